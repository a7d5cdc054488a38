"""What teams do differently since this quarter: recorded as practice changes, or said of an activity in a return."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kimdesk.exports.content import Column, Figure, Section, Table, Value
from kimdesk.exports.reading.records import Record, Records
from kimdesk.i18n import t, tn

_NO_PROMPT = "other"


@dataclass(frozen=True, slots=True)
class PracticeChange:
    """One change of practice: its own record, what the return says of the activity, or both."""

    recorded: Record | None
    said: Record | None

    @property
    def _first(self) -> Record:
        record = self.recorded or self.said
        assert record is not None
        return record

    @property
    def team(self) -> str:
        """The team that does it."""
        return self._first.team()

    @property
    def activity(self) -> str:
        """The key activity that changed, or nothing where the change is of no single one."""
        return (self.recorded.text("activity") if self.recorded else "") or (
            (self.said.text("activity") or self.said.title) if self.said else ""
        )

    @property
    def since(self) -> Value:
        """The day from which it holds."""
        return self._first.day("effective")

    @property
    def what(self) -> str:
        """The new practice."""
        if self.recorded:
            return self.recorded.text("new") or self.recorded.title
        return self._first.text("what") or t("Pack", "Said to have changed, without words")

    @property
    def why(self) -> str:
        """The reason."""
        return self._first.text("why")

    @property
    def where(self) -> str:
        """Where it is written down."""
        if self.recorded and self.said:
            return t("Pack", "Practice change, and return")
        return t("Pack", "Practice change") if self.recorded else t("Pack", "Return")


def practice_changes(records: Records) -> list[PracticeChange]:
    """Return every change once, team by team: what a return says of an activity and of a day on which a practice
    change was recorded for it is that change.
    """
    said = {_which(each): each for each in records.of("entry") if each.raw("outcome") == "changed"}
    found = [PracticeChange(each, said.pop(_which(each), None)) for each in records.of("change")]
    found += [PracticeChange(None, each) for each in said.values()]
    order = {each.title: at for at, each in enumerate(records.of("return"))}
    return sorted(found, key=lambda each: order.get(each.team, len(order)))


def _which(record: Record) -> tuple[str, object, object]:
    return record.team(), record.raw("activity"), record.raw("effective")


def count_changes(changes: list[PracticeChange]) -> Figure:
    """Return how many there are, and what prompted several of them."""
    words = tn("Pack", "practice change", "practice changes", len(changes))
    prompts = Counter(
        each.recorded.text("prompted")
        for each in changes
        if each.recorded and each.recorded.text("prompted") and each.recorded.raw("prompted") != _NO_PROMPT
    )
    if prompts:
        prompt, count = prompts.most_common(1)[0]
        prompt = prompt[:1].lower() + prompt[1:]
        if len(changes) == 1:
            words = t("Pack", "{words}; it was prompted by {prompt}").format(words=words, prompt=prompt)
        elif count > 1:
            words = t("Pack", "{words}; {count} of them were prompted by {prompt}").format(
                words=words, count=count, prompt=prompt
            )
    return Figure(f"{len(changes):,}", words)


def read_changes(records: Records) -> Section:
    """Return what teams do differently since this quarter."""
    changes = practice_changes(records)
    columns = (
        Column(t("Pack", "Ref"), 7),
        Column(t("Pack", "Team"), 13),
        Column(t("Pack", "Key activity"), 17),
        Column(t("Pack", "In force from"), 12),
        Column(t("Pack", "New practice"), 29),
        Column(t("Pack", "Why"), 22),
        Column(t("Pack", "Practice until then")),
        Column(t("Pack", "Prompted by")),
        Column(t("Pack", "Approved by")),
        Column(t("Pack", "Written down in")),
    )
    rows = tuple(_row(each) for each in changes)
    empty = t("Pack", "No practice changed this quarter.")
    table = Table(t("Pack", "Practice changes"), "", columns, rows, empty, link=1)
    return Section("changes", t("Pack", "Practice changes"), _intro(records, changes), (), (table,))


def _row(each: PracticeChange) -> tuple[Value, ...]:
    own = [each.recorded.text(name) if each.recorded else "" for name in ("old", "prompted", "approved_by")]
    ref = each.recorded.ref if each.recorded else ""
    return (ref, each.team, each.activity, each.since, each.what, each.why, *own, each.where)


def _intro(records: Records, changes: list[PracticeChange]) -> tuple[str, ...]:
    """Say how the changes here and the activities that changed come together."""
    if not changes:
        return ()
    activities = sum(each.count("changed") for each in records.of("return"))
    recorded = sum(each.recorded is not None for each in changes)
    return (
        t(
            "Pack",
            "{activities} {recorded} A change that was both recorded and said in a return stands here once.",
        ).format(
            activities=tn(
                "Pack",
                "Returns say of {count} key activity that it changed.",
                "Returns say of {count} key activities that they changed.",
                activities,
            ).format(count=f"{activities:,}"),
            recorded=tn(
                "Pack", "{count} practice change was recorded.", "{count} practice changes were recorded.", recorded
            ).format(count=f"{recorded:,}"),
        ),
    )
