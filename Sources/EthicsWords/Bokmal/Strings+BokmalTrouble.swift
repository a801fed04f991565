// What is said in bokmål when something could not be stored or deleted.

extension Strings {
    /// Why the answers cannot be stored, and what one can do about it.
    static func troubleText(_ trouble: Trouble) -> String {
        switch trouble {
        case .corrupt(let path):
            "Fila \(path) er skadet, eller den er ikke laget av Veivalg. Den er ikke rørt. Veivalg kan ta vare på det "
                + "som kan leses, i en ny fil. Den skadde fila blir liggende ved siden av, og blir slettet neste gang du sletter noe."
        case .readOnly(let path):
            "Veivalg har ikke lov til å skrive i \(path). Be IT om skrivetilgang, eller start Veivalg på nytt med --data og en annen mappe."
        case .full(let path):
            "Det er ikke plass til mer i \(path). Gjør plass på disken og prøv igjen. Det du har skrevet, står her fortsatt."
        case .newer(let path):
            "Fila \(path) er laget av en nyere utgave av Veivalg. Den er ikke rørt. Bruk den nyere utgaven."
        case .busy(let path):
            "Fila \(path) er i bruk av et annet program, kanskje av Veivalg i et annet vindu. Lukk det, og prøv igjen."
        case .moved(let path):
            "Fila \(path) ble slettet, flyttet eller byttet ut mens Veivalg var åpent. Prøv igjen, så åpner Veivalg det som ligger der nå."
        case .networkFolder(let path):
            "Svarene kan ikke lagres i \(path), fordi fila ligger i en nettverksmappe der filer ikke kan låses. "
                + "Start Veivalg på nytt med --data og en mappe på denne maskinen, eller be IT om å slå på fillåsing."
        case .notForgotten(let path, let cause): notForgotten(path, cause)
        case .unusable(let path, let detail):
            "Fila \(path) kan ikke brukes. Flytt den til et annet sted, eller start Veivalg på nytt med --data og en annen mappe. "
                + "Systemet sier: \(detail)"
        }
    }

    /// Where papers still lie, by folder: some of their names, and how many more there are.
    static func papersLeft(_ paths: [String]) -> String {
        let most = 4
        func folder(_ path: String) -> String { path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } }
        func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
        let folders = paths.map(folder).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return folders.map { one in
            let names = paths.filter { folder($0) == one }.map(name)
            guard names.count > 1 else { return "Fila \(names.joined()) ligger fortsatt i \(one)." }
            let more = names.count > most ? " og \(names.count - most) til" : ""
            return "Disse filene ligger fortsatt i \(one): \(names.prefix(most).joined(separator: ", "))\(more)."
        }.joined(separator: " ")
    }

    /// That something was not deleted, and what one can do so that it is.
    private static func notForgotten(_ path: String, _ cause: Trouble) -> String {
        let remedy =
            switch cause {
            case .full: "Det er for lite plass på disken. Gjør plass, og slett på nytt."
            case .busy, .notForgotten:
                "Et annet program bruker fila, kanskje Veivalg i et annet vindu. Lukk det, og slett på nytt."
            case .readOnly: "Veivalg har ikke lov til å skrive der. Be IT om skrivetilgang, og slett på nytt."
            case .moved:
                "Fila ble flyttet eller byttet ut mens Veivalg var åpent. Start Veivalg på nytt, og slett igjen. Er fila flyttet, må den slettes der den ligger nå."
            case .networkFolder: "Filer kan ikke låses i denne nettverksmappa. Be IT om hjelp til å slette."
            case .corrupt: "Fila er skadet. Slett hele fila selv, så forsvinner alt i den, eller be IT om hjelp."
            case .newer: "Fila er laget av en nyere utgave av Veivalg. Slett med den nyere utgaven."
            case .unusable(_, let detail): "Slett på nytt, eller be IT om hjelp til å slette. Systemet sier: \(detail)"
            }
        return "Slettingen ble ikke fullført. Hele teksten eller deler av den kan fortsatt leses i \(path). \(remedy)"
    }
}
