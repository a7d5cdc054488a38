"""What is made of the program for those who install it."""
