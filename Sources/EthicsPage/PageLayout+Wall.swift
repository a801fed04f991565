// A page on a wall. What the room talks about stays in sight: the case, the alternatives, the wheel with its names. Each has
// several sizes, and the largest that has room with the others is taken; nothing that is asked is below an edge.

import EthicsEngine
import EthicsWords
import TerminalKit

extension PageLayout {
    /// The columns of the time's words, the same for all, so that the bar before them only moves its own cells.
    private static let timeColumns = 30
    /// The columns between what stands beside each other.
    private static let beside = 3

    /// A way to arrange the page.
    private struct Plan {
        var showsChoices = true
        var picture = Picture.none
        /// How many rows the case may have; nil for the whole of it.
        var story: Int? = 0
        var air = Air.tall
    }

    /// How much blank there is, and how large the letters are with it.
    private enum Air: CaseIterable {
        case tall, wide, small, snug, none, noHeading, flush, bare

        var block: LetterBlock {
            switch self {
            case .tall: .tall
            case .wide: .wide
            case .small, .snug, .none, .noHeading, .flush, .bare: .small
            }
        }
        /// Whether what is read, the picture and the alternatives are parted.
        var isAiry: Bool { block != .small || self == .small || self == .snug }
        /// Whether a question is parted from its answers, and those from the time.
        var isOpen: Bool { isAiry && self != .snug }
        /// Whether the alternatives have their question over them.
        var hasHeading: Bool { ![.noHeading, .flush, .bare].contains(self) }
        /// Whether there is a line under the title.
        var hasLine: Bool { self != .flush && self != .bare }
    }

    /// The picture of the page, and where it stands.
    private enum Picture: Hashable {
        /// None, or as a row of text.
        case none
        /// The wheel as boxes, beside what is read or above it, with what the fields say or without it; as a column; as a row in the
        /// place of the line.
        case boxesBeside(says: Bool), boxesAbove(says: Bool), column, strip
        /// The time in large digits, beside what is read or above it.
        case digitsBeside, digitsAbove

        var isBoxes: Bool {
            switch self {
            case .boxesBeside, .boxesAbove: true
            case .none, .column, .strip, .digitsBeside, .digitsAbove: false
            }
        }
    }

    /// Whether the page has something that only a wall has. What is written or looked through there is as everywhere.
    func hasWallOfItsOwn(_ wall: PageWall) -> Bool {
        guard page.field == nil, page.focus == nil else { return false }
        return wall.isRound || !wall.story.isEmpty || !wall.choices.isEmpty || page.aside != nil || clock != nil
    }

    /// The time that is shown in large digits.
    private var clock: String? {
        page.body.lazy.compactMap { if case .clock(let time) = $0 { time } else { nil } }.first
    }

    // MARK: Choosing

    /// Lays the page out in the first way that shows all of it, from the fullest on; where none does, what is read scrolls.
    mutating func layWall(_ wall: PageWall) {
        footer = footers.rows(scroll: nil)
        footerHeight = footer.count
        var pieces = Pieces()
        let plans = plans(wall)
        for plan in plans where arrange(plan, wall, &pieces) { return }
        guard let last = plans.last else { return }
        footer = footers.rows(scroll: .pageDown)
        footerHeight = max(footer.count, footers.rows(scroll: .pageUp).count)
        _ = arrange(last, wall, &pieces)
    }

    /// All ways, the fullest first. What stands in the outer loops goes last.
    private func plans(_ wall: PageWall) -> [Plan] {
        let pictures: [Picture]
        if let wheel = page.aside {
            let forms = wheel.says.isEmpty ? [false] : [true, false]
            let large = forms.flatMap { says -> [Picture] in
                frame.mainWidth == PageSize.widest
                    ? [.boxesBeside(says: says), .boxesAbove(says: says)] : [.boxesAbove(says: says)]
            }
            pictures = large + [.column, .strip]
        } else {
            pictures = clock == nil ? [.none] : [.digitsBeside, .digitsAbove, .none]
        }
        let choices = wall.choices.isEmpty ? [false] : [true, false]
        let pairs: [(Bool, Picture)] =
            wall.isAboutWheel
            ? pictures.flatMap { picture in choices.map { ($0, picture) } }
            : choices.flatMap { shows in pictures.map { (shows, $0) } }
        /// Ways with the same parts in sight, the airiest first.
        func ways(_ shows: Bool, _ picture: Picture, _ airs: [Air], _ stories: [Int?]) -> [Plan] {
            airs.flatMap { air in
                stories.map { Plan(showsChoices: shows, picture: picture, story: $0, air: air) }
            }
        }
        let airs = Air.allCases.filter { $0 != .bare }
        guard !wall.story.isEmpty else {
            return pairs.flatMap { ways($0, $1, $0 && wall.yields ? Air.allCases : airs, [0]) }
        }
        // The boxes lose what they say before the case is a row of it.
        let told = pairs.filter { $0 == !wall.choices.isEmpty && $1.isBoxes }.flatMap { ways($0, $1, airs, [nil, 2]) }
        return told
            + pairs.flatMap { shows, picture in
                // Where one thinks and talks, the whole case is worth more than large letters; where one answers, those are.
                let whole = wall.isRound ? [] : ways(shows, picture, airs.filter(\.isAiry), [nil])
                // What is said beside the point goes before the alternatives, and for nothing else.
                let airs = shows && wall.yields ? Air.allCases : airs
                // A row of the case is rarely enough to know it by, and comes when no blank row is left.
                return whole + [[nil, 2], [1], [0]].flatMap { ways(shows, picture, airs, $0) }
            }
    }

