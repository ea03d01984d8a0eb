"""What all tests share."""

import os

from hypothesis import settings

# An example takes the time that a loaded machine gives it. One tree has one verdict: examples are
# drawn anew, and more of them, where they are looked for, by ``make fuzz``.
settings.register_profile("same-each-time", deadline=None, derandomize=True, max_examples=40)
settings.register_profile("drawn-anew", deadline=None, print_blob=True, max_examples=400)
settings.load_profile("drawn-anew" if os.environ.get("FUZZ") else "same-each-time")
