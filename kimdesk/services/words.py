"""Words that go into a record without passing through a field of their own: comments on an act, reasons, names at
set-up.
"""

from __future__ import annotations

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.text import clean_text


def plain(words: str, one_line: bool = False) -> str:
    """Return the words as they are kept: composed, with plain line ends and without control characters.

    Raises UserError where they are longer than a field may hold.
    """
    try:
        return clean_text(words, one_line)[0]
    except ValueError as error:
        raise UserError(
            t("Words", "Not saved"), str(error), t("Words", "Shorten it, or put it in a document and name that.")
        ) from error
