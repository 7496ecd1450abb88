/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 8
0|after|,|	auxiliary 34	capital 61	of 27	preposition 32	saying -31	word -11
0|after|	- 27	. -27	: 33	adverb 21	capital 34	edge 47	joint 42	judging -70	of 55	relative 29	thinking -65	verb 98	word 18	« 69	“ 74	„ 88
0|after|-|	first 58	preposition 57	saying 17
0|after|.|	adverb -38	first 97	preposition 111	saying -36
0|after|:|	first -43	saying 73
0|after|adverb|	first 10	saying 56
0|after|auxiliary|	, 25	preposition 36	relative 44
0|after|capital|	first 48	saying -21
0|after|joint|	saying 26
0|after|judging|	first -70
0|after|of|	* 45	, -26	adverb 48	first 66	joint 52	of 11	saying 43	word 68
0|after|preposition|	adverb 74	first 18	preposition -32	saying -14	word 57
0|after|relative|	saying 55
0|after|saying|	* 19	, -71	: 50	; -13	auxiliary 67	capital 92	first -19	joint 15	of 76	preposition 85	relative 73	saying -11	word 26	— 69	“ 40
0|after|thinking|	first -65
0|after|verb|	first 116
0|after|word|	, 63	capital 50	first 8	preposition 10	relative -20	saying 28	word 29
0|after|«|	first 55	saying 65
0|after|“|	saying 77
0|after|„|	first 32	saying 84
0|again|false|	agent 8	aside 20	business 13	far 20	next 6	no 19	object -11	of 11	organisation 7	other 13
0|before|	* 34	, -33	- 56	: 56	; -6	adverb 37	auxiliary -8	capital 51	joint 49	of 48	preposition 41	relative 36	word 18	— 84	“ 40
0|before|*|	person 43
0|before|,|	agent 16	kin 24	organisation 7	other -69	person 23
0|before|:|	other 42
0|before|adverb|	other 85
0|before|auxiliary|	other -24
0|before|capital|	agent 104	organisation 84	other -30	person 61
0|before|first|	age 41	business 91	kin 33	other -6	person -11
0|before|joint|	organisation 50	other 7	person 37
0|before|of|	organisation 47	other 52	person 36
0|before|preposition|	agent 47	kin 55	organisation 24	other 30	person 31
0|before|relative|	other 76	person 52
0|before|saying|	age -25	kin -46	organisation 16	other 11	person -6
0|before|word|	agent -63	kin 24	organisation -68	other 121	person 24
0|before|—|	person 59
0|beside|	after 74	before 26	none 7	tight 35
0|beside|after|	next 54	the 77
0|beside|before|	far 13	no 28	the 26
0|beside|none|	aside 17	far 22	no 17	object -10	of 11	own 37
0|beside|tight|	far 21	no 27	the 35
0|best|equal|	after 49	far 27	kin 19	next -36	no 29	object 47	own 32	person 21	the 20	to -44
0|best|kindred|	after -46	next 54	person -65	the -39
0|best|near|	after 6	age 74	agent -11	aside 43	far 27	kin 29	next -6	no 61	none 19	object -17	of 13	organisation 12	other 17	own 29	the 12	to -9
0|best|none|	after -6	age -7	agent 12	business 12	far 8	next 13	object -12	of 37	organisation 6	other 9	own 38	person -15	to 37
0|compatriots|false|	0 9
0|ending|	ad 22	al 37	an -17	ar -69	as 75	at -9	au 30	ca -16	ce -50	ck 47	co 9	da -26	de -10	do 61	ef -34	eg 105	ei 64	el 11	er 12	es 7	et 42	fe -39	ft 82	go 13	ha 72	ho 84	ia -28	ie 17	if 47	ij 51	il -37	in 6	io 61	ir 59	is -81	it 93	jf 19	ke -47	kt -16	la -36	le 17	lf 79	lo 73	lt 74	ma -39	me 118	mo 72	na 9	nd -22	ne -27	ng 88	nk 114	nn -29	no -28	ns 89	nt 96	on 26	os 62	oz -49	pa 6	pe -15	po 94	pp 23	ra 7	re -18	rn 49	ro 29	rt 23	sa 39	se -58	so 50	st 72	ta -38	te -43	ti 23	to 47	ts 50	tà -113	té 76	ub 13	ue 23	ur 32	us -76	uw -28	va -49	vo 47	za -8	ão 13	än -15	ça -14	ía 29	ís 60	ón 58
0|first|	21 65	22 55	ex -40
0|headline|	false 10	true -34
0|headline|false|	agent 8	business 13	organisation 6	other 13
0|headline|true|	organisation 42	other 72	person -50
0|head|	22-jährige 55	administração -94	advogado 58	agence -84	alcalde 116	amministratore 14	ancien -42	ancienne -52	anwalt -6	assessora 88	assessore 94	association 47	associazione 8	atleta 65	autarca 9	autor -13	autora -84	avocate 42	azienda 74	banco -39	bedrijf 19	behörde -40	bürgermeister -67	capitaine 72	capo 71	chef -43	club 13	comandante 29	comité 29	compañía -18	comunidad 30	conseil 40	conseiller 64	consigliere -38	consiglio 57	deputada 42	deputata 36	diputada -61	directeur 49	direction 25	director 11	directora -38	directrice -14	diretor 30	direttore 61	dirigente 75	dossier 42	défense 96	député -24	empresa -47	entraîneur 38	escritora 106	executiva -97	fahrer 76	fonte 44	funcionario -42	gardien 118	gemeente 69	gouverneur 57	governante -158	governo 68	groupe 45	grupo 42	haus -76	investigadora -115	juíza -68	kabinet 32	kapitän -15	kritiker 15	lutto 80	líder -30	maestro -58	magistrada -90	maire -12	mairie 95	man 73	manager -48	mann -7	minister -91	ministerie 66	ministerin 57	ministra -21	ministre 34	ministro 65	mutter -17	médico 28	nicht 82	opposition 95	organisation -55	padre -69	parket 39	parquet 51	part 60	país 60	politie 52	portavoce 127	portavoz -49	porte 66	premier -32	preside 76	presidenta -21	presidente 69	primeira 68	primo 17	procura 58	procuradora 45	préfecture 110	président 44	présidente 13	rechtbank 52	rechter 60	rectorat 27	rede 70	regista 49	responsable -28	richterin 83	secretario 49	secretária -38	secretário 16	secrétaire 38	segretaria 60	segretario 72	sindacalista -50	società -91	société 64	syndicaliste -56	syndicat -11	tante -27	tecnico -65	titolare -67	treinador -92	tribunal 110	técnico 8	unternehmen -21	verband 17	vescovo 63	viceministra 55	vorsitzende 24	voto 61	wethouder 35	zaal 100	zurück 43	élue -11	órgão -104
0|holds|false|	business 13	other 17
0|holds|true|	agent 68	organisation 70	other -35	person 84
0|last|	- -20	ex -40
0|lately|0|	after -39	age 47	agent 32	aside 65	far 33	kin 17	next 11	no 6	object 29	of 47	organisation 6	other -16	person 8	to 66
0|lately|1|	age -36	aside 23	kin 15	no 16	object -12	of -6	organisation 14	person -16	to -78
0|lately|2|	after 35	age 78	agent 43	aside 24	far 52	kin -25	next 19	no 36	object -25	of -14	organisation -21	other 21	person 55	to 42
0|lately|3|	after 38	agent -58	aside -50	far -15	next 11	no 46	object 14	organisation 80	other 53	person -47	to 58
0|met|	false 8	true 58
0|met|false|	equal 18	kindred -39	near 14
0|met|true|	equal 58
0|opening|none|	next 75	no -23	of 21	organisation 22
0|opening|own|	after 64	agent 88	aside 17	kin 49	next 6	no 13	object 74	organisation 34	other 17	person 40
0|opening|the|	aside 19	business -12	far 20	kin -13	next 6	no 19	object -21	of 8	organisation 6	other 12
0|plural|false|	agent 8	business 13	equal 22	kindred -39	near 22	organisation 6	other 13
0|plural|true|	near -61	none 64	organisation 39	other 9	person -46
0|rivals|	0 6	1 13	2 59
0|sort|agent|	after 11	aside -18	far 8	next -22	no 26	object -13	of 68	to 6
0|sort|age|	after -24	far -32	next 35	no 7
0|sort|kin|	after -61	aside 30	far 43	next 31	no 38
0|sort|organisation|	after -6	aside 6	far 26	next 14	no 11	object 47	of 28	to 23
0|sort|other|	after 13	aside 31	next 12	object 18	of 10	to -6
0|sort|person|	aside 9	far 18	next -11	no 11	object -38
0|speech|after|	adverb -18
0|speech|after|age|	the -24
0|speech|after|kin|	own 88	the -80
0|speech|after|organisation|	the -7
0|speech|after|other|	own 52	the 11
0|speech|after|person|	own 58
0|speech|aside|agent|	the -18
0|speech|aside|	auxiliary 34	capital 61	first -6	of 32	preposition 41	word 75
0|speech|aside|other|	own 7	the 34
0|speech|aside|person|	own 16	the 9
0|speech|far|	, 51	first 12	of 55
0|speech|far|agent|	the 8
0|speech|far|age|	the -32
0|speech|far|kin|	the 43
0|speech|far|organisation|	the 26
0|speech|far|person|	the 18
0|speech|next|	* 19	, -57	: 50	; -13	auxiliary 67	capital 93	first -15	joint 30	of 65	preposition 85	relative 25	word -6	— 69	“ 40
0|speech|next|agent|	the -22
0|speech|next|age|	the 35
0|speech|next|kin|	own 29	the 29
0|speech|next|organisation|	the 15
0|speech|next|other|	the 15
0|speech|next|person|	own 6	the -15
0|speech|no|	, 85	capital 61	first 8	joint 28	of 35	preposition 33	relative 52	word 68
0|speech|no|agent|	the 26
0|speech|no|age|	the 7
0|speech|no|kin|	own 11	the 42
0|speech|no|organisation|	none 39	the 11
0|speech|no|person|	none -25	the 15
0|speech|object|	adverb 68	saying -10
0|speech|object|agent|	own 91	the -34
0|speech|object|organisation|	the 38
0|speech|object|other|	own 62	the 6
0|speech|object|person|	the -41
0|speech|of|	* 45	, -56	preposition 41	relative 59	word 65
0|speech|of|agent|	the 68
0|speech|of|organisation|	none 21	the 31
0|speech|of|other|	the 10
0|speech|to|agent|	the 6
0|speech|to|	capital -9	preposition 10	word -40
0|speech|to|organisation|	the 23
0|speech|to|person|	the -9
0|words|	1 49	2 24	3 117
again|none|	aside -7	equal 21	far -8	kindred 23	near 8	no -7
again|	other 13
agrees|unknown|	0 -6	1 -9	organisation -7	x -8
agrees|yes|	0 14	1 10	2 20	person 14
away|0|0|	true -22
away|0|1|	true -63
away|0|	after -14	falsetrue -16	next -44	no -35	object -24	of -28	truefalse -22	truetrue -24
away|0|x|	false -12
away|1|0|	true 22
away|1|1|	true 13
away|1|2|	true -39
away|1|	after 8	aside -27	falsefalse 25	falsetrue -7	far 24	next 25	no -13	object 22	of -9	to 57	truefalse 17	truetrue 6
away|1|x|	false 9
away|2|0|	true 11
away|2|1|	true -7
away|2|2|	true 54
away|2|	after 21	aside 19	falsefalse 7	falsetrue 8	far -67	no -17	object 22	of -37	to -28	truefalse 24	truetrue -36
away|3|0|	true -8
away|3|2|	true 16
away|3|3|	true 40
away|3|	after 17	aside -21	falsefalse 7	falsetrue 32	next -19	no -21	object -9	of -27	truefalse -11	truetrue -16
away|3|x|	false -8
away|4-8|0|	true -21
away|4-8|1|	true -9
away|4-8|2|	true 7
away|4-8|3|	true 6
away|4-8|	after -11	falsefalse -9	falsetrue -23	far -19	no 6	object -33	to -25	truetrue -18
away|4-8|x|	false -10
away|9+|0|	true -10
away|9+|1|	true 13
away|9+|2|	true -14
away|9+|3|	true -11
away|9+|	after -7	aside -26	falsefalse -7	falsetrue -31	far -15	next -6	no -14	object 9	of 9	to -15	truefalse -16	truetrue 13
away|9+|x|	false -14
away|new|0|	true -7
away|new|1|	true -43
away|new|3|	true -6
away|new|	after -20	aside -15	new -12	next -35	object -28	of -27	to -16
away|new|x|	false -9
beside|none|	false -8	own -10
beside|	other -23
beside|other|	false -33	the -23	true -21
busiest|	true 22
called|else|0|	own 8	the -6
called|else|	3 -30	4-8 -7	9+ -24	after -12	age 41	far 8	next -11	object -13	organisation 14	other -13	person -6	to 16
called|equal|	0 19	1 21	2 42	3 -16	4-8 10	9+ 115	after 12	far -9	kin 22	new -18	next 73	no -11	object 47	organisation 21	person 16	to 18
called|equal|0|	none 17	own -7	the 20
called|equal|1|	the -9
called|kindred|	0 50	1 12	2 42	after -18	next -49	organisation 17	person 28
called|kindred|0|	the 23
called|near|0|	none -38	own -6	the 11
called|near|	1 59	2 19	3 77	4-8 33	9+ 22	after 18	age -43	agent 30	far 13	kin -9	next 19	object -41	of -11	person 15	to -19
called|near|1|	the -47
called|none|0|	none -19	own -17
called|none|	4-8 -10	9+ -10	age -35	agent -8	aside -12	business -13	far -25	kin -15	no -10	of -7	organisation -8	person -10	to -10
named|false|	2 9	3 -7	business -10	organisation -11	x -9
named|true|	0 77	1 51	organisation 95
nation|none|	2 7	aside -7	equal 20	far -8	kindred 23	near 7	no -6	own -10	x -8
nth|0|	age -16	agent 13	aside -31	equal 16	far -7	kin -32	kindred 68	next 8	object -8	of -25	organisation -6	own -20	to 17
nth|1|	after 22	age 21	agent -29	aside -13	business -21	else -7	equal 34	far -21	near 16	next -15	no -16	none -9	object -8	of -24	own -18	person -8	to -32
nth|2|	age -58	agent 15	business -23	far 16	kin 47	near 26	next 11	no -23	object 36	of 39	organisation -23	other 7	own 11	person 8	the 6	to -43
nth|3|	after -6	age -10	agent 15	aside 39	else -15	equal -14	far -19	kin -55	next -16	object 14	of -13	organisation 7	other -12	person -16	to -10
nth|x|	after -10	agent -12	aside -6	else -17	far -15	next -6	no -12	none -8	object -10	of -13	other -7	own -8	the -8	to 10
public|false|	business -13
public|true|	agent -21	organisation -39	other -30
spoke|false|after|	0 28	1 -15	2 -9	3 21	4-8 -10	9+ -12	new -20	x -20
spoke|false|aside|	1 11	3 -23	9+ -24	new -15	x -15
spoke|false|far|	0 11	1 -7	2 -26	3 -20	4-8 -18	9+ -15
spoke|false|next|	2 -20	3 17	new -35	x -35
spoke|false|no|	0 17	1 -16	2 -10	3 -24	9+ -13
spoke|false|object|	0 -7	1 14	4-8 -36	9+ 9	new -28	x -28
spoke|false|of|	0 -25	1 -47	2 15	3 16	4-8 8	9+ 9	new -27	x -27
spoke|false|to|	0 7	1 6	2 -19	3 -7	4-8 -26	9+ -14	new -16	x -16
spoke|true|after|	1 23	2 41	3 -78	4-8 -19	9+ 31
spoke|true|aside|	0 -57	1 -54	2 -55	4-8 -16	9+ -38
spoke|true|far|	0 16	1 -22	2 -23	3 32	4-8 -24	9+ -12
spoke|true|next|	0 34	1 -19	2 17	3 18	4-8 -37	9+ -53
spoke|true|no|	0 -30	1 -8	2 -38	3 26	4-8 29	9+ -35
spoke|true|object|	0 16	1 53	2 -85	3 -7	4-8 -6
spoke|true|of|	0 18	3 -32	4-8 -23
spoke|true|to|	0 98	1 11	2 -31	3 -24	4-8 -21	9+ -27
spot|-1|	0 -12	1 9	3 -8	4-8 -10	9+ -14	after -11	agent -13	aside -8	else -17	equal -18	kin -16	new -12	next -8	no -9	none -8	object -13	of -20	organisation 23	other -7	person -21	to 7
spot|-1|none|	false 11
spot|-1|own|	false -7
spot|-1|the|	false -9	true -26
spot|0|	0 -23	1 30	2 6	4-8 -16	9+ -12	after 19	agent 27	aside -27	equal 22	kin -34	kindred 68	near 21	no -8	of -25	other 6	to 16
spot|0|none|	false -11
spot|0|own|	false -20	true -27
spot|0|the|	false 9	true -34
spot|1|	0 -28	1 -23	2 14	4-8 -6	9+ 13	agent -8	aside -22	business -31	else -11	equal 64	far -15	near 28	next 10	object 39	of -26	to -30
spot|1|none|	false -15
spot|1|own|	false -21	true -23
spot|1|the|	true 6
spot|2|	1 -65	2 25	3 39	9+ -13	after 9	age -55	agent -32	business -11	equal 52	far -33	kin 53	near 12	object -8	of 44	organisation -25	person 25	to -41
spot|2|none|	false -25
spot|2|own|	false 17	true -32
spot|2|the|	true 62
spot|3|	3 -42	4-8 -7	9+ -11	after -19	age -10	agent -8	aside 56	else -15	equal 27	far -8	kin -43	near -82	next -17	no -16	none -6	object -53	of -16	other -10	person -31	to -8
spot|3|none|	false -20
spot|3|the|	false -11
subject|falsefalse|	after 7	aside -12	far -21	next 11	no -22	object -25	to 23
subject|falsefalse|false|	0 18	1 -7	2 -26	3 6
subject|falsefalse|true|	0 49	1 -12	2 -17	3 12
subject|falsetrue|	after -25	aside -6	far -11	next -19	no 9	object 17	of 72	to 10
subject|falsetrue|false|	0 22	1 -22	2 -32	3 -39
subject|falsetrue|true|	0 -19	1 -7	2 11	3 -12
subject|new|	after -20	aside -15	next -35	object -28	of -27	to -16
subject|new|false|	x -27
subject|truefalse|	aside -7	far -8	object 19	of -20	to -20
subject|truefalse|false|	0 23	2 -19	3 -12
subject|truefalse|true|	0 24	1 -39	2 -12	3 35
subject|truetrue|	after -14	aside -7	far -7	next -17	object -6	of -49	to 6
subject|truetrue|false|	0 8	1 -38	2 -12
subject|truetrue|true|	0 8	1 -26	2 -43	3 25
suiting|1|	0 -75	1 -11	2 74	3 44	4-8 -8	age -54	agent 30	else 34	equal -24	kin -51	near 20	new -36	organisation -17	other 12	person 19
suiting|2|	0 -47	1 11	3 6	9+ 34	age 58	agent 11	else -8	equal 67	kin 10	kindred 38	near 11	new -11	organisation 10	other -7
suiting|3|	0 28	1 39	2 -18	3 -49	4-8 -10	9+ -21	age -30	agent -16	else -6	equal -26	near -11	organisation 7	person -8
suiting|4|	0 -38	1 18	2 -6	4-8 -8	9+ -12	else -22	equal 39	kin -27	kindred 11	near 7	new -6	organisation -16	person -7
suiting|x|	0 -12	1 9	3 -8	4-8 -10	9+ -14	agent -12	else -17	new -9	none -8	other -7
suit|agent|	organisation -12	person 9
suit|agent|organisation|else|	the -20
suit|agent|organisation|near|	the 9
suit|agent|organisation|none|	own -6	the -14
suit|agent|organisation|	own -7	the -12
suit|agent|person|else|	own -38	the 7
suit|agent|person|near|	the 31
suit|agent|person|none|	own -75
suit|agent|person|	own -54	the 11
suit|age|person|else|	the 41
suit|age|person|near|	the -43
suit|age|person|none|	the -35
suit|business|	organisation -13
suit|business|organisation|none|	the 10
suit|business|organisation|	the 10
suit|kin|person|else|	own -21
suit|kin|person|equal|	own -6	the 20
suit|kin|person|none|	own -30	the -6
suit|kin|person|	own -23
suit|organisation|organisation|else|	the 14
suit|organisation|organisation|equal|	the 23
suit|organisation|organisation|kindred|	the 17
suit|organisation|organisation|	none -11	own -19
suit|organisation|organisation|none|	none -8	own -21	the -7
suit|other|	organisation -7
suit|other|organisation|else|	own -8	the -17
suit|other|organisation|near|	own -6	the -7
suit|other|organisation|none|	own -8	the -6
suit|other|organisation|	own -8	the -7
suit|other|person|else|	own 21	the -17
suit|other|person|none|	own -26	the 15
suit|person|person|else|	own -20
suit|person|person|equal|	none 18	own -8	the 15
suit|person|person|kindred|	the 28
suit|person|person|near|	own -18	the 18
suit|person|person|none|	own -21	the -10
suit|person|person|	own -20
times|	0 -12	4 -13
times|0|	agent -21	kin -16	organisation 23	other -11	person -21
times|1|	age 19	agent -7	business -14	kin -8	organisation -10	person 9
times|2|	kin -11
times|3|	age -47	agent 29	kin 32	organisation 16	other -8	person -57
times|4|	agent 24	other -100
total|1|	-1 -9	0 11	1 -8	2 -15	3 -14	age 9	agent -11	business -13	organisation -10
total|2|	1 24	2 -27	3 7	age -43	agent -14	kin -35	organisation 21	person 9
total|3|	-1 -11	0 -9	1 -19	2 96	3 -35	age 11	agent 45	kin -21	person -33
total|4|	-1 -35	0 -59	1 8	2 20	3 -23	age -82	organisation -73	other 18	person -67
total|5|	-1 -58	0 11	1 69	2 49	other 27	person -31
touched|0|	0 -25	1 49	2 -23	3 -37	4-8 25	9+ -50	x -12
touched|0|after|	false -16	true -9
touched|0|far|	true -26
touched|0|next|	false -23	true -22
touched|0|no|	true -39
touched|0|object|	false -11	true -48
touched|0|of|	false -42	true -23
touched|0|to|	false 13	true 11
touched|1|	0 33	1 17	2 54	3 12	4-8 -83	9+ -40	x 9
touched|1|after|	true 9
touched|1|aside|	false -14	true -29
touched|1|far|	false -55	true 22
touched|1|next|	false 6	true 20
touched|1|no|	false -30
touched|1|object|	false -15	true 61
touched|1|to|	false 36	true 38
touched|2|	0 -16	2 12	3 -59	4-8 -16	9+ 26
touched|2|after|	true 18
touched|2|aside|	false -20	true 23
touched|2|far|	true -43
touched|2|next|	false -22
touched|2|no|	false -20	true -31
touched|2|object|	false 13	true 21
touched|2|of|	true -36
touched|2|to|	false -14	true -92
touched|3|	0 11	1 8	2 -9	4-8 26	9+ 25	x -8
touched|3|after|	false -14	true 24
touched|3|aside|	true -37
touched|3|next|	true 9
touched|3|no|	false -8
touched|3|object|	false -35	true 11
touched|3|of|	true -37
touched|3|to|	false -9
touched|4|	0 -13	1 -11	4-8 -9	9+ -8	x -11
touched|4|after|	false -15
touched|4|far|	true -19
touched|4|next|	false -8	true -8
touched|4|no|	false -6
touched|4|object|	false -19	true -48
touched|4|of|	false -10	true 16
touched|4|to|	false -8	true -28
touched|new|	0 -7	1 -43	3 -6	new -12	x -9
touched|new|after|	false -7	true -26
touched|new|aside|	true -21
touched|new|next|	false -21	true -35
touched|new|no|	false -10
touched|new|object|	true -51
touched|new|of|	true -46
touched|new|to|	false -10	true -23
`;
