"""A restricted record goes through the share, by programs of their own: a role that may not read it has no byte of it."""

from __future__ import annotations

from pathlib import Path

from tests.flows.test_three_laptops import Laptops


def test_a_restricted_record_is_seen_by_the_roles_that_may_and_by_nobody_else(tmp_path: Path) -> None:
    laptops = Laptops(tmp_path)
    laptops.share.mkdir()
    laptops.run("office", "new", "workspace", "name=Testshire Homes")
    laptops.run("office", "share", "create", str(laptops.share))
    laptops.join("manager", "Cai", "service_manager")
    refused = laptops.run("manager", "new", "risk", "title=Not mine", "--restricted", code=2)
    assert refused["error"]["title"] == "Not saved"
    laptops.run("office", "new", "risk", "title=Sluice Quarry gate code", "--restricted")
    laptops.run("office", "new", "risk", "title=Open to all")
    laptops.run("office", "share", "sync")
    laptops.run("manager", "share", "sync")
    assert [each["title"] for each in laptops.run("manager", "list", "risks")] == ["Open to all"]
    marked = {each["title"]: each["restricted"] for each in laptops.run("office", "list", "risks")}
    assert marked == {"Sluice Quarry gate code": True, "Open to all": False}
    for path in (tmp_path / "manager").rglob("*"):
        assert not path.is_file() or b"Quarry" not in path.read_bytes()
    laptops.run("office", "share", "sync")
    assert len({laptops.run(home, "share", "sync")["log_hash"] for home in ("manager", "office")}) == 1
    laptops.run("office", "set", "person", "Cai", "roles=siro")
    laptops.run("office", "share", "sync")
    laptops.run("manager", "share", "sync")
    titles = sorted(each["title"] for each in laptops.run("manager", "list", "risks"))
    assert titles == ["Open to all", "Sluice Quarry gate code"]
