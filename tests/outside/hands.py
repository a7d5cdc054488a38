"""What somebody who hears the program can do with it: find by role and name, press, write, choose, and wait for what is said."""

from __future__ import annotations

import json
import selectors
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTranslator

from tests.outside.stage import ROOT, SYSTEM_PYTHON, Stage

PATIENCE = 20.0
BUTTON, TEXT, TICK, TAB, LIST, LIST_ITEM = "push button", "text", "check box", "page tab", "list", "list item"
RADIO, CHOICE, MENU_ITEM, LABEL, CELL, GROUP = "radio button", "combo box", "menu item", "label", "table cell", "panel"
DIALOG = "dialog"
# What a press is called: for buttons, for ticks, for what opens.
_PRESSES = ("Press", "Toggle", "click", "ShowMenu", "SetFocus")


class Words:
    """The texts of the program in one language, found as the program finds them: by context and by what they are in English."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        if language != "en":
            assert self._translator.load(str(ROOT / "translations" / f"kimdesk_{language}.qm"))

    def __call__(self, context: str, text: str, **places: object) -> str:
        said = self._translator.translate(context, text) or text
        return said.format(**places) if places else said


class NotThere(AssertionError):
    """Something could not be found or done by its name; the text says what was on the screen instead."""


class Hands:
    """Asks the walker, which alone reads the accessibility bus."""

    def __init__(self, stage: Stage, program: subprocess.Popen[bytes]) -> None:
        self.stage, self.program = stage, program
        self._walker = subprocess.Popen(
            [
                "setpriv",
                "--pdeathsig",
                "TERM",
                SYSTEM_PYTHON,
                "-W",
                "ignore::DeprecationWarning",
                str(ROOT / "tests/outside/walker.py"),
            ],
            env=stage.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert self._answer(PATIENCE) == {"ready": True}

    # --- reading ---

    def look(self, name: str, *roles: str, **more: Any) -> dict[str, Any]:
        """Wait for the one thing of this name and return what is said of it."""
        return self._ask("look", name, roles, **more)

    def all_named(self, name: str, *roles: str, **more: Any) -> list[dict[str, Any]]:
        """Return everything of this name that is shown now."""
        return self._ask("all", name, roles, **more)

    def gone(self, name: str, *roles: str, **more: Any) -> None:
        """Wait until nothing of this name is shown any more."""
        self._ask("gone", name, roles, **more)

    def focused(self, moves: int = -1) -> dict[str, Any]:
        """Return what has the focus, once it has moved more often than so many times, and how often it has moved by now."""
        return self._ask("focused", "", (), moves=moves)

    def heard(self, words: str, after: int = 0, how: str = "is") -> dict[str, Any]:
        """Wait until these words are announced and return them, whether they interrupt, and how many announcements there are
        by then; only those after the first ``after`` count.
        """
        return self._ask("heard", words, (), how=how, after=after)

    def tree(self) -> str:
        """Return all that is shown now, a line for each thing."""
        return "\n".join(self._ask("tree", "", ()))

    # --- doing ---

    def press(self, name: str, *roles: str, **more: Any) -> None:
        """Press a button, a tick or whatever can be pressed."""
        self._ask("press", name, roles or (BUTTON,), by=_PRESSES, **more)

    def pick(self, *names: str, how: str = "is") -> None:
        """Press one item of a menu after the other, the last by ``how`` it is called, and let the menus go: to press an item
        from outside does not close them.
        """
        for at, name in enumerate(names, 1):
            self._ask("press", name, (MENU_ITEM, "check menu item"), by=_PRESSES, how=how if at == len(names) else "is")
        while self._ask("menus", "", ()):
            self.key("Escape")

    def write(self, name: str, text: str, **more: Any) -> None:
        """Replace what stands in a field."""
        self._ask("write", name, (TEXT,), text=text, **more)

    def choose(self, name: str, *roles: str, **more: Any) -> None:
        """Choose one of a list by its name."""
        self._ask("choose", name, roles or (LIST_ITEM,), **more)

    def focus(self, name: str, *roles: str, **more: Any) -> None:
        """Take the keyboard to something."""
        self._ask("focus", name, roles, **more)

    def key(self, *keys: str) -> None:
        """Press real keys, as a keyboard would."""
        self.stage.tell(["xdotool", "key", "--clearmodifiers", *keys])

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.stage.tell(["xdotool", "type", "--clearmodifiers", "--delay", "4", text])

    def picture(self, path: Path) -> None:
        """Save what is on the screen."""
        self.stage.picture(path)

    def close(self) -> None:
        """End the walker; the program is left as it is."""
        self._walker.kill()
        self._walker.wait()
        for pipe in (self._walker.stdin, self._walker.stdout):
            if pipe is not None:
                pipe.close()

    def _ask(self, act: str, name: str, roles: Sequence[str], **more: Any) -> Any:
        asked = {"patience": PATIENCE, "within": [], "how": "is", **more}
        asked |= {"act": act, "name": name, "roles": list(roles), "pid": self.program.pid}
        assert self._walker.stdin is not None
        self._walker.stdin.write(json.dumps(asked) + "\n")
        self._walker.stdin.flush()
        answer = self._answer(asked["patience"] + PATIENCE)
        if "trouble" in answer:
            ended = self.program.poll()
            over = [f"The program has ended with {ended}."] if ended is not None else []
            told = [f"{act}: {answer['trouble']}", *over, *answer["shown"], self.stage.said()[-2000:]]
            raise NotThere("\n".join(told))
        return answer["answer"]

    def _answer(self, patience: float) -> Any:
        assert self._walker.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._walker.stdout, selectors.EVENT_READ)
            assert selector.select(patience), f"The walker says nothing. {self.stage.said()[-2000:]}"
        line = self._walker.stdout.readline()
        assert line, f"The walker has ended. {self.stage.said()[-2000:]}"
        return json.loads(line)


def inside(name: str, role: str = "", how: str = "begins") -> dict[str, Any]:
    """Return a place to look in, by what it is called and perhaps what it is."""
    return {"name": name, "roles": [role] if role else [], "how": how}
