"""The chase: who owes a return, and the text that asks for it."""
