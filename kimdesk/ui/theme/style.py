"""Putting the theme on: Fusion with our own palette, the type, and a short style sheet made from the tokens."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kimdesk.resources import resource_path
from kimdesk.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens, contrast

BODY_PX = 14
_FONTS = ("Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf")


class _Current:
    tokens: Tokens = LIGHT
    scale: int = 100
    fonts_loaded = False
    dressed = False


def tokens() -> Tokens:
    """Return the theme in use."""
    return _Current.tokens


def px(pixels: float) -> int:
    """Return a length at the text size in use."""
    return round(pixels * _Current.scale / 100)


def ring() -> int:
    """Return how thick the ring of the focus is at the text size in use."""
    return max(px(2), 2)


def font(size: float = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal, underline: bool = False) -> QFont:
    """Return the family at a size given in pixels at 100 %."""
    return QFont(_made_font(px(size), weight, underline))


# A page asks for the same few hundreds of times while it is laid out.
@cache
def _made_font(pixels: int, weight: QFont.Weight, underline: bool) -> QFont:
    made = QFont("Inter")
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setUnderline(underline)
    return made


def apply_theme(app: QApplication, mode: str = "system", scale: int = 100) -> None:
    """Show the whole program in light, dark, high contrast ("contrast": the system's own colours where it is in high
    contrast itself, else black on white) or as the system has it.
    """
    with _collector_held():
        _put_on(app, mode, scale)


def _put_on(app: QApplication, mode: str, scale: int) -> None:
    _load_fonts()
    _Current.scale = scale
    _Current.tokens = _choose(mode)
    if not _Current.dressed:
        # Once: a new style takes leave of every widget, even those that are about to go.
        app.setStyle("Fusion")
    app.setFont(font())
    if mode == "contrast" and system_has_contrast():
        # An empty palette takes its colours from the one in use, so the theme before must be off before it is read.
        app.setPalette(QPalette())
        _Current.tokens = _from_palette(app.palette())
    else:
        app.setPalette(_palette(_Current.tokens))
    app.setStyleSheet(_sheet(_Current.tokens))
    _Current.dressed = True
    _restyle(app)


def _restyle(app: QApplication) -> None:
    """Let everything already shown take its colours and sizes anew; a piece that keeps some has a method ``restyle``."""
    for widget in app.allWidgets():
        restyle = getattr(widget, "restyle", None)
        if restyle is not None:
            restyle()
        widget.updateGeometry()
        widget.update()


@contextmanager
def _collector_held() -> Iterator[None]:
    """Keep closed windows until this is over.

    Qt, and the list below, walk over every widget there is. What they call of ours makes objects; were the collector to
    start in the middle, it could take a closed window away that is still to be visited.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _load_fonts() -> None:
    if not _Current.fonts_loaded:
        for name in _FONTS:
            QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))
        _Current.fonts_loaded = True


def _system_is_dark() -> bool:
    if not _Current.dressed:
        # Nothing of ours covers the system's own colours yet; they tell sooner than Qt's flags are loaded.
        return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    from PySide6.QtCore import Qt

    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def system_has_contrast() -> bool:
    """Whether the system itself shows everything in high contrast."""
    from PySide6.QtCore import Qt

    # Held while it is asked: what it gives belongs to it.
    style = QGuiApplication.styleHints()
    return style.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _choose(mode: str) -> Tokens:
    if mode == "system":
        return DARK if _system_is_dark() else LIGHT
    if mode == "contrast":
        return CONTRAST
    return DARK if mode == "dark" else LIGHT


def _from_palette(palette: QPalette) -> Tokens:
    """Return tokens that only use what the system's high-contrast palette offers."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    base, text = name(QPalette.ColorRole.Base), name(QPalette.ColorRole.Text)
    window, accent, on = (
        name(QPalette.ColorRole.Window),
        name(QPalette.ColorRole.Highlight),
        name(QPalette.ColorRole.HighlightedText),
    )
    plain = (text, base)
    return Tokens(
        "contrast",
        window,
        base,
        text,
        text,
        text,
        text,
        accent,
        window,
        on,
        plain,
        plain,
        plain,
        plain,
        (base, base, base, base),
        patterns=True,
    )


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, t.bg),
        (roles.WindowText, t.ink),
        (roles.Base, t.panel),
        (roles.AlternateBase, t.bg),
        (roles.Text, t.ink),
        (roles.PlaceholderText, t.ink2),
        (roles.Button, t.panel),
        (roles.ButtonText, t.ink),
        (roles.BrightText, t.on_accent),
        (roles.Highlight, t.accent_soft),
        (roles.HighlightedText, t.ink),
        (roles.Link, t.accent),
        (roles.LinkVisited, t.accent),
        (roles.ToolTipBase, t.ink),
        (roles.ToolTipText, t.panel),
        (roles.Light, t.panel),
        (roles.Midlight, t.line),
        (roles.Mid, t.control),
        (roles.Dark, t.control),
        (roles.Shadow, t.line),
        (roles.Accent, t.accent),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.control))
    return palette


def _mark(name: str, ground: str) -> str:
    """Return the mark that can be seen on a colour; a style sheet can only show a file, so there is one of each."""
    light = contrast(ground, "#FFFFFF") >= contrast(ground, "#000000")
    return resource_path("marks", f"{name}-{'light' if light else 'dark'}.svg").as_posix()


def _sheet(t: Tokens) -> str:
    """What a palette cannot say: borders, radii and the ring of the focus."""
    return f"""
