"""One whole quarter from the command line: filled, submitted, reviewed, signed, exported, verified, reopened."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import QUARTER, CommandLine

VOIDS = ("--team", "Voids", "--quarter", QUARTER)
RENTS = ("--team", "Rents", "--quarter", QUARTER)


@pytest.fixture
def reviewed(landlord: CommandLine) -> CommandLine:
    """Both returns filled; one reviewed, one listed as not returned."""
    landlord.done("quarter", "open", "--quarter", QUARTER)
    landlord.done("return", "unchanged", *VOIDS, "--activity", "KA1")
    landlord.done(
        "return",
        "changed",
        *VOIDS,
        "--activity",
        "void inspection",
        "--what",
        "Photographs go straight in",
        "--why",
        "A complaint",
        "--from",
        "1/3/2025",
    )
    landlord.done("return", "set", *VOIDS, "statement=Kept in good order.", "p1=Listed")
    landlord.done("quarter", "submit", *VOIDS)
    landlord.done("quarter", "review", *VOIDS, "--rating", "p1=2", "p4=1", "--note", "Agreed.")
    landlord.done("quarter", "not-returned", *RENTS, "--reason", "The post is vacant")
    return landlord


@pytest.fixture
def signed(reviewed: CommandLine) -> CommandLine:
    reviewed.done("quarter", "sign", "--quarter", QUARTER, "--attest", "all")
    return reviewed


def states(cli: CommandLine) -> dict[str, str]:
    said = cli.data("quarter", "status", "--quarter", QUARTER)
    return {each["team"]: each["state"] for each in said["teams"]}


def pack_of(cli: CommandLine, to: Path) -> Path:
    return Path(cli.data("export", "--quarter", QUARTER, "--to", str(to))["folder"])


def test_a_new_quarter_lists_every_team_as_not_started(landlord: CommandLine) -> None:
    said = landlord.data("quarter", "open", "--quarter", "Q4 24/25")

    assert (said["quarter"], said["start"], said["due"], said["changed"]) == (QUARTER, "2025-01-01", "2025-04-23", True)
    assert states(landlord) == {"Voids": "not_started", "Rents": "not_started"}
    assert landlord.data("quarter", "open", "--quarter", QUARTER)["changed"] is False


def test_who_is_late_is_said_in_days(landlord: CommandLine) -> None:
    landlord.done("return", "unchanged", *RENTS, "--all")
    landlord.clock.set(landlord.clock.now().replace(day=27))

    said = landlord("quarter", "status", "--quarter", QUARTER)

    assert [line.split() for line in said.out.splitlines()[-2:]] == [
        ["Rents", "Draft", "4", "days", "late", "1/1"],
        ["Voids", "Not", "started", "4", "days", "late", "0/2"],
    ]


def test_submitting_too_early_is_refused_with_what_is_missing(landlord: CommandLine) -> None:
    answer = landlord("quarter", "submit", *VOIDS)

    assert answer.code == 1
    assert "Voids: not submitted. Still missing: Key collection: changed or not;" in answer.err
    assert states(landlord)["Voids"] == "not_started"


def test_nothing_changed_answers_only_what_has_no_answer_yet(landlord: CommandLine) -> None:
    landlord.done("return", "changed", *VOIDS, "--activity", "KA2", "--what", "New form")

    landlord.done("return", "unchanged", *VOIDS, "--all")

    shown = landlord.data("return", "show", *VOIDS)
    assert [each["outcome"] for each in shown["entries"]] == ["unchanged", "changed"]


def test_a_filled_return_reads_back_in_words(reviewed: CommandLine) -> None:
    said = reviewed.done("return", "show", *VOIDS).out

    assert "Voids, Q4 2024/25 (January to March 2025): Reviewed" in said
    assert "KA2: Photographs go straight in Why: A complaint From 01/03/2025." in said
    assert "1 Key activities, reviewer" in said


def test_a_return_goes_back_to_the_team_and_comes_again(reviewed: CommandLine) -> None:
    silent = reviewed("quarter", "return", *VOIDS)
    reviewed.done("quarter", "return", *VOIDS, "--comment", "Say who keeps the keys")

    assert (silent.code, "Say what the team should do" in silent.err) == (2, True)
    assert states(reviewed)["Voids"] == "returned"
    assert "wrote: Say who keeps the keys" in reviewed.done("return", "show", *VOIDS).out
    reviewed.done("quarter", "submit", *VOIDS)
    assert states(reviewed)["Voids"] == "submitted"


def test_a_draft_cannot_be_reviewed(landlord: CommandLine) -> None:
    answer = landlord("quarter", "review", *VOIDS, "--rating", "p1=2")

    assert (answer.code, "cannot become reviewed" in answer.err, "must be submitted first" in answer.err) == (
        1,
        True,
        True,
    )


@pytest.mark.parametrize("rating", ["p9=1", "p1", "p1="])
def test_a_rating_that_is_none_is_refused(reviewed: CommandLine, rating: str) -> None:
    reviewed.done("quarter", "return", *VOIDS, "--comment", "Again")
    reviewed.done("quarter", "submit", *VOIDS)

    answer = reviewed("quarter", "review", *VOIDS, "--rating", rating)

    assert (answer.code, f"The rating “{rating}” is not understood." in answer.err) == (2, True)
    assert states(reviewed)["Voids"] == "submitted"


def test_a_step_that_a_principle_does_not_have_is_refused(reviewed: CommandLine) -> None:
    reviewed.done("quarter", "return", *VOIDS, "--comment", "Again")
    reviewed.done("quarter", "submit", *VOIDS)

    answer = reviewed("quarter", "review", *VOIDS, "--rating", "p1=7")

    assert (answer.code, "“7” is not one of: Not listed" in answer.err) == (2, True)


def test_before_signing_every_open_point_and_every_attestation_is_said(landlord: CommandLine) -> None:
    checked = landlord("quarter", "check", "--quarter", QUARTER)
    tried = landlord("quarter", "sign", "--quarter", QUARTER, "--attest", "all")

    assert checked.code == 1
    assert "  - Voids: not started" in checked.out.splitlines()
    assert "actions: Every action carries an owner and a date." in checked.out
    assert (tried.code, "Voids: not started." in tried.err) == (1, True)


def test_nobody_signs_what_is_not_attested(reviewed: CommandLine) -> None:
    answer = reviewed("quarter", "sign", "--quarter", QUARTER, "--attest", "complete", "--attest", "stated")

    assert answer.code == 1
    assert "evidence: The evidence it names exists" in answer.err
    assert "complete:" not in answer.err
    assert reviewed.data("quarter", "status", "--quarter", QUARTER)["signed"] is False


def test_an_attestation_that_is_none_is_refused(reviewed: CommandLine) -> None:
    answer = reviewed("quarter", "sign", "--quarter", QUARTER, "--attest", "everything")

    assert (answer.code, "There is no attestation “everything”" in answer.err) == (2, True)


def test_signing_says_in_full_what_was_attested(reviewed: CommandLine) -> None:
    said = reviewed.done(
        "quarter",
        "sign",
        "--quarter",
        QUARTER,
        "--attest",
        "complete,stated",
        "--attest",
        "evidence",
        "--attest",
        "actions",
    )

    assert "  - The weaknesses and risks known to me are in it" in said.out
    assert "One person wrote, reviewed and signed: Voids." in said.out
    assert states(reviewed) == {"Voids": "signed", "Rents": "not_returned"}


def test_a_signed_quarter_is_not_signed_again_nor_written_to(signed: CommandLine) -> None:
    again = signed("quarter", "sign", "--quarter", QUARTER, "--attest", "all")
    writing = signed("return", "set", *VOIDS, "statement=Other words")

    assert (again.code, "already signed off" in again.err) == (1, True)
    assert (writing.code, "This quarter is signed off" in writing.err) == (2, True)


def test_the_signed_pack_verifies_by_its_folder_its_files_the_folder_above_and_zipped(
    signed: CommandLine, tmp_path: Path
) -> None:
    out = tmp_path / "packs"
    said = signed.done("export", "--quarter", QUARTER, "--to", str(out))
    folder = next(out.iterdir())

    assert said.out.startswith("The signed pack of Q4 2024/25:")
    assert {each.suffix for each in folder.iterdir()} == {".pdf", ".xlsx", ".json"}
    zipped = shutil.make_archive(str(tmp_path / "as-mailed"), "zip", out, folder.name)
    for path in (out, folder, folder / "manifest.json", zipped):
        verdict = signed.data("verify", str(path))
        assert (verdict["ok"], verdict["signed"], verdict["as_signed_here"]) == (True, True, True)


def test_a_pack_verifies_where_there_is_no_workspace(signed: CommandLine, tmp_path: Path) -> None:
    folder = pack_of(signed, tmp_path)
    signed.home = tmp_path / "nowhere"

    verdict = signed.data("verify", str(folder))

    assert (verdict["ok"], verdict["as_signed_here"]) == (True, None)
    assert not signed.home.exists()


def test_a_changed_pack_is_told_by_exit_code_one(signed: CommandLine, tmp_path: Path) -> None:
    folder = pack_of(signed, tmp_path)
    content = json.loads((folder / "content.json").read_text(encoding="utf-8"))
    content["quarter"]["name"] = "Q1 2020/21"
    (folder / "content.json").write_text(json.dumps(content), encoding="utf-8")

    answer = signed("verify", str(folder))

    assert (answer.code, "The pack is not as it was made." in answer.out) == (1, True)


def test_a_draft_pack_says_that_it_is_one(reviewed: CommandLine, tmp_path: Path) -> None:
    said = reviewed.done("export", "--quarter", QUARTER, "--to", str(tmp_path))

    assert "not signed off yet" in said.out.splitlines()[0]
    assert "nobody has signed it" in reviewed.done("verify", str(tmp_path)).out


def test_a_reopened_quarter_is_filled_and_signed_anew_and_the_first_pack_stays_true(
    signed: CommandLine, tmp_path: Path
) -> None:
    first = pack_of(signed, tmp_path / "first")
    silent = signed("quarter", "reopen", "--quarter", QUARTER)
    signed.done("quarter", "reopen", "--quarter", QUARTER, "--reason", "A figure was wrong")
    assert states(signed)["Voids"] == "reviewed"
    signed.done("quarter", "reopen", *VOIDS, "--reason", "A figure was wrong")
    signed.done("return", "set", *VOIDS, "statement=Put right.")
    signed.done("quarter", "submit", *VOIDS)
    signed.done("quarter", "review", *VOIDS)
    signed.done("quarter", "sign", "--quarter", QUARTER, "--attest", "all")
    second = pack_of(signed, tmp_path / "second")

    assert (silent.code, "A reason is needed" in silent.err) == (2, True)
    assert signed.data("verify", str(first))["content_hash"] != signed.data("verify", str(second))["content_hash"]
    assert signed("verify", str(first)).code == 0


def test_a_pack_whose_quarter_was_reopened_says_so_and_why(signed: CommandLine, tmp_path: Path) -> None:
    first = pack_of(signed, tmp_path / "first")
    signed.done("quarter", "reopen", "--quarter", QUARTER, "--reason", "A figure was wrong")

    reopened = signed("verify", str(first))
    history = signed.done("history", "signoff", "Sign-off of Q4 2024/25").out
    signed.done("quarter", "sign", "--quarter", QUARTER, "--attest", "all")
    replaced = signed("verify", str(first))
    second = signed("verify", str(pack_of(signed, tmp_path / "second")))

    assert reopened.code == replaced.code == 0
    assert "no longer stands: Q4 2024/25 was reopened on 10/04/2025" in reopened.out
    assert "A figure was wrong." in reopened.out.splitlines()[0]
    assert "Amendment 1, signed on 10/04/2025 by KIM log administrator, stands in its place." in replaced.out
    assert second.out.startswith("The pack is whole and unchanged.\n")
    assert "reopened: A figure was wrong" in history
    assert "signed off" in history


def test_a_file_added_to_a_pack_is_told_by_exit_code_one(signed: CommandLine, tmp_path: Path) -> None:
    folder = pack_of(signed, tmp_path)
    (folder / "extra.txt").write_text("x")

    answer = signed("verify", str(folder))

    assert (answer.code, answer.out.splitlines()[0].endswith("was added: extra.txt.")) == (1, True)


def test_afterwards_a_rebuild_differs_in_nothing(signed: CommandLine) -> None:
    said = signed.data("doctor", "--rebuild")

    assert (said["ok"], said["rebuilt"], said["differed"]) == (True, True, [])


def test_roles_hold_on_the_command_line_too(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Sam Reed", "sort=person", "roles=line_manager", "teams=Rents")

    own = landlord("return", "unchanged", *RENTS, "--all", "--as", "Sam Reed")
    other = landlord("return", "unchanged", *VOIDS, "--all", "--as", "P2")

    assert own.code == 0
    assert (other.code, "Sam Reed may not change this" in other.err) == (2, True)
    assert landlord.data("who")["me"]["name"] != "Sam Reed"


def test_several_sign_in_order_and_status_says_who_comes_next(reviewed: CommandLine, tmp_path: Path) -> None:
    for name, role in (("Mona", "service_manager"), ("Dee", "head_of_service")):
        reviewed.done("new", "person", f"name={name}", "sort=person", f"roles={role}")
    reviewed.done("settings", "set", "signoff_order=manager_head")
    sign = ("quarter", "sign", "--quarter", QUARTER, "--attest", "all")

    early = reviewed("--as", "Dee", *sign)
    first = reviewed.done("--as", "Mona", *sign)
    between = reviewed.data("quarter", "status", "--quarter", QUARTER)
    told = reviewed.done("quarter", "status", "--quarter", QUARTER)
    last = reviewed.done("--as", "Dee", *sign)

    assert (early.code, "the service manager signs next" in early.err) == (2, True)
    assert "  Head of service: signs next" in first.out.splitlines()
    assert (between["signed"], between["signed_so_far"], between["next"]) == (False, ["Mona"], "head_of_service")
    assert "  Service manager: signed by Mona" in told.out
    assert "is signed off by Dee" in last.out

    scan = tmp_path / "sheet.pdf"
    scan.write_bytes(b"%PDF ink")
    kept = reviewed.done("quarter", "sheet", "--quarter", QUARTER, str(scan))
    assert "sheet.pdf" in kept.out
    verified = reviewed.done("verify", str(pack_of(reviewed, tmp_path / "packs")))
    assert "Before that Mona, Service manager signed the same content" in verified.out
    assert "A scan of the sheet signed by hand is kept with the sign-off: sheet.pdf" in verified.out
