"""The store of one workspace on this computer: everything above asks here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from kimdesk.clock import Clock, SystemClock
from kimdesk.errors import SavedMeanwhile
from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.ops import Batch, Dot, Draft, Vector
from kimdesk.model.wellformed import LATEST_WALL
from kimdesk.paths import Home
from kimdesk.store import reading
from kimdesk.store.database import Database
from kimdesk.store.form import OP_STORE_VERSION, check_file, create, projection_version
from kimdesk.store.identity import as_called_now, current_device, former, mark_beside, read_text, take_identity
from kimdesk.store.seen import vector
from kimdesk.store.trouble import explained

if TYPE_CHECKING:
    from kimdesk.model.roster import Roster
    from kimdesk.store.oplog import Action, OpLog
    from kimdesk.store.quarantine import Held
    from kimdesk.store.taking import Progress, Then


class Store:
    """Opens, reads and writes the file of one home. Writing is one transaction at a time; reading never waits for it.

    What only writing needs is loaded when something is first written: the first list is on screen before.
    """

    def __init__(self, home: Home, clock: Clock) -> None:
        self.home = home
        self.clock = clock
        self.database = Database(home.database)
        self.workspace = ""
        self.device = ""

    @classmethod
    def open(cls, home: Home, clock: Clock | None = None) -> Store:
        """Open the file of this home.

        Raises UserError where there is none, or where it must not be opened; an older form is brought up to date
        after a backup.
        """
        clock = clock or SystemClock()
        version = check_file(home.database)
        if version < OP_STORE_VERSION:
            from kimdesk.store.migration import migrate

            migrate(home, version, clock.now())
        store = cls(home, clock)
        try:
            with explained(home.database):
                store._settle()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def create(cls, home: Home, clock: Clock | None = None) -> Store:
        """Make a new workspace in this home, which must not hold one."""
        if not home.database.exists():
            create(home.database)
        return cls.open(home, clock)

    def read(self) -> sqlite3.Connection:
        """Return this thread's connection for reading; it refuses to write."""
        return self.database.reading()

    def vector(self) -> dict[str, int]:
        """Return the version vector of what this laptop holds."""
        return vector(self.read())

    def commit(
        self,
        command: str,
        author: str,
        drafts: Sequence[Draft],
        *,
        seen: Vector | None = None,
        behalf: str = "",
        said_at: str = "",
        undoes: str = "",
        document: tuple[str, bytes] | None = None,
        seals: bool = False,
        resting_on: Vector | None = None,
    ) -> Changes:
        """Write one action of one person: all its operations, their projection and their search rows in one
        transaction.

        ``seals`` ends every editing that is open. Raises SavedMeanwhile, and writes nothing, where the file holds more than
        ``resting_on`` says.
        """
        with self.database.writing() as db:
            self._keep_up(db)
            drafts, seen = as_called_now(db, drafts, seen)
            action = self._action(command, author, seen, behalf, said_at, undoes, seals)
            if resting_on is not None and vector(db) != dict(resting_on):
                raise SavedMeanwhile(
                    t("Store", "Something was saved meanwhile"),
                    t("Store", "The records changed while this was being prepared, so it was not done."),
                    t("Store", "Look at them again, then repeat it."),
                )
            if document:
                db.execute("INSERT OR IGNORE INTO document(hash, body, shared) VALUES (?, ?, 0)", document)
            return self._log.commit(db, action, drafts)

    def commit_made(
        self,
        command: str,
        author: str,
        make: Callable[[sqlite3.Connection], Sequence[Draft]],
        *,
        behalf: str = "",
        said_at: str = "",
    ) -> Changes:
        """Like ``commit``, with the drafts made inside the transaction: what they rest on (the next free reference)
        cannot change meanwhile.
        """
        action = self._action(command, author, None, behalf, said_at, "")
        with self.database.writing() as db:
            self._keep_up(db)
            return self._log.commit(db, action, make(db))

    def retype(self, dot: Dot, author: str, draft: Draft) -> Changes | None:
        """Write the draft in the place of the same editing's operation, or return None where a new operation is
        needed.
        """
        with self.database.writing() as db:
            self._keep_up(db)
            return self._log.replace(db, self._action("edit", author, None, "", "", ""), dot, draft)

    def receive(
        self, batches: Iterable[Batch], progress: Progress | None = None, then: Then | None = None, lasting: bool = True
    ) -> Changes:
        """Take in operations from elsewhere, in slices between which typing goes first. Stops early where ``progress``,
        told how many operations are done, says no; ``then`` is done in the last transaction. What is not ``lasting`` is
        on the disk when ``database.reach_disk`` has been called.

        Raises Flawed for a batch that no sound program wrote, or that says something else under a known name.
        """
        from kimdesk.store.taking import Taking

        now = int(self.clock.now().timestamp() * 1000)
        self._log.go_by_what_stands(self.read())
        return Taking(self.database, self._log.roster, self.device, now, lasting).run(batches, progress, then)

    def go_by(self, roster: Roster, head: str) -> None:
        """Go by another roster from now on, whose last entry is ``head``; what is here already is judged again by it.

        Does nothing where that has been done. Broken off half way, it is done again by the next call.
        """
        from kimdesk.store.judging import go_by

        go_by(self.database, roster, head)
        self._log.go_by_what_stands(self.read())

    def bound_person(self) -> str:
        """Return the person this laptop belongs to in a shared workspace; nobody where it is not shared."""
        row = self.read().execute("SELECT value FROM meta WHERE key = 'rules'").fetchone()
        people: dict[str, str] = json.loads(row[0])["people"] if row else {}
        return people.get(self.device, "")

    def former(self) -> list[str]:
        """Return the numbers that this laptop went by before, as far as nobody has looked yet which of its operations
        under them the share has.
        """
        return former(self.read())

    def go_by_another_number(self, device: str = "") -> None:
        """Be another laptop from now on, ``device`` or a new one: somebody else writes under the number that this one
        had, or its keys are lost.
        """
        with self.database.writing() as db:
            take_identity(db, self.home, device)
        self.keep_up()

    def keep_up(self) -> None:
        """Go by the number that the file has now, which another program may have changed."""
        self._keep_up(self.read())

    def belong_to(self, workspace: str) -> None:
        """Become a laptop of that workspace; nothing may have been written here yet."""
        with self.database.writing() as db:
            if vector(db):
                raise ValueError("there are records here already")
            db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES ('workspace', ?)", (workspace,))
        self.workspace = workspace

    def undecided(self) -> list[Held]:
        """Return the operations in quarantine that nobody has accepted or discarded."""
        from kimdesk.store.quarantine import undecided

        return undecided(self.read())

    def decide(self, author: str, *dots: Dot, accept: bool, also: Sequence[Draft] = ()) -> Changes:
        """Accept or discard operations in quarantine, and write ``also``; that is an action, and can be decided again."""
        from kimdesk.store.quarantine import decision

        decisions = [decision(dot, accept) for dot in dots]
        return self.commit("accept" if accept else "discard", author, [*decisions, *also])

    def seal(self) -> int:
        """End every editing that is open; return the number of this laptop's last operation, up to which all stays."""
        from kimdesk.store.bookkeeping import keep_number, top_of

        with self.database.writing(behind=True) as db:
            self._keep_up(db)
            last = top_of(db, "SELECT upto FROM device WHERE id = ?", self.device)
            if top_of(db, "SELECT value FROM meta WHERE key = ?", "sealed") < last:
                keep_number(db, "sealed", last)
        return last

    def document(self, mark: str) -> bytes | None:
        """Return the frozen document that has this content hash."""
        row = self.read().execute("SELECT body FROM document WHERE hash = ?", (mark,)).fetchone()
        return bytes(row[0]) if row else None

    def get(self, kind: str, record: str) -> Record | None:
        """Return one record, or None."""
        return reading.get_record(self.read(), kind, record)

    def next_reference(self, kind: str, prefix: str = "") -> str:
        """Return the next free human reference of a kind."""
        from kimdesk.store.references import next_reference

        return next_reference(self.read(), kind, prefix)

    def rebuild(self) -> tuple[str, ...]:
        """Drop and rebuild the projection; return the names of the tables that differed."""
        from kimdesk.store.migration import compare_with_rebuilt

        with self.database.writing() as db:
            return compare_with_rebuilt(db)

    def integrity(self) -> str:
        """Return "ok", or what SQLite finds wrong with the file."""
        with explained(self.home.database):
            return str(self.read().execute("PRAGMA integrity_check(5)").fetchone()[0])

    def close(self) -> None:
        """Give the file back."""
        self.database.close()

    def _keep_up(self, db: sqlite3.Connection) -> None:
        device = current_device(db)
        if device != self.device:
            self.device = self._log.device = device

    @cached_property
    def _log(self) -> OpLog:
        from kimdesk.store.oplog import OpLog

        log = OpLog(self.device)
        log.go_by_what_stands(self.read())
        return log

    def _action(
        self,
        command: str,
        author: str,
        seen: Vector | None,
        behalf: str,
        said_at: str,
        undoes: str,
        seals: bool = False,
    ) -> Action:
        from kimdesk.store.oplog import Action

        now = self.clock.now()
        offset = now.utcoffset()
        return Action(
            command,
            author,
            # Whatever a clock shows, the others must be able to take it in.
            min(max(int(now.timestamp() * 1000), 0), LATEST_WALL),
            int(offset.total_seconds() // 60) if offset else 0,
            seen,
            behalf,
            said_at,
            undoes,
            seals,
        )

    def _settle(self) -> None:
        """Bring identity and projection into order; reading alone where nothing needs it."""
        facts = dict(self.read().execute("SELECT key, value FROM meta"))
        mark = mark_beside(self.home, facts.get("nonce", ""))
        known = "device" in facts and "workspace" in facts and read_text(self.home.nonce) == mark
        if known:
            self.device, self.workspace = facts["device"], facts["workspace"]
        if known and facts.get("projection") == projection_version():
            self.database.adopt_projection()
            if self.read().execute("SELECT 1 FROM p_unshown LIMIT 1").fetchone():
                from kimdesk.store.unshown import show

                # Somebody was killed who had counted it and not shown it.
                show(self.database)
            return
        from kimdesk.store.migration import renew_projection

        with self.database.writing() as db:
            # Asked again, because another program may have done it while this one waited for its turn.
            facts = dict(db.execute("SELECT key, value FROM meta"))
            known = "device" in facts and read_text(self.home.nonce) == mark_beside(self.home, facts.get("nonce", ""))
            if not known:
                take_identity(db, self.home)
                facts = dict(db.execute("SELECT key, value FROM meta"))
            self.device, self.workspace = facts["device"], facts["workspace"]
            renew_projection(db)
        self.database.adopt_projection()
