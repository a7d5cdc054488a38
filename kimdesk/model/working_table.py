"""What a working table says of itself, so that the program knows its own workbook when it comes back."""

from __future__ import annotations

FORMAT = "kimdesk-table/1"
# A self-assessment as a document: its answers stand on one of its sheets, counted from 0, which names the cycle; what
# comes back stands in the first columns, and behind them what is worked out.
ASSESSMENT_FORMAT = "kimdesk-assessment/1"
ANSWERS_SHEET, ANSWERS_COLUMNS = 2, 9
