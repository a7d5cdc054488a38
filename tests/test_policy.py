"""What the organisation has set goes before what a person chose, wherever it stands."""

from __future__ import annotations

import json
import logging
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from kimdesk import policy
from kimdesk.errors import UserError
from kimdesk.policy import Policy, from_file, from_registry, log_unsound
from kimdesk.settings import Settings, glance

HELD = {"ShareFolder": r"S:\Housing\KIM", "BackupFolder": r"B:\KIM", "Language": "cy", "UpdatesOff": 1}
SETTINGS = {"share": r"S:\Housing\KIM", "backup_folder": r"B:\KIM", "language": "cy"}


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer's policy holds the language and the shared folder."""
    monkeypatch.setattr("kimdesk.settings.current", lambda: Policy({"language": "cy", "share": "/srv/kim"}))


def stand_in(values: dict[str, object] | None, broken: bool = False) -> SimpleNamespace:
    """Return what stands for winreg: one key with these values, or none."""
    opened: list[tuple[object, str, int]] = []

    @contextmanager
    def open_key(root: object, name: str, _reserved: int, access: int):
        opened.append((root, name, access))
        if broken:
            raise PermissionError
        if values is None:
            raise FileNotFoundError
        yield values

    def query(key: dict[str, object], name: str) -> tuple[object, int]:
        if name not in key:
            raise FileNotFoundError
        return key[name], 1

    return SimpleNamespace(
        HKEY_LOCAL_MACHINE="HKLM",
        KEY_READ=1,
        KEY_WOW64_64KEY=2,
        OpenKey=open_key,
        QueryValueEx=query,
        opened=opened,
    )


def test_the_registry_is_read_where_only_administrators_write() -> None:
    registry = stand_in(dict(HELD))

    found = from_registry(registry)

    assert found == Policy(SETTINGS, True, (), r"HKLM\Software\Policies\KIM Desk")
    assert registry.opened == [("HKLM", r"Software\Policies\KIM Desk", 3)]


def test_without_a_key_nothing_is_set() -> None:
    assert from_registry(stand_in(None)) == Policy({})
    assert from_registry(stand_in({})) == Policy({}, where=r"HKLM\Software\Policies\KIM Desk")


def test_a_key_that_may_not_be_read_is_said() -> None:
    assert from_registry(stand_in(None, broken=True)).unsound == (r"Software\Policies\KIM Desk",)


def test_a_file_says_the_same_on_linux(tmp_path: Path) -> None:
    path = tmp_path / "policy.json"
    path.write_text(json.dumps(HELD), encoding="utf-8")

    assert from_file(path) == Policy(SETTINGS, True, (), str(path))
    assert from_file(tmp_path / "none.json") == Policy({})


@pytest.mark.parametrize("body", ["", "[]", "{", '"cy"'])
def test_a_file_that_makes_no_sense_sets_nothing_and_is_named(tmp_path: Path, body: str) -> None:
    path = tmp_path / "policy.json"
    path.write_text(body, encoding="utf-8")

    assert from_file(path) == Policy({}, unsound=("policy.json",), where=str(path))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Language", "fr"),
        ("Language", ["cy"]),
        ("ShareFolder", ""),
        ("ShareFolder", "S:\0"),
        ("BackupFolder", 3),
        ("UpdatesOff", 2),
        ("UpdatesOff", "yes"),
        ("Shares", "S:"),
    ],
)
def test_a_value_that_makes_no_sense_is_passed_over_and_the_others_hold(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "policy.json"
    path.write_text(json.dumps({"BackupFolder": "/srv/backup", "Language": "en", name: value}), encoding="utf-8")

    found = from_file(path)

    assert found.unsound == (name,)
    assert name not in ("Shares", "ShareFolder") or found.values == {"backup_folder": "/srv/backup", "language": "en"}
    assert not found.updates_off


def test_the_file_is_where_only_an_administrator_writes() -> None:
    assert policy.policy_file() == Path("/etc/kimdesk/policy.json")


def test_what_is_set_goes_before_what_was_chosen(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings(path, Policy({})).change("language", "en")

    assert Settings(path, Policy({"language": "cy"}))["language"] == "cy"
    assert Settings(path, Policy({}))["language"] == "en"


def test_what_is_set_cannot_be_changed_and_what_is_not_can(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json", Policy({"share": "/srv/kim"}))

    with pytest.raises(UserError, match="Set by your organisation"):
        settings.change("share", "/srv/other")
    with pytest.raises(UserError, match="Set by your organisation"):
        settings.change("share", "")
    settings.change("share", "/srv/kim/")
    settings.change("language", "cy")

    assert (settings["share"], settings["language"]) == ("/srv/kim", "cy")


@pytest.mark.usefixtures("held")
def test_the_first_glance_sees_it_too(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "en", "theme": "dark"}', encoding="utf-8")

    assert glance(path, "language") == "cy"
    assert glance(path, "theme") == "dark"


@pytest.mark.expects_log
def test_the_log_names_what_is_passed_over_and_never_its_value(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        log_unsound(Policy({}, unsound=("Language",), where="/etc/kimdesk/policy.json"))
        log_unsound(Policy({}))

    assert [each.message for each in caplog.records] == ["passed over in /etc/kimdesk/policy.json: Language"]
