"""Tests of the dashboard's views."""
