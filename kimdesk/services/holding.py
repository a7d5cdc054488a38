"""Which assets hold data about some people, which systems and contractors have these assets, and who owns them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.imports.words import stem_set
from kimdesk.model.changes import Record
from kimdesk.model.kinds.organisation import CUSTOMER_GROUPS
from kimdesk.services.registers import by_reference
from kimdesk.store import reading
from kimdesk.store.sealed import restricted_records

_ASSET = (
    "title", "holds", "function", "purpose", "individuals", "data", "personal", "status", "system", "repository", "place",
    "type", "owner", "custodian", "supplier", "contractor", "access", "parent", "copy_of", "feeds",
)  # fmt: skip
_SAID_OF_ASSETS = ("individuals", "data", "title", "holds", "purpose", "function")
_PURPOSE = ("purpose", "individuals", "data", "assets", "contractors", "status")
_CUSTOMERS = {option.key: option.label for option in CUSTOMER_GROUPS}


class Why(NamedTuple):
    """Why something is a place to look, and whether the register says so."""

    words: str
    sure: bool


class Holdings:
    """Answers for one request; everything is read when it is made."""

    def __init__(self, db: sqlite3.Connection, about: tuple[frozenset[str], ...]) -> None:
        self._about = about
        self._restricted = restricted = restricted_records(db)
        everything = [
            each
            for each in reading.find_records(db, "asset", {}, only=_ASSET)
            if each["personal"] != "no" and each["status"] != "needed"
        ]
        self._by_id = {each.id: each for each in everything}
        self._purposes = [
            each for each in reading.find_records(db, "processing", {}, only=_PURPOSE) if each["status"] != "ended"
        ]
        found = self._found(db)
        self.left_out = len(restricted & found.keys())
        self._found_assets = {each: why for each, why in found.items() if each not in restricted}
        self._all_systems = reading.find_records(db, "system", {})
        self._all_contractors = reading.find_records(
            db, "contractor", {}, only=("name", "does", "processor", "systems", "assets", "owner")
        )
        self._names: dict[str, tuple[str, str, str]] = {
            identity: (kind, ref or "", title or "")
            for identity, kind, ref, title in db.execute(
                "SELECT id, kind, ref, title FROM p_name WHERE kind IN ('person', 'team', 'system')"
            )
        }

    def name(self, record: str | None) -> str:
        """Return what a person, team or system is called."""
        return self._names[record][2] if record in self._names else ""

    def ref(self, record: str) -> str:
        """Return the reference of a person, team or system."""
        return self._names[record][1] if record in self._names else ""

    def assets(self) -> list[tuple[Record, Why]]:
        """Return the assets, those that surely hold such data first."""
        found = [(self._by_id[each], why) for each, why in self._found_assets.items()]
        return sorted(found, key=lambda pair: (not pair[1].sure, by_reference(pair[0])))

    def systems(self) -> list[tuple[Record, Why]]:
        """Return the systems that keep these assets or are to keep them, and those whose own words speak of the people."""
        kept: dict[str, list[Record]] = {}
        for asset, _why in self.assets():
            for system in {asset["system"], asset["repository"]} - {None}:
                kept.setdefault(system, []).append(asset)
        found = []
        for system in sorted(self._all_systems, key=by_reference):
            if system.id in kept:
                found.append((system, self._for(kept[system.id])))
            elif self._about and self._speaks(system, ("name", "does")):
                found.append((system, Why(t("Where", "Its description speaks of them"), True)))
        return found

    def contractors(self) -> list[tuple[Record, Why]]:
        """Return the contractors who hold these assets, work in these systems, or take part in these purposes."""
        assets = {asset.id: asset for asset, _why in self.assets()}
        systems = {system.id for system, _why in self.systems()}
        purposes = [each for each in self._purposes if not self._about or self._speaks(each, _PURPOSE[:3])]
        found = []
        for each in sorted(self._all_contractors, key=by_reference):
            held = {own for own in each["assets"] if own in assets}
            held |= {asset.id for asset in assets.values() if asset["contractor"] == each.id}
            shared = [purpose for purpose in purposes if each.id in purpose["contractors"]]
            if held:
                found.append((each, self._for(assets[own] for own in held)))
            elif shared:
                found.append(
                    (each, Why(t("Where", "Used for: {purpose}").format(purpose=_short(shared[0].title)), True))
                )
            elif each["processor"] != "no" and systems & set(each["systems"]):
                found.append((each, Why(t("Where", "Works in a system that holds such data"), False)))
        return found

    def owners(self) -> list[tuple[tuple[str, str], Why]]:
        """Return the owners and custodians of these assets, as (kind, id)."""
        named: dict[str, list[Record]] = {}
        for asset, _why in self.assets():
            for person in dict.fromkeys((asset["owner"], asset["custodian"])):
                if person in self._names:
                    named.setdefault(person, []).append(asset)
        order = sorted(named, key=lambda each: (self.name(each).casefold(), each))
        return [((self._names[each][0], each), self._for(named[each])) for each in order]

    # --- finding ----------------------------------------------------------------------------------------------------

    def _found(self, db: sqlite3.Connection) -> dict[str, Why]:
        """Return the assets with the reason: what they say themselves, what they are used for, what they come from; and
        those of which nobody has said whom they are about.
        """
        if not self._about:
            said = t("Where", "It holds personal data")
            return {each.id: self._unsaid(each) or Why(said, True) for each in self._by_id.values()}
        found = {
            each.id: Why(t("Where", "Its own words speak of them"), True)
            for each in self._by_id.values()
            if self._speaks(each, _SAID_OF_ASSETS)
        }
        for purpose in self._purposes:
            if self._speaks(purpose, _PURPOSE[:3]):
                words = t("Where", "Used for: {purpose}").format(purpose=_short(purpose.title))
                self._add(found, purpose["assets"], Why(words, True))
        for activity, assets in self._of_customers(db):
            words = t("Where", "Used in the key activity {activity}").format(activity=_short(activity.title))
            self._add(found, assets, Why(words, True))
        self._follow(found)
        for each in self._by_id.values():
            unsaid = self._unsaid(each)
            if unsaid:
                found.setdefault(each.id, unsaid)
        return found

    def _of_customers(self, db: sqlite3.Connection) -> Iterable[tuple[Record, list[str]]]:
        activities = reading.find_records(db, "activity", {}, only=("title", "customers"))
        stages = reading.find_records(db, "stage", {}, only=("activity", "asset"))
        for activity in activities:
            groups = " ".join(show(_CUSTOMERS.get(each, "")) for each in activity["customers"])
            if self._is_about(groups):
                yield activity, [each["asset"] for each in stages if each["activity"] == activity.id and each["asset"]]

    def _follow(self, found: dict[str, Why]) -> None:
        """Add the parts and copies of what was found, and what it feeds, however long the chain and even round a ring."""
        onward: dict[str, list[str]] = {}
        for each in self._by_id.values():
            for before in {each["parent"], each["copy_of"]} - {None}:
                onward.setdefault(before, []).append(each.id)
            onward.setdefault(each.id, []).extend(each["feeds"])
        waiting = list(found)
        while waiting:
            at = waiting.pop()
            new = [each for each in onward.get(at, ()) if each not in found]
            self._add(found, new, Why(self._say_from(at), True))
            waiting += [each for each in new if each in found]

    def _say_from(self, asset: str) -> str:
        if asset in self._restricted:
            return t("Where", "Part or copy of a restricted asset, or fed by it")
        return t("Where", "Part or copy of {ref}, or fed by it").format(ref=self._by_id[asset].ref)

    def _add(self, found: dict[str, Why], assets: Iterable[str], why: Why) -> None:
        for each in assets:
            if each in self._by_id:
                found.setdefault(each, why)

    def _unsaid(self, asset: Record) -> Why | None:
        """Return why an asset cannot be left out although nothing says that it holds such data."""
        if asset["personal"] != "yes":
            return Why(t("Where", "Whether it holds personal data is not recorded"), False)
        if self._about and not asset["individuals"]:
            return Why(t("Where", "Whom its data is about is not recorded"), False)
        return None

    def _speaks(self, record: Record, fields: Collection[str]) -> bool:
        return self._is_about(" ".join(str(record[name] or "") for name in fields))

    def _is_about(self, words: str) -> bool:
        stems = stem_set(words)
        return any(part <= stems for part in self._about)

    def _for(self, assets: Iterable[Record]) -> Why:
        listed = sorted(assets, key=by_reference)
        refs = ", ".join(dict.fromkeys(each.ref for each in listed))
        return Why(t("Where", "For {refs}").format(refs=refs), any(self._found_assets[each.id].sure for each in listed))


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 80 else f"{plain[:78].rstrip()}…"
