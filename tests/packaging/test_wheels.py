"""Both distributions, built as wheels and installed into empty environments, work from anywhere."""

import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


def run(command: Sequence[str | Path], cwd: Path) -> str:
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def wheel_of(project: Path, target: Path) -> Path:
    run([sys.executable, "-m", "build", "--wheel", "--outdir", target, project], cwd=target)
    (wheel,) = target.glob("*.whl")
    return wheel


def empty_environment(folder: Path, wheel: Path) -> Path:
    venv.create(folder, with_pip=True)
    run([folder / "bin" / "pip", "install", "--quiet", wheel], cwd=folder)
    return folder / "bin"


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of an environment that holds nothing but the wheel of venuegen."""
    folder = tmp_path_factory.mktemp("tool")
    return empty_environment(folder / "env", wheel_of(REPOSITORY, folder))


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of an environment that holds nothing but the wheel of the clients."""
    folder = tmp_path_factory.mktemp("clients")
    return empty_environment(folder / "env", wheel_of(REPOSITORY / "generated", folder))


def test_the_tool_generates_from_a_copy_of_the_sources_in_another_directory(
    tool: Path, tmp_path: Path
) -> None:
    shutil.copytree(REPOSITORY / "sources", tmp_path / "pages")
    run([tool / "venuegen", "generate", "--sources", "pages", "--out", "made"], cwd=tmp_path)
    made = sorted(path.relative_to(tmp_path / "made") for path in (tmp_path / "made").rglob("*.py"))
    committed = sorted(
        path.relative_to(REPOSITORY / "generated")
        for path in (REPOSITORY / "generated" / "venue_clients").rglob("*.py")
    )
    assert made == committed
    for path in made:
        assert (tmp_path / "made" / path).read_bytes() == (
            REPOSITORY / "generated" / path
        ).read_bytes()


def test_the_clients_need_none_of_the_generators_dependencies(
    clients: Path, tmp_path: Path
) -> None:
    installed = run([clients / "pip", "list", "--format=freeze"], cwd=tmp_path).lower()
    for dependency in ("venuegen", "jinja2", "black", "datamodel-code-generator", "markdown-it-py"):
        assert dependency not in installed
    told = run(
        [
            clients / "python",
            "-c",
            "from venue_clients import cadenza, coinw, htx, xt, ztdx\n"
            "for venue in (cadenza, coinw, htx, xt, ztdx): print(venue.Client, venue.AsyncClient)\n"
            "client = htx.Client(access_key='k', secret_key='s')\n"
            "client.preload()\n"
            "print(client.orders.cancel_order.__doc__)",
        ],
        cwd=tmp_path,
    )
    assert "Cancel" in told


def test_the_wheels_hold_what_they_need_and_nothing_else(tmp_path: Path) -> None:
    names = zipfile.ZipFile(wheel_of(REPOSITORY, tmp_path)).namelist()
    assert "venuegen/py.typed" in names
    assert any(name.startswith("venuegen/templates/runtime/") for name in names)
    roots = {name.split("/")[0].split("-")[0] for name in names}
    assert roots == {"venuegen"}
