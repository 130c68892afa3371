"""kill -9 in the middle of an import: nothing doubled, nothing lost, nothing half to be seen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from seoripul.central.addresses.importing import Imported, Stopped, import_full
from seoripul.central.addresses.records.addresses import addresses, every
from seoripul.central.addresses.records.editions import Progress, editions
from seoripul.central.addresses.source import LINES_AT_ONCE, NoAddressFile, look_at
from seoripul.central.settings import DATABASE_VARIABLE
from tests.central_pickup.scene import Scene, done
from tests.support.address_file import elsewhere, line, write
from tests.support.databases import address_of, looking_into

ROOT = Path(__file__).parents[2]
SLICES = 3


def killed(scene: Scene, file: Path, after: int) -> None:
    home = scene.central.home
    ran = subprocess.run(
        [sys.executable, "-m", "tests.central_addresses.killed_import", home, file, str(after)],
        cwd=ROOT,
        env={**os.environ, DATABASE_VARIABLE: address_of(home)},
        check=False,
    )
    assert ran.returncode != 0


def kept(scene: Scene) -> int:
    """Rows of every edition, also of those nobody sees."""

    def rows(conn: Connection) -> int:
        return int(conn.execute(select(func.count()).select_from(addresses)).scalar_one())

    with looking_into(scene.central.home) as conn:
        return rows(conn)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    lines: list[str | bytes] = [
        elsewhere(n) if n % 3 == 0 else line(n) for n in range(SLICES * LINES_AT_ONCE)
    ]
    lines[10] = "||"
    lines[-2] = "|||"
    return write(tmp_path / "full.txt", lines)


@pytest.mark.parametrize("after", range(SLICES))
def test_the_same_command_goes_on_where_it_was_killed(scene: Scene, file: Path, after: int) -> None:
    killed(scene, file, after)
    assert kept(scene) > 0
    assert not done(scene.citizen.find_addresses("서초대로")).imported
    seen: list[Progress] = []
    store = scene.central.office.store
    went_on = import_full(store, look_at(file), seen.append)
    assert isinstance(went_on, Imported)
    assert len(seen) == SLICES - 1 - after
    whole = went_on.progress
    assert (whole.read_lines, whole.read_bytes) == (SLICES * LINES_AT_ONCE, file.stat().st_size)
    assert (whole.elsewhere, whole.rejected) == (SLICES * LINES_AT_ONCE // 3, 2)
    told = ("line 11: 3 columns instead of 24", f"line {whole.read_lines - 1}: 4 columns")
    assert [one.startswith(begin) for one, begin in zip(whole.first_rejected, told, strict=True)]
    with looking_into(scene.central.home) as conn:
        rows = every(conn, conn.execute(select(editions.c.number)).scalar_one())
    assert len(rows) == whole.taken == whole.read_lines - whole.elsewhere - 2
    assert len({one.id for one in rows}) == len(rows)


def test_meanwhile_everybody_finds_what_was_there_before(
    scene: Scene, file: Path, tmp_path: Path
) -> None:
    store = scene.central.office.store
    before = write(tmp_path / "before.txt", [line(1, road="옛길")])
    import_full(store, look_at(before))
    killed(scene, file, SLICES - 1)
    assert len(done(scene.citizen.find_addresses("옛길")).addresses) == 1
    assert not done(scene.citizen.find_addresses("서초대로")).addresses
    import_full(store, look_at(file))
    assert not done(scene.citizen.find_addresses("옛길")).addresses
    assert done(scene.citizen.find_addresses("서초대로")).addresses


def test_another_file_after_a_killed_one_leaves_nothing_of_it(
    scene: Scene, file: Path, tmp_path: Path
) -> None:
    killed(scene, file, 0)
    other = write(tmp_path / "other.txt", [line(1), line(2)])
    import_full(scene.central.office.store, look_at(other))
    assert kept(scene) == 2
    assert len(done(scene.citizen.find_addresses("서초대로")).addresses) == 2


def test_two_operators_at_once_double_nothing(scene: Scene, file: Path) -> None:
    store, source = scene.central.office.store, look_at(file)
    others: list[object] = []

    def another(_progress: object) -> None:
        if not others:
            others.append(None)
            others.append(import_full(store, source))

    stopped = import_full(store, source, another)
    assert isinstance(others[1], Imported)
    assert isinstance(stopped, Stopped)
    assert "another import is running" in stopped.reason
    assert kept(scene) == others[1].progress.taken


def test_a_file_that_grows_while_it_is_read_is_not_believed(scene: Scene, file: Path) -> None:
    def grow(_progress: object) -> None:
        with file.open("ab") as more:
            more.write(line(10**9).encode("cp949") + b"\r\n")

    with pytest.raises(NoAddressFile, match="has changed"):
        import_full(scene.central.office.store, look_at(file), grow)
    assert not done(scene.citizen.find_addresses("서초대로")).imported
