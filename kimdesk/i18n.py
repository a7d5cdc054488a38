"""Marking and translating the texts that people read, without needing a window.

Texts are written in English where they are used. ``t`` translates now; ``mark`` notes a text that is declared
before a language is chosen (a field label, say) and ``show`` translates it when it is shown. ``tn`` chooses between
one and many, and in other languages between as many forms as they have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translate = Callable[[str, str], str]

ENGLISH, WELSH = LANGUAGES = "en", "cy"
# As documents and files name them.
TAGS = {ENGLISH: "en-GB", WELSH: "cy"}


def _as_written(_context: str, text: str) -> str:
    return text


_translate: Translate = _as_written
_language = ENGLISH
# What one piece of work speaks, a document in the other language say, while the window and other threads go on in theirs.
_apart: ContextVar[tuple[Translate, str] | None] = ContextVar("apart", default=None)
_offered: list[Translate] = []
_new = str.__new__


class Text(str):
    """An English text that knows the context under which translators find it."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, text: str) -> Text:
        return mark(context, text)


def use(translate: Translate | None, language: str = ENGLISH) -> None:
    """Let ``translate(context, text)`` answer from now on; None goes back to the texts as written."""
    global _translate, _language
    _translate, _language = translate or _as_written, language


@contextmanager
def using(translate: Translate | None, language: str = ENGLISH) -> Iterator[None]:
    """Let it answer within this block, and in this thread alone."""
    before = _apart.set((translate or _as_written, language))
    try:
        yield
    finally:
        _apart.reset(before)


def language() -> str:
    """Return the code of the language in use here."""
    return in_use()[1]


def in_use() -> tuple[Translate, str]:
    """Return what answers here, and the code of its language."""
    return _apart.get() or (_translate, _language)


def t(context: str, text: str) -> str:
    """Return ``text`` in the language in use."""
    apart = _apart.get()
    return (_translate if apart is None else apart[0])(context, text)


def tn(context: str, one: str, many: str, count: int) -> str:
    """Return the text that belongs to ``count`` in the language in use; English has ``one`` and ``many``.

    Translators find it under ``many``, with as many forms as their language has. Places are filled as in any text.
    """
    translate, _code = in_use()
    counted = getattr(translate, "counted", None)
    found = counted(context, many, count) if counted is not None else ""
    return found or translate(context, one if count == 1 else many)


def tag() -> str:
    """Return the language in use as documents and files name it."""
    return TAGS[language()]


@contextmanager
def as_recorded() -> Iterator[None]:
    """Say what goes into records, which is English whatever the window speaks."""
    with using(None):
        yield


def mark(context: str, text: str) -> Text:
    """Note ``text`` for the translators and return it untranslated; ``show`` translates it later.

    More than a thousand texts are noted before the first window is painted, so this takes the shortest way.
    """
    noted = _new(Text, text)
    noted.context = context
    return noted


def offer(translate: Translate) -> None:
    """Let what is written in another language than the one in use be understood, too."""
    _offered.append(translate)


def spellings(text: Text) -> tuple[str, ...]:
    """Return how a text is written in each language but English."""
    return tuple(translate(text.context, text) for translate in _offered)


def worded(text: Text) -> set[str]:
    """Return every way in which the program writes a text: a file may have been written in the other language."""
    return {str(text), show(text), *spellings(text)}


def show(text: str) -> str:
    """Translate a marked text; a plain string comes back as it is."""
    return t(text.context, text) if isinstance(text, Text) else text
