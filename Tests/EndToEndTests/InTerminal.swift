// All tests that look at a terminal run one after another: each of them is several programs already.

import Testing

/// The tests that look at a terminal.
@Suite(.serialized) struct InTerminal {}
