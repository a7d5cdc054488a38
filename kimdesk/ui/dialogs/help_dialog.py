"""The help: a few pages in plain words, shipped with the program and shown without a network."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from kimdesk.i18n import ENGLISH, language, t
from kimdesk.model.own_words import Term
from kimdesk.resources import resource_path
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.shortcuts import keys_in_words
from kimdesk.ui.theme.style import font, px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.two_line import TwoLineList

_HEADINGS = {1: 20, 2: 16}
_TERMS = "terms"
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#+|~!])")


class HelpDialog(FittedDialog):
    """Opens at a topic: what belongs to the page of the window that is shown."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(t("Help", "Help"), 860, 600, parent=parent)
        self.setObjectName("help")
        self._pages = {path.stem: path for path in help_pages()}
        self.topics = TwoLineList(t("Help", "What the help is about"))
        self._terms = ""
        self._fill()
        self.topics.setMinimumHeight(px(120))
        self.words = QTextBrowser()
        self.words.setAccessibleName(t("Help", "Help"))
        self.words.setOpenLinks(False)
        self.words.setFont(font(14))
        self.words.document().setDocumentMargin(px(12))
        self.topics.currentRowChanged.connect(self._on_topic)
        self.column.addWidget(Reflow(self.topics, self.words, px(600), (0, 1), 12, first_width=px(230)), 1)
        self.close_button = SecondaryButton(t("Help", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.add_buttons((), (self.close_button,))
        self.topics.choose(topic)
        self.topics.setFocus()

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Add a page with the workspace's own terms; none where it has none."""
        if terms and shiboken6.isValid(self):
            lines = [
                t("Help", "**{term}**: {meaning}").format(term=_plain(each.word), meaning=_plain(each.meaning or "–"))
                for each in terms
            ]
            title = t("Help", "Terms used here")
            self._terms = f"# {title}\n\n" + "\n\n".join(lines)
            chosen = self.topics.key()
            self._fill()
            self.topics.choose(chosen)

    def _fill(self) -> None:
        topics = [(name, _title(path), "", "") for name, path in self._pages.items()]
        topics += [(_TERMS, t("Help", "Terms used here"), "", "")] if self._terms else []
        self.topics.fill(topics)

    def _on_topic(self, _row: int) -> None:
        path = self._pages.get(self.topics.key())
        if path is not None or self.topics.key() == _TERMS:
            words = path.read_text(encoding="utf-8") if path is not None else self._terms
            # The page of the keys is the program's own table of them.
            self.words.setMarkdown(words.replace("{keys}", keys_in_words()) if "{keys}" in words else words)
            self._space_out()

    def _space_out(self) -> None:
        """Leave room between paragraphs, and let titles be no larger than ours."""
        block = self.words.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            shape.setBottomMargin(px(4 if block.textList() is not None else 10))
            shape.setTopMargin(px(10 if shape.headingLevel() > 1 else 0))
            cursor.setBlockFormat(shape)
            if shape.headingLevel() in _HEADINGS:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFont(font(_HEADINGS[shape.headingLevel()], QFont.Weight.Bold))
                # Set and not merged: what is read makes titles larger by itself, which would hold before a size.
                cursor.setCharFormat(letters)
            block = block.next()
        self.words.moveCursor(QTextCursor.MoveOperation.Start)


def _plain(words: str) -> str:
    """Return somebody's words so that nothing in them is taken for markup."""
    return _MARKUP.sub(r"\\\1", words)


def help_pages() -> list[Path]:
    """Return the pages of the help in their order: each in the language in use, or in English where it is not there in it."""
    pages = {path.name: path for code in (ENGLISH, language()) for path in resource_path("help", code).glob("*.md")}
    return [pages[name] for name in sorted(pages, key=_place)]


def _place(name: str) -> tuple[int, str]:
    number = re.match(r"\d+", name)
    return int(number[0]) if number else 0, name


def _title(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
