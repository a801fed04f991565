// What stands beside a list in a wide window.

import EthicsPage

extension Page {
    /// Shows beside a list what its entry in focus leads to, where there is room.
    ///
    /// - Parameter forms: That, the fullest form first; nothing where the entry leads nowhere.
    mutating func showBeside(in around: Surroundings, _ forms: () -> [[PageBlock]]) {
        guard PageSize.hasPanes(around.size), !around.launch.isPlain else { return }
        self.isPreview = true
        let shown = forms()
        // The list stays where it is, whatever is in focus.
        self.beside = shown.isEmpty ? [[]] : shown
    }
}
