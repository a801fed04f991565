// The few settings, the question about the municipality, and deleting everything.

import EthicsEngine
import EthicsPage
import EthicsWords

extension App {
    var settingsPage: Page {
        // What was stored before may still be there, although nothing is stored now.
        let isNothingThere = !launch.hasJournal && settings.isLogonShared != true
        let folder =
            storage != .memory
            ? strings.settingsStored(launch.journalFolder)
            : isNothingThere ? strings.settingsNotStored : language.mine.settingsForgotten
        var options: [Page.Option] = [
            .init(key: "1", label: strings.settingMunicipality(municipality.map(name) ?? ""), action: .askMunicipality),
            .init(key: "2", label: strings.settingColor(settings.color ?? true), action: .toggleColor),
            .init(
                key: "3", label: language.mine.settingContrast(settings.contrast ?? false), action: .toggleContrast),
        ]
        // A program that was started to keep nothing keeps nothing.
        if !launch.isEphemeral {
            options.append(.init(key: "4", label: language.mine.settingLogon(isLogonMine), action: .toggleLogon))
        }
        if !sessions.isEmpty { options.append(.init(key: "5", label: strings.settingForget, action: .askForget)) }
        options.append(.init(key: "0", label: strings.back, action: .goHome))
        return Page(
            title: strings.settings, body: [.text(folder)], options: options, notice: view.notice,
            commands: [.back, .help, .quit])
    }

    var municipalityPage: Page {
        let options = municipalityChoices.prefix(9).enumerated().map { index, municipality in
            Page.Option(
                key: Character(String(index + 1)), label: name(municipality),
                isAnswer: isMunicipalityKnown && municipality.id == self.municipality?.id,
                action: .setMunicipality(municipality.id))
        }
        return Page(
            title: strings.product, body: [.text(strings.whichMunicipalityWhy)], prompt: strings.whichMunicipality,
            options: options, notice: view.notice, commands: [.back, .help, .quit])
    }

    /// The common one is for those who don't find their own.
    private func name(_ municipality: Municipality) -> String {
        municipality.id == Municipality.common ? strings.elsewhere : municipality.name
    }

    /// By name, the common one last: it is for those who don't find their own.
    var municipalityChoices: [Municipality] {
        let all = library?.municipalities ?? []
        return all.filter { $0.id != Municipality.common } + all.filter { $0.id == Municipality.common }
    }

    var forgetPage: Page {
        Page(
            title: strings.settings, body: [.text(strings.forgetWhat(sessions.count))], prompt: strings.forgetQuestion,
            options: [
                .init(key: "1", label: strings.forgetYes, action: .forgetAll),
                .init(key: "2", label: strings.forgetNo, action: .openSettings),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }
}
