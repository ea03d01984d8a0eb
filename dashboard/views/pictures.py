"""The pictures of a view that are offered: two formats, each as three kinds of file."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What the picture is made for."""

    SQUARE = "square"
    """As high as wide: a post in a social network."""
    WIDE = "wide"
    """16 to 9: a slide, and what a link shows of a page."""


class Kind(StrEnum):
    """As what the picture is written."""

    SVG = "svg"
    PDF = "pdf"
    PNG = "png"


MEDIA = {Kind.SVG: "image/svg+xml", Kind.PDF: "application/pdf", Kind.PNG: "image/png"}
"""Media types."""


@dataclass(frozen=True)
class Picture:
    """One way to take the map away as a picture."""

    shape: Shape
    kind: Kind

    @property
    def key(self) -> str:
        """Key, by which the menu asks for it."""
        return f"picture-{self.shape}-{self.kind}"

    @property
    def ending(self) -> str:
        """How the file's name ends."""
        return f"{self.shape}.{self.kind}"

    @property
    def media(self) -> str:
        """Media type."""
        return MEDIA[self.kind]


PICTURES = {each.key: each for each in (Picture(shape, kind) for shape in Shape for kind in Kind)}
"""Pictures by key, in the order in which they are offered."""
