"""Drives the built program in a terminal, and looks at what it leaves on disk."""
