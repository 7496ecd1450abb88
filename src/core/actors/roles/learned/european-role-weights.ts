/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 17
0|after|,|	, 41	auxiliary 57	capital 47	joint 45	of 53	saying -19	word 8
0|after|-|	first 62	saying -13
0|after|	. -31	: 88	adverb 30	auxiliary -6	capital 37	joint 101	judging -31	of 62	preposition -26	relative 18	saying 9	thinking -14	verb -19	word 11
0|after|.|	, 25	first 116	preposition 93	saying -39	word -19
0|after|:|	saying 115
0|after|adverb|	first 89	saying 66
0|after|auxiliary|	, 13
0|after|capital|	, 21	: 15	; 20	adverb 14	capital 15	first 35	joint 12	of 16	preposition 50	saying 53	word 31
0|after|judging|	first -31
0|after|of|	adverb 54	capital 26	first 74	joint 54	of 9	preposition 35	saying 55	– 38
0|after|preposition|	first 8	preposition -50	saying -34	word 98
0|after|relative|	saying 15
0|after|saying|	, -63	; 15	auxiliary 59	capital 76	first -26	joint 39	of 23	preposition 78	saying 62	word 72
0|after|thinking|	first -14
0|after|verb|	first 36
0|after|word|	, 69	capital 56	first -11	preposition 17	saying 34	word 51
0|before|	* 48	, -12	- 22	: 25	; 31	adverb 32	auxiliary 18	capital 61	first 10	joint 49	judging 48	of 32	preposition 31	relative 23	saying 7	word 18	– 28	— 73
0|before|,|	kin 53	organisation 41	other -45
0|before|;|	person -27
0|before|adverb|	other 82	person 59
0|before|auxiliary|	other -8
0|before|capital|	agent 90	other 44	person 24
0|before|first|	age 70	agent 35	kin 21	other 13
0|before|joint|	organisation 42	other 73	person 25
0|before|judging|	person 24
0|before|of|	organisation 49	other 20	person 29
0|before|preposition|	agent 24	kin 74	other 15	person 50
0|before|saying|	age -22	agent 6	kin -29	organisation 20	other 11
0|before|word|	kin -26	other 105	person -10
0|before||	 17
0|before|–|	person 29
0|beside|	after 41	before 8	none 6	tight 34
0|beside|after|	after 44	far 43	next 49	object 91	own 40	the 34	to 27
0|beside|before|	far 34	next -22	no 40	own 14	the 10
0|beside|none|	aside 30	far 19	next 10	no 18	none -32	object -19	of -11	own 39	to -6
0|beside|tight|	after 47	far 24	no 27	none 33	object 59	own 19	the 35	to 60
0|best|equal|	after 34	far 30	kin -8	next -27	no 19	none 11	object 10	of -33	organisation 17	own 32	person 23	the 20	to 13
0|best|near|	after 6	age 69	agent 13	aside 39	far 21	kin 47	next 29	no 51	of 11	organisation 75	other 21	own 25	the 25	to 25
0|best|none|	age -10	agent 17	aside 12	kin 24	next 20	no 8	organisation 15	other 18	own 57	person -37	to -16
0|compatriots|false|	0 17
0|ending|	ad 96	al 76	an -52	ar -65	at -36	au 23	ca 46	ce -14	ck 43	co 29	da -26	de 21	do 59	ef 21	ei 52	en 51	et 98	ez 66	fe 50	ft 62	ga 66	ge 16	ha 102	he 61	ho 78	ht 89	ia -28	ie -48	ij 22	il 35	in -20	io 88	is -47	la 55	le 17	lo 101	lt 50	ma -39	me 88	mo 78	na 52	nd -75	ne -33	ng 26	nk 104	nn -13	no 14	nt 85	on 11	or -10	oz -44	pa -21	pe 20	po 77	pp 8	ra 21	rd -29	re -41	rn 33	ro 71	rs 84	rt 25	sa 63	se -85	so 86	te -34	ti 40	to 27	ts 53	tà -15	té 60	ub 18	ue -32	ur -11	ut 45	uw -40	va -69	ve 7	vo 25	za -10	ão 46	än -11	ée 78	ña 51	ón 63
0|head|	abogado 45	advocaat 81	advogado 67	alcalde 109	alcaldesa 19	allenatore 23	amministratore -6	ancienne -43	assessora 59	assessore 68	association 21	auteur -18	autor 14	avocat 42	avvocata 50	avvocato 42	azienda 32	bank 25	burgemeester 46	bürgermeister 64	capitaine 76	capo 69	chef -27	club 17	collega 70	comandante 43	comité 27	commissaire 94	compagnie -48	conseil 66	consigliere 53	coopérative 7	coordenadora 21	coordinatore 31	delegada -26	deputado 11	deputata 45	dernier 8	diputada -57	diputado 48	directeur 63	direction -14	director 49	directora 47	directrice 49	diretora 54	direttore 87	direttrice -22	doctora -16	dossier 73	dueña 51	député 21	députée 14	economista 15	empresa -19	entraîneur 59	fahrer 72	fiscal 14	fratello 70	funcionario -52	gardien 75	gemeente 62	governador -30	governante -129	governatore 47	governo 78	groupe 20	grupo 43	juíza -26	kapitän -11	líder -25	macchinista 54	madre -89	maestro -54	magistrada -32	maire 13	mairie 107	man 99	manager -65	mann 20	minister -106	ministerin -74	ministre 20	ministro 97	nicht 71	niet 68	oberbürgermeister 39	ong 25	organisation -40	padre -67	parquet 63	part 80	plataforma 21	portavoz -44	porte 49	premier -19	presidenta 45	presidente 68	primo 41	procura 40	président 59	rechtbank 27	regista 13	responsable -14	secretario 40	secretário 33	secrétaire 71	segretaria 80	segretario 56	sindaca -34	sindacalista -76	sindaco 62	sindicato 7	socialista -10	société 71	staatssecretaris -43	stadträtin -15	syndicat 42	tante 49	tecnico -66	titolare 12	treinador -109	tribunal 102	unternehmen -20	viceministra 21	vicepresidente 68	zurück 43	árbitro 67	élue -40
0|holds|false|	age 6	agent 11	business 17	kin 18	organisation 22	other 19	person 6
0|holds|true|	agent 117	organisation 23	person 76
0|met|	false 17	true 22
0|met|false|	equal 21	near 24
0|met|true|	equal 22
0|opening|none|	far 22	kin 30	next 80	organisation 24	person 8
0|opening|own|	after 73	agent 61	aside 35	far 13	kin 35	next 12	no 30	object 74	organisation 36	other 29	person 30
0|opening|the|	age 6	agent 14	aside 29	far 23	next 12	no 23	object -20	of -11	organisation 22	other 19	to 14
0|rivals|	0 12	1 17	2 69
0|sort|agent|	after 17	far 20	no 30	object -9	to 10
0|sort|age|	after -43	next 40
0|sort|kin|	after -31	far 45	next 18
0|sort|organisation|	after 7	aside -8	far 12	next 26	no 26	object 22	of 41
0|sort|other|	after 15	aside 22	next 32	to 11
0|sort|person|	aside 22	far 24	next -36	no 19	object -18	of -31	to 8
0|speech|after|	adverb 6	saying 9
0|speech|after|agent|	the 16
0|speech|after|age|	the -43
0|speech|after|kin|	the -34
0|speech|after|organisation|	the 7
0|speech|after|other|	own 75	the 12
0|speech|after|person|	own 55	the -7
0|speech|aside|	auxiliary 55	of 58	preposition 58	word 38
0|speech|aside|organisation|	the -14
0|speech|aside|other|	own 24	the 21
0|speech|aside|person|	the 21
0|speech|far|	, 34	; 38	adverb 7	capital 12	first 20	joint 36	of 16	word 17
0|speech|far|agent|	the 20
0|speech|far|kin|	the 48
0|speech|far|organisation|	the 12
0|speech|far|person|	none 22	own 15	the 24
0|speech|next|	, -51	; 15	auxiliary 63	capital 73	joint 43	of 25	preposition 77	saying 68	word 29
0|speech|next|agent|	own 55
0|speech|next|age|	the 40
0|speech|next|kin|	own 37	the 11
0|speech|next|organisation|	none 7	own 28	the 26
0|speech|next|other|	the 31
0|speech|next|person|	own -16	the -42
0|speech|no|	, 46	: 15	adverb 13	capital 25	first 16	joint 15	judging 24	of 34	preposition 24	– 25
0|speech|no|agent|	the 30
0|speech|no|kin|	none 30	own 36	the -11
0|speech|no|organisation|	none 25	the 26
0|speech|no|person|	none -10	own 24	the 26
0|speech|object|agent|	the -9
0|speech|object|organisation|	the 23
0|speech|object|other|	own 78	the -11
0|speech|object|person|	own 51	the -24
0|speech|object|	saying -8
0|speech|of|	, -89	first -66
0|speech|of|organisation|	the 38
0|speech|of|person|	the -31
0|speech|to|	adverb 70	of 27	preposition 13	word -38
0|speech|to|agent|	the 10
0|speech|to|other|	own -33	the 29
0|speech|to|person|	own 30
0|words|	0 14	1 46	2 44	3 11
agrees|no|	0 -15	1 -33	2 -27	3 -29	person -24
agrees|unknown|	1 -12	2 -7	organisation -9	x -10
agrees|yes|	0 14	1 25	2 11	3 15	person 17
away|0|0|	true -42
away|0|1|	true -58
away|0|	after -24	aside -7	falsefalse -54	falsetrue -8	far -21	next -61	no -27	object -55	of -44	truefalse -31	truetrue -26
away|0|x|	false -13
away|1|0|	true 39
away|1|1|	true 30
away|1|2|	true -17
away|1|	after 17	aside -43	falsefalse 43	falsetrue -20	far 15	next 29	no 10	object 30	of 11	to 61	truefalse 17	truetrue 31
away|2|0|	true 15
away|2|1|	true -20
away|2|2|	true 29
away|2|3|	true 59
away|2|	after 10	aside 42	falsefalse 11	far -37	next 7	object 45	of -70	to -11	truefalse 21	truetrue -33
away|2|x|	false -7
away|3|0|	true -14
away|3|1|	true 6
away|3|2|	true 44
away|3|3|	true -31
away|3|	after 17	aside -9	next -19	no -26	object -9	of -43	truetrue -16
away|3|x|	false -18
away|4-8|0|	true -34
away|4-8|1|	true -8
away|4-8|2|	true -10
away|4-8|	after -10	aside -14	falsefalse -13	falsetrue -21	far -11	next -17	object -47	to -20	truefalse -8	truetrue -21
away|4-8|x|	false -13
away|9+|0|	true -68
away|9+|2|	true -8
away|9+|3|	true -14
away|9+|	after -9	aside -20	falsefalse -14	falsetrue -30	far -11	no -22	object -33	of 17	to -15	truefalse -11	truetrue -9
away|9+|x|	false -10
away|new|1|	true -25
away|new|2|	true -18
away|new|3|	true 8
away|new|	after -21	aside -19	new -7	next -6	of -30	to -11
away|new|x|	false -14
beside|	after 20	before -38	other -12	tight -13
beside|after|	false -22	own -20	the 37	true 20
beside|before|	false -36	own -10	the -44	true -38
beside|none|	false -11	none 23	own -10
beside|other|	false -6	none -6	own -8	the -13	true -14
beside|tight|	none -19	the -13	true -13
busiest|	true 34
called|equal|	0 9	1 14	2 27	3 -6	4-8 46	9+ 118	after 15	kin 27	new -6	next 75	object 37	of -65	person 11	to 22
called|equal|0|	none 7	own -14	the 15
called|equal|1|	none -8	the -8
called|near|0|	none -57	own -10	the 9
called|near|	1 78	2 44	3 57	4-8 27	9+ -47	after 18	age -59	agent 11	far 18	kin -11	new -9	next 12	no -15	object -32	of -23	organisation -18	person 29	to -9
called|near|1|	the -17
called|none|	0 -7	3 -8	4-8 -14	9+ -18	agent -7	aside -12	business -16	far -11	kin -19	new -20	next -12	no -7	organisation -7	other -6	person -10
called|none|0|	none -7	own -9	the -8
named|false|	age -6	business -17	organisation -8	x -11
named|true|	1 -19	organisation 12	other 54	x 53
nation|none|	equal 11	none -8	own -10
nth|0|	after 11	age -16	agent 19	aside -8	business 9	equal 18	far -11	kin -28	no -6	object -23	of -18	organisation 12	own -10	to 30
nth|1|	after 20	agent -32	aside -46	far -10	kin 28	near 27	next -16	none -8	object -18	of -45	organisation -27	other 10	own -14	person -6	to -28
nth|2|	after -9	age -44	agent 19	aside 16	equal 22	far -19	kin -36	no -7	none -10	object 46	of -9	organisation -27	own -8	to -24
nth|3|	after -19	age -33	agent 9	aside -25	equal 6	far 13	kin -8	next 7	no -7	none -6	object -6	of 50	other -15	own -12	to -10
nth|x|	after -14	agent -15	far -11	next -7	no -11	none -11	object -7	of -20	other -9	own -6	the -10
public|false|	age -6	business -17	organisation -6
public|true|	agent -23	organisation -35	other -29
spoke|false|after|	0 22	1 -7	3 16	4-8 -7	9+ -18	new -21	x -21
spoke|false|aside|	0 -11	2 19	3 -12	4-8 -15	9+ -16	new -19	x -19
spoke|false|far|	1 -10	2 -19	3 -15	4-8 -11	9+ -11
spoke|false|next|	0 8	2 -24	3 -6	4-8 -12	new -6	x -6
spoke|false|no|	0 29	1 -17	2 -9	3 -20	4-8 -11	9+ -21
spoke|false|object|	2 14	3 -17	4-8 -47	9+ -33
spoke|false|of|	0 -17	1 -52	2 9	3 26	9+ 17	new -30	x -30
spoke|false|to|	0 8	2 -15	4-8 -20	9+ -14	new -11	x -11
spoke|true|after|	1 23	2 -14	3 -50	4-8 -47	9+ 36
spoke|true|aside|	0 -64	1 -29	2 -38	3 -9	4-8 -11
spoke|true|far|	0 17	1 -19	2 -16	3 29	4-8 -19	9+ -10
spoke|true|next|	0 21	1 -11	2 40	3 -38	4-8 -52	9+ -42
spoke|true|no|	0 -13	2 -36	3 9	4-8 39	9+ -50
spoke|true|object|	0 16	1 49	2 -68	3 -6	4-8 -42
spoke|true|of|	3 -58	4-8 -18
spoke|true|to|	0 95	1 15	2 -39	3 -6	4-8 -18	9+ -23
spot|-1|	0 -18	1 8	2 -13	3 -22	4-8 -16	9+ -16	after -15	age -48	agent -18	aside -12	equal -7	kin 15	new -7	next -18	no -10	none -14	object 7	of -34	organisation -8	other -9	person -15	to -9
spot|-1|none|	true -20
spot|-1|own|	false -9	true -13
spot|-1|the|	false -13	true 27
spot|0|	0 -45	1 48	2 21	4-8 -26	after 26	age -19	agent 31	aside -9	business 11	equal 47	kin -19	near 17	next 21	no -10	none 7	object -17	of -20	organisation 8	other 6	person 8	to 35
spot|0|none|	false -12
spot|0|own|	false -9	true -15
spot|0|the|	false 15	true -21
spot|1|	0 -12	1 -7	2 -8	3 -12	9+ -20	after -6	age 13	agent -7	aside -51	equal 91	far -14	kin -17	near 65	next 7	no 7	none -10	of -50	organisation -14	to -33
spot|1|none|	true -6
spot|1|own|	false -15	true -6
spot|1|the|	true -37
spot|2|	1 -87	2 17	3 55	after 19	age -49	aside 28	equal 74	far -22	kin -20	near 28	next -7	no -7	object -10	of 76	organisation -23	person 30	to -35
spot|2|none|	false -6
spot|2|own|	false -9	true -11
spot|2|the|	false 10	true -33
spot|3|	2 61	3 -26	4-8 -13	9+ -16	agent 7	aside -10	equal 31	far -7	kin -20	near -63	next -43	none -11	object -49	of -70	organisation -15	other -8	person -16
spot|3|the|	false -11
subject|falsefalse|	after 6	aside -7	far -13	no -17	object -16	of 16	to 10
subject|falsefalse|false|	0 25	1 -6	2 -13	3 -10
subject|falsefalse|true|	0 55	1 -24	2 -12	3 -7
subject|falsetrue|	after -42	far -7	next -27	no -17	object 31	of 75	to 7
subject|falsetrue|false|	0 -11	1 -9	2 -35	3 -29
subject|falsetrue|true|	0 -14	1 -23	3 -10
subject|new|	after -21	aside -19	next -6	of -30	to -11
subject|new|false|	x -16
subject|truefalse|	after 12	far -13	next -10	object 7	of -47	to -17
subject|truefalse|false|	0 26	1 -9	2 -16	3 9
subject|truefalse|true|	0 30	1 -20	2 -25	3 -8
subject|truetrue|	after -28	aside -21	object -35	of -30	to 6
subject|truetrue|false|	1 -35	2 -13	3 -52
subject|truetrue|true|	0 37	1 -28	2 -30	3 36
suit|agent|	organisation -15	person 6
suit|agent|organisation|	the -15
suit|agent|person|	own -23	the 7
suit|age|	person -6
suit|age|person|	the -6
suit|business|	organisation -17
suit|kin|person|	none -8	own -12
suit|organisation|	organisation -7
suit|organisation|organisation|	none -7	own -16	the -7
suit|other|	organisation -9
suit|other|organisation|	own -7	the -9
suit|person|person|	own -9
times|	0 -7	1 -6	3 13	4 7
times|0|	kin 29	organisation -8	person -13
times|1|	age 23	agent -8	business -16	kin -31	organisation -7	other -8
times|2|	age -30	agent -14	kin -28	organisation -12	other 15
times|3|	agent 35	kin 60	organisation 6	other -13	person -10
times|4|	agent 28	other -89	person 30
`;
