// The names of those who take part in a case: nobody has to be asked about them.

extension Dilemma {
    /// The first names of the people in the case, none of whom exists.
    public var inventedNames: Set<String> {
        allTexts.reduce(into: []) { $0.formUnion(PersonName.names(in: $1.text)) }
    }
}
