/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|	( 6	, 8	- 14	; 10	about -125	above -67	across -12	after 27	against -114	along -80	amid -15	among -25	april -8	around -28	as -33	august -42	before 13	behind -85	below -61	between -112	beyond -68	but 24	by 12	christmas -52	concerning -64	december -59	despite 56	down -109	during 20	easter -45	evening -52	february -43	following 13	for -58	friday -8	from -42	how -110	if -60	inside -62	into -107	january -43	july -82	june -46	like -82	march -63	may -30	monday 12	month -64	morning -46	near -62	night -78	nor -61	november -68	october -45	of -97	off -108	on 7	once -87	onto -56	or -84	out -120	outside -70	over -35	past -97	per -73	september -61	since -55	so -51	sunday -86	than -19	that -28	then -67	though -80	through 28	throughout -41	to -44	today -13	toward -70	tuesday 13	unless -63	until -16	up -55	upon -74	versus -62	via 15	week -74	weekend -48	what -107	when 7	where -30	whether -101	while 22	who -16	whom -66	whose -31	why -67	with -10	within -85	without 22	year -65	yet -73	– 10	— 9
end|(|	 -6	0 -6	1 -63	and -48	capital -36	coordinator -64	determiner 20	preposition 40	quote -6	t0 6	the 35	v1 8	v2 -70	word -35
end|(|0|	next 12	that -40
end|(|capital|	) -150	0 -65	capital 32	stop -58	t0 6	v0 -30	v2 -36
end|(|determiner|	word 25
end|(|t0|	next 6
end|(|v0|	next -27	that 23
end|(|v1|	behind -60	next 15
end|(|v2|	next -54	that -27
end|(|word|	) -64	v0 -72	v2 -34	word -69
end|,|	 -53	000 -211	1 -16	2 -11	237 -59	383 -54	400 -77	500 -42	a 60	about 13	according 118	adding 55	adverb -12	after 61	along -66	also 19	although 21	among -79	an 26	and 14	are -9	arguing 11	as -16	at -76	auxiliary 10	because -20	belgium -46	bill -37	both 31	but 42	by -65	calif -40	called 10	calling 55	capital -53	citing 32	clinton 54	compared 43	coordinator 14	coupled -63	depending -60	despite 42	determiner 10	did -45	donald -14	drawing 59	either -11	especially -99	even 10	florida -23	followed -46	for 35	foreign -37	france -46	from -36	georgia -43	given -72	had -68	has 14	have -7	he -35	her -33	his -61	how -60	however 52	if -81	in -61	including -95	iowa -41	is -6	it 16	its -59	john -47	just 15	known 33	leading 30	leaving 9	let -61	making 7	many -49	maryland -41	massachusetts -25	michigan -37	might -41	more -45	mr. 69	mrs. 69	much -10	new -58	no -45	nobody -40	not -55	noting 65	now -59	obama -23	of -73	often 15	on -28	one -19	only -27	or -87	particularly -55	plans -14	pointing 66	possibly -67	preposition -11	pronoun -21	put -50	putting 77	quote -53	r-texas -49	rather -61	rubio 38	said 17	sanders -17	saying 39	sen. -18	senator 18	she -13	should -54	since -29	so -14	something 22	stating -27	subordinator 9	such -98	t0 9	t2 -49	taken -14	telling 50	that -95	the 10	then -59	there 45	they -22	this -28	though 46	three 50	to -50	too 29	trump 42	turkey -39	ultimately 17	used -43	v1 -16	v2 -13	verb-judging 29	verb-saying 66	virginia -42	was 49	well 72	when -19	where -68	which 81	while 83	who 53	whose 31	with -25	without 42	word -26	would -116	wrote 8
end|,|0|	after -30	behind 19	late -7	next 8	that -21
end|,|1|	late 17	next -29	that -31
end|,|2|	behind -74
end|,|adverb|	, 14	0 21	adverb 37	auxiliary 51	determiner 8	preposition -56	stop 41	t0 -20	v0 -24	v1 -28	v2 13	verb-saying -26	word -41
end|,|auxiliary|	0 38	1 -144	adverb -12	auxiliary -10	determiner 36	preposition -50	quote -43	t0 56	v0 37	v1 -59	v2 -130	verb-judging 12	verb-saying 32	word -15
end|,|capital|	, -115	0 -16	1 -104	2 -86	auxiliary -41	capital -34	coordinator -174	possessive 43	preposition -47	stop -84	v0 -41	v1 -165	v2 -121	verb-judging 53	verb-saying 103	word 12
end|,|coordinator|	0 52	1 -103	adverb -65	auxiliary 22	capital 95	coordinator -67	determiner 30	preposition -32	pronoun 65	stop 14	subordinator 35	t0 14	that -110	v0 -12	v1 -44	v2 -33	verb-saying 58	verb-thinking -28	word -8
end|,|determiner|	0 -56	1 7	adverb 9	auxiliary 42	capital -36	determiner -37	preposition -27	stop 17	subordinator -98	t0 47	that -23	v0 9	v1 12	v2 -29	verb-judging 79	verb-saying 45	verb-thinking 44
end|,|preposition|	0 7	1 38	adverb 33	auxiliary -35	capital 12	determiner 15	preposition -50	pronoun -59	t0 -43	t1 -64	v0 -18	v1 7	v2 -97	verb-saying 17	word -42
end|,|pronoun|	0 -6	1 -51	adverb -39	auxiliary 9	determiner -36	v0 -25	v1 -6	v2 -78	verb-thinking -20	word 31
end|,|quote|	stop -81	v0 -47	v1 -66
end|,|subordinator|	0 28	adverb -65	auxiliary 53	capital 42	determiner -9	pronoun 17	quote -62	v0 -10	v1 -40	v2 25	verb-saying 13
end|,|t0|	next 9	that -49
end|,|t1|	behind -58	next 18
end|,|t2|	next -42
end|,|that|	pronoun -38	v0 -44
end|,|v0|	behind 9	late 9	next -15	source -38	that 6
end|,|v1|	after -84	behind -20	late -100	next -11	source -66
end|,|v2|	behind -14	late 12	next -35	that -16
end|,|verb-judging|	preposition 24	pronoun 66	quote -58	subordinator -54	t0 67	v0 22	v1 19	v2 -72	word -8
end|,|verb-saying|	, 13	0 -14	1 -28	: 14	capital 64	determiner 75	preposition -8	pronoun -16	stop -59	t0 34	that 31	v0 70	v1 12	v2 28
end|,|verb-thinking|	0 -28	1 16	capital -34	coordinator -28	determiner 34	preposition 11	that -49	v0 10	v1 -22	word -35
end|,|word|	% 38	, -47	0 -23	2 -75	adverb -12	auxiliary 7	capital -12	coordinator -146	preposition 10	pronoun 32	quote -67	stop -80	subordinator 12	t0 -46	t1 -17	that 11	v1 -26	v2 -30	verb-saying 24	verb-thinking 7	word -55
end|-|	- -38	0 17	1 -73	2 25	adverb -27	an 15	and -30	auxiliary -74	but -8	capital 47	coordinator -14	determiner 50	subordinator 23	t0 15	the 25	though 36	to -65	v1 -19	v2 -15	verb-saying 32	which -60	word -40	would -11
end|-|-|	adverb -51	auxiliary 14	determiner 44	preposition -21	t0 21	v0 -47	v1 17	word -86
end|-|0|	behind -44	next 31	that -15
end|-|adverb|	v0 -9
end|-|auxiliary|	v0 -67	word -71
end|-|coordinator|	0 -74	adverb -28	v0 21	v1 -86	verb-judging -18	word -43
end|-|determiner|	0 57	v0 10	word 9
end|-|preposition|	0 9	determiner 9	v0 -12	word 6
end|-|subordinator|	capital 30	determiner 6	pronoun 27	v0 -9	v1 39
end|-|t0|	next 35
end|-|v0|	after -54	behind 36	next -7	that 7
end|-|v1|	next -33	that 16
end|-|v2|	next -15
end|-|verb-saying|	that 32
end|-|word|	0 -21	auxiliary 20	preposition 11	v0 -54	v1 -67	word -37
end|:|	 27	1 -19	a 16	capital -8	determiner 6	end -6	preposition -41	pronoun -65	quote 36	t0 12	that -100	the -13	v0 13	v1 -19	v2 -67	word -35
end|:|capital|	, 14	0 -15	v0 -6	v1 -57	v2 -43
end|:|determiner|	0 16	word 11
end|:|end|	0 -6	end -6	v0 27	v1 -38
end|:|preposition|	v0 -12	word -31
end|:|quote|	pronoun 53	v0 47
end|:|t0|	next 7
end|:|that|	0 -46
end|:|v0|	behind -52	next -17	that 45
end|:|v1|	behind -48
end|:|v2|	next -53
end|:|word|	v0 -58	word -70
end|;|	 -18	. -41	and 17	capital 46	coordinator 17	end -18	stop -41	t0 25	the 33	v2 25
end|;|0|	next 10
end|;|capital|	auxiliary 23	capital 37	v0 58	word 16
end|;|coordinator|	word 14
end|;|determiner|	capital 33	v0 -12
end|;|end|	0 -20	end -18
end|;|stop|	end -41
end|;|t0|	next 17
end|;|v0|	that 11
end|;|v1|	next 25
end|;|word|	v0 -19	word 35
end|about|	$ -38	0 -110	1 -20	3 -17	30 -15	4 -11	6 -20	a -25	an -36	capital -55	clinton -35	determiner -92	her -39	hillary -20	his -53	how -36	it -19	mr. -28	pronoun -20	subordinator -56	the -66	trump -41	v0 -83	v1 -23	v2 -17	whether -37	word -91
end|above|	all -49	determiner -54	v0 -73	word -57
end|according|	, -22	against -15	and -60	at -26	end 32	for -18	from -21	in -48	january -20	of -20	since -27	that -33	to -23	v0 -48	v1 8	v2 16	what -13	who -17	with -26	within -16
end|accuse|	, -11	0 -41	1 -10	and -16	as -53	at -68	end 33	for -41	from -31	in -73	of -107	on 13	t0 7	that -39	to -75	v0 6	with -52
end|acknowledge|	, 19	0 32	and -61	by -48	end -11	for -49	from -38	in 15	of -42	on 15	that -39	to -54	v0 -27	v1 -42
end|across|	0 17	t0 -66	v0 -97	v1 -49	word -41
end|add|	, -44	0 -54	1 -48	and -13	as -35	at -46	end 62	for -25	from -33	in -44	of -24	on -32	to -78	v0 -14	v1 37	with -61
end|admit|	, 8	0 -27	end 8	for -68	from -36	in -49	of -46	over -45	that -25	to -62	v0 11
end|adverb|0|	, 18	coordinator -14	preposition -39	subordinator -43	that -75	word -45
end|adverb|stop|	end -41	quote -31	v0 -48
end|adverb|t0|	end -16	preposition -77
end|adverb|v0|	coordinator 19	end 10	next -57	preposition -115	subordinator -94
end|adverb|v1|	, -56	end -6	preposition -58	subordinator -44	that -30	word -24
end|adverb|v2|	end 20	preposition -38
end|advise|	0 -48	end 49	v0 -14
end|advocate|	, -9	0 -27	and -43	end 41	in -53	of -28	that -35	to -49	v0 -11
end|after|	a 20	adverb -48	auxiliary 33	being 48	capital 26	he -10	his -8	it -47	pronoun -53	t0 -9	t1 -60	the -31	v0 29	v1 -78	v2 -84	verb-judging -36	word 33
end|after|saying|0|	false -26	true 61
end|after|saying|1|	false -37	true 21
end|after|saying|t0|	false -50	true 40
end|after|saying|v0|	false -34	true 28
end|after|saying|v1|	false -51	true 19
end|after|saying|v2|	false -71	true 20
end|against|	. -23	0 -96	a -18	capital -80	clinton -35	determiner -67	her -33	him -42	his -34	it -24	pronoun -47	stop -23	t0 -30	the -63	them -23	trump -32	v0 -80	v1 -33	v2 -26	word -74
end|agree|	, -11	and -72	as -52	for -44	in -87	of -25	on -10	or -18	t0 -12	that -61	to -66	v1 -19	v2 46	with -59
end|aim|	, -26	0 -34	end 33	t0 25	to -37	v0 -14
end|allege|	, -27	0 -22	and -20	as -41	at -62	behind -24	by -56	end 14	for -33	in -53	than -46	that -14	to -53
end|allow|	, 45	0 -79	and -50	end -13	of -51	on -74	t0 23	to -75	v0 24	v1 -25	with -50
end|allude|	end 33
end|along|	0 -44	determiner -62	t0 -39	the -62	v0 -56
end|among|	0 -86	capital -74	democrats -32	determiner -58	many -31	others -48	republicans -24	the -45	v0 8	v1 -52	v2 -20
end|and|	 -42	$ -60	2012 -25	adverb -30	an -56	another -48	as 31	at -40	auxiliary -35	bernie -55	blamed 8	by 23	called 75	campaign -34	capital -37	clinton -23	commerce -27	cruz 13	democratic -46	determiner -43	dismissed 29	donald 16	economic -53	even 37	find -42	fitness -39	florida -41	for -49	former -36	germany -42	go -46	good -21	had -116	has 26	have 19	he 24	her -56	hillary -42	how -61	immigration -51	in -25	iran -13	iraq -49	is 13	it -63	its -49	john -14	left -41	legal -45	local -40	make 20	manafort -18	many -48	military -45	minority -40	more -52	mr. 16	muslims -45	national -35	new -23	north -11	not -53	obama -39	offered -26	on -46	other -91	others 48	plans 31	powerful -23	preposition 9	president 31	pronoun 33	put -47	quote -42	quoted 16	republicans -32	rising -33	said 49	sanders -56	sen. 6	she 35	showing -45	six -26	subordinator -25	suggested 21	support -58	syria -55	t1 -64	t2 -46	taken -39	ted -27	testing -21	thanked -8	that -29	the -41	their -32	those 33	through -48	to 27	trump 18	two -46	v1 -21	v2 -69	verb-judging 70	verb-saying 37	verb-thinking -18	wanted -47	was -56	what -50	who 43	will 8	word -52	worse -24	would -72
end|announce|	, 6	0 35	after 26	and -17	as 16	at -34	by -50	end -73	for -90	from -73	in 33	of -97	on 46	over -25	t0 38	that -74	to -8	v0 -25	v1 -6	v2 -77	who -47	with 7
end|answer|	, 29	0 22	1 -36	end -50	in -27
end|apologize|	0 -35	end -44	v0 37
end|appeal|	, 38	0 12	end -15	in -27	of -8	t0 40	that -33	to -79
end|applaud|	0 -10	end 65	v0 -37
end|april|	. -45	26 -22	stop -45	v1 -22
end|argue|	, -9	0 -32	1 -62	and -41	as 26	at -64	by -92	end 42	for -40	from -43	in -52	into -18	of -32	on -62	t0 -37	than -50	that -48	to -69	under -28	v0 15	v2 -12	who -46	with -73
end|around|	. -25	0 -11	capital -40	stop -25	v0 -89	v1 -55	word -36
end|ask|	( -58	, -16	1 -39	about -18	against -26	and -13	as 13	at -23	behind -34	by 19	down -24	end 17	for -78	if -41	in -20	of -55	on -71	t0 10	than -56	that -68	to -150	under -77	up -50	v0 -13	v1 -10	v2 -20	what -35	whether -36	who -35	with -20
end|assail|	end -48
end|assert|	, -27	0 -42	end 14	v0 -19	v1 28
end|assure|	0 -31	at -56	in -26	of -12	to -25	v0 39	v1 -41	v2 -62
end|as|	 -59	$ -52	0 -39	1 -71	2 -48	a -54	an -85	auxiliary -45	both -39	capital -30	china -39	determiner -73	evidence -58	he 52	her -49	his -59	it 32	long -24	many -68	mr. -31	not -51	of -45	one -68	part -41	possible -53	preposition -63	president -61	pronoun 66	proof -25	quote -59	secretary -72	she 19	somewhat -52	soon -54	subordinator -31	t0 19	t1 25	the -26	they -78	v0 -44	v2 -49	verb-judging -35	verb-saying -75	well 35	word -68
end|attack|	, -23	0 6	1 -53	and 38	as -7	by 13	end 20	for -58	in -67	of -29	on -39	to -60	v0 -49	v1 -32	with -44
end|attribute|	end 48
end|at|	$ -40	0 7	1 -59	1.1 -58	3 -41	7 -38	a 39	about -36	adverb -15	all -51	brisbane -53	capital -48	determiner 20	diggle -71	first -15	her -55	his -59	home -43	it -23	least -98	one -41	preposition -36	pronoun -29	school -39	stake -31	state -27	t0 -123	the -39	this -50	times -40	trump -39	v0 -21	v1 -63	v2 -54	verb-saying -37	word -68
end|august|	. -37	stop -37	v0 -40
end|auxiliary|0|	, 19	coordinator -43	end 49	next 11	preposition -132	subordinator -53	that -80	word -14
end|auxiliary|adverb|	0 -24	auxiliary -37	word -27
end|auxiliary|auxiliary|	0 15	auxiliary -45	preposition -56	v0 -35	word 25
end|auxiliary|stop|	end -44
end|auxiliary|t0|	end -27	next -54	preposition -55
end|auxiliary|v0|	, 15	coordinator -62	end 41	next -50	preposition -24	subordinator -77	that -42	word -37
end|auxiliary|v1|	, -69	coordinator -39	end -43	next -45	preposition -53	subordinator -47	that -21
end|auxiliary|v2|	end 14	preposition -31
end|auxiliary|word|	0 -61	determiner -42	preposition -31	v0 -23	v1 -30	word -41
end|back|	, 29	- 20	0 21	1 -75	and 23	by -42	end -57	for -40	in -8	of -48	on -43	that -52	to -64	v0 7	v1 -21	v2 -73	with -49
end|bash|	0 22	end -30
end|because|	capital -66	he -12	it 9	of -45	preposition -11	she -60	t0 -68	the -102	they -56	v1 -66	word -54
end|before|	, -20	. -43	0 48	a 24	any -51	auxiliary -44	being -44	capital 9	determiner -39	it -70	january -63	pronoun -10	stop -43	t0 -62	the -120	v0 -24	v1 -48	v2 -35	verb-saying 19	word -23
end|behind|	, -49	0 -55	a -36	capital -57	clinton -36	determiner -64	him -20	pronoun -20	the -56	v0 -90	v1 -40	word -47
end|behind|judging|0|	false -13
end|behind|judging|1|	false -16	true -13
end|behind|judging|2|	false 13	true 32
end|behind|judging|t0|	false 6	true 43
end|behind|judging|t1|	false -56
end|behind|judging|v0|	false -8
end|behind|judging|v1|	false -39	true -27
end|behind|judging|v2|	false -114	true -9
end|behind|saying|0|	false 30	true 15
end|behind|saying|1|	false -86	true 9
end|behind|saying|2|	false -54
end|behind|saying|t0|	false -22	true 9
end|behind|saying|t1|	false -55
end|behind|saying|v0|	false -12	true -12
end|behind|saying|v1|	false -144	true -36
end|behind|thinking|0|	false 34
end|behind|thinking|1|	false 21	true 21
end|behind|thinking|t0|	false -42	true -12
end|behind|thinking|v0|	false 9	true -13
end|behind|thinking|v1|	false -39	true -31
end|behind|thinking|v2|	false -47	true -58
end|believe|	, -29	1 23	as -52	at -65	by -83	end 38	for -78	from -55	if -42	in -80	may -48	of -42	on -78	that -44	to -83	v0 -33	v1 6	v2 -6	with -58
end|below|	determiner -47	the -47	v0 -48
end|bemoan|	end -13
end|between|	$ -31	0 -103	a -33	capital -58	clinton -29	determiner -89	pronoun -34	the -82	v0 -73	v1 -27	v2 -14	word -40
end|beyond|	determiner -51	the -26	v0 -44	v1 -32
end|bill|	to -36
end|blame|	, -7	0 -45	and -24	end 25	for -9	from -48	in -64	of -35	that -55	to -59	v0 10	v1 -10
end|blast|	0 -23	and 16	end 26	for -69	in -55	of -33	to -42	v0 32	v1 -8
end|boast|	0 -10
end|brag|	0 8	end -30	v0 -12
end|but|	 -59	0 51	adverb -28	auxiliary 14	determiner -51	in -37	not -18	preposition -37	quote -59	rather -42	said 73	that -78	the -48	v1 -73	verb-judging -44	verb-saying 65	verb-thinking -60	was -24	word 16
end|by|	 -43	0 27	1 15	10 -55	2027 -42	2028 -62	2030 -27	30 -48	adverb -18	an -80	another -61	capital -16	clinton -47	conservatives -48	cruz -47	determiner -18	giving 23	half -55	her -51	his -57	less -62	name -18	one -64	police -54	president -51	quote -43	sanders -36	spring -47	subordinator -35	technology -47	their -39	thursday -43	trump -56	two -69	users -41	v0 -31	v1 -72	v2 -70	verb-judging 18	verb-saying 16	what -35
end|call|	- -78	0 -8	1 -24	after -8	against -28	and -19	as -55	at 24	by 6	end 12	for -44	from -68	in -96	of -31	on -35	or -16	out -21	over -38	t1 8	that -80	then -26	to -126	v0 -13	v1 -15	v2 28	who 17	with -76
end|capital|,|	0 6	auxiliary -37	coordinator -76	preposition -40	subordinator -45	v0 6	v1 -13	verb-saying 30	word -52
end|capital|0|	( 26	, -8	- 7	; 46	behind -43	capital -11	coordinator 11	end -34	next 10	preposition 11	subordinator 6	word 17	— 18
end|capital|1|	coordinator -62	next -48	preposition -109	subordinator -31	that -52	word -17
end|capital|2|	, -100	coordinator -57	end 29	preposition -52	subordinator -58
end|capital|auxiliary|	v0 -41	word -25
end|capital|coordinator|	v0 -55	word -48
end|capital|possessive|	0 -58	capital -83	t0 -58	v0 -76	v1 -30	word -64
end|capital|preposition|	determiner -76	v0 -90	v1 -23	word -70
end|capital|stop|	capital -74	determiner -67	end -33	preposition 13	pronoun -34	quote 21	t0 -38	v0 -15	v1 -53	v2 -27
end|capital|subordinator|	determiner -44	pronoun 35	v0 29
end|capital|t0|	, 7	auxiliary -41	coordinator 26	end -25	next -21	preposition -26	subordinator -89	that -29	word -42
end|capital|t1|	, -10	preposition -17
end|capital|that|	capital -34	v0 -61	v1 -14
end|capital|v0|	( -59	, -6	- 44	: -74	coordinator 19	end -35	late 34	next -19	preposition -32	source -35	that -25	word -84	— 7
end|capital|v1|	( -52	, -45	- 18	: -44	behind -26	capital -16	coordinator -81	end -13	late -9	next -50	preposition -59	subordinator -82	that -51	word -24
end|capital|v2|	capital -32	coordinator -35	end -17	next -35	preposition -49	subordinator 8	that -44	word -14
end|capital|word|	, -37	1 -41	coordinator -49	preposition 7	stop 8	t0 13	v0 -14	v1 -36	v2 -23	word -59
end|care|	0 22	end -11	v0 -19
end|cast|	, -21	and 7	as -66	end 31	of -39	v0 -49
end|caution|	0 -27	and -25	end 46	from -42	in -51	of -43	to -35
end|challenge|	, -25	0 -37	and 20	end 59	in -56	of -22	on -44	that -38	to -68
end|charge|	, 21	0 18	and 6	by -43	end 11	in -56	that -43	to -48	v1 -39	with -71
end|cheer|	end 9
end|christmas|	v0 -44
end|cite|	( 27	, -25	0 -33	1 16	about -23	and -10	as -94	by -76	end 49	for -14	from -50	in -112	of -65	on -39	or -44	that -85	to -61	v0 -9	v1 7	v2 -49	who -61	with -67
end|claim|	, -35	0 33	1 -48	and 29	end -20	for -66	in -26	of -63	on 9	than -22	that -65	v0 -22	v1 -13	with -40
end|clarify|	end -18	v0 -10
end|comment|	0 -15	and 19	end 10	v0 47
end|compare|	, -19	0 -77	and -46	end 33	in -42	of -34	t0 -11	that -30	to -78	v1 -60
end|complain|	0 -6	end 26	v0 6
end|concede|	, -15	0 -12	1 -43	as -67	at -47	end -33	for -47	of -25	to -73	v0 -8
end|concerning|	v0 -64
end|conclude|	, -21	0 -54	end -15	for -34	of -34	on -47	that -38	to -39	v0 14	v1 -16	v2 -6
end|condemn|	, 66	0 -26	in -54	of -33	to -26	v0 45
end|confess|	end 36
end|confirm|	, -47	0 34	and -23	at 29	but 39	end -24	for -48	from -49	in -81	of -33	on 21	to 16	v0 -10	v1 23	with -67
end|congratulate|	0 -38	end 31	for -46
end|consider|	, -32	as -45	for -49	of -60	on -45	to -66	v1 -56
end|contend|	end 34	for -38	v0 15
end|continue|	end -15
end|contradict|	0 -41	end 41
end|coordinator|$|	word -40
end|coordinator|,|	adverb -48	preposition -42	v1 25
end|coordinator|0|	after -58	behind 37	late 34	next -16	preposition -32	source -41	that -76
end|coordinator|1|	after -8	behind -35	that -25
end|coordinator|2|	behind -47	next -74	that 24
end|coordinator|adverb|	0 32	1 -44	adverb -44	auxiliary -44	determiner -96	preposition -49	quote -56	v0 -151	v1 -57	v2 -19	verb-judging -6	verb-saying 46	word -22
end|coordinator|auxiliary|	0 27	adverb 25	auxiliary -24	determiner -76	quote -73	v0 -19	v1 -80	v2 -34	verb-saying 43	verb-thinking -71	word -37
end|coordinator|capital|	, -14	0 -55	1 -73	2 -59	adverb -80	auxiliary -41	capital -6	coordinator -69	possessive -22	preposition -117	stop -108	t0 -28	v0 -9	v1 6	v2 -30	verb-saying 13	word -54
end|coordinator|coordinator|	word 13
end|coordinator|determiner|	0 -30	1 -54	2 -49	capital -9	v0 -155	v1 -84	v2 -24	verb-judging -40	verb-thinking -19	word -90
end|coordinator|preposition|	0 14	1 -47	capital -74	determiner -6	v0 -14	v1 -82	v2 -22	word -20
end|coordinator|pronoun|	auxiliary -19	possessive -57	v0 20	word 28
end|coordinator|quote|	, -36	end -33	stop -51	v0 -77
end|coordinator|subordinator|	0 -15	determiner 7	pronoun -89	v0 -24	word -39
end|coordinator|t0|	behind -12	late -71	next 7	that -29
end|coordinator|t1|	next -62
end|coordinator|t2|	next -44
end|coordinator|that|	auxiliary 11	capital -75	determiner -107	pronoun -100	quote -48	v0 -49	v1 -61	word -65
end|coordinator|v0|	after -63	behind -33	end 37	late -35	preposition -24	source -39	that -17
end|coordinator|v1|	after -42	behind -71	late -47	next -8	that -73
end|coordinator|v2|	after -16	behind -47	late -28	next -56	that -38
end|coordinator|verb-judging|	0 53	capital 8	determiner 25	preposition 21	pronoun 56	stop -58	v0 27	v1 -60	v2 -35	word 21
end|coordinator|verb-saying|	, 38	0 17	capital 14	determiner 15	preposition 23	pronoun 37	t0 44	that 52	v0 46	v1 -79	v2 -37	word -62
end|coordinator|verb-thinking|	determiner -68	preposition 33	quote -46	t0 26	v0 -67	word -48
end|coordinator|word|	, -100	- -60	0 -7	1 -58	2 -66	adverb -21	auxiliary 15	capital -45	coordinator -49	determiner 15	preposition -36	pronoun -14	stop -114	subordinator -13	t0 -42	t1 -52	t2 -28	that -72	v0 -51	v1 -93	v2 -33	verb-judging -18	verb-saying 58	verb-thinking -65	word -105
end|counter|	, -10	end 12	from -31	in -34	v0 -56
end|credit|	0 -18	and 19	in -54	of -31
end|criticize|	0 13	1 -62	and -28	as 23	by -43	during 15	for -110	from 11	in 20	of -48	on -63	that -66	to -80	v0 -17	v1 -44
end|debate|	, -59	0 17	end -17	of -56	to -52	v0 -20	v1 -20
end|december|	. -28	0 -46	stop -28
end|decide|	, -15	0 13	and 26	end -47	for -43	in 18	of -45	t0 23	to -77	v0 -15	v1 -11
end|declare|	, 32	0 39	after -11	and 17	as -38	end -75	for -29	in -86	of -49	to -79	tuesday 18	v0 -26	v1 -30
end|decline|	, -21	and 39	end -25	for 35	in -63	of -55	on -13	or -36	to -58	v0 -12	v1 -59	whether -60
end|decry|	0 34	and -35	end -27	of -52	v0 -6
end|deem|	0 30	1 -10	end -53	of -38	v1 -46
end|defend|	, -30	0 12	against -43	and -40	as -66	at 29	end -10	for -44	in 17	of -77	on 18	t0 29	that -76	to -94	v0 -10	v1 -55	v2 -11	with -37
end|define|	end 43
end|deliver|	, -28	0 11	end -26	of -61	to 22	v1 -54
end|demand|	, 43	0 21	1 -38	and -42	end -39	from -35	of -16	v0 37
end|denounce|	0 29	and 6	as 24	end -61	for -17	of -37	to -64	v0 15	v1 -84	v2 -67	with -35
end|deny|	, 30	0 23	and 62	end -79	for -31	in -58	of -41	or -20	than -37	that -14	to -59	v0 16	v1 -60	with -70
end|deride|	0 -35
end|describe|	, 8	0 -26	1 -34	as -114	by -76	end 7	of -26	t0 13	that -61	to -56	v0 -18
end|despite|	0 23	determiner 43	the 23	v0 39	word 35
end|detail|	, -10	0 -45	end 29	in -44	of -43	to -44	v0 -10	v1 11
end|determiner|0|	( -75	, 12	: -46	; 38	auxiliary 11	coordinator 36	end 11	preposition -6	subordinator 7	that -22	word -118	– -10	— -27
end|determiner|1|	, -25	coordinator -79	end -9	preposition -16	subordinator -48	that -61	word -48
end|determiner|2|	, -42	coordinator -43	end -6	preposition -39	subordinator -31
end|determiner|t0|	, -31	- -21	coordinator -56	preposition -26	that -33	word -53
end|determiner|t1|	, 11	coordinator -37	end 36	preposition -56	subordinator -43	that -21
end|determiner|t2|	, -44	coordinator -38	end -12	preposition -37
end|determiner|v0|	( 7	, -19	- -20	: -85	; 37	auxiliary -40	capital 31	determiner -46	end -9	preposition 10	subordinator -19	that -101	verb-thinking -34	word -86	– -56	— 13
end|determiner|v1|	, 12	- -70	: 8	capital -42	coordinator -116	preposition -54	subordinator 6	that -42	word -40
end|determiner|v2|	, 12	capital -25	coordinator -55	preposition -47	subordinator -63	that -39	word -41
end|determiner|word|	v0 11
end|disagree|	end 11
end|disclose|	end -20	for -63	friday -30	in -47	of -27	on -72	v0 31	v1 -30
end|discuss|	, -31	0 -24	1 -55	and -68	end -16	for -57	of -41	that -74	to -69	v0 22	v1 6	v2 -39	with 50
end|dismiss|	, 23	0 -82	by 13	of -25	that -87	to -33	v0 14	with -70
end|dispute|	0 -7	end 20
end|doubt|	0 11	for -23	in -35	to -19	v0 23	v1 -52
end|down|	, -45	. -27	0 -83	because -18	capital -34	determiner -60	on -40	preposition -67	stop -27	subordinator -24	t0 -52	the -43	to -39	v0 -75	v1 -28	v2 -26	word -41
end|during|	0 37	a 28	an 14	determiner 18	her 14	t0 -82	the -28	v0 -31	v1 -56	v2 -71
end|easter|	. -45	stop -45	v0 -45
end|echo|	, -28	0 -17	and 18	that -28	to -24	v1 6
end|emphasize|	, -26	as -54	end 8	to -38	v0 -15
end|encourage|	0 -34	end 44	t0 15	to -67	v0 29
end|endorse|	, -12	- 32	0 43	2 -54	and -10	as -38	end -48	for -74	in 36	of -52	on 10	that -40	v0 -69	v1 -71
end|end|	 9	( 8	, -10	0 -7	[ -13	a 10	according 37	across 56	after -42	all -16	among -20	an 59	and -28	another -20	as 8	asked 58	at -19	beijing 25	both -24	but 10	by -32	canada 14	candidates -22	chief 15	clinton 36	democratic 36	democrats -17	donald 36	during -12	each -49	for 32	former 42	he 15	her 50	here -46	his 17	however -13	i -13	if 29	in 22	instead -9	it 48	its -15	jimmy 27	just 53	last 58	later -22	many 7	more 61	mr. 15	mrs. 28	ms. 46	nearly 34	nor 6	not 27	now -32	obama 26	older 69	on 28	one 59	only -28	opposition 39	others -28	perhaps -43	president 31	pressed 53	republican 30	rubio -59	russia 34	sanders -30	she -20	since -14	so 43	some 13	still -42	t1 -9	t2 12	thanked 31	that -7	the 52	these -48	they -18	this -47	those -32	though 43	three -64	to 40	turkish 42	two 43	under -60	v1 -7	we 21	what 22	when 31	would -8	yet -7
end|end|0|	after 61	late 7	that -16
end|end|1|	after 21	behind 8
end|end|2|	next 14
end|end|end|	0 -7	t1 -9	t2 12	v1 -7
end|end|t0|	after 40	behind 9	late 19	that 12
end|end|t1|	behind 12
end|end|v0|	after 28	behind -21	late 10	source 76	that 22
end|end|v1|	after 17	behind -51	late 7	next -12	source 23	that 23
end|end|v2|	after 20	behind -19	that 14
end|estimate|	, 17	0 -68	and -50	at -66	by -45	end 42	for -43	from -41	in -19	of -35	t0 -16	to -51	v0 50	v1 -61
end|evening|	. -39	stop -39	v0 -41
end|expect|	( -59	, 23	0 -14	and 29	as -69	at -86	by -98	for -74	from -58	in -99	into -33	may 14	month -13	of -32	on -106	over -62	t0 23	t1 -31	than -21	that -74	thursday -46	to -111	until -49	up -31	v0 -13	v2 -25	week -30	who 30	with -68	year -42
end|explain|	, -47	0 -12	1 -44	and -53	because -80	by -64	end 31	for -53	from -36	in 23	of -26	on -51	that -34	to 15	v0 -52	v1 20	v2 50	who -22	with -41
end|express|	, -14	0 -16	1 -51	about -35	at -49	end -14	for -46	in 18	of -35	on -39	or -25	that -65	to -59	v0 -20	v1 -6	who -66	with -71
end|favor|	, -34	end 19	v0 -18	v1 22
end|fear|	, 21	0 25	and 27	end -8	in -48	of -35	on -50	that -40	to -45	v0 -14	v1 -23
end|feel|	, -14	as 43	by -58	end -11	in -55	of -60	on -65	to -58
end|figure|	end 42
end|find|	, -29	- -67	0 -26	1 21	about -35	among -47	and -62	as 9	by -6	end 49	for -67	from -40	in -83	of -50	on -64	or -37	t0 -25	than -42	that -63	to -64	v0 -66	v1 34	v2 17	with -60
end|fire|	0 -25	end -29
end|following|	0 -7	determiner 35	the 13	v0 13	word -61
end|forecast|	end -8
end|for|	 -43	$ -34	, -41	. -30	0 -47	1 -67	2 -23	a -120	adverb -19	all -45	americans -43	an -70	another -32	any -38	as -20	auxiliary -27	capital -39	changing -34	clinton -53	college -41	comment -73	continuing -36	decades 43	democratic -38	determiner -47	donald -22	every -61	federal -54	governor -12	granted -37	her -58	hillary -43	him -58	his -9	it -52	its -45	months -49	more -44	mr. -72	mrs. -23	national -19	new -40	next -40	no -34	office -38	one -58	opposing -31	other -32	people -37	placing -37	preposition -46	president -31	presumptive -22	pronoun -67	public -19	questioning -29	quote -43	release -53	republicans -41	sanders -59	security -37	some -46	stop -30	subordinator 13	supporting -43	t0 -108	t1 -30	that -64	the -154	them -41	this 37	those -45	three -42	trump -57	two -37	u.s. -52	v0 -31	v1 -32	v2 -26	verb-judging -83	verb-saying -14	verb-thinking -65	weeks -34	what -53	which -12	word -40	years 26
end|friday|	's -38	. -45	0 12	possessive -38	preposition -36	stop -45	v0 -79	word 8
end|from|	 -25	0 -6	1 -91	2 -25	a -74	adverb -16	auxiliary -32	becoming -42	capital -140	chinese -29	clinton -20	coming -47	determiner -12	el -22	entering -92	her -54	his -74	its -53	mexico -34	mr. -39	outside -32	preposition -42	pronoun -42	quote -25	russia -31	south -19	t0 -114	the 10	their -30	trump -46	v0 -138	v1 -47	v2 -39	verb-judging -36	vermont -20	within -33	word -25
end|hail|	0 -11	end 20
end|hangs|after|,|	0 24	t0 40	v0 -35
end|hangs|after|coordinator|	v0 -27
end|hangs|after|end|	0 -18
end|hangs|after|preposition|	0 18	v0 18
end|hangs|after|subordinator|	v0 -68
end|hangs|after|that|	v0 -28
end|hangs|although|,|	v0 -27
end|hangs|although|coordinator|	v0 6
end|hangs|although|end|	0 38	v0 42
end|hangs|although|preposition|	0 -52	v0 -65
end|hangs|as|,|	0 21	t0 -10	v0 24
end|hangs|as|coordinator|	0 -16	v0 -12
end|hangs|as|end|	0 21	t0 68	v0 24
end|hangs|as|preposition|	t0 -85	v0 -46
end|hangs|as|subordinator|	v0 -69
end|hangs|as|word|	v0 -19
end|hangs|because|end|	0 39	v0 -33
end|hangs|because|preposition|	0 -31	v0 -91
end|hangs|before|end|	v0 -36
end|hangs|before|preposition|	0 20
end|hangs|false|(|	2 -70
end|hangs|false|,|	1 -12	2 -17
end|hangs|false|-|	0 11	1 -15
end|hangs|false|:|	0 12	1 -18	2 -67
end|hangs|false|;|	2 25
end|hangs|false|adverb|	0 -12
end|hangs|false|auxiliary|	0 -10	1 -67	2 -56
end|hangs|false|capital|	0 -7	1 -93	2 -62
end|hangs|false|coordinator|	1 -22	2 -37
end|hangs|false|determiner|	0 -14
end|hangs|false|preposition|	0 -23	1 -39	2 -70
end|hangs|false|subordinator|	0 7	1 -43	2 -37
end|hangs|false|that|	1 -59	2 -65
end|hangs|false|verb-thinking|	0 -68	1 -40	2 -30
end|hangs|false|word|	0 -16	1 -76	2 -74
end|hangs|if|,|	0 22	v0 40
end|hangs|if|preposition|	0 -47	v0 -64
end|hangs|nothing|(|	0 -15	1 -63	t0 6	v1 8	v2 -70
end|hangs|nothing|,|	1 -8	2 -11	t2 -49	v1 -11	v2 -13
end|hangs|nothing|-|	0 13	1 -54	2 25	t0 15	v1 -16	v2 -15
end|hangs|nothing|:|	0 -12	1 -13	t0 12	v0 18	v1 -11	v2 -60
end|hangs|nothing|;|	t0 25	v1 6	v2 25
end|hangs|nothing|adverb|	v0 -72
end|hangs|nothing|auxiliary|	0 16	t0 -54	v0 -72	v1 -45	v2 -51
end|hangs|nothing|capital|	0 -8	1 -58	t0 -24	v0 -6	v1 -71	v2 -50
end|hangs|nothing|coordinator|	0 8	t0 7	t1 -67	t2 -48	v0 -12	v1 -26	v2 -77
end|hangs|nothing|determiner|	v0 8
end|hangs|nothing|end|	t0 7	t2 12
end|hangs|nothing|preposition|	1 -15	2 -78	t0 -21	t1 -86	t2 -62	v0 -26	v1 -55	v2 -51
end|hangs|nothing|subordinator|	0 7	1 -76	2 -72	t0 -22	t1 -7	v0 -13	v1 -37	v2 -26
end|hangs|nothing|that|	1 -42	2 -46	t0 -72	t1 -52	v0 -21	v1 -48	v2 -47
end|hangs|nothing|verb-thinking|	0 -27	1 -25	v0 -53	v1 -40	v2 -22
end|hangs|nothing|word|	1 -45	2 -41	t0 -82	t1 -45	v0 -35	v1 -56	v2 -55
end|hangs|nothing|–|	0 -33	v0 12
end|hangs|nothing|—|	0 -10
end|hangs|since|end|	v0 -12
end|hangs|since|preposition|	0 9
end|hangs|so|end|	v0 23
end|hangs|so|preposition|	v0 -48
end|hangs|that|,|	0 -65	1 -47	v0 79	v1 -64
end|hangs|that|coordinator|	0 -59	v0 9	v2 -15
end|hangs|that|end|	t0 37	v0 9	v1 -65	v2 -50
end|hangs|that|preposition|	0 13	t0 -47	v0 -96	v1 -29	v2 -30
end|hangs|though|,|	0 64	v0 -11
end|hangs|though|coordinator|	v0 -38
end|hangs|though|end|	t0 -16	v0 -19
end|hangs|though|preposition|	0 -62	v0 16
end|hangs|true|,|	0 19	1 -37
end|hangs|true|-|	0 14
end|hangs|true|capital|	0 -49
end|hangs|true|coordinator|	0 12	1 -36
end|hangs|true|end|	0 -14	1 -78
end|hangs|true|preposition|	0 22	1 -58
end|hangs|true|subordinator|	0 -47
end|hangs|true|that|	0 -81
end|hangs|true|word|	0 -66
end|hangs|true|—|	0 32
end|hangs|what|end|	0 45	v0 15
end|hangs|what|preposition|	0 10	v0 14
end|hangs|when|,|	v0 -14
end|hangs|when|coordinator|	0 20	v0 -51
end|hangs|when|end|	0 -10	v0 26
end|hangs|when|preposition|	0 31	t0 -64	v0 -42
end|hangs|when|subordinator|	v0 -27
end|hangs|where|end|	0 13	v0 50
end|hangs|where|preposition|	0 -15	v0 -61
end|hangs|while|,|	0 63	t0 53	v0 9
end|hangs|while|coordinator|	0 19
end|hangs|while|preposition|	0 -99	t0 -74	v0 15
end|hangs|while|subordinator|	0 -68	v0 -70
end|hangs|why|end|	v0 43
end|hear|	end -7
end|highlight|	, 6	0 -32	and -33	as -51	end 46	in -61	of -46	to -42	v2 -14
end|hint|	, 9	0 21	end 37	in -55	of -36	v0 -43	v1 -44
end|hold|	0 -60	and -35	end 6	of -32	v0 27
end|hope|	, -8	0 -8	: -65	and -40	as -71	by -50	end 53	for -71	from -60	in -90	into -41	of -38	t0 -16	t1 -54	that -54	to -60	tuesday -52	v0 -28	v2 12	with -74
end|how|	0 -57	capital -41	determiner -55	he -39	much -34	preposition -38	pronoun -61	t0 -38	the -46	they -26	to -38	v0 -96	v1 -32	v2 -30	word -58
end|identify|	0 33	1 -46	as -77	end 22	from -46	in -54	of -49	that -50	to 24	v0 -41	v1 -58	v2 -29
end|if|	0 -79	1 -11	a -43	adverb -31	determiner -74	elected -26	he -70	it -55	pronoun -114	she -42	t0 -55	the -49	they -69	trump -33	v0 -31	v1 -30	v2 -40	word -45
end|imply|	end -28	v0 12
end|indicate|	, -16	0 -73	at -19	before -40	by -46	end 45	for -44	from -41	of -13	that -14	to -34	v0 -23	v1 47	v2 -37
end|inside|	determiner -47	v0 -54
end|insist|	, -50	0 -11	about -37	and 32	end -7	for -57	in -61	of -64	on -87	that -36	to -90	up -33	v0 -26	v1 40	with -75
end|intend|	, 47	and 27	end -52	that -37	v0 28	v1 -56
end|into|	0 -62	a -45	adverb -24	an -50	capital -50	determiner -86	her -28	it -13	law -36	permits -20	pronoun -13	state -37	t0 -46	the -60	their -37	v0 -98	v1 -33	v2 -33	verb-saying -42	word -74
end|introduce|	, -13	0 28	end -54	v0 -50
end|invoke|	0 -14	end -35	in -65
end|in|	. -46	0 14	1 -18	10 -52	1981 -36	1988 -51	1994 -51	2 -53	2004 -54	2005 -63	2007 -38	2008 21	2009 -45	2010 26	2011 34	2012 32	2013 21	2014 -52	2015 23	2016 -55	2018 -39	2022 -54	america -58	american -30	an 57	and -48	april 35	august -53	beijing -39	benghazi -40	both -50	britain -43	brooklyn -27	california 15	capital -40	cases -44	charge -43	chief -39	cleveland -51	congress -44	coordinator -48	custody -72	danger -41	december 35	decline -29	determiner 19	each -47	economic -28	europe -67	every 25	favor -39	february 31	flint -42	florida -52	force -37	france -37	fresno -31	front -39	good -31	government -40	her -100	his -19	india -43	indiana -54	interest -39	iowa -92	iraq -72	its -68	january -41	july -69	june 33	libya -43	line -60	march -56	mississippi -39	more -54	nevada -44	new -38	november 24	october -58	on -36	one 42	order -68	orlando -35	other 23	paris -54	part 16	pennsylvania -41	person -37	philadelphia -64	place -20	politics -55	power -24	preposition -74	pronoun -45	question -36	recent -50	remote -40	return -34	revenue -32	san -29	saturday -37	search -39	september 18	silence -71	some -64	south -67	southern -20	states -38	stop -46	subordinator -44	support -48	syria -74	t1 -56	ten -58	texas -49	that -55	the -90	their 15	this -67	three -40	time -75	touch -41	trump -44	tuesday -43	two -56	v0 -75	v1 -66	v2 -58	verb-judging -107	verb-saying -75	washington -48	west -44	what -42	which -74	whittling -50	word -14
end|issue|	0 26	end -8	of 27	to -56	v0 -15
end|january|	, -33	. -35	stop -35	v0 -53
end|joke|	0 -12	to -38	v0 24
end|july|	. -42	0 -43	stop -42	v0 -49	v1 -23	word -33
end|june|	. -38	0 -30	stop -38	v0 -45	v1 -20	v2 -22	word -29
end|know|	, 15	- -45	0 22	1 -43	and 26	as 24	end -7	for 24	from 24	in -51	of -55	on -44	that -62	to -76	v0 -22	v1 -15	v2 15	what -32	with -38	without -56
end|lambaste|	0 11	end -11
end|lament|	0 -12	in -63	of -28	to -75
end|last|%|	end -11
end|last|)|	end -23
end|last|adverb|	, -34	- -61	: -9	auxiliary -49	capital -97	coordinator -54	end 15	preposition -76	subordinator -48	that -85	verb-thinking -14	word -67
end|last|auxiliary|	, -81	coordinator -66	end -11	preposition -146	subordinator -110	that -43	verb-thinking -37
end|last|capital|	( -81	- 12	: 15	; 27	capital 6	coordinator -6	preposition 20	subordinator 18	word -18	– 24	— 22
end|last|coordinator|	, -73	coordinator -55	end -39	preposition -37	subordinator -87	that -83	word -46
end|last|determiner|	, -22	auxiliary -28	capital -98	coordinator -10	end -36	preposition -25	subordinator -66	that -63	verb-thinking -28	word -101
end|last|possessive|	, -11	capital -49	coordinator -37	preposition -83	subordinator -62
end|last|preposition|	, 30	adverb -35	auxiliary -54	capital -201	coordinator -76	end -15	preposition -62	subordinator -154	that -93	word -85
end|last|pronoun|	- -56	auxiliary -62	coordinator -65	end -23	preposition 21	subordinator 18	that -43	verb-thinking -24
end|last|quote|	, 139	coordinator -17	end -37	preposition -62	subordinator 57	that -26	word -35
end|last|subordinator|	, -29	auxiliary -44	capital -80	coordinator -66	end -21	preposition -14	subordinator -76	that -73
end|last|that|	, -29	end -38	preposition 14	subordinator -119	word -36
end|last|verb-judging|	, 25	adverb -42	coordinator 27	end 17	preposition -15	subordinator 32	word 19
end|last|verb-saying|	, -31	- -32	: -42	; -15	capital 43	coordinator -8	end -19	preposition 17	subordinator -72	that -13	verb-thinking -22	— 23
end|last|verb-thinking|	, 10	capital -53	coordinator 46	end 16	preposition -64	subordinator -48	that -74	word -30
end|last|word|	( 30	, -18	- 23	; 21	auxiliary 6	capital 42	coordinator 10	determiner -21	end 21	preposition -41	subordinator -8	that -28	verb-thinking -54	word -19	– -17	— -18
end|late|judging|0|	false 11	true 40
end|late|judging|v0|	false 13	true 19
end|late|judging|v1|	false 11
end|late|saying|0|	false -23	true -7
end|late|saying|1|	false -63
end|late|saying|t0|	false 28	true 8
end|late|saying|v0|	true 25
end|late|saying|v1|	false -106
end|late|saying|v2|	false -8	true 14
end|late|thinking|0|	false -85	true 33
end|late|thinking|v0|	false -13
end|late|thinking|v1|	false -42
end|learn|	0 29	and -41	end -40	in 14	to -43	v0 -11	v1 -75
end|length|10-15|(|	0 -42	v0 -38	v1 6
end|length|10-15|,|	0 9	1 -18	2 -10	t1 -10	v1 -24	v2 -105
end|length|10-15|-|	0 -15	t0 28	v1 -78
end|length|10-15|:|	v0 -44	v1 -84
end|length|10-15|;|	v0 16	v1 -6
end|length|10-15|adverb|	v0 -32
end|length|10-15|after|	saying 23
end|length|10-15|auxiliary|	v0 -43
end|length|10-15|behind|	judging -29	saying -46	thinking -11
end|length|10-15|capital|	0 -83	1 -47	t0 -60	v0 -7	v1 -39	v2 -24
end|length|10-15|coordinator|	0 -43	1 -87	2 -46	t0 -58	t1 -56	t2 -26	v0 -49	v1 -95	v2 -43
end|length|10-15|determiner|	v0 14
end|length|10-15|end|	0 14	1 -6	t0 -7	t1 -21	v0 12	v2 66
end|length|10-15|late|	judging -7	saying 8	thinking -16
end|length|10-15|next|	judging -36	saying -13	thinking 8
end|length|10-15|preposition|	0 -71	2 -48	t0 -155	t1 -68	t2 -42	v0 -109	v1 -59	v2 -45
end|length|10-15|subordinator|	0 -14	1 -26	2 -40	t0 -91	t1 24	v0 -40	v1 -110	v2 12
end|length|10-15|that|	0 -102	1 -41	judging -14	saying 26	t1 -34	thinking -44	v1 -47	v2 -24
end|length|10-15|verb-thinking|	v0 -19
end|length|10-15|word|	0 18	1 -46	t0 -45	v0 -76	v1 -42	v2 -37
end|length|10-15|–|	v0 -24
end|length|10-15|—|	0 -15	t0 -13	v1 32
end|length|16-30|(|	v0 -12	v1 13	v2 -46
end|length|16-30|,|	0 17	1 -11	t0 -18	t2 -44	v0 -41	v1 -18	v2 -7
end|length|16-30|-|	v0 -19
end|length|16-30|:|	v0 19	v1 27	v2 -44
end|length|16-30|after|	saying 40
end|length|16-30|auxiliary|	v1 -42	v2 -51
end|length|16-30|behind|	judging -33	saying -32	thinking -33
end|length|16-30|capital|	v0 -117	v1 -52	v2 -39
end|length|16-30|coordinator|	1 -36	2 13	t0 -67	t1 -29	t2 -38	v0 -112	v1 6	v2 -61
end|length|16-30|end|	0 26	1 21	t1 -10	t2 17	v1 -7
end|length|16-30|late|	judging -29	saying -24	thinking -9
end|length|16-30|next|	judging -44	saying -31	thinking -34
end|length|16-30|preposition|	0 -82	1 -74	2 -58	t0 -111	t1 -47	t2 -47	v0 -94	v1 -50	v2 -49
end|length|16-30|subordinator|	0 -54	2 -39	t0 -51	t1 -63	v0 -120	v1 -106	v2 -87
end|length|16-30|that|	t0 -23	t1 -31	thinking 7	v0 -66	v1 -37	v2 -44
end|length|16-30|verb-thinking|	v0 -31	v2 -15
end|length|16-30|word|	1 -12	2 -34	t0 -24	v0 -65	v1 -37	v2 -50
end|length|16-30|–|	v0 -68
end|length|16-30|—|	v0 -18	v1 -23
end|length|1|,|	0 15
end|length|1|-|	0 -11
end|length|1|;|	0 41
end|length|1|after|	saying -58
end|length|1|auxiliary|	0 -71
end|length|1|behind|	judging 33	saying 44	thinking 7
end|length|1|capital|	0 18
end|length|1|coordinator|	0 30
end|length|1|late|	judging -68	saying -16	thinking -52
end|length|1|next|	judging 42	thinking 32
end|length|1|preposition|	0 35
end|length|1|source|	source -33
end|length|1|subordinator|	0 15
end|length|1|that|	0 12	judging 13	saying -45
end|length|1|verb-thinking|	0 -11
end|length|1|word|	0 15
end|length|2|,|	0 14
end|length|2|-|	0 28
end|length|2|;|	0 44
end|length|2|after|	saying -72
end|length|2|auxiliary|	0 -70
end|length|2|behind|	judging 30	saying 27	thinking 37
end|length|2|capital|	0 20
end|length|2|coordinator|	0 15	v0 41
end|length|2|end|	0 -12
end|length|2|late|	judging 23	saying 10	thinking -21
end|length|2|next|	judging 39	saying 17	thinking 16
end|length|2|preposition|	0 16	t0 -36	v0 40
end|length|2|source|	source -54
end|length|2|subordinator|	0 15	t0 -82	v0 34
end|length|2|that|	0 -52	judging 43	saying 14	thinking -47	v0 -61
end|length|2|verb-thinking|	v0 -30
end|length|2|word|	0 -82
end|length|2|–|	0 12
end|length|31+|(|	v2 -50
end|length|31+|,|	v0 -28	v1 -39	v2 -37
end|length|31+|after|	saying -29
end|length|31+|behind|	judging -41	thinking 11
end|length|31+|capital|	v1 -14	v2 -27
end|length|31+|coordinator|	v0 -67	v1 -53	v2 -43
end|length|31+|end|	v0 -24	v1 -11	v2 -44
end|length|31+|late|	saying 9
end|length|31+|next|	judging -51	saying -56	thinking -42
end|length|31+|preposition|	v0 -146	v1 -49	v2 -52
end|length|31+|subordinator|	v0 -50	v1 -46	v2 -73
end|length|31+|that|	judging -27	saying -25	thinking 38	v1 -29	v2 -28
end|length|31+|word|	v1 -21	v2 -28
end|length|3|(|	0 -42
end|length|3|,|	0 20	1 -60	t0 -24	v0 6
end|length|3|-|	0 17
end|length|3|:|	0 -52	v0 27
end|length|3|after|	saying -47
end|length|3|capital|	0 -10	v0 11
end|length|3|coordinator|	0 15	1 -41	t0 17	v0 44
end|length|3|end|	0 -45	1 -54	t0 66	v0 58
end|length|3|late|	judging -30	saying -50	thinking -41
end|length|3|next|	judging 25	saying 36	thinking -25
end|length|3|preposition|	0 -8	1 -53	v0 23
end|length|3|source|	source -46
end|length|3|subordinator|	0 -21	1 -27	t0 18	v0 -29
end|length|3|that|	0 -128	judging -44	saying -40	thinking 17	v0 -80
end|length|3|word|	0 -65	t0 -41	v0 -45
end|length|3|—|	0 -16
end|length|4-5|,|	0 -34	1 -41	t0 39	v0 13	v1 -74
end|length|4-5|-|	v0 -42
end|length|4-5|:|	0 20
end|length|4-5|;|	t0 25	v0 36
end|length|4-5|after|	saying -35
end|length|4-5|auxiliary|	0 7	v0 -23
end|length|4-5|behind|	thinking 13
end|length|4-5|capital|	0 -78	v0 11
end|length|4-5|coordinator|	1 -36	t0 30	v0 -7
end|length|4-5|end|	1 -23	t0 139	v1 -26
end|length|4-5|late|	saying -34	thinking 7
end|length|4-5|next|	saying -17	thinking -16
end|length|4-5|preposition|	0 -53	1 20	t0 -57	v0 -26	v1 -38
end|length|4-5|source|	source -64
end|length|4-5|subordinator|	0 -8	1 -54	v0 34	v1 -34
end|length|4-5|that|	0 14	1 -13	judging -15	saying -14	t0 -22	thinking -72	v0 -99	v1 -29
end|length|4-5|verb-thinking|	v0 -30
end|length|4-5|word|	0 -99	t0 -34	v0 7
end|length|4-5|–|	0 -15
end|length|6-9|(|	0 19	v0 41
end|length|6-9|,|	0 -20	t0 -8	v1 10
end|length|6-9|-|	0 -8	v0 23
end|length|6-9|:|	0 12
end|length|6-9|;|	0 -40	v0 -10
end|length|6-9|adverb|	v0 -50
end|length|6-9|after|	saying 8	thinking 16
end|length|6-9|auxiliary|	0 11	v0 -43
end|length|6-9|behind|	judging -30	saying -19	thinking -34
end|length|6-9|capital|	0 -124	1 -26	v0 -106	v1 -23
end|length|6-9|coordinator|	0 -57	1 13	2 -57	t0 -19	v1 -72	v2 -29
end|length|6-9|end|	0 17	1 19	t1 8	v1 12	v2 73
end|length|6-9|late|	judging 30	saying 18	thinking -47
end|length|6-9|next|	saying 6
end|length|6-9|preposition|	0 -48	1 -141	2 -27	t1 -52	v0 -50	v1 -59	v2 -38
end|length|6-9|source|	source -15
end|length|6-9|subordinator|	0 -48	1 -46	t0 -30	t1 -51	v0 -58	v1 12
end|length|6-9|that|	0 -11	1 -57	judging -26	saying -37	t0 -61	thinking -16	v0 -12	v1 -35
end|length|6-9|verb-thinking|	v0 -32
end|length|6-9|word|	0 -8	1 -42	t0 -60	v0 -85	v1 -39
end|length|6-9|–|	v0 -57
end|length|6-9|—|	0 28
end|liken|	end 56
end|like|	, 14	. -29	1 -25	a -33	and -43	capital -46	determiner -42	end 43	in -52	of -37	preposition -34	stop -29	t0 -43	the -29	to -42	v0 -24	v2 -41	word -31
end|list|	, 44	0 27	and -56	as -57	end -53	for -51	in -10	of -46	than -31	v0 -39	v1 -43	v2 -59
end|love|	end -57
end|maintain|	, -13	0 -37	end 26	of -29	v0 -11
end|march|	. -39	0 -39	15 -45	preposition -24	stop -39	t0 -22	v0 -54	v1 -21	word -36
end|may|	. -44	0 8	adverb -50	become -49	have -8	not -39	stop -44	t0 -54	v0 -74	v1 -45	v2 -51	word -78
end|mean|	end -11	v0 29
end|mention|	, -23	1 31	and 33	as -66	at 26	by -11	end -22	for -44	from -50	in 16	of -22	on 10	or -46	t0 11	that -36	to -74	v0 -11	v1 -78	v2 22	who -55
end|message|	end -11	v0 -36
end|mock|	, 41	and -63	as -38	end 13	in 39	of -26	to -31	v1 -74
end|monday|	's -30	, -51	. 19	0 28	possessive -31	preposition 12	stop 19	v1 -34	word -69
end|month|	, -51	. -28	0 -62	stop -28	v0 -41	v1 -16	v2 -30
end|morning|	. -32	stop -32	v0 -41	v1 -26
end|name|	, -9	0 -46	as -58	of -38	to -44	v0 32
end|near|	capital -67	civilians -43	determiner -29	the -29	v0 -79	v1 -25	word -46
end|need|	0 -57	of -53	t0 -27	to 25	v0 6
end|next|judging|0|	false 19	true 27
end|next|judging|1|	true 50
end|next|judging|2|	false -46
end|next|judging|t0|	false 13
end|next|judging|t1|	false -114	true 21
end|next|judging|t2|	false -80	true -8
end|next|judging|v0|	true -12
end|next|judging|v1|	false -45	true -46
end|next|judging|v2|	false -39	true -33
end|next|saying|0|	true -15
end|next|saying|1|	false -40	true -39
end|next|saying|2|	false 15	true 31
end|next|saying|t0|	false 9	true -13
end|next|saying|t1|	false 20	true -26
end|next|saying|t2|	false -52	true -9
end|next|saying|v0|	false -17	true 9
end|next|saying|v1|	false -11	true 12
end|next|saying|v2|	false -54	true 13
end|next|thinking|1|	false -19	true -40
end|next|thinking|2|	false -28
end|next|thinking|t0|	false -12	true 30
end|next|thinking|t1|	false 22
end|next|thinking|t2|	false -37
end|next|thinking|v0|	false -7
end|next|thinking|v1|	false -43	true -15
end|next|thinking|v2|	false -157
end|night|	, -39	. -29	0 -62	and -32	coordinator -32	possessive -37	preposition -25	stop -29	v0 -47	v1 -19	v2 -21	’s -37
end|nominate|	, -37	0 -9	for -53
end|nor|	v0 -51
end|note|	, -24	- -60	0 -107	: -55	against -42	as -37	at -48	by -87	end 41	for -45	from -48	in -92	of -27	on -71	or -13	than -42	that -62	to -70	under -45	v0 -12	v1 42	v2 -15	while -43	with -62
end|november|	, -22	. -38	0 -39	general -23	stop -38	v0 -45	v1 -24	v2 -20	word -58
end|object|	, -34
end|october|	. -26	0 -41	stop -26	v0 -24
end|offer|	, 38	0 29	about -35	and -83	as -50	end -54	for -61	in 31	of -77	on -61	t0 27	that -81	to 39	v0 -28	v1 -12
end|off|	. -30	0 -63	a -37	adverb -17	by -18	capital -44	determiner -76	his -25	in -15	preposition -38	stop -30	the -66	v0 -94	v1 -29	v2 -22	verb-judging -19	word -59
end|of|	 -12	$ -38	0 -175	1 -32	2 -18	4 -13	a -77	adverb -50	all -25	america -38	american -36	americans -21	an -74	any -28	arizona -29	attack -34	auxiliary -41	ballots -19	beating -43	being -39	big -32	black -27	both -29	capital -112	civil -21	clinton -35	color -32	congress -21	cost -51	credit -42	determiner -103	dollars -13	donald -44	education -25	emails -24	emergency -47	eminent -39	florida -26	foreign -32	four -37	government -20	her -58	him -28	his -71	how -40	information -43	interest -19	israel -32	it -37	its -28	justice -27	likely -23	many -23	millions -13	money -36	more -17	mr. -40	mrs. -22	muslims -25	national -37	new -31	next -13	nine -16	ohio -17	other -30	people -24	policy -41	political -28	preposition -45	president -31	pronoun -58	public -38	quote -12	republican -19	republicans -14	rice -27	sanders -19	schedule -33	sen. -29	sexism -40	some -36	staff -10	state -62	states -26	stealing -12	subordinator -55	superdelegates -27	t0 -81	t1 -19	t2 -18	terrorism -51	tests -24	texas -33	that -29	the -85	their -60	them -47	this -16	those -57	time -35	trump -34	two -53	u.s. -27	undocumented -49	using -25	v0 -31	v1 -20	v2 -20	verb-judging -74	verb-saying -71	verb-thinking -47	vermont -38	voters -41	wall -22	washington -24	what -39	white -16	whom -17	winning -10	word -45	£ -25
end|once|	0 -50	adverb -34	again -29	determiner -39	pronoun -53	v0 -86	v1 -18	word -48
end|onto|	determiner -56
end|on|	 -17	. -50	0 11	1 -88	a -101	abortion -77	adverb -56	all -61	an -56	behalf -67	capital 49	cbs -35	clinton -60	determiner -61	every -67	facebook 33	foreign -41	friday -91	guns -45	hand -32	her -88	his -89	how -40	immigration -72	israel -50	issues -38	it -57	its 11	jobs -70	june -57	march -53	muslims -75	obama -61	one -44	policy -34	preposition -79	pronoun -45	quote -17	saturday -70	schedule -69	social -58	some -42	stage -53	stop -50	subordinator -53	sunday 24	t0 -27	t1 -27	the -29	their -77	those 16	to -63	track -69	trade -68	trump -76	tuesday 14	tv -55	twitter 41	v0 -9	v1 -77	v2 -56	verb-saying -72	wall -53	wednesday 80	whether -50	word -40
end|oppose|	, 32	0 25	and 37	end -65	for -33	from -33	in -79	of -32	on 10	t0 33	that -27	to -62	v0 -22	v1 -65
end|order|	, 20	0 -14	by -57	end -20	in 6	of -55	t0 -50	that -51	to -95	v1 -45	v2 6
end|order|according|	, -22	capital -43	coordinator -63	end 32	preposition -71	subordinator -58	that -33	word -30
end|order|apposed|	( -6	- 20	capital 7	coordinator -35	end 14	preposition -11	subordinator -36	that -55	word 14
end|order|apposition|	- 10	: -22	; -17	auxiliary -53	coordinator -33	end 7	preposition -16	subordinator -16	that -8	verb-thinking -26	word -62	— -35
end|order|direct|	, -13	- 22	: -20	; 48	adverb -7	auxiliary -6	capital -31	coordinator -6	determiner -84	preposition -9	subordinator -13	that -30	verb-thinking -71	word -44	– 15	— 12
end|order|inverted|	end -27	preposition -25
end|order|relative|	, 29	- -42	: 22	capital -72	end -60	subordinator 37	that -85	verb-thinking -25	word -60	— 26
end|order|shared|	( -22	, 20	- -16	: 29	; -35	auxiliary -55	coordinator 25	end -9	preposition -23	subordinator -81	that -15	verb-thinking -31	word -30	– 8	— -19
end|or|	0 -20	1 -20	a -23	adverb -62	capital -71	determiner -59	even -24	how -24	less -8	not -46	preposition -49	subordinator -34	t0 -79	the -52	v0 -110	v1 -65	v2 -37	word -49
end|outline|	, -7	0 -66	and -42	end 39
end|outside|	capital -37	determiner -37	the -31	v0 -82	v1 -22	v2 -26	word -49
end|out|	, -26	. -44	0 -81	a -32	adverb -28	and -21	any -39	at -30	by -29	coordinator -17	determiner -74	for -22	his -29	in -43	of -64	preposition -83	stop -47	subordinator -32	t0 -65	that -33	the -53	to -36	v0 -90	v1 -20	v2 -18	word -57
end|over|	. -41	0 -10	1 -16	a -46	and 22	capital -95	clinton -39	coordinator 22	determiner -54	his -74	how -23	preposition -45	sanders -39	stop -41	subordinator -35	t0 -105	the -12	to -31	trump -53	two -43	v0 -117	v1 -40	v2 -28	word 6
end|paint|	0 -38	as 20	end 8	of -29	v0 17
end|past|	. -25	0 -70	and -22	capital -36	coordinator -22	determiner -50	stop -25	the -36	v0 -65	v1 -35	verb-judging -32	word -66
end|persuade|	0 -45	end -21	to -58	v0 7
end|per|	0 -41	cent -65	v0 -69	word -70
end|plan|	( -45	, -11	0 -63	and -63	at -73	for -75	from -52	march -36	of -44	to -68	v0 -8	v1 25
end|pledge|	, 42	and 11	end -49	in -66	of -45	t0 12	that -27	to -46	v1 -55
end|point|	, -87	0 -56	: -14	after -49	and 20	as -69	by -78	end 41	for -57	from -45	in -97	november -30	of -51	on -83	that -92	to 27	v0 -11	v1 38	v2 48	with -69
end|portray|	0 -94	as -80	end 20	v0 11
end|post|	, -53	0 -26	1 11	and -61	end -29	in -59	of -52	on 47	to 28	v0 -8	v2 26
end|praise|	, 44	0 10	and 43	end -28	for -85	of -43	on -72	t0 -23	that -42	to -72	v0 -19	v1 -6
end|predict|	, -23	and -55	end 38	in -54	on -41	to -35	v0 -40
end|prefer|	0 13	about -32	as -53	end -29	t0 -8	to -61	v0 6
end|preposition|$|	0 -62	v0 -80	v1 -22	v2 -16	word -97
end|preposition|,|	0 -57	adverb -41	capital -39	coordinator -38	determiner -28	preposition -30	v0 -72	v1 -35	verb-saying -32	word -47
end|preposition|0|	, -9	after -90	capital -26	end 71	late -31	next 6	preposition -6	source -66	subordinator -26	that -76
end|preposition|1|	, -49	behind -72	coordinator 19	preposition -48	that -36
end|preposition|2|	behind -41	next -68	that -33
end|preposition|adverb|	0 -23	auxiliary -46	capital 16	preposition -54	stop -41	subordinator -34	t0 -48	v0 -122	v1 -31	v2 -41	verb-judging -48	verb-saying -10	word -43
end|preposition|auxiliary|	0 -40	adverb -39	auxiliary -42	determiner -67	preposition -67	pronoun -35	quote -10	stop -27	subordinator -45	t0 -54	that -25	v0 -86	v1 -46	v2 -30	verb-judging -27	verb-saying -34	verb-thinking -21	word -76
end|preposition|capital|	' -38	( -43	) -34	, 18	- -32	0 -10	1 -86	2 -47	: -16	auxiliary -145	capital -33	coordinator -49	determiner -44	possessive -23	preposition -46	pronoun -40	quote -72	stop -40	subordinator -38	t0 -44	t1 -28	that -80	v0 -21	v1 -56	v2 -47	verb-judging 17	verb-saying -57	word -37	’ -45
end|preposition|coordinator|	auxiliary -29	determiner -27	v0 -68	v1 -38	verb-saying -31	word -66
end|preposition|determiner|	$ -67	, 30	0 28	1 6	2 -57	adverb 17	auxiliary -38	capital -28	coordinator -41	determiner -27	preposition 10	quote -56	stop -68	t0 -32	t1 -66	t2 -57	v0 -9	v1 -60	v2 -58	verb-judging -21	verb-saying 6	verb-thinking -96	word -8
end|preposition|preposition|	0 17	auxiliary -39	capital -95	determiner 24	pronoun -28	t0 -76	v0 -43	v1 -40	v2 -25	verb-saying -45	word -105
end|preposition|pronoun|	, -26	0 -6	1 -49	adverb -28	auxiliary -74	coordinator -50	determiner -19	preposition -54	subordinator -56	t0 -42	v0 -113	v1 -36	v2 -19	verb-judging -26	verb-saying -36	word -43	— -22
end|preposition|quote|	, -23	0 14	auxiliary -31	coordinator -38	determiner -41	end -34	preposition -9	stop -70	v0 -78	v1 -37	v2 -29
end|preposition|stop|	capital -52	coordinator -33	determiner -42	end -67	pronoun -38	quote -45	v0 -80	v1 -42	v2 -26
end|preposition|subordinator|	0 9	adverb -40	auxiliary -31	capital -61	determiner -56	preposition -19	pronoun -16	v0 -110	v1 -42	v2 -24	word 22
end|preposition|t0|	, 18	: -23	after -27	behind -107	capital -13	coordinator -22	end 20	late -51	next -15	preposition -6	that -75	word -49	— 9
end|preposition|t1|	behind -29	coordinator -38	end -40	next -75	preposition -51	subordinator 16	that -41
end|preposition|t2|	end 37	next -38	preposition -34
end|preposition|that|	0 -66	capital -25	preposition -36	v0 -49	v1 -31	word -57
end|preposition|v0|	, 12	- -6	: 19	after -80	behind -36	capital -87	coordinator -31	end -39	late -62	source -42	subordinator 15	that -58	verb-thinking -24	word -51	— -21
end|preposition|v1|	, -32	- -73	: 10	after -53	behind -51	capital -27	coordinator 10	end -31	late -50	next -55	preposition -51	source -23	subordinator -42	that -51	word -25
end|preposition|v2|	, -99	after -28	behind -66	coordinator -28	end -12	late -47	next -47	preposition -35	source -19	subordinator -24	that -46
end|preposition|verb-judging|	, -63	0 -72	1 -47	adverb -46	capital -84	coordinator -39	preposition -106	pronoun -72	stop -17	subordinator -55	t0 -61	that -39	v1 -34	v2 -33	verb-judging -29	word -14
end|preposition|verb-saying|	, -56	0 -41	1 -35	adverb -49	capital -65	coordinator -68	determiner -54	preposition -21	pronoun -45	stop -72	subordinator -11	t0 -86	t1 -27	that 24	v0 -7	v1 -39	v2 -42	verb-judging -46	verb-saying -39	verb-thinking -42	word -30
end|preposition|verb-thinking|	, -46	0 -6	determiner -48	preposition -6	pronoun -45	stop -13	subordinator -36	that -51	v0 -47	v1 -51	v2 -35	word -60
end|preposition|word|	$ -66	% -70	' -42	, 8	- -68	0 -12	1 -9	2 -47	: 18	adverb 15	capital -72	determiner -69	possessive -70	preposition -63	pronoun -107	quote -60	stop -9	t0 8	t1 -63	t2 -19	that -22	v0 -31	v1 -50	v2 -41	verb-judging -6	verb-saying -115	verb-thinking -92	word -39	— -57	’ -27
end|preposition|£|	v0 -17	word -17
end|present|	0 -19	as -48	end 32
end|press|	0 -22	end 29	for -34	in -55	to -45	v0 41
end|promise|	, 12	0 -39	and -94	as -35	by -98	end 47	for -57	in -79	into -30	of -20	t0 7	t1 -77	that -15	to -50	v0 -8	v1 -8	v2 14
end|pronoun|0|	, -10	auxiliary -59	coordinator 7	end 35	subordinator -19	that -68	word -30
end|pronoun|1|	, -82	coordinator 17	end 37	preposition -80
end|pronoun|t0|	, -37	coordinator -58	end 49	preposition -82	subordinator -58
end|pronoun|v0|	( -15	, 13	- -29	: -28	; -35	adverb -32	capital -80	coordinator -19	end 26	preposition -71	that -94	verb-thinking -29	word -62	— 14
end|pronoun|v1|	, -16	- -70	capital -40	coordinator -86	end -8	preposition -45	subordinator -55	that -36	word -39
end|pronoun|v2|	coordinator -17	end -38	preposition -39	subordinator -47	that -26	word -12
end|propose|	, 35	0 -17	and 32	as -47	end -33	for -61	from -53	of -50	on -81	t0 -6	that -76	to -62	v0 15	v1 -58	v2 7
end|protest|	0 36	end -35
end|prove|	end 6	v1 -59
end|question|	, -42	0 17	1 -9	about -28	and -17	as -35	at -61	because -48	by 34	for -48	from -41	in -10	of -48	on 15	so -13	t0 22	that -78	v0 -22	v1 -14	v2 -50	with -70
end|quote|	0 -49	end 44
end|rail|	0 20	and 7	end 15	for -54	in -39	of -31	to -77	v0 -15	v1 -54
end|raise|	end -36	in 20	to -60
end|read|	end -10
end|reaffirm|	0 -34	end 44
end|realize|	end 41	v0 -12
end|rebuke|	end 20	v0 15
end|rebut|	0 -31	end 34
end|recall|	, 7	0 -24	and 8	as -31	by -83	end 31	for -35	from -44	in -72	of -29	on -37	out -19	that -62	to -84	v1 10	v2 -32	when -75	with -50
end|reckon|	0 -26	1 35	end 23
end|recognize|	0 -12	end -12	in -40	to -27	v0 -23	v1 8
end|recommend|	, -39	0 12	against -26	and -48	end 14	of -24	on -36	v0 -54	v1 15
end|record|	end -14	to -42	v0 38
end|recount|	end -11
end|reference|	, 33	0 -22	as -40	end 15	of -18	to -39	v0 25
end|refer|	, 24	0 -17	and -16	in -55	of -46	t0 43	to -66	v0 14	v1 -74
end|reflect|	0 -68	end 65	v0 34
end|refuse|	, -10	0 -44	and -72	end -6	for -52	in -66	of -27	on 10	t0 -20	that -42	to -55	v0 -11	v1 -14
end|regard|	, 34	0 18	as -52	end -31	of -39	v1 -45
end|reiterate|	, -15	and -40	end 13	of -48	to -40	v0 -7	v1 -44
end|reject|	, 22	and 20	for -32	from -44	of -35	that -83	to -31	v0 7	v1 -53
end|remark|	end -22
end|remember|	, -65	0 -71	end 74	of -14	to -41
end|remind|	end 28	in -47	to -57	v0 -44	v1 17
end|repeat|	, 15	0 6	and -61	at 17	for -71	that -83	to -47	v0 19	v1 28
end|reply|	0 -50	end 57	in -24
end|report|	0 -12	1 -38	about -22	and -79	as -39	at -60	end 35	for -36	from -47	in -22	of -33	out -22	than -35	that -49	to -66	v0 9	with -72
end|request|	0 27	end -31	to 37	v0 -8
end|respond|	0 -18	and 8	for -83	of -55	on -83	that -69	to -71	v0 22	v1 18	with 28
end|rest|10-15|judging|(|	v0 -57
end|rest|10-15|judging|	, 32	- 19	: 20	; 36	about -46	after -97	against -27	among -41	and 29	as -110	at -7	because -48	before -48	but 8	by -28	down -37	during 18	for -112	from -81	in 6	into -41	of -106	off -54	on -25	or -58	out -37	past -46	than -54	that 16	then -33	through -51	to -52	under -44	up -53	wednesday -30	week -30	what -33	when 16	whether -20	who 20	with -7	year -25	— 9
end|rest|10-15|judging|,|	0 10	1 -80	2 17	t0 15	v0 13	v1 25	v2 17
end|rest|10-15|judging|-|	v0 14
end|rest|10-15|judging|:|	v0 25
end|rest|10-15|judging|;|	v0 36
end|rest|10-15|judging|capital|	v0 10
end|rest|10-15|judging|coordinator|	0 -6	t0 25	v0 13	v1 -74	v2 -27
end|rest|10-15|judging|preposition|	0 -9	1 -56	2 -48	t0 -15	v0 -12	v1 -43	v2 -34
end|rest|10-15|judging|subordinator|	0 -6	t0 -43	v0 -23	v1 -41	v2 -31
end|rest|10-15|judging|that|	0 28	1 -31	v0 -41	v1 -35
end|rest|10-15|judging|word|	0 25	v0 -42	v1 -30	v2 -31
end|rest|10-15|none|	( -17	- -12	: 20	; 18	about -78	above -44	across -69	after -42	against -59	along -32	among -63	april -34	around -59	as -33	at 20	before -22	behind -59	between -54	beyond -32	despite 20	down -44	during -46	following 21	for -50	from -15	how -43	if 21	in -25	into -34	month -31	night -25	of -102	off -55	on -13	once -48	or -58	out -66	outside -30	over -75	past -25	saturday -58	since 15	so -61	sunday -39	than -89	that -98	through -63	thursday -48	to -83	tuesday -33	under -75	unless -53	until -53	week -30	what -35	when -9	while -82	who -28	with 11	within -52	without -52	year -25	— -50
end|rest|10-15|none|(|	0 12	v0 -37	v1 -68
end|rest|10-15|none|,|	1 -14	2 -82	t0 -15	t1 39	v0 -20	v1 -36
end|rest|10-15|none|-|	0 -37	v1 17
end|rest|10-15|none|:|	v0 16
end|rest|10-15|none|capital|	0 -56	v0 -88
end|rest|10-15|none|coordinator|	0 11	1 -53	t0 -32	t1 -23	v0 -26	v1 -60	v2 -43
end|rest|10-15|none|preposition|	0 -13	2 -29	t1 -42	v0 -54	v1 -56	v2 -52
end|rest|10-15|none|subordinator|	t0 -117	v0 -34	v1 -48	v2 -42
end|rest|10-15|none|that|	0 -80	v0 -57	v1 -30
end|rest|10-15|none|word|	0 -35	v0 -39	v1 -25	v2 -16
end|rest|10-15|none|—|	0 11	t0 -66	v0 -49
end|rest|10-15|saying|	( 12	, 26	- 30	: -22	; 50	about -49	across 25	after 43	against -46	among -48	and 21	april -43	as -38	at 21	because -93	before 38	behind -38	between -44	but 46	by -22	down -46	during 18	for -13	friday -58	from 6	how -45	if -39	in 9	into -39	march -28	night -56	november -29	of -18	on -6	once -33	or -25	out -60	over -59	past -48	saturday -32	since -47	so -36	than -71	through 17	to -24	tuesday 15	under 19	up -80	wednesday -13	week -24	what -43	when 34	whether -46	which -52	while 37	with -49	within -46	year -20	– 33	— -12
end|rest|10-15|saying|,|	1 -14	t0 -29	t1 33	v0 16	v1 26	v2 9
end|rest|10-15|saying|-|	0 19	v0 26	v1 -77
end|rest|10-15|saying|:|	v0 -57
end|rest|10-15|saying|;|	v0 28
end|rest|10-15|saying|capital|	t0 13	v0 -81	v1 -18	v2 -31
end|rest|10-15|saying|coordinator|	0 13	1 11	t0 18	v1 17	v2 -51
end|rest|10-15|saying|preposition|	1 7	t0 -40	t1 -53	v0 22	v1 -56	v2 -44
end|rest|10-15|saying|subordinator|	t0 -44	v0 52	v1 -42	v2 -33
end|rest|10-15|saying|that|	0 17	1 -29	v0 -95	v1 -45	v2 -46
end|rest|10-15|saying|word|	0 13	1 -36	t0 -47	v0 -68	v1 -30
end|rest|10-15|saying|—|	v0 -28
end|rest|10-15|thinking|	, 7	: -19	about -20	after 12	against -20	and -8	as -93	at -61	because 19	by 15	for -88	from -85	how -15	if -41	in -38	like -51	of -69	on -21	or -22	out -20	over -46	than -47	that -102	to -8	toward -21	up -33	week -26	what -26	who -75	with 8	— 16
end|rest|10-15|thinking|,|	0 24	1 -92	t0 -10	v0 -12	v2 -42
end|rest|10-15|thinking|:|	v0 -19
end|rest|10-15|thinking|capital|	v0 -48	v1 -10
end|rest|10-15|thinking|coordinator|	0 8	1 -29	t0 26	v0 -32	v1 -54	v2 -30
end|rest|10-15|thinking|preposition|	0 10	1 -76	t0 -75	v0 -170	v1 -50	v2 -37
end|rest|10-15|thinking|subordinator|	0 -19	1 -22	v0 -90	v1 -32
end|rest|10-15|thinking|that|	0 -91	v0 -73	v1 -29	v2 -13
end|rest|10-15|thinking|verb-thinking|	0 -23	1 -24	v0 -35	v1 -32	v2 -15
end|rest|10-15|thinking|word|	0 -59	v0 -46	v1 -36
end|rest|10-15|thinking|—|	0 8	v0 14
end|rest|10-15|verb|	( 15	, 6	- 15	: -13	; 27	about -64	above -50	across -74	after 31	against -58	among -62	and 10	april -73	around -40	as 18	at -51	behind -45	between -65	beyond -46	but 44	by 30	despite 23	down -38	during -53	evening -40	for -31	from -59	how -80	if -97	into -57	january -44	july -39	march -32	may -30	monday -77	month -38	night -39	november -23	of -97	off -52	on -10	once -37	or -36	out -61	outside -36	over -12	past -47	saturday 20	since -71	so -6	sunday -48	than -9	that -41	then -44	though -58	through -97	thursday -39	to -162	toward -42	tuesday 27	under -67	up -83	week -43	what -65	whether -71	which 15	while -7	who -27	whom -40	whose -8	why -57	with -18	within -30	year -51	yet -48	– 25	— 17
end|rest|10-15|verb|(|	0 -42	v0 40	v1 15	v2 -39
end|rest|10-15|verb|,|	0 -7	1 18	t0 19	t1 -27	v0 6	v1 -14	v2 -22
end|rest|10-15|verb|-|	0 10	v0 10	v1 -39
end|rest|10-15|verb|:|	v0 -29	v1 -34
end|rest|10-15|verb|;|	v0 37
end|rest|10-15|verb|auxiliary|	v0 -59	v1 -32
end|rest|10-15|verb|capital|	0 -15	1 -39	t0 -41	v0 10	v1 -24
end|rest|10-15|verb|coordinator|	0 11	1 -72	2 -63	t0 -6	t1 -39	v0 13	v1 -23	v2 -42
end|rest|10-15|verb|determiner|	v0 14
end|rest|10-15|verb|preposition|	0 -32	2 -45	t0 -11	t1 -48	t2 -22	v0 -36	v1 -52	v2 -48
end|rest|10-15|verb|subordinator|	0 8	1 -49	2 -48	t1 20	v0 9
end|rest|10-15|verb|that|	0 -25	1 -23	t0 -52	t1 -51	v0 -16	v1 -42	v2 -30
end|rest|10-15|verb|word|	0 -19	1 -45	t0 -48	t1 -27	v0 -7	v1 -30	v2 -34
end|rest|10-15|verb|–|	v0 26
end|rest|10-15|verb|—|	0 16	v0 13	v1 -20
end|rest|1|none|	end -122
end|rest|1|none|end|	1 -58	2 -44	t1 -44	v0 -28	v1 -89	v2 -81
end|rest|2|none|	: -6	; -18	end 14
end|rest|2|none|:|	0 -6	v0 27	v1 -38
end|rest|2|none|;|	0 -20
end|rest|2|none|end|	0 -7	1 7	t0 -7	t2 16	v0 7	v1 7	v2 12
end|rest|3|none|	, -12	: -10	; -41	against -25	april -45	around -25	as -31	august -37	before -43	but -45	december -28	down -27	easter -45	evening -39	for -36	friday -45	in -52	january -35	july -42	june -38	march -39	monday 19	month -28	morning -32	night -32	november -38	october -26	off -30	on -50	out -58	over -41	past -25	saturday -59	september -40	so -36	sunday -39	that 12	thursday -61	to -25	today -36	tuesday -12	up -51	wednesday 18	week -41	year -36
end|rest|3|none|,|	v0 -16	v1 -54
end|rest|3|none|:|	v0 17	v1 -24
end|rest|3|none|adverb|	v0 -48
end|rest|3|none|capital|	t0 -38	v0 -15	v1 -53	v2 -27
end|rest|3|none|coordinator|	v0 -46
end|rest|3|none|preposition|	0 -50	v0 -89	v1 -43	v2 -34
end|rest|3|none|subordinator|	v0 -58	v1 -38
end|rest|3|none|that|	v0 22	v1 -53
end|rest|3|none|word|	0 -65	t0 -18	v0 -38	v1 -25	v2 -23
end|rest|3|thinking|	like -29
end|rest|3|thinking|verb-thinking|	v0 -23
end|rest|3|verb|	may -44
end|rest|4-5|judging|	and -12	for -50	in -47	into -32	of -26	that -69	to -69	what -27	with -45
end|rest|4-5|judging|coordinator|	0 -7
end|rest|4-5|judging|preposition|	0 -26	v0 -88	v1 -39	v2 -33
end|rest|4-5|judging|subordinator|	0 -38	v0 -18	v1 -22
end|rest|4-5|judging|that|	v0 -76
end|rest|4-5|none|	( -23	, -67	- -32	: -45	about -68	across -63	against -62	among -52	and -110	around -42	as -35	at -71	because -36	before -93	behind -53	between -56	but -80	by -127	down -47	during -71	following -56	for -16	friday 14	if -40	in -38	into -62	july -30	june -48	march -25	monday -42	near -47	night -21	november -50	of -94	off -45	or -55	out -36	outside -47	over -13	past -39	per -53	since -65	so -36	than -10	that -83	then -20	through -14	thursday -37	to -58	toward -51	tuesday -64	under -70	until -24	up -39	who -31	with -81	within -54	without 28	year -24	yet -18
end|rest|4-5|none|(|	v0 -8	v1 -39
end|rest|4-5|none|,|	1 18	t0 8	v0 -93	v1 -96	v2 -88
end|rest|4-5|none|:|	0 -43	v0 -9
end|rest|4-5|none|capital|	v1 -34	v2 -23
end|rest|4-5|none|coordinator|	0 -143	1 -29	2 -37	t0 -75	v0 -53	v1 -53	v2 -30
end|rest|4-5|none|preposition|	0 11	1 -69	2 -23	t0 -157	t1 -47	v0 -36	v1 -54	v2 -44
end|rest|4-5|none|subordinator|	0 9	t0 -70	v0 -171	v1 -52	v2 -29
end|rest|4-5|none|that|	0 -74	v0 -52	v1 -31
end|rest|4-5|none|word|	0 -22	v0 -32	v1 -26
end|rest|4-5|saying|	, 94	about -29	and -52	at -50	for -67	from -25	in -16	of -36	on -52	than -42	that -50	to -61	who -46	with -44
end|rest|4-5|saying|,|	0 56	1 -76	v0 70
end|rest|4-5|saying|coordinator|	0 -49	v1 -40
end|rest|4-5|saying|preposition|	0 -22	t0 -56	v0 -114	v1 -28	v2 -13
end|rest|4-5|saying|subordinator|	v0 -52
end|rest|4-5|saying|word|	v0 -33
end|rest|4-5|thinking|	and -35	like -41	of -34	that -48	to -20
end|rest|4-5|thinking|preposition|	v0 -20	v1 -22
end|rest|4-5|thinking|verb-thinking|	v0 -26
end|rest|4-5|verb|	, -54	about -29	and -21	as -52	before -49	but 22	for -56	from -49	if -41	in -41	may -44	of -41	on -39	since -31	than -37	that -63	to -56	what -37	who -31
end|rest|4-5|verb|,|	v0 -43	v2 -59
end|rest|4-5|verb|coordinator|	v1 -31
end|rest|4-5|verb|preposition|	0 -22	v0 -7	v1 -39	v2 -13
end|rest|4-5|verb|subordinator|	0 -51	v0 -76	v1 -30	v2 -16
end|rest|4-5|verb|that|	v0 -63
end|rest|6-9|judging|	, -32	after -25	as -68	at -57	before -62	but -71	by -79	for -46	from -73	in -93	into -47	of -74	on -61	that -64	to -20	under 21	up -37	what -32	which -20	who -58	with -37
end|rest|6-9|judging|,|	0 -57	v0 13	v1 -108	v2 -62
end|rest|6-9|judging|coordinator|	0 -11	v0 -27	v1 -53
end|rest|6-9|judging|preposition|	0 -60	v0 22	v1 -31	v2 -21
end|rest|6-9|judging|subordinator|	0 6	v0 -79	v1 -21
end|rest|6-9|judging|that|	v0 -60
end|rest|6-9|judging|word|	v0 -31
end|rest|6-9|none|	( -38	, -27	- -18	: -87	about -62	across -53	after -33	against -64	along -46	among -53	and -35	around 10	as -33	at -58	because -73	before 15	behind -48	between -58	beyond -35	but -24	by -9	despite 42	down -54	during 20	following -72	for -59	friday -41	from -123	how -28	if -66	in -30	inside -47	into -48	monday 12	near -29	night -17	of -83	off -47	once -27	or -9	out -79	outside -44	over -99	past -51	per -42	since -52	so -38	than -80	that -78	through -24	to -25	toward -60	tuesday -75	under -71	until -50	up -73	week -29	what -37	when -80	whether -42	while 13	who 18	with -19	without -67	year -36	yet -27	– -47	— -26
end|rest|6-9|none|,|	0 -22	1 -16	t0 20	t1 -62	v1 -67	v2 -105
end|rest|6-9|none|-|	v0 -61
end|rest|6-9|none|:|	v0 -67
end|rest|6-9|none|capital|	v0 -75	v1 -22
end|rest|6-9|none|coordinator|	0 15	1 -55	t0 -135	v0 -61	v1 -83	v2 -23
end|rest|6-9|none|preposition|	0 -10	1 -101	2 -45	t0 -6	t1 -33	v0 -39	v1 -48	v2 -44
end|rest|6-9|none|subordinator|	1 -31	v0 -58	v1 -80	v2 -37
end|rest|6-9|none|that|	0 -64	v0 -40	v1 -19	v2 -31
end|rest|6-9|none|word|	0 15	t0 -30	v0 -46
end|rest|6-9|none|–|	v0 -47
end|rest|6-9|saying|,|	0 -44	v0 69	v1 -91
end|rest|6-9|saying|	- 10	: 66	about -41	after -60	against -35	and -20	as 12	at -85	before -63	by -47	during 12	from -53	in -7	into -56	of -67	on 17	over 14	than 20	that -61	to -41	up -39	what -24	when -42	which -31	while -47	who -44	with -73	within -39
end|rest|6-9|saying|coordinator|	0 -25	t0 12	v0 -7	v1 -55	v2 -15
end|rest|6-9|saying|preposition|	1 -47	t0 -91	v0 -38	v1 -56	v2 -33
end|rest|6-9|saying|subordinator|	0 -13	v0 -27	v1 -42
end|rest|6-9|saying|that|	0 -58	v0 -28	v1 -21
end|rest|6-9|saying|word|	v1 -44
end|rest|6-9|thinking|	, -14	and -77	as -41	before -58	for -54	from -35	in -56	like -45	of -48	on -62	out -28	than -45	that -49	to -21	what -17	when -46	who -49
end|rest|6-9|thinking|,|	v0 -24	v1 16	v2 -79
end|rest|6-9|thinking|coordinator|	0 -56	v0 -59	v1 -45
end|rest|6-9|thinking|preposition|	0 24	1 -47	t0 -59	v0 -115	v1 -32	v2 -22
end|rest|6-9|thinking|subordinator|	0 -21	v0 -93
end|rest|6-9|thinking|that|	v0 -46
end|rest|6-9|thinking|verb-thinking|	v0 -41
end|rest|6-9|thinking|word|	0 -46
end|rest|6-9|verb|	, -39	about -27	against -20	and -58	as -90	at -67	because -72	before 10	but -69	by 17	down -18	for -88	from -75	how -51	if -61	in -65	into -20	of -56	off -29	on -87	once -41	or -64	out -19	since -26	so -30	sunday -25	than -59	that -97	though -35	to -73	under -20	until -45	week -31	what -38	when -59	where -62	whether -45	which -26	while -48	who -89	with -83	year -25	– 9	— 64
end|rest|6-9|verb|,|	0 17	1 -94	t0 28	v0 -34	v1 -136	v2 -99
end|rest|6-9|verb|-|	0 40	v0 -20
end|rest|6-9|verb|auxiliary|	0 8	v0 -39
end|rest|6-9|verb|capital|	v0 -32
end|rest|6-9|verb|coordinator|	0 -98	1 -27	t0 -74	v0 -42	v1 -68	v2 -23
end|rest|6-9|verb|preposition|	0 -84	1 -62	t0 -100	t1 -11	v0 -116	v1 -31	v2 -36
end|rest|6-9|verb|subordinator|	0 -42	1 -33	t0 -70	v0 -171	v1 -61	v2 -42
end|rest|6-9|verb|that|	0 -115	1 -37	t1 -16	v0 -66	v1 -26	v2 -15
end|rest|6-9|verb|word|	0 -82	v0 -46	v1 -18	v2 -21
end|rest|6-9|verb|—|	v0 58
end|retort|	end -22	v0 16
end|reveal|	, -20	0 -60	and -23	as -52	by -82	end 38	for -37	in -43	of -31	to -44	v0 -6	v1 -44	v2 46
end|rule|	0 -9	and 14	end 29	to -41	v0 -7
end|saturday|	, 16	. -59	0 13	possessive -36	preposition -58	stop -59	v0 -86	v1 -23	’s -36
end|say|	( 6	- 24	0 -85	1 -46	2 14	: -11	about -60	above -57	across -61	after -16	against -38	along -29	among -39	and -61	april -60	around 7	as -47	at -165	august -43	because -201	before -168	behind -53	below -44	between -51	beyond -24	but -97	by -164	christmas -44	despite -79	down -51	during -117	end 66	following -61	for -102	friday -50	from -92	how -63	if -102	in -63	into -73	january -54	july -23	june -50	like -44	march -17	may -69	monday -85	month -33	morning -30	near -53	night -27	nor -47	november -42	of -51	off -75	on -117	once -93	or -69	out -62	outside -71	over -86	past -45	per -50	saturday -69	september -29	since -84	so -85	sunday -31	t1 9	that -21	then -35	though -38	through -119	thursday -51	to -57	toward -65	tuesday -65	under -85	until -97	up -74	v0 10	v2 24	via -43	wednesday -38	week -63	weekend -27	what -62	when -166	where -33	whether -70	which -30	while 9	who -60	whose -46	why -53	with -149	within -71	without -80	year -35	yet -39	— 38
end|seek|	, 15	about -35	and -31	as -20	by -79	end 16	for -41	from -69	in -77	into -28	of -61	on -80	t0 29	that -59	to -69	v0 -31	v1 -41	v2 14	who -39
end|see|	0 -70	1 43	about -20	and -57	as -134	between -30	by -55	end 43	for -53	in -86	of -54	on -90	t0 24	that -76	to -82	with -62
end|september|	. -40	0 -49	preposition -30	stop -40	v0 -37
end|shares|false|	, 42	0 -14	coordinator -34	v0 -27	v1 -74	v2 15
end|shares|no-verb|	0 -13	1 -144	2 -27	coordinator -57	end -34	t0 6	t1 -27	t2 -48	v0 -23	v1 -29	v2 -128
end|shares|none|	( 6	- 14	1 -17	2 -7	; 10	adverb -16	auxiliary -30	capital -19	determiner -31	preposition -14	subordinator -14	t2 -7	that -28	v1 -30	v2 -16	verb-thinking -82	word -41	– 10	— 9
end|shares|other|	, 19	0 81	coordinator 34	v1 -114	v2 -70
end|shares|true|	, -8	0 34	coordinator 48	t0 65	v0 7	v1 -25	v2 -67
end|show|	, 13	0 -36	1 -64	2 -24	: 14	about -31	after -57	among 8	and -103	as -65	at -46	between -32	by -94	end 31	for -57	from -41	in -30	of -62	on -87	or -17	out -18	over -68	saturday -28	t1 29	than -64	that -44	to -101	up -51	v1 16	v2 -11	with -147	— -7
end|shrug|	end -46
end|signal|	end -26	v0 22
end|sign|	, 6	0 15	as 8	end -59	in -46	of -32	that 26	to -48	v0 -30	v1 -77
end|since|	2021 -21	2024 -16	auxiliary -31	capital -50	he -42	january -24	june -19	pronoun -46	the 12	v0 -114	v1 -44	verb-judging -22	verb-saying -44	word -68
end|slam|	and -22	as 14	end -19	for 16	of -29	on 11	to -49	v0 -23
end|source|source|v0|	false -64	true 76
end|source|source|v1|	false -75	true 23
end|source|source|v2|	false 19
end|so|	. -36	adverb -63	determiner -53	far -52	many -46	much 18	out -42	preposition -43	stop -36	subordinator -46	v0 -111	v1 -34	v2 -17	word -9
end|speak|	, -22	and -9	end 16	in 15	of -56	that -48	to -54	v0 -53	v1 9	v2 8
end|speculate|	end 16	v0 33
end|state|	and 56	end -42	for -38	in -57	of -38	to -53	v0 -6	v1 -13
end|stress|	end 6
end|subordinator|$|	v0 -35	word -35
end|subordinator|,|	capital -17	v0 -36	v1 -17
end|subordinator|0|	, -26	after -45	capital -52	end -31	late -68	next 16	preposition 15	that -47
end|subordinator|1|	, -71	behind -15	next -70	that -33
end|subordinator|2|	next -65
end|subordinator|adverb|	0 30	auxiliary -8	determiner -43	preposition -51	stop 33	subordinator -74	t0 -78	v0 -119	v1 -31	v2 -31	word -17
end|subordinator|auxiliary|	0 -60	auxiliary -27	stop -54	t0 -48	v0 24	v1 -36	v2 -47	verb-saying 46	word -75
end|subordinator|capital|	, -79	0 -41	1 -31	auxiliary 19	capital 27	coordinator -71	preposition -57	stop -13	t0 29	v0 -23	v1 -78	v2 13	verb-thinking -24	word -38
end|subordinator|determiner|	0 -22	1 -34	adverb -99	auxiliary -47	capital -52	determiner -84	preposition 7	quote -46	stop -44	subordinator -39	t0 -6	t1 -59	v0 -33	v1 -57	v2 -55	verb-judging 7	verb-saying -75	word -19
end|subordinator|preposition|	0 -22	capital -51	determiner -39	preposition -43	pronoun 17	t0 -56	v1 -45	v2 -36	verb-saying -35	word -19
end|subordinator|pronoun|	0 25	1 -42	adverb 8	auxiliary 12	coordinator -52	possessive -54	t0 -48	v0 -12	v2 -56	verb-judging -64	verb-saying -12	verb-thinking -6
end|subordinator|quote|	1 -24	auxiliary -31	end -43	stop -37	v0 -58	v1 -35	v2 -17
end|subordinator|stop|	determiner -31	end -52	quote -34	v0 -58	v1 -16
end|subordinator|subordinator|	adverb -46	determiner -27	pronoun -25	v0 -26	v1 -19
end|subordinator|t0|	behind -11	next -22	preposition -48
end|subordinator|that|	v0 16	word -31
end|subordinator|v0|	, -24	- 16	: 25	after -77	capital -54	coordinator -47	end 42	late -25	preposition -61	source -55	subordinator -19	that -24	word -45
end|subordinator|v1|	, -112	after -48	behind -55	coordinator 25	end 9	late -35	next -21	preposition -48	subordinator -23	that -64
end|subordinator|v2|	, -106	behind -49	coordinator -50	end 62	preposition -51	source -26	subordinator -49	that -60
end|subordinator|verb-judging|	0 6	capital 15	preposition -41	subordinator -28	v0 -55	v1 -36	word -46
end|subordinator|verb-saying|	0 12	determiner -56	preposition 38	word -63
end|subordinator|word|	1 -36	adverb -73	auxiliary -78	capital 18	coordinator -11	determiner -12	preposition -66	pronoun -46	stop -108	subordinator -10	t0 -14	v0 -49	v1 -80	v2 -48	verb-saying -56	verb-thinking -52
end|suggest|	, 14	- 37	1 23	about -26	against -21	and -71	around -37	as -71	at -57	because 8	by -71	end -11	for -72	from -46	if -30	in -93	into -29	like -21	of -55	off -32	on -72	or -41	out -34	over -20	so -43	t0 23	than -57	that -73	to -96	v1 -33	who -52	with -74
end|sunday|	. -39	stop -39	v0 -72	v1 -15	word -46
end|support|	, -17	0 25	1 6	and 21	as -57	at -38	by -10	end -35	for 16	in 11	of -69	on -10	t0 -37	that -73	to -15	v0 -28	v2 -33
end|suspect|	, -38	end 38	v0 -47	v1 42
end|talk|	0 19	1 8	and -27	as -36	at 37	for 25	how -32	in -17	of -61	on -17	that -43	to -76	v0 -32	v1 -47	v2 -8	when 30
end|tell|	, 9	0 -20	1 -50	about -37	after -74	and -80	as -45	at -88	but -49	by -83	end 27	for -59	from -41	if -45	in -97	into -23	morning -15	of -15	on -107	or -17	out -33	over -37	since -34	sunday -15	t0 33	than -55	that 13	through -43	thursday -30	to -63	until -36	up -32	v1 -33	v2 22	week -9	when -50	who -46	with -71	within -36
end|testify|	by -85	of -16	to -47	v0 23
end|thank|	, -40	and 39	end 6	for -49	v0 -26
end|than|	$ -72	0 -11	1 -70	100 -35	2 -32	60 -37	a -63	adverb -51	any -37	auxiliary -40	capital -57	clinton -54	determiner -15	half -35	his 27	in -85	it -40	its -53	most -50	preposition 15	pronoun -43	subordinator 27	t0 -61	the -74	v0 -18	v1 -33	v2 -25	verb-saying -60	word -95
end|that|	 -47	, -73	. 13	0 6	1 -43	2 -46	a -54	adverb -76	an -56	any -40	are 6	as -44	auxiliary -8	before -27	began -33	beijing -23	can -51	capital -35	carson -41	clinton -40	could -55	democrats -43	determiner -20	exist -48	had -66	has -81	have -56	her -31	his -75	i -48	in -33	included -42	is -79	it -78	killed -23	led -75	left -46	many -41	mexico -20	most -21	mr. -72	mrs. -18	night -24	no -20	obama -46	of -50	one -38	possessive -62	preposition -63	quote -47	relied -21	rubio -54	sanders -59	she -86	showed -45	some -67	stop 13	subordinator -72	t0 -73	t1 -52	the -6	their -22	there -23	they -30	trump -38	v0 -23	v1 -48	v2 -47	verb-judging -83	verb-saying -93	verb-thinking -66	was 18	way -24	were -68	with -47	word -38	would -103	’s -40
end|that|,|	v0 -31
end|that|0|	( -52	, -21	- -11	after -47	auxiliary -72	behind 9	capital -31	coordinator -76	end -18	next -21	preposition -66	subordinator -58	that -49	verb-thinking -30	word -65	— 39
end|that|1|	, -30	behind -40	coordinator -25	next -37	preposition -53	subordinator -27	that -29
end|that|2|	coordinator 24	next -41	preposition -33
end|that|adverb|	0 -62	auxiliary -21	v0 -60	v1 -13	v2 -21	word -63
end|that|auxiliary|	0 13	1 -42	adverb -81	auxiliary -67	determiner -25	t0 -35	v0 -100	v1 -43	v2 -14	verb-judging -37	verb-saying -78	verb-thinking -64	word 8
end|that|capital|	1 -40	auxiliary -97	possessive -58	t0 -35	v0 -104	v1 -40	v2 -26	verb-judging -43	verb-saying -55	word -82
end|that|determiner|	1 -11	auxiliary -22	capital -83	determiner -19	preposition -66	t0 -31	t1 -33	v0 -88	v1 -40	v2 -29	verb-judging -32	verb-saying -20	word -6
end|that|judging|0|	false 29	true 42
end|that|judging|v0|	false -55	true 87
end|that|judging|v1|	false -87	true 41
end|that|judging|v2|	false -59	true -8
end|that|possessive|	0 -50
end|that|preposition|	capital -24	determiner -57	v0 -53	v1 -25	word -46
end|that|pronoun|	0 -16	1 -23	adverb -45	auxiliary -125	coordinator -49	possessive -69	quote -47	t0 -31	v0 9	v1 -29	v2 -47	verb-judging -44	verb-saying 6	verb-thinking -75	word 18
end|that|quote|	auxiliary -27	preposition -26	stop -35	v0 -43	v1 -23
end|that|saying|0|	false -57	true -10
end|that|saying|1|	false -57	true 6
end|that|saying|2|	false 24
end|that|saying|t0|	false -84	true 41
end|that|saying|v0|	false 13
end|that|saying|v1|	false -21	true 12
end|that|saying|v2|	false -41	true 16
end|that|stop|	end 13	v0 22	v1 -49
end|that|subordinator|	determiner -48	stop -27	v0 -56	v1 -27	word -20
end|that|t0|	, -49	coordinator -29	end 12	next -67	preposition -49
end|that|t1|	next -52
end|that|thinking|0|	false -13	true -16
end|that|thinking|v0|	false -45	true 57
end|that|thinking|v1|	false -15	true 36
end|that|thinking|v2|	false -68
end|that|v0|	( 32	, -7	- 10	: 45	; 11	after -29	auxiliary -33	behind -89	capital -100	coordinator -21	end 18	late -63	next -9	preposition -58	subordinator -34	that -72	verb-thinking -15	word -46	— 20
end|that|v1|	- 16	after -34	behind -24	capital -39	coordinator -72	end 31	next -50	preposition -49	subordinator -61	that -38	word -23
end|that|v2|	( -33	, -15	behind -49	capital -36	coordinator -35	end 13	next -38	preposition -48	subordinator -59	that -52	word -45
end|that|verb-judging|	0 -67	determiner -55	preposition -40	v0 -73	v1 -36	word -42
end|that|verb-saying|	0 -69	1 -32	determiner -48	v0 -50	word -31
end|that|verb-thinking|	0 -48	pronoun -37
end|that|word|	, -21	0 -14	1 -45	adverb 21	auxiliary -69	capital -73	coordinator -53	determiner -84	preposition -105	pronoun -69	stop -64	subordinator -74	t0 -54	v0 -85	v1 -22	v2 -31	verb-judging -81	verb-saying -42	verb-thinking -14	word -108
end|then|	v0 -53	v1 -39	v2 -29	verb-judging -33	word -25
end|think|	0 -20	about -30	and -81	as -49	by -93	for -68	from -37	of -51	on -62	than -30	that 16	to -101	up -28	v0 19	v2 -31	with -79
end|though|	1 -22	determiner -49	he -26	it -33	pronoun -44	v0 -42	v1 -42
end|threaten|	, 26	0 -11	end -14	from -34	on -44	t0 8	to -44	v0 13	v1 -65
end|through|	0 8	a -11	capital -95	determiner 18	v0 30	v1 -63	v2 -66
end|thursday|	, 23	. -61	0 -59	night 11	stop -61	v1 -22	word 8
end|today|	. -36	stop -36	v0 -38
end|tout|	and -53	as -44	end -25	in 19	of -36	to -67	v1 8
end|toward|	0 -45	2 -29	capital -55	determiner -36	v0 -88	v1 -41	word -62
end|to|	 -60	$ -62	0 -29	1 -71	17 -54	2 -40	44 -26	a -24	abortion -31	accept -49	acknowledge -34	act -68	add -47	address -43	adverb -89	all 16	allow -42	an -70	answer -43	appeal -53	appear -41	arm -32	ask 7	attack -35	attend -44	auxiliary -92	avoid 8	back -39	ban -57	be -75	bear -42	become -39	begin -27	beijing -54	blame -41	block -52	boost -38	break -39	bring -63	broker -23	build -40	call -20	campaign -58	capital -38	carry -51	change -59	check -69	china -55	choose -39	clinton -59	close -38	collect -37	combat -55	come -47	comment -41	congress -41	consider -55	continue -48	count -44	cover -33	crack -30	create -39	criticize -25	customers -24	cut -45	date -32	deal -62	decide -11	defeat -63	defend -21	deliver -37	democratic -39	determine -46	determiner -12	disavow -38	discuss -50	do -60	drink -50	each -55	election -51	embrace -49	encourage -28	end -27	ensure -31	enter -32	every -57	exercise -44	expand -52	explain -73	extend -41	fall -45	fight -56	file -30	fill -46	find -72	fix -45	focus -36	follow -73	former -32	fund -50	gain -38	get -65	give -71	go -47	goldman -42	have -50	hear -59	help 29	her -70	him -73	his 17	hold -60	hurt -39	intervene -59	investigate -43	israel -34	it -42	its -59	join -32	keep -76	kill -41	know -52	lake -32	lay -38	lead -49	leave -65	lie -35	link -13	make -99	mean -37	meet -52	more -56	move -46	mr. -34	offer -45	one -66	open -74	other -47	pass -54	pay -50	pick -40	place -49	play -54	power -30	preposition -45	press -57	prevent -46	proceed -27	pronoun 14	prosecute -34	protect -49	provide -48	pull -22	pursue -56	push -35	put -30	quit -42	quote -60	raise -62	rally -23	reach -25	rebuild -58	receive -38	recommend -49	reconcile -12	recover -20	reform -24	release -67	remove -46	reopen -26	repeal -62	replace -46	resign -61	respond -48	rest -34	return -72	review -57	run -48	sanders -48	save -20	say -57	secure -55	see -62	seek -39	sell -21	send -64	serve -60	share 21	show -34	sign -48	some 20	speak -53	spend -74	stand -42	stay -44	stem -31	stop -93	study -55	subordinator -44	support -84	t0 -118	t1 -29	t2 -15	take 14	talk -50	talks -33	tell -49	temporarily -46	that -44	the -39	their -71	them -31	this -46	tighten -64	train -45	travel -42	treat -53	trump -84	try 31	turn -54	two -51	unify -13	unite -44	use -57	v0 -24	v1 -33	v2 -28	verb-judging -53	verb-saying -78	verb-thinking -18	victory -38	visit -42	vote -82	voters 27	wait -37	wall -35	washington -24	watch -35	wear -38	what -40	which -31	win -68	withdraw -51	word -41	work -66
end|try|	end 12	v0 12
end|tuesday|	's -41	, -69	. -12	0 -17	night 10	possessive -57	preposition -58	stop -12	v0 27	v1 -39	word 8	’s -40
end|tweet|	, 33	and 10	end -25	for 22	in -61	of -60	to -58	v0 -6
end|understand|	, -40	0 -13	end 17	of -43	to -63	v0 -16	v1 26
end|under|	0 26	a -58	capital -41	determiner -32	t0 -58	v0 -133	v1 -56	v2 -40	way -37
end|unless|	capital -45	v0 -56
end|until|	0 27	adverb -47	capital -71	determiner 9	it -42	pronoun -26	t0 -71	the -46	v0 -110	v1 -20	word 12
end|upon|	determiner -49	v0 -67	v1 -23
end|up|	, -51	. -38	0 -10	a -40	any -23	by -50	capital -46	determiner -78	for -54	in 18	preposition -12	stop -38	subordinator -40	t0 -58	the -68	to -70	v0 -119	v1 -43	v2 -22	verb-thinking -16	with -42	word -84
end|urge|	, -23	0 -17	end 23	for -58	in 20	of -47	on -78	t0 -58	t1 -28	that -31	to -159	v0 35	with -77
end|use|	0 33	end -17
end|verb-judging|0|	, -42	coordinator -7	end -33	preposition 14	that 22
end|verb-judging|1|	, 10
end|verb-judging|v0|	, -17	end 15	preposition -116	subordinator -78
end|verb-judging|v1|	end 60
end|verb-judging|v2|	end 24	preposition -34
end|verb-saying|0|	, 26	coordinator -56	end 61	preposition -33	that -67
end|verb-saying|1|	, -39
end|verb-saying|t0|	end 23	preposition -59
end|verb-saying|v0|	end 66	preposition -85
end|verb-saying|v1|	end 15
end|verb-thinking|0|	coordinator -6	next -22	that -32
end|verb-thinking|capital|	, -33	0 -26	capital -36	coordinator -14	v0 -31
end|verb-thinking|determiner|	v0 -28	word -28
end|verb-thinking|preposition|	v0 -21	verb-judging -19
end|verb-thinking|stop|	end -25	v0 -23
end|verb-thinking|v0|	after -17	next -56	preposition -49	that -18
end|verb-thinking|v1|	next -27
end|verb-thinking|v2|	next -22
end|verb-thinking|word|	preposition -22	v0 -21	word -15
end|via|	capital 21	word -45
end|view|	and -55	as -82	end -16	of -44	that 17	to -69	v0 8	v1 -83	who -49	with 45
end|vote|	, 20	0 -10	end -56	for 32	in 31	of -59	on 27	to -60	v0 7	v1 -54
end|vouch|	0 -17	end 21
end|vow|	, 7	0 -31	and -35	at -64	end 17	for -45	if -12	of -55	on -82	t0 15	to -56	v0 10	v1 -17
end|want|	, -16	about -20	as -56	at -59	end 29	for -69	from -43	in -101	of -77	or -43	t0 -48	that -43	to -99	v1 -12	v2 6	who -58	with -48	without 26	— -14
end|warn|	, 15	0 -32	1 -27	against -32	as -32	by -70	if -57	in -66	of -34	off -30	on -47	that -27	to -49	v0 16	v2 -36	year -20
end|wednesday|	, -30	. 18	0 9	stop 18	v0 -67	v1 -22
end|weekend|	0 -60	v0 -42
end|week|	, -35	. -41	0 -50	and -30	coordinator -30	for -24	in -26	possessive -32	preposition -46	stop -41	subordinator -19	t0 -27	that -28	v0 -49	v1 -31	’s -26
end|welcome|	, 20	end -11	in -42	to -55	v0 6
end|what|	0 -69	1 -12	auxiliary -40	capital -54	determiner -43	had -22	he -54	is -24	it -35	pronoun -69	she -29	the -30	they -38	v0 -105	v1 -28	v2 -26	was -8	word -35
end|when|	 -29	0 9	a 11	capital -81	he 13	his -59	i 20	it -25	pronoun 19	quote -29	she -40	the -6	they 30	v1 -82	v2 -42	verb-saying -9	word -74
end|where|	0 -56	capital 13	determiner -64	it -41	pronoun -62	t0 -48	the -39	v0 -81	v1 -47	v2 23
end|whether|	0 -43	capital -43	determiner -52	he -61	it -46	preposition -35	pronoun -81	she -30	the -48	to -35	v0 -100	v1 -22	v2 -23	word -35
end|which|	0 -63	auxiliary 26	capital -41	determiner -61	he -36	pronoun -59	she -42	the -41	v0 13	v1 -29	v2 -30	word -53
end|while|	0 47	capital 7	determiner 18	preposition 9	pronoun -58	secretary -57	the -58	v0 -27	v1 -39	v2 -58	verb-saying 26	word 12
end|whom|	he -17	pronoun -22	v0 -28	v1 -21	word -30
end|whose|	verb-thinking -43	word -21
end|who|	0 13	1 -47	adverb -39	are -57	auxiliary -24	can -68	cannot -15	could -63	entered -31	had -76	has -50	have -62	is -63	pronoun 24	said -57	say 23	t0 -61	v0 -106	v1 -37	v2 -42	verb-judging -51	verb-thinking -76	want -21	was -45	were -18	will -66	word -99	would 14	wrote -47
end|why|	it -39	pronoun -45	v0 -65	v1 -29	word -33
end|within|	0 -55	a -19	determiner -64	his -22	the -51	v0 -69	v1 -21	word -66
end|without|	0 -50	a -85	the -61	v0 32	v1 -60	word -94
end|with|	, -40	1 32	a -22	adverb -52	an -59	both -49	capital -42	clinton -44	determiner -37	donald -46	her 12	him -49	his -83	individuals -35	iran -46	it -53	little -67	many -39	more 24	mr. -37	one -59	other -50	political -45	pronoun -74	sanders -58	subordinator -58	t0 -15	that -64	the -52	their -73	them -34	those -39	trump 11	v0 -49	v1 -53	v2 -35	verb-judging -25	voters -38	what -54	word 14
end|wonder|	end -6	for -49	v0 -20
end|word|,|	0 -18	adverb -27	coordinator -22	determiner -32	subordinator -20	t0 -33	v0 -42	v1 -23	v2 -14	verb-judging -24	word -25
end|word|0|	( -7	; -24	auxiliary 30	behind 22	capital 13	coordinator -40	end 26	next -21	preposition -26	source -25	subordinator 6	that -17	word 9	— -6
end|word|1|	, -27	behind -17	capital -28	coordinator -75	end 11	next -60	preposition 10	subordinator -34	that -35	word -20
end|word|2|	, 28	coordinator -44	end 14	preposition -38
end|word|adverb|	0 -47	v0 -23	word -39
end|word|auxiliary|	1 -14	adverb -75	auxiliary -46	determiner -38	t0 -35	v0 8	v1 -26	v2 -27	verb-judging -35	verb-saying -45	verb-thinking -46	word 13
end|word|capital|	auxiliary -16	v0 -41	v1 -10	word -42
end|word|coordinator|	auxiliary -10	determiner -31	v0 -44	word -51
end|word|determiner|	0 -40	capital -43	v0 -47	v1 -25	word -46
end|word|possessive|	0 16	capital -41	v0 -24	v1 -15	word -34
end|word|preposition|	0 -38	capital -42	determiner -36	t0 -29	v0 -55	v1 -29	verb-saying -27	word -43
end|word|pronoun|	auxiliary -45	v0 -56	v1 -39	verb-judging 23	verb-saying -47	word -27
end|word|stop|	0 -65	capital -42	determiner -18	end -54	preposition -16	pronoun -26	quote -26	t0 -18	v0 -38	v1 -25	v2 -29
end|word|subordinator|	determiner -40	v0 -46	word -25
end|word|t0|	, 43	coordinator 8	end 12	next -83	preposition -107	subordinator -71	word -30
end|word|t1|	next -41	preposition -49
end|word|that|	0 -49	v0 -42	word -28
end|word|v0|	( -66	- -17	: 18	; -15	after -21	auxiliary -24	behind -90	capital -82	coordinator -30	end 17	late -44	next -22	preposition -15	source -24	subordinator -133	that -69	verb-thinking -34	word 16	— -22
end|word|v1|	, -31	: -63	; 15	after -20	auxiliary -23	behind -18	capital -17	coordinator -108	end -24	late -20	next -53	preposition -54	subordinator -81	that -30	word -39
end|word|v2|	, -128	behind -26	coordinator -25	end 12	next -40	preposition -49	subordinator -47	that -55	word -36
end|word|verb-judging|	determiner -50	v0 -41	v1 -15
end|word|verb-saying|	0 12	capital -56	determiner -48	pronoun 18	v0 -31	v1 -37	verb-judging -23
end|word|verb-thinking|	0 -71	determiner -46	preposition -43	that -29	v0 -22	v1 -28	word -39
end|word|word|	0 -72	1 -20	adverb -41	auxiliary -44	coordinator -30	determiner -21	preposition -63	stop -20	v0 -43	v1 -39	v2 -36	word -59
end|worry|	, 31	0 6	and 15	end -9	in -58	of -30	to -40	v0 -7
end|write|	, 8	0 10	and 24	at -51	but -42	end -16	for -40	in 10	of -62	on -37	that -67	to -56	v0 -18	v1 -12	v2 -7
end|year|	's -38	, -37	. -36	0 -48	and -35	coordinator -35	in -21	possessive -36	preposition -39	stop -36	subordinator -26	t0 -20	that -43	to -19	v0 -53	v1 -32	word -16	’s -12
end|yet|	adverb -31	preposition -39	to -30	v0 -69	v1 -27	word -43
end|–|0|	next -8
end|–|	capital -23	determiner 11	preposition -67	v0 10
end|–|capital|	0 -16	word -85
end|–|determiner|	0 20
end|–|preposition|	v0 -54
end|–|v0|	next -20
end|—|0|	behind -9	next -27	that 39
end|—|	a 22	adverb -25	and 10	at -52	auxiliary -9	but 10	determiner 30	including -63	of -52	or -59	preposition -12	t0 7	though 20	v1 -7	verb-thinking -64	word 16
end|—|coordinator|	determiner -10	preposition -6	v0 16
end|—|determiner|	0 16	v0 13	v1 20	word 44
end|—|preposition|	0 -24	determiner -23	v0 -49	word -17
end|—|subordinator|	pronoun -29
end|—|v0|	behind -49	next 10	that 13
end|—|word|	determiner -64	t0 16	v0 18	word -10
	none 14
none|	according -7	acknowledge -36	add 24	admit -6	advise 51	advocate -14	affirm 14	aim -16	allege -82	allow 27	allude -43	announce -26	answer 29	apologise 32	appeal 32	argue -35	ask 29	assail -63	assert -54	assess 18	assume 18	assure -19	attack -19	attribute 34	back 15	beg 54	believe -44	bemoan -54	bill 8	blame 20	blast -40	boast -20	brag -49	brand 40	caption 71	care 36	cast 42	caution -12	celebrate 46	challenge 15	champion 30	chant 69	charge 8	cheer 13	chime -21	chip 84	cite -16	claim -17	clarify -30	commend 27	compare 37	complain 22	concede 10	conclude -7	condemn -32	confirm -9	congratulate 11	consider -34	continue 60	contradict -20	correct 62	counsel 79	counter -15	credit -14	criticise 37	criticize -59	debate 17	declare -12	decline 23	decry -63	deem -74	defend -7	deliver 43	denounce -23	deny -18	deride -41	detail 6	disagree -21	disavow -49	disclose -24	discredit 36	discuss -16	dispute 9	doubt -15	dream 55	echo -16	email 53	emphasize -52	encourage 7	endorse -34	estimate -43	expect -28	explain -9	express -18	fault 62	favor -8	favour 61	fear -32	feel -26	figure 35	find 29	fire 33	forecast 16	fume 57	gasp 53	greet 34	groan -16	guess -11	hail 15	hate 9	hear 57	hint -39	hit 54	hold 69	hope -30	howl 61	identify -13	imply -64	indicate -22	inform 18	insist -47	instruct 17	insult -11	intend 6	interpret -21	interrupt 53	invite 63	invoke 7	issue 37	joke 22	justify -19	knock 17	know -13	label 12	lambaste -55	lament -70	lash 36	laugh 73	like 32	liken -54	list 29	lobby 38	maintain 50	mean 64	mention -42	message 26	mock -22	murmur 62	name 39	need 53	note -22	object 40	offer 21	oppose -12	order 17	outline -23	phone 92	plan 15	plead 33	pledge 9	point 10	portray -20	post 15	praise -11	pray 69	predict -31	prefer -26	present 37	press 27	promise 10	protest 46	prove 30	quote 41	rail -44	raise 48	rank 33	rate 131	read 65	reaffirm -60	realize -50	reason 58	reassure -11	rebuff 38	rebut -63	recall -10	reckon -64	recognize -36	recommend -32	record -9	refer -34	reference -38	reflect 47	refuse 10	regard -32	regret 18	reiterate -35	reject 8	relate 44	remark 15	remember -27	remind 28	repeat 29	reply 17	repudiate -52	respond 8	retort -54	retweet 14	reveal -21	roar 65	rule 23	say -32	scold -11	scorn 54	see 10	shoot 44	shout 43	show -10	shrug -23	sigh 44	sign 43	sing 113	slam -51	slap 23	slate 84	snap 54	speak 62	speculate -39	spell -7	state 34	stress -18	submit 9	suggest -45	support -13	suspect -16	swear -9	tag 67	talk 24	tease 54	testify 48	text 85	thank 35	think -21	threaten 7	title 52	tout -46	trash -42	treat 80	trust 21	try 53	tweet -15	understand -6	use 76	utter 24	venture 69	verify 65	view -16	voice 33	volunteer 55	vote 18	vouch -31	vow -78	warn -9	wave 101	weigh 47	welcome 16	wish 32	wonder -28	worry -20	yell 38
none|according|	source -12
none|accuse|	participle 42
none|acknowledge|	base -51	participle -57
none|add|	base 86	participle 14	past -16	present 18
none|admit|	base -40	participle 21
none|advise|	base 39	participle 24	past 6	present 68
none|advocate|	base -29	past 27	present 6
none|affirm|	base -11	past 36
none|agree|	base -7	participle 22	past 14	present -36
none|aim|	base -31	present 11
none|allege|	past -74	present -44
none|allow|	base -17	participle 46	past 22	present 7
none|allude|	participle -14
none|announce|	base -20	participle -77	past 10	present -59
none|answer|	base -37	participle 20	past 45	present 42
none|apologise|	base 58	past 7	present 50
none|apologize|	base 7
none|appeal|	base 48	past -20	present 30
none|applaud|	past 19
none|apposed|	base 47	judging 17	participle -15	present 17	saying 10	thinking -10
none|apposition|	base 20	judging 12	participle 47	saying 6	thinking 28
none|argue|	base -29	participle -11	past -10	present -43
none|ask|	base -12	participle -27	past 32	present 77
none|assail|	past -38
none|assert|	past -18
none|assume|	past 30
none|assure|	base -23
none|attack|	participle -13	past -23	present -8
none|attribute|	past 34
none|back|	base 13	participle -25	past 30	present 50
none|before|	$ -10	% -27	& 89	' -40	( -23	) 8	, -32	- 63	/ -46	: 77	; 90	@ 52	adverb -28	auxiliary -25	capital -29	coordinator -6	determiner -12	possessive -27	preposition -7	pronoun -11	quote 37	subordinator -6	verb-judging -15	verb-saying 36	word 20	~ -32	– 85	— 111	― 22	’ 55	• 75
none|believe|	base -63	past 62	present -67
none|bemoan|	past -54
none|bill|	base 10	past -24	present 69
none|blame|	base -31	participle 27	past 37	present 9
none|blast|	past -38
none|boast|	present -17
none|call|	base -8	participle -18	past 25
none|care|	base 33
none|cast|	base 17	participle 53
none|caution|	present -42
none|celebrate|	base 66	participle 57
none|challenge|	base 60	past -26	present 52
none|champion|	base 102	past -47	present 22
none|chant|	past 53
none|charge|	participle 50	past -14	present 13
none|cheer|	base 28	past 23	present -6
none|chip|	base 47	present 56
none|cite|	base -19	participle -8	present -22
none|claim|	base -27	participle 24	present -26
none|commend|	past 27
none|comment|	base 27	past -57	present 14
none|compare|	past 30
none|complain|	past 37
none|concede|	present 13
none|conclude|	base -22	participle 43	past -21
none|condemn|	past -25
none|confess|	base 22	past -21
none|confirm|	past 13	present -22
none|congratulate|	participle -11	past 41
none|consider|	participle -16	past -13	present -43
none|contend|	past -30
none|continue|	base 12	participle 37	past 22	present 61
none|correct|	base 20	past 74
none|counsel|	base 73
none|counter|	base 8	past -44
none|credit|	past -7
none|criticise|	past 37
none|criticize|	base -56	participle -67	past -21
none|cry|	base -28	participle 46
none|debate|	base 13	past -8	present 36
none|decide|	base 6	participle -39	past 9	present 6
none|declare|	base -70	past 16
none|decline|	base 41	past 17
none|decry|	past -50
none|deem|	past -66
none|defend|	base 19	participle -20	present -57
none|define|	base -24	past 19
none|deliver|	base 26	past 52
none|demand|	base 8	participle 61	past -16	present -49
none|denounce|	participle -6	past -12
none|deny|	base 33	past -35
none|deride|	past -14
none|describe|	base -10	participle -74	past 12	present 43
none|detail|	participle -12	present 13
none|direct|	present 8	saying -6	thinking 10
none|disagree|	base -19	past 36
none|disclose|	base 12	participle 20	past -41
none|discredit|	participle 34
none|discuss|	base -15	participle 8	past 6
none|dismiss|	participle -12	past 28	present -47
none|dispute|	base 12	past -17	present 33
none|doubt|	base -9	past 12	present -21
none|dream|	base 42
none|echo|	participle -9
none|email|	base 60	past -9	present 37
none|emphasize|	participle -18	past -48
none|encourage|	base -34	participle 61	past -22
none|endorse|	base -34	participle -49	present -56
none|estimate|	base -53	past -16	present -25
none|expect|	base 7	participle -53	past -32	present 12
none|explain|	base 15	participle -13	past -12
none|express|	base -45	past 11
none|fault|	base 52
none|favor|	base -11
none|favour|	base 47
none|fear|	base -17	participle -50	past -8
none|feel|	base -26	past -9	present 31
none|figure|	base -7	past 12	present 83
none|find|	base 61	participle 42
none|fire|	base 76	participle 23	past 15	present -6
none|forecast|	base 6	present 68
none|fume|	past 43
none|greet|	past 31
none|hail|	base 55	past 27
none|hate|	base 16	past -7	present -13
none|head|	's -20	000 91	1 38	10 -33	11 54	12 20	16 58	17 31	19 6	2 53	20 78	2011 10	2012 13	2013 23	2014 -30	2023 -65	2025 40	21 15	21-year-old -16	22 46	23 34	24 -45	26 -29	27 -31	29 54	31 8	31-year-old -38	34 -9	35 -10	39 -37	400 29	44 20	47 -30	5 -24	51 -50	52 45	54 65	60 71	61 -17	64 48	70 -33	84 76	88 56	90 -27	abedin -31	aboard 28	academy -31	accord -20	account -33	achterberg -49	act 46	action -19	activist -59	activists -50	ad -43	additional 74	address -31	adebanjo-cole 26	adelaja 47	administration -16	ads -60	adults -42	adviser -57	advisers -90	advocate -55	advocates -49	afd 13	affairs 69	afghanistan 41	ag 44	agencies 16	agency 43	agent 92	agents 7	aide -46	aides -19	air 26	aircraft 70	airline -8	airlines 66	akel 69	al-hawa 31	al-muhanzi 33	alcaraz-tan 57	aldous-ramanathan -45	alert 41	ali -18	all -28	alliance -48	allies -84	alvim -35	amendment 46	american 63	americans 14	amstutz -71	analysis -117	analyst 14	analysts -37	ankara 57	announced -19	announcement -48	anonymity -75	anyone -42	ap -69	apology 60	appearance 7	applicants 18	aquarium 59	arabia 30	archaeologist 42	argentina 67	argument 36	arm -6	arms 49	arrest 53	article -30	ash -26	assembly 72	associates -35	association 12	attack 42	attacks -14	attendees -44	attorney 81	attorneys -52	aubertin -66	audit -35	augsburg 60	australia 23	author 31	authorities -29	authority 27	autor -54	average -70	award 8	awka 64	axelrod -42	ayotte -34	backers -39	baker 44	bakker -38	baku 47	ballot 59	ballots 11	band -46	bangash 33	bangladesh 69	banker 58	banks -64	base 19	basis 56	bastos 46	battle 53	battleground -16	bay 59	bbc -15	beats 51	began -33	beijing -33	belhadj-sahnoun -51	bell -12	bells 43	bench 37	benghazi -37	berlin 56	best 55	better 46	bhardwaj 60	bid -30	biden -34	big 26	biggest 47	bill -24	billion 52	billionaire -16	bipartisan 48	birther 90	black -23	blackwell -35	bloc 38	blocher -38	bloomberg -12	blue 58	bmkg -46	board -62	boat 21	boats 60	bob 18	body 66	bolton 27	bond 49	bonhams -44	book -6	bookseller 46	borders -24	boss 49	boston 43	boyle -10	bradley -24	brafman -59	brainard -8	branch -47	brandl 61	brandt -28	break 35	brewer -14	bridges 30	brief -18	briefed 86	brill 20	briton 22	broken 37	brother 25	brothers 83	brown -78	bugti-zehri 47	bureau -16	bus -39	bush -78	business 36	businessman -34	buyers 54	byrne -38	cairo 52	california -12	call 33	called -17	calm 33	came 84	camp -19	campaign -76	campaigns -67	canada 69	candidacy 49	candidate -59	candidates -83	capital 11	caporale 15	captain 16	car 66	cardinals 38	carolina -25	carpenter -43	carried 39	carrier 25	carson -72	carter -10	carver 50	case 26	cash -24	casino -46	cast -38	caucus -21	caucus-goers -22	cent 62	center -22	centers 45	centerview 35	central 26	cgt 65	cgtn 82	chain 80	chair 21	chairman 25	chairs 40	chairwoman -27	challenger 38	chamber 39	change -15	chapter 86	charity 67	chat 49	chef 32	chicks 26	chief -10	child -19	china 67	christie -26	church -36	citizen 62	claim 39	clans 64	class 20	cleveland 21	client 26	clients 36	clinton -86	clintons -16	clock 30	club 18	cnn -62	co-op 11	co-workers 41	coach 30	coalition -33	coins 47	coleman 44	colleagues 17	college -21	comey -33	comment -11	comments -9	commission 37	commissioner -68	committee 64	communiqué 45	community -42	companies -16	company -51	competition 44	complaint 56	compromise -46	confederation 61	conference 48	congress 32	congressional -27	conservatives -94	considering 40	consortium 64	consumers -15	contests 8	contract -41	cook -49	copenhagen 60	cordero 29	corner 44	corp 27	corporate -15	corporation 21	costs 47	council 36	counterpart -25	counties 56	countries -37	country 9	county 25	couple 11	court 63	courts -27	cps 14	credit -21	creditors 48	crew 67	crews 68	cricket 75	critical -17	critics -40	cross 61	crowd 8	cruises 58	cruz -89	cuban -54	curiel -62	current -13	cut 66	cuts 43	dam 36	dantas-freire 54	data -23	daughter -30	dawn 71	dawson -6	day 57	days 32	dean -73	death 45	deaths 44	debate -6	decision -37	decisions 42	defence -12	defendant -54	defending -29	delay -35	delays 62	delegate -17	delegates 34	delegation 57	delegations 44	delgado-finn 20	democratic 28	democrats -84	department 26	deputies -11	deputy -18	desai-brandt -35	desantis -56	developer 8	developers 16	development 64	devine -83	diabakaté 62	diocese -57	diplomat 38	diplomats 52	director -44	dismissed 58	dispatcher 30	dispute 20	distributors 60	district -59	divided 41	division 68	dnc -33	doctor 30	document 18	documents -50	donor -25	donors -50	door 28	dozen 36	draft 53	drawing 61	drew 49	driver 76	drivers 54	drone 58	dufton -64	duluth 41	durairaj 73	earlier 11	early -23	earnest -54	earnings -14	economists -37	economy 44	ecuador 81	editor -51	effort -9	ekpo 72	elder -31	elders 49	eldest 69	election 7	email -23	emails -41	emanuel -74	embassy 57	embraer 40	emergency 85	emirates 86	emissions -19	emotional 40	employee -20	employees 13	employers 44	encrypted 30	energy -35	enforcement -44	engineer 72	engineers 44	enough 64	environmentalists -54	envoy 50	epstein -41	equity 76	eskom 73	espn 30	establishment -19	estate 39	ethiopia -57	everyone -9	everywhere 55	example -28	exchange 69	executive 25	executives -46	exist 60	expert 28	experts -137	expressed -51	f.a.a. -56	face -9	facebook -50	faced 9	fact -12	faction -22	factory -20	fallon -24	fans 71	far -39	farmer 18	farmers 50	father 76	fbi -44	fed -11	federal 49	federation 60	fedko 34	feelings -38	fees 10	ferraro 87	few -19	fia 38	fields -30	figures 59	file 53	filed -11	filing 51	filings -17	films 54	final 37	finance -14	financial 53	findings -59	fiorina -47	fired -18	firefighter 53	firm 61	firms 37	first-place 50	fitch 29	flag -8	flint 56	floor -26	florida 18	fm 47	followers -26	foods 48	forbes -39	forces 45	forecasters 61	foreman 56	former 44	forum 7	forward 66	four 25	foxe -21	france -24	francis -47	frank -25	fraud 33	free 54	freedom -31	friday 57	friends -50	frobisher-hale -30	front 65	front-runner -13	frontières 42	frost 58	full -9	fund -17	fundraising -15	funds -62	fury-lane 62	gaddis -77	gagnon-reid 80	gains 33	game -41	gao 52	gap 48	gas 82	gave 30	gavi 63	gedrich -42	georgia -6	german -13	germany -25	get 75	ghana 74	giant -13	ginsburg -39	glass-steagall -47	globe 56	go 56	goldblatt-reyes 84	gop -24	government -24	governments 53	governor -20	governors 65	graham -28	grandchildren -22	grandmother 67	grant -39	grantham 18	grassley -59	grayson -32	greenberg -45	greens -29	groberg -56	group -7	grow 30	growing 27	guarantors -28	guard 89	guardian -66	guest 73	guests 23	guilty 36	gun -25	hagen -22	haldane 25	half -39	halifax 65	halvorsen-blyth -36	hamilton -19	hampshire -42	hand -26	hands 26	hannity -40	hardy -48	harsh -48	hart -59	he -37	head 33	headteacher -47	health 30	hearing -9	helped -28	herald 79	hewitt 15	higher 27	hill -35	himself 12	hired -47	hit -16	hits 53	hodge 50	holding 52	holdings 44	hollander 43	hollis 72	holyrood 72	home 7	honduras 34	hope 68	hotel 45	hours 80	huerta -55	hundreds 29	hungary 42	husband -62	huxtable -40	i 42	idea 33	identified 25	iec 45	iii -35	immigrants -42	immigration -25	important 51	inc. 7	incident -69	include 60	independent -23	independents -15	india 61	indiana 44	indictment 42	industries 59	industry 47	initiative 21	injury 56	inquest 33	inquiry -29	insider -32	insiders -14	inspectors 51	instance -27	institute 45	insurers 44	international 43	interview -68	investigation -44	investigators -18	investor -74	investors -40	invigilator 37	involved -26	iowa -26	iran 10	irna 8	isamaa 62	island 29	islands 18	israel -60	issue -6	issues -23	it 36	itself 8	iyer 59	jackson -13	jaguars 51	james 50	jefferies -42	jobs 51	johnson -63	jones -49	journal 8	jr. -19	judge -64	judges 37	juror -41	jury 48	just -26	justices -57	järvelä-moreau 53	kaine -71	kalve -9	kang -49	karabeyli -63	kasich -111	keep -28	kekona 35	kelly 14	kennedy -20	kenora 49	kept 54	kessler 35	key 33	khan 7	killing -38	knight 66	knoxley 65	korea 59	kremlin 47	kulkarni -26	kvist 6	lab 63	labour 62	lamoureux -42	land 62	large 46	late 35	latinos -9	latter -44	lau 66	law -61	lawmaker -69	lawmakers 6	lawsuit -59	lawyer -79	lawyers -9	lazar -35	lazarević 56	leader -15	leaders -33	leadership -37	league -40	led 58	left -36	lender 57	lenders -21	leota 60	letter -11	letters -60	lewandowski -33	lewis -41	liberal 52	liberals -14	libya -60	lidl 46	light 19	limassol 19	limbaugh -54	lindqvist 67	line 70	linkedin -10	little -33	live 43	loans 51	lobby -46	lobbyist -17	local 46	loizou -71	longer 41	look -23	looked 48	looks -29	losses 48	lou -43	low 34	ltd 62	ltd. 36	lyle 81	machines 55	magnate -62	maher -43	mail -44	main 45	major 42	majority 8	maker 62	making 31	manafort -46	management -30	manager -37	managers 12	many -26	marchetti-pugh 33	marine 35	mark 35	markam 42	market 74	markets 40	marsh 6	mass 56	match 68	mateen 47	matter -33	mayor -22	mcauliffe -58	mccain -40	mccarthy -30	mcconnell -42	mcdonough 16	mean 38	means -39	media -8	meeting 9	member 20	members -8	memo 56	men 19	menendez -47	message 25	miami -48	migraine 47	millennials -58	million 10	mills 42	minister 44	ministers 92	minneapolis -71	minority 26	minutes 65	mission 42	missouri 34	mitchell -60	moderates 69	mogul -47	monday -62	money -19	mongolia 84	montevideo -46	months 45	mook -55	more 23	moscow 50	mosque -23	most -22	mother 60	motion -71	motors 63	move -21	movement 29	mp 17	mps 67	msp 39	much 25	muir 45	murata -35	murphy -70	museum 86	mvuryani 35	nabisco -23	naftogaz 61	nagoya 42	nair 52	nakagawa -56	name 11	named -64	names 30	nan 50	nasa 12	nation -37	nations 73	nato -42	navy 9	naylor -64	nea 36	nega -15	negotiations -67	neighbors 41	neither 51	netanyahu -32	netherlands 54	network -6	networks -51	nevada 49	new -8	news -13	newspaper -66	ng’wandu 40	nkabinde 34	nketsia-quaye -33	nobody 69	nomination -40	nominee -38	nominees 29	none -30	norad 62	north -51	nothing 7	now -52	npr 61	number -21	numbers -12	nurse 31	nurses -60	nyangwara 77	o'malley -44	oakes 62	obama -84	obi 71	observers -36	octopuses 92	odhikar 65	offer -41	offered -10	office 49	official -31	officials -71	ofwat 66	ohio -40	one 62	ones -64	open 76	operatives -48	operator -40	operators 39	opponent 6	opponents -65	opposition -25	order -31	orders 70	organisation 43	organization -74	organizations -34	organizers -32	orlando 64	orth 21	ortmann -18	ostrowski 16	others -70	ottawa 25	outfit 47	outlets -51	own 38	o’malley -30	pac -20	pacheco 68	packer -10	pacs -48	pagasa 19	page -17	pages -10	palace 54	palin -29	palmieri -62	pals -20	panel 73	paper -10	papers 71	parents -9	paris 63	parliament 50	part 20	particular -12	parties -58	partners 73	party 26	passenger -13	patients 47	paul -50	pbs 25	pdp 53	pemberton -69	pen -52	pence -58	pensioners 37	pepper 44	percent -55	percentage 48	perez -48	person 20	personal 9	peru 67	petition -16	petrova-lind -16	pga -21	philadelphia -35	phone 34	piece 71	pike 55	pilot 29	pilots 70	pitch 52	plan 51	planks -62	platform -59	platforms -43	player -20	plunkett-hayes -23	pm 22	podcast 50	podesta -17	point 43	poland 53	policy 34	political 56	politician 9	politicians -52	politico -59	politics -44	poll -106	polling -58	polls -62	pollster -30	popular 6	population -28	populist -17	port -11	position 21	post -47	potter 32	poured -25	power 14	premier 37	presidency -21	president -7	press -39	price 58	prices 56	priebus -54	primaries -39	primary 11	prime -48	princess 48	private 41	prize 55	prizes 38	process 39	product 64	profit 64	program -8	programme 13	progressives -16	project -48	proposal 56	prosecuting -43	prosecutor -70	prosecutors -40	protest 54	protesters 79	province 32	pruitt -41	public 17	published -13	pupils 65	pushing 20	putin -60	pyo 44	question 10	questions 44	quigg -29	r&a 66	rabbis -15	race 37	radhamani -49	radio 30	radulovic 44	rafferty-warne 50	rail -68	railway -45	raising -13	rallies -42	ramos -56	ran 8	rates 59	ratings 27	reagan -16	recalled 62	recent -11	record 32	records -39	red 68	referred 72	reform -34	region -36	regional 51	register 44	regular 47	regulator 51	reid -9	relation 23	release -60	released -33	remark 43	remarks -71	remisier 33	rendell -53	report -34	reported 69	reporter -29	reports -27	republic -6	republicans -72	rescue -8	research -64	researchers 35	resident 64	residents -19	resources 47	response -18	responsibility 40	rest -32	result 26	results -66	retailer 61	reuters 80	review -9	right -44	ringleader 42	rising 33	rival 40	rivals -32	road 50	roffman -59	role -46	rome 61	roof -7	room -19	rose 74	ross 11	rostovski-rey -20	rosén 51	rte 65	rua 50	rubio -121	rule -9	rules -11	ruling 17	rusk 33	russia 28	russians -23	ryan -65	rúv 50	s 45	s.c. 60	said 11	salas -36	sales 63	same 57	sanctions 48	sanders -106	sandhu -56	sanofi 79	sarkis 41	saturday -8	says 51	schlafly -38	schoen -14	school 18	schools 76	schultz -51	scientists 35	scotland 95	scott -45	search 29	season 57	second 43	secretary -34	seen 44	senator -29	senators -71	separation 43	sergeant -20	server 50	service 86	session -27	several 33	sexton -70	shangguan 68	shankar-moon 15	shareholders 51	sharp -43	she -19	sheets -50	shell -46	sherman -77	sherry -47	shift 50	shifts 39	shop 19	short 51	shot -28	show -51	showed -52	side -17	sides -25	sign 9	similar 11	singer -8	single 45	siptu 51	site -34	sky 63	slater -52	slide 67	sloan -65	smet 66	smith -73	so-called 48	socialist -44	society 17	socrates-2 62	soi 64	soldiers -17	solicitor 71	solicitors 57	some -33	somebody 66	someone -18	sons 56	source -67	spd 52	speaker 9	speakers 37	speech -52	speeches 16	speechwriter -49	spending 42	spirit 45	spokesman -59	spokesmen -50	spokeswoman -6	sponsor 29	spot -14	spring -18	staff -22	staffer -43	staffers 6	stage 21	stannard 66	star -12	start-up 51	state -40	station 65	statistics -39	stone -53	stop -18	stopped 43	stories 27	strachan -29	strategists -57	streak 36	street 10	strike 65	striker -30	strong 20	stronger 45	study 21	sullivan -18	summer -21	summers -20	sunday 49	superdelegates 23	supervisor 57	support 39	supporter -35	supporters -76	surgeon -43	survey -71	surveyed -49	suspect 50	svp 8	swanson -37	system -78	systems 38	tactic -6	takes -15	taking -32	talk 41	talking 41	talmud 40	tank 14	tanui 54	target -80	tasmania 37	taufa'ao 38	tax 12	taxpayers 48	teacher 63	teachers 43	team-mates 27	teams 30	technology -44	tehran -9	telegraph 70	telephone 55	televised 39	television 9	term 37	territories 51	terrorism 35	terrorist 21	tester -62	testimony 38	texas 14	text 62	that 105	these 25	they -9	this -22	those 10	three 10	tierney 84	time -83	times -18	todd 12	tokyo 51	told -65	tolliver 84	tomczak 70	took -33	tool -14	top 46	tour -12	town 21	towns 59	toyama 67	trade 33	trader 6	traders 104	traficom 72	transcript 62	transportation 68	treasurer 47	trial 49	tribunal 66	troops -22	truck -10	trump -106	trust -48	tudor-mills -56	tumasyan 67	turned 47	turnout 21	tuvalu 67	twitter -30	two 51	u.s. -76	ulaanbaatar -14	uncovered 53	unemployment 33	unesco 61	unica 46	union 78	unions 20	unit -32	unite -48	units 72	university -30	unusual 57	usa -40	usda 56	usman 51	valdivia 51	vale 28	vardar 68	vargas-dunn -56	variety -16	vermont 23	victory 12	video 12	view 44	viewers 39	virginia 23	vito 14	voice 21	volunteer -70	vote 65	voter 15	votes 59	voting -39	vzbv 59	wage -13	walked -36	walker -46	walkout -46	wall -13	war 48	warren -46	warrenton 21	washington 46	watch -46	watchdog 23	watchers 28	way 16	wbc 61	we 11	weapons 44	weaver -80	weber -40	website -18	weeks 50	weiss 64	went 50	white -19	whitlock 63	whitlow -7	wife -31	williams -32	win -11	winger 59	winterbourne 49	wisconsin -30	women -39	won -8	woods 21	work -49	worker 40	workers -14	world 7	wunder -21	years 14	yes 64	yohanes 52	york -48	you 17	zaman 47	zimmerman -39	zucker -52	’s 42
none|hear|	base 101	participle -10	past 73
none|helped|%|	false 17
none|helped|'|	false 65
none|helped|(|	false 62
none|helped|)|	false -13
none|helped|-|	false -32
none|helped|000|	false 49
none|helped|10|	false -43
none|helped|11|	false 77
none|helped|12|	false 44
none|helped|2012|	false 36
none|helped|2019|	false 54
none|helped|20|	false 45
none|helped|21-year-old|	false -16
none|helped|22|	false 47
none|helped|2|	false 43
none|helped|31-year-old|	false -38
none|helped|31|	false 44
none|helped|34|	false 32
none|helped|35|	false -10
none|helped|400|	false 29
none|helped|4|	false 19
none|helped|60|	false 33
none|helped|61|	false 36
none|helped|;|	false 10
none|helped|according|	true -15
none|helped|achterberg|	false -49
none|helped|action|	false -10
none|helped|actually|	true -56
none|helped|additional|	false 74
none|helped|administration|	false -17
none|helped|ads|	false -46
none|helped|advisers|	false -64
none|helped|adviser|	false -31
none|helped|advocates|	false -48
none|helped|ad|	false -31
none|helped|afd|	false 13
none|helped|affairs|	false 70
none|helped|after|	false 28
none|helped|again|	true 27
none|helped|agencies|	false 56
none|helped|agency|	false 26
none|helped|agent|	false 68
none|helped|aides|	false -52
none|helped|aide|	false -21
none|helped|airline|	false -8
none|helped|al-muhanzi|	false 33
none|helped|aldous-ramanathan|	false -45
none|helped|alert|	false 41
none|helped|alliance|	false -32
none|helped|allies|	false -84
none|helped|all|	false -28
none|helped|already|	true -12
none|helped|also|	true -103
none|helped|always|	true -47
none|helped|americans|	false 18
none|helped|amstutz|	false -71
none|helped|analysis|	false -61
none|helped|analysts|	false -21
none|helped|and|	false -39
none|helped|ankara|	false 56
none|helped|another|	false -36
none|helped|antiquities|	false 67
none|helped|ap|	false -40
none|helped|are|	true -12
none|helped|army|	false -11
none|helped|ash|	false -30
none|helped|association|	false 31
none|helped|as|	false -40
none|helped|attack|	false 39
none|helped|attendees|	false -44
none|helped|attorneys|	false -44
none|helped|audience|	false 11
none|helped|australia|	false -19
none|helped|authorities|	false -14
none|helped|authority|	false -11
none|helped|authors|	false -40
none|helped|axelrod|	false -40
none|helped|ayotte|	false -31
none|helped|backers|	false -37
none|helped|baker|	false 44
none|helped|ballot|	false 59
none|helped|band|	false -28
none|helped|banker|	false 58
none|helped|bank|	false -15
none|helped|basis|	false 56
none|helped|battleground|	false -15
none|helped|beats|	false 51
none|helped|beck|	false -64
none|helped|been|	true 67
none|helped|before|	false 15
none|helped|began|	false -33
none|helped|beijing|	false 62
none|helped|being|	true 39
none|helped|belhadj-sahnoun|	false -51
none|helped|bell|	false -12
none|helped|belt|	false 45
none|helped|bench|	false 32
none|helped|benghazi|	false -46
none|helped|berenberg|	false -28
none|helped|berlin|	false 56
none|helped|best|	false 50
none|helped|be|	true 42
none|helped|bhardwaj|	false 60
none|helped|biden|	false -29
none|helped|biggest|	false 48
none|helped|billionaire|	false 52
none|helped|billion|	false 52
none|helped|bill|	false 37
none|helped|bipartisan|	false 48
none|helped|blackwell|	false -20
none|helped|bloc|	false 52
none|helped|blue|	false 58
none|helped|bmkg|	false -46
none|helped|board|	false -34
none|helped|bob|	false -8
none|helped|borders|	false -30
none|helped|boss|	false 25
none|helped|boston|	false 29
none|helped|both|	true 101
none|helped|break|	false 35
none|helped|briefly|	true 22
none|helped|brothers|	false 62
none|helped|brother|	false -44
none|helped|bugti-zehri|	false 47
none|helped|bush|	false -67
none|helped|businessman|	false -45
none|helped|bus|	false 62
none|helped|but|	false -20
none|helped|by|	false -15
none|helped|cairo|	false 52
none|helped|california|	false -27
none|helped|call|	false 63
none|helped|came|	false 84
none|helped|campaign|	false -38
none|helped|can't|	true 46
none|helped|canada|	false -13
none|helped|canberra|	false -34
none|helped|candidates|	false -41
none|helped|candidate|	false -29
none|helped|cannot|	true 20
none|helped|can|	true -17
none|helped|can’t|	true 51
none|helped|captain|	false 46
none|helped|cardinals|	false 31
none|helped|carrier|	false 33
none|helped|carson|	false -46
none|helped|carter|	false -11
none|helped|carver|	false 48
none|helped|car|	false 63
none|helped|caucus|	false 27
none|helped|central|	false 26
none|helped|cent|	false 62
none|helped|chain|	false 67
none|helped|chairman|	false -22
none|helped|chapter|	false 59
none|helped|chief|	false -7
none|helped|china|	false -30
none|helped|christie|	false -57
none|helped|church|	false -35
none|helped|cleveland|	false -14
none|helped|clinton|	false -54
none|helped|cnn|	false -55
none|helped|coach|	false 36
none|helped|coleman|	false 44
none|helped|colleagues|	false 20
none|helped|college|	false -27
none|helped|comey|	false -22
none|helped|commerce|	false 68
none|helped|commission|	false 20
none|helped|committee|	false 65
none|helped|communiqué|	false 45
none|helped|community|	false -15
none|helped|companies|	false -23
none|helped|company|	false -64
none|helped|conference|	false 86
none|helped|congressional|	false -27
none|helped|congress|	false 17
none|helped|conservatives|	false -40
none|helped|conservative|	false 45
none|helped|consortium|	false 42
none|helped|contract|	false -45
none|helped|control|	false -10
none|helped|convention|	false -9
none|helped|copenhagen|	false 60
none|helped|corker|	false 12
none|helped|corporate|	false -37
none|helped|corporation|	false 45
none|helped|corp|	false 27
none|helped|could|	true 49
none|helped|council|	false 65
none|helped|counterpart|	false 54
none|helped|countries|	false -56
none|helped|county|	false 27
none|helped|couple|	false -50
none|helped|courts|	false -11
none|helped|court|	false -11
none|helped|cps|	false 28
none|helped|crew|	false 61
none|helped|critics|	false -67
none|helped|cross|	false 61
none|helped|crowd|	false -10
none|helped|cruz|	false -23
none|helped|cuban|	false -43
none|helped|curiel|	false -58
none|helped|currently|	true 16
none|helped|current|	false 33
none|helped|cuts|	false 43
none|helped|dantas-freire|	false 54
none|helped|data|	false -8
none|helped|dawson|	false -6
none|helped|day|	false 40
none|helped|deal|	false 78
none|helped|debate|	false -12
none|helped|delegates|	false 26
none|helped|delegate|	false 45
none|helped|delgado-finn|	false 20
none|helped|democratic|	false 87
none|helped|democrats|	false -49
none|helped|department|	false -9
none|helped|desai-brandt|	false -35
none|helped|desperately|	true 50
none|helped|devine|	false -78
none|helped|didn't|	true 16
none|helped|didn’t|	true 47
none|helped|diplomats|	false 52
none|helped|diplomat|	false -11
none|helped|directly|	true -76
none|helped|director|	false -50
none|helped|dismissed|	false 58
none|helped|division|	false 57
none|helped|document|	false 18
none|helped|doesn't|	true 20
none|helped|doesn’t|	true -50
none|helped|does|	true -52
none|helped|don't|	true 14
none|helped|don’t|	true -49
none|helped|dozen|	false 36
none|helped|do|	true 13
none|helped|drawing|	false 57
none|helped|drew|	false 49
none|helped|drivers|	false 54
none|helped|driver|	false 62
none|helped|drone|	false 58
none|helped|earlier|	false 40
none|helped|early|	true 29
none|helped|earnest|	false -49
none|helped|economists|	false -64
none|helped|ecuador|	false 65
none|helped|elders|	false 11
none|helped|emails|	false -30
none|helped|email|	false 8
none|helped|emanuel|	false -39
none|helped|embassy|	false 59
none|helped|emotional|	false 40
none|helped|encrypted|	false 30
none|helped|energy|	false -38
none|helped|enthusiastically|	true -51
none|helped|envoy|	false 50
none|helped|equity|	false 50
none|helped|eskom|	false 73
none|helped|espn|	false 10
none|helped|eventually|	true -47
none|helped|even|	true 7
none|helped|everyone|	false 31
none|helped|exchange|	false 69
none|helped|executives|	false -43
none|helped|executive|	false 52
none|helped|experts|	false -111
none|helped|faced|	false 9
none|helped|faction|	false 50
none|helped|fact|	false 17
none|helped|families|	false 18
none|helped|family|	true 54
none|helped|fans|	false -42
none|helped|farmers|	false -6
none|helped|farmer|	false 15
none|helped|fatally|	true 19
none|helped|father|	false 14
none|helped|fbi|	false -40
none|helped|fec|	false -8
none|helped|federal|	false 32
none|helped|federation|	false 79
none|helped|fedko|	false 34
none|helped|fed|	false 46
none|helped|felt|	false 59
none|helped|few|	false 7
none|helped|fia|	false 38
none|helped|fiercely|	true -15
none|helped|figures|	false 32
none|helped|file|	false -36
none|helped|finally|	true -34
none|helped|final|	false 68
none|helped|financial|	false 53
none|helped|fiorina|	false -25
none|helped|fired|	false -18
none|helped|firm|	false 41
none|helped|first-place|	false 33
none|helped|first|	true 13
none|helped|fitch|	false 29
none|helped|floor|	false -15
none|helped|forbes|	false -39
none|helped|forcefully|	true -14
none|helped|forces|	false 36
none|helped|force|	false -83
none|helped|forecasters|	false 61
none|helped|formally|	true -66
none|helped|former|	false 48
none|helped|forward|	false 64
none|helped|for|	false 78
none|helped|foundation|	false 20
none|helped|foxe|	false -21
none|helped|francis|	false -47
none|helped|frank|	false -25
none|helped|free|	false 51
none|helped|frequently|	true -33
none|helped|friends|	false -39
none|helped|from|	false 6
none|helped|frontières|	false 42
none|helped|front|	false 61
none|helped|full|	false -23
none|helped|fundraising|	false -15
none|helped|further|	true -9
none|helped|gao|	false 52
none|helped|gap|	false 61
none|helped|gas|	false 46
none|helped|gave|	false 61
none|helped|general|	false 9
none|helped|georgia|	false 67
none|helped|germany|	false -56
none|helped|get|	false 74
none|helped|giant|	false -13
none|helped|going|	false -10
none|helped|governor|	false 24
none|helped|go|	false 57
none|helped|greenberg|	false -45
none|helped|greens|	false 8
none|helped|groberg|	false -49
none|helped|group|	false -12
none|helped|growing|	false 12
none|helped|grow|	false 30
none|helped|gun|	false -12
none|helped|had|	true 62
none|helped|hagen|	false -22
none|helped|halvorsen-blyth|	false -36
none|helped|hands|	false 26
none|helped|hannity|	false -49
none|helped|hardy|	false -48
none|helped|hasn't|	true 14
none|helped|hasn’t|	true 51
none|helped|has|	true 16
none|helped|have|	true -8
none|helped|having|	true 59
none|helped|health|	false 29
none|helped|heard|	false 74
none|helped|helped|	false -28
none|helped|here|	true -22
none|helped|hewitt|	false 19
none|helped|he|	false -39
none|helped|he’d|	true 33
none|helped|highways|	false 28
none|helped|him|	false 20
none|helped|hits|	false 53
none|helped|hit|	false 47
none|helped|hollis|	false 69
none|helped|holyrood|	false 44
none|helped|home|	false 33
none|helped|hope|	false 68
none|helped|hotel|	false 33
none|helped|house|	false -16
none|helped|hungary|	false 42
none|helped|husband|	false -74
none|helped|iii|	false -45
none|helped|immediately|	true -59
none|helped|immigration|	false 40
none|helped|important|	false 42
none|helped|inc.|	false 7
none|helped|include|	false 50
none|helped|industry|	false 66
none|helped|initially|	true -9
none|helped|inquiry|	false -21
none|helped|insiders|	false -47
none|helped|instead|	true -31
none|helped|institute|	false 85
none|helped|interest|	false 46
none|helped|international|	false 43
none|helped|interview|	false 14
none|helped|investigation|	false -13
none|helped|investors|	false -28
none|helped|in|	false -58
none|helped|iran|	false 34
none|helped|iraq|	false 60
none|helped|isn’t|	true -8
none|helped|israel|	false -69
none|helped|is|	true 6
none|helped|itself|	false -10
none|helped|it|	false -18
none|helped|i|	false 25
none|helped|jaguars|	false 51
none|helped|james|	false 50
none|helped|jefferies|	false 10
none|helped|jobs|	false 48
none|helped|johnson|	false -58
none|helped|journal|	false 30
none|helped|jr.|	false -16
none|helped|judge|	false -46
none|helped|jury|	false 32
none|helped|justices|	false -57
none|helped|justice|	false -11
none|helped|just|	false -26	true -30
none|helped|järvelä-moreau|	false 53
none|helped|kalve|	false -9
none|helped|kang|	false -49
none|helped|karabeyli|	false -63
none|helped|kasich|	false -42
none|helped|keep|	false 44
none|helped|kekona|	false -6
none|helped|kenora|	false 49
none|helped|key|	false 37
none|helped|khan|	false 37
none|helped|korea|	false 80
none|helped|kremlin|	false 47
none|helped|kulkarni|	false -26
none|helped|lab|	false 51
none|helped|lamoureux|	false -42
none|helped|land|	false 53
none|helped|largely|	true -34
none|helped|last|	true 64
none|helped|later|	true 11
none|helped|latter|	false -44
none|helped|lawmakers|	false 36
none|helped|lawmaker|	false -40
none|helped|lawyers|	false 19
none|helped|lawyer|	false -76
none|helped|law|	false -8
none|helped|leadership|	false -18
none|helped|leaders|	false -38
none|helped|leader|	false -23
none|helped|leading|	false 16
none|helped|left|	false -26
none|helped|lender|	false 57
none|helped|lewandowski|	false -27
none|helped|liberals|	false -19
none|helped|lines|	false -25
none|helped|line|	false 50
none|helped|live|	false 49
none|helped|local|	false 48
none|helped|longer|	false 54
none|helped|long|	false -9
none|helped|looks|	false -29
none|helped|look|	false -23
none|helped|low|	false 31
none|helped|made|	false -16
none|helped|mail|	false -23
none|helped|main|	false 45
none|helped|majority|	false 66
none|helped|manafort|	false -16
none|helped|management|	false 14
none|helped|many|	false -53
none|helped|man|	false -13
none|helped|marchetti-pugh|	false 27
none|helped|markam|	false 42
none|helped|markets|	false 40
none|helped|marsh|	false 6
none|helped|mass|	false 61
none|helped|match|	false 62
none|helped|matter|	false -25
none|helped|mayor|	false -48
none|helped|may|	true 37
none|helped|mcconnell|	false -52
none|helped|mediators|	false 77
none|helped|media|	false -21
none|helped|meeting|	false 21
none|helped|members|	false 7
none|helped|member|	false -22
none|helped|memo|	false 74
none|helped|men|	false 69
none|helped|message|	false -10
none|helped|meteorology|	false 38
none|helped|miami|	false 26
none|helped|might|	true 18
none|helped|millennials|	false -49
none|helped|ministers|	false 72
none|helped|minister|	false 21
none|helped|ministry|	false -75
none|helped|minority|	false 40
none|helped|model|	false -21
none|helped|monday|	true -42
none|helped|mongolia|	false 62
none|helped|month|	true -62
none|helped|mother|	false 22
none|helped|movement|	false 60
none|helped|move|	false 60
none|helped|mps|	false 67
none|helped|much|	false 25
none|helped|muir|	false 45
none|helped|museum|	false 50
none|helped|must|	true 35
none|helped|myanmar|	false 31
none|helped|nair|	false 52
none|helped|nakagawa|	false -56
none|helped|names|	false 65
none|helped|name|	false 14
none|helped|nations|	false 59
none|helped|nea|	false 16
none|helped|necessarily|	true -26
none|helped|negative|	false -21
none|helped|nega|	false -18
none|helped|negotiations|	false -67
none|helped|netanyahu|	false -24
none|helped|network|	false -13
none|helped|nevertheless|	true 30
none|helped|never|	true 41
none|helped|newspaper|	false -56
none|helped|news|	false -22
none|helped|new|	false -8
none|helped|ng’wandu|	false 40
none|helped|night|	true 37
none|helped|nketsia-quaye|	false -33
none|helped|nobody|	false 28
none|helped|nomination|	false -22
none|helped|nonetheless|	true -29
none|helped|not|	true 26
none|helped|no|	true -18
none|helped|numbers|	false -18
none|helped|nurses|	false -78
none|helped|nyangwara|	false 52
none|helped|oakes|	false 62
none|helped|obama|	false -29
none|helped|observers|	false -57
none|helped|offered|	false -10
none|helped|officers|	false 19
none|helped|officially|	true 27
none|helped|officials|	false -46
none|helped|official|	false -44
none|helped|often|	true -48
none|helped|ofwat|	false 56
none|helped|of|	false 71
none|helped|once|	true 10
none|helped|one|	false -10
none|helped|only|	true 14
none|helped|on|	false 35
none|helped|openly|	true -48
none|helped|open|	false 39
none|helped|operatives|	false -43
none|helped|operators|	false 39
none|helped|opponents|	false -57
none|helped|opposition|	false -15
none|helped|orders|	false 51
none|helped|organisation|	false 37
none|helped|organization|	false 6
none|helped|orlando|	false 56
none|helped|or|	false -8
none|helped|others|	false -61
none|helped|outlets|	false -51
none|helped|own|	false 48
none|helped|o’malley|	false -17
none|helped|pacs|	false -57
none|helped|pac|	false -10
none|helped|pagasa|	false 19
none|helped|palace|	false 54
none|helped|palmieri|	false -46
none|helped|pals|	false -20
none|helped|panel|	false 34
none|helped|papers|	false 61
none|helped|paper|	false -30
none|helped|parties|	false -42
none|helped|partners|	false 78
none|helped|party|	false 24
none|helped|passenger|	false -13
none|helped|pence|	false -43
none|helped|people|	false 16
none|helped|pepper|	false 44
none|helped|percentage|	false 48
none|helped|perez|	false -50
none|helped|personally|	true 34
none|helped|person|	false -8
none|helped|peru|	false 67
none|helped|petrova-lind|	false -16
none|helped|phone|	false 75
none|helped|pike|	false 55
none|helped|pilot|	false 55
none|helped|plan|	false 44
none|helped|pm|	false 22
none|helped|podcast|	false 49
none|helped|podesta|	false 11
none|helped|police|	false -27
none|helped|policy|	false 28
none|helped|political|	false 56
none|helped|politicians|	false -27
none|helped|politician|	false 9
none|helped|politico|	false -34
none|helped|polling|	false -37
none|helped|polls|	false -105
none|helped|poll|	false -134
none|helped|popular|	false 6
none|helped|post|	false -11
none|helped|power|	false -11
none|helped|presidential|	false 32
none|helped|president|	false -44
none|helped|press|	false -71
none|helped|previously|	true -37
none|helped|primary|	false 14
none|helped|prime|	false -48
none|helped|princess|	false 48
none|helped|private|	false 56
none|helped|programme|	false 13
none|helped|program|	false 47
none|helped|project|	false -33
none|helped|prosecutors|	false -57
none|helped|protesters|	false 63
none|helped|publicly|	true -80
none|helped|public|	false -11
none|helped|pushing|	false 22
none|helped|putin|	false -37
none|helped|pyo|	false 44
none|helped|quickly|	true -30
none|helped|race|	false 22
none|helped|radio|	false 57
none|helped|railway|	false -28
none|helped|rail|	false -41
none|helped|rally|	true -57
none|helped|ran|	false 8
none|helped|really|	true -28
none|helped|recently|	true -30
none|helped|recent|	false -7
none|helped|records|	false -61
none|helped|record|	false 51
none|helped|red|	false 84
none|helped|referred|	false 72
none|helped|regulator|	false 58
none|helped|reid|	false -37
none|helped|release|	false -38
none|helped|repeatedly|	true -13
none|helped|reported|	false 45
none|helped|reporter|	false 11
none|helped|reports|	false -74
none|helped|report|	false -68
none|helped|representatives|	false -33
none|helped|republicans|	false -62
none|helped|republican|	false 27
none|helped|researchers|	false 9
none|helped|research|	false -43
none|helped|residents|	false -28
none|helped|resident|	false 53
none|helped|resources|	false 76
none|helped|rest|	false -32
none|helped|retailer|	false 73
none|helped|reynolds|	false -50
none|helped|rights|	false 51
none|helped|rome|	false 61
none|helped|room|	false 18
none|helped|rua|	false 50
none|helped|rubio|	false -40
none|helped|ruling|	false 17
none|helped|russia|	false 67
none|helped|said|	false 61
none|helped|salas|	false -36
none|helped|same|	false 91
none|helped|sanders|	false -43
none|helped|sandhu|	false -56
none|helped|saturday|	true -32
none|helped|says|	false 51
none|helped|schlafly|	false -19
none|helped|schultz|	false -49
none|helped|scientists|	false 32
none|helped|scientist|	false -23
none|helped|scotland|	false 72
none|helped|search|	false 43
none|helped|second|	false 43
none|helped|secretary|	false 66
none|helped|securities|	false -26
none|helped|senate|	false 71
none|helped|senators|	false -65
none|helped|separately|	true 50
none|helped|sergeant|	false -40
none|helped|services|	false 54
none|helped|service|	false 50
none|helped|session|	false -27
none|helped|several|	false -17
none|helped|sexton|	false -64
none|helped|sharp|	false -30
none|helped|sherry|	false -47
none|helped|she|	false -23
none|helped|shot|	false -29
none|helped|should|	true 26
none|helped|sides|	false -17
none|helped|side|	false -9
none|helped|similar|	false 11
none|helped|simply|	true 68
none|helped|singer|	false -6
none|helped|single|	false 45
none|helped|slater|	false -52
none|helped|smith|	false -32
none|helped|social|	false 55
none|helped|society|	false 47
none|helped|soldiers|	false -17
none|helped|sometimes|	true 41
none|helped|some|	false 21
none|helped|son|	false 60
none|helped|sound|	false 71
none|helped|source|	false -52
none|helped|speakers|	false 35
none|helped|speaker|	false 59
none|helped|specifically|	true -68
none|helped|speech|	false -43
none|helped|spending|	false 32
none|helped|spokesman|	false -48
none|helped|spokesmen|	false -53
none|helped|spokesperson|	false -33
none|helped|spokeswoman|	false 36
none|helped|spot|	false 23
none|helped|staff|	false 42
none|helped|stage|	false 27
none|helped|started|	false 46
none|helped|statement|	false -7
none|helped|states|	false 9
none|helped|state|	false 32
none|helped|still|	true -24
none|helped|stopped|	false 43
none|helped|stop|	false -18
none|helped|story|	false -13
none|helped|strachan|	false -29
none|helped|strategists|	false -56
none|helped|street|	false 34
none|helped|strongly|	true -22
none|helped|strong|	false 68
none|helped|sunday|	true 37
none|helped|supervisor|	false 61
none|helped|supporters|	false -55
none|helped|surveyed|	false -49
none|helped|survey|	false -83
none|helped|swing|	false -7
none|helped|system|	false -41
none|helped|s|	false 45
none|helped|takes|	false -15
none|helped|take|	false 35
none|helped|taking|	false -33
none|helped|talking|	false 59
none|helped|talks|	false 18
none|helped|talk|	false 59
none|helped|tanui|	false 54
none|helped|tax|	false 70
none|helped|team|	false -51
none|helped|technology|	false -47
none|helped|tehran|	false -34
none|helped|televised|	false 39
none|helped|terrorism|	false 55
none|helped|terrorist|	false 21
none|helped|text|	false 50
none|helped|thailand|	false -11
none|helped|that|	false 25
none|helped|them|	false 7
none|helped|then|	true -37
none|helped|these|	false -13
none|helped|they|	false -40
none|helped|third|	false -7
none|helped|this|	false 119
none|helped|thursday|	true 25
none|helped|times|	false -41
none|helped|time|	false -59
none|helped|todd|	false 12
none|helped|tokyo|	false 51
none|helped|told|	false -60
none|helped|tolliver|	false 84
none|helped|took|	false -33
none|helped|top|	false 46
none|helped|tour|	false -76
none|helped|toyama|	false 67
none|helped|to|	false 10
none|helped|traders|	false 81
none|helped|trade|	false 45
none|helped|trial|	false 48
none|helped|tribunal|	false 61
none|helped|trump|	false -53
none|helped|trust|	false 29
none|helped|tuesday|	true -48
none|helped|tumasyan|	false 67
none|helped|turned|	false 47
none|helped|turnout|	false 41
none|helped|twice|	true 68
none|helped|twitter|	false -45
none|helped|typically|	true -33
none|helped|u.s.|	false -60
none|helped|ukraine|	false -61
none|helped|uncovered|	false 53
none|helped|unemployment|	false 20
none|helped|unesco|	false 61
none|helped|unica|	false 46
none|helped|union|	false 63
none|helped|unite|	false -48
none|helped|unity|	false 42
none|helped|unit|	false -14
none|helped|university|	false -25
none|helped|unusual|	false 57
none|helped|usda|	false 56
none|helped|usually|	true 52
none|helped|vargas-dunn|	false -56
none|helped|video|	false 20
none|helped|vietnam|	false 60
none|helped|vito|	false 14
none|helped|voice|	false 54
none|helped|voters|	false -22
none|helped|voting|	false 56
none|helped|wage|	false -13
none|helped|walker|	false -68
none|helped|washington|	false 56
none|helped|was|	true 43
none|helped|watchdog|	false -39
none|helped|watchers|	false 28
none|helped|watch|	false -19
none|helped|wbc|	false 61
none|helped|weapons|	false 44
none|helped|weaver|	false -63
none|helped|website|	false -7
none|helped|wednesday|	true -36
none|helped|weeks|	false 52
none|helped|week|	true -98
none|helped|went|	false 54
none|helped|were|	true 30
none|helped|we|	false -11
none|helped|when|	false -58
none|helped|where|	false 31
none|helped|which|	false -13
none|helped|while|	false 21
none|helped|whitlock|	false 69
none|helped|widely|	true -37
none|helped|will|	true 33
none|helped|without|	false 22
none|helped|women|	false -54
none|helped|won|	false -8
none|helped|words|	true 82
none|helped|workers|	false -44
none|helped|work|	false -46
none|helped|world|	false -10
none|helped|wouldn’t|	true -50
none|helped|would|	true -9
none|helped|wunder|	false -21
none|helped|years|	false 51
none|helped|yesterday|	true -60
none|helped|yet|	true -46
none|helped|you|	false 30
none|helped|zambia|	false 57
none|helped|zealand|	false 61
none|helped||	false -52
none|helped|–|	false -31
none|helped|—|	false -24
none|helped|’s|	false 34
none|helped|’|	false 48
none|highlight|	participle 8	past -17	present 17
none|hint|	past -49
none|hit|	base 56	present 13
none|hold|	base 43	participle 54	past 30	present 61
none|hope|	base 38	participle -53	past -89
none|identify|	base -15	past 15
none|imply|	participle -41
none|indicate|	base -29	past -18	present 18
none|inform|	past -8
none|insist|	base -16	past -69	present 31
none|instruct|	past 17
none|insult|	present 26
none|intend|	base 19	past -9	present 11
none|interrupt|	past 35
none|introduce|	past 55
none|inverted|	judging 40	past 31	present 61	saying 38
none|invite|	past 34
none|invoke|	past -19
none|issue|	base -15	past 19	present 105
none|joke|	past 46	present 12
none|judging|	base 10	participle -8	past 10
none|knock|	base 62	past -19
none|know|	base 16	participle 16	present -79
none|label|	past -9
none|lambaste|	past -55
none|lament|	past -39
none|lash|	past 36
none|laugh|	past 60	present 39
none|learn|	base 41	past -20
none|liken|	past -54
none|like|	base 21	past 42	present 48
none|list|	base 83	participle -13	past 10	present 16
none|lobby|	base 86	past -15
none|love|	past 31	present 13
none|maintain|	base 25	past 18	present 60
none|mean|	base 35	participle 91	past -12	present 59
none|mention|	base -40	participle -47	present -10
none|message|	base 32	present -17
none|mock|	participle -64	past 26
none|murmur|	present 62
none|name|	base 38	past 21	present 97
none|need|	base 37	past 14	present 53
none|negated|	false 16	true -16
none|nominate|	participle 38	past -19
none|note|	base 8	participle -37	past -16	present 6
none|object|	base 61	past 24
none|offer|	base -10	participle -28	past 48	present 22
none|oppose|	base -16	participle 35	past -6	present -12
none|order|	base 12	present 124
none|outline|	participle -25
none|paint|	base 25	past 38	present -54
none|persuade|	base -15	past 13
none|phone|	base 67	present 45
none|plan|	base 24	participle -21	past 12	present 15
none|plead|	past 27
none|pledge|	base -21	participle -51	past 26	present 15
none|point|	base 34	participle -46	past -19	present 37
none|portray|	past -25
none|post|	base 30	past 16	present -10
none|praise|	base -16	participle -22	past 16	present -52
none|pray|	past 59
none|predict|	base -6	past -33	present -8
none|prefer|	past 16	present -52
none|present|	past 57	present 14
none|press|	base 28	past 25
none|promise|	base -17	participle -27	past 15	present 29
none|propose|	participle -14	past -10
none|protest|	base 60	past 55
none|prove|	base -16	past 48
none|question|	base 25	participle -41	past -11
none|quote|	participle -7	past 43	present 44
none|rail|	base 27	past -56
none|raise|	base 102	participle 86	past -16	present 66
none|rank|	base 18	participle 10	past 92	present -7
none|rate|	base 74	participle 57	past 49	present 76
none|read|	participle 51	past 61
none|realize|	past -55
none|reason|	base 37	present 76
none|rebuff|	past 31	present 50
none|rebuke|	past -27
none|recall|	base -9	participle -72	past 21
none|reckon|	past -50
none|recognize|	participle 31	past -48	present -27
none|recommend|	past -35
none|record|	base 23	past 54	present -37
none|recount|	base 69	past -18
none|reference|	participle -9	past -45
none|refer|	participle -66	past 51	present -12
none|reflect|	base 26	participle 37	past 14	present 18
none|refuse|	participle 6	past 26	present -22
none|regard|	past -43
none|regret|	present -7
none|reiterate|	past -12
none|reject|	participle -24	past -6	present 74
none|relate|	past 27
none|relative|	judging -6	participle 10	past 9	saying 17	thinking -7
none|remark|	present 31
none|remember|	present -46
none|remind|	participle -28	past 41
none|rename|	past 47
none|repeat|	base 20	participle 22	past 7
none|reply|	base 26
none|report|	base 10	participle -6	past 9	present -44
none|request|	base 86	past -21	present -24
none|respond|	base 6	participle 47
none|retort|	past -47
none|retweet|	past -10
none|reveal|	base 28	participle -63	past -14	present -13
none|rule|	base -10	participle 95	past -20	present 51
none|saying|	base 7	participle 6	present 12
none|say|	base -12	participle -13	past -27	present -13
none|scold|	present 50
none|seek|	base 14	participle -8	present -9
none|see|	base -14	participle 34	past 24	present 6
none|shared|	base 14	participle -10	past -18	present 14
none|shoot|	past 54
none|shout|	past 22
none|show|	base -13	participle 30	past 6	present -41
none|shrug|	past -13
none|sigh|	past 42
none|signal|	base -12	past 18	present -19
none|sign|	base 28	participle 51	past 16	present 44
none|sing|	base 35	participle 41	past 101
none|slam|	participle -38	past -52	present -12
none|slap|	past -20
none|slate|	base 60	past 49
none|snap|	base 54
none|source|	source -7
none|speak|	base 44	participle 57	past 23	present 13
none|speculate|	base -8
none|state|	base 58	participle -62	past -62	present 75
none|stress|	past -28
none|subject|name|	judging 22	source 6	thinking 45
none|subject|noun|	judging 8	saying 6	source -12	thinking -9
none|subject|pronoun|	judging -26	saying 11	thinking -13
none|submit|	past 9
none|suggest|	base -37	participle -41	past -67	present 29
none|support|	participle 19	past -37	present -20
none|suspect|	past -15	present -33
none|tag|	base 49
none|talk|	base 34	participle 30	past -28	present 30
none|tell|	participle 27
none|testify|	participle 10	past 25
none|text|	base 64	past 37	present 46
none|thank|	base 24	participle -64	past 43	present 78
none|thinking|	past 7	present 16
none|think|	base -26	participle 7	past 22	present -30
none|threaten|	participle 10	past -21	present 40
none|title|	base 76	past -12	present 44
none|tout|	participle -9	past -16
none|to|false|	base 11	past 8	present 10	source -7
none|to|true|	participle 22	past 22	present 43
none|treat|	past 50
none|trust|	base 12
none|try|	base 37	participle 12	past 43	present 65
none|tweet|	base 21	participle -32	past -16
none|understand|	base -30	past 49	present -35
none|urge|	participle 6	past -16	present 66
none|use|	base 113	participle 33	past 40	present 29
none|utter|	past 37
none|venture|	base 69
none|verify|	past 53
none|view|	base -15	past 20	present -26
none|voice|	base 72	past -8
none|volunteer|	base 61	past 18	present 61
none|vote|	participle 12	present 89
none|vow|	participle -28	past -50	present -49
none|want|	present 27
none|warn|	base 7	participle 11	past -17	present 32
none|wave|	base 51	participle 60	past 48	present 52
none|weigh|	base 37	participle 48	past -14	present 66
none|welcome|	base -8	past 34
none|wish|	past 44
none|wonder|	base -54	participle -45	past 11
none|worry|	past -89	present 49
none|write|	base 49	participle -11	present -8
start|	after -10	before -33	late -17	source 9	that 10
start|after|	add 35	argue 56	believe 23	call -56	champion -49	insist -22	lobby -37	note 26	promise -25	recall -24	report -68	say -9	show 13	suggest 60	tell 12	thank -28	vote -45	write 51
start|after|add|	auxiliary 28	none 37
start|after|add|first|	was -46
start|after|adverb|	preposition -39	word 23
start|after|adverb|verb|	saying 21
start|after|argue|	adverb -8	auxiliary 44	none 19
start|after|asks|false|	none -38	to 9	verb -11
start|after|asks|true|	auxiliary 41	verb 8
start|after|auxiliary|	adverb 69	auxiliary 14	determiner -33	preposition -13	that 54	verb-thinking 42
start|after|auxiliary|auxiliary|	saying 27
start|after|auxiliary|none|	judging -36	saying 36
start|after|auxiliary|to|	saying -6
start|after|auxiliary|verb|	saying -21
start|after|before|	, -10
start|after|believe|	auxiliary 45
start|after|call|	verb -40
start|after|capital|auxiliary|	saying 64
start|after|capital|	possessive -33	word 16
start|after|capital|verb|	saying 15
start|after|champion|	auxiliary -49
start|after|coordinator|	auxiliary -21	capital -60	pronoun 56	word -20
start|after|coordinator|auxiliary|	judging -33	saying -18
start|after|determiner|auxiliary|	saying 10
start|after|determiner|	capital 7	word -24
start|after|determiner|marks|	judging -40
start|after|determiner|none|	saying -76	thinking -48
start|after|determiner|verb|	saying -36
start|after|explain|	auxiliary 14
start|after|explain|first|	is 44
start|after|first|	a -59	adding -39	and -32	are 11	because 13	but 13	citing -46	director -42	had -16	have 6	her 18	is 61	it 41	one 8	she -27	that 73	the 10	they 52	to 24	was -8	when -9	who -66	will 41	would -43
start|after|judging|	auxiliary -62	base -60	coordinator -38	determiner -65	past -54	present -58	word -57
start|after|judging|first|	and -27	the -50
start|after|note|	auxiliary 37	none 42	word -34
start|after|opening|,|	true -6
start|after|opening|auxiliary|	true 62
start|after|opening|capital|	false 54	true -45
start|after|opening|coordinator|	false 29	true 13
start|after|opening|determiner|	false -47	true -31
start|after|opening|preposition|	false 39	true 49
start|after|opening|pronoun|	false -43	true -37
start|after|opening|quote|	false -84
start|after|opening|subordinator|	false 57	true 8
start|after|opening|that|	true -41
start|after|opening|word|	false -20	true -11
start|after|order|direct|	judging -80	saying 50	thinking -51
start|after|order|inverted|	judging -58	saying -85
start|after|preposition|auxiliary|	saying -71
start|after|preposition|	determiner -61	word -10
start|after|preposition|none|	saying -34
start|after|promise|	auxiliary -25
start|after|pronoun|	auxiliary -10	verb-thinking 47
start|after|pronoun|auxiliary|	saying -7
start|after|pronoun|verb|	saying 55
start|after|recall|	none -14
start|after|report|first|	citing -31
start|after|report|	none -31	verb -61	verb-judging -31
start|after|saying|	adverb 21	auxiliary 20	base 36	capital 33	determiner -14	past 6	preposition -46	present -6	pronoun 18	that 73	verb-saying -68	verb-thinking 19
start|after|saying|first|	a -44	adding -39	and -15	because 13	but 26	citing -46	director -42	had -16	is 48	it 41	she -27	that 73	the 12	they 52	to 24	was -8	when -9	who -66	will 41	would -43
start|after|say|	auxiliary -8	capital 32	coordinator 101	determiner -19	none -47	preposition -54	pronoun 6	that 47	verb-saying -28	verb-thinking -26	word 65
start|after|say|first|	a -39	adding -39	and 101	because 32	could -14	director -42	had -39	is 21	she -27	that 47	they 46	was -39	when -9	who -56	would -57
start|after|subordinator|auxiliary|	saying 34
start|after|subordinator|none|	saying -37
start|after|subordinator|	preposition -57	pronoun 11	word -51
start|after|subordinator|verb|	saying -11
start|after|suggest|	auxiliary 33
start|after|tell|	verb 24
start|after|thank|	determiner -28
start|after|that|	auxiliary 28	determiner 53
start|after|that|auxiliary|	saying 38
start|after|thinking|	auxiliary 25	base -23	determiner -10	past -51	present -41	word -53
start|after|thinking|first|	a -43
start|after|verb-saying|auxiliary|	saying -60
start|after|verb-saying|	determiner -58
start|after|verb-saying|none|	saying -51
start|after|verb-saying|verb|	saying -45
start|after|verb-thinking|	determiner 56	preposition 13
start|after|verb-thinking|none|	saying -7
start|after|verb|false|auxiliary|	judging -42	saying 18	thinking -17
start|after|verb|false|marks|	judging -40	saying 20
start|after|verb|false|none|	judging -45	saying 10	thinking -28
start|after|verb|false|to|	judging -51	saying 18
start|after|verb|false|verb|	saying 32	thinking -8
start|after|verb|true|auxiliary|	saying 12
start|after|verb|true|marks|	saying -6
start|after|verb|true|none|	saying -38	thinking -51
start|after|verb|true|to|	saying 22
start|after|verb|true|verb|	saying -16
start|after|vote|	determiner -35	none -39
start|after|words|10-15|false|	auxiliary -22	none -17	verb -15
start|after|words|10-15|true|	auxiliary -6	none -24	to 10
start|after|words|1|false|	auxiliary 26	none 15	verb 27
start|after|words|2|false|	auxiliary -9	none -36	verb 23
start|after|words|2|true|	none -32
start|after|words|3|false|	auxiliary -20	to -56	verb 12
start|after|words|3|true|	verb 61
start|after|words|4-5|false|	auxiliary 91	none 34	verb 76
start|after|words|4-5|true|	none 30	verb -102
start|after|words|6-9|false|	auxiliary -26	marks -51	verb -19
start|after|words|6-9|true|	marks -6	none -41	to 9	verb 11
start|after|word|	auxiliary 16	determiner 46	preposition -8	pronoun -43	quote -58	word -14
start|after|word|auxiliary|	saying 49
start|after|word|marks|	saying -58
start|after|word|none|	saying -16
start|after|word|verb|	saying 22
start|after|write|	auxiliary 17	coordinator -13	marks 68	word 52
start|after|write|first|	and -13
start|asks|	accuse -69	agree -73	allow 17	announce -26	argue -83	ask 41	attack 19	back -60	call 21	care 50	charge -83	cite -40	comment 21	compare 15	confirm -41	continue 10	credit 46	debate -16	decide -15	decline -14	describe 40	discuss 16	dismiss -43	echo -56	email -55	expect -69	explain 36	favor 9	feel -50	hear -51	hold 10	how 50	if 47	issue -48	joke -38	laugh -31	learn 10	like -10	mention -60	name -33	need 23	object -64	offer -84	order -52	outline 13	point 30	praise -41	predict -49	present -48	press -49	promise -59	protest -38	question 26	raise -50	recall 26	refuse -55	remember -9	respond -51	reveal -21	rule -74	say -47	see 8	seek -63	show -19	sing -44	state -70	support -54	talk 46	tell 12	thank -95	understand 48	use -62	volunteer -32	vote -50	want 43	what 31	when -38	where -14	whether 17	which 9	who -10	why 44	wonder 24	worry 13
start|asks|accuse|	past -69
start|asks|agree|	base -52	past -22
start|asks|argue|	past -51
start|asks|ask|	base 23	participle 28	past 32	present -34
start|asks|back|	base -44	past -63
start|asks|call|	past -105
start|asks|comment|	base 24
start|asks|compare|	past -54
start|asks|confirm|	past -41
start|asks|consider|	participle -36
start|asks|debate|	base -55
start|asks|decide|	base -7	participle 13	past -14
start|asks|decline|	past -14
start|asks|describe|	past 23
start|asks|discuss|	base 20	past -24
start|asks|dismiss|	past -43
start|asks|email|	base -48
start|asks|expect|	past -66
start|asks|explain|	base 20	participle 7	past 6	present 34
start|asks|feel|	past -50
start|asks|find|	base -84	past -60
start|asks|hold|	participle -46	present -60
start|asks|introduce|	past -63
start|asks|issue|	base -36
start|asks|joke|	past -38
start|asks|know|	past -35	present 21
start|asks|laugh|	past -23
start|asks|learn|	past 18
start|asks|like|	base -10
start|asks|mention|	base -57	past -22
start|asks|need|	base 33
start|asks|object|	past -64
start|asks|offer|	past -77
start|asks|order|	past -52
start|asks|point|	present 17
start|asks|praise|	past -31
start|asks|press|	base -38
start|asks|promise|	past -57
start|asks|question|	base 7	participle 45	past 12	present 13
start|asks|raise|	base -32
start|asks|refuse|	past -55
start|asks|remember|	base -53	past 17
start|asks|respond|	base -62
start|asks|say|	base -66	participle 18	present -58
start|asks|see|	base -13
start|asks|show|	base 29	participle -10	past -13	present -38
start|asks|state|	base -55	present -54
start|asks|support|	base -42	past -43
start|asks|talk|	participle 26
start|asks|tell|	base 32	past -115
start|asks|thank|	past -95
start|asks|use|	base -47	past -40
start|asks|vote|	base -47
start|asks|want|	base 20	past 44
start|asks|wonder|	base 50	participle 45	past -11
start|before|(|auxiliary|	preposition -43	saying -34
start|before|(|	capital -74
start|before|(|none|	, -29	preposition -23	saying -41	thinking 26
start|before|(|verb|	saying -34	word -19
start|before|,|none|	saying -25
start|before|,|	subordinator -32	word -33
start|before|,|verb|	saying -41
start|before|-|	- -41	capital -51
start|before|-|auxiliary|	saying -42
start|before|-|verb|	saying -40
start|before|according|	( -56	) -58	, -29	- -26	adverb 36	auxiliary -20	capital -7	coordinator 21	none 21	preposition 6	pronoun -8	stop 6	subordinator 35	to -51	verb 12	verb-saying 56
start|before|according|first|	a -36	and -24	at 18	clinton 22	hillary 16	in 32	it -26	london -21	more -17	mrs. 18	one -23	sanders 17	there 24	trump -11	washington -18
start|before|according|source|auxiliary|	, -30	preposition -25	stop 28	word -17
start|before|according|source|none|	, -16	preposition 34	stop -14	word 21
start|before|according|source|to|	, -8
start|before|according|source|verb|	, 15	adverb 57	capital -50	stop 7	verb-saying 57
start|before|	accuse -54	acknowledge -55	add -19	admit -75	advise -46	affirm -49	agree -31	aim -48	allege -44	allow -56	announce -19	answer -73	apologise -37	appeal -63	applaud -36	argue -10	ask -80	assume -52	assure -39	attack -95	attribute -34	back -94	believe -15	blame -67	blast -47	boast -43	call -21	care -72	cast -48	caution -53	challenge 12	champion -71	charge -63	cite -68	claim -64	commend -28	comment -78	compare -65	complain -7	concede -78	conclude 33	confirm 21	consider 34	contend -24	continue -82	counsel -38	counter -47	credit -62	debate -70	decide -63	declare 9	decline -78	decry -29	deem 27	defend -67	deliver -38	demand -62	deny -84	disagree -61	disclose -52	discuss -41	dismiss -35	doubt -44	echo -54	email -72	endorse -77	estimate 8	expect -60	explain -58	express -71	favor -60	fear -56	feel -36	figure -43	find 15	fire -67	forecast -72	hail -51	hear -55	hint -42	hit -39	hold -67	hope -55	indicate -17	inform -53	insist -28	intend -34	interpret -46	introduce -43	invoke -35	issue -77	joke -47	know -70	lament -60	laugh -63	learn -36	list -27	maintain -62	mean -6	mention -41	message -6	mock -18	name -51	need -53	nominate -62	note -6	offer -32	oppose -28	order -76	persuade -61	phone -41	plan -71	plead -68	pledge -72	point -44	post -20	praise -61	predict 25	prefer -34	present 13	press -46	promise -72	propose -63	prove -53	question -49	quote -48	rail -68	raise -83	rank -56	rate -42	reason -54	recall -78	recommend -70	record 43	recount -46	refer -48	reference -58	reflect -72	refuse -46	reiterate -53	reject -77	relate -35	remark -40	remember -61	remind -17	repeat -66	reply -18	report 49	respond 23	retort -36	reveal -7	see -71	seek -64	shoot -53	show 25	shrug -61	sign -104	signal -64	sing -72	slam -43	speak -76	state -46	stress -71	suggest -41	support -16	talk -86	tell 12	testify -70	thank -35	think 10	title -22	trust -44	try -57	tweet 7	understand -46	urge -84	venture -35	view -59	voice -56	volunteer -43	vote -77	want -58	warn -13	wave -45	weigh -52	welcome -62	wonder -27	worry -59	write 25
start|before|accuse|	capital -57	determiner -29	none -40	preposition -47	verb -38	word -22
start|before|accuse|first|	a -42	in -30	the -12
start|before|acknowledge|	auxiliary -42	capital -42	determiner -38	none -18	preposition -41	that -54	verb -36
start|before|add|	, -80	auxiliary 21	capital 59	determiner -101	none -16	preposition -72	pronoun -18	stop 18	verb -87
start|before|add|first|	he -17	the -70
start|before|admit|	auxiliary -55	capital -43	none -47	preposition -35	pronoun -46	that -9
start|before|admit|first|	bastian -28
start|before|advise|	capital -34	none -24	preposition -30
start|before|affirm|	capital -41	none -34
start|before|agree|	auxiliary -11	capital -77	determiner 8	none -45	preposition -72	stop 18	verb -64
start|before|agree|first|	the 13
start|before|aim|	none -40	preposition -53
start|before|allow|	preposition -51
start|before|announce|	auxiliary -22	capital 32	determiner -73	preposition -93	pronoun -33	stop -27	that -44	word -40
start|before|announce|first|	on -29	the -51
start|before|answer|	capital -61	none -37	preposition -35	quote -25	that -62	verb -48
start|before|answer|first|	asked -61
start|before|apologise|	capital -28	determiner -28	none -36	preposition -34
start|before|apologise|first|	the -28
start|before|appeal|	capital -44	determiner -11	none -23	preposition -57	verb -24	word -24
start|before|appeal|first|	denver -24
start|before|applaud|	capital -37	none -36	subordinator -29
start|before|apposed|judging|none|	determiner -12	preposition -54
start|before|apposed|judging|verb|	preposition -62
start|before|apposed|saying|auxiliary|	stop -91
start|before|apposed|saying|none|	capital -69	determiner -63	preposition -68	pronoun -61	stop -60	that -33	word -50
start|before|apposed|saying|verb|	determiner -53	stop 12
start|before|apposition|judging|none|	adverb -62	capital -33	determiner -52	preposition -91	pronoun -51	quote -26	verb-saying -19	word -36
start|before|apposition|judging|verb|	determiner -28	preposition -45	stop -52
start|before|apposition|saying|auxiliary|	determiner -51	stop -76	that -36	word -29
start|before|apposition|saying|none|	: -82	adverb -47	capital -128	determiner -131	preposition -112	pronoun -38	quote -46	stop -95	subordinator -73	that -55	word -71
start|before|apposition|saying|to|	that -23
start|before|apposition|saying|verb|	capital -30	determiner -66	preposition 10	pronoun -72	subordinator -25	that -45	word -77
start|before|apposition|thinking|none|	capital -45	determiner -38	preposition -60	pronoun -40	word -27
start|before|argue|	, -46	adverb -42	auxiliary 16	capital -38	determiner -31	none -8	preposition 6	quote -40	stop 6	subordinator -31	that -42
start|before|argue|first|	giles -7	in -19	percy -46	senior -34	the -29
start|before|asks|false|	none -47	to -34
start|before|asks|true|	auxiliary 14	none 15	to -45	verb 6
start|before|ask|	adverb -20	auxiliary -33	capital -91	determiner -52	none -62	preposition -52	stop -54	subordinator -61	that -36	to -28	verb -56	word -24
start|before|ask|first|	a -28	abu -19	at -12	during -27	her -20	his -23	in -66	oil -17	paul -15	that -48	the -19	wing -18
start|before|assure|	none -39	preposition -53
start|before|attack|	capital -75	determiner -42	none -65	preposition -76	verb -43	word -38
start|before|attribute|	capital -27	determiner -20	none -34	subordinator -23
start|before|attribute|first|	because -23	executive -27
start|before|auxiliary|	capital -32	word -50
start|before|auxiliary|none|	saying -54	word -20
start|before|auxiliary|verb|	saying -12	stop -11
start|before|back|	auxiliary -55	capital -68	coordinator -41	determiner -48	none -57	preposition -81	stop -29	to -24	verb -58	word -27
start|before|back|first|	at -19	in -22	the -30
start|before|before|	 -73	! -55	) -41	. 6	: -62	; -53	? -58	start -9
start|before|believe|	, 25	capital -51	determiner -14	none -34	subordinator -44	that -36	verb -8
start|before|blame|	capital -57	determiner -43	none -60	preposition -41	stop -57	verb -32	word -34
start|before|blame|first|	democratic -35	réka -33	the -21	vind -27
start|before|blast|	preposition -49
start|before|call|	, -45	auxiliary -76	capital -8	coordinator -45	determiner -47	preposition -10	pronoun -95	quote -52	verb -121	word -36
start|before|call|first|	a -13	argentina -40	growers -49	her -39	his -44	in -64	its -23	jolyon -51	oatly -33	on -40	one -46	roger -54	the -56
start|before|capital|	& -36	' 19	( -123	, 10	- -48	/ -131	adverb -27	auxiliary 26	capital -29	coordinator 20	determiner 12	possessive 6	that 59	verb-judging -63	verb-saying -33	verb-thinking -20	word 8	– 12	— -85	’ -60
start|before|capital|auxiliary|	, 21	: -32	auxiliary -46	capital 10	coordinator -7	determiner -30	end 17	judging -11	pronoun -6	saying 16	subordinator 19	thinking -110	word 24
start|before|capital|none|	' -48	, 22	/ 25	: -102	adverb -11	auxiliary -115	capital 22	coordinator -127	determiner -80	end -116	judging -8	possessive -53	preposition -26	quote -39	saying -26	source -13	stop -16	subordinator -107	that -89	thinking -20	verb-judging -68	verb-saying -11	verb-thinking -71	’ -44
start|before|capital|to|	auxiliary -11	capital -53	determiner -24	end -59	judging -43	preposition 30	pronoun -35	saying -46	source -31	stop -85	subordinator -36	that -32	thinking -45	word -29
start|before|capital|verb|	) -38	, 29	: 19	adverb -11	auxiliary -50	capital -83	coordinator -82	determiner 11	end -105	judging -109	preposition 27	pronoun 38	quote -67	source 20	stop -21	subordinator -41	that 20	thinking 12	verb-saying 45	word -12
start|before|care|	capital -38
start|before|cast|	determiner -31	preposition -53	verb -41
start|before|caution|	capital -29	coordinator -66	none -53
start|before|challenge|	capital 17	none -78	preposition 11
start|before|champion|	, -45	capital -71	none -71	preposition -54
start|before|charge|	capital -53	none -54	preposition -67
start|before|cite|	auxiliary -38	capital -47	determiner -54	none -46	preposition -39	subordinator -36	verb -39	verb-saying -26
start|before|cite|first|	in -20	the -44
start|before|claim|	auxiliary -27	capital -52	determiner -33	none -36	preposition -76	verb -55
start|before|claim|first|	the -31
start|before|commend|	determiner -28	none -28
start|before|commend|first|	a -25
start|before|comment|	capital -50	determiner -45	none -67	preposition -48	stop -49
start|before|comment|first|	global -17	the -45
start|before|compare|	capital -34	determiner -55	none -36	preposition -66	verb -57
start|before|compare|first|	a -20
start|before|complain|	adverb -33	auxiliary -39	capital -69	determiner 21	none 6	preposition -71	stop -56
start|before|complain|first|	an 25	gavi -33	in -53
start|before|concede|	auxiliary -45	capital -50	coordinator -38	none -23	preposition -27	pronoun -50	that -22	verb -59
start|before|concede|first|	but -38	in -20
start|before|confirm|	auxiliary 26	capital -22	determiner 23	none -81	preposition -79	stop 50	that -29	verb 11
start|before|confirm|first|	in -31	noelle -19	ruth -27	the -91
start|before|consider|	capital 21	determiner 17	none 17	preposition 19
start|before|contend|	determiner -20	none -20	that -15
start|before|contend|first|	the -20
start|before|continue|	capital -55	none -42	preposition -86	verb -54
start|before|coordinator|	, -55	adverb -28	auxiliary 38	capital 11	determiner -40	preposition -83	pronoun 14	subordinator -44	word -59
start|before|coordinator|auxiliary|	, 10	determiner -34	judging -40	preposition -65	saying 11	source -25	that -32	thinking -35
start|before|coordinator|none|	, -9	auxiliary -64	capital -42	coordinator -50	judging -68	preposition 11	pronoun -59	source -24	stop -19	that -46	thinking -59	word -50
start|before|coordinator|to|	, -7	saying -25
start|before|coordinator|verb|	, 11	determiner -41	judging -43	preposition -15	saying -46	stop 20	that -60	thinking -47
start|before|counsel|	capital -44	none -37	preposition -37
start|before|counsel|first|	in -37
start|before|counter|	capital -47	none -47
start|before|credit|	determiner -47	none -35	verb -51
start|before|credit|first|	its -29	the -39
start|before|criticize|	capital -72	determiner -73	none -93	preposition 8	verb 16
start|before|criticize|first|	in -40
start|before|debate|	auxiliary -57	capital -68	determiner -40	none -56	preposition -34	subordinator -40	word -27
start|before|decide|	capital -38	none -40	preposition -44	word -34
start|before|declare|	capital 19	none -60	preposition 9	that -34
start|before|declare|first|	in -46
start|before|decline|	capital -50	determiner -24	none -63	preposition -70
start|before|decline|first|	the -20
start|before|decry|	none -29
start|before|defend|	capital -65	determiner -28	none -67	preposition -29	stop -60	verb -27
start|before|defend|first|	in -19	wolf -41	zf -24
start|before|deliver|	capital -48	determiner -30	none -26	preposition -24
start|before|demand|	preposition -62
start|before|deny|	auxiliary -23	capital -66	determiner -51	none -96	preposition -33	pronoun -45	stop -53	that -14	verb -43	word -26
start|before|deny|first|	the -44
start|before|describe|	capital 19	determiner -59	none 16	preposition -58	subordinator -64	verb -45
start|before|describe|first|	in -37	its -14	katherine -40	when -25
start|before|determiner|	, -45	adverb -7	capital -34	determiner -69	preposition 10	verb-judging -39	verb-saying 24	verb-thinking 25	word 19
start|before|determiner|auxiliary|	, -9	; -23	capital 31	determiner -29	judging -72	preposition 8	pronoun -81	saying 38	source 10	stop 48	thinking -7	verb-thinking -23
start|before|determiner|none|	, -62	: -60	adverb -92	auxiliary -123	capital -39	coordinator 23	determiner -10	judging -72	preposition -66	pronoun -25	quote -68	saying -46	source 17	stop 19	subordinator -80	that -61	thinking -80	verb-judging -44	verb-saying -73	verb-thinking -66	word -97
start|before|determiner|to|	judging -34	saying 25	stop 23
start|before|determiner|verb|	auxiliary -83	capital -45	coordinator 7	determiner -114	judging 14	preposition -15	quote -47	saying -25	source -28	stop -8	subordinator -56	that -56	thinking -9	verb-judging -47	word -8
start|before|direct|judging|auxiliary|	capital -47	determiner -78	preposition -8	pronoun -52	word -62
start|before|direct|judging|none|	$ -32	, -56	auxiliary -18	capital -74	coordinator -30	determiner -53	end -51	pronoun 21	quote -41	stop -63	subordinator -50
start|before|direct|judging|to|	capital -43	preposition 29	word -34
start|before|direct|judging|verb|	, -38	capital -64	coordinator -45	determiner -75	preposition 6	pronoun -44	stop -49	word -72
start|before|direct|saying|auxiliary|	, -38	: -45	; -27	adverb -33	capital 17	determiner -15	end 38	pronoun -41	stop 26	word 6
start|before|direct|saying|none|	, -54	: -105	; 16	adverb -88	auxiliary -54	capital 27	coordinator -63	end -90	preposition -28	quote -66	stop 39	subordinator -66	that -125	verb-judging -39	verb-thinking 36	word -176
start|before|direct|saying|to|	, -43	capital -76	determiner 11	preposition 15	pronoun -78	that -46
start|before|direct|saying|verb|	, -32	: 30	adverb -6	auxiliary -11	capital -27	coordinator -36	determiner -11	end -65	preposition 14	stop -22	subordinator -66	verb-saying 17	verb-thinking 29	word -35
start|before|direct|thinking|auxiliary|	, 14	coordinator -48	determiner -61	preposition -70	stop -15	that -54	word -31
start|before|direct|thinking|none|	, -59	auxiliary -66	determiner -66	end -48	preposition -94	pronoun -54	stop 19	subordinator -61	that 26	verb-saying -46	word -102
start|before|direct|thinking|verb|	adverb -56	capital -53	determiner -61	end -65	pronoun 20	stop 36	subordinator -38	word -72
start|before|disagree|	capital -31	none -52	stop -41
start|before|disclose|	auxiliary -50	preposition -51
start|before|discuss|	determiner -35	none -31
start|before|dismiss|	capital -19	determiner -39	none -35	preposition -29	subordinator -12
start|before|echo|	none -54
start|before|email|	capital -41	none -47	preposition -56	verb -41
start|before|endorse|	capital -74	none -81	preposition -55	verb -51
start|before|estimate|	capital -21	none -15	preposition -12	that -31	verb 12
start|before|estimate|first|	danicley -8
start|before|expect|	capital -54	determiner -49	none -43	preposition -41	word -40
start|before|explain|	, -20	auxiliary -23	determiner -74	none -76	verb -45
start|before|explain|first|	a -58	the -32
start|before|express|	capital -61	determiner -22	none -74	preposition -34	quote -40	word -36
start|before|express|first|	in -19	the -31
start|before|fear|	determiner -46	none -28	preposition -50	verb -42
start|before|feel|	determiner -17	none -6	subordinator -30	verb -37	word -31
start|before|feel|first|	as -28
start|before|figure|	none -40	preposition -37
start|before|find|	, 48	adverb -39	auxiliary -10	capital -16	coordinator -81	determiner 24	end -59	none -9	pronoun -71	stop 47	subordinator -14	that -67	verb 28	word -79
start|before|find|first|	a 54	but -66	clementine -41	her -56	in 21	yusuf -37
start|before|fire|	capital -61	none -65
start|before|first|	( -69	, -76	- -52	12 -28	17 -27	23 -33	4 -29	9 -51	a 17	about 21	abu -62	accra -45	across -53	adelheid -45	after 34	al -19	albert -48	almost 35	already 23	also -42	although -68	an -11	ancel -55	and -29	another -56	argentina -40	around -40	as -17	asked -29	at -42	aurélien -28	authorities 45	awara -43	back -63	balambér -59	bastian -28	because -14	before 18	behind -27	beijing -29	beirut -61	bernie 67	besides -43	betsy -47	beyond -30	bheki -23	bill -47	bishop -25	bob -31	both -56	botirjon -41	brackish -19	brazil -24	brian -33	brno -50	bronte -32	brussels -42	bush 47	by -7	cairo -54	camp -57	caroline -37	cassandra -25	charles -31	chief -37	china 51	chris -37	christopher -24	clement -33	clementine -41	cleveland -33	clinton 37	colombo -60	contacted -34	counsel -48	crispian -66	cruz 30	dalva -58	dan -47	dana -48	danicley -8	darlene -32	david -37	de 19	democratic 54	democrats -44	deng -54	denver -24	deputy -69	derry -57	despite -72	dhagaweyne -44	dhaka -19	doha -76	domenica -27	dominic -19	donald 48	dr -45	due -34	each -51	earlier -47	edward -13	egypt -44	electric-truck -63	eli -25	ethiopia 50	even 33	every -54	executive -27	father -25	faye -36	feb -26	federal 19	first -48	fitzroy -19	following -38	for -67	former 16	four -65	france -35	frank -39	fraser -25	from -60	gavi -33	geneva -58	gernot -18	giles -7	global -17	grace -29	graham -14	greece -33	green -28	growers -49	hallgerður -53	harold -27	hazel -24	he 6	here -35	hillary 37	hnat -39	hold -43	hon. -48	hope -29	hsieh -49	hugo -23	i -52	i. -25	idil -25	if 6	in 10	india 20	inec -16	innocent -49	iran -56	istanbul -42	it -32	its -77	itziar -34	jas -46	john -40	jolyon -51	juliet -29	june -56	just -63	jxn -12	katherine -40	kentucky -24	kiran -26	kirra -54	kudo -28	kwame -32	kyiv -61	labour -34	lale -48	laos -42	later -47	le -73	leah -25	liberty -52	like -37	lisbon -54	london -39	lotu -27	low -37	lubbock -67	lucinda -17	luis -27	lunga -53	lydia -21	mai -62	manila -65	many 41	mark -39	matt -43	may -60	meanwhile 38	mejra -57	melbourne -68	melinda -42	members 32	mena -35	michigan 13	millers -55	monday -23	moreover -47	moscow -60	most -44	mr -56	mr. 26	mrs -42	mrs. 41	ms. 20	murphy -29	namgung -17	naomi -47	national -71	nearly 54	neil -22	new 8	nilima -44	nishida -29	noelle -19	nong -56	nordstrand -26	not -26	now 37	numsa -50	oatly -33	obama 46	octopuses -70	odd -35	of 25	officer -86	ohio 30	oil -17	one -62	ong -23	only 16	opposition -33	outside -36	ouyang -32	over -54	oxford -16	oybek -25	panel -8	pang -46	paris -64	parks -33	pasto -25	paul -28	percy -46	perhaps -43	port -48	prabal -30	president -14	pressed -61	preston -40	prof -54	questor -61	ramón -55	rather 10	reacting -61	rep. 16	replying -70	republican 21	republicans -40	rezwanul -40	right 26	rival -16	rodion -25	roger -54	rome -54	rosamund -32	rowena -49	russia -44	ruth -29	ryan 34	réka -33	said -53	sanders 18	sen. -83	senator 33	senior -34	several 7	she -10	sheikh -34	shen -40	shortly -52	since 15	sister -35	so -29	solicitor -61	some 34	sora -45	south 6	speaking -82	state 13	stephanie -42	still 51	stockholm -9	stockholm-based -17	striker -57	struan -42	sudan -32	sukumaran -50	sunday 55	sunder -33	sunita -24	sweden -34	taipei -56	tampa -68	target -56	tbilisi -71	thamir -41	that 34	the -17	their -54	then -43	there 30	they 37	this -16	thomas -41	though -77	three 27	through 11	throughout -55	to 12	today -55	torill -39	trump 9	trumpf -32	tuesday 18	turkey 59	turning -26	two 8	tyler -36	uncle -41	under -38	united -52	vanuatu -38	vienna -77	vietnam -52	vind -27	vukašin -32	wade -29	washington 9	we 36	what 10	when -11	whether 39	wilma -32	wing -54	winter -41	with -22	within -43	wolf -41	yet -38	your -65	yusuf -37	zarina -15	zf -24	zhyldyz -36	zim -47	zsombor -50	— 12
start|before|forecast|	capital -38	none -52	preposition -68	verb -48
start|before|hail|	capital -40	determiner -44	none -51
start|before|hear|	auxiliary -42	capital -49	determiner -35	preposition -22	stop -37	verb -73
start|before|hear|first|	a -40	the -22
start|before|hint|	auxiliary -32	none -38
start|before|hit|	capital -39	determiner -41	none -27
start|before|hold|	auxiliary -32	capital -61	determiner -48	none -48	preposition -43	subordinator -24	verb -43	word -41
start|before|hold|first|	even -29	in -46
start|before|hope|	auxiliary -25	capital -31	determiner -33	none -35	preposition -46	verb -35
start|before|hope|first|	the -28
start|before|indicate|	auxiliary -31	capital -50	none -35	that -26
start|before|inform|	none -25	pronoun -61
start|before|insist|	, -49	adverb -21	auxiliary -42	capital 7	determiner -58	none -62	preposition -44	pronoun -35	stop -53	subordinator 21	that -45	to -43	verb 9
start|before|insist|first|	her -46	the -53	their -21
start|before|interpret|	capital -33	none -43	preposition -40
start|before|introduce|first|	in -32
start|before|introduce|	none -43	preposition -52
start|before|inverted|judging|auxiliary|	preposition -52
start|before|inverted|judging|none|	' -41	, -81	; -31	adverb -46	coordinator -43	preposition -142	quote -49	stop -14	subordinator -66	verb-saying -80	word -35
start|before|inverted|judging|verb|	coordinator -33	preposition 37	stop -56	subordinator -57
start|before|inverted|saying|auxiliary|	, 76	auxiliary -64	stop 13
start|before|inverted|saying|none|	' -38	, 46	: -89	adverb -154	auxiliary -138	coordinator 10	determiner -60	end -60	possessive -62	preposition -176	pronoun -167	quote -30	stop -82	subordinator -91	verb-judging -65	verb-saying -109	verb-thinking -81	word -135	’ -54
start|before|inverted|saying|to|	auxiliary -20	end -51
start|before|inverted|saying|verb|	, 52	auxiliary -131	coordinator 7	preposition -143	pronoun -84	quote -68	stop 9	verb-judging -47
start|before|invoke|	none -35
start|before|issue|	capital -46	determiner -66	none -67	preposition -58	subordinator -24	verb -34	word -17
start|before|issue|first|	in -42	on -30
start|before|joke|	none -47	preposition -49
start|before|judging|	base -30	capital -21	coordinator -78	determiner -20	participle -15	past -14	preposition -32	present -38	pronoun -7	subordinator -13	verb-saying -24	word -61
start|before|judging|base|	, -47	auxiliary -15	capital -31	coordinator -56	determiner -52	end -54	preposition -8	pronoun -42	stop -63
start|before|judging|first|	9 -24	a -44	across -53	after 19	although -38	among -12	an -36	and -41	argentina -40	as -84	asked -73	at -55	beyond -39	but -65	by 15	clinton -75	crispian -13	democratic -35	democrats -44	despite -24	during -28	even -82	every -27	for -43	former -24	growers -49	he 11	her -58	his -55	if -66	in -70	it -40	its -44	itziar -34	jolyon -51	katherine -40	last -54	later -48	london -31	mr. -76	new -37	oatly -33	on -76	one -48	only -48	outside -7	roger -54	russia -34	réka -33	said -24	sanders -73	sen. -32	she -46	some 27	speaking -42	the -106	they -51	three -39	through -42	to -39	trump -48	vind -27	when -49	while -76	with -21	wolf -41	zf -24	zim -47
start|before|judging|participle|	capital -68	determiner -56	preposition -62	word -50
start|before|judging|past|	$ -37	' -41	, -85	adverb -56	capital -97	coordinator -78	determiner -85	preposition 20	quote -62	stop -22	subordinator -97	that -46	verb-judging -45	verb-saying -82	word -105
start|before|judging|present|	, -54	auxiliary -35	capital -15	coordinator -33	determiner -55	quote -13	stop -76	subordinator -33	verb-saying -17	word -53
start|before|know|	none -62
start|before|lament|	capital -60	none -63
start|before|laugh|	capital -44	none -31	preposition -47	stop -31	subordinator -42	verb -45
start|before|laugh|first|	asked -42
start|before|learn|	preposition -32	verb -32
start|before|like|	capital 18	coordinator -44	determiner -89	preposition -50	pronoun -61	verb -57	word -48
start|before|like|first|	and -26	he -37	in -53	the -54
start|before|list|	determiner -30	none -28
start|before|list|first|	an -24
start|before|maintain|	capital -38	none -55
start|before|mean|	none 25	preposition -45
start|before|mention|	determiner -21	none -35	preposition -50
start|before|message|	determiner -53	none -48	preposition 25
start|before|mock|	determiner -17	none -16	preposition -8	subordinator -30
start|before|mock|first|	in -8	its -56
start|before|name|	, -28	auxiliary -21	capital -62	determiner -25	none -51	preposition -42	pronoun -65	quote -23	verb -43	word -32
start|before|name|first|	the -32
start|before|need|	auxiliary -30	capital -38	none -40	preposition -58	subordinator -44	verb -55
start|before|nominate|	capital -58	none -56	preposition -56
start|before|note|	, -34	auxiliary 15	capital -20	determiner 40	none -16	preposition -53	that -60	verb -18
start|before|note|first|	, -37	sister -21	the 34
start|before|offer|	auxiliary 16	coordinator -45	determiner -96	none -108	preposition -64	pronoun 23	stop -67	subordinator -81	verb -77	word -26
start|before|offer|first|	and -32	in -49	its -14	millers -55	the -20
start|before|oppose|	capital -9	none -53	stop -35	subordinator -25	word -30
start|before|oppose|first|	while -14
start|before|order|apposed|	judging -68	saying -32	thinking -60
start|before|order|apposition|	judging -115	saying -125	thinking -102
start|before|order|	auxiliary -39	capital -47	determiner -67	none -57	preposition -49	subordinator -39	verb -34	word -36
start|before|order|direct|	saying 9	thinking -35
start|before|order|first|	in -27	stockholm -9	the -51
start|before|order|inverted|	judging -17	saying -7
start|before|persuade|	capital -52	none -54
start|before|phone|	capital -36	none -36	word -32
start|before|plan|	capital -48	determiner -27	none -54	preposition -42	verb -54
start|before|plan|first|	in -27
start|before|plead|	adverb -33	capital -63	none -39	preposition -56	verb -36	word -39
start|before|plead|first|	ong -23	wade -22
start|before|pledge|	capital -46	none -46	preposition -58	verb -45
start|before|pledge|first|	in -38
start|before|point|	auxiliary -78	capital -16	determiner -68	none -72	preposition -116	stop -46	subordinator -49	verb -18	word 12
start|before|point|first|	as -28	asked -71	the -56
start|before|post|	: -26	determiner -94	verb -75	word -41
start|before|post|first|	a -62	on -36	the -29	within -52
start|before|praise|	capital -59	determiner -25	none -63	preposition -34	quote -25	stop -53
start|before|praise|first|	the -20
start|before|predict|	capital 26	none -50
start|before|prefer|	none -27
start|before|preposition|	adverb -62	auxiliary -54	capital -44	determiner -18	preposition -43	that -29	verb-judging -37	verb-saying -32	word -10
start|before|preposition|auxiliary|	capital -38	determiner -45	judging -48	preposition -46	source -21	stop 19	thinking -36
start|before|preposition|none|	$ -27	: -79	; 13	adverb -85	auxiliary -53	capital -35	determiner -94	judging -97	preposition -17	pronoun -125	quote -51	saying -15	source 30	stop 37	that -98	thinking -18	verb-saying 28	word -39
start|before|preposition|to|	auxiliary -44	capital -68	determiner -55	judging 19	preposition 10	pronoun -55	saying -37	that -45
start|before|preposition|verb|	, 23	: -96	auxiliary -68	capital -69	determiner -106	judging -76	preposition -37	pronoun -122	saying -45	source -17	that -79	thinking -81	verb-saying -44	word -73
start|before|present|	capital 20	determiner -56	none 15	preposition -62	word 23
start|before|press|	capital -41	none -26	preposition -35	word -22
start|before|promise|	, -27	auxiliary -26	capital -41	determiner -65	none -54	preposition -50	stop -27	subordinator -27	verb -44
start|before|promise|first|	its -18	the -31
start|before|pronoun|	adverb 14	auxiliary -16	coordinator 27	possessive 58	verb-saying 26	verb-thinking -23	word -25
start|before|pronoun|auxiliary|	, -25	; -13	capital 41	coordinator -54	determiner 12	judging -60	preposition -22	saying 11	source -16	stop 7	thinking -59	word -81
start|before|pronoun|none|	, -17	preposition -27	saying -33
start|before|pronoun|verb|	, -39	preposition 43	pronoun -46	source 22	stop 20	thinking -13	word -60
start|before|propose|	capital -26	determiner -13	none -65	preposition -47	verb -56	word -57
start|before|propose|first|	brazil -24	in -30	sudan -32	the -34
start|before|prove|first|	in -33
start|before|prove|	none -37	preposition -46	word -25
start|before|question|	auxiliary -20	capital -30	determiner -59	none -65	preposition -54	verb -56
start|before|question|first|	in -13	the -37
start|before|quote|	capital -54	determiner -23	none -38	preposition -21	stop -50
start|before|quote|first|	its -23	sister -29	the -10
start|before|rail|	verb -61
start|before|raise|	$ -37	capital -65	determiner -50	none -60	preposition -44	subordinator -36	verb -41	word -38
start|before|raise|first|	in -17	the -27	three -31
start|before|rank|	capital -43	none -43	preposition -43
start|before|rate|	auxiliary -13	capital -35	none -28	preposition -40	stop -11	to -29	verb -19
start|before|rate|first|	for -20	london -31
start|before|read|	auxiliary 14	capital 8	determiner -22	none -25	preposition 26	quote -13
start|before|read|first|	aurélien -28	his -39	the -13
start|before|reason|	none -51	subordinator -53
start|before|recall|	, -61	capital -76	determiner -40	none -61	preposition -43	subordinator -28	verb -64
start|before|recall|first|	sora -30
start|before|recommend|	capital -69	determiner -56	none -69	preposition -51
start|before|record|	auxiliary 24	capital 26	none 7	preposition 23	stop 38	verb 36
start|before|record|first|	the -7
start|before|recount|	preposition -46
start|before|refer|	determiner -36	none -48	preposition -55
start|before|refer|first|	a -28	in -33
start|before|reflect|	determiner -56	preposition -40	verb -54
start|before|refuse|	capital -20	determiner -36	none -30	preposition -45
start|before|refuse|first|	the -23
start|before|reiterate|	none -46	preposition -46	that -22
start|before|reject|	capital -44	determiner -31	none -40	preposition -46	stop -49	subordinator -29	to -34	verb -53
start|before|relate|	none -35	preposition -35
start|before|remember|	capital -50	none -53	word -28
start|before|remind|	capital 29	determiner -60	verb -66	word -60
start|before|repeat|	capital -57	determiner -59	none -52	stop -39	verb -39
start|before|repeat|first|	the -46
start|before|reply|	: -18	auxiliary -16	capital -11	none -59	preposition -71	stop -34
start|before|report|	, 31	- -49	adverb 28	auxiliary 29	capital 47	none 40	preposition 51	pronoun 17	verb-saying 34
start|before|report|first|	- -40	an -58	in 26	it -33	the 17
start|before|respond|	auxiliary 20	capital 31	none -61
start|before|respond|first|	china -60
start|before|retort|first|	in -36
start|before|retort|	none -36	preposition -36
start|before|reveal|	auxiliary -54	capital -52	determiner -55	none -43	pronoun -46
start|before|rule|	auxiliary -63	capital 23	none -46	preposition -97	verb 25
start|before|saying|	( -58	, -66	- -59	auxiliary -52	base -15	capital -11	participle -127	past -25	preposition -27	present 9	pronoun 13	verb-judging -40	verb-saying -59	verb-thinking -43	word -62
start|before|saying|base|	, -14	adverb -46	auxiliary -29	capital -91	coordinator -30	determiner -88	end -76	preposition -7	pronoun -57	stop -7	subordinator -72	that -79	word -24
start|before|saying|first|	( -58	, -66	- -59	12 -28	17 -27	a 40	about -37	abu -19	accra -45	adelheid -45	after 19	al -19	albert -48	already -19	also -39	although -48	among -62	an -30	ancel -55	and -9	another -50	as -11	asked -28	at -109	aurélien -28	authorities 45	awara -43	back -57	balambér -59	bastian -28	because -29	beijing -29	beirut -61	besides -36	bheki -23	bill -47	bishop -25	bob -20	both -51	botirjon -41	brackish -19	brazil -24	brian -33	brno -50	bronte -32	brussels -42	but 7	by -70	cairo -54	camp -57	caroline -37	cassandra -25	chris -37	christopher -24	clement -33	clementine -41	cleveland -18	clinton 40	contacted -34	counsel -48	cruz 32	dalva -58	dan -32	dana -45	danicley -8	darlene -32	david -37	democratic 16	deng -54	denver -24	despite -63	dhagaweyne -44	domenica -27	dominic -19	donald 36	dr -31	each -49	earlier -51	edward -13	egypt -44	electric-truck -63	eli -25	even 41	executive -27	father -25	faye -36	federal 19	first -48	fitzroy -19	for -58	former 17	france -34	fraser -25	from -50	gavi -33	geneva -58	gernot -18	giles -7	global -17	grace -29	graham -14	greece -33	green -28	hallgerður -53	harold -27	hazel -24	he 12	her -8	hillary 43	his 15	hnat -39	hon. -48	hope -29	hugo -23	idil -25	if 17	in -7	india 20	inec -16	innocent -49	iran -56	istanbul -42	its -69	jas -46	juliet -29	june -26	just -49	jxn -12	kentucky -24	kiran -26	kirra -54	kudo -28	kwame -32	kyiv -60	labour -34	lale -48	laos -42	le -72	leah -25	liberty -52	like -25	london -61	lotu -27	low -37	lubbock -67	lucinda -17	luis -27	lunga -53	lydia -21	mai -62	manila -65	many 41	mark -39	may -60	meanwhile -9	melbourne -68	melinda -42	members 32	mena -35	michigan 13	millers -55	moscow -60	mr -56	mr. 17	mrs -42	mrs. 27	ms. 26	namgung -17	naomi -47	national -71	neil -22	new 10	nilima -44	nishida -29	noelle -19	nong -56	nordstrand -26	numsa -50	octopuses -70	odd -35	of -63	oil -17	on -109	one -104	ong -23	only -45	opposition -33	outside -44	ouyang -32	oxford -16	oybek -25	panel -8	pang -46	paris -63	parks -33	pasto -25	paul -28	percy -46	port -48	prabal -30	president 19	pressed -61	preston -40	ramón -55	reacting -61	rep. 17	replying -70	republican -32	rezwanul -40	rodion -25	rome -54	rosamund -32	rowena -49	russia -40	ruth -29	sanders 27	sen. -76	senator -57	senior -34	several 14	she -20	sheikh -34	shen -40	shortly -52	since -14	sister -35	so -60	solicitor -61	some 12	sora -30	south 6	speaking -67	state 14	stephanie -42	still 44	stockholm -9	stockholm-based -17	struan -42	sudan -32	sukumaran -50	sunder -33	sunita -24	sweden -34	taipei -56	target -56	thamir -41	the -14	their -54	then -39	there 15	this -25	thomas -41	those 12	though -65	through 6	to 25	today -49	torill -39	trump 28	tuesday 18	turning -26	two 9	tyler -36	uncle -41	under -40	vanuatu -38	vienna -77	vietnam -52	vukašin -32	wade -29	washington 19	we 43	when -17	wilma -32	wing -54	winter -41	with 21	within -39	yet -32	your -65	yusuf -37	zarina -15	zhyldyz -36	zsombor -50
start|before|saying|participle|	determiner -51	preposition -64	pronoun -13	stop -43	that -42	word -55
start|before|saying|past|	' -38	, 31	: -29	; -27	adverb -48	auxiliary -151	capital 14	determiner -20	end -54	possessive -58	preposition -31	pronoun -22	stop 13	subordinator -41	that -14	verb-judging -87	verb-saying -106	verb-thinking -87	word -19	’ -54
start|before|saying|present|	) -42	, 24	: -68	; 11	adverb -79	auxiliary -108	capital 24	coordinator -60	determiner -20	end -20	preposition 8	pronoun -90	quote -85	stop 23	subordinator -35	that -75	verb-saying -49	verb-thinking 57	word -33
start|before|say|	' -38	( -46	, 26	: -18	; 9	adverb -70	auxiliary -18	capital -23	coordinator 48	determiner -8	none -28	possessive -69	preposition 38	pronoun -15	quote -33	stop 7	subordinator 38	that 25	to -16	verb-judging -73	verb-saying -77	verb-thinking -81	word -30
start|before|say|first|	( -46	, -49	a 10	about -37	adelheid -45	after 35	al -14	also -37	among -60	an -31	as 24	at -48	beijing -18	bheki -23	bishop -25	botirjon -41	brian -33	bronte -32	but 52	by -22	cairo -54	cassandra -25	chris -37	christopher -24	clement -27	cruz 49	darlene -32	despite -32	domenica -27	dr -16	during -47	eli -25	even 41	father -25	for -43	former 18	france -34	fraser -25	gernot -18	greece -33	green -28	harold -27	he 50	his 24	hope -23	hugo -23	idil -25	if 12	in 18	india 38	inec -16	innocent -43	iran -56	it 18	its -79	jas -46	juliet -29	jxn -12	kentucky -24	kiran -26	kyiv -60	labour -34	leah -25	lotu -27	low -37	lucinda -17	luis -27	lydia -21	mai -38	manila -59	many 48	mark -30	may -56	melinda -42	more -28	moscow -60	mr. 15	mrs. 20	ms. 30	namgung -17	nishida -29	nordstrand -26	on -56	one -80	opposition -33	oxford -16	oybek -25	panel -8	paris -61	parks -33	paul -27	port -47	prabal -30	pressed -47	preston -40	rep. 22	rome -54	rosamund -32	rowena -49	sanders 32	sen. -31	senator -40	she -40	shen -40	so -50	solicitor -61	some -11	south 26	speaking -68	state 19	stockholm-based -17	sunita -24	sweden -34	target -32	that 14	the 6	this -54	thomas -19	though -45	through -59	torill -39	trump 28	vietnam -52	vukašin -32	washington -14	when -8	while 23	winter -41	with 36	zhyldyz -36
start|before|seek|	capital -31	none -45	preposition -70	subordinator -39	verb -39	word -32
start|before|seek|first|	in -33
start|before|see|	auxiliary -43	capital -38	determiner -50	none -58	preposition -43	pronoun -35	subordinator -45	verb -27	word -36
start|before|see|first|	crispian -13	in -30	the -27
start|before|shoot|	capital -40	none -39	preposition -31	word -31
start|before|show|	, 14	auxiliary -8	capital -16	coordinator -51	determiner 32	end -70	pronoun -7	stop 61	subordinator -8	verb 31	word -69
start|before|show|first|	he 6	in 14
start|before|shrug|	none -61	preposition -22	stop -59
start|before|signal|	auxiliary -49	verb -41
start|before|sign|	capital -93	coordinator -34	determiner -55	none -73	preposition -78	verb -72
start|before|sign|first|	in -41	on -25	pasto -25	the -22
start|before|sing|	capital -38	none -20	stop -26	verb -46
start|before|sing|first|	hope -20
start|before|slam|	capital -39	none -46
start|before|source|	coordinator -10	preposition 10	pronoun -6	subordinator 27	word -6
start|before|source|first|	a -36	and -24	at 18	clinton 22	hillary 16	in 32	it -26	london -21	more -17	mrs. 18	one -23	sanders 17	there 24	trump -11	washington -18
start|before|source|source|	) -58	, -26	adverb 36	capital -10	stop 6	verb-saying 56	word 9
start|before|speak|	adverb -26	auxiliary -40	capital -55	determiner -30	none -64	preposition -76
start|before|speak|first|	the -25
start|before|state|	auxiliary -7	capital -22	determiner -56	none -79	preposition -70	stop 6	subordinator -38	that -44	verb -68	word -39
start|before|state|first|	in -29	the -40
start|before|stress|	determiner -50	none -47	that -17
start|before|stress|first|	its -17
start|before|subordinator|	adverb 12	capital 22	determiner -84	possessive 23	preposition -77	pronoun -20	subordinator -39	that 6	verb-judging -27	verb-saying 76	word -17
start|before|subordinator|auxiliary|	, 15	preposition -73	pronoun -62	saying -44	source 22	stop -18	that -75	thinking -80	word -65
start|before|subordinator|none|	, -30	adverb -41	capital -78	determiner -68	judging -94	preposition -30	pronoun -14	saying -8	source 33	stop 62	that -52	thinking -72	word -50
start|before|subordinator|to|	preposition -32	saying -58	thinking -41
start|before|subordinator|verb|	, -39	capital 13	determiner -90	pronoun -42	saying 31	source -8	stop 53	subordinator -62	that -85	thinking 11
start|before|suggest|	, -15	auxiliary -68	capital -76	determiner -32	end -55	preposition 11	subordinator 22	that -41
start|before|suggest|first|	the -35
start|before|support|	auxiliary -57	determiner -53	preposition 6	stop -54	subordinator -50	verb -73	word -67
start|before|support|first|	in -45
start|before|talk|	capital -66	none -65	preposition -84	verb -49
start|before|talk|first|	in -42
start|before|tell|	, -118	- -42	: -84	adverb -71	auxiliary 15	capital 10	coordinator 7	determiner 37	end -54	none -30	preposition -140	pronoun 19	quote -100	stop -138	subordinator -80	that -52	verb -21	verb-saying -61	word 15
start|before|tell|first|	- -42	a 18	albert -48	ancel -55	asked -70	at -43	awara -43	balambér -59	brackish -19	brno -50	but -53	by -19	camp -62	caroline -37	counsel -48	dalva -58	deng -54	dhagaweyne -44	dominic -19	egypt -44	faye -36	grace -29	hallgerður -53	he -14	her 9	his -112	hnat -39	hon. -48	in -83	innocent -29	its -54	june -26	kirra -54	kudo -28	kwame -32	lale -48	laos -42	lunga -53	mai -52	mr -56	mrs -42	naomi -47	nilima -44	nong -56	odd -35	on -47	one -74	ouyang -32	pang -46	ramón -55	rezwanul -40	rodion -25	stephanie -42	struan -42	sukumaran -50	sunder -33	thamir -41	the -42	their -56	uncle -41	vanuatu -38	washington -60	while -54	wilma -32	zsombor -50
start|before|testify|	determiner -24	none -29	preposition -20	pronoun -35	that -13
start|before|testify|first|	a -34	an -17
start|before|thank|	' -41	, -28	capital -43	determiner -16	none -35	preposition -20	stop -56
start|before|thank|first|	itziar -34	the -21	zim -47
start|before|that|	auxiliary -37	word 53
start|before|that|auxiliary|	saying -21
start|before|that|none|	saying -22
start|before|that|verb|	, 30	saying 28
start|before|thinking|	( 20	, -36	base -13	capital -31	coordinator -76	determiner -18	participle -93	past -63	preposition -36	present -29	pronoun -34	subordinator -15	word -44
start|before|thinking|base|	, -11	auxiliary -73	coordinator -53	determiner -86	end -72	preposition -95	pronoun -50	stop 48	that -7	word -75
start|before|thinking|first|	( 20	, -36	among -13	an 8	and -50	as -76	at -67	but -50	clinton -56	colombo -60	even -54	for -60	from -27	her -36	his -33	if -77	in -13	it -36	mr. -49	on -45	outside -22	she -44	this -50	trump 8	when 29	while -67	with -52
start|before|thinking|participle|	determiner -36	preposition -66	word -56
start|before|thinking|past|	, -34	adverb -59	capital -55	determiner -71	preposition -10	pronoun -40	stop -95	subordinator -53	that -51	verb-saying -26	word -66
start|before|thinking|present|	, -20	capital -73	determiner -45	preposition -74	stop 13	word -49
start|before|think|	, -46	capital 14	determiner -58	none -72	preposition 15	pronoun 19	subordinator 16	verb 28
start|before|think|first|	in -46	the -28
start|before|title|	determiner -22	quote -22
start|before|title|first|	the -22
start|before|trust|	none -44
start|before|try|	auxiliary -27	capital -69	determiner -30	none -36	preposition -38	subordinator -49	verb -60
start|before|try|first|	as -40	the -20
start|before|tweet|	capital 20	none 20
start|before|urge|	adverb -33	capital -69	determiner -51	none -73	preposition -52	stop -33	verb -42	word -44
start|before|urge|first|	a -35	in -24	sheikh -34	the -37	zarina -15
start|before|use|	auxiliary -75	capital -87	coordinator -23	determiner -61	none -66	preposition 8	subordinator -65	verb 25
start|before|use|first|	in -22	the -38
start|before|venture|	capital -35	none -35
start|before|verb-judging|none|	saying -40
start|before|verb-judging|	word -40
start|before|verb-saying|	capital -53
start|before|verb-thinking|	capital -39
start|before|verb-thinking|none|	saying -43
start|before|view|	capital -59	none -53	preposition -52
start|before|voice|	capital -47	none -40	preposition -44	word -32
start|before|volunteer|	none -43	preposition -40
start|before|vote|	, -46	auxiliary -53	capital -59	coordinator -31	determiner -33	none -45	preposition -61	pronoun -28	stop -47	subordinator -29	verb -49	word -26
start|before|vote|first|	in -40	the -11
start|before|vow|	determiner 15	preposition -43
start|before|vow|first|	in -36	its -31
start|before|want|	auxiliary -34	capital -52	determiner -46	none -39	preposition -49	subordinator -39	word -21
start|before|want|first|	in -29	the -16
start|before|warn|	auxiliary -26	determiner -75	none -95	that -36	to -39	verb 8	word -66
start|before|warn|first|	an -63	fitzroy -19	russia -26
start|before|wave|	capital -31	none -31	preposition -43
start|before|weigh|	determiner -15
start|before|welcome|	capital -57	determiner -48	none -55	stop -48
start|before|welcome|first|	the -27
start|before|wonder|	subordinator -37
start|before|word|	( -26	, -34	auxiliary -46	capital -49	preposition -49	subordinator -37	word -55
start|before|word|auxiliary|	word -20
start|before|word|none|	, -45	capital -34	judging -44	preposition -52	pronoun -31	saying -77	source -44	stop -52	subordinator -24	thinking -39	word -23
start|before|word|verb|	capital -56	judging -42	preposition -37	saying -13	stop 71	word -31
start|before|worry|	capital -42	none -48	preposition -49
start|before|write|	, 45	: -77	auxiliary 7	capital 18	determiner 29	preposition -8	pronoun -69	stop -62	that -49	verb 22
start|before|write|first|	dana -15	in -88	ms. -66	on -44	the 6
start|before|—|	determiner 12
start|behind|	accuse 10	acknowledge -67	add -116	admit 31	advise -68	advocate 28	aim 33	allow -84	allude 43	announce -93	answer -17	apologise -10	apologize -8	appeal -24	applaud -55	argue -54	ask -25	assure 25	attack 24	attribute -53	back -26	believe 68	bill 20	blame -22	boast 56	call 38	caption -71	care -15	cast -61	caution -11	celebrate -69	challenge -90	champion -66	cheer 17	chip -46	cite -70	claim -113	comment 19	compare -113	complain -18	concede -67	conclude 8	confirm -93	continue -149	counsel -56	counter -6	credit 7	criticize 13	cry -10	debate 13	decide -13	declare -20	decline -64	deliver -65	demand -16	deny -47	describe -72	detail -12	disagree 41	disclose -7	dismiss -49	doubt 18	echo 15	email -18	expect -19	explain -84	favor -62	fear -20	feel -27	figure -38	find -123	fire -25	forecast -36	fume -59	greet -6	hear -71	hint 34	hit -69	hold -34	identify 14	insist -7	insult -7	intend -15	interpret -8	introduce -60	invite -66	issue -9	joke -12	knock -85	know -21	lash -39	laugh -17	learn -31	like -85	list -58	lobby -20	maintain -32	mean -82	mention 10	message -12	murmur -25	name -35	need -41	nominate -78	note -23	object -8	offer -103	oppose -60	order -11	outline 7	phone -51	plan -37	plead 6	pledge -87	point 39	post -24	praise 41	pray -69	prefer -75	present -52	promise -113	propose -54	protest -35	prove -54	question -23	quote -83	rail 68	raise -97	rank -81	rate -84	read -112	reason -29	recognize -60	recommend -62	record -122	recount -31	refer 57	reference 30	reflect 20	refuse -51	regard 45	reject 14	relate -18	remark 23	reply -47	report -48	request -7	reveal -36	rule 8	say -90	see -90	shoot -121	show -118	shrug 40	sing -68	slate -56	speak -20	spell 15	state -128	suggest -67	suspect -15	swear -50	tell -111	testify -73	text -45	thank -77	threaten -42	title -61	treat -30	trust -49	try -147	tweet 26	understand 12	use -54	view 14	voice -71	volunteer -73	vote 21	vouch 34	want -29	wave -71	weigh 17	wish -50	write -27
start|behind|accuse|	determiner 8	none -19	verb -30	word -23
start|behind|accuse|first|	killing -51	wrongdoing -62
start|behind|add|	determiner -90	none -94	verb -50
start|behind|add|first|	her -38	his -53	the -55
start|behind|admit|	determiner 15	verb -59
start|behind|adverb|	, -15	capital -36	determiner 10	preposition -41	word -23
start|behind|adverb|none|	judging -25	saying -77	thinking -78
start|behind|adverb|to|	thinking -46
start|behind|advise|	determiner -68	none -60
start|behind|advise|first|	the -48
start|behind|advocate|	determiner 29	verb 11	word 15
start|behind|advocate|first|	a 51	the 14
start|behind|agree|	auxiliary -77	capital 13	pronoun 30	subordinator -52	to -7	verb 16
start|behind|agree|first|	a 7	be -35	buy -73	him 11
start|behind|aim|	auxiliary 23	capital -82	determiner 31	none 25	to -6	verb -8	word 18
start|behind|allow|	none -56	verb -59	word -65
start|behind|announce|	auxiliary -51	capital -66	determiner -53	none -54	verb -54
start|behind|announce|first|	monday -20	the -53
start|behind|answer|	capital 7	determiner -64	verb -32
start|behind|answer|first|	the -64
start|behind|apologise|	determiner 30	word -85
start|behind|apologise|first|	appointment -39	the 35
start|behind|apologize|	capital -24	to -18
start|behind|apologize|first|	his -9
start|behind|appeal|	auxiliary 27	capital 18	none -93	to -66	verb -80	word -116
start|behind|appeal|first|	calm -36	the -81
start|behind|argue|	auxiliary -74	capital -68	determiner -30	none -53	subordinator -74	verb -17	word -9
start|behind|argue|first|	a -17
start|behind|asks|false|	auxiliary 12	marks -121	none -34	to 24	verb 8
start|behind|asks|true|	auxiliary 51	none 22	to -45	verb -9
start|behind|ask|	auxiliary -8	capital -58	determiner -29	none -45	pronoun -67	verb -9	verb-judging -61	verb-saying 6	verb-thinking -43	word -7
start|behind|ask|first|	a -47	be -26	data -49	her -52	his 11	it -65	the 10	their -68
start|behind|assure|first|	winning 11
start|behind|assure|	none 9	word 11
start|behind|attack|	auxiliary 29	capital 26	determiner 18	none 9	word -36
start|behind|attack|first|	a -18	paris -56	the 29
start|behind|attribute|	determiner -49	none -55
start|behind|attribute|first|	a -33
start|behind|auxiliary|	adverb 25	auxiliary -36	capital -59	determiner -15	preposition 15	subordinator -48	verb-judging -47	verb-saying -47	word -99
start|behind|auxiliary|auxiliary|	saying -51	thinking -48
start|behind|auxiliary|none|	saying -74	thinking 11
start|behind|auxiliary|to|	thinking -49
start|behind|auxiliary|verb|	judging -38	saying -27	thinking -59
start|behind|back|	auxiliary -93	capital -18	determiner -17	none -17	verb -10	word -22
start|behind|back|first|	a -66	his -47	its 21	the -22	their -46
start|behind|before|	about 155	after -85	against 97	along -31	amid -65	among -57	at -45	before -121	behind -55	between -80	beyond -85	by -214	despite -49	down 7	during -110	for 56	from -185	in -214	inside -50	into -95	like -110	of 36	off -19	on -32	out 53	outside -100	over -49	since -101	than -87	to -54	under -94	until -80	with 10	within -86	without -61
start|behind|believe|	none 59
start|behind|bill|	auxiliary -40	determiner -40	none 29	word 14
start|behind|bill|first|	the -40
start|behind|blame|	determiner -40	verb -40	word -11
start|behind|blame|first|	the -40
start|behind|boast|	none 48
start|behind|call|	auxiliary 6	capital -9	determiner 25	none 18	preposition -46	pronoun 27	to 38	verb -11	verb-judging -16	verb-saying -72	word 32
start|behind|call|first|	a 9	all 46	an 38	him 7	in -31	order -46	reporters -60	the -8	trump 19
start|behind|capital|	, -14	- -37	: -69	; -30	adverb -55	coordinator -12	determiner -65	end -100	possessive 44	preposition -30	pronoun -52	stop -27	subordinator -37	that -82	verb-saying 15	word -11
start|behind|capital|auxiliary|	judging -24	saying -7	thinking -53
start|behind|capital|marks|	saying -59
start|behind|capital|none|	judging 11	saying -39
start|behind|capital|to|	judging -6	saying -9	thinking -100
start|behind|capital|verb|	judging 17	saying 11	thinking -27
start|behind|care|	none -87	word -7
start|behind|caution|	verb -30
start|behind|celebrate|	determiner -52	none -56	word -46
start|behind|challenge|	capital -53	determiner -51	none -81	verb -37	word -65
start|behind|challenge|first|	the -40
start|behind|champion|	capital -56	none -55
start|behind|charge|	auxiliary -61	capital -71	determiner -68	none -35	verb 37	word 27
start|behind|charge|first|	a -64
start|behind|cheer|	determiner 10	none -10
start|behind|cheer|first|	the 16
start|behind|chip|	none -46
start|behind|cite|	none -41	verb -53	word -57
start|behind|claim|	auxiliary -40	capital -38	determiner -82	none -80	verb -51
start|behind|claim|first|	a -38	have -23	the -35
start|behind|comment|	auxiliary -16	capital 15	none 30	to -6	verb -13	word -6
start|behind|compare|	capital -61	determiner -62	none -90	verb -69	word -82
start|behind|compare|first|	the -46
start|behind|complain|	capital 9	determiner -36	none -114	verb 14	word -73
start|behind|complain|first|	the -28
start|behind|concede|	capital -29	determiner -52	none -51	to -44
start|behind|concede|first|	the -52
start|behind|confirm|	capital -41	determiner -72	none -82	word -47
start|behind|confirm|first|	the -62
start|behind|continue|	auxiliary -52	determiner -46	none -112	to -44	verb -86	verb-judging -54	verb-saying -59	word -115
start|behind|continue|first|	be -25	grow -32	the -27
start|behind|coordinator|	word -60
start|behind|counsel|	capital -30	none -56
start|behind|credit|	none 16	verb -17	word -15
start|behind|criticize|	to 29	verb -57	word -13
start|behind|cry|	determiner -53	none -57
start|behind|cry|first|	the -38
start|behind|debate|	capital -98	determiner -23	none 15	verb -8	word 62
start|behind|debate|first|	the -80
start|behind|decide|	none -82	to -78	verb 21	verb-judging 20	word -70
start|behind|declare|	determiner -37	none -73	word -12
start|behind|decline|	auxiliary -64	capital -49	none -109	to -63	verb -17	verb-judging -61	verb-saying -107
start|behind|decline|first|	be -33	comment -89	discuss -37	say -33	speculate -25
start|behind|deliver|	capital -33	determiner -33	none -51	verb -39	word -40
start|behind|demand|	word 10
start|behind|deny|	none -47
start|behind|describe|	determiner -53	marks -28	none -41	word -38
start|behind|describe|first|	his -28	the -32
start|behind|detail|	determiner -10
start|behind|detail|first|	the -10
start|behind|determiner|	$ 40	adverb -39	auxiliary -53	capital 7	coordinator -69	determiner 8	quote -63	stop -87	subordinator -50	that -54	verb-judging -51	verb-saying 7	verb-thinking 49	word 6
start|behind|determiner|auxiliary|	saying 19	thinking 15
start|behind|determiner|marks|	judging -91	saying -108
start|behind|determiner|none|	judging -18	saying -13	thinking -38
start|behind|determiner|to|	judging 16	saying 23	thinking 56
start|behind|determiner|verb|	judging 11
start|behind|disagree|	determiner 31	none 33
start|behind|disclose|first|	a 14
start|behind|disclose|	verb -68
start|behind|dismiss|	none -41	word -44
start|behind|dispute|	capital 19	verb -69	word -62
start|behind|doubt|	none -10
start|behind|echo|	capital 17	none 15
start|behind|email|	auxiliary -40	verb -69	word -71
start|behind|expect|	adverb -44	auxiliary 6	capital -70	to -68	verb -80	verb-judging -64	verb-saying -49	verb-thinking -49	word -13
start|behind|expect|first|	be -62	sign -44
start|behind|explain|	auxiliary -48	capital -43	determiner -56	none -42	verb -53
start|behind|explain|first|	a -40
start|behind|favor|	none -55	word -55
start|behind|fear|first|	the -20
start|behind|fear|	word -75
start|behind|feel|	determiner -66	none -10
start|behind|figure|	capital -44	determiner -54	none -88	to -24	verb -36	word -77
start|behind|figure|first|	the -29
start|behind|find|	auxiliary -48	capital -57	determiner -75	none -96	preposition -45	subordinator -47	verb -66	word -60
start|behind|find|first|	a -42	the -33	who -28
start|behind|fire|	capital 6	determiner -78	none -39	verb 18
start|behind|fire|first|	the -48
start|behind|first|	1 -47	14 -29	2008 19	2012 -41	2016 -54	2018 -30	2021 -41	2022 -49	2023 -33	3 -56	31 -49	4 -70	41 -60	600 -64	about -55	add -30	address -55	air -60	america 25	an -12	analysts -51	anonymity 8	another 38	answer -55	any -83	anyone -48	appeal -43	applause -33	apply -33	appointment -39	april -45	as -66	ask -37	assure -30	at -6	attack -49	attend 20	august -16	avoid -42	back -49	ban -75	bbc -46	be -125	beat -59	behalf -53	being 17	benghazi 20	block -43	bluesky -49	both 23	breda -26	bring 9	build -48	buy -78	by -50	call -35	calm -89	carry -51	cast -45	challenge -28	change 31	charleston -32	chile -49	christie 35	clinton 15	close -67	comment -36	condition -59	congress -20	consider -37	cool -62	county -58	court -40	create -63	credit -45	cruise -47	cut -54	data -49	debate -47	december -39	defend -38	deliver -50	democratic 12	discuss -44	donald 38	dr. -61	draft -37	each -99	endorse -41	every -44	expand -53	explain -40	facebook -74	far 14	favor -55	fc -36	find -42	first -45	florida -42	focus -39	for -73	former 35	four -33	fox -69	friday -100	further -15	georgia -54	get -66	give -70	govern -59	grow -32	growing 29	have -48	hear -62	help -82	her 20	hillary -37	his 10	hold -50	hospitals -55	host -70	how 42	human -55	if -56	immigration 32	impose 37	in -92	individual -70	instagram -54	intervene -58	iowa -45	is -44	it -54	its 7	june -75	keep -71	killing -51	know -63	latin -28	latinos 40	law -14	least -80	leave -56	let -50	limit -57	live -53	london -28	look -61	lost -67	lower -59	luxembourg -30	make -87	march -65	match -25	may -41	me 27	mediate -26	meet -59	men -62	merge -78	monday -127	more 20	most -86	move -51	mr. 58	msnbc -37	much -13	new -82	next -49	nine -38	nothing -69	obama 29	ohio -37	on -44	one -16	order -47	other 43	paris -61	parliament -48	part 14	pass -38	passengers -56	pay -74	people -66	persuade -40	phoenix -35	phone -54	pick 11	play 19	poach -38	politics -51	president -15	press -38	prevent -52	price -45	protect -56	protest -41	provide -50	public -52	publish 27	put -80	question -42	questions -64	quit -45	rally -47	readers -43	recent 13	refund -41	release -57	remember -35	reporters -83	reports -16	republican -78	requests 8	response -34	returning -19	rise -49	rubio 22	rule -59	run -60	sanders 27	saturday -71	say -72	saying -49	see -89	sell -54	sen. 38	set -37	show -41	sign -46	some 19	south -44	speak -61	speculate -27	spend -62	state -30	stay -36	stop -62	sue -22	sunday -53	support -68	surface -45	take 12	talk -52	telegram -53	telephone -35	tell -34	texas -38	their -41	them 9	they -47	think 19	this -50	those 46	three -62	throughout -33	throw -49	thursday -104	to 19	trump 53	try -41	tuesday -32	turkey -59	turn 16	twitter -63	two -20	u.s. 7	use -58	vermont -43	visit -44	vote -56	voters -61	wall 22	want -37	washington 21	wednesday -102	weigh -52	what 14	where -56	whether 19	who -45	win 17	withdraw -35	work -65	world -65	wrongdoing -62	x -57	your 7
start|behind|forecast|first|	analysts -35
start|behind|forecast|	none -33
start|behind|fume|	none -59
start|behind|greet|	none -6	word 10
start|behind|hear|	capital -21	determiner -48	none -57	word -70
start|behind|hint|	determiner -11	none 11	verb 40
start|behind|hit|	capital -45	determiner -34	none -59
start|behind|hit|first|	the -27
start|behind|hold|	auxiliary -52	determiner -127	none -9	preposition -50	to -39	verb -97
start|behind|hold|first|	a -81	for -40	nine -38	the -67
start|behind|hope|	determiner 6	none -14	to 29	verb -98	verb-saying -53	word 7
start|behind|hope|first|	a -35
start|behind|identify|	capital 15	determiner 21
start|behind|identify|first|	a 16	the 13
start|behind|insist|	auxiliary -16	word -15
start|behind|intend|	none -83	verb-saying -28	word -84
start|behind|interpret|	none -77
start|behind|introduce|	determiner -36	none -56
start|behind|invite|	verb -31	word -45
start|behind|issue|	auxiliary -70	capital -75	determiner 6	none -21	word -7
start|behind|issue|first|	his 10	the -21	their -63
start|behind|joke|	capital 6	determiner -40	marks -38	none 11	pronoun -68	verb -65
start|behind|joke|first|	his -58	it -68
start|behind|judging|	adverb -14	auxiliary -69	capital 14	participle 39	past -26	preposition -86	present -10	verb-judging -8	verb-saying -24	verb-thinking -11	word 9
start|behind|judging|first|	41 -60	a -8	all 46	an 11	as -59	at -46	be -33	clinton 34	democratic 24	far -51	friday -34	georgia -54	her 17	hillary -7	him -10	how -12	immigration 11	in -48	it -13	its -11	killing -51	least -51	london -28	look -47	monday -73	mr. 22	new -62	obama 28	order -46	paris -59	president 30	quit -37	reporters -64	sue -22	the -13	their -63	this -56	those 54	throughout -31	trump 24	two -51	vote -45	what 39	whether 37	work -33	wrongdoing -62
start|behind|knock|	determiner -57	none -80
start|behind|know|	determiner -27	none -29	word -68
start|behind|know|first|	the -27
start|behind|lash|first|	at -39
start|behind|lash|	preposition -39
start|behind|laugh|	auxiliary -47	determiner 15	none -86	pronoun -47	that -47
start|behind|laugh|first|	that -47	the 15
start|behind|learn|first|	the -78
start|behind|learn|	none -24	pronoun -54	verb -64	word -105
start|behind|like|	auxiliary -42	none -61	verb -36	verb-judging -49	verb-saying -24	word -58
start|behind|like|first|	say -19	see -32
start|behind|list|	auxiliary 12	capital -66	determiner -14	none -97	verb -59	word -70
start|behind|list|first|	london -28	the 7
start|behind|lobby|	none -79
start|behind|mean|	auxiliary -30	none -56	word -67
start|behind|mention|first|	the -37
start|behind|mention|	none 26	word -25
start|behind|message|	auxiliary -6	capital -59	determiner -66	none 7	verb -49	word 36
start|behind|message|first|	the -62
start|behind|name|	determiner -79	none -9	verb -72	word -39
start|behind|name|first|	the -48
start|behind|need|	auxiliary 9	determiner 12	none -122	to -84	verb -41	verb-saying -38	verb-thinking -39	word -113
start|behind|need|first|	be -37	do -54	keep -33	know -24	win -73
start|behind|nominate|	capital -48	determiner -62	none -68
start|behind|nominate|first|	the -34
start|behind|note|	determiner -12	none -20	verb 16
start|behind|note|first|	the -12
start|behind|object|	none -81	verb -69
start|behind|offer|	auxiliary -38	capital -50	determiner -45	marks -29	none -78	verb -45	verb-saying -30	word -83
start|behind|offer|first|	buy -25	mediate -26	pay -32	the -38
start|behind|oppose|	capital -43	none -46
start|behind|order|apposed|	judging 13	thinking 23
start|behind|order|apposition|	judging -11	saying -46	thinking -45
start|behind|order|	capital -89	determiner 24	word -66
start|behind|order|direct|	judging -8	thinking -23
start|behind|order|first|	the -61
start|behind|order|relative|	saying -23	thinking -11
start|behind|order|shared|	thinking -14
start|behind|paint|	determiner 6	none -71
start|behind|paint|first|	the -58
start|behind|plan|	adverb -30	auxiliary -60	capital -82	none -137	to -51	verb 29	verb-judging -57	verb-saying -41	verb-thinking 17	word -101
start|behind|plan|first|	a 18	run -22
start|behind|plead|	capital -60	none 38
start|behind|pledge|first|	ban -34
start|behind|pledge|	none -82	to -31	verb-judging -31	word -76
start|behind|point|	auxiliary 48	capital 47	none -45	pronoun -61	that 28	to -32	verb 67	word 16
start|behind|point|first|	a 15	clinton 16	her -81	his -23	that 28	the 19
start|behind|post|	auxiliary -40	capital -16	determiner -8	none -119	word -49
start|behind|post|first|	a 18	facebook -43	instagram -38	x -45
start|behind|praise|	capital 37	none 50
start|behind|pray|	determiner -63	none -66
start|behind|pray|first|	the -40
start|behind|prefer|	none -62	verb-judging -60
start|behind|preposition|auxiliary|	saying 18
start|behind|preposition|	capital -91	determiner -59	quote -68	verb-saying -70
start|behind|preposition|marks|	judging -41
start|behind|preposition|none|	judging -64	saying 8	thinking -62
start|behind|preposition|to|	saying -61	thinking -30
start|behind|preposition|verb|	saying -42	thinking -30
start|behind|present|	determiner -41	verb -35
start|behind|press|	determiner -13	none -28	word 24
start|behind|press|first|	the 8
start|behind|promise|	adverb -33	auxiliary -48	capital -45	none -71	to -54	verb -60	verb-judging -24	word -95
start|behind|promise|first|	be -18	build -25	buy -21	keep -33
start|behind|pronoun|	, 23	; 8	auxiliary -20	preposition -22	stop -16	verb-saying -58	word 6
start|behind|pronoun|auxiliary|	saying -6
start|behind|pronoun|none|	saying 12	thinking -13
start|behind|pronoun|to|	judging 7
start|behind|pronoun|verb|	saying -100
start|behind|protest|	determiner -90	none -51
start|behind|protest|first|	the -60
start|behind|prove|	auxiliary -50	none -24	verb -31
start|behind|prove|first|	be -37
start|behind|question|	auxiliary 43	capital 13	determiner -12	none -40	subordinator -7	to -34	word -73
start|behind|question|first|	his 7	how -31	the -19	whether 30
start|behind|quote|	auxiliary -33	capital -47	determiner -56	none -45
start|behind|quote|first|	a -19	the -50
start|behind|rail|	capital 34	determiner 40	none 51	to 29
start|behind|raise|	capital -67	none -67	word -51
start|behind|rank|	capital -56	determiner -53	none -72
start|behind|rank|first|	the -53
start|behind|rate|	auxiliary -47	capital -47	determiner -32	none -74	verb -29	word -64
start|behind|rate|first|	the -32
start|behind|read|	auxiliary -28	capital -67	determiner -82	none -93	verb -48	word -34
start|behind|read|first|	a -55	an -18	the -58
start|behind|reason|	none -56	word 18
start|behind|recall|	none 21
start|behind|recognize|	determiner -49	none -60
start|behind|recommend|	capital -46	verb -35
start|behind|record|	capital -60	determiner -62	none -101	word -81
start|behind|record|first|	a -34	the -48
start|behind|recount|	none -31
start|behind|refer|	auxiliary 30	capital 84	determiner 19	marks -75	none 24	pronoun -29	subordinator -57	verb 48	word 46
start|behind|refer|first|	a -40	as -57
start|behind|reflect|	verb 26
start|behind|refuse|	auxiliary -64	none -25	verb -76	verb-judging -57	verb-saying -88	word -20
start|behind|refuse|first|	answer -33	comment -25	say -27	take 23
start|behind|reject|	none 22
start|behind|relate|	determiner -69	word 10
start|behind|relate|first|	her -43	the -55
start|behind|remark|	none 10	word 29
start|behind|reply|	capital -101	determiner -90	none -113	verb -7
start|behind|reply|first|	a -75	the -47
start|behind|report|	determiner -121	none -36	verb -85	word -85
start|behind|report|first|	a -45	may -27	the -71	washington -54
start|behind|request|	determiner 6	verb-saying -6
start|behind|request|first|	a -70
start|behind|respond|	auxiliary -71	determiner 8	none -13	pronoun -62	to 15	verb-judging -84	verb-saying 11	word -31
start|behind|respond|first|	a -29	it -55	questions -64	requests 19	the 42	trump -7
start|behind|rule|	auxiliary -74	capital 8	determiner 28	preposition -59	verb 23	word -8
start|behind|rule|first|	a 73	for -59	the -91
start|behind|saying|	adverb -46	auxiliary -57	base 14	capital -9	participle -7	past -28	preposition -20	present -9	pronoun -12	subordinator -8	verb-saying -22	verb-thinking -8
start|behind|saying|first|	1 -38	14 -29	2018 -30	2023 -33	600 -64	a 8	about -48	all -53	an -27	analysts -35	anonymity 8	any -73	anyone -48	applause -33	appointment -39	april -45	at 13	august -16	ban -43	bbc -46	be -84	beat -59	block -43	bluesky -49	both 11	build -32	buy -78	calm -60	carry -33	clinton -25	cnn -48	comment -34	condition -59	court -40	data -49	discuss -37	draft -37	each -96	facebook -67	fc -36	find -38	florida -42	for -86	friday -95	get -37	give -62	grow -32	growing 13	have -44	hear -46	help -76	her -39	him -15	his 21	hold -38	host -26	how 50	human -55	in -65	individual -63	instagram -54	iowa -26	it -20	june -23	keep -38	last -65	latin -28	latinos 40	law -63	least -59	lost -67	make -45	march -36	may -39	mediate -26	men -62	monday -73	more -54	most -75	mr. 45	msnbc -37	new -31	nothing -69	obama 23	ohio -37	on -49	one -64	parliament -48	part -41	pass -35	pay -69	phone -43	pick 23	president -8	public -49	put -52	questions -64	raise -23	refund -41	reporters -70	reports -80	republican -71	requests 8	response -34	rule -47	sanders 31	saturday -56	say -49	saying -42	see -49	social 6	some 25	speculate -25	state -21	stay -25	sunday -53	support -49	take -55	telegram -53	telephone -35	texas -38	the -8	their -6	them 11	they -47	this -19	three -54	thursday -94	to 21	trump 30	tuesday -97	turkey -38	twitter -63	two -80	vermont -43	voters -52	want -37	wednesday -87	weigh -52	where -45	whether -26	who -28	win -53	winning 7	work -45	x -57
start|behind|say|	auxiliary -30	capital -30	determiner -61	marks -54	none -53	pronoun -80	subordinator -47	to -88	verb -84	verb-saying -47	verb-thinking -49	word -65
start|behind|say|first|	a -164	an -92	april -27	be -38	cnn -26	friday -58	have -36	her -69	his 34	its -62	latinos 40	least -53	monday -49	msnbc -35	phone -41	response -38	saturday -40	she -53	sunday -36	telephone -27	the -65	thursday -55	tuesday -71	want -37	wednesday -38	what -47
start|behind|seek|	auxiliary -97	none 10	to -13	verb-judging 7	verb-saying -86
start|behind|see|	determiner -73	none -62
start|behind|see|first|	the -56
start|behind|shoot|	capital -52	determiner -60	none -86	verb -58	word -88
start|behind|shoot|first|	the -43
start|behind|show|	capital -63	determiner -56	none -95	preposition -45	verb -54
start|behind|show|first|	a -38	at -34	the -32
start|behind|shrug|	verb -8
start|behind|sign|	capital -139	determiner -50	none -48	preposition 24	verb -7	word -19
start|behind|sign|first|	for -58	the -25	to 43
start|behind|sing|	capital -27	determiner -48	none -60
start|behind|sing|first|	the -36
start|behind|speak|	auxiliary -79	capital -41	determiner 6	none -43	preposition -66	to 30	verb-saying 19	word -30
start|behind|speak|first|	a -9	about -43	condition -59	how 9	reporters -56	the -8
start|behind|speculate|	determiner -19	none 11
start|behind|speculate|first|	the -8
start|behind|spell|	capital -20
start|behind|state|	auxiliary -53	capital -85	determiner -66	none -103	to -37	verb -50	word -62
start|behind|state|first|	florida -39	new -21	ohio -29	texas -38	the -54	vermont -36
start|behind|subordinator|	auxiliary -18	capital 19	determiner 48	preposition 12	stop -56	word -62
start|behind|subordinator|auxiliary|	judging 60	saying -31	thinking 47
start|behind|subordinator|none|	judging -66	saying 24
start|behind|subordinator|to|	saying -48
start|behind|subordinator|verb|	judging -34
start|behind|support|	auxiliary -10	none 6	verb -43	word -12
start|behind|swear|	none -50	word -50
start|behind|talk|	auxiliary -8	capital -32	determiner 19	marks -49	pronoun 8	subordinator 54	to -60	verb 68	verb-saying 12	word 8
start|behind|talk|first|	it 8	the 32
start|behind|tell|	auxiliary -38	determiner -85	none -73	to -43	verb -62	word -63
start|behind|tell|first|	the -74
start|behind|testify|	capital -10	determiner -57	none -66	pronoun -56
start|behind|testify|first|	him -56
start|behind|text|	none -45
start|behind|thank|	determiner -54	none -49	to -39	word -44
start|behind|thank|first|	a -45
start|behind|that|	capital 102	determiner -48	pronoun 55	stop -68	word 37
start|behind|that|none|	saying -9
start|behind|that|verb|	saying 7
start|behind|thinking|	adverb -105	base -14	capital -21	participle 10	preposition -68	present -71	pronoun 6	subordinator 27	verb-saying -60	verb-thinking -22	word -21
start|behind|thinking|first|	3 -56	a -8	address -65	an -54	answer -33	appeal -43	ask -37	at -34	attack -49	attend 23	avoid -39	back -49	be -107	bring 14	call -29	close -61	comment -25	county -58	cut -46	deliver -45	do 10	endorse -41	favor -47	find -25	first -40	for -40	get -53	give -37	help -27	her 36	him 6	his -23	hold -39	host -66	in -39	iowa -45	it -113	june -41	keep -52	know -47	leave -45	let -50	limit -57	live -60	make -70	march -58	meet -51	monday -77	move -51	mr. 11	new -43	next -44	nine -38	one -77	pay -30	persuade -40	play 19	poach -38	prevent -52	protest -41	put -62	raise 17	rally -47	remember -35	returning -19	run -51	say -48	see -78	sell -53	show -34	sign -46	spend -59	stay -30	stop -50	support -51	surface -45	take 17	tell -31	the -13	their -57	think -35	this -46	throw -49	to -31	trump 34	tuesday -8	turn 22	use -43	visit -40	vote -51	win 30	withdraw -35
start|behind|think|	adverb -42	determiner 6	none -17	pronoun -33	verb 24
start|behind|think|first|	a -32	be -54	first -42	it -96
start|behind|threaten|first|	quit -37	sue -22
start|behind|threaten|	none -85	verb 6	verb-judging -49	word -31
start|behind|title|	capital -52	none -50
start|behind|treat|	verb -40	word -16
start|behind|trust|	none -45	word -49
start|behind|try|	auxiliary -66	capital -13	none -107	to -70	verb -79	verb-judging -70	verb-saying -53	word -124
start|behind|try|first|	find -21	get -32	make -30
start|behind|tweet|	capital -16	determiner 31	none 18	verb 19
start|behind|understand|	none -33
start|behind|use|	auxiliary -65	capital -47	none -88	to -53	verb -9	verb-judging -30	verb-saying -48	verb-thinking -45	word -97
start|behind|use|first|	the -46
start|behind|verb-judging|	, -43	capital -83	determiner -9	preposition 11	pronoun -64	stop -60	subordinator -38	that 31	word -19
start|behind|verb-judging|auxiliary|	saying -52	thinking 6
start|behind|verb-judging|marks|	thinking -48
start|behind|verb-judging|none|	judging -76	thinking -36
start|behind|verb-judging|to|	saying -50	thinking -69
start|behind|verb-judging|verb|	judging -49	saying 13	thinking 19
start|behind|verb-saying|	, -63	adverb -29	capital -73	coordinator -43	determiner -104	end -32	pronoun -57	stop -32	subordinator -51	that -28	verb-judging -49
start|behind|verb-saying|auxiliary|	judging 31	saying -94
start|behind|verb-saying|none|	judging -40	thinking -99
start|behind|verb-saying|to|	saying 22	thinking -74
start|behind|verb-saying|verb|	judging -41	saying -43	thinking -80
start|behind|verb-thinking|auxiliary|	saying -52	thinking -41
start|behind|verb-thinking|	determiner -85	stop 16	subordinator -42	that -59
start|behind|verb-thinking|none|	saying 6	thinking -89
start|behind|verb-thinking|to|	thinking -57
start|behind|verb-thinking|verb|	thinking 19
start|behind|view|	auxiliary 29	determiner -12	none -49	verb 17	word 24
start|behind|view|first|	a 9	the -12
start|behind|voice|	auxiliary -46	determiner -38	none -40
start|behind|voice|first|	the -38
start|behind|volunteer|	capital -48	determiner -35	none -56
start|behind|volunteer|first|	the -35
start|behind|vote|	auxiliary 6	capital 11	determiner 27	none 27	pronoun 10	to -18	verb -41	verb-judging -80	word -47
start|behind|vote|first|	a 47	favor -47	him -18	march -58	the -11	trump 27
start|behind|vouch|	determiner -16	none 14
start|behind|vow|	to -51	verb 13	verb-judging -41	word -12
start|behind|want|	adverb -39	auxiliary -86	to -74	verb -96	verb-judging -66	verb-saying -37	verb-thinking -70
start|behind|want|first|	be -25	know -43	say -20	see -44
start|behind|warn|	auxiliary 11	capital -48	determiner 57	verb -29	word -79
start|behind|warn|first|	the 26
start|behind|wave|	determiner -45	none -64	word -48
start|behind|wave|first|	the -30
start|behind|weigh|	none -48	preposition -41
start|behind|wish|	none -50	verb-saying -44
start|behind|word|	$ -67	% -56	- -60	: -73	; 15	adverb -36	auxiliary -11	capital 8	coordinator 54	end -63	possessive 34	pronoun -23	stop -95	subordinator -51	verb-judging -22	verb-saying 13	verb-thinking -24	word -14	— 16
start|behind|word|auxiliary|	judging 21	saying -6
start|behind|word|marks|	judging -52	thinking -77
start|behind|word|none|	judging -14	saying -12	thinking 10
start|behind|word|to|	judging 6	saying 13	thinking -28
start|behind|word|verb|	judging -7	saying -12	thinking -86
start|behind|worry|	determiner -42	none -36	verb 31	word 33
start|behind|worry|first|	the -8
start|behind|write|	auxiliary -75	capital -145	determiner -14	marks -34	verb -46	word 17
start|behind|write|first|	a -79	an -91	bluesky -49	his -50	its -75	telegram -53	x -54
start|late|accuse|	auxiliary -127	capital -37	coordinator -31	determiner -110	marks 16	none -81	preposition 14	subordinator -46	to -57	verb -98	verb-saying -32	word -74
start|late|accuse|first|	a -58	and -26	of 15	the -81	who -63
start|late|	acknowledge -31	add -102	admit -73	advise -103	advocate 18	affirm -56	agree -106	aim -8	allege -43	allow -29	allude -55	announce -31	answer -79	apologise -85	apologize -51	appeal -69	applaud -71	argue 13	ask -21	assume -56	assure 47	attribute -69	back 17	beg -59	believe -75	bill -95	blame -109	blast 6	boast -46	brand -39	call -12	caption -62	care -8	cast -55	celebrate -40	challenge -53	champion -86	cheer -69	chip -44	cite -104	claim -8	comment -83	compare -76	complain -65	concede -56	condemn -74	confirm -92	congratulate -73	continue 24	correct -57	counsel -35	counter -54	credit 23	cry -50	debate -116	decide 14	declare -22	decline -26	decry -48	deem -73	defend -6	define -51	deliver -108	denounce -42	deny -68	describe -83	detail -53	disagree -53	disclose 14	discuss -18	dismiss -82	doubt -65	dream -34	echo -66	email 21	emphasize -49	encourage -66	endorse -68	estimate -53	expect -48	explain 22	express -26	favor -88	fear -65	feel 15	figure 8	find -37	fire -82	forecast -52	greet -67	hail -75	hate -46	hear -82	highlight -63	hint -51	hit -91	hold -47	hope -88	identify -85	indicate 13	inform -60	insist -81	instruct -64	intend -93	interpret -36	interrupt -44	introduce 23	invite -71	invoke -54	issue 6	joke -45	knock -56	know -25	lambaste -48	learn -16	list -101	lobby -67	love -50	maintain -67	mean -86	mention -92	message -50	mock 11	name -85	nominate 9	note -74	object -65	offer -13	oppose -73	order -34	outline 19	paint 17	persuade -66	phone -72	plan -98	plead -74	pledge -76	point -51	portray -72	post -27	praise -94	predict -63	present -77	press -20	promise -23	propose -94	protest -70	question -110	quote -78	rail -52	raise -93	rank 17	rate -71	read -100	reason -65	rebuff -54	rebuke -79	recall -91	reckon -39	recognize 23	recommend -84	record 30	recount -42	refer -82	reference -56	reflect -64	refuse -17	regard -52	reiterate -45	reject -83	relate -51	remark -46	remember -14	repeat -58	reply -69	report 16	request -60	respond -29	reveal -88	rule -19	say 16	see -29	seek -21	show -27	sign -21	signal 8	sing -55	slam -60	slate -78	speak -40	state -18	stress -59	suggest -35	support -116	talk -21	tell 42	testify -58	text -56	thank 20	think -96	threaten -87	title -55	tout -51	treat -69	trust -66	try 17	tweet -9	understand -86	urge -17	use -97	venture -59	verify -43	view -100	voice -90	volunteer -63	vote -14	vouch -51	vow -77	wave -36	weigh -59	welcome -104	wish -66	worry -67
start|late|acknowledge|	none -26	verb -25
start|late|add|	auxiliary -42	coordinator -40	determiner -68	none -66	to -30	verb -70	verb-saying -30	word -50
start|late|add|first|	000 -36	and -40	points -30	the -44
start|late|admit|	auxiliary -68	none -50	verb -24	word -51
start|late|adverb|none|	judging -69	saying -69	thinking -51
start|late|adverb|	preposition -70	subordinator -61	word -70
start|late|adverb|verb|	judging -64
start|late|advise|	auxiliary -54	capital -31	coordinator -25	none -56	preposition -64	verb -44	verb-saying -29	word -56
start|late|advise|first|	and -25	to -57
start|late|advocate|	auxiliary 29	none -79	preposition -51	verb -49	verb-saying -73	word -66
start|late|advocate|first|	said -34
start|late|affirm|	none -47	verb-judging -22	word -44
start|late|agree|	auxiliary -50	coordinator -46	determiner -67	none -87	preposition -35	subordinator -47	to -44	verb -45	word -13
start|late|agree|first|	a -42	and -21	at -17	but -44	in -21	the -45
start|late|aim|	auxiliary -78	none -85	subordinator -62	verb 17	word 24
start|late|allege|	coordinator -29	none -30	verb -22
start|late|allege|first|	and -29
start|late|allow|	auxiliary -61	coordinator -37	determiner -76	none -54	preposition -47	pronoun -37	subordinator 19	to -44	verb-saying -39	word -71
start|late|allow|first|	and -37	the -44	to -64
start|late|announce|first|	candidacy -9	departure -42	would -23
start|late|announce|	none -52	preposition -54	pronoun 15	to -36	verb -55	word -75
start|late|answer|	auxiliary -53	coordinator -38	none -39	preposition -52	verb -54
start|late|answer|first|	and -24
start|late|apologise|	auxiliary -49	coordinator -34	none -53	verb -56	verb-saying -32	word -53
start|late|apologise|first|	and -34	told -32
start|late|apologize|	none -33	to -38	verb-saying -22	word -29
start|late|appeal|	auxiliary -47	coordinator -13	marks -47	none -56	verb -49	verb-saying -56	word -66
start|late|appeal|first|	and -10
start|late|applaud|	none -29	preposition -49
start|late|argue|	auxiliary 32	coordinator -37	determiner -55	marks -30	none -73	preposition 26	subordinator -42	to -52	verb 14	word -47
start|late|argue|first|	and -37
start|late|asks|false|	auxiliary 10	marks -41	none -81	to -37	verb -23
start|late|asks|true|	auxiliary 61	marks -40	none -17	to 51	verb 21
start|late|ask|	auxiliary -8	capital -48	coordinator -76	determiner -19	marks -66	none -25	preposition -29	pronoun -94	subordinator 8	to -78	verb-judging -22	verb-saying -63	word -23
start|late|ask|first|	000 -29	a -62	and -58	but -53	followers -42	how 35	if 47	in -39	it -45	on -40	she -56	the -99	to -158	what -37	whether -82	which -10	who 7	why -20
start|late|assume|	none -34
start|late|attack|	auxiliary -6	capital -55	coordinator -48	determiner 32	none 22	preposition -62	pronoun 15	subordinator -84	to -71	verb -120	verb-judging -40	verb-saying -28	word -113
start|late|attack|first|	and -46	the -78
start|late|auxiliary|	, -41	: -54	adverb -41	auxiliary -17	capital -84	preposition -95	quote -95	stop -31	subordinator -58	that 18	verb-judging -21	verb-saying -134	verb-thinking -107	word -26
start|late|auxiliary|auxiliary|	judging -82	saying -39
start|late|auxiliary|marks|	judging -29	saying -109
start|late|auxiliary|none|	judging -87	saying -77	thinking -99
start|late|auxiliary|to|	judging -81	saying 28	thinking -90
start|late|auxiliary|verb|	judging -21	thinking -106
start|late|back|	auxiliary -125	capital -36	coordinator -51	determiner 11	none -98	preposition 7	pronoun 10	subordinator -79	to 20	verb 19	verb-saying -58	word -146
start|late|back|first|	a -80	and -62	but -36	by -49	in 16	it -64	on -41	own -16	said -11	the 22	until -56	which -86	will -47
start|late|before|	's -57	, -45	10 -31	2016 -44	22 -27	9 -25	account -30	act -34	add -60	address -46	ads -32	advisers -17	afterward 56	again 9	agency -43	all -78	almost -54	already -56	also -59	americans -64	analysts -29	ankara -30	anonymity -64	answer -30	anyone -34	anything -43	appeal -23	april -41	article -61	ask -57	assembly -15	attendance -40	away -60	back 30	ballots -20	bank -49	bar -47	barely -44	basis -15	bay -44	bid -31	bill -61	bloc -22	body -23	book -43	border -12	both -136	bush -42	business -35	buy -51	campaign -7	camps -25	canada -27	candidate -90	candidates -60	capital -41	carried -46	case -37	cases -41	caucuses -30	cause -16	cent -29	chairs -52	change -64	changes -33	charges -37	chicago -30	children -38	china -65	city -26	claim -46	clients 55	club -65	code -22	coming -47	comment -81	commission -60	committee -34	companies -58	company -48	conditions -21	conference -38	congress -36	conservative 22	contempt -42	contest -53	contests -47	contract -43	convention -40	conversation -37	corridor -58	costs -38	council 35	counties -20	country -49	county -47	court 50	crew -29	crews -49	crisis -43	crowd 38	cruz -66	cut -54	cuts -45	daily -41	dark -29	days -59	deal -49	debate -64	decision -47	decisions -10	defended -37	delay -41	delegates -41	democrats 10	department 19	described -68	detainees -28	difference -26	dispute -56	district -43	duty -33	economy -46	election -42	elites -48	email 44	employers -39	end -36	ended -44	entering -59	era -41	europe -37	even -85	event -39	ever -45	everyone -29	facebook -55	families -33	family -67	farmworkers -79	fees -38	fight -29	find -43	firm -27	first -65	five -26	flag -31	followed -95	four -28	friday 46	further -54	game -26	gave 10	general -16	generally -27	get -46	give -60	go -43	going -33	good -17	got 25	government -82	governor -33	greggs -30	group -43	groups -36	growing -35	guest -63	help -58	her -58	here -30	him 70	himself -73	his -182	hold -33	homes -39	homicides -27	house -73	immigrants -55	immigration -60	income -22	increasingly -60	individuals -44	inquiry -40	institute -37	interview -35	investigators -34	investors -57	iowa -53	iraq -43	ireland -20	isis -35	islands -29	its -130	itself -38	jobs -33	journalists -62	judge 26	july 13	june -34	just -69	keep -56	know 55	land -43	last -68	later 63	latinos -26	law -40	laws -45	lead -15	leaders -39	lenders -35	less -26	letter -42	letters -33	liberals -17	lid -42	line -54	list -52	look -76	losses -56	loudly -47	made -81	mail 37	make -64	making -60	man -75	many -37	march -75	match -36	matter -52	may -23	me 57	medallists -37	media -63	meeting -36	members -82	memo -29	men -101	merger -43	message -46	migrants -46	military -21	mill -28	ministry -23	moment -77	monday 94	money -79	month 35	months -47	more -46	morning -68	most 24	move -42	muslims -58	my -82	nearly -53	neither -12	never -70	news 47	next -84	night 12	nobody -24	nominee -50	nominees -45	not -50	november -49	now 12	numbers -58	obama -56	observers -29	offer -37	office -37	officers -66	official -22	officials -46	once -58	one -52	online 30	only -104	open -33	other -65	our -94	outlook -21	owl -27	own -32	pacs -40	pages -29	paint -46	painter -60	pair -41	panel -43	parents 38	parliament -66	part -43	party -48	patients -39	people -101	percent -66	peso -39	phone 31	pick -42	place -65	placing -55	plan -17	plane -26	players 11	police 10	policy -46	politico 65	politics -40	poll -25	post 38	premier -25	president -62	press -79	price -42	primaries -36	primary -46	process -11	profit -39	profits -36	project -25	prosecutors 30	public -48	pupils -66	put -64	quarterly -72	question 23	questions -89	race -61	raid -11	rallies -12	rally -40	rates -30	reason 13	red -32	refugees -37	refund -45	register -51	registration -37	release -23	releases -46	remember 13	report -34	reporters 11	republicans -67	response -30	results -36	review -61	road -54	roughly -58	row -37	rubio 34	rule -7	sanders 20	saturday 7	say 28	scandal -30	schools -43	search -32	second -25	security -30	senate -47	server -46	service -37	sheets -26	ships -10	show 52	showed 20	showing -52	shui -54	sign -46	six -38	social -33	society -42	someone -38	spending -33	spring -17	stabbing -49	staff 41	star 45	state -62	statement 57	states -62	station -52	stay -29	step -37	still -93	stop -77	stopped -43	stories -38	strategy 30	students 15	successor -31	such -42	sunday 41	support -47	supporters -83	survey -25	system -55	talk -57	talks -20	tank -36	tariffs -8	tax -34	team -42	television -19	tent -32	term -37	terrorism -31	tests -25	text -23	that -221	their -147	them 39	then -104	there -86	things -43	this -85	those -80	thursday 19	time -37	times -60	today 26	together -40	too -56	tower -58	trade -31	trains -55	treasury -34	trolls -57	troops -35	trump -17	tuesday 40	turned -38	twice -56	two -27	u.s. -49	units -27	us 64	used -56	verdict -40	vessels -27	victims -38	video -72	violence -47	vote -55	voters 52	votes -50	voting -39	wage -10	wanted -59	warnings -28	washington -51	way -70	weak -34	wearing -45	wednesday 47	week 16	weekly -48	well 28	went -36	win -45	withdrawal -37	woman -46	women -51	won -45	work -47	workers 16	world -31	wrongdoing -45	year -88	years -37	york -49	’s -51
start|late|believe|	auxiliary -59	none -57	verb -42
start|late|believe|first|	has -25	was -44
start|late|bill|	auxiliary -50	marks -38	none -26	preposition -60	subordinator -38	verb -74	word -54
start|late|bill|first|	as -38
start|late|blame|	auxiliary -59	capital -31	coordinator -33	determiner -38	none -65	preposition -55	verb -74	verb-saying -26	word -56
start|late|blame|first|	and -23	the -38
start|late|blast|	auxiliary -48	coordinator -21	marks -50	none 24	preposition -62	to -44	verb -62
start|late|blast|first|	and -14	for -40	over -48
start|late|boast|	none -32	word -45
start|late|call|	auxiliary -35	capital -53	coordinator -45	determiner -7	marks -69	none -8	preposition -85	pronoun 12	subordinator 13	to -45	verb -17	verb-judging -55	verb-saying -68	verb-thinking -46	word -131
start|late|call|first|	a -95	and -40	but -22	has -57	him 33	how -66	in -41	on -20	out -28	she -82	the -83	to -75	was -88	where -49	which -71	while -28
start|late|capital|	, -78	adverb -30	auxiliary -11	coordinator -134	possessive -82	preposition -79	stop -101	verb-judging -36	verb-saying -113	word -7
start|late|capital|auxiliary|	judging -64	saying -10	thinking 10
start|late|capital|none|	judging -87	saying -167	thinking -150
start|late|capital|to|	judging -38	saying 16
start|late|capital|verb|	judging -104	saying -151	thinking -110
start|late|caption|	determiner -62	verb -62
start|late|care|	none -48	to -36	verb -63	verb-saying -42	word 13
start|late|cast|	auxiliary -31	coordinator -26	none -58	to -27	verb -54	verb-thinking -15	word -64
start|late|cast|first|	and -26	ballots -16	votes -14
start|late|celebrate|	none -37	word -18
start|late|challenge|	auxiliary -89	coordinator -22	determiner -56	none -71	verb 12	word 15
start|late|challenge|first|	and -22	the -44
start|late|champion|	auxiliary -77	coordinator -23	none -36	verb -59
start|late|champion|first|	and -16
start|late|charge|	auxiliary -86	coordinator -56	none -53	verb 15	verb-saying -24	word 28
start|late|charge|first|	and -54	who -84
start|late|cheer|	none -53	preposition -33
start|late|chip|	none -44
start|late|cite|	auxiliary -40	coordinator -11	determiner -74	none -40	verb -84	verb-saying -35	word -50
start|late|cite|first|	and -11	the -54	who -40
start|late|claim|	auxiliary 20	capital -39	coordinator -82	marks -28	none -63	verb 16	word -84
start|late|claim|first|	and -47	are 32	but -69	was -47
start|late|comment|	auxiliary -63	coordinator -25	none -41	to -34	verb -53	verb-saying -39	word -40
start|late|comment|first|	and -9	but -49
start|late|compare|first|	to -41	who -54
start|late|compare|	none -39	preposition -49	verb -58	word -58
start|late|complain|	auxiliary -61	verb -30
start|late|concede|	none -52	preposition -25
start|late|condemn|	coordinator -32	none -31	verb -48
start|late|confirm|	auxiliary -42	coordinator -30	determiner -57	none -66	subordinator -36	verb -59	word -48
start|late|confirm|first|	and -40	had -27
start|late|congratulate|	auxiliary -54	none -32	word -56
start|late|consider|	auxiliary -59	coordinator -41	determiner -30	none -67	verb 18	word -42
start|late|continue|	auxiliary -18	capital -56	coordinator -44	none 38	preposition -61	pronoun 17	subordinator 13	to -70	verb 10	word 20
start|late|continue|first|	and -36	the 23
start|late|coordinator|	, -42	adverb -86	auxiliary -135	capital -86	coordinator -75	determiner -35	pronoun -7	subordinator -93	verb-judging -42	verb-saying -80	verb-thinking -56	word -117
start|late|coordinator|auxiliary|	judging -75	thinking -130
start|late|coordinator|marks|	judging -40	thinking -60
start|late|coordinator|none|	judging -45	saying -87	thinking -98
start|late|coordinator|to|	judging -49	saying -89	thinking 18
start|late|coordinator|verb|	judging -76	saying -127	thinking -108
start|late|correct|	auxiliary -57
start|late|counsel|	auxiliary -31	capital -24	verb -24	verb-saying -31
start|late|counsel|first|	said -31
start|late|counter|	none -54
start|late|credit|	auxiliary 44	coordinator -23	determiner -64	none -76	word 43
start|late|credit|first|	and -23
start|late|criticize|	auxiliary -87	coordinator -26	determiner -62	none -37	preposition 15	verb 13	word -61
start|late|criticize|first|	and -24	for 16	the -58
start|late|debate|	auxiliary -82	capital -27	coordinator -35	determiner -47	none -62	preposition -23	subordinator -41	to -36	verb -84	word -72
start|late|debate|first|	and -32
start|late|decide|	auxiliary 6	coordinator -41	none -81	preposition 24	verb -61
start|late|decide|first|	and -38
start|late|declare|	auxiliary -77	coordinator -40	determiner -64	none -75	preposition -56	to -65	verb 6	word -63
start|late|declare|first|	and -40
start|late|decline|	auxiliary -54	coordinator -63	determiner -62	none 14	preposition -88	subordinator -41	verb -10	verb-saying -51	word 18
start|late|decline|first|	and -42	but -47	saying -40	what 18	when -38	whether -130
start|late|deem|	none -41	word -56
start|late|defend|	auxiliary -36	coordinator -21	none -63	preposition -43	to -40	verb 9	verb-judging -39	verb-saying -32	word -51
start|late|defend|first|	and -28	saying -22
start|late|define|	none -41
start|late|deliver|	auxiliary -42	capital -26	coordinator -25	none -75	verb -69	verb-saying -20	word -61
start|late|deliver|first|	and -24
start|late|demand|	none -67	word -63
start|late|denounce|	auxiliary -15	coordinator -17	none -42	verb -38	verb-saying -23
start|late|denounce|first|	and -17
start|late|deny|	auxiliary -52	coordinator -10	determiner -47	marks -42	none -38	verb -63	word -66
start|late|deny|first|	the -47	was -25
start|late|describe|	auxiliary -49	capital -39	coordinator -29	determiner -18	marks -66	none -44	preposition -51	subordinator -51	to -29	verb -51	verb-saying -27	word -64
start|late|describe|first|	and -29	as -51	of -32	to -33
start|late|detail|	auxiliary -36	coordinator -30	none -43	verb -36	word -25
start|late|determiner|	$ -43	adverb -24	auxiliary -54	capital -45	preposition -119	pronoun -44	quote -112	stop 43	subordinator 7	verb-judging -29	verb-saying 54	verb-thinking -66	word 27
start|late|determiner|auxiliary|	judging -7	saying 11	thinking 15
start|late|determiner|marks|	judging -95	saying 16	thinking -51
start|late|determiner|none|	judging -34	saying -26	thinking -151
start|late|determiner|to|	judging -64	saying 19	thinking -97
start|late|determiner|verb|	judging 9	thinking 17
start|late|disagree|	auxiliary -43	word -44
start|late|disclose|	none 24	word -58
start|late|discuss|	auxiliary -8	coordinator -27	none -54	preposition -46	verb -49	word -91
start|late|discuss|first|	and -20	but -36
start|late|dismiss|	auxiliary -51	marks -60	none -25	preposition -45	subordinator -53	verb -34	verb-saying -15	word -43
start|late|dismiss|first|	as -47	of -42	who -39
start|late|doubt|	none -34
start|late|dream|	none -34
start|late|echo|	coordinator -25	none -46	verb -55	verb-saying -23	word -62
start|late|echo|first|	and -25	who -56
start|late|email|	auxiliary -58	capital -53	coordinator -47	determiner 22	none 21	subordinator -32	to -63	verb 9	verb-saying -42	word 12
start|late|email|first|	and -45
start|late|emphasize|	none -37
start|late|encourage|	coordinator -28	none -41	to -44
start|late|encourage|first|	and -28
start|late|endorse|	auxiliary -42	capital -29	coordinator -21	determiner -27	none -35	to -40	verb -37	verb-saying -21	word -34
start|late|endorse|first|	and -19	saying -13
start|late|estimate|	none -50
start|late|expect|	capital -64	coordinator -20	determiner -76	none -86	preposition -106	pronoun -50	subordinator -71	to -73	verb -96	word -90
start|late|expect|first|	000 -24	and -16	from -28	the -51	to -77
start|late|explain|	none -65	verb -51
start|late|express|	auxiliary 9	none -75	preposition -51	verb -62	word -95
start|late|express|first|	condolences -37
start|late|favor|	auxiliary -49	coordinator -22	none -52	subordinator -39	verb -58	word -66
start|late|fear|	auxiliary -55	none -28
start|late|fear|first|	will -22
start|late|feel|	auxiliary -64	coordinator -53	none -64	preposition 8	subordinator -57	verb 25	word -76
start|late|feel|first|	and -59
start|late|figure|	auxiliary 42	determiner -47	none -55	preposition -44	verb -68	word -63
start|late|figure|first|	a -37	in -30
start|late|find|	auxiliary -67	capital -41	coordinator -62	determiner -115	none -39	preposition -89	subordinator -61	to -66	verb -23	verb-saying -69
start|late|find|first|	a -56	and -56	is -65	of -35	the -71	to -70	who -56
start|late|fire|	auxiliary -65	capital -34	determiner -46	none -48	to -28	verb -58	word -62
start|late|first|	's -80	000 -83	1 -55	200 -49	3 -16	30 -52	383 -42	400 -69	58 -41	63 -35	a -48	about -14	according -64	adding -66	after -95	against 28	agreed -37	all -60	alleging -18	allows 56	along -51	although -54	an 10	and -66	apc -10	appearance -39	appearing -34	are -6	as -55	asked -38	asking -22	at -99	ballots -16	be -50	because -130	become -60	bed -27	before -99	beginning -32	behind -52	being -55	best -29	beyond -50	big -25	boat -13	bowlers -62	bukavu -22	but -39	by -119	calif -30	call -25	called -49	calling -50	came -37	campaign -61	can -80	candidacy -19	candidates -51	cannot -60	can’t -57	chief -86	citing -21	claim -23	claims -40	client -54	clients -44	clinton -35	close -38	closest -42	colleagues -47	come -53	comments -55	compared -52	condolences 22	confirmed -25	could -113	counsel -35	court -57	daughter -34	debate -22	debates -35	decision -46	deep -22	demand -22	democratic -47	departure -42	described -33	details -38	did -70	director -58	do -39	does 22	doesn’t -54	donald -54	down -72	drawing -59	during -36	economic -13	emails -40	emergency -30	energy -61	europol -28	even -49	every -55	experience -46	face -30	fall -36	father -60	fell -21	filings -21	final -45	followed -41	followers -42	for 20	former -51	found -42	from -112	gave -58	gop -30	governor -34	grandmother -31	group -53	guilty -42	had -122	hands -34	has -107	have -22	having -59	he 14	head -47	heavy-oil -30	helped -41	her -23	herself 14	hillary -24	him 30	himself 45	his 24	home -45	hours -45	how 46	husband -74	i -69	if 26	in -28	including -69	infrastructure -22	into -55	iowa -34	is -9	isn’t -51	issues -56	it 9	its -12	job -29	john 27	jr -58	killing -47	known -56	last -37	latest -41	laughing -53	lawyer -41	lead -16	leading -61	less -33	libya -35	like -49	lines -15	lithuania -32	made -37	many -63	massachusetts -45	me -60	members -70	men -35	messages -39	might -52	money -26	month -24	more -50	most -6	mother -78	mr. 12	much -65	must -61	name -25	new -60	news -35	next -41	night -53	no 46	noting -30	of -19	off -56	offer -11	offering -70	office -49	oklahoma -35	on -20	one -71	open -51	opening -70	opponent -42	opposition -37	or -90	out -99	over -94	own -75	panel -58	parents -30	party -36	personal -50	plan -38	players -38	pointing -25	points -53	political -31	position -49	posts -21	presidential -21	primary -41	private -43	promised -51	proposed -59	public -60	pushing -37	put -54	r-texas -27	rating -28	read -43	reading -69	recent -43	record -35	recording -42	records -61	remarks -36	repeated -31	report -60	reported -36	reports -50	requests -37	return -9	rivals -40	role -25	rules -35	ruling -43	run -40	said -84	sanders 19	saw -33	saying -90	says -63	scored -63	sen. -57	shared -44	she 6	shooting -33	shot -30	should -94	side -37	sides -58	signed -31	silence -24	since -62	smiling -70	so -17	some -58	son -38	sources -59	south -38	spanish -25	speaking -44	speech -38	state -24	states -69	stating -35	status -15	stopped -32	struck -72	suggested 24	support -51	supporters -38	target -24	team -16	telling -52	texts -25	than -94	that 35	the -7	their 24	them -98	they -7	this 16	those -49	though -84	thoughts -41	three -62	through -49	titled -42	to 25	told -69	troops -21	trump -42	twitter -29	until -96	up -100	urging 21	use -24	used -26	victory -45	virginia -44	vote -29	voters 30	votes -14	voting -32	wakefield -25	warning -32	was -51	week -44	were -113	what 19	when -50	where -143	whether 6	which 33	while -131	who 22	whom -64	whose 9	why 27	wife -9	will -26	with -103	words -26	worked -45	would -98	wrote -76	years -48	you -67	’s -81
start|late|greet|	none -34
start|late|hail|	determiner -56	subordinator -36	verb -69
start|late|hate|	none -35
start|late|hear|	auxiliary -56	capital -36	none -31	verb -52	verb-saying -17	word -62
start|late|highlight|	none -24	verb -58	verb-saying -29	word -42
start|late|hint|	verb -48	word -54
start|late|hit|	auxiliary -14	coordinator -19	determiner -45	none -75	preposition -51	verb -66	verb-saying -14	word -62
start|late|hit|first|	and -24
start|late|hold|	auxiliary -13	capital -55	coordinator -57	determiner -71	none -68	preposition -62	subordinator 12	to -33	verb -69	verb-judging -24	verb-saying -51	word -69
start|late|hold|first|	and -51	as -50	from -38	has -9	have -39	in -78	is -21	on -13	the -72	was -33	which -19
start|late|hope|	auxiliary -52	coordinator -37	none -68	preposition -36	pronoun -53	subordinator -42	verb -50	word -61
start|late|hope|first|	will -23
start|late|identify|	determiner -64	none -49	to -29	verb -68	verb-saying -27	word -48
start|late|insist|	auxiliary -68	marks -16	none -44	verb -21
start|late|insist|first|	had -8	was -21
start|late|instruct|	preposition -57
start|late|intend|	determiner -55	none -53	pronoun -68	verb -71
start|late|intend|first|	he -55	the -55
start|late|interpret|	none -43
start|late|introduce|	coordinator -42	none -53	preposition -19	verb 21	word 21
start|late|introduce|first|	and -42	who -51
start|late|invite|first|	in -37
start|late|invite|	none -45	preposition -45	verb -50
start|late|invoke|	none -39
start|late|issue|	auxiliary 7	coordinator -39	determiner 26	none -48	preposition -66	pronoun -60	subordinator -56	to -59	verb 23	verb-saying -32	word -82
start|late|issue|first|	and -35	in -39
start|late|joke|	none -27	subordinator -38
start|late|judging|	adverb -99	auxiliary -46	base -23	capital -134	coordinator -85	participle -51	past -32	possessive -68	preposition -8	pronoun 21	subordinator -26	verb-judging -123	verb-saying -119	verb-thinking -56	word -24
start|late|judging|first|	's -58	000 -51	1 -40	a -36	about -68	according -45	after -66	against -34	alleging -18	an -85	and -75	are -66	as -21	at -35	ballots -16	be -20	because -47	before -40	but -70	by -53	calling -41	campaign -57	citing -21	claim -18	comments -36	could -45	debates -17	during -39	economic -13	energy -46	even -27	every -48	experience -26	father -11	fell -15	for 34	former -40	from -48	had -60	hands -34	has -82	have -69	her 17	him 45	his -82	how -66	husband -27	if -82	in -9	including -35	infrastructure -22	issues -14	it -17	its 23	lead -16	less -25	made -24	mother -17	mr. -31	name -13	new -33	on -67	one -20	opponent -42	or -43	out -56	over -82	own -46	personal -39	points -21	recent -30	record -48	remarks -19	reported -18	reports -23	said -41	saying -51	she -11	sides -25	state -24	states -23	target -24	than -41	the -25	them -60	though -63	three -64	to -161	told -53	trump -30	until -64	up -53	vote -32	votes -14	was -89	were -41	when -89	where -67	whether 16	which 22	while -69	who -15	whose -82	wife -8	will -36	with -67	would -29
start|late|knock|	none -31
start|late|know|	coordinator -40	marks -59	none -57	subordinator -75	verb -90	word -50
start|late|know|first|	and -40	as -59
start|late|learn|	auxiliary -6	determiner 8	none -52	subordinator -76	verb -85	word -94
start|late|learn|first|	a -49	the -71
start|late|like|	capital 6	coordinator 11	determiner -112	marks -39	none -126	preposition -62	subordinator -72	to 9	verb -126	verb-saying -51
start|late|like|first|	and 14	are -50	has -49	have -60	he -62	is -44	the -71	who 15
start|late|list|	auxiliary -73	marks -27	none -56	preposition -50	subordinator -31	verb -68	verb-saying -19	word -94
start|late|list|first|	as -31	of -34	reported -11	was -30
start|late|lobby|	coordinator -36	determiner -49	none -31	verb -49
start|late|lobby|first|	the -49
start|late|love|	coordinator -48	verb -48
start|late|love|first|	and -48
start|late|maintain|	none -61	verb -53	word -63
start|late|mean|	auxiliary -63	coordinator -34	marks -35	none -36	verb -48	verb-saying -17	word -47
start|late|mean|first|	and -30	was -30
start|late|mention|	auxiliary -52	coordinator -37	none -41	pronoun -49	verb -77	word -69
start|late|mention|first|	and -20	but -33	he -49	who -51
start|late|message|	auxiliary -37	none -42	verb -42	word -53
start|late|mock|	marks -31	verb 16	word -49
start|late|name|	auxiliary -55	capital -32	determiner -60	marks -13	none -48	subordinator -32	to -19	verb -67	verb-saying -24	word -36
start|late|name|first|	a -54	as -22	said -10	the -28	was -20
start|late|need|	auxiliary 14	coordinator -64	determiner 9	none -92	preposition -76	pronoun -67	subordinator 27	to -69	verb-saying -23	word -96
start|late|need|first|	383 -42	and -56	in -50
start|late|nominate|	auxiliary 16	coordinator -31	determiner -60	none -72	verb -71	verb-saying -29	word 24
start|late|note|	auxiliary -43	determiner -46	none -53	preposition -43	verb -45	verb-saying -20
start|late|note|first|	said -18	the -46
start|late|object|first|	which -64
start|late|object|	verb -64	word -64
start|late|offer|	auxiliary 23	capital -51	coordinator -54	determiner 10	marks -62	none -124	preposition 14	pronoun -65	to -61	verb -10	verb-saying -71
start|late|offer|first|	a -58	an 32	and -54	him -48	it -50	its -52	of -47	own -52	to 32	which -59
start|late|oppose|	auxiliary -50	coordinator -28	none -29	preposition -24	verb -56	word -56
start|late|oppose|first|	and -20	but -26
start|late|order|apposed|	judging -116	saying 23	thinking -9
start|late|order|apposition|	judging -64	thinking -32
start|late|order|	auxiliary -77	capital -40	determiner 13	none -88	preposition -60	subordinator -38	word -68
start|late|order|direct|	saying -32
start|late|order|relative|	judging -58	saying 8	thinking -9
start|late|order|shared|	judging -66	saying -18	thinking -18
start|late|paint|	auxiliary -68	verb 19
start|late|phone|	capital -24	coordinator -20	none -37	verb -52
start|late|plan|	auxiliary -63	capital -36	coordinator -42	determiner -57	marks -23	none -53	preposition -57	to -48	verb -62	verb-saying -28	word -35
start|late|plan|first|	a -14	and -41	the -57
start|late|plead|	coordinator -37	none -52	preposition -47	to -60	word -51
start|late|plead|first|	and -37	guilty -41
start|late|pledge|	auxiliary -48	capital -27	coordinator -32	none -46	subordinator -38	to -29	verb -53	word -61
start|late|pledge|first|	and -27
start|late|point|	auxiliary -92	capital -53	coordinator -30	determiner -72	preposition -46	subordinator 12	verb -111	verb-saying -33	word -100
start|late|point|first|	and -25	at -23	of -27	who -42	whose -48
start|late|portray|	verb -62
start|late|possessive|auxiliary|	saying -39
start|late|possessive|	capital -44	determiner -22	verb-saying -50	word -83
start|late|possessive|none|	judging -27	saying -35	thinking -53
start|late|possessive|verb|	saying -63	thinking -51
start|late|post|	auxiliary -48	capital -26	none -77	preposition -48	pronoun -50	to 16	verb -65	verb-saying -37	word -67
start|late|post|first|	a -56
start|late|praise|	auxiliary -74	coordinator -33	none -60	preposition -51	to -31	verb -43	verb-saying -29	word -48
start|late|praise|first|	and -20	but -32	who -37
start|late|predict|	auxiliary -71	verb -54
start|late|prefer|	auxiliary 12	none -62	preposition 20	subordinator -70
start|late|prefer|first|	of -64	while -42
start|late|preposition|	$ -62	, -103	adverb -18	capital -112	coordinator -74	determiner -168	preposition -120	stop -79	subordinator -8	verb-judging -90	verb-saying 19	€ -59
start|late|preposition|auxiliary|	judging -19	saying -17
start|late|preposition|marks|	judging 10	saying -21	thinking -57
start|late|preposition|none|	judging -134	saying -59
start|late|preposition|to|	judging -84	saying -99	thinking -103
start|late|preposition|verb|	saying -10	thinking -16
start|late|present|	coordinator -16	none -49	verb -74	word -65
start|late|present|first|	and -16
start|late|press|	auxiliary -7	capital -24	determiner -57	none -44	preposition -65	subordinator -70	to -46	verb -57	verb-saying -21	word -57
start|late|press|first|	the -45	whether -70
start|late|promise|	auxiliary 10	coordinator -39	determiner -66	none -72	preposition -38	pronoun -46	to -65	verb -82	word 14
start|late|promise|first|	a -50	and -31	out -16	who -78
start|late|pronoun|	, -13	adverb 24	auxiliary 24	capital 8	coordinator -62	determiner -13	possessive 45	preposition -42	quote -66	stop -20	subordinator 47	verb-judging -50	verb-saying -58	verb-thinking 57	word -39
start|late|pronoun|auxiliary|	saying 29	thinking -7
start|late|pronoun|marks|	saying -84
start|late|pronoun|none|	judging 23	saying -6
start|late|pronoun|to|	judging 12	saying -45
start|late|pronoun|verb|	judging -31	saying 12
start|late|propose|	coordinator -41	determiner -51	none -59	verb -62	word -63
start|late|propose|first|	and -34	the -51
start|late|protest|	auxiliary -44	verb -51	word -59
start|late|prove|	none -90	word -50
start|late|question|	auxiliary -75	coordinator -17	determiner -48	none -53	preposition -31	verb -68	verb-saying -32	word -84
start|late|question|first|	and -17	which -71
start|late|quote|	auxiliary -67	coordinator -13	determiner -51	none -39	subordinator -50	verb -29	verb-saying -34	word -71
start|late|quote|first|	a -51	and -13	as -50
start|late|rail|	capital -24	none -35	verb -39
start|late|raise|	adverb -44	auxiliary -43	capital -8	coordinator -23	marks -39	none -46	preposition -83	subordinator -29	to -30	verb -76	verb-saying -24	word -67
start|late|raise|first|	about -56	and -23	hands -29	in -21	target -24	than -32	to -41	when -15
start|late|rank|	none 20	verb -40	word -56
start|late|rate|	auxiliary -47	coordinator -18	determiner -40	none -30	preposition -18	to -29	verb -72	verb-saying -9	word -57
start|late|rate|first|	a -31	points -9
start|late|read|	auxiliary -54	capital -34	coordinator -23	marks -64	none -54	preposition -51	pronoun -41	verb -67	verb-saying -39	word -62
start|late|read|first|	and -23	to -44
start|late|reason|	auxiliary -69	none -29	preposition -40
start|late|rebuff|	none -50
start|late|rebuke|	verb -66
start|late|recall|	determiner -50	none -52	to -26	verb -60	word -69
start|late|recall|first|	a -40
start|late|reckon|	none -29	word -19
start|late|recognize|	coordinator -24	none 11	word 17
start|late|recommend|	verb -82
start|late|record|	auxiliary 32	capital -47	coordinator -81	none -94	preposition -47	verb 23	word -66
start|late|record|first|	and -51
start|late|recount|	none -24
start|late|reference|	verb -30	word -46
start|late|refer|	auxiliary -52	capital -32	coordinator -14	determiner -52	marks -44	none -35	subordinator -45	to -37	verb -37	word -54
start|late|refer|first|	and -34	as -44
start|late|reflect|	coordinator -25	none -33	verb -56	word -34
start|late|refuse|	auxiliary -102	capital -44	none 15	preposition -81	pronoun 15	subordinator -90	to -53	verb -70	verb-saying -31	word -70
start|late|refuse|first|	whether -63
start|late|reject|	auxiliary -35	coordinator -18	none -52	subordinator -35	to -48	verb-saying -20
start|late|reject|first|	and -16
start|late|relate|	none -25	verb-saying -41
start|late|remark|	auxiliary -46	verb -24
start|late|remember|	determiner 28	none 28	verb -65	word -70
start|late|remind|	none -51	preposition -44
start|late|repeat|	auxiliary -40	none -44	verb -42	verb-saying -27
start|late|repeat|first|	demand -22
start|late|reply|	none -66
start|late|report|	auxiliary 20	coordinator -102	determiner -11	marks -74	none -18	preposition -79	subordinator -48	to 18	verb -13	verb-judging -37	verb-saying 13	word -18
start|late|report|first|	and -88	had -41	is 20	of -43	was -104
start|late|request|	verb -46
start|late|respond|	auxiliary -77	coordinator -46	preposition -63	to -51	verb -82	verb-saying -60
start|late|respond|first|	and -45
start|late|reveal|	auxiliary -63	none -39	verb -60	word -25
start|late|rule|	auxiliary -82	coordinator -27	marks -50	none 20	preposition -50	subordinator -34	verb -54	verb-saying -44	word -48
start|late|rule|first|	and -37	is -52	out -50
start|late|saying|	adverb -86	auxiliary -22	base -25	capital -44	coordinator -54	determiner 19	participle -19	possessive -82	preposition -34	present -39	pronoun 31	subordinator -14	that 19	verb-judging -134	verb-saying -47	verb-thinking -98	word -27
start|late|saying|first|	's -62	000 -78	30 -52	400 -62	a -28	about -10	according -73	adding -65	after -67	against 35	agreed -32	along -48	an 13	and -59	apc -10	as -127	asking -19	at -76	be -30	because -84	bed -27	before -62	beyond -50	but -22	by -84	call -22	called -42	campaign -41	can -67	candidacy -13	cannot -59	chief -65	claims -32	client -44	clients -44	colleagues -27	come -53	comments -46	compared -42	condolences 22	could -83	deep -22	demand -22	democratic -39	departure -42	described -33	details -34	did -68	director -58	do -36	does 28	down -52	emails -32	every -41	father -63	followers -42	for -94	from -86	group -52	guilty -41	had -119	has -108	have -6	he 10	heavy-oil -30	her -85	him -26	himself 9	home -38	hours -35	how 36	husband -62	i -64	if 28	in -158	including -82	into -48	is -14	issues -48	it 21	its -39	known -55	laughing -53	lawyer -41	like -52	many -58	me -54	members -60	men -35	messages -34	might -51	month -23	mother -80	must -60	name -29	new -37	news -35	night -51	no 61	noting -29	of -134	off -41	offer -11	offering -61	office -49	oklahoma -35	on -6	one -55	opposition -37	or -56	out -71	over -36	own -67	parents -27	party -60	players -38	points -45	position -45	posts -21	public -60	pushing -37	put -54	read -37	reading -69	recording -42	records -57	remarks -31	report -60	reported -30	reports -39	requests -28	return -9	role -41	rules -35	run -39	said -73	sanders -35	saying -79	says -54	shared -42	she 13	shot -36	should -93	sides -57	signed -31	since -42	so -57	son -38	south -38	spanish -25	speech -38	states -35	support -25	supporters -30	team -16	telling -41	texts -25	than -66	that 19	them -60	they -12	those -49	though -56	thoughts -41	through -44	told -45	trump -38	up -59	voters -58	was -38	were -115	when -25	where -98	whether -16	which 10	while -82	who 6	whose -93	will -12	with -84	would -89	wrote -74	years -48	’s -53
start|late|say|	auxiliary 11	capital -8	coordinator 26	determiner -36	marks 6	none -144	possessive -41	preposition -112	pronoun 78	subordinator -8	to -117	verb-judging -51	verb-saying -84	verb-thinking -57	word -27
start|late|say|first|	's -33	000 -54	an -63	are -149	campaign -27	can -60	client -44	clients -44	could -63	did -48	director -49	for -29	had -70	has -53	have -112	he 26	her -32	him -87	in -57	is -122	it 62	its -98	known -32	like -42	members -44	men -40	messages -27	might -40	most -39	mother -72	must -53	no -89	of -42	offer -11	out -30	party -59	players -38	reading -38	she 25	shot -21	should -90	sides -43	signed -31	son -30	the -12	they 17	to -67	was -116	were -64	where -65	which -97	who -10	whose -74	will -79	would -74	’s -26
start|late|seek|	auxiliary -109	coordinator -52	determiner 7	none -84	preposition -77	pronoun 18	subordinator -66	to -73	verb 16	verb-saying -44	word -93
start|late|seek|first|	and -56	in -49	or -33	the -66	while -36	who -58
start|late|see|	auxiliary -78	coordinator -42	determiner -74	none -89	preposition -68	pronoun -54	subordinator -63	to -64	verb 6	verb-judging -38	verb-saying -26
start|late|see|first|	a -62	and -51	as -51	of -44
start|late|shoot|	auxiliary -10	capital 20	coordinator -25	determiner -79	none -87	preposition -56	verb -72	word -56
start|late|shoot|first|	and -25
start|late|show|	auxiliary -23	capital 15	coordinator -84	determiner -18	none -111	preposition -82	subordinator -63	verb -26	verb-saying -64	word -110
start|late|show|first|	a -95	and -83	down -34	has -23	in -26	the -84	were -25	where -44	who -70
start|late|signal|	determiner -61	none -48	word 25
start|late|signal|first|	the -61
start|late|sign|	capital -23	coordinator -36	determiner -83	none -11	preposition -64	subordinator -48	to -96	verb -109	verb-saying -57	word 20
start|late|sign|first|	and -36	at -26	the -46
start|late|sing|	coordinator -28	none -35	verb -49	word -35
start|late|sing|first|	and -28
start|late|slam|	coordinator -37	none -44	verb -36
start|late|slam|first|	and -37
start|late|slate|	determiner -54	verb -64
start|late|speak|	capital -55	coordinator -55	determiner -84	none -70	preposition -55	subordinator -55	to -52	verb-judging -30	verb-saying -66	word -103
start|late|speak|first|	and -51	because -46	called -23	is -48	said -37	the -61
start|late|state|	auxiliary 16	capital -60	coordinator -31	determiner 21	none -78	preposition -76	subordinator -63	to -85	verb -98	verb-saying -46	word -89
start|late|state|first|	and -30	reported -21	the -87	who -56
start|late|stress|	none -31	verb -45
start|late|subordinator|	adverb 24	auxiliary -38	determiner -33	preposition 33	quote -91	subordinator -48	verb-saying -88	word 15
start|late|subordinator|auxiliary|	judging -24	saying 9	thinking 18
start|late|subordinator|marks|	judging -70	saying -63	thinking -71
start|late|subordinator|none|	judging -82	saying -26	thinking -15
start|late|subordinator|to|	judging -62	saying 26
start|late|subordinator|verb|	saying -48	thinking -30
start|late|suggest|	auxiliary -21	none -37	to -52	verb -52	word 14
start|late|suggest|first|	could -31	is -21
start|late|support|	auxiliary -57	capital -34	coordinator -29	determiner -83	none -55	preposition -42	subordinator -41	to -44	verb -93	verb-saying -31	word -81
start|late|support|first|	a -47	and -27	but -19	have -14	if -35	the -46	who -47
start|late|talk|	auxiliary 10	capital -38	coordinator -38	determiner -71	none -74	preposition -57	to -49	verb 12	verb-judging -21	word -68
start|late|talk|first|	and -33	the -48	up -24
start|late|tell|	capital -27	coordinator -71	determiner 57	marks 22	none -16	pronoun 11	subordinator -8	to 38	verb 25	verb-saying 27	word -22
start|late|tell|first|	according -62	and -51	as -80	had -120	he -7	how -32	in -70	of -59	on -70	she 34	the 34	to 23	up -42	was -52	were -77	who -77	would -46
start|late|testify|	auxiliary -36	verb-saying -28
start|late|testify|first|	said -28
start|late|text|	none -52	verb -23	word -34
start|late|thank|	auxiliary 30	coordinator -55	none -47	preposition 49	pronoun -80	verb -79	word -53
start|late|thank|first|	and -47	who -69
start|late|that|	determiner 9
start|late|thinking|	adverb -70	auxiliary -45	capital 13	coordinator -40	participle -18	possessive -77	preposition -11	present -42	subordinator 12	verb-judging -112	verb-saying -130	verb-thinking -54	word -49
start|late|thinking|first|	000 -39	1 -38	3 -16	383 -42	a -137	according -14	after -47	and -29	are -73	as -25	at -53	because -92	before -65	but -85	by -63	can -35	could -65	down -50	during -49	face -30	for -65	from -69	governor -34	had -39	has -35	have -72	head -49	helped -41	her -71	himself 49	his 32	how 26	if 11	into -34	is -74	issues -30	it -27	its -36	lines -15	money -26	more -36	most -61	mr. 10	no -87	of -77	on -48	or -77	out -62	over -41	own -32	pointing -21	points -21	said -36	saying -22	says -33	she -85	some -56	states -53	stopped -32	support -37	telling -27	than -74	the -28	their 18	them -49	they -9	though -46	to 28	until -63	up -65	was -82	were -42	what 7	when -94	where -106	while -87	who 18	will -85	with -25	would -71	’s -71
start|late|think|	auxiliary -86	coordinator -34	determiner -40	none -59	to -32	verb -58	verb-saying -30	word -50
start|late|think|first|	and -34	has -27	is -33	will -20
start|late|threaten|	auxiliary -43	none -54	preposition -42	verb -46	verb-saying -20	word -32
start|late|title|	auxiliary -29	none -26	verb -43
start|late|title|first|	is -29
start|late|tout|	none -28	verb -29	word -43
start|late|treat|	auxiliary -28	coordinator -24	none -26	verb -75	word -45
start|late|treat|first|	and -18
start|late|try|	auxiliary -94	capital -52	coordinator -66	determiner 29	none 16	subordinator -65	to -72	verb 18	verb-saying -43	word -99
start|late|try|first|	a -59	and -67	him -81	it -66	out -44	up -36
start|late|tweet|	none -46	verb -63	verb-saying -35	word -48
start|late|understand|	determiner -45	none -39	pronoun -60	verb -58
start|late|understand|first|	the -45
start|late|urge|	auxiliary 27	coordinator -60	marks -137	none -90	pronoun -53	to -15	verb -82	verb-saying -36	word -106
start|late|urge|first|	and -58	saying -13	sides -39	to 11
start|late|use|	auxiliary -68	capital -23	coordinator -36	determiner -50	marks -17	none -50	preposition -68	pronoun -41	subordinator -36	to -37	verb -74	verb-judging -12	verb-saying -17	verb-thinking -22	word -50
start|late|use|first|	and -33	is -13	of -45	said -12	to -41	was -22
start|late|venture|	word -59
start|late|verb-judging|	adverb -60	capital -56	determiner -97	preposition -107	pronoun -75	quote -38	stop -41	subordinator -52	word -57
start|late|verb-judging|auxiliary|	judging -52	saying -51
start|late|verb-judging|marks|	judging -61	saying -66
start|late|verb-judging|none|	judging -45	saying -51	thinking -70
start|late|verb-judging|to|	judging -45	saying -79
start|late|verb-judging|verb|	judging -74	saying -70
start|late|verb-saying|	, -70	: -29	adverb -54	auxiliary -40	capital -88	coordinator -57	determiner -6	preposition -134	pronoun -101	quote -83	stop -95	subordinator -86	that -134	verb-judging -50	verb-saying -43	verb-thinking -57	word 9
start|late|verb-saying|auxiliary|	judging -94	saying -137	thinking -81
start|late|verb-saying|marks|	judging -33	saying 30	thinking -25
start|late|verb-saying|none|	judging -70	saying -103	thinking -56
start|late|verb-saying|to|	judging -50	saying -12	thinking -59
start|late|verb-saying|verb|	judging -76	saying -52	thinking -94
start|late|verb-thinking|	capital -37	determiner -47	preposition -107	word -63
start|late|verb-thinking|none|	judging -57
start|late|verb-thinking|to|	judging -60	saying -71
start|late|verb-thinking|verb|	judging -53	saying -45
start|late|view|	auxiliary -74	coordinator -20	none -43	subordinator -45	verb -62	word -53
start|late|voice|	auxiliary -53	none -38	verb -64	word -45
start|late|volunteer|	auxiliary -29	none -48	verb-saying -16	word -55
start|late|vote|	auxiliary -34	capital 16	coordinator -86	determiner -24	none -7	preposition 13	pronoun -96	subordinator -72	to 15	verb -37	verb-judging -53	word -94
start|late|vote|first|	and -77	for -51	in 26	it -71	the -8	they -62	to 6
start|late|vouch|	none -33
start|late|vow|	coordinator -8	none -41	preposition -44	verb -45
start|late|vow|first|	and -8	on -31
start|late|want|	auxiliary 10	capital -51	coordinator -77	determiner -94	none -106	preposition -98	pronoun -106	subordinator 43	to -67	verb -16	verb-saying -50	word -103
start|late|want|first|	and -64	him -53	in -39	it -59	money -26	or -44	out -27	the -44	to -76	where -65	whether 9	while -49
start|late|warn|	auxiliary -52	coordinator -55	marks -71	none -70	preposition 29	verb 35	word -69
start|late|warn|first|	against 36	and -37	but -40
start|late|wave|	none -38	word -27
start|late|weigh|first|	of -38
start|late|weigh|	none -37	preposition -54
start|late|welcome|	auxiliary -51	coordinator -23	none -50	verb -81	word -27
start|late|welcome|first|	and -17
start|late|word|	% -60	, -29	: -48	; -37	adverb -7	auxiliary -48	capital -18	coordinator -141	determiner 27	possessive -69	preposition -88	pronoun 64	quote -93	stop -146	subordinator -120	verb-judging -134	verb-thinking -125	word -51	’ -33
start|late|word|auxiliary|	saying -53
start|late|word|marks|	judging -78	saying -90
start|late|word|none|	judging -104	saying -36	thinking -137
start|late|word|to|	judging -106	saying -48	thinking -80
start|late|word|verb|	judging -11	saying 14	thinking -38
start|late|worry|	coordinator -40	none -42	word -33
start|late|worry|first|	and -40
start|late|write|	capital -48	coordinator -39	determiner -18	none -13	preposition -73	verb -77	verb-saying 7	word 12
start|late|write|first|	a -78	and -39
start|next|	accuse -9	acknowledge 50	add -89	advise -73	advocate -46	affirm -22	agree -19	aim -27	allege 59	allow -17	allude -9	announce 48	answer -11	apologise -84	apologize 9	applaud 15	argue 40	ask -16	assail 63	assume -76	assure -56	attack -14	back -20	beg -52	believe 15	bill -57	blame -8	blast 41	boast -63	brag -27	brand -7	call -43	caption -52	care -57	cast -23	caution 6	celebrate -24	challenge -8	champion -31	chant -51	charge -34	cheer -48	chime -40	chip -77	cite 29	claim 17	commend -20	comment -27	compare -6	complain -16	concede -14	conclude 21	condemn 18	confess 19	congratulate -9	consider 30	continue -134	contradict 18	correct -34	counsel -59	counter 10	credit -20	criticise -33	criticize 38	debate -54	decide 15	decline -10	decry 61	deem 72	defend 6	define -8	deliver -24	demand -8	denounce 28	deny 14	deride 52	describe 13	detail 29	disagree -44	disavow 52	discredit -32	discuss 28	dismiss 14	doubt -33	dream -46	echo 8	email -113	emphasize 24	endorse 38	envision 6	estimate 24	expect 24	explain 12	express 9	fault -61	favor 20	favour -61	fear 33	feel 10	figure -47	find -29	fire -21	forecast -12	fume -51	gasp -38	greet -66	groan -32	hate -7	hear -42	highlight 10	hint 16	hit -39	hold -71	hope 22	howl -44	identify 7	indicate -7	inform -72	insist 70	instruct -7	insult 31	interpret 31	interrupt -53	introduce -29	invite -44	issue -35	joke -69	justify 21	know 13	lambaste 28	lament 63	lash -29	laugh -74	like -37	liken 45	list -7	lobby -46	love 22	maintain -103	mean -53	mention 45	message -91	mock 9	murmur -21	name -27	need -55	nominate 6	note 17	object -19	offer -9	oppose 14	order -10	outline 19	paint -19	persuade 7	phone -80	plead -43	pledge 9	point -130	portray 11	post -14	pray -59	predict 16	prefer 25	present -32	press -61	promise 6	propose 26	protest -35	prove -26	question 23	quote -16	rail -78	raise -72	rank -27	rate -106	read -32	reason -41	reassure -28	rebuff -30	rebuke 12	rebut 67	recall 30	reckon 42	recommend 23	record -61	recount 17	refer -51	reference 17	reflect -31	refuse 6	regard -10	reiterate 45	reject -6	relate -75	remark -71	remember 27	remind -62	repeat -6	reply -82	report -18	request 15	respond -35	reveal 26	roar -57	rule -66	say 39	scold -50	scorn -51	shoot -47	shout -51	shrug -41	sigh -38	sign -55	signal -34	sing -84	slam 42	slap -22	slate -75	snap -44	speak -57	speculate 21	spell -46	state -35	stress 9	submit 21	suggest 48	support 18	tag -62	talk -72	tease -37	tell -101	testify -67	text -82	thank -41	think 11	threaten 12	title -25	tout 48	treat -94	try -84	tweet -6	understand 21	use -80	venture -64	verify -61	view 16	voice -12	volunteer -27	vote -41	vouch -56	vow 50	want -6	warn -14	wave -79	weigh -91	welcome -15	wish -28	wonder 31	worry 8	write -31	yell -20
start|next|accuse|first|	by -54	clinton 73	her -49	sanders 58	the -32
start|next|accuse|	marks -129	none 19	preposition -6	pronoun 13	to 25	verb -37	word -68
start|next|acknowledge|	auxiliary 14	determiner 41	marks 47	none 39
start|next|acknowledge|first|	the 27
start|next|add|	determiner -48	marks -41	none -113	preposition -81	pronoun 17	to -75	verb -51	word -106
start|next|add|first|	1 -29	14 -36	22 -35	a -47	an -44	the 20	to -71
start|next|admit|	auxiliary 8	determiner 72	none -10	preposition -67	pronoun 22	verb 26	word -42
start|next|admit|first|	he -17	the 70	to -64
start|next|adverb|	, -41	: -109	adverb -29	auxiliary 72	capital 7	coordinator -59	determiner 54	end -38	possessive -13	preposition -95	pronoun -24	stop -167	subordinator 6	that -58	word 37
start|next|adverb|auxiliary|	judging -52	thinking 9
start|next|adverb|marks|	judging -50	saying 61
start|next|adverb|none|	judging -14	saying -25	thinking -88
start|next|adverb|to|	judging 7	saying -38	thinking 12
start|next|adverb|verb|	judging -19	saying -44	thinking -39
start|next|advise|	capital -61	determiner -11	none -86	preposition -42	to -21	verb -33	word -66
start|next|advise|first|	on -27	the -11
start|next|advocate|	auxiliary -74	capital -81	none -13	verb -27
start|next|advocate|first|	for -100	general -54
start|next|affirm|	capital -49	determiner -33	none -26
start|next|agree|	adverb 37	auxiliary 11	capital -18	none -30	to -16	verb -16	word -95
start|next|agree|first|	in -65	on -102	saturday -43	terms -45	to 19	who -48	with -55
start|next|aim|	auxiliary -52	none -42	verb 19
start|next|aim|first|	at -102	to 27
start|next|allege|	verb 59	word 51
start|next|allow|	auxiliary 10	capital -17	determiner 8	pronoun -45	to -15	verb -26	word -9
start|next|allow|first|	him -10	republicans -11	the 31	users -51
start|next|allude|first|	to -9
start|next|allude|	preposition -9
start|next|announce|	adverb -63	auxiliary 38	capital -36	determiner 41	none 36	preposition -92	pronoun 99	subordinator -15	to 32	verb -7	word 36
start|next|announce|first|	a 26	an 51	friday -46	her -27	his 37	it 58	monday -46	on -90	plans 22	the -18	they 46	tuesday -43
start|next|answer|	auxiliary -69	determiner 12	none 9	preposition -101	subordinator -49
start|next|answer|first|	a 42	in -23	to -78
start|next|apologise|first|	after -23	for -30	in -24	to -69
start|next|apologise|	none -68	preposition -80	subordinator -29
start|next|apologize|first|	for 47	to -106
start|next|apologize|	none -36	preposition 15	to -91	verb -11
start|next|appeal|	auxiliary -37	none -6	preposition 10	to 32	verb -76	word -33
start|next|appeal|first|	court -29	for 32	in -33	to -8
start|next|applaud|	capital 35	determiner 61	none 36	verb 9
start|next|argue|	auxiliary 45	determiner 22	none 7	preposition -36	pronoun 54	to 19	verb 29
start|next|argue|first|	about -79	against -73	for 34	in -59	it 42	over -89	the 23
start|next|asks|false|	auxiliary 30	marks -102	none -29	to 22	verb 7
start|next|asks|true|	marks -53	none -7	verb 40
start|next|ask|	adverb -126	capital -79	determiner -20	marks -92	none -28	preposition 31	pronoun 22	subordinator -17	to 20	verb -30	word 34
start|next|ask|first|	a 54	about 23	both -74	by -60	clinton -58	for -14	former -50	her -63	him 43	his 24	how -37	in -33	it -37	me -57	mesoblast -46	not -104	only -54	reporters -64	the -10	them 19	to 37	trump -75	what -58	where 41	who 63	why 14
start|next|assail|	none 44
start|next|assure|	auxiliary -8	determiner -60	none -66	preposition -51	pronoun -42	verb 17	word -53
start|next|assure|first|	of -51
start|next|attack|	auxiliary -36	capital 42	coordinator -39	determiner -9	none 9	preposition -27	pronoun -51	to -37	verb -12	verb-judging -40	word 11
start|next|attack|first|	against -47	and -29	clinton -7	from -33	hit -32	in -92	on 7	trump 49
start|next|attribute|	determiner -24	preposition 26	to -7
start|next|attribute|first|	the -19	to 26
start|next|auxiliary|	, 13	auxiliary -48	capital 13	coordinator -30	determiner 38	preposition -61	quote -52	subordinator -58	that -96	verb-judging 42	verb-thinking 15	word -15
start|next|auxiliary|auxiliary|	judging -60	saying -51	thinking -12
start|next|auxiliary|marks|	saying -49
start|next|auxiliary|none|	judging -70	saying 58	thinking 22
start|next|auxiliary|to|	judging -48	saying -26	thinking 7
start|next|auxiliary|verb|	judging -87	saying -12	thinking -25
start|next|back|	adverb -73	auxiliary -29	capital 7	coordinator -33	determiner -11	none -25	preposition -158	pronoun -11	subordinator -54	to -41	verb -13
start|next|back|first|	action -73	against -29	and -33	at -70	away -49	by -44	former 38	from -30	her 6	hillary 10	his -7	in -58	it -65	kiribati -52	mr. 44	on -81	the -33	them -51	to -113	with -42
start|next|bash|	capital 48
start|next|before|	accused -19	accuses 22	accusing -31	acknowledge 29	acknowledged 41	add -47	added -126	adding -8	adds -58	admits -51	admitted 6	advise -27	advised -82	advises -61	advising -23	advocate -34	advocated -51	advocates -24	affirm 8	affirmed -62	agree -78	agreed -16	agrees 31	aim -18	aimed -66	aiming 32	alleged 62	alleges 54	allow 9	allowed -16	allowing -47	allows 12	alluding -58	announced 22	announces 53	announcing 50	answer -20	answering 10	answers -30	apologise -29	apologised -62	apologises -45	apologize 18	appeal -49	appealed 36	appeals -52	applauded -7	argue 31	argued -22	argues 73	arguing 22	asking -58	asks -34	assailed 39	assure -58	assured -33	attack -60	attacked 26	attacking 15	attacks -68	back -40	backed -15	backing 36	backs -46	believe 18	believed -34	believes 57	believing -23	bill -107	bills -45	blame 42	blamed -31	blaming -26	blasted 22	blasting 34	boasted -40	boasts -53	brand 31	call -34	called -29	calling -21	calls -29	care -103	casting -43	cautioned 6	celebrate -67	celebrated 22	celebrating -54	challenge -50	challenged 19	challenges -41	champion -83	championed 25	champions -14	chanted -40	charge -15	charged -6	charges -85	charging -49	cheer -55	cheered -59	cheers 19	chip -44	chips -43	cite 28	cited 7	cites 26	citing 13	claim 60	claimed -26	claiming -7	claims 27	commended -20	comment -25	comments -14	compared 6	complained -11	conceded 12	concluded 24	confess 19	confirmed -21	confirms 13	congratulated -39	congratulating 12	considering 30	considers 42	continue -64	continued -86	continues -88	continuing -49	correct -10	corrected -51	counsel -59	counter 9	credit -47	credited -38	criticised -33	criticize 56	criticized 6	criticizing 36	cry 15	crying -48	debate -45	debated 9	debates -80	decide 16	decides -57	declare 55	declared -19	declaring -16	decline -31	declined -8	decried 39	deemed 63	defend -16	defending 22	defends 10	define 24	defined -35	deliver -25	delivered -33	delivering 10	demand 19	demanded -71	demanding -22	demands 43	denied 24	denounced 15	denouncing 8	deny -30	describe 10	describes -38	describing 74	detailing 34	details -18	disagree -28	disagreed -30	disclose -11	disclosing -20	discrediting -31	discuss 13	discussed 14	dismissed -12	dismissing 17	dispute -77	disputes -22	doubt -15	doubts -53	dream -42	echoed 8	echoing 11	email -78	emailed -51	emails -59	emphasizing 21	encourage 36	encouraged 26	encouraging -61	endorse 35	endorsed 7	endorses 56	endorsing 49	estimate 44	estimated 10	expect -10	expected 24	expecting 59	expects -7	explained -20	explaining 8	explains 33	express 30	expressed -16	fault -49	favor 14	favored 17	favour -47	fear 36	feared 9	fears -20	feel 30	feels -24	felt -21	figure -15	figured -32	figures -82	find -39	finding -65	finds 9	fire -67	fired -13	fires 22	firing -42	forecasts -57	fumed -38	greeted -66	hailed -17	hate -13	hated 7	hates 13	hear -82	heard -43	hearing -11	hears 6	held -52	highlighted 23	highlighting -8	hinted 55	hints -86	hit -43	hits -6	hold -45	holding -35	holds -32	hope -37	hoped 69	hoping 43	identify 13	indicated -9	informed -56	insist 47	insisted 50	instructed -7	insults -67	intend -6	intended 9	intends -9	interrupted -33	introduced -67	introducing -42	invited -19	invoked 25	issue -33	issued -13	issues -80	joke -40	joked -51	jokes -42	knew 9	knock -50	knocked 28	know -8	knowing -15	knows 43	lambasted 28	lashed -29	laughed -62	laughs -30	learn -55	learned 22	learning 21	like -22	liked -42	likened 45	likes -50	list -81	listed 16	listing -6	lists -10	lobby -80	lobbying -25	loved -18	maintain -43	maintained -69	maintains -45	mean -29	meaning -78	means -108	meant 11	mention 23	mentioning 44	mentions 33	message -45	messages -58	mocked -24	mocking 13	murmurs -21	name -34	named -13	names -100	need -36	needed -7	needs -67	nominated 34	nominating -52	note -106	noted 35	noting 22	offer 7	offered -43	offering 41	offers -14	oppose 17	opposed 7	opposes 12	opposing -33	order -13	orders -111	outlined -9	outlining 26	paint -25	painted -21	painting 6	persuade 21	persuaded -24	phone -60	phones -30	plan -16	planned 12	planning 7	plans -11	pleaded -42	pledged -6	pledges -10	point -91	pointed -71	pointing -54	points -60	portrayed 8	post -110	posted -13	posts 9	praise -49	praises 52	praising 23	prayed -43	predicted 7	predicting 23	prefer -7	preferred -11	prefers 58	present -31	presented -42	presents -7	press -29	pressed -53	pressing -12	promises -49	promising 37	proposed 20	protest -59	protested -28	protesting 9	proved -37	question -9	questioning 54	questions 15	quoted -34	quotes -15	quoting 9	rail -65	railed -36	raise -95	raised -28	raises -65	raising -71	rank -19	ranked -93	ranking -61	ranks 24	rate -58	rated -46	rates -71	rating -49	read -18	reading -37	reads -57	reason -28	reasons -57	rebuffed -21	rebuffs -50	rebuked 44	recalled -14	recalling 71	reckoned 34	recognize 9	recommended 34	record -34	recorded -19	records -95	recount -71	recounted 33	refer -96	referenced 47	referencing 9	referred -60	referring -13	refers -83	reflect 6	reflecting -68	reflects -10	refuse 7	refused -17	refuses 31	regarded -22	reiterated 20	reject 6	rejected 8	rejecting 24	rejects -73	related -64	remarks -64	remember -20	remembered -18	remembers 58	reminded -35	reminding -58	renamed -48	repeat -19	repeated -19	repeating 19	replied -44	reply -63	report -81	reporting 11	request -26	requested 35	respond -32	responding -73	retweeted 12	reveal -30	revealed 25	reveals 28	rule -85	rules -94	ruling -29	said 42	sang -65	saw -45	say 18	saying -30	scolds -50	see 31	seeing -26	seek -9	seeks 14	sees -6	shooting 18	shot -121	show -13	showing -21	shows 23	shrugged -35	sign -101	signal -65	signaled -31	signals 21	signed -15	signing -27	signs -89	sing -32	singing -28	slammed 53	slamming 38	slapped 20	slate -51	slated -45	snap -48	sought -6	speak -84	speaking -34	speaks -86	speculate 25	spoke -19	state -33	stated 9	states -121	stressed 16	submitted 21	suggest 19	suggested 60	suggesting 57	suggests -8	support -10	supported 60	supporting -13	suspected -52	suspects 27	swears 16	talk -80	talked -14	talking -21	talks -114	tell 11	tells -12	testified -47	testifying -21	text -53	texted -37	texts -43	thank -9	thanked -70	thanking 64	thanks -67	thinking -69	thinks 13	threatened 15	threatens -25	title -66	titled 20	titles -32	told -126	touted 18	touting 9	treated -82	tried -122	tries -60	trust 8	try -39	trying -42	tweeting 13	understand 31	understood -13	urged 6	urges -65	urging 9	use -102	used -49	uses -25	using -53	venture -64	verified -49	view 34	viewed -26	voice -54	voiced 7	volunteer -59	volunteered 11	volunteers -57	voted -6	votes -132	voting -106	vowed 15	vowing 34	vows 51	wanted -23	wants -16	warn -10	warning -91	warns -11	wave -38	waved -43	waves -41	waving -53	weigh -37	weighed -55	weighing -39	weighs -65	welcome 9	welcomed -20	wished -42	wonder 40	wondered -6	worried 50	worries -58	worry -42	write -10	writes -9	wrote -46
start|next|beg|	determiner -52	verb -52
start|next|believe|	auxiliary 49	capital 41	marks 23	none -19	preposition -41	pronoun -25	to 9	verb -33	word 22
start|next|believe|first|	her -43	in -51	is -41	it -32	the -7
start|next|bill|	adverb -49	auxiliary -46	marks -42	none -91	preposition -65	subordinator -31	verb -61
start|next|bill|first|	as -31	in -32	to -55
start|next|blame|	capital -12	determiner 7	none -21	subordinator -81	verb -9	verb-saying -59
start|next|blame|first|	a -13	as -68	cuts -49	new -51	the 15	weak 15
start|next|blast|	capital 37	determiner 11	marks -43	none 27	to 45	verb 43
start|next|blast|first|	the 8	trump 46
start|next|boast|first|	of -41
start|next|boast|	none -56	preposition -31
start|next|brand|	determiner -11	verb -9
start|next|brand|first|	the -64
start|next|call|	adverb -84	auxiliary -22	capital -57	coordinator -30	determiner -49	marks -65	none -11	preposition 17	pronoun 22	to -58	verb -14	verb-judging -25	verb-thinking -55	word -54
start|next|call|first|	a -49	both -37	by -52	for -10	from -50	him 44	himself 61	his -29	into -57	it -68	its -80	itself -83	off -65	on -8	out -54	the -56	them 16	themselves -24	this 32	to 53	trump 69	up -48	vote -55	with 15
start|next|capital|	& -54	, 14	- 29	adverb -30	auxiliary 32	capital -23	coordinator 28	end -102	possessive 88	preposition -6	pronoun -36	quote 8	stop -78	subordinator -28	that -142	verb-judging 30	verb-thinking 58	word 34
start|next|capital|auxiliary|	saying 32
start|next|capital|marks|	judging -41	saying 12
start|next|capital|none|	judging 17	saying -68
start|next|capital|to|	judging 32	thinking -29
start|next|capital|verb|	judging 16	saying 28	thinking -14
start|next|care|	auxiliary -65	coordinator -9	none -58	preposition -66	verb -7	word -71
start|next|care|first|	about -45	and -9	for -37	law -26	spending -36
start|next|cast|	auxiliary -59	determiner -23	none 20	preposition -47	pronoun 36	verb -28	word -37
start|next|cast|first|	a -60	ballots -48	her -20	himself 56	the 41	their -80
start|next|caution|first|	against -55
start|next|caution|	preposition -55	verb -53
start|next|celebrate|	determiner -26	none -31	preposition 10
start|next|celebrate|first|	his -58	the 16	with -75
start|next|challenge|	auxiliary -69	capital -52	determiner -33	preposition 24	to 29	verb -23	word 35
start|next|challenge|first|	from -29	her -64	in -42	to -90
start|next|champion|	auxiliary -87	capital -80	determiner 26	none -73	preposition -57	verb 17	word -21
start|next|chant|	preposition -55
start|next|charge|	auxiliary -68	capital 10	coordinator -19	none -22	verb 12	word -82
start|next|charge|first|	against -35	and -19	in -80	of -58	with 12
start|next|cheer|	capital 9	coordinator -34	none -30	preposition -39	pronoun -43	verb -9
start|next|cheer|first|	and -34	him -43	on -40
start|next|chime|first|	in -40
start|next|chime|	preposition -40
start|next|chip|	none -67	preposition -29	word -56
start|next|cite|	auxiliary 62	capital 58	determiner -18	none -9	preposition -83	verb 42	verb-saying 13	word 37
start|next|cite|first|	a -40	by -39	his 73	the -69
start|next|claim|	adverb 44	auxiliary 90	capital 26	determiner -18	none -37	preposition 21	pronoun 41	to 7	verb -22
start|next|claim|first|	a -23	by -80	he 58	in -47	she -34	the -23	to 34
start|next|comment|	adverb -52	auxiliary -72	preposition 28	subordinator -50	to -57	verb -17	word -83
start|next|comment|first|	about 47	beyond -48
start|next|compare|	capital 46	none -29	preposition -127	to 8	word -14
start|next|compare|first|	the -21	to -68	with -105
start|next|complain|	auxiliary -10	none -80	preposition -33
start|next|complain|first|	about -72	of 9	to -81
start|next|concede|	auxiliary 60	determiner 6	none 24	preposition -85	to -47	verb -67
start|next|concede|first|	the -7
start|next|conclude|	auxiliary 48	none -40	preposition -72	pronoun 23
start|next|conclude|first|	it 6
start|next|condemn|	determiner 35	none -6	verb 18
start|next|condemn|first|	the 78
start|next|confess|	auxiliary 19
start|next|confirm|	auxiliary 129	capital -59	none -35	preposition -98	to -39	verb -27	word -8
start|next|confirm|first|	by -40	it -9	on -51	over -47	the -14	this -68
start|next|congratulate|	auxiliary -11	capital 59	determiner -45	none -6
start|next|congratulate|first|	her -31	the -42
start|next|consider|	determiner -16	none 8	to 77	verb -29	word 26
start|next|consider|first|	an 33	the -21
start|next|continue|	auxiliary -57	determiner -63	none -69	preposition -113	to -44	verb -89	word -55
start|next|continue|first|	his -37	to -113	with -20
start|next|coordinator|	adverb -50	auxiliary -53	capital -40	coordinator -23	preposition -27	that -62	verb-judging -27	verb-saying -67	word -106
start|next|coordinator|auxiliary|	judging -37	saying -67	thinking -32
start|next|coordinator|none|	judging -58	saying -62	thinking -54
start|next|coordinator|to|	saying -27
start|next|coordinator|verb|	judging -74	saying -28	thinking -34
start|next|correct|	determiner 12	none -58	pronoun -67
start|next|correct|first|	him -55	the 12
start|next|counsel|	capital -53	none -43	preposition -28	verb -54
start|next|counter|	auxiliary -24	none 9	preposition -58
start|next|credit|	capital -36	determiner 39	none -50	preposition -90	subordinator -54	word -79
start|next|credit|first|	for -82
start|next|criticise|	determiner -56	none -63
start|next|criticise|first|	the -56
start|next|criticize|	auxiliary 52	capital 43	determiner 18	preposition 26	pronoun 38	subordinator -47	verb 69	word -6
start|next|criticize|first|	by -60	clinton 31	for 46	his 51	president 45	trump 35
start|next|cry|	none -49	preposition 6
start|next|debate|	adverb -50	auxiliary -113	capital -57	coordinator -25	none -122	preposition 8	subordinator -34	word -46
start|next|debate|first|	and -25	in -34	is -44	on -29	over 31	stage -40
start|next|decide|	adverb 53	auxiliary -42	none 31	pronoun -32	subordinator 10	verb 17	word 7
start|next|decide|first|	in -33	not 62	to 14	who -52
start|next|declare|	auxiliary -19	capital 25	none 25	preposition -71	pronoun 29	to -24	verb -9	word -13
start|next|declare|first|	a -81	an -37	in -35	on -49	the 47
start|next|decline|	auxiliary -21	none -52	preposition -21	to -75	verb-saying 11
start|next|decline|first|	a 15	comment 11	to -18
start|next|decry|	determiner 41	none 42
start|next|deem|	none 69	word 51
start|next|defend|	capital 71	determiner -7	none -30	pronoun -15	to 30	verb 58
start|next|defend|first|	a -62	her 55	himself -34	his 15	it 7	the -19
start|next|define|	determiner -32	none -16
start|next|define|first|	the -10
start|next|deliver|	determiner -27	none -14	preposition -70	to -10	verb -17	word -42
start|next|deliver|first|	a -18	by -23	his -27	the 28
start|next|demand|	determiner -34	preposition -67	verb -25	word 8
start|next|demand|first|	a -24	the -66	to -43
start|next|denounce|	determiner 12	none 53
start|next|deny|	adverb 63	determiner 8	preposition -46	pronoun -76	verb -10	word 24
start|next|deny|first|	any 74	it -46	the 31	there 42	wrongdoing 67
start|next|describe|	auxiliary 68	capital -46	determiner -6	marks -132	none 67	preposition -74	pronoun -8	subordinator 47	to 35	verb -34	word 40
start|next|describe|first|	a 26	as 25	by -51	her -21	his 30	it -39	the -28	themselves 31	to -47
start|next|detail|	auxiliary 35	determiner 40	none -9	preposition -89	to 11	verb 28
start|next|detail|first|	about -61	of -55
start|next|determiner|	$ 48	, -20	; -65	adverb 29	auxiliary 53	capital 6	coordinator 12	determiner 12	end -58	preposition 25	quote -34	stop -30	subordinator -37	that -76	verb-judging -24	verb-saying -12	verb-thinking -11	word 22
start|next|determiner|auxiliary|	judging 12	saying 26	thinking 38
start|next|determiner|marks|	judging -141	saying 23	thinking -99
start|next|determiner|none|	judging 7	saying -26	thinking -6
start|next|determiner|to|	judging 6	saying -8	thinking 38
start|next|determiner|verb|	judging 26	saying 26	thinking -25
start|next|disagree|	auxiliary -36	none -39	preposition -41
start|next|disagree|first|	with -42
start|next|disavow|	determiner 52
start|next|disclose|	determiner 16	none -31	preposition -69	verb 36
start|next|disclose|first|	in -63	the -24
start|next|discuss|	auxiliary 34	capital -55	determiner 11	subordinator 8	to 46	verb -14	word 26
start|next|discuss|first|	a -33	his 27	the -11
start|next|dismiss|	auxiliary 52	capital 16	determiner -28	marks -85	preposition -61	verb -9	word 41
start|next|dismiss|first|	a -40	talk -37	the -6
start|next|dispute|first|	over -50	the -97	this 27
start|next|dispute|	none 19	preposition -54	verb -54
start|next|doubt|	auxiliary 22	none -12	preposition -64
start|next|doubt|first|	about -53
start|next|echo|first|	by -37	the -31
start|next|echo|	none -32	preposition -43	verb 53
start|next|email|	auxiliary -50	coordinator -11	none -58	preposition -62	subordinator -17	to -42	verb -73	verb-saying -30	word -72
start|next|email|first|	account -25	and -11	server -27	to -46
start|next|emphasize|	determiner 51	none 45
start|next|encourage|	capital -16	determiner 10	to -20	word -28
start|next|encourage|first|	the 7
start|next|endorse|	capital 31	determiner 18	none 26	pronoun -13	verb 38	word 61
start|next|endorse|first|	a -21	clinton -18	cruz -8	her 20	hillary 50	him -13	mr. -14	sanders 52	the 21	trump -8
start|next|envision|	verb -17
start|next|estimate|	auxiliary -14	none 42	verb -31	word 24
start|next|expect|	auxiliary -26	none -46	to 116	verb 40	word 37
start|next|expect|first|	a 13	in -9	more -65	the 12	to 9
start|next|explain|	auxiliary 7	determiner 8	none -15	subordinator 17	verb 8	word -86
start|next|explain|first|	how 73	in -64	why -14
start|next|express|	auxiliary 12	determiner 20	none -28	verb 24	verb-thinking -9	word 9
start|next|express|first|	concern -35	confidence -39	her -35	regret 8
start|next|fault|	none -40	verb -37
start|next|favor|	capital -44	determiner 40	none -23	preposition -14	to 50	verb 32	word 47
start|next|favor|first|	clinton -34	trump -30
start|next|favour|	determiner -45	none -47
start|next|favour|first|	the -45
start|next|fear|	auxiliary 9	determiner 73	preposition -105	pronoun -23	verb 34	word -30
start|next|fear|first|	for -77	it -29	the 67
start|next|feel|	auxiliary -23	determiner -13	pronoun 19	verb 14	verb-thinking -10	word 16
start|next|feel|first|	a -36	her 60	like -28	the -36
start|next|figure|	auxiliary 13	none -11	preposition -94	to -46	verb -73	verb-thinking -31
start|next|figure|first|	from -39	in -36	out -22	to -54
start|next|find|	auxiliary 20	capital 57	determiner -42	marks -49	none -21	preposition -21	pronoun -45	to -45	verb -30	word -31
start|next|find|first|	a -46	alive -51	at -95	by 23	clinton 49	himself -54	his 55	in -53	no 12	on -50	out -57	some -60	the -72	trump 40	ways -61
start|next|fire|	determiner -10	none -31	preposition -82	verb-judging -48	word -66
start|next|fire|first|	back -56	defensive -31	for -53	from -18	in -27
start|next|first|	1 29	11 -8	14 -36	140 -49	19 -47	2 -14	212 -62	22 31	24 -67	28 -60	2gb -42	30 -68	31 -17	40 14	42 -38	50 -55	52 42	6 -76	61 -43	612 -47	66 6	67 -30	9 -61	90 20	a -13	abc -59	account -25	afp -40	africa -66	after -136	afterward -49	afterwards -60	again -72	against -16	ahead -30	air 16	al -31	ali 55	alive -51	all -6	allies 49	almost -53	along -35	also -57	american 61	americans 17	amid -48	among -74	an 12	analysts -27	and -132	ankara -31	anonymity -16	any 33	anything -48	are -94	as -25	at -14	attendance -64	australia -73	away -50	back -33	bail -28	ballots -78	baltic 41	bangladesh -20	bank -62	banks -57	bbc -31	because -51	before -107	begins -29	behind -29	beijing 47	bein -41	being 48	below -28	bernama -19	bernie 72	between 35	beyond -55	bill 30	black -27	bloomberg 19	book -37	both -25	bridge -77	broadcaster -36	brought -63	bulgarian -46	business 19	but -68	buyers 56	by -112	calls 16	calm -70	came -57	campaign -41	candidates 46	candidly -34	captain 54	carson 38	cases 54	cgtn -46	change -35	children 53	china 73	christie 10	clients -32	clinton 73	cnn 10	collapse -43	colleagues -44	comey 58	comment 10	companies -47	company -22	concern -11	concerns -9	conditions 44	condolences -61	conference -52	confidence -48	congress 23	congressional 54	consumers -22	contest -45	contests -64	could -33	court -33	courts -45	crews 58	cruz 46	customers 12	cut -49	cuts -76	cutting -26	daily -41	decades 10	defensive -31	delegates -54	democratic 40	democrats 6	despite 43	details -12	donald 79	down -52	dpa -18	during -79	each -24	earlier -72	early 33	efforts 41	eight -53	employees 40	err -34	espn 18	ethiopia -9	eu -54	european 12	every -39	everyone -23	evidence 22	exchange -60	eyebrows -51	families 60	far 13	farmers -34	fast 34	firm -62	first -69	five -23	florida 47	fog -78	footfall -9	foreign -32	foreigners 48	former 20	four -56	fox -48	fraud -58	freely -39	friday -113	friends -39	from -163	further 35	gabon -49	game -38	gerald -44	germany 69	gna -40	goodbye -29	gop 41	greggs 30	guests -60	guilty -50	had -26	hailed -36	has -68	have -68	he 25	he'd 48	he'll 56	held -35	help 55	her 30	herself -7	he’d 44	he’ll 46	higher -21	hillary 49	him 42	himself -11	his 23	hit -32	home -75	host -41	house -31	how 7	howard -46	i -73	if 32	imports -40	in -117	including -42	individual -19	inflation -36	inside -36	instead -58	interest -60	international -28	into -97	investigators 30	investors 7	is -61	isis -13	its -11	itself -46	jeb 34	john 15	journalists -37	judges -27	jurors -47	just 36	kasich 45	kiribati -52	la -52	land -18	landlords -22	last -125	late -70	later -43	law -30	lawmakers -47	leaders 45	legislation 39	less -8	letters -63	like -20	listing -42	little -22	losses 55	loudly -40	low 60	major 19	making 59	manafort 53	manila 50	marco 28	may -31	me -9	media -29	medicare -10	men 23	mesoblast -46	mike -22	minister -56	monday -102	money -85	moscow -56	most -23	mr. 92	mrs. 69	ms. -17	msnbc 33	much -43	my 12	national 22	nearly 46	neither -25	net 34	new -18	newsmen -50	next -88	night 24	nine -40	nobody 36	none 26	not 32	nothing -52	numbers -53	obama 83	of -51	off -94	office -53	officers 25	ohio 6	on -78	once -37	only -6	open -40	options 18	or -58	other 29	otherwise 11	our -6	out -125	outside -61	over -32	parliament -38	parties -59	party 47	passengers 24	patience 22	pence -41	pennsylvania -43	people 15	period -57	personal 39	players 40	point -39	points -29	police 20	political -48	politico -44	polls 50	postimees -33	potential -49	president 46	primaries -29	prisoner -49	private -63	pti -32	public -44	publicly -55	published -37	radio -43	rail 20	rain -57	raising 51	rates -18	records -17	recount -35	refunds -62	regret 8	released -43	rep. -37	repeatedly -50	reporters -26	reports 15	republican 30	republicans -9	responsibility 14	restraint -79	reuters -53	ring -44	rising -32	rivals 31	rnz -55	rose -49	roughly 35	rté -52	rubio 26	rudaw -42	ryan 58	said -59	sanders 77	saturday -68	say -33	saying -36	says -45	scheduled -53	schools -13	seats -83	second -26	secretary -56	seeing -20	seeking 49	senator 49	server -27	service 36	seven -43	several 23	she 15	sheep -39	she’ll 50	should -51	show -68	shown -37	signs -58	silicon 40	similar -46	since -82	six 73	sky -40	smoke -59	snow -50	so 32	some 20	someone -6	something 15	sorry -57	spending 82	staff 13	stage -35	starting -57	state 38	statements 7	states 23	steady -33	stolen -64	students -70	such -16	sunday -83	sunshine -33	suppliers 36	support -55	supporters 29	system -47	talk -39	talks 16	tank -71	tass -20	tax 45	taxing 45	ted 8	television -44	terms -45	than -69	the 9	their 46	them -30	themselves 20	there 55	they 42	they’re 63	things -40	this -26	those 56	three -38	through -82	throughout -26	thursday -88	time -53	times -35	to 41	tonight 21	trade 23	traders -74	truce -69	trucks -46	trump 85	tuesday -119	twice -64	two -82	u.s. 12	unchanged -45	under -74	until -63	up -105	us -98	users -51	using -36	variety -55	victory 23	viewers -40	volunteers 19	vote -60	voters 19	wall 25	was -22	washington -53	ways -61	we -17	weak 15	wednesday -107	well -60	were 32	western 14	when -24	where 13	which -31	white 7	who -26	why 26	will 14	with -50	within -81	without -44	women 36	work -14	workers 13	works -53	would 8	wrongdoing 77	wwd -19	years -59	yesterday -70	yet 9	yle -11	yonhap -52	you -61	your -24
start|next|forecast|first|	by -44	for -59	of -47
start|next|forecast|	none -9	preposition -76	word -67
start|next|fume|	none -51	preposition -38
start|next|gasp|	none -38
start|next|greet|	determiner -34	none -52	preposition -36
start|next|greet|first|	with -33
start|next|groan|	verb -32
start|next|hail|	determiner 11	subordinator -45	verb -15	word -49
start|next|hail|first|	as -45
start|next|hate|	determiner 22	pronoun 7
start|next|hate|first|	it 7	the 22
start|next|hear|	adverb -21	auxiliary -61	capital -52	determiner -49	marks -37	none -38	preposition -50	pronoun 13	subordinator -49	verb -15	verb-judging -31	verb-saying -57
start|next|hear|first|	a 18	an -62	every -36	from -34	is -26	it -88	on -31	the -116	was -23
start|next|highlight|	capital 7	determiner 16	none -10	subordinator -8	verb 40
start|next|highlight|first|	the 10
start|next|hint|	auxiliary -40	none 28	preposition 35	pronoun -40	verb 13
start|next|hint|first|	at 39
start|next|hit|	capital 10	determiner -120	marks -35	none -26	preposition -38	pronoun 18	verb -62	verb-judging -27	word -85
start|next|hit|first|	a -54	back -35	by -17	the -84
start|next|hold|	adverb -33	auxiliary -32	capital -7	determiner -56	none -84	preposition -82	pronoun -48	subordinator -57	to -85	verb -15	verb-judging -47	verb-saying -29	word -29
start|next|hold|first|	a -37	as -58	at -41	back -24	by -29	firm -27	for -30	his -51	in -27	it -48	its -38	more -33	off -29	on -32	one -51	out -17	primaries -24	rates -24	signs -29	steady -33	the -84	their -77	two -22	up -60
start|next|hope|	auxiliary 50	capital -18	determiner 80	preposition -10	to -12
start|next|hope|first|	for -9	the 44	to -8	will -7
start|next|howl|	none -41
start|next|identify|first|	as 8	because -63	by -39	with -59
start|next|identify|	none -8	pronoun -30	subordinator -16	verb 19	word 16
start|next|indicate|	auxiliary 23	determiner -18	none -37	pronoun 19
start|next|indicate|first|	he 50
start|next|inform|	auxiliary -45	determiner -46	none -53
start|next|inform|first|	her -39
start|next|insist|	adverb 27	auxiliary 66	capital 32	determiner 61	preposition -83	pronoun 76
start|next|insist|first|	he 54	on -79	she 38	the 45	there 27	they 33
start|next|instruct|	to -39
start|next|insult|	preposition -67	verb 18
start|next|intend|first|	to -13
start|next|intend|	preposition -14	to 7	verb -10
start|next|interpret|	none 35	preposition -79
start|next|interrupt|	determiner -48	none -41
start|next|introduce|	adverb -50	auxiliary -16	determiner -13	none -10	preposition -59	verb -24
start|next|introduce|first|	a -77	to -50
start|next|invite|	capital -67	determiner -41	preposition 31	to -90
start|next|invite|first|	the -41	to 31
start|next|invoke|	determiner 7	none 59	verb -47
start|next|issue|	adverb -41	auxiliary -36	coordinator -16	determiner -15	none -23	preposition -8	subordinator -32	to 15	verb -58	word -25
start|next|issue|first|	a -34	after -32	and -9	by -37	in -44	is -66	of -23	on 23	statements -44	the -33	with -35
start|next|joke|first|	about -56	on -37
start|next|joke|	marks -21	none -60	preposition -68	verb -41
start|next|judging|	adverb -22	auxiliary -136	base -9	capital 31	coordinator -92	past 10	preposition -34	pronoun 24	verb-judging -53	verb-saying -17	verb-thinking -14	word 12
start|next|judging|first|	1 -74	140 -47	a -27	about -6	action -73	after -76	again -28	against -59	all -32	along -35	america 12	among -81	an 7	and -80	another 58	any 9	are -42	as -8	away -49	ayotte -6	back -84	ballots -72	because -30	before -49	bernie 56	between -38	black -27	both -62	by -190	china 40	clinton 35	collapse -43	concerns 17	conference -52	contest -45	contests -57	cruz 19	cuts -57	decades 10	defensive -31	democratic 6	donald 52	down -34	during -56	early 25	eyebrows -51	for 22	foreign -9	former 48	four -80	friday -48	from -117	general -74	gerald -44	has -39	have -32	her 26	hillary 28	him 46	himself 22	his 19	hit -32	home -52	imports -61	in -36	into -71	is -70	it -47	its -15	itself -24	jeb 15	kiribati -52	last -71	like -56	major -17	marco 29	members -47	money -29	more -33	moscow -50	mr. 60	mrs. 58	new -71	no 21	obama 50	of -37	off -56	only -64	other 43	out -96	over 14	points -29	president 14	records -65	reports 15	republican 12	republicans -11	rivals 17	rubio 48	said -27	sanders 57	second -55	secretary -54	sen. 24	senator 58	several 12	since -36	some 15	such -39	supporters 38	talk -37	ted -7	the -10	them 6	themselves 31	three -70	through -39	to -6	trump 60	tuesday -55	twice -47	two -86	unchanged -27	under -45	up -60	vote -60	was -63	weak 15	were -41	what 35	white 7	why 42	with -9	within -66	workers 11	you -6
start|next|knock|first|	on -34
start|next|knock|	none -28	preposition -91
start|next|know|	auxiliary 25	capital 62	determiner 21	marks -74	none 34	preposition -92	subordinator -9	to -40	verb 11	word -53
start|next|know|first|	about -81	how -11	is -49	it -33	the -85	what -47	which -15
start|next|label|	determiner 13
start|next|lament|	none 61
start|next|lash|first|	out -29
start|next|lash|	preposition -29
start|next|laugh|	auxiliary -46	none -43	preposition -54	subordinator -57	verb -31
start|next|laugh|first|	at -37	so -47	when -28
start|next|learn|	auxiliary 16	capital -48	determiner 31	none -34	preposition -131	verb -21	word -59
start|next|learn|first|	from -31	of -49	to -115	who -54
start|next|like|	auxiliary -63	capital -171	determiner -36	none 6	preposition 38	pronoun -9	to -23	verb -47	word -19
start|next|like|first|	a 13	an -76	both -56	him -81	many -69	mr. -88	pennsylvania -40	someone -52	the -34	their -74	to 38	your 18
start|next|list|	auxiliary -69	capital 15	determiner 17	marks -71	none 15	preposition -110	subordinator 13	verb -29	word -71
start|next|list|first|	1 -74	as 13	in -76	of -63	on -67	the 56
start|next|lobby|	capital -41	none -23	to -27	verb -45	verb-saying -35
start|next|lobby|first|	for -77
start|next|love|	determiner -12	none -40
start|next|love|first|	the 9
start|next|maintain|	determiner -88	none -78	preposition -34	verb -56
start|next|maintain|first|	a -45	the -26
start|next|mean|	adverb -44	capital -42	determiner -33	none -41	preposition 24	pronoun -71	verb -109	word -93
start|next|mean|first|	a -50	he -43	the -79	to 29
start|next|mention|	auxiliary 28	capital 86	determiner 40	none 29	preposition -110	pronoun -35	subordinator -29	to 24	verb 10
start|next|mention|first|	as -7	him -35	his 40	of -102	the 27
start|next|message|	auxiliary -25	none -36	preposition -42	to -44	verb -66	word -50
start|next|message|first|	on -20	to -58
start|next|mock|	capital 71	determiner -8	verb 13	word -20
start|next|mock|first|	the -33
start|next|murmur|	preposition -21
start|next|name|	adverb -57	auxiliary 15	capital -70	determiner 44	marks -56	none -29	preposition -87	pronoun -26	subordinator -22	to -43	verb-thinking -53	word -25
start|next|name|first|	after -42	an -71	by -25	for -64	four -60	gerald -44	him -11	in -36	is -29	it 14	only -55	the 34
start|next|need|	adverb -87	auxiliary -86	determiner 8	none -18	preposition -75	to -26	verb -39	word -9
start|next|need|first|	a -98	about -57	for -42	in -34	not -59	only -62	to -71
start|next|nominate|	auxiliary -59	determiner -28	preposition 33	to 28	verb 28	word -37
start|next|nominate|first|	an -70	by -59	contest -45	contests -57	for 10
start|next|note|	determiner 56	none -9	preposition -87	subordinator -6	to -68	verb 66	word -13
start|next|note|first|	from -31	the 42
start|next|object|first|	to 17
start|next|object|	none -92	preposition 17	verb 22
start|next|offer|	adverb 44	auxiliary -34	capital -107	determiner -38	marks -62	none -41	pronoun -72	subordinator -46	to 16	verb 26	verb-judging -75	word 38
start|next|offer|first|	a -48	an -24	as -46	by -43	condolences -61	her -28	his -28	in -70	its -59	more -36	the -10
start|next|oppose|	auxiliary 7	capital -49	determiner 50	none 9	preposition -41	to 62	verb -32	word 24
start|next|oppose|first|	a 71	both -73	by -41	the 38
start|next|order|apposed|	saying -27	thinking -22
start|next|order|apposition|	saying -23	thinking -14
start|next|order|	auxiliary -53	capital -41	determiner 27	none 28	preposition 23	pronoun -13	to -44	verb-saying -51	word -84
start|next|order|first|	at -44	by -57	eight -53	in -54	recount -35	the 27	two -62
start|next|order|relative|	saying -20
start|next|order|shared|	saying 6	thinking -16
start|next|outline|	determiner 19	none 21	preposition -42
start|next|paint|	determiner 44	marks 22	none -6	preposition -75	word -103
start|next|paint|first|	on -67
start|next|persuade|	determiner -8	pronoun 14	to -7
start|next|persuade|first|	them 14
start|next|phone|	none -67	preposition -30	to -27	verb -43	verb-judging -44	word -51
start|next|plan|	auxiliary -70	determiner -118	none -21	preposition 40	to -8	verb 28	word -42
start|next|plan|first|	a -74	by -39	for -97	in -57	of 8	to 51
start|next|plead|	adverb -20	none -6	preposition -57	to -83	word -45
start|next|plead|first|	guilty -45	not -20	with -29
start|next|pledge|	auxiliary -8	determiner -43	none 17	preposition 44	to 20	verb -13	word -74
start|next|pledge|first|	delegates -68	to 49
start|next|point|	auxiliary -62	coordinator -19	determiner -46	none -104	preposition -96	subordinator -28	to -42	verb -67	word -68
start|next|point|first|	2 -34	among -28	and -29	at -16	but -11	during -8	for -35	higher -21	in -16	of -30	on -14	out -26	this -18	to -104	up -23
start|next|portray|	capital -8	determiner 20	none 12
start|next|post|	auxiliary -25	capital -72	determiner -32	none -9	preposition -122	to -29	verb 12	word 44
start|next|post|first|	a -29	an -59	her -6	in -42	on -52	the 45	to -66
start|next|praise|	auxiliary -49	capital 16	determiner -12	marks -43	none -9	preposition -55	to 8	verb 33
start|next|praise|first|	a -33	his 14	obama 44	the -21
start|next|pray|first|	for -42
start|next|pray|	none -46	preposition -59
start|next|predict|	auxiliary -38	determiner -13	none 20	pronoun 6	verb 58
start|next|predict|first|	it -15	the -32
start|next|prefer|	capital 16	determiner 24	none 25	preposition -12	to 23
start|next|prefer|first|	a -42	to -8
start|next|preposition|	$ -14	, -85	- -43	adverb 41	auxiliary -24	capital -101	coordinator -48	determiner -50	preposition -120	pronoun -70	quote 70	stop -89	subordinator -142	that -85	verb-judging -7	verb-saying -35	verb-thinking -17	word 31
start|next|preposition|auxiliary|	judging -45	saying -34	thinking -19
start|next|preposition|marks|	judging 11	saying 20	thinking -81
start|next|preposition|none|	judging -44	saying -72	thinking -7
start|next|preposition|to|	judging -11	saying 26	thinking -22
start|next|preposition|verb|	judging -16	thinking -7
start|next|present|	determiner -22	none -6	preposition -57	pronoun 21	to -46	verb -21	word -76
start|next|present|first|	a -77	at -47	the -19
start|next|press|	auxiliary 26	capital 21	determiner -94	none -36	preposition -91	pronoun -63	to -28	verb -99	word -36
start|next|press|first|	conference -52	for -66	him -63	his -59	secretary -54	the -58
start|next|promise|	auxiliary -32	capital -8	marks -64	none 20	preposition 43	pronoun -43	subordinator -60	to -43	verb 29	word -26
start|next|promise|first|	a 37	to 45
start|next|pronoun|	, -14	: -54	; -6	adverb -13	auxiliary 27	capital -50	determiner 50	possessive 68	preposition -36	pronoun -32	quote -74	stop -111	subordinator 35	that -24	verb-judging 76	verb-thinking 101	word 33
start|next|pronoun|auxiliary|	judging -31	saying 13	thinking 17
start|next|pronoun|marks|	judging -150	saying -35
start|next|pronoun|none|	judging 49	saying -52
start|next|pronoun|to|	saying 49	thinking -20
start|next|pronoun|verb|	thinking -12
start|next|propose|	adverb 45	auxiliary 28	determiner -17	none 10	preposition 39	to -7	verb 25	word 23
start|next|propose|first|	a -28
start|next|protest|	auxiliary -50	determiner -21	none -67	preposition -85	to -12
start|next|protest|first|	against -44	in -15	the -7
start|next|prove|	auxiliary 17	determiner 6	none -24	to -67	verb -57	word -98
start|next|question|	capital 42	determiner 39	none -11	preposition -18	subordinator 49	to 22	verb 18	word -63
start|next|question|first|	about -6	from -53	his 53	in -73	is -35	the -12	to -80	was -31
start|next|quote|	auxiliary -69	capital 32	determiner -35	none -18	verb 32	word -60
start|next|quote|first|	a -30	an -7	by -34	the -89
start|next|rail|first|	against -38
start|next|rail|	none -73	preposition -44	to -29	word -64
start|next|raise|	auxiliary -75	capital -60	determiner -30	none -164	preposition -86	pronoun 19	to -109	verb 22	verb-judging -38	verb-thinking -29	word -68
start|next|raise|first|	a 34	by -21	eyebrows -51	her -64	his -65	its -62	money -29	more -62	new -56	questions -37	the -10	their -58
start|next|rank|	adverb -55	none -10	preposition -63	verb -57
start|next|rank|first|	among -34
start|next|rate|	adverb -27	auxiliary -44	capital -44	coordinator -14	determiner -48	marks -23	none -87	preposition -54	verb -43	word -71
start|next|rate|first|	and -14	at -24	for -28	in -17	is -14	of -35	on -17	the -39	unchanged -27
start|next|read|	auxiliary -16	determiner -18	none -20	preposition -91	pronoun -55	subordinator -33	to 32	verb -73	word 11
start|next|read|first|	a 9	an -35	as -33	at -33	from -26	in -23	it -55	on -32	out -35	the -15	to -64
start|next|reason|	auxiliary -10	none -52	preposition -11	verb -71
start|next|reason|first|	for -53
start|next|rebuff|	capital -50	determiner -18	none -24
start|next|rebuke|	capital -6
start|next|rebut|	none 56
start|next|recall|	capital -17	determiner 24	none -27	preposition -54	to 21	verb 47	word -6
start|next|recall|first|	its -76	the 11
start|next|reckon|	determiner 53	none 42	preposition -55
start|next|reckon|first|	the 53
start|next|recognize|	auxiliary -11	determiner -6	none -13	preposition 16	word -20
start|next|recognize|first|	the 16
start|next|recommend|	none 35	verb -24	word 52
start|next|record|	auxiliary -85	coordinator -20	determiner -57	none -127	preposition -63	to 27	verb -61	verb-saying -36	verb-thinking -46	word -40
start|next|record|first|	and -20	for -25	from -27	in -27	is -44	on -24	show -46	the -47
start|next|recount|	determiner 52	preposition -16	word -46
start|next|recount|first|	in -16	the 21
start|next|reference|	determiner 36	none 46	preposition -72	verb 25
start|next|refer|	adverb 12	determiner -55	marks -86	none -26	preposition -33	to -42	verb-judging -42
start|next|refer|first|	questions -42	to -33
start|next|reflect|	auxiliary -62	determiner -37	preposition -41	verb -60	word -52
start|next|reflect|first|	on -30	the -15
start|next|refuse|	determiner -24	none -32	to 16	word -41
start|next|refuse|first|	a -58	to 6
start|next|regard|first|	as -6
start|next|regard|	subordinator -6
start|next|reiterate|	determiner 51	verb 53
start|next|reiterate|first|	his 47
start|next|reject|	auxiliary 15	determiner -23	preposition -52	to -72
start|next|reject|first|	a -16	an -23	by -46	the 22
start|next|relate|first|	to -73
start|next|relate|	none -59	preposition -75
start|next|remark|	auxiliary -52	none -39	preposition -38	verb -48
start|next|remember|	auxiliary 29	determiner -25	none -8	pronoun -74	subordinator 38	verb 23	word -33
start|next|remember|first|	being 48	it -74
start|next|remind|	auxiliary -56	capital -9	determiner -51	none 10	to -64	verb -48	word -67
start|next|remind|first|	the -41
start|next|repeat|	auxiliary -59	determiner 10	none -19	pronoun -49	verb 48
start|next|repeat|first|	his -6	it -38
start|next|reply|	adverb -17	none -39	preposition -78	subordinator -30	verb -69
start|next|reply|first|	for -40	from -15	later -17	on -27	to -55	with -31
start|next|report|	adverb 11	auxiliary -19	capital 16	determiner -59	marks -48	none -22	preposition -11	pronoun 13	to -22	verb-judging -35	verb-saying -75	verb-thinking 15	word -6
start|next|report|first|	a -14	at 45	by -67	from -44	in -75	it 13	its 12	last -52	no -48	of -81	on -81	one -70	smoke -59	spending 71	the -20	this -47	to -86	with -43
start|next|request|first|	for -114
start|next|request|	none -12	preposition 24	to 42	verb -14	word 16
start|next|respond|	adverb -51	none -15	preposition -9	to -7	verb -55
start|next|respond|first|	by 28	on -49	to -28	with -53
start|next|reveal|	auxiliary 12	capital 17	determiner 35	preposition -51	pronoun -27	verb 30	word 8
start|next|reveal|first|	a 53	the 11
start|next|rule|	adverb -33	auxiliary -65	capital 12	marks -35	none -84	preposition -64	pronoun -51	verb -25	verb-saying -39	word -67
start|next|rule|first|	for -43	him -51	of -32	on -14	out -32	thursday -36
start|next|saying|	adverb -23	auxiliary 6	base -24	coordinator -73	determiner 15	participle -8	preposition -34	present -7	subordinator -30	verb-thinking -24
start|next|saying|first|	1 41	14 -36	19 -47	2 10	22 31	2gb -42	40 38	52 42	612 -47	66 17	9 -61	90 50	a 15	abc -59	about 16	account -25	afp -40	after -108	afterward -49	afterwards -60	again -52	against 10	air 27	al -31	ali 55	alive -51	all -25	allies 49	american 34	among -15	an -6	analysts -27	and -88	another -33	any 48	anything -38	are -70	as -41	attendance -49	back 10	bail -28	baltic 41	banks -57	bbc -31	before -79	beijing 47	bein -41	being 48	bernama -19	between 42	beyond -55	bill 54	book -37	both 6	broadcaster -36	brought -30	business 19	but -58	buyers 56	by -66	calls 16	calm -70	came -50	candidly -27	carson 14	cgtn -46	change -35	children 53	china 57	clients -32	clinton 24	cnn 10	colleagues -44	comment 11	companies -47	concern -9	concerns -30	conditions 35	condolences -61	confidence -48	congress 21	consumers -22	could -30	court -33	courts -45	crews 58	customers 12	cut -17	cutting -25	daily -41	delegates -54	democratic -45	democrats 6	details -12	donald 53	dpa -18	during -57	each -32	earlier -72	eight -53	employees 40	err -34	espn 18	every 15	exchange -60	families 60	farmers -34	first -61	five -69	foreign -37	foreigners 36	former -54	four -23	fox -48	fraud -58	friday -97	friends -31	from -107	further 33	gna -40	goodbye -29	guests -52	guilty -50	had -26	has -45	have -35	he 29	he'd 48	he'll 54	her -27	herself -44	he’d 44	he’ll 46	higher -21	hillary 32	himself -89	his 10	how 9	howard -46	i -58	if 20	in -124	inflation -19	interest -57	into -64	investigators 30	investors 7	is -40	it 14	its 15	itself -63	journalists -37	judges -15	jurors -47	la -52	land -18	landlords -22	last -110	later -89	lawmakers -47	leaders 45	letters -63	like -38	little -16	losses 55	loudly -40	manila 50	many 35	me -39	media -29	members 31	mesoblast -46	minister -56	monday -97	money -62	more 20	mr. 68	mrs. -26	msnbc 33	much -57	nearly 55	neither 80	newsmen -50	next -63	night 24	no -8	nobody 55	none 20	not 15	nothing -41	numbers -45	obama 64	of -21	off -65	officers 25	officials 7	on -91	open -40	or -30	otherwise 11	our -10	out -78	outside -61	over -43	parents -23	parliament -38	parties -59	party 23	passengers 24	patience 22	people 17	personal 39	police -36	politico -44	postimees -33	president 47	private -58	pti -32	publicly -55	published -37	questions 8	radio -43	recount -35	regret 8	released -34	rep. -17	repeatedly -50	reporters -95	republican 42	republicans 26	responsibility 14	restraint -68	reuters -53	rnz -55	rté -52	rubio -22	rudaw -42	said -52	sales 50	sanders 27	saturday -68	says -39	schools 33	seeing -20	seeking 49	sen. -49	server -27	service 19	she 29	she’ll 50	should -32	show -61	shown -37	since -72	sky -40	smoke -59	snow -50	so 15	some 17	something -46	sorry -57	spending 78	staff 29	stage -35	state 29	statements 7	stolen -64	such 27	sunday -82	sunshine -33	suppliers 36	support -50	talks 22	tass -20	television -44	terms -45	the 19	their 60	them -29	there 58	these -51	they 32	they’re 42	this -76	those 61	three 11	through -67	throughout -26	thursday -69	time -53	to 24	trucks -46	trump 44	tuesday -99	two -11	u.s. -19	under -66	until -53	up -64	us -88	users -51	using -33	variety -55	victory 23	viewers -40	volunteers 44	was -6	washington -30	ways -61	we -50	wednesday -95	were 49	what -11	when -24	where -7	which -44	who -7	why 11	with -154	within -51	women 38	workers 20	works -53	would -14	wrongdoing 77	wwd -19	yesterday -69	yet 9	yle -11	yonhap -52	you -72
start|next|say|	adverb -72	auxiliary 55	capital 22	coordinator -47	determiner 42	marks 12	none -44	preposition -146	pronoun 31	subordinator -58	verb 56	verb-judging 110	verb-saying 34	verb-thinking -27	word 70
start|next|say|first|	11 14	19 -44	52 42	about 9	after -61	afterward -49	afterwards -60	ali 44	all 116	an 24	ankara 72	any 30	anything -76	as -87	at -16	attendance -49	both 104	buyers 56	by -107	china 52	clinton 84	conditions 35	consumers -22	crews 59	each -25	families 60	foreign -31	four 11	friday -78	from -31	goodbye -29	had -24	he 15	he'll 54	her -43	he’d 44	he’ll 46	his -9	i -64	if 51	in -57	it 48	its 158	last -52	later -75	losses 36	manila 50	many 55	members 87	monday -71	more 80	mr. 60	much -45	neither 80	new -48	no -11	nobody 55	none 44	not 28	nothing -30	obama 41	of -59	officials 79	on -122	one 55	only -19	outside -54	over -67	parents 55	people 6	republican 44	republicans 63	sales 50	sanders 48	she 71	so 25	some 24	sorry -57	staff 68	such 6	sunday -49	suppliers 57	talks 52	the 61	there 29	they 13	they’re 37	this -57	those 57	three 77	through -60	thursday -28	to -125	trump 25	tuesday -81	two 105	was -8	washington 90	wednesday -75	what -34	where -59	which -40	who -38	will 61	women 38	would 75	yesterday -46	you -71
start|next|scold|	none -50
start|next|scorn|	none -51
start|next|seek|	auxiliary 30	capital -35	none 8	preposition -9	to -40	verb -21	verb-saying -21	word 44
start|next|seek|first|	a -31	the -25	to -6
start|next|see|	auxiliary 12	capital -24	determiner -21	marks -52	none -41	preposition 34	subordinator -7	to 24	verb 13	word 13
start|next|see|first|	a -42	about 24	him -26	his -77	in 38	it 14	no -74	the 14
start|next|shoot|	auxiliary -10	coordinator -16	none -98	preposition -8	to -57	verb -15	verb-judging -56	word -95
start|next|shoot|first|	a -41	and -16	at -55	back -56	for -60	in -40	on -15	to 20
start|next|shout|	none -49
start|next|show|	auxiliary -21	capital 70	determiner -15	none 18	preposition -91	pronoun 7	subordinator -11	to -44	word -22
start|next|show|first|	a 19	clinton 58	for -45	he 22	her 46	him -8	his -33	host -40	how -37	in -58	it 7	mrs. 53	no -24	on -46	the -15	trump 73	two -46	up -56	voters 25
start|next|shrug|first|	off -35
start|next|shrug|	none -18	preposition -39	verb -44
start|next|sigh|	verb -38
start|next|signal|	auxiliary -33	determiner -34	verb -32	word -20
start|next|sign|	auxiliary -26	capital -118	coordinator -39	marks -31	none -30	preposition -91	subordinator -56	to -88	verb -23	verb-saying -54	word -6
start|next|sign|first|	a 9	an -72	and -31	at -48	before -28	by -57	for -69	from -20	in -14	of -40	off -25	on -37	the 22	up -38	with -33	yet -29
start|next|sing|	capital -39	none -57	preposition -32	pronoun -32	verb -47
start|next|sing|first|	in -21
start|next|slam|	capital 16	determiner 57	none 51
start|next|slam|first|	the 46
start|next|slap|first|	a 20
start|next|slap|	none -22
start|next|slate|	preposition -54	verb -44	word -49
start|next|snap|	none -44
start|next|speak|	adverb -85	auxiliary -10	capital -68	marks -104	none -28	preposition -44	to -62	verb -59	word -73
start|next|speak|first|	about -85	at -109	candidly -27	first -25	for -98	from -22	in -16	last -17	next -29	of 19	on -60	out -20	publicly -26	to -30	up -10	with -49
start|next|speculate|first|	on 27
start|next|speculate|	none -56	preposition 21
start|next|spell|	none -38	preposition -33
start|next|state|	auxiliary -43	capital -82	coordinator -20	determiner 32	none -67	subordinator -25	to 28	verb -37	verb-saying 21	verb-thinking -41	word -138
start|next|state|first|	and -17	have -32	in -51	like -27	media -29	of -62	on -19	party -36	rep. -17	television -44	this -59	to 22	where -23	with -30
start|next|stress|first|	the -16
start|next|stress|	verb 18
start|next|subordinator|	, 68	adverb -78	auxiliary -60	capital -13	preposition -14	pronoun 12	quote -123	that -8	verb-saying -61	verb-thinking -30
start|next|subordinator|auxiliary|	judging 6	saying 9	thinking -11
start|next|subordinator|marks|	judging -119	saying -42	thinking -53
start|next|subordinator|none|	judging 9	saying -28	thinking 24
start|next|subordinator|to|	judging -9	saying 29	thinking -28
start|next|subordinator|verb|	saying -55	thinking 29
start|next|suggest|	adverb 6	auxiliary 30	capital 21	determiner 45	none -32	preposition -6	pronoun 19	to 63	verb 71
start|next|suggest|first|	a 11	it -16	otherwise 11	she 38
start|next|support|	auxiliary 52	none 18	preposition -41	pronoun 9	to 12	verb -27	word 20
start|next|support|first|	a 10	among -65	by -72	clinton -25	for -25	from -57	her -15	sanders 45	the 13	trump 8
start|next|suspect|	auxiliary 52	none -69	preposition -52	to -52
start|next|suspect|first|	of -52
start|next|swear|	none -53	preposition -53
start|next|tag|	none -62
start|next|talk|	adverb -55	auxiliary -52	marks -45	none -42	preposition -126	to -54	verb -25	verb-saying -40	verb-thinking -47	word 12
start|next|talk|first|	about -94	collapse -43	of -30	on -26	points -29	to -62	with -26
start|next|tease|	none -37
start|next|tell|	adverb -56	auxiliary -74	capital -78	determiner -29	marks -72	none -74	preposition -88	pronoun -112	subordinator 18	to -22	verb -33	verb-saying -83	word -94
start|next|tell|first|	2gb -42	a 45	abc -59	afp -40	air -56	al -31	all -62	an -59	analysts -27	bbc -31	bein -41	bernama -19	by -34	cgtn -46	clients -28	cnn -52	colleagues -44	daily -38	delegates -25	dpa -18	employees -65	err -34	espn -47	fox -25	friends -31	gna -40	her -79	him -49	his -64	in -21	investors -23	it -53	journalists -37	jurors -47	la -12	lawmakers -27	me -60	members -80	msnbc 33	my -51	of -81	one 18	our -51	parliament -38	police -36	politico -44	postimees -33	pti -32	radio -39	reporters -63	reuters -53	rnz -55	rté -52	rudaw -42	sky -40	staff -74	state -68	supporters -100	tass -20	the -128	their 33	them -44	they -49	this -40	to -71	us -42	voters -73	wwd -19	yle -11	yonhap -52
start|next|testify|	capital -38	none -54	preposition -26	subordinator -38
start|next|testify|first|	before -31
start|next|text|	auxiliary -50	determiner -52	none -54	preposition -16	pronoun -36	to -33	verb -41
start|next|text|first|	me -36	was -26
start|next|thank|	auxiliary -58	capital -41	determiner -22	marks -55	none -31	preposition -67	pronoun 9	to -32	verb 16	word -24
start|next|thank|first|	him 24	his 21	the -56	to -74
start|next|thinking|	adverb -18	capital -10	coordinator -74	determiner 9	participle -14	past -11	preposition -18	present -10	subordinator 12	verb-judging -88	verb-saying -19	verb-thinking -8	word -12
start|next|thinking|first|	2 -63	a -28	about -47	after -51	again -40	against -79	all 38	american 44	amid -48	an 14	and -60	any -66	are -46	at -133	back -24	because -49	before -53	both 26	by -42	clinton 93	donald 13	down -37	every -62	evidence 22	firm -27	five -43	for -80	from -68	have -43	her 82	hillary 31	his 13	host -40	house -44	in -44	iowa 14	is -19	its -88	law -26	less -8	little -11	many -69	me 21	money -58	most -37	mr. 15	mrs. 51	much 23	my -8	next -67	not 28	of -52	off -51	on -122	once -37	other -6	out -44	over -60	pennsylvania -40	primaries -24	rates -24	rival 27	sanders 56	scheduled -53	seats -44	she -15	signs -51	so 30	someone -55	something 46	spending -48	steady -33	tank -71	than -43	the -15	them -78	they 34	this 61	those 34	thursday -32	to 31	trump 49	tuesday -43	twice -41	two -89	up -70	voters 41	was -19	western 20	what -17	who -76	why 54	will 21	with -64	would 21
start|next|think|	adverb -58	auxiliary 22	capital -28	determiner 33	none -9	preposition -103	pronoun 6	subordinator 36	to 11	verb 17	word 41
start|next|think|first|	a -41	about -97	at -55	he -29	it 47	of -65	she -31	tank -71	the 26	to -44
start|next|threaten|	determiner -15	none 22	preposition 18	verb -27	word 6
start|next|threaten|first|	to 18
start|next|title|	auxiliary 12	none -42	preposition -48	verb -44	word -64
start|next|tout|	auxiliary 50	determiner 30	none 20	verb 9
start|next|tout|first|	her -7	his 49
start|next|treat|first|	for -51
start|next|treat|	none -64	preposition -58	verb -51	word -45
start|next|trust|	auxiliary -56	none -9	subordinator -48
start|next|try|	adverb -28	determiner -53	none -72	preposition -71	to -103	verb -69	word -40
start|next|try|first|	a -44	to -66
start|next|tweet|	determiner 11	none 7	preposition -66	to 44	verb -40
start|next|tweet|first|	a 30
start|next|understand|	auxiliary 10	determiner 16	none 76	preposition -54	subordinator 48	verb -94
start|next|understand|first|	the -6
start|next|urge|	capital 15	determiner -17	none -33	pronoun 22	to 16	word 7
start|next|urge|first|	all 9	calm -70	customers 6	him 18	his -54	people -24	restraint -68
start|next|use|	adverb -45	auxiliary -70	capital -8	determiner -78	marks -32	none -37	preposition -100	pronoun -47	subordinator -57	to -139	verb -17
start|next|use|first|	a -81	as -49	by -12	for -48	her -57	his -57	in -22	it -47	of -8	one -59	the -17	them -26	to -111
start|next|venture|	none -33
start|next|verb-judging|	, -13	auxiliary 64	capital -57	coordinator 36	determiner -32	end -32	preposition -47	stop -12	subordinator -35	that 33	word 7
start|next|verb-judging|auxiliary|	judging 17	saying 33
start|next|verb-judging|marks|	judging -37	saying -46
start|next|verb-judging|none|	judging -111	saying 15	thinking -65
start|next|verb-judging|to|	saying -18
start|next|verb-judging|verb|	saying -11
start|next|verb-saying|	adverb -32	auxiliary -61	capital -58	coordinator 38	determiner -29	pronoun -52	quote -47	stop -35	that -17	word 45
start|next|verb-saying|auxiliary|	judging -63	saying -48
start|next|verb-saying|marks|	judging -60	saying -42
start|next|verb-saying|none|	judging -13	saying 32	thinking -52
start|next|verb-saying|to|	saying -33
start|next|verb-saying|verb|	judging 24	saying 13	thinking -39
start|next|verb-thinking|	, -20	capital -82	determiner -12	preposition 13	stop -95	that -57	word 25
start|next|verb-thinking|auxiliary|	saying -53
start|next|verb-thinking|none|	judging 19	saying -15	thinking -20
start|next|verb-thinking|to|	judging -53	saying -8
start|next|verb-thinking|verb|	judging -36	thinking -45
start|next|verify|	verb -29
start|next|view|	auxiliary -43	capital 28	determiner -10	none 23	preposition -115	pronoun 31	subordinator 43	verb 16	word -49
start|next|view|first|	as 43	of -65
start|next|voice|first|	to -47
start|next|voice|	none 25	preposition -49	verb -66	word -35
start|next|volunteer|	auxiliary -39	capital -42	preposition 10	verb -66	word -52
start|next|volunteer|first|	in -14
start|next|vote|	adverb -72	auxiliary -10	capital 26	coordinator -32	marks -29	none -12	preposition -34	subordinator -51	to -102	verb -58	verb-saying -49	word -54
start|next|vote|first|	against -75	and -21	are -30	down -37	for -113	from -23	in -14	next -41	no 12	on -65	over -35	to 14	tuesday -36
start|next|vouch|first|	for -56
start|next|vouch|	none -50	preposition -56
start|next|vow|first|	to 56
start|next|vow|	none 43	preposition 56	to 6	verb 22
start|next|want|	adverb -28	auxiliary 21	capital -27	determiner -30	marks -60	none -17	preposition 26	pronoun -129	to 35	verb -29	word -18
start|next|want|first|	a -21	him -66	it -95	its -65	more 22	one 17	the -51	their 8	them -44	to 30	your -72
start|next|warn|	auxiliary 47	capital -15	determiner -60	marks 18	none -76	preposition 12	pronoun 42	to -63	verb -57	word -90
start|next|warn|first|	about -63	against 60	for -55	in -72	it 81	of -115	on -49	the -29
start|next|wave|	determiner -38	none -61	preposition -55	verb -38	word -39
start|next|wave|first|	of -26
start|next|weigh|	capital -39	determiner -48	none -76	preposition -39	verb -28	word -52
start|next|weigh|first|	a -39	in -38
start|next|welcome|	capital 56	determiner -53	none -52	pronoun -57	to 24	verb -18	verb-judging -39
start|next|welcome|first|	it -57	the -106
start|next|wish|	auxiliary -18	none 16	preposition -58	pronoun -55	verb -52
start|next|wish|first|	to -58
start|next|wonder|	auxiliary 10	subordinator 34	verb 47
start|next|wonder|first|	how 47	if 32	what 46
start|next|word|	$ 63	% -50	' 46	, 12	- 6	: -79	; -56	adverb -29	auxiliary 24	capital 7	coordinator -33	end -121	possessive 61	pronoun 50	quote -73	stop -74	subordinator -16	that 15	verb-saying -19	word 12	— -31	’ 37
start|next|word|auxiliary|	judging -20	saying 49	thinking -6
start|next|word|marks|	judging -96	saying -38
start|next|word|none|	judging 13	saying -24	thinking -30
start|next|word|to|	judging 11	saying -22
start|next|word|verb|	judging 8
start|next|worry|	auxiliary 23	determiner -77	preposition 17	word 12
start|next|worry|first|	some -61
start|next|write|	auxiliary -13	capital -63	determiner -17	marks -49	none -41	preposition -124	pronoun -62	to -50	verb -6	word 36
start|next|write|first|	a 21	about -46	an 25	for -53	in -44	it -62	on -51	the -67	to -91
start|next|yell|	verb -20
start|source|	according 9
start|source|according|	auxiliary 37	capital -19	determiner 6	none -63	pronoun 47	verb 58	word 22
start|source|according|first|	a 37	an -14	three 30
start|source|asks|false|	auxiliary 37	none -63	verb 58
start|source|before|	, 9
start|source|capital|	auxiliary 78	capital -14	word -27
start|source|capital|auxiliary|	source -18
start|source|capital|none|	source -20
start|source|capital|verb|	source 28
start|source|determiner|auxiliary|	source 135
start|source|determiner|	capital -29	verb-saying 46	word 30
start|source|determiner|none|	source -65
start|source|determiner|verb|	source 28
start|source|first|	a 37	an -14	three 30
start|source|order|according|	source 9
start|source|pronoun|verb|	source 47
start|source|source|	capital -19	determiner 6	pronoun 47	source 9	word 22
start|source|source|first|	a 37	an -14	three 30
start|source|word|	% 45	auxiliary 55
start|source|word|verb|	source 76
start|that|	acknowledge 18	add 10	admit 87	agree 15	aim -54	allege 61	allow 7	announce -10	answer -16	argue 14	ask -21	assert 27	assure 9	attribute -53	believe 7	bill -43	blame -57	call -18	caution 21	charge 14	cite -32	claim 8	clarify 49	comment 25	compare -47	complain 12	concede 45	conclude -19	confess -63	confirm 16	consider -29	contend 55	continue -15	counter 27	debate 21	decide -45	declare 38	defend -31	deliver -51	demand 6	deny 52	describe -53	disclose 32	discuss -38	dismiss -57	dispute -30	doubt 21	emphasize 56	estimate 45	explain 19	express 39	fear 30	feel 29	find -13	hear -15	hope 16	identify -43	imply 55	indicate 35	insist 36	issue -49	know 21	lament 45	laugh -65	learn 10	like -64	list -38	maintain 51	mean -25	need -69	note 20	offer -63	persuade -28	plan -52	pledge 10	point -40	post 38	predict 27	present -54	press 28	propose -37	prove -27	question 10	raise 35	read -58	recognize 29	recommend 39	reflect -66	refuse -52	regret -65	reject -13	remark -9	remind 18	repeat -22	reply 27	report -16	respond -22	reveal 15	rule -33	say 11	seek -53	show 14	sign -43	speak -54	state 8	stress 60	suggest 12	suspect 48	talk -37	tell 12	testify 73	try 15	understand -19	use -6	view -44	vote -90	vow 20	want -29	warn 10	wave -31	welcome -54	worry 33	write -10
start|that|acknowledge|	auxiliary -8	that 18	verb 93
start|that|acknowledge|first|	that 18
start|that|add|	auxiliary 12	marks -49	none 33	that 10	verb 23
start|that|add|first|	that 10
start|that|admit|	auxiliary 62	that 87	verb 61
start|that|admit|first|	that 87
start|that|agree|	auxiliary 37	none -25	that 15	verb 14
start|that|agree|first|	that 15
start|that|aim|first|	that -54
start|that|aim|	that -54
start|that|allege|	auxiliary 34	that 76	verb 53
start|that|allege|first|	that 76
start|that|allow|	auxiliary 57	that 7	verb -15
start|that|allow|first|	that 7
start|that|announce|	auxiliary -6	that -10
start|that|announce|first|	that -10
start|that|answer|	auxiliary -16	that -16	verb -54
start|that|answer|first|	that -16
start|that|argue|first|	that 31
start|that|argue|	marks -35	that 31	verb 135
start|that|asks|false|	auxiliary 23	marks -13	none -24	to 10
start|that|asks|true|	auxiliary -6	none 20	to -58	verb 18
start|that|ask|	auxiliary -35	subordinator 28	that -87	verb 22
start|that|ask|first|	that -87	whether 28
start|that|assert|	auxiliary 46	that 27	verb 10
start|that|assert|first|	that 27
start|that|assure|first|	that 9
start|that|assure|	that 9
start|that|attack|first|	that -14
start|that|attack|	that -14	verb 25
start|that|attribute|first|	that -53
start|that|attribute|	that -53
start|that|back|	verb 11
start|that|before|	, 15	2022 -84	2023 74	: -75	about -26	accusations -62	acknowledge 51	acknowledged -20	acknowledging 54	add -62	added 59	adding -6	adds 11	admits 30	admitted 60	after -32	ago 41	agree 59	agreed 84	all -60	alleged 32	alleging 47	allowed 64	and -79	announced 55	answer 79	answered -53	ap 67	april -36	argue 112	argued 46	argues -9	arguing 6	asked -15	asserted 58	assured -39	at -49	before 49	believe 68	believed -54	believes 27	called -72	case 46	cautioned 17	charged -10	claimed 89	claiming -44	clear -20	clinton -37	cnn 63	colleagues 83	complained -6	conceded 88	concern 45	concluded -6	condition -32	conference 21	confess -46	confidence 21	confirmed 59	contended 35	corner -56	council 102	countered 53	country -45	court 11	days -57	decide -67	deciding 13	declared 61	delegates 35	demanded 97	demanding -59	denied 101	disclosed 76	disputed -50	doubt 55	doubted -11	emails -14	estimated 60	estimates 22	evidence -42	explained 94	felt 57	finding -45	fm 79	for -18	found 42	friends 65	group -12	heard -72	her 8	him -74	hinted 62	hoped 52	idea -20	implying 41	in -57	indicated 31	insist 51	insisted 99	insists -34	interview -6	into -51	know 53	lamented 45	law -54	learned 41	like -28	maintained 29	mazhilis 81	me -39	mean -25	measure -45	message -55	monday -60	month 85	msnbc 60	news 26	night 57	note 63	notes 76	noting 30	notion 20	of -75	on 13	one -65	only -123	out -10	over -32	panel 97	paper 46	party -20	politico 24	promised 51	proved -16	question 44	questioned 47	questioning 39	race -51	recalled 17	recognize 45	recommended 73	rejected -16	remarks -28	repeated 67	replied 16	reporter 103	reporters 93	reports 30	responded 22	revealed -7	ruled 31	ruling -73	said 57	saturday 85	say -13	saying 170	says 121	see 12	september -9	showed 70	showing 52	shows 73	stated 74	statement 27	states -13	stressed 55	suggest 87	suggested 145	suggesting 95	suggests -9	sunday 81	system -65	television 99	testified 69	them 65	think 24	thinking -11	thinks 46	thought 8	thursday -23	times 94	told -78	trump 16	tuesday -19	twitter 61	understood -69	urged 57	us 91	video 30	voters 23	vowed 47	warn 55	warned 14	warning 11	ways -51	wednesday -37	week -15	wondered -9	worried 39	writing -37	x -15	yet -27	— -18
start|that|believe|	auxiliary -25	none 66	that 7
start|that|believe|first|	that 7
start|that|bill|first|	that -43
start|that|bill|	that -43
start|that|blame|first|	that -57
start|that|blame|	that -57	verb -53
start|that|call|first|	that -18
start|that|call|	marks -72	that -18	verb -51
start|that|caution|	auxiliary 11	none 10	that 21
start|that|caution|first|	that 21
start|that|charge|first|	that 14
start|that|charge|	that 14	verb 11
start|that|cite|	auxiliary 11	none -41	that -32	verb -54
start|that|cite|first|	that -32
start|that|claim|	auxiliary -25	that 8	verb 26
start|that|claim|first|	that 8
start|that|clarify|first|	that 49
start|that|clarify|	that 49
start|that|comment|first|	that 14
start|that|comment|	that 14
start|that|compare|first|	that -47
start|that|compare|	that -47
start|that|complain|	auxiliary -11	that 12
start|that|complain|first|	that 12
start|that|concede|	auxiliary 67	that 45	verb -8
start|that|concede|first|	that 45
start|that|conclude|	auxiliary 32	that -19	to -26	verb -40
start|that|conclude|first|	that -19
start|that|confess|first|	that -63
start|that|confess|	that -63	verb -46
start|that|confirm|	auxiliary -12	that 16	verb 72
start|that|confirm|first|	that 16
start|that|consider|	auxiliary -35	subordinator -7
start|that|consider|first|	whether -7
start|that|contend|	auxiliary 48	that 55
start|that|contend|first|	that 55
start|that|counter|first|	that 27
start|that|counter|	that 27	verb 45
start|that|debate|first|	that 17
start|that|debate|	that 17
start|that|decide|	auxiliary -6	subordinator -45	that -16	to -49
start|that|decide|first|	that -16	whether -45
start|that|declare|	auxiliary 76	that 38	verb -10
start|that|declare|first|	that 38
start|that|defend|first|	that -52
start|that|defend|	that -52
start|that|deliver|	auxiliary -35	that -51
start|that|deliver|first|	that -51
start|that|demand|	auxiliary 68	none -13	that 6	verb -7
start|that|demand|first|	that 6
start|that|deny|	auxiliary 45	none 38	that 52
start|that|deny|first|	that 52
start|that|describe|first|	that -53
start|that|describe|	that -53
start|that|disclose|first|	that 32
start|that|disclose|	that 32	verb 6
start|that|discuss|first|	that -38
start|that|discuss|	that -38
start|that|dismiss|	auxiliary -57	that -57
start|that|dismiss|first|	that -57
start|that|dispute|first|	that -30
start|that|dispute|	none -58	that -30
start|that|doubt|	auxiliary 55	that 16
start|that|doubt|first|	that 16
start|that|email|	auxiliary -15	verb 6
start|that|emphasize|	auxiliary 44	that 56
start|that|emphasize|first|	that 56
start|that|estimate|	auxiliary 41	none 58	that 45	to -11	verb 35
start|that|estimate|first|	that 45
start|that|explain|	auxiliary 21	that 19	verb -17
start|that|explain|first|	that 19
start|that|express|	auxiliary 61	that 39
start|that|express|first|	that 39
start|that|fear|	auxiliary 39	that 30
start|that|fear|first|	that 30
start|that|feel|first|	that 29
start|that|feel|	none 51	that 29
start|that|find|first|	that -10
start|that|find|	none 22	that -10	verb -7
start|that|first|	that 8	whether 7
start|that|hear|	auxiliary -45	none 12	that -15
start|that|hear|first|	that -15
start|that|hint|	auxiliary 8	verb 55
start|that|hold|	auxiliary 15	none -49
start|that|hope|	auxiliary 11	none -37	that 16
start|that|hope|first|	that 16
start|that|identify|first|	that -43
start|that|identify|	that -43
start|that|imply|	auxiliary 37	that 55
start|that|imply|first|	that 55
start|that|indicate|	auxiliary 38	that 27	verb 49
start|that|indicate|first|	that 27
start|that|inform|	auxiliary -18
start|that|insist|	auxiliary 86	that 36	verb -14
start|that|insist|first|	that 36
start|that|issue|first|	that -49
start|that|issue|	that -49
start|that|judging|first|	that -23	whether 23
start|that|judging|	participle -20	present -34	subordinator 23	that -23
start|that|know|	auxiliary 28	none -22	subordinator 41
start|that|know|first|	whether 41
start|that|lament|	auxiliary 39	that 45
start|that|lament|first|	that 45
start|that|laugh|first|	that -65
start|that|laugh|	none -47	that -65
start|that|learn|	auxiliary -26	that 10
start|that|learn|first|	that 10
start|that|like|	auxiliary -38	none -41	that -64
start|that|like|first|	that -64
start|that|list|first|	that -38
start|that|list|	that -38
start|that|maintain|	auxiliary 24	that 51	verb 64
start|that|maintain|first|	that 51
start|that|mean|	auxiliary 8	that -25	verb -72
start|that|mean|first|	that -25
start|that|message|	auxiliary 55
start|that|need|first|	that -69
start|that|need|	that -69
start|that|note|	auxiliary -21	that 20	verb 92
start|that|note|first|	that 20
start|that|offer|first|	that -63
start|that|offer|	that -63
start|that|order|apposed|	judging -78	saying 7
start|that|order|apposition|	judging -20	saying 83	thinking 7
start|that|order|	auxiliary -51
start|that|order|direct|	judging -7	saying -9	thinking -6
start|that|order|relative|	saying -22	thinking 9
start|that|order|shared|	judging 6	saying -14	thinking 11
start|that|persuade|first|	that -28
start|that|persuade|	that -28
start|that|plan|first|	that -52
start|that|plan|	that -52
start|that|pledge|first|	that 10
start|that|pledge|	that 10
start|that|point|	auxiliary 21	that -40	verb -80
start|that|point|first|	that -40
start|that|post|	auxiliary 74	that 26
start|that|post|first|	that 26
start|that|predict|	auxiliary 6	that 27
start|that|predict|first|	that 27
start|that|press|	auxiliary 29	that 43
start|that|press|first|	that 43
start|that|promise|	auxiliary 32	none -32
start|that|propose|	auxiliary -20	none -49	that -37
start|that|propose|first|	that -37
start|that|prove|	auxiliary -65	that -27
start|that|prove|first|	that -27
start|that|question|	auxiliary -18	none 23	subordinator 21	that -9	verb 12
start|that|question|first|	that -9	whether 21
start|that|raise|	auxiliary 20	that 35
start|that|raise|first|	that 35
start|that|read|first|	that -58
start|that|read|	that -58	verb -45
start|that|recall|	auxiliary 109	verb -44
start|that|recognize|	auxiliary 9	that 29
start|that|recognize|first|	that 29
start|that|recommend|	auxiliary 8	none 41	that 39	verb 58
start|that|recommend|first|	that 39
start|that|reflect|	auxiliary -52	that -66
start|that|reflect|first|	that -66
start|that|refuse|first|	that -52
start|that|refuse|	that -52
start|that|regret|first|	that -65
start|that|regret|	that -65
start|that|reiterate|	auxiliary 19
start|that|reject|	auxiliary -25	none 9	that -13
start|that|reject|first|	that -13
start|that|remark|	auxiliary -9	that -9
start|that|remark|first|	that -9
start|that|remind|	auxiliary -18	that 18
start|that|remind|first|	that 18
start|that|repeat|first|	that -22
start|that|repeat|	that -22	verb -37
start|that|reply|	auxiliary 112	none -31	that 27
start|that|reply|first|	that 27
start|that|report|	auxiliary -46	none 62	that -16	verb -21
start|that|report|first|	that -16
start|that|respond|first|	that -22
start|that|respond|	that -22
start|that|reveal|	auxiliary 33	marks -41	that 22	verb 54
start|that|reveal|first|	that 22
start|that|rule|	auxiliary -29	that -31	verb 15
start|that|rule|first|	that -31
start|that|saying|first|	that 15	whether -18
start|that|saying|	participle 10	past 20	present -21	subordinator -18	that 15
start|that|say|first|	that 34	whether -83
start|that|say|	marks 23	none -15	subordinator -83	that 34	to 30	verb 19
start|that|seek|	auxiliary -45	that -53
start|that|seek|first|	that -53
start|that|see|	auxiliary -6	none 14	verb -9
start|that|show|	auxiliary 52	none -49	that 14	verb 23
start|that|show|first|	that 14
start|that|sign|	auxiliary -20	that -43
start|that|sign|first|	that -43
start|that|speak|	auxiliary -48	that -54
start|that|speak|first|	that -54
start|that|state|	auxiliary 13	that 8	verb -33
start|that|state|first|	that 8
start|that|stress|	auxiliary 48	that 60
start|that|stress|first|	that 60
start|that|subordinator|	adverb 40	capital -6	determiner 30	preposition -44	pronoun -24	that -14	word -29
start|that|subordinator|auxiliary|	judging -29	saying -23	thinking 52
start|that|subordinator|none|	saying 13
start|that|subordinator|to|	thinking -63
start|that|subordinator|verb|	judging 43
start|that|suggest|	auxiliary 41	none -35	that 12	to 54
start|that|suggest|first|	that 12
start|that|support|	verb 10
start|that|suspect|first|	that 48
start|that|suspect|	that 48
start|that|talk|	auxiliary -21	that -39
start|that|talk|first|	that -39
start|that|tell|	auxiliary -28	marks 94	none 7	that 13	to 52	verb 51
start|that|tell|first|	that 13
start|that|testify|	auxiliary 73	that 73
start|that|testify|first|	that 73
start|that|that|	, -17	: -61	adverb 41	auxiliary -99	capital 24	determiner 56	possessive 7	preposition 13	pronoun -7	quote 42	stop -105	subordinator 44	verb-judging -41	verb-saying -32	verb-thinking -71
start|that|that|auxiliary|	saying 10	thinking 34
start|that|that|marks|	judging -96	saying 20
start|that|that|none|	saying -12	thinking -32
start|that|that|to|	judging -37	saying 26	thinking -7
start|that|that|verb|	judging -12	saying 7	thinking -20
start|that|thinking|	base -21	present 47	subordinator 27
start|that|thinking|first|	whether 27
start|that|think|	auxiliary 21	none 35	verb -65
start|that|try|	auxiliary 26	that 7	verb -16
start|that|try|first|	that 7
start|that|tweet|	verb -10
start|that|understand|	auxiliary -35	that -19
start|that|understand|first|	that -19
start|that|urge|	auxiliary -15
start|that|use|first|	that -6
start|that|use|	that -6	verb -61
start|that|view|first|	that -44
start|that|view|	that -44
start|that|vote|	auxiliary -62	that -81	to -42	verb -37
start|that|vote|first|	that -81
start|that|vow|first|	that 20
start|that|vow|	none 9	that 20
start|that|want|first|	that -29
start|that|want|	none -45	that -29
start|that|warn|	auxiliary 8	that 10	verb -23
start|that|warn|first|	that 10
start|that|wave|first|	that -31
start|that|wave|	that -31
start|that|welcome|first|	that -54
start|that|welcome|	that -54
start|that|wonder|	auxiliary 70	verb -53
start|that|worry|	auxiliary 28	that 22	verb 45
start|that|worry|first|	that 22
start|that|write|	auxiliary 10	marks 11	none -17	that -10	verb -39
start|that|write|first|	that -10
`;
