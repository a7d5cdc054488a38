"""``certificate``: with what packs are signed, who has asked for one, and what is not to be trusted any more."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.tables import pairs
from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS

if TYPE_CHECKING:
    from kimdesk.services.certifying import Standing

PASSWORD_VARIABLE = "KIMDESK_CERTIFICATE_PASSWORD"


def _list(session: Session) -> int:
    found = session.desk.certifying.all()
    asked = KINDS["workspace"]["pack_signature"].option(session.desk.certifying.setting())
    setting = t("Cli", "Certificate signature on packs: {value}").format(value=show(asked.label) if asked else "–")
    lines = pairs([(each.record.title or "", _said(each)) for each in found])
    none = [t("Cli", "There is no certificate yet: kimdesk certificate begin, or kimdesk certificate bring FILE.")]
    data = {"setting": session.desk.certifying.setting(), "certificates": [_data(each) for each in found]}
    session.out.answer(data, [setting, *(lines or none)])
    return DONE


def _said(each: Standing) -> str:
    sort = KINDS["certificate"]["sort"].option(each.record["sort"])
    parts = [show(sort.label) if sort else "", each.words]
    if each.key_here:
        parts.append(t("Cli", "its key is on this laptop"))
    if each.certificate is not None:
        parts.append(t("Cli", "mark {mark}").format(mark=each.certificate.mark))
    return "; ".join(filter(None, parts))


def _data(each: Standing) -> dict[str, Any]:
    return {
        "id": each.record.id,
        "title": each.record.title,
        "sort": each.record["sort"],
        "state": each.state,
        "key_here": each.key_here,
        "mark": each.certificate.mark if each.certificate else "",
        "until": each.record["until"],
        "withdrawn": each.record["withdrawn"],
        "reason": each.record["reason"],
    }


def _begin(session: Session) -> int:
    return _done(session, session.desk.certifying.begin(), t("Cli", "The landlord has an authority; its key is here."))


def _ask(session: Session) -> int:
    words = t("Cli", "Asked. An administrator gives it: kimdesk certificate give NAME.")
    return _done(session, session.desk.certifying.ask(), words)


def _declare_named(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar=t("Cli", "NAME"), help=t("Cli", "whose certificate"))


def _give(session: Session) -> int:
    found = _named(session, "asked")
    service = session.desk.certifying
    changes = service.accept(found.id) if found["sort"] == "own" else service.give(found.id)
    return _done(session, changes, t("Cli", "Given: it counts from now on."))


def _declare_bring(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar=t("Cli", "FILE"), help=t("Cli", "a .p12 or .pfx file with its key"))


def _bring(session: Session) -> int:
    secret = os.environ.get(PASSWORD_VARIABLE, "")
    if not secret and sys.stdin.isatty():
        secret = getpass.getpass(t("Cli", "Password of the certificate: "), sys.stderr)
    changes = session.desk.certifying.bring(Path(session.args.file).expanduser(), secret)
    return _done(session, changes, t("Cli", "The certificate is kept on this laptop."))


def _declare_withdraw(parser: ArgumentParser) -> None:
    _declare_named(parser)
    parser.add_argument("--reason", required=True, metavar=t("Cli", "WORDS"), help=t("Cli", "why, for those who check"))


def _withdraw(session: Session) -> int:
    found = _named(session, "given", "authority")
    changes = session.desk.certifying.withdraw(found.id, session.args.reason)
    return _done(session, changes, t("Cli", "Withdrawn from today; whoever checks an old pack is told."))


def _declare_save(parser: ArgumentParser) -> None:
    _declare_named(parser)
    parser.add_argument("--to", default=".", metavar=t("Cli", "DIR"), help=t("Cli", "the folder to write it into"))


def _save(session: Session) -> int:
    found = _named(session, "given", "authority", "withdrawn")
    path = session.desk.certifying.save(found.id, session.to)
    session.out.answer({"file": str(path)}, [str(path)])
    return DONE


def _named(session: Session, *states: str) -> Record:
    """Return the one certificate that somebody means, among those in one of these states."""
    words = session.args.name.casefold()
    found = [
        each.record
        for each in session.desk.certifying.all()
        if each.state in states and (words in (each.record.title or "").casefold() or each.record.id.startswith(words))
    ]
    if len(found) == 1:
        return found[0]
    raise cannot(
        t("Cli", "Which one?") if found else t("Cli", "Not found"),
        t("Cli", "{count} certificates fit “{words}”.").format(count=len(found), words=session.args.name),
        t("Cli", "See them with kimdesk certificate list; the start of an id, as --json gives it, is enough."),
    )


def _done(session: Session, changes: Changes, words: str) -> int:
    session.out.answer({"changed": bool(changes)}, [words])
    return DONE


COMMANDS = (
    Command(
        "certificate",
        mark("Cli", "certificates that sign packs"),
        parts=(
            Command("list", mark("Cli", "say which there are and how they stand"), None, _list),
            Command("begin", mark("Cli", "begin an authority of the landlord; administrators only"), None, _begin),
            Command("ask", mark("Cli", "ask for a certificate for yourself, on this laptop"), None, _ask),
            Command("give", mark("Cli", "give or accept what somebody asked for"), _declare_named, _give),
            Command("bring", mark("Cli", "use a certificate that the council bought"), _declare_bring, _bring),
            Command(
                "save",
                mark("Cli", "write one into a file, to hand it out to those who check packs"),
                _declare_save,
                _save,
            ),
            Command(
                "withdraw", mark("Cli", "say that one is not to be trusted any more"), _declare_withdraw, _withdraw
            ),
        ),
    ),
)
