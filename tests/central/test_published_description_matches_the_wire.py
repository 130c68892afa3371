"""GET /v1/openapi.json: made of the structs that cross the wire."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from seoripul.central.app import gather, health
from seoripul.contract import paths
from seoripul.contract.pickup import DrawQr
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.pickup_code import RANDOM_DIGITS, compose
from tests.support.central import RunningCentral


@pytest.fixture
def told(central: RunningCentral) -> dict[str, Any]:
    heard = central.ask("GET", "/v1/openapi.json")
    assert heard.status == 200
    found: dict[str, Any] = heard.json
    return found


def test_names_and_phones_are_strings(told: dict[str, Any]) -> None:
    placing = told["components"]["schemas"]["PlaceReservation"]["properties"]
    assert placing["name"]["type"] == "string"
    assert placing["phone"]["anyOf"][0]["type"] == "string"


def test_every_route_of_the_wire_is_described_and_no_other(told: dict[str, Any]) -> None:
    served = {
        (re.sub(r":\w+", "", path), method.lower())
        for one in [health, *gather()]
        for path in one.paths
        for method in one.http_methods - {"HEAD", "OPTIONS"}
        if path.startswith("/v1/")
    }
    described = {(path, method) for path, deeds in told["paths"].items() for method in deeds}
    assert described == served


def test_every_command_needs_a_key_and_says_what_it_takes(told: dict[str, Any]) -> None:
    commands = {
        (path, method): deeds[method]
        for path, deeds in told["paths"].items()
        for method in ("post", "put")
        if method in deeds
    }
    assert len(commands) > 15
    for where, one in commands.items():
        asked = [p["name"] for p in one.get("parameters", ()) if p["in"] == "header"]
        keyless = where[0] in (paths.QR, paths.QUOTES)
        assert asked == ([] if keyless else [paths.KEY_HEADER])
        assert one["requestBody"]["content"]


def test_the_keys_asked_for_are_those_without_which_nothing_is_begun(
    central: RunningCentral, told: dict[str, Any]
) -> None:
    for path, deeds in told["paths"].items():
        one = deeds.get("post")
        if one is None or one["security"] != [{}]:
            continue
        heard = central.ask("POST", path.replace("{token}", "t"), key="")
        assert (heard.json["code"] == RefusalCode.KEY_MISSING) == (path != paths.QR), path


def test_answers_have_the_media_type_that_is_told(
    central: RunningCentral, told: dict[str, Any]
) -> None:
    drawn = central.ask("POST", paths.QR, DrawQr(code=compose("7" * RANDOM_DIGITS)), key="")
    qr = told["paths"][paths.QR]["post"]["responses"]["200"]["content"]
    assert list(qr) == [drawn.headers["content-type"]]
    sheet = told["paths"][paths.CATALOGUE_CSV]["get"]["responses"]["200"]["content"]
    assert list(sheet) == ["text/csv"]
    assert "204" in told["paths"][paths.DESK]["get"]["responses"]
    assert set(told["paths"][paths.SESSIONS]["delete"]["responses"]) == {"204", "default"}


def test_every_route_says_how_it_refuses_and_names_are_unique(told: dict[str, Any]) -> None:
    routes = [route for deeds in told["paths"].values() for route in deeds.values()]
    for route in routes:
        assert "application/problem+json" in route["responses"]["default"]["content"]
    names = [route["operationId"] for route in routes]
    assert len(set(names)) == len(names)


def test_every_reference_leads_somewhere(told: dict[str, Any]) -> None:
    text = json.dumps(told)
    for part in text.split('"#/components/schemas/')[1:]:
        assert part.split('"')[0] in told["components"]["schemas"]


def test_parameters_of_a_path_are_told(told: dict[str, Any]) -> None:
    slots = told["paths"]["/v1/centres/{centre_id}/slots"]["get"]
    assert [p["name"] for p in slots["parameters"] if p["in"] == "path"] == ["centre_id"]
