"""Tables kept as plain text: which encoding and which delimiter they use."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter

from kimdesk.imports.guard import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Refused

DELIMITERS = (",", ";", "\t", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ROWS_TRIED = 200


def decode(content: bytes) -> str:
    """Return the text, whatever of the usual encodings it is in; raise Refused where it is not text at all."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decode_as(content, encoding)
    if b"\0" in content[:4096]:
        return _decode_as(content, _guess_wide(content[:4096]))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    controls = sum(1 for character in text[:4096] if character < " " and character not in "\t\r\n\f\x1a")
    if controls * 20 > len(text[:4096]):
        raise Refused("not_text")
    return text


def read_rows(text: str) -> list[list[str]]:
    """Return the rows of a table in plain text, split at the delimiter that makes the most even table."""
    csv.field_size_limit(10_000_000)
    delimiter = ""
    first, _, rest = text.partition("\n")
    if first.strip().strip('"').lower().startswith("sep=") and len(first.strip().strip('"')) == 5:
        delimiter, text = first.strip().strip('"')[4], rest
    delimiter = delimiter or find_delimiter(text)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            cells += len(row)
            if len(rows) >= MOST_ROWS or len(row) > 4 * MOST_COLUMNS or cells > MOST_CELLS:
                raise Refused("far_cell")
            rows.append([cell.strip() for cell in row])
    except csv.Error:
        raise Refused("broken") from None
    return rows


def find_delimiter(text: str) -> str:
    """Return the delimiter under which most rows have the same number of cells, more than one."""
    sample = io.StringIO(text[:400_000], newline="").read()
    best, best_score = ",", 0.0
    for delimiter in DELIMITERS:
        score = _evenness(sample, delimiter)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _evenness(sample: str, delimiter: str) -> float:
    widths: Counter[int] = Counter()
    try:
        for number, row in enumerate(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)):
            if number >= _ROWS_TRIED:
                break
            if any(row):
                widths[len(row)] += 1
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, rows = max(widths.items(), key=lambda item: (item[0] > 1, item[1] * min(item[0], 6)))
    return 0.0 if width < 2 else rows / widths.total() * min(width, 6)


def _guess_wide(head: bytes) -> str:
    """Tell which byte comes first in text of two bytes a character without a mark."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 < len(head):
        raise Refused("not_text")
    return "utf-16-le" if odd > even else "utf-16-be"


def _decode_as(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise Refused("not_text") from None
    if "\0" in text:
        raise Refused("not_text")
    return text
