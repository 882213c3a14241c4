"""The model → files. Pure functions: nothing here reads pages or writes to the disk."""

from venuegen.emit.build import MANIFEST, Input, emit_package, files_of_manifest
from venuegen.emit.manifest import digest
from venuegen.emit.openapi import openapi_document
from venuegen.emit.package import PackageConfig, load_package
from venuegen.emit.refusals import Refusal, without_refused

__all__ = [
    "MANIFEST",
    "Input",
    "PackageConfig",
    "Refusal",
    "digest",
    "emit_package",
    "files_of_manifest",
    "load_package",
    "openapi_document",
    "without_refused",
]
