"""What the settings of the header offer, in its menu and in the one list of commands."""

from __future__ import annotations

from kimdesk.i18n import t


def offers() -> list[tuple[str, str, str]]:
    """Return what is done at once or opens something, with the key that does the same, in the order of the menu."""
    return [
        ("workspace", t("Header", "Workspace settings…"), ""),
        ("import", t("Header", "Bring in a workbook…"), ""),
        ("backup", t("Header", "Back up now"), ""),
        ("backups", t("Header", "Backups…"), ""),
        ("check", t("Header", "Check a pack…"), ""),
        ("compare", t("Header", "Compare…"), ""),
        ("help", t("Header", "Help"), "F1"),
        ("keys", t("Header", "Keys"), "Ctrl+/"),
    ]


def themes() -> list[tuple[object, str]]:
    """Return how the window can look."""
    return [
        ("system", t("Header", "As the computer has it")),
        ("light", t("Header", "Light")),
        ("dark", t("Header", "Dark")),
        ("contrast", t("Header", "High contrast")),
    ]


def sizes() -> list[tuple[object, str]]:
    """Return how large text can be, in per cent."""
    return [(size, t("Header", "{size}%").format(size=size)) for size in (100, 125, 150, 175, 200)]
