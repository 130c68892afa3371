"""An address found among 100,000, as people type; the search alone, and asked over HTTP.

The search alone is held to its goal by the processor time of its thread, which on a quiet machine
is the time it takes; what is asked over HTTP is told by the clock on the wall.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import Final

from seoripul.central.addresses.importing import Imported, import_full
from seoripul.central.addresses.records import addresses
from seoripul.central.addresses.source import look_at
from seoripul.contract.refusals import Refusal
from seoripul.rules.hangul import initials
from seoripul.rules.road_address_file import RoadAddress
from tests.bench.measure import Measure, at_most, figure
from tests.support.address_file import line, write
from tests.support.central import RunningCentral, running_central

NAME: Final = "address_search"
GOAL_MS: Final = 20.0
ADDRESSES: Final = 100_000
ASKED: Final = 60
MOST: Final = 20
_ROADS: Final = (
    "서초대로", "강남대로", "반포대로", "남부순환로", "효령로", "사평대로", "신반포로", "방배로",
    "동작대로", "서초중앙로", "사임당로", "명달로", "서운로", "동광로", "고무래로", "잠원로",
    "나루터로", "바우뫼로", "양재대로", "매헌로", "논현로", "헌릉로", "청계산로", "태봉로",
)  # fmt: skip
_SIDE_ROADS: Final = 30
_SYLLABLES: Final = "가나다라마바사아자차한미래솔빛참푸른하늘강산들꽃별달해온누리새봄"
_KINDS: Final = ("빌딩", "아파트", "빌라", "하우스", "오피스텔")
_DONGS: Final = (
    ("1165053100", "서초4동", "서초동"), ("1165058100", "반포4동", "반포동"),
    ("1165062100", "방배4동", "방배동"), ("1165065200", "양재2동", "양재동"),
)  # fmt: skip


def measure() -> list[Measure]:
    """One whole import, one making of the memory, then queries of all kinds in random order."""
    random = Random(20261125)
    with TemporaryDirectory() as folder, running_central(Path(folder) / "central") as central:
        file = write(Path(folder) / "full.txt", _lines(random))
        importing = _timed(lambda: _import(central, file))
        store, search = central.office.store, central.office.addresses
        making = _timed(lambda: store.read_now(search.look))
        rows = store.read_now(lambda conn: addresses.every(conn, 1))
        typed = [one for kind in _typed(random, rows).values() for one in kind]
        random.shuffle(typed)
        client = central.client(central.pair("kiosk"))
        alone = [
            _timed(lambda q=q: store.read_now(lambda conn: search.find(conn, q, MOST)), thread_time)  # type: ignore[misc]
            for q in typed
        ]
        asked = [_timed(lambda q=q: _must(client.find_addresses(q, MOST))) for q in typed]  # type: ignore[misc]
        client.close()
    return [
        at_most("address_search p50", 1000 * median(alone), GOAL_MS, "ms"),
        at_most("address_search p99", _p99_ms(alone), GOAL_MS, "ms"),
        figure("address_search over HTTP p50", 1000 * median(asked), "ms"),
        figure("address_search over HTTP p99", _p99_ms(asked), "ms"),
        figure("address_search import", importing, "s", f"{ADDRESSES:,} lines"),
        figure("address_search first look", making, "s", "once after an import"),
    ]


def _p99_ms(taken_s: Sequence[float]) -> float:
    return 1000 * quantiles(taken_s, n=100)[98]


def _timed(act: Callable[[], object], clock: Callable[[], float] = perf_counter) -> float:
    began = clock()
    act()
    return clock() - began


def _must(found: object) -> None:
    if isinstance(found, Refusal):
        raise ValueError(found)


def _import(central: RunningCentral, file: Path) -> None:
    done = import_full(central.office.store, look_at(file))
    if not isinstance(done, Imported) or done.progress.taken != ADDRESSES:
        raise ValueError(done)


def _lines(random: Random) -> Iterator[str]:
    """Invented: no such buildings."""
    numbers = count(1)
    roads = [*_ROADS, *(f"{road}{n}길" for road in _ROADS for n in range(1, _SIDE_ROADS))]
    for _ in range(ADDRESSES):
        code, admin, legal = random.choice(_DONGS)
        yield line(
            next(numbers),
            road=random.choice(roads),
            main=random.randint(1, 400),
            sub=random.choice((0, 0, random.randint(1, 40))),
            postcode=f"{random.randint(6500, 6806):05}",
            admin_code=code,
            admin_dong=admin,
            legal_dong=legal,
            building=_name(random) if random.random() < 0.6 else "",
        )


def _name(random: Random) -> str:
    word = "".join(random.choices(_SYLLABLES, k=random.randint(3, 6)))
    return word + random.choice(_KINDS)


def _typed(random: Random, rows: Sequence[RoadAddress]) -> dict[str, list[str]]:
    """What people type, whole and half, by its kind."""
    some = random.sample(rows, ASKED)
    named = [one for one in some if one.name]
    roads = [f"{one.road} {one.building_no}" for one in some]
    return {
        "road": roads,
        "half": [one[: random.randint(1, len(one))] for one in roads],
        "initials": [initials(one) for one in roads],
        "half initials": [initials(one)[: random.randint(1, len(one))] for one in roads],
        "name": [one.name for one in named],
        "half name": [one.name[: random.randint(1, len(one.name))] for one in named],
        "middle of a name": [one.name[2:] for one in named],
        "postcode": [one.postcode for one in some],
        "dong and name": [f"{one.legal_dong} {one.name[:3]}" for one in named],
        "envelope": [f"{one.text}, 101동 1203호" for one in some],
        "flat": [f"{one.road} {one.building_no} 101동 1203호" for one in some],
        "nothing": [f"{one.road}없음" for one in some],
    }
