"""People and roles are open while a colleague changes the same person: nothing typed is lost, nothing unseen replaced."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.model.ops import Dot, Op
from kimdesk.ui.dialogs.people_dialog import PeopleDialog
from kimdesk.ui.theme.style import apply_theme
from tests.devices import remote
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


@pytest.fixture
def ann(bench: Bench) -> str:
    return bench.desk.records.make("person", {"name": "Ann", "job": "Manager", "roles": ("line_manager",)}).id


def open_at(shown: Shown, person: str) -> PeopleDialog:
    shown.window.ways.open_people()
    shown.rest()
    dialog = next(each for each in shown.window.findChildren(PeopleDialog) if each.isVisible())
    dialog.list.choose(person)
    return dialog


def arrive(shown: Shown, *changes: tuple[object, ...], author: str) -> None:
    changed = shown.bench.desk.context.store.receive([remote("far", 1, *changes, author=author)])
    shown.window._bus.announce(changed)
    shown.rest()


def test_a_job_changed_elsewhere_is_told_and_both_stay(shown: Shown, bench: Bench, ann: str) -> None:
    bea = bench.desk.records.make("person", {"name": "Bea"}).id
    people = open_at(shown, ann)
    people.form.job.setText("Voids man")
    arrive(shown, ("person", ann, "job", Op.SET, "Head of voids"), author=bea)
    assert people.form.job.text() == "Voids man"
    assert "Bea changed this to “Head of voids”" in people.bar.words.text()
    people.save.click()
    shown.rest()
    (conflict,) = bench.desk.conflicts.open(ann)
    assert {each.words for each in conflict.candidates} >= {"Voids man", "Head of voids"}
    assert "Two values for" in people.bar.words.text()


def test_a_role_taken_away_elsewhere_does_not_come_back_with_another_one(shown: Shown, bench: Bench, ann: str) -> None:
    given = bench.desk.records.open("person", ann).shown[ann, "roles"]
    people = open_at(shown, ann)
    people.form.roles["cover"].setChecked(True)
    bea = bench.desk.identity.me().id
    taken: tuple[Dot, ...] = given
    arrive(shown, ("person", ann, "roles", Op.REMOVE, "line_manager", taken), author=bea)
    people.save.click()
    shown.rest()
    assert bench.desk.records.get("person", ann)["roles"] == ("cover",)


def test_somebody_being_added_stays_in_the_form(shown: Shown, bench: Bench, ann: str) -> None:
    people = open_at(shown, ann)
    people.add.click()
    people.form.name.setText("Half a na")
    arrive(shown, ("person", ann, "job", Op.SET, "Head of voids"), author=ann)
    assert people.form.name.text() == "Half a na"
    people.save.click()
    shown.rest()
    assert "Half a na" in [title for (title,) in bench.desk.context.db.execute("SELECT name FROM p_person")]


def test_where_nothing_is_being_written_the_form_shows_what_came_in(shown: Shown, bench: Bench, ann: str) -> None:
    stood = bench.desk.records.open("person", ann).shown[ann, "job"]
    people = open_at(shown, ann)
    arrive(shown, ("person", ann, "job", Op.SET, "Head of voids", stood), author=ann)
    assert people.form.job.text() == "Head of voids"
