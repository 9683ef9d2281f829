"""The glossary and the articles about the views: read from assets, checked, in three languages."""
