"""What a page is made of, each part from its view to its widgets."""
