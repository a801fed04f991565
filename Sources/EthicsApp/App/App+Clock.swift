// A meeting's clock on the screen.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation

extension App {
    /// Looks at the clock. Only the room knows it, so that nothing else changes by itself.
    ///
    /// - Returns: What is to be told when the machine's clock can't be right.
    mutating func look(at moment: Moment) -> String? {
        guard case .meeting(var room) = screen, room.clock.isRunning else { return nil }
        let anomaly = room.clock.advance(to: moment.now.timeIntervalSinceReferenceDate)
        screen = .meeting(room)
        return switch anomaly {
        case .setBack: language.meeting.clockSetBack
        case .jumped(let seconds): language.meeting.clockJumped(Int(seconds / 60))
        case nil: nil
        }
    }

    /// When the clock on the screen shows something else next, in seconds from the last look; nil when it stands still.
    var nextTick: Double? {
        guard case .meeting(let room) = screen, room.clock.isRunning else { return nil }
        // The second is only seen where the minute of silence is counted down.
        if room.meeting.place.step == .silence, view.room.side == .step {
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
