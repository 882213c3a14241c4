"""venue.yaml is read strictly: what nothing reads is refused, with its line."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from venuegen.errors import UserError
from venuegen.venue import load_venue
from venuegen.venue.schema import ErrorBase

REPO = Path(__file__).parents[2]
VENUES = sorted(path.parent.name for path in REPO.glob("sources/*/venue.yaml"))

SMALL = """\
name: acme
title: Acme
homepage: https://acme.example
hosts:
  production: [https://api.acme.example/]
envelopes:
  - name: bare
    paths: ["*"]
"""

SIGNED = (
    SMALL
    + """\
signing:
  - name: query
    paths: ["*"]
    credentials:
      key: {env: ACME_KEY}
      secret: {env: ACME_SECRET}
    algorithm: hmac-sha256
    key: secret
    encoding: hex
    payload: "{query}"
    send:
      query: {sig: "{signature}"}
    vectors:
      - credentials: {key: k, secret: s}
        method: GET
        path: /
        signature: abc
        source: ours
"""
)


def written(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "venue.yaml").write_text(text, encoding="utf-8")
    return folder


def mistake(tmp_path: Path, text: str) -> UserError:
    with pytest.raises(UserError) as caught:
        load_venue(written(tmp_path, text))
    return caught.value


def test_a_small_venue_is_read(tmp_path: Path) -> None:
    config = load_venue(written(tmp_path, SMALL))
    assert config.hosts == {"production": ("https://api.acme.example",)}
    assert config.line("envelopes", 0, "paths") == 8


@pytest.mark.parametrize("name", VENUES)
def test_the_venues_of_this_repo_are_read(name: str) -> None:
    config = load_venue(REPO / "sources" / name)
    assert config.name == name
    assert config.signing


def test_a_misspelt_key_is_refused_with_its_line_and_a_suggestion(tmp_path: Path) -> None:
    error = mistake(tmp_path, SMALL + "overides: []\n")
    assert error.line == 9
    assert error.message == "unknown key `overides`; did you mean `overrides`?"


def test_a_misspelt_key_deep_inside_names_its_own_line(tmp_path: Path) -> None:
    error = mistake(tmp_path, SIGNED.replace("encoding:", "encodng:"))
    assert error.line == 17
    assert "did you mean `encoding`?" in error.message


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    error = mistake(tmp_path, SMALL.replace("title: Acme", "title: 3") + "limits: {}\n")
    told = str(error)
    assert "venue.yaml:2: `title` must be a text; put it in quotes" in told
    assert "venue.yaml:9: `limits` must be a list" in told


def test_a_key_that_stands_twice_is_refused(tmp_path: Path) -> None:
    error = mistake(tmp_path, SMALL + "title: Again\n")
    assert (error.line, error.message) == (9, "`title` stands twice, first on line 2")


def test_a_tab_is_told_as_a_tab(tmp_path: Path) -> None:
    error = mistake(tmp_path, SMALL.replace("  production:", "\tproduction:"))
    assert (error.line, error.hint) == (5, "indent with spaces")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title: &t Acme\nhomepage: *t\n", "anchors and aliases are not read here"),
        (
            "title: !!python/name:os.system Acme\n",
            "the tag tag:yaml.org,2002:python/name:os.system",
        ),
        ("title: !ruby Acme\n", "the tag !ruby is not read here"),
        ("title: [Acme\n", "is not YAML"),
        ("? [a]\n: b\n", "a key must be a word or a whole number"),
        ("title: \x07\n", "a control character does not belong in YAML"),
    ],
)
def test_what_yaml_can_do_beyond_data_is_refused(tmp_path: Path, text: str, message: str) -> None:
    assert message in mistake(tmp_path, text).message


@pytest.mark.parametrize("value", ["no", "off", "1:30", "010", "2024-01-01", "1e3"])
def test_what_yaml_1_1_takes_for_something_else_stays_a_text(tmp_path: Path, value: str) -> None:
    config = load_venue(written(tmp_path, SMALL.replace("title: Acme", f"title: {value}")))
    assert config.title == value


def test_a_file_that_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    folder = written(tmp_path, "")
    (folder / "venue.yaml").write_bytes(SMALL.encode() + b"title: \xe9\n")
    with pytest.raises(UserError, match="is not UTF-8") as caught:
        load_venue(folder)
    assert caught.value.line == 9


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read: No such file"):
        load_venue(tmp_path)


def test_a_venue_has_the_name_of_its_folder(tmp_path: Path) -> None:
    error = mistake(tmp_path, SMALL.replace("name: acme", "name: other"))
    assert error.message == "the venue is named `other`, its folder `acme`"


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('"{query}"', '"{qeury}"', "`payload` has the field {qeury}"),
        ('"{query}"', '"{timestamp}"', "`payload` has the field {timestamp}"),
        ('"{query}"', '"{query!r}"', "`payload` has the field {query}"),
        ('"{query}"', '"{query"', "`payload`: expected '}'"),
        ("key: secret\n", "key: nothing\n", "`key` must name the credential"),
        ("{key: k, secret: s}", "{key: k}", "the credentials of a vector are not those"),
        ("name: query", "name: Query!", "`Query!` must be small letters"),
        ('"*"', '"v1"', "`v1` can match no path"),
    ],
)
def test_a_recipe_that_can_not_work_is_refused(
    tmp_path: Path, before: str, after: str, message: str
) -> None:
    assert message in str(mistake(tmp_path, SIGNED.replace(before, after)))


def test_a_recipe_without_vectors_is_refused(tmp_path: Path) -> None:
    text = SIGNED[: SIGNED.index("    vectors:")]
    assert "at least one test vector" in mistake(tmp_path, text).message


def test_the_kinds_of_errors_are_those_of_the_runtime() -> None:
    runtime = (REPO / "templates/runtime/errors.py").read_text(encoding="utf-8")
    for kind in get_args(ErrorBase):
        assert f"\nclass {kind}(ApiError):" in runtime
