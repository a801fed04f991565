// The locale of the process, which decides how wide ncurses and wcwidth think a character is.

import Glibc

enum TextLocale {
    /// Whether the process has a UTF-8 locale; the first look sets it.
    ///
    /// `LANG` may name a locale that is not installed. Then C would be left, where æ, ø and å have no width.
    static let isReady: Bool = {
        let names = ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"]
        let isFound = names.contains { setlocale(LC_ALL, $0) != nil && codeset == "UTF-8" }
        // Numbers in files have a point whoever runs the program.
        setlocale(LC_NUMERIC, "C")
        return isFound
    }()

    private static var codeset: String {
        nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    }
}
