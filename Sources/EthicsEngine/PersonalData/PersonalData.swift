// Finds what could point to a person in free text before it is stored. It says what it saw, and the writer decides: it looks
// for forms and for first names, and does not see everything.

/// Personal data that was found in a text.
public enum PersonalData: String, Sendable, CaseIterable {
    /// A number given to one person: fødselsnummer, D-nummer, the numbers of hospitals, and those of people seeking asylum.
    case identityNumber
    /// An e-mail address.
    case email
    /// A telephone number, Norwegian or with the code of a country before it.
    case telephone
    /// Something that looks like the name of a person.
    case name
    /// A room, and somebody in it.
    case roomOfPerson
    /// A diagnosis, and the age of somebody.
    case diagnosisWithAge
    /// The age of somebody, and where they are.
    case ageWithPlace

    /// What no content may have. Made-up cases have names, rooms and ages.
    static let neverInContent: Set = [identityNumber, email, telephone]

    /// The kinds that are found in a text, each once, in a fixed order.
    ///
    /// - Parameter invented: First names of people who do not exist: those of the case that is written about.
    public static func find(in text: String, besides invented: Set<String> = []) -> [PersonalData] {
        find(in: text, among: Set(allCases), besides: invented)
    }

    /// Those of some kinds that are found in a text, each once, in a fixed order.
    static func find(
        in text: String, among kinds: Set<PersonalData>, besides invented: Set<String> = []
    ) -> [PersonalData] {
        guard !kinds.isSubset(of: neverInContent) || mayHaveNumberOrAddress(text) else { return [] }
        let pieces = TextPieces(text)
        var found = NumberSearch(pieces).found
        if !found.contains(.identityNumber), let mended = MisreadDigits.mended(text) {
            found.formUnion(NumberSearch(TextPieces(mended)).found.intersection([.identityNumber]))
        }
        if EmailAddress.isFound(in: pieces) { found.insert(.email) }
        if !kinds.isSubset(of: neverInContent) {
            let names = PersonName.find(in: pieces).filter { !PersonName.isInvented(pieces, at: $0, invented) }
            if !names.isEmpty { found.insert(.name) }
            found.formUnion(PersonDetail.find(in: pieces, names: names))
        }
        return allCases.filter { found.contains($0) && kinds.contains($0) }
    }

    /// Few texts of the content have the digits of a number, or what every address has, and only they are taken apart: the
    /// linter reads all of them.
    private static func mayHaveNumberOrAddress(_ text: String) -> Bool {
        var digits = 0
        var isAfterDot = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits == 5 { return true }
            case UInt8(ascii: "@"): return true
            // Digits and signs of other scripts and widths. What E2 begins are dashes and quotation marks.
            case 0xD9...0xE1, 0xE3...0xFF: return true
            case UInt8(ascii: "a")...UInt8(ascii: "z"): if isAfterDot { return true }
            default: break
            }
            isAfterDot = byte == UInt8(ascii: ".")
        }
        return false
    }
}
