"""Long work is asked about where it is done; outside of any it asks nobody."""

from __future__ import annotations

import pytest

from kimdesk.steps import EVERY, Stopped, counted, step, stoppable


def test_where_nobody_is_asked_it_simply_goes_on() -> None:
    step(0.5)
    assert list(counted(range(3), 0.0, 1.0)) == [0, 1, 2]


def test_how_much_is_done_never_goes_back_and_a_no_stops_it() -> None:
    told: list[float] = []

    def go_on(share: float) -> bool:
        told.append(share)
        return len(told) < 5

    done: list[int] = []
    with stoppable(go_on):
        step(0.2)
        step()
        with pytest.raises(Stopped):
            done.extend(counted(range(4 * EVERY), 0.1, 0.9))
    assert told == sorted(told)
    assert len(done) == 2 * EVERY
    step()
