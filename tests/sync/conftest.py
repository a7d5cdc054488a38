"""What tests of the shared folder share: a folder, and three laptops that belong to one share in it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.laptops import Laptop, make_share
from tests.sync.memory import MemoryFolder


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def three(tmp_path: Path, folder: MemoryFolder) -> Iterator[list[Laptop]]:
    """Give three administrators' laptops; whatever a test did to them, each must be sound afterwards."""
    laptops = make_share(tmp_path, folder, "abc", random.Random(1))
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()
