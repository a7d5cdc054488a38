"""Writes one long pack and says how much memory the process held at most; run by ``signed_packs`` in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from kimdesk.exports.pack import write_pack
from kimdesk.exports.signer import Signer
from tests.exports.make_document import make_document, make_signoff
from tests.signing.made_keys import NOW, SIGNATORY


def peak_mb() -> float:
    """Return the most memory of this process so far, in MB."""
    status = Path("/proc/self/status")
    if status.exists():
        # On Linux the usual figure begins with that of the process that started this one.
        line = next(each for each in status.read_text("ascii").splitlines() if each.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def main(teams: str, folder: str) -> None:
    """Write a signed pack of so many teams into a folder."""
    document = make_document(int(teams))
    write_pack(document, make_signoff(document), Path(folder), signer=Signer(SIGNATORY, "Testshire Homes", NOW))
    print(f"{peak_mb():.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
