"""A headless Chromium driven over its own pipe (DevTools protocol): standard library only."""

from __future__ import annotations

import base64
import itertools
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
LONGEST_ANSWER_S: Final = 30.0
_ON_THREE_AND_FOUR: Final = """
import os, sys
commands, answers = int(sys.argv[1]), int(sys.argv[2])
os.dup2(commands, 63), os.dup2(answers, 64)
os.dup2(63, 3), os.dup2(64, 4)
os.closerange(5, 65)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""A browser reads commands on descriptor 3 and answers on 4, whatever ours were."""


def find() -> str | None:
    """The browser's path, or None where there is none (or no pipe to drive it by)."""
    if sys.platform == "win32" or getattr(sys, "frozen", False):
        return None
    return next((path for name in NAMES if (path := shutil.which(name))), None)


_OPTIONS: Final = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--remote-debugging-pipe",
)


class Browser:
    """One process for many pages. Use as a context manager."""

    def __init__(self, program: str, home: Path) -> None:
        self._program = program
        self._home = home
        self._answers: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._pages: dict[str, list[dict[str, Any]]] = {}
        self._numbers = itertools.count(1)

    def __enter__(self) -> Browser:
        read_commands, self._write = os.pipe()
        self._read, write_answers = os.pipe()
        ends = [str(read_commands), str(write_answers)]
        self._process = subprocess.Popen(
            [sys.executable, "-c", _ON_THREE_AND_FOUR, *ends, self._program, *_OPTIONS,
             f"--user-data-dir={self._home}"],
            pass_fds=(read_commands, write_answers),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(read_commands)
        os.close(write_answers)
        self._reader = threading.Thread(target=self._listen, name="browser-answers", daemon=True)
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._reader.join(10)
        os.close(self._write)
        os.close(self._read)

    def tell(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        """One command and its answer. Raises RuntimeError when the browser refuses."""
        number = next(self._numbers)
        answers = self._answers[number] = queue.Queue()
        message = {"id": number, "method": method, "params": params}
        if session is not None:
            message["sessionId"] = session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        answer = answers.get(timeout=LONGEST_ANSWER_S)
        del self._answers[number]
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    @contextmanager
    def page(self) -> Iterator[Page]:
        """A page of its own, with storage of its own."""
        context = self.tell("Target.createBrowserContext")["browserContextId"]
        made = self.tell("Target.createTarget", url="about:blank", browserContextId=context)
        attached = self.tell("Target.attachToTarget", targetId=made["targetId"], flatten=True)
        events = self._pages[attached["sessionId"]] = []
        try:
            yield Page(self, attached["sessionId"], events)
        finally:
            self.tell("Target.disposeBrowserContext", browserContextId=context)

    def _listen(self) -> None:
        rest = b""
        while chunk := os.read(self._read, 1 << 16):
            *whole, rest = (rest + chunk).split(b"\0")
            for message in map(json.loads, whole):
                waiting = self._answers.get(message.get("id", 0))
                if waiting is not None:
                    waiting.put(message)
                elif message.get("sessionId") in self._pages:
                    self._pages[message["sessionId"]].append(message)


class Page:
    """One tab; `events` holds all that the browser told of it."""

    def __init__(self, browser: Browser, session: str, events: list[dict[str, Any]]) -> None:
        self._browser = browser
        self._session = session
        self.events = events

    def watch(self) -> None:
        """Let the browser tell of errors and of every request."""
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.tell(f"{domain}.enable")

    def tell(self, method: str, **params: Any) -> dict[str, Any]:
        return self._browser.tell(method, self._session, **params)

    def size(self, width: int, height: int, scale: float = 1.0) -> None:
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=width < 700,
        )

    def go(self, address: str) -> None:
        self.tell("Page.navigate", url=address)

    def run(self, script: str) -> Any:
        """The value of an expression, awaited. Raises RuntimeError on an exception in the page."""
        answer = self.tell(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"], ensure_ascii=False))
        return answer["result"].get("value")

    def wait(self, condition: str, what: str = "") -> Any:
        """Until the expression is true, also on the page that follows this one."""
        script = _UNTIL.replace("CONDITION", condition).replace("WHAT", what or condition)
        for _ in range(5):
            try:
                return self.run(script)
            except RuntimeError as gone:
                if "navigated" not in str(gone) and "context was destroyed" not in str(gone):
                    raise
        raise RuntimeError(f"the page keeps changing: {condition}")

    def picture(self, file: Path, *, whole: bool = False) -> None:
        given = self.tell("Page.captureScreenshot", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(given["data"]))


_UNTIL = """new Promise((done, fail) => {
  const look = () => { let found; try { found = CONDITION; } catch { found = false; }
    if (!found) return;
    clearInterval(timer); clearTimeout(end); done(found === true ? true : String(found)); };
  const timer = setInterval(look, 20);
  const end = setTimeout(() => { clearInterval(timer); fail(new Error(`never: WHAT`)); }, 15000);
  look();
})"""
