/**
 * Cities, regions, states, rivers, seas: names one a line, sorted; countries stand in `countries.ts`.
 *
 * Sources: Unicode CLDR 48 (Unicode licence v3), WordNet 3.0 (WordNet licence, Princeton University),
 * GeoNames by way of world-cities (CC BY 4.0).
 */
export const PLACES: string = `
AK
AL
AR
AZ
Aachen
Aalborg
Aarhus
Aba
Aberdeen
Abidjan
Abidjan Autonomous District
Abilene
Abkhaz
Abkhazia
Abruzzo
Abu
Abu Dhabi
Abuja
Abyan Governorate
Acadia
Acadia National Park
Acapulco
Acapulco de Juarez
Accra
Aceh
Ada
Adams
Adana
Addis Ababa
Adelaide
Aden
Adirondack Mountains
Adirondacks
Adjara
Adler
Admiralty Island
Admiralty Islands
Admiralty Range
Adriano
Adriatic
Adriatic Sea
Adzharia
Aegean
Aegean Sea
Africa
Agra
Agri
Aichi
Aire
Aire River
Aix-la-Chapelle
Ajax
Akashi
Akita
Akron
Al Ahmadi
Al-Hasakah
Al-Hudaydah
Al-Iraq
Al-Magrib
Al-Mukalla
Al-Qadisiyah
Al-Qassim Region
Al-Shahaniya
Alabama
Alabama River
Alameda
Alamo
Aland islands
Alaska
Alaska Peninsula
Alaska Range
Alba
Alba County
Albanian capital
Albany
Alberta
Albion
Albuquerque
Aleppo
Aleutian Islands
Alexander Archipelago
Alexandria
Algerian capital
Algiers
Alicia
Allegheny
Allegheny Mountains
Allegheny River
Allentown
Alma-Ata
Almaty
Almaty Region
Aloha State
Alpha Centauri
Alps
Alsace
Alta
Altai
Altai Krai
Altai Mountains
Alto Parana Department
Altoona
Alvin
Ama
Amarillo
Amazon River
Amazonas
Amazonas Department
American Falls
American Virgin Islands
American capital
Americana
Americas
Ames
Amhara
Amherst
Ami
Amman
Amos
Amsterdam
Amur
Amur Oblast
Amur River
An Giang
Anaheim
Anand
Anatolia
Anbar
Andalucia
Andalusia
Andaman Sea
Andaman and Nicobar
Andes
Andhra Pradesh
Andijan Region
Andorra la Vella
Andromeda
Ang Thong
Angara
Angara River
Angel Falls
Anglesey
Anglesey Island
Anglia
Angolan capital
Anhui
Anjou
Anjouan
Ankara
Ann Arbor
Annapolis
Antalya
Antananarivo
Antarctic Circle
Antarctic Ocean
Antarctic Peninsula
Antarctic Zone
Antarctic continent
Antigua
Antilles
Antioch
Antioquia
Antofagasta
Antony
Antwerp
Aomori
Aosta Valley
Apalachicola
Apalachicola River
Apia
Apollo asteroid
Appalachia
Appalachian Mountains
Appalachians
Appleton
Appleton layer
Aprilia
Apulia
Aqaba
Aquarius
Aquarius the Water Bearer
Aquila
Aquitaine
Ara
Arab Republic of Egypt
Arabia
Arabian Desert
Arabian Gulf
Arabian Peninsula
Arabian Sea
Arad County
Aragon
Aral Sea
Aram
Aran Islands
Ararat
Arauca
Arauca Department
Arcadia
Arches National Park
Arctic Archipelago
Arctic Circle
Arctic Ocean
Arctic Zone
Ardabil Province
Ardennes
Arequipa
Argentine Republic
Argo
Argos
Argun
Argun River
Ariana Governorate
Aries
Aries the Ram
Arizona
Arkansas
Arkansas River
Arlington
Armageddon
Arnhem
Arno
Arno River
Arnold
Artois
Arunachal Pradesh
Arusha
Asahi
Ashanti
Asheville
Ashgabat
Ashland
Ashton
Asia
Asia Minor
Asian Russia
Asmara
Aso
Assam
Assyria
Astana
Aston
Astrakhan
Astrakhan Oblast
Asturias
Asuncion
Aswan
Atacama
Atacama Desert
Atacama Trench
Athens
Atherton
Athos
Atlanta
Atlantic
Atlantic City
Atlantic Coast
Atlantic Ocean
Atlantis
Atlas Mountains
Attica
Auckland
Augusta
Austin
Austral Islands
Australasia
Australian Alps
Australian Capital Territory
Australian Desert
Australian capital
Austria-Hungary
Austrian capital
Auvergne
Auxerre
Avignon
Avon
Ayacucho
Ayr
Azad Kashmir
Azerbaijani Republic
Azores
Baalbek-Hermel Governorate
Babil
Babylon
Bac Ninh
Bad Lands
Badakhshan
Baden
Baden-Wurttemberg
Badger State
Badghis
Badlands
Badlands National Park
Baffin Bay
Baffin Island
Baghdad
Baghlan
Bago Region
Bahama Islands
Bahia
Bahia Blanca
Bahrain Island
Baikal
Baikonur
Baja
Baja California
Baja California Sur
Bakersfield
Baku
Baldwin
Bale
Balearic Islands
Bali
Balkan
Balkan Mountain Range
Balkan Mountains
Balkan Peninsula
Balkans
Balkh
Balmoral Castle
Balochistan
Baltic
Baltic Sea
Baltimore
Bam
Bamako
Bambang
Banda
Bandung
Banff
Bangalore
Bangkok
Bangla Desh
Bangor
Bangui
Barbary
Barbary Coast
Barbuda
Barcelona
Barents Sea
Bari
Barisal Division
Barnsley
Barranquilla
Barroso
Barstow
Bartlett
Bas-Congo
Bas-Sassandra District
Bas-Uele
Basel
Basel-City
Basel-Landschaft
Bashkortostan Republic
Basque Country
Basra
Batman
Baton Rouge
Battambang
Battle Born State
Bauchi
Bavaria
Bay State
Bay of Bengal
Bay of Biscay
Bay of Campeche
Bay of Naples
Bay of Ob
Bay of Plenty
Bayan-OElgii Province
Bayelsa State
Baykal
Bayonne
Bayt Lahm
Beacon Hill
Bean Town
Beaufort
Beaufort Sea
Beaumont
Beaver State
Bedford
Beehive State
Beijing
Beira
Beirut
Bekaa
Belfast
Belgian Congo
Belgian capital
Belgrade
Belize District
Bellevue
Bellingham
Belmont
Belo Horizonte
Benfica
Bengal
Benghazi
Bengkulu
Beni Department
Bennington
Bentley
Benton
Bergen
Bering Sea
Bering Strait
Berkeley
Berkshire
Berkshire Hills
Berkshires
Berlin
Bermuda Triangle
Bern
Berne
Beslan
Beta Centauri
Bethesda
Bethlehem
Bethlehem-Judah
Beulah
Beverly Hills
Bharat
Bible Belt
Bicol Region
Bie
Big Bend
Big Bend National Park
Big Dipper
Big Sioux River
Big Sur
Bighorn
Bighorn River
Bight of Benin
Bihac
Bihar
Bikini
Bilbao
Biloxi
Binghamton
Birmingham
Biscayne Bay
Biscayne National Park
Bishkek
Bismarck
Bismarck Archipelago
Bismarck Sea
Bissau
Black Africa
Black Forest
Black Hills
Black River
Black Rock Desert
Black Sea
Blackburn
Blackpool
Blacksburg
Blaine
Blantyre
Bloemfontein
Bloomfield
Bloomington
Bloomsbury
Blue Nile
Blue Ridge
Blue Ridge Mountains
Bluegrass Country
Bluegrass Region
Bluegrass State
Bo
Bo Hai
Bochum
Bogota
Bohemia
Boise
Bolivar
Bolton
Bolzano
Bombay
Bonaire
Bong County
Bonn
Bono
Bono East
Boone
Bordeaux
Borneo
Bosporus
Boston
Boston Harbor
Bougainville
Bougainville Trench
Bourgogne
Bournemouth
Bowery
Bowie
Bowling Green
Bozeman
Bradford
Bradley
Braga
Brahmaputra
Brahmaputra River
Brandenburg
Brasil
Brasilia
Bratislava
Bratislava Region
Braunschweig
Brazilian capital
Brazos
Brazos River
Brazzaville
Brcko
Bremen
Brenner Pass
Brent
Brentwood
Brescia
Breslau
Brest
Bridgeport
Bridgetown
Brighton
Brindisi
Brisbane
Bristol
Bristol Channel
British Columbia
British Empire
British Guiana
British Honduras
British Isles
British capital
Brittany
Brno
Broadway
Brod-Posavina
Brody
Bronx
Brookings
Brooklyn
Brownsville
Bruges
Brunei-Muara District
Brunswick
Brussels
Brussels Capital
Bruxelles
Bryant
Bryce Canyon National Park
Buchanan
Bucharest
Buckeye State
Buckingham
Buckingham Palace
Buckley
Budapest
Buenos Aires
Bujumbura
Bujumbura Rural
Bukhara
Bulawayo
Bulgarian capital
Bull Run
Burbank
Burgas
Burgundy
Burke
Burlington
Burnley
Bursa
Bursa Province
Burton
Busan
Bushehr
Butte
Buzzards Bay
Bydgoszcz
Byzantine Empire
Byzantium
CA
CO
CT
Ca Mau
Cabanas
Cabinda
Cabo Delgado Province
Cadiz
Caen
Caesarea
Cagayan Valley
Cagliari
Cairo
Calabria
Calais
Calcutta
Caldas Department
Caldera
Caldwell
Caledonia
Calgary
Calhoun
Cali
California
Callao
Calvary
Cam River
Cambodian capital
Cambria
Cambrian Mountains
Cambridge
Camden
Camellia State
Camelot
Cameroun
Camp David
Campania
Campeche
Can Tho City
Canaan
Canadian
Canadian Falls
Canadian Maritime Provinces
Canadian River
Canadian Shield
Canadian capital
Canal Zone
Canaries
Canberra
Cancer the Crab
Cancun
Canis Major
Canis Minor
Cannes
Cantabria
Canterbury
Canton Island
Canton River
Cao Bang Province
Cape Ann
Cape Breton Island
Cape Canaveral
Cape Cod
Cape Cod Bay
Cape Cod Canal
Cape Colony
Cape Fear
Cape Fear River
Cape Flattery
Cape Hatteras
Cape Horn
Cape Kennedy
Cape May
Cape Province
Cape Sable
Cape Town
Cape Trafalgar
Cape Verde Islands
Cape York
Cape York Peninsula
Cape of Good Hope
Capella
Capital Region
Capitol Hill
Capitol Reef National Park
Cappadocia
Capri
Capricorn
Capricorn the Goat
Caracas
Carbondale
Cardenas
Cardiff
Carey
Caribbean
Caribbean Sea
Carina
Carinthia
Carlisle
Carlsbad
Carlsbad Caverns
Carlsbad Caverns National Park
Carlsbad Region
Carlton
Carmel
Carmichael
Carnegie
Carney
Carolina
Carolinas
Caroline Islands
Carpathian Mountains
Carpathians
Carson
Carson City
Cartagena
Carthage
Cary
Casablanca
Casablanca-Settat
Cascade Mountains
Cascade Range
Cascades
Cascades Region
Cashmere
Casper
Caspian
Caspian Sea
Castelo Branco
Castile
Castilla
Castor
Catalina Island
Catalonia
Catania
Cataract Canyon
Cathay
Catskill Mountains
Catskills
Cauca Department
Caucasus
Caucasus Mountains
Cayuga Lake
Cebu
Cebu City
Cedar Rapids
Centaur
Centennial State
Central Africa
Central America
Central Asia
Central Bohemia
Central Darfur
Central Department
Central District
Central Ethiopia Regional State
Central Finland
Central Greece
Central Java
Central Jutland
Central Kalimantan
Central Luzon
Central Macedonia
Central Papua
Central Park
Central Province
Central Region
Central Serbia
Central Sulawesi
Central Visayas
Central and Western
Centrale
Centre-Est
Centre-Nord
Centre-Ouest
Centre-Sud
Centre-Val de Loire
Centro
Ceres
Cerro
Cerro Largo
Cesar Department
Ceuta
Ceylon
Chaco
Chai Nat
Chameleon
Champagne-Ardenne
Champaign
Champlain
Champs Elysees
Chandigarh
Chang
Chang Jiang
Changchun
Channel Island
Channel Islands National Park
Chao Phraya
Chapel Hill
Charleroi
Charles River
Charleston
Charlestown
Charlottetown
Chartres
Chatham
Chatham Islands
Chattahoochee
Chattahoochee River
Chattanooga
Chechen Republic
Chechnya
Cheddar
Chelsea
Cheltenham
Chelyabinsk
Chemnitz
Chengdu
Chennai
Cherbourg
Chernobyl
Chesapeake
Chesapeake Bay
Cheshire
Chester
Chesterfield
Cheyenne
Chhattisgarh
Chiang Mai
Chiang Rai
Chiapas
Chiba
Chicago
Chico
Chihuahua
Chin State
Chinatown
Chios
Chisinau
Chisinau Municipality
Chittagong
Chon Buri
Chongqing
Christchurch
Christiania
Chula Vista
Churchill
Cienfuegos Province
Cimarron
Cimarron River
Cincinnati
City of Bridges
City of Brotherly Love
City of Light
City of London
City of Westminster
City of the Angels
Ciudad Bolivar
Ciudad Juarez
Ciudad Trujillo
Ciudad Victoria
Ciudad de Mexico
Claremont
Clarendon
Claudio
Clayton
Clearwater
Clemson
Cleveland
Clichy
Clichy-la-Garenne
Clifton
Clinch River
Clinton
Clive
Cluj County
Clyde
Co-operative Republic of Guyana
Coahuila
Coast Mountains
Coast Range
Coats Land
Cochabamba
Coimbra
Colchester
Colima
Collingwood
Colombo
Colon Department
Colonia
Colorado
Colorado Desert
Colorado Plateau
Colorado River
Colorado Springs
Columba
Columbia
Columbia River
Columbus
Commonwealth of Australia
Commonwealth of Dominica
Commonwealth of Puerto Rico
Commonwealth of the Bahamas
Communism Peak
Communist China
Como
Compton
Conakry
Concepcion
Conde
Coney Island
Confederate States
Confederate States of America
Congo River
Connacht
Connecticut
Connecticut River
Constance
Constantine
Constantinople
Constitution State
Conway
Cook Strait
Cooperstown
Copenhagen
Copernicus
Copperbelt
Coral Sea
Cordillera
Cordillera Department
Cordoba
Cordova
Corinth
Corn Belt
Cornelius
Cornwall
Corona Borealis
Corpus Christi
Corsica
Cortes Department
Cotonou
Council Bluffs
County of Osijek-Baranja
Coventry
Coyote State
Crab Nebula
Cracow
Crater Lake National Park
Cremona
Crespo
Crete
Crewe
Crimea
Crocodile River
Croix
Cross River State
Cross-Florida Waterway
Crux
Crux Australis
Cuban capital
Cumberland
Cumberland Gap
Cumberland Mountains
Cumberland Plateau
Cumberland River
Cumbria
Curacao
Curitiba
Cutler
Cuzco
Cuzco Department
Cymru
Czech capital
Czechoslovakia
DC
DE
Da Nang City
Dade
Dae-Han-Min-Gook
Daegu
Dagestan
Dakar
Dakota
Dalai
Dalian
Dallas
Dalmatia
Dalton
Damascus
Damascus Governorate
Danish capital
Danube
Danube River
Danzig
Dar
Dar es Salaam
Dar es Salaam Region
Dardanelles
Darfur
Darling River
Darlington
Dartmouth
Darwin
Davao Region
Dawson
Dax
Dayton
Daytona Beach
Dead Sea
Dearborn
Death Valley
Decatur
Deep South
Deir ez-Zor
Del Rio
Delaware
Delaware Bay
Delaware River
Delhi
Delphi
Den Haag
Denali
Denali Fault
Denali National Park
Denton
Denver
Derry
Des Moines
Detroit
Detroit River
Deutschland
Devon
Devonshire
Dhahran
Dhaka
Dhaka Division
Dhi Qar
Diamond State
Dickinson
Dickson
Diego Martin Regional Corporation
Dijon
Dili
Dili Municipality
Dipper
Dire Dawa
Disneyland
District of Columbia
Dixie
Dixon
Diyala
Diyarbakir Province
Dnieper
Dnieper River
Dnipropetrovsk
Dodge City
Dodoma
Dog Star
Dolomite Alps
Dolores
Don River
Doncaster
Donetsk
Dong Nai
Donner Pass
Dorado
Dorchester
Dortmund
Douala
Dover
Downey
Downing Street
Draco
Draper
Dresden
Duarte Province
Dubai
Dublin
Dubrovnik
Dubrovnik-Neretva
Dubuque
Dudley
Duluth
Duma
Dumas
Dundee
Dunedin
Dunkirk
Durango
Durban
Durham
Durres
Durres County
Dushanbe
Dusseldorf
Dutch East Indies
Dutch Guiana
Dutch capital
East Africa
East Anglia
East Azerbaijan
East China Sea
East Coast
East Germany
East India
East Indies
East Java
East Kalimantan
East Kasai
East Kazakhstan
East Macedonia and Thrace
East Malaysia
East New Britain Province
East Nusa Tenggara
East Pakistan
East River
East Saint Louis
East Sea
East Sussex
Easter Island
Eastern Africa
Eastern Asia
Eastern Cape
Eastern Darfur
Eastern Desert
Eastern District
Eastern Europe
Eastern Highlands
Eastern Highlands Province
Eastern Province
Eastern Region
Eastern Roman Empire
Eastern Samoa
Eastern Visayas
Easton
Eastwood
Eau Claire
Eden
Edinburgh
Edison
Edmond
Edmonds
Edmonton
Edo
Edo State
Eelam
Egyptian Empire
Egyptian capital
Ehime
Eindhoven
El Alamein
El Giza
El Oro
El Paso
El Progreso
El-Aksur
Elam
Elbe
Elbe River
Elgin
Elizabeth River
Ellis Island
Ely
Emerald Isle
Emilia-Romagna
Empire State
England
English Channel
Enid
Eniwetok
Entebbe
Entre Rios
Enugu State
Ephesus
Epirus
Equality State
Erie
Erie Canal
Erskine
Erzurum
Espana
Espoo
Essen
Essex
Est
Eternal City
Etna
Euphrates
Euphrates River
Eurasia
Eureka
Europa
Europe
European Russia
Evansville
Everest
Everett
Everglades National Park
Evergreen State
Ewing
Exeter
Extremadura
Eyre
Eyre Peninsula
FL
Faeroe Islands
Fairbanks
Fairfax
Fairfield
Faisalabad
Fajardo
Falun
Far East
Far North
Fargo
Farmington
Faro
Fars
Fayetteville
Federal District
Federal Republic of Germany
Federal Republic of Nigeria
Federal Republic of Yugoslavia
Federated States of Micronesia
Ferguson
Ferrara
Fertile Crescent
Fez
Fifth Avenue
Fiji Islands
Finger Lakes
Finnish capital
First State
Firth of Clyde
Firth of Forth
Flagstaff
Flanders
Fleet Street
Flint River
Florence
Flores Department
Florida
Foley
Forbidden City
Fordham
Formosa
Fort George Gordon Meade
Fort Lauderdale
Fort Meade
Fort Myers
Fort Smith
Fort Wayne
Fort Worth
Fort-Lamy
Forth River
Fox River
Frankfort
Frankfurt
Frankfurt on the Main
Franklin
Fredericksburg
Fredericton
Free State
Freeport
Freetown
Freiburg
Fremont
French Congo
French Guinea
French Indochina
French Oceania
French Republic
French Riviera
French Sudan
French West Indies
French capital
Fresno
Fribourg
Friendly Islands
Friesland
Frisian Islands
Friuli Venezia Giulia
Friuli-Venezia Giulia
Fuego
Fuji
Fuji-san
Fujian
Fukui
Fukuoka
Fukushima
Fulham
GA
GB
GU
Gabonese Republic
Gaborone
Gadsden
Gainesville
Galan
Galapagos
Galapagos Islands
Galicia
Galilee
Galloway
Gallup
Galveston
Galveston Bay
Galveston Island
Galway
Galway Bay
Gan Jiang
Ganges
Ganges River
Gansu
Gansu province
Gao
Garden State
Gardner
Garfield
Garzon
Gash-Barka
Gateway to the West
Gaul
Gauteng
Gaza
Gaza Province
Gaza Strip
Gdansk
Geelong
Gem State
Gemini
Gemini the Twins
Geneva
Genoa
Gent
George Town
Georgetown
German Democratic Republic
German capital
Getafe
Gettysburg
Ghazni
Ghent
Gia Lai
Gibson Desert
Gifu
Gila
Gila Desert
Gila River
Gilan Province
Gilbert
Gilbert Islands
Gilgit-Baltistan
Gillette
Gisborne
Giza
Gladstone
Glasgow
Glendale
Gloucester
Gloucestershire
Goa
Gobi
Gobi Desert
Godfrey
Godwin Austen
Goh-Djiboua
Goias
Golan
Golan Heights
Gold Coast
Golden Gate
Golden State
Golestan
Goma
Goodyear
Gopher State
Gorazde
Gorky
Goteborg
Gothenburg
Gotland
Grad Skopje
Gran Santiago
Granada
Granada Department
Grand Canal
Grand Canyon
Grand Canyon National Park
Grand Canyon State
Grand Duchy of Luxembourg
Grand Est
Grand Island
Grand Port
Grand Rapids
Grand River
Grand Teton
Grand Teton National Park
Granite State
Granma Province
Granville
Graz
Great Arabian Desert
Great Australian Bight
Great Australian Desert
Great Barrier Reef
Great Bear
Great Divide
Great Dividing Range
Great Dog
Great Falls
Great Indian Desert
Great Lakes
Great Lakes State
Great Plains
Great Rift Valley
Great Salt Desert
Great Salt Lake
Great Sandy Desert
Great Slave Lake
Great Smoky Mountains
Great Victoria Desert
Great White Way
Greater Accra
Greater Antilles
Greater London
Greater New York
Greater Poland
Greater Sunda Islands
Greek capital
Green Bay
Green Line
Green Mountain State
Green Mountains
Green River
Greenfield
Greenland Sea
Greensboro
Greenville
Greenwich
Greenwich Meridian
Greenwich Village
Greenwood
Greer
Grenoble
Griffith
Groningen
Gros-Islet
Grozny
Guadalajara
Guadalcanal
Guadalcanal Province
Guadalupe Island
Guadalupe Mountains
Guadalupe Mountains National Park
Guanajuato
Guangdong
Guangdong province
Guangxi
Guangzhou
Guantanamo
Guantanamo Province
Guatemala City
Guayaquil
Guerrero
Guiana
Guiana Highlands
Guizhou
Gujarat
Gulf Coast
Gulf States
Gulf of Aden
Gulf of Alaska
Gulf of Antalya
Gulf of Aqaba
Gulf of California
Gulf of Campeche
Gulf of Corinth
Gulf of Finland
Gulf of Guinea
Gulf of Mexico
Gulf of Ob
Gulf of Oman
Gulf of Riga
Gulf of Saint Lawrence
Gulf of Siam
Gulf of Suez
Gulf of Thailand
Gulf of Venice
Gulu
Gwangju
Hagerstown
Hai Phong
Haifa
Hainan
Haitian capital
Hakkari
Halabja
Halifax
Halle
Halle-an-der-Saale
Hama
Hamadan Province
Hamburg
Hamelin
Hamilton
Hamilton city
Hamm
Hammond
Hampshire
Hampton
Hampton Roads
Han-Gook
Hangzhou
Hangzhou Bay
Hannibal
Hannover
Hanoi
Hanover
Harare
Harbin
Harlem
Harlem River
Harley Street
Harpers Ferry
Harrisburg
Harrison
Hartford
Hartley
Haryana
Hashemite Kingdom of Jordan
Hastings
Hatfield
Hatteras Island
Hattiesburg
Haut-Katanga
Haut-Lomami
Haut-Mbomou
Haut-Ogooue
Haut-Uele
Haute-Kotto
Haute-Normandie
Havana
Hawaii
Hawaii Island
Hawaii Volcanoes National Park
Hawaiian Islands
Hawaiian capital
Hawkeye State
Hawthorne
Hayes
Hays
Hayward
Haz-Zabbar
Heart of Dixie
Hebei
Hebei province
Hebrides
Hebron
Heidelberg
Heilongjiang
Hellenic Republic
Helmand
Helsinki
Henan
Henderson
Herat
Hercules
Heredia Province
Hereford
Hermosillo
Hershey
Hertfordshire
Herve
Hesse
Hidalgo
High Sierra
Highland Papua
Highlands of Scotland
Hillsborough
Hilo
Himachal Pradesh
Himalaya
Himalaya Mountains
Himalayas
Hindu Kush
Hindu Kush Mountains
Hindustan
Hippo
Hiroshima
Hispaniola
Hitachi
Ho Chi Minh City
Hobart
Hobbs
Hohhot
Hokkaido
Holden
Holloway
Hollywood
Holt
Holy Land
Homa Bay County
Home Counties
Homs
Honda
Hondo
Honduran capital
Honiara
Honolulu
Honshu
Hook of Holland
Hoosier State
Hoover
Hopkins
Hormozgan
Horn of Africa
Horseshoe Falls
Horta
Hot Springs
Hot Springs National Park
Houghton
Houses of Parliament
Houston
Huambo
Huang Hai
Huang He
Hub of the Universe
Hubbard
Hubei
Huddersfield
Hudson Bay
Hudson River
Humber
Hunan
Hunan province
Hung Yen Province
Hungarian capital
Huntington
Huntsville
Huron
Hurst
Hutchinson
Hwang Ho
Hyde
Hyderabad
Hydra
Hyogo
IA
IL
Ibadan
Ibaraki
Iberia
Iberian Peninsula
Ica
Ida-Virumaa
Idaho
Idaho Falls
Il-Mosta
Ilam Province
Ile-St-Louis
Ile-de-France
Illinois
Illinois River
Ilo
Ilocos
Imo State
In Salah
Ina
Incheon
Inchon
Independent State of Samoa
Indian Ocean
Indian capital
Indiana
Indianapolis
Indochina
Indonesian Borneo
Indus
Indus River
Inland Passage
Inland Sea
Inner Hebrides
Inner Mongolia
Innsbruck
Inside Passage
International Date Line
Inverness
Io
Ionian Islands
Ionian Sea
Iowa
Ipswich
Iranian capital
Iraqi Kurdistan
Irish Republic
Irish Sea
Irish capital
Irkutsk Oblast
Irrawaddy
Irrawaddy River
Irvine
Irving
Isa
Isfahan
Ishikawa
Isla de la Juventud
Islamabad
Islamic Republic of Iran
Islamic Republic of Mauritania
Islamic Republic of Pakistan
Islamic State of Afghanistan
Isle Royal National Park
Isle of Skye
Isle of Wight
Istanbul
Isthmus of Corinth
Isthmus of Darien
Isthmus of Panama
Isthmus of Suez
Istria
Ita
Italia
Italian Peninsula
Italian Republic
Italian capital
Ithaca
Ito
Ituri
Iwo
Iwo Jima
Izmir
Izmir Province
Jabal al Gharbi
Jackson
Jacksonville
Jaffa
Jaffna
Jakarta
Jalal-Abad Region
Jalalabad
Jalisco
Jamaican capital
James Bay
James River
Jamestown
Jammu
Jammu and Kashmir
Japan Trench
Japanese Archipelago
Japanese Islands
Japanese capital
Java
Jawad
Jebel Musa
Jeddah
Jefferson City
Jeju-do
Jerez
Jerez de la Frontera
Jericho
Jersey City
Jerusalem
Jewish Autonomous Oblast
Jharkhand
Jiangsu
Jiangxi
Jiddah
Jilin
Johannesburg
Johnson City
Johnston
Johnstone
Johor
Jolo
Jonesboro
Jordan River
Juarez
Judah
Judea
Judea and Samaria Area
Juneau
Jupiter
Jutland
K2
KS
KY
Kabardino-Balkariya Republic
Kabul
Kachin State
Kaduna State
Kaesong
Kafr el-Sheikh
Kagoshima
Kaiserslautern
Kaka
Kalahari
Kalahari Desert
Kalamazoo
Kalimantan
Kaliningrad
Kaliningrad Oblast
Kalmar
Kamchatka
Kamchatka Peninsula
Kampala
Kampong Cham
Kampong Thom
Kampuchea
Kan River
Kanagawa
Kanawha
Kanawha River
Kandahar
Kandy
Kano
Kano State
Kansas
Kansas City
Kansas River
Kaohsiung
Kara
Kara Kum
Kara Sea
Karachi
Karbala
Karelia
Karl-Marx-Stadt
Karlsruhe
Karnataka
Kasai
Kasai River
Kasai-Central
Kashmir
Kathmandu
Katmandu
Kato
Katowice
Katsina
Katsina State
Katy
Kauai
Kauai Island
Kaunas
Kawasaki
Kazak
Kazakh
Kazakstan
Kazan
Kedah
Kelantan
Kendall
Kennedy
Kennedy International Airport
Kensington
Kent
Kentucky
Kerala
Kerman
Kermanshah Province
Key West
Keystone State
Khabarovsk
Kharkiv
Kharkov
Khartoum
Khost
Khulna Division
Khuzestan
Khyber Pakhtunkhwa
Khyber Pass
Kiel
Kiev
Kigali
Kilimanjaro
Kilkenny
Kimberley
Kingdom of Belgium
Kingdom of Bhutan
Kingdom of Cambodia
Kingdom of Denmark
Kingdom of Lesotho
Kingdom of Morocco
Kingdom of Nepal
Kingdom of Norway
Kingdom of Saudi Arabia
Kingdom of Spain
Kingdom of Swaziland
Kingdom of Sweden
Kingdom of Thailand
Kingdom of The Netherlands
Kingdom of Tonga
Kings Canyon National Park
Kingston
Kingston-upon Hull
Kinshasa
Kirkland
Kirkuk
Kirov Oblast
Kisangani
Kissimmee
Kissimmee River
Kisumu
Kisumu County
Kivu
Klamath
Klamath Falls
Klamath River
Klondike
Knox
Knoxville
Kobe
Kochi
Kodiak
Kodiak Island
Koh Kong
Kohgiluyeh and Boyer-Ahmad
Kola Peninsula
Kolkata
Kong
Konya
Korea
Korea Bay
Korea Strait
Korean Peninsula
Korean Strait
Kowloon City
Krakow
Krasnodar Krai
Krasnoyarsk Krai
Kuala Lumpur
Kukes County
Kumamoto
Kumasi
Kunar
Kunduz
Kunming
Kurdistan
Kurdistan Province
Kursk
Kursk Oblast
Kuwait City
KwaZulu-Natal
Kwai Tsing District
Kwajalein
Kwajalein Atoll
Kwangju
Kyiv
Kyiv City
Kyiv Oblast
Kyle
Kyoto
Kyrgyz Republic
Kyushu
La Crosse
La Libertad
La Libertad Department
La Pampa
La Paz
La Paz Department
La Plata
La Rioja
La Romana
La Spezia
La Union
La Vega
Labrador
Labrador Peninsula
Labrador Sea
Labrador-Ungava Peninsula
Labuan
Lac
Lacey
Ladakh
Lafayette
Lagos
Laguna
Lahore
Lai
Lai Chau Province
Lake Albert
Lake Aral
Lake Baikal
Lake Baykal
Lake Cayuga
Lake Chad
Lake Champlain
Lake Clark National Park
Lake Constance
Lake District
Lake Edward
Lake Erie
Lake Eyre
Lake Geneva
Lake Huron
Lake Kivu
Lake Malawi
Lake Michigan
Lake Nasser
Lake Okeechobee
Lake Ontario
Lake Saint Clair
Lake Seneca
Lake Superior
Lake Tahoe
Lake Tana
Lake Tanganyika
Lake Victoria
Lake Winnipeg
Lakeland
Lakeside
Lam Dong
Lamont
Lancashire
Lancaster
Land of Enchantment
Land of Lincoln
Land of Opportunity
Lander
Lang Son Province
Langley
Languedoc-Roussillon
Lanka
Lansing
Lanzhou
Lao Cai
Laotian capital
Lapland
Laramie
Laredo
Las Cruces
Las Vegas
Lassen Volcanic National Park
Last Frontier
Lateran
Latham
Latin America
Latin Quarter
Latina
Lausanne
Lawson
Lawton
Lazio
Le Havre
Lebanese Republic
Lecce
Leeds
Leeward Islands
Left Bank
Leh
Lehigh River
Leicester
Leicestershire
Leiden
Leigh
Leinster
Leipzig
Leiria
Lena River
Leningrad
Lennox
Leo the Lion
Leon Department
Leslie
Lesser Antilles
Lesser Poland
Lesser Sunda Islands
Levant
Leverkusen
Lewiston
Lexington
Leyden
Leyland
Lhasa
Liang
Liaoning
Liberec Region
Liberian capital
Liberty Island
Libra
Libra the Balance
Libra the Scales
Libreville
Libyan Desert
Liege
Liguria
Lille
Lilongwe
Lim-Pende
Lima
Lima Province
Lima region
Limassol
Limburg
Limon Province
Limpopo
Lincoln
Lincolnshire
Lindsay
Line of Control
Linz
Lisboa
Lisbon
Little Bear
Little Bighorn
Little Bighorn River
Little Dipper
Little Dog
Little Horn
Little Missouri
Little Missouri River
Little Rock
Little Sioux River
Little Wabash
Little Wabash River
Littoral
Liverpool
Livingston
Livingstone
Livonia
Ljubljana
Loch Ness
Lodz
Lodz Voivodeship
Logar
Loire
Loire River
Loire Valley
Lola
Lombard
Lombard Street
Lombardy
Lome
London
Lone-Star State
Long Beach
Long Island
Long Island Sound
Lord Howe Island
Lorestan Province
Loreto
Lori
Los Alamos
Los Angeles
Los Lagos Region
Los Rios
Los Rios Region
Lothian Region
Louisiana
Louisiana Purchase
Louisville
Lourdes
Low Archipelago
Low Countries
Lowell
Lower Austria
Lower California
Lower Egypt
Lower Juba
Lower Peninsula
Lower River
Lower Saxony
Lower Silesia
Lower-Normandy
Lowlands
Lowlands of Scotland
Luanda
Luanda Norte
Lubbock
Lublin
Lubumbashi
Lubusz
Lucerne
Lucknow
Lufkin
Lugo
Lund
Luoyang
Lupus
Lusaka
Lusaka Province
Luton
Lutz
Luxembourg City
Luxembourg-Ville
Luxemburg
Luxor
Luzon
Lviv
Lynchburg
Lyon
Lyonnais
Lyons
Lyra
MD
MN
MO
MT
Maastricht
Macedon
Machu Picchu
Mackay
Mackenzie
Mackenzie River
Macon
Macquarie Island
Madeira
Madeira Islands
Madeira River
Madhya Pradesh
Madison
Madre de Dios
Madrid
Magdalena Department
Magdalena River
Maghreb
Magna
Magnolia State
Maharashtra
Mai-Ndombe
Maine
Mainz
Majorca
Malabo
Malacca
Malaga
Malagasy Republic
Malay Archipelago
Malay Peninsula
Malaya
Maldonado
Malmo
Maluku
Mammoth Cave National Park
Managua
Managua Department
Manama
Manchester
Manchuria
Mandalay
Mandalay Region
Mandela
Manhattan
Manhattan Island
Manila
Manipur
Manitoba
Mannheim
Mansfield
Maputo
Maputo City
Maputo Province
Mara
Maracaibo
Marche
Marco
Mardin
Maria Trinidad Sanchez
Mariana Islands
Marianas
Mariano
Marietta
Marin
Marion
Maritime Provinces
Maritimes
Markazi
Marlboro
Marlborough
Marmara
Marquette
Marrakech
Marrakesh
Marrakesh-Safi
Marseille
Marseilles
Marshall
Marston Moor
Maryland
Maryland County
Mascara
Maseru
Maseru District
Mashhad
Mason City
Mason and Dixon line
Mason-Dixon line
Massa
Massachusetts
Massachusetts Bay
Massachusetts Bay Colony
Massey
Massif Central
Matamoros
Mato Grosso
Mato Grosso do Sul
Matthews
Maui Island
Mauna Kea
Mauna Loa
Mayo-Kebbi Est
Mazandaran
Mazar-i-Sharif
McAllen
McDonough
McKinley
McKinney
McLean
Mecca Region
Mecklenburg-Vorpommern
Medan
Medea
Medellin
Medford
Medina
Medina Region
Mediterranean
Mediterranean Sea
Meghalaya
Mekong
Mekong River
Melbourne
Melilla
Melrose
Melville
Memphis
Mena
Mendoza
Mercedes
Merida
Merrimack
Merrimack River
Mersin
Mesa Verde National Park
Mesoamerica
Mesopotamia
Messina
Meta Department
Metz
Meuse
Meuse River
Mexicali
Mexican capital
Mexico City
Miami
Miami Beach
Michigan
Michoacan
Mid-Atlantic Ridge
Mid-Atlantic states
Middle Africa
Middle East
Middle Juba
Middlesbrough
Middleton
Mideast
Midi
Midi-Pyrenees
Midlands Province
Midway Atoll
Midway Islands
Midwest
Mie
Milan
Milano
Mile-High City
Milford
Milk River
Milton
Milwaukee
Minas
Minas Gerais
Mindanao
Mindoro
Minneapolis
Minnesota
Minsk
Minsk City
Minya
Miranda
Mississippi
Mississippi River
Missoula
Missouri
Missouri River
Mitrovica
Miyagi
Miyazaki
Mizoram
Mizuho
Mobile Bay
Mobile River
Mogadishu
Mohawk River
Mojave
Mojave Desert
Moldavia
Moline
Molokai
Molokai Island
Molotov
Mombasa
Mombasa County
Mon
Monaco-Ville
Mono
Monongahela
Monongahela River
Monroe
Monrovia
Monsanto
Mont Blanc
Montana
Monte Bianco
Monte Carlo
Monte Plata Province
Montego Bay
Monterey
Monterey Bay
Monterrey
Montevideo
Montevideo Department
Montgomery
Monticello
Montmartre
Montpelier
Montpellier
Montreal
Moravia
Moravian-Silesian Region
Moray Firth
Moreau River
Morelos
Moreton Bay
Morgan City
Morgantown
Morley
Mormon State
Moro
Moron
Morristown
Morton
Moscow
Moscow Oblast
Mostar
Mosul
Motherwell
Motor City
Motown
Mount Adams
Mount Ararat
Mount Athos
Mount Carmel
Mount Communism
Mount Elbert
Mount Etna
Mount Everest
Mount Fuji
Mount Godwin Austen
Mount Hubbard
Mount Kilimanjaro
Mount Lebanon
Mount Logan
Mount McKinley
Mount Olympus
Mount Pinatubo
Mount Rushmore
Mount Rushmore State
Mount Saint Helens
Mount Shasta
Mount Sherman
Mount Sinai
Mount Tacoma
Mount Vernon
Mount Vesuvius
Mount Whitney
Mount Wilson
Mountain State
Mozambique Channel
Mpumalanga
Mt Etna
Mubarak al Kabir
Mull
Mumbai
Muncie
Munich
Municipality of Monaco
Munoz
Munster
Murayama
Murcia
Murmansk
Murray
Murray River
Mus
Muscat
Muscat and Oman
Muthanna
Mwanza
Mysore
NC
ND
NE
NH
NJ
NM
NV
NY
Nablus
Nacional
Nag Hammadi
Nagaland
Nagano
Nagar
Nagasaki
Nagoya
Naha City
Nairobi
Nairobi County
Najaf
Nakuru
Nakuru County
Nalchik
Namur
Nan
Nan Ling
Nan River
Nan-chang
Nan-ning
Nana-Grebizi
Nana-Mambere
Nanaimo
Nanchang
Nanda Devi
Nandi
Nangarhar
Nanjing
Nanking
Nanning
Nantes
Nantucket
Napa
Napier
Naples
Napoli
Nara
Narathiwat
Narragansett Bay
Nashville
Nasiriyah
Nassau
Nasser
Natchez
National Capital
National Capital Region
Nationalist China
Nauru Island
Navarre
Nazareth
Ndjamena
Near East
Nebraska
Nederland
Negeri Sembilan
Negev
Negev Desert
Nelson Region
Neptune
Netherlands Antilles
Netherlands Guiana
Neva
Neva River
Nevada
Never-Never
Nevis
New Amsterdam
New Aquitaine
New Britain
New Brunswick
New Delhi
New England
New Flower
New Forest
New Guinea
New Hampshire
New Haven
New Hebrides
New Ireland
New Jersey
New London
New Mexico
New Netherland
New Orleans
New Providence
New River
New Salem
New Siberian Islands
New South Wales
New Valley
New York
New York Bay
New York City
New York State
New Zealand Islands
Newark
Newburgh
Newcastle
Newcastle-upon-Tyne
Newfoundland
Newfoundland and Labrador
Newport
Newport News
Niagara
Niagara Falls
Niagara River
Niamey
Nicaea
Nicaraguan capital
Nicosia
Niger River
Niger State
Nigerian capital
Nihon
Niigata
Nijmegen
Nikki
Nikko
Nile
Nile River
Nineveh
Ningxia
Ninh Binh
Nippon
Nitra Region
Nizhny Novgorod Oblast
Nogales
Nokia
Nome
Nong Khai
Nord
Nord-Est
Nord-Ouest
Nord-Pas-de-Calais
Nord-Ubangi
Nordland
Norfolk
Norma
Normandy
Norte de Santander Department
North Aegean
North Africa
North America
North Atlantic
North Bank
North Borneo
North Brabant
North Caribbean Coast
North Carolina
North Cascades National Park
North Central Province
North Channel
North Dakota
North Denmark
North District
North East
North Frigid Zone
North Holland
North Island
North Kalimantan
North Karelia
North Kazakhstan
North Khorasan
North Kivu
North Lebanon
North Maluku
North Ossetia-Alania
North Pacific
North Peak
North Platte
North Platte River
North Pole
North Rhine-Westphalia
North Savo
North Sea
North Sinai
North Star
North Star State
North Sulawesi
North Sumatra
North Temperate Zone
North Vietnam
North West
North Western Province
North Yorkshire
North-West
North-Western
Northampton
Northamptonshire
Northeastern Governorate
Northern Africa
Northern America
Northern Bahr al Ghazal
Northern Borders Region
Northern Cape
Northern Cross
Northern Darfur
Northern District
Northern Europe
Northern Ireland
Northern Marianas
Northern Mindanao
Northern Province
Northern Red Sea
Northern Region
Northern Rhodesia
Northern State
Northern Territory
Northland
Northridge
Northumberland
Northumbria
Northwest Passage
Northwest Territories
Norton
Norwegian Sea
Norwich
Norwood
Nottingham
Nouakchott
Nouakchott North
Nouakchott West
Nova Lisboa
Nova Scotia
Novgorod
Novgorod Oblast
Novi
Novosibirsk
Novosibirsk Oblast
Nubia
Nubian Desert
Nueva Segovia Department
Nuevo Leon
Nuh
Nunavut
Nuremberg
Nusa Tenggara
Nutmeg State
Nyala
OK
Oahu
Oahu Island
Oakland
Oakley
Oas
Oaxaca
Oaxaca de Juarez
Ob
Ob River
Obama
Ocean State
Oceania
Oder
Oder River
Odessa
Odisha
Ogden
Ogun State
Ohio
Ohio River
Ohrid
Oita
Okayama
Okeechobee
Okeechobee Waterway
Okinawa
Oklahoma
Oklahoma City
Old Colony
Old Delhi
Old Dominion
Old Dominion State
Old Faithful
Old Line State
Old North State
Old South
Old World
Oldham
Olomouc Region
Olympia
Olympic
Olympic National Park
Olympus
Omaha
Omdurman
Omega Centauri
Omsk
Omsk Oblast
Ontario
Opole Voivodeship
Oporto
Oran
Orange Free State
Orange River
Orange Walk District
Oregon
Orinoco
Orinoco River
Orion
Orissa
Orkney Islands
Orlando
Orleans
Orly
Oro Province
Osage
Osage River
Osaka
Osaka Bay
Osh Region
Oslo
Ostrava
Otago
Ottawa
Ottawa river
Ottoman Empire
Ouachita
Ouachita River
Outer Hebrides
Outer Mongolia
Oviedo
Oyo State
Ozark Mountains
Ozark Plateau
Ozarks
PR
Pacific Coast
Pacific Northwest
Pacific Ocean
Padova
Padua
Paducah
Pago Pago
Pahang
Pailin
Paine
Painted Desert
Paktia
Palacio
Palatinate
Palatine
Palau Islands
Palermo
Palin
Pall Mall
Palm Beach
Palmer
Palmer Land
Palmer Peninsula
Palmetto State
Palo
Palo Alto
Panama Canal Zone
Panama City
Panamanian capital
Panjshir
Papal States
Papeete
Papua
Para
Para River
Parana
Parana River
Paris
Park Avenue
Parma
Pas de Calais
Pasadena
Pasco
Patagonia
Paterson
Patras
Pattani
Patterson
Patti
Paulo Afonso
Paulo Afonso Falls
Pays de la Loire
Peabody
Peace Garden State
Peach State
Pearl Harbor
Pearl River
Pec
Pecos
Pecos River
Pee Dee
Pee Dee River
Pegasus
Peking
Pelican State
Peloponnese
Pemba North
Pemba South
Penang
Pendleton
Pennsylvania
Penobscot
Penobscot Bay
Penobscot River
Pensacola
Peoria
Perak
Perlis
Perm
Perm Krai
Pernambuco
Persepolis
Perseus
Persia
Persian Empire
Persian Gulf
Perth
Perugia
Peshawar
Pest County
Peterborough
Petersburg
Petrified Forest National Park
Petrograd
Philadelphia
Philippi
Philippine Islands
Phnom Penh
Phra Nakhon Si Ayutthaya
Phu Tho
Phuket
Pickering
Piedmont
Pillars of Hercules
Pinar del Rio
Pinatubo
Pine Bluff
Pine Tree State
Ping River
Pisa
Pittsburgh
Pittsburgh of the South
Pittsfield
Plano
Plata River
Plateau State
Plateau-Central
Plato
Platt National Park
Platte
Platte River
Pleasant Island
Plough
Plovdiv
Pluto
Plymouth
Plymouth Colony
Plymouth Rock
Po
Po Hai
Po River
Podgorica
Pointe-Noire
Polaris
Polska
Poltava
Polynesia
Pomerania
Pompeii
Pompey
Ponce
Pontiac
Pontus
Poole
Poplar Bluff
Port Arthur
Port Louis
Port Moresby
Port Said
Port Sudan
Port Vila
Port of Spain
Port-au-Prince
Port-of-Spain
Portland
Porto
Porto Novo
Porto Rico
Portsmouth
Portuguesa
Portuguese Guinea
Portuguese Republic
Potomac
Potomac River
Potosi Department
Potsdam
Prague
Praia
Prairie State
Preah Sihanouk
Preah Vihear
Prescott
Presidente Hayes
Preston
Pretoria
Prey Veng
Prince Edward Island
Princeton
Principality of Andorra
Principality of Liechtenstein
Principality of Monaco
Principe
Pristina
Prizren
Promised Land
Provence
Provo
Prudhoe Bay
Prussia
Pskov Oblast
Pudong
Puebla
Puebla de Zaragoza
Puerto Plata
Puget Sound
Puglia
Pune
Punjab
Puno
Punta Arenas
Pusan
Putrajaya
Pyongyang
Pyrenees
Qatar Peninsula
Qazvin Province
Qingdao
Qinghai
Qom Province
Quang Ngai
Quang Ninh
Quang Tri
Quebec
Quebec City
Queen Charlotte Sound
Queen City
Queen Maud Land
Queensland
Quetta
Quezon City
Quincy
Quintana Roo
Quito
RI
Rabat
Rabat-Sale-Kenitra
Racine
Radcliffe
Rafah
Rajasthan
Rajshahi Division
Rakhine
Raleigh
Rama
Ramadi
Ramallah
Ramon
Ramsey
Rand
Randolph
Rangoon
Rapid City
Rawalpindi
Razavi Khorasan
Recife
Red China
Red Planet
Red River
Red Sea
Redding
Redford
Redmond
Redwood National Park
Rees
Reims
Rennes
Reno
Republic of Albania
Republic of Angola
Republic of Armenia
Republic of Austria
Republic of Belarus
Republic of Benin
Republic of Bolivia
Republic of Botswana
Republic of Bulgaria
Republic of Burundi
Republic of Cameroon
Republic of Cape Verde
Republic of Chad
Republic of Chile
Republic of China
Republic of Colombia
Republic of Costa Rica
Republic of Croatia
Republic of Cuba
Republic of Cyprus
Republic of Djibouti
Republic of Ecuador
Republic of El Salvador
Republic of Equatorial Guinea
Republic of Estonia
Republic of Fiji
Republic of Finland
Republic of Ghana
Republic of Guatemala
Republic of Guinea
Republic of Guinea-Bissau
Republic of Haiti
Republic of Honduras
Republic of Hungary
Republic of Iceland
Republic of India
Republic of Indonesia
Republic of Iraq
Republic of Ireland
Republic of Kazakhstan
Republic of Kenya
Republic of Kiribati
Republic of Latvia
Republic of Liberia
Republic of Lithuania
Republic of Madagascar
Republic of Malawi
Republic of Maldives
Republic of Mali
Republic of Malta
Republic of Mauritius
Republic of Moldova
Republic of Mozambique
Republic of Namibia
Republic of Nauru
Republic of Nicaragua
Republic of Niger
Republic of Palau
Republic of Panama
Republic of Paraguay
Republic of Peru
Republic of Poland
Republic of San Marino
Republic of Senegal
Republic of Seychelles
Republic of Sierra Leone
Republic of Singapore
Republic of Slovenia
Republic of South Africa
Republic of Suriname
Republic of Tajikistan
Republic of The Gambia
Republic of Tunisia
Republic of Turkey
Republic of Uganda
Republic of Uzbekistan
Republic of Vanuatu
Republic of Venezuela
Republic of Yemen
Republic of Zambia
Republic of Zimbabwe
Republic of the Congo
Republic of the Philippines
Republic of the Sudan
Republican River
Republican Subordination
Reykjavik
Rhein
Rhine
Rhine River
Rhineland
Rhode Island
Rhodes
Rhodesia
Rhone
Rhone River
Rhone-Alpes
Riau
Riau Islands
Richmond
Ridder
Rif-dimashq
Riga
Right Bank
Rio
Rio Bravo
Rio Grande
Rio Grande do Norte
Rio Grande do Sul
Rio Negro
Rio Negro Department
Rio de Janeiro
Rio de la Plata
Ripley
Rivas Department
River Aire
River Arno
River Avon
River Cam
River Kasai
River Nile
River Severn
River Styx
River Thames
River Trent
River Tyne
Rivera Department
Rivers State
Riviera
Riyadh
Riyadh Region
Roanoke
Robertson
Rocha Department
Rochester
Rock Island
Rock Springs
Rock of Gibraltar
Rockford
Rockies
Rocky Mountain National Park
Rocky Mountains
Roi Et
Roma
Roman Empire
Roman Republic
Rome
Roosevelt
Rosario
Rosenberg
Ross Sea
Rostock
Rostov
Rostov on Don
Roswell
Roth
Rotterdam
Rub al-Khali
Rubicon
Ruhr
Ruhr River
Ruhr Valley
Rus
Rushmore
Russian River
Russian capital
Rutherford
Rutland
Ryazan Oblast
Ryukyu Islands
SC
SD
Saarland
Saba
Sabah
Sabha
Sabha District
Sabine
Sabine River
Sachin
Sacramento
Sacramento Mountains
Sacramento River
Sagaing Region
Sagebrush State
Saginaw
Sahara
Sahara Desert
Sahel
Sai Kung District
Saigon
Saint Andrew Parish
Saint Ann Parish
Saint Anthony
Saint Augustine
Saint Catherine Parish
Saint Christopher
Saint Christopher-Nevis
Saint Cloud
Saint Croix Island
Saint Francis
Saint Francis River
Saint Francis Xavier
Saint Gallen
Saint George Parish
Saint Helena
Saint James Parish
Saint John
Saint John Parish
Saint John River
Saint Johns
Saint Johns River
Saint Joseph
Saint Kitts
Saint Kitts and Nevis
Saint Lawrence
Saint Lawrence River
Saint Louis
Saint Lucia
Saint Maarten
Saint Martin
Saint Michael
Saint Paul
Saint Peter
Saint Petersburg
Saint Thomas Island
Saint Vincent
Saint-Louis
Saint-Pierre
Saipan
Saitama
Saito
Sakhalin Oblast
Sal
Salah ad Din
Salem
Salina
Salisbury
Salmon River
Salonica
Salonika
Salt Lake City
Salta
Salton Sea
Salvador
Salvadoran capital
Salzburg
Samara Oblast
Samaria
Samarkand
Samoan Islands
San Andreas Fault
San Angelo
San Antonio
San Bernardino
San Cristobal
San Diego
San Diego Bay
San Fernando
San Fernando Valley
San Francisco
San Francisco Bay
San Joaquin River
San Joaquin Valley
San Jose
San Jose Department
San Juan
San Juan Hill
San Juan Mountains
San Juan Province
San Luis
San Luis Potosi
San Marcos
San Martin Department
San Mateo
San Miguel Department
San Pablo
San Pedro Sula
San Salvador
San Salvador Department
San Sebastian
San Vicente Department
Sana
Sanaa
Sanaa Governorate
Sanchez Ramirez
Sandwich Islands
Sanford
Sangha
Sangha-Mbaere
Sangre Grande Regional Corporation
Santa Ana
Santa Ana Department
Santa Barbara
Santa Barbara Department
Santa Catalina
Santa Catarina
Santa Clara
Santa Cruz
Santa Cruz Department
Santa Elena
Santa Fe
Santa Rosa Department
Santander
Santander Department
Santiago Metropolitan
Santiago Province
Santiago Rodriguez
Santiago de Chile
Santiago de Cuba
Santiago de Cuba Province
Santo Domingo
Santo Domingo Province
Santos
Sao Bernardo do Campo
Sao Francisco
Sao Jose dos Campos
Sao Louis
Sao Paulo
Sao Tiago Island
Sao Tome
Sao Tome Island
Sao Tome and Principe
Sao Vicente
Sapporo
Sar-e Pol Province
Sarajevo
Sarasota
Saratoga
Saratoga Springs
Saratov
Saratov Oblast
Sarawak
Sardinia
Saskatchewan
Saskatoon
Saturn
Sault Sainte Marie
Sava
Savannah
Savannah River
Savoy
Saxe
Saxony
Saxony-Anhalt
Scandinavia
Scandinavian Peninsula
Scarborough
Schenectady
Schleswig-Holstein
Scorpio
Scorpio the Scorpion
Scorpion
Scotland
Scottsdale
Scranton
Sderot
Se
Sea of Azov
Sea of Cortes
Sea of Japan
Sea of Marmara
Seattle
Seine
Seine River
Sejong-si
Selangor
Selkirk Mountains
Semarang
Seminole
Seneca Lake
Seoul
Sequoia National Park
Serbia and Montenegro
Setubal
Sevastopol
Sevastopol City
Seven Hills of Rome
Seventh Avenue
Severn
Severn River
Sevilla
Seville
Seward Peninsula
Seychelles islands
Seymour
Sha Tin
Shaanxi
Sham Shui Po District
Shan State
Shandong
Shanxi
Shari
Shari River
Sharjah
Shasta
Shaw
Sheffield
Shelby
Shelton
Shenandoah National Park
Shenandoah River
Shenandoah Valley
Shenyang
Shenzhen
Sheridan
Sherman
Sherwood
Sherwood Forest
Shetland
Shetland Islands
Shiga
Shikoku
Shiraz
Shizuoka
Show Me State
Shreveport
Shrewsbury
Shu
Siam
Siberia
Sibiu County
Sichuan
Sicily
Sidney
Sidon
Siem Reap
Siena
Sierra Madre Occidental
Sierra Madre Oriental
Sierra Nevada
Sierra Nevada Mountains
Sikkim
Sila
Silesia
Silicon Valley
Silk Road
Silver City
Silver State
Simpson Desert
Sinai
Sinai Desert
Sinai Peninsula
Sinaloa
Sindh
Sing Buri
Singapore Island
Sion
Sioux City
Sioux Falls
Sirius
Sirnak
Sistan and Baluchestan
Sitka
Skopje
Slovak Republic
Smolensk
Smolensk Oblast
Smyrna
Snake River
SoHo
Sochi
Socialist Republic of Vietnam
Society Islands
Sodom
Sofia-Capital
Soho
Sokoto
Solana
Soledad
Solomons
Somali
Somali peninsula
Somerset
Somerville
Son La Province
Songkhla
Sonora
Sonoran Desert
Soo
Sooner State
Soriano
South Aegean
South America
South Atlantic
South Australia
South Bend
South Bohemian Region
South Caribbean Coast
South Carolina
South China Sea
South Dakota
South Denmark
South Ethiopia Regional State
South Frigid Zone
South Governorate
South Holland
South Island
South Kalimantan
South Karelia
South Khorasan Province
South Kivu
South Moravian
South Pacific
South Papua
South Platte
South Platte River
South Pole
South Province
South Savo
South Sinai
South Sulawesi
South Sumatra
South Temperate Zone
South Vietnam
South West Africa
South Yorkshire
South of Houston
South-East
South-West
Southampton
Southeast Asia
Southeast Sulawesi
Southeastern Governorate
Southern Africa
Southern Asia
Southern Cross
Southern Darfur
Southern District
Southern Europe
Southern Governorate
Southern Highlands Province
Southern Peninsula
Southern Province
Southern Red Sea
Southern Region
Southern Rhodesia
Southern Triangle
Southland
Southwest Finland
Southwest Papua
Soviet Russia
Soviet Union
Soweto
Spanish Guinea
Spanish Sahara
Spanish capital
Sparta
Spice Islands
Spitsbergen
Split-Dalmatia
Spokane
Springfield
Srinagar
Srpska
St Peter Port
Stafford
Stalin Peak
Stalingrad
Stamford
Stanton
State of Bahrain
State of Berlin
State of Eritrea
State of Israel
State of Kuwait
State of Qatar
State of Salzburg
State of Vienna
Staten Island
Stavanger
Stirling
Stockholm
Stockton
Stonehenge
Strait of Calais
Strait of Dover
Strait of Georgia
Strait of Gibraltar
Strait of Hormuz
Strait of Magellan
Strait of Messina
Strasbourg
Stratford
Stratford-on-Avon
Stratford-upon-Avon
Stuttgart
Styria
Styx
Suarez
Sub-Saharan Africa
Sucre
Sucre Department
Sud
Sud-Est
Sud-Ouest
Sud-Ubangi
Sudbury
Suez
Suez Canal
Suffolk
Suisse
Sulawesi
Sulaymaniyah
Sultanate of Oman
Sumatra
Sun City
Sun River
Sun Valley
Sunda Islands
Sunderland
Sunflower State
Sunshine State
Sur
Surat Thani
Surin
Surinam
Surinam River
Suriname River
Susquehanna
Susquehanna River
Sussex
Sutton
Suva
Svalbard
Sverdlovsk Oblast
Swansea
Swindon
Swiss Confederation
Sydney
Sylhet Division
Syracuse
Syrian Arab Republic
Syrian Desert
TN
TT
TX
Tabasco
Tabriz
Tacoma
Taft
Tahiti
Tai Po
Taichung
Tainan
Taipei
Taiyuan
Tajik
Tak
Takao
Takeo
Takhar
Tallahassee
Tallinn
Tamaulipas
Tamil Eelam
Tamil Nadu
Tampa
Tampa Bay
Tampere
Tampico
Tana River County
Tanganyika
Tangier
Tangshan
Taos
Tar Heel State
Taranaki Region
Tarawa
Tartu
Tas-Sliema
Tashkent
Tashkent Region
Tasman District
Tasman Sea
Tasmania
Tata
Tatarstan Republic
Taurus
Taurus the Bull
Tay Ninh
Tbilisi
Tegucigalpa
Teheran
Tehran
Tel Aviv
Tel Aviv-Jaffa
Tel Aviv-Yalo
Telangana
Telemark
Tell City
Tempe
Tenerife
Tennessee
Tennessee River
Terengganu
Terrell
Tete
Teton Range
Tetovo
Texarkana
Texas
Thai Nguyen
Thames
Thames River
Thanh Hoa Province
The Gambia
The Hague
The Holy See
The Marches
The Netherlands
The Valley
Thebes
Thessaloniki
Thessaly
Thomson
Thorne
Thornton
Thrace
Thule
Thunder Bay
Thuringia
Tianjin
Tiber
Tibet
Ticino
Tidewater
Tidewater region
Tien Shan
Tierra del Fuego
Tigris
Tigris River
Tijuana
Tikrit
Timbuktu
Times Square
Timor
Timor Sea
Tirana
Tivoli
Toa Baja
Tobago
Togolese Republic
Tokio
Tokyo
Toledo
Tolima Department
Tomsk Oblast
Topeka
Torino
Toronto
Torres Strait
Torrid Zone
Tottenham
Toulon
Toulouse
Toyama
Toyota
Trabzon
Trafalgar
Trafalgar Square
Trang
Transnistria
Transvaal
Transylvania
Transylvanian Alps
Traverse City
Treasure State
Trent
Trent River
Trento
Trenton
Trinity River
Triple Frontier
Tripoli
Tripura
Triton
Trondheim
Trondheim Fjord
Tropic of Cancer
Tropic of Capricorn
Trujillo
Trujillo Alto
Tucson
Tuen Mun
Tula Oblast
Tulsa
Tunis
Tunis Governorate
Tupelo
Turbo
Turin
Turkestan
Turkestan Desert
Turkish Empire
Turkish capital
Turkistan
Turkmen
Tuscaloosa
Tuscany
Tuskegee
Tuzla
Tver Oblast
Twin Cities
Twin Falls
Tyler
Tyne
Tyne River
Tyrol
USSR
UT
Ufa
Ulan Bator
Ulsan
Ulster
Umbria
Un
Una
Union of Burma
United Arab Republic
United Mexican States
United Republic of Tanzania
United States Virgin Islands
United States waters
Universidad
Upper Austria
Upper Avon
Upper Avon River
Upper East
Upper Egypt
Upper Nile
Upper Peninsula
Upper River
Upper Volta
Upper West
Upper-Normandy
Uppsala
Ur
Ural Mountains
Urals
Uranus
Urban Municipality of Maribor
Urbana
Uruguay River
Urumqi
Utah
Utica
Utrecht
Uttar Pradesh
Uttarakhand
Uva Province
Uzbek
VA
VI
VT
Valais
Valdez
Valdosta
Valencia
Valenciennes
Valladolid
Valle Department
Valle del Cauca Department
Valletta
Valparaiso
Valverde Province
Van Allen belt
Vancouver
Vancouver Island
Vargas
Varna
Vas County
Vaud
Vaughan
Vega
Vega Baja
Vela
Veneto
Venezia
Venezia-Euganea
Venice
Ventura
Venus
Veracruz
Vermont
Vernon
Verona
Versailles
Vesuvius
Viana do Castelo
Vic
Vicente Lopez
Vichy
Vicksburg
Victoria
Victoria Falls
Victoria Land
Victoria de Durango
Vienna
Vienne
Vientiane
Vientiane Prefecture
Vieques
Viet Nam
Vigo
Vila
Vila Real
Villa Clara Province
Villa Hermosa
Villanova
Villiers
Vilna
Vilnius
Vina del Mar
Vincennes
Vinh Long
Virgin Islands
Virgin Islands National Park
Virginia
Virginia Beach
Virgo
Virgo the Virgin
Vistula
Vistula River
Vladimir Oblast
Vladivostok
Vlore County
Vojvodina
Volcano Islands
Volga
Volga River
Volgograd
Volgograd Oblast
Vologda Oblast
Volta
Volunteer State
Voronezh Oblast
Vukovar-Srijem
WA
WI
WV
WY
Wa
Wabash
Wabash River
Waco
Wadi al Hayat
Wagga Wagga
Waikato Region
Waikiki
Wailing Wall
Wakayama
Wake Island
Wakefield
Wall Street
Walla Walla
Wallonia
Walt Disney World
Waltham
Wan Chai
Warburg
Warrington
Warsaw
Warwick
Washington
Water Bearer
Waterbury
Waterford
Waterloo
Watertown
Watford
Weimar
Wellesley
Wellington Region
Wembley
Werder
Weser
Weser River
Wessex
West Africa
West Azerbaijan
West Bank
West Bay
West Bengal
West Berlin
West Coast
West Country
West End
West Germany
West Greece
West Indies
West Java
West Kalimantan
West Kazakhstan
West Macedonia
West Malaysia
West New Britain Province
West Nusa Tenggara
West Pakistan
West Palm Beach
West Papua
West Point
West Pomerania
West Sulawesi
West Sumatra
West Sussex
West Virginia
West Yorkshire
Westchester
Western Africa
Western Area
Western Asia
Western Australia
Western Bahr al Ghazal
Western Cape
Western Darfur
Western Empire
Western Europe
Western Highlands Province
Western Islands
Western Isles
Western North
Western Province
Western Region
Western Roman Empire
Western Samoa
Western Visayas
Westminster
Westminster Abbey
Westmoreland
Weston
Wharton
Wheeler Peak
Wheeling
White Nile
White River
White Russia
White Sea
Whitehall
Whitehorse
Whitman
Whitney
Wichita
Wichita Falls
Wiesbaden
Wigan
Wight
Wild West
Wilkes Land
Willamette
Willamette River
Williamsburg
Williamstown
Wilmington
Wimbledon
Winchester
Wind Cave National Park
Windhoek
Windsor
Windward Islands
Windward Isles
Windward Passage
Windy City
Winnipeg
Winston-Salem
Wisconsin
Wisconsin River
Witwatersrand
Wolfsburg
Wolverhampton
Wolverine State
Wong Tai Sin District
Woodbridge
Woodrow
Woodstock
Worcester
Wroclaw
Wuhan
Wyoming
Xiamen
Xian
Xinhua
Xinjiang
Xinjiang Uighur Autonomous Region
Yakima
Yala
Yalta
Yamagata
Yamaguchi
Yangon
Yangtze
Yangtze River
Yao
Yaounde
Yaroslavl Oblast
Yazd Province
Yazoo
Yazoo River
Yellow River
Yellow Sea
Yellowstone
Yellowstone National Park
Yellowstone River
Yerevan
Yisrael
Yogyakarta
Yokohama
York
Yorkshire
Yorktown
Yosemite
Yosemite Falls
Yosemite National Park
Youngstown
Yucatan
Yucatan Peninsula
Yuen Long
Yugoslavia
Yukon
Yukon River
Yukon Territory
Yuma
Yunnan
Yunnan province
Zacatecas
Zadar
Zagreb
Zagreb County
Zaire
Zaire River
Zambezi
Zambezi River
Zamboanga
Zamboanga Peninsula
Zanjan
Zanzibar
Zanzibar North
Zaragoza
Zealand
Zeeland
Zhejiang
Zhu Jiang
Zion National Park
Zou
Zug
Zulia
Zurich
`;
