"""What can be wrong with a share, in words for people."""

from __future__ import annotations

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.damage_words import say_damage
from kimdesk.store.alarms import CHECKPOINT, DIFFERS, Alarm
from kimdesk.sync.engine import Health, Report
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.inbox import Ill
from kimdesk.sync.members import Chain
from kimdesk.sync.roster_fork import FORKED_ROSTER

# What stands in the settings instead of a folder where a team hands its files over by e-mail or on a stick.
BY_FILE = "team files"


def say_health(report: Report, folder: str) -> str:
    """Return in words how the shared folder is."""
    if folder == BY_FILE and report.health is Health.WELL:
        return t(
            "Sync",
            "There is no folder in common. Hand a team file over: kimdesk team-file write FILE; take one in: kimdesk "
            "team-file merge FILE.",
        )
    if report.health is Health.UNREACHABLE:
        return say_unreachable(report, folder)
    return {
        Health.WELL: t("Sync", "The shared folder is well."),
        Health.ANOTHER: t(
            "Sync",
            "{folder} holds another share than the one this laptop belongs to. Nothing in it was touched. Choose the folder "
            "that was used before, or ask your administrator.",
        ),
        Health.EMPTIED: t(
            "Sync",
            "{folder} is empty and was not before. Nothing in it was touched. Check that it is the right folder; to put "
            "everything back that this laptop has, press Put back what the folder has lost (or sync with --heal).",
        ),
        Health.FORKED: t("Sync", "Another laptop writes to the share under the number of this one."),
        Health.WAITING: t(
            "Sync",
            "This laptop was restored, copied or set back to an earlier day, or has lost its keys. It goes by a new number and "
            "has asked to be let in again; nothing that was saved is lost. Its four words: {words}. An administrator sees the "
            "same words and accepts; until then what you save stays on this laptop.",
        ),
    }[report.health].format(folder=folder, words=report.words)


def say_unreachable(report: Report, folder: str) -> str:
    """Return in words why the folder did not do what was asked, and what becomes of what is saved meanwhile."""
    return {
        Trouble.FULL: t(
            "Sync",
            "There is no room left in {folder} ({words}). What you save stays on this laptop and goes out when there is. "
            "Ask whoever looks after the folder for more room.",
        ),
        Trouble.DENIED: t(
            "Sync",
            "This computer may not write to {folder}, or not read all of it ({words}). What you save stays on this laptop "
            "and goes out later. Ask IT to let you change files in that folder.",
        ),
    }.get(
        report.trouble,
        t(
            "Sync",
            "{folder} cannot be reached just now ({words}). What you save stays on this laptop and goes out later.",
        ),
    ).format(folder=folder, words=report.words)


def say_ill(ill: Ill, chain: Chain) -> str:
    """Return in words which files cannot be read on, and what to do."""
    if ill.reason == FORKED_ROSTER:
        return t(
            "Sync",
            "Two administrators changed the list of laptops at the same time. Nothing is lost: one of the lists holds on all "
            "laptops once both administrators have synced. If this stays, ask an administrator to invite this laptop again.",
        )
    if not ill.device and ill.lost:
        return t(
            "Sync",
            "Part of the list of laptops is missing or damaged in the shared folder ({reason}). It has been asked for: a "
            "colleague’s laptop puts it back when it syncs next. There is nothing to do.",
        ).format(reason=say_damage(ill.reason))
    if not ill.device:
        return t(
            "Sync",
            "The list of laptops cannot be read any further ({reason}): this laptop has probably been taken out. Ask an "
            "administrator for a new invitation.",
        ).format(reason=say_damage(ill.reason))
    member = chain.members.get(ill.device)
    name, machine = (member.name, member.machine) if member else ("?", "?")
    if ill.forked:
        return t(
            "Sync",
            "Two laptops have written as {name}’s laptop {machine} ({device}): it was copied, or set back to an earlier day. "
            "What both had written before is here; from file {seq} on only one of them can be read. Let {name} sync on both: "
            "one of them then asks to be let in again.",
        ).format(name=name, machine=machine, device=ill.device[:10], seq=ill.seq)
    words = (
        t(
            "Sync",
            "File {seq} of {name}’s laptop {machine} is missing or damaged in the shared folder ({reason}). It has been asked "
            "for: whoever has it puts it back at the next sync. Everything else was taken in; there is nothing to do.",
        )
        if ill.lost
        else t(
            "Sync",
            "File {seq} of {name}’s laptop {machine} cannot be read by this version of KIM Desk ({reason}). Everything else was "
            "taken in. Bring KIM Desk up to date on both laptops; if that does not help, tell your administrator.",
        )
    )
    return words.format(seq=ill.seq, name=name, machine=machine, reason=say_damage(ill.reason))


def say_alarm(alarm: Alarm, chain: Chain) -> str:
    """Return in words what must never happen and did."""
    member = chain.members.get(alarm.device)
    who = t("Sync", "{name} ({device})").format(name=member.name if member else "?", device=alarm.device[:10])
    return {
        DIFFERS: t(
            "Sync",
            "This laptop and the laptop of {who} hold the same changes and do not come to the same records. That is a fault "
            "of the program or a damaged file. Keep both laptops as they are, make a backup of each, and tell whoever looks "
            "after KIM Desk.",
        ),
        CHECKPOINT: t(
            "Sync",
            "The checkpoint by which this laptop joined did not agree with the changes themselves. It was dropped, and the "
            "records were worked out anew from the changes. Nothing is lost; tell whoever looks after KIM Desk.",
        ),
    }[alarm.sort].format(who=who)


def say_what_happened(report: Report) -> list[str]:
    """Return in words what this round did to the laptop itself; nothing nearly always."""
    said = []
    if report.renewed:
        said.append(
            t(
                "Sync",
                "The share has changes under this laptop’s number that were not made here: it was copied, or set back to an "
                "earlier day. It goes by a new number now; nothing that was saved here is lost.",
            )
        )
    if report.carried:
        said.append(
            t("Sync", "Changes that only this laptop had, and that go out under its new number: {count}.").format(
                count=report.carried
            )
        )
    return said


class Unreachable(UserError):
    """The shared folder does not answer or does not let this laptop do what it must."""


class NoInvitation(UserError):
    """A code fits no invitation that still holds."""


class OtherFolder(UserError):
    """The folder holds another share than this laptop's."""


def no_invitation() -> NoInvitation:
    """Return the error for a code that fits nothing."""
    return NoInvitation(
        t("Sync", "Not joined"),
        t("Sync", "No invitation in this folder has that code."),
        t("Sync", "Check the code and the folder. An invitation works once; ask for a new one where it was used."),
    )


def other_folder(folder: str) -> OtherFolder:
    """Return the error for a folder that holds another share."""
    return OtherFolder(
        t("Sync", "This is another share"),
        t("Sync", "{folder} does not hold the share that this laptop belongs to. Nothing was touched.").format(
            folder=folder
        ),
        t("Sync", "Choose the folder that was used before, or ask your administrator."),
    )


def unreachable(folder: str, error: FolderError) -> Unreachable:
    """Return the error for a folder that does not answer."""
    return Unreachable(
        t("Sync", "The shared folder cannot be used just now"),
        t("Sync", "{folder}: {words}").format(folder=folder, words=error.words or error.trouble.value),
        t("Sync", "Check the network drive or the VPN. What you save stays on this laptop and goes out later."),
    )
