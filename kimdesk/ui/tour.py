"""Pictures of every page and dialog of the real window, and the main job done through it without a screen."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.clock import Clock, FixedClock, SystemClock
from kimdesk.i18n import t
from kimdesk.services.desk import Desk, open_desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.sign_dialog import SignDialog
from kimdesk.ui.main_window import MainWindow
from kimdesk.ui.pages.log import questions
from kimdesk.ui.registers.conflict_panel import ConflictPanel
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.tour_of_assessment import tour_of_assessment
from kimdesk.ui.tour_of_assets import tour_of_assets
from kimdesk.ui.tour_of_checks import tour_of_checks
from kimdesk.ui.tour_of_dialogs import tour_of_dialogs
from kimdesk.ui.tour_of_history import tour_of_history
from kimdesk.ui.tour_of_import import tour_of_import
from kimdesk.ui.tour_of_registers import tour_of_registers
from kimdesk.ui.tour_of_risks import tour_of_risks
from kimdesk.ui.tour_of_search import tour_of_search
from kimdesk.ui.tour_of_settings import tour_of_settings
from kimdesk.ui.tour_of_share import tour_of_conflicts, tour_of_share

_SIZES = ((1280, 720, 100, "light"), (1280, 720, 100, "dark"), (1280, 720, 200, "light"), (1100, 620, 100, "light"))
_SETTLE_MS = 40
_CALM_TICKS = 3

Step = Callable[[], None]


@dataclass(slots=True)
class Stage:
    """One showing of the window, driven step by step from its own event loop."""

    desk: Desk
    tasks: Tasks
    bus: ChangeBus
    window: MainWindow
    to: Path
    name: str

    def shoot(self, what: str, widget: QWidget | None = None) -> None:
        """Save a picture."""
        target = widget or self.window
        target.grab().save(str(self.to / f"{what}-{self.name}.png"))


class _Player(QObject):
    """Runs steps one after the other, each when the window has come to rest."""

    def __init__(self, steps: Iterator[None], stage: Stage) -> None:
        super().__init__()
        self._steps, self._stage = steps, stage
        self.error: BaseException | None = None
        self._calm = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        stage.tasks.user_error_met.connect(self._on_error)
        stage.tasks.bug_met.connect(self._on_error)

    def _on_error(self, error: BaseException) -> None:
        self.error = error
        self._end()

    def _on_tick(self) -> None:
        # Layouts that hang on each other settle one turn after the last answer.
        self._calm = self._calm + 1 if self._stage.tasks.idle else 0
        if self._calm < _CALM_TICKS:
            return
        self._calm = 0
        try:
            next(self._steps)
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 - shown after the loop has ended
            self.error = error
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        QApplication.exit(0)


def take_tour(folder: Path, to: Path) -> int:
    """Save pictures of every page and dialog of the workspace in ``folder`` and return an exit code."""
    to.mkdir(parents=True, exist_ok=True)
    for width, height, scale, mode in _SIZES:
        name = f"{mode}-{scale}-{width}x{height}"
        _play(folder, to, name, (width, height), mode, scale, _tour_steps, SystemClock())
    for picture in sorted(to.glob("*.png")):
        print(picture.name, file=sys.stdout)  # noqa: T201 - the command's answer
    return 0


def run_main_job(to: Path) -> int:
    """Fill, submit, review and sign a quarter of the sample through the real window; leave its pack and pictures in
    ``to``.
    """
    from kimdesk.services.sample import build_sample

    to.mkdir(parents=True, exist_ok=True)
    clock = FixedClock(datetime(2026, 1, 12, 9, 30, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as room:
        home = Path(room) / "home"
        build_sample(home, clock)
        _play(home, to, "main-job", (1280, 720), "light", 100, _main_job_steps, clock)
        pictures = to / "pictures"
        take_tour(home, pictures)
    return 0


def _play(
    folder: Path,
    to: Path,
    name: str,
    size: tuple[int, int],
    mode: str,
    scale: int,
    steps: Callable[[Stage], Iterator[None]],
    clock: Clock,
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, mode, scale)
    desk = open_desk(folder, clock)
    tasks, bus = Tasks(), ChangeBus()
    window = MainWindow(desk, tasks, bus)
    window.resize(*size)
    window.show()
    stage = Stage(desk, tasks, bus, window, to, name)
    player = _Player(steps(stage), stage)
    application.exec()
    window.close()
    tasks.stop()
    desk.close()
    window.deleteLater()
    apply_theme(application, "light", 100)
    if player.error is not None:
        raise player.error


def _tour_steps(stage: Stage) -> Iterator[None]:
    window = stage.window
    yield
    stage.shoot("1-overview")
    window.tabs.choose(1)
    yield
    window.log.list.setCurrentRow(2)
    yield
    stage.shoot("2-log-activity")
    window.log.list.setCurrentRow(0)
    yield
    stage.shoot("3-log-whole")
    yield from tour_of_assets(stage)
    window.tabs.choose(3)
    yield
    yield
    stage.shoot("5-actions")
    yield from tour_of_assessment(stage)
    yield from tour_of_risks(stage)
    yield from tour_of_registers(stage)
    yield from tour_of_settings(stage)
    yield from tour_of_conflicts(stage)
    yield from tour_of_share(stage)
    yield from tour_of_history(stage)
    yield from tour_of_dialogs(stage)
    yield from tour_of_import(stage)
    yield from tour_of_checks(stage)
    yield from tour_of_search(stage)


def _main_job_steps(stage: Stage) -> Iterator[None]:
    """What a line manager, a service manager and a head of service do, by the window's own buttons and fields."""
    window, desk = stage.window, stage.desk
    window.show_quarter(desk.context.quarter(""))
    window.tabs.choose(1)
    yield
    for team in desk.workspace.teams():
        window.log.show_team(team.id)
        yield
        yield from _fill_return(stage)
    for conflict in desk.conflicts.open():
        window.open_record(conflict.kind, conflict.record)
        yield
        yield
        panel = next(panel for panel in window.findChildren(ConflictPanel) if panel.isVisible())
        stage.shoot("1-two-values")
        panel.buttons[0].click()
        yield
        yield
    window.open_sign_off()
    yield
    yield
    dialog = window.findChild(SignDialog)
    assert dialog is not None
    for tick in dialog.ticks.values():
        tick.setChecked(True)
    yield
    stage.shoot("2-ready-to-sign", dialog)
    if dialog.sign.isVisible():
        dialog.sign.click()
        yield
        yield
    stage.shoot("3-signed", dialog)
    saving = dialog.save_pack(stage.to)
    yield
    yield
    stage.shoot("4-pack-saved", saving)
    dialog.reject()
    yield


