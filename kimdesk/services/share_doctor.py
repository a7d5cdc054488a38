"""Going over the whole share and saying in plain words what is wrong with it and what to do."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kimdesk.i18n import t
from kimdesk.services.context import Context
from kimdesk.services.share_troubles import unreachable
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.examining import Examination, Examined, Gap
from kimdesk.sync.folder import FolderError, Taken, Trouble
from kimdesk.sync.layout import HEADS, ROSTER, short
from kimdesk.sync.members import Chain

if TYPE_CHECKING:
    from kimdesk.services.sharing import SharingService

_MOST_NAMED = 5
# Further apart than this the clocks of a computer and of a server are wrong, and not only different; in seconds.
_CLOCKS_MAY_DIFFER = 300


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the doctor says: whether it is wrong or only worth knowing, what it is about, and what to do."""

    is_wrong: bool
    about: str
    words: str
    advice: str = ""


@dataclass(slots=True)
class Checkup:
    """Everything that was found; ``seen`` is what was looked at, where the folder could be read."""

    findings: list[Finding] = field(default_factory=list)
    seen: Examined | None = None
    laptops: int = 0

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not any(each.is_wrong for each in self.findings)


class ShareDoctor:
    """Looks, and changes nothing: a file that is written to see whether that is possible is taken away again."""

    def __init__(self, context: Context, sharing: SharingService) -> None:
        self._context = context
        self._sharing = sharing

    def examine(self, told: Callable[[str], None] = lambda _name: None) -> Checkup:
        """Go over the share. ``told`` hears whose files are looked at, and may raise to stop it.

        Raises UserError where this laptop belongs to no share or its keys cannot be had; what is wrong with the folder
        is a finding.
        """
        place = self._sharing.place
        membership = place.member()
        checkup = Checkup(laptops=len(membership.chain.laptops))
        checkup.findings += self._about_this_laptop()
        share = place.folder_there()
        try:
            if not share.names(HEADS) and not share.names(ROSTER) and not place.by_file:
                checkup.findings.append(_emptied(place.folder))
                return checkup
            if not place.by_file:
                checkup.findings += self._probe(share)
            checkup.seen = Examination(self._context.store, share, membership, told).run()
        except FolderError as error:
            said = unreachable(place.folder, error)
            checkup.findings.append(Finding(True, "folder", said.message, said.hint))
            return checkup
        checkup.findings += _about_share(checkup.seen, membership.chain, place.by_file)
        return checkup

    def _about_this_laptop(self) -> Iterator[Finding]:
        for words in self._sharing.alarms():
            yield Finding(True, "alarm", words)
        waiting = len(self._context.store.undecided())
        if waiting:
            yield Finding(
                False,
                "quarantine",
                t("ShareDoctor", "Changes that wait for somebody to accept or discard them: {count}.").format(
                    count=waiting
                ),
                t("ShareDoctor", "Look at them on the page for conflicts."),
            )
        warning = self._sharing.recovery.safety().warning
        if warning:
            yield Finding(False, "administrators", warning)

    def _probe(self, share: DiskFolder) -> Iterator[Finding]:
        """Write a file, look at its time, and take it away again."""
        path = f"probe.{short(self._context.store.device)}.{os.urandom(4).hex()}"
        try:
            share.create(path, b"")
        except (FolderError, Taken) as error:
            said = unreachable(
                self._sharing.place.folder, error if isinstance(error, FolderError) else FolderError(Trouble.OTHER)
            )
            yield Finding(
                True,
                "writing",
                t("ShareDoctor", "This computer cannot write to the shared folder. {words}").format(words=said.message),
                t(
                    "ShareDoctor",
                    "Ask IT to let you change files there. What you save stays on this laptop until then.",
                ),
            )
            return
        try:
            apart = (share.root / path).stat().st_mtime - self._context.clock.now().timestamp()
            if abs(apart) > _CLOCKS_MAY_DIFFER:
                yield _clocks(apart)
        except OSError:
            # Some servers show a new file only after a while; the next look tells.
            pass
        share.remove(path)


def _about_share(seen: Examined, chain: Chain, by_file: bool) -> Iterator[Finding]:
    if by_file:
        yield Finding(
            False,
            "folder",
            t("ShareDoctor", "There is no folder in common; team files are handed over."),
            t("ShareDoctor", "kimdesk team-file write FILE, and merge what colleagues give you."),
        )
    else:
        yield from _about_files(seen, chain)
        yield from _about_own(seen)
    yield from _about_proof(seen, by_file)


