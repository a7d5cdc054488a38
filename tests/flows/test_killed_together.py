"""Several programs that write and meet in one folder, killed again and again at any moment: in the end all of it is
there, and everywhere the same.
"""

from __future__ import annotations

import hashlib
import json
import random
import select
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kimdesk.services.desk import Desk, open_desk

WRITER = """
import sys
from pathlib import Path
from kimdesk.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
for at in range(100_000):
    words = f"{sys.argv[2]} {at}"
    desk.records.make("risk", {"title": words})
    print(words, flush=True)
    desk.records.change("risk", sys.argv[3], {"event": words})
    print(words, flush=True)
    desk.sharing.sync()
"""


@dataclass
class Watch:
    """Looks at the share all the time: no file in it may ever say something else than when it was first seen."""

    share: Path
    seen: dict[str, str] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)

    def look(self) -> None:
        for path in self.share.rglob("*.*"):
            if path.parent.name == "heads" or path.suffix == ".tmp":
                continue
            with suppress(FileNotFoundError):
                mark = hashlib.sha256(path.read_bytes()).hexdigest()
                if self.seen.setdefault(path.as_posix(), mark) != mark:
                    self.changed.add(path.as_posix())

    @contextmanager
    def going_on(self) -> Iterator[None]:
        over = threading.Event()

        def watch() -> None:
            while not over.wait(0.05):
                self.look()

        thread = threading.Thread(target=watch)
        thread.start()
        yield
        over.set()
        thread.join()


def shared_desks(folder: Path, count: int) -> list[Desk]:
    """Return laptops that belong to one share, and leave one risk in it that all of them will change."""
    share = folder / "share"
    share.mkdir()
    office = open_desk(folder / "0", create=True)
    office.workspace.set_up("Testshire Homes")
    office.sharing.joining.create(share)
    office.records.make("risk", {"title": "Everybody's"})
    desks = [office]
    for number in range(1, count):
        desk = open_desk(folder / str(number), create=True)
        code = office.sharing.joining.invite(f"Colleague {number}", ("service_manager",), ())
        desk.sharing.joining.ask_to_join(share, str(code), f"Colleague {number}")
        (request,) = office.sharing.joining.requests()
        office.sharing.joining.accept(request)
        desk.sharing.sync()
        desks.append(desk)
    for desk in desks:
        desk.sharing.sync()
    return desks


def killed_again_and_again(home: Path, record: str, times: int, chance: random.Random) -> list[str]:
    """Let a program write and meet there, and kill it, so many times; return what it said to be saved."""
    said: list[str] = []
    for life in range(times):
        words = f"{home.name} in life {life}, number"
        command = [sys.executable, "-c", WRITER, str(home), words, record]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            select.select([], [], [], chance.uniform(0.0, 0.6))
            process.kill()
            lines = (first + process.stdout.read()).splitlines(keepends=True)
        assert first, "it died of its own accord"
        said += [line.strip() for line in lines if line.endswith("\n")]
    return said


def written(desk: Desk) -> set[str]:
    rows = desk.context.store.read().execute("SELECT value FROM op WHERE op = 'set' AND value LIKE '\"%'")
    return {json.loads(value) for (value,) in rows}


def live_through(folder: Path, laptops: int, times: int, seed: int) -> None:
    with ExitStack() as stack:
        desks = [stack.enter_context(closing(each)) for each in shared_desks(folder, laptops)]
        (record,) = [row for (row,) in desks[0].context.db.execute("SELECT id FROM p_risk")]
        homes = [desk.context.store.home.folder for desk in desks]
    watch = Watch(folder / "share")
    with watch.going_on(), ThreadPoolExecutor(laptops) as pool:
        chances = [random.Random(f"{seed} {number}") for number in range(laptops)]
        said = list(pool.map(lambda home, chance: killed_again_and_again(home, record, times, chance), homes, chances))
    with ExitStack() as stack:
        desks = [stack.enter_context(closing(open_desk(home))) for home in homes]
        for _round in range(3):
            for desk in desks:
                assert desk.sharing.sync().well
        watch.look()
        assert watch.changed == set()
        saved = {words for each in said for words in each}
        assert len(saved) >= laptops * times
        for desk in desks:
            assert saved - written(desk) == set()
            assert desk.context.store.integrity() == "ok"
            assert desk.context.store.rebuild() == ()
        assert len({desk.sharing.log_hash() for desk in desks}) == 1


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four plain words")
    monkeypatch.setenv("KIMDESK_KEYRING", "none")


def test_three_programs_killed_again_and_again_lose_nothing_they_said_was_saved(tmp_path: Path) -> None:
    live_through(tmp_path, 3, 3, seed=1)


@pytest.mark.full
@pytest.mark.parametrize("laptops", [2, 5, 8])
def test_up_to_eight_programs_killed_for_a_long_time_lose_nothing(tmp_path: Path, laptops: int) -> None:
    live_through(tmp_path, laptops, 20, seed=laptops)
