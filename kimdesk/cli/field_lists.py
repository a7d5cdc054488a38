"""``fields``: which fields a kind has, what each holds, and the choices of one."""

from __future__ import annotations

from argparse import ArgumentParser

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.values import field_named, kind_named
from kimdesk.i18n import mark, show, t
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.own_words import with_themes
from kimdesk.model.text import within


def _declare_fields(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar=t("Cli", "KIND"), help=t("Cli", "for example: asset"))
    parser.add_argument(
        "field", nargs="?", default="", metavar=t("Cli", "FIELD"), help=t("Cli", "one field and its choices")
    )


def _fields(session: Session) -> int:
    kind = kind_named(session.args.kind)
    if session.home.database.exists():
        kind = with_themes(kind.name, session.desk.importing.themes())
    fields = [field_named(kind, session.args.field)] if session.args.field else list(kind)
    data = [
        {
            "name": each.name,
            "label": show(each.label),
            "type": each.type.value,
            "required": each.required,
            "to": list(each.to),
            "choices": {option.key: show(option.label) for option in each.options},
        }
        for each in fields
    ]
    rows = [
        [
            each.name,
            show(each.label),
            each.type.value,
            t("Cli", "yes") if each.required else "",
            _takes(each.to, each.type),
        ]
        for each in fields
    ]
    lines = session.out.table(
        [t("Cli", "Field"), t("Cli", "Called"), t("Cli", "Holds"), t("Cli", "Needed"), t("Cli", "Names a")], rows
    )
    if session.args.field:
        lines += [f"  {option.key:<14} {show(option.label)}" for option in fields[0].options]
    session.out.answer(data, lines)
    return DONE


def _takes(to: tuple[str, ...], sort: Type) -> str:
    if sort not in (Type.REF, Type.REFS):
        return ""
    return t("Cli", " or ").join(within(show(KINDS[each].label)) for each in to) or t("Cli", "any record")


COMMANDS = (
    Command("fields", mark("Cli", "say which fields a kind has, and the choices of a field"), _declare_fields, _fields),
)
