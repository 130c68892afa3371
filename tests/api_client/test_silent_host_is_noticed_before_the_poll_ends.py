"""A cable is pulled while a station waits for a newer picture: no word comes, not even an end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.api_client.silent_host import POLL_S

ROOT: Final = Path(__file__).parents[2]
OWN_NETWORK: Final = ("unshare", "-rn")


def may_have_a_network_of_its_own() -> bool:
    if not (shutil.which("unshare") and shutil.which("ip")):
        return False
    tried = subprocess.run([*OWN_NETWORK, "true"], capture_output=True, check=False, timeout=10)
    return tried.returncode == 0


@pytest.mark.skipif(
    not may_have_a_network_of_its_own(), reason="needs Linux's unshare and ip, allowed to anybody"
)
def test_station_knows_long_before_its_question_ends() -> None:
    paths = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    told = subprocess.run(
        [*OWN_NETWORK, sys.executable, "-m", "tests.api_client.silent_host"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
        timeout=3 * POLL_S,
    )
    seconds, kind = told.stdout.split()
    assert kind == "AnswerLost"
    assert float(seconds) < POLL_S / 2
