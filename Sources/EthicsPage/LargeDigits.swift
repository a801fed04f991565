// A time in digits that are seen from the back of a room, five rows high.

import TerminalKit

package enum LargeDigits {
    private static let shapes: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"], "1": ["  #", "  #", "  #", "  #", "  #"],
        "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "],
    ]

    /// The rows of a time such as `0:42`. Each part of a digit is two columns wide, so that it looks square.
    package static func rows(_ time: String, _ glyphs: Glyphs) -> [String] {
        let block = glyphs == .ascii ? "##" : "██"
        return (0..<5).map { row in
            time.compactMap { shapes[$0]?[row] }.map { part in
                part.map { $0 == "#" ? block : "  " }.joined()
            }.joined(separator: "  ")
        }
    }
}
