"""Measurements, run by hand; no test."""
