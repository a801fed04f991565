// Small changes to what is said: none of them puts a sentence together.

extension String {
    /// With a capital letter first.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// What somebody wrote, said back on a page that asks something else: a long text is cut after 160 characters, so that
    /// the question stays in sight. All of it stands where it was written and among one's own reflections.
    package var saidBack: String {
        let bound = 160
        guard count > bound else { return self }
        let beginning = prefix(bound)
        let words = beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning
        return words + "…"
    }

    /// Its lines as one.
    package var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension [String] {
    /// Whole sentences one after another, as a paragraph has them. Those that are empty are left out.
    package var asParagraph: String { filter { !$0.isEmpty }.joined(separator: " ") }
}

extension Int {
    /// With its sign, a real minus; 0 has none.
    package var signed: String { self > 0 ? "+\(self)" : self < 0 ? "−\(-self)" : "0" }
}
