// What is said of the settings file, in bokmål.

import EthicsEngine

extension SettingsStrings {
    package static let bokmal = SettingsStrings(
        nothingKept: { file, fault in
            let place =
                fault.mark.map { "Feilen står på linje \($0.line) i \(file.path):" } ?? "Det gjelder \(file.path):"
            return "Veivalg forstår ikke innstillingene, og husker derfor ingenting. "
                + "\(place) \(fault.message). \(fault.remedy) Si fra til IT hvis du ikke kan rette det selv."
        },
        mistakes: { file in
            let count = file.problems.count
            guard count == 1, let problem = file.problems.first else {
                return "Det er \(count) feil i innstillingene. Kjør «ethics-tui config» for å se dem."
            }
            let place = problem.mark.map { "På linje \($0.line) i innstillingene" } ?? "I innstillingene"
            return "\(place): \(problem.message). \(problem.remedy)"
        },

        holds: "Dette gjelder:",
        file: { path, exists in exists ? path : "\(path) (finnes ikke)" },
        held: { setting, value in
            switch (setting, value) {
            case (_, let value?): value
            case (.municipality, nil), (.workplace, nil): "ikke valgt, brukeren velger"
            case (.sharedLogon, nil): "ikke satt, brukeren blir spurt"
            case (.color, nil), (.contrast, nil), (.mouse, nil), (.smallestGroup, nil): ""
            }
        },
        flag: { $0 ? "ja" : "nei" },
        nothingKeptValue: "ingenting blir husket",
        settingsFile: "innstillinger",
        journal: "lagring",
        content: "innhold",
        contentCopy: "kopi av innhold",
        noJournal: "ingenting blir lagret",
        noContentCopy: "ingen",
        origin: { origin in
            switch origin {
            case .usual: "standard"
            case .file(let line): "fila, linje \(line)"
            case .fault: "feil i fila"
            case .environment(let variable): "miljøvariabelen \(variable)"
            case .system: "hjemmemappa som systemet oppgir"
            case .argument(let option): "argumentet \(option)"
            }
        },
        ignored: { "\($0) er ikke en hel sti fra /, og blir ikke brukt." },

        template: { path, version, keys in
            """
            # Innstillinger for Veivalg.
            # Legg fila som \(path)
            # Alt kan utelates. Ta bort # foran en linje for å bruke den.
            # Kjør «ethics-tui config» for å se hva som gjelder, og om fila har feil.

            format: \(version)

            \(keys.joined(separator: "\n"))
            """
        },
        templateKey: { setting, example in
            """
            # \(setting.help)
            # \(setting.rawValue): \(example)

            """
        }
    )
}
