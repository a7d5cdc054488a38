"""A new laptop on its way into a share, by every path there is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.keychain import BACKEND_VARIABLE, PASSPHRASE_VARIABLE
from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.services.newcomer import BEGUN, Newcomer, Step
from kimdesk.settings import Settings
from tests.workspaces import Bench


@pytest.fixture
def share(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which the office's laptop has made a share."""
    monkeypatch.setenv(BACKEND_VARIABLE, "none")
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "four plain words")
    roles = ("administrator", "head_of_service")
    bench.desk.identity.become(bench.desk.records.make("person", {"name": "Ann", "sort": "person", "roles": roles}).id)
    folder = tmp_path / "share"
    folder.mkdir()
    bench.desk.sharing.joining.create(folder)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "new"


@pytest.fixture
def newcomer(home: Path, bench: Bench) -> Iterator[Newcomer]:
    made = Newcomer(home, bench.clock)
    yield made
    made.close()


def invite(bench: Bench) -> str:
    return str(bench.desk.sharing.joining.invite("Bea", ("line_manager",), (bench.team,)))


def let_in(bench: Bench) -> str:
    """Let in whoever asks, as an administrator; return the four words that stood there."""
    (request,) = bench.desk.sharing.joining.requests()
    bench.desk.sharing.joining.accept(request)
    return request.words


def test_a_newcomer_asks_waits_is_let_in_and_has_everything(
    newcomer: Newcomer, bench: Bench, share: Path, home: Path
) -> None:
    asked = newcomer.ask(str(share), invite(bench).lower().replace("-", " "), "Bea")
    assert (asked.step, len(asked.words.split())) == (Step.WAITING, 4)
    assert newcomer.look().step is Step.WAITING
    assert let_in(bench) == asked.words
    assert newcomer.look().step is Step.IN
    newcomer.close()
    desk = open_desk(home, bench.clock)
    assert desk.identity.me().name == "Bea"
    assert [team.title for team in desk.workspace.teams()] == ["Rents", "Voids"]
    assert desk.context.settings["joining"] == ""
    desk.close()


def test_wrong_answers_are_told_by_field_and_nothing_is_made(
    newcomer: Newcomer, bench: Bench, share: Path, home: Path
) -> None:
    code = invite(bench)
    for folder, words, name, wrong in (
        ("", "", "", {"folder", "code", "name"}),
        (str(share / "missing"), code, "Bea", {"folder"}),
        (str(share), code[:-5], "Bea", {"code"}),
        (str(share), code, " ", {"name"}),
    ):
        where = newcomer.ask(folder, words, name)
        assert (where.step, set(where.wrong)) == (Step.ASK, wrong)
    assert not home.exists()


def test_a_code_of_another_invitation_is_told_at_the_code_and_can_be_put_right(
    newcomer: Newcomer, bench: Bench, share: Path
) -> None:
    code = invite(bench)
    other = ("B" if code[0] == "A" else "A") + code[1:]
    where = newcomer.ask(str(share), other, "Bea")
    assert (where.step, set(where.wrong)) == (Step.ASK, {"code"})
    assert newcomer.ask(str(share), code, "Bea").step is Step.WAITING


def test_a_folder_without_a_share_is_no_place_to_join(
    newcomer: Newcomer, bench: Bench, share: Path, home: Path
) -> None:
    empty = share.parent / "empty"
    empty.mkdir()
    assert set(newcomer.ask(str(empty), invite(bench), "Bea").wrong) == {"code"}
    assert Settings(Home(home).settings)["joining"] == BEGUN
    newcomer.discard()
    assert list(home.glob("kimdesk.db*")) == []


def test_the_program_may_be_closed_while_waiting(newcomer: Newcomer, bench: Bench, share: Path, home: Path) -> None:
    words = newcomer.ask(str(share), invite(bench), "Bea").words
    newcomer.close()
    again = Newcomer(home, bench.clock)
    where = again.resume()
    assert (where.step, where.words, where.folder) == (Step.WAITING, words, str(share))
    let_in(bench)
    assert again.look().step is Step.IN
    again.close()


def test_whoever_is_refused_is_told_and_may_ask_with_another_code(
    newcomer: Newcomer, bench: Bench, share: Path
) -> None:
    newcomer.ask(str(share), invite(bench), "Bea")
    (request,) = bench.desk.sharing.joining.requests()
    bench.desk.sharing.joining.refuse(request)
    assert bench.desk.sharing.joining.requests() == []
    assert newcomer.look().step is Step.REFUSED
    assert newcomer.give_up().folder == str(share)
    assert newcomer.ask(str(share), invite(bench), "Bea").step is Step.WAITING
    let_in(bench)
    assert newcomer.look().step is Step.IN


def test_a_refused_code_lets_nobody_in_later(newcomer: Newcomer, bench: Bench, share: Path) -> None:
    newcomer.ask(str(share), invite(bench), "Bea")
    (root,) = share.iterdir()
    kept = {path: path.read_bytes() for folder in ("inv", "req") for path in (root / folder).iterdir()}
    (request,) = bench.desk.sharing.joining.requests()
    bench.desk.sharing.joining.refuse(request)
    for path, body in kept.items():
        path.write_bytes(body)
    assert bench.desk.sharing.joining.requests() == []


def test_a_folder_that_goes_away_meanwhile_is_told_and_looked_at_again(
    newcomer: Newcomer, bench: Bench, share: Path
) -> None:
    newcomer.ask(str(share), invite(bench), "Bea")
    away = share.rename(share.with_name("away"))
    where = newcomer.look()
    assert (where.step, bool(where.trouble)) == (Step.WAITING, True)
    away.rename(share)
    let_in(bench)
    assert newcomer.look().step is Step.IN


def test_a_laptop_that_is_let_in_and_has_not_fetched_yet_fetches_at_the_next_look(
    newcomer: Newcomer, bench: Bench, share: Path
) -> None:
    newcomer.ask(str(share), invite(bench), "Bea")
    let_in(bench)
    assert newcomer.look(lambda: True).step is Step.FETCHING
    assert newcomer.look().step is Step.IN


def test_an_expired_code_is_told_at_the_code(newcomer: Newcomer, bench: Bench, share: Path) -> None:
    from datetime import timedelta

    code = invite(bench)
    bench.clock.advance(timedelta(days=15))
    assert "expired" in newcomer.ask(str(share), code, "Bea").wrong["code"]
