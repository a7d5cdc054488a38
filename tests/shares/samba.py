"""Debian's Samba server as an ordinary program: its own configuration, its own port, its own folder; and its mounts."""

from __future__ import annotations

import getpass
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.shares.smb import SmbFolder
from tests.shares.wire import Wire

# What stands in each share of the server beside its path; all of them allow guests.
SHARES = {
    "share": "read only = no",
    "shown": "read only = yes",
    "picky": "read only = no\nveto files = /*.kds/",
    "small": "read only = no",
}
SMALL_BYTES = 2 << 20
# What is started here ends with whoever started it, even where that one is killed.
_WITH_US = ("setpriv", "--pdeathsig", "TERM")
FUSE = Path("/dev/fuse")
_PATIENCE = 20.0
_SERVER = """\
[global]
server role = standalone server
interfaces = 127.0.0.1/8
bind interfaces only = yes
smb ports = {port}
lock directory = {own}
state directory = {own}
cache directory = {own}
private dir = {own}
pid directory = {own}
ncalrpc dir = {own}/ncalrpc
log file = {own}/log
map to guest = Bad User
guest account = {guest}
server min protocol = SMB2_10
disable netbios = yes
load printers = no
printing = bsd
printcap name = /dev/null
disable spoolss = yes
usershare max shares = 0
"""
_CLIENT = """\
[global]
client min protocol = SMB2_10
name resolve order = host
lock directory = {own}
"""
_MOUNT = """\
use_libsecret "false"
smb_query_browsers "false"
neg_cache_timeout 100
smb_timeout 3000
max_retry_count 1
auth "colleague" "any word"
host "{host}" visible=true
"""


def why_not() -> str:
    """Return why there can be no Samba server here, or nothing where there can."""
    missing = [each for each in ("smbd", "smbnetfs") if _program(each) is None]
    if missing:
        return f"{' and '.join(missing)} not installed; Debian's packages: samba smbnetfs"
    if not FUSE.exists():
        return "no /dev/fuse, so that nothing can be mounted"
    return (
        "" if os.access(FUSE, os.R_OK | os.W_OK) else "this user may not open /dev/fuse, so that nothing can be mounted"
    )


@dataclass
class Mount:
    """What one laptop sees of the server: each share as a folder."""

    root: Path
    host: str
    process: subprocess.Popen[bytes]
    refused: str = ""

    def share(self, name: str = "share") -> Path:
        """Return a share as a folder."""
        return self.root / self.host / name

    def close(self) -> None:
        """Take it away."""
        unmount = ["fusermount", "-u", "-z"] if shutil.which("fusermount") else ["umount", "-l"]
        subprocess.run([*unmount, self.root], check=False, capture_output=True)
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@dataclass
class Samba:
    """A running server. ``behind`` is what a share is on the server's own disk."""

    own: Path
    port: int
    wire: Wire
    process: subprocess.Popen[bytes] | None = None
    mounts: list[Mount] = field(default_factory=list)
    clients: list[SmbFolder] = field(default_factory=list)

    def behind(self, share: str = "share") -> Path:
        """Return the folder that a share shows, as the server itself has it."""
        return self.own / "shown" / ("share" if share in ("shown", "picky") else share)

    def start(self, writable: bool = True) -> None:
        """Let the server serve, and wait until it does. Where it is not ``writable``, nobody may write to any share."""
        settings = self.own / "smbd.conf"
        shares = (f"\n[{name}]\npath = {self.behind(name)}\nguest ok = yes\n{more}\n" for name, more in SHARES.items())
        said = _SERVER.format(port=self.port, own=self.own, guest=getpass.getuser()) + "".join(shares)
        settings.write_text(said if writable else said.replace("read only = no", "read only = yes"), encoding="utf-8")
        command = [*_WITH_US, str(_program("smbd")), "--foreground", "--no-process-group"]
        command += ["--configfile", str(settings), "-l", str(self.own)]
        with (self.own / "out").open("ab") as out:
            self.process = subprocess.Popen(
                command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, start_new_session=True
            )
        _wait("the server", self._answers, lambda: (self.own / "out").read_text(errors="replace"))

    def stop(self) -> None:
        """Take the server away in the middle of whatever it is at."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None
        self.wire.cut()

    def mount(self, more: str = "") -> Mount:
        """Return one more mount of the server, with its own connections and caches."""
        number, host = len(self.mounts), f"127.0.0.1:{self.wire.port}"
        root, settings = self.own / f"mount{number}", self.own / f"mount{number}.conf"
        root.mkdir()
        settings.write_text(_MOUNT.format(host=host), encoding="utf-8")
        settings.chmod(0o600)
        command = [
            *_WITH_US,
            "smbnetfs",
            "-f",
            "-o",
            f"config={settings},{more}" if more else f"config={settings}",
            str(root),
        ]
        with (self.own / "mounts").open("ab") as out:
            process = subprocess.Popen(
                command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, start_new_session=True,
                env=os.environ | {"HOME": str(self.own / "home")},
            )  # fmt: skip
        mount = Mount(root, host, process)
        self.mounts.append(mount)
        _wait("the mount", lambda: os.path.ismount(root), lambda: (self.own / "mounts").read_text(errors="replace"))
        return mount

    def client(self, root: str, share: str = "share") -> SmbFolder:
        """Return a folder of a share by the protocol itself."""
        self.clients.append(SmbFolder(self.wire.port, share, root))
        return self.clients[-1]

    def two_mounts(self) -> list[Mount]:
        """Return two mounts that stay, for tests that need no more."""
        while len(self.mounts) < 2:
            self.mount()
        return self.mounts[:2]

    def close(self) -> None:
        """Take everything away."""
        for client in self.clients:
            client.close()
        for mount in self.mounts:
            mount.close()
        self.stop()
        self.wire.close()
        if _is_root():
            subprocess.run(["umount", "-l", self.behind("small")], check=False, capture_output=True)
        shutil.rmtree(self.own, ignore_errors=True)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True


def make_samba() -> Samba:
    """Start a server with the shares named above, all empty."""
    own = Path(tempfile.mkdtemp(prefix="samba-"))
    port = _free_port()
    samba = Samba(own, port, Wire(port))
    for name in SHARES:
        folder = samba.behind(name)
        folder.mkdir(parents=True, exist_ok=True)
        if name == "small" and _is_root():
            # A disk of its own, which can be filled to the last byte.
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL_BYTES}", "tmpfs", folder], check=True)
    client = own / "home" / ".smb"
    client.mkdir(parents=True)
    (client / "smb.conf").write_text(_CLIENT.format(own=own), encoding="utf-8")
    try:
        samba.start()
    except Exception:
        samba.close()
        raise
    return samba


def can_be_filled() -> bool:
    """Whether there is a small disk behind the share ``small``: only root can make one."""
    return _is_root()


def _is_root() -> bool:
    return os.geteuid() == 0


def _program(name: str) -> str | None:
    # Debian keeps servers where ordinary people do not look.
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait(what: str, done: Callable[[], bool], said: Callable[[], str]) -> None:
    until = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > until:
            raise RuntimeError(f"{what} did not come up: {said()[-2000:]}")
        threading.Event().wait(0.02)
