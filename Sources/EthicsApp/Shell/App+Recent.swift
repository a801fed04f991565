// What the menu tells of what was done before: it is read when the menu is opened.

import EthicsEngine
import EthicsJournal
import EthicsWords

extension App {
    /// Reads what the menu tells of. Where nothing is stored it tells of nothing.
    func readRecent() -> [Effect] {
        guard isHome, around.isReady, around.storage == .disk else { return [] }
        let reflections = around.reflections
        let begun = around.begun.first { $0.kind == Reflection.kind }?.id
        let finished = reflections.filter(\.isFinished).prefix(FollowUp.looked).map(\.id)
        let path = around.sessions.first { $0.kind == TrackWalk.kind }?.id
        guard begun != nil || path != nil || !finished.isEmpty else { return [] }
        return [.readRecent(begun: begun, finished: finished, path: path)]
    }

    /// Takes in what was read.
    mutating func take(_ recent: RecentSessions) {
        around.recent = Recent(
            begun: walk(recent.begun).map { walk in
                let stations = walk.reflection.stations
                return Recent.Begun(
                    session: walk.session, station: stations.reduce(0) { $0 + $1.reached },
                    stations: stations.reduce(0) { $0 + $1.count })
            },
            taken: walk(recent.taken).flatMap { walk in
                guard let measure = walk.reflection.measure ?? nil, let session = around.session(walk.session) else {
                    return nil
                }
                return Recent.Taken(measure: measure, title: session.title, startedAt: session.startedAt)
            },
            landed: walk(recent.landed).flatMap { walk in
                guard let choice = walk.reflection.landed, let session = around.session(walk.session) else {
                    return nil
                }
                return Recent.Landed(choice: choice, title: session.title, startedAt: session.startedAt)
            },
            path: recent.path.flatMap { Sitting<TrackWalk>(path: $0, in: around) }.map { path in
                around.language.track.resumed(path.state.done.count, path.state.start.pieces.count)
            })
    }

    private func walk(_ stored: StoredSession?) -> Walk? { stored.flatMap { Walk($0, in: around) } }
}
