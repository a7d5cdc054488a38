"""Systems and the reports drawn from them, from one table with a line for each thing there is to say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kimdesk.i18n import t
from kimdesk.imports.headings import DASHBOARDS, LISTS, REF
from kimdesk.imports.marks import take_marks
from kimdesk.imports.owners import Named
from kimdesk.imports.recognise import Column, Recognised
from kimdesk.imports.records import Context, Row, Source, key_of_words
from kimdesk.imports.rows import Group
from kimdesk.imports.values import heading_of, read_fields, words_of
from kimdesk.imports.words import fold, likeness, stem_set, tidy
from kimdesk.model.kinds import KINDS

_STATES = (
    ("in_progress",
    r"in progress|in development|under development|being (?:built|developed)|wip|work in "
    r"progress|draft|underway|under way"),
    ("planned", r"planned|proposed|to be (?:built|developed)|not started|future"),
    ("withdrawn", r"withdrawn|retired|discontinued|no longer used|decommissioned"),
    ("in_use", r"live|in use|complete|completed"),
)  # fmt: skip
_STATE = [
    (key, re.compile(rf"\s*[(\[]\s*(?:{words})\s*[)\]]|\s+[-–—]\s*(?:{words})\s*$", re.IGNORECASE))
    for key, words in _STATES
]
_PARTS = re.compile(r"\s+[-–—]+\s+|\s*[–—]\s*|:\s+")
_BULLET = re.compile(r"^\s*(?:[-•*●▪–]|\d{1,2}[.)])\s+")
_NOTHING = frozenset(
    {"", "-", "–", "n/a", "na", "none", "nil", "no", "not applicable", "no reports", "no dashboards", "tbc", "0"}
)
_SENTENCE_START = re.compile(
    r"(?:this|these|it|there|the (?:system|software|application)|we|no|not|see|uses?|has|can|built[- "
    r"]in|users?|staff|via|please)\b"
)
_VERB = re.compile(r"\b(?:has|have|can|will|does|provides?|allows?|offers?|lets|cannot|includes its|comes with)\b")


@dataclass(frozen=True, slots=True)
class _Report:
    title: str
    about: str
    state: str
    sort: str


def read_systems(reading: Recognised, groups: Iterable[Group], context: Context) -> list[Row]:
    """Return the systems of a table and the reports it lists beside them."""
    rows: list[Row] = []
    kind = KINDS["system"]
    for group in groups:
        source = Source(reading.table.sheet.name, group.row, group.more)
        draft = read_fields(reading, group, kind, frozenset({REF, "name", *LISTS}))
        name = tidy(take_marks(words_of(reading, group, reading.column_of("name"))).words)
        if not name:
            context.refuse(reading.table.sheet, source, t("Import", "it names no system"))
            continue
        for column in reading.columns_of(*LISTS):
            for row, words in _listed(reading, group, column):
                _place(rows, draft.fields, draft.notes, name, column, words, replace(source, row=row, more=()))
        ref = tidy(take_marks(words_of(reading, group, reading.column_of(REF))).words)
        rows.append(
            Row(
                "system",
                f"system:{key_of_words(name)}",
                ref,
                {"name": name} | draft.fields,
                source,
                tuple(draft.notes),
                tuple(draft.unplaced),
            )
        )
    return rows


def join_systems(rows: list[Row]) -> list[Row]:
    """Make one record of each system and each report, however many rows and sheets name it; other kinds stay as they
    are.
    """
    joined: list[Row] = []
    named: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        if row.kind not in ("system", "report"):
            joined.append(row)
            continue
        places = named.setdefault((row.kind, key_of_words(str(row.fields[KINDS[row.kind].title]))), [])
        twin = next((place for place in places if _is_same(joined[place], row)), None)
        if twin is not None:
            joined[twin] = _join(joined[twin], row)
            continue
        joined.append(_told_apart(row) if places else row)
        places.append(len(joined) - 1)
    return sorted(joined, key=lambda row: row.kind == "report")


def part_systems(rows: list[Row]) -> list[Row]:
    """Part "Keystone/NEC" among the systems of a report into two, where one of them is a system of its own elsewhere and
    the two together are none.
    """
    whole = {fold(str(row.fields["name"])) for row in rows if row.kind == "system"}
    alone = whole | {
        fold(named[0].name) for row in rows if row.kind == "report" and len(named := _systems_of(row)) == 1
    }

    def parts(named: Named) -> list[Named]:
        names = [tidy(name) for name in re.split(r"[/&+]", named.name) if name.strip()]
        known = any(fold(name) in alone for name in names) and fold(named.name) not in whole
        return [replace(named, name=name) for name in names] if len(names) > 1 and known else [named]

    return [
        replace(
            row, fields=row.fields | {"systems": tuple(each for named in _systems_of(row) for each in parts(named))}
        )
        if row.kind == "report" and _systems_of(row)
        else row
        for row in rows
    ]


def _systems_of(row: Row) -> tuple[Named, ...]:
    systems = row.fields.get("systems")
    return systems if isinstance(systems, tuple) else ()


def _listed(reading: Recognised, group: Group, column: Column) -> Iterable[tuple[int, str]]:
    """Return the entries of a column of reports with their rows; a cell may list several on lines of their own."""
    sheet = reading.table.sheet
    for row in (group.row, *group.more):
        cell = sheet.cell(row, column.column)
        if not cell.words or cell.below:
            continue
        lines = [line for line in cell.words.splitlines() if line.strip()]
        several = len(lines) > 1 and all(
            len(line) < 160 and (_BULLET.match(line) or line.strip()[:1].isupper()) for line in lines
        )
        pieces = lines if several else [part for piece in cell.words.split(";") for part in _at_commas(piece)]
        for piece in pieces:
            yield row, tidy(_BULLET.sub("", piece))


def _at_commas(words: str) -> list[str]:
    """Part "Rent roll, Void list" at its commas, where each side reads like the name of a report and nothing explains."""
    parts = [part.strip() for part in words.split(",")]
    names = all(part[:1].isupper() or part[:1].isdigit() for part in parts) and all(
        len(part.split()) <= 5 and not part.endswith(".") for part in parts
    )
    explained = _PARTS.search(words) or _is_sentence(words) or "(" in words
    return parts if len(parts) > 1 and names and not explained else [words] if words.strip() else []


def _place(
    rows: list[Row], fields: dict[str, object], notes: list[str], name: str, column: Column, words: str, source: Source
) -> None:
    """Make a report of an entry; keep a sentence about the system's reporting with what the system does."""
    if fold(words).strip(" .") in _NOTHING:
        return
    if _is_sentence(words):
        fields["does"] = "\n".join(filter(None, (str(fields.get("does", "")), words)))
        notes.append(
            t("Import", "“{heading}” says “{words}”: kept with what the system does.").format(
                heading=heading_of(column), words=words
            )
        )
        return
    report = read_report(words, column)
    values: dict[str, object] = {
        "title": report.title,
        "about": report.about,
        "sort": report.sort,
        "systems": (Named(name, "system"),),
        "state": report.state,
    }
    rows.append(
        Row(
            "report",
            f"report:{key_of_words(report.title)}",
            "",
            {each: value for each, value in values.items() if value},
            source,
        )
    )


