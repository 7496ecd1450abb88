/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
0|after|	' -13	- -36	. 15	: 120	? 88	adverb 24	capital 36	edge 79	joint 11	of 10	possessive 41	preposition 21	relative 17	saying -15	thinking -47	verb -20	word 28	‘ 71	“ -15
0|after|'|	' 89	first -21	preposition -53
0|after|,|	, 63	adverb 75	capital 8	first -31	joint 40	judging -77	of 23	preposition 12	relative 94	saying 26	thinking 66	verb -9	word 10
0|after|-|	first -49	joint 110	preposition -21	saying -28	word -27
0|after|.|	, -28	auxiliary 15	joint 76	judging 26	of -77	preposition 28	saying 12	thinking 45	verb 86	word 25
0|after|adverb|	preposition 55	relative 73	saying 79	verb 57	word -65
0|after|auxiliary|	, -39	; 34	adverb -20	capital 106	first 8	of 13	preposition -36	thinking -12	word -34
0|after|capital|	auxiliary 43	first -92	joint 37	judging 84	of 29	preposition 95	saying 14	verb 35	word 28
0|after|edge|	preposition 40
0|after|joint|	, -79	first 79	of -41	preposition -16	verb 97	word 27
0|after|judging|	, -74	; -16	first -53	joint 47	of 68	preposition 56	relative 18	saying 29	thinking 71	word 50
0|after|of|	, 25	auxiliary 132	capital -47	first 16	joint 80	judging -73	of 98	preposition 16	relative 59	saying 31	verb -49	word 7	— 40
0|after|possessive|	, 73	auxiliary -47	first 51	judging -49	of 61	preposition -43	saying 12	verb 79	word 8
0|after|preposition|	, 129	auxiliary -8	first 49	joint 47	judging 15	preposition 26	relative 27	thinking -31	verb -7
0|after|quote|	judging -92	preposition 57	saying 50
0|after|relative|	, -34	first 20	joint 67	of 30	preposition 14	saying -17
0|after|saying|	' -44	, -27	; -44	auxiliary 83	capital -71	first -38	joint -7	judging 57	of 99	preposition 54	relative -22	saying 42	verb 30	word -7	— 41	’ 10
0|after|thinking|	, -33	joint -45	relative -51	saying 50
0|after|verb|	, -24	first -13	joint -24	of -38	preposition -7	relative 53	saying 40	word -12
0|after|word|	, -14	; 114	auxiliary -7	capital 88	joint -54	judging 101	of 17	preposition 38	relative 100	saying -11	thinking 21	verb 36	word 30
0|again|false|	age -10	agent 12	business -9	kin -7	nation 8	no 8	object 8	other 20	to -21
0|again|true|	business 20	kin 28	next -13	no -24	object -20	organisation -22	person -38
0|before|	' -19	) 31	* 94	- 45	: 19	; -44	adverb 64	auxiliary 34	capital -11	first -18	joint 11	judging -14	of 31	preposition 21	relative 13	saying 12	thinking 27	verb 27	— 15	’ -10
0|before|'|	age -35	other -64	person -15
0|before|,|	age -53	agent -10	business 21	nation 53	organisation 53	other -46
0|before|-|	person 45
0|before|:|	agent 51	person -13
0|before|;|	agent -34	business 18	organisation -27	person -16
0|before|adverb|	agent 53	kin 85	person 41
0|before|auxiliary|	agent -31	kin 58	nation 26	organisation 72	other 60	person 24
0|before|capital|	agent 73	business 100	kin 72	organisation 55	other -88	person -11
0|before|first|	age -52	agent -45	business -14	kin -37	nation -59	organisation 14	other 70	person -13
0|before|joint|	agent 42	business -21	kin 47	nation 86	organisation -8	other 67	person -13
0|before|judging|	agent 51	kin -103	nation 15	organisation 12	other 23	person -28
0|before|of|	agent 20	business 25	kin 117	nation 20	other 30	person 10
0|before|preposition|	agent 44	business -53	kin 52	nation 58	organisation -14	other 12	person 20
0|before|relative|	agent 31	nation 88	organisation -38	other 43	person 35
0|before|saying|	age -89	agent 78	business -32	kin -14	nation 49	organisation -20	other 27	person -22
0|before|thinking|	agent 64	nation 52	organisation 28	person -54
0|before|verb|	agent 49	business -20	kin -18	nation 76	other 35	person 43
0|before|word|	agent -10	business 18	kin -18	nation -12	organisation 16	other 23
0|before|—|	other 36	person 67
0|before|’|	age 29	person -14
0|beside|	after 33	before 12	tight 56
0|beside|after|	far -41	next 54	no 51	own 48	possessive 47	the 28
0|beside|before|	aside 63	far 47	next -21	own 83	possessive 59
0|beside|none|	no 8	none 34	object 8	possessive 7	to -21
0|beside|tight|	far 75	no 26	own 26	the 43
0|best|equal|	aside 28	business 77	kin -19	nation -40	next -39	no 7	none 10	of -28	organisation 47	own -15	possessive 17	the 8
0|best|kindred|	agent 21	aside -11	far 28	next -10	no -18	none 79	object 25	of 35	person 9
0|best|near|	after 39	business -39	kin 13	nation 36	next -9	no 29	none 72	object -21	organisation -9	other 17	own 27	person -15	possessive -19	to -37
0|best|none|	after -30	age -9	agent 14	business -9	nation -10	next 9	none 45	object 15	of -11	organisation 9	other 21	possessive 24	to 9
0|compatriots|true|	1 35	2 15
0|ending|	ad 34	al 19	ar 11	at -69	au -85	aw 41	ay 53	by 90	ce 44	ch 98	ck 37	cs -62	ct -57	cy -54	de -82	dy -11	ea 76	ed 12	ee 35	ef -44	ek 43	el 68	en 44	ep 58	es 40	et -35	ew 44	ey 49	fe 18	ff 17	ft 76	gn -8	gs 47	he 38	ht 48	ic 23	ie 11	il -13	im 41	in 30	io 63	ip 33	it 94	ks 23	ld 28	le 12	ll -18	ls 68	lt 86	ly 66	me -13	mp 8	ms 54	my 92	na 58	nd -43	ne 46	ng 45	nk -31	ns 7	nt 22	ny -35	og 39	ok 64	ol 18	om 97	on -20	op -30	ot -12	ow -10	ox 64	oy 91	pe 82	ps 50	pt 72	rd -9	re 50	rk 88	rl 29	rm 9	rn 49	rs 28	rt 12	ry 20	se 9	sh 44	sk 50	ss -38	st -21	te 24	th 65	ts 17	ty -9	ub -11	ue -87	um 25	us 66	ut -26	ve -20	wd 48	wn 93	wo 52	ws 85	ys 42
0|first|	20 -74	24 57	26 -81	27 -55	29 -66	31 28	38 -74	47 -51	51 -71	58 -51	all -71	average 70	best 116	biggest 77	blue 30	board -50	brazilian -52	card 48	case 64	central -13	chief -49	chinese -24	city 91	competition 53	county 51	deputy 111	disciplinary 73	district -45	dutch -65	elder 67	electoral 85	environment 71	ex -24	family 67	federal 37	final 66	finance 74	first 58	foreign 73	former -71	four 36	fourth 75	french -60	front -78	general -14	governing -7	great -54	health -13	high 44	home 92	interior 56	largest 68	last 97	late 100	lead -25	leading -43	local -31	main 63	most 36	national 49	new 19	next 65	nikkei 58	no 53	old -22	one 83	opposite -42	opposition 91	other 59	outgoing 45	own 68	police 87	prime 13	provincial 38	public 60	regional 15	retired -104	ruling 85	same 99	second -14	senate 64	senior -38	sign 38	south -35	state -7	third -27	three -28	top 50	transport 83	two 59	un 47	whole 60	wigan -67	works 81	wrong 88	younger -55
0|headline|	true 15
0|headline|false|	age -10	agent 11	other 20
0|headline|true|	agent 45	business 62	nation 25	organisation 39	other 33	person -9
0|head|	26-year-old -41	27-year-old -55	29-year-old -66	31-year-old 28	38-year-old -74	47-year-old -51	51-year-old -71	58-year-old -51	academic -12	accused 10	act 81	actor -86	adviser 57	african 80	against -42	agency -52	agent 108	agreement 64	airline 22	airport -36	ambassador -31	american -17	analyst 18	anger 99	army 85	arrest 61	artist -42	asian 90	assistant 54	athlete -60	attorney 47	audience 70	audit 55	australian -27	author -44	authority -30	authors 78	bank -28	bassist -80	bench 75	better 77	bishop -40	bishops 47	black 57	board 34	boat 84	boats 37	body -11	book 56	border 59	boss -86	boy 56	brazilian 49	brewer -89	british 72	brother -17	brothers 37	browser 58	builder -51	bureau -94	buyer 7	campaign -8	captain 32	career 70	carrier -15	case 65	cause 31	center -22	chain -32	chair -11	chairman 23	chairwoman -19	challenger -71	chamber 77	champion -119	chancellor 84	chapter 98	chef -46	chief -24	child 96	chinese 100	city 73	clerk 89	client -51	clients 45	club -11	coach 28	colleague -109	color 58	commission 11	commissioner 105	committee -13	companies 90	company -38	computer 22	congregation -57	congressman -74	container 41	contract 80	contractor 157	cook 58	corner 64	coroner -89	corridor 52	could 58	counterpart -19	country -23	couple 43	court 29	cousin 54	cover 48	creek 81	crew 24	critic -12	crowd 48	damage 32	daughter 39	deal 40	decision 45	defence 94	defendant -110	defender -109	delay 87	democrat -103	democratic 65	department 44	deputy 33	detective -81	developer 95	difference 27	digger 87	director 19	district -89	doctor -46	dog 41	donor 70	door 99	driver 72	easter 43	eastern 24	editor 64	employer -8	english 82	entrepreneur -76	envoy 74	error 104	executive -34	family 38	farmer -40	father -23	favourite 83	federation -60	ferryman 72	final 41	firm -17	floor 63	folder 74	former -39	forward -115	founder -13	fox 64	franchise -54	french 102	friend -102	friends -20	fund 51	gate 32	general 8	german 12	girl 29	goalkeeper 49	government 155	governor 27	granddaughter 23	grandfather 136	grandmother 78	grandson 63	greek -44	grocer -96	groom 89	grower -58	guard -68	harbourmaster 75	head 54	header 103	hospital 14	host 100	husband -29	inquiry -9	institute 25	insurer 9	iranian 86	japanese 38	judge -26	judges -54	junior 61	jury 54	keeper -12	lander 88	landlord 75	latter -29	law 41	lawmaker 49	lawyer 41	leader 52	lender -38	line 47	lobby 90	loss 67	lower 65	maker -22	man 17	manager 35	match 30	matter 101	mayor 53	meeting 40	members 38	men 25	merger 78	midfielder -117	million 42	minister 19	ministry 58	minutes 44	mission -35	money 35	mother -9	move 85	movement 51	mp 8	mum -39	museum 39	musician 7	negotiations 57	negotiator 10	neighbour 77	nephew -27	new 71	niece -71	night 68	novelist -99	number 32	nurse -92	offender -29	office -7	official 97	old 121	one 56	opener 14	opponent -158	opposite 22	other 47	over 64	own 41	owner 80	owners 38	pair 79	panel 49	paper 15	papers 64	parliament 73	party -26	patient -50	pensioner -124	people 85	per 74	person 98	peruvian 54	phrase 38	pier 71	pilot 70	plant 66	platform 79	players 32	pole -31	police 27	politician -54	power 64	premier 82	president 50	price 33	princess 7	principal 71	producer -67	programme 69	project 89	prosecutor -43	public 45	publisher 33	quarter 69	recorder 70	referee 50	refrigerator 64	region -45	register 94	registrar 14	regulator -126	republican 66	researcher -85	result 86	results 19	retailer 39	river 95	room 21	rover 94	russian -12	school 18	scot -74	scottish 76	search 38	second 58	secretary 61	sector 65	seller 67	senator -86	she 38	sheriff -20	ship 23	shop 95	should 25	shoulder 59	side 84	singer 55	sister 32	skipper 14	son 96	spaniard -61	speaker -51	star -83	station -34	store 61	striker -89	studio 46	successor -10	summer 70	super 40	superintendent 12	swede -95	target 56	teacher -101	team -21	teenager -63	tender 77	three 49	tower 87	town 52	trailer 74	transfer 60	treasurer -29	trial 15	tunisian -49	two 52	umpire 122	uncle -33	under 85	union -39	unit 53	university -72	ute -24	utility -64	vendor -8	verdict 86	veteran -108	vicar 98	victim 22	victims 40	waiter 82	watchdog 28	water 19	weather 72	western 49	whether -41	widow -47	wife 8	wind 50	winger -82	winner 94	winter 66	witness -38	woman 23	word 35	words 37	work 39	writer -20	year 68	younger -71
0|holds|false|	age -10	agent 16	kin -7	other 18
0|holds|true|	agent -15	kin 86	nation 29	organisation 47	other 48	person -27
0|last|	- -81	as 119	attorney 32	based -120	before 63	best 87	biggest 77	board -56	born -55	bus -67	business 97	central -29	chief -31	city 91	county 81	dental -49	district -45	dutch -93	each 46	elder 67	electoral 85	environment 71	federal 34	final 50	finance 74	first 79	foreign 81	former -45	fourth 75	french -40	general -14	governing -7	health -33	high 49	home 88	interior 56	largest 73	last 75	late 100	lead -24	league 55	local -31	main 63	managing 53	most 37	new 20	news 59	next 61	no 78	not 68	nuclear 10	old -64	one 92	only 99	opposite -42	other 52	outgoing 88	own 70	party -65	police 87	press 51	prime 22	provincial 38	regional 10	retired -98	rights 39	same 76	second -28	senior 31	since 68	south -34	state -13	the 72	third 52	three 57	top 59	transport 78	two 83	until 73	vice -88	water 41	way 73	works 82	wrong 88	year -29	younger -55
0|lately|0|	after -41	agent 44	aside 38	business -22	far -16	kin -15	nation -12	next -19	no 14	of 47	organisation -21	other 15	person 29	to 29
0|lately|1|	age -47	far 22	nation 10	next -9	no -11	of -16	organisation 14	to 11
0|lately|2|	after 12	age 33	agent 15	aside -8	business 40	far -10	kin 22	nation 14	next 30	no 20	object 22	other 23	person -26	to -67
0|lately|3|	after 61	agent 7	aside 35	business -29	far 20	kin -45	next 25	no 34	of -11	organisation 34	other 53	person 12	to 11
0|met|	true -17
0|met|false|	equal 7
0|met|true|	equal -16	near -65
0|opening|none|	aside 61	business 54	far 20	kin 16	next 20	no 33	of 63	organisation 19	person 22
0|opening|own|	after 26	agent 8	aside 17	business -22	nation 10	next 23	no 15	object -24	of 75	other 29	person 7	to -74
0|opening|possessive|	after 84	agent -15	business 43	far -16	kin -10	nation -8	no 15	object 96	organisation 50	other -9	person 9
0|opening|the|	after -15	age -10	agent 16	business -7	far 9	kin -8	nation 7	object 13	of -12	other 20	person -11	to 9
0|plural|false|	age -10	agent 12	other 20
0|plural|true|	nation 31	near 53	none 10	other 19
0|rivals|	2 12
0|ruled|false|	age -14	agent 15	aside 9	kindred 9	nation 18	near 7	next 15	none 8	object 8	of -12	other 21	own 7	possessive 8	to -61
0|ruled|true|	after 22	age -12	agent -105	aside -42	far -48	kindred -42	nation -52	near -51	next -26	no 61	of 47	other -61	the -14	to 37
0|sort|agent|	after 66	next -34	no 24	object 39	of 28
0|sort|age|	far -93	next -9	no 21
0|sort|business|	after -10	far 13	next -9	object -14	of -66
0|sort|kin|	after -41	aside 26	far 23	next -20	no 22	object -27	of -58
0|sort|nation|	after 42	aside -20	next 46	object 21
0|sort|organisation|	after 46	aside 15	far 21	next -13	no 8	object -28
0|sort|other|	next 18	object 30	of 51	to -26
0|sort|person|	aside 15	far -9	object -30	to 41
0|speech|after|business|	the -10
0|speech|after|kin|	own -31
0|speech|after|nation|	the 42
0|speech|after|organisation|	the 46
0|speech|after|other|	own 38	possessive 40	the -9
0|speech|after|person|	the -66
0|speech|aside|	, -44	adverb 75	auxiliary -21	capital -16	first -34	joint 18	judging 11	preposition 47	relative 96	verb -15	word 50
0|speech|aside|agent|	the 25
0|speech|aside|business|	the -12
0|speech|aside|kin|	own 45	possessive 13
0|speech|aside|organisation|	the 11
0|speech|aside|other|	possessive 15	the 7
0|speech|aside|person|	own 11	possessive 12	the 8
0|speech|far|	' 72	, 8	auxiliary -13	capital 21	first -20	judging -36	relative 44	thinking 41	verb 69	word 17	— -13
0|speech|far|agent|	own -46	possessive 12	the 26
0|speech|far|age|	the -93
0|speech|far|business|	possessive -37	the 21
0|speech|far|kin|	possessive 19	the 23
0|speech|far|nation|	own 69	possessive -38	the 7
0|speech|far|organisation|	own 71	possessive 23	the 10
0|speech|next|	' -44	, -14	; -51	auxiliary 83	capital -51	first -23	joint 32	judging 57	of 125	preposition 33	relative -10	saying 51	verb 28	— 61	’ 10
0|speech|next|agent|	own -14	possessive 87	the -36
0|speech|next|age|	the -9
0|speech|next|business|	none 24
0|speech|next|kin|	own -13	possessive 25	the -29
0|speech|next|nation|	the 35
0|speech|next|organisation|	none 19	own -31	possessive 104	the -33
0|speech|next|other|	own 61	possessive -18	the 16
0|speech|next|person|	none 11	own 55	possessive -43
0|speech|no|	' 17	) 14	: -12	adverb 68	auxiliary 25	capital 62	joint 13	preposition 15	relative 8	thinking 19	verb 25	word -16	– 28	— 54
0|speech|no|agent|	own 71	the 22
0|speech|no|age|	the 21
0|speech|no|business|	possessive 98	the -8
0|speech|no|kin|	own 18	possessive -25	the 62
0|speech|no|nation|	own -17	possessive 60	the 9
0|speech|no|organisation|	own 91
0|speech|no|person|	none 33	own -18	possessive 20	the -10
0|speech|object|	adverb -43	auxiliary 19	saying 9
0|speech|object|agent|	own 69	the 35
0|speech|object|business|	the -14
0|speech|object|kin|	own -15
0|speech|object|organisation|	own -58	the -8
0|speech|object|other|	own 23	possessive 60	the 31
0|speech|object|person|	own -23	the -18
0|speech|of|	, 96	auxiliary 66	first -44	judging -66	of 12	preposition 52	verb 19	word -23	— 39
0|speech|of|agent|	the 11
0|speech|of|business|	the -66
0|speech|of|kin|	the -58
0|speech|of|organisation|	the 14
0|speech|of|other|	possessive 45	the 50
0|speech|of|person|	none 61	own 52	the -15
0|speech|to|other|	the -26
0|speech|to|person|	the 24
0|speech|to|	preposition -21
0|words|	1 23	3 14
again|none|	else -7	equal 31	kindred 10	near 10	to 8
again|	other -18	same 39
again|other|	else -10	far -11	kindred -52	near -10	no -14	none -25	object -75
again|same|	else 102	equal -32	kindred -14	near -27	next -8	no 33	none 76	object 73
agrees|yes|	0 21	1 18	2 7	3 -36	person 19
away|0|1|	true -7
away|0|2|	true -28
away|0|	after -28	aside 23	falsefalse -15	falsetrue -12	far -15	next 22	no -7	object 8	to -19	truetrue 27
away|1|2|	true -13
away|1|	falsefalse 15	falsetrue -32	far 27	next 13	object -19	of 11	to -41
away|2|1|	true -10
away|2|2|	true 65
away|2|	falsefalse 14	falsetrue -10	far -12	next 9	of -15	to 21
away|3|2|	true 16
away|3|3|	true -18
away|3|	after 26	aside -28	falsefalse 10	far -17	no -9	object 19	of 20	to -57	truetrue -15
away|4-8|0|	true -10
away|4-8|	after 11	aside -17	next -12	of -7	to -27	truetrue -15
away|4-8|x|	false -7
away|9+|2|	true -16
away|9+|	after -27	falsefalse -12	falsetrue -13	object -16	of -11	to -24
away|9+|x|	false -8
away|new|0|	true 8
away|new|1|	true -13
away|new|2|	true -17
away|new|	after -43	aside 12	far -8	next -8	object -18	of -34
beside|	before -12	other -13	tight -11
beside|before|	false -12	the -13
beside|none|	none -28
beside|other|	false -30	own -33	possessive -38	the -10	true -10
beside|tight|	false -11	the -11
busiest|	true 16
called|else|0|	none -41	own -7	possessive -10	the -7
called|else|1|	possessive 91	the 24
called|else|	2 18	4-8 -17	9+ -22	after -14	agent -8	aside -13	business 35	far -27	object -8	of -13	organisation -32	other -7	person -10	to -9
called|equal|	0 -8	1 29	2 38	3 24	4-8 26	9+ 61	aside 7	business -15	nation 47	new 9	next 32	no 11	object 47	of 69	organisation -51	person 29
called|equal|0|	none -14	possessive -21	the 19
called|equal|1|	none 32	possessive 47
called|equal|2|	possessive -13
called|kindred|	0 10	1 -11	2 23	3 29	4-8 36	after 29	agent 14	aside -46	far 16	new -41	next 15	no -31	object 11	of 7	person -9
called|kindred|0|	none -41	own 9	possessive -16	the 7
called|near|	2 17	4-8 20	9+ 17	after -7	agent 23	aside 43	far 19	new 10	no -18	of 7	organisation -21	other 7	person 23	to 50
called|near|0|	none -54	own 14	possessive 18
called|near|1|	none -37	own 44	possessive -16
called|near|2|	own -53	possessive 69	the -9
called|none|0|	none -37	possessive -20
called|none|1|	own -11	possessive -49	the 109
called|none|	2 -11	aside -9	of -17	to -18
called|none|2|	the -7
named|false|	organisation -29
named|true|	0 85	1 109	2 24	3 93	agent -70	business 22	nation -19	organisation 139	other 164	x 148
nation|none|	else -9	equal 30	kindred 11	near 10
nation|	other -16
nation|other|	0 12	1 -24	2 -54	3 -25	after 34	aside 13	far -78	near -48	next -38	none -15	object -9	own -56	possessive -38	x -19
nation|same|	0 -8	1 -34	2 95	3 -110	aside 15	equal -9	far 21	next -19	no -18	none -50	object 11	own 34	possessive -44	x -26
nation|unknown|	0 11	after -29	else 12	equal -15	far 15	kindred -25	next -8	object 24	of -18	own 10	to 19
nth|0|	after 22	age 44	equal 7	kin -9	nation 13	near -16	object 7	of -31	organisation 13	own -21	person -7	possessive 27	to -29
nth|1|	age -8	agent -8	business 10	else -15	equal 11	far -24	kin 14	kindred 10	near 10	organisation -32	other -9	own 24	person 12	possessive -52	to 69
nth|2|	after -34	age -59	aside 18	equal 21	far 16	kin -10	kindred -13	nation 24	near 45	next -8	object -15	organisation -11	own 21	possessive -16	to -54
nth|3|	after -35	age -56	agent 12	aside -9	else -7	equal 22	far 8	kindred -9	nation -8	near 33	next -20	of 41	organisation 15	other -20	own -23	to -16
nth|x|	aside -8	nation -11	of -12	own -8
public|true|	agent -17	nation -19
ruled|none|	age 7	else -7	equal 21	kindred -14	to 34
ruled|other|	-1 -33	0 19	1 8	2 15	9+ -10	after -23	age -28	agent 26	aside -24	business 50	kindred 25	nation -31	near 69	new -49	no -41	none -17	other 9	person -10	to -23
ruled|	same 13
ruled|same|	0 -7	1 17	2 34	3 61	4-8 -29	9+ 16	after -9	age 38	agent -17	aside 45	business -47	far 67	kindred 79	nation 101	near 66	next 14	no -54	none -13	of -14	other 27	person 7	the 13	to -24
spoke|false|after|	0 -11	1 11	2 14	3 -9	4-8 9	9+ -28	new -43	x -43
spoke|false|aside|	0 19	1 -14	2 -7	4-8 -21	new 12	x 12
spoke|false|far|	3 15	new -8	x -8
spoke|false|next|	0 16	2 -10	3 7	4-8 -11	new -8	x -8
spoke|false|no|	1 -7
spoke|false|object|	9+ -16	new -18	x -18
spoke|false|of|	0 -14	1 8	2 -24	3 39	9+ -10	new -34	x -34
spoke|false|to|	0 11	1 -56	2 18	3 -37	4-8 -23	9+ -24
spoke|true|after|	0 -46	1 8	2 36	3 -22	4-8 18	9+ -10
spoke|true|aside|	2 -40	3 -23	9+ -30
spoke|true|far|	0 7	1 -7	2 -51	3 -43	4-8 -25	9+ -22
spoke|true|next|	0 39	3 -51	4-8 -16	9+ -40
spoke|true|no|	0 -11	1 -10	2 -11	3 9	4-8 28	9+ 34
spoke|true|object|	1 -19	3 -19	4-8 -25	9+ -43
spoke|true|of|	0 21	1 -25	2 -61	3 -24	4-8 -63	9+ -36
spoke|true|to|	1 -66	2 -23	3 -26	4-8 -30
spot|-1|	4-8 -7	9+ -8	business -69	equal 9	kin 18	kindred -41	near 8	no -7	of -16	organisation 12	person -12	to 32
spot|-1|none|	false -11
spot|-1|own|	true 52
spot|-1|possessive|	false 14	true -83
spot|-1|the|	true -110
spot|0|	1 10	3 7	4-8 -19	9+ -13	after 7	age -21	business 14	else -9	equal -12	far -9	kin -15	kindred 11	nation 10	none 7	object 9	to 22
spot|0|none|	false -48
spot|0|own|	false -32	true -33
spot|0|the|	true 13
spot|1|	0 51	1 -10	2 10	3 -8	9+ -14	age 45	agent -10	aside -8	business -11	equal 22	far 12	kin -12	kindred 46	near -14	of -11	organisation 11	other -7	to -42
spot|1|none|	false -77
spot|1|own|	false 17
spot|1|possessive|	false -33	true -13
spot|1|the|	true -52
spot|2|	0 -8	1 -13	2 -21	3 18	after -9	age -12	else -13	equal 58	far -8	kin 10	kindred 15	near 40	object -18	of -7	organisation -23	to -55
spot|2|none|	false -17
spot|2|own|	false 26	true 9
spot|2|possessive|	false -37	true -14
spot|2|the|	true -13
spot|3|	1 -84	2 -67	3 -40	after -37	age -55	aside -18	business 9	else -7	equal 23	kin 30	kindred 14	nation -42	next -8	object 12	of 23	other -12	to -16
spot|3|own|	false -17	true -36
spot|3|possessive|	false -31	true 35
spot|3|the|	true 41
subject|falsefalse|false|	1 -9
subject|falsefalse|	next 10	of -37	to -37
subject|falsefalse|true|	0 42	2 -7	3 16
subject|falsetrue|	after 19	aside -24	far -13	no -17	object 10	of 14	to -19
subject|falsetrue|false|	0 -27	1 11	3 -13
subject|falsetrue|true|	0 -29	1 -18	2 -12	3 8
subject|new|	after -43	aside 12	far -8	next -8	object -18	of -34
subject|truefalse|	after 8	aside -9	to 11
subject|truefalse|false|	2 -9
subject|truefalse|true|	0 52	1 -23	2 -18	3 9
subject|truetrue|	after -37	aside 17	next -8	object -9	of 17	to -60
subject|truetrue|false|	1 -16
subject|truetrue|true|	0 47	1 -30	2 -43	3 12
suiting|1|	0 33	1 -12	4-8 10	9+ -30	age 61	agent 21	equal -40	kin -13	kindred 20	nation -17	near 35	new 8	none 18	organisation 19	other 9	person 7
suiting|2|	0 -21	1 -7	2 9	3 16	4-8 18	age -37	business 29	else 11	equal 27	kin 25	kindred -55	organisation -16	other -17	person 13
suiting|3|	3 23	agent -18	else -10	equal 20	kindred 37	nation 25	near 12	new -23
suiting|4|	1 16	2 8	3 -18	4-8 -11	age 16	business -21	else -12	equal 31	kin -27	kindred 10	nation 11	new -14	other -7	person -8
suiting|x|	4-8 -7	9+ -8	nation -11
suit|agent|organisation|else|	own -38	possessive -19	the -23
suit|agent|organisation|near|	own -18	possessive 27	the -18
suit|agent|organisation|	possessive 10	the -7
suit|agent|person|else|	own -14	possessive 10
suit|agent|person|kindred|	the 15
suit|agent|person|near|	own 46	the 14
suit|agent|person|none|	own -19	possessive -50
suit|business|organisation|else|	own 22	the 32
suit|business|organisation|equal|	possessive -57
suit|business|organisation|near|	own 41	the -20
suit|business|organisation|none|	own -43	possessive -17
suit|business|organisation|	possessive -35
suit|kin|person|else|	own -25	possessive 47	the -11
suit|kin|person|equal|	own 20	possessive -11	the -49
suit|kin|person|near|	own -9	possessive -17
suit|kin|person|	none -16
suit|kin|person|none|	own 10	possessive -63	the 16
suit|nation|	organisation -11	person 11
suit|nation|organisation|else|	own -24	the -13
suit|nation|organisation|near|	own -12	the -24
suit|nation|organisation|none|	own -16	possessive -18	the -9
suit|nation|organisation|	own -16	possessive -18	the -10
suit|nation|person|else|	own -60	possessive -39	the 10
suit|nation|person|near|	own -72	the 23
suit|nation|person|none|	own 35	possessive 10
suit|nation|person|	possessive 14	the 9
suit|organisation|organisation|else|	own -50	possessive -22	the -31
suit|organisation|organisation|equal|	possessive -72	the -22
suit|organisation|organisation|near|	none -17	own 66	possessive -32	the -32
suit|organisation|organisation|	none -16	possessive -27
suit|organisation|organisation|none|	own -35	possessive -13	the 8
suit|other|organisation|else|	possessive -21	the 14
suit|other|organisation|near|	own -22
suit|other|organisation|none|	own -8	possessive -11
suit|other|organisation|	own -9	possessive -10
suit|other|person|else|	own -9	the -10
suit|other|person|near|	own -45	possessive 44
suit|other|person|none|	own 19	possessive -27	the -15
suit|other|person|	possessive 14	the -9
suit|person|person|else|	none -33	own 8	possessive -37	the -12
suit|person|person|equal|	own -12	possessive 19	the 26
suit|person|person|kindred|	none -39	own -14	possessive -16	the -7
suit|person|person|near|	none -90	own 20	possessive 22	the 15
suit|person|person|	none -19	possessive -7
suit|person|person|none|	none -40	own -40	possessive -49	the 12
times|0|	business -69	kin 18	nation 58	organisation 12	other -13	person -12
times|	1 -7	2 8	3 14
times|1|	business -32	kin 14	organisation -18
times|2|	age 14	business 33	kin -29	organisation 28	person 10
times|3|	age 48	business 42	kin -18	nation -13	organisation 20	other 15
times|4|	age -44	agent -20	business 51	kin -8	nation -39	organisation -16	person 13
total|1|	1 -15	2 -12	3 -13	age -26	agent -7	business -28	kin -13	person -16
total|2|	3 18	age 18	agent 7	business 24	kin 12	nation -25	organisation -13	other -7	person 26
total|3|	-1 -11	0 8	1 41	2 40	3 8	age 31	agent 7	business 46	kin 11	nation 45	other 7
total|4|	0 24	1 38	2 31	3 -52	age 15	agent 7	business 36	kin -21	nation -33	organisation 14	other -37	person 56
total|5|	-1 -12	0 -33	1 20	2 -43	3 88	age 39	agent -27	kin 10	nation -22	organisation 42	other 13	person -9
total|6|	-1 -55	1 21	2 -64	agent -19	kin 29	nation -30	other -57	person 9
touched|0|	0 -7	1 -28	2 11	3 17	4-8 -34	9+ -27
touched|0|after|	false -13	true -11
touched|0|aside|	false -38	true 22
touched|0|far|	false -12	true -8
touched|0|next|	false 9	true 12
touched|0|no|	false 19	true -33
touched|0|object|	false -14	true 10
touched|0|of|	false -25	true -9
touched|0|to|	true -7
touched|1|	0 33	1 15	2 24	3 -7	4-8 -17	9+ -26
touched|1|after|	false -14	true 48
touched|1|aside|	false -27
touched|1|far|	false 17
touched|1|next|	false 22	true 17
touched|1|no|	false -22	true 29
touched|1|object|	false -9
touched|1|of|	false -12	true 43
touched|1|to|	false -54	true 43
touched|2|	1 12	4-8 50	9+ -37
touched|2|after|	false 22	true -23
touched|2|aside|	false 21
touched|2|far|	true -13
touched|2|next|	false 23
touched|2|no|	false -22	true 22
touched|2|object|	false -10	true 20
touched|2|of|	true -15
touched|2|to|	false -88	true -85
touched|3|	0 -10	1 -11	2 10	3 -7	9+ 7
touched|3|after|	false -29	true -34
touched|3|aside|	false -19	true -52
touched|3|far|	false -13	true 18
touched|3|next|	false -29
touched|3|no|	false -10
touched|3|object|	false 19	true -15
touched|3|of|	false -8	true -15
touched|3|to|	true -42
touched|4|	1 -9	2 -10	x -7
touched|4|after|	false -7
touched|4|aside|	true -8
touched|4|far|	false -16
touched|4|next|	false -10	true -9
touched|4|no|	false -9
touched|4|object|	true -7
touched|4|of|	false -13
touched|4|to|	false -23	true -20
touched|new|	0 8	1 -13	2 -17
touched|new|after|	true -43
touched|new|aside|	false -83	true 37
touched|new|far|	false -40
touched|new|next|	false -10	true -8
touched|new|no|	false 8	true -8
touched|new|object|	false -17	true -17
touched|new|of|	false -8	true -47
`;
