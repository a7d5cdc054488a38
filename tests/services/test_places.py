"""Where the records may not lie: on the network, and where a program copies them to the cloud, by whatever name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.paths import require_local


def refused(folder: Path) -> str:
    with pytest.raises(UserError, match="This folder cannot hold the records") as refusal:
        require_local(folder)
    return refusal.value.message


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "OneDrive - Testshire",
        "onedrive",
        "Dropbox (Personal)",
        "Google Drive",
        "GoogleDrive",
        "iCloudDrive",
        "Nextcloud2",
        "SharePoint",
    ],
)
def test_a_folder_below_one_that_is_synced_is_refused(tmp_path: Path, name: str) -> None:
    assert "is copied to the cloud by" in refused(tmp_path / name / "kim")


@pytest.mark.parametrize("name", ["OneDriver", "Dropboxes", "My OneDrive notes", "Icloudy"])
def test_a_folder_that_is_only_called_alike_is_as_good_as_any(tmp_path: Path, name: str) -> None:
    require_local(tmp_path / name / "kim")


@pytest.mark.parametrize(
    "name",
    [
        r"\\server\share\kim",
        "//server/share/kim",
        r"\\?\UNC\server\share\kim",
        r"\\?\unc\server\share",
        "//?/UNC/server/share",
    ],
)
def test_a_network_name_is_refused_in_its_long_form_too(name: str) -> None:
    assert "is on the network" in refused(Path(name))


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_into_a_synced_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "OneDrive - Testshire").mkdir()
    (tmp_path / "plain").symlink_to(tmp_path / "OneDrive - Testshire")
    assert "is copied to the cloud by OneDrive - Testshire" in refused(tmp_path / "plain" / "kim")


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_where_windows_says_that_onedrive_is_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "elsewhere"))
    monkeypatch.setenv(variable, str(tmp_path / "cloud"))
    assert "by OneDrive" in refused(tmp_path / "cloud" / "kim")
    require_local(tmp_path / "kim")
