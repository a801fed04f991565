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
        case .workplace: pages.workplace
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

    var all: Page<Action> {
        var options: [PageOption<Action>] = [
            .init(key: "1", label: around.municipalityInWords, action: .go(to: .municipality))
        ]
        if !around.workplaceChoices.isEmpty {
            options.append(.init(key: "2", label: around.workplaceInWords, action: .go(to: .workplace)))
        }
        let switches: [(String, Action)] = [
            (around.colorInWords, .toggleColor), (around.contrastInWords, .toggleContrast),
            (around.mouseInWords, .toggleMouse),
        ]
        for (label, action) in switches {
            options.append(.init(key: Character(String(options.count + 1)), label: label, action: action))
        }
        if around.isLogonSettable {
            options.append(
                .init(
                    key: Character(String(options.count + 1)), label: around.logonInWords,
                    needsEnter: !around.isLogonMine, action: .toggleLogon))
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
            title: strings.settings, body: [.text(around.whereKept)], options: options, notice: view.notice,
            commands: [.back, .help, .quit])
        page.isList = true
        return page
    }

    var municipality: Page<Action> {
        var page = Page<Action>(
            title: strings.product, body: [.text(strings.whichMunicipalityWhy)], prompt: strings.whichMunicipality,
            options: around.municipalityOptions(Action.setMunicipality), notice: view.notice,
            commands: [.back, .help, .quit])
        page.isList = true
        return page
    }

    /// The kind of workplace: which cases come first, and nothing else.
    var workplace: Page<Action> {
        let options = around.workplaceOptions(
            around.workplaceChoices, other: strings.noWorkplace, Action.setWorkplace)
        var page = Page<Action>(
            title: strings.product, body: [.text(strings.whichWorkplaceWhy)], prompt: strings.whichWorkplace,
            options: options, notice: view.notice, commands: [.back, .help, .quit])
        page.focus = view.highlight ?? 0
        return page
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
