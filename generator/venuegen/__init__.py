"""venuegen: reads the documentation pages of trading venues and writes typed clients."""
