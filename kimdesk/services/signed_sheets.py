"""The sheet that was signed by hand: a scan of it, kept with the sign-off and travelling to colleagues as evidence does."""

from __future__ import annotations

from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.ops import Draft, Op
from kimdesk.model.quarters import Quarter
from kimdesk.services.attaching import AttachingService
from kimdesk.services.context import Context
from kimdesk.services.signatures import Signature
from kimdesk.services.signing import SigningService


class SignedSheets:
    """For whoever signs with a pen because they do not come to the program."""

    def __init__(self, context: Context, attaching: AttachingService, signing: SigningService) -> None:
        self._context = context
        self._attaching = attaching
        self._signing = signing

    def attach(self, quarter: Quarter, path: Path) -> Changes:
        """Keep a scan with the sign-off that stands, in the place of one from before. Packs made from now on
        name it; one that was issued with a certificate stays as it is.

        Raises UserError where nothing is signed, the person may not, or the file cannot be kept.
        """
        me = self._context.me()
        me.require("signoff", field="scan")
        signature = self._signed(quarter)
        value = self._attaching.keep(path).value
        return self._context.store.commit("attach", me.id, [Draft("signoff", signature.id, "scan", Op.SET, value)])

    def save_copy(self, quarter: Quarter, folder: Path) -> Path:
        """Write a copy of the scan into a folder and return where it is. Raises UserError."""
        scan = self._signed(quarter).scan
        if scan is None:
            raise UserError(
                t("Signing", "There is no signed sheet"),
                t("Signing", "No scan is kept with the sign-off of {quarter}.").format(quarter=quarter.name),
                t("Signing", "Attach one in the window of the sign-off, or with kimdesk quarter sheet."),
            )
        return self._attaching.copy_out(scan, folder)

    def _signed(self, quarter: Quarter) -> Signature:
        signature = self._signing.signature(quarter)
        if signature is None:
            raise UserError(
                t("Signing", "{quarter} is not signed off").format(quarter=quarter.name),
                t("Signing", "A signed sheet is kept with a sign-off."),
                t("Signing", "Record the sign-off first, in the name of whoever signed by hand."),
            )
        return signature
