// Names from the east of Europe, by language.

extension FirstNames {
    static let polish = """
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

    static let baltic = """
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

    static let eastSlavic = """
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

    static let balkan = """
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
}
