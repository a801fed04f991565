// What an entry of the register of statutes names, held against the acts that somebody has fetched.

/// One sentence of the register and the text that it was made from: the act itself, or the one that replaces it.
public struct LawReading: Sendable, Equatable {
    /// The id of the statute.
    public let id: String
    /// Whether it is about the act that replaces it.
    public let isNew: Bool
    /// The act's name.
    public let act: String
    /// The sections, as the register names them.
    public let section: String
    /// The date of the text that was read; nil when nobody has read it.
    public let checked: String?
    /// How it stands.
    public let outcome: Outcome
    /// What stands beside the sections in the register and was not looked at; empty when there is nothing.
    public let rest: String
    /// The file that the act was found in; nil when it was in none.
    public let path: String?
    /// Older copies of the act, which were left aside.
    public let older: [String]
    /// When the last change of that act came into force, as far as the file tells.
    let changed: String?
    /// The prints of what the folder has; nil when it has not all of it.
    let found: [String]?

    /// How it stands.
    public enum Outcome: Sendable, Equatable {
        /// The text is the one that was read.
        case same
        /// The text of these sections is another one, or they have come to or gone from those between two that are named.
        case changed([SectionNumber])
        /// These sections are repealed or not there.
        case gone([SectionNumber])
        /// There are copies of the act that say different things, and nothing tells which is the newest.
        case severalCopies([String])
        /// The act is not in the folder.
        case noAct
        /// What was read left no print to compare with.
        case noPrint
        /// The register names the sections in a way that is not understood.
        case unreadable

        /// Whether the sentence must be read again.
        public var mustBeRead: Bool {
            switch self {
            case .changed, .gone: true
            case .same, .severalCopies, .noAct, .noPrint, .unreadable: false
            }
        }

        /// Whether it is certain that nothing must be done.
        public var isSame: Bool { self == .same }
    }

    /// Every entry of the register, each followed by its twin in the act that replaces it.
    public static func all(_ statutes: [Statute], _ shelf: ActShelf) -> [LawReading] {
        statutes.flatMap { statute -> [LawReading] in
            let own = LawReading(
                statute.id, isNew: false, statute.act, statute.section, statute.checked, statute.prints, shelf)
            guard let act = statute.newAct, let section = statute.newSection else { return [own] }
            return [
                own, LawReading(statute.id, isNew: true, act, section, statute.newChecked, statute.newPrints, shelf),
            ]
        }
    }

    private init(
        _ id: String, isNew: Bool, _ act: String, _ section: String, _ checked: String?, _ prints: [String],
        _ shelf: ActShelf
    ) {
        self.id = id
        self.isNew = isNew
        self.act = act
        self.section = section
        self.checked = checked
        let list = SectionList(section)
        rest = list?.rest ?? ""
        var copy: ActShelf.Copy?
        var older: [String] = []
        var found: [String]?
        switch (list, shelf.find(act)) {
        case (nil, _): outcome = .unreadable
        case (_, .none): outcome = .noAct
        case (_, .several(let paths)): outcome = .severalCopies(paths)
        case (let list?, .one(let newest, let left)):
            copy = newest
            older = left
            let there = list.sections(in: newest.act, read: prints)
            outcome = there.outcome(prints, isArticle: list.isArticle)
            if there.gone.isEmpty { found = there.sections.map { SectionPrint($0).text } }
        }
        path = copy?.path
        changed = copy?.act.changed
        self.older = older
        self.found = found
    }
}

extension SectionList {
    fileprivate var isArticle: Bool {
        switch parts.first {
        case .one(let number), .range(let number, _): number.isArticle
        case nil: false
        }
    }

    /// What an act has of the list. A section between two that are named may be repealed without being missed.
    fileprivate func sections(in act: Act, read prints: [String]) -> SectionsThere {
        let read = Set(prints.compactMap { SectionPrint($0)?.section })
        var there = SectionsThere()
        for part in parts {
            switch part {
            case .one(let number): there.add(act.section(number), number)
            case .range(let first, let last):
                guard let start = act.sections.firstIndex(where: { $0.number == first }),
                    let end = act.sections.firstIndex(where: { $0.number == last }), start <= end
                else {
                    there.add(act.section(first), first)
                    there.add(act.section(last), last)
                    continue
                }
                for section in act.sections[start...end] where section.number.isArticle == first.isArticle {
                    let isNamed = section.number == first || section.number == last
                    if !section.isRepealed || isNamed || read.contains(section.number.id) {
                        there.add(section, section.number)
                    }
                }
            }
        }
        return there
    }
}

/// The sections of a list that an act has, and those that it has no more.
private struct SectionsThere {
    var sections: [Act.Section] = []
    var gone: [SectionNumber] = []

    mutating func add(_ section: Act.Section?, _ number: SectionNumber) {
        if let section, !section.isRepealed { sections.append(section) } else { gone.append(number) }
    }

    func outcome(_ prints: [String], isArticle: Bool) -> LawReading.Outcome {
        guard gone.isEmpty else { return .gone(gone) }
        guard !prints.isEmpty else { return .noPrint }
        let read = prints.map { (written: $0, print: SectionPrint($0)) }
        let other = sections.filter { section in !read.contains { $0.print == SectionPrint(section) } }.map(\.number)
        let left = read.filter { read in !sections.contains { $0.number.id == read.print?.section } }
            .map { SectionNumber($0.print?.section ?? $0.written, isArticle: isArticle) }
        return other.isEmpty && left.isEmpty ? .same : .changed(other + left)
    }
}
