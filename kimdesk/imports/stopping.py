"""Long work with a file, which somebody may stop: whoever begins it says how that is known, and what goes through many rows
looks up now and then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

_Each = TypeVar("_Each")
_LOOKS_EVERY = 200


def _nobody() -> None:
    """Nobody stops it."""


_look_up: ContextVar[Callable[[], None]] = ContextVar("look_up", default=_nobody)


@contextmanager
def stopped_by(check: Callable[[], None]) -> Iterator[None]:
    """Let what ``check`` raises end the work in this block, on this thread."""
    token = _look_up.set(check)
    try:
        yield
    finally:
        _look_up.reset(token)


def look_up() -> None:
    """Raise what ends the work, where somebody has stopped it."""
    _look_up.get()()


def each_of(things: Iterable[_Each]) -> Iterator[_Each]:
    """Give one after the other, and look up before the first and again and again."""
    check = _look_up.get()
    for at, thing in enumerate(things):
        if at % _LOOKS_EVERY == 0:
            check()
        yield thing
