"""Templates of packs as data: which sections a reader gets, in which order; a workspace adds its own, one a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kimdesk.i18n import ENGLISH, LANGUAGES, mark, show
from kimdesk.model.text import key_of

SECTIONS: Mapping[str, str] = {
    "opening": mark("Packs", "Opening"),
    "cover": mark("Packs", "Cover"),
    "contents": mark("Packs", "Contents"),
    "summary": mark("Packs", "Summary"),
    "completeness": mark("Packs", "Completeness"),
    "heat": mark("Packs", "Heat map"),
    "worst": mark("Packs", "Heat map on one page"),
    "trend": mark("Packs", "Trend"),
    "multiples": mark("Packs", "Trends side by side"),
    "amended": mark("Packs", "What the amendment changed"),
    "decisions": mark("Packs", "Risks and decisions"),
    "changes": mark("Packs", "Practice changes"),
    "best": mark("Packs", "Best practice"),
    "gaps": mark("Packs", "Gaps"),
    "risks": mark("Packs", "Risks"),
    "actions": mark("Packs", "Actions"),
    "register": mark("Packs", "Register"),
    "assessment": mark("Packs", "Self-assessment"),
    "evidence": mark("Packs", "Evidence"),
    "returns": mark("Packs", "Returns"),
    "verify": mark("Packs", "How to verify"),
    "check": mark("Packs", "How to verify, in short"),
}
# What a template says in front and behind is not chosen: each begins by naming itself and ends by how it is checked.
CHOSEN = tuple(each for each in SECTIONS if each not in ("opening", "cover", "contents", "verify", "check"))
# These count or answer for all teams together.
OF_THE_WHOLE = frozenset({"trend", "multiples", "assessment"})
# With fewer sections than this a list of contents is longer than what it lists.
_CONTENTS_FROM = 4


class PackTemplate(NamedTuple):
    """A template: its short name (of files and of the command line), its title, and its sections in order."""

    name: str
    title: str
    sections: tuple[str, ...]
    about: str = ""


FULL = PackTemplate(
    "full",
    mark("Packs", "Full pack"),
    (
        "cover",
        "contents",
        "summary",
        "completeness",
        "heat",
        "trend",
        "amended",
        "changes",
        "best",
        "gaps",
        "risks",
        "actions",
        "register",
        "assessment",
        "evidence",
        "returns",
        "verify",
    ),
    mark("Packs", "Everything, with every return whole."),
)
TEMPLATES: Mapping[str, PackTemplate] = {
    each.name: each
    for each in (
        FULL,
        PackTemplate(
            "brief",
            mark("Packs", "Director’s brief"),
            ("opening", "worst", "multiples", "decisions", "check"),
            mark("Packs", "Four pages: the quarter in two minutes, ratings, trends, risks and decisions."),
        ),
        PackTemplate(
            "board",
            mark("Packs", "Board paper"),
            (
                "cover",
                "contents",
                "summary",
                "heat",
                "multiples",
                "amended",
                "changes",
                "decisions",
                "actions",
                "assessment",
                "verify",
            ),
            mark("Packs", "What a board or a committee is asked, and what stands behind it."),
        ),
        PackTemplate(
            "regulator",
            mark("Packs", "Regulator’s pack"),
            (
                "cover",
                "contents",
                "assessment",
                "completeness",
                "heat",
                "trend",
                "amended",
                "gaps",
                "risks",
                "actions",
                "changes",
                "register",
                "evidence",
                "verify",
            ),
            mark("Packs", "The position on each recommendation first, then the records and the evidence behind it."),
        ),
        PackTemplate(
            "register",
            mark("Packs", "Asset register"),
            ("cover", "register", "gaps", "verify"),
            mark("Packs", "Which information is held, by whom, where and until when; and what is missing."),
        ),
        PackTemplate(
            "actions",
            mark("Packs", "Action plan"),
            ("cover", "actions", "verify"),
            mark("Packs", "Each action by how it stands: overdue first."),
        ),
    )
}


class Part(NamedTuple):
    """A part of a workspace: ``sort`` is "team" or "area"; ``id`` is the record's."""

    sort: str
    id: str
    name: str


