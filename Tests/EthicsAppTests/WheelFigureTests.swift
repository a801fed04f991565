// The wheel on paper as a reader sees it: the figure of the screens, with what stands in the boxes inside them.

import EthicsEngine
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct WheelFigureTests {
    private static let names = Lens.allCases.map(Language.bokmal.steps.lens)

    /// Wheels that differ in what they say: nothing, the same in every field, and each answer for some choice.
    private static let wheels: [Document.Wheel] = [
        wheel([]), wheel([["A", "B", "C", "D", "E"], [], []]), wheel([["B"], ["A", "D"], ["C"]]),
        wheel([[], ["A", "B", "C", "D", "E", "F", "G", "H"], ["I", "J"]]),
    ]

    private static func wheel(_ says: [[String]]) -> Document.Wheel {
        .init(
            middle: Language.bokmal.steps.wheelMiddle, answers: Answer.allCases.map(Language.bokmal.steps.answer),
            fields: Lens.allCases.enumerated().map { index, lens in
                .init(
                    lens: lens, name: names[index], isMarked: !says.isEmpty && index != 3, says: index == 3 ? [] : says)
            }, summary: "")
    }

    private static func figure(_ wheel: Document.Wheel) -> Figure {
        Figure(SVGText.wheel(wheel, id: "figur", Language.bokmal.meeting.paper))
    }

    @Test("The minutes have each field once, in the wheel's order, and in its box what it says of each choice")
    func minutes() throws {
        var rig = Rig.meeting()
        rig.press("enter", "enter")
        rig.go(to: .firstAnswer)
        rig.count([5, 3, 0])
        rig.go(to: .pickFields)
        rig.press("2", "4")
        rig.go(to: .otherSide)
        let meeting = try #require(rig.room?.meeting)
        #expect(meeting.visitedFields == [.law, .morality, .economy])
        let figure = try Figure(document: Minutes(meeting: meeting, date: "", language: .bokmal).document)
        #expect(figure.texts.map(\.text).filter(Self.names.contains) == Self.names)
        for (lens, name) in zip(Lens.allCases, Self.names) {
            let box = try #require(figure.box(around: name))
            var expected: [String] = []
            for answer in Answer.allCases where meeting.visitedFields.contains(lens) {
                let letters = meeting.dilemma.choices.enumerated().filter { $1.answer(lens)?.answer == answer }
                guard !letters.isEmpty else { continue }
                let said = letters.map { Letters.letter($0.offset) }.joined(separator: " ")
                expected.append("\(said) \(Language.bokmal.steps.answer(answer))")
            }
            #expect(figure.texts(in: box) == [name] + expected)
            // Of Moral the authors say nothing.
            #expect(expected.isEmpty != [.law, .economy].contains(lens))
            #expect(box.isMarked == meeting.visitedFields.contains(lens))
        }
        // Nobody's answer is in it, only the authors', and it is said whose they are.
        #expect(figure.texts.allSatisfy { !$0.text.contains { $0.isNumber } })
        #expect(figure.summary.contains("Svarene i feltene er forfatternes."))
    }

    @Test("Where nobody answered, the letters in the boxes are told beside them")
    func letters() throws {
        var rig = Rig.meeting()
        rig.press("enter", "enter")
        rig.go(to: .law)
        let meeting = try #require(rig.room?.meeting)
        let document = Minutes(meeting: meeting, date: "", language: .bokmal).document
        let wheel = try #require(document.sections.first { $0.heading == "Rundt hjulet" })
        let choices = meeting.dilemma.choices.enumerated().map { "\(Letters.letter($0)) \($1.text)" }
        #expect(wheel.blocks.contains(.list(choices)))
        // Where there are answers, they stand behind those, and once.
        var answered = Rig.meeting()
        answered.press("enter", "enter")
        answered.go(to: .firstAnswer)
        answered.count([4, 3, 1])
        answered.go(to: .law)
        let other = try #require(answered.room?.meeting)
        let text = MarkdownText.text(Minutes(meeting: other, date: "", language: .bokmal).document)
        #expect(text.contains("Rundt hjulet"))
        for choice in choices { #expect(text.split(separator: choice).count == 2, "\(choice)") }
    }

    @Test("The boxes stand to each other as on a screen, the choice in the middle", arguments: wheels)
    func places(wheel: Document.Wheel) throws {
        let figure = Self.figure(wheel)
        let names = Dictionary(uniqueKeysWithValues: zip(Lens.allCases, Self.names))
        let screen = WheelPicture(names: names, middle: wheel.middle).large(.unicode).map { $0.map(\.text).joined() }
        func onScreen(_ name: String) throws -> (x: Double, y: Double) {
            let row = try #require(screen.firstIndex { $0.contains(name) })
            let start = try #require(screen[row].firstRange(of: name)).lowerBound
            return (Double(screen[row].distance(from: screen[row].startIndex, to: start)), Double(row))
        }
        func side(_ one: Double, _ other: Double) -> Int { one < other ? -1 : one > other ? 1 : 0 }
        let all = Self.names + [wheel.middle]
        for one in all {
            for other in all where one != other {
                let (here, there) = (try #require(figure.box(around: one)), try #require(figure.box(around: other)))
                let (screenHere, screenThere) = (try onScreen(one), try onScreen(other))
                #expect(side(here.x, there.x) == side(screenHere.x, screenThere.x), "\(one), \(other)")
                #expect(side(here.y, there.y) == side(screenHere.y, screenThere.y), "\(one), \(other)")
            }
        }
    }

    @Test("No box lies on another, and every text has room in its box", arguments: wheels)
    func room(wheel: Document.Wheel) throws {
        let figure = Self.figure(wheel)
        #expect(figure.boxes.count == 7)
        for (index, box) in figure.boxes.enumerated() {
            for other in figure.boxes[(index + 1)...] { #expect(!box.meets(other)) }
            #expect(box.x >= 0 && box.y >= 0 && box.right <= figure.width && box.bottom <= figure.height)
        }
        for text in figure.texts {
            let box = try #require(figure.boxes.first { $0.holds(text.x, text.y) }, "\(text.text)")
            let half = text.isCentred ? text.width / 2 : 0
            #expect(text.x - half >= box.x + 4 && text.x - half + text.width <= box.right - 4, "\(text.text)")
            #expect(text.y - 11 >= box.y + 4 && text.y + 3 <= box.bottom - 4, "\(text.text)")
            for other in figure.texts where other.text != text.text && box.holds(other.x, other.y) {
                #expect(abs(other.y - text.y) >= 16)
            }
        }
        for mark in figure.marks {
            let name = try #require(figure.texts.first { abs($0.y - mark.bottom) < 4 && $0.x > mark.x })
            #expect(mark.right <= name.x && figure.boxes.contains { $0.isMarked && $0.holds(mark.x, mark.y) })
        }
        #expect(figure.marks.count == figure.boxes.count(where: \.isMarked))
    }

    @Test("A line goes from each field to the choice in the middle", arguments: wheels)
    func lines(wheel: Document.Wheel) throws {
        let figure = Self.figure(wheel)
        let middle = try #require(figure.box(around: wheel.middle))
        var fields: [Int] = []
        for line in figure.lines {
            let (start, end) = (try #require(line.first), try #require(line.last))
            fields.append(try #require(figure.boxes.firstIndex { $0 != middle && $0.touches(start) }))
            #expect(middle.touches(end))
            for box in figure.boxes { #expect(!line.dropFirst().dropLast().contains { box.holds($0.x, $0.y) }) }
        }
        #expect(Set(fields).count == 6 && fields.count == 6)
    }

    @Test("Its description says what stands in the boxes, in the same order", arguments: wheels)
    func described(wheel: Document.Wheel) throws {
        let description = Self.figure(wheel).description
        var rest = Substring(description)
        for field in wheel.fields {
            for part in [field.name] + wheel.said(field).flatMap({ [$0.answer] + $0.letters }) {
                let range = try #require(rest.firstRange(of: part), "\(part) in \(description)")
                rest = rest[range.upperBound...]
            }
        }
        #expect(description.contains(wheel.middle))
        #expect(description.matches(of: /\(merket\)/).count == wheel.fields.count(where: \.isMarked))
    }

    @Test("A wheel on a sheet is reckoned as high as it is drawn", arguments: wheels)
    func height(wheel: Document.Wheel) {
        let figure = Self.figure(wheel)
        #expect(abs(SVGText.height(of: wheel, width: figure.width) - figure.height) < 2)
    }
}

/// What a figure shows, read from its SVG.
private struct Figure {
    struct Box: Equatable {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
        var isMarked: Bool

        var right: Double { x + width }
        var bottom: Double { y + height }

        func holds(_ x: Double, _ y: Double) -> Bool { x > self.x && x < right && y > self.y && y < bottom }

        func meets(_ other: Box) -> Bool {
            x <= other.right && other.x <= right && y <= other.bottom && other.y <= bottom
        }

        /// Whether a point is on its edge.
        func touches(_ point: (x: Double, y: Double)) -> Bool {
            let isBeside = (point.x == x || point.x == right) && point.y > y && point.y < bottom
            return isBeside || (point.y == y || point.y == bottom) && point.x > x && point.x < right
        }
    }

    struct Text {
        var text: String
        var x: Double
        var y: Double
        var isCentred: Bool

        /// About as wide as it is in heavy Arial of 14 units, with 7 for the pause before an answer.
        var width: Double {
            text.reduce(7) { width, letter in
                let share =
                    switch letter {
                    case "i", "j", "l", "I", " ": 0.28
                    case "f", "t", "r": 0.39
                    case "m", "w", "æ", "M", "W": 0.9
                    default: letter.isUppercase ? 0.75 : 0.61
                    }
                return width + share * 14
            }
        }
    }

    var boxes: [Box] = []
    var marks: [Box] = []
    var texts: [Text] = []
    var lines: [[(x: Double, y: Double)]] = []
    var description = ""
    var summary = ""
    var width = 0.0
    var height = 0.0

    /// The wheel of a document.
    init(document: Document) throws {
        let html = HTMLText.text(document)
        let part = try #require(html.firstMatch(of: /<figure class="wheel">\n([\s\S]*?)<\/figure>/)).1
        self.init(part.split(separator: "\n").map(String.init))
        summary = part.split(separator: "\n").last.map(String.init) ?? ""
    }

    init(_ lines: [String]) {
        for line in lines {
            func value(_ name: String) -> String {
                let parts = line.split(separator: " \(name)=\"", maxSplits: 1)
                return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : ""
            }
            func number(_ name: String) -> Double { Double(value(name)) ?? .nan }
            let shown = line.replacing(/<[^>]*>/, with: "")
            if line.hasPrefix("<svg") {
                let box = value("viewBox").split(separator: " ").compactMap { Double($0) }
                (width, height) = (box[0] + box[2], box[1] + box[3])
            } else if line.hasPrefix("<rect") {
                let box = Box(
                    x: number("x"), y: number("y"), width: number("width"), height: number("height"),
                    isMarked: value("class") == "marked")
                if value("class") == "mark" { marks.append(box) } else { boxes.append(box) }
            } else if line.hasPrefix("<text") {
                texts.append(
                    Text(text: shown, x: number("x"), y: number("y"), isCentred: value("class").contains("centred")))
            } else if line.hasPrefix("<path") {
                self.lines.append(Self.points(value("d")))
            } else if line.hasPrefix("<desc") {
                description = shown
            }
        }
    }

    /// The corners of a line, from its ends on.
    private static func points(_ data: String) -> [(x: Double, y: Double)] {
        data.matches(of: /([MHV])([0-9.]+)(?: ([0-9.]+))?/).reduce(into: []) { points, match in
            let value = Double(match.2) ?? .nan
            switch match.1 {
            case "M": points.append((value, match.3.flatMap { Double($0) } ?? .nan))
            case "H": points.append((value, points.last?.y ?? .nan))
            default: points.append((points.last?.x ?? .nan, value))
            }
        }
    }

    func box(around text: String) -> Box? {
        texts.first { $0.text == text }.flatMap { text in boxes.first { $0.holds(text.x, text.y) } }
    }

    func texts(in box: Box) -> [String] { texts.filter { box.holds($0.x, $0.y) }.map(\.text) }
}
