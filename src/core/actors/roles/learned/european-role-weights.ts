/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 9
0|after|	, -10	- 58	. -27	: 31	adverb 34	auxiliary 8	capital 32	edge 41	joint 43	judging -76	of 53	preposition -9	relative 17	thinking -63	verb 100	word 17	« 67	“ 79	„ 90
0|after|,|	auxiliary 32	capital 55	of 30	preposition 25	saying -39
0|after|-|	first 42	preposition 47	saying 43
0|after|.|	adverb -41	first 79	preposition 111	saying -38	word 6
0|after|:|	first -44	saying 78
0|after|adverb|	first 8	saying 61
0|after|auxiliary|	, 45	first 14	preposition 37
0|after|capital|	first 49	preposition 64	saying -26
0|after|joint|	saying 28
0|after|judging|	first -76
0|after|of|	* 31	, -28	adverb 45	first 71	joint 45	of 13	preposition 14	saying 44	word 72
0|after|preposition|	adverb 79	first 9	preposition -32	saying -14	word 62
0|after|relative|	first -8	saying 56
0|after|saying|	* 23	, -67	: 47	; -7	auxiliary 68	capital 83	first -17	joint 20	of 64	preposition 80	relative 80	word 26	— 73	“ 40
0|after|thinking|	first -63
0|after|verb|	first 102
0|after|word|	, 67	capital 62	first 7	preposition 11	relative -31	saying 29	word 33
0|after|«|	first 63	saying 57
0|after|“|	saying 79
0|after|„|	first 37	saying 86
0|again|false|	age 7	agent 6	aside 19	business 12	far 21	no 17	object -12	of 9	organisation 7	other 13
0|again|true|	person -9
0|before|	* 31	, -41	- 67	: 47	adverb 45	capital 63	joint 47	of 48	preposition 38	relative 37	word 16	— 79	“ 40
0|before|*|	person 51
0|before|,|	kin 24	other -66	person 15
0|before|:|	other 43
0|before|adverb|	other 89
0|before|auxiliary|	other -26
0|before|capital|	agent 107	organisation 73	other -33	person 59
0|before|first|	age 12	agent 6	business 64	kin 34	other -10	person -11
0|before|joint|	organisation 64	other 9	person 42
0|before|of|	organisation 49	other 53	person 33
0|before|preposition|	agent 49	organisation 8	other 26	person 37
0|before|relative|	other 84	person 61
0|before|saying|	age -14	kin -44	organisation 13	other 9
0|before|word|	agent -53	kin 35	organisation -79	other 111	person 17
0|before|—|	person 52
0|beside|	after 72	before 27	none 8	tight 44
0|beside|after|	next 58	the 73
0|beside|before|	far 12	no 27	the 27
0|beside|none|	aside 15	far 21	no 15	none 10	object -9	of 8	own 34	the 6
0|beside|tight|	far 20	no 30	the 44
0|best|equal|	after 42	far 37	kin 14	next -47	no 27	object 47	own 35	person 21	the 21	to -44
0|best|kindred|	after -51	next 50	person -83	the -36
0|best|near|	after 6	age 67	aside 41	far 28	kin 40	next -11	no 63	none 19	object -17	of 18	organisation 10	other 18	own 30	the 11
0|best|none|	age -12	agent 13	aside -10	far -8	kin -6	next 9	object -6	of 31	organisation 8	other 10	own 39	person -13	to 38
0|compatriots|false|	0 9
0|compatriots|true|	0 -8
0|ending|	ad 20	al 34	an -8	ar -60	as 67	at -12	au 40	ce -46	ck 42	da -15	de -18	do 64	ef -30	eg 102	ei 64	el 13	er 8	et 35	fe -30	ft 80	ga 14	ge 6	go 11	ha 71	ho 89	ia -16	ie 15	if 29	ij 54	io 56	ir 49	is -79	it 99	jf 27	ke -50	kt -8	la -35	lf 52	lo 70	lt 79	ma -43	me 126	mo 68	na 23	nd -30	ne -35	ng 86	nk 91	nn -34	no -26	nt 91	on 18	or 9	os 67	oz -53	pe -25	po 89	pp -9	ra 10	rd 84	re -12	rn 46	ro 38	rt 25	sa 10	se -50	so 36	st 74	ta -50	te -52	ti 22	to 49	ts 40	tà -117	té 94	ub 12	ue 30	ur 27	us -75	uw -42	va -40	vo 51	za -8	ão 13	än -10	ça -16	ía 14	ís 60	ón 62
0|first|	21 60	22 54	ex -34
0|headline|	false 10	true -35
0|headline|false|	age 7	agent 6	business 12	organisation 7	other 13	person 6
0|headline|true|	agent 6	organisation 22	other 67	person -48
0|head|	22-jährige 54	administração -93	advogado 78	agence -87	alcalde 113	amministratore 11	ancien -35	ancienne -30	assessora 87	assessore 89	association 51	autor -32	autora -92	avocate 35	azienda 80	banco -45	bedrijf 27	behörde -46	bürgermeister -21	capitaine 72	capo 70	chef -34	club 12	comandante 40	comité 26	compañía -24	comunidad 31	conseil 40	conseiller 52	consigliere -37	consiglio 54	câmara 6	deputada 40	deputata 28	dernier -8	diputada -72	directeur 51	director 8	directora -46	directrice 19	diretor 28	direttore 65	dirigente 75	dossier 49	défense 91	député -23	empresa -56	entraîneur 59	escritora 106	executiva -100	fahrer 77	fonte 38	funcionario -49	gardien 106	gemeente 79	gouverneur 63	governante -146	governo 72	groupe 44	grupo 37	haus -75	investigadora -107	juíza -63	kabinet 46	kapitän -10	lutto 81	líder -60	maestro -54	magistrada -113	maire -18	mairie 102	man 71	manager -45	minister -81	ministerie 64	ministerin 47	ministra -24	ministre 60	ministro 56	mulher 6	mutter -21	médico 33	nicht 91	opposition 59	organisation -49	padre -66	parket 32	parquet 53	part 66	país 60	politie 52	portavoce 114	portavoz -53	porte 69	premier -26	preside 73	presidenta -11	presidente 78	primeira 60	primo 20	procura 57	procuradora 59	préfecture 112	président 50	présidente 26	rechtbank 60	rechter 64	rede 59	regista 53	responsable -21	richterin 94	secretario 59	secretária -51	secretário 18	secrétaire 37	segretaria 63	segretario 76	sindacalista -49	sindaco -14	società -92	société 69	syndicaliste -74	syndicat -11	tante -20	tecnico -65	titolare -64	treinador -91	tribunal 105	técnico 17	unternehmen -26	vescovo 57	viceministra 37	vorsitzende 18	voto 33	wethouder 41	zaal 104	zurück 42	élue -8	órgão -110
0|holds|false|	age 7	business 12	other 17
0|holds|true|	agent 94	organisation 61	other -41	person 69
0|last|	- -11	ex -34
0|lately|0|	after -51	age 39	agent 27	aside 71	far 36	kin 19	next 9	no 7	object 26	of 46	other -9	to 64
0|lately|1|	age -20	aside 19	kin 16	no 18	object -12	organisation 23	person -15	to -76
0|lately|2|	after 31	age 59	agent 53	aside 38	far 49	kin -25	next 25	no 20	of -11	organisation -18	other 24	person 50	to 52
0|lately|3|	after 44	agent -47	aside -64	next 11	no 59	organisation 90	other 52	to 44
0|met|	false 8	true 59
0|met|false|	equal 19	kindred -36	near 13
0|met|true|	equal 59
0|opening|none|	next 79	no -21	of 21	organisation 22
0|opening|own|	after 67	agent 69	aside 15	kin 46	no 17	object 81	organisation 37	other 19	person 37
0|opening|the|	age 7	aside 17	business -8	far 20	kin -16	no 17	object -19	of 8	organisation 6	other 13
0|plural|false|	age 7	agent 6	business 12	equal 23	kindred -36	near 21	organisation 7	other 13
0|plural|true|	near -61	none 59	organisation 38	other 15	person -58
0|rivals|	0 6	1 15	2 55
0|sort|agent|	far 8	next -23	no 25	object -15	of 81	to 9
0|sort|age|	after -17	far -13	next 45	no 16
0|sort|kin|	after -57	aside 30	far 40	next 38	no 41
0|sort|organisation|	aside 16	far 31	next 6	no 11	object 38	of 27	to 17
0|sort|other|	after 13	aside 34	next 12	object 11	of 9	to -9
0|sort|person|	after 7	aside 18	far 14	no 10	object -41	of -7
0|speech|after|agent|	own 22
0|speech|after|age|	the -17
0|speech|after|kin|	own 98	the -82
0|speech|after|other|	own 55	the 11
0|speech|after|person|	own 68
0|speech|aside|	auxiliary 32	capital 55	first -11	of 34	preposition 43	word 64
0|speech|aside|organisation|	the 15
0|speech|aside|other|	own 7	the 38
0|speech|aside|person|	own 9	the 18
0|speech|far|	, 61	first 14	of 49
0|speech|far|agent|	the 8
0|speech|far|age|	the -13
0|speech|far|kin|	the 40
0|speech|far|organisation|	the 31
0|speech|far|person|	the 14
0|speech|next|	* 23	, -46	: 47	; -7	auxiliary 68	capital 83	first -13	joint 35	of 59	preposition 79	relative 24	— 73	“ 40
0|speech|next|agent|	the -23
0|speech|next|age|	the 45
0|speech|next|kin|	own 27	the 28
0|speech|next|organisation|	the 8
0|speech|next|other|	own -10	the 15
0|speech|next|person|	the -6
0|speech|no|	, 81	capital 62	joint 29	of 37	preposition 37	relative 61	word 63
0|speech|no|agent|	the 25
0|speech|no|age|	the 16
0|speech|no|kin|	own 19	the 44
0|speech|no|organisation|	none 37	the 10
0|speech|no|person|	none -22	the 15
0|speech|object|	adverb 65	saying -11
0|speech|object|agent|	own 65	the -32
0|speech|object|organisation|	the 39
0|speech|object|other|	own 60
0|speech|object|person|	the -44
0|speech|of|	* 31	, -54	preposition 41	relative 66	word 71
0|speech|of|agent|	the 81
0|speech|of|organisation|	none 21	the 30
0|speech|of|other|	the 9
0|speech|of|person|	the -7
0|speech|to|agent|	the 9
0|speech|to|organisation|	the 17
0|speech|to|other|	own -15
0|speech|to|	preposition 8	word -33
0|words|	1 53	2 27	3 97
again|none|	aside -6	else -6	equal 21	far -8	kindred 22	near 8	no -6
again|	other 17
agrees|unknown|	1 -8	organisation -7	x -8
agrees|yes|	0 11	1 10	2 16	3 9	person 13
away|0|0|	true -19
away|0|1|	true -63
away|0|	after -14	falsetrue -16	next -39	no -28	object -20	of -24	to 8	truefalse -17	truetrue -25
away|0|x|	false -12
away|1|0|	true 24
away|1|2|	true -36
away|1|	after 6	aside -21	falsefalse 28	falsetrue -6	far 23	next 20	no -13	object 29	of -10	to 59	truefalse 14	truetrue 12
away|1|x|	false 10
away|2|2|	true 70
away|2|3|	true 32
away|2|	after 21	aside 19	falsefalse 10	falsetrue 15	far -67	no -16	object 7	of -36	to -22	truefalse 22	truetrue -41
away|2|x|	false -6
away|3|0|	true -11
away|3|2|	true 12
away|3|3|	true 31
away|3|	after 16	aside -24	falsetrue 40	far 6	next -16	no -21	of -24	truefalse -10	truetrue -19
away|3|x|	false -8
away|4-8|0|	true -22
away|4-8|1|	true -7
away|4-8|2|	true 7
away|4-8|3|	true 9
away|4-8|	after -10	falsefalse -8	falsetrue -17	far -17	no 6	object -31	of 6	to -22	truetrue -17
away|4-8|x|	false -10
away|9+|0|	true -9
away|9+|1|	true 14
away|9+|2|	true -17
away|9+|3|	true -15
away|9+|	after -8	aside -32	falsefalse -13	falsetrue -34	far -17	next -8	no -13	object 12	of 9	to -16	truefalse -14	truetrue 14
away|9+|x|	false -13
away|new|0|	true -8
away|new|1|	true -49
away|new|3|	true -6
away|new|	after -21	aside -14	new -12	next -34	object -28	of -26	to -17
away|new|x|	false -9
beside|none|	false -8	own -9
beside|	other -21
beside|other|	false -33	the -21	true -19
busiest|	true 19
called|else|0|	own 6	the -7
called|else|	2 8	3 -27	4-8 -6	9+ -29	after -11	age 50	aside -7	far 15	next -13	no -8	object -16	organisation 16	other -13	person -8	to 20
called|equal|	0 19	1 22	2 40	3 -24	4-8 9	9+ 110	after 6	far -7	kin 25	new -18	next 77	no -15	object 44	organisation 13	person 18	to 17
called|equal|0|	none 16	own -8	the 20
called|equal|1|	the -10
called|kindred|	0 48	2 36	after -25	next -48	person 27
called|kindred|0|	the 22
called|near|0|	none -39	own -7	the 11
called|near|	1 61	2 22	3 69	4-8 28	9+ 18	after 17	age -42	agent 26	far 12	kin -10	next 23	object -40	of -10	person 15	to -30
called|near|1|	the -47
called|none|0|	none -21	own -16
called|none|	4-8 -9	9+ -10	age -26	agent -7	aside -9	business -14	far -25	kin -16	no -8	of -10	organisation -8	person -11	to -11
named|false|	2 7	business -13	organisation -11	x -8
named|true|	0 88	1 32	3 37	organisation 111	other 44	x 44
nation|none|	2 8	aside -6	else -6	equal 20	far -8	kindred 22	near 7	own -9	x -8
nation|	unknown -12
nation|unknown|	0 -107	none -8	the -12
nth|0|	age 8	agent 16	aside -24	equal 19	far -6	kin -35	kindred 59	next 7	no 6	object -6	of -23	organisation -10	own -20	to 18
nth|1|	after 22	age 7	agent -31	aside -16	business -29	equal 36	far -19	near 21	next -14	no -15	none -9	of -23	own -19	to -34
nth|2|	age -49	agent 10	business -7	far 15	kin 38	near 23	no -23	object 44	of 38	organisation -16	other 8	own 14	person 6	the 6	to -44
nth|3|	after -6	age -43	agent 22	aside 29	else -17	equal -19	far -20	kin -52	next -11	none 7	object 11	of -17	organisation 9	other -13	own -6	person -16	to -7
nth|x|	after -10	agent -11	aside -6	else -15	far -13	no -10	none -8	object -16	of -9	other -7	own -7	the -8	to 11
public|false|	business -15
public|true|	agent -23	organisation -40	other -28
spoke|false|after|	0 27	1 -17	3 20	4-8 -9	9+ -12	new -21	x -21
spoke|false|aside|	0 12	1 9	3 -27	9+ -29	new -14	x -14
spoke|false|far|	0 8	1 -6	2 -28	3 -19	4-8 -17	9+ -17
spoke|false|next|	1 -6	2 -16	3 17	9+ -7	new -34	x -34
spoke|false|no|	0 18	1 -15	2 -11	3 -23	9+ -12
spoke|false|object|	0 -15	1 23	2 -11	4-8 -34	9+ 12	new -28	x -28
spoke|false|of|	0 -29	1 -53	2 13	3 16	4-8 9	9+ 9	new -26	x -26
spoke|false|to|	1 6	2 -19	4-8 -22	9+ -15	new -17	x -17
spoke|true|after|	1 27	2 39	3 -88	4-8 -24	9+ 31
spoke|true|aside|	0 -67	1 -57	2 -57	3 -6	4-8 -16	9+ -46
spoke|true|far|	0 16	1 -20	2 -25	3 31	4-8 -17
spoke|true|next|	0 33	1 -23	2 15	3 21	4-8 -33	9+ -75
spoke|true|no|	0 -34	2 -35	3 21	4-8 29	9+ -39
spoke|true|object|	0 18	1 47	2 -117	4-8 -9
spoke|true|of|	0 6	1 -7	2 -14	3 -30	4-8 -20
spoke|true|to|	0 93	1 20	2 -25	3 -26	4-8 -23	9+ -21
spot|-1|	0 -12	1 10	2 -6	3 -8	4-8 -10	9+ -13	after -11	agent -11	aside -8	else -15	equal -18	kin -16	new -12	next -7	no -7	none -8	object -18	of -17	organisation 24	other -7	person -22	to 7
spot|-1|own|	false -6
spot|-1|the|	false -9	true -27
spot|0|	0 -20	1 29	2 9	3 -8	4-8 -18	9+ -9	after 20	age -14	agent 30	aside -36	equal 16	kin -37	kindred 59	near 20	no -9	of -22	to 17
spot|0|none|	false -10
spot|0|own|	false -19	true -26
spot|0|the|	false 8	true -36
spot|1|	0 -35	1 -21	2 12	9+ 12	after -7	age 36	agent -14	business -36	else -11	equal 68	far -13	near 37	next 10	object 47	of -25	to -32
spot|1|none|	false -13
spot|1|own|	false -21	true -23
spot|2|	1 -84	2 13	3 37	9+ -15	after 9	age -59	agent -39	business -7	equal 52	far -32	kin 43	near 26	next -6	of 43	organisation -24	other 6	person 20	to -43
spot|2|none|	false -24
spot|2|own|	false 19	true -29
spot|2|the|	true 55
spot|3|	2 48	3 -47	9+ -15	after -14	age -43	agent 6	aside 39	else -18	equal 27	far -10	kin -44	near -89	next -10	no -16	object -57	of -20	other -13	person -30
spot|3|none|	false -25
spot|3|own|	false -6
spot|3|the|	false -7
subject|falsefalse|	aside -11	far -20	next 8	no -20	object -18	to 24
subject|falsefalse|false|	0 21	1 -11	2 -23
subject|falsefalse|true|	0 51	1 -17	2 -7	3 6
subject|falsetrue|	after -27	far -8	next -10	no 9	object 22	of 66
subject|falsetrue|false|	0 19	1 -23	2 -31	3 -41
subject|falsetrue|true|	0 -26	1 7	2 12	3 -16
subject|new|	after -21	aside -14	next -34	object -28	of -26	to -17
subject|new|false|	x -27
subject|truefalse|	aside -7	far -8	object 8	of -20	to -18
subject|truefalse|false|	0 18	2 -16	3 -12
subject|truefalse|true|	0 26	1 -39	2 -17	3 40
subject|truetrue|	after -14	next -16	of -49	to 9
subject|truetrue|false|	0 8	1 -35	2 -13
subject|truetrue|true|	0 9	1 -26	2 -45	3 28
suiting|1|	0 -74	1 -9	2 74	3 43	age -52	agent 33	else 30	equal -23	kin -50	kindred 8	near 20	new -38	organisation -14	other 13	person 23
suiting|2|	0 -17	1 18	2 -11	4-8 -7	9+ 27	age 43	agent 6	equal 54	kin 11	kindred 25	near 12	new -11	organisation 6	other -6
suiting|3|	0 10	1 33	2 -14	3 -35	4-8 -10	9+ -17	age -15	agent -22	else -6	equal -12	near -17	organisation 26	person -15
suiting|4|	0 -37	1 16	2 -10	3 -15	4-8 -6	9+ -18	age 14	agent 6	else -25	equal 34	kin -29	near 8	new -6	organisation -20	person -7
suiting|x|	0 -12	1 10	2 -6	3 -8	4-8 -10	9+ -13	agent -11	else -15	new -9	none -8	other -7
suit|agent|	organisation -11	person 9
suit|agent|organisation|else|	the -17
suit|agent|organisation|near|	the 9
suit|agent|organisation|none|	own -6	the -13
suit|agent|organisation|	own -7	the -11
suit|agent|person|else|	own -45
suit|agent|person|near|	the 31
suit|agent|person|none|	own -66
suit|agent|person|	own -64	the 10
suit|age|person|else|	the 50
suit|age|person|near|	the -42
suit|age|person|none|	the -26
suit|business|	organisation -15
suit|business|organisation|none|	the 7
suit|business|organisation|	the 7
suit|kin|person|else|	own -21
suit|kin|person|equal|	own -11	the 22
suit|kin|person|none|	own -28	the -9
suit|kin|person|	own -22	the 10
suit|organisation|organisation|else|	the 16
suit|organisation|organisation|equal|	the 15
suit|organisation|organisation|	none -11	own -17
suit|organisation|organisation|none|	none -8	own -17	the -8
suit|other|	organisation -7
suit|other|organisation|else|	own -6	the -16
suit|other|organisation|near|	the -8
suit|other|organisation|none|	own -7	the -7
suit|other|organisation|	own -6	the -7
suit|other|person|else|	own 18	the -18
suit|other|person|none|	own -24	the 16
suit|person|person|else|	own -18	the -8
suit|person|person|equal|	none 13	own -7	the 17
suit|person|person|kindred|	the 27
suit|person|person|near|	own -21	the 19
suit|person|person|none|	own -18	the -10
suit|person|person|	own -18
times|	0 -12	4 -14
times|0|	agent -17	kin -16	organisation 24	other -9	person -22
times|1|	age 26	agent -6	business -15	kin -7	organisation -8	person 7
times|2|	age -20	agent -8	kin -14	organisation -7
times|3|	age -49	agent 29	kin 29	organisation 14	other -19	person -55
times|4|	agent 18	other -99	person -11
total|1|	-1 -8	0 11	1 -10	2 -18	3 -9	agent -10	business -16	organisation -8
total|2|	1 21	2 -28	age -10	agent -10	kin -40	organisation 16	person 10
total|3|	-1 -27	0 -22	1 11	2 102	3 -42	age 28	agent 48	kin -16	organisation -7	other 8	person -39
total|4|	-1 -28	0 -54	3 -25	age -70	agent -18	organisation -71	other 20	person -42
total|5|	-1 -62	0 13	1 49	2 46	other 27	person -50
touched|0|	0 -24	1 49	3 -45	4-8 36	9+ -48	x -12
touched|0|after|	false -14	true -11
touched|0|far|	true -20
touched|0|next|	false -24	true -18
touched|0|no|	false -11	true -37
touched|0|object|	false -8	true -45
touched|0|of|	false -35	true -31
touched|0|to|	false 10	true 17
touched|1|	0 35	1 15	2 52	3 27	4-8 -81	9+ -45	x 10
touched|1|after|	false 6	true 7
touched|1|aside|	false -10	true -23
touched|1|far|	false -62	true 19
touched|1|next|	true 24
touched|1|no|	false -24	true -8
touched|1|object|	false -12	true 67
touched|1|of|	true -8
touched|1|to|	false 41	true 42
touched|2|	0 -22	2 13	3 -26	4-8 -13	9+ 25	x -6
touched|2|after|	true 22
touched|2|aside|	false -18	true 24
touched|2|far|	true -47
touched|2|next|	false -15
touched|2|no|	false -17	true -30
touched|2|object|	false -28	true 27
touched|2|of|	true -36
touched|2|to|	false -15	true -84
touched|3|	0 9	1 11	4-8 27	9+ 26	x -8
touched|3|after|	false -13	true 24
touched|3|aside|	true -41
touched|3|next|	true 6
touched|3|no|	false -7
touched|3|object|	false -33	true 9
touched|3|of|	true -35
touched|3|to|	false -12
touched|4|	0 -15	1 -9	4-8 -8	9+ -9	x -11
touched|4|after|	false -15
touched|4|far|	true -18
touched|4|next|	false -7	true -11
touched|4|no|	false -7
touched|4|object|	false -14	true -40
touched|4|of|	false -8	true 12
touched|4|to|	false -8	true -27
touched|new|	0 -8	1 -49	3 -6	new -12	x -9
touched|new|after|	false -7	true -27
touched|new|aside|	false -6	true -18
touched|new|next|	false -19	true -31
touched|new|no|	false -9
touched|new|object|	true -54
touched|new|of|	true -45
touched|new|to|	false -7	true -26
`;
