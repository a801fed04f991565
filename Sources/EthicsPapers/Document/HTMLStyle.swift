// How documents look as HTML: one accent, thin rules and air on a screen, and the same on paper, where colours may be gone.
// Text stands out from what is behind it by at least 4.5 to 1, edges of pictures by at least 3 to 1.

/// The style sheets of documents.
package enum HTMLStyle {
    /// For minutes: read in peace, printed on as many pages as it takes.
    package static let minutes = "\(common)\n\(pages)"

    /// The numbers of printed pages, below the text.
    ///
    /// - Parameter words: «1 av 2», from the number of a page and how many there are.
    package static func numbers(_ words: (_ page: String, _ pages: String) -> String) -> String {
        // Words stand in quotation marks, what is counted between them.
        let counted = "\"\(words("\" counter(page) \"", "\" counter(pages) \""))\""
            .replacing("\"\" ", with: "").replacing(" \"\"", with: "")
        return """
            @page {
              size: A4;
              margin: 14mm;
              @bottom-right { content: \(counted); font: 8pt sans-serif; color: #4a5b61; }
            }
            """
    }

    /// For a sheet: a page at a glance, with type of a size in points.
    package static func sheet(size: Double) -> String {
        "\(common)\nbody { font-size: \(size)pt; line-height: \(sheetLine); }\n\(onePage)"
    }

    /// How high the lines of a sheet are, by the size of the type.
    package static let sheetLine = 1.32

    private static let common = """
        :root {
          --ink: #1b2a2f;
          --quiet: #4a5b61;
          --accent: #0b5563;
          --tint: #cfe5e8;
          --wash: #f1f7f8;
          --rule: #c3d0d3;
          --edge: #5d7f87;
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0;
          background: #fff;
          color: var(--ink);
          font-family: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
          line-height: 1.5;
          overflow-wrap: break-word;
        }
        h1, h2, p, ul, dl, dd, figure, blockquote { margin: 0; }
        h1, h2 { color: var(--accent); font-weight: 600; line-height: 1.2; break-after: avoid; }
        .lead, footer { color: var(--quiet); }
        .facts dt { color: var(--quiet); }
        .facts dd { font-weight: 600; }
        table { width: 100%; border-collapse: collapse; }
        th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
        thead th, thead td { color: var(--quiet); font-weight: 400; border-bottom: 1px solid var(--edge); }
        tbody th { font-weight: 600; }
        thead { display: table-header-group; }
        tr, li, figure, blockquote { break-inside: avoid; }
        ul { padding-left: 1.15em; }
        li::marker { color: var(--accent); }
        blockquote { border-left: 3px solid var(--accent); }
        .set-apart { border: 1.5px solid var(--accent); border-radius: 3px; background: var(--wash); }
        .steps td:first-child, .steps thead th:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
        figcaption { color: var(--quiet); }
        svg { display: block; width: 100%; height: auto; fill: var(--ink); }
        svg text { font-size: 14px; }
        svg .strong { font-weight: 600; }
        svg .base { stroke: var(--edge); }
        svg .series { fill: var(--quiet); font-size: 13px; }
        svg .count { font-variant-numeric: tabular-nums; }
        svg .before { fill: #fff; stroke: var(--accent); stroke-width: 1.5; }
        svg .after { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
        svg .centred { text-anchor: middle; }
        svg .spoke { fill: none; stroke: var(--edge); }
        svg .field { fill: #fff; stroke: var(--edge); }
        svg .marked { fill: var(--tint); stroke: var(--accent); stroke-width: 2; }
        svg .mark { fill: var(--accent); }
        @media print, (min-width: 30rem) {
          .short { white-space: nowrap; }
        }
        @media screen {
          body { background: #edf1f2; }
          main { background: #fff; }
        }
        """

    private static let pages = """
        body { font-size: 1rem; }
        h1 { font-size: 1.9rem; letter-spacing: -0.01em; }
        h2 { font-size: 1.15rem; margin-bottom: 0.45rem; }
        .lead { margin-top: 0.4rem; }
        .facts {
          display: flex;
          flex-wrap: wrap;
          gap: 0.6rem 1.8rem;
          margin-top: 1.3rem;
          padding: 0.8rem 0;
          border-top: 2px solid var(--accent);
          border-bottom: 1px solid var(--rule);
        }
        .facts dt, footer, thead { font-size: 0.875rem; }
        section, main > div { margin-top: 1.7rem; }
        section > * + *, main > div > * + *, figure > * + * { margin-top: 0.6rem; }
        section > h2 + * { margin-top: 0; }
        th, td { padding: 0.4rem 1rem 0.4rem 0; }
        tr > :last-child { padding-right: 0; }
        li + li { margin-top: 0.25rem; }
        blockquote { padding: 0.1rem 0 0.1rem 1rem; font-size: 1.08rem; }
        .set-apart { padding: 1rem 1.2rem; }
        .set-apart tbody tr:last-child > * { border-bottom: 0; padding-bottom: 0; }
        .bars svg { max-width: 36rem; }
        .wheel { display: flex; flex-wrap: wrap; align-items: center; gap: 0.8rem 1.8rem; }
        .wheel svg { width: 25rem; max-width: 100%; }
        .wheel p { flex: 1 1 12rem; margin-top: 0; }
        footer { margin-top: 2rem; padding-top: 0.7rem; border-top: 1px solid var(--rule); }
        @media screen {
          main { max-width: 46rem; margin: 2rem auto; padding: 2.5rem 3rem; border: 1px solid var(--rule); }
        }
        @media screen and (max-width: 48rem) {
          main { margin: 0; padding: 1.25rem; border: 0; }
        }
        @media screen and (max-width: 30rem) {
          .set-apart { padding: 0.8rem; }
          th, td { padding-right: 0.6rem; font-size: 0.9rem; }
        }
        @media print {
          html { font-size: 10pt; }
          body { line-height: 1.42; }
          section { break-inside: avoid; }
          section, main > div { margin-top: 1.35rem; }
        }
        """

    private static let onePage = """
        h1 { font-size: 1.75em; }
        h2 { font-size: 1.15em; margin-bottom: 1mm; }
        .lead { margin-top: 0.6mm; }
        .facts {
          display: flex;
          flex-wrap: wrap;
          gap: 0.5mm 6mm;
          margin-top: 2mm;
          padding: 1.2mm 0;
          border-top: 2px solid var(--accent);
          border-bottom: 1px solid var(--rule);
        }
        .facts div { display: flex; gap: 1.5mm; }
        section, main > div { margin-top: 3mm; }
        section > p + p { margin-top: 1mm; }
        th, td { padding: 0.21em 3mm 0.21em 0; }
        tr > :last-child { padding-right: 0; }
        li + li { margin-top: 0.5mm; }
        footer, thead { font-size: 0.92em; }
        figure > * + * { margin-top: 1mm; }
        .bars svg { max-width: 95mm; }
        blockquote { padding-left: 2.5mm; }
        .set-apart { padding: 2mm 3mm; }
        .set-apart tbody tr:last-child > * { border-bottom: 0; padding-bottom: 0; }
        .wheel svg { max-width: 87mm; }
        .steps tbody th { width: 24%; }
        .columns { columns: 2; column-gap: 7mm; }
        .columns > * { break-inside: avoid; margin-top: 0; margin-bottom: 3mm; }
        footer { margin-top: 2mm; padding-top: 1.2mm; border-top: 1px solid var(--rule); }
        @media screen {
          main { max-width: 210mm; margin: 8mm auto; padding: 14mm; border: 1px solid var(--rule); }
        }
        @media screen and (max-width: 48rem) {
          body { font-size: 1rem; }
          main { margin: 0; padding: 1.25rem; border: 0; }
          .columns { columns: 1; }
          .steps tbody th { width: auto; }
        }
        @page { size: A4; margin: 11mm; }
        """
}
