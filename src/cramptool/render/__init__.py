"""From an `Answer` to a screen.

`as_panels` is for a terminal, `as_plain` for pipes and screen readers, `as_json` for scripts.
What is shown follows from the answer alone; nothing here looks anything up.
"""