    /// What was measured once for several ways.
    private struct Pieces {
        var pictures: [Picture: (columns: Int, rows: [LaidRow])] = [:]
        var stories: [String: [LaidRow]] = [:]
        var bodies: [String: [LaidRow]] = [:]
        var asked: [Air: [LaidRow]] = [:]
        var kept: [Air: [LaidRow]] = [:]
    }

    /// Lays the page out in a way; says whether all of it has room.
    private mutating func arrange(
        _ plan: Plan, _ wall: PageWall, _ pieces: inout Pieces
    ) -> Bool {
        block = plan.air.block
        let isAbove =
            switch plan.picture {
            case .boxesAbove, .digitsAbove: true
            default: false
            }
        let drawn = pieces.pictures.value(plan.picture) {
            let rows = pictureRows(plan.picture)
            let columns = rows.columns
            let atEdge = frame.mainWidth - columns
            return (columns, isAbove ? texts.centred(rows) : rows.map { LaidRow(indent: atEdge, runs: $0) })
        }
        let isBeside = !isAbove && !drawn.rows.isEmpty
        let columns = isBeside ? frame.mainWidth - drawn.columns - Self.beside : frame.mainWidth
        // The digits have room for the case beside them; beside the wheel it would be a column of words.
        let storyColumns = plan.picture == .digitsBeside ? columns : frame.mainWidth
        let story = pieces.stories.value("\(plan.story ?? -1)/\(storyColumns)") {
            storyRows(wall.story, atMost: plan.story, columns: storyColumns)
        }
        if story.isEmpty, plan.story != 0 { return false }
        let read = pieces.bodies.value("\(columns)/\(plan.air.isAiry)/\(plan.air == .bare)/\(plan.picture == .none)") {
            readRows(columns, plan)
        }
        // A narrow column does not go on below the boxes.
        if case .boxesBeside = plan.picture, read.count > drawn.rows.count { return false }
        let above = story + (plan.air.isAiry && !story.isEmpty ? [LaidRow()] : [])
        strip = LaidRow(runs: plan.picture == .strip ? page.aside?.strip(glyphs, columns: frame.mainWidth) ?? [] : [])
        top = strip.runs.isEmpty && !plan.air.hasLine ? 1 : strip.runs.isEmpty || !plan.air.isAiry ? 2 : 3
        if isAbove {
            picture = []
            body = above + drawn.rows + (plan.air.isAiry ? [LaidRow()] : []) + read
        } else {
            picture = drawn.rows
            pictureTop = plan.picture == .digitsBeside ? 0 : above.count
            body = above + read
        }
        kept = plan.showsChoices ? pieces.kept.value(plan.air) { keptRows(wall, plan.air) } : []
        asked = pieces.asked.value(plan.air) { wallRows(plan.air) }
        let height = max(body.count, picture.isEmpty ? 0 : pictureTop + picture.count)
        let room = bottom - top
        gap = plan.air.isAiry && !asked.isEmpty && height > 0 ? 1 : 0
        // Nothing stands right on the bar where there is room for air.
        let foot = plan.air.isOpen && !asked.isEmpty && kept.isEmpty && !wall.isSecret ? 1 : 0
        let fits = height + gap + asked.count + foot <= room
        if !fits { gap = 0 }
        showsAll = asked.count + min(1, body.count) <= room
        asked = Array(asked.prefix(max(0, room)))
        visibleRows = max(0, min(height, room - asked.count - gap))
        return fits
    }

    // MARK: Pieces

    private func pictureRows(_ picture: Picture) -> [[WheelPicture.Run]] {
        switch picture {
        case .none, .strip: []
        case .boxesBeside(let says), .boxesAbove(let says):
            (says ? page.aside : page.aside?.unsaid)?.large(glyphs) ?? []
        case .column: page.aside?.unsaid.small(glyphs) ?? []
        case .digitsBeside, .digitsAbove:
            LargeDigits.rows(clock ?? "", glyphs).map { [WheelPicture.Run(text: $0, role: .heading)] }
        }
    }

