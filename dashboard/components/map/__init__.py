"""The map: what draws it, what serves that to a frame of the dashboard, and what shows it."""
