"""Handing a text over: to the clipboard, or to the mail program as a draft."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.quarters import Quarter
from kimdesk.services.chase_letters import Letter
from kimdesk.services.desk import Desk
from kimdesk.ui.outside import open_draft


class Handed(NamedTuple):
    """Whether a text went where it was to go, and that in words."""

    done: bool
    words: str


class Noted(NamedTuple):
    """A chase that was recorded: of which text, what is said about where it went, and what was written."""

    key: str
    words: str
    changes: Changes


def note(desk: Desk, quarter: Quarter, letter: Letter, way: str, key: str, words: str) -> Noted:
    """Record that a text was sent."""
    return Noted(key, words, desk.chasing.record(quarter, letter, way))


def hand_over(desk: Desk, letter: Letter, as_draft: bool) -> Handed:
    """Copy a text, or open it as a mail draft; what is too long for a draft is copied, and so is all of it where no mail
    program answers.
    """
    if not as_draft:
        QGuiApplication.clipboard().setText(letter.body)
        return Handed(True, t("Chase", "The text is copied."))
    draft = desk.chasing.draft(letter)
    if draft.to_paste:
        QGuiApplication.clipboard().setText(draft.to_paste)
    if not open_draft(draft.link):
        QGuiApplication.clipboard().setText(letter.body)
        return Handed(False, t("Chase", "No mail program answered. The text is copied instead, and nothing is noted."))
    if draft.to_paste:
        return Handed(True, t("Chase", "The draft is open. The text is too long for it and is copied: paste it there."))
    return Handed(True, t("Chase", "The draft is open."))
