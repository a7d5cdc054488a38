"""What tests that paste a range have in common."""

from __future__ import annotations

from kimdesk.i18n import show
from kimdesk.imports.listed import IntoList
from kimdesk.model.kinds import KINDS
from kimdesk.services.import_flow import ImportFlow
from kimdesk.services.import_report import OnMatch
from tests.workspaces import Bench


def into_list(kind: str, *shown: str) -> IntoList:
    """Return a list of a kind, with its fields as columns under their own names."""
    return IntoList(kind, tuple((show(each.label), each.name) for each in KINDS[kind]), shown)


def read(bench: Bench, text: str, into: IntoList) -> ImportFlow:
    """Return the machine once the range is read."""
    flow = ImportFlow().choose("range", OnMatch.UPDATE)
    return flow.read(bench.desk.import_desk.read_range(text, "", into))


def looked(bench: Bench, flow: ImportFlow) -> ImportFlow:
    """Return the machine once the rows are worked out."""
    assert flow.opened is not None
    return flow.go_on().planned(bench.desk.import_desk.preview(flow.opened, flow.chosen, lambda: False))


def paste(bench: Bench, text: str, into: IntoList) -> ImportFlow:
    """Paste a range with nothing changed on the way; the machine holds the report."""
    flow = looked(bench, read(bench, text, into)).bring_in()
    return flow.written(bench.desk.import_desk.bring_in(flow, lambda: False))
