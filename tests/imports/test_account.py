"""Every row of every file is accounted for, whatever stands in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from kimdesk.imports.ombudsman import find_recommendations
from kimdesk.imports.owners import split_owners
from kimdesk.imports.plan import make_plan
from kimdesk.imports.words import stem_set, stems
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.recommendations import RECOMMENDATIONS
from tests.imports.workbooks import TOPICS, Grid, action_plan, book, self_assessment, systems, with_rows

WORDS = some.one_of(
    some.none(),
    some.text(max_size=30),
    some.integers(-5, 99999),
    some.booleans(),
    some.dates(),
    some.sampled_from(
        [
            "Ref",
            "Action",
            "Owner",
            "Due",
            "Comments",
            "System",
            "Dashboards",
            "R7",
            "IA3*",
            "* note",
            "Q4 2024/25",
            "Data quality",
            "TBC",
            "n/a",
        ]
    ),
)
LINES = some.lists(some.lists(WORDS, max_size=6), max_size=12)


def accounted(grid: Grid) -> None:
    source = book(grid)
    plan = make_plan(source)
    places = [(each.sheet, each.row) for each in plan.source_rows]
    named = {row for record in plan.rows for row in (record.source.row, *record.source.more)}
    data = {each.row for each in plan.source_rows if each.sort in ("data", "continuation", "repeated")}

    assert places == [(grid.name, row) for row in range(1, len(source.sheets[0].rows) + 1)]
    assert named <= data
    assert data <= named | {each.row for each in plan.source_rows if each.sort == "repeated"}
    assert all(set(record.fields) <= set(KINDS[record.kind].by_name) for record in plan.rows)


@given(LINES)
def test_whatever_stands_on_a_sheet_is_accounted_for(lines: list[list[object]]) -> None:
    accounted(Grid("Any", [list(line) for line in lines]))


@given(some.lists(some.tuples(some.integers(4, 18), some.lists(WORDS, min_size=1, max_size=5)), max_size=4))
def test_rows_thrown_into_a_plan_are_accounted_for(extra: list[tuple[int, list[object]]]) -> None:
    grid = action_plan()
    for place, line in extra:
        grid = with_rows(grid, place, line)

    accounted(grid)


@given(some.permutations(range(1, 29)))
def test_a_shuffled_self_assessment_keeps_its_answers(order: list[int]) -> None:
    lines = self_assessment().rows
    plan = make_plan(
        book(Grid("Self-assessment", [*lines[:4], *(lines[place] for place in order if 4 <= place < len(lines))]))
    )

    assert len(plan.rows) == len({row.key for row in plan.rows})
    assert {row.ref for row in plan.rows} >= {
        line[0] for place, line in enumerate(lines) if place in order and line[1] and place > 3
    }


def test_what_each_row_was_taken_for_is_said() -> None:
    plan = make_plan(book(action_plan()))
    sorts = {each.row: each.sort for each in plan.source_rows}

    assert [sorts[row] for row in (1, 2, 3, 4, 5, 17, 18)] == [
        "title",
        "blank",
        "heading",
        "theme",
        "data",
        "blank",
        "footnote",
    ]
    assert {each.sort for each in plan.left_over} == {"title", "blank", "heading", "theme", "footnote"}


def test_hidden_sheets_are_named_and_left_alone() -> None:
    hidden = Grid("Old plan", action_plan().rows, state="hidden")

    plan = make_plan(book(hidden))

    assert plan.rows == ()
    assert {each.sort for each in plan.source_rows} == {"blank", "hidden sheet"}


def test_two_tables_on_one_sheet_are_two() -> None:
    both = Grid("Both", [*action_plan().rows[2:16], [], ["Our systems"], *systems().rows])

    plan = make_plan(book(both))

    assert [table.kind for table in plan.tables] == ["action", "system"]
    assert len(plan.rows) == 9 + 3 + 8


def test_the_topics_of_all_recommendations_are_told_apart() -> None:
    assert [find_recommendations(topic) for topic in TOPICS] == [(f"R{number}",) for number in range(1, 22)]
    assert find_recommendations("Paint the office") == ()
    assert find_recommendations("As recommendations 7 and 8 ask") == ("R7", "R8")
    assert {option.key for option in RECOMMENDATIONS} == {f"R{number}" for number in range(1, 22)}


@given(some.text(max_size=80))
def test_any_owner_cell_can_be_split(words: str) -> None:
    assert all(each.name for each in split_owners(words))


def test_owners_are_parted_only_where_both_sides_stand_alone() -> None:
    def names(words: str) -> list[tuple[str, str]]:
        return [(each.name, each.sort) for each in split_owners(words)]

    assert names("Housing Manager/Repairs Manager") == [("Housing Manager", "post"), ("Repairs Manager", "post")]
    assert names("Housing/Repairs Manager") == [("Housing/Repairs Manager", "post")]
    assert names("Head of Housing, Repairs and Assets") == [("Head of Housing, Repairs and Assets", "post")]
    assert names("Voids and Lettings Manager and ICT Team") == [
        ("Voids and Lettings Manager", "post"),
        ("ICT Team", "team"),
    ]
    assert names("Ann Lee & Bo Day; all staff") == [("Ann Lee", "person"), ("Bo Day", "person"), ("all staff", "group")]
    assert names("1. Rent Officer\n2. Rent Officer\n- TBC") == [("Rent Officer", "post")]
    assert split_owners("Ann Lee (Rent Officer)")[0].job == "Rent Officer"
    assert names("KIM Working Group") == [("KIM Working Group", "group")]


def test_words_are_alike_in_their_forms() -> None:
    assert stem_set("Managing information") == stem_set("information management")
    assert stem_set("Responsibilities") == stem_set("responsible")
    assert stems("vulnerability") == stems("Vulnerabilities") == stems("vulnerable")
    assert stem_set("Category") == stem_set("categorisation")
