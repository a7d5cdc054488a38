"""KIM Desk: knowledge and information management records for social landlords, kept offline."""

__version__ = "0.1.0"
