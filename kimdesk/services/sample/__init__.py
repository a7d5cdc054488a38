"""The sample workspace: an invented landlord with eight quarters of history, made through the services."""

from __future__ import annotations

from kimdesk.services.sample.build import build_sample

__all__ = ["build_sample"]
