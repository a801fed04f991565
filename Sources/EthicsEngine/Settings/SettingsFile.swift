// The settings file, held up against its shape as content is. What can't be understood is told and passed over; but where it
// may be about storing, nothing is kept: whoever wrote it may have wanted just that.

/// What stands in the settings file.
public struct SettingsFile: Sendable, Equatable {
    /// The version of the format.
    public static let version = 1

    /// Where it is.
    public let path: String
    /// Whether there is a file.
    public let exists: Bool
    /// What is set, as far as it can be understood.
    public private(set) var values: [Setting: Value] = [:]
    /// What can't be, with what holds until it is mended.
    public private(set) var problems: [Problem] = []
    /// What may be about storing and can't be understood, so that nothing is kept; nil when there is no such thing.
    public private(set) var storingFault: Problem?

    private var source: SourceText?

    /// What is set, and where.
    public struct Value: Sendable, Equatable {
        /// What holds, as it would be written.
        public let text: String
        /// Where it stands.
        public let mark: Mark
    }

    /// No file: nothing is set.
    public init(absent path: String) {
        self.path = path
        exists = false
    }

    /// A file that is there and can't be read.
    public init(unreadable path: String) {
        self.path = path
        exists = true
        fail([
            Problem(
                code: .unreadable, severity: .error, path: path, mark: nil, excerpt: nil,
                message: "fila med innstillinger kan ikke leses", remedy: "Sjekk at du har tilgang til den.")
        ])
    }

