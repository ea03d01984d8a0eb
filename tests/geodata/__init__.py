"""Tests of the records and the model."""
