"""One file for each thing that is measured; each has ``figures()``, which measures and yields the figures."""
