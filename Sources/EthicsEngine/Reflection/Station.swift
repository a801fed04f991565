// The stations of a walk: what those who walk would call its steps. Some have several pages.

extension Step {
    /// A station of a walk, in the order in which they are met. Each belongs to one part.
    public enum Station: Int, Sendable, CaseIterable {
        /// Situasjonen, første valg.
        case situation, firstChoice
        /// Hvem det gjelder, rundt hjulet, den andre siden.
        case concerned, wheel, otherSide
        /// Hva om, velg på nytt.
        case whatIf, finalChoice
        /// Det som følger, og hva loven sier om det; verdiene; si det høyt; det jeg tar med.
        case aftermath, values, saying, takeAway
    }

    /// The station that this step is a page of.
    public var station: Station {
        switch self {
        case .situation: .situation
        case .firstChoice, .confidence: .firstChoice
        case .mostToLose, .notInRoom, .against: .concerned
        case .lawField, .identityField, .reputationField, .economyField, .friction: .wheel
        case .counterargument, .otherArgument, .writeArgument, .rationalisation: .otherSide
        case .whatIf: .whatIf
        case .finalChoice, .ownAlternative, .nearest, .finalConfidence, .reason, .ethicsField: .finalChoice
        case .law, .ask, .following: .aftermath
        case .balance, .guess, .values: .values
        case .saying, .writeSaying: .saying
        case .takeAway, .writeMeasure: .takeAway
        }
    }
}

extension Reflection {
    /// The stations of the walk, part by part, and how many of them are reached, the one where one is among them.
    public var stations: [(part: Step.Part, count: Int, reached: Int)] {
        let walked = places.map(\.step)
        let here = min(position, walked.count - 1)
        return Step.Part.allCases.compactMap { part in
            let own = walked.indices.filter { walked[$0].part == part }
            guard !own.isEmpty else { return nil }
            let all = Set(own.map { walked[$0].station })
            return (part, all.count, Set(own.filter { $0 <= here }.map { walked[$0].station }).count)
        }
    }
}
