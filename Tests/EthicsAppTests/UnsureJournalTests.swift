// Random walks over a disk where everything can fail: no sentence on any screen, under any field or at the end says more or less
// than the journal holds.

import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

@Suite("Over a journal that fails at random")
struct UnsureJournalTests {
    @Test("No sentence says more or less than the journal holds", arguments: 0..<24)
    func walk(seed: Int) throws {
        let folder = try TemporaryFolder()
        var random = SeededGenerator(seed: UInt64(seed) + 700)
        let disk = UnsureDisk(seed: UInt64(seed))
        var told = Told()
        for run in 0..<60 {
            var walk = UnsureWalk(disk, folder.path, seed: random.next(), isMeeting: run % 4 == 3)
            walk.go(random.below(50) + 1, &told)
            walk.end(&told)
            if random.below(2) == 0 { disk.mend() }
            if let fault = walk.fault {
                Issue.record("seed \(seed), run \(run): \(fault)\n\(walk.story)")
                return
            }
        }
    }

    @Test("The walks come to every way of ending, and to what is said on the screens")
    func coverage() throws {
        let folder = try TemporaryFolder()
        var random = SeededGenerator(seed: 42)
        var told = Told()
        for number in 0..<60 {
            let disk = UnsureDisk(seed: UInt64(number))
            for run in 0..<30 {
                var walk = UnsureWalk(disk, folder.path, seed: random.next(), isMeeting: run % 4 == 3)
                walk.go(random.below(50) + 1, &told)
                walk.end(&told)
                if random.below(2) == 0 { disk.mend() }
            }
        }
        #expect(told.missing.isEmpty)
    }
}

/// What was said in some walks, by the name of the sentence.
private struct Told {
    private var said: Set<String> = []
    private static let all: Set<String> = [
        "last", "all", "gone", "damaged", "unknown", "unknownText", "unknownDeletion", "draft", "leftBehind",
        "toContinue", "forgotten", "left",
        "meeting", "nothing", "heldBack", "draftUnsaved", "forgottenAll", "forgottenOne", "storedBefore",
    ]
    mutating func add(_ name: String) { said.insert(name) }
    var missing: Set<String> { Self.all.subtracting(said) }
}

/// One run of the program on an unsure disk.
private struct UnsureWalk {
    private static let keys: [Key] =
        "1111223304mzbqF5690".map { .character($0) } + [.enter, .enter, .enter, .enter, .escape, .down, .backspace]

    private static let losses: Set<String> = [
        "last", "all", "gone", "damaged", "unknown", "unknownText", "unknownDeletion", "draft", "leftBehind",
    ]

    private let disk: UnsureDisk
    private let carrier: WatchedCarrier
    private var session: Session
    private var random: SeededGenerator
    private var hasEnded = false
    /// What was done, for whoever has to understand a fault.
    private(set) var story = ""
    /// What was said that is not so; nil when all of it is.
    private(set) var fault: String?

    init(_ disk: UnsureDisk, _ folder: String, seed: UInt64, isMeeting: Bool) {
        self.disk = disk
        random = SeededGenerator(seed: seed)
        var launch = Launch(
            isEphemeral: false, dilemma: isMeeting ? nil : "den-laste-dora", plan: isMeeting ? nil : .first,
            meeting: isMeeting ? .quarter : nil, hasJournal: !disk.events.isEmpty || seed % 4 == 0,
            journalFolder: folder,
            timeZone: Moments.zone)
        launch.isMeetingTimed = isMeeting
        let shelf = Shelf.of(TestContent.library)
        let places = Places(data: folder, settings: folder + "/config.yaml", documents: folder + "/dokumenter")
        carrier = WatchedCarrier(
            EffectRunner(
                places: places, writer: UUID().uuidString, reader: shelf.reader, isEphemeral: false,
                open: { _, _ in disk.open() }), on: disk)
        session = Session(
            app: App(size: Size(columns: 80, rows: 24), launch: launch, settings: Settings()), carrier: carrier,
            clock: { Moments.next(day: 0) })
        disk.fail(oneOf: [0, 4, 9, 25][random.below(4)])
        session.begin()
        session.receive(.contentLoaded(shelf.catalogue, shelf.index, leftOut: 0))
        settle()
    }

