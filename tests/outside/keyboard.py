"""One quarter, done by somebody who has a keyboard and nothing else: real keys go in, and what has the focus is read from outside."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.outside.hands import BUTTON, CELL, CHOICE, DIALOG, LABEL, TEXT, TICK, Hands, Words

CHANGED = "The photographs are taken on the phone."
REASON = "The cards were lost on the way."
NOT_BACK = "The manager is ill."
# More stops than any page has.
_MOST = 90


class Keyboard:
    """Whoever sits at the keyboard; ``pictures`` gets a picture of each page on the way."""

    def __init__(self, hands: Hands, words: Words, pictures: Path) -> None:
        self.hands, self.say, self._pictures = hands, words, pictures

    def picture(self, name: str) -> None:
        """Save what is on the screen, numbered in the order of the walk and on after another one's pictures."""
        taken = len(list(self._pictures.iterdir()))
        self.hands.picture(self._pictures / f"{taken + 1:02} {name}.png")

    # --- where the keyboard is ---

    def is_on(self, name: str, *roles: str, begins: bool = False) -> bool:
        """Whether something of this name has the focus."""
        return _among(self.hands.focused()["found"], name, roles, begins)

    def wait_on(self, name: str, *roles: str, begins: bool = False) -> None:
        """Wait until something of this name has the focus."""
        answer = self.hands.focused()
        while not _among(answer["found"], name, roles, begins):
            answer = self.hands.focused(answer["moves"])

    def tab_to(self, name: str, *roles: str, begins: bool = False, back: bool = False) -> None:
        """Go on by Tab until something of this name has the focus; each press must lead somewhere."""
        passed, answer = [], self.hands.focused()
        while not _among(answer["found"], name, roles, begins):
            passed.append(answer["found"][-1]["name"] or answer["found"][0]["name"])
            assert len(passed) < _MOST, f"Tab never comes to “{name}”: {passed}"
            self.hands.key("shift+Tab" if back else "Tab")
            answer = self.hands.focused(answer["moves"])

    def press(self, name: str, *roles: str, key: str = "Return", **more: Any) -> None:
        """Go on by Tab to a button and press it."""
        self.tab_to(name, *(roles or (BUTTON,)), **more)
        self.hands.key(key)

    def step_to(self, name: str, key: str, *, begins: bool = False) -> None:
        """Go on by another key, through a menu or a list, until something of this name has the focus."""
        answer = self.hands.focused()
        for _step in range(_MOST):
            if _among(answer["found"], name, (), begins):
                return
            self.hands.key(key)
            answer = self.hands.focused(answer["moves"])
        raise AssertionError(f"{key} never comes to “{name}”.")

    def fill(self, name: str, text: str) -> None:
        """Go on by Tab to a field and type over what stands in it."""
        self.tab_to(name, TEXT)
        self.hands.key("ctrl+a")
        self.hands.type(text)

    # --- the quarter ---

    def open_the_sample(self) -> None:
        """Look around in the sample."""
        self.tab_to(self.say("First", "Open the sample"), BUTTON)
        self.picture("first steps")
        self.hands.key("Return")
        self.hands.look(self.say("Header", "Search everything"), TEXT, patience=60)
        self.hands.look(self.say("Overview", "Sign-off and pack…"), BUTTON)
        self.hands.look("Q3 2025/26", BUTTON, how="begins")
        self.picture("overview")

    def become(self, old: str, new: str) -> None:
        """Work as somebody else."""
        self.press(old, key="space")
        self.hands.key("Down")
        self.wait_on(self.say("Header", "Work as somebody else"))
        self.hands.key("Right")
        self.step_to(f"{new} (", "Down", begins=True)
        self.picture(f"becoming {new}")
        self.hands.key("Return")
        self.hands.look(new, BUTTON)

    def choose_team(self, team: str) -> None:
        """Show a team's return, from wherever one is on the page of the log."""
        name = self.say("Log", "Team")
        self.hands.key("ctrl+2")
        self.wait_on(self.say("Log", "Activities"))
        self.tab_to(f"{name}: ", CHOICE, begins=True, back=True)
        if not self.is_on(f"{name}: {team}", CHOICE):
            # A space would open the list.
            self.hands.type(team.partition(" ")[0])
        self.hands.look(f"{name}: {team}", CHOICE)
        self.hands.key("ctrl+2")
        self.wait_on(self.say("Log", "Activities"))

    def say_changed(self) -> None:
        """Say of the activity chosen what changed."""
        hands, say = self.hands, self.say
        hands.look(say("Log", "Something changed"), BUTTON)
        hands.key("ctrl+shift+n")
        self.wait_on(say("Fields", "What changed"))
        hands.type(CHANGED)
        self.fill(say("Fields", "Why"), REASON)
        self.fill(say("Fields", "From"), "01/12/2025")
        self.tab_to(f"{say('Fields', '2 Lifecycle')}: ", begins=True)
        hands.key("4")
        self.wait_on(f"{say('Fields', '2 Lifecycle')}: {say('Fields', 'And tested')}")
        self.count(1, 6)
        self.picture("one activity changed")

    def say_the_rest_unchanged(self, every: int) -> None:
        """Say of all other activities that nothing changed, with one key each."""
        for done in range(2, every + 1):
            self.hands.key("ctrl+Return")
            self.count(done, every)
        self.picture("all answered")

    def count(self, done: int, every: int) -> None:
        """Wait until so many activities have their answer."""
        self.hands.look(self.say("Log", "{done} of {all} activities done", done=done, all=every), LABEL)

    def submit(self, team: str) -> None:
        """Say what there is to say of the whole, and hand the return in."""
        hands, say = self.hands, self.say
        hands.key("ctrl+2")
        self.wait_on(say("Log", "Activities"))
        hands.key("Home")
        hands.look(say("Log", "The quarter as a whole"), LABEL)
        self.fill(say("Fields", "Statement for the quarter"), CHANGED)
        self.tab_to(say("Log", "Submit to service manager"), BUTTON)
        self.picture("the quarter as a whole")
        hands.key("Return")
        hands.look(say("Log", "{team}: submitted. The service manager reviews it now.", team=team), LABEL)

    def review(self, team: str) -> None:
        """Agree with a return, with a rating of one's own."""
        hands, say = self.hands, self.say
        self.choose_team(team)
        self.press(say("Log", "Review…"))
        self.wait_on(say("Fields", "1 Key activities"))
        hands.key("Tab", "3")
        self.wait_on(f"{say('Fields', '2 Lifecycle')}: {say('Fields', 'Mapped')}")
        self.picture(f"review of {team}")
        self.press(say("Log", "Accept the return"))
        hands.look(say("Log", "{team}: the return is accepted, with your rating beside the team's.", team=team), LABEL)

    def list_as_not_returned(self, team: str) -> None:
        """Say that a team has not returned, and why."""
        hands, say = self.hands, self.say
        self.choose_team(team)
        self.press(say("Log", "Not returned…"))
        self.wait_on(say("Log", "Reason"), TEXT)
        hands.type(NOT_BACK)
        self.picture(f"{team} not returned")
        self.press(say("Log", "List as not returned"))
        hands.look(say("Log", "{team}: listed as not returned.", team=team), LABEL)

    def settle_conflicts(self) -> None:
        """Keep the first of two values wherever there are two."""
        hands, say = self.hands, self.say
        for field in (say("Fields", "What it holds"), say("Fields", "Retention rule")):
            hands.key("ctrl+6")
            hands.look(f" · {field}", LABEL, how="has")
            self.picture("a conflict")
            self.press(say("Conflicts", "Keep “{value}”").partition("{")[0].split(" ")[0], begins=True)
            hands.gone(f" · {field}", LABEL, how="has")
        self.picture("conflicts settled")

    def add_action(self, title: str, owner: str, target: str) -> None:
        """Plan an action with an owner and a date."""
        hands, say = self.hands, self.say
        hands.key("ctrl+4")
        self.press(say("Actions", "New action"))
        hands.look(say("Actions", "New action"), DIALOG)
        self.fill(say("Fields", "Action"), title)
        self.tab_to(say("Registers", "{field}: add", field=say("Fields", "Owners")), TEXT)
        hands.type(owner)
        hands.key("Down", "Return")
        hands.look(say("Registers", "Take out: {name}", name=owner), BUTTON)
        self.fill(say("Fields", "Original target"), target)
        self.picture("a new action")
        self.press(say("Actions", "Add the action"))
        hands.gone(say("Actions", "New action"), DIALOG)
        hands.look(title, CELL)
        self.picture("the action plan")

    def sign_off(self, quarter: str, folder: Path) -> None:
        """Attest, sign, and save the pack below a folder."""
        hands, say = self.hands, self.say
        hands.key("ctrl+1")
        self.press(say("Overview", "Sign-off and pack…"))
        sign = say("Sign", "Sign off {quarter}", quarter=quarter)
        hands.look(say("Sign", "First tick what you attest: {count} left.", count=4), LABEL)
        for tick in hands.all_named("", TICK, how="begins"):
            self.press(tick["name"], TICK, key="space")
        self.picture("sign-off")
        self.press(sign)
        hands.look(say("Sign", "{quarter} is signed off.", quarter=quarter), LABEL)
        self.picture("signed off")
        self.press(say("Sign", "Save the pack…"))
        self.wait_on(say("Packs", "{title}: {about}").partition("{")[0], begins=True)
        self.fill(say("Packs", "Folder"), str(folder))
        self.picture("where the pack goes")
        self.press(say("Packs", "Save"))
        hands.look(say("Packs", "The pack is in {folder}").partition("{")[0], LABEL, how="begins", patience=60)
        self.picture("the pack is saved")
        hands.key("Escape")
        hands.look(say("Sign", "Save the pack…"), BUTTON)
        hands.key("Escape")


def _among(found: list[dict[str, Any]], name: str, roles: tuple[str, ...], begins: bool) -> bool:
    return any(
        (each["name"].startswith(name) if begins else each["name"] == name) and (not roles or each["role"] in roles)
        for each in found
    )
