"""What the guide page says beyond its own words: codings by others, sources, corrections."""

from collections.abc import Iterator
from pathlib import Path

from dashboard.views.documents import listed
from dashboard.views.prose import Block, Run, bullets, grid, paragraph, quotation, run
from dashboard.views.scope import opening
from dashboard.words.language import Language
from geodata import reading
from geodata.bits import union
from geodata.dataset import Dataset
from geodata.records import WHOLE_COUNTRY, Correction, Source
from geodata.vocabulary import Basis

CODEBOOK = Path(reading.__file__).parent / "README.md"

MISREADINGS = ("empty", "more", "arrow", "mark", "year", "census")

CODED = "tip-2015"
"""The source that others coded too."""

CODINGS = {
    "denver": ((5, 11), "https://github.com/rose0037/DU-Human-Trafficking"),
    "goist": ((13,), "https://github.com/cib117/trafficking"),
}
"""Sentences of the 2015 profile that each coding draws on, and where its data are."""

COLUMNS = (
    "source publisher year language grade profile accessed note link".split()
)


def misreadings(dataset: Dataset, language: Language) -> list[tuple[str, str]]:
    """Return the ways to misread the map: what is wrong, and why."""
    counts = {"silent": silent(dataset), "total": len(opening(dataset).findings)}
    return [
        (language.say(f"misread-{key}"), language.say(f"misread-{key}-why", **counts))
        for key in MISREADINGS
    ]


def silent(dataset: Dataset) -> int:
    """Count the opening's statements whose words give no place finer than Peru and no partner."""
    placed = union(
        held
        for place, bases in dataset.index.places.items()
        for basis, held in bases.items()
        if place != WHOLE_COUNTRY and basis is not Basis.CURATED
    )
    return (opening(dataset).held & ~placed).bit_count()


def codings(dataset: Dataset, language: Language) -> list[Block]:
    """Build how others coded the profile, each with the sentences that it keeps."""
    blocks = [paragraph(language.say("others-intro"))]
    for name, (numbers, address) in CODINGS.items():
        data = run(language.say("others-data"), href=address)
        read = f" ({language.say('others-accessed')})."
        blocks.append(paragraph(f"{language.say(f'others-{name}')} ", data, read))
        document = dataset.sources[CODED].language
        for number in numbers:
            words = run(dataset.texts[CODED][number - 1].text, lang=document)
            blocks.append(quotation(f"{number}. ", words))
    return [*blocks, paragraph(language.say("others-yours"))]


def pictures(language: Language) -> list[Block]:
    """Say where the map is found as a picture, and what a picture cannot say."""
    return [paragraph(language.say("picture-guide"))]


def source_table(dataset: Dataset, language: Language) -> list[Block]:
    """Build the table of sources, the columns titled in the interface's language."""
    head = [language.say(f"column-{key}") for key in COLUMNS]
    rows = [_source_row(source, language) for source in dataset.sources.values()]
    return [paragraph(language.say("sources-note"), tone="note"), grid(head, rows)]


def _source_row(source: Source, language: Language) -> list[str | Run]:
    link = source.official_url or source.url
    label = "official-link" if source.official_url else "column-link"
    return [
        run(source.title, href=source.url, lang=source.language),
        source.publisher,
        str(source.year) if source.year else language.say("statement-undated"),
        source.language,
        source.grade.value,
        language.term("profile", source.profile_seen) if source.profile_seen else "",
        source.accessed.isoformat(),
        language.note(source),
        run(language.say(label), href=link),
    ]


def version(dataset: Dataset, language: Language) -> list[Block]:
    """Build the data version and the log of corrections."""
    return [
        paragraph(language.say("version-note", version=str(dataset.version))),
        paragraph(run(language.say("corrections"), strong=True)),
        paragraph(language.say("corrections-note"), tone="note"),
        bullets(_corrected(correction, language) for correction in dataset.corrections),
    ]


def _corrected(correction: Correction, language: Language) -> list[str | Run]:
    was, now = language.corrected(correction)
    record = f"{correction.date.isoformat()} {correction.table} {correction.key}. "
    was_words, now_words = (
        language.say("corrections-was", was=was),
        language.say("corrections-now", now=now),
    )
    return [run(record, strong=True), f"{was_words} ", now_words]


def how_to_cite(dataset: Dataset, language: Language) -> list[Block]:
    """Say what to cite for the words, document by document, and what for the codes."""
    keys = dict.fromkeys(finding.source for finding in opening(dataset).findings)
    documents = "; ".join(listed(dataset.sources[key], language) for key in keys)
    version = str(dataset.version)
    return [paragraph(language.say("cite-how", documents=documents, version=version))]


def help_line(language: Language) -> list[Block]:
    """Name where people in Peru can turn to, quietly."""
    return [paragraph(language.say("help"), tone="note")]


def codebook() -> str:
    """Return the codebook, a Markdown text, its headings a level below the page's own title."""
    lines = CODEBOOK.read_text(encoding="utf-8").splitlines()
    return "\n".join(_lowered(lines))


def _lowered(lines: list[str]) -> Iterator[str]:
    is_code = False
    for line in lines:
        is_code ^= line.startswith("```")
        yield f"#{line}" if line.startswith("#") and not is_code else line
