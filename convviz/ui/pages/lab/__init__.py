"""The kernel lab: its page, its cards and what its menus do."""
