"""The rows, by what they are about. Importing this registers all of them."""

from . import damaging, deleting, erasing, forgetting, leaving, networks, newer, retrying, vanishing, waiting
