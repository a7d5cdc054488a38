"""The short forms of the log, and what is done with their answers (in the database's thread)."""

from __future__ import annotations

from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import PRINCIPLES, PROMPTS, SCALES
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import RATINGS
from kimdesk.services.desk import Desk
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question


def new_team() -> FormDialog:
    """Ask for a team."""
    detail = tuple((option.key, show(option.label)) for option in KINDS["team"]["detail"].options)
    return FormDialog(
        t("Log", "A new team"),
        "",
        [
            Question("name", t("Log", "Name"), "line"),
            Question("does", t("Log", "What the team does")),
            Question(
                "detail",
                t("Log", "Detail owed"),
                "steps",
                t("Log", "Light: statement, changes, gaps, risks. Full: every activity scored."),
                detail,
                "light",
            ),
        ],
        t("Log", "Add team"),
    )


def make_team(desk: Desk, answers: dict[str, Any]) -> Changes:
    """Make the team."""
    return desk.records.make("team", answers).changes


def new_activity() -> FormDialog:
    """Ask for a key activity."""
    return FormDialog(
        t("Log", "A new key activity"),
        t("Log", "Something the team does to deliver its service, and needs information for."),
        [Question("title", t("Log", "Title"), "line"), Question("description", t("Log", "Description"))],
        t("Log", "Add activity"),
    )


def make_activity(desk: Desk, team: str, answers: dict[str, Any]) -> Changes:
    """Make the activity."""
    return desk.records.make("activity", {**answers, "team": team}).changes


def evidence() -> FormDialog:
    """Ask for evidence."""
    return FormDialog(
        t("Log", "Evidence"),
        t("Log", "Say what it is and where it can be seen. A link keeps tenants' details where they belong."),
        [
            Question("title", t("Log", "What it is"), "line"),
            Question("link", t("Log", "Where it is"), "line"),
            Question(
                "about",
                t("Log", "For which principle"),
                "choice",
                choices=(
                    (None, t("Log", "The activity as a whole")),
                    *((name, show(words)) for name, words in PRINCIPLES.items()),
                ),
            ),
        ],
        t("Log", "Add evidence"),
    )


def make_evidence(desk: Desk, record: str, answers: dict[str, Any]) -> Changes:
    """Make the evidence."""
    return desk.records.make("evidence", {**answers, "record": record}).changes


def practice_change(entry: EntryView) -> FormDialog:
    """Ask for a practice change, the practice until now filled in."""
    prompts = tuple((option.key, show(option.label)) for option in PROMPTS)
    return FormDialog(
        t("Log", "A practice change"),
        entry.activity.title,
        [
            Question("old", t("Log", "Practice until now"), value=entry.reading.values.get("statement")),
            Question("new", t("Log", "New practice")),
            Question("why", t("Log", "Why")),
            Question("prompted", t("Log", "Prompted by"), "choice", choices=((None, t("Log", "Not said")), *prompts)),
            Question("effective", t("Log", "In force from"), "line", t("Log", "Day first, for example 01/11/2025.")),
        ],
        t("Log", "Record change"),
    )


def make_practice_change(desk: Desk, view: ReturnView, activity: str, answers: dict[str, Any]) -> Changes:
    """Make the practice change; the activity counts as changed this quarter."""
    values = {**answers, "team": view.team.id, "activity": activity, "quarter": desk.context.quarter_id(view.quarter)}
    made = desk.records.make("change", values, command="practice change").changes
    fresh = desk.returns.open(view.team.id, view.quarter)
    told = desk.returns.something_changed(fresh, activity, answers["new"], answers["why"], answers["effective"])
    return made.and_then(told)


def act(name: str, view: ReturnView) -> FormDialog:
    """Ask for what an act needs: a reason, a comment, or the reviewer's own ratings."""
    team = view.team.title
    if name == "review":
        lowest = _own_steps(view)
        ratings = [
            Question(
                principle,
                show(PRINCIPLES[principle]),
                "steps",
                choices=tuple((option.key, show(option.label)) for option in SCALES[principle]),
                before=lowest.get(principle),
            )
            for principle in RATINGS
        ]
        sentence = t(
            "Log",
            "Your own rating stands beside the team's; the team's lowest step is underlined. Leave out what you have no view on.",
        )
        title = t("Log", "Review {team}").format(team=team)
        return FormDialog(
            title, sentence, [*ratings, Question("note", t("Log", "Note"))], t("Log", "Accept the return")
        )
    texts = {
        "send_back": (
            t("Log", "Return to {team}"),
            t("Log", "Say what the team should do."),
            t("Log", "Comment"),
            t("Log", "Return with comment"),
        ),
        "not_returned": (
            t("Log", "List {team} as not returned"),
            t("Log", "The reason stands in the pack; a late return becomes an addendum."),
            t("Log", "Reason"),
            t("Log", "List as not returned"),
        ),
        "reopen": (
            t("Log", "Reopen {team}"),
            t("Log", "The reason stays in the history."),
            t("Log", "Reason"),
            t("Log", "Reopen"),
        ),
    }
    title, sentence, label, words = texts[name]
    return FormDialog(title.format(team=team), sentence, [Question("words", label)], words)


def do_act(desk: Desk, name: str, team: str, quarter: Quarter, answers: dict[str, Any]) -> Changes:
    """Do a reviewer's act on the return as it stands now."""
    view = desk.returns.open(team, quarter)
    if name == "review":
        ratings = {principle: step for principle, step in answers.items() if principle in RATINGS and step is not None}
        return desk.workflow.review(view, ratings, answers.get("note") or "")
    acts = {
        "send_back": desk.workflow.send_back,
        "not_returned": desk.workflow.not_returned,
        "reopen": desk.workflow.reopen,
    }
    return acts[name](view, answers["words"])


def submit(desk: Desk, team: str, quarter: Quarter) -> Changes:
    """Submit the return as it stands now."""
    return desk.workflow.submit(desk.returns.open(team, quarter))


def _own_steps(view: ReturnView) -> dict[str, str]:
    from kimdesk.model.heat import cells_of

    cells = cells_of(view.team.id, view.whole.values, [entry.reading.values for entry in view.entries])
    return {cell.principle: cell.step for cell in cells if cell.step is not None}
