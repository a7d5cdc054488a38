"""What is in a backup, what it lacks and what going back to it means, in words."""

from __future__ import annotations

from datetime import datetime

from kimdesk.i18n import t, tn
from kimdesk.model.dates import say_short_date
from kimdesk.model.kinds import KINDS
from kimdesk.services.counting import counted
from kimdesk.services.kept_files import say_nowhere
from kimdesk.services.restoring import Preview, Restored

_MOST_KINDS = 8
_MEGABYTE = 1_000_000
Part = tuple[str, list[str]]


def say_preview(told: Preview) -> list[Part]:
    """Return what is in the backup and, where that can be told, what is not, each with its heading."""
    parts = [(t("Restore", "In the backup"), _say_contents(told))]
    if told.lacking is not None:
        parts.append((t("Restore", "Not in the backup"), _say_lacking(told)))
    if told.files:
        parts.append((t("Restore", "Files attached to its records"), _say_files(told)))
    return parts


def say_course() -> Part:
    """Return what happens when somebody goes back to a backup."""
    return t("Restore", "What happens"), _say_course()


def say_moment(at: datetime) -> str:
    """Return "12 Jan 2026, 09:30"."""
    return f"{say_short_date(at.date())}, {at:%H:%M}"


def say_size(size: int) -> str:
    """Return "340 KB" or "12.4 MB"."""
    if size < _MEGABYTE:
        return t("Restore", "{count} KB").format(count=max(1, round(size / 1000)))
    return t("Restore", "{count} MB").format(count=f"{size / _MEGABYTE:.1f}")


def _say_contents(told: Preview) -> list[str]:
    contents = told.contents
    lines = [contents.name] if contents.name else []
    lines.append(say_kinds(contents.counts))
    if contents.last_at is not None:
        at = say_moment(contents.last_at)
        lines.append(
            t("Restore", "Last changed {at} by {name}.").format(at=at, name=contents.last_by)
            if contents.last_by
            else t("Restore", "Last changed {at}.").format(at=at)
        )
    return lines


def _say_lacking(told: Preview) -> list[str]:
    lacking = told.lacking
    if lacking is None or not lacking.changes:
        return [t("Restore", "Nothing: it holds all that is here.")]
    count = tn(
        "Restore", "One change was made since, to:", "{count} changes were made since, to:", lacking.changes
    ).format(count=f"{lacking.changes:,}")
    return [f"{count} {say_kinds(lacking.records)}"]


def _say_files(told: Preview) -> list[str]:
    sought = told.sought
    if sought is None:
        return [t("Restore", "Whether they lie beside the backup cannot be told: the folder cannot be read.")]
    here, coming = told.files - len(sought.there) - len(sought.nowhere), len(sought.there)
    lines = []
    if here:
        lines.append(
            tn("Restore", "One is on this computer.", "{count} are on this computer.", here).format(count=f"{here:,}")
        )
    if coming:
        words = tn("Restore", "One is missing here and comes back.", "{count} are missing here and come back.", coming)
        lines.append(words.format(count=f"{coming:,}"))
    return [*lines, say_nowhere(sought.nowhere)] if sought.nowhere else lines


def _say_course() -> list[str]:
    return [
        t("Restore", "What is here now is kept as a backup of its own, so that you can come back to it."),
        t(
            "Restore",
            "Where you share with colleagues, this laptop asks to be let in again, and what they have comes back from them.",
        ),
        t("Restore", "Files attached to records stay, and those that are missing come back. The window opens anew."),
    ]


def say_kinds(counts: dict[str, int]) -> str:
    """Say how many records of each kind, the most first; kinds that few ask about are counted together."""
    known = {kind: count for kind, count in counts.items() if kind in KINDS and kind != "workspace"}
    ordered = sorted(known.items(), key=lambda each: (-each[1], each[0]))
    parts = [f"{count:,} {counted(KINDS[kind], count)}" for kind, count in ordered[:_MOST_KINDS]]
    rest = sum(count for _kind, count in ordered[_MOST_KINDS:])
    if rest:
        parts.append(t("Restore", "{count} others").format(count=f"{rest:,}"))
    return t("Restore", "{parts}.").format(parts=", ".join(parts)) if parts else t("Restore", "No records.")


def say_restored(restored: Restored) -> str:
    """Say that the records of a backup are here now, and where those are that were here before."""
    words = t("Restore", "These are the records of {copy}.").format(copy=restored.copy.name)
    if restored.kept is None:
        return words
    kept = t("Restore", "Those that were here before are kept as {kept}.").format(kept=restored.kept.name)
    return f"{words} {kept}"


def say_mended(mended: Restored) -> str:
    """Say that the records were made anew from their log."""
    words = t("Restore", "The records were made anew from their log, and are whole.")
    if mended.kept is None:
        return words
    return f"{words} {t('Restore', 'The damaged file is kept as {kept}.').format(kept=mended.kept.name)}"
