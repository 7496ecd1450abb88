/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_ROLE_WEIGHTS = `
	0 9
0|after|	, 8	- -27	. 9	adverb 15	auxiliary -12	capital 15	joint 20	of 36	preposition 26	relative 8	thinking -21	verb 6	word 7	“ 38
0|after|,|	auxiliary -13	first -29	joint 9	of 14	relative 26	saying 8	verb 15	word 91
0|after|-|	saying -27
0|after|.|	preposition -16	saying 41	word -24
0|after|adverb|	saying 49
0|after|auxiliary|	first 22	preposition 35
0|after|capital|	saying 15
0|after|joint|	saying 59
0|after|judging|	first -56
0|after|of|	, 62	auxiliary 71	first -13	judging -31	preposition 119	saying -6
0|after|possessive|	first 56	preposition -18	saying 52
0|after|preposition|	preposition 39	saying 15	verb 23
0|after|quote|	saying 11
0|after|relative|	first 28	saying -47
0|after|saying|	; 9	auxiliary 81	first -18	joint 66	of 64	preposition 32	relative 38	saying 11	verb 22	word -22
0|after|thinking|	saying 31
0|after|verb|	first -85	preposition 96	saying -17
0|after|word|	first 67	saying 9
0|after|“|	saying 38
0|again|false|	after 10	agent 6	aside 10	business -12	far 15	kin -25	next 8	no 14	object 13	other 23	to -69
0|again|true|	next -18	no -10	object -50	organisation -54	person -34
0|before|	, 10	; -10	adverb 56	auxiliary 39	first -24	judging -43	of 42	preposition 25	saying 14	verb 42	word -14	— 39
0|before|,|	organisation 34	other -39	person 28
0|before|auxiliary|	other 39	person 35
0|before|first|	agent -42	kin -56	nation -18	organisation 28	other 13	person -28
0|before|joint|	other 27	person -7
0|before|judging|	other 62	person -89
0|before|of|	agent 52	business 12	organisation -26	other 26	person 72
0|before|preposition|	agent 57	business -39	kin 21	organisation 23	other 20	person 28
0|before|relative|	organisation 49	other 47	person 16
0|before|saying|	agent 53	business -6	kin 25	nation 19	organisation -39	other 33
0|before|verb|	other 20	person 36
0|before|word|	agent 38	kin -11	organisation 21	other 28	person -31
0|before|—|	person 39
0|beside|	after -8	before 51	none 9
0|beside|after|	the -10
0|beside|before|	next 14	the 58
0|beside|none|	after 10	aside 9	far 15	next 8	no 7	none 30	object 11	own 10	to -69
0|best|equal|	after 55	aside -19	business 56	far 12	kin 14	next -15	no 9	none 16	object 12	organisation 63	own 21	possessive 24
0|best|kindred|	object -19	own 72	person 8	the -16
0|best|near|	after 12	agent 59	aside 43	business -55	kin 35	nation 84	none 62	of 14	organisation -50	other 29	own 20	possessive 8	the 7
0|best|none|	after -14	agent 6	aside -41	business 7	kin -48	nation -10	next 10	no 23	none 36	object 14	organisation 11	other 19	the 6
0|compatriots|false|	0 7
0|compatriots|true|	0 15	1 7	2 14
0|ending|	ad -9	al -17	am 10	an -11	ar 56	at 55	aw 38	ay 33	ce 32	ch 60	ck 56	ct -10	cy -77	de 45	ds 20	ea 31	ee -28	el 36	en 45	er 37	es 28	et -43	ew 64	ey -35	fe -29	ft 63	ge -41	gn -40	gs 14	ht 46	ic 41	il -28	in 62	ip 38	ir -53	it 47	ld -21	le 43	ll 48	ls 35	me 49	ms 39	nd -35	ng 42	nk -55	ns 36	og 31	om 36	op -16	ot 66	ow -28	oy 54	rd 43	re -23	rm -31	rs 39	ry 26	se -25	st 43	te 33	th 34	ts 22	ty 14	ub -71	up 57	ve 24	wd 39	wo 55	ys 29
0|first|	chief -17	first 82	foreign 58	health 61	largest 36	new 56	nikkei 71	older -58	own 37	second 40	three 22	two 41	whole 67	younger -55
0|headline|	false 10	true -8
0|headline|false|	agent 6	business -13	kin -19	other 24
0|headline|true|	other 8
0|head|	act 34	agency -60	agent 11	arrest 19	audience 61	bank -60	board 56	brother -41	campaign -40	captain -40	cause 49	chairman -10	client -50	clients 21	club -71	coach 35	committee 68	company -6	could 55	council -28	country 35	court -10	crew 20	crowd 39	daughter 20	deal 58	decision 46	difference 36	director 8	driver 21	envoy 54	executive 18	father 60	final 62	firm -54	floor 35	government 159	governor 39	grandmother 73	group 57	head -14	husband -61	judge -65	judges 11	jury 45	law 38	man 30	manager -29	matter 76	mayor 90	meeting 20	members 24	men 35	minister 10	ministry 68	minutes 15	money 57	move 39	new 77	number 38	officer 18	panel 38	party -72	people 18	pilot 66	players 12	police 48	premier 54	price 42	princess -22	programme 58	region 30	regulator -24	russian -17	search 23	second 54	secretary -34	shop 51	son -18	team 10	trial 101	two 55	union 67	widow -52	wife -29	word 21	words 25
0|holds|false|	business -14	kin -23	organisation -32	other 22
0|holds|true|	agent 80	business 10	organisation 132	other 34
0|last|	- -42	based -76	chief -39	first 84	foreign 96	health 62	largest 35	last 22	new 56	news 85	older -58	own 37	three 18	two 86	younger -55
0|lately|0|	after -73	agent 102	business 33	far 62	kin -70	next 8	no 27	object 36	of 35	person 39
0|lately|1|	after 17	agent 46	business -12	far 48	kin 43	nation -19	next -6	no -18	organisation -12
0|lately|2|	after 20	agent 21	aside 25	business 20	far -58	kin -12	nation 61	next 26	no 10	of -7	organisation 19	other 35	person -19
0|lately|3|	after 48	agent -29	aside 25	business -85	nation 28	next 17	no 69	object 10	of -25	organisation 16	other 40	person -28
0|met|	false 9	true -12
0|met|false|	equal 11	near 10
0|met|true|	equal -12
0|opening|none|	far 38	no 67	of 58	organisation 36	person 36
0|opening|own|	agent 31	aside -14	kin -9	next 58	object 11	of 38	organisation -26	other 21	person 51
0|opening|possessive|	aside 93	business 64	far -7	kin 26	next -21	no 20	object 86	of -6	organisation 39	other -23
0|opening|the|	after 15	business -20	far 6	kin -36	nation -18	next 6	object 9	of -10	other 28	person -23
0|plural|false|	agent 6	business -13	equal 11	kin -22	near 7	other 22
0|plural|true|	near 21	none 40	other 32
0|rivals|	0 6	1 6	2 29
0|sort|agent|	after 56	aside 67	next -19	object 58	of -15
0|sort|business|	after 16	aside -45	no 43	object -15	of -34
0|sort|kin|	after -13	aside 37	far 60	next -48	no 22	object 23
0|sort|nation|	after 57	next 77	object 8
0|sort|organisation|	after -16	aside 56	next 8	no 28	object -32
0|sort|other|	aside 11	next 20	object 40	of 28
0|sort|person|	after 22	far -24	next 11	object -21	of 23
0|speech|after|agent|	the 56
0|speech|after|business|	the 16
0|speech|after|kin|	own -13
0|speech|after|nation|	the 57
0|speech|after|organisation|	the 13
0|speech|after|other|	own 42
0|speech|after|	saying 10
0|speech|aside|agent|	the 46
0|speech|aside|	auxiliary -69	first -10	joint 36	preposition 54	relative 26	verb 15	word 55
0|speech|aside|business|	the -59
0|speech|aside|kin|	own 21
0|speech|aside|organisation|	the 52
0|speech|aside|other|	own -46	possessive 9	the 37
0|speech|aside|person|	own 46	possessive 82	the -38
0|speech|far|	first 74	verb 71	word -11
0|speech|far|person|	possessive -15	the -33
0|speech|next|	; 9	auxiliary 81	first -13	joint 17	of 82	preposition 9	relative 11	saying 36	verb 21	word -22
0|speech|next|agent|	the -26
0|speech|next|kin|	own 15	the -80
0|speech|next|nation|	the 63
0|speech|next|organisation|	none 36	own 52	possessive 88
0|speech|next|other|	own 55	possessive -32	the 33
0|speech|next|person|	none -12	own 67	possessive 9	the 6
0|speech|no|	, 55	auxiliary 39	first -44	joint -18	judging -56	preposition 35	relative -35	verb -10	word 9
0|speech|no|business|	the 21
0|speech|no|kin|	own -10
0|speech|no|organisation|	possessive 41
0|speech|no|person|	none 67	possessive 7	the -12
0|speech|object|agent|	the 58
0|speech|object|	auxiliary 21	saying 13
0|speech|object|business|	the -12
0|speech|object|nation|	the -19
0|speech|object|organisation|	own -7	the -28
0|speech|object|other|	own 36	possessive 33	the 41
0|speech|object|person|	own -38	the -14
0|speech|of|	, 49	first -10	judging -44	preposition 48	verb 23	word -13
0|speech|of|other|	possessive 49	the 26
0|speech|of|person|	the 9
0|speech|to|	preposition -69
0|words|	1 11	2 51	3 36
again|none|	else -8	equal 19	far -12	kindred 24	no -8	to 30
again|	other 9	same 10
again|other|	else -53	equal 18	kindred -58	next 23	no 20	none 18	object -75
again|same|	equal 20	next -27	no -34	none 48	object 73
agrees|unknown|	x -6
agrees|yes|	0 6	1 42	2 -24	3 -90	person 15
away|0|1|	true 38
away|0|	after -23	aside -18	no -20	object 9	truefalse -9
away|0|x|	false -7
away|1|1|	true 17
away|1|2|	true -56
away|1|	after 24	aside 18	falsefalse 17	far 43	no 14	object -14	of -24	truefalse -18	truetrue 19
away|2|0|	true 9
away|2|2|	true -13
away|2|3|	true -24
away|2|	after -16	falsetrue -18	no 16	of -33	truefalse 24	truetrue -29
away|2|x|	false -6
away|3|0|	true 16
away|3|1|	true -6
away|3|2|	true 34
away|3|3|	true -40
away|3|	after 27	aside -22	falsetrue 11	next -12	no -33	of 26	truefalse 6	truetrue -15
away|3|x|	false -9
away|4-8|0|	true -15
away|4-8|2|	true -11
away|4-8|3|	true -9
away|4-8|	falsefalse -11	falsetrue 18	far -28	no -30	object -6	of -17	truetrue -8
away|9+|0|	true -81
away|9+|1|	true -31
away|9+|3|	true 6
away|9+|	after -21	falsefalse -16	far -23	object -8	of 20
away|new|0|	true 14
away|new|1|	true -15
away|new|2|	true -48
away|new|	after -29	far -20	no -13	object -16	of -19
away|new|x|	false -9
beside|none|	false -6	none -19
beside|	other -10
beside|other|	the -10	true -10
busiest|	true 67
called|else|	0 -8	1 -14	2 19	3 -27	4-8 -11	9+ -11	after -10	agent -24	aside -18	business -17	far -39	kin -18	nation 13	no -31	object -7	of -11	organisation -46	person -36
called|else|0|	none -17	own -10	possessive -6	the -8
called|equal|	0 -6	1 49	2 10	3 13	4-8 27	9+ 33	after -40	aside 72	business -26	far -8	next 42	no 8	object 23	of 12	organisation -11	person 28
called|equal|0|	none -8	own -29	possessive -41	the 23
called|equal|1|	possessive -21	the 32
called|equal|2|	possessive 42
called|kindred|	0 20	1 -24	2 30	4-8 6	9+ -56	after 38	aside -46	new -6	next -11	no -22	person -19
called|kindred|0|	none -9	own -30	the 14
called|near|0|	none -38	possessive 6
called|near|	1 23	2 -39	3 30	4-8 16	9+ 20	after -16	agent -16	business -18	kin -51	nation -8	no 9	object -11	person 43
called|near|1|	possessive 37
called|near|2|	the -41
called|none|0|	none -23	possessive -18
called|none|	1 -9	4-8 -7	far -31	kin 28	nation -12	no -19	of -18	other -6	to -29
called|none|1|	the 90
named|false|	3 -8	business -8	kin 7	organisation -23	x -7
named|true|	0 33	1 74	2 -80	3 86	business 29	organisation 87	other 58	x 58
nation|none|	else -9	equal 34	far -14	kindred 11
nation|	other -19	same 17	unknown -6
nation|other|	0 -23	1 -32	2 -8	3 -22	aside -19	else -33	near -6	next -28	none -12	object -6	possessive -23	the -11	x -14
nation|same|	0 29	aside 19	equal -39	near 24	possessive 9	the 17	x -8
nation|unknown|	1 17	2 -56	3 10	after 19	aside -6	equal -9	far -13	kindred -6	no -24	none -9	object -10	of -7	own -17	the -14	x -16
nth|0|	after 27	agent -14	aside -16	business 33	else -14	equal -6	far -16	kin -22	kindred 46	nation 37	near 11	next 10	no -25	object -7	of -16	organisation 24	other -7	own -23	person -16	possessive 15	to -66
nth|1|	agent -29	business -25	else -9	equal 21	kin 31	kindred -70	nation -67	near 17	next 7	none 10	object -9	of -42	organisation -42	person 18	possessive -7	the 6	to 98
nth|2|	after -19	agent 17	aside 6	business -63	else -12	equal 39	far -7	kin -7	kindred 6	nation -27	near 28	next -19	no -12	none -14	object 15	of -8	organisation -27	own 38	possessive -21	the -14
nth|3|	after -37	agent -23	aside 9	business -17	else 8	equal 25	far -35	kin -20	kindred -63	near -41	next -30	no 7	none -6	object 14	of 61	own -29	possessive 8
nth|x|	after -7	aside -6	else -6	nation -15	near -7	of -9	other -6	own -6	possessive -18
public|false|	business 6	kin 7	organisation -10
public|true|	agent -36	nation -18	organisation 14
spoke|false|after|	1 8	9+ -22	new -29	x -29
spoke|false|aside|	0 -7	2 -13	4-8 -11
spoke|false|far|	0 -80	1 39	2 -16	3 -49	4-8 -27	9+ -23	new -20	x -20
spoke|false|next|	1 -7	2 -17	4-8 -7
spoke|false|no|	0 -30	1 31	2 7	3 -57	4-8 -23	9+ -13	new -13	x -13
spoke|false|object|	9+ -8	new -16	x -16
spoke|false|of|	0 -9	1 -22	2 -23	3 22	4-8 -17	9+ 24	new -19	x -19
spoke|false|to|	0 8
spoke|true|after|	0 -29	1 -9	3 -6	4-8 -9	9+ -8
spoke|true|aside|	0 -12	1 15	2 -17	3 -11	4-8 18	9+ -18
spoke|true|far|	1 -10	2 -46
spoke|true|next|	0 20	1 9	2 7	3 -32	4-8 6	9+ -49
spoke|true|no|	1 -33	2 -34	3 50	4-8 -50
spoke|true|object|	1 -30	2 -62	3 -11	4-8 -62	9+ -14
spoke|true|of|	0 -25	1 8	3 30	9+ -22
spot|-1|	0 -7	2 -6	3 -9	after -8	else -6	far -20	kin 28	kindred -6	nation -15	no -12	object -6	of -11	organisation -73	person -19
spot|-1|none|	false -24
spot|-1|own|	false -7	true 32
spot|-1|possessive|	false -6
spot|0|	1 9	2 16	3 16	4-8 -11	9+ -81	after 26	agent -10	aside -21	business 27	else -14	equal 13	far 35	nation 37	near 15	none 9	object -8	of -8	organisation 27	other -9	person -11	to 17
spot|0|none|	false -23
spot|0|own|	true -23
spot|0|possessive|	false -8
spot|0|the|	true 22
spot|1|	0 9	1 7	3 -17	9+ -30	agent -37	business -56	else -11	equal -19	far -45	kin -36	kindred 13	nation -70	near -13	no -31	none 6	object 8	of -47	organisation -13	other -6	person 23
spot|1|none|	false -41
spot|1|own|	false -33	true -23
spot|1|possessive|	true -57
spot|1|the|	false 6	true -37
spot|2|	1 -30	2 -33	3 35	4-8 -13	after -20	agent 16	aside 11	business -26	else -11	equal 68	far -7	kin 24	kindred 14	nation -27	near 46	no -8	none -18	object -7	organisation -60
spot|2|own|	false 36	true 33
spot|2|possessive|	false -26	true -21
spot|2|the|	false -15
spot|3|	2 -24	3 -8	4-8 -9	9+ 6	after -36	agent -23	aside 13	else 10	equal 28	far -35	kin -15	kindred -49	near -71	next -26	none -7	object 17	of 60	person -6
spot|3|own|	false -25	true -36
spot|3|possessive|	false 10
subject|falsefalse|false|	1 -12	2 -23
subject|falsefalse|	far -56	object -10	of -19
subject|falsefalse|true|	0 39	1 31	2 -24	3 26
subject|falsetrue|	after -14	aside 11	next 29	no -66	of 42
subject|falsetrue|false|	1 6	2 21
subject|falsetrue|true|	0 30	1 10	2 -55	3 -19
subject|new|	after -29	far -20	no -13	object -16	of -19
subject|truefalse|	after 8	aside -12	far 19	next -7	no -21	of -31
subject|truefalse|false|	1 9	2 -7	3 -9
subject|truefalse|true|	0 -11	1 6	2 -56	3 18
subject|truetrue|	after -14	far -18	next -17	no 6	of 19
subject|truetrue|false|	0 -6	2 17	3 -19
subject|truetrue|true|	0 25	1 -54	2 -31	3 7
suiting|1|	0 -28	1 -9	2 -6	3 20	4-8 12	9+ -42	agent -30	business 44	equal -23	kin 24	kindred 37	nation -62	near -16	new 28	none 10	organisation 56	person -47
suiting|2|	2 24	3 6	4-8 8	9+ -47	agent -44	business 17	kindred -73	nation -13	near 8	new -20	none 12	organisation -23	other -8	person 27
suiting|3|	0 -26	1 -32	2 -13	3 22	business -61	else -24	kin -18	kindred -19	near -13	new -71	none 6	organisation -19	other 6	person -16
suiting|4|	0 10	1 27	2 13	3 -11	4-8 -19	business -11	else -7	equal 61	kindred 28	near 21	none -10	person 6
suiting|x|	0 -7	2 -6	3 -9	else -6	nation -15	near -7	new -9	other -6
suit|agent|organisation|else|	the -28
suit|agent|organisation|near|	the -14
suit|agent|	person -12
suit|agent|person|else|	the -22
suit|agent|person|near|	the -26
suit|agent|person|none|	the -7
suit|agent|person|	own -8	the -8
suit|business|	organisation 6
suit|business|organisation|else|	the 12
suit|business|organisation|equal|	the -19
suit|business|organisation|near|	the -19
suit|business|organisation|	the 11
suit|kin|	person 7
suit|kin|person|else|	possessive -41	the -44
suit|kin|person|equal|	own -10	possessive -75
suit|kin|person|near|	own -66
suit|kin|person|none|	own 18	possessive 21	the 13
suit|kin|person|	possessive -20	the 9
suit|nation|	organisation -15	person 14
suit|nation|organisation|none|	the -13
suit|nation|organisation|	the -12
suit|nation|person|else|	the 17
suit|nation|person|	the 25
suit|organisation|organisation|else|	the -43
suit|organisation|organisation|equal|	possessive -13	the 7
suit|organisation|organisation|near|	own 63	possessive 14	the -36
suit|organisation|organisation|none|	own -28	possessive -27	the 9
suit|organisation|organisation|	own 8	possessive -17
suit|other|	organisation -6
suit|other|organisation|else|	possessive -18
suit|other|organisation|near|	possessive -15	the -7
suit|other|organisation|none|	own -7	possessive -16
suit|other|organisation|	own -6	possessive -15
suit|other|person|else|	own -10	possessive 18
suit|other|person|near|	own -12	possessive 47
suit|other|person|none|	own 8	the -14
suit|other|person|	possessive 35	the -6
suit|person|person|else|	own -22	possessive -56	the -34
suit|person|person|equal|	none -20	own -54	possessive 17	the 34
suit|person|person|kindred|	none -16	own -30	the -19
suit|person|person|near|	none -46	the 59
suit|person|person|	none -29	own -38	the 9
suit|person|person|none|	own -22	possessive -33
times|0|	agent -14	kin 28	nation -12	organisation -73	other 20	person -19
times|1|	agent -14	business -44	kin 31	organisation -22	person 7
times|	2 -7	3 29	4 9
times|2|	agent -22	business 17	kin -20	nation -7	organisation 25	other -11
times|3|	agent 26	business 72	kin -73	nation -51	organisation 96	person 18
times|4|	agent 34	business 48	kin -42	nation -15	organisation -51	other -23	person -50
total|1|	1 -21	2 -13	3 -10	agent -11	business -38	kin -8	organisation -26	person -19
total|2|	1 -6	2 -25	3 49	agent -36	business 21	kin 14	nation -52	organisation 22	other -10	person 33
total|3|	-1 -15	0 53	1 35	2 29	3 -49	agent 54	business 16	kin -18	nation 34	organisation 56	person -7
total|4|	-1 14	0 15	1 22	2 51	3 -50	agent -39	kin 12	nation -36	organisation 32	other -19	person 19
total|5|	-1 -19	0 -39	1 55	2 -20	other 33	person -38
total|6|	0 -28	1 -51	2 -10	other -32	person -39
touched|0|	1 18	2 15	3 41	9+ -53	x -7
touched|0|aside|	true -36
touched|0|far|	true 27
touched|0|next|	false -14
touched|0|no|	true -25
touched|0|object|	true 8
touched|0|of|	false -15
touched|1|	0 21	1 21	2 44	3 41	4-8 43
touched|1|after|	false -11	true 45
touched|1|aside|	false -10
touched|1|far|	true 11
touched|1|next|	false 14	true 29
touched|1|no|	true 30
touched|1|object|	false -11
touched|1|of|	false -7
touched|2|	1 -16	2 -8	3 -14	9+ -44	x -6
touched|2|after|	true -30
touched|2|aside|	false -6	true 14
touched|2|far|	true -9
touched|2|next|	false -10	true -40
touched|2|no|	true 16
touched|2|object|	true 10
touched|2|of|	true -47
touched|3|	0 -8	1 -26	3 -11	4-8 -48	9+ -17	x -9
touched|3|after|	false -12	true -13
touched|3|aside|	true -42
touched|3|next|	false -15	true -14
touched|3|no|	true -37
touched|3|object|	true -15
touched|3|of|	true 28
touched|4|	0 -16	1 -8
touched|4|after|	false -7	true -8
touched|4|aside|	false -7	true 10
touched|4|far|	true -36
touched|4|no|	true -15
touched|4|of|	false -17
touched|new|	0 14	1 -15	2 -48	x -9
touched|new|after|	true -32
touched|new|aside|	false -10
touched|new|far|	true -20
touched|new|next|	false -17
touched|new|no|	true -13
touched|new|object|	true -28
touched|new|of|	true -31
`;
