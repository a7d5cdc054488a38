"""Marking and translating the texts that people read, without needing a window.

Texts are written in English where they are used. ``t`` translates now; ``mark`` notes a text that is declared
before a language is chosen (a field label, say) and ``show`` translates it when it is shown.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]


def _as_written(_context: str, text: str) -> str:
    return text


_translate: Translate = _as_written
_new = str.__new__


class Text(str):
    """An English text that knows the context under which translators find it."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, text: str) -> Text:
        return mark(context, text)


def use(translate: Translate | None) -> None:
    """Let ``translate(context, text)`` answer from now on; None goes back to the texts as written."""
    global _translate
    _translate = translate or _as_written


def t(context: str, text: str) -> str:
    """Return ``text`` in the language in use."""
    return _translate(context, text)


def mark(context: str, text: str) -> Text:
    """Note ``text`` for the translators and return it untranslated; ``show`` translates it later.

    More than a thousand texts are noted before the first window is painted, so this takes the shortest way.
    """
    noted = _new(Text, text)
    noted.context = context
    return noted


def show(text: str) -> str:
    """Translate a marked text; a plain string comes back as it is."""
    return _translate(text.context, text) if isinstance(text, Text) else text
