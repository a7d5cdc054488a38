"""Every fault of a shared folder has a test that is called after it, and every trouble a sentence of its own."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from kimdesk.services.share_troubles import say_health, say_ill
from kimdesk.sync.engine import Health, Report
from kimdesk.sync.folder import Trouble
from kimdesk.sync.inbox import FORKED_ROSTER, Ill
from kimdesk.sync.members import Chain
from tests.sync.laptops import make_share, meet
from tests.sync.memory import MemoryFolder

TESTS = Path(__file__).resolve().parent.parent
FAULTS = [f"f{number:02d}" for number in range(1, 39)]
_NAMED = re.compile(r"^def test_(f[0-9]{2})_", re.MULTILINE)


def test_every_fault_has_a_test_that_is_called_after_it() -> None:
    named = {found for path in TESTS.rglob("test_*.py") for found in _NAMED.findall(path.read_text(encoding="utf-8"))}
    assert sorted(set(FAULTS) - named) == []


def test_f10_no_name_on_the_share_is_long_or_differs_from_another_by_case_alone(tmp_path: Path) -> None:
    folder = MemoryFolder()
    laptops = make_share(tmp_path, folder, "abc", random.Random(1))
    for laptop in laptops:
        laptop.write("r", "title", laptop.person)
    meet(*laptops)
    laptops[0].sync(heal=True)
    for path in folder.files:
        assert len(path) <= 70
        assert path == path.lower() or path == "README.txt"
        assert re.fullmatch(r"[0-9A-Za-z.\-/]+", path)
    for laptop in laptops:
        laptop.store.close()


@pytest.mark.parametrize("health", list(Health))
@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_state_of_a_folder_has_a_sentence(health: Health, trouble: Trouble) -> None:
    said = say_health(Report(health=health, words="the words", trouble=trouble), "S:")
    assert said.endswith(".")
    assert "{" not in said


def test_every_file_that_cannot_be_read_has_a_sentence_that_says_what_to_do() -> None:
    chain = Chain()
    ills = [
        Ill("", 3, FORKED_ROSTER),
        Ill("", 3, "it is not there", lost=True),
        Ill("", 3, "no key for it"),
        Ill("a" * 32, 3, "it is not there", lost=True),
        Ill("a" * 32, 3, "it does not follow the one before", forked=True),
        Ill("a" * 32, 3, "written in another protocol"),
    ]
    said = [say_ill(each, chain) for each in ills]
    assert len(set(said)) == len(ills)
    assert all(each.endswith(".") and "{" not in each for each in said)
