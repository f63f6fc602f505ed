"""What can be plugged into the window without changing it: what a feature is, and the list of them."""
