"""An entry said to be unchanged says what was said before, whatever is typed afterwards and wherever."""

from __future__ import annotations

import pytest

from kimdesk.errors import UserError
from tests.workspaces import Bench


@pytest.fixture
def said(bench: Bench) -> Bench:
    """Last quarter said how the first activity is done and rated it; this quarter said that nothing changed."""
    activity = bench.activities[0]
    bench.type("statement", "On paper", activity, bench.before)
    bench.type("p2", "1", activity, bench.before)
    bench.desk.returns.nothing_changed(bench.view(), [activity])
    return bench


@pytest.mark.parametrize(("field", "value"), [("p2", "2"), ("p2_note", "Ten cases"), ("statement", "On the tablet")])
def test_whatever_is_edited_makes_it_a_changed_one_in_the_same_action(said: Bench, field: str, value: str) -> None:
    activity = said.activities[0]
    said.type(field, value, activity)
    entry = said.view().entries[0]
    assert (entry.outcome, entry.reading.values[field]) == ("changed", value)
    said.desk.undo.undo()
    entry = said.view().entries[0]
    assert (entry.outcome, entry.reading.values.get(field)) == ("unchanged", entry.reading.before.get(field))


def test_filling_several_fields_at_once_does_so_too(said: Bench) -> None:
    said.desk.returns.fill(said.view(), {"p2": "2", "p3": "1"}, said.activities[0])
    assert said.view().entries[0].outcome == "changed"


def test_repeating_what_was_said_before_changes_nothing(said: Bench) -> None:
    said.type("p2", "1", said.activities[0])
    assert said.view().entries[0].outcome == "unchanged"


def test_typing_on_after_somebody_said_unchanged_meanwhile_makes_it_changed_again(said: Bench) -> None:
    activity = said.activities[0]
    said.desk.returns.withdraw_outcome(said.view(), activity)
    view = said.view()
    editing = view.begin("statement", activity)
    said.desk.returns.type(view, editing, "On pap", activity)
    said.desk.returns.type(view, editing, "On paper", activity)
    said.desk.returns.nothing_changed(said.view(), [activity])
    said.desk.returns.type(view, editing, "On paper and tablet", activity)
    entry = said.view().entries[0]
    assert entry.outcome == "changed"
    assert entry.reading.record is not None
    assert not entry.reading.record.conflicts


def test_nothing_changed_is_refused_where_something_else_stands(said: Bench) -> None:
    activity = said.activities[0]
    said.type("p2", "2", activity)
    said.desk.returns.withdraw_outcome(said.view(), activity)
    assert not said.view().entries[0].may_be_unchanged
    with pytest.raises(UserError, match="Void inspection says something else"):
        said.desk.returns.nothing_changed(said.view(), [activity])
    said.type("p2", "1", activity)
    said.desk.returns.nothing_changed(said.view(), [activity])
    assert said.view().entries[0].outcome == "unchanged"


def test_nothing_can_have_stayed_the_same_where_nothing_was_said_before(said: Bench) -> None:
    first, second, _third = said.view().entries
    assert first.may_be_unchanged
    assert not second.may_be_unchanged
