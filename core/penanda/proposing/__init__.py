"""What to propose for a claim: its words, the word that reports it, who makes it. Nothing here is saved."""
