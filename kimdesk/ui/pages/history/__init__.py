"""The page that looks back: how records were, what was in force, and who changed what."""
