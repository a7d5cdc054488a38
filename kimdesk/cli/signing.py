"""``quarter check`` and ``quarter sign``."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Session, cannot
from kimdesk.cli.reading_out import say_time
from kimdesk.cli.returns import declare_quarter
from kimdesk.errors import Refused
from kimdesk.i18n import show, t

if TYPE_CHECKING:
    from kimdesk.model.quarters import Quarter
    from kimdesk.services.signing_order import SignOrder

_ALL = "all"


def declare_sign(parser: ArgumentParser) -> None:
    """Declare what signing takes."""
    declare_quarter(parser)
    parser.add_argument(
        "--attest",
        action="append",
        default=[],
        metavar=t("Cli", "WHAT"),
        help=t("Cli", "complete, stated, evidence, actions, or all; without it nothing is signed"),
    )
    parser.add_argument("--on-behalf", default="", metavar=t("Cli", "NAME"), help=t("Cli", "whom you sign for"))


def sign(session: Session) -> int:
    """Sign the quarter off; says in full what is attested."""
    from kimdesk.model.recorded import ATTESTATIONS

    quarter, signing = session.quarter, session.desk.signing
    attested = [word for each in session.args.attest for word in each.replace(",", " ").split()]
    unknown = [each for each in attested if each not in (_ALL, *ATTESTATIONS)]
    if unknown:
        raise cannot(
            t("Cli", "There is no attestation “{word}”").format(word=unknown[0]),
            t("Cli", "They are: {names}; or {all}.").format(names=", ".join(ATTESTATIONS), all=_ALL),
        )
    chosen = list(ATTESTATIONS) if _ALL in attested else attested
    _require_attested(session, quarter, chosen)
    changes = signing.sign(quarter, chosen, session.args.on_behalf)
    signature = signing.signature(quarter)
    if signature is None:
        return _signed_before_others(session, quarter)
    data = {
        "quarter": quarter.name,
        "signed": bool(changes),
        "content_hash": signature.mark,
        "signed_by": signature.values["signed_by"],
        "signed_at": signature.values["signed_at"],
        "attestations": [show(each) for each in ATTESTATIONS.values()],
        "flags": list(signature.values["flags"]),
    }
    lines = [
        t("Cli", "{quarter} is signed off by {name}, who attests:").format(
            quarter=quarter.name, name=signature.values["signed_by"]
        )
    ]
    lines += [f"  - {show(each)}" for each in ATTESTATIONS.values()]
    lines += [str(each) for each in signature.values["flags"]]
    lines += [t("Cli", "Content: {mark}").format(mark=signature.mark), _next_step(quarter)]
    session.out.answer(data, lines)
    return DONE


def _require_attested(session: Session, quarter: Quarter, chosen: list[str]) -> None:
    """Raise Refused, saying each in full, where something is not attested; nobody attests what they have not read."""
    from kimdesk.model.recorded import ATTESTATIONS

    missing = [f"{key}: {show(words)}" for key, words in ATTESTATIONS.items() if key not in chosen]
    if missing and session.desk.signing.signature(quarter) is None:
        raise Refused(
            t("Cli", "{quarter} is not signed off").format(quarter=quarter.name),
            t("Cli", "Not attested: {words}").format(words=" ".join(missing)),
            t(
                "Cli",
                "Name each with --attest, or all with --attest all. kimdesk quarter check says what else is open.",
            ),
        )


def _signed_before_others(session: Session, quarter: Quarter) -> int:
    """Say that this signature was one of several, and who comes next."""
    order = session.desk.signing.order.of(quarter)
    data = {"quarter": quarter.name, "signed": False, "content_hash": order.mark, **order_data(order)}
    said = t("Cli", "Signed. {quarter} is signed off when everybody has signed in order.").format(quarter=quarter.name)
    session.out.answer(data, [said, *order_lines(order)])
    return DONE


def order_data(order: SignOrder) -> dict[str, Any]:
    """Return who has signed and who comes next, where several people sign in order."""
    return {
        "signed_so_far": [each["signed_by"] for each in order.acts],
        "next": order.next.role if order.next else "",
        "changed_since": list(order.changed),
    }


def order_lines(order: SignOrder) -> list[str]:
    """Say it: a line for each step, and what changed after somebody had signed."""
    lines = []
    for each in order.steps:
        if each.act:
            words = t("Cli", "  {role}: signed by {name} on {date}")
            lines.append(
                words.format(role=each.words, name=each.act["signed_by"], date=say_time(str(each.act["signed_at"])))
            )
        elif each is order.next:
            lines.append(t("Cli", "  {role}: signs next").format(role=each.words))
        else:
            lines.append(t("Cli", "  {role}: signs after that").format(role=each.words))
    if order.changed:
        from kimdesk.services.order_words import say_changed

        lines.append(say_changed(order))
    return lines


def sheet(session: Session) -> int:
    """Keep a scan of the sheet that was signed by hand."""
    path = Path(session.args.file).expanduser()
    session.desk.sheets.attach(session.quarter, path)
    signature = session.desk.signing.signature(session.quarter)
    scan = signature.scan if signature else None
    assert scan is not None
    words = t(
        "Cli",
        "Kept with the sign-off of {quarter}: {file}. Packs made from now on name it; one that was issued stays as it is.",
    )
    session.out.answer(
        {"quarter": session.quarter.name, **scan.value},
        [words.format(quarter=session.quarter.name, file=scan.full_words)],
    )
    return DONE


def declare_sheet(parser: ArgumentParser) -> None:
    """Declare what keeping a signed sheet takes."""
    declare_quarter(parser)
    parser.add_argument("file", metavar=t("Cli", "FILE"), help=t("Cli", "the scan, at most 25 MB"))


def _next_step(quarter: Quarter) -> str:
    return t("Cli", "Write the pack with: {command}").format(
        command=f'kimdesk export --quarter "{quarter.name}" --to FOLDER'
    )


def check(session: Session) -> int:
    """Say what must hold before the quarter can be signed, and what who signs attests."""
    from kimdesk.model.recorded import ATTESTATIONS

    quarter = session.quarter
    signature = session.desk.signing.signature(quarter)
    if signature:
        raise Refused(
            t("Cli", "{quarter} is already signed off").format(quarter=quarter.name),
            t("Cli", "{name} signed it on {date}.").format(
                name=signature.values["signed_by"], date=say_time(str(signature.values["signed_at"]))
            ),
            t("Cli", "kimdesk quarter reopen with a reason opens it again."),
        )
    order = session.desk.signing.order.of(quarter)
    found = session.desk.signing.preconditions(quarter)
    unmet = [each for each in found if not each.holds]
    data = {
        "quarter": quarter.name,
        "ready": not unmet,
        "preconditions": [
            {"holds": each.holds, "sentence": each.sentence, "kind": each.kind, "id": each.record} for each in found
        ],
        "attestations": {key: show(words) for key, words in ATTESTATIONS.items()},
        **order_data(order),
    }
    lines = [
        t("Cli", "{quarter} can be signed off.").format(quarter=quarter.name)
        if not unmet
        else t("Cli", "{quarter} cannot be signed off yet; to be settled first:").format(quarter=quarter.name)
    ]
    lines += [f"  - {each.sentence}" for each in unmet]
    lines.append(t("Cli", "Who signs attests (--attest NAME for each, or --attest all):"))
    lines += [f"  {key}: {show(words)}" for key, words in ATTESTATIONS.items()]
    lines += order_lines(order)
    session.out.answer(data, lines)
    return ANSWER_IS_NO if unmet else DONE
