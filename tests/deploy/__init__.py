"""The dashboard behind nginx, in more than one process."""
