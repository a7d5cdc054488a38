"""The answer of a check: the first sentence large, then each file, who signed, the certificate, and this workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.i18n import Text, mark, show, t
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.cards import Card, Words, quiet
from kimdesk.ui.widgets.marks import paint_state
from kimdesk.ui.widgets.reflow import HighAsHeld
from kimdesk.ui.widgets.state_mark import StateMark

if TYPE_CHECKING:
    from kimdesk.exports.verdict import FileVerdict, Verdict

_SIGN = 22


class _Said(NamedTuple):
    sign: str
    tone: str
    words: Text


_FILES: Mapping[str, _Said] = {
    "unchanged": _Said("met", "green", mark("Check", "Unchanged")),
    "changed": _Said("not_met", "red", mark("Check", "Changed")),
    "missing": _Said("not_yet", "red", mark("Check", "Missing")),
    "foreign": _Said("partly", "amber", mark("Check", "Not part of it")),
}
_HEADINGS: Mapping[str, Text] = {
    "wrong": mark("Check", "What is wrong"),
    "about": mark("Check", "What it is"),
    "signed": mark("Check", "Who signed, and when"),
    "certificate": mark("Check", "The certificate, then and now"),
    "workspace": mark("Check", "Compared with this workspace"),
}


class Sign(QWidget):
    """The sign in front of the answer: a tick, half a circle or a cross."""

    def __init__(self, state: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._tone = state, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(_SIGN + 4), px(_SIGN + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(px(2), px(2), px(_SIGN), px(_SIGN))
        paint_state(painter, box, self._state, QColor(tokens().tone(self._tone)[0]))


class CheckAnswer(HighAsHeld):
    """Everything that a check found; ``compared`` tells whether there was a workspace to compare with."""

    def __init__(self, path: Path, verdict: Verdict, compared: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.verdict, self._compared = path, verdict, compared
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(10))
        self.answer = Words(verdict.sentences[0], 20, QFont.Weight.Bold)
        column.addLayout(_beside(Sign(*_sign_of(verdict)), self.answer))
        where = quiet(t("Check", "Checked: {name}").format(name=path.name or str(path)))
        where.setToolTip(str(path))
        column.addWidget(where)
        self.cards: dict[str, Card] = {}
        parts = parts_of(verdict, compared)
        self._add("wrong", parts)
        if verdict.files:
            column.addWidget(_files(verdict.files))
        for part in ("signed", "certificate", "workspace", "about"):
            self._add(part, parts)
        if verdict.content_hash:
            column.addWidget(quiet(t("Check", "Mark of the content")))
            column.addWidget(_mark(verdict.content_hash))
        column.addStretch(1)

    @property
    def as_text(self) -> str:
        """The whole answer as text, to be pasted into a message."""
        parts, verdict = parts_of(self.verdict, self._compared), self.verdict
        lines = [verdict.sentences[0], str(self.path)]
        lines += [f"{show(_FILES[each.state].words)}: {each.name}" for each in verdict.files]
        for part in ("wrong", "signed", "certificate", "workspace", "about"):
            lines += parts.get(part, ())
        if verdict.content_hash:
            lines.append(t("Check", "Mark of the content: {mark}").format(mark=verdict.content_hash))
        return "\n".join(lines)

    def _add(self, part: str, parts: Mapping[str, Sequence[str]]) -> None:
        layout, said = self.layout(), parts.get(part, ())
        if layout is None or not said:
            return
        card = self.cards[part] = Card(show(_HEADINGS[part]))
        for sentence in said:
            card.body.addWidget(Words(sentence, 14))
        layout.addWidget(card)


def parts_of(verdict: Verdict, compared: bool) -> dict[str, Sequence[str]]:
    """Return the sentences by what they are about, with what is to be said where nothing was found."""
    parts: dict[str, Sequence[str]] = {str(part): said for part, said in verdict.parts.items()}
    if not verdict.files:
        return parts | {"wrong": verdict.sentences[1:]}
    if verdict.signed and not verdict.certificate and "wrong" not in parts:
        parts.setdefault("certificate", (t("Check", "No certificate signed it: the sign-off is by name."),))
    if not compared:
        parts["workspace"] = (t("Check", "No workspace is open here, so it was not compared with one."),)
    elif "workspace" not in parts:
        parts["workspace"] = (
            t("Check", "This workspace keeps nothing of this bundle to compare it with.")
            if verdict.bundle
            else t("Check", "This workspace keeps no sign-off to compare it with."),
        )
    return parts


def _sign_of(verdict: Verdict) -> tuple[str, str]:
    if not verdict.ok:
        return "not_met", "red"
    return ("partly", "amber") if verdict.superseded or verdict.documents is None else ("met", "green")


def _files(files: Sequence[FileVerdict]) -> Card:
    card = Card(t("Check", "Its files"))
    plain = {"unchanged", "missing", "foreign"}
    for each in files:
        said = _FILES[each.state]
        line = _beside(StateMark(said.sign, show(said.words), said.tone), Words(each.name, 14))
        card.body.addLayout(line)
        if each.state not in plain:
            card.body.addWidget(quiet(each.sentence))
    return card


def _beside(sign: QWidget, words: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(10))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _mark(content_hash: str) -> Words:
    """Return the mark in groups of eight, so that it can be compared by eye and breaks anywhere."""
    groups = [content_hash[at : at + 8] for at in range(0, len(content_hash), 8)]
    words = Words(" ".join(groups), 13)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words
