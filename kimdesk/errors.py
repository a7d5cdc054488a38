"""The one kind of error that is shown to people; everything else is a bug."""

from __future__ import annotations


class UserError(Exception):
    """Something a person can understand and act on: what happened, and what to do.

    ``title`` names what could not be done, ``message`` says what happened and ``hint`` what to do next. All three are
    already in the reader's language.
    """

    def __init__(self, title: str, message: str, hint: str = "") -> None:
        super().__init__(title, message, hint)
        self.title = title
        self.message = message
        self.hint = hint

    @property
    def why(self) -> str:
        """Why it was not done and what to do about it, where what was to be done stands beside it already."""
        return " ".join(part for part in (self.message or self.title, self.hint) if part)

    def __str__(self) -> str:
        return " ".join(part for part in (self.title, self.message, self.hint) if part)


class Damaged(UserError):
    """What should be the records cannot be read as such: a backup can take their place."""


class Refused(UserError):
    """The question was understood and the answer is no: something must be settled first."""


class SavedMeanwhile(Refused):
    """Something was saved between looking at the records and writing what rests on that look."""
