"""What a reader chose, where it is kept, and the records that it is chosen from."""
