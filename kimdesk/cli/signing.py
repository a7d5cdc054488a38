"""``quarter check`` and ``quarter sign``."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Session, cannot
from kimdesk.cli.reading_out import say_time
from kimdesk.cli.returns import declare_quarter
from kimdesk.errors import Refused
from kimdesk.i18n import show, t

if TYPE_CHECKING:
    from kimdesk.model.quarters import Quarter

_ALL = "all"


def declare_sign(parser: ArgumentParser) -> None:
    """Declare what signing takes."""
    declare_quarter(parser)
    parser.add_argument(
        "--attest",
        action="append",
        default=[],
        metavar="WHAT",
        help=t("Cli", "complete, stated, evidence, actions, or all; without it nothing is signed"),
    )
    parser.add_argument("--on-behalf", default="", metavar="NAME", help=t("Cli", "whom you sign for"))


def sign(session: Session) -> int:
    """Sign the quarter off; says in full what is attested."""
    from kimdesk.services.signing import ATTESTATIONS

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
    assert signature is not None
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
    from kimdesk.services.signing import ATTESTATIONS

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


def _next_step(quarter: Quarter) -> str:
    return t("Cli", "Write the pack with: {command}").format(
        command=f'kimdesk export --quarter "{quarter.name}" --to FOLDER'
    )


def check(session: Session) -> int:
    """Say what must hold before the quarter can be signed, and what who signs attests."""
    from kimdesk.services.signing import ATTESTATIONS

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
    found = session.desk.signing.preconditions(quarter)
    unmet = [each for each in found if not each.holds]
    data = {
        "quarter": quarter.name,
        "ready": not unmet,
        "preconditions": [
            {"holds": each.holds, "sentence": each.sentence, "kind": each.kind, "id": each.record} for each in found
        ],
        "attestations": {key: show(words) for key, words in ATTESTATIONS.items()},
    }
    lines = [
        t("Cli", "{quarter} can be signed off.").format(quarter=quarter.name)
        if not unmet
        else t("Cli", "{quarter} cannot be signed off yet; to be settled first:").format(quarter=quarter.name)
    ]
    lines += [f"  - {each.sentence}" for each in unmet]
    lines.append(t("Cli", "Who signs attests (--attest NAME for each, or --attest all):"))
    lines += [f"  {key}: {show(words)}" for key, words in ATTESTATIONS.items()]
    session.out.answer(data, lines)
    return ANSWER_IS_NO if unmet else DONE
