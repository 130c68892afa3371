"""The published description of the routes, made from the very structs that cross the wire."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import msgspec
from litestar.handlers import HTTPRouteHandler

from seoripul import __version__
from seoripul.contract.paths import KEY_HEADER, SESSION_HEADER
from seoripul.contract.personal import Personal
from seoripul.contract.refusals import Refusal

REF: Final = "#/components/schemas/{name}"
_JSON: Final = "application/json"
_BYTES: Final = "application/octet-stream"
_PARAMETER: Final = re.compile(r"\{(\w+):\w+\}")


def describe(handlers: Iterable[HTTPRouteHandler]) -> dict[str, Any]:
    """An OpenAPI 3.1 document; handlers without `opt["may"]` (pages) are left out.

    `opt` of the others: may, takes, gives, public, keyed (wants an idempotency key), and where
    they apply quiet (may answer 204) and media_type (of bytes).
    """
    told = [one for one in handlers if "may" in one.opt]
    kinds = _kinds(told)
    shapes, components = msgspec.json.schema_components(
        kinds, schema_hook=_personal, ref_template=REF
    )
    schema = {_name(kind): shape for kind, shape in zip(kinds, shapes, strict=True)}
    places: dict[str, Any] = {}
    for one in told:
        for path in sorted(one.paths):
            deeds = places.setdefault(_PARAMETER.sub(r"{\1}", path), {})
            for method in sorted(one.http_methods - {"HEAD", "OPTIONS"}):
                deeds[str(method).lower()] = _operation(one, path, schema)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Seoripul central", "version": __version__},
        "paths": dict(sorted(places.items())),
        "components": {"schemas": components, "securitySchemes": _SECURITY},
    }


_SECURITY: Final = {
    "device": {"type": "http", "scheme": "bearer", "description": "a paired device's key"},
    "session": {"type": "apiKey", "in": "header", "name": SESSION_HEADER},
}


def _kinds(handlers: Iterable[HTTPRouteHandler]) -> list[Any]:
    kinds = {_name(Refusal): Refusal}
    for one in handlers:
        for kind in (one.opt["takes"], one.opt["gives"]):
            if kind not in (None, bytes):
                kinds[_name(kind)] = kind
    return list(kinds.values())


def _operation(one: HTTPRouteHandler, path: str, schema: dict[str, Any]) -> dict[str, Any]:
    takes, gives, may = one.opt["takes"], one.opt["gives"], one.opt["may"]
    parameters = [_parameter(name, "path") for name in _PARAMETER.findall(path)]
    operation: dict[str, Any] = {
        "operationId": _id(may, path),
        "security": [{}] if one.opt["public"] else [{"device": []}, {"device": [], "session": []}],
        "responses": _responses(one, gives, schema),
    }
    if takes is not None:
        operation["requestBody"] = {"required": True, **_content("", takes, schema)}
    if one.opt["keyed"]:
        parameters.append(_parameter(KEY_HEADER, "header"))
    if parameters:
        operation["parameters"] = parameters
    return operation


def _responses(one: HTTPRouteHandler, gives: Any, schema: dict[str, Any]) -> dict[str, Any]:
    """What it gives, 204 where there may be nothing to give, and how it refuses."""
    refused = _content("refused", Refusal, schema, "application/problem+json")
    nothing = {"204": {"description": "nothing to tell"}} if one.opt.get("quiet") else {}
    if gives is None:
        return nothing | {"default": refused}
    kind = one.opt.get("media_type", _BYTES if gives is bytes else _JSON)
    done = {str(one.status_code): _content("done", gives, schema, kind)}
    return done | nothing | {"default": refused}


def _id(may: str, path: str) -> str:
    return f"{may}__{re.sub(r'[^a-z0-9]+', '_', path.lower()).strip('_')}"


def _content(words: str, kind: Any, schema: dict[str, Any], media_type: str = "") -> dict[str, Any]:
    told: dict[str, Any] = {"description": words} if words else {}
    shape = {"type": "string"} if kind is bytes else schema[_name(kind)]
    told["content"] = {media_type or (_BYTES if kind is bytes else _JSON): {"schema": shape}}
    return told


def _parameter(name: str, place: str) -> dict[str, Any]:
    return {"name": name, "in": place, "required": True, "schema": {"type": "string"}}


def _name(kind: Any) -> str:
    return str(kind)


def _personal(kind: type[Any]) -> dict[str, Any]:
    if isinstance(kind, type) and issubclass(kind, Personal):
        return {"type": "string", "maxLength": kind.longest, "title": kind.__name__}
    raise NotImplementedError(kind)
