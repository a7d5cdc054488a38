"""Exports of the PIA tool that are sound and odd: each with the processings that come of it, and what is left over and said."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.imports.peer_files import answer, flat, pia, write_json, write_zip

Make = Callable[[Path], object]
NAME = "Cameras in stairwells"


def _json(said: Any, encoding: str = "utf-8") -> Make:
    return lambda path: write_json(path, said, encoding)


def _zip(files: dict[str, Any]) -> Make:
    return lambda path: write_zip(path, files)


def _with(**lists: Any) -> dict[str, Any]:
    return pia() | lists


def _escaped(path: Path) -> None:
    path.write_text(json.dumps(pia(name="Cameras \ud800 in stairwells\u0000")), encoding="ascii")


def _answers(*more: Any) -> dict[str, Any]:
    return _with(answers=[*pia()["answers"], *more])


_STRANGE: dict[str, Any] = answer(112)
_DEEP = "<div>" * 50_000 + "Inside" + "</div>" * 50_000
_WIDE = "words " * 40_000

# The purposes that come in, and what the rows that were not understood say.
ODD_ASSESSMENTS: dict[str, tuple[tuple[str, ...], tuple[str, ...], Make]] = {
    "pia.json": ((NAME,), (), _json(pia())),
    "mark.json": ((NAME,), (), _json(pia(), "utf-8-sig")),
    "two_bytes.json": ((NAME,), (), _json(pia(), "utf-16")),
    "two_bytes_unmarked.json": ((NAME,), (), _json(pia(), "utf-16-le")),
    "western.json": (("Caméras",), (), _json(pia(name="Caméras"), "cp1252")),
    "halves.json": (("Cameras \N{REPLACEMENT CHARACTER} in stairwells",), (), _escaped),
    "server.json": ((NAME,), (), _json([flat(pia())])),
    "several.json": ((NAME, "Key safes"), (), _json([pia(), pia(name="Key safes")])),
    "mixed.json": ((NAME,), ("entry 2: 17", 'entry 3: {"a": 1}'), _json([pia(), 17, {"a": 1}])),
    "only_begun.json": (("Begun",), (), _json({"pia": {"name": "Begun", "status": 0}, "answers": [], "measures": None})),
    "no_lists.json": (("Bare",), (), _json({"pia": {"name": "Bare"}})),
    "numbers_as_text.json": ((NAME,), (), _json(pia(status="2", dpo_status="1"))),
    "lists_that_are_none.json": (
        (NAME,),
        ('answers: "none"', "measures: 5"),
        _json(_with(answers="none", measures=5)),
    ),
    "entries_that_are_none.json": (
        (NAME,),
        ('measures, entry 1: "x"', "comments, entry 1: [1]"),
        _json(_with(measures=["x"], comments=[[1]])),
    ),
    "answers_that_are_none.json": (
        (NAME,),
        (
            "answers, entry 17:",
            "answers, entry 18:",
            "answers, entry 19:",
        ),
        _json(_answers(_STRANGE | {"data": 5}, _STRANGE | {"reference_to": None}, _STRANGE | {"data": {"list": "abc"}})),
    ),
    "unknown_keys.json": (
        (NAME,),
        ('answers, entry 17: {"mood": "glum"}', 'mood: {"today": "glum"}', 'extra: "more"'),
        _json(_answers(_STRANGE | {"mood": "glum"}) | {"extra": "more"} | {"pia": pia(mood={"today": "glum"})["pia"]}),
    ),
    "answered_twice.json": ((NAME,), (), _json(_answers(answer(215, "Then a year"), answer(215, "31 days")))),
    "no_such_question.json": ((NAME,), (), _json(_answers(answer(951, "Yes, at night")))),
    "nested_layout.json": ((NAME,), (), _json(_answers(answer(113, _DEEP)))),
    "long_answer.json": ((NAME,), (), _json(_answers(answer(113, _WIDE)))),
    "picture_in_answer.json": (
        (NAME,),
        (),
        _json(_answers(answer(113, f'<img src="data:image/png;base64,{"A" * 900_000}">'))),
    ),
    "attachment.json": (
        (NAME,),
        (),
        _json(_with(attachments=[{"id": 1, "name": "plan.pdf", "mime_type": "application/pdf", "file": "QUJD" * 700_000}])),
    ),
    "zipped.zip": ((NAME,), (), _zip({"pia.json": pia(), "Attachments/plan.pdf": b"%PDF", "Doc/pia.doc": b"words"})),
    "several.zip": ((NAME, "Key safes"), (), _zip({"a/one.json": pia(), "b/two.json": pia(name="Key safes")})),
    "half_of_it.zip": ((NAME,), ('settings.json: {"a": 1}',), _zip({"pia.json": pia(), "settings.json": {"a": 1}})),
}  # fmt: skip
