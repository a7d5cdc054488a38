"""A check in a process of its own gives the very answer that one in this process gives."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kimdesk import children
from kimdesk.errors import UserError
from kimdesk.exports.certified import Trusted
from kimdesk.exports.pack import write_pack
from kimdesk.exports.signer import Signer
from kimdesk.exports.verdict import Kept, Verdict
from kimdesk.exports.verify import verify
from kimdesk.services import checked_apart
from tests.exports.make_document import make_document, make_signoff
from tests.signing.made_keys import AUTHORITY, NOW, SIGNATORY

WITHDRAWN = {"ab": "Withdrawn."}


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document = make_document(1, activities=1)
    to = tmp_path_factory.mktemp("packs")
    files = write_pack(document, make_signoff(document), to, signer=Signer(SIGNATORY, "Testshire Homes", NOW))
    assert files is not None
    return files.folder


def apart(path: Path, kept: Kept | None = None, trusted: Trusted | None = None) -> Verdict:
    with children.start(checked_apart.command(path), subprocess.PIPE, subprocess.PIPE) as child:
        answer, complaint = child.communicate(checked_apart.question(kept, trusted), timeout=60)
    return checked_apart.verdict_in(answer, complaint)


@pytest.mark.parametrize(
    ("kept", "trusted"),
    [
        (None, Trusted(now=NOW)),
        (Kept("0" * 64, {"signed_by": "Ann"}, "It was reopened."), Trusted((AUTHORITY.certificate,), WITHDRAWN, NOW)),
    ],
)
def test_the_answer_is_the_same(pack: Path, kept: Kept | None, trusted: Trusted) -> None:
    assert apart(pack, kept, trusted) == verify(pack, kept, trusted)


def test_without_a_workspace_nothing_is_asked_and_the_pack_is_whole(pack: Path) -> None:
    verdict = apart(pack / "manifest.json")
    assert verdict.ok
    assert verdict.documents
    assert verdict.certificate == "unknown"


def test_what_cannot_be_read_is_said_in_the_same_words_and_a_dead_process_is_a_bug(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").mkdir()
    assert apart(tmp_path).sentences == verify(tmp_path).sentences
    with pytest.raises(UserError) as caught:
        checked_apart.verdict_in(b'{"refused": ["A", "B", "C"]}')
    assert caught.value.title == "A"
    with pytest.raises(RuntimeError, match="gone wrong"):
        checked_apart.verdict_in(b"", b"gone wrong")
