"""What a working table says of itself, so that the program knows its own workbook when it comes back."""

from __future__ import annotations

FORMAT = "kimdesk-table/1"
# A self-assessment as a document: one of its sheets holds the answers, and its name the cycle.
ASSESSMENT_FORMAT = "kimdesk-assessment/1"
