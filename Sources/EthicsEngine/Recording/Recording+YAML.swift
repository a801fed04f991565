// A meeting as the file that a recording is read from.

extension Recording {
    /// A meeting as a file that `init(_:in:)` reads.
    ///
    /// Reading it gives a meeting with the same start, results, disagreements, sentence and agreements. What is not in the
    /// format is gone: which content it was by hash, where in the plan it was and how long it took, and whether a sentence
    /// was asked for and not given. Of a round there are counts only where counts may be known. Where a round has more
    /// answers than there were to answer, the file says that so many could.
    ///
    /// - Parameters:
    ///   - meeting: The meeting.
    ///   - date: When it was held, `yyyy-mm-dd`.
    public static func yaml(_ meeting: Meeting, date: String) -> String {
        let start = meeting.start
        let most = meeting.results.compactMap { $0.disclosure.counts?.reduce(0, +) }.max() ?? 0
        var file = BlockWriter()
        file.word("format", String(Self.version))
        file.word("type", Shape.recordingType)
        file.word("dilemma", start.dilemma)
        file.word("kommune", start.municipality)
        file.word("dato", date)
        file.text("gruppe", Meeting.cleaned(start.group))
        file.word("opplegg", String(start.plan.rawValue))
        file.word("svarer", String(min(max(start.people, most, people.lowerBound), people.upperBound)))
        file.word("leder", yesOrNo(start.isLeader))
        file.word("svarmate", start.way.rawValue)
        file.word("minstegruppe", String(start.rule.minimum))
        if start.plan.fixedFields.isEmpty {
            file.list("felt", meeting.picked) { $0.item($1.rawValue) }
        }
        file.list("avtalt-sist", Array(start.agreed.enumerated())) { file, agreed in
            file.agreed(agreed.element)
            if let outcome = meeting.outcomes[agreed.offset] { file.word("ble", outcome.rawValue) }
        }
        file.list("runder", meeting.results) { $0.round($1, usual: start.way) }
        file.list("uenig", meeting.disagreements) { file, disagreement in
            file.word("grunn", disagreement.reason)
            file.text("tekst", Meeting.cleaned(disagreement.text))
        }
        file.text("setning", Meeting.cleaned(meeting.saying ?? ""))
        file.list("avtalt", meeting.agreements) { $0.agreed($1) }
        if let isConsidered = meeting.isArchivingConsidered { file.word("arkiv", yesOrNo(isConsidered)) }
        return file.yaml
    }

    private static func yesOrNo(_ isSo: Bool) -> String { isSo ? "ja" : "nei" }
}

extension BlockWriter {
    fileprivate mutating func agreed(_ measure: AgreedMeasure) {
        text("hva", Meeting.cleaned(measure.what))
        text("hvem", Meeting.cleaned(measure.role))
        text("innen", Meeting.cleaned(measure.due))
    }

    fileprivate mutating func round(_ result: RoundResult, usual: AnswerWay) {
        word("runde", result.round.rawValue)
        if result.way != usual { word("svarmate", result.way.rawValue) }
        if case .counts(let values) = result.disclosure {
            list("svar", values.filter { $0.count > 0 }) { file, value in
                file.word("svar", value.option)
                file.word("antall", String(value.count))
            }
        } else {
            word("utfall", result.disclosure.unity?.rawValue ?? RecordedRound.suppressed)
            if let option = result.disclosure.leading { word("flest", option) }
        }
    }
}
