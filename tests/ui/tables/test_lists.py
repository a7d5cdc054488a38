"""Lists of records: one statement for any filter and order, and one for what is restricted; cells in words."""

from __future__ import annotations

from datetime import date

from kimdesk.model.kinds import KINDS
from kimdesk.ui.pages.actions import ACTIONS
from kimdesk.ui.pages.assets.register import ASSETS
from kimdesk.ui.pages.risks.register import ready_filters
from kimdesk.ui.registers.by_kind import register_of
from kimdesk.ui.registers.filters import NEEDS_A_LOOK
from kimdesk.ui.registers.listing_work import Wanted, read_rows
from kimdesk.ui.tables.cells import date_cell, say_listed
from kimdesk.ui.tables.record_model import RecordModel
from tests.workspaces import Bench

TODAY = date(2026, 1, 12)


def wanted(register, keys: tuple[str, ...] = (), words: str = "", sort: str = "ref", count_all: bool = False) -> Wanted:
    columns = tuple(column for column in register.columns if column.key in register.shown)
    return Wanted(register.kind, columns, register.ready, keys, words, sort, False, TODAY, "", count_all)


def statements(bench: Bench, asked: Wanted) -> int:
    told: list[str] = []
    bench.desk.context.db.set_trace_callback(told.append)
    read_rows(bench.desk, asked)
    bench.desk.context.db.set_trace_callback(None)
    return len(told)


def test_any_filter_words_and_order_take_one_statement_and_one_for_what_is_restricted(bench: Bench) -> None:
    for register in (ASSETS, ACTIONS):
        keys = tuple(each.key for each in register.ready if each is not NEEDS_A_LOOK)
        assert statements(bench, wanted(register, keys, "some words", "title")) == 2


def test_counting_everything_beside_a_filter_takes_one_more(bench: Bench) -> None:
    assert statements(bench, wanted(ASSETS, ("gaps",), count_all=True)) == 3
    assert statements(bench, wanted(ASSETS, count_all=True)) == 2


def test_every_column_of_every_register_can_be_read_and_sorted_by(bench: Bench) -> None:
    bench.desk.records.make("action", {"title": "Train", "theme": "TA"}, prefix="TA")
    core = {"title": "Log", "holds": "x", "function": "y", "status": "held", "not_known": ("owner", "where")}
    bench.desk.records.make("asset", core)
    for register in (ASSETS, ACTIONS):
        for column in register.columns:
            asked = Wanted(register.kind, (column,), (), (), "", column.sorts_by, True, TODAY, "", False)
            rows = read_rows(bench.desk, asked)
            values = dict(zip(rows.names, rows.rows[0][2:], strict=True))
            assert isinstance(column.say(values, TODAY).text, str)


def test_a_date_that_is_past_or_near_says_so_in_a_word() -> None:
    assert (date_cell("2025-12-20", TODAY).text, date_cell("2025-12-20", TODAY).tone) == ("Late 20/12/2025", "red")
    assert (date_cell("2026-01-30", TODAY).text, date_cell("2026-01-30", TODAY).tone) == ("Soon 30/01/2026", "amber")
    assert (date_cell("2026-09-30", TODAY).text, date_cell("2026-09-30", TODAY).tone) == ("30/09/2026", "")


def test_a_set_in_a_list_reads_as_words() -> None:
    assert say_listed(KINDS["action"]["strands"], '["people","process"]') == "People, Process"


def test_a_conflict_is_marked_at_the_title_and_told_to_screen_readers(qapp) -> None:
    columns = [column for column in ASSETS.columns if column.key in ("ref", "title")]
    model = RecordModel(columns, "title", lambda: TODAY)
    model.show_rows(("ref", "title"), [("id-1", 1, "A1", "Void photos")])

    assert model.cell(0, 1).badge == "Two values"
    assert model.data(model.index(0, 1), 11) == "Void photos, Two values, somebody has to choose"


