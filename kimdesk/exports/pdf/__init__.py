"""The pack as pages to read."""
