"""The sample's own authority: its packs carry a certificate signature, and the one signed last was issued."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.sample.stage import DIRECTOR, HEAD, Stage


def set_up(stage: Stage, at: int) -> str:
    """Begin an authority, and give those who sign quarters off a certificate; return why there is none where the keys have
    nowhere to be kept.
    """
    stage.time.to_day(at, 20, 10)
    stage.act_as_administrator()
    certifying = stage.desk.certifying
    try:
        certifying.begin()
    except UserError:
        return t(
            "Sample",
            "The sample’s packs carry no certificate signature: this computer has no keyring that can be used, and no "
            "passphrase was given (KIMDESK_PASSPHRASE). They carry the named sign-off and their marks, as every pack does.",
        )
    stage.desk.settings.set({"pack_signature": "workspace"})
    for name in (HEAD, DIRECTOR):
        stage.act_as(name)
        stage.time.tick()
        certifying.ask()
        stage.act_as_administrator()
        stage.time.tick()
        for each in certifying.all():
            if each.state == "asked":
                certifying.give(each.record.id)
    return ""


def issue(stage: Stage, at: int) -> None:
    """Write the pack of a quarter as whoever has just signed it, so that it carries their certificate and is kept."""
    stage.time.tick()
    with tempfile.TemporaryDirectory(prefix="kimdesk-") as folder:
        stage.desk.packs.export(stage.time.quarter(at), Path(folder))
