"""What is set for the whole workspace, on one page."""
