"""A screen, a window manager and an accessibility bus that belong to one test: nothing on the machine is shared with others.

What is walked is this folder's program, as on TODAY. KIMDESK_PROGRAM names an installed one instead, with whatever must come
before it, as a shell would take it: ``faketime -m '2026-01-12 09:30:00' /usr/bin/kimdesk``. FAKETIME_DONT_FAKE_MONOTONIC is not
for it: with it whatever waits inside the program fails (libfaketime 0.9.10).
"""

from __future__ import annotations

import os
import selectors
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
# The quarter that ran until December 2025 can be signed on this day, and its returns are not late yet.
TODAY = "2026-01-12T09:30:00+00:00"
INSTALLED = tuple(shlex.split(os.environ.get("KIMDESK_PROGRAM", "")))
PROGRAM = INSTALLED or (sys.executable, str(ROOT / "tests/outside/on_a_day.py"), TODAY)
# What is started here ends with whoever started it, even where that one is killed.
_WITH_US = ("setpriv", "--pdeathsig", "TERM")
_PATIENCE = 20.0
# What each package gives; the packages stand in dev.py's FOR_TEST as well.
PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
_SESSION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={own}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
# No keys of its own: every key belongs to the program.
_OPENBOX = """\
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <applications/>
</openbox_config>
"""


def why_not() -> str:
    """Return which Debian packages are missing, or nothing where all are there."""
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if (
        not os.access(SYSTEM_PYTHON, os.X_OK)
        or subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True).returncode
    ):
        missing |= {"python3-gi", "gir1.2-atspi-2.0"}
    return f"The program cannot be met from outside; install: {' '.join(sorted(missing))}" if missing else ""


class Stage:
    """Everything a window needs, for one program at a time; ``close`` takes all of it away."""

    def __init__(self, size: tuple[int, int] = (1280, 900)) -> None:
        # Short, because the path of a socket may be no longer than 107 letters.
        self.own = Path(tempfile.mkdtemp(prefix="kd-"))
        self._started: list[subprocess.Popen[bytes]] = []
        self._log = (self.own / "said").open("ab")
        self.environment = self._environment()
        try:
            self.environment["DISPLAY"] = self._start_screen(size)
            self._start_bus()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise

    def _environment(self) -> dict[str, str]:
        """Return what programs here know of the world: nothing of the screen, the bus or the settings of whoever tests."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.own),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.own),
            "XDG_CONFIG_HOME": str(self.own / "config"),
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
        }

    def _start_screen(self, size: tuple[int, int]) -> str:
        """Start an X server that finds a free number itself, and return its name."""
        reading, writing = os.pipe()
        screen = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset"]
        self._start(["Xvfb", "-displayfd", str(writing), *screen], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as pipe, selectors.DefaultSelector() as selector:
            selector.register(pipe, selectors.EVENT_READ)
            said = b""
            while not said.endswith(b"\n"):
                if not selector.select(_PATIENCE):
                    raise AssertionError("The screen did not start.")
                read = pipe.read(16)
                if not read:
                    raise AssertionError(f"The screen ended at once. {self.said()}")
                said += read
        return f":{said.decode().strip()}"

    def _start_bus(self) -> None:
        config = self.own / "bus.conf"
        config.write_text(_SESSION.format(own=self.own), encoding="utf-8")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.own}/bus"
        self._start(["dbus-daemon", "--config-file", str(config), "--nofork", "--nopidfile"])
        self.wait("the session bus", (self.own / "bus").exists)
        self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1"])
        self.wait("the accessibility bus", lambda: any((self.own / "at-spi").glob("bus*")))

    def _start_window_manager(self) -> None:
        config = self.own / "openbox.xml"
        config.write_text(_OPENBOX, encoding="utf-8")
        self._start(["openbox", "--sm-disable", "--config-file", str(config)])
        self.wait("the window manager", lambda: bool(self.tell(["xdotool", "get_num_desktops"], check=False)))

    def start_program(self, *words: str) -> subprocess.Popen[bytes]:
        """Start the program itself; what it says goes into the stage's log."""
        return self._start([*PROGRAM, *words], self._for_program())

    def kill(self, program: subprocess.Popen[bytes]) -> None:
        """End the program with all that it has started, at once, as a power cut does."""
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()

    def command(self, *words: str) -> str:
        """Run a command of the program to its end and return what it said; fails where it could not."""
        return self.tell([*PROGRAM, *words], self._for_program())

    def _for_program(self) -> dict[str, str]:
        # The window is on this screen, whatever the platform is that whoever tests has chosen for their own.
        return {
            **self.environment,
            # An installed program brings all that it needs.
            **({} if INSTALLED else {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}),
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def tell(self, command: list[str], environment: dict[str, str] | None = None, check: bool = True) -> str:
        """Run a command here, wait for its end and return what it said."""
        env = environment or self.environment
        done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=120)
        assert not check or done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def picture(self, path: Path) -> None:
        """Save what is on the screen."""
        self.tell(["import", "-window", "root", "-define", "png:compression-level=1", str(path)])

    def said(self) -> str:
        """Return what everything started here has said."""
        self._log.flush()
        return (self.own / "said").read_text(encoding="utf-8", errors="replace")

    def wait(self, what: str, there: Callable[[], bool], patience: float = _PATIENCE) -> None:
        """Wait until something is there, looking a hundred times a second."""
        last = time.monotonic() + patience
        with selectors.DefaultSelector() as pause:
            while not there():
                assert time.monotonic() < last, f"{what} did not come. {self.said()}"
                pause.select(0.01)

    def close(self) -> None:
        """End everything that was started here, the last first."""
        for process in reversed(self._started):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self._log.close()
        shutil.rmtree(self.own, ignore_errors=True)

    def _start(
        self, command: list[str], environment: dict[str, str] | None = None, pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [*_WITH_US, *command],
            env=environment or self.environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            pass_fds=pass_fds,
            start_new_session=True,
        )
        self._started.append(process)
        return process
