"""The help says the same in both languages, and calls everything by the name that it has in the window."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QTextFormat
from pytestqt.qtbot import QtBot

from kimdesk.i18n import WELSH, using
from kimdesk.resources import resource_path
from kimdesk.services.share_state import Trouble
from kimdesk.ui.dialogs.help_dialog import HelpDialog, help_pages
from kimdesk.ui.share_words import say_pill
from tests.test_translations import texts_in
from tests.ui.test_share_words import standing
from tests.welsh import translate, welsh_texts

NAMES = [path.name for path in help_pages()]
DRAFTED = (
    "> Drafft gan beiriant yw'r dudalen hon, heb ei darllen eto gan siaradwr Cymraeg: y fersiwn Saesneg sy'n ddilys."
)
# Set in italics without being the name of anything in the window: what somebody types, keys, another program.
EXAMPLES = {
    *("Q4 2024/25", "September 2025", "Ongoing", "CISO Assistant"),
    *("6 years + current", "until the child is 25", "6 years plus 1 year for audit"),
    *("Page Up", "Page Down", "Home", "End", "+", "-", "0"),
}
# Begins a paragraph in bold, and only happens to be a text of the program as well.
SENTENCES = {"Each quarter", "Then"}
_SPAN = re.compile(r"(\*\*?)(?!\s)(.+?)(?<!\s)\1(?!\*)")
_CODE = re.compile(r"`[^`]+`")
_KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift)\+[^\s,.:;)]+|\bF\d\b")
_PLACE = re.compile(r"\{[^{}]*\}")


def page(language: str, name: str) -> str:
    return resource_path("help", language, name).read_text(encoding="utf-8")


def spans(text: str, mark: str) -> list[str]:
    """Return what is set in bold or in italics, in its order; what is to be typed is no part of it."""
    return [words for found, words in _SPAN.findall(_CODE.sub("", text)) if found == mark]


def bare(words: str) -> str:
    """Return a name without what a button carries behind it: that it opens something, its key, how many there are."""
    words = re.sub(r"\s*\([^()]*\)$", "", words.strip())
    return words.replace("...", "…").rstrip("…").strip().casefold()


@cache
def texts_of_program() -> frozenset[tuple[str, str]]:
    """Return every text that the program may show, its Welsh being there or not."""
    paths = (Path(__file__).parents[2] / "kimdesk").rglob("*.py")
    return frozenset((each[0], each[1]) for path in paths for each in texts_in(path.read_text(encoding="utf-8")))


@cache
def called() -> tuple[Mapping[str, frozenset[str]], Mapping[re.Pattern[str], frozenset[re.Pattern[str]]]]:
    """Return the names of the program with their Welsh, and those that have places in them as patterns with theirs."""
    plain: dict[str, set[str]] = defaultdict(set)
    patterns: dict[re.Pattern[str], set[re.Pattern[str]]] = defaultdict(set)
    for (_context, english), welsh in welsh_texts().items():
        for one, other in ((english, welsh), (english.partition(":")[0], welsh.partition(":")[0])):
            if _PLACE.search(bare(one)):
                patterns[pattern(one)].add(pattern(other))
            else:
                plain[bare(one)].add(bare(other))
    for context, text in texts_of_program():
        if (context, text) not in welsh_texts():
            # Its Welsh is still to come, and may be any.
            patterns[pattern(text)].add(re.compile(".+"))
    return {name: frozenset(words) for name, words in plain.items()}, {
        name: frozenset(words) for name, words in patterns.items() if re.search(r"[a-z]{2}|\w\(", name.pattern)
    }


def pattern(words: str) -> re.Pattern[str]:
    return re.compile(r"(\S+|\S+ \S+)".join(re.escape(part) for part in _PLACE.split(bare(words))))


def welsh_names(english: str) -> set[str | re.Pattern[str]]:
    """Return what something that is called so in English is called in Welsh; nothing where no text is like it."""
    plain, patterns = called()
    found: set[str | re.Pattern[str]] = set(plain.get(bare(english), ()))
    if not found and english not in EXAMPLES:
        found = {other for one, others in patterns.items() if one.fullmatch(bare(english)) for other in others}
    titles = {
        title(page("en", name)): title(page("cy", name))
        for name in NAMES
        if resource_path("help", "cy", name).is_file()
    }
    if english in EXAMPLES:
        found.add(bare(english))
    return found | ({bare(titles[english])} if english in titles else set())


def title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ")


def is_one_of(name: str, wanted: Iterable[str | re.Pattern[str]]) -> bool:
    return any(each == bare(name) if isinstance(each, str) else each.fullmatch(bare(name)) for each in wanted)


def shape(text: str) -> list[str]:
    """Return of each line what it is: a heading, a point, a numbered step, words or nothing."""
    return [re.match(r"#+ |- |\d+\. |$|", line)[0] or ("w" if line else "") for line in text.splitlines()]  # type: ignore[index]


def test_every_page_is_there_in_both_languages() -> None:
    assert sorted(path.name for path in resource_path("help", "cy").iterdir()) == sorted(NAMES)


def test_pages_stand_in_the_order_of_their_numbers() -> None:
    assert NAMES[0] == "1-start.md"
    assert NAMES.index("9-keys.md") < NAMES.index("10-accessibility.md")


def test_each_page_comes_in_the_language_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {path.parent.name for path in help_pages()} == {"en"}
    with using(None, WELSH):
        assert {path.parent.name for path in help_pages()} == {"cy"}
        assert [path.name for path in help_pages()] == NAMES
        for code, names in (("en", ("1-a.md", "2-b.md")), ("cy", ("2-b.md",))):
            folder = tmp_path / code
            folder.mkdir()
            for name in names:
                (folder / name).write_text(f"# {name}\n", encoding="utf-8")
        monkeypatch.setattr("kimdesk.ui.dialogs.help_dialog.resource_path", lambda _help, code: tmp_path / code)
        assert [str(path.relative_to(tmp_path)) for path in help_pages()] == ["en/1-a.md", "cy/2-b.md"]


def test_the_help_opens_in_welsh_where_welsh_is_in_use(qtbot: QtBot) -> None:
    with using(translate, WELSH):
        dialog = HelpDialog("2-log")
        qtbot.addWidget(dialog)
        assert dialog.topics.currentItem().text() == "Y log KIM"
        assert "Dim wedi newid" in dialog.words.toPlainText()
        assert dialog.words.accessibleName() == "Cymorth"


def test_a_title_is_as_large_as_the_titles_of_the_window(qtbot: QtBot) -> None:
    dialog = HelpDialog("7-sharing")
    qtbot.addWidget(dialog)
    block = dialog.words.document().begin()
    sizes: dict[int, set[int]] = defaultdict(set)
    while block.isValid():
        letters = block.begin().fragment().charFormat()
        assert not letters.hasProperty(QTextFormat.Property.FontSizeAdjustment.value), (
            "drawn in another size than its own"
        )
        sizes[block.blockFormat().headingLevel()].add(letters.font().pixelSize())
        block = block.next()
    assert {level: sizes[level] for level in (1, 2)} == {1: {20}, 2: {16}}


@pytest.mark.parametrize("name", NAMES)
class TestAWelshPage:
    def test_says_that_it_is_a_draft(self, name: str) -> None:
        lines = page("cy", name).splitlines()
        assert lines[1:4] == ["", DRAFTED, ""]
        assert "\n>" not in page("en", name)

    def test_has_the_headings_points_and_paragraphs_of_the_english_one(self, name: str) -> None:
        welsh = page("cy", name).replace(f"{DRAFTED}\n\n", "", 1)
        assert shape(welsh) == shape(page("en", name))

    def test_leaves_keys_and_what_is_typed_as_they_are(self, name: str) -> None:
        for what in (_CODE, _KEYS):
            told = Counter(what.findall(page("en", name)))
            # Names of members that stand in a sentence are set as code where the word itself is Welsh.
            assert told - Counter(what.findall(page("cy", name))) == Counter()

    def test_is_read_in_as_many_minutes(self, name: str) -> None:
        assert len(page("cy", name).split()) <= 1.3 * len(page("en", name).split()) + 20

    def test_calls_everything_by_its_name_in_the_window(self, name: str) -> None:
        said, wanted = spans(page("cy", name), "*"), Counter(spans(page("en", name), "*"))
        names = {each: welsh_names(each) for each in wanted}
        assert [each for each in said if not any(is_one_of(each, known) for known in names.values())] == []
        assert len(said) == sum(wanted.values())
        short = [each for each, count in wanted.items() if sum(is_one_of(one, names[each]) for one in said) < count]
        assert short == []

    def test_sets_the_names_in_bold_that_the_english_one_sets_so(self, name: str) -> None:
        said, wanted = spans(page("cy", name), "**"), spans(page("en", name), "**")
        assert len(said) == len(wanted)
        pairs = [(one, other) for one, other in zip(wanted, said, strict=True) if one not in SENTENCES]
        assert [(one, other) for one, other in pairs if not _bold_fits(one, other)] == []


def _bold_fits(english: str, welsh: str) -> bool:
    """Whether the Welsh holds the name that the English is; where that is no name of the program's, anything does."""
    names = called()[0].get(bare(english.rstrip(".,:")), frozenset())
    return not names or any(each in welsh.casefold() for each in names)


@pytest.mark.parametrize("name", NAMES)
def test_what_an_english_page_sets_in_italics_is_a_name_in_the_window(name: str) -> None:
    assert [each for each in spans(page("en", name), "*") if not welsh_names(each)] == []


@pytest.mark.parametrize("trouble", [each for each in Trouble if each is not Trouble.NONE])
def test_every_trouble_is_explained_in_welsh_too(trouble: Trouble) -> None:
    with using(translate, WELSH):
        words = say_pill(standing(trouble, words="x")).words
    assert words.partition(",")[0] in page("cy", "7-sharing.md")
