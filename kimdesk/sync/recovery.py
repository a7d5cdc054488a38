"""The recovery key: a member of the roster that is no laptop. Its secret is on paper and nowhere else.

It is an administrator of the whole service, so that whoever holds the paper can let a new laptop in when no
administrator's laptop is left. To everything else it is a member like any other: keys are sealed to it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from kimdesk.crypto import DeviceKeys, digest
from kimdesk.model.roster import Right
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.members import ADMINISTRATOR, RECOVERY_KEY, Member, recovery_device
from kimdesk.sync.typed import read_spelled, spell

_SEED = 16
_CHECK = 4
RIGHTS = (Right(ADMINISTRATOR),)


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """A secret of 16 bytes; its words are eight groups of four, the last ones of which tell a mistyped letter."""

    seed: bytes

    @classmethod
    def make(cls) -> RecoveryKey:
        """Return a new one, from the computer's own source of chance."""
        return cls(os.urandom(_SEED))

    def __str__(self) -> str:
        return spell(self.seed + _check(self.seed))

    @property
    def keys(self) -> DeviceKeys:
        """The keys that the secret stands for."""
        return DeviceKeys(digest(b"recovery sign", self.seed) + digest(b"recovery open", self.seed))

    @property
    def member(self) -> Member:
        """How it stands in the roster: a person of its own, so that nobody else's rights are ever its."""
        keys = self.keys
        device = recovery_device(keys.verify_key)
        return Member(device, device, RECOVERY_KEY, RECOVERY_KEY, keys.verify_key, keys.seal_key)


def read_recovery_key(words: str) -> RecoveryKey:
    """Return the recovery key that somebody typed; raises Damaged where a letter is wrong or missing."""
    body = read_spelled(words, _SEED + _CHECK)
    if _check(body[:_SEED]) != body[_SEED:]:
        raise Damaged("mistyped")
    return RecoveryKey(body[:_SEED])


def _check(seed: bytes) -> bytes:
    return digest(b"recovery", seed)[:_CHECK]
