/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 11
0|after|,|	auxiliary 70	first -49	of 27	preposition -17	relative 15	saying 9	verb 15	word 72
0|after|	- -41	capital 13	joint 41	judging -12	of 55	possessive 24	preposition 18	quote -17	relative 66	thinking -10	verb 18	word 14	“ 27
0|after|-|	saying -41
0|after|.|	preposition -39	saying 12	word -37
0|after|adverb|	saying 36
0|after|auxiliary|	preposition 20	relative 28	saying 16
0|after|capital|	saying 13
0|after|joint|	saying 31
0|after|judging|	first -37
0|after|of|	, 67	auxiliary 46	first 44	judging -45	preposition 94	saying 25	word -12
0|after|possessive|	first 46	preposition -8	saying 68
0|after|preposition|	first -8	preposition 18	saying 12	verb 7
0|after|quote|	saying -13
0|after|relative|	first 19	saying 26
0|after|saying|	, -19	; -43	auxiliary 72	first -18	joint 78	of 66	preposition 25	relative 36	saying 67	verb 27	word -29
0|after|thinking|	saying 45
0|after|verb|	first -70	preposition 91	saying 47
0|after|word|	first 44	saying 41
0|after|“|	saying 27
0|again|false|	after 12	agent 9	aside 13	far 17	kin -22	no 6	object 17	organisation 11	other 19	to -68
0|again|true|	next -23	no 11	person -21
0|before|	, 16	; -60	adverb 47	auxiliary 90	first -20	judging -47	of 50	preposition 17	saying 18	verb 26	word -8	— 45
0|before|,|	organisation 24	other -46	person 43
0|before|auxiliary|	other 13	person 82
0|before|first|	agent -31	business -41	kin -52	nation -20	organisation 30	other 18	person -14
0|before|joint|	other 35	person -21
0|before|judging|	other 52	person -87
0|before|of|	agent 39	business 86	organisation 42	other 16	person 40
0|before|preposition|	agent 60	business -31	other 32	person 13
0|before|relative|	organisation 41	other 36
0|before|saying|	agent 44	business 43	kin -12	nation 9	other 21	person 6
0|before|verb|	other 24	person 28
0|before|word|	agent 53	kin 25	organisation 14	other 27	person -34
0|before|—|	person 45
0|beside|	after 50	before 20	none 10
0|beside|after|	the 57
0|beside|before|	next 23	the 21
0|beside|none|	after 12	aside 11	far 17	no 10	none 23	object 15	own 20	the 7	to -68
0|best|equal|	after 48	aside -30	business 9	far 14	kin 18	next -10	no 10	none 7	object -10	of -28	organisation 45	own 35	person -7	possessive 25	the -15
0|best|kindred|	object -26	own 59	the -18
0|best|near|	after 30	agent 47	aside 37	kin 7	nation 68	next 25	none 60	of 9	organisation -46	other 23	own 40	person 34	possessive -15	the 17
0|best|none|	after -19	agent 10	aside -16	kin -41	nation -17	no 51	none 34	object 27	of 11	organisation 23	other 15	the 8
0|compatriots|false|	0 9
0|compatriots|true|	0 14	1 38
0|ending|	ad -6	al -28	am 82	an -20	ar 100	at 50	aw 30	ay 31	ce 32	ch 58	ck 30	ct 37	cy -47	de 33	ds 16	ea 23	ee -34	el 22	en 41	er 16	es 29	et -42	ew 49	ey -37	fe -49	ft 77	ge -31	gn -45	gs 13	ht 74	ic 37	il 43	in 36	ip 32	ir 70	it 49	ld 41	le 41	ll 36	ls 26	me 39	ms 35	nd -27	ne -21	ng 40	nk -71	ns 48	nt 8	ny -7	og 28	om 46	on 15	op -42	or 17	ot 50	ow -8	oy 56	rd 46	re -23	rm 37	rs 37	rt 64	ry 22	se -18	ss -22	st 34	te 33	th 23	ts 24	ub 45	up 12	ve 12	wd 32	wo 33	ys 38
0|first|	first 72	foreign 26	health 56	largest 53	new 55	nikkei 77	older -55	own 26	second 45	three 26	two 51	whole 40	younger -51
0|headline|	false 11
0|headline|false|	agent 9	kin -12	organisation 6	other 19
0|headline|true|	other 6
0|head|	act 25	agency -35	agent 84	arrest 15	audience 65	bank -83	board 61	brother -8	campaign -45	captain -52	cause 21	chairman -32	client -46	clients 18	club 45	coach 52	committee 79	company -9	could 41	council 43	country 36	court 66	crew 10	crowd 32	daughter -22	deal 25	decision 22	difference 39	director 31	driver 30	envoy 56	father 60	final 56	firm 49	floor 37	government 108	governor 32	grandmother 65	group 12	head -11	husband -46	judge -53	judges 11	jury 40	law 30	man 34	manager 24	matter 67	mayor 79	meeting 33	members 17	men 16	ministry 41	minutes 22	money 41	mother 13	move 37	new 72	number 33	office 15	officer 30	panel 24	party -67	people 15	pilot 50	players 10	police 51	premier 17	president -22	price 24	princess -38	programme 54	region 18	regulator -51	russian -25	search 19	second 40	secretary -32	shop 52	son -42	team 84	trial 100	two 33	union 99	widow -27	wife -49	word 19	words 22
0|holds|false|	business -14	kin -17	nation -14	organisation -14	other 18
0|holds|true|	agent 95	business 47	organisation 92	other 23	person 12
0|last|	- 36	based -27	chief -20	first 70	foreign 68	health 75	largest 60	last 20	new 55	news 77	older -55	own 26	prime 10	three 12	two 82	younger -51
0|lately|0|	after -22	agent 84	aside -21	business -25	far 34	kin -65	next -17	no 7	object 60	of 40	organisation 15	person 30
0|lately|1|	after 10	agent 50	aside 11	business -12	far 43	kin 20	nation -13	next -7	no -9	object -21	of -15	organisation -35
0|lately|2|	after 12	agent 27	aside 30	business 73	far -47	nation 58	next 46	no 52	object 8	of -7	organisation 108	other 28	person -34
0|lately|3|	after 41	agent -34	aside 16	business -6	nation 10	next 11	no 9	object 39	of 18	organisation 34	other 32	person 29
0|met|	false 11	true 10
0|met|false|	equal 7	kindred -8	near 19	none 6
0|met|true|	equal 10
0|opening|none|	far 23	next -6	no 53	of 62	organisation 34	person 27
0|opening|own|	agent 16	aside -15	next 39	no 20	object 35	of 16	organisation 52	other 12	person 61
0|opening|possessive|	aside 84	business 56	kin 20	next -19	no 18	object 68	of -7	organisation 32	other -16
0|opening|the|	after 18	aside 10	far 15	kin -30	nation -20	object 9	of -6	other 24	person -20
0|plural|false|	agent 9	equal 8	kin -16	kindred -8	nation -8	near 18	organisation 6	other 16
0|plural|true|	near 20	none 40	other 31
0|rivals|	0 11	2 25
0|sort|agent|	after 59	aside 54	next -14	object 35	of -14
0|sort|business|	after 9	aside -31	next -30	no 28	object 63	of -17
0|sort|kin|	after -34	aside 65	far 51	next -51	no 37	object 6
0|sort|nation|	after 57	next 97	object -6
0|sort|organisation|	after 78	aside 59	next 15	no 12	object -33	of -6
0|sort|other|	aside 16	next 23	object 26	of 25
0|sort|person|	after 30	aside -9	far -9	next 13	object -9
0|speech|after|agent|	the 59
0|speech|after|business|	the 9
0|speech|after|kin|	own -34
0|speech|after|nation|	the 57
0|speech|after|organisation|	the 81
0|speech|after|other|	own 31
0|speech|after|person|	the 19
0|speech|after|	saying 12
0|speech|aside|agent|	the 34
0|speech|aside|	auxiliary 41	first -38	joint 18	of 21	preposition 26	relative 15	verb 15	word 47
0|speech|aside|business|	the -38
0|speech|aside|kin|	own 50
0|speech|aside|organisation|	the 62
0|speech|aside|other|	own -42	possessive 9	the 44
0|speech|aside|person|	own 41	possessive 63	the -38
0|speech|far|	first 51	verb 52	word -11
0|speech|far|person|	possessive -20	the -6
0|speech|next|	, -19	; -43	auxiliary 72	first -9	joint 38	of 70	preposition 25	saying 73	verb 27	word -29
0|speech|next|agent|	the -23
0|speech|next|business|	the -30
0|speech|next|kin|	the -73
0|speech|next|nation|	the 86
0|speech|next|organisation|	none 34	own 21	possessive 77
0|speech|next|other|	own 54	possessive -23	the 35
0|speech|next|person|	own 74	the 8
0|speech|no|	, 56	auxiliary 38	first -24	joint -42	judging -43	preposition 17	relative 13	verb -12	word 21
0|speech|no|business|	the 27
0|speech|no|kin|	own 11	the 68
0|speech|no|organisation|	possessive 29
0|speech|no|person|	none 53	possessive 10	the -15
0|speech|object|agent|	the 35
0|speech|object|	auxiliary 10	saying 16
0|speech|object|business|	the 62
0|speech|object|nation|	the -24
0|speech|object|organisation|	own 72	the -42
0|speech|object|other|	own 21	possessive 25	the 27
0|speech|object|person|	own 19	the -15
0|speech|of|	, 59	first -20	judging -65	preposition 73	verb 27	word -24
0|speech|of|other|	possessive 43	the 24
0|speech|to|	preposition -68
0|words|	2 66	3 51
again|none|	else -8	equal 17	far -12	kindred 22	to 24
again|other|	else -42	equal 44	kindred -48	next 25	none -9
again|same|	equal 14	next -15	no -31
agrees|yes|	0 16	1 17	2 -30	3 -70
away|0|0|	true -11
away|0|	after -22	aside -13	no -40	truefalse -21
away|1|0|	true 13
away|1|2|	true -73
away|1|	after 41	aside -6	falsefalse 6	falsetrue 23	far 65	no 42	object -15	of -11
away|2|0|	true 11
away|2|1|	true 9
away|2|2|	true -15
away|2|3|	true -13
away|2|	after -8	falsetrue -17	far -12	no -8	of -26	truefalse 21	truetrue -17
away|2|x|	false -6
away|3|0|	true 17
away|3|1|	true -13
away|3|2|	true 7
away|3|3|	true -55
away|3|	after 17	aside -8	falsefalse -15	falsetrue -9	next -18	no -23	truefalse 10	truetrue -14
away|3|x|	false -7
away|4-8|0|	true -19
away|4-8|1|	true 11
away|4-8|3|	true -8
away|4-8|	falsefalse -8	falsetrue 14	far -30	no -18	of -13
away|4-8|x|	false -6
away|9+|0|	true -39
away|9+|1|	true -18
away|9+|	after -22	falsetrue -33	far -12	of 12	truetrue 9
away|new|0|	true 14
away|new|1|	true -14
away|new|2|	true -43
away|new|3|	true 10
away|new|	after -24	far -18	no -13	object -13	of -16
away|new|x|	false -11
beside|none|	none -17
beside|	other -23
beside|other|	the -28	true -26
busiest|	true 29
called|else|	0 -7	1 -19	2 20	3 -13	4-8 -14	9+ -9	after -10	agent -23	aside -9	business -10	far -30	kin -16	nation 12	no -28	object -11	of -6	organisation -24	person -30
called|else|0|	none -16	own -8	possessive -8	the -9
called|equal|0|	own -6	possessive -36	the 23
called|equal|	1 45	3 22	4-8 30	9+ 35	after -35	aside 60	far -9	kin 6	new -7	next 36	no 10	object 29	of 41	organisation 8	person 26
called|equal|1|	possessive -14	the 39
called|equal|2|	possessive 41
called|kindred|	0 23	1 -27	2 -8	4-8 26	9+ -77	after 37	aside -35	new -7	next -13	no -59	object 21	person -18
called|kindred|0|	none -8	own -30	the 11
called|near|0|	none -23	own -19	the 7
called|near|	1 39	2 -28	3 -46	4-8 12	9+ 25	after -24	agent -13	aside -11	business 8	kin -34	nation -9	next -7	no 20	object 10	organisation -18	person 46
called|near|1|	possessive 46
called|near|2|	the -29
called|none|0|	none -20	possessive -16
called|none|1|	the 83
called|none|	far -28	kin 26	nation -8	no -21	of -19	other -6	person -17	to -38
named|false|	3 -7	business -10	organisation -16	x -7
named|true|	0 30	1 60	2 -79	3 72	business 44	organisation 58	other 57	x 57
nation|none|	3 -6	else -10	equal 34	far -14	kindred 10
nation|	other -17
nation|other|	0 -22	1 -23	2 -12	3 -24	aside -21	else -29	near -13	next -24	none -9	object -6	possessive -19	the -13	x -12
nation|same|	0 9	aside -26	equal -28	possessive 16	the -24	x -10
nation|unknown|	1 12	2 -49	3 6	after -10	aside -19	equal -14	far -6	kindred -15	no -19	none -11	of -8	own -20	the -16	x -16
nth|0|	after 19	agent -11	aside -9	business -9	else -10	far -12	kindred 31	nation 38	near 9	next 8	no -15	object -6	of -8	organisation 19	own -27	possessive 13	to -84
nth|1|	agent -17	aside -18	else -11	equal 21	kin 12	kindred -40	nation -62	near 26	next 11	no -19	of -43	organisation -25	person 13	possessive -9	to 103
nth|2|	after -12	agent 11	aside 16	business -19	else -9	equal 29	far -9	kindred 19	nation -24	near 27	next -17	no -12	none -18	organisation -22	own 29	person -13	possessive -21	the -13
nth|3|	after -31	agent -17	aside 16	equal 30	far -17	kin -10	kindred -51	near -33	next -27	no 7	of 50	organisation -9	own -15	possessive 14
nth|x|	after -6	aside -6	else -6	nation -16	near -8	of -11	possessive -16
public|false|	organisation -11
public|true|	agent -38	nation -19	organisation 10
spoke|false|after|	1 14	2 -6	3 -8	9+ -23	new -24	x -24
spoke|false|aside|	0 -12	2 -11	3 12	9+ 6
spoke|false|far|	0 -78	1 36	2 -24	3 -34	4-8 -30	9+ -12	new -18	x -18
spoke|false|next|	1 -9	2 -10	4-8 -6
spoke|false|no|	0 -18	1 29	3 -44	4-8 -11	9+ -10	new -13	x -13
spoke|false|object|	0 -13	2 8	new -13	x -13
spoke|false|of|	0 -7	1 -9	2 -18	3 25	4-8 -13	9+ 20	new -16	x -16
spoke|false|to|	0 26
spoke|true|after|	0 -17	1 -15	2 42	3 -8	4-8 41	9+ -12
spoke|true|aside|	0 -8	1 -11	2 -10	3 -7	4-8 -13	9+ -16
spoke|true|far|	1 -10	2 -35
spoke|true|next|	0 17	1 8	3 -57	4-8 8	9+ -44
spoke|true|no|	1 -38	2 -32	3 42	4-8 -38
spoke|true|object|	1 -21	2 -65	3 -8	4-8 -67	9+ -8
spoke|true|of|	0 -23	1 -26	3 -29	9+ -36
spot|-1|	2 -6	3 -7	4-8 -6	after -6	aside -6	business 8	else -6	equal -7	far -18	kin 23	kindred -7	nation -16	no -13	of -13	organisation -45	person -25
spot|-1|none|	false -23
spot|-1|own|	false -6	true 38
spot|0|	0 -12	1 15	2 15	3 17	4-8 -10	9+ -39	after 22	aside -14	business -17	else -10	equal 20	far 36	kindred -20	nation 38	near 14	next -7	object -6	of -6	organisation 8	other -6	to 27
spot|0|none|	false -24
spot|0|own|	false -19	true -29
spot|0|possessive|	false -8
spot|0|the|	true 6
spot|1|	1 -27	3 -26	4-8 8	9+ -14	agent -29	aside -16	business -29	else -12	equal 6	far -48	kin -34	kindred 24	nation -66	near -28	next 9	no -35	of -36	organisation 8	person 13
spot|1|none|	false -25
spot|1|own|	false -17	true -27
spot|1|possessive|	true -56
spot|1|the|	true -32
spot|2|	1 -7	2 -9	3 7	after -13	agent 11	aside 19	business 13	else -9	equal 55	far -10	kin 34	kindred 21	nation -24	near 44	none -13	object -8	of -10	organisation -43	person -11
spot|2|own|	false 24	true 35
spot|2|possessive|	false -24	true -20
spot|2|the|	false -10
spot|3|	2 -12	3 -12	4-8 -8	after -31	agent -16	aside 19	equal 22	far -17	kin -6	kindred -37	near -66	next -23	of 51	organisation -7	person -6
spot|3|own|	false -7	true -41
spot|3|possessive|	false 20
spot|3|the|	true 16
subject|falsefalse|	after -12	aside -6	far -48	object -7	of -20
subject|falsefalse|false|	0 -11	1 -12	2 -18
subject|falsefalse|true|	0 39	2 -15	3 20
subject|falsetrue|	after -8	aside -6	next 19	no -50	of 8
subject|falsetrue|false|	1 -13	2 21	3 -14
subject|falsetrue|true|	0 53	1 15	2 -52	3 -25
subject|new|	after -24	far -18	no -13	object -13	of -16
subject|truefalse|	after 9	far 12	next -6	no -31	of -21
subject|truefalse|false|	1 10	3 -18
subject|truefalse|true|	0 -14	2 -48	3 20
subject|truetrue|	after -6	far -18	next -12	no 19	of 23
subject|truetrue|false|	2 22	3 -16
subject|truetrue|true|	0 21	1 -46	2 -36	3 12
suiting|1|	0 -32	1 -10	2 -13	3 -18	9+ -33	agent -34	business 31	else -8	equal -22	kin 21	kindred 23	nation -57	new 29	none -6	organisation 8	person -35
suiting|2|	0 8	1 -13	2 -17	4-8 15	9+ -13	agent -30	business 6	kin 6	kindred -109	nation -7	near 14	new -18	none 15	organisation -14	other -7	person 14
suiting|3|	1 -33	3 12	4-8 7	9+ -8	agent -10	business -47	else -20	equal 7	kin -19	near 13	new -68	other 6	person -24
suiting|4|	0 -27	1 25	2 37	3 -13	4-8 -11	agent 9	business -15	else -7	equal 72	kin 7	kindred 32	new 8	none -9	organisation -7	person 6
suiting|x|	2 -6	3 -7	4-8 -6	else -6	nation -16	near -8	new -11
suit|agent|organisation|else|	the -26
suit|agent|organisation|near|	the -12
suit|agent|	person -8
suit|agent|person|else|	the -21
suit|agent|person|near|	the -18
suit|agent|person|	the -6
suit|business|organisation|else|	the 10
suit|business|organisation|near|	the 10
suit|kin|person|else|	possessive -58	the -45
suit|kin|person|equal|	possessive -59	the 17
suit|kin|person|near|	own -41
suit|kin|person|none|	possessive 26	the 10
suit|kin|person|	possessive -15	the 12
suit|nation|	organisation -16	person 16
suit|nation|organisation|none|	the -17
suit|nation|organisation|	the -15
suit|nation|person|else|	the 13
suit|nation|person|none|	the 13
suit|nation|person|	the 22
suit|organisation|organisation|else|	the -36
suit|organisation|organisation|equal|	possessive -15	the 15
suit|organisation|organisation|near|	own -51	possessive 18	the -38
suit|organisation|organisation|none|	own -12	possessive -38	the 7
suit|organisation|organisation|	own -17	possessive -20
suit|other|organisation|else|	possessive -16
suit|other|organisation|near|	possessive -14	the -7
suit|other|organisation|none|	own -6	possessive -14
suit|other|organisation|	possessive -14
suit|other|person|else|	own -7	possessive 13
suit|other|person|near|	own -7	possessive 52
suit|other|person|none|	own 12	the -12
suit|other|person|	possessive 29
suit|person|person|else|	own -13	possessive -49	the -30
suit|person|person|equal|	none -14	own -50	the 36
suit|person|person|kindred|	none -15	own -30	the -19
suit|person|person|near|	none -37	the 61
suit|person|person|	none -23	own -32	the 6
suit|person|person|none|	own -40	possessive -17	the -10
times|0|	agent -15	business 8	kin 23	nation -15	organisation -45	other 18	person -25
times|1|	agent -16	business -34	kin 40	organisation -22	person 6
times|	2 -9	3 29	4 -29
times|2|	agent -21	business -7	kin -37	organisation 41	other -9
times|3|	agent 56	business 68	kin -65	nation -33	organisation 39	person 16
times|4|	agent -35	kin -32	nation -12	organisation -18	other -17	person -37
total|1|	0 -7	1 -17	2 -12	agent -11	business -18	organisation -29	person -18
total|2|	-1 -7	0 11	1 -14	2 -8	3 28	agent -35	business -9	nation -46	organisation 40	other -8	person 29
total|3|	-1 -14	0 43	1 47	2 24	3 -37	agent 42	business 63	kin -39	nation 33	organisation 48
total|4|	-1 25	1 -16	2 -13	3 -40	agent -19	kin 29	nation -28	other -14	person -6
total|5|	-1 -22	0 -71	1 66	2 39	other 36	person 34
total|6|	0 -12	1 -35	2 -9	other -30	person -15
touched|0|	0 -10	1 21	3 20	4-8 30	9+ -45
touched|0|aside|	true -21
touched|0|far|	true 21
touched|0|next|	false -13
touched|0|no|	true -34
touched|0|object|	true -7
touched|0|of|	false -21
touched|1|	0 31	1 11	2 61	3 49	4-8 64
touched|1|after|	false -13	true 75
touched|1|aside|	false -7	true -29
touched|1|far|	true 22
touched|1|next|	false 13	true 35
touched|1|no|	true 46
touched|1|object|	false -7	true -19
touched|1|of|	false -6	true 10
touched|2|	0 -6	2 -9	3 6	9+ -31	x -6
touched|2|after|	true -14
touched|2|aside|	false -7
touched|2|far|	true -25
touched|2|next|	false -9	true -39
touched|2|object|	true 23
touched|2|of|	true -46
touched|3|	0 -10	1 -34	2 -8	3 -18	4-8 -37	9+ -14	x -7
touched|3|after|	false -9	true -40
touched|3|aside|	false -9	true -8
touched|3|next|	false -11	true -25
touched|3|no|	true -30
touched|3|object|	true -19
touched|4|after|	false -7	true -10
touched|4|aside|	false -6	true 12
touched|4|far|	true -36
touched|4|no|	true -14
touched|4|of|	false -23	true 6
touched|new|	0 14	1 -14	2 -43	3 10	x -11
touched|new|after|	true -27
touched|new|aside|	false -15
touched|new|far|	true -18
touched|new|next|	false -19
touched|new|no|	true -13
touched|new|object|	true -20
touched|new|of|	true -25
`;
