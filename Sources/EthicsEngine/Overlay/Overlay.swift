// An overlay is a file of texts that stand in the place of another file's: a translation, or a municipality's own wording
// instead of ours. Each names the text it stands for by place and hash, so that a change there is noticed.

/// The texts of one overlay.
struct Overlay {
    /// What it lies over.
    let target: ContentKey
    /// The language of its texts.
    let language: ContentLanguage
    /// The texts, in the order of the file.
    let texts: [Text]

    /// A text in the place of another.
    struct Text {
        let place: String
        let placeMark: Mark
        let hash: String
        let hashMark: Mark
        let text: String
        let mark: Mark
    }

    /// An overlay from a file that the checker found sound.
    init(_ file: CheckedFile) {
        let (id, language) = Self.name(file.key.id) ?? (file.key.id, .bokmal)
        target = ContentKey(kind: file.tree.word("til", or: .dilemma), id: id)
        self.language = language
        texts = file.tree.items("tekster").map { item in
            Text(
                place: item.text("sted"), placeMark: item["sted"]?.mark ?? item.mark, hash: item.text("hash"),
                hashMark: item["hash"]?.mark ?? item.mark, text: item.text("tekst"),
                mark: item["tekst"]?.mark ?? item.mark)
        }
    }

    /// What a name such as `tolv-minutter.nn` says: the id and the language; nil when it has not that form.
    static func name(_ name: String) -> (id: String, language: ContentLanguage)? {
        guard let dot = name.lastIndex(of: "."),
            let language = ContentLanguage(rawValue: String(name[name.index(after: dot)...]))
        else { return nil }
        let id = String(name[..<dot])
        return ShapeChecker.isID(id) ? (id, language) : nil
    }

    /// Whether a text may be shown in the place of another. A municipality's own wording stands though ours has changed; a
    /// translation of what is no longer said does not.
    func holds(_ text: Text, over original: TextPlace) -> Bool {
        language == .bokmal || text.hash == original.hash
    }
}

/// A file with the overlays that lie over it, in order.
struct OverlaidFile {
    let file: CheckedFile
    let overlays: [(overlay: Overlay, file: CheckedFile)]

    /// The file's tree in a language: wording in bokmål and in the language is laid over it in the order of folders and
    /// paths, the last one for a place winning.
    func tree(in language: ContentLanguage) -> Tree {
        let used = overlays.filter { $0.overlay.language == .bokmal || $0.overlay.language == language }
        guard !used.isEmpty else { return file.tree }
        let originals = originals
        var texts: [String: String] = [:]
        for (overlay, _) in used {
            for text in overlay.texts {
                guard let original = originals[text.place], overlay.holds(text, over: original) else { continue }
                texts[text.place] = text.text
            }
        }
        return file.tree.replacingTexts(file.shape, with: texts)
    }

    /// The overlays that have a say in a language.
    func sources(in language: ContentLanguage) -> [ContentSource] {
        overlays.filter { $0.overlay.language == .bokmal || $0.overlay.language == language }.map(\.file.content)
    }

    /// The languages that every text is translated to.
    var translations: [ContentLanguage] {
        guard !overlays.isEmpty else { return [] }
        let originals = originals
        return ContentLanguage.allCases.filter { language in
            guard language != .bokmal else { return false }
            let held = overlays.filter { $0.overlay.language == language }.flatMap { overlay, _ in
                overlay.texts.filter { text in originals[text.place].map { overlay.holds(text, over: $0) } ?? false }
                    .map(\.place)
            }
            return Set(held).count == originals.count
        }
    }

    private var originals: [String: TextPlace] {
        Dictionary(
            file.tree.texts(file.shape).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
