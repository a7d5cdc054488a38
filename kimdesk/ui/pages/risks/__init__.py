"""The risk register with its map and the ladder of each risk."""
