"""``policy``: what the organisation has set for everybody on this computer."""

from __future__ import annotations

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session
from kimdesk.cli.tables import pairs
from kimdesk.i18n import mark, t
from kimdesk.policy import KEYS, UPDATES_OFF, current


def _policy(session: Session) -> int:
    found = current()
    held = {key.name: found.values[key.setting] for key in KEYS if key.setting in found.values}
    data = {"where": found.where, "held": held, "updates_off": found.updates_off, "unsound": list(found.unsound)}
    if not found.where:
        session.out.answer(data, [t("Cli", "Your organisation has set nothing on this computer.")])
        return DONE
    lines = [t("Cli", "Set by your organisation in {place}:").format(place=found.where), *pairs(list(held.items()))]
    if found.updates_off:
        lines += pairs([(UPDATES_OFF.name, t("Cli", "yes; this version never looks for updates"))])
    lines += [t("Cli", "Passed over, because it makes no sense: {name}.").format(name=name) for name in found.unsound]
    session.out.answer(data, lines)
    return ANSWER_IS_NO if found.unsound else DONE


COMMANDS = (Command("policy", mark("Cli", "say what your organisation has set on this computer"), None, _policy),)
