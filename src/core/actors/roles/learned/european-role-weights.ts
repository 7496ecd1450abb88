/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 6
0|after|	, -20	- 29	. -19	: 35	; -7	? 91	adverb 59	auxiliary -7	capital 89	edge 18	joint 13	judging -45	of 52	preposition -6	quote 80	relative 20	saying -9	thinking -52	verb 91	word 17	« 89	“ 104	„ 101
0|after|,|	adverb -70	auxiliary 25	capital 49	joint 40	judging 37	of 17	relative 32	saying -39	word -18
0|after|-|	first 80	preposition 75	saying 9
0|after|.|	adverb -48	auxiliary 79	first 109	of 54	saying -23	word -7
0|after|:|	first -73	saying 80
0|after|?|	saying 91
0|after|adverb|	first 27	saying 67	word 62
0|after|auxiliary|	, 93	first -18	joint 74	preposition -24	relative 30
0|after|capital|	first 66	preposition 60	saying 54
0|after|edge|	saying -49
0|after|joint|	first -15	preposition 54	saying 65
0|after|judging|	first -48
0|after|of|	* 72	, 32	adverb 78	first 54	joint 70	of 32	preposition 28	saying 35	word 82
0|after|preposition|	adverb 44	first 56	preposition -56	relative 24	saying -12	word -21
0|after|quote|	saying 80
0|after|relative|	first 47
0|after|saying|	* -10	, -54	- 32	: 56	; -13	auxiliary 59	capital 87	first -24	joint -9	of 30	preposition 60	relative 13	saying -46	word 76	— 69	“ 35
0|after|thinking|	first -52
0|after|verb|	first 98
0|after|word|	, 8	adverb 73	capital 74	of 72	preposition 42	relative 14	saying 41	word 24
0|after|«|	first 82	saying 65
0|after|“|	saying 106
0|after|„|	first 68	saying 98
0|again|false|	age -6	agent 8	aside 20	far 14	no 12	object -8	of 8	other 11
0|again|true|	next 49	no -119	person 14
0|before|	* 8	, -23	- 76	: 56	; -16	adverb 24	auxiliary 39	capital 45	joint 41	judging 40	of 42	preposition 23	relative 8	thinking 88	word 15	— 82	“ 35
0|before|*|	person 106
0|before|,|	agent 95	kin 40	other -85	person 32
0|before|-|	other 24
0|before|:|	other 45
0|before|adverb|	kin -8	organisation -24	other 41	person -12
0|before|auxiliary|	other -13	person -15
0|before|capital|	agent 104	kin 31	organisation 68	other -41	person 55
0|before|first|	age 34	business 18	kin 10	other -15	person -9
0|before|joint|	organisation 71	other 104	person 33
0|before|of|	kin 78	other 19	person 75
0|before|preposition|	agent 22	business 55	kin -43	organisation 15	other 31	person 26
0|before|relative|	organisation 82	other 113	person -48
0|before|saying|	age -17	kin -33	other 13	person -12
0|before|word|	age -33	kin 106	organisation -50	other 85
0|before|—|	person 62
0|beside|	after 80	before 48	tight 31
0|beside|after|	next 68	no 35	own 53	the 81
0|beside|before|	far 13	next 17	no 45	the 48
0|beside|none|	aside 18	far 13	no 6	none 15	of 7	own 20
0|beside|tight|	far 18	no 39	the 28
0|best|equal|	after 43	age 10	aside -12	far 27	kin -9	next -27	no 16	none 14	object 70	of -20	organisation 52	person 18	the 19	to -55
0|best|kindred|	after -55	next 34	organisation 8	person -89	the -10
0|best|near|	after 13	age 64	agent 9	aside 30	far 36	kin -34	next -15	no 21	none 17	of 57	organisation -13	other 25	own 34	person 8	the 11	to -9
0|best|none|	age -17	kin 19	next 10	none 28	object -9	organisation 6	own 24	person -11	to 31
0|compatriots|false|	0 6
0|ending|	ad 36	ag 16	ai 69	al 28	an 55	ar -35	as 80	at -46	au -8	ba 87	ca -39	ce -49	ch 64	ck 61	da -6	de -50	do 26	ef -18	eg 97	ei 75	el 56	em 16	en 31	eo -66	ep 60	er 19	es 18	et 78	ez 81	fe -100	ft 68	ga -60	ge 19	go 65	ha 86	he 14	ho 86	ht 19	ia 11	ie 47	if 64	ij 92	il -21	io 39	ir 94	is -48	it 136	iz 45	je 61	jf -16	ke -40	kt -39	la 28	ld 40	le -6	lf 76	lo -15	lt 62	lu 31	ma -58	me 12	mo -20	na -22	nd 7	ng 59	nk 107	nn 12	no -15	ns 101	nt 96	oe 85	of -46	og -76	om 73	on 27	op 57	or 17	os 26	ot 12	oz 16	pa 33	pe -19	po 32	rd 106	re -6	ri 78	rn 60	ro 36	rs 48	rt 92	sa -25	se -35	st 14	sé -66	ta -9	te -24	ti -50	to 39	ts 20	tà -111	té 53	ue 13	um 17	ur 6	us -91	ut -9	uw -57	ué 56	va -58	ve 95	vo -30	yo 86	za 11	zt 89	án -24	ãe 46	ça 16	ée -29	éo 12	ía 72	ís 66	ña 35	ño -108	ón -24
0|first|	21 94	22 80	23 81	24 65	entonces 74	ex -118	mais 38	west -91
0|headline|	false 8	true -73
0|headline|false|	age -7	agent 6	kin 6	other 11	person 7
0|headline|true|	agent 63	kin -29	organisation 31	other 8	person -77
0|head|	22-jährige 80	abogada 14	abuela 54	administrador -18	administração -100	advogado 118	agence -101	alcalde 110	alcaldesa 86	allenatore -36	amministratore 7	amministratrice 54	ancienne -17	anwalt -8	assembleia 40	assessora 121	assessore 115	association 30	associazione -9	associação -17	atacante -101	atleta 98	autarca -35	auteur -20	autor 12	autora -71	autorità -104	autrice 19	avocat 32	avoir 91	ayuntamiento 61	azienda 12	banco -6	bedrijf -38	bestuurder -30	bewindsvrouw -124	bond 6	bureau 39	burgemeester -52	bürgermeister -62	calendrier 65	candidata -109	capitaine 86	capo 109	caso 83	causídico -98	chef -23	chefe -71	chercheur -98	chiusura 99	collectif 30	collega 31	college 61	comandante 84	comissão 100	comitato 73	comité 86	commandant 14	commissaire -6	commissario 86	communauté -51	companhia -85	compañía 24	comunidad 51	conduttrice -114	conseil 86	conseiller 66	conseillère -28	consejero 18	conselho 40	consigliera -46	consigliere 42	consiglio 75	côté 8	defensa 112	defesa 132	delantero 15	delegada -107	demissão 68	deputada 40	deputado 108	deputata 36	dernier 39	dernière -23	derrota 96	deuxième 74	diputada -46	diputado 61	directeur 72	direction 9	director 29	directora -55	directrice -8	diretor -41	diretora -25	direttore -11	direttrice -98	dirigente -21	docente 77	dochter 80	dona 107	donna -73	dossier 96	dueña 35	défense 124	délégué 56	député 29	députée -12	empresa -113	empresario -115	entidad -63	entidade -134	entraîneur 115	entreprise -91	escola 61	escritora 70	executiva -117	executivo -9	fahrer 86	falta 73	famille 94	família 91	filha 7	fille -10	firma -90	fonte 63	frau -14	funcionaria -119	funcionario -95	gang 80	gardien 107	gemeente 76	gerente 65	gestionnaire -84	gestora -107	giudice 19	gobernador -103	gouverneur 97	governador -40	governadora -71	governante -127	governo 94	groupe 40	grupo 24	gruppo -36	guarda 65	haus -74	hof -46	incendio 39	informations 89	instituição -93	instituto 17	intéressé -66	investigadora -125	istituto -81	jefe -27	jeune -77	jueves 81	juíza 9	kabinet 49	konzern 19	lado 7	lunes 110	lutto 92	längst 80	líder -38	madre -16	maestro -93	magistrada -84	magistrat 40	magistrate -118	maire 19	mairie 109	man 110	manager -40	mandatario -63	marido 47	martes 77	medico 83	minister -66	ministerie 65	ministerin 42	ministra -38	ministre 32	ministro 74	ministère 43	ministério 14	miércoles 43	mot 94	movimento 17	mudança 82	mulher 46	museo -85	mutter -13	mãe 46	mère 34	médico 77	nicht 94	nipote 57	nom 64	noor 87	não -11	officier 82	ong -15	opposition 114	organisation -106	organismo -113	organização 26	ouverture 89	padre -91	pai 23	papa 11	parket 30	parquet 84	parroco 109	part 42	parte 61	partido -35	patron -52	país 66	piloto 29	politie 62	polícia -27	portavoce 83	portavoz 10	porte 21	prefeitura 101	première -54	preside -67	presidenta -25	presidente 85	presule -102	primeira 92	primo 25	processo 77	procura 60	procurador 57	procuradora 76	procuratrice 11	professora -68	promotora 72	préfecture 116	président 60	présidente 67	pubblico 78	père 52	quale 101	receita 72	rechtbank 60	rechter 90	rede 99	regidora -60	regista 33	relator 63	rentner -48	responsable -17	responsável 132	restauradora 83	resultado 79	rete 70	retraitée 39	richterin 84	roman 87	sala -6	schaden 68	secretaria 94	secretario 77	secretária -38	secretário 17	secrétaire 65	segretaria 65	segretario 88	sindaca -101	sindacalista -94	sindaco -12	sindicato 13	socialista 81	società -102	société 29	source 97	staatsanwaltschaft 80	stato 75	stilista -90	syndicaliste -75	syndicat -51	tante -25	tecnico -64	titolare -116	treinador -49	tribunal 122	técnico 24	uomo 108	vader -61	veille 96	verband -53	vereadora -64	verein -65	vescovo 91	vice -40	viceministra 25	viernes 54	vincitore -51	vocera 79	vocero 77	voisine 81	voorzitter -38	vorsitzende -56	voto 42	wandelgangen 52	wethouder -10	zaal 91	zeitung 46	zurück 59	élu 31	élue 15	établissement -39	órgão -142
0|holds|false|	age -6	other 13
0|holds|true|	agent 101	organisation 64	other -15	person 105
0|last|	- -30	entonces 74	ex -56	mais 38
0|lately|0|	after -17	age 24	agent 8	aside 18	business 99	far 46	kin 15	no -6	object 20	of 36	other -9	person 12	to 30
0|lately|1|	age -27	agent 12	aside 28	business -74	far -26	no 21	object -35	of 27	person -8	to -32
0|lately|2|	after 23	age 32	agent 10	aside 58	far 31	kin -35	next 7	no 24	object 16	of -60	organisation -10	other 26	person 27	to 35
0|lately|3|	after 37	aside -52	far -17	next 75	no 51	object 12	of 79	organisation 57	other 59	person -69	to 18
0|met|	false 6	true 77
0|met|false|	equal 15	kindred -10	near 12
0|met|true|	equal 77
0|opening|none|	next 98	no -12	of 27	organisation 20	person 13
0|opening|own|	after 66	agent 76	aside 28	far 35	next 13	object 16	other 16	person 25
0|opening|the|	age -6	aside 16	business -21	far 13	no 10	object -10	of 7	other 11
0|plural|false|	age -6	agent 6	equal 18	kindred -10	near 18	other 11
0|plural|true|	near -57	none 41	organisation 63	other 9	person -54
0|rivals|	1 15	2 37
0|ruled|false|	age -6	agent 6	aside 20	equal 18	far 13	kindred -10	near 12	no 8	of 8	other 11	own 20
0|sort|agent|	aside 25	far -9	no 25	object 12	of 36	to 33
0|sort|age|	far -18	next 66	no 6
0|sort|business|	next -24	no -34
0|sort|kin|	after -40	aside 51	far 55	next 14	no 19	of 73	to -37
0|sort|organisation|	aside -21	far 36	next 6	object -15	of 19	to 6
0|sort|other|	after 11	aside 40	next 6	object 24	to -12
0|sort|person|	far 15	no 7	object -46	to 23
0|speech|after|	adverb -37
0|speech|after|agent|	own 18	the -6
0|speech|after|kin|	own 13	the -47
0|speech|after|other|	own 70	the 8
0|speech|after|person|	own 93
0|speech|aside|	adverb 27	auxiliary 25	capital 49	first -7	joint 40	judging 71	of 9	preposition 33	relative 32	word 66
0|speech|aside|agent|	the 25
0|speech|aside|kin|	own 40	the 55
0|speech|aside|organisation|	the -30
0|speech|aside|other|	own 16	the 46
0|speech|aside|person|	own 40
0|speech|far|	, 57	first 12	of 78	preposition 7	word 58
0|speech|far|agent|	the -9
0|speech|far|age|	the -18
0|speech|far|kin|	the 55
0|speech|far|organisation|	the 36
0|speech|far|person|	own 30	the 15
0|speech|next|	* -10	, -39	- 32	: 56	; -28	auxiliary 97	capital 84	first -19	joint 10	of 37	preposition 97	saying -39	word 26	— 69	“ 35
0|speech|next|agent|	own 74	the -9
0|speech|next|age|	the 66
0|speech|next|business|	the -24
0|speech|next|kin|	the 22
0|speech|next|organisation|	none 13	own -25	the 11
0|speech|next|other|	own 25	the 8
0|speech|next|person|	own 47	the -6
0|speech|no|	, 25	adverb 48	capital 62	joint 16	of 90	preposition -49	word 16
0|speech|no|agent|	the 25
0|speech|no|age|	the 6
0|speech|no|business|	the -34
0|speech|no|kin|	own 105	the 11
0|speech|no|organisation|	none 23
0|speech|no|person|	none -14	own -37	the 14
0|speech|object|	adverb 80	saying -9
0|speech|object|agent|	own 76
0|speech|object|organisation|	the -19
0|speech|object|other|	own 15	the 22
0|speech|object|person|	own -25	the -41
0|speech|of|	* 72	, -31	joint 62	preposition -36	relative 47	word 89
0|speech|of|agent|	the 36
0|speech|of|kin|	the 69
0|speech|of|organisation|	none 24	the 19
0|speech|to|	adverb 85	capital -16	of 25	preposition 10	word -25
0|speech|to|agent|	own 29	the 33
0|speech|to|kin|	the -19
0|speech|to|other|	own -14
0|speech|to|person|	own 63	the 20
0|words|	1 35	2 12	3 124
again|none|	equal 22	far -6	kindred 17	near 9
again|	other -37	same 32
again|other|	else -29	equal -49	next -68	no -6	none -28
again|same|	equal 9	next -28	no 105	none 59
agrees|unknown|	0 -6	1 -7	person -6	x -6
agrees|yes|	0 14	1 13	2 6	3 15	person 13
away|0|0|	true -23
away|0|1|	true 11
away|0|	after -16	aside -6	falsefalse -19	falsetrue 6	far -35	next -15	no -70	object -14	of -32	truefalse -21	truetrue -19
away|0|x|	false -9
away|1|0|	true 21
away|1|1|	true -17
away|1|2|	true -9
away|1|	after 16	aside -18	falsefalse 32	next 18	no -8	object 18	of -17	to 47	truefalse 10	truetrue 10
away|1|x|	false 13
away|2|0|	true 7
away|2|1|	true -8
away|2|2|	true 53
away|2|3|	true 47
away|2|	after 23	aside 9	falsefalse 18	falsetrue 7	far -33	next -7	no -18	object 27	of -55	to -20	truefalse 18	truetrue -48
away|3|2|	true 22
away|3|3|	true 37
away|3|	after 23	aside -27	falsefalse 10	falsetrue 12	next -22	no -42	object 10	of 22	to -23	truetrue -28
away|4-8|0|	true -10
away|4-8|	after -10	falsefalse -6	falsetrue 9	far -21	no 11	object -28	to -7	truetrue -20
away|4-8|x|	false -11
away|9+|0|	true -15
away|9+|	after -12	aside -18	falsetrue -26	far 8	truefalse -8	truetrue 8
away|9+|x|	false -6
away|new|0|	true -9
away|new|1|	true -32
away|new|	after -22	far -9	new -11	next -26	object -31	of -13	to -16
away|new|x|	false -12
beside|none|	false -6	none -12	own -6
beside|	other -25
beside|other|	false -37	own -16	the -25	true -23
busiest|	true 16
called|else|0|	none -11	own -6
called|else|	2 8	3 -33	4-8 -9	9+ -14	after -6	age 30	kin -21	next -12	no -8	organisation 7	other -8	to 7
called|equal|	0 16	1 17	2 38	3 -11	4-8 50	9+ 93	after 16	aside 16	kin 41	new -15	next 59	object 24	of -57	organisation -19	person 16	to 45
called|equal|0|	own 19	the 18
called|equal|1|	the 25
called|kindred|	0 37	1 9	2 68	4-8 26	9+ -68	after 26	agent -51	next -8	no 63	organisation 30	person 14
called|kindred|0|	the 17
called|near|0|	none -34	own -15	the 13
called|near|	1 44	2 45	3 79	4-8 12	9+ 111	after 28	age -43	agent 23	far 16	new -7	next 23	object -30	of -43	organisation 6	person 6	to -32
called|near|1|	the -37
called|near|2|	the -15
called|none|0|	none -18	own -7
called|none|	2 -8	4-8 -6	9+ -11	age -17	agent -6	aside -8	business -6	far -14	kin -10	person -8
named|false|	organisation -9	x -7
named|true|	0 132	1 70	organisation 155	other 118	x 118
nation|none|	equal 20	far -6	kindred 17	near 8	own -6	x -6
nation|	unknown -8
nation|unknown|	0 -80	1 25	none -6	the -7	x -12
nth|0|	age -12	agent 8	aside -17	business 8	equal 40	kin -22	kindred 64	object -11	organisation 7	own -26	to 19
nth|1|	after 8	age -10	agent -21	aside -6	business -70	equal -8	next -10	no -7	object 28	of -16	organisation -7	other 9	own 16	to -31
nth|2|	after 9	age -68	agent 28	business 10	else -18	kin 37	kindred 19	near 43	no -23	none 6	of 29	organisation -8	other -6	own -14	person -6
nth|3|	age 38	agent 21	aside 11	business -46	far -28	kin -9	near 8	next -6	object 15	of -37	organisation -12	other -13	own 21	person 7	to -7
nth|x|	after -10	agent -11	aside -6	else -18	far -15	no 8	object -13	of -13	own -9
public|false|	business -6
public|true|	organisation 15	other -18
ruled|none|	-1 -7	1 8	business -6	equal 20	far -6	kindred 17	near 8	new -11	own -6
spoke|false|after|	0 23	1 -14	3 6	4-8 -11	9+ -13	new -22	x -22
spoke|false|aside|	1 12	2 -13	3 -7	4-8 6	9+ -17
spoke|false|far|	0 -21	1 -21	2 -12	3 7	4-8 -19	9+ 11	new -9	x -9
spoke|false|next|	2 -12	3 7	new -26	x -26
spoke|false|no|	0 12	1 -27	2 -11	9+ -8
spoke|false|object|	1 8	3 -8	4-8 -33	9+ -11	new -31	x -31
spoke|false|of|	0 17	1 -50	2 9	3 18	4-8 10	new -13	x -13
spoke|false|to|	0 6	2 -9	4-8 -6	new -16	x -16
spoke|true|after|	0 14	1 23	2 27	3 -52	9+ 14
spoke|true|aside|	0 -53	1 -43	2 -44	3 -12	4-8 -9	9+ -33
spoke|true|far|	0 16	1 10	2 -20	3 35	4-8 -33	9+ -45
spoke|true|next|	0 25	1 -25	4-8 -33
spoke|true|no|	0 -6	1 -20	3 41	4-8 51	9+ 29
spoke|true|object|	0 7	1 46	2 -62	3 38	9+ 65
spoke|true|of|	0 -16	1 -22	2 -34	3 -43	4-8 -40
spoke|true|to|	0 53	2 -68	3 -19	4-8 -20	9+ -46
spot|-1|	0 -9	1 13	4-8 -11	9+ -6	after -11	agent -12	else -18	equal -15	far -11	kindred -81	new -11	object -15	of -14	organisation 8	person -21
spot|-1|none|	false -9
spot|-1|own|	true -35
spot|-1|the|	false -7
spot|0|	0 -23	1 28	3 -7	4-8 -7	9+ -19	after 17	age -41	agent 15	aside -21	equal 56	kin -19	kindred 64	near 10	next -8	no -11	other 9	to 15
spot|0|none|	false -12
spot|0|own|	false -23	true -41
spot|0|the|	false 6	true -11
spot|1|	0 11	1 -34	2 21	3 10	age 41	agent 13	business -89	else -11	equal 41	far 16	kin -9	near 46	object 11	of -18	other -11	person 9	to -20
spot|1|none|	false -13
spot|1|own|	false -7	true 35
spot|1|the|	true -36
spot|2|	1 -112	3 37	4-8 6	age -77	agent -25	aside -19	business 35	equal 17	far -34	kin 27	kindred 22	near 57	no -7	object 28	of 39	organisation -18	person 19	to -7
spot|2|none|	false -24
spot|2|own|	false 21	true -88
spot|2|the|	true 45
spot|3|	2 41	3 -47	4-8 -13	age 38	agent 17	aside 26	business -49	equal 32	far -27	near 47	no -7	none -12	object -19	of -42	organisation -12	other -13	person -6	to -6
spot|3|none|	false -19
spot|3|own|	false -21	true 32
spot|3|the|	true -33
subject|falsefalse|	aside -7	far -12	next 8	of -17
subject|falsefalse|false|	0 22	2 -23	3 -9
subject|falsefalse|true|	0 40	1 -14	3 24
subject|falsetrue|	aside -22	far 41	next -12	object 36	of 29
subject|falsetrue|false|	0 8	1 -15	2 11	3 -10
subject|falsetrue|true|	0 24	1 -7	2 -7	3 11
subject|new|	after -22	far -9	next -26	object -31	of -13	to -16
subject|new|false|	x -13
subject|new|true|	x -9
subject|truefalse|	aside -11	far -6
subject|truefalse|false|	0 18	1 -6	2 -7
subject|truefalse|true|	0 32	1 -43	3 24
subject|truetrue|	after -13	far -14	next -14	no -22	object -11	of -23
subject|truetrue|false|	0 10	1 -37	2 -18
subject|truetrue|true|	1 -35	2 -19
suiting|1|	0 -98	1 -7	2 62	3 58	4-8 26	9+ -14	age -55	agent 21	else 28	equal -11	kindred 9	new -24	none 16	organisation -32	other 26	person 18
suiting|2|	0 -26	2 -15	3 -17	4-8 23	9+ 14	age 37	agent 18	equal 27	kin -34	kindred 33	near 18	new -15	organisation 13	person 9
suiting|3|	0 17	1 38	2 -23	3 -23	4-8 -15	age -9	agent -16	business -126	else -12	kindred -40	organisation 8	person -9
suiting|4|	0 -24	1 23	2 19	4-8 -22	9+ -9	age 12	business -19	else -15	equal 36	kin 35	kindred 27	near 26	none -9	organisation -8	other -7	person -14
suiting|x|	0 -9	1 13	4-8 -11	9+ -6	agent -11	else -18	new -12
suit|agent|	organisation -11	person 8
suit|agent|organisation|else|	the -18
suit|agent|organisation|near|	the -6
suit|agent|organisation|none|	own -12	the -11
suit|agent|organisation|	own -11	the -11
suit|agent|person|else|	own -36
suit|agent|person|near|	the 32
suit|agent|person|none|	own -38
suit|agent|person|	own -33	the 9
suit|age|person|else|	the 30
suit|age|person|near|	the -43
suit|age|person|none|	the -17
suit|business|	organisation -6
suit|business|organisation|none|	the 9
suit|business|organisation|	the 9
suit|kin|person|else|	own -51	the -13
suit|kin|person|equal|	the 42
suit|kin|person|near|	own -21	the 10
suit|kin|person|none|	own 11	the -27
suit|organisation|organisation|else|	the 7
suit|organisation|organisation|equal|	the -18
suit|organisation|organisation|kindred|	the 30
suit|organisation|organisation|near|	none -7	the 6
suit|organisation|organisation|	none -11
suit|organisation|organisation|none|	none -12
suit|other|organisation|else|	own -7	the -20
suit|other|organisation|none|	own -10
suit|other|organisation|	own -9
suit|other|person|else|	the -9
suit|other|person|near|	own -7	the 9
suit|other|person|none|	the 6
suit|person|person|else|	none -13	own -10
suit|person|person|equal|	own 23	the 15
suit|person|person|kindred|	the 14
suit|person|person|near|	own -53	the 12
suit|person|person|	none -11	own -12
suit|person|person|none|	own -35	the -6
times|	0 -11	2 6	3 -7	4 9
times|0|	agent -24	organisation 8	person -21
times|1|	age 14	business -39	kin -8	organisation -17	person 8
times|2|	business 42	kin -10	organisation 41	person -12
times|3|	age -30	agent 26	kin 47	organisation 27	other -31	person -21
times|4|	agent 27	kin -36	organisation 10	other -83	person 14
total|1|	-1 -8	0 8	2 -11	age -8	agent -8	business -28	kin -11	organisation -11
total|2|	-1 7	0 -13	1 23	age 18	agent 10	business -35	kin 38	organisation 20	other -11	person 10
total|3|	-1 -27	0 -7	1 -15	2 74	3 -65	age 26	agent 21	kin -21	organisation 27	other -10	person -59
total|4|	-1 -27	0 -53	1 -37	2 -10	3 -17	age -69	agent -79	kin -19	organisation -92	other 7	person -47
total|5|	-1 -84	0 58	1 45	2 62	agent 45	organisation 63	other 25	person -64
total|6|	0 41	agent 41
touched|0|	0 -13	1 18	2 -57	3 94	4-8 34	9+ 13	x -9
touched|0|after|	false -8
touched|0|aside|	true -11
touched|0|far|	true -32
touched|0|next|	false -44	true -7
touched|0|no|	true -73
touched|0|object|	false -13	true -48
touched|0|of|	false -32	true 24
touched|0|to|	false 10	true 9
touched|1|	0 24	1 18	2 21	3 -50	9+ -76	x 13
touched|1|after|	true 16
touched|1|aside|	false -13	true -28
touched|1|far|	false -54
touched|1|next|	false 16
touched|1|no|	false 21	true -13
touched|1|object|	false -14	true 59
touched|1|of|	false -24	true -16
touched|1|to|	false 12	true 58
touched|2|	0 -10	2 11	3 -22	9+ -29
touched|2|after|	true 26
touched|2|aside|	false -12	true 23
touched|2|far|	false -15	true -33
touched|2|next|	false -26	true -6
touched|2|no|	false -24	true -15
touched|2|object|	false 15	true 11
touched|2|of|	false -8	true 16
touched|2|to|	false -14	true -91
touched|3|	2 -16	4-8 -17	9+ 9
touched|3|after|	true 23
touched|3|aside|	true 6
touched|3|far|	false -15	true -12
touched|3|next|	true -17
touched|3|no|	false -11	true -18
touched|3|object|	false -41	true 16
touched|3|of|	false -9	true -59
touched|3|to|	false -11	true 8
touched|4|	0 -9	3 -7	x -9
touched|4|after|	false -18
touched|4|aside|	true -13
touched|4|far|	false -10
touched|4|no|	false 7
touched|4|object|	false -17	true -16
touched|4|of|	false -12
touched|4|to|	false -10	true -10
touched|new|	0 -9	1 -32	new -11	x -12
touched|new|after|	false -16	true -26
touched|new|aside|	false -8
touched|new|far|	false -7	true -9
touched|new|next|	false -23	true -27
touched|new|no|	false -14
touched|new|object|	true -41
touched|new|of|	true -18
touched|new|to|	true -25
`;
