"""What a quarter asks of a director: decisions that nobody below can take, worked out from the quarter's own records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kimdesk.i18n import t
from kimdesk.services.overview import Picture

MOST = 6


def asks_of(picture: Picture, records: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Return (sentence, what it is about), the weightiest first and at most six."""
    by_kind: dict[str, list[Mapping[str, Any]]] = {}
    for record in records:
        by_kind.setdefault(record["kind"], []).append(record)
    found = [
        *_risks(by_kind.get("risk", ())),
        *_owners(by_kind.get("asset", ())),
        *_slipped(by_kind.get("action", ())),
        *_silent(by_kind.get("return", ())),
    ]
    return found[:MOST]


def _risks(risks: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    high = [
        each
        for each in risks
        if _raw(each, "level") in ("directorate", "corporate") and _raw(each, "state") != "closed"
    ]
    for risk in sorted(high, key=lambda each: -(_raw(each, "score") or 0)):
        yield (
            t("Asks", "Accept or refuse the risk “{title}”, now {score}.").format(
                title=risk["title"], score=_text(risk, "score")
            ),
            f"{risk['ref']} {risk['title']}",
        )


def _owners(assets: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for asset in [each for each in assets if "owner" in (_raw(each, "not_known") or ())][:2]:
        yield (
            t("Asks", "Decide who owns “{title}”: nobody is named.").format(title=asset["title"]),
            f"{asset['ref']} {asset['title']}",
        )


def _slipped(actions: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    late = [each for each in actions if _raw(each, "overdue") and (_raw(each, "slipped") or 0) >= 2]
    for action in sorted(late, key=lambda each: -(_raw(each, "slipped") or 0))[:2]:
        yield (
            t("Asks", "Unblock action {ref}: it has slipped {count} times and is overdue.").format(
                ref=action["ref"], count=_raw(action, "slipped")
            ),
            f"{action['ref']} {action['title']}",
        )


def _silent(returns: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for each in returns:
        if _raw(each, "state") == "not_returned":
            yield (
                t("Asks", "Ask {team} for its return: {reason}.").format(
                    team=each["title"], reason=_text(each, "state_reason").rstrip(".")
                ),
                each["title"],
            )


def _raw(record: Mapping[str, Any], name: str) -> Any:
    return record["fields"][name][1]


def _text(record: Mapping[str, Any], name: str) -> str:
    return str(record["fields"][name][2])
