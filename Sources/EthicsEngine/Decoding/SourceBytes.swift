// The bytes of a file as text, whoever saved it: what Notepad writes at the start and at the end of each line is no part of it.

/// Reads bytes as text. Content, recordings and settings all pass here.
enum SourceBytes {
    /// Why bytes are no text.
    enum Fault: Error {
        /// Two bytes a character, as some programs call Unicode.
        case utf16
        /// One byte a character: ISO 8859-1, or the form of it that Windows has.
        case latin1(Mark)
        /// Something else.
        case unknown(Mark)
    }

    /// The text: without one byte order mark at the start, and with LF where CR LF stood. Lines and columns are those that an
    /// editor shows.
    ///
    /// - Throws: why it is none.
    static func text(_ bytes: [UInt8]) throws(Fault) -> String {
        if isUTF16(bytes) { throw .utf16 }
        let plain = withLineFeeds(withoutMark(bytes[...]))
        guard let text = String(validating: plain, as: UTF8.self) else {
            let mark = firstInvalid(plain)
            throw isLatin1(plain) ? .latin1(mark) : .unknown(mark)
        }
        return text
    }

    /// The bytes without the byte order mark that they may begin with.
    static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
    }

    /// The byte order mark in UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        // Most files have none, and are not copied.
        guard bytes.contains(carriageReturn) else { return bytes }
        return bytes.indices.filter { index in
            bytes[index] != carriageReturn || index + 1 == bytes.endIndex || bytes[index + 1] != lineFeed
        }.map { bytes[$0] }[...]
    }

    /// Whether it begins as UTF-16 does: with its mark, or with a zero in every other byte, which letters of Latin alphabets
    /// have.
    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFE, 0xFF]) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) { return !bytes.dropFirst(2).starts(with: [0, 0]) }
        let start = bytes.prefix(64)
        let zeros = start.indices.filter { start[$0] == 0 }
        guard start.count >= 8, zeros.count * 3 > start.count, let first = zeros.first else { return false }
        return zeros.allSatisfy { $0 % 2 == first % 2 }
    }

    /// Whether every character beyond ASCII is one that Norwegian is written with, in one byte.
    private static func isLatin1(_ bytes: ArraySlice<UInt8>) -> Bool {
        // æøå, their capitals, é, è, ê, ó, ò, ô, ü, ö, ä, quotation marks, the section sign, dashes, dots and blanks.
        let letters: Set<UInt8> = [
            0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5, 0xE9, 0xE8, 0xEA, 0xF3, 0xF2, 0xF4, 0xFC, 0xF6, 0xE4, 0xC9, 0xD6, 0xC4,
            0xAB, 0xBB, 0xA7, 0xB0, 0xB4, 0xBD, 0xA0, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x80,
        ]
        return bytes.allSatisfy { $0 < 0x80 || letters.contains($0) }
    }

    private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Mark {
        let repaired = String(decoding: bytes, as: UTF8.self)
        var line = 1
        var column = 1
        for scalar in repaired.unicodeScalars {
            if scalar == "\u{FFFD}" { break }
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return Mark(line: line, column: column)
    }
}
