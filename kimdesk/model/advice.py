"""The DPO's advice on an agreement or an impact assessment, and the decision on it: which fields are which."""

from __future__ import annotations

KIND = "sharing"
ADVICE = frozenset({"advice", "advised_on"})
DECISION = frozenset({"accepted", "reason", "decided_by", "decided_on"})
