"""What somebody chose for a list, kept in this computer's settings: columns, widths, order, filters, panes."""

from __future__ import annotations

from collections.abc import Sequence

from kimdesk.settings import Settings


class Remembered:
    """The choices for one kind; anything damaged counts as not chosen."""

    def __init__(self, settings: Settings, kind: str) -> None:
        self._settings = settings
        self._kind = kind

    def columns(self) -> tuple[list[str], dict[str, int]]:
        """Return the columns shown and the widths chosen, in pixels at 100 % text."""
        keys, widths = [], {}
        for each in self._list("columns", self._kind):
            key, _colon, wide = str(each).partition(":")
            keys.append(key)
            if wide.isdigit():
                widths[key] = int(wide)
        return keys, widths

    def keep_columns(self, keys: Sequence[str], widths: dict[str, int]) -> None:
        """Keep columns and widths."""
        self._keep("columns", self._kind, [f"{key}:{widths[key]}" if key in widths else key for key in keys])

    def sort(self) -> tuple[str, bool]:
        """Return the column that orders the list, and whether it falls."""
        found = [str(each) for each in self._list("columns", f"{self._kind}.sort")]
        return (found[0] if found else "ref", "falling" in found[1:])

    def keep_sort(self, key: str, descending: bool) -> None:
        """Keep the order."""
        self._keep("columns", f"{self._kind}.sort", [key, "falling" if descending else "rising"])

    def panes(self) -> tuple[int, int] | None:
        """Return the widths of list and editor."""
        found = [each for each in self._list("columns", f"{self._kind}.panes") if isinstance(each, int) and each > 0]
        return (found[0], found[1]) if len(found) == 2 else None

    def keep_panes(self, sizes: Sequence[int]) -> None:
        """Keep the widths of list and editor."""
        self._keep("columns", f"{self._kind}.panes", list(sizes))

    def filters(self) -> list[str]:
        """Return the filters that were left on."""
        return [str(each) for each in self._list("filters", self._kind)]

    def keep_filters(self, keys: Sequence[str]) -> None:
        """Keep the filters that are on."""
        self._keep("filters", self._kind, list(keys))

    def _list(self, setting: str, key: str) -> list:
        found = self._settings[setting].get(key)
        return found if isinstance(found, list) else []

    def _keep(self, setting: str, key: str, value: list) -> None:
        self._settings.change(setting, {**self._settings[setting], key: value})
