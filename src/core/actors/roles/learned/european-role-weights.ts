/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 7
0|after|	, -15	- 23	. -24	: 23	; 9	? 102	adverb 45	auxiliary -6	capital 56	edge 14	joint 24	judging -49	of 52	preposition -8	quote 44	relative 20	saying -12	thinking -70	verb 80	word 19	« 58	— -93	‘ 55	“ 44	„ 83
0|after|,|	, 95	adverb -103	auxiliary 39	capital 38	first 6	joint 34	judging 73	of 6	preposition -6	relative 45	saying -42	word -30
0|after|-|	first 108	preposition -18	saying -16	word 66
0|after|.|	adverb -45	auxiliary 56	first 100	of 29	saying -26	word -11
0|after|:|	first -67	saying 56
0|after|?|	saying 87
0|after|adverb|	first 39	saying 46	word 50
0|after|auxiliary|	, 56	first -19	joint 85	of 103	preposition 6
0|after|capital|	first 76	preposition 44	saying -34
0|after|edge|	saying -50
0|after|joint|	first -7	preposition 82	saying 36
0|after|judging|	first -60
0|after|of|	* 66	, 27	adverb 96	auxiliary 47	first 68	joint 67	of 72	preposition 46	relative 88	saying 18	word 64
0|after|preposition|	adverb 21	auxiliary 64	capital 76	first 55	of 100	preposition -46	relative 42	saying -10	word -44
0|after|quote|	saying 118
0|after|relative|	first 33	saying -8
0|after|saying|	* -9	, -61	- 35	: 67	adverb 67	auxiliary 65	capital 83	first -31	joint 32	of 29	preposition 61	saying -54	thinking 71	word 41	— 58	’ 48	“ 38
0|after|thinking|	first -87
0|after|verb|	first 100
0|after|word|	, 33	- 67	: -50	adverb 121	auxiliary -48	capital -27	joint 32	of 8	preposition 62	relative -26	saying 36	word 59
0|after|«|	first 85	preposition 78	saying 117
0|after|—|	saying -93
0|after|‘|	saying 55
0|after|“|	first 83	saying 124
0|after|„|	first 44	saying 103
0|again|false|	agent 7	aside 18	far 11	no 9	of 6	other 13
0|again|true|	far -32	next -74	no -103	person -35	to 109
0|before|*|	person 101
0|before|	, -8	- 86	: -9	; 8	adverb 47	auxiliary 46	capital 54	joint 45	judging -49	of 37	preposition 21	relative -12	thinking 83	word 22	– 88	— 46	’ 48	“ 38
0|before|,|	agent 66	kin 40	organisation -25	other -52	person 24
0|before|-|	other 28	person 78
0|before|:|	organisation 54	other 75
0|before|;|	organisation 28	other -26
0|before|adverb|	agent 33	kin 8	organisation -10	other 34	person 52
0|before|auxiliary|	agent 93	kin 75	other -10	person -7
0|before|capital|	agent 101	kin 52	organisation -24	other 40	person 98
0|before|first|	age 24	business 26	kin 7	organisation 8	other -21
0|before|joint|	agent -11	organisation 69	other 79	person 30
0|before|judging|	other 54	person -90
0|before|of|	agent 106	kin 115	organisation 39	other 25	person 10
0|before|preposition|	agent 29	business 42	kin -35	organisation 8	other 37
0|before|relative|	kin 29	organisation -34	other 91	person -39
0|before|saying|	age -10	agent -9	kin -45	other 13	person -9
0|before|thinking|	other 45
0|before|word|	agent 12	kin 63	organisation -15	other 64
0|before|’|	other 48
0|beside|	after 83	before 40	none 6	tight 35
0|beside|after|	next 77	no 50	own 52	the 84
0|beside|before|	far 16	next 15	no 41	the 42
0|beside|none|	aside 18	far 9	no 6	none 12	own 23
0|beside|tight|	far 16	no 45	none 28	the 36	to 9
0|best|equal|	after 43	aside -15	far 18	kin -15	next -35	no 13	none 13	object 66	of -11	organisation 32	own -11	person 18	the 17	to -34
0|best|kindred|	after -13	no -65	other -64	person -73	the -7	to 46
0|best|near|	after 18	aside 22	far 55	kin -30	next -24	no 25	none 25	object -27	of 41	other 30	own 34	the 11
0|best|none|	after -6	agent 8	aside 11	business 17	far -13	kin 9	next 12	none 29	own 24	person -15	to 16
0|compatriots|false|	0 7
0|compatriots|true|	0 8
0|ending|	ad 30	ag 14	ai 70	al 34	an 14	ar -18	as 85	at -37	au -14	ba 111	be -85	ca -7	ce -34	ch -42	ck 84	co -14	da -17	de -25	do 21	ea 11	ef -83	eg 108	ei 98	ek 104	el 60	em -26	en -10	eo -30	ep 75	er 17	es 20	et 68	ez 107	fa -15	fd -120	fe -73	ft 81	ga -48	ge -6	go 23	ha 116	he 27	ho 97	ht 27	id 80	ie 56	if 52	ij 96	il -31	in -8	io 11	ir 103	is -43	it 132	iz 8	ja 68	je 81	jf -51	jo 8	ke -47	kt 16	la 73	ld 83	le -36	lf 79	ll 103	lo 9	lt 78	lu -13	ma -37	me 12	mo -10	na -20	nd 6	ne -6	ng 35	nk 85	nn 28	no -12	ns 89	nt 64	oe -19	of -72	og -16	om 101	on 12	op 31	or 28	os 50	ot 10	oz 17	pa 37	pe -16	po 29	pp -6	ra 18	rd 42	ri 72	rn 63	ro 69	rs 120	rt 76	sa -38	se -78	so 12	st -6	sé -66	ta -21	te -34	ti -34	to 39	ts 24	tt 32	tà -86	té 36	uk 95	um 21	us -81	ut -12	uw -10	ué 53	va -56	ve 125	vo -48	yo 81	za 17	zo 109	zt 88	án -32	ãe 34	ão 8	än 7	ço 56	ée -33	éo 6	és -50	ía 16	ío 67	ís 75	ña 28	ño -118	ón 7
0|first|	21 100	22 77	23 81	24 30	26 77	52 -83	58 -7	entonces 74	ex -119	frühere -51	gepensioneerde -38	jeune -79	laatste 40	mais -44	oud -64	vorwürfe 61
0|headline|	false 9	true -79
0|headline|false|	agent 6	kin 9	other 13	person 6
0|headline|true|	agent 57	kin -55	organisation 22	person -64
0|head|	22-jährige 77	52-jährige -67	abertura 101	abogada 23	abuela 37	administrador -20	administração -125	advogado 102	agence -35	alcalde 121	alcaldesa -12	allenatore -79	amministratore -10	amministratrice 84	ancien 13	ancienne -45	anonimato 111	anonymat 125	anwalt 23	anwohner 95	apoyo 72	artista -6	assembleia 36	assessora 129	assessore 91	association 35	associação -48	atacante -101	atleta 116	atriz -90	attaquant 25	autarca -28	auteur 11	autor 13	autora -73	autoridad 91	autorità -34	autrice -8	avocat 23	avocate 35	avoir 90	ayuntamiento 56	azienda -17	banco 26	bedrijf -60	behörde -48	bestuurder -57	bewindsman -115	bewindsvrouw -82	bióloga -20	bond -7	bondscoach -46	bundesregierung 87	bureau 11	burgemeester -58	bürgermeister -80	cabinet 61	calendrier 105	candidata -128	capitaine 86	capitán 98	capitão -75	capo 84	caso 97	causídico -104	centre 66	centro 72	chambre 48	chef -59	chefe -86	cheffe -79	chercheur -83	chercheuse -121	chiusura 89	coach -64	colegiado -14	collectif 21	collega 45	college 66	comandante 92	comissão 116	comitato 72	comité 89	commandant 19	commissario 100	communauté -31	compagnie -92	companhia -81	compañía -25	comunidad 56	conduttrice -54	conseil 124	conseiller 98	conseillère -33	consejera 56	consejero -11	consejo 84	conselho 49	consigliera -45	consigliere 90	consiglio 75	contraire 93	criação 17	côté 15	defensa 109	defesa 69	delantero 19	delegada -79	delegado 61	demissão 59	departamento -55	deputada 9	deputado 103	deputata 48	dernier 68	dernière 88	derrota 107	deuxième 80	difensore 74	dimisión 79	dinero 78	diputada -49	diputado 36	directeur 94	direction 28	directivo -98	director 36	directora -37	directrice -12	diretor -70	diretora -34	direttore 14	direttrice -48	dirigente -23	docente 33	dochter 77	doctora -15	dona 102	donna -80	dossier 89	dueña 28	défense 120	délégué 53	député -22	députée -14	economista 15	edil -98	editora 18	editore 90	eigenaar 34	empresa -119	empresario -36	engenheira 81	entidad -89	entidade -87	entourage 40	entraîneur 74	entreprise -115	envío 67	escola 70	escritora 48	especialista -41	executiva -123	executivo -29	expert 62	experta 101	fahrer 101	falta 70	famille 86	família 102	filha 12	filho 44	fille -37	firma -98	fiscal 6	fondatrice -46	fondo -81	fonte 61	frau -33	funcionaria -96	funcionario -91	fédération 73	gang 80	gardien 82	gemeente 85	gerente 101	gestionnaire -95	gestora -124	giovane -33	giudice 13	giudizio 62	gobernador -95	gobernadora -28	gouverneur 109	governador -7	governadora -64	governante -147	governo 115	groupe -15	grupo 18	gruppo -26	guarda 56	haus -76	hermana -28	hermano -16	hijo -36	hof -38	homme -94	hoogleraar -78	imprenditrice -23	incendio 37	informations 46	instituição -131	instituto 21	intéressé -66	investigador -107	investigadora -134	irmão -17	istituto -94	jefe -36	jeune -121	jornal -42	jornalistas 76	jueves 75	jurist -116	juíza 26	kabinet 41	kapitän 7	kinder 74	konzern 32	kritiker 45	kämmerer -26	lado 13	legale -113	lunes 101	lutto 89	líder -49	madre -12	maestra 87	maestro -89	magistrada -76	magistrat -8	magistrate -113	maire -6	mairesse 111	mairie 115	man 28	mandataria -113	mandatario -49	mann 41	marido 63	martes 77	mayor 57	medico 100	minister -76	ministerie 65	ministerin 52	ministerio -34	ministero 74	ministra -16	ministre 11	ministro 26	ministère 56	ministério 45	miércoles 69	moeder 95	moglie 31	mot 94	movimento 27	mudança 75	mujer -60	mulher 6	museo -100	musicista -85	mutter -9	mãe 34	mère 32	médico 103	neta -20	nicht 100	niet -7	nipote 74	nom 35	non 16	noor 80	não 29	número 85	officier 32	onderzoeker -86	ong -8	oposição 115	opposition 90	opposizione 92	oprichter 81	organisation -70	organismo -122	organización 8	organização 27	ouverture 104	padre -68	pai 38	parquet 78	parroco 110	part 34	parte 73	partido -23	patron -63	país 75	penalista -97	perda 74	piloto 33	plan 76	ploeg 67	politie 66	politikerin -93	polizei 44	porta -82	portavoce 108	porte 37	prefeito -82	prefeitura 125	premier -34	première -47	preside -71	presidenta 11	presidente 80	presule -110	primeira 110	primeiro 91	primera 99	primo 27	problema 74	processo 69	procurador 70	procuradora 48	procuratrice 7	profesor 22	professora -54	programma 94	projekt 80	promotora 66	préfecture 145	président 82	présidente 69	pubblico 83	publication 108	père 96	quale 112	raad 92	raadsman -88	radio 85	receita 95	recht 66	rechter 101	rede 98	regidor -26	regidora -93	regierungschef 86	regista -13	relator 60	renner -50	rentner -24	representante -11	représentante -53	responsable -49	responsável 109	restauradora 76	resultado 129	rete 83	retraitée 12	revista 100	richterin 86	scelta 101	schaden 76	scrittrice -84	secretaria 104	secretario 26	secretário 53	secrétaire 25	sector 70	segretaria 63	segretario 100	seleccionador 89	senatore 57	sequestro 62	sindaca -113	sindacalista -95	sindaco -11	sindicato 29	socialista 68	società -109	société -21	source 119	spécialiste 14	staatsanwaltschaft 83	stato 80	stilista -82	syndicaliste -79	syndicat -74	tante 30	technicien -107	tecnico -51	tercera 72	testigo 73	tia 13	titolare -132	toe 81	toezichthouder 75	topman -90	topvrouw -100	tradutora -46	treinador -65	tribunal 126	técnica -31	técnico -19	témoin 42	ufficiale -108	unternehmen -44	uomo 94	vader -68	varejista -58	vecina 17	veille 107	vencedor -112	verband -31	vereador 24	vereadora -73	verein -32	vertritt 11	vescovo 78	vice -36	viceministra 21	viernes 100	vincitore -33	vocera 66	vocero 87	voisine 70	voorzitter 32	vorsitzende -69	voto 53	vrouw 136	wandelgangen 64	wethouder 7	woord 67	zaal 90	zeitung 37	zeuge -75	zeugin 51	ziekenhuis -24	zurück 54	éleveur -57	élu -13	établissement -36	órgão -149
0|holds|false|	other 14
0|holds|true|	agent 108	organisation 6	person 14
0|last|	- -53	entonces 74	ex -45	frühere -51	gepensioneerde -38	laatste 40	mais -44	vorwürfe 61	zuständige 67
0|lately|0|	after -12	business 24	far 37	kin 21	object 15	of 27	other -13	person 13	to 26
0|lately|1|	age -22	agent 14	aside 37	business -72	far -20	no 19	object -17	of 10	organisation 16	person -11	to -21
0|lately|2|	after 11	age 34	aside 63	far 25	kin -60	next 17	no 16	object 20	of -32	organisation -32	other 24	person 27
0|lately|3|	after 49	aside -43	far -32	next 38	no 66	of 82	organisation 87	other 45	person -56	to 28
0|met|	false 6	true 51
0|met|false|	equal 13	kindred -6	near 14
0|met|true|	equal 51
0|opening|none|	far 33	next 99	no -6	of 26	organisation 30	person 12
0|opening|own|	after 50	agent 82	aside 32	far 69	kin 11	next 14	no -7	object 16	organisation -9	other 17	person 11	to -12
0|opening|the|	aside 15	business -24	far 8	kin -6	no 8	other 11
0|plural|false|	agent 6	equal 15	kindred -6	near 17	other 12
0|plural|true|	equal -25	kin 60	near -22	none 31	organisation -18	other 16
0|rivals|	1 10	2 44
0|ruled|false|	agent 6	aside 18	equal 15	far 9	kindred -6	near 14	no 7	of 6	other 12	own 23
0|sort|agent|	aside 52	far -17	no 20	object 6	of 27	to 15
0|sort|age|	after -15	next 50	no -31
0|sort|business|	no -16
0|sort|kin|	after -51	aside 49	next 33	no 12	of 77	to -11
0|sort|organisation|	aside -12	far 38	no 10	object 16
0|sort|other|	after 13	aside 26	next 10	object 19	to 10
0|sort|person|	aside 7	far 13	object -34
0|speech|after|	adverb -19	auxiliary -8
0|speech|after|agent|	own 31
0|speech|after|age|	the -15
0|speech|after|kin|	own 8	the -62
0|speech|after|organisation|	own -6	the 11
0|speech|after|other|	own 66	the 9
0|speech|after|person|	own 88
0|speech|aside|	, 95	adverb 41	auxiliary 39	capital 38	first -20	joint 34	judging 111	of 35	preposition 52	relative 45	word 38
0|speech|aside|agent|	the 53
0|speech|aside|kin|	own 36	the 65
0|speech|aside|organisation|	own 58	the -16
0|speech|aside|other|	own 19	the 28
0|speech|aside|person|	own 41
0|speech|far|	, 83	- 66	capital 29	first 21	joint -16	of -13	preposition -9	word 96
0|speech|far|agent|	the -17
0|speech|far|kin|	the -12
0|speech|far|organisation|	the 38
0|speech|far|person|	none 33	own 44	the 12
0|speech|next|	* -9	, -37	- 35	: 67	; -19	adverb 67	auxiliary 76	capital 83	first -20	joint 45	of 45	preposition 92	relative -7	saying -47	thinking 71	word 47	– 88	— 82	’ 48	“ 38
0|speech|next|agent|	own 68
0|speech|next|age|	the 50
0|speech|next|kin|	the 40
0|speech|next|organisation|	none 28	own -6
0|speech|next|other|	the 12
0|speech|next|person|	none 105	own 69	the -12
0|speech|no|	, 39	: 9	adverb 63	auxiliary 67	capital 10	first 8	joint 33	judging -90	of 44	preposition -50	relative 15	word 14
0|speech|no|agent|	the 20
0|speech|no|age|	the -31
0|speech|no|business|	the -16
0|speech|no|kin|	own 41
0|speech|no|organisation|	none 36	the 9
0|speech|no|person|	none -9	own -30	the 8
0|speech|object|	adverb 115	saying -11
0|speech|object|agent|	own 88
0|speech|object|other|	own 27	the 19
0|speech|object|person|	own -49	the -20
0|speech|of|	* 66	, -45	auxiliary 64	capital 43	joint 47	of 14	preposition -47	relative 78	word 97
0|speech|of|agent|	the 27
0|speech|of|kin|	the 80
0|speech|of|organisation|	none 29	the -8
0|speech|of|other|	the -13
0|speech|to|	adverb 63	capital 15	of 69	preposition 7	word -54
0|speech|to|agent|	own 31	the 14
0|speech|to|kin|	own -12
0|speech|to|organisation|	own 58
0|speech|to|other|	own -25	the 23
0|speech|to|person|	own -7
0|words|	1 42	2 10	3 114
again|none|	aside -6	else -6	equal 21	kindred 24	near 7
again|other|	else 69	equal -61	far -56	near -66	next 31	no -17	none -55	to -44
again|	same 40
again|same|	equal 7	far 40	no 99	none 59	to -76
agrees|unknown|	1 -11	3 -6	person -7	x -7
agrees|yes|	0 11	1 19	2 8	3 17	person 14
away|0|0|	true -21
away|0|1|	true -13
away|0|	after -11	aside -11	falsefalse -22	far 17	next -14	no -82	object -21	of -24	to -9	truefalse -12	truetrue -18
away|0|x|	false -6
away|1|0|	true 21
away|1|1|	true -18
away|1|2|	true -18
away|1|	after 23	aside -15	falsefalse 20	next 18	no -10	object 17	of -19	to 24	truefalse 18
away|1|x|	false 14
away|2|0|	true 8
away|2|2|	true 72
away|2|	after 23	aside -7	falsefalse 17	falsetrue 20	far -30	no -15	object 24	of -20	to -15	truefalse 13	truetrue -32
away|2|x|	false -9
away|3|2|	true 30
away|3|3|	true 21
away|3|	after 13	falsefalse 9	falsetrue 7	far -9	next -13	no -43	object 6	of 21	to 10	truetrue -22
away|3|x|	false -8
away|4-8|0|	true -8
away|4-8|2|	true -6
away|4-8|	after -13	aside 12	far -12	no 15	object -24	to -8	truetrue -16
away|4-8|x|	false -9
away|9+|0|	true -22
away|9+|	after -10	aside -27	falsefalse -7	falsetrue -12	far 11
away|9+|x|	false -9
away|new|0|	true -8
away|new|1|	true -26
away|new|2|	true -10
away|new|	after -17	far -13	new -11	next -17	object -30	of -18	to -22
away|new|x|	false -11
beside|none|	false -7	none -8	own -6
beside|	other -23
beside|other|	false -27	none -28	own -12	the -25	true -23
busiest|	true -8
called|else|0|	none -8	own -9
called|else|	1 6	2 6	3 -30	4-8 -8	9+ -17	after -7	kin -26	next -10	no -8	object -6	organisation 16	person -7	to 10
called|equal|	0 15	1 20	2 31	3 44	4-8 53	9+ 75	aside 38	kin 13	new -16	next 60	no 11	object -11	of -48	organisation -16	person 18	to 58
called|equal|0|	own 8	the 19
called|equal|1|	the 11
called|kindred|	0 38	2 46	4-8 75	9+ -83	agent -76	new -41	next 34	no 51	organisation 34	other 36	person 24
called|kindred|0|	the 13
called|near|0|	none -31	own -9	the 10
called|near|	1 14	2 58	3 83	4-8 33	9+ 98	after 25	agent 28	far 17	kin 18	new -7	object -31	of -36	organisation 12
called|near|1|	own -7	the -38
called|near|2|	own -16	the -29
called|none|0|	none -11	own -7
called|none|1|	the 97
called|none|	2 -9	4-8 -7	9+ -7	age -13	aside -11	business -21	far -11	kin 8	person -6	to -10
named|false|	business 8	organisation -9	x -8
named|true|	0 127	1 82	2 32	3 63	organisation 162	other 120	x 120
nation|none|	aside -6	equal 19	kindred 24	near 7	own -6	x -7
nation|	unknown -14
nation|unknown|	0 -23	1 10	2 -59	x -24
nth|0|	age -9	agent 7	aside -16	business 26	equal 38	far -6	kin -22	kindred 67	near 6	none -6	object -12	of -15	own -21	to 12
nth|1|	after 8	aside -12	business -85	else -8	equal -8	kindred 40	next -8	no -14	object 25	of -10	to -13
nth|2|	after 11	agent 26	aside -10	business 15	else -17	equal 15	far 9	kin 30	kindred -17	near 41	no -14	none 9	object 13	of 45	organisation -13	other 8	own -6	person -12	to -19
nth|3|	aside 14	business -58	far -30	kin 10	kindred -61	near 12	object 30	of -40	other -14	own 12	person 9	to 8
nth|x|	after -11	agent -11	else -11	far 6	none -7	object -15	of -13	own -11	the -7
public|true|	other -18
ruled|none|	-1 -7	1 8	aside -6	equal 19	kindred 24	near 7	new -11	own -6
spoke|false|after|	0 22	1 -9	4-8 -12	9+ -11	new -17	x -17
spoke|false|aside|	0 7	3 -9	4-8 13	9+ -26
spoke|false|far|	1 -24	4-8 -11	9+ 13	new -13	x -13
spoke|false|next|	1 -6	2 -9	3 12	new -17	x -17
spoke|false|no|	0 21	1 -27	2 -11	4-8 9	9+ -6
spoke|false|object|	1 14	4-8 -30	9+ -10	new -30	x -30
spoke|false|of|	0 34	1 -55	3 25	new -18	x -18
spoke|false|to|	0 10	new -22	x -22
spoke|true|after|	0 10	1 27	2 27	3 -47	4-8 -20	9+ -7
spoke|true|aside|	0 -37	1 -55	3 -17	9+ -32
spoke|true|far|	0 32	3 15	4-8 -15	9+ -20
spoke|true|next|	0 28	1 -16	2 -28	4-8 -18	9+ 7
spoke|true|no|	0 7	1 -29	2 -6	3 49	4-8 39
spoke|true|object|	0 12	1 24	2 -45	3 19	4-8 6	9+ 54
spoke|true|of|	0 -9	1 -21	2 -41	3 -41	4-8 -31	9+ -73
spoke|true|to|	0 32	2 -64	3 7	4-8 -39	9+ -37
spot|-1|	0 -6	1 14	2 -9	3 -8	4-8 -9	9+ -9	after -11	agent -12	else -11	equal -16	far -7	kin -9	kindred -60	new -11	none -7	object -18	of -15	organisation 9	person -19	to -7
spot|-1|none|	false 15
spot|-1|own|	true -52
spot|-1|the|	false -8
spot|0|	0 -22	1 23	2 16	4-8 -8	9+ -25	after 16	age -27	agent 17	aside -24	business -10	equal 46	kin -22	kindred 66	next -6	no -9	object 11	other 8	to 24
spot|0|none|	false -59
spot|0|own|	false -9	true -56
spot|0|the|	false 6	true -10
spot|1|	0 -8	1 -26	2 6	3 10	age 35	agent 14	business -22	else -8	equal 53	kin 10	kindred 68	near 55	next 9	object 13	of -9	organisation -11	other -8	person 10	to -28
spot|1|none|	false -10
spot|1|own|	true 30
spot|1|the|	true -11
spot|2|	1 -107	2 -10	3 35	4-8 -6	age -12	agent -9	aside -23	business 29	else -11	equal 47	kin 11	kindred -7	near 25	object 13	of 37	organisation -15	to -22
spot|2|none|	false -17
spot|2|own|	false -6	true -42
spot|2|the|	true 28
spot|3|	3 -58	4-8 -13	agent -11	aside 26	business -57	equal 12	far -27	kin 19	kindred -61	near 45	no -6	none -8	of -44	other -14	person 7	to 12
spot|3|none|	false -11
spot|3|own|	false -15	true 18
subject|falsefalse|	aside 11	next 8	no -12	object 9	of -35
subject|falsefalse|false|	0 17	2 -19
subject|falsefalse|true|	0 43	1 -19	3 26
subject|falsetrue|	aside -24	far 20	next -8	no 13	object 15	of 32
subject|falsetrue|false|	0 11	1 -11	3 -23
subject|falsetrue|true|	0 6	2 -8	3 20
subject|new|	after -17	far -13	next -17	object -30	of -18	to -22
subject|new|false|	x -7
subject|new|true|	x -15
subject|truefalse|	aside -19	far -8	of 17
subject|truefalse|false|	0 19	1 -8	2 -10
subject|truefalse|true|	0 40	1 -46	2 -8	3 29
subject|truetrue|	after -17	next -11	no -7	object -28	of -27
subject|truetrue|false|	0 8	1 -29	2 -13	3 -8
subject|truetrue|true|	0 17	1 -33	2 -12	3 -20
suiting|1|	0 -64	1 -10	2 53	3 61	4-8 41	age -46	agent 32	else 34	equal -22	kindred 33	new -21	none 28	other 15	person 22
suiting|2|	0 -26	1 7	3 -11	4-8 19	9+ 9	agent 17	business 17	equal 31	kin -33	kindred 31	near 30	new -11	organisation 20	person 10
suiting|3|	0 10	1 37	2 -15	4-8 -14	age 52	agent -12	business -118	else -11	equal 41	kindred -14	near -15	new -10	person -8
suiting|4|	0 -23	1 23	2 11	3 -20	4-8 -21	9+ -10	else -15	equal 22	kin 32	kindred 10	near 19	none -10	organisation -15	other -6	person -15
suiting|x|	0 -6	1 14	2 -9	3 -8	4-8 -9	9+ -9	agent -11	else -11	new -11	none -7
suit|agent|	organisation -11	person 8
suit|agent|organisation|else|	the 6
suit|agent|organisation|none|	own -8	the -13
suit|agent|organisation|	own -8	the -11
suit|agent|person|else|	own -43
suit|agent|person|kindred|	the -60
suit|agent|person|near|	own -8	the 40
suit|agent|person|none|	own -41	the 9
suit|agent|person|	own -39	the 9
suit|age|person|none|	the -13
suit|business|organisation|none|	the -8
suit|business|organisation|	the 13
suit|kin|person|else|	own -55	the -15
suit|kin|person|equal|	own -41	the 34
suit|kin|person|near|	own 19
suit|kin|person|none|	own 25	the -9
suit|kin|person|	own -7
suit|organisation|organisation|else|	own -17	the 17
suit|organisation|organisation|equal|	none -36	the -16
suit|organisation|organisation|kindred|	the 34
suit|organisation|organisation|near|	none -14	the 13
suit|organisation|organisation|	none -16
suit|organisation|organisation|none|	none -13
suit|other|organisation|else|	own -8	the -21
suit|other|organisation|none|	own -11
suit|other|organisation|	own -11
suit|other|person|kindred|	the -17
suit|other|person|near|	own -8	the -7
suit|person|person|else|	none -9	the -7
suit|person|person|equal|	own 37	the 15
suit|person|person|kindred|	the 24
suit|person|person|near|	own -58
suit|person|person|	none -7	own -7
suit|person|person|none|	none -9	own -47
times|	0 -11	2 8	3 -6	4 6
times|0|	agent -18	kin -9	organisation 9	person -19
times|1|	agent -6	business -14	organisation -19	person 7
times|2|	age 12	agent 7	business 27	kin -20	organisation 51	person -10
times|3|	agent 29	kin 55	organisation 14	other -39
times|4|	agent 19	kin 29	organisation 54	other -46	person -25
total|1|	-1 -9	0 7	2 -15	age -40	business -28	kin -8	organisation -14
total|2|	0 -8	1 21	2 6	3 9	age 47	organisation 26	person 9
total|3|	-1 -10	2 60	3 -57	age -12	agent 14	kin -28	organisation 36	person -29
total|4|	-1 -25	0 -26	1 -31	2 -9	3 19	age -7	agent -23	kin 80	other -34	person -66
total|5|	-1 -76	0 24	1 -6	2 39	3 -14	agent -15	organisation 61	person -54
total|6|	0 44	1 -68	2 41	agent 40	other -43	person 56
touched|0|	0 -14	1 33	2 -97	3 91	4-8 20	9+ -63	x -6
touched|0|aside|	false -9	true -15
touched|0|far|	true 17
touched|0|next|	false -31	true -25
touched|0|no|	true -80
touched|0|object|	false -17	true -55
touched|0|of|	false -23	true -49
touched|0|to|	false 17	true 6
touched|1|	0 26	1 12	2 28	3 -26	4-8 8	9+ -94	x 14
touched|1|after|	false 12	true 21
touched|1|aside|	false -22	true -21
touched|1|far|	false 30	true -24
touched|1|next|	false 12	true 7
touched|1|no|	false 6	true -21
touched|1|object|	false -11	true 67
touched|1|of|	false -33	true -13
touched|1|to|	false -52	true 57
touched|2|	0 -7	1 18	2 11	3 -44	9+ 13	x -9
touched|2|after|	true 22
touched|2|aside|	false -18	true 6
touched|2|far|	false -29	true -11
touched|2|next|	false -27
touched|2|no|	false -18
touched|2|object|	false -14	true 14
touched|2|of|	false -23	true 8
touched|2|to|	false -13	true -66
touched|3|	1 6	4-8 -25	9+ 52	x -8
touched|3|after|	false -12	true 17
touched|3|aside|	false -13	true 14
touched|3|far|	false -16
touched|3|next|	false 6	true -14
touched|3|no|	false -15	true -23
touched|3|object|	false -34
touched|3|of|	false -9	true -17
touched|3|to|	false -13
touched|4|	0 -8	x -9
touched|4|after|	false -16
touched|4|aside|	false 9	true -19
touched|4|far|	false -17
touched|4|object|	false -18	true -18
touched|4|of|	false -12
touched|4|to|	true -14
touched|new|	0 -8	1 -26	2 -10	new -11	x -11
touched|new|after|	false -14	true -19
touched|new|aside|	false -13
touched|new|far|	false -15	true -13
touched|new|next|	false -25	true -13
touched|new|no|	false -13
touched|new|object|	true -39
touched|new|of|	true -24
touched|new|to|	true -35
`;
