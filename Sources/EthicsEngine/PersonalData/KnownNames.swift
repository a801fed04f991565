// Names that everybody knows and that are of nobody at work: in titles, sayings, streets, shops and methods.

/// Names of works, of figures in them, of people in history, and of what is called after people.
enum KnownNames {
    /// Whether the first name at a place is a part of one, with an s of the genitive or not.
    static func hasPart(_ pieces: TextPieces, at index: Int) -> Bool {
        var words = [pieces.all[index].lower]
        var first = index
        var before = 0
        while before < most - 1, first >= 2, pieces.all[first - 2].kind == .word,
            let between = joint(pieces.all[first - 1].text)
        {
            first -= 2
            before += 1
            words = [pieces.all[first].lower] + between + words
        }
        let place = words.count - 1
        var last = index
        var after = 0
        while after < most - 1, last + 2 < pieces.all.count, pieces.all[last + 2].kind == .word,
            let between = joint(pieces.all[last + 1].text)
        {
            last += 2
            after += 1
            words += between + [pieces.all[last].lower]
        }
        return (max(0, place - most + 1)...place).contains { start in
            (place..<min(words.count, start + most)).contains { end in isOne(words[start...end]) }
        }
    }

    /// The most words of one.
    private static let most = 4

    /// What stands between the words of one: «Marcus & Martinus» is as «Marcus og Martinus».
    private static func joint(_ text: String) -> [String]? {
        switch text {
        case " ", ". ": []
        case " & ": ["og"]
        default: nil
        }
    }

    private static func isOne(_ words: ArraySlice<String>) -> Bool {
        guard words.count > 1 else { return false }
        let name = words.joined(separator: " ")
        return all.contains(name) || name.hasSuffix("s") && all.contains(String(name.dropLast()))
    }

    /// Each on a line, in small letters.
    private static let all: Set<String> = Set(lists.flatMap { $0.split(separator: "\n").map(String.init) })

    private static let lists = [sayings, works, people, places, firms, methods]

    private static let sayings = """
        ola nordmann
        ola og kari
        kari og ola
        per og kari
        per og pål
        pål og per
        pål og espen
        per pål og espen
        espen askeladd
        jørgen hattemaker
        kong salomo
        petter smart
        onkel skrue
        donald duck
        donald pocket
        robin hood
        reodor felgen
        fader jakob
        mikkel rev
        petter edderkopp
        per spelmann
        pål sine høner
        anne knutsdotter
        ole lukkøye
        hallvard gråtopp
        """

    private static let works = """
        sofies verden
        albert åberg
        harry potter
        max manus
        peer gynt
        hedda gabler
        kristin lavransdatter
        pippi langstrømpe
        emil i lønneberga
        emil fra lønneberga
        ronja røverdatter
        karsten og petra
        karius og baktus
        ole brumm
        ole aleksander
        peter pan
        hans og grete
        tom og jerry
        tonje glimmerdal
        doktor proktor
        thomas toget
        josef og maria
        maria og josef
        byggmester bob
        postmann pat
        alice i eventyrland
        romeo og julie
        adam og eva
        kain og abel
        david og goliat
        ivar aasen
        dr jekyll
        dorian gray
        """

    private static let people = """
        henrik ibsen
        knut hamsun
        sigrid undset
        bjørnstjerne bjørnson
        amalie skram
        camilla collett
        henrik wergeland
        alf prøysen
        thorbjørn egner
        astrid lindgren
        anne-cath vestly
        edvard munch
        edvard grieg
        gustav vigeland
        fridtjof nansen
        roald amundsen
        thor heyerdahl
        arne næss
        hannah arendt
        immanuel kant
        john stuart mill
        hans jonas
        john rawls
        adam smith
        karl marx
        martin luther
        martin buber
        emmanuel levinas
        hans skjervheim
        knud løgstrup
        søren kierkegaard
        simone de beauvoir
        jean piaget
        erik erikson
        carl rogers
        aaron antonovsky
        florence nightingale
        patricia benner
        kari martinsen
        anne frank
        nelson mandela
        rosa parks
        marie curie
        greta thunberg
        moder teresa
        mor teresa
        olav duun
        jens bjørneboe
        jon fosse
        jo nesbø
        odd børretzen
        ole paus
        ole ivars
        erik bye
        åge aleksandersen
        vidar sandbeck
        sissel kyrkjebø
        marcus og martinus
        jan teigen
        erna solberg
        jens stoltenberg
        jonas gahr
        gro harlem
        einar gerhardsen
        kåre willoch
        trygve slagsvold
        carl ivar
        donald trump
        joe biden
        angela merkel
        johan sverdrup
        christian michelsen
        ole bull
        petter northug
        marit bjørgen
        therese johaug
        johannes klæbo
        magnus carlsen
        ada hegerberg
        martin ødegaard
        erling haaland
        erling braut
        """

    private static let places = """
        karl johan
        carl johan
        carl berner
        jan mayen
        st olav
        st hans
        st paul
        st sunniva
        st svithun
        sankt hans
        sankt olav
        olav tryggvason
        nordahl grieg
        nordahl brun
        nordahl rolfsen
        emma hjorth
        sophies minde
        martina hansen
        ragna ringdal
        conrad svendsen
        stine sofie
        anders jahre
        ronald mcdonald
        johan svendsen
        olaf rye
        oscar nissen
        marcus thrane
        haakon vii
        harald hårfagre
        håkon håkonsson
        peter wessel
        richard with
        otto sverdrup
        kong harald
        kong olav
        kong haakon
        dronning sonja
        dronning maud
        san francisco
        santa maria
        san marino
        st petersburg
        santa lucia
        ave maria
        sandnes ulf
        odd ballklubb
        aleksander kielland
        alexander kielland
        helga eng
        sophus lie
        niels henrik
        georg morgenstierne
        svend foyn
        """

    private static let firms = """
        anton sport
        kari traa
        bertel steen
        otto bock
        georg jensen
        helly hansen
        bjørn borg
        clas ohlson
        dr oetker
        tommy hilfiger
        calvin klein
        hugo boss
        max mat
        max burger
        jack jones
        jack og jones
        ben og jerry
        eva solo
        nora syltetøy
        nora jordbærsyltetøy
        nora bringebærsyltetøy
        nora saft
        ernst og young
        johnson og johnson
        marie brizard
        mercedes benz
        thomas cook
        """

    private static let methods = """
        marte meo
        reggio emilia
        rudolf steiner
        maria montessori
        albert schweitzer
        marie kondo
        per fugelli
        """
}
