"""The window: pages, widgets, actions and their look."""

from convviz.singletons import protect_singletons

protect_singletons()
