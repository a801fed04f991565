// What stays unknown of an effect when the program ends before the disk has answered.

extension Effect {
    /// What nobody knows when it was not answered; nil where that makes no difference.
    var leavesUnknown: Storing.Unknown? {
        switch self {
        case .store: .events
        // What was given as an answer is kept as one.
        case .saveDraft(_, _, let text): text.map { $0.isEmpty ? .deletion : .text }
        case .forget, .forgetAll: .deletion
        case .useContent, .openJournal, .keepInMemory, .ask, .readCase, .readMeetings, .writeSheet, .write, .salvage,
            .read, .scheduleDraft, .findFollowUp, .readRecent, .readListed, .saveSettings, .setColor, .setContrast,
            .setMouse,
            .redraw, .quit:
            nil
        }
    }
}
