"""Files that are not what they say, broken, protected or harmful: each with the reason it is refused for."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl

from tests.imports.old_workbooks import write_content, write_ods, write_ole, write_xls

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
_SHEET = "xl/worksheets/sheet1.xml"
_ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + number)} "{f"&{chr(97 + number)};" * 10}">' for number in range(8))
    + "]>"
)
_OPEN = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_CLOSE = "</sheetData></worksheet>"


def good(path: Path) -> Path:
    """Write a sound workbook with two cells."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Ref", "Action"])
    book.save(path)
    return path


def _bytes(content: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(content)

    return make


def _changed(part: str, change: Callable[[bytes], bytes | None]) -> Callable[[Path], None]:
    """Make a sound workbook and change one part of it; None leaves the part out."""

    def make(path: Path) -> None:
        source = good(path.with_name("sound.xlsx"))
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                content = change(old.read(name)) if name == part else old.read(name)
                if content is not None:
                    new.writestr(name, content)

    return make


def _sheet(xml: str) -> Callable[[Path], None]:
    return _changed(_SHEET, lambda _old: xml.encode())


def _before_root(words: str) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        text = content.decode().partition("?>")
        return (words + text[2]).encode() if text[1] else (words + content.decode()).encode()

    return change


def _package(*names: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w") as package:
            for name in names:
                package.writestr(name, "<x/>")

    return make


def _cut(path: Path) -> None:
    content = good(path).read_bytes()
    path.write_bytes(content[: len(content) * 2 // 3])


def _flipped(path: Path) -> None:
    content = bytearray(good(path).read_bytes())
    at = content.find(_SHEET.encode()) + len(_SHEET) + 8
    content[at : at + 40] = bytes(40)
    path.write_bytes(content)


def _bomb(path: Path) -> None:
    source = good(path.with_name("sound.xlsx"))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            if name != _SHEET:
                new.writestr(name, old.read(name))
        with new.open(_SHEET, "w") as part:
            part.write(f'{_OPEN}<row r="1"><c r="A1" t="inlineStr"><is><t>'.encode())
            for _megabyte in range(40):
                part.write(b"A" * (1 << 20))
            part.write(f"</t></is></c></row>{_CLOSE}".encode())


def _ods_bomb(path: Path) -> None:
    write_content(path, f'<table:table table:name="A">{"<table:table-row/>" * (2 << 20)}</table:table>')


def _ods_cell(rows: int, columns: int) -> Callable[[Path], None]:
    """A value that stands in so many rows and columns at once."""
    cell = f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'
    return lambda path: write_content(path, f'<table:table table:name="A">{row}</table:table>')


def _halved(make: Callable[[Path], None]) -> Callable[[Path], None]:
    def halve(path: Path) -> None:
        make(path)
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2])

    return halve


def _json_zip(*names: str, content: bytes = b'{"pia": {"name": "x"}}', more: bytes = b"") -> Callable[[Path], None]:
    """The zip of the PIA tool, with so many assessments in it."""

    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
            for name in names:
                package.writestr(name, content + more)

    return make


def _locked(make: Callable[[Path], None]) -> Callable[[Path], None]:
    """Say of every part of a zip that it has a password."""

    def lock(path: Path) -> None:
        make(path)
        content = bytearray(path.read_bytes())
        for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = content.find(signature)
            while at >= 0:
                content[at + place] |= 1
                at = content.find(signature, at + 4)
        path.write_bytes(content)

    return lock


def _cell(place: str) -> str:
    row = "".join(filter(str.isdigit, place))
    return f'{_OPEN}<row r="{row}"><c r="{place}"><v>1</v></c></row>{_CLOSE}'


HOSTILE: dict[str, tuple[str, Callable[[Path], None]]] = {
    "empty.xlsx": ("empty", _bytes(b"")),
    "page.xlsx": ("web_page", _bytes(b"<html><table><tr><td>Ref</td></tr></table></html>")),
    "page.csv": ("web_page", _bytes(b"\n <!DOCTYPE html><html></html>")),
    "words.xlsx": ("not_a_workbook", _bytes(b"Ref,Action\n1,Do it\n")),
    "noise.xlsx": ("not_a_workbook", _bytes(bytes(range(256)) * 8)),
    "noise.csv": ("not_text", _bytes(bytes(range(1, 32)) * 99)),
    "nulls.csv": ("not_text", _bytes(b"a\0\0\0\0\0\0b" * 99)),
    "report.pdf": ("pdf", _bytes(b"%PDF-1.7\n")),
    "report.xlsx": ("pdf", _bytes(b"%PDF-1.7\n")),
    "locked.xlsx": ("encrypted", _bytes(_OLE + "EncryptedPackage".encode("utf-16-le"))),
    "rights.xlsx": ("rights", _bytes(_OLE + "DRMEncryptedDataSpace EncryptedPackage".encode("utf-16-le"))),
    "old.xls": ("damaged", _bytes(_OLE + "Workbook\0".encode("utf-16-le"))),
    "older.xlsx": ("old_xls", _bytes(_OLE + "Book\0".encode("utf-16-le"))),
    "letter.xlsx": ("not_a_workbook", _bytes(_OLE + "WordDocument\0".encode("utf-16-le"))),
    "picture.png": ("unknown_type", _bytes(b"\x89PNG\r\n\x1a\n")),
    "renamed.csv": ("named_otherwise", lambda path: good(path.with_suffix(".xlsx")).rename(path) and None),
    "binary.xlsx": ("binary_workbook", _package("[Content_Types].xml", "xl/workbook.bin")),
    "open.xlsx": ("open_document", _package("mimetype", "content.xml")),
    "letter2.xlsx": ("other_office", _package("[Content_Types].xml", "word/document.xml")),
    "anything.xlsx": ("not_a_workbook", _package("readme.txt")),
    "strict.xlsx": (
        "strict",
        _changed(
            "xl/workbook.xml",
            lambda old: old.replace(
                b"http://schemas.openxmlformats.org/spreadsheetml", b"http://purl.oclc.org/ooxml/spreadsheetml"
            ),
        ),
    ),
    "cut.xlsx": ("broken", _cut),
    "flipped.xlsx": ("broken", _flipped),
    "password.xlsx": ("encrypted", _locked(lambda path: good(path) and None)),
    "bomb.xlsx": ("trap", _bomb),
    "laughs.xlsx": ("trap", _changed(_SHEET, _before_root(_ENTITIES))),
    "laughs_theme.xlsx": ("trap", _changed("xl/theme/theme1.xml", _before_root(_ENTITIES))),
    "laughs_late.xlsx": ("trap", _changed("xl/workbook.xml", _before_root(f"<!--{'x' * 9000}-->{_ENTITIES}"))),
    "outside.xlsx": (
        "trap",
        _changed("xl/styles.xml", _before_root('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>')),
    ),
    "wide_letters.xlsx": ("trap", _changed(_SHEET, lambda old: _before_root(_ENTITIES)(old).decode().encode("utf-16"))),
    "many_parts.xlsx": (
        "trap",
        _package("[Content_Types].xml", "xl/workbook.xml", *(f"xl/{number}" for number in range(10_001))),
    ),
    "corner.xlsx": ("far_cell", _sheet(_cell("XFD1048576"))),
    "low.xlsx": ("far_cell", _sheet(_cell("A200001"))),
    "wide.xlsx": ("far_cell", _sheet(_cell("ZZ1"))),
    "unclosed.xlsx": ("broken", _sheet(f'{_OPEN}<row r="1"><c r="A1"><v>1')),
    "no_sheets.xlsx": ("nothing", _changed("xl/workbook.xml", lambda _old: b"<workbook/>")),
    "no_workbook.xlsx": ("damaged", _changed("xl/workbook.xml", lambda _old: None)),
    "page.xls": ("web_page", _bytes(b"<html><table><tr><td>Ref</td></tr></table></html>")),
    "table.xls": ("not_a_workbook", _bytes(b"Ref,Action\n1,Do it\n")),
    "noise.ods": ("not_a_workbook", _bytes(bytes(range(256)) * 8)),
    "password.xls": ("encrypted", lambda path: write_xls(path, [["Ref"]], protected=True)),
    "letter.xls": ("not_a_workbook", lambda path: write_ole(path, "WordDocument", b"words")),
    "cut.xls": ("damaged", _halved(lambda path: write_xls(path, [["Ref", "words" * 99]] * 40))),
    "corner.xls": ("far_cell", lambda path: write_xls(path, [["Ref"]], far=(50_000, 255))),
    "nothing.xls": ("nothing", lambda path: write_xls(path, [])),
    "password.ods": ("encrypted", lambda path: write_ods(path, [["Ref"]], manifest="<x><encryption-data/></x>")),
    "letter.ods": (
        "other_office",
        lambda path: write_ods(path, [["Ref"]], kind="application/vnd.oasis.opendocument.text"),
    ),
    "laughs.ods": ("trap", lambda path: write_ods(path, [["Ref"]], before=_ENTITIES)),
    "bomb.ods": ("trap", _ods_bomb),
    "corner.ods": ("far_cell", _ods_cell(1_048_576, 1)),
    "wide.ods": ("far_cell", _ods_cell(1, 16_384)),
    "full.ods": ("too_large", _ods_cell(100_000, 200)),
    "cut.ods": ("broken", _halved(lambda path: write_ods(path, [["Ref", "Action"]] * 40))),
    "package.ods": ("broken", _package("readme.txt")),
    "nothing.ods": ("nothing", lambda path: write_ods(path, [[]])),
    "nothing.xlsx": ("nothing", _sheet(_OPEN + _CLOSE)),
    "cut.json": ("not_json", _bytes(b'{"pia": {"name": "Cam')),
    "words.json": ("not_json", _bytes(b"Dear all, here it is.")),
    "after_the_end.json": ("not_json", _bytes(b'{"pia": {}} {"pia": {}}')),
    "no_number.json": ("not_json", _bytes(b'{"pia": {"name": NaN}}')),
    "endless_number.json": ("not_json", _bytes(b'{"pia": {"status": -Infinity}}')),
    "long_number.json": ("not_json", _bytes(b'{"pia": {"status": ' + b"9" * 9_000 + b"}}")),
    "twice.json": ("said_twice", _bytes(b'{"pia": {"name": "a", "name": "b"}}')),
    "deep.json": ("trap", _bytes(b"[" * 200_000 + b"]" * 200_000)),
    "nested.json": ("trap", _bytes(b'{"pia": ' + b"[" * 100 + b"]" * 100 + b"}")),
    "nested_objects.json": ("trap", _bytes(b'{"a":' * 100_000 + b"1" + b"}" * 100_000)),
    "zeros.json": ("heavy_assessment", _bytes(b"[" + b"0," * 5_000_000 + b"0]")),
    "objects.json": ("heavy_assessment", _bytes(b'{"pia": [' + b"{}," * 600_000 + b"{}]}")),
    "wide_letters.json": ("heavy_assessment", _bytes(b'{"pia": "' + b"x" * (26 << 20) + "📋".encode() + b'"}')),
    "rows.json": ("far_cell", _bytes(b"[" + b"0," * 250_000 + b"0]")),
    "noise.json": ("not_text", _bytes(bytes(range(1, 32)) * 99)),
    "page.json": ("web_page", _bytes(b"<!DOCTYPE html><html></html>")),
    "something.json": ("no_assessment", _bytes(b'{"name": "a framework", "items": []}')),
    "none.json": ("no_assessment", _bytes(b"[]")),
    "number.json": ("no_assessment", _bytes(b"17")),
    "blank.json": ("not_json", _bytes(b"  \n")),
    "renamed.json": ("named_otherwise", lambda path: good(path.with_suffix(".xlsx")).rename(path) and None),
    "pictures.zip": ("unknown_type", _package("one.png", "two.png")),
    "workbook.zip": ("named_otherwise", lambda path: good(path.with_suffix(".xlsx")).rename(path) and None),
    "bomb.zip": ("trap", _json_zip("pia.json", more=b" " * (40 << 20))),
    "crowd.zip": ("too_large", _json_zip(*(f"{number}.json" for number in range(201)))),
    "password.zip": ("encrypted", _locked(_json_zip("pia.json"))),
    "cut.zip": ("broken", _halved(_json_zip("pia.json"))),
    "other.zip": ("no_assessment", _json_zip("settings.json", content=b"{}")),
    "cut_inside.zip": ("not_json", _json_zip("pia.json", content=b'{"pia": ')),
    "blank.csv": ("nothing", _bytes(b"\r\n,,,\r\n")),
}
