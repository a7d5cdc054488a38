"""The whole pack, read from the frozen document and the sign-off beside it."""

from __future__ import annotations

from typing import Any

from kimdesk.errors import UserError
from kimdesk.exports.content import Pack, Section
from kimdesk.exports.manifest import seal_of
from kimdesk.exports.reading import lists, work
from kimdesk.exports.reading.amended import read_amended
from kimdesk.exports.reading.changes import read_changes
from kimdesk.exports.reading.cover import read_cover, read_verify
from kimdesk.exports.reading.picture import read_completeness, read_heat, read_trend
from kimdesk.exports.reading.records import Records
from kimdesk.exports.reading.returns import read_returns, returns_tables
from kimdesk.exports.reading.summary import read_summary
from kimdesk.exports.reading.words import names_of, words_around
from kimdesk.i18n import t
from kimdesk.model.frozen import Document, content_hash


def read_pack(document: Document, signoff: dict[str, Any] | None, certified: dict[str, str] | None = None) -> Pack:
    """Return everything the pack says; ``signoff`` None makes it a draft.

    ``certified`` says whose certificate will sign it, where one does.
    Raises UserError where the sign-off was given for other content.
    """
    mark = content_hash(document)
    if signoff and signoff["content_hash"] != mark:
        raise UserError(
            t("Pack", "The pack was not made."),
            t("Pack", "The sign-off was given for other content than this."),
            t("Pack", "Check the workspace with “kimdesk doctor”, and tell your KIM log administrator."),
        )
    records = Records(document)
    name, folder, slug = names_of(document, bool(signoff))
    returns = read_returns(records)
    teams, activities = returns_tables(returns)
    return Pack(
        slug,
        folder,
        name,
        mark,
        seal_of(mark, signoff),
        bool(signoff),
        signoff["signed_at"] if signoff else document["as_at"],
        cover=read_cover(document, signoff, records, certified),
        words=words_around(document, signoff, name, mark),
        summary=read_summary(document, records),
        completeness=read_completeness(records),
        heat=read_heat(records),
        trend=read_trend(records),
        sections=_sections(records, document),
        returns_title=t("Pack", "Returns, team by team"),
        returns_intro=t("Pack", "What each team said for the quarter, whole and in its own words."),
        returns=returns,
        returns_table=teams,
        activities_table=activities,
        verify=read_verify(document, signoff, mark, slug, certified),
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
