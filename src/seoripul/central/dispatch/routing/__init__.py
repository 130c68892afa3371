"""In which order the stops of a run are driven."""
