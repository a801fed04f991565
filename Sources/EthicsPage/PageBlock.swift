// What is read on a page.

import TerminalKit

/// Something to read.
package enum PageBlock: Equatable, Sendable {
    /// A paragraph.
    case text(String, Role = .normal)
    /// A line that heads what follows.
    case heading(String)
    /// A paragraph behind a mark such as «·» or «+», with the following lines indented.
    case item(mark: String, String, Role = .normal)
    /// A key and what it does, in two columns.
    case entry(key: String, text: String)
    /// The navigation wheel with the names of its fields.
    case wheel(WheelPicture)
    /// A paragraph that is indented as far as one likes, with a mark before it. Those with a target can be
    /// highlighted, for commands that are about one thing among many; the pointer then stands in the mark.
    case row(mark: String = "", String, Role = .normal, indent: Int, target: String? = nil)
    /// An answer with its letter or digit as a cap, and what was counted after it.
    case counted(sign: String, count: String, String)
    /// A time in large digits.
    case clock(String)
    /// Squares to both sides of a line.
    case chart(SquareChart)
    /// An empty line.
    case gap
    /// Something that goes where it is in the way.
    indirect case spare(PageBlock, Spare)

    /// Where a block goes.
    package enum Spare: Equatable, Sendable {
        /// Where what is asked about has no room for it: a hint.
        case crowded
        /// Where the case stands beside it, which has it.
        case besideCase
        /// In both: what was said before and stands beside.
        case either
        /// Where the case does not stand beside it: there is room for it only where that does.
        case alone
    }
}

extension PageBlock {
    /// What it says in words.
    var texts: [String] {
        switch self {
        case .text(let text, _), .heading(let text), .item(_, let text, _), .entry(_, let text),
            .row(_, let text, _, _, _), .counted(_, _, let text):
            [text]
        case .chart(let chart): chart.items.map(\.name)
        case .wheel, .clock, .gap: []
        case .spare(let block, _): block.texts
        }
    }

    /// The block, whether it can be spared or not.
    package var whole: PageBlock {
        if case .spare(let block, _) = self { block.whole } else { self }
    }

    /// What is shown of it; nil for nothing.
    ///
    /// - Parameters:
    ///   - fit: What is left out.
    ///   - isBesideCase: Whether the case stands beside it.
    func shown(_ fit: PageFit, isBesideCase: Bool) -> PageBlock? {
        guard case .spare(let block, let spare) = self else { return self }
        let isGone =
            switch spare {
            case .crowded: fit >= .least
            case .besideCase: isBesideCase
            case .either: fit >= .least || isBesideCase
            case .alone: !isBesideCase
            }
        return isGone ? nil : block
    }
}
