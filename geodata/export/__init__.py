"""What people take away: one module per format, each imported when it is asked for."""
