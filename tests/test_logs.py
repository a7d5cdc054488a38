"""The log says what happened and where; never what a record says, nor what somebody typed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.logs import describe, start_log

SECRET = "Mrs Example of 12 Sample Street"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("kimdesk")
    before = list(logger.handlers)
    path = tmp_path / "logs" / "kimdesk.log"
    start_log(path)
    yield path
    for handler in [each for each in logger.handlers if each not in before]:
        logger.removeHandler(handler)
        handler.close()


def broken(words: str) -> BaseException:
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise UserError("Not saved", f"“{words}” is no date.", "Write a date.") from error
    except UserError as error:
        return error


@pytest.mark.expects_log
def test_what_an_error_says_does_not_stand_in_the_log_and_where_it_was_does(log: Path) -> None:
    logging.getLogger("kimdesk").error("something went wrong", exc_info=broken(SECRET))
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("kimdesk.ui").exception("and again")
    words = log.read_text("utf-8")
    assert SECRET not in words
    assert "Example" not in words
    assert "UserError" in words
    assert "KeyError" in words
    assert "ValueError" in words
    assert "tests/test_logs.py" in words
    assert "something went wrong" in words


@pytest.mark.expects_log
def test_the_log_is_three_files_of_a_megabyte_at_most(log: Path) -> None:
    for _line in range(4_000):
        logging.getLogger("kimdesk").warning("x" * 1_000)
    files = sorted(log.parent.iterdir())
    assert [each.name for each in files] == ["kimdesk.log", "kimdesk.log.1", "kimdesk.log.2"]
    assert all(each.stat().st_size <= 1_000_000 for each in files)


@pytest.mark.expects_log
def test_asked_twice_each_line_stands_in_it_once(log: Path) -> None:
    start_log(log)
    logging.getLogger("kimdesk").warning("once")
    assert log.read_text("utf-8").count("once") == 1


def test_codes_of_the_system_and_of_sqlite_are_named() -> None:
    import sqlite3

    locked = sqlite3.OperationalError(SECRET)
    locked.sqlite_errorname = "SQLITE_BUSY"
    assert describe(locked) == ["OperationalError SQLITE_BUSY"]
    assert describe(OSError(28, SECRET, SECRET)) == ["OSError 28"]


def test_a_chain_that_bites_its_own_tail_comes_to_an_end() -> None:
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    assert len(describe(one)) == 5
