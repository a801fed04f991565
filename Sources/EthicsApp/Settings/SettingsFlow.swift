// The few settings, the question about the municipality, and deleting everything.

import EthicsEngine
import EthicsPage
import EthicsWords

/// What one can set.
struct SettingsFlow: Flow {
    /// Where one is.
    private(set) var place: Place
    /// Whether one came straight to this question from elsewhere, and goes back there.
    private let isAside: Bool
    /// Whether the kind of workplace is asked for after the municipality. A meeting that is prepared asks for its own.
    private let asksWorkplace: Bool
    /// What is seen of it.
    var view = ViewState()

    /// Where one is among the settings.
    enum Place: Equatable, Sendable {
        /// All of them.
        case all
        /// Which municipality this is.
        case municipality
        /// At what kind of workplace one is.
        case workplace
        /// What happens to what is stored when others come to use the log-on too.
        case logon
        /// Whether everything is to be deleted.
        case forget
    }

    /// What one can do.
    enum Action: Equatable, Sendable {
        /// Goes to a part of the settings.
        case go(to: Place)
        /// Sets the municipality.
        case setMunicipality(String)
        /// Sets the kind of workplace; nil for none.
        case setWorkplace(String?)
        /// Turns colours off and on.
        case toggleColor
        /// Turns strong contrast on and off.
        case toggleContrast
        /// Turns the mouse on and off.
        case toggleMouse
        /// Changes who uses the log-on.
        case toggleLogon
        /// Keeps nothing from now on, and leaves what is stored where it is.
        case shareLogon
        /// Deletes everything.
        case forgetAll
        /// To the menu.
        case goHome
    }

    /// A part of the settings.
    init(_ place: Place, asksWorkplace: Bool = false, in around: Surroundings) {
        self.place = place
        self.asksWorkplace = asksWorkplace
        isAside = place != .all
        go(to: place, in: around)
    }

    private mutating func go(to place: Place, in around: Surroundings) {
        self.place = place
        view = ViewState()
        switch place {
        case .all: view.highlight = 0
        case .municipality:
            view.highlight =
                around.isMunicipalityKnown
                ? around.municipalityChoices.firstIndex { $0.id == around.municipality?.id } ?? 0 : 0
        case .workplace:
            view.highlight = around.workplaceChoices.firstIndex { $0.id == around.settings.workplace } ?? 0
        case .logon: view.highlight = 2
        case .forget: view.highlight = 1
        }
    }

    // MARK: Update

    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        var settings = around.settings
        switch action {
        case .go(let place): go(to: place, in: around)
        case .setMunicipality(let id):
            settings.municipality = id
            // Whoever says for the first time where they work is asked what kind of place it is, once.
            if asksWorkplace, around.settings.workplace == nil, !around.workplaceChoices.isEmpty {
                go(to: .workplace, in: around)
                return [.ask(.adopt(settings))]
            }
            return [.ask(.adopt(settings))] + leavePlace(in: around)
        case .setWorkplace(let id):
            settings.workplace = id
            return [.ask(.adopt(settings))] + leavePlace(in: around)
        case .toggleColor:
            let isOn = !(settings.color ?? true)
            settings.color = isOn
            return [.setColor(isOn), .ask(.adopt(settings))]
        case .toggleContrast:
            let isOn = !(settings.contrast ?? false)
            settings.contrast = isOn
            return [.setContrast(isOn), .ask(.adopt(settings))]
        case .toggleMouse:
            let isOn = !(settings.mouse ?? false)
            settings.mouse = isOn
            return [.setMouse(isOn), .ask(.adopt(settings))]
        case .toggleLogon:
            guard around.isLogonMine else { return [.ask(.keepAnswers)] }
            guard around.sessions.isEmpty else {
                go(to: .logon, in: around)
                break
            }
            return [.ask(.shareLogon(saying: around.language.mine.nowShared))]
        case .shareLogon: return [.ask(.shareLogon(saying: around.language.mine.nowSharedKept))]
        case .forgetAll: return [.forgetAll]
        case .goHome: return [.leave(to: .home)]
        }
        return []
    }

    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect] {
        switch place {
        case .all: return [.leave(to: .home)]
        case .municipality, .workplace: return leavePlace(in: around)
        case .logon, .forget: go(to: .all, in: around)
        }
        return []
    }

    /// Back to the settings or to where the question was asked. Whoever has said for the first time where they work is shown
    /// the menu.
    private mutating func leavePlace(in around: Surroundings) -> [Effect] {
        guard !isAside, around.isMunicipalityKnown else { return [.leave(to: .back)] }
        go(to: .all, in: around)
        return []
    }

    mutating func receive(_ message: Message, in around: Surroundings, at moment: Moment) -> [Effect]? {
        // Nothing is kept from now on, and what was kept is gone.
        guard case .forgotten(let papers) = message, place == .logon else { return nil }
        let told = [around.language.mine.nowShared, around.strings.papersLeft(papers)].asParagraph
        return [.ask(.shareLogon(saying: told))]
    }
}