def test_a_restricted_record_is_marked_at_the_title_and_told_to_screen_readers(qapp) -> None:
    columns = [column for column in ASSETS.columns if column.key in ("ref", "title")]
    model = RecordModel(columns, "title", lambda: TODAY)
    rows = [("id-1", 0, "A1", "Void photos"), ("id-2", 0, "A2", "Rent ledger")]
    model.show_rows(("ref", "title"), rows, frozenset({"id-1"}))

    assert [model.cell(at, 1).badge for at in (0, 1)] == ["Restricted", ""]
    assert model.data(model.index(0, 1), 11) == "Void photos, Restricted, few people may read this"


def test_rows_that_are_the_same_records_do_not_reset_the_view(qapp, qtbot) -> None:
    model = RecordModel([column for column in ASSETS.columns if column.key == "title"], "title", lambda: TODAY)
    model.show_rows(("title",), [("id-1", 0, "Old")])

    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(("title",), [("id-1", 0, "New")])

    assert model.cell(0, 0).text == "New"


def test_what_is_wrong_is_marked_in_its_cell_or_beside_the_title_and_told_to_screen_readers(qapp) -> None:
    columns = [column for column in ASSETS.columns if column.key in ("ref", "title", "owner")]
    model = RecordModel(columns, "title", lambda: TODAY)
    names = tuple(dict.fromkeys(need for column in columns for need in column.needs))
    rows = [(each, 0, *("Words" for _name in names)) for each in ("id-1", "id-2")]
    model.show_rows(names, rows)
    renewed = []
    model.dataChanged.connect(lambda *_places: renewed.append(1))
    model.show_marks({"id-1": {"owner": "She has left.", "copy_of": "It leads nowhere."}})

    owner, title = (next(at for at, column in enumerate(columns) if column.key == key) for key in ("owner", "title"))
    assert renewed == [1]
    assert [model.cell(0, at).doubt for at in (owner, title)] == ["She has left.", "It leads nowhere."]
    assert [model.cell(1, at).doubt for at in (owner, title)] == ["", ""]
    for role in (3, 11):
        assert "needs a look: She has left." in model.data(model.index(0, owner), role)
    assert "needs a look" not in str(model.copied([0]))
    model.put_out_of_sight({"owner"})
    assert model.cell(0, title).doubt == "She has left. It leads nowhere."


def test_what_needs_a_look_is_a_filter_of_every_list_in_a_fixed_number_of_statements(bench: Bench) -> None:
    counts = set()
    for at in range(1, 4):
        gone = bench.desk.records.make("person", {"name": f"Gone {at}", "left": "2025-12-01"}).id
        core = {"holds": "x", "function": "y", "status": "held", "place": "Here"}
        bench.desk.records.make("asset", {"title": f"Whole {at}", "owner": bench.team, **core})
        bench.desk.records.make("asset", {"title": f"Left {at}", "owner": gone, **core})
        asked = wanted(ASSETS, ("look",))
        counts.add(statements(bench, asked))
        rows = read_rows(bench.desk, asked)
        assert len(rows.rows) == at
    assert len(counts) == 1
    for register in (ASSETS, ACTIONS, *(register_of(name) for name in ("retention_rule", "sharing"))):
        assert NEEDS_A_LOOK in register.ready
    assert NEEDS_A_LOOK in ready_filters(12)


def test_a_period_that_was_not_understood_is_marked_until_somebody_has_decided(bench: Bench) -> None:
    make, change = bench.desk.records.make, bench.desk.records.change
    rule = make("retention_rule", {"records": "Cases", "period": "6 years", "unparsed": True}).id
    other = make("retention_rule", {"records": "Photos", "period": "2 years, longer while a repair is open"}).id
    assert bench.desk.follow_up.marks("retention_rule") == {
        rule: {"period": "Period in its own words: not understood; its words stand as they came."},
        other: {"period": "Not understood: longer while a repair is open."},
    }
    assert {each.id for each in bench.desk.follow_up.list()} == {rule, other}
    change("retention_rule", rule, {"unparsed": False})
    change("retention_rule", other, {"period": "2 years"})
    assert bench.desk.follow_up.marks("retention_rule") == {}
