"""One visual language: colours with computed contrast, one family of type, steps of four pixels."""