    /// The case: the whole of it, or as many whole sentences from its end as there is room for, where what is asked about stands.
    private func storyRows(_ story: String, atMost most: Int?, columns: Int) -> [LaidRow] {
        guard let most else { return BlockRows(columns: columns, glyphs: glyphs).wrapped(story, role: .normal) }
        var rows: [LaidRow] = []
        var text = ""
        let sentences = Sentences.of(story)
        for (index, sentence) in sentences.enumerated().reversed() {
            text = text.isEmpty ? sentence : "\(sentence) \(text)"
            // What is cut off is told: nobody is to wonder who «he» is.
            let told = index == 0 ? text : "… \(text)"
            let longer = BlockRows(columns: columns, glyphs: glyphs).wrapped(told, role: .normal)
            guard longer.count <= most else { break }
            rows = longer
        }
        return rows
    }

    /// What is read, without blank rows where they are not to be had.
    private func readRows(_ columns: Int, _ plan: Plan) -> [LaidRow] {
        page.body.flatMap { block -> [LaidRow] in
            switch block {
            case .gap where !plan.air.isAiry: []
            case .text(_, .muted) where plan.air == .bare, .item(_, _, .muted) where plan.air == .bare: []
            // The digits are a picture, where that has room.
            case .clock(let time): plan.picture == .none ? texts.wrapped(time, role: .heading) : []
            default: BlockRows(columns: columns, glyphs: glyphs, target: target).rows([block])
            }
        }
    }

    /// The question and what one can choose.
    private func wallRows(_ air: Air) -> [LaidRow] {
        var rows = page.prompt.isEmpty ? [] : texts.wrapped(page.prompt, role: .heading)
        let isParted = air.isAiry && page.wall?.isRound == true && air.block.isParted
        if air.isOpen, !rows.isEmpty, !page.options.isEmpty { rows.append(LaidRow()) }
        for index in page.options.indices {
            if isParted, index > 0 { rows.append(LaidRow()) }
            rows += optionRows(of: index)
        }
        return page.wall?.isRound == true ? separated(rows) : rows
    }

    /// The alternatives, under their question.
    private func keptRows(_ wall: PageWall, _ air: Air) -> [LaidRow] {
        var rows = !air.hasHeading ? [] : texts.wrapped(wall.question, role: .heading)
        if air.isAiry { rows = [LaidRow()] + rows }
        if air.isOpen { rows.append(LaidRow()) }
        for (index, text) in wall.choices.enumerated() {
            if air.block.isParted, index > 0 { rows.append(LaidRow()) }
            rows += blockRows(Letters.letter(index).first ?? " ", text)
        }
        return separated(rows) + (air.isOpen ? [LaidRow()] : [])
    }

    /// The rows of an option: in a round, a letter as large as there is room for.
    private func optionRows(of index: Int) -> [LaidRow] {
        let option = page.options[index]
        guard page.wall?.isRound == true, let letter = option.key else { return options.rows(of: index) }
        let isHighlighted = index == highlight
        let pointer = isHighlighted ? glyphs.marker : option.isAnswer ? glyphs.filled : " "
        let role: Role = isHighlighted ? .selected : !option.isChoosable ? .muted : .normal
        return blockRows(letter, option.label, lead: option.lead, pointer: pointer, role: role).map { row in
            var row = row
            row.option = index
            return row
        }
    }

    // MARK: The time

    /// How much of the time is used, as a bar, and how much is left in words. It changes with the words, and only in its own cells.
    func writeTime(on canvas: inout Canvas) {
        guard let time = page.wall?.time else { return }
        let row = size.rows - footerHeight - 1
        let columns = frame.mainWidth - Self.timeColumns - 2
        let used = time.whole > 0 ? min(max(0, time.whole - time.left), time.whole) * columns / time.whole : columns
        // Whole ink in both: a shade of dots is not seen from the back of a room.
        let signs = glyphs == .ascii ? ("#", "-") : ("█", "▄")
        canvas.write(String(repeating: signs.0, count: used), row: row, column: frame.mainLeft, role: .accent)
        canvas.write(
            String(repeating: signs.1, count: columns - used), row: row, column: frame.mainLeft + used, role: .rule)
        let start = frame.mainWidth - min(Columns.width(of: time.text), Self.timeColumns)
        canvas.write(time.text, row: row, column: frame.mainLeft + start, limit: frame.mainWidth - start)
    }
}

extension Dictionary {
    /// What is kept for a key, made when it is asked for the first time.
    fileprivate mutating func value(_ key: Key, _ make: () -> Value) -> Value {
        if let value = self[key] { return value }
        let value = make()
        self[key] = value
        return value
    }
}
