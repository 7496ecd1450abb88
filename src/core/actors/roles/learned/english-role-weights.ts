/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 6
0|after|	' -11	- -32	. 17	: 101	; 18	? 85	adverb 22	capital 67	edge 49	of 14	possessive 35	preposition 21	quote 11	relative 15	saying -17	thinking -53	verb -31	word 24	‘ 43
0|after|'|	' 72	preposition -44
0|after|,|	, 74	adverb 70	auxiliary 9	capital -12	first -36	joint 68	judging -78	preposition 6	relative 74	saying 20	thinking 45	verb 22	word 18
0|after|-|	first -54	joint 107	saying -33	word -23
0|after|.|	, -26	auxiliary 15	joint 75	judging 18	of -63	preposition 31	saying 11	thinking 53	verb 86	word 18
0|after|adverb|	first 9	preposition 64	saying 54	verb 69	word -69
0|after|auxiliary|	, -9	; 16	adverb -6	capital 102	joint 8	of 77	preposition -26	relative 7	word -14
0|after|capital|	auxiliary 37	first -56	joint 29	of 35	preposition 81	saying 17	verb 42	word 15
0|after|edge|	preposition 49
0|after|joint|	, -66	first 79	of -78	preposition -21	saying 14	verb 87	word 35
0|after|judging|	, -65	first -53	of 47	preposition 65	relative 40	saying 8	thinking 75
0|after|of|	, 81	auxiliary 115	first 19	joint 63	judging -68	of 109	preposition 25	relative 52	saying 13	verb -34	word 13	— 46
0|after|possessive|	, 62	auxiliary -73	first 66	joint 26	judging -29	of 37	preposition -53	relative 23	saying 55	verb 84	word -69
0|after|preposition|	, 130	first 60	joint 54	judging 17	of 44	preposition 40	relative 26	saying -16	thinking -31	verb -7	word -19
0|after|quote|	judging -88	preposition 58	saying 55
0|after|relative|	, -42	joint 52	of 30	preposition 31	saying -36	word 37
0|after|saying|	' -14	, -19	; -54	auxiliary 89	capital -85	first -37	joint -8	judging 49	of 88	preposition 64	relative -46	saying 39	verb 26	word -12
0|after|thinking|	, -106	first -8	joint -49	relative -44	saying 64
0|after|verb|	, -18	first -18	joint -26	of -44	relative 23	saying 31	word -18
0|after|word|	, -39	; 28	auxiliary -9	capital 100	first -7	joint -49	judging 85	of 14	preposition 35	relative 107	saying -6	thinking 28	verb 33	word 40
0|after|“|	saying 63
0|again|false|	age -14	agent 13	business -8	kin -9	no 9	object 10	other 19	to -25
0|again|true|	far 20	kin 46	next -30	no -27	object -20	organisation -14	person -47
0|before|	' 19	) 20	* 85	- 39	; -41	adverb 79	auxiliary 34	capital -18	first -17	joint 12	judging -11	of 20	preposition 18	relative 13	saying 12	thinking 28	verb 38	— 21	’ -14
0|before|'|	age -40	agent 19	person -27
0|before|,|	age -46	agent -21	business 11	kin -11	nation 66	organisation 41	other -58	person 12
0|before|-|	person 39
0|before|:|	agent 39	person -9
0|before|;|	agent -20	business 31	organisation 7	person -49
0|before|adverb|	agent 37	person 35
0|before|auxiliary|	agent -23	kin 36	nation 18	organisation 52	other 54	person 26
0|before|capital|	agent 59	business 95	kin 60	organisation 23	other -99	person -37
0|before|first|	age -36	agent -49	business -12	kin -43	nation -66	organisation 15	other 47	person -14
0|before|joint|	agent 49	kin 32	nation 79	organisation -34	other 53
0|before|judging|	agent 43	kin -105	nation 18	organisation 26	other 67	person -33
0|before|of|	agent 9	business 25	kin 130	nation 15	organisation -21	other 41	person 8
0|before|preposition|	agent 38	business -54	kin 59	nation 52	organisation -11	person 26
0|before|relative|	agent 43	kin -35	nation 91	organisation -16	other 66	person 32
0|before|saying|	age -54	agent 78	business -26	kin -17	nation 30	organisation -23	other 27	person -13
0|before|thinking|	agent 62	organisation 50	other 48	person -54
0|before|verb|	agent 50	kin -40	nation 75	other 40	person 60
0|before|word|	agent 11	business -21	kin -30	nation -21	organisation 22	other 42	person -7
0|before|—|	person 67
0|before|’|	age -65	person 12
0|beside|	after 23	before 19	tight 62
0|beside|after|	far -11	next 33	no 64	own 33	possessive 56	the 14
0|beside|before|	aside 60	far 39	next 14	own 87	possessive 52	the 13
0|beside|none|	no 8	none 34	object 9	own 6	possessive 7	to -25
0|beside|tight|	far 67	no 32	own 13	the 49
0|best|equal|	aside 21	business 78	far 11	kin -15	nation -47	next -31	none 14	of -8	organisation 35	own -12	possessive 7
0|best|kindred|	agent 17	aside 41	far 35	next -6	no -26	object 16	of 24	own 14	person 8	possessive 20	the -12
0|best|near|	after 39	agent 10	business -44	kin 18	nation 17	next -6	no 20	none 69	object -16	of -7	organisation -21	other 25	own 31	person -26	possessive -24	to -44
0|best|none|	after -44	age -13	agent 12	business -9	far -6	next 11	no 10	none 56	object 13	of -7	organisation 14	other 15	possessive 27	to 10
0|compatriots|false|	0 6
0|compatriots|true|	1 18	2 90
0|ending|	ad 40	al 39	am -10	an 12	ar 13	at -72	au -72	aw 38	ay 37	by 81	ce 40	ch 107	ck 23	cs -41	ct -44	cy -49	de -70	ds -13	dy -38	ea 65	ee 27	ef -57	ek 44	el 9	en 53	es 68	et -39	ew 23	ey 30	ff 68	ft 72	gn 13	gs 40	he 41	ht 63	ic 64	ie 9	il -24	im -43	in 56	ip 30	ir -14	it 76	ld 33	le 19	lf 76	ll -33	ls 65	lt 75	ly 62	me 67	mp -17	ms 60	my 84	nd -42	ne 23	ng 41	nk -19	nt 16	ny -41	og 70	ok 68	ol 41	om 95	on -22	op -67	or 7	ot -9	ow -7	oy 75	pe 64	pt 70	re 37	rk 84	rm 8	rn 64	rs 29	ry 37	se 7	sh 63	sk 51	ss -29	te 18	th 60	ts -10	ty -13	ub -15	ue -86	us 80	ut -36	ve -28	wd 43	wn 52	wo 45	ys 39
0|first|	20 -82	24 72	26 -99	29 -51	31 39	38 -73	51 -53	attorney -9	average 71	best 91	biggest 46	blue 33	case 59	central -34	chief -25	chinese 58	city 104	co 66	defence -32	disciplinary 59	district -27	dutch -77	elder 77	environment 67	ex -104	family 74	federal 34	final 53	finance 73	first 59	foreign 69	former -103	fourth 70	french -56	front -71	governing 12	great -56	health -39	high 53	interior 51	largest 64	last 89	late 113	law -27	lead 15	most 45	new 18	next 64	nikkei 64	old -6	one 71	only 78	opposite -34	opposition 80	other 81	outgoing 43	own 74	police 85	prime 6	provincial 43	public 58	regional 30	retired -86	ruling 70	same 106	second -25	senate 46	senior 10	sign 31	south -35	state 28	three -26	transport 76	two 56	un 59	vice -13	whole 60	wigan -70	world 21	younger -49
0|headline|	false 6
0|headline|false|	age -14	agent 11	business -6	other 19
0|headline|true|	agent 54	business 54	kin -15	nation 31	organisation 23	other 35
0|head|	29-year-old -51	31-year-old 39	38-year-old -73	51-year-old -53	act 81	african 83	agency -48	agent 93	airport -51	ambassador -26	american -15	analyst 15	anger 84	army 75	arrest 55	artist -35	asian 92	association 18	athlete -58	attorney 7	audience 56	audit 48	author -42	authority -80	authors 61	baker -60	bank -20	bassist -77	bench 71	better 68	bishop -48	black 71	board 40	boat 68	boats 36	body -38	border 60	boss -83	brewer -81	british 68	brother -21	brothers 40	bureau -80	buyer 85	campaign 13	candidate -15	captain 33	career 67	carrier -62	case 46	cause 33	center -12	chair -15	chairman 33	chairwoman -7	chamber 81	champion -122	chancellor 105	chapter 105	charity 109	chief -35	child 84	chinese 89	city 69	clerk 78	client -78	clients 58	club -15	coach 40	colleague -104	color 44	commission -19	commissioner 56	committee -6	company -42	comptroller -8	computer 24	congressman -79	contract 80	contractor 134	cook 51	corridor 43	could 51	counterpart -62	country -24	court 24	cousin 43	cover 66	creek 100	crew 24	crowd 43	daughter 13	deal 53	decision 41	defence 69	defendant -87	defender -104	delay 56	democrat -104	democratic 48	department 54	deputy 12	difference 18	director 11	district -103	doctor -47	donor 79	door 88	driver 55	easter 48	editor 17	employer -16	engineer 17	english 58	envoy 75	error 98	executive -38	family 33	farmer -72	father -19	favourite 84	federation -93	final 42	firm -18	floor 66	folder 73	former -61	forward -79	founder -54	franchise -26	french 99	friend -102	friends -29	fund 59	general 47	german -67	goalkeeper 50	government 152	governor 34	granddaughter 29	grandfather 106	grandmother 77	grandson 57	greek -43	grocer -107	groom 82	group 15	guard -80	harbourmaster 71	head 65	header 89	hospital 16	husband -29	inquiry 97	insurer 96	iranian 81	japanese 49	judges 42	junior 68	jury 62	keeper 14	king -15	lander 86	landlord 37	latter -16	law 38	lawmaker 11	lawyer 17	leader 39	lender -23	line 69	lobby 81	loss 61	lower 58	maker 20	man 31	manager 26	match 27	matter 89	mayor 56	meeting 40	members 35	men 24	merger 87	midfielder -96	minister 34	ministry 41	minutes 37	mission -42	money 35	move 63	movement 43	mp -17	mum -50	museum 25	musician 23	new 81	newspaper -15	niece -73	novelist -90	number 23	nurse -84	offender -21	office -17	officer 6	official 106	old 130	opener 12	operator -11	opponent -150	opposite 17	other 53	over 65	own 45	owner 85	panel 56	paper -9	papers 49	party -16	pastor -6	patient -83	pensioner -100	people 72	per 67	peruvian 52	phrase 56	pier 61	pilot 69	platform 86	players 33	pole -29	police 79	politician -61	power 55	premier 127	president 56	price 30	princess 20	programme 54	prosecutor -37	public 21	publisher 97	quarter 71	recorder 76	referee 41	refrigerator 75	region -42	register 93	regulator -120	republican 68	researcher -83	result 75	results 23	retailer 16	rival 11	river 91	room 15	rover 89	russian -20	school 41	search 33	second 59	secretary 37	seller 70	senator -92	she 41	sheriff -6	ship 26	shop 108	should 27	shoulder 57	side 48	singer 79	sister 22	skipper 22	son 63	spaniard -32	speaker -51	spokeswoman -11	sponsor -12	store 36	striker -100	successor -14	summer 84	superintendent 17	swede -91	teacher -83	team -11	teenager -10	tender 82	term 36	tower 88	trailer 61	transfer 69	treasurer -22	trial 99	tunisian -53	two 45	umpire 123	under 68	union -15	unit 57	university -66	ute 30	utility -54	verdict 87	veteran -103	vicar 108	waiter 61	watchdog 62	water 11	weather 63	western 62	whether -36	widow -20	wind 47	winger -103	winner 83	winter 64	witness -17	word 25	words 25	work 25	writer -16	year 59	younger -70
0|holds|false|	age -14	agent 19	kin -6	other 17
0|holds|true|	agent -28	kin 91	nation 17	organisation 15	other 45	person -44
0|last|	- -99	as 121	attorney 13	based -111	before 64	best 69	biggest 46	born -63	bus -78	central -34	chief -45	city 104	county 65	defence -32	dental -63	district -27	dutch -93	elder 77	environment 67	federal 35	final 59	finance 73	first 81	foreign 71	former -76	fourth 70	governing 12	health -26	high 53	interior 51	largest 59	last 67	late 113	law -27	lead 15	managing 56	most 35	new 19	news 61	next 74	no 91	nuclear 7	old -55	one 72	only 71	opposite -34	other 65	outgoing 87	own 74	party -58	police 85	press 43	prime 14	provincial 43	regional 17	retired -78	same 81	second -37	senior 56	since 52	south -33	the 50	third 53	three 41	transport 75	two 94	until 62	vice -74	water 37	works 91	younger -49
0|lately|0|	after -40	agent 48	aside 19	business -12	kin -13	nation -19	next -14	no 21	object 14	of 52	organisation -17	other 22	person 24	to 30
0|lately|1|	after 11	age -74	business -11	far 17	next -13	no -17	object 9	of -12	organisation 6	other -8	to 8
0|lately|2|	after -16	age 60	agent 14	aside -21	business 33	far -11	kin 10	nation 25	next 36	no 25	object 11	of -13	other 19	person -27	to -61
0|lately|3|	after 81	agent 7	aside 39	business -24	far 9	kin -14	next 22	no 29	of -10	organisation 41	other 56	person 15
0|met|	false 6	true -18
0|met|false|	equal 9	none 7
0|met|true|	equal -11	near -72
0|opening|none|	aside 61	business 54	kin 16	no 30	of 60	person 28
0|opening|own|	after 30	agent 10	business -17	nation 12	next 29	no 14	object -22	of 77	organisation 10	other 26	person 8	to -64
0|opening|possessive|	after 84	agent 14	business 46	far -17	kin -7	nation 8	no 16	object 78	of -9	organisation 49	other -16	person 10
0|opening|the|	after -18	age -14	agent 13	business -8	far 8	kin -13	nation 6	object 14	of -13	organisation -7	other 22	person -11	to 8
0|plural|false|	age -14	agent 12	equal 7	none 6	other 20
0|plural|true|	nation 32	near 28	none 24	other 18
0|rivals|	2 19
0|ruled|false|	age -6	agent 15	aside 9	business -10	equal 7	kindred 9	nation 16	near 6	next 14	no 6	none 8	object 9	of -16	other 20	own 8	person -6	possessive 9	to -61
0|ruled|true|	age -32	agent -82	aside -43	far -65	kindred -49	nation -47	near -47	next -25	no 76	of 51	other -30	person 8	the -14	to 32
0|sort|agent|	after 66	aside 22	next -33	no 21	object 45	of 30
0|sort|age|	far -85	next -31	no 32
0|sort|business|	aside -23	far 21	next -16	no -6	object -25	of -55
0|sort|kin|	after -27	aside 16	far 9	next -32	no 13	object -30
0|sort|nation|	after 35	aside -14	next 27	object 15
0|sort|organisation|	after 35	aside 34	far 14	next -11	no 7	object -29	of -10
0|sort|other|	after -16	next 21	object 34	of 50	to -25
0|sort|person|	after 18	aside 7	far -7	next 14	object -29	to 37
0|speech|after|kin|	own -18
0|speech|after|nation|	the 35
0|speech|after|organisation|	the 35
0|speech|after|other|	own 51	the -25
0|speech|after|person|	the -45
0|speech|aside|	, -30	auxiliary -25	capital -29	first -34	joint 70	judging 55	of -18	preposition 34	relative 75	verb 62	word 37
0|speech|aside|agent|	the 6
0|speech|aside|business|	the -55
0|speech|aside|kin|	own 34	possessive -10
0|speech|aside|nation|	the 6
0|speech|aside|organisation|	the 24
0|speech|aside|other|	own -29	possessive -28	the 17
0|speech|aside|person|	possessive 11
0|speech|far|	' 37	, 27	auxiliary -12	first -23	joint 6	judging -33	of 11	preposition 8	relative 41	thinking 44	verb 64	— -17
0|speech|far|agent|	own -25	possessive -15	the 22
0|speech|far|age|	the -85
0|speech|far|business|	the 28
0|speech|far|kin|	own -8	possessive 7	the 18
0|speech|far|nation|	own 71	possessive -15
0|speech|far|organisation|	own 70	possessive 24	the 6
0|speech|far|person|	none -25	own 14
0|speech|next|	' -14	, -9	; -61	auxiliary 89	capital -59	first -19	joint 27	judging 49	of 98	preposition 53	relative -15	saying 50	verb 24	word -6	— 51
0|speech|next|agent|	the -35
0|speech|next|age|	the -31
0|speech|next|business|	the -7
0|speech|next|kin|	own -26	possessive 37	the -25
0|speech|next|nation|	the 14
0|speech|next|organisation|	own -40	possessive 97	the -12
0|speech|next|other|	own 60	possessive -23	the 19
0|speech|next|person|	none 10	own 79	possessive -31	the 6
0|speech|no|	' 25	) 10	, -9	: -32	adverb 90	auxiliary 39	capital 76	of 6	preposition 14	relative 11	thinking 27	verb 14	word -11	– 24	— 68
0|speech|no|agent|	own 69	possessive 7	the 19
0|speech|no|age|	the 32
0|speech|no|business|	possessive 97	the -15
0|speech|no|kin|	own 25	possessive -28	the 37
0|speech|no|nation|	possessive 60	the 8
0|speech|no|organisation|	own 96	possessive 36	the -10
0|speech|no|person|	none 30	own -26	possessive 17
0|speech|object|agent|	the 38
0|speech|object|	auxiliary 11	saying 10
0|speech|object|business|	the -24
0|speech|object|kin|	own -23
0|speech|object|organisation|	own -37	the -15
0|speech|object|other|	own 15	possessive 54	the 36
0|speech|object|person|	own -14	the -21
0|speech|of|	, 100	auxiliary 75	first -44	judging -57	of -9	preposition 79	verb 14	word -23
0|speech|of|agent|	the 17
0|speech|of|business|	the -55
0|speech|of|organisation|	the 14
0|speech|of|other|	possessive 58	the 52
0|speech|of|person|	own 48	the -16
0|speech|to|other|	the -25
0|speech|to|person|	the 18
0|speech|to|	preposition -25
0|words|	1 24	3 8
again|none|	else -7	equal 28	kindred 12	near 12	to 9
again|	other -15	same 37
again|other|	equal 20	far -44	kindred -52	near -49	next 18	no -10	none -18	object -82
again|same|	else 123	equal -48	kindred -10	near -21	next -11	no 27	none 63	object 66
agrees|yes|	0 16	1 26	3 -42	person 18
away|0|1|	true -6
away|0|2|	true -25
away|0|	after -30	aside 17	falsefalse -16	falsetrue -7	far -14	next 32	no -9	object 8	to -12	truetrue 19
away|1|3|	true -8
away|1|	aside 7	falsefalse 11	falsetrue -28	far 24	object -18	to -40	truetrue 8
away|2|1|	true -13
away|2|2|	true 54
away|2|3|	true -14
away|2|	after 9	falsefalse 16	far -19	next 9	object 11	of -26	to 10	truetrue -10
away|3|0|	true -12
away|3|1|	true 10
away|3|2|	true 22
away|3|3|	true -19
away|3|	after 26	aside -29	falsetrue 7	far -36	object 13	of 24	to -55	truetrue -18
away|3|x|	false -11
away|4-8|	after 12	aside -19	falsetrue 8	next -10	of -8	to -32	truetrue -16
away|4-8|x|	false -8
away|9+|0|	true -13
away|9+|2|	true -17
away|9+|	after -23	falsefalse -11	falsetrue -12	object -19	of -11	to -25
away|9+|x|	false -6
away|new|0|	true 14
away|new|1|	true -13
away|new|2|	true -23
away|new|	after -37	aside 10	far -11	next -8	object -17	of -32
beside|	before -15	other -16	tight -11
beside|before|	false -15	the -15
beside|none|	none -28
beside|other|	false -27	own -34	possessive -37	the -12	true -14
beside|tight|	false -11	the -11
busiest|	true 21
called|else|0|	none -48	own -8	possessive -7	the -7
called|else|1|	the 12
called|else|	2 15	4-8 -14	9+ -21	age -6	agent -10	aside -19	business 18	far -26	next -8	object -8	of -10	organisation -30	person -10	to -8
called|equal|	0 -14	1 29	2 29	3 29	4-8 17	9+ 66	aside 7	business -19	far 14	kin -11	nation 59	next 21	no 7	object 25	of 58	organisation -50	person 31
called|equal|0|	none -18	own 12	possessive -18	the 20
called|equal|1|	none 37	possessive 32	the 24
called|equal|2|	possessive 7
called|kindred|	0 12	1 -13	2 30	3 25	4-8 16	9+ -6	after 22	agent 14	aside -55	far 27	new -31	no -29	object 19	of 11	other 61	person -8
called|kindred|0|	none -25	own 8
called|near|	0 9	2 26	3 -45	4-8 37	agent 16	aside 36	far 11	kin -6	new 7	next 6	no -11	object -11	of 9	organisation -19	other 7	person 33	to 53
called|near|0|	none -56	own 15	possessive 19
called|near|1|	none -59	own 51	the -8
called|near|2|	own -47	possessive 15	the -40
called|none|0|	none -36	own -7	possessive -22
called|none|	1 8	2 -14	3 -6	age 19	of -17	other -6	to -18
called|none|1|	own -14	the 88
called|none|2|	the -7
named|false|	age 6	organisation -30	x -6
named|true|	0 95	1 105	2 18	3 97	agent -70	business 56	organisation 132	other 162	x 141
nation|none|	else -10	equal 35	far -6	kindred 12	near 12	to 10
nation|	other -16	same -6
nation|other|	1 -21	2 -53	3 -27	aside 10	far -79	near -37	next -46	no 8	none -21	object -12	own -30	possessive -38	x -19
nation|same|	0 -11	1 -78	2 103	3 -93	aside 11	equal -17	far 18	next -69	no -37	none -61	own 46	possessive -49	the -6	x -30
nation|unknown|	0 14	2 -10	after -24	else 16	equal -19	far 14	kindred -21	next -6	object 17	of -10	own 13	to 13	x -8
nth|0|	age 57	equal 8	kin -10	kindred 6	nation 13	near -16	next 8	of -30	organisation 15	own -21	person -6	possessive 38	to -33
nth|1|	after 40	age -17	agent -10	else -14	equal 21	far -23	kin 13	kindred 9	nation -10	near 7	object 6	organisation -29	own 19	person 11	possessive -61	to 61
nth|2|	after -38	age -62	agent -7	aside 24	equal 10	far 15	kindred -14	nation 26	near 45	next -10	none -9	object -10	of -6	organisation -12	own 24	possessive -24	to -59
nth|3|	after -34	age -61	agent 17	aside -21	business -12	else -9	equal 7	far -7	near 33	next -18	no 9	none -6	of 40	organisation 11	other -14	own -18	possessive -14	to -19
nth|x|	aside -7	far -6	nation -12	no -6	object -7	of -13	own -7	possessive -8
public|false|	age 6
public|true|	agent -16	nation -23
ruled|none|	9+ -6	else -6	equal 19	kindred -11	to 35
ruled|other|	-1 -30	0 8	2 7	9+ -10	after -6	agent -19	aside -24	business 54	nation -36	near 61	new -31	no -107	none -16	other -20	person -7	to -19
ruled|	same 15
ruled|same|	1 19	2 27	3 64	4-8 -25	9+ 42	age 18	agent 58	aside 51	business -66	far 79	kindred 112	nation 108	near 55	next 13	no -50	none -9	of -28	other 53	the 15	to -21
spoke|false|after|	0 -12	1 10	2 15	3 -7	4-8 9	9+ -23	new -37	x -37
spoke|false|aside|	0 19	1 -16	2 -9	3 10	4-8 -23	new 10	x 10
spoke|false|far|	2 -10	3 17	new -11	x -11
spoke|false|next|	0 17	2 -15	3 11	4-8 -9	new -8	x -8
spoke|false|no|	1 -6
spoke|false|object|	1 -11	2 9	9+ -19	new -17	x -17
spoke|false|of|	0 -20	1 8	2 -32	3 39	9+ -6	new -32	x -32
spoke|false|to|	0 36	1 -58	2 16	3 -34	4-8 -29	9+ -24
spoke|true|after|	0 -44	1 13	2 48	3 -21	4-8 16
spoke|true|aside|	0 -20	2 -46	3 -25	9+ -27
spoke|true|far|	1 -17	2 -42	3 -55	4-8 -19	9+ -23
spoke|true|next|	0 42	2 -14	3 -47	4-8 -25	9+ -26
spoke|true|no|	0 -11	1 -6	2 -11	3 14	4-8 33	9+ 33
spoke|true|object|	0 17	4-8 -41
spoke|true|of|	0 27	1 -22	2 -56	3 -25	4-8 -44	9+ -39
spoke|true|to|	1 -65	2 -19	3 -24	4-8 -35
spot|-1|	3 -11	4-8 -8	9+ -6	agent -6	business -69	far -6	kin 21	kindred -31	no -7	object -7	of -17	person -19	to 30
spot|-1|none|	false -15
spot|-1|own|	false -7	true 42
spot|-1|possessive|	false 7	true -124
spot|-1|the|	true -100
spot|0|	1 9	2 8	3 13	4-8 -18	9+ -20	after 26	business 12	else -7	far -9	kin -16	kindred -6	nation 12	none 6	object 9	to 19
spot|0|none|	false -50
spot|0|own|	false -31	true -26
spot|0|possessive|	false 12	true -8
spot|0|the|	false 6	true 7
spot|1|	0 51	1 -13	3 -12	9+ -10	after -18	age 45	agent -14	aside -7	business -8	equal 20	kin -9	kindred 49	near -15	of -7	organisation 14	other -13	person 9	to -43
spot|1|none|	false -96
spot|1|own|	false 18
spot|1|possessive|	false -34	true -8
spot|1|the|	true -60
spot|2|	0 -9	1 -9	2 -40	3 23	9+ -6	after -9	age -29	else -13	equal 47	kin 9	nation -6	near 44	next -6	no 7	object -14	organisation -30	to -58
spot|2|own|	false 32	true 14
spot|2|possessive|	false -34	true -15
spot|2|the|	true -12
spot|3|	1 -81	2 -65	3 -32	after -38	age -61	agent 10	aside -26	else -9	equal 27	kin 24	kindred 36	nation -50	near 18	next -7	object 10	of 23	other -9	to -19
spot|3|own|	false -17	true -35
spot|3|possessive|	false -36	true 28
spot|3|the|	true 37
subject|falsefalse|	after -11	far -7	next 13	object -8	of -39	to -36
subject|falsefalse|false|	0 -8	1 -11
subject|falsefalse|true|	0 33	1 8	2 -17	3 21
subject|falsetrue|	after 18	aside -23	next 8	no -16	object 7	of 17	to -18
subject|falsetrue|false|	0 -17	1 11	3 -6
subject|falsetrue|true|	0 -27	1 -11	2 -24	3 17
subject|new|	after -37	aside 10	far -11	next -8	object -17	of -32
subject|new|true|	x -6
subject|truefalse|	aside -10	to 18
subject|truefalse|false|	1 -6	2 -9
subject|truefalse|true|	0 49	1 -19	2 -20	3 22
subject|truetrue|	aside 10	far -7	next -14	object -11	of 19	to -60
subject|truetrue|false|	1 -15
subject|truetrue|true|	0 41	1 -27	2 -56	3 18
suiting|1|	0 37	1 -7	2 -34	3 14	4-8 21	age 50	agent 11	equal -30	kin -20	kindred 20	nation -16	near 31	new 9	none 9	organisation 15	other 17	person 7
suiting|2|	0 -15	2 22	4-8 11	age -20	agent 14	business 22	else 11	equal 13	kin 18	kindred -56	none 6	organisation -18	other -17	person 16
suiting|3|	0 -16	1 -9	2 -6	3 33	4-8 -6	agent -27	business -10	else -8	equal 8	kin 11	kindred 22	nation 27	near 14	new -9	organisation -7
suiting|4|	0 -7	1 16	2 9	3 -18	4-8 -9	9+ -8	age 9	business -11	else -15	equal 43	kin -20	kindred 12	nation 13	new -18	other -7	person -7
suiting|x|	3 -11	4-8 -8	9+ -6	nation -12
suit|agent|organisation|else|	own -45	possessive -6	the -27
suit|agent|organisation|near|	own -14	possessive -26	the -16
suit|agent|organisation|none|	possessive -23
suit|agent|organisation|	possessive -23
suit|agent|person|else|	own -13	possessive 18	the -11
suit|agent|person|kindred|	the 15
suit|agent|person|near|	own 33	possessive 20	the 9
suit|agent|person|none|	own -22	possessive -51	the 10
suit|agent|person|	own -6	possessive 9
suit|age|	person 6
suit|age|person|else|	the -6
suit|age|person|none|	the 19
suit|age|person|	the 6
suit|business|organisation|else|	the 32
suit|business|organisation|equal|	the -6
suit|business|organisation|near|	own 54	the -18
suit|business|organisation|none|	own -22	possessive -21
suit|business|organisation|	own 6	possessive -39
suit|kin|person|else|	own -25	possessive 63	the -13
suit|kin|person|equal|	own 19	possessive -32	the -46
suit|kin|person|near|	possessive -27
suit|kin|person|	none -17
suit|kin|person|none|	possessive -61	the 17
suit|nation|	organisation -12	person 13
suit|nation|organisation|else|	own -26	the -13
suit|nation|organisation|near|	own -27	the -30
suit|nation|organisation|none|	own -14	possessive -12	the -10
suit|nation|organisation|	own -17	possessive -15	the -11
suit|nation|person|else|	own -54	possessive -38
suit|nation|person|near|	own -80	the 29
suit|nation|person|none|	own 32
suit|nation|person|	possessive 13	the 11
suit|organisation|organisation|else|	own -52	the -31
suit|organisation|organisation|equal|	possessive -57	the -26
suit|organisation|organisation|near|	none 8	own 79	possessive -46	the -32
suit|organisation|organisation|none|	own -37	possessive -9	the 8
suit|organisation|organisation|	own -7	possessive -32
suit|other|organisation|else|	possessive -22	the 21
suit|other|organisation|near|	own -21	the 7
suit|other|organisation|none|	own -7
suit|other|organisation|	own -8
suit|other|person|else|	own -11	possessive -8	the -6
suit|other|person|kindred|	the 61
suit|other|person|near|	own -39	possessive 66	the -9
suit|other|person|none|	own 18	possessive -28	the -14
suit|other|person|	possessive 12	the -7
suit|person|person|else|	own 9	possessive -49	the -12
suit|person|person|equal|	own -8	possessive 29	the 33
suit|person|person|kindred|	none -25	own -9	the -10
suit|person|person|near|	none -86	own 11	possessive 44	the 29
suit|person|person|	none -25	own -6	possessive -7
suit|person|person|none|	none -49	own -45	possessive -56	the 14
times|0|	agent -6	business -69	kin 21	nation 61	person -19
times|	1 -7	2 9	3 16
times|1|	agent -8	business -37	kin 6	nation -7	organisation -17
times|2|	age -8	agent 16	business 50	kin -21	organisation 25	person 12
times|3|	age 47	business 58	kin -14	nation -10	organisation 24	person 10
times|4|	age -20	agent -8	business 38	nation -34	organisation 7	person 12
total|1|	1 -19	2 -13	3 -15	age -31	agent -8	business -30	kin -10	organisation -7	person -20
total|2|	3 24	age 28	business 18	kin 8	nation -19	organisation -14	other -7	person 31
total|3|	-1 -18	0 9	1 39	2 38	3 9	age 44	agent 30	business 44	kin 8	nation 35
total|4|	0 28	1 29	2 42	3 -42	business 60	kin -37	nation -33	organisation 52	other -34	person 50
total|5|	-1 -19	0 -23	1 42	2 -52	3 83	age 27	agent -33	business 15	kin -11	nation -19	organisation 83	other 16	person 19
total|6|	-1 -48	0 -24	1 25	2 -42	agent -24	kin 57	nation -50	other -63
touched|0|	0 -7	1 -19	3 22	4-8 16	9+ -27
touched|0|after|	false -14	true -6
touched|0|aside|	false -38	true 14
touched|0|far|	false -13	true -7
touched|0|next|	false 10	true 24
touched|0|no|	false 14	true -31
touched|0|object|	false -10	true 9
touched|0|of|	false -30
touched|0|to|	true -22
touched|1|	0 34	1 17	2 21	4-8 -10	9+ -34
touched|1|after|	false -14	true 48
touched|1|aside|	false -27	true 8
touched|1|far|	false 9
touched|1|next|	false 23	true 20
touched|1|no|	false -23	true 36
touched|1|object|	false -7
touched|1|of|	false -12	true 34
touched|1|to|	false -76	true 42
touched|2|	1 11	3 11	4-8 27	9+ -39
touched|2|after|	false 21	true -10
touched|2|aside|	false 27
touched|2|far|	false 6	true -22
touched|2|next|	false 18	true -8
touched|2|no|	false -19	true 18
touched|2|object|	false -8	true 31
touched|2|of|	true -16
touched|2|to|	false -87	true -87
touched|3|	0 -16	1 -10	2 14	3 -11	4-8 7	9+ 7	x -11
touched|3|after|	false -25	true -46
touched|3|aside|	false -14	true -67
touched|3|far|	false -12	true 16
touched|3|next|	false -21	true -11
touched|3|no|	false -8
touched|3|object|	true -12
touched|3|of|	false -8	true -21
touched|3|to|	true -55
touched|4|	1 -13	2 -8	4-8 -6	x -7
touched|4|after|	false -7
touched|4|aside|	true -7
touched|4|far|	false -20
touched|4|next|	false -8	true -12
touched|4|no|	false -9
touched|4|object|	false -6	true -8
touched|4|of|	false -12
touched|4|to|	false -27	true -23
touched|new|	0 14	1 -13	2 -23
touched|new|after|	true -37
touched|new|aside|	false -83	true 39
touched|new|far|	false -44	true -8
touched|new|next|	true -13
touched|new|no|	false 17	true -10
touched|new|object|	false -12	true -17
touched|new|of|	true -49
`;
