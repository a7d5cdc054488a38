"""The table of speeds: every figure beside the floor measured in the same run."""
