"""Waiting status in the field names of the national open data (민원실 실시간 대기현황).

Source: rules, section 6; every value is text, as the national interface has it.
"""

from __future__ import annotations

from typing import Final

import msgspec

RESULT_OK: Final = "00"


class CounterRow(msgspec.Struct, frozen=True, kw_only=True):
    """One counter."""

    csoSn: str  # noqa: N815
    """민원실 일련번호: the centre's id."""
    csoNm: str  # noqa: N815
    """민원실명."""
    taskNo: str  # noqa: N815
    """업무 번호: the place of the line in `contract.queue.Line`, from 01."""
    taskNm: str  # noqa: N815
    """업무명."""
    wtngCnt: str  # noqa: N815
    """대기 인수 of that line."""
    clotNo: str  # noqa: N815
    """호출 번호: the number at the counter; empty when it serves nobody."""
    clotCnterNo: str  # noqa: N815
    """호출 창구 번호."""
    totDt: str  # noqa: N815
    """통계 일시, YYYYMMDDHHMMSS, Asia/Seoul."""


class Header(msgspec.Struct, frozen=True, kw_only=True):
    resultCode: str = RESULT_OK  # noqa: N815
    resultMsg: str = "NORMAL SERVICE"  # noqa: N815


class Items(msgspec.Struct, frozen=True, kw_only=True):
    item: tuple[CounterRow, ...]


class Body(msgspec.Struct, frozen=True, kw_only=True):
    pageNo: str  # noqa: N815
    numOfRows: str  # noqa: N815
    totalCount: str  # noqa: N815
    items: Items


class WaitingStatus(msgspec.Struct, frozen=True, kw_only=True):
    header: Header
    body: Body
