"""Who signs an owner's yearly statement, and who says whose it is: by the one rule that holds for what arrives as well,
asked wherever a statement is changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.standing_rights import SIGNATURE, signs_for, signs_for_others
from kimdesk.services.context import Context
from kimdesk.store import reading

KIND = "statement"
_SIGNER = "signed_by"


def may_sign_for(context: Context, owner: str) -> bool:
    """Tell whether the person at this computer may sign the statement of this owner, in whoever's name that is."""
    me = context.me()
    person = context.store.get("person", owner) if owner else None
    is_person = person is not None and (person["sort"] or "person") == "person"
    return signs_for(me.id, me.rights, owner, is_person)


def who_signs(owner: str) -> str:
    """Return the sentence that says who signs the statement of an owner of that name."""
    words = t("Statements", "{name} signs for themselves, or an administrator or a manager of the service for them.")
    return words.format(name=owner)


def closed_of(context: Context, standing: Record) -> dict[str, str]:
    """Return the fields of a statement that this person may not write because of whose it is, each with the sentence that
    says why.
    """
    if standing.kind != KIND:
        return {}
    names = [] if may_sign_for(context, standing["owner"] or "") else sorted(SIGNATURE)
    closed = {name: who_signs(_name(context, standing["owner"])) for name in names}
    return closed if signs_for_others(context.me().rights) else {**closed, "owner": _who_hands_over()}


def require_signature(
    context: Context, kind: str, changes: Mapping[str, Any], standing: Record | None = None, settles: bool = False
) -> None:
    """Raise UserError where a statement would be signed in somebody else's name, by somebody who may not, or for somebody
    else without saying so; or where it would become another owner's by somebody who may not say that.

    ``settles`` chooses between what is there already.
    """
    if kind != KIND:
        return
    changed = {
        name: changes[name]
        for name in SIGNATURE | {"owner"}
        if name in changes and (standing is None or settles or changes[name] != standing[name])
    }
    me = context.me()
    owner = str((standing["owner"] if standing is not None else changes.get("owner")) or "")
    if _SIGNER in changed and changed[_SIGNER] == me.id and me.id and owner != me.id:
        if not may_sign_for(context, owner):
            raise me.refusal(who_signs(_name(context, owner)))
        raise UserError(
            t("Statements", "Not signed"),
            t("Statements", "The owner is {name}, and you are somebody else.").format(name=_name(context, owner)),
            t("Statements", "Sign it on behalf of the owner: kimdesk statement sign OWNER WORDS --on-behalf."),
        )
    if standing is None:
        return
    if changed.get(_SIGNER) not in (None, me.id):
        raise me.refusal(t("Statements", "Whoever signs says so themselves, and nobody in their name."))
    if SIGNATURE & changed.keys() and not may_sign_for(context, owner):
        raise me.refusal(who_signs(_name(context, owner)))
    if "owner" in changed and not signs_for_others(me.rights):
        raise me.refusal(_who_hands_over())


def leave_signed(context: Context, kind: str, standing: Record | None, values: dict[str, Any]) -> list[str]:
    """Take out of what a table brings for a statement what only its signer may write; return the sentences that say so."""
    said = []
    for name in [each for each in values if kind == KIND and each in SIGNATURE | {"owner"}]:
        try:
            require_signature(context, kind, _alone(values, name, standing), standing)
        except UserError as error:
            del values[name]
            sentence = t("Statements", "{field} stays as it is. {why}")
            said.append(sentence.format(field=show(KINDS[KIND][name].label), why=error.message))
    return said


def _alone(values: Mapping[str, Any], name: str, standing: Record | None) -> dict[str, Any]:
    return {name: values[name]} if standing is not None else {"owner": values.get("owner"), name: values[name]}


def _who_hands_over() -> str:
    return t("Statements", "Whose statement it is, is changed by an administrator or a manager of the service.")


def _name(context: Context, owner: str | None) -> str:
    return reading.names_of(context.db, [owner]).get(owner, "") if owner else ""
