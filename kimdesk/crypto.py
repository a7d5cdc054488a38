"""The one door to cryptography: Ed25519, X25519 sealed boxes, XChaCha20-Poly1305 and Argon2id, all of them libsodium's.

Nothing here is invented; what a file signs and encrypts is decided by the modules that know the file.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

from nacl.exceptions import BadSignatureError, CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id
from nacl.secret import Aead
from nacl.signing import SigningKey, VerifyKey
from nacl.utils import random

KEY_BYTES = 32
SIGNATURE_BYTES = 64
_SECRET_BYTES = 64
_SALT_BYTES = argon2id.SALTBYTES


class NotGenuine(Exception):
    """Bytes that nobody with the key wrote, or that were changed since."""


def digest(*parts: bytes) -> bytes:
    """Return the SHA-256 of the parts, each with its length in front so that none can pass for two."""
    hasher = hashlib.sha256()
    for part in parts:
        hasher.update(len(part).to_bytes(8, "big"))
        hasher.update(part)
    return hasher.digest()


@dataclass(frozen=True)
class DeviceKeys:
    """The secret of one laptop: 64 bytes, of which one half signs and the other opens what is sealed to it."""

    secret: bytes

    @classmethod
    def make(cls) -> DeviceKeys:
        """Return new keys, from the computer's own source of chance."""
        return cls(random(_SECRET_BYTES))

    @cached_property
    def _signing(self) -> SigningKey:
        return SigningKey(self.secret[:KEY_BYTES])

    @cached_property
    def _opening(self) -> PrivateKey:
        return PrivateKey(self.secret[KEY_BYTES:])

    @property
    def verify_key(self) -> bytes:
        """What others check signatures with."""
        return bytes(self._signing.verify_key)

    @property
    def seal_key(self) -> bytes:
        """What others seal things to this laptop with."""
        return bytes(self._opening.public_key)

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes that prove who wrote the message."""
        return self._signing.sign(message).signature

    def open_sealed(self, sealed: bytes) -> bytes:
        """Return what was sealed to this laptop; raises NotGenuine where it was not."""
        try:
            return SealedBox(self._opening).decrypt(sealed)
        except (CryptoError, ValueError, TypeError) as error:
            raise NotGenuine("not sealed to this laptop") from error


def is_signed(verify_key: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether whoever holds the secret behind ``verify_key`` signed the message."""
    try:
        VerifyKey(verify_key).verify(message, signature)
    except (BadSignatureError, CryptoError, ValueError, TypeError):
        return False
    return True


def seal(seal_key: bytes, message: bytes) -> bytes:
    """Return the message so that only the holder of the secret behind ``seal_key`` can open it."""
    return SealedBox(PublicKey(seal_key)).encrypt(message)


def can_seal(seal_key: bytes) -> bool:
    """Tell whether something can be sealed to this key: not every 32 bytes are one."""
    try:
        seal(seal_key, b"")
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def new_key() -> bytes:
    """Return a new secret key."""
    return random(KEY_BYTES)


def encrypt(key: bytes, message: bytes, bound_to: bytes) -> bytes:
    """Return the message encrypted, so that it opens only beside the same ``bound_to``."""
    return bytes(Aead(key).encrypt(message, bound_to))


def encrypt_alike(key: bytes, message: bytes, bound_to: bytes) -> bytes:
    """Return what ``encrypt`` returns, and the same whenever it is asked the same: who has the key sees where two
    messages are equal, and nobody sees more.
    """
    nonce = digest(b"alike", key, bound_to, message)[: Aead.NONCE_SIZE]
    return bytes(Aead(key).encrypt(message, bound_to, nonce))


def decrypt(key: bytes, body: bytes, bound_to: bytes) -> bytes:
    """Return what was encrypted; raises NotGenuine where key, body or ``bound_to`` are not those of then."""
    try:
        return Aead(key).decrypt(body, bound_to)
    except (CryptoError, ValueError, TypeError) as error:
        raise NotGenuine("cannot be decrypted") from error


def lock_with_passphrase(passphrase: str, message: bytes) -> bytes:
    """Return the message so that it opens with the passphrase alone; guessing is made slow (Argon2id)."""
    salt = random(_SALT_BYTES)
    return salt + encrypt(_stretched(passphrase, salt), message, b"passphrase")


def open_with_passphrase(passphrase: str, locked: bytes) -> bytes:
    """Return what was locked; raises NotGenuine where the passphrase is another one."""
    salt, body = locked[:_SALT_BYTES], locked[_SALT_BYTES:]
    if len(salt) != _SALT_BYTES:
        raise NotGenuine("too short")
    return decrypt(_stretched(passphrase, salt), body, b"passphrase")


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return argon2id.kdf(
        KEY_BYTES,
        passphrase.encode("utf-8"),
        salt,
        opslimit=argon2id.OPSLIMIT_INTERACTIVE,
        memlimit=argon2id.MEMLIMIT_INTERACTIVE,
    )
