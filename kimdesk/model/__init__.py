"""What a record is: kinds, fields and the pure rules of the field. Standard library only."""