def _fill_return(stage: Stage) -> Iterator[None]:
    log, desk = stage.window.log, stage.desk
    if log.rest.isVisible():
        log.rest.click()
        yield
        yield
    view = log.view
    assert view is not None
    for missing in list(view.missing):
        log.foot.missing_opened.emit(missing)
        yield
        _answer(log, missing.activity, missing.field)
        yield
        yield
    log.flush()
    yield
    if log.foot.primary.isVisible() and log.foot.primary.isEnabled():
        log.foot.primary.click()
        yield
        yield
    if log.view is not None and log.view.state == "submitted":
        if not (stage.to / f"0-review-{stage.name}.png").exists():
            log.acts.act("review")
            yield
            stage.shoot("0-review")
            log.review.leave()
        questions_done = partial(
            questions.do_act,
            desk,
            "review",
            log.view.team.id,
            log.view.quarter,
            {"note": t("Tour", "Seen and agreed.")},
        )
        stage.tasks.write(questions_done, stage.bus.announce)
        yield
        yield


def _answer(log, activity: str, field: str) -> None:
    """Give the answer that is still missing, in the field the link has led to."""
    form = log.activity if activity else log.whole
    binding = form._bindings.get(field)
    if binding is not None and hasattr(binding.editor, "insertPlainText"):
        binding.editor.insertPlainText(t("Tour", "Records were complete and up to date this quarter."))
    elif binding is not None and hasattr(binding.editor, "step_chosen"):
        binding.editor._choose("kept" if field.startswith("c") else "2")
    elif field == "p1":
        log.whole.first.steps._choose("2")
    else:
        row = next((row for row in log.activity._principles if row.principle == field), None)
        if row is not None:
            row.note.insertPlainText(t("Tour", "Checked against ten cases."))
            if row.steps.chosen is None:
                row.steps._choose("2")
