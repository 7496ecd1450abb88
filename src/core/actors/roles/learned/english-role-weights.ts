/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 6
0|after|	' -23	- -30	. 13	: 94	; 6	? 77	adverb 9	capital 60	edge 38	joint 6	of 12	possessive 37	preposition 18	quote 14	relative 15	saying -15	thinking -49	verb -23	word 27	‘ 85	“ -14
0|after|'|	' 77	first -59	preposition -48
0|after|,|	, 68	adverb 73	capital 10	first -33	joint 37	judging -84	of 18	preposition 15	relative 88	saying 31	thinking 72
0|after|-|	first -41	joint 91	preposition 104	saying -23	word -37
0|after|.|	, -37	auxiliary 32	joint 71	judging 26	of -69	preposition 23	saying 12	thinking 64	verb 91	word 16
0|after|adverb|	first 14	preposition 53	saying 75	verb 70	word -55
0|after|auxiliary|	, -13	; 29	capital 102	joint 8	of 22	preposition -23	thinking -6	word -12
0|after|capital|	auxiliary 41	first -48	joint 25	of 22	preposition 83	saying 19	verb 34	word 25
0|after|edge|	preposition 38
0|after|joint|	, -77	first 79	of -38	preposition -11	saying 27	verb 98	word 32
0|after|judging|	, -60	first -49	of 62	preposition 57	relative 68	saying 17	thinking 56	word 45
0|after|of|	, 30	auxiliary 116	capital -44	first 7	joint 85	judging -74	of 103	preposition 6	relative 62	saying 43	verb -38	word 13	— 44
0|after|possessive|	, 66	auxiliary -68	first 56	joint 16	judging -35	of 77	preposition -46	relative -18	saying 31	verb 94	word -13
0|after|preposition|	, 119	auxiliary -7	first 49	joint 54	judging 14	of 8	preposition 26	relative 41	saying -24	thinking -8	verb -8
0|after|quote|	judging -92	preposition 45	saying 64
0|after|relative|	, -33	first 15	joint 85	of 32	saying -27	word 28
0|after|saying|	' -26	, -20	; -58	auxiliary 103	capital -59	first -37	joint -10	judging 54	of 93	preposition 64	relative -36	saying 44	verb 31	word -8	’ 11
0|after|thinking|	, -29	first -12	joint -55	relative -62	saying 70
0|after|verb|	, -16	first -31	joint -39	of -32	preposition 8	relative 85	saying 49	word -11
0|after|word|	, -43	; 97	auxiliary -9	capital 100	first -12	joint -48	judging 90	of 29	preposition 36	relative 113	saying 14	thinking 20	verb 32	word 17
0|after|“|	saying 12
0|again|false|	age -12	agent 11	business -14	kin -10	nation 11	no 8	object 10	other 18	to -35
0|again|true|	business 35	far 12	kin 27	next -16	no -19	object -14	organisation -18	person -47
0|before|	' -9	) 23	* 95	- 45	; -36	adverb 68	auxiliary 34	capital -13	first -17	joint 15	judging -17	of 33	preposition 22	relative 9	saying 13	thinking 33	verb 26	– 9	— 25	’ -13
0|before|'|	age -49	agent 39	other -90	person 22
0|before|,|	age -61	agent -26	business 7	nation 57	organisation 48	other -35	person -8
0|before|-|	person 42
0|before|:|	agent 43	person -13
0|before|;|	agent -33	business 23	organisation -18	person -29
0|before|adverb|	agent 56	kin 78	person 46
0|before|auxiliary|	agent -11	kin 40	nation 23	organisation 76	other 63	person 33
0|before|capital|	agent 74	business 93	kin 64	organisation 45	other -86	person -20
0|before|first|	age -49	agent -47	business -10	kin -45	nation -69	organisation 22	other 66	person -12
0|before|joint|	agent 29	business -14	kin 46	nation 83	organisation -37	other 81	person -8
0|before|judging|	agent 38	kin -100	nation 12	organisation 21	other 20	person -26
0|before|of|	agent 9	business 27	kin 119	nation 12	organisation -6	other 37	person 9
0|before|preposition|	agent 42	business -42	kin 53	nation 53	organisation -17	other 9	person 21
0|before|relative|	agent 36	business -19	kin -23	nation 89	organisation -34	other 48	person 48
0|before|saying|	age -51	agent 74	business -38	kin -15	nation 32	organisation -16	other 26	person -16
0|before|thinking|	agent 63	nation 47	organisation 25	person -48
0|before|verb|	agent 49	business 8	kin -39	nation 66	other 43	person 25
0|before|word|	business -7	kin -16	nation -18	organisation 18	other 37
0|before|—|	person 73
0|before|’|	age 25
0|beside|	after 36	before 17	tight 52
0|beside|after|	far -33	next 64	no 58	own 25	possessive 45	the 17
0|beside|before|	aside 76	far 38	next 9	no -13	own 88	possessive 62	the 11
0|beside|none|	no 8	none 38	object 11	own 7	to -35
0|beside|tight|	far 61	no 24	own 21	the 38
0|best|equal|	aside 30	business 73	kin -18	nation -50	next -33	no 8	none 16	of -28	organisation 42	own -16
0|best|kindred|	agent 12	aside -25	far 12	next -9	no -20	object 17	of 30	person 10	possessive 6
0|best|near|	after 49	agent 7	business -37	kin 22	nation 28	no 25	none 70	object -26	organisation -13	other 19	own 25	person -22	possessive -11	to -42
0|best|none|	after -41	age -10	agent 12	aside 7	business -14	next 12	none 43	object 16	organisation 9	other 17	possessive 22	the 6	to 12
0|compatriots|false|	0 7
0|compatriots|true|	0 -7	1 33	2 32
0|ending|	ad 42	al 32	am -15	ar 18	at -60	au -75	aw 43	ay 65	by 72	ce 41	ch 100	ck 32	cs -41	ct -44	cy -48	de -87	dy -36	ea 79	ed 9	ee 34	ef -57	ek 44	el 77	en 34	ep 61	es 71	et -31	ew 30	ey 44	fe 16	ff 8	ft 79	gs 44	he 42	ht 56	ic 73	ie 17	il -19	im 22	in 23	ip 39	it 87	ks 25	ld 31	le 23	ls 73	lt 86	ly 68	me -17	mp 10	ms 57	my 95	na 45	nd -44	ne 23	ng 51	nk -33	nt 25	ny -40	og 35	ok 100	ol 29	om 92	on -20	op -31	ot -20	ow -12	oy 89	pe 71	ps 47	pt 65	re 48	rk 104	rm 20	rn 66	rs 29	ry 17	se 15	sh 54	sk 42	ss -35	st -21	te 28	th 68	ts 11	ty -9	ub -10	ue -84	um 20	up 6	ur 16	us 63	ut -32	ve -30	wd 58	wn 76	wo 50	ws 80	ys 46
0|first|	20 -76	24 43	26 -98	27 -50	29 -75	31 26	38 -71	47 -52	51 -71	58 -57	average 71	best 106	biggest 85	blue 32	brazilian -64	case 58	central -28	chief -35	chinese 66	city 107	competition 69	county 62	defence -45	disciplinary 64	district -33	dutch -73	elder 77	electoral 75	environment 86	ex -47	family 80	federal 32	final 65	finance 76	first 56	foreign 64	former -81	fourth 81	french -56	front -69	great -30	health -20	high 47	interior 50	largest 57	last 96	late 100	law -7	lead -18	leading -39	local -35	main 61	most 37	new 19	next 62	nikkei 68	no 50	older -9	one 100	only 16	opposite -40	opposition 78	other 77	outgoing 54	own 66	police 90	provincial 41	public 70	regional 24	retired -100	ruling 87	same 103	second -15	senate 61	senior -33	sign 35	south -36	state 10	third -33	three -27	top 62	transport 78	two 64	un 51	whole 58	wigan -73	world 6	younger -49
0|headline|	false 6	true 7
0|headline|false|	age -12	agent 10	nation 9	other 18
0|headline|true|	agent 52	business 48	kin -18	nation 26	organisation 32	other 36	person -7
0|head|	27-year-old -50	29-year-old -75	31-year-old 26	38-year-old -71	47-year-old -52	51-year-old -71	58-year-old -57	act 95	actor -98	adviser 24	african 71	against -40	agency -47	agent 101	airline -26	airport -28	ambassador -40	american -19	analyst 29	anger 86	army 87	arrest 56	artist -39	asian 90	association 22	athlete -63	attorney 35	audience 57	audit 58	auditor -8	author -57	authority -101	authors 73	baker -59	bank -29	bassist -77	bench 84	better 73	bishop -40	bishops 40	black 70	board 25	boat 77	boats 42	body -36	border 60	boss -91	boy 53	brewer -90	british 70	brother -30	brothers 36	browser 69	builder -45	bureau -92	candidate -21	captain 45	career 71	carrier -42	case 69	cause 35	chair -10	chamber 82	champion -114	chancellor 111	chapter 112	chief -25	child 108	chinese 88	city 82	clerk 101	client -61	clients 45	club -10	coach 17	colleague -108	color 57	commission 7	commissioner 101	committee -22	company -43	comptroller -22	computer 30	congregation -52	congressman -82	contract 93	contractor 136	cook 72	coroner -77	corridor 47	could 50	counterpart -52	country -26	couple 38	court 9	cousin 53	cover 52	creek 88	crew 30	crowd 58	damage 42	daughter 21	deal 58	decision 50	defence 85	defendant -100	defender -97	delay 85	democrat -95	democratic 55	department 62	deputy 28	detective -82	developer 91	difference 33	director 24	district -98	doctor -54	dog 45	donor 68	door 97	driver 71	easter 47	editor 68	employer -18	engineer 32	english 76	envoy 76	error 96	executive -55	family 30	farmer -38	father -28	favourite 82	federation -120	ferryman 75	final 39	firm -22	floor 66	folder 84	former -37	forward -93	founder -40	franchise -42	french 100	friend -101	friends -25	fund 77	gate 31	german -12	goalkeeper 51	government 153	governor 17	granddaughter 29	grandfather 123	grandmother 65	grandson 70	greek -45	grocer -110	groom 78	grower -45	guard -78	harbourmaster 68	head 67	header 112	hospital 20	host 106	husband -29	inquiry -14	institute 27	insurer 26	iranian 89	japanese 39	judges 47	junior 57	jury 80	keeper -20	lander 92	landlord 74	latter -24	law 43	lawmaker 16	lawyer 44	leader 39	lender -21	line 66	lobby 72	loss 58	lower 62	maker -26	man 33	manager 20	match 33	matter 97	mayor 54	meeting 45	members 40	men 39	merger 85	midfielder -116	million 43	minister 19	ministry 53	minutes 40	mission -37	money 43	mother 9	move 96	movement 46	mp 10	mum -33	museum 36	negotiator 12	new 74	newspaper -15	niece -45	novelist -81	number 23	nurse -66	offender -29	office -8	officer 7	official 112	old 114	one 61	opener 25	operator -18	opponent -150	opposite 19	other 55	over 63	own 42	owner 75	panel 53	paper 6	papers 53	partner 9	party -35	pastor -10	patient -53	pensioner -106	people 81	per 81	person 94	peruvian 51	phrase 43	pier 59	pilot 69	platform 76	players 29	pole -29	police 45	politician -49	power 59	premier 107	president 46	price 28	princess 6	programme 69	project 74	prosecutor -6	public 36	publisher 35	quarter 69	recorder 72	referee 49	refrigerator 74	region -34	register 86	registrar 13	regulator -117	republican 89	researcher -88	result 86	results 24	retailer 56	river 121	room 16	rover 108	russian -16	school 29	search 46	second 57	secretary 47	sector 62	seller 60	senator -83	she 42	sheriff -31	ship 24	shop 91	should 40	shoulder 68	side 65	singer 82	sister 15	skipper 14	son 70	spaniard -60	speaker -56	spokeswoman -28	sponsor 6	star -71	station -18	store 64	striker -97	summer 86	superintendent 10	swede -91	teacher -89	team -15	teenager -40	tender 73	three 52	tower 81	trailer 58	transfer 69	treasurer -34	trial 11	tunisian -47	two 50	umpire 118	uncle -35	under 79	union -19	unit 58	university -67	utility -54	verdict 89	veteran -91	vicar 103	victim 16	victims 36	waiter 46	watchdog 24	water 20	weather 72	western 53	whether -33	widow -33	wife 15	wind 64	winger -90	winner 97	winter 60	witness -32	woman 19	word 30	words 36	work 34	writer -11	year 64	younger -74
0|holds|false|	age -12	agent 16	kin -9	nation 6	other 16
0|holds|true|	agent -30	kin 78	nation 17	organisation 71	other 47	person -43
0|last|	- -87	as 112	attorney 32	based -125	before 70	best 81	biggest 85	born -58	bus -99	central -28	chief -43	city 107	county 87	defence -45	dental -61	district -33	dutch -85	elder 77	electoral 75	environment 86	federal 28	final 59	finance 76	first 73	foreign 86	former -44	fourth 81	french -41	health -28	high 52	interior 50	largest 66	last 70	late 100	law -7	lead -17	league 54	local -35	main 61	managing 57	most 39	new 19	news 54	next 69	no 73	not 53	nuclear 10	old -48	older -9	one 86	only 90	opposite -40	other 78	outgoing 79	own 69	party -67	police 90	press 52	prime 13	provincial 41	regional 18	retired -98	rights 53	same 81	second -26	senior 36	since 67	south -35	state -18	the 80	third 64	three 45	transport 78	two 77	until 59	vice -69	water 26	way 59	works 82	younger -49
0|lately|0|	after -41	agent 52	aside 30	business -21	far -14	kin -14	nation -16	next -20	no 14	of 54	organisation -14	other 13	person 27	to 29
0|lately|1|	age -47	far 20	kin 6	nation 6	next -10	no -12	object 8	of -15	person -8	to 10
0|lately|2|	after -8	age 43	agent 11	aside -10	business 32	far -16	kin 13	nation 20	next 30	no 20	object 17	other 21	person -22	to -64
0|lately|3|	after 76	agent 12	aside 33	business -31	far 20	kin -37	next 26	no 30	of -13	organisation 42	other 51	person 15
0|met|	false 6	true -23
0|met|false|	equal 10	none 7
0|met|true|	equal -14	near -50
0|opening|none|	aside 62	business 51	far 25	kin 19	no 41	of 46	organisation 17	person 21
0|opening|own|	after 27	aside 15	business -29	far -12	next 34	no 13	object -23	of 67	organisation 10	other 30	person 13	to -75
0|opening|possessive|	after 71	agent -11	business 56	far -10	no 9	object 82	organisation 49	other -9	person 10
0|opening|the|	after -19	age -12	agent 15	business -11	far 10	nation 9	object 15	of -20	organisation -8	other 19	person -7
0|plural|false|	age -12	agent 10	equal 7	kin -6	none 6	other 18
0|plural|true|	nation 27	near 39	none 21	other 23
0|rivals|	0 6	2 13
0|ruled|false|	age -11	agent 14	aside 6	business -7	equal 7	far 6	kin -6	kindred 8	nation 20	near 6	next 17	no 6	none 8	object 11	of -15	other 20	own 9	possessive 8	the 6	to -66
0|ruled|true|	after 7	age -12	agent -112	aside -35	business -6	far -51	kindred -47	nation -59	near -57	next -27	no 51	of 52	other -64	person 9	the -12	to 30
0|sort|agent|	after 66	next -25	no 22	object 45	of 31
0|sort|age|	far -94	next -10	no 18
0|sort|business|	aside -22	far 21	next -9	no -8	object -26	of -81
0|sort|kin|	after -37	aside 28	far 29	next -24	no 18	object -38	of -50
0|sort|nation|	after 28	aside -18	next 46	object 13
0|sort|organisation|	after 43	aside 25	far 13	next -12	no 7	object -29	of -9
0|sort|other|	after -8	next 18	object 31	of 51	to -22
0|sort|person|	after 15	aside 21	far -9	object -30	to 42
0|speech|after|kin|	own -24
0|speech|after|nation|	the 28
0|speech|after|organisation|	the 43
0|speech|after|other|	own 46	the -14
0|speech|after|person|	the -50
0|speech|aside|	, -54	adverb 73	auxiliary -28	first -39	joint 23	judging 9	of -13	preposition 48	relative 83	verb -21	word 28
0|speech|aside|agent|	the 23
0|speech|aside|business|	the -45
0|speech|aside|kin|	own 27	possessive 33
0|speech|aside|organisation|	the 24
0|speech|aside|other|	own -23	possessive 22	the 8
0|speech|aside|person|	own 16	possessive 6	the 6
0|speech|far|	' 33	, 25	auxiliary -20	capital 10	first -21	joint 6	judging -36	relative 21	thinking 43	verb 67	word 6	— -24
0|speech|far|agent|	own -27	possessive 6	the 28
0|speech|far|age|	the -94
0|speech|far|business|	possessive -26	the 22
0|speech|far|kin|	own 13	possessive 19
0|speech|far|nation|	own 81	possessive -25	the 7
0|speech|far|organisation|	own 98	possessive 17
0|speech|far|person|	none -7	own -14
0|speech|next|	' -26	, -13	; -57	auxiliary 103	capital -48	first -21	joint 17	judging 54	of 120	preposition 41	relative -20	saying 54	verb 29	— 60	’ 11
0|speech|next|agent|	own -17	possessive 67	the -31
0|speech|next|age|	the -10
0|speech|next|business|	none 21
0|speech|next|kin|	own -20	possessive 30	the -37
0|speech|next|nation|	the 34
0|speech|next|organisation|	none 16	own -34	possessive 111	the -25
0|speech|next|other|	own 58	possessive -21	the 20
0|speech|next|person|	none 6	own 90	possessive -52
0|speech|no|	' 12	) 14	, -6	: -28	adverb 64	auxiliary 28	capital 85	joint 16	preposition 15	relative 15	thinking 24	verb 23	word -14	– 29	— 84
0|speech|no|agent|	own 70	the 20
0|speech|no|age|	the 18
0|speech|no|business|	own -9	possessive 108	the -18
0|speech|no|kin|	own 16	possessive -31	the 60
0|speech|no|nation|	own -14	possessive 56	the 6
0|speech|no|organisation|	own 110	possessive 12
0|speech|no|person|	none 41	own -29	possessive 22	the -7
0|speech|object|	adverb -40	auxiliary 15	saying 11
0|speech|object|agent|	the 39
0|speech|object|business|	the -25
0|speech|object|kin|	own -29
0|speech|object|nation|	the -17
0|speech|object|organisation|	own -52	the -12
0|speech|object|other|	own 27	possessive 51	the 32
0|speech|object|person|	own -26	the -23
0|speech|of|	, 110	auxiliary 68	first -42	judging -55	of 15	preposition 62	verb 21	word -17	— 40
0|speech|of|agent|	the 23
0|speech|of|business|	the -81
0|speech|of|kin|	the -50
0|speech|of|organisation|	the 11
0|speech|of|other|	possessive 51	the 53
0|speech|of|person|	none 47	own 52	the -22
0|speech|to|other|	the -22
0|speech|to|person|	the 19
0|speech|to|	preposition -35
0|words|	1 24	3 23
again|none|	else -8	equal 30	kindred 10	near 11
again|	other -21	same 38
again|other|	else -8	equal -9	far -14	kindred -56	near -8	next 8	no -15	none -28	object -74
again|same|	else 103	equal -34	kindred -15	near -35	next -11	no 23	none 71	object 68
agrees|yes|	0 18	1 19	3 -44	person 18
away|0|1|	true -11
away|0|2|	true -27
away|0|	after -27	aside 28	falsefalse -18	falsetrue -6	far -14	next 22	no -8	object 7	of -12	to -11	truetrue 29
away|1|1|	true 8
away|1|2|	true -7
away|1|3|	true -10
away|1|	after -8	falsefalse 17	falsetrue -33	far 29	next 9	object -20	to -48
away|2|1|	true -6
away|2|2|	true 58
away|2|3|	true -18
away|2|	after 14	falsefalse 18	falsetrue -11	far -15	next 11	object 6	of -12	to 17	truetrue -7
away|3|0|	true -9
away|3|2|	true 18
away|3|3|	true -22
away|3|	after 23	aside -34	falsefalse 9	falsetrue 14	far -18	no -8	object 23	of 24	to -65	truetrue -19
away|4-8|0|	true -10
away|4-8|	after 10	aside -15	next -12	of -6	to -31	truetrue -16
away|4-8|x|	false -7
away|9+|0|	true -7
away|9+|1|	true -6
away|9+|2|	true -14
away|9+|	after -25	falsefalse -14	falsetrue -13	object -19	of -7	to -24
away|9+|x|	false -7
away|new|0|	true 13
away|new|1|	true -16
away|new|2|	true -16
away|new|	after -47	aside 12	far -7	next -9	object -19	of -34
beside|	before -16	other -18	tight -10
beside|before|	false -16	the -17
beside|none|	none -31
beside|other|	false -30	own -35	possessive -39	the -12	true -14
beside|tight|	false -10	the -10
busiest|	true 8
called|else|0|	none -39	own -7	possessive -7	the -7
called|else|1|	possessive 93	the 22
called|else|	2 14	4-8 -18	9+ -21	agent -10	aside -14	business 28	far -26	kin -6	next -6	object -8	of -12	organisation -33	person -10	to -19
called|equal|	0 -11	1 33	2 31	3 24	4-8 9	9+ 56	business -16	kin -8	nation 66	new 9	next 27	no 9	object 38	of 64	organisation -46	person 28
called|equal|0|	none -21	own 12	the 20
called|equal|1|	none 40	possessive 23	the 10
called|equal|2|	possessive -13
called|kindred|	0 9	1 -15	2 28	3 38	4-8 23	after 45	agent 19	aside -50	far 19	new -38	next 12	no -29	object 10	of 7	person -11
called|kindred|0|	none -17	possessive -20
called|near|	0 8	1 -12	2 24	3 -13	4-8 22	9+ 13	after -7	agent 24	aside 41	far 24	kin -12	new 10	no -19	organisation -19	other 7	person 24	to 42
called|near|0|	none -49	own 17	possessive 20
called|near|1|	none -54	own 44	possessive -20	the -8
called|near|2|	own -49	possessive 56	the -12
called|none|0|	none -36	own -8	possessive -20
called|none|	1 7	2 -12	aside -9	of -17	to -25
called|none|1|	own -13	possessive -45	the 99
called|none|2|	the -7
named|false|	organisation -29	other -6	x -6
named|true|	0 97	1 114	2 26	3 96	agent -76	business 54	nation -26	organisation 139	other 174	x 145
nation|none|	else -10	equal 31	kindred 10	near 10	own -6
nation|	other -17
nation|other|	1 -19	2 -46	3 -24	aside 8	far -83	near -53	next -37	none -19	object -13	own -39	possessive -39	x -19
nation|same|	0 -11	1 -31	2 96	3 -95	equal -28	far 19	near 10	next -23	no -25	none -54	own 49	possessive -64	the 7	x -32
nation|unknown|	0 12	after -29	else 12	equal -8	far 14	kindred -22	next -7	object 12	of -17	own 12	to 19	x -6
nth|0|	after 12	age 40	equal 11	kin -7	kindred 7	nation 11	near -17	next 6	of -27	organisation 13	own -24	person -8	possessive 29	to -39
nth|1|	after 16	agent -6	else -14	equal 14	far -27	kindred 12	nation -7	near 13	none 6	organisation -34	other -6	own 19	person 13	possessive -51	to 67
nth|2|	after -33	age -54	aside 18	business -9	else -6	equal 17	far 18	kin -11	kindred -12	nation 26	near 42	next -11	none -7	object -12	of -7	organisation -6	own 24	possessive -15	the -6	to -61
nth|3|	after -35	age -55	agent 15	aside -15	business -11	else -10	equal 16	nation -8	near 29	next -20	no 8	of 38	organisation 13	other -20	own -19	possessive -8	to -17
nth|x|	after -6	aside -8	far -8	nation -12	no -6	of -12	own -8	to -6
public|true|	agent -18	nation -21
ruled|none|	9+ -7	else -7	equal 19	kindred -14	to 17
ruled|other|	-1 -31	0 21	9+ -7	age -19	aside -24	business 51	nation -35	near 70	new -38	no -40	none -19	other 11	person -10	to -19
ruled|	same 16
ruled|same|	0 -10	1 27	2 30	3 66	4-8 -32	9+ 29	after -7	age 22	agent 29	aside 47	business -58	far 66	kindred 106	nation 117	near 53	next 19	no -53	none -17	of -27	other 27	person 9	the 16	to -20
spoke|false|after|	0 -11	1 9	2 15	3 -7	4-8 7	9+ -25	new -47	x -47
spoke|false|aside|	0 21	1 -16	2 -9	3 10	4-8 -19	new 12	x 12
spoke|false|far|	2 -7	3 17	new -7	x -7
spoke|false|next|	0 17	2 -12	3 8	4-8 -12	new -9	x -9
spoke|false|no|	1 -7	9+ -6
spoke|false|object|	1 -6	2 6	9+ -19	new -19	x -19
spoke|false|of|	0 -16	2 -21	3 37	new -34	x -34
spoke|false|to|	0 13	1 -58	2 16	3 -36	4-8 -27	9+ -24
spoke|true|after|	0 -46	1 12	2 55	3 -28	4-8 27
spoke|true|aside|	1 -10	2 -45	3 -26	9+ -30
spoke|true|far|	1 -12	2 -49	3 -61	4-8 -22	9+ -23
spoke|true|next|	0 39	2 -9	3 -37	4-8 -10	9+ -36
spoke|true|no|	0 -10	1 -11	2 -11	3 10	4-8 33	9+ 25
spoke|true|object|	0 8	1 -6	3 -23	4-8 -33	9+ -35
spoke|true|of|	0 21	1 -26	2 -66	3 -25	4-8 -52	9+ -37
spoke|true|to|	1 -67	2 -20	3 -30	4-8 -41
spot|-1|	4-8 -7	9+ -7	after -7	business -85	equal 9	far -6	kin 12	kindred -38	near 8	no -6	of -17	organisation 8	person -13	to 24
spot|-1|none|	false -14
spot|-1|own|	false -6	true 49
spot|-1|possessive|	false 16	true -114
spot|-1|the|	true -79
spot|0|	1 8	2 7	4-8 -21	9+ -13	after 11	aside 6	business 12	else -9	equal -9	far -10	kin -15	nation 11	object 7	to 18
spot|0|none|	false -52
spot|0|own|	false -32	true -39
spot|0|possessive|	false 6	true -8
spot|0|the|	true 6
spot|1|	0 49	1 -12	2 8	3 -6	9+ -15	age 33	agent -10	aside -8	business -10	equal 12	far 9	kin -15	kindred 50	near -19	object -6	of -6	organisation 12	other -9	person 8	to -44
spot|1|none|	false -90
spot|1|own|	false 19
spot|1|possessive|	false -35	true -13
spot|1|the|	true -40
spot|2|	0 -8	1 -13	2 -28	3 22	after -6	age -19	business -11	else -13	equal 64	far -8	kin 10	nation -7	near 37	no 6	object -18	of -6	organisation -22	to -61
spot|2|own|	false 26	true 15
spot|2|possessive|	false -38	true -17
spot|3|	1 -85	2 -71	3 -38	after -38	age -55	agent 9	aside -23	else -9	equal 21	kin 23	kindred 18	nation -45	near 6	next -8	object 10	of 20	organisation -8	other -12	to -17
spot|3|own|	false -17	true -39
spot|3|possessive|	false -37	true 53
spot|3|the|	true 45
subject|falsefalse|false|	1 -10
subject|falsefalse|	next 11	object -7	of -39	to -37
subject|falsefalse|true|	0 38	1 10	2 -10	3 18
subject|falsetrue|	after 14	aside -18	far -9	no -16	object 8	of 10	to -27
subject|falsetrue|false|	0 -26	1 13	3 -12
subject|falsetrue|true|	0 -27	1 -14	2 -25	3 8
subject|new|	after -47	aside 12	far -7	next -9	object -19	of -34
subject|truefalse|	aside -10	to 19
subject|truefalse|false|	2 -9
subject|truefalse|true|	0 51	1 -22	2 -22	3 16
subject|truetrue|	after -13	aside 17	far -6	next -9	object -12	of 11	to -66
subject|truetrue|false|	0 7	1 -19
subject|truetrue|true|	0 47	1 -24	2 -56	3 11
suiting|1|	0 40	2 -17	4-8 8	9+ -23	age 58	agent 16	equal -39	kin -12	kindred 22	nation -16	near 36	new 8	none 9	organisation 17	other 10	person 10
suiting|2|	0 -24	1 -6	2 19	4-8 14	age -34	agent 15	business 27	else 7	equal 34	kin 21	kindred -51	nation -8	new 6	other -20	person 10
suiting|3|	0 -7	3 30	agent -25	equal 14	kin 6	kindred 19	nation 21	near 19	new -17	organisation -6
suiting|4|	1 13	2 10	3 -18	4-8 -10	9+ -8	age 19	business -16	else -15	equal 31	kin -28	kindred 14	nation 9	new -12	other -6	person -7
suiting|x|	4-8 -7	9+ -7	nation -12
suit|agent|organisation|else|	own -45	possessive -19	the -24
suit|agent|organisation|near|	own -22	possessive 18	the -19
suit|agent|organisation|	possessive 10	the -6
suit|agent|person|else|	own -15	possessive 10	the -10
suit|agent|person|kindred|	the 20
suit|agent|person|near|	own 41	possessive 9	the 9
suit|agent|person|none|	own -26	possessive -51	the 10
suit|business|organisation|else|	own 26	the 25
suit|business|organisation|near|	own 53	the -15
suit|business|organisation|none|	own -56	possessive -15
suit|business|organisation|	possessive -42
suit|kin|person|else|	own -31	possessive 50	the -14
suit|kin|person|equal|	own 21	possessive -22	the -52
suit|kin|person|near|	own -16	possessive -10
suit|kin|person|	none -19
suit|kin|person|none|	possessive -57	the 19
suit|nation|	organisation -12	person 10
suit|nation|organisation|else|	own -23	the -14
suit|nation|organisation|near|	own -25	the -31
suit|nation|organisation|none|	own -16	possessive -15	the -9
suit|nation|organisation|	own -18	possessive -16	the -11
suit|nation|person|else|	own -58	possessive -33	the 6
suit|nation|person|near|	own -87	the 24
suit|nation|person|none|	own 39	possessive 9
suit|nation|person|	possessive 18	the 9
suit|organisation|organisation|else|	own -52	possessive -7	the -34
suit|organisation|organisation|equal|	possessive -78	the -20
suit|organisation|organisation|near|	none -15	own 68	possessive -34	the -33
suit|organisation|organisation|	none -15	own -10	possessive -31
suit|organisation|organisation|none|	own -33	possessive -13	the 9
suit|other|organisation|else|	own -7	possessive -21	the 17
suit|other|organisation|near|	own -22	possessive -6	the 6
suit|other|organisation|none|	own -8	possessive -10
suit|other|organisation|	own -9	possessive -8
suit|other|person|else|	own -11	the -7
suit|other|person|near|	own -46	possessive 48
suit|other|person|none|	own 19	possessive -13	the -18
suit|other|person|	possessive 16	the -8
suit|person|person|else|	own 13	possessive -38	the -12
suit|person|person|equal|	own -24	possessive 32	the 27
suit|person|person|kindred|	none -17	own -15	possessive -20	the -11
suit|person|person|near|	none -99	own 21	possessive 20	the 26
suit|person|person|	none -19	own -7	possessive -6
suit|person|person|none|	none -48	own -40	possessive -50	the 13
times|0|	agent 8	business -85	kin 12	nation 62	organisation 8	other -13	person -13
times|	1 -7	2 8	3 16
times|1|	business -33	kin 8	nation -9	organisation -16
times|2|	age 13	business 40	kin -26	organisation 28	person 12
times|3|	age 45	business 68	kin -29	nation -13	organisation 22	other 14
times|4|	age -34	agent -7	business 36	nation -29	organisation -10	person 15
total|1|	1 -16	2 -10	3 -15	age -35	agent -8	business -30	kin -13	person -17
total|2|	-1 7	1 6	3 21	age 35	agent 10	business 12	kin 14	nation -20	organisation -21	other -7	person 28
total|3|	-1 -13	0 13	1 37	2 40	3 10	age 28	agent 20	business 57	nation 39
total|4|	0 31	1 25	2 28	3 -41	age 47	agent -6	business 38	kin -47	nation -37	organisation 28	other -33	person 48
total|5|	-1 -14	0 -31	1 34	2 -46	3 92	age -19	agent -34	kin 12	organisation 44	other 9	person 7
total|6|	-1 -54	0 -20	1 16	2 -39	agent -24	kin 39	nation -45	other -52
touched|0|	0 -7	1 -17	2 10	3 19	4-8 8	9+ -34
touched|0|after|	false -14
touched|0|aside|	false -44	true 26
touched|0|far|	false -14	true -7
touched|0|next|	false 7	true 22
touched|0|no|	false 20	true -32
touched|0|object|	false -16
touched|0|of|	false -34	true -7
touched|0|to|	true -13
touched|1|	0 34	1 16	2 23	4-8 -17	9+ -28
touched|1|after|	false -15	true 38
touched|1|aside|	false -31
touched|1|far|	false 16
touched|1|next|	false 30	true 12
touched|1|no|	false -25	true 33
touched|1|object|	false -9	true 12
touched|1|of|	false -9	true 46
touched|1|to|	false -66	true 36
touched|2|	1 14	2 6	3 9	4-8 45	9+ -26
touched|2|after|	false 19
touched|2|aside|	false 21
touched|2|far|	false 8	true -18
touched|2|next|	false 13	true -9
touched|2|no|	false -19	true 23
touched|2|object|	false -10	true 27
touched|2|of|	true -31
touched|2|to|	false -79	true -80
touched|3|	0 -14	1 -13	2 11	3 -7	9+ 7
touched|3|after|	false -28	true -35
touched|3|aside|	false -19	true -59
touched|3|far|	false -16	true 15
touched|3|next|	false -25	true -7
touched|3|no|	false -12
touched|3|object|	false 22	true -18
touched|3|of|	false -6	true -8
touched|3|to|	true -56
touched|4|	1 -12	2 -9	4-8 -6	9+ -6	x -6
touched|4|after|	false -10
touched|4|aside|	true -9
touched|4|far|	false -19
touched|4|next|	false -7	true -10
touched|4|no|	false -9
touched|4|object|	false -6	true -12
touched|4|of|	false -14	true -7
touched|4|to|	false -25	true -20
touched|new|	0 13	1 -16	2 -16
touched|new|after|	true -47
touched|new|aside|	false -88	true 38
touched|new|far|	false -50
touched|new|next|	false -15	true -12
touched|new|no|	false 15	true -6
touched|new|object|	false -21	true -24
touched|new|of|	true -44
`;
