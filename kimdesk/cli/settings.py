"""``settings``: what is set for the whole workspace, changing it, and who changed it when."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.as_at import say_time
from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.tables import cut, one_line, pairs
from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value

if TYPE_CHECKING:
    from kimdesk.services.workspace_settings import Changed, Setting

_LONGEST = 400
# What a team owes is set by the team's name behind this word.
_DETAIL = "detail:"


def _list(session: Session) -> int:
    found, teams = session.desk.settings.list(), session.desk.settings.teams()
    detail = KINDS["team"]["detail"]
    data = {
        "settings": [_data(each) for each in found],
        "detail": [{"team": each.name, "ref": each.ref, "detail": each.detail} for each in teams],
    }
    lines: list[str] = []
    for section in dict.fromkeys(each.section for each in found):
        lines.append(show(section.label))
        own = [each for each in found if each.section is section]
        lines += pairs([(each.field.name, _said(each) or t("Cli", "nothing yet")) for each in own])
        if section.key == "log":
            unset = t("Cli", "Light (usual)")
            lines += pairs([(f"{_DETAIL}{each.name}", say_value(detail, each.detail) or unset) for each in teams])
    session.out.answer(data, lines)
    return DONE


def _said(setting: Setting) -> str:
    words = setting.words
    if setting.is_usual:
        words = t("Cli", "{value} (usual)").format(value=words)
    if setting.disputed:
        words = t("Cli", "{value} (several values: kimdesk conflicts)").format(value=words)
    return "\n".join(filter(None, (words, setting.doubt)))


def _data(setting: Setting) -> dict[str, Any]:
    return {
        "section": setting.section.key,
        "name": setting.field.name,
        "label": setting.label,
        "value": setting.value,
        "says": setting.words,
        "usual": setting.is_usual,
        "doubt": setting.doubt,
        "several_values": setting.disputed,
    }


def _declare_set(parser: ArgumentParser) -> None:
    parser.add_argument(
        "values",
        nargs="+",
        metavar=t("Cli", "NAME=VALUE"),
        help=t("Cli", "NAME= lets the usual one hold; detail:TEAM=full sets what a team owes"),
    )


def _set(session: Session) -> int:
    own: dict[str, str] = {}
    details: dict[str, str] = {}
    for words in session.args.values:
        name, equals, value = words.partition("=")
        if not equals:
            raise cannot(
                t("Cli", "Not saved"),
                t("Cli", "“{words}” is not written as NAME=VALUE.").format(words=words),
                t("Cli", "For example: kimdesk settings set due_days=20"),
            )
        detail = name.strip().casefold().startswith(_DETAIL)
        (details if detail else own)[name.strip()[len(_DETAIL) :] if detail else name.strip()] = value
    teams = {session.desk.context.find("team", name).id: value or None for name, value in details.items()}
    changes = session.desk.settings.set(own) if own else Changes()
    for team, value in teams.items():
        changes = changes.and_then(session.desk.settings.set_detail(team, value))
    words = t("Cli", "Saved for the whole workspace") if changes else t("Cli", "Nothing to change")
    session.out.answer({"changed": bool(changes), "notes": list(changes.notes)}, [words, *changes.notes])
    return DONE


def _declare_logo(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", default="", metavar=t("Cli", "FILE"), help=t("Cli", "a PNG or a JPEG, at most 10 MB")
    )
    parser.add_argument("--remove", action="store_true", help=t("Cli", "show no logo any more"))


def _logo(session: Session) -> int:
    look, file = session.desk.look, session.args.file
    if bool(file) == session.args.remove:
        raise cannot(
            t("Cli", "Not saved"),
            t("Cli", "Name the picture, or say --remove."),
            t("Cli", "For example: kimdesk settings logo logo.png"),
        )
    changes = look.set_logo(Path(file).expanduser()) if file else look.remove_logo()
    found = look.logo()
    words = t("Cli", "Packs made from now on show {file}.").format(file=found.words) if found else ""
    none = t("Cli", "Packs made from now on show no logo.")
    session.out.answer({"changed": bool(changes), "logo": found.value if found else None}, [words or none])
    return DONE


def _declare_history(parser: ArgumentParser) -> None:
    parser.add_argument(
        "name", nargs="?", default="", metavar=t("Cli", "NAME"), help=t("Cli", "one setting; all unless given")
    )
    parser.add_argument("--most", type=int, default=50, metavar="N", help=t("Cli", "so many changes; 50 unless given"))


def _history(session: Session) -> int:
    desk = session.desk
    found, remark = desk.settings.history(session.args.name, max(session.args.most, 1)), desk.finding.incomplete()
    data = {"changes": [_changed_data(each) for each in found], "remark": remark}
    lines = [line for each in found for line in _changed_lines(each)]
    session.out.answer(data, [*(lines or [t("Cli", "Nothing was ever set.")]), *filter(None, [remark])])
    return DONE


def _changed_data(changed: Changed) -> dict[str, Any]:
    told = changed.told
    return {
        "at": changed.at.isoformat(timespec="seconds"),
        "by": changed.author,
        "laptop": changed.laptop,
        "kind": told.kind,
        "name": told.name,
        "field": told.change.field,
        "before": told.before,
        "after": told.after,
        "says": told.sentence,
        "stands": told.stands,
    }


def _changed_lines(changed: Changed) -> list[str]:
    words = t("Cli", "{when}  {who}, {laptop}").format(
        when=say_time(changed.at), who=changed.author, laptop=changed.laptop
    )
    return [words, f"  {cut(one_line(changed.told.name), 60)}: {cut(one_line(changed.told.sentence), _LONGEST)}"]


COMMANDS = (
    Command(
        "settings",
        mark("Cli", "what is set for the whole workspace, and who changed it"),
        parts=(
            Command("list", mark("Cli", "say what every setting says"), None, _list),
            Command("set", mark("Cli", "change settings; administrators only"), _declare_set, _set),
            Command("logo", mark("Cli", "the picture on the first page of packs"), _declare_logo, _logo),
            Command("history", mark("Cli", "say who changed what, with before and after"), _declare_history, _history),
        ),
    ),
)
