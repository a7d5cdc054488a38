"""The roster says what people may do by what the records of people say, and in which order quarters are signed off by
what the settings say; an administrator's laptop brings it into step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kimdesk.model.roster import Right
from kimdesk.model.signing_order import ONE, ORDERS
from kimdesk.services.identity import has_left, who
from kimdesk.services.roster_changing import RosterChanging
from kimdesk.services.share_place import SharePlace
from kimdesk.store import reading
from kimdesk.sync.members import ADMINISTRATOR, Chain, order_act, rights_act

Rights = frozenset[Right]


class RightsInStep:
    """Changes rights in the roster. ``sync`` meets the others once, before and after."""

    def __init__(self, place: SharePlace, sync: Callable[[], object]) -> None:
        self._place = place
        self._roster = RosterChanging(place, sync)

    def bring(self) -> list[str]:
        """Let the roster say what the records say, and return whose rights that changed; nothing nearly always.

        What somebody wrote before keeps the rights and the order of then, as far as it is here. The last administrator stays one
        whatever the records say: nobody could change the roster any more. Raises UserError.
        """
        membership = self._place.member()
        if not membership.chain.is_administrator(membership.device):
            return []
        wanted, order = self._wanted(membership.chain), self._order()
        if not wanted and order == membership.chain.order:
            return []
        vector = self._place.context.store.vector()
        acts = []
        for person, rights in sorted(wanted.items()):
            own = [each.device for each in membership.chain.present if each.person == person]
            cuts = {device: vector.get(device, 0) + 1 for device in own}
            acts.append(rights_act(person, tuple(sorted(rights, key=lambda right: right.role)), cuts))
        if order != membership.chain.order:
            cuts = {each.device: vector.get(each.device, 0) + 1 for each in membership.chain.present}
            acts.append(order_act(order, cuts))
        self._roster.append(acts)
        return sorted(each.name for each in membership.chain.present if each.person in wanted)

    def _order(self) -> str:
        order = self._place.context.signoff_order()
        return order if order in ORDERS else ONE

    def _wanted(self, chain: Chain) -> Mapping[str, Rights]:
        """Return the rights of those whose records and roster say different things."""
        context, people = self._place.context, {each.person for each in chain.present if not each.is_recovery_key}
        wanted: dict[str, Rights] = {}
        for record in reading.find_records(context.db, "person", {}, only=("name", "roles", "teams", "left")):
            if record.id in people:
                found = () if has_left(record, context.clock.today()) else who(record).rights
                wanted[record.id] = frozenset(_of_service(right) for right in found)
        now = {person: frozenset(chain.rights.get(person, ())) for person in people}
        if not any(_administers(wanted.get(person, now[person])) for person in people):
            wanted = {person: rights for person, rights in wanted.items() if not _administers(now[person])}
        return {person: rights for person, rights in wanted.items() if rights != now[person]}


def _of_service(right: Right) -> Right:
    # Teams named beside other roles of the same person do not narrow this one.
    return Right(ADMINISTRATOR) if right.role == ADMINISTRATOR else right


def _administers(rights: Rights) -> bool:
    return Right(ADMINISTRATOR) in rights
