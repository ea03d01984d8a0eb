"""Sectors by victim groups, a table whose cells filter."""

from pathlib import Path

from dashboard.components.declaring import declare
from dashboard.state import hearing
from dashboard.views.matrix import Matrix

_matrix = declare(Path(__file__).parent)


def show_matrix(matrix: Matrix) -> None:
    """Show the matrix; a cell filters to its sector and its group."""
    _matrix(
        key="matrix",
        data={**matrix, "heard": hearing.heard("matrix")},
        on_choices_change=lambda: hearing.hear("matrix"),
    )
