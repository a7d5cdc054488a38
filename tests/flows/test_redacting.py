"""Words are withheld from the command line, by programs of their own that meet in one folder."""

from __future__ import annotations

from pathlib import Path

from tests.flows.test_three_laptops import Laptops


def test_an_administrator_withholds_words_and_nobody_else_can(tmp_path: Path) -> None:
    laptops = Laptops(tmp_path)
    laptops.share.mkdir()
    laptops.run("office", "new", "workspace", "name=Testshire Homes")
    laptops.run("office", "share", "create", str(laptops.share))
    laptops.join("manager", "Cai", "service_manager")
    laptops.run("manager", "new", "risk", "title=Arrears", "event=Zebedee Quimby owes rent")
    laptops.run("manager", "share", "sync")
    refused = laptops.run("manager", "redact", "risk", "RK1", "event", "--all", "--reason", "No", code=2)
    assert "administrator" in refused["error"]["title"]
    laptops.run("office", "share", "sync")
    (said,) = laptops.run("office", "redact", "risk", "RK1", "event")
    assert said["value"] == "Zebedee Quimby owes rent"
    laptops.run("office", "redact", "risk", "RK1", "event", "--all", code=2)
    done = laptops.run("office", "redact", "risk", "RK1", "event", "--change", said["change"], "--reason", "a name")
    assert done == {"changes": 1, "documents": 0, "titles": 0}
    assert laptops.run("office", "redact", "risk", "RK1", "event") == []
    hashes = [laptops.run(home, "share", "sync")["log_hash"] for home in ("manager", "office")]
    assert len(set(hashes)) == 1
    for home in ("office", "manager"):
        assert laptops.run(home, "show", "risk", "RK1")["event"].startswith("Withheld on ")
        assert "a name" in laptops.run(home, "history", "risk", "RK1", "event")[0]["says"]
        assert all(b"Quimby" not in path.read_bytes() for path in (tmp_path / home).rglob("*") if path.is_file())
