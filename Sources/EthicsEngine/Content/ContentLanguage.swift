// The languages that content may be written in. Files are in bokmål; the others come as overlays.

/// A language of content.
public enum ContentLanguage: String, Sendable, Codable, CaseIterable {
    /// Norwegian bokmål, which every file is written in. An overlay in bokmål replaces the wording.
    case bokmal = "nb"
    /// Norwegian nynorsk.
    case nynorsk = "nn"
    /// English.
    case english = "en"
}
