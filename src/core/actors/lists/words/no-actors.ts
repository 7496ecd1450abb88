/**
 * Names that no one bears who acts: events, feasts, religions, competitions, laws, treaties, indices, products, diseases;
 * as written, one a line, sorted. Leagues that are bodies too are not among them.
 *
 * Source: ours.
 */
export const NO_ACTORS = `
AI Act
AIDS
ASX 200
Abraham Accords
Affordable Care Act
Africa Cup of Nations
Alexa
Alzheimer's
Android
Anzac Day
Arab Spring
Armistice Day
Ash Wednesday
Ashes
Ashura
Asian Cup
Asian Games
Australia Day
Australian Open
BTC
Baftas
Ballon d'Or
Ballon d’Or
Bastille Day
Belfast Agreement
Belt and Road
Belt and Road Initiative
Bible
Bitcoin
Black Friday
Bluetooth
Bonfire Night
Booker Prize
Botox
Boxing Day
Brent
Brexit
British Open
Buddhism
Bundesliga
Burns Night
CAC 40
COVID
COVID-19
Camp David Accords
Canada Day
Carabao Cup
Catholicism
Champions League
ChatGPT
Cheltenham Festival
Chinese New Year
Christianity
Christmas
Christmas Day
Christmas Eve
Chrome
Civil Rights Act
Clean Air Act
Clean Water Act
Cold War
Common Agricultural Policy
Common Fisheries Policy
Commonwealth Games
Communism
Conference League
Copa America
Copa América
Copa Libertadores
Covid
Covid-19
Cricket World Cup
Cyber Monday
D-Day
DACA
DAX
Davis Cup
Dayton Agreement
Deepavali
Digital Markets Act
Digital Services Act
Diwali
Dogecoin
Dow
Dow Jones Industrial Average
Dussehra
Easter
Easter Monday
Easter Sunday
Ebola
Eid
Eid al-Adha
Eid al-Fitr
Election Day
Emmys
Endangered Species Act
Eredivisie
Ether
Ethereum
Euro 2020
Euro 2024
Euro 2028
Euro Stoxx 50
Europa League
European Green Deal
Eurovision
Eurovision Song Contest
F1
F2
FA Cup
FTSE
FTSE 100
FTSE 250
Father's Day
Father’s Day
Fifth Amendment
Final Four
Firefox
First Amendment
First World War
Formula 1
Formula 2
Formula E
Formula One
Formula Two
Fourteenth Amendment
Fourth Amendment
French Open
GDPR
Geneva Convention
Geneva Conventions
Giro d'Italia
Giro d’Italia
Gold Cup
Golden Globes
Good Friday
Good Friday Agreement
Grammys
Grand National
Great Depression
Great Recession
Green Deal
Green New Deal
Grexit
HIV
Hajj
Halloween
Hang Seng
Hang Seng Index
Hanukkah
Hinduism
Holi
Holocaust
Ibovespa
Inauguration Day
Independence Day
Industrial Revolution
Inflation Reduction Act
Internet
Islam
Islamophobia
JCPOA
JCPoA
Judaism
Juneteenth
KOSPI
Kentucky Derby
Kindle
Koran
Kospi
Kwanzaa
Kyoto Protocol
La Liga
Labor Day
Labour Day
Ligue 1
Lisbon Treaty
Lunar New Year
MERS
Maastricht Treaty
Magna Carta
March Madness
Mardi Gras
Marxism
May Day
Medicaid
Medicare
Medicare Advantage
Megxit
Melbourne Cup
Memorial Day
Montreal Protocol
Mother's Day
Mother’s Day
Moto2
Moto3
MotoGP
Mpox
Muharram
NAFTA
Nafta
Nasdaq Composite
Nations League
Navratri
Nazism
New Deal
New Year
New Year's Day
New Year's Eve
New Year’s Day
New Year’s Eve
Nifty
Nifty 50
Nikkei 225
Nobel Peace Prize
Nobel Prize
Northern Ireland Protocol
Nowruz
Obamacare
Olympic Games
Olympics
Omicron
Onam
Oscars
Oslo Accords
OxyContin
Ozempic
Palm Sunday
Pan American Games
Paralympic Games
Paralympics
Paris Accord
Paris Agreement
Parkinson's
Passover
Patriot Act
Pentecost
Photoshop
PlayStation
Pongal
Presidents Cup
Protestantism
Pulitzer Prize
Purim
Qur'an
Quran
Ramadan
Ranji Trophy
Remembrance Day
Remembrance Sunday
Rosh Hashanah
Rugby World Cup
Ryder Cup
S&P 500
SARS
Safari
Second Amendment
Second World War
Sensex
Serie A
Serie B
Shabbat
Sharia
Sheffield Shield
Sikhism
Siri
Six Nations
Snapdragon
Solheim Cup
Songkran
St Patrick's Day
St Patrick’s Day
Stanley Cup
Stoxx 600
Sukkot
Summer Olympics
Super Bowl
Super Tuesday
Talmud
Tet
Thanksgiving
Title IX
Topix
Torah
Tour de France
U.S. Open
US Open
USMCA
Umrah
Universal Credit
Valentine's Day
Valentine’s Day
Vesak
Veterans Day
Viagra
Voting Rights Act
WTI
Watergate
Wegovy
West Texas Intermediate
Wi-Fi
Windows
Windsor Framework
Winter Games
Winter Olympics
Women's World Cup
Women’s World Cup
World Cup
World Series
World War I
World War II
World War One
World War Two
Xbox
Yom Kippur
Zeitgeist
Zika
Zionism
iPad
iPhone
`;
