/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 9
0|after|	, 6	- -36	. 12	adverb 27	auxiliary -11	capital 14	joint 11	judging -30	of 43	preposition 25	quote -11	saying 8	word 17	“ 52
0|after|,|	first -7	joint 35	of 11	preposition 6	relative 58	saying 23	verb 19
0|after|-|	saying -36
0|after|.|	preposition -28	saying 24	word 7
0|after|adverb|	saying 49
0|after|auxiliary|	, -75	first 14	joint -67	preposition 57	relative 11	saying 6
0|after|capital|	saying 14
0|after|joint|	saying 70
0|after|judging|	first -40
0|after|of|	, 95	auxiliary 66	first -8	judging -44	preposition 65	word 35
0|after|possessive|	first 75	preposition -34	saying 45
0|after|preposition|	, 81	judging -32	preposition 52	verb 6
0|after|quote|	saying 8
0|after|relative|	first 30	saying -63
0|after|saying|	, -12	; -35	auxiliary 81	first -25	joint 32	of 82	preposition 44	relative 51	saying 37	verb 24	word -6
0|after|thinking|	saying 58
0|after|verb|	first -129	preposition 85
0|after|word|	first 41
0|after|“|	saying 52
0|again|false|	age -49	business -9	far 8	kin -26	nation 10	no 14	object 12	of -6	other 21	to -69
0|again|true|	far 17	kin 66	next -11	no -13	object -77	organisation -54	person -26
0|before|	, 14	; -54	adverb 36	auxiliary 31	capital 49	first -28	judging -34	of 52	preposition 35	relative -11	saying 12	verb 39	— 54
0|before|,|	business 31	organisation 45	other -44	person 32
0|before|;|	person -13
0|before|adverb|	person 28
0|before|auxiliary|	kin 38	other 25
0|before|capital|	other 49
0|before|first|	agent -24	kin -42	nation -14	organisation 12	person -30
0|before|joint|	other 44	person -16
0|before|judging|	other 68	person -71
0|before|of|	agent 45	business -16	organisation -16	other 35	person 60
0|before|preposition|	agent 67	business -19	kin 57	organisation 20	other 7	person 21
0|before|relative|	organisation 34	other 55
0|before|saying|	agent 79	business -28	nation 29	organisation -36	other 27
0|before|verb|	other 24	person 36
0|before|word|	agent 72	kin -43	organisation 61	other 43	person -12
0|before|—|	person 48
0|beside|	after 34	before 17	none 8
0|beside|after|	next 25	possessive 58	the 13
0|beside|before|	own 22	the 16
0|beside|none|	far 16	no 8	none 32	object 10	of -6	the 7	to -69
0|best|equal|	after 67	business 50	far 15	next -21	no 10	none 8	of 6	organisation 42	own 28	possessive 16
0|best|kindred|	next 13	object -8	of -11	own 96	person 9	possessive 9	the -33
0|best|near|	after 14	agent 84	aside 32	business -42	kin 38	nation 96	none 66	of 19	organisation -77	other 25	own 8	person -27	the 9
0|best|none|	after -15	aside -27	business -23	kin -37	nation -6	next 10	no 17	none 37	object 14	of -13	organisation 26	other 18	own -18	person -8	the 10
0|compatriots|false|	0 10
0|compatriots|true|	2 14
0|ending|	al -12	am 19	an -12	ar 38	at -14	aw 46	ay 37	ce 66	ch 89	ck 67	ct -63	cy -98	de 54	ds 20	ea 39	ee -17	el 65	en 57	er 30	es 50	et -50	ew 60	ey -45	fe -11	ft 65	ge -51	gn -31	gs 27	ht 75	ic 38	il -13	in 80	ip 44	ir -65	it 53	le -10	ll 62	ls 46	ly 46	me 57	ms 52	nd -14	ne 22	ng 52	nk -35	ns 45	ny -21	og 36	ol 35	om 67	op -17	ot 76	ow -28	oy 61	pe 77	re -14	rk 30	rm -53	rs 25	rt -10	ry 42	se -12	st 50	te 40	th 67	ts -29	ty -16	ub -44	ue -55	up 38	ut 53	ve -31	wd 42	wn 36	wo 42	ys 55
0|first|	case 46	chief -16	elder 43	first 83	foreign 53	former -48	health 48	largest 62	new 52	nikkei 79	older -57	own 56	prime -22	regional 60	same 31	second 32	state 72	three 20	two 41	vice 13	whole 58	younger -69
0|headline|	false 9
0|headline|false|	age -49	business -14	kin -15	nation 10	organisation -6	other 21
0|headline|true|	business 31	kin 11	organisation -33	other 25
0|head|	act 52	agency -97	agent 37	arrest 26	audience 60	authority -52	bank -40	board 17	brother -30	campaign -31	captain -11	cause 65	chair -77	chairman -39	client -98	clients 61	club -44	coach 86	committee -12	company -23	contract 54	could 53	council -13	country 41	court -22	cousin 87	crew 20	crowd 42	deal 69	decision 47	department -31	deputy -57	difference 38	director -11	district -81	driver 28	envoy 61	executive -47	family 43	father 17	final 66	firm -76	floor 31	founder -69	general 12	government 154	governor 20	grandmother 65	group 38	guard -60	husband -35	judge -60	judges 10	jury 56	law 46	lawyer -59	man 35	matter 62	mayor 98	meeting 39	members 51	men 48	minister 42	ministry 41	minutes 28	money 68	mother 37	move 59	new 79	number 33	office 16	officer 45	official 101	other 77	panel 49	papers 56	party -72	people 43	pilot 76	players 30	police 46	premier 44	president 19	price 39	princess -25	programme 59	region 37	regulator -8	russian -26	search 33	second 56	secretary -11	ship 47	shop 60	son 29	team 9	trial 95	two 42	union 23	widow -51	wife -11	woman 49	word 29	words 26	work 30
0|holds|false|	age -49	business -20	kin -17	nation 12	other 20
0|holds|true|	agent 96	business 14	organisation -17	other 36
0|last|	- -22	based -77	chief -30	elder 43	first 72	foreign 34	former -6	health 56	largest 48	last 34	new 52	news 27	older -57	own 56	prime -10	regional 60	same 31	three 18	two 75	vice -46	younger -69
0|lately|0|	after -63	agent 103	business 13	far 6	kin -86	next -12	no 67	object 30	of 45	organisation -25	other 14	person 32
0|lately|1|	after 25	agent 15	aside 19	business -26	far 50	kin 12	next -19	no -35	object 8
0|lately|2|	after -14	aside -10	business 6	far -56	kin -6	nation 64	next 41	no 10	object 9	of -10	organisation 31	other 22	person -26
0|lately|3|	after 75	agent -23	aside 30	business -48	kin 55	nation 22	next 34	no 49	of -9	organisation -20	other 46	person -34
0|met|	false 10	true -33
0|met|false|	equal 16	near 9
0|met|true|	equal -33
0|opening|none|	business 31	next -8	no 55	of 41	organisation -6	person 36
0|opening|own|	after 20	agent -13	aside 11	kin -6	next 25	no -13	object -16	of 50	organisation -6	other 27	person 29
0|opening|possessive|	agent 106	aside 25	business 85	far 6	kin 9	next -15	object 86	organisation 42	other -32
0|opening|the|	age -49	agent 8	business -18	far 14	kin -19	nation -14	next 6	no 9	object 13	of -21	organisation -9	other 27	person -22
0|plural|false|	age -49	business -13	equal 10	kin -15	organisation -8	other 21
0|plural|true|	nation 98	near 43	none 22	other 22
0|rivals|	0 6	2 27
0|sort|agent|	after 66	aside 67	next -29	object 68
0|sort|business|	after 11	aside -22	far 55	next -31	no 21	object -9	of -42
0|sort|kin|	after -16	aside 89	far 91	next -10	no -9	object -24
0|sort|nation|	after 59	aside -15	next 60	object 16
0|sort|organisation|	after -10	aside 36	no 31	object -26	of 15
0|sort|other|	aside 10	next 26	object 34	of 35
0|sort|person|	after 13	aside -22	far -21	no 11	object -16	of 13
0|speech|after|agent|	the 66
0|speech|after|business|	the 11
0|speech|after|kin|	own -8
0|speech|after|nation|	the 59
0|speech|after|organisation|	the 26
0|speech|after|other|	own 63	the -16
0|speech|after|person|	the -13
0|speech|aside|agent|	the 49
0|speech|aside|	auxiliary -37	first -22	joint 50	preposition 41	relative 58	verb 19	word 34
0|speech|aside|business|	the -47
0|speech|aside|kin|	own 68
0|speech|aside|nation|	the -15
0|speech|aside|organisation|	the 34
0|speech|aside|other|	own -27	possessive -35	the 34
0|speech|aside|person|	own -23	possessive 17	the -48
0|speech|far|	, -95	verb 83	word 8
0|speech|far|business|	the 45
0|speech|far|person|	none -21	possessive -15	the -18
0|speech|next|	, -21	; -44	auxiliary 81	capital 49	first -19	joint 14	of 107	preposition 19	relative 6	saying 28	verb 22
0|speech|next|agent|	the -12
0|speech|next|business|	the -11
0|speech|next|kin|	own 20	the -48
0|speech|next|nation|	the 45
0|speech|next|organisation|	none -6	own 60	possessive 89	the -18
0|speech|next|other|	own 84	possessive -38	the 35
0|speech|next|person|	own 23
0|speech|no|	, 75	auxiliary 7	first -8	joint -26	judging -51	preposition 32	relative -38	verb -12
0|speech|no|business|	the -29
0|speech|no|kin|	own -18	possessive -28	the 108
0|speech|no|organisation|	possessive 70	the 6
0|speech|no|person|	none 55	own 22	possessive 6
0|speech|object|agent|	the 51
0|speech|object|	auxiliary 20	saying 12
0|speech|object|kin|	own -19
0|speech|object|nation|	the -15
0|speech|object|organisation|	the -26
0|speech|object|other|	possessive 46	the 41
0|speech|object|person|	own 10	the -17
0|speech|of|	, 83	first -32	judging -43	preposition 86	verb 6	word -9
0|speech|of|agent|	the -11
0|speech|of|business|	the -42
0|speech|of|organisation|	the 48
0|speech|of|other|	possessive 60	the 25
0|speech|of|person|	own 49	the -7
0|speech|to|	preposition -69
0|words|	1 20	2 39	3 64
again|none|	else -9	equal 19	far -10	kindred 19	near 8	no -7	to 25
again|other|	equal 48	kindred -48	near -32	next -9	no 14	object -18
again|same|	equal 9	far -10	next 10	no -9	none 26	object 33
agrees|yes|	1 47	2 -38	3 -109	person 17
away|0|0|	true -6
away|0|1|	true 46
away|0|	after -23	aside -13	falsefalse -12	falsetrue 6	far -18	next 15	no -30	object 6	truefalse -6
away|0|x|	false -7
away|1|1|	true 14
away|1|2|	true -44
away|1|	after 19	aside 26	falsefalse 18	far 11	no 11	object -16	of -29	truefalse -12	truetrue -8
away|2|1|	true 10
away|2|3|	true -27
away|2|	after 7	aside -7	falsefalse 6	far -8	no 31	of -42	truefalse 28	truetrue -28
away|3|0|	true 11
away|3|2|	true 22
away|3|3|	true -44
away|3|	after 11	aside -45	falsetrue 23	next -15	no -44	object 10	of 52	truetrue -27
away|3|x|	false -11
away|4-8|0|	true -22
away|4-8|	aside -9	falsefalse -17	falsetrue 11	far -19	no -23	of -18	truefalse -6
away|4-8|x|	false -8
away|9+|0|	true -65
away|9+|1|	true -30
away|9+|	after -13	falsefalse -13	falsetrue -18	far -12	no 8	object -16	of 12
away|new|0|	true 32
away|new|1|	true -22
away|new|2|	true -11
away|new|	after -41	aside 16	far -13	next -7	no -15	object -15	of -41
away|new|x|	false -20
beside|none|	none -26
beside|	other -24
beside|other|	false 38	own -38	possessive -57	the -12	true -46
busiest|	true 31
called|else|	0 -10	1 -10	2 32	3 -22	4-8 -12	9+ -14	agent -27	aside -20	business -47	far -56	nation 11	next -8	no -26	object -7	of -9	organisation -49	person -27
called|else|0|	none -29	own -12	possessive -9	the -9
called|else|1|	the 42
called|equal|	0 -7	1 51	2 9	3 15	4-8 17	9+ 55	after -55	aside 26	business -14	kin -33	next 49	no 10	object 14	of 17	organisation -17	person 33
called|equal|0|	none 8	own -27	possessive -29	the 17
called|equal|1|	possessive 40	the 27
called|equal|2|	possessive 32
called|kindred|	0 12	1 -25	2 19	3 -47	4-8 21	9+ -64	after 33	aside -98	far -46	new -11	next -8	object -8	of 22	person -21
called|kindred|0|	none -15	own -61	possessive -15	the 13
called|near|0|	none -40	own 33	possessive 23
called|near|1|	own 29	possessive 9	the -12
called|near|	3 41	4-8 30	9+ -8	after 8	agent -21	aside -10	business -17	far 19	kin -25	nation -14	next 15	object -20	of -6	person 41
called|none|0|	none -35	possessive -19
called|none|	1 -8	2 -12	4-8 -7	business 14	far -25	kin 18	nation -15	no -32	of -19	organisation 8	other -6	person -8	to -35
called|none|1|	the 76
named|false|	0 -7	3 -7	age 24	kin 7	nation -6	organisation -27	other -6	x -8
named|true|	0 70	1 81	2 -101	3 69	business 41	organisation 86	other 144	x 144
nation|none|	3 -6	else -12	equal 31	far -8	kindred 10
nation|	other -29	same 26
nation|other|	0 -30	1 -16	2 -52	3 -19	aside -56	else -21	next -37	none -25	possessive -38	the -7	x -25
nation|same|	0 -11	aside 32	equal -61	near 36	next -27	possessive -16	the 42	x -20
nation|unknown|	1 17	2 -47	3 23	aside -10	else 13	far -22	kindred -27	near 10	no -15	none -9	object 6	of -11	own 26	the -19	x -10
nth|0|	age -50	agent -7	aside -29	business 22	else -16	far -10	kin -23	kindred 35	nation 34	next 11	no -21	of -23	organisation 33	other -7	own -6	person -19	to -69
nth|1|	after 6	age 33	agent -27	aside 7	business -21	else -8	equal 28	far -17	kin 27	kindred -62	nation -66	near 6	object -8	of -28	organisation -56	person 23	possessive -8	the 7	to 99
nth|2|	after 9	aside 26	business -32	else -10	kin -15	nation -25	near 46	next -13	no -18	organisation -7	own 24	possessive -19
nth|3|	after -43	agent -25	aside -7	business -25	else 7	equal 36	far -55	kindred -52	near -50	next -35	no 9	object 22	of 50	organisation -10	own -26	person -10	possessive 18
nth|x|	after -6	else -11	nation -18	object -7	of -14	own -8	possessive -10
public|false|	age 24	business 6	kin 7
public|true|	agent -40	nation -27
spoke|false|after|	1 15	2 8	9+ -13	new -41	x -41
spoke|false|aside|	1 -8	2 -15	3 11	4-8 -14	new 16	x 16
spoke|false|far|	0 -52	1 62	2 -10	3 -54	4-8 -55	9+ -12	new -13	x -13
spoke|false|next|	0 12	2 -17	4-8 -8	new -7	x -7
spoke|false|no|	0 -9	1 23	2 12	3 -44	4-8 -35	new -15	x -15
spoke|false|object|	1 -10	3 7	9+ -16	new -15	x -15
spoke|false|of|	0 -15	1 -7	2 -26	3 36	4-8 -19	9+ 15	new -41	x -41
spoke|false|to|	0 12
spoke|true|after|	0 -32	1 -33	2 17	3 -11	4-8 22	9+ -21
spoke|true|aside|	0 -16	2 -31	3 -51	9+ -20
spoke|true|far|	0 86	1 -32	2 -48	4-8 42
spoke|true|next|	0 15	1 12	2 10	3 -47	4-8 8	9+ -60
spoke|true|no|	0 -21	2 -68	3 43	4-8 12	9+ 56
spoke|true|object|	0 10	1 -12	2 -63	3 -23	4-8 -63	9+ -9
spoke|true|of|	0 -25	1 -9	2 -27	3 33	9+ -33
spot|-1|	0 -7	3 -11	4-8 -8	after -7	business -49	else -11	far -13	kin 18	kindred -11	nation -19	near 7	no -15	object -8	of -22	person -16
spot|-1|none|	false -21
spot|-1|own|	false -8	true 31
spot|-1|possessive|	false 16
spot|0|	1 6	2 29	3 11	4-8 -27	9+ -65	after 19	age -50	aside -13	business 15	else -8	equal 10	far 8	kin -7	kindred -9	nation 34	near 7	of -14	organisation 26	person -13	to 26
spot|0|none|	false -21
spot|0|own|	false 6	true -10
spot|0|possessive|	false -9	true -19
spot|1|	0 8	2 -14	3 -11	9+ -30	after -10	age 33	agent -37	aside -11	business -30	else -19	equal 17	far -41	kin -27	kindred 13	nation -68	near -17	no -31	none 6	object 11	of -32	organisation -7	other -11	person 28
spot|1|none|	false -44
spot|1|own|	false -31	true -17
spot|1|possessive|	false -8	true -23
spot|1|the|	true -33
spot|2|	1 -50	2 -45	3 21	4-8 -7	after 11	business 6	else -9	equal 32	far 9	kin 15	kindred 20	nation -25	near 21	none -16	object -29	organisation -77	other -9
spot|2|own|	false 27	true 20
spot|2|possessive|	false -50	true -57
spot|2|the|	false -11	true 7
spot|3|	2 -27	3 -14	after -44	agent -25	aside -11	business -20	else 7	equal 28	far -44	kindred -45	near -84	next -35	none -6	object 27	of 56	other 6	person -20
spot|3|own|	false -9	true -66
spot|3|possessive|	false -14	true 35
spot|3|the|	true 10
subject|falsefalse|	after -15	aside -8	far -60	object -8	of -31
subject|falsefalse|false|	1 -15	2 -27	3 -6
subject|falsefalse|true|	0 42	1 30	2 -19	3 18
subject|falsetrue|	after 6	next 24	no -48	of 48
subject|falsetrue|false|	1 9	2 6	3 17
subject|falsetrue|true|	0 39	1 -22	2 -41	3 -36
subject|new|	after -41	aside 16	far -13	next -7	no -15	object -15	of -41
subject|new|true|	x -12
subject|truefalse|	after 8	aside -21	far 21	no -13	of -16
subject|truefalse|false|	0 -6	2 -8	3 -8
subject|truefalse|true|	0 40	1 12	2 -52
subject|truetrue|	after -10	aside 15	far -19	next -20	of 13
subject|truetrue|false|	3 -17
subject|truetrue|true|	0 22	1 -65	2 -18	3 10
suiting|1|	0 -21	1 -15	2 -9	9+ -27	agent -21	business 32	else -8	equal -18	kin -13	kindred 25	nation -64	near -16	new 26	none 7	organisation 61	other -12	person -29
suiting|2|	1 -12	3 9	4-8 20	9+ -43	agent -49	business 48	equal 8	kindred -56	nation -13	near 15	new 6	none 16	organisation -36	other -13	person 34
suiting|3|	0 -19	1 -12	agent -16	business -28	else -14	equal 16	kin 12	kindred -12	nation 45	near 11	new -12	organisation -28	other 10	person -25
suiting|4|	0 9	1 13	2 9	3 -8	4-8 -15	agent 7	business -26	else -9	equal 38	kin -8	kindred 19	new -9	none -7
suiting|x|	0 -7	3 -11	4-8 -8	else -11	nation -18	new -20
suit|agent|organisation|else|	the -29
suit|agent|organisation|near|	the -14
suit|agent|organisation|none|	own 29	possessive -56
suit|agent|organisation|	own 16	possessive -56
suit|agent|	person -12
suit|agent|person|else|	own -16	the -23
suit|agent|person|near|	the -33
suit|agent|person|none|	own -52	possessive -34
suit|agent|person|	own -35	possessive -28	the -7
suit|age|	person 24
suit|age|person|	the 24
suit|business|	organisation 6
suit|business|organisation|else|	the -31
suit|business|organisation|equal|	the 10
suit|business|organisation|near|	the -51
suit|business|organisation|none|	the 21
suit|business|organisation|	the 9
suit|kin|	person 7
suit|kin|person|else|	own -6	possessive 18	the -30
suit|kin|person|equal|	own -12	possessive -52	the -12
suit|kin|person|near|	own -80	the 13
suit|kin|person|none|	own 13	possessive -31	the 22
suit|kin|person|	possessive -15	the 8
suit|nation|	organisation -18	person 9
suit|nation|organisation|near|	the -6
suit|nation|organisation|none|	the -18
suit|nation|organisation|	the -16
suit|nation|person|else|	the 16
suit|nation|person|none|	the 6
suit|nation|person|	the 20
suit|organisation|organisation|else|	own -35	the -59
suit|organisation|organisation|equal|	possessive -23
suit|organisation|organisation|near|	own 63	the -37
suit|organisation|organisation|none|	own -33	possessive -29	the 18
suit|organisation|organisation|	possessive -17
suit|other|organisation|else|	possessive -11
suit|other|organisation|near|	own -13	possessive -34	the 9
suit|other|organisation|none|	own -13
suit|other|organisation|	own -13	possessive -7
suit|other|person|else|	own -20	possessive 6
suit|other|person|near|	own -20	possessive 75	the -17
suit|other|person|none|	own 29	the -15
suit|other|person|	possessive 32	the -6
suit|person|person|else|	own -12	possessive -70	the -24
suit|person|person|equal|	own -32	possessive 36	the 31
suit|person|person|kindred|	none -16	own -61	possessive -15	the -17
suit|person|person|near|	none -93	own 68	possessive -29	the 49
suit|person|person|	none -33	own -18	the 7
suit|person|person|none|	own -70	possessive -36	the 7
times|0|	agent -22	business -49	kin 18	nation -18	other 17	person -16
times|	1 -6	3 19	4 6
times|1|	age -26	agent -15	business -31	kin 19	organisation -33
times|2|	business 20
times|3|	business 46	kin -56	nation -57	organisation 70	person 30
times|4|	agent 21	business 65	kin -82	nation -22	organisation 28	person -23
total|1|	-1 -8	1 -21	2 -12	3 -15	age -42	agent -13	business -21	nation -9	organisation -29	person -27
total|2|	-1 10	0 -19	1 -9	2 -23	3 57	agent -20	business 9	nation -39	organisation 22	person 24
total|3|	0 34	1 32	2 20	3 -36	agent 46	nation 27	organisation 51	other -6	person 6
total|4|	-1 38	0 31	1 50	2 47	3 -65	agent -45	business 45	kin -9	nation -40	organisation 35	person 64
total|5|	-1 -42	0 33	1 48	kin -11	other 39	person 14
total|6|	-1 -39	0 -47	1 -42	2 -14	other -45	person -56
touched|0|	0 -8	1 12	2 27	3 58	4-8 23	9+ -77	x -7
touched|0|after|	false -11
touched|0|aside|	false -8	true -29
touched|0|far|	true 13
touched|0|no|	true -14
touched|0|object|	false -8
touched|0|of|	false -19
touched|1|	0 23	1 21	2 14	3 65	4-8 36	9+ -78
touched|1|after|	false -16	true 43
touched|1|aside|	false -27	true 17
touched|1|far|	true -13
touched|1|next|	false 21	true 20
touched|1|no|	true 22
touched|1|object|	false -10	true 25
touched|1|of|	false -13	true -13
touched|2|	1 -11	3 -26	4-8 6	9+ -64
touched|2|aside|	false -11
touched|2|far|	true -13
touched|2|next|	false 9	true -41
touched|2|object|	false -8	true 23
touched|3|	0 -15	1 -32	2 -14	3 -21	4-8 -48	9+ -41	x -11
touched|3|after|	false -17	true -45
touched|3|aside|	false -10	true -92
touched|3|next|	false -17	true -16
touched|3|no|	true -47
touched|3|object|	false -6	true -7
touched|3|of|	false -6	true 29
touched|4|	0 -22	1 -8	4-8 -6
touched|4|after|	false -6
touched|4|aside|	false 11
touched|4|far|	true -20
touched|4|no|	true -10
touched|4|object|	false -7	true -8
touched|4|of|	false -26
touched|new|	0 32	1 -22	2 -11	x -20
touched|new|after|	true -46
touched|new|aside|	false -49	true 31
touched|new|far|	true -13
touched|new|next|	false -24
touched|new|no|	true -15
touched|new|object|	false -8	true -19
touched|new|of|	true -57
`;
