"""Where to look when somebody asks for the data held about them: every asset, system, contractor and owner that may hold
some, so that a subject access request misses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.imports.words import stem_set
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.services.context import Context
from kimdesk.services.holding import Holdings, Why
from kimdesk.services.registers import by_reference
from kimdesk.store.backup import free_name


class Place(NamedTuple):
    """One place to search: what it is, where, who answers for it, how it is searched, and why it is on the sheet.

    ``sure`` tells that the register says so; otherwise it only does not say that nothing is there.
    """

    kind: str
    id: str
    ref: str
    name: str
    where: str
    owner: str
    search: str
    why: str
    sure: bool

    @property
    def kind_words(self) -> str:
        """What it is, in words."""
        return show(KINDS[self.kind].label)


class Sheet(NamedTuple):
    """The answer: whom it is about, the places, and how many restricted assets are left out of it."""

    about: str
    places: tuple[Place, ...]
    left_out: int


class WhereToLookService:
    """Finds the places, in a fixed number of statements."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, about: str = "") -> Sheet:
        """Return where data may be about the people that ``about`` names ("tenants", "leaseholders, applicants"); about
        anybody where it names none.

        An asset that holds no personal data, or is needed and not held, is no such place. One whose people nobody has
        recorded is on the sheet, marked as not sure.
        """
        held = Holdings(self._context.db, parts_of(about))
        assets, systems = held.assets(), held.systems()
        places = [_asset(each, why, held) for each, why in assets]
        places += [_system(each, why, held) for each, why in systems]
        places += [_contractor(each, why, held) for each, why in held.contractors()]
        places += _suppliers(assets)
        places += [_owner(each, why, held) for each, why in held.owners()]
        return Sheet(" ".join(about.split()), tuple(places), held.left_out)

    def export(self, about: str, to: Path) -> Path:
        """Write the sheet below ``to`` as a workbook and return the file; the second of a day gets a number. Raises
        UserError.
        """
        return self.write(about, free_name(to / f"kimdesk-where-to-look-{self._context.clock.now():%Y-%m-%d}.xlsx"))

    def write(self, about: str, to: Path) -> Path:
        """Write the sheet to a file and return it. Raises UserError."""
        from kimdesk.exports.where_to_look import write_places

        sheet = self.find(about)
        rows = [
            (each.kind_words, each.ref, each.name, each.where, each.owner, each.search, each.why, each.sure)
            for each in sheet.places
        ]
        return write_places(sheet.about, rows, to, self._context.clock.now().isoformat(), sheet.left_out)


def parts_of(about: str) -> tuple[frozenset[str], ...]:
    """Return the groups of people that words name, each as the stems that must occur together."""
    plain = about.replace(";", ",").replace("\n", ",").replace(" and ", ",").replace(" or ", ",")
    return tuple(stem_set(part) for part in plain.split(",") if part.strip())


def _asset(asset: Record, why: Why, held: Holdings) -> Place:
    where = held.name(asset["system"]) or asset["place"] or t("Where", "Not known: ask the owner")
    owner = held.name(asset["owner"]) or held.name(asset["custodian"]) or t("Where", "Nobody is recorded")
    return Place("asset", asset.id, asset.ref, asset.title, where, owner, _how(asset, where), why.words, why.sure)


def _how(asset: Record, where: str) -> str:
    ways = {
        "system": t("Where", "Search {where} by name, date of birth, address and reference."),
        "spreadsheet": t("Where", "Search every sheet in {where} by name and address."),
        "documents": t("Where", "Search file names and contents in {where} by name and address."),
        "paper": t("Where", "Look through the paper by name and address: {where}."),
        "media": t("Where", "Find what plays it, then look through it: {where}."),
        "contractor": t("Where", "Ask the contractor in writing to search, and by when: {where}."),
        "people": t("Where", "Ask the people who know it: {where}."),
    }
    usual = t("Where", "Search by name, address and reference: {where}.")
    said = ways.get(asset["type"] or ("system" if asset["system"] else ""), usual).format(where=where)
    return f"{said} {t('Where', 'Access: {groups}.').format(groups=asset['access'])}" if asset["access"] else said


def _system(system: Record, why: Why, held: Holdings) -> Place:
    where = (
        t("Where", "Outside the council: {supplier}").format(
            supplier=system["supplier"] or t("Where", "supplier not known")
        )
        if system["hosting"] == "external"
        else system["supplier"] or ""
    )
    search = t("Where", "Search by name, date of birth, address and reference, archives and recycle bins too.")
    return Place(
        "system", system.id, system.ref, system.title, where, held.name(system["owner"]), search, why.words, why.sure
    )


def _contractor(contractor: Record, why: Why, held: Holdings) -> Place:
    where, owner = contractor["does"] or "", held.name(contractor["owner"])
    return Place(
        "contractor", contractor.id, contractor.ref, contractor.title, where, owner, _ask(), why.words, why.sure
    )


def _ask() -> str:
    return t("Where", "Ask in writing what they hold, and by when: a processor must help with a request (Article 28).")


def _suppliers(assets: Iterable[tuple[Record, Why]]) -> list[Place]:
    """Return the suppliers that assets name and that are in no register."""
    named: dict[str, list[Record]] = {}
    for asset, _why in assets:
        if asset["supplier"] and not asset["contractor"]:
            named.setdefault(asset["supplier"], []).append(asset)
    return [
        Place("contractor", "", "", name, "", "", _ask(), _for(assets_named), True)
        for name, assets_named in sorted(named.items())
    ]


def _for(assets: Iterable[Record]) -> str:
    return t("Where", "For {refs}").format(refs=", ".join(each.ref for each in sorted(assets, key=by_reference)))


def _owner(owner: tuple[str, str], why: Why, held: Holdings) -> Place:
    kind, identity = owner
    search = t("Where", "Ask what they keep themselves: mail, notes, phones, own folders, paper.")
    return Place(kind, identity, held.ref(identity), held.name(identity), "", "", search, why.words, why.sure)
