// What stands in a recorded meeting, once nothing is wrong with it. What may be wrong beside the mechanics is found in
// `RecordingReader+Links` and `RecordingReader+Rounds`.

/// Reads one recorded meeting.
struct RecordingReader {
    let tree: Tree
    let library: Library
    var checker: ShapeChecker

    /// What a sound file holds.
    struct Contents {
        let start: MeetingStart
        let dilemma: Dilemma
        let date: String
        /// What happened before the rounds.
        let before: [MeetingEvent]
        let rounds: [RecordedRound]
        /// What happened after them.
        let after: [MeetingEvent]
    }

    /// Takes a file apart.
    ///
    /// - Throws: what makes it no recording at all.
    init(_ file: ContentSource, in library: Library) throws(ContentFailure) {
        let source = try SourceText(path: file.path, bytes: file.bytes)
        tree = try Tree(recordIn: source)
        self.library = library
        checker = ShapeChecker(source: source)
        guard tree.text("type") == Shape.recordingType else {
            checker.checkType(of: tree, against: Shape.recording)
            throw ContentFailure(problems: checker.problems)
        }
    }

    /// Reads what stands there.
    ///
    /// - Throws: every problem.
    mutating func read() throws(ContentFailure) -> Contents {
        checker.check(tree, against: Shape.recording)
        let dilemma = find(.dilemma, "dilemma", among: library.dilemmas)
        checkMunicipality()
        checkFields(dilemma)
        let rounds = rounds(dilemma)
        checkDisagreements(dilemma)
        guard checker.problems.isEmpty, let dilemma else {
            throw ContentFailure(problems: checker.problems.sorted(by: Problem.isBefore))
        }
        return Contents(
            start: start, dilemma: dilemma, date: tree.text("dato"), before: before, rounds: rounds, after: after)
    }

    // MARK: What is sound

    private var start: MeetingStart {
        MeetingStart(
            plan: MeetingPlan(rawValue: tree.number("opplegg")) ?? .half, dilemma: tree.text("dilemma"),
            municipality: tree.optional("kommune") ?? Municipality.common, group: Self.written(tree, "gruppe"),
            people: tree.number("svarer"), isLeader: tree.text("leder") == "ja", way: tree.word("svarmate", or: .slips),
            minimum: tree["minstegruppe"] == nil ? SmallGroupRule.usual : tree.number("minstegruppe"),
            agreed: tree.items("avtalt-sist").map(Self.agreed))
    }

    private var before: [MeetingEvent] {
        let outcomes = tree.items("avtalt-sist").enumerated().compactMap { index, node in
            Measure.Outcome(rawValue: node.text("ble")).map { MeetingEvent.followedUp(measure: index, outcome: $0) }
        }
        return outcomes
            + tree.items("felt").compactMap { Lens(rawValue: $0.plain) }.map { MeetingEvent.pickedField(lens: $0) }
    }

    private var after: [MeetingEvent] {
        var events = tree.items("uenig").map { node in
            MeetingEvent.disagreed(
                disagreement: Disagreement(reason: node.text("grunn"), text: Self.written(node, "tekst")))
        }
        if tree["setning"] != nil { events.append(.said(text: Self.written(tree, "setning"))) }
        events += tree.items("avtalt").map { .settled(measure: Self.agreed($0)) }
        // Nobody timed a meeting that was held on paper.
        events.append(.finished(used: start.plan.seconds))
        if let word = tree.optional("arkiv") { events.append(.archived(isConsidered: word == "ja")) }
        return events
    }

    private static func agreed(_ node: Tree) -> AgreedMeasure {
        AgreedMeasure(what: written(node, "hva"), role: written(node, "hvem"), due: written(node, "innen"))
    }

    /// What somebody wrote, as a meeting keeps it. Blanks within it are theirs.
    private static func written(_ node: Tree, _ key: String) -> String {
        guard case .text(let raw)? = node[key]?.kind else { return "" }
        return Meeting.cleaned(raw)
    }

    // MARK: Words

    /// Checks a word that the shape took for a text, which has told when it is empty.
    mutating func checkWord(_ node: Tree, _ words: [String], name: String) {
        if !node.plain.isEmpty { checker.check(node, .word(words), name: name) }
    }

    /// Tells what stands a second time, where it does.
    mutating func checkTwice(_ nodes: [Tree], _ what: String) {
        var first: [String: Mark] = [:]
        for node in nodes where !node.plain.isEmpty {
            if let before = first[node.plain] {
                checker.add(
                    .duplicateID, node.mark, "\(what) «\(node.plain)» står to ganger, først på linje \(before.line)",
                    "Behold den ene.")
            } else {
                first[node.plain] = node.mark
            }
        }
    }
}
