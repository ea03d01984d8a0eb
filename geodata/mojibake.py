"""UTF-8 that a program read as another encoding, and the text that it was."""

import re
from functools import cache, partial

ENCODINGS = {
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
    "cp850": "code page 850",
    "cp437": "code page 437",
    "mac_roman": "Mac OS Roman",
}
"""What UTF-8 is read as by mistake, and what people call it."""

ONE_BYTE_MORE = (0xC2, 0xC3, 0xC4, 0xC5)
"""First bytes of the letters of Spanish, Portuguese and Quechua, and of « ¿ ¡ °."""

TWO_BYTES_MORE = (0xE2, 0xEF)
"""First bytes of typographic quotation marks and dashes, and of the byte order mark."""

AMBIGUOUS = "»’”–—…"
"""What may well follow a capital letter in sound text."""


def restored(text: str) -> tuple[str, str]:
    """Return a text as it was meant and what it was read as; the text and nothing if it is sound.

    Sound text is not changed: a lead letter such as ``Ã`` counts only before a sign that no
    language puts there.
    """
    if text.isascii():
        return text, ""
    for encoding, name in ENCODINGS.items():
        meant = _damaged(encoding).sub(partial(_decoded, encoding), text)
        if meant != text:
            return meant, name
    return text, ""


@cache
def _damaged(encoding: str) -> re.Pattern[str]:
    following = {_letter(byte, encoding) for byte in range(0x80, 0xC0)} - {""}
    rest = f"[{re.escape(''.join(sorted(following)))}]"
    one = "".join(_letter(byte, encoding) for byte in ONE_BYTE_MORE)
    two = "".join(_letter(byte, encoding) for byte in TWO_BYTES_MORE)
    return re.compile(f"[{re.escape(one)}]{rest}|[{re.escape(two)}]{rest}{{2}}")


def _letter(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        # Windows leaves five bytes of its code page undefined and reads them as they are.
        return chr(byte)


def _decoded(encoding: str, found: re.Match[str]) -> str:
    letters = found.group()
    is_plausible = len(letters) == 3 or letters[-1] not in AMBIGUOUS
    try:
        meant = b"".join(_byte(letter, encoding) for letter in letters).decode()
    except UnicodeDecodeError:
        return letters
    return meant if is_plausible else letters


def _byte(letter: str, encoding: str) -> bytes:
    try:
        return letter.encode(encoding)
    except UnicodeEncodeError:
        return letter.encode("latin-1")
