/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
0|after|	' 89	- -10	. 13	: 105	; 24	? 79	adverb 39	auxiliary -8	capital 82	edge 53	of 22	possessive 20	preposition 23	quote -30	relative 16	saying -13	thinking -60	verb -35	word 28
0|after|'|	' 67
0|after|,|	, 101	adverb 43	first -38	joint 68	judging -88	of 16	preposition -7	relative 44	saying 28	verb 71	word 11
0|after|-|	first -13	joint 97	saying -45	word -32
0|after|.|	, -28	auxiliary 10	joint 72	judging 8	of -91	preposition 26	saying 17	thinking 74	verb 69	word 26
0|after|adverb|	first 34	preposition 60	saying 53	verb 59	word -46
0|after|auxiliary|	, 7	; -61	adverb 17	capital 76	of 84	preposition -38	relative -8	saying 9	word -21
0|after|capital|	auxiliary 40	first -44	joint 27	of 112	preposition 76	saying 19	verb 38	word 23
0|after|edge|	preposition 53
0|after|joint|	, -47	first 54	saying 46	verb 82	word 14
0|after|judging|	, -47	first -42	of 61	preposition 56	relative 60	thinking 70
0|after|of|	, 53	auxiliary 105	first -10	joint 73	judging -81	of 82	preposition 36	relative 47	saying 21	verb -6	— 51
0|after|possessive|	, 45	auxiliary -59	first 64	joint 38	judging -70	of 42	preposition -65	relative 23	saying 55	verb 78	word -51
0|after|preposition|	, 123	auxiliary 64	first 54	joint 67	judging 15	of 86	preposition 30	relative 50	saying -11	thinking -24	verb -17	word -14
0|after|quote|	judging -89	preposition 63	saying 12
0|after|relative|	, -27	first 8	of 47	preposition 32	saying -65	word 24
0|after|saying|	' -14	, -26	; -53	auxiliary 85	first -43	joint -17	of 87	preposition 63	relative -53	saying 22	verb 25
0|after|thinking|	, -94	first 38	joint -67	relative -40	saying 62
0|after|verb|	, -34	first -34	joint -38	of -51	preposition 36	relative 42	saying 34	word -23
0|after|word|	, -12	; 41	auxiliary -19	first 7	joint -50	judging 88	preposition 39	relative 88	thinking 18	verb 31	word 43
0|after|“|	saying 25
0|again|false|	age -11	agent 13	aside 9	business -11	kin -11	nation 7	no 8	object 7	other 20	to -26
0|again|true|	business 8	kin 19	next -34	no -24	organisation -19	person -40
0|before|	' -18	) 27	* 81	, 9	- 43	; -52	adverb 71	auxiliary 34	capital 33	first -22	joint 9	judging -14	of 24	preposition 24	relative 11	saying 12	thinking 19	verb 49	word -9	– 10	— 14	’ -19
0|before|'|	age -43	agent 53	person -31
0|before|,|	age -49	agent -34	business -21	nation 73	organisation 39	other -32	person 10
0|before|-|	person 43
0|before|:|	agent 45
0|before|;|	agent -11	business 23	person -31
0|before|adverb|	agent 25	person 45
0|before|auxiliary|	agent -40	kin 21	nation 20	organisation 62	other 34	person 50
0|before|capital|	other 32	person -25
0|before|first|	age -35	agent -42	business -12	kin -17	nation -44	other 14	person -9
0|before|joint|	agent 46	kin 24	nation 94	organisation -49	other 63
0|before|judging|	agent 46	business -12	nation 21	organisation 24	other 69	person -54
0|before|of|	agent 26	business 45	kin 91	organisation -35	other 20	person 18
0|before|preposition|	agent 32	business -23	kin 59	nation 66	organisation -11	other -8	person 14
0|before|relative|	agent 44	business -18	kin -31	nation 81	other 74	person 17
0|before|saying|	age -62	agent 74	business -29	kin -22	nation 35	organisation -32	other 29	person -12
0|before|thinking|	agent 59	organisation 49	person -63
0|before|verb|	agent 42	business 26	kin -19	nation 78	organisation 26	other 31	person 43
0|before|word|	agent 16	business -14	kin -33	nation -43	organisation 43	other 32	person -13
0|before|—|	person 68
0|before|’|	person 11
0|beside|	after 34	before 8	tight 48
0|beside|after|	next 59	no 66	possessive 41	the 29
0|beside|before|	far 60	own 73	possessive 26
0|beside|none|	aside 7	no 7	none 37	object 8	own 6	possessive 6	to -26
0|beside|tight|	far 61	no 27	the 35
0|best|equal|	aside 11	business 68	far 34	nation -38	next -34	none 18	object -10	of 17	organisation 15	own -20	person -6	possessive 14	the 9
0|best|kindred|	aside 55	far 44	no -24	of 19	person 10	possessive 29	the -9
0|best|near|	after 34	agent 18	aside 9	business -26	kin 9	nation 24	no 12	none 61	of -14	organisation -28	other 24	own 46	person -18	possessive -16	to -75
0|best|none|	after -46	age -10	agent 9	business -16	far -19	next 6	no 13	none 40	object 12	of -12	organisation 20	other 17	possessive 19	to 22
0|compatriots|false|	0 6
0|compatriots|true|	0 -6	1 23	2 78
0|ending|	ad 38	al 32	am -7	an 16	at -68	aw 38	ay 46	by 85	ce 65	ch 110	ck 38	cs -39	ct -57	cy -46	de -81	ds -18	dy -36	ea 40	ee 31	ef -44	ek 76	el 12	en 20	es 71	et -29	ew 14	ey 49	ff 57	ft 70	ge -25	gn 7	gs 52	ht 58	ic 61	ie 10	il -33	im -21	in 54	ip 36	ir -23	it 55	ld 27	lf 75	ll -31	ls 59	ly 61	me 68	mp -26	ms 52	my 37	nd -10	ne 12	ng 47	nk -18	ny -44	og 38	ok 93	ol 45	om 91	on -29	op -17	ot -7	ow -44	oy 81	pe 63	rd -26	re 47	rk 87	rl 59	rn 76	rs 25	rt 11	ry 34	sh 59	ss -23	te 34	th 63	ts -30	ty -31	ub -41	ue -65	um -10	ur 9	ut -38	ve -23	wd 47	wn 47	wo 37	ys 44
0|first|	20 -63	24 59	26 -103	31 28	38 -76	51 -49	attorney -6	average 76	best 108	case 53	central -22	chief -19	chinese 64	co 33	defence -43	disciplinary 74	district -24	dutch -77	elder 43	environment 92	ex -78	family 85	federal 31	final 55	first 103	foreign 78	former -104	fourth 72	french -55	front -70	great -72	health -41	largest 71	last 84	late 105	most 53	new 23	nikkei 74	old -11	older -29	one 92	only 88	opposition 66	other 92	outgoing 29	own 73	police 85	prime -12	provincial 45	regional 101	retired -82	ruling 70	same 73	second -27	senate 62	south -41	state 27	three -27	transport 70	two 57	un 55	vice -20	whole 45	wigan -70	world 19	younger -38
0|headline|false|	age -11	agent 12	business -8	kin -9	other 20
0|headline|	true 19
0|headline|true|	agent 35	business 59	kin 24	nation 29	organisation 26	other 33
0|head|	31-year-old 28	38-year-old -76	51-year-old -49	act 81	african 75	after 57	agency -42	agent 40	airline -7	ambassador -30	american -23	analyst 16	anger 81	army 37	arrest 49	artist -33	asian 97	athlete -99	audience 63	audit 47	author -44	authority -71	authors 78	bank -20	bassist -86	bench 49	better 67	black 69	board 45	body -36	border 49	boss -75	brewer -84	british 67	brother -13	brothers 105	buyer 87	campaign 7	candidate -9	captain 54	career 73	carrier -52	case 38	cause 26	center -10	chair -24	chairman 24	chairwoman -25	chamber 81	champion -99	chapter 115	chief -19	child 95	chinese 97	clerk 75	client -73	clients 67	club -41	coach 38	colleague -105	commission -45	committee -10	company -45	comptroller -8	congressman -62	contract 59	contractor 118	cook 69	corridor 53	could 45	council -6	counterpart -64	country -16	court 13	cousin 53	cover 63	crew 27	crowd 47	daughter -22	deal 55	decision 40	defence 65	defendant -95	defender -66	delay 46	democrat -99	democratic 55	department 51	difference 20	director -15	district -95	doctor -54	door 103	driver 27	easter 50	employer -13	engineer 31	english 70	envoy 76	error 77	executive -29	family 40	farmer -77	father 19	favourite 67	final 53	firm -42	floor 64	folder 87	former -63	founder -38	franchise -42	french 99	friend -100	friends -23	fund 107	general 57	girl 59	goalkeeper 64	government 159	governor 70	granddaughter 40	grandfather 73	grandmother 43	groom 81	group 23	guard -71	harbourmaster 69	head 58	header 85	hospital -22	husband -21	inquiry 94	iranian 69	japanese 48	judge -21	judges 42	junior 67	jury 64	lander 90	law 38	lawyer 6	leader 64	lender -18	lobby 85	lower 60	maker 48	man 32	manager -7	matter 85	mayor 45	meeting 37	members 39	men 39	merger 34	midfielder -87	minister 53	ministry 52	minutes 36	mission -45	money 32	mother 8	move 89	mp -26	museum -23	musician 25	new 59	newspaper 21	novelist -103	number 10	nurse -93	officer 16	official 114	old 91	opener -71	opponent -127	opposite 16	other 86	over 63	own 31	owner 159	panel 59	paper -8	papers 66	partner 10	party -45	patient -73	pensioner -93	people 71	per 73	peruvian 57	phrase 54	pier 38	pilot 80	platform 91	players 45	pole 54	police 70	politician -67	power 49	premier 101	president 62	price 20	princess -18	programme 52	prosecutor -16	public 18	quarter 74	recorder 77	referee 19	refrigerator 64	region -45	register 87	regulator -96	republican 76	retailer -7	river 91	room 14	rover 59	russian -16	school 45	search 26	second 54	secretary 24	seller 76	senator -90	sheriff -17	ship 28	shop 93	should 27	shoulder 38	side 52	singer 91	sister 21	skipper 21	son 61	spaniard -57	speaker -49	spokeswoman 34	sponsor 75	store 40	striker -109	summer 94	superintendent 22	swede -95	teacher -91	team -8	teenager -20	tender 86	tower 70	trailer 70	transfer 64	treasurer -31	trial 120	tunisian -51	two 37	umpire 100	under 70	union -19	university -66	utility -93	verdict 94	veteran -93	vicar 87	water 14	weather 73	whether -45	widow -82	winger -83	winner 82	winter 66	witness -9	woman 12	word 47	words 32	work 25
0|holds|false|	age -11	agent 22	business -6	kin -12	other 17
0|holds|true|	agent -41	business -8	kin 72	nation 18	organisation 12	other 36	person -31
0|last|	- -101	as 111	attorney 23	based -137	before 55	born -68	central -22	chief -47	county 76	defence -43	dental -65	district -24	dutch -97	elder 43	environment 92	federal 31	final 60	first 49	foreign 73	former -72	fourth 72	health -18	largest 68	last 63	late 105	managing 58	new 24	news 39	next 71	nuclear 7	old -45	older -29	one 93	other 69	own 73	party -61	police 85	press 36	provincial 45	regional 92	retired -77	same 36	second -31	senior 48	since 43	south -40	state 22	the 65	three 43	transport 69	two 90	vice -81	works 100	younger -38
0|lately|0|	after -55	agent 38	aside 55	business -12	kin -25	nation 17	next -30	no 20	object 16	of 52	organisation -17	other 8	person 29	to 22
0|lately|1|	after 10	age -80	aside 8	business -18	nation 9	next -8	no -15	object 11	of -12	organisation 14	person -7	to 18
0|lately|2|	after -11	age 54	agent 27	aside -18	business 22	next 36	no 25	of -11	other 26	person -24	to -39
0|lately|3|	after 83	agent 10	aside 29	far 14	kin -27	nation 6	next 19	no 21	object 7	of -9	organisation 23	other 49	person -13
0|met|	false 6	true -36
0|met|false|	equal 9	kindred -6
0|met|true|	equal -21	near -61
0|opening|none|	business 59	far 14	next -15	no 81	of 38	person 31
0|opening|own|	after 33	aside 15	business -32	nation -6	next 15	no 14	object -19	of 72	other 29	person 19	to -66
0|opening|possessive|	agent 28	aside 17	business 55	nation 13	next -14	no 22	object 70	of -14	organisation 59	other -37	person 16
0|opening|the|	after -14	age -11	agent 14	business -11	kin -6	nation 7	object 13	of -19	organisation -11	other 25	person -13
0|plural|false|	age -11	agent 12	business -7	equal 6	kin -8	kindred -6	other 23
0|plural|true|	nation 50	near 42	none 11	other 7
0|rivals|	2 29
0|ruled|false|	agent 15	aside 12	business -16	equal 6	kin -8	kindred 13	nation 13	near 6	next 18	none 6	object 8	of -15	other 20	own 6	possessive 7	to -93
0|ruled|true|	age -34	agent -100	aside -35	business 23	far -69	kindred -37	nation -57	near -57	next -28	no 73	of 51	other -26	the -12	to 47
0|sort|agent|	after 58	aside 79	far 18	next -31	no 15	object 50	of 25
0|sort|age|	far -79	next -33	no 34
0|sort|business|	aside -15	far -12	object -13	of -73
0|sort|kin|	after -53	aside 74	next -33	no 19	object -34
0|sort|nation|	after 37	aside -50	next 22	no 8	object 21
0|sort|organisation|	after 45	aside 26	far 13	next -12	no 15	object -49	of -22
0|sort|other|	after -18	aside -14	next 24	object 36	of 55
0|sort|person|	after 8	next 6	object -27	of 7	to 30
0|speech|after|kin|	own -42
0|speech|after|nation|	the 37
0|speech|after|organisation|	the 45
0|speech|after|other|	own 56	the -28
0|speech|after|person|	the -63
0|speech|aside|agent|	the 61
0|speech|aside|	auxiliary -49	first -26	joint 52	judging 55	preposition 25	relative 54	verb 32	word 46
0|speech|aside|business|	the -46
0|speech|aside|kin|	own 53
0|speech|aside|nation|	the -12
0|speech|aside|organisation|	the 17
0|speech|aside|other|	own -33	possessive -48	the 18
0|speech|aside|person|	own -10	possessive 48	the -32
0|speech|far|	, 29	auxiliary -28	first -36	joint 45	judging -50	preposition 26	relative 36	thinking 31	verb 80	word -14	— -36
0|speech|far|agent|	own -28	possessive 70	the 39
0|speech|far|age|	the -79
0|speech|far|kin|	own -11	possessive 33
0|speech|far|nation|	own 86
0|speech|far|organisation|	own 94	possessive 6
0|speech|far|person|	none -14	own 32	possessive -11	the 9
0|speech|next|	' -14	, -11	; -55	auxiliary 85	capital 32	first -26	of 99	preposition 40	relative -25	saying 39	verb 23	— 57
0|speech|next|agent|	the -28
0|speech|next|age|	the -33
0|speech|next|business|	the 9
0|speech|next|kin|	own -20	possessive 11	the -28
0|speech|next|nation|	the 10
0|speech|next|organisation|	own -62	possessive 82
0|speech|next|other|	own 74	possessive -33	the 36
0|speech|next|person|	none -18	own 70	possessive -33
0|speech|no|	' 26	) 6	, -6	- -6	: -30	; -12	adverb 91	auxiliary 51	capital 24	first 7	joint 7	preposition 16	relative 16	thinking 18	verb 32	word -9	– 28	— 62
0|speech|no|agent|	own 71	the 13
0|speech|no|age|	the 34
0|speech|no|business|	possessive 94	the -15
0|speech|no|kin|	own 26	possessive -24	the 63
0|speech|no|nation|	own -18	possessive 60	the 14
0|speech|no|organisation|	own 119	possessive 79	the -14
0|speech|no|person|	none 81	own -23	possessive 24	the -8
0|speech|object|agent|	the 40
0|speech|object|	auxiliary 14	saying 9
0|speech|object|business|	the -15
0|speech|object|kin|	own -27
0|speech|object|organisation|	own -44	the -32
0|speech|object|other|	own 15	possessive 52	the 39
0|speech|object|person|	the -26
0|speech|of|	, 89	first -48	judging -62	preposition 85	verb 6	word -21
0|speech|of|agent|	the 8
0|speech|of|business|	the -73
0|speech|of|organisation|	the 15
0|speech|of|other|	possessive 57	the 55
0|speech|of|person|	own 51	the -12
0|speech|to|person|	the 30
0|speech|to|	preposition -26
0|words|	1 21	3 12
again|none|	else -8	equal 35	kindred 13	near 12	to 16
again|	other -18	same 36
again|other|	else -7	far -70	kindred -52	near -33	next 9	no -10	none -21	object -45
again|same|	else 112	equal -51	far 33	kindred -14	near -8	no 20	none 57	object 24
agrees|yes|	0 15	1 25	2 14	3 -32	person 21
away|0|1|	true 14
away|0|2|	true -25
away|0|	after -33	falsefalse -13	far -18	next 22	no -8	object 10
away|1|0|	true 6
away|1|1|	true -7
away|1|	aside 11	falsefalse 9	falsetrue -38	far 28	object -12	of 6	to -34	truetrue 18
away|2|1|	true -13
away|2|2|	true 51
away|2|3|	true -18
away|2|	after 14	aside 10	falsefalse 13	falsetrue -20	far -30	next 11	object 14	of -36	to 6
away|3|0|	true -9
away|3|1|	true 8
away|3|2|	true 12
away|3|3|	true -7
away|3|	after 25	aside -36	falsetrue 11	far -39	object 6	of 13	to -58	truetrue -19
away|3|x|	false -13
away|4-8|0|	true -6
away|4-8|	after 9	aside -16	falsefalse -7	falsetrue 12	next -10	of -8	to -27	truetrue -14
away|4-8|x|	false -8
away|9+|0|	true -37
away|9+|2|	true -14
away|9+|	after -24	falsefalse -8	falsetrue -11	object -20	of -14	to -25
away|new|0|	true 19
away|new|1|	true -8
away|new|2|	true -22
away|new|	after -46	aside 6	next -9	no -7	object -14	of -37
beside|	before -19	other -14	tight -9
beside|before|	false -19	the -19
beside|none|	none -35
beside|other|	false -13	own -43	possessive -23	the -11	true -17
beside|tight|	false -9	the -9
busiest|	true 27
called|else|	0 -7	2 22	4-8 -15	9+ -19	agent -9	aside -26	business 13	far -20	next -9	object -9	of -13	organisation -29	person -12	to -6
called|else|0|	none -39	own -12	possessive -16
called|else|1|	the -21
called|equal|	0 -6	1 31	2 7	3 38	4-8 12	9+ 67	aside 9	kin -19	nation 48	next 47	no 12	object 8	of 38	organisation -47	person 28
called|equal|0|	own 15	possessive -12	the 8
called|equal|1|	possessive 42	the 13
called|equal|2|	possessive 13
called|kindred|	0 11	2 21	3 28	4-8 8	after 27	agent 24	aside -62	far 16	new -32	next 11	no -24	object 19	of 23	other 67	person -11
called|kindred|0|	none -21	own 17
called|near|	0 9	2 22	3 -53	4-8 32	9+ 11	agent 7	aside 30	far -9	kin -8	nation -18	new 10	next 19	no -6	object -12	of 16	organisation -24	other 11	person 24	to 63
called|near|0|	none -48	own 7	possessive 22
called|near|1|	own 31	the 9
called|near|2|	own -40	possessive 6	the -18
called|none|0|	none -38	possessive -24
called|none|	1 6	2 -15	3 -8	age 13	of -19	other -8	to -19
called|none|1|	own -13	the 93
named|false|	organisation -29	other -6	x -6
named|true|	0 100	1 97	3 90	agent -79	business 51	organisation 126	other 152	x 131
nation|none|	else -10	equal 28	kindred 12	near 15	to 14
nation|	other -18	same 7
nation|other|	1 -38	2 -51	3 -29	aside -40	far -47	near -60	next -50	none -17	object -7	own -31	possessive -45	to -7	x -18
nation|same|	0 -12	1 -66	2 95	3 -120	aside 22	equal -18	far 33	near 17	next -61	no -16	none -69	own 20	possessive -32	the 21	x -30
nation|unknown|	0 10	2 -9	after -18	aside -8	else 14	equal -9	kindred -21	near -22	object 9	of -14	own 6	x -6
nth|0|	age 63	aside -21	equal 9	far 7	kin -9	kindred 7	nation 22	near -20	next 9	of -30	organisation 13	other -11	own -21	person -9	possessive 25	to -28
nth|1|	after 25	age -27	agent -6	aside 12	business 6	else -15	equal 14	far -15	kin 10	kindred 12	nation -16	near 7	next -6	no -7	none 6	object 7	of -8	organisation -34	own 18	person 11	possessive -47	to 64
nth|2|	after -44	age -92	aside 29	business -10	equal 10	far 17	kin -9	kindred -12	nation 34	near 43	next -13	none -10	object -6	organisation -13	own 20	possessive -25	to -57
nth|3|	after -37	age -69	agent 20	aside -28	business -11	equal 20	far -22	kindred -10	nation -38	near 20	next -14	no 13	of 45	organisation 14	own -24	to -9
nth|x|	aside -6	far -9	nation -10	no -6	object -7	of -14	own -7	possessive -7	to -10
public|true|	agent -19	nation -20	organisation -8
ruled|none|	equal 20	kindred -14	to 57
ruled|other|	-1 -32	0 48	1 -6	2 7	3 -8	9+ -11	agent -22	aside -40	business 63	else -11	kindred 7	nation -31	near 60	new -35	no -103	none -15	other -20	person -8	to -24
ruled|	same 13
ruled|same|	1 16	2 26	3 69	4-8 -34	after -11	age 7	agent 57	aside 39	business -84	else -16	far 87	kindred 104	nation 119	near 50	next 18	no -48	none -6	of -24	other 49	person 10	the 13	to -34
spoke|false|after|	0 -15	1 11	2 17	3 -8	4-8 7	9+ -25	new -46	x -46
spoke|false|aside|	0 10	1 -10	2 -8	4-8 -23	new 6	x 6
spoke|false|far|	0 -9	2 -13	3 21
spoke|false|next|	0 23	1 -7	2 -15	3 15	4-8 -8	new -9	x -9
spoke|false|no|	4-8 -6	new -7	x -7
spoke|false|object|	1 -12	2 12	9+ -20	new -14	x -14
spoke|false|of|	0 -12	1 6	2 -37	3 33	4-8 -6	9+ -13	new -37	x -37
spoke|false|to|	0 41	1 -41	2 11	3 -37	4-8 -12	9+ -25
spoke|true|after|	0 -42	2 46	3 -22	4-8 21
spoke|true|aside|	0 -34	1 6	2 -32	3 -25	4-8 9	9+ -33
spoke|true|far|	1 -14	2 -49	3 -46	9+ -26
spoke|true|next|	0 31	1 -11	2 -14	3 -50	4-8 -28	9+ -32
spoke|true|no|	0 -6	1 -14	2 -18	3 20	4-8 40	9+ 25
spoke|true|object|	0 23	1 -7	3 -7	4-8 -31
spoke|true|of|	0 36	1 -28	2 -54	3 -21	9+ -32
spoke|true|to|	1 -59	3 -29	4-8 -44
spot|-1|	3 -13	4-8 -8	after -6	business -65	kin 21	kindred -32	near 6	no -7	object -7	of -19	person -16	to 18
spot|-1|none|	false -19
spot|-1|own|	false -6	true 40
spot|-1|possessive|	false 6	true -93
spot|-1|the|	true -96
spot|0|	0 -6	1 8	2 9	3 16	4-8 -20	9+ -21	after 25	age 6	business 17	else -11	far -13	kin -18	nation 19	near 7	none 8	object 9	other -7	to 12
spot|0|none|	false -37
spot|0|own|	false -33	true -22
spot|0|possessive|	true -35
spot|0|the|	false 7	true 6
spot|1|	0 40	1 -8	3 -15	9+ -11	after -22	age 26	agent -13	aside -16	business -12	equal 12	far 12	kin -15	kindred 47	near -30	organisation 9	other -9	person 9	to -22
spot|1|none|	false -75
spot|1|own|	false 10	true -10
spot|1|possessive|	false -14	true -27
spot|1|the|	true -36
spot|2|	0 -10	1 -8	2 -40	3 16	9+ -8	after -15	age -50	else -14	equal 47	kindred 7	nation -10	near 34	next -7	object -13	organisation -30	to -57
spot|2|own|	false 33
spot|2|possessive|	false -39	true -16
spot|3|	1 -76	2 -64	3 -19	after -41	age -68	agent 8	aside -24	business -9	equal 28	far -10	kin 22	nation -38	next -11	none -7	object 14	of 20	person -7	to -9
spot|3|own|	false -11	true -41
spot|3|possessive|	false -24	true 32
spot|3|the|	true 31
subject|falsefalse|	after -13	aside -13	far -19	next 14	object -6	of -38	to -9
subject|falsefalse|false|	0 -7	1 -13	2 -7
subject|falsefalse|true|	0 32	1 7	2 -13	3 26
subject|falsetrue|	after 16	far -6	next 10	no -16	of 14	to -58
subject|falsetrue|false|	0 -21	1 9	3 -10
subject|falsetrue|true|	1 -16
subject|new|	after -46	aside 6	next -9	no -7	object -14	of -37
subject|truefalse|	aside -8	far 12	to 15
subject|truefalse|false|	2 -9
subject|truefalse|true|	0 54	1 -21	2 -25	3 23
subject|truetrue|	aside 11	far -6	next -18	object -6	of 17	to -53
subject|truetrue|false|	1 -12
subject|truetrue|true|	0 49	1 -35	2 -57
suiting|1|	0 44	1 -11	2 -29	4-8 33	age 44	business 12	equal -51	kin -9	kindred 32	nation -20	near 39	new 11	none 18	organisation 21	other 16
suiting|2|	0 -28	2 22	4-8 15	9+ -11	age -18	agent 13	business 32	else 10	equal 10	kin 19	kindred -71	new 12	none 11	organisation -8	other -23	person 16
suiting|3|	0 -14	3 25	4-8 -7	agent -25	business -9	else -9	equal 8	kin 7	kindred 26	nation 23	near 6	new -15	organisation -17
suiting|4|	1 12	2 9	3 -12	4-8 -9	9+ -8	age 12	business -24	else -14	equal 46	kin -19	kindred 12	nation 8	new -17	person -7
suiting|x|	3 -13	4-8 -8	nation -10
suit|agent|organisation|else|	own -57	possessive -8	the -14
suit|agent|organisation|near|	own -10	possessive -19	the -11
suit|agent|organisation|none|	own 6	possessive -18
suit|agent|organisation|	possessive -17
suit|agent|person|else|	own -14	possessive 30	the -13
suit|agent|person|kindred|	the 25
suit|agent|person|near|	own 38	possessive -58
suit|agent|person|none|	own -25	possessive -49	the 11
suit|age|person|none|	the 13
suit|business|organisation|else|	the 25
suit|business|organisation|equal|	the 13
suit|business|organisation|near|	own 54	the -31
suit|business|organisation|none|	own -21	possessive -28
suit|business|organisation|	own 13	possessive -49
suit|kin|person|else|	own -28	possessive 40	the -19
suit|kin|person|equal|	own 35	possessive -44	the -38
suit|kin|person|near|	own -41	possessive -15	the 21
suit|kin|person|none|	possessive -41
suit|kin|person|	the -7
suit|nation|	organisation -10	person 10
suit|nation|organisation|else|	own -37	the -15
suit|nation|organisation|near|	own -28	the -30
suit|nation|organisation|none|	own -12	possessive -14	the -7
suit|nation|organisation|	own -17	possessive -14	the -9
suit|nation|person|else|	own -64	possessive -42	the 13
suit|nation|person|near|	own -63	the -15
suit|nation|person|none|	own 37	possessive -15	the -8
suit|nation|person|	own 15	the 7
suit|organisation|organisation|else|	own -68	the -23
suit|organisation|organisation|equal|	possessive -43	the -40
suit|organisation|organisation|near|	own 53	possessive -69	the -27
suit|organisation|organisation|none|	own -35	the 8
suit|organisation|organisation|	own -9	possessive -39
suit|other|organisation|else|	own -6	possessive -12	the 28
suit|other|organisation|near|	own -20	possessive -10	the 7
suit|other|organisation|none|	own -8
suit|other|organisation|	own -9
suit|other|person|else|	own -14	the -6
suit|other|person|kindred|	the 67
suit|other|person|near|	own -31	possessive 75	the -7
suit|other|person|none|	own 17	possessive -14	the -18
suit|other|person|	possessive 23	the -9
suit|person|person|else|	possessive -57	the -12
suit|person|person|equal|	own -28	possessive 36	the 22
suit|person|person|kindred|	none -23	own -16	the -14
suit|person|person|near|	none -116	possessive 40	the 18
suit|person|person|	none -29	own -12	possessive -11
suit|person|person|none|	none -40	own -46	possessive -73	the 15
times|0|	agent 13	business -65	kin 21	nation 37	other -8	person -16
times|	1 -7	2 9	3 15	4 9
times|1|	age 6	agent -10	business -43	organisation -18	person -6
times|2|	age -9	agent 16	business 61	kin -17	nation -7	organisation 21	other -6	person 7
times|3|	age 55	agent -6	business 52	kin -7	organisation 21	other -10	person 17
times|4|	age -47	business 26	kin -12	nation -39	organisation 28	person 7
total|1|	1 -19	2 -12	3 -16	age -29	agent -8	business -31	organisation -10	person -18
total|2|	-1 6	0 -8	1 7	3 28	age 58	business 14	nation -15	organisation -21	person 25
total|3|	-1 -24	0 23	1 40	2 32	age 42	agent 28	business 60	kin -12	nation 33	organisation 25	other -7
total|4|	-1 9	0 21	1 35	2 28	3 -50	age 15	agent -14	business 24	kin -40	nation -26	organisation 56	other -34	person 54
total|5|	-1 -8	0 -17	1 20	3 50	age -30	agent -28	business 8	kin 7	nation -9	organisation 82	other 25
total|6|	-1 -43	0 -22	1 20	2 -43	agent -22	nation -53	other -67	person 16
touched|0|	0 -10	1 -11	2 9	3 26	4-8 12	9+ -27
touched|0|after|	false -17	true -10
touched|0|aside|	false -35
touched|0|far|	false -10
touched|0|next|	true 20
touched|0|no|	false 15	true -33
touched|0|object|	false -12	true 10
touched|0|of|	false -43
touched|0|to|	true -9
touched|1|	0 37	1 19	2 16	3 27	9+ 6
touched|1|after|	false -13	true 22
touched|1|aside|	false -31	true 8
touched|1|far|	false 16	true -8
touched|1|next|	false 16	true 18
touched|1|no|	false -24	true 36
touched|1|object|	false -8	true 15
touched|1|of|	false -11	true 27
touched|1|to|	true 32
touched|2|	3 20	4-8 18	9+ -39
touched|2|after|	false 22	true -7
touched|2|aside|	false 30
touched|2|far|	false -17	true -23
touched|2|next|	false 9	true -11
touched|2|no|	false -17	true 19
touched|2|object|	false -8	true 34
touched|2|of|	true -18
touched|2|to|	false -86
touched|3|	0 -21	1 -11	2 12	3 -14	4-8 7	x -13
touched|3|after|	false -32	true -53
touched|3|aside|	false -14	true -58
touched|3|far|	false -9	true -8
touched|3|next|	false -21
touched|3|no|	false -10
touched|3|object|	true -19
touched|3|of|	false -6	true -41
touched|3|to|	true -66
touched|4|	0 -7	1 -14	2 -6	x -6
touched|4|after|	false -9
touched|4|aside|	false 6	true -9
touched|4|far|	false -16	true 6
touched|4|next|	true -12
touched|4|no|	false -9
touched|4|object|	false -6	true -10
touched|4|of|	false -11	true -7
touched|4|to|	false -34	true -12
touched|new|	0 19	1 -8	2 -22
touched|new|after|	true -46
touched|new|aside|	false -101	true 28
touched|new|far|	false -45
touched|new|next|	false 6	true -16
touched|new|no|	false 12	true -13
touched|new|object|	false -13	true -12
touched|new|of|	false -7	true -56
`;
