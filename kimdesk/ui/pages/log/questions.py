"""The short forms of the log, and what is done with their answers (in the database's thread)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import PRINCIPLES, PROMPTS, SCALES
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import RATINGS
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.services.identity import who
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.store import reading
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.dialogs.form_panel import FormPanel
from kimdesk.ui.pages.log.reading import own_steps


def people_to_choose(desk: Desk) -> list[tuple[str | None, str]]:
    """Return who could manage a team, by name."""
    people = reading.find_records(desk.context.db, "person", {"left": None}, "name")
    return [(each.id, each.title) for each in people]


def new_team(people: Sequence[tuple[str | None, str]] = (), may_add: bool = True) -> FormDialog:
    """Ask for a team and its manager: one of these people or, where one ``may_add`` somebody, a new name."""
    detail = tuple((option.key, show(option.label)) for option in KINDS["team"]["detail"].options)
    return FormDialog(
        t("Log", "A new team"),
        "",
        [
            Question("name", t("Log", "Name"), "line", needed=t("Log", "Give the team a name.")),
            *_manager_questions(people, may_add),
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


def _manager_questions(people: Sequence[tuple[str | None, str]], may_add: bool) -> list[Question]:
    choices = ((None, t("Log", "Not said yet")), *people)
    asked = [Question("manager", t("Log", "Line manager"), "choice", choices=choices)] if people else []
    if may_add:
        label = t("Log", "Or somebody new") if people else t("Log", "Line manager")
        help_text = t("Log", "A name; this person may then fill in the team's return.")
        asked.append(Question("new_manager", label, "line", help_text))
    return asked


def make_team(desk: Desk, answers: dict[str, Any]) -> Made:
    """Make the team; its manager is added where the name is new, and may write the team's return."""
    answers = dict(answers)
    name, manager = answers.pop("new_manager", ""), answers.pop("manager", None)
    made = desk.records.make("team", answers)
    changes = made.changes
    if name:
        person = {"name": name, "sort": "person", "roles": ("line_manager",), "teams": (made.id,)}
        added = desk.records.make("person", person)
        manager, changes = added.id, changes.and_then(added.changes)
    elif manager:
        changes = changes.and_then(_let_write(desk, manager, made.id))
    if manager:
        changes = changes.and_then(desk.records.change("team", made.id, {"manager": manager}))
    return Made(made.id, changes)


def _let_write(desk: Desk, person: str, team: str) -> Changes:
    """Give somebody the role of line manager for a team, where their roles do not reach it and one may.

    Roles without teams hold for the whole service. Those are left as they are: a team would narrow them all, and the
    new role would reach every team.
    """
    found = desk.records.get("person", person)
    service_wide = bool(found["roles"]) and not found["teams"]
    if service_wide or who(found).may("return", team) or not desk.identity.me().may("person"):
        return Changes()
    roles = tuple(dict.fromkeys((*found["roles"], "line_manager")))
    teams = (*found["teams"], team)
    return desk.records.change("person", person, {"roles": roles, "teams": teams})


def new_activity() -> FormDialog:
    """Ask for a key activity."""
    return FormDialog(
        t("Log", "A new key activity"),
        t("Log", "Something the team does to deliver its service, and needs information for."),
        [
            Question("title", t("Log", "Title"), "line", needed=t("Log", "Give the activity a title.")),
            Question("description", t("Log", "Description")),
        ],
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
            Question("title", t("Log", "What it is"), "line", needed=t("Log", "Say what it is.")),
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
            Question("new", t("Log", "New practice"), needed=t("Log", "Say how it is done from now on.")),
            Question("why", t("Log", "Why"), needed=t("Log", "Say why; it is asked for years later.")),
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


def review(view: ReturnView) -> FormPanel:
    """Ask for the reviewer's own ratings, beside the return that is rated."""
    lowest = own_steps(view)
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
    title = t("Log", "Review {team}").format(team=view.team.title)
    return FormPanel(title, sentence, [*ratings, Question("note", t("Log", "Note"))], t("Log", "Accept the return"))


def act(name: str, view: ReturnView) -> FormDialog | FormPanel:
    """Ask for what an act needs: a reason, a comment, or the reviewer's own ratings."""
    team = view.team.title
    if name == "review":
        return review(view)
    texts = {
        "send_back": (
            t("Log", "Return to {team}"),
            t("Log", "Say what the team should do."),
            t("Log", "Comment"),
            t("Log", "Return with comment"),
            t("Log", "Say what the team should do, so that they can."),
        ),
        "not_returned": (
            t("Log", "List {team} as not returned"),
            t("Log", "The reason stands in the pack; a late return becomes an addendum."),
            t("Log", "Reason"),
            t("Log", "List as not returned"),
            t("Log", "Give the reason; it stands in the pack."),
        ),
        "reopen": (
            t("Log", "Reopen {team}"),
            t("Log", "The reason stays in the history."),
            t("Log", "Reason"),
            t("Log", "Reopen"),
            t("Log", "Give the reason; it stays in the history."),
        ),
    }
    title, sentence, label, words, needed = texts[name]
    return FormDialog(title.format(team=team), sentence, [Question("words", label, needed=needed)], words)


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


def take_back(desk: Desk, team: str, quarter: Quarter) -> Changes:
    """Take the submission back: the return is a draft again."""
    return desk.workflow.take_back(desk.returns.open(team, quarter))


def said(name: str, view: ReturnView) -> str:
    """Return the sentence that confirms an act."""
    sentences = {
        "submit": t("Log", "{team}: submitted. The service manager reviews it now."),
        "take_back": t("Log", "{team}: the submission is taken back. The return is a draft again."),
        "review": t("Log", "{team}: the return is accepted, with your rating beside the team's."),
        "send_back": t("Log", "{team}: returned to the team with your comment."),
        "not_returned": t("Log", "{team}: listed as not returned."),
        "reopen": t("Log", "{team}: reopened."),
    }
    return sentences[name].format(team=view.team.title)
