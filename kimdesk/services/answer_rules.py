"""What an answer of a self-assessment may not say, asked wherever one is changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.assessment import lacks
from kimdesk.model.changes import Record


class Unanswered(UserError):
    """A state that needs more than was said; ``sentence`` stands beside the field."""

    @property
    def sentence(self) -> str:
        """What is still to be said."""
        return self.message


def require_sound(record: Record, changes: Mapping[str, Any]) -> None:
    """Raise Unanswered where "not applicable" would lose, or come without, its reason or what would make it apply.

    What lacked it before, because it came from a file or from two laptops, can be put right step by step.
    """
    lacking = {each.field for each in lacks(record.values, 1) if not each.gentle}
    lacked = [each for each in lacks({**record.values, **changes}, 1) if not each.gentle and each.field not in lacking]
    if lacked:
        raise Unanswered(t("Assessment", "Not saved"), " ".join(each.words for each in lacked))
