// What is said of a stored session, whatever its kind: in the menu, in the list of one's own, and when it is deleted.

import EthicsEngine

/// The sentences about a kind of session.
package struct SessionStrings: Sendable {
    /// The entry of the menu that goes on with one, by its title.
    package let goOn: @Sendable (_ title: String) -> String
    /// What stands for one in a list, by its title.
    package let listed: @Sendable (_ title: String) -> String
    /// What deleting one takes away.
    package let forgetWhat: String
    /// Whether one is to be deleted.
    package let forgetQuestion: String
    /// That one is deleted.
    package let forgotten: String
    /// Why one can't be shown.
    package let unreadable: @Sendable (Unreadable) -> String
    /// What is said in the end where one was the last thing; nil for what is said of all that is stored.
    package let goodbye: String?
}

extension Language {
    /// The sentences about a kind of session, by its name in the journal. One that this program does not know is spoken of as a
    /// reflection.
    package func session(_ kind: String) -> SessionStrings {
        switch (self, kind) {
        case (.bokmal, Meeting.kind): .bokmalMeeting
        case (.bokmal, TrackWalk.kind): .bokmalTrack
        case (.bokmal, _): .bokmalReflection
        }
    }
}
