"""What is set once for the whole server process, for speed."""

import gc
from functools import cache


@cache
def freeze_collector() -> None:
    """Take what is loaded by now out of the garbage collector's sight.

    With pandas, GeoPandas and folium imported, a collection of everything takes longer than a
    reader's answer, with the interpreter lock held.
    """
    gc.collect()
    gc.freeze()
