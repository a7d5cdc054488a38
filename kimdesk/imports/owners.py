"""Who an owner cell names: one or several, and whether each is a person, a post, a group or a team."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kimdesk.imports.words import fold, tidy

_POSTS = frozenset({
    "manager", "officer", "director", "lead", "leader", "head", "coordinator", "co-ordinator", "advisor", "adviser",
    "assistant", "administrator", "analyst", "executive", "chief", "surveyor", "engineer", "supervisor",
    "specialist", "partner", "sponsor", "controller", "secretary", "clerk", "solicitor", "architect", "owner",
    "dpo", "siro", "ceo", "cfo", "cio", "chair", "councillor", "member", "trainer", "auditor", "accountant",
    "commissioner", "custodian", "steward", "consultant", "developer", "inspector", "principal", "deputy",
    "apprentice", "caretaker", "warden", "technician", "planner", "representative", "ombudsman", "holder", "ad",
})  # fmt: skip
_GROUPS = frozenset({
    "managers", "officers", "directors", "leads", "leaders", "heads", "coordinators", "advisors", "advisers",
    "assistants", "administrators", "analysts", "executives", "staff", "colleagues", "everyone", "everybody",
    "members", "employees", "services", "teams", "group", "board", "panel", "committee", "forum", "surveyors",
    "operatives", "contractors", "champions", "owners", "users", "tenants", "residents", "partners", "councillors",
    "stakeholders", "cmt", "smt", "slt", "dmt", "hmt", "council",
})  # fmt: skip
_TEAMS = frozenset({
    "team", "service", "department", "dept", "unit", "section", "division", "directorate", "office", "desk", "hub",
    "centre", "function", "ict", "it", "hr", "finance", "procurement", "legal", "communications", "comms",
    "governance", "repairs", "housing", "lettings", "allocations", "homelessness", "compliance", "insight",
    "performance", "digital", "transformation", "improvement", "policy", "maintenance", "assets", "voids", "rents",
    "income", "complaints", "training",
})  # fmt: skip
_NOBODY = frozenset({
    "", "-", "–", "—", "n/a", "na", "none", "nil", "tbc", "tba", "tbd", "to be confirmed", "to be agreed",
    "to be decided", "unknown", "not known", "vacant", "?", "not yet known", "to be determined", "not assigned",
    "unassigned", "x",
})  # fmt: skip
_HARD = re.compile(r"\s*(?:[;\n|•]|(?<!\w),(?=\s)|,)\s*")
_SOFT = re.compile(r"\s*(?:\s&\s|\s\+\s|/|\s(?:and|with|plus|supported by|jointly with)\s)\s*", re.IGNORECASE)
_OF = re.compile(r"\s+(?:of|for|to|in|at|-|–)\s+")
_NAME = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Mx)\.?\s+)?[A-Z][\w'’.-]*(?:\s+(?:[a-z]{2,3}\s+)?[A-Z][\w'’-]*){0,3}")
_BRACKET = re.compile(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]")
_DASHED = re.compile(r"(.+?)\s+[-–—]\s+(.+)")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something a record refers to by name.

    ``sort`` is person, post, group or team (guessed from the words), or the kind referred to, such as system; ``job``
    the job title where the cell gives one beside a person's name.
    """

    name: str
    sort: str
    job: str = ""


def is_nobody(words: str) -> bool:
    """Whether an owner cell says that there is none, or none yet."""
    return fold(tidy(words)).strip(" .") in _NOBODY


def split_owners(words: str) -> tuple[Named, ...]:
    """Return everyone an owner cell names, once each, in order.

    Commas, semicolons and new lines part owners; "and", "&" and "/" only where what stands on either side can stand
    alone: "Repairs and Property Services Manager" is one post.
    """
    lines = [_numbering.sub("", line) for line in words.splitlines()]
    found: dict[str, Named] = {}
    for part in _parts("\n".join(lines)):
        if not is_nobody(part):
            each = name_one(part)
            found.setdefault(fold(each.name), each)
    return tuple(found.values())


def name_one(words: str) -> Named:
    """Return one owner with the sort that the words suggest."""
    words = tidy(words).strip(" .,;:*")
    for pattern in (_BRACKET, _DASHED):
        if (match := pattern.fullmatch(words)) and sort_of(match[1]) == "person" and sort_of(match[2]) == "post":
            return Named(match[1], "person", match[2])
    return Named(words, sort_of(words))


