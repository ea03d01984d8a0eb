"""Tests of the dashboard's words."""
