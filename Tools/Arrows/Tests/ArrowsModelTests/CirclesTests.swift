import Testing

@testable import ArrowsModel

@Suite struct CirclesTests {
    private func circles(_ arrows: String...) -> [[String]] {
        Circles.all(
            of: arrows.map { text in
                let ends = text.split(separator: ">").map(String.init)
                return Arrow(ends[0], ends[1])
            })
    }

    @Test func whatGoesOneWayIsNoCircle() {
        #expect(circles("a>b", "b>c", "a>c", "d>c") == [])
    }

    @Test func aNodeThatNamesItselfIsNoCircle() {
        #expect(circles("a>a", "a>b") == [])
    }

    @Test func circlesAreFoundLargestFirst() {
        #expect(circles("x>y", "y>x", "y>a", "a>b", "b>c", "c>a", "c>d") == [["a", "b", "c"], ["x", "y"]])
    }

    @Test func circlesThatShareANodeAreOne() {
        #expect(circles("a>b", "b>a", "b>c", "c>b", "c>d") == [["a", "b", "c"]])
    }

    /// An end that has been left for good must not pull others into its circle.
    @Test func aFinishedNodeJoinsNothing() {
        #expect(circles("a>c", "b>c", "b>a", "c>d", "d>c") == [["c", "d"]])
    }

    @Test func theCircleOfFilesIsMeasured() {
        let picture = Picture(
            files: [
                SourceFile(path: "App/A/One.swift", lines: 1000), SourceFile(path: "App/B/Two.swift", lines: 200),
                SourceFile(path: "App/B/Three.swift", lines: 30), SourceFile(path: "Kit/Four.swift", lines: 4),
            ],
            references: [
                .sample("App/A/One.swift", "App/B/Two.swift"), .sample("App/B/Two.swift", "App/A/One.swift"),
                .sample("App/B/Three.swift", "App/A/One.swift"), .sample("App/A/One.swift", "Kit/Four.swift"),
            ])
        #expect(
            FileCircle(picture, target: "App").sentence
                == "2 of the 3 files of App (1,200 of 1,230 lines) are one circle of references.")
        #expect(FileCircle(picture, target: "Kit").sentence == "No file of Kit stands in a circle of references.")
    }
}
