"""Evidence bundles for an information request: chosen, looked over, made, kept, and closed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.i18n import ENGLISH, language, show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.bundles import BUNDLE, EXEMPTIONS
from kimdesk.model.ops import DELETED
from kimdesk.model.validation import Invalid, choice_key
from kimdesk.services.bundle_content import BundleContent, Withholding
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.editing import Made
from kimdesk.services.records import RecordService
from kimdesk.services.words import plain
from kimdesk.steps import step
from kimdesk.store import reading
from kimdesk.store.sealed import restricted_records

if TYPE_CHECKING:
    from kimdesk.exports.bundle import BundleFiles

FORMAT = "kimdesk-bundle/1"
MOST_RECORDS = 500
_LONGEST_REFERENCE = 60
_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class BundleRequest:
    """What a bundle is made for and of: ``records`` by id; ``as_at`` the day asked about, where one was."""

    sort: str
    request: str
    records: tuple[str, ...]
    as_at: date | None = None
    withheld: tuple[Withholding, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleMade:
    """A bundle that was made: its record, its files, and what came of it."""

    id: str
    ref: str
    files: BundleFiles
    changes: Changes


@dataclass(frozen=True, slots=True)
class BundlePreview:
    """What would go into a bundle, and what is ``withheld`` by the keys of its exemptions. ``restricted`` counts chosen
    records that stay out because they are restricted.
    """

    document: dict[str, Any]
    records: tuple[Record, ...]
    restricted: int
    withheld: tuple[Withholding, ...]


class BundleService:
    """Whoever may write the registers makes bundles."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    def preview(self, asked: BundleRequest) -> BundlePreview:
        """Return what the bundle would say; nothing is written. Raises UserError where it could not be made."""
        request = _reference(asked.request)
        sort = _choice("sort", asked.sort)
        records, restricted = self._chosen(asked.records)
        ids = tuple(each.id for each in records)
        evidence = reading.find_records(self._context.db, "evidence", {"record": ids}, "ref")
        evidence = [each for each in evidence if each.id not in restricted_records(self._context.db)]
        withheld = tuple(self._sound(each, [*records, *evidence]) for each in asked.withheld)
        said, listed = BundleContent(self._context, withheld, asked.as_at).said(records, evidence)
        now, workspace = self._context.clock.now(), self._context.workspace()
        document = {
            "format": FORMAT,
            "workspace": workspace.title if workspace else "",
            "for": sort,
            "for_words": show(next(each.label for each in BUNDLE["sort"].options if each.key == sort)),
            "request": request,
            "as_at": asked.as_at.isoformat() if asked.as_at else "",
            "made_at": now.isoformat(timespec="seconds"),
            "made_by": self._context.me().name,
            "incomplete": say_incomplete(self._context.db),
            "records": said,
            "withheld": listed,
            # Its words are those of whoever made it, in every laptop's copy.
            **({"language": language()} if language() != ENGLISH else {}),
        }
        return BundlePreview(document, tuple(records), restricted, withheld)

    def make(self, asked: BundleRequest, to: Path) -> BundleMade:
        """Write the bundle below ``to`` and keep a record of it, which holds what is in it until the request is closed.

        The record comes first: files that nobody knows of would be worse than a record without them, and it is taken
        back where they cannot be written. Raises UserError.
        """
        from kimdesk.exports.bundle import write_bundle

        preview = self.preview(asked)
        step()
        made = self.keep(preview)
        ref = self._records.get("bundle", made.id).ref
        try:
            files = write_bundle(preview.document, ref, to)
        except BaseException:
            self._withdraw(made.id)
            raise
        return BundleMade(made.id, ref, files, made.changes)

    def keep(self, preview: BundlePreview) -> Made:
        """Keep a record of what is handed out, with the mark of its content. Raises UserError."""
        from kimdesk.exports.bundle import bundle_mark

        context = self._context
        values = {
            "request": preview.document["request"],
            "sort": preview.document["for"],
            "as_at": preview.document["as_at"],
            "made_on": context.clock.today().isoformat(),
            "made_by": context.me().id or None,
            "records": tuple(each.id for each in preview.records),
            "withheld": {"parts": [each.value for each in preview.withheld]} if preview.withheld else None,
            "content_hash": bundle_mark(preview.document),
        }
        return self._records.make("bundle", values, command="bundle")

    def close(self, bundle: str, day: date) -> Changes:
        """Say on which day the request was closed: what is in the bundle is free again. Raises UserError for a day that
        lies ahead.
        """
        if day > self._context.clock.today():
            raise UserError(
                t("Bundle", "The request stays open"),
                t("Bundle", "That day is still to come."),
                t("Bundle", "Give the day on which it was closed."),
            )
        return self._records.change("bundle", bundle, {"closed": day.isoformat()}, command="close")

    def reopen(self, bundle: str) -> Changes:
        """Say that the request is open after all, for a review or an appeal: what is in the bundle is held again."""
        return self._records.change("bundle", bundle, {"closed": None}, command="reopen")

    def open(self) -> list[Record]:
        """Return the bundles whose requests are open, oldest first."""
        return reading.find_records(self._context.db, "bundle", {"closed": None})

    def _withdraw(self, bundle: str) -> None:
        from kimdesk.model.ops import Draft, Op

        self._context.store.commit("delete", self._context.me().id, [Draft("bundle", bundle, DELETED, Op.SET, True)])

    def _chosen(self, wanted: Sequence[str]) -> tuple[list[Record], int]:
        secret = restricted_records(self._context.db)
        ids = list(dict.fromkeys(wanted))
        found = [(reading.kind_of(self._context.db, each), each) for each in ids if each not in secret]
        records = [self._records.get(kind, each) for kind, each in found if kind in KINDS]
        if not records:
            raise _refusal(
                t("Bundle", "There is nothing to put into it."),
                t("Bundle", "Choose records, or search for other words. Restricted records are never put in."),
            )
        if len(records) > MOST_RECORDS:
            raise _refusal(
                t("Bundle", "{count} records are too many for one bundle; the most is {most}.").format(
                    count=len(records), most=MOST_RECORDS
                ),
                t("Bundle", "Narrow the search by kind, team or days, or make several bundles."),
            )
        return records, len(ids) - len(found)

    def _sound(self, each: Withholding, records: Sequence[Record]) -> Withholding:
        """Return the withholding as it is kept; raises UserError where it names what is not there, or no reason."""
        record = next((one for one in records if one.id == each.record), None)
        if record is None or (each.field and each.field not in KINDS[record.kind].by_name):
            raise _refusal(t("Bundle", "What is to be withheld is not in this bundle."), "")
        reason = plain(each.reason, one_line=True)
        if not reason:
            raise _refusal(
                t("Bundle", "Whoever asked will read the reason in the place of what is withheld."),
                t("Bundle", "Give it in a few words that give nothing away."),
            )
        return Withholding(each.record, exemption(each.code), reason, each.field)


def exemption(words: str) -> str:
    """Return the key of the exemption that somebody means; raises UserError, naming them, where it is none."""
    wanted = words.strip().casefold()
    for option in EXEMPTIONS:
        if wanted in (option.key, *(each.casefold() for each in option.other)):
            return option.key
    raise _refusal(
        t("Bundle", "“{words}” is no exemption that is known here.").format(words=words),
        t("Bundle", "One of: {codes}.").format(codes=", ".join(option.other[0] for option in EXEMPTIONS)),
    )


def _choice(name: str, words: str) -> str:
    try:
        return choice_key(BUNDLE[name], words)
    except Invalid as error:
        raise _refusal(str(error), "") from error


def _reference(words: str) -> str:
    request = plain(words, one_line=True)
    if not _NUMBER.search(request) or len(request) > _LONGEST_REFERENCE:
        raise _refusal(
            t("Bundle", "A request is known by its number, for example FOI-2026-0143."),
            t("Bundle", "The name of whoever asked is never kept here."),
        )
    return request


def _refusal(message: str, hint: str) -> UserError:
    return UserError(t("Bundle", "No bundle was made"), message, hint)
