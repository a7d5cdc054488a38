"""``doctor --share``: what is wrong with the shared folder, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Session
from kimdesk.i18n import t

if TYPE_CHECKING:
    from kimdesk.services.share_doctor import Checkup


def examine_share(session: Session) -> int:
    """Go over the share and say what was found; the answer is no where something is wrong."""
    sharing, out = session.desk.sharing, session.out

    def tell(name: str) -> None:
        out.progress(0, t("Cli", "looking at the files of {name}").format(name=name))

    checkup = sharing.doctor.examine(tell)
    out.answer(_said(checkup, sharing.place.folder), _lines(checkup))
    return DONE if checkup.ok else ANSWER_IS_NO


def _said(checkup: Checkup, folder: str) -> dict[str, Any]:
    seen = checkup.seen
    return {
        "ok": checkup.ok,
        "folder": folder,
        "findings": [
            {"wrong": each.is_wrong, "about": each.about, "words": each.words, "advice": each.advice}
            for each in checkup.findings
        ],
        "laptops": checkup.laptops,
        "segments": seen.segments if seen else None,
        "entries": seen.entries if seen else None,
        "documents": seen.documents if seen else None,
        "evidence": [
            {"name": each.name, "hash": each.hash, "copies": copies} for each, copies in (seen.evidence if seen else ())
        ],
    }


def _lines(checkup: Checkup) -> list[str]:
    lines = []
    if checkup.seen is not None:
        lines.append(
            t("Cli", "Looked at {laptops} laptops, {segments} files of changes, {documents} signed documents.").format(
                laptops=checkup.laptops, segments=checkup.seen.segments, documents=checkup.seen.documents
            )
        )
    if checkup.ok:
        lines.append(t("Cli", "Nothing is wrong with the share."))
    for each in sorted(checkup.findings, key=lambda finding: not finding.is_wrong):
        mark = t("Cli", "Wrong") if each.is_wrong else t("Cli", "Note")
        lines.append(t("Cli", "{mark}: {words}").format(mark=mark, words=each.words))
        lines += [f"  {each.advice}"] if each.advice else []
    return lines
