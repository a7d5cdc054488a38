"""Words for the big workspace: written for the purpose, the same each time, common and rare ones as in life."""

from __future__ import annotations

import random
import uuid
from datetime import date, timedelta

from kimdesk.model.ops import dump

_WORDS = [
    "repairs",
    "tenancy",
    "record",
    "property",
    "tenant",
    "visit",
    "key",
    "photograph",
    "letter",
    "form",
    "system",
    "team",
    "list",
    "check",
    "keep",
    "contractor",
    "date",
    "officer",
    "access",
    "order",
    "home",
    "stock",
    "risk",
    "review",
    "case",
    "complaint",
    "note",
    "file",
    "call",
    "survey",
    "inspection",
    "damp",
    "mould",
    "void",
    "asbestos",
    "gas",
    "rent",
    "arrears",
    "allocation",
    "register",
    "lease",
    "charge",
    "estate",
    "safety",
    "compliance",
    "certificate",
    "vulnerability",
    "interpreter",
    "household",
    "adaptation",
    "transfer",
    "mutual",
    "exchange",
    "succession",
    "abandonment",
    "boiler",
    "roof",
    "lift",
    "alarm",
    "drainage",
    "scaffold",
    "insulation",
    "leaseholder",
    "consultation",
    "balance",
    "payment",
    "housing",
    "benefit",
    "credit",
    "panel",
    "hearing",
    "notice",
    "possession",
    "eviction",
    "injunction",
    "nuisance",
    "neighbour",
    "patrol",
    "parking",
    "garage",
    "shed",
    "garden",
    "communal",
    "cleaning",
    "lighting",
    "window",
    "door",
    "lock",
    "fob",
    "intercom",
    "tablet",
    "spreadsheet",
    "scan",
    "archive",
    "retention",
    "disposal",
    "shelf",
]
_THINGS = (
    "Void photographs", "Key log", "Tenancy files", "Repairs history", "Gas certificates", "Arrears agreements",
    "Asbestos survey", "Fire door checks", "Service charge working papers", "Allocation decisions", "Damp visits",
)  # fmt: skip
_PLACES = (
    "Mill Lane", "Station Road", "The Maltings", "Chapel Close", "Priory Court", "Fen View", "Holland Way",
    "Castle Street", "Orchard House", "Quay Side", "Windmill Drive", "Abbey Field",
)  # fmt: skip
STATUSES = tuple(dump(key) for key in ("held", "held", "held", "needed", "unneeded"))
PROGRESS = tuple(dump(key) for key in ("not_started", "under_way", "under_way", "done", "on_hold"))
THEMES = tuple(dump(key) for key in ("IM", "IA", "DQ", "TA"))
STEPS = tuple(dump(key) for key in ("0", "1", "2", "2", "3", "na"))
KEPT = tuple(dump(key) for key in ("kept", "partly", "not", "na"))


class MadeUp:
    """Values as the log stores them."""

    def __init__(self, seed: int = 20) -> None:
        self.random = random.Random(seed)
        weights = [1 / (rank + 2) for rank in range(len(_WORDS))]
        self._short = [self._sentence(weights, 6) for _ in range(1500)]
        self._long = [" ".join(self._sentence(weights, 12) for _ in range(2)) for _ in range(3000)]
        self._short_stored = [dump(words) for words in self._short]
        self._long_stored = [dump(words) for words in self._long]

    def _sentence(self, weights: list[float], words: int) -> str:
        chosen = self.random.choices(_WORDS, weights, k=self.random.randint(words - 2, words + 4))
        return " ".join(chosen).capitalize() + "."

    def identity(self) -> str:
        """Return a new record id."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def short(self) -> str:
        """Return a phrase."""
        return self.random.choice(self._short_stored)

    def long(self) -> str:
        """Return two sentences."""
        return self.random.choice(self._long_stored)

    def pick(self, among: tuple[str, ...]) -> str:
        """Return one of these."""
        return self.random.choice(among)

    def day(self, around: date, spread: int = 500) -> str:
        """Return a day within ``spread`` days of another."""
        return dump((around + timedelta(days=self.random.randint(-spread, spread))).isoformat())

    def asset_title(self, number: int) -> str:
        """Return what an asset is called."""
        return dump(f"{_THINGS[number % len(_THINGS)]}, {_PLACES[number // 7 % len(_PLACES)]} {number}")

    def action_title(self, number: int) -> str:
        """Return what is to be done."""
        return dump(f"Action {number}: {self.random.choice(self._short)}")
