/**
 * People whom news in English names most, one a line: the name and its other forms parted by `|`.
 * An alias may belong to several. Sorted.
 *
 * Source: ours, from general knowledge.
 */
export const FAMOUS_PEOPLE: string = `
50 Cent|Curtis Jackson
A'ja Wilson
A. B. Yehoshua
A. P. J. Abdul Kalam|APJ Abdul Kalam|Abdul Kalam
A. Q. Khan|Abdul Qadeer Khan
A. R. Rahman|AR Rahman
A. S. Byatt|AS Byatt
AB de Villiers
Aafia Siddiqui
Aaliyah
Aamir Khan
Aaron Burr
Aaron Hernandez
Aaron Judge
Aaron Ramsey
Aaron Rodgers
Aaron Sorkin
Abbas Araghchi|Araghchi|Abbas Araqchi
Abbas Kiarostami
Abbas al-Musawi
Abby Wambach
Abd al-Rahim al-Nashiri
Abdalla Hamdok
Abdalá Bucaram|Abdala Bucaram
Abdel Aziz al-Rantissi|Abdel Aziz Rantisi
Abdel Fattah al-Burhan
Abdel Fattah el-Sisi|Sisi|el-Sisi|Abdel Fattah al-Sisi|al-Sisi
Abdelaziz Bouteflika|Bouteflika
Abdelbaset al-Megrahi|Abdelbaset Ali al-Megrahi|Al-Megrahi
Abdelmadjid Tebboune|Tebboune
Abdou Diouf
Abdoulaye Wade
Abdourahamane Tchiani|Abdourahmane Tiani
Abdrabbuh Mansour Hadi|Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi
Abdukodir Khusanov
Abdul Aziz al-Hakim
Abdul Ghani Baradar|Mullah Baradar
Abdul Hamid Dbeibah|Abdulhamid al-Dbeibah
Abdul Qadeer Khan|A.Q. Khan|A. Q. Khan|AQ Khan
Abdul Quader Mollah
Abdul Rashid Dostum|General Dostum
Abdul-Malik al-Houthi|Abdulmalik al-Houthi|Abdul Malik al-Houthi
Abdulaziz bin Salman
Abdulla Yameen
Abdullah Abdullah
Abdullah Ahmad Badawi|Abdullah Badawi
Abdullah Gül|Abdullah Gul
Abdullah al-Senussi
Abdullah bin Zayed
Abdullah Öcalan|Abdullah Ocalan|Ocalan
Abdullahi Yusuf Ahmed
Abdulrazak Gurnah
Abdulsalami Abubakar
Abdurrahman Wahid|Gus Dur
Abedi Pele
Abelardo de la Espriella
Abhinav Bindra
Abhishek Banerjee
Abhisit Vejjajiva
Abigail Johnson
Abigail Spanberger
Abimael Guzmán|Abimael Guzman|Chairman Gonzalo|Presidente Gonzalo
Abir Moussi
Abiy Ahmed|Abiy
Abolhassan Banisadr
Abraham Lincoln|Abe Lincoln
Abraham Zapruder
Abu Abbas|Mohammed Abbas
Abu Bakar Bashir|Abu Bakar Ba'asyir
Abu Bakr al-Baghdadi|Baghdadi|al-Baghdadi
Abu Hamza al-Masri|Abu Hamza
Abu Jihad|Khalil al-Wazir
Abu Mahdi al-Muhandis
Abu Musab al-Zarqawi|Zarqawi|al-Zarqawi
Abu Nidal|Sabri al-Banna
Abu Obeida|Abu Ubaida
Abu Qatada
Abu Sabaya
Abu Zubaydah|Abu Zubaida
Abubakar Shekau|Shekau
Abulfaz Elchibey
Achraf Hakimi
Ada Colau
Ada Hegerberg
Adam Gilchrist
Adam Kinzinger
Adam Lanza
Adam Małysz
Adam Michnik
Adam Neumann
Adam Peaty
Adam Sandler
Adam Schiff
Adam Scott
Adam Silver
Adama Barrow
Adar Poonawalla
Adel Abdul Mahdi|Adil Abdul-Mahdi
Adel Imam
Adel al-Jubeir
Adele|Adele Adkins
Ademola Lookman
Adnan Khashoggi
Adnan Menderes
Adolf Eichmann|Eichmann
Adolf Hitler|Hitler|Fuhrer|Führer
Adolf Ogi
Adolfo Pérez Esquivel|Adolfo Perez Esquivel
Adolfo Rodríguez Saá|Adolfo Rodriguez Saa
Adolfo Suárez|Adolfo Suarez
Adonis
Adrian Newey
Adrian Orr
Adrian Peterson
Adriana Lima
Adriano Leite Ribeiro
Adrien Rabiot
Afonso Dhlakama
Afzal Guru|Mohammad Afzal
Aga Khan|Aga Khan IV|Karim Aga Khan
Agatha Christie
Agim Çeku|Agim Ceku
Agnes Chow
Agnes Tirop
Agnetha Fältskog
Agnieszka Holland
Agnès Varda
Aguila Saleh
Agustín Carstens|Agustin Carstens
Agustín Pichot
Ahmad Massoud|Ahmed Massoud
Ahmad Shah Massoud|Ahmed Shah Massoud|Lion of Panjshir
Ahmad Tejan Kabbah
Ahmad Zahid Hamidi|Zahid Hamidi
Ahmaud Arbery
Ahmed Aboul Gheit
Ahmed Ben Bella
Ahmed Chalabi|Ahmad Chalabi
Ahmed Hassan
Ahmed Kathrada
Ahmed Musa
Ahmed Qurei|Abu Ala|Ahmed Qureia
Ahmed Ressam|Millennium Bomber
Ahmed Shafik|Ahmed Shafiq
Ahmed Sékou Touré|Sekou Toure|Ahmed Sekou Toure
Ahmed Wali Karzai
Ahmed Yassin|Sheikh Ahmed Yassin
Ahmed Zaki Yamani|Sheikh Yamani
Ahmed Zewail
Ahmed al-Sharaa|Abu Mohammed al-Jolani|al-Sharaa|Abu Mohammad al-Julani|Ahmed al-Shara
Ahmed al-Tayeb|Ahmed el-Tayeb
Ahmet Davutoğlu|Ahmet Davutoglu
Ahmet Necdet Sezer
Ahn Cheol-soo
Ahn Jung-hwan
Ahsan Iqbal
Ai Weiwei
Aidan O'Brien
Aidarous al-Zubaidi
Aileen Cannon
Aileen Wuornos
Aimé Jacquet|Aime Jacquet
Aishwarya Rai Bachchan|Aishwarya Rai
Aitana Bonmatí|Aitana Bonmati
Aiyaz Sayed-Khaiyum
Ajay Banga
Ajit Doval
Ajit Pawar
Ajmal Kasab|Mohammed Ajmal Kasab
Akbar Hashemi Rafsanjani|Rafsanjani|Ali Akbar Hashemi Rafsanjani|Hashemi Rafsanjani
Akebono
Akhilesh Yadav
Akhmad Kadyrov
Akie Abe
Akilisi Pōhiva|Akilisi Pohiva
Akinwumi Adesina
Akio Morita
Akio Toyoda
Akira Kurosawa
Akira Toriyama
Akram Afif
Akshata Murty
Akshay Kumar
Al Capone|Capone
Al Dunlap
Al Franken
Al Gore|Albert Gore
Al Pacino
Al Sharpton
Al-Waleed bin Talal|Prince Alwaleed
Alaa Abdel Fattah|Alaa Abd El-Fattah
Alain Berset
Alain Delon
Alain Prost|Prost
Alan Bennett
Alan Bond
Alan Dershowitz
Alan García|Alan Garcia
Alan Greenspan|Greenspan
Alan Johnston
Alan Jones
Alan Joyce
Alan Kurdi|Aylan Kurdi
Alan Kyerematen
Alan Mulally
Alan Pardew
Alan Rickman
Alan Rusbridger
Alan Shearer
Alan Shepard
Alan Sugar
Alan Turing
Alanis Morissette
Alar Karis
Alassane Ouattara|Ouattara
Alastair Campbell
Alastair Cook
Albert Bourla
Albert Einstein|Einstein
Albert Luthuli
Albert Pujols
Albert Reynolds
Albert Rivera
Albert Speer
Albert Uderzo
Alberto Contador
Alberto Fernández|Alberto Fernandez
Alberto Fujimori|Fujimori
Alberto Gonzales
Alberto Juantorena
Alberto Nisman
Alberto Núñez Feijóo|Alberto Nunez Feijoo|Feijóo
Alberto Salazar
Alberto Tomba
Albin Kurti|Kurti
Aldo Moro
Aldrich Ames
Alec Baldwin
Alec Guinness
Alejandro Aravena
Alejandro Garnacho
Alejandro Giammattei
Alejandro González Iñárritu|Alejandro G. Iñárritu
Alejandro Mayorkas
Alejandro Toledo
Alek Minassian
Alek Wek
Aleksandar Mitrović|Aleksandar Mitrovic
Aleksandar Vučić|Aleksandar Vucic|Vucic|Vučić
Aleksander Kwaśniewski|Aleksander Kwasniewski
Aleksander Čeferin|Aleksander Ceferin
Aleksandr Solzhenitsyn|Alexander Solzhenitsyn|Solzhenitsyn
Ales Bialiatski
Alessandro Del Piero|Del Piero
Alessandro Michele
Alessandro Nesta
Alessia Russo
Alex Ferguson|Fergie|Sir Alex Ferguson
Alex Higgins
Alex Honnold
Alex Iwobi
Alex Jones
Alex Karp
Alex McLeish
Alex Morgan
Alex Murdaugh
Alex Pretti
Alex Rodriguez|A-Rod
Alex Saab
Alex Salmond
Alex Song
Alexander De Croo
Alexander Downer
Alexander Dubček|Alexander Dubcek
Alexander Dugin
Alexander Haig|Al Haig
Alexander Hamilton
Alexander Isak
Alexander Karelin
Alexander Lebed
Alexander Litvinenko|Litvinenko
Alexander Lukashenko|Lukashenko|Aleksandr Lukashenko
Alexander McQueen
Alexander Nix
Alexander Ovechkin|Alex Ovechkin|Ovechkin
Alexander Popov
Alexander Rutskoi
Alexander Skarsgård
Alexander Stubb
Alexander Sørloth
Alexander Van der Bellen
Alexander Vinokourov
Alexander Zakharchenko
Alexander Zverev
Alexander the Great
Alexandr Wang
Alexandra Popp
Alexandre Bissonnette
Alexandre Lacazette
Alexandre de Moraes
Alexandria Ocasio-Cortez|AOC|Ocasio-Cortez
Alexei Leonov
Alexei Miller
Alexei Navalny|Navalny|Aleksei Navalny|Alexey Navalny
Alexei Yagudin
Alexi Lalas
Alexia Putellas
Alexis Mac Allister
Alexis Sánchez|Alexis Sanchez
Alexis Tsipras|Tsipras
Alfonso Cano
Alfonso Cuarón|Alfonso Cuaron
Alfonso Portillo
Alfred Dreyfus|Captain Dreyfus
Alfredo Astiz|Blond Angel of Death
Alfredo Cristiani
Alfredo Stroessner|Stroessner
Alger Hiss
Algirdas Brazauskas
Ali Abdullah Saleh
Ali Akbar Salehi
Ali Akbar Velayati
Ali Alatas
Ali Babacan
Ali Bagheri Kani
Ali Bongo|Ali Bongo Ondimba
Ali Daei
Ali Hassan Mwinyi
Ali Hassan al-Majid|Chemical Ali
Ali Karimi
Ali Kushayb|Ali Abd-al-Rahman
Ali Larijani|Larijani
Ali Mahdi Mohamed
Ali Shamkhani
Ali Zeidan
Ali al-Naimi
Alia Bhatt
Alice Cooper
Alice Guo|Guo Hua Ping
Alice Lakwena
Alice Munro
Alice Walker
Alice Weidel
Alicia Alonso
Alicia Keys
Alija Izetbegović|Alija Izetbegovic|Izetbegovic
Aliko Dangote
Alina Kabaeva
Aliou Cissé|Aliou Cisse
Alireza Firouzja
Alisher Usmanov
Alisson Becker|Alisson
Alistair Darling
Alix Didier Fils-Aimé|Alix Didier Fils-Aime
Alla Pugacheva
Allan Boesak
Allan Border
Allan Donald
Allen Dulles
Allen Iverson
Allen Stanford
Allu Arjun
Ally McCoist
Allyson Felix
Almoez Ali
Alois Brunner
Alpha Condé|Alpha Conde
Alphonso Davies
Altaf Hussain
Alun Wyn Jones
Alvin Ailey
Alvin Bragg
Aly Raisman
Alysa Liu
Alyssa Naeher
Amado Boudou
Amado Carrillo Fuentes|Lord of the Skies
Amadou Diallo
Amadou Sanogo
Amadou Toumani Touré|Amadou Toumani Toure
Amancio Ortega
Amanda Gorman
Amanda Knox
Amartya Sen
Amber Heard
Amber Rudd
Amedy Coulibaly
Amien Rais
Amin Gemayel
Amina Lawal
Amina Mohammed
Amir Khan
Amir Khan Muttaqi
Amit Shah
Amitabh Bachchan
Ammon Bundy
Amol Rajan
Amos Oz
Amr Diab
Amr Moussa|Amr Mussa
Amrozi
Amrullah Saleh
Amy Coney Barrett
Amy Fisher|Long Island Lolita
Amy Klobuchar
Amy Schumer
Amy Winehouse
Amélie Mauresmo|Amelie Mauresmo
An Se-young
Ana Barbosu
Ana Botín|Ana Botin
Ana Brnabić|Ana Brnabic
Ana Ivanovic
Ana de Armas
Anand Mahindra
Anas al-Sharif
Anastasio Somoza
Anatoly Chubais
Anatoly Karpov|Karpov
Anders Behring Breivik|Breivik|Anders Breivik
Anders Fogh Rasmussen|Fogh Rasmussen
Anders Tegnell
Anderson Cooper
Andre Agassi|Agassi
Andre De Grasse
Andrea Agnelli
Andrea Bocelli
Andrea Ghez
Andrea Pirlo|Pirlo
Andrea Yates
Andreas Baader
Andreas Brehme
Andreas Lubitz
Andreas Möller
Andreas Papandreou
Andrei Gromyko
Andrei Sakharov|Sakharov
Andrei Tarkovsky
Andrej Babiš|Andrej Babis
Andrej Plenković|Andrej Plenkovic
Andrew Bailey
Andrew Brunson
Andrew Chan
Andrew Cunanan
Andrew Cuomo
Andrew Flintoff|Freddie Flintoff
Andrew Forrest|Twiggy Forrest
Andrew Holness
Andrew Jackson
Andrew Johns
Andrew Lloyd Webber
Andrew Marr
Andrew McCabe
Andrew Mehrtens
Andrew Neil
Andrew Norfolk
Andrew Parsons
Andrew Strauss
Andrew Tate
Andrew Wakefield
Andrew Wiles
Andrew Yang
Andrey Arshavin|Andrei Arshavin
Andrey Kurkov
Andrii Sybiha|Andriy Sybiga
Andrius Kubilius
Andriy Lunin
Andriy Shevchenko|Shevchenko
Andriy Yermak
Andry Rajoelina
Andrzej Duda
Andrzej Wajda
André Ayew|Andre Ayew
André Brink
André Onana|Andre Onana
André Ventura|Andre Ventura
André Villas-Boas|Andre Villas-Boas
Andrés Escobar|Andres Escobar
Andrés Guardado
Andrés Iniesta|Andres Iniesta|Iniesta
Andrés Manuel López Obrador|AMLO|Andres Manuel Lopez Obrador|López Obrador|Lopez Obrador
Andrés Pastrana|Andres Pastrana
Andy Beshear
Andy Burnham
Andy Cole
Andy Coulson
Andy Farrell
Andy Flower
Andy Grove
Andy Jassy
Andy Murray
Andy Reid
Andy Robertson
Andy Roddick
Andy Warhol|Warhol
Ang Lee
Ange Postecoglou
Angel Gurría|Angel Gurria|José Ángel Gurría
Angel Reese
Angela Davis
Angela Merkel|Merkel
Angela Rayner
Angelina Jolie
Angelique Kerber
Angelo Sodano
Angelos Charisteas
Angélique Kidjo|Angelique Kidjo
Anies Baswedan
Anil Ambani
Anil Kumble
Anis Amri
Anish Kapoor
Anita Anand
Anita Hill
Anita Mui
Anita Roddick
Anitta
Anjem Choudary
Ann Linde
Anna Chapman
Anna Hazare
Anna Kournikova
Anna Lindh
Anna Netrebko
Anna Politkovskaya
Anna Wintour
Annalena Baerbock
Anne Frank
Anne Hidalgo
Annegret Kramp-Karrenbauer|AKK
Annemiek van Vleuten
Annette Lu
Anni-Frid Lyngstad
Annie Ernaux
Annie Leibovitz
Annie Lennox
Annika Sörenstam|Annika Sorenstam
Anote Tong
Anselm Kiefer
Anson Chan
Ansu Fati
Ant McPartlin
Antanas Mockus
Antauro Humala
Ante Gotovina
Ante Pavelić|Ante Pavelic
Ante Čačić
Anthony Albanese|Albo|Albanese
Anthony Bourdain
Anthony Davis
Anthony Edwards
Anthony Fauci|Fauci|Dr. Fauci
Anthony Hopkins
Anthony Joshua
Anthony Kennedy
Anthony Martial
Anthony Weiner
Antoine Deltour
Antoine Dupont
Antoine Griezmann|Griezmann
Anton Balasingham
Anton Rupert
Anton Schlecker
Antoni Gaudí|Antoni Gaudi
Antonin Scalia
Antonio Banderas
Antonio Brown
Antonio Conte
Antonio Di Pietro
Antonio Gramsci
Antonio Palocci
Antonio Pierce
Antonio Rüdiger|Antonio Rudiger
Antonio Saca|Tony Saca
Antonio Tajani
Antonio Tejero
Antonio Trillanes
Antonio Valencia
Antonis Samaras
Antony
Antony Blinken|Tony Blinken
Antony Gormley
António Costa|Antonio Costa
António Guterres|Antonio Guterres|Guterres
António Horta-Osório
António José Seguro|Antonio Jose Seguro
António de Oliveira Salazar|Antonio de Oliveira Salazar|Antonio Salazar
Anura Kumara Dissanayake|Anura Dissanayake
Anutin Charnvirakul
Anwar Gargash
Anwar Ibrahim
Anwar Sadat|Sadat|Anwar el-Sadat
Anwar al-Awlaki|Anwar al-Aulaqi|Awlaki
Aníbal Cavaco Silva|Anibal Cavaco Silva
Apolo Anton Ohno
Arantxa Sánchez Vicario|Arantxa Sanchez Vicario
Aravinda de Silva
Archbishop Makarios|Makarios III
Arda Güler|Arda Guler
Arda Turan
Ardie Savea
Aretha Franklin
Ariana Grande
Arianna Fontana
Ariarne Titmus
Ariel Henry
Ariel Ortega
Ariel Sharon
Arjen Robben|Robben
Arjuna Ranatunga
Arkan|Željko Ražnatović|Zeljko Raznatovic
Arlen Specter
Arlene Foster
Armand Duplantis|Mondo Duplantis
Armando Calderón Sol|Armando Calderon Sol
Armando Guebuza
Arnab Goswami
Arnaldo Otegi
Arnaud Lagardère
Arne Slot
Arnold Palmer
Arnold Schwarzenegger|Schwarzenegger|Arnie
Arnoldo Alemán|Arnoldo Aleman
Arrigo Sacchi
Arseniy Yatsenyuk
Arshad Nadeem
Arsène Wenger|Wenger|Arsene Wenger
Art Garfunkel
Art Spiegelman
Artem Dovbyk
Arthur Ashe
Arthur Bremer
Arthur C. Clarke
Arthur Engoron
Arthur Lira
Arthur Miller
Arthur Ochs Sulzberger Jr.
Arthur Scargill
Artur Mas
Arturo Beltrán Leyva|Arturo Beltran Leyva
Arturo Vidal
Arun Jaitley
Arundhati Roy
Arvind Kejriwal|Kejriwal
Arvydas Sabonis
Aryeh Deri
Aryna Sabalenka|Sabalenka
Asaad al-Shaibani
Asafa Powell
Asamoah Gyan
Asaram Bapu|Asaram
Asbel Kiprop
Asghar Farhadi
Ash Barty|Ashleigh Barty
Ash Carter|Ashton Carter
Asha Bhosle
Ashfaq Parvez Kayani|Ashfaq Kayani
Ashin Wirathu|Wirathu
Ashley Cole
Ashley Graham
Ashley Judd
Ashley Lawrence
Ashli Babbitt
Ashraf Ghani|Ashraf Ghani Ahmadzai
Asia Bibi
Asif Ali Zardari|Zardari|Asif Zardari
Asil Nadir
Asim Munir|General Asim Munir
Asisat Oshoala
Askar Akayev
Aslan Maskhadov
Asma al-Assad|Asma Assad
Assimi Goïta|Assimi Goita
Astrid Lindgren
Atahualpa
Atal Bihari Vajpayee|Vajpayee|A.B. Vajpayee
Athol Fugard
Atiku Abubakar
Ato Boldon
Atul Gupta
Audrey Hepburn
Audrey Tang
Augusto Pinochet|Pinochet|General Pinochet
Augusto Sandino|Augusto César Sandino
Augustus
Aung San
Aung San Suu Kyi|Suu Kyi
Aurélien Tchouaméni|Aurelien Tchouameni
Austin Tice
Auston Matthews
Ava DuVernay
Avicii|Tim Bergling
Avigdor Lieberman|Avigdor Liberman
Avril Lavigne
Axel Kicillof
Axel Rudakubana
Axel Witsel
Axl Rose
Aya Nakamura
Ayaan Hirsi Ali
Ayad Allawi|Iyad Allawi
Ayatollah Ali Khamenei|Ali Khamenei|Khamenei|Ayatollah Khamenei
Ayatollah Ali al-Sistani|Ali al-Sistani|Ali Sistani|Grand Ayatollah Sistani
Ayatollah Ruhollah Khomeini|Ayatollah Khomeini|Khomeini|Ruhollah Khomeini
Ayman Nour
Ayman Safadi
Ayman al-Zawahiri|Zawahiri|al-Zawahiri|Ayman al-Zawahri
Aymeric Laporte
Ayrton Senna|Senna
Ayub Khan
Azali Assoumani
Azaria Chamberlain
Azeem Rafiq
Azim Premji
Aziz Akhannouch
Aécio Neves|Aecio Neves
B. B. King|B.B. King|BB King
B. J. Habibie|B.J. Habibie|BJ Habibie
B. R. Ambedkar|BR Ambedkar|Bhimrao Ambedkar|Babasaheb Ambedkar
Baaba Maal
Baba Ramdev|Ramdev
Babar Azam
Babe Ruth
Babrak Karmal
Baburam Bhattarai
Baby P|Peter Connelly
Bad Bunny|Benito Antonio Martínez Ocasio
Badr Abdelatty
Badr Albusaidi|Badr al-Busaidi
Baitullah Mehsud
Bakili Muluzi
Bakir Izetbegović|Bakir Izetbegovic
Bal Thackeray|Balasaheb Thackeray
Balendra Shah|Balen Shah
Baltasar Garzón|Baltasar Garzon
Ban Ki-moon
Banksy
Barack Obama|Obama|Barack Hussein Obama
Barbara Bush
Barbara Stanwyck
Barbara Walters
Barbora Krejčíková|Barbora Krejcikova
Barbra Banda
Barbra Streisand
Barham Salih
Bari Weiss
Barkha Dutt
Barnaby Joyce
Barney Frank
Barron Trump
Barry Bonds
Barry Diller
Barry George
Barry Goldwater
Barry Humphries|Dame Edna
Barry Marshall
Barry McGuigan
Barry Sanders
Barry Sheene
Bart De Wever
Baruch Goldstein
Barzan al-Tikriti
Bashar al-Assad|Assad|Bashar Assad|Bashar el-Assad
Bashir Gemayel
Basil Rajapaksa
Basil al-Assad
Bassem Youssef
Bassirou Diomaye Faye
Bastian Schweinsteiger|Schweinsteiger
Basuki Tjahaja Purnama|Ahok
Baz Luhrmann
Bear Grylls
Beata Szydło|Beata Szydlo
Beate Zschäpe|Beate Zschaepe
Beau Biden
Beauden Barrett
Bebeto
Beeple
Begoña Gómez|Begona Gomez
Beji Caid Essebsi
Belisario Betancur
Bella Hadid
Ben Affleck
Ben Ainslie
Ben Bernanke|Ben S. Bernanke
Ben Bradlee
Ben Carson
Ben Johnson
Ben Okri
Ben Roberts-Smith
Ben Roethlisberger
Ben Shapiro
Ben Shelton
Ben Stiller
Ben Stokes
Benazir Bhutto|Benazir
Benedict Cumberbatch
Benigno Aquino III|Noynoy Aquino
Benigno Aquino Jr.|Ninoy Aquino|Benigno Aquino
Benito Juárez|Benito Juarez
Benito Mussolini|Mussolini|Il Duce
Benjamin Disraeli
Benjamin Franklin
Benjamin Mendy
Benjamin Mkapa
Benjamin Netanyahu|Netanyahu|Bibi|Bibi Netanyahu|Binyamin Netanyahu
Benjamin Pavard
Benjamin Spock
Benjamin Šeško|Benjamin Sesko
Benni McCarthy
Benny Andersson
Benny Gantz|Gantz
Benny Hill
Benny Tai
Benny Wenda
Beppe Grillo
Berat Albayrak
Bernadette Chirac
Bernard Arnault
Bernard Ebbers|Bernie Ebbers
Bernard Hinault
Bernard Kouchner
Bernard Laporte
Bernard Law|Cardinal Law
Bernard Looney
Bernard Madoff|Bernie Madoff|Madoff
Bernard Tapie
Bernard-Henri Lévy|Bernard-Henri Levy|BHL
Bernardo Arévalo|Bernardo Arevalo
Bernardo Bertolucci
Bernardo O'Higgins
Bernardo Provenzano
Bernardo Silva
Bernhard Goetz|Subway Vigilante
Bernhard Langer
Bernie Ecclestone|Ecclestone
Bernie Sanders
Bert van Marwijk
Berta Cáceres|Berta Caceres
Berti Vogts
Bertie Ahern
Bertrand Bisimwa
Beth Mead
Beth Tweddle
Beto O'Rourke
Bette Midler
Bettino Craxi
Betty Ford
Betty Friedan
Betty White
Beyoncé|Beyonce|Beyoncé Knowles|Beyonce Knowles
Bezalel Smotrich|Smotrich
Bhagat Singh
Bhagwan Shree Rajneesh|Osho
Bhaichung Bhutia
Bianca Andreescu
Bianca Jagger
Bidzina Ivanishvili
Bilawal Bhutto Zardari|Bilawal Bhutto|Bilawal Bhutto-Zardari
Biljana Plavšić|Biljana Plavsic
Bill Ackman
Bill Belichick|Belichick
Bill Browder
Bill Clinton|William Jefferson Clinton|William J. Clinton
Bill Cosby
Bill English
Bill Gates
Bill Hwang
Bill Maher
Bill Murray
Bill Nye
Bill O'Reilly
Bill Parcells
Bill Richardson
Bill Russell
Bill Shankly
Bill Shorten
Bill Skate
Bill Walsh
Bill de Blasio
Billie Eilish
Billie Jean King
Billy Beane
Billy Connolly
Billy Crystal
Billy Graham
Billy Joel
Binali Yıldırım|Binali Yildirim
Bingu wa Mutharika
Biniam Girmay
Binyavanga Wainaina
Birgit Prinz
Bixente Lizarazu
Bjarne Riis
Björk|Bjork
Björn Borg|Bjorn Borg
Björn Höcke|Bjoern Hoecke|Bjorn Hocke
Björn Ulvaeus|Bjorn Ulvaeus
Bjørn Dæhlie
Blaise Compaoré|Blaise Compaore
Blaise Matuidi
Blake Griffin
Blake Lively
Bo Jackson
Bo Xilai
Bob Bradley
Bob Brown
Bob Chapek
Bob Costas
Bob Denard
Bob Diamond
Bob Dole|Robert Dole|Robert J. Dole
Bob Dylan
Bob Geldof|Geldof
Bob Graham
Bob Hawke
Bob Hope
Bob Iger
Bob Knight|Bobby Knight
Bob Marley
Bob Menendez|Robert Menendez
Bob Woodward
Bob Woolmer
Bobby Charlton
Bobby Fischer
Bobby Moore
Bobby Orr
Bobby Robson
Bobby Sands
Bobi Wine|Robert Kyagulanyi
Bode Miller
Bohumil Hrabal
Bohuslav Sobotka
Bola Tinubu|Bola Ahmed Tinubu|Tinubu
Bong Go
Bong Joon-ho
Boniface Mwangi
Bonnie Blair
Bonnie Henry
Bonnie Parker
Bonnie Tyler
Bono|Paul Hewson
Booker T. Washington
Bora Milutinović|Bora Milutinovic
Boris Akunin
Boris Becker
Boris Berezovsky
Boris Johnson|BoJo
Boris Nemtsov|Nemtsov
Boris Pistorius
Boris Spassky
Boris Tadić|Boris Tadic
Boris Trajkovski
Boris Yeltsin|Yeltsin|Boris N. Yeltsin
Borut Pahor
Bosco Ntaganda
Boualem Sansal
Boutros Boutros-Ghali|Boutros-Ghali
Bowe Bergdahl
Boy George
Boyko Borisov|Boiko Borisov
Brad Pitt
Brad Raffensperger
Bradley Barcola
Bradley Wiggins
Braga Netto|Walter Braga Netto
Brahim Díaz|Brahim Diaz
Brahim Ghali
Brandi Chastain
Branislav Ivanović|Branislav Ivanovic
Breanna Stewart
Brendan Rodgers
Brendon McCullum
Brent Scowcroft
Brenton Tarrant
Breonna Taylor
Brett Favre
Brett Hull
Brett Kavanaugh
Brett Lee
Breyten Breytenbach
Brian Armstrong
Brian Boitano
Brian Chesky
Brian Clough
Brian Cowen
Brian Cox
Brian Kemp
Brian Lara
Brian Laudrup
Brian May
Brian Moynihan
Brian Mulroney|Mulroney
Brian O'Driscoll
Brian Thompson
Brian Williams
Brian Wilson
Brice Oligui Nguema|Brice Clotaire Oligui Nguema
Brigid Kosgei
Brigitte Bardot
Brigitte Macron
Britney Spears|Britney
Brittney Griner
Brock Purdy
Bronisław Komorowski|Bronislaw Komorowski
Bronny James
Brooks Koepka
Bruce Arena
Bruce Forsyth
Bruce Grobbelaar
Bruce Lee
Bruce McArthur
Bruce Springsteen|Springsteen
Bruce Willis
Bruno Fernandes
Bruno Guimarães|Bruno Guimaraes
Bruno Hauptmann
Bruno Kreisky
Bruno Mars
Bruno Pereira
Bruno Rodríguez|Bruno Rodriguez
Bryan Adams
Bryan Habana
Bryan Kohberger|Brian Kohberger
Bryan Mbeumo
Bryan Robson
Bryan Ruiz
Bryce Harper
Bryson DeChambeau
Bubba Wallace
Bubba Watson
Bud Selig
Bukayo Saka
Bukola Saraki
Burak Yılmaz
Burhan Wani
Burhanuddin Rabbani
Burna Boy
Burt Bacharach
Burt Reynolds
Bushra Bibi
Buster Douglas
Butch Cassidy
Butch Wilmore
Buzz Aldrin
Béla Károlyi|Bela Karolyi
Børge Brende|Borge Brende
Bülent Ecevit|Bulent Ecevit
C. Everett Koop
C. J. Stroud|CJ Stroud
Cadel Evans
Caeleb Dressel
Caetano Veloso
Cafu
Caitlin Clark
Caitlin Foord
Caitlyn Jenner|Bruce Jenner
Cal Ripken Jr.|Cal Ripken
Caleb Williams
Calvin Harris
Calvin Klein
Cam Newton
Cameron Bancroft
Cameron Norrie
Cameron Smith
Camila Vallejo
Camilo José Cela
Camilo Torres
Can Dündar|Can Dundar
Candace Owens
Cantinflas
Cara Delevingne
Caravaggio
Cardi B
Carey Price
Carl Bernstein
Carl Bildt
Carl Froch
Carl Gustaf Mannerheim|Marshal Mannerheim
Carl Icahn
Carl Lewis
Carl Sagan
Carla Bruni|Carla Bruni-Sarkozy
Carla Del Ponte
Carles Puigdemont|Puigdemont
Carles Puyol
Carli Lloyd
Carlo Acutis
Carlo Ancelotti|Ancelotti
Carlo Azeglio Ciampi
Carlo De Benedetti
Carlo Maria Viganò|Carlo Maria Vigano
Carlos Acosta
Carlos Alberto Parreira
Carlos Alberto Torres
Carlos Alcaraz|Alcaraz
Carlos Andrés Pérez|Carlos Andres Perez
Carlos Belo|Bishop Belo
Carlos Bolsonaro
Carlos Cardoso
Carlos Castaño|Carlos Castano
Carlos Fernando Chamorro
Carlos Fuentes
Carlos Ghosn
Carlos Lehder
Carlos Manzo
Carlos Mazón|Carlos Mazon
Carlos Menem|Menem
Carlos Mesa
Carlos Moyá
Carlos Queiroz
Carlos Sainz|Carlos Sainz Jr
Carlos Salinas de Gortari|Carlos Salinas
Carlos Slim
Carlos Tevez|Tevez|Carlos Tévez
Carlos Valderrama
Carlos Vela
Carlos Yulo
Carlos the Jackal|Ilich Ramírez Sánchez|Ilich Ramirez Sanchez
Carly Fiorina
Carmelo Anthony
Caroline Ellison
Caroline Flack
Caroline Graham Hansen
Caroline Kennedy
Caroline Lucas
Caroline Wozniacki
Carrie Fisher
Carrie Johnson|Carrie Symonds
Carrie Lam
Carrie Underwood
Cary Grant
Casemiro
Casey Affleck
Casey Anthony
Casey Stoner
Caspar Weinberger
Casper Ruud
Caster Semenya
Cate Blanchett
Catherine Ashton|Baroness Ashton|Cathy Ashton
Catherine Connolly
Catherine Deneuve
Catherine Middleton|Kate Middleton|Duchess of Cambridge|Catherine Princess of Wales
Catherine Samba-Panza
Catherine Zeta-Jones
Catherine the Great
Cathie Wood
Cathy Freeman
Caylee Anthony
Cecilia Malmström|Cecilia Malmstrom
Celia Cruz
Celine Dion|Céline Dion
Cellou Dalein Diallo
Celso Amorim
Cemil Bayik|Cemil Bayık
Cenk Tosun
Cesar Chavez|César Chávez
Cesar Sayoc
Cesare Prandelli
Cesc Fàbregas|Cesc Fabregas
Cha Bum-kun
Chad Hurley
Chad le Clos
Chadli Bendjedid
Chadwick Boseman
Chaim Herzog
Chamath Palihapitiya
Chanda Kochhar
Chandrika Kumaratunga|Chandrika Bandaranaike Kumaratunga
Changpeng Zhao|CZ
Chappell Roan
Charles Aznavour
Charles Barkley
Charles Blé Goudé|Charles Ble Goude
Charles Glass
Charles Haughey|Charlie Haughey
Charles I|King Charles I
Charles Kennedy
Charles Koch
Charles Leclerc
Charles Manson
Charles Michel
Charles Ponzi
Charles Saatchi
Charles Schulz
Charles Taylor
Charles de Gaulle|De Gaulle|General de Gaulle
Charli XCX
Charlie Kirk
Charlie Munger
Charlie Sheen
Charlize Theron
Charlotte Dujardin
Charlotte Edwards
Charlton Heston
Chavalit Yongchaiyudh
Che Guevara|Ernesto Guevara|Che
Cheb Khaled
Cheddi Jagan
Chelsea Clinton
Chelsea Manning|Bradley Manning
Chen Guangcheng
Chen Kaige
Chen Shui-bian
Cheng Lei
Cheng Li-wun
Cher
Cherie Blair|Cherie Booth
Cheryl Cole|Cheryl
Cheslin Kolbe
Chester Bennington
Chester Williams
Chey Tae-won
Chhota Rajan
Chiang Ching-kuo
Chiang Kai-shek
Chico Buarque
Chico Mendes
Chimamanda Ngozi Adichie
Chinua Achebe
Chloe Kelly
Chloe Kim
Chloé Zhao|Chloe Zhao
Chlöe Swarbrick|Chloe Swarbrick
Cho Hyun
Cho Jung-tai
Cho Kuk
Choe Ryong Hae|Choe Ryong-hae
Choe Son Hui|Choe Son-hui
Choi Sang-mok
Choi Soon-sil
Chokri Belaid
Chow Yun-fat
Chris Brown
Chris Christie
Chris Coleman
Chris Cornell
Chris Cox
Chris Cuomo
Chris Eubank
Chris Evans
Chris Evert
Chris Froome
Chris Gayle
Chris Hadfield
Chris Hani
Chris Hemsworth
Chris Hipkins
Chris Hoy
Chris Martin
Chris Patten|Lord Patten
Chris Paul
Chris Robshaw
Chris Rock
Chris Waddle
Chris Wallace
Chris Whitty
Chris Wood
Christa McAuliffe
Christa Wolf
Christer Pettersson
Christiaan Barnard
Christian Brückner|Christian Brueckner|Christian B
Christian Coleman
Christian Cullen
Christian Dior
Christian Drosten
Christian Eriksen
Christian Horner
Christian Kern
Christian Lacroix
Christian McCaffrey
Christian Pulisic|Pulisic
Christian Schmidt
Christian Stocker
Christian Tein
Christian Vieri
Christiana Figueres
Christiane Amanpour
Christina Aguilera
Christina Koch
Christine Blasey Ford
Christine Lagarde|Lagarde
Christine Sinclair
Christo
Christoph Blocher
Christoph Waltz
Christophe Lemaitre
Christopher Coke|Dudus Coke
Christopher Columbus|Cristóbal Colón
Christopher Dean
Christopher Hitchens
Christopher Luxon
Christopher Nolan
Christopher Reeve
Christopher Steele
Christopher Waller
Christopher Wray
Christopher Wylie
Christy Turlington
Chrystia Freeland|Freeland
Chuan Leekpai
Chuck Berry
Chuck Blazer
Chuck Grassley|Charles Grassley
Chuck Schumer|Charles Schumer|Charles E. Schumer
Chun Doo-hwan|Chun Doo Hwan
Chung Eui-yong
Chung Ju-yung
Chérif Kouachi|Cherif Kouachi
Cilia Flores
Cilla Black
Cillian Murphy
Cindy Crawford
Cindy Sherman
Ciro Gomes
Ciro Immobile
Clara Rojas
Clare Balding
Clarence Seedorf
Clarence Thomas
Claressa Shields
Claude Le Roy
Claude Makélélé|Claude Makelele
Claude Monet|Monet
Claudia Goldin
Claudia López|Claudia Lopez
Claudia Schiffer
Claudia Sheinbaum|Sheinbaum|Claudia Sheinbaum Pardo
Claudio Abbado
Claudio Bravo
Claudio Caniggia
Claudio Pizarro
Claudio Ranieri
Claus von Stauffenberg
Clayton Kershaw
Clement Attlee
Cleopatra
Cliff Richard
Clint Dempsey
Clint Eastwood
Clive Lloyd
Clive Sinclair
Clive Woodward
Cliven Bundy
Clyde Barrow
Cobi Jones
Coco Chanel
Coco Gauff
Cody Gakpo
Cole Palmer
Colin Firth
Colin Jackson
Colin Kaepernick|Kaepernick
Colin McRae
Colin Montgomerie
Colin Pillinger
Colin Powell|Colin L. Powell
Collin Morikawa
Colonel Karuna|Vinayagamoorthy Muralitharan
Colson Whitehead
Conan O'Brien
Conchita Wurst
Condoleezza Rice|Condi Rice
Confucius
Connie Chung
Connor Bedard
Connor McDavid
Conor McGregor
Conrad Black|Lord Black
Conrad Murray
Constantino Chiwenga
Consuelo Porras
Cooper Flagg
Corazon Aquino|Cory Aquino
Coretta Scott King
Corey Lewandowski
Corey Seager
Cormac McCarthy
Corneille Nangaa
Cory Booker
Costa-Gavras
Costas Karamanlis|Kostas Karamanlis
Costas Simitis|Kostas Simitis
Courtney Love
Courtney Walsh
Craig Bellamy
Craig Brown
Craig Reedie
Craig Venter|J. Craig Venter
Crispin Odey
Cristian Romero
Cristiana Chamorro
Cristiano Ronaldo|CR7|Ronaldo
Cristina Fernández de Kirchner|Cristina Kirchner|Cristina Fernandez de Kirchner|Cristina Fernández|Cristina Fernandez
Crown Prince Dipendra|Dipendra
Crown Prince Haakon
Crown Princess Mette-Marit|Mette-Marit
Crown Princess Victoria|Princess Victoria
Crystal Dunn
Cuauhtémoc Blanco|Cuauhtemoc Blanco
Cuauhtémoc Cárdenas|Cuauhtemoc Cardenas
Cui Jian
Curt Schilling
Curtly Ambrose
Cyle Larin
Cyprien Ntaryamira
Cyril Ramaphosa|Ramaphosa
Cyrus Mistry
Czesław Miłosz|Czeslaw Milosz
Cédric Bakambu
César Gaviria|Cesar Gaviria
Călin Georgescu|Calin Georgescu
D. B. Cooper|D.B. Cooper
D. K. Shivakumar|DK Shivakumar
Daddy Yankee
Dafne Schippers
Dag Hammarskjöld|Dag Hammarskjold|Dag Hammarskjoeld
Dairo Antonio Úsuga|Otoniel
Dak Prescott
Dalai Lama|Tenzin Gyatso|14th Dalai Lama
Dale Earnhardt
Dale Earnhardt Jr.
Dale Steyn
Daley Thompson
Dalia Grybauskaitė|Dalia Grybauskaite
Damar Hamlin
Damian Lillard
Damien Duff
Damien Hirst
Damon Albarn
Damon Galgut
Damon Hill
Dan Biggar
Dan Brown
Dan Caine
Dan Carter
Dan Jansen
Dan Marino
Dan Quayle
Dan Rather
Dan Snyder
Dan Wheldon
Dan White
Dana White
Dani Alves|Daniel Alves
Dani Carvajal
Dani Olmo
Danica Patrick
Daniel Andrews
Daniel Barenboim
Daniel Chapo
Daniel Cohn-Bendit|Danny the Red
Daniel Craig
Daniel Day-Lewis
Daniel Ek
Daniel Ellsberg
Daniel Hagari
Daniel James
Daniel Kahneman
Daniel Kinahan
Daniel Levy
Daniel Libeskind
Daniel Morcombe
Daniel Naroditsky
Daniel Noboa
Daniel Ortega
Daniel Passarella
Daniel Patrick Moynihan|Pat Moynihan
Daniel Pearl
Daniel Radcliffe
Daniel Ricciardo
Daniel Scioli
Daniel Vettori
Daniel arap Moi|Moi
Daniela Klette
Daniele De Rossi
Danielle Mitterrand
Danielle Smith
Danielle Steel
Daniil Medvedev
Dannii Minogue
Danny Boyle
Danny DeVito
Danny Masterson
Danny Welbeck
Daphne Caruana Galizia
Dara Khosrowshahi
Darcey Bussell
Dario Amodei
Dario Fo
Dario Franchitti
Darrell Hair
Darren Clarke
Darren Fletcher
Darren Sammy
Darren Wilson
Darren Woods
Darryl Strawberry
Darwin Núñez|Darwin Nunez
Dave Brailsford
Dave Calhoun
Dave Chappelle
Dave Grohl
Dave Roberts
David Adjaye
David Alaba
David Attenborough|Attenborough
David Axelrod
David Barnea
David Beckham|Beckham|Becks
David Ben-Gurion|Ben-Gurion
David Berkowitz|Son of Sam
David Blunkett
David Bowie|Bowie
David Cameron|Lord Cameron
David Campese
David Coulthard
David Cronenberg
David DePape
David Dimbleby
David Dinkins
David Duke
David Ferrer
David Frost
David Gilmour
David Ginola
David Gower
David Grossman
David Guetta
David Hicks
David Ho
David Hockney
David Kato
David Kelly
David Koch
David Koresh
David Lammy
David Lange
David Letterman
David Lloyd George|Lloyd George
David Luiz
David Lynch
David Miliband
David Moyes
David Ortiz|Big Papi
David Owen|Lord Owen
David Petraeus
David Platt
David Pocock
David Robinson
David Rudisha
David Sacks
David Seaman
David Seymour
David Silva
David Solomon
David Souter
David Stern
David Trezeguet
David Trimble
David Villa
David Warner
David Zaslav
David de Gea|De Gea
Davido
Davinson Sánchez
Davis Love III
Davor Šuker|Davor Suker
Davíð Oddsson|David Oddsson
Dawn Fraser
Dawn Staley
Dawood Ibrahim
Dayot Upamecano
Debbie Ngarewa-Packer
Debbie Reynolds
Deborah Birx
Debretsion Gebremichael
Declan Donnelly
Declan Rice
Deco
Deepika Padukone
Deion Sanders
Dejan Kulusevski
Dejan Lovren
Dejan Stanković
Delcy Rodríguez|Delcy Rodriguez
Dele Alli
Delia Smith
Delyan Peevski
Demetris Christofias|Dimitris Christofias
Demi Lovato
Demi Moore
Demis Hassabis
Demis Roussos
Demna|Demna Gvasalia
Deng Xiaoping|Deng
Denis Law
Denis Mukwege
Denis O'Brien
Denis Pushilin
Denis Sassou Nguesso|Denis Sassou-Nguesso
Denis Thatcher
Denis Villeneuve
Dennis Bergkamp|Bergkamp
Dennis Hastert|J. Dennis Hastert
Dennis Kozlowski
Dennis Muilenburg
Dennis Nilsen
Dennis Rader|BTK Killer
Dennis Rodman
Dennis Tito
Denys Shmyhal
Denzel Dumfries
Denzel Washington
Deontay Wilder
Derartu Tulu
Derek Chauvin
Derek Jeter
Derek Walcott
Derrick Rose
Des Lynam
Deshaun Watson
Desmond Tutu|Archbishop Tutu
Devendra Fadnavis
Devin Booker
Devlet Bahçeli|Devlet Bahceli
Deyda Hydara
Dhanin Chearavanont
Dhirubhai Ambani
Dian Fossey
Diana Ross
Diana Taurasi
Diane Abbott
Diane Keaton
Diane Sawyer
Diane von Furstenberg|Diane von Fürstenberg
Dianne Feinstein
Dick Advocaat
Dick Cheney|Richard Cheney|Richard B. Cheney
Dick Durbin|Richard Durbin
Dick Pound
Dick Schoof
Dickie Bird
Didier Deschamps|Deschamps
Didier Drogba|Drogba
Didier Raoult
Didier Ratsiraka
Didier Reynders
Diego Costa
Diego Forlán|Diego Forlan
Diego Godín|Diego Godin
Diego Maradona|Maradona|Diego Armando Maradona
Diego Rivera
Diego Simeone
Dieter Zetsche
Dietrich Bonhoeffer
Diezani Alison-Madueke
Dikembe Mutombo
Diljit Dosanjh
Dilma Rousseff|Rousseff|Dilma
Dimitar Berbatov|Berbatov
Dimitri Payet
Dimitris Koufodinas
Dina Asher-Smith
Dina Boluarte|Boluarte
Ding Liren
Dino Zoff
Diogo Jota
Diosdado Cabello
Dirk Kuyt
Dirk Nowitzki
Dizzy Gillespie
Djamel Belmadi
Djimon Hounsou
Dmitry Kiselyov
Dmitry Medvedev|Medvedev|Dmitri Medvedev
Dmitry Muratov
Dmitry Peskov|Peskov|Dmitri Peskov
Dmytro Firtash
Dmytro Kuleba
Do Kwon
Do Muoi
Doc Rivers
Doddie Weir
Dodi Fayed|Dodi Al-Fayed
Doja Cat
Dolly Parton
Dom Phillips
Domenico Dolce
Domingo Cavallo
Dominic Cummings
Dominic Ongwen
Dominic Raab
Dominic Thiem
Dominik Hašek|Dominik Hasek
Dominik Szoboszlai
Dominique Pelicot
Dominique Strauss-Kahn|DSK|Strauss-Kahn
Dominique de Villepin
Don Bradman|Bradman
Don Brash
Don Cherry
Don DeLillo
Don Garber
Don King
Don Lemon
Don Shula
Donald Johanson
Donald Rumsfeld|Rumsfeld|Donald H. Rumsfeld
Donald Sterling
Donald Trump Jr.|Don Jr.
Donald Trump|Trump|Donald J. Trump|The Donald
Donald Tsang
Donald Tusk|Tusk
Donatella Versace
Donna Karan
Donna Rice
Donovan Bailey
Donovan Mitchell
Doreen Lawrence|Baroness Lawrence
Doris Lessing
Doris Leuthard
Dorothy Stang
Doug Emhoff
Doug Ford
Douglas MacArthur
Dr. Dre|Dr Dre
Dr. Phil|Phil McGraw
Dragan Stojković
Drake|Aubrey Graham
Draymond Green
Dražen Petrović|Drazen Petrovic
Drew Barrymore
Drew Brees
Drew Weissman
Dries Mertens
Droupadi Murmu
Dua Lipa
Duke of Wellington|Arthur Wellesley
Duma Boko
Duncan Fletcher
Duncan Goodhew
Dunga
Dustin Hoffman
Dustin Johnson
Dusty Baker
Dusty Springfield
Dušan Vlahović|Dusan Vlahovic
Duško Tadić|Dusko Tadic
Dwain Chambers
Dwayne Johnson|The Rock
Dwight D. Eisenhower|Eisenhower|Dwight Eisenhower
Dwight Gooden
Dwight Howard
Dwight Yorke
Dwyane Wade
Dylan Klebold
Dylann Roof|Dylann Storm Roof
Dzhokhar Dudayev
Dzhokhar Tsarnaev|Tsarnaev
Dési Bouterse|Desi Bouterse
Désiré Doué|Désiré Doue
E. Jean Carroll
E. L. James|EL James
E. O. Wilson|Edward O. Wilson
Eamon Gilmore
Earl Warren
Eben Etzebeth
Ebrahim Raisi|Raisi
Ebrahim Rasool
Ed Davey
Ed Koch
Ed Miliband
Ed Sheeran
Ed Woodward
Eddie Hearn
Eddie Howe
Eddie Irvine
Eddie Jones
Eddie Jordan
Eddie Mabo
Eddie Murphy
Eddie Redmayne
Eddie Van Halen
Eddie Vedder
Eddie the Eagle|Eddie Edwards|Michael Edwards
Eddy Merckx
Eden Golan
Eden Hazard|Hazard
Ederson Moraes|Ederson
Edgar Davids
Edgar Lungu
Edgars Rinkēvičs|Edgars Rinkevics
Edi Rama
Edin Džeko|Edin Dzeko
Edinson Cavani|Cavani
Edith Piaf|Édith Piaf
Edmund Hillary
Edmund Stoiber
Edmundo González|Edmundo Gonzalez|Edmundo González Urrutia
Edouard Mendy
Edson Álvarez
Eduard Shevardnadze
Eduardo Bolsonaro
Eduardo Camavinga
Eduardo Campos
Eduardo Cunha
Eduardo Duhalde
Eduardo Frei Ruiz-Tagle|Eduardo Frei
Eduardo Pazuello
Eduardo Saverin
Edvard Munch
Edward Heath|Ted Heath
Edward Kennedy|Ted Kennedy|Edward M. Kennedy
Edward Said
Edward Seaga
Edward Snowden|Snowden
Edward Teller
Edward VIII|Duke of Windsor
Edwin Moses
Edwin van der Sar
Edén Pastora|Comandante Cero|Eden Pastora
Efraín Ríos Montt|Efrain Rios Montt|Ríos Montt|Rios Montt
Egan Bernal
Egon Krenz
Ehud Barak
Ehud Olmert|Olmert
Eidur Gudjohnsen
Eike Batista
Eileen Gu
Eisaku Sato
Ekrem İmamoğlu|Ekrem Imamoglu|Imamoglu
El Anatsui
El Hadji Diouf
Elaine Chao
Elaine Thompson-Herah
Eldor Shomurodov
Eleanor Roosevelt
Eleftherios Venizelos
Elena Ceaușescu|Elena Ceausescu
Elena Ferrante
Elena Kagan
Elena Rybakina
Elfriede Jelinek
Eli Cohen
Eli Manning
Elias Hrawi
Elias Rodriguez
Elie Wiesel
Elijah Harper
Elina Valtonen
Elio Di Rupo
Eliot Spitzer
Elisabeth Fritzl
Elise Stefanik
Eliud Kipchoge
Elizabeth Holmes
Elizabeth Hurley
Elizabeth I|Queen Elizabeth I
Elizabeth Smart
Elizabeth Taylor
Elizabeth Warren
Elián González|Elian Gonzalez
Ella Fitzgerald
Ella Toone
Elle Macpherson
Ellen DeGeneres
Ellen Johnson Sirleaf
Ellen MacArthur
Ellen White
Ellery Hanley
Ellie Carpenter
Ellie Kildunne
Elliot Page|Ellen Page
Elly Schlein
Ellyse Perry
Elnaz Rekabi
Elon Musk|Musk
Elton John
Elvira Nabiullina
Elvis Presley|Elvis
Emanuela Orlandi
Emerson Fittipaldi
Emil Constantinescu
Emil Forsberg
Emiliano Martínez|Emiliano Martinez|Emi Martinez
Emiliano Zapata
Emilio Botín|Emilio Botin
Emilio Butragueño
Emilio Massera
Emily Maitlis
Emily Scarratt
Eminem|Marshall Mathers
Emir Kusturica
Emma Bonino
Emma Coronel Aispuro|Emma Coronel
Emma Hayes
Emma Raducanu
Emma Stone
Emma Thompson
Emma Watson
Emmanuel Adebayor
Emmanuel Macron|Macron
Emmanuel Petit
Emmanuelle Charpentier
Emmeline Pankhurst
Emmerson Mnangagwa|Mnangagwa
Emmett Till
Emmitt Smith
Emomali Rahmon|Emomali Rakhmonov|Imomali Rakhmonov
Emperor Akihito|Akihito
Emperor Hirohito|Hirohito|Emperor Showa
Emperor Naruhito|Naruhito|Crown Prince Naruhito
Empress Dowager Cixi|Cixi
Empress Masako|Crown Princess Masako|Masako
Enda Kenny
Endrick
Enele Sopoaga
Enes Kanter Freedom|Enes Kanter
Enner Valencia
Ennio Morricone
Enoch Godongwana
Enoch Powell
Enrico Berlinguer
Enrico Letta
Enrique Bolaños|Enrique Bolanos
Enrique Camarena|Kiki Camarena
Enrique Iglesias
Enrique Peña Nieto|Enrique Pena Nieto|Peña Nieto|Pena Nieto
Enrique Peñalosa|Enrique Penalosa
Enver Hoxha
Enya
Enzo Fernández|Enzo Fernandez
Enzo Ferrari
Enzo Francescoli
Enzo Maresca
Enzo Scifo
Eoin Morgan
Eran Zahavi
Eric Adams
Eric Cantona|Cantona|Éric Cantona
Eric Cantor
Eric Chu
Eric Clapton
Eric Dier
Eric Garner
Eric Harris
Eric Holder
Eric Lindros
Eric Rudolph|Eric Robert Rudolph
Eric Schmidt
Eric Trump
Erich Honecker
Erich Priebke
Erik Karlsson
Erik Menendez
Erik ten Hag|Ten Hag
Erika Kirk
Erin Brockovich
Erin Patterson
Erling Haaland|Haaland
Erna Solberg
Ernest Bai Koroma
Ernest Hemingway|Hemingway
Ernest Shonekan
Ernesto Pérez Balladares|Ernesto Perez Balladares
Ernesto Samper
Ernesto Zedillo|Zedillo
Ernie Els
Ersin Tatar
Erwin Rommel|Rommel|Desert Fox
Esmail Baghaei|Esmaeil Baqaei
Esmail Qaani|Esmail Ghaani
Espen Barth Eide
Essam El-Hadary
Estela de Carlotto
Ester Ledecká
Esther Rantzen
Etan Patz
Eteri Tutberidze
Ethel Rosenberg
Euclid Tsakalotos
Eugene McCarthy
Eugene Terre'Blanche|Eugene Terreblanche
Eugenie Bouchard
Eugenio Derbez
Eugène de Kock|Eugene de Kock|Prime Evil
Eugénie Le Sommer
Eusébio|Eusebio
Eva Braun
Eva Kaili
Eva Perón|Evita|Eva Peron
Evan Ferguson
Evan Gershkovich
Evan Spiegel
Evander Holyfield|Holyfield
Evangelos Venizelos
Eve Muirhead
Evelyn Matthei
Evgeni Malkin
Evgeni Plushenko
Evika Siliņa|Evika Silina
Evo Morales
Ewa Kopacz
Ezekiel Kemboi
F. W. de Klerk|F.W. de Klerk|FW de Klerk|De Klerk
Fabiano Caruana
Fabien Barthez
Fabien Galthié|Fabien Galthie
Fabio Cannavaro
Fabio Capello|Capello
Fairuz
Faisal Husseini
Faisal Shahzad
Faisal al-Qassem
Faisal bin Farhan|Prince Faisal bin Farhan
Faith Kipyegon
Fan Bingbing
Fani Willis
Fanny Blankers-Koen
Farooq Abdullah
Farooq Leghari
Farouk al-Sharaa|Farouq al-Shara
Fatih Birol
Fatih Karahan
Fatih Terim
Fatima Bhutto
Fatos Nano
Faure Gnassingbé|Faure Gnassingbe
Faustin Kayumba Nyamwasa
Faustin-Archange Touadéra|Faustin-Archange Touadera
Faustino Asprilla
Fawad Chaudhry
Faye Dunaway
Faye Wong
Fayez al-Sarraj|Fayez Sarraj
Fazlur Rehman|Maulana Fazlur Rehman
Federica Brignone
Federica Mogherini
Federica Pellegrini
Federico Chiesa
Federico Fellini|Fellini
Federico Gutiérrez|Federico Gutierrez|Fico Gutiérrez
Federico Valverde
Fei-Fei Li
Fela Kuti|Fela
Feleti Teo
Felicity Huffman
Felipe Calderón|Felipe Calderon
Felipe González|Felipe Gonzalez
Felipe Massa
Felix Magath
Femke Bol
Ferdinand Magellan
Ferdinand Marcos Jr.|Bongbong Marcos|Bongbong
Ferdinand Marcos|Ferdinand Marcos Sr.
Ferdinand Piëch|Ferdinand Piech
Ferenc Gyurcsány|Ferenc Gyurcsany
Ferenc Puskás|Ferenc Puskas
Fernanda Torres
Fernandinho
Fernando Alonso
Fernando Belaúnde Terry|Fernando Belaunde
Fernando Botero
Fernando Collor de Mello|Fernando Collor
Fernando Diniz
Fernando Haddad
Fernando Henrique Cardoso
Fernando Hierro
Fernando Karadima
Fernando Lugo
Fernando Morientes
Fernando Santos
Fernando Torres
Fernando Valenzuela
Fernando Villavicencio
Fernando de la Rúa|Fernando de la Rua
Ferran Torres
Festus Mogae
Fethullah Gülen|Fethullah Gulen
Fiamē Naomi Mata'afa|Fiame Naomi Mata'afa
Fidel Castro|Castro|Fidel
Fidel Ramos|Fidel V. Ramos
Figen Yüksekdağ|Figen Yuksekdag
Fikile Mbalula
Filipe Nyusi
Filippo Grandi
Filippo Inzaghi
Finn Russell
Fiona Bruce
Flavio Briatore
Flavio Cotti
Florence Griffith Joyner|Flo-Jo|Florence Griffith-Joyner
Florence Pugh
Florentino Pérez|Florentino Perez
Florian Wirtz
Floyd Landis
Floyd Mayweather|Floyd Mayweather Jr.
Flávio Bolsonaro|Flavio Bolsonaro
Foday Sankoh
Folarin Balogun
Formiga
Fouad Siniora|Fuad Siniora
Fran Kirby
Frances Haugen
Frances Tiafoe
Francesca Albanese
Francesco Bagnaia
Francesco Cossiga
Francesco Schettino
Francesco Totti|Totti
Francia Márquez|Francia Marquez
Francis Bacon
Francis Collins
Francis Crick
Francis Ford Coppola
Francis Fukuyama
Francis Kéré
Francis Ngannou
Francis Ona
Francisco Flores
Francisco Franco|General Franco|Generalissimo Franco
Francisco Sagasti
Franck Kessié
Franck Ribéry|Ribery|Franck Ribery
Franco Baresi
Franco Colapinto
Franco Frattini
Franco Zeffirelli
Francois Pienaar
Franjo Tuđman|Franjo Tudjman|Tudjman
Frank Bainimarama|Voreqe Bainimarama
Frank Bruno
Frank Gehry
Frank Lampard
Frank Lloyd Wright
Frank Lowy
Frank Ocean
Frank Rijkaard
Frank Sinatra|Sinatra
Frank Warren
Frank Williams
Frank de Boer
Frank-Walter Steinmeier
Frankie Dettori
Frankie Fredericks
Franklin D. Roosevelt|FDR|F.D.R.|Franklin Delano Roosevelt|Franklin Roosevelt
Frans Timmermans
Franz Beckenbauer|Beckenbauer|Der Kaiser
Franz Ferdinand|Archduke Franz Ferdinand
Franz Klammer
Franz Vranitzky
François Bayrou|Francois Bayrou
François Bozizé|Francois Bozize
François Duvalier|Papa Doc|Francois Duvalier|Papa Doc Duvalier
François Fillon|Francois Fillon
François Hollande|Francois Hollande
François Legault|Francois Legault
François Mitterrand|Mitterrand|Francois Mitterrand
François Pinault|Francois Pinault
François Truffaut
François-Henri Pinault
Françoise Barré-Sinoussi
Françoise Sagan
Fred
Fred Couples
Fred Goodwin
Fred Hampton
Fred Hoyle
Fred West
Freddie Freeman
Freddie Gray
Freddie Laker
Freddie Ljungberg
Freddie Mercury
Freddie Scappaticci|Stakeknife
Freddy Adu
Freddy Heineken|Freddie Heineken
Frederick Chiluba
Frederick Douglass
Frederick Forsyth
Fredrik Reinfeldt
Freeman Dyson
Freeman Mbowe
Frenkie de Jong
Frida Kahlo
Fridolina Rolfö
Friedrich Engels
Friedrich Merz|Merz
Frédéric Kanouté
Fu Mingxia
Fuad Shukr
Fulgencio Batista|Batista
Fumio Kishida|Kishida
Fusako Shigenobu
Félicien Kabuga|Felicien Kabuga
Félix Houphouët-Boigny|Felix Houphouet-Boigny
Félix Maradiaga|Felix Maradiaga
Félix Tshisekedi|Felix Tshisekedi|Tshisekedi
Gabby Douglas
Gabby Logan
Gabby Petito
Gabby Thomas
Gabriel Attal
Gabriel Batistuta|Batistuta
Gabriel Boric|Boric
Gabriel Galípolo|Gabriel Galipolo
Gabriel García Márquez|Gabriel Garcia Marquez
Gabriel Jesus
Gabriel Martinelli
Gabriel Wortman
Gabriela Sabatini
Gabrielius Landsbergis
Gabrielle Giffords|Gabby Giffords
Gael García Bernal
Gaizka Mendieta
Gal Gadot
Gamal Abdel Nasser|Nasser
Gamal Mubarak
Ganjar Pranowo
Gao Xingjian
Gao Yu
Garbiñe Muguruza|Garbine Muguruza
Gareth Bale|Bale
Gareth Southgate
Gareth Thomas
Garfield Sobers|Garry Sobers
Garret FitzGerald
Garrincha
Garry Kasparov|Kasparov
Garth Brooks
Gary Barlow
Gary Bettman
Gary Gensler
Gary Glitter
Gary Hart
Gary Johnson
Gary Lineker
Gary Medel
Gary Neville
Gary Player
Gary Powers|Francis Gary Powers
Gary Ridgway|Green River Killer
Gary Speed
Gaston Flosse
Gauri Lankesh
Gautam Adani
Gautam Gambhir
Gautama Buddha|Buddha
Gavi
Gavin Hastings
Gavin Newsom
Gavrilo Princip
Gay Byrne
Gaël Monfils|Gael Monfils
Gebran Bassil
Geert Wilders|Wilders
Geir Haarde
Geir Pedersen|Geir O. Pedersen
Genaro García Luna|Genaro Garcia Luna
Gene Hackman
Gene Robinson
Gene Wilder
Genghis Khan|Chinggis Khan
Gennady Golovkin
Gennady Zyuganov
Gennaro Gattuso
Gennifer Flowers
Geno Auriemma
Geoff Hurst
Geoffrey Boycott
Geoffrey Hinton
Geoffrey Howe
Geoffrey Palmer
Geoffrey Rush
Georg Solti
George Best
George Carey
George Clooney
George Floyd
George Foreman
George Galloway
George Gregan
George H. W. Bush|George H.W. Bush|George HW Bush|George Herbert Walker Bush|Bush Sr.
George Habash
George Harrison
George Kennan
George Lucas
George Marshall|George C. Marshall
George McGovern
George Michael
George Orwell
George Osborne
George Papandreou|Giorgos Papandreou
George Pataki
George Patton|George S. Patton
George Pell|Cardinal Pell
George R. R. Martin|George RR Martin
George Robertson|Lord Robertson
George Russell
George Santos
George Shultz|George P. Shultz
George Simion
George Soros|Soros
George Speight
George Steinbrenner
George Stephanopoulos
George Tenet
George W. Bush|George Walker Bush|Dubya|Bush Jr.
George Wallace
George Washington
George Weah
George Zimmerman
Georgi Asparuhov
Georgi Markov
Georgi Parvanov
Georgia O'Keeffe
Georgia Stanway
Georginio Wijnaldum
Georgios Samaras
Georgiy Gongadze
Georgy Zhukov|Marshal Zhukov
Geraint Thomas
Gerald Ford|Gerald R. Ford
Gerald Ratner
Geraldine Ferraro
Geraldo Alckmin
Geraldo Rivera
Gerard Piqué|Gerard Pique|Pique
Gerd Müller|Gerd Muller
Gerhard Berger
Gerhard Richter
Gerhard Schröder|Gerhard Schroeder|Gerhard Schroder
Geri Halliwell|Geri Horner
Germain Katanga
Germaine Greer
Geronimo
Gerry Adams
Gerry McCann
Gervinho
Getachew Reda
Getúlio Vargas|Getulio Vargas
Gheorghe Hagi|Hagi
Ghislaine Maxwell
Ghulam Ishaq Khan
Gianfranco Fini
Gianfranco Zola
Gianluca Vialli
Gianluigi Buffon|Gigi Buffon|Buffon
Gianluigi Donnarumma|Donnarumma
Gianni Agnelli
Gianni Infantino|Infantino
Gianni Versace|Versace
Giannis Antetokounmpo|Giannis
Gibran Rakabuming Raka|Gibran
Gigi Hadid
Gilad Shalit
Gilberto Gil
Gilberto Rodríguez Orejuela|Gilberto Rodriguez Orejuela
Gilberto Silva
Gilmar Mendes
Gina Lollobrigida
Gina Raimondo
Gina Rinehart
Ginni Rometty
Gio Reyna
Gioconda Belli
Giorgi Margvelashvili
Giorgia Meloni|Meloni
Giorgio Armani
Giorgio Chiellini
Giorgio Napolitano
Giovanni Falcone
Giovanni Trapattoni
Girija Prasad Koirala|G. P. Koirala
Gisele Bündchen|Gisele Bundchen
Gisèle Pelicot|Gisele Pelicot
Gitanas Nausėda|Gitanas Nauseda
Giuliano Amato
Giulio Andreotti|Andreotti
Giulio Regeni
Giuseppe Conte
Giuseppe Garibaldi|Garibaldi
Gladys Berejiklian
Glafcos Clerides|Glafkos Clerides
Glenn Greenwald
Glenn Hoddle
Glenn Maxwell
Glenn McGrath
Glenn Youngkin
Gloria Estefan
Gloria Macapagal Arroyo|Gloria Arroyo|Gloria Macapagal-Arroyo
Gloria Steinem
Gnassingbé Eyadéma|Gnassingbe Eyadema
Godswill Akpabio
Godwin Emefiele
Goh Chok Tong
Golda Meir
Golshifteh Farahani
Gong Li
Gonzalo Higuaín|Gonzalo Higuain
Gonzalo Rodríguez Gacha|Gonzalo Rodriguez Gacha
Gonzalo Sánchez de Lozada|Gonzalo Sanchez de Lozada|Goni
Goodluck Jonathan
Goodwill Zwelithini|King Goodwill Zwelithini
Googoosh
Goran Hadžić|Goran Hadzic
Goran Ivanišević|Goran Ivanisevic
Gordie Howe
Gordon Bajnai
Gordon Banks
Gordon Brown
Gordon Campbell
Gordon Moore
Gordon Ramsay
Gordon Strachan
Gore Vidal
Gotabaya Rajapaksa|Gotabhaya Rajapaksa
Gough Whitlam
Grace Kelly
Grace Millane
Grace Mugabe
Grace Poe
Graeme McDowell
Graeme Smith
Graeme Souness
Graeme Swann
Graham Arnold
Graham Gooch
Graham Greene
Graham Henry
Graham Norton
Graham Potter
Graham Taylor
Granit Xhaka
Grant Hackett
Grant Robertson
Grayson Perry
Graça Machel|Graca Machel
Greg Abbott
Greg Brockman
Greg Dyke
Greg LeMond
Greg Louganis
Greg Maddux
Greg Norman
Greg Rusedski
Gregg Berhalter
Gregg Popovich
Gregg Wallace
Gregor Townsend
Gregory Bovino
Greta Garbo
Greta Gerwig
Greta Thunberg|Thunberg
Gretchen Whitmer
Grete Waitz
Grigori Perelman
Grigori Rasputin|Rasputin
Grigory Rodchenkov
Griselda Blanco
Gro Harlem Brundtland
Gudrun Ensslin
Guido Crosetto
Guido Mantega
Guido Westerwelle
Guilherme Boulos
Guillaume Soro
Guillermo Endara
Guillermo Francos
Guillermo Lasso
Guillermo Ochoa|Memo Ochoa
Guillermo Vilas
Guillermo del Toro
Gukesh Dommaraju|D. Gukesh|Gukesh D
Gulbuddin Hekmatyar
Guo Jiakun
Gurbanguly Berdimuhamedow|Gurbanguly Berdymukhamedov
Gurmeet Ram Rahim Singh|Ram Rahim|Gurmeet Ram Rahim
Gurpatwant Singh Pannun
Gus Poyet
Gustav Klimt|Klimt
Gustavo Cisneros
Gustavo Dudamel
Gustavo Kuerten|Guga
Gustavo Petro
Gustáv Husák|Gustav Husak
Guus Hiddink|Hiddink
Guy Fawkes
Guy Verhofstadt
Gwede Mantashe
Gwen Stefani
Gwyneth Paltrow
Gwynne Shotwell
Gylfi Sigurdsson
Gyula Horn
Gérald Darmanin|Gerald Darmanin
Gérard Depardieu|Gerard Depardieu|Depardieu
Gérard Houllier|Gerard Houllier
Gérard Philipe
Göran Persson|Goran Persson
Günter Grass|Gunter Grass|Guenter Grass
H. D. Deve Gowda|H.D. Deve Gowda|Deve Gowda
H. R. McMaster|H.R. McMaster
Ha Jin
Habib Bourguiba|Bourguiba
Hachalu Hundessa
Hadi Awang|Abdul Hadi Awang
Hafez al-Assad|Hafez Assad
Hafiz Saeed|Hafiz Muhammad Saeed
Hage Geingob
Haider al-Abadi
Haile Gebrselassie
Haile Selassie|Emperor Haile Selassie
Hailemariam Desalegn
Hailey Bieber
Hajime Moriyasu
Hakainde Hichilema
Hakan Fidan
Hakan Çalhanoğlu|Hakan Calhanoglu
Hakan Şükür|Hakan Sukur
Hakeem Jeffries
Hakeem Olajuwon
Hakim Ziyech
Hakimullah Mehsud
Hakuho
Halimah Yacob
Halle Berry
Halyna Hutchins
Hamad bin Khalifa Al Thani
Hambali|Riduan Isamuddin
Hamid Gul
Hamid Karzai|Karzai
Hamid Mir
Hamilton Mourão|Hamilton Mourao
Hamza bin Laden
Han Dong-hoon
Han Duck-soo|Han Duck Soo
Han Kang
Han Kuo-yu
Han Zheng
Hanae Mori
Hanan Ashrawi
Hank Aaron
Hank Greenberg
Hannah Hampton
Hannibal Gaddafi
Hans Blix
Hans Niemann
Hans Zimmer
Hans-Dietrich Genscher
Hans-Rudolf Merz
Hansi Flick|Hans-Dieter Flick
Hansie Cronje|Cronje
Hao Haidong
Harbhajan Singh
Hardeep Singh Nijjar
Hardik Pandya
Hardik Patel
Haris Silajdžić|Haris Silajdzic
Harmanpreet Kaur
Harold Holt
Harold Macmillan
Harold Pinter
Harold Shipman
Harold Wilson
Harper Lee
Harriet Harman
Harriet Tubman
Harrison Ford
Harry Belafonte
Harry Brook
Harry Kane
Harry Kewell
Harry Maguire
Harry Oppenheimer
Harry Redknapp
Harry Reid
Harry Roque
Harry S. Truman|Truman|Harry Truman|Harry S Truman
Harry Styles
Haruhiko Kuroda
Haruki Murakami
Harvey Milk
Harvey Weinstein|Weinstein
Hashem Abedi
Hashem Safieddine
Hashim Amla
Hashim Thaçi|Hashim Thaci|Thaci
Hassan Diab
Hassan Nasrallah|Nasrallah|Sayyed Hassan Nasrallah
Hassan Rouhani|Rouhani|Hassan Rohani
Hassan Sheikh Mohamud
Hassan al-Banna
Hassan al-Turabi|Hassan Turabi
Hassanal Bolkiah|Sultan of Brunei|Sultan Hassanal Bolkiah
Hassiba Boulmerka
Hastings Banda
Hayao Miyazaki
Hayley Wickenheiser
He Jiankui
He Lifeng
Heath Ledger
Heath Streak
Heather Knight
Hebe de Bonafini
Heidi Klum
Heiko Maas
Heinrich Böll
Heinrich Himmler|Himmler
Heinrich von Pierer
Heinz Fischer
Heinz-Christian Strache
Helen Clark
Helen Mirren
Helen Sharman
Helen Suzman
Helen Zille
Helio Castroneves|Hélio Castroneves
Helle Thorning-Schmidt
Helmut Kohl|Kohl
Helmut Schmidt
Hendrik Verwoerd
Heng Swee Keat
Henri Cartier-Bresson
Henri Konan Bédié|Henri Konan Bedie
Henri Matisse|Matisse
Henrik Larsson
Henrik Lundqvist
Henrik Stenson
Henrikh Mkhitaryan|Mkhitaryan
Henrique Capriles|Henrique Capriles Radonski
Henrique Meirelles
Henry Kissinger|Kissinger|Henry A. Kissinger
Henry Kravis
Henry Moore
Henry Olonga
Henry Paulson|Hank Paulson
Henry Pollock
Henry VIII|King Henry VIII
Herbert Diess
Herbert Hoover
Herbert Kickl
Herbert von Karajan
Herbie Hancock
Hergé|Herge
Heriberto Lazcano
Herman Van Rompuy
Hermann Göring|Hermann Goering|Göring|Goering
Hermann Maier
Hernán Cortés|Hernan Cortes
Hernán Crespo|Hernan Crespo
Herschel Walker
Hersh Goldberg-Polin
Herta Müller|Herta Mueller
Herve Renard|Hervé Renard
Hervé Falciani|Herve Falciani
Herzi Halevi
Heydar Aliyev|Heidar Aliyev
Hibatullah Akhundzada|Haibatullah Akhundzada
Hicham El Guerrouj
Hideki Matsui
Hideki Matsuyama
Hideki Tojo|Tojo
Hideo Nomo
Hidetoshi Nakata
Hidilyn Diaz
Hifikepunye Pohamba
Hikaru Nakamura
Hilary Benn
Hilary Mantel
Hilda Heine
Hillary Clinton|Hillary Rodham Clinton
Hina Rabbani Khar
Hind Rajab
Hirokazu Kore-eda
Hiroshi Yamauchi
Hirving Lozano|Chucky Lozano
Hissène Habré|Hissene Habre
Ho Chi Minh|Uncle Ho
Holger Rune
Holly Willoughby
Homare Sawa
Hong Myung-bo
Hope Hicks
Hope Solo
Hopewell Chin'ono
Horacio Cartes
Horacio Rodríguez Larreta|Horacio Rodriguez Larreta
Horatio Nelson|Lord Nelson|Admiral Nelson
Horst Köhler|Horst Koehler
Hoshyar Zebari
Hosni Mubarak|Mubarak|Muhammad Hosni Mubarak
Hossam Hassan
Hossein Amir-Abdollahian|Hossein Amirabdollahian
Hossein Salami
Hossein-Ali Montazeri|Ayatollah Montazeri
Hou Yifan
Hou Yu-ih
Howard Baker
Howard Dean
Howard Lutnick
Howard Schultz
Howard Stern
Hrant Dink
Hristo Stoichkov|Stoichkov
Hsiao Bi-khim
Hu Jintao
Hu Yaobang
Hua Chunying
Hua Guofeng
Hubert Ingraham
Hubert de Givenchy
Huey Long
Hugh Grant
Hugh Jackman
Hugh Laurie
Hugh Masekela
Hugo Banzer
Hugo Broos
Hugo Carvajal
Hugo Chávez|Hugo Chavez|Chavez|Chávez
Hugo Ekitike
Hugo Lloris
Hugo Porta
Hugo Sánchez|Hugo Sanchez
Hui Ka Yan|Xu Jiayin
Hulk
Hulk Hogan
Hulusi Akar
Huma Abedin
Humberto Ortega
Humberto de la Calle
Humza Yousaf
Hun Manet
Hun Sen
Hunter Biden
Hunter S. Thompson
Hussain Muhammad Ershad|H.M. Ershad|General Ershad
Hussein Kamel
Hussein Mwinyi
Hussein Tantawi|Mohamed Hussein Tantawi
Hussein al-Sheikh
Huw Edwards
Hwang Hee-chan
Hwang Jang-yop|Hwang Jang Yop
Hwang Woo-suk
Héctor Timerman|Hector Timerman
Hélder Câmara|Helder Camara
I. K. Gujral|I.K. Gujral|Inder Kumar Gujral
I. M. Pei|IM Pei
IU
Iain Duncan Smith
Ian Blair
Ian Botham
Ian Brady
Ian Fleming
Ian Foster
Ian Huntley
Ian Khama
Ian McEwan
Ian McKellen
Ian Nepomniachtchi
Ian Paisley|Rev Ian Paisley
Ian Poulter
Ian Rankin
Ian Rush
Ian Smith
Ian Thorpe
Ian Wilmut
Ian Woosnam
Ian Wright
Ibn Saud|King Abdulaziz|Abdulaziz ibn Saud
Ibrahim Babangida
Ibrahim Boubacar Keïta|Ibrahim Boubacar Keita|IBK
Ibrahim El-Zakzaky|Ibrahim Zakzaky
Ibrahim Kalin|İbrahim Kalın
Ibrahim Mohamed Solih|Ibrahim Solih
Ibrahim Rugova
Ibrahim Traoré|Ibrahim Traore
Ibrahim al-Jaafari
Ibrahima Konaté|Ibrahima Konate
Ice Cube
Ichiro Ozawa
Ichiro Suzuki|Ichiro
Idi Amin|Idi Amin Dada
Idris Elba
Idriss Déby|Idriss Deby|Idriss Deby Itno
Ieng Sary
Iftikhar Chaudhry|Iftikhar Muhammad Chaudhry
Iga Świątek|Iga Swiatek|Swiatek
Iggy Pop
Ignazio Cassis
Igor Belanov
Igor Dodon
Igor Girkin|Igor Strelkov|Strelkov
Igor Sechin
Ihor Kolomoisky|Ihor Kolomoyskyi
Ike Turner
Iker Casillas|Casillas
Ilan Goldfajn
Ilan Shor
Ilham Aliyev|Aliyev
Ilham Tohti
Ilhan Omar
Ilia Malinin
Ilie Bolojan
Ilkay Gündogan|Ilkay Gundogan|İlkay Gündoğan
Ilona Maher
Ilya Sutskever
Imad Mughniyeh|Imad Mughniyah
Imam Samudra
Iman
Imane Khelif
Imelda Marcos
Imran Khan|Imran Ahmed Khan Niazi
Imre Kertész
Imre Nagy
Inbee Park
Inderjit Singh Reyat
Indira Gandhi
Indra Nooyi
Infanta Cristina|Princess Cristina
Inge de Bruijn
Ingemar Stenmark
Ingmar Bergman
Ingrid Betancourt
Ingrid Kristiansen
Ingrida Šimonytė|Ingrida Simonyte
Ingvar Carlsson
Ingvar Kamprad
Inzamam-ul-Haq
Ion Iliescu
Irakli Garibashvili
Irakli Kobakhidze
Irena Sendler
Irene Khan
Irene Montero
Irene Paredes
Irfaan Ali|Mohamed Irfaan Ali
Iris Murdoch
Irvine Welsh
Isaac Asimov
Isaac Herzog
Isabel Allende
Isabel Allende Bussi
Isabel Díaz Ayuso|Isabel Diaz Ayuso
Isabel Perón|Isabel Peron|Isabelita
Isabel dos Santos
Isabelle Adjani
Isabelle Huppert
Isaias Afwerki|Isaias Afewerki
Isco
Ishaq Dar
Ishmael Toroama
Isiah Thomas
Isko Moreno
Islam Karimov
Islam Slimani
Ismael Zambada|El Mayo|El Mayo Zambada
Ismail Haniyeh|Haniyeh|Ismail Haniya
Ismail Kadare
Ismail Khan
Ismail Sabri Yaakob
Ismaïl Omar Guelleh|Ismail Omar Guelleh
Ismaïla Sarr
Isnilon Hapilon
Israel Folau
Israel Katz
Issa Hayatou
Issa Tchiroma Bakary|Issa Tchiroma
Issey Miyake
Itamar Ben-Gvir|Ben-Gvir|Itamar Ben Gvir
Itamar Franco
Ivan Boesky
Ivan Lendl|Lendl
Ivan Milat
Ivan Perišić|Ivan Perisic
Ivan Rakitić|Ivan Rakitic
Ivan Toney
Ivan the Terrible
Ivana Trump
Ivanka Trump
Ivica Dačić|Ivica Dacic
Ivica Račan|Ivica Racan
Ivo Josipović|Ivo Josipovic
Ivo Sanader
Iván Archivaldo Guzmán|Ivan Archivaldo Guzman
Iván Cepeda|Ivan Cepeda
Iván Duque|Ivan Duque
Iván Mordisco|Ivan Mordisco
Iván Márquez|Ivan Marquez
Iván Zamorano|Ivan Zamorano
Iwao Hakamada
Iyad Ag Ghaly
Izzat Ibrahim al-Douri|Izzat Ibrahim
Iñaki Urdangarin
J Balvin
J. B. Pritzker|JB Pritzker|J.B. Pritzker
J. D. Salinger|JD Salinger
J. Edgar Hoover
J. J. Watt|JJ Watt
J. Jayalalithaa|Jayalalithaa|Jayalalitha
J. K. Rowling|JK Rowling|J.K. Rowling|Joanne Rowling
J. M. Coetzee|JM Coetzee
J. Robert Oppenheimer|Oppenheimer
JD Vance|J.D. Vance|J. D. Vance|James David Vance
JJ Pietsch|JJ
Ja Morant
Jaap Stam
Jaap de Hoop Scheffer
Jacinda Ardern|Ardern
Jack Abramoff
Jack Charlton
Jack Dorsey
Jack Draper
Jack Grealish
Jack Hughes
Jack Kevorkian
Jack Layton
Jack Ma
Jack Nicholson
Jack Nicklaus|Nicklaus
Jack Ruby
Jack Smith
Jack Straw
Jack Teixeira
Jack Warner
Jack Welch
Jack Wilshere
Jack the Ripper
Jackie Chan
Jackie Joyner-Kersee
Jackie Robinson
Jackie Selebi
Jackie Stewart
Jackson Pollock
Jacob Blake
Jacob Frey
Jacob Lew|Jack Lew
Jacob Rees-Mogg
Jacob Zuma|Zuma
Jacobo Árbenz|Jacobo Arbenz
Jacqueline Kennedy Onassis|Jackie Kennedy|Jacqueline Kennedy|Jackie Onassis|Jackie O
Jacques Chirac|Chirac
Jacques Cousteau|Jacques-Yves Cousteau
Jacques Delors
Jacques Kallis
Jacques Mesrine
Jacques Rogge
Jacques Santer
Jacques Villeneuve
Jade Goody
Jadon Sancho
Jadranka Kosor
Jafar Panahi
Jagmeet Singh
Jagmohan Dalmiya
Jaime Paz Zamora
Jair Bolsonaro|Bolsonaro
Jakaya Kikwete
Jake Paul
Jake Sullivan
Jake Tapper
Jake White
Jakob Ingebrigtsen
Jakub Błaszczykowski
Jalal Talabani
Jalaluddin Haqqani
Jalen Brunson
Jalen Hurts
Jamal Khashoggi|Khashoggi
Jamal Musiala
James Anderson|Jimmy Anderson
James Baker|James A. Baker|Jim Baker
James Baldwin
James Boasberg
James Brown
James Bulger|Jamie Bulger
James Byrd Jr.|James Byrd
James Callaghan|Jim Callaghan
James Cameron
James Comey|Jim Comey
James Cook|Captain Cook|Captain James Cook
James Dyson
James Earl Ray
James Foley
James Gorman
James Hansen
James Harden
James Hoffa
James Holmes
James Ibori
James Levine
James Lovelock
James Madison
James Marape
James Mattis|Jim Mattis|Mad Dog Mattis
James May
James Milner
James Murdoch
James Packer
James Rodríguez|James Rodriguez
James Rubin|Jamie Rubin
James Soong
James Stewart
James Watson
James Wolfensohn
Jamie Carragher
Jamie Dimon
Jamie Foxx
Jamie Oliver
Jamie Raskin
Jamie Vardy
Jamieson Greer
Jamil Mahuad
Jan Egeland
Jan Hus
Jan Marsalek
Jan Oblak
Jan Palach
Jan Peter Balkenende
Jan Ullrich
Jan Vertonghen
Jan Železný|Jan Zelezny
Jana Novotná|Jana Novotna
Jane Birkin
Jane Campion
Jane Fonda
Jane Fraser
Jane Goodall
Janet Evans
Janet Jackson
Janet Museveni
Janet Napolitano
Janet Reno
Janet Yellen
Janez Janša|Janez Jansa
Jang Song Thaek|Jang Song-thaek
Janica Kostelić
Janis Joplin
Jannik Sinner
Jared Goff
Jared Isaacman
Jared Kushner
Jared Loughner|Jared Lee Loughner
Jari Litmanen
Jarnail Singh Bhindranwale
Jaromír Jágr|Jaromir Jagr
Jarosław Kaczyński|Jaroslaw Kaczynski
Jarvis Cocker
Jasmine Paolini
Jason Day
Jason Donovan
Jason Holder
Jason Kelce
Jason Kidd
Jason Rezaian
Jasper Johns
Jasprit Bumrah
Javed Miandad
Javier Aguirre
Javier Bardem
Javier Hernández|Chicharito|Javier Hernandez
Javier Mascherano|Mascherano
Javier Milei|Milei
Javier Pérez de Cuéllar|Javier Perez de Cuellar|Perez de Cuellar
Javier Solana|Solana
Javier Sotomayor
Javier Tebas
Javier Valdez
Javier Zanetti
Jawaharlal Nehru|Nehru
Jawar Mohammed
Jay Bhattacharya
Jay Carney
Jay Chou
Jay Leno
Jay Shah
Jay Tarriela
Jay-Jay Okocha
Jay-Z|Jay Z|Shawn Carter
Jaycee Dugard|Jaycee Lee Dugard
Jaylen Brown
Jayne Torvill
Jayson Blair
Jayson Tatum
Jean Asselborn
Jean Charles de Menezes
Jean Chrétien|Jean Chretien
Jean McConville
Jean Nouvel
Jean Paul Gaultier|Jean-Paul Gaultier
Jean Ping
Jean Todt
Jean-Bertrand Aristide|Aristide
Jean-Bédel Bokassa|Jean-Bedel Bokassa|Emperor Bokassa
Jean-Claude Duvalier|Baby Doc|Baby Doc Duvalier
Jean-Claude Juncker|Juncker
Jean-Claude Killy
Jean-Claude Trichet
Jean-Jacques Muyembe
Jean-Luc Dehaene
Jean-Luc Godard
Jean-Luc Mélenchon|Jean-Luc Melenchon|Mélenchon
Jean-Marc Bosman
Jean-Marie Le Pen
Jean-Marie Messier
Jean-Marie Tjibaou
Jean-Michel Basquiat|Basquiat
Jean-Paul Akayesu
Jean-Paul Belmondo
Jean-Paul Sartre
Jean-Pierre Bemba
Jean-Pierre Papin
Jeane Kirkpatrick
Jeanine Áñez|Jeanine Anez
Jeannette Jara
Jeb Bush
Jeff Bezos|Bezos
Jeff Gordon
Jeff Koons
Jeff Sessions
Jefferson Davis
Jefferson Farfán
Jeffrey Archer|Lord Archer
Jeffrey Dahmer|Dahmer
Jeffrey Donaldson
Jeffrey Epstein|Epstein
Jeffrey Goldberg
Jeffrey Sachs
Jeffrey Skilling|Jeff Skilling
Jeffrey Wigand
Jejomar Binay
Jelena Jankovic
Jelena Ostapenko
Jen Psaki
Jenni Hermoso|Jennifer Hermoso
Jennie Kim
Jennifer Aniston
Jennifer Capriati
Jennifer Doudna
Jennifer Lawrence
Jennifer Lopez|J.Lo|JLo
Jenniffer González|Jenniffer González-Colón|Jenniffer Gonzalez
Jenny Shipley
Jens Lehmann
Jens Stoltenberg|Stoltenberg
Jens-Frederik Nielsen
Jensen Huang
Jenson Button
Jeremiah Manele
Jeremy Clarkson
Jeremy Corbyn|Corbyn
Jeremy Hansen
Jeremy Hunt
Jeremy Lin
Jeremy Paxman
Jermain Defoe
Jeroen Dijsselbloem
Jerome Powell|Jay Powell
Jerry Brown|Edmund G. Brown Jr.
Jerry Falwell
Jerry Hall
Jerry Jones
Jerry Lee Lewis
Jerry Lewis
Jerry Rawlings|Flight Lieutenant Jerry Rawlings
Jerry Rice
Jerry Sandusky
Jerry Seinfeld
Jerry Springer
Jerry West
Jerry Yang
Jerzy Buzek
Jerzy Dudek
Jerzy Popiełuszko|Jerzy Popieluszko
Jes Staley
Jesse Helms
Jesse Jackson
Jesse James
Jesse Lingard
Jesse Marsch
Jesse Owens
Jessica Ennis-Hill|Jessica Ennis
Jessica Pegula
Jessie Fleming
Jessye Norman
Jesus Christ|Jesus
Jesús Gil|Jesus Gil
Jesús Santrich|Jesus Santrich
Jet Li
Jhala Nath Khanal
Jho Low|Low Taek Jho
Jhulan Goswami
Jiang Qing|Madame Mao
Jiang Zemin
Jibril Rajoub
Jigme Khesar Namgyel Wangchuck|King Jigme Khesar Namgyel Wangchuck
Jigme Singye Wangchuck|King Jigme Singye Wangchuck
Jihadi John|Mohammed Emwazi
Jill Biden
Jill Dando
Jill Ellis
Jill Meagher
Jill Stein
Jim Abbott
Jim Bolger
Jim Brown
Jim Carrey
Jim Chalmers
Jim Clyburn|James Clyburn
Jim Courier
Jim Furyk
Jim Harbaugh
Jim Henson
Jim Jones
Jim Jordan
Jim Kelly
Jim Lovell
Jim Morrison
Jim Swire
Jim Yong Kim
Jimi Hendrix
Jimin
Jimmie Johnson
Jimmie Åkesson|Jimmie Akesson
Jimmy Butler
Jimmy Carter|James Earl Carter
Jimmy Chérizier|Jimmy Cherizier
Jimmy Connors
Jimmy Fallon
Jimmy Floyd Hasselbaink
Jimmy Greaves
Jimmy Hoffa
Jimmy Kimmel
Jimmy Lai
Jimmy Morales
Jimmy Page
Jimmy Savile|Savile
Jimmy Wales
Jimmy White
Jo Cox
Jo Nesbø|Jo Nesbo
Jo-Wilfried Tsonga
Joachim Löw|Joachim Low|Joachim Loew
Joachim von Ribbentrop|Ribbentrop
Joan Baez
Joan Didion
Joan Laporta
Joan of Arc|Jeanne d'Arc
Joaquim Barbosa
Joaquim Chissano
Joaquin Phoenix
Joaquín Balaguer|Joaquin Balaguer
Joaquín Guzmán López|Joaquin Guzman Lopez
Joaquín Guzmán|El Chapo|Joaquin Guzman|El Chapo Guzmán|El Chapo Guzman
Joaquín Lavín|Joaquin Lavin
Jock Stein
Jodie Foster
Jody Wilson-Raybould
Joe Arpaio
Joe Biden|Biden|Joseph R. Biden|Joseph Biden
Joe Burrow
Joe Calzaghe
Joe Clark
Joe Cole
Joe DiMaggio
Joe Frazier
Joe Hart
Joe Lieberman|Joseph Lieberman|Joseph I. Lieberman
Joe Manchin
Joe Montana
Joe Namath
Joe Paterno
Joe Rogan
Joe Root
Joe Scarborough
Joe Schmidt
Joe Slovo
Joe Theismann
Joe Torre
Joel Campbell
Joel Embiid
Joesley Batista
Joey Barton
Jofra Archer
Johan Cruyff|Cruyff|Johan Cruijff
Johan Rockström
Johann Rupert
Johannes Høsflot Klæbo
Johannes Kaiser
Johannes Vermeer|Vermeer
John A. Macdonald
John Adams
John Allen Muhammad|Beltway sniper|D.C. sniper
John Arne Riise
John Ashcroft
John Atta Mills
John Barnes
John Bercow
John Boehner
John Bolton
John Brennan
John Browne
John Bruton
John Carlos
John Cena
John Cleese
John Cornyn
John Daly
John DeLorean
John Dean
John Demjanjuk
John Dillinger
John Eales
John Edwards
John Elway
John F. Kennedy Jr.|JFK Jr.|John Kennedy Jr.
John F. Kennedy|JFK|J.F.K.|Jack Kennedy
John Fetterman
John Foster Dulles
John Galliano
John Garang
John Glenn
John Gotti|Gotti|Teflon Don
John Grisham
John Harbaugh
John Hinckley Jr.|John Hinckley|John W. Hinckley Jr.
John Howard
John Hume
John Humphrys
John Kasich
John Kelly|John F. Kelly
John Kerry
John Key
John Kirby
John Kiriakou
John Kufuor
John Lee|John Lee Ka-chiu
John Legend
John Lennon
John Mack
John Madden
John Magufuli|Magufuli
John Mahama|John Dramani Mahama
John Major
John McAfee
John McCain
John McCarthy
John McDonnell
John McEnroe|McEnroe
John McGinn
John Meriwether
John Obi Mikel
John Oliver
John Paul Getty III
John Paul Stevens
John Paulson
John Pilger
John Podesta
John Poindexter
John Prescott
John Profumo|Profumo
John Ratcliffe
John Roberts|John G. Roberts
John Sculley
John Sentamu
John Simpson
John Smit
John Steenhuisen
John Stockton
John Stones
John Sulston
John Swinney
John Terry
John Thune
John Updike
John Walker Lindh|American Taliban
John Wayne Bobbitt
John Wayne Gacy
John Wilkes Booth
John Williams
John Woo
John le Carré|John le Carre
Johnathan Thurston
Johnnie Cochran
Johnny Carson
Johnny Cash
Johnny Depp
Johnny Gaudreau
Johnny Hallyday
Johnny Paul Koroma
Johnny Sexton|Johnathan Sexton
Joice Mujuru
Joko Widodo|Jokowi|Widodo
Jomo Kenyatta
Jon Bon Jovi
Jon Fosse
Jon Gruden
Jon Jones
Jon Ossoff
Jon Rahm
Jon Snow
Jon Stewart
Jon Venables
JonBenét Ramsey|JonBenet Ramsey
Jonah Lomu|Lomu
Jonas Gahr Støre|Jonas Gahr Store|Jonas Gahr Stoere
Jonas Salk
Jonas Savimbi|Savimbi
Jonas Vingegaard
Jonathan Anderson
Jonathan David
Jonathan Dimbleby
Jonathan Edwards
Jonathan Majors
Jonathan Pollard
Jonathan Powell
Jonathan Ross
Jonathan Toews
Jonathan Van-Tam
Joni Mitchell
Jonny Bairstow
Jonny Evans
Jonny Wilkinson
Joost van der Westhuizen
Joran van der Sloot
Jordan Bardella
Jordan Belfort
Jordan Chiles
Jordan Henderson
Jordan Peele
Jordan Peterson
Jordan Pickford
Jordan Spieth
Jordi Alba
Jordi Pujol
Jorge Amado
Jorge Arreaza
Jorge Batlle
Jorge Campos
Jorge Eliécer Gaitán|Jorge Eliecer Gaitan
Jorge Glas
Jorge Jesus
Jorge Lorenzo
Jorge Luis Borges
Jorge Paulo Lemann
Jorge Quiroga|Tuto Quiroga
Jorge Rafael Videla|Jorge Videla
Jorge Ramos
Jorge Rodríguez|Jorge Rodriguez
Jorge Sampaio
Jorge Vilda
Jorginho
Jos Buttler
Joschka Fischer
Jose Canseco
Jose Maria Sison
Josef Ackermann
Josef Fritzl|Fritzl
Josef Mengele|Mengele
Josep Borrell|Borrell
Josep Maria Bartomeu
Joseph Aoun
Joseph Beuys
Joseph Boakai
Joseph Brodsky
Joseph C. Wilson
Joseph DeAngelo|Golden State Killer
Joseph Deiss
Joseph Estrada|Erap
Joseph Goebbels|Goebbels
Joseph Kabila
Joseph Kony|Kony
Joseph McCarthy|Joe McCarthy
Joseph Muscat
Joseph Schooling
Joseph Smith
Joseph Stalin|Stalin|Josef Stalin
Joseph Stiglitz
Joseph Wu
Joseph Zen|Cardinal Zen
Josh Allen
Josh Frydenberg
Josh Hawley
Josh Shapiro
Joshua Cheptegei
Joshua Kimmich
Joshua Nkomo
Joshua Wong
Josip Broz Tito|Tito|Marshal Tito
Josu Ternera|José Antonio Urrutikoetxea
José Adolfo Macías|Fito|Jose Adolfo Macias
José Antonio Kast|Jose Antonio Kast|Kast
José Carreras|Jose Carreras
José Dirceu|Jose Dirceu
José Eduardo dos Santos|Jose Eduardo dos Santos
José Jerí|Jose Jeri
José Luis Chilavert|Jose Luis Chilavert
José Luis Rodríguez Zapatero|Zapatero|Jose Luis Rodriguez Zapatero
José Luis Ábalos|Jose Luis Abalos
José López Portillo|Jose Lopez Portillo
José Manuel Albares|Jose Manuel Albares
José Manuel Barroso|Jose Manuel Barroso|Jose Manuel Durao Barroso|Barroso
José Martí|Jose Marti
José María Aznar|Jose Maria Aznar|Aznar
José María Olazábal|Jose Maria Olazabal
José Miguel Insulza|Jose Miguel Insulza
José Mourinho|Mourinho|Jose Mourinho
José Mujica|Jose Mujica|Pepe Mujica
José Napoleón Duarte|Jose Napoleon Duarte
José Padilla|Jose Padilla
José Pékerman
José Ramos-Horta|Jose Ramos-Horta
José Raúl Mulino|Jose Raul Mulino
José Rizal|Jose Rizal
José Saramago|Jose Saramago
José Sarney|Jose Sarney
José Serra|Jose Serra
José Sócrates|Jose Socrates
José de San Martín|Jose de San Martin
Jovenel Moïse|Jovenel Moise
Joyce Banda
Jozy Altidore
João Bernardo Vieira|Joao Bernardo Vieira|Nino Vieira
João Cancelo|Joao Cancelo
João Doria|Joao Doria
João Félix|Joao Felix
João Havelange|Joao Havelange
João Lourenço|Joao Lourenco
Joško Gvardiol|Josko Gvardiol
Juan Antonio Samaranch
Juan Carlos Ferrero
Juan Carlos Varela
Juan Carlos Wasmosy
Juan Cuadrado
Juan Gabriel
Juan García Abrego|Juan Garcia Abrego
Juan Guaidó|Juan Guaido|Guaidó|Guaido
Juan José Gerardi|Juan Gerardi
Juan Manuel Fangio
Juan Manuel Santos
Juan Martín del Potro|Juan Martin del Potro
Juan Mata
Juan Merchan
Juan Orlando Hernández|Juan Orlando Hernandez
Juan Pablo Montoya
Juan Perón|Juan Peron|Juan Domingo Perón|Juan Domingo Peron
Juan Ponce Enrile
Juan Ramón de la Fuente
Juan Román Riquelme|Riquelme|Juan Roman Riquelme
Juan Sebastián Verón|Juan Sebastian Veron
Juan Soto
Juanita Broaddrick
Jude Bellingham
Judi Dench
Judit Polgár|Judit Polgar
Judith Collins
Judith Miller
Juha Sipilä|Juha Sipila
Julen Lopetegui
Jules Bianchi
Julia Gillard
Julia Roberts
Julian Assange|Assange
Julian Barnes
Julian Nagelsmann
Julie Bishop
Julie Ertz
Julien Alfred
Juliette Binoche
Julio Borges
Julio César Chávez|Julio Cesar Chavez
Julio Grondona
Julio Iglesias
Julio María Sanguinetti|Julio Maria Sanguinetti
Julius Caesar
Julius Chan
Julius Erving|Dr. J
Julius Maada Bio
Julius Malema|Malema
Julius Nyerere
Julius Rosenberg
Julián Álvarez|Julian Alvarez
Jun Lin|Lin Jun
Jung Chang
Jungkook
Junichiro Koizumi|Koizumi
Junior Seau
Jupp Heynckes
Juraj Cintula
Juscelino Kubitschek
Jussie Smollett
Just Fontaine
Justin Baldoni
Justin Bieber
Justin Fashanu
Justin Gatlin
Justin Herbert
Justin Langer
Justin Rose
Justin Thomas
Justin Timberlake
Justin Tkatchenko
Justin Trudeau|Trudeau
Justin Verlander
Justin Welby|Archbishop Welby
Justine Henin
Jusuf Kalla
Juvénal Habyarimana|Juvenal Habyarimana
Jyoti Basu
Jyoti Singh|Nirbhaya
Ján Kuciak|Jan Kuciak
János Kádár|Janos Kadar
Jérémy Doku|Jeremy Doku
Jérôme Boateng|Jerome Boateng
Jérôme Kerviel|Jerome Kerviel
Jérôme Valcke|Jerome Valcke
Jóhanna Sigurðardóttir|Johanna Sigurdardottir
Józef Piłsudski|Jozef Pilsudski
József Antall|Jozsef Antall
Jörg Haider|Joerg Haider|Jorg Haider
Jürgen Habermas|Jurgen Habermas
Jürgen Klinsmann|Jurgen Klinsmann|Klinsmann
Jürgen Klopp|Jurgen Klopp|Klopp
Jürgen Schrempp
K. Chandrashekar Rao|KCR|K Chandrashekar Rao
K. P. Sharma Oli|KP Sharma Oli|KP Oli
K. Shanmugam
K. T. Rama Rao|KTR
KL Rahul
Kagiso Rabada
Kai Havertz
Kaing Guek Eav|Comrade Duch
Kais Saied|Saied
Kaiser Wilhelm II|Wilhelm II|Kaiser Wilhelm
Kaja Kallas|Kallas
Kakuei Tanaka
Kaká|Kaka
Kalidou Koulibaly
Kalonzo Musyoka
Kalpana Chawla
Kalusha Bwalya
Kamal Haasan
Kamal Jumblatt
Kamal Kharrazi
Kamala Harris
Kamel Daoud
Kamil Idris
Kamil Stoch
Kamila Valieva
Kamisese Mara|Ratu Sir Kamisese Mara
Kane Williamson
Kang Kyung-wha
Kangana Ranaut
Kanye West|Kanye|Ye
Kaori Icho
Kaoru Mitoma
Kapil Dev
Kara Walker
Kareem Abdul-Jabbar
Kareena Kapoor
Karen Bass
Karen McDougal
Karen Silkwood
Kari Lake
Karim Benzema|Benzema
Karim Khan|Karim A. A. Khan
Karima El Mahroug|Ruby the Heartstealer|Ruby Rubacuori
Karin Keller-Sutter
Karina Milei
Karine Jean-Pierre
Karl Dönitz|Karl Doenitz
Karl Lagerfeld|Lagerfeld
Karl Malone
Karl Marx
Karl Nehammer
Karl Ove Knausgård|Karl Ove Knausgaard
Karl Rove
Karl-Heinz Rummenigge
Karla Faye Tucker
Karla Homolka
Karlie Kloss
Karmapa Lama|Ogyen Trinley Dorje
Karol G
Karol Nawrocki
Karoline Leavitt
Karsten Warholm
Kash Patel
Kashim Shettima
Kasper Schmeichel
Kassym-Jomart Tokayev|Tokayev
Katalin Karikó|Katalin Kariko
Katalin Novák|Katalin Novak
Katarina Johnson-Thompson
Katarina Witt
Kate Adie
Kate Bush
Kate McCann
Kate Moss
Kate Spade
Kate Winslet
Katerina Thanou
Katharine Graham
Katharine Hepburn
Katherine Johnson
Kathleen Folbigg
Kathleen Kennedy
Kathleen Sebelius
Kathleen Willey
Kathy Griffin
Kathy Hochul
Katie Bouman
Katie Couric
Katie Ledecky
Katie McCabe
Katie Taylor
Katinka Hosszú|Katinka Hosszu
Katrín Jakobsdóttir|Katrin Jakobsdottir
Katsunobu Kato
Katy Perry
Kawhi Leonard
Kaysone Phomvihane
Kazuo Inamori
Kazuo Ishiguro
Kazuo Ueda
Kazuyoshi Miura
Keanu Reeves
Keegan Bradley
Keely Hodgkinson
Kehinde Wiley
Kei Nishikori
Keiko Fujimori
Keir Starmer|Starmer|Sir Keir Starmer
Keira Knightley
Keira Walsh
Keisuke Honda
Keith Haring
Keith Kellogg
Keith Richards
Keizo Obuchi
Kelechi Iheanacho
Kelly Holmes
Kelly Slater
Kellyanne Conway
Kelvin Kiptum
Kelvin MacKenzie
Kem Sokha
Kemal Kılıçdaroğlu|Kemal Kilicdaroglu
Kemba Walker
Kemi Badenoch
Ken Bates
Ken Follett
Ken Griffey Jr.|Ken Griffey
Ken Griffin
Ken Livingstone|Red Ken
Ken Loach
Ken Ofori-Atta
Ken Paxton
Ken Saro-Wiwa
Ken Watanabe
Kenan Evren
Kenan Yıldız|Kenan Yildiz
Kendall Jenner
Kendrick Lamar
Kenenisa Bekele
Kenneth Bae
Kenneth Branagh
Kenneth Clarke|Ken Clarke
Kenneth Kaunda
Kenneth Lay|Ken Lay
Kenneth Starr|Ken Starr
Kenny Dalglish
Kenny Rogers
Kenzaburo Oe
Kenzo Takada
Kepa Arrizabalaga
Kerri Strug
Kerri-Anne Kennerley
Kerry Packer
Ketanji Brown Jackson
Kevin Costner
Kevin De Bruyne|De Bruyne
Kevin Durant
Kevin Garnett
Kevin Hart
Kevin Hassett
Kevin Keegan
Kevin McCarthy
Kevin Pietersen
Kevin Rudd
Kevin Sinfield
Kevin Spacey
Kevin Systrom
Kevin Warsh
Kevin-Prince Boateng
Keylor Navas
Kfir Bibas
Kgalema Motlanthe
Khabib Nurmagomedov
Khaby Lame
Khaled Meshaal|Khaled Mashal|Khaled Meshal
Khaled Said
Khaled el-Masri
Khaleda Zia|Begum Khaleda Zia
Khalid Masood
Khalid Sheikh Mohammed|KSM|Khalid Shaikh Mohammed
Khalid bin Salman
Khalifa Haftar|Khalifa Hifter|Haftar
Khalifa bin Zayed Al Nahyan
Khalil al-Hayya
Khaltmaagiin Battulga
Khawaja Asif
Khieu Samphan
Khin Nyunt
Khloé Kardashian|Khloe Kardashian
Khun Sa
Khvicha Kvaratskhelia|Kvaratskhelia
Kiatisuk Senamuang
Kid Rock
Kieran Trippier
Kieren Perkins
Kiichi Miyazawa
Kilmar Abrego Garcia|Kilmar Armando Abrego Garcia|Kilmar Ábrego García
Kim Basinger
Kim Campbell
Kim Clijsters
Kim Dae-jung|Kim Dae Jung
Kim Davis
Kim Dotcom
Kim Hyon-hui|Kim Hyun-hee
Kim Il Sung|Kim Il-sung
Kim Jong Il|Kim Jong-il
Kim Jong Nam|Kim Jong-nam
Kim Jong Un|Kim Jong-un
Kim Jong-pil|Kim Jong Pil
Kim Ju Ae|Kim Ju-ae
Kim Kardashian
Kim Keon-hee|Kim Keon Hee
Kim Kye Gwan|Kim Kye-gwan
Kim Min-jae
Kim Moon-soo
Kim Philby
Kim Wall
Kim Woo-choong
Kim Yo Jong|Kim Yo-jong
Kim Yong Chol|Kim Yong-chol
Kim Yong Nam|Kim Yong-nam
Kim Yong-hyun
Kim Young-sam|Kim Young Sam
Kim Yuna|Yuna Kim|Kim Yu-na
Kimi Antonelli|Andrea Kimi Antonelli
Kimi Räikkönen|Kimi Raikkonen
King Abdullah II|Abdullah II|King Abdullah II of Jordan
King Abdullah|Abdullah bin Abdulaziz|Crown Prince Abdullah
King Albert II|Albert II of Belgium
King Baudouin
King Bhumibol Adulyadej|Bhumibol Adulyadej|King Bhumibol|King Rama IX
King Birendra
King Carl XVI Gustaf|Carl XVI Gustaf
King Charles III|Charles III|Prince Charles|King Charles
King Constantine II|Constantine II of Greece
King David
King Fahd|Fahd bin Abdulaziz
King Faisal|Faisal bin Abdulaziz
King Farouk|Farouk
King Felipe VI|Felipe VI|Prince Felipe
King Frederik X|Frederik X|Crown Prince Frederik
King George VI|George VI
King George V|George V
King Gyanendra|Gyanendra Shah
King Hamad bin Isa Al Khalifa|King Hamad|Hamad bin Isa Al Khalifa
King Harald V|King Harald|Harald V
King Hassan II|Hassan II
King Hussein|Hussein of Jordan|King Hussein of Jordan
King Idris
King Juan Carlos|Juan Carlos|Juan Carlos I
King Khalid
King Leopold II|Leopold II
King Letsie III|Letsie III
King Maha Vajiralongkorn|Maha Vajiralongkorn|King Rama X
King Mohammed VI|Mohammed VI
King Mswati III|Mswati III
King Norodom Sihamoni|Norodom Sihamoni
King Norodom Sihanouk|Norodom Sihanouk|Prince Sihanouk|Sihanouk
King Philippe
King Salman|Salman bin Abdulaziz|King Salman bin Abdulaziz
King Tuheitia|Tuheitia Paki|Kiingi Tuheitia
King Tupou VI|Tupou VI
King Willem-Alexander|Willem-Alexander
Kingsley Amis
Kingsley Coman
Kip Thorne
Kiran Bedi
Kiran Desai
Kiri Te Kanawa
Kirill Dmitriev
Kirill Serebrennikov
Kirk Cousins
Kirk Douglas
Kiro Gligorov
Kirsan Ilyumzhinov
Kirsty Coventry
Kithure Kindiki
Kizza Besigye
Kjell Magne Bondevik
Klaus Barbie|Butcher of Lyon
Klaus Esser
Klaus Fuchs
Klaus Iohannis
Klay Thompson
Ko Wen-je
Kobbie Mainoo
Kobe Bryant|Kobe
Kofi Annan|Annan
Kohei Uchimura
Koldo García|Koldo Garcia
Kolinda Grabar-Kitarović|Kolinda Grabar-Kitarovic
Kolo Touré|Kolo Toure
Konrad Adenauer|Adenauer
Konstantin Chernenko|Chernenko
Konstantin Kilimnik
Konstantinos Karamanlis|Constantine Karamanlis
Konstantinos Mitsotakis|Constantine Mitsotakis
Kosovare Asllani
Kostas Kenteris
Kostas Tsimikas
Kosuke Kitajima
Kris Jenner
Kristalina Georgieva
Kristen Stewart
Kristi Noem
Kristin Otto
Kristine Lilly
Krystsina Tsimanouskaya
Krzysztof Kieślowski
Kublai Khan
Kumar Mangalam Birla
Kumar Sangakkara
Kurmanbek Bakiyev
Kurt Cobain
Kurt Vonnegut
Kurt Waldheim
Kurt Warner
Kurt Westergaard
Kwame Nkrumah|Nkrumah
Kwasi Kwarteng
Kweku Adoboli
Kyle Busch
Kyle Rittenhouse
Kyle Walker
Kylian Mbappé|Mbappé|Mbappe|Kylian Mbappe
Kylie Jenner
Kylie Minogue|Kylie
Kyriakos Mitsotakis|Mitsotakis
Kyrie Irving
Kyrsten Sinema
Kyrylo Budanov
L. Ron Hubbard
Lachlan Murdoch
Laci Peterson
Lady Bird Johnson
Lady Gaga|Stefani Germanotta
Lai Ching-te|William Lai
Laisenia Qarase
Lakhdar Brahimi|Brahimi
Lakshmi Mittal
Lal Bahadur Shastri
Lal Krishna Advani|L.K. Advani|L. K. Advani|LK Advani
Lalit Modi
Lalu Prasad Yadav|Lalu Prasad|Lalu Yadav
Lamar Jackson
Lamberto Dini
Lamine Diack
Lamine Yamal
Lana Del Rey
Lance Armstrong
Lance Ito
Lance Stroll
Lando Norris
Landon Donovan
Lang Lang
Lansana Conté|Lansana Conte
Lara Gut-Behrami
Larry Bird
Larry Ellison
Larry Fink
Larry Gagosian
Larry Holmes
Larry King
Larry Kudlow
Larry Nassar
Larry Page
Lars Lagerbäck
Lars Løkke Rasmussen|Lars Lokke Rasmussen
Lars Vilks
Lars von Trier
Lasantha Wickrematunge
Lasith Malinga
Lata Mangeshkar
Laura Bush
Laura Chinchilla
Laura Codruța Kövesi|Laura Codruta Kovesi
Laura Fernández|Laura Fernandez
Laura Kenny|Laura Trott
Laura Kuenssberg
Lauren Boebert
Lauren Hemp
Lauren Jackson
Lauren James
Laurence Olivier
Laurent Blanc
Laurent Gbagbo|Gbagbo
Laurent Nkunda
Laurent-Désiré Kabila|Laurent Kabila|Laurent-Desire Kabila
Laurentino Cortizo
Lauryn Hill
Lautaro Martínez|Lautaro Martinez
Lawrence Dallaglio
Lawrence Summers|Larry Summers
Lawrence Taylor
Lawrence Wong
Lawrence of Arabia|T. E. Lawrence
Lazarus Chakwera
Le Corbusier
Le Duc Tho
LeBron James|LeBron
Leah Rabin
Leah Sharibu
Leah Williamson
Leander Paes
Leandro Trossard
Lech Kaczyński|Lech Kaczynski
Lech Wałęsa|Lech Walesa|Walesa|Wałęsa
Lee Chong Wei
Lee Harvey Oswald
Lee Hoi-chang
Lee Hsien Loong
Lee Hsien Yang
Lee Iacocca
Lee Jae Myung|Lee Jae-myung
Lee Jae-yong|Jay Y. Lee
Lee Jong-wook
Lee Jun-seok
Lee Jung-jae
Lee Kang-in
Lee Kuan Yew
Lee Kun-hee
Lee Myung-bak|Lee Myung Bak
Lee Rigby
Lee Sun-kyun
Lee Teng-hui
Lee Westwood
Lei Jun
Leila Khaled
Leila de Lima
Leni Riefenstahl
Leni Robredo|Maria Leonor Robredo
Lennart Johansson
Lennox Lewis
Lenny Henry
Lenín Moreno|Lenin Moreno
Leo Beenhakker
Leo Varadkar
Leon Bailey
Leon Draisaitl
Leon Goretzka
Leon Klinghoffer
Leon Panetta
Leon Spinks
Leon Trotsky|Trotsky
Leona Helmsley
Leona Lewis
Leonard Bernstein
Leonard Cohen
Leonard Nimoy
Leonardo Bonucci
Leonardo Del Vecchio
Leonardo DiCaprio
Leonardo da Vinci
Leonel Brizola
Leonid Brezhnev|Brezhnev
Leonid Kravchuk
Leonid Kuchma
Leonidas Iza
Leopoldo Galtieri|General Galtieri
Leopoldo López|Leopoldo Lopez
Leroy Sané|Leroy Sane
Les Moonves|Leslie Moonves
Lesetja Kganyago
Leslie Cheung
Lester Pearson|Lester B. Pearson
Lester Piggott
Leszek Balcerowicz
Leszek Miller
Letesenbet Gidey
Letitia James
Letsile Tebogo
Leung Chun-ying|CY Leung|C.Y. Leung
Leung Kwok-hung|Long Hair
Lev Yashin
Levon Ter-Petrosyan
Levy Mwanawasa
Lewis Hamilton
Lewis Libby|Scooter Libby|I. Lewis Libby
Lex Greensill
Leyla Zana
Leymah Gbowee
Leïla Slimani
León Febres Cordero|Leon Febres Cordero
Li Hongzhi
Li Ka-shing
Li Keqiang
Li Na
Li Ning
Li Peng
Li Qiang
Li Shangfu
Li Tie
Li Wenliang
Lia Thomas
Liam Brady
Liam Gallagher
Liam Lawson
Liam Neeson
Liam Payne
Liamine Zeroual
Liang Wenfeng
Liberace
Licio Gelli
Lien Chan
Lil Nas X
Lil Wayne
Lilian Thuram
Liliane Bettencourt
Lim Guan Eng
Lim Kit Siang
Lin Dan
Lin Yu-ting
Lina Khan
Linda Caicedo
Linda Evangelista
Linda Tripp
Linda Yaccarino
Lindsay Davenport
Lindsay Hoyle
Lindsay Lohan
Lindsey Graham
Lindsey Horan
Lindsey Vonn
Lindy Chamberlain|Lindy Chamberlain-Creighton
Linford Christie
Lino Oviedo
Linus Pauling
Linus Torvalds
Lionel Jospin
Lionel Messi|Messi|Leo Messi
Lionel Richie
Lionel Scaloni
Lip-Bu Tan
Lisa Cook
Lisa Leslie
Lisa Manobal
Lisa Murkowski
Lisa Su
Lisandro Martínez|Lisandro Martinez
Little Richard
Liu Cixin
Liu Xiang
Liu Xiaobo
Liu Yang
Liv Ullmann
Liviu Dragnea
Liz Cheney
Liz Truss
Liza Minnelli
Lizzo
Lleyton Hewitt
Lloyd Austin
Lloyd Bentsen
Lloyd Blankfein
Logan Paul
Lon Nol
Lord Lucan|Richard John Bingham
Loreen
Lorena Bobbitt
Lorena Ochoa
Lorenzo Insigne
Lori Berenson
Lori Lightfoot
Lori Loughlin
Lothar Matthäus|Lothar Matthaus
Lou Gerstner
Lou Reed
Louis Armstrong
Louis C.K.|Louis CK
Louis Farrakhan
Louis Mountbatten|Lord Mountbatten|Earl Mountbatten
Louis Rees-Zammit
Louis Smith
Louis XIV|Sun King|King Louis XIV
Louis XVI|King Louis XVI
Louis van Gaal|Van Gaal
Louise Brown
Louise Glück
Louise Woodward
Loujain al-Hathloul
Luc Besson
Luc Frieden
Luc Longley
Luc Montagnier
Luca Toni
Luca di Montezemolo
Lucas Papademos
Lucas Paquetá|Lucas Paqueta
Lucas Radebe
Lucian Freud
Luciano Pavarotti|Pavarotti
Luciano Spalletti
Lucille Ball
Lucio Gutiérrez|Lucio Gutierrez
Lucy Bronze
Lucy Charles-Barclay
Lucy Letby|Letby
Lucy Powell
Luhut Pandjaitan|Luhut Binsar Pandjaitan
Luigi Di Maio
Luigi Mangione|Mangione
Luis Abinader
Luis Alberto Lacalle
Luis Almagro
Luis Antonio Tagle|Cardinal Tagle
Luis Aragonés|Luis Aragones
Luis Arce
Luis Bárcenas|Luis Barcenas
Luis Caputo
Luis Carlos Galán|Luis Carlos Galan
Luis Donaldo Colosio
Luis Díaz|Luis Diaz
Luis Echeverría|Luis Echeverria
Luis Enrique
Luis Fernando Camacho
Luis Fonsi
Luis García Meza|Luis Garcia Meza
Luis Lacalle Pou
Luis María Argaña|Luis Maria Argana
Luis Miguel
Luis Moreno-Ocampo|Luis Moreno Ocampo
Luis Posada Carriles
Luis Rubiales
Luis Suárez|Luis Suarez
Luis Videgaray
Luis de Guindos
Luis de la Fuente
Luisa González|Luisa Gonzalez
Luisa Ortega Díaz|Luisa Ortega
Luiz Felipe Scolari|Felipão|Big Phil
Luiz Inácio Lula da Silva|Lula|Luiz Inacio Lula da Silva|Lula da Silva
Luka Dončić|Luka Doncic
Luka Magnotta
Luka Modrić|Luka Modric|Modric
Lukas Podolski
Luke Donald
Luke Littler
Luong Cuong
Lupita Nyong'o
Luís Figo|Figo|Luis Figo
Luís Montenegro|Luis Montenegro
Lydia Cacho
Lydia Ko
Lyle Menendez
Lyndon B. Johnson|LBJ|L.B.J.|Lyndon Johnson
Lyndon LaRouche
Lyra McKee
László Krasznahorkai|Laszlo Krasznahorkai
László Tőkés|Laszlo Tokes
Lázaro Cárdenas|Lazaro Cardenas
Léon Marchand|Leon Marchand
Léopold Sédar Senghor|Leopold Sedar Senghor
M. F. Husain|MF Husain
M. K. Stalin|MK Stalin
M. Karunanidhi|Karunanidhi
MC Hammer
MS Dhoni|Mahendra Singh Dhoni|M.S. Dhoni|Dhoni
Ma Ying-jeou
Ma'ruf Amin
Macky Sall
Madame Chiang Kai-shek|Soong Mei-ling
Madeleine Albright|Madeleine K. Albright
Madeleine McCann|Maddie McCann
Madhav Kumar Nepal
Madison Keys
Madonna|Madonna Louise Ciccone
Mads Mikkelsen
Mae Jemison
Magdalena Andersson
Magdi Yacoub
Maggie Smith
Magic Johnson|Earvin Johnson
Magnus Carlsen
Mahamadou Issoufou
Mahamat Déby|Mahamat Idriss Deby|Mahamat Deby
Mahamoud Ali Youssouf
Mahamudu Bawumia
Mahathir Mohamad|Mahathir|Mahathir bin Mohamad
Mahatma Gandhi|Mohandas Gandhi|Gandhi|Mohandas K. Gandhi|Mohandas Karamchand Gandhi
Mahela Jayawardene
Mahendra Chaudhry
Maher Arar
Maher al-Assad
Mahershala Ali
Mahinda Rajapaksa
Mahmoud Abbas|Abu Mazen|Abbas
Mahmoud Ahmadinejad|Ahmadinejad
Mahmoud Darwish
Mahmoud Jibril
Mahmoud Khalil
Mahmoud al-Zahar|Mahmoud Zahar
Mahsa Amini|Jina Amini|Jina Mahsa Amini
Maia Sandu
Maithripala Sirisena
Majed al-Ansari
Majid Takht-Ravanchi
Makhaya Ntini
Makiko Tanaka
Malala Yousafzai|Malala
Malcolm Fraser
Malcolm Gladwell
Malcolm Glazer
Malcolm Marshall
Malcolm Turnbull
Malcolm X
Mallikarjun Kharge
Mamadou Tandja
Mamady Doumbouya
Mamata Banerjee
Mamie Eisenhower
Man Haron Monis
Manasseh Sogavare
Manfred Wörner|Manfred Woerner
Mangosuthu Buthelezi|Buthelezi
Manmohan Singh
Manny Pacquiao|Pacquiao
Manny Ramirez
Manouchehr Mottaki
Mansur Yavaş|Mansur Yavas
Manti Te'o
Manto Tshabalala-Msimang
Manu Ginóbili|Manu Ginobili
Manuel Adorni
Manuel Akanji
Manuel Chang
Manuel Contreras
Manuel Marulanda|Sureshot|Tirofijo
Manuel Merino
Manuel Neuer
Manuel Noriega|Noriega|General Noriega
Manuel Pellegrini
Manuel Rosales
Manuel Zelaya|Mel Zelaya
Manuela Carmena
Mao Asada
Mao Ning
Mao Zedong|Mao|Mao Tse-tung|Chairman Mao
Mar Roxas
Marat Safin
Marc Andreessen
Marc Anthony
Marc Benioff
Marc Cucurella
Marc Dutroux
Marc Fogel
Marc Jacobs
Marc Lépine|Marc Lepine
Marc Márquez|Marc Marquez
Marc Overmars
Marc Ravalomanana
Marc-André ter Stegen|Marc-Andre ter Stegen
Marc-Vivien Foé|Marc-Vivien Foe
Marcel Desailly
Marcel Hirscher
Marcell Jacobs
Marcello Lippi
Marcello Mastroianni
Marcelo Bielsa
Marcelo Brozović
Marcelo Ebrard
Marcelo Moreno
Marcelo Odebrecht
Marcelo Rebelo de Sousa
Marcelo Salas
Marcia Clark
Marco Asensio
Marco Etcheverry
Marco Materazzi
Marco Odermatt
Marco Pantani
Marco Reus
Marco Rubio
Marco Silva
Marco Simoncelli
Marco Verratti
Marco van Basten|Van Basten
Marcos Pontes
Marcus Aurelius
Marcus Garvey
Marcus Rashford
Marcus Thuram
Marek Hamšík|Marek Hamsik
Margaret Atwood
Margaret Chan
Margaret Court
Margaret Thatcher|Thatcher|Mrs Thatcher|Iron Lady
Margarita Simonyan
Margarita Zavala
Margot Fonteyn
Margot Robbie
Margot Wallström|Margot Wallstrom
Margrethe Vestager|Vestager
Marguerite Duras
Mari Alkatiri
Maria Callas
Maria Grazia Chiuri
Maria Kolesnikova|Maria Kalesnikava
Maria Lasitskene|Mariya Lasitskene
Maria Malmer Stenergard
Maria Mutola
Maria Ressa
Maria Sharapova|Sharapova
Maria Van Kerkhove
Maria Zakharova
Mariah Carey
Marianne Vos
Mariano Rajoy|Rajoy
Mariano Rivera
Marie Antoinette
Marie Colvin
Marie-José Pérec|Marie-Jose Perec
Marie-Philip Poulin
Marielle Franco
Marilyn Manson
Marilyn Monroe
Marin Čilić|Marin Cilic
Marina Abramović|Marina Abramovic
Marina Ovsyannikova
Marina Silva
Marine Le Pen
Mario Abdo Benítez|Mario Abdo Benitez
Mario Andretti
Mario Balotelli|Balotelli
Mario Cuomo
Mario Draghi|Draghi
Mario Götze|Mario Gotze|Mario Goetze
Mario Lemieux
Mario Mandžukić|Mario Mandzukic
Mario Monti
Mario Testino
Mario Vargas Llosa
Marion Barry
Marion Cotillard
Marion Jones
Mariona Caldentey
Marissa Mayer
Marit Bjørgen
Marius Borg Høiby
Marjorie Taylor Greene|MTG
Mark Carney|Carney
Mark Cavendish
Mark Cuban
Mark David Chapman
Mark Duggan
Mark Felt|W. Mark Felt
Mark Hamill
Mark Hughes
Mark Kelly
Mark McGwire
Mark Meadows
Mark Messier
Mark Milley
Mark Noble
Mark Regev
Mark Rothko
Mark Rutte|Rutte
Mark Schwarzer
Mark Spitz
Mark Thatcher
Mark Viduka
Mark Waugh
Mark Webber
Mark Zuckerberg|Zuckerberg
Marko Arnautović|Marko Arnautovic
Markus Braun
Markus Söder|Markus Soeder
Markéta Vondroušová|Marketa Vondrousova
Marlene Dietrich
Marlon Brando
Maro Itoje
Marouane Fellaini
Maroš Šefčovič|Maros Sefcovic
Marshawn Lynch
Marta Vieira da Silva|Marta
Martha Graham
Martha Karua
Martha Stewart
Martin Amis
Martin Bashir
Martin Bormann
Martin Bryant
Martin Fayulu
Martin Fleischmann
Martin Indyk
Martin Johnson
Martin Lee
Martin Lewis
Martin Luther
Martin Luther King Jr.|Martin Luther King|MLK|M.L.K.|Dr. King
Martin McGuinness
Martin O'Neill
Martin Romualdez
Martin Scorsese|Scorsese
Martin Sheen
Martin Shkreli
Martin Winterkorn
Martin Ødegaard|Martin Odegaard
Martin Škrtel|Martin Skrtel
Martina Hingis|Hingis
Martina Navratilova|Navratilova
Martti Ahtisaari
Marty Natalegawa
Martín Guzmán|Martin Guzman
Martín Torrijos|Martin Torrijos
Martín Vizcarra|Martin Vizcarra
Marvin Hagler
Marwan Barghouti
Mary Barra
Mary Decker|Mary Slaney
Mary Earps
Mary Fowler
Mary Jane Veloso
Mary Kom
Mary Lou McDonald
Mary Lou Retton
Mary McAleese
Mary Quant
Mary Queen of Scots|Mary Stuart
Mary Robinson
Mary Simon
Maryam Mirzakhani
Maryam Nawaz|Maryam Nawaz Sharif
Maryam Rajavi
María Corina Machado|Maria Corina Machado
Masaaki Shirakawa
Masahiro Tanaka
Masayoshi Son
Masih Alinejad
Mason Mount
Masood Azhar|Maulana Masood Azhar
Masoud Barzani|Massoud Barzani
Masoud Pezeshkian|Pezeshkian
Massimiliano Allegri
Massimo D'Alema
Mat Ryan|Mathew Ryan
Mata Hari
Mate Boban
Mateo Kovačić|Mateo Kovacic
Mateo Retegui
Mateusz Morawiecki
Mathias Rust
Mathieu Kérékou|Mathieu Kerekou
Mathieu van der Poel
Mats Hummels
Mats Wilander
Matt Biondi
Matt Busby
Matt Damon
Matt Gaetz
Matt Groening
Matt Hancock
Matt Lauer
Matteo Messina Denaro
Matteo Renzi|Renzi
Matteo Salvini|Salvini
Matthew Hayden
Matthew McConaughey
Matthew Miller
Matthew Perry
Matthew Pinsent
Matthew Shepard
Matthew Stafford
Matthias Rath
Matthias Sammer
Matthijs de Ligt
Matti Nykänen
Matti Vanhanen
Maulana Fazlullah|Mullah Fazlullah|Mullah Radio
Maumoon Abdul Gayoom
Mauno Koivisto
Maureen Dowd
Maurice Bishop
Maurice Kamto
Maurice Richard
Mauricio Funes
Mauricio Macri|Macri
Mauricio Pochettino|Pochettino
Maurizio Cattelan
Maurizio Gucci
Maurizio Sarri
Mauro Cid
Mauro Icardi
Mauro Vieira
Max Mosley
Max Scherzer
Max Verstappen|Verstappen
Max Whitlock
Max von Sydow
Maximilien Robespierre|Robespierre
Maxine Waters
Maya Angelou
Maya Plisetskaya
Mayawati
Mazher Mahmood
Mazloum Abdi
Mbwana Samatta
McKayla Maroney
Medgar Evers
Meg Lanning
Meg Whitman
Megan Rapinoe
Megan Thee Stallion
Megawati Sukarnoputri|Megawati
Meghan Markle|Duchess of Sussex|Meghan
Megumi Yokota
Megyn Kelly
Mehdi Benatia
Mehdi Karroubi
Mehdi Mahdavikia
Mehdi Taremi
Mehmet Ali Ağca|Mehmet Ali Agca
Mehmet Ali Talat
Mehmet Oz|Dr. Oz|Dr Oz
Mehmet Şimşek|Mehmet Simsek
Mehriban Aliyeva
Meir Kahane
Mekere Morauta
Mel Brooks
Mel B|Melanie Brown
Mel Gibson
Melania Trump
Melchior Ndadaye
Meles Zenawi
Melina Mercouri
Melissa Hortman
Memphis Depay
Menachem Begin
Menachem Mendel Schneerson|Lubavitcher Rebbe|Rabbi Schneerson
Meng Hongwei
Meng Wanzhou
Mengistu Haile Mariam|Mengistu
Meral Akşener|Meral Aksener
Merce Cunningham
Mercedes Sosa
Meredith Kercher
Meriam Ibrahim
Merih Demiral
Merlene Ottey
Merrick Garland
Mervyn King
Meryl Streep
Mesut Yılmaz|Mesut Yilmaz
Mesut Özil|Mesut Ozil|Özil
Metropolitan Epiphanius
Mette Frederiksen|Frederiksen
Mevlüt Çavuşoğlu|Mevlut Cavusoglu
Mia Farrow
Mia Hamm
Mia Mottley
Michael Atherton|Mike Atherton
Michael Avenatti
Michael B. Jordan
Michael Ballack|Ballack
Michael Bloomberg|Mike Bloomberg|Michael R. Bloomberg
Michael Bradley
Michael Brown
Michael Burry
Michael Caine
Michael Carrick
Michael Chang
Michael Cheika
Michael Clarke
Michael Cohen
Michael Collins
Michael Crichton
Michael D. Higgins|Michael D Higgins
Michael Dell
Michael Douglas
Michael Dukakis
Michael Eisner
Michael Essien
Michael Faraday
Michael Fay
Michael Flynn|Mike Flynn
Michael Foot
Michael Gove
Michael Haneke
Michael Heseltine
Michael Holding
Michael Hooper
Michael Howard
Michael Hutchence
Michael J. Fox
Michael Jackson
Michael Johnson
Michael Jordan
Michael Kors
Michael Laudrup
Michael Manley
Michael Mann
Michael Milken
Michael O'Leary
Michael Olise
Michael Owen
Michael Palin
Michael Parkinson
Michael Phelps|Phelps
Michael Portillo
Michael Randrianirina
Michael Ryan|Mike Ryan
Michael Sam
Michael Sata
Michael Schiavo
Michael Schumacher|Schumacher
Michael Somare
Michael Spavor
Michael Vaughan
Michael Vick
Michael Watson
Michel Aoun
Michel Barnier
Michel Djotodia
Michel Fourniret
Michel Houellebecq
Michel Martelly|Sweet Micky
Michel Platini|Platini
Michel Suleiman
Michel Temer|Temer
Michelangelo
Michele Bachmann
Michele Bullock
Micheline Calmy-Rey
Michelle Agyemang
Michelle Akers
Michelle Bachelet
Michelle Bolsonaro
Michelle Kwan
Michelle O'Neill
Michelle Obama
Michelle Pfeiffer
Michelle Smith
Michelle Wie
Michelle Yeoh
Micheál Martin|Micheal Martin
Michio Kaku
Michy Batshuayi
Mick Doohan
Mick Jagger|Jagger
Mick McCarthy
Mick Mulvaney
Mick Schumacher
Mickey Mantle
Miguel Almirón|Miguel Almiron
Miguel Cabrera
Miguel Díaz-Canel|Miguel Diaz-Canel|Díaz-Canel
Miguel Herrera
Miguel Indurain|Miguel Induráin
Miguel Obando y Bravo
Miguel Rodríguez Orejuela|Miguel Rodriguez Orejuela
Miguel Treviño Morales|Miguel Trevino Morales|Z-40
Miguel Uribe Turbay|Miguel Uribe
Miguel de la Madrid
Miguel Ángel Blanco|Miguel Angel Blanco
Miguel Ángel Félix Gallardo|Miguel Angel Felix Gallardo
Mijaín López
Mika Häkkinen|Mika Hakkinen
Mikaela Shiffrin
Mike Adenuga
Mike Ashley
Mike Ditka
Mike Gatting
Mike Huckabee
Mike Johnson
Mike Krzyzewski|Coach K
Mike Leigh
Mike Lynch
Mike Maignan
Mike Moore
Mike Pence
Mike Pompeo
Mike Tindall
Mike Tomlin
Mike Trout
Mike Tyson|Tyson
Mike Wallace
Mike Waltz|Michael Waltz
Mikel Arteta|Arteta
Mikel Merino
Mikel Oyarzabal
Mikhail Baryshnikov
Mikhail Fridman
Mikhail Gorbachev|Gorbachev|Gorby|Mikhail S. Gorbachev
Mikhail Khodorkovsky|Khodorkovsky
Mikhail Mishustin
Mikhail Prokhorov
Mikheil Kavelashvili
Mikheil Saakashvili|Saakashvili|Mikhail Saakashvili
Mikis Theodorakis
Miklós Horthy|Miklos Horthy
Mikuláš Dzurinda|Mikulas Dzurinda
Milan Baros|Milan Baroš
Milan Kundera
Milan Kučan|Milan Kucan
Miles Davis
Miley Cyrus
Millie Bright
Milly Dowler|Amanda Dowler
Milo Đukanović|Milo Djukanovic|Djukanovic
Milorad Dodik|Dodik
Milos Raonic
Miloš Forman|Milos Forman
Miloš Zeman|Milos Zeman
Milton Friedman
Milton Obote
Min Aung Hlaing
Minni Minnawi|Minni Arcua Minnawi
Mir-Hossein Mousavi|Mir Hossein Mousavi
Mira Murati
Mira Nair
Miralem Pjanić|Miralem Pjanic
Mireya Moscoso
Miriam Makeba
Mirjana Marković|Mirjana Markovic|Mira Markovic
Miroslav Klose
Mirra Andreeva
Misbah-ul-Haq
Missy Franklin
Misty Copeland
Mitch McConnell
Mitchell Johnson
Mitchell Starc
Mithali Raj
Mitt Romney
Miuccia Prada
Mmusi Maimane
Mo Farah|Mohamed Farah
Mo Ibrahim
Mo Yan
Mobutu Sese Seko|Mobutu
Moctezuma|Montezuma
Moeen Ali
Mohamed Abdullahi Mohamed|Farmajo
Mohamed Aboutrika
Mohamed Al-Fayed|Mohamed Al Fayed|Mohammed Al Fayed
Mohamed Atta|Mohammed Atta
Mohamed Badie
Mohamed Bazoum|Bazoum
Mohamed Bouazizi|Mohammed Bouazizi
Mohamed Boudiaf
Mohamed El-Erian
Mohamed ElBaradei|ElBaradei|Mohamed El Baradei
Mohamed Fahmy
Mohamed Farrah Aidid|Mohammed Farah Aideed|Farah Aideed
Mohamed Hamdan Dagalo|Hemedti|Hemeti
Mohamed Merah
Mohamed Morsi|Morsi|Mohammed Morsi|Mohamed Mursi
Mohamed Muizzu|Muizzu
Mohamed Nasheed
Mohamed Ould Abdel Aziz
Mohamed Ould Ghazouani|Mohamed Ould Cheikh El Ghazouani
Mohamed Salah|Mo Salah|Salah
Mohamed bin Hammam|Mohammed bin Hammam
Mohammad Amir
Mohammad Asif
Mohammad Azharuddin
Mohammad Bagher Ghalibaf|Mohammad Baqer Qalibaf|Ghalibaf
Mohammad Eslami
Mohammad Javad Zarif|Javad Zarif|Zarif
Mohammad Khatami|Khatami
Mohammad Mossadegh|Mohammad Mosaddegh
Mohammad Mustafa
Mohammad Najibullah|Najibullah
Mohammad Rasoulof
Mohammad Rizwan
Mohammad Shtayyeh
Mohammed Ben Sulayem
Mohammed Bouyeri
Mohammed Dahlan|Mohammad Dahlan
Mohammed Deif
Mohammed Fahim
Mohammed Kudus
Mohammed Saeed al-Sahaf|Comical Ali|Baghdad Bob
Mohammed Sayed Tantawi
Mohammed Shia al-Sudani|Mohammed al-Sudani
Mohammed Sinwar
Mohammed Siraj
Mohammed Yusuf
Mohammed bin Nayef
Mohammed bin Salman|MBS|Crown Prince Mohammed bin Salman|Mohammad bin Salman
Mohan Bhagwat
Mohsen Fakhrizadeh
Moise Kean
Moisés Caicedo|Moises Caicedo
Mojtaba Khamenei
Mokgweetsi Masisi
Mokhtar Belmokhtar
Momčilo Krajišnik|Momcilo Krajisnik
Moncef Marzouki
Monica Lewinsky|Lewinsky
Monica Seles
Mono Jojoy|Jorge Briceño|Víctor Julio Suárez Rojas
Monty Panesar
Mookie Betts
Moon Jae-in|Moon Jae In
Moqtada al-Sadr|Muqtada al-Sadr|Moqtada Sadr
Mordechai Vanunu
Morgan Freeman
Morgan Tsvangirai|Tsvangirai
Morgan Wallen
Morihiro Hosokawa
Morris Chang
Morrissey
Morten Olsen
Moses
Moses Kiptanui
Moshe Dayan
Moshe Katsav
Moshood Abiola|M.K.O. Abiola|MKO Abiola
Mother Teresa|Saint Teresa of Calcutta
Motiur Rahman Nizami
Mounir el-Motassadeq
Moussa Dadis Camara
Moussa Faki Mahamat|Moussa Faki
Moussa Koussa|Musa Kusa
Moïse Katumbi|Moise Katumbi
MrBeast|Jimmy Donaldson
Mstislav Rostropovich
Muammar Gaddafi|Gaddafi|Gadhafi|Qaddafi|Moammar Gadhafi|Muammar Qaddafi|Muammar al-Gaddafi|Colonel Gaddafi
Muhammad Ali Jinnah|Mohammed Ali Jinnah|Jinnah
Muhammad Ali|Cassius Clay
Muhammad Yunus|Mohammad Yunus
Muhammad Zia-ul-Haq|Zia ul-Haq|General Zia|Zia-ul-Haq
Muhammadu Buhari|Buhari
Muharrem İnce|Muharrem Ince
Muhoozi Kainerugaba
Muhtar Kent
Muhyiddin Yassin
Mukesh Ambani
Mukhtar Mai|Mukhtaran Mai
Mulayam Singh Yadav
Mullah Akhtar Mansour|Akhtar Mansour
Mullah Dadullah
Mullah Krekar
Mullah Omar|Mullah Mohammed Omar|Mohammed Omar
Mumia Abu-Jamal
Muntadhar al-Zaidi|Muntazer al-Zaidi
Muriel Spark
Murray Gell-Mann
Murtaza Bhutto
Musalia Mudavadi
Mushfiqur Rahim
Mustafa Abdul Jalil
Mustafa Barghouti
Mustafa Kemal Atatürk|Kemal Ataturk|Atatürk|Ataturk|Mustafa Kemal
Mustafa Suleyman
Mustafa al-Kadhimi
Mutaz Essa Barshim
Muttiah Muralitharan|Muralitharan
Mwai Kibaki|Kibaki
Mykhailo Mudryk
Mykhailo Podolyak
Myra Hindley
Myuran Sukumaran
Mário Centeno|Mario Centeno
Mário Soares|Mario Soares
Mário Zagallo|Mario Zagallo
Måns Zelmerlöw
Mélanie Joly|Melanie Joly
Múte Egede|Mute Egede
N Srinivasan|N. Srinivasan
N'Golo Kanté|N'Golo Kante|Kante
N. Chandrababu Naidu|Chandrababu Naidu
N. T. Rama Rao|NTR|N.T. Rama Rao
Nabih Berri
Nabil Abu Rudeineh
Nabil Fahmy
Nabil Shaath
Nabil el-Araby|Nabil Elaraby
Naby Keïta|Naby Keita
Nadia Comăneci|Nadia Comaneci
Nadia Murad
Nadine Angerer
Nadine Gordimer
Nadine Heredia
Nadiya Savchenko
Nafissatou Diallo
Naftali Bennett
Naguib Mahfouz
Naguib Sawiris
Nahel Merzouk
Nahid Islam
Naim Qassem
Naim Süleymanoğlu|Naim Suleymanoglu
Nairo Quintana
Najib Mikati
Najib Razak|Najib|Najib Abdul Razak
Naledi Pandor
Namal Rajapaksa
Nan Goldin
Nana Akufo-Addo
Nana Mouskouri
Nanaia Mahuta
Nancy Ajram
Nancy Kerrigan
Nancy Pelosi
Nancy Reagan
Nani
Nanni Moretti
Naomi Campbell
Naomi Girma
Naomi Osaka
Naoto Kan
Naoya Inoue
Napoleon Bonaparte|Napoleon|Bonaparte
Narayana Murthy|N. R. Narayana Murthy
Narendra Modi|Modi
Narges Mohammadi
Naseem Hamed|Prince Naseem
Naser Orić|Naser Oric
Nasir El-Rufai
Nasry Asfura
Nasser Al-Khelaifi|Nasser al-Khelaifi
Nasser Hussain
Natalee Holloway
Natalia Veselnitskaya
Natalie Portman
Natan Sharansky|Anatoly Sharansky|Anatoly Shcharansky
Natascha Kampusch
Nathan Chen
Nathan Law
Nathan Lyon
Nathan MacKinnon
Nathuram Godse
Navi Pillay|Navanethem Pillay
Navin Ramgoolam
Nawaf Salam
Nawal El Moutawakel
Nawaz Sharif
Nayib Bukele|Bukele
Nazanin Zaghari-Ratcliffe
Ne Win
Nechirvan Barzani
Necmettin Erbakan
Ned Kelly
Neda Agha-Soltan|Neda Agha Soltan|Neda Soltan
Neelie Kroes
Neeraj Chopra
Neil Armstrong
Neil Ferguson
Neil Gaiman
Neil Gorsuch
Neil Kinnock
Neil Young
Neil deGrasse Tyson
Nelly Korda
Nelson Chamisa
Nelson Mandela|Mandela|Madiba|Nelson Rolihlahla Mandela
Nelson Piquet
Nelson Rockefeller
Nemanja Vidić|Nemanja Vidic
Nemesio Oseguera Cervantes|El Mencho|Nemesio Oseguera
Nemo Mettler|Nemo
Nero|Emperor Nero
Netta Barzilai
Netumbo Nandi-Ndaitwah
Neville Chamberlain
Newt Gingrich
Neymar|Neymar Jr|Neymar da Silva Santos Júnior
Ng Eng Hen
Ngo Dinh Diem
Ngozi Okonjo-Iweala
Nguyen Cong Phuong
Nguyen Phu Trong|Nguyễn Phú Trọng
Nguyen Tan Dung
Nguyen Van Thieu
Nguyen Xuan Phuc
Ngũgĩ wa Thiong'o|Ngugi wa Thiong'o
Niall Quinn
Nicanor Duarte Frutos|Nicanor Duarte
Niccolò Machiavelli|Machiavelli
Nicholas Kristof
Nick Cave
Nick Clegg
Nick Faldo
Nick Fuentes
Nick Griffin
Nick Kyrgios|Kyrgios
Nick Leeson
Nick Price
Nick Robinson
Nick Saban
Nick Woltemade
Nicki Minaj
Nicklas Bendtner
Nicklas Lidström
Nicky Oppenheimer
Niclas Füllkrug
Nico Rosberg
Nico Williams
Nicola Adams
Nicola Sturgeon
Nicola Willis
Nicolae Ceaușescu|Nicolae Ceausescu|Ceausescu|Ceaușescu
Nicolas Anelka|Anelka
Nicolas Jackson
Nicolas Sarkozy|Sarkozy
Nicole Brown Simpson|Nicole Brown
Nicole Kidman
Nicolás Maduro|Nicolas Maduro|Maduro
Nicolò Barella|Nicolo Barella
Nicos Anastasiades
Nicușor Dan|Nicusor Dan
Nidal Hasan|Nidal Malik Hasan|Major Nidal Hasan
Nigel Benn
Nigel Farage|Farage
Nigel Kennedy
Nigel Mansell
Nigel Short
Nigel de Jong
Nigella Lawson
Niki Lauda
Nikita Khrushchev|Khrushchev
Nikita Mazepin
Nikita Mikhalkov
Nikki Haley
Nikol Pashinyan|Pashinyan
Nikola Gruevski
Nikola Jokić|Nikola Jokic
Nikola Milenković
Nikolas Cruz
Nikos Christodoulides
Nikos Dendias
Niloofar Hamedi
Nimr al-Nimr
Nino Burjanadze
Nirav Modi
Nirmala Sitharaman
Nitin Gadkari
Nitish Kumar
Niño Guerrero|Héctor Guerrero Flores
Nkosazana Dlamini-Zuma|Nkosazana Dlamini Zuma
Nnamdi Azikiwe
Nnamdi Kanu
Noah Lyles
Noam Chomsky
Noboru Takeshita
Nobusuke Kishi
Nodar Kumaritashvili
Noel Edmonds
Noel Gallagher
Nolan Ryan
Nolberto Solano
Nong Duc Manh
Noordin Mohammad Top|Noordin Top
Norbert Hofer
Norbert Zongo
Norma McCorvey|Jane Roe
Norman Foster
Norman Lamont
Norman Mailer
Norman Schwarzkopf|H. Norman Schwarzkopf|Stormin' Norman
Norman Tebbit
Norodom Ranariddh|Prince Ranariddh
Notorious B.I.G.|Biggie Smalls|Christopher Wallace
Noureddine Morceli
Noureddine Naybet
Nouri al-Maliki|Nuri al-Maliki
Nouriel Roubini
Novak Djokovic|Djokovic|Novak Đoković
Nuhu Ribadu
Nuno Espírito Santo|Nuno Espirito Santo
Nuno Mendes
Nuon Chea
Nur Misuari
Nursultan Nazarbayev|Nazarbayev
Nusrat Fateh Ali Khan
Nwankwo Kanu
Nyesom Wike
Néstor Cerpa|Nestor Cerpa|Nestor Cerpa Cartolini
Néstor Kirchner|Nestor Kirchner
O. J. Simpson|O.J. Simpson|OJ Simpson|Orenthal James Simpson
Obaidul Quader
Octavio Paz
Odell Beckham Jr.|Odell Beckham
Odil Ahmedov
Odumegwu Ojukwu|Chukwuemeka Odumegwu Ojukwu
Oksana Baiul
Oksana Chusovitina
Olaf Scholz|Scholz
Ole Einar Bjørndalen|Ole Einar Bjoerndalen
Ole Gunnar Solskjær|Ole Gunnar Solskjaer|Solskjaer
Oleg Blokhin
Oleg Deripaska|Deripaska
Oleg Sentsov
Oleksandr Syrskyi|Oleksandr Syrsky
Oleksandr Usyk|Usyk
Oleksandr Zinchenko
Oleksii Reznikov|Oleksiy Reznikov
Oleksiy Arestovych
Olena Zelenska
Olga Carmona
Olga Korbut
Olga Tokarczuk
Oliver Bierhoff
Oliver Cromwell
Oliver Kahn
Oliver North|Ollie North
Oliver Sacks
Oliver Stone
Oliver Tambo
Olivia Rodrigo
Olivier Giroud|Giroud
Olivier Nduhungirehe
Ollanta Humala
Olli Rehn
Ollie Watkins
Olof Palme
Olusegun Obasanjo|Obasanjo
Omar Abdel-Rahman|Omar Abdel Rahman|Blind Sheikh|Blind Sheik
Omar Abdullah
Omar Bongo
Omar García Harfuch|Omar Garcia Harfuch
Omar Khadr
Omar Marmoush
Omar Mateen
Omar Sharif
Omar Suleiman
Omar Torrijos
Omar al-Bashir|Omar Hassan al-Bashir
Ons Jabeur
Oprah Winfrey|Oprah
Orhan Pamuk
Oriana Fallaci
Oriol Junqueras
Orlando Letelier
Orrin Hatch
Osama bin Laden|bin Laden|Usama bin Laden|Osama Bin Laden|Bin Laden
Oscar De La Hoya
Oscar Luigi Scalfaro
Oscar Niemeyer
Oscar Piastri
Oscar Pistorius|Pistorius
Oscar Temaru
Oscar dos Santos|Oscar
Osiel Cárdenas Guillén|Osiel Cardenas
Oskar Gröning|Oskar Groening
Oskar Lafontaine
Oskar Schindler|Schindler
Osman Kavala
Oswaldo Payá|Oswaldo Paya
Ottmar Hitzfeld
Otto Pérez Molina|Otto Perez Molina
Otto Rehhagel
Otto Warmbier
Otto von Bismarck|Bismarck
Otumfuo Osei Tutu II|Osei Tutu II
Ousmane Dembélé|Ousmane Dembele
Ousmane Sembène
Ousmane Sonko
Ovidio Guzmán López|Ovidio Guzman|Ovidio Guzmán
Owen Farrell
Owen Hargreaves
Ozzy Osbourne
P. Chidambaram|P Chidambaram|Palaniappan Chidambaram
P. T. Usha|PT Usha
P. V. Narasimha Rao|Narasimha Rao|P.V. Narasimha Rao|PV Narasimha Rao
P. V. Sindhu|PV Sindhu
P. W. Botha|P.W. Botha|PW Botha
Paavo Lipponen
Pablo Casado
Pablo Escobar|Escobar
Pablo Iglesias
Pablo Neruda
Pablo Picasso|Picasso
Pablo Zabaleta
Paco Rabanne
Paddy Ashdown|Lord Ashdown
Padraig Harrington
Paetongtarn Shinawatra|Paetongtarn
Paias Wingti
Paige Bueckers
Pak Se-ri|Se Ri Pak
Palmer Luckey
Pam Bondi
Pan Zhanle
Panchen Lama|Gedhun Choekyi Nyima
Pancho Villa
Panos Kammenos
Paolo Borsellino
Paolo Di Canio
Paolo Gentiloni
Paolo Guerrero
Paolo Maldini|Maldini
Paolo Rossi
Paolo Sorrentino
Papa Wemba
Parag Agrawal
Paris Hilton
Park Chan-wook
Park Chung-hee|Park Chung Hee
Park Geun-hye|Park Geun Hye
Park Hang-seo
Park Ji-sung
Park Won-soon
Pascal Couchepin
Pascal Lamy
Pascal Lissouba
Paschal Donohoe
Pasteur Bizimungu
Pat Buchanan|Patrick Buchanan|Patrick J. Buchanan
Pat Cash
Pat Cummins
Pat Finucane
Pat Gelsinger
Pat Jennings
Pat Nixon
Pat Rafter|Patrick Rafter
Pat Riley
Pat Robertson
Pat Summitt
Pat Tillman
Patriarch Alexy II|Alexy II|Alexiy II
Patriarch Bartholomew|Bartholomew I|Ecumenical Patriarch Bartholomew
Patriarch Kirill|Kirill of Moscow
Patrice Evra
Patrice Lumumba|Lumumba
Patrice Motsepe
Patrice Talon
Patricia Bullrich
Patricio Aylwin
Patrick Collison
Patrick Ewing
Patrick Kane
Patrick Karegeya
Patrick Kluivert
Patrick Leahy
Patrick Mahomes|Mahomes
Patrick Mboma
Patrick Modiano
Patrick Moore
Patrick Reed
Patrick Roy
Patrick Stewart
Patrick Swayze
Patrick Vallance
Patrick Vieira
Patrick White
Patrik Schick
Patson Daka
Patsy Ramsey
Patti Smith
Patty Hearst|Patricia Hearst
Patty Mills
Pau Cubarsí|Pau Cubarsi
Pau Gasol
Paul Allen
Paul Bernardo
Paul Biya|Biya
Paul Bremer|L. Paul Bremer
Paul Dacre
Paul Farmer
Paul Gascoigne|Gazza
Paul George
Paul Hogan
Paul Kagame|Kagame
Paul Keating
Paul Klebnikov
Paul Krugman
Paul Manafort
Paul Martin
Paul Mashatile
Paul McCartney
Paul McGrath
Paul Newman
Paul O'Connell
Paul Pelosi
Paul Pierce
Paul Pogba|Pogba
Paul Rusesabagina
Paul Ryan
Paul Scholes
Paul Simon
Paul Singer
Paul Skenes
Paul Smith
Paul Tagliabue
Paul Tergat
Paul Volcker
Paul Walker
Paul Watson
Paul Whelan
Paul Wolfowitz
Paul-Henri Damiba|Paul-Henri Sandaogo Damiba
Paula Jones
Paula Radcliffe
Paula Vennells
Pauline Hanson
Paulo Coelho
Paulo Dybala
Paulo Guedes
Paulo Wanchope
Pavel Bure
Pavel Durov
Pavel Nedvěd|Pavel Nedved
Pavel Sheremet
Payne Stewart
Pedri
Pedro Almodóvar|Pedro Almodovar
Pedro Carmona
Pedro Castillo
Pedro Martinez
Pedro Pablo Kuczynski|PPK
Pedro Pascal
Pedro Passos Coelho
Pedro Sánchez|Pedro Sanchez
Peggy Whitson
Pelé|Pele|Edson Arantes do Nascimento
Peng Liyuan
Peng Shuai
Penny Wong
Penélope Cruz|Penelope Cruz
Pep Guardiola|Guardiola|Josep Guardiola
Pepe
Pepe Reina
Percy Tau
Pere Aragonès|Pere Aragones
Pernille Harder
Perry Warjiyo
Pervez Musharraf|Musharraf|General Musharraf
Petar Stoyanov
Pete Buttigieg|Mayor Pete
Pete Carroll
Pete Doherty
Pete Hegseth
Pete Rose
Pete Sampras|Sampras
Pete Seeger
Pete Townshend
Peter Arnett
Peter Carey
Peter Carrington|Lord Carrington
Peter Costello
Peter Crouch
Peter Daszak
Peter Dutton
Peter Falconio
Peter Forsberg
Peter Greste
Peter Handke
Peter Higgs
Peter Hotez
Peter Jackson
Peter Jennings
Peter Kenyon
Peter Madsen
Peter Mandelson|Lord Mandelson
Peter Mutharika
Peter Navarro
Peter Ndlovu
Peter O'Neill
Peter O'Toole
Peter Obi
Peter Pellegrini
Peter Piot
Peter Robinson
Peter Sagan
Peter Schmeichel
Peter Shilton
Peter Strzok
Peter Sutcliffe|Yorkshire Ripper
Peter Thiel
Peter the Great
Petr Fiala
Petr Pavel
Petr Čech|Petr Cech
Petra Kelly
Petra Kvitová|Petra Kvitova
Petro Poroshenko|Poroshenko
Petteri Orpo
PewDiePie|Felix Kjellberg
Peyton Manning
Pham Minh Chinh
Pham Nhat Vuong
Phan Thi Kim Phuc|Kim Phuc|Napalm Girl
Pharrell Williams
Phil Collins
Phil Foden
Phil Jackson
Phil Knight
Phil Mickelson|Mickelson
Phil Neville
Phil Spector
Phil Taylor
Philando Castile
Philip Glass
Philip Green
Philip Hammond
Philip Johnson
Philip Larkin
Philip May
Philip Mehrtens
Philip Pullman
Philip Rivers
Philip Roth
Philip Seymour Hoffman
Philipp Lahm
Philippe Coutinho
Philippe Lazzarini
Philippe Pétain|Marshal Pétain|Philippe Petain
Philippe Sella
Phillip Hughes|Phil Hughes
Phillip Schofield
Phoolan Devi|Bandit Queen
Pia Kjærsgaard|Pia Kjaersgaard
Pia Sundhage
Picabo Street
Piedad Córdoba|Piedad Cordoba
Pier Luigi Bersani
Pierbattista Pizzaballa
Pierce Brosnan
Pierluigi Collina
Piero Fassino
Piero Hincapié
Pierre Buyoya
Pierre Cardin
Pierre Gasly
Pierre Nkurunziza
Pierre Poilievre|Poilievre
Pierre Trudeau|Pierre Elliott Trudeau
Pierre-Emerick Aubameyang|Aubameyang
Pierre-Emile Højbjerg
Piers Morgan
Pieter van den Hoogenband
Pietro Parolin|Cardinal Parolin
Pik Botha
Pim Fortuyn
Pina Bausch
Pinarayi Vijayan
Pink|Alecia Moore
Pita Limjaroenrat
Piyush Goyal
Plácido Domingo|Placido Domingo
Pol Pot
Pony Ma|Ma Huateng
Pope Alexander VI
Pope Benedict XVI|Benedict XVI|Joseph Ratzinger|Pope Benedict|Cardinal Ratzinger
Pope Francis|Jorge Mario Bergoglio|Jorge Bergoglio
Pope John Paul II|John Paul II|Karol Wojtyla|Karol Wojtyła
Pope John Paul I|John Paul I
Pope John XXIII|John XXIII
Pope Leo XIV|Leo XIV|Pope Leo|Robert Prevost|Robert Francis Prevost
Pope Paul VI|Paul VI
Pope Pius XII|Pius XII
Pope Shenouda III|Shenouda III
Pope Tawadros II|Tawadros II
Porfirio Díaz|Porfirio Diaz
Porfirio Lobo
Portia Woodman
Post Malone
Poul Nyrup Rasmussen
Poul Schlüter|Poul Schluter
Prabhas
Prabowo Subianto|Prabowo
Pranab Mukherjee
Pravin Gordhan
Pravind Jugnauth
Prawit Wongsuwan
Prayut Chan-o-cha|Prayuth Chan-ocha|Prayuth Chan-o-cha
Predrag Mijatović
Prem Tinsulanonda
Primo Levi
Primož Roglič|Primoz Roglic
Prince Albert II|Prince Albert|Albert II of Monaco
Prince Alwaleed bin Talal|Alwaleed bin Talal|Prince Alwaleed
Prince Andrew|Duke of York|Andrew Mountbatten-Windsor
Prince Bandar bin Sultan|Prince Bandar|Bandar bin Sultan
Prince Buster
Prince Edward|Earl of Wessex
Prince George|George of Wales
Prince Hamzah|Hamzah bin Hussein
Prince Harry|Duke of Sussex
Prince Hisahito
Prince Johnson
Prince Louis
Prince Nayef bin Abdulaziz
Prince Philip|Duke of Edinburgh
Prince Rainier III|Prince Rainier
Prince Rogers Nelson|Prince
Prince Saud al-Faisal|Saud al-Faisal
Prince Sultan bin Abdulaziz
Prince Turki al-Faisal|Turki al-Faisal
Prince William|Duke of Cambridge
Princess Aiko|Aiko
Princess Anne|Princess Royal
Princess Beatrice
Princess Caroline|Caroline of Monaco
Princess Charlotte
Princess Diana|Diana|Lady Di|Diana Spencer|Lady Diana Spencer
Princess Eugenie
Princess Grace|Grace Kelly
Princess Haya|Haya bint Hussein
Princess Latifa|Latifa Al Maktoum
Princess Leonor
Princess Mako|Mako Komuro
Princess Margaret
Princess Märtha Louise
Princess Stéphanie|Princess Stephanie
Pritam Singh
Priti Patel
Priyanka Chopra|Priyanka Chopra Jonas
Priyanka Gandhi Vadra|Priyanka Gandhi
Prophet Muhammad|Prophet Mohammed|Muhammad
Psy|Park Jae-sang
Purbaya Yudhi Sadewa
Pushpa Kamal Dahal|Prachanda
Puyi|Pu Yi
Péter Magyar|Peter Magyar
Péter Medgyessy
Péter Szijjártó|Peter Szijjarto
Qamar Javed Bajwa
Qassem Soleimani|Qasem Soleimani|Soleimani
Qian Xuesen
Qin Gang
Quade Cooper
Quan Hongchan
Queen Beatrix|Princess Beatrix
Queen Camilla|Camilla Parker Bowles|Camilla|Duchess of Cornwall
Queen Elizabeth II|Elizabeth II|Queen Elizabeth
Queen Letizia|Letizia Ortiz
Queen Margrethe II|Margrethe II|Queen Margrethe
Queen Mary|Crown Princess Mary|Mary Donaldson
Queen Mother|Queen Elizabeth the Queen Mother
Queen Máxima|Queen Maxima
Queen Noor
Queen Rania
Queen Sirikit|Sirikit
Queen Sofía|Queen Sofia
Queen Victoria
Quentin Tarantino|Tarantino
Quim Torra
Quincy Jones
Quinton Fortune
Quinton de Kock
Qusay Hussein
R. K. Narayan
R. Kelly|R Kelly
Rabah Madjer
Rabbie Namaliu
Rabiu Kwankwaso
Rachael Gunn|Raygun
Racheal Kundananji
Rached Ghannouchi|Rachid Ghannouchi
Rachel Maddow
Rachel Reeves
Radamel Falcao|Falcao
Radosław Sikorski|Radoslaw Sikorski|Radek Sikorski
Radovan Karadžić|Radovan Karadzic|Karadzic
Rafael Benítez|Rafa Benitez|Rafael Benitez
Rafael Caldera
Rafael Caro Quintero
Rafael Correa
Rafael Grossi|Rafael Mariano Grossi
Rafael Leão|Rafael Leao
Rafael López Aliaga|Rafael Lopez Aliaga
Rafael Márquez|Rafael Marquez|Rafa Marquez
Rafael Nadal|Nadal|Rafa Nadal
Rafael Trujillo|Rafael Leónidas Trujillo
Rafael van der Vaart
Rafał Trzaskowski|Rafal Trzaskowski
Raffaele Sollecito
Rafik Hariri|Rafiq Hariri|Rafic Hariri
Raghuram Rajan
Raheel Sharif
Raheem Sterling
Rahm Emanuel
Rahul Dravid
Rahul Gandhi
Raif Badawi
Raila Odinga|Odinga
Raisa Gorbachev|Raisa Gorbacheva
Raj Rajaratnam
Raja Pervez Ashraf
Rajinikanth
Rajiv Gandhi
Rajnath Singh
Rakesh Sharma
Ralf Rangnick
Ralf Schumacher
Ralph Gonsalves
Ralph Lauren
Ralph Nader
Ram Nath Kovind
Ramalinga Raju
Rameshbabu Praggnanandhaa
Rami Makhlouf
Ramiz Alia
Ramush Haradinaj
Ramzan Kadyrov|Kadyrov
Ramzi Yousef|Ramzi Ahmed Yousef
Ramzi bin al-Shibh|Ramzi Binalshibh
Rana Ayyub
Ranasinghe Premadasa
Ranbir Kapoor
Rand Paul
Randy Johnson
Randy Moss
Ranil Wickremesinghe
Raoni Metuktire|Chief Raoni|Raoni
Raoul Wallenberg
Raphael Warnock
Raphaël Varane|Raphael Varane
Raphinha
Rashad al-Alimi
Rashid Khan
Rashida Tlaib
Rashidi Yekini
Rasmus Højlund|Rasmus Hojlund
Rassie Erasmus
Ratan Tata
Ratko Mladić|Ratko Mladic|Mladic
Rauf Denktaş|Rauf Denktash|Rauf Denktas
Raul Gardini
Ravi Shankar
Ravi Shastri
Ravichandran Ashwin|R Ashwin
Ravindra Jadeja
Rawiri Waititi
Ray Bradbury
Ray Charles
Ray Dalio
Ray Lewis
Ray Rice
Rayan Cherki
Raymond Burke|Cardinal Burke
Raymond Davis
Raymond Domenech
Raymond Zondo
Raúl Alfonsín|Raul Alfonsin
Raúl Castro|Raul Castro
Raúl Cubas|Raul Cubas
Raúl González|Raul Gonzalez
Raúl Jiménez|Raul Jimenez
Raúl Reyes|Raul Reyes
Raúl Salinas|Raul Salinas
Reality Winner
Rebeca Andrade
Rebecca Adlington
Rebecca Cheptegei
Rebekah Brooks
Rebiya Kadeer
Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Erdogan|Erdoğan|Tayyip Erdogan
Reece James
Reed Hastings
Reeva Steenkamp
Reggie Kray|Reginald Kray
Reggie White
Regina Ip
Rehman Malik
Rei Kawakubo
Reid Hoffman
Reid Wiseman
Reinhard Heydrich
Reinhold Messner
Rem Koolhaas
Rembrandt
Remco Evenepoel
Ren Zhengfei
Renan Calheiros
Renato Sanches
Renee Good|Renee Nicole Good
Renzo Piano
René Higuita|Rene Higuita
René Lévesque|Rene Levesque
René Préval|Rene Preval
Retief Goosen
Retno Marsudi
Revanth Reddy
Rex Tillerson
Reza Pahlavi
Rhee Chang-yong
Ri Sol Ju|Ri Sol-ju
Ri Yong Ho|Ri Yong-ho
Riad Salameh
Ricardo Anaya
Ricardo Carvalho
Ricardo Darín
Ricardo Lagos
Ricardo Martinelli
Ricardo Salinas Pliego
Ricardo Sanchez
Ricardo Teixeira
Riccardo Muti
Richard Attenborough
Richard Branson|Branson
Richard Burton
Richard Clarke|Richard A. Clarke
Richard Dawkins
Richard Feynman
Richard Fuld|Dick Fuld
Richard Hadlee
Richard Hammond
Richard Holbrooke|Richard C. Holbrooke
Richard III|King Richard III
Richard Jewell
Richard Krajicek
Richard Leakey
Richard Marles
Richard Nixon|Nixon|Richard M. Nixon
Richard Petty
Richard Ramirez|Night Stalker
Richard Reid|Shoe Bomber
Richard Rogers
Richard Scudamore
Richard Stallman
Richard Tice
Richard Virenque
Richarlison
Richie McCaw
Rick Astley
Rick Gates
Rick Owens
Rick Perry
Rick Santorum
Rick Wagoner
Rickey Henderson
Ricky Gervais
Ricky Hatton
Ricky Martin
Ricky Ponting
Riddick Bowe
Ridley Scott
Ridouan Taghi
Riek Machar
Rielle Hunter
Rifaat al-Assad
Rigathi Gachagua
Rigobert Song
Rigoberta Menchú|Rigoberta Menchu
Rihanna|Robyn Rihanna Fenty
Rinat Akhmetov
Ringo Starr
Rinus Michels
Rio Ferdinand
Rishabh Pant
Rishi Sunak|Sunak
Rivaldo
River Phoenix
Riyad Mahrez|Mahrez
Riyad Mansour
Riyad al-Maliki
Roald Dahl
Rob Burrow
Rob Ford
Rob Gronkowski|Gronk
Rob Jetten
Rob Manfred
Rob Reiner
Robbie Fowler
Robbie Keane
Robbie Williams
Robert Abela
Robert Bork
Robert Byrd|Robert C. Byrd
Robert De Niro
Robert Downey Jr.
Robert Edwards
Robert Enke
Robert F. Kennedy Jr.|RFK Jr.|Robert Kennedy Jr.|Bobby Kennedy Jr.
Robert F. Kennedy|RFK|Bobby Kennedy|Robert Kennedy
Robert Fico|Fico
Robert Fisk
Robert Gallo
Robert Gates|Bob Gates|Robert M. Gates
Robert Golob
Robert Guéï|Robert Guei
Robert Habeck
Robert Hanssen
Robert Jenrick
Robert Kocharyan
Robert Kraft
Robert Kubica
Robert Kuok
Robert Levinson|Bob Levinson
Robert Lewandowski|Lewandowski
Robert Mapplethorpe
Robert Maxwell
Robert McNamara|Robert S. McNamara
Robert Menzies
Robert Mueller|Robert S. Mueller|Bob Mueller
Robert Mugabe|Mugabe|Robert Gabriel Mugabe
Robert Muldoon
Robert Pattinson
Robert Pickton|Willie Pickton
Robert Pires
Robert Plant
Robert Prosinečki
Robert Rauschenberg
Robert Redford
Robert Rubin
Robert Runcie
Robert Thompson
Roberta Metsola
Roberto Baggio|Baggio
Roberto Benigni
Roberto Bolaño
Roberto Calvi|God's Banker
Roberto Campos Neto
Roberto Carlos
Roberto Clemente
Roberto D'Aubuisson
Roberto De Zerbi
Roberto Di Matteo
Roberto Durán|Roberto Duran
Roberto Firmino
Roberto Goizueta
Roberto Lavagna
Roberto Mancini
Roberto Martínez|Roberto Martinez
Roberto Micheletti
Roberto Saviano
Robin Cook
Robin Day
Robin Li
Robin Williams
Robin van Persie|Van Persie
Robinho
Roch Marc Christian Kaboré|Roch Kabore|Roch Marc Christian Kabore
Rochelle Walensky
Rock Hudson
Rod Blagojevich
Rod Laver
Rod Rosenstein
Rod Stewart
Rodney King
Rodolfo Hernández|Rodolfo Hernandez
Rodrigo Chaves
Rodrigo Duterte|Duterte
Rodrigo Londoño|Timochenko|Rodrigo Londono
Rodrigo Maia
Rodrigo Paz|Rodrigo Paz Pereira
Rodrigo Rato
Rodri|Rodrigo Hernández
Rodrygo
Roger Ailes
Roger Bannister
Roger Clemens
Roger Cook
Roger Daltrey
Roger Douglas
Roger Federer|Federer
Roger Goodell
Roger Milla
Roger Moore
Roger Penrose
Roger Stone
Roger Waters
Roh Moo-hyun|Roh Moo Hyun
Roh Tae-woo|Roh Tae Woo
Rohit Sharma
Roland Ratzenberger
Rolandas Paksas
Rolando Álvarez|Rolando Alvarez|Bishop Rolando Alvarez
Rolf Harris
Rolf Hochhuth
Romain Grosjean
Roman Abramovich|Abramovich
Roman Pavlyuchenko
Roman Polanski|Polanski
Roman Protasevich
Romano Prodi|Prodi
Romelu Lukaku|Lukaku
Romário|Romario
Roméo Dallaire|Romeo Dallaire
Ron DeSantis
Ron Dennis
Ron Dermer
Ron Goldman|Ronald Goldman
Ron Howard
Ron Klain
Ron Paul
Ronald Acuña Jr.
Ronald Araújo|Ronald Araujo
Ronald Koeman
Ronald Lamola
Ronald Reagan|Reagan|Ronald W. Reagan
Ronald dela Rosa|Bato dela Rosa
Ronaldinho
Ronaldo Nazário|Ronaldo Luís Nazário de Lima|Ronaldo Nazario
Ronan Keating
Ronan O'Gara
Ronda Rousey
Ronnie Biggs|Ronald Biggs
Ronnie Kray|Ronald Kray
Ronnie O'Sullivan
Ronwen Williams
Roque Santa Cruz
Rory McIlroy|McIlroy
Rosa Luxemburg
Rosa Mota
Rosa Parks
Rosalind Franklin
Rosalynn Carter
Rosario Murillo
Rose Lavelle
Rose McGowan
Roseanne Barr
Rosemary West|Rose West
Rosen Plevneliev
Rosmah Mansor
Ross Brawn
Ross Perot|H. Ross Perot
Ross Ulbricht|Dread Pirate Roberts
Rotimi Amaechi
Rowan Atkinson
Rowan Williams
Roxana Saberi
Roy Hodgson
Roy Jones Jr.
Roy Keane
Roy Lichtenstein
Roy Moore
Roza Otunbayeva
Ruben Vardanyan
Ruben Östlund
Rubens Barrichello
Rubin Carter|Hurricane Carter
Rudi Garcia
Rudi Völler|Rudi Voller|Rudi Voeller
Rudolf Abel
Rudolf Hess
Rudolf Höss|Rudolf Hoess
Rudolf Nureyev|Nureyev
Rudy Giuliani|Rudolph Giuliani|Rudolph W. Giuliani
Rudy Gobert
Rudy Guede
Rui Costa
Rui Pinto
Ruja Ignatova|Cryptoqueen
Rumen Radev
Rupert Murdoch|Murdoch
Rupiah Banda
Rush Limbaugh
Ruslana
Russell Brand
Russell Crowe
Russell Vought
Russell Westbrook
Russell Williams
Russell Wilson
Rustem Umerov
Ruth Bader Ginsburg|RBG|R.B.G.
Ruth Chepngetich
Ruth Dreifuss
Ruud Gullit|Gullit
Ruud Lubbers
Ruud van Nistelrooy
Ryan Coogler
Ryan Garcia
Ryan Giggs|Giggs
Ryan Gosling
Ryan Lochte
Ryan Nelsen
Ryan Reynolds
Ryan Routh|Ryan Wesley Routh
Ryszard Kapuściński
Ryutaro Hashimoto
Rúben Amorim|Ruben Amorim
Rúben Dias|Ruben Dias
Rüştü Reçber
S. Iswaran
S. Jaishankar|S Jaishankar|Subrahmanyam Jaishankar
S. S. Rajamouli|SS Rajamouli
SZA
Saad Hariri|Saad al-Hariri
Sabrina Carpenter
Sabrina Ionescu
Sacha Baron Cohen
Sachin Tendulkar|Tendulkar
Sadaharu Oh
Saddam Hussein|Saddam|Saddam Hussain|Butcher of Baghdad
Sadio Mané|Sadio Mane
Sadiq Khan
Sadiq al-Mahdi
Sadyr Japarov|Sadyr Zhaparov
Saeb Erekat|Saeb Erakat
Saeed Al-Owairan
Saeed Jalili
Safra Catz
Sahra Wagenknecht
Said Aouita
Saif Ali Khan
Saif al-Islam Gaddafi|Seif al-Islam Gadhafi|Saif al-Islam
Saina Nehwal
Sajid Javid
Sajith Premadasa
Sakshi Malik
Saladin
Salah Abdeslam
Salam Fayyad
Saleh al-Arouri
Salem Al-Dawsari|Salem al-Dawsari
Sali Berisha
Salif Keita
Sally Ride
Sally Rooney
Salma Hayek
Salma Paralluelo
Salman Abedi
Salman Butt
Salman Khan
Salman Rushdie|Rushdie
Salman Taseer|Salmaan Taseer
Salome Zourabichvili
Salomon Kalou
Salomón Rondón|Salomon Rondon
Salva Kiir|Salva Kiir Mayardit
Salvador Allende|Allende
Salvador Cienfuegos
Salvador Dalí|Salvador Dali
Salvador Illa
Salvador Nasralla
Salvador Sánchez Cerén|Salvador Sanchez Ceren
Salvatore Mancuso
Salvatore Riina|Toto Riina|Totò Riina
Salvatore Schillaci|Toto Schillaci
Sam Allardyce|Big Sam
Sam Altman|Altman
Sam Bankman-Fried|SBF
Sam Darnold
Sam Kerr
Sam Mendes
Sam Neill
Sam Nujoma
Sam Rainsy
Sam Smith
Sam Walton
Sam Warburton
Samak Sundaravej
Samantha Cameron
Samantha Cristoforetti
Samantha Lewthwaite|White Widow
Samantha Power
Sameh Shoukry
Sami Hyypiä|Sami Hyypia
Sami Khedira
Samia Suluhu Hassan
Samir Nasri
Sammy Sosa
Samora Machel
Samuel Alito
Samuel Beckett
Samuel Doe|Samuel K. Doe
Samuel Eto'o|Eto'o
Samuel L. Jackson
Samuel Paty
Samvel Karapetyan
Sanae Takaichi|Takaichi
Sanath Jayasuriya
Sandra Day O'Connor
Sandro Rosell
Sandro Tonali
Sandy Berger|Samuel Berger
Sandy Weill
Sani Abacha|Abacha
Sania Mirza
Sanjay Dutt
Sanjay Gandhi
Sanjay Gupta
Sanna Marin
Santiago Abascal
Santiago Calatrava
Santiago Giménez
Santiago Peña|Santiago Pena
Sanusi Lamido Sanusi|Lamido Sanusi|Muhammadu Sanusi II
Saparmurat Niyazov|Turkmenbashi|Saparmurad Niyazov
Saquon Barkley
Sara Duterte|Sara Duterte-Carpio
Sara Jane Moore
Sara Khadem
Sara Netanyahu
Sarah Everard
Sarah Ferguson|Fergie|Duchess of York
Sarah Gilbert
Sarah Huckabee Sanders|Sarah Sanders
Sarah Mullally
Sarah Palin
Sarah Sjöström|Sarah Sjostrom
Sarath Fonseka
Sardar Azmoun
Sarina Wiegman
Sasha Cohen
Sathya Sai Baba|Sai Baba
Satoshi Nakamoto
Satsuki Katayama
Satya Nadella
Satyajit Ray
Saul Bellow
Sauli Niinistö|Sauli Niinisto
Saulos Chilima
Saw Maung
Sayyid Qutb
Saïd Kouachi|Said Kouachi
Saúl Álvarez|Canelo Álvarez|Canelo Alvarez|Canelo
Scarlett Johansson
Schapelle Corby
Scott Bessent
Scott Kelly
Scott McTominay
Scott Morrison|ScoMo
Scott Peterson
Scott Robertson
Scott Walker
Scottie Pippen
Scottie Scheffler
Seamus Coleman
Seamus Heaney
Sean Combs|Diddy|P. Diddy|Puff Daddy|Sean "Diddy" Combs
Sean Connery
Sean Dyche
Sean Fitzpatrick
Sean Hannity
Sean McVay
Sean Penn
Sean Spicer
Sebastian Coe
Sebastian Kurz|Kurz
Sebastian Vettel|Vettel
Sebastián Piñera|Sebastian Pinera|Piñera|Pinera
Sebastião Salgado|Sebastiao Salgado
Seiji Ozawa
Selahattin Demirtaş|Selahattin Demirtas
Selena Gomez
Selena Quintanilla|Selena
Sepp Blatter|Blatter|Joseph Blatter
Serdar Berdimuhamedow|Serdar Berdymukhamedov
Serena Williams|Serena
Seretse Khama
Serge Blanco
Serge Gainsbourg
Serge Gnabry
Sergei Fedorov
Sergei Filin
Sergei Ivanov
Sergei Krikalev
Sergei Lavrov|Lavrov|Sergey Lavrov
Sergei Magnitsky|Magnitsky
Sergei Naryshkin|Sergey Naryshkin
Sergei Ryabkov|Sergey Ryabkov
Sergei Shoigu|Shoigu|Sergey Shoigu
Sergei Skripal|Skripal
Sergei Surovikin|General Armageddon|Sergey Surovikin
Sergei Tikhanovsky|Syarhei Tsikhanouski
Sergey Brin
Sergey Bubka|Sergei Bubka
Sergey Karjakin
Sergio Agüero|Agüero|Sergio Aguero|Kun Agüero
Sergio Busquets
Sergio Ermotti
Sergio Fajardo
Sergio García|Sergio Garcia
Sergio Marchionne
Sergio Massa
Sergio Mattarella
Sergio Moro|Sérgio Moro
Sergio Parisse
Sergio Pérez|Sergio Perez|Checo
Sergio Ramos
Sergio Ramírez
Serhou Guirassy
Serzh Sargsyan|Serge Sarkisian
Seth Meyers
Seung-Hui Cho|Cho Seung-hui
Seve Ballesteros|Severiano Ballesteros
Severino Antinori
Seydou Keita
Seymour Hersh
Sha'Carri Richardson
Shabana Azmi
Shabana Mahmood
Shafiqur Rahman
Shah Mahmood Qureshi
Shah Mohammad Reza Pahlavi|Mohammad Reza Pahlavi|Shah of Iran|the Shah
Shah Rukh Khan|SRK
Shahbaz Bhatti
Shaheen Afridi
Shahid Afridi
Shahid Khaqan Abbasi
Shai Gilgeous-Alexander
Shaka Zulu|King Shaka
Shakib Al Hasan
Shakil Afridi
Shakira
Shamil Basayev
Shamima Begum
Shane Lowry
Shane MacGowan
Shane Warne|Warne
Shane Williams
Shania Twain
Shannon Matthews
Shaquille O'Neal|Shaq
Sharad Pawar
Shari Redstone
Sharif Osman Hadi|Osman Hadi
Sharif Sheikh Ahmed
Sharon Osbourne
Sharon Stone
Shashi Tharoor
Shaukat Aziz
Shaun Pollock
Shaun White
Shavkat Mirziyoyev
Shay Given
Shedeur Sanders
Shehbaz Sharif|Shahbaz Sharif
Sheikh Hasina|Hasina|Sheikh Hasina Wajed
Sheikh Jaber al-Ahmad al-Sabah|Jaber al-Ahmad al-Sabah
Sheikh Mansour bin Zayed|Sheikh Mansour
Sheikh Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman
Sheikh Mohammed bin Rashid Al Maktoum|Sheikh Mohammed|Mohammed bin Rashid
Sheikh Mohammed bin Zayed Al Nahyan|MBZ|Mohammed bin Zayed|Mohamed bin Zayed
Sheikh Mujibur Rahman|Sheikh Mujib|Bangabandhu
Sheikh Rashid
Sheikh Sabah al-Ahmad al-Sabah|Sabah al-Ahmad al-Sabah
Sheikh Tamim bin Hamad Al Thani|Tamim bin Hamad|Sheikh Tamim
Sheikh Zayed bin Sultan Al Nahyan|Sheikh Zayed
Shekhar Kapur
Sheldon Adelson
Shelly-Ann Fraser-Pryce
Sher Bahadur Deuba
Sherron Watkins
Shervin Hajipour
Sheryl Sandberg
Shi Zhengli
Shigeru Ishiba|Ishiba
Shigeru Miyamoto
Shimon Peres
Shin Tae-yong
Shinji Kagawa
Shinji Okazaki
Shinjiro Koizumi
Shintaro Abe
Shintaro Ishihara
Shinya Yamanaka
Shinzo Abe|Abe Shinzo|Abe
Shireen Abu Akleh
Shiri Bibas
Shirin Ebadi
Shirley Bassey
Shivnarine Chanderpaul
Shizuka Kamei
Shoaib Akhtar
Shohei Ohtani|Ohtani
Shoko Asahara|Asahara
Shonda Rhimes
Shou Zi Chew|Shou Chew
Shrien Dewani
Shubhanshu Shukla
Shubman Gill
Shunsuke Nakamura
Siad Barre|Mohamed Siad Barre
Siddaramaiah
Sidhu Moose Wala
Sidney Crosby
Sidney Powell
Sifan Hassan
Sigmundur Davíð Gunnlaugsson|Sigmundur David Gunnlaugsson
Sigrid Kaag
Silvio Berlusconi|Berlusconi
Silvio Rodríguez
Silvio Scaglia
Simeon Saxe-Coburg-Gotha|Simeon II
Simon Coveney
Simon Cowell
Simon Harris
Simon Kjær|Simon Kjaer
Simon Kofe
Simon Le Bon
Simon Mann
Simon Rattle
Simon Wiesenthal
Simona Halep|Halep
Simone Biles
Simone Gbagbo
Simone Inzaghi
Simone Manuel
Simone Veil
Simone de Beauvoir
Simón Bolívar|Simon Bolivar|Bolívar
Siniša Mihajlović|Sinisa Mihajlovic
Sinéad O'Connor|Sinead O'Connor
Sirajuddin Haqqani
Sirhan Sirhan
Sitiveni Rabuka
Sitting Bull
Siv Jensen
Sixto Durán Ballén|Sixto Duran Ballen
Siya Kolisi
Sky Brown
Slava Fetisov|Viacheslav Fetisov
Slaven Bilić|Slaven Bilic
Sloane Stephens
Slobodan Milošević|Slobodan Milosevic|Milosevic|Milošević
Smokey Robinson
Smriti Mandhana
Snoop Dogg
Sofia Coppola
Sofia Goggia
Sofyan Amrabat
Sofía Vergara|Sofia Vergara
Sohei Kamiya
Sol Campbell
Son Heung-min|Heung-min Son
Sondhi Limthongkul
Sonia Gandhi
Sonia Sotomayor
Sonny Bill Williams
Sophia Loren
Sophia Smith|Sophia Wilson
Sophie Duchess of Edinburgh|Countess of Wessex|Sophie Rhys-Jones
Sophie Scholl
Sosuke Uno
Soumya Swaminathan
Sourav Ganguly
Spike Lee
Spiro Agnew
Squeaky Fromme|Lynette Fromme
Srettha Thavisin
Sri Mulyani Indrawati|Sri Mulyani
Sridevi
Stacey Abrams
Staffan de Mistura
Stan Lee
Stan Wawrinka
Stanislav Shushkevich
Stanisław Lem
Stanley Ho
Stanley Kubrick
Stanley Matthews
Stanley McChrystal
Stanley Pons
Stefan Edberg
Stefan Löfven|Stefan Lofven
Stefan Persson
Stefano Gabbana
Stefanos Tsitsipas
Steffi Graf
Stelios Haji-Ioannou
Stella McCartney
Stepan Bandera
Steph Catley
Steph Houghton
Stephen Appiah
Stephen Breyer
Stephen Colbert
Stephen Cottrell
Stephen Curry|Steph Curry
Stephen Fleming
Stephen Fry
Stephen Hadley
Stephen Harper
Stephen Hawking|Hawking
Stephen Hendry
Stephen Jay Gould
Stephen Keshi
Stephen King
Stephen Lawrence
Stephen Miller
Stephen Miran
Stephen Paddock
Stephen Schwarzman
Stephen Sondheim
Stephen Wolfram
Stephenie Meyer
Steve Ballmer
Steve Bannon
Steve Biko|Stephen Biko
Steve Borthwick
Steve Bruce
Steve Case
Steve Clarke
Steve Cohen|Steven Cohen
Steve Cram
Steve Davis
Steve Hansen
Steve Irwin
Steve Jobs
Steve Kerr
Steve Martin
Steve McClaren
Steve McQueen
Steve Nash
Steve Ovett
Steve Redgrave
Steve Scalise
Steve Smith
Steve Waugh
Steve Witkoff
Steve Wozniak
Steve Wynn
Steve Young
Steve Yzerman
Steven Gerrard|Gerrard
Steven Mnuchin
Steven Pienaar
Steven Pinker
Steven Sotloff
Steven Spielberg|Spielberg
Steven Tyler
Stevie Wonder
Stewart Butterfield
Stewart Rhodes
Stieg Larsson
Sting|Gordon Sumner
Stipe Pletikosa
Stirling Moss
Stjepan Mesić|Stjepan Mesic|Stipe Mesic
Stormy Daniels|Stephanie Clifford
Stormzy
Strive Masiyiwa
Strom Thurmond
Stuart Broad
Stuart Hall
Stuart Hogg
Stuart Pearce
Stéphane Bancel|Stephane Bancel
Stéphane Dujarric|Stephane Dujarric
Subcomandante Marcos|Subcommander Marcos|Subcomandante Galeano
Subhas Chandra Bose|Netaji
Subrata Roy
Sue Bird
Suella Braverman
Suga
Sugar Ray Leonard
Suharto|President Suharto|Soeharto
Sukarno
Suleiman the Magnificent
Sulley Muntari
Sultan Haitham|Haitham bin Tariq|Sultan Haitham bin Tariq
Sultan Qaboos|Qaboos bin Said|Sultan Qaboos bin Said
Sultan al-Jaber|Sultan Al Jaber
Sultani Makenga
Summer McIntosh
Sumner Redstone
Sun Myung Moon|Reverend Moon
Sun Wen
Sun Yang
Sun Yat-sen
Sundar Pichai
Sunday Oliseh
Sunil Chhetri
Sunil Gavaskar
Sunisa Lee
Sunita Williams|Suni Williams
Surangel Whipps Jr.|Surangel Whipps
Surayud Chulanont
Surya Bonaly
Suryakumar Yadav
Susan Boyle
Susan Collins
Susan Rice
Susan Sarandon
Susan Smith
Susan Sontag
Susan Wojcicki
Sushant Singh Rajput
Sushil Koirala
Sushila Karki
Sushma Swaraj
Susie Wiles
Susie Wolff
Susilo Bambang Yudhoyono|SBY
Suthep Thaugsuban
Suzanne Collins
Suzanne Mubarak
Svante Pääbo|Svante Paabo
Sven Kramer
Sven-Göran Eriksson|Sven-Goran Eriksson|Sven
Svetlana Alexievich
Svetlana Khorkina
Svetlana Kuznetsova
Svetlana Tikhanovskaya|Sviatlana Tsikhanouskaya|Tikhanovskaya
Svyatoslav Vakarchuk
Sydney McLaughlin-Levrone|Sydney McLaughlin
Sydney Sweeney
Sylvester Stallone
Sylvia Pankhurst
Sylvia Plath
Sylvie Guillem
Syngman Rhee
Sébastien Chabal|Sebastien Chabal
Sébastien Haller|Sebastien Haller
Sébastien Lecornu|Sebastien Lecornu
Sébastien Loeb|Sebastien Loeb
Sérgio Cabral|Sergio Cabral
Sérgio Vieira de Mello|Sergio Vieira de Mello
Sócrates
Sônia Braga
Sônia Guajajara|Sonia Guajajara
Süleyman Demirel|Suleyman Demirel
Süleyman Soylu|Suleyman Soylu
Sławomir Mentzen|Slawomir Mentzen
T. Boone Pickens
Ta Mok
Ta-Nehisi Coates
Tabaré Vázquez|Tabare Vazquez
Tabitha Chawinga
Tadao Ando
Tadashi Yanai
Tadej Pogačar|Tadej Pogacar|Pogacar
Tadeusz Mazowiecki
Taffarel
Taha Yassin Ramadan
Tahnoon bin Zayed
Taika Waititi
Takafumi Horie
Takashi Murakami
Takefusa Kubo
Takeo Fukuda
Takeshi Kitano
Takumi Minamino
Tamerlan Tsarnaev
Tamim Iqbal
Tamir Rice
Tamirat Tola
Tancredo Neves
Taneti Maamau
Tanni Grey-Thompson
Tansu Çiller|Tansu Ciller
Tanya Chutkan
Tara Lipinski
Tara Reade
Tarana Burke
Taraneh Alidoosti
Tarcísio de Freitas|Tarcisio de Freitas
Tareck El Aissami
Tarek William Saab
Taribo West
Tariq Aziz|Tareq Aziz
Tarique Rahman
Tarja Halonen
Tarkan
Taro Aso
Taro Kono
Taslima Nasreen|Taslima Nasrin
Tassos Papadopoulos
Taur Matan Ruak
Tawakkol Karman|Tawakkul Karman
Taylor Fritz
Taylor Swift
Ted Bundy
Ted Cruz
Ted Hughes
Ted Kaczynski|Unabomber|Theodore Kaczynski|Theodore J. Kaczynski
Ted Koppel
Ted Stevens
Ted Turner
Ted Williams
Teddy Riner
Teddy Sheringham
Tedros Adhanom Ghebreyesus|Tedros|Dr Tedros|Tedros Adhanom
Teemu Pukki
Teemu Selänne|Teemu Selanne
Tegla Loroupe
Tejashwi Yadav
Temba Bavuma
Tems
Tendai Biti
Tennessee Williams
Teodorin Obiang|Teodoro Nguema Obiang Mangue
Teodoro Obiang|Teodoro Obiang Nguema|Teodoro Obiang Nguema Mbasogo
Terence Crawford
Terence Tao
Teresa Ribera
Teresa Teng
Terje Rød-Larsen|Terje Roed-Larsen|Terje Rod-Larsen
Terrell Owens
Terri Schiavo
Terry Anderson
Terry Jones|Pastor Terry Jones
Terry Nichols
Terry Pratchett
Terry Richardson
Terry Venables
Terry Waite
Terry Wogan
Tetsuya Yamagami
Teófilo Cubillas
Thabo Mbeki|Mbeki
Thae Yong-ho|Thae Yong Ho
Thaksin Shinawatra|Thaksin
Than Shwe
Thanathorn Juangroongruangkit
Tharman Shanmugaratnam
The Weeknd|Abel Tesfaye
Thein Sein
Thembi Kgatlana
Theo Angelopoulos
Theo Epstein
Theo Walcott
Theo van Gogh
Theodor Herzl
Theodore Roosevelt|Teddy Roosevelt
Theodoros Zagorakis
Theresa May
Theresa Tam
Therese Johaug
Thiago Alcântara|Thiago Alcantara
Thiago Silva
Thibaut Courtois|Courtois
Thich Nhat Hanh
Thich Quang Duc
Thierry Baudet
Thierry Dusautoir
Thierry Henry
Thierry Mugler
Thom Yorke
Thomas Bach
Thomas Boni Yayi|Boni Yayi
Thomas Drake
Thomas Frank
Thomas Friedman
Thomas Hearns
Thomas Jefferson
Thomas Keneally
Thomas Klestil
Thomas Lubanga
Thomas Matthew Crooks|Thomas Crooks
Thomas Muster
Thomas Müller|Thomas Muller|Thomas Mueller
Thomas Partey
Thomas Pesquet
Thomas Piketty
Thomas Pynchon
Thomas Sankara|Sankara
Thomas Thabane|Tom Thabane
Thomas Tuchel|Tuchel
Thomas Vermaelen
Thomas Watson Jr.
Thongloun Sisoulith
Thor Heyerdahl
Thorbjørn Jagland|Thorbjorn Jagland
Thuli Madonsela
Thurgood Marshall
Théoneste Bagosora|Theoneste Bagosora
Thérèse Kayikwamba Wagner|Therese Kayikwamba Wagner
Tidjane Thiam
Tiff Macklem
Tiffany Trump
Tiger Woods
Tilda Swinton
Tim Berners-Lee
Tim Burton
Tim Cahill
Tim Cook
Tim Davie
Tim Duncan
Tim Henman
Tim Howard
Tim Kaine
Tim Martin
Tim Montgomery
Tim Peake
Tim Robbins
Tim Scott
Tim Tebow
Tim Walz
Timo Soini
Timo Werner
Timothy Dolan|Cardinal Dolan
Timothy Geithner|Tim Geithner
Timothy McVeigh|McVeigh
Timothy Spall
Timothy Weah
Timothée Chalamet|Timothee Chalamet
Tina Brown
Tina Maze
Tina Turner
Tip O'Neill|Thomas P. O'Neill
Tirunesh Dibaba
Tite
Tito Mboweni
To Lam|Tô Lâm
Tobias Billström|Tobias Billstrom
Toby Alderweireld
Todd Bertuzzi
Todd Boehly
Todor Zhivkov
Tom Brady|Brady
Tom Brokaw
Tom Clancy
Tom Cotton
Tom Cruise
Tom Daley
Tom Daschle
Tom DeLay
Tom Ford
Tom Hanks
Tom Holland
Tom Homan
Tom Jones
Tom Petty
Tom Phillips
Tom Stoppard
Tom Watson
Tom Wolfe
Tomas Brolin
Tomas Rosicky|Tomáš Rosický
Tomas Tranströmer
Tomiichi Murayama
Tomislav Nikolić|Tomislav Nikolic
Tommaso Buscetta
Tommie Smith
Tommy Fleetwood
Tommy Franks
Tommy Hilfiger
Tommy Lasorda
Tommy Remengesau
Tommy Robinson|Stephen Yaxley-Lennon
Tommy Suharto
Tommy Tuberville
Tomáš Masaryk|Tomas Masaryk|Tomáš Garrigue Masaryk
Toni Kroos
Toni Kukoč
Toni Morrison
Tony Abbott
Tony Adams
Tony Benn
Tony Bennett
Tony Blair|Blair
Tony Elumelu
Tony Fernandes
Tony Gustavsson
Tony Gwynn
Tony Hawk
Tony Hayward
Tony La Russa
Tony McCoy|AP McCoy
Tony O'Reilly
Tony Parker
Tony Stewart
Tony Yeboah
Tonya Harding
Toomas Hendrik Ilves
Tore André Flo
Tori Bowie
Toru Hashimoto
Tory Lanez
Toshiki Kaifu
Toshimitsu Motegi
Toto Wolff
Toumaj Salehi
Toussaint Louverture|Toussaint L'Ouverture
Tracey Emin
Trae Young
Traian Băsescu|Traian Basescu
Travis Head
Travis Kalanick
Travis Kelce
Travis Scott
Trayvon Martin
Trent Alexander-Arnold
Trent Boult
Trent Lott
Trevor Bauer
Trevor Manuel
Trevor McDonald
Trevor Noah
Trevor Reed
Trinity Rodman
Tristane Banon
Troy Aikman
Troy Parrott
Truman Capote
Truong My Lan
Trygve Lie
Tsai Ing-wen
Tsakhiagiin Elbegdorj
Tsar Nicholas II|Nicholas II
Tsitsi Dangarembga
Tsutomu Hata
Tu Youyou
Tucker Carlson
Tuilaepa Sailele Malielegaoi|Tuilaepa Aiono Sailele Malielegaoi
Tulip Siddiq
Tulsi Gabbard
Tundu Lissu
Tung Chee-hwa
Tunku Abdul Rahman
Tupac Shakur|Tupac|2Pac
Turgut Özal|Turgut Ozal
Tutankhamun|Tutankhamen|King Tut
Twiggy
Tyla
Tyler Adams
Tyler Perry
Tyler Robinson
Tyra Banks
Tyreek Hill
Tyrese Haliburton
Tyson Fury
Tyson Gay
Tzipi Livni
Túpac Amaru II|Tupac Amaru
U Thant
Uday Hussein|Uday Saddam Hussein
Uddhav Thackeray
Udhayanidhi Stalin
Uffe Ellemann-Jensen
Ugur Sahin|Uğur Şahin
Uhuru Kenyatta
Ulf Kristersson
Uli Hoeness|Uli Hoeneß
Ulrike Meinhof
Ulysses S. Grant|Ulysses Grant
Umar Farouk Abdulmutallab|Underwear Bomber
Umar Patek
Umaro Sissoco Embaló|Umaro Sissoco Embalo
Umaru Yar'Adua|Umaru Musa Yar'Adua
Umberto Bossi
Umberto Eco
Umm Kulthum
Unai Emery
Unai Simón|Unai Simon
Urho Kekkonen
Urjit Patel
Ursula von der Leyen|Von der Leyen
Usain Bolt|Bolt
Usha Vance
Usher
Usman Khawaja
V. D. Savarkar|Vinayak Savarkar|Veer Savarkar
V. P. Singh|V.P. Singh|VP Singh|Vishwanath Pratap Singh
V. S. Naipaul|VS Naipaul|V.S. Naipaul
Vadim Krasikov
Vahid Halilhodžić
Vaira Vīķe-Freiberga|Vaira Vike-Freiberga
Val Kilmer
Valdas Adamkus
Valdis Dombrovskis
Valentin Inzko
Valentina Tereshkova
Valentine Strasser
Valentino Garavani
Valentino Rossi
Valentín Paniagua|Valentin Paniagua
Valerie Plame|Valerie Plame Wilson
Valerii Zaluzhnyi|Valery Zaluzhny|Valeriy Zaluzhny
Valeriy Lobanovskyi
Valery Gerasimov|Gerasimov
Valery Gergiev
Vallabhbhai Patel|Sardar Patel
Valtteri Bottas
Valéry Giscard d'Estaing|Valery Giscard d'Estaing|Giscard
Van Morrison
Vance Boelter
Vandana Shiva
Vang Pao
Vangelis
Vangelis Pavlidis
Vanilla Ice
Vasco da Gama
Velupillai Prabhakaran|Vellupillai Prabhakaran|Prabhakaran
Venus Williams
Venâncio Mondlane|Venancio Mondlane
Vera Lynn
Vera Wang
Veronica Guerin
Veselin Topalov
Vicente Fox
Vicente del Bosque|Del Bosque
Victoire Ingabire
Victor Glover
Victor Moses
Victor Osimhen
Victor Ponta
Victor Wanyama
Victor Wembanyama|Wemby
Victoria Azarenka
Victoria Beckham|Posh Spice
Victoria Nuland
Victoria Pendleton
Victoria Villarruel
Vidal Sassoon
Vidkun Quisling|Quisling
Vigdís Finnbogadóttir|Vigdis Finnbogadottir
Vijay
Vijay Mallya
Vijay Singh
Vikram Pandit
Vikram Seth
Viktor Axelsen
Viktor Babariko
Viktor Bout|Merchant of Death
Viktor Chernomyrdin
Viktor Gyökeres|Viktor Gyokeres
Viktor Hovland
Viktor Klima
Viktor Korchnoi
Viktor Medvedchuk
Viktor Orbán|Viktor Orban|Orban|Orbán
Viktor Pinchuk
Viktor Shokin
Viktor Yanukovych|Yanukovych|Viktor Yanukovich
Viktor Yushchenko|Yushchenko
Vin Diesel
Vince Cable
Vince Carter
Vince McMahon
Vincent Aboubakar
Vincent Bolloré|Vincent Bollore
Vincent Enyeama
Vincent Kompany|Kompany
Vincent van Gogh|Van Gogh
Vincenzo Montella
Vincenzo Nibali
Vinesh Phogat
Vinicio Cerezo
Vinnie Jones
Vint Cerf
Vinícius Júnior|Vinicius Junior|Vinicius Jr|Vini Jr
Viola Davis
Violeta Chamorro|Violeta Barrios de Chamorro
Virat Kohli|Kohli
Virender Sehwag
Virgil Abloh
Virgil van Dijk|Van Dijk
Virgilio Barco
Virgin Mary
Virginia Giuffre|Virginia Roberts|Virginia Roberts Giuffre
Virginia Raggi
Viswanathan Anand
Vital Kamerhe
Vitali Klitschko|Vitaliy Klitschko
Vitalik Buterin
Vitinha
Viv Richards|Vivian Richards
Vivek Murthy
Vivek Ramaswamy
Vivian Balakrishnan
Vivianne Miedema
Vivienne Westwood
Vjosa Osmani
Vlad the Impaler|Vlad Tepes
Vlade Divac
Vladimir Guerrero Jr.
Vladimir Gusinsky
Vladimir Horowitz
Vladimir Kara-Murza
Vladimir Kramnik
Vladimir Lenin|Lenin
Vladimir Padrino López|Vladimir Padrino|Vladimir Padrino Lopez
Vladimir Potanin
Vladimir Putin|Putin|Vladimir V. Putin
Vladimir Solovyov
Vladimir Zhirinovsky|Zhirinovsky
Vladimiro Montesinos|Montesinos
Vladimír Mečiar|Vladimir Meciar
Vladislav Listyev
Vladyslav Heraskevych
Vo Nguyen Giap|General Giap
Vo Van Kiet
Vo Van Thuong
Vojislav Koštunica|Vojislav Kostunica
Vojislav Šešelj|Vojislav Seselj
Volker Türk|Volker Turk|Volker Tuerk
Volkert van der Graaf
Volodymyr Zelensky|Zelensky|Zelenskyy|Zelenskiy|Volodymyr Zelenskyy|Volodymyr Zelenskiy
Vyacheslav Molotov|Molotov
Vytautas Landsbergis
Václav Havel|Vaclav Havel|Havel
Václav Klaus|Vaclav Klaus
Víctor Jara|Victor Jara
Víctor Paz Estenssoro|Victor Paz Estenssoro
Vítor Baía|Vitor Baia
W. E. B. Du Bois|W.E.B. Du Bois
Wa Lone
Wael Dahdouh|Wael al-Dahdouh
Wael Ghonim
Wagner Moura
Waisale Serevi
Waker-uz-Zaman
Walid Jumblatt
Walid Regragui
Walid al-Moallem|Walid Muallem
Wallis Simpson|Duchess of Windsor
Wally Lewis
Walt Disney
Walter Cronkite
Walter Mondale
Walter Payton
Walter Salles
Walter Sisulu
Walter Smith
Walter Veltroni
Wan Azizah Wan Ismail|Wan Azizah
Wang Dan
Wang Huning
Wang Jianlin
Wang Qishan
Wang Shuang
Wang Wentao
Wang Yi
Wangari Maathai
Waqar Younis
Waris Dirie
Warren Anderson
Warren Beatty
Warren Buffett|Buffett
Warren Burger
Warren Christopher
Warren Gatland
Warren Moon
Wasim Akram
Wataru Endo
Wavel Ramkalawan
Wayde van Niekerk
Wayne Couzens
Wayne Gretzky|Gretzky
Wayne Rooney|Rooney
Wei Jingsheng
Wen Ho Lee
Wen Jiabao
Wendie Renard
Werner Faymann
Werner Herzog
Wes Streeting
Wesley Clark
Wesley Sneijder
Weston McKennie
Whitey Bulger
Whitney Houston
Whoopi Goldberg
Wilbur Ross
Wilfried Martens
Wilfried Zaha
Will Carling
Will Smith
Willem de Kooning
William Barr|Bill Barr
William Gallas
William Gladstone
William Hague
William Kentridge
William Rehnquist|William H. Rehnquist
William Ruto|Ruto
William Safire
William Saliba
William Shatner
William Tyrrell
William Westmoreland
William the Conqueror
Willian
Willie Mays
Willie Nelson
Willie Walsh
Willy Brandt
Willy Claes
Wilson Kipsang
Wilt Chamberlain
Wim Duisenberg
Wim Kok
Wim Wenders
Win Myint
Winnie Harlow
Winnie Mandela|Winnie Madikizela-Mandela
Winona Ryder
Winston Churchill|Churchill
Winston Peters
Wiranto
Wisława Szymborska
Wizkid
Wladimir Klitschko|Volodymyr Klitschko
Wojciech Jaruzelski|General Jaruzelski|Jaruzelski
Wojciech Szczęsny|Wojciech Szczesny
Wole Soyinka
Wolf Blitzer
Wolfgang Schäuble|Wolfgang Schaeuble|Wolfgang Schauble
Wolfgang Schüssel|Wolfgang Schuessel
Wong Kar-wai
Woodrow Wilson
Woody Allen
Wout van Aert
Wu Lei
Wu Yi
Wyndham Clark
Wynton Marsalis
Xabi Alonso
Xanana Gusmão|Xanana Gusmao
Xander Schauffele
Xavi Hernández|Xavi|Xavi Hernandez
Xavi Simons
Xavier Bettel
Xherdan Shaqiri
Xi Jinping|Xi
Xiomara Castro
Xóchitl Gálvez|Xochitl Galvez
Y. S. Jagan Mohan Reddy|Jagan Mohan Reddy|YS Jagan
Yahya Ayyash
Yahya Jammeh|Jammeh
Yahya Saree
Yahya Sinwar|Sinwar
Yair Lapid|Lapid
Yair Netanyahu
Yakubu Gowon
Yamandú Orsi|Yamandu Orsi
Yang Hengjun
Yang Liwei
Yanis Varoufakis|Varoufakis
Yann LeCun
Yann Sommer
Yannick Noah
Yao Ming
Yaroslava Mahuchikh
Yashasvi Jaiswal
Yasir al-Rumayyan
Yasser Arafat|Arafat|Yasir Arafat|Abu Ammar
Yassine Bounou
Yasuhiro Nakasone
Yasuo Fukuda
Yaya Touré|Yaya Toure
Yayoi Kusama
Ye Shiwen
Yegor Gaidar
Yehudi Menuhin
Yelena Isinbayeva
Yemi Osinbajo
Yerry Mina
Yevgeny Kafelnikov
Yevgeny Prigozhin|Prigozhin|Yevgeniy Prigozhin
Yevgeny Primakov
Yevgeny Yevtushenko
Yi Gang
Yigal Amir
Yingluck Shinawatra|Yingluck
Yitzhak Rabin|Rabin
Yitzhak Shamir|Shamir
Yo-Yo Ma
Yoane Wissa
Yoani Sánchez|Yoani Sanchez
Yoav Gallant|Gallant
Yogi Adityanath|Adityanath
Yogi Berra
Yohan Blake
Yoko Ono
Yolanda Díaz|Yolanda Diaz
Yoon Suk Yeol|Yoon Suk-yeol
Yorgos Lanthimos
Yoshihide Suga
Yoshihiko Noda
Yoshimasa Hayashi
Yoshinobu Yamamoto
Yoshiro Mori
Yoshua Bengio
Youn Yuh-jung
Younis Khan
Younis Mahmoud
Youri Djorkaeff
Youri Tielemans
Yousaf Raza Gilani|Yusuf Raza Gilani
Yousef al-Otaiba
Youssef Chahed
Youssef Chahine
Youssef En-Nesyri
Youssou N'Dour
Yoweri Museveni|Museveni
Yu Darvish
Yu Hua
Yuan Longping
Yuki Tsunoda
Yukio Edano
Yukio Hatoyama
Yukiya Amano
Yulia Navalnaya
Yulia Skripal
Yulia Svyrydenko
Yulia Tymoshenko|Tymoshenko|Yulia Timoshenko
Yulimar Rojas
Yuri Andropov|Andropov
Yuri Gagarin|Gagarin
Yuri Luzhkov
Yuriko Koike
Yusra Mardini
Yusuf al-Qaradawi
Yuto Nagatomo
Yuval Noah Harari
Yuvraj Singh
Yuzuru Hanyu
Yves Bissouma
Yves Leterme
Yves Saint Laurent
Yvette Cooper
Yvonne Fletcher
Yván Gil|Yvan Gil
Zabihullah Mujahid
Zacarias Moussaoui|Moussaoui
Zack Polanski
Zadie Smith
Zaha Hadid
Zahi Hawass
Zahir Shah|Mohammed Zahir Shah
Zaki-ur-Rehman Lakhvi
Zakir Naik
Zara Tindall|Zara Phillips
Zayn Malik
Zbigniew Boniek
Zbigniew Brzezinski
Zbigniew Ziobro
Zdeno Chára|Zdeno Chara
Zendaya
Zhang Yiming
Zhang Yimou
Zhang Youxia
Zhang Zhan
Zhang Ziyi
Zhao Leji
Zhao Lijian
Zhao Wei|Vicky Zhao
Zhao Ziyang
Zhelyu Zhelev
Zheng Qinwen
Zhong Nanshan
Zhong Shanshan
Zhou Enlai|Chou En-lai
Zhou Guanyu
Zhou Xiaochuan
Zhou Yongkang
Zhu Rongji
Ziaur Rahman
Zico
Ziggy Marley
Zine El Abidine Ben Ali|Ben Ali|Zine al-Abidine Ben Ali
Zinedine Zidane|Zidane|Zizou
Zion Williamson
Zlatan Ibrahimović|Zlatan Ibrahimovic|Zlatan|Ibrahimovic
Zlatko Dalić|Zlatko Dalic
Zohran Mamdani
Zola Budd
Zoran Milanović|Zoran Milanovic
Zoran Zaev
Zoran Đinđić|Zoran Djindjic
Zubeen Garg
Zubin Mehta
Zulfikar Ali Bhutto|Zulfiqar Ali Bhutto
Zurab Zhvania
Zuzana Čaputová|Zuzana Caputova
Zviad Gamsakhurdia
Zvonimir Boban
Álvaro Arzú|Alvaro Arzu
Álvaro Colom|Alvaro Colom
Álvaro García Linera|Alvaro Garcia Linera
Álvaro Morata|Alvaro Morata
Álvaro Noboa|Alvaro Noboa
Álvaro Recoba
Álvaro Uribe|Alvaro Uribe|Uribe
Ángel Di María|Angel Di Maria|Di Maria
Éamon de Valera|Eamon de Valera
Édgar Valdez Villarreal|La Barbie|Edgar Valdez Villarreal
Édouard Balladur|Edouard Balladur
Édouard Philippe|Edouard Philippe
Élisabeth Borne|Elisabeth Borne
Émile Lahoud|Emile Lahoud
Éric Zemmour|Eric Zemmour
Étienne Tshisekedi|Etienne Tshisekedi
Évariste Ndayishimiye|Evariste Ndayishimiye
Íñigo Errejón|Inigo Errejon
Ólafur Ragnar Grímsson|Olafur Ragnar Grimsson
Óscar Arias|Oscar Arias|Óscar Arias Sánchez
Óscar Romero|Oscar Romero|Archbishop Romero
Óscar Tabárez|Oscar Tabarez
Özgür Özel|Ozgur Ozel
Özlem Türeci|Ozlem Tureci
Şenol Güneş
`;
