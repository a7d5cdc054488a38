"""Every kind of record answers to list, show, new, set, fields, export and import, without a command of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.cli.command import ANSWER_IS_NO
from kimdesk.cli.output import plain
from kimdesk.cli.values import WRITTEN_ELSEWHERE
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import PERMANENT
from kimdesk.services.counting import counted
from tests.cli.conftest import CommandLine
from tests.every_kind import FREE, kind_id

# What is made first, because others name it.
NAMED = {
    "asset": ("title=Void photos", "holds=Photographs", "function=Voids", "status=held", "place=Depot", "owner=P1"),
    "system": ("name=Housing system",),
    "risk": ("title=Lost keys",),
    "measure": ("title=Visits with evidence", "definition=Visits with a photograph"),
}


# A step of the ladder is asked for by a command of its own.
SETTABLE = tuple(kind for kind in FREE if kind.name not in (*WRITTEN_ELSEWHERE, "escalation"))
# What belongs to a record that is opened for it comes with that record, not as a table.
BELONGING = frozenset({"comment", "stage"})


def words_for(field: Field) -> str:
    if field.type in (Type.REF, Type.REFS):
        to = field.to[0] if field.to else "system"
        first = NAMED.get(to, ("",))[0].partition("=")[2]
        return first or {"person": "P1", "team": "Voids", "activity": "Key collection"}[to]
    return {
        Type.CHOICE: field.options[0].key if field.options else "",
        Type.CHOICES: field.options[0].key if field.options else "",
        Type.DATE: "31/03/2025",
        Type.INTEGER: "7",
        Type.BOOL: "yes",
        Type.TARGET: "Q4 2025/26",
    }.get(field.type, f"{field.name} in words")


def asked_of(kind: Kind) -> list[str]:
    needed = [*(each for each in kind if each.required), *([kind["place"]] if kind.name == "asset" else [])]
    return [f"{each.name}={words_for(each)}" for each in needed]


@pytest.fixture
def stocked(landlord: CommandLine) -> CommandLine:
    for kind, words in NAMED.items():
        landlord.done("new", kind, *words)
    return landlord


@pytest.mark.parametrize("kind", SETTABLE, ids=kind_id)
def test_it_is_made_listed_shown_and_changed(stocked: CommandLine, kind: Kind) -> None:
    made = stocked.data("new", kind.name.replace("_", "-"), *asked_of(kind))
    handle = made["ref"] or made["id"][:8]

    listed = stocked.data("list", kind.plural)
    assert made["id"] in [each["id"] for each in listed]
    said = stocked.done("list", kind.plural).out
    assert said.rstrip().endswith(f"{len(listed)} {plain(counted(kind, len(listed)))}")

    free = next(
        each
        for each in kind
        if each.type in (Type.TEXT, Type.LONG) and each.name not in ("corporate_ref", "decision", "period")
    )
    stocked.done("set", kind.plural, handle, f"{free.name}=Said anew")
    shown = stocked.data("show", kind.name, handle)
    assert shown[free.name] == "Said anew"
    assert "Said anew" in stocked.done("show", kind.name, handle).out

    if kind.name in PERMANENT:
        assert stocked("delete", kind.plural, handle).code == ANSWER_IS_NO
        assert stocked.data("show", kind.name, handle)[free.name] == "Said anew"
        return
    stocked.done("delete", kind.plural, handle)
    stocked.done("undelete", kind.plural, handle)


@pytest.mark.parametrize("kind", FREE, ids=kind_id)
def test_it_says_its_fields(stocked: CommandLine, kind: Kind) -> None:
    assert [each["name"] for each in stocked.data("fields", kind.plural)] == [each.name for each in kind]


@pytest.mark.parametrize("kind", [kind for kind in SETTABLE if kind.name not in BELONGING], ids=kind_id)
def test_its_working_table_is_exported_and_imported_again(stocked: CommandLine, tmp_path: Path, kind: Kind) -> None:
    stocked.done("new", kind.name, *asked_of(kind))

    stocked.done("export", "--template", f"table:{kind.plural}", "--to", str(tmp_path))
    (table,) = tmp_path.glob(f"kimdesk-{kind.plural}-*.xlsx")
    report = stocked.data("import", str(table))

    assert {row["outcome"] for row in report["rows"]} == {"same"}
    assert {row["kind"] for row in report["rows"]} == {kind.name}


def test_a_kind_is_called_by_its_label_too(stocked: CommandLine) -> None:
    stocked.done("new", "sharing agreement or DPIA", "title=Police", "sort=agreement")

    assert [each["title"] for each in stocked.data("list", "Sharing agreements and DPIAs")] == ["Police"]
    assert stocked.done("list", "sharing").out.rstrip().endswith("1 sharing agreement or DPIA")


def test_every_kind_is_named_where_one_is_misspelt(stocked: CommandLine) -> None:
    refused = stocked("list", "procesing")

    assert refused.code != 0
    assert "processing" in refused.err
    assert all(kind.plural in refused.err for kind in KINDS.values())
