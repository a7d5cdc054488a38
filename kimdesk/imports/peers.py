"""Tables that neighbouring tools write: known by the names of their columns, and said in the words that our registers hear."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kimdesk.i18n import Text, mark
from kimdesk.imports import pia_words as pia
from kimdesk.imports.book import Sheet
from kimdesk.imports.words import fold, tidy

CISO, PIA = "CISO Assistant", "the CNIL’s PIA tool"
_ROWS_SEARCHED = 200
_FEWEST = 3
_MOST_OF_THEM = 0.6


@dataclass(frozen=True, slots=True)
class Peer:
    """One table of a tool: the kind its rows are, and what each of its columns is heard as; nothing where no field of ours
    takes it, so that it is kept with the record.

    It is known by one of its ``telling`` columns, or by a column that says nothing but ``cells``. ``note`` is said of a file
    that holds it.
    """

    tool: str
    kind: str
    columns: Mapping[str, str]
    telling: frozenset[str]
    cells: Mapping[str, frozenset[str]] = field(default_factory=dict)
    note: Text | None = None

    def hears(self, heading: str) -> str | None:
        """Return the words by which our registers know a column, or None for one that none of their fields takes; a column
        that somebody added speaks for itself.
        """
        return self.columns.get(plain_heading(heading), heading) or None

    def share(self, headings: Iterable[str]) -> float:
        """Return how much of a row of headings the tool's columns are, 0 where it is not told by them."""
        names = {plain_heading(each) for each in headings}
        known = len(names & set(self.columns))
        return known / len(names) if known >= _FEWEST and known >= _MOST_OF_THEM * len(names) else 0.0


def plain_heading(heading: str) -> str:
    """Return a heading in the form in which the columns of tools are known."""
    return fold(tidy(heading)).strip(" .:*?")


def peer_at(sheet: Sheet) -> tuple[int, Peer] | None:
    """Return the row that names a tool's columns, and whose table it heads; None on any other sheet."""
    for row in range(1, min(len(sheet.rows), _ROWS_SEARCHED) + 1):
        headings = {plain_heading(sheet.cell(row, at).words): at for at in sheet.filled(row)}
        if len(headings) < _FEWEST:
            continue
        known = [(peer.share(headings), peer) for peer in PEERS if _tells(peer, sheet, row, headings)]
        share, peer = max(known, key=lambda each: each[0], default=(0.0, None))
        if share and peer:
            return row, peer
    return None


def _tells(peer: Peer, sheet: Sheet, row: int, headings: Mapping[str, int]) -> bool:
    if peer.telling & headings.keys():
        return True
    return any(name in headings and _says_only(sheet, row, headings[name], words) for name, words in peer.cells.items())


def _says_only(sheet: Sheet, row: int, column: int, words: frozenset[str]) -> bool:
    said = (fold(sheet.cell(below, column).words) for below in range(row + 1, len(sheet.rows) + 1))
    filled = filter(None, said)
    return next(filled, "") in words and all(each in words for each in filled)


def _of_pia(kind: str, columns: Mapping[str, str], telling: str, note: Text | None = None) -> Peer:
    plain = {plain_heading(heading): phrase for heading, phrase in columns.items()}
    return Peer(PIA, kind, plain, frozenset({plain_heading(telling)}), note=note)


_ASSETS = {
    "ref_id": "reference", "name": "asset name", "description": "description", "folder": "business function",
    "domain": "business function", "owners": "owner", "owner": "owner", "parent_assets": "parent asset",
    "parent_asset_ref_id": "parent asset", "asset_class": "asset type", "observation": "notes", "type": "",
    "security_objectives: confidentiality": "confidentiality", "security_objectives: integrity": "integrity",
    "security_objectives: availability": "availability",
} | dict.fromkeys((
    "internal_id", "business_value", "security_objectives", "disaster_recovery_objectives", "security_capabilities",
    "recovery_capabilities", "link", "reference_link", "labels", "filtering_labels", "is_business_function",
    "is a business function",
), "")  # fmt: skip
_TELLING_ASSETS = frozenset({
    "asset_class", "security_objectives", "disaster_recovery_objectives", "security_capabilities", "recovery_capabilities",
    "parent_assets", "parent_asset_ref_id", "is_business_function", "is a business function", "business_value",
})  # fmt: skip
PROCESSINGS = {
    "ref_id": "reference", "name": "purpose of processing", "description": "notes", "folder": "business function",
    "domain": "business function", "assigned_to": "owner", "dpia_required": "dpia required",
    "dpia_reference": "dpia link", "purposes: legal_basis": "lawful basis",
    "purposes: article_9_condition": "article 9 condition", "personal data": "categories of personal data",
    "personal data: retention": "retention period", "personal data: assets": "information assets",
    "data subjects": "categories of individuals", "data recipients": "recipients", "contractors": "processors",
    "transfers: country": "third countries", "transfers: transfer_mechanism": "transfer safeguards",
} | dict.fromkeys((
    "internal_id", "status", "processing_nature", "nature", "labels", "filtering_labels", "information_channel", "usage_channel",
    "has_sensitive_personal_data",
    "purposes", "purposes: description", "personal data: description", "personal data: deletion_policy",
    "personal data: is_sensitive", "data subjects: description", "data recipients: description", "contractors: description",
    "contractors: relationship_type", "contractors: country", "contractors: documentation_link", "transfers",
    "transfers: description", "transfers: guarantees", "transfers: documentation_link",
), "")  # fmt: skip
_TELLING_PROCESSINGS = frozenset(
    {"processing_nature", "information_channel", "usage_channel", "dpia_reference", "dpia_required"}
)
_SCORES = mark(
    "Import",
    "The PIA tool judges a risk on a scale of four steps: what it said is kept with each risk in words, and likelihood and "
    "impact are left to be judged here.",
)

PEERS = (
    Peer(
        CISO,
        "asset",
        _ASSETS,
        _TELLING_ASSETS,
        {"type": frozenset({"pr", "sp", "primary", "support", "supporting"})},
    ),
    Peer(CISO, "processing", PROCESSINGS, _TELLING_PROCESSINGS),
    _of_pia("processing", pia.PROCESSING_COLUMNS, pia.PROGRESS),
    _of_pia("sharing", pia.ASSESSMENT_COLUMNS, pia.EVALUATIONS),
    _of_pia("risk", pia.RISK_COLUMNS, pia.SEVERITY, _SCORES),
    _of_pia("action", pia.ACTION_COLUMNS, pia.ABOUT),
)
