"""The parts of which a workbook is made: how it looks, its rows as XML, and the file that holds them."""
