/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 11
0|after|,|	auxiliary 64	first -53	joint 7	of 26	preposition -11	relative 13	saying 8	verb 14	word 80
0|after|	- -33	. -7	adverb 9	capital 11	joint 55	judging -12	of 58	possessive 10	preposition 24	quote -28	relative 60	thinking -10	verb 18	word 16	“ 24
0|after|-|	saying -33
0|after|.|	preposition -36	word -21
0|after|adverb|	saying 46
0|after|auxiliary|	first 10	preposition 15	relative 18	saying 17
0|after|capital|	saying 11
0|after|joint|	saying 30
0|after|judging|	first -43
0|after|of|	, 73	auxiliary 46	first 40	judging -41	preposition 110	saying 33	word -6
0|after|possessive|	first 52	preposition -11	saying 66
0|after|preposition|	preposition 32	saying 12	verb 14	word 7
0|after|quote|	saying -17
0|after|relative|	first 20	saying 22
0|after|saying|	, -23	; -34	auxiliary 70	first -17	joint 70	of 65	preposition 20	relative 34	saying 46	verb 25	word -27
0|after|thinking|	saying 36
0|after|verb|	first -75	preposition 104	saying 41
0|after|word|	first 55	saying 35
0|after|“|	saying 24
0|again|false|	after 13	aside 13	far 15	kin -24	next 7	no 10	object 17	other 19	to -67
0|again|true|	next -22	no 19	person -23
0|before|	, 9	; -47	adverb 40	auxiliary 95	first -23	joint -6	judging -52	of 56	preposition 12	relative 11	saying 20	verb 34	word -7	— 43
0|before|,|	organisation 11	other -28	person 37
0|before|auxiliary|	other 15	person 87
0|before|first|	agent -41	business -37	kin -51	nation -13	organisation 27	other 20	person -20
0|before|joint|	other 31	person -19
0|before|judging|	other 63	person -90
0|before|of|	agent 48	business 88	organisation 49	other 15	person 42
0|before|preposition|	agent 64	business -32	kin -17	organisation 15	other 29	person 26
0|before|relative|	organisation 32	other 39	person 6
0|before|saying|	agent 45	business 50	nation 13	other 22	person 6
0|before|verb|	other 22	person 23
0|before|word|	agent 46	kin 27	organisation 14	other 31	person -28
0|before|—|	person 43
0|beside|	after 41	before 22	none 11
0|beside|after|	the 48
0|beside|before|	next 17	the 31
0|beside|none|	after 13	aside 11	far 15	no 12	none 26	object 16	own 19	the 7	to -67
0|best|equal|	after 44	aside -34	business 21	far 12	kin 32	no 10	none 12	object -11	organisation 59	own 45	person -7	possessive 19	the -9
0|best|kindred|	object -42	own 56	the -17
0|best|near|	after 36	agent 51	aside 34	business 19	kin 11	nation 64	next 31	none 60	object -6	of 10	organisation -32	other 24	own 37	person 38	the 15
0|best|none|	after -24	aside -23	kin -43	nation -15	no 44	none 34	object 28	of 11	organisation 22	other 15	the 8
0|compatriots|false|	0 8
0|compatriots|true|	0 17	1 37
0|ending|	ad -12	al -18	am 77	an -34	ar 92	at 54	aw 29	ay 29	ce 29	ch 58	ck 39	ct 51	cy -37	de 35	ds 21	ea 22	ee -27	el 27	en 34	er 14	es 31	et -48	ew 52	ey -36	fe -39	ft 73	ge -41	gn -41	gs 12	ht 47	ic 36	il 37	in 42	ip 33	ir 47	it 42	ld 41	le 42	ll 34	ls 30	me 44	ms 31	nd -29	ne -21	ng 40	nk -72	ns 40	og 32	om 38	on 15	op -35	or 10	ot 68	ow -21	oy 44	rd 43	re -30	rm 40	rs 36	rt 65	ry 24	se -8	ss -15	st 37	te 26	th 25	ts 18	ty 6	ub 46	up 14	ve 25	wd 37	wo 42	ys 33
0|first|	first 75	foreign 50	health 46	largest 34	new 49	nikkei 69	older -58	own 30	second 39	three 22	two 48	whole 36	younger -48
0|headline|	false 11
0|headline|false|	kin -17	other 19
0|headline|true|	other 6
0|head|	act 18	agency -28	agent 71	arrest 14	audience 54	bank -78	board 62	brother -22	campaign -41	captain -37	cause 17	chairman -26	client -50	clients 15	club 46	coach 33	committee 73	company -6	could 39	council 37	country 32	court 69	crew 15	crowd 37	deal 50	decision 24	difference 39	director 39	driver 33	envoy 44	executive 18	father 58	final 65	firm 49	floor 38	government 114	governor 29	grandmother 74	group 14	head -15	husband -54	judge -60	judges 12	jury 43	law 29	man 12	manager -6	matter 79	mayor 90	meeting 19	members 18	men 20	minister 10	ministry 45	minutes 17	money 39	mother 13	move 40	new 69	number 34	office 7	officer 14	panel 27	party -51	people 15	pilot 68	players 7	police 48	premier 26	president -22	price 30	princess -37	programme 50	region 17	regulator -44	russian -23	search 18	second 44	secretary -31	shop 54	son -41	team 80	trial 104	two 42	union 98	widow -47	wife -39	word 21	words 31
0|holds|false|	business -16	kin -21	nation -10	organisation -15	other 18
0|holds|true|	agent 86	business 50	organisation 90	other 33	person 8
0|last|	- 47	based -33	chief -29	first 75	foreign 83	health 62	largest 35	last 17	new 49	news 60	older -58	own 30	prime 6	three 13	two 80	younger -48
0|lately|0|	after -20	agent 101	aside -27	business -16	far 44	kin -67	no 12	object 60	of 38	organisation 12	person 34
0|lately|1|	after 6	agent 46	aside 16	business -9	far 51	kin 29	nation -8	no -10	object -18	of -9	organisation -42
0|lately|2|	after 12	agent 22	aside 34	business 79	far -46	kin 10	nation 52	next 36	no 48	object 9	of -12	organisation 110	other 29	person -24
0|lately|3|	after 41	agent -33	aside 17	nation 12	next 15	no 9	object 41	of 12	organisation 28	other 33	person 36
0|met|	false 11	true 10
0|met|false|	near 17	none 7
0|met|true|	equal 10
0|opening|none|	far 27	no 57	of 51	organisation 34	person 28
0|opening|own|	agent 17	aside -11	kin -7	next 44	no 21	object 33	of 16	organisation 46	other 13	person 68
0|opening|possessive|	aside 82	business 46	kin 23	next -15	no 17	object 74	of -7	organisation 40	other -15	person 7
0|opening|the|	after 17	aside 8	business -10	far 7	kin -37	nation -19	object 10	other 24	person -19
0|plural|false|	kin -21	near 16	other 16
0|plural|true|	near 19	none 41	other 31
0|rivals|	0 11	2 21
0|sort|agent|	after 59	aside 60	next -15	object 46	of -13
0|sort|business|	after 8	aside -25	next -31	no 42	object 60
0|sort|kin|	after -33	aside 64	far 65	next -48	no 45	object 11
0|sort|nation|	after 49	next 88
0|sort|organisation|	after 65	aside 65	next 12	no 20	object -34	of -6
0|sort|other|	aside 14	next 23	object 27	of 24
0|sort|person|	after 27	far -13	next 11	object -11	of 10
0|speech|after|agent|	the 59
0|speech|after|business|	the 8
0|speech|after|kin|	own -33
0|speech|after|nation|	the 49
0|speech|after|organisation|	the 66
0|speech|after|other|	own 31	the -6
0|speech|after|person|	the 17
0|speech|after|	saying 13
0|speech|aside|agent|	the 37
0|speech|aside|	auxiliary 49	first -33	joint 20	of 22	preposition 26	relative 13	verb 14	word 43
0|speech|aside|business|	the -33
0|speech|aside|kin|	own 51
0|speech|aside|organisation|	the 70
0|speech|aside|other|	own -51	possessive 9	the 41
0|speech|aside|person|	own 33	possessive 67	the -31
0|speech|far|	first 68	verb 57	word -8
0|speech|far|person|	possessive -12	the -18
0|speech|next|	, -23	; -34	auxiliary 70	first -9	joint 19	of 69	preposition 21	saying 63	verb 24	word -27
0|speech|next|agent|	the -22
0|speech|next|business|	the -31
0|speech|next|kin|	own 7	the -67
0|speech|next|nation|	the 74
0|speech|next|organisation|	none 34	own 30	possessive 95
0|speech|next|other|	own 56	possessive -26	the 34
0|speech|next|person|	none -9	own 50	possessive 6	the 10
0|speech|no|	, 57	auxiliary 46	first -23	joint -35	judging -65	preposition 14	relative -7	verb -13	word 23
0|speech|no|business|	the 41
0|speech|no|kin|	own 19
0|speech|no|organisation|	possessive 27	the -7
0|speech|no|person|	none 57	possessive 14	the -11
0|speech|object|agent|	the 46
0|speech|object|	auxiliary 13	saying 17
0|speech|object|business|	the 57
0|speech|object|nation|	the -18
0|speech|object|organisation|	own 67	the -41
0|speech|object|other|	own 20	possessive 26	the 29
0|speech|object|person|	own 19	the -20
0|speech|of|	, 56	first -17	judging -48	preposition 47	verb 23	word -16
0|speech|of|other|	possessive 41	the 23
0|speech|to|	preposition -67
0|words|	1 7	2 64	3 52
again|none|	else -8	equal 19	far -10	kindred 22	to 26
again|other|	else -40	equal 30	kindred -51	next 25	no 7
again|	same 10
again|same|	equal 22	next -21	no -39
agrees|unknown|	2 -6
agrees|yes|	0 10	1 21	2 -20	3 -67	person 9
away|0|0|	true -11
away|0|1|	true 8
away|0|	after -21	aside -12	no -30	truefalse -22
away|0|x|	false -6
away|1|0|	true 13
away|1|2|	true -70
away|1|	after 42	falsefalse 8	falsetrue 18	far 38	no 36	object -16	of -16	truetrue -8
away|2|0|	true 8
away|2|1|	true 8
away|2|2|	true -17
away|2|3|	true -13
away|2|	after -8	falsetrue -14	no -10	of -25	truefalse 20	truetrue -17
away|2|x|	false -6
away|3|0|	true 14
away|3|1|	true -11
away|3|2|	true 6
away|3|3|	true -60
away|3|	after 12	aside -7	falsefalse -15	falsetrue -10	next -19	no -19	truefalse 10	truetrue -14
away|3|x|	false -8
away|4-8|0|	true -17
away|4-8|1|	true 9
away|4-8|3|	true -7
away|4-8|	falsefalse -7	falsetrue 13	far -28	no -15	of -12
away|9+|0|	true -45
away|9+|1|	true -21
away|9+|	after -24	falsetrue -34	far -12	of 19	truetrue 9
away|new|0|	true 15
away|new|1|	true -18
away|new|2|	true -46
away|new|3|	true 7
away|new|	after -25	far -16	no -15	object -12	of -15
away|new|x|	false -9
beside|none|	none -17
beside|	other -20
beside|other|	the -29	true -25
busiest|	true 32
called|else|	0 -9	1 -20	2 22	3 -15	4-8 -15	9+ -10	after -9	agent -23	aside -11	far -25	kin -19	nation 12	no -26	object -12	of -10	organisation -25	person -30
called|else|0|	none -16	own -7	possessive -6	the -9
called|equal|0|	none -7	own -13	possessive -35	the 23
called|equal|	1 48	2 17	3 26	4-8 27	9+ 30	after -32	aside 70	far -11	next 36	no 11	object 27	of 19	person 25
called|equal|1|	possessive -20	the 34
called|equal|2|	possessive 38
called|kindred|	0 23	1 -27	2 9	4-8 12	9+ -65	after 31	aside -29	new -9	next -11	no -65	object 23	person -17
called|kindred|0|	own -23	the 12
called|near|0|	none -28	own -15	possessive 10	the 7
called|near|	1 41	2 -31	3 -44	9+ 20	after -25	agent -16	aside -8	business 7	kin -39	nation -7	next -13	no 21	object 12	organisation -19	person 49
called|near|1|	possessive 35	the 9
called|near|2|	the -23
called|none|0|	none -18	possessive -15
called|none|	1 -6	business -9	far -31	kin 22	nation -8	no -23	of -20	person -9	to -25
called|none|1|	the 93
named|false|	3 -7	business -14	kin 6	organisation -16	x -7
named|true|	0 22	1 61	2 -76	3 54	business 39	organisation 49	other 54	x 54
nation|none|	3 -6	else -10	equal 36	far -13	kindred 11	no -8
nation|	other -18	unknown -6
nation|other|	0 -20	1 -24	2 -13	3 -26	aside -20	else -31	near -11	next -27	none -10	possessive -21	the -13	x -13
nation|same|	aside -22	equal -30	possessive 14	the -16	x -7
nation|unknown|	0 -6	1 11	2 -50	3 11	after -10	aside -13	far -12	kindred -6	no -16	none -11	of -6	own -23	the -13	x -16
nth|0|	after 19	agent -14	aside -10	business -6	else -10	far -16	kin -6	kindred 32	nation 41	near 9	next 7	no -12	object -6	of -7	organisation 19	own -26	person -8	possessive 15	to -81
nth|1|	agent -20	aside -17	business 9	else -12	equal 23	kin 13	kindred -48	nation -61	near 26	next 10	no -22	of -42	organisation -21	person 13	possessive -8	to 104
nth|2|	after -13	agent 15	aside 17	business -20	else -9	equal 28	far -8	kin -11	kindred 10	nation -26	near 28	next -17	no -6	none -19	of -7	organisation -27	own 28	person -14	possessive -20	the -14
nth|3|	after -32	agent -19	aside 17	equal 27	far -18	kin -15	kindred -61	near -31	next -26	no 10	of 48	organisation -10	own -15	possessive 9
nth|x|	after -7	aside -6	else -6	nation -14	near -7	of -9	own -6	possessive -17
public|false|	kin 6	organisation -15
public|true|	agent -38	nation -18	organisation 15
spoke|false|after|	1 13	2 -6	3 -10	9+ -24	new -25	x -25
spoke|false|aside|	0 -11	2 -11	3 13	9+ 7
spoke|false|far|	0 -69	1 33	2 -23	3 -41	4-8 -28	9+ -12	new -16	x -16
spoke|false|next|	1 -10	2 -12
spoke|false|no|	0 -27	1 25	3 -46	4-8 -10	9+ -8	new -15	x -15
spoke|false|object|	0 -13	2 7	new -12	x -12
spoke|false|of|	1 -13	2 -17	3 27	4-8 -12	9+ 23	new -15	x -15
spoke|false|to|	0 20
spoke|true|after|	0 -16	1 -18	2 40	3 -7	4-8 37	9+ -11
spoke|true|aside|	0 -9	1 -9	2 -11	3 -7	4-8 -12	9+ -21
spoke|true|far|	1 -11	2 -36
spoke|true|next|	0 14	1 10	3 -55	4-8 6	9+ -42
spoke|true|no|	0 -6	1 -25	2 -30	3 42	4-8 -40
spoke|true|object|	1 -23	2 -60	3 -7	4-8 -60	9+ -8
spoke|true|of|	0 -20	1 -27	3 -30	9+ -35
spot|-1|	0 -6	2 -6	3 -8	after -8	aside -6	else -6	far -16	kin 28	kindred -9	nation -14	no -15	of -11	organisation -55	person -21
spot|-1|none|	false -22
spot|-1|own|	false -6	true 35
spot|-1|possessive|	false -7
spot|0|	0 -12	1 15	2 14	3 15	4-8 -11	9+ -46	after 19	agent -8	aside -15	business -13	else -10	equal 18	far 33	kindred -17	nation 41	near 16	next -7	object -6	organisation 10	other -6	to 27
spot|0|none|	false -18
spot|0|own|	false -18	true -30
spot|0|possessive|	false -6
spot|0|the|	true 17
spot|1|	1 -26	3 -23	4-8 7	9+ -17	agent -32	aside -17	business -29	else -13	far -47	kin -35	kindred 33	nation -65	near -23	next 8	no -40	of -36	organisation 8	other -6	person 14
spot|1|none|	false -27
spot|1|own|	false -16	true -27
spot|1|possessive|	true -55
spot|1|the|	true -30
spot|2|	2 -9	after -14	agent 15	aside 20	business 14	else -9	equal 55	far -9	kin 26	kindred 14	nation -26	near 47	none -14	object -9	organisation -44	person -13
spot|2|own|	false 23	true 36
spot|2|possessive|	false -23	true -17
spot|2|the|	false -11
spot|3|	2 -13	3 -11	4-8 -7	after -31	agent -19	aside 21	business 8	equal 24	far -18	kin -12	kindred -38	near -65	next -22	of 49	organisation -8	person -11
spot|3|own|	false -7	true -38
spot|3|possessive|	false 11
subject|falsefalse|	after -11	far -50	object -7	of -17
subject|falsefalse|false|	0 -10	1 -11	2 -19
subject|falsefalse|true|	0 46	1 6	2 -17	3 26
subject|falsetrue|	after -8	aside -7	next 19	no -56	of 12
subject|falsetrue|false|	1 -12	2 22	3 -16
subject|falsetrue|true|	0 46	1 14	2 -59	3 -27
subject|new|	after -25	far -16	no -15	object -12	of -15
subject|truefalse|	after 8	far 17	next -7	no -32	of -26
subject|truefalse|false|	1 10	3 -18
subject|truefalse|true|	0 -15	2 -53	3 21
subject|truetrue|	after -8	aside 6	far -17	next -14	no 16	object -6	of 29
subject|truetrue|false|	0 -6	1 -7	2 23	3 -14
subject|truetrue|true|	0 30	1 -47	2 -34	3 7
suiting|1|	0 -34	1 -9	2 -8	3 -15	9+ -32	agent -32	business 42	else -7	equal -23	kin 22	kindred 35	nation -46	new 31	none -12	organisation 15	person -37
suiting|2|	0 6	1 -8	2 -16	4-8 15	9+ -15	agent -35	equal -7	kin -7	kindred -116	near 13	new -25	none 17	organisation -15	other -6	person 19
suiting|3|	1 -37	3 13	4-8 8	9+ -7	agent -11	business -49	else -20	kin -13	kindred -8	near 15	new -70	organisation -6	other 7	person -20
suiting|4|	0 -22	1 26	2 33	3 -16	4-8 -12	agent 6	business -17	else -8	equal 74	kin -8	kindred 39	none -10	organisation -7	person 8
suiting|x|	0 -6	2 -6	3 -8	else -6	nation -14	near -7	new -9
suit|agent|organisation|else|	the -28
suit|agent|organisation|near|	the -14
suit|agent|	person -10
suit|agent|person|else|	the -22
suit|agent|person|near|	the -25
suit|agent|person|	the -6
suit|business|organisation|else|	the 18
suit|business|organisation|near|	the 8
suit|business|organisation|none|	the -9
suit|kin|	person 6
suit|kin|person|else|	possessive -54	the -47
suit|kin|person|equal|	possessive -71
suit|kin|person|near|	own -42
suit|kin|person|none|	possessive 26	the 18
suit|kin|person|	possessive -13	the 9
suit|nation|	organisation -14	person 19
suit|nation|organisation|none|	the -15
suit|nation|organisation|	the -13
suit|nation|person|else|	the 17
suit|nation|person|	the 26
suit|organisation|organisation|else|	the -41
suit|organisation|organisation|equal|	possessive -14	the 10
suit|organisation|organisation|near|	own -43	possessive 20	the -31
suit|organisation|organisation|none|	own -12	possessive -31	the 8
suit|organisation|organisation|	own -15	possessive -18
suit|other|organisation|else|	possessive -20
suit|other|organisation|near|	possessive -12	the -7
suit|other|organisation|none|	own -6	possessive -15
suit|other|organisation|	own -6	possessive -15
suit|other|person|else|	own -8	possessive 16
suit|other|person|near|	own -6	possessive 54
suit|other|person|none|	own 12	the -12
suit|other|person|	possessive 31
suit|person|person|else|	own -14	possessive -48	the -29
suit|person|person|equal|	none -17	own -50	possessive 9	the 32
suit|person|person|kindred|	none -12	own -23	the -19
suit|person|person|near|	none -35	the 59
suit|person|person|	none -23	own -32	the 7
suit|person|person|none|	own -41	possessive -30
times|0|	agent -17	kin 28	nation -11	organisation -55	other 18	person -21
times|1|	agent -13	business -31	kin 35	organisation -22
times|	2 -9	3 30	4 -30
times|2|	agent -21	business -19	kin -45	organisation 41	other -10
times|3|	agent 53	business 60	kin -52	nation -44	organisation 36	other 7	person 18
times|4|	agent -46	kin -37	nation -11	organisation -18	other -16	person -38
total|1|	0 -8	1 -18	2 -12	agent -10	business -21	organisation -30	person -17
total|2|	-1 -7	0 12	1 -13	3 28	agent -34	business -8	nation -51	organisation 40	other -8	person 28
total|3|	-1 -14	0 38	1 47	2 25	3 -33	agent 50	business 53	kin -37	nation 35	organisation 45	person -8
total|4|	-1 19	1 -17	2 -17	3 -48	agent -20	kin 20	nation -29	organisation 10	other -14	person -10
total|5|	-1 -16	0 -78	1 62	2 33	other 34	person 29
total|6|	0 -16	1 -37	2 -8	other -25	person -25
touched|0|	0 -9	1 22	2 -7	3 18	4-8 27	9+ -42	x -6
touched|0|aside|	true -20
touched|0|far|	true 20
touched|0|next|	false -14
touched|0|no|	true -29
touched|0|object|	true -8
touched|0|of|	false -17
touched|1|	0 30	1 12	2 54	3 39	4-8 60
touched|1|after|	false -14	true 69
touched|1|aside|	false -7	true -34
touched|1|far|	true 19
touched|1|next|	false 13	true 33
touched|1|no|	true 43
touched|1|object|	false -8	true -14
touched|2|	0 -7	2 -9	3 9	9+ -38	x -6
touched|2|after|	true -14
touched|2|aside|	true 10
touched|2|far|	true -17
touched|2|next|	false -10	true -40
touched|2|object|	true 23
touched|2|of|	true -49
touched|3|	0 -9	1 -36	2 -7	3 -17	4-8 -34	9+ -16	x -8
touched|3|after|	false -10	true -45
touched|3|aside|	true -9
touched|3|next|	false -14	true -26
touched|3|no|	true -27
touched|3|object|	true -19
touched|4|	0 -7
touched|4|after|	false -7	true -13
touched|4|aside|	false -7	true 13
touched|4|far|	true -31
touched|4|no|	true -11
touched|4|of|	false -18	true 11
touched|new|	0 15	1 -18	2 -46	3 7	x -9
touched|new|after|	true -28
touched|new|aside|	false -14
touched|new|far|	true -16
touched|new|next|	false -16
touched|new|no|	true -15
touched|new|object|	true -19
touched|new|of|	true -24
`;
