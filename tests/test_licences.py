"""Everything that is shipped with the program may be shipped with an MIT-licensed program."""

from __future__ import annotations

import re

import pytest

from installers.licences import ROOT, licence_of, locked, may_ship


@pytest.mark.parametrize("package", locked())
def test_a_shipped_library_may_be_shipped_with_an_mit_program(package: str) -> None:
    expression = licence_of(package)

    assert may_ship(expression), f"{package} is under {expression!r}"


@pytest.mark.parametrize("expression", ["GPL-3.0-only", "MIT AND GPL-2.0-only", "AGPL-3.0-only OR GPL-3.0-only", ""])
def test_a_licence_that_would_bind_the_whole_program_is_refused(expression: str) -> None:
    assert not may_ship(expression)


def test_the_lock_names_every_library_with_its_hashes_and_no_address() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", text, flags=re.MULTILINE | re.DOTALL)
        assert len(pins) >= len(locked())
        assert [pin for pin in pins if "--hash=sha256:" not in pin] == []
        assert "://" not in text


def test_the_longer_lock_holds_the_shorter_one() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE))

    assert pins("requirements.lock") <= pins("requirements-dev.lock")
