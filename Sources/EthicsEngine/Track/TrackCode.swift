// How far somebody has come on a path, as twelve characters on a piece of paper: for log-ons that keep nothing. There is no answer
// in it and no person, and it proves nothing.

/// Where somebody is on a path. What it refers to is told by numbers, so that the code stays short.
///
/// 50 bits: version 2, municipality 14, kind of workplace 5, week of the start 6, done pieces 8, first case 6, piece 3, place in it 3,
/// variant 3.
public struct TrackCode: Sendable, Equatable {
    /// The version that this program writes and reads.
    public static let version = 0
    /// The highest number of a track.
    public static let mostVariants = 7
    /// The highest number of a kind of workplace.
    public static let mostWorkplaces = 31
    /// The highest number of a place in a piece.
    public static let mostPlaces = 7

    /// A number made of the municipality's id, 0–16383; two may share one.
    public var municipality: Int
    /// The number of the kind of workplace, 1–31; 0 when there is none.
    public var workplace: Int
    /// The week in which it began, as `week` has it, by its remainder of 64.
    public var start: Int
    /// Which pieces are done, counted from 0, up to 7.
    public var done: Set<Int>
    /// A number made of the first case's id, 1–63; 0 before there is one.
    public var firstCase: Int
    /// The piece that one is in the middle of, counted from 0.
    public var piece: Int
    /// How far one has come in it, 0–7; 0 when one is in the middle of none.
    public var place: Int
    /// The number of the track, 1–7; 0 when it has none.
    public var variant: Int

    /// Why a code can't be used.
    public enum Mistake: Error, Equatable, Sendable {
        /// It has so many characters, and not twelve.
        case length(Int)
        /// Something stands there that no code has; counted from 1.
        case character(Character, at: Int)
        /// This one was probably read or written wrong; counted from 1.
        case one(at: Int)
        /// More than one was.
        case several
        /// A newer program wrote it.
        case newer
    }

    /// Where somebody is. Numbers out of range are brought into it.
    public init(
        municipality: Int, workplace: Int, start: Int, done: Set<Int>, firstCase: Int = 0, piece: Int = 0,
        place: Int = 0, variant: Int
    ) {
        self.municipality = municipality & 0x3FFF
        self.workplace = workplace & 31
        self.start = start & 63
        self.done = done.filter { (0..<Track.mostPieces).contains($0) }
        self.firstCase = firstCase & 63
        self.piece = piece & 7
        self.place = place & 7
        self.variant = variant & 7
    }

    // MARK: As it is written

    /// The code, as three groups of four characters: «4F7K-0QRM-2X9B».
    public var text: String {
        var bits = UInt64(Self.version)
        func put(_ value: Int, _ count: Int) { bits = bits << UInt64(count) | UInt64(value) }
        put(municipality, 14)
        put(workplace, 5)
        put(start, 6)
        put(done.reduce(0) { $0 | 1 << $1 }, 8)
        put(firstCase, 6)
        put(piece, 3)
        put(place, 3)
        put(variant, 3)
        let digits = (0..<WrittenDigits.said).map { Int(bits >> UInt64(5 * (WrittenDigits.said - 1 - $0)) & 31) }
        return WrittenDigits(digits).text
    }

    /// A code as somebody wrote it. What is wrong with it is pointed at, and never mended: of two mistakes the one that looks likely
    /// may be none.
    ///
    /// - Throws: what is wrong.
    public init(_ text: String) throws(Mistake) {
        let digits: WrittenDigits
        do throws(WrittenDigits.Mistake) {
            digits = try WrittenDigits(text)
        } catch {
            switch error {
            case .length(let count): throw .length(count)
            case .character(let character, let place): throw .character(character, at: place)
            case .one(let place): throw .one(at: place)
            case .several: throw .several
            }
        }
        var bits = digits.values.reduce(UInt64(0)) { $0 << 5 | UInt64($1) }
        func take(_ count: Int) -> Int {
            defer { bits >>= UInt64(count) }
            return Int(bits & (1 << UInt64(count) - 1))
        }
        let (variant, place, piece, firstCase) = (take(3), take(3), take(3), take(6))
        let marks = take(8)
        let (start, workplace, municipality) = (take(6), take(5), take(14))
        guard take(2) == Self.version else { throw .newer }
        self.init(
            municipality: municipality, workplace: workplace, start: start,
            done: Set((0..<8).filter { marks & 1 << $0 != 0 }), firstCase: firstCase, piece: piece, place: place,
            variant: variant)
    }

    // MARK: What the numbers are made of

    /// A number made of an id: FNV-1a of 32 bits, folded by exclusive or (http://www.isthe.com/chongo/tech/comp/fnv/).
    private static func number(of id: String, bits: Int) -> Int {
        let hash = id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        var folded = 0
        var rest = Int(hash)
        while rest > 0 {
            folded ^= rest & (1 << bits - 1)
            rest >>= bits
        }
        return folded
    }

    /// The number of a municipality.
    public static func number(ofMunicipality id: String) -> Int { number(of: id, bits: 14) }

    /// The number of a first case: never 0.
    public static func number(ofCase id: String) -> Int { max(1, number(of: id, bits: 6)) }

    /// The week that a day is in, counted from the one with 1 January 1970.
    ///
    /// - Parameter day: Days since 1 January 1970, which was a Thursday. Weeks begin on Mondays.
    public static func week(ofDay day: Int) -> Int {
        let days = day + 3
        return days >= 0 ? days / 7 : (days - 6) / 7
    }

    /// In which week of the path one is, from 1. A start that would be some weeks ahead is a clock that was set back: then it is the
    /// first.
    ///
    /// - Parameter week: The week that it is now, as `week` has it.
    public func weekOfPath(_ week: Int) -> Int {
        let passed = (week - start) & 63
        return passed > 63 - Self.weeksAhead ? 1 : passed + 1
    }

    /// How many weeks a clock may be set back.
    private static let weeksAhead = 8
}
