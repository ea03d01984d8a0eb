"""Our own components, one folder each: data in, a choice out."""
