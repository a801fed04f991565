// Breaking text into lines for what is printed to a file or beside an author's own lines. It counts characters: what a
// terminal makes of them is not known here, and content is letters.

extension StringProtocol {
    /// The words of a text in lines of at most so many characters, each with an indent. A longer word has a line of its
    /// own, and what stands in quotation marks is not broken when it is short: it is there to be copied.
    func wrapped(at width: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        var line = indent
        var isEmpty = true
        for word in unbroken {
            if !isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = indent
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return isEmpty ? lines : lines + [line]
    }

    /// The words, those of a short quotation as one. A blank that may not break is part of its word.
    private var unbroken: [String] {
        let words = split(whereSeparator: { $0 == " " || $0 == "\n" })
        return words.reduce(into: []) { pieces, word in
            if let last = pieces.last, let open = last.lastIndex(of: "«"), !last[open...].contains("»"),
                last[open...].count + word.count < 30
            {
                pieces[pieces.count - 1] = "\(last) \(word)"
            } else {
                pieces.append(String(word))
            }
        }
    }
}
