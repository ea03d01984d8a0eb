"""Tests of the dashboard's state."""
