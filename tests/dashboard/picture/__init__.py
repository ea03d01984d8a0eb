"""Tests of the map as a picture."""
