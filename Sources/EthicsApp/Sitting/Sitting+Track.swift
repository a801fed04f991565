// A walk through a track on the screen.

import EthicsEngine

extension Sitting<TrackWalk> {
    /// A walk that was read from the journal; nil when it is of another kind, or some of it can't be read.
    init?(path stored: StoredSession, in around: Surroundings) {
        guard stored.trouble == nil, stored.kind == TrackWalk.kind, let library = around.library,
            let walk = TrackWalk(folding: EventLog.readable(stored.bodies, of: TrackWalk.self)),
            let municipality = library.municipality(walk.start.municipality) ?? around.municipality
        else { return nil }
        self.init(
            session: stored.session, state: walk, lastSequence: stored.lastSequence,
            content: CaseContent(library, for: municipality))
    }
}

extension CaseContent {
    /// What a catalogue has for a municipality now. Nothing of it is stored.
    init(_ library: Catalogue, for municipality: Municipality) {
        self.init(
            municipality: municipality, frameworks: library.frameworks(of: municipality),
            considerations: library.considerations, floor: library.floor, wheel: library.wheel)
    }
}
