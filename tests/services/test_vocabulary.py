"""Words that are nobody's mistakes in a workspace, and those added on this computer."""

from __future__ import annotations

from kimdesk.services.vocabulary import VocabularyService
from kimdesk.settings import Settings
from tests.workspaces import Bench


def test_names_and_own_terms_of_the_workspace_count_as_right(bench: Bench) -> None:
    bench.desk.records.make("system", {"name": "Orchard Pro"})
    bench.desk.settings.set({"terms": "Decantee: somebody who moved out for works"})
    words = VocabularyService(bench.desk.context).recorded()
    assert {"orchard", "pro", "decantee", "testshire", "voids"} <= words
    assert "somebody" not in words


def test_an_added_word_stays_in_this_computers_settings_until_it_is_removed(bench: Bench) -> None:
    words = VocabularyService(bench.desk.context)
    words.add("Fixflo’s")
    words.add("fixflo")
    words.add("Civica")
    assert words.added() == ("civica", "fixflo")
    kept = Settings(bench.desk.context.store.home.settings)
    assert kept["words"] == {"added": ["civica", "fixflo"]}
    words.remove("Fixflo")
    assert words.added() == ("civica",)


def test_settings_that_hold_something_else_count_as_no_word(bench: Bench) -> None:
    bench.desk.context.settings.change("words", {"added": "x"})
    assert VocabularyService(bench.desk.context).added() == ()
