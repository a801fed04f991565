// The few settings, the question about the municipality, and deleting everything.

import EthicsEngine
import EthicsPage
import EthicsWords

extension SettingsFlow {
    func page(in around: Surroundings) -> Page<Action> {
        let pages = SettingsPage(view: view, around: around)
        return switch place {
        case .all: pages.all
        case .municipality: pages.municipality
        case .logon: pages.logon
        case .forget: pages.forget
        }
    }
}

/// The pages of the settings.
struct SettingsPage {
    typealias Action = SettingsFlow.Action

    let view: ViewState
    let around: Surroundings

    private var strings: Shared<Strings> { around.strings }
    private var mine: Shared<MineStrings> { around.language.mine }

    /// Where answers go.
    var whereKept: String {
        around.storage != .memory
            ? strings.settingsStored(around.launch.journalFolder)
            : around.isNothingLeft ? strings.settingsNotStored : mine.settingsForgotten
    }

    var all: Page<Action> {
        var options: [PageOption<Action>] = [
            .init(
                key: "1", label: strings.settingMunicipality(around.municipality.map(name) ?? ""),
                action: .go(to: .municipality)),
            .init(key: "2", label: strings.settingColor(around.settings.color ?? true), action: .toggleColor),
            .init(
                key: "3", label: mine.settingContrast(around.settings.contrast ?? false), action: .toggleContrast),
        ]
        options.append(
            .init(key: "4", label: mine.settingMouse(around.settings.mouse ?? false), action: .toggleMouse))
        // A program that was started to keep nothing keeps nothing, and nobody answers for a file that can't be understood.
        if !around.launch.isEphemeral, around.launch.settingsFile.storingFault == nil {
            options.append(
                .init(
                    key: "5", label: mine.settingLogon(around.isLogonMine), needsEnter: !around.isLogonMine,
                    action: .toggleLogon))
        }
        if !around.sessions.isEmpty {
            // What deletes does not stand among what is switched on and off.
            options.append(
                .init(
                    key: Character(String(options.count + 1)), label: strings.settingForget, startsGroup: true,
                    action: .go(to: .forget)))
        }
        options.append(.init(key: "0", label: strings.back, action: .goHome))
        var page = Page<Action>(
            title: strings.settings, body: [.text(whereKept)], options: options, notice: view.notice,
            commands: [.back, .help, .quit])
        page.isList = true
        return page
    }

    var municipality: Page<Action> {
        let options = around.municipalityChoices.prefix(9).enumerated().map { index, municipality in
            PageOption<Action>(
                key: Character(String(index + 1)), label: name(municipality),
                isAnswer: around.isMunicipalityKnown && municipality.id == around.municipality?.id,
                action: .setMunicipality(municipality.id))
        }
        var page = Page<Action>(
            title: strings.product, body: [.text(strings.whichMunicipalityWhy)], prompt: strings.whichMunicipality,
            options: options, notice: view.notice, commands: [.back, .help, .quit])
        page.isList = true
        return page
    }

    /// The common one is for those who don't find their own.
    private func name(_ municipality: Municipality) -> String {
        municipality.id == Municipality.common ? strings.elsewhere : municipality.name
    }

    var forget: Page<Action> {
        Page(
            title: strings.settings, body: [.text(strings.forgetWhat(around.sessions.count))],
            prompt: strings.forgetQuestion,
            options: [
                .init(key: "1", label: strings.forgetYes, action: .forgetAll),
                .init(key: "2", label: strings.forgetNo, action: .go(to: .all)),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }

    /// The question before nothing is kept any more.
    var logon: Page<Action> {
        return Page(
            title: strings.settings, body: [.text(mine.shareWhat)],
            prompt: mine.shareQuestion,
            options: [
                .init(key: "1", label: mine.shareForget, action: .forgetAll),
                .init(key: "2", label: mine.shareKeep, action: .shareLogon),
                .init(key: "0", label: mine.cancel, action: .go(to: .all)),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }
}
