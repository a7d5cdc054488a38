"""The DPO's advice on an agreement or an impact assessment, and the decision on it: which fields are which, and whose."""

from __future__ import annotations

from kimdesk.i18n import t

KIND = "sharing"
ADVICE = frozenset({"advice", "advised_on"})
DECISION = frozenset({"accepted", "reason", "decided_by", "decided_on"})


def why_apart(field: str) -> str:
    """Return the sentence on who writes a field of the advice or the decision; nothing for other fields."""
    if field in ADVICE:
        return t("Advice", "Only the data protection officer writes the advice.")
    if field in DECISION:
        return t("Advice", "The data protection officer advises; the owner or the SIRO decides.")
    return ""
