"""Makes the sample workspace, quarter by quarter."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.keychain import LOCKED_FILE
from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.services.sample import (
    assessment,
    bundles,
    certificates,
    disagreement,
    log,
    people,
    plans,
    registers,
    shelves,
)
from kimdesk.services.sample.stage import Stage
from kimdesk.services.sample.timeline import CURRENT, LAST_SIGNED, QUARTERS, Timeline

# The lifecycles were mapped once all the assets they name were registered.
MAPPED_IN = 4

Progress = Callable[[float, str], bool]


def build_sample(folder: Path, clock: Clock, progress: Progress | None = None) -> str:
    """Make the sample workspace in ``folder``, its history ending now by ``clock``; the KIM log administrator uses it.
    Return what is to be said of it: why its packs carry no certificate, where this computer keeps no keys.

    The same day gives the same sample, ids and certificates apart. ``progress`` hears a share from 0 to 1 and words; saying no stops it.
    Raises UserError where there is a workspace already, or where it was stopped: then nothing of it stays.
    """
    home = Home(folder)
    if home.database.exists():
        raise UserError(
            t("Sample", "The sample was not made"),
            t("Sample", "{path} holds a workspace already, which stays as it is.").format(path=folder),
            t("Sample", "Choose an empty folder."),
        )
    try:
        return _build(folder, clock, progress or _go_on)
    except BaseException:
        _remove(home)
        raise


def _build(folder: Path, clock: Clock, progress: Progress) -> str:
    now = clock.now()
    desk = open_desk(folder, clock, create=True)
    current = desk.context.quarter("")
    desk.close()
    time = Timeline(now, current)
    desk = open_desk(folder, time.clock)
    stage = Stage(desk, time)
    remark = ""
    try:
        _say(progress, 0.0, t("Sample", "People, teams and registers"))
        people.set_up(stage)
        registers.set_up(stage)
        plans.set_up(stage)
        log.set_up(stage)
        for at in range(QUARTERS):
            _say(progress, (at + 1) / (QUARTERS + 1), time.quarter(at).name)
            registers.move_on(stage, at)
            if at == MAPPED_IN:
                log.set_stages(stage)
            plans.move_on(stage, at)
            shelves.move_on(stage, at)
            bundles.move_on(stage, at)
            assessment.move_on(stage, at)
            if at == LAST_SIGNED:
                remark = certificates.set_up(stage, at)
            log.play(stage, at)
            if at < CURRENT:
                log.sign(stage, at)
            if at == LAST_SIGNED and not remark:
                certificates.issue(stage, at)
        log.talk(stage)
        log.chase(stage)
        disagreement.leave_open(stage)
        time.to_now()
        desk.identity.become(stage.administrator)
    finally:
        desk.close()
    progress(1.0, t("Sample", "Done"))
    return remark


def _say(progress: Progress, share: float, words: str) -> None:
    if not progress(share, words):
        stopped = t("Sample", "You stopped it, and what had been made was removed.")
        raise UserError(t("Sample", "The sample was not made"), stopped, "")


def _go_on(_share: float, _words: str) -> bool:
    return True


def _remove(home: Home) -> None:
    """Take away what an unfinished sample left; the folder held no workspace before."""
    keys = home.folder.glob(f"certificate-*.{LOCKED_FILE}")
    for path in (*home.folder.glob(f"{home.database.name}*"), home.nonce, home.settings, *keys):
        with suppress(OSError):
            path.unlink(missing_ok=True)
    for folder in (home.backups, home.evidence, home.certificates):
        shutil.rmtree(folder, ignore_errors=True)
