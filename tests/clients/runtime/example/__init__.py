"""A client written by hand: the reference of what the templates emit, and what the tests call.

`tiny` is a venue with one group. Its package sits beside a copy of the runtime under the name
`_runtime`, as in a generated package.
"""
