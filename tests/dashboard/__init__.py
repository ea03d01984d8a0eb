"""Tests of the views, the pages and the URL."""
