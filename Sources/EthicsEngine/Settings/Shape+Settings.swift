// The format, version 1: what may stand in the settings file.

extension Shape {
    /// The shape of the settings file. It may lack its version: files are older than that.
    static let settings = [
        Key(
            "format", .version(SettingsFile.version...SettingsFile.version), required: false,
            "Versjonen av fila, \(SettingsFile.version)."),
        setting(.municipality, .link(.municipality), "Id-en til kommunen. Utelatt: brukeren velger selv."),
        setting(
            .workplace, .link(.workplace),
            "Id-en til arbeidsstedet som får sakene sine først. Utelatt: brukeren velger selv."),
        setting(.color, .flag, "Om skjermen har farger. Utelatt: ja."),
        setting(.contrast, .flag, "Om skjermen har sterk kontrast. Utelatt: nei."),
        setting(.mouse, .flag, "Om en kan velge med musa. Da merker en tekst med Skift. Utelatt: nei."),
        setting(
            .sharedLogon, .flag,
            "Om flere bruker samme pålogging. Da husker Veivalg ingenting. Utelatt: brukeren blir spurt."),
        setting(
            .smallestGroup, .number(SmallGroupRule.bounds),
            "Hvor mange svar som må til for å vise tall i en gruppe, fra \(SmallGroupRule.bounds.lowerBound) til \(SmallGroupRule.bounds.upperBound). Utelatt: \(SmallGroupRule.usual)."
        ),
    ]

    private static func setting(_ setting: Setting, _ shape: Shape, _ help: String) -> Key {
        Key(setting.rawValue, shape, required: false, help)
    }
}
