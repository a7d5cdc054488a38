"""This computer's settings: whatever has become of the file, the program starts and says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.settings import LOOK, SETTINGS, Settings

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[1, 2]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'{"theme": "dark"'],
    ids=["empty", "cut short", "a list", "nothing", "no text", "endless", "half"],
)
def test_a_file_that_makes_no_sense_is_put_aside_and_the_usual_settings_hold(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(body)
    settings = Settings(path)
    assert settings.damaged
    assert settings["theme"] == "system"
    assert path.with_suffix(".bad").read_bytes() == body
    settings.change("theme", "dark")
    again = Settings(path)
    assert (again.damaged, again["theme"]) == (False, "dark")


def test_a_folder_in_their_place_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    (path / "inside").mkdir(parents=True)
    settings = Settings(path)
    assert settings.damaged
    assert (path.with_suffix(".bad") / "inside").is_dir()
    settings.change("theme", "dark")
    assert Settings(path)["theme"] == "dark"


def test_where_not_even_that_can_be_done_what_is_chosen_holds_for_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_words: object, **_more: object) -> None:
        raise PermissionError(13, "Access is denied")

    path = tmp_path / "settings.json"
    path.mkdir()
    monkeypatch.setattr("kimdesk.settings.put_in_place", refuse)
    monkeypatch.setattr(Path, "write_text", refuse)
    settings = Settings(path)
    assert settings.damaged
    settings.change("theme", "dark")
    assert settings.unwritten
    assert settings["theme"] == "dark"


def test_a_file_that_may_not_be_read_is_no_reason_not_to_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_words: object, **_more: object) -> str:
        raise PermissionError(13, "Access is denied")

    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark"}', "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", refuse)
        settings = Settings(path)
    assert settings.damaged
    assert settings["theme"] == "system"
    assert path.with_suffix(".bad").exists()


def test_no_file_is_no_damage(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert (settings.damaged, settings.unwritten) == (False, False)


def test_a_mark_that_an_editor_put_before_it_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('\ufeff{"theme": "dark"}', "utf-8")
    settings = Settings(path)
    assert (settings.damaged, settings["theme"]) == (False, "dark")


@given(st.dictionaries(st.sampled_from(sorted(SETTINGS)), ANYTHING))
def test_whatever_stands_in_it_each_setting_is_of_its_own_sort(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, Any]
) -> None:
    path = tmp_path_factory.mktemp("odd") / "settings.json"
    path.write_text(json.dumps(values), "utf-8")
    settings = Settings(path)
    assert not settings.damaged
    for name, setting in SETTINGS.items():
        assert setting.accepts(settings[name])
        if isinstance(settings[name], str):
            assert "\0" not in settings[name]
            settings[name].encode()


def test_two_programs_that_change_different_settings_keep_both(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    window, command = Settings(path), Settings(path)
    window.change("theme", "dark")
    command.change("me", "jo")
    window.change("text_scale", 150)
    found = Settings(path)
    assert (found["theme"], found["me"], found["text_scale"]) == ("dark", "jo", 150)


def test_in_a_plain_session_the_look_is_the_usual_one_and_nothing_of_it_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    chosen: dict[str, Any] = {
        "theme": "dark",
        "text_scale": 200,
        "geometry": "AAAA",
        "columns": {"asset": ["ref"]},
        "filters": {"asset": ["gap"]},
    }
    assert set(chosen) == LOOK
    for name, value in {**chosen, "me": "jo"}.items():
        Settings(path).change(name, value)
    plain = Settings(path, plain=True)
    assert plain["me"] == "jo"
    assert all(plain[name] == SETTINGS[name].default for name in LOOK)
    plain.change("theme", "contrast")
    plain.change("me", "bea")
    assert plain["theme"] == "contrast"
    after = Settings(path)
    assert after["me"] == "bea"
    assert {name: after[name] for name in LOOK} == chosen
