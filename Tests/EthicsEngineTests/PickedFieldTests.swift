// The fields of the wheel that a group picks, and those that are proposed to it.

import Testing

@testable import EthicsEngine

@Suite("The fields that a group picks")
struct PickedFieldTests {
    private func atPicking(_ dilemma: Dilemma = LedMeeting.dilemma) throws -> LedMeeting {
        var led = try LedMeeting(dilemma: dilemma)
        try led.go(to: .pickFields)
        return led
    }

    private func fields(_ led: LedMeeting) -> [Lens] { led.state.places.compactMap(\.lens) }

    @Test("Two are picked, in the group's own order; a third takes the place of the first")
    func third() throws {
        var led = try atPicking()
        try led.go(.pickField(.ethics), .pickField(.identity))
        #expect(led.state.picked == [.ethics, .identity])
        try led.go(.pickField(.morality))
        #expect(led.state.picked == [.identity, .morality])
        #expect(fields(led) == [.identity, .morality])
        try led.go(.goOn)
        #expect(led.state.place.lens == .identity)
        try led.go(.goOn)
        #expect(led.state.place.lens == .morality)
        try led.go(.goOn)
        #expect(led.state.place.step == .otherSide)
    }

    @Test("Picking a field again lets go of it, and a group may pick one only")
    func letGo() throws {
        var led = try atPicking()
        try led.go(.pickField(.ethics), .pickField(.identity), .pickField(.ethics))
        #expect(led.state.picked == [.identity])
        try led.go(.goOn)
        #expect(led.state.picked == [.identity])
        #expect(led.state.place == MeetingPlace(step: .field, item: "identitet", seconds: 240))
        try led.go(.goOn)
        #expect(led.state.place.step == .otherSide)
    }

    @Test(
        "Going on without picking takes the two that are proposed, and remembers them",
        arguments: Shipped.library.dilemmas.filter { $0.format == .full }.map(\.id))
    func proposed(_ id: String) throws {
        let dilemma = try #require(Shipped.library.dilemma(id))
        var led = try atPicking(dilemma)
        let proposed = led.state.proposedFields
        #expect(proposed.count == 2)
        #expect(Set(proposed).isSubset(of: [.reputation, .economy, .ethics]))
        #expect(fields(led) == proposed)
        try led.go(.goOn)
        #expect(led.state.picked == proposed)
        #expect(led.state.place.lens == proposed.first)
        // They are picked now: going back and on again does not pick them once more.
        try led.go(.goBack, .goOn)
        #expect(led.state.picked == proposed)
    }

    @Test("The two are proposed in which the authors' answers differ most, in the wheel's order")
    func differing() throws {
        func choice(_ id: String, _ reputation: Answer, _ economy: Answer, _ ethics: Answer) -> Choice {
            Choice(
                id: id, text: id, effects: [],
                wheel: zip([Lens.reputation, .economy, .ethics], [reputation, economy, ethics]).map {
                    WheelAnswer(lens: $0, answer: $1, text: "\(id): \($0.rawValue)")
                }, arguments: [], counterargument: "", saying: nil, next: nil)
        }
        func proposed(_ choices: Choice...) -> [Lens] {
            Meeting(LedMeeting.start(), dilemma: Dilemma(choices)).proposedFields
        }
        #expect(proposed(choice("a", .yes, .doubt, .yes), choice("b", .doubt, .doubt, .no)) == [.reputation, .ethics])
        #expect(proposed(choice("a", .yes, .doubt, .yes), choice("b", .yes, .no, .no)) == [.economy, .ethics])
        #expect(proposed(choice("a", .yes, .no, .yes), choice("b", .doubt, .doubt, .doubt)) == [.reputation, .economy])
        #expect(proposed(choice("a", .no, .no, .no)) == [.reputation, .economy])
    }

    @Test("Fields are picked where they are asked for, and what the law says is not picked")
    func asked() throws {
        var led = try atPicking()
        #expect(led.refusal(.pickField(.law)) == .unknown("jus"))
        for lens in Meeting.pickable { #expect(led.refusal(.pickField(lens)) == nil) }
        try led.go(.goOn)
        #expect(led.refusal(.pickField(.ethics)) == .notHere)
        var hour = try LedMeeting(LedMeeting.start(.hour))
        while !hour.state.isAtEnd {
            #expect(hour.refusal(.pickField(.ethics)) == .notHere)
            try hour.go(.goOn)
        }
    }
}
