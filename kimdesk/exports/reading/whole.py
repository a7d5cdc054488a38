"""The whole pack, read from the frozen document and the sign-off beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kimdesk.errors import UserError
from kimdesk.exports.content import Pack, Section
from kimdesk.exports.manifest import seal_of
from kimdesk.exports.reading import lists, work
from kimdesk.exports.reading.amended import read_amended
from kimdesk.exports.reading.changes import read_changes
from kimdesk.exports.reading.cover import accent_of, read_cover, read_standing
from kimdesk.exports.reading.decisions import read_decisions
from kimdesk.exports.reading.how_to_check import read_verify
from kimdesk.exports.reading.picture import read_completeness, read_heat, read_trend
from kimdesk.exports.reading.records import Records, one_line
from kimdesk.exports.reading.returns import read_returns, returns_tables
from kimdesk.exports.reading.summary import read_summary
from kimdesk.exports.reading.words import names_of, words_around
from kimdesk.i18n import t
from kimdesk.model.frozen import Document, content_hash
from kimdesk.model.pack_templates import OF_THE_WHOLE, WHOLE, PackTemplate, Shape


def read_pack(
    document: Document,
    signoff: dict[str, Any] | None,
    certified: dict[str, str] | None = None,
    shape: Shape = WHOLE,
) -> Pack:
    """Return everything the pack says; ``signoff`` None makes it a draft.

    ``certified`` says whose certificate will sign it, where one does. A document that ``shape`` makes a part of must be
    narrowed to that part already.
    Raises UserError where the sign-off was given for other content.
    """
    mark = _mark_of(document, signoff)
    records = Records(document)
    name, folder, slug = names_of(document, bool(signoff), shape)
    returns = read_returns(records)
    teams, activities = returns_tables(returns)
    sections = _sections(records, document)
    pack = Pack(
        slug,
        folder,
        name,
        mark,
        seal_of(mark, signoff),
        bool(signoff),
        signoff["signed_at"] if signoff else document["as_at"],
        _with_amendment(shape.shown, sections),
        read_standing(document, signoff),
        cover=read_cover(document, signoff, records, certified, shape),
        words=words_around(document, signoff, name, mark),
        summary=read_summary(document, records),
        completeness=read_completeness(records),
        heat=read_heat(records),
        trend=read_trend(records),
        sections=sections,
        decisions=read_decisions(records, document),
        returns_title=t("Pack", "Returns, team by team"),
        returns_intro=t("Pack", "What each team said for the quarter, whole and in its own words."),
        returns=returns,
        returns_table=teams,
        activities_table=activities,
        verify=read_verify(document, signoff, mark, slug, certified),
        accent=accent_of(document),
    )
    return _as_part(pack, one_line(shape.part.name)) if shape.part else pack


def _with_amendment(template: PackTemplate, sections: Sequence[Section]) -> PackTemplate:
    """Return the template with what an amendment changed, which nobody chooses: behind the summary, or what stands for
    it, in every pack that has a cover.
    """
    keys = list(template.sections)
    front = [at for at, key in enumerate(keys) if key in ("cover", "contents", "summary")]
    if not front or keys[0] != "cover" or not any(each.key == "amended" for each in sections):
        return template
    # A summary that somebody put further down is no place to begin.
    place = next(at for at in range(len(keys) + 1) if at not in front)
    return template._replace(sections=(*keys[:place], "amended", *keys[place:]))


def _mark_of(document: Document, signoff: dict[str, Any] | None) -> str:
    mark = content_hash(document)
    if signoff and signoff["content_hash"] != mark:
        raise UserError(
            t("Pack", "The pack was not made."),
            t("Pack", "The sign-off was given for other content than this."),
            t("Pack", "Check the workspace with “kimdesk doctor”, and tell your KIM log administrator."),
        )
    return mark


def _as_part(pack: Pack, part: str) -> Pack:
    """Say that something is no part of it where the whole would say that there is nothing."""
    withheld = t("Pack", "It is of the whole landlord, and withheld here.")
    nothing = t("Pack", "Nothing that belongs to {part} needs your decision this quarter.").format(part=part)
    sections = [
        replace(each, tables=tuple(replace(table, empty=withheld) for table in each.tables))
        if each.key in OF_THE_WHOLE
        else each
        for each in pack.sections
    ]
    return replace(
        pack,
        summary=replace(pack.summary, no_asks=nothing),
        trend=replace(pack.trend, table=replace(pack.trend.table, empty=withheld)),
        sections=tuple(sections),
    )


def _sections(records: Records, document: Document) -> tuple[Section, ...]:
    return (
        *read_amended(document, records),
        read_changes(records),
        lists.read_best_practice(records),
        lists.read_gaps(records),
        work.read_risks(records, document),
        work.read_actions(records, document),
        lists.read_register(records),
        lists.read_assessment(records),
        lists.read_evidence(records),
    )
