"""Files packed as one, the same bytes for the same view."""

import datetime
import io
import zipfile
from collections.abc import Mapping


def packed(files: Mapping[str, bytes], day: datetime.date) -> bytes:
    """Pack files by name, each dated by the day on which the view was taken."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, each in files.items():
            entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, each)
    return content.getvalue()
