"""What would go into a bundle, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from kimdesk.i18n import t
from kimdesk.services.bundles import BundlePreview

_MOST_LINES = 30
_MOST_LETTERS = 60


def say_preview(preview: BundlePreview) -> Iterator[str]:
    """Yield how much goes in, what stays out, and each record with what there is of it."""
    document = preview.document
    yield t("Bundle", "Records: {count}. Parts withheld: {withheld}.").format(
        count=len(preview.records), withheld=len(document["withheld"])
    )
    if preview.restricted:
        yield t("Bundle", "Restricted records stay out: {count}.").format(count=preview.restricted)
    if document["incomplete"]:
        yield document["incomplete"]
    for each in document["records"][:_MOST_LINES]:
        title = each["title"] if len(each["title"]) <= _MOST_LETTERS else f"{each['title'][:_MOST_LETTERS].rstrip()}…"
        name = f"{each['kind']} {each['ref']}".strip()
        there = t("Bundle", "not there on that day; ") if each["was_there"] is False else ""
        yield t("Bundle", "{name}, {title}: {there}changes {changes}, evidence {evidence}").format(
            name=name, title=title, there=there, changes=len(each["history"]), evidence=len(each["evidence"])
        )
    more = len(document["records"]) - _MOST_LINES
    if more > 0:
        yield t("Bundle", "and {count} more").format(count=more)
