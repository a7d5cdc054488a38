"""The page on which every register beside assets and actions is found."""
