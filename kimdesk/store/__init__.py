"""How records are kept: the operation log, what is live, and the tables that are read."""
