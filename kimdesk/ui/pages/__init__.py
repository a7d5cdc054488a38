"""The pages behind the tabs. Pages do not import each other."""
