"""A link that opens a mail draft: what stands in it comes out again as it was, however odd, and it is not too long."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.mail import LONGEST, address_of, mail_draft

INSTEAD = "It has been copied: paste it here."


def parts(link: str) -> tuple[str, dict[str, str]]:
    """Return the addresses and the fields of a link as a mail program reads them: a plus is a plus."""
    assert link.startswith("mailto:")
    to, _mark, fields = link.removeprefix("mailto:").partition("?")
    assert "+" not in fields
    return unquote(to), {name: values[0] for name, values in parse_qs(fields, strict_parsing=True).items()}


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=80),
)
def test_what_stands_in_a_draft_comes_out_again(subject: str, body: str) -> None:
    draft = mail_draft(["ann@example.org"], subject, f"{body}\nA & B + 100 % = “£5”?#\n\nThank you", INSTEAD)
    to, fields = parts(draft.link)
    assert to == "ann@example.org"
    assert fields["subject"] == subject
    shown = fields["body"].replace("\r\n", "\n")
    assert shown == (INSTEAD if draft.to_paste else f"{body}\nA & B + 100 % = “£5”?#\n\nThank you")


def test_a_text_that_no_link_can_hold_is_pasted_and_the_draft_says_so() -> None:
    body = "Still missing: one thing more.\n" * 80
    draft = mail_draft(["ann@example.org"], "Late", body, INSTEAD)
    assert draft.to_paste == body
    assert len(draft.link) <= LONGEST
    assert parts(draft.link) == ("ann@example.org", {"subject": "Late", "body": INSTEAD})


def test_the_longest_text_that_fits_is_not_copied() -> None:
    room = LONGEST - len(mail_draft([], "Late", "", INSTEAD).link)
    assert mail_draft([], "Late", "a" * room, INSTEAD).to_paste == ""
    assert mail_draft([], "Late", "a" * (room + 1), INSTEAD).to_paste == "a" * (room + 1)


def test_more_addresses_than_a_link_can_hold_stand_before_the_text_that_is_pasted() -> None:
    many = [f"manager.number.{number}@example.org" for number in range(80)]
    draft = mail_draft([], "Late", "Please.", INSTEAD, bcc=many)
    assert parts(draft.link) == ("", {"subject": "Late", "body": INSTEAD})
    first, _blank, rest = draft.to_paste.partition("\n\n")
    assert first.split("; ") == many
    assert rest == "Please."


def test_addresses_stand_apart_as_the_mail_program_wants_it() -> None:
    two = ["ann@example.org", "bob@example.org"]
    assert mail_draft(two, "s", "b", INSTEAD).link.startswith("mailto:ann@example.org,bob@example.org?")
    assert parts(mail_draft([], "s", "b", INSTEAD, two, ";").link.replace(";", "%3B"))[1]["bcc"] == ";".join(two)


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("ann@example.org", "ann@example.org"),
        ("  Ann Other <ann.other@example.gov.uk> ", "ann.other@example.gov.uk"),
        ("o'neil+kim@example.org", "o'neil+kim@example.org"),
        ("", ""),
        ("ann", ""),
        ("ann@example", ""),
        ("ann@example.org; bob@example.org", ""),
        ("ann@example.org\nBcc: all@example.org", ""),
        ("<" * 50_000, ""),
        ("a@" + "b." * 50_000, ""),
    ],
)
def test_an_address_is_taken_out_of_what_somebody_wrote_down(words: str, address: str) -> None:
    assert address_of(words) == address
