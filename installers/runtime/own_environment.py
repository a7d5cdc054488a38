"""Runs in the packed program before everything else: what a computer's other programs have set does not reach ours, and what
ours needs does not reach others.
"""

import os
import sys

# Another Qt's plugins would be loaded into this one.
for stray in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(stray, None)

# The loader has read it by now; a browser or a mail program that ours opens must not take our libraries.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before

if sys.platform == "win32" and sys.stdout is None:
    import ctypes

    # A program with windows has no console; where it was started from one, commands answer there.
    if ctypes.windll.kernel32.AttachConsole(-1):
        sys.stdout = open("CONOUT$", "w", encoding="utf-8", errors="replace")  # noqa: SIM115
        sys.stderr = sys.stdout
    else:
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
