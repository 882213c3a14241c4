"""Which places below the output folder may be written."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from venuegen.errors import UserError


def target(out: Path, name: str) -> Path:
    """The place of a file of the output, or a `UserError`: never outside of it, never by a link."""
    parts = PurePosixPath(name).parts
    if not parts or name != "/".join(parts) or any(not _is_plain(part) for part in parts):
        raise UserError(f"can't write {name!r}: not a place below the output folder", out)
    path = out
    for part in parts:
        path = path / part
        if path.is_symlink():
            raise UserError(
                f"can't write {name}: {part} is a symbolic link",
                path,
                hint="replace the link by a folder or a file of its own",
            )
    if path.is_dir():
        raise UserError(f"can't write {name}: a folder of that name is there", path)
    for parent in path.parents:
        if parent == out:
            break
        if parent.exists() and not parent.is_dir():
            raise UserError(f"can't write {name}: {parent.name} is a file", parent)
    return path


def _is_plain(part: str) -> bool:
    return part not in (".", "..", "/") and part.isprintable() and not set(part) & set('\\:*?"<>|')
