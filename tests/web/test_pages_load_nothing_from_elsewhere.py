"""What a browser gets: our own files, kept by their hash, behind a strict policy."""

from __future__ import annotations

import gzip
import re

import pytest

from tests.support.central import Heard, RunningCentral
from tests.web.files import PAGES, STATIC, texts

ADDRESSES = ("/", "/order", "/r/any-token", "/now", "/now/ok", "/t/any-token", "/d/any-token", "/c")
FIRST_VISIT = ("order/", "shared/", "style/", "icons", "words/ko", "words/en", "fonts/text.",
               "fonts/strong.")  # fmt: skip
KNOWN_HOSTS = {
    "www.w3.org",  # names of SVG, never fetched
    "map.kakao.com",  # a link the visitor may follow: directions
    "lucide.dev",  # told in a comment
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_page_forbids_whatever_is_not_ours(central: RunningCentral, address: str) -> None:
    heard = central.ask("GET", address)
    assert heard.status == 200
    assert heard.headers["content-type"] == "text/html; charset=utf-8"
    policy = dict(part.split(" ", 1) for part in policy_of(heard))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in heard.headers["content-security-policy"]
    assert heard.headers["referrer-policy"] == "no-referrer"
    assert heard.headers["x-content-type-options"] == "nosniff"


def policy_of(heard: Heard) -> list[str]:
    return heard.headers["content-security-policy"].split("; ")


def test_every_file_a_page_names_is_served_with_its_type(central: RunningCentral) -> None:
    types = {"css": "text/css", "js": "text/javascript", "svg": "image/svg", "woff2": "font/woff2"}
    for address in ADDRESSES:
        page = central.ask("GET", address).body.decode()
        named = re.findall(r'(?:src|href)="(/static/[^"#]+)', page)
        assert len(named) > 5
        for name in named:
            heard = central.ask("GET", name)
            assert heard.status == 200, name
            assert heard.headers["content-type"].startswith(types[name.rsplit(".", 1)[1]])
            assert heard.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_modules_and_styles_name_only_files_that_are_there() -> None:
    for name, text in texts(STATIC, ".js", ".css").items():
        here = (STATIC / name).parent
        found = re.findall(r'from "(\.[^"]+)"|url\("([^"]+)"\)|new URL\("([^"`$]+)",', text)
        for target in ("".join(groups) for groups in found):
            assert (here / target).resolve().exists(), f"{name}: {target}"


def test_file_of_an_older_release_is_not_kept(central: RunningCentral) -> None:
    heard = central.ask("GET", "/static/0123456789abcdef/style/base.css")
    assert heard.status == 200
    assert heard.headers["cache-control"] == "no-cache"


def test_nothing_but_the_pages_files_is_served(central: RunningCentral) -> None:
    for name in ("../routes.py", "..%2froutes.py", "style", "nothing.js", "%2e%2e/qr.py"):
        assert central.ask("GET", f"/static/x/{name}").status == 404, name


def test_page_seen_before_is_not_sent_again(central: RunningCentral) -> None:
    mark = central.ask("GET", "/").headers["etag"]
    again = central.ask("GET", "/", headers={"If-None-Match": mark})
    assert (again.status, again.body) == (304, b"")


def test_page_is_packed_for_a_browser_that_asks(central: RunningCentral) -> None:
    plain = central.ask("GET", "/")
    packed = central.ask("GET", "/", headers={"Accept-Encoding": "gzip, br"})
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body


def test_first_visit_weighs_little(central: RunningCentral) -> None:
    """All files of the order page together, packed: a phone on a slow line."""
    page = central.ask("GET", "/", headers={"Accept-Encoding": "gzip"})
    root = re.search(r"/static/[0-9a-f]+", central.ask("GET", "/").body.decode())
    assert root is not None
    names = [file.relative_to(STATIC).as_posix() for file in STATIC.rglob("*.*")]
    names = [name for name in names if name.startswith(FIRST_VISIT)]
    sent = [
        central.ask("GET", f"{root[0]}/{name}", headers={"Accept-Encoding": "gzip"})
        for name in names
    ]
    assert len(page.body) + sum(len(heard.body) for heard in sent) < 180_000


def test_no_file_names_another_host() -> None:
    every = texts(STATIC, ".js", ".css", ".json", ".svg") | texts(PAGES, ".html")
    hosts = {host for text in every.values() for host in re.findall(r"https?://([\w.\-]+)", text)}
    assert hosts <= KNOWN_HOSTS


def test_markup_has_no_script_or_style_of_its_own() -> None:
    for name, text in texts(PAGES, ".html").items():
        assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", text), name
        assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", text)), name


def test_scripts_never_turn_text_into_markup_or_code() -> None:
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function"
    for name, text in texts(STATIC, ".js").items():
        assert not re.search(forbidden, text), name
