"""Doing again what an administrator did in a list of laptops that does not hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kimdesk.crypto import new_key
from kimdesk.services.roster_changing import RosterChanging
from kimdesk.services.share_place import SharePlace
from kimdesk.store import shelf
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.members import Chain, apply
from kimdesk.sync.roster import acts_of, author_of, keys_for
from kimdesk.sync.second_key import is_secret

_OF_ITS_OWN_LIST = ("found", "key")


class RosterAgain:
    """Changes the roster. ``sync`` meets the others once, before and after."""

    def __init__(self, place: SharePlace, sync: Callable[[], object]) -> None:
        self._place = place
        self._roster = RosterChanging(place, sync)

    def do(self) -> int:
        """Do again what this laptop's administrator did and what has not come about otherwise; return how many acts.

        Where the other list had a key of its own, the workspace goes over to a new one that opens it too, so that what
        was written under it can be read. Raises UserError, and is then done by the next call.
        """
        store, membership = self._place.context.store, self._place.member()
        parted, chain = shelf.aside(store.read()), membership.chain
        if not parted or not chain.is_administrator(membership.device):
            return 0
        kept = keys_for(shelf.entries(store.read()), membership.device, membership.keys)
        keys = {**keys_for(parted, membership.device, membership.keys), **chain.keys}
        acts = self._acts(parted, keys, chain)
        others = {name for name in keys if not is_secret(name)} - kept.keys()
        if acts or others:
            ordinary = {name: key for name, key in keys.items() if not is_secret(name)}
            secrets = {name: key for name, key in keys.items() if is_secret(name)}
            membership.chain = replace(chain, keys=ordinary, restricted_keys={**chain.restricted_keys, **secrets})
            self._roster.append(acts, new_key() if others else None)
        with store.database.writing(behind=True) as db:
            shelf.forget_aside(db)
        return len(acts)

    def _acts(self, parted: list[bytes], keys: dict[str, bytes], chain: Chain) -> list[dict[str, Any]]:
        acts = []
        for raw in parted:
            if author_of(raw) == self._place.member().device:
                for act in acts_of(raw, keys):
                    try:
                        after = (
                            apply(chain, {**act, "by": author_of(raw)}) if act["act"] not in _OF_ITS_OWN_LIST else chain
                        )
                    except Damaged:
                        # It has come about in the list that holds, or cannot any more.
                        continue
                    if after != chain:
                        acts.append(act)
                    chain = after
        return acts
