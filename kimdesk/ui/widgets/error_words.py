"""What is wrong with a value, in words below its field: seen, heard at once, and listed at the top of the form."""

from __future__ import annotations

from kimdesk.ui.announce import announce
from kimdesk.ui.widgets.cards import Words


class ErrorWords(Words):
    """Says nothing until something is wrong. A form that has an ``error_list`` above its fields is told of each change."""

    def __init__(self) -> None:
        super().__init__("", 12, tone="red")
        self.hide()

    def say(self, sentence: str, field: str) -> None:
        """Show what is wrong with the value of a field, or nothing."""
        news = sentence != self.text()
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if news:
            if sentence and self.isVisible():
                announce(self, f"{field}: {sentence}", urgent=True)
            self._tell()

    def _tell(self) -> None:
        at = self.parentWidget()
        while at is not None and not hasattr(at, "error_list"):
            at = at.parentWidget()
        if at is not None:
            at.error_list.look()
