"""A news-like corpus and nested dictionaries of names, the same for the same seed."""
