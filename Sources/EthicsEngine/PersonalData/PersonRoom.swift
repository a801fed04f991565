// A room, a flat or a house that has its number, and one who is in it.

/// How somebody is told by the room that they are in.
struct PersonRoom {
    private let sentence: DetailSentence
    /// Whether people come together in a room, or somebody books it.
    private let isMeeting: Bool
    /// Whether the room itself is spoken of.
    private let isThing: Bool

    init(_ sentence: DetailSentence) {
        self.sentence = sentence
        isMeeting = sentence.words.indices.contains { RoomWords.meetings.contains(sentence.word($0)) }
        isThing =
            sentence.words.indices.contains { RoomWords.rooms.contains(sentence.word($0)) }
            && sentence.words.indices.contains { place in
                RoomWords.things.contains { sentence.word(place).hasPrefix($0) }
            }
    }

    /// Whether a sentence tells of one person and their room.
    var isFound: Bool {
        isNumberFirst
            || sentence.words.indices.contains { place in
                isPersonOnNumber(place) || isPersonInOwnRoom(place) || isAddress(place)
                    || isRoom(place) && isSomebodyIn(place)
            }
    }

    /// «Rom 12», «leilighet nr. 4», «rom tolv», «rom B12».
    private func isRoom(_ place: Int) -> Bool {
        guard RoomWords.rooms.contains(sentence.word(place)) else { return false }
        let next = ["nr", "nummer", "no"].contains(sentence.word(place + 1)) ? place + 2 : place + 1
        return isRoomNumber(next) || sentence.word(next).count == 1 && isRoomNumber(next + 1)
            || sentence.gap(before: next) == " " && ["A", "B", "C", "D", "E", "H"].contains(sentence.text(next))
    }

    private func isRoomNumber(_ place: Int) -> Bool {
        let gap = sentence.gap(before: place)
        guard gap.allSatisfy({ " .:-".contains($0) }) else { return false }
        return sentence.isDigits(place)
            ? sentence.word(place).utf8.count <= 4 : PersonWords.isNumber(sentence.word(place))
    }

    /// Whether somebody is in that room, and it is not only booked, painted or met in.
    private func isSomebodyIn(_ place: Int) -> Bool {
        // «Hun på rom 12», «han som bor på rom 7»: it is nothing but this person.
        let before = RoomWords.prepositions.contains(sentence.word(place - 1)) ? place - 2 : place - 1
        let who = RoomWords.living.contains(sentence.word(before)) ? before - 1 : before
        if isWho(who) || sentence.word(who) == "som" && isWho(who - 1)
            || sentence.word(who - 1) == "den"
        {
            return !isMeeting
        }
        if isMeeting || isThing { return false }
        return sentence.hasPerson || isSubject(place) || isLivedIn(place)
    }

    private func isWho(_ place: Int) -> Bool {
        sentence.isPerson(place) || RoomWords.who.contains(sentence.word(place))
            || sentence.isSomebody(place) && !RoomWords.staff.contains(sentence.word(place))
    }

    /// «Rom 31 har fått …», «Rom 22: hjertesvikt».
    private func isSubject(_ place: Int) -> Bool {
        guard place == 0 || sentence.gap(before: place).contains(where: { ",:;(".contains($0) }) else { return false }
        var end = place
        while end < place + 4, end + 1 < sentence.words.count,
            isRoomNumber(end + 1) || ["nr", "nummer"].contains(sentence.word(end + 1))
        {
            end += 1
        }
        if sentence.gap(after: end).contains(where: { ":,-–".contains($0) }) {
            return isDone(end + 1) || (end + 1...end + 8).contains { Diagnoses.isOne(sentence.word($0)) }
        }
        let verb = sentence.word(end + 1)
        if ["er", "var", "ble", "blei", "vart", "blir"].contains(verb) {
            return (end + 2...end + 4).contains {
                RoomWords.states.contains(sentence.word($0)) || Diagnoses.isOne(sentence.word($0))
            }
        }
        return isDone(end + 1)
    }

    private func isDone(_ place: Int) -> Bool {
        (place...place + 1).contains { RoomWords.verbs.contains(sentence.word($0)) }
    }

    /// «På rom 5 ligger en som …».
    private func isLivedIn(_ place: Int) -> Bool {
        (max(0, place - 3)...place + 5).contains { RoomWords.living.contains(sentence.word($0)) }
    }

    /// «Pasienten på 311», «hun på 12», «vedkommende på 2-17».
    private func isPersonOnNumber(_ place: Int) -> Bool {
        let isNamed = ["nr", "nummer"].contains(sentence.word(place - 1))
        let preposition = isNamed ? place - 2 : place - 1
        guard sentence.isDigits(place), ["på", "i"].contains(sentence.word(preposition)),
            sentence.word(place).utf8.count <= 4, isNamed || sentence.gap(before: place) == " "
        else { return false }
        let who = sentence.word(preposition - 1)
        if isNamed { return sentence.isPerson(preposition - 1) }
        let isLong = sentence.word(place).utf8.count >= 3 && (Int(sentence.word(place)) ?? 0) > 112
        let isCoded =
            sentence.gap(after: place).isEmpty && sentence.text(place + 1).count == 1
            || sentence.gap(after: place) == "-" && sentence.isDigits(place + 1)
        let isPlain = sentence.gap(after: place).first.map { !"%‰°".contains($0) } ?? isCoded
        guard isPlain, isCoded || !PersonWords.isCounted(sentence, after: place) else { return false }
        if RoomWords.residents.contains(who) { return sentence.word(place - 1) == "på" || isCoded }
        guard sentence.isPerson(place - 2), sentence.word(place - 1) == "på" || isCoded else { return false }
        if RoomWords.grown.contains(who), (Int(sentence.word(place)) ?? 0) < 18 { return true }
        return isLong || isCoded && !sentence.isDigits(place + 1)
            || RoomWords.pronouns.contains(who) && !sentence.gap(after: place).contains(",")
    }

    /// «På 14 ligger det en …»: no room is named, but somebody is in it.
    private var isNumberFirst: Bool {
        sentence.word(0) == "på" && sentence.isDigits(1) && sentence.word(1).utf8.count <= 4
            && RoomWords.living.union(["har", "vil", "nekter", "sitter"]).contains(sentence.word(2))
            && (sentence.hasPerson || (3...5).contains { RoomWords.who.contains(sentence.word($0)) })
    }

    /// «Pasienten på enerommet», «beboer i hjørnerommet».
    private func isPersonInOwnRoom(_ place: Int) -> Bool {
        guard RoomWords.ownRooms.contains(sentence.word(place)),
            RoomWords.prepositions.contains(sentence.word(place - 1))
        else { return false }
        return sentence.isPerson(place - 2)
    }

    /// «Han i Storgata 18»: one person, and where they live.
    private func isAddress(_ place: Int) -> Bool {
        guard sentence.isCapitalized(place), PlaceWords.isStreet(sentence.word(place)), sentence.isDigits(place + 1),
            sentence.gap(after: place) == " ", sentence.hasPerson, !isMeeting
        else { return false }
        return (max(0, place - 6)..<place).contains {
            isWho($0) || RoomWords.living.contains(sentence.word($0)) && sentence.hasPerson
        }
    }
}