def _about_files(seen: Examined, chain: Chain) -> Iterator[Finding]:
    if seen.entry_gaps:
        words = t("ShareDoctor", "The list of laptops is missing or damaged in the shared folder (entries {numbers}).")
        yield Finding(True, "roster", words.format(numbers=_several(seen.entry_gaps)), _heal())
    for gap in seen.gaps:
        yield _gap(gap, chain)
    for device in seen.behind:
        words = t("ShareDoctor", "The folder says less of {name}’s laptop than it holds.").format(
            name=_name(chain, device)
        )
        yield Finding(False, "heads", words, t("ShareDoctor", "That laptop’s next sync puts it right."))
    if seen.roster_behind:
        words = t("ShareDoctor", "The folder says less of the list of laptops than it holds.")
        yield Finding(False, "heads", words, t("ShareDoctor", "The next sync puts it right."))
    for device, count in seen.waiting.items():
        words = t("ShareDoctor", "Files of {name}’s laptop that are not taken in here yet: {count}.").format(
            name=_name(chain, device), count=count
        )
        yield Finding(False, "behind", words, _sync())
    if seen.entries_waiting:
        words = t("ShareDoctor", "The list of laptops was changed and that is not taken in here yet.")
        yield Finding(False, "behind", words, _sync())
    if seen.strays:
        words = t("ShareDoctor", "Files that do not belong in the shared folder: {names}.")
        yield Finding(
            False,
            "strays",
            words.format(names=_several(seen.strays)),
            t("ShareDoctor", "They do no harm and are never looked at. Whoever put them there can take them away."),
        )


def _about_own(seen: Examined) -> Iterator[Finding]:
    if seen.own_ahead:
        words = t("ShareDoctor", "Files of this laptop that are not in the shared folder yet: {count}.")
        yield Finding(False, "own", words.format(count=seen.own_ahead), _sync())
    if seen.own_behind:
        words = t(
            "ShareDoctor",
            "The shared folder holds files of this laptop that it does not know: it was set back to an earlier day, or a copy "
            "of it is at work.",
        )
        yield Finding(
            True,
            "own",
            words,
            t("ShareDoctor", "Sync: the laptop takes a new number, and nothing that was saved is lost."),
        )


def _about_proof(seen: Examined, by_file: bool) -> Iterator[Finding]:
    if seen.documents_not_here:
        words = t("ShareDoctor", "Signed documents that are not on this computer: {count}.")
        yield Finding(
            False,
            "documents",
            words.format(count=seen.documents_not_here),
            t("ShareDoctor", "They come with the next sync, once a laptop that has them has met the shared folder."),
        )
    if seen.documents_not_there and not by_file:
        words = t("ShareDoctor", "Signed documents that the shared folder has lost: {count}.")
        yield Finding(True, "documents", words.format(count=seen.documents_not_there), _heal())
    single = [each.name for each, copies in seen.evidence if copies < 2]
    if single:
        words = t("ShareDoctor", "Attached files of which fewer than two laptops say that they hold a copy: {names}.")
        yield Finding(
            False,
            "evidence",
            words.format(names=_several(single)),
            t("ShareDoctor", "Opening a file keeps a copy of it; administrators’ laptops keep what was signed."),
        )


def _gap(gap: Gap, chain: Chain) -> Finding:
    words = t(
        "ShareDoctor", "Files of {name}’s laptop are missing or damaged in the shared folder (numbers {numbers})."
    ).format(name=_name(chain, gap.device), numbers=_several(gap.numbers))
    if gap.can_be_mended:
        return Finding(True, "segments", words, _heal())
    return Finding(
        True,
        "segments",
        words,
        t("ShareDoctor", "This laptop does not have them either. Let {name} sync: that laptop puts them back.").format(
            name=_name(chain, gap.device)
        ),
    )


def _emptied(folder: str) -> Finding:
    return Finding(
        True,
        "folder",
        t("ShareDoctor", "{folder} does not hold this laptop’s share.").format(folder=folder),
        t(
            "ShareDoctor",
            "Check that it is the right folder. Where it was wiped, kimdesk share sync --heal puts back all that this "
            "laptop has.",
        ),
    )


def _clocks(apart: float) -> Finding:
    words = t("ShareDoctor", "The clock of this computer and that of the shared folder differ by {minutes} minutes.")
    return Finding(
        False,
        "clock",
        words.format(minutes=round(abs(apart) / 60)),
        t(
            "ShareDoctor",
            "Nothing is decided by clocks, but the times in histories are wrong. Let Windows set the time.",
        ),
    )


def _name(chain: Chain, device: str) -> str:
    member = chain.members.get(device)
    return member.name if member and member.name else device[:10]


def _several(each: list[int] | list[str]) -> str:
    named = ", ".join(map(str, each[:_MOST_NAMED]))
    return named if len(each) <= _MOST_NAMED else f"{named}, …"


def _heal() -> str:
    return t("ShareDoctor", "kimdesk share sync --heal puts back what this laptop has.")


def _sync() -> str:
    return t("ShareDoctor", "kimdesk share sync.")
