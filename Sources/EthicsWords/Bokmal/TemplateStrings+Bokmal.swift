// What `new` says, in bokmål.

import EthicsEngine

extension TemplateStrings {
    package static let bokmal = TemplateStrings(
        heading: { template, id, sector in
            let place =
                switch template {
                case .dilemma, .simple: "\(sector)/\(id).yaml"
                case .framework: "verdigrunnlag/\(id).yaml"
                case .municipality: "kommuner/\(id).yaml"
                case .track: "laeringslop/\(id).yaml"
                case .rule: "regler/\(id).yaml"
                case .statutes: "\(id).yaml"
                }
            return [
                "Fila hører hjemme som \(place) i mappa med innholdet ditt. Filnavnet er id-en.",
                "Alt som står her, er et eksempel. Bytt ut tekstene, og slett linjene som begynner med #.",
            ]
        },
        badID: { "«\($0)» kan ikke være en id. Bruk små bokstaver a–z, tall og bindestrek, som «tolv-minutter»." },
        unknownKind: { kind, known in "«\(kind)» kan ikke begynnes her. Det finnes: \(known.joined(separator: ", "))."
        },
        unknownSector: { sector, known in
            "Sektoren «\(sector)» finnes ikke. Det finnes: \(known.joined(separator: ", "))."
        },
        onlyDilemmas: "--enkel og --sector hører til et dilemma.",
        taken: { "Id-en «\($0)» er i bruk. Ligger fila i en egen mappe, blir den vist i stedet for det som er der." },
        exists: { "«\($0)» finnes fra før og blir ikke skrevet over. Velg et annet navn, eller flytt fila." },
        wrongName: { path, id in "Id-en er filnavnet, og «\(path)» heter ikke «\(id).yaml»." },
        unwritable: { "«\($0)» kan ikke skrives. Finnes mappa, og har du tilgang til den?" },
        written: { "Skrevet: \($0)" }
    )
}
