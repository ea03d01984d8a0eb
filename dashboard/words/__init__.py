"""The words of the interface in every language, and what says them."""
