"""Opens the hostile corpus through the real command line: ``run_hostile_corpus.py [WORD]``.

With a WORD, only files whose names hold it. A file passes when it is taken, or refused in one line (but not
``good.*``), within time and unchanged; and, where strace is there, when nothing but Python's own files, the
file and the project was read, no connection was tried and no program but Python was started. The last line is
``N passed, N failed``.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from hostile_corpus import write

SECONDS = 60  # 20 for the reader, and the rest of a busy machine
ROOT = Path(__file__).resolve().parents[1]
_OPENED = re.compile(r'\b(?:open|openat2?)\((?:AT_FDCWD, |\d+, )?"((?:[^"\\]|\\.)*)".* = \d+$', re.MULTILINE)
_STARTED = re.compile(r'\bexecve\("([^"]*)".* = 0$', re.MULTILINE)
_NETWORK = re.compile(r"\b(?:socket|connect|sendto)\((?!AF_UNIX).*", re.MULTILINE)
_SYSTEM = (
    *("/lib", "/usr/lib", "/usr/local/lib", "/usr/share/zoneinfo", "/usr/share/locale", "/etc/ld.so"),
    *("/etc/localtime", "/proc/", "/sys/", "/dev/null", "/dev/urandom"),
)


def main(word: str) -> int:
    """Run all, print the failures, and return the exit code."""
    strace = shutil.which("strace")
    if strace is None:
        print("strace is not here, so what is read and connected to is not looked at.")
    with TemporaryDirectory(prefix="hostile-") as folder:
        files = [file for file in write(Path(folder, "corpus")) if word in file.name]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda one: _try(one[0], one[1], Path(folder), strace), enumerate(files)))
    failed = [fault for fault in results if fault]
    print(*failed, sep="\n", end="\n" if failed else "")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def _try(number: int, file: Path, folder: Path, strace: str | None) -> str:
    """Put one file into a project of its own; return what was wrong, in one line, or nothing."""
    home, log = folder / str(number), folder / f"{number}.log"
    home.mkdir()
    before = file.read_bytes()
    command = [sys.executable, "-m", "penanda", file.parent.name, str(home / "a.penanda"), "--", str(file)]
    if strace:
        calls = "open,openat,openat2,execve,socket,connect,sendto"
        command = [strace, "-f", "-qq", "-s", "4096", "-e", f"trace={calls}", "-o", str(log), *command]
    environment = {
        **os.environ,
        "LOGNAME": "siti",
        "HOME": str(home),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    try:
        ended = subprocess.run(
            command, cwd=home, env=environment, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return f"{file.name}: not done after {SECONDS} seconds"
    faults = list(_faults(ended))
    if file.stem == "good" and ended.returncode != 0:
        faults.append("it was refused")
    if file.read_bytes() != before:
        faults.append("the file was changed")
    if strace:
        faults += _trespasses(log.read_text(encoding="utf-8", errors="replace"), (home, file))
    shutil.rmtree(home)
    return f"{file.name}: {'; '.join(faults)}" if faults else ""


def _faults(ended: subprocess.CompletedProcess[bytes]) -> Iterator[str]:
    said = (ended.stdout + ended.stderr).decode("utf-8", "replace")
    if ended.returncode not in (0, 1):
        yield f"exit code {ended.returncode}"
    if said.count("\n") != 1 or "Traceback" in said:
        yield f"said {said[-300:]!r}"


def _trespasses(log: str, allowed: tuple[Path, ...]) -> Iterator[str]:
    """What the process and those it started did that reading this file does not need."""
    python = {sys.prefix, sys.base_prefix, *(path for path in sys.path if path)}
    ours = tuple(str(path) for path in (*allowed, *python, *{os.path.realpath(path) for path in python}))
    for path in sorted({path for path in _OPENED.findall(log) if path.startswith("/")}):
        name = path.encode().decode("unicode_escape").encode("latin-1", "replace").decode("utf-8", "replace")
        if not name.startswith((*ours, *_SYSTEM)):
            yield f"opened {name}"
    for path in sorted(set(_STARTED.findall(log))):
        if os.path.realpath(path) != os.path.realpath(sys.executable):
            yield f"started {path}"
    for line in _NETWORK.findall(log):
        yield f"network: {line}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