QToolTip {{ background: {t.ink}; color: {t.panel}; border: 0; padding: {px(4)}px {px(8)}px; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{
  background: {t.panel}; color: {t.ink}; border: 1px solid {t.control}; border-radius: {px(6)}px; padding: {px(4)}px {px(8)}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {t.ink2}; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QLineEdit, QComboBox {{ min-height: {px(22)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: {ring()}px solid {t.accent};
  padding: {px(4) + 1 - ring()}px {px(8) + 1 - ring()}px; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {t.bg}; border-color: {t.line}; }}
QLineEdit:read-only:focus, QPlainTextEdit:read-only:focus {{ border-color: {t.accent}; }}
QComboBox::drop-down {{ border: 0; width: {px(24)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.panel}; border: 1px solid {t.control}; outline: 0; padding: {px(4)}px; }}
QMenu {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.line}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(6)}px {px(20)}px; border-radius: {px(4)}px; }}
QMenu::indicator {{ width: {px(12)}px; height: {px(12)}px; left: {px(5)}px; }}
QMenu::indicator:checked {{ image: url("{_mark("tick", t.panel)}"); }}
QMenu::right-arrow {{ image: url("{_mark("onward", t.panel)}"); width: {px(9)}px; height: {px(9)}px; right: {px(4)}px; }}
QMenu::item:selected {{ background: {t.accent_soft}; }}
QMenu::item:disabled {{ color: {t.ink2}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.line}; border-radius: {px(5)}px; min-height: {px(24)}px; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: {px(5)}px; min-width: {px(24)}px; }}
QScrollBar::handle:hover {{ background: {t.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTableView, QListView {{ background: {t.panel}; border: 0; outline: 0; gridline-color: {t.line}; }}
QHeaderView {{ background: {t.panel}; border: 0; }}
QHeaderView::section {{ background: {t.panel}; color: {t.ink2}; border: 0; border-bottom: 1px solid {t.line}; padding: {px(6)}px {px(8)}px;
  font-weight: 600; text-align: left; }}
{_ticks(t)}QProgressBar {{ border: 0; border-radius: {px(4)}px; background: {t.neutral[1]}; min-height: {px(8)}px; max-height: {px(8)}px;
  color: transparent; }}
QProgressBar::chunk {{ border-radius: {px(4)}px; background: {t.accent}; }}
QSplitter::handle {{ background: transparent; }}
QDialog {{ background: {t.bg}; }}
QTextBrowser {{ border: {ring()}px solid transparent; border-radius: {px(4)}px; }}
PageView {{ border: {ring()}px solid {t.bg}; border-radius: {px(4)}px; }}
QTextBrowser:focus, PageView:focus {{ border-color: {t.accent}; }}
"""


def _ticks(t: Tokens) -> str:
    """Boxes to tick and to pick from; what cannot be ticked looks so."""
    return f"""
QCheckBox, QRadioButton {{ spacing: {px(8)}px; min-height: {px(28)}px; border: {ring()}px solid transparent; border-radius: {px(4)}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(16) - 2}px; height: {px(16) - 2}px; border: 1px solid {t.control};
  background: {t.panel}; }}
QCheckBox::indicator {{ border-radius: {px(3)}px; }}
QRadioButton::indicator {{ border-radius: {px(8)}px; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url("{_mark("tick", t.accent)}"); }}
QRadioButton::indicator:checked {{ width: {px(6)}px; height: {px(6)}px; border: {px(5)}px solid {t.accent}; background: {t.on_accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.ink2}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {t.neutral[1]}; border-color: {t.line}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.control}; border-color: {t.control}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {t.control}; }}
"""
