"""A real Samba server on loopback, a wire to it that can be long, and folders that see it as a laptop would."""
