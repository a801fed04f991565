"""The rows, by what they are about. Importing this registers all of them."""

from . import configuring, damaging, deleting, erasing, forgetting, leaving, networks, newer, printing, retrying, typing, vanishing, waiting
