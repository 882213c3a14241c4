# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""System"""
