"""Nobody gets in without the code, and nobody in whose keys others stepped in between."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kimdesk.crypto import DeviceKeys
from kimdesk.sync.envelope import Damaged, unwrap, wrap
from kimdesk.sync.members import used_act
from kimdesk.sync.tickets import (
    REQUEST,
    Code,
    Request,
    open_invitation,
    read_code,
    read_request,
    write_invitation,
    write_request,
)
from kimdesk.sync.words import word
from tests.sync.laptops import Laptop, make_share
from tests.sync.memory import MemoryFolder

CODE = Code("0123456789abcdef", bytes(range(12)))
DEVICE = "e" * 32
NOW, LATER = 1_000, 2_000


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Laptop]:
    (laptop,) = make_share(tmp_path, MemoryFolder(), "a", random.Random(5))
    yield laptop
    laptop.store.close()


def invitation(office: Laptop, code: Code = CODE, **other: Any) -> bytes:
    meant = {"name": "Bea", "roles": ["line_manager"], "teams": ["T"]} | other
    return write_invitation(office.chain, office.device, office.engine.membership.keys, code, LATER, meant)


def request(office: Laptop, raw: bytes, code: Code = CODE) -> bytes:
    return write_request(open_invitation(raw, code), code, DeviceKeys(bytes(64)), DEVICE, "Bea", "vm")


def read(office: Laptop, raw: bytes, asked: bytes, now: int = NOW) -> Request:
    return read_request(raw, asked, office.chain, office.device, office.engine.membership.keys, now)


def test_a_code_can_be_read_out_and_typed_in_any_way() -> None:
    assert read_code(str(CODE)) == CODE
    assert read_code(str(CODE).lower().replace("-", "  ")) == CODE
    for wrong in ("", "ABCD", str(CODE)[:-2], "-" * 40):
        with pytest.raises(Damaged):
            read_code(wrong)


def test_an_invitation_opens_with_its_code_alone(office: Laptop) -> None:
    raw = invitation(office)
    assert open_invitation(raw, CODE).workspace == office.chain.workspace
    with pytest.raises(Damaged):
        open_invitation(raw, replace(CODE, secret=bytes(12)))


def test_a_request_says_who_asks_and_both_see_the_same_words(office: Laptop) -> None:
    raw = invitation(office)
    found = read(office, raw, request(office, raw))
    assert (found.reason, found.member.name, found.meant_for["roles"]) == ("", "Bea", ["line_manager"])
    assert len(found.words.split()) == 4
    assert found.rights[0].teams == {"T"}


def test_a_request_made_without_the_code_is_seen_through(office: Laptop) -> None:
    raw = invitation(office)
    invited = open_invitation(raw, CODE)
    forged = write_request(invited, replace(CODE, secret=bytes(12)), DeviceKeys(bytes(64)), DEVICE, "Eve", "vm")
    assert "code" in read(office, raw, forged).reason


def test_an_invitation_works_once_and_not_for_ever(office: Laptop) -> None:
    raw = invitation(office)
    asked = request(office, raw)
    assert "expired" in read(office, raw, asked, LATER + 1).reason
    office.append([used_act(CODE.ticket)])
    assert "used" in read(office, raw, asked).reason


def test_a_request_that_answers_another_invitation_is_no_answer_to_this_one(office: Laptop) -> None:
    """Even where both have one secret."""
    other = replace(CODE, ticket="fedcba9876543210")
    asked = request(office, invitation(office, other), other)
    assert read(office, invitation(office), asked).reason


def test_a_request_that_another_one_has_signed_is_none(office: Laptop) -> None:
    raw = invitation(office)
    header = unwrap(REQUEST, request(office, raw)).header
    forged = wrap(REQUEST, header, b"", DeviceKeys(bytes(range(64))).sign)
    assert "code" in read(office, raw, forged).reason


def test_a_request_for_another_share_or_by_a_laptop_that_is_in_it_is_not_accepted(office: Laptop) -> None:
    raw = invitation(office)
    elsewhere = replace(open_invitation(raw, CODE), workspace="f" * 32)
    for invited, device in ((elsewhere, DEVICE), (open_invitation(raw, CODE), office.device)):
        asked = write_request(invited, CODE, DeviceKeys(bytes(64)), device, "Bea", "vm")
        assert "another share" in read(office, raw, asked).reason


def test_an_invitation_by_nobody_who_may_is_none(office: Laptop) -> None:
    stranger = DeviceKeys(bytes(range(64)))
    raw = write_invitation(office.chain, office.device, stranger, CODE, LATER, {"name": "Eve"})
    assert "administrator" in read(office, raw, request(office, raw)).reason


@pytest.mark.parametrize("what", ["roles", "teams"])
@pytest.mark.parametrize("wrong", [1, True, "viewer", {"viewer": []}, [1], [["viewer"]]])
def test_an_invitation_that_says_no_rights_lets_nobody_in(office: Laptop, what: str, wrong: object) -> None:
    raw = invitation(office, **{what: wrong})
    asked = request(office, raw)
    with pytest.raises(Damaged):
        read(office, raw, asked)


def test_every_word_is_another() -> None:
    assert len({word(number) for number in range(256)}) == 256
