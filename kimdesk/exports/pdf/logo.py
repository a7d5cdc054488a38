"""The council's logo on a page."""

from __future__ import annotations

import io

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from kimdesk.exports.content import Logo

_LIFT = 6.0


class LogoPicture(Flowable):
    """A picture with its words, no larger than it may be; ``lifted`` it stands on the margin above and takes no room."""

    def __init__(self, logo: Logo, wide: float, high: float, lifted: bool = False) -> None:
        super().__init__()
        self._logo, self._lifted = logo, lifted
        share = min(wide / logo.width, high / logo.height)
        self._size = (logo.width * share, logo.height * share)

    def wrap(self, width: float, _room: float) -> tuple[float, float]:
        self.width, self.height = width, 0.0 if self._lifted else self._size[1]
        return self.width, self.height

    def draw(self) -> None:
        wide, high = self._size
        base = _LIFT if self._lifted else 0.0
        with self.canv.figure(self._logo.words, (0, base, wide, base + high)):
            self.canv.drawImage(ImageReader(io.BytesIO(self._logo.body)), 0, base, wide, high)
