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
