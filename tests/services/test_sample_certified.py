"""The sample has the certificate signature on where the keys have somewhere to be kept, and else says why not."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kimdesk.clock import FixedClock
from kimdesk.errors import UserError
from kimdesk.services.desk import open_desk
from kimdesk.services.sample import build_sample

NOVEMBER = datetime(2026, 11, 19, 10, 0, tzinfo=UTC)


def test_with_a_passphrase_the_last_signed_pack_carries_a_certificate_and_everybody_gets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four kites over the depot")
    home, to = tmp_path / "home", tmp_path / "to"
    home.mkdir()
    to.mkdir()
    assert build_sample(home, FixedClock(NOVEMBER)) == ""
    desk = open_desk(home, FixedClock(NOVEMBER))
    try:
        assert [each.state for each in desk.certifying.all()] == ["authority", "given", "given"]
        assert desk.certifying.setting() == "workspace"
        files = desk.packs.export(desk.context.quarter().shifted(-1), to)
        assert files is not None
        assert (files.folder / "manifest.json.p7s").is_file()
        assert desk.packs.remark(files) == ""
        verdict = desk.packs.verify(files.folder)
        assert (verdict.ok, verdict.signed, verdict.certificate, verdict.expected) == (True, True, "known", True)
        assert desk.identity.me().name == "Morgan Sample"
    finally:
        desk.close()


def test_stopping_late_takes_the_keys_away_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four kites over the depot")
    monkeypatch.setenv("KIMDESK_KEYRING", "none")
    with pytest.raises(UserError, match="You stopped it"):
        build_sample(tmp_path, FixedClock(NOVEMBER), lambda share, _words: share < 0.8)
    assert [each.name for each in tmp_path.iterdir() if each.name != "kimdesk.lock"] == []
