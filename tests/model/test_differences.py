"""Words compared, and two texts put together: nothing of either side gets lost unless the other took it out."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.differences import Sort, differences, merged, said_differences

_SENTENCE = st.sampled_from(["Keys are lost.", "Damp!", "Who knows?", "See 3.2.1 for it.", "No end", "It is kept."])
SENTENCES = st.lists(_SENTENCE, max_size=7)
TEXTS = st.one_of(
    st.builds(lambda said, space: space.join(said), SENTENCES, st.sampled_from([" ", "\n", "\n\n"])),
    st.text(alphabet="ab .!?\n’é", max_size=40).map(str.strip),
)


def sentences(text: str) -> Counter[str]:
    return Counter(passage for line in text.splitlines() for passage in line.split() if passage)


@given(TEXTS, TEXTS)
def test_what_was_not_added_is_the_first_text_and_what_was_not_removed_the_second(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert "".join(each.text for each in pieces if each.sort is not Sort.ADDED) == before
    assert "".join(each.text for each in pieces if each.sort is not Sort.REMOVED) == after


def test_differences_are_told_by_words_and_not_by_letters() -> None:
    pieces = differences("Kept for 6 years after let.", "Kept for 2 years after the let.")
    assert said_differences(pieces) == ("2, the", "6")
    assert [each.text for each in pieces if each.sort is Sort.SAME] == ["Kept for ", " years after", " let."]


def test_very_long_texts_without_anything_in_common_are_compared_at_once() -> None:
    before, after = " ".join(f"a{at}" for at in range(9000)), " ".join(f"b{at}" for at in range(9000))
    assert [each.sort for each in differences(before, after)] == [Sort.REMOVED, Sort.ADDED]


@given(TEXTS, TEXTS)
def test_where_one_side_alone_changed_something_its_text_is_the_proposal(before: str, side: str) -> None:
    assert merged(before, side, before).text == side
    assert merged(before, before, side).text == side
    assert merged(before, side, side).text == side
    assert merged(before, side, before).clashes == ()


@given(TEXTS, TEXTS, TEXTS)
def test_a_proposal_says_the_same_whoever_is_named_first(before: str, one: str, other: str) -> None:
    there, back = merged(before, one, other), merged(before, other, one)
    assert sentences(there.text) == sentences(back.text)
    assert len(there.clashes) == len(back.clashes)


@given(SENTENCES, SENTENCES, SENTENCES)
def test_nothing_of_either_side_is_lost_unless_the_other_took_it_out(
    before: list[str], one: list[str], other: list[str]
) -> None:
    text = merged("\n".join(before), "\n".join(one), "\n".join(other)).text
    said = Counter(text.split("\n")) if "\n" in text else Counter([text])
    whole = text.replace("\n", " ")
    for mine, theirs in ((one, other), (other, one)):
        for sentence in mine:
            taken_out = sentence in before and theirs.count(sentence) < before.count(sentence)
            assert sentence in whole or taken_out, (said, sentence)


def test_changes_in_different_sentences_are_both_taken() -> None:
    before = "Keys are kept in a safe. They are counted weekly. Nobody checks."
    one = "Keys are kept in a locked safe. They are counted weekly. Nobody checks."
    other = "Keys are kept in a safe. They are counted weekly. The manager checks monthly. New from June."
    proposal = merged(before, one, other)
    assert proposal.clashes == ()
    assert proposal.text == (
        "Keys are kept in a locked safe. They are counted weekly. The manager checks monthly. New from June."
    )


def test_two_versions_of_one_sentence_both_stand_and_are_marked() -> None:
    proposal = merged(
        "Kept for six years. Then shredded.", "Kept for two years. Then shredded.", "Kept for ten years. Then shredded."
    )
    (clash,) = proposal.clashes
    assert (clash.text, clash.other) == ("Kept for two years.", "Kept for ten years.")
    assert proposal.text == "Kept for two years. Kept for ten years. Then shredded."


def test_what_both_added_at_the_end_stands_one_after_the_other() -> None:
    proposal = merged("All in order.", "All in order. One key lost.", "All in order. Two complaints.")
    assert proposal.text == "All in order. One key lost. Two complaints."
    assert [(each.text, each.other) for each in proposal.clashes] == [(" One key lost.", " Two complaints.")]


def test_a_sentence_one_side_took_out_goes_and_what_the_other_changed_beside_it_stays() -> None:
    proposal = merged("One. Two. Three.", "One. Three.", "One. Two. Three, mended.")
    assert (proposal.text, proposal.clashes) == ("One. Three, mended.", ())
