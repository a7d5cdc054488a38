"""What a working table says of itself, so that the program knows its own workbook when it comes back."""

from __future__ import annotations

FORMAT = "kimdesk-table/1"
