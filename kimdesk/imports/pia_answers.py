"""One assessment of the PIA tool: its facts, answers, measures, evaluations and comments, whatever their types are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kimdesk.imports import pia_words as words
from kimdesk.imports.rich_text import plain_words
from kimdesk.imports.words import tidy

_LONGEST_SAID = 300
_HALVES = re.compile("[\ud800-\udfff]")
_OWN_QUESTION = re.compile(r"\S\s+\S")


def plain(said: Any) -> str:
    """Return a single value in plain words; nothing for what is no single value."""
    if isinstance(said, bool):
        return "Yes" if said else "No"
    if isinstance(said, int | float):
        return str(said)
    if not isinstance(said, str):
        return ""
    # One half of a character alone is none.
    return plain_words(_HALVES.sub("\N{REPLACEMENT CHARACTER}", said.replace("\0", "")))


def step(said: Any) -> int | None:
    """Return a whole number, which the tool sometimes writes as text."""
    if isinstance(said, bool):
        return int(said)
    if isinstance(said, str) and len(said) < 9 and said.strip().isdecimal():
        return int(said)
    return said if isinstance(said, int) else None


def gauge_words(said: Any) -> str:
    """Return a step on the tool's scale of four in words; nothing where nobody has chosen one."""
    found = step(said)
    return words.GAUGES.get(found, str(found)) if found else ""


@dataclass(frozen=True, slots=True)
class Odd:
    """Something in a file that could not be understood, and where."""

    where: str
    what: Any

    def said(self) -> str:
        """Return where it stands and how it begins."""
        shown = json.dumps(self.what, ensure_ascii=True, default=str)
        shown = shown if len(shown) <= _LONGEST_SAID else f"{shown[:_LONGEST_SAID]}…"
        return f"{self.where or 'the file'}: {shown}"


@dataclass(slots=True)
class Assessment:
    """One assessment. ``facts`` are those of the whole; ``answers`` go by the number of their question; ``questions`` are those
    that an organisation put in the words of its own, and ``titles`` those of its measures by their ids.
    """

    facts: Mapping[str, Any]
    answers: dict[str, list[Mapping[str, Any]]] = field(default_factory=dict)
    measures: list[Mapping[str, Any]] = field(default_factory=list)
    evaluations: list[Mapping[str, Any]] = field(default_factory=list)
    comments: list[Mapping[str, Any]] = field(default_factory=list)
    attachments: list[Mapping[str, Any]] = field(default_factory=list)
    questions: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, said: Mapping[str, Any], where: str, odd: list[Odd]) -> Assessment:
        """Take an assessment apart; what is not of the type that it should be goes into ``odd``."""
        facts = said["pia"] if isinstance(said.get("pia"), dict) else said
        known = ("answers", "measures", "evaluations", "comments", "attachments")
        lists = {name: list(_entries(said, name, where, odd)) for name in known}
        beside = {name: value for name, value in said.items() if name not in (*known, "pia") and facts is not said}
        shaped = {name: value for name, value in facts.items() if value and isinstance(value, dict | list)}
        unknown = {name: value for name, value in shaped.items() if name.casefold() not in (*words.OF_THE_TOOL, *known)}
        odd += [Odd(f"{where} {name}".strip(), value) for name, value in (beside | unknown).items()]
        facts = {name: value for name, value in facts.items() if name not in known}
        made = cls(facts, questions=dict(_own_questions(facts.get("structure_data"))))
        for number, entry in enumerate(lists.pop("answers"), 1):
            reference = tidy(plain(entry.get("reference_to")))
            if reference and answer_in(entry) is not None:
                made.answers.setdefault(reference, []).append(entry)
            else:
                odd.append(Odd(f"{where} answers, entry {number}".strip(), entry))
        made.measures, made.evaluations = lists["measures"], lists["evaluations"]
        made.comments, made.attachments = lists["comments"], lists["attachments"]
        made.titles = {plain(each.get("id")): tidy(plain(each.get("title"))) for each in made.measures}
        return made

    @property
    def name(self) -> str:
        """What it is called."""
        return tidy(plain(self.facts.get("name")))

    @property
    def step(self) -> int | None:
        """How far it has come, by the tool's number."""
        return 4 if step(self.facts.get("is_archive")) == 1 else step(self.facts.get("status"))

    def fact(self, name: str) -> str:
        """Return a fact in words."""
        return plain(self.facts.get(name))

    def text(self, number: str) -> str:
        """Return what is answered to a question in words."""
        said = (answer_in(entry) or ("", ()) for entry in self.answers.get(number, ()))
        return _lines(text for text, _listed in said)

    def listed(self, number: str) -> tuple[str, ...]:
        """Return what is answered to a question as a list."""
        said = (answer_in(entry) or ("", ()) for entry in self.answers.get(number, ()))
        return tuple(dict.fromkeys(each for _text, listed in said for each in listed))

    def gauge(self, number: str) -> str:
        """Return the step on the tool's scale that is answered to a question."""
        data = [entry.get("data") for entry in self.answers.get(number, ())]
        return _lines(gauge_words(each.get("gauge")) for each in data if isinstance(each, dict))

    def called(self, reference: str) -> str:
        """Return what a reference of an evaluation or a comment points at: a section, a question, a measure."""
        last = reference.rpartition(".")[2]
        if reference.startswith("3.1."):
            return f"{words.MEASURES}: {self.titles.get(last) or last}"
        known = words.ALSO_NAMED.get(reference) or words.ALSO_NAMED.get(last)
        return known or words.QUESTIONS.get(last, ("", ""))[0] or self.questions.get(last, "") or reference


