"""What the boundaries promise, and how they are made."""
