/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 8
0|after|	, -13	- 41	. -23	: 48	adverb 26	auxiliary 7	capital 60	edge 90	joint 11	judging -67	of 51	preposition -20	quote 79	relative 38	thinking -41	verb 91	word 18	« 76	“ 86	„ 70
0|after|,|	adverb -35	auxiliary 31	capital 34	first 6	of 32	preposition -20	saying -36
0|after|-|	first 39	preposition 54	saying 28
0|after|.|	adverb -39	first 108	of 52	preposition 126	saying -29	word -33
0|after|:|	first -56	saying 90
0|after|adverb|	saying 66
0|after|auxiliary|	, 54	first -14	preposition 46	relative 52
0|after|capital|	first 44	saying 74
0|after|edge|	saying 29
0|after|joint|	first 48	preposition 59	saying 44
0|after|judging|	first -67
0|after|of|	* 47	, 52	adverb 89	first 65	joint 90	of 22	preposition 10	saying 32	word 82
0|after|preposition|	adverb 22	first 7	preposition -27	saying -15	word 77
0|after|quote|	saying 79
0|after|relative|	first 15	saying 48
0|after|saying|	* 42	, -71	- 33	: 49	; -9	auxiliary 64	capital 75	first -19	joint 42	of 58	preposition 87	relative 68	saying -35	word 51	— 53	“ 39
0|after|thinking|	first -41
0|after|verb|	first 86
0|after|word|	, 47	capital 60	of 38	preposition 9	relative -12	saying 37	word 46
0|after|«|	first 59	saying 79
0|after|“|	saying 85
0|after|„|	first 49	saying 89
0|again|false|	aside 19	business 13	far 16	kin -10	no 19	object -8	organisation 9	other 14
0|again|true|	person 43
0|before|	* 51	, -29	- 38	: 49	adverb 13	capital 93	joint 17	of 55	preposition 21	relative 41	word 11	— 67	“ 39
0|before|*|	person 52
0|before|,|	agent 74	kin 21	organisation -17	other -83	person 36
0|before|:|	other 45
0|before|adverb|	organisation -17	other 64	person 13
0|before|auxiliary|	other -16
0|before|capital|	agent 95	organisation 65	other 38	person 48
0|before|first|	age 26	business 60	kin 24	other -6
0|before|joint|	organisation 79	other 49	person -16
0|before|of|	organisation 67	other 44	person 47
0|before|preposition|	agent 56	kin -54	organisation -24	other 23	person 54
0|before|relative|	organisation 46	other 66	person 58
0|before|saying|	age -10	agent 8	kin -40	organisation 21	other 12	person -9
0|before|word|	agent -58	kin 91	organisation -58	other 112
0|before|—|	person 55
0|beside|	after 75	before 36	none 7	tight 43
0|beside|after|	next 63	own 26	the 77
0|beside|before|	far 14	next 21	no 45	the 36
0|beside|none|	aside 17	far 15	no 12	none 11	object -6	own 35
0|beside|tight|	far 29	no 50	the 43
0|best|equal|	after 30	aside 34	far 38	kin -19	next -41	no 17	none 7	object 67	of -38	organisation 28	own 28	person 22	the 19
0|best|kindred|	after -49	next 61	organisation 18	person -67	the -37
0|best|near|	after 11	age 55	agent 7	aside 26	far 32	kin -25	next 8	no 64	none 22	object -10	of 43	organisation 40	other 23	own 23	person 11	the 18	to 7
0|best|none|	age -15	agent 7	business 12	far -22	kin 17	next 9	none 17	object -15	of 10	other 10	own 36	person -13	to 20
0|compatriots|false|	0 9
0|ending|	ad 19	al 23	ar -65	as 52	at -15	ba 102	ca 16	ce -37	ch 36	ck 38	co -33	da -22	de -50	do 46	ef -17	eg 113	ei 48	el 47	en 9	eo -53	er 6	es 20	et 45	fe -68	ft 69	ga -6	go 31	ha 99	ho 83	ht 7	ie 31	if 30	ij 85	io 48	ir 61	is -83	it 110	ke -15	kt -25	la 16	le 26	lf 65	lo -15	lt 71	ma -35	me 59	mo 48	na 23	nd -10	ne -36	ng 98	nk 117	nn -12	no -36	ns 87	nt 110	or 21	os 58	ot 68	oz 10	pa 9	pe 80	po 55	pp 11	ra 11	rd 93	rn 58	ro 24	rt 38	sa 16	se -42	so 49	st 49	ta -15	te -43	ti -49	to 44	ts 12	tà -95	té 84	ub 13	ue 27	um -7	ur 14	us -82	uw -32	va -75	vo 57	yo 82	ãe 24	ão 23	än -15	ée -13	ía 52	ís 65	ón -63
0|first|	21 64	22 51	23 60	24 29	ex -86
0|headline|	false 10	true -36
0|headline|false|	business 13	other 14	person 6
0|headline|true|	agent 6	kin -63	organisation 30	other 62	person -28
0|head|	22-jährige 51	administrador -67	administração -114	advogado 121	agence -69	alcalde 98	ancienne -37	anwalt -13	assessora 122	assessore 64	association 37	associazione 19	atacante -98	atleta 65	autarca -23	auteur -22	autor -23	autora -83	avocat 31	avocate 42	banco -47	behörde -21	bürgermeister -69	candidata -102	capitaine 82	capo 98	caso 99	chef 14	club 13	collectif 26	collega 74	comandante 74	comitato 55	comité 30	commissaire -7	compañía 14	comunidad 58	conseil 53	conseiller 80	conseillère -46	consejero 28	consigliere 51	consiglio 71	defesa 100	delantero 80	delegada -64	deputada 43	deputado 34	deputata 39	dernier -10	dernière 7	derrota 104	deuxième 72	diputada -68	diputado 41	directeur 59	direction -22	director 59	directora -39	directrice 42	diretor -37	diretora 50	direttore 81	dirigente 53	dossier 84	défense 114	député 24	députée 87	empresa -81	entraîneur 76	entreprise -94	escritora 125	executiva -92	fahrer 81	fille 70	fonte 52	funcionaria -86	funcionario -74	gardien 91	gemeente 73	gouverneur 74	governador -40	governante -149	governo 105	groupe 80	grupo 82	gruppo -20	guarda 74	haus -82	instituto 9	investigadora -122	jueves 68	juíza -41	kabinet 47	kapitän -15	lado 7	lutto 106	madre 82	maestro -51	magistrada -108	maire 6	mairie 105	man 83	manager -43	mandatario -80	mann 23	minister -88	ministerie 70	ministerin 42	ministra -20	ministre 28	ministro 48	miércoles 45	mot 68	movimento 69	mulher 68	mutter -11	mãe 24	médico 64	nicht 84	niet -12	noor 87	opposition 105	organisation -29	organização 95	padre -107	papa -35	parket 25	parquet 106	part 54	parte 77	país 65	piloto 15	politie 56	portavoce 108	portavoz 10	porte 90	premier -20	preside 76	presidenta -20	presidente 98	presule -127	primeira 63	primo -8	procura 64	procuradora 49	procuratrice -51	préfecture 119	président 57	présidente 15	quale 76	rechtbank 70	rechter 46	rede 88	regista 44	responsable -37	richterin 75	schaden 60	secretaria 95	secretario 51	secretária -45	secretário 28	secrétaire 53	segretaria 72	segretario 68	sindacalista -63	sindaco -33	sindicato 77	società -82	société 79	staatsanwaltschaft 63	stato 88	syndicaliste -67	syndicat -8	tante -14	tecnico -77	titolare -74	treinador -72	tribunal 115	técnico 27	unternehmen -19	vainqueur 9	verband 40	vescovo 57	viceministra 54	vincitore -71	voisine 77	voto 52	wethouder 41	zaal 100	zurück 38	élue -8	órgão -107	último 67
0|holds|false|	business 13	kin -10	other 16
0|holds|true|	agent 91	organisation 51	other -12	person 95
0|last|	ex -86
0|lately|0|	after -27	age 40	agent 29	aside 47	business 61	far 14	kin -7	next 20	no -10	object 30	of 19	organisation -8	other -14	person 14	to 41
0|lately|1|	age -30	aside 26	business -30	far -9	kin 31	no 21	object -34	of 7	organisation 14	person -15	to -47
0|lately|2|	after 25	age 75	agent 26	aside 41	far 99	kin -38	no 18	object 33	organisation -36	other 27	person 60	to 44
0|lately|3|	after 39	agent -36	aside -62	next 18	no 83	organisation 96	other 54	person -48	to 43
0|met|	false 8	true 72
0|met|false|	equal 17	kindred -37	near 18
0|met|true|	equal 72
0|opening|none|	next 52	no -11	of 29	organisation 29
0|opening|own|	after 76	agent 65	aside 21	far 14	kin 27	next -7	no 34	object 73	organisation 34	other 25	person 46
0|opening|the|	aside 17	far 15	kin -18	next 8	no 13	object -15	other 13
0|plural|false|	business 13	equal 20	kin -10	kindred -37	near 25	other 14	person 6
0|plural|true|	near -56	none 53	organisation 75	other 24	person -65
0|rivals|	0 6	1 16	2 43
0|sort|agent|	after 9	next -7	no 27	of 75	to 22
0|sort|age|	after -11	next 50	no 36
0|sort|kin|	after -54	aside 55	far 61	next 7	no 9
0|sort|organisation|	aside -16	far 23	next 7	object 33	of 21	to -9
0|sort|other|	after 13	aside 42	next 11	object 24	of 23
0|sort|person|	aside 22	far 20	no 9	object -43	of -18	to 6
0|speech|after|	adverb -43	saying 7
0|speech|after|agent|	own 22	the 9
0|speech|after|age|	the -11
0|speech|after|kin|	own 126	the -81
0|speech|after|other|	own 59	the 10
0|speech|after|person|	own 74
0|speech|aside|	adverb 29	auxiliary 31	capital 34	first -11	of 33	preposition 57	word 69
0|speech|aside|kin|	the 50
0|speech|aside|organisation|	the -17
0|speech|aside|other|	own 14	the 48
0|speech|aside|person|	own 21	the 21
0|speech|far|	, 29	first 9	of 70	word 20
0|speech|far|kin|	the 69
0|speech|far|organisation|	the 23
0|speech|far|person|	the 20
0|speech|next|	* 42	, -59	- 33	: 49	; -9	auxiliary 64	capital 77	first -18	joint 57	of 57	preposition 88	relative 24	saying -24	word -7	— 53	“ 39
0|speech|next|agent|	the -7
0|speech|next|age|	the 50
0|speech|next|kin|	own -10	the 20
0|speech|next|organisation|	none 7	own 20	the 7
0|speech|next|other|	own 7	the 10
0|speech|no|	, 54	capital 62	first 12	joint -25	of 51	preposition -40	relative 58	word 32
0|speech|no|agent|	the 27
0|speech|no|age|	the 36
0|speech|no|kin|	own 47	the 6
0|speech|no|organisation|	none 48
0|speech|no|person|	none -14	own 17	the 10
0|speech|object|	adverb 97	saying -12
0|speech|object|agent|	own 91
0|speech|object|organisation|	the 33
0|speech|object|other|	own 67	the 16
0|speech|object|person|	the -46
0|speech|of|	* 47	, -28	first -6	preposition 35	relative 26	word 79
0|speech|of|agent|	the 75
0|speech|of|organisation|	none 27	the 23
0|speech|of|other|	the 23
0|speech|of|person|	the -18
0|speech|to|agent|	the 21
0|speech|to|	capital 69	of 11	word -45
0|speech|to|organisation|	the -9
0|speech|to|other|	own -17	the 10
0|speech|to|person|	own 43
0|words|	1 46	2 32	3 91
again|none|	aside -6	else -6	equal 25	far -6	kindred 24	near 10	no -7
again|	other -10	same 11
again|same|	equal -53
agrees|unknown|	0 -6	1 -10	organisation -6	person -6	x -7
agrees|yes|	0 15	1 9	2 8	3 -7	person 11
away|0|0|	true -23
away|0|1|	true -79
away|0|	after -15	falsefalse 6	falsetrue -27	far -16	next -49	no -47	object -18	of -27	truefalse -28	truetrue -17
away|0|x|	false -12
away|1|0|	true 22
away|1|1|	true 10
away|1|2|	true -20
away|1|	after 12	aside -23	falsefalse 25	falsetrue -8	far 7	next 18	no -14	object 26	of 11	to 46	truefalse 14	truetrue 9
away|1|x|	false 7
away|2|0|	true 7
away|2|1|	true -8
away|2|2|	true 60
away|2|	after 24	aside 11	falsefalse 10	falsetrue 13	far -39	no -17	object 11	of -44	to -19	truefalse 25	truetrue -45
away|3|0|	true -9
away|3|2|	true 25
away|3|3|	true 49
away|3|	after 16	aside -21	falsefalse -7	falsetrue 48	next -15	no -24	of -26	to -18	truetrue -20
away|3|x|	false -7
away|4-8|0|	true -15
away|4-8|	after -13	falsetrue -23	far -12	next -6	no 13	object -24	to -19	truefalse -6	truetrue -17
away|4-8|x|	false -10
away|9+|0|	true -12
away|9+|1|	true 11
away|9+|2|	true -13
away|9+|3|	true -7
away|9+|	after -7	aside -29	falsefalse -12	falsetrue -40	no -17	truetrue 6
away|9+|x|	false -10
away|new|1|	true -48
away|new|2|	true 10
away|new|3|	true -13
away|new|	after -25	aside 6	new -12	next -31	object -31	of -21	to -16
away|new|x|	false -8
beside|none|	false -7	none -6	own -9
beside|	other -23
beside|other|	false -27	own -8	the -24	true -22
busiest|	true 30
called|else|0|	none -12	the -7
called|else|	1 12	3 -39	4-8 -14	9+ -18	after -12	age 31	far 19	kin -18	no -20	object -13	other -11	person -8	to 12
called|equal|	0 15	1 24	2 31	4-8 28	9+ 105	after 15	aside -26	far -12	kin 40	new -17	next 69	object 35	of -65	person 13
called|equal|0|	own -12	the 18
called|equal|1|	the 42
called|kindred|	0 48	1 18	2 29	after -14	next -56	person 26
called|kindred|0|	the 24
called|near|0|	none -26	own -10	the 13
called|near|	1 53	2 61	3 71	4-8 22	9+ 51	after 22	age -30	agent 25	kin 8	new -6	next 19	object -40	of -32	organisation 12	person 12	to -8
called|near|1|	the -34
called|near|2|	the -26
called|none|0|	none -15	own -12
called|none|	1 -6	4-8 -7	9+ -10	age -22	agent -6	aside -10	business -9	far -19	kin -18	next -6	organisation -6	person -9	to -8
named|false|	1 -6	2 6	business -7	organisation -9	x -7
named|true|	0 90	1 84	organisation 116
nation|none|	aside -6	else -6	equal 20	far -6	kindred 24	near 9	own -9	x -7
nation|	unknown -8
nation|unknown|	0 -99	no -56	the -8
nth|0|	agent 11	aside -27	business 8	equal 31	far -7	kin -11	kindred 59	no 9	of -21	organisation -6	own -24	to 13
nth|1|	after 11	agent -22	aside -22	business -54	else -8	kin -12	near 7	next -10	no -15	object 7	of -13	other 7	person -10	to -39
nth|2|	after 9	age -52	agent 19	aside 18	business -11	else -7	equal 15	kin 44	near 36	no -25	object 26	of 27	organisation -19	to -29
nth|3|	age -40	agent 20	aside 28	business -17	else -9	equal -18	far -22	kin -65	near 15	next -20	no -10	object 11	of -21	organisation 19	other -10	own -7	person -21	to 18
nth|x|	after -11	agent -12	aside -6	else -18	far -16	none -7	object -15	of -9	other -6	own -7	the -7
public|false|	business -9
public|true|	agent -25	organisation -11	other -25
spoke|false|after|	0 32	1 -13	2 -8	3 16	4-8 -11	9+ -10	new -25	x -25
spoke|false|aside|	1 10	3 -28	9+ -30	new 6	x 6
spoke|false|far|	0 7	1 -14	2 -28	3 -15	4-8 -9
spoke|false|next|	1 -10	2 -13	3 10	new -31	x -31
spoke|false|no|	0 14	1 -16	3 -16	4-8 6	9+ -16
spoke|false|object|	0 -11	1 17	3 -12	4-8 -21	new -31	x -31
spoke|false|of|	0 -13	1 -42	2 6	3 6	new -21	x -21
spoke|false|to|	1 6	2 -28	3 14	4-8 -18	9+ 6	new -16	x -16
spoke|true|after|	1 30	2 18	3 -74	4-8 -25	9+ 34
spoke|true|aside|	0 -64	1 -45	2 -34	4-8 -14	9+ -22
spoke|true|far|	0 13	1 9	2 -37	3 45	4-8 -35	9+ -32
spoke|true|next|	0 40	1 -10	2 23	3 11	4-8 -35	9+ -21
spoke|true|no|	0 -28	1 -7	2 -53	3 7	4-8 36	9+ -37
spoke|true|object|	0 24	1 46	2 -90	4-8 -26
spoke|true|of|	1 -14	2 -8	3 -31	4-8 -35
spoke|true|to|	0 71	1 -8	2 -26	3 -16	4-8 -22	9+ -39
spot|-1|	0 -12	1 7	3 -7	4-8 -10	9+ -10	after -12	agent -11	else -18	equal -17	far -6	new -12	none -7	object -17	of -14	organisation 34	other -7	person -24
spot|-1|own|	false -7	true -13
spot|-1|the|	false -8	true 11
spot|0|	0 -24	1 29	2 6	3 -10	4-8 -16	9+ -12	after 16	age -15	agent 26	aside -35	business 7	equal 31	kin -33	kindred 59	near 23	of -20	other 6	to 15
spot|0|none|	false -14
spot|0|own|	false -17	true -57
spot|0|the|	false 7	true -25
spot|1|	0 -62	1 -25	2 19	3 7	4-8 -6	9+ 10	after -6	age 34	agent -7	aside -9	business -50	else -14	equal 82	kin 20	near 16	next 11	no 7	object 27	of -14	organisation -16	person 11	to -39
spot|1|none|	false -15
spot|1|own|	false -20	true 17
spot|2|	1 -98	3 36	4-8 7	9+ -7	after 18	age -66	agent -40	aside -10	business -14	equal 14	far -33	kin 32	near 25	next 6	no -30	object 21	of 34	organisation -13	other 6	person 19	to -26
spot|2|none|	false -21
spot|2|own|	false 13	true -59
spot|2|the|	true 53
spot|3|	3 -42	4-8 -13	9+ -11	age -40	agent 6	aside 45	business -15	else -7	equal 11	far -15	kin -27	near 24	next -34	no -23	none -12	object -44	of -24	other -8	person -35	to 23
spot|3|none|	false -13
spot|3|own|	false -6	true -17
spot|3|the|	false -8	true -31
subject|falsefalse|	after 10	aside -11	far -11	no -14
subject|falsefalse|false|	0 26	1 -10	2 -22
subject|falsefalse|true|	0 43	1 -19	2 -7	3 13
subject|falsetrue|	after -25	far 35	next -10	no -22	of 49	to -9
subject|falsetrue|false|	0 12	1 -22	2 -29	3 -37
subject|falsetrue|true|	0 -9	2 8	3 -55
subject|new|	after -25	aside 6	next -31	object -31	of -21	to -16
subject|new|false|	x -17
subject|new|true|	x -7
subject|truefalse|	aside -11	far -9	of -18
subject|truefalse|false|	0 23	2 -21	3 -13
subject|truefalse|true|	0 29	1 -36	2 -14	3 32
subject|truetrue|	after -16	far -11	next -19	no -6	of -31	to 10
subject|truetrue|false|	1 -34	2 -13
subject|truetrue|true|	0 21	1 -26	2 -44	3 7
suiting|1|	0 -67	1 -24	2 75	3 45	4-8 17	9+ -32	age -81	agent 20	else 37	equal -18	kin 12	kindred 13	new -27	none 7	organisation -22	other 8	person 22
suiting|2|	0 -42	1 22	2 -15	3 -9	9+ 29	age 46	agent 7	else -9	equal 61	kin -31	kindred 30	near 14	new -19	none -7	organisation 14
suiting|3|	0 18	1 35	2 -16	3 -57	4-8 -10	9+ -12	agent -12	business -46	else -7	equal -13	new 11	organisation -7	person -7
suiting|4|	0 -37	1 15	2 8	4-8 -12	9+ -10	age 8	business 7	else -22	equal 22	kindred 15	near 25	new -14	organisation -6	person -13
suiting|x|	0 -12	1 7	3 -7	4-8 -10	9+ -10	agent -12	else -18	new -8	none -7	other -6
suit|agent|	organisation -12	person 10
suit|agent|organisation|else|	the -19
suit|agent|organisation|near|	the 7
suit|agent|organisation|none|	own -8	the -13
suit|agent|organisation|	own -8	the -12
suit|agent|person|else|	own -23	the 8
suit|agent|person|near|	the 28
suit|agent|person|none|	own -40
suit|agent|person|	own -31	the 10
suit|age|person|else|	the 31
suit|age|person|near|	the -30
suit|age|person|none|	the -22
suit|business|	organisation -9
suit|kin|person|else|	own -53	the -9
suit|kin|person|equal|	own -22	the 58
suit|kin|person|near|	own -16	the 12
suit|kin|person|none|	the -32
suit|kin|person|	own -16	the 8
suit|organisation|organisation|near|	none -7	the 13
suit|organisation|organisation|	none -14	own -13
suit|organisation|organisation|none|	none -9	own -13	the -6
suit|other|	organisation -6
suit|other|organisation|else|	own -6	the -19
suit|other|organisation|near|	own -6	the -8
suit|other|organisation|none|	own -8
suit|other|organisation|	own -7	the -6
suit|other|person|else|	own 17	the -15
suit|other|person|near|	own -6	the 6
suit|other|person|none|	own -23	the 11
suit|person|person|else|	none -12	own -14	the -7
suit|person|person|equal|	own -8	the 13
suit|person|person|kindred|	the 26
suit|person|person|near|	own -35	the 16
suit|person|person|none|	own -13	the -8
suit|person|person|	own -17
times|	0 -12	4 -6
times|0|	agent -12	organisation 34	other -14	person -24
times|1|	age 9	agent -8	business -7	organisation -14
times|2|	age -7	agent 10	business -24	kin -19	organisation 14
times|3|	age -45	agent 27	kin 61	organisation 29	other -38	person -22
times|4|	agent 7	kin -15	organisation 33	other -99
total|1|	-1 -8	0 8	1 -9	2 -18	3 -8	agent -9	kin -10	organisation -14
total|2|	1 27	2 6	agent 7	business -50	kin 20	organisation 13	person 9
total|3|	-1 -32	0 -13	1 -9	2 88	3 -23	age 6	agent 21	kin -24	organisation 51	other -10	person -51
total|4|	-1 -31	0 -61	1 -8	2 21	3 -31	age -90	agent -19	kin -11	organisation -98	other 15	person -42
total|5|	-1 -74	0 51	1 66	2 48	agent 59	organisation 43	other 26	person -46
touched|0|	0 -24	1 44	2 -7	3 -46	4-8 35	9+ -43	x -12
touched|0|after|	false -17	true -8
touched|0|far|	true -14
touched|0|next|	false -28	true -36
touched|0|no|	true -55
touched|0|object|	false -10	true -59
touched|0|of|	false -49	true -38
touched|0|to|	false 25
touched|1|	0 30	1 17	2 42	3 18	4-8 -79	9+ -25	x 7
touched|1|after|	true 14
touched|1|aside|	false -10	true -26
touched|1|far|	false -47	true 6
touched|1|next|	false 9	true 20
touched|1|no|	false -27	true -11
touched|1|object|	true 55
touched|1|of|	false -7	true 17
touched|1|to|	true 36
touched|2|	0 -18	1 12	2 13	3 -29	9+ 14
touched|2|after|	false 12	true 16
touched|2|aside|	false -18	true 18
touched|2|far|	false -18	true -32
touched|2|next|	false -34	true 6
touched|2|no|	false -22	true -27
touched|2|object|	false -35	true 22
touched|2|of|	false -6	true -45
touched|2|to|	false -14	true -75
touched|3|	0 6	4-8 11	9+ 6	x -7
touched|3|after|	false -9	true 22
touched|3|aside|	false -6	true -35
touched|3|far|	false -12
touched|3|no|	false -8	true -10
touched|3|object|	false -34	true 13
touched|3|of|	false -15	true -36
touched|3|to|	false -14	true -23
touched|4|	0 -8	1 -8	2 -6	4-8 -8	9+ -6	x -10
touched|4|after|	false -18
touched|4|aside|	true -14
touched|4|far|	false -9	true -6
touched|4|next|	true -16
touched|4|no|	false 8
touched|4|object|	false -17	true -29
touched|4|of|	false -6	true 9
touched|4|to|	false -9	true -7
touched|new|	1 -48	2 10	3 -13	new -12	x -8
touched|new|after|	false -7	true -32
touched|new|aside|	false -10	true 8
touched|new|next|	false -17	true -32
touched|new|no|	false -8
touched|new|object|	true -45
touched|new|of|	true -35
touched|new|to|	false -7	true -25
`;
