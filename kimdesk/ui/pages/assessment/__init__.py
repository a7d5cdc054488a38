"""The self-assessment, in parts."""
