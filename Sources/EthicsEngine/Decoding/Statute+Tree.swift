// Statutes from the register, and from the files of format 1, in which each case had its own.

extension Statute {
    /// The register.
    static func all(_ tree: Tree) -> [Statute] {
        tree.items("lover").map {
            Statute(
                id: $0.text("id"), act: $0.text("lov"), section: $0.text("paragraf"), says: $0.text("sier"),
                grade: $0.word("grad", or: .unread), readAt: $0.optional("lest-hos"),
                checked: $0.text("grad") == Grade.unread.rawValue ? nil : $0.optional("sjekket"),
                newAct: $0.optional("ny-lov"), newSection: $0.optional("ny-paragraf"),
                newChecked: $0.optional("ny-sjekket"), prints: $0.items("avtrykk").map(\.plain),
                newPrints: $0.items("ny-avtrykk").map(\.plain), repealed: $0.optional("opphevet"),
                isWaiting: $0.text("venter") == "ja")
        }
    }

    /// A statute of a file of format 1.
    init(ownIn tree: Tree) {
        let isChecked = tree.text("kontrollert") == "ja"
        self.init(
            id: tree.text("id"), act: tree.text("lov"), section: tree.text("paragraf"), says: tree.text("sier"),
            grade: isChecked ? .authority : .unread, readAt: nil, checked: isChecked ? tree.optional("sjekket") : nil,
            newAct: tree.optional("ny-lov"), newSection: tree.optional("ny-paragraf"), newChecked: nil)
    }

    /// What a case lists, then what its answers and marks rest on, in the order of the file, each once.
    static func named(
        _ listed: [String], _ choices: [Choice], _ whatIfs: [WhatIf], _ scenes: [Scene], in register: [Statute]
    ) -> [Statute] {
        guard !register.isEmpty else { return [] }
        func basis(_ wheel: [WheelAnswer], _ marks: [FloorMark]) -> [String] {
            wheel.flatMap(\.statutes) + marks.flatMap(\.statutes)
        }
        let ids =
            listed + choices.flatMap { basis($0.wheel, $0.marks) }
            + whatIfs.flatMap(\.changes).flatMap { basis($0.wheel, $0.marks) }
            + scenes.flatMap(\.choices).flatMap { basis($0.wheel, $0.marks) }
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }.compactMap { id in register.first { $0.id == id } }
    }
}
