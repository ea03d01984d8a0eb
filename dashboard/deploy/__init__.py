"""Serving the dashboard to more readers than one process has room for: nginx before replicas."""
