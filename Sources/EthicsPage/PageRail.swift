// The whole walk in a row, and where one is: a square for each station, part by part.

import TerminalKit

/// The whole walk, and where one is.
package struct PageRail: Equatable, Sendable {
    /// A part of the walk.
    package struct Part: Equatable, Sendable {
        /// What it is called.
        package let name: String
        /// How many stations it has.
        package let count: Int
        /// How many of them are reached, the one where one is among them.
        package let reached: Int

        /// A part of the walk.
        package init(name: String, count: Int, reached: Int) {
            self.name = name
            self.count = count
            self.reached = reached
        }
    }

    /// The parts, in order.
    package let parts: [Part]
    /// The part where one is.
    package let current: Int

    /// The whole walk.
    package init(parts: [Part], current: Int) {
        self.parts = parts
        self.current = current
    }

    /// The row: each part with its name, where there is room for that; else the name of the part where one is, before the squares of all.
    ///
    /// - Parameters:
    ///   - columns: How many columns there are for it.
    ///   - most: How many it may have when there are too few.
    func row(_ glyphs: Glyphs, columns: Int, atMost most: Int) -> [WheelPicture.Run] {
        let whole = parts.enumerated().flatMap { index, part in
            let name = WheelPicture.Run(text: "\(part.name) ", role: index == current ? .heading : .muted)
            return (index > 0 ? [WheelPicture.Run(text: "  ")] : []) + [name] + squares(part, glyphs)
        }
        if Self.width(whole) <= columns { return whole }
        let name = parts.indices.contains(current) ? parts[current].name : ""
        let short =
            [WheelPicture.Run(text: name, role: .heading)]
            + parts.flatMap { [WheelPicture.Run(text: " ")] + squares($0, glyphs) }
        return Self.width(short) <= max(columns, most) ? short : [short[0]]
    }

    private func squares(_ part: Part, _ glyphs: Glyphs) -> [WheelPicture.Run] {
        let left = part.count - part.reached
        return [
            WheelPicture.Run(text: String(repeating: glyphs.square, count: part.reached), role: .accent),
            WheelPicture.Run(text: String(repeating: glyphs.emptySquare, count: left), role: .rule),
        ].filter { !$0.text.isEmpty }
    }

    static func width(_ row: [WheelPicture.Run]) -> Int { row.reduce(0) { $0 + Columns.width(of: $1.text) } }
}
