// Names from the south of Asia, by country or language.

extension FirstNames {
    static let pakistani = """
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

    static let tamil = """
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

    static let indian = """
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
}
