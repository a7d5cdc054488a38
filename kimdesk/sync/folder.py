"""What the engine asks of a shared folder, and the words in which a folder says no."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Trouble(StrEnum):
    """What is wrong with a folder."""

    GONE = "gone"
    DENIED = "denied"
    FULL = "full"
    BUSY = "busy"
    OTHER = "other"


class FolderError(Exception):
    """The folder did not do what was asked; nothing that was there before is changed."""

    def __init__(self, trouble: Trouble, words: str = "") -> None:
        super().__init__(trouble, words)
        self.trouble = trouble
        self.words = words


class Missing(Exception):
    """There is no file of that name (or it cannot be seen yet)."""


class Taken(Exception):
    """There is a file of that name already, which stays as it is."""


class Folder(Protocol):
    """Immutable files in a tree; paths are relative, with "/" between.

    Every method may raise FolderError. A name that is missing says nothing about what was there before.
    """

    def names(self, folder: str) -> list[str]:
        """Return the names in a folder, in no order; nothing where there is no such folder."""
        ...

    def read(self, path: str) -> bytes:
        """Return a whole file; raises Missing."""
        ...

    def create(self, path: str, body: bytes) -> None:
        """Write a new file that is seen whole or not at all, and never replaces one; raises Taken.

        Of several who write one contested name (see ``layout``) in the same moment, one does and the others are told.
        """
        ...

    def rename(self, old: str, new: str) -> None:
        """Give a file of one's own another name; raises Missing, or Taken."""
        ...

    def remove(self, path: str) -> None:
        """Take away a file of one's own that has done its work; one that is gone already is no trouble."""
        ...
