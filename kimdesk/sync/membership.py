"""This laptop's place in a share: its keys, the roster as it has verified it, and the folder they belong to."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from kimdesk.crypto import DeviceKeys, NotGenuine
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.keychain import Keychain
from kimdesk.store import shelf
from kimdesk.store.store import Store
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.members import Chain
from kimdesk.sync.roster import extend, keys_for


@dataclass(slots=True)
class Membership:
    """What signing, sealing and reading need."""

    device: str
    keys: DeviceKeys
    chain: Chain

    @property
    def key(self) -> bytes:
        """The key that new segments are written under."""
        return self.chain.keys[self.chain.key]

    def catch_up(self, db: sqlite3.Connection) -> None:
        """Go on to the entries that another program on this laptop has taken in, or go over with it to another list; each
        was verified by it.
        """
        marks, (number, mark) = shelf.entry_marks(db), self.chain.head
        if marks and number >= 0 and (len(marks) <= number or marks[number] != mark):
            self.chain = stored_chain(db, self.device, self.keys)
        if len(shelf.entry_marks(db)) > self.chain.head[0] + 1:
            for raw in shelf.entries(db)[self.chain.head[0] + 1 :]:
                self.chain = extend(self.chain, raw, self.keys_with(raw))

    def keys_with(self, raw: bytes) -> dict[str, bytes]:
        """Return the workspace's keys known so far and those that one more entry of the roster gives to this laptop."""
        return {**keys_for([raw], self.device, self.keys), **self.chain.keys}


class NotLetIn(UserError):
    """The roster does not know this laptop yet."""


def secret_name(store: Store, device: str = "") -> str:
    """Return the name under which the keychain keeps this laptop's secret, or that of a number it goes or went by."""
    return f"{store.workspace}-{device or store.device}"


class NoKeys(UserError):
    """This laptop belongs to a share, and its keys are gone."""


def no_keys() -> NoKeys:
    """Return the error for a laptop whose keys are gone."""
    return NoKeys(
        t("Sync", "This laptop’s keys are not here"),
        t("Sync", "The keyring does not hold them: they were deleted, or the records came from another computer."),
        t(
            "Sync",
            "Ask an administrator for a new invitation, and join again with its code under Sync (or kimdesk share rejoin "
            "FOLDER --code CODE). Nothing that was saved is lost.",
        ),
    )


def load_keys(store: Store, keychain: Keychain) -> DeviceKeys:
    """Return this laptop's keys; raises UserError where it has none."""
    secret = keychain.load(secret_name(store))
    if secret is None:
        raise no_keys()
    return DeviceKeys(secret)


def make_keys(store: Store, keychain: Keychain) -> DeviceKeys:
    """Make this laptop's keys and put them into the keychain."""
    keys = DeviceKeys.make()
    keychain.save(secret_name(store), keys.secret)
    return keys


def read_chain(entries: list[bytes], device: str, keys: DeviceKeys) -> Chain:
    """Return the roster that the entries come to, verified one by one from the first.

    Raises NotLetIn where this laptop is not let in yet, and Damaged where an entry is not what it should be.
    """
    try:
        known = keys_for(entries, device, keys)
    except NotGenuine as error:
        raise Damaged("a key that is not for this laptop") from error
    if not known:
        raise NotLetIn(
            t("Sync", "An administrator has not let this laptop in yet"),
            t("Sync", "The request is in the shared folder."),
            t("Sync", "Ask an administrator to accept it, then sync again."),
        )
    chain = Chain()
    for raw in entries:
        chain = extend(chain, raw, known)
    return chain


def stored_chain(db: sqlite3.Connection, device: str, keys: DeviceKeys) -> Chain:
    """Return the roster as far as it is kept here."""
    return read_chain(shelf.entries(db), device, keys)
