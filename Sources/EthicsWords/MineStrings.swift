// The sentences about what is one's own: reflections that are kept, what became of them, who uses the log-on, and the
// case that is proposed. One field each, as in `Strings`.

import EthicsEngine

/// The sentences about one's own reflections in one language.
package struct MineStrings: Sendable {
    // The list
    package let title: String
    package let kept: String
    package let keptForNow: String
    package let shown: @Sendable (_ first: Int, _ last: Int, _ count: Int) -> String
    package let entry: @Sendable (_ date: String, _ title: String, _ isFinished: Bool) -> String
    package let older: String
    package let newer: String

    // Read again
    package let state: @Sendable (_ date: String, _ isFinished: Bool) -> String
    package let goOn: String
    package let forget: String
    package let enterList: String
    package let firstChoice: String
    package let concerned: String
    package let mostToLose: String
    package let notInRoom: String
    package let against: String
    package let pullApart: String
    package let friction: String
    package let otherSide: String
    package let counterargument: String
    package let stance: String
    package let otherArgument: String
    package let ownArgument: String
    package let couldHaveSaid: String
    package let whatIfs: String
    package let thenYouWould: String
    package let finalChoice: String
    package let nearest: String
    package let reason: String
    package let landed: String
    package let takesAlong: String
    package let afterwards: String
    package let wouldAsk: String
    package let guess: String
    package let saying: String
    package let disagreements: String
    package let youSaid: String
    package let takenAlong: String
    package let becameOf: String
    package let became: @Sendable (Measure.Outcome, _ reason: String) -> String
    package let notSaidYet: String

    // Delete one
    package let forgetWhat: String
    package let forgetQuestion: String
    package let forgotten: String
    package let readAsFar: @Sendable (Unreadable) -> String

    // What became of it
    package let lastTime: String
    package let followUpQuestion: String
    package let outcome: @Sendable (Measure.Outcome) -> String
    package let notNow: String
    package let fromCase: @Sendable (_ title: String, _ date: String) -> String
    package let whyDropped: String
    package let whyDroppedHint: String
    package let noted: String
    package let askedAgain: String

    // Start page and settings
    package let reflectAlone: String
    package let nextCase: @Sendable (_ title: String) -> String
    package let station: @Sendable (_ number: Int, _ count: Int) -> String
    package let tookAlong: @Sendable (_ what: String, _ title: String, _ date: String) -> String
    package let landedOn: @Sendable (_ choice: String, _ title: String, _ date: String) -> String
    package let landedAt: @Sendable (_ choice: String) -> String
    package let counted: @Sendable (_ reflections: Int, _ meetings: Int) -> String
    package let begin: String
    /// The short walk, and how long it takes where that is shorter than the other.
    package let quick: @Sendable (_ isShorter: Bool) -> String
    package let another: String
    package let settingsForgotten: String
    package let settingContrast: @Sendable (Bool) -> String
    package let settingMouse: @Sendable (Bool) -> String
    package let settingLogon: @Sendable (Bool) -> String
    package let shareWhat: String
    package let shareQuestion: String
    package let shareForget: String
    package let shareKeep: String
    package let cancel: String
    package let nowShared: String
    package let nowSharedKept: String
    package let nowMine: String
    package let nowMineForgotten: String
    package let sharedWelcome: String
    package let forgettingWelcome: String
    package let usedBefore: String
    package let usedBeforeNo: String
    package let usedBeforeYes: String
    package let usedBeforeAllSteps: String
    package let helpMine: String
}
