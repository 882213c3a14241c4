"""The commands of `venuegen`, one module each."""
