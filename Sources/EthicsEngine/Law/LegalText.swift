// What two copies of the same section have in common, whatever form they were kept in.

import Foundation

/// How the text of acts is made comparable.
enum LegalText {
    /// A text with plain blanks and hyphens, one blank at most between words.
    static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }.map(usual)))
            .split(separator: " ").joined(separator: " ")
    }

    /// A text without blanks. Where lines, list items and words begin is lost in some forms and kept in others, and one form of quotation
    /// marks and hyphens stands for all.
    static func compared(_ text: some StringProtocol) -> String {
        let text = String(text)
        // What has no signs after U+0300 has no accents of their own.
        let isComposed = text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x2000..<0x2100).contains($0.value) }
        let composed = isComposed ? text : text.precomposedStringWithCanonicalMapping
        let plain = composed.unicodeScalars.lazy.filter { !isInvisible($0) }.map(usual).filter { $0 != " " }
        return String(String.UnicodeScalarView(plain.map { (0x2012...0x2015).contains($0.value) ? "-" : $0 }))
    }

    /// A paragraph without its number: «1.» and «2)», but not «(1)» nor the day of a date. Numbers of lists are not in Lovdata's text, are
    /// made by what writes Markdown, and look there like those that are.
    static func withoutNumber(_ paragraph: String) -> Substring {
        let text = paragraph.drop { $0.isWhitespace }
        guard let first = text.first, ("0"..."9").contains(first) else { return text }
        let number = /\d{1,2}[.)]\s+(?!jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)/
        return text.prefixMatch(of: number).map { text[$0.range.upperBound...] } ?? text
    }

    /// Whether a paragraph tells what changed the section, and is no part of it.
    static func isNote(_ paragraph: String) -> Bool {
        let start = plain(String(paragraph.drop { $0.isWhitespace }.prefix(80)))
        // A pattern is made anew each time it is used, and hardly a paragraph begins like this.
        let first = start.prefix(4).lowercased()
        guard ["endr", "tilf", "føyd", "opph", "over", "kapi", "para"].contains(first) else { return false }
        let note =
            /(?i)(?:overskrift\w*\ |kapit\w+\ |paragraf\w*\ )?(?:endre[ts]|endra|endrast|tilføy\w*|føyd\ til|opphev\w*|oppheva)\ (?:ved|med)\ (?:lov|forskr|res|kgl|vedtak|grunnlovs)/
        return start.prefixMatch(of: note) != nil
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// The usual sign for one of its kind. A long dash stays: between numbers it says «to».
    private static func usual(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        // Nearly all are letters.
        if scalar.isASCII, scalar.value > 0x60 { return scalar }
        return switch scalar {
        case _ where scalar.properties.isWhitespace: " "
        case "\u{2010}", "\u{2011}", "\u{2212}": "-"
        case "«", "»", "“", "”", "„", "‟": "\""
        case "‘", "’", "‚", "‛", "´": "'"
        default: scalar
        }
    }
}