def sort_of(words: str) -> str:
    """Guess from the words whether they name a person, a post, a group or a team."""
    plain = re.sub(r"[(\[].*?[)\]]", " ", words)
    tokens = re.findall(r"[a-z][a-z-]*", fold(plain))
    if not tokens:
        return "post"
    if tokens[0] in ("all", "every", "each", "both", "relevant", "various"):
        return "group"
    head = re.findall(r"[a-z][a-z-]*", fold(_OF.split(plain.strip())[0])) or tokens
    for token in (head[-1], tokens[-1]):
        if token in _POSTS:
            return "post"
        if token in _GROUPS:
            return "team" if token == "services" and len(tokens) > 1 else "group"
        if token in _TEAMS:
            return "team"
    if any(token in _POSTS for token in tokens):
        return "post"
    return "person" if _is_name(plain) and not any(token in _TEAMS | _GROUPS for token in tokens) else "post"


def looks_like_owner(words: str) -> bool:
    """Whether a cell could name owners: short, no sentence, a role, team or person in it."""
    words = tidy(words)
    if not words or len(words) > 120 or any(character.isdigit() for character in words):
        return False
    if is_nobody(words):
        return True
    tokens = set(re.findall(r"[a-z-]+", fold(words)))
    if tokens & (_POSTS | _GROUPS | _TEAMS) and len(words.split()) <= 14:
        return words[0].isupper()
    return bool(_is_name(words)) and 2 <= len(words.split()) <= 4


_numbering = re.compile(r"^\s*(?:[-•*–]|\d{1,2}[.)])\s*")


def _parts(words: str) -> list[str]:
    parts: list[str] = []
    for part in _HARD.split(words):
        if not part:
            continue
        # "Head of Housing, Repairs and Assets" goes on with what the head is head of.
        if parts and _goes_on(parts[-1], part):
            parts[-1] = f"{parts[-1]}, {part}"
        elif (
            parts
            and sort_of(parts[-1]) == "person"
            and " " in parts[-1]
            and sort_of(part) == "post"
            and _SOFT.search(part) is None
        ):
            parts[-1] = f"{parts[-1]} ({part})"
        else:
            parts.append(part)
    return [piece for part in parts for piece in _soft_parts(part)]


def _goes_on(before: str, part: str) -> bool:
    opened = bool(re.match(r"(?:assistant |deputy )?(?:head|director|manager|lead) (?:of|for)\b", fold(before)))
    tail = _SOFT.split(part)
    return opened and len(tail) > 1 and not any(_stands_alone(each) for each in tail)


def _soft_parts(words: str) -> list[str]:
    pieces = _SOFT.split(words)
    if len(pieces) < 2:
        return [words]
    return (
        [piece for piece in pieces if piece] if all(map(_stands_alone, filter(None, pieces))) else _split_at_last(words)
    )


def _split_at_last(words: str) -> list[str]:
    """Part at those joints alone whose both sides stand alone, the longest sides tried first."""
    for joint in _SOFT.finditer(words):
        left, right = words[: joint.start()], words[joint.end() :]
        if _stands_alone(left) and _stands_alone(right):
            return [left, *_soft_parts(right)]
    return [words]


def _stands_alone(words: str) -> bool:
    """Whether the words name an owner by themselves: they end in a role, a group or a team, or are a person's name."""
    words = tidy(words)
    tokens = re.findall(r"[a-z][a-z-]*", fold(re.sub(r"[(\[].*?[)\]]", " ", words)))
    if not tokens:
        return False
    head = re.findall(r"[a-z][a-z-]*", fold(_OF.split(words)[0])) or tokens
    if {head[-1], tokens[-1]} & (_POSTS | _GROUPS) or tokens[-1] in (
        "team",
        "department",
        "unit",
        "service",
        "ict",
        "it",
        "hr",
    ):
        return True
    return tokens[0] in ("all", "every") or (_is_name(words) and len(words.split()) >= 2 and not set(tokens) & _TEAMS)


def _is_name(words: str) -> bool:
    return bool(_NAME.fullmatch(tidy(words)))
