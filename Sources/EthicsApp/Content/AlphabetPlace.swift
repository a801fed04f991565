// Where a text stands in a list in the order of the Norwegian alphabet: æ, ø and å last, and aa where å stands, as names have
// it that are older than the letter (CLDR, nb).

/// The place of a text in the alphabet.
struct AlphabetPlace: Comparable, Sendable {
    private let bytes: [UInt8]

    init(_ text: String) {
        let a = UInt8(ascii: "a")
        bytes = FoldedText(text).nordic.reduce(into: []) { bytes, byte in
            if byte == a, bytes.last == a { bytes[bytes.count - 1] = FoldedText.å } else { bytes.append(byte) }
        }
    }

    static func < (left: AlphabetPlace, right: AlphabetPlace) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
