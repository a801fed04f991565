// The age of one person, however it is written, and the class of a pupil, which tells it too.

/// How old somebody is said to be: not how long something lasts, and not from which age a right begins.
struct PersonAge {
    private let sentence: DetailSentence

    init(_ sentence: DetailSentence) { self.sentence = sentence }

    /// Whether the age of one person is told.
    var isFound: Bool {
        sentence.words.indices.contains { place in
            isPersonOfAge(place) || isYears(place) || isBare(place) || isDecade(place) || isBirthYear(place)
                || isGrade(place)
        }
    }

    /// Whether a pupil is told by their class: «tvillingene i 4A».
    var isClass: Bool { sentence.words.indices.contains(where: isClassCode) }

    private func isNumber(_ place: Int) -> Bool {
        guard sentence.isDigits(place) else { return PersonWords.isNumber(sentence.word(place)) }
        return Int(sentence.word(place).prefix(4)).map { (1...112).contains($0) } ?? false
    }

    /// Whether a person was spoken of before a word, not far away.
    private func isAfterPerson(_ place: Int, within reach: Int = 8) -> Bool {
        (max(0, place - reach)..<max(0, place)).contains(where: sentence.isSomebody)
    }

    /// «82-åring», «åttiåring», «tenåringen»; more of them are a group.
    private func isPersonOfAge(_ place: Int) -> Bool {
        let word = sentence.word(place)
        if PersonWords.ageNouns.contains(word) || word.hasSuffix("klassingen") || word.hasSuffix("klassing") {
            return true
        }
        guard PersonWords.isPersonOfAge(word) else {
            return ["årig", "årige"].contains(word) && isNumber(place - 1) && sentence.hasPerson
        }
        return !word.hasPrefix("åring") || isNumber(place - 1)
    }

    /// «82 år», «10 mnd».
    private func isYears(_ place: Int) -> Bool {
        guard PersonWords.years.contains(sentence.word(place)), isNumber(place - 1) else { return false }
        let number = place - 1
        let before = sentence.word(number - 1)
        let next = sentence.word(place + 1)
        if next == "gamle" { return ["den", "det", "hans", "hennes", "vår", "min"].contains(before) }
        if ["siden", "sidan", "tilbake", "senere", "seinere", "igjen"].contains(next), sentence.gap(after: place) == " "
        {
            return false
        }
        if PersonWords.spans.contains(before), !(before == "i" && sentence.word(number - 2) == "alder") {
            return ["av", "på"].contains(before) && isAgeIntroduced(number)
        }
        if PersonWords.olds.contains(next) { return true }
        if sentence.gap(before: number).contains(where: { ",(/:;-–".contains($0) }) || number == 0 {
            return sentence.hasPerson
        }
        return sentence.isSomebody(number - 1) || isAgeIntroduced(number) && sentence.hasPerson
            || PersonWords.introducing.contains(before) && sentence.hasPerson
    }

    /// An age without a word for years: «på 84», «er 96», «, 52,», «(47)», «mann 52».
    private func isBare(_ place: Int) -> Bool {
        guard isNumber(place), !sentence.isDigits(place + 1) || sentence.gap(after: place).contains(" "),
            !PersonWords.isCounted(sentence, after: place)
        else { return false }
        let after = sentence.gap(after: place)
        if let sign = after.first, "%‰°:§€$".contains(sign) { return false }
        if after.isEmpty || after == "." && sentence.word(place + 1) != "" || after.hasPrefix("-") { return false }
        let before = sentence.gap(before: place)
        if isAgeIntroduced(place) { return true }
        if isBracketed(before, after) { return sentence.isSomebody(place - 1) || isAfterPerson(place) }
        guard sentence.isDigits(place) || !["en", "ei", "ein", "to"].contains(sentence.word(place)) else {
            return false
        }
        let isEnded = after.contains { ",.;)/–".contains($0) } || after.contains(" - ")
        let isOpen = isEnded || PersonWords.following.contains(sentence.word(place + 1))
        guard isOpen, !sentence.isDigits(place - 1) else { return false }
        if isTold(place) { return true }
        guard sentence.isDigits(place) else { return false }
        if ["K", "M"].contains(sentence.text(place - 1)), before.isEmpty || before == " " { return true }
        if before == " ", sentence.isPerson(place - 1) { return !RoomWords.pronouns.contains(sentence.word(place - 1)) }
        if before == ", " || before == " / " || before == "/" || before.contains(" - ") {
            return !sentence.isDigits(place + 1) && !PersonWords.numbered.contains(sentence.word(place - 1))
                && isAfterPerson(place, within: 12)
        }
        return false
    }

    private func isBracketed(_ before: String, _ after: String) -> Bool {
        before.hasSuffix("(") && (after.hasPrefix(")") || after.hasPrefix(", "))
    }

