// The words of the cases as they are kept from one start to the next: a thousand cases have a million of them, so that they are
// kept as few long pieces.

import Foundation

extension WordIndex: Codable {
    private enum CodingKeys: CodingKey { case letters, counts, words }

    init(from decoder: any Decoder) throws {
        let keyed = try decoder.container(keyedBy: CodingKeys.self)
        let letters = [UInt8](try keyed.decode(Data.self, forKey: .letters))
        let counts = try keyed.decode(Data.self, forKey: .counts).numbers
        let words = try keyed.decode(Data.self, forKey: .words).numbers
        self.init(letters: letters, counts: counts, words: words)
        guard isSound, counts.allSatisfy({ $0 >= 0 }), counts.reduce(0, { $0 + Int($1) }) == words.count else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "words"))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var keyed = encoder.container(keyedBy: CodingKeys.self)
        try keyed.encode(Data(letters), forKey: .letters)
        try keyed.encode(Data(numbers: texts.map { Int32($0.count) }), forKey: .counts)
        try keyed.encode(Data(numbers: texts.flatMap { $0 }), forKey: .words)
    }
}

extension FoldedText: Codable {
    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        plain = [UInt8](try list.decode(Data.self))
        nordic = [UInt8](try list.decode(Data.self))
        // The C library reads on until it meets a zero.
        guard plain.last == 0, nordic.last == 0 else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "zero"))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        try list.encode(Data(plain))
        try list.encode(Data(nordic))
    }
}

extension Data {
    /// Numbers one after the other, each of four bytes, the smallest first.
    fileprivate init(numbers: [Int32]) {
        self.init(capacity: numbers.count * 4)
        for number in numbers { Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) } }
    }

    /// The numbers; what is too short for one is left out.
    fileprivate var numbers: [Int32] {
        withUnsafeBytes { bytes in
            (0..<bytes.count / 4).map {
                Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self))
            }
        }
    }
}
