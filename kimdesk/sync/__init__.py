"""How laptops meet in a shared folder: protocol kds/1, part B. FORMAT.md describes every byte."""
