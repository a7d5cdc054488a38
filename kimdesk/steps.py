"""Long work asks here whether to go on. Whoever began it says how that is answered, so that nobody in between hands it down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from kimdesk.errors import UserError
from kimdesk.i18n import t

T = TypeVar("T")
# Told how much is done, from 0 to 1; answers whether to go on.
GoOn = Callable[[float], bool]
# Asked so seldom that asking costs nothing.
EVERY = 64


class Stopped(UserError):
    """Somebody wanted no more of it."""


class _Asked:
    """Who is asked, and how much was done when they were asked last."""

    def __init__(self, go_on: GoOn) -> None:
        self.go_on, self.share = go_on, 0.0


_asked: ContextVar[_Asked | None] = ContextVar("asked", default=None)


@contextmanager
def stoppable(go_on: GoOn) -> Iterator[None]:
    """Let ``go_on`` be asked by what is done within, in this thread."""
    token = _asked.set(_Asked(go_on))
    try:
        yield
    finally:
        _asked.reset(token)


def step(share: float | None = None) -> None:
    """Say how much is done, where that is known; raises Stopped where nobody wants any more of it."""
    asked = _asked.get()
    if asked is None:
        return
    asked.share = max(asked.share, asked.share if share is None else share)
    if not asked.go_on(asked.share):
        raise Stopped(t("Steps", "Stopped"), t("Steps", "Nothing was kept of it."), "")


def counted(items: Sequence[T], first: float, last: float) -> Iterator[T]:
    """Yield each item, taking a step now and then; how much is done goes from ``first`` to ``last``. Raises Stopped."""
    for at, item in enumerate(items):
        if not at % EVERY:
            step(first + (last - first) * at / len(items))
        yield item
