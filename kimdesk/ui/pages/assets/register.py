"""What the page of information assets says about its register: columns, ready filters, the groups of its editor."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kimdesk.i18n import mark, show, tn
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.asset_quality import QUALITIES
from kimdesk.model.quality import FAIR
from kimdesk.store.listing import Filter, Test
from kimdesk.ui.registers.filters import OF_ANY_LIST, ReadyFilter, nothing
from kimdesk.ui.registers.register import Group, MakeGroup, Register, Wording, every_column
from kimdesk.ui.registers.tools import REPOSITORIES, STATEMENTS, WHERE_TO_LOOK
from kimdesk.ui.tables.cells import Cell, Column, Values, choice_cell, count_cell, date_cell, field_column, gap_cell

if TYPE_CHECKING:
    from kimdesk.ui.registers.directory import Directory
    from kimdesk.ui.registers.field_group import FieldGroup

_ASSET = KINDS["asset"]
_QUALITIES = tuple(f"q_{name}" for name, *_words in QUALITIES)
_STATUS_TONES = {"held": "neutral", "needed": "amber", "unneeded": "amber"}
_MARKING_TONES = {"official": "neutral", "sensitive": "amber"}


def _gap(values: Values, key: str) -> bool:
    return f'"{key}"' in (values.get("not_known") or "")


def _owner(values: Values, _today: date) -> Cell:
    return Cell(values["owner"]) if values.get("owner") else gap_cell() if _gap(values, "owner") else Cell("")


def _where(values: Values, _today: date) -> Cell:
    words = values.get("system") or values.get("place")
    return Cell(words) if words else gap_cell() if _gap(values, "where") else Cell("")


def _keep(values: Values, _today: date) -> Cell:
    return (
        Cell(values["retention"]) if values.get("retention") else gap_cell() if _gap(values, "retention") else Cell("")
    )


def _review(values: Values, today: date) -> Cell:
    return (
        gap_cell()
        if not values.get("next_review") and _gap(values, "review")
        else date_cell(values.get("next_review"), today)
    )


def _gaps(values: Values, _today: date) -> Cell:
    return count_cell((values.get("not_known") or "").count('"') // 2)


def _status(values: Values, _today: date) -> Cell:
    return choice_cell(_ASSET["status"], values.get("status"), _STATUS_TONES)


def _title(values: Values, _today: date) -> Cell:
    return Cell(values.get("title") or "", strong=True)


def _ref(values: Values, _today: date) -> Cell:
    return Cell(values.get("ref") or "")


def _review_due(today: date, _me: str) -> tuple[Filter, ...]:
    from kimdesk.model.dates import add_months

    return (Filter("next_review", Test.BEFORE, add_months(today, 1).isoformat()),)


def _mine(_today: date, me: str) -> tuple[Filter, ...]:
    return (Filter("owner", Test.IS, me or "-"),)


def _personal(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("personal", Test.IS, "yes"),)


def _gaps_open(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("not_known", Test.EMPTY, False),)


def _owner_not_known(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("not_known", Test.HAS, "owner"),)


def _needed(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("status", Test.IS, "needed"),)


def _unneeded(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("status", Test.IS, "unneeded"),)


def _no_rule(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("retention", Test.EMPTY, True),)


def _has_faults(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("faults", Test.EMPTY, False),)


def _held(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("status", Test.IS, "held"),)


def _scores(values: Values) -> list[str]:
    return [values[name] for name in _QUALITIES if values.get(name)]


def _is_poor(values: Values, _today: date) -> bool:
    return any(score < str(FAIR) for score in _scores(values))


def _is_below_good(values: Values, _today: date) -> bool:
    return any(score <= str(FAIR) for score in _scores(values))


def _is_not_all_scored(values: Values, _today: date) -> bool:
    return len(_scores(values)) < len(_QUALITIES)


def _on_hold(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("legal_hold", Test.EMPTY, False),)


_READY = (
    ReadyFilter("review_due", mark("Assets", "Review due"), _review_due),
    ReadyFilter("personal", mark("Assets", "Holds personal data"), _personal),
    ReadyFilter("gaps", mark("Assets", "Has gaps"), _gaps_open),
    ReadyFilter("owner_not_known", mark("Assets", "Owner not known"), _owner_not_known),
    ReadyFilter("held", mark("Assets", "Held and needed"), _held),
    ReadyFilter("needed", mark("Assets", "Needed and not held"), _needed),
    ReadyFilter("unneeded", mark("Assets", "Held and not needed"), _unneeded),
    ReadyFilter("no_rule", mark("Assets", "No retention rule"), _no_rule),
    ReadyFilter("legal_hold", mark("Assets", "Under a legal hold"), _on_hold),
    ReadyFilter("poor", mark("Assets", "A quality below fair"), nothing, _is_poor, _QUALITIES),
    ReadyFilter("below_good", mark("Assets", "A quality below good"), nothing, _is_below_good, _QUALITIES),
    ReadyFilter("not_scored", mark("Assets", "Not all qualities scored"), nothing, _is_not_all_scored, _QUALITIES),
    ReadyFilter("faults", mark("Assets", "Has typical faults"), _has_faults),
    ReadyFilter("mine", mark("Assets", "Owned by me"), _mine),
)

_COLUMNS = every_column(
    "asset",
    (
        Column("ref", mark("Assets", "Ref"), ("ref",), _ref, width=56),
        Column("title", _ASSET["title"].label, ("title",), _title, width=150, stretch=4),
        Column("owner", mark("Assets", "Owner"), ("owner", "not_known"), _owner, width=116, stretch=2),
        Column("where", mark("Assets", "Where"), ("system", "place", "not_known"), _where, width=112, stretch=2),
        Column("retention", mark("Assets", "Keep"), ("retention", "not_known"), _keep, width=120, stretch=2, spare=1),
        Column("next_review", mark("Assets", "Review"), ("next_review", "not_known"), _review, width=126),
        Column("gaps", mark("Assets", "Gaps"), ("not_known",), _gaps, width=52),
        Column("status", _ASSET["status"].label, ("status",), _status, width=150),
        field_column(_ASSET["team"]),
    ),
    frozenset({"system", "place", "not_known"}),
)


def _state(record: Record, _today: date) -> tuple[str, str]:
    option = _ASSET["marking"].option(record["marking"])
    if option is not None and option.key != "none":
        return show(option.label), _MARKING_TONES.get(option.key, "neutral")
    status = _ASSET["status"].option(record["status"])
    return (
        (show(status.label), _STATUS_TONES[status.key])
        if status is not None and status.key != "held"
        else ("", "neutral")
    )


def _sources(group: Group, register: Register, directory: Directory) -> FieldGroup:
    from kimdesk.ui.pages.assets.source_group import SourceGroup

    return SourceGroup(group, register, directory)


def _quality(group: Group, register: Register, directory: Directory) -> FieldGroup:
    from kimdesk.ui.pages.assets.quality_group import QualityGroup

    return QualityGroup(group, register, directory)


def _change(group: Group, register: Register, directory: Directory) -> FieldGroup:
    from kimdesk.ui.pages.assets.change_group import ChangeGroup

    return ChangeGroup(group, register, directory)


def _journey(group: Group, register: Register, directory: Directory) -> FieldGroup:
    from kimdesk.ui.pages.assets.journey_group import JourneyGroup

    return JourneyGroup(group, register, directory)


# What shows a picture above its fields; loaded when the first editor is made, so that the list does not wait for it.
_PICTURED: dict[str, MakeGroup] = {"sources": _sources, "quality": _quality, "change": _change}
# What lifecycle stages say of an asset stands in none of its own fields.
_JOURNEY = Group("journey", mark("Assets", "Journey"), (), _journey)


def _groups() -> tuple[Group, ...]:
    """Return the groups of the kind, with the journey behind what is to change."""
    found: list[Group] = []
    for key, label in _ASSET.groups:
        names = tuple(field.name for field in _ASSET if field.group == key and field.name != "not_known")
        found.append(Group(key, label, names, _PICTURED.get(key)))
        if key == "change":
            found.append(_JOURNEY)
    return tuple(found)


def _say_every(total: int) -> str:
    return tn("Assets", "{count} asset", "{count} assets", total)


def _say_some(total: int) -> str:
    return tn("Assets", "{count} of {total} asset", "{count} of {total} assets", total)


ASSETS = Register(
    kind="asset",
    words=Wording(
        page=mark("Assets", "Information assets"),
        every=_say_every,
        some=_say_some,
        filter=mark("Assets", "Filter assets"),
        new=mark("Assets", "New asset"),
        new_title=mark("Assets", "New information asset"),
        delete=mark("Assets", "Delete this asset"),
        empty=mark("Assets", "No information assets yet"),
        empty_hint=mark(
            "Assets",
            "Start with six fields; what is not known yet is kept as a gap. Or paste the register you have from Excel.",
        ),
        add=mark("Assets", "Add the asset"),
    ),
    columns=_COLUMNS,
    shown=("ref", "title", "owner", "where", "retention", "next_review", "gaps"),
    groups=_groups(),
    always=frozenset({"title", "holds", "function", "owner", "system", "place", "status"}),
    ready=(*_READY, *OF_ANY_LIST),
    filter_by=("team", "owner", "system", "status", "type", "marking", "faults", "not_known"),
    below=_QUALITIES,
    asked=("title", "holds", "function", "owner", "system", "place", "status", "team"),
    state=_state,
    gaps={
        "owner": "owner",
        "system": "where",
        "place": "where",
        "retention": "retention",
        "article6": "article6",
        "personal": "personal",
        "next_review": "review",
    },
    tools=(WHERE_TO_LOOK, REPOSITORIES, STATEMENTS),
)
