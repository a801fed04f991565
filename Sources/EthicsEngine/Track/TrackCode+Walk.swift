// From a walk to its code, and back.

extension TrackCode {
    /// The code of a walk. Of the pieces that are begun, the one that one was in last is the one it goes on with.
    ///
    /// - Parameters:
    ///   - workplace: The number of the kind of workplace; 0 for none.
    ///   - week: The week of the start, as `week` has it.
    ///   - variant: The number of the track; 0 for none.
    public init(of walk: TrackWalk, workplace: Int, week: Int, variant: Int) {
        let pieces = walk.start.pieces
        let last = walk.last.flatMap { walk.begun[$0] == nil ? nil : $0 }
        let middle = (last ?? pieces.first { walk.begun[$0] != nil }).flatMap(pieces.firstIndex)
        self.init(
            municipality: Self.number(ofMunicipality: walk.start.municipality), workplace: workplace, start: week,
            done: Set(pieces.indices.filter { walk.done[pieces[$0]] != nil }),
            firstCase: walk.start.firstCase.map { Self.number(ofCase: $0) } ?? 0, piece: middle ?? 0,
            place: middle.map { min((walk.begun[pieces[$0]] ?? 0) + 1, Self.mostPlaces) } ?? 0, variant: variant)
    }

    /// The walk that goes on where the code says that one is.
    public func walk(from start: TrackStart) -> TrackWalk {
        var walk = TrackWalk(start)
        for (index, piece) in start.pieces.enumerated() where done.contains(index) {
            walk.apply(.finished(piece: piece, day: ""))
        }
        if place > 0, start.pieces.indices.contains(piece) {
            walk.apply(.passed(piece: start.pieces[piece], places: place - 1))
        }
        return walk
    }
}
