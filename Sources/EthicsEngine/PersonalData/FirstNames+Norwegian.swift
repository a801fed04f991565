// Norwegian names: of women, and of men.

extension FirstNames {
    static let norwegianWomen = """
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

    static let norwegianMen = """
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
}
