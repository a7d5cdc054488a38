"""The registry: every record kind of the program, described once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kimdesk.model.fields import Kind
from kimdesk.model.kinds import actions, assessment, assets, bundles, log, organisation, proof, risks, systems

ALL: tuple[Kind, ...] = (
    *organisation.KINDS,
    *log.KINDS,
    *assets.KINDS,
    *systems.KINDS,
    *risks.KINDS,
    *actions.KINDS,
    *assessment.KINDS,
    *proof.KINDS,
    *bundles.KINDS,
)
KINDS: Mapping[str, Kind] = MappingProxyType({kind.name: kind for kind in ALL})
_BY_PLURAL = {kind.plural: kind for kind in ALL}


def find_kind(word: str) -> Kind | None:
    """Return the kind that people call ``word`` (singular or plural, any case), or None."""
    word = word.strip().casefold().replace(" ", "-")
    return KINDS.get(word) or _BY_PLURAL.get(word)
