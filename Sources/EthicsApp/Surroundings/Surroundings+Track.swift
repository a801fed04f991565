// Which track is for somebody who is new here.

import EthicsEngine

extension Surroundings {
    /// The kinds of workplace where somebody is new: those that meet rules first. A council has none.
    var workplacesOfNew: [Workplace] { (library?.workplaces ?? []).filter { !$0.rules.isEmpty } }

    /// A track with pieces: the one with this id; else the municipality's own for those who are new, or the first one there is.
    func track(_ id: String? = nil) -> Track? {
        guard let library else { return nil }
        if let id { return library.track(id).flatMap { $0.isPath ? $0 : nil } }
        let own = municipality?.track.flatMap { library.track($0) }.flatMap { $0.isPath ? $0 : nil }
        return own
            ?? library.tracks.filter { $0.isPath && $0.audience.contains(.newEmployee) }
            .min { ($0.number ?? .max) < ($1.number ?? .max) }
    }
}
