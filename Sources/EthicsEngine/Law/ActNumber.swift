// By what number an act is known, and which number belongs to which name in the register.

/// The number of an act or a regulation, as an id: `lov-1967-02-10`, `for-2016-08-12-974`.
public enum ActNumber {
    /// The number that stands in a text: «LOV-1967-02-10», «NL/lov/2005-06-17-62», «nl-20050617-062».
    static func find(in text: String) -> String? {
        if let match = text.firstMatch(of: /(?i)\b(lov|for|forskrift)[\/-](\d{4}-\d{2}-\d{2})(?:-(\d+))?/) {
            return id(match.1, match.2, match.3)
        }
        if let match = text.firstMatch(of: /(?i)\b(nl|sf)-(\d{4})(\d{2})(\d{2})-(\d{3,4})/) {
            return id(match.1, "\(match.2)-\(match.3)-\(match.4)", match.5)
        }
        return nil
    }

    private static func id(_ kind: Substring, _ date: some StringProtocol, _ number: Substring?) -> String {
        let isAct = ["lov", "nl"].contains(kind.lowercased())
        let number = Int(number ?? "") ?? 0
        return "\(isAct ? "lov" : "for")-\(date)" + (number == 0 ? "" : "-\(number)")
    }
}

/// The number of an act that the register of statutes names.
public struct NumberedAct: Sendable, Equatable, Codable {
    /// The act's name as an id: letters and digits.
    public let name: String
    /// Its number, as ``ActNumber`` gives it.
    public let number: String

    /// The acts whose numbers a register knows.
    static func all(_ tree: Tree) -> [NumberedAct] {
        tree.items("lovnumre").map { NumberedAct(name: $0.text("id"), number: $0.text("nummer")) }
    }
}
