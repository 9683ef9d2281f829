"""Every sentence a person reads, by id and in the language in force."""
