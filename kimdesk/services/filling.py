"""What is recorded of an answer in a return: nothing of its own where it only repeats what was said last quarter."""

from __future__ import annotations

from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.fields import Field
from kimdesk.model.readthrough import Reading
from kimdesk.services.return_view import EntryView, ReturnView


def require_the_same(entry: EntryView) -> None:
    """Raise UserError where an activity is to be confirmed unchanged that says something else than before."""
    if entry.answered_before and entry.altered:
        raise UserError(
            t("Return", "Something did change"),
            t("Return", "{activity} says something else than last quarter.").format(activity=entry.activity.title),
            t("Return", "Say what changed, or put back what stood there before."),
        )


def repeats(known: Field, value: Any, source: Reading) -> bool:
    """Whether a value only says what last quarter says."""
    before = source.before.get(known.name)
    return known.inherited and (value == before or (value is None and not before))


def says_nothing(known: Field, value: Any) -> bool:
    """Whether an answer of this quarter alone is empty."""
    return not known.inherited and not value


def own_words(known: Field, value: Any, source: Reading) -> Any:
    """Return what is recorded: nothing of its own for a repetition, which then reads through again; an emptied text
    as empty.
    """
    if repeats(known, value, source):
        return None
    return "" if value is None and known.inherited and known.type.is_words else value


def inherited_dots(view: ReturnView, entry: EntryView) -> list[list[object]]:
    """Return the dots of last quarter's values that are confirmed where nothing changed."""
    dots = {dot for name, source in entry.reading.sources.items() for dot in view.shown.get((source, name), ())}
    return [[dot.device, dot.number] for dot in sorted(dots)]
