"""What every generated client runs on. Copied as it is into the package, so it knows no venue.

The layers, each importing only those above it:

    omit, secret, errors, endpoint, venue   plain constants and classes; cheap to import
    scalars, checks, members, times, values one argument → text or JSON, or a clear refusal
    constraints, prepare, signing           arguments → Draft → signed Request
    queries, verdicts                       what to ask about an unknown outcome; what it may be
    evidence, resolution                    what an answer shows, and what the answers prove
    envelope, decode, lenient, drift        Response → model, refusal, or neither
    limits, clock, tokens, signer, retry    what may be sent now, and again
    call, failures, core                    one call as a conversation without IO
    resolver                                the questions about an unknown outcome, the same way
    transport/                              the protocol and one module a library
    shells, client, api, raw                the only parts that wait

How generated code uses it (a whole example: tests/clients/runtime/example/):

    <venue>/client.py       `VENUE = Venue(...)`; `Client` with one cached property a group,
                            `with_raw_response` and `prepare`; the same for `AsyncClient`
    <venue>/errors.py       the venue's exceptions and `ERRORS = ErrorTable(...)`
    <venue>/signing.py      a Credentials class and a sign function a recipe; imported at first use
    <venue>/<group>/api.py  `Endpoint` constants; the group as an `Api` and as an `AsyncApi`
    <venue>/<group>/raw.py  the methods of the group as `raw(...)` and `prepared(...)`
    <venue>/<group>/models.py  pydantic models; the model of the whole body has the envelope's
                            success members as `Literal`, and `extra="allow"`
"""
