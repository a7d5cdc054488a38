"""Portions of a checkpoint that say something wrong, under a head that an administrator signed for just these bytes."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from functools import cached_property
from typing import Any

from kimdesk.crypto import decrypt, digest, encrypt, new_key
from kimdesk.store.behind import Goal
from kimdesk.sync.checkpoint import Checkpoint, Place, bound_to, read_checkpoint, write_checkpoint
from kimdesk.sync.checkpoints import UNSAID
from kimdesk.sync.layout import CHECKPOINTS, checkpoint_path, portion_path
from kimdesk.sync.portion import KIND as PORTION
from tests.sync.fuzz_ground import Ground
from tests.sync.fuzz_season import Season
from tests.sync.laptops import Laptop
from tests.sync.mutations import json_copy, mutated, odd, spelled

_LARGE = 1 << 70


class CheckpointCases(Ground):
    """What may be wrong with what a checkpoint carries."""

    @cached_property
    def season(self) -> Season:
        """A share with a past, made where one of the cases needs it."""
        return Season(self.root / "season", self.chance)

    @cached_property
    def _head(self) -> Checkpoint:
        return read_checkpoint(self.season.sound[checkpoint_path(1, self.season.office.device)])

    @cached_property
    def _carried(self) -> list[Any]:
        """What the sound portions say."""
        device, key = self.season.office.device, self.season.office.engine.membership.key
        header = self._head.envelope.header
        bodies = [self.season.sound[portion_path(1, device, at)] for at in range(len(self._head.portions))]
        opened = (decrypt(key, body[len(PORTION) :], bound_to(header, at)) for at, body in enumerate(bodies))
        return [json.loads(zlib.decompress(packed)) for packed in opened]

    def portion(self) -> None:
        """A newcomer who goes by a checkpoint of which a portion is wrong."""
        chance, season = self.chance, self.season
        self.count += 1
        said = [json_copy(each) for each in self._carried]
        at = chance.randrange(len(said))
        said[at] = mutated(said[at], chance) if chance.random() < 0.6 else self._odd_portion(said[at])
        place = replace(self._head.place, number=self.count % 999_999 + 1)
        files = {path: body for path, body in season.sound.items() if not path.startswith(f"{CHECKPOINTS}/")}
        files |= self._written(place, [spelled(each, chance) if each is said[at] else _plain(each) for each in said])
        laptop = season.newcomer(files)
        self.tally.note("portion", season.joins(laptop, self._adopt))

    def _adopt(self, laptop: Laptop) -> None:
        self.season.adopt(laptop)

    def _written(self, place: Place, said: list[bytes]) -> dict[str, bytes]:
        """Return the files of a checkpoint whose portions say this, its head signed; now and then one is packed or
        encrypted wrongly, or is not the one that the head names.
        """
        chance, office = self.chance, self.season.office.engine.membership
        header = {"ws": office.chain.workspace, "dev": place.device, "n": place.number}
        bodies = []
        for at, plain in enumerate(said):
            packed, key, kind = zlib.compress(plain), office.key, PORTION
            what = chance.random()
            if what < 0.03:
                packed = chance.choice((packed[:-1], packed + b"x", b"", plain))
            elif what < 0.04:
                key = new_key()
            elif what < 0.05:
                kind = b"KDX1"
            bodies.append(kind + encrypt(key, packed, bound_to(header, at)))
        named = [digest(body).hex() for body in bodies]
        if chance.random() < 0.02:
            named[0] = "0" * 64
        if chance.random() < 0.02:
            bodies.pop()
        head = write_checkpoint(self._lied(place), office.chain, named, UNSAID, office.keys.sign)
        paths = (portion_path(place.number, place.device, at) for at in range(len(bodies)))
        return dict(zip(paths, bodies, strict=True)) | {checkpoint_path(place.number, place.device): head}

    def _lied(self, place: Place) -> Place:
        """Return where the checkpoint says that it stands, which is now and then not where it does."""
        if self.chance.random() < 0.9:
            return place
        goals = dict(place.goals)
        device, goal = self.chance.choice(list(goals.items()))
        wrong = (
            goal._replace(last=goal.last + self.chance.choice((-1, 1, 40))),
            goal._replace(mark="0" * 64),
            Goal(max(goal.seq - 1, 1), goal.last, goal.mark),
            Goal(max(goal.seq - 1, 1), max(goal.last - 1, 1), goal.mark),
        )
        return self.chance.choice((
            *[replace(place, goals=goals | {device: each}) for each in wrong],
            replace(place, goals={each: at for each, at in goals.items() if each != device}),
            replace(place, goals=goals | {self.chance.choice(("f" * 32, "x", "é")): goal}),
            replace(place, lamport=1 << 53),
            replace(place, roster=self.chance.choice(((0, place.roster[1]), (99, "0" * 64), (-1, "")))),
        ))  # fmt: skip

    def _odd_portion(self, whole: dict[str, Any]) -> dict[str, Any]:
        """Return a portion with something in it that no writer says, where a reader may not look for it."""
        chance, device, hidden = self.chance, 0, self.season.hidden
        names = [*whole["names"], hidden.device]
        sealed = [len(names) - 1, hidden.number, 1, 5, "title", "set", "In the clear", [], 1, 1]
        head = [
            chance.randrange(len(names)),
            chance.choice((1, 2, 3, 50)),
            1,
            3,
            "new",
            "person-o",
            0,
            0,
            "",
            "",
            "",
            [],
        ]
        wrong: list[dict[str, Any]] = [
            {"records": [*whole["records"], [odd(chance), odd(chance), [], []]]},
            {"records": [*whole["records"], ["risk", "r0", [odd(chance), "\ud800"], []]]},
            {"records": [*whole["records"], *whole["records"]]},
            {"batches": [*whole["batches"], *whole["batches"]]},
            {"batches": whole["batches"][::-1]},
            {"names": whole["names"][::-1]},
            {"held": [*whole["held"], [device, chance.choice((1, 2, 3)), odd(chance), odd(chance)]]},
            {"held": []},
            {"names": names, "records": [*whole["records"], ["risk", "open", [], [sealed]]]},
            {"names": names, "batches": [*whole["batches"], head]},
            {
                "names": names,
                "batches": [[*each[:11], [[chance.randrange(len(names)), 3]]] for each in whole["batches"]],
            },
            {"batches": [[*each[:11], [[0, 3], [0, 0]]] for each in whole["batches"]]},
            {"batches": [[*each[:2], 1, each[3], *each[4:]] for each in whole["batches"]]},
            {"batches": [[chance.choice((True, -1, "0", 1.0)), *each[1:]] for each in whole["batches"]]},
            {
                "batches": [
                    [*each[:2], *chance.choice(((True, 1), (1, "1"), (3, 2))), *each[4:]] for each in whole["batches"]
                ]
            },
            {"held": [[chance.choice((True, -1, "0")), 1, "", ""]]},
            {"held": [[0, chance.choice((True, 0, "1")), "", ""]]},
        ]
        found = whole | chance.choice(wrong)
        if found["records"] and chance.random() < 0.5:
            found = json_copy(found)
            rows = chance.choice(found["records"])[3]
            if rows:
                row = chance.choice(rows)
                number = chance.choice((_LARGE, "x", True, None, -1))
                place, value = chance.choice((
                    (0, number), (1, number), (2, number), (3, number), (6, "Another value"), (9, 0), (9, 1), (7, []),
                    (4, "title"), (5, "remove"),
                ))  # fmt: skip
                row[place] = value
        return found


def _plain(said: Any) -> bytes:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
