// Stored sessions in bokmål, by kind.

extension SessionStrings {
    package static let bokmalReflection = SessionStrings(
        goOn: Strings.bokmal.continueTitle, listed: { $0 }, forgetWhat: MineStrings.bokmal.forgetWhat,
        forgetQuestion: MineStrings.bokmal.forgetQuestion, forgotten: MineStrings.bokmal.forgotten, unreadable: nil,
        goodbye: nil)

    package static let bokmalMeeting = SessionStrings(
        goOn: MeetingStrings.bokmal.continueMeeting, listed: MeetingStrings.bokmal.entry,
        forgetWhat: MeetingStrings.bokmal.forgetWhat, forgetQuestion: MeetingStrings.bokmal.forgetQuestion,
        forgotten: MeetingStrings.bokmal.forgotten, unreadable: MeetingStrings.bokmal.unreadable,
        goodbye: MeetingStrings.bokmal.goodbye)
}
