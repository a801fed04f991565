// Names from Africa south of the Sahara and from its Horn.

extension FirstNames {
    static let somali = """
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

    static let horn = """
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

    static let african = """
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
}
