// HTML and XML as a tree, as far as acts need it. Foundation's own reader is not used: it takes no HTML, and brings five libraries
// and fifty megabytes to a program that is measured by its start (docs/decisions.md, «law-check»).

/// An element of a page.
struct Markup {
    /// Its name in small letters; empty for the page itself.
    let name: String
    /// Its attributes, by names in small letters.
    let attributes: [String: String]
    /// What stands in it.
    var children: [Node] = []

    /// Something in an element.
    enum Node {
        case text(String)
        case element(Markup)
    }

    /// Why a page can't be read.
    enum Failure: Error {
        /// It ends before what it began is ended.
        case cutOff
        /// Something is ended that was not begun.
        case unbalanced
        /// Elements stand in elements, further in than any page has them.
        case tooDeep
    }

    /// The words of its class.
    var classes: [Substring] { attributes["class", default: ""].split(separator: " ") }

    /// The elements in it.
    var elements: [Markup] {
        children.compactMap { node in if case .element(let element) = node { element } else { nil } }
    }

    /// The first element under it that is looked for, in the order of the page.
    func first(where isFound: (Markup) -> Bool) -> Markup? {
        for element in elements {
            if isFound(element) { return element }
            if let found = element.first(where: isFound) { return found }
        }
        return nil
    }

    /// All text under it.
    var text: String {
        children.map { node in
            switch node {
            case .text(let text): text
            case .element(let element): element.text
            }
        }.joined()
    }
}
