"""The registry: every record kind of the program, described once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kimdesk.model.fields import Kind
from kimdesk.model.kinds import (
    actions,
    assessment,
    assets,
    assurance,
    breaches,
    bundles,
    chasing,
    checking,
    disposal,
    layouts,
    log,
    measures,
    organisation,
    practice,
    processing,
    proof,
    protection,
    retention,
    risks,
    supply,
    system_changes,
    systems,
    told_apart,
)

ALL: tuple[Kind, ...] = (
    *organisation.KINDS,
    *log.KINDS,
    *assets.KINDS,
    *systems.KINDS,
    *risks.KINDS,
    *actions.KINDS,
    *assessment.KINDS,
    *proof.KINDS,
    *processing.KINDS,
    *protection.KINDS,
    *breaches.KINDS,
    *retention.KINDS,
    *disposal.KINDS,
    *supply.KINDS,
    *system_changes.KINDS,
    *practice.KINDS,
    *checking.KINDS,
    *measures.KINDS,
    *assurance.KINDS,
    *bundles.KINDS,
    *layouts.KINDS,
    *told_apart.KINDS,
    *chasing.KINDS,
)
KINDS: Mapping[str, Kind] = MappingProxyType({kind.name: kind for kind in ALL})
_BY_PLURAL = {kind.plural: kind for kind in ALL}


def find_kind(word: str) -> Kind | None:
    """Return the kind that people call ``word`` (singular or plural, any case, spaces or not), or None."""
    word = word.strip().casefold().replace(" ", "-")
    return KINDS.get(word.replace("-", "_")) or _BY_PLURAL.get(word.replace("_", "-"))
