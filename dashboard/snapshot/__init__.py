"""The atlas as one HTML file: it asks nobody for anything and opens from a USB stick."""
