"""Values: what a collection holds, and the dates of its events."""
