"""The choice that words in somebody's table mean, found with some tolerance but never by guessing."""

from __future__ import annotations

import re

from kimdesk.imports.judging import JUDGED, judge
from kimdesk.imports.words import fold, stem_set, tidy
from kimdesk.model.fields import Field
from kimdesk.model.validation import Invalid, choice_key

MORE: dict[str, dict[str, str]] = {
    "dpia": {"yes": "", "no": "not_required", "completed": "done", "complete": "done", "in progress": "under_way",
    "required": "to_do"},
    "hosting": {"cloud": "external", "hosted": "external", "saas": "external", "on premise": "internal",
    "on premises": "internal",
                "in house": "internal"},
    "likelihood": {"very likely": "5", "almost never": "1", "very low": "1", "low": "", "medium": "", "high": ""},
}  # fmt: skip
_LONGEST = 300
_MOST_REMEMBERED = 20_000
# Words that turn the others round, put them off or take a part away.
_NEGATIONS = frozenset({
    "not", "no", "non", "never", "partly", "partial", "partially", "part", "un", "will", "yet", "awaiting", "off", "nearly",
    "almost", "mostly", "largely", "half", "draft", "except", "without",
})  # fmt: skip
_FRACTION = re.compile(r"(\d+)\.(\d+)")
_LEADING = re.compile(r"\(?([A-Za-z0-9]{1,3})\)?\s*(?:[-–—:.)]\s*|$)(.*)", re.DOTALL)
_found: dict[tuple[str, int, str], str | None] = {}
_ARTICLE = re.compile(r"6\s*\(?1?\)?\s*\(?(ea|[a-f])\b", re.IGNORECASE)


def find_choice(field: Field, words: str) -> str | None:
    """Return the key of the one choice that the words mean, or None where they mean none or could mean several."""
    if field.name in JUDGED:
        return judge(field, words) if len(words) <= _LONGEST else None
    words = tidy(words)
    if not words or len(words) > _LONGEST:
        return None
    place = (field.name, id(field.options), words)
    if place not in _found:
        if len(_found) > _MOST_REMEMBERED:
            _found.clear()
        _found[place] = _find(field, words)
    return _found[place]


def _find(field: Field, words: str) -> str | None:
    fraction = _FRACTION.fullmatch(words)
    if fraction:
        # A spreadsheet writes 4 as 4.0; what lies between two steps is neither.
        return _exact(field, fraction[1]) if not fraction[2].strip("0") else None
    more = MORE.get(field.name.replace("initial_", "").replace("target_", ""), {})
    said = fold(words).strip(" .")
    keys = {option.key for option in field.options}
    if said in more and (more[said] in keys or not more[said]):
        exact = _exact(field, words)
        return exact or more[said] or None
    if field.name == "article6" and (match := _ARTICLE.search(words)):
        return match[1].lower()
    return _exact(field, words) or _by_first_word(field, words) or _by_stems(field, words)


def _exact(field: Field, words: str) -> str | None:
    try:
        return choice_key(field, words)
    except Invalid:
        return None


def _by_first_word(field: Field, words: str) -> str | None:
    """Read "4 - Likely", "(e) Public task" and "Yes: names and addresses" by how they begin."""
    short = _LEADING.fullmatch(words)
    if short and short[2]:
        key = _exact(field, short[1])
        rest = _by_stems(field, short[2])
        if key and rest in (key, None) and _by_stems(field, words) in (key, None):
            return key
    if {option.key for option in field.options} == {"yes", "no"}:
        first = re.match(r"(yes|no|y|n)(?=[\s,:;.(–—-])", f"{fold(words)} ")
        return {"y": "yes", "n": "no"}.get(first[1][:1]) if first else None
    return None


def _by_stems(field: Field, words: str) -> str | None:
    meant = stem_set(words)
    denied = set(re.findall(r"[a-z]+", fold(words))) & _NEGATIONS
    found = set()
    for option in field.options:
        for spelling in (option.label, *option.other):
            said = (
                stem_set(re.sub(r"^\(?\w{1,2}\)? ", "", spelling))
                if option.label[:1] in "(12345R"
                else stem_set(spelling)
            )
            if said <= _NEGATIONS:
                continue
            same_denial = (set(re.findall(r"[a-z]+", fold(spelling))) & _NEGATIONS) == denied
            if same_denial and (said == meant or (said < meant and len(meant) <= len(said) + 3 and len(words) < 60)):
                found.add((said == meant, option.key))
    exact = {key for same, key in found if same}
    chosen = exact or {key for _same, key in found}
    return chosen.pop() if len(chosen) == 1 else None
