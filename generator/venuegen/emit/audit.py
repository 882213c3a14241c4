"""The last look at rendered Python: it holds what templates are meant to produce, and nothing else.

The encoders keep page text in its place. This check does not trust them: a module with a statement,
a call or an import that no template writes is not published.
"""

from __future__ import annotations

import ast

from venuegen.errors import UserError

_NODES: tuple[type[ast.AST], ...] = (
    ast.Module, ast.Expr, ast.Constant, ast.Name, ast.Load, ast.Store, ast.Attribute,
    ast.Import, ast.ImportFrom, ast.alias, ast.Assign, ast.AnnAssign, ast.ClassDef,
    ast.FunctionDef, ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.Return, ast.Await,
    ast.Call, ast.keyword, ast.Tuple, ast.List, ast.Dict, ast.Set, ast.Subscript, ast.Slice,
    ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub, ast.If, ast.Pass,
)  # fmt: skip
#: What only signing.py needs: texts put together, parameters left out.
_SIGNING: tuple[type[ast.AST], ...] = (
    ast.JoinedStr, ast.FormattedValue, ast.ListComp, ast.comprehension, ast.Compare, ast.NotIn,
    ast.IfExp,
)  # fmt: skip
_MODULES = frozenset(
    {"__future__", "collections.abc", "datetime", "decimal", "functools", "pydantic", "typing"}
)
_CALLED = frozenset(
    {
        "ClientOrderId", "ClockSource", "Constraint", "Credential", "Endpoint", "Envelope",
        "ErrorTable", "Field", "Limit", "LimitHeader", "Parameter", "ReceiveWindow", "Recipe",
        "Query", "Resolution", "TokenFlow", "TypedDict", "Venue", "frozenset", "hide", "super",
        "async_prepared", "async_raw", "prepared", "raw",
        "bearer", "hmac_sha256_base64", "hmac_sha256_hex", "md5_hex", "query_text", "raw_text",
        "sorted_pairs", "Paging", "Weight", "async_iterate", "iterate", "Batch",
        "outcomes", "float", "timed",
    }
)  # fmt: skip
_METHODS = frozenset(
    {
        "__init__", "_call", "_caller", "_resolve", "_resolver", "rpartition", "append", "lower",
        "upper", "reveal",
    }
)  # fmt: skip
_DUNDERS = frozenset({"__all__", "__init__", "__name__", "__slots__"})


def audit(path: str, text: str) -> ast.Module:
    """Parse a rendered module and refuse whatever no template is meant to produce."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        raise UserError(
            f"what was rendered is not Python: {error}",
            path,
            line,
            hint="this is a mistake of venuegen or of an edited template; nothing was written",
        ) from error
    allowed = _NODES + (_SIGNING if path.endswith("/signing.py") else ())
    classes = {
        node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    } | _imported_classes(tree)
    for node in ast.walk(tree):
        reason = _objection(node, allowed, classes)
        if reason:
            raise UserError(
                f"what was rendered holds {reason}, which no template is meant to produce",
                path,
                getattr(node, "lineno", None),
                hint="this is a mistake of venuegen or of an edited template; nothing was written",
            )
    return tree


def _imported_classes(tree: ast.Module) -> set[str]:
    """Classes of the same package: what `raw` and `client` construct."""
    return {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level > 0
        for alias in node.names
        if alias.name[:1].isupper()
    }


def _objection(node: ast.AST, allowed: tuple[type[ast.AST], ...], classes: set[str]) -> str | None:
    match node:
        case ast.Import():
            return "an import of a whole module"
        case ast.ImportFrom(module=module, level=0) if module not in _MODULES:
            return f"an import from {module}"
        case ast.Name(id=name) if _is_dunder(name) and name not in _DUNDERS:
            return f"the name {name}"
        case ast.Attribute(attr=name) if _is_dunder(name) and name not in _DUNDERS:
            return f"the attribute {name}"
        case ast.Call(func=func):
            return None if _may_be_called(func, classes) else f"a call of {ast.unparse(func)}"
        case ast.ClassDef(decorator_list=[_, *_]):
            return "a decorated class"
        case (
            ast.FunctionDef(decorator_list=decorators)
            | ast.AsyncFunctionDef(decorator_list=decorators)
        ) if [ast.unparse(decorator) for decorator in decorators] not in ([], ["cached_property"]):
            return "a decorator"
        case _ if not isinstance(node, allowed):
            return f"a {type(node).__name__}"
        case _:
            return None


def _may_be_called(func: ast.expr, classes: set[str]) -> bool:
    match func:
        case ast.Name(id=name):
            return name in _CALLED or name in classes
        case ast.Attribute(attr=name):
            return name in _METHODS
        case _:
            return False


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")
