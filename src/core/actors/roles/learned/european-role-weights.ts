/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
0|after|	, -12	- 12	. -24	: 17	; 56	? 117	adverb 46	auxiliary -9	capital 63	edge -7	joint 26	judging -66	of 54	preposition -7	quote 49	relative 13	saying -10	thinking -64	verb 82	word 20	« 41	— -55	‘ 65	“ 44	„ 86
0|after|,|	, 96	adverb -88	auxiliary 34	capital 40	first 9	joint -9	judging 68	of 24	relative 49	saying -39	word -28
0|after|-|	first 104	preposition -19	saying -33	word 51
0|after|.|	adverb -58	auxiliary 93	first 107	of 36	preposition 10	saying -23	word -34
0|after|:|	, -56	first -70	saying 89
0|after|;|	saying 39
0|after|?|	saying 99
0|after|adverb|	first 43	saying 38	word 85
0|after|auxiliary|	, 49	first -21	joint 108	of 100	preposition -56	relative 24
0|after|capital|	first 88	preposition 46	saying -33
0|after|edge|	saying -63
0|after|joint|	, -46	preposition 87	saying 61
0|after|judging|	first -68
0|after|of|	* 63	, 59	- 54	adverb 95	auxiliary 49	first 62	joint 101	judging -61	of 66	preposition 62	relative 100	saying 38	word 79
0|after|preposition|	, -43	auxiliary 61	capital 96	first 51	of 88	preposition -49	relative 83	saying -12	word -29
0|after|quote|	saying 145
0|after|relative|	first 24	saying -23
0|after|saying|	* -7	, -54	- 38	: 75	adverb 16	auxiliary 71	capital 86	first -35	of 9	preposition 65	relative 16	saying -23	thinking 66	word 43	— 60	’ 38	“ 29
0|after|thinking|	first -81
0|after|verb|	first 105
0|after|word|	, 44	- 83	: -50	adverb 118	auxiliary -51	capital -23	joint 17	of 14	preposition 45	relative -26	saying 34	word 48
0|after|«|	first -7	preposition 74	saying 131
0|after|—|	saying -55
0|after|‘|	saying 65
0|after|“|	first 94	saying 109
0|after|„|	first 52	saying 97
0|again|false|	agent 7	aside 15	far 11	no 11	other 12
0|again|true|	far -13	next -86	no -103	person -47	to 114
0|before|	* 8	, -11	- 85	: -7	adverb 42	auxiliary 60	capital 48	joint 41	judging -28	of 34	preposition 21	thinking 82	word 21	– 79	— 47	’ 38	“ 29
0|before|*|	person 95
0|before|,|	agent 68	kin 72	organisation -42	other -50
0|before|-|	organisation 29	other 36	person 92
0|before|:|	organisation 51	other 93
0|before|;|	other -11
0|before|adverb|	agent 54	kin 15	organisation -55	other 38	person 40
0|before|auxiliary|	agent 93	kin 100	other -10	person 16
0|before|capital|	agent 104	kin 61	organisation -9	other 40	person 48
0|before|first|	age 17	business 24	organisation 13	other -20
0|before|joint|	agent 12	organisation 21	other 98	person 7
0|before|judging|	organisation 76	other 45	person -99
0|before|of|	agent 111	kin 99	organisation 54	other -10	person 27
0|before|preposition|	agent 36	business 24	kin -14	other 41
0|before|relative|	agent -60	kin 11	other 75	person -30
0|before|saying|	age -7	agent -12	kin -20	other 12	person -10
0|before|thinking|	other 56
0|before|word|	agent 20	kin 48	other 59	person -7
0|before|—|	person 7
0|before|’|	other 38
0|beside|	after 62	before 50	tight 38
0|beside|after|	after 48	next 57	no 48	own 37	the 66
0|beside|before|	far 24	next 38	no 63	of 60	the 51
0|beside|none|	aside 15	far 9	no 8	none 13	own 21
0|beside|tight|	far 14	no 48	none 38	the 38
0|best|equal|	after 41	aside -65	far 29	kin -13	next -37	no 18	object 60	of -18	organisation 33	own -10	person 19	the 19	to -33
0|best|kindred|	after -21	no -80	organisation -7	other -49	person -94	the -12	to 41
0|best|near|	after 17	aside 17	far 30	kin -45	next -12	no 31	none 30	object -28	of 37	other 26	own 23	person 23	the 12
0|best|none|	aside 26	business 17	far -24	kin 14	next 12	none 57	own 29	person -21	to 13
0|compatriots|true|	0 8
0|ending|	ad 34	ag -28	ai 75	al 44	an 8	ar -18	as 96	at -33	au -26	ba 34	be -88	ca -22	ce -24	ch -72	ck 81	co -7	ct 74	da -9	de -28	do 19	ea 71	ed 68	ef -82	eg 101	ei 59	ek 113	el 87	em -11	en -9	eo -32	ep 93	er 24	es 33	et 74	ez 112	fa -8	fd -114	fe -89	ft 91	ga -51	ge -7	go 20	ha 117	he -31	ho 70	ht 21	ia 18	id 46	ie 61	if 69	ij 104	il -25	io 11	ir 115	is -56	it 122	ix -42	iz 17	ié -28	je 103	jf -53	jo -33	ke -35	la 49	ld 84	le -25	lf 75	ll 101	lt 85	lu -45	me 34	na -11	nd -8	ne -9	ng 37	nk 76	no -9	ns 91	nt 42	oe -28	of -72	og -10	oi 72	om 105	on 7	op 56	or 24	os 60	ot 11	oz 16	pa 50	pe -29	po 24	ra 22	rd 7	re -11	ri 73	rm 69	rn 58	ro 51	rs 121	rt 90	sa -30	se -73	so 31	st -8	sé -69	ta -10	te -37	ti -25	to 40	ts 19	tt 32	tà -77	té 33	ue -15	uk 92	ul 100	um 38	us -71	ut -45	uw -11	ux -37	ué 55	va -80	ve 82	vo -50	vô -17	yo 87	za 41	zo 102	zt 92	án -26	ãe 13	ão 29	än 7	ça -14	ço 59	ée -13	éo 19	és -80	éu -105	ía -19	ío 55	ís 92	ña 33	ño -110	ón 16
0|first|	21 110	22 79	23 75	24 31	26 74	52 -103	58 13	74 -55	79 32	entonces 72	es 73	ex -122	frühere -31	gepensioneerde -68	jeune -85	laatste 44	mais -58	opposition 72	oud -84	vorwürfe 69	última 66	último 8
0|headline|	false 8	true -80
0|headline|false|	agent 9	kin 8	other 11
0|headline|true|	agent -44	kin -46	organisation 24	other 23	person -77
0|head|	22-jährige 79	52-jährige -64	abandon 90	abertura 93	abgeordnete -76	abogada 13	abuela 61	acteur -66	administrador -24	administração -127	advocaat 15	advogado 35	agence -26	alcalde 76	allenatore -81	ambasciatore 67	amministratore 16	amministratrice 79	ancien -12	ancienne -100	anonimato 110	anonymat 134	anterior 87	anwalt -13	anwohner 96	apoio 82	apoyo 73	arbitro 82	arguido -58	artista -20	asamblea 64	asociación -52	assembleia 56	assessora 128	assessore 96	association 27	associazione -21	associação -36	atacante -108	atleta 119	atriz -109	attaccante 62	attaquant 29	audiencia 39	ausência 58	autarca -22	autor 17	autora -52	autoridad 73	autorità -35	autrice 8	avocat -34	avocate 30	avoir 84	avô -17	ayuntamiento 53	azienda -25	baja 68	bank 85	barista 37	bedrijf -58	behörde -21	bestuurder -31	bewindsman -100	bewindsvrouw -69	bewoners 75	bióloga -11	bloque 76	bond -61	bondscoach -43	branche 81	bureau 17	burgemeester -63	bürgermeister -87	cabinet 47	calendrier 86	candidata -119	capitaine 81	capitán 75	capitão -54	capo 98	caso 120	causídico -108	centre 75	centro 82	chambre 79	chef -81	chefe -89	cheffe -83	chercheur -94	chercheuse -141	chiusura 116	coach -76	collectif 21	collega 79	college 68	comandante 83	comissão 118	comitato 70	comité 91	commandant 43	commerçante -104	commissaire -65	commissario 91	communauté -40	compagnie -98	companhia -103	compañía -62	comunidad 61	conduttrice -51	conseil 114	conseiller 97	conseillère -37	consejero 8	consejo 85	conselho 51	consigliera -45	consigliere 91	consiglio 75	contraire 117	coopérative -15	criação 61	crime 92	crollo 24	côté 19	dato 76	decisión 97	defensa 115	defesa 69	delantero 47	delegada -82	delegado 55	demissão 60	departamento -37	deputado 108	deputata 55	dernier 70	dernière 95	derrota 98	deuxième 73	dier 92	difensore 96	dimisión 74	dinero 76	diputada -40	diputado 74	directeur 90	directivo -106	director 19	directora -34	directrice -28	diretor -57	diretora -21	direttore 27	direttrice -52	dirigente -29	docente 38	dochter 78	dona 110	donna -68	dossier 99	dueña 33	défense 109	délégué 55	député -16	economista 43	edil -103	editora 39	editore 84	eigenaar 43	ejecutivo -93	empresa -100	empresario -24	engenheira 70	ente -93	entidad -89	entidade -91	entourage 77	entraîneur 89	entreprise -143	envoi 72	envío 55	escola 75	escritora 68	especialista -43	executiva -119	executivo -26	exministro -67	expert 50	experta 114	fahrer 97	falta 80	famille 113	família 108	federación -61	femme -96	figlia -86	filha 19	filho 79	fille -8	fine 83	firma -79	fondatrice -40	fondo -78	fonte 67	frase 90	fratello -47	frau -21	funcionaria -95	funcionario -114	fundadora 73	fábrica 94	fédération 65	février 38	gang 75	gardien 59	gemeente 74	gendarme 40	gerente 92	gestionnaire -91	gestora -130	giovane -23	giudice 43	giudizio 59	gobernador -80	gobernadora 8	gouverneur 69	governador -15	governadora -51	governante -129	governo 111	groupe -38	grupo 9	gruppo -25	guarda 72	haus -68	hermana -7	hermano -29	hija -23	hijo -74	historia 75	historien 25	hof -31	homem -12	homme -76	hoogleraar -67	hospital 93	imprenditrice -26	incendio 30	informations 41	ingénieur -24	instituição -131	instituto 62	interessato -48	intéressé -69	investigador -119	investigadora -100	istituto -96	jefa -102	jefe -56	jeune -133	jornal -41	jornalistas 74	journal 66	jueves 82	juez 75	jugador 87	juiz 87	junta 71	jurist -100	juriste -88	juíza -8	júri 75	kabinet 49	kapitän 7	kinder 85	konzern 28	kritiker 43	kämmerer -25	lado 11	legale -118	liceo 48	lunes 100	lutto 99	líder -51	madre -9	maestra 74	maestro -91	magistrada -102	magistrado -65	magistrat -44	magistrate -140	magistrato -60	maior 48	mairesse 90	mairie 106	manager -38	mandataria -104	mandatario -94	mann -8	marido 60	martes 93	mayor 39	medico 102	mesma -50	metodo 68	metteuse 23	minister -96	ministerie 59	ministerin 46	ministerio -18	ministerium 17	ministero 92	ministra -62	ministre 9	ministro 7	ministère 60	ministério 57	miércoles 65	moeder 92	moglie 34	mot 102	movimento 14	mudança 81	mujer -16	mulher 36	museo -92	musicista -59	mutter -18	mãe 13	mère 46	médecin -12	médico 110	neta -14	nicht 88	nipote 86	nom 29	non 34	nonna -19	noor 76	não 34	número 86	objectif 19	obra 64	oefenmeester 123	officier 7	ondernemer -88	onderzoeker -76	ong -38	oposição 107	opposition 131	opposizione 91	oprichter 84	organisatie 103	organisation -67	organismo -118	organización -15	organização 13	ospedale 52	ouverture 99	padre -55	pai 57	papa 7	parlamentario -117	parlementaire -105	parquet 76	parroco 129	part 30	parte 65	partido -23	patron -41	país 92	penalista -94	perda 119	piloto 42	plan 82	ploeg 73	politie 66	politikerin -88	polizei 49	polícia 15	porta -71	portavoce 103	porte 60	prefeito -88	prefeitura 115	premier -32	première -26	preside -61	presidente 93	presule -116	primeira 118	primeiro 80	primera 116	primo 40	problema 74	processo 62	procurador 71	procuradora 71	procuratrice 18	procureur 59	profesor 36	professora -52	programma 112	projekt 99	promotora 17	préfecture 141	préfet 86	président 86	présidente 82	pubblico 97	publication 103	père 109	pénaliste -65	quale 104	raad 111	raadsman -80	radio 85	rat 8	receita 86	recht 77	rechter 68	rector -34	rede 95	regidor -26	regidora -75	regierungschef 84	regista -7	relator 48	relatora 11	renner -23	rentner -11	representante -10	représentante -46	responsabile 97	responsabilidade 104	responsable -56	responsável 127	restauradora 79	resultado 132	rete 75	revista 106	richiesta 83	richterin 98	risco 84	réu -105	scelta 91	schaden 85	sciopero 39	scrittrice -96	secretaria 90	secretario 21	secretária 21	secretário 45	secrétaire 57	sector 93	segretaria 62	segretario 24	seleccionador 101	senador 64	senatore 46	sender -59	septuagénaire -21	sequestro 68	sindaca -107	sindacalista -109	sindicato 40	socialista 65	società -118	société -29	source 126	sprecher 67	spécialiste -18	staatsanwaltschaft 86	stato 75	stilista -87	syndicaliste -80	syndicat -85	sœur -56	tante 35	technicien -109	tecnica -46	tecnico -53	tenente 81	tercera 99	testigo 66	tia 34	titolare -122	titular -91	tochter 77	toe 83	toezichthouder 69	topman -106	topvrouw -110	tradutora -50	treinador -52	trentenaire -19	tribunal 127	técnica -26	técnico -10	témoin 45	ufficiale -115	ufficio 38	unternehmen -15	uomo 106	vader -48	vainqueur -11	varejista -42	vater 27	veille 102	velho -46	vencedor -119	vendedor 49	verband -26	vereador 24	vereadora -78	verein -34	versión 73	vertritt 10	vescovo 93	vice -35	viceministra -60	viernes 86	vincitore -29	vocera 58	vocero 76	voisine 68	voorzitter 39	vorsitzende -58	voto 40	vrouw 115	wandelgangen 68	woord 85	zaal 106	zeitung 44	zeuge -93	zeugin 38	ziekenhuis -21	zurück 50	économiste -32	édile -106	éleveur -56	élu -45	élue -31	établissement -19	órgão -152
0|holds|false|	other 13
0|holds|true|	agent 111	organisation 8	other -9	person 41
0|last|	- -36	entonces 72	ex -41	frühere -31	gepensioneerde -68	laatste 44	mais -58	opposition 72	vorwürfe 69	zuständige 75	última 66	último 8
0|lately|0|	after -10	age 14	agent 11	business 7	far 32	kin 11	object 12	other -11	person 10	to 28
0|lately|1|	age -20	aside 28	business -69	far -23	next -8	no 19	object -17	of 35	other 11	person -8	to -8
0|lately|2|	after 11	age 20	agent 10	aside 73	far 25	kin -52	next 13	object 31	of -34	other 16
0|lately|3|	after 40	agent -7	aside -38	far -25	next 37	no 58	of 81	organisation 46	other 50	person -55	to 22
0|met|false|	equal 14	kindred -9	near 14
0|met|	true 87
0|met|true|	equal 56
0|opening|none|	far 39	kin 19	of 42	organisation 33
0|opening|own|	after 29	agent 24	aside 31	far 53	kin 12	next 17	no 9	object 20	other 26	person 12	to -13
0|opening|the|	aside 11	business -24	far 8	no 9	other 10	to 9
0|plural|false|	equal 16	kindred -9	near 15	other 12
0|plural|true|	equal -12	kin 62	none 24	other 15
0|rivals|	1 11	2 53
0|ruled|false|	aside 15	equal 16	far 9	kindred -9	near 14	no 9	other 12	own 21
0|sort|agent|	after -15	aside 39	far -17	no 17	of 21	to 13
0|sort|age|	after -9	next 16	no -29
0|sort|business|	next -15
0|sort|kin|	after -41	aside 50	far 11	no 23	object 77	of 93
0|sort|organisation|	after 13	aside -32	far 40	no 11	object -13	of -11
0|sort|other|	after 12	aside 20	next 9	object 12	to 14
0|sort|person|	aside 18	far 8	object -36	of 7
0|speech|after|	adverb -27	joint 67
0|speech|after|agent|	own -38	the -8
0|speech|after|age|	the -9
0|speech|after|kin|	own 14	the -52
0|speech|after|organisation|	own -18	the 10
0|speech|after|other|	own 72	the 8
0|speech|after|person|	own 54
0|speech|aside|	, 96	adverb 34	auxiliary 37	capital 40	first -20	joint 48	judging 77	of 56	preposition 31	relative 49	word 39
0|speech|aside|agent|	the 40
0|speech|aside|kin|	own 35	the 69
0|speech|aside|organisation|	own 49	the -34
0|speech|aside|other|	own 19	the 20
0|speech|aside|person|	own 47	the 13
0|speech|far|	, 36	- 68	auxiliary -29	capital 41	first 16	joint 9	of -25	preposition -25	relative -40	word 69
0|speech|far|agent|	the -17
0|speech|far|kin|	own 56	the 9
0|speech|far|organisation|	the 40
0|speech|far|person|	none 39	own 50
0|speech|next|	* -7	, -40	- 38	: 75	auxiliary 99	capital 86	first -22	joint 23	of 24	preposition 90	saying -19	thinking 66	word 51	– 79	— 81	’ 38	“ 29
0|speech|next|agent|	own 84
0|speech|next|age|	the 16
0|speech|next|business|	the -15
0|speech|next|kin|	own -12	the 16
0|speech|next|organisation|	none 48	own 12
0|speech|next|other|	own 10	the 9
0|speech|next|person|	none -7	own 69	the -9
0|speech|no|	, 35	- 60	: 10	adverb 71	auxiliary 78	capital -13	first 10	judging -91	of 58	preposition -35	relative -8	word 12
0|speech|no|agent|	the 17
0|speech|no|age|	the -29
0|speech|no|kin|	none 25	own 37	the 14
0|speech|no|organisation|	none 33	the 11
0|speech|no|person|	own -15
0|speech|object|	adverb 105	saying -10
0|speech|object|agent|	own 90	the -8
0|speech|object|organisation|	the -19
0|speech|object|other|	own 25	the 11
0|speech|object|person|	own -44	the -24
0|speech|of|	* 63	, -31	adverb 11	auxiliary 61	capital 48	first -8	joint 55	of 24	preposition -37	relative 84	word 95
0|speech|of|agent|	the 21
0|speech|of|kin|	the 93
0|speech|of|organisation|	none 24	the -14
0|speech|of|person|	none 77
0|speech|to|	adverb 77	capital 16	of 57	preposition 13	word -66
0|speech|to|agent|	own 54	the 12
0|speech|to|organisation|	own 53
0|speech|to|other|	own -33	the 27
0|speech|to|person|	own -18
0|words|	1 39	2 23	3 73
again|none|	equal 20	kindred 21	near 7
again|other|	else 47	equal -82	far -53	near -82	next 34	no -20	none -45	to -30
again|	same 53
again|same|	equal 12	far 21	no 107	none 87	to -77
agrees|unknown|	1 -8
agrees|yes|	0 9	1 18	2 11	3 16	person 13
away|0|0|	true -20
away|0|1|	true -19
away|0|	after -17	aside -12	falsefalse -26	next 29	no -49	object -27	of -31	to -7	truefalse -11	truetrue -9
away|1|0|	true 20
away|1|1|	true -16
away|1|2|	true -28
away|1|	after 24	aside -15	falsefalse 22	next 10	no -9	object 23	to 33	truefalse 15	truetrue 8
away|1|x|	false 11
away|2|0|	true 8
away|2|2|	true 74
away|2|	after 27	falsefalse 17	falsetrue 10	far -25	next -8	no -25	object 24	of -35	truefalse 15	truetrue -35
away|2|x|	false -9
away|3|1|	true 14
away|3|2|	true 26
away|3|3|	true 35
away|3|	after 14	falsefalse 17	falsetrue 15	far -17	next -8	no -32	of 31	truetrue -26
away|3|x|	false -8
away|4-8|0|	true -11
away|4-8|	after -13	aside 15	no 11	object -25	to -12	truetrue -15
away|4-8|x|	false -9
away|9+|0|	true -18
away|9+|	after -11	aside -27	falsetrue -24
away|9+|x|	false -9
away|new|0|	true -8
away|new|1|	true -21
away|new|2|	true -15
away|new|3|	true 7
away|new|	after -12	far -11	new -10	next -18	object -35	of -21	to -15
away|new|x|	false -13
beside|	other -22
beside|other|	false -32	none -38	own -11	the -23	true -20
busiest|	true 23
called|else|0|	none -10	own -9
called|else|	3 -17	4-8 -10	9+ -16	after -8	far -12	kin -21	no -12	of 12	organisation 13
called|equal|	0 14	1 20	2 16	3 26	4-8 75	9+ 92	after 7	aside 61	kin 12	new -16	next 51	no 8	of -11	person 17	to 71
called|equal|0|	none 11	own 14	the 18
called|equal|1|	the 8
called|kindred|	0 35	2 63	4-8 70	9+ -96	after -21	agent -65	new -11	next 41	no 67	organisation 41	other 30	person 29	to 19
called|kindred|0|	the 11
called|near|0|	none -34	own 8	the 9
called|near|1|	own -44	the -34
called|near|	2 51	3 71	4-8 46	9+ 118	after 17	agent 31	aside 15	far 28	kin 26	object -27	of -38	organisation 8	to -8
called|near|2|	own -15	the -30
called|none|0|	none -14	own -9
called|none|1|	the 81
called|none|	4-8 -7	9+ -9	aside -13	business -21	to -10
named|false|	business 7	organisation -8	x -7
named|true|	0 105	1 65	2 94	3 66	organisation 160	other 120	x 120
nation|none|	equal 19	kindred 21	near 7
nation|	unknown -8
nation|unknown|	0 -19	2 -40	x -21
nth|0|	aside -15	business 9	equal 32	far -7	kin -11	kindred 54	none -7	object -7	of -15	own -17
nth|1|	after 10	business -27	else -9	kindred 38	near 10	no -19	object 16	own 9
nth|2|	after 9	agent 24	business 16	else -16	equal 12	kin 20	kindred -26	near 29	none 10	of 52	own -9	person -11	to -37
nth|3|	business -60	far -13	kindred -74	near 14	next -8	object 24	of -33	other -7	to 24
nth|x|	after -9	agent -11	else -14	kindred -62	object -13	of -15	own -10
public|true|	agent -10	other -19
ruled|none|	-1 -7	equal 19	kindred 21	near 7	new -10
spoke|false|after|	0 19	1 -8	4-8 -11	9+ -11	new -12	x -12
spoke|false|aside|	3 -8	4-8 18	9+ -26
spoke|false|far|	1 -21	2 -7	new -11	x -11
spoke|false|next|	0 8	2 -11	3 9	new -18	x -18
spoke|false|no|	0 22	1 -30	2 -13	3 -7
spoke|false|object|	0 10	1 13	4-8 -27	9+ -7	new -35	x -35
spoke|false|of|	0 25	1 -38	3 23	new -21	x -21
spoke|false|to|	4-8 -9	new -15	x -15
spoke|true|after|	0 8	1 22	2 33	3 -45	4-8 -28
spoke|true|aside|	0 -35	1 -47	2 7	3 -20	9+ -39
spoke|true|far|	0 45	2 -15	3 17	4-8 -10	9+ -16
spoke|true|next|	0 40	1 -14	2 -25	9+ 23
spoke|true|no|	0 16	1 -19	2 -20	3 37	4-8 31	9+ 28
spoke|true|object|	1 26	2 -71	3 27	4-8 -20	9+ 69
spoke|true|of|	2 -54	3 -47	4-8 -43	9+ -65
spoke|true|to|	0 33	1 14	2 -64	3 22	4-8 -42	9+ -42
spot|-1|	1 11	2 -9	3 -8	4-8 -9	9+ -9	after -9	agent -11	else -14	equal -16	far -8	kin -7	kindred -19	new -10	object -16	of -18	organisation 11	person -20
spot|-1|none|	false 16	true -16
spot|-1|own|	true -58
spot|-1|the|	false -8
spot|0|	0 -21	1 19	2 15	4-8 -10	9+ -21	after 18	age -22	agent 17	aside -23	business -26	equal 42	kin -27	kindred 54	next -8	no -14	of 9	to 30
spot|0|none|	false -68
spot|0|own|	false -21	true -62
spot|0|the|	false 7	true -15
spot|1|	1 -15	age 36	business 10	else -9	equal 58	kin 11	kindred 55	near 69	no 7	object 15	of -22	organisation -12	person 7	to -33
spot|1|none|	false -12
spot|1|own|	true 48
spot|1|the|	true -20
spot|2|	2 -15	3 36	aside -20	business 25	else -9	equal 44	kin 21	kindred -13	near 64	object 14	of 36	organisation -19	to -44
spot|2|none|	false -28
spot|2|own|	true -32
spot|2|the|	true 35
spot|3|	3 -54	agent -20	aside 32	business -60	equal 23	far -29	kin 18	kindred -70	near 41	no -9	object -10	of -39	organisation 7	to 16
spot|3|none|	false -8
spot|3|own|	false -21	true 22
subject|falsefalse|false|	0 10	2 -12
subject|falsefalse|	far 8	next 9	no -12	object 15	of -20
subject|falsefalse|true|	0 47	1 -11	2 -7	3 18
subject|falsetrue|	aside -25	far 24	object -7	of 10
subject|falsetrue|false|	1 7	2 -15	3 -26
subject|falsetrue|true|	1 16	2 -14	3 12
subject|new|	after -12	far -11	next -18	object -35	of -21	to -15
subject|new|true|	x -14
subject|truefalse|	aside -11	far -13	of 10
subject|truefalse|false|	0 18	1 -12	2 -13
subject|truefalse|true|	0 51	1 -39	3 23
subject|truetrue|	after -20	aside 13	next -10	object -25	of -13
subject|truetrue|false|	0 7	1 -22	2 -14
subject|truetrue|true|	0 14	1 -34	2 -13	3 -21
suiting|1|	0 -36	2 55	3 58	4-8 37	9+ 10	age -39	agent 37	else 26	equal -21	kin 26	kindred 30	near 12	new -18	none 31	organisation -15	other 11	person 26
suiting|2|	0 -31	1 11	4-8 18	9+ 10	age 8	agent 9	business 14	equal 38	kin -32	kindred 32	near 11	new -11	organisation 19	person 9
suiting|3|	0 -8	1 30	2 -7	4-8 -14	age 53	business -129	else -11	equal 43	kindred -15	new -15	organisation 9	person -8
suiting|4|	0 -9	1 24	2 8	3 -29	4-8 -21	9+ -11	business -12	else -16	equal 7	kin 12	near 20	none -10	organisation -14	other -7	person -15
suiting|x|	1 11	2 -9	3 -8	4-8 -9	9+ -9	agent -11	else -14	kindred -62	new -13
suit|agent|	organisation -11	person 9
suit|agent|organisation|else|	the -22
suit|agent|organisation|none|	own -18	the -11
suit|agent|organisation|	own -17	the -11
suit|agent|person|else|	own -58
suit|agent|person|kindred|	the -54
suit|agent|person|near|	own 61	the 37
suit|agent|person|none|	own -57	the 9
suit|agent|person|	own -7	the 9
suit|business|organisation|none|	the -8
suit|business|organisation|	the 11
suit|kin|person|else|	own -24	the -22
suit|kin|person|equal|	none -17	own -57	the 40
suit|kin|person|near|	the 23
suit|kin|person|	none -11
suit|kin|person|none|	none -8	own 21	the -11
suit|organisation|organisation|else|	own -22	the 13
suit|organisation|organisation|equal|	none -33
suit|organisation|organisation|kindred|	the 41
suit|organisation|organisation|near|	none -17	the 9
suit|organisation|organisation|	none -16
suit|organisation|organisation|none|	none -13
suit|other|organisation|else|	own -8	the -11
suit|other|organisation|none|	own -10
suit|other|organisation|	own -9
suit|other|person|kindred|	the 8
suit|other|person|near|	own -10
suit|person|person|else|	none -12	own -11
suit|person|person|equal|	none 8	own 43	the 14
suit|person|person|kindred|	the 29
suit|person|person|near|	own -53
suit|person|person|none|	none -15	own -39
suit|person|person|	own -7
times|	0 -10	4 37
times|0|	agent -13	kin -7	organisation 11	person -20
times|1|	age 11	business -23	kin -8	organisation -17	person 7
times|2|	business 48	kin -21	organisation 41	person -7
times|3|	agent 21	kin 20	organisation 18	other -21	person -10
times|4|	kin 77	organisation 28	other -27	person 40
total|1|	-1 -9	0 8	2 -13	age -54	business -41	organisation -13
total|2|	0 -7	1 22	3 27	age 45	business 33	organisation 36
total|3|	0 -8	1 8	2 58	3 -61	age 23	agent 23	business 11	kin -23	organisation 17	person -18
total|4|	-1 -37	0 -22	1 -27	2 28	3 -41	age -12	agent -16	kin 52	organisation 16	other -8	person -75
total|5|	-1 -69	0 -35	2 31	3 -12	agent -20	organisation -16	other -15	person -50
total|6|	0 22	1 -79	2 46	agent 46	other -48	person 33
touched|0|	0 -10	1 20	2 -23	3 92	4-8 9	9+ -67
touched|0|aside|	false -8	true -17
touched|0|no|	true -50
touched|0|object|	false -16	true -61
touched|0|of|	false -27	true -46
touched|0|to|	false 10
touched|1|	0 26	1 11	2 22	3 -24	9+ -107	x 11
touched|1|after|	false 14	true 24
touched|1|aside|	false -22	true -18
touched|1|far|	false 34	true -21
touched|1|next|	false 20
touched|1|no|	true -14
touched|1|object|	false -17	true 61
touched|1|of|	false -29
touched|1|to|	false -38	true 66
touched|2|	0 -9	1 22	2 9	3 -23	4-8 13	x -9
touched|2|after|	true 21
touched|2|aside|	false -14
touched|2|far|	false -22	true -10
touched|2|next|	false -31	true -13
touched|2|no|	false -17
touched|2|object|	false 12
touched|2|of|	false -20	true 18
touched|2|to|	false -15	true -35
touched|3|	0 -7	1 9	4-8 -28	9+ 45	x -8
touched|3|after|	false -9	true 21
touched|3|aside|	false -15	true -13
touched|3|far|	false -16	true -12
touched|3|next|	true -10
touched|3|no|	false -14	true -16
touched|3|object|	false -28
touched|3|of|	false -12	true -32
touched|3|to|	false -15	true 11
touched|4|	0 -11	x -9
touched|4|after|	false -17
touched|4|aside|	false 7	true -7
touched|4|far|	false -14
touched|4|object|	false -18	true -12
touched|4|of|	false -12
touched|4|to|	true -19
touched|new|	0 -8	1 -21	2 -15	3 7	new -10	x -13
touched|new|after|	false -13	true -12
touched|new|aside|	false -15
touched|new|far|	false -24	true -11
touched|new|next|	false -24	true -15
touched|new|no|	false -12
touched|new|object|	true -46
touched|new|of|	true -27
touched|new|to|	true -22
`;
