/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 9
0|after|	, -9	- 19	. -30	: 34	adverb 24	capital 27	edge 59	joint 33	judging -58	of 54	preposition -13	relative 17	saying 8	thinking -74	verb 95	word 15	« 71	„ 79
0|after|,|	auxiliary 32	of 37	preposition 20	saying -25
0|after|-|	first 65	preposition 45	saying 10
0|after|.|	adverb -19	first 88	preposition 108	saying -39	word 7
0|after|:|	first -51	saying 71
0|after|adverb|	first -8	saying 60
0|after|auxiliary|	, 40	preposition 31	relative 77
0|after|capital|	first 63	preposition 52	saying -18
0|after|joint|	saying 16
0|after|judging|	first -58
0|after|of|	* 48	, -14	adverb 39	first 66	joint 42	of 11	preposition 17	saying 45	word 77
0|after|preposition|	adverb 75	first 19	preposition -36	saying -14	word 51
0|after|relative|	first -8	saying 35
0|after|saying|	* 22	, -68	: 39	; -12	auxiliary 65	capital 69	first -16	joint 10	of 74	preposition 83	relative 79	saying -7	word 41	— 67	“ 42
0|after|thinking|	first -74
0|after|verb|	first 96
0|after|word|	, 67	capital 63	preposition 10	relative -19	saying 30	word 19
0|after|«|	first 57	saying 57
0|again|false|	aside 18	business 12	far 17	no 16	object -12	of 6	organisation 9	other 14
0|before|	* 34	, -30	- 55	: 39	adverb 37	capital 100	joint 54	of 52	preposition 39	relative 35	word 8	— 74	“ 42
0|before|*|	person 44
0|before|,|	agent 12	kin 35	organisation 10	other -65	person 17
0|before|:|	other 39
0|before|adverb|	other 79
0|before|auxiliary|	other -25
0|before|capital|	agent 74	organisation 69	other 41	person 49
0|before|first|	age 6	kin 40	organisation -7	person -11
0|before|joint|	organisation 58	other 9	person 33
0|before|of|	organisation 47	other 55	person 42
0|before|preposition|	agent 55	other 20	person 41
0|before|relative|	other 82	person 51
0|before|saying|	age -11	kin -35	organisation 20	other 7
0|before|word|	agent -52	kin -27	other 113	person 20
0|before|—|	person 57
0|beside|	after 72	before 23	none 8	tight 46
0|beside|after|	next 71	the 62
0|beside|before|	far 18	no 23	the 23
0|beside|none|	aside 16	far 16	no 15	none 11	object -9	own 35	the 6
0|beside|tight|	far 34	no 21	the 46
0|best|equal|	after 31	far 44	kin 18	next -42	no 30	object 55	own 30	person 23	the 22	to -46
0|best|kindred|	after -37	next 54	organisation 14	person -59	the -38
0|best|near|	age 99	agent -13	aside 43	far 21	kin 62	next -9	no 60	none 15	object -19	organisation 18	other 19	own 30	the 14	to 13
0|best|none|	age -16	agent 11	aside -6	business 7	far -17	kin -8	next 11	object -16	of 36	organisation 7	other 12	own 38	person -15	to 34
0|compatriots|false|	0 9
0|ending|	ad 11	al 12	an -15	ar -66	as 76	au 42	ce -22	ck 48	co 12	da -10	de -20	do 51	ef -34	eg 85	ei 81	el 10	en 21	er 12	es -20	et 47	fe -33	ft 83	ga 7	ge 10	ha 81	ho 82	ia -6	ie -18	if 46	ij 69	il -44	in 21	io 59	ir 44	is -77	it 97	ke -48	la -32	le -14	lf 72	lo 84	lt 21	ma 11	me 127	mo 76	nd -63	ne -42	ng 86	nk 97	nn -38	no -31	nt 90	on 10	or 9	os 43	oz -59	po 87	pp 8	ra 7	re -15	rn 28	ro 44	rt 10	sa 16	se -60	so 33	st 48	ta -41	te -38	ti 22	to 72	ts 34	tà -108	té 80	ub 12	ue 15	ur 10	us -53	uw -41	va -61	vo 46	za -14	ía 12	ís 67	ón 57
0|first|	21 69	22 50	ex -27
0|headline|	false 10	true -33
0|headline|false|	business 12	organisation 9	other 14	person 6
0|headline|true|	kin 11	organisation 28	other 73	person -49
0|head|	22-jährige 50	advogado 76	alcalde 122	amministratore 20	ancien -43	ancienne -33	assessora 23	assessore 73	association 48	atleta 73	autarca 13	autor -32	autora -83	avocate 53	azienda 71	banco -27	behörde -41	bürgermeister -55	capo 65	chef -32	club 12	comandante 40	comité 28	compañía -41	comunidad 36	conseil 40	conseiller 60	consiglio 74	deputata 36	dernier -20	diputada -54	directeur 48	director -6	directora -49	directrice 62	diretor 36	direttore 62	dirigente 46	dossier 61	député -13	empresa -60	entraîneur 43	escritora 123	executiva -92	fahrer 84	fonte 49	funcionario -60	gardien 91	gemeente 63	gouverneur 60	governante -153	governo 68	grupo 39	haus -53	investigadora -124	juíza -68	kabinet 56	lutto 82	líder -77	maestro -57	magistrada -89	maire -12	mairie 108	man 83	manager -40	mann -13	minister -79	ministerie 77	ministerin 47	ministra -44	ministre 31	ministro 63	mulher 8	mutter -17	médico 33	nicht 89	opposition 75	organisation -35	padre -88	parket 26	parquet 35	part 48	país 67	politie 67	portavoce 127	portavoz -59	porte 73	premier -18	preside 72	presidente 69	primo 28	procura 49	procuradora 58	président 68	présidente 15	rechtbank 68	rechter 65	rede 69	regista 54	responsable -15	richterin 90	secretario 59	secretária -34	secretário 30	secrétaire 42	segretaria 59	segretario 88	sindacalista -62	sindaco -19	società -92	société 69	syndicaliste -64	syndicat -11	tante -30	tecnico -67	titolare -60	treinador -84	tribunal 119	unternehmen 22	vescovo 65	viceministra 48	wethouder 39	zaal 102	zurück 48	órgão -115
0|holds|false|	business 12	kin 13	organisation 8	other 17
0|holds|true|	agent 92	organisation 57	other -18	person 79
0|last|	- -18	ex -27
0|lately|0|	after -44	age 28	agent 24	aside 76	far 36	kin 9	next 15	no 8	object 24	of 42	organisation 15	other -16	person 8	to 60
0|lately|1|	age -23	aside 28	far -9	kin 26	no 10	object -18	person -15	to -62
0|lately|2|	after 28	age 76	agent 24	aside 23	far 70	kin -30	no 26	object -25	organisation -21	other 23	person 55	to 49
0|lately|3|	after 45	agent -35	aside -62	far -15	next 31	no 53	object 16	organisation 80	other 51	to 20
0|met|	false 8	true 37
0|met|false|	equal 19	kindred -38	near 16
0|met|true|	equal 37
0|opening|none|	next 78	no -21	of 19	organisation 23
0|opening|own|	after 64	agent 68	aside 21	kin 53	next 7	no 18	object 73	organisation 46	other 17	person 29
0|opening|the|	aside 18	far 17	kin -16	no 18	object -20	organisation 8	other 14	to 6
0|plural|false|	business 12	equal 23	kindred -38	near 24	organisation 9	other 14
0|plural|true|	near -66	none 101	organisation 39	other 11	person -58
0|rivals|	0 6	1 16	2 54
0|sort|agent|	far 7	next -26	no 26	object -12	of 86
0|sort|age|	after -19	far -10	next 43	no 20
0|sort|kin|	after -50	aside 19	far 41	next 16	no 35
0|sort|organisation|	aside 17	far 29	next -11	no 7	object 30	of 30	to 8
0|sort|other|	after 10	aside 26	next 15	object 10	of 7
0|sort|person|	after 6	aside 11	far 11	no 13	object -37	to -13
0|speech|after|	adverb -16
0|speech|after|agent|	own 18
0|speech|after|age|	the -19
0|speech|after|kin|	own 92	the -67
0|speech|after|other|	own 52	the 7
0|speech|after|person|	own 70
0|speech|aside|	auxiliary 32	first -12	of 40	preposition 47	word 65
0|speech|aside|organisation|	the 8
0|speech|aside|other|	own 8	the 29
0|speech|aside|person|	the 11
0|speech|far|	, 40	first 9	of 50
0|speech|far|agent|	the 7
0|speech|far|age|	the -10
0|speech|far|kin|	the 41
0|speech|far|organisation|	the 29
0|speech|far|person|	the 10
0|speech|next|	* 22	, -50	: 39	; -12	auxiliary 65	capital 66	first -15	joint 36	of 72	preposition 83	relative 21	word -21	— 67	“ 42
0|speech|next|agent|	the -26
0|speech|next|age|	the 43
0|speech|next|kin|	own 42
0|speech|next|organisation|	own 39	the -14
0|speech|next|other|	own -10	the 18
0|speech|next|person|	own 10	the -7
0|speech|no|	, 82	capital 55	joint 23	of 41	preposition 39	relative 51	word 61
0|speech|no|agent|	the 26
0|speech|no|age|	the 20
0|speech|no|kin|	own 17	the 39
0|speech|no|organisation|	the 6
0|speech|no|person|	none -23	the 18
0|speech|object|	adverb 65	saying -13
0|speech|object|agent|	own 79	the -24
0|speech|object|organisation|	the 30
0|speech|object|other|	own 65
0|speech|object|person|	the -38
0|speech|of|	* 48	, -61	preposition 38	word 69
0|speech|of|agent|	the 86
0|speech|of|organisation|	none 19	the 34
0|speech|of|other|	the 7
0|speech|to|	capital 66	preposition 6	word -34
0|speech|to|organisation|	the 8
0|speech|to|other|	own -9	the 13
0|speech|to|person|	the -16
0|words|	1 41	2 28	3 102
again|none|	aside -6	else -6	equal 21	far -6	kindred 22	near 8	no -7
again|	other 7
agrees|unknown|	1 -8	3 -8	organisation -7	x -8
agrees|yes|	0 8	1 10	2 24	3 15	person 13
away|0|0|	true -24
away|0|1|	true -69
away|0|	after -17	falsefalse -32	falsetrue -13	next -42	no -31	object -20	of -21	to 8	truefalse -12	truetrue -21
away|0|x|	false -11
away|1|0|	true 24
away|1|1|	true 10
away|1|2|	true -45
away|1|	after 15	aside -20	falsefalse 30	far 21	next 23	no -12	object 25	of -11	to 47	truefalse 15
away|1|x|	false 6
away|2|2|	true 52
away|2|3|	true 64
away|2|	after 19	aside 22	falsetrue 14	far -70	no -14	object 12	of -37	to -20	truefalse 20	truetrue -30
away|3|0|	true -12
away|3|1|	true 6
away|3|2|	true 22
away|3|3|	true 36
away|3|	after 13	aside -20	falsefalse 7	falsetrue 35	far 11	next -21	no -24	object -16	of -24	to 6	truefalse -10	truetrue -23
away|3|x|	false -11
away|4-8|0|	true -18
away|4-8|1|	true -11
away|4-8|2|	true 8
away|4-8|3|	true 6
away|4-8|	after -11	falsefalse -7	falsetrue -21	far -18	no 8	object -31	to -21	truetrue -15
away|4-8|x|	false -9
away|9+|0|	true -26
away|9+|1|	true 17
away|9+|2|	true -18
away|9+|3|	true -14
away|9+|	after -8	aside -33	falsefalse -12	falsetrue -34	far -17	next -7	no -18	object 8	of 6	to -14	truefalse -15	truetrue 15
away|9+|x|	false -12
away|new|1|	true -44
away|new|3|	true -23
away|new|	after -29	aside -15	new -14	next -35	object -27	of -32	to -10
away|new|x|	false -7
beside|none|	false -7	own -9
beside|	other -20
beside|other|	false -34	the -19	true -17
busiest|	true 24
called|else|0|	own 7	the -7
called|else|	1 6	2 9	3 -38	4-8 -9	9+ -23	after -10	age 37	aside -8	far 11	next -11	no -9	object -9	of 10	organisation 38	other -12	person -10	to 21
called|equal|	0 19	1 19	2 36	4-8 15	9+ 107	after 23	far -17	kin 22	new -18	next 74	no -13	object 43	organisation 22	person 16	to 19
called|equal|0|	none 15	the 19
called|equal|1|	the -18
called|kindred|	0 47	1 12	2 32	after -12	next -53	organisation 7	person 27
called|kindred|0|	the 22
called|near|0|	none -38	own -7	the 12
called|near|	1 66	2 15	3 62	4-8 19	9+ 14	after 10	age -56	agent 27	far 18	kin -16	new -8	next 29	object -48	of -10	organisation -18	person 16	to -18
called|near|1|	the -48
called|none|0|	none -19	own -16
called|none|	4-8 -8	9+ -12	age -32	agent -6	aside -6	business -10	far -23	kin -19	no -9	object 6	of -11	organisation -8	person -8	to -16
named|false|	2 10	3 -8	organisation -13	x -8
named|true|	1 80	organisation 115
nation|none|	2 9	aside -6	else -6	equal 20	far -6	kindred 22	near 8	no -6	own -9	x -8
nation|unknown|	0 -94
nth|0|	agent 10	aside -26	business 15	else -6	equal 19	kin -35	kindred 57	near 10	object -9	of -20	own -23	to 29
nth|1|	after 22	agent -28	aside -16	business -42	else -6	equal 30	far -22	kin -7	near 18	next -11	no -14	none -8	object -16	of -22	organisation 6	own -16	person -9	to -26
nth|2|	after 6	age -63	else 7	equal -7	far 12	kin 43	near 26	next 8	no -29	object 36	of 27	organisation -25	own 11	person 15	the 7	to -45
nth|3|	after -10	age -46	agent 30	aside 44	else -16	equal -7	far -14	kin -29	near -28	next -22	no 7	none 9	of -15	other -13	person -13	to -7
nth|x|	after -10	agent -11	aside -6	else -15	far -14	no -10	none -8	object -6	of -9	other -7	own -7	the -8
public|false|	business -10
public|true|	agent -21	organisation -33	other -27
spoke|false|after|	0 31	1 -15	2 -6	3 18	4-8 -10	9+ -12	new -29	x -29
spoke|false|aside|	0 11	1 12	2 8	3 -26	9+ -30	new -15	x -15
spoke|false|far|	0 8	1 -9	2 -30	3 -19	4-8 -18	9+ -17
spoke|false|next|	1 -7	2 -23	3 21	new -35	x -35
spoke|false|no|	0 18	1 -16	2 -16	3 -19	9+ -16
spoke|false|object|	0 -7	1 16	2 -6	3 -10	4-8 -36	9+ 8	new -27	x -27
spoke|false|of|	0 -28	1 -49	2 14	3 18	4-8 7	9+ 6	new -32	x -32
spoke|false|to|	1 -6	2 -17	4-8 -21	9+ -13	new -10	x -10
spoke|true|after|	0 8	1 29	2 28	3 -81	4-8 -23	9+ 46
spoke|true|aside|	0 -65	1 -52	2 -59	3 -6	4-8 -14	9+ -40
spoke|true|far|	0 15	1 -13	2 -34	3 32	4-8 -23
spoke|true|next|	0 37	1 -18	2 16	3 29	4-8 -32	9+ -73
spoke|true|no|	0 -29	2 -44	3 27	4-8 29	9+ -56
spoke|true|object|	0 9	1 53	2 -108	3 -7
spoke|true|of|	0 14	3 -31	4-8 -21
spoke|true|to|	0 105	1 22	2 -37	3 -21	4-8 -28	9+ -22
spot|-1|	0 -11	1 6	3 -11	4-8 -9	9+ -12	after -12	agent -11	aside -8	else -15	equal -18	kin -11	new -14	no -7	none -8	object -9	of -17	organisation -8	other -7	person -19
spot|-1|none|	false 10
spot|-1|own|	false -7
spot|-1|the|	false -9	true -18
spot|0|	0 -27	1 27	4-8 -14	9+ -26	after 22	age -22	agent 23	aside -35	business 18	equal 27	kin -36	kindred 57	near 26	no -11	of -20	to 29
spot|0|none|	false -15
spot|0|own|	false -23	true -27
spot|0|the|	false 9	true -37
spot|1|	0 -32	1 -8	2 13	4-8 -10	9+ 15	after -9	age 35	agent -13	business -53	else -12	equal 69	far -13	kin -8	near 16	next 12	object 29	of -22	to -25
spot|1|none|	false -13
spot|1|own|	false -18	true -25
spot|2|	1 -86	2 17	3 37	4-8 7	9+ -16	after 14	age -82	agent -36	equal 35	far -35	kin 45	near 19	no -7	object -8	of 45	organisation -25	person 30	to -45
spot|2|none|	false -24
spot|2|own|	false 17	true -32
spot|2|the|	true 50
spot|3|	2 64	3 -49	4-8 -8	9+ -14	after -8	age -46	agent 10	aside 47	else -16	equal 26	far -10	kin -25	near -74	next -21	no -13	object -62	of -16	other -10	person -32	to -7
spot|3|none|	false -20
spot|3|the|	false -8
subject|falsefalse|	after 6	far -19	next 6	no -21	object -26	of 7	to 19
subject|falsefalse|false|	0 18	1 -6	2 -22
subject|falsefalse|true|	0 54	1 -21	2 -26	3 21
subject|falsetrue|	after -26	far -12	next -11	no 17	object 13	of 48	to 14
subject|falsetrue|false|	0 27	1 -33	2 -30	3 -40
subject|falsetrue|true|	1 6	3 -17
subject|new|	after -29	aside -15	next -35	object -27	of -32	to -10
subject|new|false|	x -30
subject|new|true|	x 6
subject|truefalse|	after 6	aside -8	far -12	object 20	of -21	to -24
subject|truefalse|false|	0 18	2 -17	3 -8
subject|truefalse|true|	0 29	1 -38	2 -22	3 37
subject|truetrue|	after -14	next -17	no -8	object 6	of -41	to 6
subject|truetrue|false|	0 16	1 -36	2 -14	3 -8
subject|truetrue|true|	1 -27	2 -46	3 37
suiting|1|	0 -74	1 -6	2 71	3 68	age -64	agent 29	else 47	equal -20	kin -20	kindred 10	near 19	new -35	organisation -20	other 20	person 29
suiting|2|	0 -36	1 16	2 -9	3 -13	4-8 -6	9+ 20	age 58	agent 16	else -12	equal 62	kindred 44	near 14	new -8	none -6	organisation 12	other -11
suiting|3|	1 32	2 -20	3 -38	4-8 -6	9+ -11	age -10	agent -23	equal -22	near -14	organisation 14	person -10
suiting|4|	0 -30	1 18	3 -12	4-8 -9	9+ -19	else -25	equal 37	kin -18	kindred 13	new -23	organisation -19	person -9
suiting|x|	0 -11	1 6	3 -11	4-8 -9	9+ -12	agent -11	else -15	new -7	none -8	other -7
suit|agent|	organisation -11	person 10
suit|agent|organisation|else|	the -15
suit|agent|organisation|none|	own -7	the -13
suit|agent|organisation|	own -8	the -11
suit|agent|person|else|	own -42
suit|agent|person|near|	the 34
suit|agent|person|none|	own -63	the 9
suit|agent|person|	own -50	the 11
suit|age|person|else|	the 37
suit|age|person|near|	the -56
suit|age|person|none|	the -32
suit|business|	organisation -10
suit|kin|person|else|	own -24	the 12
suit|kin|person|equal|	the 25
suit|kin|person|none|	own -28	the -14
suit|kin|person|	own -23	the 10
suit|organisation|organisation|else|	the 40
suit|organisation|organisation|equal|	the 23
suit|organisation|organisation|kindred|	the 7
suit|organisation|organisation|near|	the -19
suit|organisation|organisation|	none -11	own -27
suit|organisation|organisation|none|	none -7	own -28	the -8
suit|other|	organisation -7
suit|other|organisation|else|	own -7	the -17
suit|other|organisation|near|	own -8
suit|other|organisation|none|	own -7	the -7
suit|other|organisation|	own -7	the -7
suit|other|person|else|	own 22	the -16
suit|other|person|near|	the 10
suit|other|person|none|	own -28	the 13
suit|person|person|else|	own -19	the -9
suit|person|person|equal|	none 16	the 14
suit|person|person|kindred|	the 27
suit|person|person|near|	own -30	the 19
suit|person|person|none|	own -17	the -7
suit|person|person|	own -16
times|	0 -14	4 -20
times|0|	agent -15	kin -11	organisation -8	other -7	person -19
times|1|	age 30	agent -7	business -11	kin -15	organisation -9	person 9
times|2|	age -36	agent -8	kin -17
times|3|	age -59	agent 38	kin 66	organisation 15	other -7	person -56
times|4|	agent 28	other -81	person -24
total|1|	-1 -10	0 11	2 -20	3 -10	age 7	agent -10	business -10	organisation -8	other -6
total|2|	1 9	2 -6	age -22	agent -13	kin -11	organisation 20	person 6
total|3|	-1 -9	0 -19	2 93	3 -38	agent 39	kin -17	organisation -20	other 14	person -43
total|4|	-1 -43	0 -53	1 45	3 -23	age -94	agent -16	organisation -77	other 44	person -36
total|5|	0 25	2 54	other -72
touched|0|	0 -25	1 48	2 -110	3 -47	4-8 -53	9+ -41	x -11
touched|0|after|	false -14	true -27
touched|0|far|	true -21
touched|0|next|	false -26	true -27
touched|0|no|	true -35
touched|0|object|	false -13	true -100
touched|0|of|	false -34	true -28
touched|0|to|	false 26	true 14
touched|1|	0 34	1 15	2 64	3 22	4-8 -91	9+ -48	x 6
touched|1|after|	false 8	true 13
touched|1|aside|	false -12	true -22
touched|1|far|	false -50	true 18
touched|1|next|	true 19
touched|1|no|	false -26	true -6
touched|1|object|	false -18	true 56
touched|1|of|	true -9
touched|1|to|	false -34	true 62
touched|2|	0 -20	2 14	3 -24	9+ 29
touched|2|after|	false -8	true 25
touched|2|aside|	false -19	true 30
touched|2|far|	true -48
touched|2|next|	false -22	true -7
touched|2|no|	false -17	true -27
touched|2|object|	false 23	true 28
touched|2|of|	true -36
touched|2|to|	true -85
touched|3|	0 10	1 18	4-8 30	9+ 18	x -11
touched|3|after|	false -24	true 33
touched|3|aside|	true -35
touched|3|next|	false 7	true 6
touched|3|no|	false -7
touched|3|object|	false -32
touched|3|of|	true -38
touched|3|to|	true 9
touched|4|	0 -17	1 -9	3 -6	4-8 -7	9+ -10	x -11
touched|4|after|	false -12
touched|4|aside|	true -9
touched|4|far|	true -18
touched|4|next|	false -7	true -9
touched|4|no|	false -6
touched|4|object|	false -19	true -45
touched|4|of|	false -7	true 13
touched|4|to|	true -27
touched|new|	1 -44	3 -23	new -14	x -7
touched|new|after|	true -40
touched|new|aside|	true -18
touched|new|far|	true 6
touched|new|next|	false -23	true -38
touched|new|no|	false -7
touched|new|object|	true -53
touched|new|of|	true -55
touched|new|to|	true -16
`;
