// The register of statutes held against a folder of acts, as a whole.

/// What must be read again in the register of statutes, as far as a folder of acts tells.
public struct LawCheck: Sendable, Equatable {
    /// Every sentence of the register, in its order.
    public let readings: [LawReading]
    /// The files that can't be used.
    public let failures: [UnusableFile]

    /// A file that can't be used.
    public struct UnusableFile: Sendable, Equatable {
        /// Its path.
        public let path: String
        /// What is wrong with it.
        public let failure: ActFile.Failure

        /// A file that can't be used.
        public init(path: String, failure: ActFile.Failure) {
            self.path = path
            self.failure = failure
        }
    }

    /// Holds a register against acts.
    public init(_ statutes: [Statute], _ shelf: ActShelf, failures: [UnusableFile]) {
        readings = LawReading.all(statutes, shelf)
        self.failures = failures.sorted { $0.path < $1.path }
    }

    /// The sentences that must be read again.
    public var again: [LawReading] { readings.filter(\.outcome.mustBeRead) }

    /// Whether nothing must be read again and nothing is hidden: half a file, or copies that say different things, may be about
    /// something that has changed.
    public var isClear: Bool {
        again.isEmpty && failures.allSatisfy { $0.failure == .noAct }
            && !readings.contains { if case .severalCopies = $0.outcome { true } else { false } }
    }
}
