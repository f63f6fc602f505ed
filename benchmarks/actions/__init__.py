"""Marking whole articles in the real window by its public keys and clicks, and counting them."""