def read_report(words: str, column: Column) -> _Report:
    """Read "Jobs board (In progress) - overdue jobs" as title, state and what it is about."""
    state = ""
    for key, pattern in _STATE:
        if pattern.search(words):
            state, words = key, tidy(pattern.sub("", words, count=1))
            break
    parts = [part for part in _PARTS.split(words, maxsplit=1) if part]
    title, about = (parts[0].strip(), parts[1].strip()) if len(parts) == 2 else (words.strip(" -–—"), "")
    return _Report(title, about, state, _sort_of(column, title))


def _sort_of(column: Column, title: str) -> str:
    said = set(re.findall(r"[a-z]+", fold(column.heading)))
    boards = bool(said & {"dashboard", "dashboards", "pbi", "bi", "powerbi", "tableau", "qlik"})
    lists = bool(
        said & {"other", "others", "report", "reports", "extract", "extracts", "list", "lists", "output", "outputs"}
    )
    if boards and lists and not said & {"pbi", "bi", "powerbi"}:
        return "dashboard" if "dashboard" in fold(title) else "report"
    return "dashboard" if boards or (column.field == DASHBOARDS and not lists) else "report"


def _is_sentence(words: str) -> bool:
    plain = fold(words)
    head = _PARTS.split(plain)[0]
    count = len(head.split())
    return count >= 4 and (
        bool(_SENTENCE_START.match(plain)) or bool(_VERB.search(head)) or (plain.endswith(".") and " is " in plain)
    )


def _is_same(one: Row, other: Row) -> bool:
    """Whether two rows of one kind and name are one record: systems always, reports where they are about the same."""
    if one.kind == "system":
        return True
    first, second = stem_set(str(one.fields.get("about", ""))), stem_set(str(other.fields.get("about", "")))
    return not first or not second or likeness(first, second) >= 0.3


def _told_apart(row: Row) -> Row:
    """Give a report whose title another one has, on another matter, its whole wording as title."""
    title = f"{row.fields['title']} - {row.fields['about']}"
    return replace(row, key=f"report:{key_of_words(title)}", fields=row.fields | {"title": title})


def _join(one: Row, other: Row) -> Row:
    fields = dict(one.fields)
    for name, value in other.fields.items():
        old = fields.get(name)
        if isinstance(value, tuple) and isinstance(old, tuple):
            fields[name] = tuple(dict.fromkeys((*old, *value)))
        elif old is None:
            fields[name] = value
        elif name in ("does", "about") and fold(str(value)) not in fold(str(old)):
            longer = fold(str(old)) in fold(str(value))
            fields[name] = value if longer else f"{old}\n{value}"
    more = one.source.more
    if other.source.sheet == one.source.sheet:
        more = tuple(sorted({*more, other.source.row, *other.source.more} - {one.source.row}))
    return replace(
        one,
        fields=fields,
        source=replace(one.source, more=more),
        notes=tuple(dict.fromkeys((*one.notes, *other.notes))),
        unplaced=(*one.unplaced, *other.unplaced),
    )
