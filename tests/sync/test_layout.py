"""The names on the share: short, plain, and the same whether or not a file system knows capitals."""

from __future__ import annotations

import re

from kimdesk.sync.layout import (
    HEADS,
    Head,
    RosterHead,
    blob_path,
    entry_path,
    invitation_path,
    request_path,
    segment_path,
)

LONGEST = 70
PATHS = (
    f"{HEADS}/{Head('0123456789', 99_999_999, 'abcdef01').name}",
    f"{HEADS}/{RosterHead(999_999, 'abcdef01').name}",
    segment_path("0123456789abcdef" * 2, 99_999_999),
    segment_path("0123456789abcdef" * 2, 99_999_999, 999),
    entry_path(999_999),
    blob_path("0123456789" * 4),
    invitation_path("0123456789abcdef"),
    request_path("0123456789abcdef"),
)


def test_every_name_is_of_small_letters_digits_and_few_of_them() -> None:
    for path in PATHS:
        assert re.fullmatch(r"[0-9a-z.\-/]+", path), path
        assert len(path) <= LONGEST, path
