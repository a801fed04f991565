// The pages of a path, but for those of its pieces: getting in, and all pieces.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension TrackFlow {
    func page(in around: Surroundings) -> Page<Action> {
        let pages = TrackPage(flow: self, around: around)
        return switch place {
        case .entrance: pages.entrance
        case .code: pages.code
        case .municipality: pages.municipality
        case .workplace: pages.workplace
        case .overview: pages.overview
        case .piece(let index, let stage): content(index).map { pages.piece($0, index, stage) } ?? pages.overview
        }
    }
}

/// The pages of a path.
struct TrackPage {
    typealias Action = TrackFlow.Action

    let flow: TrackFlow
    let around: Surroundings

    var words: Shared<TrackStrings> { around.language.track }
    var strings: Shared<Strings> { around.strings }
    var notice: PageNotice? { flow.view.notice }

    // MARK: Getting in

    var entrance: Page<Action> {
        var page = Page<Action>(
            title: flow.track.title, body: words.welcome.map { .text($0) } + [.gap, .text(words.begins, .muted)],
            options: [
                .init(key: "1", label: words.beginHere, action: .go(to: .overview)),
                .init(key: "2", label: words.haveCode, action: .go(to: .code)),
            ], notice: notice, commands: [.back, .help, .quit])
        page.isList = true
        return page
    }

    var code: Page<Action> {
        var page = Page<Action>(
            title: flow.track.title, prompt: words.typeCode, notice: notice, enter: .write(.submit),
            enterLabel: words.on, commands: [.back, .help, .quit])
        page.field = flow.view.field.map { PageField(text: $0, hint: words.codeRow, isShort: true) }
        return page
    }

    var municipality: Page<Action> {
        var page = Page<Action>(
            title: flow.track.title, body: words.welcome.map { .text($0) }, prompt: strings.whichMunicipality,
            options: around.municipalityOptions(Action.setMunicipality), notice: notice,
            commands: [.back, .help, .quit])
        page.isList = true
        return page
    }

    var workplace: Page<Action> {
        let options = around.workplaceOptions(
            around.workplacesOfNew, other: words.otherWorkplace, Action.setWorkplace)
        var page = Page<Action>(
            title: flow.track.title, body: [.text(words.whichWorkplaceWhy)], prompt: words.whichWorkplace,
            options: options, notice: notice, commands: [.back, .help, .quit])
        page.focus = flow.view.highlight ?? 0
        return page
    }

    // MARK: All pieces

    var overview: Page<Action> {
        let next = flow.nextPiece
        let options = flow.track.pieces.enumerated().map { index, piece in
            var option = PageOption<Action>(
                key: Character(String(index + 1)), label: words.piece(piece.week, piece.title),
                detail: detail(piece, index), action: .open(index))
            // Line by line, what is done says so in words.
            if !around.launch.isPlain { option.lead = isDone(piece) ? "■" : "·" }
            return option
        }
        var body: [PageBlock] = [.text(words.inWorkTime, .muted)]
        if next == nil { body = [.text(words.allDone)] + body }
        if around.storage == .memory, flow.hasBegun, let code = flow.written {
            body += [.gap, .text(words.code(code.text)), .text(words.codeSays, .muted)]
        }
        var page = Page<Action>(
            title: title, note: week, body: body, prompt: words.choosePiece, options: options,
            notice: notice, commands: [.back, .help, .quit])
        page.isList = true
        return page
    }

    private func isDone(_ piece: Track.Piece) -> Bool { flow.sitting?.state.done[piece.id] != nil }

    /// When it was done; else how long it takes.
    private func detail(_ piece: Track.Piece, _ index: Int) -> String {
        if let day = flow.sitting?.state.done[piece.id] {
            return words.isDone(TrackDay(iso: day)?.shown)
        }
        guard let content = flow.content(index) else { return "" }
        let minutes = PieceMinutes(content, in: around)
        return minutes.isQuarter ? words.quarter : words.minutes(minutes.fast, minutes.slow)
    }

    /// The track, and where one works.
    private var title: String {
        words.place(flow.track.title, around.municipalityNote, flow.path?.workplace?.name ?? "")
    }

    /// In which week one is.
    private var week: String {
        guard let code = flow.written else { return "" }
        return words.week(code.weekOfPath(TrackCode.week(ofDay: flow.today.number)), flow.track.weeks)
    }
}
