"""Comparing two quarters or packs: which can be compared, their frozen contents, and what differs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.dates import say_date
from kimdesk.model.frozen import content_hash
from kimdesk.model.pack_templates import shape_of
from kimdesk.model.quarters import Quarter
from kimdesk.services.context import Context
from kimdesk.services.overview import OverviewService
from kimdesk.services.packs import PackService
from kimdesk.services.signatures import Signature, signatures_among
from kimdesk.services.signing import SigningService

if TYPE_CHECKING:
    from kimdesk.exports.comparison import Compared, Progress
    from kimdesk.exports.reading.compared import Source
    from kimdesk.exports.verify import Verdict

DRAFT = "draft"
_WHICH = re.compile(r"(?P<quarter>.+?)\s*:\s*(?P<which>draft|\d{1,3})")
# What a content of another form runs into.
NO_CONTENT = (ValueError, KeyError, TypeError, IndexError, AttributeError)


class _Stopped(Exception):
    """Somebody wants no answer any more."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A content of this workspace that can be compared. ``words`` name it as ``ComparingService.source`` takes it;
    ``title`` is what a list says.
    """

    words: str
    title: str


class ComparingService:
    """Reads two frozen contents and lays them side by side; nothing is written but what is exported."""

    def __init__(
        self, context: Context, overview: OverviewService, signing: SigningService, packs: PackService
    ) -> None:
        self._context, self._overview, self._signing, self._packs = context, overview, signing, packs

    def choices(self) -> list[Choice]:
        """Return what this workspace holds, newest first: every sign-off, also those taken back, and a draft of each
        quarter that is open and was used.
        """
        found, signoffs = [], self._overview.signoffs()
        for state in self._overview.quarters():
            quarter = state.quarter
            signed = signatures_among(quarter, signoffs.get(quarter, ()))
            if not any(not each.values.get("reopened") for each in signed) and (state.used or signed):
                words = t("Comparing", "{quarter}, as it stands now").format(quarter=quarter.name)
                found.append(Choice(f"{quarter.name}:{DRAFT}", words))
            found += [Choice(f"{quarter.name}:{at}", _say(each)) for at, each in enumerate(signed)][::-1]
        return found

    def called(self, words: str) -> str:
        """Return what a list says of a content named as ``source`` takes it: a pack is called by its folder."""
        path = Path(words)
        return path.name if path.exists() else words

    def source(self, words: str) -> Source:
        """Return the content that somebody names: the folder of a pack, a quarter (its sign-off, or a draft where it has
        none), or a quarter with ":draft", ":0" (what was signed first) or ":1" (amendment 1).

        A pack is checked first, whole: its files, its manifest, its signatures and what its pages say. Raises UserError
        where there is none, or where a pack is not as it was made.
        """
        return self._source(words, self._packs.verify)

    def _source(self, words: str, check: Callable[[Path], Verdict]) -> Source:
        folder = Path(words).expanduser()
        if folder.exists():
            return read_pack_folder(folder, check)
        named = _WHICH.fullmatch(words.strip())
        quarter = self._context.quarter(named["quarter"] if named else words.strip())
        if named and named["which"] != DRAFT:
            signed = self._signing.every_signature(quarter)
            at = int(named["which"])
            if at >= len(signed):
                raise UserError(
                    t("Comparing", "There is no such sign-off"),
                    t("Comparing", "{quarter} was signed {count} times.").format(
                        quarter=quarter.name, count=len(signed)
                    ),
                    t("Comparing", "The first is 0, amendment 1 is 1."),
                )
            return self._signed(signed[at])
        standing = None if named else self._signing.signature(quarter)
        return self._signed(standing) if standing else self._draft(quarter)

    def compare(self, before: str, after: str) -> Compared:
        """Return what differs between two contents, named as ``source`` takes them. Raises UserError."""
        return self._compared(self.source(before), self.source(after))

    def compare_unless(self, before: str, after: str, stopped: Callable[[], bool]) -> Compared | None:
        """Do the same with packs checked in a process of its own, and in steps between which ``stopped`` is asked; None
        where it said so.
        """

        def check(path: Path) -> Verdict:
            verdict = self._packs.verify_apart(path, stopped)
            if verdict is None:
                raise _Stopped
            return verdict

        try:
            first = self._source(before, check)
            second = None if stopped() else self._source(after, check)
        except _Stopped:
            return None
        return None if second is None or stopped() else self._compared(first, second)

    def _compared(self, first: Source, second: Source) -> Compared:
        from kimdesk.exports.reading.compared import read_compared

        try:
            return read_compared(first, second, self._now(), self._context.me().name)
        except NO_CONTENT as error:
            raise not_comparable() from error

    def export(self, compared: Compared, to: Path, progress: Progress | None = None) -> Path | None:
        """Write a comparison as pages and as a workbook into a new folder below ``to``; None means that ``progress``
        stopped it. Raises UserError.
        """
        from kimdesk.exports.comparison import write_comparison

        return write_comparison(compared, to, progress)

    def _signed(self, signature: Signature) -> Source:
        from kimdesk.exports.reading.compared import Source

        superseded = self._signing.superseded(signature)
        return Source(
            self._signing.document(signature),
            signature.for_pack(),
            signature.mark,
            (superseded,) if superseded else (),
        )

    def _draft(self, quarter: Quarter) -> Source:
        from kimdesk.exports.reading.compared import Source

        document = self._signing.content(quarter)
        return Source(document, None, content_hash(document))

    def _now(self) -> str:
        return self._context.clock.now().isoformat(timespec="minutes")


def read_pack_folder(folder: Path, check: Callable[[Path], Verdict]) -> Source:
    """Return the content of a pack that ``check`` has found as it was made, with what is to be known of that.

    Raises UserError where it is none, was changed, or changes while it is read.
    """
    from kimdesk.exports.manifest import CONTENT, MANIFEST
    from kimdesk.exports.reading.compared import Source
    from kimdesk.exports.verdict import read_json

    verdict = check(folder)
    if verdict.bundle:
        raise _not_compared(t("Comparing", "{folder} is an evidence bundle.").format(folder=folder))
    if not verdict.unchanged:
        raise _not_compared(" ".join(verdict.sentences[:3]))
    place = folder if folder.is_dir() else folder.parent
    try:
        document: Any = read_json((place / CONTENT).read_bytes())
        facts: Any = read_json((place / MANIFEST).read_bytes())
        # What was checked is what is compared.
        if content_hash(document) != verdict.content_hash:
            raise ValueError
        signoff, part = facts["signoff"], shape_of(facts).part
    except (OSError, *NO_CONTENT) as error:
        raise _not_compared(t("Comparing", "It changed while it was read.")) from error
    return Source(document, signoff, verdict.content_hash, _worth(verdict), part)


def _worth(verdict: Verdict) -> tuple[str, ...]:
    """Say what was found of a pack before it is compared: that it is unchanged, and whether anybody vouches for a name."""
    came = t("Comparing", "From the files of a pack, whose content is as its manifest says.")
    pages = "" if verdict.documents else t("Comparing", "What its pages say was not compared with its content.")
    vouched = verdict.parts.get("certificate", ())
    return tuple(filter(None, (came, pages, *vouched, verdict.superseded)))


def _not_compared(reason: str) -> UserError:
    return UserError(
        t("Comparing", "This pack cannot be compared"), reason, t("Comparing", "Choose the folder of a whole pack.")
    )


def not_comparable() -> UserError:
    """Return the error for a content that has another form than this program's."""
    return UserError(
        t("Comparing", "The two cannot be compared"),
        t("Comparing", "One of them holds something that this version of KIM Desk does not know."),
        t("Comparing", "Check it with “Check a pack”, or use a newer KIM Desk."),
    )


def _say(signature: Signature) -> str:
    day = say_date(date.fromisoformat(signature.values["signed_at"][:10]))
    named = (
        t("Comparing", "{quarter}, amendment {number}, signed {day}")
        if signature.amendment
        else t("Comparing", "{quarter}, signed {day}")
    )
    words = named.format(quarter=signature.quarter.name, number=signature.amendment, day=day)
    return (
        t("Comparing", "{words}, taken back since").format(words=words) if signature.values.get("reopened") else words
    )
