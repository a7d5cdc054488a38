"""The calendar: what is due in every register."""
