// A meeting's clock on the screen.

import EthicsEngine
import Foundation

extension App {
    /// Looks at the clock. Only the room knows it, so that nothing else changes by itself.
    mutating func look(at moment: Moment) {
        guard case .meeting(var room) = screen, room.clock.isRunning else { return }
        let anomaly = room.clock.advance(to: moment.now.timeIntervalSinceReferenceDate)
        screen = .meeting(room)
        switch anomaly {
        case .setBack: view.notice = .init(text: language.meeting.clockSetBack)
        case .jumped(let seconds): view.notice = .init(text: language.meeting.clockJumped(Int(seconds / 60)))
        case nil: break
        }
    }

    /// When the clock on the screen shows something else next, in seconds from the last look; nil when it stands still.
    var nextTick: Double? {
        guard case .meeting(let room) = screen, room.clock.isRunning else { return nil }
        // The second is only seen where the minute of silence is counted down.
        let isCountedDown = room.meeting.place.step == .silence && view.room.side == .step
        let step = isCountedDown ? 1.0 : 60.0
        let parts = isCountedDown ? [room.now] : [room.meeting.left(at: 0), room.meeting.leftInAll(at: 0)]
        guard !isCountedDown else { return 1 - room.clock.used.truncatingRemainder(dividingBy: 1) + 0.01 }
        // Minutes change where what is left is a whole number of them.
        let waits = parts.map { left -> Double in
            let rest = (Double(left) - room.clock.used).truncatingRemainder(dividingBy: step)
            return rest > 0 ? rest : rest + step
        }
        return (waits.min() ?? step) + 0.01
    }
}
