"""What becomes of real documentation: pages → a user's tree → clients, and the shares of each.

    python tests/benchmarks/real_pages.py PAGES [--work DIR]

PAGES is taken as one venue. Prints how many endpoints were generated, what was left
out and why, whether all of it imports and passes mypy --strict and ruff, and how many of the
generated models take the example on their own page, strictly and with nothing unforeseen in it.
"""

from __future__ import annotations

import argparse
import collections
import importlib
import keyword
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

VENUE = """\
name: {name}
title: {name}
homepage: https://{name}.example
hosts: {{production: [https://api.{name}.example]}}
signing:
  - name: bearer
    paths: ["*"]
    credentials: {{access_token: {{env: ACCESS_TOKEN}}}}
    algorithm: bearer
    send: {{header: {{Authorization: "Bearer {{access_token}}"}}}}
envelopes: [{{name: bare, paths: ["*"]}}]
placement: {{"GET *": query, "DELETE *": query, "POST *": json, "PUT *": json, "PATCH *": json}}
auth: {{private: ["*"]}}
"""


def named(words: str) -> str:
    name = re.sub(r"\W+", "_", words.lower()).strip("_") or "page"
    return f"p_{name}" if name[0].isdigit() or keyword.iskeyword(name) else name


def user_tree(pages: Path, tree: Path) -> None:
    """Lay the pages out as a user would: venue, group, page."""
    pages = pages.resolve()
    for page in sorted(p for p in pages.rglob("*") if p.suffix in (".md", ".txt")):
        venue, *groups, _ = page.relative_to(pages.parent).parts
        folder = tree / named(venue) / named("_".join(groups) or "pages")
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, folder / f"{named(page.stem)}{page.suffix}")
    for folder in tree.iterdir():
        (folder / "venue.yaml").write_text(VENUE.format(name=folder.name))
    (tree / "package.yaml").write_text(
        "distribution: real-pages\nimport_package: real_pages\nversion: 0.1.0\n"
    )


def run(*command: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)


def share(good: int, of: int) -> str:
    return f"{good} of {of} ({good / of:.1%})" if of else "none"


def examples(tree: Path, out: Path) -> None:
    """Hand each model the first example of its own page."""
    from pydantic import TypeAdapter, ValidationError

    from venuegen.assembly import assemble

    sys.path.insert(0, str(out))
    counted: collections.Counter[str] = collections.Counter()
    made = assemble(tree)
    for venue in made.venues:
        for group in venue.groups:
            api = importlib.import_module(f"real_pages.{venue.name}.{group.name}.api")
            models = importlib.import_module(f"real_pages.{venue.name}.{group.name}.models")
            names = {e.name: e.model for e in vars(api).values() if hasattr(e, "resolved_by")}
            for endpoint in (e for e in group.endpoints if f"{group.name}.{e.name}" in names):
                model = TypeAdapter(getattr(models, names[f"{group.name}.{endpoint.name}"]))
                for sample in endpoint.response_samples[:1]:
                    told = [
                        d for d in made.diagnostics[endpoint.source.page] if d.severity != "info"
                    ]
                    try:
                        model.validate_json(str(sample.text), strict=True)
                        counted["taken"] += 1
                    except ValidationError as misfit:
                        first = misfit.errors()[0]
                        names_it = any(
                            str(part) in d.message for d in told for part in first["loc"]
                        )
                        counted["told" if names_it else "silent"] += 1
                        verdict = "told  " if names_it else "SILENT"
                        print(
                            f"    {verdict} {endpoint.source.page}: {first['loc']} {first['msg']}"
                        )
    total = sum(counted.values())
    print(f"examples taken strictly      {share(counted['taken'], total)}")
    print(f"  not taken, told by warning {share(counted['told'], total)}")
    print(f"  not taken, not told        {share(counted['silent'], total)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", type=Path)
    parser.add_argument("--work", type=Path, help="keep the tree and the output here")
    arguments = parser.parse_args()
    work = arguments.work or Path(tempfile.mkdtemp())
    tree, out = work / "sources", work / "generated"
    tree.mkdir(parents=True)
    user_tree(arguments.pages, tree)
    venuegen = [sys.executable, "-m", "venuegen"]
    done = run(*venuegen, "generate", "--keep-going", "--sources", tree, "--out", out, cwd=work)
    print(f"generate --keep-going        exit {done.returncode}")
    print(done.stdout[-3000:], done.stderr[-6000:])
    modules = [
        ".".join(path.relative_to(out).with_suffix("").parts)
        for path in sorted((out / "real_pages").rglob("*.py"))
        if path.stem != "__init__" and not path.stem.startswith("httpx")
    ]
    imported = run(sys.executable, "-c", f"import {', '.join(modules)}", cwd=out)
    print(f"modules that import          {len(modules)}: exit {imported.returncode}")
    print(imported.stderr[-600:])
    for tool in (["mypy", "--strict", "-p", "real_pages"], ["ruff", "check", "."]):
        checked = run(sys.executable, "-m", *tool, cwd=out)
        last = checked.stdout.strip().splitlines()[-1:] or [checked.stderr[-300:]]
        print(f"{tool[0]:28} exit {checked.returncode}: {last[0]}")
    examples(tree, out)


if __name__ == "__main__":
    main()
