// What the user can want in a reflection, and why it may lead to nothing.

/// Something the user wants to do in a reflection.
public enum ReflectionIntent: Sendable, Equatable {
    /// Choose before thinking; nil for «vet ikke ennå».
    case chooseFirst(String?)
    /// Say how sure.
    case rate(Confidence)
    /// Say who it is; nil for nobody.
    case pointOut(String?)
    /// Answer in the field at hand.
    case answerField(Answer)
    /// Pick a statement, or let go of it.
    case pickStatement(String)
    /// Say where it rubs.
    case pickField(Lens)
    /// Say where one stands.
    case takeStance(Stance)
    /// Take an argument; nil for one's own.
    case takeArgument(String?)
    /// Say which soothing reason one could have given; nil for none.
    case ownUp(String?)
    /// Answer the what-if at hand; nil for «vet ikke ennå».
    case answerWhatIf(String?)
    /// Choose again.
    case chooseFinal(String)
    /// Give an alternative of one's own.
    case wantOwnAlternative
    /// Say what it is most like; nil for none.
    case chooseNearest(String?)
    /// Give what was written at the place at hand.
    case write(String)
    /// Say whom to ask; nil for nobody now.
    case chooseContact(String?)
    /// Choose in the scene at hand.
    case chooseInScene(String)
    /// Guess what it costs most; nil for «vet ikke».
    case guess(String?)
    /// Disagree with a reason, with what one would have said.
    case disagree(String, text: String)
    /// Not disagree after all.
    case agree(String)
    /// Say where the sentence comes from.
    case chooseSaying(SayingSource)
    /// Take something ready along; nil for nothing now.
    case takeAlong(Measure.Ready?)
    /// Take something of one's own along.
    case wantOwnMeasure
    /// Say what became of it.
    case followUp(Measure.Outcome, text: String)
    /// Go on.
    case goOn
    /// Go back one place.
    case goBack
    /// Undo the last thing.
    case undo
    /// End the reflection.
    case finish
}

/// Why an intent leads to nothing. None of these is the user's fault: the screen says what to do instead.
public enum Refusal: Error, Sendable, Equatable {
    /// This is not what is asked here.
    case notHere
    /// There is no such choice, contact or reason.
    case unknown(String)
    /// The first answer stands; one chooses again at the end.
    case firstChoiceIsFixed
    /// Something must be answered before going on.
    case unanswered
    /// A reason has words in it.
    case emptyText
    /// There is nothing before this.
    case atStart
    /// The reflection is over.
    case isFinished
}

/// What there is to choose from beside the dilemma: whom to ask, and the municipality's words.
public struct ReflectionContext: Sendable, Equatable {
    /// The ids of the contacts.
    public var contacts: [String]
    /// The ids of the statements that the choices touch.
    public var statements: [String]
    /// The ids of the values.
    public var values: [String]

    /// What there is to choose from beside the dilemma.
    public init(contacts: [String] = [], statements: [String] = [], values: [String] = []) {
        self.contacts = contacts
        self.statements = statements
        self.values = values
    }
}
