"""The pages of an evidence bundle: what was asked, what is withheld, then record by record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from reportlab.platypus import Flowable

from kimdesk.exports.content import Column, Table, Value
from kimdesk.exports.pdf.paper import Paper, headed, opening
from kimdesk.exports.pdf.parts import Heading, Note, facts_line, under
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.reading.records import clean, one_line
from kimdesk.i18n import t
from kimdesk.model.dates import say_date, say_long_date

Document = dict[str, Any]
_SHORT_MARK = 16


def write_pages(document: Document, ref: str, mark: str) -> bytes:
    """Return the bundle as a PDF; the same document gives the same bytes."""
    title = t("Bundle", "Evidence bundle {ref}").format(ref=ref)
    paper = Paper(
        document["workspace"],
        title,
        document["made_at"],
        document["for_words"],
        f"content {mark}",
        footer=f"{document['workspace']}, {document['request']}",
        mark=t("Bundle", "Content {mark}").format(mark=mark[:_SHORT_MARK]),
        header=title,
    )
    return paper.build(_story(document, title, mark))


def say_day(iso: str) -> str:
    """Return a day in words, or nothing."""
    return say_long_date(date.fromisoformat(iso)) if iso else ""


def say_moment(iso: str) -> str:
    """Return a moment as day and time."""
    moment = datetime.fromisoformat(iso)
    return f"{say_date(moment.date())} {moment:%H:%M}"


def _story(document: Document, title: str, mark: str) -> Iterator[Flowable]:
    yield from opening(document["workspace"], title, document["for_words"], document["request"])
    yield texts(list(_about(document, mark)), BODY, 4)
    if document["incomplete"]:
        yield Note(document["incomplete"])
    yield from _tables(document)
    for at, each in enumerate(document["records"]):
        yield from _record(each, f"record{at}", bool(document["as_at"]))


def _about(document: Document, mark: str) -> Iterator[str]:
    day = say_day(document["as_at"])
    if day:
        yield t(
            "Bundle", "For each record: what was recorded at the end of {day}, what stands now, and every change."
        ).format(day=day)
    else:
        yield t("Bundle", "For each record: what stands now, and every change. No day was asked about.")
    yield t("Bundle", "Made {moment} by {name}. Times are those of the laptop that wrote.").format(
        moment=say_moment(document["made_at"]), name=document["made_by"]
    )
    yield t("Bundle", "What is withheld stands in no file of this bundle; its place says the exemption and the reason.")
    yield t("Bundle", "Mark of the content (SHA-256 of content.json): {mark}").format(mark=mark)


def _tables(document: Document) -> Iterator[Flowable]:
    listed = tuple((each["kind"], each["ref"], one_line(each["title"])) for each in document["records"])
    columns = (Column(t("Bundle", "Kind"), 24), Column(t("Bundle", "Ref"), 12), Column(t("Bundle", "Title"), 64))
    yield from _headed(t("Bundle", "Records in it"), Table("", "", columns, listed, ""), 0, "records")
    columns = (
        Column(t("Bundle", "Record"), 24),
        Column(t("Bundle", "Part"), 22),
        Column(t("Bundle", "Exemption and reason"), 54),
    )
    rows = tuple(tuple(each) for each in document["withheld"])
    table = Table("", "", columns, rows, t("Bundle", "Nothing is withheld."))
    yield from _headed(t("Bundle", "Withheld"), table, 0, "withheld")


def _headed(words: str, table: Table, level: int, key: str = "") -> Iterator[Flowable]:
    yield from headed(words, table, key, level, before=12, after=8)


def _record(each: Document, key: str, dated: bool) -> Iterator[Flowable]:
    name = one_line(f"{each['kind']} {each['ref']}")
    yield from under(Heading(name, 1, key, before=16), 80.0)
    yield texts([clean(each["title"])], BODY, 4)
    facts = []
    if each["was_there"] is not None:
        was = t("Bundle", "recorded") if each["was_there"] else t("Bundle", "not recorded yet, or deleted")
        facts.append((t("Bundle", "On the day asked about"), was))
    if each["deleted"]:
        facts.append((t("Bundle", "Now"), t("Bundle", "deleted")))
    if facts:
        yield facts_line(tuple(facts))
    if each["withheld"]:
        return
    yield build_table(_fields(each, dated), after=6)
    yield from _headed(t("Bundle", "History"), _history(each), 2)
    if each["evidence"]:
        yield from _headed(t("Bundle", "Evidence"), _evidence(each), 2)


def _fields(each: Document, dated: bool) -> Table:
    now = Column(t("Bundle", "Now"), 38 if dated else 76)
    columns = (Column(t("Bundle", "Field"), 24), *([Column(t("Bundle", "Then"), 38)] if dated else []), now)
    rows = tuple((label, *([clean(then)] if dated else []), clean(stands)) for label, then, stands in each["fields"])
    return Table("", "", columns, rows, t("Bundle", "Nothing is said."))


def _history(each: Document) -> Table:
    columns = (
        Column(t("Bundle", "When"), 19),
        Column(t("Bundle", "Who"), 18),
        Column(t("Bundle", "Laptop"), 15),
        Column(t("Bundle", "What"), 48),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple((say_moment(at), *map(clean, rest)) for at, *rest in each["history"])
    return Table("", "", columns, rows, t("Bundle", "There is no history."))


def _evidence(each: Document) -> Table:
    columns = (
        Column(t("Bundle", "Ref"), 12),
        Column(t("Bundle", "What it is"), 48),
        Column(t("Bundle", "Where"), 40),
        Column(t("Bundle", "File")),
        Column("SHA-256"),
    )
    rows = tuple(tuple(map(clean, proof)) for proof in each["evidence"])
    return Table("", "", columns, rows, "")
