/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 14
0|after|	, 7	- -34	. 20	: 67	adverb 15	auxiliary 15	capital 28	joint 24	judging -87	of 14	preposition 15	quote 96	relative 108	thinking 71	verb -6	word 6	“ 46
0|after|,|	, 36	auxiliary 46	joint 48	of 22	preposition -15	relative -63	verb -27	word 52
0|after|-|	saying -34
0|after|.|	, 58	preposition 73	saying 7	word -24
0|after|adverb|	saying 40
0|after|auxiliary|	first -38	preposition 25	relative 127	saying 17
0|after|capital|	, 43	first 24	joint 6	of 16	preposition 35	saying 26
0|after|joint|	, 109	saying -11
0|after|judging|	first -64
0|after|of|	auxiliary 48	first 50	judging -78	preposition 56	saying 67	word -39
0|after|possessive|	, -28	saying 96
0|after|preposition|	, 78	first 77	preposition 79	saying 21	verb -11
0|after|quote|	saying 17
0|after|relative|	, 100	first 19	saying 44
0|after|saying|	, -13	auxiliary 66	first -17	joint 46	of 80	relative 45	saying 72	verb 40
0|after|thinking|	saying 46
0|after|verb|	first -53	preposition 75	saying 83
0|after|word|	first 23	saying 21
0|after|“|	saying 46
0|before|	, 8	: 66	; -18	adverb 75	auxiliary 94	capital -10	joint 80	judging -38	of 50	preposition 17	relative 9	saying 22	verb 26	— 61
0|before|,|	agent -56	business 30	kin 98	nation 58	organisation 59	other -49	person 14
0|before|;|	person -26
0|before|auxiliary|	other 21	person 86
0|before|first|	agent -37	business 51	kin -15	nation 67	other 52
0|before|joint|	kin 14	other 23	person 104
0|before|judging|	other 75	person -40
0|before|of|	business 77	organisation 44	other 34
0|before|preposition|	agent 118	business -72	kin 13	organisation -22	other 49	person 23
0|before|relative|	other 72	person 25
0|before|saying|	agent 33	business 49	kin -27	nation -23	organisation 17	other 26	person 17
0|before|verb|	other 37	person -17
0|before|word|	agent 27	business 37	kin -38	organisation 49	other 26	person 26
0|before|—|	person 61
0|beside|	after 10	before 9	none 7	tight 28
0|beside|after|	after 21	next 32	none 59	object 74	of 47	own 30	the 10
0|beside|before|	aside 17	far 15	next -54	no 23	possessive 8	the 17
0|beside|none|	after 6	aside 7	far 6	no 7	none 40	object 14	own 8	possessive 29	to -47
0|beside|tight|	far 23	no 34	none 22	object 16	own 41	possessive 52	the 55
0|best|equal|	after 39	aside 20	business 10	far 18	kin 28	nation 59	next 12	no 16	none 24	organisation 35	own 22	person 10	possessive 10	the 9
0|best|near|	after 44	agent 8	aside 33	business 31	nation 51	next 29	none 47	of 34	organisation 26	other 22	own 57	person 41	possessive 21	the 21
0|best|none|	after -38	aside -16	kin -76	next -6	none 37	object 29	other 30	own -7	person -18	possessive 23
0|compatriots|false|	0 18
0|compatriots|true|	0 -27	1 31	2 -41
0|ending|	ad 30	al -33	am 62	an 15	ar 69	at -23	aw 41	ay 48	by 30	ce 27	ch 41	ck 54	ct 57	de 47	ds 57	ea 36	ee -27	el 44	en 50	er 19	es 61	et -48	ew 52	ey 21	fe 16	ft 80	ge 27	gs 40	ht 70	ic 78	im 71	ir 17	it 72	ks 31	le 55	ll 48	ls 54	me 62	mp 91	my 62	nd -25	ne 44	ng 58	nk -54	ns 64	nt 8	ny -15	og 51	om -43	on 21	op -55	or 11	ot 84	oy -29	rd 83	re -12	rk 26	rm 45	rs 61	rt 61	ry 20	se -40	ss 30	te 55	th 23	ts 58	ty 19	ub 37	ue 47	up 62	ur -59	us 65	ve -24	wd 37	ys 82
0|head|	act 46	adviser 79	agency 28	agent 96	ambassador 6	analyst 19	arm 33	army 62	arrest 37	attorney 17	audience 66	aunt 21	bank -63	board 43	boss -16	broadcaster 27	brother -36	captain -11	cause 45	chair 15	champion -33	charity 37	chief -11	client -44	clients 38	club 37	coach 30	commissioner -19	committee 77	company -16	coordinator -57	coroner 99	could 73	councillor 63	counsel 67	counterpart 79	country 36	court 58	crew 19	crowd 37	daughter -37	deal 60	defence 63	defendant -32	delegate 51	deputy 97	difference 46	director 44	driver 90	economist 58	editor 50	elder 99	envoy -29	farmer -35	father 87	favourite 34	firm 45	floor 84	founder 79	general -10	government 73	governor 23	grandmother 36	group 62	guard 23	head 24	hooker -6	host -17	husband -46	idea 19	judge 22	judges 23	jury 43	justice 36	law 41	lawyer 33	leader 93	lobby 30	magistrate 22	maker 60	manager 105	matter 76	mayor 40	meeting 42	members 26	men 37	minister -62	ministry 12	minutes 28	money 51	mother 18	move 59	mp 91	novelist 28	nurse -78	office -15	officer -7	official 110	operator 73	owner 106	panel 32	partner 83	party -35	people 44	pilot 84	player 76	players 18	plumber -28	police 41	premier 90	price 57	princess 103	programme 63	prosecutor 23	region 35	regulator -30	russian -31	secretary 9	senator 74	sergeant 92	shop 79	sister 34	skipper 41	speaker 54	spokesman -20	spokesperson -64	superintendent 69	surgeon 79	team 67	union 95	veteran -32	watchdog 21	widow -23	wife 16	witness 27	word 29	writer 102
0|holds|false|	agent -12	business 7	kin -8	nation 11	other 25
0|holds|true|	agent 105	business 25	kin 20	nation 78	organisation 96	other 35	person 13
0|met|	false 13	true 58
0|met|false|	equal 14	near 24
0|met|true|	equal 58
0|opening|none|	business 7	far 19	kin 24	nation 16	next 52	no 29	organisation 29	person 25
0|opening|own|	after 28	agent 73	business 40	far 32	nation 25	next 32	object 40	of 9	organisation 49	other 17	person 20
0|opening|possessive|	agent -19	aside 46	business 59	no 16	object 97	of 47	organisation 63	person 24
0|opening|the|	aside 11	business 8	far 8	kin -30	nation 9	next 7	no 12	object 11	organisation 11	other 33	person -13
0|rivals|	0 11	1 13	2 37
0|sort|agent|	aside 25	next -8	of -8
0|sort|business|	after 64	far 39	next -13	no 8	object 41
0|sort|kin|	aside 53	no 13
0|sort|nation|	after 73	next 66	no 34	object -40
0|sort|organisation|	after 55	aside 48	next 14	no 45	object 11	of 52
0|sort|other|	aside 26	next 36	object 37	of 32
0|sort|person|	after 18	far 20	no 14	object 10	of -13
0|speech|after|business|	the 64
0|speech|after|nation|	the 73
0|speech|after|organisation|	the 55
0|speech|after|other|	own 37	the -10
0|speech|after|person|	own 89
0|speech|after|	saying 7
0|speech|aside|	, 24	first -27	joint 19	of 16	preposition 40	verb 70	word 60
0|speech|aside|kin|	own 30	possessive 57
0|speech|aside|organisation|	the 53
0|speech|aside|other|	own -44	possessive 36	the 69
0|speech|aside|person|	own 115	possessive 18	the -31
0|speech|far|	, 11	auxiliary 33	first 18	verb 69	word 16
0|speech|far|business|	none 8	the 52
0|speech|far|kin|	none 10	own 41	possessive -21
0|speech|far|organisation|	none 27
0|speech|far|person|	none 20	own 25	possessive 31
0|speech|next|agent|	possessive -40	the 8
0|speech|next|	auxiliary 66	capital -10	first -14	joint 68	of 75	preposition 9	relative -7	saying 90	verb 38	word 46
0|speech|next|business|	possessive 64	the -19
0|speech|next|kin|	own -6	possessive 21	the -15
0|speech|next|nation|	the 57
0|speech|next|organisation|	none 36	own 65	possessive 102
0|speech|next|other|	own 58	possessive -20	the 50
0|speech|next|person|	none 55	own 33	possessive 9	the -22
0|speech|no|	, 14	; -28	auxiliary 62	first 20	joint 89	judging -22	preposition 55	relative 6	verb -27	word -22
0|speech|no|business|	possessive 43
0|speech|no|kin|	none 25	own 20	the 86
0|speech|no|organisation|	possessive 38	the 50
0|speech|no|person|	none 31	own -7	possessive 20	the 7
0|speech|object|agent|	the -6
0|speech|object|	auxiliary 20	saying 18
0|speech|object|business|	the 42
0|speech|object|nation|	the -62
0|speech|object|organisation|	own 46	the 8
0|speech|object|other|	own 39	possessive 53	the 36
0|speech|object|person|	own 40	the 8
0|speech|of|	, 103	first 21	of 60	preposition 60	verb 35	word -18
0|speech|of|agent|	the -8
0|speech|of|other|	possessive 26	the 35
0|speech|of|person|	the -20
0|speech|to|	preposition -85
0|words|	0 6	1 19	2 18	3 49
agrees|no|	0 -28	1 -32	2 -32	3 -36	person -32
agrees|unknown|	organisation -8	x -9
agrees|yes|	0 18	2 -36	3 -32
away|0|0|	true -12
away|0|2|	true -13
away|0|	after -27	falsefalse -20	falsetrue 23	far 7	next -22	no -8	object -9	of -22	truefalse -19
away|0|x|	false -11
away|1|0|	true 22
away|1|1|	true -32
away|1|2|	true -9
away|1|3|	true -20
away|1|	after 56	aside -6	falsetrue -7	far -45	next 15	no 22	object -18	of -22	to -36	truefalse 8
away|1|x|	false 6
away|2|0|	true 10
away|2|2|	true -17
away|2|3|	true -10
away|2|	after -32	aside -23	falsefalse -10	falsetrue 23	far 20	next 7	no -13	object 10	of -17	to -29	truefalse 12	truetrue -11
away|2|x|	false -12
away|3|1|	true -11
away|3|2|	true -10
away|3|3|	true -11
away|3|	after 16	aside -14	falsefalse -13	falsetrue -17	far -15	next -23	of 6
away|3|x|	false -9
away|4-8|0|	true -16
away|4-8|2|	true -7
away|4-8|	after -16	falsefalse -8	falsetrue -10	far -11	of -30	truetrue -6
away|4-8|x|	false -7
away|9+|0|	true -55
away|9+|2|	true -25
away|9+|3|	true 6
away|9+|	falsefalse 9	falsetrue -31	far -9	next -10	no -12	object -8	of 13	truefalse -14
away|9+|x|	false -15
away|new|0|	true -10
away|new|2|	true 16
away|new|3|	true -10
away|new|	after 25	aside 12	far -7	no -11	object -30	of -11
away|new|x|	false -19
beside|	after 26	other -14	tight -7
beside|after|	false -14	none -56	own -6	possessive -7	the 50	true 27
beside|before|	false -14	own 9	possessive 11	the -9
beside|none|	false -9	none -22	possessive -8
beside|other|	false -11	none -12	own -13	the -19	true -14
beside|tight|	own -15	possessive -32	the -39	true -7
called|equal|	0 7	1 21	2 13	3 60	4-8 65	9+ 22	after -17	aside 22	business -24	kin -15	nation -42	next 27	no 12	object 6	of 16	organisation -10	person 25
called|equal|0|	none -43	own 6	possessive -12	the 25
called|equal|1|	none 12	own -47	the 16
called|equal|2|	none -10	own 28	possessive -31	the 56
called|near|0|	none -19	own -22	possessive 15	the 10
called|near|1|	none -25	own -16	possessive 27
called|near|2|	own -14	possessive -13
called|near|	3 -51	4-8 50	9+ 14	after -29	agent 28	aside 12	business -10	far 18	kin -18	next 8	no -29	object 11	of -9	organisation -18	person 16
called|none|	0 -8	1 -11	3 -9	4-8 -9	9+ -11	agent -15	aside -12	far -9	nation -6	next -8	no -14	object -6	of -11	person -19	to -46
called|none|0|	none -9	own -6	possessive -10	the -9
called|none|1|	none -9	own -28	possessive -13	the 42
named|false|	2 -6	business -21	nation -8	organisation -10	other -6	x -10
named|true|	0 66	1 20	2 -42	3 53	business 98	organisation 33	other 54	x 54
nation|none|	equal 11	none -8
nation|	other -15	same 19
nation|other|	equal 19	near -10	none -28	own -6	possessive -17	the -9
nation|same|	equal 14	near 29	none -37	own -35	possessive -61	the 101
nation|unknown|	equal 14	near 31	none -8
nth|0|	agent 10	aside -11	equal 7	kin -12	nation -7	near 19	next 19	no -11	none -7	object -9	of -35	organisation 11	own -15	the 7	to -26
nth|1|	after -13	agent -8	aside -6	business -24	equal 13	far -19	nation -37	near 41	next 6	no -7	none -9	object 18	of -41	organisation -17	own -9	to 57
nth|2|	after 13	agent -43	business -14	equal 22	far -7	nation -11	near -62	next -28	none -12	object -11	of 39	own 14	person -7	possessive -40
nth|3|	after -10	aside 15	business 14	equal 10	kin 9	nation 25	near 13	next -29	organisation -17	person -7
nth|x|	after -14	agent -11	aside -10	nation -20	near -15	next -7	none -8	object -8	of -15	other -8	own -7	possessive -8	the -9
public|false|	nation -6	organisation -8
public|true|	agent -33	nation -23
spoke|false|after|	1 19	2 -12	4-8 -15	new 25	x 25
spoke|false|aside|	1 -13	2 -11	3 9	new 12	x 12
spoke|false|far|	0 -16	1 -14	2 -8	3 -14	4-8 -9	9+ -9	new -7	x -7
spoke|false|next|	0 -7	2 -6	9+ -8
spoke|false|no|	0 -16	1 -9	2 -7	3 -12	4-8 6	9+ -19	new -11	x -11
spoke|false|object|	0 -17	2 16	3 -6	9+ -8	new -30	x -30
spoke|false|of|	0 -18	1 -23	2 -11	3 31	4-8 -30	9+ 23	new -11	x -11
spoke|false|to|	0 -37	1 -38	2 -33
spoke|true|after|	0 -21	1 -23	2 -35	3 -29	4-8 -27	9+ -34
spoke|true|aside|	0 -28	1 -23	2 -32	3 -14	4-8 -19	9+ -42
spoke|true|far|	0 66	1 -16	2 9	3 -16	4-8 -17	9+ -15
spoke|true|next|	0 26	1 -25	3 -29	9+ -58
spoke|true|no|	0 31	1 10	2 -30	3 31	4-8 -63	9+ 9
spoke|true|object|	1 -18	2 -60	4-8 -58	9+ -11
spoke|true|of|	0 -38	1 -20	2 -31	3 -48	4-8 -27	9+ -66
spot|-1|	0 -11	2 -13	3 -12	4-8 -9	9+ -17	after -9	agent -6	business -25	far -7	kin -29	nation -20	next -6	no -11	none -9	object -9	of -14	organisation -8	other -6	to 54
spot|-1|none|	true -10
spot|-1|own|	false -7	true -14
spot|-1|possessive|	true -77
spot|-1|the|	false -6	true -75
spot|0|	0 -10	1 19	2 8	9+ -48	after 25	aside -15	business -12	equal 33	nation -7	near 11	next 7	none -6	object -10	of -30	organisation 13	other -9	to -26
spot|0|none|	false -14	true -7
spot|0|own|	true -6
spot|0|possessive|	false -10	true -10
spot|0|the|	false 7	true 14
spot|1|	0 -29	1 -24	2 9	3 -6	9+ -12	after -32	agent -13	aside -13	business -7	equal 28	far -11	kin -30	nation -42	near 34	no -19	none -9	object 24	of -47	organisation -12
spot|1|none|	false -9	true -12
spot|1|own|	false -18	true -28
spot|1|possessive|	false -9	true -50
spot|1|the|	true -17
spot|2|	1 -12	2 -16	3 -9	4-8 -6	9+ 11	after 11	agent -48	business -13	equal 30	kin 75	nation -10	near 11	next -14	no 6	object -10	of -12	organisation -14	other 12	person -28
spot|2|none|	false -10
spot|2|own|	false 16	true 47
spot|2|possessive|	false -35	true 57
spot|2|the|	false -17	true 15
spot|3|	1 -9	3 -10	4-8 6	9+ -7	after -31	aside 9	business 19	equal 56	far -21	nation 35	near -30	next -12	none -9	of 52	organisation -13	person -11
spot|3|none|	false -10
spot|3|own|	false -16	true -14
spot|3|possessive|	false 8	true -38
spot|3|the|	true 10
subject|falsefalse|	aside -6	far -27	no -6	object -10	of -27	to -30
subject|falsefalse|false|	0 -14	1 -14	2 -12
subject|falsefalse|true|	0 41	1 -17	3 27
subject|falsetrue|	after -23	aside -15	of -28
subject|falsetrue|false|	0 15	1 -12	2 7	3 -26
subject|falsetrue|true|	0 33	2 -28	3 -22
subject|new|	after 25	aside 12	far -7	no -11	object -30	of -11
subject|new|false|	x -9
subject|truefalse|	aside -8	no -14	of -31	to -41
subject|truefalse|false|	0 -8	1 8
subject|truefalse|true|	0 22	1 -17	2 -30
subject|truetrue|	after -25	next -29	no 10	of 44
subject|truetrue|false|	1 -11	2 13
subject|truetrue|true|	0 16	1 -21	2 -9	3 -18
suit|agent|	organisation -11	person 6
suit|agent|organisation|	own -15	possessive 40	the -23
suit|agent|person|	own -53	possessive -102	the 15
suit|business|organisation|	own -8	possessive -22
suit|kin|person|	none -10	the 15
suit|nation|	organisation -20
suit|nation|organisation|	own -6	the -23
suit|nation|person|	the 8
suit|organisation|	organisation -6
suit|organisation|organisation|	none -7	own -17	possessive -17
suit|other|	organisation -8
suit|other|organisation|	own -6	possessive -15	the -7
suit|other|person|	possessive 37
suit|person|person|	none -9	own -6	possessive -16	the 6
times|0|	business -25	kin -29	nation -14	organisation -8	other 11
times|	1 -7	3 22	4 -13
times|1|	agent -9	business -8	kin 6	nation -13	organisation -22	other -7	person -6
times|2|	agent -18	business -28	kin 10	nation -18	organisation 48	other -7
times|3|	agent 43	business 78	kin -19	nation 21	organisation 23	other 16
times|4|	agent -64	nation -41	other -22
`;
