"""The outlines that the maps are drawn on, and the program that makes them."""