    /// A file with these bytes. One with comments alone sets nothing.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        exists = true
        do throws(ContentFailure) {
            let source = try SourceText(path: path, bytes: bytes)
            self.source = source
            let tree = try Tree(parsing: source)
            switch tree.kind {
            case .record(let entries): read(tree, entries, source)
            case .text(let text) where Self.isNothing(text): break
            case .text, .list:
                fail([
                    source.problem(
                        .wrongType, tree.mark, "fila begynner ikke med en nøkkel",
                        "Skriv hver innstilling på sin linje, som «kommune: nordby».")
                ])
            }
        } catch {
            if !error.problems.allSatisfy({ $0.code == .empty }) { fail(error.problems) }
        }
    }

    /// Whether this is how YAML writes nothing.
    static func isNothing(_ text: String) -> Bool { ["", "~", "null"].contains(text.lowercased()) }

    /// Whether a setting is on; nil when it is not set.
    public func flag(_ setting: Setting) -> Bool? { values[setting].flatMap { YesOrNo.value(of: $0.text) } }

    /// The number that is set; nil when none is.
    public func number(_ setting: Setting) -> Int? { values[setting].flatMap { Int($0.text) } }

    /// The same file, once it is known which municipalities and kinds of workplace there are: one that is set and is not among them is a
    /// problem.
    public func checked<Item>(in library: LibraryOf<Item>) -> SettingsFile {
        checked(municipalities: library.municipalities.map(\.id), workplaces: library.workplaces.map(\.id))
    }

    func checked(municipalities: [String], workplaces: [String]) -> SettingsFile {
        var checked = self
        checked.check(.municipality, .municipality, among: municipalities)
        checked.check(.workplace, .workplace, among: workplaces)
        return checked
    }

    private mutating func check(_ setting: Setting, _ target: Shape.LinkTarget, among ids: [String]) {
        guard let value = values[setting], let source, !ids.contains(value.text) else { return }
        values[setting] = nil
        let problem = source.deadLink(target, value.text, value.mark, among: ids)
        problems = (problems + [problem.adding(Self.holding(setting, nil))]).sorted(by: Problem.isBefore)
    }

    // MARK: Reading

    private mutating func read(_ tree: Tree, _ entries: [Tree.Entry], _ source: SourceText) {
        for setting in Setting.allCases {
            guard let node = tree[setting.rawValue], let text = setting.understood(node.plain) else { continue }
            values[setting] = Value(text: text, mark: node.mark)
        }
        var checker = ShapeChecker(source: source)
        checker.check(tree, against: Shape.settings)
        let isNewer = Int(tree.text("format")).map { $0 > Self.version } ?? false
        let keys = Dictionary(entries.map { ($0.mark, $0) }, uniquingKeysWith: { first, _ in first })
        for problem in checker.problems {
            let entry = problem.mark.flatMap { keys[$0] }
            let setting = Setting.allCases.first { tree[$0.rawValue]?.mark == problem.mark && problem.mark != nil }
            let isAboutStoring = setting == .sharedLogon || entry.map(Self.isAboutStoring) == true
            // What a newer format has is no mistake there.
            if isNewer, problem.code == .unknownKey, !isAboutStoring { continue }
            let isFault = isAboutStoring || (isNewer && problem.code == .version && values[.sharedLogon] == nil)
            if isFault, storingFault == nil { storingFault = problem }
            problems.append(problem.adding(isFault ? Self.nothingKept : Self.holding(setting, problem, values)))
        }
    }

    private mutating func fail(_ problems: [Problem]) {
        storingFault = problems.first
        self.problems = problems.map { $0.adding(Self.nothingKept) }
    }

    /// Whether a key that there is not may be meant for what is kept: it is near `delt-palogging`, or speaks of logging on or
    /// of storing, also further in.
    private static func isAboutStoring(_ entry: Tree.Entry) -> Bool {
        guard Setting(rawValue: entry.key) == nil, entry.key != "format" else { return false }
        let key = String(entry.key.lowercased().map { ["_": "-", " ": "-", "å": "a"][$0] ?? $0 })
        let near = NearestWord.find(key, among: Shape.settings.map(\.name))
        if near == Setting.sharedLogon.rawValue { return true }
        if ["delt", "felles", "logg", "logon", "lagr", "husk"].contains(where: key.contains) { return true }
        return entry.value.allEntries.contains { isAboutStoring($0) || $0.key == Setting.sharedLogon.rawValue }
    }

    // MARK: What holds

    private static let nothingKept = "Fram til da husker Veivalg ingenting."

    private static func holding(_ setting: Setting?, _ problem: Problem, _ values: [Setting: Value]) -> String {
        switch (setting, problem.code) {
        case (let setting?, _): holding(setting, values[setting]?.text)
        case (nil, .unknownKey): "Linja blir ikke brukt."
        case (nil, _): "Resten av fila gjelder."
        }
    }

    private static func holding(_ setting: Setting, _ value: String?) -> String {
        (value ?? setting.usual).map { "Fram til da gjelder \($0)." } ?? "Fram til da er ingenting valgt."
    }
}

extension Setting {
    /// What a text under the key means, as it would be written; nil when it can't be understood. A number beyond the bounds
    /// is brought within them: whoever wrote it wanted few or many.
    fileprivate func understood(_ text: String) -> String? {
        switch self {
        case .municipality, .workplace: ShapeChecker.isID(text) ? text : nil
        case .color, .contrast, .mouse, .sharedLogon: YesOrNo.value(of: text) == nil ? nil : text
        case .smallestGroup:
            Int(text.hasPrefix("+") ? String(text.dropFirst()) : text).map {
                String(SmallGroupRule(minimum: $0).minimum)
            }
        }
    }
}

extension Tree {
    /// The keys under this node that belong to records, those of records further in too.
    fileprivate var allEntries: [Entry] {
        switch kind {
        case .text: []
        case .list(let items): items.flatMap(\.allEntries)
        case .record(let entries): entries + entries.flatMap(\.value.allEntries)
        }
    }
}

extension Problem {
    /// The problem with one more sentence about what to do.
    fileprivate func adding(_ sentence: String) -> Problem {
        Problem(
            code: code, severity: severity, path: path, mark: mark, excerpt: excerpt, message: message,
            remedy: "\(remedy) \(sentence)")
    }
}
