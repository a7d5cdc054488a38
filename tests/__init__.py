"""The tests: tests/ mirrors kimdesk/, and each name reads as a sentence."""
