// First names as they are used in Norway today, whatever language they come from. A name that is missing is added to the line of
// its origin; one that is also a word or a place stands below as well.

/// The first names that are looked for.
enum FirstNames {
    /// Every name, with its capital.
    static let all: Set<String> = Set(lists.flatMap { $0.split { $0 == " " || $0 == "\n" }.map(String.init) })

    /// Names that are also words with which a sentence, a quotation or a heading begins.
    static let words: Set<String> = split(
        """
        Alt Anker Are Art Ask Bill Bjørk Bjørn Bo Bror Can Dag Din Don Du Duc Embla Eva Even Finn Frank Fred Gry Ha Hai
        Hal Hege Hei Hope Håp Ho Iris Jon Kim Kai Lilje Linn Liv Long Loke Lykke Mai Mark Max Min Mina Mons My Nok Odd
        Ole Ove Per Pia Ravn Rein Rosa Rose Rune Saga Sang Sara Siv Sol Son Stein Storm Tale Tom Tone Tor Trygg Ulv Una
        Unn Van Viola Vår Will Do Dung Thi Bong Noi Dao Pop Porn Joy Grace Ray
        """)

    /// Names that are also words for things and more that can be, stand and come, so that a sentence that begins with one says little.
    static let things: Set<String> = split(
        """
        Alt Anker Are Art Ask Bill Bjørk Bo Bror Can Dag Din Don Du Duc Eva Ha Hai Hal Hei Hope Håp Ho Iris Kai Lilje Liv
        Long Lykke Mai Mark Max Min My Nok Rein Ravn Rosa Rose Rune Saga Sang Sol Son Stein Storm Tale Tone Trygg Ulv
        Van Viola Vår Will Do Dung Bong Noi Dao Pop Porn Joy Grace Ray Siri August April Juni Juli Alexa Cortana
        Even Odd Bjørn
        """)

    /// Names that are also places, after a word for where.
    static let places: Set<String> = split(
        """
         Alta Asker Frøya Vega Sola Jordan Israel Florence Georgia Vilnius
        Siena Medina Tana Kristiansand Odessa Karlsøy Santiago
        Amman Malaga Asia Syria Kenya India Dallas Paris London Milan Eidfjord Vinje Kirkenes
        Austin Sydney Verona Venezia Lourdes Valencia Virginia Alexandria Ås
        Nesna Rana Leka Moss Halden Hamar Lena Hole Nes Ski
        """)

    /// A word as a name, without the s of the genitive; nil for what is none.
    static func base(_ word: some StringProtocol) -> (text: String, isGenitive: Bool)? {
        let name = String(word)
        if all.contains(name) { return (name, false) }
        guard name.hasSuffix("s") || name.hasSuffix("'") else { return nil }
        let base = String(name.dropLast())
        return all.contains(base) ? (base, true) : nil
    }

