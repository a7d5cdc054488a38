"""Nothing that can be opened is missing in the registry of pages and dialogs."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

import kimdesk.ui
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.list_dialog import ListDialog
from kimdesk.ui.dialogs.pages_dialog import PagesDialog
from kimdesk.ui.fresh_page import FreshPage
from tests.ui.registry import WINDOWS

# What others are made from, and is never shown itself.
MADE_FROM = {FittedDialog, ListDialog, PagesDialog, FreshPage}


def _classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(kimdesk.ui.__path__, "kimdesk.ui."):
        found = importlib.import_module(module.name)
        yield from (
            each for _name, each in inspect.getmembers(found, inspect.isclass) if each.__module__ == module.name
        )


def test_every_dialog_and_every_page_is_opened_by_the_registry() -> None:
    shown = {entry.shows for entry in WINDOWS.values()}
    wanted = {
        each
        for each in _classes()
        if issubclass(each, QDialog) or (issubclass(each, QWidget) and each.__name__.endswith("Page"))
    }
    assert wanted, "nothing was found to compare with"
    assert sorted(each.__name__ for each in wanted - MADE_FROM - shown) == []
