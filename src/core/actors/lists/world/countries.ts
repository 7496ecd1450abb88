/**
 * Countries and territories in English, one a line: code, a tab, its names parted by `|`.
 *
 * Source: Unicode CLDR 48, Unicode licence v3; further names added by us.
 */
export const COUNTRIES: string = `
AC	Ascension Island
AD	Andorra
AE	United Arab Emirates|Emirates|U.A.E.|UAE
AF	Afghanistan
AG	Antigua and Barbuda
AI	Anguilla
AL	Albania
AM	Armenia
AO	Angola
AQ	Antarctica
AR	Argentina
AS	American Samoa
AT	Austria
AU	Australia
AW	Aruba
AX	Åland Islands
AZ	Azerbaijan
BA	Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
BB	Barbados
BD	Bangladesh
BE	Belgium
BF	Burkina Faso
BG	Bulgaria
BH	Bahrain
BI	Burundi
BJ	Benin
BL	St. Barthélemy
BM	Bermuda
BN	Brunei
BO	Bolivia
BQ	Caribbean Netherlands
BR	Brazil
BS	Bahamas
BT	Bhutan
BV	Bouvet Island
BW	Botswana
BY	Belarus
BZ	Belize
CA	Canada
CC	Cocos Islands
CD	Democratic Republic of Congo|Congo - Kinshasa|DR Congo|Congo|DRC
CF	Central African Republic
CG	Congo - Brazzaville|Republic of Congo|Congo
CH	Switzerland
CI	Côte d’Ivoire|Ivory Coast
CK	Cook Islands
CL	Chile
CM	Cameroon
CN	People’s Republic of China|China|PRC
CO	Colombia
CP	Clipperton Island
CQ	Sark
CR	Costa Rica
CU	Cuba
CV	Cabo Verde|Cape Verde
CW	Curaçao
CX	Christmas Island
CY	Cyprus
CZ	Czech Republic|Czechia
DE	Germany
DG	Diego Garcia
DJ	Djibouti
DK	Denmark
DM	Dominica
DO	Dominican Republic
DZ	Algeria
EA	Ceuta and Melilla
EC	Ecuador
EE	Estonia
EG	Egypt
EH	Western Sahara
ER	Eritrea
ES	Spain
ET	Ethiopia
FI	Finland
FJ	Fiji
FK	Falkland Islands
FM	Micronesia
FO	Faroe Islands
FR	France
GA	Gabon
GB	United Kingdom|Great Britain|Britain|U.K.|UK
GD	Grenada
GE	Georgia
GF	French Guiana
GG	Guernsey
GH	Ghana
GI	Gibraltar
GL	Greenland
GM	Gambia
GN	Guinea
GP	Guadeloupe
GQ	Equatorial Guinea
GR	Greece
GS	South Georgia and South Sandwich Islands
GT	Guatemala
GU	Guam
GW	Guinea-Bissau
GY	Guyana
HK	Hong Kong
HM	Heard and McDonald Islands
HN	Honduras
HR	Croatia
HT	Haiti
HU	Hungary
IC	Canary Islands
ID	Indonesia
IE	Ireland
IL	Israel
IM	Isle of Man
IN	India
IO	British Indian Ocean Territory|Chagos Archipelago
IQ	Iraq
IR	Iran
IS	Iceland
IT	Italy
JE	Jersey
JM	Jamaica
JO	Jordan
JP	Japan
KE	Kenya
KG	Kyrgyzstan
KH	Cambodia
KI	Kiribati
KM	Comoros
KN	St. Kitts and Nevis
KP	North Korea|DPRK
KR	Republic of Korea|South Korea
KW	Kuwait
KY	Cayman Islands
KZ	Kazakhstan
LA	Laos
LB	Lebanon
LC	St. Lucia
LI	Liechtenstein
LK	Sri Lanka
LR	Liberia
LS	Lesotho
LT	Lithuania
LU	Luxembourg
LV	Latvia
LY	Libya
MA	Morocco
MC	Monaco
MD	Moldova
ME	Montenegro
MF	St. Martin
MG	Madagascar
MH	Marshall Islands
MK	North Macedonia|Macedonia
ML	Mali
MM	Myanmar|Burma
MN	Mongolia
MO	Macao|Macau
MP	Northern Mariana Islands
MQ	Martinique
MR	Mauritania
MS	Montserrat
MT	Malta
MU	Mauritius
MV	Maldives
MW	Malawi
MX	Mexico
MY	Malaysia
MZ	Mozambique
NA	Namibia
NC	New Caledonia
NE	Niger
NF	Norfolk Island
NG	Nigeria
NI	Nicaragua
NL	Netherlands|Holland
NO	Norway
NP	Nepal
NR	Nauru
NU	Niue
NZ	Aotearoa New Zealand|New Zealand
OM	Oman
PA	Panama
PE	Peru
PF	French Polynesia
PG	Papua New Guinea
PH	Philippines
PK	Pakistan
PL	Poland
PM	St. Pierre and Miquelon
PN	Pitcairn Islands|Pitcairn
PR	Puerto Rico
PS	Palestinian Territories|Palestine
PT	Portugal
PW	Palau
PY	Paraguay
QA	Qatar
QO	Outlying Oceania
RE	Réunion
RO	Romania
RS	Serbia
RU	Russian Federation|Russia
RW	Rwanda
SA	Saudi Arabia
SB	Solomon Islands
SC	Seychelles
SD	Sudan
SE	Sweden
SG	Singapore
SH	St. Helena
SI	Slovenia
SJ	Svalbard and Jan Mayen
SK	Slovakia
SL	Sierra Leone
SM	San Marino
SN	Senegal
SO	Somalia
SR	Suriname
SS	South Sudan
ST	São Tomé and Príncipe
SV	El Salvador
SX	Sint Maarten
SY	Syria
SZ	Swaziland|Eswatini
TA	Tristan da Cunha
TC	Turks and Caicos Islands
TD	Chad
TF	French Southern Territories
TG	Togo
TH	Thailand
TJ	Tajikistan
TK	Tokelau
TL	Timor-Leste|East Timor
TM	Turkmenistan
TN	Tunisia
TO	Tonga
TR	Türkiye|Turkey
TT	Trinidad and Tobago|Trinidad
TV	Tuvalu
TW	Taiwan
TZ	Tanzania
UA	Ukraine
UG	Uganda
UM	U.S. Outlying Islands
US	United States of America|United States|America|U.S.A.|U.S.|USA|US
UY	Uruguay
UZ	Uzbekistan
VA	Vatican City|Holy See|Vatican
VC	St. Vincent and Grenadines
VE	Venezuela
VG	British Virgin Islands
VI	U.S. Virgin Islands
VN	Vietnam
VU	Vanuatu
WF	Wallis and Futuna
WS	Samoa
XK	Kosovo
YE	Yemen
YT	Mayotte
ZA	South Africa
ZM	Zambia
ZW	Zimbabwe
`;
