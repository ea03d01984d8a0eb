"""The map of a view as a picture: drawn here, without a browser, for paper, slides and networks."""
