"""Wrong JSON of every sort: values of the wrong type, out of bounds, too deep, missing, twice, in another order."""

from __future__ import annotations

import json
import random
from typing import Any

ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 1 << 31, 1 << 52, 1 << 53, (1 << 53) + 1, 1 << 63, 10**30, 0.5, -0.0, 1e308,
    float("nan"), float("inf"), "", " ", "x", "0" * 10, "a" * 32, "0" * 64, "A" * 64, "\0", "\ud800", "é", "1", "x" * 300,
    "AAAA", "AA==", "====", [], [[]], [None], ["x"], [0, 1], ["n", []], {}, {"": None}, {"team": ["x"]}, {"act": ["x"]},
    {"team": "T", "ref": "RK1"}, {"act": "submitted", "vector": {"x": 1}},
)  # fmt: skip
WORDS = ("_created", "_deleted", "_alias", "level", "status", "signed", "decision", "title", "set", "add", "remove",
         "risk", "return", "quarantine", "signoff", "system", "T", "p")  # fmt: skip
DEEPEST = 3000


def deep(chance: random.Random) -> Any:
    value: Any = 1
    for _level in range(chance.choice((39, 41, 120))):
        value = [value] if chance.random() < 0.5 else {"x": value}
    return value


def odd(chance: random.Random) -> Any:
    """Return a value that stands there wrongly."""
    what = chance.random()
    if what < 0.75:
        return json_copy(chance.choice(ODD))
    if what < 0.95:
        return chance.choice(WORDS)
    return deep(chance)


def json_copy(value: Any) -> Any:
    if isinstance(value, list):
        return [json_copy(each) for each in value]
    if isinstance(value, dict):
        return {key: json_copy(each) for key, each in value.items()}
    return value


def mutated(value: Any, chance: random.Random, times: int = 0) -> Any:
    """Return a copy of a JSON value with one to three things wrong in it, anywhere."""
    value = json_copy(value)
    for _time in range(times or chance.choice((1, 1, 1, 2, 3))):
        value = _mutated_once(value, chance)
    return value


def _mutated_once(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict) and value and chance.random() < 0.85:
        return _in_object(value, chance)
    if isinstance(value, list) and value and chance.random() < 0.85:
        return _in_list(value, chance)
    if isinstance(value, int) and not isinstance(value, bool) and chance.random() < 0.3:
        return value + chance.choice((-1, 1, 1 << 40))
    if isinstance(value, str) and value and chance.random() < 0.3:
        at = chance.randrange(len(value))
        return value[:at] + chance.choice(("0", "é", "\0", "", "=")) + value[at + 1 :]
    return odd(chance)


def _in_object(value: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    key = chance.choice(list(value))
    what = chance.random()
    if what < 0.7:
        value[key] = _mutated_once(value[key], chance)
    elif what < 0.85:
        del value[key]
    else:
        value[str(chance.choice(("x", "é", "act", "dev", "\ud800", key + "x")))] = odd(chance)
    return value


def _in_list(value: list[Any], chance: random.Random) -> list[Any]:
    at = chance.randrange(len(value))
    what = chance.random()
    if what < 0.7:
        value[at] = _mutated_once(value[at], chance)
    elif what < 0.78:
        del value[at]
    elif what < 0.85:
        value.insert(at, json_copy(value[at]))
    elif what < 0.92:
        other = chance.randrange(len(value))
        value[at], value[other] = value[other], value[at]
    else:
        value.append(odd(chance))
    return value


def spelled(value: Any, chance: random.Random, sort_keys: bool = True) -> bytes:
    """Return JSON bytes, now and then spelled as no sound program spells them: spaces, escapes, a key twice, too deep."""
    plain = chance.random() < 0.9
    words = json.dumps(value, ensure_ascii=not plain, sort_keys=sort_keys, separators=(",", ":"))
    what = chance.random()
    if what < 0.02 and words.startswith("{") and len(words) > 2:
        words = "{" + words[1:-1].split(",")[0] + "," + words[1:]
    elif what < 0.03:
        words = words.replace(":", ": ", 1)
    elif what < 0.035:
        words = "[" * DEEPEST + words
    elif what < 0.04:
        words = words[: chance.randrange(len(words) + 1)]
    return words.encode("utf-8", "surrogatepass")
