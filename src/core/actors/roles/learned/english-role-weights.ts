/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
0|after|'|	' 79	first -28	preposition -53
0|after|,|	, 46	adverb 73	auxiliary 10	first -29	joint 39	judging -82	of 15	preposition 13	relative 91	saying 27	thinking 64	verb -19
0|after|	- -46	. 15	: 106	; 7	? 70	adverb 18	capital 41	edge 89	joint 13	judging 7	of 10	possessive 43	preposition 18	relative 13	saying -13	thinking -48	verb -18	word 27	‘ 63	“ -16
0|after|-|	first -42	joint 115	saying -35	word -29
0|after|.|	, -31	auxiliary 19	joint 78	judging 24	of -72	preposition 32	saying 10	thinking 65	verb 84	word 18
0|after|adverb|	first -7	preposition 64	relative 85	saying 78	verb 48	word -67
0|after|auxiliary|	, -36	; 27	capital 117	first 7	joint 9	of 18	preposition -21	thinking -17	word -39
0|after|capital|	auxiliary 43	first -74	joint 37	judging 89	of 25	preposition 93	saying 10	verb 33	word 35
0|after|edge|	preposition 45
0|after|joint|	, -80	first 75	of -38	preposition -23	verb 85	word 36
0|after|judging|	, -79	; -20	first -54	joint 60	of 63	preposition 61	relative 22	saying 40	thinking 59	word 52
0|after|of|	, 22	auxiliary 126	capital -44	first 11	joint 86	judging -76	of 111	preposition 18	relative 49	saying 28	verb -50	— 42
0|after|possessive|	, 72	auxiliary -43	first 54	judging -53	of 67	preposition -39	saying 21	verb 77	word 9
0|after|preposition|	, 126	first 56	joint 57	judging 8	of 7	preposition 28	relative 28	thinking -26
0|after|quote|	judging -82	preposition 55	saying 54
0|after|relative|	, -48	first 20	joint 64	of 35	preposition 11	saying -14
0|after|saying|	' -51	, -28	; -40	auxiliary 90	capital -69	first -36	judging 58	of 109	preposition 56	relative -28	saying 39	verb 29	word -7	— 49
0|after|thinking|	, -42	joint -53	relative -53	saying 43
0|after|verb|	, -30	first -11	joint -29	of -34	preposition -8	relative 58	saying 42
0|after|word|	, -9	; 110	auxiliary -7	capital 127	joint -50	judging 82	of 20	preposition 38	relative 96	saying -14	thinking 30	verb 36	word 26
0|again|false|	age -11	agent 13	aside 7	business -12	kin -9	nation 8	no 8	object 8	other 19	to -23
0|again|true|	business 19	kin 35	next -10	no -24	object -21	organisation -18	person -37
0|before|	' -9	) 34	* 94	- 43	: 16	; -38	adverb 74	auxiliary 25	capital -14	first -16	joint 13	judging -15	of 35	preposition 20	relative 13	saying 12	thinking 26	verb 27	– 14	— 18	’ -13
0|before|'|	age -29	other -75	person -14
0|before|,|	age -55	agent -11	business 23	kin -7	nation 63	organisation 59	other -53
0|before|-|	person 44
0|before|:|	agent 54	person -14
0|before|;|	agent -17	business 24	organisation -31	person -18
0|before|adverb|	agent 51	kin 62	person 46
0|before|auxiliary|	agent -23	kin 41	nation 23	organisation 62	other 63	person 30
0|before|capital|	agent 79	business 108	kin 77	organisation 42	other -95	person -17
0|before|first|	age -55	agent -41	business -12	kin -36	nation -59	organisation 13	other 62	person -13
0|before|joint|	agent 50	business -21	kin 34	nation 88	organisation -8	other 71	person -7
0|before|judging|	agent 56	kin -105	nation 28	organisation 10	other 20	person -20
0|before|of|	agent 16	business 22	kin 123	nation 18	other 33
0|before|preposition|	agent 45	business -48	kin 44	nation 53	organisation -19	other 8	person 20
0|before|relative|	agent 40	nation 97	organisation -35	other 38	person 47
0|before|saying|	age -88	agent 77	business -27	kin -16	nation 41	organisation -21	other 25	person -23
0|before|thinking|	agent 62	nation 35	organisation 34	person -61
0|before|verb|	agent 51	business -17	kin -20	nation 72	organisation -12	other 41	person 36
0|before|word|	agent -12	business 21	kin -20	nation -8	organisation 12	other 24
0|before|—|	other 35	person 71
0|before|’|	age 29
0|beside|	after 38	before 8	tight 55
0|beside|after|	far -28	next 57	no 47	own 37	possessive 50	the 34
0|beside|before|	aside 60	far 45	next -8	own 84	possessive 69
0|beside|none|	no 8	none 37	object 9	own 7	to -23
0|beside|tight|	far 73	no 24	own 25	the 41
0|best|equal|	aside 37	business 80	kin -14	nation -37	next -28	no 15	none 12	of -26	organisation 49	person -7	possessive 10	the 8
0|best|kindred|	agent 10	aside -19	far 24	next -11	no -22	none 81	object 25	of 26	person 9	possessive 11
0|best|near|	after 41	business -39	kin 15	nation 38	next -9	no 26	none 67	object -23	of 7	organisation -10	other 17	own 28	person -13	possessive -16	to -34
0|best|none|	after -31	age -9	agent 14	business -13	nation -9	next 11	none 36	object 15	of -8	organisation 7	other 21	possessive 24	to 13
0|compatriots|true|	0 -7	1 33	2 21
0|ending|	ad 30	al 21	at -68	au -83	aw 38	ay 51	by 84	ce 46	ch 93	ck 34	cs -50	ct -60	cy -55	de -83	ds -16	dy -10	ea 78	ed 8	ee 31	ef -52	ek 55	el 63	en 51	eo 9	ep 59	es 37	et -29	ew 41	ey 50	fe 7	ff 21	ft 86	gs 48	he 34	ht 62	ic 28	ie 14	il -18	im 33	in 28	io 66	ip 36	it 94	ks 22	ld 28	le 9	ls 69	lt 87	ly 66	me -15	mp 13	ms 56	my 89	na 52	nd -51	ne 46	ng 45	nk -36	nt 21	ny -37	og 33	ok 68	ol 23	om 94	on -26	op -31	ot -14	ow -8	ox 71	oy 88	pe 81	ps 51	pt 63	rd -8	re 51	rk 98	rl 22	rm 10	rn 53	rs 30	rt 11	ry 20	sh 51	sk 51	ss -39	st -24	te 27	th 66	ty -9	ub -18	ue -81	um 19	us 53	ut -31	ve -20	wd 56	wn 97	wo 53	ws 70	ys 40
0|first|	20 -74	24 58	26 -77	27 -50	29 -71	31 30	38 -72	47 -47	51 -60	58 -51	all -61	average 72	best 112	biggest 75	blue 30	board -49	brazilian -55	card 52	case 66	central -13	chief -38	chinese -23	city 96	competition 74	county 51	deputy 121	disciplinary 67	district -44	dutch -59	elder 71	electoral 80	environment 82	ex -29	family 80	federal 38	final 53	finance 83	first 57	foreign 61	former -70	four 43	fourth 77	french -64	front -81	general -9	governing -9	great -48	health -18	high 42	home 110	interior 58	largest 64	last 94	late 101	lead -21	leading -50	local -35	main 71	most 38	national 47	new 21	next 53	nikkei 53	no 61	old -21	one 84	opposite -43	opposition 87	other 87	outgoing 61	own 67	police 93	prime 14	provincial 33	public 30	regional 16	retired -106	ruling 92	same 97	second -10	senate 70	senior -40	sign 35	south -27	third -29	three -21	top 49	transport 83	two 57	un 44	whole 64	wigan -66	works 82	world -8	wrong 81	younger -51
0|headline|false|	age -11	agent 12	business -8	other 19
0|headline|	true 15
0|headline|true|	agent 45	business 56	nation 29	organisation 41	other 29	person -11
0|head|	26-year-old -44	27-year-old -50	29-year-old -71	31-year-old 30	38-year-old -72	47-year-old -47	51-year-old -60	58-year-old -51	academic -17	act 90	actor -82	adviser 42	african 77	after 9	against -40	agency -53	agent 113	agreement 51	airline 23	airport -36	ambassador -37	american -20	anger 94	army 79	arrest 52	artist -36	asian 99	assistant 43	athlete -57	attorney 36	audience 64	audit 63	australian -20	author -47	authority -35	authors 80	bank -33	bassist -81	bench 68	better 72	bishop -43	bishops 49	black 71	board 17	boat 64	boats 39	body -10	book 57	border 62	boss -85	boy 58	brazilian 46	brewer -94	british 56	brother -24	brothers 38	browser 67	builder -58	bureau -93	buyer 10	captain 28	career 69	carrier -16	case 72	cause 27	center -14	chain -24	chair -7	chairman 22	chairwoman -23	challenger -75	chamber 75	champion -126	chancellor 75	chapter 96	chef -61	chief -31	child 96	chinese 101	city 72	clerk 98	client -64	clients 49	club -18	coach 19	colleague -106	color 66	commander -12	commission 9	commissioner 93	committee -36	companies 100	company -40	comptroller -14	computer 24	congregation -56	congressman -73	container 44	contract 69	contractor 141	cook 57	corner 73	coroner -94	corridor 48	could 60	counterpart -23	country -27	couple 46	court 31	cousin 58	cover 63	creek 93	crew 23	critic -11	crowd 56	damage 33	daughter 32	deal 54	decision 43	defence 83	defendant -102	defender -97	delay 86	democrat -109	democratic 65	department 46	deputy 16	detective -81	developer 99	difference 29	digger 95	director 18	district -108	doctor -68	dog 39	donor 83	door 93	driver 67	easter 43	eastern 12	editor 60	employer -12	english 76	entrepreneur -83	envoy 68	error 106	executive -38	family 37	farmer -57	father -26	favourite 106	federation -54	ferryman 75	final 47	firm -10	floor 63	folder 72	former -19	forward -105	founder -24	fox 71	franchise -58	french 102	friend -102	friends -32	fund 59	gate 41	german 11	girl 22	goalkeeper 55	government 154	governor 17	grandfather 115	grandmother 62	grandson 69	greek -49	grocer -108	groom 75	grower -57	guard -84	harbourmaster 66	head 50	header 96	host 103	husband -35	inquiry -9	institute 24	iranian 89	japanese 44	judge -19	judges -65	junior 61	jury 54	keeper -16	lander 98	landlord 66	latter -14	law 38	lawmaker 44	lawyer 27	leader 55	lender -29	line 59	lobby 84	loss 78	lower 59	maker -36	man 24	manager 30	match 28	matter 103	mayor 43	meeting 40	members 36	men 24	merger 84	midfielder -112	million 42	minister 18	ministry 61	minutes 33	mission -27	money 33	mother -16	move 89	movement 50	mp 13	mum -47	museum 36	negotiations 61	negotiator 10	neighbour 58	nephew -27	new 73	newspaper -9	niece -77	night 68	novelist -93	number 38	nurse -92	offender -27	official 94	old 116	one 47	opener 22	opponent -154	opposite 22	other 42	over 68	own 46	owner 74	owners 36	pair 64	panel 46	papers 57	parliament 77	partner -7	party -32	pastor -15	patient -68	pensioner -131	people 80	per 75	person 100	peruvian 50	phrase 46	pier 65	pilot 68	plant 66	platform 95	players 30	pole -33	police 29	politician -45	power 67	premier 88	president 53	price 29	princess 8	principal 74	producer -58	programme 84	project 69	prosecutor -44	public 37	publisher 37	quarter 68	recorder 73	referee 52	refrigerator 67	region -42	register 95	registrar 12	regulator -121	republican 56	researcher -77	result 87	results 13	retailer 41	river 98	room 17	rover 101	russian -18	school 23	scot -89	scottish 73	search 42	second 53	secretary 51	sector 85	seller 67	senator -98	she 34	sheriff -22	ship 22	shop 87	should 23	shoulder 54	side 75	singer 53	sister 18	skipper 16	son 87	spaniard -66	speaker -45	sponsor 9	star -77	station -26	store 56	striker -106	studio 51	successor -11	summer 69	super 39	superintendent 13	swede -99	target 48	teacher -99	team -23	teenager -72	tender 74	three 53	tower 95	town 51	trailer 77	transfer 62	treasurer -20	trial 12	tunisian -48	two 53	umpire 128	uncle -38	under 88	union -28	unit 60	university -78	ute -8	utility -54	vendor -20	verdict 89	veteran -108	vicar 114	victim 16	victims 33	waiter 83	watchdog 11	water 13	weather 75	western 57	whether -38	widow -36	wind 43	winger -109	winner 96	winter 57	witness -33	word 33	words 38	work 33	writer -22	year 69	younger -78
0|holds|false|	age -11	agent 16	kin -7	other 18
0|holds|true|	agent -15	business -10	kin 90	nation 19	organisation 47	other 45	person -33
0|last|	- -80	as 119	attorney 22	based -117	before 65	best 86	biggest 75	board -60	born -62	bus -57	business 79	central -37	chief -39	city 96	county 81	dental -45	district -44	dutch -87	each 42	elder 71	electoral 80	environment 82	federal 33	final 72	finance 83	first 79	foreign 76	former -44	fourth 77	french -35	general -9	governing -9	health -34	high 45	home 99	interior 58	largest 69	last 73	late 101	lead -20	league 57	local -35	main 71	managing 51	most 44	new 22	news 58	next 65	no 96	not 66	nuclear 7	old -63	one 93	only 101	opposite -43	other 71	outgoing 91	own 69	party -65	police 93	press 50	prime 24	provincial 33	regional 9	retired -100	rights 49	same 78	second -20	senior 32	since 66	south -26	state -12	the 51	third 64	three 52	top 60	transport 80	two 92	until 69	vice -90	water 45	way 76	works 84	wrong 81	year -23	younger -51
0|lately|0|	after -50	agent 48	aside 33	business -24	far -17	kin -24	nation -17	next -22	no 15	of 48	organisation -20	other 11	person 29	to 19
0|lately|1|	age -45	far 19	nation 10	next -8	no -11	of -16	organisation 8	other -7	to 7
0|lately|2|	after 9	age 44	agent 15	aside -16	business 34	far -12	kin 22	nation 15	next 27	no 22	object 21	of -8	other 23	person -28	to -70
0|lately|3|	after 63	agent 11	aside 32	business -31	far 19	kin -40	next 25	no 31	of -15	organisation 33	other 53	person 12	to 13
0|met|	true -20
0|met|true|	equal -23	near -77
0|opening|none|	aside 58	business 60	far 18	kin 12	next 22	no 28	of 59	organisation 21	person 22
0|opening|own|	after 42	agent 8	aside 20	business -28	nation 15	next 27	no 14	object -23	of 72	other 27	to -66
0|opening|possessive|	after 98	agent -14	business 49	far -17	kin -8	nation -8	no 12	object 95	of -8	organisation 45	other -8	person 10
0|opening|the|	after -12	age -11	agent 17	business -10	far 9	nation 9	object 14	of -15	organisation -7	other 20	person -8	to 8
0|plural|false|	age -11	agent 12	business -7	other 20
0|plural|true|	nation 34	near 52	none 8	other 19
0|rivals|	2 9
0|ruled|false|	age -16	agent 15	aside 11	business -8	kindred 13	nation 16	near 7	next 15	none 7	object 9	of -15	other 21	own 8	possessive 8	to -72
0|ruled|true|	after 21	age -9	agent -100	aside -38	far -62	kindred -43	nation -52	near -44	next -24	no 60	of 56	other -56	the -10	to 41
0|sort|agent|	after 65	next -30	no 24	object 39	of 35
0|sort|age|	far -95	no 21
0|sort|business|	after -7	far 11	next -11	object -18	of -70
0|sort|kin|	after -48	aside 27	far 20	next -28	no 20	object -33	of -58
0|sort|nation|	after 49	aside -16	next 47	object 24
0|sort|organisation|	after 46	aside 16	far 15	next -12	no 7	object -32
0|sort|other|	next 21	object 28	of 49	to -20
0|sort|person|	aside 14	next 9	object -32	to 43
0|speech|after|business|	the -7
0|speech|after|kin|	own -35
0|speech|after|nation|	the 49
0|speech|after|organisation|	the 46
0|speech|after|other|	own 34	possessive 42	the -13
0|speech|after|person|	the -60
0|speech|aside|	, -43	adverb 73	auxiliary -26	capital -14	first -34	joint 12	judging 7	preposition 46	relative 94	word 48
0|speech|aside|agent|	the 28
0|speech|aside|business|	the -15
0|speech|aside|kin|	own 35	possessive 12
0|speech|aside|organisation|	the 12
0|speech|aside|other|	own -24	possessive 9	the 7
0|speech|aside|person|	own 11	possessive 11
0|speech|far|	' 51	, 12	auxiliary -10	first -18	joint -10	judging -38	relative 42	thinking 35	verb 61	word 12	— -8
0|speech|far|agent|	own -39	possessive 9	the 31
0|speech|far|age|	the -95
0|speech|far|business|	possessive -34	the 19
0|speech|far|kin|	possessive 27	the 19
0|speech|far|nation|	own 73	possessive -40	the 7
0|speech|far|organisation|	own 90	possessive 18	the 16
0|speech|far|person|	own -8
0|speech|next|	' -51	, -17	; -49	auxiliary 90	capital -55	first -21	joint 27	judging 58	of 132	preposition 38	relative -8	saying 51	verb 28	— 65
0|speech|next|agent|	own -9	possessive 82	the -37
0|speech|next|business|	none 23
0|speech|next|kin|	own -13	possessive 35	the -34
0|speech|next|nation|	the 36
0|speech|next|organisation|	none 20	own -26	possessive 118	the -28
0|speech|next|other|	own 61	possessive -16	the 17
0|speech|next|person|	none 8	own 54	possessive -51
0|speech|no|	' 14	) 14	: -12	; -10	adverb 75	auxiliary 38	capital 75	joint 15	preposition 17	thinking 24	verb 27	word -17	– 24	— 64
0|speech|no|agent|	own 73	the 21
0|speech|no|age|	the 21
0|speech|no|business|	own -8	possessive 105	the -12
0|speech|no|kin|	own 15	possessive -31	the 59
0|speech|no|nation|	own -13	possessive 61	the 9
0|speech|no|organisation|	own 102	possessive 9
0|speech|no|person|	none 28	own -19	possessive 27	the -11
0|speech|object|	adverb -43	auxiliary 16	saying 10
0|speech|object|agent|	own 65	the 35
0|speech|object|business|	the -18
0|speech|object|kin|	own -22
0|speech|object|organisation|	own -58	the -13
0|speech|object|other|	own 20	possessive 55	the 30
0|speech|object|person|	own -28	the -22
0|speech|of|	, 98	auxiliary 67	first -43	judging -66	of 26	preposition 56	word -21	— 34
0|speech|of|agent|	the 18
0|speech|of|business|	the -70
0|speech|of|kin|	the -58
0|speech|of|organisation|	the 20
0|speech|of|other|	possessive 47	the 50
0|speech|of|person|	none 58	own 47	the -18
0|speech|to|other|	the -20
0|speech|to|person|	the 27
0|speech|to|	preposition -23
0|words|	1 23	3 16
again|none|	else -8	equal 31	kindred 11	near 9	to 7
again|	other -16	same 40
again|other|	else -8	far -12	kindred -51	no -16	none -20	object -78
again|same|	else 106	equal -29	kindred -22	near -33	no 31	none 77	object 72
agrees|yes|	0 19	1 20	3 -35	person 19
away|0|2|	true -28
away|0|	after -30	aside 24	falsefalse -15	falsetrue -11	far -16	next 21	no -7	object 8	of -10	to -23	truetrue 27
away|1|2|	true -7
away|1|	falsefalse 15	falsetrue -32	far 26	next 13	object -21	of 12	to -40
away|2|1|	true -11
away|2|2|	true 70
away|2|	falsefalse 15	falsetrue -10	far -11	next 9	of -15	to 30
away|3|2|	true 19
away|3|3|	true -21
away|3|	after 24	aside -29	falsefalse 11	falsetrue 7	far -18	no -11	object 20	of 18	to -54	truetrue -16
away|4-8|0|	true -10
away|4-8|	after 12	aside -15	next -12	of -7	to -25	truetrue -15
away|4-8|x|	false -7
away|9+|1|	true -7
away|9+|2|	true -18
away|9+|	after -26	falsefalse -12	falsetrue -12	next -8	object -15	of -7	to -22
away|9+|x|	false -8
away|new|0|	true 9
away|new|1|	true -12
away|new|2|	true -17
away|new|	after -45	aside 11	far -7	next -7	object -19	of -35
away|new|x|	false -7
beside|	before -12	other -15	tight -12
beside|before|	false -12	the -13
beside|none|	none -30
beside|other|	false -38	own -39	possessive -37	the -12	true -11
beside|tight|	false -12	the -12
busiest|	true 17
called|else|	0 -7	2 16	4-8 -18	9+ -22	after -14	agent -8	aside -14	business 30	far -27	next -7	object -8	of -13	organisation -32	other -7	person -11	to -11
called|else|0|	none -34	own -8	possessive -8	the -8
called|else|1|	possessive 95	the 28
called|equal|0|	none -13	own 10	possessive -20	the 18
called|equal|	1 30	2 40	3 26	4-8 27	9+ 60	business -12	kin -8	nation 47	new 11	next 31	no 8	object 42	of 59	organisation -61	person 30
called|equal|1|	none 38	possessive 50	the 8
called|equal|2|	possessive -23
called|kindred|	0 11	1 -13	2 25	3 33	4-8 32	after 14	agent 14	aside -50	far 21	new -43	next 20	no -27	object 18	of 12	person -9
called|kindred|0|	none -41	own 9	possessive -10	the 7
called|near|0|	none -47	own 15	possessive 20
called|near|	1 -7	2 16	4-8 20	9+ 14	after -7	agent 25	aside 43	far 17	kin -7	new 11	no -19	organisation -21	other 7	person 25	to 41
called|near|1|	none -34	own 45	possessive -12
called|near|2|	own -56	possessive 72
called|none|0|	none -39	possessive -19
called|none|1|	own -10	possessive -50	the 107
called|none|	2 -10	age 7	aside -9	of -15	to -17
called|none|2|	the -9
named|false|	organisation -28
named|true|	0 88	1 105	2 18	3 100	agent -69	business 26	nation -24	organisation 139	other 165	x 146
nation|none|	else -11	equal 31	kindred 13	near 9
nation|	other -17
nation|other|	0 10	1 -19	2 -54	3 -26	after 38	aside 16	far -77	near -43	next -41	no 7	none -14	object -9	own -51	possessive -38	x -19
nation|same|	1 -31	2 104	3 -101	aside 16	equal -15	far 27	near 7	next -22	no -19	none -51	own 40	possessive -54	x -27
nation|unknown|	0 11	after -23	else 12	equal -15	far 14	kindred -22	next -9	object 22	of -17	own 12	to 18
nth|0|	after 25	age 46	equal 9	kin -9	nation 14	near -15	of -31	organisation 14	own -23	person -8	possessive 28	to -30
nth|1|	age -7	agent -8	business 11	else -17	equal 12	far -23	kin 9	kindred 11	nation -8	near 9	organisation -31	other -9	own 23	person 12	possessive -51	to 67
nth|2|	after -35	age -53	aside 18	equal 27	far 15	kindred -10	nation 26	near 47	next -8	none -7	object -12	organisation -11	own 23	possessive -15	to -64
nth|3|	after -34	age -55	agent 13	aside -12	business -9	else -7	equal 25	kindred -8	nation -8	near 29	next -19	of 41	organisation 15	other -21	own -23	possessive -7	to -17
nth|x|	aside -9	far -7	nation -11	of -12	own -8
public|true|	agent -16	nation -19
ruled|none|	age 9	else -8	equal 21	kindred -17	to 36
ruled|other|	-1 -33	0 18	1 8	2 11	3 -7	9+ -13	after -16	age -28	agent 33	aside -23	business 41	kindred 15	nation -29	near 60	new -41	no -108	none -20	other 7	person -9	to -22
ruled|	same 12
ruled|same|	0 -8	1 18	2 29	3 70	4-8 -35	9+ 17	after -10	age 38	agent -11	aside 50	business -43	far 78	kindred 82	nation 99	near 66	next 13	no -28	none -14	of -25	other 18	the 12	to -29
spoke|false|after|	0 -9	1 10	2 16	3 -8	4-8 9	9+ -27	new -45	x -45
spoke|false|aside|	0 19	1 -15	2 -7	4-8 -19	new 11	x 11
spoke|false|far|	3 15	new -7	x -7
spoke|false|next|	0 18	2 -10	3 7	4-8 -11	9+ -7	new -7	x -7
spoke|false|no|	1 -7
spoke|false|object|	2 7	9+ -15	new -19	x -19
spoke|false|of|	0 -14	2 -22	3 39	new -35	x -35
spoke|false|to|	0 18	1 -49	2 21	3 -33	4-8 -22	9+ -22
spoke|true|after|	0 -47	1 8	2 35	3 -20	4-8 13	9+ -9
spoke|true|aside|	0 10	1 -7	2 -39	3 -26	9+ -28
spoke|true|far|	0 7	1 -8	2 -52	3 -45	4-8 -20	9+ -28
spoke|true|next|	0 40	3 -53	4-8 -16	9+ -37
spoke|true|no|	0 -11	1 -7	3 8	4-8 30	9+ 35
spoke|true|object|	1 -19	3 -19	4-8 -27	9+ -37
spoke|true|of|	0 26	1 -28	2 -56	3 -24	4-8 -57	9+ -36
spoke|true|to|	1 -62	2 -23	3 -30	4-8 -34
spot|-1|	4-8 -7	9+ -8	business -74	equal 11	kin 15	kindred -43	near 7	no -7	of -16	organisation 8	person -14	to 29
spot|-1|none|	false -13
spot|-1|own|	true 51
spot|-1|possessive|	false 13	true -94
spot|-1|the|	true -109
spot|0|	1 10	3 7	4-8 -18	9+ -13	after 8	age -15	business 14	else -10	equal -8	far -9	kin -14	kindred 8	nation 11	none 8	object 9	to 19
spot|0|none|	false -49
spot|0|own|	false -32	true -33
spot|0|possessive|	false 7
spot|0|the|	true 10
spot|1|	0 58	1 -8	2 11	9+ -16	age 45	agent -10	aside -7	business -12	equal 19	far 11	kin -14	kindred 42	nation 7	near -12	object -7	of -11	organisation 11	other -8	to -42
spot|1|none|	false -90
spot|1|own|	false 17
spot|1|possessive|	false -32	true -14
spot|1|the|	true -52
spot|2|	0 -7	1 -11	2 -18	3 21	after -8	age -14	else -12	equal 66	far -8	kin 15	kindred 12	near 39	object -17	organisation -24	to -64
spot|2|none|	false -13
spot|2|own|	false 25	true 20
spot|2|possessive|	false -34	true -15
spot|2|the|	true -15
spot|3|	1 -84	2 -73	3 -38	after -36	age -55	aside -19	business 10	else -7	equal 28	kin 23	kindred 12	nation -40	near 9	next -8	object 10	of 20	other -12	to -17
spot|3|own|	false -17	true -34
spot|3|possessive|	false -31	true 48
spot|3|the|	true 53
subject|falsefalse|false|	1 -9
subject|falsefalse|	next 9	of -38	to -37
subject|falsefalse|true|	0 38	1 7	3 16
subject|falsetrue|	after 21	aside -28	far -11	no -17	object 10	of 18	to -16
subject|falsetrue|false|	0 -27	1 12	3 -13
subject|falsetrue|true|	0 -30	1 -17	2 -20	3 11
subject|new|	after -45	aside 11	far -7	next -7	object -19	of -35
subject|truefalse|	after 10	aside -9	to 17
subject|truefalse|false|	2 -7
subject|truefalse|true|	0 53	1 -22	2 -20	3 12
subject|truetrue|	after -39	aside 18	far -7	next -8	object -9	of 19	to -55
subject|truetrue|false|	1 -17
subject|truetrue|true|	0 41	1 -31	2 -43	3 14
suiting|1|	0 34	2 -8	9+ -32	age 51	agent 20	equal -44	kin -16	kindred 23	nation -24	near 32	new 10	none 17	organisation 19	other 8
suiting|2|	0 -23	1 -9	2 8	3 13	4-8 17	age -35	agent 7	business 28	else 10	equal 29	kin 20	kindred -53	organisation -11	other -16	person 14
suiting|3|	3 24	agent -18	else -10	equal 16	kindred 38	nation 22	near 14	new -20
suiting|4|	1 16	2 7	3 -20	4-8 -10	9+ -7	age 18	business -22	else -13	equal 33	kin -25	kindred 12	nation 11	new -14	person -8
suiting|x|	4-8 -7	9+ -8	nation -11	new -7
suit|agent|organisation|else|	own -39	possessive -15	the -24
suit|agent|organisation|near|	own -22	possessive 27	the -22
suit|agent|organisation|	possessive 10	the -7
suit|agent|person|else|	own -14	possessive 12	the -7
suit|agent|person|kindred|	the 14
suit|agent|person|near|	own 40	possessive 12	the 11
suit|agent|person|none|	own -18	possessive -48
suit|agent|person|	possessive -8
suit|age|person|none|	the 7
suit|business|organisation|else|	own 31	the 28
suit|business|organisation|equal|	possessive -58
suit|business|organisation|near|	own 43	the -21
suit|business|organisation|none|	own -48	possessive -16
suit|business|organisation|	own 9	possessive -35
suit|kin|person|else|	own -26	possessive 37	the -15
suit|kin|person|equal|	own 23	possessive -15	the -55
suit|kin|person|near|	own -13	possessive -16	the 9
suit|kin|person|	none -13
suit|kin|person|none|	possessive -66	the 12
suit|nation|	organisation -11	person 11
suit|nation|organisation|else|	own -26	the -14
suit|nation|organisation|near|	own -13	the -25
suit|nation|organisation|none|	own -14	possessive -17	the -9
suit|nation|organisation|	own -15	possessive -18	the -10
suit|nation|person|else|	own -61	possessive -40	the 9
suit|nation|person|near|	own -68	the 21
suit|nation|person|none|	own 34	possessive 13
suit|nation|person|	possessive 14	the 8
suit|organisation|organisation|else|	own -53	possessive -24	the -31
suit|organisation|organisation|equal|	possessive -76	the -19
suit|organisation|organisation|near|	none -20	own 74	possessive -38	the -31
suit|organisation|organisation|	none -17	possessive -27
suit|organisation|organisation|none|	own -32	possessive -11	the 8
suit|other|organisation|else|	possessive -23	the 15
suit|other|organisation|near|	own -23
suit|other|organisation|none|	own -8	possessive -11
suit|other|organisation|	own -9	possessive -10
suit|other|person|else|	own -8	the -10
suit|other|person|near|	own -50	possessive 55
suit|other|person|none|	own 19	possessive -27	the -14
suit|other|person|	possessive 15	the -9
suit|person|person|else|	none -36	own 7	possessive -36	the -13
suit|person|person|equal|	own -15	possessive 23	the 25
suit|person|person|kindred|	none -39	own -16	possessive -10
suit|person|person|near|	none -91	own 28	possessive 20	the 16
suit|person|person|	none -19	possessive -7
suit|person|person|none|	none -43	own -39	possessive -52	the 12
times|0|	business -74	kin 15	nation 65	organisation 8	other -14	person -14
times|	1 -7	2 8	3 13
times|1|	business -34	kin 12	organisation -17	other -7
times|2|	age 8	business 38	kin -28	organisation 28	person 10
times|3|	age 43	business 47	kin -26	nation -12	organisation 23	other 15
times|4|	age -38	agent -19	business 52	nation -39	organisation -7	person 12
total|1|	1 -15	2 -11	3 -12	age -24	agent -8	business -25	kin -14	person -17
total|2|	3 19	age 30	agent 7	business 20	kin 7	nation -25	organisation -9	person 26
total|3|	-1 -10	0 7	1 40	2 43	3 8	age 27	agent 7	business 37	kin 12	nation 46	other 8	person 7
total|4|	0 31	1 34	2 25	3 -54	age 41	business 29	kin -25	nation -32	organisation 12	other -35	person 57
total|5|	-1 -9	0 -36	1 21	2 -45	3 91	agent -26	business -10	kin 20	nation -22	organisation 31	other 13
total|6|	-1 -53	0 -17	1 19	2 -75	agent -20	kin 39	nation -31	other -55	person 8
touched|0|	0 -7	1 -27	2 11	3 14	4-8 -34	9+ -28
touched|0|after|	false -12	true -10
touched|0|aside|	false -41	true 25
touched|0|far|	false -13	true -8
touched|0|next|	false 10	true 15
touched|0|no|	false 18	true -33
touched|0|object|	false -14	true 10
touched|0|of|	false -27	true -12
touched|0|to|	true -11
touched|1|	0 33	1 15	2 23	3 -7	4-8 -20	9+ -22
touched|1|after|	false -15	true 45
touched|1|aside|	false -27
touched|1|far|	false 19
touched|1|next|	false 19	true 16
touched|1|no|	false -21	true 28
touched|1|object|	false -8
touched|1|of|	false -10	true 48
touched|1|to|	false -55	true 37
touched|2|	1 13	4-8 50	9+ -33
touched|2|after|	false 19	true -25
touched|2|aside|	false 22
touched|2|far|	true -17
touched|2|next|	false 23
touched|2|no|	false -22	true 20
touched|2|object|	false -9	true 21
touched|2|of|	true -20
touched|2|to|	false -99	true -96
touched|3|	0 -8	1 -11	2 9	9+ 7
touched|3|after|	false -25	true -34
touched|3|aside|	false -17	true -53
touched|3|far|	false -14	true 16
touched|3|next|	false -30
touched|3|no|	false -9
touched|3|object|	false 19	true -14
touched|3|of|	false -7	true -11
touched|3|to|	true -52
touched|4|	1 -10	2 -9	x -7
touched|4|after|	false -7
touched|4|aside|	true -8
touched|4|far|	false -15
touched|4|next|	false -9	true -11
touched|4|no|	false -8
touched|4|object|	true -8
touched|4|of|	false -13
touched|4|to|	false -19	true -24
touched|new|	0 9	1 -12	2 -17	x -7
touched|new|after|	true -45
touched|new|aside|	false -85	true 36
touched|new|far|	false -40
touched|new|next|	false -10	true -7
touched|new|no|	false 7	true -8
touched|new|object|	false -19	true -19
touched|new|of|	true -49
`;
