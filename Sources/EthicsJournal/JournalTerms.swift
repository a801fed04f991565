// On what terms a journal is used: how long it waits, how large it may be.

import Foundation

struct JournalTerms: Sendable {
    /// The most pages that the file may have; nil means as many as fit on the disk.
    var maximumPages: Int?
    /// How many seconds to wait for another program that holds the file.
    var patience: TimeInterval = 5
    /// How many seconds somebody who reads may hold up a deletion before the file is made anew without them.
    var hurry: TimeInterval = 1
    /// How many seconds a program has from opening the file to opening its log, before the name may be another file's.
    var grace: TimeInterval = 1
    /// How many seconds a file that is no longer the journal is held, when it can't be made useless otherwise: longer
    /// than any program waits that began to wait when it still was the journal.
    var handover: TimeInterval = 6
    /// Whether a write-ahead log may be used; else it is as on a network drive.
    var isLogAllowed = true
}
