"""Pictures of what an asset shows beside its fields, and of what is opened from the list of assets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from kimdesk.services.source_map import Part
from kimdesk.store.listing import ListRequest
from kimdesk.ui.dialogs.repositories_dialog import RepositoriesDialog
from kimdesk.ui.dialogs.statement_dialog import StatementDialog
from kimdesk.ui.page_making import ASSETS
from kimdesk.ui.pages.assets.page import AssetsPage

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage

_GROUPS = ("sources", "quality", "change", "journey")


def tour_of_assets(stage: Stage) -> Iterator[None]:
    """Show, for each group that draws something, an asset about which there is something to draw; nothing is signed."""
    page = stage.window.page(ASSETS)
    assert isinstance(page, AssetsPage)
    stage.window.tabs.choose(ASSETS)
    yield
    yield
    stage.shoot("4-assets")
    chosen = _chosen(stage)
    for key in _GROUPS:
        page.show_record(chosen.get(key) or page.table.rows.id_at(0))
        yield
        yield
        _turn_to(page, key)
        yield
        stage.shoot(f"4-asset-{key}")
    for made, name in (
        (RepositoriesDialog(stage.desk, stage.tasks, page), "repositories"),
        (StatementDialog(stage.desk, stage.tasks, stage.bus, page), "statement"),
    ):
        made.open()
        yield
        yield
        stage.shoot(f"4-assets-{name}", made)
        made.reject()


def _chosen(stage: Stage) -> dict[str, str]:
    """Return by group the first asset that has something to show in it."""
    desk = stage.desk
    found: dict[str, str] = {}
    for record, values in _assets(stage):
        has = {
            "sources": any(each.part is Part.COPY for each in desk.source_map.of(record).nodes),
            "quality": bool(values["q_accurate"]),
            "change": bool(values["as_is"] and values["to_be"]),
            "journey": any(each.uses for each in desk.journey.of(record)),
        }
        for key, there in has.items():
            if there:
                found.setdefault(key, record)
        if len(found) == len(has):
            break
    return found


def _assets(stage: Stage) -> list[tuple[str, dict[str, object]]]:
    names = ("q_accurate", "as_is", "to_be")
    rows = stage.desk.records.rows(ListRequest("asset", names)).rows
    return [(row[0], dict(zip(names, row[2:], strict=True))) for row in rows]


def _turn_to(page: AssetsPage, key: str) -> None:
    group = next(each for each in page.editor.groups if each.group.key == key)
    inner = page.editor.area.widget()
    assert inner is not None
    page.editor.area.verticalScrollBar().setValue(group.mapTo(inner, QPoint(0, 0)).y())