    private static func split(_ names: String) -> Set<String> {
        Set(names.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// One string for each origin, and not an array of names: that takes the compiler minutes.
    private static let lists = [
        norwegianWomen, norwegianMen, sami, northEuropean, polish, baltic, eastSlavic, balkan, turkish, kurdish, arabic,
        persian, pakistani,
        somali, horn, african, tamil, indian, vietnamese, thai, filipino, chinese, southEuropean,
    ]

    private static let norwegianWomen = """
        Helmine Lill Agnes Agnete Aleksandra Alexandra Alice Alida Aline Alise Alma Alva Alvilde Amalie Amanda Amelia Andrea Andrine
        Ane Anette Angelica Anita Anja Anlaug Ann Anna Annbjørg Anne Anneli Annelise Annette Annie Annika Anniken Anny
        Antonia Arnhild Arnlaug Aslaug Asta Astri Astrid Aud Aurora Aurelia Ågot Åse Åshild Åslaug Åsne Åsta Beate
        Benedicte Benedikte Bente Berit Bergljot Berta Bertine Betty Bianca Birgit Birgitte Birte Birthe Bjørg Bjørgun
        Bodil Borghild Borgny Brit Brita Britt Brynhild Brynhildur Camilla Carina Caroline Cathrine Catrine Cecilie
        Celina Celine Charlotte Christin Christina Christine Cicilie Connie Dagmar Dagny Dagrun Daniella Didrikke Ditte
        Dina Dorte Dorthe Dorthea Ebba Edel Edith Eilen Eira Eirin Eldbjørg Elen Elena Eli Elin Elina Eline Elisa
        Elisabeth Elise Ella Elle Ellen Ellinor Elly Elna Elsa Elsbeth Else Elvira Embla Emelie Emilia Emilie Emily Emma
        Emmeline Emmy Erika Erle Erna Esther Eva Evelyn Evy Fanny Filippa Fredrikke Freja Freya Frida Fride Frøya
        Frøydis Gerd Gerda Gina Gitte Gjertrud Greta Grete Grethe Gro Gry Gudny Gudrun Gunda Gunhild Gunn Gunnbjørg
        Gunnhild Gunnlaug Gunvor Guri Guro Gyda Gyrid Halldis Hanna Hannah Hanne Harriet Hedda Hedvig Hege Heidi Helen
        Helena Helene Helga Helle Henny Henriette Herborg Herdis Hermine Hilda Hilde Hildegunn Hildur Hjørdis Hulda Ida
        Idun Idunn Iben Ina Inga Ingeborg Ingebjørg Inger Ingerid Ingerlise Ingfrid Ingrid Ingrun Ingunn Ingveig Ingvild
        Irene Iren Iris Irja Irmelin Isabel Isabell Isabella Iselin Isolde Jana Jane Janicke Janne Jannicke Jannike
        Jeanette Jenny Joanna Johanna Johanne Jofrid Jorid Jorun Jorunn Josefine Judith Julia Julianne Julie Jytte Kaia
        Kaja Kamilla Karen Kari Karin Karina Karine Karla Karoline Katarina Kate Kathrine Katja Katrin Katrine Kine
        Kirsten Kirsti Kjellaug Kjellfrid Kjersti Klara Konstanse Kristiane Kristin Kristina Kristine Laila Lajla Lara
        Laura Lea Leah Leikny Lena Lene Leona Leonora Lexie Lilja Lill Lillian Lilly Lina Linda Line Linn Linnea Lisa
        Lisbet Lisbeth Lise Liss Liv Live Livia Liva Lone Lotta Lotte Louise Lovise Lucia Lucy Luna Lydia Lykke
        Madeleine Madelen Magda Magdalena Magnhild Magny Maia Maiken Maja Malene Malena Mali Malin Margaret Margareth
        Margit Margot Margrete Margrethe Margunn Mari Maria Mariana Mariann Marianne Marie Mariell Marielle Marit Marita
        Marlene Marta Marte Martha Marthe Marthine Martine Mary Matea Mathea Mathilde Matilde May Maylen Melissa Merete
        Merethe Mette Mia Michelle Mie Mille Milla Mina Mira Miriam Molly Mona Monica Monika My Nadia Nadja Nanna
        Natalie Nathalie Nelly Nicoline Nikoline Nina Nora Norunn Oda Oddbjørg Oddlaug Oddny Oddrun Oddveig Olaug Olava
        Olea Olga Olina Oline Olivia Othilie Otilie Patricia Paula Pauline Pernille Petra Petrine Pia Ragna Ragne
        Ragnfrid Ragnhild Randi Randine Rannveig Ranveig Rebecca Rebekka Regine Reidun Rikke Rita Rigmor Rønnaug Ronja
        Rosa Ruth Runa Rut Sanna Sanne Sandra Sara Sarah Selina Selma Sidsel Signe Signy Sigrid Sigrun Silje Simone Sina
        Sine Siren Siri Siril Sissel Siv Sofia Sofie Solbjørg Solfrid Solrun Solveig Sonja Sophia Sophie Stella Stine
        Stina Styrkår Sunniva Susann Susanna Susanne Svanhild Sveinung Sylvi Sylvia Synne Synneva Synnøve Tale Tanja
        Tara Tea Teresa Terese Therese Thea Tilda Tilde Tina Tine Tiril Tjodunn Tomine Tone Tonje Tora Torbjørg Tordis
        Torhild Torild Torill Toril Torunn Torgunn Torveig Tove Trine Trude Turid Tuva Tyra Ulla Ulrikke Una Unn Unni
        Ursula Vanja Vanessa Veronica Veronika Vera Vibeke Victoria Vigdis Viktoria Vilde Vilja Vilma Viola Vivi Vivian
        Wenche Wencke Wilma Ylva Yngvild Yvonne Ylvali Øydis Øyunn Andréa Anne-Lise Amalia Aase Aashild Aagot Signhild
        Thale Haldis Gunnvor Gunnveig Gunnrid Gunlaug Gunhilda Hallbjørg Hallfrid Hallgerd Hallveig Herbjørg Herfrid
        Hildeborg Ingegerd Ingebjør Ingfrida Jorund Jørgine Jensine Jakobine Karstine Kjersta Kirstine Kirstina Lagertha
        Laurense Lavrantse Magnhilda Malfrid Målfrid Maren Margido Mildrid Nanny Nikka Normanna Oddgunn Oddhild Oddborg
        Oddfrid Olaugine Olianna Oluffa Ovidia Ovedie Petronella Rakel Ragnvalda Ranghild Reidunn Ringfrid Rønnøy
        Sigfrid Sigfrida Siglaug Sigbjørg Sigveig Sinnøve Solbjør Solgunn Sollaug Soløve Steinvor Svanlaug Svanaug
        Sunnev Sunneva Syneva Synnva Synva Thora Thorbjørg Thordis Thorhild Torbjør Tordny Torgerd Torgjerd Torlaug Turi
        Tyri Tollaug Valborg Valgerd Volborg Ingri Ingeleiv Ingebrikka Åsgerd Åshilda Åsfrid Årolilja Alfhild Alvhild
        Almlaug Audhild Audgunn Auda Asgerd Asbjørg Arnbjørg Arnfrid Arngunn Ambjørg Annfrid Annlaug Bergliot Bergtora
        Bolette Borgunn Brynhilda Brynja Dordi Dorde Dønnaug Eilin Eldrid Eldbjør Elevine Embjørg Engebret Frøydun
        Frøygerd Gjertine Gjøa Gjørild Gudlaug Gudveig Gudbjørg Gurina Guriane Gundhild Henninge Hilma Idunna Ingse
        Jofrida Jonetta Karianne Karlotte Kathinka Katinka Lovisa Madli Madel Mally Marianna Mariken Milly Minda Mimmi
        Mirjam Nathalia Nella Ommunda Otilia Ragndi Rikka Salmine Sella Severine Tirill Tomina Torbera Torine Viviann
        Vårin Vår-Marie Wibecke Ylve Yrja Yrsa Åste Ølaug Øyvor Øyrun Øygunn
        """

    private static let norwegianMen = """
        Adam Adrian Aksel Alexander Aleksander Alf Alfred Amandus Amund Anders Andre André Andreas Anker Anton Are Arild
        Arn Arnfinn Arne Arnfred Arnold Arnstein Arnt Aron Arthur Arve Arvid Asbjørn Asgeir Ask Askild Asle Aslak Asmund
        Atle Audun August Aud-Gunnar Axel Åge Ånund Åsmund Balder Bastian Bendik Benjamin Bent Bernhard Bernt Bertil
        Bertram Birger Birk Bjarne Bjarte Bjørn Bjørnar Bjørnulf Bo Borgar Brage Brede Brynjar Brynjulf Børge Børre Carl
        Casper Cato Charles Christer Christian Christoffer Christopher Claus Conrad Cornelius Dag Dagfinn Dan Daniel
        Danny David Didrik Ditlef Dennis Ebbe Edgar Edmund Edvard Edvin Egil Eigil Eilert Eilif Einar Eirik Eivind Eldar
        Elias Eliah Elliot Elling Ellef Embrik Emil Endre Erik Erlend Erling Ernst Eskil Espen Even Evald Fabian Felix
        Ferdinand Filip Finn Frank Fred Freddy Fredrik Frits Fritz Frode Gabriel Gaute Geir Georg Gerhard Gisle Gjermund
        Gunnar Gunnleif Gustav Gudbrand Gudmund Guttorm Halfdan Hallgeir Hallstein Hallvard Halvard Halvor Hans Harald
        Harry Haakon Håkon Hauk Haavard Håvard Heine Helge Henning Henrik Herbert Herman Hermod Hjalmar Holger Hugo Idar
        Idris Inge Ingar Ingebrigt Ingemar Ingolf Ingvald Ingvar Isak Isac Ivan Ivar Iver Jacob Jahn Jakob Jan Jarand
        Jarl Jarle Jens Jeppe Jesper Jim Jo Joachim Joakim Joar Johan Johannes John Johnny Jon Jonas Jonathan Jonny
        Josef Joseph Julian Julius Jørgen Jørn Jørund Jørundr Kai Kalle Karl Karsten Kasper Kaspar Kennet Kenneth Kent
        Ketil Kevin Kim Kjartan Kjell Kjetil Klaus Knut Kolbein Kolbjørn Konrad Kornelius Kristen Kristian Kristoffer
        Kurt Kyrre Kåre Lars Lasse Laurits Lauritz Leander Leif Lennart Leo Leon Leonard Levi Liam Linus Loke Lorents
        Lorentz Louis Loui Luca Lucas Ludvig Ludvik Lukas Mads Magnar Magne Magnus Marcus Marius Markus Martin Martinus
        Mathias Mathis Matheo Mats Mattis Matteus Max Michael Mikael Mikal Mikkel Milian Milo Mons Morgan Morten Narve
        Nicolai Nicolay Niels Nikolai Nils Noah Noel Njål Odd Oddbjørn Oddgeir Oddmund Oddvar Odin Odne Ola Olaf Olai
        Olav Ole Oliver Olve Ommund Oskar Oscar Osvald Otto Ottar Ove Patrick Patrik Paul Peder Per Petter Peter Philip
        Phillip Preben Pål Ragnar Ragnvald Ravn Rasmus Rein Reidar Remi Richard Rikard Roald Roar Robert Robin Roger
        Rolf Ronald Ronny Roy Rudolf Rune Runar Ruben Ryan Samson Samuel Sander Sebastian Severin Sigbjørn Sigfred
        Sigmund Sigurd Sigve Sigvald Sigvard Simen Simon Sindre Sivert Sjur Snorre Sondre Stefan Steffen Stein Steinar
        Steinulf Sten Stener Stephan Stian Stig Sture Sturla Ståle Svein Sveinung Svend Sven Svenn Sverre Syver Syvert
        Sølve Søren Tarald Tarjei Teodor Terje Theo Theodor Thomas Thor Thorbjørn Thore Thorleif Thorvald Tim Tinus
        Tobias Tollef Tom Tomas Tommy Tor Torbjørn Tord Tore Torfinn Torgeir Torger Torgrim Torkel Torkil Torkild
        Torleif Torleiv Tormod Torolf Torstein Torsten Torvald Trond Truls Trygve Trym Tyge Ulf Ulrik Vebjørn Vegar
        Vegard Vemund Vetle Victor Vidar Viggo Viktor Vilhelm Villads Vilfred Vincent Walter Werner Wilhelm William
        Willy Yngvar Yngve Øistein Ørjan Ørnulf Øystein Øyvind Øivind Øyvin Trond-Viggo Mohamad Kay Glenn Ørn Tallak
        Torjus Taral Gunstein Olander Sjurd Nikolas Noa Eyvind Alfinn Alfgeir Algot Ambjørn Anfinn Arnbjørn Arngrim
        Arnljot Arnodd Arnvid Aslaksen Asulv Audfinn Augustinus Bendix Bergfinn Bergsvein Bergtor Bjarnar Bjarnulf
        Bjørgulf Bjørgulv Bjørgvin Bottolv Botolv Brynjolv Brynmund Borger Dagbjørn Eilev Eivinn Elvinn Embret Engelbret
        Esben Eldor Edgeir Eyolf Fartein Finnvid Fridtjof Fridtjov Gaut Geirmund Geirulv Gjeast Gjert Gjerulf
        Greger Gregar Gudleik Gudleiv Gudmar Gudvin Gullik Gulleik Gunleik Gunnbjørn Gunnstein Gunnvald Halbjørn
        Hallbjørn Halldor Hallkjell Halkjell Heljar Helmer Herbrand Herleif Herleik Hermund Hilmar Hogne Håvar Igmund
        Ingmund Inggard Ingjald Ingleif Ingmar Isach Jarmund Jogeir Joralf Jostein Kaare Kjellbjørn Kjellmund Klemet
        Knud Kristmund Lavrans Lavrants Leidulf Leidulv Ludvald Magnor Mareno Mattias Mikjel Narvid Neri Njaal
        Norvald Oddbjarne Oddfinn Oddleif Oddleiv Odleif Oleiv Olaus Olemann Onar Ormund Palmar Paal Randulf Reiel Reier
        Reidulf Reidulv Rolv Rolleif Rognvald Salmund Sevald Sigbjart Sigleif Sigmar Sigstein Sivar Sjovar Skjalg
        Sofus Solmund Steinfinn Steingrim Steinbjørn Steinkjell Sveinulf Sylfest Sylvester Sæbjørn Sæmund Tallev Talleif
        Targeir Tarje Tellef Tjostolv Tjøstolv Tholf Thorstein Thormod Thorodd Thorfinn Thrond Tjerand Torald Torbrand
        Torfred Torgils Torhallvard Torgny Torje Torlaus Torlov Tormund Torodd Torolv Toralf Toralv Torvid Tosten
        Trygvar Ulvar Vermund Vidkun Vigleik Vigbjørn Viljar Villiam Ådne Åmund Ånen Årstein Åsgeir Åsleik Åsulv Øyolv
        Øysten Ørnulv Noralf Norolf Nordahl Gunder Gunerius Haldor Hagbart Hagbarth Heming Hemming Helgar
        """

    private static let sami = """
        Ailo Áilu Áilo Aili Áile Ánde Anders-Ailo Ánne Ántte Aslat Áslat Ásllat Biret Birit Biera Berit-Anne Elle
        Elle-Máret Ellen-Ánne Ánte Heaika Hánsa Inga-Máret Inger-Máret Ivvár Iŋgá Iŋga Issát Isát Jovnna Jovna Jovsset
        Johtti Juhán Juoksa Kirste Kristiidna Lásse Láilá Laila-Susanne Leammuid Lemet Máhtte Mahtte Máijjá Máhte Máret
        Máren Márjá Márget Mihkkal Mihkku Mihkal Mikkel-Ánde Nilla Niillas Nils-Ánte Ola-Máhtte Piera Pierá Piere Ráijá
        Rávdná Ravna Ristiinna Risten Rihtta Sárá Sáre Sámmol Sira Siiri Sunná Sunna Suvi Sofe Siggá Vuokko Vulle Ovlla
        Ovllá Oula Maarja Maajja Åanna Laara Jaahke Jåanta Aanna Aanta Lisse Maajje Ráste Elen-Máret Ibba Ibá Juvvá Ailu
        Áilli Ánná Ánton Ástrit Bávlos Bierna Biehtár Birehta Dávvet Duommá Duommás Erke Ersán Gáddjá Gádjá Gáren Gunná
        Guhtur Hánno Heandarat Heika Ingá Inggá Issáhkas Isko Jáhkku Jákko Jalvvi Jennie Joavnna Johanas Jovvna Jouna
        Juhte Káre Kaarin Kirstte Lásku Leavnnaš Liná Lohkká Májjá Mággá Maret Márjja Márte Mihkkel Mikku Nannis
        Niilasaš Niibi Nihkko Ovlá Ráhkel Rástos Rebehká Rihttá Sáija Sámmel Siljá Sire Soffe Sokki Stiinná Sunnna Uula
        Wimme Eljen Lajlá Maaren Aaro Aukusti Eemeli Eino Elli Eliisa Fransiska Hilja Iisakki Iivari Jooni Jussa Kreeta
        Kreta Kustaa Lyyti Manta Mooses Nestori Niilo Paavo Reeta Salkko Taavetti Tekla Vilppu Väinö Urho Ensio
        """

    private static let northEuropean = """
        Aino Aki Aleksi Annukka Anssi Antti Arja Eero Eetu Eeva Erkki Esa Hannele Hannu Heikki Helmi Iida Ilkka Ilona
        Inkeri Jaakko Janina Jari Jarmo Jenni Jouni Juha Juhani Jukka Jussi Kaarina Kaisa Kalevi Kari-Pekka Kimmo Kirsi
        Lauri Leena Liisa Maarit Markku Marja Marjatta Matti Mikko Minna Niina Olli Outi Päivi Pasi Pekka Petri Pirjo
        Pirkko Raija Reijo Riikka Riitta Saara Sampo Sanni Santeri Sari Satu Seppo Sirpa Tapio Tarja Tero Tiina Timo
        Toivo Tuomas Tuula Ulla-Maija Veikko Venla Ville Ági Agneta Annica Birgitta Britta Bengt Bosse Christer Folke
        Göran Göte Gösta Gunilla Hampus Håkan Ingela Jörgen Jürgen Kerstin Lennart Maj Mårten Pär Pernilla Per-Erik
        Staffan Stellan Stig-Arne Torbjörn Ulrika Björn Sören Åsa Örjan Östen Majken Annelie Asger Bjarke Bent Dorthe
        Ejnar Flemming Henrik Inge-Lise Jens-Peter Karsten Kjeld Lærke Mogens Mikkeline Niels-Erik Palle Poul Preben
        Søren Troels Villy Viggo Birna Björk Bryndís Einar Guðrún Gunnlaugur Halldór Helgi Hrafn Jóhann Jóhanna Jón
        Katrín Kristján Ólafur Ragnheiður Sigríður Sigurður Steinunn Þór Þóra Þorsteinn Ægir Aaron Abigail Alan Albert
        Alison Amy Andrew Andy Angela Anthony Ashley Barbara Ben Beth Brian Bruce Carol Catherine Chloe Chris Claire
        Colin Craig Daisy Dave Deborah Diana Donald Donna Doris Dorothy Douglas Dylan Eleanor Elizabeth Emma-Louise Eric
        Ethan Evan Fiona Gary George Gillian Grace Graham Gregory Hayley Heather Henry Howard Ian Jack Jackson
        Jacqueline James Jamie Jason Jean Jeff Jeffrey Jennifer Jeremy Jessica Joan Joanne Jordan Joshua Joyce Justin
        Karl-Heinz Katherine Kathleen Keith Kelly Ken Kyle Laurence Lauren Leslie Lewis Lloyd Logan Louisa Luke Lynn
        Malcolm Margery Mason Matthew Maureen Megan Melanie Mike Nancy Naomi Natasha Neil Nicholas Nicole Nigel Norman
        Oscar Owen Pamela Patrick Philippa Rachel Ralph Raymond Rebecca Rhys Roderick Rosemary Ross Russell Sally
        Samantha Scott Sean Shane Sharon Sheila Shirley Sienna Stanley Stephanie Stephen Steve Steven Stuart Susan
        Suzanne Theresa Timothy Toby Tracy Trevor Tyler Valerie Wayne Wendy Zoe Anke Birgit Detlef Dieter Dirk Eberhard
        Elke Ernst-August Friedrich Gisela Günter Günther Hannelore Heike Heinrich Heinz Helmut Hildegard Holger Horst
        Ingeborg Jochen Johann Jutta Katharina Klaus-Dieter Manfred Marlies Matthias Maximilian Moritz Nadine Norbert
        Petra Renate Rüdiger Sabine Sascha Silke Steffi Stefanie Susanne Thorsten Tilman Ulrich Ute Uwe Waltraud
        Wolfgang Anouk Bram Daan Femke Geert Gerrit Hendrik Hilde Inge Jaap Jeroen Joost Joris Klaas Lieke Lotte Maarten
        Marieke Marijke Pieter Saskia Sander Sjoerd Sven Thijs Willem Aapo Aatos Aulis Eeli Essi Henna Hilkka Ismo Jaana
        Jorma Juho Jyrki Kaija Kalervo Katri Kyllikki Kyösti Lahja Marjo Marjut Merja Mervi Mirja Mirka Onni Osmo Pentti
        Raili Raimo Rauha Risto Ritva Saija Sirkka Sirkku Soile Taina Tauno Tuija Tuulikki Veijo Vesa Vilho Barbro
        Gunnel Gun-Britt Kjerstin Linnéa Märta Sixten Svante Viveka Åke Agnethe Vagn Áki Ásdís Ásta-Björk Birgir
        Dagbjört Davíð Elín Erla Finnur Gísli Guðmundur Gunnhildur Hafdís Heiða Hjálmar Ingólfur Kári Kolbrún Kristbjörg
        Magnús Margrét Ólöf Pétur Sigrún Snorri Stefán Svanhildur Sveinn Unnur Valgerður Þorbjörg Þórður Örn Alastair
        Alistair Bridget Brendan Ciara Connor Deirdre Declan Eoin Finlay Gavin Hamish Imogen Isla Jodie Kayleigh Kieran
        Maeve Mairi Mhairi Niamh Niall Orla Rhiannon Roisin Rory Saoirse Siobhan Sinead Tamsin Annegret Bärbel Brigitte
        Christa Edeltraud Gerlinde Ilse Irmgard Jörg Lieselotte Lothar Marion Ottilie Reinhard Roswitha Siegfried
        Sieglinde Traudl Ursel Volker Volkmar Wilfried Arjen Bastiaan Dieuwke Fenna Gijs Hanneke Ineke Jelle Jolanda
        Lianne Marjolein Matthijs Mieke Nienke Ruud Sietske Tineke Wiebe Wouter Wilhelmina
        """

    private static let polish = """
        Adrianna Agata Agnieszka Aleksandra Alicja Andrzej Anita Antoni Aneta Artur Bartek Bartłomiej Bartlomiej Bartosz
        Beata Blanka Błażej Bogdan Bogusław Boguslaw Bogumiła Bożena Bozena Cezary Czesław Dagmara Damian Danuta Dariusz
        Dawid Dominik Dominika Dorota Edyta Elżbieta Elzbieta Ewa Ewelina Eryk Franciszek Filip Gabriela Grażyna Grazyna
        Grzegorz Halina Henryk Hubert Hanna Ireneusz Irena Iwona Iza Izabela Jacek Jadwiga Jakub Jan Janina Janusz
        Jarosław Jaroslaw Jerzy Joanna Jolanta Jozef Józef Judyta Julita Justyna Kacper Kamil Karol Karolina Katarzyna
        Kasia Kazimierz Kinga Klaudia Kornelia Krystian Krystyna Krzysztof Lech Lena Leszek Lidia Lucyna Łukasz Lukasz
        Maciej Magda Magdalena Małgorzata Malgorzata Marcel Marcin Mariola Mariusz Marek Marta Martyna Maryla Marzena
        Mateusz Maksymilian Michał Michal Mieczysław Mikołaj Mikolaj Milena Mirosław Miroslaw Mirosława Monika Natalia
        Nikola Norbert Oliwia Oliwier Patryk Patrycja Paulina Paweł Pawel Piotr Przemysław Przemyslaw Radosław Radoslaw
        Rafał Rafal Renata Robert Roksana Roman Ryszard Sebastian Sławomir Slawomir Stanisław Stanislaw Stefania Sylwia
        Szymon Tadeusz Tomasz Tymoteusz Urszula Wacław Waldemar Wanda Weronika Wiesław Wieslaw Wiesława Wiktor Wiktoria
        Witold Władysław Wladyslaw Włodzimierz Wojciech Zbigniew Zdzisław Zenon Zofia Zuzanna Zygmunt Żaneta Ania Basia
        Gosia Krzysiek Kuba Ola Piotrek Tomek Wojtek Zosia Adelajda Aldona Anastazja Aniela Apolonia Arkadiusz Benedykt
        Bernadeta Bernard Bogna Bogumił Bolesław Bonifacy Bronisław Bronisława Brygida Cyprian Czesława Edward Eligiusz
        Eugeniusz Feliks Felicja Florian Fryderyk Gerard Gertruda Gracjan Gustaw Hieronim Honorata Ignacy Irmina Izydor
        Jagoda Jaromir Jędrzej Jeremi Jowita Julianna Juliusz Kajetan Kaludia Kalina Kamila Kazimiera Klemens Kleopatra
        Konstanty Kordian Ksawery Leokadia Longina Lubomir Lucjan Ludwik Ludwika Luiza Malwina Małgosia Marcelina
        Martynka Maurycy Melania Michalina Mieszko Milosz Miłosz Natan Nikodem Olgierd Otylia Pelagia Przemek Rajmund
        Remigiusz Róża Rozalia Salomea Seweryn Stasia Sławek Świętosława Tobiasz Tytus Wacława Wawrzyniec Wera Wiera
        Wieńczysław Wincenty Władek Władysława Wiola Wioletta Zdzisława Zenobia Ziemowit Zygfryd Beatka Danusia Darek
        Elka Grzesiek Jacenty Jola Jurek Kazik Krysia Magdalenka Marysia Mirek Monia Olek Renia Tadek Zbyszek
        """

    private static let baltic = """
        Agnė Agne Aidas Aistė Aiste Algirdas Algis Almantas Alvydas Andrius Antanas Arnas Artūras Arturas Arūnas Arunas
        Asta Aušra Ausra Aurimas Audrius Audronė Birutė Birute Dainius Dainora Daiva Dalia Danguolė Danutė Darius
        Deimantė Deividas Diana Domantas Donatas Dovilė Dovile Edgaras Edita Egidijus Eglė Egle Eimantas Elvyra Erika
        Evaldas Gabija Gediminas Giedrė Giedre Giedrius Gintaras Gintarė Gintare Gitana Goda Gražina Ieva Indrė Indre
        Inga Ingrida Irmantas Irma Jolita Jonas Juozas Jurga Jurgita Justas Justinas Karolis Kazys Kęstutis Kestutis
        Kristijonas Kristupas Laima Laimonas Laura Laurynas Lina Linas Liudas Loreta Lukas Mantas Marijus Matas
        Mindaugas Modestas Monika Nerijus Neringa Nijolė Nijole Osvaldas Odeta Paulius Petras Povilas Raimondas Raimonda
        Ramunė Ramune Ramūnas Rasa Rimantas Rimas Rita Roberta Rokas Rolandas Rūta Ruta Sandra Saulius Sigita Sigitas
        Simas Simona Skirmantė Stasys Tadas Tomas Ugnė Ugne Vaida Vaidas Valdas Valdemaras Vilius Vidas Vida Violeta
        Virginija Virgilijus Vita Vitalijus Vytautas Vytas Žilvinas Zilvinas Živilė Zivile Žydrūnas Aigars Aivars Andris
        Anete Arvis Baiba Dace Dainis Dzintars Edgars Evija Gatis Girts Guntars Guntis Gunta Ilze Imants Inese Inta
        Ivars Janis Jānis Juris Kaspars Laimdota Liga Līga Maija Maris Māris Mārtiņš Normunds Raimonds Raitis Sandis
        Sanita Sintija Uldis Valdis Vija Zane Aivar Andrus Ants Arvo Eha Enn Epp Heli Hele Helle Indrek Jaan Jüri Kadri
        Kaido Kairi Kalev Katrin Krista Kristjan Külli Liina Mait Mare Margus Mati Merike Piret Priit Raivo Rein Riina
        Siim Sirje Taavi Tarmo Tiit Toomas Tõnis Tõnu Triin Urmas Urve Veiko Aldas Alfonsas Ąžuolas Arvydas Augustė
        Augustinas Aurelija Austėja Benas Bronius Brigita Česlovas Dalius Danielius Darija Dominykas Edvinas Emilija
        Eugenijus Fausta Genovaitė Gvidas Henrikas Ignas Jadvyga Jokūbas Jonė Justė Kajus Kamilė Kornelija Kotryna
        Leonas Lilija Liucija Luknė Margarita Martynas Mykolas Modesta Nojus Onutė Ramūnė Remigijus Ričardas Romas
        Rugilė Saulė Silvija Sofija Stefanija Šarūnas Sarunas Tautvydas Teresė Urtė Vaclovas Vaiva Vanda Vėjas Vygantas
        Vytautė Viktorija Vincas Zenonas Zita Zigmas Žygimantas Agnese Agris Ainars Andrejs Anrijs Ansis Arturs Arvīds
        Austra Agita Ārija Daiga Dagnija Daina Dāvis Dzidra Dzintra Edīte Egija Egils Eduards Elīna Ēriks Gundars Gunārs
        Haralds Iveta Ivo Jēkabs Kārlis Karlis Krišjānis Kristaps Kristīne Laine Lauris Lāsma Liene Linards Madara
        Margrieta Mareks Matīss Mudīte Nauris Oskars Pēteris Renārs Rihards Rūdolfs Sarmīte Skaidrīte Solvita Vilnis
        Vineta Viesturs Zaiga Zigrīda Aare Aime Arno Erki Gerli Hannes Heiki Helve Ilmar Imbi Jaak Janek Jaanika Jaanus
        Kadi Kalmer Katre Kersti Ketlin Kristiina Küllike Leelo Lembit Leida Liis Maarika Maie Maire Malle Meelis Mihkel
        Milvi Moonika Olev Peeter Raul Reet Riho Sulev Taimi Tiia Tiiu Vello Viive Ülle Ülo
        """

    private static let eastSlavic = """
        Aleksandr Aleksei Alexei Alexey Alena Alina Aljona Alla Alona Anastasia Anastasiia Anastasiya Anatoli Anatolii
        Anatoliy Andrei Andrey Andrii Andriy Angelina Antonina Arina Arkadij Arsen Artem Artyom Bohdan Bohdana Boris
        Borys Daria Dariia Darya Daryna Denis Denys Dima Dmitri Dmitrij Dmitry Dmytro Ekaterina Elizaveta Evgenij
        Evgenia Evgeny Fedir Fjodor Galina Gennadij Grigorij Halyna Hennadii Hryhorii Ihor Igor Ilia Illia Ilya Inna
        Inessa Irina Iryna Ivanka Ivanna Kateryna Katya Khrystyna Kira Kirill Konstantin Kostiantyn Kseniia Ksenia
        Kyrylo Larisa Larysa Leonid Lesia Lesya Lev Lidiia Liliia Liliya Liubov Ljubov Ljudmila Ludmila Liudmyla Lyubov
        Maksim Maksym Marharyta Marija Mariia Mariya Maryna Matvii Max-Igor Mikhail Mykhailo Mykola Mykyta Myroslav
        Myroslava Nadezjda Nadiia Nadiya Natalija Nataliia Nataliya Natalya Nazar Nazarii Nika Nikita Nikolaj Nikolay
        Nina Oksana Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olesia Olesya Olha Orest Ostap Pavel Pavlo
        Petro Polina Raisa Roksolana Roman Ruslan Ruslana Rostyslav Sasja Semen Serafima Serhii Serhiy Sergei Sergej
        Sergey Slava Sofiia Solomiia Stanislav Stepan Svetlana Svitlana Svyatoslav Taisiia Tamara Taras Tatiana Tatjana
        Tatyana Tetiana Tetyana Timofej Tymofii Tymur Uliana Ulyana Vadim Vadym Valentin Valentina Valentyna Valeria
        Valeriia Valerij Valerii Vasilij Vasily Vasyl Vera Viacheslav Vira Vitali Vitalii Vitaliy Viktoriia Viktoriya
        Vitalij Vjatsjeslav Vlad Vladimir Vladislav Vladyslav Volodymyr Vsevolod Yana Yaroslav Yaroslava Yegor Yehor
        Yelena Yelyzaveta Yevgenia Yevhen Yevheniia Yuliia Yulia Yuliya Yuri Yurii Yuriy Yury Zakhar Zhanna Zlata Zoia
        Zoja Zoya Jelena Jevgenij Jurij Julija Jana Afanasij Albina Alevtyna Alisa Anatolij Andrij Anfisa Anhelina Antin
        Anzhela Anzjela Arkadii Arsenii Artemii Bogdana Bohdanka Danil Danila Danylo Demian Denysa Dionisij Eduard
        Evelina Faina Feodosii Filipp Gleb Grigori Halia Hanusia Hlib Hnat Hordii Illarion Inha Iosif Ivanko Izabella
        Jaroslava Jegor Jekaterina Jelizaveta Jevhen Jevhenija Jefim Josyp Kapitolina Karyna Klavdija Klavdiia Klym
        Kuzma Larissa Lavrentii Lidija Lika Lilia Ljuba Luka Lukian Luker Lyudmyla Lyuba Makar Makarij Markian
        Matvej Matvei Melaniia Miron Myron Mykhaila Nastia Natalka Nelia Nelli Ninel Oksanka Oleksa Olesja Olimpiia
        Omelian Orysia Orysja Pavlina Panas Petrus Platon Prokhor Rimma Rodion Rostislav Rozalija Rymma Sasha Savelij
        Serafim Serge Serhij Sergii Semjon Snizhana Stanislava Stefaniia Svetoslav Sviatoslav Tadei Tamila Taia Tetjana
        Tihon Tykhon Timur Tymofiy Ulita Valeri Valerija Valerian Varvara Vasilisa Vasylyna Venera Vikentii Vitalina
        Vitold Vjačeslav Vladislava Vladlen Volodimir Yakiv Yaryna Yelizaveta Yevdokiia Yukhym Yulian Yuliana Zenoviy
        Zinaida Zinovii Zoriana Zorjana Zjanna Akim Alim Asan Ferit Lenur Lilya Refat Zarema Aidana Aibek Aigerim Ainura
        Aizhan Alibek Arman Askar Azamat Baurzhan Bekzat Bakhyt Daniyar Dauren Dinara Erlan Gulnara Gulnur Gulzhan
        Kairat Madina Marat Nurlan Nursultan Serik Talgat Timurlan Ulugbek Yerlan Zhanar Zhansaya
        """

    private static let balkan = """
        Adis Admir Adnan Aida Ajla Ajna Alen Aleksandar Aleksandra Alma Almedina Almir Almira Amar Amela Amer Amina Amir
        Amra Ana Anel Anela Anes Armin Arijana Arnela Asim Asmir Azra Bekim Besim Besnik Biljana Blerim Blerina Bojan
        Bojana Branka Branko Dalibor Damir Danijel Danijela Darko Davor Dejan Denis Dijana Dino Dragan Dragana Dragica
        Drita Dušan Dusan Dženan Dzenan Dženana Edin Edina Edis Edita Ekrem Elma Elmedin Elmir Elmira Elvedin Elvir
        Emina Emir Emira Enes Enisa Erna Ervin Esad Faruk Fahrudin Fatmir Fikret Fikreta Goran Gordana Hajrudin Haris
        Hasib Hatidža Hava Hazim Igor Ilir Irfan Ismet Ivana Jasmina Jasmin Jasminka Jelena Jovan Jovana Kemal Kenan
        Kosovare Kujtim Lejla Liridon Ljiljana Lulzim Mahir Maja Marijana Marko Medina Mehmed Melisa Merima Mersad
        Mevlida Mihajlo Milan Milica Miloš Milos Miodrag Mirela Mirko Mirsad Mirsada Mirza Muamer Muhamed Munira Mustafa
        Nada Nataša Natasa Nebojša Nebojsa Nedžad Nedzad Nemanja Nenad Nermin Nermina Nihad Nikola Nina Omer Osman
        Predrag Rade Radovan Ramiz Razija Safet Sabina Samir Samira Sanel Sanela Sanja Saša Sasa Sead Sedin Selma Semir
        Senad Senada Senka Slavica Slobodan Snežana Snezana Sonja Srđan Srdjan Stojan Suada Sulejman Suljo Svetlana
        Tarik Teuta Valon Valmir Vedad Vedran Velid Vesna Vjosa Vlado Zdenka Zdravko Zehra Zijad Zlatan Zlatko Zoran
        Zorica Željko Zeljko Zumra Agim Agron Albana Albulena Alban Ardian Ardita Arbnor Arta Arben Artan Avni Bardhyl
        Bajram Burim Diellza Dardan Egzon Endrit Elira Enver Ermal Faton Fatjon Fisnik Flamur Florim Flutura Granit
        Hysni Ibadete Jeton Kaltrina Kastriot Kushtrim Leonora Lindita Luan Mimoza Naim Nexhmije Petrit Qendrim Rrezarta
        Sabri Shaban Shkurte Shpresa Shqipe Skender Sokol Valbona Valdete Vlora Xhevdet Ylli Adelina Afrim Agnesa Ahmeti
        Aleksa Alija Altin Amila Anđela Andrijana Ante Arberita Ardiana Ariana Arjeta Arlind Armend Arton Avdo Azem
        Bashkim Belma Besa Besarta Bujar Donika Draginja Drilon Dubravka Dušanka Dževad Edona Elmedina Ema Ermina Ernad
        Erdon Erolinda Fadil Fatime Fatmire Fatos Fehim Ferid Fitim Fjolla Gazmend Gezim Hasnija Hazir Hedija Hidajet
        Ibro Igballe Ilirjana Ivica Izet Jadranka Jasna Jelica Jovanka Jusuf Kadrije Krenar Ljubica Ljubiša Leutrim
        Lirie Luljeta Marijan Marinko Mensur Mensura Merita Mersiha Mersija Midhat Milja Milorad Mirad Miralem Miroslava
        Mladen Munevera Muharem Mujo Muhidin Nedim Nefisa Nusret Nuhi Osmana Pajtim Radmila Radojka Rasim Redžep
        Rexhep Rifet Rrahman Rukija Sabahudin Sadik Sakib Šefik Sefik Sevdije Shpend Slađana Slavko Spomenka Stana
        Stevan Suvad Suzana Tijana Valdrin Velibor Veljko Vildana Vjollca Vladan Vojislav Xhemajl Xhevat Ylber Željka
        Zeljka Zvonko
        """

    private static let turkish = """
        Abdullah Adem Ahmet Alper Arda Arzu Asli Aslı Aslan Aydın Aydin Ayhan Ayla Aylin Aynur Ayşe Ayse Ayten Aytac
        Barış Baris Bahar Bekir Berat Berkay Berk Beyza Birgül Burak Burcu Bülent Bulent Büşra Busra Can Cansu Cem Cemal
        Cemile Cengiz Ceren Ceyda Cihan Çağla Defne Deniz Derya Dilek Dursun Ebru Ece Ecrin Efe Elif Emel Emine Emrah
        Emre Ender Enis Engin Ercan Erdem Erdal Erdoğan Erdogan Eren Erhan Erkan Erol Ersin Esin Esra Ezgi Fadime Fatih
        Fatma Ferhat Feride Figen Filiz Fulya Funda Gamze Gizem Gökhan Gokhan Gonca Göksel Gül Gulay Gülay Gülcan Gülden
        Gülhan Gülizar Gülsen Gulsen Gülsüm Gülten Günay Güneş Gürkan Hakan Haldun Halil Hande Hatice Havva Hayriye
        Hikmet Hülya Hulya Hüseyin Huseyin İbrahim İlhan Ilhan Ilker İlker İpek Ipek İrem Irem İsmail Kaan Kadir Kadriye
        Kerem Kerim Kezban Koray Levent Mehmet Melek Meltem Meral Merve Mert Meryem Mesut Metin Mevlüt Mine Muhammet
        Murat Mücahit Müge Nazan Nazlı Nazli Necla Nermin Neslihan Nesrin Nevin Nihal Nilgün Nilufer Nilüfer Nuray
        Nurcan Nurten Okan Oktay Onur Orhan Osman Ozan Özcan Ozcan Özge Ozge Özgür Ozgur Özlem Ozlem Pelin Pınar Pinar
        Rabia Ramazan Recep Remzi Rıza Sakine Salih Savaş Seda Sedat Sefa Selahattin Selçuk Selcuk Selin Semih Semra
        Serap Serdar Serhat Serkan Serpil Sevda Sevgi Sevim Sevinc Sibel Sinan Songül Songul Suat Sultan Süleyman
        Suleyman Şaban Şahin Sahin Şenay Şeyma Şükran Taner Tarkan Tolga Tuba Tuğba Tugba Tuncay Turan Turgut Türkan
        Uğur Ugur Umut Ümit Umit Veli Volkan Yasemin Yasin Yaşar Yasar Yavuz Yeliz Yıldız Yildiz Yiğit Yilmaz Yunus
        Yusuf Yüksel Zafer Zehra Zeki Zeliha Zerrin Zeynep Zübeyde Asiye Asuman Atilla Ayberk Ayfer Ayşegül Aysel Aysun
        Bariş Batuhan Bayram Begüm Belgin Cahit Canan Celal Cevdet Ceylan Cigdem Çiğdem Demet Doğan Dogan Duygu Elçin
        Emin Ergün Esma Eylül Fahri Fatmanur Ferda Feyza Furkan Gökçe Gönül Gulsum Güler Gunes Hacer Halime Halis Harun
        İlkay İsmet Kamile Kübra Kubra Kürşat Leman Mahmut Meliha Muzaffer Mürvet Müslüm Nagihan Nalan Necati Nejla Neşe
        Nese Nihat Nilay Nilgun Nimet Nisa Nurgül Nurhan Oğuz Oguz Ömer Özkan Pembe Rıdvan Rukiye Sabahat Saliha Satı
        Selda Sena Seher Seray Sercan Sevil Sevinç Seyfi Sezen Sezgin Sinem Sümeyye Şerife Taylan Tayyip Tülay
        Tulay Ümmü Veysel Yakup Yelda Yılmaz Yücel Zekeriya Zekiye Züleyha Zuleyha
        """

    private static let kurdish = """
        Agit Ahin Alan Amed Araz Aram Aras Arin Avan Avin Azad Aza Bahoz Baran Bawan Berfin Berivan Beritan Bêrîvan
        Botan Chia Chiman Chnar Ciwan Dara Darya Dashne Delal Delavan Dersim Dilan Dilara Dilkhwaz Dilnaz Dilovan
        Dilshad Diyar Didar Evin Ferman Garmian Gelawezh Gulistan Gulan Halo Hawar Hawre Haval Havin Hawraz Helin Hêvî
        Hevin Hewa Heja Hemin Hiwa Hogir Hozan Jiyan Jîn Jwan Kajin Kaniaw Karwan Kawa Kawan Khabat Kurdo Lana Lanja
        Lava Mezin Mizgin Nabaz Nali Narin Nasrin Nawzad Nechirvan Nihad Niga Payam Peshawa Peshraw Pishtiwan Pola Rebaz
        Rebwar Rebin Rekan Rewan Rezan Roj Rojda Rojin Rojhat Rojan Ronahi Ronî Rozerin Runak Salar Sazan Serbest Serdar
        Serhat Sewan Shadan Shaho Shilan Shiler Shirin Shirwan Shler Shno Shwan Sipan Sirwan Sivan Snur Soran Sozan
        Taban Tara Welat Xelat Xezal Yadgar Zana Zaniar Zelal Zerya Zilan Zîn Zozan Zrian Arî Arjîn Aveen Azadi Baxtiyar
        Bawer Berfîn Berîvan Bejan Binevş Birîn Cîhan Çiya Delîl Dijwar Dilba Dîlan Dilşad Dîyar Diako Evîn Ferhad
        Gelawêj Gulîzar Hawjin Hejar Hêja Hêlîn Helbest Hêmin Heval Hevîn Hîwa Jîna Jîyan Karzan Kazhin Khelat Lawand
        Lezgin Mahabad Mîran Mîdya Mizgîn Nalin Nazdar Nîjyar Pelşîn Perwîn Perwin Ranja Rêbîn Renas Rêzan Rezhin
        Rizgar Rojîn Ronahî Rukan Rûken Sarkawt Serhad Sherko Shivan Şîlan Şivan Siyabend Srwa Tavga Viyan Vîyan Xebat
        Zagros Zîlan Zinar
        """

    private static let arabic = """
        Abbas Abd Abdallah Abdel Abdelkader Abdelaziz Abdul Abdulaziz Abdulkarim Abdullah Abdulrahman Abdurrahman Abir
        Adel Adham Adnan Afaf Afnan Ahlam Ahmad Ahmed Aisha Aicha Ala Alaa Ali Alia Aliya Amal Amani Amar Ameen Ameer
        Amin Amina Amineh Amir Amira Ammar Amr Anas Anwar Arwa Asaad Asma Asmaa Assad Atef Aya Ayah Ayat Ayham Ayman
        Ayoub Ayub Aziz Aziza Azza Badr Bahaa Bahia Basel Basem Bashar Bashir Basma Basmah Bassam Batoul Bilal Bushra
        Chadi Charif Dalal Dalia Dana Dania Daoud Diaa Dima Dina Diya Doaa Driss Duaa Ehab Emad Eman Esraa Fadi Fadia
        Fadila Fadwa Fady Fahad Fahd Fahima Faisal Faiza Farah Farid Farida Faris Farouk Fatema Fathi Fathia Fatiha
        Fatima Fatimah Fayrouz Firas Fouad Ghada Ghaith Ghassan Ghazal Habib Habiba Hadi Hadil Hafida Hafsa Hagar Haidar
        Haitham Hakim Hala Halima Hamad Hamdi Hamid Hamida Hamza Hana Hanan Hanaa Hani Hania Haneen Hareth Haroun Hasan
        Hassan Hasna Hatem Haya Haydar Hayat Heba Hend Hiba Hicham Hikma Hilal Hind Hisham Houda Houria Hossam Huda
        Hussam Hussain Hussein Ibrahim Ibtisam Idriss Ihab Ikram Ilham Imad Iman Imane Imran Inaam Isam Ishaq Ismael
        Ismail Israa Issa Iyad Jabbar Jaber Jad Jafar Jalal Jaleela Jamal Jamila Jamil Jana Jasim Jawad Jihan Jinan Joud
        Jouri Joumana Kamal Karam Karim Karima Kassem Khadija Khadijah Khaled Khalid Khalil Khawla Khayr Kholoud Laith
        Lama Lamia Lana Latifa Layal Layan Layla Leila Lina Loubna Louay Lubna Lujain Mahdi Maher Mahmoud Mahmud Maisa
        Majd Majda Majed Majid Malak Malek Malika Mamoun Manal Manar Mansour Maram Mariam Marwa Marwan Maryam Marya Mays
        Maysa Maysoon Mazen Meriem Milad Mina Moataz Mohamed Mohammad Mohammed Mohamad Mohanad Monir Montaser Mouna
        Moustafa Muath Muhammad Muhannad Mukhtar Muna Mustafa Mutaz Nabil Nabila Nada Nadeem Nader Nadera Nadim Nadir
        Naeem Nahid Nahla Naima Naji Najib Najla Najwa Narjis Nasser Nasir Nawal Nayef Nazih Nesrine Nizar Noor Noora
        Noura Nour Nouran Nur Nura Obaida Omar Omran Osama Othman Ouafa Ousama Qais Qasim Rabab Rabie Rachid Rachida
        Radwan Raed Rafik Raghad Rahaf Rahim Rahma Raja Rajab Rakan Rami Rama Rana Rand Randa Rania Ranim Rasha Rashad
        Rashid Rasheed Raouf Rawan Rayan Razan Reem Rida Riham Rima Riad Riyad Ruba Ruqaya Rula Saad Sabah Sabreen Sabri
        Sadia Saeed Safa Safaa Safia Said Saida Sajida Saif Salah Salam Saleh Salem Salim Salima Salma Salman Salwa
        Samah Samar Samer Sameh Sami Samia Samih Samir Samira Sana Sanaa Sawsan Sayed Shadi Shadia Shahd Shahed Shaima
        Shaimaa Shams Sherif Siham Sondos Soukaina Soumaya Suha Suhair Suhaila Sulaiman Suleiman Sumaya Susu Taha Taher
        Tahani Talal Tamer Tamim Taqwa Tareq Tariq Tarek Tasnim Taym Usama Wael Wafa Wafaa Wahid Walid Waleed Warda
        Wassim Widad Wissam Yacine Yahya Yamen Yara Yasser Yasir Yasmin Yasmina Yasmine Yazan Younes Younis Yousef
        Yousif Youssef Yunus Yusra Zahra Zahraa Zaid Zaina Zainab Zakaria Zaki Zakia Zaynab Zeina Zeinab Ziad Zineb
        Zohra Zubair Zuhair Aamer Abboud Abdelhakim Abdelkarim Abdelrahman Abdo Abdulhamid Abdulmalik Abdulrahim
        Abdulsalam Adib Aliaa Basil Bayan Bouchra Boutheina Fadel Fares Fatin Fayez Feras Hadeel Hadia Hanin Hasnaa
        Hassna Hayder Hazem Hikmat Inas Issam Jumana Kareem Kawthar Kinan Layth Maha Majida Maysoun Merna Mirvat Mounir
        Muayad Muhammed Munir Muntaha Mustapha Nadira Nael Nagham Najat Naser Nawras Nidal Nisrine Nourhan Omaima
        Oussama Qusay Rafif Raghda Rajaa Ramia Rashed Roua Roula Saber Sabrin Sabrine Safwan Sharif Sherin Shireen
        Siwar Suhad Suhail Suheir Sumayya Suzan Taghrid Taim Talin Thaer Ubaida Wajih Wisam Yaman Yaser Zaher Zahir
        Zouhair
        """

    private static let persian = """
        Abdolreza Afsaneh Afshin Ahmadreza Akbar Alireza Amirali Amirhossein Anahita Arash Ardeshir Arezoo Arezo Armita
        Arshia Arya Aryan Asal Asghar Atefeh Atena Avesta Azadeh Azar Azita Babak Bahar Bahareh Bahman Bahram Behnam
        Behnaz Behrooz Behrouz Behzad Bijan Bita Dariush Darius Donya Ehsan Elaheh Elham Elnaz Erfan Esmail Farhad
        Fariba Farideh Farnaz Farshad Farshid Farzad Farzaneh Fatemeh Fereshteh Fereydoun Firouzeh Forough Forouzan
        Ghazaleh Ghodsi Golnaz Golshan Habibollah Hamideh Hamidreza Hengameh Homa Homayoun Hooman Hossein Houshang Iraj
        Javad Kamran Kambiz Kamyar Kaveh Kaykhosrow Keivan Khosrow Kian Kiana Kianoush Kimia Kiyan Ladan Laleh Leyla
        Mahboubeh Mahin Mahnaz Mahsa Mahshid Mahtab Majid Mandana Maneli Mani Manouchehr Mansoureh Marjan Maryam Masoud
        Masoumeh Masud Mehdi Mehran Mehrdad Mehri Mehrnaz Mehrnoosh Milad Mina Minoo Mitra Mohsen Mojgan Mojtaba Mona
        Monireh Morteza Mozhdeh Mozhgan Nader Nahal Nahid Nargess Narges Nasim Nasrin Nastaran Navid Nazanin Negar Negin
        Neda Nika Niloofar Niloufar Nima Niusha Nooshin Omid Parastoo Pari Parinaz Parisa Parsa Parvaneh Parvin Parviz
        Pegah Peyman Pejman Pooya Pouya Puya Ramin Reyhaneh Reza Rostam Roxana Roya Roza Saba Sadegh Saeid Saeideh
        Saghar Sahar Saman Samaneh Samin Sanaz Sara-Yasmin Sasan Sepideh Setareh Shabnam Shadi Shahin Shahla Shahnaz
        Shahram Shahrokh Shahrzad Sharareh Shayan Shervin Shideh Shima Shirin Shiva Shokoufeh Shohreh Siamak Siavash
        Sima Simin Sina Soheil Soheila Soraya Sorour Taraneh Touraj Vahid Yalda Yasaman Zahra Zohreh Ahmadshah Ajmal
        Amanullah Arif Asadullah Aziza Baryalai Farid Farishta Fawzia Freshta Ghulam Gulalai Habibullah Hafizullah
        Hamidullah Hashmat Hekmat Homaira Humayun Jamshid Jawed Karima Khalilullah Khatera Latifa Laila Malalai Mari
        Marzia Masooda Mirwais Mujtaba Mursal Nadia Najib Najibullah Naqib Nasrullah Nazifa Nilab Nilofar Noorullah
        Parwana Qadir Rahmatullah Rahim Ramesh Rohullah Rona Roqia Rukhsar Sadaf Safiullah Sayed Sediqa Shabana Shafiq
        Shakila Shekeba Shukria Sodaba Sohrab Spozhmai Storai Suhrab Tahmina Tamana Wahida Waheed Wais Wazhma Yama
        Zabihullah Zarghona Zarmina Zia Zubaida Arezou Arsalan Aryana Ashkan Atosa Behrang Daryoush Davoud Delaram
        Ebrahim Esfandiar Faezeh Fahimeh Farahnaz Faranak Farrokh Gholam Golriz Habibeh Hamed Hasti Hedieh Jalil Keyvan
        Maedeh Mahmood Maliheh Maniheh Maral Marzieh Mohammadreza Mostafa Naghmeh Nazila Pardis Pedram Rashin Rouzbeh
        Saeedeh Sedigheh Shahab Somayeh Soroush Sousan Tahereh Zhaleh Abdulwali Aqila Ataullah Belqis Ezatullah Fereshta
        Hekmatullah Lailuma Mahbuba Masuma Matiullah Mohibullah Nooria Obaidullah Palwasha Parwiz Samiullah Shafiqa
        Sohaila Torpekai Ziaullah
        """

    private static let pakistani = """
        Aamir Aaliyah Abeer Abida Adeel Adil Afshan Aftab Afzal Ahsan Aiman Aisha Ajmal Akhtar Akmal Akram Aliza Ambreen
        Amjad Ammara Amna Anam Aneela Aqsa Arfan Arooj Arshad Arslan Asad Asghar Ashfaq Ashraf Asif Asim Asiya Asma Atif
        Atiqa Awais Ayaan Ayesha Azeem Azhar Azra Babar Basharat Bibi Bilqis Bushra Chaudhry Daniyal Danish Ehsan Ejaz
        Erum Faheem Faiz Faizan Faiqa Farah Fareed Farhan Farhana Farooq Farrukh Farzana Fauzia Fawad Fehmida Ghazala
        Ghulam Gulzar Habiba Hafeez Haider Hammad Hamna Hareem Haris Haroon Hasnain Hassam Hina Hira Humaira Humera
        Iffat Iftikhar Ijaz Ikram Ilyas Imran Imtiaz Inayat Iqbal Iqra Irfan Irum Ishtiaq Ismat Jabeen Jahangir Jamshed
        Javaid Javed Jawad Junaid Kabir Kamran Kanwal Kashif Kausar Khadim Khalida Khizar Khurram Kinza Kiran Kulsoom
        Liaqat Lubna Maham Maheen Mahnoor Maqsood Maria-Noor Maryam Mehreen Mehwish Mobeen Mohsin Mubashir Mudassar
        Muhammad Mumtaz Munawar Muneeb Murad Musarrat Mushtaq Muzaffar Nadeem Nadia Naheed Naila Najma Naseem Nasira
        Nasreen Naveed Nawaz Nazia Nazir Nida Nighat Noman Noreen Nosheen Nusrat Pervez Qamar Qasim Rabia Rafia Raheela
        Rashida Raza Razia Rehan Rehana Rida Riffat Rizwan Rizwana Robina Rubina Rukhsana Saad Saadia Saba Sabir Sadaf
        Sadia Saeeda Sahir Saima Sajid Sajida Sakina Saleem Salma Sameena Samina Sana Saqib Sarfraz Sarwar Saqlain Seema
        Shabana Shabbir Shabir Shafqat Shagufta Shahbaz Shaheen Shahid Shahida Shahnawaz Shaista Shakeel Shamim Shamsa
        Shazia Sher Sheraz Shiza Shoaib Sidra Sobia Sohail Sohaib Sufyan Sumaira Summera Sundas Tabassum Tahir Tahira
        Tahseen Taimur Tallat Tanveer Tanzeela Tasleem Tayyab Tayyaba Tehmina Touqeer Ume Umair Umar Usma Usman Uzair
        Uzma Wajid Waqar Waqas Waseem Yasin Yasmeen Younas Zafar Zaheer Zahid Zahida Zain Zaira Zakir Zara Zarina
        Zeeshan Zoya Zubaida Zulfiqar Aasia Abeera Adeela Aleena Altaf Anjum Anum Aqeel Areeba Atiya Bilquis Fakhra
        Farhat Farukh Fazal Fiza Fozia Gulnaz Hassaan Huma Ishfaq Jamshaid Kainat Kalsoom Kishwar Komal Madiha Mahjabeen
        Mariyam Maryum Masood Mehak Mehmood Misbah Munaza Nabeel Nabeela Nargis Naseer Nuzhat Parveen Perveen Qaiser
        Rafiq Rahat Rauf Rehman Sabeen Sadiq Safdar Saira Sameer Samreen Sarwat Shahzad Shehzad Sughra Sultana Sumera
        Talat Taqi Tufail Ubaid Umer Yousaf Zahoor Zaib Zareen Zeenat Zeshan Ziyad Zohaib
        """

    private static let somali = """
        Aamina Aaden Abdi Abdiaziz Abdifatah Abdihakim Abdikadir Abdikarim Abdinasir Abdirahim Abdirahman Abdirashid
        Abdirizak Abdisalam Abdiwahab Abdullahi Abdulkadir Abshir Abuukar Adan Aden Ahado Amiin Amran Anab Asad Asha
        Asho Ayaan Ayan Barre Barwaqo Bashiir Bile Bishaar Bishaaro Burhan Cabdi Cali Caasha Dahabo Dahir Daud Deeqa
        Deqa Dhaqane Diric Dirie Ebyan Elmi Fadumo Faadumo Fahma Farhia Farhiyo Farxiya Fartun Fatuma Faisa Fowsia
        Fowzia Fuad Garad Geedi Guled Gulied Habibo Habon Haawo Hafsa Halimo Hamdi Hamdia Hani Hanan Hassan Hawa Hawo
        Haweya Hibo Hibaq Hilowle Hinda Hodan Hodo Hodman Hoodo Hussen Ibado Idil Idiris Ifrah Ikran Ilhan Ilwad Isaaq
        Ismahan Ismail Jabir Jama Jawahir Jibril Kadija Kadra Kaltuma Kamaal Khadra Khalif Khalid Koos Ladan Leyla Liban
        Lul Luul Maahir Mahad Mahamed Mahamud Mahdi Malyun Mariama Maryan Maxamed Mohamud Mowlid Muhumed Mulki Muna Muse
        Musse Muxamed Najma Nasra Nasteho Nasteexo Naima Nimco Nimo Nur Nuur Omar Qadan Qamar Quman Raaho Rahma Rahmo
        Roble Ruqia Ruqiyo Saado Sacdiyo Sadia Safiya Sagal Said Sahra Salado Samatar Samsam Saredo Shamso Shukri
        Shukria Siham Sirad Sucdi Suad Suleqa Sumaya Suldan Timiro Ubah Ugaas Umalkheyr Warsame Warsan Xaawo Xalimo
        Xasan Xuseen Yahye Yasin Yonis Yusuf Yusra Zahra Zakariye Zamzam Zeinab Zeynab Zuhur Abdiqani Abdiqadir
        Abdiraxman Abdullaahi Abdulqadir Abyan Adar Ahlan Alasow Anisa Anfac Axmed Ayaanle Ayanle Bahja Bahsan Batuulo
        Biixi Bilan Bilaal Bishara Burci Cabdalla Cabdiraxmaan Cabdullaahi Canab Cawil Cigaal Daauud Daahir Deka Deeqo
        Digsi Ebla Faaduma Faarax Faysal Filsan Fardowsa Fardowso Fartuun Gacal Geelle Ginni Guuled Hamda Hamse Hayaat
        Hibaaq Hirsi Hodon Horsed Huseen Ibrahin Ifrax Iqro Ismaaciil Jaamac Jamaal Kaafi Kaltun Khadijo Khaliif Kinsi
        Ladane Libaan Luqman Maano Maryama Maxamuud Miski Mohamoud Mumina Muuse Muxyadiin Naciimo Nadifo Najax Nasri
        Nasro Nuura Qaali Qani Ramla Raxma Ruun Rukia Sagaal Sahal Sahro Salaad Samsamo Saynab Sucaad Sulekha Suldaan
        Subeyda Sharmarke Shugri Siciid Siraad Sowda Tahlil Ubax Umayma Warfa Xaliimo Xamdi Xareed Xasna Xawa Yaasiin
        Yasmiin Yuusuf Zuhuur
        """

    private static let horn = """
        Abeba Abebe Abel Aberash Abiy Abraham Adiam Adhanom Afewerki Alem Alemash Alemayehu Alemu Almaz Amanuel Ariam
        Asmeret Asmerom Aster Awet Ayana Ayele Azeb Bekele Belay Berhane Berhe Bereket Bethlehem Betelhem Biniam Bineyam
        Birhan Birtukan Bruk Brhane Daniat Dawit Dejen Desta Eden Efrem Elsabet Elsa Ermias Estifanos Eyob Eyerusalem
        Feven Filimon Filmon Fikadu Fikre Fitsum Freweini Fthawi Gebre Gebreselassie Genet Getachew Ghebre Ghirmay Girma
        Girmay Habte Habtom Haben Haftom Hagos Haile Hailu Hanna Helen Henok Hermon Hewan Hiwet Isayas Jemal Kahsay
        Kbrom Kebede Kibrom Kidane Kidist Kiflom Kifle Kisanet Letebrhan Letay Lemlem Lidya Luam Luwam Luul Mahlet Makda
        Mebrahtu Mebrat Medhanie Medhin Mekdes Mekonnen Meles Melat Merhawi Meron Mesfin Meseret Michael Mihret Mikal
        Mikias Milen Milkias Mulu Mulugeta Nahom Natnael Negash Negasi Netsanet Nigisti Niyat Okbay Petros Rahel Rahwa
        Robel Robera Rodas Ruta Saba Salem Samrawit Samuel Sara-Selam Selam Selamawit Semere Semhar Senait Seble Segen
        Simret Sinit Solomon Sosina Tadele Tadesse Tedros Tekle Temesgen Teklay Tesfalem Tesfay Tesfaye Tewodros Tigist
        Timnit Tirhas Tsega Tsegay Tsehay Tsige Tsion Weini Weldu Winta Workneh Woldu Yared Yemane Yodit Yohana Yohannes
        Yonas Yonatan Yordanos Yosef Yosief Zebib Zekarias Zemen Zerai Zeray Zewdi Zula Lensa Tolesa Gemechu Chaltu
        Tullu Abdisa Jirenya Hawi Obsa Abadit Aberra Abrahaley Abrehet Abrha Adane Adey Adiamseged Ahferom Akberet Akeza
        Akililu Alganesh Alula Amare Amleset Andom Aregawi Ariana-Selam Arsema Asefu Aselefech Ashenafi Asmerret
        Atakilti Atsede Awot Ayantu Azmera Bahta Bana-Selam Beletu Berekti Besrat Bilisummaa Binyam Birikti Bisrat Bontu
        Brikti Brook Dagmawi Danayt Dawet Delina Denden Dereje Desale Dibora Elelta Elilta Elroe Embaye Ephrem Ermyas
        Esayas Etsegenet Ezana Fanuel Fasil Fiori Fisseha Fnan Freselam Freweyni Fthi Gebrehiwet Gebremariam Gebremedhin
        Gebremeskel Gebru Genanit Gerezgiher Ghidey Girmatsion Goitom Habtamu Hadas Hadish Hadnet Hannibal Haregu
        Hermela Hilina Hirut Huruy Jemila Kalab Kaleab Kalkidan Kesete Kibra Kibreab Kidan Kidusan Lalise Leul Lidet
        Luula Lwam Mahari Mahder Makeda Mateos Mebrak Mehari Mehret Mekonen Melake Merhawit Merkeb Meskerem Miheret
        Mikiele Millen Mulubrhan Mussie Nardos Natnaiel Nebiat Nebyat Nigist Ogbamichael Okubay Rigat Ruftana Saliem
        Samiel Samsom Selamawi Selihom Senai Senayt Shewit Sium Solomie Sophonyas Tadelech Tekeste Temnit Tesfahun
        Tesfamariam Tesfit Teweldebrhan Tewelde Tigisti Tirsit Tsegereda Tsehaytu Tsigereda Waida-Selam Wegahta Welday
        Weldeab Wintana Wolela Wubit Yafet Yerusalem Yikealo Yoel Yohanna Yosan Zeresenay
        """

    private static let african = """
        Abena Abimbola Achieng Adaeze Adaobi Adebayo Adjoa Adwoa Afia Akua Akosua Aminata Ama Amadou Amara Aminatou Awa
        Ayodele Babajide Baraka Binta Blaise Boubacar Chidi Chika Chinedu Chinwe Chioma Claudine Clementine Consolata
        Dembele Désiré Dieudonné Ebrima Ebele Efua Emeka Emmanuel Esi Espérance Fatou Fatoumata Femi Funmi Funke Gloria
        Godfrey Grace Habineza Ibrahima Ifeoma Ifeanyi Isatou Jabari Jeanne Joséphine Kagiso Kamau Kofi Kossi Kwabena
        Kwame Kweku Kwasi Lamin Lindiwe Mamadou Mamoudou Mariama Mariatou Mbali Modou Moussa Mugisha Musa Mwajuma Nana
        Neema Ngozi Nia Nkechi Nneka Nyambura Obinna Ochieng Odile Olufemi Oluwaseun Omotola Oumar Ousmane Pacifique
        Salimata Sekou Seydou Sibusiso Sizwe Tendai Thabo Themba Thandiwe Thierry Tunde Uwimana Uwase Wambui Wanjiku Yaw
        Yaa Yusufu Zawadi Zuberi Immaculée Claude Jean-Claude Jean-Pierre Jean-Paul Marie-Claire Furaha Rehema Faustin Ndeye
        Ousainou Alhaji Fatmata Kadiatu Isata Sahr Abdoulaye Abiodun Achan Adama Adanna Adesola Adewale Agnès Akello
        Akin Akinyi Alphonsine Aminatta Angélique Aristide Assiatou Atieno Auma Awino Ayo Béatrice Bamidele Bintou
        Bonaventure Bosco Chantal Chiamaka Chibuzo Chinonso Chukwu Christelle Clarisse Colette Cyprien Delphine Didier
        Djeneba Ebenezer Ekene Emmanuella Eniola Espoir Eugénie Fidèle Florence Folasade Fiston Gaspard Gédéon Gisèle
        Godelieve Habimana Hawanatu Honorine Idrissa Ikenna Irakoze Iyabo Jacques Janvier Jocelyne Josiane Juvénal
        Kadiatou Kalala Kambale Kanyere Kehinde Kemi Khady Kwabenah Lamine Lassana Léonie Makena Mahamadou Marcelline
        Maimouna Matata Mireille Modeste Moise Mputu Mukamana Mwangi Ndayishimiye Niyonzima Njeri Njoki Nkosi Nsimba
        Nyokabi Nyarai Nzinga Odette Okello Olamide Olumide Omari Onyeka Opeyemi Oumou Papa-Lamin Patience-Ada Placide
        Prosper Providence Rokia Rose-Marie Rukundo Salif Sandrine Segun Seynabou Sifa Solange Souleymane Sylvestre
        Taiwo Temitope Tendayi Théophile Thulani Tshala Tumaini Uche Umaru Umuhoza Védaste Véronique Vestine Wairimu
        Wanjiru Wole Yao Yacouba Yemi Yetunde Zainabu Zandile Zola Zuri
        """

    private static let tamil = """
        Abinaya Abirami Aathavan Ahalya Ajanthan Akila Akshayan Ananthan Anojan Anusha Anushan Arani Aravinth Arjun
        Arulini Arun Arunan Ashwin Balan Balakrishnan Bavani Branavan Chandran Chitra Dayani Dharshini Dharshan Dilani
        Dinesh Dushyanthan Eelavan Gajan Gajani Ganesh Geetha Gobi Gowri Gowthami Harini Hariharan Inthuja Jananan
        Janani Janarthan Jegan Jeevan Jeyanthi Jeyanthan Kajan Kajani Kalai Kamala Kandiah Kannan Karthika Karthik
        Kavitha Kavin Keerthana Keerthi Kirija Kirushan Kogulan Kumar Kumaran Kumuthini Lavan Lavanya Laxmi Logan Luxman
        Luxsan Mahendran Malathi Malar Mathura Mathusha Mathy Mayuran Mayuri Meena Meera Mithun Mohan Mugunthan
        Muralitharan Nadarajah Nagulan Nalini Nanthini Narmatha Nila Niroshan Nirosha Nirthika Nishanth Nithya Niranjan
        Nivetha Parameswaran Pathmini Pavithra Pirabakaran Pirakash Piraveen Piriya Pradeep Prashanth Praveen Priya
        Pushpa Ragavan Rajan Rajani Rajeevan Rajkumar Ramanan Ramesh Ranjan Ranjini Rathi Renuka Roshan Saranya Sasikala
        Sathiya Sathiyan Selvi Selvan Senthil Senthuran Shalini Shankar Shanthi Siva Sivakumar Sivani Sivanthan Srikanth
        Sriram Subramaniam Suganthan Suganya Sujatha Sujeevan Sukanya Sumathi Surendran Suren Suresh Sutharsan Tharani
        Tharsan Tharsika Thayalan Theepan Thilagavathy Thivya Thulasi Tharshini Thusha Thushara Uthayakumar Uma
        Vaishnavi Vani Vasanthi Vasuki Vathani Velan Vidhya Vijay Vijaya Vimala Vinoth Vithusan Vithuran Yalini Yathavan
        Yogeswaran Yoges Aathira Abarna Abiraam Adsaran Ahilan Ajith Akalya Amalan Ambika Amirthan Amutha Anandarajah
        Anbarasi Aravinthan Arivu Arulmani Arulnesan Arulthas Arumugam Arunthathi Ashvini Asvika Baheerathan
        Balachandran Baskaran Bhavani Chandrakumar Chelliah Chinnathamby Darshan Darshika Devarajah Dharani Ezhil
        Gayathri Gnanam Gnanasekaran Gokulan Gopalakrishnan Gunaratnam Hamsini Ilakkiya Ilango Indran Inthirani Iniyan
        Jathusan Jathusha Jeevitha Jegatheeswaran Jenarthan Jeyakumar Jeyaratnam Kalaichelvi Kalaivani Kanagasabai
        Kandasamy Karunakaran Kapilan Kaviya Kayathiri Kesavan Kirubakaran Kirubana Kirthika Krishanthi Kugan Kuganesan
        Kumuthan Lakshan Lathika Loganathan Luxmy Maheswary Maheswaran Manimaran Manohari Manoharan Mathivathani
        Mathangi Meenachi Mithila Mukilan Murugan Muthulakshmi Nagaratnam Nanthakumar Nanthan Navaratnam Navaneethan
        Nilani Nilaxan Nishanthini Nithiya Oviya Pakeerathan Paramanathan Pathmanathan Pavithran Perumal Piranavan
        Pirasath Pirathap Ponnamma Poopathy Prabha Prabaharan Pratheepan Premila Puvaneswary Rajeswary Rajaratnam Ramani
        Rasathurai Rathika Ratnam Ravindran Sabesan Sanjeevan Sanjutha Santhirakumar Sarujan Saravanan Sathursan
        Selvanathan Selvarajah Selvaratnam Shanmugam Sharmila Sinnathurai Sivanesan Sivapalan Sivarajah Sivaranjini
        Sobika Sothilingam Subashini Sumithra Suntharam Suthan Suvetha Tamilselvi Thamilini Thanuja Tharmini Thayapari
        Theepa Thevaki Thirukumar Thurka Thushanthan Umashankar Vaheesan Vallipuram Varatharajan Vasanthan Vasantharuban
        Velmurugan Vignesh Vijayakumar Vijitha Vinothini Vithya Yathursan Yoganathan Yogeswary
        """

    private static let indian = """
        Aarav Abhishek Aditi Aditya Ajay Ajit Akash Amit Amrita Anand Ananya Anil Anita Anjali Ankit Anuja Anurag Aparna
        Archana Arpita Asha Ashok Avinash Balwinder Bhavna Chetan Deepa Deepak Deepika Devika Dipak Divya Ekta Gagandeep
        Gaurav Gopal Gurdeep Gurpreet Gurmeet Harbhajan Hardeep Hari Harjit Harpreet Hemant Indira Ishaan Jagdish Jasbir
        Jaspreet Jaswinder Jatinder Jitendra Jyoti Kailash Kajal Kalpana Kamaljit Kanchan Karan Kartik Kavya Kishore
        Kulwinder Lakshmi Lata Madhuri Mahesh Mandeep Manisha Manjit Manjula Manoj Manpreet Meenakshi Mohinder Mukesh
        Nandini Narendra Naresh Navdeep Navjot Neelam Neha Nikhil Nisha Nitin Padma Pankaj Paramjit Parminder Pooja
        Poonam Prabhjot Pradip Prakash Pranav Pratibha Preeti Prem Preet Priyanka Radha Rahul Raj Rajesh Rajinder Rajiv
        Rakesh Rashmi Ravi Ravinder Rekha Reshma Ritu Rohan Rohit Ruchi Rupinder Sandeep Sangeeta Sanjana Sanjay Sapna
        Sarita Satish Satnam Shilpa Shobha Shreya Simran Simranjit Smita Sonal Sonia Subhash Sukhdev Sukhwinder Sumit
        Sunil Sunita Surinder Sushma Swati Tarun Tejal Usha Vandana Varun Veena Vikas Vikram Vinay Vinod Vishal Vivek
        Yash Abdur Afroza Anwara Ayub Farzana Jahanara Kamrul Khaleda Mahbub Masuda Mizanur Momtaz Nazrul Rafiqul Rezaul
        Rokeya Sharmin Shafiqul Shirina Tanvir Tasnia Bikash Bishnu Bimala Dawa Durga Gita Hira Kamal Laxman Maya Nabin
        Nirmala Pasang Pemba Rajendra Ram Sabina Sarmila Sita Sushila Tashi Tenzin Karma Dorje Dolma Sonam Aarti Abhay
        Abhinav Adhira Akshay Alka Amandeep Amardeep Amarjit Ameet Amrit Amritpal Anjana Anju Ankita Ansh Anup Anupama
        Apurva Arti Arvind Aseem Atul Avtar Babita Bahadur Balbir Baldev Baljit Barinder Basant Bhagwan Bhagya Bharti
        Bhim Bhupinder Bikram Chandra Charanjit Daljit Davinder Devendra Dhanraj Dhruv Dilip Gajendra Garima Geeta
        Gurbachan Gurdev Gurinder Gurjit Gurmit Harish Harkirat Harleen Harmeet Harminder Hemlata Himanshu Inderjit
        Ishita Jagjit Jagtar Jasleen Jasmeet Jasvir Jasvinder Jaya Jayanti Jeet Joginder Kamini Kamlesh Kanta Karamjit
        Kavita Khem Khushi Kirpal Krishna Kuldeep Kuldip Kusum Lalit Leela Lekha Madan Madhav Madhu Mahendra Malini
        Mamta Manav Maninder Manju Manmohan Mitali Monisha Mukta Muskan Nanda Narinder Naveen Neelima Neeraj Neeru Neetu
        Nidhi Nilesh Nirmal Palwinder Parkash Piyush Prachi Pramod Prateek Pratik Preetam Priti Puneet Purnima Rachna
        Raghav Rajat Rajbir Rajni Rajwinder Rakhi Raman Ramandeep Ranjana Ranjit Ratan Ravindra Reena Renu Resham Riya
        Roop Sadhana Sahil Samarth Sanjeev Santosh Sarabjit Saroj Satinder Satpal Savita Shanta Sharda Shashi Sheela
        Shefali Shikha Shivam Shubham Shyam Siddharth Sneha Sonali Sucheta Sudha Sukhbir Sukhjit Suman Sumitra Sundar
        Surjit Suraj Surendra Surya Sushil Swapnil Tejinder Trisha Uday Ujjwal Umesh Upasana Urmila Utkarsh Vasant
        Vasudha Vibha Vidya Vijayalakshmi Vimal Vineet Vinita Virender Yogesh Yogita Aashish Bhawani Bijaya Binod
        Bir-Bahadur Deependra Gyanu Kumari Lhamo Lobsang Maiya Narayan Ngawang Phurba Pramila Puja Rinchen Sabitri
        Saraswati Shanti Suk-Maya Tsering Tulasi Yangchen
        """

    private static let vietnamese = """
        Anh Ánh Bảo Bích Bình Binh Châu Chau Chi Chinh Công Cuong Cường Đạt Dat Diễm Diem Diệu Dieu Đình Dinh Đông Đức
        Duc Dung Dũng Dương Duong Duy Duyên Duyen Giang Hạnh Hanh Hào Hien Hiền Hiếu Hieu Hoa Hòa Hoài Hoàng Hoang Hong
        Hồng Huệ Hùng Hung Hương Huong Huy Huyền Huyen Khánh Khanh Khoa Khôi Kiên Kieu Kim Lan Lê Liên Lien Linh Loan
        Lộc Loc Lợi Luận Lương Luong Mạnh Manh Minh Mỹ Nam Nga Ngà Ngân Ngan Nghĩa Nghia Ngọc Ngoc Nguyên Nguyen Nguyệt
        Nhân Nhan Nhi Nhung Như Nhu Oanh Phong Phúc Phuc Phụng Phước Phuoc Phương Phuong Quân Quang Quốc Quoc Quỳnh
        Quynh Sơn Tâm Tam Tân Thái Thanh Thành Thảo Thao Thắng Thang Thi Thịnh Thinh Thoa Thu Thuận Thuan Thủy Thuy Thúy
        Tien Tiến Tín Toàn Toan Trâm Tram Trang Tri Trinh Trúc Truc Trung Tú Tuấn Tuan Tùng Tung Tuyết Tuyet Uyên Uyen
        Vân Việt Viet Vinh Vy Xuân Xuan Yến Yen Bảy Cẩm Cúc Đại Đan Diep Diệp Đoan Gia-Bao Gia-Linh Giao Hân Hằng Hậu
        Hoai Hoàn Hoan Hội Hue Huynh Hữu Huu Khải Khai Khang Khue Kiều Lành Lài Lâm Liễu Luân Luu Mẫn Mười Năm Nghi
        Nghiem Ngoan Nguyet Nhàn Nhất Niên Phát Phat Phú Quế Quyen Quyên Sáu Suong Sương Tài Tấn Tạo Thạch Thach Thien
        Thiện Thọ Thùy Thư Thức Tiên Toản Trân Triệu Trieu Trường Truong Tuyen Tuyền Văn Viễn Vượng Vuong Xuyến
        """

    private static let thai = """
        Achara Amnuay Amporn Anong Anchalee Apinya Apichat Aranya Areeya Arunee Benjamas Boonmee Boonsong Buppha Busaba
        Chaiwat Chalerm Chanida Chantana Chatchai Chayanit Chompoo Chutima Daeng Dao Darunee Duangjai Hathai Isara
        Jariya Jintana Jiraporn Kannika Kanya Kanokwan Kasem Kesinee Kittisak Kultida Lamai Lamduan Ladda Laddawan Malai
        Malee Malinee Manee Montha Nadee Naiyana Narong Narumon Natcha Nattaya Naruemon Nittaya Nok Noi Nonglak Nongnuch
        Nopparat Oraphan Orawan Panida Panadda Pattama Patcharin Penpak Phailin Phanit Phatcharaporn Pimchanok Ploy
        Porntip Prapai Prasert Prasit Pranee Preecha Rattana Ratchanee Ruangrat Rungnapa Rungrat Saengdao Saowanee Samai
        Sangwan Sakda Sasithorn Siriporn Sirikit Sirinya Sombat Somboon Somchai Somjai Somkid Somporn Somsak Somsri
        Srinuan Sudarat Suda Sukanya Sunan Sunisa Supaporn Supattra Supawadee Surasak Suriya Suthida Suwanna Tasanee
        Thanaporn Thidarat Thongchai Tukta Udom Ubon Urai Waraporn Wanna Wannapa Wanida Warunee Wichai Wilai Wilaiwan
        Wipa Wirat Yupin Yupa Yuphin Kamon Kham Adisak Ancharee Anucha Apasra Areerat Atchara Bancha Boonchai Boonlert
        Boonsri Bualai Chaiya Chalida Chanchai Chanpen Chantra Charoen Chawalit Chaya Chonthicha Chuan Chulee Duangporn
        Ekachai Hathairat Intira Jaidee Jaruwan Jenjira Jiraphat Kalaya Kamonwan Kanchana Kannikar Karn Kitti Kiattisak
        Kulap Kwanjai Lalita Ladawan Mayuree Montri Nanthida Naree Natthaya Nipa Nipaporn Niran Nirut Nisakorn Nongyao
        Noppadon Nuchanart Oraya Pachara Pailin Pakorn Panya Paphada Parichat Patcharee Patchara Phatra Phichit Pichai
        Pimjai Piyada Piyawan Pongsak Ponsri Prapaporn Prasong Prayut Praphai Preeda Pornpan Pornthip Puangpetch
        Rachanee Rachada Ratree Rawiwan Rewadee Ruamporn Rungsri Saifon Sakchai Samran Sanan Sangduan Sawat Sawitree
        Sirilak Sirirat Sirinapa Sombun Somjit Somnuek Somphon Somruedee Songkran Sopha Suchada Suchart Sukhon Sumalee
        Sunee Supansa Supachai Suphan Surachai Sureerat Suwan Suwanee Suwat Taksin Tanya Thaksin Thana Thanida Thanyarat
        Thawat Thippawan Thitima Uraiwan Uthai Vichai Walaiporn Wandee Wanphen Wasana Watchara Wichit Wilaiporn Wiparat
        Wirawan Wisarut Wongduean Yaowalak Yenjai Yupha
        """

    private static let filipino = """
        Aileen Alfredo Almira Alvin Amelita Analyn Angelica Angelita Angelo Annabelle Annaliza April-Joy Arlene Arnel
        Arturo Aurelio Benigno Benjie Bernadette Bernardo Carmelita Carmela Cecilia Celestina Chona Christian-Paul
        Corazon Cristina Crisanto Danilo Darwin Dolores Edgardo Eduardo Edwin Editha Edna Efren Elmer Elvie Emelita
        Emerson Erlinda Ernesto Erwin Estrella Evangeline Felicidad Felipe Ferdinand Fernando Florante Genalyn Geraldine
        Gerardo Gina-Marie Gilbert Glenda Grace-Ann Guadalupe Hazel Imelda Isagani Jaime Janice Jasmine Jayson Jennelyn
        Jericho Jerome Jessa Jhoanna Jinky Jocelyn Joel Jonalyn Josefina Josie Jovelyn Joy Joyce-Ann Juanita Juliet
        Julieta Kristel Leah-Mae Leonardo Leonora Liezl Ligaya Lilibeth Liza Lolita Lorena Lorna Lourdes Luzviminda
        Maribel Maricel Maricris Marilou Marilyn Marites Marivic Marjorie Marlon Maryann Maryjane Melchor Melinda
        Mercedita Merlinda Michelle-Ann Myla Myrna Nenita Nerissa Nestor Nida Noemi Norma Noel-Jay Ofelia Orlando Perla
        Racquel Ramil Ramon Raquel Reggie Reynaldo Ricardo Rochelle Rodel Rodrigo Rogelio Rolando Romeo Romulo Ronaldo
        Rosalie Rosalinda Rosario Rosemarie Rowena Ruby Rufina Salvador Sheryl Shiela Susana Teresita Vicente Vilma
        Virgie Winnie Wilfredo Zenaida Jomar Jonel Jaypee Analiza Rizalyn Arnold-Jay Evelinda Abegail Adelaida Amado
        Amparo Analou Angeline Antonieta Apolinario Aquilino Araceli Armando Arvin Babylyn Beatrice Belinda Bernadeth
        Bienvenido Bonifacio Brigida Carlito Catalino Charito Cherry-Ann Cherrylyn Cirilo Clarita Cleofe Conchita
        Consuelo Cristita Crispin Danica Darlene Delfin Demetria Demetrio Divina Dominador Edelyn Edison Eleonor Eliseo
        Emerita Emiliano Emmalyn Erwina Esmeralda Estela Estrelita Eufemia Eugenio Eulalia Fe-Marie Felicitas Felomina
        Fidela Filipina Flordeliza Florinda Fortunato Gemma Genevieve Gerlie Girlie Glecy Gloriana Gregorio Hermina
        Herminia Hilario Honorio Imee Ireneo Isidro Ivy-Grace Jacinto Janeth Jeanelyn Jenalyn Jerlyn Jerwin Jesusa
        Jezreel Joanalyn Joselito Josephine Joven Juvy Lailani Leilani Leizel Leny Leonila Loida Lovelyn Lucila Ludivina
        Lyn-Rose Mabel Macario Manolito Maricar Maridel Marife Marivel Marjun Maximo Melanio Mylene Narciso Nilda
        Noime Norberto Norlita Nympha Pacita Perlita Placido Primitiva Princess-Joy Raymund Remedios Reynante Rhea
        Rhodora Richelle Roberto Rodelio Rogelia Romela Ronnel Rosalina Rosalyn Rosana Roselyn Rosita Rowell Rubelyn
        Ruel Sabas Salvacion Sherwin Socorro Sonny-Boy Teofilo Veneranda Vergie Victorino Virgilio Wilson-Jay Zenia
        """

    private static let chinese = """
        Bo-Wen Chao Chen Cheng Chun Chunhua Fang Fei Feng Guang Guo Hao Haoran Hong-Mei Hua Hui Jia Jiahui Jian Jianhua
        Jianguo Jie Jing Jinping Juan-Li Jun Junjie Lei Ling Lihua Lijuan Lin Meiling Mei Meihua Ming Minghao Peng Qiang
        Qing Qiu Rong Rui Shan Shu Shufen Siyu Tao Tian Tingting Wei Weimin Wen Wenjing Xia Xiang Xiao Xiaoli Xiaoming
        Xiaoyan Xin Xiu Xiulan Xiuying Xue Yan Yang Yanyan Yi Yifan Ying Yong Yuan Yue Yufei Yun Yuxuan Zhen Zheng Zhi
        Zhiwei Zhong Zihan Aiko Akira Akiko Ayumi Chiyo Emiko Haruki Haruto Hiroko Hiroshi Junko Kaori Keiko Kenji Kenta
        Kyoko Makoto Mariko Masako Michiko Midori Naoko Natsuki Noriko Ren Sakura Satoshi Takashi Takeshi Tomoko Yoko
        Yoshiko Yuki Yumi Yuko Eun-Ji Hyun Hyun-Woo Ji-Hoon Ji-Yeon Jin-Ho Min-Jun Min-Ji Seo-Yeon Soo-Jin Sung-Min
        Young-Hee Paw Hser Naw Thein Aung Khin Myint Zaw Htoo Lian Cung Ngun Tial Za Bawi Hlawn Aiguo Aihua Baozhu
        Baoguo Bingbing Caihong Changming Chenxi Chunmei Dandan Daming Dongmei Fengying Guifang Guihua Guoqiang Haiyan
        Hongmei Hongwei Huifang Huiling Jiaxin Jiaqi Jianjun Jianping Jingjing Jingyi Jinhua Junfeng Kaixin Lanying Lili
        Liping Liwei Lixia Meifang Meifeng Mingming Mingxia Ningning Qiaoyun Qingling Qiuyan Ruiying Ruoxi Shanshan
        Shuhua Shuying Shuzhen Suzhen Tianyu Weidong Weihua Wenhua Wenwen Xiaodong Xiaofeng Xiaohong Xiaohui Xiaojun
        Xiaolan Xiaomei Xiaowei Xinyi Xiufang Xiumei Xiuzhen Xuemei Yaling Yanhong Yanling Yaqi Yating Yingying Yiran
        Yuhan Yulan Yumei Yuting Yuzhen Zhenhua Zhigang Zhihui Zhijian Zhiqiang Zixuan Ayaka Daisuke Fumiko Hanako
        Hideki Kazuko Kazuo Kenichi Kumiko Mayumi Miho Misaki Mitsuko Nobuko Reiko Sachiko Sakiko Setsuko Shinji Shizuko
        Tatsuya Tetsuya Tomomi Toshiko Yasuko Yoshiaki Yuka Yusuke Eun-Kyung Hye-Jin Jae-Hyun Ji-Woo Kyung-Soo Mi-Kyung
        Sang-Hoon Seung-Hyun Soo-Yeon Yoon-Ah Aye-Aye Eh-Paw Htay Htwe Kyaw Lwin Myo Nilar Sai-Sai Sandar San-San Su-Su
        Thiri Thida Thura Win-Win Yadanar Yin-Yin Ceu Dawt Hniang Iang Sung-Sung Van-Lian
        """

    private static let southEuropean = """
        Adriana Alejandra Alejandro Alessandra Alessandro Alberto Alfonso Alonso Álvaro Ana Andrés Ángel Ángela
        Antonella Antonio Arturo Bárbara Beatriz Benedetta Benito Bruno Carla Carlo Carlos Carmen Catalina Catarina
        Cátia César Chiara Clara Claudia Claudio Constanza Cristian Cristiano Daniela Daniele Diego Domenico Eduarda
        Elisabetta Emanuela Emilio Enrico Enrique Ernesto Esperanza Esteban Eugenia Fabiana Fabio Federica Federico
        Felipe Fernanda Filipe Florencia Francesca Francesco Francisca Francisco Gabriella Gaspar Gianluca Giorgia
        Giorgio Giovanni Giulia Giulio Giuseppe Gonzalo Guilherme Guillermo Gustavo Héctor Helder Inês Isabela Ignacio
        Jaime Javier Jesús Joana João Joaquim Joaquín Jorge José Josefa Juan Juana Juliana Leonor Leticia Lorenzo
        Lourdes Luana Luca Lucía Luciana Luciano Luigi Luis Luisa Luiz Manuel Manuela Marcelo Marcela Marco Margarida
        Mariana Marina Mario Marisol Martín Mateo Matteo Mauricio Mercedes Miguel Mónica Montserrat Natália Nicola Nuno
        Octavio Paola Paolo Pablo Patrícia Paulo Pedro Pilar Rafael Rafaela Ramón Raquel Raúl Renato Ricardo Rocío
        Rodrigo Rosa-Maria Rui Salvatore Sérgio Sergio Silvia Simona Sofía Soledad Susana Teodora Thiago Tiago Valentina
        Vasco Ximena Yolanda Aleksandros Alexandros Andonis Angeliki Aristoteles Christos Dimitra Dimitris Dimitrios
        Eftychia Eleni Fotini Georgios Giannis Iannis Ioannis Kalliopi Katerina Konstantinos Kostas Kyriakos Maria-Eleni
        Nikos Panagiotis Sotiris Spiros Stavros Theodoros Vasiliki Vasilis Adela Adina Alin Alexandru Ancuta Andreea
        Andrei-Ionut Anamaria Bogdan-Ioan Bujor Catalin Cătălin Ciprian Claudiu Constantin Corina Cornel Cosmin Costel
        Cristi Crina Dana Delia Doina Dorin Dumitru Elena-Maria Emilian Florentina Florin Gabi Georgeta Gheorghe Ioana
        Ionel Ionela Ionut Iulia Iuliana Laurentiu Liliana Liviu Loredana Luminita Madalina Marian Maricica Marin
        Mihaela Mihai Mircea Mirela Monica-Ana Narcisa Nicoleta Nicu Octavian Oana Ovidiu Petru Radu Ramona Raluca
        Razvan Rodica Roxana Silviu Sorin Sorina Stefan Ștefan Teodor Traian Tudor Valentin Vasile Viorel Viorica Vlad
        Aleksandar Angel Anton Bilyana Borislav Boyan Desislava Dimitar Elitsa Emil Galina Georgi Gergana Hristo Ivaylo
        Ivelina Kaloyan Krasimir Lyubomir Maya Mariyana Nikolay Nadezhda Petar Petya Plamen Radka Rositsa Rumen Snezhana
        Stanimir Stoyan Todor Tsvetan Tsvetelina Vanya Ventsislav Yordan Yordanka Zdravka Zhivko Ágnes Andrea-Judit
        Attila Balázs Béla Csaba Dóra Edit Emese Enikő Erzsébet Éva Ferenc Gábor Gergely György Gyula Ildikó Imre István
        János Judit Kálmán Katalin Krisztina Krisztián László Lajos Levente Magdolna Mária Márta Mátyás Miklós Mihály
        Orsolya Péter Réka Sándor Szabolcs Szilvia Tamás Tibor Tünde Vilmos Zoltán Zsófia Zsolt Zsuzsanna Dušan Jiří
        Jaroslav Lenka Lukáš Marek Miroslav Ondřej Petr Radek Tomáš Václav Vojtěch Zdeněk Zuzana Jozef Juraj Ľubomír
        Peter Katarína Adolfo Adrián Agustín Alicia Anabel Ángeles Aníbal Arantxa Asunción Belén Bernarda Camilo
        Carolina Concepción Cristóbal Dámaso Delfina Efraín Elías Eloísa Encarnación Evaristo Faustino Félix Fermín
        Fidel Flavio Florencio Germán Graciela Heriberto Hernán Horacio Inmaculada Isidora Iván Jacinta Jacobo Jairo
        Jazmín Jimena Jorgina Julián Leandro Leopoldo Lola Macarena Maite Marcos María Mariano Marisa Matías Mauro
        Maximiliano Micaela Milagros Nélida Néstor Nicolás Noelia Nuria Óscar Patricio Penélope Pía Ramiro Raimundo
        Rebeca Reinaldo Román Rosalía Rubén Salomé Santiago Saúl Sebastián Severino Silvestre Teófilo Tomás Verónica
        Victoriano Yesenia Zulema Adalberto Alessia Alfonsina Amedeo Annalisa Arianna Assunta Attilio Biagio Caterina
        Cesare Concetta Costanza Cosimo Davide Donatella Donato Edoardo Eleonora Enzo Ermanno Ettore Fausto Filippo
        Fiorella Fulvio Gaetano Gennaro Giacomo Gianfranco Gianni Gino Ginevra Giovanna Gisella Giuliana Giuliano
        Giuseppina Grazia Guido Ilaria Letizia Maddalena Marcella Mariangela Martina Massimo Maurizio Mirella Nicoletta
        Nunzia Ornella Ottavio Paolina Pasquale Piero Pierluigi Pietro Raffaele Raffaella Renzo Riccardo Romano Rosanna
        Rosaria Sandro Santina Serena Silvano Silvio Stefano Tiziana Tommaso Umberto Valentino Vincenzo Vittoria
        Vittorio Adélia Afonso Albertina Alexandre Américo Anselmo Armindo Augusta Benedito Célia Cláudia Conceição
        Custódio Deolinda Edite Fátima Fernão Filomena Gonçalo Graça Henrique Inácio Irineu Isaura Ivone Jacira Jandira
        Joaquina Júlia Juliano Lígia Lúcia Luísa Manoel Marília Martim Natércia Olinda Otília Sebastião Simão Sónia
        Telma Tomé Valdemar Vânia Vítor Zélia Achilleas Agapi Aggeliki Anastasios Antonis Apostolos Argyro Athanasios
        Charalampos Chrysa Despina Dionysia Efstathios Efthimia Eirini Evangelia Evangelos Foteini Georgia-Eleni Giorgos
        Ilias Kalliope Kyriaki Lefteris Magdalini Makis Manolis Marios Michalis Nikoletta Nikolaos Paraskevi Pavlos
        Savvas Stamatis Stelios Thanasis Theodora Vangelis Yannis Zoi Anca Aurel Camelia Cezar Costin Denisa Dragos
        Dragoș Elisabeta Eugen Felicia Filofteia Floarea Gelu Georgiana Grigore Horia Ilinca Ilie Ileana Lacramioara
        Lenuta Lucian Lucica Marilena Mihail Nelu Nicolae Niculina Olimpia Paraschiva Relu Steliana Tiberiu Vasilica
        Virgil Zamfir Asen Atanas Biser Blagovest Denitsa Donka Emiliya Ginka Iliyana Kiril Kremena Krum Momchil Nadya
        Nedyalko Nevena Nikolina Ognyan Penka Pencho Radoslav Radost Rayna Ralitsa Ruzha Silviya Simeon Slavka Stanka
        Stefka Stoyanka Svetla Tihomir Tonka Valya Vasil Velichka Veselin Veselina Yoana Zhana Zlatka Andor Antal Aranka
        Barnabás Benedek Bertalan Boglárka Botond Cecília Dániel Dávid Dénes Dezső Dorottya Elemér Elek Ernő Eszter
        Etelka Fruzsina Gizella Hajnalka Hanga Ibolya Ignác Irén Jolán József Klára Kornél Lilla Lívia Márk Márton Máté
        Mónika Nándor Nóra Olivér Ottó Pál Piroska Rozália Sára Tímea Viktória Zsuzsa
        """
}
