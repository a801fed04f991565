// Sami names, and those of the countries round Norway.

extension FirstNames {
    static let sami = """
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

    static let northEuropean = """
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
}
