"""What axe-core finds on the pages: `make axe` for all views, tests for one view of each page."""
