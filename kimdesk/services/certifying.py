"""Certificates of those who sign packs: the landlord's own authority, who has asked, to whom it was given, what was lost.

Records say what everybody may know; private keys stay on the laptop that made them, in its keychain. An authority's key
is on one laptop only: where that laptop is lost, a new authority is begun, and what the old one gave stays valid.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kimdesk.errors import UserError
from kimdesk.exports.certified import Trusted
from kimdesk.exports.files import need_folder, write_file
from kimdesk.exports.signer import Signer
from kimdesk.i18n import t
from kimdesk.keychain import Keychain
from kimdesk.model.attached import file_name
from kimdesk.model.changes import Changes, Record
from kimdesk.model.dates import say_date
from kimdesk.model.recorded import role_words
from kimdesk.services.context import Context
from kimdesk.services.issued_packs import signature_asked
from kimdesk.services.records import RecordService
from kimdesk.services.words import plain
from kimdesk.signing.certificates import (
    Certificate,
    Identity,
    as_pem,
    belongs,
    given_by,
    issue,
    make_authority,
    make_request,
    read_certificate,
    read_identity,
    read_kept,
    write_identity,
)
from kimdesk.store import reading
from kimdesk.store.backup import free_name

KIND = "certificate"
State = Literal["authority", "asked", "given", "withdrawn"]
_MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Standing:
    """A certificate as people see it; ``key_here`` where this laptop can sign with it."""

    record: Record
    state: State
    certificate: Certificate | None
    key_here: bool

    @property
    def words(self) -> str:
        """How it stands, in words."""
        if self.state == "asked":
            return t("Certificates", "asked for, not given yet")
        if self.state == "withdrawn":
            return t("Certificates", "withdrawn on {day}: {reason}").format(
                day=say_date(date.fromisoformat(self.record["withdrawn"])), reason=self.record["reason"] or "–"
            )
        assert self.certificate is not None
        return t("Certificates", "holds until {day}").format(day=say_date(self.certificate.ends.date()))


class CertifyingService:
    """What administrators and signatories do with certificates."""

    def __init__(self, context: Context, records: RecordService, keychain: Keychain) -> None:
        self._context, self._records, self._keychain = context, records, keychain
        self._folder = context.store.home.certificates

    def setting(self) -> str:
        """Return which certificate signs packs: "none", "workspace" or "own"."""
        return signature_asked(self._context)

    def all(self) -> tuple[Standing, ...]:
        """Return every certificate that is known here, authorities first, then by title."""
        found = sorted(
            reading.find_records(self._context.db, KIND, {}),
            key=lambda each: (each["sort"] != "authority", each.title or "", each.id),
        )
        return tuple(self._standing(each) for each in found)

    def begin(self) -> Changes:
        """Make an authority of the landlord; its key stays on this laptop. Raises UserError but for administrators."""
        self._context.me().require(KIND, field="given")
        workspace = self._context.workspace()
        made = make_authority(workspace.title if workspace else "", self._context.clock.now())
        said = read_certificate(made.certificate)
        self._keep(made.certificate, made)
        values = {"title": said.name, "sort": "authority", "given": _text(made.certificate), "until": _day(said)}
        return self._records.make(KIND, values).changes

    def ask(self) -> Changes:
        """Make a key for whoever is at this laptop, and ask for a certificate of it.

        Raises UserError where the person may sign nothing, or where there is no authority to ask.
        """
        me = self._context.me()
        me.require("signoff")
        if not any(each.state == "authority" for each in self.all()):
            raise UserError(
                t("Certificates", "There is nobody to ask yet"),
                t("Certificates", "The landlord has no authority of its own for certificates."),
                t("Certificates", "Ask a KIM log administrator to begin one: kimdesk certificate begin."),
            )
        workspace = self._context.workspace()
        key, request = make_request(me.name, role_words(me.roles), workspace.title if workspace else "")
        self._keep(request, Identity(b"", key))
        values = {"title": me.name, "sort": "signatory", "person": me.id, "asked": _text(request)}
        return self._records.make(KIND, values).changes

    def give(self, certificate: str) -> Changes:
        """Give the certificate that a signatory asked for, by the authority whose key is on this laptop."""
        self._context.me().require(KIND, field="given")
        record = self._records.get(KIND, certificate)
        authority = self._own_authority()
        if record["sort"] != "signatory" or not record["asked"] or record["given"]:
            raise UserError(
                t("Certificates", "Nothing was given"),
                t("Certificates", "{title} has not asked, or has been answered.").format(title=record.title),
                "",
            )
        made = issue(authority, _bytes(record["asked"]), self._context.clock.now())
        return self._records.change(KIND, certificate, {"given": _text(made), "until": _day(read_certificate(made))})

    def bring(self, path: Path, secret: str) -> Changes:
        """Keep a certificate that the council bought, with its key, on this laptop (.p12 or .pfx).

        It counts when an administrator has accepted it; an administrator's own counts at once. Raises UserError.
        """
        me = self._context.me()
        me.require("signoff")
        try:
            body = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
        except OSError as error:
            raise UserError(
                t("Certificates", "The certificate was not read"),
                t("Certificates", "{path}: {words}.").format(path=path, words=error.strerror or error),
                "",
            ) from error
        identity = read_identity(body, secret, self._context.clock.now())
        said = read_certificate(identity.certificate)
        values = {"title": said.name or me.name, "sort": "own", "person": me.id, "asked": _text(identity.certificate)}
        if me.may(KIND, field="given"):
            values |= {"given": _text(identity.certificate), "until": _day(said)}
        self._keep(identity.certificate, identity)
        return self._records.make(KIND, values).changes

    def accept(self, certificate: str) -> Changes:
        """Let a certificate count that a signatory brought. Raises UserError but for administrators."""
        self._context.me().require(KIND, field="given")
        record = self._records.get(KIND, certificate)
        said = _read(record["asked"])
        if record["sort"] != "own" or record["given"] or said is None:
            raise UserError(t("Certificates", "There is nothing to accept"), "", "")
        return self._records.change(KIND, certificate, {"given": record["asked"], "until": _day(said)})

    def withdraw(self, certificate: str, reason: str) -> Changes:
        """Say that a certificate is not to be trusted any more from today, and why: a lost laptop, somebody who left."""
        self._context.me().require(KIND, field="withdrawn")
        reason = plain(reason)
        if not reason:
            raise UserError(
                t("Certificates", "A reason is needed"),
                t("Certificates", "Say why it is withdrawn: whoever checks an old pack will read it."),
                "",
            )
        today = self._context.clock.today().isoformat()
        return self._records.change(KIND, certificate, {"withdrawn": today, "reason": reason})

    def save(self, certificate: str, to: Path) -> Path:
        """Write a certificate, without any key, below a folder as the text that other programs read, to be handed out: by
        that of an issuer they can tell whose signatures its packs carry. Raises UserError.
        """
        record = self._records.get(KIND, certificate)
        if _read(record["given"]) is None:
            raise UserError(
                t("Certificates", "Nothing was written"),
                t("Certificates", "{title} has no certificate yet.").format(title=record.title),
                t("Certificates", "An administrator gives it: kimdesk certificate give NAME."),
            )
        need_folder(to)
        path = free_name(to / file_name(f"{record.title}.pem"))
        write_file(path, as_pem(_bytes(record["given"])))
        return path

    def signer(self) -> Signer | None:
        """Return what the person at this laptop signs packs with, or None where the workspace asks for none or there is
        none that holds now.
        """
        setting, me = self.setting(), self._context.me()
        wanted = {"workspace": "signatory", "own": "own"}.get(setting)
        now = self._context.clock.now()
        for each in self.all():
            record = each.record
            if record["sort"] != wanted or record["person"] != me.id or each.state != "given" or not each.key_here:
                continue
            if each.certificate is not None and each.certificate.holds_at(now) and (found := self._identity(record)):
                workspace = self._context.workspace()
                return Signer(found, workspace.title if workspace else "", now)
        return None

    def trusted(self) -> Trusted:
        """Return whose certificates count in this workspace, and which were withdrawn."""
        withdrawn, authorities = {}, []
        for each in self.all():
            if each.certificate is None:
                continue
            if each.record["sort"] in ("authority", "own"):
                authorities.append(_bytes(each.record["given"]))
            if each.record["withdrawn"]:
                withdrawn[each.certificate.mark] = self._said_withdrawn(each.record)
        return Trusted(tuple(authorities), withdrawn, self._context.clock.now())

    def _said_withdrawn(self, record: Record) -> str:
        return t(
            "Certificates",
            "This workspace withdrew the certificate on {day}: {reason}. Signatures that say an earlier time count only "
            "where something else shows that time.",
        ).format(day=say_date(date.fromisoformat(record["withdrawn"])), reason=(record["reason"] or "").rstrip("."))

    def _standing(self, record: Record) -> Standing:
        given = _read(record["given"])
        if record["withdrawn"]:
            state: State = "withdrawn"
        elif given is None:
            state = "asked"
        else:
            state = "authority" if record["sort"] == "authority" else "given"
        return Standing(record, state, given, given is not None and self._path(record).is_file())

    def _identity(self, record: Record) -> Identity | None:
        """Return the certificate with its key where this laptop has it, and with those above it."""
        given, path = _bytes(record["given"]), self._path(record)
        secret = self._keychain.load(path.stem) if path.is_file() else None
        kept = read_kept(path.read_bytes(), secret.decode()) if secret else None
        if kept is None or not belongs(given, kept.key):
            return None
        if record["sort"] == "signatory":
            above = tuple(each for each in self._authorities() if given_by(given, each))
            return Identity(given, kept.key, above[:1])
        return kept

    def _own_authority(self) -> Identity:
        for each in self.all():
            if each.state == "authority" and each.key_here and (found := self._identity(each.record)):
                return found
        raise UserError(
            t("Certificates", "The authority’s key is not on this laptop"),
            t("Certificates", "Certificates are given on the laptop on which the authority was begun."),
            t("Certificates", "Where that laptop is lost, begin a new one: kimdesk certificate begin."),
        )

    def _authorities(self) -> Iterator[bytes]:
        for each in reading.find_records(self._context.db, KIND, {"sort": "authority"}):
            if _read(each["given"]):
                yield _bytes(each["given"])

    def _keep(self, named: bytes, identity: Identity) -> None:
        """Keep a key in a file of its own, whose password the keychain keeps: a keyring holds no more than 2,500 bytes."""
        path, secret = self._folder / f"{_stem(named)}.p12", secrets.token_urlsafe(32)
        self._keychain.save(path.stem, secret.encode())
        self._folder.mkdir(exist_ok=True)
        write_file(path, write_identity(identity, secret))

    def _path(self, record: Record) -> Path:
        return self._folder / f"{_stem(_bytes(record['asked'] or record['given']))}.p12"


def _stem(named: bytes) -> str:
    """Return the name of a key: by the request or the certificate that stands in the record."""
    return f"certificate-{hashlib.sha256(named).hexdigest()[:32]}"


def _text(body: bytes) -> str:
    return base64.b64encode(body).decode("ascii")


def _bytes(words: str | None) -> bytes:
    """Return what a record holds, or nothing where that is nothing that can be read: it may have come from anywhere."""
    try:
        return base64.b64decode(words or "", validate=True)
    except ValueError:
        return b""


def _read(words: str | None) -> Certificate | None:
    """Return what a record's certificate says, or None where it holds none."""
    try:
        return read_certificate(_bytes(words))
    except ValueError:
        return None


def _day(said: Certificate) -> str:
    return said.ends.date().isoformat()
