"""Bodies that samples show: what is sent and comes back, and what they say against tables."""
