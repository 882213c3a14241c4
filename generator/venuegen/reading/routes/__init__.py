"""Which endpoints a page documents, where it says so, and what belongs to each."""
