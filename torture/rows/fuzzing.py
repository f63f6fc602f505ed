"""Fuzzing led by coverage of decoding, of each reader, and of taking in exports and tagsets."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from penanda.exchange.tagset_file import write_tagset
from penanda.model.tagset import DEFAULT_LABELS
from torture.made_docx import DOCUMENT
from torture.outcome import Outcome, judged, skipped
from torture.scratch import scratch_folder

_INPUTS = {
    "decoding": 100_000,
    "plain_reader": 10_000,
    "html_reader": 10_000,
    "mhtml_reader": 10_000,
    "docx_reader": 10_000,
    "load": 10_000,
    "merge": 10_000,
    "tagset": 10_000,
}
_INPUTS_SHORT = 2_000
_SECONDS_AN_INPUT = 20
_ROOT = Path(__file__).parents[2]
_SAMPLES = _ROOT / "assets/penanda_assets/samples"
_EXPORT = _ROOT / "docs/schema/penanda-export-1.example.json"
_PAGE = (
    b'<html lang="ms"><head><meta charset="utf-8"><title>Pasar dibuka</title></head><body><article>'
    b"<h1>Pasar dibuka</h1><p>Pasar itu dibuka <b>pada</b> 7 Mac, kata Melur &amp; Jati.</p>"
    b"<ul><li>ikan<li>sayur</ul><table><tr><td>1<td>2</table></article></body></html>"
)
_SAVED = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://pasar.example/1\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n'
) + _PAGE
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1252", "utf-32")


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Feed each target; whatever it raises must be a sentence, and soon."""
    for target, inputs in _INPUTS.items():
        name = f"fuzzing {target.replace('_', ' ')}"
        if importlib.util.find_spec("atheris") is None:
            yield skipped(name, "atheris is not installed")
            continue
        with scratch_folder(in_memory=True) as folder:
            yield _fuzz(target, name, _INPUTS_SHORT if short else inputs, folder)


def _fuzz(target: str, name: str, inputs: int, folder: Path) -> Outcome:
    seeds = folder / "seeds"
    seeds.mkdir()
    for number, seed in enumerate(_seeds(target)):
        (seeds / str(number)).write_bytes(seed)
    options = [f"-runs={inputs}", f"-timeout={_SECONDS_AN_INPUT}", "-seed=11", "-max_len=20000"]
    command = [sys.executable, "-m", "torture.fuzz_target", target, *options, f"-artifact_prefix={folder}/"]
    ran = subprocess.run(
        [*command, str(seeds)], capture_output=True, text=True, errors="replace", check=False
    )
    done = next((line for line in ran.stderr.splitlines() if line.startswith("Done ")), "")
    faults = [] if ran.returncode == 0 and done else [ran.stdout[-1500:] + ran.stderr[-1500:]]
    return judged(name, done.removeprefix("Done ") or "stopped", faults)


def _seeds(target: str) -> Iterator[bytes]:
    if target == "tagset":
        yield write_tagset(DEFAULT_LABELS)
        return
    if target in ("load", "merge"):
        yield _EXPORT.read_bytes()
        yield from (file.read_bytes() for file in sorted(_SAMPLES.glob("*.json")))
        return
    if target == "html_reader":
        yield _PAGE
        return
    if target == "mhtml_reader":
        yield _SAVED
        return
    if target == "docx_reader":
        yield DOCUMENT
        return
    text = (_SAMPLES / "ms.txt").read_text(encoding="utf-8")[:600]
    for encoding in _ENCODINGS:
        yield text.encode(encoding, errors="replace")
