"""Words that count as right beside the dictionaries: those of the workspace, and those that somebody added here."""

from __future__ import annotations

from kimdesk.model.own_words import terms_of
from kimdesk.services.context import Context
from kimdesk.spelling.words import key_of, own_words_in
from kimdesk.store import reading

# Whose names are written in notes all the time. Names of other records are sentences.
_NAMED = ("area", "team", "person", "system", "contractor")
_ADDED = "added"


class VocabularyService:
    """Knows which words are nobody's mistakes in this workspace, and keeps those added on this computer in its settings."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def recorded(self) -> frozenset[str]:
        """Return the words of the workspace's own terms and of the names of its teams, people, systems and contractors, in
        small letters.
        """
        workspace = self._context.workspace()
        texts = [workspace["name"] or "", *(each.word for each in terms_of(workspace["terms"]))] if workspace else []
        for kind in _NAMED:
            texts += [each["name"] or "" for each in reading.find_records(self._context.db, kind, {}, only=("name",))]
        return own_words_in(texts)

    def added(self) -> tuple[str, ...]:
        """Return the words added on this computer, in the order of the alphabet."""
        found = self._context.settings["words"].get(_ADDED)
        return tuple(sorted(str(each) for each in found)) if isinstance(found, list) else ()

    def add(self, word: str) -> None:
        """Let a word count as right on this computer from now on."""
        self._keep({*self.added(), key_of(word).casefold()})

    def remove(self, word: str) -> None:
        """Let the dictionaries judge a word again."""
        self._keep(set(self.added()) - {key_of(word).casefold()})

    def _keep(self, words: set[str]) -> None:
        self._context.settings.change("words", {_ADDED: sorted(words)})
