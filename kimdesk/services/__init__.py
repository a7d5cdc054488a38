"""What a user can do. One public method is one action: one batch of operations, one transaction, and what it changed."""
