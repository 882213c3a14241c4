"""The model → files. Pure functions: nothing here reads pages or writes to the disk."""

from venuegen.emit.build import MANIFEST, Input, emit_package, files_of_manifest
from venuegen.emit.package import PackageConfig, load_package

__all__ = [
    "MANIFEST",
    "Input",
    "PackageConfig",
    "emit_package",
    "files_of_manifest",
    "load_package",
]
