"""One mechanism for every register: a list with filters, an editor beside it; pages say only what is theirs."""
