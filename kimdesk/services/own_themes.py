"""The themes of actions that a workspace has added to the usual ones, and the letters that start their references."""

from __future__ import annotations

import sqlite3

from kimdesk.i18n import show, t
from kimdesk.model.fields import Field
from kimdesk.model.own_words import Theme, themes_of
from kimdesk.model.text import key_of
from kimdesk.model.validation import Invalid, choice_key

_THEMES = "SELECT themes FROM p_workspace WHERE NOT deleted AND alias IS NULL"
_IN_USE = "SELECT DISTINCT theme FROM p_action WHERE NOT deleted AND alias IS NULL AND theme IS NOT NULL"


def own_themes(db: sqlite3.Connection) -> tuple[Theme, ...]:
    """Return the themes that the workspace has added, in its order."""
    row = db.execute(_THEMES).fetchone()
    return themes_of(row[0]) if row else ()


def own_choice(db: sqlite3.Connection, known: Field, words: str) -> str:
    """Return the key of the usual choice, or the name of the own one, that somebody means.

    Raises Invalid, naming the choices, where it is none of them. What an action has already may stand in others too.
    """
    themes = own_themes(db)
    for theme in themes:
        if key_of(words) in {key_of(theme.name), key_of(theme.letters) or None}:
            return theme.name
    try:
        return choice_key(known, words)
    except Invalid as error:
        if any(used == words for (used,) in db.execute(_IN_USE)):
            return words
        if not themes:
            raise
        choices = ", ".join([*(show(option.label) for option in known.options), *(each.name for each in themes)])
        sentence = t("Validation", "“{value}” is not one of: {choices}.").format(value=words, choices=choices)
        raise Invalid(known, sentence) from error


def reference_letters(db: sqlite3.Connection, prefix: str) -> str:
    """Return the letters that start a reference where ``prefix`` is a theme: an own one says its letters, if any."""
    own = {theme.name: theme.letters for theme in own_themes(db)} if prefix else {}
    return own.get(prefix, prefix if prefix.isupper() else "")
