"""Each thing has one name in Welsh, in the program, the help and the frameworks alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.welsh import welsh_texts

ROOT = Path(__file__).parents[1]


def welsh_writings() -> dict[str, str]:
    """Return everything in Welsh that is read: by where it stands, in small letters."""
    found = {f"{context}: {text[:60]}": welsh for (context, text), welsh in welsh_texts().items()}
    for path in (*ROOT.glob("resources/help/cy/*.md"), *ROOT.glob("resources/frameworks/*.json")):
        found[path.name] = path.read_text(encoding="utf-8")
    return {where: words.casefold() for where, words in found.items()}


@pytest.mark.parametrize(
    ("never", "instead"),
    [
        ("i fod i mewn", "i'w chyflwyno erbyn, dyddiad cyflwyno"),
        ("ffolder hon", "ffolder hwn: the word is masculine here"),
        ("ffolder wag", "ffolder gwag"),
        ("ffolder lawn", "ffolder llawn"),
        ("gwallau nodweddiadol", "diffygion nodweddiadol"),
        ("islaw cam", "islaw gris: ratings and qualities have steps that are grisiau"),
        ("ar bob cam", "ar bob gris"),
        ("o flaen ei amser", "ar y blaen, of a clock"),
        ("newidiadau i arferion", "newidiadau mewn arfer"),
        ("mae'r y ", "mae'r"),
        (" y wybodaeth", "yr wybodaeth"),
        ("y cofrestr ", "y gofrestr"),
        ("y ffurflen hwn", "y ffurflen hon"),
        ("y risg hwn", "y risg hon"),
        ("y chwarter hon", "y chwarter hwn"),
        ("y gliniadur hon", "y gliniadur hwn"),
    ],
)
def test_a_thing_is_called_by_its_one_name(never: str, instead: str) -> None:
    assert [where for where, words in welsh_writings().items() if never in words] == [], instead
