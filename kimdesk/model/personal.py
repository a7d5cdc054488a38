"""What in free text may identify a tenant: the watch that keeps KIM Desk about information and not about people.

Rules of form come from those who give the numbers out: HMRC for National Insurance numbers (NIM39110), NHS England for NHS
numbers (modulus 11), Ofcom's numbering plan for telephones, Royal Mail for postcodes. A finding is a reason to look again
and never proof; where only words around a number tell what it is, those words must be there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from kimdesk.i18n import Text, mark
from kimdesk.model.personal_words import (
    GENERIC_LOCAL_PARTS,
    NOT_A_SURNAME,
    OFFICES,
    OFFICIAL_NUMBERS,
    STREETS,
)


class Sort(StrEnum):
    """What a finding may be."""

    NATIONAL_INSURANCE = "national_insurance"
    NHS = "nhs"
    BANK = "bank"
    BIRTH = "birth"
    NAMED_ADDRESS = "named_address"
    NAMED_TENANCY = "named_tenancy"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"

    @property
    def words(self) -> Text:
        """What it is, in plain words."""
        return _WORDS[self]


_WORDS = {
    Sort.NATIONAL_INSURANCE: mark("Personal", "a National Insurance number"),
    Sort.NHS: mark("Personal", "an NHS number"),
    Sort.BANK: mark("Personal", "a sort code with an account number"),
    Sort.BIRTH: mark("Personal", "a date of birth"),
    Sort.NAMED_ADDRESS: mark("Personal", "a name with an address"),
    Sort.NAMED_TENANCY: mark("Personal", "a name with a tenancy or rent account"),
    Sort.ADDRESS: mark("Personal", "the address of a home"),
    Sort.PHONE: mark("Personal", "a telephone number"),
    Sort.EMAIL: mark("Personal", "an e-mail address"),
}


class Finding(NamedTuple):
    """One place in a text: from ``start`` up to ``end``, counted in characters."""

    sort: Sort
    start: int
    end: int


Span = tuple[int, int]

# How far from one another two things belong together, in characters.
_BESIDE = 80
_CONTEXT = 40

_NATIONAL_INSURANCE = re.compile(
    r"(?<![\w/-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d\d[ -]?\d\d[ -]?\d\d(?:[ -]?([A-D]))?(?![\w/])",
    re.IGNORECASE,
)
_SAYS_INSURANCE = re.compile(r"\b(?:NI|NINO|N\.I\.|national insurance)\b", re.IGNORECASE)
_NHS = re.compile(r"(?<![\w.,/£-])([1-9]\d\d)([ -]?)(\d{3})\2(\d{4})(?![\w/]|[.,-]\d)")
_SAYS_NHS = re.compile(r"\bNHS\b", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\w.,/£+-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)(7|[12]\d{1,4}\)?)(?:[ -]?\d){5,9}(?![\w/]|[.,-]\d)"
)
_OFFICIAL = re.compile(rf"\b(?:{'|'.join(OFFICIAL_NUMBERS)})\b", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![\w.+'-])([\w.+'-]{1,64})@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w@-])")
_POSTCODE = re.compile(
    r"(?<![\w/-])(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![\w/-])", re.IGNORECASE
)
_STREET_WORD = rf"(?:{'|'.join(STREETS)})"
_HOME = re.compile(
    rf"(?<![\w/.,£-])(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Bb]edsit) ?\d{{1,4}}[A-Za-z]?(?!\w)"
    rf"|(?!(?:19|20)\d\d )\d{{1,4}}[A-Za-z]?,? +(?:[A-Z][A-Za-z'’-]{{1,30}} +){{1,3}}{_STREET_WORD}\b"
    rf"|(?!(?:19|20)\d\d )\d{{1,4}}[A-Za-z]?,? +[a-z'’-]{{2,30}} +(?:street|road|avenue|lane|close|crescent|gardens)\b)"
)
_STREET = re.compile(rf"(?<!\w)(?:[A-Z][A-Za-z'’-]{{1,30}} +){{1,3}}{_STREET_WORD}\b")
_OFFICE = re.compile(rf"\b(?:{'|'.join(OFFICES)})\b", re.IGNORECASE)
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Prof)\b\.?"
_TITLED = re.compile(
    rf"(?<!\w){_TITLE}(?: +(?:and|&) +{_TITLE})? +[A-Z](?:[\w'’-]{{1,30}}|\.)?(?: +[A-Z](?:[\w'’-]{{1,30}}|\.)){{0,2}}"
)
_TENANCY = re.compile(
    r"(?<!\w)(?:tenancy|tenant|rent|rent account|payment|account)(?: +(?:ref|reference|no|number|account|id))?"
    r"(?: +(?:ref|reference|no|number|id))?\.?[ :#-]{0,3}(?:[A-Z]{1,4}[/-]?)?(\d{5,12})(?!\w)",
    re.IGNORECASE,
)
_NAME_PAIR = re.compile(r"([A-Z][a-z'’-]{1,30}) +([A-Z][a-z'’-]{1,30}(?:[A-Z][a-z]{1,30})?)")
_NAME_AFTER = re.compile(r"(?: ?[,:;(–-] ?| )(?:is |for |of |tenant )?")
_NAME_BEFORE = re.compile(r"[A-Z][a-z'’-]{1,30} +[A-Z][A-Za-z'’-]{1,30}(?: ?[,:;(–-] ?| )$")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_DAY = rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d\d)|\d{{1,2}}(?:st|nd|rd|th)? +{_MONTH},? +\d{{4}}|\d{{4}}-\d\d-\d\d)"
_BIRTH = re.compile(
    rf"(?<!\w)(?:D\.?O\.?B\.?|date of birth|birth ?date|born(?: on)?)[ :=(–-]{{0,4}}(?:(?:is|was)[ :]{{1,2}})?({_DAY})(?!\w)",
    re.IGNORECASE,
)
_BANK = re.compile(r"(?<![\w/.,£-])(\d\d)([ -]?)(\d\d)\2(\d\d)(?!\w|[/.-]\d)([^\d\n]{1,30})(\d{8})(?![\w/]|[.,-]\d)")
_SAYS_BANK = re.compile(r"sort ?code|account|\bacc\b|\bacct\b|a/c|\bbank\b", re.IGNORECASE)
_GENERIC = re.compile(r"[\W_\d]+")


def find_personal(text: str) -> tuple[Finding, ...]:
    """Return what in a text may identify a tenant, in the order in which it stands there, no two overlapping.

    Takes time in proportion to the length of the text, whatever stands in it.
    """
    if "@" not in text and not any(map(str.isdigit, text)):
        return ()
    found = [Finding(sort, *span) for sort, look in _LOOKS for span in look(text)]
    kept: list[Finding] = []
    # What is said more exactly comes first in ``_LOOKS``; each place is told once.
    for each in sorted(found, key=lambda one: (one.start, _RANK[one.sort])):
        if kept and each.start < kept[-1].end:
            if _RANK[each.sort] < _RANK[kept[-1].sort]:
                kept[-1] = Finding(each.sort, kept[-1].start, max(kept[-1].end, each.end))
            continue
        kept.append(each)
    return tuple(kept)


def _around(text: str, start: int, end: int, after: int = 0) -> str:
    return text[max(0, start - _CONTEXT) : end + after]


def _insurance_numbers(text: str) -> Iterator[Span]:
    for each in _NATIONAL_INSURANCE.finditer(text):
        # Without its last letter it looks like many a reference.
        if each[1] or _SAYS_INSURANCE.search(_around(text, each.start(), each.start())):
            yield each.span()


def _nhs_numbers(text: str) -> Iterator[Span]:
    for each in _NHS.finditer(text):
        spaced = bool(each[2])
        if _is_nhs(each[1] + each[3] + each[4]) and (
            spaced or _SAYS_NHS.search(_around(text, each.start(), each.start()))
        ):
            yield each.span()


def _is_nhs(digits: str) -> bool:
    total = sum(weight * _digit(digit) for weight, digit in zip(range(10, 1, -1), digits, strict=False))
    return (11 - total % 11) % 11 == _digit(digits[9])


def _digit(character: str) -> int:
    return int(character)


def _bank_accounts(text: str) -> Iterator[Span]:
    for each in _BANK.finditer(text):
        around = _around(text, each.start(), each.end(6), _CONTEXT // 2)
        if _SAYS_BANK.search(around) or (each[2] == "-" and not _could_be_day(each) and not each[5].strip(" ,;/")):
            yield each.start(), each.end(6)


def _could_be_day(parts: re.Match[str]) -> bool:
    return 1 <= int(parts[1]) <= 31 and 1 <= int(parts[3]) <= 12


def _births(text: str) -> Iterator[Span]:
    return (each.span() for each in _BIRTH.finditer(text))


def _phones(text: str) -> Iterator[Span]:
    for each in _PHONE.finditer(text):
        digits = sum(map(str.isdigit, each[0].replace("(0)", ""))) - (2 if each[0].startswith("+44") else 1)
        mobile = each[1] == "7"
        before = _around(text, each.start(), each.start())
        whole = digits == 10 or (digits == 9 and not mobile)
        if whole and not _OFFICIAL.search(before):
            yield each.span()


def _emails(text: str) -> Iterator[Span]:
    for each in _EMAIL.finditer(text):
        parts = [part for part in _GENERIC.split(each[1].casefold()) if part]
        if not parts or not GENERIC_LOCAL_PARTS.issuperset(parts):
            yield each.span()


def _spans(pattern: re.Pattern[str], text: str) -> list[Span]:
    return [each.span() for each in pattern.finditer(text)]


def _is_office(text: str, span: Span) -> bool:
    return _OFFICE.search(text[max(0, span[0] - _BESIDE) : span[1]]) is not None


def _postcodes(text: str) -> list[Span]:
    return [span for span in _spans(_POSTCODE, text) if not _is_office(text, span)]


def _homes(text: str) -> list[Span]:
    return [span for span in _spans(_HOME, text) if not _is_office(text, span)]


def _addresses(text: str) -> Iterator[Span]:
    """Yield postcodes with the house or street that stands before or just behind them."""
    codes = _postcodes(text)
    if codes:
        homes = _homes(text)
        ends = {end for _start, end in homes}
        streets = [span for span in _spans(_STREET, text) if span[1] not in ends]
        yield from _pairs(text, codes, sorted([*homes, *streets]))


def _named_addresses(text: str) -> Iterator[Span]:
    names = _spans(_TITLED, text)
    if names:
        yield from _pairs(text, names, sorted([*_homes(text), *_postcodes(text)]))


def _named_tenancies(text: str) -> Iterator[Span]:
    accounts = [each.span() for each in _TENANCY.finditer(text)]
    if not accounts:
        return
    titled = _spans(_TITLED, text)
    for account in accounts:
        own = list(_pairs(text, [account], titled)) or list(_untitled(text, account))
        yield from own


def _untitled(text: str, account: Span) -> Iterator[Span]:
    """Yield the account with a first name and surname that stand right beside it."""
    gap = _NAME_AFTER.match(text, account[1])
    after = _NAME_PAIR.match(text, gap.end()) if gap else None
    if after and _is_name(after[0]):
        yield account[0], after.end()
        return
    start = max(0, account[0] - 70)
    before = _NAME_BEFORE.search(text[start : account[0]])
    if before and _is_name(before[0]):
        yield start + before.start(), account[1]


def _is_name(words: str) -> bool:
    return not NOT_A_SURNAME & {part.strip(" ,:;(–-").casefold() for part in words.split()}


def _pairs(text: str, some: Sequence[Span], others: Sequence[Span]) -> Iterator[Span]:
    """Yield each of ``some`` together with the nearest of ``others`` beside it, in the same paragraph."""
    starts = [span[0] for span in others]
    for start, end in some:
        at = bisect_left(starts, start)
        near = others[max(0, at - 1) : at + 1]
        joined = [(min(start, other[0]), max(end, other[1])) for other in near if _gap((start, end), other) <= _BESIDE]
        same = [span for span in joined if "\n\n" not in text[span[0] : span[1]]]
        if same:
            yield min(same, key=lambda span: span[1] - span[0])


def _gap(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


_LOOKS: tuple[tuple[Sort, Callable[[str], Iterator[Span]]], ...] = (
    (Sort.NATIONAL_INSURANCE, _insurance_numbers),
    (Sort.NHS, _nhs_numbers),
    (Sort.BANK, _bank_accounts),
    (Sort.BIRTH, _births),
    (Sort.NAMED_ADDRESS, _named_addresses),
    (Sort.NAMED_TENANCY, _named_tenancies),
    (Sort.ADDRESS, _addresses),
    (Sort.PHONE, _phones),
    (Sort.EMAIL, _emails),
)
_RANK = {sort: at for at, (sort, _look) in enumerate(_LOOKS)}
