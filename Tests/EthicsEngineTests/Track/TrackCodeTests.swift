// Codes that people write by hand: what is written wrong is pointed at, and never taken for another path.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("A path as a code on paper")
struct TrackCodeTests {
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static func sample(_ seed: Int) -> TrackCode {
        var random = SeededGenerator(seed: UInt64(seed))
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        return TrackCode(
            municipality: number(0...16383), workplace: number(0...31), start: number(0...63),
            done: Set((0..<8).filter { _ in number(0...1) == 1 }), firstCase: number(0...63), piece: number(0...7),
            place: number(0...7), variant: number(0...7))
    }

    private static func mistake(_ text: String) -> TrackCode.Mistake? {
        do throws(TrackCode.Mistake) {
            _ = try TrackCode(text)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "What is written is read again, in any case, with or without hyphens, with O for 0 and I or L for 1",
        arguments: 0..<200)
    func roundTrip(_ seed: Int) throws {
        let code = Self.sample(seed)
        #expect(code.text.count == 14)
        #expect(try TrackCode(code.text) == code)
        #expect(try TrackCode(code.text.lowercased()) == code)
        #expect(try TrackCode(code.text.replacing("-", with: " ") + " ") == code)
        #expect(try TrackCode(code.text.replacing("-", with: "")) == code)
        for letter in ["I", "l", "L", "i"] {
            #expect(try TrackCode(code.text.replacing("0", with: "o").replacing("1", with: letter)) == code)
        }
    }

    @Test("Each of the 12·31 single mistakes is pointed at, and none is mended", arguments: 0..<20)
    func single(_ seed: Int) {
        let right = Array(Self.sample(seed).text.filter { $0 != "-" })
        for place in right.indices {
            for letter in Self.letters where letter != right[place] {
                var wrong = right
                wrong[place] = letter
                #expect(Self.mistake(String(wrong)) == .one(at: place + 1))
            }
        }
    }

    @Test("No two mistakes make another path", arguments: 0..<6)
    func double(_ seed: Int) {
        let right = Array(Self.sample(seed).text.filter { $0 != "-" })
        var accepted = 0
        for first in right.indices {
            for second in right.indices where second > first {
                for one in Self.letters where one != right[first] {
                    for other in Self.letters where other != right[second] {
                        var wrong = right
                        wrong[first] = one
                        wrong[second] = other
                        if Self.mistake(String(wrong)) == nil { accepted += 1 }
                    }
                }
            }
        }
        #expect(accepted == 0)
    }

    @Test("What is no code is told for what it is")
    func strange() {
        let text = Self.sample(1).text
        #expect(Self.mistake("") == .length(0))
        #expect(Self.mistake(String(text.dropLast())) == .length(11))
        #expect(Self.mistake(text + "7") == .length(13))
        #expect(Self.mistake("U" + text.dropFirst()) == .character("U", at: 1))
        #expect(Self.mistake(String(repeating: "æ", count: 10_000)) == .character("æ", at: 1))
        #expect(Self.mistake(String(repeating: "7", count: 10_000)) == .length(10_000))
        // What another version of the program wrote: the first two bits are its number.
        let newer = WrittenDigits([8] + [Int](repeating: 0, count: 9)).text
        #expect(Self.mistake(newer) == .newer)
    }

    @Test("The week of the path is counted over the turn of the year, and is the first when the clock was set back")
    func weeks() {
        // Monday 28 December 2026 and Sunday 3 January 2027 are in one week: days since 1970.
        #expect(TrackCode.week(ofDay: 20815) == TrackCode.week(ofDay: 20821))
        #expect(TrackCode.week(ofDay: 20814) + 1 == TrackCode.week(ofDay: 20815))
        #expect(TrackCode.week(ofDay: -4) == TrackCode.week(ofDay: -3) - 1)
        for start in 2_900...3_000 {
            var code = Self.sample(3)
            code.start = start & 63
            #expect(code.weekOfPath(start) == 1)
            #expect(code.weekOfPath(start + 11) == 12)
            #expect(code.weekOfPath(start + 53) == 54)
            #expect(code.weekOfPath(start - 1) == 1)
            #expect(code.weekOfPath(start - 8) == 1)
        }
    }
}
