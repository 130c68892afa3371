"""GET /v1/openapi.json: made of the structs that cross the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from seoripul.contract import paths
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


def test_every_command_needs_a_key_and_says_what_it_takes(told: dict[str, Any]) -> None:
    commands = [deeds["post"] for deeds in told["paths"].values() if "post" in deeds]
    assert len(commands) > 15
    for one in commands:
        headers = [p["name"] for p in one["parameters"] if p["in"] == "header"]
        assert headers == [paths.KEY_HEADER]
        assert one["requestBody"]["content"]


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
