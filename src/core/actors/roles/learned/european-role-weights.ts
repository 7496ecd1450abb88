/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 8
0|after|	, -12	- 25	. -18	: 46	; -27	? 94	adverb 53	capital 73	joint 27	judging -61	of 50	preposition -8	quote 79	relative 6	saying -9	thinking -65	verb 90	word 25	« 78	“ 104	„ 89
0|after|,|	adverb -35	auxiliary 22	capital 56	first 13	joint 44	judging 77	of 41	preposition 8	relative 35	saying -45
0|after|-|	first 54	preposition 63	saying 8
0|after|.|	adverb -64	auxiliary 55	first 100	of 40	preposition 72	saying -21	word -17
0|after|:|	first -31	saying 62
0|after|?|	saying 94
0|after|adverb|	first 29	saying 57	word 50
0|after|auxiliary|	, 49	joint 70	preposition -40
0|after|capital|	first 44	preposition 47	saying 81
0|after|edge|	saying -54
0|after|joint|	first 59	preposition 60	saying 46
0|after|judging|	first -64
0|after|of|	* 55	, 31	adverb 80	first 55	joint 64	of 30	preposition 28	saying 38	word 70
0|after|preposition|	adverb 12	first 20	preposition -15	relative 27	saying -13	word 52
0|after|quote|	saying 79
0|after|relative|	first 29	saying -12
0|after|saying|	* 55	, -59	- 39	: 54	; -27	auxiliary 53	capital 81	first -30	joint 10	of 63	preposition 71	relative 67	saying -57	word 49	— 66	“ 27
0|after|thinking|	first -65
0|after|verb|	first 90
0|after|word|	, 56	capital 72	joint -19	of 50	preposition 36	relative -23	saying 40	word 54
0|after|«|	first 58	saying 68
0|after|“|	saying 97
0|after|„|	first 56	saying 82
0|again|false|	agent 8	aside 20	far 13	no 19	object -6	of 10	organisation 8	other 14
0|again|true|	person 40
0|before|	* 54	, -21	- 84	: 54	; -25	adverb 26	auxiliary 60	capital 45	joint 35	judging 75	of 55	preposition 27	relative 31	thinking 80	word 21	— 68	“ 27
0|before|*|	person 46
0|before|,|	agent 71	kin 25	other -82	person 31
0|before|:|	other 51
0|before|adverb|	kin -16	organisation -14	other 61	person 10
0|before|auxiliary|	other -8	person 65
0|before|capital|	agent 100	kin 40	organisation 85	other -45	person 37
0|before|first|	age 25	business 52	other -6
0|before|joint|	organisation 73	other 101
0|before|of|	kin 39	organisation 46	other 44	person 45
0|before|preposition|	agent 34	business 40	kin -43	organisation 13	other 39	person 42
0|before|relative|	organisation 40	other 82	person 65
0|before|saying|	age -25	kin -26	other 14	person -15
0|before|word|	agent -30	kin 86	organisation -51	other 89	person 18
0|before|—|	person 52
0|beside|	after 77	before 36	none 7	tight 32
0|beside|after|	next 64	no 28	own 57	the 71
0|beside|before|	far 12	next 9	no 35	the 36
0|beside|none|	aside 18	far 13	no 13	none 11	of 9	own 30
0|beside|tight|	far 33	no 30	the 31
0|best|equal|	after 34	aside 34	far 37	kin -13	next -28	no 20	object 46	of -36	organisation 28	own 26	person 18	the 18	to -56
0|best|kindred|	after -55	next 53	organisation 7	person -70
0|best|near|	after 21	age 64	agent 20	aside 28	far 28	next -17	no 33	none 22	of 34	other 18	own 24	person 8	the 13
0|best|none|	after -6	age -20	far -11	kin 18	next 14	no 8	none 15	object -21	of 11	other 12	own 31	person -10	to 24
0|compatriots|false|	0 8
0|compatriots|true|	0 -12
0|ending|	ad 14	ag 11	ai 32	al 16	an 33	ar -21	as 67	at -30	au -15	ba 104	ca 7	ce -53	ch 54	ck 49	co -38	da -10	de -54	do 46	ef 7	eg 103	ei 79	el 71	em 7	en 29	eo -51	er 10	es 25	et 53	fe -77	ft 72	ga -38	ge 13	go 32	ha 100	ho 93	ht 18	ie 17	if 30	ij 87	il -17	io 58	ir 67	is -63	it 128	jf -25	ke -41	kt -33	la 41	ld 27	le 6	lf 68	lo -19	lt 72	lu 11	ma -65	me 62	mo -16	na -20	nd 9	ne -21	ng 97	nk 104	nn 14	no -34	ns 89	nt 93	oe 84	om 84	on 28	op 44	or 39	os 59	ot 69	oz 19	pa 36	pe 10	po 62	pp -14	ra 6	rd 13	re -10	ri 53	rn 58	ro 28	rs 86	rt 56	sa -19	se -35	so 27	st 11	sé -57	ta -12	te -28	ti -58	to 36	ts 24	tà -80	té 45	ue 24	um 32	us -100	uw -32	ué 62	va -52	ve 77	vo 11	yo 81	za 28	zt 77	ãe 39	ão 9	än -17	ça -9	ía 122	ís 80	ña 17	ño -78	ón -59
0|first|	21 85	22 66	23 73	24 44	entonces 61	ex -80	mais 41
0|headline|	false 9	true -38
0|headline|false|	agent 8	other 14
0|headline|true|	agent 62	kin -27	organisation 23	person -28
0|head|	22-jährige 66	abogada -18	abuela 46	administrador -46	administração -109	advogado 98	agence -100	alcalde 96	allenatore -44	amministratore 21	ancien -10	ancienne -26	anwalt -18	assembleia 64	assessora 125	assessore 114	association 18	associazione 11	atacante -94	atleta 112	autarca -13	autor -23	autora -69	autorità -86	autrice -37	avocat -12	avocate 44	avoir 64	ayuntamiento 33	azienda 32	banco -21	bedrijf -33	bestuurder -43	bewindsvrouw -99	bureau 10	bürgermeister -66	calendrier 97	candidata -114	capitaine 67	capo 98	caso 91	causídico -96	chiusura 96	collectif 22	collega 52	college 45	comandante 56	comissão 85	comitato 62	comité 79	commandant 13	commissario 82	communauté -54	companhia -57	compañía 91	comunidad 36	conseil 71	conseiller 72	conseillère -48	consejero 39	conselho 45	consigliera -57	consigliere 41	consiglio 63	defesa 122	delegada -71	deputada 35	deputado 77	deputata 43	dernier 31	dernière -18	derrota 93	deuxième 72	diputada -64	diputado 58	directeur 66	direction 31	director 52	directora -55	directrice -42	diretor -33	diretora -37	direttrice -62	dirigente 31	docente 72	dochter 63	dona 87	dossier 81	dueña 17	défense 125	délégué 62	député 17	députée 79	empresa -95	entidade -125	entraîneur 75	entreprise -108	escola 69	escritora 107	executiva -115	fahrer 97	falta 82	famille 57	família 94	filha 43	fille 79	firma -53	fiscal -16	fonte 63	frau -18	funcionaria -104	funcionario -69	gang 51	gardien 106	gemeente 62	gerente 58	gouverneur 82	governador 12	governante -136	governo 90	groupe 97	grupo 77	gruppo -17	guarda 60	haus -70	informations 81	instituição -96	intéressé -57	investigadora -136	jefe -36	jeune -58	jueves 91	juíza -15	kabinet 43	kapitän -17	konzern 31	lado 7	lunes 79	lutto 110	längst 71	líder -15	madre -11	maestro -63	magistrada -87	maire 24	mairie 107	man 117	manager -53	mandatario -65	mann 18	marido 53	martes 69	medico 87	minister -53	ministerie 51	ministerin 44	ministra -26	ministre 25	ministro 48	ministério 16	miércoles 72	mot 74	movimento 65	mulher 64	mutter 9	mãe 39	médico 79	nicht 85	niet -9	nipote 80	noor 75	não -31	officier 79	ong -36	opposition 87	organisation -56	organização 96	ouverture 86	padre -120	pai 32	papa -10	parket 41	parquet 83	parroco 101	part 42	parte 69	país 80	piloto 16	politie 67	polícia -45	portavoce 112	portavoz 12	porte 103	prefeitura 98	premier -16	première -44	preside -39	presidenta -36	presidente 96	presule -111	primeira 96	primo 36	processo 62	procura 82	procurador 43	procuradora 51	procuratrice -8	préfecture 118	président 76	présidente 49	pubblico 107	père 85	quale 85	rechtbank 53	rechter 33	rede 93	regista 22	relator 22	rentner -29	responsable -26	responsável 104	restauradora 82	resultado 82	rete 47	retraitée 13	richterin 85	schaden 54	secretaria 83	secretario 47	secretária -53	secretário 26	secrétaire 45	segretaria 84	segretario 84	sindacalista -65	sindaco -57	sindicato 10	socialista 57	società -66	société 29	source 91	staatsanwaltschaft 81	stato 91	syndicaliste -90	syndicat -67	tante -35	tecnico -62	titolare -68	treinador -67	tribunal 109	técnico 38	unternehmen 18	uomo 121	veille 96	verband -25	verein -59	vescovo 90	vice 38	viceministra 27	vincitore -64	voisine 72	voorzitter -55	vorsitzende -78	voto 53	wandelgangen 40	wethouder 41	zaal 89	zeitung 40	zurück 43	élu 11	élue -6	établissement -46	órgão -118
0|holds|false|	agent 7	other 14
0|holds|true|	agent 84	organisation 68	person 94
0|last|	entonces 61	ex -80	mais 41
0|lately|0|	after -22	age 11	agent 14	aside 23	business 76	far 30	next 12	object 22	of 28	organisation -6	other -15	person 13	to 16
0|lately|1|	age -24	agent 15	aside 35	business -69	far -17	kin 13	next -9	no 23	object -39	organisation 14	person -17	to -24
0|lately|2|	after 26	age 70	agent 11	aside 38	far 86	kin -30	next 13	no 31	object 18	of -8	other 32	person 32	to 36
0|lately|3|	after 32	agent -27	aside -53	far -14	next 62	no 102	object 11	of 69	organisation 33	other 51	person -35	to 13
0|met|	false 8	true 68
0|met|false|	equal 17	near 14
0|met|true|	equal 68
0|opening|none|	next 83	no -13	of 24	organisation 22
0|opening|own|	after 59	agent 70	aside 29	far 11	next -6	no 29	object 66	organisation -9	other 24	person 58	to 19
0|opening|the|	agent 6	aside 17	business -21	far 14	next 7	no 15	object -21	of 9	organisation 6	other 12
0|plural|false|	agent 8	equal 19	near 21	other 15
0|plural|true|	near -63	none 37	organisation 71	person -60
0|rivals|	0 6	1 15	2 47
0|sort|agent|	aside 16	far -12	next 8	no 24	of 83	to 26
0|sort|age|	after -16	far -10	next 58	no 22
0|sort|business|	next -29
0|sort|kin|	after -32	aside 55	far 51	next 15	no 10	of 59	to -18
0|sort|organisation|	aside -12	far 38	no 8	of 10
0|sort|other|	after 14	aside 41	object 27	of 27
0|sort|person|	far 16	no 17	object -43	to 14
0|speech|after|	adverb -35	auxiliary -37
0|speech|after|age|	the -16
0|speech|after|kin|	own 8	the -50
0|speech|after|other|	own 65	the 11
0|speech|after|person|	own 75	the -9
0|speech|aside|	adverb 23	auxiliary 22	capital 56	first -8	joint 44	judging 77	of 49	preposition 33	relative 35	word 60
0|speech|aside|agent|	the 16
0|speech|aside|kin|	own 53	the 52
0|speech|aside|organisation|	the -15
0|speech|aside|other|	own 17	the 46
0|speech|aside|person|	own 23
0|speech|far|	, 43	first 9	of 68	preposition 63	word 35
0|speech|far|agent|	the -12
0|speech|far|age|	the -10
0|speech|far|kin|	the 54
0|speech|far|organisation|	the 38
0|speech|far|person|	own 10	the 16
0|speech|next|	* 55	, -47	- 39	: 54	; -27	auxiliary 101	capital 78	first -19	joint 30	of 64	preposition 81	relative 15	saying -49	word 11	— 66	“ 27
0|speech|next|agent|	own 71
0|speech|next|age|	the 58
0|speech|next|business|	the -29
0|speech|next|kin|	own -6	the 57
0|speech|next|organisation|	none 15	own -28
0|speech|next|other|	own 15	the 8
0|speech|next|person|	own 43
0|speech|no|	, 52	adverb 65	capital 50	first 8	of 43	preposition -19	relative 66	word 43
0|speech|no|agent|	the 24
0|speech|no|age|	the 22
0|speech|no|kin|	own 51	the 9
0|speech|no|organisation|	none 18	the 8
0|speech|no|person|	none -14	own 12	the 20
0|speech|object|	adverb 108	saying -9
0|speech|object|agent|	own 76
0|speech|object|other|	own 60	the 14
0|speech|object|person|	the -45
0|speech|of|	* 55	, -43	joint 71	preposition 33	relative 32	word 64
0|speech|of|agent|	the 83
0|speech|of|kin|	the 67
0|speech|of|organisation|	none 27	the 9
0|speech|of|other|	the 27
0|speech|of|person|	the -8
0|speech|to|agent|	own 17	the 19
0|speech|to|	of 9	preposition 7	word -36
0|speech|to|other|	own -19	the 15
0|speech|to|person|	own 30	the 13
0|words|	1 33	2 40	3 128
again|none|	aside -6	equal 22	far -6	kindred 30	near 9	no -7
again|	other -19	same 11
again|same|	equal -58
agrees|unknown|	0 -6	1 -10	organisation -6	person -6	x -7
agrees|yes|	0 17	1 12	2 8	3 -11	person 12
away|0|0|	true -21
away|0|1|	true -13
away|0|	after -18	falsefalse -10	far -8	next -40	no -39	object -17	of -17	to 7	truefalse -17	truetrue -25
away|0|x|	false -13
away|1|0|	true 25
away|1|2|	true -6
away|1|	after 19	aside -22	falsefalse 25	falsetrue -6	next 19	no -9	object 20	to 45	truefalse 19	truetrue 10
away|1|x|	false 11
away|2|1|	true -14
away|2|2|	true 82
away|2|3|	true 67
away|2|	after 16	aside 11	falsefalse 16	far -20	next -6	object 24	of -40	to -21	truefalse 20	truetrue -39
away|3|0|	true -6
away|3|2|	true 39
away|3|3|	true -21
away|3|	after 24	aside -19	falsefalse 8	falsetrue 37	next -18	no -23	object 13	of -27	to -29	truetrue -17
away|4-8|0|	true -10
away|4-8|	after -9	far -18	no 9	object -31	to -12	truetrue -20
away|4-8|x|	false -9
away|9+|0|	true -18
away|9+|2|	true -6
away|9+|	after -10	aside -26	falsefalse -13	falsetrue -49	no -19	object 7	truefalse -7	truetrue 8
away|9+|x|	false -10
away|new|1|	true -42
away|new|2|	true 8
away|new|	after -22	new -10	next -25	object -34	of -15	to -17
away|new|x|	false -11
beside|none|	false -7	none -8	own -8
beside|	other -26
beside|other|	false -27	own -36	the -25	true -26
busiest|	true -11
called|else|0|	none -13	own -8
called|else|	1 6	3 -26	4-8 -9	9+ -15	age 13	kin -18	next -6	no -20	object -10	organisation -8	other -10	to 6
called|equal|	0 12	1 21	2 28	3 -8	4-8 49	9+ 86	after 20	aside -33	far -12	kin 34	new -14	next 66	no -7	object 37	of -59	person 16	to 49
called|equal|0|	none 9	own -17	the 15
called|equal|1|	the 38
called|kindred|	0 50	2 55	4-8 39	after 27	agent -93	next -54	organisation 25	person 47
called|kindred|0|	the 30
called|near|0|	none -26	own -10	the 13
called|near|	1 52	2 38	3 70	4-8 6	9+ 72	after 28	age -42	agent 30	far 13	new -6	next 21	object -40	of -33	person 10	to -26
called|near|1|	the -29
called|near|2|	the -6
called|none|0|	none -19	own -8
called|none|	4-8 -7	9+ -11	agent -8	aside -10	business -9	far -13	kin -7	person -12
named|false|	business -8	organisation -11	x -8
named|true|	0 93	1 67	organisation 149	other 120	x 120
nation|none|	equal 18	far -6	kindred 30	near 9	own -8	x -7
nation|unknown|	0 -83	1 57	the 16	x -13
nth|0|	agent 10	aside -14	business 7	equal 35	far -8	kin -15	kindred 58	next 9	object -8	of -16	own -23	to 17
nth|1|	after 8	age -15	agent -20	aside -21	business -70	else -10	equal -6	kin -12	kindred 13	next -14	object 12	of -12	organisation -15	other 10	to -27
nth|2|	after 12	age -71	agent 28	aside 14	else -12	equal 13	far 8	kin 40	near 30	no -31	object 26	of 28	organisation -7	own -9	to -16
nth|3|	after 12	age 17	agent 19	aside 17	business -48	equal -20	far -29	near 25	next -14	no -6	of -23	other -13	own 6
nth|x|	after -10	agent -12	else -19	far -15	none -7	object -11	of -8	other -6	own -8	the -7
public|false|	business -10
public|true|	agent 7	organisation -23	other -25
spoke|false|after|	0 26	1 -13	3 8	4-8 -11	9+ -12	new -22	x -22
spoke|false|aside|	1 6	3 -10	9+ -27
spoke|false|far|	1 -11	2 -26	4-8 -17
spoke|false|next|	3 7	new -25	x -25
spoke|false|no|	0 20	1 -16	3 -15	9+ -18
spoke|false|object|	1 8	4-8 -29	9+ 8	new -34	x -34
spoke|false|of|	1 -29	2 7	new -15	x -15
spoke|false|to|	0 6	1 7	2 -15	4-8 -11	new -17	x -17
spoke|true|after|	0 7	1 31	2 20	3 -69	4-8 11
spoke|true|aside|	0 -51	1 -46	2 -41	3 -7	4-8 -12	9+ -19
spoke|true|far|	0 13	2 -43	3 47	4-8 -29	9+ -30
spoke|true|next|	0 19	1 -27	4-8 -26	9+ -26
spoke|true|no|	0 -29	1 -6	2 -47	3 -6	4-8 28	9+ -36
spoke|true|object|	0 10	1 61	2 -67	3 17	4-8 -35	9+ -51
spoke|true|of|	1 -15	2 -15	3 -33	4-8 -26
spoke|true|to|	0 79	1 -23	2 -62	3 -19	4-8 -23	9+ -31
spot|-1|	0 -13	1 11	4-8 -9	9+ -10	after -11	agent -12	else -19	equal -14	far -8	kin 10	kindred -111	new -10	none -7	object -14	of -11	organisation 18	person -20
spot|-1|own|	false -7	true -23
spot|-1|the|	false -7	true 8
spot|0|	0 -22	1 31	2 6	3 -11	4-8 -9	9+ -18	after 15	age -32	agent 17	aside -18	business -8	equal 47	kin -30	kindred 57	near 13	next -6	no -6	of -16	other 9	to 23
spot|0|none|	false -12
spot|0|own|	false -16	true -57
spot|0|the|	false 7	true -16
spot|1|	1 -19	2 15	3 17	age 46	agent 7	aside -16	business -81	else -13	equal 69	near 28	next 9	object 24	of -14	other -7	person 8	to -30
spot|1|none|	false -17
spot|1|own|	false -17	true 36
spot|1|the|	true -32
spot|2|	1 -96	3 25	4-8 8	9+ -6	after 8	age -79	agent -26	aside -8	business 27	equal 10	far -23	kin 15	near 53	no -11	of 35	organisation -14	person 16	to -24
spot|2|none|	false -32
spot|2|own|	false 9	true -78
spot|2|the|	true 30
spot|3|	2 63	3 -26	4-8 -15	age 17	agent 26	aside 35	business -48	equal 17	far -29	kin 17	near 29	next -11	no -27	none -9	of -26	other -14	person -25
spot|3|none|	false -19
spot|3|own|	false -9	true 30
spot|3|the|	true -35
subject|falsefalse|	aside -10	far -20	next 8	no -7
subject|falsefalse|false|	0 20	1 -8	2 -14
subject|falsefalse|true|	0 36	1 -7
subject|falsetrue|	after -7	aside -12	far 33	next -19	no -29	of 44	to 20
subject|falsetrue|false|	0 11	1 -20	2 31	3 -37
subject|falsetrue|true|	0 -24	2 -6	3 -70
subject|new|	after -22	next -25	object -34	of -15	to -17
subject|new|false|	x -19
subject|truefalse|false|	0 21	2 -7	3 -11
subject|truefalse|	object 8	of -9
subject|truefalse|true|	0 27	1 -33	2 -9	3 26
subject|truetrue|	after -10	aside -11	far -18	next -10	no -11	object -6	of -31	to -17
subject|truetrue|false|	0 9	1 -38	2 -16	3 -13
subject|truetrue|true|	0 11	1 -25	2 -25	3 8
suiting|1|	0 -79	1 -15	2 78	3 66	4-8 12	9+ -35	age -48	agent 23	else 33	equal -12	kin 9	new -21	none 9	organisation -39	other 21	person 18
suiting|2|	0 -23	1 16	2 -17	3 -18	4-8 14	9+ 19	age 47	agent 12	equal 41	kin -37	kindred 34	near 9	new -21	organisation 24	other -6	person 9
suiting|3|	0 10	1 39	2 -21	3 -37	4-8 -16	9+ -7	age -10	agent -18	else -8	kin 18	new 9	organisation 14	person -12
suiting|4|	0 -39	1 16	2 7	3 -6	4-8 -14	9+ -10	agent 9	else -19	equal 20	kin 19	kindred 34	near 27	none -6	organisation -15	person -13
suiting|x|	0 -13	1 11	4-8 -9	9+ -10	agent -12	else -19	new -11	none -7	other -6
suit|agent|	organisation -12	person 9
suit|agent|organisation|else|	the -15
suit|agent|organisation|none|	own -9	the -13
suit|agent|organisation|	own -8	the -12
suit|agent|person|else|	own -47	the 10
suit|agent|person|near|	the 37
suit|agent|person|none|	own -23
suit|agent|person|	own -30	the 11
suit|age|person|else|	the 13
suit|age|person|near|	the -42
suit|business|	organisation -10
suit|business|organisation|none|	the 6
suit|business|organisation|	the 6
suit|kin|person|else|	own -58	the -8
suit|kin|person|equal|	own -28	the 35
suit|kin|person|near|	own -15	the -6
suit|kin|person|none|	own 18	the -31
suit|organisation|organisation|else|	the -8
suit|organisation|organisation|kindred|	the 25
suit|organisation|organisation|near|	none -8
suit|organisation|organisation|	none -10
suit|organisation|organisation|none|	none -11
suit|other|	organisation -6
suit|other|organisation|else|	the -22
suit|other|organisation|near|	the -6
suit|other|organisation|none|	own -8
suit|other|organisation|	own -8
suit|other|person|else|	own 7	the -12
suit|other|person|near|	own -6
suit|other|person|none|	own -11	the 9
suit|person|person|else|	none -15	own -17
suit|person|person|equal|	none 8	own -14	the 17
suit|person|person|kindred|	the 47
suit|person|person|near|	own -43	the 15
suit|person|person|none|	own -27	the -10
suit|person|person|	own -24
times|	0 -10	4 -8
times|0|	agent -22	kin 10	organisation 18	other -7	person -20
times|1|	age 27	business -19	kin -11	organisation -18
times|2|	age -38	business 21	organisation 36
times|3|	age -35	agent 45	kin 34	organisation 44	other -43	person -14
times|4|	agent 15	kin -43	organisation 8	other -79	person -19
total|1|	-1 -6	0 7	2 -15	3 -6	agent -8	business -7	kin -17	organisation -13
total|2|	-1 -8	1 25	3 14	age 11	business -11	kin 38	organisation 20	other -14	person 8
total|3|	-1 -21	1 -33	2 97	3 -40	agent 31	kin -28	organisation 59	other -7	person -62
total|4|	-1 -31	0 -62	1 -31	2 20	3 -21	age -83	agent -40	kin -11	organisation -93	other 7	person -70
total|5|	-1 -77	0 56	1 48	2 44	agent 52	organisation 55	other 31	person -56
touched|0|	0 -16	1 50	2 -51	3 39	4-8 23	9+ -55	x -13
touched|0|after|	false -15
touched|0|aside|	true -10
touched|0|far|	true -8
touched|0|next|	false -31	true -30
touched|0|no|	true -44
touched|0|object|	false -11	true -41
touched|0|of|	false -38	true -18
touched|0|to|	false 9	true 18
touched|1|	0 29	1 17	2 18	3 -20	4-8 -7	9+ -55	x 11
touched|1|after|	true 18
touched|1|aside|	false -9	true -25
touched|1|far|	false -64
touched|1|next|	false 14	true 11
touched|1|no|	false -27
touched|1|object|	false -11	true 34
touched|1|of|	false -9	true 11
touched|1|to|	false 24	true 48
touched|2|	0 -15	2 13	3 -30	9+ -46
touched|2|after|	true 20
touched|2|aside|	false -13	true 17
touched|2|far|	false -18	true -18
touched|2|next|	false -31
touched|2|no|	false -16	true -18
touched|2|object|	false 8	true 34
touched|2|of|	true -43
touched|2|to|	false -12	true -87
touched|3|	0 6	2 8	9+ -25
touched|3|after|	true 18
touched|3|aside|	true -35
touched|3|far|	false -11	true -8
touched|3|next|	false 6
touched|3|no|	false -9	true -14
touched|3|object|	false -45	true 20
touched|3|of|	false -6	true -36
touched|3|to|	false -12	true 9
touched|4|	0 -11	4-8 -7	9+ -6	x -9
touched|4|after|	false -16
touched|4|aside|	true -9
touched|4|far|	false -9	true -6
touched|4|no|	false 7
touched|4|object|	false -19	true -22
touched|4|of|	false -8	true 8
touched|4|to|	false -10	true -16
touched|new|	1 -42	2 8	new -10	x -11
touched|new|after|	false -14	true -25
touched|new|aside|	false -7
touched|new|next|	false -22	true -23
touched|new|no|	false -7
touched|new|object|	true -44
touched|new|of|	true -22
touched|new|to|	true -30
`;
