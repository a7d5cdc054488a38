"""Runs in the packed program before everything else: the library that signs offers to fetch time stamps and certificates from
the network, and loads a whole HTTP client for it. KIM Desk never does, so that client and TLS are left out, and this stands where
the library would load them.
"""

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec

STANDS_FOR = {
    "pyhanko.sign.timestamps.aiohttp_client": "HTTPTimeStamper",
    "pyhanko_certvalidator.fetchers.aiohttp_fetchers": "AIOHttpFetcherBackend",
}


class LeftOut(MetaPathFinder, Loader):
    """Finds the modules that are left out, each with a class that cannot be made."""

    def find_spec(self, fullname, path=None, target=None):
        return ModuleSpec(fullname, self) if fullname in STANDS_FOR else None

    def exec_module(self, module):
        def refuse(self, *_given, **_named):
            raise RuntimeError(f"{type(self).__name__} would use the network, which this program does not")

        name = STANDS_FOR[module.__name__]
        setattr(module, name, type(name, (), {"__init__": refuse}))


sys.meta_path.insert(0, LeftOut())
