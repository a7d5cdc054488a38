"""Reads and presses another program through AT-SPI, as a screen reader does; run by the system's Python, which has ``gi``.

One question in JSON on each line of the standard input, one answer on each line of the standard output. Nothing is known here
of the program but roles, names and states. Whatever is asked for is waited for: each event of the program is a reason to look
again, and there is a last moment.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be named before

# What may make another look worth while; nothing else is asked for, because each event costs the program time.
EVENTS = (
    "object:announcement",
    "object:children-changed",
    "object:property-change",
    "object:state-changed",
    "object:text-changed",
    "window",
)
# An event may be missed, or come before what it announces can be read.
LOOK_AGAIN_MS = 100
IN_LISTS = {"list item", "table cell"}
# Menus that have opened: no window leads down to them, they are only announced.
MENUS: list[Any] = []
# How often the focus has come to something.
MOVES = [0]
# What has been announced, in its order: the words, and whether they interrupt.
HEARD: list[dict[str, Any]] = []
_ASSERTIVE = 2
# What had the focus when that was last asked. A menu may be heard of after the focus has come to its first item, and that is
# announced no second time.
ON: list[Any] = []


class NotYet(Exception):
    """What was asked for is not there; waiting may help."""


def main() -> None:
    Atspi.init()
    listener = Atspi.EventListener.new(hear)
    for event in EVENTS:
        listener.register(event)
    say({"ready": True})
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = {"answer": until(lambda asked=asked: ACTS[asked["act"]](asked), asked["patience"])}
        except NotYet as error:
            answer = {"trouble": str(error), "shown": shown(asked)}
        say(answer)


def say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def hear(event: Any) -> None:
    """Keep in mind what was announced, which menus have opened, and that the focus has moved."""
    if event.type.startswith("object:announcement"):
        HEARD.append({"words": str(event.any_data), "urgent": event.detail1 == _ASSERTIVE})
    MOVES[0] += event.type == "object:state-changed:focused" and bool(event.detail1)
    if event.type == "object:state-changed:showing" and event.detail1:
        # What has gone again already is no menu that is open.
        with suppress(GLib.Error):
            if event.source.get_role_name() == "popup menu":
                MENUS.append(event.source)


def until(act: Callable[[], Any], patience: float) -> Any:
    """Return what ``act`` returns as soon as it does not say NotYet, looking again after each event."""
    last = time.monotonic() + patience
    context = GLib.MainContext.default()
    while True:
        try:
            return act()
        except NotYet:
            if time.monotonic() > last:
                raise
        except GLib.Error as error:
            # What was being read has gone meanwhile.
            if time.monotonic() > last:
                raise NotYet(str(error)) from error
        timer = GLib.timeout_add(LOOK_AGAIN_MS, lambda: GLib.SOURCE_CONTINUE)
        context.iteration(True)
        while context.pending():
            context.iteration(False)
        GLib.source_remove(timer)


# --- finding ---------------------------------------------------------------------------------------------------------


def program(asked: dict[str, Any]) -> Any:
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(at)
        # What stands before the program in its command may have started it in a process of its own.
        with suppress(ProcessLookupError):
            if each is not None and os.getpgid(each.get_process_id()) == asked["pid"]:
                return each
    raise NotYet("The program is not on the accessibility bus.")


def has(node: Any, state: str) -> bool:
    return bool(node.get_state_set().contains(getattr(Atspi.StateType, state.upper())))


def under(node: Any, roles: Sequence[str] = (), state: str = "showing") -> list[Any]:
    """Return what is below a node and has one of these roles and this state, from top to bottom. Of what is in lists and tables
    also what lies out of sight.
    """
    states = Atspi.StateSet.new([] if set(roles) & IN_LISTS else [getattr(Atspi.StateType, state.upper())])
    kinds = [getattr(Atspi.Role, each.upper().replace(" ", "_")) for each in roles]
    every, any_ = Atspi.CollectionMatchType.ALL, Atspi.CollectionMatchType.ANY
    rule = Atspi.MatchRule.new(states, every, {}, every, kinds, any_ if kinds else every, [], every, False)
    found = node.get_collection_iface().get_matches(rule, Atspi.CollectionSortOrder.CANONICAL, 0, True)
    return [each for each in found if each is not None]


def windows(asked: dict[str, Any]) -> list[Any]:
    """Return the windows shown, the newest first; while a menu is open it alone, and the newest dialog alone."""
    whole = program(asked)
    if menus(asked):
        return MENUS[-1:]
    found = [whole.get_child_at_index(at) for at in range(whole.get_child_count())]
    shown_ = [each for each in found if each is not None and has(each, "showing")]
    dialogs = [each for each in shown_ if each.get_role_name() in ("dialog", "alert")]
    return dialogs[-1:] or shown_[::-1]


def open_(menu: Any) -> bool:
    try:
        return has(menu, "showing")
    except GLib.Error:
        return False


def fits(node: Any, wanted: dict[str, Any]) -> bool:
    return fits_words(node.get_name(), wanted)


def fits_words(name: str, wanted: dict[str, Any]) -> bool:
    said = wanted["name"]
    return {"is": name == said, "begins": name.startswith(said), "has": said in name}[wanted["how"]]


def find_all(asked: dict[str, Any]) -> list[Any]:
    roots = windows(asked)
    for place in [*asked["within"], asked]:
        found = [each for root in roots for each in under(root, place["roles"])]
        # A dialog is not below itself, and can be asked for all the same.
        found += [root for root in roots if root.get_role_name() in place["roles"]]
        roots = [each for each in found if fits(each, place)]
    return roots


def find(asked: dict[str, Any]) -> Any:
    found = find_all(asked)
    if not found:
        raise NotYet(f"Nothing here is called “{asked['name']}” and is one of {asked['roles'] or 'anything'}.")
    if len(found) > 1 and "at" not in asked:
        said = ", ".join(f"{each.get_role_name()} “{each.get_name()}”" for each in found)
        raise NotYet(f"“{asked['name']}” could be each of: {said}.")
    return found[asked.get("at", 0)]


def shown(asked: dict[str, Any]) -> list[str]:
    """Return all that is shown, a line for each, for whoever wonders why something was not found."""
    try:
        return [line for root in windows(asked) for line in _lines(root, 0)]
    except (NotYet, GLib.Error) as error:
        return [str(error)]


def _lines(node: Any, deep: int) -> Iterator[str]:
    states = [each.value_nick for each in node.get_state_set().get_states()]
    marks = [each for each in ("focused", "checked", "selected", "modal", "editable") if each in states]
    marks += ["disabled"] if "enabled" not in states else []
    yield f"{'  ' * deep}{node.get_role_name()} “{node.get_name()}” {' '.join(marks)}".rstrip()
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None and has(child, "showing"):
            yield from _lines(child, deep + 1)


# --- doing -----------------------------------------------------------------------------------------------------------


def look(asked: dict[str, Any]) -> dict[str, Any]:
    return told(find(asked))


def told(node: Any) -> dict[str, Any]:
    text = node.get_text_iface()
    return {
        "name": node.get_name(),
        "role": node.get_role_name(),
        "description": node.get_description(),
        "states": [each.value_nick for each in node.get_state_set().get_states()],
        "text": Atspi.Text.get_text(text, 0, -1) if text is not None else "",
        "box": _box(node),
    }


def _box(node: Any) -> list[int]:
    place = node.get_component_iface()
    box = Atspi.Component.get_extents(place, Atspi.CoordType.SCREEN) if place is not None else None
    return [box.x, box.y, box.width, box.height] if box is not None else []


def all_named(asked: dict[str, Any]) -> list[dict[str, Any]]:
    return [told(each) for each in find_all(asked)]


def press(asked: dict[str, Any]) -> bool:
    node = find(asked)
    if not has(node, "enabled"):
        raise NotYet(f"“{asked['name']}” cannot be pressed now.")
    acts = node.get_action_iface()
    names = [Atspi.Action.get_action_name(acts, at) for at in range(Atspi.Action.get_n_actions(acts))] if acts else []
    for name in asked["by"]:
        if name in names:
            return bool(Atspi.Action.do_action(acts, names.index(name)))
    raise NotYet(f"“{asked['name']}” is a {node.get_role_name()} whose acts are {names}.")


def write(asked: dict[str, Any]) -> bool:
    node = find(asked)
    editor = node.get_editable_text_iface()
    if editor is None or not has(node, "editable"):
        raise NotYet(f"“{asked['name']}” is a {node.get_role_name()} that nothing can be written into.")
    return bool(Atspi.EditableText.set_text_contents(editor, asked["text"]))


def choose(asked: dict[str, Any]) -> bool:
    """Select a child of a list, a table or a combo box by its name, through the whole."""
    node = find(asked)
    parent = node.get_parent()
    selection = parent.get_selection_iface()
    if selection is None:
        raise NotYet(f"“{parent.get_name()}” is a {parent.get_role_name()} in which nothing can be chosen.")
    return bool(Atspi.Selection.select_child(selection, node.get_index_in_parent()))


def take_focus(asked: dict[str, Any]) -> bool:
    place = find(asked).get_component_iface()
    if place is None or not Atspi.Component.grab_focus(place):
        raise NotYet(f"“{asked['name']}” does not take the focus.")
    return True


def gone(asked: dict[str, Any]) -> bool:
    if find_all(asked):
        raise NotYet(f"“{asked['name']}” is still there.")
    return True


def focused(asked: dict[str, Any]) -> dict[str, Any]:
    """Return what has the focus, from the outermost to the innermost that says so, once it has moved on from what it had when
    ``moves`` had been counted; and the new count.
    """
    found = [each for root in windows(asked) for each in under(root, state="focused")]
    if not found:
        raise NotYet("Nothing has the focus.")
    on = [(each.get_role_name(), each.get_name()) for each in found]
    if MOVES[0] <= asked["moves"] and on == ON:
        raise NotYet("The focus has not moved.")
    ON[:] = on
    return {"moves": MOVES[0], "found": [told(each) for each in found]}


def heard(asked: dict[str, Any]) -> dict[str, Any]:
    """Return the announcement with these words that came after so many others, and how many there are with it."""
    for at, each in enumerate(HEARD[asked["after"] :], asked["after"] + 1):
        if fits_words(each["words"], asked):
            return {**each, "count": at}
    raise NotYet(f"“{asked['name']}” was not announced; what was: {[each['words'] for each in HEARD]}")


def menus(_asked: dict[str, Any]) -> int:
    """Return how many menus are open."""
    MENUS[:] = [each for each in MENUS if open_(each)]
    return len(MENUS)


def tree(asked: dict[str, Any]) -> list[str]:
    return shown(asked)


ACTS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "all": all_named,
    "choose": choose,
    "focus": take_focus,
    "focused": focused,
    "gone": gone,
    "heard": heard,
    "look": look,
    "menus": menus,
    "press": press,
    "tree": tree,
    "write": write,
}


if __name__ == "__main__":
    main()
