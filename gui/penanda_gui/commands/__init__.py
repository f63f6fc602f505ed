"""Everything a user can do, as data: menus, shortcuts, the palette and the key sheet are made from it."""
