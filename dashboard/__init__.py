"""The dashboard: views that build, pages that show."""
