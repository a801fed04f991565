// Where one is, as a code on paper: written, and read again on a machine that keeps nothing.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension TrackFlow {
    mutating func typed(in around: Surroundings) -> [Effect] { [] }

    /// Takes a code. It says where one works and which track it is of, whatever was said on this machine before.
    mutating func submit(_ text: String, in around: Surroundings, at moment: Moment) -> [Effect] {
        let words = around.language.track
        let read: TrackCode
        do throws(TrackCode.Mistake) {
            read = try TrackCode(text)
        } catch {
            say(words.codeMistake(error), isWarning: true)
            return []
        }
        let library = around.library
        guard let track = library?.tracks.first(where: { $0.isPath && $0.number == read.variant }) else {
            say(words.codeTrackStrange, isWarning: true)
            return []
        }
        change(to: track)
        code = read
        var settings = around.settings
        settings.workplace = workplace(in: around) ?? settings.workplace
        let municipalities = (library?.municipalities ?? []).filter {
            TrackCode.number(ofMunicipality: $0.id) == read.municipality
        }
        if municipalities.count == 1 {
            settings.municipality = municipalities[0].id
            begin(at: municipalities[0], workplace(in: around), in: around, at: moment)
            if place == .workplace { say(words.codeWorkplaceStrange, isWarning: true) }
        } else {
            show(.municipality)
            say(words.codeMunicipalityStrange, isWarning: true)
        }
        return [.ask(.adopt(settings))]
    }

    /// The kind of workplace that the code names, or without one that is set; nil when it is not known here.
    func workplace(in around: Surroundings) -> String? {
        guard let code else { return around.settings.workplace }
        return around.library?.workplaces.first { $0.number == code.workplace }?.id
    }

    /// Whether there is something to come back to.
    var hasBegun: Bool { sitting.map { !$0.state.done.isEmpty || !$0.state.begun.isEmpty } ?? false }

    /// The code of where one is; nil before it is known.
    var written: TrackCode? {
        guard let sitting, let path, let start = TrackDay(iso: sitting.state.start.day) else { return nil }
        return TrackCode(
            of: sitting.state, workplace: path.workplace?.number ?? 0, week: TrackCode.week(ofDay: start.number),
            variant: track.number ?? 0)
    }
}
