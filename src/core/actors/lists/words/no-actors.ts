/**
 * Names that no one bears who acts: events, feasts, religions, competitions, laws, treaties, indices, products, diseases,
 * pictures of no one; as written, one a line, sorted. Leagues that are bodies too are not among them.
 *
 * Source: ours.
 */
export const NO_ACTORS: string = `
2. Bundesliga
3. Liga
A-League
A320
A320neo
A321
A330
A350
A380
AEX
AFC Asian Cup
AFC Champions League
AFCON
AI Act
AIDS
AMX
ASX 200
ATX
Abraham Accords
Abu Dhabi Grand Prix
Academy Award
Academy Awards
Adderall
Adipositas
Aduhelm
Advil
Afcon
Affordable Care Act
Africa Cup of Nations
Afrika-Cup
Agenda 2010
Agenda 2030
AirPods
AirTag
AirTags
Airbus A320
Airbus A321
Airbus A330
Airbus A350
Airbus A380
Airlander
Alexa
All Ordinaries
All-Ireland
All-Star Game
Alzheimer's
Amazon Echo
America's Cup
America's Got Talent
American Idol
America’s Cup
America’s Got Talent
Amstel Gold Race
Android
Animal Farm
Ano Novo
Anzac Day
Apollo 11
Apollo 12
Apollo 13
Apollo 17
Apollo 8
App Store
Apple Pay
Apple Watch
Arab Spring
Archivbild
Archivfoto
Ariane 5
Ariane 6
Armistice Day
Artemis I
Artemis II
Artemis III
Ash Wednesday
Ashes
Ashura
Asian Cup
Asian Games
Asien-Cup
Aspirin
Ativan
Atlas V
Audi A3
Audi A4
Audi A6
Audi Q5
Australia Day
Australian Grand Prix
Australian Open
Austrian Grand Prix
B-2
B-52
BAFTA Awards
BEL 20
BGB
BIST 100
BMW X5
BMW i3
BTC
Bafta Awards
Baftas
Bahrain Grand Prix
Ballon d'Or
Ballon d’Or
Basketball-Bundesliga
Basketball-WM
Bastille Day
Belfast Agreement
Belgian Grand Prix
Belmont Stakes
Belt and Road
Belt and Road Initiative
Berlin Marathon
Berlinale
Betclic Élite
Bevrijdingsdag
Biathlon-Weltcup
Bible
Big Bash League
Bill of Rights
Billie Jean King Cup
Bitcoin
Black Death
Black Friday
Black Hawk
BlackBerry Messenger
Bledisloe Cup
Blue Peter
Bluetooth
Boeing 707
Boeing 727
Boeing 737
Boeing 737 MAX
Boeing 737 Max
Boeing 747
Boeing 757
Boeing 767
Boeing 777
Boeing 787
Boeing 787 Dreamliner
Bonfire Night
Booker Prize
Border-Gavaskar Trophy
Boston Marathon
Botola
Botola Pro
Botox
Boxer Rebellion
Boxing Day
Brady Bill
Brasileirao
Brasileirão
Brave New World
Brazilian Grand Prix
Breaking Bad
Breeders' Cup
Breeders’ Cup
Brent
Brexit
Bridgerton
Brit Awards
Britain's Got Talent
Britain’s Got Talent
British Grand Prix
British Open
Brits
Buchmesse
Buddhism
Bundesliga
Burgerlijk Wetboek
Burning Man
Burns Night
Buß- und Bettag
Bürgergeld
CAC 40
CARES Act
CHIPS Act
CHIPS and Science Act
COVID
COVID-19
CRISPR
CSI 300
Cadillac Escalade
Calcutta Cup
Call of Duty
Call the Midwife
Camp David Accords
Campeonato Brasileiro
Canada Day
Canadian Grand Prix
Candy Crush
Cannes Film Festival
Capodanno
Carabao Cup
Caribbean Premier League
Carême
Catch-22
Catholicism
Celebrex
Challenge Cup
Champions Cup
Champions League
Champions Trophy
Champions-League
ChatGPT
Cheltenham Festival
Cheltenham Gold Cup
Chevrolet Bolt
Chevrolet Camaro
Chevrolet Corvette
Chevrolet Impala
Chevrolet Malibu
Chevrolet Silverado
Chevrolet Volt
Chevy Bolt
Chevy Volt
Chinese Grand Prix
Chinese New Year
Christianity
Christmas
Christmas Day
Christmas Eve
Chrome
Chromebook
Citizen Kane
Citroën C3
Citroën C4
Civil Rights Act
Civil War
Claritin
Clean Air Act
Clean Power Plan
Clean Water Act
Club World Cup
Cold War
Comic-Con
Comirnaty
Common Agricultural Policy
Common Fisheries Policy
Commonwealth Games
Communism
Concorde
Conference League
Conference-League
Copa America
Copa América
Copa Davis
Copa Libertadores
Copa Mundial
Copa Sudamericana
Copa de la Reina
Copa del Mundo
Copa del Rey
Copa do Brasil
Copa do Mundo
Coppa Italia
Coppa d'Africa
Coppa del Mondo
Coppa d’Africa
Cortana
Cotton Bowl
Country Music Awards
County Championship
Coupe Davis
Coupe d'Afrique des nations
Coupe d'Europe
Coupe de France
Coupe du Monde
Coupe du monde
Coupe d’Afrique des nations
Covid
Covid-19
Cricket World Cup
Crimean War
Critérium du Dauphiné
Cuban Missile Crisis
Cultural Revolution
Cum-Ex
Currie Cup
Cyber Monday
Cybertruck
Césars
D-Day
DACA
DALL-E
DAX
DAX 30
DAX 40
DEL-Playoffs
DFB-Pokal
DFB-Pokals
DHB-Pokal
DSGVO
Dacia Duster
Dacia Sandero
Dakar Rally
Dancing With the Stars
Dancing with the Stars
Davis Cup
Dayton Agreement
Daytona 500
Deepavali
Desperate Housewives
Deutscher Buchpreis
Diamond League
Digital Markets Act
Digital Services Act
Disney Plus
Disney+
Diwali
Doctor Who
Dodd-Frank
Dodd-Frank Act
Dodge Challenger
Dodge Charger
Dodge Ram
Dogecoin
Don Giovanni
Don Quixote
Dow
Dow Industrials
Dow Jones
Dow Jones Industrial Average
Downton Abbey
Dreamliner
Duleep Trophy
Dussehra
Dutch Grand Prix
EFL Cup
EFL Trophy
EK voetbal
EastEnders
Easter
Easter Monday
Easter Rising
Easter Sunday
Ebola
Edinburgh Festival
Edinburgh Fringe
Eerste Divisie
Eid
Eid al-Adha
Eid al-Fitr
Eishockey-WM
Election Day
Elfstedentocht
Eliquis
Emilia-Romagna Grand Prix
Emmerdale
Emmy Award
Emmy Awards
Emmys
Endangered Species Act
English Civil War
EpiPen
Epifania
Epsom Derby
Equality Act
Eredivisie
Espionage Act
Ether
Ethereum
Euro 2016
Euro 2020
Euro 2022
Euro 2024
Euro 2028
Euro 2032
Euro 96
Euro Hockey Tour
Euro STOXX 50
Euro Stoxx
Euro Stoxx 50
EuroBasket
EuroCup
EuroLeague
Eurobasket
Euroleague
Europa League
Europa-League
Europameisterschaft
European Green Deal
Europei
Eurovisie Songfestival
Eurovision
Eurovision Song Contest
Evian Championship
F-15
F-16
F-18
F-22
F-35
F/A-18
F1
F2
FA Cup
FTSE
FTSE 100
FTSE 250
FTSE MIB
Face ID
FaceTime
Falcon 9
Falcon Heavy
Falklands War
Family Guy
FarmVille
Farmer Wants a Wife
Father's Day
Father’s Day
FedEx Cup
FedExCup
Ferragosto
Festival di Sanremo
Fiat 500
Fiat Panda
Fiat Punto
Fiat Uno
Fields Medal
Fiesta Bowl
Fifth Amendment
Fifty Shades of Grey
Filmfest Hamburg
Final Four
Finnegans Wake
Fire TV
Firefox
First Amendment
First World War
Ford Explorer
Ford F-150
Ford Fiesta
Ford Focus
Ford Galaxy
Ford Kuga
Ford Mondeo
Ford Mustang
Ford Ranger
Ford Transit
Formel 1
Formel E
Formula 1
Formula 2
Formula E
Formula One
Formula Two
Formula Uno
Formule 1
Fortnite
Fourteenth Amendment
Fourth Amendment
Franco-Prussian War
Frauen-Bundesliga
Freedom of Information Act
French Open
French Revolution
Friedensnobelpreis
Fußball-EM
Fußball-WM
Fórmula 1
GDPR
GG
GPT-3
GPT-4
GPT-4o
GPT-5
Game Boy
Game of Thrones
Gebäudeenergiegesetz
Gemini Advanced
Geneva Convention
Geneva Conventions
Giro d'Italia
Giro di Lombardia
Giro d’Italia
Glass-Steagall
Glastonbury Festival
Glorious Revolution
Gmail
Gogglebox
Gold Cup
Golden Bear
Golden Globe
Golden Globe Awards
Golden Globes
Golden Lion
Golden Palm
Goldene Palme
Goldener Bär
Goldener Löwe
Gone With the Wind
Gone with the Wind
Good Friday
Good Friday Agreement
Good Morning Britain
Google Assistant
Google Chrome
Google Docs
Google Drive
Google Earth
Google Home
Google Maps
Google Pay
Google Search
Google Street View
Google Translate
Goya Awards
Grammy Award
Grammy Awards
Grammys
Grand National
Grand Theft Auto
Great British Bake Off
Great Depression
Great Expectations
Great Famine
Great Recession
Green Deal
Green New Deal
Grexit
Grey Cup
Grey's Anatomy
Grey’s Anatomy
Gripen
Grondwet
Grundgesetz
Guitar Hero
Gulf War
HIMARS
HIV
Hajj
Half-Life
Halloween
Handball-Bundesliga
Handball-EM
Handball-WM
Hang Seng
Hang Seng Index
Hanukkah
Harry Potter and the Philosopher's Stone
Hartz IV
Hatch Act
Hay Festival
Heiligabend
Heineken Cup
Heisman Trophy
Heizungsgesetz
Hemelvaart
Herceptin
Himars
Hinduism
Holi
Hollyoaks
HoloLens
Holocaust
Holodomor
Honda Accord
Honda CR-V
Honda Civic
Honda Jazz
House of Cards
Hubble
Hubble Space Telescope
Human Rights Act
Humira
Hundred Years' War
Hungarian Grand Prix
Hyundai Ioniq
Hyundai Kona
Hyundai Tucson
I'm a Celebrity
IBEX 35
Ibex 35
Ibovespa
Ibuprofen
Inauguration Day
Independence Day
Indian Wells Open
Indianapolis 500
Industrial Revolution
Indy 500
Inflation Reduction Act
Instagram Reels
Insurrection Act
Intercontinental Cup
International Space Station
Internet
Internet Explorer
Invictus Games
Iran-Contra
Irani Cup
Iraq War
Iron Dome
Iskander
Islam
Islamophobia
Island Games
Italian Grand Prix
Ivermectin
I’m a Celebrity
J-League
J1 League
JCPOA
JCPoA
James Webb Space Telescope
Japanese Grand Prix
JavaScript
Jeep Cherokee
Jeep Wrangler
Jeux Olympiques
Jeux olympiques
Jeux paralympiques
Jogos Olímpicos
Jogos Paralímpicos
Jones Act
Judaism
Juegos Olímpicos
Juneteenth
Jurassic Park
K League
K League 1
KNVB Cup
KNVB-beker
KOSDAQ
KOSPI
Karfreitag
Kentucky Derby
Kerst
Kerstmis
Keuken Kampioen Divisie
Keytruda
Kia Sportage
Kindle
Kinect
King's Speech
King’s Speech
Koningsdag
Koran
Korean War
Kosdaq
Kospi
Kristallnacht
Kwanzaa
Kyoto Protocol
La Bohème
La Liga
La Liga 2
La Traviata
LaLiga
Labor Day
Labour Day
Lada Niva
Land Rover Defender
Land Rover Discovery
Las Vegas Grand Prix
Laurence Olivier Awards
Laver Cup
League Cup
League One
League Two
Leagues Cup
Lega Pro
Leichtathletik-EM
Leichtathletik-WM
Leone d'oro
Leone d’oro
Leopard 1
Leopard 2
Leqembi
Les Misérables
Libertadores
Liga Conferência
Liga Europa
Liga MX
Liga das Nações
Liga de Campeones
Liga de Naciones
Liga dos Campeões
Ligue 1
Ligue 2
Ligue Europa
Ligue des Champions
Ligue des champions
Line of Duty
Linux
Lipitor
Lisbon Treaty
Lollapalooza
London Marathon
Long Covid
Lord of the Rings
Love Island
Lunar New Year
M1 Abrams
MDAX
MDax
MERS
MLB All-Star Game
MQ-9 Reaper
MTV Video Music Awards
Maastricht Treaty
Mac OS X
MacBook
MacBook Air
MacBook Pro
Mad Men
Madame Bovary
Magic Round
Magna Carta
Mamma Mia
Man Booker Prize
March Madness
Mardi Gras
Mario Kart
Marshall Plan
Marxism
MasterChef
Masterchef
Match of the Day
Mauerfall
May Day
Medicaid
Medicare
Medicare Advantage
Megxit
Melbourne Cup
Memorial Day
Mental Health Act
Mercedes Sprinter
Mercury Prize
Merval
Mexican Grand Prix
MiG-29
MiG-31
Miami Grand Prix
Microsoft 365
Microsoft Office
Microsoft Teams
Microsoft Word
Middlemarch
Midsomer Murders
Mifepristone
Milan-San Remo
Milano-Sanremo
Milano–Sanremo
Minecraft
Mini Cooper
Minsk accords
Minsk agreements
Misuse of Drugs Act
Mitre 10 Cup
Mobo Awards
Model 3
Model S
Model T
Model X
Model Y
Modern Slavery Act
Mona Lisa
Monaco Grand Prix
Mondiali
Monroe Doctrine
Monte Carlo Rally
Montreal Protocol
Monty Python
Mother's Day
Mother’s Day
Moto2
Moto3
MotoGP
Mounjaro
Mpox
Muharram
Mundial
NAFTA
NBA All-Star Game
NBA Cup
NBA Draft
NBA Finals
NFL Draft
NZX 50
Nafta
Napoleonic Wars
Narcan
Nasdaq 100
Nasdaq Composite
Nasdaq-100
National Book Award
National Security Law
Nations League
Navratri
Nazism
Netscape Navigator
Neujahr
New Deal
New Horizons
New Year
New Year's Day
New Year's Eve
New Year’s Day
New Year’s Eve
New York City Marathon
New York Marathon
Newsround
Nifty
Nifty 50
Nikkei 225
Nineteen Eighty-Four
Nintendo Switch
Nissan Leaf
Nissan Micra
Nissan Qashqai
Nobel Peace Prize
Nobel Prize
Nobelpreis
Nobelpreises
Nobelprijs
Nochebuena
Nochevieja
Norman Conquest
Northern Ireland Protocol
Nowruz
Noël
Nuremberg Trials
Nurofen
Obamacare
October Revolution
Oculus Quest
Oculus Rift
Office 365
Oktoberfest
Olimpiadi
Olivier Awards
Olympic Games
Olympics
Olympische Spelen
Olympische Spiele
Omicron
Onam
Online Safety Act
Online Safety Bill
Opdivo
Opel Astra
Opel Corsa
Opel Zafira
Open Championship
Operation Barbarossa
Orange Bowl
Orange Revolution
Oscars
Oslo Accords
Ostern
Oudejaarsdag
OxyContin
Ozempic
PGA Championship
PSI 20
Palm Sunday
Palme d'Or
Palme d’Or
Pan Am Games
Pan American Games
Panadol
Paracetamol
Paralympic Games
Paralympics
Paralympische Spiele
Paris Accord
Paris Agreement
Paris-Nice
Paris-Roubaix
Paris–Roubaix
Parkinson's
Partygate
Pasen
Pasquetta
Passover
Patriot Act
Paxlovid
PayPal Credit
Peace of Westphalia
Peaky Blinders
Pentecost
Peppa Pig
Percocet
Peugeot 206
Peugeot 208
Peugeot 308
Pfingsten
Photoshop
Photoshop Elements
Pinksteren
Plavix
PlayStation
PlayStation 4
PlayStation 5
PlayStation Portable
Players Championship
Pokemon Go
Pokémon
Pokémon Go
Pongal
Porsche 911
Porsche Cayenne
Porsche Taycan
Post Covid
PowerPoint
Prague Spring
Preakness
Preakness Stakes
Pregabalin
Premier League 2
Premiership Rugby Cup
Premio Cervantes
Premio Strega
Premios Goya
Presidents Cup
Pride and Prejudice
Primeira Liga
Primera División
Prinsjesdag
Pritzker Prize
Prix Goncourt
Prix de l'Arc de Triomphe
Prix de l’Arc de Triomphe
Pro Bowl
Pro D2
Protestantism
Prozac
Prémio Camões
Prémio Nobel
Prêmio Nobel
Public Order Act
Pulitzer
Pulitzer Prize
Purim
Páscoa
Pâques
Qatar Grand Prix
Quaresma
Queen's Speech
Queen’s Speech
Question Time
Qur'an
Quran
Race Relations Act
Rad-WM
Rally Dakar
Ramadan
Ranfurly Shield
Range Rover
Range Rover Evoque
Ranji Trophy
Reading Festival
Red Dwarf
Remdesivir
Remembrance Day
Remembrance Sunday
Renault Clio
Renault Kangoo
Renault Mégane
Renault Twingo
Renault Zoe
Rigoletto
Ritalin
Roe v Wade
Roe v. Wade
Roe vs. Wade
Roland Garros
Roland-Garros
Ronde van Vlaanderen
Rose Bowl
Rosenmontag
Rosh Hashanah
Royal Ascot
Royal London Cup
Rugby Championship
Rugby World Cup
Russell 2000
Russian Revolution
Rwandan genocide
Ryder Cup
S&P 500
S&P/ASX 200
S&P/TSX Composite
S&P/TSX Composite Index
SARS
SDax
SEA Games
STOXX 600
STOXX Europe 600
Safari
Samsung Galaxy
Saturday Night Live
Saudi Arabian Grand Prix
Saxenda
Schindler's List
Schindler’s List
Schitt's Creek
Scottish Cup
Scottish Premiership
Seat Ibiza
Seat Leon
Second Amendment
Second Life
Second World War
Segunda División
Semana Santa
Sensex
Serie A
Serie B
Serie C
Serie D
Sesame Street
Sex Education
Sex and the City
Sgt. Pepper
Shabbat
Shanghai Composite
Shanghai Composite Index
Sharia
Sheffield Shield
Sherman Act
Sikhism
Silvester
SimCity
Singapore Grand Prix
Sinterklaas
Siri
Six Nations
Six-Day War
Ski-WM
Ski-Weltcup
Skisprung-Weltcup
Skoda Fabia
Skoda Octavia
Snapdragon
Social Media
Social Security Act
Solheim Cup
Songkran
Songs of Praise
Soyuz
Sozialgesetzbuch
Space Launch System
Spanish Grand Prix
Spikevax
Spreidingswet
Sputnik V
Squid Game
St Patrick's Day
St Patrick’s Day
StGB
Stanley Cup
Star Trek
Star Wars
Starship
State of Origin
Stelara
Stolen Generations
Stoxx 600
Stoxx Europe 600
Strafgesetzbuch
Straits Times Index
Stranger Things
Strictly Come Dancing
Su-24
Su-25
Su-27
Su-34
Su-35
Su-57
Sudamericana
Sudirman Cup
Suez Crisis
Sugar Bowl
Sukkot
Summer Olympics
Summer Paralympics
Sundance Film Festival
Super Bowl
Super Cup
Super Mario Bros
Super Rugby
Super Rugby Pacific
Super Tuesday
Superbike-WM
Supercopa
Supercopa de España
Supercoppa Italiana
Supercoupe
Supercup
Swan Lake
Swiss Market Index
Syed Mushtaq Ali Trophy
Symbolbild
Symbolfoto
Série A
Série B
Série C
Süper Lig
T20 Blast
T20 World Cup
TOPIX
Taft-Hartley Act
Talmud
Tamiflu
Tatort
Taça da Liga
Taça de Portugal
TecDax
Ted Lasso
Teletubbies
Tesla Model 3
Tesla Model S
Tesla Model X
Tesla Model Y
Tet
Tetris
Thanksgiving
The Apprentice
The Archers
The Crown
The Great British Bake Off
The Great Gatsby
The Handmaid's Tale
The Handmaid’s Tale
The Lord of the Rings
The Magic Flute
The Nutcracker
The Satanic Verses
The Simpsons
The Sims
The Sopranos
The White Lotus
The X Factor
Themenbild
Thirty Years' War
Thomas Cup
Tirreno-Adriatico
Title IX
To Kill a Mockingbird
Tony Award
Tony Awards
Top 14
Top Chef
Top Gear
Top14
Topix
Torah
Toronto International Film Festival
Touch ID
Tour Championship
Tour Down Under
Tour de France
Tour de Romandie
Tour de Suisse
Tour of Britain
Tour of Flanders
Toussaint
Toy Story
Toyota Camry
Toyota Corolla
Toyota Hilux
Toyota Land Cruiser
Toyota Prius
Toyota RAV4
Toyota Yaris
Tramadol
Treaty of Lisbon
Treaty of Rome
Treaty of Versailles
Treaty of Waitangi
Tribeca Festival
Trikafta
Truvada
Tu-95
Turner Prize
Tweede Divisie
Tylenol
U.S. Open
UEFA Champions League
UEFA Cup
UEFA Europa League
UEFA Nations League
US Open
USMCA
Uber Cup
Umrah
Universal Credit
V-22 Osprey
VW Golf
VW Käfer
VW Passat
VW Polo
Valentine's Day
Valentine’s Day
Valium
Vauxhall Astra
Vauxhall Corsa
Vega-C
Veklury
Velvet Revolution
Vendée Globe
Venice Film Festival
Vesak
Veterans Day
Viagra
Vicodin
Vierschanzentournee
Vietnam War
Vijay Hazare Trophy
Violence Against Women Act
Vioxx
Vision Pro
Visual Studio
Volkswagen Beetle
Volkswagen Golf
Volkswagen Passat
Volkswagen Polo
Voting Rights Act
Voyager 1
Voyager 2
Vuelta a España
WIG20
WK voetbal
WM-Qualifikation
WTI
Wacken Open Air
Walkman
Wall Street Crash
War Powers Act
War Powers Resolution
War and Peace
Watergate
Webb Ellis Cup
Wegovy
Weihnachten
Weltcup
Weltfrauentag
Weltmeisterschaft
Wereldbeker
West Texas Intermediate
Wet open overheid
Wi-Fi
Wiedervereinigung
Wii
Windows
Windows 10
Windows 11
Windows 7
Windows 8
Windows Phone
Windows Vista
Windows XP
Windsor Framework
Winter Games
Winter Olympics
Winter Paralympics
Women's Champions League
Women's March
Women's Open
Women's Prize for Fiction
Women's Super League
Women's World Cup
Women’s Champions League
Women’s March
Women’s Open
Women’s Prize for Fiction
Women’s Super League
Women’s World Cup
World Athletics Championships
World Baseball Classic
World Championship
World Championships
World Chess Championship
World Cup
World Darts Championship
World Games
World Grand Prix
World Series
World Snooker Championship
World War I
World War II
World War One
World War Two
World Wide Web
World of Warcraft
Wuthering Heights
X Factor
Xanax
Xarelto
Xbox
Xbox One
Xbox Series X
Yom Kippur
Yom Kippur War
Youth Olympics
Zantac
Zauberflöte
Zeitgeist
Zepbound
Zika
Zionism
Zoloft
iCloud
iMac
iMessage
iOS
iPad
iPads
iPhone
iPhone X
iPhones
iPlayer
iPod
iPods
iTunes
macOS
Škoda Octavia
`;
