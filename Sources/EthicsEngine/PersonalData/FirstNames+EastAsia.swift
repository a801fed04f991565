// Names from the east of Asia, by country.

extension FirstNames {
    static let vietnamese = """
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

    static let thai = """
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

    static let filipino = """
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

    static let chinese = """
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
}
