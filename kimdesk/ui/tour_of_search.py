"""Pictures of the results of a search, of the step to an evidence bundle, and of the line about personal data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kimdesk.i18n import t
from kimdesk.services.bundle_content import Withholding
from kimdesk.ui.page_making import ASSETS
from kimdesk.ui.pages.search.page import SearchPage
from kimdesk.ui.personal_line import PersonalLine

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage


def tour_of_search(stage: Stage) -> Iterator[None]:
    """Type into the box of the header, and go on from there."""
    window = stage.window
    window.header.search.setText(t("Tour", "repairs"))
    window.header.search.typed.emit()
    yield
    yield
    stage.shoot("9-search")
    window.search.all.click()
    yield
    page = window.page_shown
    assert isinstance(page, SearchPage)
    yield
    stage.shoot("10-search-results")
    page.filters.add("kind", "risk")
    yield
    page.bundle.request.setText("FOI-2026-0143")
    page.bundle_button.click()
    kind, record, _field = page.list.key().split(":") if page.list.key() else ("", "", "")
    if kind == "risk":
        reason = t("Tour", "Would help somebody who means harm")
        page.bundle.withheld[record, "cause"] = Withholding(record, "foia31", reason, "cause")
    page.bundle.look()
    yield
    yield
    stage.shoot("11-bundle")
    page.bundle.cancel.click()
    yield from _personal(stage)


def _personal(stage: Stage) -> Iterator[None]:
    """Show the line over words that are only on the screen: nothing is saved."""
    window = stage.window
    window.tabs.choose(ASSETS)
    yield
    yield
    line = next((each for each in window.findChildren(PersonalLine) if each.wanted), None)
    if line is not None:
        line.show_example(t("Tour", "Photographs of the flat of Mrs Example, 12 Example Street"))
        yield
        stage.shoot("12-personal-data")
