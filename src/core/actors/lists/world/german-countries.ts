/**
 * Countries and territories in German, in the nominative and, where that differs, as they stand behind “den”; one a line,
 * sorted.
 *
 * Source: Unicode CLDR 48, Unicode licence v3; further names added by us.
 */
export const GERMAN_COUNTRIES: string = `
Afghanistan
Albanien
Algerien
Amerikanisch-Samoa
Amerikanische Jungferninseln
Andorra
Angola
Anguilla
Antigua und Barbuda
Argentinien
Armenien
Aruba
Aserbaidschan
Australien
Bahamas
Bahrain
Bangladesch
Barbados
Belarus
Belgien
Belize
Benin
Bermuda
Bhutan
Birma
Bolivien
Bosnien und Herzegowina
Botsuana
Brasilien
Britische Jungferninseln
Brunei Darussalam
Bulgarien
Burkina Faso
Burma
Burundi
Cabo Verde
Chile
China
Cookinseln
Costa Rica
Curaçao
Côte d’Ivoire
Deutschland
Dominica
Dominikanische Republik
Dschibuti
Dänemark
Ecuador
El Salvador
Elfenbeinküste
England
Eritrea
Estland
Eswatini
Falklandinseln
Fidschi
Finnland
Frankreich
Französisch-Guayana
Französisch-Polynesien
Färöer
Gabun
Gambia
Georgien
Ghana
Gibraltar
Griechenland
Großbritannien
Grönland
Guadeloupe
Guam
Guatemala
Guernsey
Guinea
Guinea-Bissau
Guyana
Haiti
Holland
Honduras
Hongkong
Indien
Indonesien
Irak
Iran
Irland
Island
Isle of Man
Israel
Italien
Jamaika
Japan
Jemen
Jersey
Jordanien
Kaimaninseln
Kambodscha
Kamerun
Kanada
Kasachstan
Katar
Kenia
Kirgisistan
Kiribati
Kokosinseln
Kolumbien
Komoren
Kongo
Kongo-Brazzaville
Kongo-Kinshasa
Kosovo
Kroatien
Kuba
Kuwait
Laos
Lesotho
Lettland
Libanon
Liberia
Libyen
Liechtenstein
Litauen
Luxemburg
Macau
Madagaskar
Malawi
Malaysia
Malediven
Mali
Malta
Marokko
Marshallinseln
Martinique
Mauretanien
Mauritius
Mayotte
Mexiko
Mikronesien
Moldau
Moldawien
Mongolei
Montenegro
Montserrat
Mosambik
Myanmar
Namibia
Nauru
Nepal
Neukaledonien
Neuseeland
Nicaragua
Niederlande
Niger
Nigeria
Niue
Nordirland
Nordkorea
Nordmazedonien
Norfolkinsel
Norwegen
Nördliche Marianen
Oman
Pakistan
Palau
Palästina
Palästinensische Autonomiegebiete
Panama
Papua-Neuguinea
Paraguay
Peru
Philippinen
Polen
Portugal
Puerto Rico
Republik Moldau
Ruanda
Rumänien
Russland
Réunion
Salomonen
Sambia
Samoa
San Marino
Saudi-Arabien
Schottland
Schweden
Schweiz
Senegal
Serbien
Seychellen
Sierra Leone
Simbabwe
Singapur
Slowakei
Slowenien
Somalia
Spanien
Sri Lanka
St. Barthélemy
St. Helena
St. Kitts und Nevis
St. Lucia
St. Pierre und Miquelon
St. Vincent und die Grenadinen
Sudan
Suriname
Syrien
São Tomé und Príncipe
Südafrika
Südkorea
Südsudan
Tadschikistan
Taiwan
Tansania
Thailand
Timor-Leste
Togo
Tokelau
Tonga
Trinidad und Tobago
Tschad
Tschechien
Tunesien
Turkmenistan
Turks- und Caicosinseln
Tuvalu
Türkei
UK
USA
Uganda
Ukraine
Ungarn
Uruguay
Usbekistan
Vanuatu
Vatikan
Vatikanstadt
Venezuela
Vereinigte Arabische Emirate
Vereinigte Staaten
Vereinigten Arabischen Emirate
Vereinigten Königreich
Vereinigten Staaten
Vereinigtes Königreich
Vietnam
Wales
Wallis und Futuna
Weihnachtsinsel
Weißrussland
Westsahara
Zentralafrikanische Republik
Zypern
Ägypten
Äquatorialguinea
Äthiopien
Ålandinseln
Österreich
`;
