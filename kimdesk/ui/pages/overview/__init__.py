"""The overview: what needs me, then the picture of the service."""
