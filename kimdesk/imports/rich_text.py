"""Words that were laid out for a web page, as the plain text that somebody reading the page would see."""

from __future__ import annotations

import html
import re

# No tag is looked for past the next "<", so that the time taken grows with the length of the text and no faster.
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})(?![A-Za-z0-9])([^<>]*)>|<[!?][^<>]*>")
_ADDRESS = re.compile(r"\bhref\s*=\s*[\"']?(https?://[^\s\"'<>]+|mailto:[^\s\"'<>]+)", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"&#x?[0-9a-f]{8,}", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\xa0]+")
_LINES = frozenset({
    "address", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol",
    "p", "pre", "section", "table", "tbody", "thead", "tr", "ul",
})  # fmt: skip


def plain_words(words: str) -> str:
    """Return the text without its layout: a line for each paragraph and each point of a list, where a link leads, and where
    a picture stood. Text that has no layout comes back with its own lines.
    """
    if not _TAG.search(words):
        return _tidied(_unescaped(words))
    said: list[str] = []
    address, at = "", 0
    for tag in _TAG.finditer(words):
        said.append(" ".join(_unescaped(words[at : tag.start()]).split("\n")))
        at = tag.end()
        closing, name = tag[1] == "/", (tag[2] or "").lower()
        if name == "a":
            if closing and address and address not in said[-1]:
                said.append(f" ({address})")
            found = None if closing else _ADDRESS.search(tag[3])
            address = html.unescape(found[1]).removeprefix("mailto:") if found else ""
        else:
            said.append(_instead(name, closing))
    said.append(" ".join(_unescaped(words[at:]).split("\n")))
    return _tidied("".join(said))


def _instead(name: str, closing: bool) -> str:
    if name == "li" and not closing:
        return "\n- "
    if name in ("td", "th"):
        return " " if closing else ""
    if name == "img" and not closing:
        return " [picture] "
    return "\n" if name in _LINES else ""


def _unescaped(words: str) -> str:
    if "&" not in words:
        return words
    # No character has so high a number, and reading one takes time that nobody has.
    return html.unescape(_LONG_NUMBER.sub(lambda match: f"&amp;{match[0][1:]}", words))


def _tidied(words: str) -> str:
    lines = [_SPACES.sub(" ", line).strip() for line in words.replace("\r", "\n").split("\n")]
    return "\n".join(line for line in lines if line not in ("", "-"))
