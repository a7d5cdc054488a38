"""Results of a search with filters, and evidence bundles made of them."""