    private var app: App { session.app }
    private var strings: Shared<Strings> { app.strings }
    private var asked: AskedToStore { carrier.asked }

    /// Lets everything come to its end that is under way.
    private mutating func settle() {
        while let answers = carrier.letGo() { session.receive(answers) }
    }

    private mutating func say(_ isSo: Bool, _ sentence: String) {
        guard !isSo, fault == nil else { return }
        fault =
            "«\(sentence)» missing \(asked.missing(on: disk)), lost \(asked.lost(on: disk)), "
            + "left \(asked.leftBehind(on: disk)), kept \(asked.isKept), damaged \(disk.isDamaged)"
    }

    // MARK: Walking

    /// Presses so many keys, and reads what is said after each.
    mutating func go(_ count: Int, _ told: inout Told) {
        for _ in 0..<count where !hasEnded && fault == nil {
            let message = next()
            story += Self.short(message) + " "
            session.receive(message)
            // Most of the time the disk answers at once.
            if random.below(12) > 0 { settle() } else if let answers = carrier.letGo() { session.receive(answers) }
            hasEnded = session.takeRequests().contains(.quit)
            if !carrier.holds, !hasEnded { read(&told) }
        }
    }

    private static func short(_ message: Message) -> String {
        switch message {
        case .key(.character(let character)): String(character)
        case .key(let key): "\(key)"
        case .paste(let text): "«\(text)»"
        default: "\(message)"
        }
    }

    private mutating func next() -> Message {
        switch random.below(14) {
        case 0: return .draftIsDue
        case 6...8 where app.isWriting: return .draftIsDue
        case 1, 2: return .paste(["Fordi hun ba om det ", "En tanke ", "01017012345 "][random.below(3)])
        // The answers of an open round are typed.
        case 3 where app.currentRoom != nil: return .key(.character("5"))
        // Where things are deleted nobody comes by chance.
        case 4, 5:
            let wanted = [
                strings.settings, strings.settingForget, strings.forgetYes, app.around.language.mine.title,
                app.around.language.mine.forget,
            ]
            let options = app.drawn.options.filter { wanted.contains($0.label) }
            if !options.isEmpty {
                let option = options[random.below(options.count)]
                return .key(option.key.map { .character($0) } ?? .enter)
            }
            return .key(.character("m"))
        default:
            let key = Self.keys[random.below(Self.keys.count)]
            // What can be read of a damaged file is another test's; this disk has no file.
            if key == .character("3"), app.trouble != nil { return .key(.character("1")) }
            return .key(key)
        }
    }

    // MARK: On the screen

    private mutating func read(_ told: inout Told) {
        let page = app.drawn
        story += "[\(page.title.prefix(8))\(page.notice.map { ": " + $0.text.prefix(25) } ?? "")] "
        let texts = page.body.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
        let isMemory = !asked.isKept
        if let hint = page.field?.hint {
            if hint == strings.storedHere || hint == strings.storedHereShort { say(!isMemory, hint) }
            if hint == strings.storedNowhere { say(isMemory, hint) }
            if hint == strings.draftUnsaved {
                told.add("draftUnsaved")
                let isThere = app.screen.flow.draftPlace.map { disk.draft($0.session, $0.field) == app.field?.text }
                say(isThere != true, hint)
            }
        }
        if texts.contains(strings.settingsNotStored) { say(disk.events.isEmpty, strings.settingsNotStored) }
        if texts.contains(strings.storedBefore), case .asked = app.overlay.goingOn {
            told.add("storedBefore")
            say(app.screen.flow.storedSession.map { disk.events[$0] != nil } ?? false, strings.storedBefore)
        }
        if page.notice?.text.hasPrefix(strings.forgotten) == true {
            told.add("forgottenAll")
            say(disk.events.isEmpty, strings.forgotten)
        }
        for kind in [Reflection.kind, Meeting.kind] {
            let words = app.around.language.session(kind)
            guard page.notice?.text.hasPrefix(words.forgotten) == true else { continue }
            told.add("forgottenOne")
            say(Set(disk.events.keys) == Set(app.around.sessions.map(\.id)) || isMemory, words.forgotten)
        }
    }

