"""The Welsh texts of the program as the translators' file holds them."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache
from pathlib import Path

WELSH_FILE = Path(__file__).parents[1] / "translations" / "kimdesk_cy.ts"


@cache
def welsh_texts() -> Mapping[tuple[str, str], str]:
    """Return the Welsh by context and English text; where there are several forms for a count, the first of them."""
    found = {}
    for context in ET.parse(WELSH_FILE).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            words = translation.text if len(translation) == 0 else translation[0].text
            found[context.findtext("name") or "", message.findtext("source") or ""] = words or ""
    return found


def translate(context: str, text: str) -> str:
    """Return the Welsh of a text, or the text itself where it has none."""
    return welsh_texts().get((context, text)) or text
