"""Tests of the dashboard's parts."""
