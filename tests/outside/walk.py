"""One quarter, done by somebody who knows the program by its names alone: each method is what a person does, one after the other."""

from __future__ import annotations

from pathlib import Path

from tests.outside.hands import (
    BUTTON,
    CELL,
    CHOICE,
    DIALOG,
    GROUP,
    LABEL,
    LIST,
    LIST_ITEM,
    RADIO,
    TAB,
    TEXT,
    TICK,
    Hands,
    Words,
    inside,
)

CHANGED = "The photographs are taken on the phone and go into the file at once."
REASON = "The cards were lost on the way to the office."
NOT_BACK = "The manager is ill; the return follows."
ATTESTED = (
    "Every team in scope has returned, or is listed as not returned with the reason.",
    "The weaknesses and risks known to me are in it, and those that must be escalated have been.",
    "The evidence it names exists and was seen by the reviewer.",
    "Every action carries an owner and a date.",
)
PRINCIPLE = "2 Lifecycle"


class Walk:
    """Whoever is at the computer; ``pictures`` gets a picture of each page on the way."""

    def __init__(self, hands: Hands, words: Words, pictures: Path) -> None:
        self.hands, self.say, self._pictures = hands, words, pictures
        self._taken = 0

    def picture(self, name: str) -> None:
        """Save what is on the screen, numbered in the order of the walk."""
        self._taken += 1
        self.hands.picture(self._pictures / f"{self._taken:02} {name}.png")

    # --- the first minute ---

    def set_up(self, service: str, person: str) -> None:
        """Set up a workspace; what is left out is asked for beside the field first."""
        say, hands = self.say, self.hands
        hands.press(say("First", "Set up and begin"))
        hands.look(say("First", "Write what the service is called; it stands on every page and pack."), LABEL)
        name = say("First", "Name of the landlord service")
        assert "focused" in hands.look(name, TEXT)["states"]
        hands.write(name, service)
        hands.write(say("First", "Your name or role"), person)
        self.picture("first steps")
        hands.press(say("First", "Set up and begin"))
        hands.look(person, BUTTON)

    def open_the_sample(self) -> None:
        """Look around in the sample."""
        self.hands.press(self.say("First", "Open the sample"))
        self.hands.look(self.say("Header", "Search everything"), TEXT, patience=60)
        self.picture("overview")

    def add_team(self, name: str, manager: str) -> None:
        """Add the first team with its manager, who is new here."""
        hands, say = self.hands, self.say
        hands.press(say("Log", "Add a team…"))
        hands.look(say("Log", "A new team"), DIALOG)
        hands.write(say("Log", "Name"), name)
        hands.write(say("Log", "Or somebody new"), manager)
        self.picture("a new team")
        hands.press(say("Log", "Add team"))
        hands.look(f"{say('Log', 'Team')}: {name}", CHOICE)

    def add_activity(self, title: str) -> None:
        """Add a key activity to the team shown."""
        hands, say = self.hands, self.say
        hands.press(say("Log", "+ Activity"))
        hands.look(say("Log", "A new key activity"), DIALOG)
        hands.press(say("Log", "Add activity"))
        hands.look(say("Log", "Give the activity a title."), LABEL)
        hands.write(say("Log", "Title"), title)
        hands.press(say("Log", "Add activity"))
        hands.look(f"{title}. ", LIST_ITEM, how="begins", within=[inside(say("Log", "Activities"), LIST)])
        self.picture("a team with an activity")

    # --- who, where ---

    def become(self, old: str, new: str) -> None:
        """Work as somebody else."""
        hands, say = self.hands, self.say
        hands.press(old)
        hands.pick(say("Header", "Work as somebody else"), f"{new} (", how="begins")
        hands.look(new, BUTTON)
        hands.look(say("Window", "You are now working as {name}.", name=new), LABEL)

    def go_to(self, page: str) -> None:
        """Show a page by its tab."""
        self.hands.press(self.say("Window", page), TAB, how="begins")

    # --- the log ---

    def choose_team(self, team: str) -> None:
        """Show a team's return."""
        hands, name = self.hands, self.say("Log", "Team")
        if hands.look(f"{name}: ", CHOICE, how="begins")["name"] != f"{name}: {team}":
            hands.press(f"{name}: ", CHOICE, how="begins")
            hands.choose(team, within=[inside(f"{name}: ", CHOICE)])
            hands.key("Return")
        hands.look(f"{name}: {team}", CHOICE)

    def choose_activity(self, title: str) -> None:
        """Show one activity, or the quarter as a whole."""
        activities = inside(self.say("Log", "Activities"), LIST)
        self.hands.choose(f"{title}. ", LIST_ITEM, how="begins", within=[activities])
        self.hands.look(title, LABEL)

    def fill_return(self, team: str) -> None:
        """Say of one activity what changed, of all the others that nothing did, and of the whole what there is to say."""
        hands, say = self.hands, self.say
        self.choose_team(team)
        listed = inside(say("Log", "Activities"), LIST)
        activities = [each["name"] for each in hands.all_named("", LIST_ITEM, how="begins", within=[listed])][1:]
        self._say_changed(activities[0].partition(". ")[0])
        for done in range(1, len(activities)):
            self._count(done, len(activities))
            if done == 1:
                self.choose_activity(activities[1].partition(". ")[0])
            hands.press(say("Log", "Nothing changed  Ctrl+Enter"))
        self._count(len(activities), len(activities))
        self.picture("all answered")
        self.choose_activity(say("Log", "The quarter as a whole"))
        hands.write(say("Fields", "Statement for the quarter"), CHANGED)
        first = inside(say("Fields", "1 Key activities"), GROUP)
        hands.press(say("Fields", "Listed"), RADIO, within=[first])
        self.picture("the quarter as a whole")
        hands.press(say("Log", "Submit to service manager"))
        hands.look(say("Log", "{team}: submitted. The service manager reviews it now.", team=team), LABEL)

    def _say_changed(self, activity: str) -> None:
        hands, say = self.hands, self.say
        self.choose_activity(activity)
        hands.press(say("Log", "Something changed"))
        hands.write(say("Fields", "What changed"), CHANGED)
        hands.write(say("Fields", "Why"), REASON)
        hands.write(say("Fields", "From"), "01/12/2025")
        principle = say("Fields", PRINCIPLE)
        hands.press(say("Fields", "And tested"), RADIO, within=[inside(principle, GROUP)])
        hands.look(f"{principle}: {say('Fields', 'And tested')}", GROUP)
        hands.write(say("Log", "{principle}: note", principle=principle), CHANGED)
        self.picture("one activity changed")

    def _count(self, done: int, every: int) -> None:
        self.hands.look(self.say("Log", "{done} of {all} activities done", done=done, all=every), LABEL)

    def review(self, team: str) -> None:
        """Agree with a return, with a rating and a note of one's own."""
        hands, say = self.hands, self.say
        self.choose_team(team)
        hands.press(say("Log", "Review…"))
        panel = inside(say("Log", "Review {team}", team=team), GROUP)
        hands.press(say("Fields", "Mapped"), RADIO, within=[panel, inside(say("Fields", PRINCIPLE), GROUP)])
        hands.write(say("Log", "Note"), CHANGED, within=[panel])
        self.picture(f"review of {team}")
        hands.press(say("Log", "Accept the return"))
        hands.look(say("Log", "{team}: the return is accepted, with your rating beside the team's.", team=team), LABEL)

    def list_as_not_returned(self, team: str) -> None:
        """Say that a team has not returned, and why."""
        hands, say = self.hands, self.say
        self.choose_team(team)
        hands.press(say("Log", "Not returned…"))
        hands.write(say("Log", "Reason"), NOT_BACK)
        self.picture(f"{team} not returned")
        hands.press(say("Log", "List as not returned"))
        hands.look(say("Log", "{team}: listed as not returned.", team=team), LABEL)

    # --- registers ---

    def add_action(self, title: str, owner: str, target: str) -> None:
        """Plan an action with an owner and a date."""
        hands, say = self.hands, self.say
        self.go_to("Action plan")
        hands.press(say("Actions", "New action"))
        hands.look(say("Actions", "New action"), DIALOG)
        hands.write(say("Fields", "Action"), title)
        self._choose_name(say("Registers", "{field}: add", field=say("Fields", "Owners")), owner)
        hands.write(say("Fields", "Original target"), target)
        self.picture("a new action")
        hands.press(say("Actions", "Add the action"))
        hands.look(title, CELL)

    def add_risk(self, title: str, owner: str) -> None:
        """Put a risk down with its score."""
        hands, say = self.hands, self.say
        self.go_to("Registers")
        hands.press(f"{say('Shelf', 'Risks')}, ", TICK, how="begins")
        hands.press(say("Risks", "New risk"))
        hands.look(say("Risks", "New risk"), DIALOG)
        hands.write(say("Fields", "Risk"), title)
        hands.write(say("Fields", "Cause"), REASON)
        self._choose(say("Fields", "Likelihood"), say("Fields", "4 Likely"))
        self._choose(say("Fields", "Impact"), say("Fields", "3 Moderate"))
        self._choose_name(say("Fields", "Owner"), owner)
        self.picture("a new risk")
        hands.press(say("Risks", "Add the risk"))
        hands.look(title, CELL)

    def add_asset(self, title: str, owner: str, system: str) -> None:
        """Put an asset down with the six fields that it needs."""
        hands, say = self.hands, self.say
        self.go_to("Information assets")
        hands.press(say("Assets", "New asset"))
        hands.look(say("Assets", "New information asset"), DIALOG)
        hands.write(say("Fields", "Title"), title)
        hands.write(say("Fields", "What it holds"), CHANGED)
        hands.write(say("Fields", "Function it serves"), REASON)
        self._choose_name(say("Fields", "Information asset owner"), owner)
        self._choose_name(say("Fields", "System"), system)
        self._choose(say("Fields", "Held or needed"), say("Fields", "Needed and not held"))
        self.picture("a new asset")
        hands.press(say("Assets", "Add the asset"))
        hands.look(title, CELL)

    def _choose_name(self, field: str, name: str) -> None:
        """Write a name that is known, and say with Return that it is the answer."""
        self.hands.focus(field, TEXT)
        self.hands.write(field, name)
        self.hands.key("Return")

    def _choose(self, field: str, choice: str) -> None:
        """Open a list of choices and take one of them."""
        self.hands.press(f"{field}: ", CHOICE, how="begins")
        self.hands.choose(choice, within=[inside(f"{field}: ", CHOICE)])
        self.hands.key("Return")
        self.hands.look(f"{field}: {choice}", CHOICE)

    # --- settling and signing ---

    def settle_conflicts(self) -> None:
        """Keep the first of two values wherever there are two, until nothing is to be chosen any more."""
        hands, say = self.hands, self.say
        self.go_to("Conflicts")
        self.picture("conflicts")
        for field in (say("Fields", "What it holds"), say("Fields", "Retention rule")):
            hands.look(f" · {field}", LABEL, how="has")
            hands.press("", within=[inside("Priya Sample, ", GROUP)], how="begins")
            hands.gone(f" · {field}", LABEL, how="has")
        # What is left is a decision about somebody who may not write, and no value to choose.
        hands.look(say("Tabs", "{name}, {count} waiting", name=say("Window", "Conflicts"), count=1), TAB)

    def sign_off(self, quarter: str, folder: Path) -> None:
        """Attest, sign, and save the pack below a folder."""
        hands, say = self.hands, self.say
        self.go_to("Overview")
        hands.press(say("Overview", "Sign-off and pack…"))
        sign = say("Sign", "Sign off {quarter}", quarter=quarter)
        hands.look(sign, BUTTON)
        self.picture("sign-off")
        assert "enabled" not in hands.look(sign, BUTTON)["states"]
        for attested in ATTESTED:
            hands.press(say("Fields", attested), TICK)
        hands.press(sign)
        hands.look(say("Sign", "{quarter} is signed off.", quarter=quarter), LABEL)
        self.picture("signed off")
        hands.press(say("Sign", "Save the pack…"))
        hands.write(say("Packs", "Folder"), str(folder))
        self.picture("where the pack goes")
        hands.press(say("Packs", "Save"))
        hands.look(say("Packs", "The pack is in {folder}").partition("{")[0], LABEL, how="begins", patience=60)
        self.picture("the pack is saved")
        hands.press(say("Packs", "Close"))
        hands.press(say("Sign", "Close"))
