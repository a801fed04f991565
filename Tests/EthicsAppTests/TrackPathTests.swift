// What somebody who is new meets, for every track, kind of workplace and municipality that ships.

import EthicsEngine
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

@Suite struct TrackPathTests {
    private static let catalogue = Shelf.of(ShippedContent.library).catalogue
    private static let workplaces = catalogue.workplaces.filter { !$0.rules.isEmpty }
    private static let places = workplaces.map(\.id)
    private static let municipalities = catalogue.municipalities.map(\.id)
    /// The tracks whose pieces follow the kind of workplace.
    private static let tracks = catalogue.tracks.filter { $0.isPath && $0.audience.contains(.newEmployee) }.map(\.id)

    private func path(_ track: String, _ place: String, _ municipality: String) throws -> TrackPath {
        TrackPath(
            try #require(Self.catalogue.track(track)), workplace: Self.catalogue.workplace(place),
            municipality: Self.catalogue.municipality(municipality), in: Self.catalogue)
    }

    @Test(
        "Nothing comes twice, and all of the first week and at least half of the rest is from one's own workplace",
        arguments: tracks, places)
    func own(_ track: String, _ place: String) throws {
        for municipality in Self.municipalities {
            let path = try path(track, place, municipality)
            let met = path.pieces.flatMap(\.situations)
            let cases = path.pieces.compactMap(\.dilemma)
            #expect(Set(met.map { "\($0.rule)/\($0.situation.id)" }).count == met.count)
            #expect(Set(cases).count == cases.count)
            for piece in path.pieces where piece.piece.week == 1 {
                #expect(piece.situations.allSatisfy { $0.situation.isOwn(of: place) }, "\(municipality)")
            }
            let own =
                met.count { $0.situation.isOwn(of: place) }
                + cases.count { Self.catalogue.dilemma($0)?.workplaces.contains(place) == true }
            #expect(2 * own >= met.count + cases.count, "\(municipality): \(own) of \(met.count + cases.count)")
            #expect(met.allSatisfy { !$0.isNearest })
        }
    }

    @Test("A path has the pieces that its track promises", arguments: places)
    func whole(_ place: String) throws {
        for municipality in Self.municipalities {
            let path = try path("ny-i-jobben", place, municipality)
            for content in path.pieces {
                let dilemma = content.dilemma.flatMap { Self.catalogue.dilemma($0) }
                switch content.piece.kind {
                case .rules, .recall: #expect(content.situations.count == 4, "\(municipality)")
                case .firstCase:
                    #expect(dilemma?.format == .simple && dilemma?.sister != nil && !content.isNearest)
                case .limitedCase:
                    #expect(dilemma?.kind == .lawLimited && !content.isNearest, "\(municipality)")
                    #expect((dilemma?.minutes ?? 99) <= 7)
                case .poster: #expect(dilemma?.format == .simple, "\(municipality)")
                case .sister:
                    #expect(content.situations.count == 2)
                    #expect(dilemma?.id == path.firstCase.flatMap { Self.catalogue.dilemma($0)?.sister })
                case .talk, .own, .meeting: #expect(dilemma == nil && content.situations.isEmpty)
                }
            }
        }
    }

    @Test(
        "In most places two of the municipality's statements stand against each other in the case that is chosen for it"
    )
    func tense() throws {
        var loose: [String] = []
        for place in Self.places {
            for municipality in Self.municipalities where municipality != Municipality.common {
                let poster = try path("ny-i-jobben", place, municipality).pieces.first { $0.piece.kind == .poster }
                if poster?.isTense != true { loose.append("\(place) in \(municipality)") }
            }
        }
        #expect(loose == [])
    }

    @Test("The whole path is read and answered in an hour at 180 words a minute, without the talk", arguments: places)
    func minutes(_ place: String) throws {
        let rig = Rig(library: ShippedContent.library)
        for municipality in Self.municipalities {
            let path = try path("ny-i-jobben", place, municipality)
            let pieces = path.pieces.map { (title: $0.piece.title, minutes: PieceMinutes($0, in: rig.app.around)) }
            let all = pieces.filter { !$0.minutes.isQuarter }.reduce(0) { $0 + $1.minutes.fast }
            #expect(all <= 60, "\(municipality): \(pieces.map { "\($0.title) \($0.minutes.fast)" })")
            for piece in pieces { #expect(piece.minutes.fast <= piece.minutes.slow) }
        }
    }

    @Test("The content that walks of those who are new are tested with is sound")
    func content() { #expect(ContentLoader.load(TrackContent.files).problems.map(\.text) == []) }

    @Test("Numbers in a code tell tracks, workplaces, municipalities and the first cases of a workplace apart")
    func numbers() throws {
        let tracks = Self.catalogue.tracks.compactMap(\.number)
        #expect(Set(tracks).count == tracks.count && tracks.count == Self.catalogue.tracks.filter(\.isPath).count)
        let workplaces = Self.catalogue.workplaces.compactMap(\.number)
        #expect(Set(workplaces).count == workplaces.count && workplaces.count == Self.catalogue.workplaces.count)
        let hashes = Self.municipalities.map { TrackCode.number(ofMunicipality: $0) }
        #expect(Set(hashes).count == hashes.count)
        for place in Self.places {
            let first = try #require(try path("ny-i-jobben", place, "lier").firstCase)
            let known = TrackPath(
                try #require(Self.catalogue.track("ny-i-jobben")), workplace: Self.catalogue.workplace(place),
                municipality: nil, in: Self.catalogue, firstCase: TrackCode.number(ofCase: first))
            #expect(known.firstCase == first, "\(place)")
        }
    }
}
