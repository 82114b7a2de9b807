"""What the program costs: commands that print a table; `docs/performance.md` has the last ones."""
