// The program without a terminal: keys in, screens out, effects carried out for real.

import EthicsEngine
import EthicsJournal
import Foundation
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// The content that screens are tested with. It stands still while the shipped content gets better.
enum TestContent {
    static let folder = Repository.root + "/Tests/EthicsAppTests/Content"
    static let library: Library = {
        guard let files = try? ContentFinder.files(in: folder) else { return Library() }
        return ContentLoader.load(files).library
    }()
}

/// A page of the program.
typealias Page = EthicsApp.Page<Action>

/// A run of the program, driven by keys.
struct Rig {
    var session: Session
    private(set) var hasEnded = false
    private(set) var note: String?
    private(set) var status: Int32 = 0

    /// - Parameters:
    ///   - folder: Where the journal is; nil for a run that keeps nothing.
    ///   - reader: Reads dilemmas; nil to read them as they are in the library.
    ///   - leftOut: How many faulty files were left out.
    ///   - settingsFile: The settings file, in the place of settings; nil for none.
    ///   - day: How many days after 26.04.2026 the run is.
    init(
        _ size: Size = Size(columns: 80, rows: 24), folder: String? = nil, library: Library = TestContent.library,
        dilemma: String? = nil, plan: Plan? = nil, meeting: MeetingPlan? = nil, settings: Settings = Settings(),
        isEphemeral: Bool = false, isPlain: Bool = false, clock: (@Sendable () -> Date)? = nil,
        reader: DilemmaReader? = nil, leftOut: Int = 0, day: Int = 0, journal: Rig.Opener? = nil,
        settingsFile: SettingsFile? = nil
    ) {
        let home = folder ?? "/nowhere"
        let places = Places(data: home, settings: home + "/config.yaml", documents: home + "/dokumenter")
        let hasJournal = folder.map { SQLiteJournal.exists(in: URL(fileURLWithPath: $0)) } ?? false
        var launch = Launch(
            isEphemeral: isEphemeral, dilemma: dilemma, plan: plan, meeting: meeting,
            hasJournal: hasJournal || journal != nil,
            journalFolder: "/home/kari/.local/share/ethics-tui", timeZone: Moments.zone)
        launch.isMeetingTimed = meeting != nil
        launch.isPlain = isPlain
        if let settingsFile { launch.settingsFile = settingsFile }
        let shelf = Shelf.of(library)
        session = Session(
            app: App(size: size, launch: launch, settings: settingsFile.map(Settings.init) ?? settings),
            carrier: EffectRunner(
                // A run that is dropped is one that was killed: nobody is at work under its name any more.
                places: places, writer: UUID().uuidString, reader: reader ?? shelf.reader, isEphemeral: isEphemeral,
                open: { places, interruption in
                    journal?() ?? EffectRunner.openOnDisk(places, interruption)
                }),
            clock: clock ?? { Moments.next(day: day) })
        session.begin()
        settle()
        session.receive(.contentLoaded(shelf.catalogue, shelf.index, leftOut: leftOut))
        settle()
    }

    typealias Opener = @Sendable () -> Result<any Journal, JournalError>

    var app: App { session.app }
    var page: Page { app.page }
    var drawn: DrawnPage { app.drawn }
    var canvas: Canvas { app.canvas(glyphs: .unicode) }

    /// The screen as text.
    var screen: String { canvas.text }

    mutating func send(_ message: Message) {
        session.receive(message)
        settle()
    }

    /// Presses keys: names such as `enter`, or single characters.
    mutating func press(_ keys: String...) {
        for key in keys {
            // Where one only reads, Enter first reads on to the end.
            if key == "enter", page.options.isEmpty, !drawn.isWriting {
                send(.key(.end))
                // The last part of what is read in parts has an end too.
                if page.turns?.isRead == true { send(.key(.end)) }
            }
            send(.key(Self.key(key)))
        }
    }

    /// Chooses an entry of the page by what it says; its digit is nobody's business but the menu's.
    mutating func choose(_ label: String) {
        guard let key = page.options.first(where: { $0.label == label })?.key else {
            Issue.record("no «\(label)» on «\(page.title)»: \(page.options.map(\.label))")
            return
        }
        press(String(key))
    }

    mutating func type(_ text: String) {
        for character in text { send(.key(.character(character))) }
    }

    /// What a second of rest does.
    mutating func rest() { if session.draftDeadline != nil { send(.draftIsDue) } }

    private mutating func settle() {
        while true {
            let requests = session.takeRequests()
            if requests.isEmpty { return }
            for request in requests {
                switch request {
                case .quit:
                    hasEnded = true
                    let ending = session.finish(isClean: true)
                    note = ending.message.isEmpty ? nil : String(ending.message.dropLast())
                    status = ending.status
                default: break
                }
            }
        }
    }

    /// The keys that have a name; all others are the characters themselves.
    static let named: [String: Key] = [
        "enter": .enter, "return": .enter, "esc": .escape, "up": .up, "down": .down, "left": .left, "right": .right,
        "home": .home, "end": .end, "pgdn": .pageDown, "pgup": .pageUp, "backspace": .backspace, "undo": .undo,
        "tab": .tab, "F1": .function(1), "word": .deleteWordBack,
    ]

    static func key(_ name: String) -> Key { named[name] ?? .character(name.first ?? " ") }
}

/// The time in tests: one that only goes forwards, on days that are known.
enum Moments {
    static let zone = TimeZone(secondsFromGMT: 7_200) ?? .current
    private static let count = Mutex(0)

    /// A moment after all others of that day, so many days after 26.04.2026.
    static func next(day: Int) -> Date {
        let number = count.withLock { count in
            count += 1
            return count
        }
        let morning = Date(timeIntervalSince1970: 1_777_185_000)
        return morning.addingTimeInterval(Double(day) * 86_400 + Double(number) / 1_000)
    }
}

/// A folder that is gone when the test is.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/ethics-app-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Everything that stands in the files of the folder.
    var contents: String {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return names.map { name in
            (try? Data(contentsOf: URL(fileURLWithPath: path + "/" + name))).map { String(decoding: $0, as: UTF8.self) }
                ?? ""
        }.joined()
    }
}
