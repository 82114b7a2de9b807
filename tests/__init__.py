"""The tests: each file is named after what it holds to its word."""
