"""The rows, by what they are about. Importing this registers all of them."""

from . import (
    colouring, configuring, damaging, deleting, ending, erasing, forgetting, keeping, leaving, lines, networks, newer,
    placing, pointing, printing, reading, resting, retrying, turning, typing, vanishing, waiting,
)
