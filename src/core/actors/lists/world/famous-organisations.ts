/**
 * Organisations whom news in English names most, one a line: what it is, a tab, the name and its other forms parted by `|`.
 * An alias may belong to several. Sorted.
 *
 * Source: ours, from general knowledge.
 */
export const FAMOUS_ORGANISATIONS: string = `
agency	101st Airborne Division|101st Airborne
agency	1Malaysia Development Berhad|1MDB
agency	82nd Airborne Division|82nd Airborne
agency	9/11 Commission
agency	AIVD
agency	Abu Dhabi Investment Authority|ADIA
agency	Advertising Standards Authority|ASA
agency	Aman
agency	Amtrak
agency	Armed Forces of Ukraine|Ukrainian army
agency	Armed Forces of the Philippines|AFP
agency	Army Corps of Engineers|U.S. Army Corps of Engineers
agency	Assembly of Experts
agency	Atomic Energy Organization of Iran|AEOI
agency	Australian Bureau of Statistics|ABS
agency	Australian Competition and Consumer Commission|ACCC
agency	Australian Defence Force|ADF
agency	Australian Federal Police|AFP
agency	Australian Securities and Investments Commission|ASIC
agency	Australian Security Intelligence Organisation|ASIO
agency	Australian Transport Safety Bureau|ATSB
agency	Autorité des Marchés Financiers|AMF
agency	Azov Brigade|Azov Battalion|Azov Regiment
agency	BNDES
agency	BND|Bundesnachrichtendienst|Federal Intelligence Service
agency	BNPB|National Disaster Management Agency
agency	BaFin|Bafin
agency	Bangko Sentral ng Pilipinas|BSP
agency	Bangladesh Bank
agency	Bank Al-Maghrib
agency	Bank Indonesia
agency	Bank Negara Malaysia|Bank Negara
agency	Bank of Canada
agency	Bank of England|BoE|Threadneedle Street
agency	Bank of France|Banque de France
agency	Bank of Greece
agency	Bank of Israel
agency	Bank of Italy|Banca d'Italia
agency	Bank of Japan|BOJ|BoJ
agency	Bank of Korea|BOK
agency	Bank of Mexico|Banxico|Banco de México
agency	Bank of Russia|Central Bank of Russia|Russian Central Bank
agency	Bank of Spain
agency	Bank of Thailand
agency	Banque du Liban
agency	Basij
agency	Black Sea Fleet
agency	Border Force|UK Border Force
agency	Border Security Force|BSF
agency	Bosnian Serb Army|Army of Republika Srpska
agency	British Army
agency	British Rail
agency	British Transport Police|BTP
agency	Bundesbank|Deutsche Bundesbank
agency	Bundeskartellamt|Federal Cartel Office
agency	Bundeskriminalamt|BKA|Federal Criminal Police Office
agency	Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|A.T.F.
agency	Bureau of Economic Analysis|BEA
agency	Bureau of Indian Affairs|BIA
agency	Bureau of Labor Statistics|BLS
agency	Bureau of Land Management|BLM
agency	Bureau of Meteorology|BOM
agency	COGAT|Cogat|Coordination of Government Activities in the Territories
agency	CRS
agency	CRTC|Canadian Radio-television and Telecommunications Commission
agency	CSIRO
agency	California Highway Patrol|CHP
agency	Canada Revenue Agency|CRA
agency	Canadian Armed Forces
agency	Canadian Security Intelligence Service|CSIS
agency	Carabinieri
agency	Care Quality Commission|CQC
agency	Census Bureau|U.S. Census Bureau|US Census Bureau
agency	Centers for Disease Control and Prevention|CDC|C.D.C.|Centers for Disease Control
agency	Centers for Medicare and Medicaid Services|CMS|Centers for Medicare & Medicaid Services
agency	Central Bank of Argentina|BCRA
agency	Central Bank of Brazil|Banco Central do Brasil
agency	Central Bank of Egypt
agency	Central Bank of Ireland
agency	Central Bank of Nigeria|CBN
agency	Central Bank of Turkey|Central Bank of the Republic of Turkey
agency	Central Bureau of Investigation|CBI
agency	Central Commission for Discipline Inspection|CCDI
agency	Central Committee
agency	Central Intelligence Agency|CIA|C.I.A.
agency	Central Military Commission|CMC
agency	Central Reserve Police Force|CRPF
agency	Chicago Police Department|CPD
agency	China Coast Guard
agency	China Investment Corporation|CIC
agency	China National Space Administration|CNSA
agency	China Securities Regulatory Commission|CSRC
agency	Chinese Academy of Sciences|CAS
agency	Coalition Provisional Authority|CPA
agency	Commission on Elections|Comelec|COMELEC
agency	Commodity Futures Trading Commission|CFTC
agency	Competition and Markets Authority|CMA
agency	Congressional Budget Office|CBO
agency	Consob|CONSOB
agency	Consumer Financial Protection Bureau|CFPB
agency	Consumer Product Safety Commission|CPSC
agency	Copernicus Climate Change Service|C3S
agency	Corruption Eradication Commission|KPK
agency	Corruption Investigation Office|CIO
agency	Council of Economic Advisers|CEA
agency	Crown Estate
agency	Crown Prosecution Service|CPS
agency	Customs and Border Protection|CBP|U.S. Customs and Border Protection
agency	Cybersecurity and Infrastructure Security Agency|CISA
agency	Cyberspace Administration of China|CAC
agency	DGSE
agency	DGSI|DST
agency	DINA
agency	De Nederlandsche Bank|Dutch Central Bank|DNB
agency	Defence Research and Development Organisation|DRDO
agency	Defense Advanced Research Projects Agency|DARPA|Darpa
agency	Defense Intelligence Agency|DIA
agency	Delhi Police
agency	Delta Force
agency	Densus 88|Detachment 88
agency	Department of Government Efficiency|DOGE|Doge
agency	Deutsche Bahn
agency	Dignity Battalions
agency	Diyanet
agency	Drug Enforcement Administration|DEA|D.E.A.
agency	Economic and Financial Crimes Commission|EFCC
agency	Election Commission of India|ECI
agency	Elections Canada
agency	Electoral Commission
agency	Energoatom
agency	Energy Information Administration|EIA|U.S. Energy Information Administration
agency	Enforcement Directorate|ED
agency	English Heritage
agency	Environment Agency
agency	Environmental Protection Agency|EPA|E.P.A.
agency	Equal Employment Opportunity Commission|EEOC
agency	Equality and Human Rights Commission|EHRC
agency	Eskom
agency	Ethiopian National Defense Force|ENDF
agency	Euratom
agency	Eurocontrol
agency	Eurojust
agency	European Anti-Fraud Office|OLAF
agency	European Banking Authority|EBA
agency	European Central Bank|ECB|E.C.B.
agency	European Centre for Disease Prevention and Control|ECDC
agency	European Chemicals Agency|ECHA
agency	European Court of Auditors
agency	European Defence Agency|EDA
agency	European Environment Agency|EEA
agency	European Food Safety Authority|EFSA
agency	European Medicines Agency|EMA
agency	European Patent Office|EPO
agency	European Public Prosecutor's Office|EPPO
agency	European Securities and Markets Authority|ESMA
agency	European Union Aviation Safety Agency|EASA|European Aviation Safety Agency
agency	European Union Force|EUFOR
agency	Europol|European Police Office
agency	Eurostat
agency	Expediency Council
agency	Export-Import Bank|Ex-Im Bank|Eximbank|Export-Import Bank of the United States
agency	FUNAI|Funai
agency	Federal Aviation Administration|FAA|F.A.A.
agency	Federal Bureau of Investigation|FBI|F.B.I.
agency	Federal Bureau of Prisons|Bureau of Prisons|BOP
agency	Federal Communications Commission|FCC|F.C.C.
agency	Federal Deposit Insurance Corporation|FDIC|F.D.I.C.
agency	Federal Election Commission|FEC
agency	Federal Emergency Management Agency|FEMA|Fema
agency	Federal Energy Regulatory Commission|FERC
agency	Federal Housing Finance Agency|FHFA
agency	Federal Office for the Protection of the Constitution|BfV|Verfassungsschutz
agency	Federal Open Market Committee|FOMC
agency	Federal Police of Brazil|Brazil's Federal Police
agency	Federal Reserve Bank of New York|New York Fed
agency	Federal Reserve|the Fed|Fed|US Federal Reserve|U.S. Federal Reserve|Federal Reserve Board|Federal Reserve System
agency	Federal Security Service|FSB
agency	Federal Trade Commission|FTC|F.T.C.
agency	Financial Conduct Authority|FCA
agency	Financial Services Agency
agency	Financial Services Authority|FSA
agency	Finma|FINMA
agency	Fire Department of New York|FDNY|New York Fire Department
agency	Fish and Wildlife Service|U.S. Fish and Wildlife Service
agency	Food and Drug Administration|FDA|F.D.A.
agency	Foreign Intelligence Service|SVR
agency	French Foreign Legion|Foreign Legion
agency	Frontex|European Border and Coast Guard Agency
agency	GCHQ|Government Communications Headquarters
agency	GIC|Government of Singapore Investment Corporation
agency	GIGN
agency	GRU|G.R.U.
agency	Garda Síochána|Garda|Gardaí|An Garda Síochána
agency	Gaza Humanitarian Foundation|GHF
agency	Gendarmerie|National Gendarmerie
agency	Golani Brigade
agency	Government Accountability Office|GAO|General Accounting Office
agency	Grameen Bank
agency	Greater Manchester Police|GMP
agency	Green Berets|US Army Special Forces
agency	Guardia Civil|Civil Guard
agency	Guardia di Finanza
agency	Guardian Council|Council of Guardians
agency	HM Prison Service
agency	HM Revenue and Customs|HMRC|HM Revenue & Customs|Inland Revenue
agency	HUR|GUR|Main Intelligence Directorate
agency	Haitian National Police
agency	Health Canada
agency	Health and Safety Executive|HSE
agency	Hong Kong Monetary Authority|HKMA
agency	Hong Kong Police Force|Hong Kong police
agency	IBAMA|Ibama
agency	INPE
agency	INSEE|Insee
agency	Immigration and Customs Enforcement|ICE|I.C.E.|U.S. Immigration and Customs Enforcement
agency	Immigration and Naturalization Service|INS|I.N.S.
agency	Imperial Household Agency
agency	Independent Commission Against Corruption|ICAC
agency	Independent Electoral and Boundaries Commission|IEBC
agency	Independent National Electoral Commission|INEC
agency	Independent Office for Police Conduct|IOPC
agency	Indian Air Force|IAF
agency	Indian Army
agency	Indian Navy
agency	Indian Railways
agency	Indian Space Research Organisation|ISRO|Isro
agency	Information Commissioner's Office|ICO
agency	Inter-Services Intelligence|ISI|I.S.I.
agency	Internal Revenue Service|IRS|I.R.S.
agency	International Trade Commission|USITC|U.S. International Trade Commission
agency	Interpol|INTERPOL|International Criminal Police Organization
agency	Investigative Committee of Russia|Investigative Committee|Russian Investigative Committee
agency	Iraqi Army
agency	Iraqi Governing Council
agency	Irish Defence Forces
agency	Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Iran's Revolutionary Guards|Pasdaran
agency	Israel Defense Forces|IDF|I.D.F.|Israeli army|Israeli military|Israel Defence Forces
agency	Israel Prison Service
agency	Istat|ISTAT
agency	JAXA|Jaxa|Japan Aerospace Exploration Agency
agency	January 6 Committee|House Select Committee on the January 6 Attack|Jan. 6 committee
agency	Japan Coast Guard
agency	Japan Meteorological Agency|JMA
agency	Japan Self-Defense Forces|Self-Defense Forces|SDF|Self-Defence Forces
agency	Jet Propulsion Laboratory|JPL
agency	Joint Chiefs of Staff
agency	KGB|K.G.B.|Committee for State Security
agency	Kenya Defence Forces|KDF
agency	Kopassus
agency	Korean Central News Agency|KCNA
agency	Korean People's Army|KPA
agency	Kuwait Investment Authority|KIA
agency	Lawrence Livermore National Laboratory|Lawrence Livermore
agency	Lebanese Army|Lebanese Armed Forces
agency	Library of Congress
agency	Los Alamos National Laboratory|Los Alamos
agency	Los Angeles Police Department|LAPD|L.A.P.D.
agency	MI5|Security Service|M.I.5
agency	MI6|Secret Intelligence Service|SIS|M.I.6
agency	Magen David Adom|MDA
agency	Mainland Affairs Council|MAC
agency	Malaysian Anti-Corruption Commission|MACC
agency	Medicines and Healthcare products Regulatory Agency|MHRA
agency	Met Office
agency	Metropolitan Police|Scotland Yard|Met Police|the Met|New Scotland Yard|Metropolitan Police Service
agency	Metropolitan Transportation Authority|MTA|M.T.A.
agency	Minneapolis Police Department
agency	Monetary Authority of Singapore|MAS
agency	Mossad
agency	Mossos d'Esquadra|Mossos
agency	Mubadala|Mubadala Investment Company
agency	Mumbai Police
agency	NASA|National Aeronautics and Space Administration|Nasa|N.A.S.A.
agency	NHS England
agency	NITI Aayog|Niti Aayog|Planning Commission
agency	NKVD
agency	NORAD|Norad|North American Aerospace Defense Command
agency	Naftogaz
agency	National Accountability Bureau|NAB
agency	National Anti-Corruption Bureau of Ukraine|NABU
agency	National Archives|National Archives and Records Administration|NARA
agency	National Audit Office|NAO
agency	National Bank of Hungary|Magyar Nemzeti Bank
agency	National Bank of Poland|NBP
agency	National Bank of Ukraine|NBU
agency	National Bureau of Statistics|NBS
agency	National Cancer Institute|NCI
agency	National Crime Agency|NCA
agency	National Cyber Security Centre|NCSC
agency	National Development and Reform Commission|NDRC
agency	National Electoral Council|CNE
agency	National Electoral Institute|INE|Federal Electoral Institute|IFE
agency	National Endowment for the Arts|NEA
agency	National Guard|U.S. National Guard
agency	National Health Service|NHS|N.H.S.
agency	National Highway Traffic Safety Administration|NHTSA
agency	National Hurricane Center|NHC
agency	National Institute for Health and Care Excellence|NICE
agency	National Institute of Allergy and Infectious Diseases|NIAID
agency	National Institute of Standards and Technology|NIST
agency	National Institutes of Health|NIH|N.I.H.
agency	National Intelligence Organization|MIT
agency	National Intelligence Service|NIS|KCIA|Agency for National Security Planning
agency	National Investigation Agency|NIA
agency	National Labor Relations Board|NLRB
agency	National Oceanic and Atmospheric Administration|NOAA
agency	National Park Service
agency	National Prosecuting Authority|NPA
agency	National Reconnaissance Office|NRO
agency	National Science Foundation|NSF
agency	National Security Agency|NSA|N.S.A.
agency	National Security Council|NSC|White House National Security Council
agency	National Transportation Safety Board|NTSB|N.T.S.B.
agency	National Trust
agency	National Unity Government|NUG
agency	National Weather Service|NWS
agency	Navy SEALs|Navy Seals|SEAL Team Six|SEAL Team 6
agency	Network Rail
agency	New York Police Department|NYPD|N.Y.P.D.|New York City Police Department
agency	Nigerian National Petroleum Corporation|NNPC
agency	Norges Bank
agency	Norges Bank Investment Management|NBIM
agency	Northern Fleet
agency	Nuclear Regulation Authority|NRA
agency	Nuclear Regulatory Commission|NRC
agency	OMON|Omon
agency	Oak Ridge National Laboratory
agency	Occupational Safety and Health Administration|OSHA
agency	Ofcom|Office of Communications
agency	Office for Budget Responsibility|OBR
agency	Office for National Statistics|ONS
agency	Office of Foreign Assets Control|OFAC
agency	Office of Management and Budget|OMB
agency	Office of the Comptroller of the Currency|OCC
agency	Office of the Director of National Intelligence|ODNI
agency	Office of the U.S. Trade Representative|USTR|U.S. Trade Representative|US Trade Representative
agency	Ofgem
agency	Ofsted
agency	Ofwat
agency	Ontario Provincial Police|OPP
agency	PDVSA|Petróleos de Venezuela
agency	Pakistan Army|Pakistani army
agency	Palestinian Authority|PA|Palestinian National Authority|PNA
agency	Panama Canal Authority
agency	Parachute Regiment|Paras
agency	Patent and Trademark Office|USPTO|U.S. Patent and Trademark Office
agency	Peace Corps
agency	Pemex|Petróleos Mexicanos
agency	People's Bank of China|PBOC|PBoC
agency	People's Liberation Army|PLA|P.L.A.|Chinese military
agency	Petrobras
agency	Philippine Coast Guard
agency	Philippine National Police|PNP
agency	Police Scotland
agency	Police Service of Northern Ireland|PSNI
agency	Politburo
agency	Politburo Standing Committee
agency	Port Authority of New York and New Jersey|Port Authority
agency	Presidential Commission on Good Government|PCGG
agency	Prudential Regulation Authority|PRA
agency	Public Health England|PHE
agency	Public Investment Fund|PIF
agency	Qatar Investment Authority|QIA
agency	Quds Force|Qods Force
agency	RNLI|Royal National Lifeboat Institution
agency	Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe
agency	Rapid Action Battalion|RAB
agency	Red Army|Soviet Army
agency	Republican Guard|Iraqi Republican Guard
agency	Research and Analysis Wing|RAW|R&AW
agency	Reserve Bank of Australia|RBA
agency	Reserve Bank of India|RBI
agency	Reserve Bank of New Zealand|RBNZ
agency	Riksbank|Sveriges Riksbank
agency	Robert Koch Institute|RKI
agency	Rosatom
agency	Roscosmos
agency	Rosgvardia|Russian National Guard
agency	Roskomnadzor
agency	Rosstat
agency	Royal Air Force|RAF|R.A.F.
agency	Royal Canadian Mounted Police|RCMP|Mounties
agency	Royal Marines
agency	Royal Navy
agency	Royal Thai Army
agency	Royal Ulster Constabulary|RUC
agency	Russian Armed Forces|Russian army|Russian military
agency	Russian Direct Investment Fund|RDIF
agency	Russian Security Council|Security Council of Russia
agency	SEBIN|Sebin
agency	SNCF
agency	Sapo|Säpo|SAPO
agency	Saudi Central Bank|SAMA|Saudi Arabian Monetary Agency
agency	Savak|SAVAK
agency	Secret Service|U.S. Secret Service|US Secret Service
agency	Securitate
agency	Securities and Exchange Board of India|SEBI|Sebi
agency	Securities and Exchange Commission|SEC|S.E.C.
agency	Security Service of Ukraine|SBU
agency	Serious Fraud Office|SFO
agency	Shin Bet|Shabak|Israel Security Agency
agency	Single Resolution Board|SRB
agency	Small Business Administration|SBA
agency	Smithsonian Institution|Smithsonian
agency	Social Security Administration|SSA
agency	South African Police Service|SAPS
agency	South African Reserve Bank|SARB
agency	South Yorkshire Police
agency	Special Air Service|SAS|S.A.S.
agency	Special Anti-Robbery Squad|SARS
agency	Special Boat Service|SBS
agency	Spetsnaz
agency	Stasi|Staatssicherheit
agency	State Administration Council|SAC
agency	State Administration of Foreign Exchange|SAFE
agency	State Bank of Pakistan
agency	State Bank of Vietnam
agency	State Council|China's State Council
agency	State Law and Order Restoration Council|SLORC
agency	State-owned Assets Supervision and Administration Commission|SASAC
agency	Statistics Canada|StatsCan
agency	Strategic Air Command|SAC
agency	Suez Canal Authority
agency	Supreme Council of the Armed Forces|SCAF
agency	Supreme National Security Council
agency	Swiss Federal Council|Federal Council
agency	Swiss National Bank|SNB
agency	Syrian Arab Army|Syrian army
agency	Taiwan Affairs Office|TAO
agency	Tatmadaw|Myanmar military|Burmese military|Myanmar army
agency	Temasek|Temasek Holdings
agency	Tennessee Valley Authority|TVA
agency	Texas Rangers Division
agency	Transport for London|TfL
agency	Transportation Safety Board of Canada|TSB
agency	Transportation Security Administration|TSA|T.S.A.
agency	Treuhandanstalt|Treuhand
agency	Turkish Armed Forces|TSK|Turkish military|Turkish army
agency	U.S. Africa Command|AFRICOM|Africom
agency	U.S. Agency for International Development|USAID|USAid|US Agency for International Development
agency	U.S. Border Patrol|Border Patrol|US Border Patrol
agency	U.S. Capitol Police|Capitol Police|US Capitol Police
agency	U.S. Central Command|CENTCOM|Centcom|US Central Command
agency	U.S. Citizenship and Immigration Services|USCIS
agency	U.S. European Command|EUCOM
agency	U.S. Forest Service|Forest Service|US Forest Service
agency	U.S. Geological Survey|USGS|US Geological Survey
agency	U.S. Indo-Pacific Command|INDOPACOM|U.S. Pacific Command
agency	U.S. Marshals Service|US Marshals|U.S. Marshals
agency	U.S. Postal Service|USPS|US Postal Service|Postal Service
agency	U.S. Southern Command|SOUTHCOM
agency	UK Health Security Agency|UKHSA
agency	Unique Identification Authority of India|UIDAI
agency	Unit 8200
agency	United Front Work Department|United Front
agency	United States Air Force|U.S. Air Force|US Air Force|USAF
agency	United States Army|U.S. Army|US Army
agency	United States Coast Guard|U.S. Coast Guard|US Coast Guard
agency	United States Marine Corps|U.S. Marines|US Marines|Marine Corps|US Marine Corps
agency	United States Navy|U.S. Navy|US Navy
agency	United States Space Force|U.S. Space Force|US Space Force|Space Force
agency	Voice of America|VOA
agency	Warren Commission
agency	West Midlands Police
agency	Xinjiang Production and Construction Corps|XPCC|Bingtuan
agency	Yugoslav People's Army|JNA
armed-group	'Ndrangheta|Ndrangheta
armed-group	Abu Nidal Organization|Abu Nidal group
armed-group	Abu Sayyaf|Abu Sayyaf Group
armed-group	Action Directe
armed-group	Africa Corps
armed-group	Ahrar al-Sham
armed-group	Al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigades
armed-group	Al-Qaeda in the Arabian Peninsula|AQAP
armed-group	Al-Qaeda in the Islamic Maghreb|AQIM
armed-group	Allied Democratic Forces|ADF
armed-group	Anonymous
armed-group	Ansar Dine
armed-group	Ansar al-Sharia
armed-group	Anti-balaka|anti-balaka
armed-group	Antifa|antifa
armed-group	Arakan Army|AA
armed-group	Arakan Rohingya Salvation Army|ARSA
armed-group	Armed Islamic Group|GIA
armed-group	Asaib Ahl al-Haq
armed-group	Aum Shinrikyo|Aum Supreme Truth|Aleph
armed-group	Badr Organization|Badr Brigades|Badr Organisation
armed-group	Balochistan Liberation Army|BLA|Baloch Liberation Army
armed-group	Barrio 18|18th Street gang
armed-group	Black Panther Party|Black Panthers
armed-group	Black September
armed-group	Boko Haram
armed-group	Branch Davidians
armed-group	Cali Cartel|Cali cartel
armed-group	Camorra
armed-group	Comando Vermelho|Red Command
armed-group	Continuity IRA
armed-group	Contras|the Contras
armed-group	Cosa Nostra|Sicilian Mafia
armed-group	Cozy Bear|APT29
armed-group	DHKP-C|Revolutionary People's Liberation Party-Front
armed-group	DarkSide
armed-group	Democratic Front for the Liberation of Palestine|DFLP
armed-group	ETA|Eta|Basque Homeland and Freedom
armed-group	Egyptian Islamic Jihad
armed-group	Eritrean People's Liberation Front|EPLF
armed-group	FDLR|Democratic Forces for the Liberation of Rwanda
armed-group	FRELIMO|Frelimo
armed-group	Fancy Bear|APT28
armed-group	Fano
armed-group	Farabundo Martí National Liberation Front|FMLN
armed-group	Fedayeen Saddam
armed-group	First Capital Command|PCC
armed-group	Free Aceh Movement|GAM
armed-group	Free Papua Movement|OPM|West Papua Liberation Army
armed-group	Free Syrian Army|FSA
armed-group	Fretilin|Falintil
armed-group	Gamaa Islamiya|al-Gama'a al-Islamiyya
armed-group	Grey Wolves
armed-group	Gulf Cartel
armed-group	Hamas|Islamic Resistance Movement
armed-group	Haqqani network
armed-group	Hayat Tahrir al-Sham|HTS|Nusra Front|al-Nusra Front|Jabhat al-Nusra
armed-group	Hells Angels
armed-group	Hezbollah|Hizbollah|Hizbullah|Hezbullah
armed-group	Hizbul Mujahideen
armed-group	Houthis|Houthi|Ansar Allah|Ansarullah
armed-group	Indigenous People of Biafra|IPOB
armed-group	Interahamwe
armed-group	Irish National Liberation Army|INLA
armed-group	Irish Republican Army|IRA|I.R.A.|Provisional IRA
armed-group	Islamic State Khorasan Province|ISIS-K|IS-K|ISKP|Islamic State Khorasan
armed-group	Islamic State West Africa Province|ISWAP
armed-group	Islamic State|ISIS|Isis|ISIL|Isil|Daesh|IS|Islamic State group|Islamic State of Iraq and Syria
armed-group	Jaish-e-Mohammed|Jaish-e-Muhammad|JeM
armed-group	Jalisco New Generation Cartel|CJNG|Jalisco cartel
armed-group	Jama'at Nusrat al-Islam wal-Muslimin|JNIM
armed-group	Jammu Kashmir Liberation Front|JKLF
armed-group	Janjaweed
armed-group	Japanese Red Army
armed-group	Jemaah Islamiyah|JI
armed-group	Jundallah|Jundullah
armed-group	Juárez Cartel|Juarez cartel
armed-group	Kachin Independence Army|KIA
armed-group	Karen National Union|KNU|Karen National Liberation Army
armed-group	Kataib Hezbollah|Kata'ib Hezbollah
armed-group	Khmer Rouge
armed-group	Kosovo Liberation Army|KLA|UCK
armed-group	Ku Klux Klan|KKK|K.K.K.|the Klan
armed-group	Kurdistan Workers' Party|PKK|P.K.K.|Kurdistan Workers Party
armed-group	Lashkar-e-Jhangvi
armed-group	Lashkar-e-Taiba|LeT|Lashkar-e-Tayyiba|Jamaat-ud-Dawa
armed-group	Lazarus Group
armed-group	Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
armed-group	Libyan National Army|LNA
armed-group	LockBit
armed-group	Lord's Resistance Army|LRA
armed-group	Los Zetas|Zetas
armed-group	M-19
armed-group	M23|March 23 Movement
armed-group	MPLA
armed-group	MS-13|Mara Salvatrucha
armed-group	Mahdi Army|Mehdi Army
armed-group	Mai-Mai|Mayi-Mayi
armed-group	Medellín Cartel|Medellin cartel
armed-group	Moro Islamic Liberation Front|MILF
armed-group	Moro National Liberation Front|MNLF
armed-group	Movement for the Emancipation of the Niger Delta|MEND
armed-group	Mujahedin-e Khalq|MEK|People's Mujahedin|Mujahedeen-e-Khalq
armed-group	Mujahideen|mujahedeen
armed-group	National Liberation Army|ELN|E.L.N.
armed-group	Naxalites|Maoists|Communist Party of India (Maoist)
armed-group	New IRA
armed-group	New People's Army|NPA
armed-group	Northern Alliance
armed-group	November 17|17 November
armed-group	Oath Keepers
armed-group	Oromo Liberation Army|OLA
armed-group	Palestine Liberation Organization|PLO|P.L.O.|Palestine Liberation Organisation
armed-group	Palestinian Islamic Jihad|PIJ|Islamic Jihad
armed-group	People's Defence Force|PDF|People's Defense Force
armed-group	Peshmerga|peshmerga
armed-group	Polisario Front|Polisario
armed-group	Popular Front for the Liberation of Palestine-General Command|PFLP-GC
armed-group	Popular Front for the Liberation of Palestine|PFLP
armed-group	Popular Mobilization Forces|PMF|Hashd al-Shaabi|Popular Mobilisation Forces
armed-group	Proud Boys
armed-group	Qassam Brigades|Izz el-Deen al-Qassam Brigades|al-Qassam Brigades|Al-Qassam Brigades
armed-group	RENAMO|Renamo
armed-group	REvil
armed-group	Rapid Support Forces|RSF
armed-group	Real IRA
armed-group	Red Army Faction|RAF|Baader-Meinhof Gang
armed-group	Red Brigades|Brigate Rosse
armed-group	Revolutionary Armed Forces of Colombia|FARC|Farc
armed-group	Revolutionary United Front|RUF
armed-group	Rwandan Patriotic Front|RPF
armed-group	SWAPO|Swapo
armed-group	Seleka|Séléka
armed-group	Shining Path|Sendero Luminoso
armed-group	Sinaloa Cartel|Sinaloa cartel
armed-group	Sons of Iraq|Awakening Councils
armed-group	South Lebanon Army|SLA
armed-group	Sudan People's Liberation Army|SPLA|Sudan People's Liberation Movement|SPLM
armed-group	Sudanese Armed Forces|SAF|Sudanese army
armed-group	Syrian Democratic Forces|SDF
armed-group	Syrian National Army|SNA
armed-group	Taliban|Taleban|the Taliban
armed-group	Tehreek-e-Taliban Pakistan|TTP|Pakistani Taliban|Pakistan Taliban
armed-group	Tigray People's Liberation Front|TPLF
armed-group	Tijuana Cartel
armed-group	Tonton Macoutes
armed-group	Tren de Aragua
armed-group	Tupac Amaru Revolutionary Movement|MRTA|Túpac Amaru Revolutionary Movement
armed-group	UNITA|Unita
armed-group	Ulster Defence Association|UDA
armed-group	Ulster Freedom Fighters|UFF
armed-group	Ulster Volunteer Force|UVF
armed-group	Umkhonto we Sizwe
armed-group	United Liberation Front of Assam|ULFA
armed-group	United Self-Defense Forces of Colombia|AUC
armed-group	Wagner Group|Wagner|Wagner mercenary group
armed-group	Weather Underground
armed-group	YPG|People's Protection Units|People's Defense Units
armed-group	Yakuza|yakuza|Yamaguchi-gumi
armed-group	Zapatista National Liberation Army|Zapatistas|EZLN
armed-group	al-Qaeda|al Qaeda|Al Qaeda|al-Qaida|Al-Qaeda|al Qaida
armed-group	al-Shabab|al-Shabaab|Al Shabaab|al Shabaab|Al-Shabaab
band	*NSYNC|'N Sync|NSYNC
band	2 Live Crew
band	A Tribe Called Quest
band	A-ha|a-ha
band	ABBA|Abba
band	AC/DC
band	AKB48
band	Aerosmith
band	Alvin Ailey American Dance Theater|Alvin Ailey
band	American Ballet Theatre|ABT|American Ballet Theater
band	Arcade Fire
band	Arctic Monkeys
band	BTS|Bangtan Boys
band	Backstreet Boys
band	Beastie Boys|the Beastie Boys
band	Bee Gees|the Bee Gees
band	Berlin Philharmonic|Berliner Philharmoniker
band	Black Eyed Peas
band	Black Sabbath
band	Blackpink|BLACKPINK
band	Blur
band	Bolshoi Ballet|Bolshoi|Bolshoi Theatre
band	Bon Jovi
band	Boston Symphony Orchestra|Boston Symphony
band	Boyzone
band	Buena Vista Social Club
band	Chicago Symphony Orchestra|Chicago Symphony
band	Cirque du Soleil
band	Cleveland Orchestra
band	Coldplay
band	Comédie-Française|Comedie-Francaise
band	Daft Punk
band	Depeche Mode
band	Destiny's Child
band	Dire Straits
band	Dixie Chicks|The Chicks
band	Duran Duran
band	EXO|Exo
band	English National Opera|ENO
band	Eurythmics
band	Fleetwood Mac
band	Foo Fighters
band	Genesis
band	Girls' Generation
band	Gorillaz
band	Grateful Dead|the Grateful Dead
band	Green Day
band	Guns N' Roses|Guns N'Roses
band	Harlem Globetrotters
band	INXS
band	Iron Maiden
band	Jonas Brothers
band	Joy Division
band	Kiss|KISS
band	Kneecap
band	Kraftwerk
band	Kronos Quartet
band	La Scala|Teatro alla Scala
band	Ladysmith Black Mambazo
band	Led Zeppelin
band	Linkin Park
band	London Symphony Orchestra|LSO
band	Los Angeles Philharmonic|LA Philharmonic
band	Mariinsky Theatre|Mariinsky|Kirov Ballet
band	Maroon 5
band	Massive Attack
band	Men at Work
band	Menudo
band	Metallica
band	Metropolitan Opera|Met Opera
band	Midnight Oil
band	Milli Vanilli
band	Monty Python
band	Mormon Tabernacle Choir|Tabernacle Choir
band	Måneskin|Maneskin
band	N.W.A|NWA
band	National Theatre|Royal National Theatre
band	New Kids on the Block|NKOTB
band	New Order
band	New York City Ballet
band	New York Philharmonic
band	NewJeans
band	Nickelback
band	Nirvana
band	Oasis
band	One Direction|1D
band	OutKast|Outkast
band	Paris Opera|Paris Opéra
band	Pearl Jam
band	Pet Shop Boys
band	Philadelphia Orchestra
band	Pink Floyd
band	Public Enemy
band	Pussy Riot
band	Queen
band	R.E.M.|REM
band	Radiohead
band	Rammstein
band	Ramones|the Ramones
band	Red Hot Chili Peppers
band	Ringling Bros. and Barnum & Bailey|Ringling Brothers|Ringling Bros.
band	Rockettes|Radio City Rockettes
band	Royal Ballet
band	Royal Concertgebouw Orchestra|Concertgebouw
band	Royal Opera House|Covent Garden|Royal Opera
band	Royal Shakespeare Company|RSC
band	Run-DMC|Run-D.M.C.
band	Rush
band	SMAP
band	San Francisco Symphony
band	Scorpions
band	Sex Pistols|the Sex Pistols
band	Simon & Garfunkel|Simon and Garfunkel
band	Soundgarden
band	Spice Girls|the Spice Girls
band	Stray Kids
band	TLC
band	Take That
band	The Beach Boys|Beach Boys
band	The Beatles|Beatles|Fab Four
band	The Clash|Clash
band	The Cranberries
band	The Cure
band	The Doors
band	The Fugees|Fugees
band	The Jackson 5|Jackson 5|the Jacksons
band	The Pogues|Pogues
band	The Police
band	The Rolling Stones|Rolling Stones|the Stones
band	The Smiths
band	The Strokes
band	The Supremes|Supremes
band	The White Stripes|White Stripes
band	The Who
band	Twice|TWICE
band	U2
band	Van Halen
band	Vienna Boys' Choir|Vienna Boys Choir
band	Vienna Philharmonic
band	Vienna State Opera
band	Westlife
band	Wham!|Wham
band	Wu-Tang Clan
bank	ABN AMRO|ABN Amro
bank	ANZ|ANZ Bank|Australia and New Zealand Banking Group
bank	Absa|ABSA
bank	Access Bank
bank	Afriland First Bank
bank	Agricultural Bank of China|AgBank
bank	Al Rajhi Bank
bank	Alfa-Bank|Alfa Bank
bank	Allied Irish Banks|AIB
bank	Alpha Bank
bank	Anglo Irish Bank|Anglo Irish
bank	Arab Bank
bank	Attijariwafa Bank|Attijariwafa
bank	Axis Bank
bank	BBVA|Banco Bilbao Vizcaya Argentaria
bank	BCEAO|Central Bank of West African States
bank	BNDES
bank	BNP Paribas|BNP
bank	BNY Mellon|Bank of New York Mellon|Bank of New York
bank	BTG Pactual
bank	Banamex|Citibanamex
bank	Banca Nazionale del Lavoro|BNL
bank	Banco Ambrosiano
bank	Banco Delta Asia
bank	Banco Espírito Santo|BES|Banco Espirito Santo
bank	Banco Latino
bank	Banco Master
bank	Banco Popular
bank	Banco de la Nación Argentina|Banco Nación
bank	Banco de la República
bank	Banco do Brasil
bank	Bancolombia
bank	Bancomer|BBVA Bancomer
bank	Banesto
bank	Bangko Sentral ng Pilipinas|BSP
bank	Bangkok Bank
bank	Bangladesh Bank
bank	Bank Al-Maghrib
bank	Bank Bali
bank	Bank Central Asia|BCA
bank	Bank Hapoalim
bank	Bank Indonesia
bank	Bank Leumi|Leumi
bank	Bank Mandiri
bank	Bank Melli
bank	Bank Negara Malaysia|Bank Negara
bank	Bank Rossiya
bank	Bank Saderat
bank	Bank of America|BofA|BankAmerica
bank	Bank of Canada
bank	Bank of China
bank	Bank of Communications
bank	Bank of Credit and Commerce International|BCCI|B.C.C.I.
bank	Bank of Cyprus
bank	Bank of East Asia
bank	Bank of England|BoE
bank	Bank of Finland
bank	Bank of Ghana
bank	Bank of Greece
bank	Bank of Ireland
bank	Bank of Israel
bank	Bank of Italy|Banca d'Italia
bank	Bank of Japan|BOJ|BoJ
bank	Bank of Korea|BOK
bank	Bank of Mexico|Banxico|Banco de México
bank	Bank of Montreal|BMO
bank	Bank of Nova Scotia|Scotiabank
bank	Bank of Portugal|Banco de Portugal
bank	Bank of Russia|Central Bank of Russia|Russian Central Bank
bank	Bank of Scotland
bank	Bank of Spain|Banco de España
bank	Bank of Tanzania
bank	Bank of Thailand
bank	Bank of Uganda
bank	Bank of Zambia
bank	Bankers Trust
bank	Bankia
bank	Banorte
bank	Banque de France|Bank of France
bank	Banque du Liban|BDL|Central Bank of Lebanon
bank	Barclays|Barclays Bank|Barclays Capital
bank	Barings|Barings Bank
bank	BayernLB
bank	Bear Stearns
bank	Bradesco|Banco Bradesco
bank	Bradford & Bingley
bank	Bulgarian National Bank
bank	Bundesbank|Deutsche Bundesbank
bank	CIBC|Canadian Imperial Bank of Commerce
bank	CIMB
bank	Caixa Econômica Federal|Caixa
bank	CaixaBank|La Caixa
bank	Cantor Fitzgerald
bank	Capital One
bank	Capitec|Capitec Bank
bank	Central Bank of Argentina|BCRA
bank	Central Bank of Brazil|Banco Central do Brasil
bank	Central Bank of Chile
bank	Central Bank of Egypt|CBE
bank	Central Bank of Iceland
bank	Central Bank of Iran
bank	Central Bank of Iraq
bank	Central Bank of Ireland
bank	Central Bank of Kenya|CBK
bank	Central Bank of Libya
bank	Central Bank of Nigeria|CBN
bank	Central Bank of Sri Lanka
bank	Central Bank of Venezuela|BCV
bank	Central Bank of the Republic of Turkey|Turkish Central Bank|CBRT|Central Bank of Turkey
bank	Central Bank of the UAE
bank	Central Reserve Bank of Peru|BCRP
bank	Charles Schwab|Schwab
bank	Chase Manhattan|Chase|Chase Manhattan Bank
bank	Chemical Bank|Chemical Banking
bank	China Construction Bank|CCB
bank	China Development Bank
bank	China Merchants Bank
bank	Citigroup|Citi|Citibank|Citicorp
bank	Co-operative Bank|Co-op Bank
bank	Commercial Bank of Ethiopia
bank	Commerzbank
bank	Commonwealth Bank of Australia|Commonwealth Bank|CBA|CommBank
bank	Continental Illinois
bank	Countrywide Financial|Countrywide
bank	Coutts
bank	Credit Suisse
bank	Creditanstalt|Bank Austria
bank	Crédit Agricole|Credit Agricole
bank	Crédit Lyonnais|Credit Lyonnais
bank	Czech National Bank|CNB
bank	DBS|DBS Bank|DBS Group
bank	Da Afghanistan Bank
bank	Dai-Ichi Kangyo Bank|Dai-Ichi Kangyo
bank	Daiwa|Daiwa Securities|Daiwa Bank
bank	Danmarks Nationalbank
bank	Danske Bank
bank	De Nederlandsche Bank|Dutch Central Bank|DNB
bank	Dean Witter|Dean Witter Reynolds
bank	Deutsche Bank
bank	Dexia
bank	Dresdner Bank|Dresdner Kleinwort
bank	Drexel Burnham Lambert|Drexel
bank	E.F. Hutton|EF Hutton
bank	Ecobank
bank	Emirates NBD
bank	Equity Bank|Equity Group
bank	Erste Group|Erste Bank
bank	Eurobank
bank	European Central Bank|ECB
bank	Evercore
bank	Export-Import Bank of China|China Exim Bank
bank	Federal Reserve Bank of New York|New York Fed
bank	Federal Reserve|the Fed|US Federal Reserve|Federal Reserve Board
bank	First Abu Dhabi Bank|FAB
bank	First Bank of Nigeria|FirstBank
bank	First Boston|Credit Suisse First Boston|CSFB
bank	First Republic Bank|First Republic
bank	FirstRand|First National Bank
bank	Fortis
bank	Fuji Bank
bank	Garanti|Garanti BBVA
bank	Gazprombank
bank	Glitnir
bank	Goldman Sachs|Goldman
bank	Gosbank
bank	Grameen Bank
bank	Guaranty Trust Bank|GTBank
bank	HBOS
bank	HDFC Bank|HDFC
bank	HSBC|Hongkong and Shanghai Banking Corporation
bank	Habib Bank|HBL
bank	Halifax
bank	Halkbank
bank	Handelsbanken
bank	Hang Seng Bank
bank	Herstatt Bank
bank	Hokkaido Takushoku Bank
bank	Hong Kong Monetary Authority|HKMA
bank	Hungarian National Bank|Magyar Nemzeti Bank|MNB|National Bank of Hungary
bank	Hypo Alpe Adria
bank	Hypo Real Estate
bank	HypoVereinsbank|HVB
bank	ICICI Bank|ICICI
bank	ING|ING Group
bank	Icesave
bank	Industrial and Commercial Bank of China|ICBC
bank	IndyMac|IndyMac Bank
bank	Intesa Sanpaolo|Intesa
bank	Itaú Unibanco|Itaú|Itau|Itau Unibanco
bank	JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan
bank	Jefferies
bank	Julius Baer|Julius Bär
bank	KBC
bank	KCB|Kenya Commercial Bank
bank	Kabul Bank
bank	Kaupthing
bank	KfW
bank	Kidder Peabody|Kidder, Peabody
bank	Kookmin Bank|KB Kookmin
bank	Korea Development Bank|KDB
bank	Kotak Mahindra Bank|Kotak
bank	Kuwait Finance House
bank	Laiki Bank|Laiki|Cyprus Popular Bank
bank	Landsbanki
bank	Lazard|Lazard Frères
bank	Lehman Brothers|Lehman
bank	Lincoln Savings and Loan|Lincoln Savings
bank	Lloyds Banking Group|Lloyds|Lloyds TSB|Lloyds Bank
bank	Long-Term Credit Bank of Japan|Long-Term Credit Bank
bank	Macquarie|Macquarie Group|Macquarie Bank
bank	Manufacturers Hanover|Manufacturers Hanover Trust
bank	Maybank
bank	Mediobanca
bank	Menatep|Bank Menatep
bank	Merrill Lynch|Merrill
bank	Metro Bank
bank	Midland Bank|Midland
bank	Millennium BCP
bank	Mitsubishi UFJ|MUFG|Mitsubishi UFJ Financial Group|Bank of Tokyo-Mitsubishi
bank	Mizuho|Mizuho Financial Group|Mizuho Bank
bank	Monetary Authority of Singapore|MAS
bank	Monte dei Paschi di Siena|Monte dei Paschi|MPS
bank	Monzo
bank	Morgan Stanley|Morgan Stanley Dean Witter
bank	N26
bank	NatWest|National Westminster Bank|NatWest Group
bank	National Australia Bank|NAB
bank	National Bank of Ethiopia
bank	National Bank of Greece
bank	National Bank of Kazakhstan
bank	National Bank of Poland|NBP
bank	National Bank of Romania|BNR
bank	National Bank of Serbia
bank	National Bank of Ukraine|NBU
bank	Nationwide Building Society|Nationwide
bank	Natixis
bank	Nedbank
bank	Nomura|Nomura Securities|Nomura Holdings
bank	Nordea
bank	Norges Bank
bank	Norinchukin Bank|Norinchukin
bank	Northern Rock
bank	Novo Banco
bank	Nubank|Nu Holdings
bank	OCBC|Oversea-Chinese Banking Corporation
bank	OTP Bank|OTP
bank	PKO Bank Polski|PKO
bank	PNC|PNC Financial|PNC Bank
bank	Paine Webber|PaineWebber
bank	Paribas
bank	People's Bank of China|PBOC|PBoC
bank	Pictet
bank	Piraeus Bank
bank	PrivatBank
bank	Prudential-Bache|Prudential-Bache Securities|Prudential Securities
bank	Punjab National Bank|PNB
bank	Qatar Central Bank
bank	Qatar National Bank|QNB
bank	Rabobank
bank	Raiffeisen Bank International|Raiffeisen
bank	Reserve Bank of Australia|RBA
bank	Reserve Bank of India|RBI
bank	Reserve Bank of New Zealand|RBNZ
bank	Reserve Bank of Zimbabwe|RBZ
bank	Revolut
bank	Rizal Commercial Banking Corporation|RCBC
bank	Rothschild & Co|Rothschild|N M Rothschild
bank	Royal Bank of Canada|RBC
bank	Royal Bank of Scotland|RBS
bank	SEB|Skandinaviska Enskilda Banken
bank	Sabadell|Banco Sabadell
bank	Salomon Brothers|Salomon|Salomon Smith Barney
bank	Santander|Banco Santander
bank	Saudi Central Bank|Saudi Arabian Monetary Authority|SAMA
bank	Saudi National Bank|National Commercial Bank
bank	Sberbank
bank	Shearson Lehman|Shearson|Shearson Lehman Hutton|Shearson Lehman Brothers
bank	Shinhan|Shinhan Bank|Shinhan Financial
bank	Signature Bank
bank	Silicon Valley Bank|SVB
bank	Smith Barney
bank	Société Générale|SocGen|Societe Generale
bank	South African Reserve Bank|SARB
bank	Standard Bank
bank	Standard Chartered
bank	Starling Bank
bank	State Bank of India|SBI
bank	State Bank of Pakistan|SBP
bank	State Bank of Vietnam
bank	State Street|State Street Corporation
bank	Sumitomo Mitsui|SMFG|Sumitomo Mitsui Financial Group|SMBC
bank	SunTrust
bank	Sveriges Riksbank|Riksbank
bank	Swedbank
bank	Swiss Bank Corporation
bank	Swiss National Bank|SNB
bank	TSB
bank	Tinkoff Bank|Tinkoff|T-Bank
bank	Toronto-Dominion Bank|TD Bank|TD
bank	Truist
bank	UBS|Union Bank of Switzerland
bank	US Bancorp|U.S. Bancorp|US Bank
bank	UniCredit
bank	United Bank for Africa|UBA
bank	United Overseas Bank|UOB
bank	VTB|VTB Bank|Vneshtorgbank
bank	Vatican Bank|Institute for the Works of Religion|IOR
bank	Vnesheconombank|VEB
bank	Wachovia
bank	Washington Mutual|WaMu
bank	Wells Fargo
bank	WestLB
bank	Westpac
bank	Yamaichi Securities|Yamaichi
bank	Yes Bank
bank	Zenith Bank
bank	Ziraat Bank
body	ACEA|European Automobile Manufacturers' Association
body	ALBA|Bolivarian Alliance for the Americas
body	ANZUS|Anzus
body	AUKUS|Aukus
body	Africa Centres for Disease Control and Prevention|Africa CDC
body	African Continental Free Trade Area|AfCFTA
body	African Development Bank|AfDB
body	African Union Mission in Somalia|AMISOM|Amisom
body	African Union Transition Mission in Somalia|ATMIS
body	African Union|AU|A.U.
body	Airlines for America|Air Transport Association
body	Alliance Française
body	Alliance of Sahel States|AES
body	American Bankers Association
body	American Chamber of Commerce in China|AmCham China
body	American Farm Bureau Federation|Farm Bureau
body	American Petroleum Institute|API
body	Andean Community|Andean Pact
body	Anglican Communion|Anglican Church
body	Arab League|League of Arab States
body	Arab Maghreb Union
body	Arctic Council
body	Asia-Pacific Economic Cooperation|APEC|Apec|Asia Pacific Economic Cooperation
body	Asian Development Bank|ADB
body	Asian Infrastructure Investment Bank|AIIB
body	Assemblies of God
body	Association of Southeast Asian Nations|ASEAN|Asean
body	BIMSTEC|Bimstec
body	BRICS|Brics
body	Bank for International Settlements|BIS
body	Basel Committee on Banking Supervision|Basel Committee
body	Benelux
body	Better Business Bureau
body	Bretton Woods institutions
body	British Chambers of Commerce|BCC
body	British Council
body	British Museum
body	British Retail Consortium|BRC
body	Business Council of Australia
body	Business Roundtable
body	Business Unity South Africa|BUSA
body	BusinessEurope|UNICE
body	CEOE
body	CEPI|Coalition for Epidemic Preparedness Innovations
body	CERN|Cern|European Organization for Nuclear Research
body	COSEP
body	COVAX|Covax
body	Caribbean Community|CARICOM|Caricom
body	Catholic Church|Roman Catholic Church
body	Central Tibetan Administration
body	Centre Pompidou|Pompidou Center
body	Chabad-Lubavitch|Chabad
body	Church of England|C of E
body	Church of Jesus Christ of Latter-day Saints|Mormon Church|LDS Church
body	Church of Scientology|Scientology
body	Church of Scotland|the Kirk
body	Codex Alimentarius Commission|Codex Alimentarius
body	Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
body	Comecon|CMEA|Council for Mutual Economic Assistance
body	Common Market for Eastern and Southern Africa|COMESA|Comesa
body	Commonwealth Secretariat
body	Commonwealth of Independent States|CIS|C.I.S.
body	Commonwealth of Nations|the Commonwealth|Commonwealth
body	Community of Latin American and Caribbean States|CELAC|Celac
body	Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
body	Confederation of British Industry|CBI
body	Confederation of Indian Industry|CII
body	Conference Board|The Conference Board
body	Conference on Security and Co-operation in Europe|CSCE
body	Confindustria
body	Confucius Institute|Confucius Institutes
body	Congregation for the Doctrine of the Faith|Dicastery for the Doctrine of the Faith
body	Contact Group
body	Contadora Group
body	Copa-Cogeca|COPA
body	Coparmex|COPARMEX
body	Coptic Orthodox Church|Coptic Church
body	Corporation for Public Broadcasting|CPB
body	Council of Europe|CoE
body	Council of the European Union|Council of Ministers|EU Council
body	ECOMOG|Ecomog
body	East African Community|EAC
body	Economic Community of Central African States|ECCAS
body	Economic Community of West African States|ECOWAS|Ecowas
body	Economic and Social Council|ECOSOC|UN Economic and Social Council
body	Economiesuisse|economiesuisse
body	Ecumenical Patriarchate of Constantinople|Ecumenical Patriarchate
body	Egmont Group
body	Episcopal Church
body	Eurasian Economic Union|EAEU|EEU
body	Eurogroup
body	European Bank for Reconstruction and Development|EBRD
body	European Commission|EC|EU Commission
body	European Community|European Economic Community|EEC|Common Market|European Communities
body	European Council
body	European Economic Area|EEA
body	European External Action Service|EEAS
body	European Financial Stability Facility|EFSF
body	European Free Trade Association|EFTA|Efta
body	European Investment Bank|EIB
body	European Political Community|EPC
body	European Space Agency|ESA
body	European Stability Mechanism|ESM
body	European Union|EU|E.U.
body	FICCI|Federation of Indian Chambers of Commerce and Industry
body	FNSEA
body	Falun Gong
body	Fedecámaras|Fedecamaras
body	Federation of German Industries|BDI
body	Federation of Korean Industries|FKI
body	Federation of Small Businesses|FSB
body	Fiesp|FIESP
body	Financial Action Task Force|FATF
body	Financial Stability Board|FSB
body	Five Eyes
body	Food and Agriculture Organization|FAO|Food and Agriculture Organisation
body	Franciscans|Franciscan order
body	G5 Sahel|G5 Sahel Joint Force
body	GATT|General Agreement on Tariffs and Trade
body	Gas Exporting Countries Forum|GECF
body	Gavi|Gavi, the Vaccine Alliance|GAVI|Vaccine Alliance
body	German Chamber of Commerce and Industry|DIHK
body	Getty Museum|J. Paul Getty Museum
body	Global Fund|Global Fund to Fight AIDS, Tuberculosis and Malaria
body	Goethe-Institut|Goethe Institute
body	Greek Orthodox Church
body	Green Climate Fund|GCF
body	Group of 20|G20|G-20|Group of Twenty
body	Group of 77|G77|G-77
body	Group of Eight|G8|G-8
body	Group of Seven|G7|G-7
body	Guggenheim Museum|Guggenheim
body	Gulf Cooperation Council|GCC|Gulf Co-operation Council
body	Gülen movement|Gulen movement|Hizmet
body	Heaven's Gate
body	Hermitage Museum|Hermitage|State Hermitage
body	Hillsong Church|Hillsong
body	Hizb ut-Tahrir
body	Ibec|IBEC
body	Ifo Institute|Ifo
body	Implementation Force|IFOR|Ifor
body	Institute for Supply Management|ISM
body	Institute of Directors|IoD
body	Inter-American Development Bank|IDB
body	Inter-Parliamentary Union|IPU
body	Intergovernmental Authority on Development|IGAD|Igad
body	Intergovernmental Panel on Climate Change|IPCC
body	International Accounting Standards Board|IASB
body	International Agency for Research on Cancer|IARC
body	International Air Transport Association|IATA
body	International Atomic Energy Agency|IAEA|I.A.E.A.|UN nuclear watchdog
body	International Civil Aviation Organization|ICAO
body	International Development Association|IDA
body	International Energy Agency|IEA
body	International Finance Corporation|IFC
body	International Fund for Agricultural Development|IFAD
body	International Labour Organization|ILO|International Labor Organization|International Labour Organisation
body	International Maritime Organization|IMO
body	International Monetary Fund|IMF|I.M.F.
body	International Olympic Committee|IOC|I.O.C.
body	International Organization for Migration|IOM|International Organisation for Migration
body	International Organization for Standardization|ISO
body	International Organization of Securities Commissions|IOSCO
body	International Red Cross and Red Crescent Movement|Red Cross
body	International Renewable Energy Agency|IRENA
body	International Seabed Authority|ISA
body	International Security Assistance Force|ISAF|Isaf
body	International Telecommunication Union|ITU
body	International Whaling Commission|IWC
body	Islamic Development Bank|IsDB
body	Jehovah's Witnesses
body	Keidanren|Japan Business Federation
body	Kennedy Center|John F. Kennedy Center for the Performing Arts
body	Kosovo Force|KFOR|Kfor
body	Legion of Christ|Legionaries of Christ
body	Lima Group
body	Lincoln Center
body	London Club
body	Louvre|Louvre Museum
body	MINUSCA|Minusca
body	MINUSMA|Minusma
body	MINUSTAH|Minustah
body	MONUSCO|Monusco|MONUC
body	Medef|MEDEF|CNPF
body	Mercosur|Mercosul|Southern Common Market
body	Metropolitan Museum of Art|the Met|Met Museum
body	Middle East Quartet|the Quartet|Quartet on the Middle East
body	Minerals Council of Australia
body	Minsk Group|OSCE Minsk Group
body	Mortgage Bankers Association
body	Motion Picture Association|MPAA|Motion Picture Association of America
body	Muhammadiyah
body	Museum of Modern Art|MoMA
body	Muslim Council of Britain
body	NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nato
body	Nahdlatul Ulama|NU
body	Nation of Islam
body	National Association of Manufacturers|NAM
body	National Association of Realtors
body	National Farmers' Union|NFU
body	National Federation of Independent Business|NFIB
body	National Gallery
body	National Restaurant Association
body	National Retail Federation|NRF
body	New Development Bank|BRICS bank|NDB
body	Non-Aligned Movement|NAM|Nonaligned Movement
body	Nordic Council
body	North Atlantic Council|NAC
body	Nuclear Suppliers Group|NSG
body	OPEC+|Opec+|OPEC-plus
body	OPEC|Organization of the Petroleum Exporting Countries|Opec|O.P.E.C.
body	Office of the High Representative|OHR
body	Office of the United Nations High Commissioner for Human Rights|OHCHR|UN Human Rights Office
body	Opus Dei
body	Organisation for Economic Co-operation and Development|OECD|O.E.C.D.|Organization for Economic Cooperation and Development
body	Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
body	Organisation of African Unity|OAU|Organization of African Unity
body	Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference
body	Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe
body	Organization of American States|OAS|O.A.S.|Organisation of American States
body	Organization of Turkic States|Turkic Council
body	Orthodox Church of Ukraine
body	P5+1
body	Pacific Alliance
body	Pacific Islands Forum|PIF|South Pacific Forum
body	Pan American Health Organization|PAHO
body	Paris Club
body	Peace Implementation Council|PIC
body	Peoples Temple|People's Temple
body	PhRMA|Pharmaceutical Research and Manufacturers of America
body	Prado|Prado Museum|Museo del Prado
body	Presbyterian Church (U.S.A.)|Presbyterian Church USA
body	Quadrilateral Security Dialogue|the Quad|Quad
body	Recording Industry Association of America|RIAA
body	Rijksmuseum
body	Russian Orthodox Church
body	Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
body	Socialist International
body	Society of Jesus|Jesuits
body	Society of Motor Manufacturers and Traders|SMMT
body	Society of St. Pius X|SSPX
body	Soka Gakkai
body	South Asian Association for Regional Cooperation|SAARC|Saarc
body	Southern African Development Community|SADC
body	Southern Baptist Convention|SBC
body	Stabilisation Force|SFOR|Sfor|Stabilization Force
body	Swiss Guard|Pontifical Swiss Guard
body	Synod of Bishops
body	Tablighi Jamaat
body	Tate Modern|Tate
body	Tobacco Institute
body	TÜSİAD|TUSIAD
body	U.S. Conference of Catholic Bishops|USCCB|US Conference of Catholic Bishops
body	UK Finance|British Bankers' Association
body	UN Framework Convention on Climate Change|UNFCCC|UN Climate Change
body	UN Secretariat|United Nations Secretariat
body	UN Tourism|World Tourism Organization|UNWTO
body	UN Women|U.N. Women
body	UN-Habitat|UN Habitat|United Nations Human Settlements Programme
body	UNAIDS|UNAids|Joint United Nations Programme on HIV/AIDS
body	UNAMA|United Nations Assistance Mission in Afghanistan
body	UNAMID|Unamid
body	UNAMIR|Unamir
body	UNAMI|United Nations Assistance Mission for Iraq
body	UNAMSIL|Unamsil
body	UNCTAD|Unctad|UN Conference on Trade and Development|UN Trade and Development
body	UNDOF|Undof
body	UNESCO|Unesco|United Nations Educational, Scientific and Cultural Organization
body	UNFICYP|Unficyp
body	UNICEF|Unicef|United Nations Children's Fund|UN Children's Fund
body	UNIDO|United Nations Industrial Development Organization
body	UNMISS|Unmiss
body	UNMOVIC|Unmovic
body	UNRWA|Unrwa|United Nations Relief and Works Agency
body	UNSCOM|Unscom|United Nations Special Commission
body	UNTAC|Untac
body	UNTAET|Untaet
body	US Chamber of Commerce|U.S. Chamber of Commerce|Chamber of Commerce
body	Uffizi|Uffizi Gallery
body	Ukrainian Orthodox Church
body	Unification Church|Moonies
body	Union of South American Nations|UNASUR|Unasur
body	United Methodist Church
body	United Nations Commission on Human Rights|UN Human Rights Commission
body	United Nations Development Programme|UNDP|UN Development Program
body	United Nations Environment Programme|UNEP|UN Environment
body	United Nations General Assembly|UN General Assembly|U.N. General Assembly|UNGA
body	United Nations High Commissioner for Refugees|UNHCR|UN refugee agency|U.N. refugee agency
body	United Nations Human Rights Council|UN Human Rights Council|U.N. Human Rights Council|UNHRC
body	United Nations Interim Force in Lebanon|UNIFIL|Unifil
body	United Nations Mission in Kosovo|UNMIK
body	United Nations Office for the Coordination of Humanitarian Affairs|OCHA|UN OCHA|UNOCHA
body	United Nations Office on Drugs and Crime|UNODC
body	United Nations Population Fund|UNFPA
body	United Nations Protection Force|UNPROFOR|Unprofor
body	United Nations Security Council|UN Security Council|U.N. Security Council|Security Council|UNSC
body	United Nations|UN|U.N.
body	Universal Postal Union|UPU
body	Unión Industrial Argentina
body	Vatican Bank|Institute for the Works of Religion|IOR
body	Venice Commission
body	Victoria and Albert Museum|V&A
body	Visegrad Group|Visegrad Four|V4
body	Warsaw Pact|Warsaw Treaty Organization
body	Westboro Baptist Church
body	Western European Union|WEU
body	World Anti-Doping Agency|WADA|Wada
body	World Bank|International Bank for Reconstruction and Development|IBRD|World Bank Group
body	World Council of Churches|WCC
body	World Food Programme|WFP|World Food Program|UN World Food Programme
body	World Health Organization|WHO|W.H.O.|World Health Organisation
body	World Heritage Committee|UNESCO World Heritage Committee
body	World Intellectual Property Organization|WIPO
body	World Meteorological Organization|WMO
body	World Organisation for Animal Health|WOAH|OIE
body	World Trade Organization|WTO|W.T.O.|World Trade Organisation
club	1. FC Kaiserslautern|Kaiserslautern
club	AC Milan|Rossoneri
club	AEK Athens
club	AFC Bournemouth|Bournemouth|Cherries
club	AS Monaco
club	AS Roma|Roma
club	AS Saint-Étienne|Saint-Etienne|St Etienne
club	AZ Alkmaar
club	Aberdeen FC
club	Ajax|Ajax Amsterdam|AFC Ajax
club	Al Ahly|Al-Ahly
club	Al Hilal|Al-Hilal
club	Al Nassr|Al-Nassr
club	Al-Ittihad|Al Ittihad
club	Alabama Crimson Tide|Crimson Tide
club	All Blacks|New Zealand rugby team
club	Anaheim Ducks|Mighty Ducks
club	Anderlecht|RSC Anderlecht
club	Arizona Cardinals|Phoenix Cardinals
club	Arizona Coyotes|Phoenix Coyotes|Coyotes
club	Arizona Diamondbacks|Diamondbacks|D-backs
club	Arizona State Sun Devils|Sun Devils
club	Arizona Wildcats
club	Arkansas Razorbacks|Razorbacks
club	Army Black Knights|Black Knights
club	Arsenal|Gunners|Arsenal FC
club	Aston Villa|Villa
club	Atalanta
club	Athletic Bilbao|Athletic Club
club	Atlanta Braves|Braves
club	Atlanta Falcons|Falcons
club	Atlanta Hawks|Hawks
club	Atlanta United
club	Atlas Lions
club	Atlético Madrid|Atletico Madrid|Atletico|Atlético
club	Atlético Mineiro|Atletico Mineiro
club	Atlético Nacional|Atletico Nacional
club	Auburn Tigers|Auburn
club	Azzurri
club	BYU Cougars
club	Bafana Bafana
club	Baltimore Orioles|Orioles|O's
club	Baltimore Ravens|Ravens
club	Bayer Leverkusen|Leverkusen
club	Bayern Munich|FC Bayern|Bayern
club	Baylor Bears|Baylor
club	Benfica|SL Benfica
club	Beşiktaş|Besiktas
club	Birmingham City
club	Black Caps
club	Black Stars
club	Blackburn Rovers|Blackburn
club	Blackpool FC
club	Boca Juniors|Boca
club	Bodø/Glimt|Bodo/Glimt
club	Boise State Broncos|Boise State
club	Bolton Wanderers|Bolton
club	Borussia Dortmund|Dortmund|BVB
club	Borussia Mönchengladbach|Borussia Moenchengladbach|Gladbach
club	Boston Bruins|Bruins
club	Boston Celtics|Celtics
club	Boston Red Sox|Red Sox
club	Botafogo
club	Brentford
club	Brighton & Hove Albion|Brighton and Hove Albion|Seagulls
club	Brisbane Broncos
club	Brisbane Lions
club	British and Irish Lions|British & Irish Lions
club	Brooklyn Dodgers
club	Brooklyn Nets|Nets|New Jersey Nets
club	Brøndby|Brondby
club	Buffalo Bills|Bills
club	Buffalo Sabres|Sabres
club	Burnley
club	CSKA Moscow
club	Calgary Flames|Flames
club	Canterbury Crusaders|Crusaders
club	Canterbury-Bankstown Bulldogs
club	Cardiff City
club	Carolina Hurricanes|Hartford Whalers
club	Carolina Panthers
club	Celta Vigo
club	Celtic|Glasgow Celtic|the Bhoys
club	Chapecoense
club	Charlotte Hornets|Hornets|Charlotte Bobcats
club	Charlton Athletic|Charlton
club	Chelsea|Chelsea FC
club	Chennai Super Kings|CSK
club	Chicago Bears|Bears
club	Chicago Blackhawks|Blackhawks
club	Chicago Bulls|Bulls
club	Chicago Cubs|Cubs|Cubbies
club	Chicago White Sox|White Sox
club	Chivas|Guadalajara Chivas
club	Cincinnati Bengals|Bengals
club	Cincinnati Reds
club	Clemson Tigers|Clemson
club	Cleveland Browns|Browns
club	Cleveland Cavaliers|Cavaliers|Cavs
club	Cleveland Guardians|Cleveland Indians|Guardians
club	Club América|Club America
club	Club Brugge|Club Bruges
club	Collingwood|Collingwood Magpies
club	Colo-Colo|Colo Colo
club	Colorado Avalanche|Avalanche|Avs|Quebec Nordiques
club	Colorado Buffaloes|Buffaloes
club	Colorado Rockies|Rockies
club	Columbus Blue Jackets|Blue Jackets
club	Corinthians
club	Coventry City
club	Cruz Azul
club	Cruzeiro
club	Crystal Palace
club	D.C. United|DC United
club	Dallas Cowboys|Cowboys
club	Dallas Mavericks|Mavericks|Mavs
club	Dallas Stars|Minnesota North Stars
club	Delhi Capitals|Delhi Daredevils
club	Denver Broncos|Broncos
club	Denver Nuggets|Nuggets
club	Deportivo La Coruña|Deportivo La Coruna|Deportivo
club	Derby County|Derby
club	Detroit Lions|Lions
club	Detroit Pistons|Pistons
club	Detroit Red Wings|Red Wings
club	Detroit Tigers|Tigers
club	Die Mannschaft
club	Dinamo Bucharest
club	Dinamo Zagreb
club	Dream Team
club	Duke Blue Devils|Blue Devils
club	Dundee United
club	Dynamo Kyiv|Dynamo Kiev|Dinamo Kiev
club	Edmonton Oilers|Oilers
club	Eintracht Frankfurt
club	Espanyol
club	Espérance de Tunis|Esperance
club	Essendon|Essendon Bombers
club	Estudiantes
club	Everton|Toffees
club	FC Barcelona|Barcelona|Barça|Barca|Blaugrana
club	FC Basel
club	FC Copenhagen
club	FC Porto
club	FC St. Pauli|St Pauli
club	Fenerbahçe|Fenerbahce
club	Ferencváros|Ferencvaros
club	Feyenoord
club	Fiorentina|Viola
club	Flamengo
club	Florida Gators|Gators
club	Florida Panthers
club	Florida State Seminoles|Seminoles
club	Fluminense
club	Fukuoka SoftBank Hawks|SoftBank Hawks
club	Fulham
club	Galatasaray
club	Geelong Cats
club	Georgetown Hoyas|Hoyas
club	Georgia Bulldogs
club	Getafe
club	Girona FC|Girona
club	Girondins de Bordeaux|Bordeaux
club	Golden State Warriors|Warriors
club	Gonzaga Bulldogs|Gonzaga
club	Green Bay Packers|Packers
club	Grêmio|Gremio
club	Guangzhou Evergrande
club	Gujarat Titans
club	Hajduk Split
club	Hamburger SV|Hamburg SV|HSV
club	Hanshin Tigers
club	Harlequins|Quins
club	Hawthorn Hawks|Hawthorn
club	Heart of Midlothian|Hearts
club	Hendrick Motorsports
club	Hertha Berlin|Hertha BSC
club	Hibernian|Hibs
club	Houston Astros|Astros
club	Houston Rockets|Rockets
club	Houston Texans|Texans
club	Hull City
club	IFK Göteborg|IFK Gothenburg
club	Illinois Fighting Illini|Illini
club	Independiente
club	Indiana Fever
club	Indiana Hoosiers|Hoosiers
club	Indiana Pacers|Pacers
club	Indianapolis Colts|Colts|Baltimore Colts
club	Indomitable Lions
club	Inter Miami|Inter Miami CF
club	Inter Milan|Internazionale|Inter|Nerazzurri
club	Iowa Hawkeyes|Hawkeyes
club	Ipswich Town
club	Jacksonville Jaguars|Jaguars
club	Joe Gibbs Racing
club	Juventus|Juve
club	Kaizer Chiefs
club	Kansas City Chiefs|Chiefs
club	Kansas City Royals|Royals
club	Kansas Jayhawks|Jayhawks
club	Kashima Antlers
club	Kentucky Wildcats
club	Kolkata Knight Riders|KKR
club	LA Galaxy|Los Angeles Galaxy
club	LSU Tigers|LSU
club	La Albiceleste|Albiceleste
club	La Roja
club	Las Vegas Aces|Aces
club	Las Vegas Raiders|Raiders|Oakland Raiders|Los Angeles Raiders
club	Lazio
club	Leeds Rhinos
club	Leeds United|Leeds
club	Legia Warsaw
club	Leicester City|Foxes
club	Leicester Tigers
club	Leinster|Leinster Rugby
club	Les Bleus
club	Lille OSC|Lille
club	Lionesses
club	Liverpool FC|Liverpool|the Reds
club	Lokomotiv Moscow
club	Los Angeles Angels|Angels|California Angels|Anaheim Angels
club	Los Angeles Chargers|Chargers|San Diego Chargers
club	Los Angeles Clippers|Clippers|LA Clippers
club	Los Angeles Dodgers|Dodgers|LA Dodgers
club	Los Angeles FC|LAFC
club	Los Angeles Kings|LA Kings
club	Los Angeles Lakers|Lakers|LA Lakers
club	Los Angeles Rams|Rams|St. Louis Rams|LA Rams
club	Los Pumas
club	Louisville Cardinals
club	Ludogorets
club	Luton Town|Luton
club	Maccabi Tel Aviv
club	Malmö FF|Malmo FF|Malmo
club	Mamelodi Sundowns
club	Manchester City|Man City
club	Manchester United|Man United|Man Utd|Red Devils
club	Maryland Terrapins|Terrapins|Terps
club	Marylebone Cricket Club|MCC
club	Matildas
club	McLaren|McLaren Racing
club	Melbourne Storm
club	Melbourne Victory
club	Memphis Grizzlies|Grizzlies
club	Mercedes F1|Mercedes-AMG Petronas
club	Miami Dolphins|Dolphins
club	Miami Heat
club	Miami Hurricanes
club	Miami Marlins|Marlins|Florida Marlins
club	Michigan State Spartans|Spartans
club	Michigan Wolverines|Wolverines
club	Middlesbrough|Boro
club	Millwall
club	Milwaukee Brewers|Brewers
club	Milwaukee Bucks|Bucks
club	Minnesota Timberwolves|Timberwolves
club	Minnesota Twins|Twins
club	Minnesota Vikings|Vikings
club	Minnesota Wild
club	Missouri Tigers|Mizzou
club	Montreal Canadiens|Canadiens|Habs
club	Montreal Expos|Expos
club	Mumbai Indians
club	Munster Rugby|Munster
club	Napoli|SSC Napoli
club	Nashville Predators|Predators
club	Navy Midshipmen|Midshipmen
club	Nebraska Cornhuskers|Cornhuskers|Huskers
club	New England Patriots|Patriots|Pats
club	New Jersey Devils|Devils
club	New Orleans Pelicans|Pelicans
club	New Orleans Saints|Saints
club	New York Cosmos
club	New York Giants|NY Giants
club	New York Islanders|Islanders
club	New York Jets|Jets
club	New York Knicks|Knicks|New York Knickerbockers
club	New York Liberty
club	New York Mets|Mets
club	New York Rangers|NY Rangers
club	New York Yankees|Yankees|Yanks|Bronx Bombers
club	Newcastle United|Newcastle|Magpies
club	Newell's Old Boys
club	North Carolina Tar Heels|Tar Heels
club	Norwich City|Norwich|Canaries
club	Notre Dame Fighting Irish|Fighting Irish
club	Nottingham Forest|Forest
club	Oakland Athletics|Oakland A's|Athletics|A's
club	Ohio State Buckeyes|Buckeyes
club	Oklahoma City Thunder|OKC Thunder|OKC
club	Oklahoma Sooners|Sooners
club	Oklahoma State Cowboys
club	Ole Miss Rebels|Ole Miss
club	Olympiacos|Olympiakos
club	Olympique Lyonnais|Lyon|Olympique Lyon
club	Olympique de Marseille|Olympique Marseille|OM|Marseille
club	Oranje
club	Oregon Ducks
club	Orlando Magic
club	Orlando Pirates
club	Osasuna
club	Ottawa Senators|Sens
club	PSV Eindhoven|PSV
club	Palmeiras
club	Panathinaikos
club	Paris Saint-Germain|PSG|Paris St Germain|Paris St-Germain
club	Parma Calcio|Parma
club	Parramatta Eels
club	Partizan Belgrade|Partizan
club	Penn State Nittany Lions|Nittany Lions
club	Penrith Panthers
club	Peñarol|Penarol
club	Philadelphia 76ers|76ers|Sixers
club	Philadelphia Eagles|Eagles
club	Philadelphia Flyers|Flyers
club	Philadelphia Phillies|Phillies
club	Phoenix Suns|Suns
club	Pittsburgh Penguins|Penguins|Pens
club	Pittsburgh Pirates|Pirates
club	Pittsburgh Steelers|Steelers
club	Portland Trail Blazers|Trail Blazers|Blazers
club	Portsmouth FC|Portsmouth|Pompey
club	Preston North End|Preston
club	Proteas
club	Pumas UNAM|Pumas
club	Punjab Kings|Kings XI Punjab
club	Purdue Boilermakers|Boilermakers
club	Qarabağ|Qarabag
club	Queens Park Rangers|QPR
club	RB Leipzig
club	RC Lens
club	Raja Casablanca
club	Rajasthan Royals
club	Rangers|Glasgow Rangers|Rangers FC
club	Rapid Vienna
club	Real Betis|Betis
club	Real Madrid|Los Blancos
club	Real Sociedad
club	Real Zaragoza
club	Red Bull Racing|Red Bull
club	Red Bull Salzburg|RB Salzburg
club	Red Star Belgrade|Crvena Zvezda
club	Reggae Boyz
club	Richmond Tigers
club	River Plate
club	Rosenborg
club	Royal Challengers Bengaluru|Royal Challengers Bangalore|RCB
club	Rutgers Scarlet Knights|Scarlet Knights
club	Sacramento Kings
club	Sampdoria
club	Samurai Blue
club	San Antonio Spurs
club	San Diego Padres|Padres
club	San Francisco 49ers|49ers|Niners
club	San Francisco Giants|SF Giants
club	San Jose Sharks|Sharks
club	San Lorenzo
club	Santos FC|Santos
club	Saracens
club	Schalke 04|Schalke
club	Scuderia Ferrari|Ferrari F1|the Scuderia
club	Seattle Kraken|Kraken
club	Seattle Mariners|Mariners
club	Seattle Seahawks|Seahawks
club	Seattle Sounders
club	Seattle SuperSonics|SuperSonics|Sonics
club	Seleção|Selecao
club	Sevilla FC|Sevilla
club	Shakhtar Donetsk
club	Sheffield United|Blades
club	Sheffield Wednesday
club	Sheriff Tiraspol
club	Slavia Prague
club	Socceroos
club	South Carolina Gamecocks|Gamecocks
club	South Sydney Rabbitohs|Rabbitohs|Souths
club	Southampton FC|Southampton
club	Sparta Prague
club	Spartak Moscow
club	Sporting Braga
club	Sporting CP|Sporting Lisbon
club	Springboks|Boks
club	St Helens
club	St. John's Red Storm|Red Storm
club	St. Louis Blues|St Louis Blues
club	St. Louis Cardinals|St Louis Cardinals
club	Stade Rennais|Rennes
club	Stanford Cardinal
club	Steaua Bucharest|FCSB
club	Stoke City|Stoke
club	Sunderland AFC|Sunderland|Black Cats
club	Sunrisers Hyderabad
club	Super Eagles
club	Surrey County Cricket Club
club	Swansea City|Swansea
club	Sydney FC
club	Sydney Roosters|Roosters
club	Sydney Swans|Swans
club	Syracuse Orange|Syracuse Orangemen
club	São Paulo FC
club	TCU Horned Frogs|TCU|Horned Frogs
club	TP Mazembe
club	TSG Hoffenheim|Hoffenheim
club	Taegeuk Warriors
club	Tampa Bay Buccaneers|Buccaneers|Bucs
club	Tampa Bay Lightning
club	Tampa Bay Rays|Rays|Tampa Bay Devil Rays
club	Tartan Army
club	Team Penske|Penske Racing
club	Team Sky|Ineos Grenadiers|Team Ineos
club	Tennessee Titans|Titans|Houston Oilers
club	Tennessee Volunteers|Volunteers|Vols
club	Teranga Lions|Lions of Teranga
club	Texas A&M Aggies|Aggies|Texas A&M
club	Texas Longhorns|Longhorns
club	Texas Rangers
club	Texas Tech Red Raiders|Red Raiders
club	Three Lions|England national football team
club	Tigres UANL|Tigres
club	Torino
club	Toronto Blue Jays|Blue Jays|Jays
club	Toronto FC
club	Toronto Maple Leafs|Maple Leafs|Leafs
club	Toronto Raptors|Raptors
club	Tottenham Hotspur|Tottenham|Spurs
club	Toulon|RC Toulon
club	Toulouse|Stade Toulousain
club	Trabzonspor
club	U.S. Postal Service cycling team|US Postal team
club	UAE Team Emirates
club	UCLA Bruins
club	UConn Huskies|UConn|Connecticut Huskies
club	UNLV Runnin' Rebels|UNLV
club	USC Trojans|Trojans
club	USMNT|U.S. men's national team
club	USWNT|US women's national team|U.S. women's national team
club	Udinese
club	Union Berlin
club	Urawa Red Diamonds|Urawa Reds
club	Utah Jazz
club	Utah Mammoth|Utah Hockey Club
club	Utah Utes|Utes
club	Valencia CF|Valencia
club	Vancouver Canucks|Canucks
club	Vasco da Gama
club	Vegas Golden Knights|Golden Knights
club	VfB Stuttgart
club	VfL Wolfsburg|Wolfsburg
club	Villanova Wildcats|Villanova
club	Villarreal|Yellow Submarine
club	Virginia Cavaliers
club	Virginia Tech Hokies|Hokies
club	Visma-Lease a Bike|Jumbo-Visma
club	Wallabies
club	Washington Capitals|Capitals|Caps
club	Washington Commanders|Commanders|Washington Redskins|Redskins|Washington Football Team
club	Washington Huskies
club	Washington Nationals|Nationals|Nats
club	Washington Wizards|Wizards|Washington Bullets
club	Watford FC|Watford
club	Werder Bremen
club	West Bromwich Albion|West Brom
club	West Coast Eagles
club	West Ham United|West Ham|Hammers
club	West Virginia Mountaineers|Mountaineers
club	Wigan Athletic|Wigan
club	Wigan Warriors
club	Williams Racing
club	Wimbledon FC|AFC Wimbledon
club	Windies|West Indies cricket team
club	Winnipeg Jets
club	Wisconsin Badgers|Badgers
club	Wolverhampton Wanderers|Wolves
club	Wrexham AFC|Wrexham
club	Wydad Casablanca
club	Yomiuri Giants
club	Yorkshire County Cricket Club
club	Young Boys|BSC Young Boys
club	Zamalek
club	Zenit St Petersburg|Zenit Saint Petersburg|Zenit
company	1MDB|1Malaysia Development Berhad
company	20th Century Fox|20th Century Studios|Twentieth Century Fox|21st Century Fox
company	23andMe
company	3M|Minnesota Mining and Manufacturing
company	3i|3i Group
company	7-Eleven|Seven-Eleven
company	A.H. Robins|A. H. Robins
company	A24
company	ABB|Asea Brown Boveri|Asea
company	ACS
company	ACWA Power
company	ADQ
company	AGL|AGL Energy
company	AIA|AIA Group
company	AIG|American International Group|A.I.G.
company	AMC Theatres|AMC Entertainment
company	AMD|Advanced Micro Devices
company	AMP
company	AOL Time Warner
company	AOL|America Online
company	ASML
company	AT&T|American Telephone & Telegraph|A.T.&T.
company	AVIC|Aviation Industry Corporation of China
company	AXA|Axa
company	AbbVie
company	Abbott Laboratories|Abbott
company	Abengoa
company	Abercrombie & Fitch|Abercrombie
company	Abraaj Group|Abraaj
company	Abu Dhabi Investment Authority|ADIA
company	Accenture|Andersen Consulting
company	Accor
company	Acer
company	Activision Blizzard|Activision|Blizzard
company	Adam Air
company	Adani Group|Adani|Adani Enterprises
company	Adecco
company	Adelphia|Adelphia Communications
company	Adidas|adidas
company	Aditya Birla Group|Birla
company	Adnoc|ADNOC|Abu Dhabi National Oil Company
company	Adobe|Adobe Systems
company	Adyen
company	Aegean Airlines
company	Aegon
company	Aena
company	Aeon
company	Aer Lingus
company	Aeroflot
company	Aerolíneas Argentinas|Aerolineas Argentinas
company	Aeroméxico|Aeromexico
company	Aeroperú|Aeroperu
company	Aetna
company	Affinity Partners
company	Affirm
company	Agrofert
company	Agrokor|Fortenova
company	Ahava
company	Ahold Delhaize|Ahold|Delhaize|Albert Heijn
company	Air Afrique
company	Air Algérie|Air Algerie
company	Air Astana
company	Air Berlin
company	Air Canada
company	Air China
company	Air France
company	Air France-KLM
company	Air India
company	Air Koryo
company	Air Mauritius
company	Air New Zealand
company	Air Niugini
company	Air Peace
company	Air Zimbabwe
company	AirAsia|Air Asia
company	Airbnb
company	Airbus|Airbus Industrie|EADS|European Aeronautic Defence and Space
company	Akzo Nobel|AkzoNobel|Akzo
company	Alameda Research|Alameda
company	Alaska Airlines
company	Albemarle
company	Albertsons
company	Alcan
company	Alcatel|Alcatel-Lucent
company	Alcoa
company	Alden Global Capital|Alden
company	Aldi|ALDI
company	Alfa Romeo
company	Alibaba|Alibaba Group
company	Alipay
company	Alitalia|ITA Airways
company	All Nippon Airways|ANA
company	Allen & Overy|A&O Shearman
company	Allianz
company	Allstate
company	Almaz-Antey
company	Aloha Airlines
company	Alphabet|Alphabet Inc.
company	Alrosa
company	Alstom|GEC Alsthom
company	Altice
company	Amaranth Advisors|Amaranth
company	Amazon Prime Video|Prime Video|Amazon Studios
company	Amazon|Amazon.com
company	Ambev
company	America West|America West Airlines
company	American Airlines
company	American Apparel
company	American Eagle|American Eagle Outfitters
company	American Express|Amex|AmEx
company	American Motors|American Motors Corporation
company	American Stock Exchange
company	Americanas|Lojas Americanas
company	AmerisourceBergen|Cencora
company	Amgen
company	Amoco
company	Amtrak
company	Amundi
company	América Móvil|America Movil|Telcel
company	Anbang|Anbang Insurance
company	Andreessen Horowitz|a16z
company	Anduril|Anduril Industries
company	Anglo American
company	AngloGold Ashanti|AngloGold|Ashanti Goldfields
company	Anheuser-Busch InBev|AB InBev|InBev|Interbrew
company	Anheuser-Busch|Bud Light|Budweiser
company	Ansett|Ansett Australia|Ansett Airlines
company	Ant Group|Ant Financial
company	Anthem|WellPoint|Elevance Health
company	Anthropic
company	Antofagasta|Antofagasta Minerals
company	Antonov
company	Aon
company	Apollo Global Management|Apollo
company	Apple TV+|Apple TV Plus
company	Appleby
company	Apple|Apple Inc.|Apple Computer
company	Applied Materials
company	Arcadia Group|Topshop|Arcadia
company	ArcelorMittal|Arcelor Mittal
company	Arcelor|Usinor
company	Arch Coal
company	Archegos|Archegos Capital Management
company	Archer Daniels Midland|ADM
company	Arconic
company	Arco|ARCO|Atlantic Richfield
company	Areva|Orano|Cogema
company	Ariana Afghan Airlines|Ariana
company	Arianespace
company	Armani|Giorgio Armani
company	Arm|ARM|Arm Holdings|ARM Holdings
company	Arthur Andersen|Andersen
company	Asahi|Asahi Group|Asahi Breweries
company	Asda|ASDA
company	Ashley Madison
company	Asia Pulp & Paper|Sinar Mas
company	Asiana Airlines|Asiana
company	Asos|ASOS
company	Aspen Pharmacare|Aspen
company	Astellas
company	Aston Martin
company	AstraZeneca|Astra|Zeneca
company	Asus|ASUS|Asustek
company	Atari
company	Atos
company	Auchan
company	Audi
company	Aurora Innovation
company	Australia Post
company	Australian Securities Exchange|ASX|Australian Stock Exchange
company	Austrian Airlines
company	Autostrade per l'Italia|Autostrade|Atlantia
company	Avianca
company	Aviva|Norwich Union
company	Avon|Avon Products
company	AvtoVAZ|Avtovaz|Lada
company	Axiom Space
company	Azerbaijan Airlines|AZAL
company	Azovstal
company	Azul|Azul Airlines
company	Aérospatiale|Aerospatiale
company	B3|Bovespa|BM&FBovespa
company	BAE Systems|British Aerospace|BAE|BAe
company	BAIC|Beijing Automotive
company	BASF
company	BDO
company	BGI|BGI Group|Beijing Genomics Institute
company	BHP|BHP Billiton|Broken Hill Proprietary
company	BHS|British Home Stores
company	BMW|Bayerische Motoren Werke
company	BNSF|Burlington Northern|Burlington Northern Santa Fe
company	BP|British Petroleum|BP Amoco
company	BRF
company	BT|British Telecom|BT Group
company	BYD|BYD Auto
company	Babcock|Babcock International
company	Bacardi
company	Backpage
company	Bad Boy Records|Bad Boy Entertainment
company	Baidu
company	Bain & Company|Bain
company	Bain Capital
company	Bajaj Auto|Bajaj
company	Baker Hughes
company	Baker McKenzie
company	Balenciaga
company	Balfour Beatty
company	Bandai Namco|Bandai|Namco
company	Baosteel|Baowu|China Baowu Steel
company	Barilla
company	Barnes & Noble
company	Barrick Gold|Barrick|Barrick Mining
company	Bata
company	Baxter|Baxter International
company	Bayer
company	Baykar
company	Bechtel
company	Bed Bath & Beyond
company	Belaruskali
company	Belavia
company	Bell Canada|BCE
company	Bell Helicopter|Bell Textron
company	Bell Pottinger
company	BellSouth
company	Ben & Jerry's
company	Benetton
company	Bentley|Bentley Motors
company	Beretta
company	Berkshire Hathaway|Berkshire
company	Best Buy
company	Bet365
company	Bethlehem Steel
company	Beyond Meat
company	Bharat Biotech
company	Bharti Airtel|Airtel
company	Big Machine Records
company	Bilibili
company	Biman Bangladesh Airlines|Biman
company	Binance
company	BioNTech|Biontech
company	Biocon
company	Biogen
company	Birkenstock
company	Bitfinex
company	Black Cube
company	BlackBerry|Research In Motion|RIM
company	BlackRock
company	Blackstone|Blackstone Group
company	Blackwater|Xe Services|Academi|Blackwater USA
company	Blockbuster|Blockbuster Video
company	Block|Block Inc.
company	Bloomingdale's
company	Bloomsbury
company	Blue Cross Blue Shield|Blue Cross
company	Blue Origin
company	Boehringer Ingelheim
company	Boeing|Boeing Company
company	Bofors|AB Bofors
company	Bolloré|Bollore
company	Bolt
company	Bombardier
company	Bombay Stock Exchange|BSE
company	Bond Corporation
company	Bonyad Mostazafan|Mostazafan Foundation
company	Boo.com
company	Boohoo
company	Booking.com|Priceline|Booking Holdings
company	Boots
company	Booz Allen Hamilton|Booz Allen
company	Borders|Borders Group
company	Borland|Borland International
company	Borsa Istanbul|Istanbul Stock Exchange
company	Borsa Italiana|Milan Stock Exchange
company	Bosasa
company	Bosch|Robert Bosch
company	Boston Consulting Group|BCG
company	Boston Dynamics
company	Bougainville Copper
company	Bouygues|Bouygues Telecom
company	Braniff|Braniff International
company	Braskem
company	Bre-X|Bre-X Minerals
company	Bridgestone
company	Bridgewater Associates|Bridgewater
company	Brierley Investments
company	Brightline
company	Bristol-Myers Squibb|Bristol Myers Squibb|Bristol-Myers
company	British Airways|BA
company	British American Tobacco|BAT
company	British Caledonian
company	British Energy
company	British Gas|BG Group
company	British Midland|BMI|bmi
company	British Rail
company	British Steel
company	Britishvolt
company	Broadcom
company	Brookfield|Brookfield Asset Management
company	Brown & Williamson
company	Brussels Airlines
company	Buddha Air
company	Buick
company	Bulgargaz
company	Bull|Groupe Bull|Honeywell Bull
company	Bunge
company	Bupa|BUPA
company	Burberry
company	Burger King
company	Burisma|Burisma Holdings
company	Burroughs Wellcome|Wellcome
company	Bursa Malaysia|Kuala Lumpur Stock Exchange
company	Burson-Marsteller
company	Bybit
company	Byju's|Byju’s
company	ByteDance
company	CACI|CACI International
company	CAE
company	CATL|Contemporary Amperex Technology
company	CFE|Comisión Federal de Electricidad
company	CITIC|CITIC Group
company	CJ ENM
company	CK Hutchison|Hutchison Whampoa|Cheung Kong|Hutchison Ports
company	CMA CGM
company	CNOOC|China National Offshore Oil Corporation
company	COFCO|Cofco
company	COSCO|Cosco|China Ocean Shipping Company|COSCO Shipping
company	CRRC
company	CSN|Companhia Siderúrgica Nacional
company	CSX
company	CVC Capital Partners|CVC
company	CVS|CVS Health|CVS Pharmacy
company	Cable & Wireless
company	Cablevision
company	Cadbury|Cadbury Schweppes
company	Cadillac
company	Caesars Entertainment|Caesars|Harrah's
company	Cainiao
company	Cairn Energy
company	Caisse de dépôt et placement du Québec|CDPQ|La Caisse
company	CalPERS|Calpers|California Public Employees' Retirement System
company	Calvin Klein
company	Cambridge Analytica
company	Cameco
company	Campbell Soup|Campbell's
company	CanSino Biologics|CanSino
company	Canada Goose
company	Canada Pension Plan Investment Board|CPPIB|CPP Investments
company	Canada Post
company	Canadian Airlines
company	Canadian National Railway|Canadian National|CN Rail
company	Canadian Pacific|CPKC|Canadian Pacific Kansas City
company	Candiru
company	Cannon Films|Cannon Group
company	Canon
company	Capcom
company	Capgemini|Cap Gemini
company	Capita
company	Capital Economics
company	Cardinal Health
company	Careem
company	Cargill
company	Carillion
company	Carlsberg|Baltika
company	Carlyle Group|Carlyle
company	Carnival|Carnival Cruise Line|Carnival Corporation
company	Carolco|Carolco Pictures
company	Carrefour
company	Carrian Group|Carrian
company	Cartier
company	Casino|Groupe Casino
company	Casio
company	Caterpillar
company	Cathay Pacific|Cathay
company	Cebu Pacific
company	Celera Genomics|Celera
company	Cellebrite
company	Celsius Network|Celsius
company	Cemex|CEMEX
company	Cencosud
company	Centrica
company	Cerberus|Cerberus Capital Management
company	Cessna
company	Ceylon Petroleum Corporation
company	Chanel
company	Changan|Changan Automobile
company	Character.AI|Character.ai
company	Charoen Pokphand|CP Group
company	Charter Communications|Charter
company	Check Point|Check Point Software
company	Chegg
company	ChemChina|China National Chemical Corporation
company	Chemours
company	Cheniere|Cheniere Energy
company	Chery|Chery Automobile
company	Chesapeake Energy|Chesapeake
company	Chevrolet|Chevy
company	Chevron|ChevronTexaco
company	Chicago Board Options Exchange|CBOE|Cboe
company	Chicago Board of Trade|CBOT
company	Chicago Mercantile Exchange|CME|CME Group
company	Chick-fil-A
company	China Airlines
company	China Communications Construction Company|CCCC
company	China Eastern|China Eastern Airlines
company	China Investment Corporation|CIC
company	China Life|China Life Insurance
company	China Minmetals|Minmetals
company	China Mobile
company	China Molybdenum|CMOC
company	China National Petroleum Corporation|CNPC
company	China Railway Group
company	China Southern|China Southern Airlines
company	China Telecom
company	China Three Gorges|China Three Gorges Corporation
company	China Unicom
company	China Vanke|Vanke
company	Chinalco|Aluminum Corporation of China
company	Chipotle|Chipotle Mexican Grill
company	Chiquita|United Fruit|Chiquita Brands
company	Chobani
company	Chonghaejin Marine
company	Christie's
company	Chrysler|Chrysler Corporation|Chrysler Group
company	Chubb
company	Chunghwa Telecom
company	Cigna
company	Cineworld
company	Cinven
company	Cipla
company	Circle|Circle Internet Group
company	Circuit City
company	Cisco|Cisco Systems
company	Citadel|Citadel Securities
company	Citgo
company	Citroën
company	Clearview AI|Clearview
company	Cleveland-Cliffs
company	Clifford Chance
company	Cloudflare
company	Club Med|Club Méditerranée
company	Clubhouse
company	Coach|Tapestry
company	Coal India
company	Coca-Cola|Coca-Cola Company|Coke
company	Codelco
company	Cohere
company	Coinbase
company	Coles|Coles Group
company	Colgate-Palmolive|Colgate
company	Colonial Pipeline
company	Colt|Colt's Manufacturing
company	Columbia Pictures|Columbia
company	Comac|COMAC|Commercial Aircraft Corporation of China
company	Comcast
company	Commodore International|Commodore
company	Compaq|Compaq Computer
company	Con Edison|Consolidated Edison|Con Ed
company	Concord Management|Concord
company	Condor
company	ConocoPhillips|Conoco
company	Conrail
company	Constellation Energy|Constellation
company	Continental Airlines
company	Continental|Continental AG
company	Control Data Corporation|Control Data|Control Data Corp
company	Control Risks
company	Converse
company	Conviasa
company	Copa Airlines|Copa
company	CoreCivic|Corrections Corporation of America
company	CoreWeave
company	Corinthian Colleges
company	Corus
company	Costa Cruises|Costa Crociere
company	Costco
company	Couche-Tard|Alimentation Couche-Tard|Circle K
company	Country Garden
company	Coupang
company	Coursera
company	Covington & Burling
company	Cracker Barrel
company	Craigslist
company	Cravath|Cravath, Swaine & Moore
company	Cray Research|Cray
company	Creative Artists Agency|CAA
company	Crocs
company	Crossair
company	CrowdStrike
company	Crown Resorts|Crown
company	Cruise|GM Cruise
company	Crypto AG
company	Crypto.com
company	Cubacel|ETECSA
company	Cubana de Aviación|Cubana
company	Cummins
company	Cunard|Cunard Line
company	Cutter Laboratories
company	Cyprus Airways
company	Czech Airlines|ČSA
company	D.E. Shaw|DE Shaw
company	DHL|Deutsche Post|DHL Group
company	DJI
company	DLA Piper
company	DP World|Dubai Ports World
company	DPD
company	DSM
company	DTEK
company	Dacia
company	Daewoo|Daewoo Group
company	Dai-ichi Life
company	Daihatsu
company	Daiichi Sankyo
company	DaimlerChrysler
company	Daimler|Daimler-Benz|Daimler AG
company	Dalian Wanda|Wanda|Wanda Group
company	Dana Air
company	Danantara
company	Dangote Group|Dangote|Dangote Refinery|Dangote Cement
company	Danone|BSN
company	Dassault Aviation|Dassault
company	Data General
company	Databricks
company	Datafolha
company	Davis Polk|Davis Polk & Wardwell
company	De Beers
company	De Havilland Canada
company	DeLorean Motor Company|DeLorean
company	Death Row Records
company	Debenhams
company	Debswana
company	Decathlon
company	DeepMind|Google DeepMind
company	DeepSeek
company	Del Monte
company	Deliveroo
company	Delivery Hero
company	Dell|Dell Technologies|Dell Computer
company	Deloitte|Deloitte & Touche
company	Delphi|Delphi Corporation
company	Delta Air Lines|Delta|Delta Airlines
company	Denel|Armscor
company	Denso
company	Dentons
company	Dentsu
company	Deutsche Bahn
company	Deutsche Börse|Deutsche Boerse|Frankfurt Stock Exchange
company	Deutsche Telekom
company	Diageo|Grand Metropolitan
company	Dick's Sporting Goods
company	Didi Chuxing|Didi|DiDi Global
company	Diebold
company	Diehl Defence|Diehl
company	Digital Equipment Corporation|Digital Equipment|DEC
company	Dior|Christian Dior
company	DirecTV|DIRECTV
company	Direct Line
company	Discord
company	Discover Financial|Discover
company	Dish Network|Dish|EchoStar
company	Disney+|Disney Plus
company	Disney|Walt Disney Company|The Walt Disney Company|Walt Disney
company	Dolce & Gabbana|Dolce and Gabbana
company	Dole|Dole Food
company	Dollar General
company	Dollar Tree|Family Dollar
company	Dominion Energy|Dominion
company	Dominion Voting Systems|Dominion Voting
company	Domino's|Domino's Pizza
company	Dongfeng|Dongfeng Motor
company	DoorDash
company	Dow Chemical|Dow
company	Dow Corning
company	Dr. Reddy's|Dr Reddy's Laboratories|Dr. Reddy's Laboratories
company	DraftKings
company	Dragonair|Cathay Dragon
company	Drax
company	DreamWorks|DreamWorks Animation|DreamWorks SKG
company	Dropbox
company	DuPont|Du Pont
company	Dubai World
company	Ducati
company	Duke Energy
company	Dun & Bradstreet
company	Dunkin'|Dunkin' Donuts
company	Duolingo
company	DynCorp|DynCorp International
company	Dynegy
company	Dyson
company	E.ON|Eon
company	EDF|Électricité de France|Electricite de France
company	EDGE Group|Edge
company	EDP|Energias de Portugal
company	EMI
company	EQT
company	EVA Air|Eva Air
company	Eastern Airlines|Eastern Air Lines
company	Eastman Kodak|Kodak
company	Eaton's
company	Ecopetrol
company	Edelman
company	EgyptAir|Egyptair
company	Egyptian Exchange|EGX
company	Eircom|Eir
company	Eisai
company	El Al
company	El Corte Inglés|El Corte Ingles
company	Elbit Systems|Elbit
company	Elders IXL|Foster's
company	Electrolux
company	Electronic Arts|EA|EA Sports
company	Electronic Data Systems|EDS
company	Eletrobras|Axia
company	Elf Aquitaine|Elf
company	Eli Lilly|Lilly|Eli Lilly and Company
company	Elliott Management|Elliott
company	Elpida|Elpida Memory
company	Emaar|Emaar Properties
company	Embraer
company	Emergent BioSolutions
company	Emirates|Emirates Airline
company	EnBW
company	Enbridge
company	Endeavor|William Morris Endeavor|WME
company	Endemol|Endemol Shine
company	Endesa
company	Enel
company	Energia|RSC Energia
company	Energoatom
company	Energy Transfer|Energy Transfer Partners
company	Engie|GDF Suez|Gaz de France
company	Eni|ENI
company	Enron
company	Entergy
company	Epic Games
company	Equifax
company	Equitable Life
company	Ericsson|LM Ericsson
company	Ernst & Young|EY
company	Eskom
company	Essar|Essar Group
company	Estée Lauder|Estee Lauder
company	Ethio Telecom
company	Ethiopian Airlines
company	Etihad Airways|Etihad
company	Etisalat|e&
company	Etsy
company	Eurasia Group
company	Euroclear
company	Euronext
company	Eurostar
company	Eurotunnel|Getlink
company	Eutelsat
company	Ever Given operator Evergreen Line
company	Evergrande|China Evergrande|Evergrande Group
company	Evergreen Marine|Evergreen
company	Evraz
company	Evri
company	Executive Outcomes
company	Exor
company	Expedia
company	Experian
company	ExxonMobil|Exxon Mobil|Exxon
company	FAW|First Auto Works|FAW Group
company	FEMSA|Femsa|Oxxo
company	FTX
company	Facebook
company	Falabella
company	FanDuel
company	Fannie Mae|Federal National Mortgage Association
company	Fast Retailing
company	FedEx|Federal Express
company	Federated Department Stores|Federated|Campeau
company	Fendi
company	Ferranti
company	Ferrari
company	Ferrero|Nutella
company	Ferrovial
company	Fiat Chrysler|Fiat Chrysler Automobiles|FCA
company	Fiat|Fiat Auto
company	Fidelity|Fidelity Investments
company	Figure AI
company	Fiji Airways|Air Pacific
company	Fincantieri
company	Fininvest
company	Finnair
company	Fire Point
company	FireEye|Mandiant
company	Firefly Aerospace
company	Firestone
company	First Quantum Minerals|First Quantum
company	First Solar
company	FirstEnergy
company	Fisker|Fisker Automotive
company	Fitbit
company	Fitch|Fitch Ratings
company	Flash Airlines
company	Flightradar24
company	Flipkart
company	Fluor
company	Flutterwave
company	Flybe
company	Fnac|Fnac Darty
company	Fokker
company	Fonterra
company	Ford|Ford Motor Company|Ford Motor
company	Formosa Plastics|Formosa Plastics Group
company	Forstmann Little
company	Fortescue|Fortescue Metals
company	Fortum
company	Fosun|Fosun International
company	Founders Fund
company	Foxconn|Hon Hai|Hon Hai Precision Industry
company	Franklin Templeton|Templeton
company	Fraport
company	Freddie Mac|Federal Home Loan Mortgage Corporation
company	Freeport-McMoRan|Freeport
company	Fresenius
company	Freshfields|Freshfields Bruckhaus Deringer
company	Frontier Airlines|Frontier
company	Fujifilm|Fuji Photo Film
company	Fujitsu
company	Fusion GPS
company	G4S|Group 4
company	GAC|Guangzhou Automobile
company	GAZ|Gorky Automobile Plant
company	GEC|General Electric Company plc|Marconi
company	GEO Group|Wackenhut
company	GIC|Government of Singapore Investment Corporation
company	Galeries Lafayette
company	Galleon Group|Galleon
company	Gallup|Gallup Organization
company	Galp|Galp Energia
company	GameStop
company	Gap|The Gap|Gap Inc.
company	Garmin
company	Gartner
company	Garuda Indonesia|Garuda
company	Gateway|Gateway 2000
company	Gaumont
company	Gazprom
company	Gazprom Neft|Sibneft
company	Geely|Zhejiang Geely
company	Geico|GEICO
company	Gemini
company	Genentech
company	General Dynamics
company	General Electric|GE|G.E.|GE Aerospace
company	General Mills
company	General Motors|GM|G.M.
company	Generali|Assicurazioni Generali
company	Genting
company	Gerdau
company	Germanwings|Eurowings
company	Getty Oil
company	Gilead Sciences|Gilead
company	Gillette
company	GitHub
company	Givenchy
company	GlaxoSmithKline|GSK|Glaxo|Glaxo Wellcome
company	Glencore|Glencore Xstrata
company	Global Crossing
company	GlobalFoundries
company	Glock
company	Glovo
company	GoFundMe
company	GoPro
company	Gogoro
company	Gojek|GoTo|Go-Jek
company	Gold Apollo
company	Gold Fields
company	Gol|GOL|Gol Linhas Aéreas
company	Goodyear|Goodyear Tire & Rubber
company	Google
company	Government Pension Investment Fund|GPIF
company	Goya Foods|Goya
company	Grab|Grab Holdings
company	Grant Thornton
company	Graphcore
company	Great Wall Motor|Great Wall Motors
company	Greensill Capital|Greensill
company	Gree|Gree Electric
company	Greggs
company	Greyhound|Greyhound Lines
company	Grindr
company	Groupon
company	Grubhub
company	Grupo Bimbo|Bimbo
company	Grupo Carso|Carso
company	Grupo Modelo|Corona
company	Grupo México|Grupo Mexico
company	Grünenthal|Grunenthal
company	Gucci
company	Guinness
company	Gulf Air
company	Gulf Oil
company	Gulfstream|Gulfstream Aerospace
company	Gunns
company	Gunvor
company	Gécamines|Gecamines
company	H&M|Hennes & Mauritz
company	HBO Max|Max
company	HCA Healthcare|HCA|Columbia/HCA
company	HCL Technologies|HCL
company	HIH Insurance|HIH
company	HMV
company	HNA Group|HNA
company	HTC
company	HYBE|Big Hit Entertainment
company	Hacking Team
company	Haier
company	Hainan Airlines
company	Halliburton
company	Hancock Prospecting
company	Hanjin Shipping|Hanjin
company	Hannover Re
company	Hanson|Hanson Trust
company	Hanwha Ocean|Daewoo Shipbuilding|DSME
company	Hanwha|Hanwha Group
company	Hapag-Lloyd
company	Haribo
company	Harland & Wolff|Harland and Wolff
company	Harley-Davidson|Harley
company	Harmony Gold
company	HarperCollins
company	Harris Interactive|Harris Poll
company	Harrods|House of Fraser
company	Hasbro
company	Havas
company	Hawaiian Airlines
company	HealthSouth
company	Heathrow Airport Holdings|BAA|British Airports Authority
company	Heckler & Koch
company	Heidelberg Materials|HeidelbergCement
company	Heineken
company	Heinz|H.J. Heinz
company	Helios Airways|Helios
company	Helsing
company	Henkel
company	Hensoldt
company	Hermès|Hermes
company	Hero MotoCorp|Hero Honda
company	Hershey|Hershey's
company	Hess|Amerada Hess
company	Hewlett Packard Enterprise|HPE
company	Hewlett-Packard|HP|HP Inc.
company	Hikvision
company	Hill & Knowlton
company	Hilton|Hilton Hotels
company	Hindustan Aeronautics Limited|HAL|Hindustan Aeronautics
company	Hisense
company	Hitachi
company	Hobby Lobby
company	Hoechst
company	Holden
company	Hollinger|Hollinger International
company	Home Depot|The Home Depot
company	Honda|Honda Motor
company	Honeywell|Honeywell International|AlliedSignal
company	Hong Kong Stock Exchange|HKEX|Hong Kong Exchanges and Clearing|Stock Exchange of Hong Kong
company	Hormuud|Hormuud Telecom
company	Huawei|Huawei Technologies
company	Hudson's Bay Company|Hudson's Bay
company	Hugging Face
company	Hugo Boss
company	Hulu
company	Humana
company	Huntington Ingalls|Newport News Shipbuilding
company	Hyatt
company	Hydro-Québec|Hydro-Quebec
company	Hyundai Group
company	Hyundai Heavy Industries|HD Hyundai
company	Hyundai|Hyundai Motor|Hyundai Motor Company
company	IBM|International Business Machines|I.B.M.|Big Blue
company	IG Farben
company	IHS Markit|Markit|IHS
company	IKEA|Ikea
company	IMAX|Imax
company	IRI|Istituto per la Ricostruzione Industriale
company	ITT|ITT Corporation
company	Iberdrola
company	Iberia
company	Iceland Foods|Iceland
company	Icelandair
company	Iliad|Free Mobile
company	Illumina
company	Ilva|ILVA|Acciaierie d'Italia
company	Ilyushin
company	Imagination Technologies
company	Impala Platinum|Implats
company	Imperial Chemical Industries|ICI
company	Imperial Oil
company	Imperial Tobacco|Imperial Brands
company	Impossible Foods
company	Inco
company	IndiGo
company	Indian Airlines
company	Indian Oil Corporation|Indian Oil
company	Indian Railways
company	Inditex
company	Indonesia Stock Exchange|Jakarta Stock Exchange
company	Ineos|INEOS
company	Infineon
company	Infosys|Infosys Technologies
company	Inmarsat
company	Inpex
company	Instacart
company	Instagram
company	Intellexa
company	Intelsat
company	Intel|Intel Corporation|Intel Corp
company	InterContinental Hotels Group|IHG|Holiday Inn
company	Intercontinental Exchange
company	Interflug
company	International Airlines Group|IAG
company	International Harvester|Navistar
company	Internet Research Agency
company	Intuit
company	Intuitive Machines
company	Invesco
company	Investor AB
company	Ipsos
company	Iran Air
company	Iraq National Oil Company
company	Iraqi Airways
company	Iridium|Iridium Communications
company	Irving Oil
company	Israel Aerospace Industries|IAI|Israel Aircraft Industries
company	Isuzu|Isuzu Motors
company	Itaipu Binacional|Itaipu
company	Itochu
company	Ivanhoe Mines
company	J.C. Penney|JCPenney|J. C. Penney
company	JAT|JAT Airways|Air Serbia
company	JBS
company	JD Sports
company	JD.com|Jingdong
company	JR East|Japan Railways|JR West
company	JSW Steel|JSW
company	JVC|Victor Company of Japan
company	JYP Entertainment
company	Jack in the Box
company	Jaguar Land Rover|JLR
company	Jaguar|Jaguar Cars
company	Jane Street
company	Japan Airlines|JAL
company	Japan Post|Japan Post Bank|Japan Post Holdings
company	Japan Tobacco|JT|Japan Tobacco International|JTI
company	Jardine Matheson|Jardines
company	Jeep
company	Jeju Air
company	Jenner & Block
company	Jet Airways
company	Jet2
company	JetBlue|JetBlue Airways
company	Jetstar
company	Jindal Steel|Jindal Steel & Power
company	Johannesburg Stock Exchange|JSE
company	John Deere|Deere & Company|Deere
company	John Lewis|John Lewis Partnership
company	Johnny & Associates|Johnny's
company	Johns Manville|Manville
company	Johnson & Johnson|J&J
company	Jollibee
company	Jones Day
company	Juicero
company	Jumia
company	Just Eat|Just Eat Takeaway
company	Juul|Juul Labs|JUUL
company	KBR|Kellogg Brown & Root
company	KDDI
company	KFC|Kentucky Fried Chicken
company	KKR|Kohlberg Kravis Roberts
company	KLM|Royal Dutch Airlines|KLM Royal Dutch Airlines
company	KPMG|Peat Marwick
company	KPN
company	Kaiser Permanente|Kaiser
company	Kakao
company	Kalashnikov Concern|Kalashnikov|Izhmash
company	Kalshi
company	Kamaz
company	Kansai Electric Power|Kansai Electric|KEPCO
company	Karstadt|Galeria Karstadt Kaufhof|Kaufhof
company	Kaspersky Lab|Kaspersky
company	Kawasaki Heavy Industries|Kawasaki
company	KazMunayGas|KazMunaiGaz
company	Kazatomprom
company	Kellogg's|Kellogg|Kellanova
company	Kenya Airways
company	Kepco|Korea Electric Power
company	Kering|PPR|Pinault-Printemps-Redoute
company	Khatam al-Anbiya|Khatam al-Anbia
company	Khazanah Nasional|Khazanah
company	Kia|Kia Motors
company	Kickstarter
company	Kimberly-Clark
company	Kinder Morgan
company	Kingfisher Airlines|Kingfisher
company	Kingspan
company	Kioxia|Toshiba Memory
company	Kirin Myanmar Brewery|Myanmar Brewery
company	Kirin|Kirin Brewery|Kirin Holdings
company	Kirkland & Ellis
company	Klarna
company	Kleiner Perkins|Kleiner Perkins Caufield & Byers
company	Kmart|K mart
company	Kobayashi Pharmaceutical
company	Kobe Steel
company	Koch Industries|Koch
company	Kogalymavia|Metrojet
company	Kohl's
company	Konami
company	Kongsberg|Kongsberg Gruppen
company	Konkola Copper Mines|KCM
company	Korea Exchange|KRX
company	Korean Air|Korean Air Lines|KAL
company	Koç Holding|Koc Holding
company	Kpler
company	Kraft|Kraft Foods|Kraft Heinz
company	Kraken
company	Krauss-Maffei Wegmann|KMW|Krauss-Maffei
company	Krispy Kreme
company	Kroger
company	Kroll
company	Kuaishou
company	Kushner Companies
company	Kuwait Airways
company	Kuwait Investment Authority|KIA
company	Kuwait Investment Office|KIO
company	Kuwait Petroleum Corporation|KPC
company	Kweichow Moutai|Moutai
company	Kyivstar
company	Kyocera
company	Kyoto Animation|KyoAni
company	L'Oréal|L'Oreal
company	L3Harris|L-3 Communications
company	LATAM|LATAM Airlines|LAN Airlines|LAN Chile
company	LG Electronics|LG|Lucky Goldstar|Goldstar
company	LG Group
company	LOT Polish Airlines|LOT
company	LTV|LTV Steel
company	LUMA Energy|LUMA
company	LVMH|Moët Hennessy Louis Vuitton
company	La Poste
company	LaMia
company	LabCorp|Labcorp
company	Lacoste
company	Lactalis
company	Ladbrokes|Entain
company	Lafarge|Holcim|LafargeHolcim
company	Lagardère|Hachette|Matra
company	Laker Airways
company	Lamborghini
company	Lancia
company	Land Rover
company	Larsen & Toubro|L&T
company	Las Vegas Sands
company	Latham & Watkins
company	Lauda Air
company	Laura Ashley
company	Lavazza
company	Lazada
company	Learjet
company	Leclerc|E.Leclerc
company	Legal & General|L&G
company	Lego|LEGO
company	Leigh Day
company	Lenovo|Legend
company	Leonardo|Finmeccanica
company	Levada Center|Levada Centre
company	Levi Strauss|Levi's
company	LexisNexis
company	Lexus
company	Li Auto
company	Liberty Steel|GFG Alliance
company	Libyan Arab Airlines
company	Libyan Investment Authority|LIA
company	Lidl|Schwarz Group
company	Life Insurance Corporation of India|LIC
company	Line|Line Corp
company	LinkedIn
company	Linklaters
company	Lion Air
company	Lionsgate|Lions Gate
company	Lippo Group|Lippo
company	Live Nation|Live Nation Entertainment
company	Livedoor
company	Lloyd's of London|Lloyd's
company	Loblaw|Loblaws
company	Lockheed Martin|Lockheed
company	London Metal Exchange|LME
company	London Stock Exchange|LSE|London Stock Exchange Group|LSEG
company	Lone Star Funds|Lone Star
company	Long-Term Capital Management|LTCM
company	Lonmin|Lonrho
company	Lonza
company	Lordstown Motors|Lordstown
company	Lotte|Lotte Group
company	Lotus Cars
company	Lotus Development|Lotus
company	Louis Vuitton
company	Lowe's
company	Lucasfilm
company	Lucent|Lucent Technologies
company	Lucid Motors|Lucid|Lucid Group
company	Luckin Coffee|Luckin
company	Lufthansa|Deutsche Lufthansa
company	Lukoil|LUKoil
company	Lululemon
company	Luxottica|EssilorLuxottica|Ray-Ban
company	Lyft
company	Lynas|Lynas Rare Earths
company	LyondellBasell|Lyondell
company	M-Pesa
company	MAN|MAN SE
company	MBDA
company	MCA
company	MCI|MCI Communications
company	MGM Resorts|MGM Mirage|MGM Grand
company	MGM|Metro-Goldwyn-Mayer|MGM/UA
company	MGX
company	MOL
company	MP Materials
company	MSCI
company	MSC|Mediterranean Shipping Company
company	MSD Capital
company	MTN|MTN Group
company	MTR|MTR Corporation
company	MTS|Mobile TeleSystems
company	Macmillan
company	Macy's|R.H. Macy
company	Madison Square Garden
company	Madoff Investment Securities|Bernard L. Madoff Investment Securities
company	Maersk|A.P. Moller-Maersk|Mærsk|Sea-Land
company	Magic Leap
company	Magyar Telekom|Matáv
company	Mahan Air
company	Mahindra & Mahindra|Mahindra
company	Malaysia Airlines|Malaysian Airline System
company	Mallinckrodt
company	Malév|Malev
company	Man Group
company	Mango
company	Mannesmann
company	Manulife|Manulife Financial
company	Marathon Oil|Marathon Petroleum
company	Marc Rich & Co
company	Marks & Spencer|M&S|Marks and Spencer
company	Marriott|Marriott International
company	Marsh & McLennan|Marsh McLennan|Marsh
company	Mars|Mars Inc.
company	Martin Marietta
company	Marubeni
company	Maruti Suzuki|Maruti
company	Marvel|Marvel Entertainment|Marvel Studios|Marvel Comics
company	Masdar
company	Maserati
company	Massey Energy
company	Mastercard|MasterCard
company	Mattel
company	Maxar|Maxar Technologies
company	Maxwell Communication Corporation|Maxwell Communication
company	Maytag
company	Mazda|Mazda Motor
company	McAfee
company	McDonald's
company	McDonnell Douglas
company	McKesson
company	McKinsey|McKinsey & Company
company	McLaren|McLaren Automotive
company	MediaTek
company	Medtronic
company	MegaFon|Megafon
company	Megaupload
company	Megvii
company	Meituan
company	Melvin Capital
company	Mengniu
company	Menzies Aviation
company	Mercado Libre|MercadoLibre
company	Mercadona
company	Mercedes-Benz|Mercedes|Mercedes-Benz Group
company	Merck KGaA
company	Merck|Merck & Co.|MSD|Merck Sharp & Dohme
company	Mercuria
company	Messerschmitt-Bölkow-Blohm|MBB
company	MetLife|Metropolitan Life
company	Meta Platforms|Meta
company	Metinvest
company	Metro AG
company	Mexican Stock Exchange|Bolsa Mexicana de Valores
company	Mexicana|Mexicana de Aviación
company	Michelin
company	MicroStrategy
company	Micron|Micron Technology
company	Microsoft|Microsoft Corporation|Microsoft Corp
company	Middle East Airlines|MEA
company	Midea|Midea Group
company	Miele
company	Mikoyan|MiG
company	Millennium Management
company	Miller Brewing|SABMiller|South African Breweries
company	Mini
company	Miramax
company	Mistral AI|Mistral
company	Mitsubishi Electric
company	Mitsubishi Heavy Industries|MHI
company	Mitsubishi Motors
company	Mitsubishi|Mitsubishi Corporation
company	Mitsui|Mitsui & Co
company	Mittal Steel|Ispat International
company	Mobileye
company	Mobil|Mobil Oil
company	Moderna
company	Moldovagaz
company	Molson Coors|Coors|Molson
company	Monarch Airlines|Monarch
company	Mondelez|Mondelēz
company	MoneyGram
company	Monsanto
company	Montedison|Ferruzzi
company	Montgomery Ward
company	Moody's|Moody's Investors Service
company	Moonshot AI
company	Mopani Copper Mines|Mopani
company	Morrisons
company	Morton Thiokol|Thiokol
company	Moscow Exchange|MOEX|MICEX
company	Mossack Fonseca
company	Motor Sich
company	Motorola
company	Motown|Motown Records
company	Mozilla
company	Mt. Gox|Mt Gox
company	Mubadala|Mubadala Investment Company
company	Muji
company	Munich Re
company	Murray Energy
company	Mylan|Viatris
company	Myspace|MySpace
company	NBCUniversal|NBC Universal
company	NCR|NCR Corporation
company	NEC|NEC Corporation
company	NSO Group|NSO
company	NTPC
company	NTT DoCoMo|DoCoMo|NTT Docomo
company	NTT|Nippon Telegraph and Telephone
company	NXP|NXP Semiconductors
company	Nabisco|RJR Nabisco
company	Naftogaz|Naftogaz Ukrainy
company	Nairobi Securities Exchange|Nairobi Stock Exchange
company	Nakheel
company	Nammo
company	Napster
company	Nasdaq|NASDAQ|Nasdaq Stock Market
company	National Grid
company	National Iranian Oil Company|NIOC
company	National Oil Corporation
company	National Stock Exchange of India|NSE
company	Naval Group|DCNS
company	Naver
company	Nayara Energy|Essar Oil
company	NeXT|NeXT Computer
company	Neiman Marcus
company	Nepal Airlines|Royal Nepal Airlines
company	Nestlé|Nestle
company	NetEase
company	NetJets
company	Netflix
company	Netscape|Netscape Communications
company	Network Rail
company	Neuralink
company	New Balance
company	New Line Cinema|New Line
company	New World Development
company	New York Mercantile Exchange|NYMEX|Nymex
company	New York Stock Exchange|NYSE|N.Y.S.E.
company	Newcrest|Newcrest Mining
company	Newmont|Newmont Mining
company	Nexperia
company	Next
company	NextEra Energy|NextEra
company	Nexter|KNDS|Giat Industries
company	Nielsen|A.C. Nielsen|Nielsen Media Research
company	Nigeria Airways
company	Nigerian Exchange|Nigerian Stock Exchange
company	Nigerian National Petroleum Corporation|NNPC|Nigerian National Petroleum Company
company	Nike|Nike Inc.
company	Nikola|Nikola Corporation
company	Nikon
company	Nintendo
company	Nio|NIO
company	Nippon Life
company	Nippon Steel|Nippon Steel & Sumitomo Metal
company	Nissan|Nissan Motor
company	Nokia
company	Nord Stream|Nord Stream AG
company	Nordstrom
company	Norfolk Southern
company	Norilsk Nickel|Nornickel
company	Norinco|NORINCO
company	Norsk Hydro|Hydro Aluminium
company	Nortel|Nortel Networks|Northern Telecom
company	Northrop Grumman|Northrop|Grumman
company	Northvolt
company	Northwest Airlines|Northwest
company	Norway's Government Pension Fund Global|Norwegian sovereign wealth fund|Norges Bank Investment Management|NBIM
company	Norwegian Air Shuttle|Norwegian Air
company	Norwegian Cruise Line
company	Novartis|Ciba-Geigy|Sandoz
company	Novatek
company	Novavax
company	Novell
company	Novo Nordisk
company	NuScale|NuScale Power
company	Nucor
company	Nutrien|PotashCorp
company	Nvidia|NVIDIA|Nvidia Corporation
company	Nynex|NYNEX
company	O2
company	OAS
company	OCP|OCP Group
company	OMV
company	OTE|Hellenic Telecommunications Organization
company	Ocado
company	Occidental Petroleum|Occidental|Oxy
company	OceanGate
company	Octopus Energy|Octopus
company	Oculus|Oculus VR
company	Odebrecht|Novonor
company	Ogilvy|Ogilvy & Mather
company	Oil and Natural Gas Corporation|ONGC
company	Ok Tedi Mining|Ok Tedi
company	Oklo
company	Olam
company	Ola|Ola Cabs
company	Old Mutual
company	Oldsmobile
company	Olivetti
company	Olympia & York
company	Olympic Airways|Olympic Airlines|Olympic Air
company	Olympus|Olympus Corporation
company	Omnicom
company	OneCoin
company	OneWeb|Eutelsat OneWeb
company	Oneworld|oneworld
company	OnlyFans
company	Ontario Hydro
company	Ontario Teachers' Pension Plan|Ontario Teachers
company	Ooredoo|Qtel
company	Opel
company	OpenAI
company	Oppo
company	Optus
company	Oracle|Oracle Corporation|Oracle Corp
company	Orange|France Télécom|France Telecom
company	Orascom|Orascom Telecom
company	Orbis Business Intelligence
company	Origin Energy
company	Orion Pictures|Orion
company	Orpea
company	Oxford Economics
company	Oyo|OYO|Oyo Rooms
company	P&O|P&O Ferries|Peninsular and Oriental
company	PDVSA|Petróleos de Venezuela
company	PGNiG
company	PKN Orlen|Orlen
company	PLDT
company	POSCO|Pohang Iron and Steel
company	PTT
company	Pacific Gas and Electric|PG&E|Pacific Gas & Electric
company	Pakistan International Airlines|PIA
company	Pakistan Stock Exchange|Karachi Stock Exchange|PSX
company	Palantir|Palantir Technologies
company	Palm|Palm Inc.
company	Pan Am|Pan American World Airways|Pan American
company	Panasonic|Matsushita|Matsushita Electric Industrial
company	Papa John's
company	Paragon Solutions|Paragon
company	Paramount|Paramount Pictures|Paramount Global
company	Paris Bourse|Bourse de Paris
company	Parmalat
company	Party City
company	Patagonia
company	Pathé|Pathe
company	Paul Weiss|Paul, Weiss
company	PayPal
company	Paytm
company	Peabody Energy|Peabody
company	Peacock
company	Pegasus Airlines|Pegasus
company	Pegatron
company	Peloton
company	Pemex|PEMEX|Petróleos Mexicanos
company	Penguin Random House|Random House|Penguin
company	Pennzoil
company	People Express
company	Pepsi|PepsiCo|Pepsico
company	Perkins Coie
company	Permira
company	Pernod Ricard
company	Perplexity AI|Perplexity
company	Perrier
company	Pershing Square|Pershing Square Capital Management
company	Pertamina
company	Petro-Canada
company	PetroChina
company	Petrobras
company	Petroecuador
company	Petrom|OMV Petrom
company	Petronas
company	Petroperú|Petroperu
company	Petrovietnam|PetroVietnam
company	Pets.com
company	Peugeot|PSA|PSA Peugeot Citroën|PSA Group
company	Pfizer
company	Philip Morris|Philip Morris International|Altria
company	Philippine Airlines|PAL
company	Philippine Stock Exchange
company	Philips|Royal Philips|Koninklijke Philips
company	Phillips Petroleum
company	Piaggio
company	Pick n Pay
company	Pimco|PIMCO
company	Pinduoduo|PDD Holdings
company	Ping An|Ping An Insurance
company	Pinkerton
company	Pinterest
company	Pioneer
company	Pirelli
company	Pitney Bowes
company	Pixar|Pixar Animation Studios
company	Pizza Hut
company	Planet Labs
company	Plug Power
company	PokerStars
company	Polaroid
company	Polar|Empresas Polar
company	Polestar
company	Polly Peck|Polly Peck International
company	Poly Implant Prothèse|PIP
company	Polymarket
company	Pontiac
company	Pop Mart
company	Pornhub|MindGeek|Aylo
company	Porsche|Porsche AG
company	Portugal Telecom
company	Post Office|Post Office Ltd
company	Prada
company	Pratt & Whitney
company	Pret A Manger|Pret
company	PricewaterhouseCoopers|PwC|Price Waterhouse|Coopers & Lybrand
company	Primark|Penneys
company	Princess Cruises
company	Procter & Gamble|P&G
company	Progressive
company	Prosus
company	Proton
company	Prudential Financial|Prudential Insurance
company	Prudential plc|the Pru
company	Public Investment Fund|PIF
company	Publicis
company	Publix
company	Puma
company	Purdue Pharma|Purdue
company	Péchiney|Pechiney
company	Qantas|Qantas Airways
company	Qatar Airways
company	Qatar Investment Authority|QIA
company	QatarEnergy|Qatar Petroleum|Qatargas
company	QinetiQ
company	Qualcomm
company	Quanta Computer|Quanta
company	Quibi
company	Quinnipiac University Poll|Quinnipiac
company	Qwest
company	R.J. Reynolds|RJ Reynolds|Reynolds American
company	RWE
company	RadioShack|Radio Shack
company	Rafael|Rafael Advanced Defense Systems
company	Railtrack
company	Rakuten
company	Ralph Lauren|Polo Ralph Lauren
company	Ranbaxy|Ranbaxy Laboratories
company	Rapidus
company	Rappi
company	Ratners|Signet
company	Raytheon|RTX|Raytheon Technologies
company	RealNetworks
company	Reckitt Benckiser|Reckitt
company	Red Bull
company	Red Eléctrica|Redeia|Red Eléctrica de España
company	Red Hat
company	Red Lobster
company	Reddit
company	Reebok
company	Refinitiv
company	Regeneron
company	Reliance Industries|Reliance
company	Reliance Jio|Jio
company	Rembrandt Group|Richemont
company	Remington|Remington Arms
company	Renaissance Technologies
company	Renault|Renault Group
company	Renesas|Renesas Electronics
company	Renfe
company	Repsol|Repsol YPF
company	Revlon
company	Rheinmetall
company	Ricoh
company	Rio Tinto|RTZ
company	Ripple|Ripple Labs
company	Rite Aid
company	Ritz-Carlton
company	Rivian
company	Robinhood|Robinhood Markets
company	Roblox
company	Roche|Hoffmann-La Roche
company	Rocket Internet
company	Rocket Lab
company	Rockwell International|Rockwell
company	Rogers Communications|Rogers
company	Roku
company	Rolex
company	Rolls-Royce Motor Cars
company	Rolls-Royce|Rolls-Royce Holdings|Rolls Royce
company	RosUkrEnergo
company	Rosatom
company	Rose Law Firm
company	Roshan
company	Rosneft
company	Rosoboronexport
company	Rostec|Rostekh|Russian Technologies
company	Rostelecom
company	Rover|Rover Group|MG Rover|British Leyland|Austin Rover
company	Royal Air Maroc|RAM
company	Royal Caribbean
company	Royal Jordanian
company	Royal Mail|International Distribution Services
company	Ruhrgas
company	Rumasa
company	Rusal|RUSAL|UC Rusal
company	Russian Direct Investment Fund|RDIF
company	Russian Railways|RZD
company	RwandAir
company	Ryanair
company	S7 Airlines|S7|Siberia Airlines
company	SABIC|Sabic
company	SAC Capital|SAC Capital Advisors
company	SAIC Motor|SAIC
company	SAP
company	SAS|Scandinavian Airlines|Scandinavian Airlines System
company	SBC Communications
company	SEAT|Seat
company	SFR
company	SIX Swiss Exchange|SIX Group
company	SK Group|SK
company	SK Hynix|Hynix
company	SK Telecom
company	SM Entertainment
company	SMIC|Semiconductor Manufacturing International Corporation
company	SNC-Lavalin|AtkinsRéalis
company	SNCF
company	SOCAR|State Oil Company of Azerbaijan
company	SQM|Soquimich
company	SSE|Scottish and Southern Energy
company	STC|Saudi Telecom
company	STMicroelectronics
company	SWIFT|Swift|Society for Worldwide Interbank Financial Telecommunication
company	Saab Automobile
company	Saab|Saab AB
company	Saatchi & Saatchi|Saatchi
company	Sabancı Holding|Sabanci Holding
company	Sabena
company	Safaricom
company	Safeway
company	Safran|Snecma
company	Sahara Group|Sahara India|Sahara
company	Sainsbury's|J Sainsbury
company	Saint-Gobain
company	Saks Fifth Avenue|Saks|Saks Global
company	Salesforce|Salesforce.com
company	Salim Group
company	Salzgitter|Salzgitter AG
company	Samarco
company	Samruk-Kazyna
company	Samsung Electronics
company	Samsung|Samsung Group
company	San Miguel|San Miguel Corporation
company	Sandline International|Sandline
company	Sanlam
company	Sanlu|Sanlu Group
company	Sanofi|Sanofi-Aventis|Aventis|Rhône-Poulenc
company	Santos|Santos Ltd
company	Sanyo|Sanyo Electric
company	Sany|Sany Heavy Industry
company	Sasol
company	Saturn Corporation
company	Satyam|Satyam Computer Services
company	Saudi Aramco|Aramco
company	Saudi Binladin Group|Saudi Binladen Group|Bin Laden Group
company	Saudi Exchange|Tadawul
company	Saudi Oger
company	Saudia|Saudi Arabian Airlines
company	Scale AI
company	Scania
company	Schaeffler
company	Schering-Plough
company	Schlecker
company	Schlumberger|SLB
company	Scholastic
company	Schroders
company	ScottishPower|Scottish Power
company	SeaWorld
company	Seagate
company	Seagram
company	Sears|Sears, Roebuck|Sears Roebuck
company	Sega
company	Selfridges
company	Sellafield Ltd|British Nuclear Fuels|BNFL
company	SenseTime
company	Sequoia Capital|Sequoia
company	Serco
company	Serum Institute of India|Serum Institute
company	ServiceNow
company	Servier
company	Seven & i Holdings|Seven & i
company	Severstal
company	Shanghai Stock Exchange|SSE
company	Sharp|Sharp Corporation
company	Shein|SHEIN
company	Shell|Royal Dutch Shell|Royal Dutch/Shell|Shell Oil
company	Shenzhen Stock Exchange|SZSE
company	Sheraton|Starwood
company	Shionogi
company	Shiseido
company	Shopee|Sea Limited|Sea Group
company	Shopify
company	Shoprite
company	Sibanye-Stillwater|Sibanye
company	Siemens Energy
company	Siemens Gamesa|Gamesa
company	Siemens|Siemens AG
company	Signal
company	Signa|Signa Group
company	Sikorsky|Sikorsky Aircraft
company	Silicon Graphics|SGI
company	Silk Road
company	SilkAir
company	Silver Lake
company	Sime Darby
company	Simon & Schuster
company	Sina|Sina Corp
company	Singapore Airlines|SIA
company	Singapore Exchange|SGX
company	Singtel|SingTel
company	Sinochem
company	Sinopec|China Petroleum & Chemical
company	Sinopharm
company	Sinovac|Sinovac Biotech
company	Six Flags
company	Skadden|Skadden, Arps|Skadden Arps
company	Skechers
company	SkyTeam
company	Skydance|Skydance Media|Paramount Skydance
company	Skype
company	Slack
company	Slaughter and May
company	Smartmatic
company	Smith & Wesson
company	SmithKline Beecham|SmithKline
company	Smithfield Foods|Smithfield
company	Snap Inc.|Snap
company	Snapchat
company	Snow Brand|Snow Brand Milk Products
company	Snowflake
company	SodaStream
company	Sodexo
company	SoftBank|SoftBank Group
company	Sohu
company	SolarWinds
company	Solidere
company	Solvay
company	Solyndra
company	Sonangol
company	Sonatrach
company	Sony Music|BMG|CBS Records
company	Sony Pictures|Sony Pictures Entertainment|TriStar Pictures
company	Sony|Sony Corporation|Sony Group
company	Soros Fund Management|Quantum Fund
company	Sotheby's
company	South African Airways|SAA
company	Southern California Edison
company	Southern Copper|Southern Peru Copper
company	Southern Water
company	Southwest Airlines|Southwest
company	SpaceX|Space Exploration Technologies
company	Spanair
company	SpiceJet
company	Spirit AeroSystems
company	Spirit Airlines
company	Sports Direct|Frasers Group
company	Spotify
company	Sprint|Sprint Nextel
company	Square Enix|Square
company	SriLankan Airlines|Air Lanka
company	Sriwijaya Air
company	SsangYong|SsangYong Motor|KG Mobility
company	Stability AI
company	Standard & Poor's|S&P|S&P Global|Standard and Poor's
company	Standard Life
company	Stanford Financial Group|Stanford International Bank
company	Star Alliance
company	Star Entertainment
company	Starbucks
company	Starlink
company	State Farm
company	State Grid|State Grid Corporation of China
company	Statoil|Equinor
company	Steinhoff|Steinhoff International
company	Stellantis
company	Stena Line
company	Steward Health Care
company	Stock Exchange of Thailand|SET
company	Stripe
company	StubHub
company	Studio Ghibli|Ghibli
company	Sturm, Ruger|Ruger
company	Subaru|Fuji Heavy Industries
company	Subway
company	Suez|Lyonnaise des Eaux
company	Sukhoi|United Aircraft Corporation
company	Sullivan & Cromwell
company	Sumitomo|Sumitomo Corporation
company	Sun Hung Kai Properties|Sun Hung Kai
company	Sun Life|Sun Life Financial
company	Sun Microsystems|Sun
company	Sun Pharma|Sun Pharmaceutical
company	SunEdison
company	Sunac|Sunac China
company	Sunbeam
company	Suncor|Suncor Energy
company	Sunoco
company	Suntory
company	Supermicro|Super Micro Computer
company	Surgutneftegas|Surgutneftegaz
company	Susman Godfrey
company	Suzuki|Suzuki Motor
company	Swan Hunter
company	Swarovski
company	Swatch|Swatch Group
company	Swiggy
company	Swire|Swire Pacific
company	Swiss International Air Lines|Swiss
company	Swiss Re
company	Swissair
company	Swisscom
company	Swissport
company	Symantec
company	Syngenta
company	T-Mobile|T-Mobile US
company	T. Rowe Price
company	TAM|TAM Airlines
company	TAP Air Portugal
company	TAROM|Tarom
company	TCL
company	TIAA-CREF|TIAA
company	TNK-BP
company	TNT|TNT Express
company	TPG|Texas Pacific Group|TPG Capital
company	TSMC|Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor
company	TUI|Tui
company	TWA|Trans World Airlines|T.W.A.
company	Taco Bell
company	Taiwan Stock Exchange
company	Takata
company	Take-Two Interactive|Rockstar Games|Take-Two
company	Takeda|Takeda Pharmaceutical
company	TalkTalk
company	Tandy|Tandy Corporation
company	Taobao
company	Target|Target Corporation|Dayton Hudson
company	Taser International|Axon|Axon Enterprise
company	Tata Consultancy Services|TCS
company	Tata Group|Tata|Tata Sons
company	Tata Motors
company	Tata Steel
company	Tate & Lyle
company	Tatneft
company	Tech Mahindra
company	Techint|Ternium|Tenaris
company	Teck Resources|Teck
company	Tel Aviv Stock Exchange|TASE
company	Tele-Communications Inc.|TCI
company	Telecom Italia|TIM
company	Telefónica|Telefonica
company	Telegram
company	Telenor
company	Telia|TeliaSonera
company	Telmex|Teléfonos de México
company	Telstra
company	Telus
company	Temasek|Temasek Holdings
company	Temu
company	Tencent|Tencent Holdings
company	Tenke Fungurume
company	Tennessee Valley Authority|TVA
company	TerraPower
company	Terraform Labs
company	Tesco
company	Tesla|Tesla Motors|Tesla Inc.
company	Tether
company	Teva|Teva Pharmaceutical
company	Texaco
company	Texas Air|Texas Air Corporation
company	Texas Instruments
company	Textron
company	Thai Airways|Thai Airways International
company	Thales|Thomson-CSF
company	Thames Water
company	The Body Shop|Body Shop
company	The Pirate Bay|Pirate Bay
company	The Weinstein Company|Weinstein Company
company	Theranos
company	Third Point
company	Thoma Bravo
company	Thomas Cook|Thomas Cook Group
company	Three Arrows Capital|3AC
company	ThyssenKrupp|Thyssenkrupp|Thyssen|Krupp
company	Ticketmaster
company	Tiffany|Tiffany & Co.
company	Tiger Global|Tiger Global Management
company	TikTok
company	Tim Hortons
company	Time Warner Cable
company	Time Warner|WarnerMedia|Warner Communications
company	Tinder|Match Group|Match.com
company	Titan Corporation
company	Toei
company	Toho
company	Tokio Marine
company	Tokopedia
company	Tokyo Electric Power|Tepco|TEPCO|Tokyo Electric Power Company
company	Tokyo Electron
company	Tokyo Stock Exchange|TSE
company	TomTom
company	Tommy Hilfiger
company	Top Glove
company	Toronto Stock Exchange|TSX|TMX Group
company	Toshiba
company	TotalEnergies|Total|TotalFinaElf
company	Tower Records
company	Townsend Thoresen
company	Toyota|Toyota Motor|Toyota Motor Corporation
company	Toys "R" Us|Toys R Us|Toys 'R' Us
company	Trabant
company	Trader Joe's
company	Trafigura
company	TransAsia Airways|TransAsia
company	TransCanada|TC Energy
company	Transneft
company	Transnet
company	Transocean
company	Travelers|Travelers Insurance
company	Trenitalia|Ferrovie dello Stato
company	Trian|Trian Partners
company	TripAdvisor|Tripadvisor
company	Trump Media & Technology Group|Trump Media
company	Trump Organization|The Trump Organization
company	Tullow Oil|Tullow
company	Tunisair
company	Tupolev
company	Turing Pharmaceuticals
company	Turkcell
company	Turkish Aerospace Industries|TAI
company	Turkish Airlines|THY
company	Twitch
company	Twitter
company	Two Sigma
company	Tyco|Tyco International
company	Tyson Foods|Tyson
company	UFC|Ultimate Fighting Championship
company	UMC|United Microelectronics
company	UPS|United Parcel Service
company	US Airways|USAir
company	US Steel|U.S. Steel|United States Steel|USX
company	UTA|Union de Transports Aériens
company	Uber|Uber Technologies
company	Ubisoft
company	Ukraine International Airlines|UIA
company	Ukrenergo
company	Ukrzaliznytsia|Ukrainian Railways
company	Under Armour
company	Unilever
company	Union Carbide|Union Carbide India
company	Union Pacific
company	Uniper
company	Uniqlo
company	Unisys
company	United Airlines|United Continental
company	United Artists
company	United Launch Alliance|ULA
company	United States Postal Service|USPS|U.S. Postal Service|Postal Service
company	United Technologies|UTC
company	UnitedHealth|UnitedHealth Group|UnitedHealthcare
company	Universal Music Group|Universal Music
company	Universal|Universal Pictures|Universal Studios
company	University of Phoenix
company	Unocal
company	Upjohn|Pharmacia & Upjohn|Pharmacia
company	Uralkali
company	Uralvagonzavod
company	VK|VKontakte|Mail.ru
company	VMware
company	VTsIOM|VCIOM
company	Valeant|Valeant Pharmaceuticals|Bausch Health
company	Valeo
company	Vale|Companhia Vale do Rio Doce|CVRD
company	ValuJet|ValuJet Airlines|AirTran
company	Valve
company	Vanguard|Vanguard Group
company	Varig|VARIG
company	Vattenfall
company	Vauxhall
company	Vedanta|Vedanta Resources
company	Venture Global
company	Veolia|Compagnie Générale des Eaux|Vivendi Environnement
company	Verisk Maplecroft
company	Verizon|Verizon Communications|Bell Atlantic
company	Versace
company	Vertex Pharmaceuticals|Vertex
company	Vestas
company	Via Rail|VIA Rail
company	Viacom|ViacomCBS
company	Vicentin
company	Vickers
company	Victoria's Secret|L Brands
company	VietJet Air|VietJet|Vietjet
company	Vietnam Airlines
company	Viettel
company	VimpelCom|Veon|VEON|Beeline
company	VinFast
company	Vinci
company	Vingroup
company	Virgin Atlantic
company	Virgin Australia|Virgin Blue
company	Virgin Galactic
company	Virgin Group|Virgin
company	Visa|Visa Inc.
company	Vision Fund|SoftBank Vision Fund
company	Vistra
company	Vitol
company	Vitro
company	Vivendi|Vivendi Universal
company	Vivo
company	Vodacom
company	Vodafone
company	Voepass
company	Voestalpine
company	Volaris
company	Volkswagen|VW|Volkswagen Group
company	Volvo Cars
company	Volvo|Volvo Group|AB Volvo
company	Vueling
company	W.R. Grace|W. R. Grace
company	WH Group|Shuanghui
company	WHSmith|WH Smith
company	WPP
company	WWE|WWF|World Wrestling Entertainment|World Wrestling Federation|TKO
company	Wachtell Lipton|Wachtell, Lipton, Rosen & Katz
company	Wagner Group|Wagner
company	Waitrose
company	Walgreens|Walgreens Boots Alliance
company	Walmart|Wal-Mart|Wal-Mart Stores
company	Wang Laboratories|Wang
company	Warner Bros. Discovery|Warner Bros Discovery
company	Warner Bros.|Warner Brothers|Warner Bros
company	Warner Music|Warner Music Group
company	Warner-Lambert
company	Warsaw Stock Exchange
company	Wasserstein Perella
company	Waterstones
company	Waymo
company	WeChat|Weixin
company	WeWork
company	Webvan
company	Weibo|Sina Weibo
company	Wendy's
company	Wesfarmers
company	WestJet
company	Western Digital|SanDisk
company	Western Union
company	Westfield
company	Westinghouse|Westinghouse Electric
company	Westland|Westland Helicopters|AgustaWestland
company	Wetherspoon|JD Wetherspoon|Wetherspoons
company	WhatsApp
company	Whirlpool
company	White & Case
company	Whole Foods|Whole Foods Market
company	Wilko
company	William Hill
company	Williams & Connolly
company	Wilmar|Wilmar International
company	WilmerHale
company	Wintershall|Wintershall Dea
company	Wipro
company	Wirecard
company	Wise|TransferWise
company	Wistron
company	Wiz
company	Wizz Air
company	Woodside|Woodside Petroleum|Woodside Energy
company	Woolworths|Woolworths Group
company	Woolworth|F.W. Woolworth
company	WordPerfect
company	World Liberty Financial
company	WorldCom|MCI WorldCom
company	Wrigley
company	WuXi AppTec
company	Wyeth|American Home Products
company	Wynn Resorts|Wynn
company	X Corp|X Corp.
company	XPeng|Xpeng
company	Xerox
company	Xiaohongshu|RedNote
company	Xiaomi
company	Xstrata
company	Y Combinator
company	YG Entertainment
company	YMTC|Yangtze Memory Technologies
company	YPF
company	YPFB
company	Yahoo|Yahoo!
company	Yamaha|Yamaha Motor
company	Yandex
company	Yara|Yara International
company	Yelp
company	Yemenia
company	Yeti Airlines
company	YouGov
company	YouTube
company	Yugo|Zastava
company	Yukos
company	Yum Brands|Yum! Brands
company	Yves Saint Laurent|Saint Laurent|YSL
company	ZF Friedrichshafen|ZF
company	ZIL
company	ZTE
company	Zain
company	Zalando
company	Zambia Consolidated Copper Mines|ZCCM
company	Zara
company	Zhipu AI|Zhipu
company	Zijin Mining|Zijin
company	Zillow
company	Zomato|Eternal
company	Zoom|Zoom Video Communications
company	Zurich Insurance|Zurich Insurance Group
company	airBaltic|AirBaltic
company	eBay
company	easyJet|EasyJet
company	flydubai|FlyDubai
company	iFlytek
company	iRobot
company	ispace
company	xAI
company	Ørsted|Orsted|DONG Energy
company	ČEZ|CEZ
company	Škoda Auto|Skoda|Škoda
company	Škoda Works|Skoda Works
company	Železara Smederevo
court	African Court on Human and Peoples' Rights
court	Audiencia Nacional
court	Conseil d'État|Council of State
court	Constitutional Council of France|Conseil constitutionnel
court	Constitutional Court of Korea
court	Constitutional Court of South Africa
court	Court of Appeal of England and Wales
court	Court of Arbitration for Sport|CAS
court	Court of Cassation
court	Court of Session
court	Delaware Court of Chancery
court	European Court of Human Rights|ECHR|ECtHR
court	European Court of Justice|ECJ|Court of Justice of the European Union|CJEU
court	Extraordinary Chambers in the Courts of Cambodia|ECCC|Khmer Rouge tribunal
court	Federal Circuit|U.S. Court of Appeals for the Federal Circuit
court	Federal Constitutional Court|Bundesverfassungsgericht|German Constitutional Court
court	Fifth Circuit|5th Circuit|Fifth U.S. Circuit Court of Appeals
court	Foreign Intelligence Surveillance Court|FISA court
court	High Court of Australia
court	High Court of Justice|High Court in London
court	Inter-American Commission on Human Rights|IACHR
court	Inter-American Court of Human Rights
court	International Court of Justice|ICJ|World Court|I.C.J.
court	International Criminal Court|ICC|I.C.C.
court	International Criminal Tribunal for Rwanda|ICTR
court	International Criminal Tribunal for the former Yugoslavia|ICTY|Yugoslav war crimes tribunal
court	International Tribunal for the Law of the Sea|ITLOS
court	Judicial Committee of the Privy Council|Privy Council
court	Kosovo Specialist Chambers
court	Ninth Circuit|9th Circuit|Ninth U.S. Circuit Court of Appeals
court	Old Bailey|Central Criminal Court
court	Permanent Court of Arbitration|PCA
court	Second Circuit|2nd Circuit|2nd U.S. Circuit Court of Appeals
court	Southern District of New York|SDNY
court	Special Court for Sierra Leone
court	Special Tribunal for Lebanon|STL
court	Supreme Court of Canada
court	Supreme Court of India|Indian Supreme Court|India's Supreme Court
court	Supreme Court of Israel|Israeli Supreme Court|Israel's Supreme Court
court	Supreme Court of Pakistan|Pakistan's Supreme Court
court	Supreme Court of the United Kingdom|UK Supreme Court
court	Supreme Court of the United States|US Supreme Court|U.S. Supreme Court|Scotus|SCOTUS|United States Supreme Court
court	Supreme Federal Tribunal|STF|Supreme Federal Court
court	Supreme People's Court
court	Tokyo District Court
court	Truth and Reconciliation Commission|TRC
league	A-League
league	ATP|ATP Tour|Association of Tennis Professionals
league	All England Club|All England Lawn Tennis Club
league	American Football Conference|AFC
league	American Hockey League|AHL
league	American League
league	Argentine Football Association|AFA
league	Asian Football Confederation|AFC
league	Atlantic Coast Conference|ACC
league	Australian Football League|AFL
league	Big 12|Big 12 Conference
league	Big Bash League|BBL
league	Big East|Big East Conference
league	Big Ten|Big Ten Conference
league	Board of Control for Cricket in India|BCCI
league	Brazilian Football Confederation|CBF
league	British Horseracing Authority|BHA
league	Bundesliga
league	CONCACAF|Concacaf
league	CONMEBOL|Conmebol
league	Canadian Football League|CFL
league	Champions League|UEFA Champions League|European Cup
league	Chinese Super League|CSL
league	Confederation of African Football|CAF
league	Cricket Australia
league	DP World Tour|European Tour
league	England and Wales Cricket Board|ECB
league	Eredivisie
league	EuroLeague|Euroleague
league	Europa League|UEFA Europa League|UEFA Cup
league	European Super League
league	FIA|Fédération Internationale de l'Automobile
league	FIBA
league	FIDE|International Chess Federation
league	FIFA|Fifa|Fédération Internationale de Football Association
league	Football Association|FA|the FA
league	Football League|English Football League|EFL
league	Formula One|Formula 1|F1
league	French Football Federation|FFF
league	Gaelic Athletic Association|GAA
league	German Football Association|DFB
league	Indian Premier League|IPL
league	Indian Super League|ISL
league	IndyCar|IndyCar Series|Indy Racing League
league	International Boxing Association|IBA|AIBA
league	International Boxing Federation|IBF
league	International Cricket Council|ICC
league	International Ice Hockey Federation|IIHF
league	International Paralympic Committee|IPC
league	International Skating Union|ISU
league	International Ski Federation|FIS
league	International Tennis Federation|ITF
league	Ivy League
league	J-League|J League|J.League
league	Japan Sumo Association
league	Jockey Club
league	K League
league	Kontinental Hockey League|KHL
league	LIV Golf|LIV
league	LPGA|LPGA Tour|Ladies Professional Golf Association
league	La Liga|LaLiga|Spanish league
league	Liga MX
league	Ligue 1
league	Major League Baseball Players Association|MLBPA
league	Major League Baseball|MLB|M.L.B.
league	Major League Soccer|MLS|M.L.S.
league	MotoGP
league	NASCAR|Nascar
league	NFL Players Association|NFLPA
league	National Basketball Association|NBA|N.B.A.
league	National Collegiate Athletic Association|NCAA|N.C.A.A.
league	National Football Conference|NFC
league	National Football League|NFL|N.F.L.
league	National Hockey League|NHL|N.H.L.
league	National League
league	National Rugby League|NRL
league	National Women's Soccer League|NWSL
league	Negro Leagues
league	Nippon Professional Baseball|NPB
league	PGA Tour
league	Pac-12|Pac-10|Pac-12 Conference
league	Pakistan Cricket Board|PCB
league	Pakistan Super League|PSL
league	Premier League|English Premier League|EPL
league	Premiership Rugby
league	RUSADA|Rusada
league	Royal Spanish Football Federation|RFEF
league	Royal and Ancient Golf Club|R&A|Royal & Ancient
league	Rugby Football Union|RFU
league	Saudi Pro League|SPL
league	Scottish Premiership
league	Serie A
league	Six Nations|Five Nations
league	Southeastern Conference|SEC
league	Super League
league	Super Rugby
league	U.S. Anti-Doping Agency|USADA
league	U.S. Golf Association|USGA
league	U.S. Olympic Committee|USOC|U.S. Olympic and Paralympic Committee|USOPC
league	U.S. Soccer Federation|US Soccer|U.S. Soccer
league	U.S. Tennis Association|USTA
league	UCI|Union Cycliste Internationale|International Cycling Union
league	UEFA|Uefa|Union of European Football Associations
league	USA Gymnastics|USAG
league	USA Swimming
league	USA Track & Field|USATF
league	USFL|United States Football League
league	Ultimate Fighting Championship|UFC
league	WTA|WTA Tour|Women's Tennis Association
league	Women's National Basketball Association|WNBA|W.N.B.A.
league	Women's Super League|WSL
league	World Aquatics|FINA
league	World Athletics|IAAF|International Association of Athletics Federations
league	World Boxing Association|WBA
league	World Boxing Council|WBC
league	World Boxing Organization|WBO
league	World Rugby|International Rugby Board|IRB
league	World Wrestling Entertainment|WWE|WWF
league	XFL
media	+972 Magazine
media	14ymedio
media	4chan
media	8chan|8kun
media	ABC Color
media	ABC|ABC News|American Broadcasting Company
media	ABS-CBN
media	ANP
media	ANSA|Ansa
media	AP Television
media	APS|Algérie Presse Service
media	ARD
media	ARY News|ARY
media	Abaca Press
media	Addis Standard
media	Adevărul|Adevarul
media	Africa Confidential
media	Aftenposten
media	Aftonbladet
media	Agence France-Presse|AFP|Agence France Presse
media	Agerpres|Rompres
media	Agos
media	Agência Brasil
media	Al Arabiya|Al-Arabiya
media	Al Jazeera|Al-Jazeera|Al Jazeera English
media	Al Mayadeen|Al-Mayadeen
media	Al-Ahram|Al Ahram
media	Al-Akhbar
media	Al-Aqsa TV
media	Al-Hayat
media	Al-Manar|Al Manar
media	Al-Masirah|Al Masirah TV
media	Al-Masry Al-Youm
media	Al-Wasat
media	Algemeen Dagblad|AD
media	Alhurra|Al-Hurra
media	All India Radio|AIR
media	AllAfrica|allAfrica.com
media	American Media Inc.|American Media|AMI
media	An-Nahar|Annahar
media	Anadolu Agency|Anadolu|AA
media	Animal Político|Animal Politico
media	Antara
media	Apple Daily
media	Arab News
media	Argus Media|Argus
media	Armenpress
media	Arte
media	As-Safir
media	Asahi Shimbun
media	Asharq Al-Awsat
media	Asian News International|ANI
media	Associated Press of Pakistan|APP
media	Associated Press|AP|the AP|A.P.
media	Australian Associated Press|AAP
media	Australian Broadcasting Corporation|ABC Australia
media	Australian Financial Review|AFR
media	Austria Press Agency|APA
media	Axel Springer|Springer
media	Axios
media	B92|Radio B92
media	BBC News
media	BBC World Service
media	BBC|British Broadcasting Corporation|B.B.C.|the Beeb
media	BET|Black Entertainment Television
media	BFM TV|BFMTV
media	BTA
media	Baltic News Service|BNS
media	Bangkok Post
media	Barricada
media	Barron's
media	Beeld
media	BelTA|Belta
media	Belfast Telegraph
media	Belga
media	Bellingcat
media	Berlingske|Berlingske Tidende
media	Bernama
media	Bertelsmann
media	Bild|Bild Zeitung|Bild-Zeitung
media	Billboard
media	Blick
media	Bloomberg|Bloomberg News|Bloomberg L.P.
media	Bluesky
media	Boston Herald
media	Breitbart|Breitbart News
media	British Medical Journal|BMJ|The BMJ
media	Business Day
media	Business Insider|Insider
media	Business Wire
media	BusinessWeek|Bloomberg Businessweek|Business Week
media	BuzzFeed|BuzzFeed News
media	C-SPAN
media	CBS|CBS News|Columbia Broadcasting System
media	CCTV|China Central Television
media	CGTN|China Global Television Network
media	CNBC
media	CNN|Cable News Network|C.N.N.
media	CNews
media	CTK|ČTK|Czech News Agency
media	CTV|CTV News
media	Cadena SER
media	Caixin
media	Canadian Broadcasting Corporation|CBC|CBC News
media	Canal+|Canal Plus
media	Capital Gazette
media	Caracol|Caracol Radio|Caracol Televisión
media	Cell
media	Central News Agency|CNA
media	Channel 4|Channel 4 News
media	Channel 5
media	Channel NewsAsia
media	Channel One Russia|Channel One|ORT
media	Channels Television|Channels TV
media	Charlie Hebdo
media	Chicago Sun-Times
media	Chicago Tribune
media	China Daily
media	China News Service
media	China Times
media	Chosun Ilbo
media	Citizen TV
media	City Press
media	Clarín|Clarin|Grupo Clarín
media	Comedy Central
media	Compact
media	Condé Nast|Conde Nast
media	Confidencial
media	Consumer Reports
media	Correctiv
media	Correio da Manhã
media	Corriere della Sera
media	Cosmopolitan|Cosmo
media	Cumhuriyet
media	Cyprus Mail
media	Czech Television|Česká televize
media	DAZN
media	DPA|dpa|Deutsche Presse-Agentur
media	DR|Danmarks Radio
media	Dagbladet
media	Dagens Nyheter
media	Daily Express
media	Daily Graphic
media	Daily Mail|MailOnline|Mail Online
media	Daily Maverick
media	Daily Mirror|The Mirror
media	Daily Monitor
media	Daily Nation|Nation Media Group
media	Daily Record
media	Daily Star
media	Daily Trust
media	Dainik Bhaskar
media	Dawn
media	De Standaard
media	De Telegraaf|Telegraaf
media	Deadline|Deadline Hollywood
media	Delfi
media	Delo
media	Democratic Voice of Burma|DVB
media	Der Spiegel|Spiegel|Spiegel Online
media	Der Standard
media	Der Tagesspiegel|Tagesspiegel
media	Detroit Free Press
media	Deutsche Welle|DW
media	Diario ABC
media	Diario AS|AS
media	Die Presse
media	Die Tageszeitung|taz
media	Die Welt|Welt am Sonntag
media	Die Zeit
media	Discovery Channel
media	Diário de Notícias
media	Dnevni avaz
media	Dong-A Ilbo
media	Doordarshan
media	Dow Jones Newswires
media	Dow Jones|Dow Jones & Company
media	Drudge Report
media	EFE|Efe|Agencia EFE
media	ERR
media	ERT
media	ESPN
media	Ebony
media	Echo of Moscow|Ekho Moskvy
media	Ekstra Bladet
media	El Comercio
media	El Confidencial
media	El Deber
media	El Espectador
media	El Faro
media	El Khabar
media	El Mercurio
media	El Mundo
media	El Nacional
media	El Nuevo Día|El Nuevo Dia
media	El País|El Pais
media	El Tiempo
media	El Universal
media	El Universo
media	El Watan
media	Elle
media	Epoch Times|The Epoch Times
media	Esquire
media	Euronews
media	Europa Press
media	Europe 1
media	Eurosport
media	Evening Standard|London Evening Standard|The Standard
media	Excélsior|Excelsior
media	Expressen
media	Expresso
media	Fairfax Media|Fairfax
media	Fakt
media	Far Eastern Economic Review
media	Fars News Agency|Fars
media	Feral Tribune
media	Field Level Media
media	Financial Times|FT|the FT
media	Focus
media	Folha de S.Paulo|Folha de São Paulo|Folha
media	Forbes
media	Foreign Affairs
media	Foreign Policy
media	Fortune
media	Fox Broadcasting Company|Fox|Fox network
media	Fox Corporation|Fox Corp
media	Fox News|Fox News Channel
media	France 24
media	France Inter
media	France Télévisions|France 2|France 3|Antenne 2
media	Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine
media	Fraternité Matin
media	Fuji Television|Fuji TV|Fuji Media Holdings
media	GB News
media	GMA Network|GMA
media	GQ
media	Gab
media	Gannett
media	Garowe Online
media	Gawker|Gawker Media
media	Gazeta Wyborcza
media	Geo TV|Geo News|Geo
media	Getty Images
media	Ghana News Agency
media	Global New Light of Myanmar|New Light of Myanmar
media	Global News
media	Global Times
media	GlobeNewswire
media	Globovisión|Globovision
media	Globo|TV Globo|Rede Globo|Grupo Globo
media	Granada Television|Granada
media	Granma
media	Gulf News
media	Gulf Times
media	HBO|Home Box Office
media	HINA|Hina
media	Haaretz|Ha'aretz
media	Halk TV
media	Hallmark Channel
media	Handelsblatt
media	Hankyoreh
media	Harper's Magazine|Harper's
media	Hearst|Hearst Corporation|Hearst Communications
media	Hello!|Hello! magazine
media	Helsingin Sanomat
media	Herald Sun
media	Hindustan Times
media	Hong Kong Free Press|HKFP
media	Houston Chronicle
media	HuffPost|Huffington Post|The Huffington Post
media	Hustler
media	Hürriyet|Hurriyet
media	IRIB|Islamic Republic of Iran Broadcasting
media	IRNA|Islamic Republic News Agency
media	ISNA|Iranian Students' News Agency
media	ITN|Independent Television News|ITV News
media	ITV|Independent Television
media	Il Fatto Quotidiano
media	Il Sole 24 Ore
media	Index.hu|Index
media	India Today
media	Indo-Asian News Service|IANS
media	Infobae
media	Infowars|InfoWars
media	Inter Press Service|IPS
media	Interfax
media	Interfax-Ukraine
media	International Consortium of Investigative Journalists|ICIJ
media	International Herald Tribune|Herald Tribune
media	Iran International
media	Iraqi Media Network|Al-Iraqiya
media	Irish Examiner
media	Irish Independent
media	Israel Hayom
media	Izvestia|Izvestiya
media	JAMA|Journal of the American Medical Association
media	JTBC
media	Jamaica Observer
media	Jane's Defence Weekly|Jane's
media	Jang|Daily Jang|Jang Group
media	Jeune Afrique
media	Jiji Press|Jiji
media	JoongAng Ilbo|Korea JoongAng Daily
media	Jornal do Brasil
media	Joy FM
media	Jutarnji list
media	Juventud Rebelde
media	Jyllands-Posten
media	KBS|Korean Broadcasting System
media	KUNA|Kuwait News Agency
media	Kan|Israel Broadcasting Authority
media	Kathimerini
media	Kayhan
media	Kazinform
media	Kenya News Agency
media	Keystone-SDA
media	Khaama Press
media	Khaleej Times
media	Khaosod
media	Klubrádió|Klubradio
media	Knight Ridder|Knight-Ridder
media	Koha Ditore
media	Kommersant
media	Kompas
media	Komsomolskaya Pravda
media	Korea Herald|The Korea Herald
media	Korea Times|The Korea Times
media	Korean Central News Agency|KCNA
media	Krasnaya Zvezda
media	Kronen Zeitung|Krone
media	Kyiv Independent|The Kyiv Independent
media	Kyiv Post
media	Kyodo|Kyodo News
media	L'Espresso
media	L'Express
media	L'Humanité|L'Humanite
media	L'Obs|Le Nouvel Observateur|Nouvel Observateur
media	L'Orient-Le Jour|L'Orient Today
media	L'Osservatore Romano|Osservatore Romano
media	L'Unità|L'Unita
media	L'Équipe|L'Equipe
media	LANA|Libyan News Agency
media	LBC
media	LBC International|LBCI
media	LETA
media	LRT
media	La Croix
media	La Gazzetta dello Sport|Gazzetta dello Sport
media	La Jornada
media	La Libre Belgique
media	La Nación|La Nacion
media	La Prensa
media	La Prensa Gráfica
media	La Presse
media	La Repubblica
media	La República
media	La Stampa
media	La Tercera
media	La Vanguardia
media	Le Canard enchaîné|Canard Enchaîné
media	Le Devoir
media	Le Figaro|Figaro
media	Le Journal du Dimanche|JDD
media	Le Monde
media	Le Nouvelliste
media	Le Parisien
media	Le Point
media	Le Soir
media	Le Soleil
media	Le Temps
media	Les Échos|Les Echos
media	Liberty Times
media	Libération|Liberation
media	Life|Life magazine
media	Listín Diario
media	Liverpool Echo
media	Lloyd's List
media	Los Angeles Times|LA Times|L.A. Times
media	Lusa
media	Luxemburger Wort
media	M6
media	MAD|Mad magazine
media	MAP|Maghreb Arabe Presse
media	MBC Group|Middle East Broadcasting Center
media	MBC|Munhwa Broadcasting Corporation
media	MENA|Middle East News Agency
media	MSNBC|MS NOW
media	MTI
media	MTV|Music Television
media	Ma'an News Agency|Maan
media	Maariv|Ma'ariv
media	Maclean's
media	Mada Masr
media	Magyar Nemzet
media	Mail & Guardian|Weekly Mail
media	Mainichi Shimbun|Mainichi
media	Malaysiakini
media	Manila Bulletin
media	Marca
media	Mastodon
media	McClatchy
media	Mediapart
media	Mediaset|MFE
media	Mediazona
media	Meduza
media	Mehr News Agency|Mehr
media	Metro
media	Miami Herald
media	Middle East Eye
media	Milenio
media	Milliyet
media	Ming Pao
media	Mizzima
media	Mladá fronta DNES
media	Montreal Gazette
media	Montsame
media	Morgunblaðið|Morgunbladid
media	Morning Star
media	Mosaïque FM|Mosaique FM
media	Moskovsky Komsomolets
media	Mother Jones
media	Mundo Deportivo
media	N1
media	NBC|NBC News|National Broadcasting Company
media	NDR|Norddeutscher Rundfunk
media	NDTV
media	NHK
media	NK News
media	NME|New Musical Express
media	NOS
media	NPR|National Public Radio
media	NRC Handelsblad|NRC
media	NRK
media	NTB
media	NTV
media	Naspers
media	National Enquirer
media	National Geographic
media	National News Agency|NNA
media	National Post
media	National Review
media	Nature
media	Network Ten|Channel Ten
media	Neue Zürcher Zeitung|NZZ
media	Neues Deutschland
media	New England Journal of Medicine|NEJM
media	New Scientist
media	New Statesman
media	New Straits Times
media	New Vision
media	New York Daily News|Daily News
media	New York Post
media	News Agency of Nigeria|NAN
media	News Corp|News Corporation|News Corp.
media	News of the World
media	News24
media	Newsday
media	Newsmax
media	Newsweek
media	Nexstar|Nexstar Media Group
media	Nexta|NEXTA
media	Nezavisimaya Gazeta
media	Nhân Dân|Nhan Dan
media	Nickelodeon
media	Nikkei|Nihon Keizai Shimbun|Nikkei Asia
media	Nine Network|Nine Entertainment|Channel Nine
media	Notimex
media	Novaya Gazeta
media	Népszabadság|Nepszabadsag
media	O Estado de S. Paulo|Estadão|Estado de São Paulo
media	O Globo
media	OC Media
media	OK!|OK! magazine
media	ORF
media	Ogonyok
media	Okaz
media	One America News Network|One America News|OAN|OANN
media	Organized Crime and Corruption Reporting Project|OCCRP
media	Oslobođenje|Oslobodjenje
media	Ouest-France
media	Outlook
media	PA Wire
media	PBS|Public Broadcasting Service
media	PLA Daily|Liberation Army Daily
media	PR Newswire
media	Pajhwok|Pajhwok Afghan News
media	Papua New Guinea Post-Courier|Post-Courier
media	Paris Match
media	Parler
media	Pearson
media	Penthouse
media	People's Daily|Renmin Ribao
media	People|People magazine
media	Petra|Petra News Agency
media	Philippine Daily Inquirer
media	Philippine Star|The Philippine Star
media	Phnom Penh Post|The Phnom Penh Post
media	Phoenix Television|Phoenix TV
media	Pitchfork
media	Playboy
media	Polish Press Agency|PAP
media	Politico
media	Politika
media	Politiken
media	Postimees
media	Postmedia
media	Pravda
media	Premium Times
media	Prensa Latina
media	Prensa Libre
media	Press Association|PA Media|PA news agency
media	Press TV
media	Press Trust of India|PTI
media	Prisa|PRISA
media	Private Eye
media	ProPublica
media	ProSiebenSat.1|ProSieben
media	Proceso
media	Prothom Alo
media	Página 12|Página/12|Pagina 12
media	Público
media	Qatar News Agency|QNA
media	RAI|Rai
media	RCN
media	RCTV|Radio Caracas Televisión
media	RIA Novosti|Novosti
media	RTBF
media	RTHK
media	RTLM|Radio Télévision Libre des Mille Collines
media	RTL|RTL Group
media	RTP
media	RTVE|TVE|Televisión Española
media	RT|Russia Today
media	RTÉ|RTE|Raidió Teilifís Éireann
media	Radio Dabanga
media	Radio France
media	Radio France Internationale|RFI
media	Radio Free Asia|RFA
media	Radio Free Europe/Radio Liberty|Radio Free Europe|Radio Liberty|RFE/RL
media	Radio Martí|Radio Marti|TV Martí
media	Radio Maryja
media	Radio Mogadishu
media	Radio Moscow
media	Radio New Zealand|RNZ
media	Radio Okapi
media	Radio Television of Serbia|RTS
media	Radio-Canada
media	Rand Daily Mail
media	Rappler
media	Reach|Trinity Mirror|Mirror Group
media	Reader's Digest
media	Reed Elsevier|RELX|Elsevier
media	Reforma
media	Republic TV
media	Reuters Breakingviews|Breakingviews
media	Reuters TV
media	Reuters|Thomson Reuters
media	Ritzau
media	Rodong Sinmun
media	Roll Call
media	Rolling Stone
media	Rossiyskaya Gazeta
media	Rudaw
media	Rudé právo|Rude Pravo
media	Rustavi 2
media	Rzeczpospolita
media	RÚV|RUV
media	Ríodoce|Riodoce
media	S&P Global Platts|Platts
media	S4C
media	SABC|South African Broadcasting Corporation
media	SANA|Syrian Arab News Agency
media	SBS|Special Broadcasting Service
media	SME
media	STA
media	STT
media	STV
media	SVT
media	Saba News Agency|Saba
media	Sabah|Daily Sabah
media	Sahara Reporters|SaharaReporters
media	Salon|Salon.com
media	San Francisco Chronicle
media	Sankei Shimbun|Sankei
media	Saudi Press Agency|SPA
media	Science
media	Scientific American
media	Semafor
media	Semana
media	Seven Network|Seven West Media|Channel Seven
media	Shabelle Media Network|Radio Shabelle
media	Showtime
media	Shukan Bunshun
media	Sinclair Broadcast Group|Sinclair
media	Sirius XM|SiriusXM|Sirius
media	Sky News
media	Sky Sports
media	Sky|BSkyB|British Sky Broadcasting
media	Slate
media	South China Morning Post|SCMP
media	Southern Weekly|Southern Weekend
media	Sowetan|The Sowetan
media	Sports Illustrated
media	Sputnik|Sputnik News
media	Stabroek News
media	Stand News
media	Star Tribune|Minnesota Star Tribune
media	Stars and Stripes
media	Stats Perform
media	Stern
media	Substack
media	Sudan Tribune
media	Suna|SUNA|Sudan News Agency
media	Sunday Independent
media	Sunday Mirror
media	Suspilne
media	Svenska Dagbladet
media	Sözcü|Sozcu
media	Süddeutsche Zeitung|SZ|Sueddeutsche Zeitung
media	TAP|Tunis Afrique Presse
media	TASR
media	TASS|Tass|ITAR-TASS|Itar-Tass
media	TBS Television
media	TF1
media	TMZ
media	TNT Sports|BT Sport
media	TOLOnews|Tolo News|Tolo TV|TOLO
media	TRT|TRT World
media	TT News Agency|TT
media	TV Azteca
media	TV Guide
media	TV Rain|Dozhd
media	TV5Monde|TV5
media	TVB|Television Broadcasts
media	TVNZ
media	TVN|TVN24
media	TVP|Telewizja Polska
media	Ta Kung Pao
media	Ta Nea
media	Tages-Anzeiger
media	Taipei Times
media	Tampa Bay Times|St. Petersburg Times
media	Tanjug
media	Tasnim|Tasnim News Agency
media	TechCrunch
media	Tehelka
media	Tehran Times
media	TelQuel
media	Telemundo
media	Telesur|teleSUR
media	Televisa
media	Telex
media	Tempo
media	Thai PBS
media	The Age
media	The Arizona Republic|Arizona Republic
media	The Athletic
media	The Atlanta Journal-Constitution|Atlanta Journal-Constitution
media	The Atlantic|Atlantic Monthly
media	The Australian
media	The Baltimore Sun|Baltimore Sun
media	The Boston Globe|Boston Globe
media	The Bulwark
media	The Cambodia Daily|Cambodia Daily
media	The Canadian Press|Canadian Press
media	The Christian Science Monitor|Christian Science Monitor
media	The Daily Beast|Daily Beast
media	The Daily Caller|Daily Caller
media	The Daily Star
media	The Daily Telegraph|Daily Telegraph|The Telegraph
media	The Dallas Morning News|Dallas Morning News
media	The Denver Post|Denver Post
media	The Dominion Post|Dominion Post
media	The East African|EastAfrican
media	The Economic Times|Economic Times
media	The Economist|Economist
media	The Express Tribune|Express Tribune
media	The Fiji Times|Fiji Times
media	The Free Press
media	The Gleaner|Jamaica Gleaner|The Jamaica Gleaner
media	The Globe and Mail|Globe and Mail
media	The Guardian|Guardian
media	The Herald|Glasgow Herald
media	The Hill
media	The Hindu
media	The Hollywood Reporter|Hollywood Reporter
media	The Independent|Independent
media	The Indian Express|Indian Express
media	The Insider
media	The Intercept
media	The Irish Times|Irish Times
media	The Irrawaddy|Irrawaddy
media	The Jakarta Post|Jakarta Post
media	The Japan Times|Japan Times
media	The Jerusalem Post|Jerusalem Post
media	The Jordan Times|Jordan Times
media	The Kathmandu Post|Kathmandu Post|Kantipur
media	The Lancet|Lancet
media	The Mail on Sunday|Mail on Sunday
media	The Mercury News|San Jose Mercury News
media	The Moscow Times|Moscow Times
media	The Namibian|Namibian
media	The Nation
media	The National
media	The New Republic|New Republic
media	The New Times|New Times
media	The New York Times|New York Times|NYT
media	The New Yorker|New Yorker
media	The New Zealand Herald|New Zealand Herald|NZ Herald
media	The News International|The News
media	The Observer|Observer
media	The Onion|Onion
media	The Paper
media	The Philadelphia Inquirer|Philadelphia Inquirer
media	The Punch|Punch
media	The Scotsman|Scotsman
media	The Seattle Times|Seattle Times
media	The Spectator|Spectator
media	The Straits Times|Straits Times
media	The Sun
media	The Sunday Leader|Sunday Leader
media	The Sunday Telegraph|Sunday Telegraph
media	The Sunday Times|Sunday Times
media	The Sydney Morning Herald|Sydney Morning Herald
media	The Telegraph India
media	The Tico Times|Tico Times
media	The Times of India|Times of India
media	The Times of Israel|Times of Israel
media	The Times|Times of London|The Times of London
media	The Verge
media	The Village Voice|Village Voice
media	The Wall Street Journal|Wall Street Journal|WSJ
media	The Washington Post|Washington Post
media	The Washington Times|Washington Times
media	The Weather Channel|Weather Channel
media	The West Australian|West Australian
media	The Wire
media	The Zimbabwe Herald
media	ThisDay|This Day
media	Time Inc.
media	Times of Malta
media	Time|Time magazine|TIME
media	To Vima
media	Toronto Star
media	Toronto Sun
media	Tribune Company|Tribune Publishing|Tribune Media|Tronc
media	Trinidad Express
media	Truth Social
media	Trybuna Ludu
media	Turan
media	Tut.by|TUT.BY
media	Tuổi Trẻ|Tuoi Tre
media	Télam|Telam
media	U.S. News & World Report|US News
media	USA Today
media	Ukrainska Pravda|Ukrayinska Pravda
media	Ukrinform
media	United Daily News
media	United Press International|UPI|U.P.I.
media	Univision|TelevisaUnivision
media	Utusan Malaysia
media	VRT
media	Valor Econômico
media	Vancouver Sun
media	Vanity Fair
media	Variety
media	Vatican Radio|Vatican News
media	Vedomosti
media	Veja
media	Verdens Gang|VG
media	Vice|Vice News|Vice Media
media	Viet Nam News
media	VnExpress
media	Vogue
media	Voice of America|VOA
media	Vox|Vox Media
media	Vreme
media	WAM|Emirates News Agency
media	WDR|Westdeutscher Rundfunk
media	Wafa|WAFA
media	Walla
media	Weekly Shonen Jump|Shonen Jump
media	Wen Wei Po
media	WikiLeaks|Wikileaks
media	Wikipedia
media	Wired
media	Xinhua|Xinhua News Agency|New China News Agency
media	Yedioth Ahronoth|Yediot Aharonot|Ynet
media	Yle|YLE
media	Yomiuri Shimbun|Yomiuri
media	Yonhap|Yonhap News Agency
media	ZDF
media	ZUMA Press
media	Zaman|Today's Zaman
media	Zambia Daily Mail
media	Zee|Zee Entertainment|Zee TV
media	beIN Sports|beIN
media	de Volkskrant|Volkskrant
media	eNCA
media	elPeriódico
media	iHeartMedia|Clear Channel|Clear Channel Communications
media	openDemocracy
ministry	Agriculture Department|Department of Agriculture|U.S. Department of Agriculture|USDA
ministry	Bundeswehr|German military
ministry	Cabinet Office
ministry	Chinese Foreign Ministry|China's Foreign Ministry|Ministry of Foreign Affairs of China
ministry	Chinese Ministry of Commerce|MOFCOM|China's Commerce Ministry
ministry	Commerce Department|Department of Commerce|US Department of Commerce|U.S. Commerce Department
ministry	Defense Department|Department of Defense|US Department of Defense|DoD|U.S. Defense Department
ministry	Defra|Department for Environment, Food and Rural Affairs
ministry	Department for Culture, Media and Sport|DCMS
ministry	Department for Education|DfE
ministry	Department for International Development|DfID|DFID
ministry	Department for Transport|DfT
ministry	Department for Work and Pensions|DWP
ministry	Department of Foreign Affairs and Trade|DFAT
ministry	Department of Health and Human Services|HHS|Health and Human Services
ministry	Department of Health and Social Care|DHSC
ministry	Department of Homeland Security|DHS|Homeland Security
ministry	Department of Housing and Urban Development|HUD
ministry	Department of Veterans Affairs|Veterans Affairs|Veterans Administration
ministry	Education Department|Department of Education|U.S. Department of Education
ministry	Energy Department|Department of Energy|U.S. Department of Energy|DOE
ministry	Foreign Office|Foreign and Commonwealth Office|FCO|Foreign, Commonwealth and Development Office|FCDO
ministry	French Foreign Ministry
ministry	Gaza Health Ministry|Hamas-run health ministry|Gaza's Health Ministry
ministry	German Foreign Office|German Foreign Ministry
ministry	Global Affairs Canada
ministry	HM Treasury|UK Treasury|British Treasury
ministry	Home Office
ministry	Indian Ministry of External Affairs|Ministry of External Affairs|MEA
ministry	Interior Department|Department of the Interior|U.S. Interior Department
ministry	Iranian Foreign Ministry
ministry	Iraqi Interior Ministry
ministry	Israeli Defense Ministry|Israeli Defence Ministry
ministry	Israeli Foreign Ministry
ministry	Japanese Finance Ministry|Japan's Finance Ministry
ministry	Justice Department|US Department of Justice|U.S. Justice Department|Department of Justice|DOJ|DoJ
ministry	Labor Department|Department of Labor|U.S. Labor Department
ministry	Ministry of Defence|MoD
ministry	Ministry of Economy, Trade and Industry|METI|Ministry of International Trade and Industry|MITI
ministry	Ministry of Justice|MoJ
ministry	Ministry of Public Security
ministry	Ministry of State Security|MSS
ministry	Northern Ireland Office
ministry	Russian Defence Ministry|Russian Defense Ministry|Russia's Defense Ministry|Russian Ministry of Defence
ministry	Russian Foreign Ministry|Russia's Foreign Ministry
ministry	Saudi Foreign Ministry
ministry	State Department|US State Department|U.S. State Department|Department of State
ministry	Transportation Department|Department of Transportation|U.S. Department of Transportation
ministry	Treasury Department|US Treasury|U.S. Treasury|Department of the Treasury
ministry	Turkish Foreign Ministry
ministry	Ukrainian Defense Ministry|Ukrainian Defence Ministry
ministry	Unification Ministry|Ministry of Unification
ngo	ACT UP
ngo	AFL-CIO|AFL–CIO
ngo	AIPAC|American Israel Public Affairs Committee
ngo	Academy of Motion Picture Arts and Sciences|Motion Picture Academy
ngo	ActionAid
ngo	Adam Smith Institute
ngo	Alliance Defending Freedom|ADF
ngo	American Bar Association|ABA
ngo	American Civil Liberties Union|ACLU|A.C.L.U.
ngo	American Enterprise Institute|AEI
ngo	American Federation of Teachers|AFT
ngo	American Medical Association|AMA
ngo	American Red Cross
ngo	Amnesty International|Amnesty
ngo	Anti-Defamation League|ADL
ngo	Atlantic Council
ngo	Australian Strategic Policy Institute|ASPI
ngo	B'Tselem
ngo	BRAC
ngo	Bellingcat
ngo	Bill & Melinda Gates Foundation|Gates Foundation|Bill and Melinda Gates Foundation
ngo	Black Lives Matter|BLM
ngo	Boy Scouts of America|Boy Scouts|Scouting America
ngo	Breaking the Silence
ngo	British Medical Association|BMA
ngo	Brookings Institution|Brookings
ngo	Bruegel
ngo	CARE International|CARE
ngo	CGIL
ngo	CGT|Confédération Générale du Travail
ngo	COSATU|Cosatu|Congress of South African Trade Unions
ngo	Caritas|Caritas Internationalis
ngo	Carnegie Endowment for International Peace|Carnegie Endowment
ngo	Carter Center
ngo	Catholic Relief Services
ngo	Cato Institute
ngo	Center for American Progress
ngo	Center for Strategic and International Studies|CSIS
ngo	Chan Zuckerberg Initiative
ngo	Chatham House|Royal Institute of International Affairs
ngo	Christian Aid
ngo	Christian Coalition
ngo	Clinton Foundation
ngo	Committee to Protect Journalists|CPJ
ngo	Confederation of British Industry|CBI
ngo	Council on American-Islamic Relations|CAIR
ngo	Council on Foreign Relations|CFR
ngo	Doctors Without Borders|Médecins Sans Frontières|MSF|Medecins Sans Frontieres
ngo	Edhi Foundation
ngo	Electronic Frontier Foundation|EFF
ngo	European Council on Foreign Relations|ECFR
ngo	Extinction Rebellion|XR
ngo	Federalist Society
ngo	Ford Foundation
ngo	Freedom House
ngo	Fridays for Future
ngo	Friends of the Earth
ngo	GLAAD
ngo	Gallup|Gallup Organization
ngo	Girl Scouts|Girl Scouts of the USA
ngo	Grandmothers of Plaza de Mayo
ngo	Greenpeace|Greenpeace International
ngo	Heritage Foundation
ngo	Histadrut
ngo	Hoover Institution
ngo	Hudson Institute
ngo	Human Rights Campaign|HRC
ngo	Human Rights Watch|HRW
ngo	Humane Society of the United States|Humane Society
ngo	IG Metall
ngo	Ifo Institute|Ifo
ngo	Institute for Fiscal Studies|IFS
ngo	Institute for the Study of War|ISW
ngo	International Consortium of Investigative Journalists|ICIJ
ngo	International Crisis Group|ICG|Crisis Group
ngo	International Federation of Red Cross and Red Crescent Societies|IFRC
ngo	International Institute for Strategic Studies|IISS
ngo	International Rescue Committee|IRC
ngo	Ipsos
ngo	Islamic Relief
ngo	Just Stop Oil
ngo	Levada Center|Levada
ngo	Lowy Institute
ngo	Memorial
ngo	Mercy Corps
ngo	Moms for Liberty
ngo	Moral Majority
ngo	Mothers of the Plaza de Mayo|Madres de Plaza de Mayo
ngo	NAACP|N.A.A.C.P.|National Association for the Advancement of Colored People
ngo	NSPCC
ngo	National Academy of Sciences
ngo	National Bureau of Economic Research|NBER
ngo	National Endowment for Democracy|NED
ngo	National Rifle Association|NRA|N.R.A.
ngo	National Union of Mineworkers|NUM
ngo	Natural Resources Defense Council|NRDC
ngo	Nobel Committee|Norwegian Nobel Committee
ngo	Norwegian Refugee Council|NRC
ngo	Open Society Foundations|Open Society
ngo	Oxfam|Oxfam International
ngo	PETA|People for the Ethical Treatment of Animals
ngo	Peace Now
ngo	Peterson Institute for International Economics|Peterson Institute|PIIE
ngo	Pew Research Center|Pew
ngo	Planned Parenthood
ngo	RAND Corporation|Rand Corporation|RAND
ngo	RMT
ngo	RSPB|Royal Society for the Protection of Birds
ngo	RSPCA
ngo	Recording Academy
ngo	Red Crescent|Palestinian Red Crescent Society|Palestinian Red Crescent
ngo	Red Cross|International Committee of the Red Cross|ICRC
ngo	Reporters Without Borders|RSF|Reporters Sans Frontières
ngo	Resolution Foundation
ngo	Rockefeller Foundation
ngo	Rotary International|Rotary
ngo	Royal Society
ngo	Royal Swedish Academy of Sciences
ngo	Royal United Services Institute|RUSI
ngo	SAG-AFTRA|Screen Actors Guild|SAG
ngo	Salvation Army
ngo	Save the Children
ngo	Sea Shepherd|Sea Shepherd Conservation Society
ngo	Service Employees International Union|SEIU
ngo	Sierra Club
ngo	Simon Wiesenthal Center
ngo	Southern Poverty Law Center|SPLC
ngo	Stockholm International Peace Research Institute|SIPRI
ngo	Stonewall
ngo	Swedish Academy
ngo	Syrian Observatory for Human Rights
ngo	Teamsters|International Brotherhood of Teamsters
ngo	Trades Union Congress|TUC
ngo	Transparency International
ngo	Tzu Chi Foundation
ngo	U.S. Chamber of Commerce|US Chamber of Commerce
ngo	Unison|UNISON
ngo	Unite the Union
ngo	United Auto Workers|UAW|U.A.W.
ngo	United Farm Workers|UFW
ngo	Urban Institute
ngo	Verdi|ver.di
ngo	Washington Institute for Near East Policy
ngo	Wellcome Trust|Wellcome
ngo	White Helmets|Syria Civil Defence
ngo	WikiLeaks|Wikileaks
ngo	Wikimedia Foundation
ngo	Wilson Center|Woodrow Wilson International Center for Scholars
ngo	World Central Kitchen|WCK
ngo	World Economic Forum|WEF
ngo	World Jewish Congress
ngo	World Vision
ngo	World Wildlife Fund|WWF|World Wide Fund for Nature
ngo	Writers Guild of America|WGA|Writers Guild
ngo	YMCA
ngo	Yad Vashem
ngo	YouGov
parliament	Althing|Alþingi
parliament	Bundesrat
parliament	Bundestag|German Bundestag
parliament	Chamber of Deputies
parliament	Chinese People's Political Consultative Conference|CPPCC
parliament	Congress of Deputies
parliament	Congress of People's Deputies
parliament	Cortes|Cortes Generales
parliament	Dewan Rakyat
parliament	Diet|National Diet|Japanese Diet
parliament	Dáil Éireann|Dail|Dáil
parliament	Eduskunta
parliament	European Parliament
parliament	Federation Council
parliament	Folketing
parliament	French National Assembly|Assemblée Nationale|France's National Assembly
parliament	Grand National Assembly of Turkey|Turkish parliament
parliament	Hong Kong Legislative Council|LegCo|Legislative Council
parliament	House of Commons|the Commons|Commons
parliament	House of Lords|the Lords|Lords
parliament	House of Representatives|US House of Representatives|U.S. House|U.S. House of Representatives
parliament	Knesset
parliament	Lagting
parliament	Landtag of Bavaria
parliament	Legislative Yuan
parliament	Lok Sabha
parliament	Loya Jirga|loya jirga
parliament	Majlis|Iranian parliament
parliament	National People's Congress|NPC
parliament	Nationalrat|National Council
parliament	Northern Ireland Assembly|Stormont Assembly
parliament	Oireachtas
parliament	Palestinian Legislative Council
parliament	Palestinian National Council|PNC
parliament	Rajya Sabha
parliament	Riigikogu
parliament	Riksdag
parliament	Saeima
parliament	Scottish Parliament
parliament	Seanad
parliament	Seimas
parliament	Sejm
parliament	Senedd|Welsh Assembly|Welsh Parliament
parliament	Shura Council|Consultative Assembly
parliament	State Duma|Duma|Russian Duma
parliament	States General
parliament	Storting
parliament	Supreme Soviet
parliament	Tweede Kamer
parliament	Tynwald
parliament	United States Congress|US Congress|U.S. Congress|Congress
parliament	United States Senate|US Senate|U.S. Senate
parliament	Verkhovna Rada|Rada|Ukraine's parliament
parliament	Volkskammer
parliament	Wolesi Jirga
party	ACT New Zealand
party	ANO|ANO 2011
party	APRA|American Popular Revolutionary Alliance
party	Aam Aadmi Party|AAP
party	African National Congress|ANC|A.N.C.
party	Afrikaner Resistance Movement|AWB
party	All India Anna Dravida Munnetra Kazhagam|AIADMK
party	All Progressives Congress|APC
party	Alliance 90/The Greens|German Greens|Die Grünen
party	Alliance Party of Northern Ireland
party	Alliance for the Union of Romanians|AUR
party	Alternative for Germany|AfD|AFD
party	Amal Movement|Amal
party	Australian Greens
party	Australian Labor Party|ALP
party	Austrian People's Party|ÖVP
party	Awami League
party	Ba'ath Party|Baath Party|Arab Socialist Baath Party
party	Bahujan Samaj Party|BSP
party	Bajrang Dal
party	Bangladesh Nationalist Party|BNP
party	Barisan Nasional
party	Basque Nationalist Party|PNV
party	Batasuna|Herri Batasuna
party	Batkivshchyna|Fatherland
party	Bharatiya Janata Party|BJP|B.J.P.
party	Bhumjaithai|Bhumjaithai Party
party	Bloc Québécois|Bloc Quebecois
party	Blue and White|Kahol Lavan
party	Botswana Democratic Party|BDP
party	Brazilian Democratic Movement|PMDB|MDB
party	Brazilian Social Democracy Party|PSDB
party	British National Party|BNP
party	Broad Front|Frente Amplio
party	Brothers of Italy|Fratelli d'Italia
party	Cambodia National Rescue Party|CNRP
party	Cambodian People's Party|CPP
party	Chadema
party	Chama Cha Mapinduzi|CCM
party	Chega
party	Chinese Communist Party|CCP|Communist Party of China|CPC
party	Christian Democracy
party	Christian Democratic Union|CDU|Christian Democrats
party	Christian Social Union|CSU
party	Citizens Coalition for Change|CCC
party	Ciudadanos|Citizens
party	Civic Democratic Party|ODS
party	Civic Forum
party	Civic Platform|Civic Coalition
party	Coalition Avenir Québec|CAQ
party	Colorado Party
party	Communist Party of Cuba|Cuban Communist Party
party	Communist Party of India (Marxist)|CPI(M)|CPM
party	Communist Party of Nepal (Maoist Centre)|Nepal Maoists|CPN (Maoist)
party	Communist Party of Vietnam
party	Communist Party of the Philippines|CPP
party	Communist Party of the Russian Federation|KPRF
party	Communist Party of the Soviet Union|CPSU|Soviet Communist Party
party	Confederation|Konfederacja
party	Conservative Party of Canada
party	Conservative Party|Conservatives|Tories|Tory Party
party	Constitutional Democratic Party of Japan|CDP|CDPJ
party	Convergence and Union|CiU
party	Croatian Democratic Union|HDZ
party	Danish People's Party
party	Democratic Action|Acción Democrática
party	Democratic Alliance|DA
party	Democratic National Committee|DNC|D.N.C.
party	Democratic Party for the People|DPFP
party	Democratic Party of Japan|DPJ
party	Democratic Party of Korea
party	Democratic Party|Democrats
party	Democratic Progressive Party|DPP
party	Democratic Unionist Party|DUP|D.U.P.
party	Dravida Munnetra Kazhagam|DMK
party	Economic Freedom Fighters|EFF
party	Ennahda|Ennahdha
party	Ethiopian People's Revolutionary Democratic Front|EPRDF
party	European People's Party|EPP
party	FUNCINPEC|Funcinpec
party	Fanmi Lavalas|Lavalas
party	Fatah|Al-Fatah|Fatah movement
party	Fianna Fáil|Fianna Fail
party	Fidesz
party	Fine Gael
party	Finns Party|True Finns
party	Five Star Movement|5-Star Movement|M5S|Five-Star Movement
party	Forza Italia
party	France Unbowed|La France Insoumise|LFI
party	Free Democratic Party|FDP|Free Democrats
party	Free Patriotic Movement
party	Freedom Party of Austria|FPÖ|FPO|Austrian Freedom Party
party	Freedom and Justice Party
party	French Communist Party|PCF
party	French Socialist Party|Parti Socialiste
party	Future Movement
party	GERB
party	General People's Congress
party	Georgian Dream
party	Gerindra
party	Golden Dawn
party	Golkar
party	Green Party of England and Wales
party	House Freedom Caucus|Freedom Caucus
party	Hungarian Socialist Party
party	Indian National Congress|Congress Party|Congress party
party	Indonesian Democratic Party of Struggle|PDI-P|PDIP
party	Inkatha Freedom Party|IFP|Inkatha
party	Institutional Revolutionary Party|PRI|P.R.I.
party	Iraqi National Congress|INC
party	Islah
party	Islamic Dawa Party|Dawa
party	Islamic Salvation Front|FIS
party	Islamic Supreme Council of Iraq|Supreme Council for the Islamic Revolution in Iraq|SCIRI
party	Israeli Labor Party|Israeli Labour Party
party	Istiqlal|Istiqlal Party
party	Italian Communist Party|PCI
party	Jamaat-e-Islami
party	Jamaica Labour Party|JLP
party	Janata Dal
party	Janata Dal (United)|JD(U)
party	Janatha Vimukthi Peramuna|JVP
party	Japan Innovation Party|Nippon Ishin|Ishin
party	Japan Socialist Party|Social Democratic Party of Japan
party	Jewish Home|Habayit Hayehudi
party	Jobbik
party	Joint List
party	Junts|Together for Catalonia|Junts per Catalunya
party	Justice and Development Party|AKP|AK Party|A.K.P.
party	Justicialist Party|Peronists|Peronist Party
party	Kach
party	Kadima
party	Kenya African National Union|KANU
party	Komeito|New Komeito
party	Kuomintang|KMT|Nationalist Party
party	Kurdistan Democratic Party|KDP
party	La Libertad Avanza|Liberty Advances
party	Labour Party|Labour|New Labour
party	Law and Justice|PiS|Law and Justice party
party	Lebanese Forces
party	Les Républicains|The Republicans|UMP|Union for a Popular Movement
party	Liberal Democratic Party of Russia|LDPR
party	Liberal Democratic Party|LDP|L.D.P.
party	Liberal Democrats|Lib Dems|Liberal Democrat Party
party	Liberal Party of Australia
party	Liberal Party of Canada|Canadian Liberals
party	Libertarian Party
party	Likud
party	Maldivian Democratic Party|MDP
party	Meretz
party	Moderate Party|Moderates
party	Morena|MORENA|National Regeneration Movement
party	Move Forward Party|Future Forward|People's Party
party	Movement Toward Socialism|MAS|Movement to Socialism
party	Movement for Democratic Change|MDC
party	Muslim Brotherhood
party	Muttahida Qaumi Movement|MQM
party	National Action Party|PAN
party	National Coalition Party
party	National Conference
party	National Congress Party
party	National Democratic Alliance|NDA
party	National Democratic Congress|NDC
party	National Democratic Party|NDP
party	National League for Democracy|NLD
party	National Liberation Front|FLN
party	National Party of Australia
party	National People's Power|NPP
party	National Rally|National Front|Rassemblement National|RN|Front National
party	National Resistance Movement|NRM
party	National Unity Platform|NUP
party	Nationalist Congress Party|NCP
party	Nationalist Movement Party|MHP
party	Nationalist Republican Alliance|ARENA|Arena
party	Nazi Party|National Socialist German Workers' Party|NSDAP|Nazis
party	Nepali Congress
party	New Democracy
party	New Democratic Party|NDP
party	New Flemish Alliance|N-VA
party	New Patriotic Party|NPP
party	New Popular Front|NFP
party	New Zealand First|NZ First
party	New Zealand Labour Party
party	New Zealand National Party
party	Nidaa Tounes
party	Norwegian Labour Party
party	Nuevas Ideas|New Ideas
party	One Nation|Pauline Hanson's One Nation
party	Orange Democratic Movement|ODM
party	Otzma Yehudit|Jewish Power
party	PASOK|Pasok|Panhellenic Socialist Movement
party	PDP-Laban
party	Pakatan Harapan
party	Pakistan Muslim League-N|PML-N|Pakistan Muslim League (N)|Pakistan Muslim League-Nawaz
party	Pakistan People's Party|PPP|Pakistan Peoples Party
party	Pakistan Tehreek-e-Insaf|PTI
party	Palang Pracharath
party	Pan Africanist Congress|PAC
party	Parti Islam Se-Malaysia|PAS
party	Parti Québécois|Parti Quebecois|PQ
party	Partido Popular|Spanish Popular Party|Spanish People's Party
party	Partito Democratico|Italian Democratic Party
party	Party for Freedom|PVV
party	Party of Action and Solidarity|PAS
party	Party of Regions
party	Party of the Democratic Revolution|PRD
party	Pastef|PASTEF
party	Patriotic Front
party	Patriotic Union of Kurdistan|PUK
party	People Power Party|PPP|Saenuri|Grand National Party|Liberty Korea Party
party	People's Action Party|PAP
party	People's National Party|PNP
party	People's Party for Freedom and Democracy|VVD
party	Peoples Democratic Party|PDP|People's Democratic Party
party	Peoples' Democratic Party|HDP|DEM Party
party	Phalange|Kataeb|Kataeb Party
party	Pheu Thai|Pheu Thai Party
party	Pim Fortuyn List
party	Plaid Cymru
party	Podemos
party	Popular Force|Fuerza Popular
party	Portuguese Socialist Party
party	Progress Party
party	Progressive Conservative Party
party	Progressive Slovakia
party	Prosperity Party
party	Ra'am|United Arab List
party	Radical Civic Union|UCR
party	Rally for the Republic|RPR
party	Rashtriya Janata Dal|RJD
party	Rashtriya Swayamsevak Sangh|RSS
party	Reform Party
party	Reform UK|Brexit Party
party	Religious Zionism|Religious Zionist Party
party	Renaissance|La République En Marche|En Marche|LREM
party	Republican Left of Catalonia|ERC|Esquerra
party	Republican National Committee|RNC|R.N.C.
party	Republican Party|GOP|G.O.P.|Republicans|Grand Old Party
party	Republican People's Party|CHP|C.H.P.
party	Republican Proposal|PRO
party	Sahra Wagenknecht Alliance|BSW
party	Samajwadi Party|SP
party	Sandinista National Liberation Front|Sandinistas|FSLN|Sandinista Front
party	Sanseito
party	Scottish National Party|SNP|S.N.P.
party	Serbian Progressive Party|SNS
party	Serbian Radical Party
party	Servant of the People
party	Shas
party	Shiromani Akali Dal|Akali Dal
party	Shiv Sena
party	Sinn Féin|Sinn Fein
party	Smer|Smer-SD
party	Social Democratic Party of Austria|SPÖ
party	Social Democratic Party of Germany|SPD|Social Democrats
party	Social Democratic and Labour Party|SDLP
party	Socialist Party of Serbia
party	Socialist Unity Party|SED
party	Solidarity|Solidarność
party	South African Communist Party|SACP
party	Spanish Socialist Workers' Party|PSOE|Spanish Socialists
party	Sri Lanka Freedom Party|SLFP
party	Sri Lanka Podujana Peramuna|SLPP
party	Sumar
party	Sweden Democrats
party	Swedish Social Democratic Party|Swedish Social Democrats
party	Swiss People's Party|SVP
party	Syriza|SYRIZA
party	Taiwan People's Party|TPP
party	Tea Party|Tea Party movement
party	Telugu Desam Party|TDP
party	Thai Rak Thai
party	The League|Lega|Northern League|Lega Nord
party	The Left|Die Linke|Left Party|Party of Democratic Socialism
party	Tisza|Tisza Party
party	Trinamool Congress|TMC|All India Trinamool Congress
party	True Path Party
party	UK Independence Party|UKIP|Ukip
party	Ulster Unionist Party|UUP|Ulster Unionists
party	Union Solidarity and Development Party|USDP
party	Union for French Democracy|UDF
party	United Democratic Alliance|UDA
party	United Democratic Front|UDF
party	United Malays National Organisation|UMNO|Umno
party	United National Movement
party	United National Party|UNP
party	United Party for National Development|UPND
party	United Progressive Alliance|UPA
party	United Russia
party	United Socialist Party of Venezuela|PSUV
party	United Torah Judaism
party	VMRO-DPMNE
party	Vente Venezuela
party	Vetëvendosje|Vetevendosje|Self-Determination
party	Vishwa Hindu Parishad|VHP
party	Vlaams Belang|Vlaams Blok|Flemish Interest
party	Vox
party	Wafd|New Wafd Party
party	Welfare Party|Refah
party	Workers' Party of Korea|WPK
party	Workers' Party|PT|Workers Party
party	Yabloko
party	Yesh Atid
party	Yisrael Beiteinu|Yisrael Beitenu
party	ZANU-PF|Zanu-PF|ZANU PF|Zanu PF
party	ZAPU
party	uMkhonto weSizwe Party|MK Party|MK
seat	Aso Rock|Aso Villa
seat	Bankova
seat	Berlaymont
seat	Blue House|Cheong Wa Dae
seat	Buckingham Palace
seat	Camp David
seat	Capitol Hill|US Capitol|U.S. Capitol
seat	Casa Rosada
seat	City of London|the City
seat	Clarence House
seat	Downing Street|10 Downing Street|No 10|No. 10|Number 10
seat	Fleet Street
seat	Foggy Bottom
seat	Government House
seat	Holy See|Vatican|the Vatican
seat	Holyrood
seat	K Street
seat	Kantei
seat	Kensington Palace
seat	Kremlin|the Kremlin
seat	La Moneda|La Moneda Palace
seat	Lambeth Palace
seat	Langley
seat	Leinster House
seat	Los Pinos
seat	Malacañang|Malacanang|Malacañang Palace|Malacanang Palace
seat	Mar-a-Lago
seat	Matignon|Hôtel Matignon
seat	Miraflores|Miraflores Palace
seat	Moncloa|Moncloa Palace
seat	Nagatacho
seat	Oval Office
seat	Palazzo Chigi
seat	Pentagon|the Pentagon
seat	Planalto|Planalto Palace
seat	Quai d'Orsay
seat	Quirinale|Quirinal Palace
seat	Rashtrapati Bhavan
seat	Roman Curia|Curia
seat	Royal Palace of Belgium
seat	South Block
seat	Stormont
seat	Sublime Porte
seat	Union Buildings
seat	Wall Street
seat	West Wing
seat	Westminster|Palace of Westminster
seat	White House|the White House
seat	Whitehall
seat	Zhongnanhai
seat	Áras an Uachtaráin
seat	Élysée Palace|Elysee|Élysée|Elysee Palace
union	ADEDY|Adedy
union	AFL-CIO|A.F.L.-C.I.O.|American Federation of Labor and Congress of Industrial Organizations
union	AFSCME|American Federation of State, County and Municipal Employees
union	AMCU|Association of Mineworkers and Construction Union
union	ASLEF|Aslef
union	Academic Staff Union of Universities|ASUU
union	Actors' Equity|Actors' Equity Association
union	Air Line Pilots Association|ALPA
union	All-China Federation of Trade Unions|ACFTU
union	Allied Pilots Association
union	Amazon Labor Union|ALU
union	American Federation of Government Employees|AFGE
union	American Federation of Teachers|AFT
union	American Postal Workers Union|APWU
union	Association of Flight Attendants|AFA
union	Australian Council of Trade Unions|ACTU
union	Balpa|BALPA|British Airline Pilots' Association
union	Bharatiya Kisan Union
union	British Medical Association|BMA
union	Builders Labourers Federation|BLF
union	CFDT
union	CFMEU|Construction, Forestry and Maritime Employees Union
union	CGIL
union	CGTP
union	CGT|Confédération Générale du Travail|General Confederation of Labour
union	CISL
union	CNTE|Coordinadora Nacional de Trabajadores de la Educación
union	COSATU|Cosatu|Congress of South African Trade Unions
union	CTA|Central de Trabajadores de la Argentina
union	CUT|Central Única dos Trabalhadores
union	Canadian Labour Congress|CLC
union	Canadian Union of Postal Workers|CUPW
union	Canadian Union of Public Employees|CUPE
union	Central Obrera Boliviana|COB|Bolivian Workers' Central
union	Chicago Teachers Union|CTU
union	Comisiones Obreras|CCOO|Workers' Commissions
union	Communication Workers Union|CWU
union	Communications Workers of America|CWA
union	Confederation of Mexican Workers|CTM
union	Confederation of Venezuelan Workers
union	Confédération Paysanne
union	Culinary Workers Union|Culinary Union
union	DGB|German Trade Union Confederation
union	Directors Guild of America|DGA
union	DİSK|DISK
union	Equity
union	European Trade Union Confederation|ETUC
union	FIFPRO|FIFPro
union	FNV
union	Fecode|FECODE
union	Federation of Independent Trade Unions of Russia|FNPR
union	Federation of Korean Trade Unions|FKTU
union	Fiom|FIOM
union	Fire Brigades Union|FBU
union	Force Ouvrière|FO|Force Ouvriere
union	Força Sindical|Forca Sindical
union	Fraternal Order of Police|FOP
union	GDL
union	GMB
union	GSEE
union	General Confederation of Labour of Argentina
union	Histadrut
union	Hong Kong Confederation of Trade Unions|HKCTU
union	IATSE
union	IG Metall
union	IndustriALL|IndustriALL Global Union
union	International Association of Machinists|Machinists union|IAM
union	International Longshore and Warehouse Union|ILWU
union	International Longshoremen's Association|ILA
union	International Trade Union Confederation|ITUC|ICFTU
union	International Transport Workers' Federation|ITF
union	Irish Congress of Trade Unions|ICTU
union	Kenya National Union of Teachers|KNUT
union	Korean Confederation of Trade Unions|KCTU
union	LO|Landsorganisationen
union	Major League Baseball Players Association|MLBPA
union	Maritime Union of Australia|MUA
union	NASUWT
union	NFL Players Association|NFLPA
union	NUMSA|Numsa|National Union of Metalworkers of South Africa
union	NUPENG
union	National Air Traffic Controllers Association|NATCA
union	National Basketball Players Association|NBPA
union	National Border Patrol Council
union	National Education Association|NEA
union	National Education Union
union	National Nurses United
union	National Union of Journalists|NUJ
union	National Union of Mineworkers of South Africa
union	National Union of Mineworkers|NUM
union	National Union of Teachers|NUT
union	Nigeria Labour Congress|NLC
union	OPZZ
union	PENGASSAN
union	Patrolmen's Benevolent Association|Police Benevolent Association|PBA
union	Police Federation|Police Federation of England and Wales
union	Professional Air Traffic Controllers Organization|PATCO|Patco
union	Public Service Alliance of Canada|PSAC
union	Public and Commercial Services Union|PCS
union	RMT|National Union of Rail, Maritime and Transport Workers|Rail, Maritime and Transport
union	Rengo
union	Royal College of Nursing|RCN
union	SIPTU
union	SNTE
union	SOGAT|Sogat '82
union	Samyukt Kisan Morcha
union	Screen Actors Guild|SAG|SAG-AFTRA
union	Service Employees International Union|SEIU
union	Sohyo
union	Solidarity|Solidarność|Solidarnosc
union	Starbucks Workers United|Workers United
union	Sud-Rail|SUD Rail
union	Sudanese Professionals Association
union	Teamsters|International Brotherhood of Teamsters
union	Trade Union Congress of Nigeria
union	Trades Union Congress|TUC
union	Transport Workers Union|TWU
union	Transport and General Workers' Union|TGWU|T&G
union	Tunisian General Labour Union|UGTT
union	Türk-İş|Turk-Is
union	UGTA
union	UGT|Unión General de Trabajadores
union	UIL
union	UNITE HERE|Unite Here
union	Unifor|Canadian Auto Workers|CAW
union	Union of Democratic Mineworkers
union	Unison|UNISON
union	Unite the Union|Unite
union	United Auto Workers|UAW|U.A.W.
union	United Farm Workers|UFW
union	United Federation of Teachers|UFT
union	United Food and Commercial Workers|UFCW
union	United Mine Workers|United Mine Workers of America|UMWA|UMW
union	United Steelworkers|United Steelworkers of America|USW
union	United Workers' Central of Chile
union	University and College Union|UCU
union	Ver.di|Verdi
union	Vereinigung Cockpit|Cockpit
union	Writers Guild of America|WGA|Writers Guild
union	Zambia Congress of Trade Unions
union	Zimbabwe Congress of Trade Unions|ZCTU
university	Al-Azhar|Al-Azhar University
university	Aligarh Muslim University|AMU
university	American University in Cairo|AUC
university	American University of Beirut|AUB
university	Australian National University|ANU
university	Bocconi University|Bocconi
university	Boston University
university	Boğaziçi University|Bogazici University
university	Brigham Young University|BYU
university	Brown University
university	California Institute of Technology|Caltech|CalTech
university	Carnegie Mellon University|Carnegie Mellon
university	Central European University|CEU
university	Charité|Charite
university	City University of New York|CUNY
university	Columbia University
university	Cornell University|Cornell
university	Dartmouth College|Dartmouth
university	Duke University|Duke
university	ETH Zurich|ETH
university	Emory University
university	Eton College|Eton
university	Fudan University|Fudan
university	George Washington University
university	Georgetown University|Georgetown
university	Harvard University|Harvard
university	Hebrew University of Jerusalem|Hebrew University
university	Howard University
university	Humboldt University
university	INSEAD|Insead
university	Imperial College London|Imperial College
university	Indian Institutes of Technology|IIT|IITs
university	Jawaharlal Nehru University|JNU
university	Johns Hopkins University|Johns Hopkins
university	Juilliard School|Juilliard
university	Karolinska Institute|Karolinska Institutet
university	King's College London|KCL
university	Kyoto University
university	Liberty University
university	London School of Economics|LSE|London School of Economics and Political Science
university	Makerere University|Makerere
university	Massachusetts Institute of Technology|MIT|M.I.T.
university	McGill University|McGill
university	Moscow State University
university	National Autonomous University of Mexico|UNAM
university	National University of Singapore|NUS
university	New York University|NYU|N.Y.U.
university	Northwestern University
university	Peking University|Beijing University
university	Princeton University|Princeton
university	Rice University
university	Sciences Po
university	Seoul National University|SNU
university	Sorbonne|Sorbonne University
university	Stanford University|Stanford
university	Technion
university	Tel Aviv University
university	Trinity College Dublin|TCD
university	Tsinghua University|Tsinghua
university	Tufts University|Tufts
university	U.S. Naval Academy|Naval Academy|Annapolis
university	University College Dublin|UCD
university	University College London|UCL
university	University of California, Berkeley|UC Berkeley
university	University of California, Los Angeles|UCLA
university	University of Cambridge|Cambridge University
university	University of Cape Town|UCT
university	University of Chicago
university	University of Edinburgh|Edinburgh University
university	University of Hong Kong|HKU
university	University of Manchester|Manchester University
university	University of Melbourne
university	University of Oxford|Oxford University
university	University of Pennsylvania|UPenn|Penn
university	University of Southern California|USC
university	University of Sydney
university	University of São Paulo|USP
university	University of Tehran|Tehran University
university	University of Tokyo|Tokyo University|Todai
university	University of Toronto
university	University of the Witwatersrand|Wits
university	Vanderbilt University|Vanderbilt
university	Virginia Tech
university	Waseda University|Waseda
university	West Point|U.S. Military Academy|United States Military Academy
university	Yale University|Yale
university	École Nationale d'Administration|ENA
`;
