"""What holds many files in one: packs of segments, and team files, with something wrong in what holds them together."""

from __future__ import annotations

import io
import stat
import struct
import warnings
import zipfile
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

from kimdesk.errors import UserError
from kimdesk.sync import fetching, zip_guard
from kimdesk.sync.archive import KIND as PACK
from kimdesk.sync.archive import is_packed, write_pack
from kimdesk.sync.engine import Engine
from kimdesk.sync.folder import Missing
from kimdesk.sync.layout import FOLDERS, SEGMENTS, has_folders, pack_path, short
from kimdesk.sync.team_file import TeamFile
from tests.sync.fuzz_checkpoints import CheckpointCases
from tests.sync.fuzz_season import says
from tests.sync.laptops import Laptop

_NAMES = (
    "/etc/passwd", "../../{}", "{}/../{}", "C:/{}", "\\\\server\\{}", "{}\\up", "{}:stream", "{}/", "{}//", "{}/a/b/c/d/e", "{} (1)",
    "{}" + "x" * 300, "{}.exe", "con", "", ".", "é", "{}\0", "\x1b[31m{}", "x" * 300, "inner.kimteam", "{}/Thumbs.db",
)  # fmt: skip
# Where each of the zip's own fields stands in an entry of its directory, and how long it is.
_FIELDS = ((4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (34, 2), (36, 2),
           (38, 4), (42, 4))  # fmt: skip
_PLAIN = ("MOST_FILES", zip_guard.MOST_FILES)
_ENTRY, _LOCAL, _END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"
_END_OF_LARGE, _LOCATOR = b"PK\x06\x06", b"PK\x06\x07"


class FolderCases(CheckpointCases):
    """What may be wrong with a pack or a team file."""

    def pack(self) -> None:
        """A newcomer who reads a pack that is not what its name says; where the single files stand, that harms nobody."""
        chance, season = self.chance, self.season
        writer = chance.choice((season.office, season.colleague))
        files = dict(season.sound)
        start = f"{SEGMENTS}/{short(writer.device)}/"
        paths = sorted(path for path in files if path.startswith(start))
        first, last = 1, len(paths)
        body = self._pack([files[path] for path in paths])
        if chance.random() < 0.1:
            first, last = chance.choice(((1, last - 1), (2, last), (last, 1), (1, 99_999_999), (0, last), (1, 1)))
        files[pack_path(writer.device, first, last, chance.choice((0, 0, 1)))] = body
        alone = chance.random() < 0.5
        if alone:
            for path in paths:
                del files[path]
        laptop = season.newcomer(files)
        with patch.object(fetching, "MANY", 2):
            season.take_in(laptop)
        for seq, path in enumerate(paths, 1):
            is_packed(laptop.engine.folder, writer.device, seq, season.sound[path])
        whole = says(laptop) == season.truth[laptop.person]
        assert whole or alone
        if not whole:
            season.settle(laptop)
        season.done_with(laptop)
        self.tally.note("pack", whole)

    def _pack(self, segments: list[bytes]) -> bytes:
        """Return a pack of these segments with something wrong in it."""
        chance = self.chance
        at = chance.randrange(len(segments))
        segments = list(segments)
        what = chance.randrange(8)
        if what == 0:
            segments[at] = chance.choice((b"", b"x", segments[at][:-1], segments[at] + b"x", chance.randbytes(90)))
        elif what == 1:
            segments[at], segments[-1] = segments[-1], segments[at]
        elif what == 2:
            segments.insert(at, segments[chance.randrange(len(segments))])
        elif what == 3:
            del segments[at]
        elif what == 4:
            wrong = bytearray(segments[at])
            wrong[chance.randrange(len(wrong))] ^= 1 << chance.randrange(8)
            segments[at] = bytes(wrong)
        raw = write_pack(segments)
        if what == 5:
            place = chance.randrange(len(raw))
            raw = raw[:place] + chance.randbytes(chance.randrange(3)) + raw[place + chance.randrange(3) :]
        elif what == 6:
            raw = chance.choice((b"", PACK, b"KDX1" + raw[4:], raw[: chance.randrange(len(raw))], raw + b"x"))
        elif what == 7:
            raw = raw[:4] + chance.choice((0, 1, 1 << 31, (1 << 32) - 1)).to_bytes(4, "big") + raw[8:]
        return raw

    def team_file(self) -> None:
        """A team file with something wrong in a name, in its directory or in what it holds."""
        chance, season = self.chance, self.season
        path = self.root / "wrong.kimteam"
        path.write_bytes(self._zip() if chance.random() < 0.9 else self._refused_for_one_thing())
        workspace = chance.choice(("", season.office.chain.workspace, season.office.chain.workspace, "b" * 32))
        if chance.random() < 0.05:
            path = self.root / chance.choice(("absent.kimteam", "season"))
            (self.root / "absent.kimteam").unlink(missing_ok=True)
        try:
            with patch.object(zip_guard, *chance.choice((("MOST_FILES", 1), ("MOST_BYTES", 10), *[_PLAIN] * 30))):
                team = TeamFile(path, workspace)
        except UserError:
            self.tally.note("team file", False)
            return
        try:
            self._look_through(team)
            if chance.random() < 0.2:
                season.joins(season.newcomer({}), lambda laptop: self._take_over(laptop, team))
            if chance.random() < 0.1:
                self._save(team, path)
        finally:
            team.close()
        self.tally.note("team file", True)

    def _look_through(self, team: TeamFile) -> None:
        for folder in FOLDERS:
            for name in team.names(folder):
                self._read(team, f"{folder}/{name}" if folder else name)
            if has_folders(folder):
                for path in self.season.sound:
                    if path.startswith(f"{folder}/"):
                        self._read(team, path)

    def _read(self, team: TeamFile, path: str) -> None:
        with suppress(Missing):
            team.read(path)

    def _take_over(self, laptop: Laptop, team: TeamFile) -> None:
        engine = Engine(laptop.store, team, laptop.engine.membership, self.chance.randbytes)
        engine.take_over()

    def _save(self, team: TeamFile, path: Path) -> None:
        """A team file that was read can be added to, and is then as this program writes it."""
        team.create("ros/999999.kdr", b"one more")
        assert team.read("ros/999999.kdr") == b"one more"
        names = {folder: sorted(team.names(folder)) for folder in FOLDERS}
        team.save()
        again = TeamFile(path)
        assert {folder: sorted(again.names(folder)) for folder in FOLDERS} == names
        again.close()

    def _zip(self) -> bytes:
        chance, season = self.chance, self.season
        workspace = season.office.chain.workspace
        sound = [(f"{workspace}/{path}", body) for path, body in season.sound.items()]
        what = chance.random()
        if what < 0.35:
            sound = self._wrong_members(sound)
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for name, body in sound:
                archive.writestr(
                    self._info(name, what < 0.35),
                    body,
                    chance.choice((zipfile.ZIP_STORED,) * 3 + (zipfile.ZIP_DEFLATED,)),
                )
        raw = file.getvalue()
        if what < 0.4:
            return raw
        return self._wrong_directory(raw) if what < 0.8 else self._wrong_bytes(raw)

    def _refused_for_one_thing(self) -> bytes:
        """A small one that is sound but for one thing that its directory says, or does not say."""
        chance = self.chance
        head = f"{'a' * 32}/heads/abcdef"
        names = ("README.txt", "seg/A b", "../abcdef", "seg//a", f"seg/{'x' * 80}", "seg/a/b/c/d/e", "seg/..a/.")
        wrong = [head, f"{'a' * 32}/{chance.choice(names)}"]
        members = chance.choice(([head], wrong, wrong, [head, f"{'b' * 32}/heads/abcdef"], [f"{'a' * 32}/"], []))
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name in members:
                archive.writestr(self._info(name, False), b"")
        raw = bytearray(file.getvalue())
        entry, end = raw.find(b"PK\x01\x02"), raw.rindex(b"PK\x05\x06")
        what = chance.random()
        if what < 0.3 and entry >= 0:
            raw[entry + 8] |= 1
        elif what < 0.5:
            raw[end + 12 : end + 16] = (200 << 20).to_bytes(4, "little")
        elif what < 0.7:
            raw[end:end] = b"PK\x06\x06" + bytes(36) + (200 << 20).to_bytes(8, "little") + bytes(8)
        return bytes(raw)

    def _wrong_members(self, members: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
        chance, found = self.chance, list(members)
        for _time in range(chance.choice((1, 1, 2))):
            at = chance.randrange(len(found))
            name, body = found[at]
            wrong = chance.choice(_NAMES).format(*[name] * 2)
            found[at : at + 1] = chance.choice(
                (
                    *[[(wrong, body)]] * 6, [(name, body), (wrong, body)], [(name, body)] * 2, [(name.upper(), body)],
                    [(name, body), (name.replace("0", "1"), body)], [(name, chance.randbytes(40))], [(name, body[:-1])],
                    [(name.replace(name[:32], "b" * 32), body)], [], [(name, body), (f"{name[:32]}/new.sort/a.kdx", body)],
                    [(f"{name[:32]}/", b""), (f"{name[:32]}/seg/", b""), (name, body)], [(f"{name[:32]}/README.txt", body)],
                )
            )  # fmt: skip
        return found

    def _info(self, name: str, wrongly: bool) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo("x", (1980, 1, 1, 0, 0, 0))
        # As it will stand in the file, whatever ZipInfo makes of such a name.
        info.filename = info.orig_filename = name
        info.external_attr = (stat.S_IFDIR | 0o700 if name.endswith("/") else stat.S_IFREG | 0o600) << 16
        if wrongly and self.chance.random() < 0.01:
            sort = self.chance.choice((stat.S_IFLNK, stat.S_IFIFO, stat.S_IFDIR, stat.S_IFREG, 0))
            info.external_attr = (sort | 0o700) << 16
            info.extra = self.chance.choice((b"", b"\x01\x00\x08\x00" + bytes(8), b"\x01\x00\xff\xff", b"x"))
        return info

    def _wrong_directory(self, raw: bytes) -> bytes:
        """Return a zip whose directory, or the end of it, says something else of what it holds."""
        chance, wrong = self.chance, bytearray(raw)
        starts = [at for at in range(len(raw)) if raw.startswith(chance.choice((_ENTRY, _ENTRY, _LOCAL)), at)]
        for _time in range(chance.choice((1, 1, 2))):
            value = chance.choice((0, 1, 2, 8, 12, 99, 0x800, 0xFFFF, 1 << 20, (1 << 31) + 1, 0xFFFFFFFF))
            if chance.random() < 0.7:
                at, length = chance.choice(_FIELDS)
                at += chance.choice(starts)
            else:
                at, length = chance.choice(((4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)))
                at += raw.rindex(_END)
            wrong[at : at + length] = (value % (1 << 8 * length)).to_bytes(length, "little")
        return bytes(wrong)

    def _wrong_bytes(self, raw: bytes) -> bytes:
        """Return a zip that was cut, lengthened, or has an end as only large ones have."""
        chance, end = self.chance, raw.rindex(_END)
        what = chance.randrange(5)
        if what == 0:
            return raw[: chance.randrange(len(raw))]
        if what == 4:
            # Its directory is said to be larger than any memory.
            return raw[: end + 12] + b"\xff" * 4 + raw[end + 16 :]
        if what == 1:
            return chance.choice(
                (raw[: end + 12], b"", b"PK", b"A letter.", _END + bytes(18), raw + b"x", b"x" * 9 + raw, raw + raw)
            )
        if what == 2:
            at = chance.choice((chance.randrange(len(raw)), chance.randrange(end - 200, len(raw))))
            return raw[:at] + chance.randbytes(chance.randrange(4)) + raw[at + chance.randrange(4) :]
        return raw[:end] + self._large(raw[end:], end)

    def _large(self, tail: bytes, end: int) -> bytes:
        """Return the end of a zip as large ones have it, with numbers in it that may be wrong."""
        chance = self.chance
        count, size, start = struct.unpack("<HII", tail[10:20])
        odd = chance.choice((0, 1, size, start, 1 << 40, (1 << 63) - 1, (1 << 64) - 1))
        facts = [44, 45, 45, 0, 0, count, count, size, start]
        if chance.random() < 0.2:
            facts[7] = 1 << 40
        if chance.random() < 0.5:
            facts[chance.randrange(len(facts))] = chance.choice((odd, odd % 100))
        bits = (64, 16, 16, 32, 32, 64, 64, 64, 64)
        told = (fact % (1 << most) for fact, most in zip(facts, bits, strict=True))
        large = _END_OF_LARGE + struct.pack("<QHHIIQQQQ", *told)
        locator = _LOCATOR + struct.pack("<IQI", 0, chance.choice((end, end, odd)), 1)
        return large + locator + tail[:12] + chance.choice((b"\xff" * 8, tail[12:20])) + tail[20:]
