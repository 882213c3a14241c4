"""Sample code shows what is sent and read, in whatever language it is written."""

from __future__ import annotations

from venuegen.reading.samples import CodeSample, read_code


def read(text: str, first: int = 1) -> CodeSample:
    return read_code(text.strip("\n").split("\n"), first)


def sent(code: CodeSample) -> dict[str, tuple[str, int]]:
    return {s.name: (s.kind, s.line) for s in code.sent}


PYTHON = """
import requests

headers = {"X-Key": key}
reply = requests.post(
    "https://api.example.com/v1/things/drop",
    headers=headers,
    json={
        "thingId": "17",
        "count": 3,
        "deep": {"flag": True},
    },
)
assert reply.json()["data"]["state"] == "dropped"
thing = reply.json()["data"]
print(thing["name"])
"""


def test_python_with_requests() -> None:
    code = read(PYTHON, 11)
    assert (code.language, code.method) == ("python", "POST")
    assert [(u.host, u.path, u.line) for u in code.urls] == [
        ("https://api.example.com", "/v1/things/drop", 15)
    ]
    assert sent(code) == {
        "thingId": ("string", 18),
        "count": ("integer", 19),
        "deep": ("object", 20),
        "deep.flag": ("boolean", 20),
    }
    assert {s.place for s in code.sent} == {"body"}
    assert [h.name for h in code.headers] == ["X-Key"]


def test_python_reads_and_asserts_members_of_the_response() -> None:
    read_members = [(r.path, r.asserted) for r in read(PYTHON).read]
    assert read_members == [("data.state", True), ("data", False), ("data.name", False)]


def test_parameters_set_one_by_one() -> None:
    code = read('params = {"a": 1}\nparams["nonce"] = now()\nparams["sign"] = sign(params)')
    assert sent(code) == {
        "a": ("integer", 1),
        "nonce": ("expression", 2),
        "sign": ("expression", 3),
    }


def test_java_map() -> None:
    code = read(
        "Map<String, Object> map = new HashMap<>();\n"
        'map.put("thing", "x");\n'
        'map.put("time", System.currentTimeMillis());\n'
        'HttpUtil.post(URL + "/v1/things", map);'
    )
    assert code.method == "POST"
    assert sent(code) == {"thing": ("string", 2), "time": ("expression", 3)}
    assert [u.path for u in code.urls] == ["/v1/things"]


def test_code_that_was_escaped_onto_one_line_of_the_page() -> None:
    code = read_code(['map.put("a", 1);', 'map.put("b", 2);'], 38, step=0)
    assert sent(code) == {"a": ("integer", 38), "b": ("integer", 38)}


def test_javascript_options_of_a_call() -> None:
    code = read(
        "const reply = await axios({\n"
        '  method: "put", url: "https://api.example.com/v2/things",\n'
        "  headers: {'X-Key': key},\n"
        "  data: { name: 'x', size: 1.5 },\n"
        "})"
    )
    assert (code.language, code.method) == ("javascript", "PUT")
    assert sent(code) == {"name": ("string", 4), "size": ("number", 4)}
    assert [h.name for h in code.headers] == ["X-Key"]


CURL = """
QUERY="thing=x&time=${NOW}"
curl -X DELETE \\
  -H "X-Key: ${KEY}" \\
  "https://test.example.com/v1/things?${QUERY}&mark=${MARK}"
"""


def test_curl_with_variables_in_its_query() -> None:
    code = read(CURL)
    assert (code.language, code.method, code.method_line) == ("curl", "DELETE", 2)
    assert code.hosts == (("https://test.example.com", 4),)
    assert sent(code) == {
        "thing": ("text", 1),
        "time": ("expression", 1),
        "mark": ("expression", 4),
    }


def test_curl_with_a_body() -> None:
    code = read('curl https://api.example.com/v1/things \\\n-d \'{"id": "7", "n": 2}\'')
    assert code.method == "POST"
    assert [(s.name, s.kind, s.place) for s in code.sent] == [
        ("id", "string", "body"),
        ("n", "integer", "body"),
    ]


def test_a_raw_request() -> None:
    code = read('POST /v1/things?dry=1 HTTP/1.1\nHost: api.example.com\nX-Key: k\n\n{"a": 1}')
    assert (code.language, code.method) == ("http", "POST")
    assert [(u.host, u.path) for u in code.urls] == [
        (None, "/v1/things"),
        ("https://api.example.com", None),
    ]
    assert [(s.name, s.place) for s in code.sent] == [("a", "body"), ("dry", "query")]
    assert [h.name for h in code.headers] == ["X-Key"]


def test_settings_of_a_client_are_no_parameters() -> None:
    code = read('const client = new Client({ key: "k", testnet: true });')
    assert code.sent == ()
