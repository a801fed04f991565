// The sentences about a case that is being written, in bokmål.

import EthicsEngine

extension PreviewStrings {
    package static let bokmal = PreviewStrings(
        hasMistakes: "Fila har feil",
        mend: "Saken vises her når feilene er rettet og fila er lagret.",
        // As `lint` says it, so that it is the same message for whoever reads both.
        mistake: { "\($0): \($1.severity.rawValue)[\($1.code.rawValue)]: \($1.message)" },
        isGone: "Fila er borte",
        gone: { "«\($0)» finnes ikke lenger. Saken vises her når fila er tilbake." },
        cannotShow: "Saken kan ikke vises",
        shownAgain: "Saken vises her når det er i orden.",

        readAgain: { "Lest på nytt kl. \($0)." },
        answerAgain: { "Lest på nytt kl. \($0). Saken er endret, så du må svare på nytt herfra." }
    )
}
