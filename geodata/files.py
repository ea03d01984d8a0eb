"""A table's file as text, or the one thing that is wrong with the whole file."""

import re
from dataclasses import dataclass
from pathlib import Path

AS_CSV = "open it and save it as 'CSV UTF-8 (comma delimited)'"

SIGNATURES = {
    b"\xd0\xcf\x11\xe0": f"a workbook (xls), not CSV; {AS_CSV}",
    b"%PDF": "a PDF, not CSV; copy its words into a table",
    b"{\\rtf": f"a document (rtf), not CSV; {AS_CSV}",
    b"SQLite format 3\0": "a database, not CSV; export the table as CSV UTF-8",
    b"\x1f\x8b": "compressed (gzip), not CSV; unpack it",
    b"bplist": f"a property list, not CSV; {AS_CSV}",
}
"""What other files begin with."""

WORKBOOKS = {
    "xl/": "xlsx",
    "mimetype": "ods",
    "content.xml": "ods",
    "Index/": "numbers",
    "Index.zip": "numbers",
}
"""Parts of the archives that are workbooks, and what each is called."""

MARKUP = re.compile(rb"\s*<(?:!DOCTYPE|html|table|\?xml|head|body)\b", re.IGNORECASE)
CONFLICT = re.compile(r'^"?(?:<{7}|>{7}|\|{7}|={7}["\s,;]*$)', re.MULTILINE)
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class Damaged:
    """Why a whole file is no table."""

    line: int
    why: str


def text_of(path: Path) -> str | Damaged:
    """Read a file of UTF-8, with or without a byte order mark; its line ends become newlines."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Damaged(1, "the file is missing")
    except OSError as error:
        return Damaged(1, f"the file cannot be read: {error.strerror}")
    return text_in(content)


def text_in(content: bytes) -> str | Damaged:
    """Read what a file of UTF-8 holds, wherever it comes from."""
    return _other_kind(content) or _decoded(content)


def _other_kind(content: bytes) -> Damaged | None:
    for signature, why in SIGNATURES.items():
        if content.startswith(signature):
            return Damaged(1, why)
    if content.startswith(b"PK\x03\x04"):
        return Damaged(1, f"a workbook ({_workbook(content)}), not CSV; {AS_CSV}")
    if MARKUP.match(content.removeprefix(b"\xef\xbb\xbf")):
        return Damaged(1, f"a web page, not CSV; {AS_CSV}")
    return _nulls(content)


def _workbook(content: bytes) -> str:
    names = (name for part, name in WORKBOOKS.items() if part.encode() in content)
    return next(names, "xlsx, ods or the like")


def _nulls(content: bytes) -> Damaged | None:
    if content.startswith(UTF_16):
        return Damaged(1, f"UTF-16 ('Unicode text'), not UTF-8; {AS_CSV}")
    nulls = content.count(b"\0")
    if nulls > len(content) / 4 and content.strip(b"\0"):
        return Damaged(1, f"UTF-16 ('Unicode text'), not UTF-8; {AS_CSV}")
    if nulls:
        line = _lines(content[: content.index(b"\0")])
        return Damaged(line, "NUL bytes, which no text has: take the file from the last commit")
    return None


def _decoded(content: bytes) -> str | Damaged:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _lines(error.object[: error.start])
        return Damaged(line, f"not UTF-8: {_reason(error)}; save the file as UTF-8")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    conflict = CONFLICT.search(text)
    if conflict:
        line = text[: conflict.start()].count("\n") + 1
        cure = "keep one of the two sides and delete the lines <<<<<<<, ======= and >>>>>>>"
        return Damaged(line, f"a merge conflict is left; {cure}")
    return text


def _lines(before: bytes) -> int:
    return len(re.findall(rb"\r\n?|\n", before)) + 1


def _reason(error: UnicodeDecodeError) -> str:
    """Say which byte is wrong, and what Windows would show there."""
    byte = error.object[error.start : error.start + 1]
    letter = byte.decode("cp1252", errors="replace")
    guess = f", in Windows-1252 {letter!r}" if letter.isprintable() and letter != "�" else ""
    return f"byte {byte.hex().upper()}{guess}"