def answer_in(entry: Mapping[str, Any]) -> tuple[str, tuple[str, ...]] | None:
    """Return the text and the list of an answer, or None where it is no answer."""
    data = entry.get("data")
    if isinstance(data, str):
        return plain(data), ()
    if not isinstance(data, dict):
        return ("", ()) if data is None else None
    text, listed = data.get("text"), data.get("list")
    if not isinstance(text, str | int | float | None) or not isinstance(listed, list | None):
        return None
    if any(not isinstance(each, str | int | float) for each in listed or ()):
        return None
    return plain(text), tuple(filter(None, (tidy(plain(each)) for each in listed or ())))


def _entries(said: Mapping[str, Any], name: str, where: str, odd: list[Odd]) -> Iterator[Mapping[str, Any]]:
    entries = said.get(name)
    if not isinstance(entries, list):
        if entries is not None:
            odd.append(Odd(f"{where} {name}".strip(), entries))
        return
    for number, entry in enumerate(entries, 1):
        place = f"{where} {name}, entry {number}".strip()
        if not isinstance(entry, dict):
            odd.append(Odd(place, entry))
            continue
        plain_keys, shaped = words.ENTRIES[name]
        lost = {key: value for key, value in entry.items() if value and not _is_known(key, value, plain_keys, shaped)}
        odd += [Odd(place, lost)] if lost else []
        yield entry


def _is_known(key: str, value: Any, plain_keys: frozenset[str], shaped: str) -> bool:
    return key == shaped or (key in plain_keys and not isinstance(value, dict | list))


def _own_questions(structure: Any) -> Iterator[tuple[str, str]]:
    """Give the questions of an assessment's own template; those of the tool are mere keys of its translations."""
    level = [structure]
    for inner in ("sections", "items", "questions"):
        held = [each.get(inner) for each in level if isinstance(each, dict)]
        level = [each for listed in held if isinstance(listed, list) for each in listed]
    for each in level:
        title = tidy(plain(each.get("title"))) if isinstance(each, dict) else ""
        if _OWN_QUESTION.search(title):
            yield plain(each.get("id")), title


def _lines(said: Iterator[str]) -> str:
    return "\n".join(dict.fromkeys(filter(None, said)))
