"""Works as the files that reference managers read: BibTeX, RIS and CSL-JSON."""

import json
import re
from collections.abc import Iterable, Iterator

from geodata.export.cited import Work, cited_source, cited_view
from geodata.export.styles import Style, styled
from geodata.export.taken import Taken
from geodata.export.voices import speaking

LATEX = {
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
"""How LaTeX writes the signs that it would take as commands."""


def works(taken: Taken) -> tuple[Work, ...]:
    """Return the view and each document that speaks in it."""
    spoken = speaking(taken.dataset, taken.findings)
    return cited_view(taken), *map(cited_source, spoken)


def texts(taken: Taken) -> bytes:
    """Write the works as lines of text, a block per style."""
    blocks = []
    for style in Style:
        lines = [styled(work, style, taken.words) for work in works(taken)]
        blocks.append("\n".join([taken.words.term("style", style), *lines]))
    return ("\n\n".join(blocks) + "\n").encode()


def bibtex(taken: Taken) -> bytes:
    """Write the works as BibTeX."""
    return "\n".join(map(bibtex_entry, works(taken))).encode()


def bibtex_entry(work: Work) -> str:
    """Write a work as one entry of BibTeX."""
    fields = {
        "author": f"{{{_latex(work.author)}}}",
        "title": f"{{{_latex(work.title)}}}",
        "year": str(work.published[0]) if work.published else "",
        "institution": "" if work.is_data else _latex(work.author),
        "version": work.version,
        "note": _latex("; ".join(filter(None, (work.part, work.note)))),
        # Addresses are read sign by sign, but braces must pair.
        "url": re.sub(r"[{}\\\s]", lambda sign: f"%{ord(sign[0]):02X}", work.address),
        "urldate": work.accessed.isoformat(),
    }
    kind = "misc" if work.is_data else "techreport"
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@{kind}{{{work.key},\n{''.join(lines)}}}\n"


def _latex(text: str) -> str:
    return "".join(LATEX.get(sign, sign) for sign in _one_line(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def ris(taken: Taken) -> bytes:
    """Write the works as RIS."""
    return "".join(map(ris_entry, works(taken))).encode()


def ris_entry(work: Work) -> str:
    """Write a work as one record of RIS."""
    tags = [(tag, _one_line(value)) for tag, value in _ris_tags(work) if value]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in tags) + "ER  - \r\n"


def _ris_tags(work: Work) -> Iterator[tuple[str, str]]:
    yield "TY", "DATA" if work.is_data else "RPRT"
    yield "ID", work.key
    yield "AU", f"{work.author},"  # The comma says that it is one name, not a first and a last.
    yield "TI", work.title
    yield "PY", str(work.published[0]) if work.published else ""
    yield "PB", "" if work.is_data else work.author
    yield "ET", work.version
    yield "SE", work.part
    yield "N1", work.note
    yield "UR", work.address
    yield "Y2", work.accessed.strftime("%Y/%m/%d")


def csl_json(taken: Taken) -> bytes:
    """Write the works as CSL-JSON."""
    return json.dumps(csl(works(taken)), ensure_ascii=False, indent=1).encode()


def csl(cited: Iterable[Work]) -> list[dict[str, object]]:
    """Return works as items of CSL-JSON."""
    return [{key: value for key, value in _item(work).items() if value} for work in cited]


def _item(work: Work) -> dict[str, object]:
    day = work.accessed
    return {
        "id": work.key,
        "type": "dataset" if work.is_data else "report",
        "title": work.title,
        "author": [{"literal": work.author}],
        "publisher": "" if work.is_data else work.author,
        "issued": {"date-parts": [list(work.published)]} if work.published else None,
        "accessed": {"date-parts": [[day.year, day.month, day.day]]},
        "version": work.version,
        "section": work.part,
        "note": work.note,
        "URL": work.address,
    }
