"""Mail that somebody else's program sends: addresses, and the link that opens a draft in it (RFC 6068)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

# What Windows hands on to a mail program is not longer than about 2,000 characters.
LONGEST = 2000
_MOST = 320
# A name may stand before the address: Ann Other <ann@example.org>.
_ADDRESS = re.compile(r"(?:.*<)?\s*([^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\]+\.[^\s@<>()\[\],;:\"\\.]+)\s*>?")


class MailDraft(NamedTuple):
    """A link that opens a draft, and what is to be put on the clipboard because no link can hold it."""

    link: str
    to_paste: str = ""


def address_of(words: str) -> str:
    """Return the mail address in what somebody wrote down, or nothing where there is none or are several."""
    match = _ADDRESS.fullmatch(words.strip()[:_MOST])
    return match[1] if match else ""


def mail_draft(
    to: Sequence[str], subject: str, body: str, instead: str, bcc: Sequence[str] = (), between: str = ","
) -> MailDraft:
    """Return a draft to these addresses. Where the link would be too long for what opens it, the draft says ``instead``, and
    the text is to be pasted; where there are too many addresses for it, they stand before that text.

    ``between`` stands between addresses: a comma by the standard, a semicolon where the mail program wants one.
    """
    whole = _link(to, bcc, subject, body, between)
    if len(whole) <= LONGEST:
        return MailDraft(whole)
    shorter = _link(to, bcc, subject, instead, between)
    if len(shorter) <= LONGEST:
        return MailDraft(shorter, body)
    return MailDraft(_link((), (), subject, instead, between), f"{'; '.join((*to, *bcc))}\n\n{body}")


def _link(to: Sequence[str], bcc: Sequence[str], subject: str, body: str, between: str) -> str:
    lines = "\r\n".join(body.splitlines())
    fields = [("bcc", between.join(quote(each, safe="@") for each in bcc))] if bcc else []
    fields += [("subject", quote(subject, safe="")), ("body", quote(lines, safe=""))]
    return f"mailto:{between.join(quote(each, safe='@') for each in to)}?" + "&".join(
        f"{name}={words}" for name, words in fields
    )
