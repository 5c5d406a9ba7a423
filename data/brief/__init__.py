"""A brief of the current selection, two to four pages, as PDF, Word or Markdown."""
