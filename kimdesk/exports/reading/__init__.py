"""Reading a frozen document into the content of a pack."""
