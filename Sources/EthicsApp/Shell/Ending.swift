// How a run of the program ended.

/// How the program ended.
package struct Ending: Equatable, Sendable {
    /// What to say on standard error once the terminal is as it was; empty for nothing.
    package var message: String
    /// 0 fine, 1 content or file error, 2 no usable terminal.
    package var status: Int32
    /// A signal to end by, so that whoever started the program sees what ended it; nil for an ordinary end.
    package var signal: Int32?

    /// How the program ended.
    package init(message: String = "", status: Int32 = 0, signal: Int32? = nil) {
        self.message = message
        self.status = status
        self.signal = signal
    }
}
