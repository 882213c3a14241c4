"""Facts of request parameters and response fields, out of their rows, bodies and prose."""
