"""A screen of its own for a test that meets the program from outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.outside.stage import Stage, why_not


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Give a screen, a window manager and an accessibility bus; where a package is missing, that is a failure."""
    if reason := why_not():
        pytest.fail(reason, pytrace=False)
    made = Stage()
    yield made
    made.close()
