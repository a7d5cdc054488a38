"""A self-assessment leaves as pages and as a workbook that say the same, and nothing of it is lost or invented."""

from __future__ import annotations

import io
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimdesk.errors import UserError
from kimdesk.exports.assessment_document import Answered, Assessed, Proof, Work, write_assessments
from kimdesk.exports.pdf.assessment_pages import write_pages
from kimdesk.services.assessment_document import assessed
from kimdesk.services.desk import Desk, open_desk
from tests.exports.reading_back import squeezed, words_of_book, words_of_pdf
from tests.services.test_assessment import begun, identity, say, view
from tests.workspaces import Bench

STATES = ("Met", "Partly met", "Not met", "Not yet assessed", "Not applicable")


def made(*items: Answered, against: str = "2024") -> Assessed:
    """Return a small cycle of an invented landlord."""
    counts = Counter(each.state for each in items if not each.part_of)
    together = tuple(counts[state] for state in STATES)
    return Assessed(
        "Testshire Homes",
        True,
        "The Ombudsman’s recommendations",
        "Ombudsman KIM",
        "May 2023",
        "Housing Ombudsman Service",
        "2025",
        against,
        "2025-11-20T09:30+00:00",
        "Ada",
        ("Approved by Landlord board on 05/11/2025.",),
        STATES,
        (("Governance", together), ("Together", together)),
        ("1 better",),
        items,
    )


def item(key: str, answer: str = "We do.", part_of: str = "") -> Answered:
    proof = (Proof("E1", "The standards", "https://x.example/standards", "five datasets"),)
    work = (Work("IA3", "Agree the standards", "under way"),)
    return Answered(
        key,
        f"Title of {key}",
        "Governance",
        part_of,
        "What to look for.",
        "Met",
        "Partly met",
        "Better",
        answer,
        "",
        "",
        "Ada",
        "Q1 2026/27",
        "",
        proof,
        work,
    )


@pytest.fixture
def desk(bench: Bench) -> Desk:
    """Two cycles with something of everything."""
    made = begun(bench)
    say(made, "R7", state="not_met", answer="Each team as it likes.")
    made.assessment.start("", "October 2025")
    say(made, "R7", state="met", answer="Five standards are in force.", due="Q4 2025/26")
    say(made, "R16", state="na", reason="No merger is planned.", revive="A merger.")
    made.records.make("evidence", {"title": "The standards", "record": identity(made, "R7"), "link": "S:/standards"})
    made.records.make("action", {"title": "Write two more", "origin": identity(made, "R7")})
    made.assessment.approve(view(made), "Landlord board", date(2025, 11, 5))
    return made


def test_every_word_of_a_cycle_stands_on_the_pages_and_in_the_workbook(tmp_path: Path) -> None:
    cycle = made(item("R1"), item("R2", "Line one\nLine two"), item("R2a", "A part", "R2"))
    folder = write_assessments([cycle], tmp_path, "out")
    pages = squeezed(words_of_pdf((folder / "self-assessment-ombudsman-kim-2025.pdf").read_bytes()))
    book = squeezed(words_of_book((folder / "self-assessment-ombudsman-kim-2025.xlsx").read_bytes()))

    said = [each for one in cycle.items for each in (one.title, one.answer, one.state, one.before, one.owner, one.due)]
    said += ["The standards", "https://x.example/standards", "five datasets", "Agree the standards", "under way"]
    said += [*cycle.standing, cycle.framework, cycle.source, "Sample data"]
    assert [each for each in said if squeezed(each) not in pages] == []
    assert [each for each in said if squeezed(each) not in book] == []


def test_the_same_cycle_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (write_assessments([made(item("R1"))], tmp_path, "out") for _twice in range(2))

    assert first != second
    for each in first.iterdir():
        assert each.read_bytes() == (second / each.name).read_bytes()


@settings(max_examples=15)
@given(st.text(max_size=400), st.text(max_size=60))
def test_whatever_somebody_wrote_there_are_pages(answer: str, title: str) -> None:
    odd = item("R1", answer + "W" * 300 + "\n=1+1\x00")
    cycle = made(Answered(**{**{name: getattr(odd, name) for name in odd.__slots__}, "title": title}))

    assert write_pages(cycle).startswith(b"%PDF")


def test_a_very_long_answer_goes_on_over_the_pages_and_fits_into_its_cell(tmp_path: Path) -> None:
    words = "All of it. " * 5000
    folder = write_assessments([made(item("R1", words))], tmp_path, "out")
    pages = squeezed(words_of_pdf(next(folder.glob("*.pdf")).read_bytes()))

    assert pages.count(squeezed("All of it.")) == 5000
    book = openpyxl.load_workbook(io.BytesIO(next(folder.glob("*.xlsx")).read_bytes()))
    assert "Notes" in book.sheetnames


