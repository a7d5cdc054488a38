"""What waits for somebody to choose: values in conflict, what arrived from people who may not write it, late changes."""