    // MARK: The end

    /// Leaves, and reads what is said then.
    mutating func end(_ told: inout Told) {
        guard fault == nil else { return }
        if !hasEnded {
            if random.below(3) == 0 {
                let message = next()
                story += Self.short(message) + " "
                session.receive(message)
            }
            // Whoever leaves in the middle of a text, on a disk that has just become worse.
            if app.isWriting, random.below(3) == 0 {
                session.receive(.paste("Et siste ord "))
                disk.fail(oneOf: 2)
            }
            story += "leave "
            session.receive(.leave)
            if random.below(4) > 0 { settle() }
        }
        let isSettled = !carrier.holds
        let holdsEvents = carrier.holdsEvents
        let ending = session.finish(isClean: true)
        story += "→ \(ending.message.dropLast()) (\(ending.status))"
        judge(ending, isSettled, holdsEvents, &told)
        // The disk may have done what nobody waited for any longer, or not: what was said holds both ways.
        disk.fail(oneOf: 0)
        while carrier.letGo() != nil {}
        judge(ending, isSettled, holdsEvents, &told)
    }

    private mutating func judge(_ ending: Ending, _ isSettled: Bool, _ holdsEvents: Bool, _ told: inout Told) {
        var message = String(ending.message.dropLast())
        if let text = app.field?.text, case let found = PersonalData.find(in: text), !found.isEmpty {
            let heldBack = strings.foundAndKept(found)
            if message.hasPrefix(heldBack) {
                told.add("heldBack")
                say(asked.fields.values.allSatisfy { $0 != text }, heldBack)
                message = String(message.dropFirst(heldBack.count + 1))
                if message.isEmpty { return say(asked.missing(on: disk).isEmpty || !asked.isKept, heldBack) }
            }
        }
        let missing = asked.missing(on: disk)
        let (lost, left) = (asked.lost(on: disk), asked.leftBehind(on: disk))
        let isStored = asked.isKept && missing.isEmpty && lost.isEmpty && left.isEmpty
        let held = Set(asked.touched).intersection(disk.events.keys)
        let sentences: [(name: String, text: String, isSo: Bool)] = [
            ("stored", strings.goodbyeStored, isStored && !held.isEmpty),
            ("toContinue", strings.goodbyeToContinue, isStored && disk.hasUnfinished),
            ("meeting", app.around.language.meeting.goodbye, isStored && !held.isEmpty),
            ("forgotten", strings.goodbyeForgotten, !asked.isKept && held.isEmpty),
            ("left", strings.goodbyeLeft, !asked.isKept && !disk.events.isEmpty),
            ("nothing", "", asked.isKept ? isStored && asked.events.isEmpty : held.isEmpty),
            (
                "last", strings.goodbyeLoss(.last),
                missing.count == 1 && missing.allSatisfy { asked.lacksLast(of: $0, on: disk) }
            ),
            ("all", strings.goodbyeLoss(.all), missing.count == 1 && missing.allSatisfy { disk.events[$0] == nil }),
            ("gone", strings.goodbyeLoss(.gone), true),
            ("damaged", strings.goodbyeLoss(.damaged), disk.isDamaged),
            ("unknown", strings.goodbyeLoss(.unknown), holdsEvents || !isSettled),
            ("draft", strings.goodbyeLoss(.draft), missing.isEmpty && !lost.isEmpty),
            ("unknownText", strings.goodbyeLoss(.unknownText), missing.isEmpty && !isSettled),
            ("unknownDeletion", strings.goodbyeLoss(.unknownDeletion), !isSettled),
            ("leftBehind", strings.goodbyeLoss(.leftBehind), missing.isEmpty && lost.isEmpty),
        ]
        guard let sentence = sentences.first(where: { $0.text == message }) else { return say(false, "?" + message) }
        told.add(sentence.name)
        say(sentence.isSo, message)
        let isLoss = Self.losses.contains(sentence.name)
        say(ending.status == (isLoss ? 1 : 0), "\(message) (status \(ending.status))")
    }
}
