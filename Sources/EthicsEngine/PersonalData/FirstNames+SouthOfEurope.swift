// Names from the south of Europe.

extension FirstNames {
    static let southEuropean = """
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
