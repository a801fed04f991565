// The sentences about what is one's own: reflections that are kept, what became of them, who uses the log-on, and the
// case that is proposed. One field each, as in `Strings`.

import EthicsEngine

/// The sentences about one's own reflections in one language.
struct MineStrings: Sendable {
    // The list
    let title: String
    let kept: String
    let keptForNow: String
    let shown: @Sendable (_ first: Int, _ last: Int, _ count: Int) -> String
    let entry: @Sendable (_ date: String, _ title: String, _ isFinished: Bool) -> String
    let older: String
    let newer: String

    // Read again
    let state: @Sendable (_ date: String, _ isFinished: Bool) -> String
    let goOn: String
    let forget: String
    let enterList: String
    let firstChoice: String
    let concerned: String
    let mostToLose: String
    let notInRoom: String
    let against: String
    let pullApart: String
    let friction: String
    let otherSide: String
    let counterargument: String
    let stance: String
    let otherArgument: String
    let ownArgument: String
    let couldHaveSaid: String
    let whatIfs: String
    let thenYouWould: String
    let finalChoice: String
    let nearest: String
    let reason: String
    let landed: String
    let takesAlong: String
    let afterwards: String
    let wouldAsk: String
    let guess: String
    let saying: String
    let disagreements: String
    let youSaid: String
    let takenAlong: String
    let becameOf: String
    let notSaidYet: String

    // Delete one
    let forgetWhat: String
    let forgetQuestion: String
    let forgotten: String
    let unreadable: String

    // What became of it
    let lastTime: String
    let followUpQuestion: String
    let outcome: @Sendable (Measure.Outcome) -> String
    let notNow: String
    let fromCase: @Sendable (_ title: String, _ date: String) -> String
    let whyDropped: String
    let whyDroppedHint: String
    let noted: String
    let askedAgain: String

    // Start page and settings
    let reflectAlone: String
    let begin: String
    let quick: String
    let another: String
    let settingsForgotten: String
    let settingContrast: @Sendable (Bool) -> String
    let settingLogon: @Sendable (Bool) -> String
    let shareWhat: String
    let shareQuestion: String
    let shareForget: String
    let shareKeep: String
    let cancel: String
    let nowShared: String
    let nowSharedKept: String
    let nowMine: String
    let nowMineForgotten: String
    let sharedWelcome: String
    let toMenu: String
    let helpMine: String
}

extension Language {
    /// The sentences about one's own reflections in this language.
    var mine: MineStrings {
        switch self {
        case .bokmal: .bokmal
        }
    }
}
