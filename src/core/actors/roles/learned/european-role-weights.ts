/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 9
0|after|,|	auxiliary 35	capital 60	of 31	preposition 24	saying -28
0|after|	- 27	. -22	: 35	adverb 27	capital 36	edge 33	joint 37	judging -75	of 50	relative 24	saying 7	thinking -66	verb 97	word 18	« 69	“ 68	„ 75
0|after|-|	first 50	preposition 62	saying 18
0|after|.|	adverb -13	first 79	preposition 98	saying -36	word -6
0|after|:|	first -43	saying 88
0|after|adverb|	first 7	saying 62
0|after|auxiliary|	, 33	first 8	preposition 36	relative 58
0|after|capital|	first 54	saying -29
0|after|joint|	saying 29
0|after|judging|	first -75
0|after|of|	* 46	, -29	adverb 38	first 64	joint 55	of 11	preposition 10	saying 44	word 67
0|after|preposition|	adverb 53	first 24	preposition -30	saying -15	word 56
0|after|relative|	first -6	saying 56
0|after|saying|	* 19	, -75	: 57	auxiliary 47	capital 94	first -20	joint 9	of 68	preposition 84	relative 78	word 78	— 60	“ 44
0|after|thinking|	first -66
0|after|verb|	first 102
0|after|word|	, 75	capital 72	first 7	preposition 6	relative -17	saying 33	word 31
0|after|«|	first 60	saying 56
0|after|“|	saying 70
0|after|„|	first 37	saying 79
0|again|false|	agent 7	aside 18	business 12	far 20	no 18	object -10	of 10	organisation 10	other 13
0|again|true|	person 10
0|before|	* 33	, -35	- 66	: 59	adverb 47	capital 52	joint 45	of 47	preposition 40	relative 30	word 27	— 69	“ 44
0|before|*|	person 41
0|before|,|	kin 28	organisation 9	other -69	person 22
0|before|:|	other 50
0|before|adverb|	other 81
0|before|auxiliary|	other -10
0|before|capital|	agent 116	organisation 75	other -33	person 55
0|before|first|	age 23	agent 10	business 75	kin 36	person -10
0|before|joint|	organisation 50	other 8	person 40
0|before|of|	organisation 47	other 49	person 35
0|before|preposition|	agent 50	kin 76	organisation 13	other 24	person 36
0|before|relative|	other 77	person 60
0|before|saying|	age -29	kin -40	organisation 13	other 11	person -7
0|before|word|	agent -66	kin 22	organisation -23	other 89	person 17
0|before|—|	person 45
0|beside|	after 71	before 26	none 8	tight 41
0|beside|after|	next 52	the 73
0|beside|before|	far 12	no 29	the 26
0|beside|none|	aside 15	far 20	no 16	none 8	object -7	of 10	own 36
0|beside|tight|	far 15	no 24	the 41
0|best|equal|	after 50	far 28	kin 15	next -36	no 28	object 30	organisation 9	own 28	person 21	the 21	to -40
0|best|kindred|	after -46	next 51	organisation 8	person -62	the -32
0|best|near|	age 64	agent -7	aside 40	far 22	kin 30	next -15	no 57	none 19	of 20	organisation 15	other 18	own 32	person 9	the 10
0|best|none|	age -9	agent 17	business 11	next 10	object -11	of 33	organisation 11	other 11	own 37	person -10	to 35
0|compatriots|false|	0 9
0|ending|	al 22	ar -59	as 64	at -25	au 38	ca -13	ce -49	ck 54	da -21	de -16	do 69	ef -46	eg 91	ei 48	er 10	es 15	et 44	fe -26	ft 92	ga 13	ge -6	go 21	ha 67	he -6	ho 85	ia -20	ie 13	if 41	ij 57	il -23	io 53	ir 63	is -71	it 92	jf 8	ke -63	kt -11	la -25	le 10	lf 65	lo 79	lt 72	ma -46	me 122	mo 73	na 6	nd -29	ne -34	ng 77	nk 99	nn -41	no -15	ns 89	nt 82	on 28	or 13	os 59	oz -51	pa 12	pe -11	po 85	ra 7	rd -20	re -16	rn 62	ro 36	rt 32	sa 37	se -45	so 46	st 60	ta -39	te -43	ti 21	to 47	ts 50	tà -78	té 82	ub 12	ue 25	ur 27	us -80	uw -37	va -56	vo 57	za -13	ão 18	än -9	ça -13	ée 17	ía 32	ís 65	ón 68
0|first|	21 62	22 55	ex -37
0|headline|	false 10	true -31
0|headline|false|	agent 7	business 12	organisation 10	other 12	person 7
0|headline|true|	organisation 34	other 70	person -46
0|head|	22-jährige 55	administração -86	advogado 70	agence -88	alcalde 134	amministratore 16	ancien -31	ancienne -47	assessora 90	assessore 85	association 54	atleta 76	autor -9	autora -90	avocate 34	azienda 66	banco -44	bedrijf 8	behörde -37	bürgermeister -36	capitaine 76	capo 78	chef -22	club 12	comandante 42	comité 19	compañía -6	comunidad 42	conseil 50	conseiller 64	consigliere -41	consiglio 52	deputada 39	deputata 34	dernier -13	diputada -50	directeur 44	direction 37	director 14	directora -44	diretor 25	direttore 64	dirigente 78	dossier 59	défense 85	empresa -36	entraîneur 60	escritora 101	executiva -93	fahrer 86	fonte 53	funcionario -49	gardien 92	gemeente 71	gouverneur 60	governante -144	governo 61	groupe 44	grupo 35	haus -80	investigadora -119	juíza -63	kabinet 37	kapitän -9	kritiker 16	lutto 93	líder -16	maestro -61	magistrada -107	maire -6	mairie 113	man 70	manager -41	mann -12	minister -79	ministerie 77	ministerin 55	ministra -14	ministre 32	ministro 62	mutter -18	médico 24	nicht 86	opposition 81	organisation -42	padre -64	parket 32	parquet 40	part 58	país 65	politie 50	portavoce 116	portavoz -51	porte 65	premier -33	preside 74	presidenta -20	presidente 78	primeira 60	primo 28	procura 54	procuradora 50	préfecture 117	président 48	présidente 15	rechtbank 61	rechter 63	rectorat 25	rede 74	regista 42	responsable -27	richterin 92	secretario 61	secretária -41	secretário 29	secrétaire 41	segretaria 79	segretario 80	sindacalista -50	società -90	société 75	syndicaliste -88	syndicat -13	tante -23	tecnico -74	titolare -68	treinador -93	tribunal 106	técnico 11	unternehmen -38	verband 7	vescovo 64	viceministra 43	vorsitzende 22	voto 55	wethouder 44	zaal 94	zurück 54	órgão -114
0|holds|false|	business 12	organisation 8	other 16
0|holds|true|	agent 75	organisation 65	other -29	person 88
0|last|	- -12	ex -37
0|lately|0|	after -31	age 36	agent 32	aside 66	far 32	kin 15	next 12	no 6	object 38	of 50	other -10	person 8	to 69
0|lately|1|	age -35	aside 19	kin 22	no 17	object -22	organisation 11	person -12	to -76
0|lately|2|	after 34	age 70	agent 43	aside 18	far 47	kin -25	next 23	no 31	object -23	of -8	other 19	person 57	to 51
0|lately|3|	after 40	agent -54	aside -49	far -8	next 10	no 37	object 19	organisation 80	other 54	person -36	to 64
0|met|	false 8	true 57
0|met|false|	equal 20	kindred -32	near 12
0|met|true|	equal 57
0|opening|none|	next 67	no -20	of 20	organisation 21
0|opening|own|	after 61	agent 70	aside 16	kin 47	no 14	object 75	organisation 35	other 21	person 34	to 8
0|opening|the|	aside 15	business -7	far 20	kin -16	no 19	object -18	of 10	organisation 10	other 12
0|plural|false|	agent 7	business 12	equal 23	kindred -32	near 21	organisation 10	other 11
0|plural|true|	near -62	none 70	organisation 45	other 15	person -64
0|rivals|	0 6	1 15	2 65
0|sort|agent|	after 8	aside -8	next -20	no 25	object -17	of 65
0|sort|age|	after -26	far -18	next 32
0|sort|kin|	after -58	aside 40	far 45	next 31	no 41
0|sort|organisation|	after -12	aside 7	far 30	next 9	no 8	object 33	of 23	to 17
0|sort|other|	after 16	aside 32	next 16	object 9	of 10	to -7
0|sort|person|	aside 6	far 22	no 9	object -47	of -7	to -7
0|speech|after|	adverb -6
0|speech|after|agent|	the 7
0|speech|after|age|	the -26
0|speech|after|kin|	own 87	the -81
0|speech|after|organisation|	the -12
0|speech|after|other|	own 51	the 13
0|speech|after|person|	own 62
0|speech|aside|agent|	the -8
0|speech|aside|	auxiliary 35	capital 60	of 40	preposition 41	word 80
0|speech|aside|organisation|	the 6
0|speech|aside|other|	own 6	the 36
0|speech|aside|person|	own 13	the 6
0|speech|far|	, 54	first 15	of 52
0|speech|far|age|	the -18
0|speech|far|kin|	the 45
0|speech|far|organisation|	the 30
0|speech|far|person|	the 21
0|speech|next|	* 19	, -58	: 57	auxiliary 47	capital 96	first -18	joint 30	of 61	preposition 84	relative 13	saying 6	word 29	— 60	“ 44
0|speech|next|agent|	the -20
0|speech|next|age|	the 32
0|speech|next|kin|	own 35	the 23
0|speech|next|organisation|	none 8	the 9
0|speech|next|other|	the 20
0|speech|next|person|	own 7	the -15
0|speech|no|	, 80	capital 58	first 8	joint 35	of 32	preposition 30	relative 60	word 61
0|speech|no|agent|	the 25
0|speech|no|kin|	own 11	the 46
0|speech|no|organisation|	none 34	the 7
0|speech|no|person|	none -20	the 13
0|speech|object|	adverb 62	saying -11
0|speech|object|agent|	own 71	the -34
0|speech|object|organisation|	the 33
0|speech|object|other|	own 58
0|speech|object|person|	the -50
0|speech|of|	* 46	, -54	preposition 37	relative 59	word 63
0|speech|of|agent|	the 65
0|speech|of|organisation|	none 20	the 23
0|speech|of|other|	the 10
0|speech|of|person|	the -7
0|speech|to|organisation|	the 17
0|speech|to|other|	own -8
0|speech|to|person|	the -10
0|speech|to|	preposition 10	word -26
0|words|	1 52	2 32	3 94
again|none|	aside -6	equal 21	far -7	kindred 22	near 8	no -7
again|	other 7
agrees|unknown|	1 -10	organisation -7	person -6	x -8
agrees|yes|	0 14	1 11	2 19	person 14
away|0|0|	true -22
away|0|1|	true -62
away|0|	after -13	falsetrue -12	next -49	no -24	object -23	of -26	to 9	truefalse -19	truetrue -25
away|0|x|	false -11
away|1|0|	true 20
away|1|1|	true 17
away|1|2|	true -35
away|1|	after 8	aside -28	falsefalse 24	falsetrue -7	far 23	next 24	no -12	object 28	of -9	to 58	truefalse 17	truetrue 6
away|1|x|	false 10
away|2|0|	true 11
away|2|1|	true -15
away|2|2|	true 55
away|2|	after 24	aside 10	falsefalse 11	falsetrue 18	far -68	no -18	object 25	of -37	to -26	truefalse 20	truetrue -40
away|3|0|	true -10
away|3|2|	true 17
away|3|3|	true 42
away|3|	after 16	aside -23	falsetrue 27	next -20	no -20	object -15	of -26	truefalse -8	truetrue -17
away|3|x|	false -10
away|4-8|0|	true -19
away|4-8|1|	true -10
away|4-8|2|	true 7
away|4-8|	after -12	falsefalse -8	falsetrue -21	far -18	no 7	object -31	of 6	to -25	truetrue -18
away|4-8|x|	false -10
away|9+|0|	true -9
away|9+|1|	true 15
away|9+|2|	true -16
away|9+|3|	true -12
away|9+|	after -7	aside -28	falsefalse -7	falsetrue -33	far -15	no -15	object 6	to -14	truefalse -15	truetrue 11
away|9+|x|	false -13
away|new|0|	true -8
away|new|1|	true -43
away|new|3|	true -6
away|new|	after -19	aside -15	new -12	next -35	object -28	of -29	to -15
away|new|x|	false -9
beside|none|	false -8	own -10
beside|	other -23
beside|other|	false -33	the -23	true -21
busiest|	true 17
called|else|0|	own 9	the -6
called|else|	1 7	2 10	3 -33	4-8 -8	9+ -23	after -11	age 44	far 7	next -10	object -15	organisation 12	other -12	person -8	to 16
called|equal|	0 18	1 15	2 47	3 -17	4-8 9	9+ 113	after 10	far -10	kin 25	new -19	next 68	no -14	object 44	person 17	to 22
called|equal|0|	none 17	own -6	the 19
called|equal|1|	the -7
called|kindred|	0 48	1 13	2 39	after -14	next -45	organisation 9	person 30
called|kindred|0|	the 22
called|near|0|	none -42	the 12
called|near|	1 58	2 25	3 68	4-8 37	9+ 10	after 19	age -44	agent 28	far 12	kin -13	next 20	object -38	of -10	person 13	to -24
called|near|1|	the -45
called|none|0|	none -17	own -18
called|none|	4-8 -9	9+ -10	age -38	agent -9	aside -11	business -13	far -23	kin -15	no -10	of -6	organisation -8	person -11	to -11
named|false|	2 7	3 -7	age -7	business -9	organisation -12	x -8
named|true|	0 83	1 48	organisation 100
nation|none|	2 6	aside -6	equal 19	far -7	kindred 22	near 8	no -7	own -10	x -8
nth|0|	age -12	agent 15	aside -31	equal 10	far -7	kin -35	kindred 66	next 11	object -14	of -22	own -19	to 17
nth|1|	after 22	age 23	agent -28	aside -8	business -28	else -8	equal 41	far -19	near 18	next -18	no -15	none -8	object -11	of -22	organisation -7	own -19	person -7	to -29
nth|2|	age -59	agent 14	aside -6	business -25	far 16	kin 45	near 26	next 9	no -21	object 34	of 39	organisation -22	other 7	own 11	person 7	to -45
nth|3|	after -7	age -9	agent 7	aside 48	else -15	equal -8	far -17	kin -48	next -19	object 13	of -14	organisation 10	other -12	person -17	to -8
nth|x|	after -10	agent -13	aside -7	else -17	far -15	no -11	none -8	object -10	of -10	other -6	own -8	the -8	to 10
public|false|	age -7	business -13
public|true|	agent -22	organisation -39	other -28
spoke|false|after|	0 28	1 -15	2 -9	3 21	4-8 -10	9+ -11	new -19	x -19
spoke|false|aside|	0 10	1 10	2 6	3 -25	9+ -26	new -15	x -15
spoke|false|far|	0 17	1 -7	2 -27	3 -21	4-8 -17	9+ -15
spoke|false|next|	2 -23	3 16	new -35	x -35
spoke|false|no|	0 14	1 -16	2 -11	3 -25	9+ -14
spoke|false|object|	0 -8	1 14	3 -11	4-8 -33	new -28	x -28
spoke|false|of|	0 -26	1 -49	2 11	3 14	4-8 8	new -29	x -29
spoke|false|to|	1 10	2 -20	3 -6	4-8 -25	9+ -13	new -15	x -15
spoke|true|after|	1 27	2 38	3 -82	4-8 -22	9+ 29
spoke|true|aside|	0 -55	1 -54	2 -54	3 -6	4-8 -17	9+ -31
spoke|true|far|	0 15	1 -19	2 -24	3 33	4-8 -24	9+ -9
spoke|true|next|	0 36	1 -16	2 12	3 19	4-8 -38	9+ -50
spoke|true|no|	0 -28	2 -38	3 29	4-8 28	9+ -38
spoke|true|object|	0 11	1 57	2 -76	4-8 -11
spoke|true|of|	0 12	3 -30	4-8 -19
spoke|true|to|	0 94	1 12	2 -39	3 -20	4-8 -27	9+ -25
spot|-1|	0 -11	1 10	3 -10	4-8 -10	9+ -13	after -11	agent -13	aside -9	else -17	equal -19	kin -16	new -12	next -7	no -8	none -8	object -12	of -19	organisation 25	other -7	person -22	to 7
spot|-1|none|	false 9
spot|-1|own|	false -8
spot|-1|the|	false -8	true -27
spot|0|	0 -23	1 29	3 -6	4-8 -19	9+ -11	after 20	age -8	agent 29	aside -28	equal 18	kin -37	kindred 66	near 23	no -9	of -22	organisation -9	other 6	to 16
spot|0|none|	false -14
spot|0|own|	false -18	true -27
spot|0|the|	false 8	true -34
spot|1|	0 -33	1 -26	2 22	9+ 13	age 11	agent -7	aside -15	business -37	else -9	equal 64	far -14	near 34	next 13	object 33	of -24	to -28
spot|1|none|	false -14
spot|1|own|	false -23	true -25
spot|1|the|	true 7
spot|2|	1 -75	2 31	3 39	9+ -15	after 8	age -56	agent -33	business -8	equal 51	far -35	kin 53	near 21	none -6	object -9	of 46	organisation -23	other 6	person 24	to -41
spot|2|none|	false -26
spot|2|own|	false 18	true -30
spot|2|the|	true 58
spot|3|	3 -40	4-8 -8	9+ -11	after -20	age -9	agent -11	aside 56	else -15	equal 26	far -6	kin -37	near -78	next -20	no -16	none -7	object -50	of -16	other -11	person -31	to -6
spot|3|none|	false -18
spot|3|the|	false -11
subject|falsefalse|	after 7	aside -13	far -18	next 13	no -25	object -26	to 26
subject|falsefalse|false|	0 19	1 -8	2 -24	3 6
subject|falsefalse|true|	0 46	1 -11	2 -18	3 13
subject|falsetrue|	after -25	far -11	next -17	object 19	of 79
subject|falsetrue|false|	0 21	1 -29	2 -32	3 -40
subject|falsetrue|true|	0 -18	1 -9	2 15	3 -12
subject|new|	after -19	aside -15	next -35	object -28	of -29	to -15
subject|new|false|	x -26
subject|truefalse|false|	0 21	2 -21	3 -12
subject|truefalse|	far -10	object 15	of -23	to -19
subject|truefalse|true|	0 25	1 -36	2 -13	3 35
subject|truetrue|	after -14	aside -6	next -19	no -7	object -6	of -51
subject|truetrue|false|	0 9	1 -37	2 -15
subject|truetrue|true|	0 9	1 -29	2 -43	3 24
suiting|1|	0 -73	1 -11	2 65	3 44	age -45	agent 24	else 33	equal -20	kin -53	near 22	new -39	organisation -14	other 11	person 20
suiting|2|	0 -46	1 9	2 -10	3 9	9+ 37	age 57	agent 13	else -6	equal 63	kin 14	kindred 40	near 11	new -8
suiting|3|	0 25	1 34	2 -11	3 -48	4-8 -13	9+ -21	age -24	agent -11	else -7	equal -35	near -15	other -6	person -8
suiting|4|	0 -42	1 18	2 -10	3 -8	4-8 -6	9+ -12	age -16	else -21	equal 38	kin -24	near 9	new -7	organisation -13	person -10
suiting|x|	0 -11	1 10	3 -10	4-8 -10	9+ -13	agent -13	else -17	new -9	none -8	other -6
suit|agent|	organisation -13	person 10
suit|agent|organisation|else|	the -17
suit|agent|organisation|near|	the 8
suit|agent|organisation|none|	own -8	the -14
suit|agent|organisation|	own -9	the -13
suit|agent|person|else|	own -43	the 6
suit|agent|person|near|	the 32
suit|agent|person|none|	own -61
suit|agent|person|	own -60	the 11
suit|age|	person -7
suit|age|person|else|	the 44
suit|age|person|near|	the -44
suit|age|person|none|	the -38
suit|age|person|	the -7
suit|business|	organisation -13
suit|business|organisation|none|	the 6
suit|business|organisation|	the 6
suit|kin|person|else|	own -22
suit|kin|person|equal|	own -6	the 26
suit|kin|person|none|	own -29	the -7
suit|kin|person|	own -23	the 9
suit|organisation|organisation|else|	the 13
suit|organisation|organisation|kindred|	the 9
suit|organisation|organisation|	none -10	own -20
suit|organisation|organisation|none|	none -8	own -21	the -8
suit|other|	organisation -6
suit|other|organisation|else|	own -8	the -18
suit|other|organisation|near|	the -6
suit|other|organisation|none|	own -9	the -6
suit|other|organisation|	own -8	the -6
suit|other|person|else|	own 23	the -18
suit|other|person|none|	own -29	the 16
suit|person|person|else|	own -17	the -7
suit|person|person|equal|	none 16	own -6	the 16
suit|person|person|kindred|	the 30
suit|person|person|near|	own -15	the 16
suit|person|person|none|	own -22	the -9
suit|person|person|	own -19
times|	0 -12	4 -12
times|0|	agent -18	kin -16	organisation 25	other -10	person -22
times|1|	age 19	agent -7	business -14	kin -8	organisation -10	person 7
times|2|	age -23	kin -18
times|3|	age -48	agent 19	kin 35	organisation 19	other -17	person -48
times|4|	agent 20	other -102	person -12
total|1|	-1 -9	0 10	1 -7	2 -16	3 -15	age 13	agent -11	business -13	organisation -10
total|2|	1 22	2 -26	3 8	age -39	agent -13	kin -35	organisation 18	person 9
total|3|	-1 -12	1 -16	2 97	3 -37	age 26	agent 51	kin -24	other 7	person -31
total|4|	-1 -33	0 -60	1 -16	2 20	3 -25	age -62	organisation -63	other 14	person -64
total|5|	-1 -60	0 20	1 69	2 39	other 39	person -42
touched|0|	0 -23	1 52	2 -29	3 -38	4-8 36	9+ -49	x -11
touched|0|after|	false -14	true -12
touched|0|far|	true -16
touched|0|next|	false -24	true -32
touched|0|no|	true -27
touched|0|object|	false -10	true -51
touched|0|of|	false -39	true -30
touched|0|to|	false 22	true 14
touched|1|	0 30	1 17	2 54	3 19	4-8 -87	9+ -59	x 10
touched|1|after|	true 12
touched|1|aside|	false -16	true -30
touched|1|far|	false -65	true 22
touched|1|next|	true 19
touched|1|no|	false -29
touched|1|object|	false -16	true 68
touched|1|of|	true -8
touched|1|to|	false 43	true 41
touched|2|	0 -15	2 12	3 -39	4-8 -7	9+ 30
touched|2|after|	true 16
touched|2|aside|	false -18	true 16
touched|2|far|	true -46
touched|2|next|	false -22	true -9
touched|2|no|	false -19	true -32
touched|2|object|	false 10	true 19
touched|2|of|	true -36
touched|2|to|	false -14	true -68
touched|3|	0 9	1 8	2 -8	4-8 24	9+ 22	x -10
touched|3|after|	false -15	true 24
touched|3|aside|	true -41
touched|3|no|	false -7
touched|3|object|	false -35	true 15
touched|3|of|	true -34
touched|3|to|	false -10
touched|4|	0 -13	1 -11	4-8 -9	9+ -9	x -11
touched|4|after|	false -14
touched|4|far|	true -18
touched|4|next|	false -8	true -8
touched|4|object|	false -17	true -48
touched|4|of|	false -8	true 14
touched|4|to|	false -8	true -28
touched|new|	0 -8	1 -43	3 -6	new -12	x -9
touched|new|after|	false -7	true -25
touched|new|aside|	true -20
touched|new|next|	false -20	true -37
touched|new|no|	false -10
touched|new|object|	true -54
touched|new|of|	true -47
touched|new|to|	false -8	true -24
`;
