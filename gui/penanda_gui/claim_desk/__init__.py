"""The claim desk: all claims of the project as a list, and beside it the page of one claim."""
