"""Icons, fonts, translations and sample articles, as files."""
