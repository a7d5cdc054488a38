"""The frameworks that can be assessed against: those of the program, those that the records hold, those in the folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.assessment import framework_id
from kimdesk.model.changes import Changes
from kimdesk.model.frameworks import Framework, Unsound, read_framework
from kimdesk.model.ops import DELETED, Draft, Op
from kimdesk.model.shipped_frameworks import shipped_frameworks
from kimdesk.model.text import key_of
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.store import reading

FOLDER = "frameworks"
LARGEST = 2_000_000


class Origin(StrEnum):
    """Where a framework comes from."""

    SHIPPED = "shipped"
    RECORDS = "records"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Known:
    """A framework with where it comes from; one of the folder is not among the records yet."""

    framework: Framework
    origin: Origin


@dataclass(frozen=True, slots=True)
class Broken:
    """A file of the folder, or a record, that holds no framework, and why."""

    name: str
    why: str


class FrameworkService:
    """Finds frameworks and brings them in."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def folder(self) -> Path:
        """The folder of the home in which further frameworks may lie."""
        return self._context.store.home.folder / FOLDER

    def known(self) -> list[Known]:
        """Return every framework: of two with one key the records' holds, then the program's, then the folder's."""
        found: dict[str, Known] = {}
        for each in (*self._of_records()[0], *_of_program(), *self._of_folder()[0]):
            found.setdefault(each.framework.key.casefold(), each)
        order = list(Origin)
        shipped = {each.key: at for at, each in enumerate(shipped_frameworks())}
        return sorted(
            found.values(),
            key=lambda each: (
                shipped.get(each.framework.key, len(shipped)),
                order.index(each.origin),
                each.framework.name.casefold(),
            ),
        )

    def broken(self) -> list[Broken]:
        """Return what looks like a framework and is none, with the reason."""
        return [*self._of_records()[1], *self._of_folder()[1]]

    def find(self, words: str) -> Framework:
        """Return the framework that a key or a name means, the first one where nothing is named.

        Raises UserError, naming those there are, where it is none of them.
        """
        known = [each.framework for each in self.known()]
        if not words.strip():
            return known[0]
        wanted = key_of(words)
        for each in known:
            called = (each.key, *(words for said in (each, each.welsh) if said for words in (said.name, said.short)))
            if wanted in map(key_of, called):
                return each
        raise UserError(
            t("Frameworks", "There is no framework called “{words}”").format(words=words),
            t("Frameworks", "There are: {keys}.").format(keys=", ".join(each.key for each in known)),
            t("Frameworks", "Add one from a file: kimdesk assessment framework add FILE."),
        )

    def add(self, path: Path) -> tuple[Framework, Changes]:
        """Keep the framework of a file among the records, from where every laptop gets it; a later version of one that is
        here takes its place, and the earlier one stays in the history.

        Raises UserError where the file is none, it is one of the program's own, or the person may not.
        """
        framework = read_file(path)
        me = self._context.me()
        me.require("framework")
        drafts = self.drafts_for(framework)
        return framework, self._context.store.commit("framework", me.id, drafts)

    def drafts_for(self, framework: Framework) -> list[Draft]:
        """Return what keeps a framework among the records; nothing where it is there as it is, or is the program's own.

        Raises UserError for one that has the key of one of the program's own and says something else.
        """
        own = next((each for each in shipped_frameworks() if each.key.casefold() == framework.key.casefold()), None)
        if own is not None:
            if own == framework:
                return []
            raise UserError(
                t("Frameworks", "The framework was not added"),
                t("Frameworks", "The key {key} belongs to a framework that comes with the program.").format(
                    key=own.key
                ),
                t("Frameworks", "Give it a key of its own, for example {key}-COUNCIL.").format(key=own.key),
            )
        identity = framework_id(self._context.store.workspace, framework.key)
        values = _values(framework)
        if not reading.is_made(self._context.db, "framework", identity):
            return creation("framework", identity, framework.key, "", values)
        standing = self._context.store.get("framework", identity)
        assert standing is not None
        drafts = [
            Draft("framework", identity, name, Op.SET, value)
            for name, value in values.items()
            if standing[name] != value
        ]
        return [*drafts, *([Draft("framework", identity, DELETED, Op.SET, False)] if standing.deleted else [])]

    def origin_of(self, key: str) -> Origin | None:
        """Return where the framework with this key comes from, or None where there is none."""
        wanted = key.casefold()
        return next((each.origin for each in self.known() if each.framework.key.casefold() == wanted), None)

    def _of_records(self) -> tuple[list[Known], list[Broken]]:
        found: list[Known] = []
        broken: list[Broken] = []
        for record in reading.find_records(self._context.db, "framework", {}, "name"):
            try:
                found.append(Known(read_framework(record["content"]), Origin.RECORDS))
            except Unsound as error:
                broken.append(Broken(record.title or record.ref, str(error)))
        return found, broken

    def _of_folder(self) -> tuple[list[Known], list[Broken]]:
        found: list[Known] = []
        broken: list[Broken] = []
        for path in sorted(self.folder.glob("*.json")) if self.folder.is_dir() else ():
            try:
                found.append(Known(read_file(path), Origin.FOLDER))
            except UserError as error:
                broken.append(Broken(path.name, error.message))
        return found, broken


def read_file(path: Path) -> Framework:
    """Return the framework in a file; raises UserError with what is wrong and where."""
    title = t("Frameworks", "{name} was not read").format(name=path.name)
    hint = t("Frameworks", "Mend the file, or take one of resources/frameworks as a pattern.")
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
    except OSError as error:
        raise UserError(
            title, t("Frameworks", "It cannot be opened: {why}.").format(why=error.strerror or error)
        ) from error
    if len(body) > LARGEST:
        raise UserError(title, t("Frameworks", "It is larger than 2 MB, which no framework is."), hint)
    try:
        return read_framework(_decoded(body))
    except Unsound as error:
        raise UserError(title, str(error), hint) from error


def _decoded(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unsound(t("Frameworks", "It is no text in UTF-8.")) from error
    except json.JSONDecodeError as error:
        raise Unsound(
            t("Frameworks", "Line {line} is no JSON: {why}.").format(line=error.lineno, why=error.msg.lower())
        ) from error
    except RecursionError as error:
        raise Unsound(t("Frameworks", "It is nested too deeply.")) from error


def _of_program() -> list[Known]:
    return [Known(each, Origin.SHIPPED) for each in shipped_frameworks()]


def _values(framework: Framework) -> dict[str, Any]:
    facts = {"name": framework.name, "key": framework.key, "version": framework.version, "source": framework.source}
    return {**{name: value or None for name, value in facts.items()}, "content": framework.content()}