    /// «Mannen på 84», «jente på snart fjorten», «i en alder av 50», «mann rundt 45».
    private func isAgeIntroduced(_ number: Int) -> Bool {
        var place = number - 1
        while place > 0, number - place < 3, PersonWords.nearly.contains(sentence.word(place)) {
            if sentence.isSomebody(place - 1), sentence.gap(before: place) == " ", sentence.isDigits(number) {
                return true
            }
            place -= 1
        }
        let word = sentence.word(place)
        if ["alder", "alderen"].contains(word) || word == "av" && sentence.word(place - 1) == "alder" {
            return sentence.hasPerson
        }
        guard word == "på" else { return false }
        let who = sentence.word(place - 1)
        return sentence.isSomebody(place - 1) || PersonWords.ones.contains(who)
            || Diagnoses.isOne(who) && sentence.hasPerson
    }

    /// «Hun er 96», «nå 81», «fyller 90».
    private func isTold(_ number: Int) -> Bool {
        var place = number - 1
        var isNow = false
        while place >= 0, number - place < 4, PersonWords.nearly.contains(sentence.word(place)) {
            if ["nå", "no", "snart"].contains(sentence.word(place)) { isNow = true }
            place -= 1
        }
        if isNow, sentence.gap(before: place + 1).contains(","), isAfterPerson(place + 1) { return true }
        guard PersonWords.being.contains(sentence.word(place)) else { return false }
        if sentence.word(place) == "fylt" || sentence.word(place).hasPrefix("fyll") { return sentence.hasPerson }
        return sentence.isSomebody(place - 1)
            || !PersonWords.subjects.contains(sentence.word(place - 1)) && isAfterPerson(place, within: 6)
    }

    /// «I femtiåra», «i 50-årene».
    private func isDecade(_ place: Int) -> Bool {
        let word = sentence.word(place)
        let ends = ["åra", "årene", "åri", "årsalderen", "årsalderan"]
        guard let end = ends.first(where: word.hasSuffix) else { return false }
        let number = word.dropLast(end.count)
        let isTens =
            number.isEmpty
            ? sentence.isDigits(place - 1) && sentence.gap(before: place).allSatisfy { "- ".contains($0) }
                && isNumber(place - 1) : number == "ten" || PersonWords.isNumber(String(number))
        return isTens && isAfterPerson(place, within: 6)
    }

    /// «Født 1938», «f. 1942».
    private func isBirthYear(_ place: Int) -> Bool {
        guard sentence.isDigits(place), let year = Int(sentence.word(place).prefix(5)),
            (1905...2030).contains(year) || sentence.word(place).utf8.count == 2
        else { return false }
        let before = sentence.word(place - 1) == "i" ? place - 2 : place - 1
        return ["født", "fødd", "f", "fødde", "årgang"].contains(sentence.word(before)) && sentence.hasPerson
    }

    /// «I 7. klasse», «på 6. trinn», «i fjerde», «på Vg1».
    private func isGrade(_ place: Int) -> Bool {
        guard sentence.hasPerson || isAfterPerson(place) else { return false }
        let word = sentence.word(place)
        if word == "vg" { return ["1", "2", "3"].contains(sentence.word(place + 1)) }
        let isGradeNumber =
            sentence.isDigits(place) ? (1...10).contains(Int(word.prefix(3)) ?? 0) : PersonWords.ordinals.contains(word)
        guard isGradeNumber else { return isClassCode(place) }
        guard
            ["i", "på", "frå", "fra", "til"].contains(sentence.word(place - 1))
                || sentence.gap(before: place).contains(",")
        else { return false }
        if PersonWords.grades.contains(sentence.word(place + 1)) { return true }
        return !sentence.isDigits(place) && ["på", "ved"].contains(sentence.word(place + 1))
            && sentence.isCapitalized(place + 2)
    }

    /// «4A», «10 C», of a pupil.
    private func isClassCode(_ place: Int) -> Bool {
        guard sentence.isDigits(place), (1...10).contains(Int(sentence.word(place).prefix(3)) ?? 0),
            ["A", "B", "C", "D", "E", "F"].contains(sentence.text(place + 1).uppercased()),
            ["", " "].contains(sentence.gap(after: place)),
            !sentence.gap(after: place).isEmpty || sentence.text(place + 1) != "e",
            !["", " "].contains(sentence.gap(after: place + 1)) || sentence.gap(after: place + 1) == " "
        else { return false }
        let before = sentence.word(place - 1)
        if ["kapittel", "kap", "paragraf", "§", "nr", "ledd", "avsnitt", "vedlegg"].contains(before) { return false }
        guard ["i", "klasse", "fra", "frå"].contains(before) || sentence.gap(before: place).contains(",") else {
            return false
        }
        return (max(0, place - 20)..<place + 20).contains {
            PersonWords.pupils.contains(sentence.word($0)) || isLocated($0)
        }
    }

    /// «Han i 3B».
    private func isLocated(_ place: Int) -> Bool {
        RoomWords.pronouns.contains(sentence.word(place)) && sentence.word(place + 1) == "i"
            && sentence.isDigits(place + 2)
    }
}
