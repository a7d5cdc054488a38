"""Two chains in the window: a breach becomes a finding with orders, actions and proof; a signed pack is reported, challenged,
decided on and acted on. Each end leads to the other.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.model.frozen import short_mark
from kimdesk.ui.page_making import ACTIONS, REGISTERS
from kimdesk.ui.registers.record_editor import RecordEditor
from kimdesk.ui.registers.threads import Links
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.widgets.buttons import LinkButton
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


def opened(shown: Shown, kind: str, record: str) -> RecordEditor:
    shown.window.open_record(kind, record)
    shown.rest()
    page = shown.window.page(ACTIONS) if kind == "action" else shown.window.page(REGISTERS).made[kind]
    title = shown.bench.desk.records.get(kind, record).title
    shown.qtbot.waitUntil(lambda: title in page.editor.title.text() and shown.tasks.idle, timeout=15_000)
    return page.editor


def linked(editor: RecordEditor) -> dict[str, LinkButton]:
    section = next(each for each in editor.sections if isinstance(each, Links))
    return {each.text(): each for each in section.findChildren(LinkButton) if each is not section.add_action}


def said(editor: RecordEditor, group: str) -> list[str]:
    return [each.words for each in next(g for g in editor.groups if g.group.key == group).said]


def add_action(shown: Shown, editor: RecordEditor, title: str) -> str:
    section = next(each for each in editor.sections if isinstance(each, Links))
    assert not section.add_action.isHidden()
    section.add_action.click()
    shown.rest()
    form = shown.form()
    form.editors["title"].load(title)
    form.act.click()
    shown.rest()
    return shown.bench.desk.context.find("action", title).id


@pytest.mark.parametrize("source", ["breach", "sample_audit"])
def test_a_finding_leads_from_where_it_came_to_the_proof_and_back(shown: Shown, source: str) -> None:
    desk = shown.bench.desk
    titles = {
        "breach": {"title": "Letter to the wrong door", "sort": "breach"},
        "sample_audit": {"title": "Ten files read"},
    }
    came_from = desk.records.make(source, {**titles[source], "team": shown.bench.team}).id
    field = {"breach": "breaches", "sample_audit": "audits"}[source]
    facts = {"sort": "breach" if source == "breach" else "audit", "team": shown.bench.team, field: (came_from,)}
    orders = {"title": "Envelopes", "finding": "Two letters in one envelope", "cause": "share", "orders": "Check them"}
    case = desk.records.make("learning", {**facts, **orders}).id

    editor = opened(shown, "learning", case)
    assert said(editor, "follow") == ["Orders stand here, and no action answers them yet."]
    action = add_action(shown, editor, "Print one at a time")
    shown.qtbot.waitUntil(lambda: said(editor, "follow") == ["One action answers it, 0 done."], timeout=15_000)
    desk.records.change("learning", case, {"state": "closed"})
    editor = opened(shown, "learning", case)
    editor.reload()
    shown.rest()
    ref = desk.records.get("action", action).ref
    assert said(editor, "follow")[1:] == [
        f"The case is closed, and these actions are still open: {ref}.",
        "The case is closed without proof: say what shows that it was done.",
    ]

    desk.records.change("action", action, {"progress": "done", "closure": "Seen on 12 January"})
    desk.records.make("evidence", {"title": "Photograph of the tray", "record": case, "link": "https://x.example/1"})
    editor.reload()
    shown.rest()
    shown.qtbot.waitUntil(lambda: said(editor, "follow") == ["One action answers it, 1 done."], timeout=15_000)

    # Forwards by its links, and back from each end.
    linked(editor)[titles[source]["title"]].click()
    shown.rest()
    back = linked(opened(shown, source, came_from))
    assert f"{desk.records.get('learning', case).ref} Envelopes" in back
    assert "Envelopes" in linked(opened(shown, "action", action))


def test_a_signed_pack_leads_to_what_was_asked_and_decided_and_back(shown: Shown) -> None:
    bench, desk = shown.bench, shown.bench.desk
    bench.sign(bench.quarter)
    signature = desk.signing.signature(bench.quarter)
    assert signature is not None
    facts = {
        "title": "Pack of the quarter",
        "sort": "board",
        "body": "Landlord board",
        "on": "2026-01-10",
        "pack": short_mark(signature.mark),
        "minute": "Minute 34",
        "challenge": "Why unchanged?",
        "decision": "Evidence after two quarters",
    }
    meeting = desk.records.make("scrutiny", facts).id
    editor = opened(shown, "scrutiny", meeting)
    assert said(editor, "what") == [
        f"This is the pack of {bench.quarter.name}, signed by KIM log administrator on 12/01/2026."
    ]
    assert said(editor, "follow") == ["No action answers this decision yet."]
    action = add_action(shown, editor, "Ask for evidence sooner")
    shown.qtbot.waitUntil(lambda: said(editor, "follow") == ["One action answers it, 0 done."], timeout=15_000)
    assert "Pack of the quarter" in linked(opened(shown, "action", action))

    shown.window.show_quarter(bench.quarter)
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    (link,) = [each for each in dialog.findChildren(LinkButton) if each.text() == "Landlord board, 10/01/2026"]
    link.click()
    shown.rest()
    assert shown.window.page(REGISTERS).open_key == "scrutiny"


def test_a_mark_that_nobody_signed_and_another_quarters_are_said(shown: Shown) -> None:
    bench, desk = shown.bench, shown.bench.desk
    bench.sign(bench.quarter)
    signature = desk.signing.signature(bench.quarter)
    assert signature is not None
    facts = {"title": "Pack", "sort": "cmt", "on": "2026-01-10"}
    wrong = desk.records.make("scrutiny", {**facts, "pack": "0000 1111 … 2222"}).id
    assert said(opened(shown, "scrutiny", wrong), "what") == ["No pack that was signed here has this mark."]
    bench.fill_and_review(bench.before)
    other = {"pack": signature.mark, "quarter": desk.context.quarter_id(bench.before)}
    astray = desk.records.make("scrutiny", {**facts, **other}).id
    assert said(opened(shown, "scrutiny", astray), "what")[0].endswith("The quarter named here is another one.")
    by_quarter = desk.records.make("scrutiny", {**facts, "quarter": desk.context.quarter_id(bench.quarter)}).id
    assert {each.id for each in desk.follow_through.reported(signature)} == {astray, by_quarter}
