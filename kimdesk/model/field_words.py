"""The sentences on who writes a field that fewer may write than its record: the rights themselves are the roster's."""

from __future__ import annotations

from collections.abc import Mapping

from kimdesk.i18n import Text, mark, show
from kimdesk.model import advice

_WORDS: Mapping[tuple[str, str], Text] = {
    **{
        (advice.KIND, name): mark("Advice", "Only the data protection officer writes the advice.")
        for name in advice.ADVICE
    },
    **{
        (advice.KIND, name): mark("Advice", "The data protection officer advises; the owner or the SIRO decides.")
        for name in advice.DECISION
    },
    **{("statement", name): mark("Statements", "The SIRO receives it.") for name in ("received_by", "received_on")},
}


def why_few(kind: str, field: str) -> str:
    """Return the sentence on who writes a field; nothing where its record and the roles say enough."""
    words = _WORDS.get((kind, field))
    return show(words) if words else ""
