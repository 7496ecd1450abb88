/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 6
0|after|	' -20	- -41	. 14	: 95	; 28	? 81	adverb 23	capital 67	edge 60	judging -9	of 16	possessive 37	preposition 23	quote 22	relative 7	saying -15	thinking -53	verb -29	word 22	‘ 44	“ 9
0|after|'|	' 66	preposition -59
0|after|,|	, 60	adverb 79	auxiliary 11	first -40	joint 73	judging -78	relative 90	saying 27	thinking 53	verb 22	word 19
0|after|-|	first -57	joint 115	saying -23	word -38
0|after|.|	, -35	auxiliary 11	joint 75	judging 30	of -59	preposition 35	thinking 64	verb 91	word 18
0|after|adverb|	first 17	preposition 47	saying 51	verb 76	word -72
0|after|auxiliary|	; 38	capital 106	of 85	preposition -26	relative 6	word 6
0|after|capital|	auxiliary 38	first -56	joint 35	of 26	preposition 77	saying 26	verb 35	word 26
0|after|edge|	preposition 60
0|after|joint|	, -87	first 78	of -75	preposition -15	saying 12	verb 112	word 23
0|after|judging|	, -47	first -56	of 63	preposition 59	relative 40	saying 25	thinking 66
0|after|of|	, 68	- 6	auxiliary 113	first 13	joint 63	judging -76	of 81	preposition 23	relative 49	saying 14	verb -30	word 16	— 60
0|after|possessive|	, 60	auxiliary -65	first 63	joint 17	judging -33	of 46	preposition -56	relative 19	saying 57	verb 91	word -75
0|after|preposition|	, 131	auxiliary -10	first 60	joint 52	judging 24	of 44	preposition 40	relative 52	saying -12	thinking -23	verb -8	word -8
0|after|quote|	judging -93	preposition 58	saying 55
0|after|relative|	, -46	joint 50	of 38	preposition 26	saying -36	word 32
0|after|saying|	' -19	, -25	; -50	auxiliary 83	capital -81	first -39	joint -10	judging 49	of 88	preposition 61	relative -52	saying 32	verb 29	word -11
0|after|thinking|	, -136	first -15	joint -50	relative -47	saying 67
0|after|verb|	, -18	first -23	joint -20	of -41	relative 25	saying 45	word -12
0|after|word|	, -31	; 15	auxiliary -10	capital 81	first -7	joint -54	judging 93	preposition 34	relative 100	thinking 24	verb 42	word 38
0|after|“|	judging -12	saying 51
0|again|false|	age -13	agent 10	business -6	kin -9	nation 6	no 9	object 8	other 20	to -32
0|again|true|	far 20	kin 44	next -28	no -32	object -26	organisation -14	person -53
0|before|	' 21	) 23	* 79	- 49	; -37	adverb 77	auxiliary 37	capital -13	first -17	joint 13	judging -9	of 24	preposition 21	relative 13	saying 12	thinking 21	verb 35	– 10	— 10	’ -15
0|before|'|	age -38	agent 28	person -39
0|before|,|	age -51	agent -15	business 10	nation 82	organisation 38	other -50	person 16
0|before|-|	person 41
0|before|:|	agent 38	person -8
0|before|;|	agent -12	business 25	person -59
0|before|adverb|	agent 41	person 36
0|before|auxiliary|	agent -18	kin 37	nation 23	organisation 71	other 67	person 38
0|before|capital|	agent 58	business 92	kin 59	organisation 37	other -96	person -41
0|before|first|	age -41	agent -45	business -8	kin -32	nation -72	organisation 11	other 52	person -12
0|before|joint|	agent 53	business -13	kin 37	nation 88	organisation -27	other 60
0|before|judging|	agent 44	business 11	kin -107	nation 25	organisation 18	other 72	person -33
0|before|of|	agent 11	business 19	kin 123	nation 19	organisation -30	other 41	person 10
0|before|preposition|	agent 39	business -57	kin 58	nation 54	organisation -17	person 26
0|before|relative|	agent 40	kin -17	nation 96	organisation -17	other 70	person 30
0|before|saying|	age -69	agent 79	business -30	kin -16	nation 35	organisation -20	other 27	person -16
0|before|thinking|	agent 66	organisation 46	other 51	person -60
0|before|verb|	agent 47	kin -45	nation 80	other 45	person 54
0|before|word|	agent 8	business -22	kin -29	nation -26	organisation 17	other 48	person -13
0|before|—|	person 82
0|before|’|	age -29	person 12
0|beside|	after 29	before 19	tight 58
0|beside|after|	next 27	no 55	own 30	possessive 65	the 21
0|beside|before|	aside 57	far 34	next 16	own 65	possessive 58	the 10
0|beside|none|	no 8	none 32	object 9	own 6	possessive 7	to -32
0|beside|tight|	far 68	no 32	own 10	the 45
0|best|equal|	aside 18	business 86	far 13	kin -18	nation -49	next -31	none 10	of -6	organisation 32	possessive 6	the 8
0|best|kindred|	agent 9	aside 47	far 34	next -8	no -31	object 17	of 28	own 16	person 10	possessive 35	the -6
0|best|near|	after 38	agent 9	business -43	kin 20	nation 19	next -8	no 20	none 66	object -18	of -8	organisation -17	other 26	own 31	person -27	possessive -24	to -49
0|best|none|	after -47	age -13	agent 11	business -10	next 10	no 10	none 40	object 12	organisation 12	other 15	possessive 21	the 6	to 8
0|compatriots|false|	0 7
0|compatriots|true|	0 -6	1 20	2 95
0|ending|	ad 42	al 33	am -12	an 11	at -70	au -69	aw 37	ay 35	by 77	ce 40	ch 102	ck 18	cs -49	ct -40	cy -55	de -84	ds -25	dy -41	ea 67	ee 38	ef -59	ek 59	en 41	es 69	et -18	ew 27	ey 19	ff 75	ft 78	ge 7	gn 9	gs 42	he 39	ht 46	ic 82	il -25	im -34	in 54	ip 35	ir -26	it 83	ld 36	le 14	lf 75	ll -18	ls 68	lt 72	ly 57	me 66	mp -21	ms 65	my 81	nd -32	ne 20	ng 42	nk -22	ns -10	nt 15	ny -39	og 80	ok 66	ol 42	om 92	on -22	op -73	ot -20	oy 71	pe 70	pt 73	rd -9	re 39	rk 79	rm 11	rn 63	rs 28	ry 38	se 18	sh 60	sk 45	ss -24	st -6	te 11	th 62	ty -10	ub -7	ue -70	ur 11	us 55	ut -35	ve -28	wd 44	wn 53	wo 39	ys 41
0|first|	20 -64	24 76	26 -91	29 -65	31 34	38 -69	51 -58	attorney -6	average 78	best 100	biggest 69	blue 36	case 59	central -43	chief -20	chinese 50	city 96	co 60	defence -50	disciplinary 35	district -29	dutch -57	elder 70	environment 69	ex -110	family 85	federal 39	final 60	finance 72	first 55	foreign 70	former -100	fourth 72	french -56	front -75	governing 21	great -59	health -39	high 56	interior 28	largest 65	last 97	late 113	law -34	lead 20	most 44	new 10	next 60	nikkei 68	old -7	one 75	only 78	opposite -36	opposition 69	other 89	outgoing 53	own 72	police 89	provincial 43	public 47	regional 26	retired -73	ruling 71	same 99	second -34	senate 67	senior 12	sign 31	south -28	state 34	third 6	three -31	transport 80	two 59	un 35	vice -11	whole 61	wigan -79	world 6	younger -48
0|headline|	false 6
0|headline|false|	age -13	agent 9	other 20
0|headline|true|	agent 55	business 39	kin -23	nation 23	organisation 25	other 35
0|head|	29-year-old -65	31-year-old 34	38-year-old -69	51-year-old -58	act 72	african 90	after 7	agency -55	agent 93	airline -6	airport -50	ambassador -35	american -24	analyst 10	anger 81	army 71	arrest 51	artist -32	asian 76	association 14	athlete -46	attorney 14	audience 61	audit 61	author -39	authority -78	authors 65	baker -46	bank -23	bassist -82	bench 64	better 65	bishop -36	black 69	board 38	boat 83	boats 43	body -41	border 59	boss -88	brewer -84	british 78	brother -22	brothers 42	bureau -75	buyer 98	campaign 9	captain 44	career 59	carrier -59	case 41	cause 32	center -17	chair -17	chairman 30	chairwoman -10	chamber 67	champion -132	chancellor 101	chapter 113	charity 120	chief -24	child 73	chinese 74	city 71	clerk 70	client -64	clients 58	club -7	coach 37	colleague -109	color 69	commission -34	commissioner 84	committee -12	company -41	computer 21	congressman -74	contract 80	contractor 134	cook 54	corridor 43	could 47	council -8	counterpart -57	country -20	court 22	cousin 49	cover 67	creek 94	crew 24	crowd 44	daughter 23	deal 65	decision 48	defence 77	defendant -76	defender -75	delay 51	democrat -100	democratic 57	department 53	deputy -16	difference 22	district -99	doctor -35	donor 67	door 93	driver 44	easter 45	editor 11	employer -10	engineer 25	english 82	envoy 71	error 96	executive -41	family 42	farmer -77	favourite 76	federation -111	final 37	firm -11	floor 63	folder 77	former -50	forward -66	founder -60	franchise -33	french 107	friend -102	friends -32	fund 76	general 44	german -61	goalkeeper 48	government 149	governor 31	granddaughter 29	grandfather 108	grandmother 83	grandson 69	greek -40	grocer -99	groom 76	group 20	guard -75	harbourmaster 69	head 63	header 82	hospital 13	husband -32	inquiry 94	insurer 82	iranian 81	japanese 49	judges 49	junior 62	jury 61	keeper 6	lander 66	landlord 43	latter -37	law 37	lawyer 19	leader 38	lender -9	line 58	lobby 77	loss 52	lower 67	maker 41	man 34	manager 25	match 28	matter 92	mayor 49	meeting 50	members 35	men 32	merger 82	midfielder -90	minister 41	ministry 33	minutes 40	mission -34	money 34	move 89	movement 35	mp -21	mum -61	museum 27	new 72	newspaper -13	niece -72	novelist -97	number 18	nurse -98	offender -25	office -16	officer 12	official 121	old 118	opener 24	operator -12	opponent -135	opposite 20	other 48	over 62	own 46	owner 85	panel 62	papers 58	party -17	patient -82	pensioner -112	people 79	per 79	peruvian 44	phrase 54	pier 58	pilot 78	platform 98	player 8	players 38	pole -16	police 69	politician -41	power 60	premier 113	president 56	price 26	princess 25	programme 58	prosecutor -33	public 24	publisher 99	quarter 80	recorder 66	referee 47	refrigerator 73	region -39	register 93	regulator -120	republican 87	researcher -83	result 72	results 25	retailer 18	river 110	room 14	rover 98	russian -13	school 42	search 27	second 58	secretary 37	seller 65	senator -97	she 39	ship 25	shop 93	should 29	shoulder 60	side 54	singer 68	sister 14	skipper 21	son 65	spaniard -62	speaker -51	spokeswoman -21	sponsor -13	store 41	striker -108	successor 6	summer 89	superintendent 11	swede -88	teacher -94	team -12	teenager -16	tender 73	term 34	tower 92	trailer 63	transfer 70	treasurer -20	trial 98	tunisian -52	two 39	umpire 118	uncle -28	under 70	union -16	unit 62	university -72	ute 15	utility -51	verdict 82	veteran -114	vicar 103	waiter 82	watchdog 69	water 29	weather 57	western 61	whether -40	widow -30	wind 45	winger -90	winner 82	winter 69	witness -25	woman -7	word 26	words 26	work 26	writer -12	year 61	younger -75
0|holds|false|	age -13	agent 17	kin -11	other 18
0|holds|true|	agent -33	kin 72	nation 8	organisation 29	other 47	person -38
0|last|	- -102	as 109	attorney 16	based -103	before 46	best 89	biggest 69	born -73	bus -49	central -43	chief -56	city 96	county 67	defence -50	dental -64	district -29	dutch -87	elder 70	environment 69	federal 40	final 63	finance 72	first 71	foreign 65	former -64	fourth 72	governing 21	health -27	high 54	interior 28	largest 61	last 76	late 113	law -34	lead 20	managing 55	most 37	new 27	news 50	next 68	no 95	nuclear 6	old -61	one 77	only 54	opposite -36	other 67	outgoing 88	own 72	party -60	police 89	press 45	prime 7	provincial 43	regional 19	retired -96	same 77	second -34	senior 62	since 47	south -27	the 77	third 46	three 44	transport 83	two 87	until 60	vice -63	water 33	works 88	younger -48
0|lately|0|	after -41	agent 49	aside 18	business -6	kin -14	nation -19	next -16	no 23	object 12	of 50	organisation -18	other 25	person 26	to 24
0|lately|1|	after 10	age -70	business -10	far 15	nation 7	next -14	no -15	object 7	of -12	organisation 6	other -9	person -6	to 7
0|lately|2|	after -12	age 53	agent 16	aside -17	business 37	kin 10	nation 30	next 32	no 24	object 8	of -8	other 20	person -21	to -58
0|lately|3|	after 79	agent 6	aside 44	business -35	far 13	kin -9	next 19	no 34	of -11	organisation 39	other 57	person 10	to -7
0|met|	false 7	true -15
0|met|false|	none 7
0|met|true|	equal -7	near -68
0|opening|none|	aside 48	business 39	far 10	kin 16	no 33	of 60	person 21
0|opening|own|	after 42	agent 13	aside 14	business -18	next 25	no 15	object -23	of 71	organisation 8	other 26	person 8	to -76
0|opening|possessive|	after 80	agent 18	business 39	far -14	no 19	object 76	of -14	organisation 52	other -15	person 13
0|opening|the|	after -21	age -13	agent 11	business -6	far 8	kin -6	object 14	of -14	other 23	person -9	to 7
0|plural|false|	age -13	agent 10	kin -7	none 6	other 20
0|plural|true|	nation 35	near 30	none 22	other 19
0|rivals|	0 6	2 22
0|ruled|false|	agent 13	aside 9	business -8	kin -7	kindred 14	nation 15	near 6	next 15	no 6	none 7	object 9	of -13	other 21	own 8	possessive 9	the 6	to -69
0|ruled|true|	age -33	agent -94	aside -41	far -48	kindred -55	nation -45	near -42	next -24	no 68	of 54	other -37	person 10	the -11	to 27
0|sort|agent|	after 66	aside 24	next -33	no 20	object 46	of 28
0|sort|age|	far -79	next -32	no 32
0|sort|business|	aside -32	far 21	next -13	no -7	object -18	of -53
0|sort|kin|	after -35	aside 28	far 16	next -20	no 23	object -33
0|sort|nation|	after 29	aside -13	next 26	object 19
0|sort|organisation|	after 35	aside 38	far 14	next -8	no 8	object -37	of -13
0|sort|other|	after -14	aside -7	next 20	object 33	of 48	to -24
0|sort|person|	after 26	aside 15	next 14	no -6	object -31	to 40
0|speech|after|kin|	own -21
0|speech|after|nation|	the 29
0|speech|after|organisation|	the 35
0|speech|after|other|	own 44	the -18
0|speech|after|person|	the -43
0|speech|aside|	, -35	auxiliary -32	capital -25	first -30	joint 58	judging 77	of -21	preposition 39	relative 86	verb 66	word 37
0|speech|aside|agent|	the 12
0|speech|aside|business|	the -59
0|speech|aside|kin|	own 39	possessive -8
0|speech|aside|organisation|	the 34
0|speech|aside|other|	own -21	possessive -21	the 17
0|speech|aside|person|	possessive 22
0|speech|far|	' 42	, 29	auxiliary -20	first -18	judging -40	of 14	preposition 9	relative 35	thinking 43	verb 62	— -21
0|speech|far|agent|	own -30	the 24
0|speech|far|age|	the -79
0|speech|far|business|	the 27
0|speech|far|kin|	possessive 14	the 15
0|speech|far|nation|	own 44	possessive -14
0|speech|far|organisation|	own 92	possessive 30	the 7
0|speech|far|person|	none -18	own 15	possessive 8
0|speech|next|	' -19	, -14	; -55	auxiliary 83	capital -59	first -22	joint 26	judging 49	of 96	preposition 48	relative -10	saying 55	verb 27	— 64
0|speech|next|agent|	the -37
0|speech|next|age|	the -32
0|speech|next|business|	the -6
0|speech|next|kin|	own -26	possessive 35	the -21
0|speech|next|nation|	the 12
0|speech|next|organisation|	own -35	possessive 99	the -9
0|speech|next|other|	own 63	possessive -18	the 26
0|speech|next|person|	none 26	own 88	possessive -42	the 10
0|speech|no|	' 37	) 11	, -8	: -20	adverb 93	auxiliary 35	capital 80	of 7	preposition 11	relative 9	thinking 20	verb 12	word -10	– 23	— 81
0|speech|no|agent|	own 68	possessive 12	the 18
0|speech|no|age|	the 32
0|speech|no|business|	own 19	possessive 109	the -14
0|speech|no|kin|	own 24	possessive -25	the 51
0|speech|no|nation|	own -15	possessive 61
0|speech|no|organisation|	own 95	possessive 26	the -8
0|speech|no|person|	none 33	own -22	possessive 16	the -7
0|speech|object|agent|	the 37
0|speech|object|	auxiliary 11	saying 10
0|speech|object|business|	the -16
0|speech|object|kin|	own -25
0|speech|object|nation|	the -9
0|speech|object|organisation|	own -47	the -19
0|speech|object|other|	own 18	possessive 51	the 37
0|speech|object|person|	own -17	the -28
0|speech|of|	, 94	auxiliary 73	first -45	judging -73	preposition 70	verb 8	word -17
0|speech|of|agent|	the 17
0|speech|of|business|	the -53
0|speech|of|organisation|	the 13
0|speech|of|other|	possessive 58	the 50
0|speech|of|person|	own 70	the -17
0|speech|to|other|	the -24
0|speech|to|person|	the 24
0|speech|to|	preposition -32
0|words|	1 23	3 7
again|none|	else -8	equal 33	kindred 11	near 12
again|	other -16	same 35
again|other|	else -6	equal 12	far -44	kindred -57	near -42	next 14	no -13	none -16	object -89
again|same|	else 121	equal -47	far 8	kindred -17	near -13	next -12	no 30	none 67	object 74
agrees|yes|	0 17	1 28	3 -45	person 17
away|0|2|	true -27
away|0|	after -30	aside 17	falsefalse -15	far -13	next 29	no -9	object 8	truetrue 18
away|1|2|	true -7
away|1|3|	true -8
away|1|	after -8	falsefalse 10	falsetrue -27	far 24	object -18	of 7	to -46	truetrue 9
away|2|1|	true -12
away|2|2|	true 51
away|2|3|	true -16
away|2|	after 11	falsefalse 15	far -15	next 9	object 10	of -22	to 15	truetrue -9
away|3|0|	true -13
away|3|1|	true 10
away|3|2|	true 20
away|3|3|	true -21
away|3|	after 28	aside -30	falsetrue 8	far -35	object 14	of 22	to -38	truetrue -19
away|3|x|	false -11
away|4-8|	after 9	aside -18	falsetrue 8	next -11	of -8	to -30	truetrue -16
away|4-8|x|	false -8
away|9+|0|	true -8
away|9+|2|	true -16
away|9+|	after -24	falsefalse -11	falsetrue -13	object -19	of -12	to -27
away|9+|x|	false -7
away|new|0|	true 17
away|new|1|	true -13
away|new|2|	true -24
away|new|	after -42	aside 11	far -9	next -9	object -17	of -30
beside|	before -14	other -18	tight -12
beside|before|	false -14	the -14
beside|none|	none -30
beside|other|	false -27	own -41	possessive -37	the -13	true -16
beside|tight|	false -12	the -12
busiest|	true 19
called|else|	0 -7	2 14	4-8 -15	9+ -21	age -12	agent -9	aside -19	business 18	far -26	next -7	object -9	of -9	organisation -30	person -11	to -18
called|else|0|	none -47	own -8	possessive -7	the -8
called|else|1|	the 15
called|equal|	0 -9	1 29	2 29	3 32	4-8 20	9+ 77	aside 9	business -12	far 16	kin -16	nation 62	next 20	object 28	of 51	organisation -58	person 33
called|equal|0|	none -17	own 7	possessive -11	the 15
called|equal|1|	none 28	possessive 24	the 24
called|kindred|	0 10	1 -11	2 23	3 30	4-8 21	after 30	agent 24	aside -59	far 33	new -33	next 7	no -28	object 17	of 9	other 63	person -10
called|kindred|0|	none -25	own 12	possessive -6
called|near|	0 9	2 20	3 -43	4-8 41	agent 16	aside 37	far 9	new 8	next 7	no -9	of 7	organisation -21	person 31	to 41
called|near|0|	none -58	own 13	possessive 19
called|near|1|	none -65	own 41
called|near|2|	own -48	possessive 18	the -34
called|none|0|	none -38	own -7	possessive -21
called|none|	1 9	2 -14	3 -7	age 16	of -16	other -6	to -16
called|none|1|	own -16	the 93
called|none|2|	the -6
named|false|	1 -6	organisation -30	other -6	x -6
named|true|	0 97	1 102	2 19	3 94	agent -66	business 58	organisation 130	other 152	x 137
nation|none|	else -11	equal 38	far -6	kindred 9	near 12
nation|	other -17
nation|other|	0 11	1 -22	2 -54	3 -27	aside 11	far -85	near -43	next -48	no 9	none -19	object -10	own -35	possessive -39	to -6	x -19
nation|same|	0 -12	1 -75	2 109	3 -110	aside 10	equal -15	far 19	next -71	no -35	none -62	own 33	possessive -52	the -8	x -32
nation|unknown|	0 16	2 -11	after -21	else 16	equal -21	far 19	kindred -17	next -8	object 16	of -11	own 11	to 6	x -7
nth|0|	age 62	equal 12	kindred 9	nation 11	near -14	next 7	of -29	organisation 16	other -6	own -22	person -7	possessive 37	to -36
nth|1|	after 36	age -9	agent -9	else -15	equal 18	far -21	kin 14	kindred 8	nation -13	near 8	no -6	object 8	organisation -30	own 18	person 11	possessive -61	to 68
nth|2|	after -37	age -63	agent -7	aside 26	far 15	kin -7	kindred -16	nation 28	near 43	next -10	none -7	object -11	organisation -15	own 22	possessive -23	to -56
nth|3|	after -34	age -60	agent 19	aside -21	business -14	else -9	equal 14	far -9	near 35	next -18	no 9	none -6	of 47	organisation 9	other -16	own -19	possessive -15	to -21
nth|x|	aside -7	nation -11	object -8	of -12	own -7	possessive -8	to -8
public|true|	agent -16	nation -23
ruled|none|	9+ -6	else -7	equal 21	kindred -11	to 23
ruled|other|	-1 -31	0 7	3 -6	9+ -9	agent -24	aside -28	business 52	nation -36	near 57	new -31	no -109	none -16	other -18	person -7	to -20
ruled|	same 13
ruled|same|	0 -6	1 16	2 27	3 63	4-8 -14	9+ 25	age 15	agent 64	aside 48	business -68	else -10	far 65	kindred 116	nation 103	near 55	next 13	no -47	none -7	of -25	other 55	the 13	to -16
spoke|false|after|	0 -12	1 12	2 15	3 -7	4-8 6	9+ -24	new -42	x -42
spoke|false|aside|	0 19	1 -18	2 -8	3 9	4-8 -23	new 11	x 11
spoke|false|far|	2 -9	3 19	new -9	x -9
spoke|false|next|	0 16	2 -16	3 11	4-8 -9	new -9	x -9
spoke|false|no|	1 -6
spoke|false|object|	1 -10	2 9	9+ -20	new -17	x -17
spoke|false|of|	0 -17	1 7	2 -28	3 40	9+ -10	new -30	x -30
spoke|false|to|	0 25	1 -59	2 11	3 -34	4-8 -27	9+ -26
spoke|true|after|	0 -44	1 16	2 48	3 -24	4-8 18
spoke|true|aside|	0 -21	2 -42	3 -25	9+ -26
spoke|true|far|	0 -6	1 -17	2 -42	3 -58	4-8 -14	9+ -25
spoke|true|next|	0 44	2 -14	3 -47	4-8 -22	9+ -31
spoke|true|no|	0 -10	2 -15	3 14	4-8 31	9+ 24
spoke|true|object|	0 18	3 -11	4-8 -37
spoke|true|of|	0 31	1 -30	2 -58	3 -27	4-8 -47	9+ -39
spoke|true|to|	1 -65	2 -22	3 -25	4-8 -43
spot|-1|	3 -11	4-8 -8	9+ -7	business -72	kin 16	kindred -33	no -7	object -7	of -16	person -17	to 24
spot|-1|none|	false -23
spot|-1|own|	false -7	true 43
spot|-1|possessive|	false 8	true -111
spot|-1|the|	true -65
spot|0|	1 11	2 7	3 12	4-8 -19	9+ -19	after 24	agent 6	business 10	else -7	far -9	kin -16	kindred -10	nation 11	none 6	object 10	to 19
spot|0|none|	false -47
spot|0|own|	false -31	true -30
spot|0|possessive|	false 12	true -18
spot|0|the|	true 14
spot|1|	0 50	1 -10	2 6	3 -11	9+ -11	after -18	age 46	agent -14	aside -8	business -7	equal 19	kin -9	kindred 47	near -16	organisation 12	other -12	person 7	to -46
spot|1|none|	false -79
spot|1|own|	false 17
spot|1|possessive|	false -33	true -6
spot|1|the|	true -44
spot|2|	0 -10	1 -14	2 -37	3 24	9+ -6	after -7	age -33	business -6	else -14	equal 49	kin 12	nation -8	near 41	next -7	no 7	object -17	of -6	organisation -29	to -54
spot|2|own|	false 32	true 14
spot|2|possessive|	false -36	true -21
spot|3|	1 -84	2 -61	3 -33	after -38	age -60	agent 11	aside -27	else -8	equal 21	kin 28	kindred 29	nation -53	near 24	next -6	object 10	of 25	other -11	to -21
spot|3|own|	false -15	true -41
spot|3|possessive|	false -38	true 36
spot|3|the|	true 44
subject|falsefalse|	after -12	far -9	next 12	object -6	of -40	to -32
subject|falsefalse|false|	0 -7	1 -11
subject|falsefalse|true|	0 32	1 8	2 -20	3 20
subject|falsetrue|	after 19	aside -21	next 8	no -15	object 7	of 15	to -22
subject|falsetrue|false|	0 -16	1 10	2 6	3 -7
subject|falsetrue|true|	0 -28	1 -14	2 -23	3 8
subject|new|	after -42	aside 11	far -9	next -9	object -17	of -30
subject|truefalse|	aside -11	next -6	to 16
subject|truefalse|false|	2 -11
subject|truefalse|true|	0 47	1 -20	2 -18	3 20
subject|truetrue|	aside 9	far -8	next -14	object -11	of 15	to -63
subject|truetrue|false|	1 -17	3 -6
subject|truetrue|true|	0 37	1 -25	2 -55	3 16
suiting|1|	0 40	1 -10	2 -33	3 14	4-8 20	9+ -7	age 41	agent 11	equal -30	kindred 26	nation -14	near 33	new 11	none 12	organisation 13	other 16
suiting|2|	0 -11	2 21	4-8 12	age -20	agent 19	business 22	else 10	equal 12	kin 18	kindred -57	nation -6	none 6	organisation -18	other -17	person 16
suiting|3|	0 -18	1 -11	2 -6	3 34	4-8 -7	agent -26	else -8	equal 14	kin 9	kindred 19	nation 30	near 14	new -8
suiting|4|	0 -7	1 17	2 9	3 -18	4-8 -9	9+ -7	age 8	business -15	else -16	equal 44	kin -23	kindred 12	nation 14	new -19	other -8	person -7
suiting|x|	3 -11	4-8 -8	9+ -7	nation -11
suit|agent|organisation|else|	own -42	the -26
suit|agent|organisation|near|	own -14	possessive -29	the -16
suit|agent|organisation|none|	possessive -19
suit|agent|organisation|	possessive -18
suit|agent|person|else|	own -12	possessive 26	the -11
suit|agent|person|kindred|	the 24
suit|agent|person|near|	own 27	the 12
suit|agent|person|none|	own -24	possessive -51	the 10
suit|agent|person|	own -6	possessive 10
suit|age|person|else|	the -12
suit|age|person|none|	the 16
suit|business|organisation|else|	the 29
suit|business|organisation|near|	own 62	the -17
suit|business|organisation|none|	own -28	possessive -13
suit|business|organisation|	own 13	possessive -36
suit|kin|person|else|	own -26	possessive 62	the -9
suit|kin|person|equal|	own 21	possessive -39	the -44
suit|kin|person|near|	possessive -17	the -9
suit|kin|person|	none -17	the -8
suit|kin|person|none|	possessive -56	the 14
suit|nation|	organisation -11	person 13
suit|nation|organisation|else|	own -21	the -14
suit|nation|organisation|near|	own -28	the -32
suit|nation|organisation|none|	own -14	possessive -12	the -9
suit|nation|organisation|	own -16	possessive -15	the -11
suit|nation|person|else|	own -56	possessive -46	the 6
suit|nation|person|near|	own -51	the 34
suit|nation|person|none|	own 45
suit|nation|person|	possessive 11	the 12
suit|organisation|organisation|else|	own -48	the -29
suit|organisation|organisation|equal|	possessive -35	the -35
suit|organisation|organisation|near|	none 14	own 69	possessive -50	the -36
suit|organisation|organisation|none|	own -37	possessive -12	the 9
suit|organisation|organisation|	own -10	possessive -35
suit|other|organisation|else|	possessive -24	the 22
suit|other|organisation|near|	own -22	the 9
suit|other|organisation|none|	own -8
suit|other|organisation|	own -9
suit|other|	person -6
suit|other|person|else|	own -12	the -6
suit|other|person|kindred|	the 63
suit|other|person|near|	own -35	possessive 52	the -13
suit|other|person|none|	own 21	possessive -26	the -14
suit|other|person|	possessive 10	the -8
suit|person|person|else|	own 12	possessive -46	the -13
suit|person|person|equal|	none -10	own -25	possessive 30	the 28
suit|person|person|kindred|	none -27	own -9	possessive -6	the -14
suit|person|person|near|	none -100	own 14	possessive 32	the 26
suit|person|person|	none -24	own -6	possessive -9
suit|person|person|none|	none -49	own -43	possessive -56	the 12
times|0|	agent -6	business -72	kin 16	nation 65	person -17
times|	1 -8	2 9	3 15
times|1|	agent -7	business -38	kin 6	nation -7	organisation -17
times|2|	age -12	agent 15	business 50	kin -20	organisation 25	other -6	person 11
times|3|	age 48	business 59	kin -18	nation -9	organisation 24	other 6	person 11
times|4|	age -20	agent -10	business 35	nation -38	other -6	person 10
total|1|	1 -19	2 -13	3 -15	age -27	agent -7	business -32	kin -7	organisation -6	person -20
total|2|	3 24	age 27	business 17	kin 11	nation -19	organisation -11	other -8	person 30
total|3|	-1 -17	0 11	1 40	2 36	3 9	age 45	agent 30	business 48	kin 12	nation 34
total|4|	-1 -6	0 28	1 27	2 42	3 -39	business 56	kin -39	nation -37	organisation 62	other -33	person 49
total|5|	-1 -12	0 -14	1 44	2 -52	3 71	age 26	agent -34	business 16	kin -11	nation -15	organisation 90	other 13	person 21
total|6|	-1 -52	0 -18	1 18	2 -43	agent -27	kin 54	nation -51	other -63	person 7
touched|0|	0 -7	1 -18	3 25	4-8 18	9+ -36
touched|0|after|	false -14	true -7
touched|0|aside|	false -39	true 13
touched|0|far|	false -15
touched|0|next|	false 10	true 24
touched|0|no|	false 14	true -30
touched|0|object|	false -12	true 10
touched|0|of|	false -31
touched|0|to|	true -7
touched|1|	0 36	1 17	2 21	9+ -18
touched|1|after|	false -14	true 29
touched|1|aside|	false -26
touched|1|far|	false 10
touched|1|next|	false 22	true 17
touched|1|no|	false -23	true 32
touched|1|object|	false -7
touched|1|of|	false -11	true 29
touched|1|to|	false -50	true 46
touched|2|	1 11	3 9	4-8 27	9+ -47
touched|2|after|	false 16	true -9
touched|2|aside|	false 23
touched|2|far|	false 11	true -20
touched|2|next|	false 18	true -11
touched|2|no|	false -18	true 16
touched|2|object|	false -8	true 28
touched|2|to|	false -75	true -67
touched|3|	0 -16	1 -12	2 13	3 -11	4-8 6	9+ 9	x -11
touched|3|after|	false -30	true -38
touched|3|aside|	false -14	true -68
touched|3|far|	false -10	true 24
touched|3|next|	false -22	true -9
touched|3|no|	false -7
touched|3|object|	true -12
touched|3|of|	false -6	true -22
touched|3|to|	true -40
touched|4|	1 -13	2 -7	4-8 -7	x -7
touched|4|after|	false -7
touched|4|aside|	true -6
touched|4|far|	false -20
touched|4|next|	false -9	true -12
touched|4|no|	false -8
touched|4|object|	false -6	true -8
touched|4|of|	false -11	true -7
touched|4|to|	false -25	true -23
touched|new|	0 17	1 -13	2 -24
touched|new|after|	true -42
touched|new|aside|	false -89	true 38
touched|new|far|	false -41	true -7
touched|new|next|	false -6	true -15
touched|new|no|	false 24	true -9
touched|new|object|	false -13	true -19
touched|new|of|	true -45
`;
