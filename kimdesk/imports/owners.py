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
    "hoh", "hos", "hol",
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
# These stand for a team by themselves, but not before another's post: "Finance and Procurement Manager" is one post.
_DEPARTMENTS = frozenset({
    "ict", "it", "hr", "finance", "procurement", "legal", "comms", "communications", "legal services", "human resources",
    "financial services", "digital services", "information governance", "health and safety",
})  # fmt: skip
_WORK = frozenset({"options", "property", "estates", "tenancy", "tenancies", "equality", "diversity", "inclusion", "data",
    "information", "systems", "services", "asset", "customer", "neighbourhood", "neighbourhoods", "regeneration", "safety",
    "arrears", "care", "health", "people", "business", "supported", "community", "resources", "strategy", "risk"})  # fmt: skip
# A title that needs something to be of: "Director, Property" is one post.
_BARE_TITLE = re.compile(
    r"(?:(?:assistant|asst|deputy|interim|acting|corporate|strategic|executive|associate|senior)\.? )*"
    r"(?:director|head|manager|lead|officer|ad)"
)
# A cell that begins so says what is done, not who does it.
_DOING = frozenset({
    "train", "brief", "review", "appoint", "agree", "write", "develop", "set", "publish", "map", "report", "recruit", "create",
    "establish", "update", "complete", "implement", "produce", "deliver", "ask", "tell", "meet", "consult", "provide", "use",
    "ensure", "identify", "define", "draft", "approve", "existing", "additional", "new", "within", "no", "do",
})  # fmt: skip
_NOBODY = frozenset({
    "", "-", "–", "—", "n/a", "na", "none", "nil", "tbc", "tba", "tbd", "to be confirmed", "to be agreed",
    "to be decided", "unknown", "not known", "vacant", "?", "not yet known", "to be determined", "not assigned",
    "unassigned", "x",
})  # fmt: skip
_LINES = re.compile(r"\s*[;\n|•]\s*")
_INLINE_NUMBER = re.compile(r"(?:^|\s+)\d{1,2}[.)]\s+(?=\S)")
_SOFT = re.compile(
    r"\s*(?:\s&\s|\s\+\s|/|,?\s(?:(?:with|and)\s+(?:the\s+)?(?:support|help|input|assistance|advice)\s+(?:from|of|by)"
    r"|in\s+(?:partnership|conjunction|consultation|liaison)\s+with|together\s+with|(?:supported|assisted)\s+by"
    r"|jointly\s+with|working\s+with|alongside|and|with|plus)\s)\s*",
    re.IGNORECASE,
)
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
    lines = [_numbering.sub("", _unnumbered(line)) for line in words.splitlines()]
    found: dict[str, Named] = {}
    for part in _parts("\n".join(lines)):
        each = name_one(part)
        if each.name and not is_nobody(part):
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
    if _is_short(tidy(plain)):
        return "post"
    return "person" if _is_name(plain) and not any(token in _TEAMS | _GROUPS for token in tokens) else "post"


def looks_like_owner(words: str) -> bool:
    """Whether a cell could name owners: short, no sentence, a role, team or person in it."""
    words = tidy(words)
    if not words or len(words) > 120 or any(character.isdigit() for character in words):
        return False
    if is_nobody(words):
        return True
    tokens = _tokens(words)
    if tokens and tokens[0] in _DOING:
        return False
    head = re.findall(r"[a-z][a-z-]*", fold(_OF.split(words)[0])) or tokens
    ends = {*head[-1:], *tokens[-1:]} & (_POSTS | _GROUPS | _TEAMS) or any(map(_has_post, _LINES.split(words)))
    if (ends or tokens[:1] == ["all"]) and len(words.split()) <= 14 and "in place" not in words:
        return words[0].isupper()
    return _is_short(words) or (_is_name(words) and 2 <= len(words.split()) <= 4)


_numbering = re.compile(r"^\s*(?:[-•*–]|\d{1,2}[.)])\s*")


def _parts(words: str) -> list[str]:
    pieces: list[str] = []
    for line in _LINES.split(words):
        for part in _commas(line):
            pieces += _soft_parts(part)
    return [piece for piece in pieces if piece]


def _unnumbered(line: str) -> str:
    """Part "1. Repairs Manager 2. ICT" as a list would be."""
    return "; ".join(_INLINE_NUMBER.split(line)) if len(_INLINE_NUMBER.findall(line)) > 1 else line


def _commas(line: str) -> list[str]:
    """Part a line at its commas, but for those within one post, one name or one list of what a post is for."""
    pieces = [tidy(piece) for piece in line.split(",") if piece.strip()]
    if len(pieces) == 2 and all(" " not in each and _is_name(each) and not _is_work(each) for each in pieces):
        return [", ".join(pieces)]
    parts: list[str] = []
    for place, piece in enumerate(pieces):
        before = parts[-1] if parts else ""
        if parts and (_goes_on(before, piece) or _is_title_of(before, piece)):
            parts[-1] = f"{before}, {piece}"
        elif (
            parts
            and _is_person(before)
            and sort_of(piece) == "post"
            and _SOFT.search(piece) is None
            and _has_post(piece)
        ):
            parts[-1] = f"{before} ({piece})"
        elif parts and _leads_to_one_post(pieces[:place], piece) and len(parts) == place:
            parts = [", ".join([*parts, piece])]
        else:
            parts.append(piece)
    return parts


