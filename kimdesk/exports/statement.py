"""An asset owner's yearly statement to the SIRO as a document: what is stated, the assets and risks it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.platypus import Flowable

from kimdesk.exports.content import Column, Table
from kimdesk.exports.files import write_file
from kimdesk.exports.pdf.paper import Paper, headed, opening
from kimdesk.exports.pdf.parts import Heading, Note
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY, DETAIL
from kimdesk.exports.reading.records import clean
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t


@dataclass(frozen=True, slots=True)
class Statement:
    """What the document says; ``signed`` is empty in a draft; ``covers`` names the assets that
    it was signed over. ``assets`` are (reference, title, held or needed, what is to be
    put right), ``risks`` (reference, title, score, where it stands).
    """

    workspace: str
    owner: str
    year: str
    words: str
    concerns: str
    signed: str
    received: str
    covers: str
    assets: tuple[tuple[str, str, str, str], ...]
    risks: tuple[tuple[str, str, str, str], ...]
    left_out: int
    made_at: str
    sample: bool


def write_pages(statement: Statement, to: Path) -> Path:
    """Write the statement to a PDF file and return it; the same statement gives the same bytes. Raises UserError."""
    title = t("Statements", "Statement of {owner}, {year}").format(owner=statement.owner, year=statement.year)
    subject = t("Statements", "Information asset owner’s statement")
    paper = Paper(statement.workspace, title, statement.made_at, subject, statement.year, statement.sample)
    write_file(to, paper.build(_story(statement, title)))
    return to


def _story(statement: Statement, title: str) -> Iterator[Flowable]:
    about = t("Statements", "From the information asset owner to the senior information risk owner")
    yield from opening(statement.workspace, title, about)
    if not statement.signed:
        yield Note(t("Statements", "A draft: nobody has signed this yet."), strong=True)
    yield Heading(t("Statements", "What is stated"), 0, "stated", before=10)
    yield texts([clean(statement.words) or t("Statements", "Nothing is written yet.")], BODY, 4)
    if statement.concerns:
        yield Heading(t("Statements", "Risks the owner names"), 1, "concerns", before=8)
        yield texts([clean(statement.concerns)], BODY, 4)
    signed = statement.signed or t("Statements", "Signed by: ____________________   on: ____________")
    received = statement.received or t("Statements", "Received by the SIRO: ____________________   on: ____________")
    yield texts([clean(signed), clean(received)], BODY, 8)
    if statement.covers:
        words = t("Statements", "The statement was signed over: {assets}. Below they stand as at {moment}.")
        told = words.format(assets=clean(statement.covers), moment=say_moment(statement.made_at))
        yield texts([told], DETAIL, 3)
    yield from headed(t("Statements", "Assets"), _assets(statement), "assets", before=18)
    risks = t("Statements", "Open risks on these assets")
    yield from headed(risks, _risks(statement), "risks", before=18)
    if statement.left_out:
        words = t("Statements", "Restricted assets and risks that are not in this document: {count}.")
        yield texts([words.format(count=statement.left_out)], DETAIL, 3)


def _assets(statement: Statement) -> Table:
    columns = (
        Column(t("Statements", "Ref"), 8),
        Column(t("Statements", "Asset"), 32),
        Column(t("Statements", "Held or needed"), 16),
        Column(t("Statements", "To be put right"), 44),
    )
    rows = tuple(tuple(map(clean, row)) for row in statement.assets)
    return Table("", "", columns, rows, t("Statements", "No asset is owned."))


def _risks(statement: Statement) -> Table:
    columns = (
        Column(t("Statements", "Ref"), 8),
        Column(t("Statements", "Risk"), 52),
        Column(t("Statements", "Score"), 18),
        Column(t("Statements", "Stands at"), 22),
    )
    rows = tuple(tuple(map(clean, row)) for row in statement.risks)
    return Table("", "", columns, rows, t("Statements", "No open risk names any of these assets."))
