"""``search``, ``history``, ``undo``, ``redo``: what is here, what happened, and taking it back."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.narrowing import asked_for, declare_narrowing
from kimdesk.cli.reading_out import handle, titles_of
from kimdesk.cli.records import declare_record, named_record, say_record
from kimdesk.cli.values import field_named, require_searchable
from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.services.searching import Asked
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.services.undo import Undone

_MOST_NAMED = 3
# So much may stand before the first word that was found.
_LEAD = 16
_DONE = {
    "new": mark("Cli", "the making of {what}"),
    "change": mark("Cli", "the change to {what}"),
    "edit": mark("Cli", "the change to {what}"),
    "fill": mark("Cli", "the change to {what}"),
    "delete": mark("Cli", "the deletion of {what}"),
    "undelete": mark("Cli", "the bringing back of {what}"),
    "merge": mark("Cli", "the merging of {what}"),
    "hand-over": mark("Cli", "the handing over of {what}"),
    "escalate": mark("Cli", "the step asked for by {what}"),
    "decide": mark("Cli", "the decision on {what}"),
    "close": mark("Cli", "the closing of {what}"),
    "reopen": mark("Cli", "the opening of {what}"),
    "settle": mark("Cli", "the choice of a value in {what}"),
    "accept": mark("Cli", "the acceptance of a change to {what}"),
    "discard": mark("Cli", "the discarding of a change to {what}"),
    "import": mark("Cli", "the import of {what}"),
    "sign-statement": mark("Cli", "the signing of {what}"),
    "receive-statement": mark("Cli", "the receipt of {what}"),
    "paste": mark("Cli", "the pasting of {what}"),
    "workbook": mark("Cli", "the filled workbook with {what}"),
}
_MARKS = str.maketrans({"\x02": "«", "\x03": "»"})
_NO_MARKS = str.maketrans("", "", "\x02\x03")


def _declare_search(parser: ArgumentParser) -> None:
    parser.add_argument(
        "words",
        nargs="*",
        metavar=t("Cli", "WORDS"),
        help=t("Cli", "every word must occur; each may be only begun, and words in quotation marks stand together"),
    )

    declare_narrowing(parser, "--to")


def _search(session: Session) -> int:
    require_searchable(" ".join(session.args.words))
    asked = asked_for(session)
    narrowed = asked != Asked(asked.words) or '"' in asked.words
    hits = session.desk.searching.look(asked).hits if narrowed else session.desk.finding.search(asked.words)
    titles = titles_of(session.desk, [(hit.kind, hit.title or "") for hit in hits])
    found = [(hit, title, hit.around or "") for hit, title in zip(hits, titles, strict=True)]
    data = [
        {"kind": hit.kind, "id": hit.id, "ref": hit.ref or "", "title": title, "around": around.translate(_NO_MARKS)}
        for hit, title, around in found
    ]
    if not hits:
        session.out.answer(data, [t("Cli", "Nothing found for “{words}”.").format(words=" ".join(session.args.words))])
        return DONE
    rows = [
        [show(KINDS[hit.kind].label), handle(hit.ref or "", hit.id), title, _found_in(around)]
        for hit, title, around in found
    ]
    headings = [t("Cli", "Kind"), t("Cli", "Ref"), t("Cli", "Title"), t("Cli", "Found in")]
    session.out.answer(data, session.out.table(headings, rows, title=2))
    return DONE


def _found_in(around: str) -> str:
    """Return the words around what was found; nothing where that stands in the title, or is the reference."""
    words = around.translate(_MARKS)
    at = words.find("«")
    # A narrow terminal shows the beginning.
    return "" if at < 0 else words if at <= _LEAD else f"…{words[at - _LEAD // 2 :].lstrip()}"


def _declare_history(parser: ArgumentParser) -> None:
    declare_record(parser)
    parser.add_argument("field", nargs="?", default="", metavar=t("Cli", "FIELD"), help=t("Cli", "only this field"))


def _history(session: Session) -> int:
    kind, record = named_record(session)
    field = field_named(kind, session.args.field).name if session.args.field else ""
    found = session.desk.finding.history(record.id, field)
    data = [
        {
            "at": each.at.isoformat(timespec="seconds"),
            "by": each.author,
            "field": each.field,
            "says": each.sentence,
            "operation": each.event.op.value,
            "value": each.event.value,
            "live": each.event.live,
            "command": each.event.command,
        }
        for each in found
    ]
    rows = [[f"{each.at:%d/%m/%Y %H:%M}", each.author, each.sentence] for each in found]
    lines = [f"{show(kind.label)} {say_record(session.desk, kind, record)}"]
    if rows:
        lines += session.out.table([t("Cli", "When"), t("Cli", "Who"), t("Cli", "What")], rows)
    else:
        lines.append(t("Cli", "Nothing has been recorded here."))
    lines += filter(None, [session.desk.finding.incomplete()])
    session.out.answer(data, lines)
    return DONE


def _undo(session: Session) -> int:
    return _say_undone(session, session.desk.undo.undo(), t("Cli", "Taken back: {command}."))


def _redo(session: Session) -> int:
    return _say_undone(session, session.desk.undo.redo(), t("Cli", "Done again: {command}."))


def _say_undone(session: Session, undone: Undone, words: str) -> int:
    lines = [words.format(command=_what_was_done(session, undone))]
    if undone.left:
        lines.append(
            t("Cli", "Left as they are, because others have built on them: {count}.").format(count=undone.left)
        )
    session.out.answer(
        {"command": undone.command, "left": undone.left, "records": sorted(undone.changes.records)}, lines
    )
    return DONE


def _what_was_done(session: Session, undone: Undone) -> str:
    """Say which action it was, and on what."""
    desk = session.desk
    found = [(reading.kind_of(desk.context.db, each), each) for each in sorted(undone.changes.records)]
    records = [desk.records.get(kind, each) for kind, each in found if kind in KINDS]
    named = [f"{within(show(KINDS[each.kind].label))} {say_record(desk, KINDS[each.kind], each)}" for each in records]
    what = ", ".join(named[:_MOST_NAMED])
    if len(named) > _MOST_NAMED:
        what = t("Cli", "{records} and {count} more").format(records=what, count=len(named) - _MOST_NAMED)
    done = _DONE.get(undone.command)
    if done and what:
        return show(done).format(what=what)
    return t("Cli", "{command}, {what}").format(command=undone.command, what=what) if what else undone.command


COMMANDS = (
    Command("search", mark("Cli", "search all records"), _declare_search, _search),
    Command("history", mark("Cli", "say what happened to a record or a field"), _declare_history, _history),
    Command("undo", mark("Cli", "take back your last action on this computer"), None, _undo),
    Command("redo", mark("Cli", "bring back what was undone last"), None, _redo),
)
