"""`seoripul addresses`: what is taken, what is rejected and why, and what changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from seoripul.__main__ import main
from seoripul.central.addresses.source import LINES_AT_ONCE
from seoripul.central.deed import OFFICE
from seoripul.central.journal import of_subject
from seoripul.central.settings import DATABASE_VARIABLE
from tests.central.troubles import ON_POSTGRESQL
from tests.central_pickup.scene import Scene, done
from tests.support.address_file import elsewhere, line, write
from tests.support.databases import address_of, looking_into


class Operator:
    def __init__(self, scene: Scene, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.scene = scene
        self._folder = folder
        self._capsys = capsys

    def imports(self, lines: list[str | bytes], *more: str) -> tuple[int, str]:
        """Status, and what was said."""
        return self.says("import", lines, *more)

    def changes(self, lines: list[str | bytes]) -> tuple[int, str]:
        return self.says("changes", lines)

    def changes_of(self, day: str, *lines: str | bytes) -> tuple[int, str]:
        """A file that is called as the ministry calls it."""
        name = f"AlterD.JUSUKR.{day}.TH_SGCO_RNADR_MST.TXT"
        return self.says("changes", list(lines), name=name)

    def says(
        self, verb: str, lines: list[str | bytes], *more: str, name: str = "file.txt"
    ) -> tuple[int, str]:
        file = write(self._folder / name, lines)
        status = main(["addresses", verb, str(file), "--home", str(self.scene.central.home), *more])
        heard = self._capsys.readouterr()
        return status, heard.out + heard.err

    def finds(self, typed: str = "서초대로") -> int:
        return len(done(self.scene.citizen.find_addresses(typed, 50)).addresses)


@pytest.fixture
def operator(
    scene: Scene,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Operator:
    """Works beside the running central."""
    monkeypatch.setenv(DATABASE_VARIABLE, address_of(scene.central.home))
    return Operator(scene, tmp_path, capsys)


def test_a_file_comes_in_beside_the_running_central(operator: Operator) -> None:
    status, told = operator.imports([line(1), elsewhere(2), line(3)])
    assert status == 0
    assert "2 addresses of the district are in use from now on" in told
    assert "1 lines of other districts passed over" in told
    assert "rejected" not in told
    assert operator.finds() == 2
    with looking_into(operator.scene.central.home) as conn:
        lines = of_subject(conn, "addresses", "1")
    assert [(one.verb, one.reason) for one in lines] == [
        ("import_addresses", "2 taken, 0 rejected")
    ]


def test_the_same_file_again_is_nothing_new(operator: Operator) -> None:
    operator.imports([line(1)])
    status, told = operator.imports([line(1)])
    assert (status, "were in use already" in told, operator.finds()) == (0, True, 1)


def test_a_newer_file_replaces_the_older_whole(operator: Operator) -> None:
    operator.imports([line(number) for number in range(5)])
    operator.imports([line(number, road="새봄로") for number in range(5)])
    assert (operator.finds("서초대로"), operator.finds("새봄로")) == (0, 5)


def test_rejected_lines_are_told_by_number_and_reason(operator: Operator) -> None:
    broken = line(4).encode("cp949").replace("서초대로".encode("cp949"), b"\xb0")
    lines = [line(1), line(2, main="x"), line(3), broken, "|||", line(1), "", line(7), line(8)]
    lines += [line(9), line(10)]
    status, told = operator.imports(lines)
    assert status == 0
    assert "5 lines rejected:" in told
    assert "line 2: column 13 is no number from 1 to 99999" in told
    assert "line 4: bytes that are no CP949" in told
    assert "line 5: 4 columns instead of 24" in told
    assert "line 6: its management number stands in the file twice" in told
    assert "line 7: the line is empty" in told
    assert operator.finds() == 6


def test_the_report_of_many_rejected_lines_stays_short(operator: Operator) -> None:
    good = [line(number) for number in range(300)]
    status, told = operator.imports([*good, *["||"] * 250])
    assert status == 0
    assert "250 lines rejected, the first 100:" in told
    assert told.count("columns instead of 24") == 100


def no_lines() -> list[str | bytes]:
    return []


def a_letter() -> list[str | bytes]:
    return ["안녕하세요", "주소 파일이 아닙니다"]


def without_end() -> list[str | bytes]:
    return [b"\x00" * 100_000]


def in_utf_8() -> list[str | bytes]:
    return [line(number).encode() for number in range(3)]


def of_another_district() -> list[str | bytes]:
    return [elsewhere(number) for number in range(10)]


def mostly_broken() -> list[str | bytes]:
    return [line(1), *["||"] * 3]


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (no_lines, "the file is empty"),
        (a_letter, "no road-name address file: 1 columns instead of 24"),
        (without_end, "a line has no end"),
        (in_utf_8, "no road-name address file"),
        (of_another_district, "no building of the district"),
        (mostly_broken, "more lines were rejected (3) than taken"),
    ],
)
def test_a_wrong_file_changes_nothing_and_is_told_why(
    operator: Operator, file: Callable[[], list[str | bytes]], why: str
) -> None:
    operator.imports([line(1)])
    status, told = operator.imports(file())
    assert status == 1
    assert why in told
    assert "Traceback" not in told
    assert operator.finds() == 1
    assert operator.imports([line(1), line(2)])[0] == 0
    assert operator.finds() == 2


def test_half_a_file_is_not_believed_unless_the_operator_says_so(operator: Operator) -> None:
    operator.imports([line(number) for number in range(10)])
    half: list[str | bytes] = [line(number) for number in range(5)]
    status, told = operator.imports(half)
    assert status == 1
    assert "5 buildings of the district, 10 are in use" in told
    assert operator.finds() == 10
    assert operator.imports(half, "--accept-fewer")[0] == 0
    assert operator.finds() == 5


def test_daily_changes_twice_come_to_the_same(operator: Operator) -> None:
    operator.imports([line(1), line(2), line(3)])
    changes: list[str | bytes] = [
        line(1, road="새봄로", change=34), line(2, change=63), line(9, change=31), elsewhere(5),
    ]  # fmt: skip
    status, told = operator.changes(changes)
    assert status == 0
    assert "2 addresses written, 1 abolished" in told
    for _ in range(2):
        assert (operator.finds("서초대로"), operator.finds("새봄로")) == (2, 1)
        operator.changes(changes)


def test_changes_that_cannot_be_taken_are_told(operator: Operator) -> None:
    assert "no full file has been imported" in operator.changes([line(1, change=31)])[1]
    operator.imports([line(1, holds_from="20260601"), line(2)])
    old = line(1, road="헌길", change=34, holds_from="20260101")
    status, told = operator.changes([old, line(2), line(3, change=31)])
    assert status == 0
    assert "line 1: older than what is in use, which holds from 2026-06-01" in told
    assert "line 2: column 21 says no change" in told
    assert (operator.finds("헌길"), operator.finds()) == (0, 3)
    status, told = operator.changes([old])
    assert status == 1
    assert "every line of the district was rejected; line 1: older" in told


def test_an_older_day_after_a_newer_revives_and_overwrites_nothing(operator: Operator) -> None:
    operator.imports([line(1), line(2), line(3)])
    operator.changes_of("20261120", line(1, change=63), line(2, road="새봄로", change=34))
    older = [line(1, change=34), line(2, road="헌길", change=34), line(4, change=31)]
    status, told = operator.changes_of("20261118", *older)
    assert status == 0
    assert "1 addresses written, 0 abolished" in told
    assert "line 1: abolished by the newer file of 2026-11-20" in told
    assert "line 2: changed by the newer file of 2026-11-20" in told
    found = operator.finds("서초대로"), operator.finds("새봄로"), operator.finds("헌길")
    assert found == (2, 1, 0)
    status, told = operator.changes_of("20261117", line(1, change=31))
    assert (status, operator.finds("서초대로")) == (1, 2)
    assert "line 1: abolished by the newer file of 2026-11-20" in told


def test_an_address_comes_back_with_a_newer_day(operator: Operator) -> None:
    operator.imports([line(1), line(2)])
    operator.changes_of("20261120", line(1, change=63))
    assert operator.finds() == 1
    assert operator.changes_of("20261121", line(1, change=31))[0] == 0
    assert operator.finds() == 2


def test_a_file_without_a_day_revives_no_abolished_address(operator: Operator) -> None:
    operator.imports([line(1), line(2)])
    operator.changes([line(1, change=63)])
    again: list[str | bytes] = [line(1, change=31)]
    status, told = operator.changes(again)
    assert (status, operator.finds()) == (1, 1)
    assert "nothing tells that this is newer: say --day DAY" in told
    assert operator.changes([line(1, change=31, holds_from="20260901")])[0] == 0
    assert operator.finds() == 2
    operator.says("changes", [line(2, change=63)], "--day", "2026-11-20")
    second: list[str | bytes] = [line(2, change=31)]
    assert operator.says("changes", second, "--day", "2026-11-19")[0] == 1
    assert operator.says("changes", second, "--day", "2026-11-21")[0] == 0
    assert operator.finds() == 2


def test_a_full_file_has_the_last_word(operator: Operator) -> None:
    operator.imports([line(1), line(2)])
    operator.changes_of("20261120", line(1, change=63), line(2, change=63), line(3, change=31))
    operator.imports([line(1), line(3), line(4)])
    assert operator.finds() == 3
    assert operator.changes_of("20261119", line(1, road="새봄로", change=34))[0] == 0
    assert operator.changes_of("20261119", line(2, change=31))[0] == 1
    assert (operator.finds("서초대로"), operator.finds("새봄로")) == (2, 1)


def test_a_file_of_a_day_to_come_changes_nothing(operator: Operator) -> None:
    operator.imports([line(1)])
    status, told = operator.changes_of("20271120", line(1, change=63))
    assert (status, operator.finds()) == (1, 1)
    assert "the file is of 2027-11-20, a day to come" in told


def test_nothing_is_made_where_no_central_has_ever_been(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATABASE_VARIABLE, address_of(tmp_path / "nowhere"))
    file = write(tmp_path / "file.txt", [line(1)])
    assert main(["addresses", "import", str(file), "--home", str(tmp_path / "nowhere")]) == 1
    assert "no central has been started" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()
    assert main(["addresses", "import", str(tmp_path / "none"), "--home", str(tmp_path)]) == 1
    assert main(["addresses", "eat", "file"]) == 2


@pytest.mark.skipif(ON_POSTGRESQL, reason="the limit is a pragma of SQLite")
def test_a_full_disk_stops_the_import_and_room_lets_it_go_on(scene: Scene, tmp_path: Path) -> None:
    from seoripul.central.addresses.importing import Imported, Stopped, import_full
    from seoripul.central.addresses.source import look_at
    from tests.central.troubles import fill_up, make_room

    store = scene.central.office.store
    lines = [line(number) for number in range(2 * LINES_AT_ONCE)]
    source = look_at(write(tmp_path / "file.txt", lines))
    steps: list[int] = []

    def fill_the_disk(progress: object) -> None:
        if not steps:
            store.do_now(OFFICE, fill_up)
        steps.append(1)

    stopped = import_full(store, source, fill_the_disk)
    assert isinstance(stopped, Stopped)
    assert "no room on the disk" in stopped.reason
    assert not done(scene.citizen.find_addresses("서초대로")).imported
    store.do_now(OFFICE, make_room)
    went_on = import_full(store, source)
    assert isinstance(went_on, Imported)
    assert went_on.progress.taken == len(lines)
