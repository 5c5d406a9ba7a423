"""What stands between the network and the application: capacity, measures, log."""
