// The page of a reflection: of the place it is at, or of its end.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords

extension ReflectingFlow {
    func page(in around: Surroundings) -> Page<Action> {
        let pages = ReflectionPage(flow: self, around: around)
        return isEnding ? pages.end : pages.page
    }
}
