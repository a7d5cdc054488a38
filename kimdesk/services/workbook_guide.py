"""What the first sheet of a workbook says to those who fill it in."""

from __future__ import annotations

from datetime import date

from kimdesk.i18n import show, t
from kimdesk.model.dates import say_long_date
from kimdesk.model.fields import Kind
from kimdesk.model.text import within
from kimdesk.services.return_view import ReturnView

Steps = tuple[tuple[str, str], ...]


def steps_of_return(view: ReturnView, due: date) -> Steps:
    """Return how a team fills its return in."""
    return (
        (
            t("TeamWorkbook", "What this is"),
            t(
                "TeamWorkbook",
                "The quarterly return of {team} for {quarter} ({months}). It is filled already with what was said last quarter: "
                "you only say what is different.",
            ).format(team=view.team.title, quarter=view.quarter.name, months=view.quarter.said_months),
        ),
        (t("TeamWorkbook", "When it is due"), say_long_date(due)),
        (
            t("TeamWorkbook", "1 The quarter"),
            t(
                "TeamWorkbook",
                "Two or three sentences in “Statement for the quarter”, then gaps, risks and what works well. Leave what still "
                "holds as it is.",
            ),
        ),
        (
            t("TeamWorkbook", "2 Key activities"),
            t(
                "TeamWorkbook",
                "For each activity choose “Nothing changed” or “Something changed”. Where something changed, say what, why and "
                "from when, and put “How it is done” right. An activity that is not listed goes into a new row below.",
            ),
        ),
        (
            t("TeamWorkbook", "3 Practice changes"),
            t("TeamWorkbook", "A row for each change of practice in the quarter."),
        ),
        *_always(),
    )


def steps_of_table(kind: Kind, count: int, left_out: int, closed: bool) -> Steps:
    """Return how the rows of a register are filled in."""
    kinds = within(show(kind.label_plural))
    what = t("TeamWorkbook", "{count} {kinds}, each in a row of its own. Put right what is no longer so.")
    adding = t(
        "TeamWorkbook", "Write what is missing into the white rows below. A row without a reference is a new record."
    )
    none = t("TeamWorkbook", "New ones are added in the program: tell whoever sent you this.")
    remark = t("TeamWorkbook", "Left out because they are restricted: {count}.").format(count=left_out)
    return (
        (t("TeamWorkbook", "What this is"), what.format(count=count, kinds=kinds)),
        (t("TeamWorkbook", "Adding rows"), none if closed else adding),
        *(((t("TeamWorkbook", "Remark"), remark),) if left_out else ()),
        *_always(),
    )


def _always() -> Steps:
    return (
        (
            t("TeamWorkbook", "White and grey"),
            t("TeamWorkbook", "White cells are yours to fill in. Grey cells are there to be read and are protected."),
        ),
        (
            t("TeamWorkbook", "What does no harm"),
            t(
                "TeamWorkbook",
                "You may filter, widen columns, add columns of your own and save it in LibreOffice. To sort or to move rows take the "
                "protection of the sheet off first; it has no password. A row that you delete deletes nothing: say in words what is "
                "no longer needed.",
            ),
        ),
        (
            t("TeamWorkbook", "Sending it back"),
            t(
                "TeamWorkbook",
                "Write your name above, save the whole workbook and send it back to whoever sent it. What you change is put together "
                "with what others changed meanwhile; nobody’s words are overwritten.",
            ),
        ),
    )
