// The statutes that a case of format 1 had of its own, by the ids that they have in the register or are to get there.

/// The statutes of a case, found in the register or to be added to one.
struct UpgradedStatutes {
    /// The ids, in the order of the case, each once.
    let ids: [String]
    /// Those that the register has not, by the id that they are to have.
    let missing: [Statute]

    /// - Parameters:
    ///   - own: The statutes of the case.
    ///   - register: The register.
    init(_ own: [Tree], register: [Statute]) {
        var ids: [String] = []
        var missing: [Statute] = []
        for statute in own.map(Statute.init(ownIn:)) {
            let found = register.first { $0.act.isAlike(statute.act) && $0.section.isAlike(statute.section) }
            let id = found?.id ?? Self.id(of: statute, notAmong: Set(register.map(\.id) + missing.map(\.id)))
            guard !ids.contains(id) else { continue }
            ids.append(id)
            if found == nil { missing.append(statute.with(id: id)) }
        }
        self.ids = ids
        self.missing = missing
    }

    /// An id that says which section of which act it is, so that two cases give the same one.
    private static func id(of statute: Statute, notAmong taken: Set<String>) -> String {
        let name = "\(statute.act) \(statute.section)".asID
        let names = [name] + (2...99).map { "\(name)-\($0)" }
        return names.first { !taken.contains($0) } ?? name
    }
}

extension Statute {
    fileprivate func with(id: String) -> Statute {
        Statute(
            id: id, act: act, section: section, says: says, grade: grade, readAt: readAt, checked: checked,
            newAct: newAct, newSection: newSection, newChecked: newChecked,
            repealed: repealed, isWaiting: isWaiting)
    }

    /// The statute as an entry of a register, ready to be pasted under «lover».
    var entry: String {
        var writer = BlockWriter()
        writer.list("lover", [self]) { writer, statute in
            writer.word("id", statute.id)
            writer.text("lov", statute.act)
            writer.text("paragraf", statute.section)
            writer.text("sier", statute.says)
            writer.word("grad", statute.grade.rawValue)
            if let checked = statute.checked { writer.word("sjekket", checked) }
            writer.text("ny-lov", statute.newAct ?? "")
            writer.text("ny-paragraf", statute.newSection ?? "")
        }
        return String(writer.yaml.drop { $0 != "\n" }.dropFirst())
    }
}

extension String {
    /// Whether it is the same but for blanks and capitals.
    fileprivate func isAlike(_ other: String) -> Bool {
        func plain(_ text: String) -> [Substring] {
            text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }
        }
        return plain(self) == plain(other)
    }

    /// Its letters and digits, as an id has them.
    var asID: String {
        let letters: [Character: String] = ["æ": "ae", "ø": "o", "å": "a"]
        let written = lowercased().map { letters[$0] ?? String($0) }.joined()
        let parts = written.split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
        return parts.isEmpty ? "lov" : parts.joined(separator: "-")
    }
}
