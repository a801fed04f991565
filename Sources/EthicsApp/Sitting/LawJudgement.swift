// What the authors say of a choice in the light of the law: in the field Jus or, where a choice has no such answer, by its worst mark.

import EthicsEngine

/// What the authors say of a choice in the light of the law.
struct LawJudgement {
    /// The choice.
    let choice: String
    /// Their answer.
    let answer: Answer
    /// Why.
    let reason: String
    /// The ids of the statutes that it rests on.
    let statutes: [String]

    /// nil for a choice of which nothing is said.
    init?(_ choice: Choice) {
        self.choice = choice.text
        let marks = choice.marks.flatMap(\.statutes)
        if let law = choice.answer(.law), let answer = law.answer {
            self.answer = answer
            reason = law.text
            statutes = law.statutes.isEmpty ? marks : law.statutes
        } else if let worst = choice.marks.max(by: { $0.answer < $1.answer }) {
            answer = worst.answer.answer
            reason = worst.reason
            statutes = worst.statutes
        } else {
            return nil
        }
    }
}
