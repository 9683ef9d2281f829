"""A lesson that is being written: a frozen draft, and the moves that make another draft of it.

Every move gives a new draft and leaves the old one as it was, so that undo is an earlier draft.
"""
