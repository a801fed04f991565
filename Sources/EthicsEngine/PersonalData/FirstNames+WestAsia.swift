// Names from the west of Asia and the Arabic-speaking countries, by language.

extension FirstNames {
    static let turkish = """
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

    static let kurdish = """
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

    static let arabic = """
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

    static let persian = """
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
}
