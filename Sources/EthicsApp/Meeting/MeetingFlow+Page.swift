// The page of a meeting: of its preparation, of the step or side that is shown, or of what came of it.

import EthicsPage

extension MeetingFlow {
    func page(in around: Surroundings) -> Page<Action> {
        switch place {
        case .setup(let setup): SetupPage(flow: self, around: around, setup: setup).page
        case .held(let room): MeetingPage(flow: self, around: around, room: room).page
        case .over(let room): MeetingPage(flow: self, around: around, room: room).over
        }
    }
}
