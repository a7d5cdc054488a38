"""How other people's workbooks come in: read safely, recognised by headings and content, planned row by row."""
