"""What stands around the article: lists, the claim's card, facts, labels, news and status."""
