"""What team files brought, in words: how much is new, what they ask, and why one was not used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kimdesk.i18n import t, tn
from kimdesk.services.team_files import Merged, Taken
from kimdesk.ui.pages.merging.lines import say_changes


def say_taken(taken: Sequence[Taken]) -> str:
    """Return a line for all that was taken in, and one for each file that has something to be said of it."""
    return "\n".join(_lines(taken))


def _lines(taken: Sequence[Taken]) -> Iterator[str]:
    merged = [each.merged for each in taken if each.merged is not None]
    if merged:
        yield _say_new(sum(each.report.taken for each in merged), len(merged))
    if any(each.requests for each in merged):
        yield _say_requests(merged)
    for each in taken:
        if each.merged is None:
            yield t("MergeDesk", "{name} was not used: {why}").format(name=each.path.name, why=each.refused)
        for words in each.ill:
            yield t("MergeDesk", "{name}: {words}").format(name=each.path.name, words=words)


def _say_new(changes: int, files: int) -> str:
    if not changes:
        return tn(
            "MergeDesk",
            "Nothing new: what is in the file was here already.",
            "Nothing new: what is in the {count} files was here already.",
            files,
        ).format(count=files)
    words = tn("MergeDesk", "{changes} taken in from one file.", "{changes} taken in from {count} files.", files)
    return words.format(changes=say_changes(changes), count=files)


def _say_requests(merged: Sequence[Merged]) -> str:
    count = sum(each.requests for each in merged)
    return tn(
        "MergeDesk", "Somebody asks to be let in: look at Sync.", "{count} requests to be let in: look at Sync.", count
    ).format(count=count)
