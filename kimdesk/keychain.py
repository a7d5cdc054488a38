"""The one door to secrets: the system's keyring, or where there is none a file that a passphrase opens.

A secret is never the only copy of anything, and never written in plain text. keyring is imported late: it is slow, and
most starts need no secret.
"""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kimdesk.crypto import NotGenuine, lock_with_passphrase, open_with_passphrase
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.placing import put_in_place

SERVICE = "KIM Desk"
PASSPHRASE_VARIABLE = "KIMDESK_PASSPHRASE"
LOCKED_FILE = "keys.locked"
# With "none" in it, the keyring is passed over: for a laptop whose keyring asks for a password at every use.
BACKEND_VARIABLE = "KIMDESK_KEYRING"

# The fewest letters of a new passphrase.
SHORTEST_PASSPHRASE = 8

Ask = Callable[[bool], str]


class Locked(UserError):
    """The keys are there and cannot be had just now: no passphrase, the wrong one, or a keyring that is locked."""


class Keychain:
    """Keeps the secrets of one home.

    ``ask`` is called for the passphrase where there is no keyring and the environment names none, and not again while
    it fits; it is told whether a new one is to be chosen, and returns nothing where nobody answers.
    """

    def __init__(self, folder: Path, ask: Ask | None = None) -> None:
        self._folder = folder
        self.ask = ask
        self._passphrase = ""

    def save(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name; raises UserError where there is neither a keyring nor a passphrase."""
        words = base64.b64encode(secret).decode("ascii")
        if _keyring_set(name, words):
            return
        path = self._path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(lock_with_passphrase(self._need_passphrase(new=True), secret))
        put_in_place(part, path)

    def load(self, name: str) -> bytes | None:
        """Return the secret of that name, or None where there is none.

        Raises UserError where it is there and cannot be opened.
        """
        path = self._path(name)
        if path.exists():
            try:
                return open_with_passphrase(self._need_passphrase(), path.read_bytes())
            except NotGenuine as error:
                self._passphrase = ""
                raise Locked(
                    t("Keychain", "The passphrase does not fit"),
                    t("Keychain", "The keys of this laptop were locked with another passphrase."),
                    t("Keychain", "Try again. Without it, join the shared folder anew with a new invitation."),
                ) from error
        words = _keyring_get(name)
        try:
            return base64.b64decode(words, validate=True) if words else None
        except binascii.Error:
            return None

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.{LOCKED_FILE}"

    def _need_passphrase(self, new: bool = False) -> str:
        self._passphrase = self._passphrase or os.environ.get(PASSPHRASE_VARIABLE, "")
        if not self._passphrase and self.ask is not None:
            self._passphrase = self.ask(new)
        if self._passphrase:
            return self._passphrase
        raise Locked(
            t("Keychain", "There is nowhere to keep this laptop's keys"),
            t("Keychain", "This computer has no keyring that can be used, and no passphrase was given."),
            t(
                "Keychain",
                "Give a passphrase (in the window, or as KIMDESK_PASSPHRASE), or ask IT to allow the keyring. Everything but "
                "the shared folder works without.",
            ),
        )


def say_keyring() -> str:
    """Return in words where this computer keeps the keys; nothing is asked of the keyring itself."""
    keyring = _keyring()
    if keyring is None:
        return t("Keychain", "none can be used here; keys are kept behind a passphrase")
    used = keyring.get_keyring()
    return f"{type(used).__module__}.{type(used).__name__}"


def _keyring_set(name: str, words: str) -> bool:
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(SERVICE, name, words)
        return bool(keyring.get_password(SERVICE, name) == words)
    except _troubles():
        return False


def _keyring_get(name: str) -> str | None:
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        words: str | None = keyring.get_password(SERVICE, name)
        return words
    except _troubles() as error:
        raise Locked(
            t("Keychain", "The keyring is locked"),
            t("Keychain", "This computer's keyring did not give out the key of this laptop."),
            t("Keychain", "Unlock it (log out and in again where nothing else helps), then repeat."),
        ) from error


def _keyring() -> Any:
    if os.environ.get(BACKEND_VARIABLE) == "none":
        return None
    import keyring  # noqa: TID251 - this is the door
    from keyring.backends import fail  # noqa: TID251 - this is the door

    return None if isinstance(keyring.get_keyring(), fail.Keyring) else keyring


def _troubles() -> tuple[type[BaseException], ...]:
    from keyring.errors import KeyringError  # noqa: TID251 - this is the door

    return (KeyringError, OSError, RuntimeError)
