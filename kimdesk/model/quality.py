"""The nine qualities of an information asset as they read: steps from 1 to 5, counted and compared, never averaged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.kinds.asset_quality import QUALITIES, SCORES

# Below this step a quality is not good enough to rely on.
FAIR = 3
HIGHEST = len(SCORES)


class Quality(NamedTuple):
    """One quality of an asset: its key, what it is called, its step (None: nobody has scored it), and the note."""

    key: str
    name: str
    meaning: str
    score: int | None
    note: str

    @property
    def figure(self) -> str:
        """The step in words, "4 Good"."""
        return show(SCORES[self.score - 1].label) if self.score else t("Quality", "Not scored")

    @property
    def words(self) -> str:
        """The quality, its step of how many, and the note."""
        if not self.score:
            said = t("Quality", "{name}: not scored").format(name=self.name)
        else:
            said = t("Quality", "{name}: {figure}, of {highest}").format(
                name=self.name, figure=self.figure, highest=HIGHEST
            )
        return f"{said}. {self.note}" if self.note else said


def qualities_of(values: Mapping[str, Any]) -> tuple[Quality, ...]:
    """Return the nine qualities of an asset in their order; a value that is no step counts as not scored."""
    known = {option.key for option in SCORES}
    return tuple(
        Quality(
            name,
            show(label),
            show(meaning),
            int(values[f"q_{name}"]) if values.get(f"q_{name}") in known else None,
            " ".join((values.get(f"q_{name}_note") or "").split()),
        )
        for name, label, meaning, _note in QUALITIES
    )


def say_qualities(qualities: Sequence[Quality]) -> str:
    """Say how many are scored, and which are below fair with their steps, the lowest first."""
    scored = [each for each in qualities if each.score]
    if not scored:
        return t("Quality", "None of the {all} qualities is scored yet.").format(all=len(qualities))
    said = t("Quality", "{count} of {all} scored.").format(count=len(scored), all=len(qualities))
    low = sorted((each for each in scored if (each.score or 0) < FAIR), key=lambda each: each.score or 0)
    if not low:
        return t("Quality", "{said} None is below fair.").format(said=said)
    names = ", ".join(t("Quality", "{name} {score}").format(name=each.name, score=each.score) for each in low)
    return t("Quality", "{said} Below fair: {names}.").format(said=said, names=names)
