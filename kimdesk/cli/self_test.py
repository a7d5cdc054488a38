"""``--self-test``: does on this computer, out of sight and in a folder of its own, one of everything the program needs."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from subprocess import DEVNULL, PIPE
from typing import NamedTuple

import kimdesk
from kimdesk.cli.command import ANSWER_IS_NO, DONE, Session
from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import Text, mark, show, t

_MISSPELT = "recieve"
_SPELT = ("housing", "cofnodion", _MISSPELT)
_TEAM = "Voids and lettings"
_LANDLORD = "Testshire Homes"
# A window that is not there after so long does not open.
_MOST_SECONDS = 120
_WORDS = "Ŵylfa, Café, 12/06/2026"


class Bench(NamedTuple):
    """What a check works with: a folder that goes afterwards, and the clock."""

    room: Path
    clock: Clock

    @property
    def home(self) -> Path:
        """The workspace that the first check makes."""
        return self.room / "home"


class Outcome(NamedTuple):
    """How one check went; ``words`` says what was found, or what went wrong."""

    name: str
    ok: bool
    words: str


def self_test(session: Session) -> int:
    """Run every check, say how each went in a line of its own, and return 0 where all went well, else 1."""
    # Nothing is shown, whatever screen there is, and nobody is asked for a password.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="kimdesk-", ignore_cleanup_errors=True) as room:
        bench = Bench(Path(room), session.clock)
        found = [_run(name, check, bench) for name, check in _CHECKS]
    failed = [each for each in found if not each.ok]
    lines = [f"{'ok' if each.ok else t('SelfTest', 'FAILED'):6} {each.name}: {each.words}" for each in found]
    lines.append(
        t("SelfTest", "{count} of {all} checks failed.").format(count=len(failed), all=len(found))
        if failed
        else t("SelfTest", "Everything works.")
    )
    session.out.answer({"ok": not failed, "checks": [each._asdict() for each in found]}, lines)
    return ANSWER_IS_NO if failed else DONE


def _run(name: Text, check: Callable[[Bench], str], bench: Bench) -> Outcome:
    try:
        return Outcome(show(name), True, check(bench))
    except UserError as error:
        return Outcome(show(name), False, f"{error.title}: {error.message}")
    except Exception as bug:  # noqa: BLE001 - whatever goes wrong here is what the check is for
        return Outcome(show(name), False, f"{type(bug).__name__}: {bug}")


def _program(_bench: Bench) -> str:
    how = t("SelfTest", "installed") if getattr(sys, "frozen", False) else t("SelfTest", "from its source")
    return f"KIM Desk {kimdesk.__version__}, Python {sys.version.split()[0]}, {sys.platform}, {how}"


def _database(bench: Bench) -> str:
    from kimdesk.services.desk import open_desk

    desk = open_desk(bench.home, bench.clock, create=True)
    try:
        desk.workspace.set_up(_LANDLORD, "Helen Marsh")
        desk.records.make("team", {"name": _TEAM})
    finally:
        desk.close()
    desk = open_desk(bench.home, bench.clock)
    try:
        (team,) = desk.workspace.teams()
        _need(team.title == _TEAM, team.title)
        health = desk.backups.examine(rebuild=True)
        _need(health.ok, health.integrity)
    finally:
        desk.close()
    return t("SelfTest", "written, closed, opened and read again")


def _pack(bench: Bench) -> str:
    from kimdesk.exports.verify import verify
    from kimdesk.services.desk import open_desk

    to = bench.room / "packs"
    to.mkdir()
    desk = open_desk(bench.home, bench.clock)
    try:
        files = desk.packs.export_apart(desk.context.quarter(""), to)
    finally:
        desk.close()
    assert files is not None
    verdict = verify(files.folder)
    _need(verdict.ok and verdict.documents is not False, verdict.sentences[0])
    names = ", ".join(sorted(path.name for path in files.folder.iterdir()))
    return t("SelfTest", "written in a process of its own and verified: {names}").format(names=names)


def _signature(bench: Bench) -> str:
    from kimdesk.signing.certificates import Identity, issue, make_authority, make_request
    from kimdesk.signing.signatures import check_beside, check_pdf, sign_beside, sign_pdf

    now = bench.clock.now()
    authority = make_authority(_LANDLORD, now)
    key, request = make_request("Helen Marsh", "Head of service", _LANDLORD)
    signatory = Identity(issue(authority, request, now), key, (authority.certificate,))
    (pdf,) = (bench.room / "packs").rglob("*.pdf")
    signed = check_pdf(sign_pdf(pdf.read_bytes(), signatory, "Self-test", "", now), [authority.certificate], now)
    beside = check_beside(_WORDS.encode(), sign_beside(_WORDS.encode(), signatory, now), [authority.certificate], now)
    _need((signed.state, beside.state) == ("intact", "intact"), f"{signed.state}, {beside.state}")
    return t("SelfTest", "a PDF and a file were signed with a new certificate, and checked")


def _workbook(bench: Bench) -> str:
    from kimdesk.imports.reading import read_workbook

    (path,) = (bench.room / "packs").rglob("*.xlsx")
    words = {cell.words for sheet in read_workbook(path) for row in sheet.rows for cell in row}
    _need(_LANDLORD in words, path.name)
    return t("SelfTest", "the pack's was read in a process of its own")


def _pictures(_bench: Bench) -> str:
    from kimdesk.app import make_application
    from kimdesk.ui.self_checks import check_look

    make_application()
    return check_look()


def _window(bench: Bench) -> str:
    from kimdesk.app import try_window

    return try_window(bench.home, _MOST_SECONDS)


def _pages(bench: Bench) -> str:
    from kimdesk.exports.preview import Pages

    (pdf,) = (bench.room / "packs").rglob("*.pdf")
    pages = Pages(pdf.read_bytes())
    try:
        drawn = pages.picture(0, 300)
        _need(_LANDLORD in pages.words(0) and len(set(drawn.body)) > 1, pages.words(0))
        return t("SelfTest", "{count} of the pack were drawn and read").format(count=len(pages.sizes))
    finally:
        pages.close()


def _share(_bench: Bench) -> str:
    from kimdesk.crypto import DeviceKeys, is_signed, seal

    keys = DeviceKeys.make()
    sealed = keys.open_sealed(seal(keys.seal_key, _WORDS.encode()))
    _need(sealed.decode() == _WORDS and is_signed(keys.verify_key, sealed, keys.sign(sealed)), "libsodium")
    return t("SelfTest", "sealed, opened, signed and checked")


def _keyring(_bench: Bench) -> str:
    from kimdesk.keychain import say_keyring

    return say_keyring()


def _spelling(_bench: Bench) -> str:
    from kimdesk import children
    from kimdesk.spelling.dictionaries import ENGLISH, WELSH, are_there

    if not are_there((ENGLISH, WELSH)):
        return t("SelfTest", "no dictionaries came with this program; everything else works")
    child = children.start(children.command(children.CHECK_WORDS, f"{ENGLISH},{WELSH}"), PIPE, DEVNULL)
    told, _nothing = child.communicate(json.dumps({"words": list(_SPELT)}).encode() + b"\n", _MOST_SECONDS)
    wrong = json.loads(told)["wrong"]
    _need(wrong == [_MISSPELT], str(wrong))
    return t("SelfTest", "English and Welsh words were judged in a process of its own")


def _need(fact: bool, words: str) -> None:
    if not fact:
        raise UserError(t("SelfTest", "Not as expected"), words)


_CHECKS: tuple[tuple[Text, Callable[[Bench], str]], ...] = (
    (mark("SelfTest", "program"), _program),
    (mark("SelfTest", "database"), _database),
    (mark("SelfTest", "fonts, drawings and languages"), _pictures),
    (mark("SelfTest", "pack"), _pack),
    (mark("SelfTest", "pages"), _pages),
    (mark("SelfTest", "signatures"), _signature),
    (mark("SelfTest", "workbook"), _workbook),
    (mark("SelfTest", "encryption"), _share),
    (mark("SelfTest", "keyring"), _keyring),
    (mark("SelfTest", "spelling"), _spelling),
    (mark("SelfTest", "window"), _window),
)
