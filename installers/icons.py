"""The program's sign in the sizes and formats that systems ask for, drawn from one drawing."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).with_name("kimdesk.svg")
SIZES = (16, 24, 32, 48, 64, 128, 256)


def picture(side: int) -> bytes:
    """Return the sign as a PNG so many points wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


def windows_icon() -> bytes:
    """Return the sign in all sizes in one file, as Windows reads it: a table, and a PNG for each line of it."""
    pictures = [(side, picture(side)) for side in SIZES]
    at = 6 + 16 * len(pictures)
    table, bodies = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, body in pictures:
        # A byte holds no 256, so that 0 stands for it.
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(body), at + len(bodies))
        bodies += body
    return table + bodies
