// A word that somebody new to a municipality may not know, with one plain sentence about it.

/// A word that is explained.
public struct Term: Sendable, Equatable, Identifiable, Codable {
    /// The id, which translations refer to.
    public let id: String
    /// The word as one would look it up, such as «habilitet».
    public let word: String
    /// Other forms of it as they stand in texts, such as «inhabil».
    public let forms: [String]
    /// What it means, in one sentence.
    public let meaning: String

    /// A word that is explained.
    public init(id: String, word: String, forms: [String] = [], meaning: String) {
        self.id = id
        self.word = word
        self.forms = forms
        self.meaning = meaning
    }

    /// The word and its other forms.
    var allForms: [String] { [word] + forms }
}