def _goes_on(before: str, part: str) -> bool:
    """Whether "Head of Housing, Repairs and Assets" goes on with what the head is head of."""
    opened = bool(re.match(r"(?:assistant |deputy )?(?:head|director|manager|lead) (?:of|for)\b", fold(before)))
    tail = _SOFT.split(part)
    return opened and len(tail) > 1 and not any(_has_post(each) or _is_name_of_two(each) for each in tail)


def _is_title_of(before: str, part: str) -> bool:
    return bool(_BARE_TITLE.fullmatch(fold(before))) and not _has_post(part) and _SOFT.search(part) is None


def _leads_to_one_post(before: list[str], last: str) -> bool:
    """Whether a list of work ends in the post that does all of it: "Options, Allocations and Lettings Manager"."""
    joint = _SOFT.search(last)
    return (
        joint is not None
        and _has_post(last)
        and not _has_post(last[: joint.start()])
        and not any(_stands_alone(each) or _has_post(each) for each in before)
        and all(_is_work(each) for each in before)
    )


def _has_post(words: str) -> bool:
    return bool(set(_tokens(words)) & (_POSTS | _GROUPS | {"team", "unit", "department"}))


def _is_work(words: str) -> bool:
    """Whether the words name what people work on, and so nobody by name."""
    return bool(set(_tokens(words)) & (_TEAMS | _WORK | _POSTS | _GROUPS)) or fold(words) in _DEPARTMENTS


def _is_person(words: str) -> bool:
    return sort_of(words) == "person" and " " in words


def _tokens(words: str) -> list[str]:
    return re.findall(r"[a-z][a-z-]*", fold(re.sub(r"[(\[].*?[)\]]", " ", words)))


def _soft_parts(words: str) -> list[str]:
    pieces = [piece for piece in _SOFT.split(words) if piece]
    if len(pieces) < 2:
        return [words]
    if all(map(_stands_alone, pieces)) and not any(_belong_together(words, match) for match in _SOFT.finditer(words)):
        return pieces
    return _split_at_last(words)


def _split_at_last(words: str) -> list[str]:
    """Part at those joints alone whose both sides stand alone, the longest sides tried first."""
    for joint in _SOFT.finditer(words):
        left, right = words[: joint.start()], words[joint.end() :]
        if _stands_alone(left) and _stands_alone(right) and not _belong_together(words, joint):
            return [left, *_soft_parts(right)]
    return [words]


def _belong_together(words: str, joint: re.Match[str]) -> bool:
    """Whether what stands on both sides of "and" is one post: "Finance and HR Manager", "Head of Finance and HR"."""
    if joint[0].strip().casefold() not in ("and", "&", "+"):
        return False
    left, right = words[: joint.start()], _SOFT.split(words[joint.end() :])[0]
    ends = _tokens(left)[-1:]
    if fold(left) in _DEPARTMENTS and _has_post(right) and len(_tokens(right)) > 1:
        return _tokens(right)[0] not in ("head", "director", "all", "assistant")
    topic_last = bool(set(_tokens(left)[:-1]) & _POSTS) and not set(ends) & (_POSTS | _GROUPS | {"team"})
    return topic_last and not _has_post(right) and not _is_name_of_two(right)


def _is_name_of_two(words: str) -> bool:
    return _is_name(words) and " " in words and not _is_work(words)


def _stands_alone(words: str) -> bool:
    """Whether the words name an owner by themselves: they end in a role, a group or a team, are a department, a
    person's name, or a role or name cut to its first letters.
    """
    words = tidy(words)
    tokens = _tokens(words)
    if not tokens:
        return False
    head = re.findall(r"[a-z][a-z-]*", fold(_OF.split(words)[0])) or tokens
    if {head[-1], tokens[-1]} & (_POSTS | _GROUPS - {"services"}) or tokens[-1] in (
        "team",
        "department",
        "unit",
        "service",
    ):
        return True
    if fold(words) in _DEPARTMENTS or _is_short(words):
        return True
    return tokens[0] in ("all", "every") or (
        _is_name(words) and len(words.split()) >= 2 and not set(tokens) & (_TEAMS | _WORK)
    )


def _is_short(words: str) -> bool:
    """Whether the words are first letters: HoH, SIRO, JS."""
    return bool(re.fullmatch(r"(?=(?:.*[A-Z]){2})[A-Za-z]{2,5}", words)) and words not in ("IT",)


def _is_name(words: str) -> bool:
    return bool(_NAME.fullmatch(tidy(words)) or re.fullmatch(r"[A-Z][a-z'’-]+, [A-Z][a-z'’-]+", tidy(words)))
