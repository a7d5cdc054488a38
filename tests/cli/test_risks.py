"""The ladder of a risk from the command line: asked for, decided on, read back by people and programs."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def service(landlord: CommandLine) -> CommandLine:
    """A landlord with one person for each rung and two risks."""
    for name, role in (("Sal", "service_manager"), ("Hed", "head_of_service"), ("Dee", "director"), ("Vic", "viewer")):
        landlord.done("new", "person", f"name={name}", f"roles={role}")
    scored = ("likelihood=likely", "impact=5", "target_likelihood=2", "target_impact=3", "state=open")
    landlord.done("new", "risk", "title=Void photos get lost", "team=Voids", "level=service", *scored)
    landlord.done("new", "risk", "title=Keys are miscounted", "team=Voids", "likelihood=1", "impact=2", "state=open")
    return landlord


def test_a_step_is_asked_for_refused_asked_again_and_accepted(service: CommandLine) -> None:
    asked = service.done("--as", "Sal", "risk", "escalate", "RK1", "head", "--why", "It needs money")
    assert "RK1 Void photos get lost: asked for Head of service as ES1. It stays where it is" in asked.out
    refused = service.data("--as", "Hed", "risk", "decide", "RK1", "refused", "--why", "Try the contractor")
    assert (refused["level"], refused["steps"][0]["outcome"]) == ("service", "refused")
    service.done("--as", "Sal", "risk", "escalate", "RK1", "corporate risk register", "--why", "No answer in a month")
    done = service.done(
        "--as",
        "Hed",
        "risk",
        "decide",
        "ES2",
        "accepted",
        "--by",
        "Dee",
        "--corporate-ref",
        "CR-14",
        "--why",
        "Taken in.",
    )
    assert "Accepted by Dee; Taken in; CR-14" in done.out
    assert ".;" not in service.done("risk", "ladder", "RK1").out
    ladder = service.data("risk", "ladder", "RK1")
    assert (ladder["level"], ladder["corporate_ref"], ladder["trouble"]) == ("corporate", "CR-14", "")
    assert [(step["asked_by"], step["to"], step["outcome"], step["decided_by"]) for step in ladder["steps"]] == [
        ("Sal", "head", "refused", "Hed"),
        ("Sal", "corporate", "accepted", "Dee"),
    ]
    told = service.done("risk", "ladder", "RK1").out
    for words in (
        "L4 x I5 = 20, High, New",
        "Stands at: Corporate risk register",
        "No answer in a month",
        "10/04/2025",
    ):
        assert words in told


def test_the_list_shows_score_band_and_what_waits(service: CommandLine) -> None:
    service.done("--as", "Sal", "risk", "escalate", "RK1", "directorate", "--why", "It needs money")
    shown = service.done("list", "risks").out.splitlines()
    assert all(word in shown[0] for word in ("Score", "Band", "Waits for"))
    assert all(words in shown[2] for words in ("L4 x I5 = 20", "High", "Directorate"))
    told = {each["ref"]: each for each in service.data("list", "risks")}
    assert (told["RK1"]["score"], told["RK1"]["band"], told["RK1"]["waits_for"]) == (20, "High", "directorate")
    assert (told["RK1"]["above_appetite"], told["RK2"]["above_appetite"]) == (True, False)
    assert (told["RK1"]["target_score"], told["RK2"]["initial_score"]) == (6, None)
    assert [each["ref"] for each in service.data("list", "risks", "--sort", "score")] == ["RK2", "RK1"]


def test_bands_that_cannot_be_used_are_said_wherever_risks_are_listed(service: CommandLine) -> None:
    saved = service.done("set", "workspace", "Borough Homes", "risk_bands=Low 1-4; High 6-25")
    assert "A score of 5 is in no band." in saved.out
    shown = service.done("list", "risks").out
    assert "A score of 5 is in no band." in shown
    assert "High" in shown
    service.done("set", "workspace", "Borough Homes", "risk_bands=Green 1-10; Red 12+")
    assert [each["band"] for each in service.data("list", "risks")] == ["Red", "Green"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("risk", "escalate", "RK1", "head"), "--why is needed here"),
        (("risk", "escalate", "RK1", "the moon", "--why", "x"), "is not one of"),
        (("risk", "escalate", "RK9", "head", "--why", "x"), "no risk called “RK9”"),
        (("risk", "decide", "RK1", "accepted"), "No step of RK1 Void photos get lost waits"),
        (("set", "risk", "RK1", "level=corporate"), "is decided, not typed"),
        (("set", "risk", "RK1", "state=closed"), "closed with the reason"),
        (("set", "risk", "RK1", "likelihood=9"), "“9” is not one of"),
        (("new", "escalation", "risk=RK1", "to_level=head", "why=x"), "Use: kimdesk risk escalate"),
        (("risk", "close", "RK1"), "--why is needed here"),
        (("risk", "reopen", "RK1"), "It is open"),
        (("--as", "Vic", "risk", "escalate", "RK1", "head", "--why", "x"), "Vic may not change this"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(service: CommandLine, words: tuple[str, ...], sentence: str) -> None:
    answer = service(*words)
    assert answer.code in (1, 2)
    assert sentence in answer.err


def test_who_may_not_decide_is_told_who_may(service: CommandLine) -> None:
    service.done("--as", "Sal", "risk", "escalate", "RK1", "corporate", "--why", "It needs money")
    for person, sentence in (("Sal", "Sal may not change this"), ("Hed", "Say who decided on it")):
        answer = service("--as", person, "risk", "decide", "RK1", "sent-back", "--why", "More figures")
        assert answer.code == 2
        assert sentence in answer.err
        assert "Corporate risk register: decided by Director" in answer.err
    service.done("--as", "Dee", "risk", "decide", "RK1", "sent-back", "--why", "More figures")
    assert service.data("risk", "ladder", "RK1")["steps"][0]["outcome"] == "sent_back"


def test_a_risk_is_closed_and_opened_again_and_undo_takes_it_back(service: CommandLine) -> None:
    assert "Closed RK2 Keys are miscounted" in service.done("risk", "close", "RK2", "--why", "Counted by the app").out
    closed = service.data("show", "risk", "RK2")
    assert (closed["state"], closed["closed"], closed["closed_why"]) == ("closed", "2025-04-10", "Counted by the app")
    assert "closing of risk RK2" in service.done("undo").out
    service.done("risk", "close", "RK2", "--why", "Counted by the app")
    service.done("risk", "reopen", "RK2")
    assert service.data("show", "risk", "RK2")["state"] == "open"
