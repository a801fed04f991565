// Yes or no, as it may be written where it is a setting.

/// Reads yes and no.
enum YesOrNo {
    /// The words that are told of.
    static let words = ["ja", "nei", "true", "false"]

    /// What a word means; nil when it is none of those. Other words of YAML count too: files that were read before are.
    static func value(of text: String) -> Bool? {
        switch text.lowercased() {
        case "ja", "true", "yes", "on": true
        case "nei", "false", "no", "off": false
        default: nil
        }
    }
}
