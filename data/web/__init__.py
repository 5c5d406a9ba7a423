"""What stands between the network and the application: headers, document, capacity, measures,
log."""
