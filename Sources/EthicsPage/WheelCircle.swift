// The round part of the wheel's picture. With braille it is worked out dot by dot, since a cell's two by four dots are as
// far apart both ways; with plain characters it is drawn by hand, because few of them lean the right way.

import EthicsEngine
import TerminalKit

/// The wheel's circle as cells.
package struct WheelCircle {
    package let wheel: WheelPicture

    /// How large the circle is.
    package enum Scale { case large, small }

    /// The rows of the circle.
    package func cells(_ scale: Scale, _ glyphs: Glyphs) -> [[Cell]] {
        glyphs == .ascii ? drawn(Self.drawing(scale)) : dotted(rows: scale == .large ? 11 : 8)
    }

    /// A place in the wheel, counted from the hub to the right and down, in units that are as long both ways.
    private struct Place {
        let x: Double
        let y: Double

        /// How far out it is.
        var radius: Double { (x * x + y * y).squareRoot() }

        /// How far it is from each of the three lines that make the six spokes; the sign says on which side.
        private var spokes: (Double, Double, Double) {
            let slant = 0.75.squareRoot()
            return (x, x / 2 + slant * y, slant * y - x / 2)
        }

        /// How far it is from the nearest spoke.
        var toSpoke: Double { min(abs(spokes.0), abs(spokes.1), abs(spokes.2)) }

        /// The field it is in: law at the top right, and then clockwise.
        var lens: Lens {
            let (right, lower, left) = spokes
            if right >= 0 { return lower < 0 ? .law : left < 0 ? .identity : .morality }
            return lower > 0 ? .reputation : left > 0 ? .economy : .ethics
        }
    }

    // MARK: Dots

    private func dotted(rows: Int) -> [[Cell]] {
        // An odd number of dots across has one in the middle, where the upright spokes stand.
        let radius = Double(rows * 2 - 1)
        return (0..<rows).map { row in
            (0..<rows * 2).map { column in
                var pattern: UInt32 = 0
                var counts: [WheelPicture.Progress: Int] = [:]
                for (index, bit) in Self.bits.enumerated() {
                    let x = column * 2 + index % 2
                    let y = row * 4 + index / 2
                    let place = Place(x: Double(x) - radius, y: Double(y) - radius)
                    let progress = wheel.progress(place.lens)
                    // A chessboard of dots reads as a shade.
                    let isShaded = progress == .current || progress == .seen && (x + y).isMultiple(of: 2)
                    guard isLine(place, radius) || isShaded && isInside(place, radius) else { continue }
                    pattern |= bit
                    counts[progress, default: 0] += 1
                }
                guard pattern > 0, let braille = Unicode.Scalar(0x2800 + pattern) else {
                    return Cell(text: " ", role: .normal)
                }
                // A cell has one role, though the fields meet in it: that of most of its dots.
                let most = counts.values.max()
                let progress = WheelPicture.Progress.allCases.first { counts[$0] == most } ?? .left
                return Cell(text: String(braille), role: progress.role)
            }
        }
    }

    /// The bits of the dots of a cell, from left to right and down, as Unicode has them.
    private static let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

    private static let hub = 0.16

    /// Whether a dot is on the rim, the hub or a spoke, each one dot thick.
    private func isLine(_ place: Place, _ radius: Double) -> Bool {
        // A little more than to the middle of the outermost dot, or the rim would be flat there.
        let rim = radius + 0.15
        let hub = rim * Self.hub
        let isRing = { (edge: Double) in place.radius <= edge && place.radius > edge - 1 }
        return isRing(rim) || isRing(hub) || place.toSpoke <= 0.5 && place.radius > hub && place.radius < rim
    }

    /// Whether a dot is inside a field, with air between it and the lines.
    private func isInside(_ place: Place, _ radius: Double) -> Bool {
        place.toSpoke > 2 && place.radius < radius - 2.4 && place.radius > radius * Self.hub + 1.6
    }

    // MARK: Plain characters

    private func drawn(_ drawing: [String]) -> [[Cell]] {
        drawing.enumerated().map { row, line in
            let characters = Array(line)
            let first = characters.firstIndex { $0 != " " } ?? 0
            let last = characters.lastIndex { $0 != " " } ?? 0
            return characters.enumerated().map { column, character in
                // A row is as high as two columns are wide.
                let place = Place(x: Double(column - line.count / 2), y: Double(2 * row - drawing.count + 1))
                let progress = wheel.progress(place.lens)
                let fill = progress == .current ? "#" : progress == .seen ? ":" : " "
                let isInside = character == " " && (first...last).contains(column)
                return Cell(text: isInside ? fill : String(character), role: progress.role)
            }
        }
    }

    private static func drawing(_ scale: Scale) -> [String] {
        switch scale {
        case .large:
            [
                #"     .--'''|'''--.     "#,
                #"   .'      |      '.   "#,
                #"  /        |        \  "#,
                #" /'-.      |      .-'\ "#,
                #"|    '-._  |  _.-'    |"#,
                #"|         (o)         |"#,
                #"|    _.-'  |  '-._    |"#,
                #" \.-'      |      '-./ "#,
                #"  \        |        /  "#,
                #"   '.      |      .'   "#,
                #"     '--...|...--'     "#,
            ]
        case .small:
            [
                #"   .-''|''-.   "#,
                #" .'    |    '. "#,
                #"/'-._  |  _.-'\"#,
                #"|     (o)     |"#,
                #"\_.-'  |  '-._/"#,
                #" '.    |    .' "#,
                #"   '-..|..-'   "#,
            ]
        }
    }
}
