"""A copied range as the clipboard carries it: words as text, the layout as HTML where it says the same words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.errors import UserError
from kimdesk.imports.book import Sheet
from kimdesk.imports.copied import read_copied, read_table
from kimdesk.imports.guard import MOST_COLUMNS, MOST_ROWS

EXCEL = """<html><head><style>.xl65 {{font-size:11.0pt; font-weight:700; mso-number-format:General;}}
.xl66 {{color:black; font-weight:400;}}</style></head><body><table border=0>{rows}</table></body></html>"""


def sheet(text: str, html: str = "") -> Sheet:
    (found,) = read_copied("range", text, html).sheets
    return found


def words(found: Sheet) -> list[list[str]]:
    return [[cell.words for cell in row] for row in found.rows]


def test_a_cell_in_quotes_may_hold_lines_tabs_and_quotes() -> None:
    assert read_table('a\t"two\nlines\tand ""quotes"""\r\nb\tplain\r\n') == [
        ["a", 'two\nlines\tand "quotes"'],
        ["b", "plain"],
    ]


def test_a_cell_that_only_begins_with_a_quote_swallows_nothing() -> None:
    assert read_table('"open\tnext\nsecond\trow\n') == [['"open', "next"], ["second", "row"]]


def test_a_guarded_formula_comes_back_as_words() -> None:
    assert read_table("'=SUM(A1)\tx") == [["=SUM(A1)", "x"]]


def test_an_empty_row_between_rows_stays_where_it_is() -> None:
    assert read_table("a\tb\n\t\nc\td\n\n\n") == [["a", "b"], ["", ""], ["c", "d"]]


@given(st.text(max_size=200))
def test_any_text_reads_as_a_table_with_even_rows(text: str) -> None:
    assert len({len(row) for row in read_table(text)}) <= 1


@given(st.text(max_size=80), st.text(alphabet="<>/tdrhablec ='\"23x", max_size=200))
def test_any_html_leaves_the_words_as_they_were(text: str, html: str) -> None:
    try:
        found = sheet(text, f"<table><tr><td>{html}")
    except UserError:
        assert read_table(text) == []
        return
    flat = "".join(each for row in words(found) for cell in row for each in cell.split())
    assert flat == "".join(each for row in read_table(text) for cell in row for each in cell.split())


@pytest.mark.parametrize("text", ["row\n" * (MOST_ROWS + 1), "\t" * MOST_COLUMNS + "far"])
def test_too_much_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match="The copied range has"):
        read_table(text)


def test_nothing_is_refused_with_what_to_do() -> None:
    with pytest.raises(UserError, match="Copy rows in Excel"):
        read_copied("range", " \t \n\n", "<table><tr><td>words that the text does not have</td></tr></table>")


def test_the_html_tells_which_cells_are_merged_and_which_rows_begin_in_bold() -> None:
    html = EXCEL.format(
        rows="<tr><td colspan=3 class=xl65>Repairs</td></tr><tr><td class=xl66>R1</td><td rowspan=2>Mend &amp;<br>\n make good</td>"
        "<td>Voids</td></tr><tr><td>R2</td><td>Lettings</td></tr>"
    )
    found = sheet('Repairs\t\t\nR1\t"Mend &\nmake good"\tVoids\nR2\t\tLettings\n', html)
    assert [(each.top, each.bottom, each.left, each.right) for each in found.merged] == [(1, 1, 1, 3), (2, 3, 2, 2)]
    assert (found.cell(1, 0).wide, found.cell(3, 1).below, found.bold) == (3, True, frozenset({1}))
    assert words(found)[1] == ["R1", "Mend &\nmake good", "Voids"]


def test_a_table_of_a_text_document_has_lines_in_its_cells_that_the_text_does_not_mark() -> None:
    html = "<table><tr><th>Action</th><th>Owner</th></tr><tr><td><p>First line</p><p>Second line</p></td><td>Voids</td></tr></table>"
    found = sheet("Action\tOwner\nFirst line\nSecond line\tVoids\n", html)
    assert words(found) == [["Action", "Owner"], ["First line\nSecond line", "Voids"]]
    assert found.bold == frozenset({1})


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td colspan=2>other words</td></tr></table>",
        "<table><tr><td colspan=2>a b</td></tr></table><table><tr><td></td></tr></table>",
        "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>",
        "<p>a b</p>",
        "<table><tr><td>a b</td></tr></table>",
        "<table><tr>" + "<td colspan=256 rowspan=999>" * 60 + "a</td><td>b</td></tr></table>",
    ],
)
def test_html_that_says_something_else_or_no_single_table_counts_for_nothing(html: str) -> None:
    found = sheet("a\tb\n", html)
    assert (words(found), found.merged) == ([["a", "b"]], ())
