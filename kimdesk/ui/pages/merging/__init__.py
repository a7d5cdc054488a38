"""The merge desk: bring in, settle, say that it is merged, chase."""