class Shape(NamedTuple):
    """How a pack is cut from its content, and what its documents speak: the template, and the part; no part means the
    whole. The content is the same in every language.
    """

    template: PackTemplate = FULL
    part: Part | None = None
    language: str = ENGLISH

    @property
    def is_whole(self) -> bool:
        """Whether it is the full pack of everything, in English."""
        return self == WHOLE

    @property
    def shown(self) -> PackTemplate:
        """The template with the sections that a part can have: what is of the landlord as a whole is in none."""
        if self.part is None:
            return self.template
        return self.template._replace(
            sections=tuple(each for each in self.template.sections if each not in OF_THE_WHOLE)
        )

    def facts(self) -> dict[str, Any]:
        """Return what a manifest must say so that the same pages can be made again; nothing for the whole."""
        name, title, sections, _about = self.template
        facts: dict[str, Any] = {}
        if self.template != FULL:
            facts["template"] = {"name": name, "title": str(title), "sections": list(sections)}
        if self.part:
            facts["part"] = self.part._asdict()
        if self.language != ENGLISH:
            facts["language"] = self.language
        return facts


WHOLE = Shape()


def shape_of(facts: Mapping[str, Any]) -> Shape:
    """Return the shape that a manifest names. Raises ValueError where it names none that can be made."""
    template, part = facts.get("template"), facts.get("part")
    made = FULL
    if template is not None:
        sections = tuple(template["sections"])
        known = TEMPLATES.get(template["name"])
        if not sections or not set(sections) <= set(SECTIONS):
            raise ValueError("no template of a pack")
        # The title of a template of the program is shown in the language in use, as it was when it was made.
        title = known.title if known and str(known.title) == template["title"] else str(template["title"])
        made = PackTemplate(str(template["name"]), title, sections)
    if part is not None and (part.keys() != {"sort", "id", "name"} or part["sort"] not in ("team", "area")):
        raise ValueError("no part of a workspace")
    language = facts.get("language", ENGLISH)
    if language not in LANGUAGES:
        raise ValueError("no language that this program knows")
    return Shape(made, Part(**part) if part else None, language)


def own_templates(words: str | None) -> dict[str, PackTemplate]:
    """Read one template a line, its name before the colon: "Improvement board: summary, heat, actions".

    What is no section is passed over; a name that is there already, or a line without a section, too.
    """
    found: dict[str, PackTemplate] = {}
    taken = {key_of(str(word)) for each in TEMPLATES.values() for word in (each.name, each.title)}
    for title, sections, _unknown in _read(words):
        if key_of(title) not in taken and sections:
            taken.add(key_of(title))
            framed = ("cover", *(("contents",) if len(sections) >= _CONTENTS_FROM else ()), *sections, "verify")
            found[title] = PackTemplate(title, title, framed)
    return found


def unread_templates(words: str | None) -> tuple[str, ...]:
    """Return what is no section in the lines of a workspace's templates, and the lines that make no template."""
    own = own_templates(words)
    lines = list(_read(words))
    unknown = [each for _title, _sections, those in lines for each in those]
    titles = [title for title, _sections, _unknown in lines]
    repeated = [title for at, title in enumerate(titles) if title not in own or title in titles[:at]]
    return (*unknown, *repeated)


def _read(words: str | None) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    named = {key_of(word): each for each in CHOSEN for word in (each, str(SECTIONS[each]), show(SECTIONS[each]))}
    found = []
    for line in filter(None, map(str.strip, (words or "").splitlines())):
        title, _colon, rest = line.partition(":")
        said = [each.strip() for each in rest.split(",") if each.strip()]
        sections = dict.fromkeys(named[key_of(each)] for each in said if key_of(each) in named)
        found.append((title.strip(), tuple(sections), tuple(each for each in said if key_of(each) not in named)))
    return found
