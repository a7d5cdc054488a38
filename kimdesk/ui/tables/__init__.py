"""Tables of records: columns from the field registry, cells in words, sorting and filtering where the rows are."""
