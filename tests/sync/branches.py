"""Which ways through the readers of foreign bytes were taken: every conditional jump of their code, both ways."""

from __future__ import annotations

import dis
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

# Whether an exception is another one than is caught, and whether a "with" swallows it, is not for bytes to decide.
_NOT_DECIDED_BY_BYTES = {"CHECK_EXC_MATCH", "WITH_EXCEPT_START"}


@dataclass
class Branches:
    """The jumps of some functions, and which ways were taken."""

    codes: dict[CodeType, dict[int, set[int]]]
    taken: dict[CodeType, set[tuple[int, int]]] = field(default_factory=dict)

    @classmethod
    def of(cls, modules: Iterable[ModuleType], left_out: Callable[[str], bool]) -> Branches:
        """Return the branches of every function and method in the modules but those whose names, with that of their class
        in front, are left out.
        """
        codes = {}
        for module in modules:
            for code in _codes(module):
                if not left_out(code.co_qualname.partition(".<locals>")[0]):
                    codes[code] = _jumps(code)
        return cls(codes)

    def part(self, module: ModuleType, left_out: Callable[[str], bool]) -> Branches:
        """Return what is known of one of the modules."""
        return Branches(Branches.of((module,), left_out).codes, self.taken)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Note every way that is taken inside."""
        before = sys.gettrace()
        sys.settrace(self._entered)
        threading.settrace(self._entered)
        try:
            yield
        finally:
            threading.settrace(None)  # type: ignore[arg-type]
            sys.settrace(before)

    def go_on(self) -> None:
        """Watch again where Python has given it up: it does where there is no room left on the stack to watch in."""
        if sys.gettrace() != self._entered:
            sys.settrace(self._entered)

    @property
    def missed(self) -> list[str]:
        """The ways that were not taken, by function and line."""
        found = []
        for code, jumps in self.codes.items():
            lines = dict(_lines(code))
            for offset, targets in jumps.items():
                for target in targets:
                    if (offset, target) not in self.taken.get(code, set()):
                        found.append(f"{code.co_qualname} line {lines.get(offset)} to {lines.get(target)}")
        return found

    @property
    def share(self) -> float:
        """How much of the ways was taken, from 0 to 1."""
        whole = sum(len(targets) for jumps in self.codes.values() for targets in jumps.values())
        return 1 - len(self.missed) / whole if whole else 1.0

    def _entered(self, frame: FrameType, _event: str, _argument: Any) -> Any:
        jumps = self.codes.get(frame.f_code)
        if not jumps:
            return None
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        taken = self.taken.setdefault(frame.f_code, set())
        last = [-1]

        def step(here: FrameType, event: str, _argument: Any) -> Any:
            if event == "opcode":
                if last[0] in jumps:
                    taken.add((last[0], here.f_lasti))
                last[0] = here.f_lasti
            return step

        return step


def _codes(module: ModuleType) -> Iterator[CodeType]:
    for each in vars(module).values():
        if isinstance(each, FunctionType) and each.__module__ == module.__name__:
            yield from _with_inner(each.__code__)
        elif isinstance(each, type) and each.__module__ == module.__name__:
            for member in vars(each).values():
                function = getattr(member, "fget", None) or getattr(member, "__func__", member)
                if isinstance(function, FunctionType) and function.__code__.co_filename == module.__file__:
                    yield from _with_inner(function.__code__)


def _with_inner(code: CodeType) -> Iterator[CodeType]:
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _with_inner(each)


def _jumps(code: CodeType) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    steps = [each for each in dis.get_instructions(code) if each.opname not in ("CACHE", "EXTENDED_ARG")]
    for at, each in enumerate(steps):
        conditional = "JUMP" in each.opname and "IF" in each.opname
        before = steps[at - 1].opname if at else ""
        # Nor whether what the code takes for granted holds.
        asserts = steps[min(at + 1, len(steps) - 1)].opname == "LOAD_ASSERTION_ERROR"
        if conditional and not asserts and before not in _NOT_DECIDED_BY_BYTES and isinstance(each.argval, int):
            found[each.offset] = {steps[at + 1].offset, each.argval}
    return found


def _lines(code: CodeType) -> Iterator[tuple[int, int]]:
    for start, end, line in code.co_lines():
        if line is not None:
            yield from ((offset, line) for offset in range(start, end))