def test_a_cycle_is_told_in_the_words_of_the_day(desk: Desk) -> None:
    cycle = assessed(desk.context, view(desk))
    found = {each.key: each for each in cycle.items}

    assert (cycle.cycle, cycle.against) == ("October 2025", "October 2024")
    assert cycle.position[-1] == ("Together", (1, 0, 0, 19, 1))
    assert cycle.since == ("1 better", "1 not comparable", "19 the same")
    assert cycle.standing == ("Approved by Landlord board on 05/11/2025.",)
    seventh = found["R7"]
    assert (seventh.state, seventh.before, seventh.since) == ("Met", "Not met", "Better")
    assert (seventh.answer, seventh.due) == ("Five standards are in force.", "Q4 2025/26")
    assert [(each.title, each.link) for each in seventh.evidence] == [("The standards", "S:/standards")]
    assert [each.title for each in seventh.work] == ["Write two more"]
    assert (found["R16"].reason, found["R16"].revive) == ("No merger is planned.", "A merger.")
    assert len(cycle.items) == 27


def test_what_is_filled_forward_is_said_to_be(desk: Desk) -> None:
    desk.assessment.start("", "October 2026")
    cycle = assessed(desk.context, view(desk))

    (seventh,) = [each for each in cycle.items if each.key == "R7"]
    assert (seventh.state, seventh.answer) == ("Not yet assessed", "Five standards are in force.")
    assert seventh.note == "As said in October 2025; not assessed anew."


def test_a_restricted_risk_that_hangs_on_an_answer_stays_here(bench: Bench) -> None:
    desk = begun(bench)
    secret = desk.records.make("risk", {"title": "A weakness", "state": "open"}, restricted=True).id
    desk.records.make("risk", {"title": "A plain one", "recommendations": ("R7",)})
    say(desk, "R7", risks=(secret,))
    cycle = assessed(desk.context, view(desk))

    assert [work.title for each in cycle.items for work in each.work] == ["A plain one"]


def test_the_form_called_assessment_holds_the_latest_cycle_of_every_framework(desk: Desk, tmp_path: Path) -> None:
    desk.assessment.start("ICO-ACC", "2025")
    folder = desk.templates.write("assessment", tmp_path)

    assert sorted(each.name for each in folder.iterdir()) == [
        "self-assessment-ico-accountability-2025.pdf",
        "self-assessment-ico-accountability-2025.xlsx",
        "self-assessment-ombudsman-kim-october-2025.pdf",
        "self-assessment-ombudsman-kim-october-2025.xlsx",
    ]


def test_without_a_cycle_there_is_nothing_to_export(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No self-assessment has been begun"):
        bench.desk.templates.write("assessment", tmp_path)


def test_the_workbook_comes_back_as_the_answers_it_holds(desk: Desk, tmp_path: Path) -> None:
    folder = desk.templates.write("assessment", tmp_path)
    report = desk.importing.apply(desk.importing.plan(next(folder.glob("*.xlsx"))), "back.xlsx")

    assert {row.kind for row in report.plan.rows} == {"answer"}
    assert [row.outcome.value for row in report.rows] == ["same"] * 27
    assert not report.changes


def test_an_answer_too_long_for_its_cell_comes_back_whole(desk: Desk, tmp_path: Path) -> None:
    say(desk, "R7", answer="".join(f"Standard {number} is in force.\n" for number in range(2500)).strip())
    folder = desk.templates.write("assessment", tmp_path)
    report = desk.importing.apply(desk.importing.plan(next(folder.glob("*.xlsx"))), "back.xlsx")

    assert [row.outcome.value for row in report.rows] == ["same"] * 27
    assert not report.changes


def test_the_workbook_makes_the_same_cycle_in_another_workspace(desk: Desk, tmp_path: Path) -> None:
    folder = desk.templates.write("assessment", tmp_path)
    other = open_desk(tmp_path / "other", desk.context.clock, create=True)
    other.workspace.ensure()
    other.importing.apply(other.importing.plan(next(folder.glob("*.xlsx"))), "back.xlsx")

    shown = view(other)
    assert (shown.cycle, shown.counts) == ("October 2025", view(desk).counts)
    sixteenth = shown.find("R16")
    assert sixteenth is not None
    assert (sixteenth.values["reason"], sixteenth.values["revive"]) == ("No merger is planned.", "A merger.")
    other.close()
