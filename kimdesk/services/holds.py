"""What stops disposal: legal holds and live requests that nobody has lifted, on an asset or on what it is part of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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

_FIELDS = ("title", "sort", "assets", "records", "since", "until", "lifted")


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing that stops the disposal of an asset; ``hold`` is its id, or nothing where the asset's own words say so."""

    words: str
    hold: str = ""


def standing_holds(context: Context) -> list[Record]:
    """Return the holds and live requests that stand today, in one statement; one that is lifted later stands until then."""
    today = context.clock.today().isoformat()
    holds = reading.find_records(context.db, "hold", {}, "ref", only=_FIELDS)
    return [each for each in holds if not each["lifted"] or each["lifted"] > today]


def parents_of(context: Context) -> dict[str, str]:
    """Return which asset each asset is part of, in one statement."""
    rows = context.db.execute(
        f"SELECT id, parent FROM {table_name('asset')} WHERE parent IS NOT NULL AND NOT deleted AND alias IS NULL"
    )
    return dict(rows.fetchall())


def stops_on(asset: Record, holds: Iterable[Record], parents: Mapping[str, str]) -> tuple[Stop, ...]:
    """Return what stops the disposal of an asset: holds on it and on the assets that it is part of, and its own words."""
    whole = _with_parents(asset.id, parents)
    stops = [Stop(say_hold(each), each.id) for each in holds if whole & set(each["assets"])]
    words = " ".join(str(asset["legal_hold"] or "").split())
    if words:
        stops.append(Stop(t("Holds", "a legal hold (“{words}”)").format(words=words)))
    return tuple(stops)


def require_free(context: Context, asset: str) -> None:
    """Raise Refused, naming what stands in the way, where an asset may not be disposed of."""
    found = context.store.get("asset", asset)
    stops = stops_on(found, standing_holds(context), parents_of(context)) if found else ()
    if found and stops:
        raise Refused(
            t("Holds", "“{asset}” may not be disposed of").format(asset=found.title),
            say_stopped(stops),
            t("Holds", "Lift it first, where the matter is over: say on the hold when it was lifted and by whom."),
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
