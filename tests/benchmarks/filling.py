"""What the big workspace says: quarter by quarter, as its laptops would have written it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

from kimdesk.model.ops import CREATED, Op, dump, natural_id
from kimdesk.model.quarters import Quarter
from tests.benchmarks import made_up
from tests.benchmarks.bulk_log import BulkLog, Change
from tests.benchmarks.made_up import MadeUp
from tests.benchmarks.registers import Registers
from tests.benchmarks.sizes import Size

SET, ADD = Op.SET, Op.ADD
_ASSET_TEXTS = ("users", "supplier", "volume", "format", "place", "purpose", "recipients")
_IN_CONFLICT = 40


class Filling:
    """Writes the workspace of one size into a log."""

    def __init__(self, log: BulkLog, size: Size, workspace: str, device: str, me: str, last: Quarter) -> None:
        self.log, self.size, self.workspace, self.me = log, size, workspace, me
        self.say = MadeUp()
        self.quarters = [last.shifted(back) for back in range(1 - size.quarters, 1)]
        self.own = log.db.execute("SELECT number FROM device WHERE id = ?", (device,)).fetchone()[0]
        self.teams: list[tuple[str, int, str, str]] = []
        self.activities: dict[str, list[str]] = {}
        self.editable: list[tuple[int, int, dict[str, Callable[[], str]]]] = []
        self.assets: list[tuple[int, int]] = []
        self.known: dict[str, list[str]] = {"team": [], "person": [], "activity": [], "asset": [], "action": []}
        self.others = Registers(self.say, self.known, self._make_other, workspace)
        self._made = {"asset": 0, "action": 0, "other": 0}
        self._next = 0
        self._now = last.start
        self._wall = 0

    def run(self) -> None:
        """Write everything, to exactly the numbers of operations asked for."""
        self._move_to(self.quarters[0].shifted(-1))
        self._make_teams()
        for at, quarter in enumerate(self.quarters, 1):
            self._move_to(quarter)
            self.log.sync()
            self._make_registers(at)
            self._make_returns(quarter, at == 1, at == len(self.quarters))
            if at == len(self.quarters):
                self._disagree()
            self._edit(self.size.superseded * at // len(self.quarters))
        self._fill_up()

    # --- the service ------------------------------------------------------------------------------------------------

    def _make_teams(self) -> None:
        for at in range(self.size.teams):
            device = self.log.device(f"{self.say.random.getrandbits(128):032x}")
            team, person = self.say.identity(), self.say.identity()
            name = f"Team {at + 1:02d}"
            detail = dump("full" if at % 2 else "light")
            self._make(self.own, "person", person, f"P{at + 2}", "", name=dump(f"Manager {at + 1}"), sort='"person"')
            self._make(self.own, "team", team, f"T{at + 1}", "", name=dump(name), detail=detail, manager=dump(person))
            self.teams.append((team, device, person, name))
            self.known["team"].append(team)
            self.known["person"].append(person)
            self.activities[team] = [self.say.identity() for _ in range(self.size.activities)]
            self.known["activity"] += self.activities[team]
            for number, activity in enumerate(self.activities[team], 1):
                ref = f"KA{at * self.size.activities + number}"
                title = dump(f"{name}, activity {number}")
                about = {"title": title, "team": dump(team), "description": self.say.long()}
                self._make(device, "activity", activity, ref, team, **about)

    def _make_registers(self, at: int) -> None:
        # Everything is there after half of the time, so that years of editing follow.
        share = min(at * 2, self.size.quarters) / self.size.quarters
        for kind, count in (("asset", self.size.assets), ("action", self.size.actions)):
            for number in range(self._made[kind], round(count * share)):
                team, device, person, _name = self.teams[number % len(self.teams)]
                make = self._make_asset if kind == "asset" else self._make_action
                make(number + 1, team, device, person)
            self._made[kind] = round(count * share)
        if self.size.others:
            first, self._made["other"] = self._made["other"], round(self.size.others * share)
            for record, edits in self.others.make(first, self._made["other"], self._now):
                self.editable.append((record, self.own, edits))
            if at % 4 == 0:
                self.others.begin_cycle(f"Cycle {at // 4}")

    def _make_other(
        self, kind: str, identity: str, ref: str, team: str, fields: dict[str, str], more: list[tuple[str, Op, str]]
    ) -> int:
        return self._make(self.own, kind, identity, ref, team, more=more, **fields)

    def _make_asset(self, number: int, team: str, device: int, person: str) -> None:
        fields = {
            "title": self.say.asset_title(number), "holds": self.say.long(), "function": self.say.short(),
            "owner": dump(person), "status": self.say.pick(made_up.STATUSES), "team": dump(team),
            "retention": self.say.short(), "next_review": self._day(),
        }  # fmt: skip
        identity = self.say.identity()
        self.known["asset"].append(identity)
        record = self._make(device, "asset", identity, f"A{number}", team, **fields)
        self.assets.append((record, device))
        edits = {"holds": self.say.long, "retention": self.say.short, "next_review": self._day, "status": self._status}
        self.editable.append((record, device, edits))

    def _make_action(self, number: int, team: str, device: int, person: str) -> None:
        fields = {
            "title": self.say.action_title(number), "theme": self.say.pick(made_up.THEMES), "team": dump(team),
            "target": dump(self._target()), "progress": self.say.pick(made_up.PROGRESS), "comments": self.say.long(),
        }  # fmt: skip
        identity, ref = self.say.identity(), f"AC{number}"
        self.known["action"].append(identity)
        record = self._make(device, "action", identity, ref, team, more=[("owners", ADD, dump(person))], **fields)
        progress = made_up.PROGRESS
        self.editable.append((record, device, {"comments": self.say.long, "progress": lambda: self.say.pick(progress)}))

    # --- the quarters -----------------------------------------------------------------------------------------------

    def _make_returns(self, quarter: Quarter, first: bool, last: bool) -> None:
        identity = self._natural("quarter", quarter.start.isoformat())
        days = {"start": quarter.start, "end": quarter.end, "due": quarter.due()}
        fields = {name: dump(day.isoformat()) for name, day in days.items()}
        self._make(self.own, "quarter", identity, "", "", name=dump(quarter.name), **fields)
        for at, (team, device, person, name) in enumerate(self.teams):
            self._make_return(at, quarter, identity, (team, device, person, name), first)
            done = self.activities[team][: 3 if last else None]
            for activity in done:
                self._make_entry(quarter, identity, team, device, person, activity, first)

    def _make_return(self, at: int, quarter: Quarter, of: str, who: tuple[str, int, str, str], first: bool) -> None:
        team, device, person, name = who
        record = self._natural("return", team, quarter.start.isoformat())
        fields = {
            "title": dump(f"{name}, {quarter.name}"), "team": dump(team), "quarter": dump(of),
            "statement": self.say.long(),
        }  # fmt: skip
        if first:
            fields |= {"gaps": self.say.long(), "risks": self.say.long(), "p1": '"2"', "p1_note": self.say.short()}
            fields |= {f"c{number}": self.say.pick(made_up.KEPT) for number in range(1, 6)}
        number = self._make(device, "return", record, "", team, **fields)
        self._act(number, device, person, "submitted")
        if at % 5 < 4:
            self._act(number, self.own, self.me, "reviewed")
        if at % 2 == 0:
            title = dump(f"Sample of ten records, {name}")
            about = {"title": title, "record": dump(record), "link": '"https://intranet.example/sample"'}
            evidence = f"E{quarter.start:%Y%m}{at}"
            self._make(device, "evidence", self.say.identity(), evidence, "", **about)

    def _act(self, record: int, device: int, person: str, act: str) -> None:
        value = {"act": act, "by": person, "name": "Manager", "at": "2026-01-12T09:30:00+00:00", "hash": "0" * 64}
        self.log.batch(device, person, act, self._tick(), [(record, "status", SET, dump(value))])

    def _make_entry(
        self, quarter: Quarter, of: str, team: str, device: int, person: str, activity: str, first: bool
    ) -> None:
        record = self._natural("entry", activity, quarter.start.isoformat())
        outcome = {"outcome": "changed"} if first or self.say.random.random() < 0.15 else {"outcome": "unchanged"}
        fields = {"activity": dump(activity), "team": dump(team), "quarter": dump(of)}
        changed = outcome["outcome"] == "changed"
        if first:
            fields |= {f"p{number}": self.say.pick(made_up.STEPS) for number in range(2, 7)}
        if changed:
            fields |= {"statement": self.say.long(), "what": self.say.short(), "p3": self.say.pick(made_up.STEPS)}
        number = self._make(device, "entry", record, "", team, **fields)
        self.log.batch(device, person, "edit", self._tick(), [(number, "outcome", SET, dump(outcome))])

    # --- years of work ----------------------------------------------------------------------------------------------

    def _edit(self, superseded: int) -> None:
        """Edit register after register, one or several fields at a time, until so many operations are superseded."""
        at_once = 0
        while self.log.superseded < superseded:
            record, device, fields = self.editable[self._next % len(self.editable)]
            self._next += 1
            at_once = at_once % len(fields) + 1
            names = self.say.random.sample(tuple(fields), at_once)[: superseded - self.log.superseded]
            # The administrator sees to every seventh; nobody replaces what they have not seen.
            writer = self.own if self._next % 7 == 0 else device
            known = [name for name in names if self._has_seen(writer, record, name)]
            changes: list[Change] = [(record, name, SET, fields[name]()) for name in known]
            if changes:
                self.log.batch(writer, self.me, "edit", self._tick(), changes)

    def _has_seen(self, writer: int, record: int, field: str) -> bool:
        return all(dot[0] == writer or self.log.has_met(dot) for dot in self.log.live[record, field])

    def _disagree(self) -> None:
        """Let two people change some assets without having seen each other's words."""
        self.log.sync()
        for record, device in self.assets[:: max(len(self.assets) // _IN_CONFLICT, 1)][:_IN_CONFLICT]:
            over = list(self.log.live[record, "function"])
            self.log.batch(device, self.me, "edit", self._tick(), [(record, "function", SET, self.say.short())])
            self.log.beside(self.own, self.me, self._tick(), (record, "function", SET, self.say.long()), over)

    def _fill_up(self) -> None:
        """Say more about assets until exactly as many operations stand, and edit until as many are superseded."""
        wanted = self.size.live - self.log.live_count
        if not 0 <= wanted <= len(self.assets) * len(_ASSET_TEXTS):
            raise AssertionError(f"{wanted} operations cannot be filled up")
        for at in range(wanted):
            record, device = self.assets[at % len(self.assets)]
            field = _ASSET_TEXTS[at // len(self.assets)]
            self.log.batch(device, self.me, "edit", self._tick(), [(record, field, SET, self.say.short())])

    # --- small things -----------------------------------------------------------------------------------------------

    def _make(
        self, device: int, kind: str, identity: str, ref: str, scope: str, /,
        more: list[tuple[str, Op, str]] | None = None, **fields: str,
    ) -> int:  # fmt: skip
        record = self.log.record(kind, identity)
        changes: list[Change] = [(record, CREATED, SET, dump({"ref": ref, "team": scope}))]
        changes += [(record, name, SET, value) for name, value in fields.items()]
        changes += [(record, *each) for each in more or ()]
        self.log.batch(device, self.me, "new", self._tick(), changes)
        return record

    def _natural(self, kind: str, *key: str) -> str:
        return natural_id(self.workspace, kind, *key)

    def _move_to(self, quarter: Quarter) -> None:
        self._now = quarter.start
        self._wall = int(datetime.combine(quarter.start, time(9), UTC).timestamp() * 1000)

    def _tick(self) -> int:
        self._wall += 60
        return self._wall

    def _day(self) -> str:
        return self.say.day(self._now)

    def _status(self) -> str:
        return self.say.pick(made_up.STATUSES)

    def _target(self) -> str:
        return self.quarters[self.say.random.randrange(len(self.quarters))].name
