// A made-up act in the forms that acts are had in, and a register that names its sections.

@testable import EthicsEngine

enum LawFixture {
    /// As Lovdata's open data has it.
    static let xml = """
        <!DOCTYPE html><html lang="nb"><head><title>Lov om benker (benkeloven)</title><base href="https://lov.example/" /></head><body>\
        <header class="documentHeader"><dl class="data-document-key-info"><dt class="legacyID">Datokode</dt>\
        <dd class="legacyID">LOV-2001-02-03-4</dd><dt class="lastChangeInForce">Siste</dt><dd class="lastChangeInForce">2020-01-01, 2021-07-01</dd>\
        <dt class="titleShort">Korttittel</dt><dd class="titleShort">Benkeloven – bkl</dd>\
        <dt class="title">Tittel</dt><dd class="title">Lov om benker (benkeloven)</dd></dl></header>\
        <main class="documentBody"><h1>Lov om benker (benkeloven)</h1><section class="section"><h2>Kapittel 1. Benker</h2>\
        <article class="legalArticle" data-name="§1"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 1</span>. <span class="legalArticleTitle">Formål</span></h3>\
        <article class="legalP">Kommunen skal ha «benker» etter <a href="lov/2001-02-03-4/§2">§ 2</a>,<sup class="footnotereference">1</sup> og de skal være<ol class="defaultList"><li data-name="a."><article class="listArticle"><article class="legalP">hele,</article></article></li><li data-name="b."><article class="listArticle"><article class="legalP">malte og tørre.</article></article></li></ol></article>\
        <article class="legalP">Det gjelder 1–3 benker.</article>\
        <article class="changesToParent">Endret ved lov <a href="lov/2020-01-01-1">1 jan 2020 nr. 1</a>.</article>\
        <footer class="footnotes"><article class="footnote"><span class="footnoteLabel">1</span> Se benkeforskriften.</article></footer></article>\
        <article class="legalArticle" data-name="§1a" data-repealeddate="2019-01-01"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 1 a</span>. <span class="legalArticleTitle">(Opphevet)</span></h3><article class="changesToParent">Opphevet ved lov 1 jan 2019 nr. 1.</article></article>\
        <article class="legalArticle" data-name="§2A-1"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 2 A-1</span>. <span class="legalArticleTitle">Maling</span></h3><article class="numberedLegalP">(1) Maling er grønn.</article><article class="numberedLegalP">(2) Den tørker.</article></article>\
        <article class="legalArticle" data-name="§3"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 3</span>. <span class="legalArticleTitle">Hvile</span></h3><article class="legalP">Alle kan hvile.</article><span class="futuretitle">Ingen kan hvile.</span></article></section>\
        <section class="section"><h2>Vedlegg</h2><article class="legalArticle" data-name="a3"><h4 class="legalArticleHeader"><span class="legalArticleValue">Artikkel 3</span>. <span class="legalArticleTitle">Parker</span></h4><article class="legalP">Parker har benker.</article></article></section>\
        <section class="section"><h2>Endringer</h2><article class="document-change"><article class="futureLegalArticle"><span class="legalArticleValue">§ 3</span><article class="legalP">I en annen lov.</article></article></article></section></main></body></html>
        """

    /// As a page of somebody's: other quotation marks and hyphens, blanks that do not break, ends that are left out.
    static let html = """
        <HTML><head><meta charset=utf-8><title>Lov om benker (benkeloven) - LOV-2001-02-03-4</title></head><body>
        <h1>Lov om benker</h1><h2>Kapittel 1</h2>
        <h3>&sect;&nbsp;1. Formål</h3>
        <p>Kommunen skal ha &ldquo;benker&rdquo; etter
           <a href="#2">§&nbsp;2</a>, og de skal v&aelig;re
        <ul><li>hele,<li>malte og t&oslash;rre.</ul>
        <p>Det gjelder 1&mdash;3 ben&shy;ker.<br>
        <p>Endret ved lov 1 jan 2020 nr. 1.
        <h3>§ 1 a. (Opphevet)</h3><p>Opphevet ved lov 1 jan 2019 nr. 1.
        <h3>§ 2A&#8209;1. Maling</h3><p>(1) Maling er grønn.<p>(2) Den <b>tørker</b>.
        <h3>§ 3</h3><!-- <p>Ingen kan hvile. --><p>Alle kan hvile.</p>
        <h2>Vedlegg</h2><h3>Artikkel 3. Parker</h3><p>Parker har benker.
        </body></html>

        """

    static let markdown = """
        ---
        id: "nl-20010203-004"
        ref_id: "lov/2001-02-03-4"
        title: "Lov om benker (benkeloven)"
        short_title: "Benkeloven – bkl"
        language: "nb"
        last_change_in_force: "2021-07-01"
        retrieved_at: "2026-07-28T16:54:24.870765+00:00"
        ---

        # Lov om benker (benkeloven)

        ## Kapittel 1. Benker

        ### § 1. Formål

        Kommunen skal ha «benker» etter [§ 2](lov/2001-02-03-4/§2),[^1] og de skal være

        1. hele,
        2. malte og
           tørre.

        Det gjelder 1–3 *benker*.

        [^1]: Se benkeforskriften.

        > Endret ved lov [1 jan 2020 nr. 1](lov/2020-01-01-1).

        ### § 1 a. (Opphevet)

        > Opphevet ved lov 1 jan 2019 nr. 1.

        ### § 2 A-1. Maling

        (1) Maling er grønn.

        (2) Den tørker.

        ### § 3. Hvile

        Alle kan hvile.

        ## Vedlegg

        ### Artikkel 3. Parker

        Parker har benker.

        """

    /// An act from a text of one of these forms.
    static func act(_ path: String, _ text: String) throws(ActFile.Failure) -> Act {
        try ActFile.act(path, Array(text.utf8))
    }

    /// A shelf with acts, which the register calls «benkeloven».
    static func shelf(_ texts: KeyValuePairs<String, String>) throws -> ActShelf {
        ActShelf(
            try texts.map { ActShelf.Copy(path: $0.key, act: try act($0.key, $0.value)) },
            numbers: [NumberedAct(name: "benkeloven", number: "lov-2001-02-03-4")])
    }

    /// An entry of the register about «benkeloven».
    static func statute(_ section: String, prints: [String] = [], checked: String? = "2026-07-28") -> Statute {
        Statute(
            id: "bkl", act: "benkeloven", section: section, says: "", grade: .copy, readAt: nil, checked: checked,
            newAct: nil, newSection: nil, newChecked: nil, prints: prints)
    }

    /// How an entry stands when it was read in one text, and another one is in the folder.
    static func outcome(_ section: String, read: String = markdown, now: String = markdown) throws -> LawReading.Outcome
    {
        let first = LawReading.all([statute(section)], try shelf(["a.md": read]))
        let prints = first.first?.found ?? []
        return LawReading.all([statute(section, prints: prints)], try shelf(["a.md": now]))[0].outcome
    }
}
