"""Claims without the mouse: the clause at the caret, what is proposed for it, and the way to the next one."""
