// What the commands say, in bokmål.

extension CommandStrings {
    package static let bokmal = CommandStrings(
        unknown: { sought, id, known in
            let missing =
                switch sought {
                case .content: "Innholdet «\(id)» finnes ikke."
                case .kind: "Slaget «\(id)» finnes ikke."
                case .dilemma: "Dilemmaet «\(id)» finnes ikke."
                case .choice: "Alternativet «\(id)» finnes ikke."
                case .whatIf: "«Hva om» med id-en «\(id)» finnes ikke i saken."
                case .framework: "Verdigrunnlaget «\(id)» finnes ikke."
                case .municipality: "Kommunen «\(id)» finnes ikke."
                case .track: "Læringsløpet «\(id)» finnes ikke, eller har ingen stykker."
                case .rule: "Regelen «\(id)» finnes ikke."
                }
            return "\(missing) Det finnes: \(known.joined(separator: ", "))."
        },
        pathEnds: { scene, known in
            let place = scene.map { "Veien går videre til «\($0)», og der må du velge." } ?? "Veien mangler et valg."
            return "\(place) Det finnes: \(known.joined(separator: ", "))."
        },
        pathIsOver: { "Veien er slutt før «\($0.joined(separator: " "))»." },
        noValues: { "Kommunen «\($0)» har ikke noe verdigrunnlag." },
        noPlan: { minutes, known in
            let known = known.map { "\($0)" }.joined(separator: ", ")
            return "Et møte på \(minutes) minutter finnes ikke. Det finnes: \(known)."
        },

        noContent:
            "Fant ingen mappe med dilemmaer. Kjør programmet fra prosjektmappa, eller oppgi mappa med --dilemmas.",
        missing: { "«\($0)» finnes ikke, eller er en lenke som ikke leder noe sted." },
        folderMissing: { "Mappa «\($0)» finnes ikke, eller er en lenke som ikke leder noe sted." },
        folderUnreadable: { "Mappa «\($0)» kan ikke leses. Har du tilgang til den?" },
        fileUnreadable: { "Fila «\($0)» kan ikke leses. Har du tilgang til den?" },
        recordingUnreadable: { "Fila «\($0)» finnes ikke, eller kan ikke leses." },

        unknownTerminal: { "Terminalen «\($0)» er ukjent her. Prøv «TERM=xterm-256color», eller bruk --plain." },
        noCharacters: "Fant ikke noe tegnsett med æ, ø og å. Prøv «LANG=C.UTF-8», eller bruk --plain.",

        outputFull: "Disken er full, så det som skrives ut, er ikke helt. Rydd plass, og prøv igjen.",
        outputClosed: "Det er ikke noe sted å skrive ut til, for standard ut er lukket.",
        outputFailed: "Det som skrives ut, kom ikke fram, eller er ikke helt. Prøv igjen, til et annet sted.",

        noProblems: { $0 == 1 ? "1 fil, ingen feil." : "\($0) filer, ingen feil." },
        problems: { errors, warnings, files in
            let warnings = warnings == 1 ? "1 advarsel" : "\(warnings) advarsler"
            return files == 1
                ? "\(errors) feil og \(warnings) i 1 fil." : "\(errors) feil og \(warnings) i \(files) filer."
        },
        problemsIn: { file, problems in "\(file): \(problems) feil" },
        problem: { message, remedy in "\(message). \(remedy)" },

        noCase: {
            "«\($0)» kan ikke vises. Det må være et dilemma i en fil som slutter på .yaml eller .yml, og ingen annen fil må skjule det."
        },
        watchIsText: "--watch skriver bare tekst. Utelat --format eller --watch.",
        watchBegins: { "\($0) Venter på endringer. Avslutt med Ctrl-C." },
        watchWaits: { "\($0) Venter. \($1)" },
        watchSaw: { time, new, gone, left in
            func messages(_ count: Int) -> String { count == 1 ? "1 melding" : "\(count) meldinger" }
            let came = new == 1 ? "1 ny melding" : "\(new) nye meldinger"
            let what =
                switch (new > 0, gone > 0) {
                case (true, true): "\(came), \(gone) er borte"
                case (true, false): came
                case (false, true) where left == 0: gone == 1 ? "Meldingen er borte" : "Alle meldingene er borte"
                case (false, true): "\(messages(gone)) er borte, \(left) står igjen"
                case (false, false) where left == 0: "Fortsatt ingen meldinger"
                case (false, false): left == 1 ? "Samme melding som før" : "De samme \(left) meldingene som før"
                }
            return "\(time) \(what)."
        },

        forgetWhich:
            "Skriv hva som skal slettes: «ethics-tui forget ID» for én refleksjon, eller «ethics-tui forget --all».",
        nothingStored: { "Det er ingenting å slette. Ingenting er lagret i \($0)." },
        noReflections: "Det finnes ingen lagrede refleksjoner eller samtaler.",
        unknownStored: { id, newest, more in
            let known = newest.joined(separator: ", ")
            switch more {
            case 0: return "«\(id)» finnes ikke blant det som er lagret. Det finnes: \(known)."
            case 1: return "«\(id)» finnes ikke blant det som er lagret. De nyeste er: \(known). Det finnes én til."
            default:
                return "«\(id)» finnes ikke blant det som er lagret. De nyeste er: \(known). Det finnes \(more) til."
            }
        },
        papersStay: "Disse filene har Veivalg skrevet for deg. De er dine egne og blir ikke slettet:",
        paperGone: { "\($0) (finnes ikke der lenger)" },
        backups:
            "Det som slettes, kan fortsatt finnes i IT-avdelingens sikkerhetskopier. Spør IT-avdelingen hvis det skal slettes der også.",
        nothingForgotten: { "Ingenting er slettet. \($0)" },
        forgetQuestion: "Det kan ikke angres. Skriv «ja» for å slette:",
        forgetYes: "ja",
        forgotten: "Slettet."
    )
}
