// The settings in words, for their own page and for the menu beside which they are told.

import EthicsEngine
import EthicsWords

extension Surroundings {
    /// Where answers go.
    var whereKept: String {
        storage != .memory
            ? strings.settingsStored(launch.journalFolder)
            : isNothingLeft ? strings.settingsNotStored : language.mine.settingsForgotten
    }

    /// Whether it can be set who uses the log-on: a program that was started to keep nothing keeps nothing, and nobody answers for a file
    /// that can't be understood.
    var isLogonSettable: Bool { !launch.isEphemeral && launch.settingsFile.storingFault == nil }

    /// What a municipality is called where one chooses: the common one is for those who don't find their own.
    func choiceName(_ municipality: Municipality) -> String {
        municipality.id == Municipality.common ? strings.elsewhere : municipality.name
    }

    /// What is set of the municipality.
    var municipalityInWords: String { strings.settingMunicipality(municipality.map(choiceName) ?? "") }

    /// By name, the common one last: it is for those who don't find their own.
    var municipalityChoices: [Municipality] {
        // By name: ids have no æ, ø and å to sort by.
        let all = (library?.municipalities ?? []).map { (place: AlphabetPlace($0.name), value: $0) }
            .sorted { $0.place < $1.place }.map(\.value)
        return all.filter { $0.id != Municipality.common } + all.filter { $0.id == Municipality.common }
    }

    /// The kinds of workplace that some case happens at, in the order of their file.
    var workplaceChoices: [Workplace] {
        let met = Set((library?.dilemmas ?? []).flatMap(\.workplaces))
        return (library?.workplaces ?? []).filter { met.contains($0.id) }
    }

    /// What is set of the kind of workplace.
    var workplaceInWords: String {
        strings.settingWorkplace(settings.workplace.flatMap { library?.workplace($0)?.name })
    }
    /// What is set of colours.
    var colorInWords: String { strings.settingColor(settings.color ?? true) }
    /// What is set of contrast.
    var contrastInWords: String { language.mine.settingContrast(settings.contrast ?? false) }
    /// What is set of the mouse.
    var mouseInWords: String { language.mine.settingMouse(settings.mouse ?? false) }
    /// What is set of who uses the log-on.
    var logonInWords: String { language.mine.settingLogon(isLogonMine) }

    /// All that is set, in the order of the page.
    var settingsInWords: [String] {
        [municipalityInWords] + (workplaceChoices.isEmpty ? [] : [workplaceInWords]) + [
            colorInWords, contrastInWords, mouseInWords,
        ] + (isLogonSettable ? [logonInWords] : [])
    }
}
