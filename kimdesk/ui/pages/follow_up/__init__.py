"""The follow-up list: what is recorded and not right yet."""
