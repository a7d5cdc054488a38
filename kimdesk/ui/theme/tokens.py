"""The colours by what they are for. Text pairs reach a contrast of 4.5, borders and focus 3; a test computes them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Colours are #RRGGBB; a tone is (text, soft background)."""

    name: str
    bg: str
    panel: str
    ink: str
    ink2: str
    line: str
    control: str
    accent: str
    accent_soft: str
    on_accent: str
    red: tuple[str, str]
    amber: tuple[str, str]
    green: tuple[str, str]
    neutral: tuple[str, str]
    steps: tuple[str, str, str, str]
    patterns: bool = False

    @property
    def focus(self) -> str:
        """The colour of the focus: the ink, which stands out from every ground and from the accent."""
        return self.ink

    def tone(self, name: str) -> tuple[str, str]:
        """Return (text, background) of red, amber, green, accent or neutral."""
        tones = {"red": self.red, "amber": self.amber, "green": self.green, "accent": (self.accent, self.accent_soft)}
        return tones.get(name, self.neutral)


LIGHT = Tokens(
    name="light",
    bg="#F4F6F7",
    panel="#FFFFFF",
    ink="#16212B",
    ink2="#4A5963",
    line="#C9D2D8",
    control="#74838D",
    accent="#0B5E6B",
    accent_soft="#DCEDEF",
    on_accent="#FFFFFF",
    red=("#A4262C", "#FBE6E6"),
    amber=("#8A5200", "#FDF0D9"),
    green=("#1B6B3A", "#E1F2E6"),
    neutral=("#4A5963", "#E8ECEE"),
    steps=("#F1E3DC", "#E6D9B8", "#BBD5CF", "#5C9DA5"),
)

DARK = Tokens(
    name="dark",
    bg="#12191E",
    panel="#1B252C",
    ink="#EAF0F3",
    ink2="#AEBCC5",
    line="#3A4A54",
    control="#7F919C",
    accent="#6CC5D1",
    accent_soft="#173940",
    on_accent="#0B2126",
    red=("#FF9C9C", "#4A2022"),
    amber=("#FFC876", "#45320F"),
    green=("#8EDBA6", "#173A24"),
    neutral=("#AEBCC5", "#2A363E"),
    steps=("#4A332B", "#51461F", "#24504B", "#2A6F78"),
)

# For whoever asks for high contrast while the system itself is not in it.
CONTRAST = Tokens(
    name="contrast",
    bg="#FFFFFF",
    panel="#FFFFFF",
    ink="#000000",
    ink2="#000000",
    line="#000000",
    control="#000000",
    accent="#00008B",
    accent_soft="#FFF1A8",
    on_accent="#FFFFFF",
    red=("#8B0000", "#FFFFFF"),
    amber=("#000000", "#FFFFFF"),
    green=("#004000", "#FFFFFF"),
    neutral=("#000000", "#FFFFFF"),
    steps=("#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    patterns=True,
)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, 1 to 21)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
