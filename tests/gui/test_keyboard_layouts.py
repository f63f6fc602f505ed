"""The digit row tags by position, also where digits need Shift, and where Shift and a digit is a sign.

The keys of commands act in fields, too, and those that fields have for themselves do not act in the project.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "setxkbmap", "xdotool")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
)


@pytest.fixture
def screen():
    """An X server of its own; its number as ``DISPLAY`` has it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1200x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


@pytest.mark.parametrize("layout", ["us", "fr", "de"])
def test_digits_tag_one_place_or_with_shift_every_place_and_a_field_takes_commands(screen, layout, tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("Kata ribut itu ribut lagi. Zorak pulang kerana ribut.", encoding="utf-8")
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "PENANDA_DATA": str(tmp_path / "data"),
    }
    subprocess.run(["setxkbmap", layout], env=environment, check=True)
    program = Path(__file__).with_name("types_on_a_layout.py")
    typed = subprocess.run(
        [sys.executable, str(program), str(article)],
        env=environment,
        capture_output=True,
        check=False,
        timeout=90,
    )
    if b"could not load the qt platform plugin" in typed.stderr.lower():
        pytest.skip("Qt's plugin for X cannot be loaded here")
    assert typed.returncode == 0, typed.stderr.decode()
    assert json.loads(typed.stdout) == [["Zorak", "PERSON"], *[["ribut", "EVENT"]] * 3]
