"""How it looks: the only place, beside ``app``, that knows Qt."""
