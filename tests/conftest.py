"""What all tests share."""

from hypothesis import settings

# An example takes the time that a loaded machine gives it.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
