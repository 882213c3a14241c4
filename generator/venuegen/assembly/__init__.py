"""Pages and venue.yaml → the model of the venues, with all that has to be said about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from venuegen.assembly.endpoint import Assembler
from venuegen.assembly.limits import with_reserves
from venuegen.assembly.merge import merged
from venuegen.assembly.names import endpoint_names, group_name
from venuegen.assembly.overrides import apply, decided_by, overrides_of
from venuegen.assembly.pages import PageReader, pages_of, read_one, venue_folders, words_of
from venuegen.assembly.paging import paging_of
from venuegen.assembly.resolution import check_resolution, makeable
from venuegen.assembly.venue import venue_of
from venuegen.assembly.walk import check_walk
from venuegen.assembly.weights import counted
from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import EndpointFacts, PageFacts
from venuegen.model import Endpoint, Group, Venue
from venuegen.venue import VenueConfig, load_venue

__all__ = ["Assembly", "PageReader", "assemble"]


@dataclass(frozen=True, slots=True)
class Assembly:
    """The venues, the pages behind them, and the diagnostics by page (relative to the sources)."""

    venues: tuple[Venue, ...]
    pages: tuple[PageFacts, ...]
    diagnostics: Mapping[str, tuple[Diagnostic, ...]]
    #: The facts of each page about which an override of venue.yaml decides; see `decided_by`.
    decided: Mapping[str, frozenset[str]]

    @property
    def errors(self) -> tuple[tuple[str, Diagnostic], ...]:
        """The diagnostics that leave an endpoint out, each with its page."""
        return tuple(
            (page, one)
            for page, told in self.diagnostics.items()
            for one in told
            if one.severity is Severity.ERROR
        )


def assemble(
    sources: Path, venues: Sequence[str] | None = None, read: PageReader = read_one
) -> Assembly:
    """Read the venues below `sources`, all or those named, and build their models.

    An endpoint with an error among its diagnostics is left out of the model; whether anything is
    written then is for the caller to decide. A mistake in a venue.yaml is a `UserError`.
    """
    built = [_VenueAssembly(folder, read).build() for folder in venue_folders(sources, venues)]
    return Assembly(
        venues=tuple(one.venues[0] for one in built),
        pages=tuple(page for one in built for page in one.pages),
        diagnostics={page: told for one in built for page, told in one.diagnostics.items()},
        decided={page: fields for one in built for page, fields in one.decided.items()},
    )


@dataclass(frozen=True, slots=True)
class _Named:
    """The facts of an endpoint and the name it will have."""

    group: str
    name: str
    facts: EndpointFacts


class _VenueAssembly:
    """The assembly of one venue, step by step."""

    def __init__(self, folder: Path, read: PageReader) -> None:
        self.folder = folder
        self.config: VenueConfig = load_venue(folder)
        self.read = read
        self.told: dict[str, list[Diagnostic]] = {}

    def build(self) -> Assembly:
        pages = [self._page(path) for path in pages_of(self.folder)]
        self._check_pages(pages)
        named = self._without_twins(self._merged(self._named(pages)))
        groups = with_reserves(makeable(self._groups(named)))
        venue = replace(venue_of(self.config), groups=groups)
        self._check_names(venue)
        diagnostics = {page.source: tuple(self.told.get(page.source, ())) for page in pages}
        return Assembly((venue,), tuple(pages), diagnostics, self._decided())

    def _decided(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for part in self.config.overrides:
            found.setdefault(f"{self.config.name}/{part.page}", set()).add(decided_by(part))
        return {page: frozenset(fields) for page, fields in found.items()}

    def _page(self, path: Path) -> PageFacts:
        inside = path.relative_to(self.folder).as_posix()
        source = f"{self.config.name}/{inside}"
        facts = self.read(path, source, words_of(self.config))
        self._tell(source, *facts.diagnostics)
        endpoints = apply(facts.endpoints, overrides_of(self.config, inside))
        for one in endpoints:
            self._tell(source, *one.diagnostics)
        return replace(facts, endpoints=tuple(self._routed(inside, one) for one in endpoints))

    def _routed(self, page: str, facts: EndpointFacts) -> EndpointFacts:
        """With the part of the query that makes the route, which is then no parameter."""
        known = self.config.pages.get(page)
        if known is None or not known.query:
            return facts
        fixed = known.query
        query = "&".join(f"{name}={value}" for name, value in fixed.items())
        listed = tuple(one for one in facts.request if one.name not in fixed)
        return replace(facts, path=f"{facts.path.partition('?')[0]}?{query}", request=listed)

    def _tell(self, source: str, *diagnostics: Diagnostic) -> None:
        self.told.setdefault(source, []).extend(diagnostics)

    def _error(self, facts: EndpointFacts, code: str, message: str, hint: str) -> None:
        self._tell(facts.source, Diagnostic(code, Severity.ERROR, facts.line, message, None, hint))

    def _named(self, pages: Sequence[PageFacts]) -> list[_Named]:
        found: list[_Named] = []
        for page in pages:
            inside = PurePosixPath(page.source.partition("/")[2])
            names = endpoint_names(self.config, inside, page.endpoints)
            for facts, (group, name) in zip(page.endpoints, names, strict=True):
                if any(one.severity is Severity.ERROR for one in facts.diagnostics):
                    continue
                if group and name:
                    found.append(_Named(group, name, facts))
                    continue
                self._error(
                    facts,
                    "no-name",
                    f"no {'name' if group else 'group'} can be made for this endpoint",
                    "put the page into a folder that names its group, name its file after the "
                    "method, or give the endpoint a name under `names:` in venue.yaml",
                )
        return found

    def _merged(self, named: Sequence[_Named]) -> list[_Named]:
        """One entry for each method and path; the first page of several gives the name."""
        by_route: dict[tuple[str, str], _Named] = {}
        for one in named:
            route = (one.facts.method, one.facts.path)
            first = by_route.get(route)
            if first is None:
                by_route[route] = one
                continue
            facts, told = merged(first.facts, one.facts)
            by_route[route] = replace(first, facts=facts)
            self._tell(one.facts.source, *told)
        return list(by_route.values())

    def _without_twins(self, named: Sequence[_Named]) -> list[_Named]:
        """Refuse a name that two endpoints have: which one is meant can't be known."""
        by_name: dict[tuple[str, str], list[_Named]] = {}
        for one in named:
            by_name.setdefault((one.group, one.name), []).append(one)
        for (group, name), twins in by_name.items():
            for one, other in zip(twins, twins[1:] + twins[:1], strict=True):
                if one is other:
                    break
                self._error(
                    one.facts,
                    "duplicate-name",
                    f"{group}.{name} is the name of {one.facts.method} {one.facts.path} and of "
                    f"{other.facts.method} {other.facts.path} "
                    f"({other.facts.source}:{other.facts.line})",
                    "rename one of the pages, or name both under `names:` in venue.yaml",
                )
        return [twins[0] for twins in by_name.values() if len(twins) == 1]

    def _groups(self, named: Sequence[_Named]) -> tuple[Group, ...]:
        venue = venue_of(self.config)
        groups: dict[str, list[Endpoint]] = {}
        for one in named:
            assembler = Assembler(self.config, venue)
            endpoint = assembler.endpoint(one.group, one.name, one.facts)
            self._tell(one.facts.source, *assembler.diagnostics)
            if endpoint is not None:
                groups.setdefault(one.group, []).append(self._governed(one, endpoint))
        return tuple(
            Group(
                name,
                self.config.groups.get(name, name.replace("_", " ").capitalize()),
                tuple(sorted(endpoints, key=lambda endpoint: endpoint.name)),
            )
            for name, endpoints in sorted(groups.items())
        )

    def _governed(self, named: _Named, endpoint: Endpoint) -> Endpoint:
        """With what a call counts, and how a listing goes on."""
        weight, told = counted(endpoint, named.facts)
        self._tell(named.facts.source, *told)
        paging = paging_of(self.config, f"{named.group}.{named.name}", endpoint)
        return replace(endpoint, counted=weight, paging=paging)

    def _check_pages(self, pages: Sequence[PageFacts]) -> None:
        """Every page that venue.yaml speaks of is there."""
        there = {page.source.partition("/")[2] for page in pages}
        for name in self.config.pages:
            if name not in there:
                raise self.config.mistake(f"there is no page {name}", "pages", name)
        for index, part in enumerate(self.config.overrides):
            if part.page not in there:
                raise self.config.mistake(
                    f"there is no page {part.page}", "overrides", index, "page"
                )
        groups = {group_name(PurePosixPath(page)) for page in there}
        groups |= {name.partition(".")[0] for name in self.config.names.values()}
        for name in self.config.groups:
            if name not in groups:
                raise self.config.mistake(f"there is no group {name}", "groups", name)

    def _check_arguments(self, venue: Venue) -> None:
        """Every parameter that venue.yaml names in Python is one of its endpoint's."""
        for name, part in self.config.endpoints.items():
            endpoint = venue.endpoint(name)
            there = [str(one.name) for one in endpoint.parameters] if endpoint else []
            for wire in part.arguments:
                if wire not in there:
                    raise self.config.mistake(
                        f"{name} has no parameter {wire}",
                        *("endpoints", name, "arguments", wire),
                        hint=f"it has: {', '.join(there) or 'none'}",
                    )

    def _check_names(self, venue: Venue) -> None:
        """Every endpoint that venue.yaml speaks of is there, unless an error has taken it out."""
        if any(one.severity is Severity.ERROR for told in self.told.values() for one in told):
            return
        there = {f"{group.name}.{one.name}" for group in venue.groups for one in group.endpoints}
        config = self.config
        for name in config.endpoints:
            if name not in there:
                raise config.mistake(f"there is no endpoint {name}", "endpoints", name)
        self._check_arguments(venue)
        check_resolution(config, venue)
        check_walk(config, venue)
        clock, tokens = config.clock, config.tokens
        spoken_of = [(clock.endpoint, "clock", "endpoint")] if clock else []
        spoken_of += [(tokens.login, "tokens", "login")] if tokens else []
        if tokens and tokens.refresh:
            spoken_of.append((tokens.refresh, "tokens", "refresh"))
        for given, *where in spoken_of:
            if given not in there:
                raise config.mistake(f"there is no endpoint {given}", *where)
