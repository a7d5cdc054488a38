"""What the self-test asks of Qt: fonts, drawings, languages, and the window with all its pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCollator, QEventLoop, QLocale, QRectF, QTimer, QTranslator
from PySide6.QtGui import QFontDatabase, QImage, QPainter

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.resources import resource_path
from kimdesk.ui.main_window import MainWindow
from kimdesk.ui.page_making import PAGES
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.icons import icon_names, paint_icon

_SIDE = 24
# In Welsh "ll" is a letter behind "l": Llan stands behind Lwc.
_IN_WELSH_ORDER = ("Lwc", "Llan")


def check_look() -> str:
    """Load every font, drawing and language and say how many there are; raises UserError for one that is not sound."""
    fonts = sorted(resource_path("fonts").glob("*.ttf"))
    icons = icon_names()
    languages = sorted(resource_path().parent.joinpath("translations").glob("*.qm"))
    bad = [path.name for path in fonts if QFontDatabase.addApplicationFont(str(path)) < 0]
    bad += [name for name in icons if _is_blank(name)]
    bad += [path.name for path in languages if not QTranslator().load(str(path))]
    if not _sorts_welsh():
        bad.append(t("SelfTest", "the order of Welsh words"))
    if bad or not (fonts and icons and languages):
        raise UserError(t("SelfTest", "Missing or damaged"), ", ".join(bad) or str(resource_path()))
    return t("SelfTest", "{fonts} fonts, {icons} drawings, {languages}").format(
        fonts=len(fonts), icons=len(icons), languages=", ".join(path.stem.rpartition("_")[2] for path in languages)
    )


def _is_blank(name: str) -> bool:
    picture = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    paint_icon(painter, QRectF(0, 0, _SIDE, _SIDE), name, "#000000")
    painter.end()
    return not any(picture.constBits())


def _sorts_welsh() -> bool:
    first, second = _IN_WELSH_ORDER
    order = QCollator(QLocale(QLocale.Language.Welsh, QLocale.Country.UnitedKingdom))
    return order.compare(first, second) < 0


def wait_for_pages(window: Callable[[], MainWindow | None], tasks: Callable[[], Tasks | None], seconds: float) -> str:
    """Let the event loop run until the window has all its pages and is at rest, and say how many they are; raises UserError
    where that does not happen within ``seconds``, or where the loop was ended.
    """
    loop = QEventLoop()

    def look() -> None:
        here, at_work = window(), tasks()
        if here is not None and len(here.pages) == len(PAGES) and at_work is not None and at_work.idle:
            loop.exit(0)

    again, late = QTimer(), QTimer()
    again.timeout.connect(look)
    late.timeout.connect(lambda: loop.exit(1))
    again.start(20)
    late.start(round(seconds * 1000))
    code, here = loop.exec(), window()
    again.stop()
    late.stop()
    if code or here is None:
        raise UserError(t("SelfTest", "The window did not open"), t("SelfTest", "Its pages were not all there."))
    picture = here.grab()
    return t("SelfTest", "opened with {count} pages and painted at {width} × {height}").format(
        count=len(here.pages), width=picture.width(), height=picture.height()
    )
