// The sign of an answer drawn three rows high: a letter no larger than the words beside it is not seen from the back of a room.

import TerminalKit

enum LargeLetters {
    /// The columns of a letter.
    static let columns = 5

    private static let shapes: [Character: [String]] = [
        "A": [" ### ", "#   #", "#####", "#   #", "#   #"], "B": ["#### ", "#   #", "#### ", "#   #", "#### "],
        "C": [" ####", "#    ", "#    ", "#    ", " ####"], "D": ["#### ", "#   #", "#   #", "#   #", "#### "],
        "E": ["#####", "#    ", "#### ", "#    ", "#####"], "F": ["#####", "#    ", "#### ", "#    ", "#    "],
        "G": [" ####", "#    ", "#  ##", "#   #", " ####"], "H": ["#   #", "#   #", "#####", "#   #", "#   #"],
        "I": [" ### ", "  #  ", "  #  ", "  #  ", " ### "], "J": ["  ###", "   # ", "   # ", "#  # ", " ##  "],
        "1": ["  #  ", " ##  ", "  #  ", "  #  ", " ### "], "2": ["#### ", "    #", " ### ", "#    ", "#####"],
        "3": ["#### ", "    #", " ### ", "    #", "#### "], "4": ["#   #", "#   #", "#####", "    #", "    #"],
        "5": ["#####", "#    ", "#### ", "    #", "#### "],
    ]

    /// The three rows of a letter or digit, two of its parts in each cell, so that they look square.
    ///
    /// - Returns: nil where there is no such sign, or where the signs for halves of a cell can't be shown.
    static func rows(_ letter: Character, _ glyphs: Glyphs) -> [String]? {
        guard glyphs != .ascii, let shape = shapes[letter] else { return nil }
        let parts = (shape + [String(repeating: " ", count: columns)]).map { Array($0) }
        return stride(from: 0, to: parts.count, by: 2).map { row in
            String(
                zip(parts[row], parts[row + 1]).map { upper, lower -> Character in
                    switch (upper == "#", lower == "#") {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): " "
                    }
                })
        }
    }
}
