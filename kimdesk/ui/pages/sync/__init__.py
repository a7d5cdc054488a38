"""The page of the share."""
