"""The command line in English and Welsh."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from kimdesk import i18n
from tests.cli.conftest import CommandLine
from tests.cli.test_programs import PROBE


def test_a_command_answers_in_the_language_that_it_is_asked_in(landlord: CommandLine) -> None:
    english = landlord.done("quarter", "status").out
    welsh = landlord.done("--language", "cy", "quarter", "status").out
    assert english != welsh
    assert landlord.done("quarter", "status", "--language=cy").out == welsh
    assert i18n.language() == "en"


def test_the_language_that_is_set_holds_until_another_is_named(landlord: CommandLine) -> None:
    english = landlord.done("quarter", "status").out
    assert landlord.done("language", "cy").out.startswith("Cymraeg")
    assert landlord.done("quarter", "status").out == landlord.done("quarter", "status", "--language", "cy").out
    assert landlord.done("quarter", "status", "--language", "en").out == english
    assert landlord.done("language", "en").out == "English, as it is set\n"
    assert landlord.done("quarter", "status").out == english


def test_programs_are_told_which_language_it_is_and_that_a_machine_drafted_it(landlord: CommandLine) -> None:
    assert landlord.data("language", "cy") == {"language": "cy", "set": "cy", "drafted_by_machine": True}
    assert landlord.data("language", "en") == {"language": "en", "set": "en", "drafted_by_machine": False}


def test_the_system_decides_again(landlord: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    landlord.done("language", "cy")
    assert landlord.data("language", "system") == {"language": "en", "set": "system", "drafted_by_machine": False}


def test_what_programs_read_is_the_same_in_both_languages(landlord: CommandLine) -> None:
    """Names and states are for programs; only sentences and labels are for people."""
    english, welsh = landlord.data("list", "teams"), landlord.data("list", "teams", "--language", "cy")
    assert english == welsh


def test_a_complaint_about_the_command_is_in_the_language_too(landlord: CommandLine) -> None:
    english, welsh = landlord("wrong"), landlord("wrong", "--language", "cy")
    assert (english.code, welsh.code) == (2, 2)
    assert english.err != welsh.err


def test_a_language_that_is_not_known_is_refused_in_a_sentence(landlord: CommandLine) -> None:
    answer = landlord("list", "teams", "--language", "gd")
    assert answer.code == 2
    assert "“gd” is not one of: en, cy." in answer.err


def test_damaged_settings_are_left_for_whoever_opens_the_records(landlord: CommandLine) -> None:
    settings = landlord.home / "settings.json"
    settings.write_text("{", encoding="utf-8")
    answer = landlord("--language", "cy", "version")
    assert answer.code == 0
    assert settings.read_text(encoding="utf-8") == "{"


def test_english_costs_no_command_anything_and_welsh_no_windows(landlord: CommandLine) -> None:
    asked = [sys.executable, "-c", PROBE, "--home", str(landlord.home), "list", "teams", "--json", "--language"]
    english = subprocess.run([*asked, "en"], capture_output=True, check=False)
    assert english.returncode == 0, english.stderr
    probe = PROBE.replace("'PySide6'", "'PySide6.QtGui', 'PySide6.QtWidgets'")
    asked[2] = probe
    welsh = subprocess.run([*asked, "cy"], capture_output=True, check=False)
    assert welsh.returncode == 0, welsh.stderr
    assert json.loads(english.stdout) == json.loads(welsh.stdout)
