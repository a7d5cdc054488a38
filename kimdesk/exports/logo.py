"""A council's logo: taken from a picture that somebody chose, and read again from a content that may be anybody's.

What is kept is drawn anew: small, on white, without what a camera or a drawing program wrote beside it.
"""

from __future__ import annotations

import base64
import io
import struct
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageCms, ImageOps, UnidentifiedImageError

from kimdesk.errors import UserError
from kimdesk.exports.content import Logo
from kimdesk.i18n import t

MOST_FILE_BYTES = 10 * 1024 * 1024
MOST_KEPT_BYTES = 150_000
MOST_WIDE, MOST_HIGH = 900, 360
_MOST_PIXELS = 16_000_000
_FORMATS = ("PNG", "JPEG")
_MB = 1024 * 1024
_QUALITY = 90
# What a picture that was cut short, or made to do harm, has the library raise.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, OverflowError, struct.error, MemoryError)


def take_logo(path: Path) -> tuple[bytes, str]:
    """Return the picture in a file as it is kept, and the ending of such a file.

    Raises UserError where it is no PNG or JPEG, too large, or broken.
    """
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise _refused(
                t("Logo", "{name} has more than {most} MB.").format(name=path.name, most=MOST_FILE_BYTES // _MB),
                t("Logo", "Save a smaller copy of the picture, and choose that."),
            )
        body = path.read_bytes()
    except OSError as error:
        raise _refused(t("Logo", "{path}: {words}.").format(path=path, words=error.strerror or error), "") from error
    image = _opened(body, path.name)
    try:
        drawn = _drawn_anew(image)
    except (*_BROKEN, ImageCms.PyCMSError) as error:
        raise _broken(path.name) from error
    return _encoded(drawn)


def read_logo(look: Mapping[str, Any]) -> Logo | None:
    """Return the logo in the look of a frozen content, or None where it has none.

    Raises ValueError where what stands there is none that ``take_logo`` makes.
    """
    words, said = look.get("logo"), look.get("logo_words")
    if words is None:
        return None
    if not isinstance(words, str) or not isinstance(said, str) or len(words) > 2 * MOST_KEPT_BYTES:
        raise ValueError("no logo")
    try:
        body = base64.b64decode(words, validate=True)
    except ValueError as error:
        raise ValueError("no logo") from error
    return Logo(*read_picture(body), words=said)


def read_picture(body: bytes) -> tuple[bytes, int, int]:
    """Return a picture that was kept, with its width and height. Raises ValueError where it is none that is kept here."""
    if len(body) > MOST_KEPT_BYTES:
        raise ValueError("a logo that is too large")
    try:
        with _unread(body) as image:
            wide, high = image.size
            if image.mode != "RGB" or wide > MOST_WIDE or high > MOST_HIGH:
                raise ValueError("a logo of another form")
            image.load()
    except (*_BROKEN, Image.DecompressionBombError) as error:
        raise ValueError("no picture that can be kept") from error
    return body, wide, high


def _opened(body: bytes, name: str) -> Image.Image:
    try:
        image = _unread(body)
    except Image.DecompressionBombError as error:
        raise _too_many(name) from error
    except UnidentifiedImageError as error:
        raise _refused(
            t("Logo", "{name} is no picture that can be used, or it is broken.").format(name=name),
            t("Logo", "Choose a PNG or a JPEG; a drawing (SVG, PDF) can be saved as one."),
        ) from error
    except _BROKEN as error:
        raise _broken(name) from error
    wide, high = image.size
    if wide * high > _MOST_PIXELS:
        raise _too_many(name)
    return image


def _unread(body: bytes) -> Image.Image:
    """Return a picture of which only the head was read, and with it the size."""
    with warnings.catch_warnings():
        # How large it may be is decided here, and less than what the library warns of.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(io.BytesIO(body), formats=_FORMATS)


def _drawn_anew(image: Image.Image) -> Image.Image:
    """Return the picture upright, on white, in the colours of a screen, and no larger than a page shows."""
    # A large photograph is unpacked no larger than it is needed.
    image.draft("RGB", (2 * MOST_WIDE, 2 * MOST_HIGH))
    image.load()
    profile = image.info.get("icc_profile")
    image = ImageOps.exif_transpose(image)
    if image.mode in ("RGB", "CMYK") and profile:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        image = ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB") or image
    elif image.mode != "RGB":
        see_through = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(paper, see_through)
    image = _trimmed(image.convert("RGB"))
    image.thumbnail((MOST_WIDE, MOST_HIGH), Image.Resampling.LANCZOS)
    # Nothing is taken along of what stood beside the picture.
    return Image.frombytes("RGB", image.size, image.tobytes())


def _trimmed(image: Image.Image) -> Image.Image:
    """Return the picture without the white around it, which would only make it smaller on the page."""
    held = ImageChops.invert(image).getbbox()
    if held is None:
        raise _refused(t("Logo", "There is nothing on the picture but white."), t("Logo", "Choose another picture."))
    return image.crop(held)


def _encoded(image: Image.Image) -> tuple[bytes, str]:
    target = io.BytesIO()
    image.save(target, "PNG", optimize=True)
    if target.tell() <= MOST_KEPT_BYTES:
        return target.getvalue(), "png"
    while True:
        target = io.BytesIO()
        image.save(target, "JPEG", quality=_QUALITY, subsampling=0)
        if target.tell() <= MOST_KEPT_BYTES:
            return target.getvalue(), "jpg"
        image = image.resize((max(image.width * 3 // 4, 1), max(image.height * 3 // 4, 1)), Image.Resampling.LANCZOS)


def _refused(message: str, hint: str) -> UserError:
    return UserError(t("Logo", "The logo was not taken"), message, hint)


def _broken(name: str) -> UserError:
    return _refused(
        t("Logo", "{name} is broken: the picture cannot be read to its end.").format(name=name),
        t("Logo", "Open it in another program, save it anew as a PNG, and choose that."),
    )


def _too_many(name: str) -> UserError:
    return _refused(
        t("Logo", "{name} has more than {most} million pixels.").format(name=name, most=_MOST_PIXELS // 1_000_000),
        t("Logo", "Save a smaller copy of the picture, and choose that."),
    )
