"""What stops disposal: legal holds and live requests that nobody has lifted, and evidence bundles of requests that are
still open; on an asset, or on what it is part of.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kimdesk.errors import Refused
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.kinds import KINDS
from kimdesk.services.context import Context
from kimdesk.store import reading
from kimdesk.store.columns import table_name

_IN_BUNDLES = (
    "SELECT l.dst, b.ref, b.request FROM p_bundle b CROSS JOIN p_link l ON l.src = b.number WHERE l.field = 'records' "
    "AND NOT b.deleted AND b.alias IS NULL AND b.closed IS NULL ORDER BY b.number"
)
_PARENTS = f"SELECT id, parent FROM {table_name('asset')} WHERE parent IS NOT NULL AND NOT deleted AND alias IS NULL"
# What one asset is part of, step by step; a set that grows until nothing new is found ends in a ring too.
_PARENTS_OF = (
    f"WITH RECURSIVE up(id, parent) AS (SELECT id, parent FROM ({_PARENTS}) WHERE id = ? "
    f"UNION SELECT p.id, p.parent FROM up JOIN ({_PARENTS}) p ON p.id = up.parent) SELECT id, parent FROM up"
)
_FIELDS = ("title", "sort", "assets", "records", "since", "until", "lifted")


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing that stops the disposal of an asset; ``hold`` is its id, or nothing where the asset's own words say so."""

    words: str
    hold: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """All that stops disposal today: the holds, the bundles of open requests by what is in them, and which asset each asset
    is part of.
    """

    holds: tuple[Record, ...]
    bundles: Mapping[str, tuple[str, ...]]
    parents: Mapping[str, str]

    def on(self, asset: Record) -> tuple[Stop, ...]:
        """Return what stops the disposal of an asset."""
        whole = _with_parents(asset.id, self.parents)
        stops = [Stop(say_hold(each), each.id) for each in self.holds if whole & set(each["assets"])]
        stops += [Stop(words) for each in sorted(whole) for words in self.bundles.get(each, ())]
        own = " ".join(str(asset["legal_hold"] or "").split())
        return (*stops, Stop(t("Holds", "a legal hold (“{words}”)").format(words=own))) if own else tuple(stops)


def standing(context: Context, asset: str = "") -> Standing:
    """Return what stops disposal today, of one asset or of all, in three statements; a hold that is lifted later stands
    until then.
    """
    today = context.clock.today().isoformat()
    holds = reading.find_records(context.db, "hold", {}, "ref", only=_FIELDS)
    parents = context.db.execute(_PARENTS_OF, (asset,)) if asset else context.db.execute(_PARENTS)
    bundles: dict[str, tuple[str, ...]] = {}
    for record, ref, request in context.db.execute(_IN_BUNDLES).fetchall():
        words = t("Holds", "the open request {request} (evidence bundle {ref})").format(request=request, ref=ref)
        bundles[record] = (*bundles.get(record, ()), words)
    stand = tuple(each for each in holds if not each["lifted"] or each["lifted"] > today)
    return Standing(stand, bundles, dict(parents.fetchall()))


def require_free(context: Context, asset: str) -> None:
    """Raise Refused, naming what stands in the way, where an asset may not be disposed of."""
    found = context.store.get("asset", asset)
    stops = standing(context, asset).on(found) if found else ()
    if found and stops:
        raise Refused(
            t("Holds", "“{asset}” may not be disposed of").format(asset=found.title),
            say_stopped(stops),
            t("Holds", "Lift the hold or close the request first, where the matter is over."),
        )


def say_hold(hold: Record) -> str:
    """Return a hold by what it is, its reference, its matter and since when."""
    option = KINDS["hold"]["sort"].option(hold["sort"])
    sort = show(option.label) if option else show(KINDS["hold"].label)
    plain = sort if sort[1:2].isupper() else f"{sort[:1].lower()}{sort[1:]}"
    words = t("Holds", "{sort} {ref} “{title}”").format(sort=plain, ref=hold.ref, title=hold.title)
    if not hold["since"]:
        return words
    return t("Holds", "{hold} since {day}").format(hold=words, day=say_long_date(date.fromisoformat(hold["since"])))


def say_stopped(stops: Sequence[Stop]) -> str:
    """Return in a sentence what stops disposal."""
    return t("Holds", "Stopped by {stops}.").format(stops=t("Holds", " and by ").join(each.words for each in stops))


def _with_parents(asset: str, parents: Mapping[str, str]) -> set[str]:
    whole = {asset}
    while (asset := parents.get(asset, "")) and asset not in whole:
        whole.add(asset)
    return whole
