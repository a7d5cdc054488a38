"""Actions of an action plan: starred references, themes above the rows, recommendations meant by the words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kimdesk.i18n import t
from kimdesk.imports.choices import find_choice
from kimdesk.imports.headings import REF
from kimdesk.imports.marks import Marked, each_mark, is_bare_mark, marks_ombudsman, take_codes, take_marks
from kimdesk.imports.ombudsman import find_recommendations, listed_recommendations, named_recommendations
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.records import Context, Row, Source, key_of_record
from kimdesk.imports.rows import Group
from kimdesk.imports.values import Draft, heading_of, read_fields, words_of
from kimdesk.imports.words import fold, likeness, stem_set, tidy
from kimdesk.model.fields import Field, Kind
from kimdesk.model.kinds.actions import THEMES
from kimdesk.model.own_words import with_themes

_APART = frozenset({REF, "title", "theme", "recommendations", "ombudsman"})
_NOT_SAID = frozenset({"", "no", "n", "n/a", "na", "none", "-", "–", "false", "not applicable", "0"})
_SAID = frozenset({"yes", "y", "true", "x", "✓", "✔", "*", "1", "ho", "hos", "ombudsman", "housing ombudsman"})
_NO_THEME = re.compile(
    r"(?:sheet|table|tab|plan|the|kim|action|actions|log|tracker|housing|improvement|list|\d|\W)*", re.IGNORECASE
)


def read_actions(reading: Recognised, groups: Iterable[Group], context: Context) -> list[Row]:
    """Return the actions of a table; a row without any words for the action goes on the list of refused rows."""
    rows = []
    kind = with_themes("action", context.themes)
    carried = ""
    theme_column = reading.column_of("theme")
    reading, stars = _part_stars(reading)
    for group in groups:
        source = Source(reading.table.sheet.name, group.row, group.more)
        own = words_of(reading, group, theme_column)
        carried = own or carried
        starred = "".join(words_of(reading, group, column) for column in stars)
        row = _read_action(reading, group, kind, source, (tidy(carried) or group.theme, starred), context)
        if row:
            rows.append(row)
        else:
            context.refuse(reading.table.sheet, source, t("Import", "it has no words for the action"))
    return rows


def _part_stars(reading: Recognised) -> tuple[Recognised, list[int]]:
    """Take columns that hold nothing but stars and other marks out of the reading; they mark the actions beside them."""
    stars = [
        each.column
        for each in reading.columns
        if each.field is None
        and (words := [cell.words for cell in reading.table.column(each.column) if cell.words])
        and all(map(is_bare_mark, words))
    ]
    kept = tuple(each for each in reading.columns if each.column not in stars)
    return replace(reading, columns=kept), stars


def _read_action(
    reading: Recognised, group: Group, kind: Kind, source: Source, beside: tuple[str, str], context: Context
) -> Row | None:
    theme, starred = beside
    ref_words, ref_codes = take_codes(words_of(reading, group, reading.column_of(REF)), context.explained)
    title, title_codes = take_codes(words_of(reading, group, reading.column_of("title")), context.explained)
    marked, titled = take_marks(ref_words), _take_title_marks(title, context)
    if not titled.words:
        return None
    draft = read_fields(reading, group, kind, _APART)
    draft.fields = {"title": titled.words} | draft.fields
    ref = tidy(marked.words)
    _set_theme(draft, ref, theme, reading, context)
    marks = [*each_mark(marked.marks + titled.marks + "".join(starred.split())), *ref_codes, *title_codes]
    _set_recommendations(draft, reading, group, list(dict.fromkeys(marks)), context)
    key = f"action:{key_of_record(ref, titled.words)}"
    return Row("action", key, ref, draft.fields, source, tuple(draft.notes), tuple(draft.unplaced))


def _take_title_marks(title: str, context: Context) -> Marked:
    """Take a mark off a title only where it is a star or the workbook explains it: "#" may belong to the words."""
    marked = take_marks(title)
    known = marked.marks and all(mark == "*" or mark in context.explained for mark in each_mark(marked.marks))
    return marked if known else Marked(title.strip(), "")


def _set_theme(draft: Draft, ref: str, theme: str, reading: Recognised, context: Context) -> None:
    """Choose the theme by the row or column that says one, else by the letters of the reference or the sheet's tab; keep
    other wordings as a note.
    """
    prefix = re.match(r"[A-Za-z]+", ref)
    themes = with_themes("action", context.themes)["theme"]
    by_letters = {option.key: option.key for option in THEMES} | {each.letters: each.name for each in context.themes}
    by_prefix = by_letters.get(prefix[0].upper()) if prefix else None
    if theme:
        key = _find_theme(themes, theme)
        if key:
            draft.fields["theme"] = key
        else:
            draft.keep("Theme in the workbook", theme)
            return
    elif by_prefix or (by_prefix := _find_theme(themes, reading.table.sheet.name)):
        draft.fields["theme"] = by_prefix
    elif context.sheets.get("action", 0) > 1 and not _NO_THEME.fullmatch(reading.table.sheet.name):
        draft.keep("Theme in the workbook", reading.table.sheet.name)


def _find_theme(themes: Field, words: str) -> str | None:
    plain = re.sub(
        r"^\s*(?:theme|section|part|workstream|strand|pillar|priority|area|objective|aim|goal|outcome)?\s*\d*\s*[.:)–-]*\s*",
        "",
        words,
        flags=re.IGNORECASE,
    )
    exact = find_choice(themes, plain)
    if exact:
        return exact
    meant = stem_set(plain)
    scores = sorted(
        (
            (max(likeness(meant, stem_set(said)) for said in (option.label, *option.other)), option.key)
            for option in themes.options
        ),
        reverse=True,
    )
    (best, key), (second, _) = scores[0], scores[1]
    return key if best > 0.68 and best > second else None


def _set_recommendations(draft: Draft, reading: Recognised, group: Group, marks: list[str], context: Context) -> None:
    meaning = [mark for mark in marks if marks_ombudsman(mark, context.explained)]
    starred = bool(meaning)
    unexplained = [mark for mark in marks if mark not in context.explained and mark not in meaning]
    if unexplained:
        draft.notes.append(
            t("Import", "Marked “{mark}”, which the workbook does not explain.").format(mark="".join(unexplained))
        )
    for mark in marks:
        if mark in context.explained and mark not in meaning:
            draft.keep(f"Marked “{mark}”", context.explained[mark])
    if starred and not any(mark in context.explained for mark in marks):
        draft.notes.append(
            t("Import", "The workbook does not explain its star; it was taken for an Ombudsman recommendation.")
        )
    keys: tuple[str, ...] = ()
    for column in reading.columns_of("recommendations", "ombudsman"):
        words = words_of(reading, group, column.column)
        said = fold(tidy(words)).strip("() ")
        # Below "Recommendation no." a 1 is the first recommendation; below "Ombudsman?" it is a tick.
        counts = column.field == "recommendations" and said.isdigit()
        if said in _NOT_SAID:
            continue
        found = (
            named_recommendations(words)
            or (listed_recommendations(words) if len(said) < 40 else ())
            or find_recommendations(words)
        )
        if (said not in _SAID or counts) and not found:
            draft.keep(heading_of(column), words, column.column)
            continue
        starred = True
        keys += found if said not in _SAID or counts else ()
    if starred:
        _say_which(draft, keys)


def _say_which(draft: Draft, keys: tuple[str, ...]) -> None:
    draft.fields["ombudsman"] = True
    title, comments = str(draft.fields["title"]), str(draft.fields.get("comments", ""))
    keys = keys or find_recommendations(title) or named_recommendations(comments)
    if keys:
        draft.fields["recommendations"] = tuple(sorted(dict.fromkeys(keys), key=lambda key: int(key[1:])))
    else:
        draft.notes.append(t("Import", "It answers an Ombudsman recommendation, but which one is not yet said."))
