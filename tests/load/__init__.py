"""Many analysts at once, without browsers: `make load`."""
