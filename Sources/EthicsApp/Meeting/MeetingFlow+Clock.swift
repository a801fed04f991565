// A meeting's clock on the screen.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation

extension MeetingFlow {
    mutating func look(in around: Surroundings, at moment: Moment) -> String? {
        guard var room = heldRoom, room.clock.isRunning else { return nil }
        let anomaly = room.clock.advance(to: moment.now.timeIntervalSinceReferenceDate)
        self.room = room
        return switch anomaly {
        case .setBack: around.language.meeting.clockSetBack
        case .jumped(let seconds): around.language.meeting.clockJumped(Int(seconds / 60))
        case nil: nil
        }
    }

    var nextTick: Double? {
        guard let room = heldRoom, room.clock.isRunning else { return nil }
        // The second is only seen where the minute of silence is counted down.
        if room.meeting.place.step == .silence, seen.side == .step {
            return 1 - room.clock.used.truncatingRemainder(dividingBy: 1) + 0.01
        }
        // Minutes change where what is left is a whole number of them.
        let waits = [room.meeting.left(at: 0), room.meeting.leftInAll(at: 0)].map { left -> Double in
            let rest = (Double(left) - room.clock.used).truncatingRemainder(dividingBy: 60)
            return rest > 0 ? rest : rest + 60
        }
        return (waits.min() ?? 60) + 0.01
    }
}
