"""Many readers at once, for as long as one likes; run by hand; no test."""
