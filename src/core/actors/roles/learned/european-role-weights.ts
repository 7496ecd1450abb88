/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 7
0|after|	, -20	- 33	. -21	: 51	? 89	adverb 54	capital 45	edge 23	joint 6	judging -41	of 54	quote 79	relative 20	saying -8	thinking -59	verb 94	word 20	« 29	“ 104	„ 89
0|after|,|	, 67	adverb -81	auxiliary 25	capital 43	joint 35	judging 51	of 14	preposition -9	relative 29	saying -36	word -18
0|after|-|	first 98	preposition 70	saying -8
0|after|.|	adverb -59	auxiliary 64	first 95	of 40	preposition -9	saying -20
0|after|:|	first -56	saying 73
0|after|?|	saying 89
0|after|adverb|	first 40	saying 53	word 63
0|after|auxiliary|	, 42	first -28	joint 82	of 92	preposition 19	relative 37
0|after|capital|	first 83	preposition 59	saying -44
0|after|edge|	saying -39
0|after|joint|	first -23	preposition 64	saying 59
0|after|judging|	first -43
0|after|of|	* 51	, 22	adverb 64	auxiliary 72	first 58	joint 63	of 30	preposition 31	relative 50	saying 27	word 62
0|after|preposition|	adverb 31	first 59	preposition -55	relative 41	saying -13
0|after|quote|	saying 79
0|after|relative|	first 48	saying -11
0|after|saying|	* -19	, -49	- 30	: 50	; -11	auxiliary 45	capital 84	first -25	joint -16	of 27	preposition 62	saying -50	thinking 70	word 63	— 67	“ 38
0|after|thinking|	first -59
0|after|verb|	first 93
0|after|word|	, 15	- 85	adverb 91	auxiliary -59	capital 83	first -7	joint 12	of 63	preposition 47	relative 19	saying 40	word 34
0|after|«|	first 102	saying 93
0|after|“|	saying 106
0|after|„|	first 57	saying 85
0|again|false|	age -7	agent 8	aside 16	far 12	no 12	of 8	organisation 6	other 13
0|again|true|	next 49	no -115
0|before|*|	person 95
0|before|	, -17	- 89	: 65	adverb 38	auxiliary 52	capital 49	joint 16	of 39	preposition 22	relative 15	thinking 76	word 26	— 81	“ 38
0|before|,|	agent 113	kin 33	organisation -32	other -75	person 21
0|before|-|	other 25
0|before|:|	other 48
0|before|;|	person -13
0|before|adverb|	agent 17	organisation -7	other 61	person 27
0|before|auxiliary|	agent 92	other -9	person -6
0|before|capital|	agent 102	kin 27	organisation 79	other -21	person 60
0|before|first|	age 35	business 36	other -15	person -9
0|before|joint|	organisation 70	other 110	person 7
0|before|of|	agent 90	kin 79	other 20	person 78
0|before|preposition|	agent 25	business 49	kin -51	organisation 9	other 36	person 39
0|before|relative|	organisation 61	other 104	person -43
0|before|saying|	age -22	kin -39	other 13	person -13
0|before|thinking|	other 52
0|before|word|	age -36	agent -10	kin 107	organisation -17	other 88
0|before|—|	person 72
0|beside|	after 79	before 36	none 6	tight 47
0|beside|after|	next 71	no 29	own 58	the 81
0|beside|before|	far 14	next 18	no 46	the 36
0|beside|none|	aside 16	far 12	no 7	none 16	of 6	own 23
0|beside|tight|	far 24	no 52	the 42
0|best|equal|	after 42	aside -16	far 28	kin -11	next -20	no 14	none 15	object 65	of -44	organisation 59	person 17	the 19	to -51
0|best|kindred|	after -84	next 16	organisation -6	person -89	the -7	to 47
0|best|near|	after 19	age 69	aside 31	far 45	kin -33	next -22	no 30	none 14	object -29	of 58	other 22	own 34	person 13	the 10
0|best|none|	after -6	age -18	far -12	kin 22	next 13	none 17	object -8	other 9	own 25	person -12	to 18
0|compatriots|false|	0 7
0|compatriots|true|	0 15
0|ending|	ad 19	ag 6	ai 65	al 34	an 18	ar -25	as 88	at -49	au -8	ba 105	ca -20	ce -55	ch 17	ck 79	da -13	de -54	do 32	ef -40	eg 123	ei 100	el 69	em 12	en 42	eo -73	ep 62	er 13	es 24	et 63	ez 78	fe -97	ft 65	ga -57	ge 20	go 50	ha 85	he 16	ho 99	ht 16	ia 13	ie 36	if 66	ij 91	il -48	io 43	ir 95	is -58	it 122	iz 53	je 70	jf -22	jo 66	ke -41	la 24	ld 39	le -15	lf 69	ll 80	lt 85	ma -58	me 26	mo -12	na -25	nd 10	ne -7	ng 35	nk 54	nn 17	no -22	ns 88	nt 97	oe -17	of -50	og -68	om 81	on 25	op 34	or 18	os 67	ot 12	oz 14	pa 38	po 29	pp 6	rd 46	re -14	ri 85	rn 65	ro 41	rs 110	rt 101	sa -33	se -48	so 14	st 11	sé -68	ta -13	te -27	ti -45	to 51	ts 33	tt 48	tà -108	té 35	ue 15	um 12	ur 9	us -97	ut -7	uw -27	ué 54	va -50	ve 95	vo -37	yo 83	za 13	zt 90	án -41	ãe 48	ée -22	és -49	ía 47	ís 76	ña 34	ño -112	ón -11
0|first|	21 90	22 92	23 81	24 33	entonces 78	ex -122	frühere -45	laatste 17	mais 40	vorwürfe 68	west -99
0|headline|	false 9	true -72
0|headline|false|	age -8	agent 7	other 13	person 7
0|headline|true|	agent 63	kin -29	organisation 44	person -76
0|head|	22-jährige 92	abogada -9	abuela 58	administrador -19	administração -96	advogado 119	agence -91	alcalde 126	alcaldesa 86	allenatore -51	amministratrice 58	ancien 12	ancienne -11	assembleia 56	assessora 127	assessore 100	association 23	associazione -25	associação -12	atacante -109	atleta 86	autarca -34	autor 7	autora -91	autorità -81	avocat 10	avocate 30	avoir 94	ayuntamiento 57	banco 24	bedrijf -37	behörde -12	bestuurder -52	bewindsvrouw -68	bond 10	bundesregierung 82	bureau 21	burgemeester -54	bürgermeister -64	calendrier 76	candidata -101	capitaine 84	capo 90	caso 86	causídico -105	chef -18	chefe -71	cheffe -67	chercheur -93	chercheuse -85	chiusura 84	collectif 37	collega 35	college 56	comandante 94	comissão 95	comitato 70	comité 96	commandant 17	commissario 93	communauté -32	companhia -86	comune 81	comunidad 57	conduttrice -117	conseil 88	conseiller 76	conseillère -21	consejera 53	consejero 16	consejo 69	conselho 33	consigliera -39	consigliere 44	consiglio 79	câmara 67	côté 9	defensa 101	defesa 133	delantero 23	delegada -98	demissão 66	deputada 39	deputado 101	deputata 46	dernier 54	dernière 10	derrota 102	deuxième 77	dimisión 66	diputada -70	diputado 65	directeur 85	direction 66	director 23	directora -51	diretor -51	diretora -38	direttrice -77	dirigente -15	docente 65	dochter 77	dona 88	donna -79	dossier 101	dueña 34	défense 123	délégué 54	député -6	députée -10	empresa -124	empresario -41	entidad -75	entidade -144	entourage 27	entraîneur 113	entreprise -119	escola 75	escritora 69	executiva -123	executivo -8	expert 24	fahrer 85	falta 93	famille 102	família 96	filha 12	firma -78	fiscal 16	fonte 74	frau -22	funcionaria -127	funcionario -106	gang 75	gardien 103	gemeente 82	gerente 62	gestionnaire -94	gestora -129	gobernador -85	gouverneur 111	governador -28	governadora -70	governante -138	governo 98	groupe 34	grupo 24	gruppo -47	guarda 49	haus -73	hof -50	homme -92	incendio 26	informations 87	instituição -93	instituto 16	intéressé -68	investigadora -142	istituto -60	jefe -24	jeune -59	jueves 83	juíza 14	kabinet 52	konzern 19	lado 7	legale -114	lunes 109	lutto 85	líder -45	madre -7	maestro -101	magistrada -74	magistrat 33	magistrate -108	maire 11	mairie 109	man 42	manager -62	mandatario -73	mann 7	marido 58	martes 100	mayor 83	medico 74	minister -71	ministerie 70	ministerin 49	ministerium -58	ministra -25	ministre 43	ministro 71	ministère 58	ministério 21	miércoles 58	mot 92	movimento 18	mudança 86	mulher 60	museo -86	mãe 48	mère 39	médico 80	nicht 91	nipote 84	nom 46	noor 86	não -28	officier 27	ong -10	opposition 99	organisation -96	organismo -123	organização 19	ouverture 101	padre -75	pai 17	parket 44	parquet 83	parroco 118	part 38	parte 59	patron -86	país 76	piloto 19	plan 76	politie 67	polícia -17	portavoce 99	portavoz 12	porte 23	prefeitura 98	premier -15	première -44	preside -76	presidenta -16	presidente 96	presule -108	primeira 72	primo 11	processo 66	procura 79	procurador 68	procuradora 67	professora -76	promotora 66	préfecture 135	président 53	présidente 77	pubblico 88	père 75	quale 100	raad 96	receita 72	rechtbank -7	rechter 78	rede 86	regidora -52	regista 23	relator 63	rentner -31	representante -25	représentante -51	responsable -46	responsável 125	restauradora 84	resultado 86	retraitée 59	richterin 92	roman 80	sala -7	schaden 68	secretaria 101	secretario 27	secretária -35	secrétaire 17	segretaria 45	segretario 85	sindaca -111	sindacalista -93	sindaco -8	sindicato 10	socialista 64	società -108	société -16	source 90	spécialiste 78	staatsanwaltschaft 69	stato 69	stilista -84	syndicaliste -88	syndicat -66	tante -25	tecnico -79	titolare -111	topvrouw -83	treinador -65	tribunal 109	técnico 12	témoin 41	unternehmen -17	uomo 108	vader -51	veille 95	verband -47	vereador 80	vereadora -69	verein -53	vescovo 76	vice -39	viceministra 37	viernes 73	vincitore -55	vocera 75	vocero 94	voisine 75	voorzitter 15	vorsitzende -53	voto 64	vrouw 121	wandelgangen 50	zaal 103	zeitung 56	zeugin 52	zurück 55	élue -11	établissement -30	órgão -145	último 8
0|holds|false|	age -7	agent 6	other 15
0|holds|true|	agent 95	organisation 81	other -25	person 117
0|last|	- -26	entonces 78	ex -64	frühere -45	laatste 17	mais 40	vorwürfe 68
0|lately|0|	after -20	age 38	agent 7	aside 25	business 66	far 48	kin 13	no -7	object 13	of 31	other -14	person 9	to 19
0|lately|1|	age -15	agent 7	aside 26	business -65	far -30	no 15	object -19	of 18	person -8	to -29
0|lately|2|	after 19	agent 14	aside 46	far 21	kin -36	no 23	object 19	of -72	organisation -27	other 30	person 24	to 48
0|lately|3|	after 45	agent -11	aside -50	far -22	next 62	no 60	object -7	of 69	organisation 95	other 51	person -57
0|met|	false 7	true 76
0|met|false|	equal 15	kindred -7	near 12
0|met|true|	equal 76
0|opening|none|	next 91	no -8	of 16	organisation 18	person 13
0|opening|own|	after 62	agent 74	aside 30	far 36	no 6	object 21	organisation 21	other 18	person 25
0|opening|the|	age -7	aside 14	business -12	far 11	no 10	object -9	other 12
0|plural|false|	age -7	agent 7	equal 18	kindred -7	near 18	other 13
0|plural|true|	equal -17	kin 59	near -47	none 33	organisation 32	person -46
0|rivals|	1 13	2 47
0|ruled|false|	age -7	agent 7	aside 16	equal 18	far 12	kindred -7	near 12	no 8	of 8	organisation 6	other 13	own 24
0|sort|agent|	aside 39	far -17	no 19	object 8	of 16	to 31
0|sort|age|	after -12	far -6	next 59	no 14
0|sort|business|	next -14	no -20
0|sort|kin|	after -44	aside 49	next 15	no 24	of 86	to -11
0|sort|organisation|	aside -11	far 39	next -6	object -7	of 16	to 7
0|sort|other|	after 12	aside 44	next 6	object 25	of 6	to -6
0|sort|person|	aside -7	far 11	no 6	object -34	to 13
0|speech|after|	adverb -41	saying 6
0|speech|after|age|	the -12
0|speech|after|kin|	own 13	the -60
0|speech|after|organisation|	own 41
0|speech|after|other|	own 70	the 9
0|speech|after|person|	own 85
0|speech|aside|	, 67	adverb 25	auxiliary 25	capital 43	first -7	joint 35	judging 84	preposition 39	relative 29	word 66
0|speech|aside|agent|	the 39
0|speech|aside|kin|	own 42	the 48
0|speech|aside|organisation|	the -14
0|speech|aside|other|	own 17	the 51
0|speech|aside|person|	own 43	the -16
0|speech|far|	, 51	first 14	of 92	preposition 15	word 58
0|speech|far|agent|	the -17
0|speech|far|age|	the -6
0|speech|far|organisation|	the 39
0|speech|far|person|	own 27	the 10
0|speech|next|	* -19	, -41	- 30	: 50	; -30	auxiliary 91	capital 81	first -18	joint 12	of 41	preposition 98	relative 6	saying -44	thinking 70	word 17	— 67	“ 38
0|speech|next|agent|	own 58
0|speech|next|age|	the 59
0|speech|next|business|	the -14
0|speech|next|kin|	own -7	the 28
0|speech|next|organisation|	none 24	own -16
0|speech|next|other|	the 7
0|speech|next|person|	own 60	the -8
0|speech|no|	, 27	adverb 61	auxiliary 81	capital 72	first 6	joint 28	of 67	preposition -35
0|speech|no|agent|	the 19
0|speech|no|age|	the 14
0|speech|no|business|	the -20
0|speech|no|kin|	own 85	the 19
0|speech|no|organisation|	none 18
0|speech|no|person|	none -10	own -14	the 11
0|speech|object|	adverb 97	saying -12
0|speech|object|agent|	own 83
0|speech|object|organisation|	the -15
0|speech|object|other|	own 28	the 20
0|speech|object|person|	own -35	the -24
0|speech|of|	* 51	, -48	first -11	joint 82	preposition -43	relative 44	word 89
0|speech|of|agent|	the 16
0|speech|of|kin|	the 97
0|speech|of|organisation|	none 15	the 30
0|speech|of|other|	the 6
0|speech|of|person|	the -6
0|speech|to|	adverb 74	capital -7	of 50	preposition 8	word -26
0|speech|to|agent|	own 28	the 31
0|speech|to|kin|	own -9
0|speech|to|organisation|	own 71
0|speech|to|other|	own -29
0|speech|to|person|	own 58	the 11
0|words|	1 40	2 26	3 136
again|none|	equal 22	kindred 17	near 8
again|	other -46	same 36
again|other|	else -29	next -64	no -15	none -28
again|same|	equal 6	next -28	no 104	none 57
agrees|unknown|	1 -8	organisation -6	person -6	x -7
agrees|yes|	0 11	1 16	2 11	3 14	person 13
away|0|0|	true -20
away|0|	after -13	aside -7	falsefalse -22	falsetrue 6	far -37	next -14	no -55	object -21	of -21	truefalse -20	truetrue -14
away|0|x|	false -11
away|1|0|	true 22
away|1|1|	true -15
away|1|2|	true -8
away|1|	after 18	aside -12	falsefalse 29	far 8	next 19	no -7	object 15	of -15	to 41	truefalse 12	truetrue 7
away|1|x|	false 13
away|2|0|	true 8
away|2|2|	true 56
away|2|	after 20	aside 6	falsefalse 18	falsetrue 20	far -30	no -24	object 38	of -19	to -36	truefalse 20	truetrue -51
away|3|1|	true -6
away|3|2|	true 29
away|3|3|	true 41
away|3|	after 23	aside -24	falsefalse 10	falsetrue 18	next -24	no -41	object 6	of 10	truetrue -27
away|3|x|	false -6
away|4-8|0|	true -11
away|4-8|	after -11	far -17	no 9	object -28	to -6	truetrue -18
away|4-8|x|	false -12
away|9+|0|	true -19
away|9+|	after -14	aside -18	falsefalse -6	falsetrue -23	far 10	to -8	truefalse -8	truetrue 6
away|9+|x|	false -7
away|new|0|	true -11
away|new|1|	true -27
away|new|	after -18	far -12	new -11	next -23	object -31	of -11	to -18
away|new|x|	false -11
beside|none|	false -7	none -15	own -7
beside|	other -26
beside|other|	false -35	own -18	the -26	true -24
busiest|	true 15
called|else|0|	none -12
called|else|	2 9	3 -35	4-8 -9	9+ -16	after -7	age 33	kin -19	next -11	of -9	other -9
called|equal|	0 14	1 14	2 25	3 16	4-8 52	9+ 101	after 17	age 7	aside 23	kin 41	new -16	next 63	of -75	organisation -26	person 17	to 46
called|equal|0|	own 17	the 16
called|equal|1|	the 38
called|kindred|	0 34	1 9	2 72	4-8 49	9+ -82	after 26	agent -54	next 14	no 59	organisation 46	person 8	to 15
called|kindred|0|	the 17
called|near|0|	none -36	own -16	the 12
called|near|	1 45	2 48	3 88	4-8 13	9+ 104	after 27	age -54	agent 25	far 27	new -6	next 14	object -37	of -43	organisation 10	to -31
called|near|1|	the -42
called|near|2|	the -12
called|none|0|	none -14	own -9
called|none|	3 6	4-8 -8	9+ -11	age -15	agent -6	aside -9	far -15	kin -11	no -6	person -9
named|false|	organisation -10	x -9
named|true|	0 127	1 117	organisation 162	other 134	x 134
nation|none|	equal 19	kindred 17	near 8	own -7	x -7
nation|	unknown -18
nation|unknown|	0 -76	1 25	the -11	x -14
nth|0|	age -10	aside -14	business 10	equal 37	far -8	kin -24	kindred 61	none -8	object -15	of -14	organisation 6	own -27	to 20
nth|1|	after 9	age -25	agent -12	business -82	else -8	kin -11	kindred -15	next -10	no -9	object 28	organisation -8	other 10	own 13	to -28
nth|2|	after 9	age -8	agent 22	business 7	else -14	kin 34	kindred 16	near 43	no -16	none 8	object 10	of 26	organisation -9	own -14	to -18
nth|3|	age 34	agent 17	aside 19	business -57	far -15	kin 13	kindred -69	near 10	next -13	object 13	of -36	organisation -12	other -14	own 18	to 6
nth|x|	after -11	agent -12	else -19	far -8	none -7	object -11	of -13	other -6	own -11	the -7
public|true|	agent 14	organisation 7	other -19
ruled|none|	-1 -8	1 6	4-8 -6	equal 19	kindred 17	near 8	new -11	own -7
spoke|false|after|	0 26	1 -14	4-8 -12	9+ -15	new -18	x -18
spoke|false|aside|	1 13	2 -8	3 -7	4-8 6	9+ -17
spoke|false|far|	1 -32	2 -7	3 8	4-8 -15	9+ 15	new -12	x -12
spoke|false|next|	1 -6	2 -11	3 13	new -23	x -23
spoke|false|no|	0 15	1 -30	2 -7	3 -8
spoke|false|object|	0 6	1 9	3 -8	4-8 -34	9+ -13	new -31	x -31
spoke|false|of|	0 21	1 -60	2 11	3 19	new -11	x -11
spoke|false|to|	2 -6	3 -6	9+ -7	new -18	x -18
spoke|true|after|	0 12	1 23	2 25	3 -56	9+ 11
spoke|true|aside|	0 -53	1 -46	2 -52	3 -10	4-8 -11	9+ -39
spoke|true|far|	0 21	1 13	2 -27	3 26	4-8 -35	9+ -67
spoke|true|next|	0 29	1 -24	2 -13	4-8 -31
spoke|true|no|	1 -21	2 8	3 40	4-8 39	9+ 32
spoke|true|object|	0 6	1 36	2 -59	3 25	9+ 53
spoke|true|of|	0 -6	1 -16	2 -43	3 -55	4-8 -40
spoke|true|to|	0 47	2 -75	3 42	4-8 -22	9+ -47
spot|-1|	0 -11	1 13	3 -6	4-8 -12	9+ -7	after -12	agent -14	else -19	equal -16	far -10	kindred -99	new -11	none -7	object -14	of -14	person -22	to -6
spot|-1|none|	false 9
spot|-1|own|	true -37
spot|-1|the|	false -8
spot|0|	0 -21	1 28	2 9	3 -8	4-8 -9	9+ -15	after 16	age -45	agent 16	aside -18	equal 53	kin -22	kindred 61	near 8	no -13	object 9	other 8	to 16
spot|0|none|	false -58
spot|0|own|	false -24	true -33
spot|0|the|	false 7	true -18
spot|1|	1 -39	2 7	3 8	9+ -6	age 48	agent 12	business -83	else -13	equal 49	far 6	kin -10	near 45	object 12	of -27	other -11	to -14
spot|1|none|	false -14
spot|1|own|	false -8	true 32
spot|1|the|	true -33
spot|2|	1 -114	3 44	4-8 6	9+ -7	age -17	agent -30	aside -22	business 21	equal 13	far -36	kin 20	kindred 16	near 56	object 19	of 34	organisation -13	person 17	to -25
spot|2|none|	false -20
spot|2|own|	false 20	true -92
spot|2|the|	true 38
spot|3|	3 -50	4-8 -14	age 36	agent 9	aside 29	business -59	equal 29	kin 24	kindred -69	near 47	object -24	of -42	organisation -8	other -14	to 9
spot|3|none|	false -14
spot|3|own|	false -21	true 18
subject|falsefalse|	after 6	next 9	no -6	of -30
subject|falsefalse|false|	0 18	1 -7	2 -15
subject|falsefalse|true|	0 46	1 -17	3 24
subject|falsetrue|	aside -18	far 45	next -13	no -7	object 29	of 40	to -9
subject|falsetrue|false|	1 -22	2 11	3 -12
subject|falsetrue|true|	0 28	2 -34	3 14
subject|new|	after -18	far -12	next -23	object -31	of -11	to -18
subject|new|false|	x -12
subject|new|true|	x -10
subject|truefalse|	aside -13	far -10	object 7	of 11
subject|truefalse|false|	0 17	1 -7	2 -8
subject|truefalse|true|	0 37	1 -43	3 20
subject|truetrue|	after -12	far -17	next -15	no -19	object -16	of -21
subject|truetrue|false|	0 14	1 -37	2 -21
subject|truetrue|true|	1 -36	2 -12
suiting|1|	0 -64	1 -13	2 66	3 69	4-8 27	9+ -15	age -45	agent 28	else 22	kindred 6	near -10	new -23	none 25	organisation -37	other 23	person 19
suiting|2|	0 -34	3 -18	4-8 25	9+ 14	age 41	equal 37	kin -35	kindred 33	near 25	new -13	organisation 20	person 11
suiting|3|	0 20	1 47	2 -33	3 -21	4-8 -13	9+ -8	age 8	business -100	else -8	equal 9	kindred -46	organisation 8	other -6	person -8
suiting|4|	0 -23	1 16	2 18	4-8 -25	9+ -8	age 7	else -14	equal 19	kin 23	kindred 19	near 21	none -10	organisation -13	other -7	person -15
suiting|x|	0 -11	1 13	3 -6	4-8 -12	9+ -7	agent -12	else -19	new -11	none -7	other -6
suit|agent|	organisation -12	person 8
suit|agent|organisation|else|	the -22
suit|agent|organisation|near|	the 15
suit|agent|organisation|none|	own -10	the -13
suit|agent|organisation|	own -9	the -12
suit|agent|person|else|	own -36
suit|agent|person|near|	the 26
suit|agent|person|none|	own -33	the 8
suit|agent|person|	own -32	the 9
suit|age|person|else|	the 33
suit|age|person|equal|	the 7
suit|age|person|near|	the -54
suit|age|person|none|	the -15
suit|business|organisation|none|	the 9
suit|business|organisation|	the 9
suit|kin|person|else|	own -58	the -15
suit|kin|person|equal|	the 38
suit|kin|person|near|	own -21
suit|kin|person|none|	own 10	the -27
suit|organisation|organisation|else|	the 6
suit|organisation|organisation|equal|	none -18	the -29
suit|organisation|organisation|kindred|	the 46
suit|organisation|organisation|near|	the 13
suit|organisation|organisation|	none -11	own -13
suit|organisation|organisation|none|	none -13	own -13
suit|other|	organisation -6
suit|other|organisation|else|	the -19
suit|other|organisation|near|	the -8
suit|other|organisation|none|	own -12
suit|other|organisation|	own -11
suit|other|person|else|	the -9
suit|other|person|near|	own -6	the 9
suit|other|person|none|	the 7
suit|person|person|else|	none -14
suit|person|person|equal|	own 16	the 16
suit|person|person|kindred|	the 8
suit|person|person|near|	own -61	the 12
suit|person|person|	none -12	own -11
suit|person|person|none|	own -31	the -7
times|	0 -11
times|0|	agent -29	other 9	person -22
times|1|	age 14	business -29	kin -6	organisation -18	person 10
times|2|	age 11	business 43	kin -17	organisation 45	person -16
times|3|	age -40	agent 18	kin 49	organisation 26	other -32	person -21
times|4|	agent 27	kin -46	organisation 17	other -82	person 17
total|1|	-1 -9	0 8	2 -13	3 6	age -18	agent -6	business -14	kin -9	organisation -13
total|2|	0 -13	1 23	age 38	business -51	kin 32	organisation 24	other -11	person 9
total|3|	-1 -16	1 -26	2 75	3 -55	age 20	agent 19	kin -34	organisation 33	person -53
total|4|	-1 -43	0 -55	1 -44	2 -12	3 -24	age -85	agent -63	kin -26	organisation -90	person -48
total|5|	-1 -94	0 60	1 27	2 50	agent 25	organisation 53	other 25	person -53
total|6|	0 32	agent 32
touched|0|	0 -13	1 22	2 -86	3 91	4-8 8	9+ -59	x -11
touched|0|after|	false -10
touched|0|aside|	true -14
touched|0|far|	true -33
touched|0|next|	false -35	true -10
touched|0|no|	true -56
touched|0|object|	false -13	true -55
touched|0|of|	false -24	true -47
touched|0|to|	false 6	true 12
touched|1|	0 24	1 14	2 18	3 -50	4-8 6	9+ -75	x 13
touched|1|after|	true 22
touched|1|aside|	false -13	true -18
touched|1|next|	false 22
touched|1|no|	false 7	true -13
touched|1|object|	false -25	true 54
touched|1|of|	false -32
touched|1|to|	true 49
touched|2|	0 -8	1 12	2 15	3 -24	4-8 9	9+ -24
touched|2|after|	true 23
touched|2|aside|	false -12	true 14
touched|2|far|	false -23
touched|2|next|	false -29
touched|2|no|	false -22	true -22
touched|2|object|	false 29	true 7
touched|2|of|	false -14	true 17
touched|2|to|	false -13	true -76
touched|3|	2 -13	3 7	4-8 -10	9+ 14	x -6
touched|3|after|	false -6	true 18
touched|3|aside|	true 7
touched|3|far|	false -21	true -15
touched|3|next|	true -20
touched|3|no|	false -13	true -9
touched|3|object|	false -42	true 10
touched|3|of|	false -7	true -52
touched|3|to|	false -16
touched|4|	0 -9	3 -7	4-8 -7	x -10
touched|4|after|	false -16
touched|4|aside|	true -13
touched|4|far|	false -15
touched|4|object|	false -16	true -22
touched|4|of|	false -12	true 7
touched|4|to|	false -10	true -12
touched|new|	0 -11	1 -27	new -11	x -11
touched|new|after|	false -15	true -21
touched|new|aside|	false -6	true 6
touched|new|far|	false -12	true -12
touched|new|next|	false -27	true -20
touched|new|no|	false -16
touched|new|object|	true -41
touched|new|of|	true -16
touched|new|to|	true -29
`;
