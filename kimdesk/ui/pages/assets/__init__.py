"""The page of information assets."""
