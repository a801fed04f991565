// What another look at content brought: which problems are new, and which are gone.

import EthicsEngine

/// The difference between the problems before and now. A problem that has only moved to another line is the same.
package struct LintChange: Equatable, Sendable {
    /// How many there were not before.
    package let new: Int
    /// How many there are no more.
    package let gone: Int
    /// How many there are.
    package let left: Int

    /// The difference between the problems before and now.
    package init(from before: [Problem], to now: [Problem]) {
        var counts: [Name: Int] = [:]
        for problem in now { counts[Name(problem), default: 0] += 1 }
        for problem in before { counts[Name(problem), default: 0] -= 1 }
        new = counts.values.reduce(0) { $0 + max(0, $1) }
        gone = counts.values.reduce(0) { $0 + max(0, -$1) }
        left = now.count
    }

    /// What a problem is called, wherever in its file it stands.
    private struct Name: Hashable {
        let path: String
        let code: Problem.Code
        let message: String

        init(_ problem: Problem) { (path, code, message) = (problem.path, problem.code, problem.message) }
    }
}
