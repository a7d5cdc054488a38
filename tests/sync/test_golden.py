"""What an earlier version wrote into a share is read for ever, and comes to the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.store.store import Store
from kimdesk.sync.checkpoint import Said, read_checkpoint
from kimdesk.sync.inbox import Inbox
from kimdesk.sync.membership import Membership
from kimdesk.sync.tickets import open_invitation, read_request
from tests.sync.golden import CODE, DEVICES, KEYS, come_to, make, read

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
VERSIONS = sorted(path for path in GOLDEN.iterdir() if path.is_dir())


def files_of(version: Path) -> dict[str, bytes]:
    share = version / "share"
    return {path.relative_to(share).as_posix(): path.read_bytes() for path in share.rglob("*") if path.is_file()}


@pytest.fixture(params=VERSIONS, ids=lambda path: path.name)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Store, Membership, Inbox]]:
    store, membership, inbox = read(files_of(request.param), tmp_path)
    yield request.param, store, membership, inbox
    assert store.rebuild() == ()
    store.close()


def test_golden_files_come_to_what_they_came_to(golden: tuple[Path, Store, Membership, Inbox]) -> None:
    version, store, membership, inbox = golden
    assert inbox.ill == []
    assert come_to(store, membership) == json.loads((version / "comes-to.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["manager", "viewer"])
def test_every_member_who_is_let_in_reads_the_same(tmp_path: Path, name: str) -> None:
    for version in VERSIONS:
        store, membership, inbox = read(files_of(version), tmp_path / version.name, name)
        assert inbox.ill == []
        assert come_to(store, membership) == json.loads((version / "comes-to.json").read_text(encoding="utf-8"))
        store.close()


def test_golden_tickets_and_checkpoints_say_what_they_said(golden: tuple[Path, Store, Membership, Inbox]) -> None:
    version, _store, membership, _inbox = golden
    files, chain = files_of(version), membership.chain
    invitation, request = files[f"inv/{CODE.ticket}.kdi"], files[f"req/{CODE.ticket}.kdq"]
    assert open_invitation(invitation, CODE).name == "Testshire Homes"
    asked = read_request(invitation, request, chain, DEVICES["office"], KEYS["office"], 0)
    assert (asked.reason, asked.member.name, asked.meant_for["roles"]) == ("", "Bea", ["line_manager"])
    (head,) = [body for path, body in files.items() if path.endswith(".kdc")]
    checkpoint = read_checkpoint(head)
    assert checkpoint.is_admissible(chain)
    assert checkpoint.said(chain.keys) == Said("Before the return", "person-office", 1_770_000_000_000)
    assert checkpoint.vector == {DEVICES["office"]: 7}


def test_the_golden_files_hold_every_sort_of_line_and_act(golden: tuple[Path, Store, Membership, Inbox]) -> None:
    version, _store, _membership, _inbox = golden
    # What this version makes has the same names, so that nothing that is written today is without a golden file.
    fixed = {path for path in files_of(version) if not path.startswith(("heads/", "blob/"))}
    assert {path for path in make() if not path.startswith(("heads/", "blob/"))} == fixed
