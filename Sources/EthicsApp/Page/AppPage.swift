// The page of this program, with what it does.

import EthicsPage

typealias Page = EthicsPage.Page<Action>
