"""How people, organisations and places are named, and which names can be of one of them."""
