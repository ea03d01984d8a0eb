"""Tests of the one-file atlas."""
