/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|0|	next 6	that -42
end|(|	1 -54	and -45	capital -30	coa -45	coordinator -56	determiner 26	preposition 41	t0 11	the 36	v0 6	v1 14	v2 -62	word -29
end|(|capital|	) -158	0 -78	capital 39	stop -67	t0 11	v0 -32	v2 -37
end|(|determiner|	word 32
end|(|t0|	next 11
end|(|v0|	next -23	that 25
end|(|v1|	behind -57	next 13
end|(|v2|	next -41	that -30
end|(|word|	) -72	0 13	v0 -61	v2 -38	word -64
end|	, 9	- 21	; 15	about -126	above -65	across -8	after 29	against -124	along -73	amid -14	among -14	april -10	around -27	as -32	at -8	august -64	before 6	behind -99	below -82	beneath -56	between -118	beyond -66	but 27	by 17	christmas -45	concerning -56	december -52	despite 54	down -106	during 19	easter -49	evening -41	except 29	february -46	for -57	from -41	how -111	if -47	in -8	inside -61	into -110	january -52	july -68	june -62	like -77	march -74	may -28	monday 8	month -64	morning -37	near -69	night -67	nor -61	november -85	october -45	of -99	off -105	once -79	onto -58	or -77	out -108	outside -68	over -37	past -93	per -66	saturday -13	september -58	since -56	so -49	sun -27	sunday -91	than -30	that -26	then -74	though -73	through 33	throughout -43	thursday 9	to -48	today -10	toward -75	tuesday 16	under -7	unless -59	until -16	up -42	upon -71	versus -68	via 26	week -59	weekend -63	what -108	where -30	whether -97	which -16	while 23	who -6	whom -68	whose -28	why -59	with -15	within -90	without 10	year -61	yet -87	– 12	— 8
end|,|	 -51	1 -14	2 -9	a 49	according 150	adding 52	adverb -6	after 57	all -61	along -73	also 15	although 32	among -86	an 36	and 22	arguing 29	as -15	at -60	auxiliary 13	because -38	before -45	belgium -41	between -34	bill -39	both 30	broken -65	built -44	but 35	by -85	calif -41	called 11	calling 61	capital -52	citing 44	clinton 48	compared 37	coordinator 16	could -21	coupled -66	depending -52	despite 43	determiner 9	did -45	donald -30	down 60	drawing 60	either -10	especially -91	even 8	except -72	florida -33	followed -39	for 20	foreign -42	france -48	from -30	ga -43	georgia -48	given -73	had -100	has 18	have -19	he -43	her -33	his -27	how -50	however 52	if -105	in -65	including -121	iowa -46	is -14	it 20	its -81	john -53	just 9	known 30	leading 27	let -58	like 7	lund 44	making 10	many -51	maryland -43	massachusetts -22	michigan -34	might -51	more -51	most 7	mr. 70	mrs. 42	much -22	nearly -50	needed -71	new -63	no -46	nobody -39	not -53	noting 8	now -59	obama -20	of -70	offering 23	often 6	on -57	once -34	one -38	only -31	or -101	particularly -58	plans -6	pointing 67	possibly -67	preposition -15	pronoun -21	put -52	putting 65	quote -51	r-texas -42	rather -67	rubio 32	said 8	sanders -22	saying 38	sen. -21	senator 7	should -58	since -38	so -6	something 21	stating -19	such -96	t0 6	t2 -50	taken -33	telling 61	that -128	the 7	then -53	there 44	they -23	though 51	three 66	to -48	told -15	too 11	trump 40	turkey -32	twice -76	two -82	ultimately 18	up 54	used -40	v1 -8	v2 -16	verb-judging 26	verb-saying 66	verb-thinking -13	virginia -42	was 55	well 72	were 9	when -25	where -94	which 60	while 87	who 34	whom -26	whose 32	will 7	with -28	without 46	word -11	would -145	wrote -12
end|,|0|	after -35	behind 17	that -12
end|,|1|	late 16	next -25	that -28
end|,|2|	behind -66	next 10
end|,|adverb|	0 22	adverb 39	auxiliary 49	preposition -54	stop 33	t0 -21	v0 -27	v1 -33	v2 8	verb-judging 13	verb-saying -20	word -45
end|,|auxiliary|	0 28	1 -140	adverb -12	auxiliary -14	determiner 51	preposition -38	quote -34	t0 65	v0 27	v1 -72	v2 -135	verb-judging 20	verb-thinking -30	word -11
end|,|capital|	, -114	0 -30	1 -98	2 -88	auxiliary -57	capital -38	coordinator -168	possessive 33	preposition -51	stop -109	t0 -6	v0 -29	v1 -166	v2 -136	verb-judging 47	verb-saying 104	word 50
end|,|coordinator|	0 61	1 -112	adverb -65	auxiliary 23	capital 114	coordinator -74	determiner 43	preposition -34	pronoun 73	stop 16	subordinator 35	t0 27	that -145	v0 -23	v1 -63	v2 -28	verb-judging 6	verb-saying 31	verb-thinking -23	word -9
end|,|determiner|	0 -45	2 -6	adverb -22	auxiliary 41	capital -37	determiner -31	preposition -47	subordinator -96	t0 38	that -20	v1 18	v2 -12	verb-judging 91	verb-saying 26	verb-thinking 49	word 6
end|,|preposition|	0 17	1 36	adverb 19	auxiliary -40	capital 12	preposition -12	pronoun -66	t0 -32	t1 -65	v0 -33	v1 7	v2 -100	verb-saying 31	word -49
end|,|pronoun|	0 -6	1 -69	adverb -33	determiner -40	v0 -35	v1 -15	v2 -74	verb-saying -7	verb-thinking -19	word 30
end|,|quote|	, -53	end 11	stop -70	v0 -48	v1 -94
end|,|subordinator|	, -53	0 36	1 -8	adverb -69	auxiliary 53	capital 54	pronoun -14	quote -51	v0 -15	v1 -57	v2 13	verb-saying 11	word -18
end|,|t0|	that -46
end|,|t1|	behind -61	next 17
end|,|t2|	next -43
end|,|that|	determiner -41	pronoun -68	v0 -84	v1 -55	word -28
end|,|v0|	after -14	next -12	source -30	that 11
end|,|v1|	after -96	behind -16	late -116	next -12	source -77
end|,|v2|	behind -11	late 14	next -51	that -17
end|,|verb-judging|	preposition 19	pronoun 73	quote -55	subordinator -45	t0 67	v0 26	v1 16	v2 -80
end|,|verb-saying|	, 20	0 -27	1 -27	adverb 21	capital 62	determiner 87	preposition -9	pronoun -9	stop -59	t0 41	that 28	v0 82	v1 -17	v2 22	word -7
end|,|verb-thinking|	0 -32	1 14	capital -37	coordinator -40	determiner 29	preposition 13	that -57	v0 14	v1 -22	v2 -48	word -39
end|,|word|	% 36	, -50	0 -18	1 -16	2 -69	adverb -17	coordinator -152	preposition 18	quote -84	stop -60	subordinator 27	t0 -49	t1 -17	v1 -27	v2 -19	verb-thinking 11	word -50
end|-|	- -36	0 15	1 -71	2 25	adverb -33	an 16	and -37	auxiliary -76	but -8	capital 42	coordinator -11	determiner 51	or -6	preposition 7	subordinator 24	t0 10	the 39	though 34	to -66	v1 -21	v2 -19	verb-saying 29	which -72	word -45	would -13
end|-|-|	adverb -63	auxiliary 9	determiner 43	preposition -24	t0 25	v0 -59	v1 16	word -78
end|-|0|	behind -53	next 28	that -25
end|-|1|	next -61
end|-|adverb|	v0 -13	word 10
end|-|auxiliary|	v0 -74	word -74
end|-|coordinator|	0 -47	adverb -19	pronoun -11	v0 18	v1 -80	verb-judging -17	word -44
end|-|determiner|	0 61	v0 14	word 11
end|-|preposition|	0 11	determiner 10	v0 -8	word 10
end|-|subordinator|	capital 21	pronoun 24	v1 35
end|-|t0|	next 32
end|-|v0|	after -66	behind 29	next -7
end|-|v1|	next -35	that 17
end|-|v2|	next -19
end|-|verb-saying|	that 29
end|-|word|	0 -23	auxiliary 13	preposition 9	v0 -53	v1 -63	word -45
end|:|	 14	1 -15	a 19	capital -13	preposition -35	pronoun -56	quote 17	t0 10	that -97	the -20	v0 8	v1 -13	v2 -63	word -10
end|:|0|	behind -6
end|:|capital|	0 -14	capital -6	v1 -51	v2 -36
end|:|determiner|	0 17	word 12
end|:|end|	0 -6	v0 34	v1 -35
end|:|preposition|	v0 -11	word -24
end|:|quote|	end -15	pronoun 52	v0 19
end|:|t0|	next 9
end|:|that|	0 -39
end|:|v0|	behind -54	that 17
end|:|v1|	behind -55	next 11
end|:|v2|	next -51
end|:|word|	0 12	determiner -12	v0 -21	word 28
end|;|	 -25	. -40	0 7	a -19	adverb 39	and 16	capital 46	coordinator 16	determiner 14	end -25	it 39	pronoun 58	she 16	stop -40	t0 24	the 35	v1 13	v2 24
end|;|0|	behind -7	that 36
end|;|adverb|	0 39
end|;|capital|	auxiliary 12	capital 45	possessive 22	t0 22	v0 42	v1 25	verb-judging 30	verb-saying 39	word 11
end|;|coordinator|	word 12
end|;|determiner|	capital 34	v0 -15	word 8
end|;|end|	0 -26	end -25
end|;|pronoun|	0 34	auxiliary 34	v0 40
end|;|stop|	end -40
end|;|t0|	next 18
end|;|v0|	that 26
end|;|v1|	next 50
end|;|word|	0 37	v0 -17	word 43
end|about|	 -20	$ -32	0 -110	1 -24	3 -12	30 -15	4 -11	400 -15	6 -17	a -32	an -32	capital -68	clinton -32	determiner -92	her -37	hillary -31	his -42	how -26	it -26	mr. -34	one -36	pronoun -25	quote -20	subordinator -54	the -78	three -21	trump -40	v0 -83	v1 -27	v2 -21	where -26	whether -36	word -75
end|above|	all -48	determiner -52	v0 -66	word -48
end|according|	, -14	0 -10	1 -27	against -14	and -50	at -28	by -25	end 39	for -25	from -20	in -74	january -11	of -21	on -46	since -20	than -27	that -21	to -29	up -21	v0 -48	v1 15	v2 8	week -24	what -17	who -18	with -30	within -22	year -11
end|accuse|	, -21	0 -27	1 -9	about -27	and -6	as -57	at -71	by -91	end 37	for -62	from -31	in -67	of -109	on 6	out -24	t0 12	that -36	to -78	v0 -7	v1 17	with -52
end|acknowledge|	, 17	0 26	about -17	and -71	but -11	by -50	end 7	for -52	from -32	in 15	of -39	that -47	to -69	v0 -25	v1 -37	v2 -23
end|across|	0 15	t0 -67	v0 -100	v1 -42	word -44
end|add|	, -44	0 -62	1 -37	about -18	and -14	as -34	at -54	end 64	for -24	from -37	in -59	of -21	on -25	to -67	v0 -14	v1 33	with -61
end|admit|	, 11	0 -29	and -55	at -82	end 18	for -69	from -40	in -39	of -28	on -62	over -43	that -24	to -59	v0 7	who -21	with -31
end|adverb|0|	, 8	coordinator -15	end 17	preposition -41	subordinator -62	that -54	word -41
end|adverb|stop|	end -39	quote -32	v0 -44
end|adverb|t0|	end -6	preposition -78
end|adverb|v0|	, 35	coordinator 20	end 7	next -53	preposition -115	subordinator -78	that -52	word -54
end|adverb|v1|	, -57	end -35	preposition -55	that -35	word -29
end|adverb|v2|	end 14	preposition -33
end|advise|	0 -52	end 66	t0 6	to -54
end|advocate|	, -20	0 -27	and -38	end 49	in -47	of -20	that -46	to -52	v0 -8
end|after|	0 7	1 -39	a 21	adverb -43	auxiliary 34	being 47	capital 29	determiner -11	he -8	it -89	port 56	pronoun -74	t0 -12	t1 -52	the -35	v0 37	v1 -87	v2 -78	verb-judging -35	verb-saying -70	word 33
end|after|saying|0|	false -28	true 82
end|after|saying|1|	false -39	true 44
end|after|saying|t0|	false -49	true 38
end|after|saying|v0|	false -51	true 29
end|after|saying|v1|	false -47	true 30
end|after|saying|v2|	false -71	true 20
end|after|thinking|0|	false -29	true 28
end|after|thinking|v0|	false -18	true 27
end|after|thinking|v1|	true 12
end|against|	. -21	0 -95	a -26	capital -81	clinton -35	determiner -73	her -28	him -36	his -25	it -17	pronoun -38	stop -21	t0 -31	the -59	them -22	trump -31	v0 -85	v1 -30	v2 -17	word -81
end|agree|	, -21	and -72	as -47	end 7	for -58	in -99	of -46	or -24	t0 -15	that -82	to -74	v0 -10	v1 -12	v2 44	with -54
end|aim|	, -22	0 -30	end 24	t0 22	to -50	v0 -9
end|allege|	, -37	0 -19	and -16	as -27	at -59	behind -23	by -44	end 15	for -32	in -60	of -38	than -38	that -23	to -52	without -47
end|allow|	, 52	0 -89	and -49	end -16	of -36	on -71	t0 21	to -91	v0 27	v1 -35	with -58
end|allude|	end 26
end|along|	0 -40	determiner -53	t0 -57	the -53	v0 -50
end|among|	0 -91	capital -76	democrats -31	determiner -70	many -28	others -45	people -45	republicans -36	the -55	v0 14	v1 -46	v2 -35	word 6
end|and|	 -32	$ -98	, -12	14 -32	2012 -31	a 8	adverb -24	also 13	an -57	another -35	appeared -42	as 37	asked 19	at -26	auxiliary -17	been -67	being -45	bernie -49	build -14	by 27	called 79	campaign -35	capital -39	charged -42	clinton -16	commerce -33	could -62	cruz 13	democratic -42	determiner -45	dismissed 28	donald 15	economic -50	even 34	find -44	fitness -48	florida -45	for -50	former -45	found -98	four -61	germany -52	go -36	good -8	had -45	has 15	have 19	he 27	her -58	hillary -49	his -9	hoped -37	how -52	immigration -45	in -27	iran -9	iraq -51	is 14	it -49	its -67	john -26	left -34	legal -35	local -55	make 26	manafort -14	many -42	march -58	military -51	minority -39	more -56	move -53	mr. 22	muslims -44	national -31	new -28	north -37	not -64	obama -35	of -68	offered -11	on -42	one -34	other -105	others 48	plans 28	powerful -26	preposition 8	president 20	promised 44	pronoun 31	put -59	quote -32	quoted 17	received -81	republicans -36	rising -32	said 64	sanders -59	sen. 13	she 39	should -66	showing -41	six -18	split -43	subordinator -26	suggested 24	support -59	syria -68	t0 11	t1 -55	t2 -45	taken -37	ted -24	testing -15	that -43	the -44	their -44	those 41	through -41	to 29	trump 13	two -43	v1 -22	v2 -73	verb-judging 70	verb-saying 39	verb-thinking -16	wanted -48	was -57	were -72	what -41	who 40	wished -51	with -46	word -53	worse -13	would 7
end|announce|	, -12	0 32	1 -80	2 -30	after 22	and -18	as 18	at -40	by -62	during -54	end -66	for -97	from -81	in 30	of -90	on 54	over -40	t0 34	that -41	to -6	v0 -24	v1 -17	v2 -37	who -57	with 24
end|answer|	, 34	0 22	1 -32	end -35	in -42	v0 15	v1 -49
end|apologize|	0 -46	end -46	v0 27
end|appeal|	, 61	0 31	end -28	in -62	of -32	t0 14	that -45	to -54	v0 27
end|applaud|	0 -9	end 51	v0 -41
end|april|	. -47	1 -21	26 -32	and -26	coordinator -26	stop -47	v1 -26
end|argue|	, -11	0 -66	1 -45	; 12	and -36	as 31	at -75	by -60	end 32	for -47	from -42	in -57	into -15	of -27	on -67	over -26	t0 -37	than -50	that -28	to -80	under -36	up -31	v0 28	v1 6	v2 -7	which -32	who -48	with -55
end|around|	. -22	capital -47	determiner -9	stop -22	the -6	v0 -89	v1 -48	word -57
end|ask|	( -56	, -20	0 -24	1 -36	about -20	against -27	and 24	as -18	at -55	behind -37	by 18	down -19	end 18	for -117	from 8	if -50	in -18	of -40	on -74	out -33	so -26	t0 16	than -73	that -88	to -163	under -64	up -51	v0 12	v1 -14	v2 -39	what -33	whether -25	who -73	with -60
end|assail|	end -52
end|assert|	, -27	0 -41	end 23	v0 -22	v1 29
end|assure|	, 11	0 -20	at -62	end -11	in -32	of -21	to -26	v0 41	v1 -40	v2 -59
end|as|	 -67	$ -78	0 -53	1 -47	2 -47	a -61	adverb -11	an -78	both -33	china -46	determiner -46	evidence -60	friday -41	he 47	her -48	his -70	it 22	its -38	long -28	many -51	mr. -27	not -41	of -55	one -67	part -32	possible -55	preposition -67	president -62	pronoun 61	proof -26	quote -67	recently -28	secretary -61	she 15	somewhat -45	soon -53	subordinator -14	t0 30	t1 20	the -34	they -76	v0 -17	v2 -57	verb-judging -39	verb-saying -73	verb-thinking -32	well 25	word -74
end|attack|	, -19	0 7	1 -57	and 36	as -11	by 21	end 13	for -69	in -69	of -39	on -34	to -52	v0 -51	v1 -29	with -43
end|attribute|	end 49
end|at|	$ -46	1 -61	1.1 -40	17 -24	3 -35	4 -35	6 -42	7 -29	a 46	about -33	adverb -30	all -64	auxiliary -31	brisbane -53	capital -43	determiner 17	diggle -78	first -30	fort -34	her -58	him -31	his -57	home -49	it -28	least -107	one -44	preposition -33	pronoun -36	school -38	sea -20	some -50	stake -32	state -26	t0 -119	the -34	this -40	times -37	trump -33	v0 -22	v1 -58	v2 -41	verb-saying -42	which -19	word -74
end|august|	, -46	. -38	stop -38	v0 -63	word -38
end|auxiliary|0|	, 18	: 24	coordinator -44	end 36	next 9	preposition -125	subordinator -71	that -75	verb-thinking -23	word -31
end|auxiliary|1|	end 31	preposition -15
end|auxiliary|adverb|	0 -28	auxiliary -35	word -28
end|auxiliary|auxiliary|	0 14	auxiliary -48	preposition -69	v0 -49	word 23
end|auxiliary|stop|	end -49
end|auxiliary|t0|	end -23	next -51	preposition -42
end|auxiliary|v0|	, 20	capital -43	coordinator -79	end 51	next -45	preposition -32	subordinator -89	that -59	word -39
end|auxiliary|v1|	, -80	coordinator -31	end -33	next -41	preposition -43	subordinator -34	that -20
end|auxiliary|v2|	preposition -33
end|auxiliary|word|	0 -62	determiner -55	preposition -41	stop -23	v0 -29	v1 -31	word -47
end|back|	, 23	- 19	0 16	1 -68	and 30	by -41	end -61	for -43	in -19	of -45	on -42	that -44	to -67	v0 9	v1 -14	v2 -69	with -42
end|bash|	0 18	end -26
end|because|	0 8	capital -56	he -14	his -78	it 25	nobody -43	of -34	preposition -12	she -71	t0 -69	the -122	they -56	v0 9	v1 -73	v2 -29	word -45
end|before|	, -60	. -57	0 50	a 21	any -46	auxiliary -38	being -38	determiner -37	it -74	january -35	pronoun -9	she -46	stop -57	t0 -60	the -117	v0 -30	v1 -40	v2 -43	verb-judging 12	verb-saying 18	word -22
end|behind|	, -49	0 -56	a -28	capital -60	clinton -32	determiner -65	her -35	him -21	pronoun -21	the -56	v0 -85	v1 -32	word -40
end|behind|judging|0|	true 12
end|behind|judging|1|	false -16	true -12
end|behind|judging|2|	false 13	true 35
end|behind|judging|t0|	true 35
end|behind|judging|t1|	false -48
end|behind|judging|v0|	false -9
end|behind|judging|v1|	false -36	true -21
end|behind|judging|v2|	false -96	true -10
end|behind|saying|0|	false 32	true 14
end|behind|saying|1|	false -79
end|behind|saying|2|	false -56
end|behind|saying|t0|	false -34
end|behind|saying|t1|	false -53
end|behind|saying|v0|	false -11
end|behind|saying|v1|	false -150	true -42
end|behind|saying|v2|	false -16
end|behind|thinking|0|	false 32	true -10
end|behind|thinking|1|	false 14	true 21
end|behind|thinking|t0|	false -47	true -16
end|behind|thinking|v0|	true -16
end|behind|thinking|v1|	false -31	true -30
end|behind|thinking|v2|	false -44	true -44
end|believe|	, -28	0 -10	1 12	and 8	as -61	at -54	by -60	end 40	for -76	from -33	if -40	in -89	may -45	of -49	on -79	that -46	to -52	until -49	v0 -20	with -60
end|below|	determiner -58	the -49	v0 -60	v1 -25	word -60
end|bemoan|	end -13
end|between|	$ -54	0 -107	a -37	capital -66	clinton -27	determiner -82	pronoun -36	t0 -26	the -71	them -34	v0 -66	v1 -16	v2 -13	word -68
end|beyond|	capital -25	determiner -56	the -48	v0 -61	v1 -34	word -42
end|bill|	to -42
end|blame|	, -22	0 -60	and -21	end 35	for -11	from -42	in -58	of -44	on -6	that -59	to -57	v0 8	v1 9
end|blast|	, -8	0 -28	and 15	end 25	for -75	in -57	of -25	to -48	v0 24
end|boast|	0 -8	end -7
end|brag|	0 7	end -27	v0 -13
end|but|	 -68	0 48	adverb -23	auxiliary 11	determiner -64	did 58	had -63	in -44	not -18	preposition -44	quote -68	rather -34	said 85	stopped 60	t0 -11	that -82	the -50	v0 11	v1 -81	verb-judging -54	verb-saying 50	verb-thinking -71	was -40	word 32
end|by|	 -50	0 27	1 15	10 -48	2027 -35	2028 -60	2030 -47	30 -24	8 -28	adverb -24	an -69	another -67	any -56	auxiliary -43	capital -24	christmas -70	clinton -39	conservatives -43	coordinator -62	cruz -40	determiner -13	friday -58	giving 19	half -59	her -57	his -61	less -61	march -35	more -55	name -30	one -51	people -55	police -47	president -50	quote -50	sanders -40	spring -39	subordinator -34	technology -56	telephone -68	text -60	their -38	then -62	thursday -40	trump -58	two -58	users -38	v0 -43	v1 -68	v2 -52	verb-judging 18	verb-saying 25	wednesday -40	what -34	word -15
end|call|	( -40	, 9	- -71	0 -15	1 -22	against -29	and -20	as -44	at 16	between -22	by 6	down -21	end 18	for -64	from -43	in -107	of -78	on -23	or -30	out -23	over -31	t0 8	t1 8	that -93	then -31	to -141	under -58	v0 -11	v1 -21	v2 20	what -13	who 16	with -60
end|capital|,|	auxiliary -43	coordinator -63	determiner -26	preposition -52	subordinator -41	that -30	v1 -33	verb-saying 33	word -51
end|capital|0|	( 18	, -14	- 6	; 42	after -36	behind -33	coordinator 10	end -32	next 9	preposition 11	that 8	word 11	— 7
end|capital|1|	, -13	behind -23	coordinator -47	end 23	next -55	preposition -120	subordinator -36	that -55	word -12
end|capital|2|	, -95	coordinator -52	end 36	preposition -51	subordinator -48
end|capital|auxiliary|	adverb -18	v0 -38	word -45
end|capital|coordinator|	that -43	v0 -58	verb-saying -21	word -46
end|capital|possessive|	0 -59	capital -65	t0 -47	v0 -70	v1 -8	word -43
end|capital|preposition|	capital -10	determiner -79	v0 -88	v1 -30	word -41
end|capital|stop|	0 8	capital -83	determiner -52	end -41	preposition 14	pronoun -39	quote 12	t0 -64	v1 -46	v2 -27
end|capital|subordinator|	adverb -22	determiner -38	pronoun 31	v0 32	v1 -13
end|capital|t0|	, 7	auxiliary -42	coordinator 24	end -22	next -19	preposition -23	subordinator -85	that -29	word -39
end|capital|t1|	preposition -23
end|capital|that|	capital -28	determiner -22	pronoun -22	v0 -52	v1 -29
end|capital|v0|	( -55	- 40	: -69	; 30	after -25	capital -8	coordinator 10	end -34	late 22	next -16	preposition -37	source -21	subordinator -16	word -46	— 13
end|capital|v1|	( -52	, -53	- 20	: -53	behind -34	capital -21	coordinator -69	end -15	late -17	next -38	preposition -59	subordinator -79	that -48	word -34
end|capital|v2|	, 15	capital -28	coordinator -35	end -21	next -40	preposition -49	subordinator 15	that -39	word -24
end|capital|word|	, -60	0 -7	1 -51	capital -19	coordinator -48	determiner -36	preposition 6	stop 7	t0 18	v0 -21	v1 -26	v2 -25	word -50
end|care|	0 24	end -8	v0 -18
end|cast|	and 6	as -76	end 27	of -44	v0 -60	v1 -18
end|caution|	0 -38	about -50	and -44	by -79	end 58	from -74	in -68	of -27	t0 -14	than -42	to -36
end|challenge|	, -30	0 -37	1 15	and 20	end 53	in -54	of -28	on -56	that -49	to -66
end|charge|	, 23	0 17	and -6	by -36	in -65	that -39	to -41	v1 -47	with -71
end|cheer|	end 9
end|christmas|	. -37	stop -37	v0 -39
end|cite|	( 22	, -26	0 -38	1 15	about -27	and 9	as -103	by -71	end 54	from -57	in -108	of -50	on -60	or -29	that -81	to -65	v1 7	v2 -40	who -44	with -44
end|claim|	, -50	0 40	1 -27	and 29	by -69	for -73	in -19	of -50	on 13	than -42	that -48	to 12	v0 -35	v1 -16	v2 27	with -43
end|clarify|	end -18	v0 -11
end|comment|	0 -13	and 17	v0 46
end|compare|	, -15	0 -74	and -40	end 38	in -53	of -41	that -32	to -81	v1 -58
end|complain|	, -13	0 -15	and 7	end 37	for -37	from -22	in -47	of -29	to -39
end|concede|	, -12	0 -33	1 -43	as -75	at -47	but 56	end -32	for -38	in -65	of -27	to -83
end|concerning|	v0 -56
end|conclude|	, -30	0 -62	and 7	by -61	end -11	for -30	of -17	on -62	since -22	than -29	that -28	to -43	v0 16	v1 -21	v2 -11
end|condemn|	, 61	0 -28	end -7	in -56	of -22	to -36	v0 49
end|confess|	end 32
end|confirm|	, -8	0 40	1 -67	and 47	at 22	but 52	end -65	for -56	from -62	in -104	of -26	on 13	that -43	to 13	v0 -13	v1 36	with -73
end|congratulate|	0 -39	end 22	for -54
end|consider|	, -21	0 -6	as -60	end -12	for -87	in 7	of -52	on -47	that -23	to -71	v0 16	v1 -50	with -31
end|contend|	0 -43	end 47	for -33	of -29	v0 -8	v1 25	when -49	with -57
end|continue|	end -16
end|contradict|	0 -43	end 38
end|coordinator|$|	v1 -24	word -67
end|coordinator|,|	adverb -29	preposition -48	subordinator 19	v0 -43	v1 23
end|coordinator|0|	after -73	behind 42	end 22	late 44	next -21	preposition -52	source -36	subordinator -22	that -70	word -8
end|coordinator|1|	after -15	behind -26	that -31
end|coordinator|2|	behind -46	next -56	that 20
end|coordinator|adverb|	0 26	1 -32	adverb -46	auxiliary -47	determiner -100	preposition -29	quote -53	v0 -157	v1 -87	v2 -26	verb-saying 42	word -33
end|coordinator|auxiliary|	, 30	0 31	adverb 38	auxiliary -57	determiner -83	preposition -63	quote -62	subordinator -10	v0 -19	v1 -59	v2 -38	verb-judging -31	verb-saying 54	verb-thinking -101	word -53
end|coordinator|capital|	, -21	0 -57	1 -65	2 -49	adverb -55	auxiliary -35	coordinator -73	possessive -23	preposition -118	stop -113	t0 -16	v0 -14	v1 10	v2 -22	verb-saying 11	word -58
end|coordinator|coordinator|	word 11
end|coordinator|determiner|	0 -31	1 -34	2 -57	adverb 10	capital -25	determiner 13	t0 6	v0 -140	v1 -58	v2 -31	verb-judging -59	verb-thinking -32	word -95
end|coordinator|preposition|	0 15	1 -33	capital -93	determiner -11	v0 -9	v1 -83	v2 -23	word -25
end|coordinator|pronoun|	auxiliary -8	possessive -52	v0 20	word 29
end|coordinator|quote|	, -24	end -30	stop -61	v0 -71
end|coordinator|subordinator|	0 -15	determiner 9	pronoun -84	v0 -16	word -46
end|coordinator|t0|	behind -10	late -61	next 8	that -39
end|coordinator|t1|	next -52
end|coordinator|t2|	next -36
end|coordinator|that|	0 11	auxiliary 13	capital -68	determiner -138	preposition -52	pronoun -114	quote -68	v0 -47	v1 -66	word -91
end|coordinator|v0|	, -25	after -91	behind -31	end 51	late -43	preposition -63	source -37	subordinator -51	that -11
end|coordinator|v1|	after -35	behind -58	end 33	late -50	next -9	preposition -35	that -72	word -20
end|coordinator|v2|	after -15	behind -35	late -38	next -65	source -22	that -40
end|coordinator|verb-judging|	0 58	capital 9	determiner 19	preposition 22	pronoun 54	stop -56	v0 27	v1 -59	v2 -32	word 27
end|coordinator|verb-saying|	, 41	0 14	1 -7	capital 20	determiner 56	preposition 30	pronoun 17	subordinator -30	t0 48	that 37	v0 45	v1 -98	v2 -47	word -31
end|coordinator|verb-thinking|	determiner -78	preposition 38	pronoun -37	quote -51	t0 23	v0 -70	word -52
end|coordinator|word|	, -99	- -58	0 -23	1 -56	2 -55	adverb -23	auxiliary 20	capital -43	coordinator -51	determiner 27	preposition -32	pronoun -11	stop -129	subordinator -11	t0 -55	t1 -38	t2 -32	that -61	v0 -27	v1 -90	v2 -43	verb-judging -26	verb-saying 57	verb-thinking -58	word -87
end|counter|	, -6	0 22	end 10	from -12	in -23	on -59	v0 -60
end|credit|	, -8	0 -20	and 21	end 9	in -58	of -22
end|criticize|	0 8	1 -65	and -27	as 28	by -49	during 14	for -130	from 11	in 11	of -45	on -68	that -66	to -72	v0 -14	v1 -51	v2 8
end|debate|	, -59	0 15	end -13	of -47	to -47	v0 -20	v1 -21
end|december|	. -35	0 -38	stop -35
end|decide|	, -17	0 9	and 31	end -46	for -48	in 16	of -43	t0 30	to -97	v0 -15	v1 -16
end|declare|	, 36	0 43	and 9	as -45	end -66	for -52	in -89	of -64	to -88	tuesday 13	v0 -40	v1 -37
end|decline|	, -9	0 26	and 50	end -33	for 44	in -59	of -66	or -62	to -67	v1 -56	v2 7	whether -59
end|decry|	0 26	and -36	end -25	of -38
end|deem|	, 23	0 49	1 -24	end -54	of -30	v1 -41
end|defend|	, -44	0 11	against -44	and -42	as -63	at 25	for -40	in 16	of -77	on 12	t0 16	that -67	to -90	v0 -10	v1 -58	v2 -28	with -37
end|define|	end 37
end|deliver|	, -33	0 12	end -25	of -73	to 23	v1 -72
end|demand|	, 43	0 18	1 -36	and -45	end -33	from -42	of -30	v0 32
end|denounce|	, 9	0 25	as 18	end -51	for -17	of -35	to -58	v0 19	v1 -81	v2 -41	with -33
end|deny|	, 41	0 38	; 36	and 72	as 19	at -77	by -70	end -66	for -58	from -46	in -79	of -41	on -76	or -27	out -15	over -34	t0 10	than -66	that -89	to -111	v1 -56	which -16	with -86
end|deride|	0 -38
end|describe|	, 17	0 -17	1 -30	and -16	as -116	by -79	of -43	t0 10	than -45	that -63	to -72	v0 -20	v2 12
end|despite|	0 15	determiner 43	the 19	v0 47	word 40
end|detail|	, -28	0 -26	end 52	to -34	v0 -26	v1 14
end|determiner|0|	( -73	, 9	- -14	: -40	; 25	auxiliary 9	capital -6	coordinator 31	preposition -9	subordinator 6	that -22	word -130	— -25
end|determiner|1|	, -18	capital -43	coordinator -66	preposition -14	subordinator -54	that -50	word -40
end|determiner|2|	, -30	coordinator -50	preposition -43	subordinator -42
end|determiner|t0|	, -30	- -19	capital -35	coordinator -57	preposition -8	that -40	word -47
end|determiner|t1|	, 10	coordinator -43	end 38	preposition -58	subordinator -40	that -12
end|determiner|t2|	, -44	coordinator -48	end -15	preposition -58
end|determiner|v0|	, -19	- -28	: -85	; 40	auxiliary -41	capital 34	coordinator 12	determiner -49	end -8	preposition 7	subordinator -36	that -114	verb-thinking -44	word -87	– -50	— 14
end|determiner|v1|	( -6	, 8	- -79	: 8	capital -27	coordinator -109	end 6	preposition -50	that -40	word -24
end|determiner|v2|	, -12	capital -28	coordinator -49	preposition -42	subordinator -68	that -50	word -36
end|determiner|word|	auxiliary -43	pronoun -46	v0 6	v2 -25
end|disagree|	end 11
end|disclose|	, 7	0 6	end -13	for -61	friday -30	in -39	of -33	on -70	to -65	v0 30	v1 -32
end|discuss|	, -34	0 -18	1 -63	and -66	end -9	for -61	in 6	of -41	that -63	to -71	v0 20	v2 -36	with 55
end|dismiss|	, 32	0 -73	by 14	of -30	that -77	to -60	v0 21	v1 8	with -64
end|dispute|	0 -8	end 22	v0 12
end|doubt|	, -6	0 13	for -41	in -42	that -16	to -38	v0 19	v1 -46
end|down|	, -30	. -40	0 -81	because -16	capital -32	determiner -55	on -38	preposition -70	stop -40	subordinator -23	t0 -62	the -40	their -22	to -40	v0 -54	v1 -30	v2 -31	word -47
end|during|	0 39	a 34	an 20	determiner 17	her 18	his -11	t0 -86	the -33	v0 -36	v1 -42	v2 -70
end|easter|	. -49	stop -49	v0 -49
end|echo|	, -27	0 -18	and 21	that -29	to -36	v1 9
end|email|	end 19	in -56	of -30	to -50	v0 -34
end|emphasize|	, -26	as -58	to -45	v0 -22
end|encourage|	0 -37	end 46	t0 10	to -60	v0 33
end|endorse|	, -14	- 23	0 40	1 -13	2 -53	as -41	end -47	for -85	in 34	of -53	that -31	v0 -62	v1 -76
end|end|	's -32	, -15	0 -6	[ -20	a 67	about -11	according 70	across 53	after -15	all -12	among 12	an 35	analysts -27	and -37	another -25	are -20	as -10	at -8	beijing 44	both -19	by 10	called -22	canada 24	candidates -15	chief 47	city -22	clinton 27	congress 38	critics -37	democratic 27	democrats -19	documents 35	donald 34	during -22	each -43	eight 55	eleven 19	few -33	for 35	former 37	germany -32	greens 43	had 35	half 62	he 6	her 30	here -52	his 38	how 20	however -12	hsieh-porter 56	i -8	if 30	in 18	instead -8	interior -31	it 54	its 47	jimmy 27	just 40	justice 58	labor 56	last 65	later -18	like 7	many 21	more 7	most 27	mr 80	mr. 8	mrs. 34	ms. 20	nearly 30	new 7	nobody 64	none 58	nor 12	not 28	now -29	obama 31	of -31	older 69	oman 25	on 20	one 47	only -34	opposition 34	others -24	passengers 50	perhaps -40	police 48	polls 24	president 32	pressed 68	prosecutors 33	reports 40	republican 30	rubio -62	russia 38	said -31	sanders -43	sen. 46	senator -24	shares 32	since -10	six 36	so 31	spokeswoman 29	still -45	t1 -13	t2 10	talks -37	thanked 42	that -21	the 65	there 9	these -51	they -17	this -58	those -34	though 45	three -62	to 41	told 51	trump -8	turkish 40	two 56	under -49	v1 -6	volunteers 43	was -23	we 19	what 15	when 15	while -6	world 27	would -15	yet -10
end|end|0|	after 84	late 27	that -11
end|end|1|	after 44	behind 6	next 7	that -22
end|end|2|	next 15
end|end|end|	0 -6	t1 -13	t2 10	v1 -6
end|end|t0|	after 39	behind 9	late 16	that 29
end|end|t1|	behind 12
end|end|t2|	next 6
end|end|v0|	after 29	behind -22	source 53	that 17
end|end|v1|	after 34	behind -52	next -13	source 25	that 22
end|end|v2|	after 20	behind -23	late 16	that 16
end|estimate|	, 43	0 -55	and -50	at -65	by -41	end 43	for -34	from -43	in -29	of -21	to -39	up -31	v0 57	v1 -59	within -24
end|evening|	. -36	stop -36	v0 -30
end|except|	v0 32	word -67
end|expect|	( -68	, 42	1 -24	; 18	and 19	as -81	at -87	before -76	between -46	by -120	end -11	for -77	from -67	in -116	into -39	may 10	month -26	november -41	of -64	on -116	over -80	sunday -21	t0 22	t1 -69	than -52	that -45	thursday -35	to -137	until -49	up -36	v0 -13	v1 -24	v2 -33	week -42	who 23	with -68	year -28
end|explain|	, -49	1 -39	and -55	because -92	by -63	end 27	for -66	from -38	in 22	into -17	of -9	on -52	that -13	to 22	v0 -61	v1 24	v2 46	who -23	with -44
end|express|	, -19	1 -53	about -28	at -44	end -17	for -66	in 9	of -22	on -45	or -19	that -71	to -65	v0 -22	who -51	with -60
end|favor|	, -38	end 18	v0 -17	v1 26
end|fear|	, 24	0 16	and 25	end -6	in -52	of -47	on -48	that -47	to -44	v1 -28
end|february|	0 -31	v0 -35	v1 -16	word -31
end|feel|	, -13	and 11	as 41	at -31	by -49	end -15	in -59	of -54	on -60	so -15	to -47	v1 6
end|figure|	end 48
end|find|	, -25	- -64	0 -52	1 46	about -41	among -60	and -75	as 8	at -73	before -45	by -16	end 61	for -61	from -30	in -89	of -41	on -52	or -29	over -33	per -30	t0 -29	than -44	that -44	to -61	up -34	v0 -56	v1 29	v2 12	with -80
end|fire|	0 -21	end -27
end|following|	0 -12	determiner 27	the 16	v0 20	word -51
end|forecast|	end -7
end|for|	 -35	$ -28	, -37	. -34	0 -50	1 -64	15 -31	22 -40	a -123	adverb -21	all -77	americans -57	an -81	another -29	any -44	anything -37	as -23	at -35	auxiliary -42	by -38	capital -56	changing -42	clinton -66	college -39	comment -75	continuing -33	cuts -67	decades 40	democratic -42	determiner -32	donald -43	each -48	every -59	federal -57	filters -47	governor -11	granted -31	help -40	her -63	hillary -46	him -41	his -14	it -54	its -51	months -72	more -53	mr. -71	mrs. -30	national -39	new -36	next -47	nine -60	no -54	office -42	one -65	opposing -31	other -40	people -50	placing -48	political -44	preposition -52	president -16	presumptive -44	pronoun -67	public -28	questioning -34	quote -35	real -59	release -51	republicans -53	sanders -67	security -39	some -49	stop -34	subordinator 8	supporting -50	t0 -97	t1 -40	ten -79	that -72	the -158	them -38	this 42	those -38	three -73	trump -66	two -33	u.s. -48	v0 -27	v1 -38	v2 -31	verb-judging -98	verb-saying -19	verb-thinking -63	was -22	weeks -15	what -58	which -18	word -40	years 29	you -51
end|friday|	's -37	, -39	. -33	0 18	possessive -37	preposition -39	stop -33	v0 -84	v2 -11	word 11
end|from|	 -29	0 -7	1 -72	2 -25	a -74	adverb -34	auxiliary -33	becoming -33	capital -129	chinese -37	clinton -21	coming -55	determiner -11	el -33	entering -96	her -44	his -68	its -60	mexico -28	monday -30	mr. -39	one -23	other -74	outside -31	preposition -41	pronoun -45	quote -29	russia -32	south -14	subordinator -41	t0 -92	t1 -27	their -53	this -40	trump -47	upper -26	v0 -135	v1 -31	v2 -46	verb-judging -36	vermont -19	within -48	word -26
end|hail|	0 -14	end 25
end|hangs|after|,|	0 23	t0 35	v0 -34
end|hangs|after|coordinator|	v0 -20
end|hangs|after|end|	0 -8
end|hangs|after|preposition|	0 18	v0 20
end|hangs|after|subordinator|	v0 -46
end|hangs|after|that|	v0 -23
end|hangs|although|,|	v0 -26
end|hangs|although|coordinator|	v0 8
end|hangs|although|end|	0 41	v0 47
end|hangs|although|preposition|	0 -45	v0 -66
end|hangs|as|,|	0 43	t0 -17	v0 21
end|hangs|as|coordinator|	0 -8	v0 -20
end|hangs|as|end|	0 7	t0 75	v0 31
end|hangs|as|preposition|	0 8	t0 -101	v0 -53
end|hangs|as|subordinator|	0 -26	v0 -65
end|hangs|because|end|	0 33	v0 -31
end|hangs|because|preposition|	0 -28	v0 -87
end|hangs|before|end|	v0 -15
end|hangs|before|preposition|	0 19	v0 -34
end|hangs|false|(|	0 6	2 -62
end|hangs|false|,|	2 -22
end|hangs|false|-|	0 15	1 -16	2 15
end|hangs|false|:|	0 7	2 -63
end|hangs|false|;|	1 13	2 24
end|hangs|false|adverb|	0 -13
end|hangs|false|auxiliary|	0 -8	1 -62	2 -62
end|hangs|false|capital|	1 -68	2 -64
end|hangs|false|coordinator|	1 -29	2 -40
end|hangs|false|determiner|	0 -13	2 -25
end|hangs|false|preposition|	0 -13	1 -33	2 -61
end|hangs|false|subordinator|	0 6	1 -43	2 -43
end|hangs|false|that|	1 -60	2 -63
end|hangs|false|verb-thinking|	0 -59	1 -38	2 -46
end|hangs|false|word|	0 -19	1 -72	2 -71
end|hangs|how|end|	v0 42
end|hangs|if|,|	v0 37
end|hangs|if|preposition|	v0 -54
end|hangs|nothing|(|	0 -17	1 -54	t0 11	v0 6	v1 14	v2 -62
end|hangs|nothing|,|	1 -21	2 -9	t2 -50	v2 -16
end|hangs|nothing|-|	0 8	1 -53	2 25	t0 10	v1 -17	v2 -19
end|hangs|nothing|:|	0 -10	t0 10	v0 9	v2 -55
end|hangs|nothing|;|	0 7	t0 24	v1 19	v2 24
end|hangs|nothing|adverb|	v0 -72
end|hangs|nothing|auxiliary|	0 13	t0 -51	v0 -75	v1 -41	v2 -55
end|hangs|nothing|capital|	1 -68	t0 -21	v1 -52	v2 -53
end|hangs|nothing|coordinator|	0 8	t0 10	t1 -57	t2 -47	v1 -27	v2 -78
end|hangs|nothing|determiner|	v0 9	v2 -25
end|hangs|nothing|end|	t0 8	t1 8	t2 10
end|hangs|nothing|preposition|	1 -22	2 -76	t0 -29	t1 -75	t2 -58	v0 -28	v1 -55	v2 -50
end|hangs|nothing|subordinator|	0 8	1 -59	2 -67	t0 -16	v1 -42	v2 -28
end|hangs|nothing|that|	1 -50	2 -43	t0 -73	t1 -31	v0 -15	v1 -46	v2 -46
end|hangs|nothing|verb-thinking|	0 -30	1 -35	t0 -30	v0 -47	v1 -26	v2 -42
end|hangs|nothing|word|	1 -56	2 -35	t0 -78	t1 -53	v0 -34	v1 -54	v2 -58
end|hangs|nothing|–|	0 -28	v0 9
end|hangs|nothing|—|	0 -12
end|hangs|that|,|	0 -57	1 -48	v0 77	v1 -76
end|hangs|that|coordinator|	v0 12	v2 -9
end|hangs|that|end|	0 56	t0 31	v1 -69	v2 -37
end|hangs|that|preposition|	0 11	v0 -68	v1 -30	v2 -9
end|hangs|that|subordinator|	0 14	v0 -8
end|hangs|that|that|	0 9
end|hangs|though|,|	0 63
end|hangs|though|coordinator|	v0 -51
end|hangs|though|end|	t0 -20	v0 -18
end|hangs|though|preposition|	0 -50
end|hangs|true|,|	0 10	1 -26
end|hangs|true|-|	0 22
end|hangs|true|;|	0 24
end|hangs|true|capital|	0 -61
end|hangs|true|coordinator|	1 -35
end|hangs|true|end|	0 -20	1 -87
end|hangs|true|preposition|	0 22	1 -71
end|hangs|true|subordinator|	0 -49
end|hangs|true|that|	0 -82
end|hangs|true|word|	0 -71
end|hangs|true|—|	0 23
end|hangs|what|end|	0 41	v0 11
end|hangs|what|preposition|	v0 11
end|hangs|when|,|	0 13	v0 -30
end|hangs|when|coordinator|	0 36	v0 -6
end|hangs|when|end|	0 -35	v0 15
end|hangs|when|preposition|	0 28	t0 -76	v0 -41
end|hangs|when|subordinator|	v0 -47
end|hangs|when|that|	0 -45
end|hangs|where|end|	0 11	t0 53	v0 54
end|hangs|where|preposition|	0 -24	v0 -72
end|hangs|while|,|	0 78	t0 56
end|hangs|while|coordinator|	0 24
end|hangs|while|end|	0 15
end|hangs|while|preposition|	0 -110	t0 -87	v0 17
end|hangs|while|subordinator|	0 -63	v0 -64
end|hear|	, -51	and -47	end 16	v0 -63	v1 42
end|highlight|	0 -40	and -47	as -56	end 49	in -59	of -43	to -42	v0 -22	v1 30	v2 -18
end|hint|	0 19	as -38	end 43	in -41	of -32	v0 -51	v1 -53
end|hold|	, 54	0 -60	and -51	as -42	end -19	of -36	that -24	to -49	v0 42	v1 -59
end|hope|	: -61	about -21	and -42	as -67	at -41	by -58	end 54	for -71	from -62	in -93	into -34	of -43	t0 -10	t1 -34	that -62	to -66	tuesday -63	v0 -31	v2 6	with -69
end|how|	0 -62	capital -32	determiner -59	he -45	much -20	preposition -36	pronoun -56	t0 -33	the -39	they -29	to -35	v0 -87	v1 -24	v2 -39	word -58
end|identify|	0 13	as -71	end 20	from -47	in -58	of -48	that -36	to 25	v0 -51	v1 -56	v2 -20
end|if|	0 -83	1 -9	a -37	adverb -36	capital 7	determiner -89	elected -37	he -78	it -77	pronoun -110	she -28	t0 -43	the -59	they -69	trump -23	v0 -21	v1 -33	v2 -27	word -52
end|imply|	end -32	v0 16
end|indicate|	, -17	0 -64	as -67	at -47	before -25	by -54	end 45	for -49	from -42	of -12	that -26	to -29	v0 -13	v1 43	v2 -30	when -79
end|inform|	, 43	end -14	of -11	to -56	v0 29	v1 -38
end|inside|	determiner -46	v0 -57
end|insist|	, -41	0 -25	about -45	after 32	and 28	by -80	end -11	for -61	in -65	of -65	on -68	that -21	to -75	up -27	v0 -17	v1 21	v2 18	with -67
end|intend|	, 49	and 32	end -46	in -65	on -51	that -28	v0 22	v1 -67
end|into|	0 -70	a -50	adverb -16	an -54	capital -51	determiner -94	her -37	it -23	law -28	permits -11	pronoun -23	state -33	t0 -73	the -71	their -31	v0 -89	v1 -30	v2 -27	verb-judging -35	verb-saying -30	word -69
end|introduce|	, -9	0 27	end -51	v0 -50
end|invoke|	0 -8	end -36	in -56
end|in|	. -43	0 15	1 -11	10 -53	1981 -26	1988 -56	1994 -60	2 -63	2004 -55	2005 -63	2007 -46	2008 30	2009 -51	2010 27	2011 34	2012 18	2013 24	2014 -40	2015 20	2016 -58	2018 -43	2021 -61	2022 -77	2023 -40	2024 -75	advance -42	adverb 13	all -23	america -47	american -42	an 61	and -43	another -40	april 45	august -101	beijing -45	benghazi -60	both -42	britain -45	brooklyn -50	california 18	capital -38	cases -37	charge -43	chief -35	cleveland -43	close -52	congress -40	coordinator -43	court -47	custody -71	danger -41	december 30	decline -36	determiner 9	each -59	early 8	economic -36	europe -66	every 27	excellent -31	favor -38	february 16	federal -57	five -49	flint -49	florida -59	force -32	four -73	france -34	fresno -39	front -36	general -29	good -41	government -46	her -102	his -15	india -46	indiana -63	interest -45	iowa -96	iraq -73	it -39	its -83	january -59	july -82	june 28	libya -51	line -65	march -75	may 9	mississippi -37	more -50	muscat -25	nevada -48	new -44	no -28	october -60	ohio -33	on -37	one 37	order -66	orlando -40	other 16	paris -55	part 27	pennsylvania -44	person -56	philadelphia -71	place -23	politics -58	power -8	preposition -75	pronoun -52	question -35	recent -49	remote -44	return -40	revenue -30	san -43	saturday -43	search -38	september 6	silence -73	six -54	some -63	south -79	southern -15	states -38	stop -43	subordinator -45	support -45	syria -79	t0 15	t1 -45	taking -36	ten -57	texas -54	that -38	the -61	their 13	this -67	three -43	time -66	touch -39	trump -40	tuesday -22	two -59	v0 -71	v1 -55	v2 -46	verb-judging -100	verb-saying -91	washington -45	west -43	what -43	which -90	whittling -55	word -12	writing -67
end|issue|	0 27	end -31	of 23	to -58	v0 -6
end|january|	, -34	. -45	stop -45	that -33	v0 -39
end|joke|	0 -12	to -34	v0 41
end|july|	, -47	. -37	0 -48	1 -9	preposition -35	stop -37	v0 -48	v1 -13	word -28
end|june|	, -56	. -29	0 -43	stop -29	v0 -63	v1 -11	v2 -20	word -39
end|know|	, 12	- -58	1 -50	and 20	as 31	at -50	for 17	from 22	in -56	of -45	on -41	that -42	to -79	v0 -21	v1 -25	v2 22	what -31	with -32	without -51
end|lambaste|	0 9	end -10
end|lament|	in -76	of -31	to -65	v0 -9
end|last|%|	end -9
end|last|)|	end -40
end|last|adverb|	, -13	- -61	auxiliary -43	capital -82	end 16	preposition -82	subordinator -72	that -71	verb-thinking -19	word -69
end|last|auxiliary|	, -79	coordinator 15	preposition -131	subordinator -88	that -59	verb-thinking -40
end|last|capital|	( -100	: 14	; 27	auxiliary -7	coordinator -16	preposition 21	subordinator 16	word -20	– 8	— 20
end|last|coordinator|	, -95	capital -40	coordinator -57	end -31	preposition -25	subordinator -96	that -73	word -55
end|last|determiner|	, -13	auxiliary -38	capital -86	coordinator -12	end -60	preposition -12	subordinator -79	that -58	verb-thinking -34	word -87
end|last|possessive|	, -18	capital -50	coordinator -34	preposition -79	subordinator -58
end|last|preposition|	, 16	adverb -36	auxiliary -52	capital -195	coordinator -97	preposition -59	subordinator -163	that -88	verb-thinking -18	word -80
end|last|pronoun|	, -19	- -57	; 24	auxiliary -73	coordinator -77	end -9	preposition 17	that -45	verb-thinking -19	word -38
end|last|quote|	, 141	; 29	coordinator 9	preposition -83	subordinator 56	that -21	word -40
end|last|subordinator|	, -20	auxiliary -49	capital -95	coordinator -62	end 12	preposition -8	subordinator -65	that -54
end|last|that|	, -26	end 10	preposition 8	subordinator -118	word -28
end|last|verb-judging|	, 33	adverb -43	coordinator 7	end 24	subordinator 29	word 20
end|last|verb-saying|	, -34	- -38	: -29	; -15	capital 50	coordinator 23	determiner -46	end -22	preposition 18	subordinator -80	that -21	verb-thinking -24	word -45	— 21
end|last|verb-thinking|	, 12	capital -58	coordinator 45	preposition -58	subordinator -55	that -54	word -26
end|last|word|	( 32	, -20	- 17	; 25	auxiliary 6	capital 36	determiner -20	end 23	preposition -37	subordinator -8	that -18	verb-thinking -48	word -7	– -6	— -19
end|late|judging|0|	false 23	true 60
end|late|judging|v0|	true 6
end|late|judging|v1|	false 21	true -28
end|late|saying|0|	false -15	true -10
end|late|saying|1|	false -70
end|late|saying|t0|	false 26	true 7
end|late|saying|v0|	false -27	true 26
end|late|saying|v1|	false -107
end|late|saying|v2|	false -8	true 46
end|late|thinking|0|	false -73	true 40
end|late|thinking|v1|	false -54	true 21
end|learn|	0 30	and -39	end -44	in 22	to -39	v0 -8	v1 -67
end|length|10-15|(|	0 -35	v0 -34	v1 17
end|length|10-15|,|	0 18	1 -13	2 -12	t0 7	t1 -9	v1 -31	v2 -103
end|length|10-15|-|	0 -20	t0 26	v0 14	v1 -70
end|length|10-15|:|	v0 -68	v1 -77
end|length|10-15|;|	v0 14	v1 17
end|length|10-15|adverb|	v0 -33
end|length|10-15|after|	saying 38	thinking -47
end|length|10-15|auxiliary|	v0 -51
end|length|10-15|behind|	judging -22	saying -45	thinking -13
end|length|10-15|capital|	0 -61	1 -51	t0 -68	v0 -20	v1 -32	v2 -33
end|length|10-15|coordinator|	0 -53	1 -83	2 -46	t0 -57	t1 -53	t2 -24	v0 -39	v1 -108	v2 -52
end|length|10-15|determiner|	v0 14
end|length|10-15|end|	0 14	1 8	t0 -9	t1 -18	v0 12	v2 73
end|length|10-15|late|	judging -29	saying 25	thinking -39
end|length|10-15|next|	judging -41	saying -10	thinking 9
end|length|10-15|preposition|	0 -72	1 -16	2 -51	t0 -155	t1 -56	t2 -38	v0 -97	v1 -58	v2 -42
end|length|10-15|subordinator|	1 -38	2 -35	t0 -102	t1 20	v0 -43	v1 -88	v2 16
end|length|10-15|that|	0 -97	1 -26	judging -18	saying 28	t1 -23	thinking -53	v0 -27	v1 -45	v2 -39
end|length|10-15|verb-thinking|	v0 -25
end|length|10-15|word|	0 23	1 -35	t0 -50	v0 -72	v1 -38	v2 -36
end|length|10-15|–|	v0 -41
end|length|10-15|—|	t0 -65	v1 33
end|length|16-30|(|	v1 12	v2 -39
end|length|16-30|,|	0 12	1 -15	t0 -26	t2 -44	v0 -43	v2 -11
end|length|16-30|-|	v0 -22	v2 -6
end|length|16-30|:|	v0 25	v1 29	v2 -39
end|length|16-30|after|	saying 36
end|length|16-30|auxiliary|	v0 -40	v1 -37	v2 -55
end|length|16-30|behind|	judging -31	saying -40	thinking -45
end|length|16-30|capital|	v0 -117	v1 -61	v2 -44
end|length|16-30|coordinator|	1 -22	2 13	t0 -61	t1 -41	t2 -41	v0 -122	v2 -54
end|length|16-30|end|	0 36	t1 -9	t2 14	v1 -7	v2 9
end|length|16-30|late|	judging -22	saying -28	thinking -15
end|length|16-30|next|	judging -49	saying -30	thinking -35
end|length|16-30|preposition|	0 -74	1 -73	2 -55	t0 -108	t1 -54	t2 -59	v0 -85	v1 -50	v2 -49
end|length|16-30|subordinator|	0 -54	t0 -41	t1 -54	v0 -112	v1 -100	v2 -91
end|length|16-30|that|	1 -30	judging 15	saying 6	t0 -23	t1 -16	v0 -76	v1 -51	v2 -32
end|length|16-30|verb-thinking|	v0 -18	v2 -31
end|length|16-30|word|	1 -14	2 -31	t0 -30	v0 -51	v1 -41	v2 -48
end|length|16-30|–|	v0 -65
end|length|16-30|—|	v0 -8	v1 -21
end|length|1|,|	0 19
end|length|1|-|	0 -10
end|length|1|;|	0 49
end|length|1|after|	saying -70
end|length|1|auxiliary|	0 -72
end|length|1|behind|	judging 28	saying 49	thinking -12
end|length|1|capital|	0 25
end|length|1|coordinator|	0 30
end|length|1|late|	judging -52	thinking -46
end|length|1|next|	judging 40	thinking 32
end|length|1|preposition|	0 38
end|length|1|source|	source -23
end|length|1|subordinator|	0 13
end|length|1|that|	judging 7	saying -13	thinking 10
end|length|1|verb-thinking|	0 -14
end|length|1|word|	0 22
end|length|2|,|	0 9
end|length|2|-|	0 32
end|length|2|:|	0 -10
end|length|2|;|	0 42
end|length|2|after|	saying -78	thinking -31
end|length|2|auxiliary|	0 -59
end|length|2|behind|	judging 33	saying 21	thinking 30
end|length|2|capital|	0 21
end|length|2|coordinator|	0 18	v0 43
end|length|2|late|	judging 23	saying 8
end|length|2|next|	judging 45	saying 13	thinking 26
end|length|2|preposition|	0 11	t0 -27	v0 49
end|length|2|source|	source -51
end|length|2|subordinator|	0 9	t0 -64	v0 25
end|length|2|that|	0 -50	judging 39	saying 8	thinking -57	v0 -83
end|length|2|verb-thinking|	v0 -25
end|length|2|word|	0 -92
end|length|2|–|	0 13
end|length|31+|(|	v2 -45
end|length|31+|,|	v0 -18	v1 -30	v2 -38
end|length|31+|after|	saying -48
end|length|31+|behind|	judging -30	saying 7	thinking 12
end|length|31+|capital|	v1 -32	v2 -22
end|length|31+|coordinator|	v0 -67	v1 -51	v2 -53
end|length|31+|end|	v0 -29	v1 -14	v2 -46
end|length|31+|late|	saying 23
end|length|31+|next|	judging -51	saying -55	thinking -40
end|length|31+|preposition|	v0 -136	v1 -51	v2 -58
end|length|31+|source|	source 18
end|length|31+|subordinator|	v0 -46	v1 -58	v2 -79
end|length|31+|that|	saying -34	thinking 38	v1 -27	v2 -43
end|length|31+|word|	v1 -27	v2 -30
end|length|3|(|	0 -28
end|length|3|,|	0 24	1 -67	t0 -12
end|length|3|-|	0 13
end|length|3|:|	0 -59	v0 43
end|length|3|after|	saying -56
end|length|3|behind|	thinking 6
end|length|3|capital|	0 -20
end|length|3|coordinator|	0 9	1 -36	t0 13	v0 31
end|length|3|end|	0 -47	1 -55	t0 58	v0 59
end|length|3|late|	judging -41	saying -44	thinking -53
end|length|3|next|	judging 27	saying 33	thinking -29
end|length|3|preposition|	0 -8	1 -37	v0 20
end|length|3|source|	source -52
end|length|3|subordinator|	0 -16	1 -13	t0 20	v0 -32
end|length|3|that|	0 -126	judging -63	saying -57	v0 -78
end|length|3|word|	0 -82	t0 -54	v0 -23
end|length|3|—|	0 -9
end|length|4-5|(|	0 -6
end|length|4-5|,|	0 -41	1 -37	t0 21	v0 18	v1 -81
end|length|4-5|-|	0 6	v0 -48
end|length|4-5|:|	0 17
end|length|4-5|;|	0 -6	t0 24	v0 21
end|length|4-5|after|	saying -23	thinking 9
end|length|4-5|auxiliary|	0 6	v0 -34
end|length|4-5|behind|	saying 8	thinking 17
end|length|4-5|capital|	0 -90	t0 -15	v0 10
end|length|4-5|coordinator|	1 -40	t0 42
end|length|4-5|determiner|	v0 -37
end|length|4-5|end|	0 -7	1 -38	t0 138	v1 -34
end|length|4-5|late|	judging 19	saying -41	thinking 15
end|length|4-5|next|	saying -10	thinking -17
end|length|4-5|preposition|	0 -56	1 16	t0 -56	v0 -25	v1 -41
end|length|4-5|source|	source -77
end|length|4-5|subordinator|	0 -9	1 -26	t0 16	v0 41	v1 -28
end|length|4-5|that|	0 21	1 -37	judging -19	saying -12	t0 -25	thinking -78	v0 -86	v1 -7
end|length|4-5|verb-thinking|	v0 -30
end|length|4-5|word|	0 -111	1 -29	t0 -25	v0 6
end|length|4-5|–|	0 -18
end|length|6-9|(|	0 27	v0 41
end|length|6-9|,|	0 -22	1 -11	t0 -7	t1 -6	v2 26
end|length|6-9|-|	v0 23
end|length|6-9|:|	0 17	v0 12
end|length|6-9|;|	0 -39
end|length|6-9|adverb|	v0 -51
end|length|6-9|after|	saying -16
end|length|6-9|auxiliary|	0 20	v0 -49
end|length|6-9|behind|	judging -22	saying -20	thinking -30
end|length|6-9|capital|	0 -126	1 -29	v0 -106	v1 -16
end|length|6-9|coordinator|	0 -58	1 13	2 -39	t0 -12	v1 -74	v2 -28
end|length|6-9|end|	0 24	1 29	t1 -8	v0 10	v1 29	v2 74
end|length|6-9|late|	judging 45	saying -6	thinking -24
end|length|6-9|next|	judging -8
end|length|6-9|preposition|	0 -40	1 -136	2 -20	t1 -40	v0 -41	v1 -45	v2 -13
end|length|6-9|source|	source -16
end|length|6-9|subordinator|	0 -39	1 -45	2 -44	t0 -33	t1 -50	v0 -37	v1 16
end|length|6-9|that|	1 -57	judging -43	saying -18	t0 -45	thinking -19	v1 -25
end|length|6-9|verb-thinking|	v0 -28
end|length|6-9|word|	1 -40	t0 -47	v0 -65	v1 -21
end|length|6-9|–|	v0 -53
end|length|6-9|—|	0 33
end|liken|	end 53	t0 -16
end|like|	, -14	. -36	0 -14	1 -39	a -20	and -50	capital -51	determiner -51	end 41	her -12	in -57	of -23	preposition -30	stop -36	t0 -44	that -18	the -24	to -40	v0 -19	v1 11	v2 -32	what -16	word -39
end|list|	, 59	0 29	and -55	as -50	end -50	for -59	of -39	than -31	v0 -43	v1 -47	v2 -60
end|love|	end -60	v0 13
end|maintain|	, -12	0 -30	and -43	by -39	end 47	from -40	in -36	of -6	that -22	to -41	who -13
end|march|	, -38	. -45	0 -32	15 -49	preposition -23	stop -45	t0 -17	v0 -76	v1 -22	word -55
end|may|	. -49	1 -26	adverb -52	become -45	have -9	not -40	stop -49	t0 -51	v0 -75	v1 -41	v2 -55	word -74
end|mean|	end -15	v0 36
end|mention|	, -21	1 35	and 27	as -58	at 25	by -25	end -23	for -36	from -54	in 26	of -28	on 7	or -40	t0 8	that -27	to -75	v0 -16	v1 -78	v2 16	who -51
end|message|	end -14	v0 -36
end|mock|	, 46	and -65	as -41	end 21	in 37	of -35	to -30	v0 -11	v1 -83	who -34	with -38
end|monday|	's -39	, -41	. 17	0 24	possessive -39	preposition 10	stop 17	t0 -44	v1 -31	v2 -26	word -68
end|month|	, -56	. -34	0 -56	in -24	of -31	preposition -37	stop -34	t0 -13	v0 -39	v1 -19	v2 -15
end|morning|	. -26	0 -22	stop -26	v0 -34	v1 -15
end|name|	0 -42	as -53	of -39	to -40	v0 44
end|near|	capital -67	civilians -44	determiner -34	the -30	v0 -68	v1 -37	word -44
end|need|	0 -44	end -10	of -48	t0 -26	to 20
end|next|judging|0|	false 27	true 31
end|next|judging|1|	true 49
end|next|judging|2|	false -43	true 6
end|next|judging|t0|	false 12
end|next|judging|t1|	false -109	true 20
end|next|judging|t2|	false -77	true -7
end|next|judging|v0|	false -13	true -15
end|next|judging|v1|	false -47	true -51
end|next|judging|v2|	false -53	true -39
end|next|saying|0|	true -18
end|next|saying|1|	false -37	true -17
end|next|saying|2|	false 7	true 20
end|next|saying|t0|	false 7
end|next|saying|t1|	false 11	true -16
end|next|saying|t2|	false -51	true -8
end|next|saying|v0|	false -22
end|next|saying|v1|	false -8	true 14
end|next|saying|v2|	false -43	true 10
end|next|thinking|1|	false -19	true -46
end|next|thinking|2|	false -30
end|next|thinking|t0|	false -14	true 27
end|next|thinking|t1|	false 26	true -8
end|next|thinking|t2|	false -33
end|next|thinking|v0|	false -12
end|next|thinking|v1|	false -51	true -20
end|next|thinking|v2|	false -138
end|night|	, -39	. -37	0 -68	and -26	before -28	coordinator -26	possessive -42	preposition -16	stop -37	subordinator -44	v0 -40	v1 -37	v2 -22	word -23	’s -42
end|nominate|	, -9	0 6	end -17	for -68	to -55
end|nor|	v0 -51
end|note|	, -19	- -54	0 -101	1 -7	: -51	about -17	after -59	against -30	and -15	april -31	as -51	at -63	by -88	end 41	for -47	from -44	in -113	of -28	off -14	on -102	or -26	than -37	that -57	to -61	under -53	v0 -16	v1 44	v2 -15	while -52	who -41	with -58
end|november|	, -28	. -57	0 -38	and -16	auxiliary -8	coordinator -26	general -30	stop -57	v0 -61	v1 -27	v2 -26	word -48
end|object|	, -39
end|observe|	end 22	in -20	v0 12
end|october|	. -37	0 -46	preposition -34	stop -37	v0 -28	v1 -9
end|offer|	, 38	0 35	about -35	and -88	as -56	end -63	for -66	in 23	of -79	on -64	t0 18	that -63	to 37	v0 -32	v1 -13
end|off|	. -31	0 -59	a -26	by -21	capital -39	determiner -74	his -29	in -13	over -36	preposition -36	stop -31	subordinator -28	the -65	their -22	v0 -94	v1 -27	v2 -17	verb-judging -18	word -61
end|of|	 -18	$ -36	0 -171	1 -35	14 -32	2 -21	20 -40	4 -12	500 -38	600 -29	84 -6	9 -46	a -75	adverb -43	all -41	america -35	american -40	americans -26	an -64	anonymity -23	any -27	arizona -25	attack -39	auxiliary -49	ballots -20	beating -37	being -48	between -26	big -45	black -22	blackstone -23	both -26	business -30	capital -108	civil -23	clinton -43	color -30	complaints -20	congress -30	context -58	cost -43	credit -48	democratic -25	determiner -94	dollars -36	donald -47	each -39	earlier -20	education -23	emails -39	emergency -47	eminent -40	employees -31	error -8	florida -31	foreign -28	four -40	government -37	growing -51	her -57	him -32	his -78	homes -21	how -36	information -42	interest -23	israel -35	it -49	its -44	justice -17	land -24	likely -13	many -24	millions -32	money -25	more -31	mr. -37	mrs. -25	muslims -36	national -32	new -22	next -14	nine -15	no -21	obama -39	ohio -25	one -33	other -19	output -17	people -21	policy -35	political -23	preposition -38	president -17	pronoun -50	public -34	quote -18	republican -30	republicans -20	rice -18	sanders -34	schedule -15	sen. -38	sexism -49	some -33	speech -28	staff -8	state -73	states -20	stealing -14	subordinator -49	superdelegates -28	t0 -70	t1 -15	t2 -17	tax -13	terrorism -56	tests -13	texas -24	that -39	the -77	their -66	them -38	this -20	those -53	time -39	track -33	trips -7	trump -26	two -29	u.s. -27	undocumented -44	using -28	v0 -34	v1 -18	v2 -19	verb-judging -68	verb-saying -82	verb-thinking -54	vermont -41	voters -18	wall -26	washington -16	what -33	white -17	whom -17	winning -16	women -46	word -65	£ -31
end|once|	0 -54	a -26	adverb -40	again -39	auxiliary -36	determiner -32	pronoun -26	the -17	v0 -71	v1 -18	word -33
end|onto|	determiner -58
end|on|	 -40	. -52	0 10	1 -92	a -122	abortion -54	adverb -70	advertising -84	all -63	an -70	april -59	audit -56	behalf -62	by -30	capital 43	cbs -45	clinton -65	coordinator -49	determiner -47	earth -40	every -66	facebook 37	foreign -36	four -61	friday -101	guns -43	hand -37	her -83	his -95	how -36	immigration -71	israel -63	issues -42	it -59	jobs -65	june -57	march -53	muslims -80	obama -62	one -61	policy -44	preposition -77	pronoun -54	quote -40	saturday -70	schedule -65	social -58	some -40	something -23	stage -48	stop -52	subordinator -41	sunday 32	t0 -21	t1 -33	television -44	that -18	the -27	their -73	those 11	time -48	to -67	track -70	trade -60	trump -83	tv -60	twitter 36	v1 -70	v2 -47	verb-judging -40	verb-saying -78	wall -63	wednesday 74	whether -41	word -41
end|oppose|	, 35	0 17	and 32	end -56	for -39	from -32	in -64	of -31	on 11	t0 29	that -30	to -65	v0 -21	v1 -73
end|order|	, 18	by -51	end -21	in 8	of -37	t0 -51	that -37	to -90	v1 -53
end|order|according|	, -14	capital -29	coordinator -54	end 39	preposition -72	subordinator -64	that -21	word -23
end|order|apposed|	( -16	, -12	: -14	; 26	auxiliary -35	capital 26	coordinator -32	end 28	preposition -28	subordinator -82	that -87	verb-thinking -30	word 15
end|order|apposition|	( -30	, -25	: 39	; -26	capital -50	coordinator -46	end 32	preposition -19	subordinator 25	that -52	word -48
end|order|direct|	- 30	: -21	; 66	adverb -9	auxiliary -11	capital -40	coordinator -6	determiner -85	preposition -12	subordinator -12	that -38	verb-thinking -61	word -53	— 20
end|order|inverted|	end -21	preposition -26
end|order|relative|	, 28	- -32	: 22	; 19	auxiliary -36	capital -77	coordinator -8	end -72	preposition -12	subordinator 19	verb-thinking -34	word -74	— 7
end|order|shared|	( 8	, 22	: 17	; -45	auxiliary -70	capital -6	coordinator 30	end -17	preposition -24	subordinator -42	that -23	verb-thinking -35	word -22	– 19	— -35
end|or|	0 -13	1 -12	a -18	adverb -54	capital -77	coaches -40	determiner -59	even -21	how -32	less -8	more -24	not -48	preposition -48	subordinator -40	t0 -78	the -42	v0 -117	v1 -48	v2 -30	word -57
end|outline|	0 -57	and -51	end 31	v0 21
end|outside|	capital -52	determiner -46	its -39	the -39	v0 -76	v1 -20	v2 -34	word -29
end|out|	 -34	, -32	. -34	0 -73	a -42	adverb -25	and -23	any -40	at -25	by -30	coordinator -27	determiner -73	for -24	his -30	in -38	of -59	on -33	preposition -73	quote -34	stop -34	subordinator -34	t0 -72	that -40	the -45	to -42	v0 -84	v1 -28	v2 -21	verb-thinking -21	word -50
end|over|	. -35	1 -23	a -45	and 16	capital -84	clinton -43	coordinator 16	determiner -51	her -44	his -68	how -16	in -32	preposition -40	sanders -36	stop -35	subordinator -32	t0 -109	the -8	their -51	to -23	trump -42	two -47	v0 -123	v1 -37	v2 -34
end|paint|	0 -34	as 23	end 7	of -24	v0 20
end|past|	. -29	0 -69	and -23	capital -30	coordinator -23	determiner -38	stop -29	the -38	v0 -69	v1 -26	v2 -21	verb-judging -26	week -20	word -73
end|persuade|	0 -45	end -14	to -70
end|per|	0 -54	cent -58	tonne -39	v0 -65	v1 -17	word -66
end|plan|	( -40	, -9	0 -64	and -55	at -83	by -98	for -64	from -54	march -22	month -19	of -33	on -50	t0 7	that -23	to -75	v0 -12	v1 31
end|pledge|	, 62	and 10	end -39	in -52	of -52	on -69	that -19	to -44	v0 12	v1 -58
end|point|	, -88	0 -50	: -17	after -53	and 20	as -53	by -88	end 43	for -73	from -47	in -93	november -21	of -55	on -85	that -99	to 25	v0 -8	v1 50	v2 39	who -29	with -66
end|portray|	0 -94	as -89	end 32
end|post|	, -44	0 -27	1 16	and -52	end -37	in -65	of -39	on 49	to 27	v0 -10	v2 29
end|praise|	, 41	0 24	and 39	end -28	for -89	of -50	on -75	t0 -18	that -51	to -85	v0 -13	v1 -9
end|predict|	, -38	0 -18	1 50	and -47	as -29	end 45	in -58	of -44	on -42	or -27	to -39	v0 -26	v1 -21
end|prefer|	0 13	about -34	end -39	t0 -8	to -54
end|preposition|$|	0 -76	1 -24	t0 -34	v0 -68	v1 -26	v2 -10	word -94
end|preposition|,|	0 -62	adverb -49	capital -41	coordinator -30	determiner -32	preposition -35	v0 -72	v1 -38	verb-saying -40	word -39
end|preposition|0|	, -35	after -93	behind 6	capital -31	coordinator 20	end 115	late -33	next 9	preposition -41	source -76	subordinator -76	that -69	word -41
end|preposition|1|	, -69	after -58	behind -78	coordinator 14	next 11	preposition -63	that -65
end|preposition|2|	behind -31	next -73	that -30
end|preposition|adverb|	0 -25	auxiliary -56	determiner 16	preposition -53	stop -34	subordinator -47	t0 -40	that -50	v0 -119	v1 -25	v2 -14	verb-judging -39	verb-saying -11	word -49
end|preposition|auxiliary|	0 -27	adverb -43	auxiliary -49	determiner -62	preposition -66	pronoun -10	quote -16	stop -35	subordinator -39	t0 -51	that -24	v0 -82	v1 -35	v2 -33	verb-judging -40	verb-saying -74	verb-thinking -17	word -72
end|preposition|capital|	' -46	( -63	) -21	, 14	- -37	0 -17	1 -104	2 -51	: -29	adverb 17	auxiliary -131	capital -35	coordinator -53	determiner -47	end -68	preposition -28	pronoun -27	quote -61	stop -20	subordinator -25	t0 -21	t1 -22	that -88	v0 -19	v1 -47	v2 -46	verb-judging 21	verb-saying -55	word -33	– -53	’ -46
end|preposition|coordinator|	0 -6	adverb -63	auxiliary -22	determiner -35	that -39	v0 -67	v1 -44	v2 -23	verb-saying -36	word -65
end|preposition|determiner|	$ -62	, 17	0 16	2 -49	auxiliary -50	capital -32	coordinator -40	determiner -19	preposition 8	quote -63	stop -91	subordinator -34	t0 -32	t1 -61	t2 -53	v0 -17	v1 -60	v2 -61	verb-judging -8	verb-thinking -99
end|preposition|preposition|	auxiliary -46	capital -89	determiner 11	preposition -48	pronoun -29	stop -29	t0 -84	v0 -42	v1 -31	v2 -26	verb-saying -61	word -100
end|preposition|pronoun|	, -41	0 -15	1 -22	; -39	adverb -43	auxiliary -60	coordinator -49	determiner -25	preposition -59	stop -28	subordinator -52	t0 -49	v0 -90	v1 -27	v2 -21	verb-judging -22	verb-saying -34	verb-thinking -33	word -53
end|preposition|quote|	, -26	0 10	1 -36	auxiliary -33	coordinator -26	determiner -40	end -40	preposition -9	pronoun -21	stop -79	v0 -66	v1 -35	v2 -31
end|preposition|stop|	0 -52	capital -40	coordinator -28	determiner -43	end -70	pronoun -38	quote -39	t0 -36	v0 -68	v1 -34	v2 -28
end|preposition|subordinator|	0 18	adverb -43	auxiliary -27	capital -55	determiner -61	preposition -37	pronoun -21	v0 -116	v1 -37	v2 -19	word 16
end|preposition|t0|	, 30	: -23	after -26	behind -90	capital -15	coordinator -15	end 60	late -67	next -16	preposition -16	subordinator -10	that -74	word -43	— -20
end|preposition|t1|	, 10	behind -44	coordinator -27	end -39	next -67	preposition -39	subordinator 11	that -26
end|preposition|t2|	end 46	next -38	preposition -28
end|preposition|that|	0 -66	auxiliary -14	capital -25	preposition -38	stop -25	v0 -51	v1 -26	verb-saying -28	word -55
end|preposition|v0|	- -9	: 39	; 32	after -73	auxiliary -31	behind -48	capital -87	coordinator -56	end -39	late -56	next -11	preposition -16	source -40	that -67	verb-thinking -33	word -48	— -24
end|preposition|v1|	, -40	- -62	: 9	after -41	behind -53	capital -34	coordinator 14	end -8	late -44	next -56	preposition -51	source -19	subordinator -42	that -50	word -21
end|preposition|v2|	, -92	after -28	behind -64	coordinator -40	end -14	late -58	next -49	preposition -54	source -38	subordinator -42	that -42
end|preposition|verb-judging|	, -49	0 -68	1 -29	capital -89	coordinator -45	determiner 10	preposition -99	pronoun -68	stop -18	subordinator -60	t0 -59	that -33	v0 15	v1 -40	v2 -40	verb-judging -42	word -23
end|preposition|verb-saying|	, -78	0 -53	1 -54	adverb -63	capital -57	coordinator -76	determiner -37	preposition -14	pronoun -60	stop -87	subordinator 10	t0 -97	t1 -27	that 9	v0 -17	v1 -43	v2 -44	verb-judging -56	verb-saying -63	verb-thinking -38	word -31
end|preposition|verb-thinking|	, -48	0 -20	determiner -79	preposition -9	pronoun -44	stop -27	subordinator -53	that -46	v0 -81	v1 -29	v2 -32	word -52
end|preposition|word|	$ -68	% -85	' -56	- -59	0 -16	1 -13	2 -47	: 11	; -56	adverb 18	auxiliary -7	capital -46	coordinator 20	determiner -59	possessive -68	preposition -60	pronoun -85	quote -76	stop -10	t1 -49	t2 -26	that -23	v0 -23	v1 -51	v2 -40	verb-judging -11	verb-saying -120	verb-thinking -86	word -33	— -63	’ -37
end|preposition|£|	v0 -57	word -61
end|present|	0 9	end -7
end|press|	0 -26	end 26	for -43	in -68	to -45	v0 34
end|promise|	, 18	0 -53	1 -31	and -11	as -56	by -101	end 24	for -67	from -33	if -47	in -83	into -41	of -46	t1 -76	that -36	to -63	v0 11	v2 22	week -26	within -33	year -25
end|pronoun|0|	; 35	auxiliary -61	coordinator 6	end 29	preposition 17	subordinator -17	that -39	word -51
end|pronoun|1|	, -84	coordinator 23	end 39	preposition -50
end|pronoun|t0|	, -29	coordinator -51	end 44	preposition -83	subordinator -56
end|pronoun|v0|	( -14	, 14	- -29	: -16	; -15	adverb -34	capital -96	coordinator -25	determiner -31	end 23	preposition -69	subordinator -7	that -98	verb-thinking -18	word -58	— 16
end|pronoun|v1|	, -20	- -66	capital -49	coordinator -79	end -6	preposition -49	subordinator -60	that -52	word -38
end|pronoun|v2|	coordinator -20	end -26	preposition -54	subordinator -57	that -23	word -24
end|propose|	, 36	0 -14	and 34	as -46	by -70	end -44	for -77	from -53	in 8	of -50	on -87	that -56	to -59	v0 12	v1 -48	v2 21
end|protest|	0 39	end -39
end|prove|	, -11	end 24	v1 -54
end|question|	, -35	0 8	1 -63	about -32	and -12	as -41	at -66	because -48	by 32	for -57	from -41	in -12	of -45	on 9	so -14	t0 25	that -53	v0 -17	v2 -40	with -64
end|quote|	0 -37	end 45
end|rail|	0 13	and 10	end 12	for -62	in -42	of -27	to -81	v0 -9	v1 -50
end|raise|	end -43	in 15	to -61
end|read|	end -11
end|reaffirm|	0 -33	end 36
end|realize|	end 37	v0 -18
end|rebuke|	end 23	v0 9
end|rebut|	0 -27	end 37
end|recall|	, 9	0 -21	and 7	as -40	at -51	by -99	end 27	for -39	from -50	in -76	of -39	on -39	out -19	that -46	to -73	v1 15	v2 -26	when -85	with -54
end|reckon|	0 -22	1 43	end 22
end|recognize|	0 -9	end -6	in -45	to -25	v0 -26	v1 12
end|recommend|	, -49	0 -11	against -23	and -45	end 41	of -27	on -41	to -28	v0 -57	v1 18
end|record|	0 -31	end -14	to -30	v0 40
end|recount|	0 9	end -22
end|reference|	, 36	0 -17	as -41	end 16	in -7	of -26	to -43	v0 26
end|refer|	, 34	0 -16	1 -9	and -32	in -57	of -44	t0 41	to -68	v0 19	v1 -58
end|reflect|	0 -71	end 63	v0 29
end|refuse|	, -12	0 -54	and -63	end -7	for -63	in -69	of -33	on 11	t0 -27	that -34	to -69	v1 -13
end|regard|	, 36	0 22	as -50	end -32	of -31	v1 -43
end|reiterate|	, -21	0 14	and -42	end 10	of -42	to -37	v0 -8	v1 -40
end|reject|	, 22	and 17	at -45	for -34	from -46	in -47	of -30	that -94	to -40	v1 -68	year -12
end|remark|	end -11	in -42	v0 -20
end|remember|	, -59	0 -64	end 75	of -17	to -43
end|remind|	end 26	in -47	to -51	v0 -45
end|repeat|	, 17	0 14	and -65	at 24	end 10	for -63	on -53	that -74	to -48	v0 10	v1 23
end|reply|	, -57	0 -34	and -56	by -42	end 83	for -25	in -47	of -17	on -70	since -17	to -20	v0 -30	v1 41
end|report|	, -8	0 -18	1 -47	; 49	about -19	and -78	as -24	at -78	between -20	by -71	end 37	for -39	from -53	in -24	month -24	of -35	on -9	out -25	since -26	than -28	that -41	through -48	to -76	v1 10	v2 -12	with -69
end|request|	0 34	end -38	to 31	v0 -10
end|respond|	0 -33	and 7	end 8	for -77	into -24	of -57	on -66	that -65	to -51	v0 14	v1 9	with 32
end|rest|10-15|judging|	( -6	, 39	- 19	: 22	; 18	about -45	after -73	against -39	among -45	and 40	as -110	because -35	before -35	behind -38	by -17	down -31	during 13	for -112	from -84	how -44	in 11	into -50	of -89	off -66	on -23	or -61	out -28	past -30	per -27	than -50	that 13	then -31	through -52	to -38	under -55	up -48	wednesday -26	week -24	what -23	when 17	whether -32	which -59	who 19	year -23	— 12
end|rest|10-15|judging|(|	0 -29	v0 -43
end|rest|10-15|judging|,|	0 11	1 -73	2 17	t0 14	v0 18	v1 28	v2 19
end|rest|10-15|judging|-|	v0 14
end|rest|10-15|judging|:|	v0 23
end|rest|10-15|judging|;|	v0 18
end|rest|10-15|judging|capital|	v0 15
end|rest|10-15|judging|coordinator|	t0 30	v0 26	v1 -56	v2 -30
end|rest|10-15|judging|preposition|	0 -19	1 -46	2 -37	t0 -23	v0 -25	v1 -43	v2 -34
end|rest|10-15|judging|subordinator|	0 -9	t0 -38	v0 -21	v1 -39	v2 -34
end|rest|10-15|judging|that|	0 25	1 -29	v0 -58	v1 -23
end|rest|10-15|judging|word|	0 25	v0 -42	v1 -41	v2 -36
end|rest|10-15|none|	( -15	, -10	- -21	: 22	; 14	about -78	above -36	across -68	after -43	against -59	along -29	among -76	and -9	april -47	around -53	as -37	at 23	before -23	behind -57	below -60	between -65	beyond -35	by -7	despite 20	down -45	during -49	following 25	for -57	how -40	if 17	in -30	into -44	july -9	month -22	near -30	night -27	of -99	off -54	once -41	or -59	out -66	outside -36	over -69	past -30	per -60	saturday -62	since 15	so -43	sunday -39	than -76	that -85	through -61	thursday -37	to -62	tuesday -29	under -60	unless -51	until -48	up -12	week -33	what -28	when -9	which -23	while -81	who -35	with 7	within -63	without -67	year -21	— -50
end|rest|10-15|none|(|	0 20	v0 -39	v1 -65
end|rest|10-15|none|,|	1 -8	2 -88	t0 -10	t1 38	v0 -15	v1 -27	v2 13
end|rest|10-15|none|-|	0 -49	v0 -11	v1 23
end|rest|10-15|none|:|	v0 12
end|rest|10-15|none|capital|	0 -57	v0 -59	v1 -10
end|rest|10-15|none|coordinator|	0 18	1 -39	t0 -47	t1 -37	v0 -29	v1 -66	v2 -25
end|rest|10-15|none|preposition|	0 -14	2 -25	t1 -51	v0 -44	v1 -53	v2 -53
end|rest|10-15|none|subordinator|	t0 -99	v0 -40	v1 -41	v2 -30
end|rest|10-15|none|that|	0 -60	v0 -68	v1 -43
end|rest|10-15|none|word|	0 -50	v0 -43	v1 -30	v2 -18
end|rest|10-15|none|—|	0 14	t0 -57	v0 -47
end|rest|10-15|saying|	( 18	, 31	- 24	: -23	; 51	about -53	across 24	after 40	against -56	along -36	among -47	and 22	april -46	as -45	at 9	because -111	before 41	behind -33	between -39	but 46	by -32	down -46	during 10	for -23	friday -52	from 13	how -43	if -47	into -60	month -32	night -37	november -22	of -27	on -10	once -14	or -24	out -64	over -55	past -49	saturday -40	since -52	so -44	than -47	that 11	through 27	to -16	under 28	up -75	wednesday -14	week -34	what -45	when 34	whether -45	which -47	while 37	with -37	within -42	without -67	year -31	– 35
end|rest|10-15|saying|,|	0 -12	1 -32	t0 -32	t1 35	v0 29	v1 31	v2 -18
end|rest|10-15|saying|-|	0 15	v0 24	v1 -71
end|rest|10-15|saying|:|	v0 -54
end|rest|10-15|saying|;|	v0 66
end|rest|10-15|saying|capital|	t0 10	v0 -84	v1 -29	v2 -23
end|rest|10-15|saying|coordinator|	0 20	t0 19	v0 8	v1 13	v2 -54
end|rest|10-15|saying|preposition|	1 7	t0 -31	t1 -52	v0 25	v1 -41	v2 -45
end|rest|10-15|saying|subordinator|	0 11	t0 -38	v0 53	v1 -51	v2 -47
end|rest|10-15|saying|that|	0 18	1 -34	v0 -79	v1 -10	v2 -39
end|rest|10-15|saying|word|	0 11	1 -25	t0 -38	v0 -72	v1 -25
end|rest|10-15|saying|—|	v0 -22
end|rest|10-15|thinking|,|	0 24	1 -102	t0 9	v0 -18
end|rest|10-15|thinking|-|	1 -46
end|rest|10-15|thinking|	: -17	about -16	after 16	against -12	as -75	at -59	because 21	by 14	for -87	from -93	how -20	if -36	in -36	like -57	of -74	on -14	or -23	out -27	over -47	per -39	than -45	that -94	to -12	toward -16	up -44	week -24	what -35	who -66	within -19	— 17
end|rest|10-15|thinking|:|	v0 -17
end|rest|10-15|thinking|capital|	v0 -39	v1 -24
end|rest|10-15|thinking|coordinator|	0 6	1 -34	t0 23	v0 -36	v1 -38	v2 -22
end|rest|10-15|thinking|preposition|	1 -81	t0 -93	v0 -159	v1 -53	v2 -40
end|rest|10-15|thinking|subordinator|	0 -19	1 -25	v0 -87	v1 -37
end|rest|10-15|thinking|that|	0 -74	v0 -54	v1 -13	v2 -31
end|rest|10-15|thinking|verb-thinking|	0 -26	1 -29	v0 -36	v1 -27	v2 -35
end|rest|10-15|thinking|word|	0 -54	v0 -51	v1 -29
end|rest|10-15|thinking|—|	0 13	v0 12
end|rest|10-15|verb|	( 23	, 10	- 15	: 7	; 44	about -82	above -48	across -69	after 37	against -55	along -44	among -65	april -68	around -37	as 11	at -37	august -35	behind -39	between -62	beyond -43	but 53	by 34	despite 17	down -32	during -60	evening -26	for -29	from -68	how -78	if -80	into -51	january -21	july -43	june -26	march -32	may -23	monday -48	month -20	night -32	november -29	of -97	off -52	on -33	once -54	or -39	out -59	outside -25	over -12	past -49	per -38	saturday 17	since -99	sunday -54	than -20	that -35	then -46	though -46	through -114	thursday -56	to -160	toward -31	tuesday 21	under -64	up -87	week -18	weekend -38	what -67	where 14	whether -70	who -26	whom -37	whose -7	why -60	within -49	without 20	year -39	yet -44	– 12	— 16
end|rest|10-15|verb|(|	0 -42	v0 39	v1 16	v2 -42
end|rest|10-15|verb|,|	0 -9	2 -8	t0 21	t1 -18	v0 6	v1 -38	v2 -23
end|rest|10-15|verb|-|	0 10	v0 16	v1 -36
end|rest|10-15|verb|:|	v1 -37
end|rest|10-15|verb|;|	0 6	v0 44	v1 41
end|rest|10-15|verb|auxiliary|	v0 -73	v1 -40
end|rest|10-15|verb|capital|	0 -17	1 -48	t0 -36	v1 -40
end|rest|10-15|verb|coordinator|	0 20	1 -77	2 -70	t1 -23	v0 7	v1 -15	v2 -49
end|rest|10-15|verb|determiner|	v0 11	v2 -25
end|rest|10-15|verb|preposition|	0 -32	2 -44	t1 -39	t2 -18	v0 -33	v1 -59	v2 -64
end|rest|10-15|verb|subordinator|	0 19	1 -39	2 -43	t1 19	v1 -10
end|rest|10-15|verb|that|	0 -26	1 -28	t0 -49	t1 -25	v0 -12	v1 -42	v2 -40
end|rest|10-15|verb|word|	0 -21	1 -44	t0 -42	t1 -32	v1 -22	v2 -35
end|rest|10-15|verb|—|	0 9	v0 13	v1 -12
end|rest|1|none|	end -105
end|rest|1|none|end|	0 22	1 -27	2 -40	t0 23	t1 -42	v0 -37	v1 -83	v2 -91
end|rest|2|none|:|	0 -6	v0 34	v1 -35
end|rest|2|none|	; -25	end 18
end|rest|2|none|;|	0 -26
end|rest|2|none|end|	0 -9	t2 12	v0 10	v1 11	v2 14
end|rest|3|none|	, -7	: -24	; -40	against -25	april -47	around -22	as -26	august -38	before -57	but -40	christmas -37	december -35	down -40	easter -49	evening -36	for -37	friday -33	in -54	january -45	july -37	june -29	march -45	monday 17	month -34	morning -26	night -41	november -57	october -37	off -31	on -52	out -37	over -35	past -29	saturday -50	september -37	so -67	sunday -37	that 7	then -14	thursday -60	to -71	today -39	tuesday -18	up -32	wednesday 10	week -38	weekend -22	which -33	whom -23	year -31
end|rest|3|none|,|	v0 -19	v1 -80
end|rest|3|none|:|	v0 -10	v1 -22
end|rest|3|none|adverb|	v0 -44
end|rest|3|none|capital|	0 8	t0 -64	v1 -46	v2 -27
end|rest|3|none|coordinator|	v0 -41	v2 -19
end|rest|3|none|preposition|	0 -61	t0 -36	v0 -94	v1 -36	v2 -33
end|rest|3|none|subordinator|	0 -66	v0 -62	v1 -35
end|rest|3|none|that|	v0 14	v1 -44	v2 -25
end|rest|3|none|word|	0 -65	t0 -29	v0 -39	v1 -24	v2 -31
end|rest|3|thinking|	like -36
end|rest|3|thinking|verb-thinking|	v0 -30
end|rest|3|verb|	may -49
end|rest|4-5|judging|	and -9	by -9	for -47	in -41	into -17	of -25	that -54	to -62	what -34	with -36
end|rest|4-5|judging|preposition|	0 -20	v0 -92	v1 -23	v2 -37
end|rest|4-5|judging|subordinator|	0 -40	v0 -14	v1 -13
end|rest|4-5|judging|that|	v0 -47
end|rest|4-5|none|	( -31	, -61	- -42	: -37	about -68	across -61	after 7	against -56	among -51	and -86	april 23	around -41	as -19	at -73	because -74	before -113	behind -55	between -67	beyond -25	but -86	by -137	down -56	during -65	except 32	following -61	friday 19	from -11	if -42	in -29	into -52	july -29	june -42	march -51	monday -60	near -50	night -31	november -44	october -12	of -79	off -48	or -68	out -44	outside -48	over -14	past -32	per -51	saturday -41	since -57	so -44	sunday -31	than -26	that -71	then -19	through -8	thursday -43	to -52	toward -49	tuesday -56	under -70	until -73	up -40	what -19	while -47	who -20	with -78	within -55	without 8	year -31	yet -31
end|rest|4-5|none|(|	v0 -22	v1 -33
end|rest|4-5|none|,|	0 -8	1 25	v0 -87	v1 -109	v2 -67
end|rest|4-5|none|:|	0 -39
end|rest|4-5|none|capital|	0 14	v1 -29	v2 -25
end|rest|4-5|none|coordinator|	0 -157	1 -39	2 -24	t0 -84	t1 -30	v0 -36	v1 -53	v2 -22
end|rest|4-5|none|preposition|	0 11	1 -82	t0 -154	t1 -46	v0 -39	v1 -54	v2 -41
end|rest|4-5|none|subordinator|	0 -9	1 -33	t1 -42	v0 -81	v1 -44	v2 -26
end|rest|4-5|none|that|	0 -67	v0 -52	v1 -30
end|rest|4-5|none|word|	0 -28	v0 -35	v1 -30
end|rest|4-5|saying|	, 86	about -31	and -42	at -54	by -30	for -54	from -21	in -13	of -42	on -40	than -41	that -51	to -66	who -41	with -45
end|rest|4-5|saying|,|	0 54	1 -77	v0 58
end|rest|4-5|saying|coordinator|	0 -48
end|rest|4-5|saying|preposition|	0 -22	t0 -52	v0 -119	v1 -39	v2 -20
end|rest|4-5|saying|subordinator|	v0 -63
end|rest|4-5|saying|that|	v0 -21
end|rest|4-5|saying|word|	v0 -42
end|rest|4-5|thinking|	and -37	as -32	for -24	like -33	of -20	than -41	that -39	to -50
end|rest|4-5|thinking|preposition|	0 -39	v0 -74	v1 -14
end|rest|4-5|thinking|subordinator|	v2 -33
end|rest|4-5|thinking|verb-thinking|	0 -19	t0 -26	v0 -20
end|rest|4-5|verb|	, -47	about -28	and -26	as -58	before -47	but 14	by -69	for -68	from -48	if -45	in -30	may -41	of -40	on -43	since -28	than -77	that -59	to -68	what -29	when -37	who -30
end|rest|4-5|verb|,|	v0 -37	v2 -52
end|rest|4-5|verb|auxiliary|	v0 -20
end|rest|4-5|verb|coordinator|	v0 -14	v1 -13	v2 -24
end|rest|4-5|verb|preposition|	0 -25	v0 16	v1 -24	v2 -19
end|rest|4-5|verb|subordinator|	0 -48	v0 -108	v1 -31	v2 -11
end|rest|4-5|verb|that|	0 -43	v0 -41
end|rest|4-5|verb|word|	v0 -33	v1 -20
end|rest|6-9|judging|	, -33	after -28	against -37	as 48	at -51	before -100	but -72	by -62	for -57	from -74	in -90	into -54	of -75	on -40	that -63	to -7	under 22	up -27	what -36	which -17	who -45	with -43
end|rest|6-9|judging|,|	0 -29	t0 -36	v0 7	v1 -115	v2 -74
end|rest|6-9|judging|coordinator|	0 -8	v0 -18	v1 -38
end|rest|6-9|judging|preposition|	0 -47	1 -21	v0 22	v1 -39	v2 -35
end|rest|6-9|judging|subordinator|	v0 47	v1 -27
end|rest|6-9|judging|that|	t0 -22	v0 -45
end|rest|6-9|judging|word|	v0 -22
end|rest|6-9|none|	( -26	, -33	- -18	: -73	about -69	across -53	after -26	against -68	along -47	among -72	and -29	as -29	at -45	because -84	before 14	behind -52	below -45	between -64	beyond -39	but -31	by -19	despite 46	down -63	during 15	february -21	following -62	for -80	friday -43	from -131	how -30	if -72	in -31	inside -46	into -66	march -17	monday 8	month -32	near -34	night -25	of -84	off -54	on -13	once -23	or -10	out -79	outside -42	over -105	past -54	per -28	since -30	so -38	than -93	that -75	through -13	thursday -53	to -13	toward -53	tuesday -46	under -73	until -46	up -80	week -29	what -29	when -76	whether -33	which -38	while 16	who 19	with -11	within -26	without -56	year -27	yet -45	– -42	— -45
end|rest|6-9|none|(|	v0 -49
end|rest|6-9|none|,|	1 -7	t0 15	t1 -64	v0 -13	v1 -75	v2 -116
end|rest|6-9|none|-|	v0 -68	v1 24
end|rest|6-9|none|:|	v0 -51
end|rest|6-9|none|capital|	v0 -85	v1 -13
end|rest|6-9|none|coordinator|	0 18	1 -47	t0 -119	v0 -58	v1 -73	v2 -24
end|rest|6-9|none|preposition|	1 -104	2 -45	t1 -40	v0 -24	v1 -44	v2 -43
end|rest|6-9|none|subordinator|	0 8	1 -41	t0 13	t1 -46	v0 -73	v1 -64	v2 -44
end|rest|6-9|none|that|	0 -70	v0 -45	v1 -31	v2 -10
end|rest|6-9|none|word|	0 18	t0 -34	v0 -41	v1 -15
end|rest|6-9|none|–|	v0 -42
end|rest|6-9|saying|	, -12	- 6	: 73	about -34	after -77	against -29	and -22	as 13	at -79	because 19	before -44	but -13	by -31	during 23	from -36	into -46	of -61	over 20	than 20	that -74	to -20	up -40	what -44	when -68	which -17	while -45	who -51	with -83	within -41
end|rest|6-9|saying|,|	0 -35	v0 23	v1 -104
end|rest|6-9|saying|;|	v0 -19
end|rest|6-9|saying|coordinator|	0 -17	t0 19	v0 -18	v1 -67	v2 -29
end|rest|6-9|saying|preposition|	1 -65	t0 -65	v0 -65	v1 -48	v2 -40
end|rest|6-9|saying|subordinator|	0 -11	v0 -36	v1 -37
end|rest|6-9|saying|that|	0 -58	v0 -43	v1 -30
end|rest|6-9|saying|word|	v1 -31
end|rest|6-9|thinking|	, -17	and -75	as -45	before -54	but -42	by 12	for -56	from -28	in -61	like -45	of -48	on -61	out -24	than -35	that -67	to -12	what -27	when -43	who -59
end|rest|6-9|thinking|,|	v0 -30	v1 12	v2 -79
end|rest|6-9|thinking|coordinator|	0 -52	v0 -74	v1 -36
end|rest|6-9|thinking|preposition|	0 10	1 -45	t0 -54	v0 -113	v1 -33	v2 -28
end|rest|6-9|thinking|subordinator|	0 -31	v0 -83
end|rest|6-9|thinking|that|	0 -36	v0 -54
end|rest|6-9|thinking|verb-thinking|	v0 -34
end|rest|6-9|thinking|word|	0 -50
end|rest|6-9|verb|	, -35	about -28	after -9	against -21	and -32	as -112	at -71	because -97	before 17	between -18	but -28	by 10	down -12	for -83	from -62	how -51	if -69	in -70	into -14	january -31	month -27	night -28	november -17	of -50	off -30	on -80	once -37	or -70	out -28	over -46	since -42	so -26	sunday -38	than -51	that -94	though -35	to -69	under -36	until -55	up -34	week -29	weekend -15	what -47	when -69	where -63	whether -31	which -40	while -56	who -68	whose -27	why -24	with -58	without -42	year -20	– 13	— 62
end|rest|6-9|verb|,|	0 24	1 -88	t0 19	v0 -32	v1 -174	v2 -95
end|rest|6-9|verb|-|	0 40	v0 -20
end|rest|6-9|verb|;|	0 34
end|rest|6-9|verb|auxiliary|	0 8	v0 -41
end|rest|6-9|verb|capital|	0 -32	v0 -46	v1 -22
end|rest|6-9|verb|coordinator|	0 -79	1 -27	t0 -65	v0 -23	v1 -47	v2 -39
end|rest|6-9|verb|determiner|	v0 -27
end|rest|6-9|verb|preposition|	0 -76	1 -73	t0 -105	t1 -8	v0 -96	v1 -53	v2 -28
end|rest|6-9|verb|subordinator|	0 -52	1 -17	t0 -75	v0 -167	v1 -41	v2 -52
end|rest|6-9|verb|that|	0 -102	1 -29	t1 -10	v0 -65	v1 -37	v2 -27
end|rest|6-9|verb|word|	0 -77	v0 -44	v1 -29	v2 -23
end|rest|6-9|verb|—|	v0 59
end|retort|	end -19	v0 15
end|reveal|	, -20	0 -58	and -28	as -55	by -78	end 32	for -53	in -50	of -45	to -66	v1 -53	v2 60
end|rule|	0 8	end 18	in -56	of -20	that -38	to -47	v0 8
end|saturday|	, 15	. -50	0 10	night -18	possessive -43	preposition -58	stop -50	v0 -79	v1 -28	word -18	’s -43
end|say|	- 22	0 -74	1 -36	2 16	; 26	about -49	above -48	across -55	after -13	against -43	along -27	among -60	and -65	april -47	around 23	at -161	august -60	because -186	before -151	behind -53	below -42	beneath -56	between -59	beyond -57	but -79	by -150	christmas -37	despite -81	down -33	during -133	easter -24	end 72	february -20	following -61	for -100	friday -54	from -89	how -57	if -57	in -69	into -60	january -26	july -14	june -39	like -35	march -31	may -79	monday -90	month -30	morning -25	near -55	night -20	nor -49	november -20	october -19	of -47	off -70	on -112	once -78	or -71	out -58	outside -67	over -73	past -43	per -40	saturday -53	september -31	since -95	so -86	sunday -31	t1 21	that -41	then -45	though -39	through -117	thursday -79	to -62	toward -59	tuesday -82	under -78	until -83	up -76	v0 8	v2 26	via -45	wednesday -31	week -41	weekend -31	what -47	when -166	where -39	whether -67	which -54	while 15	who -57	whom -34	whose -45	why -52	with -149	within -69	without -90	year -40	yet -59	– 9	— 48
end|seek|	, 18	about -31	and -22	as -20	by -70	end 14	for -38	from -65	in -76	into -36	of -72	on -79	t0 32	that -54	to -64	v0 -37	v1 -37	v2 18	who -31
end|see|	0 -81	1 34	about -21	and -63	as -127	between -26	by -58	end 48	for -64	in -72	of -40	on -81	t0 19	that -63	to -78	v0 8	with -62
end|september|	. -37	0 -38	preposition -39	stop -37	v0 -36
end|shares|false|	, 42	0 -7	coordinator -43	v0 -32	v1 -60	v2 12
end|shares|no-verb|	0 -12	1 -148	2 -25	coordinator -50	end -18	t0 -9	t1 -25	t2 -47	v0 -25	v1 -29	v2 -128
end|shares|none|	- 21	0 7	1 -19	2 -7	; 15	adverb -17	auxiliary -28	capital -16	determiner -28	preposition -13	subordinator -12	t1 -6	that -26	v1 -28	v2 -12	verb-thinking -77	word -42	– 12	— 8
end|shares|other|	, 20	0 80	coordinator 35	t0 19	v1 -121	v2 -75
end|shares|true|	0 41	coordinator 49	t0 67	v1 -14	v2 -65
end|shout|	end 35
end|show|	, 10	- 21	0 -46	1 -64	2 -28	: 6	about -38	after -51	among 18	and -101	as -64	at -46	between -32	by -91	end 38	for -55	from -53	in -14	of -58	on -88	or -30	out -19	over -61	saturday -30	t0 -6	t1 21	than -63	that -41	to -105	up -48	v0 8	v1 17	with -128	— -25
end|shrug|	end -42
end|signal|	end -25	v0 22
end|sign|	0 20	as 11	end -69	in -58	of -42	that 18	to -69	v0 -27	v1 -64
end|since|	0 -6	2000 -25	2019 -16	2021 -16	2022 -17	2024 -19	auxiliary -28	capital -64	determiner -9	he -46	january -18	june -37	pronoun -49	v0 -110	v1 -30	verb-judging -21	verb-saying -41	word -72
end|slam|	and -10	as 14	end -18	for 15	of -36	on 12	to -46	v0 -31
end|source|source|0|	false -13
end|source|source|1|	false -27
end|source|source|v0|	false -77	true 53
end|source|source|v1|	false -93	true 25
end|source|source|v2|	false 10
end|so|	. -45	0 -10	adverb -62	determiner -53	far -58	many -46	much 22	out -39	preposition -40	stop -45	subordinator -51	that -44	v0 -88	v1 -44	v2 -33	word -6
end|speak|	, -20	and -15	end 15	in 13	of -52	that -51	to -53	v0 -58	v1 19
end|speculate|	end 9	v0 27
end|state|	, 18	and 45	at -60	end -48	for -46	in -57	may -42	near -36	of -30	on 29	to -56	v0 -14	v1 26	v2 -37	within -29
end|submit|	end -48
end|subordinator|$|	v0 -40	word -53
end|subordinator|,|	capital -22	preposition -50	v0 -50	v1 -16
end|subordinator|0|	, -17	after -62	capital -61	coordinator -6	end -30	late -77	next 15	subordinator 10	that -46
end|subordinator|1|	, -71	behind -13	next -54	that -32
end|subordinator|2|	next -63
end|subordinator|adverb|	0 38	auxiliary -10	determiner -36	preposition -50	subordinator -69	t0 -86	v0 -116	v1 -34	v2 -21	word -25
end|subordinator|auxiliary|	0 -48	auxiliary -29	preposition -21	stop -54	t0 -44	v0 20	v1 -46	v2 -42	verb-saying 44	word -78
end|subordinator|capital|	, -93	0 -49	1 -32	auxiliary 19	capital 32	coordinator -65	preposition -63	stop -49	t0 47	v0 6	v1 -82	v2 13	verb-judging 25	verb-saying -22	verb-thinking -41	word -6
end|subordinator|determiner|	0 -22	1 -49	2 -36	adverb -80	auxiliary -35	capital -39	determiner -84	preposition 8	quote -62	stop -35	subordinator -34	t0 -15	t1 -59	v0 -26	v1 -63	v2 -73	verb-judging 8	verb-saying -68	word -13
end|subordinator|preposition|	0 -23	capital -53	determiner -31	preposition -40	pronoun 18	t0 -43	v0 -7	v1 -50	verb-saying -43	word -16
end|subordinator|pronoun|	0 30	1 -31	adverb 9	auxiliary 7	coordinator -48	possessive -56	quote -50	t0 -54	v2 -62	verb-judging -80	verb-thinking -6
end|subordinator|quote|	1 -22	auxiliary -18	end -37	stop -54	v0 -73	v1 -41	v2 -21
end|subordinator|stop|	0 -47	determiner -34	end -60	quote -38	v0 -52	v1 -14
end|subordinator|subordinator|	adverb -43	determiner -32	pronoun -17	v0 -36	v1 -33
end|subordinator|t0|	after -34	behind -10	end 38	next -17	preposition -61
end|subordinator|t1|	next 6
end|subordinator|that|	v0 19	word -22
end|subordinator|v0|	, -33	- 18	: 28	after -87	capital -49	coordinator -35	end 42	late -24	next -6	preposition -49	source -61	subordinator -16	that -44	word -45
end|subordinator|v1|	, -145	after -35	behind -67	coordinator 24	late -32	next -18	preposition -30	subordinator -13	that -47
end|subordinator|v2|	, -100	behind -59	coordinator -45	end 57	late -60	next -6	preposition -49	source -25	subordinator -43	that -62
end|subordinator|verb-judging|	capital 22	determiner -50	preposition -45	subordinator -30	v0 -61	v1 -36	word -46
end|subordinator|verb-saying|	0 18	determiner -58	preposition 41	pronoun -60	v0 -9	word -53
end|subordinator|verb-thinking|	stop -32	v0 -46	v1 -27	v2 -34
end|subordinator|word|	, -8	1 -39	adverb -69	auxiliary -71	capital 29	coordinator -14	determiner -14	preposition -62	pronoun -35	stop -104	subordinator -25	t0 -21	t1 -49	that 12	v0 -64	v1 -54	v2 -51	verb-saying -53	verb-thinking -47	word -10
end|suggest|	- 35	0 -12	1 30	about -25	against -19	and -86	around -40	as -56	at -31	because 9	by -74	for -75	from -40	if -40	in -83	into -19	like -18	may -49	of -66	off -36	on -83	or -23	out -32	over -32	so -43	t0 -6	than -58	that -65	to -106	v0 -9	v1 -26	what -20	who -22	with -80
end|sunday|	. -37	0 -34	stop -37	t0 -37	that -23	v0 -71	v1 -17	word -49
end|support|	, -20	0 24	and 20	as -52	at -39	by -14	end -33	for 14	in 11	of -67	on -10	t0 -21	that -62	to -19	v0 -19	v2 -41	who 11
end|suspect|	, -39	0 20	end 40	of -46	v0 -44	v1 39
end|talk|	, -6	0 21	1 18	and -35	as -46	at 37	for 30	how -36	of -57	on -12	over -32	that -36	to -80	v0 -14	v1 -64	when 25	who -41
end|tell|	( 6	0 -16	1 -33	: -64	about -33	after -65	and -89	as -46	at -117	because -48	before -49	but 43	by -95	end 25	for -71	friday -26	from -36	if -49	in -104	into -26	january -38	month -15	morning -12	of -14	on -126	or -33	out -27	over -50	since -51	sunday -22	t0 37	than -67	though -26	through -84	thursday -32	to -58	tuesday -54	until -47	up -37	v0 7	v1 -17	v2 -17	week -21	when -61	where -41	who -13	with -94	within -33	year -28
end|testify|	, -70	by -76	end 33	for -56	in -64	of -20	to -33	v0 -6	v1 -77
end|thank|	, -48	and 40	end 8	for -48	v0 -32
end|than|	 -60	$ -78	0 -11	1 -56	100 -36	2 -19	60 -37	a -63	adverb -47	any -34	anyone -10	auxiliary -37	capital -67	clinton -49	determiner -19	five -66	half -26	his 20	in -72	it -43	its -49	most -51	on 25	preposition 8	pronoun -50	quote -60	subordinator 19	t0 -65	the -93	they -39	v0 -29	v1 -32	v2 -30	verb-saying -53	word -113
end|that|	 -41	, -61	. 9	1 -51	2 -43	a -52	about -17	account -12	adverb -65	an -55	any -33	are 7	as -35	auxiliary -12	bars -46	before -29	began -49	beijing -23	can -45	capital -31	carson -36	clinton -27	could -57	democrats -32	determiner -19	exist -22	had -49	has -73	have -72	he 20	her -35	his -39	i -42	in -35	included -15	is -64	it -65	journalists -25	killed -30	led -59	left -19	made -20	many -34	mexico -12	most -28	mr. -72	mrs. -16	ms. -24	night -15	no -18	nobody -23	nothing -26	obama -44	of -54	one -50	possessive -48	preposition -70	quote -41	relied -26	rubio -50	sanders -62	she -98	showed -33	some -32	stop 9	subordinator -57	t0 -75	t1 -31	the -29	their -30	there -39	they -71	this -10	trump -36	used -20	v0 -17	v1 -46	v2 -46	verb-judging -97	verb-saying -90	verb-thinking -58	voters -20	was 6	way -23	went -23	were -60	will 11	with -34	word -57	would -89	’s -31
end|that|,|	preposition -23	v0 -23
end|that|0|	( -53	, -15	- -13	; 36	after -25	auxiliary -67	behind 23	capital -61	coordinator -69	end -13	late -43	next -36	preposition -62	subordinator -53	that -79	verb-thinking -15	word -51	— 37
end|that|1|	, -27	behind -12	coordinator -31	end -22	next -69	preposition -83	subordinator -26	that -40
end|that|2|	coordinator 20	next -40	preposition -30
end|that|adverb|	auxiliary -46	v0 -37	v1 -27	v2 -16	word -56
end|that|auxiliary|	0 13	1 -32	adverb -78	auxiliary -57	determiner -47	preposition -49	quote -18	t0 -33	v0 -109	v1 -36	v2 -34	verb-judging -40	verb-saying -59	verb-thinking -41	word 9
end|that|capital|	1 -10	auxiliary -71	possessive -57	t0 -24	v0 -101	v1 -36	v2 -30	verb-judging -57	verb-saying -47	verb-thinking -40	word -73
end|that|determiner|	1 -29	adverb -42	auxiliary -15	capital -86	determiner -33	preposition -33	quote -34	stop -35	t0 -35	t1 -21	v0 -78	v1 -23	v2 -35	verb-judging -32	verb-saying -36	word -23
end|that|judging|0|	true 38
end|that|judging|v0|	false -59	true 82
end|that|judging|v1|	false -85	true 36
end|that|judging|v2|	false -62
end|that|possessive|	0 -44
end|that|preposition|	capital -35	determiner -51	v0 -55	v1 -15	word -31
end|that|pronoun|	0 -27	1 -37	adverb -59	auxiliary -117	coordinator -43	possessive -57	quote -43	t0 -36	v0 12	v1 -29	v2 -33	verb-judging -68	verb-thinking -65	word 24
end|that|quote|	auxiliary -35	preposition -21	stop -32	v0 -72	v1 -17
end|that|saying|0|	false -48	true 8
end|that|saying|1|	false -52	true -21
end|that|saying|2|	false 22
end|that|saying|t0|	false -68	true 26
end|that|saying|v1|	false -27	true 9
end|that|saying|v2|	false -46	true 18
end|that|stop|	end 19	pronoun -44	v0 16	v1 -45
end|that|subordinator|	determiner -50	stop -29	v0 -28	v1 -19	word -8
end|that|t0|	, -46	coordinator -39	end 29	next -69	preposition -49
end|that|t1|	next -31
end|that|thinking|0|	false -26	true -19
end|that|thinking|v0|	false -57	true 55
end|that|thinking|v1|	false -33	true 35
end|that|thinking|v2|	false -66
end|that|v0|	( 31	- 8	: 17	; 26	after -23	auxiliary -48	behind -71	capital -118	coordinator -23	end 16	late -51	preposition -65	subordinator -64	that -81	verb-thinking -19	word -45	— 14
end|that|v1|	- 17	after -22	behind -27	capital -34	coordinator -71	end 31	late -14	next -41	preposition -49	subordinator -58	that -43	word -38
end|that|v2|	( -35	, -18	behind -32	capital -35	coordinator -38	end 18	next -50	preposition -41	subordinator -61	that -31	word -34
end|that|verb-judging|	0 -81	determiner -55	preposition -24	t0 -22	v0 -41	v1 -33	word -48
end|that|verb-saying|	0 -65	1 -37	determiner -44	preposition -48	v0 -44	word -22
end|that|verb-thinking|	0 -46	pronoun -41
end|that|word|	, -41	0 -19	1 -42	adverb -30	auxiliary -65	capital -57	coordinator -41	determiner -81	preposition -79	pronoun -51	stop -58	subordinator -63	t0 -39	v0 -95	v1 -29	v2 -20	verb-judging -43	verb-saying -36	verb-thinking -25	word -21
end|then|	. -14	0 -36	adverb -30	stop -14	v0 -57	v1 -19	v2 -34	verb-judging -31	word -31
end|think|	, -10	0 -12	and -91	as -58	by -84	for -65	from -38	in 9	of -41	on -61	than -35	that 30	to -96	under -32	up -32	v0 11	v2 -41	what -23	with -79
end|though|	1 -13	determiner -46	he -41	it -21	pronoun -38	she -28	v0 -49	v1 -45
end|threaten|	, 41	down -46	end -13	from -39	on -40	over -56	t0 12	to -51	v0 9	v1 -55
end|through|	0 12	a -15	capital -94	determiner 6	v0 34	v1 -67	v2 -54	word 19
end|thursday|	, 26	. -60	0 -56	night 16	stop -60	v0 -9	v1 -30	word 16
end|today|	. -39	stop -39	v0 -44
end|tout|	, -7	and -61	as -49	end -24	in 10	of -47	to -68	v0 -7
end|toward|	0 -56	2 -27	capital -54	determiner -48	the -33	v0 -81	v1 -40	word -57
end|to|	 -60	$ -49	. -19	0 -35	1 -75	14 -30	17 -57	19 -11	2 -41	28 -6	44 -23	55 -26	a -41	abortion -28	accept -41	acknowledge -34	act -62	add -56	address -26	adverb -86	all 10	allow -45	an -83	another -46	answer -69	appeal -71	appear -36	approve -16	arm -32	ask 12	attack -27	attend -50	auxiliary -77	avoid 10	back -40	ban -58	be -67	bear -39	become -46	begin -40	beijing -60	believe -37	blame -60	block -37	boost -36	both -72	break -36	brexit -22	bring -65	broker -25	build -59	buy -8	call -19	campaign -45	cap -51	capital -35	carry -61	challenge -52	change -63	check -75	china -47	choose -73	claim -32	clear -54	clinton -66	close -66	collect -29	combat -56	come -42	comment -38	compare -43	congress -41	consider -55	continue -60	costs -20	count -45	cover -52	crack -27	create -40	criticize -23	customers -26	cut -48	date -36	deal -15	decide -40	defeat -65	defend -29	delay -31	deliver -50	democratic -44	describe -44	determine -31	determiner -10	dig -30	disavow -49	discuss -46	do -40	drift -36	drink -42	drive -33	each -55	either -45	elect -35	election -52	embrace -53	encourage -34	end -67	ensure -36	enter -45	every -55	examine -34	exercise -37	expand -61	explain -75	extend -12	fall -51	fight -61	file -28	fill -38	find -69	fix -32	focus -45	follow -64	former -35	fund -50	gain -48	get -48	give -66	go -56	goldman -45	have -56	hear -57	help 27	her -61	him -70	his 18	hold -45	hurt -39	intervene -52	investigate -35	israel -20	it -52	its -60	join -40	justice -42	keep -81	kill -48	know -66	lake -32	lay -35	lead -57	leave -63	lie -29	like -35	link -20	look -21	lose -44	make -109	mark -28	mean -45	meet -34	montana -58	more -52	move -38	mr. -32	november -24	offer -54	one -71	open -59	other -42	pass -49	pay -51	pick -47	place -45	play -62	power -28	preposition -42	president -44	press -48	prevent -36	proceed -20	pronoun 7	prosecute -37	protect -54	prove -35	provide -38	pull -35	pursue -50	push -41	put -31	quit -34	quote -60	raise -79	rally -40	reach -44	read -49	rebuild -57	receive -33	recognize -49	recommend -56	reconcile -14	recover -30	reform -24	release -70	remain -61	remove -43	reopen -33	repay -60	repeal -59	replace -57	reporters -41	resign -49	respond -49	rest -19	restore -32	return -65	review -45	run -60	russia -43	sanders -51	satisfy -32	save -46	say -45	secure -55	see -80	seek -31	sell -24	send -64	serve -53	share 20	shore -17	show -50	sign -59	sit -59	some 26	speak -59	spend -79	stand -45	stay -61	stem -35	step -50	stop -76	study -52	subordinator -56	succeed -51	support -75	switch 26	t0 -128	t1 -35	t2 -26	take 10	talk -42	talks -32	tell -66	temporarily -52	that -40	the -29	their -55	them -24	this -51	tighten -57	train -47	travel -32	treat -47	trump -94	try 29	turn -46	two -43	understand -18	unify -27	unite -50	use -63	v0 -29	v1 -37	v2 -28	verb-judging -39	verb-saying -74	verb-thinking -19	victory -42	visit -37	vote -73	voters 28	wait -56	wall -42	washington -53	watch -46	wear -47	what -47	which -49	win -69	withdraw -60	word -49	work -60
end|trust|	0 -15	end 18	t0 -29	to -37
end|try|	v0 15
end|tuesday|	's -22	, -70	. -18	0 -26	night 7	possessive -37	preposition -55	stop -18	v0 29	v1 -12	’s -31
end|tweet|	, 28	and 10	end -29	for 17	in -57	of -48	to -65	v0 -12
end|understand|	, -42	0 -14	of -16	to -65	v0 -16	v1 41
end|under|	0 7	a -68	capital -48	determiner -37	t0 -52	the -19	v0 -122	v1 -40	v2 -12	way -40	which -34	word 11
end|unless|	capital -44	v0 -53
end|until|	0 35	adverb -44	capital -81	determiner 20	it -44	last -10	pronoun -29	t0 -86	the -53	they -31	v0 -109	v1 -22	word 10
end|upon|	determiner -50	v0 -69	v1 -17
end|up|	, -52	. -44	0 -15	a -32	any -19	at -39	by -43	capital -42	determiner -74	for -49	his -23	in 14	its -32	preposition -13	prices -11	stop -44	subordinator -45	t0 -77	the -53	to -78	v0 -117	v1 -50	v2 -30	verb-saying -15	verb-thinking -22	with -59	word -83
end|urge|	, -18	0 -18	by -45	end 15	for -69	in -11	of -29	on -74	out -14	t0 -55	t1 10	that -28	to -151	v0 33	v1 -18	with -88
end|use|	0 36	end -23
end|verb-judging|0|	, -31	end -36	preposition 14	that 16
end|verb-judging|1|	, 6
end|verb-judging|v0|	, -11	coordinator 11	end 23	preposition -109	subordinator -71
end|verb-judging|v1|	end 63	preposition -18
end|verb-judging|v2|	end 13	preposition -37
end|verb-saying|0|	, 27	coordinator -50	end 63	preposition -37	that -92
end|verb-saying|1|	, -56
end|verb-saying|t0|	, -27	end 21	preposition -58
end|verb-saying|v0|	end 20	preposition -112	subordinator 32
end|verb-saying|v1|	end 33
end|verb-thinking|0|	after -8	coordinator -7	next -20	preposition -7	that -24
end|verb-thinking|capital|	, -15	0 -27	capital -42	coordinator -26	v0 -27
end|verb-thinking|determiner|	v0 -35	word -32
end|verb-thinking|preposition|	v0 -22	verb-judging -20
end|verb-thinking|stop|	end -31	v0 -30
end|verb-thinking|t0|	end -34	next -30	subordinator 37
end|verb-thinking|v0|	, -46	after -15	end -6	next -48	preposition -48	that -27
end|verb-thinking|v1|	end 8	next -27	preposition -35	that -25
end|verb-thinking|v2|	next -25
end|verb-thinking|word|	preposition -26	v0 -28	word -21
end|via|	capital 32	word -63
end|view|	and -54	as -74	end -9	in -8	of -39	that 27	to -74	v1 -90	who -46	with 42
end|vote|	, 17	end -60	for 32	in 31	of -66	on 18	to -75	v1 -53
end|vouch|	0 -16	end 25
end|vow|	, 6	0 -29	and -30	at -62	end 19	for -47	from -48	if -19	in 18	monday -46	of -21	on -61	t0 19	to -76	v0 7
end|want|	, -9	0 9	about -41	and -9	as -50	at -64	end 29	for -62	from -54	in -84	of -68	or -37	t0 -64	that -33	to -109	v0 16	v1 -24	v2 15	where -28	who -51	with -54	without 32
end|warn|	, 11	0 -39	1 -55	: 57	against -29	and 8	as -66	because -46	by -73	end -11	for -62	if -35	in -60	of -40	off -34	on -44	t0 17	that -71	to -46	v0 13	v1 6	v2 -24	who -55	year -19
end|wednesday|	, -38	. 10	0 8	preposition -25	stop 10	v0 -46	v1 -40
end|weekend|	. -22	0 -52	stop -22	v0 -30	v1 -34	word -27
end|week|	, -22	. -38	0 -48	adverb -34	and -29	coordinator -29	for -31	in -24	possessive -29	preposition -47	stop -38	subordinator -24	t0 -28	that -35	v0 -41	v1 -19	’s -42
end|welcome|	, 21	0 -10	end -8	in -42	to -56	v0 18
end|what|	0 -79	1 -16	a -26	auxiliary -49	capital -50	determiner -43	had -24	has -17	he -55	is -24	it -33	pronoun -87	she -47	the -32	they -41	v0 -78	v1 -24	v2 -12	was -18	word -32
end|when|	 -26	0 8	capital -78	he 17	his -46	it -14	pronoun 22	quote -26	she -46	they 29	v1 -57	v2 -49	word -62
end|where|	0 -63	capital 11	determiner -68	he -40	it -39	pronoun -67	t0 -44	the -42	they -39	v0 -92	v1 -25	v2 23	word -40
end|whether|	 -41	0 -44	capital -34	determiner -54	he -45	it -44	preposition -41	pronoun -66	quote -41	she -29	the -51	they -13	to -41	v0 -108	v1 -14	v2 -16	word -23
end|which|	. -33	0 -70	1 -20	adverb -37	auxiliary 22	capital -50	determiner -43	he -30	is -38	pronoun -47	she -43	stop -33	supermarkets -24	the -28	they -24	v1 -37	v2 -34	word -58
end|while|	0 40	capital 7	determiner 11	he -36	preposition 13	pronoun -69	secretary -51	t0 -12	the -54	they -54	v0 -26	v1 -46	v2 -51	verb-judging -62	verb-saying 34	word 28
end|whom|	. -23	0 -36	he -27	pronoun -34	stop -23	v0 -27	v1 -24	word -34
end|whose|	v2 -25	verb-thinking -38	word -22
end|who|	0 16	1 -40	adverb -50	are -66	auxiliary -21	can -59	cannot -41	could -70	died -23	entered -32	had -55	has -61	have -72	is -63	pronoun 18	said -53	say 18	t0 -59	thinks -13	took -8	v0 -90	v1 -41	v2 -47	verb-judging -62	verb-thinking -78	want -30	was -28	were -43	will -60	word -84	would 10	wrote -41
end|why|	it -37	pronoun -37	she -25	v0 -62	v1 -22	word -34
end|wish|	end 33
end|within|	0 -53	30 -38	a -30	determiner -75	five -12	his -17	the -57	v0 -78	v1 -32	v2 -14	word -63
end|without|	0 -60	1 -50	a -81	auxiliary -58	being -47	determiner 13	the -76	v0 23	v1 -48	verb-saying 26	verb-thinking -47	word -113
end|with|	, -47	0 -12	1 47	38 -50	a -20	adverb -55	an -72	both -44	capital -49	clinton -48	determiner -18	donald -45	family -54	four -45	her 11	him -53	his -83	individuals -27	iran -46	it -46	its -51	little -58	many -37	more 19	mr. -46	no -24	one -66	other -47	political -41	pronoun -67	sanders -52	subordinator -57	t0 -23	that -59	the -56	their -70	them -31	those -42	trump 11	us -28	v0 -35	v1 -58	v2 -44	verb-judging -34	verb-saying -50	voters -39	what -52	whoever -38	word 7
end|wonder|	for -53	v0 -18
end|word|,|	0 -35	adverb -35	coordinator -18	determiner -32	preposition -41	subordinator -25	t0 -32	v0 -23	v1 -20	v2 -24	verb-judging -24	word -16
end|word|0|	( 13	, 12	; -30	after -15	auxiliary 30	behind 22	capital 14	coordinator -33	end 36	next -25	preposition -27	source -26	subordinator 15	that -17	verb-thinking -17	word 18
end|word|1|	, -23	behind -26	capital -33	coordinator -78	end 13	next -51	preposition 18	subordinator -23	that -22	word -31
end|word|2|	, 21	coordinator -42	end 9	preposition -46
end|word|adverb|	0 -61	v0 -24	word -58
end|word|auxiliary|	1 -34	adverb -78	auxiliary -77	determiner -34	t0 -52	v0 6	v1 -25	v2 -29	verb-judging -48	verb-saying -64	verb-thinking -51	word 11
end|word|capital|	auxiliary -22	v0 -30	v1 -21	word -40
end|word|coordinator|	1 -13	auxiliary -12	determiner -50	v0 -37	word -64
end|word|determiner|	0 -41	1 -13	capital -43	v0 -41	v1 -15	word -33
end|word|possessive|	capital -51	v0 -37	v1 -13	word -36
end|word|preposition|	0 -39	capital -40	determiner -35	t0 -21	v0 -51	v1 -34	verb-saying -24	word -41
end|word|pronoun|	auxiliary -40	v0 -44	v1 -28	v2 -31	verb-judging 28	verb-saying -48	word -22
end|word|stop|	0 -65	capital -36	determiner -16	end -51	preposition -18	pronoun -14	quote -42	t0 -29	v0 -39	v1 -24	v2 -24
end|word|subordinator|	determiner -42	preposition -21	v0 -48	word -37
end|word|t0|	, 39	capital -24	coordinator 13	end 14	next -73	preposition -114	subordinator -67	word -40
end|word|t1|	next -38	preposition -43
end|word|that|	0 -55	v0 -48	word -36
end|word|v0|	( -65	, -8	- -14	: 21	; -12	after -27	auxiliary -28	behind -71	capital -95	coordinator -27	end 21	late -63	next -22	preposition -27	source -16	subordinator -13	that -65	verb-thinking -17	word 6	— -21
end|word|v1|	, -22	: -54	; 17	after -28	auxiliary -25	behind -20	capital -17	coordinator -73	end -24	late -13	next -52	preposition -50	subordinator -69	that -39	word -23
end|word|v2|	, -128	behind -31	capital -17	coordinator -27	next -48	preposition -45	subordinator -50	that -42	word -26
end|word|verb-judging|	0 -37	determiner -41	v0 -36	v1 -39	word -55
end|word|verb-saying|	0 15	capital -48	determiner -58	pronoun 24	that -79	v0 -35	v1 -29	verb-judging -21
end|word|verb-thinking|	0 -66	determiner -56	preposition -53	pronoun -26	that -27	v0 -41	v1 -37	word -33
end|word|word|	0 -82	1 -28	adverb -44	auxiliary -25	capital -27	coordinator -23	determiner -35	preposition -58	pronoun -27	stop -45	v0 -65	v1 -43	v2 -31	word -58
end|worry|	, 33	0 10	and 9	end -16	in -47	of -32	to -41	v0 -15
end|write|	, 6	0 15	about -15	and 26	at -56	but -69	for -49	from -40	of -63	on -48	that -54	to -66	v0 -26	v2 -12	what -24
end|year|	's -42	, -62	. -31	0 -60	1 -15	and -30	coordinator -30	in -34	possessive -44	preposition -35	stop -31	subordinator -38	t0 -32	that -45	to -17	v0 -48	v1 -17	word -37	’s -23
end|yet|	adverb -33	preposition -51	to -46	v0 -82	v1 -30	word -57
end|–|0|	next -8
end|–|	capital -51	determiner 13	preposition -60	v0 7
end|–|capital|	0 -7	v0 -63	word -53
end|–|determiner|	0 21
end|–|preposition|	v0 -48
end|–|v0|	next -12	that -18
end|—|0|	next -33	that 37
end|—|	a 26	adverb -19	and 14	at -56	capital -7	determiner 31	including -59	of -55	preposition -15	pronoun 6	subordinator 8	though 21	v0 9	verb-thinking -68
end|—|coordinator|	0 -7	determiner -12	preposition 7	v0 13
end|—|determiner|	0 24	v0 9	v1 20	word 44
end|—|preposition|	0 -16	determiner -17	v0 -41	word -22
end|—|subordinator|	pronoun -27
end|—|t0|	next -13
end|—|v0|	behind -49	next 11	that 9
end|—|word|	determiner -68	v0 20	word -13
	none 12
none|	accuse 7	acknowledge -36	add 25	admire 9	admit -24	advise 27	advocate -16	affirm 11	aim -11	allege -87	allow 27	allude -43	announce -23	answer 26	apologise 34	apologize 25	appeal 32	applaud 7	argue -33	ask 25	assail -62	assert -50	assess 32	assume 41	assure -16	attack -26	attribute 40	back 17	beg 52	believe -21	bemoan -54	bill 18	blame 21	blast -38	boast -9	brag -52	brand 35	breathe 63	caption 67	care 28	cast 40	caution -28	celebrate 45	certify 56	challenge 16	champion 32	chant 68	charge 11	cheer 15	chime -12	chip 83	cite -12	claim -21	clarify -30	commend 29	comment -9	compare 44	complain 15	concede 7	conclude -15	condemn -58	confirm -18	congratulate 16	contend -13	continue 58	contradict -6	convey 9	correct 56	counsel 85	counter -21	credit -13	criticise 53	criticize -56	cry 9	debate 20	decide 10	decline 29	decry -71	deem -76	defend -8	deliver 44	denounce -25	deny -36	deride -45	disavow -51	disclose -36	discredit 23	discuss -11	dismiss 15	dispute 9	doubt -20	dream 61	echo -21	email 20	emphasize -50	encourage 6	endorse -32	envision -11	estimate -55	expect -26	express -11	fault 64	favour 58	fear -21	feel -30	figure 34	find 21	fire 38	forecast 26	fume 58	gasp 61	greet 35	guess -24	hail 10	hate 6	hear 32	hint -34	hit 53	hold 46	hope -20	howl 64	identify -18	imagine 49	imply -72	indicate -22	inform 11	insist -37	instruct 13	intend -8	interpret -13	interrupt 29	introduce -6	invite 66	issue 41	joke 32	justify -23	knock 34	know -23	label 21	lambaste -48	lament -71	lash 35	laugh 77	lecture 59	like 31	liken -54	list 30	lobby 48	love 11	maintain 14	mean 51	mention -25	message 27	mock -18	murmur 59	name 40	need 49	nominate 6	note -20	object 44	offer 27	oppose -9	order 29	outline -28	persuade -6	phone 92	plan 13	plead 45	pledge 8	point 16	portray -22	post 14	praise -7	pray 24	preach 18	predict -38	prefer -18	present 44	press 25	promise 7	protest 49	prove 35	purport 9	question -7	quote 27	rail -43	raise 53	rank 32	rate 140	read 67	reaffirm -63	realize -17	reason 58	reassure -12	rebuff 34	rebut -62	recall -9	reckon -66	recognize -37	recommend -36	record -6	recount 7	refer -33	reference -44	reflect 46	refuse 14	regard -42	regret 36	reiterate -32	reject -7	relate 45	remember -14	remind 35	rename 17	repeat 30	report -7	repudiate -52	respond 11	retort -43	retweet 17	reveal -17	roar 61	rule 19	say -30	scold -17	scorn 49	see 7	shoot 46	shout 18	shrug -27	sigh 48	sign 42	sing 111	slam -53	slap 18	slate 85	snap 47	speak 59	speculate -44	state 23	stress -7	suggest -42	support -11	swear -15	tag 68	talk 25	tease 51	testify 16	text 100	thank 36	think -14	title 41	tout -43	trash -48	treat 80	try 50	tweet -8	understand -7	use 80	utter 15	venture 68	verify 58	view -20	voice 36	volunteer 56	vote 19	vouch -29	vow -81	warn -17	wave 96	weigh 45	welcome 19	wish 19	wonder 10	worry -27	yell 39
none|accuse|	base -28	participle 44	present 23
none|acknowledge|	base -55	participle -68	past -6
none|address|nobody|name|	base 6	participle 12	past 6	present 10
none|address|nobody|noun|	base -13	participle -9	present -28	source -8
none|address|nobody|pronoun|	base 9	participle -42	past -10	present -21
none|address|nobody|	saying -7	source -7	thinking -11
none|address|reader|	judging 56	saying 79	thinking 74
none|address|reader|name|	base 58	participle 59	present 17
none|address|reader|noun|	base 109	participle 21	past 14	present 151
none|address|reader|pronoun|	base 7	participle 46	past 20	present -13
none|address|writer|	judging 14	saying 34	source 23	thinking 20
none|address|writer|name|	base 13	participle -19	past -38	present -15
none|address|writer|noun|	participle 18	past -9	present 102	source 35
none|address|writer|pronoun|	participle 86	past 54	present 27
none|add|	base 83	participle 13
none|admit|	base -36	participle -7	past 19	present -39
none|advise|	base 51	participle 40	past 14	present -9
none|advocate|	base -27	past 33
none|affirm|	base -15	past 42
none|agree|	participle 21	past 31	present -73
none|aim|	base -30	present 11
none|allege|	base -33	past -87	present -30
none|allow|	base -10	participle 44	past 31	present 21
none|allude|	participle -14
none|announce|	participle -75	present -59
none|answer|	base -32	participle 16	past 39	present 37
none|apologise|	base 75	past 22	present 42
none|apologize|	past 22	present 21
none|appeal|	base 41	past -7	present 54
none|applaud|	past 18
none|apposed|	base 9	judging 8	participle 18	past -13	present -13	saying -10	thinking 7
none|apposition|	base 50	judging 12	past 14	present 36	saying 27	thinking 19
none|argue|	base -30	past -17	present -22
none|ask|	participle -21	past 30	present 10
none|assail|	past -39
none|assert|	past -14
none|assume|	base 29	past 29
none|assure|	base -24
none|attack|	base 8	participle -15	past -15	present -12
none|attribute|	past 40
none|back|	base 14	participle -19	past 19	present 44
none|before|	$ -19	% -17	& 65	( 25	, -45	- 62	/ 39	: 56	; 65	@ 53	adverb -38	auxiliary -14	capital -27	determiner -19	possessive -40	preposition 6	quote 37	subordinator -9	that 45	verb-judging 6	word 24	~ -24	± -52	– 95	— 100	― 13	’ 68	• 75
none|believe|	base -20	participle -14	past 48	present -50
none|bemoan|	past -54
none|bill|	base 9	past -26	present 75
none|blame|	base -22	participle 24	past 29	present 9
none|blast|	past -35
none|boast|	present -8
none|call|	base -13	participle -23	past 18
none|care|	base 18	past 12
none|cast|	base 15	participle 54
none|caution|	past -19	present -50
none|celebrate|	base 66	participle 55
none|challenge|	base 46	participle -9	past -12	present 51
none|champion|	base 105	past -40	present 20
none|chant|	past 54
none|charge|	base 26	participle 54	past -16	present 15
none|cheer|	base 31	past 20	present -10
none|chip|	base 56	present 55
none|cite|	base -28	participle -22	past 13	present -19
none|claim|	base -28	participle 25	present -34
none|commend|	past 29
none|comment|	base 32	past -65	present 9
none|compare|	participle 6	past 41
none|complain|	base -40	past 31
none|concede|	past -11	present 13
none|conclude|	base 7	participle 40	past -37
none|condemn|	past -58
none|confess|	base 7	past -10
none|confirm|	base -13	present -20
none|congratulate|	participle -9	past 42
none|consider|	base -15	past -21	present 52
none|contend|	past -26	present -60
none|continue|	participle 32	past 21	present 63
none|contradict|	participle 54	past -37
none|correct|	base 8	past 77
none|counsel|	base 82
none|counter|	past -45
none|credit|	base 20	past -19
none|criticise|	past 41
none|criticize|	base -55	participle -64	past -18
none|cry|	base -26	participle 42	past 39
none|debate|	base 17	past -11	present 30
none|decide|	base 16	participle -44	past 8	present 42
none|declare|	base -69	past 15
none|decline|	base 38	past 23
none|decry|	past -51
none|deem|	past -70
none|defend|	base 16	participle -22	past 8	present -57
none|define|	base -25	past 16
none|deliver|	base 25	participle -6	past 51
none|demand|	base 11	participle 54	past -14	present -53
none|denounce|	participle -7	past -11
none|deny|	base 12	past -35	present -29
none|deride|	past -19
none|describe|	base 6	participle -74	present 37
none|detail|	participle -41	present 18
none|direct|	base -7	judging -7	participle -10	saying -11
none|disagree|	base 6	past 24
none|disclose|	base 10	participle 11	past -45
none|discredit|	participle 18
none|discuss|	base -7
none|dismiss|	participle -24	past 37	present -46
none|dispute|	base -18	past -7	present 59
none|doubt|	base 10	present -34
none|dream|	base 41
none|echo|	participle -12
none|email|	base 62	present -13
none|emphasize|	participle -23	past -51
none|encourage|	base -32	participle 57	past -19
none|endorse|	base -36	participle -53	present -61
none|estimate|	base -80	past -24	present -18
none|expect|	base 15	participle -54	past -26	present 6
none|explain|	participle -7
none|express|	base -45	past 23
none|fault|	base 52
none|favor|	base -10	past 17	present 10
none|favour|	base 45
none|fear|	participle -52	past 29	present -12
none|feel|	past -25	present 9
none|figure|	base -7	past 16	present 87
none|find|	base 68	participle 47	past -8	present -23
none|fire|	base 81	participle 23	past 25	present -6
none|forecast|	base 6	present 78
none|fume|	past 48
none|gasp|	present 24
none|greet|	past 32
none|hail|	past 27
none|hate|	base 9	past -6	present -19
none|head|	000 94	1 78	10 -57	11 64	13 -27	14 81	16 58	2 45	2012 60	2013 18	2018 72	21 47	21-year-old -14	22 48	23 -25	27 10	31-year-old -47	34 51	35 -14	4 43	400 33	47-year-old 32	5 32	60 30	61 50	70 -22	8 -21	80 51	a/s 32	abbotson -74	abedin -27	accord -59	account -34	accusation 38	accused 65	achterberg 15	acosta -77	act 33	action 23	activist -42	activists -29	actor -71	ad -29	additional 79	address -22	adebanjo-cole 24	adelaja 14	adelson 6	adeyinka 60	administration -18	ads -71	adults -45	adviser -51	advisers -62	advocate -56	advocates -62	afd 9	affairs 79	ag 55	agencies 22	agency 20	agent 67	agents 15	aguirre 54	ahead 40	ahirwar -26	aide -50	aides -29	aircraft 66	airlines 62	ajakaiye 17	akel 70	al-hawa 40	al-muhanzi 43	albrecht -12	alcaraz-tan 59	aldous-ramanathan -37	alert 43	ali -33	all -18	allanson 66	allen -17	alliance 19	allies -49	alvim -34	amendment 51	amstutz -71	analysis -115	analyst 11	analysts -22	ankara 56	announcement -24	another 30	answer -12	anthony -9	anybody 63	anyone 55	anything 35	ap -55	apology 53	appearance 8	applicants 7	application 23	aquarium 51	arabia 36	arbitrators -43	archaeologist 34	archaeologists -46	argentina 67	argument 25	arizona 24	arkwright -30	arm -7	army -8	arroyo 64	article -13	artist -64	asante-boadi 50	ash -27	assembly 73	associates -34	association 11	astronaut -26	athletics 66	attached -72	attack 45	attacks 8	attendees -53	attorney 51	attorneys -55	aubertin -63	audience -9	audit -62	augsburg 58	austin 45	australia -57	author 106	authorities -37	authority 14	authors -26	autor -66	average -72	award 57	awka 64	axelrod -31	ayotte -42	azerbaijan 71	aziz 20	baaratbox 55	backers -39	baker 44	bakker -34	baku 76	ballot 54	bangash 18	bangladesh 64	bank 12	banker 57	banks -37	banxico 71	baqeri -20	barrientos 54	base 26	basis 32	bastos 52	battle 74	battleground -10	bay 41	bbc -22	bcci -40	beats 68	beck -16	bectu 62	bedoya -33	beijing 7	beirut -35	belarus 16	belhadj-sahnoun -44	bell -25	bells 48	bellwether 61	belt 41	bench 23	benchmark 22	benghazi -32	bennett -11	bennett-ikeda 71	berg -50	berlin 69	bern -34	best 55	better 48	bhardwaj 59	biden -47	big 35	biggest 53	biggs-halliday -18	bill -36	billion 45	billionaire 51	birther 90	bishops 22	black -23	blackwell -52	blitz 55	bloc 29	blocher -30	bloomberg -72	blue 58	blumenkrantz 24	bmkg -48	board -71	boat 52	boateng -81	boats 51	bob 14	body -8	bolton 23	bond 44	bonfiglioli 65	book -15	books 57	bookseller 47	borders -35	boss 75	boston 52	boy -61	bradley -38	brafman -51	brainard -21	branch -35	brandl 61	brandt -46	brazil 36	break 38	breaux -34	brewer -55	bridges 34	brief -21	briefed 88	brill 17	britain -31	briton 45	broaddrick -45	brothers 62	brown -47	bucharest 55	bugti-zehri 42	bulhões 38	bully 12	bureau -42	burkhalter-ammann 50	bus 47	bush -69	businessman -45	buy 50	buyers 64	buzzfeed 32	byrne -43	caduff -23	cairo 15	california 34	call 63	caller 22	calls -20	calm 28	came 103	camp -19	campaign -45	campaigns -71	canada 31	candidacy 55	candidate -61	candidates -73	canova -7	capital -26	caporale 13	captain 73	car 74	cardinals 35	carolina -32	carried 61	carrier 51	carson -72	carter 8	carver 67	cash -35	cast -39	castellaw 27	castiglia -52	caucus -6	caucus-goers -34	center -23	centers 38	centerview 56	central 23	ceo 20	cgt 81	chaffetz -66	chain 64	chair -16	chairman 34	chairs 42	chairwoman 35	challenger 37	chamber 19	chapter 72	chase -50	chat 55	checks 62	chef 64	chelimo -53	chepkilot 65	chicks 37	child 13	children 61	china 65	chouhan-rao -55	chowdhury -63	christie -25	church 38	churches -56	city -88	clans 60	class 8	clerk -49	cleveland 28	client 39	clients 35	climate 34	clinton -109	clintons -41	club -30	clubs -6	cnn -47	co -8	co-workers 42	co. 22	coach 56	coast 38	codelco -53	coins 41	colby 22	cold 88	colleague -53	colleagues 57	college -32	collins -52	column 51	comes 68	comey -26	command -82	commander 76	commission 11	commissioner -59	committee 63	communiqué 74	community -38	companies -51	company -24	competition 28	complaint 28	compromise -47	conducted -52	confederation 69	conference 85	congress 38	congressional -22	conservative -11	conservatives -74	consider 73	consortium 62	contacted 31	contract -19	contreras -44	controllers 62	convention -12	conway -47	cook -46	copenhagen 58	cordero 47	corker -10	corner 42	coroner -20	corp 80	corporate -37	corporation 49	costs 30	council 53	councillor 46	count 45	counterpart -7	counties 44	countries -59	country 70	county 31	couple 10	court 47	courts -22	courtside -35	cowan -48	cps 17	credit 37	crew 72	crews 50	cricket 46	critics -55	cross 19	crowd 6	cruises 56	crumpton 6	cruz -87	cso 20	cspi 50	cuban -56	curator -14	curiel -51	current -11	cut 42	cuts -16	dacres 64	daily 52	dam 30	danladi-kwano 42	dantas-freire 58	daughter 33	davis -62	dawn 70	day 56	days 18	deal 34	dealers 60	dean -65	deanda -52	death 44	deaths 56	debate 16	decision -32	decisions 42	defence -17	defendant -46	delay 39	delays 65	delegate -32	delegates 26	delegations 37	delgado -63	delgado-finn 50	demirkol 56	democrats -97	department 39	departure 47	deputies 8	deputy 15	desai-brandt -35	desantis -61	designer 61	detectives -27	developer 15	developers -10	devine -75	diabakaté 77	dimaculangan 38	diocese -47	diplomats 64	director 7	dismissed 60	dispatcher 35	dispute 21	district -94	divided 30	division 28	dnc -30	doctors 61	documents -70	dog 83	dollar 57	donations 7	door 26	doubt 28	doukas -30	dow 12	doyle -61	dozen 37	dozoru 50	draft -54	drawing 51	dream -6	dredge 33	drew 55	driver 86	drivers 44	drone 57	dufton -54	dunleavy 19	durairaj 64	désir -15	ear 29	earlier 69	early -6	earnest -55	earthjustice 68	economists -34	ecuador 80	editor -56	ekpo 72	el-khoury -73	elders 28	election 60	electorate -7	electric -41	electron 61	email 32	emails -37	emanuel -44	embassy 81	embraer 45	emergency 80	emirates 104	emissions -13	emotional 29	employee -41	employees 47	employer -43	employers 47	enblom 42	encrypted 30	energia -28	energy -22	enforcement -48	eng -57	engineer 79	engineers 65	enough 55	entertainment 34	entrepreneur 37	envoy 75	epstein -45	equity 76	erdogan -9	error 41	eskom 75	espn 29	establishment -15	estate 41	esterhuysen -27	ethiopia -21	events 17	everyone 29	everywhere 55	exchange 59	exclusive-eu 47	executive 40	executives -18	exist 59	exits 30	experts -112	eyes -14	f.a.a. -57	face -10	facebook -10	fact 8	faction -17	factory 11	falkner 67	fallon -30	families 80	family -45	fans 49	far 13	farmers 26	farms 57	farris -73	father 68	faumuinā-reid 36	fbi -38	fec -21	fed -19	federal 51	federation 96	fedko 46	feinberg -53	feller 29	felt 42	ferrante 43	ferraro 81	few -35	fia 35	fields -39	fighters 30	figure -10	figures 56	file 47	filing 73	filings -10	films 47	final -8	finance -14	financial 59	findings -55	fine 63	fiorina -65	fire 37	fired -20	firefighter 50	firms 31	first-place 54	fitch -15	flight 50	flint 59	floor -16	florida -20	fm 37	fonte-ibrahimi -35	forbes -40	force 53	forces 38	forecasters 21	former 44	forum -44	forward 57	foundation -9	founder 29	founders 11	foxe -15	framework 56	france -13	francis -52	frank -26	free 72	french -7	friends -40	frobisher-hale 29	front 68	frontières 44	frost 98	frost-kaljuste 71	fuel -21	full -10	fumagalli 71	fund -33	fundraising -24	furrer -25	fury-lane 70	gaddis -76	gage -57	gagnon-reid 78	gaines -82	gains 37	gallery 65	game 51	games 20	gao 57	gap 58	garin -49	gas 54	gave 21	gavi 59	gaydarji -51	gedrich -38	general 21	geo-ul 69	george -31	georgia 55	georgian 27	germany -54	get 74	ghana 84	giant -9	gingrich -9	ginsburg -35	go 28	goldblatt-reyes 79	goodlatte -46	government -24	governments 35	governor -31	gowdy -50	gower -63	graham -40	granddaughter 65	grandmother 65	grantham 36	grassley -65	grayson -48	greenberg -48	greens -54	groberg -50	ground 44	group -16	groups 25	grove -26	grow 27	grower 47	growing 7	guard 99	guardian -67	guests 25	guidebooks 38	guild -33	guilty 38	gun -17	hadžiefendić 52	hagen 51	haldane -25	hale -48	half -38	halifax 66	halloran 68	halvorsen 43	halvorsen-blyth -40	halvorson -29	halvorsquist 55	hamilton -23	hampshire -47	hand 32	hands 22	hannity -45	hanoi -55	harcourt -64	hardy -45	hargrave 56	hart -65	hartnell -45	hassan -21	hatfield 49	he -41	head 69	headteacher -30	health 63	hearing 48	hedges 65	helped -23	hennelly -18	herald 99	hewitt 22	hicks -18	high 32	higher 31	highest 44	hill -38	hit -8	hits 59	hobbs 45	hodge 46	holding 36	holdings -55	holds 28	hollander 29	hollings 36	hollins 76	hollis 80	holloway -65	holt -24	holyrood 72	home 40	hope 61	hosokai 24	hospitals 30	hotel 36	hours 44	house -13	housing -45	howley -17	hrt 56	hse 59	huerta -55	hultgren -44	hundreds 37	hungary 17	hunters -38	husband -64	huxtable -51	i 71	iceland -67	idea 55	iec 56	iii 21	imf -10	immigrants -46	immigration -7	important 55	inc. 57	include 60	increase 38	independents -16	india 38	indiana 64	indictment 13	industries 70	industry 65	infrastruktura 43	inquest -32	inquiry 20	insider -46	insiders -45	inspector 49	institute 36	insurers 52	interest 37	international 42	internet 73	interpol -34	interview -17	introductory 37	investigation -17	investigators 37	investor -63	investors -16	invigilator 27	iowa -18	iran -8	irna 6	isamaa 60	island 58	islands 38	ismail 23	ispr 56	israel -68	issue -8	it 52	iyer 56	jackson -10	jaguars 50	james 53	japan 71	jefferies -10	jelavić -32	jet 37	jobless -26	jobs 63	john -40	johnson -46	jones -52	joseph 26	journal 10	journalists 18	jr. -27	judge -32	judges 42	jury 62	just -33	justice 38	justices 53	järvelä-moreau 51	k -16	kaczmarek 39	kaine -73	kang -50	kapanadze -44	karabeyli -55	kasich -100	kc -16	keep -22	kekona 17	kemper -69	kennedy -25	kenora 56	keogh -30	kept 11	key 30	kezia 46	khalif -35	khemkar 71	kids 44	kirk -33	kirkby 32	klein -40	knight 65	korea 60	kremlin 43	kruger 18	kulkarni -37	kuruvilla -50	kvist 7	lab 56	labour 66	lacaba -77	lamoureux -44	lan 53	land 79	lane 41	laos 82	late 6	latinos -27	latter -24	lattimore -47	lau 63	law -18	lawley-katz 31	lawmaker -81	lawmakers 11	lawn 31	lawsuit -56	lawyer -80	lawyers -7	lazar -16	lazarević 56	leader 47	leaders -24	leadership -24	leads 63	league -86	led 65	left -43	left-hander -22	lemaire 69	lender 39	lenders -25	leota 74	letter -59	letters -61	lewandowski -30	lewis -37	liban -29	liberals -15	lidl 44	lima -50	limbaugh -58	limited -53	lin -78	lindgren 23	lindgren-moss 6	lindquist-bey 33	lindqvist 53	line 36	lines 7	lisbon 43	litt-hughes -30	little -21	liu 41	loans 47	lobbyist -31	local 81	loizou -81	long -17	longer 42	look -23	looked 50	looks -21	losses 63	lot 12	lou -46	love -15	low 17	lowther -71	ltd 61	lukoil 72	lund 44	luque 30	lutheran 53	lwoga -60	lyle 33	mabior -26	machines 48	maher -40	maikudi -65	mail -28	main 50	major 35	majority 8	maker 49	makers 38	making 41	man -7	manafort -50	management 47	manager 21	managers 47	manalang -74	manchester 45	mandelbaum -39	many -31	map 25	marchetti 39	marchetti-pugh 38	mark 50	mark-viverito -56	markam 37	markets -43	marlowe 85	marsden -45	marsh 13	marzan -15	mass 50	match 84	mateen 28	mathers -45	mathew -51	matter -22	mavor 48	mayor -59	mcauliffe -56	mccain -60	mccarthy -27	mcconnell -19	mcdonald -12	mcdonough 24	mean 33	means 11	media -44	mediators 13	meeting -15	mekrãgnoti 49	member -74	members 8	memo 49	men -6	mena 71	menendez -45	merger -47	message 23	migraine 50	millennials -69	million -28	mills 43	mind 61	mine 65	minister 56	ministers 109	minnesota -9	minority 23	minutes 66	mission -18	missouri 51	mitchell -64	moderates 71	mogul -46	money -7	mongolia 56	monteverde 60	montevideo -35	months 25	mook -64	more 38	moscow 53	most -27	mother 77	motion 72	motors 62	move -36	movement 30	movie -13	mps 61	mrong 60	much 30	muir 45	mulgrew 44	murata -35	murphy -68	museum 32	musical 62	musikali -12	mvuryani 35	mwaipopo 55	mwirigi -34	mynydd -6	naftogaz 56	nair 37	nakagawa -64	name -11	names -9	nan 50	nandra 21	nasa 24	nation -67	nationals 66	nations 71	nato -43	navarro 63	naylor -53	ndiaye 55	nea 42	nega 7	negotiations -74	neighbors 95	neighbour 62	neither 65	netanyahu -33	netherlands 51	networks -50	nevada 53	new -19	newspaper -65	nguyen-barrow -50	ng’wandu 42	nieto -52	nine 69	nkabinde 48	nketsia-quaye -38	nobody 96	noisy 57	nomination -20	nominee -34	nominees 34	none -8	norway -66	nothing 12	novak 15	novelist 62	npr 58	ns&i -71	number -29	numbers -13	numsa -15	nurse 56	nwosu -68	nyangwara 76	o'donnell -46	o'malley -48	oakes 76	obama -89	obi 75	observers -44	obtained 30	ochoa 47	octopuses 85	odhikar 67	offensive -24	offer -23	offered -14	office 39	officer 31	officers 24	officials -56	ofwat 78	ohio -6	okafor -76	okpara-nze 52	oldroyd -33	one 68	ones -58	ongkiko 56	ontario 76	open 40	opening 75	operations 41	operatives -46	operator -70	operators 38	opponent 49	opponents -50	opposition -8	order -32	orders 75	organisation 23	organization -54	organizations -42	organizers -31	orlando 55	orting -40	osei -74	ostrowski 42	others -23	ottawa 13	overall -16	own -10	owner 71	owners -40	oyler -7	o’malley -45	o’rourke-diaz 74	pac -17	pacheco 72	pacs -37	pagasa 31	page -45	palace 65	palin -24	palmieri -70	pals -8	panel 22	paper -42	papers 59	paradis 30	paredes-holt 74	parents 27	paris 34	parliament 32	part 32	participants -33	particular 15	parties -39	partners 55	party 29	pascoe 46	passenger -11	passengers 61	patel -42	patients 64	paul -64	pay 56	paz 68	pbs 38	pdp 54	peacekeepers -54	pelham -30	pell -68	pelletier -52	pemberton -71	pen -67	pence -59	penhaligon 7	penney 42	pensioners 31	people 72	pepper 45	percent -54	percentage 46	perez -40	person 26	peru 77	petition -15	petraeus 7	petrakis 9	petrova-lind -25	pga -32	philadelphia -38	phillips -52	phiri -77	phone -11	photograph 50	photographs 59	pickett -53	pie 53	piece 41	pike 72	pilot 45	pilots 89	pitch 64	placards -12	plan 52	platform -60	player -28	players 24	plc 67	plenty 54	plunkett-hayes -16	pm 28	podcast 44	podesta -22	point 33	polanco 31	poland 15	police 12	policy 23	political 63	politician 13	politicians -65	politico -48	politics -9	poll -99	polling -90	polls -61	pollster -8	pope 60	popular 12	population -38	port 24	porter -52	post -33	potter 21	poured -21	power 11	practice 27	practices 16	preliminary 59	premier 42	prentiss 35	president 18	presidential 13	press -42	price 75	prices 50	priebus -49	primaries -56	prime -43	princess 46	prisoners 66	private 67	prize 53	prizes 34	probe 37	problem -34	process -7	producers -52	profit 50	program -9	programme -12	promise 39	proposal 57	prosecutor -71	prosecutors -44	prosser -43	protest 63	protesters 74	province 32	pruett -13	prys 56	public -32	published -35	pupils 59	pushed -29	pushing 22	putin -66	pyo 51	qatar 63	question 11	questions 33	quigg -31	quill -54	quillfeather 85	quillon -52	r&a 62	rabbis -17	race 25	radar 48	radhamani -48	radio 57	radulovic 19	rafferty-warne 30	rahimov -19	rail -53	railway -45	railways 52	raising -22	rakotomavo 50	rally -30	ramos -71	rates 26	ratings 38	readers -20	reagan -17	recent -13	record 51	records -24	red 36	reddit 66	reddy -59	referee -51	referred 69	region -27	regional 60	register 45	regulator 26	reid -26	release -58	released -74	remark 59	remarks -58	remisier 40	rendell -60	reporter -48	reports -35	representatives -9	republican -24	republicans -93	requirement 32	rescue -21	research -35	researchers 30	resident 63	residents 6	resignation 48	respondents -17	responsibility 32	rest -32	result 47	results -64	retailer 77	retirement 51	reuters 74	review 21	reviewers 82	reyes 61	rights 49	ring 53	ringleader 74	rising 35	rival 44	rivals -11	riyadh 9	road 47	roffman -70	role -47	roll 63	rome 60	romney -8	roof -16	rooke -57	room -16	rose 49	ross 9	rossem 45	rostovski-rey -7	rosén 58	rowe -60	rte 68	rua 55	rubio -124	rugby 72	ruiz-dahl 17	rule 20	rules 39	ruling 36	rushworth 68	rusk 38	russia -7	russians -27	rusu 31	ryan -40	s.c. 54	said -47	salas -37	sales 81	same 87	sanctions 36	sanders -86	sandhu -83	sandoval 49	sanofi 78	sarkis 50	sarr 10	sato-brandt -43	scheme 75	schilling -53	schlafly -36	schoen -8	scholars 40	school -31	schools 65	schultz -74	scientist 18	scientists 42	scotland 40	scott -37	search 22	second 88	secretary -13	securities -17	security -13	seemed 10	seen 80	seepaul 55	sella 24	seller 42	senate 38	senator 11	senators -61	senior -20	seoul -68	separation 51	sepúlveda -13	sergeant -53	server 35	service 58	services -37	session -30	seung-woo -9	several 40	sexton -72	shahsavari 48	shand -16	shangguan 82	shankar-moon 13	shareholders 40	shares 57	sharett -53	sharp -35	sharpton -28	shell -10	sheriff 25	sherman -73	sherry -43	shifts 47	ships 31	shiqiong 73	shop 59	short 56	shot -28	show -48	sida 66	side 14	sides -34	sign 64	similar 14	singers 53	single 42	siptu 37	sirleaf-kpoto -58	sister -7	sky 62	slater -53	sloan -71	smet 78	smith -72	smucker -21	snp 30	social -15	socialist -65	society -49	socrates-2 68	sohrabi-far 8	soi 68	solanki 42	soldiers -13	solicitor 23	solicitors 68	some -18	somebody 87	someone 8	son 47	sons 57	sound 63	source -45	sources 22	spaniard -27	speaker 30	speakers 48	specialists -23	spectrum -51	speech -34	speeches 11	speechwriter -38	spokesman -39	spokesmen -43	spokesperson 42	spokeswoman 46	spot -12	ssali 41	staff 72	staffers -11	stage 46	stannard 80	star -24	state -20	statement 32	station 53	statistics -61	step 46	stone -55	stop 8	stopped 46	stories 29	storm -31	story 46	strachan -15	strategist -15	strategists -67	strategy -13	streak 31	street 88	strike -38	striker -60	strong 7	strongest 60	studies 23	study -27	suit -7	sullivan -22	summer -20	summers -23	suntera -21	superdelegates 18	superintendent 72	supervisor 56	supervisors 57	supplies 57	supporter -27	supporters -63	surgeon -20	survey -93	surveyed -50	surveyor 26	suspect 50	swanson -35	swede 47	sweeney -47	swing -18	system -74	systems 23	tabernacle -8	tactic -13	takes -18	taking -26	talk 73	talking 36	talks 51	talmud 40	talukder -18	tanden -58	tanui 57	tasmania 36	tassigny 42	taufa'ao 41	tavassoli-khah -8	tax 22	teachers -43	team 38	team-mates 38	teams 40	technology -38	tehran -35	television 16	term 45	territories 49	terrorism 23	tester -64	text 73	thailand 70	that 86	theory 35	therapeutics 45	these -20	thiel -49	things -8	third 15	this 18	thornbury 71	those 9	three -23	tierney 98	tillery -73	time -28	times -26	tisdale 28	todd 18	tokyo -13	told -50	tolliver 83	tomczak 87	took -54	tool -16	top 47	town 41	towns 60	toyama 63	trade 71	trader -7	traders 58	traffic 34	traficom 77	tran -51	transcript 72	transportation 57	travers -68	trawlers -7	treasurer 85	trial 90	trials 57	tribe -54	tribunal 42	tripp 26	troops -30	trouble -12	truck 71	trump -110	trust 13	tse 38	tubb 68	tudor-mills -52	tumasyan 67	turned 41	turning 38	turnout 9	tuvalu 71	twitter -31	two 21	two-thirds -22	tánaiste -45	u.s. -71	ulu 15	uncovered 57	underwriter -7	unemployment 56	unesco 72	unica 40	unicef 31	union 62	unions 54	unison 18	unit -36	unite -52	united -39	university 28	usa -54	usda 53	user 16	users 45	usman 58	uzbekistan 57	valdivia 56	vale 25	vanderhaeghe -56	vanterpool 67	vardar 74	vargas-dunn -62	variety -12	venkatesan -74	victim 61	victims 44	video 46	view 43	viewers 32	villanueva 6	virginia 39	vito 12	vlahovic 51	voice -14	volunteer -63	vote 54	voter 25	voters -7	votes 53	voting -41	vzbv 59	waiting 30	wakefield 25	walker -59	wallnau 45	walsh -60	warren -38	warrenton 32	warrier -33	washington 39	watch -51	watchdog -37	watchers 41	water -15	way 57	wbc 50	we -15	weapons 50	weaver -62	weber -40	website 25	webster -16	wednesday 50	weeks 50	weiss 74	went 60	white -21	whitehorse -26	whitlock 21	whitlow -8	whitmire -56	whittier 10	williams -44	winger 64	winterbourne 56	wisconsin 42	woman 18	women -49	woods 11	word 43	work -28	workers -44	works 46	worth 23	wrona -65	wrongdoing 30	wunder -27	ybarra -66	years -36	yellen -24	yohanes 50	yonhap 10	york -58	young -55	yusuf -41	zaman 69	zimmerman -44	zucker -37	út 51	’s 31
none|hear|	base 110	participle -7	past 19
none|helped|%|	false 9
none|helped|'|	false 72
none|helped|(|	false 71
none|helped|)|	false -14
none|helped|-|	false -26
none|helped|000|	false 55
none|helped|10|	false -63
none|helped|11|	false 80
none|helped|12|	false 40
none|helped|14|	false 58
none|helped|2012|	false 22
none|helped|2013|	false 12
none|helped|2018|	false 57
none|helped|2019|	false 44
none|helped|20|	false 50
none|helped|21-year-old|	false -14
none|helped|212|	false 32
none|helped|22|	false 48
none|helped|27|	false 10
none|helped|2|	false 38
none|helped|31-year-old|	false -47
none|helped|31|	false 35
none|helped|34|	false 17
none|helped|35|	false -14
none|helped|400|	false 33
none|helped|4|	false 17
none|helped|60|	false 28
none|helped|61|	false 50
none|helped|;|	false 70
none|helped|a/s|	false 32
none|helped|according|	true -11
none|helped|achterberg|	false -60
none|helped|acosta|	false -72
none|helped|action|	false -7
none|helped|actually|	true -54
none|helped|act|	false 13
none|helped|additional|	false 79
none|helped|administration|	false -10
none|helped|ads|	false -56
none|helped|adults|	false 67
none|helped|advisers|	false -66
none|helped|adviser|	false -45
none|helped|advocates|	false -62
none|helped|ad|	false -6
none|helped|afd|	false 9
none|helped|affairs|	false 73
none|helped|after|	false 14
none|helped|again|	true 15
none|helped|agencies|	false 60
none|helped|agency|	false 14
none|helped|agent|	false 67
none|helped|aides|	false -38
none|helped|al-muhanzi|	false 43
none|helped|aldous-ramanathan|	false -37
none|helped|alert|	false 43
none|helped|alliance|	false -44
none|helped|allies|	false -59
none|helped|all|	false -16
none|helped|already|	true -6
none|helped|also|	true -94
none|helped|always|	true -68
none|helped|americans|	false 13
none|helped|america|	false 8
none|helped|amstutz|	false -71
none|helped|analysis|	false -67
none|helped|and|	false -49
none|helped|ankara|	false 52
none|helped|another|	false -25
none|helped|antiquities|	false 69
none|helped|anyone|	false 47
none|helped|anything|	false 32
none|helped|ap|	false -40
none|helped|arbitrators|	false -43
none|helped|army|	false -13
none|helped|artist|	false -38
none|helped|ash|	false -25
none|helped|asked|	false -30
none|helped|association|	false 32
none|helped|astronaut|	false 32
none|helped|as|	false -50
none|helped|attack|	false 37
none|helped|attendees|	false -53
none|helped|attorneys|	false -44
none|helped|attorney|	false 22
none|helped|audience|	false 40
none|helped|audit|	false -66
none|helped|australia|	false -43
none|helped|authorities|	false -10
none|helped|authors|	false -52
none|helped|author|	false 73
none|helped|axelrod|	false -40
none|helped|ayotte|	false -26
none|helped|backers|	false -37
none|helped|baker|	false 44
none|helped|ballot|	false 59
none|helped|band|	false -35
none|helped|banker|	false 57
none|helped|bank|	false -33
none|helped|basis|	false 63
none|helped|bcci|	false -40
none|helped|beats|	false 50
none|helped|beck|	false -63
none|helped|been|	true 89
none|helped|began|	false -26
none|helped|beijing|	false 55
none|helped|being|	true 34
none|helped|beirut|	false 60
none|helped|belarus|	false 16
none|helped|belhadj-sahnoun|	false -44
none|helped|bell|	false 6
none|helped|belt|	false 41
none|helped|benchmark|	false 22
none|helped|bench|	false 17
none|helped|benghazi|	false -45
none|helped|berenberg|	false -27
none|helped|berlin|	false 69
none|helped|best|	false 50
none|helped|be|	true 73
none|helped|bhardwaj|	false 59
none|helped|biden|	false -27
none|helped|biggest|	false 55
none|helped|billionaire|	false 51
none|helped|billion|	false 45
none|helped|bill|	false 39
none|helped|bipartisan|	false 56
none|helped|bishops|	false 22
none|helped|blackwell|	false -22
none|helped|bloc|	false 54
none|helped|bloomberg|	false 13
none|helped|blue|	false 55
none|helped|bmkg|	false -48
none|helped|board|	false -29
none|helped|bob|	false -8
none|helped|borders|	false -35
none|helped|boss|	false 55
none|helped|boston|	false 35
none|helped|both|	true 96
none|helped|boy|	false -59
none|helped|brandt|	false 54
none|helped|break|	false 38
none|helped|brewer|	false -55
none|helped|briefly|	true 15
none|helped|brief|	false 15
none|helped|brothers|	false 62
none|helped|brother|	false -55
none|helped|brussels|	false 24
none|helped|bucharest|	false 58
none|helped|bugti-zehri|	false 42
none|helped|bush|	false -70
none|helped|businessman|	false -42
none|helped|bus|	false 47
none|helped|but|	false -42
none|helped|buy|	false 50
none|helped|by|	false -23
none|helped|cairo|	false 50
none|helped|california|	false -23
none|helped|call|	false 64
none|helped|came|	false 87
none|helped|campaigns|	false -62
none|helped|campaign|	false -33
none|helped|can't|	true 24
none|helped|canada|	false 18
none|helped|canberra|	false -47
none|helped|candidates|	false -26
none|helped|candidate|	false -35
none|helped|cannot|	true 19
none|helped|can’t|	true 36
none|helped|captain|	false 43
none|helped|cardinals|	false 32
none|helped|carried|	false 50
none|helped|carrier|	false 57
none|helped|carson|	false -52
none|helped|carter|	false -7
none|helped|carver|	false 52
none|helped|car|	false 74
none|helped|caucus|	false 34
none|helped|center|	false -21
none|helped|central|	false 23
none|helped|cent|	false 65
none|helped|chain|	false 74
none|helped|chairman|	false -20
none|helped|challenger|	false 35
none|helped|chapter|	false 59
none|helped|chief|	false -7
none|helped|china|	false -33
none|helped|christie|	false -55
none|helped|church|	false 15
none|helped|city|	false -85
none|helped|cleveland|	false -24
none|helped|climate|	false 34
none|helped|clinton|	false -29
none|helped|cnn|	false -47
none|helped|coach|	false 26
none|helped|coleman|	false 42
none|helped|colleagues|	false 59
none|helped|colleague|	false -53
none|helped|college|	false -16
none|helped|column|	false 46
none|helped|comey|	false -21
none|helped|commerce|	false 17
none|helped|commission|	false 28
none|helped|committee|	false 77
none|helped|commonly|	true 48
none|helped|communiqué|	false 47
none|helped|community|	false -7
none|helped|companies|	false -24
none|helped|company|	false -77
none|helped|complaint|	false 63
none|helped|conference|	false 81
none|helped|congressional|	false -22
none|helped|congress|	false 11
none|helped|conservatives|	false -40
none|helped|conservative|	false 48
none|helped|consider|	false 60
none|helped|consortium|	false 42
none|helped|contract|	false -25
none|helped|control|	false -12
none|helped|copenhagen|	false 58
none|helped|corker|	false 17
none|helped|coroner|	false -20
none|helped|corporate|	false -35
none|helped|corporation|	false 49
none|helped|corp|	false 37
none|helped|could|	true 30
none|helped|council|	false 46
none|helped|countries|	false -85
none|helped|county|	false 8
none|helped|couple|	false -31
none|helped|courts|	false 10
none|helped|court|	false -28
none|helped|cps|	false 17
none|helped|crew|	false 62
none|helped|critics|	false -57
none|helped|cross|	false 68
none|helped|crowd|	false -22
none|helped|crumpton|	false 6
none|helped|cruz|	false -22
none|helped|cuban|	false -41
none|helped|curiel|	false -61
none|helped|currently|	true 12
none|helped|current|	false 31
none|helped|cuts|	false 43
none|helped|daily|	false 52
none|helped|dantas-freire|	false 58
none|helped|data|	false -8
none|helped|daughter|	false 68
none|helped|day|	false 31
none|helped|deal|	false 77
none|helped|debate|	false -8
none|helped|defence|	false -63
none|helped|delegates|	false 31
none|helped|delgado-finn|	false 27
none|helped|democratic|	false 92
none|helped|democrats|	false -58
none|helped|department|	false -40
none|helped|desai-brandt|	false -35
none|helped|designer|	false 61
none|helped|desperately|	true 50
none|helped|devine|	false -65
none|helped|didn’t|	true 22
none|helped|diplomats|	false 75
none|helped|diplomat|	false -52
none|helped|directly|	true -70
none|helped|director|	false -52
none|helped|dismissed|	false 60
none|helped|district|	false -72
none|helped|division|	false 31
none|helped|dnc|	false -10
none|helped|documents|	false -58
none|helped|document|	false 65
none|helped|doesn't|	true 6
none|helped|doesn’t|	true -7
none|helped|does|	true -57
none|helped|dollar|	false -13
none|helped|don't|	true -12
none|helped|don’t|	true -22
none|helped|doyle|	false -57
none|helped|dozen|	false 37
none|helped|drawing|	false 52
none|helped|drew|	false 55
none|helped|drivers|	false 50
none|helped|driver|	false 40
none|helped|drone|	false 57
none|helped|earlier|	false 35
none|helped|early|	false -12
none|helped|earnest|	false -48
none|helped|economists|	false -57
none|helped|ecuador|	false 72
none|helped|elders|	false -8
none|helped|electric|	false -41
none|helped|emails|	false -44
none|helped|email|	false 8
none|helped|emanuel|	false -41
none|helped|embassy|	false 51
none|helped|emotional|	false 29
none|helped|employees|	false 27
none|helped|employer|	false -43
none|helped|encrypted|	false 30
none|helped|energy|	false -22
none|helped|enthusiastically|	true -50
none|helped|entrepreneur|	false 37
none|helped|envoy|	false 75
none|helped|equity|	false 49
none|helped|eskom|	false 75
none|helped|espn|	false 15
none|helped|eventually|	true -52
none|helped|even|	true 12
none|helped|everyone|	false 65
none|helped|exchange|	false 59
none|helped|executives|	false -34
none|helped|executive|	false 70
none|helped|experts|	false -95
none|helped|faced|	false 16
none|helped|faction|	false 44
none|helped|fact|	false 22
none|helped|families|	false 53
none|helped|family|	false -72
none|helped|fans|	false -25
none|helped|farmers|	false -24
none|helped|farmer|	false -25
none|helped|far|	false 11
none|helped|fatally|	true 30
none|helped|father|	false 30
none|helped|fbi|	false -35
none|helped|fec|	false -6
none|helped|federal|	false 36
none|helped|federation|	false 20
none|helped|fedko|	false 46
none|helped|fed|	false 54
none|helped|feinberg|	false -53
none|helped|felt|	false 60
none|helped|fia|	false 35
none|helped|fiercely|	true -24
none|helped|figures|	false 12
none|helped|file|	false -32
none|helped|filings|	false 13
none|helped|filing|	false 15
none|helped|finally|	true 20
none|helped|final|	false 81
none|helped|financial|	false 51
none|helped|fiorina|	false -28
none|helped|fired|	false -20
none|helped|firmly|	true 14
none|helped|firm|	false 9
none|helped|first-place|	false 42
none|helped|first|	true 7
none|helped|fitch|	false 30
none|helped|forbes|	false -40
none|helped|forcefully|	true -6
none|helped|forces|	false 38
none|helped|force|	false -82
none|helped|forecasters|	false 68
none|helped|formally|	true -71
none|helped|former|	false 68
none|helped|forward|	false 49
none|helped|for|	false 71
none|helped|foundation|	false 23
none|helped|founder|	false 29
none|helped|foxe|	false -15
none|helped|francis|	false -48
none|helped|frank|	false -26
none|helped|free|	false 72
none|helped|french|	false 61
none|helped|frequently|	true -36
none|helped|friends|	false -33
none|helped|from|	false 7
none|helped|frontières|	false 44
none|helped|front|	false 65
none|helped|full|	false -19
none|helped|fundraising|	false -13
none|helped|fund|	false -62
none|helped|further|	true -23
none|helped|gaddis|	false -59
none|helped|games|	false 20
none|helped|gao|	false 57
none|helped|gap|	false 62
none|helped|gas|	false 54
none|helped|gave|	false 43
none|helped|germany|	false -60
none|helped|get|	false 75
none|helped|giant|	false -9
none|helped|going|	false -8
none|helped|governor|	false 23
none|helped|go|	false 47
none|helped|granddaughter|	false 65
none|helped|greenberg|	false -48
none|helped|greens|	false 25
none|helped|groberg|	false -39
none|helped|ground|	false 40
none|helped|groups|	false 6
none|helped|group|	false -6
none|helped|growing|	false 7
none|helped|grow|	false 27
none|helped|guard|	false 20
none|helped|guidebooks|	false 38
none|helped|gun|	false -17
none|helped|had|	true 53
none|helped|hagen|	false -36
none|helped|haldane|	false -33
none|helped|halvorsen-blyth|	false -40
none|helped|hands|	false 22
none|helped|hannity|	false -41
none|helped|hanoi|	false -55
none|helped|hardly|	true 55
none|helped|hardy|	false -45
none|helped|hasn't|	true 12
none|helped|hasn’t|	true 47
none|helped|has|	true 29
none|helped|have|	true -12
none|helped|having|	true 61
none|helped|health|	false 51
none|helped|heard|	false 68
none|helped|helped|	false -23
none|helped|here|	true -28
none|helped|hewitt|	false 9
none|helped|he|	false -20
none|helped|he’d|	true 34
none|helped|highways|	false 36
none|helped|high|	false 32
none|helped|him|	false 24
none|helped|hits|	false 59
none|helped|hit|	false 41
none|helped|holdings|	false 29
none|helped|hollander|	false 37
none|helped|hollis|	false 61
none|helped|holyrood|	false 51
none|helped|home|	false 40
none|helped|hope|	false 83
none|helped|hospitals|	false 30
none|helped|hospital|	false -40
none|helped|hotel|	false 36
none|helped|house|	false -22
none|helped|housing|	false -45
none|helped|hse|	false 59
none|helped|hungary|	false 41
none|helped|husband|	false -79
none|helped|iceland|	false -67
none|helped|iii|	false -42
none|helped|immediately|	true -68
none|helped|immigration|	false 31
none|helped|important|	false 48
none|helped|inc.|	false -13
none|helped|include|	false 50
none|helped|increasingly|	true 7
none|helped|independents|	false -27
none|helped|industry|	false 72
none|helped|initially|	true -7
none|helped|inquiry|	false -22
none|helped|insiders|	false -58
none|helped|inspector|	false 49
none|helped|instead|	true -35
none|helped|institute|	false 74
none|helped|interest|	false 38
none|helped|international|	false 42
none|helped|interview|	false -17
none|helped|introductory|	false 37
none|helped|investigation|	false -18
none|helped|investigators|	false 11
none|helped|investors|	false -6
none|helped|in|	false -69
none|helped|iran|	false 45
none|helped|iraq|	false 54
none|helped|island|	false -11
none|helped|isn’t|	true -12
none|helped|israel|	false -72
none|helped|is|	true 21
none|helped|itself|	false -15
none|helped|it|	false -28
none|helped|i|	false 20
none|helped|jaguars|	false 50
none|helped|james|	false 53
none|helped|jefferies|	false 10
none|helped|jobs|	false 54
none|helped|johnson|	false -60
none|helped|journal|	false 37
none|helped|jr.|	false -12
none|helped|judge|	false -29
none|helped|jury|	false 54
none|helped|justice|	false -24
none|helped|just|	false -33	true -37
none|helped|järvelä-moreau|	false 51
none|helped|kang|	false -50
none|helped|karabeyli|	false -55
none|helped|kasich|	false -36
none|helped|kc|	false -29
none|helped|keep|	false 45
none|helped|kekona|	false -23
none|helped|kenora|	false 56
none|helped|kenya|	false 50
none|helped|kept|	false 47
none|helped|key|	false 33
none|helped|khan|	false 36
none|helped|kremlin|	false 43
none|helped|kulkarni|	false -37
none|helped|labor|	false -34
none|helped|lab|	false 57
none|helped|lamoureux|	false -44
none|helped|land|	false 56
none|helped|laos|	false 62
none|helped|largely|	true -44
none|helped|last|	true 54
none|helped|later|	true 35
none|helped|latter|	false -24
none|helped|lawmakers|	false 36
none|helped|lawmaker|	false -42
none|helped|lawn|	false 31
none|helped|lawyers|	false 18
none|helped|lawyer|	false -77
none|helped|law|	false 37
none|helped|leadership|	false -24
none|helped|leaders|	false -32
none|helped|leader|	false -24
none|helped|left-hander|	false -22
none|helped|left|	false -17
none|helped|lender|	false 9
none|helped|letter|	false 6
none|helped|lewandowski|	false -22
none|helped|liberals|	false -7
none|helped|life|	false -8
none|helped|lines|	false -19
none|helped|line|	false 53
none|helped|lisbon|	false 43
none|helped|live|	false 46
none|helped|local|	false 44
none|helped|longer|	false 57
none|helped|long|	false -9
none|helped|looked|	false 50
none|helped|looks|	false -21
none|helped|look|	false -30
none|helped|low|	false 42
none|helped|lyle|	false 62
none|helped|made|	false -7
none|helped|mail|	false -10
none|helped|main|	false 50
none|helped|majority|	false 64
none|helped|manafort|	false -11
none|helped|management|	false 17
none|helped|manager|	false 16
none|helped|manalang|	false -74
none|helped|many|	false -52
none|helped|marchetti-pugh|	false 33
none|helped|markam|	false 37
none|helped|markets|	false 56
none|helped|marsh|	false 10
none|helped|mass|	false 49
none|helped|match|	false 51
none|helped|matter|	false -22
none|helped|mayor|	false -43
none|helped|may|	true 48
none|helped|mcconnell|	false -52
none|helped|means|	false -21
none|helped|mediators|	false 77
none|helped|media|	false -24
none|helped|meeting|	false 17
none|helped|member|	false -80
none|helped|memo|	false 69
none|helped|men|	false 70
none|helped|message|	false 8
none|helped|meteorology|	false 35
none|helped|me|	false 35
none|helped|might|	true 17
none|helped|millennials|	false -50
none|helped|million|	false 20
none|helped|ministers|	false 86
none|helped|minister|	false 25
none|helped|ministry|	false -76
none|helped|minority|	false 44
none|helped|minutes|	false 47
none|helped|mission|	false -75
none|helped|model|	false -13
none|helped|monday|	true -47
none|helped|mongolia|	false 56
none|helped|month|	true -60
none|helped|more|	false 7
none|helped|moscow|	false -21
none|helped|mother|	false 22
none|helped|movement|	false 64
none|helped|move|	false 63
none|helped|mps|	false 61
none|helped|much|	false 31
none|helped|muir|	false 45
none|helped|must|	true 21
none|helped|myanmar|	false 26
none|helped|nakagawa|	false -64
none|helped|names|	false -11
none|helped|name|	false 8
none|helped|nasa|	false -36
none|helped|nations|	false 54
none|helped|nation|	false -35
none|helped|nea|	false 21
none|helped|necessarily|	true -34
none|helped|negative|	false -27
none|helped|nega|	false -13
none|helped|negotiations|	false -74
none|helped|neighbors|	false 69
none|helped|netanyahu|	false -29
none|helped|network|	false -39
none|helped|nevertheless|	true 26
none|helped|never|	true 23
none|helped|newspaper|	false -52
none|helped|news|	false -18
none|helped|ng’wandu|	false 42
none|helped|night|	true 25
none|helped|nketsia-quaye|	false -38
none|helped|nobody|	false 67
none|helped|nomination|	false -22
none|helped|nominee|	false -9
none|helped|nonetheless|	true -32
none|helped|norway|	false -60
none|helped|not|	true 25
none|helped|novak|	false 8
none|helped|now|	true -20
none|helped|no|	true -16
none|helped|numbers|	false -18
none|helped|nurses|	false -71
none|helped|nurse|	false 17
none|helped|nyangwara|	false 49
none|helped|oakes|	false 71
none|helped|obama|	false -27
none|helped|observers|	false -37
none|helped|offered|	false -14
none|helped|officer|	false -41
none|helped|office|	false 15
none|helped|officially|	true 31
none|helped|officials|	false -27
none|helped|official|	false -34
none|helped|often|	true -8
none|helped|ofwat|	false 61
none|helped|of|	false 28
none|helped|ohio|	false -13
none|helped|once|	true 37
none|helped|one|	false 19
none|helped|only|	true 14
none|helped|ontario|	false 65
none|helped|on|	false 36
none|helped|openly|	true -42
none|helped|open|	false 40
none|helped|operatives|	false -48
none|helped|operators|	false 38
none|helped|operator|	false -70
none|helped|opponents|	false -48
none|helped|opposition|	false 15
none|helped|orders|	false 53
none|helped|organisation|	false 46
none|helped|organization|	false -37
none|helped|orlando|	false 55
none|helped|or|	false 16
none|helped|osei|	false -66
none|helped|others|	false -48
none|helped|outlets|	false -51
none|helped|o’malley|	false -12
none|helped|pacs|	false -58
none|helped|pac|	false -15
none|helped|pagasa|	false 31
none|helped|palace|	false 53
none|helped|palmieri|	false -43
none|helped|pals|	false -8
none|helped|panel|	false 61
none|helped|papers|	false 56
none|helped|paper|	false -36
none|helped|parents|	false 23
none|helped|paris|	false 28
none|helped|parties|	false -42
none|helped|partners|	false 46
none|helped|party|	false 22
none|helped|passenger|	false -11
none|helped|pay|	false 44
none|helped|pence|	false -41
none|helped|people|	false 37
none|helped|pepper|	false 45
none|helped|percentage|	false 39
none|helped|perez|	false -47
none|helped|personally|	true 35
none|helped|person|	false -39
none|helped|peru|	false 77
none|helped|petraeus|	false 7
none|helped|petrova-lind|	false -25
none|helped|pickett|	false -78
none|helped|pike|	false 54
none|helped|pilot|	false 58
none|helped|plan|	false 47
none|helped|players|	false 6
none|helped|pm|	false 28
none|helped|podcast|	false 44
none|helped|podesta|	false 9
none|helped|poland|	false 14
none|helped|police|	false -27
none|helped|policy|	false 32
none|helped|politely|	true 35
none|helped|political|	false 63
none|helped|politicians|	false -41
none|helped|politician|	false 13
none|helped|politico|	false -36
none|helped|polling|	false -64
none|helped|polls|	false -109
none|helped|poll|	false -131
none|helped|power|	false -23
none|helped|preliminary|	false 59
none|helped|prentiss|	false -11
none|helped|presidential|	false 26
none|helped|president|	false -34
none|helped|press|	false -77
none|helped|previously|	true -42
none|helped|prime|	false -43
none|helped|princess|	false 46
none|helped|private|	false 60
none|helped|probe|	false 37
none|helped|profit|	false 50
none|helped|programme|	false 9
none|helped|program|	false 49
none|helped|project|	false -37
none|helped|prosecutors|	false -51
none|helped|protesters|	false 58
none|helped|publicly|	true -77
none|helped|public|	false -33
none|helped|pushed|	false -14
none|helped|pushing|	false 24
none|helped|putin|	false -40
none|helped|pyo|	false 51
none|helped|qatar|	false 63
none|helped|quickly|	true -41
none|helped|quillon|	false -52
none|helped|race|	false 17
none|helped|radar|	false 48
none|helped|radio|	false 61
none|helped|rahimov|	false -19
none|helped|railway|	false -21
none|helped|rail|	false -29
none|helped|rally|	false -47
none|helped|ran|	false 13
none|helped|really|	true -48
none|helped|recently|	true -27
none|helped|records|	false -30
none|helped|record|	false 49
none|helped|red|	false 83
none|helped|referee|	false -21
none|helped|referred|	false 73
none|helped|reid|	false -26
none|helped|release|	false -29
none|helped|reported|	false 49
none|helped|reporter|	false -38
none|helped|reports|	false -73
none|helped|report|	false -59
none|helped|representatives|	false -29
none|helped|republicans|	false -66
none|helped|republican|	false 28
none|helped|research|	false -35
none|helped|residents|	false -25
none|helped|resident|	false 56
none|helped|resources|	false 58
none|helped|rest|	false -32
none|helped|retailer|	false 77
none|helped|review|	false -8
none|helped|reynolds|	false -49
none|helped|rights|	false 50
none|helped|rivals|	false 17
none|helped|rival|	false -25
none|helped|roll|	false 18
none|helped|rome|	false 60
none|helped|room|	false 17
none|helped|rowe|	false -60
none|helped|rua|	false 55
none|helped|rubio|	false -34
none|helped|ruling|	false 30
none|helped|russia|	false 62
none|helped|said|	false 55
none|helped|salas|	false -37
none|helped|same|	false 89
none|helped|sanders|	false -45
none|helped|sandhu|	false -55
none|helped|saturday|	true -28
none|helped|says|	false 60
none|helped|schlafly|	false -20
none|helped|scholars|	false 40
none|helped|schultz|	false -52
none|helped|scientists|	false 35
none|helped|scientist|	false -20
none|helped|scotland|	false 11
none|helped|search|	false 44
none|helped|second|	false 88
none|helped|secretary|	false 33
none|helped|securities|	false -51
none|helped|senate|	false 59
none|helped|senators|	false -62
none|helped|separately|	true 52
none|helped|sergeant|	false -53
none|helped|services|	false 57
none|helped|service|	false 55
none|helped|session|	false -30
none|helped|several|	false -24
none|helped|sexton|	false -62
none|helped|sharp|	false -11
none|helped|sheriff|	false -35
none|helped|sherry|	false -43
none|helped|she|	false -28
none|helped|shot|	false -23
none|helped|should|	true 66
none|helped|sides|	false -58
none|helped|side|	false 10
none|helped|sign|	false -21
none|helped|similar|	false 14
none|helped|simply|	true 74
none|helped|single|	false 42
none|helped|slater|	false -53
none|helped|smith|	false -30
none|helped|social|	false 52
none|helped|society|	false 42
none|helped|soldiers|	false -14
none|helped|sometimes|	true 47
none|helped|son|	false 57
none|helped|sound|	false 63
none|helped|sources|	false 40
none|helped|source|	false -78
none|helped|spaniard|	false -27
none|helped|speakers|	false 27
none|helped|speaker|	false 76
none|helped|specialists|	false -23
none|helped|specifically|	true -72
none|helped|spectrum|	false -51
none|helped|speech|	false -46
none|helped|spending|	false 50
none|helped|spokesman|	false -21
none|helped|spokesmen|	false -57
none|helped|spokesperson|	false -42
none|helped|spokeswoman|	false 26
none|helped|spot|	false 28
none|helped|staff|	false 59
none|helped|stage|	false 32
none|helped|started|	false 39
none|helped|state|	false 19
none|helped|still|	true -24
none|helped|stopped|	false 41
none|helped|stop|	false -10
none|helped|strachan|	false -15
none|helped|strandberg|	false -73
none|helped|strategists|	false -58
none|helped|street|	false 35
none|helped|strongly|	true -31
none|helped|strong|	false 62
none|helped|studies|	false 64
none|helped|sunday|	true -49
none|helped|suntera|	false -21
none|helped|supervisor|	false 59
none|helped|supporters|	false -39
none|helped|surveyed|	false -50
none|helped|survey|	false -84
none|helped|swing|	false -21
none|helped|system|	false -46
none|helped|take|	false 17
none|helped|taking|	false -27
none|helped|talking|	false 36
none|helped|talks|	false 50
none|helped|talk|	false 57
none|helped|talukder|	false 49
none|helped|tanui|	false 57
none|helped|tassigny|	false 42
none|helped|tax|	false 84
none|helped|teacher|	false -8
none|helped|team|	false -75
none|helped|technology|	false -38
none|helped|tehran|	false -19
none|helped|televised|	false 42
none|helped|terrorism|	false 60
none|helped|terrorist|	false 20
none|helped|text|	false 70
none|helped|that|	false 22
none|helped|them|	false -7
none|helped|then|	true -26
none|helped|these|	false -6
none|helped|they|	false -44
none|helped|third|	false -28
none|helped|this|	false 98
none|helped|those|	false 9
none|helped|thursday|	true -23
none|helped|times|	false -35
none|helped|time|	false -58
none|helped|today|	true -10
none|helped|todd|	false 18
none|helped|tokyo|	false 57
none|helped|told|	false -66
none|helped|tolliver|	false 83
none|helped|took|	false -24
none|helped|top|	false 47
none|helped|tour|	false -72
none|helped|toyama|	false 63
none|helped|traders|	false 98
none|helped|trade|	false 61
none|helped|treasurer|	false -11
none|helped|trial|	false 57
none|helped|tribe|	false -49
none|helped|tribunal|	false 41
none|helped|troops|	false -36
none|helped|trouble|	false 47
none|helped|trump|	false -42
none|helped|trust|	false -51
none|helped|tuesday|	true -45
none|helped|tumasyan|	false 67
none|helped|turned|	false 41
none|helped|turnout|	false 50
none|helped|twice|	true 61
none|helped|twitter|	false -37
none|helped|two-thirds|	false -17
none|helped|typically|	true -34
none|helped|u.s.|	false -46
none|helped|ukraine|	false -55
none|helped|uncovered|	false 57
none|helped|unemployment|	false 27
none|helped|unesco|	false 72
none|helped|unica|	false 40
none|helped|unicef|	false 31
none|helped|unions|	false 71
none|helped|union|	false 36
none|helped|unite|	false -52
none|helped|unity|	false 47
none|helped|unit|	false -18
none|helped|university|	false -47
none|helped|unusual|	false 63
none|helped|usda|	false 53
none|helped|users|	false 40
none|helped|usually|	true 91
none|helped|uzbekistan|	false 57
none|helped|vargas-dunn|	false -62
none|helped|video|	false 30
none|helped|vietnam|	false 60
none|helped|vito|	false 12
none|helped|voice|	false -15
none|helped|voters|	false -9
none|helped|voting|	false 49
none|helped|wage|	false -13
none|helped|walker|	false -50
none|helped|washington|	false 50
none|helped|wasn’t|	true 56
none|helped|was|	true 43
none|helped|watchdog|	false -37
none|helped|watchers|	false 41
none|helped|watch|	false -7
none|helped|water|	false 34
none|helped|wbc|	false 50
none|helped|we'd|	true -31
none|helped|weapons|	false 50
none|helped|weaver|	false -52
none|helped|website|	false 36
none|helped|wednesday|	true -35
none|helped|weeks|	false 55
none|helped|week|	true -99
none|helped|went|	false 66
none|helped|were|	true 61
none|helped|we|	false -11
none|helped|when|	false -55
none|helped|where|	false 26
none|helped|which|	false -54
none|helped|while|	false 22
none|helped|whitlock|	false 76
none|helped|who|	false 14
none|helped|widely|	true -28
none|helped|will|	true 23
none|helped|without|	false 23
none|helped|woman|	false 9
none|helped|women|	false -50
none|helped|words|	true 85
none|helped|workers|	false -17
none|helped|work|	false -48
none|helped|world|	false -12
none|helped|worth|	false 23
none|helped|wouldn’t|	true -54
none|helped|wunder|	false -27
none|helped|yard|	false 65
none|helped|years|	false 45
none|helped|yesterday|	true -53
none|helped|yet|	true 7
none|helped|yonhap|	false 10
none|helped|zambia|	false 55
none|helped|zealand|	false 59
none|helped||	false -37
none|helped|–|	false -23
none|helped|—|	false -28
none|helped|’s|	false 19
none|helped|’|	false 51
none|highlight|	participle 8	past -18	present 19
none|hint|	past -58	present 10
none|hit|	base 55	present 30
none|hold|	base 45	participle 74	past -10	present 67
none|hope|	base 49	participle -9	past -43	present -19
none|identify|	base -9	past 17
none|imagine|	base 70	past 47
none|imply|	participle -36
none|indicate|	base -40	past -12	present 23
none|inform|	past -6
none|insist|	past -54
none|instruct|	past 13
none|insult|	past -8	present 23
none|intend|	base 28	present -27
none|interrupt|	past 7
none|introduce|	past 67
none|inverted|	judging 28	past 43	present 50	saying 51
none|invite|	past 37
none|invoke|	past -22
none|issue|	base -12	past 24	present 94
none|joke|	past 41	present 24
none|judging|	participle -12
none|knock|	base 64
none|know|	participle 12	past -8	present -58
none|label|	past -17
none|lambaste|	past -48
none|lament|	past -46
none|lash|	past 35
none|laugh|	past 63	present 39
none|learn|	base 52	past -24
none|liken|	past -54
none|like|	base 28	past 27	present 17
none|list|	base 97	participle -12	present 20
none|lobby|	base 84	participle 19
none|love|	base 25	past 8
none|maintain|	base 29	past 18	present -17
none|mean|	base 34	participle 91	past -12	present 57
none|mention|	base -35	participle -50	present 46
none|message|	base 27	present -15
none|mock|	participle -58	past 35
none|murmur|	present 59
none|name|	base 45	past 16	present 103
none|need|	base 20	past 6	present 60
none|negated|	false 12	true -12
none|nominate|	participle 36	past -22
none|note|	base 16	participle -29	past -18
none|noun|document|	base -9	judging -41	past -17	present -42	saying 7	source -7	thinking -43
none|noun|name|	base 12	judging 6	participle 12	present 7	thinking 17
none|noun|other|	base 7	judging 12	past 6	present 37	saying 13	source -11	thinking 12
none|noun|pronoun|	base 11	judging -6	participle -9	past 6	present -13	thinking 10
none|noun|speaking|	base -6	participle -10	past -7	saying -12	thinking -8
none|object|	base 62	past 31
none|observe|	past -44
none|offer|	base -8	participle -21	past 46	present 32
none|opens|capital|	base 9	participle -23	present 6	saying -10	source 18	thinking 12
none|opens|determiner|	base 15	judging 20	participle 11	present 16	saying 6	source -16
none|opens|possessive|	base 60	judging -21	participle 33	saying 60
none|opens|pronoun|	base 11	judging -6	participle -9	past 6	present -13	thinking 10
none|opens|that|	base -16	participle 35	past 53	present 51	saying 53	thinking 27
none|opens|verb-judging|	base 85	present -44	saying 46	thinking 27
none|opens|verb-thinking|	past 36	present 46	saying 57
none|opens|verb|	base -10	judging 10	past 7	source 41	thinking -18
none|opens|word|	base -15	judging -15	participle 27	present 20	saying 27	source -17
none|oppose|	base -25	participle 29	present -17
none|order|	base 12	past 18	present 132
none|outline|	participle -27
none|paint|	base 17	past 30	present -51
none|persuade|	base -13	past 7
none|phone|	base 67	present 49
none|plan|	base 26	past 27	present 9
none|plead|	past 40
none|pledge|	base -22	participle -48	past 19	present 19
none|point|	base 39	participle -33	past -20	present 54
none|portray|	past -26
none|post|	base 14	participle -13	past 23
none|praise|	base -7	participle -24	past 24	present -43
none|pray|	past 7
none|predict|	past -51	present -30
none|prefer|	base 16	present -57
none|present|	base 29	past 58	present 9
none|press|	base 29	participle -6	past 25
none|promise|	base 31	participle -49	past 8	present 30
none|propose|	base 76	participle -10	past -8
none|protest|	base 62	past 58
none|prove|	past 49	present 45
none|purport|	past 62
none|question|	base 46	participle -24	past -35
none|quote|	participle -14	past 24	present 43
none|rail|	base 16	past -58
none|raise|	base 99	participle 92	past -9	present 72
none|rank|	base 34	participle 10	past 104	present -18
none|rate|	base 72	participle 63	past 60	present 80
none|read|	participle 46	past 65
none|realize|	past -9
none|reason|	base 39	present 67
none|rebuff|	past 35	present 53
none|rebuke|	past -18
none|recall|	base 8	participle -72	past 23	present -16
none|reckon|	base -50	past -47
none|recognize|	base -7	participle 33	past -49	present -31
none|recommend|	past -19	present -62
none|record|	base 21	past 40	present -27
none|recount|	base 63	past -12
none|reference|	participle -11	past -44
none|refer|	base 21	participle -74	past 62	present -16
none|reflect|	base 28	participle 37	past 10	present 26
none|refuse|	past 21	present -17
none|regard|	past -49
none|regret|	base 30	participle 39	past 51
none|reiterate|	past -14
none|reject|	base -7	past -21	present 85
none|relate|	past 29
none|relative|	base 13	judging -7	present 15	saying 10	thinking 19
none|remark|	past -59	present 26
none|remember|	past 8	present -12
none|remind|	participle -30	past 53
none|rename|	past 49
none|repeat|	base 11	participle 14	past 24
none|reply|	base 18	past -13
none|report|	participle -6	past 18	present -47
none|request|	base 95	participle 41	past -13	present -15
none|respond|	participle 42
none|retort|	past -45
none|retweet|	past -10
none|reveal|	base 20	participle -57	past -21
none|rule|	base -32	participle 92	past -24	present 56
none|saying|	base 10	participle 11	present 7
none|say|	base -6	participle -15	past -29	present -15
none|scold|	present 42
none|seek|	base 18
none|see|	base -19	participle 34	past 27	present 15
none|shared|	base 15	past -13	present 10
none|shoot|	participle -8	past 60
none|show|	base -17	participle 8	past 19
none|shrug|	past -18
none|signal|	base -13	past 18	present -12
none|sign|	base 24	participle 44	past 29	present 34
none|sing|	base 32	participle 42	past 96	present 28
none|slam|	participle -35	past -45	present -15
none|slap|	past -19
none|slate|	base 56	past 46
none|snap|	base 56
none|speak|	base 60	participle 43	past 27	present 23
none|speculate|	base -15
none|state|	base 53	participle -66	past -85	present 74
none|stress|	base 59	past -28
none|subject|name|	judging 6	thinking 17
none|subject|noun|	saying 6	thinking -8
none|subject|pronoun|	judging -6	thinking 10
none|suggest|	base -28	past -70	present 16
none|support|	participle 17	past -36	present -6
none|suspect|	base 37	past -28	present -7
none|tag|	base 49
none|talk|	base 30	participle 33	past -26	present 10
none|tell|	base -12	participle 18	present 17
none|testify|	participle 13	past -7
none|text|	base 70	past 42	present 45
none|thank|	base 52	participle -65	past 57	present 79
none|thinking|	present 17
none|think|	base -22	participle 9	past 23	present -25
none|threaten|	participle 11
none|title|	base 75	past -11	present 46
none|tout|	past -18
none|to|false|	base 16	participle -6	past 10	present 11
none|to|true|	base -10	participle 47	past -16	present 29
none|treat|	past 54
none|trust|	base -25	present 58
none|try|	base 20	participle 10	past 64	present 65
none|tweet|	base 19	participle -27	past -18
none|understand|	base -41	past 68	present -33
none|urge|	past -8	present 73
none|use|	base 121	participle 43	past 45	present 22
none|utter|	past 39
none|venture|	base 68
none|verify|	past 48
none|view|	base -20	past 22	present -24
none|voice|	base 79
none|volunteer|	base 60	past 11	present 64
none|vote|	past 7	present 73
none|vow|	participle -37	past -50	present -52
none|want|	past -31	present 38
none|warn|	participle 15	past -17	present -22
none|wave|	base 48	participle 62	past 42	present 44
none|weigh|	base 35	participle 45	past -11	present 77
none|welcome|	base -13	past 44
none|wish|	base 7	past 18
none|wonder|	base -10	participle 8	past 14
none|worry|	base 10	past -82	present 35
none|write|	base 36	participle -16
start|	after -6	before -34	late -18	source 12	that 10
start|after|	accuse 46	add 19	argue 56	ask -57	believe -6	call -55	claim 56	consider -27	explain -22	find -9	hear 28	insist -34	lobby -37	note 36	observe 40	promise -29	record -6	reply 54	report -65	say -9	show 28	sing -35	suggest 67	tell -73	thank -45	think -16	vote -50	warn 41	write 42
start|after|add|	auxiliary 14	coordinator 64	none 49	verb -21
start|after|add|first|	and 64	was -51
start|after|admit|	determiner 59
start|after|adverb|	auxiliary 36	preposition -49	word 36
start|after|adverb|auxiliary|	saying 36
start|after|adverb|none|	saying -8
start|after|adverb|verb|	saying 31
start|after|argue|	auxiliary 54	capital -9	none 31
start|after|argue|first|	is 37
start|after|asks|false|	auxiliary 10	marks -15	none -35	to 30
start|after|asks|true|	auxiliary 62	none -22
start|after|auxiliary|	adverb 99	auxiliary 65	determiner -56	preposition -8	quote 101	that 73	verb-thinking 76	word -10
start|after|auxiliary|auxiliary|	saying 97	thinking -36
start|after|auxiliary|none|	saying 38
start|after|auxiliary|to|	saying -16
start|after|auxiliary|verb|	saying -13	thinking 40
start|after|before|	, -6
start|after|believe|	auxiliary -26	none 19	word 29
start|after|believe|first|	is -75
start|after|call|	verb -41
start|after|capital|auxiliary|	saying 62
start|after|capital|	capital -40	possessive -44	verb-saying -13	word 10
start|after|capital|none|	saying -24
start|after|capital|verb|	saying 8
start|after|claim|	verb 49
start|after|coordinator|	adverb 51	auxiliary -11	capital -54	determiner 43	preposition 35	pronoun 80	word -24
start|after|coordinator|auxiliary|	judging -50	saying 18
start|after|coordinator|none|	saying 47
start|after|coordinator|verb|	saying -10
start|after|determiner|	capital 23	preposition 26	word -37
start|after|determiner|marks|	judging -45
start|after|determiner|verb|	saying -31
start|after|explain|	auxiliary 6	none -7
start|after|explain|first|	is 55	was 57
start|after|find|	verb 17
start|after|first|	a -59	adding -35	and -12	but 51	citing -55	could 33	director -36	for -38	grammar -46	had -17	has -21	have 14	he 72	her 24	including 49	is 13	it 57	never 35	not -51	of 24	one 37	she -22	that 60	there 36	they 49	to 14	was 12	were 49	when -8	which -32	who -62	will 42	would -36
start|after|judging|	auxiliary -65	base -65	coordinator -61	determiner -72	past -19	preposition 58	present -53	word -82
start|after|judging|first|	and -46	the -55	which -28
start|after|note|	auxiliary 57	none 44	word -38
start|after|observe|	auxiliary 58
start|after|opening|auxiliary|	true 58
start|after|opening|capital|	false 59	true -68
start|after|opening|coordinator|	false 15	true 17
start|after|opening|determiner|	false -12	true -15
start|after|opening|preposition|	false 20	true 28
start|after|opening|pronoun|	false -46
start|after|opening|quote|	false -82
start|after|opening|subordinator|	false 70	true 31
start|after|opening|that|	false 45	true -32
start|after|opening|verb-judging|	true 40
start|after|opening|word|	false -25	true -11
start|after|order|direct|	judging -77	saying 46	thinking -20
start|after|order|inverted|	judging -25	saying -131
start|after|preposition|auxiliary|	saying -70
start|after|preposition|	determiner -14	word -29
start|after|preposition|none|	saying -53
start|after|preposition|verb|	saying 33
start|after|promise|	auxiliary -29
start|after|pronoun|	verb-thinking 44	word 63
start|after|pronoun|verb|	saying 55
start|after|recall|	auxiliary 23	none -16
start|after|reply|	auxiliary 57
start|after|reply|first|	was 52
start|after|report|first|	citing -25
start|after|report|	none -25	verb -58	verb-judging -25
start|after|saying|	adverb 26	auxiliary 24	base 29	capital 13	coordinator 32	determiner -8	participle -38	past -14	preposition -42	present 29	pronoun 22	that 60	verb-judging -26	verb-saying -70	verb-thinking 18	word 9
start|after|saying|first|	a -49	adding -35	and 6	but 62	citing -55	could 33	director -36	for -13	had -17	have 51	he 48	it 57	never 35	not -51	of -31	one 58	she -22	that 60	the 12	there 36	they 49	to 14	was 12	were 57	when -8	who -62	will 42	would -36
start|after|say|	adverb 12	auxiliary 8	capital 29	coordinator 141	determiner -29	marks 16	none -44	preposition -63	pronoun 7	that 54	to -34	verb 16	verb-judging -14	verb-saying -55	verb-thinking -19	word 77
start|after|say|first|	a -36	adding -35	and 137	because 32	but 53	could 31	director -36	for -13	had -34	he 43	is 23	it 48	she -22	that 54	the -11	they 44	to 60	was -23	when -18	who -51	would -38
start|after|show|	auxiliary 52
start|after|sing|	verb -35
start|after|subordinator|auxiliary|	saying 52
start|after|subordinator|none|	saying -29
start|after|subordinator|	preposition -50	pronoun 17	word -27
start|after|subordinator|verb|	saying -17
start|after|suggest|	auxiliary 43	verb 42
start|after|tell|	none -36	verb -47
start|after|thank|	determiner -45
start|after|that|	auxiliary 36	determiner 49	pronoun 36
start|after|that|auxiliary|	saying 44
start|after|that|verb|	saying 60
start|after|thinking|	auxiliary 44	base -18	determiner -21	past 23	preposition -51	present -51	word -34
start|after|think|	none -18
start|after|verb-judging|	determiner 7	word -26
start|after|verb-judging|none|	saying -17
start|after|verb-saying|	adverb -43	determiner -21	preposition -32	that -47	word -45
start|after|verb-saying|auxiliary|	saying -52
start|after|verb-saying|none|	saying -49
start|after|verb-saying|to|	saying 7
start|after|verb-saying|verb|	saying -52
start|after|verb-thinking|auxiliary|	saying 62
start|after|verb-thinking|	determiner 56	preposition -21
start|after|verb-thinking|none|	saying -15
start|after|verb|false|auxiliary|	judging -61	saying 30	thinking -40
start|after|verb|false|marks|	judging -34	saying 8
start|after|verb|false|none|	judging -46	thinking -42
start|after|verb|false|to|	judging 29	saying 14
start|after|verb|false|verb|	judging -39	saying 30	thinking 37
start|after|verb|true|auxiliary|	saying 25
start|after|verb|true|marks|	saying -10
start|after|verb|true|none|	judging -49	saying -25	thinking -15
start|after|verb|true|to|	saying -11
start|after|verb|true|verb|	saying -23
start|after|vote|	determiner -38	none -43
start|after|words|10-15|false|	auxiliary -30	verb -12
start|after|words|10-15|true|	auxiliary 12	none -44	verb -30
start|after|words|1|false|	auxiliary 8	marks 11	none 48	to 71
start|after|words|2|false|	auxiliary 15	marks -19	none -47	to 56	verb 19
start|after|words|2|true|	auxiliary 73	none -9	verb 82
start|after|words|3|false|	auxiliary -19	none -20	to -68	verb 48
start|after|words|3|true|	auxiliary 60	none 8	verb 61
start|after|words|4-5|false|	auxiliary 86	none 59	to 66	verb 66
start|after|words|4-5|true|	auxiliary 32	none 57	verb -57
start|after|words|6-9|false|	auxiliary -26	marks -53	none -35	verb -30
start|after|words|6-9|true|	auxiliary -12	marks -10	none -17	to 13	verb 40
start|after|word|	auxiliary 24	coordinator -52	determiner 34	pronoun -13	quote -49	verb-thinking 47
start|after|word|auxiliary|	saying 41
start|after|word|marks|	saying -49
start|after|word|none|	judging -37	saying -12
start|after|word|to|	saying 49
start|after|word|verb|	judging -47	saying 31
start|after|write|	auxiliary 11	coordinator -39	marks 77	verb 55	word 71
start|after|write|first|	and -39
start|asks|	accuse -82	add -62	agree -71	aim 17	allow 16	announce -59	apologize -58	argue -37	ask 41	attack 20	back -68	believe 8	blame -55	call 27	care 40	charge -63	cite -33	compare 22	confirm -42	continue 10	contradict 20	credit 33	debate -9	decline 8	describe 12	disagree -24	discuss 12	dismiss -47	echo -69	email -44	expect -76	explain 45	favor 14	feel -52	find -17	hear -54	how 51	identify -38	if 58	issue -55	joke -43	laugh -35	like -10	mention -67	name -40	need 22	note 8	object -72	offer -68	order -69	outline 19	plan -40	point 28	praise -43	predict -68	present -52	press -77	promise -77	propose -49	protest -44	question 44	raise -44	recall 24	record -51	refer -51	refuse -15	remember -10	respond -55	reveal -18	rule -71	say -29	seek -42	shoot -44	show -37	speak 11	state -71	support -66	talk 30	tell 15	thank -88	think 27	try 12	urge -66	use -60	view -13	volunteer -49	vote -49	want 54	warn -37	what 32	when -42	where -28	whether 23	which -13	who -10	why 36	wonder 10	worry 16	write 38
start|asks|accuse|	past -82
start|asks|add|	past -62
start|asks|agree|	base -58	past -19
start|asks|aim|	past 17
start|asks|announce|	past -55
start|asks|argue|	past -40
start|asks|ask|	base 45	participle 37	past 25	present -11
start|asks|attack|	base -42
start|asks|back|	base -52	past -62
start|asks|believe|	present -48
start|asks|blame|	past -35
start|asks|call|	past -100
start|asks|care|	base 32
start|asks|compare|	past -52
start|asks|confirm|	past -42
start|asks|consider|	participle -11	past -8
start|asks|contradict|	past 20
start|asks|credit|	base -82
start|asks|debate|	base -59
start|asks|decide|	base -12	participle 13	present -47
start|asks|decline|	past 8
start|asks|describe|	past -17
start|asks|disagree|	base -24
start|asks|discuss|	base 26	past -34
start|asks|dismiss|	past -47
start|asks|echo|	past -58
start|asks|email|	base -41
start|asks|expect|	past -64
start|asks|explain|	base 32	past 11	present 39
start|asks|feel|	past -52
start|asks|find|	base -77	past -82
start|asks|hold|	participle -30	present -54
start|asks|introduce|	past -54
start|asks|issue|	base -36
start|asks|joke|	past -43
start|asks|know|	past -54	present 16
start|asks|laugh|	past -26
start|asks|learn|	past 8
start|asks|like|	base -10
start|asks|mention|	base -64	past -35
start|asks|name|	past -32
start|asks|need|	base 25
start|asks|note|	past -12
start|asks|object|	past -59
start|asks|offer|	past -68
start|asks|order|	past -69
start|asks|plan|	present -40
start|asks|point|	present 22
start|asks|praise|	past -38
start|asks|predict|	past -32
start|asks|press|	base -50
start|asks|promise|	past -76
start|asks|propose|	past -49
start|asks|question|	participle 43	past 42
start|asks|raise|	base -34
start|asks|recall|	past 26
start|asks|refer|	past -51
start|asks|refuse|	past -15
start|asks|remember|	base -44	past 10
start|asks|respond|	base -69
start|asks|say|	base -24	participle 21	past -21	present -76
start|asks|see|	base -9
start|asks|show|	base -13	participle -19	present -35
start|asks|sign|	past 14
start|asks|speak|	past 12
start|asks|state|	base -54	present -50
start|asks|support|	base -58	past -28
start|asks|talk|	participle 34
start|asks|tell|	base 35	past -111
start|asks|thank|	past -88
start|asks|think|	past 20
start|asks|try|	participle 12
start|asks|urge|	past -66
start|asks|use|	base -43	past -33
start|asks|vote|	base -47
start|asks|want|	base -7	past 67	present -61
start|asks|warn|	past -37
start|asks|wonder|	base 36	past -8
start|asks|write|	past 30
start|before|(|auxiliary|	preposition -43	saying -30
start|before|(|	capital -74
start|before|(|none|	preposition -36	saying -35	thinking 24
start|before|(|verb|	saying -54	that -30	word -10
start|before|,|none|	saying -23
start|before|,|	preposition -35	subordinator -19	word -42
start|before|,|verb|	, -35	saying -30	thinking -41
start|before|-|auxiliary|	saying -48
start|before|-|	capital -54
start|before|-|verb|	saying 32
start|before|according|	( -73	) -55	, -21	- -28	auxiliary -13	coordinator 22	determiner -14	none 23	stop 10	subordinator 48	to -50	verb-saying 60
start|before|according|first|	a -28	and -24	at 21	but 9	clinton 21	exports 12	in 32	it -31	london -20	more 12	mrs. 17	no 62	of 57	one -37	sanders 16	she 67	the 14	there 40	trump -11	washington -26
start|before|according|source|auxiliary|	preposition -22	stop 6
start|before|according|source|none|	, -11	capital 31	preposition 28	stop -15	word 25
start|before|according|source|to|	, -21	preposition -65	stop 26
start|before|according|source|verb|	adverb 46	capital -52	stop 18	verb-saying 68	word -20
start|before|	accuse -70	acknowledge -48	add -14	admit -70	advise -39	affirm -57	agree -36	aim -50	allege -82	allow -53	answer -84	apologise -41	apologize -40	appeal -71	ask -99	assume -39	assure -43	attack -84	attribute -30	back -40	blame -64	blast -55	boast -33	call -35	care -75	cast -42	caution -59	challenge 18	champion -37	charge -55	chip -28	cite -58	commend -16	comment -61	compare -47	complain -17	concede -28	conclude 52	confirm 21	consider 34	contend -57	continue -81	counsel -43	counter -47	credit -38	criticize 6	debate -72	decide -81	decline -80	decry -44	deem 24	defend -52	deliver -43	demand -58	deny -83	disagree -70	discuss -49	dismiss -50	dispute -48	echo -48	endorse -74	estimate 27	expect -62	explain -31	express -56	fear -65	feel -14	figure -46	find 22	fire -38	forecast -80	hail -46	hint -40	hit -33	hold -79	hope -54	identify -17	indicate -21	inform -42	insist -36	introduce -42	invoke -45	issue -81	joke -35	knock 22	know -77	lament -57	laugh -54	learn -35	like 20	list -27	maintain -75	mean 12	mention -55	mock -21	name -60	need -76	observe 9	offer -41	oppose -41	order -82	phone -41	plan -58	plead -77	pledge -64	point -11	post -80	praise -64	predict 13	present -47	press -50	promise -88	propose -59	prove -50	question -72	quote -51	rail -54	raise -85	rank -46	rate -36	read -9	reason -57	recall -66	recommend -80	record 44	recount -47	refer -51	reflect -56	refuse -66	reiterate -44	reject -75	remark -26	remember -65	remind -24	repeat -68	reply 8	report 42	request -44	respond 31	retort -27	reveal -7	see -54	seek -57	shoot -54	show 10	shrug -70	sign -95	signal -51	sing -58	slam -28	state -61	stress -63	submit -37	suggest -21	support -67	talk -81	tell 17	testify -40	thank -54	title -47	try -73	tweet 11	understand -49	urge -75	venture -31	view -51	voice -45	volunteer -50	vote -82	vow -19	want 17	warn -19	wave -45	weigh -43	welcome -65	wonder -45	worry -63	write 23
start|before|accuse|	, -19	auxiliary -24	capital -64	coordinator -29	determiner -49	none -61	preposition -63	verb -38	word -27
start|before|accuse|first|	a -30	counsel -26	garrity -12	her -22	in -26	israel -29	its -18	speaking -34	the -27	their -21
start|before|acknowledge|	auxiliary -39	capital -41	determiner -29	none -25	preposition -38	that -46	verb -37
start|before|add|	, -38	auxiliary 40	capital 56	determiner -95	none -35	preposition -67	pronoun -6	stop 33	subordinator -62	verb -102
start|before|add|first|	but 20	he -36	the -71
start|before|admit|	, -59	auxiliary -62	capital -26	determiner -43	none -51	preposition -31	pronoun -56	that -11	word -31
start|before|admit|first|	at -16	it -55	the -43
start|before|adverb|none|	saying -35
start|before|adverb|	word -44
start|before|advise|	capital -26	none -30	preposition -42
start|before|affirm|	capital -61	none -46
start|before|agree|	capital -80	determiner 16	none -72	preposition -95
start|before|aim|	none -43	preposition -57
start|before|allege|first|	in -26
start|before|allege|	none -73	preposition -26	verb -38
start|before|allow|	none -40	preposition -48
start|before|announce|	auxiliary -59	capital 39	determiner -82	none 34	pronoun -40	stop -39	that -48	verb 52	word -38
start|before|announce|first|	on -40	the -47
start|before|answer|	auxiliary -50	capital -66	none -48	preposition -52	that -63	verb -48
start|before|answer|first|	asked -66
start|before|apologise|	determiner -41	preposition -41
start|before|apologise|first|	the -41
start|before|apologize|	preposition -45
start|before|appeal|	capital -33	determiner -24	none -57	preposition -68	verb -23	word -23
start|before|appeal|first|	denver -23
start|before|apposed|judging|none|	capital -36	determiner -37	preposition -58	stop -29	word -15
start|before|apposed|judging|verb|	determiner -16
start|before|apposed|saying|auxiliary|	determiner -32	preposition 7	stop -88	that -17
start|before|apposed|saying|none|	adverb -38	capital -83	determiner -96	preposition 30	pronoun -94	stop -76	that -66	word -74
start|before|apposed|saying|verb|	coordinator -35	determiner -48	quote 28	stop 11	that -31	word 17
start|before|apposed|thinking|none|	determiner -40	preposition -28	word -31
start|before|apposition|judging|none|	capital -31	determiner -39	preposition -43	pronoun -60	that -27	word -22
start|before|apposition|judging|verb|	determiner -24	preposition -25
start|before|apposition|saying|auxiliary|	capital -54	determiner -52	preposition 51	stop -80	that -11	word -42
start|before|apposition|saying|none|	adverb -47	auxiliary -11	capital -113	determiner -129	preposition -123	pronoun -81	stop -61	subordinator -60	that -40	verb-judging -31	word -133
start|before|apposition|saying|to|	that -18
start|before|apposition|saying|verb|	capital -37	determiner -92	preposition -80	pronoun -74	stop 17	subordinator -24	that -29
start|before|apposition|thinking|none|	determiner -29	preposition -44	pronoun -47	word -22
start|before|argue|	adverb -34	capital -45	none -21	preposition -35	stop 13	subordinator 18	that -61	to -19	verb 24
start|before|argue|first|	a -56	if 18	in -34	speaking -18	the 7
start|before|asks|false|	none -50	to -32
start|before|asks|true|	auxiliary 41	none -13	to -48	verb 7
start|before|ask|	adverb -27	auxiliary -54	capital -83	determiner -71	none -71	preposition -66	stop -35	subordinator -61	that -36	to -29	verb -47	word -23
start|before|ask|first|	a -22	at -26	during -26	her -21	his -9	in -52	its -16	that -35	the -52	their -10
start|before|assure|	none -43	preposition -56
start|before|attack|	capital -57	none -62	preposition -65	verb -45	word -35
start|before|attribute|first|	because -23
start|before|attribute|	none -30	subordinator -23
start|before|auxiliary|	capital -22	verb-saying -44	word -56
start|before|auxiliary|none|	: -38	saying -58
start|before|auxiliary|verb|	saying -10
start|before|back|	auxiliary -50	capital -32	coordinator -17	determiner -60	none -18	preposition -74	stop -14	to -36	verb -56
start|before|back|first|	at -20	in -21	the -38
start|before|before|	 -85	! -50	) -31	. 9	: -89	; -32	? 28	start -16
start|before|believe|	, 12	capital -44	determiner -15	none -33	pronoun 10	subordinator -46	that -43
start|before|believe|first|	the -45
start|before|blame|	capital -71	determiner -34	none -55	preposition -32	stop -62	verb -28	word -29
start|before|blame|first|	a -30	réka -20	the -15
start|before|blast|	preposition -58
start|before|call|	, -30	auxiliary -59	capital -6	coordinator -39	determiner -72	none -13	preposition -9	pronoun -77	quote -74	stop -25	that -23	verb -104	word -40
start|before|call|first|	a -30	argentina -48	her -35	his -24	in -48	its -26	on -36	one -32	the -45
start|before|capital|	& -28	' 25	( -128	- -9	adverb -21	auxiliary 32	capital -31	coordinator 36	determiner -22	possessive 7	subordinator -10	that 70	verb-judging -80	verb-saying -14	verb-thinking -40	– 53	— -114	’ -58
start|before|capital|auxiliary|	, 20	: -46	adverb -17	auxiliary -49	determiner -38	end 9	preposition 15	pronoun -39	saying 23	source -12	stop -6	subordinator 17	thinking -110	word 49
start|before|capital|none|	' -61	, 20	- -40	: -77	adverb -8	auxiliary -117	capital 35	coordinator -112	determiner -79	end -107	judging -14	possessive -50	preposition 12	pronoun -6	quote -6	saying -19	source -18	stop -15	subordinator -104	that -81	thinking -24	verb-judging -69	verb-saying -18	verb-thinking -82	word -62	’ -39
start|before|capital|to|	, -8	auxiliary -27	capital -52	determiner -18	end -44	judging -37	preposition 28	pronoun -43	saying -34	source 15	stop 9	that -42
start|before|capital|verb|	) -39	, 31	: -13	adverb -23	auxiliary -66	capital -81	coordinator -58	determiner 12	end 27	judging -111	preposition 17	pronoun 27	quote -68	source 20	stop -19	subordinator -50	that 14	verb-saying 55	verb-thinking 28	word -11
start|before|care|	capital -40
start|before|cast|	determiner -27	preposition -35	verb -36
start|before|caution|	none -59
start|before|challenge|	capital 22	none -60	preposition 17
start|before|champion|	capital -58	none -37	preposition -26
start|before|charge|	capital -43	none -37	preposition -61
start|before|chip|	capital -28	word -28
start|before|cite|	auxiliary -32	capital -35	determiner -54	none -53	preposition -21	subordinator -34	verb -41
start|before|cite|first|	in -10	the -43
start|before|claim|	, -57	auxiliary -38	capital -69	determiner 21	none -56	preposition -85	that -44	verb 10
start|before|claim|first|	in -28	the 25
start|before|commend|	determiner -16	none -16
start|before|commend|first|	a -12
start|before|comment|	preposition -52
start|before|compare|	determiner -27	none -48	preposition -44
start|before|compare|first|	a -22
start|before|complain|	adverb -36	auxiliary -42	capital -60	determiner 13	preposition -81	stop -45	that -24	verb -33
start|before|complain|first|	an 21	gavi -33	in -57
start|before|concede|	auxiliary 23	capital -56	coordinator -35	determiner -31	none -30	preposition -25	pronoun 7	that -27	verb -70
start|before|concede|first|	but -35	in -30	it 7	the -31
start|before|conclude|	stop 54	that -48	verb 20
start|before|confirm|	auxiliary 60	capital -13	determiner 34	none -91	preposition -7	pronoun -24	stop 46	that -41	verb -15
start|before|confirm|first|	in -26	the -28
start|before|consider|	, -29	auxiliary -52	capital 29	determiner 10	none 21	preposition 21	subordinator -42	verb 21	word -26
start|before|consider|first|	the -26
start|before|contend|	determiner -18	none -56	preposition -19	that -22
start|before|contend|first|	in -15	the -18
start|before|continue|	capital -56	none -53	preposition -73	verb -55
start|before|coordinator|	, -53	adverb -31	auxiliary 39	capital 21	coordinator -21	determiner -53	preposition -86	subordinator -45	word -59
start|before|coordinator|auxiliary|	determiner -30	judging -40	preposition -68	saying 17	source -20	stop 9	thinking -49
start|before|coordinator|none|	, -6	adverb -16	auxiliary -76	capital -26	coordinator -59	determiner -29	judging -44	pronoun -46	saying -6	source -23	stop -15	that -57	thinking -55	verb-saying -14	word -56
start|before|coordinator|to|	saying -18
start|before|coordinator|verb|	, -7	adverb -26	determiner -41	judging -34	preposition -9	saying -51	stop 14	that -57	thinking -40
start|before|counsel|	capital -37	none -29	preposition -31
start|before|counsel|first|	in -31
start|before|counter|	capital -47	none -47
start|before|credit|	determiner -26	none -45	stop -20	verb -33
start|before|credit|first|	its -42	the -21
start|before|criticize|	capital -80	determiner -74	none -92	preposition 13	verb 21
start|before|criticize|first|	in -26
start|before|debate|	auxiliary -50	capital -71	determiner -38	none -63	preposition -38	subordinator -40	word -28
start|before|decide|	determiner -64	none -48	preposition -70
start|before|decide|first|	the -63
start|before|declare|	capital 18	none -48	that -28
start|before|declare|first|	in -45
start|before|decline|	capital -66	determiner -39	none -68	preposition -75
start|before|decline|first|	the -36
start|before|decry|	none -44
start|before|defend|	capital -65	determiner -18	none -65	preposition -23	stop -69	verb -15
start|before|defend|first|	in -15	zf -22
start|before|deliver|	capital -56	determiner -32	none -45	preposition -34
start|before|deny|	auxiliary -30	capital -74	determiner -44	none -78	preposition -29	pronoun -51	stop -47	that -27	verb -48	word -35
start|before|deny|first|	a -19	her -12	his -31	riyadh -22	the -47
start|before|describe|	capital 16	determiner -70	none 8	preposition -30	pronoun 14	subordinator -60	verb -52
start|before|describe|first|	a -49	in -22	its -27	when -20
start|before|determiner|	, -40	adverb -23	capital -55	determiner -40	preposition -13	verb-judging -50	verb-saying -58	verb-thinking 18	word 39
start|before|determiner|auxiliary|	; -40	capital 18	determiner -37	judging -98	preposition 17	pronoun -84	saying 26	source 21	stop 60	thinking 17	verb-thinking -19	word -8
start|before|determiner|none|	$ -38	, -50	; -27	adverb -97	auxiliary -130	capital -71	coordinator 14	determiner -24	judging -80	preposition -24	pronoun -13	quote -87	saying -36	source 8	stop 16	subordinator -86	that -44	thinking -80	verb-judging -46	verb-saying -79	verb-thinking 7	word -37
start|before|determiner|to|	judging -42	quote -60	saying 15	stop 16
start|before|determiner|verb|	, 12	adverb -8	auxiliary -98	capital -55	coordinator 10	determiner -113	judging 20	preposition -6	pronoun -16	quote -47	saying -11	source -52	stop -8	subordinator -65	that -46	thinking -26	verb-judging -40	word -38
start|before|direct|judging|auxiliary|	capital -32	coordinator -29	determiner -59	pronoun -40	word -50
start|before|direct|judging|none|	$ -33	, -26	auxiliary -16	capital -52	determiner -59	preposition -25	pronoun 12	quote -47	stop -31	subordinator -36	word -62
start|before|direct|judging|to|	capital -26	word -40
start|before|direct|judging|verb|	, -50	capital -59	determiner -67	preposition 8	pronoun -43	stop -33	word -63
start|before|direct|saying|auxiliary|	, -40	: -52	; -24	adverb -33	capital 9	determiner -9	end 19	preposition -19	pronoun -26	stop 30	subordinator 35	that -12	word 19
start|before|direct|saying|none|	, -64	: -89	; 17	adverb -85	auxiliary -47	capital 15	coordinator -54	determiner -25	end -101	preposition 9	pronoun 13	stop 43	subordinator -72	that -127	verb-judging -42	verb-thinking 44	word -51
start|before|direct|saying|to|	, -48	capital -79	determiner 22	preposition 8	pronoun -73	stop 25	that -60
start|before|direct|saying|verb|	, -42	: 7	adverb -6	auxiliary -13	capital -11	determiner -13	end 19	preposition 13	quote -63	stop -23	subordinator -71	that -8	verb-saying 12	verb-thinking 30	word -30
start|before|direct|thinking|auxiliary|	determiner -49	preposition -14	pronoun -51	stop 15	subordinator -42	that -64	word -42
start|before|direct|thinking|none|	, 46	auxiliary -53	capital -23	determiner -47	pronoun -48	stop 19	subordinator -50	that 21	verb-saying -25	word -87
start|before|direct|thinking|verb|	, -62	adverb -52	capital -41	determiner -65	preposition -23	pronoun 10	stop 25	subordinator -37	word -63
start|before|disagree|	none -58
start|before|disclose|	auxiliary -65	capital 46	none 41	verb -33
start|before|disclose|first|	in -33
start|before|dismiss|	capital -46	determiner -31	none -50	preposition -29	subordinator -21
start|before|dismiss|first|	the -20
start|before|dispute|	determiner -49	none -48	stop -33
start|before|dispute|first|	a -56	the -26
start|before|echo|	none -50
start|before|email|	auxiliary 21	capital 36	none -77	preposition -63	word 43
start|before|email|first|	in -44
start|before|endorse|	capital -59	none -54	preposition -60	verb -46
start|before|estimate|	auxiliary 30	capital 23	determiner -39	none -65	preposition 25	that -38	verb 12
start|before|estimate|first|	its -15
start|before|expect|	determiner -44	none -46	preposition -78	subordinator -32	verb -53
start|before|explain|	, -14	; -7	determiner -66	none -72	pronoun 30	verb -34
start|before|explain|first|	it 32	the -37
start|before|express|	capital -39	determiner -16	none -54	preposition -29	word -31
start|before|express|first|	in -18	the -36
start|before|fear|	capital -52	determiner -41	none -28	preposition -44	verb -57
start|before|feel|first|	as -27
start|before|feel|	subordinator -41	verb -39	word -43
start|before|figure|	none -42	preposition -41
start|before|find|	, 51	adverb -24	auxiliary -30	coordinator -68	determiner 22	end 32	none -23	preposition -34	pronoun -62	stop 28	subordinator -22	that -66	to 24	verb 33	word -77
start|before|find|first|	a 52	an -28	but -57	her -62	the -52	what -57	with -41
start|before|fire|	capital -37	none -38
start|before|first|	( -55	, -73	- -13	12 -54	17 -26	23 -31	4 -21	9 -52	about 21	abu -60	accra/abidjan -62	across -43	addressing -41	after 32	al 17	all 79	almost 41	already 20	also -44	although -65	amid -34	among 11	an -20	and -43	ankara 51	another -52	argentina -48	around -43	as -7	asked -52	at -16	australia -45	authorities 48	back -54	because -23	before 10	behind -23	beijing -31	beirut -64	bernie 66	besides -49	beyond -40	bishop -39	bob -30	border -10	both -53	brackish -20	brian -42	bush 45	cairo -52	camp -60	chief -37	china 61	clement -32	cleveland -38	clinton 27	contacted -19	copenhagen -48	counsel -40	crows 44	cruz 22	dana -49	darlene -45	david -28	de 28	democratic 50	democrats -32	denver -23	deputy -44	derry/dublin -67	despite -59	det -46	dhaka -29	doha -66	donald 56	dr -18	during -7	each -48	earlier -51	egypt -39	electric-truck -62	eleven -62	ethiopia 46	even 34	every -60	exports 12	father -17	feb -18	federal 17	first -39	following -37	for -66	former 15	four -13	france -45	from -60	garrity -12	gary -33	gavi -33	geneva 48	gov. -32	graham -10	greece -13	grenoble -68	groups -40	half 38	he -10	heartland -43	her -17	here -35	hillary 41	his -14	hope -31	house -8	hsieh -57	i -45	in 8	india 19	innocent -40	interior -24	iran -58	israel -33	istanbul -43	it -8	its -93	joseph -25	june -32	just -69	kentucky -15	kwame -37	kyiv -57	labour -26	laos -36	last 21	later -43	le -72	liberty -43	like -42	lisbon -61	london -50	low -32	lubbock -70	lucy -23	luis -20	mai -54	manila -56	many 41	mark -35	may -51	mayor 46	meanwhile 29	melbourne -66	members 30	michigan 16	millers -57	moscow -51	most -42	mr -56	mr. 27	mrs -25	mrs. 28	ms. 37	murphy -27	n. -42	naomi -39	national -58	nearly 53	neither -57	new 13	newark -51	nine -76	no 75	nobody 38	not 6	now 31	numsa -41	obama 45	octopuses -75	of 21	officer -90	on -15	one -52	only 27	opposition -29	ottawa -41	outside -64	over -55	paris -61	paul -28	perhaps -46	pike -24	pinehurst -22	port -40	president -17	pressed -67	questor -47	reached -48	reacting -35	rep. 14	republican 15	right 21	rival -16	riyadh -22	rome -65	russia -54	ruth -28	ryan 26	réka -20	said -45	sanders 15	sen. -83	senator 24	seoul 41	several 19	shane -15	shortly -41	sir -52	sister -29	so -35	some 45	south -7	speaking -78	staff -43	standing -36	state 79	still 53	strandberg -49	striker -54	sudan -18	sunday 56	supporters -27	sweden -39	taipei -56	tampa -59	target -60	tbilisi -66	that 44	their -52	then -52	there 51	theresa -42	these 19	they 49	this -21	thomas -35	those 15	though -74	three 27	through 28	throughout -60	to 19	today -51	told -72	trump 7	tuesday 17	turkey 57	turning -19	under -49	united -63	vanuatu -31	vienna -70	vietnam -51	wade -21	warren -42	was -44	washington 12	we 42	what 23	when -23	whether 41	which -41	while -9	with -33	within -56	yet -40	zf -22	zim -27	— 24
start|before|forecast|	capital -49	preposition -81	verb -69
start|before|hail|	determiner -46	none -46
start|before|hear|	, 15	auxiliary 33	capital -37	determiner 7	none 10	preposition -62	stop 22	verb -120
start|before|hear|first|	a 16	the -22
start|before|hint|	auxiliary -24	none -34
start|before|hit|	determiner -34	none -19
start|before|hold|	auxiliary -55	capital -55	determiner -55	none -50	preposition -70	subordinator -36	that -10	verb -42	word -45
start|before|hold|first|	a -24	even -27	in -37	on -24	the -36
start|before|hope|	capital -28	none -53	preposition -68
start|before|hope|first|	at -42
start|before|identify|	none -38
start|before|indicate|	auxiliary -32	capital -44	none -47	that -20
start|before|inform|	none -53	pronoun -53
start|before|insist|	, -36	adverb -26	auxiliary -38	coordinator -20	determiner -61	none -80	preposition -30	pronoun -29	stop -57	subordinator 23	that -40	to -43
start|before|insist|first|	her -25	his -18	the -52	their -19
start|before|introduce|	capital -57	none -42	preposition -34
start|before|introduce|first|	in -22
start|before|inverted|judging|auxiliary|	preposition -88
start|before|inverted|judging|none|	' -35	, -62	; -32	adverb -36	auxiliary -39	coordinator -44	preposition -149	quote -68	subordinator -64	verb-saying -66	word -22
start|before|inverted|judging|verb|	, -37	coordinator -32	preposition 33	stop -70	subordinator -35
start|before|inverted|saying|auxiliary|	, 73	auxiliary -53	preposition 15	pronoun -64	stop 7
start|before|inverted|saying|none|	' -47	, 60	: -62	adverb -99	auxiliary -126	capital -105	determiner -68	end -40	possessive -60	preposition -246	pronoun -196	quote -9	stop -186	subordinator -117	verb-judging -65	verb-saying -112	verb-thinking -107	word -155	’ -49
start|before|inverted|saying|to|	auxiliary -77	end -58	quote -60
start|before|inverted|saying|verb|	, 90	auxiliary -137	coordinator 14	preposition -165	pronoun -107	quote -64	verb-judging -40
start|before|invoke|	none -45
start|before|issue|	capital -43	determiner -62	none -56	preposition -64	subordinator -21	verb -45	word -22
start|before|issue|first|	in -45	on -15
start|before|joke|	none -35	preposition -47
start|before|judging|	auxiliary -30	base -121	capital -19	coordinator -66	determiner -32	participle -66	past -14	preposition -32	present -48	pronoun -9	subordinator -27	word -53
start|before|judging|base|	, -29	auxiliary -10	capital -27	coordinator -39	determiner -53	preposition -98	pronoun -43	stop -40	word -54
start|before|judging|first|	9 -21	a -90	across -43	after 12	although -29	among -29	an -9	and -32	argentina -48	as -69	asked -52	at -55	beyond -34	but -58	by 20	clinton -67	counsel -26	democrats -32	despite -22	earlier -45	even -75	every -24	for -42	garrity -12	he 12	her -46	his -52	if -47	in -61	iran -25	israel -29	it -37	its -56	last -50	later -33	london -26	mr. -36	new -22	on -55	one -37	only -42	outside -18	russia -31	réka -20	sanders -43	sen. -25	she -47	some 24	speaking -32	strandberg -49	the -103	their -21	they -46	three -34	through -34	to -23	trump -37	when -42	while -49	with -33	zf -22	zim -27
start|before|judging|participle|	capital -35	determiner -38	preposition -19	word -45
start|before|judging|past|	$ -43	' -35	, -66	adverb -43	auxiliary -32	capital -79	coordinator -50	determiner -89	preposition 10	quote -83	stop -7	subordinator -77	that -47	verb-judging -36	verb-saying -66	word -77
start|before|judging|present|	, -61	; -34	auxiliary -34	capital -40	coordinator -50	determiner -38	pronoun -38	stop -59	subordinator -43	that -44	word -45
start|before|knock|	preposition 38
start|before|know|	auxiliary -28	none -60	subordinator -39
start|before|lament|	capital -57	none -55
start|before|lament|first|	president -59
start|before|laugh|	auxiliary -38	capital -42	none -42	preposition -57	stop -39	subordinator -46	verb -31
start|before|laugh|first|	asked -42
start|before|learn|	preposition -33	verb -33
start|before|like|	capital -6	coordinator -29	determiner -87	none 28	preposition 57	pronoun -51	verb -35
start|before|like|first|	and -18	in 40	the -41
start|before|list|	auxiliary -17	determiner -11	none -63	preposition -53	pronoun -17
start|before|list|first|	it -17
start|before|maintain|	auxiliary -43	capital -47	determiner -43	none -63	pronoun -50	that -13	verb -48
start|before|maintain|first|	the -16
start|before|mean|	none 28	preposition -43
start|before|mention|	determiner -41	preposition -60	verb -42
start|before|message|	determiner -47	none -49	preposition 27
start|before|mock|	capital -56	determiner -15	none -19	preposition -7	stop -68	subordinator -26
start|before|mock|first|	in -7	its -53
start|before|name|	, -35	auxiliary -40	capital -52	determiner -29	none -54	preposition -37	pronoun -51	verb -27	word -22
start|before|name|first|	the -25
start|before|need|	auxiliary -49	capital -37	none -45	preposition -74	subordinator -44	verb -36
start|before|note|	, 30	auxiliary 24	capital -7	coordinator -13	determiner 44	none -61	preposition -50	stop -29	that -60	verb -29
start|before|note|first|	, -31	but -13	the 37
start|before|observe|	, -43	auxiliary 15	determiner 19
start|before|offer|	auxiliary 17	coordinator -40	determiner -84	none -93	preposition -61	pronoun 18	stop -65	subordinator -63	verb -71	word -37
start|before|offer|first|	and -25	his -31	in -45	its -21	millers -57	the -22
start|before|oppose|	capital -30	none -36	stop -33	subordinator -31	verb -18	word -27
start|before|order|apposed|	judging -84	saying -33	thinking -76
start|before|order|apposition|	judging -86	saying -94	thinking -77
start|before|order|	auxiliary -40	capital -55	determiner -63	none -64	preposition -59	stop -29	subordinator -36	verb -36	word -42
start|before|order|direct|	judging -28	thinking -24
start|before|order|first|	in -25	the -42
start|before|order|inverted|	judging -22	saying -13
start|before|phone|	none -30	word -37
start|before|plan|	capital -34	determiner -44	none -47	preposition -52	verb -38
start|before|plan|first|	in -34
start|before|plead|	adverb -37	capital -64	none -59	preposition -62	verb -34	word -44
start|before|pledge|	capital -49	none -36	preposition -51	verb -40
start|before|point|	auxiliary -6	capital -22	determiner 17	none 12	stop -76	subordinator -62	verb -50
start|before|point|first|	as -38	asked -85	in -61	the 28
start|before|post|	capital -49	determiner -73	none -41	preposition -50	verb -78
start|before|post|first|	a -56	her -49	in -23	on -19
start|before|praise|	capital -63	determiner -33	none -55	preposition -41	stop -49
start|before|praise|first|	the -27
start|before|predict|	capital 22	determiner -24	none -70	preposition -23	that -25	verb 6
start|before|preposition|	adverb -56	auxiliary -57	capital -47	determiner -21	preposition -33	that -20	verb-judging -32	verb-saying -39
start|before|preposition|auxiliary|	, 69	capital -50	determiner -42	judging -33	preposition -66	saying -15	stop 25	thinking -49
start|before|preposition|none|	$ -32	, 12	; 17	adverb -74	auxiliary -36	capital -29	coordinator -27	determiner -85	judging -77	preposition -15	pronoun -126	saying -25	source 29	stop 28	subordinator 15	that -111	thinking 10	verb-saying 34	word -51
start|before|preposition|to|	auxiliary -34	capital -67	determiner -47	judging 15	pronoun -69	saying -43	that -41
start|before|preposition|verb|	, 17	: -81	adverb -52	auxiliary -49	capital -68	determiner -92	judging -69	preposition -48	pronoun -109	saying -62	source -18	stop 13	that -96	thinking -79	verb-saying -42	word -72
start|before|present|	capital -34	determiner -23	none -40	preposition -35	word -19
start|before|press|	none -21	preposition -46	word -21
start|before|promise|	, -33	auxiliary -32	capital -52	determiner -71	none -67	preposition -66	stop -31	subordinator -29	that -23	verb -52	word -29
start|before|promise|first|	his -26	in -45	its -13	on -17	the -37
start|before|pronoun|	adverb 22	coordinator 19	possessive 53	verb-judging -55	verb-saying 52	verb-thinking -15	word -62
start|before|pronoun|auxiliary|	, -19	auxiliary -38	capital 48	coordinator -55	determiner 43	judging -62	preposition -57	saying 20	thinking -69	word -15
start|before|pronoun|none|	, -39	judging -37	preposition -18	saying -48
start|before|pronoun|verb|	, -54	judging 9	preposition 51	pronoun -40	stop 33	thinking -6	word -43
start|before|propose|	capital -19	determiner -17	none -62	preposition -52	pronoun -42	verb -54	word -54
start|before|propose|first|	in -36	sudan -18	the -29
start|before|prove|first|	in -41
start|before|prove|	none -51	preposition -48	that -31	word -30
start|before|question|	auxiliary -31	capital -64	determiner -40	none -44	preposition -34	verb -57
start|before|question|first|	in -13	the -39
start|before|quote|	capital -59	determiner -30	none -41	preposition -26	stop -29
start|before|quote|first|	its -22
start|before|rail|	verb -47
start|before|raise|	$ -43	capital -64	determiner -62	none -67	preposition -52	stop -56	subordinator -21	verb -43
start|before|raise|first|	in -19	the -28
start|before|rank|	capital -37	none -37	preposition -30
start|before|rate|	auxiliary -15	capital -29	none -23	preposition -38	stop -21	to -27	verb -22
start|before|rate|first|	for -22
start|before|read|	auxiliary 10	determiner -67	none -70	preposition 11
start|before|read|first|	his -20	mrs -20	the -56
start|before|reason|	none -52	subordinator -51
start|before|recall|	, -53	auxiliary -30	capital -50	determiner -42	none -49	preposition -41	pronoun -37	verb -39
start|before|recall|first|	the -31
start|before|recommend|	capital -72	determiner -37	none -77	stop -54
start|before|record|	, -20	auxiliary 25	capital 29	coordinator -25	none -12	stop 41	subordinator 9	verb 39	verb-thinking 55
start|before|record|first|	a -13	in 11	state 51	the -24
start|before|recount|	preposition -47
start|before|refer|	determiner -38	none -51	preposition -56
start|before|refer|first|	a -31
start|before|reflect|	determiner -40	preposition -49	verb -39
start|before|refuse|	determiner -41	none -50	preposition -69
start|before|refuse|first|	the -30
start|before|reiterate|	none -39	preposition -39	that -25
start|before|reject|	capital -53	determiner -53	none -75	preposition -34	stop -64	subordinator -25	that -28	to -28	verb -28
start|before|reject|first|	iran -25	the -59
start|before|remark|	none -22
start|before|remember|	capital -43	none -60	preposition -45	word -23
start|before|remind|	capital 26	determiner -55	verb -51	word -57
start|before|repeat|	capital -53	determiner -61	none -50	stop -37	verb -39
start|before|repeat|first|	the -47
start|before|reply|	, 39	: -22	auxiliary -33	capital 11	determiner -11	none 33	pronoun -43	stop 45	that -48	verb -9
start|before|reply|first|	a -18	told -28
start|before|report|	, 57	- -61	adverb 37	auxiliary 20	capital 39	coordinator 6	determiner 9	none 51	preposition 43	verb-saying 25	word -18
start|before|report|first|	an -52	but -63	in 39	it -40	london -62	the 17
start|before|request|	determiner -28	none -28
start|before|respond|	auxiliary 24	capital 34	none -60
start|before|respond|first|	china -61
start|before|retort|first|	in -27
start|before|retort|	none -27	preposition -27
start|before|reveal|	auxiliary -51	capital -47	determiner -49	none -31	pronoun -46
start|before|rule|	auxiliary -61	capital 20	none -55	preposition -81	verb 21
start|before|rule|first|	in -31
start|before|saying|	( -62	, -53	- 14	adverb 30	auxiliary -62	base -24	coordinator -10	participle -36	past -19	preposition -41	present 8	pronoun 18	that 16	verb-judging -49	verb-saying -56	verb-thinking -45	word -76	— 28
start|before|saying|base|	, -15	adverb -51	auxiliary -32	capital -71	coordinator -32	determiner -79	end -30	preposition 26	pronoun -29	stop -17	subordinator -66	that -70	word -15
start|before|saying|first|	( -62	, -53	- 14	12 -54	17 -26	a 15	about -34	accra/abidjan -62	after 16	al 17	all 63	also -48	although -54	amid -34	among -53	an -37	and -14	ankara 51	another -41	as -13	asked -50	at -118	australia -45	authorities 48	back -48	because -31	beijing -31	beirut -64	besides -39	bishop -39	both -43	brackish -20	brian -42	by -60	cairo -52	camp -60	clement -32	cleveland -29	clinton 37	contacted -19	copenhagen -48	counsel -37	cruz 29	dana -49	david -28	democratic 21	denver -23	despite -43	det -46	dr -16	during -7	each -48	earlier -68	egypt -39	electric-truck -62	eleven -62	even 37	father -17	federal 17	first -39	for -67	former 27	four 40	from -49	gavi -33	geneva 48	graham -10	greece -13	grenoble -68	half 38	he -14	heartland -43	her -25	hope -31	house -8	if 21	india 19	innocent -40	iran -58	istanbul -43	it 22	its -83	joseph -25	june -21	just -60	kentucky -15	kwame -37	labour -26	laos -36	last 39	le -69	liberty -43	like -35	london -66	low -32	lubbock -70	lucy -23	luis -20	mai -54	manila -56	many 41	mark -35	may -51	melbourne -66	members 30	michigan 16	millers -57	more -23	mr -56	mr. 15	mrs -25	mrs. 33	ms. 37	n. -42	naomi -39	national -58	new 23	newark -51	nobody 38	not 51	numsa -41	octopuses -75	of -93	on -86	one -110	only -48	opposition -29	ottawa -41	outside -57	paris -60	paul -28	pike -24	pinehurst -22	port -40	president 16	pressed -63	reached -48	reacting -35	rep. 14	republican -44	riyadh -22	rome -65	russia -45	ruth -28	sanders 26	sen. -79	senator -25	seoul 41	several 21	shane -15	she -9	shortly -41	since -17	sister -29	so -54	some 26	south -7	speaking -71	staff -43	state 48	sudan -18	supporters -27	sweden -39	taipei -56	target -60	that 16	the -10	their -51	then -46	there 36	they 56	this -29	thomas -35	those 15	though -62	three -38	through 8	to 29	today -46	told -72	trump 27	tuesday 17	turning -19	under -34	vanuatu -31	vienna -65	vietnam -51	wade -21	warren -42	washington 27	we 42	what 17	when -24	which -41	while -6	with 6	within -56	— 28
start|before|saying|participle|	capital -47	determiner -55	preposition 24	pronoun -19	subordinator -22	that -34	word -72
start|before|saying|past|	' -47	( -50	, 25	: -28	; -24	adverb -47	auxiliary -147	coordinator -6	determiner -35	end 17	possessive -55	preposition -16	pronoun -19	quote -6	stop 16	that -17	verb-judging -83	verb-saying -110	verb-thinking -117	word -13	’ -49
start|before|saying|present|	) -46	, 16	: -69	; 9	adverb -82	auxiliary -98	capital 18	coordinator -56	determiner -28	end -9	preposition -8	pronoun -91	quote -50	stop 21	subordinator -35	that -62	verb-saying -71	verb-thinking 56
start|before|say|	' -47	( -42	, 21	: -18	; -16	adverb -46	auxiliary -27	capital -18	coordinator 50	determiner -17	end -55	none -27	possessive -68	preposition 54	pronoun -6	quote -36	stop 12	subordinator 38	that 23	verb -6	verb-judging -75	verb-saying -90	verb-thinking -112	word -51	— -15
start|before|say|first|	( -42	, -44	a 11	about -34	after 39	also -45	among -53	an -63	and 10	as 24	asked -18	at -35	australia -45	beijing -23	but 61	by -17	cairo -52	china 18	copenhagen -48	cruz 50	despite -33	det -46	dr -15	during -43	even 42	father -17	for -38	former 27	greece -13	he 32	heartland -43	her 11	his 16	hope -28	if 20	in 18	india 50	iran -58	it 51	its -83	kentucky -15	labour -26	last -41	like -6	low -32	luis -20	manila -55	many 43	may -47	more -47	mr. 16	mrs. 25	of -78	on -40	one -80	opposition -29	paris -60	paul -28	pike -19	port -40	pressed -58	reached -36	rep. 22	sanders 36	sen. -24	senator -21	seoul 41	shane -15	she -41	since 8	so -48	some 12	south 28	speaking -72	state 8	sweden -39	target -33	that 11	their -23	they 59	this -58	though -41	through -69	told -67	trump 36	under -36	vietnam -51	washington -27	what 61	when -11	while 27	with 26	— -14
start|before|seek|	capital -24	determiner -18	none -43	preposition -85	subordinator -34	verb -28	word -26
start|before|seek|first|	in -39	the -16
start|before|see|	auxiliary -25	capital -33	determiner -37	none -50	preposition -44	pronoun -21	subordinator -37	verb -32	word -20
start|before|see|first|	by -14	in -23	the -14
start|before|shoot|	capital -34	determiner -26	none -45	preposition -39	word -37
start|before|shoot|first|	pinehurst -22
start|before|show|	, 54	auxiliary -34	capital -18	coordinator -41	determiner 33	end -10	none -7	preposition -13	stop 55	subordinator -11	that -7	verb 17	word -61
start|before|show|first|	in 26	state 60
start|before|shrug|	none -70	preposition -36	stop -62
start|before|signal|	auxiliary -44	verb -36
start|before|sign|	capital -92	coordinator -29	determiner -53	none -67	preposition -77	verb -66
start|before|sign|first|	in -33	on -18	the -28
start|before|sing|	capital -27	stop -20	verb -37
start|before|slam|	capital -28	none -22
start|before|source|	coordinator -6	determiner -14	preposition 12	subordinator 37	word -12
start|before|source|first|	a -28	and -24	at 21	but 9	clinton 21	exports 12	in 32	it -31	london -20	more 12	mrs. 17	no 62	of 57	one -37	sanders 16	she 67	the 14	there 40	trump -11	washington -26
start|before|source|source|	( -55	) -55	, -16	adverb 21	capital -14	preposition -13	stop 10	verb-saying 60	word 9
start|before|speak|	adverb -36	auxiliary 21	capital -72	determiner 31	none -91	preposition 10
start|before|speak|first|	the 34
start|before|state|	auxiliary -18	capital -24	determiner -65	none -65	preposition -63	quote -48	that -53	verb -71	word -49
start|before|state|first|	her -31	in -30	the -49
start|before|stress|	determiner -45	none -47	that -12
start|before|stress|first|	its -11
start|before|submit|	capital -37
start|before|subordinator|	adverb 28	auxiliary -22	capital 18	determiner -45	possessive 22	preposition -43	pronoun -9	subordinator -39	verb-judging 10	verb-saying 63	word -49
start|before|subordinator|auxiliary|	, 11	determiner -6	judging -59	preposition 13	pronoun -77	saying -45	source 7	stop -20	that -77	thinking 18	word -56
start|before|subordinator|none|	, -7	adverb -43	capital -72	determiner -65	judging -79	preposition -33	pronoun -6	saying -22	source 66	stop 66	that -43	thinking -77	word -55
start|before|subordinator|to|	preposition -30	saying -54	thinking -34
start|before|subordinator|verb|	, -11	capital 17	determiner -91	preposition -11	pronoun -52	saying 27	source -8	stop 49	subordinator -54	that -53	thinking 6	word -12
start|before|suggest|	, -18	auxiliary -25	capital -26	determiner -36	end -19	preposition 13	pronoun -25	subordinator 26	that -44	verb -34
start|before|suggest|first|	his -25	the -39
start|before|support|	; -20	auxiliary -41	capital -54	determiner -40	none -42	preposition -64	stop -40	subordinator -18	verb -33	word -37
start|before|support|first|	in -26	the -17
start|before|talk|	capital -67	none -75	preposition -75	stop -21	verb -30
start|before|talk|first|	in -30
start|before|tell|	, -138	- -48	adverb -26	auxiliary 12	coordinator -29	determiner 27	end 17	none -28	preposition -34	pronoun 31	quote -71	stop -149	subordinator -79	that -46	verb 25	verb-saying -61	word 31
start|before|tell|first|	- -48	a -8	asked -77	at -44	brackish -20	by -20	camp -46	counsel -37	egypt -39	eleven -62	he -39	his -106	in -99	its -50	june -21	laos -36	last 48	mr -54	mrs -22	naomi -39	on -27	one -61	the -11	their -52	vanuatu -31	washington -79	when -60	while -51
start|before|testify|	auxiliary -29	capital -59	determiner -13	none -15	preposition -46	pronoun -33	that -6
start|before|testify|first|	a -27	the -29
start|before|thank|	' -35	, -39	capital -51	determiner -30	none -54	stop -27
start|before|thank|first|	the -21	zim -27
start|before|that|	auxiliary -40	word 50
start|before|that|auxiliary|	, 24	saying -26	stop -7
start|before|that|none|	saying -29
start|before|that|verb|	, 28	preposition 44	saying 41
start|before|thinking|	( 21	, -41	base -11	capital -34	coordinator -81	determiner -10	participle -75	past -50	preposition -11	pronoun -44	word -46
start|before|thinking|base|	, 16	auxiliary -62	capital -18	coordinator -51	determiner -65	end -10	preposition -113	pronoun -58	stop 53	subordinator -40	word -76
start|before|thinking|first|	( 21	, -41	a 21	among -35	an -10	and -66	as -72	asked -57	at -69	but -43	clinton -45	even -48	for -46	from -37	her -49	his -47	i -38	if -76	in 22	it -33	mr. -35	on -77	outside -34	she -25	state 60	the -29	there -27	this -40	when 17	while -65	with -48
start|before|thinking|participle|	preposition -77	word -41
start|before|thinking|past|	, -10	adverb -57	capital -49	determiner -75	preposition -17	pronoun -53	subordinator -53	that -58	verb-saying -36	word -68
start|before|thinking|present|	, -47	capital -49	determiner -57	preposition 36	word -38
start|before|think|	, -60	auxiliary -72	capital 18	determiner -66	none -72	pronoun 9	subordinator 13	verb 32	word -46
start|before|think|first|	asked -52	in -43	the -22
start|before|title|	quote -47
start|before|try|	determiner -27	none -46	preposition -72	subordinator -48	verb -46
start|before|try|first|	as -39
start|before|tweet|	capital 19	none 21
start|before|understand|	determiner -21	none -21	preposition -21
start|before|urge|	adverb -34	capital -69	determiner -54	none -67	preposition -43	stop -38	verb -39	word -43
start|before|urge|first|	a -37	in -31	on -18	the -36
start|before|use|	auxiliary -58	capital -76	coordinator -17	determiner -39	none -75	preposition 14	subordinator -61	verb 24
start|before|use|first|	in -15	the -38
start|before|venture|	capital -31	none -31
start|before|verb-judging|none|	saying -49
start|before|verb-saying|	capital -45
start|before|verb-saying|none|	saying -43
start|before|verb-thinking|none|	saying -45
start|before|view|	capital -51	none -49	preposition -43
start|before|voice|	capital -44	none -37	preposition -41
start|before|volunteer|	none -50	preposition -45
start|before|vote|	, -50	auxiliary -53	capital -54	coordinator -24	determiner -70	none -68	preposition -66	pronoun -26	stop -40	verb -28	word -25
start|before|vote|first|	his -19	in -42	the -30
start|before|vow|	determiner 15	none -16	preposition -43
start|before|vow|first|	in -22	its -22
start|before|want|	auxiliary 40	determiner -58	none -79	preposition 18	subordinator 40	word -32
start|before|want|first|	in -58	the -28
start|before|warn|	, -11	adverb -13	auxiliary -33	capital -11	determiner -49	none -75	subordinator -11	that -24	to -50	verb 14	word -58
start|before|warn|first|	its -17	russia -23	the -27
start|before|wave|	none -25	preposition -36
start|before|weigh|	determiner -19
start|before|welcome|	capital -66	coordinator -27	determiner -43	none -60	stop -58
start|before|welcome|first|	the -19
start|before|wonder|first|	when -49
start|before|wonder|	subordinator -54	verb -45
start|before|word|	( -27	, -34	auxiliary -55	capital -58	preposition -53	subordinator -58	word -60
start|before|word|auxiliary|	word -17
start|before|word|none|	, -47	capital -33	end -45	judging -34	preposition -40	pronoun -11	saying -78	source -43	stop -42	subordinator -20	thinking -37
start|before|word|verb|	capital -53	judging -37	preposition -41	saying -26	stop 70	word -34
start|before|write|	, 47	: -66	auxiliary 12	capital 20	determiner 18	none -13	preposition 7	pronoun -51	stop -21	that 21	verb 16
start|before|write|first|	in -86	on -45
start|before|—|	capital 24	determiner 8
start|before|—|verb|	capital 72	source 74
start|behind|	accuse 9	acknowledge -73	add -124	admit 24	advise -75	advocate 33	aim 32	allege -35	allow -99	allude 43	announce -104	answer -19	apologise -12	apologize -19	appeal -32	applaud -57	argue -51	ask -40	assure 24	attack 27	attribute -82	back -29	believe 42	bill 27	blame -24	boast 53	call 31	caption -73	care -11	cast -63	caution -14	celebrate -79	challenge -101	champion -63	cheer 23	chip -43	cite -73	claim -114	comment 22	compare -124	complain -28	concede -76	conclude 13	confirm -98	continue -152	counsel -68	criticize 15	cry -9	debate 17	decide -13	declare -20	decline -64	deliver -69	demand -15	deny -64	describe 6	detail -8	disagree 24	disclose -16	dismiss -52	dispute -7	doubt 15	email -26	estimate -11	expect -11	explain -86	favor -63	fear -34	feel -21	figure -32	find -131	fire -30	forecast -49	fume -63	gasp -61	hear -99	hint 26	hit -71	hold -48	hope 8	identify 18	insist -13	intend -6	introduce -65	invite -72	issue -8	joke -25	knock -92	know -10	lash -37	laugh -22	learn -33	lecture -55	like -94	list -66	lobby -11	maintain -31	mean -82	mention 15	message -14	murmur -23	name -42	need -31	nominate -77	note -32	object -23	offer -118	oppose -62	order -22	outline 15	paint 9	phone -59	plan -21	pledge -98	point 34	post -12	praise 36	pray -89	prefer -81	present -57	press -8	promise -120	propose -61	protest -25	prove -53	purport -57	question -27	quote -93	rail 71	raise -111	rank -84	rate -99	read -121	reason -30	recall 9	recognize -56	recommend -64	record -121	recount -42	refer 57	reference 32	reflect 13	refuse -57	regard 51	relate -19	remark 28	repeat -55	reply -55	report -40	reveal -30	rule 29	say -89	see -90	shoot -131	show -120	shrug 42	sing -69	slate -68	speak -19	spell 16	state -144	suggest -62	support -10	suspect -31	swear -46	talk -9	tell -123	testify -83	text -57	thank -89	think -28	threaten -47	title -66	treat -25	trust -79	try -156	tweet 17	use -55	view 13	voice -83	volunteer -78	vote 21	vouch 33	want -31	warn -21	wave -80	weigh 25	wish -69	wonder -42	write -26
start|behind|accuse|	determiner 13	none -32	verb -36	word -22
start|behind|accuse|first|	killing -50	wrongdoing -56
start|behind|acknowledge|	determiner -41	verb -30
start|behind|add|	determiner -97	none -100	to -30	verb -56	word -46
start|behind|add|first|	her -43	his -61	the -50
start|behind|admit|	determiner 6	verb -68
start|behind|adverb|	, -22	determiner -9	preposition -43	subordinator -38	word 11
start|behind|adverb|auxiliary|	judging -51
start|behind|adverb|none|	judging 30	saying -83	thinking -84
start|behind|adverb|to|	thinking -48
start|behind|advise|	determiner -75	none -66
start|behind|advise|first|	the -49
start|behind|advocate|	determiner 39	none 8	word 16
start|behind|advocate|first|	a 48	the 17
start|behind|agree|	auxiliary -86	capital 16	none -19	pronoun 24	subordinator -58	to 7	verb 15	verb-judging -67	word -18
start|behind|agree|first|	a 12	be -32	buy -80	him 11	one -60	the -7
start|behind|aim|	auxiliary 24	capital -104	determiner 29	none 20	to -8	word 24
start|behind|allege|	determiner -35
start|behind|allege|first|	the -35
start|behind|allow|	none -64	verb -59	verb-judging -39	verb-saying -45	word -68
start|behind|announce|	auxiliary -51	capital -77	determiner -67	none -80	verb -48
start|behind|announce|first|	monday -22	the -48	thursday -38	tuesday -27	wednesday -23
start|behind|answer|	determiner -82	verb -18	word -76
start|behind|answer|first|	the -75
start|behind|apologise|	determiner 14	none 12	verb -73	word -83
start|behind|apologise|first|	appointment -41	the 26
start|behind|apologize|	capital -11	determiner -19	to -7	verb -21
start|behind|apologize|first|	his 6	the -23
start|behind|appeal|	auxiliary 30	none -115	to -95	verb -84	word -137
start|behind|appeal|first|	a 28	calm -36	the -78
start|behind|argue|	auxiliary -84	capital -73	determiner -45	none -59	subordinator -83	verb -33	word 6
start|behind|argue|first|	a -16	the -26
start|behind|asks|false|	marks -132	none -29	to 23
start|behind|asks|true|	auxiliary 63	none -20	to -31	verb -12
start|behind|ask|	capital -45	determiner -28	none -58	pronoun -76	subordinator -73	to -28	verb -10	verb-judging -61	verb-thinking -29	word -21
start|behind|ask|first|	a -30	an -69	be -26	data -45	her -46	his 12	it -61	their -63	two -53
start|behind|assure|first|	winning 9
start|behind|assure|	none 9	word 9
start|behind|attack|	auxiliary 24	capital 25	determiner 22	word -29
start|behind|attack|first|	a -25	paris -68	the 24
start|behind|attribute|	determiner -59	none -53	verb -59
start|behind|attribute|first|	a -48	the -38
start|behind|auxiliary|	adverb 20	auxiliary -54	capital -54	determiner -16	stop -37	subordinator -32	verb-judging -45	verb-saying -58	word -116
start|behind|auxiliary|auxiliary|	saying -56	thinking -61
start|behind|auxiliary|none|	saying -76	thinking 17
start|behind|auxiliary|to|	thinking -43
start|behind|auxiliary|verb|	judging -41	saying -28	thinking -59
start|behind|back|	adverb -50	auxiliary -94	capital -23	none -28	verb -16	word -35
start|behind|back|first|	a -74	his -52	its 12	the -19	their -45
start|behind|before|	about 155	after -87	against 81	along -38	amid -71	among -64	at -54	before -136	behind -50	beneath -49	between -78	beyond -84	by -218	despite -50	during -112	for 58	from -177	in -213	inside -52	into -94	like -108	near -42	of 32	off -28	on -36	out 64	outside -90	over -51	since -120	than -96	through -13	to -62	under -89	until -101	with 16	within -96	without -53
start|behind|believe|	determiner 37	none 31	word 21
start|behind|believe|first|	the 13
start|behind|bill|	auxiliary -46	determiner -47	none 35	word 18
start|behind|bill|first|	the -47
start|behind|blame|	determiner -38	none -6	verb -38	word -15
start|behind|blame|first|	the -38
start|behind|boast|	none 45
start|behind|call|	auxiliary -36	capital -12	determiner 12	none 21	preposition -51	pronoun 14	to 33	verb -9	verb-judging -11	verb-saying -80	word 27
start|behind|call|first|	all 7	an 11	both -72	calm -67	her 26	his 17	in -38	order -49	reporters -61	trump 21
start|behind|capital|	, -11	- -44	: -66	; -41	adverb -51	auxiliary -7	coordinator -15	determiner -58	end -90	possessive 39	preposition -35	pronoun -48	stop -21	subordinator -52	that -91	verb-saying 8	word -6
start|behind|capital|auxiliary|	judging -17	saying -15	thinking -65
start|behind|capital|marks|	judging -44	saying -59
start|behind|capital|none|	saying -38	thinking -9
start|behind|capital|to|	saying -26	thinking -105
start|behind|capital|verb|	saying 29	thinking -12
start|behind|care|first|	the 10
start|behind|care|	none -111	word -10
start|behind|caution|	none 20	verb -23	word 10
start|behind|celebrate|	determiner -53	none -63	word -55
start|behind|challenge|	capital -61	determiner -53	none -85	verb -42	word -68
start|behind|challenge|first|	the -43
start|behind|champion|	capital -54	none -53
start|behind|charge|	auxiliary -62	capital -91	determiner -67	none -53	verb 44	word 29
start|behind|charge|first|	a -62
start|behind|cheer|	determiner 15
start|behind|cheer|first|	the 22
start|behind|chip|	none -43
start|behind|cite|	none -39	verb -60	word -59
start|behind|claim|	auxiliary -35	capital -43	determiner -81	none -86	verb -46
start|behind|claim|first|	a -44	have -30	the -37
start|behind|comment|	auxiliary -7	capital 20	determiner 11	none 18	that -76	verb -15	word -20
start|behind|comment|first|	individual -70	that -76	the 9
start|behind|compare|	capital -57	determiner -62	none -97	verb -69	word -80
start|behind|compare|first|	the -43
start|behind|complain|	capital 13	determiner -44	none -137	word -90
start|behind|complain|first|	the -38
start|behind|concede|	capital -43	determiner -55	none -60	to -42
start|behind|concede|first|	the -55
start|behind|confirm|	capital -48	determiner -76	none -89	word -41
start|behind|confirm|first|	the -65
start|behind|continue|	auxiliary -53	determiner -39	none -115	to -39	verb -91	verb-judging -62	verb-saying -65	word -124
start|behind|continue|first|	be -15	grow -36	the -25
start|behind|coordinator|	word -57
start|behind|counsel|	capital -43	determiner -58	none -68
start|behind|counsel|first|	the -58
start|behind|credit|	none 17	verb -23	word -21
start|behind|criticize|	none -14	to 31	verb -56
start|behind|cry|	determiner -62	none -66
start|behind|cry|first|	the -44
start|behind|debate|	capital -109	determiner -28	none 27	verb -11	word 61
start|behind|debate|first|	the -94
start|behind|decide|	auxiliary 12	capital -57	none -112	pronoun -57	to -89	verb 20	verb-judging 16	word -106
start|behind|decide|first|	a -32	the 12
start|behind|declare|	determiner -38	none -70	word -15
start|behind|decline|	auxiliary -83	capital -63	none -129	to -65	verb -14	verb-judging -58	verb-saying -110
start|behind|decline|first|	be -43	comment -92	discuss -35	name -31	rule -26	say -44	speculate -40
start|behind|deliver|	capital -33	determiner -39	none -54	verb -40	word -42
start|behind|demand|	word 15
start|behind|deny|	determiner -52	none -64
start|behind|deny|first|	the -52
start|behind|describe|	determiner -77	marks -29	none 19	word -99
start|behind|describe|first|	his -37	the -51
start|behind|determiner|	$ 46	adverb -55	auxiliary -50	capital 9	coordinator -60	determiner 19	preposition 15	quote -62	stop -86	subordinator -54	that -49	verb-judging -56	verb-thinking 35
start|behind|determiner|auxiliary|	judging -11	saying 25	thinking 19
start|behind|determiner|marks|	judging -91	saying -133	thinking -49
start|behind|determiner|none|	judging -31	saying -16	thinking -50
start|behind|determiner|to|	judging 27	thinking 61
start|behind|determiner|verb|	judging 12	saying -6	thinking -8
start|behind|disagree|	determiner 37	none -7	subordinator -24
start|behind|disagree|first|	how -39
start|behind|disclose|	determiner 6	none -81	verb -67	word -52
start|behind|disclose|first|	a 16
start|behind|dismiss|	none -44	word -46
start|behind|dispute|	capital 18	verb -78	word -66
start|behind|doubt|	auxiliary 25	none -15
start|behind|echo|	capital 13
start|behind|email|	auxiliary -45	verb -75	word -77
start|behind|estimate|	verb -47
start|behind|expect|	adverb -51	auxiliary 10	capital -76	determiner -45	to -62	verb -95	verb-judging -67	verb-saying -70	verb-thinking -52	word -13
start|behind|expect|first|	be -72	come -47	last -40	report -46	see -30	sign -31	the -45	vote -35	watch -61
start|behind|explain|	auxiliary -46	capital -45	determiner -58	none -48	verb -50	word -45
start|behind|explain|first|	a -38
start|behind|favor|	none -57	word -57
start|behind|fear|	determiner -15	none -16	word -88
start|behind|fear|first|	the -12
start|behind|feel|	determiner -67	none -8
start|behind|figure|	capital -50	determiner -60	none -89	subordinator 8	to -24	verb -46	word -92
start|behind|figure|first|	the -32
start|behind|find|	auxiliary -57	capital -59	determiner -67	none -110	preposition -55	subordinator -57	verb -65	word -59
start|behind|find|first|	a -45	the -52	what -45	who -31
start|behind|fire|	determiner -75	none -38	verb 12
start|behind|fire|first|	the -57
start|behind|first|	1 -53	11 -79	14 -51	1996 -49	200 -42	2008 22	2012 -60	2013 -21	2014 -36	2016 -51	2018 -34	2021 -44	2022 -56	2023 -37	3 -51	31 -57	4 -65	41 -53	600 -66	70 -59	about -60	accept -39	add -40	address -49	air -75	all -8	america 24	an -16	analysts -59	anonymity -14	another 13	answer -61	any -88	anyone -46	appeal -49	applause -24	apply -48	appointment -41	april -47	as -99	ask -42	assure -36	at -7	attack -47	attend 16	august -20	avoid -48	back -37	ban -76	bbc -52	be -117	beat -53	bed -42	behalf -71	being 19	believe -30	benghazi 9	block -37	bluesky -41	both -15	breda -35	build -46	buy -77	by -45	call -45	calm -91	carry -50	cast -49	challenge -45	change 26	charleston -34	chile -54	christie 39	climate -56	clinton 21	close -70	come -47	comment -26	condition -73	congress -12	consider -51	cool -63	county -61	court -44	create -50	credit -43	cruise -51	cut -59	data -45	debate -42	december -55	defeat 20	defend -37	deliver -51	democratic 7	discuss -40	donald 44	dr. -68	draft -35	each -101	earn -61	easter -43	endorse -55	every -43	expand -58	explain -37	facebook -78	fall -65	far 10	favor -64	fc -37	fewer -49	fight 22	file -68	find -59	first -46	five -60	florida -42	fly -72	focus -48	for -87	former 31	four -50	fox -72	friday -122	further -26	georgia -57	get -89	give -96	govern -60	grow -36	growing 26	half -70	hand -47	have -75	having -49	hear -62	heavy 6	help -82	her 17	hillary -60	his 8	hold -47	hospitals -64	host -62	how 24	human -50	if -58	immigration 31	impose 41	in -101	individual -81	instagram -56	intervene -51	interviews -47	iowa -58	is -39	it -44	its -8	january -42	july -71	june -76	keep -65	killing -50	knock -38	know -64	last -11	later -26	latin -42	latinos 42	law -9	least -91	leave -76	leaving -69	length -49	let -55	limit -54	linkedin -46	live -45	london -28	look -61	lost -61	love 18	lower -62	luxembourg -37	make -93	march -66	match -29	may -55	me 34	mediate -29	meet -60	men -63	mention -10	merge -74	midnight -37	monday -142	months -61	more 22	most -91	move -58	mr. 51	msnbc -34	much -6	name -71	names -71	new -93	news -43	next -63	nightfall -18	nine -37	nothing -98	obama 26	ohio -41	on -62	one -7	order -54	other 28	paris -72	parliament -56	part 18	pass -52	passengers -51	pay -71	people -66	persuade -42	phoenix -41	phone -58	pick 22	play 14	poach -38	politics -62	press -33	prevent -51	price -44	protect -56	protest -41	provide -51	public -52	publish 23	put -75	question -54	questions -71	quit -59	raise 9	rally -64	reach -36	readers -59	reading -59	recent 7	refund -58	reject -50	release -63	remember -39	remove -51	repeat -38	report -46	reporters -87	reports -9	republican -79	republicans 27	requests 8	response -44	return -68	returning -6	rise -49	rival -8	rubio 25	rule -62	run -62	salute -37	sanders 19	sandwiches -56	saturday -62	save -56	say -78	saying -59	seal -58	see -86	sell -74	selling -72	sen. 40	send -61	set -38	show -57	shrink -43	sign -34	sit -49	some 20	soon -30	south -49	speak -54	speculate -42	spend -65	spring -56	state -34	stay -46	stop -60	sue -26	sunday -76	supply -77	support -66	surface -41	talk -48	telegram -53	telephone -45	tell -26	texas -24	that -9	their -31	them 12	they -51	think 13	this -63	those 46	three -62	throughout -33	throw -62	thursday -98	to 22	trump 56	try -42	tuesday -46	turkey -68	turn 18	twitter -62	two -31	u.s. 18	use -61	vermont -45	veto -42	visit -39	vote -68	voters -61	wall 16	want -30	washington 18	watch -49	wednesday -121	weigh -53	what 16	where -59	whether 20	who -52	win 16	winning -7	withdraw -50	work -75	world -65	write -36	wrongdoing -56	x -59	you 16	your -45
start|behind|forecast|	capital -60	determiner -77	none -16	verb -66	word -18
start|behind|forecast|first|	a -61	analysts -35
start|behind|fume|	none -63
start|behind|greet|	word 19
start|behind|hear|	capital -33	determiner -70	none -85	verb -42	word -69
start|behind|hear|first|	more -44	the -53
start|behind|hint|	determiner -15	verb 41	word 16
start|behind|hit|	capital -48	determiner -39	none -62
start|behind|hit|first|	the -33
start|behind|hold|	auxiliary -73	capital -10	determiner -139	none -18	preposition -47	to -42	verb -111	verb-saying -54	word 6
start|behind|hold|first|	a -89	for -40	nine -37	the -90
start|behind|hope|	auxiliary -14	none -24	to 28	verb -102	verb-judging -70	verb-saying -56	word -15
start|behind|hope|first|	a -34	get -56	see -44
start|behind|identify|	capital 14	determiner 27	none 8
start|behind|identify|first|	a 22	the 17
start|behind|insist|	auxiliary -7	word -29
start|behind|insist|first|	anonymity -86
start|behind|intend|first|	sit -26
start|behind|intend|	none -91	verb-saying -43	word -95
start|behind|interpret|	none -67
start|behind|introduce|	determiner -35	none -58	verb -25	word -41
start|behind|invite|	verb -41	word -54
start|behind|issue|	auxiliary -69	capital -82	determiner 7	none -17
start|behind|issue|first|	his 7	the -13	their -60
start|behind|joke|	capital 7	determiner -47	marks -45	none 7	pronoun -78	verb -69
start|behind|joke|first|	his -62	it -78
start|behind|judging|	adverb 17	auxiliary -67	participle 59	past -29	preposition -98	present -12	subordinator 14	verb-judging -10	verb-saying -17	verb-thinking -6	word 12
start|behind|judging|first|	1996 -49	2014 -22	41 -53	a -10	all 7	an -8	as -64	at -49	be -40	believe -22	both -88	calm -67	clinton 33	democratic 13	far -51	friday -47	georgia -57	heavy 6	her 27	him -16	his -21	in -43	it -11	its -18	killing -50	least -59	london -28	look -51	monday -86	mr. 25	new -67	obama 28	order -49	paris -70	president 33	quit -46	reporters -67	say -35	sue -26	the -6	their -67	this -59	those 48	throughout -30	trump 23	two -42	vote -48	what 39	whether 30	work -43	wrongdoing -56	your -39
start|behind|knock|	determiner -69	none -82	to -39
start|behind|know|	determiner -20	none -17	word -72
start|behind|know|first|	the -20
start|behind|lash|first|	at -37
start|behind|lash|	preposition -37
start|behind|laugh|	auxiliary -47	determiner 6	none -99	pronoun -47	that -47
start|behind|laugh|first|	that -47	the 6
start|behind|learn|	determiner 10	none -28	pronoun -69	verb -66	verb-saying -45	verb-thinking -47	word -103
start|behind|learn|first|	the -79
start|behind|lecture|	none -55
start|behind|like|	auxiliary -43	none -72	to -39	verb -33	verb-judging -55	verb-saying -41	verb-thinking -29	word -56
start|behind|like|first|	hear -23	say -36	see -38
start|behind|list|	auxiliary 17	capital -69	determiner -17	none -107	verb -73	word -90
start|behind|list|first|	london -28
start|behind|lobby|	none -85
start|behind|mean|	auxiliary -35	none -68	to -13	verb -49	verb-saying -21	word -63
start|behind|mention|first|	rival -8	the -35
start|behind|mention|	none 31	word -19
start|behind|message|	capital -68	determiner -80	verb -53	word 34
start|behind|message|first|	the -76
start|behind|name|	determiner -94	none -24	verb -74	word -54
start|behind|name|first|	a -60	the -51
start|behind|need|	auxiliary 10	determiner 11	none -136	to -74	verb -68	verb-saying -38	word -129
start|behind|need|first|	be -51	do -63	keep -29	the -38	win -60
start|behind|nominate|	capital -50	determiner -60	none -68
start|behind|nominate|first|	the -33
start|behind|note|	determiner -44	none -18	verb -6
start|behind|note|first|	the -40
start|behind|object|	determiner -18	none -97	verb -65
start|behind|object|first|	a -89
start|behind|offer|	auxiliary -44	capital -59	determiner -41	marks -20	none -99	verb -48	verb-saying -24	word -98
start|behind|offer|first|	buy -19	host -24	mediate -29	pay -32	the -39
start|behind|oppose|	capital -38	none -51	word -43
start|behind|order|apposed|	judging -53	saying -21	thinking -42
start|behind|order|apposition|	judging -11	saying -124	thinking -6
start|behind|order|	capital -95	determiner 14	none -15	verb -51	word -77
start|behind|order|direct|	judging 12	saying 10	thinking -20
start|behind|order|first|	the -70
start|behind|order|relative|	saying -14	thinking -8
start|behind|order|shared|	judging 8
start|behind|paint|	determiner 15	none -64
start|behind|paint|first|	the -45
start|behind|plan|	auxiliary -65	capital -76	determiner 6	none -134	to -45	verb 30	verb-judging -79	verb-saying -56	verb-thinking 23	word -115
start|behind|plan|first|	a 25	be -29	run -32
start|behind|plead|	capital -58	none 37
start|behind|pledge|first|	ban -40
start|behind|pledge|	none -83	to -34	verb-judging -33	word -88
start|behind|point|	auxiliary 56	capital 45	none -30	pronoun -65	that 35	to -41	verb 61	word 15
start|behind|point|first|	her -72	his -22	that 35	the 17
start|behind|post|	auxiliary -50	capital -14	none -124	verb 7	word -55
start|behind|post|first|	a 25	facebook -46	instagram -38	x -39
start|behind|praise|	capital 33	none 49
start|behind|pray|	determiner -67	none -88
start|behind|pray|first|	the -37
start|behind|prefer|	none -70	verb-judging -59	word -44
start|behind|preposition|auxiliary|	saying 23
start|behind|preposition|	capital -97	determiner -52	quote -63	verb-saying -68	word -7
start|behind|preposition|marks|	judging -39
start|behind|preposition|none|	judging -77	saying 8	thinking -63
start|behind|preposition|to|	saying -72	thinking -24
start|behind|preposition|verb|	saying -35	thinking -38
start|behind|present|	determiner -41	verb -33
start|behind|press|first|	the 13
start|behind|press|	none -30	word 7
start|behind|promise|	adverb -42	auxiliary -49	capital -45	marks -24	none -89	to -56	verb -62	verb-judging -33	word -96
start|behind|promise|first|	be -13	bring -34	build -21	buy -14	keep -24	publish -27	veto -26
start|behind|pronoun|	, 21	; 17	auxiliary -8	preposition -26	stop -20	subordinator 20	verb-saying -57
start|behind|pronoun|auxiliary|	saying 6
start|behind|pronoun|to|	thinking -46
start|behind|pronoun|verb|	saying -110
start|behind|protest|	determiner -90	none -53
start|behind|protest|first|	the -58
start|behind|prove|	auxiliary -50	none -26	verb -24
start|behind|prove|first|	be -36
start|behind|purport|	auxiliary -41
start|behind|question|	auxiliary 40	capital 6	determiner -13	none -39	subordinator -12	to -42	verb -12	word -92
start|behind|question|first|	his 20	how -26	the -25	whether 22
start|behind|quote|	auxiliary -43	capital -54	determiner -58	none -43	verb -56	word -59
start|behind|quote|first|	a -14	the -55
start|behind|rail|	capital 36	determiner 39	none 54	to 31
start|behind|raise|	capital -74	none -76	word -54
start|behind|rank|	capital -62	determiner -53	none -70
start|behind|rank|first|	the -53
start|behind|rate|	auxiliary -51	capital -58	determiner -36	none -90	verb -32	word -80
start|behind|rate|first|	the -33
start|behind|read|	auxiliary -25	capital -50	determiner -85	none -113	verb -48	word -33
start|behind|read|first|	a -56	an -21	the -59
start|behind|reason|	auxiliary -11	none -57	verb -24
start|behind|reason|first|	be -37
start|behind|recall|	determiner 9	none 17
start|behind|recognize|	determiner -42	none -56
start|behind|recommend|	capital -45	verb -37
start|behind|record|	capital -64	determiner -52	none -97	word -79
start|behind|record|first|	a -28	the -40
start|behind|recount|	none -42
start|behind|refer|	auxiliary 31	capital 78	determiner 19	marks -89	none 22	pronoun -27	subordinator -62	verb 44	word 44
start|behind|refer|first|	a -33	as -62	the 16
start|behind|reflect|	verb 27
start|behind|refuse|	auxiliary -61	none -18	to -67	verb -85	verb-judging -73	verb-saying -80	word -20
start|behind|refuse|first|	answer -26	comment -25	say -25	speak -28	take 25
start|behind|reject|	determiner -56	none 7	word 18
start|behind|relate|	determiner -92	none -8	word 11
start|behind|relate|first|	her -69	the -56
start|behind|remark|	word 29
start|behind|repeat|	none -55	word -55
start|behind|reply|	capital -113	determiner -88	none -123
start|behind|reply|first|	a -72	the -48
start|behind|report|	auxiliary -10	capital -10	determiner -126	none -27	to -30	verb -110	word -110
start|behind|report|first|	a -47	have -45	may -44	monday -43	the -66	washington -59
start|behind|request|first|	a -74
start|behind|request|	none 13	verb-saying -7	word -47
start|behind|respond|	auxiliary -77	determiner 10	none -20	pronoun -64	to 25	verb-judging -91	verb-saying 9	word -23
start|behind|respond|first|	a -20	an -90	it -53	questions -71	requests 17	the 45	trump -9
start|behind|rule|	auxiliary -69	determiner 35	none 38	preposition -68	word 14
start|behind|rule|first|	a 66	for -68	the -82	wednesday -51
start|behind|saying|	adverb -65	auxiliary -55	base 19	capital -16	past -32	preposition -13	present -18	pronoun -20	subordinator -18	verb-saying -21
start|behind|saying|first|	1 -39	11 -73	14 -51	200 -42	2013 -21	2018 -34	2021 -42	2022 -50	2023 -37	31 -45	600 -66	70 -59	about -57	accept -39	air -42	all -53	an -6	analysts -35	anonymity -14	another -21	answer -52	any -76	anyone -46	applause -24	appointment -41	april -47	at 18	august -20	ban -29	bbc -52	be -73	beat -53	bed -42	block -37	bluesky -41	bring -49	build -27	buy -77	calm -60	carry -35	change 10	climate -56	clinton -26	close -22	cnn -60	comment -25	condition -73	court -44	data -45	december -43	discuss -35	donald -6	draft -35	each -98	easter -43	facebook -71	fc -37	find -54	florida -42	fly -28	for -90	four -44	friday -113	get -42	give -74	grow -36	growing 13	half -70	have -71	hear -44	help -77	her -46	him -13	his 27	hold -32	host -28	how 22	human -50	in -74	individual -75	instagram -56	interviews -47	iowa -35	it -20	its -13	january -24	july -43	june -16	keep -37	last -62	latin -42	latinos 42	law -63	least -69	leave -30	length -49	linkedin -46	lost -61	make -47	march -38	may -54	mediate -29	men -63	monday -93	months -54	more -82	most -76	mr. 48	msnbc -34	name -48	names -71	new -38	news -38	nightfall -18	nothing -69	obama 26	ohio -41	on -59	one -81	parliament -56	part -41	pass -46	pay -71	phone -59	pick 27	public -47	publish -27	put -51	questions -71	raise -51	reading -59	refund -58	release -46	reporters -68	reports -81	republican -65	requests 8	response -44	return -62	rival -8	rule -50	sanders 30	saturday -47	say -53	saying -48	see -53	sell -54	send -28	show -38	some 25	speculate -40	spend -24	state -25	stay -44	sunday -68	support -46	take -63	telegram -53	telephone -45	texas -24	them 16	they -47	this -18	three -52	thursday -100	to 27	trump 32	tuesday -116	turkey -47	twitter -52	two -72	vermont -45	veto -26	visit -18	voters -55	want -30	washington -11	wednesday -110	weigh -53	what -10	where -47	whether -31	who -31	win -61	winning 6	work -46	x -59
start|behind|say|	auxiliary -19	capital -25	determiner -83	marks -46	none -60	pronoun -83	subordinator -42	to -86	verb -75	verb-saying -73	verb-thinking -37	word -76
start|behind|say|first|	70 -59	a -159	an -110	april -23	be -40	cnn -37	court -40	friday -68	have -48	her -61	his 30	its -73	july -42	latinos 42	least -60	monday -59	msnbc -33	phone -56	response -35	saturday -37	she -50	sunday -42	telephone -34	the -49	thursday -60	tuesday -75	want -30	wednesday -39	what -42
start|behind|seek|	auxiliary -111	none 9	to -24	verb-judging 15	verb-saying -80
start|behind|see|	determiner -84	none -62	verb -49
start|behind|see|first|	his -32	the -57
start|behind|shoot|	capital -72	determiner -62	none -100	verb -60	word -87
start|behind|shoot|first|	the -46
start|behind|show|	capital -61	determiner -54	none -96	preposition -49	verb -56
start|behind|show|first|	a -39	at -33	the -33
start|behind|shrug|	determiner 9	verb 7
start|behind|shrug|first|	the 9
start|behind|sign|	capital -129	determiner -55	none -55	preposition 30	to 31	verb -7	verb-judging 35	word -29
start|behind|sign|first|	for -45	the -30	to 43
start|behind|sing|	capital -33	determiner -48	none -64	word -45
start|behind|sing|first|	the -35
start|behind|speak|	auxiliary -72	capital -53	determiner -12	none -44	preposition -77	pronoun -69	to 26	verb-saying 22	word -43
start|behind|speak|first|	about -51	condition -73	her -78	how 14	reporters -56	the -19
start|behind|speculate|	determiner -18	none 12
start|behind|spell|	capital -19
start|behind|state|	auxiliary -65	capital -91	determiner -78	none -110	to -42	verb -49	word -77
start|behind|state|first|	florida -36	new -25	ohio -32	texas -24	the -63	vermont -39
start|behind|subordinator|	auxiliary -15	capital 29	determiner 42	preposition 17	quote -23	stop -59	word -66
start|behind|subordinator|auxiliary|	judging 64	saying -10	thinking 37
start|behind|subordinator|marks|	judging -23
start|behind|subordinator|none|	judging -78	saying -20	thinking -53
start|behind|subordinator|to|	saying -43
start|behind|subordinator|verb|	judging -30
start|behind|support|	auxiliary -15	verb -53	word -25
start|behind|support|first|	a 9	the -25
start|behind|suspect|	none 9	word -17
start|behind|swear|	none -42	word -42
start|behind|talk|	auxiliary -11	capital -52	determiner 10	marks -46	none -13	pronoun 9	subordinator 39	to -51	verb 53	verb-saying 12
start|behind|talk|first|	it 9	reporters -39	the 27
start|behind|tell|	auxiliary -38	capital -39	determiner -73	marks -30	none -104	to -38	verb -57	word -82
start|behind|tell|first|	the -60	this -32
start|behind|testify|	auxiliary -19	capital -47	determiner -55	none -76	pronoun -58	verb -24
start|behind|testify|first|	him -58
start|behind|text|	none -48	word -46
start|behind|thank|	determiner -55	none -62	to -39	word -49
start|behind|thank|first|	a -39
start|behind|that|	, -47	capital 101	determiner -44	pronoun 80	stop -78	word 35
start|behind|that|auxiliary|	saying 8
start|behind|that|none|	saying -36
start|behind|that|verb|	saying 10
start|behind|thinking|	adverb -109	auxiliary -6	base -20	capital -21	participle 15	past -13	preposition -77	present -60	pronoun 18	subordinator 13	that -57	verb-saying -65	verb-thinking -26	word -22
start|behind|thinking|first|	3 -55	a -9	add -40	address -56	an -49	answer -26	appeal -49	as -71	ask -38	at -33	attack -47	attend 18	avoid -46	back -34	be -106	both 16	bring 9	call -45	clinton 7	close -67	come -47	comment -37	county -61	cut -43	defeat 20	deliver -49	do 8	endorse -55	favor -53	fight -58	file -68	find -34	first -39	fly -62	for -40	get -79	give -59	have -48	hear -41	help -41	her 42	his -33	hold -46	host -56	in -43	iowa -35	it -119	june -48	keep -62	know -52	last -40	leave -65	let -55	limit -54	live -48	make -79	march -56	meet -50	mention -10	monday -70	more -61	move -58	new -46	next -55	nine -37	nothing -65	one -89	pay -19	people -42	persuade -42	play 14	poach -38	prevent -51	protest -41	publish 24	put -55	raise 28	rally -64	reach -36	remember -39	repeat -38	report -46	returning -6	run -55	sandwiches -56	save -56	say -60	seal -58	see -71	sell -49	send -56	show -47	sign -34	sit -26	speak -34	spend -67	stay -30	stop -50	support -48	surface -41	take 19	tell -36	that -57	the -7	their -57	them -47	think -62	this -81	throw -62	to -26	trump 31	tuesday -8	turn 24	two 15	use -44	visit -43	vote -54	watch -61	win 28	withdraw -37	write -36	you 16
start|behind|think|	adverb -40	auxiliary -108	determiner -33	none -20	pronoun -17	word -24
start|behind|think|first|	a -116	as -71	be -47	first -40	it -100	sandwiches -56
start|behind|threaten|first|	quit -46	sue -26
start|behind|threaten|	none -107	verb-judging -58	word -35
start|behind|title|	capital -57	none -51
start|behind|treat|	none 9	verb -35	word -15
start|behind|trust|	none -45	word -79
start|behind|try|	auxiliary -60	capital -20	none -123	to -89	verb -68	verb-judging -70	verb-saying -35	word -136
start|behind|try|first|	find -11	get -17	make -28	stay -17
start|behind|tweet|	capital -24	determiner 32	none 20	verb 12
start|behind|understand|	auxiliary -40	none -31	verb -37
start|behind|understand|first|	be -27
start|behind|use|	auxiliary -71	capital -40	none -106	pronoun -18	to -49	verb-judging -36	verb-saying -46	verb-thinking -50	word -103
start|behind|use|first|	believe -22	the -62
start|behind|verb-judging|	, -48	capital -69	determiner -24	preposition 17	pronoun -74	stop -80	subordinator -42	that 31	word -7
start|behind|verb-judging|auxiliary|	saying -57	thinking 6
start|behind|verb-judging|marks|	thinking -64
start|behind|verb-judging|none|	judging -88	thinking -52
start|behind|verb-judging|to|	saying -44	thinking -64
start|behind|verb-judging|verb|	judging -55	saying 13	thinking 20
start|behind|verb-saying|	, -59	adverb -64	capital -66	coordinator -39	determiner -108	end -32	pronoun -63	stop -37	subordinator -53	that -39	verb-judging -42	word -8
start|behind|verb-saying|auxiliary|	judging 27	saying -97
start|behind|verb-saying|marks|	saying -27
start|behind|verb-saying|none|	judging -41	thinking -123
start|behind|verb-saying|to|	saying 26	thinking -66
start|behind|verb-saying|verb|	judging -39	saying -49	thinking -93
start|behind|verb-thinking|	, -26	determiner -95	preposition -6	pronoun -40	stop 39	subordinator -55	that -86	word -21
start|behind|verb-thinking|auxiliary|	saying -60	thinking -72
start|behind|verb-thinking|none|	saying 31	thinking -110
start|behind|verb-thinking|to|	thinking -51
start|behind|verb-thinking|verb|	saying -61	thinking 19
start|behind|view|	auxiliary 28	determiner -17	none -45	verb 17	word 22
start|behind|view|first|	a 6	the -13
start|behind|voice|	auxiliary -59	determiner -47	none -41
start|behind|voice|first|	the -47
start|behind|volunteer|	capital -51	determiner -34	none -60
start|behind|volunteer|first|	the -34
start|behind|vote|	auxiliary 6	capital 12	determiner 27	none 15	to -7	verb -25	verb-judging -93	word -35
start|behind|vote|first|	a 43	both 16	clinton 12	favor -53	him -24	march -56	the -10	trump 23	tuesday 10
start|behind|vouch|	determiner -14	none 15
start|behind|vow|	none -11	to -53	verb 15	verb-judging -71	word -14
start|behind|want|	auxiliary -87	none -15	to -69	verb -85	verb-judging -62	verb-saying -54	verb-thinking -66
start|behind|want|first|	be -35	hear -36	know -45	say -31	see -39	sell -49
start|behind|warn|	auxiliary 16	capital -38	determiner 64	verb -54	word -94
start|behind|warn|first|	a 34	the 39
start|behind|wave|	determiner -51	none -66	word -53
start|behind|wave|first|	the -34
start|behind|weigh|	none -52	preposition -33
start|behind|wish|	determiner -49	none -65	verb-saying -45
start|behind|wonder|	auxiliary -52	determiner -38	none -79
start|behind|wonder|first|	the -68
start|behind|word|	$ -57	% -69	, -14	- -63	: -75	; 12	adverb -44	auxiliary -26	capital 19	coordinator 62	end -99	possessive 31	pronoun -34	stop -115	subordinator -60	verb-judging -16	verb-saying 7	verb-thinking -56	word -14	— 15
start|behind|word|auxiliary|	judging 24	thinking -13
start|behind|word|marks|	judging -65	saying -59	thinking -70
start|behind|word|none|	judging -17	saying -11
start|behind|word|to|	saying 10	thinking -41
start|behind|word|verb|	judging -6	saying -15	thinking -102
start|behind|worry|	auxiliary 20	determiner -47	none -29	verb 36	word 42
start|behind|worry|first|	the -8
start|behind|write|	auxiliary -41	capital -150	determiner -21	marks -19	verb -66	word 13
start|behind|write|first|	a -92	an -82	bluesky -41	his -65	its -81	telegram -53	the -13	x -47
start|late|	accuse 16	acknowledge -32	add -101	admit -61	advise -100	advocate 13	affirm -59	agree -107	aim -15	allege 40	allow -37	allude -55	announce -15	answer -92	apologise -79	apologize -39	appeal -86	applaud -61	argue 13	ask -31	assume -58	assure 43	attribute -65	beg -56	believe -87	bill -89	blame -99	blast 6	boast -55	brand -40	call -21	caption -57	care -8	cast -82	celebrate -52	challenge -47	champion -77	charge -9	cheer -59	chip -66	cite -108	claim -21	comment -79	compare -75	complain -68	concede -53	condemn 35	confirm -90	congratulate -60	consider -16	continue 23	contradict -60	correct -51	counsel -40	counter -50	credit 37	criticise -25	criticize -11	cry -30	debate -103	declare -25	decline -8	decry -37	deem -69	define -40	deliver -105	denounce -45	deny -75	describe -143	detail -49	disagree -49	discuss -18	dismiss -111	doubt -67	dream -31	echo -80	email 29	emphasize -57	encourage -65	endorse -57	estimate -68	expect -32	explain 17	express -38	favor -85	fear -75	feel 17	find -45	fire -80	forecast -53	greet -61	hail -77	hate -40	hear -64	highlight -58	hint -46	hit -89	hold -25	hope -96	identify -97	imagine -41	indicate 11	inform -64	insist -83	instruct -53	intend -90	interpret -27	interrupt 25	introduce 9	invite -74	invoke -40	issue -13	joke -43	knock -70	know -19	label -39	lambaste -53	learn -18	lecture -42	list -102	lobby -47	love -46	maintain -62	mean -67	mention -90	message -57	name -99	note -82	object -76	oppose -78	order -28	outline 20	persuade -57	phone -72	plan -89	plead -80	pledge -91	point -38	portray -72	post -21	praise -116	predict -73	prefer -6	present -79	press -29	promise -27	propose -81	protest -67	purport -58	question -97	quote -74	rail -50	raise -105	rank 11	rate -77	read -75	reason -53	rebuff -44	rebuke -77	recall -96	reckon -53	recognize 26	recommend -80	record 44	recount -45	refer -102	reference -41	reflect -62	refuse -21	regard -51	regret -17	reiterate -49	reject 21	relate -71	remark -55	remember -16	remind -9	rename -46	repeat -60	reply -68	report 21	request -51	respond -22	reveal -80	rule -19	say 12	see -34	seek -26	show -31	sign -22	sing -55	slam -68	slate -70	speak -51	state -19	stress -60	suggest -64	support -126	talk 23	tell 43	testify -64	text -56	thank 7	think -82	threaten -92	title -53	tout -54	treat -69	trust -64	try 8	tweet -17	understand -92	urge -25	use -103	venture -54	verify -25	view -96	voice -79	volunteer -67	vote -9	vouch -49	vow -67	want -15	warn 20	wave -41	weigh -53	welcome -60	wish 23	wonder -61	worry -75	write -6
start|late|accuse|	auxiliary -15	capital -55	coordinator -67	determiner -144	marks 27	none -113	preposition 38	pronoun -84	subordinator -55	to -58	verb-saying -31	word -95
start|late|accuse|first|	a -92	and -50	for -80	of 45	the -89	to -30	who -77
start|late|acknowledge|	none -27	verb -21
start|late|add|	auxiliary -56	coordinator -31	determiner -59	none -68	preposition -17	to -32	verb -51	verb-saying -41	word -55
start|late|add|first|	000 -33	and -31	points -41	the -45
start|late|admit|	auxiliary -53	none -39	verb -25	word -57
start|late|adverb|auxiliary|	saying -44
start|late|adverb|none|	judging -65	saying -51	thinking -40
start|late|adverb|	preposition -69	subordinator -64	word -76
start|late|adverb|verb|	judging -59
start|late|advise|	auxiliary -56	capital -43	coordinator -28	none -52	preposition -62	verb -34	verb-saying -23	word -65
start|late|advise|first|	and -28	to -56
start|late|advocate|	auxiliary 29	none -63	preposition -50	verb -39	verb-saying -69	word -63
start|late|advocate|first|	said -32
start|late|affirm|	none -40	verb -48	word -36
start|late|agree|	auxiliary -50	coordinator -41	determiner -73	none -75	preposition -45	pronoun -45	subordinator -43	to -41	verb -44	verb-saying -23	word -7
start|late|agree|first|	a -44	and -22	at -18	but -35	in -26	the -56
start|late|aim|	auxiliary -75	none -107	verb 12	word 9
start|late|aim|first|	who 17
start|late|allege|	auxiliary 43	coordinator -43	none -35	verb -24
start|late|allege|first|	and -43
start|late|allow|	auxiliary -72	coordinator -40	determiner -82	none -80	preposition -53	pronoun -45	subordinator 23	to -30	verb-saying -24	word -63
start|late|allow|first|	and -37	the -41	to -59
start|late|announce|	auxiliary 25	none -77	preposition -56	pronoun 37	to -34	verb -53	word -84
start|late|announce|first|	candidacy -32	departure -33	would -50
start|late|answer|	auxiliary -55	coordinator -43	marks -37	none -48	preposition -49	verb -65	word -58
start|late|answer|first|	and -38
start|late|apologise|	auxiliary -47	coordinator -35	none -71	verb -36	verb-saying -34	word -50
start|late|apologise|first|	and -35	told -34
start|late|apologize|	coordinator -16	none -29	to -18	verb -45	verb-saying -31	word -24
start|late|apologize|first|	and -16
start|late|appeal|	auxiliary -76	coordinator -50	marks -43	none -41	preposition -32	verb -21	verb-saying -58	word -48
start|late|appeal|first|	and -35
start|late|applaud|	none -26	preposition -41
start|late|argue|	auxiliary 34	coordinator -43	determiner -56	marks -37	none -72	preposition 17	subordinator -36	to -49	verb 13	verb-saying -36	word -62
start|late|argue|first|	and -43
start|late|asks|false|	auxiliary 8	marks -22	none -86	to -39	verb -23
start|late|asks|true|	auxiliary 55	marks -54	none -41	to 35	verb 28
start|late|ask|	auxiliary -14	capital -47	coordinator -81	determiner -27	marks -80	none -32	preposition -51	pronoun -97	subordinator 16	to -92	verb -13	verb-judging -24	verb-saying -61	word -13
start|late|ask|first|	000 -15	a -48	and -62	as -59	but -51	followers -41	from -30	if 45	in -34	it -48	month -23	on -37	she -55	the -81	to -164	what 16	whether -109	which -9	why -27	wrote -32
start|late|assume|	none -32
start|late|attack|	auxiliary -18	capital -79	coordinator -61	determiner 34	none 16	preposition -56	pronoun 18	subordinator -72	to -62	verb -102	verb-judging -41	verb-saying -30	word -103
start|late|attack|first|	and -49	for -46	the -85	who -57
start|late|attribute|	auxiliary -51	none -27	verb-saying -30
start|late|auxiliary|	, -30	: -55	adverb -36	auxiliary -18	capital -73	preposition -92	quote -101	stop -26	subordinator -66	that 24	verb-judging -24	verb-saying -119	verb-thinking -89	word -33
start|late|auxiliary|auxiliary|	judging -86	saying -44
start|late|auxiliary|marks|	judging -33	saying -115
start|late|auxiliary|none|	judging -89	saying -54	thinking -80
start|late|auxiliary|to|	judging -77	saying 17	thinking -79
start|late|auxiliary|verb|	judging -25	saying -27	thinking -127
start|late|back|	auxiliary -124	capital -30	coordinator -90	determiner 13	none -93	pronoun 21	subordinator -73	to 16	verb 8	verb-saying -73	word -122
start|late|back|first|	a -76	and -37	but -100	by -43	in 20	it -61	on -25	own -16	said -16	the 21	until -47	which -85	will -60
start|late|before|	's -58	, -37	10 -44	2016 -51	2021 -47	22 -41	300 -34	9 -37	account -40	act -38	add -46	address -63	administration -24	ads -36	advisers -36	again 9	agency -30	agent -60	all -84	almost -58	already -48	also -72	americans -54	analysts -19	ankara -25	anonymity -62	answer -41	anyone -53	anything -39	appeal -37	april -50	article -48	ask 28	attack 35	attendance -36	audience 45	audit -18	away -57	back 34	badly -36	ballots -40	bank -35	banks 47	bar -39	barely -34	basis -19	bay -43	bid -27	bill -68	birds -62	bloc -39	board 35	body 42	book -54	border -14	both -135	breaking -53	brothers -40	bush -50	business -22	businesses -28	buy -30	campaign -13	camps -33	canada -23	candidate -82	candidates -61	capital -40	captain -46	carried -42	case -36	cases -40	castellaw -47	caucuses -39	cause -16	cent -25	chairman -36	chairs -40	chamber -38	change -60	changes -27	charges -34	chicago -20	children -47	china -76	city -23	claim -43	client -39	clients 51	clinton -60	close -50	club -65	code -39	college -11	coming -39	comment -83	commission -73	committee -29	companies -44	company 39	conditions -35	conference -22	congress -33	conservative 24	contained -26	contempt -34	contest -37	contests -47	contract -45	convention -40	conversation -35	copy -40	corridor -57	costs -48	council 35	count -29	counties -31	countries -43	country -58	county -46	court 54	crew -22	crews -54	crisis -34	crowd 53	cruz -46	customers -13	cut -66	cuts -54	dark -31	days -31	deal -67	debate -94	decade -34	decision -47	decisions -22	defendant -45	defended -34	delay -40	delegates -60	democrats 12	department 23	described -58	detainees -33	difference -26	dinner -53	dispute -58	district -27	drill -31	drivers -36	duty -46	early -43	easter -52	economy -30	eight -15	election -30	elections -35	elites -39	else -55	email 42	employers -34	end -42	ended -39	engineers -15	entering -36	era -36	europe -37	even -93	event -33	ever -33	everyone -25	everything -45	executive -65	exploiting -59	facebook -51	families -27	family -39	farmworkers -52	fees -43	fight -33	finally -26	find -21	firm -53	first -51	flag -15	followed -80	four -12	friday 58	friends 48	front-runner -53	further -56	game -20	gave 9	general -13	generally -14	germany -40	get -53	give -64	giving -29	go -44	going -39	good -16	got 25	government 20	governor 56	greggs -40	group 36	groups -31	growing -27	guest -61	hearings -44	help -60	her -61	here -58	herself -42	him 77	himself -86	his -197	hold -28	homes -32	homicides -20	host 22	house -74	ice -34	immigrants -52	immigration -59	income -34	increasingly -57	individuals -45	inflation -52	inquiry 42	institute -13	interview -34	investigators -27	investors -62	iowa -46	iran 32	iraq -36	ireland -18	isis -44	islands -42	item -38	its -138	itself -30	jet -29	jobs -37	journalists -58	judge 21	july -30	june -47	just -60	keep -87	know 48	land -19	last -70	later 83	law -38	lawmakers 45	lead -42	leaders -50	leave -33	lenders -20	less -31	letter -20	letters -34	liberals -18	lid -57	lima -29	limit -21	line -52	list -43	log -24	look -64	losses -23	loudly -44	love -50	made -62	mail 47	make -59	making -46	man -71	many -24	march -66	match -34	matter -48	may -32	me 70	medallists -37	media -53	meeting 65	member -43	members -67	memo -36	men -105	mention -21	merger -42	message -42	migrants -52	military -24	mill -12	minister -58	ministry -23	moment -73	monday 97	money -71	month 34	months -42	more -56	morning -75	most 18	move -49	muslims -60	my -81	name -63	nearly -57	neither -12	never -61	news 46	next -92	night 17	nine -34	nobody -7	nominee -49	nominees -22	none -19	not -114	nothing -44	november -38	now 10	numbers -55	obama -71	observers -16	offer -85	office -42	officers -67	official -34	officials 43	often -48	once -47	one -30	online 30	only -119	open -34	order -33	other -56	others -45	our -91	outlook -27	owes -77	owl -39	own -34	pacs -38	pages -28	paint -53	painter -46	pair -21	panel -32	parents 41	park -39	parliament -65	part -38	party -53	passengers -17	patience -24	patients -40	pensions -37	people -90	percent -57	peso -37	phone 32	pick -37	place -73	placing -42	plan -21	plane -46	players 19	police 10	policy -41	politico 58	politics -33	poll -10	pools -25	post 39	premier -29	president -49	press -76	price -36	prices -25	primaries -49	primary -44	prisoners -35	problem -14	process -17	profit -50	profits -36	project -35	promise -44	proposal -49	prosecutors 22	public -49	publicly 72	pupils -49	put -67	question 22	questions -90	race -73	raid -35	raise -55	rallies -33	rates -32	reason 13	red -28	refugees -43	refund -53	register -43	registration -35	release -15	releases -48	remember 17	report 45	reporters 12	republicans -99	request -47	resign -54	response -15	result -8	results -46	return -72	review -65	rivals -27	road -39	room -18	roughly -54	row 45	rubio 32	rule -24	run -46	sanders 20	saturday 43	say 36	scandal -46	school -29	schools -32	search -26	second -22	security -44	see 31	sell -37	senate -37	send -36	september -27	server -50	service -37	sheets -28	ships -18	show 52	showed 30	showing -54	shui -26	sign -41	six -29	social -40	society -17	someone -33	something -45	spending -24	spring -17	stabbing -49	staff 39	star 47	state -71	statement 62	states -68	station 37	stay -57	step -21	stepping -26	still -78	stop -63	stopped -43	stories -36	straight -42	strategy 26	students 14	successor -35	such -36	sunday 37	support -52	supporters -74	supporting -50	surgeon -55	survey -41	system -51	talk -45	talks 37	tank -29	tariffs -21	tax -27	team -34	telephone -44	television -27	tell -46	tent -34	term -19	terrorism -43	tests -27	text -31	that -234	their -142	them 30	themselves -38	then -92	there -119	things -46	think -58	this -64	those -72	three -20	thursday 34	time -54	times -42	today 17	together -49	too -56	tower -56	trade -39	trains -44	treasury -32	trolls -56	troops -43	trump -26	trust -34	truth -35	tuesday 36	turned -18	turnout -38	twice -58	two -29	u.s. -52	unit -31	units -37	us 64	used -60	usually -15	verdict -56	vessels -27	victims -48	video -58	violence -47	vote -35	voters 55	votes -52	wage -18	wanted -66	warnings -43	washington -46	way -63	weak -26	wearing -38	wednesday 75	week 26	well 24	went -33	whoever -35	win -43	withdrawal -26	woman -49	women -57	won -55	work -72	workers 20	world -12	wrongdoing -64	year -81	years -39	york -20	zealand -33	’s -45
start|late|believe|	auxiliary -63	none -63	verb -46	word -60
start|late|believe|first|	has -11	is -28	was -57
start|late|bill|	auxiliary -34	marks -67	none -33	preposition -55	subordinator -67	verb -71	verb-saying -18	word -59
start|late|bill|first|	as -67
start|late|blame|	auxiliary -47	capital -19	coordinator -56	determiner -35	none -55	preposition -41	verb -90	verb-saying -29	word -79
start|late|blame|first|	and -34	the -35
start|late|blast|	auxiliary -45	coordinator -51	marks -49	none 27	preposition -59	to -35	verb -68
start|late|blast|first|	and -32	over -44
start|late|boast|	none -40	word -42
start|late|call|	auxiliary -20	capital -43	coordinator -68	marks -65	preposition -108	subordinator 14	to -70	verb -58	verb-judging -43	verb-saying -56	verb-thinking -61	word -128
start|late|call|first|	a -72	and -41	are -39	but -87	down -26	has -63	him 34	how -62	in -41	on -25	out -21	she -60	the -112	to -86	was -62	where -28	which -70	while -33
start|late|capital|	, -87	adverb -40	auxiliary 33	capital -13	coordinator -142	possessive -79	preposition -83	stop -81	verb-judging -41	verb-saying -110
start|late|capital|auxiliary|	judging -64	saying 9
start|late|capital|marks|	judging -36
start|late|capital|none|	judging -89	saying -159	thinking -161
start|late|capital|to|	judging -27	saying 13
start|late|capital|verb|	judging -104	saying -157	thinking -126
start|late|caption|	determiner -57	verb -57
start|late|care|	auxiliary 7	none -61	to -38	verb -62	verb-saying -37	word 18
start|late|cast|	auxiliary -45	coordinator -29	none -50	to -35	verb -58	verb-thinking -27	word -68
start|late|cast|first|	and -29	ballots -13	votes -22
start|late|celebrate|	none -47	word -26
start|late|challenge|	auxiliary -79	coordinator -31	determiner -43	none -84	verb 12	word 17
start|late|challenge|first|	and -31	the -34
start|late|champion|	auxiliary -65	coordinator -26	none -56	verb -46
start|late|champion|first|	and -13
start|late|charge|	auxiliary -70	coordinator -75	none -57	verb 12	verb-saying -35	word 19
start|late|charge|first|	and -60	who -57
start|late|cheer|	none -43	preposition -29
start|late|chip|	none -43
start|late|cite|	auxiliary -39	coordinator -29	determiner -66	none -51	preposition -50	verb -90	verb-saying -27	word -45
start|late|cite|first|	and -29	the -49	who -39
start|late|claim|	capital -45	coordinator -87	determiner -63	marks -26	none -73	word -81
start|late|claim|first|	and -50	are 26	but -67	had -27	was -50
start|late|comment|	auxiliary -65	coordinator -40	none -38	to -21	verb -38	verb-saying -24	word -32
start|late|comment|first|	and -25	but -36
start|late|compare|first|	to -35	who -52
start|late|compare|	none -44	preposition -41	verb -53	word -62
start|late|complain|	auxiliary -58	verb -30
start|late|concede|	auxiliary -19	marks -19	none -49	preposition -25
start|late|concede|first|	was -19
start|late|condemn|	coordinator -49	marks 58	none -41	subordinator 57	verb -72
start|late|condemn|first|	as 58
start|late|confirm|	auxiliary -59	coordinator -45	determiner -54	none -72	subordinator -37	verb -59	word -50
start|late|confirm|first|	and -39	had -35
start|late|congratulate|	auxiliary -46	none -23	word -47
start|late|consider|	auxiliary -66	coordinator -71	determiner -62	none -68	preposition -71	pronoun -53	word -47
start|late|consider|first|	a -53	and -27	but -69
start|late|continue|	auxiliary -22	capital -59	coordinator -50	determiner 14	none 30	preposition -29	subordinator 13	to -69	verb 11	word 29
start|late|continue|first|	and -49	the 24
start|late|contradict|	word -58
start|late|coordinator|	, -29	adverb -125	auxiliary -141	capital -121	coordinator -96	determiner -62	preposition -10	pronoun 27	subordinator -86	verb-judging -96	verb-saying -135	verb-thinking -67
start|late|coordinator|auxiliary|	judging -102	saying 7	thinking -150
start|late|coordinator|marks|	judging -49	thinking -36
start|late|coordinator|none|	judging -79	saying -125	thinking -88
start|late|coordinator|to|	judging -80	saying -74	thinking 6
start|late|coordinator|verb|	saying -162
start|late|correct|	auxiliary -51
start|late|counsel|	auxiliary -24	capital -43	none -31	verb -28	verb-saying -24
start|late|counsel|first|	said -24
start|late|counter|	none -50
start|late|credit|	auxiliary 28	coordinator -54	determiner 12	none -101	verb 15	word 34
start|late|credit|first|	and -54
start|late|criticise|	verb -25
start|late|criticize|	auxiliary -79	coordinator -65	determiner -63	none -74	preposition 8	word -42
start|late|criticize|first|	and -53	for 15	the -53
start|late|cry|	verb -15
start|late|debate|	auxiliary -79	capital -32	coordinator -53	determiner -54	none -47	preposition -14	subordinator -39	to -26	verb -78	word -67
start|late|debate|first|	and -49
start|late|decide|	auxiliary -12	coordinator -82	determiner -60	none -81	preposition 14	pronoun -46	to 15	verb -65	word -58
start|late|decide|first|	and -49
start|late|declare|	auxiliary -79	coordinator -51	determiner -62	none -50	preposition -52	to -61	word -38
start|late|declare|first|	and -51
start|late|decline|	auxiliary -54	coordinator -69	determiner -64	preposition -93	pronoun 19	subordinator 6	verb 39	verb-saying -62
start|late|decline|first|	and -43	but -48	if 26	on -42	saying -51	what -11	when -51	who 12
start|late|deem|	none -41	word -53
start|late|defend|	auxiliary -37	coordinator -19	none -49	preposition -34	to -21	verb 6	verb-judging -34	verb-saying -31	word -42
start|late|defend|first|	and -11	saying -20
start|late|define|	none -29
start|late|deliver|	auxiliary -28	capital -27	coordinator -42	none -73	verb -69	verb-saying -31	word -60
start|late|deliver|first|	and -41
start|late|demand|	none -70	word -62
start|late|denounce|	auxiliary -18	coordinator -33	none -34	verb -37	verb-saying -21
start|late|denounce|first|	and -33
start|late|deny|	auxiliary -40	coordinator -22	determiner -45	marks -30	none -47	preposition -25	pronoun -29	verb -28	verb-saying -43	word -59
start|late|deny|first|	had -7	the -30	was -13
start|late|describe|	auxiliary -59	coordinator -24	determiner -12	marks -136	none -45	preposition -60	subordinator -137	to -18	verb -53	verb-saying -26	word -59
start|late|describe|first|	and -24	as -137	in -46	of -25	on -24	to -27
start|late|detail|	auxiliary -33	coordinator -33	none -45	word -33
start|late|determiner|	$ -43	adverb -31	auxiliary -55	capital -52	determiner -12	preposition -123	pronoun -41	quote -110	stop 45	subordinator 11	verb-judging -37	verb-saying 70	verb-thinking -73	word 12
start|late|determiner|auxiliary|	judging -32	thinking 18
start|late|determiner|marks|	judging -87	thinking -63
start|late|determiner|none|	judging -22	saying -26	thinking -120
start|late|determiner|to|	judging -59	saying 17	thinking -81
start|late|determiner|verb|	judging 6	saying 16	thinking 10
start|late|disagree|	auxiliary -42	word -25
start|late|disclose|	none 20	verb -66	word -50
start|late|discuss|	auxiliary -7	coordinator -54	none -51	preposition -38	verb -54	verb-saying -61	word -77
start|late|discuss|first|	and -49	but -24	said -57
start|late|dismiss|	auxiliary -56	marks -91	none -17	preposition -37	pronoun -30	subordinator -111	verb -23	verb-saying -15	word -42
start|late|dismiss|first|	as -111	he -30	of -35	who -46
start|late|doubt|	auxiliary -34	none -29	verb -40
start|late|dream|	none -31
start|late|echo|	coordinator -27	none -26	verb -66	verb-saying -27	word -75
start|late|echo|first|	and -27	who -50
start|late|email|	auxiliary 36	capital 49	coordinator -65	determiner 13	none 16	subordinator -40	to -47	verb -17	verb-saying -55	word 8
start|late|email|first|	and -50
start|late|emphasize|	none -42
start|late|encourage|	coordinator -41	none -43	to -49
start|late|encourage|first|	and -41
start|late|endorse|	auxiliary -40	coordinator -25	none -50	to -40	verb -21	verb-saying -13	word -39
start|late|endorse|first|	and -33	saying -15
start|late|estimate|	auxiliary -33	none -42	preposition -25	verb -44
start|late|estimate|first|	is -24
start|late|expect|	capital -64	coordinator -44	determiner -74	none -105	preposition -107	pronoun -61	subordinator -66	to -68	verb -92	word -85
start|late|expect|first|	000 -23	and -36	by -27	is -55	it -48	the -47	to -76
start|late|explain|	none -61	verb -51
start|late|express|	coordinator -42	none -63	verb -83	word -91
start|late|express|first|	and -28	condolences -37
start|late|favor|	auxiliary -54	coordinator -20	none -48	subordinator -43	verb -54	verb-saying -18	word -58
start|late|fear|	auxiliary -58	none -40	word -43
start|late|fear|first|	will -35
start|late|feel|	auxiliary -96	coordinator -92	none -85	preposition 11	subordinator -52	verb 36	word -91
start|late|feel|first|	and -60
start|late|figure|	auxiliary 42	determiner -37	none -71	verb -71	word -55
start|late|figure|first|	a -34
start|late|find|	auxiliary -83	capital -55	coordinator -73	determiner -126	marks -30	none -23	preposition -89	subordinator -61	to -59	verb -19	verb-saying -32
start|late|find|first|	a -35	and -47	but -49	in -40	is -55	points -11	the -91	to -62	who -64
start|late|fire|	auxiliary -59	capital -35	determiner -46	none -40	to -38	verb -53	word -62
start|late|first|	's -90	000 -88	1 -39	125th -15	14 -41	200 -65	3 -15	30 -55	383 -36	400 -71	58 -29	63 -69	81 -42	940 -62	a -44	about -17	above -63	according -83	adding -77	after -110	against 50	agenda -16	agreed -45	all -56	alleging -34	allows 60	along -49	although -50	an 16	and -70	announced -33	another -61	apc -23	appearance -42	appearing -54	apply -36	are -30	as -18	asked -70	asking -44	at -98	ballots -13	be -42	because -117	become -47	bed -39	before -107	behalf -40	behind -44	being -51	believed -31	believes -45	best -22	between -43	beyond -56	big -20	boat -18	boss -13	bowlers -59	brought -31	bukavu -32	but 22	by -114	calif -44	call -27	called -47	calling -46	calls -31	came -32	campaign -54	can -70	candidacy -10	candidates -49	cannot -62	can’t -58	chief -81	citing -35	claim -32	claims -41	client -44	clients -48	close -31	closest -45	colleagues -32	come -58	comments -44	compared -45	condolences 25	confirmed -13	congratulations -18	could -100	counsel -30	court -46	daughter -66	debate -31	debates -50	decision -22	declined -38	deep -17	demand -29	democratic -39	departure -33	described -42	details -45	did -59	dies -48	director -60	dismissed -40	do -29	does 21	doesn’t -38	donald -62	down -83	drawing -68	during -70	economic -14	emails -39	emergency -29	employer -45	energy -44	europol -24	even -41	every -57	experience -31	face -23	fall -34	family -44	father -80	fell -37	filings -26	final -42	finding 54	followed -36	followers -41	for -13	former -38	found -54	from -96	gave -57	gop -27	got -24	governor -34	grandmother -22	group -60	guilty -35	had -110	hand -17	hands -23	has -117	have -94	having -48	he 8	head -63	heavy-oil -32	helped -47	her -14	herself 19	hillary -24	him 33	himself 44	his 26	home -45	hours -46	how 33	husband -67	i -71	if 34	in -42	including -85	infrastructure -27	into -65	iowa -23	is -7	isn’t -55	issues -59	it 11	its -15	job -37	john 23	joint -43	jr -58	killing -46	known -55	last -37	late -46	latest -43	laughed -39	laughing -53	lawyer -40	lawyers -25	lead -14	leading -60	left -16	less -39	libya -37	like -43	lithuania -19	look -20	made -30	manager -52	many -64	massachusetts -38	me -58	members -71	men -49	messages -45	might -63	money -21	month -40	more -50	mother -62	mr. 12	much -48	must -55	name -22	near -34	new -52	news -41	next -32	night -62	no 39	noting -67	of 18	off -33	offer -23	offering -61	office -53	oklahoma -30	on -37	one -74	open -60	opening -61	opponent -26	opposition -28	or -109	out -97	over -100	own -41	panel -48	parents -40	parties -43	party -62	past -30	personal -40	plan -37	players -46	pointing -14	points -35	political -34	porch -13	position -47	posts -42	presidential -41	primary -25	private -59	promised -40	proposed -50	public -57	pushing -41	put -70	r-texas -42	raising -39	rally -12	read -43	reading -67	recent -29	record -37	recording -40	records -61	rejecting -31	remarks -47	repeated -20	report -51	reported -32	reports -40	requests -43	resignation -27	return -14	rival -36	rivals -40	role -40	rules -51	ruling -56	run -47	said -90	sanders 29	saw -27	saying -109	says -63	scored -67	sen. -58	shared -50	shooting -32	shot -38	should -85	show -44	side -38	sides -44	signed -27	silence -24	since -35	smiling -52	so -28	some -66	son -22	sources -58	south -28	spanish -44	speaking -43	speech -21	state -39	stated -52	states -67	stating -54	status -38	still -30	stopped -34	struck -83	successor -17	suggested 26	support -48	supporters -28	target -21	team -30	telling -54	testified -27	texts -30	than -95	that 36	them -101	then -59	they're -11	this 8	those -47	though -81	thoughts -26	three -67	through -48	titled -33	to 23	told -84	took -30	town -26	troops -26	trump -55	twitter -22	two -61	until -89	up -96	urged -36	urging 21	use -30	used -31	very 47	victory -35	virginia -39	vote -34	voters 16	votes -22	wakefield -16	warning -10	was -44	week -41	were -101	what 33	when -60	where -138	whether 9	which 30	while -130	who 18	whom -47	whose 22	why 24	wife -38	will -16	winning -47	with -99	without -62	words -23	worked -35	worth -22	would -106	wrote -57	years -50	you -64	’s -73
start|late|forecast|	verb -31	verb-saying -46
start|late|greet|	none -39
start|late|hail|	determiner -51	subordinator -30	verb -70
start|late|hate|	none -32
start|late|hear|	auxiliary -38	capital -43	none -65	subordinator -19	verb -64	verb-saying -45	word -65
start|late|hear|first|	is -47
start|late|highlight|	none -32	verb -51	verb-saying -24	word -49
start|late|hint|	verb -45	word -46
start|late|hit|	auxiliary -28	coordinator -34	determiner -45	none -65	preposition -28	verb -56	verb-saying -28	word -50
start|late|hit|first|	and -28
start|late|hold|	auxiliary -48	capital -81	coordinator 28	determiner -104	marks -30	none -95	preposition -92	to -73	verb-judging -63	verb-saying -56	word -104
start|late|hold|first|	a -35	and -141	as -44	but 55	from -29	has -30	have -18	in -83	is -30	on -13	the -92	was -57	which -63
start|late|hope|	auxiliary -60	coordinator -44	none -76	preposition -54	pronoun -56	subordinator -44	to -46	verb -63	verb-thinking -46	word -60
start|late|hope|first|	in -26	is -33	out -17	should -19	will -21	would -27
start|late|identify|	auxiliary -55	coordinator -41	determiner -64	none -36	subordinator -55	to -23	verb -42	verb-saying -19	word -53
start|late|identify|first|	as -55	but -38
start|late|imagine|	none -31	verb -26	word -26
start|late|insist|	auxiliary -73	marks -15	none -51	verb -33
start|late|insist|first|	had -11	was -18
start|late|instruct|	preposition -46
start|late|intend|	determiner -50	none -48	preposition -22	pronoun -59	verb -65
start|late|intend|first|	he -46	the -50
start|late|interpret|	none -35
start|late|interrupt|	subordinator 30
start|late|introduce|	auxiliary 9	coordinator -46	none -75	verb 12	word 15
start|late|introduce|first|	and -46	who -43
start|late|invite|	auxiliary -36	none -46	preposition -45	verb -55
start|late|invite|first|	in -42
start|late|invoke|	none -30
start|late|issue|	auxiliary -73	coordinator -48	determiner 28	none -59	preposition -37	pronoun -57	subordinator -32	to -49	verb 15	verb-saying -70	word -58
start|late|issue|first|	and -45	in -16	saying -40
start|late|joke|	none -32	subordinator -38
start|late|judging|	adverb -95	auxiliary -47	capital -141	coordinator -28	determiner -8	participle -72	past -26	possessive -62	present 7	pronoun 15	subordinator 15	verb-judging -117	verb-saying -123	verb-thinking -57	word -37
start|late|judging|first|	's -50	000 -45	1 -28	81 -13	a -40	about -65	according -43	after -60	against -53	alleging -34	an -103	and -120	are -70	as 13	at -26	ballots -13	because -52	before -43	brought -31	but 17	by -62	calling -37	campaign -33	citing -35	claim -15	comments -22	could -48	debates -27	dismissed -40	down -25	economic -14	energy -28	even -30	every -35	experience -15	family -17	father -14	fell -33	former -34	from -45	had -53	hands -23	has -73	have -49	he -18	her 13	him 46	his -89	how -62	husband -32	if -82	in -8	including -61	infrastructure -27	issues -29	it -14	its 14	lead -14	less -31	made -12	mother -12	mr. -25	name -13	new -29	of 35	on -86	one -26	opening -31	opponent -21	or -51	out -52	over -86	own -19	past -30	personal -23	points -31	position -17	recent -20	record -35	remarks -19	reported -21	reports -16	said -36	saying -57	she -6	sides -27	state -14	states -22	successor -17	target -21	than -41	the -18	them -60	they 6	though -50	three -81	to -158	told -50	took -30	trump -21	until -59	up -60	vote -32	votes -22	was -84	were -50	when -80	where -60	which 9	while -76	who -11	whose -80	wife -21	will -71	with -62	would -34
start|late|knock|	none -54	verb -47
start|late|know|	auxiliary 9	coordinator -16	marks -66	none -28	subordinator -78	verb -76	word -51
start|late|know|first|	and -16	as -66
start|late|label|	auxiliary -46	none -26
start|late|learn|	auxiliary 13	determiner 11	none -61	subordinator -58	verb -112	word -96
start|late|learn|first|	a -49	the -83
start|late|like|	auxiliary -14	capital 15	determiner -122	marks -47	none -133	preposition -64	pronoun -23	subordinator -61	to 9	verb -42	verb-saying -52	word 22
start|late|like|first|	are -47	has -52	have -47	he -95	is -37	it 15	the -86	who 17
start|late|list|	auxiliary -53	marks -70	none -45	preposition -49	subordinator -70	verb -70	verb-saying -19	word -64
start|late|list|first|	as -70	of -38	reported -11	was -37
start|late|lobby|	coordinator -37	determiner -27	none -13	verb -66
start|late|lobby|first|	the -27
start|late|love|	coordinator -66	none -19	verb -66	word -35
start|late|love|first|	and -66
start|late|maintain|	none -71	verb -56	word -59
start|late|mean|	auxiliary -55	coordinator -60	marks -26	none -31	to -19	verb -55	verb-saying -8	word -28
start|late|mean|first|	and -40	but -52	is -17	was -32
start|late|mention|	auxiliary -52	coordinator -51	none -62	pronoun -37	verb -76	word -68
start|late|mention|first|	and -29	but -38	he -37	who -54
start|late|message|	auxiliary -36	none -25	pronoun -39	verb -46	word -45
start|late|mock|	marks -74	verb 20	word -49
start|late|name|	auxiliary -45	capital -27	coordinator -34	determiner -50	marks -72	none -55	preposition -44	subordinator -70	to -29	verb -73	verb-saying -19	word -45
start|late|name|first|	a -49	and -19	as -69	said -22	the -21	was -40	who -41
start|late|need|	auxiliary 13	coordinator -93	none -89	preposition -75	pronoun -57	subordinator 26	to -76	verb -14	verb-saying -27	word -95
start|late|need|first|	383 -36	and -76	in -36
start|late|nominate|	auxiliary 9	coordinator -54	determiner -55	none -88	verb -67	verb-saying -29	word 25
start|late|note|	auxiliary -39	coordinator -28	determiner -45	none -57	preposition -36	verb -57	verb-saying -32	word -62
start|late|note|first|	and -28	said -32	the -45
start|late|object|first|	which -59
start|late|object|	verb -59	word -61
start|late|offer|	auxiliary 19	capital -46	coordinator -42	determiner 12	marks -48	none -137	pronoun -67	to -53	verb-saying -61	word -10
start|late|offer|first|	a -67	an 33	and -30	another -37	congratulations -18	him -48	it -47	its -40	of -42	own -49	the -53	to 31	which -54
start|late|oppose|	auxiliary -44	coordinator -47	none -40	preposition -29	verb -57	word -38
start|late|oppose|first|	and -24	but -47
start|late|order|apposed|	saying -9	thinking 28
start|late|order|apposition|	judging 36	saying -8	thinking -14
start|late|order|	auxiliary -90	capital -33	determiner 13	marks -34	none -69	preposition -54	subordinator -51	to -44	verb-saying -64	word -70
start|late|order|direct|	saying -26
start|late|order|first|	after -40	the -54
start|late|order|relative|	judging -59	saying -11	thinking -14
start|late|order|shared|	judging -82	saying -14	thinking -38
start|late|paint|	auxiliary -70	verb 10
start|late|phone|	capital -30	coordinator -18	none -35	verb -52
start|late|plan|	auxiliary -53	capital -33	coordinator -45	determiner -66	marks -28	none -52	preposition -43	subordinator -28	to -30	verb -72	verb-saying -23	word -24
start|late|plan|first|	a -20	and -39	of -42	the -55	would -21
start|late|plead|	coordinator -35	none -46	preposition -48	to -55	verb -45	word -41
start|late|plead|first|	and -35	guilty -33
start|late|pledge|	auxiliary -60	capital -22	coordinator -36	none -47	subordinator -35	to -24	verb -49	word -53
start|late|pledge|first|	and -30
start|late|point|	auxiliary -100	capital -56	coordinator -27	determiner -71	none 7	preposition -42	pronoun -40	subordinator 21	verb -102	verb-saying -52	word -98
start|late|point|first|	a -39	and -23	of -41	who -40	whose -41
start|late|portray|	verb -62
start|late|possessive|	capital -44	determiner -24	verb-saying -40	word -90
start|late|possessive|none|	judging -24	saying -37	thinking -52
start|late|possessive|verb|	saying -65	thinking -49
start|late|post|	auxiliary -37	capital -29	none -69	preposition -31	pronoun -46	to 13	verb -60	verb-saying -47	word -60
start|late|post|first|	a -54	the 10
start|late|praise|	auxiliary -76	coordinator -45	none -47	preposition -58	to -29	verb -65	verb-saying -25	word -47
start|late|praise|first|	and -22	but -43	for -38	who -40
start|late|predict|	auxiliary -39	none -17	verb -58
start|late|prefer|	auxiliary 15	coordinator -32	none -57	preposition 15	subordinator -58	verb -39
start|late|prefer|first|	and -32	of -60	while -34
start|late|preposition|	$ -99	, -97	adverb -8	auxiliary 27	capital -131	coordinator -78	determiner -192	end -59	preposition -135	pronoun -18	quote -9	stop -68	subordinator -34	verb-judging -77	verb-saying 60	word -34	€ -51
start|late|preposition|auxiliary|	judging -12	saying 14	thinking -13
start|late|preposition|marks|	judging 21	saying -44	thinking -75
start|late|preposition|none|	judging -143	saying -22	thinking -11
start|late|preposition|to|	judging -93	saying -100	thinking -114
start|late|preposition|verb|	judging 13	saying -26	thinking -18
start|late|present|	coordinator -17	none -41	verb -59	word -58
start|late|present|first|	and -17
start|late|press|	auxiliary -10	capital -18	determiner -62	none -48	preposition -51	subordinator -66	to -34	verb -79	verb-saying -42	word -68
start|late|press|first|	the -52	whether -66
start|late|promise|	auxiliary 9	coordinator -40	determiner -47	marks -32	none -70	preposition -48	pronoun -38	subordinator -37	to -46	verb -79	verb-saying -49	word 8
start|late|promise|first|	a -27	and -31	but -40	if -35	out -11	the -36	who -74	will -78
start|late|pronoun|	, -20	auxiliary 37	capital 20	coordinator -57	determiner -36	possessive 52	preposition -47	quote -61	stop -18	subordinator 39	verb-judging -26	verb-saying -59	verb-thinking 51	word -57
start|late|pronoun|auxiliary|	saying 39	thinking -16
start|late|pronoun|marks|	saying -81
start|late|pronoun|none|	judging 26	saying -23	thinking 9
start|late|pronoun|to|	judging 17	saying -40	thinking -54
start|late|pronoun|verb|	judging -44	saying -11	thinking 8
start|late|propose|	coordinator -34	determiner -41	none -40	verb -71	word -71
start|late|propose|first|	and -28	the -41
start|late|protest|	auxiliary -52	verb -41	word -60
start|late|prove|	none -87	word -50
start|late|question|	auxiliary -62	capital -44	coordinator -31	determiner -55	none -57	preposition -20	verb -64	verb-saying -22	word -71
start|late|question|first|	and -31	which -58
start|late|quote|	auxiliary -58	coordinator -26	determiner -50	marks -23	none -51	subordinator -55	verb -46	verb-saying -40	word -70
start|late|quote|first|	a -50	and -26	as -55
start|late|rail|	capital -19	none -24	verb -37
start|late|raise|	adverb -41	auxiliary -55	capital -12	coordinator -39	marks -36	none -49	preposition -66	subordinator -48	to -51	verb -78	verb-judging -16	verb-saying -31	word -56
start|late|raise|first|	about -47	and -38	hands -27	in -11	target -21	than -19	to -37	when -17
start|late|rank|	none 21	verb -52	word -81
start|late|rate|	auxiliary -48	coordinator -30	determiner -36	none -34	preposition -20	to -21	verb -68	verb-saying -9	word -47
start|late|rate|first|	a -31	or -15	points -9
start|late|read|	auxiliary -51	capital -33	coordinator -35	marks -44	none -78	preposition -39	pronoun -41	verb -41	verb-saying -42	word -76
start|late|read|first|	and -35	to -29
start|late|reason|	auxiliary -51	none -26	preposition -38
start|late|rebuff|	none -39
start|late|rebuke|	verb -60
start|late|recall|	determiner -48	none -59	subordinator -37	to -21	verb -50	word -63
start|late|recall|first|	a -39	when -37
start|late|reckon|	none -53	word -38
start|late|recognize|	coordinator -29	none 9	word 11
start|late|recommend|	verb -79
start|late|record|	auxiliary 54	capital -54	coordinator -91	determiner -26	none -116	subordinator -45	verb 32	verb-saying 46	word -74
start|late|record|first|	a -49	and -61	were -22
start|late|recount|	none -17
start|late|reference|	verb -54	word -20
start|late|refer|	auxiliary -43	capital -26	coordinator -24	determiner -55	marks -82	none -37	subordinator -82	to -33	verb -22	word -49
start|late|refer|first|	and -33	as -82	which -51
start|late|reflect|	coordinator -41	none -32	verb -50	word -50
start|late|refuse|	auxiliary -24	capital -61	determiner -52	none 10	preposition -77	pronoun 11	subordinator -16	to -51	verb -101	verb-saying -30	word -75
start|late|refuse|first|	for -44	the -52	whether -91
start|late|regret|	none -17
start|late|reject|	auxiliary -47	coordinator -56	determiner -48	marks 35	none -78	subordinator 34	to -72	verb-judging -21	verb-saying -25
start|late|reject|first|	and -41	as 35	claim -13	the -48
start|late|relate|	none -25	verb-saying -70
start|late|remark|	auxiliary -37	verb -37
start|late|remember|	determiner 31	none 30	verb -69	word -77
start|late|remind|	none -35	preposition -32
start|late|repeat|	auxiliary -43	none -43	to -36	verb -28	verb-saying -44	word -36
start|late|repeat|first|	demand -29
start|late|reply|	none -62
start|late|report|	auxiliary 25	coordinator -109	determiner -9	marks -87	none -15	preposition 9	subordinator -51	to 25	verb-judging -64	verb-saying 7	word -12
start|late|report|first|	and -96	found -46	had -38	is 29	of -55	said -72	to 19	was -90
start|late|request|first|	said -19
start|late|request|	verb -42	verb-saying -19
start|late|respond|	auxiliary -66	coordinator -45	none 9	preposition -53	to -44	verb -70	verb-saying -50	word 11
start|late|respond|first|	and -44
start|late|reveal|	auxiliary -58	none -45	verb -48	word -43
start|late|rule|	auxiliary -73	coordinator -35	marks -49	none 22	preposition -56	subordinator -44	verb -67	verb-saying -34	word -45
start|late|rule|first|	and -36	is -13	out -52
start|late|saying|	adverb -78	auxiliary -36	base -34	capital -34	coordinator -46	determiner 17	participle -39	possessive -83	preposition -21	present -38	pronoun 21	subordinator -12	that 17	verb-judging -122	verb-saying -47	verb-thinking -102	word -36
start|late|saying|first|	's -69	000 -79	14 -41	30 -55	400 -64	a -24	about -8	according -69	adding -75	after -68	against 51	agreed -35	along -47	an 19	and -35	another -61	apc -23	are -15	as -143	asked -43	asking -37	at -77	be -44	because -76	bed -39	before -63	behalf -40	believed -31	believes -22	beyond -56	but -40	by -85	call -22	called -35	calls -31	campaign -42	can -63	candidacy -8	cannot -61	chief -64	claim -40	claims -32	client -42	clients -48	colleagues -17	come -56	comments -44	compared -36	condolences 25	congratulations -18	could -72	daughter -56	declined -37	deep -17	demand -29	democratic -39	departure -33	described -42	details -41	did -56	dies -48	director -60	do -23	does 22	down -72	emails -31	every -39	family -45	father -72	finding 54	followers -41	for -95	found -49	from -71	group -61	guilty -33	had -108	has -93	have -82	he 6	heavy-oil -32	her -69	him -18	himself 9	his 13	home -38	hours -36	how 16	husband -57	i -64	if 40	in -131	including -64	into -48	is -7	issues -42	it 19	its -37	known -54	laughed -39	laughing -53	lawyer -40	lawyers -25	like -33	many -57	me -57	members -61	men -49	messages -41	might -52	month -39	most 12	mother -72	must -51	name -33	near -34	new -29	news -41	night -52	no 48	noting -64	of -133	off -24	offer -23	offering -54	office -53	oklahoma -30	on -18	one -49	opposition -28	or -70	out -84	over -40	own -64	parents -29	parties -26	party -62	players -46	points -30	porch -13	position -48	posts -42	promised -25	public -57	pushing -37	put -59	read -47	reading -67	recording -40	records -52	remarks -42	report -51	reported -34	reports -33	requests -37	return -14	role -38	rules -45	run -47	said -101	sanders -41	saying -98	says -50	shared -48	shot -29	should -79	show -40	sides -38	signed -27	since -54	so -66	son -22	south -28	spanish -44	speech -21	stated -52	states -47	stating -47	support -23	supporters -30	team -30	telling -41	texts -30	than -55	that 17	the 8	their -8	them -64	then -59	they -10	they're -11	those -47	though -50	thoughts -26	through -35	to 19	told -68	trump -52	two -60	up -53	voters -71	was -30	were -93	what 20	when -30	where -82	which 15	while -80	whose -92	wife -32	with -74	would -94	wrote -56	years -50	you -41	’s -52
start|late|say|	auxiliary 19	capital -24	coordinator 18	determiner -39	none -136	possessive -47	pronoun 65	subordinator -22	that 59	to -91	verb -13	verb-judging -47	verb-saying -106	verb-thinking -24	word -21
start|late|say|first|	's -33	000 -80	a -9	an -84	and -11	are -105	believed -31	believes -22	campaign -30	can -55	client -42	clients -48	could -66	did -62	director -54	father -66	for -49	group -60	had -63	has -47	have -57	he 11	her -60	him -64	in -73	is -116	it 50	its -82	known -45	like -15	members -49	men -37	messages -33	might -45	most -46	mother -63	must -55	no -110	of -36	offer -23	on -47	out -34	own -40	party -60	players -46	promised -25	reading -39	she 23	shot -24	should -74	sides -49	signed -27	so -36	son -17	that 59	the -6	them -41	they 43	to 21	told -41	was -100	were -62	where -54	which -96	who 38	whose -77	will -87	would -73	’s -32
start|late|seek|	auxiliary -97	coordinator -54	determiner -6	none -103	preposition -87	pronoun 19	subordinator -73	to -56	verb-saying -44	word -92
start|late|seek|first|	and -66	in -40	or -20	said -22	the -95	while -45	who -55
start|late|see|	auxiliary -76	capital -38	coordinator -63	determiner -78	none -79	preposition -59	pronoun -61	subordinator -72	to -75	verb-judging -24	verb-saying -17
start|late|see|first|	a -67	and -54	as -59	if -40	of -40
start|late|shoot|	capital 18	coordinator -33	determiner -75	none -57	preposition -35	verb -78	verb-saying -37	word -65
start|late|shoot|first|	and -33
start|late|show|	auxiliary -29	capital 16	coordinator -75	determiner -17	marks -26	none -110	preposition -59	subordinator -54	verb -24	verb-saying -64	word -105
start|late|show|first|	a -78	and -67	down -32	has -20	the -76	were -33	where -39	who -64
start|late|signal|	determiner -61	none -55	word 15
start|late|signal|first|	the -61
start|late|sign|	auxiliary 11	capital -35	coordinator -29	determiner -95	none -6	preposition -71	subordinator -44	to -75	verb -120	verb-saying -48	word 24
start|late|sign|first|	and -29	at -20	the -64
start|late|sing|	coordinator -27	none -33	verb -47	word -31
start|late|sing|first|	and -27
start|late|slam|	coordinator -28	none -22	verb -41
start|late|slam|first|	and -28
start|late|slate|	determiner -56	verb -65
start|late|speak|	capital -64	coordinator -70	determiner -83	none -84	preposition -48	subordinator -55	to -60	verb -17	verb-judging -32	verb-saying -77	word -82
start|late|speak|first|	a -44	and -56	because -36	called -27	is -46	said -51	the -61	were -22
start|late|state|	auxiliary 14	capital -50	coordinator -40	determiner 22	none -74	preposition -70	subordinator -53	to -70	verb -94	verb-saying -52	word -92
start|late|state|first|	and -39	has -23	reported -19	said -14	the -84	told -31	who -56	would -25
start|late|stress|	auxiliary -42	none -26	verb -39
start|late|subordinator|	adverb 35	auxiliary -13	capital -11	determiner -7	preposition 25	pronoun -44	quote 16	subordinator -52	verb-saying -89	word 35
start|late|subordinator|auxiliary|	judging -38	thinking 35
start|late|subordinator|marks|	judging 23	saying -91	thinking -81
start|late|subordinator|none|	judging -110	saying -27	thinking -41
start|late|subordinator|to|	judging -72	saying 10
start|late|subordinator|verb|	judging -25	saying -31	thinking -33
start|late|suggest|	auxiliary -49	coordinator -40	none -43	preposition -40	to -38	verb -46	word 8
start|late|suggest|first|	and -34	could -17	is -50
start|late|support|	auxiliary -59	capital -45	coordinator -35	determiner -85	none -66	preposition -39	subordinator -49	to -42	verb -103	verb-judging -22	verb-saying -25	word -81
start|late|support|first|	a -43	and -24	but -34	have -25	if -44	the -52	who -36
start|late|talk|	capital -37	coordinator 46	determiner -79	none -84	preposition -62	to -45	verb 47	verb-judging -32	verb-saying -36	word -68
start|late|talk|first|	and -67	but 52	the -59	up -25
start|late|tell|	auxiliary 14	capital -26	coordinator 33	determiner 60	none -15	preposition -19	pronoun 18	subordinator -9	to 39	verb 33	verb-saying 15	word -26
start|late|tell|first|	a 10	according -71	and 36	as -74	down -48	had -121	how -30	in -58	is -34	of -45	she 26	the 41	they 9	to 16	up -34	was -22	were -62	who -79	would -62
start|late|testify|	auxiliary -47	verb-saying -42
start|late|testify|first|	said -42
start|late|text|	none -52	verb -20	word -37
start|late|thank|	auxiliary 30	coordinator -58	marks -74	none -52	preposition 33	verb -79	word -61
start|late|thank|first|	and -24	for 35	who -74
start|late|that|	word 20
start|late|thinking|	adverb -72	auxiliary -59	capital 18	coordinator -16	participle -23	past 14	possessive -73	preposition -10	present -23	subordinator 12	verb-judging -92	verb-saying -141	verb-thinking -69	word -43
start|late|thinking|first|	000 -47	1 -24	125th -15	3 -15	383 -36	a -144	according -33	after -58	and -47	are -82	as -32	at -63	be -42	because -87	before -75	but 18	by -51	can -19	could -58	down -48	during -57	face -23	for -62	from -57	governor -34	had -43	has -62	have -51	he -17	head -42	helped -47	her -72	him -10	himself 49	his 32	how 31	if 9	in -27	including -38	into -54	is -77	issues -40	it -43	its -48	money -21	more -37	most -66	mr. 21	much -40	no -82	of -112	off -41	on -47	or -81	out -44	over -54	own -29	pointing -11	points -39	read -21	said -38	saying -14	says -36	she -101	should -40	some -65	states -36	stopped -34	support -36	telling -26	than -63	the -29	their 20	them -52	they -6	though -48	to 35	town -26	until -50	up -69	was -80	were -58	when -84	where -107	whether 13	while -96	why 40	will -65	winning -27	with -16	would -78	you -39	’s -61
start|late|think|	auxiliary -82	coordinator -43	determiner -13	none -27	subordinator -57	to -21	verb -79	verb-saying -29	word -71
start|late|think|first|	and -43	as -60	had -29	has -18	is -29	should -13	will -23
start|late|threaten|	auxiliary -52	none -58	preposition -35	verb -41	verb-saying -26	word -43
start|late|threaten|first|	said -23
start|late|title|	auxiliary -26	none -22	verb -42
start|late|title|first|	is -26
start|late|tout|	none -19	verb -42	word -34
start|late|treat|	auxiliary -22	coordinator -31	none -17	verb -65	word -32
start|late|treat|first|	and -24
start|late|trust|	none -37
start|late|try|	auxiliary -83	capital -82	coordinator -86	determiner 31	none 14	preposition -6	subordinator -54	to -72	verb 9	verb-saying -41	word -82
start|late|try|first|	a -51	and -85	him -89	out -24	up -51
start|late|tweet|	none -44	verb -58	verb-saying -38	word -52
start|late|understand|	determiner -44	none -44	pronoun -63
start|late|understand|first|	the -44
start|late|urge|	auxiliary 32	coordinator -47	marks -128	none -105	pronoun -41	to -38	verb -80	verb-saying -50	word -76
start|late|urge|first|	and -46	of -34	saying -14	sides -23
start|late|use|	auxiliary -69	capital -10	coordinator -45	determiner -61	marks -29	none -46	preposition -51	pronoun -30	subordinator -41	to -26	verb -80	verb-judging -9	verb-saying -25	verb-thinking -20	word -63
start|late|use|first|	a -34	and -34	is -22	of -39	said -15	to -26	was -7
start|late|venture|	word -54
start|late|verb-judging|	adverb -56	capital -72	determiner -112	preposition -91	pronoun -80	quote -28	stop -40	subordinator -40	word -47
start|late|verb-judging|auxiliary|	judging -49	saying -43
start|late|verb-judging|marks|	judging -49	saying -67
start|late|verb-judging|none|	judging -52	saying -46	thinking -74
start|late|verb-judging|to|	judging -53	saying -70
start|late|verb-judging|verb|	judging -74	saying -60	thinking -59
start|late|verb-saying|	, -34	: -28	adverb -61	auxiliary -52	capital -100	coordinator -54	determiner -9	end -16	preposition -131	pronoun -106	quote -83	stop -94	subordinator -70	that -34	verb-judging -38	verb-saying -37	verb-thinking -59	word -11
start|late|verb-saying|auxiliary|	judging -88	saying -38	thinking -81
start|late|verb-saying|marks|	judging -36	saying 23	thinking -23
start|late|verb-saying|none|	judging -65	saying -105	thinking -69
start|late|verb-saying|to|	judging -58	saying -22	thinking -67
start|late|verb-saying|verb|	judging -74	saying -42	thinking -103
start|late|verb-thinking|auxiliary|	saying -50	thinking -42
start|late|verb-thinking|	determiner -56	preposition -93	that -67	word -47
start|late|verb-thinking|none|	judging -22	thinking -53
start|late|verb-thinking|to|	judging -61	saying -60
start|late|verb-thinking|verb|	judging -62	saying -60
start|late|view|	auxiliary -69	coordinator -32	none -53	subordinator -40	verb -56	word -53
start|late|voice|	auxiliary -51	none -35	verb -58	word -39
start|late|volunteer|	auxiliary -51	none -47	verb-saying -27	word -52
start|late|vote|	auxiliary -28	capital 25	coordinator -101	determiner -13	none -13	preposition 7	pronoun -91	subordinator -59	to 24	verb -47	verb-judging -41	word -117
start|late|vote|first|	and -102	but -51	in 23	it -70	they -58	to 10	which -65
start|late|vouch|	none -30
start|late|vow|	coordinator -20	none -31	preposition -28	verb -37
start|late|vow|first|	and -20	on -40
start|late|want|	auxiliary 9	capital -53	coordinator -77	determiner -60	none -117	preposition -98	pronoun -88	subordinator 22	to -70	verb -14	verb-saying -46	word -112
start|late|want|first|	and -59	him -51	in -46	it -50	money -21	or -36	out -48	the -22	to -73	where -62	whether 25	while -37	why 40
start|late|warn|	auxiliary -63	coordinator -63	marks -70	none 32	preposition 42	verb 20	word -79
start|late|warn|first|	against 52	and -45	but -42
start|late|wave|	none -30	word -21
start|late|weigh|	auxiliary -33	coordinator -19	none -26	preposition -48
start|late|weigh|first|	and -19	of -42
start|late|welcome|	auxiliary -57	coordinator -67	none -14	verb -107	word -27
start|late|welcome|first|	and -29	but -59
start|late|wish|	auxiliary 28
start|late|wonder|	none -47	verb -57	word -21
start|late|word|	% -45	, -29	: -38	; -34	adverb 14	auxiliary -24	capital -29	coordinator -126	determiner 19	possessive -80	preposition -83	pronoun 59	quote -88	stop -150	subordinator -118	verb-judging -145	verb-saying -18	verb-thinking -128	word -62	’ -42
start|late|word|auxiliary|	saying -38	thinking -16
start|late|word|marks|	judging -78	saying -87
start|late|word|none|	judging -105	saying -26	thinking -131
start|late|word|to|	judging -95	saying -62	thinking -111
start|late|word|verb|	judging -15	saying 8	thinking -31
start|late|worry|	auxiliary -49	coordinator -51	determiner -48	none -58	word -46
start|late|worry|first|	and -51
start|late|write|	auxiliary -19	capital -66	coordinator -43	determiner -11	marks -58	none -11	preposition -60	verb -65	verb-saying 10	word -13
start|late|write|first|	a -72	and -43	the 7	which 9
start|next|	accuse -36	acknowledge 49	add -95	admire -6	advise -32	advocate -41	affirm -19	agree -12	aim -23	allege 47	allow -19	allude -11	announce 47	answer -21	apologise -76	apologize -7	applaud 14	argue 17	ask -10	assail 62	assume -78	assure -60	attack -12	attribute -13	back -18	bash 7	beg -50	believe 24	bill -60	blame -6	blast 43	boast -64	brag -35	brand -7	call -23	caption -51	care -57	cast -20	caution 26	celebrate -28	certify -56	challenge -14	champion -30	chant -66	charge -38	cheer -40	chime -40	chip -77	cite 23	claim 15	commend -16	comment -31	compare -7	complain -31	concede 9	conclude 23	confess 18	confirm 8	congratulate -12	continue -147	contradict 12	correct -29	counsel -69	counter 12	credit -27	criticise -44	criticize 41	debate -51	decline -19	decry 64	deem 70	defend 8	define -8	deliver -29	demand -10	denounce 25	deny 42	deride 56	detail 22	disagree -50	disavow 54	discredit -23	discuss 30	dismiss 12	dispute -11	doubt -36	dream -57	echo 12	email -135	emphasize 28	endorse 34	envision 13	estimate 17	expect 30	explain 10	fault -62	favor 13	favour -58	fear 18	figure -46	find -15	fire -20	forecast -20	fume -47	gasp -45	greet -68	guess 15	hear -59	highlight 13	hit -34	hold -91	hope 11	howl -58	imagine -30	indicate -9	inform -90	insist 71	insult 14	intend 10	interpret 24	interrupt -64	introduce -22	invite -48	issue -38	joke -74	justify 24	knock -20	know 23	label -14	lambaste 27	lament 64	lash -30	laugh -72	learn -20	lecture -45	like -41	liken 39	list -8	lobby -43	love 20	maintain -103	mean -44	mention 13	message -92	mock 10	murmur -22	name -31	need -57	note 11	object -21	offer -7	oppose 11	order -16	outline 25	paint -17	persuade 10	phone -79	plead -62	pledge 8	point -128	portray 8	post -18	pray 6	predict 18	prefer 15	present -25	press -61	promise 15	propose 27	protest -44	prove -19	question 23	quote -25	rail -82	raise -70	rank -27	rate -108	read -38	reason -49	reassure -34	rebuff -28	rebuke 14	rebut 66	recall 19	reckon 50	recommend 17	record -78	recount 17	refer -57	reference 19	reflect -21	regard -7	regret -12	reiterate 42	reject -26	relate -75	remark -76	remember 14	remind -62	rename -17	repeat -7	reply -90	report -17	request 7	respond -36	reveal 26	roar -61	rule -85	say 39	scold -42	scorn -46	shoot -47	shout -51	shrug -41	sigh -45	sign -56	signal -31	sing -76	slam 45	slap -17	slate -69	snap -40	speak -68	speculate 23	spell -48	state -43	stress 11	suggest 44	support 22	tag -56	talk -86	tease -33	tell -91	testify -75	text -92	thank -35	think 17	threaten 11	title -15	tout 45	treat -90	trust 10	try -89	tweet -12	understand 19	urge 9	use -79	utter 8	venture -62	verify -58	view 20	voice -21	volunteer -24	vote -50	vouch -59	vow 50	want -16	wave -72	weigh -97	welcome -9	wish -30	wonder 6	write -39	yell -19
start|next|accuse|	capital 6	determiner -54	marks -124	none -22	preposition -8	to 33	verb -49	word -103
start|next|accuse|first|	by -22	clinton 75	her -101	him -16	his -87	mr. -74	president -62	sanders 65	the -44	trump 15
start|next|acknowledge|	auxiliary 13	determiner 39	marks 48	none 45	preposition -62	verb -8
start|next|acknowledge|first|	the 26
start|next|add|	determiner -42	marks -45	none -106	preposition -87	pronoun 22	to -75	verb -45	word -102
start|next|add|first|	1 -29	14 -26	22 -44	a -52	an -51	the 20	to -78
start|next|admit|	auxiliary 35	determiner 69	preposition -63	pronoun 27	verb 30	word -19
start|next|admit|first|	he -16	she 74	the 65	to -61
start|next|adverb|	, -43	: -94	adverb -41	auxiliary 61	capital 10	coordinator -61	determiner 56	end -46	possessive -16	preposition -63	pronoun -24	stop -167	subordinator 20	that -69	word 27
start|next|adverb|auxiliary|	judging -48	thinking 12
start|next|adverb|marks|	judging -64	saying 61
start|next|adverb|none|	judging -23	saying -39	thinking -98
start|next|adverb|to|	judging 12	saying -19	thinking 6
start|next|adverb|verb|	judging -23	saying -57	thinking -35
start|next|advise|	capital -67	coordinator -23	determiner -35	none -92	preposition -63	to 24	verb -33	word 30
start|next|advise|first|	on -45	the -26
start|next|advocate|	auxiliary -75	capital -82	none -9	preposition -10	verb -26	word 16
start|next|advocate|first|	for -83	general -55
start|next|affirm|	capital -49	determiner -35	none -25
start|next|agree|	adverb 26	auxiliary 26	capital -16	none -7	pronoun 52	to -25	verb -32	word -102
start|next|agree|first|	in -54	it 46	on -110	saturday -54	terms -59	thursday -50	who -44	with 37
start|next|aim|	auxiliary -51	none -39	verb 13
start|next|aim|first|	at -101	to 29
start|next|allege|	none 11	preposition -49	verb 58	word 49
start|next|allow|	auxiliary 6	capital -23	determiner 13	none -19	preposition -13	pronoun -33	verb -37	word -21
start|next|allow|first|	him -6	republicans -23	the 13	to -19	users -49
start|next|allude|first|	to -11
start|next|allude|	preposition -11
start|next|announce|	adverb -67	auxiliary 45	capital -35	determiner 37	none 31	preposition -121	pronoun 91	subordinator -15	to 34	verb -9	word 44
start|next|announce|first|	a 34	an 46	friday -52	her -23	his 12	it 60	monday -57	on -113	plans 25	the -16	they 40	tuesday -45
start|next|answer|	auxiliary -73	determiner 15	marks -68	none -8	preposition -87	subordinator -46	word -7
start|next|answer|first|	a 48	in -11	the 9	to -79
start|next|apologise|first|	after -18	for -39	in -17	to -71
start|next|apologise|	none -80	preposition -80	subordinator -20	verb -41
start|next|apologize|	adverb -24	none -25	to -80	verb -53
start|next|apologize|first|	for 31	to -106
start|next|appeal|	auxiliary -35	determiner -56	none 11	preposition 10	to 29	verb -89	word -37
start|next|appeal|first|	a -56	court -31	for 35	in -26	over -46	to -17
start|next|applaud|	capital 46	determiner 55	none 37	verb 12
start|next|argue|	auxiliary 47	none -12	preposition -22	pronoun 65	verb 35
start|next|argue|first|	about -80	against 26	in -72	it 46	over -87	the 45
start|next|asks|false|	auxiliary 30	marks -91	none -33	to 27	verb 6
start|next|asks|true|	auxiliary -6	none -19	to 27	verb 39
start|next|ask|	adverb -64	capital -108	determiner -37	marks 20	none -33	preposition 48	pronoun 11	subordinator -7	to 15	verb -23	word 33
start|next|ask|first|	a 18	about -19	afterward -34	both -80	by -69	clinton -57	for 25	former -57	her -34	him 53	his 18	how -12	if 11	in -61	it -81	me -68	mesoblast -36	not -38	on 50	only -80	our 11	people 85	reporters -58	the -17	them 19	to 35	trump -77	what -33	where 52	who 66	why -8
start|next|assail|	none 41
start|next|assure|	auxiliary -10	determiner -53	none -66	preposition -49	pronoun -38	verb 14	word -55
start|next|assure|first|	of -49
start|next|attack|	auxiliary -30	capital 34	coordinator -38	determiner -6	none 10	preposition -39	pronoun -48	to -40	verb-judging -40
start|next|attack|first|	against -35	and -31	from -35	hit -32	in -82	trump 36
start|next|attribute|	determiner -15	verb -20
start|next|attribute|first|	the -17
start|next|auxiliary|	, 19	adverb 9	auxiliary -53	capital -9	coordinator -23	determiner 48	preposition -17	quote -47	subordinator -55	that -102	verb-judging 47	verb-saying 22	verb-thinking 8
start|next|auxiliary|auxiliary|	judging -55	saying -38	thinking -49
start|next|auxiliary|marks|	saying -48
start|next|auxiliary|none|	judging -59	saying 71	thinking 40
start|next|auxiliary|to|	judging -48	saying -32	thinking 7
start|next|auxiliary|verb|	judging -98	saying 8	thinking -27
start|next|back|	adverb -60	auxiliary -30	capital 18	coordinator -27	none -21	preposition -165	pronoun -14	subordinator -60	to -50	verb -9	word -7
start|next|back|first|	action -66	against -44	and -27	as -36	at -67	away -45	before -37	by -36	former 36	from -41	her 10	hillary 15	his -9	in -56	it -49	kiribati -54	mr. 43	on -79	the -32	them -41	to -111	with -40
start|next|bash|	capital 47
start|next|before|	accuse -38	accused -29	accusing -13	acknowledge 29	acknowledged 37	add -51	added -119	adding -10	adds -62	advise -41	advised -30	advises 13	advising -37	advocate -28	advocated -50	advocates -20	affirm 12	affirmed -59	agree -112	agreed -29	agrees 70	aim -18	aimed -59	aiming 30	alleged 45	alleges 54	allowed -26	allowing -44	allows -6	alluding -62	announce 20	announced 13	announces 55	announcing 54	answer -29	answers -19	apologise -37	apologised -64	apologises -37	apologize 18	apologized -10	apologizes -68	appeal -41	appealed 24	appeals -67	argues 26	asked 7	asking -73	asks -13	assailed 41	assure -55	assured -39	attack -57	attacked 23	attacking 16	attacks -76	attributed -13	back -37	backed -22	backing 32	backs -40	believed -12	believes 75	believing -15	bill -94	billed 9	bills -38	blame 34	blamed -22	blames -7	blaming -24	blasted 21	blasting 30	blasts 6	boasted -40	boasts -53	brand 28	call -64	called 6	calling -57	calls -7	care -101	cared 12	casting -45	cautioned 26	celebrate -65	celebrated 17	celebrating -52	challenge -32	challenged 7	challenges -38	champion -81	championed 19	champions -9	chanted -50	charge -9	charges -98	charging -54	cheer -58	cheered -54	cheers 21	chip -57	chips -48	cite 33	cited -6	cites 22	citing 28	claim 35	claimed -21	claims 23	commended -16	comment -38	compare 10	comparing -6	complain -43	complained -26	conceded 7	concedes 42	concluded 19	condemned -16	confess 18	confirm 13	confirmed -9	confirms -15	congratulated -38	congratulating 10	consider 18	considering 9	considers -44	continue -78	continued -85	continues -80	continuing -58	contradicted 46	contradicting -54	corrected -55	counsel -69	counter 13	credit -58	credited -46	cried -32	criticised -33	criticize 54	criticizing 37	cry 11	crying -40	debate -38	debated 14	debates -95	decides -109	declare 54	declared -23	declaring -13	decline -24	declined -18	decried 40	deemed 64	defend -14	defending 25	defends 8	define 25	defined -31	deliver -24	delivered -33	delivering 10	demand 18	demanded -77	demanding -13	demands 44	denied 44	denies 26	denounced 11	denouncing 9	deny -27	describes -27	describing 74	detailing 41	details -18	disagree -53	disagreed -34	disclose -9	disclosed -6	disclosing -11	discrediting -17	discuss 9	discussed 20	dismissed -15	dismissing 27	disputes -48	doubt -20	doubts -69	dream -41	echoed 8	echoing 14	email -89	emailed -59	emails -85	emphasizing 26	encourage 37	encouraged 23	encouraging -57	endorse 35	endorses 61	endorsing 53	estimate 54	estimated 9	estimates -12	expect -14	expected 18	expecting 59	expects 7	explain 7	explained -26	explains 40	express 36	expressed -25	fault -50	favor 15	favors -9	favour -45	fear 14	fears -27	feels -31	felt -14	figure -14	figured -35	figures -86	find -39	finding -81	finds 9	fire -67	fired -16	fires 19	firing -49	forecast -13	forecasts -56	found 12	fumed -40	gasps -26	greeted -68	hailed -16	hate -7	hated 6	hates 19	hear -91	heard -55	hearing -19	hears 6	held -71	highlighted 23	highlighting -7	hinted 60	hints -89	hit -42	hits -17	hold -46	holding -42	holds -32	hope -40	hoped 17	hopes 29	hoping 12	imagine -53	imagined -47	indicated -7	informed -77	insist 34	insisted 35	insists 72	insulted 9	insults -60	intend -18	intends 28	interrupted -49	introduced -81	introducing -41	invited -24	invoked 24	issue -27	issued -13	issues -78	joke -44	joked -54	jokes -44	knew 17	knock -46	knocked 10	knowing -11	knows 39	lambasted 27	lashed -30	laughed -63	laughs -42	learn -65	learned 14	learning 22	like -22	liked -24	likened 39	likes -82	list -87	listed 18	lists -10	lobbied -6	lobby -73	lobbying -20	loves 7	maintain -44	maintained -66	maintains -58	mean -28	meaning -84	means -109	meant 13	mentioned 8	mentioning 53	mentions -30	message -48	messages -61	mocked -26	mocking 11	murmurs -22	name -39	named -8	names -100	need -27	needed -10	needs -77	nominated 35	nominating -50	note -118	noted 24	noting 27	object -62	objected -7	offer 15	offered -40	offering 38	offers -21	oppose 25	opposes 17	opposing -28	order -18	orders -124	outlined -8	outlining 29	paint -17	painted -15	paints -7	persuade 22	persuaded -31	persuading 8	phone -59	phones -37	plan -17	planning -10	pleaded -61	pledges -15	point -67	pointed -75	pointing -57	points -74	portrayed 6	post -106	posted -14	posting 13	praise -56	praised -8	praises 43	praising 25	prayed 13	predict -12	predicted 26	predicting 20	predicts -16	prefer -26	preferred 6	prefers 58	present -24	presented -47	press -40	pressed -49	pressing -13	promise -15	promised 17	promises -46	promising 34	propose -76	proposed 17	protest -60	protested -31	protesting 6	proved -29	purported -65	question -53	questioned 20	questioning 54	questions 6	quoted -42	quotes -22	quoting 17	rail -60	railed -49	raise -87	raised -26	raises -63	raising -77	rank -30	ranked -90	ranking -59	ranks 31	rate -53	rated -57	rates -67	rating -37	read -23	reading -53	reads -58	reason -34	reasons -53	rebuffed -27	rebuffs -53	rebuked 39	recall -15	recalled -7	recalling 72	reckon 34	reckoned 25	recognize 7	recommend -17	recommended 25	record -31	recorded -36	records -103	recount -57	recounted 27	refer -78	referenced 48	referencing 10	referred -62	referring -11	refers -83	reflecting -68	reflects -11	refused -15	refuses 28	regarded -21	regretted -60	regretting -39	reiterated 24	reject 9	rejected -15	rejecting 6	rejects -77	related -65	remarks -69	remembered -22	remembers 26	reminded -40	reminding -56	renamed -49	repeat -10	repeated -27	repeating 31	replied -59	reply -66	report -96	reported -8	reporting 12	reports 7	request -56	requested 24	requesting -51	requests -17	respond -38	responding -77	retweeted 13	reveal -21	revealed 29	reveals 10	rule -81	ruled -18	rules -94	ruling -57	said 37	sang -67	saw -50	say 19	saying -19	says 20	scolds -42	see 37	seeing -29	seek -12	seeks 8	sees -14	shooting 26	shot -130	show -12	showed -11	showing -20	shows 28	shrugged -35	sign -97	signal -65	signaled -29	signals 19	signed -21	signing -26	signs -105	sing -25	singing -31	slammed 46	slamming 35	slapped 19	slate -46	slated -43	snap -50	sought -8	speak -110	speaking -48	speaks -102	speculate 26	spoke -22	state -53	states -127	stress -63	stressed 26	suggested 76	suggests 12	support -10	supported 67	supporting -11	supports -8	suspect 14	suspected -57	swears 12	talk -76	talked -13	talking -39	talks -115	tell 9	telling -7	tells -16	testified -62	testifying -34	text -54	texted -42	texts -40	thank -53	thanked -73	thanking 62	thanks -63	think 24	thinking -79	thinks 23	threatens 11	title -64	titled 21	titles -38	told -104	touted 21	treated -75	tried -120	tries -65	trust 33	trusts -58	try -30	trying -55	tweeted -8	tweeting 16	understand 41	understood -32	urged 12	urges -72	urging 10	use -95	used -51	uses -17	using -55	venture -62	verified -48	view 36	viewed -22	voice -75	volunteer -57	volunteered 17	volunteers -57	voted -13	votes -118	voting -125	vowed 16	vowing 44	vows 55	wanted -32	wants -27	warn 18	warned -6	warning -51	warns 33	wave -33	waved -41	waves -32	waving -49	weigh -33	weighed -40	weighing -36	weighs -78	welcome 14	welcomed -20	wished -39	wonder 25	wondered -11	worried 51	worries -57	worry -56	write -14	wrote -46
start|next|beg|	determiner -50	verb -50
start|next|believe|	auxiliary 34	capital 45	determiner 21	marks 18	none -9	preposition -51	pronoun -22	to 25	word 26
start|next|believe|first|	he -31	her -14	in -58	is -27	it -7	the -13	to -25
start|next|bill|	adverb -47	auxiliary -51	marks -53	none -74	preposition -64	subordinator -51	verb -59	word -22
start|next|bill|first|	as -51	in -29	to -54
start|next|blame|	auxiliary -7	capital -14	determiner 25	none -7	preposition 24	subordinator -77	verb -13	verb-saying -61	word -6
start|next|blame|first|	a 23	as -67	cuts -47	each -71	new -63	the 25	weak 16
start|next|blast|	capital 33	determiner 13	marks -47	none 33	to 39	verb 46
start|next|blast|first|	the 11	trump 42
start|next|boast|first|	of -41
start|next|boast|	none -57	preposition -48
start|next|brand|	determiner -13	verb -15
start|next|brand|first|	the -62
start|next|call|	adverb -56	capital -110	coordinator -16	determiner -68	marks -52	none -23	preposition 54	pronoun 17	subordinator -50	to 16	verb -21	verb-judging -24	verb-thinking -46	word -79
start|next|call|first|	a -22	an 13	both -39	by -54	each -65	for 47	from -40	him 42	himself 66	his -34	into -54	it -80	its -71	itself -79	off -79	on 35	out -72	the -96	them 21	themselves -36	this 25	to 16	trump 70	up -43	vote -46	with 15
start|next|capital|	& -50	, 8	- 26	: -16	; -37	adverb -28	auxiliary 41	capital -28	coordinator 46	end -108	possessive 88	pronoun -54	quote -11	stop -101	subordinator -28	that -140	verb-judging 25	verb-saying 13	verb-thinking 53	word 45	’ 6
start|next|capital|auxiliary|	judging 14	saying 33
start|next|capital|marks|	judging -44
start|next|capital|none|	judging 17	saying -65
start|next|capital|to|	judging 23	thinking -31
start|next|capital|verb|	saying 31
start|next|care|	auxiliary -67	coordinator -15	none -71	preposition -65	verb -8	word -80
start|next|care|first|	about -50	and -15	for -42	law -25	spending -39
start|next|cast|	auxiliary -54	determiner -23	none 19	preposition -62	pronoun 38	verb -25	word -31
start|next|cast|first|	a -58	ballots -50	her -10	himself 55	the 36	their -86
start|next|caution|first|	against 15
start|next|caution|	none 26	preposition 15	to 62	verb -35
start|next|celebrate|	determiner -17	none -33	preposition 7
start|next|celebrate|first|	his -52	the 15	with -64
start|next|certify|	none -56
start|next|challenge|	auxiliary -66	capital -49	determiner -48	none 10	preposition 23	to -10	verb -23	word 32
start|next|challenge|first|	from -28	her -80	in -38	to -79
start|next|champion|	auxiliary -85	capital -80	determiner 29	none -76	preposition -55	verb 24	word -19
start|next|chant|	preposition -62
start|next|charge|	auxiliary -68	capital 12	coordinator -37	none -32	preposition -8	verb 22	word -86
start|next|charge|first|	against -57	and -37	in -86	of -48	over -49	with 17
start|next|cheer|	capital 14	coordinator -22	none -28	preposition -69	pronoun -43	verb -9
start|next|cheer|first|	and -22	him -43	on -40
start|next|chime|first|	in -40
start|next|chime|	preposition -40
start|next|chip|	auxiliary -42	none -65	preposition -23	word -69
start|next|cite|	auxiliary 54	capital 59	determiner -15	none -26	preposition -70	pronoun 7	verb 39	verb-saying 16	word 42
start|next|cite|first|	a -11	an -53	by -32	data -32	his 79	it -6	the -50
start|next|claim|	adverb 44	auxiliary 81	capital 41	determiner -15	none -41	preposition 19	pronoun 47	verb -26	word -7
start|next|claim|first|	a -29	by -65	he 80	in -54	responsibility -21	she -43	the -16	to 38
start|next|comment|	adverb -51	auxiliary -70	none 6	preposition 22	subordinator -57	to -53	verb -29	word -83
start|next|comment|first|	about 47	beyond -55	on -20
start|next|compare|	capital 49	none -16	preposition -108	to 8	verb -6	word -11
start|next|compare|first|	the -30	to -55	with -96
start|next|complain|	auxiliary -16	none -100	preposition -38
start|next|complain|first|	about -74	of 12	to -103
start|next|concede|	auxiliary 88	none 17	preposition -108	pronoun 51	to -50	verb -70	word 25
start|next|concede|first|	defeat -6	the -17
start|next|conclude|	auxiliary 44	none -50	preposition -63	pronoun 30
start|next|conclude|first|	it 11
start|next|condemn|	determiner 8	verb -18
start|next|condemn|first|	the 35
start|next|confess|	auxiliary 18
start|next|confirm|	auxiliary 151	capital -56	none -36	preposition -101	pronoun -19	to -42	verb -24	word 19
start|next|confirm|first|	a -18	by -52	having 41	his 12	it -25	on -64	over -50	the -15	this -92
start|next|congratulate|	auxiliary -22	capital 59	determiner -44	none -10	pronoun -7	verb 13
start|next|congratulate|first|	her -24	the -42
start|next|consider|	adverb 35	auxiliary -43	capital 25	determiner -8	none 6	pronoun -30	subordinator -30	to 85	verb -32	verb-thinking 28	word -17
start|next|consider|first|	an 65	it -79	the -17	them -86	this -93	what -74
start|next|continue|	auxiliary -57	determiner -65	none -83	preposition -111	to -46	verb -100	word -49
start|next|continue|first|	his -39	to -110	with -14
start|next|contradict|first|	the -55
start|next|contradict|	verb -27
start|next|coordinator|	, -37	adverb -56	auxiliary -53	capital -21	coordinator -31	preposition -30	that -52	verb-judging -30	verb-saying -69	word -107
start|next|coordinator|auxiliary|	judging -35	saying -60	thinking -40
start|next|coordinator|none|	judging -38	saying -68	thinking -53
start|next|coordinator|to|	saying -32
start|next|coordinator|verb|	judging -75	saying -34	thinking -35
start|next|correct|	determiner 12	none -57	pronoun -55
start|next|correct|first|	him -49	the 12
start|next|counsel|	capital -56	none -50	preposition -48	verb -55
start|next|counsel|first|	for -36	to -28
start|next|counter|	auxiliary -35	none 10	preposition -65
start|next|credit|	capital -41	determiner 46	none -53	preposition -82	subordinator -53	word -65
start|next|credit|first|	for -70	the 9
start|next|criticise|	determiner -69	none -61	verb -22
start|next|criticise|first|	the -69
start|next|criticize|	auxiliary 47	capital 47	determiner 25	pronoun 49	subordinator -49	verb 74
start|next|criticize|first|	by -55	clinton 33	for 34	his 49	president 47	the 11	trump 15
start|next|cry|	none -52
start|next|debate|	auxiliary -125	capital -66	coordinator -10	determiner -9	none -129	preposition 14	subordinator -41	to -7	word -42
start|next|debate|first|	and -10	before -27	in -10	is -49	on -63	over 31	stage -37
start|next|decide|	adverb 38	auxiliary -48	determiner -36	none 16	preposition -8	pronoun -32	to -19	verb 14	word 20
start|next|decide|first|	a -65	in -37	it -60	not 43	on -64	the -7	to 13	what 13	which 15	who -41
start|next|declare|	auxiliary -27	capital 18	none 28	preposition -67	pronoun 27	to -12	verb -27	word -21
start|next|declare|first|	a -88	an -33	in -29	on -55	the 58
start|next|decline|	auxiliary -12	none -72	preposition -22	to -71	verb-saying 14
start|next|decline|first|	a 13	comment 14	to -19
start|next|decry|	determiner 40	none 47
start|next|deem|	none 68	word 52
start|next|defend|	capital 77	determiner -11	none -17	to 28	verb 36
start|next|defend|first|	a -60	her 51	himself -37	it 10	the -15
start|next|define|	determiner -32	none -17
start|next|define|first|	the -14
start|next|deliver|	determiner -23	none -23	preposition -58	to -7	verb -18	word -46
start|next|deliver|first|	a -22	by -26	his -20	the 27
start|next|demand|	determiner -36	none -18	preposition -72	verb -22	word 10
start|next|demand|first|	a -12	the -62	to -44
start|next|denounce|	determiner 10	none 55
start|next|deny|	adverb 45	auxiliary 10	marks 68	none 18	preposition -81	pronoun -44	to 69	verb 13	verb-judging 74	verb-saying 68	verb-thinking 56	word 49
start|next|deny|first|	any 77	having 51	it -19	reports 42	the 7	there 27	this 17	wrongdoing 70
start|next|describe|	auxiliary 41	capital -26	determiner -10	marks -151	none 54	preposition -69	to 35	verb -29	word 39
start|next|describe|first|	as -27	by -53	her -15	him -16	himself 33	his 37	in -35	it -7	the -22	themselves 18	to -39
start|next|detail|	auxiliary 34	determiner 44	none -10	preposition -90	to 12	verb 7
start|next|detail|first|	about -61	of -55
start|next|determiner|	, -58	; -49	adverb 24	auxiliary 86	capital 15	determiner 33	end -62	preposition -8	pronoun -40	stop 17	subordinator -32	that -77	verb-judging -29	verb-saying -6	verb-thinking -23	word 19
start|next|determiner|auxiliary|	judging -12	saying 22	thinking 24
start|next|determiner|marks|	judging -154	saying 33	thinking -88
start|next|determiner|none|	saying -24	thinking 7
start|next|determiner|to|	thinking 18
start|next|determiner|verb|	judging 25	saying 19	thinking -15
start|next|disagree|	auxiliary -32	none -46	preposition -63
start|next|disagree|first|	with -41
start|next|disavow|	determiner 54
start|next|disclose|	determiner 20	none -29	preposition -84	verb 39
start|next|disclose|first|	in -62	the -26	to -68
start|next|discuss|	capital -53	determiner 18	none 9	subordinator 17	to 45	verb -7
start|next|discuss|first|	a -65	his 30	internal -16	private -72	the 9
start|next|dismiss|	auxiliary 32	capital 19	determiner -30	marks -99	none -6	preposition -56	pronoun 15	word 50
start|next|dismiss|first|	a -47	talk -36
start|next|dispute|	auxiliary -19	none 30	preposition -64	verb -81
start|next|dispute|first|	over -52	the -38
start|next|doubt|	determiner -66	preposition -71	pronoun 18	verb -61
start|next|doubt|first|	about -62
start|next|dream|	verb -51
start|next|echo|	determiner 7	none -33	preposition -58	verb 52
start|next|echo|first|	by -49	the -32
start|next|email|	auxiliary -54	coordinator -9	none -75	preposition -57	subordinator -16	to -63	verb -84	verb-saying -50	verb-thinking -30	word -101
start|next|email|first|	account -23	and -9	server -32	to -45
start|next|emphasize|	determiner 49	none 39
start|next|encourage|	capital -22	determiner 11	to -21	verb -6
start|next|endorse|	capital 15	determiner 35	none 18	pronoun -22	verb 41	word 65
start|next|endorse|first|	a -18	clinton -6	cruz -7	her 33	hillary 42	mr. -6	sanders 70	the 27
start|next|estimate|	auxiliary -14	determiner 61	none 38	preposition -8	verb -40	word 35
start|next|estimate|first|	losses 50	the 61
start|next|expect|	adverb -47	auxiliary -12	capital -20	determiner 32	none -38	pronoun -15	to 134	verb 24	word 36
start|next|expect|first|	a 35	by -58	it -20	less -64	more -71	next -47	no -17	the 35
start|next|explain|	auxiliary 9	determiner 20	none -15	preposition -18	subordinator 22	verb 9	word -85
start|next|explain|first|	how 60	in -58	the 9
start|next|express|	auxiliary 9	determiner 36	none -21	verb 20
start|next|express|first|	concern -40	confidence -45	her -31
start|next|fault|	verb -51	word -44
start|next|favor|	capital -51	determiner 52	none -28	preposition -10	to 48	verb 27	word 36
start|next|favor|first|	clinton -26	trump -31
start|next|favour|	determiner -45	none -45
start|next|favour|first|	the -45
start|next|fear|	auxiliary -8	determiner 82	none -18	preposition -108	pronoun -36	verb 18	word -38
start|next|fear|first|	for -81	it -21	the 71
start|next|feel|	adverb -38	auxiliary -34	determiner -10	pronoun 21	word -10
start|next|feel|first|	a -38	her 59	like -38	the -20
start|next|figure|	auxiliary 8	none -8	preposition -107	to -51	verb -65	verb-thinking -38
start|next|figure|first|	from -25	in -25	out -30	to -57
start|next|find|	adverb 32	auxiliary 15	capital 82	determiner -56	marks 32	none -7	preposition -32	pronoun -20	to -67	verb -43	word -59
start|next|find|first|	a -69	alive -58	at -78	beneath -59	by 22	clinton 37	him -77	himself -63	his 52	in -79	it -26	myself -53	nothing -56	out -58	some -56	the -51	themselves -64	trump 32	under -67	ways -62
start|next|fire|	coordinator -29	none -33	preposition -73	verb-judging -49	word -77
start|next|fire|first|	back -57	defensive -32	for -39	from -15	in -36
start|next|first|	1 17	11 -14	12 -76	14 -40	140 -42	19 -48	2 -21	212 -67	22 28	24 -53	28 -53	2gb -48	30 -67	31 -36	4-3 -40	40 22	42 -38	50 -58	52 54	6 -84	61 -33	612 -52	67 -37	87 56	9 -69	90 24	a -10	abc -39	account -23	afp -21	africa -63	after -145	afterward -67	afterwards -65	again -65	against 38	ahead -41	air 23	al -28	ali 58	alive -65	all -12	allies 38	almost -54	along -45	aloud -53	also -53	american 66	americans 24	amid -55	among -77	an 15	analysts -61	and -140	ankara -28	anonymity -20	another -16	any 42	anyone 83	anything -55	are -96	as -24	at -29	attacks 48	attendance -67	australia -67	away -49	back -33	bail -40	ballots -80	baltic 49	bangladesh -15	bank -61	banks -58	bbc -36	because -53	before -105	begins -27	behind -15	beijing 41	bein -39	being 76	bells -29	below -39	beneath -59	bernama -31	bernie 68	better -9	between 19	beyond -53	bill 43	black -27	bloomberg 22	board -61	book -43	both -17	bridge -75	broadcaster -38	brought -67	bulgarian -53	business 11	busy -69	but -69	buyers 58	by -128	calls -21	calm -65	came -55	campaign -31	can -11	candidates 51	candidly -23	captain 52	carson 25	cases 49	castellaw -40	cbc -43	cgtn -36	change -36	children 48	china 74	christie 14	claim 8	clients -69	clinton 77	cnn 6	collapse -48	colleagues -51	comey 58	comment 7	companies -43	company -24	compensation 25	compiled -26	concern -11	conditions 43	condolences -57	conference -41	confidence -56	congress 23	congressional 53	consumers -25	contest -51	contests -58	contradictory 21	could -33	court -38	courts -49	crews 71	critics 31	cruz 45	customers 6	cut -29	cuts -87	cutting -37	daily -41	data -42	dead -32	decades 13	deep -22	defeat -6	defensive -32	delays 66	delegates -41	democratic 42	despite 46	details -16	detectives -40	did -49	disappointment -49	donald 87	down -63	dpa -41	during -74	each -37	earlier -87	early 15	efforts 43	eight -49	elections 35	eleven 25	employees -23	engineers 47	err -27	espn 14	ethanol 38	ethiopia -7	eu -48	european 11	eventually -32	every -82	evidence 20	exchange -58	eye -53	eyebrows -43	families 59	far 10	farmers -46	fast 29	federal -16	fees -6	firm -60	first -66	five -35	florida 47	fog -64	food 56	for 23	foreign -27	foreigners 57	former 13	four -52	fox -50	fraud -66	free -36	freely -42	friday -112	friends -39	from -158	further 35	gabon -50	game -40	general -7	gerald -55	germany 65	giving -27	gna -15	goodbye -50	gop 38	gov. -33	greggs 30	growers -34	guarantees -49	guests -68	guilty -55	had -34	hailed -43	has -88	have -63	having 96	he 27	he'd 35	he'll 47	held -35	help 19	her 22	herself -20	he’d 41	he’ll 42	higher -27	hillary 53	him 48	his 23	hit -32	home -63	host -43	house -18	how 19	howard -47	hrt -41	i -57	i'd -56	if 40	imports -42	in -123	include -38	including -36	india 37	individual -42	inflation -32	inside -49	instead -66	interest -76	internal 13	international -26	into -89	investigators 41	investors 6	iowa -9	iran 45	is -53	isis -12	islamabad -10	islands -43	it -12	its -14	itself -52	jeb 43	john 17	journalists -54	judges -34	jurors -31	just 49	kasich 51	kiribati -54	la -50	labour -51	land -17	landlords -27	last -138	late -70	later -46	law -30	lawmakers -78	leaders 43	leaving -64	led 7	legislation 46	less -10	letters -63	like -14	lima 9	listing -37	little -15	losses 57	loudly -40	love -51	low 52	major 23	making 52	manafort 49	manila 52	many 24	marco 31	may -48	me -6	media -40	medicare 15	member -27	members -29	men 28	mesoblast -36	mike -19	minister -56	monday -101	money -81	moscow -50	most -10	movement -45	mr -43	mr. 89	mrs. 72	ms. -26	msnbc 26	much -30	my -19	myself -58	national 25	near -35	nearly 49	neither -55	net 32	new -24	newsmen -40	next -87	night 21	nine -42	nis -23	nobody 45	none 39	not 51	nothing -58	numbers -58	obama 90	obtained -36	of -33	off -110	office -48	officers 26	officials -9	old 18	on -48	once -32	only -8	open -45	options 23	or -61	other 27	otherwise 9	out -134	outside -75	over -31	parents -6	parliament -35	parties -56	party 52	passengers 63	pence -41	pennsylvania -49	people 23	period -55	personal 42	plan 22	players 43	point -34	points -30	police 17	political -52	politico -33	politics 59	polls 47	postimees -35	potential -50	president 24	primaries -41	prisoner -49	private -67	pti -38	public -59	publicly -60	published -60	queries -41	radio -45	rain -52	raising 56	rates -21	rather -30	records -7	recount -53	refunds -56	released -57	rep. -34	repeatedly -43	reporters -35	reports 38	republican 39	republicans -11	residents 49	restraint -85	reuters -60	ring -48	rising -41	rivals 28	rnz -55	rose -55	roughly 38	rté -48	rubio 28	rudaw -46	ryan 55	said -67	sales 57	sanders 75	saturday -71	saudi -9	say -25	saying 15	says -49	scheduled -53	schools -8	seats -81	second -9	secretary -46	seeing -21	seeking 41	seen -30	sen. -8	senator 44	senators -47	server -32	service 34	seven -37	several 29	shareholders -52	she 25	sheep -37	she’ll 40	shoppers 30	should -50	show -73	shown -37	signs -45	silicon 42	similar -36	since -97	six 74	sky -33	smoke -63	snow -41	some 8	something 8	sorry -62	spending 73	staff -36	stage -34	standing -57	starting -58	state 29	statements 7	states 20	steady -48	stolen -68	students -81	suggested -35	suggestions 66	sunday -82	sunshine -37	suppliers 18	support -56	supporters 36	system -54	talk -38	talks 8	tank -88	tariffs 12	tass -29	tax 49	taxing 46	television -53	telling -45	terms -60	than -68	their 38	them -46	themselves 24	then -37	there 62	they 35	they’re 65	things -22	third -68	this -21	those 57	three -35	through -93	throughout -24	thursday -82	time -57	times -42	to 36	tonight 25	trade 20	traders -79	truce -65	trucks -36	trump 91	tuesday -123	twice -71	two -77	u.s. 8	unchanged -43	under -78	until -69	up -119	us -101	users -49	using -14	variety -55	victory 20	viewers -47	volunteers 24	vote -55	voters 15	wall 28	was -29	washington -52	water -62	ways -62	we -32	weak 16	wednesday -110	well -61	were 40	western 17	when -8	where 11	which -52	white 12	whitmire 32	who -27	whose -73	why 21	will 18	with -45	within -89	without -41	women 34	work -12	workers 23	works -49	would 12	wrongdoing 75	wwd -22	years -59	yesterday -74	yet 9	yle -26	yonhap -52	you -54	your -97
start|next|forecast|first|	by -41	for -64	of -61	to -69
start|next|forecast|	preposition -95	verb -54	word -59
start|next|fume|	none -47	preposition -40
start|next|gasp|	none -41	preposition -42
start|next|greet|	determiner -32	none -56	preposition -53
start|next|greet|first|	with -48
start|next|hail|	determiner 6	subordinator -42	verb -18	word -50
start|next|hail|first|	as -42
start|next|hate|	determiner 24	pronoun 6
start|next|hate|first|	it 6	the 24
start|next|hear|	adverb -32	auxiliary -69	capital -61	determiner -59	marks -49	none -45	preposition -78	pronoun 6	subordinator -50	verb -35	verb-judging -29	verb-saying -55
start|next|hear|first|	a 12	an -58	every -39	from -40	is -52	it -74	of -31	on -34	the -111	was -40
start|next|highlight|	determiner 28	none -13	subordinator -9	verb 47	word -12
start|next|highlight|first|	the 22
start|next|hint|	auxiliary -46	none 22	preposition 27	pronoun -46	verb 17
start|next|hint|first|	at 29
start|next|hit|	determiner -117	marks -36	none -24	preposition -34	pronoun 22	verb -63	verb-judging -32	word -77
start|next|hit|first|	a -59	back -39	by -12	the -77
start|next|hold|	adverb -44	auxiliary -28	capital -13	determiner -61	none -101	preposition -76	pronoun -55	subordinator -48	to -82	verb -31	verb-judging -44	verb-saying -32	word -44
start|next|hold|first|	a -51	an -57	as -55	at -32	back -22	by -29	eight -35	firm -32	for -23	his -59	in -41	it -55	its -51	more -48	off -42	office -30	on -37	one -49	out -18	primaries -37	rates -17	signs -32	since -34	steady -48	talks -17	the -86	their -85	two -38	up -48
start|next|hope|	auxiliary 34	capital -14	determiner 49	none 10	preposition -22	pronoun 14	to -60	verb 23
start|next|hope|first|	for -34	to -8
start|next|howl|	none -50
start|next|identify|	adverb -67	determiner -23	preposition 7	pronoun -14	subordinator -13	verb 6	word 30
start|next|identify|first|	as 17	because -71	by -15	only -67	the -7	with -38
start|next|imagine|	determiner -50	none -49	pronoun 10	verb -64
start|next|imagine|first|	him -39
start|next|indicate|	auxiliary 20	determiner -12	none -29	pronoun 13
start|next|indicate|first|	he 69
start|next|inform|	auxiliary -59	determiner -53	none -58	preposition -48
start|next|inform|first|	her -35
start|next|insist|	adverb 29	auxiliary 73	capital 39	determiner 62	none 32	preposition -100	pronoun 78	to -32
start|next|insist|first|	he 41	it 54	on -99	she 34	the 47	there 32	they 39
start|next|instruct|	to -32
start|next|insult|	preposition -60	verb -8
start|next|intend|	none 6	verb 8
start|next|interpret|	none 28	preposition -65
start|next|interrupt|	determiner -47	none -40	verb -49
start|next|introduce|	adverb -52	auxiliary -13	capital 9	determiner -15	preposition -54	to -61	verb -30
start|next|introduce|first|	a -81	in -31	to -43
start|next|invite|	capital -68	determiner -56	preposition 23	to -97
start|next|invite|first|	all -41	the -35	to 23
start|next|invoke|first|	the -9
start|next|invoke|	none 61	verb -40
start|next|issue|	adverb -42	auxiliary -51	coordinator -24	determiner -11	none -24	subordinator -30	to 8	verb -56	word -21
start|next|issue|first|	a -40	after -30	and -12	by -31	in -55	is -65	of -41	on 31	statements -59	the -18	with -58
start|next|joke|	auxiliary -26	marks -36	none -63	preposition -89	verb -51
start|next|joke|first|	about -70	on -30
start|next|judging|	adverb -32	auxiliary -138	base -10	capital 25	coordinator -89	past 15	preposition -18	pronoun 13	verb-judging -50	verb-saying -18	verb-thinking -33	word 10
start|next|judging|first|	1 -68	140 -40	a -20	action -66	after -70	again -28	against -78	all -45	along -45	america 13	among -71	and -80	another 57	any 23	are -42	as -9	away -45	ayotte -9	back -82	ballots -76	because -38	before -43	bernie 52	between -49	black -27	both -72	by -183	calls -50	china 48	clinton 48	collapse -48	concerns 14	conference -41	contest -51	contests -54	cruz 27	cuts -57	data -42	decades 13	defensive -32	democratic 6	did -36	donald 63	down -35	during -48	each -12	eyebrows -43	five -16	for 29	foreign -11	former 51	four -96	friday -50	from -125	general -64	gerald -55	gov. -33	has -31	have -32	help -39	her 23	hillary 32	him 45	himself 35	his 14	hit -32	home -45	how -10	imports -59	in -50	into -62	is -71	it -60	its -38	itself -28	jeb 23	kiribati -54	last -69	leaving -64	like -53	major -10	marco 34	me -18	members -46	money -29	more -27	moscow -44	mr -43	mr. 64	mrs. 64	my -62	near -30	neither -54	new -78	no 23	none 31	not -7	obama 58	of -42	off -83	on 14	only -73	or -37	other 40	out -104	over 17	people -9	points -30	president -12	queries -41	questions -9	records -71	reports 17	republican 16	republicans -6	rival -7	rivals 21	rubio 52	said -33	sanders 59	saudi -9	second -52	secretary -44	sen. 8	senator 58	several 14	since -46	students -57	such -38	supporters 38	talk -36	ted -11	the -6	them -8	themselves 24	this 8	three -84	through -43	to -22	trump 66	tuesday -51	twice -46	two -95	unchanged -22	under -37	until -38	up -62	vote -55	was -62	weak 16	wednesday -56	were -46	what 31	white 12	who 14	why 31	with -29	within -67	workers 13	you 7
start|next|knock|first|	on -41
start|next|knock|	none -28	preposition -92	to -42	verb 12
start|next|know|	auxiliary 37	capital 63	determiner 24	marks -73	none 32	preposition -94	pronoun 19	subordinator -27	to -33	verb 15	word -47
start|next|know|first|	about -79	how -12	is -48	it -35	the -80	what -59	where -91	which -16	why 62
start|next|label|	determiner 11	word 6
start|next|lament|	none 62
start|next|lash|first|	out -30
start|next|lash|	preposition -30
start|next|laugh|	auxiliary -35	coordinator -25	none -58	preposition -47	subordinator -47	verb -40
start|next|laugh|first|	and -25	at -44	off -18	so -52	when -33
start|next|learn|	auxiliary -7	capital -46	determiner 39	none -37	preposition -131	pronoun -7	subordinator 16	verb -20	word -58
start|next|learn|first|	from -32	how 16	of -73	to -112	who -53
start|next|lecture|	none -44	preposition -44
start|next|like|	auxiliary -57	capital -174	determiner -44	preposition 34	pronoun -28	to -97	verb -50
start|next|like|first|	a 15	an -56	both -55	him -90	it -58	many -72	me 30	mr. -78	pennsylvania -35	someone -58	the -37	their -72	to 34
start|next|list|	auxiliary -64	capital 12	determiner 25	marks -83	none 14	preposition -99	subordinator 10	verb -34	word -85
start|next|list|first|	1 -68	as 10	in -66	of -58	on -55	the 65
start|next|lobby|	capital -27	none -22	to -28	verb -43	verb-saying -39
start|next|lobby|first|	for -60
start|next|love|	capital 13	determiner -34	none -51	pronoun -37	verb 39
start|next|love|first|	a -76	the 14
start|next|maintain|	determiner -94	none -85	preposition -32	verb -61
start|next|maintain|first|	a -59	the -28
start|next|mean|	adverb -57	capital -44	determiner -28	none -33	preposition 27	pronoun -84	subordinator -53	verb -132	word -106
start|next|mean|first|	a -72	as -53	for -34	he -46	the -68	they -42	to 31	you -12
start|next|mention|	auxiliary -13	capital 94	determiner 19	preposition -97	pronoun -52	subordinator -24	to 26	verb 21	word -54
start|next|mention|first|	her -29	him -25	his 59	it -69	of -85	the 12
start|next|message|	auxiliary -29	none -61	preposition -39	to -44	verb -69	word -60
start|next|message|first|	on -15	to -55
start|next|mock|	capital 69	determiner -14	none 9	word -15
start|next|mock|first|	the -40
start|next|murmur|	preposition -22
start|next|name|	adverb -38	capital -69	coordinator -7	determiner 37	marks -65	none -32	preposition -97	pronoun -23	subordinator -19	to -30	verb 12	verb-judging -33	verb-thinking -73	word -25
start|next|name|first|	a -28	after -48	an -74	and -7	by -38	for -82	four -63	gerald -55	him -10	in -29	is -45	it 10	only -69	the 31
start|next|need|	adverb -97	auxiliary -107	determiner 8	none -21	preposition -77	to -36	verb -34
start|next|need|first|	a -103	about -50	for -45	in -52	not -69	only -63	to -74
start|next|nominate|	auxiliary -57	determiner -25	preposition 24	to 24	verb 24	word -43
start|next|nominate|first|	an -70	by -63	contest -51	contests -54	for 6
start|next|note|	determiner 59	none -11	preposition -109	subordinator -9	to -62	verb 64	word -10
start|next|note|first|	from -39	of -60	the 44
start|next|object|	auxiliary -78	none -105	verb 30
start|next|offer|	adverb 45	auxiliary -41	capital -113	coordinator 23	determiner -46	marks -74	none -28	preposition 15	pronoun -86	subordinator -63	to 7	verb 24	verb-judging -75	word 33
start|next|offer|first|	a -56	an -37	as -63	by -46	condolences -57	from -49	her -35	his -30	in -67	its -76	more -26	the -6	to 18
start|next|oppose|	auxiliary 11	capital -40	determiner 37	none 8	preposition -75	pronoun 15	to 58	verb -28	word 23
start|next|oppose|first|	a 77	both -73	by -34	it 8	the 8
start|next|order|apposed|	judging 14	saying -7	thinking -26
start|next|order|apposition|	judging -27	saying -31	thinking -16
start|next|order|	auxiliary -59	capital -34	determiner 27	none 28	preposition 12	pronoun -21	to -56	verb -11	verb-saying -65	word -91
start|next|order|first|	at -55	by -55	eight -53	in -39	recount -53	the 25	to 26	two -69
start|next|order|relative|	saying -14	thinking -16
start|next|order|shared|	saying -9	thinking -16
start|next|outline|	determiner 25	none 31	preposition -37
start|next|paint|	determiner 40	marks 21	none -11	preposition -83	verb 7	word -100
start|next|paint|first|	on -55
start|next|persuade|first|	them 14
start|next|persuade|	none 6	pronoun 14
start|next|phone|	none -52	preposition -33	to -36	verb -41	verb-judging -31	word -62
start|next|plan|	auxiliary -97	determiner -53	preposition 37	to -25	verb 33	word -48
start|next|plan|first|	by -41	for -99	in -59	to 49
start|next|plead|	adverb -26	none -10	preposition -60	to -88	word -69
start|next|plead|first|	guilty -46	not -26	with -37
start|next|pledge|	auxiliary -10	determiner -44	none 16	preposition 46	to 14	verb -12	word -75
start|next|pledge|first|	delegates -68	to 49
start|next|point|	auxiliary -81	coordinator -25	determiner -42	none -83	preposition -103	subordinator -10	to -52	verb -76	word -80
start|next|point|first|	2 -22	among -20	and -18	at -43	but -15	during -15	for -26	higher -27	in -10	of -16	on -11	out -22	this -12	to -101	up -20
start|next|portray|	determiner 11	none 16
start|next|post|	auxiliary -16	coordinator -16	determiner -25	preposition -109	to -29	word 42
start|next|post|first|	a -41	an -65	and -16	her 13	in -37	on -41	the 45	to -69
start|next|praise|	auxiliary -46	capital 9	marks -40	none 6	preposition -47	to 15	verb 10
start|next|praise|first|	a -26	his 19	obama 42	the -27
start|next|pray|first|	for 17
start|next|pray|	none 11	preposition 6
start|next|predict|	auxiliary -41	determiner 11	none 33	pronoun -9	verb 64
start|next|predict|first|	a 70	it -33	the -38
start|next|prefer|	determiner 40	none -19	preposition -29	to 30	word -25
start|next|prefer|first|	a -39	to -23
start|next|preposition|	$ -48	, -92	- -40	adverb -18	auxiliary -19	capital -122	coordinator -49	determiner -32	preposition -12	pronoun -44	quote 52	stop -117	subordinator -63	that -105	verb-saying -23	verb-thinking -24	word 35
start|next|preposition|auxiliary|	judging -23	saying -44	thinking -18
start|next|preposition|marks|	judging 32	saying 15	thinking -92
start|next|preposition|none|	judging -45	saying -47
start|next|preposition|to|	judging 32	thinking -25
start|next|preposition|verb|	judging -40	thinking -13
start|next|present|	determiner -12	preposition -52	pronoun 21	to -44	verb -19	word -73
start|next|present|first|	a -79	at -35	the -9
start|next|press|	auxiliary 19	capital 16	determiner -93	none -34	preposition -79	pronoun -60	to -34	verb -99	word -29
start|next|press|first|	conference -41	for -71	him -60	his -63	secretary -44	the -63
start|next|promise|	adverb 55	auxiliary -65	capital -7	determiner -8	marks 47	none 26	preposition 60	pronoun -43	subordinator -70	to -37	verb 15	word -27
start|next|promise|first|	a 38	not 55	to 62
start|next|pronoun|	, -13	: -42	adverb -15	auxiliary 39	capital -52	coordinator 7	determiner 47	end 55	possessive 62	preposition -45	pronoun -48	quote -37	stop -110	subordinator 37	that -23	verb-judging 86	verb-saying 21	verb-thinking 75	word 19
start|next|pronoun|auxiliary|	judging -10	saying 17	thinking 16
start|next|pronoun|marks|	judging -187	saying -11	thinking -38
start|next|pronoun|none|	judging 35	saying -44	thinking 10
start|next|pronoun|to|	saying 43	thinking -38
start|next|pronoun|verb|	judging 7	saying 6	thinking -13
start|next|propose|	adverb 43	auxiliary 42	determiner -29	none 20	preposition 29	to -7	verb 13	word 38
start|next|propose|first|	a -32	the -33
start|next|protest|	auxiliary -60	determiner -23	none -61	preposition -71	verb -9
start|next|protest|first|	against -48	in -20	the -8
start|next|prove|	auxiliary 18	determiner 6	none -28	to -76	verb -62	word -109
start|next|question|	auxiliary 27	capital 41	determiner 19	none -29	preposition -32	subordinator 39	to 23	verb 19	word 21
start|next|question|first|	about -15	from -71	in -90	is -44	to -74	was -25
start|next|quote|	auxiliary -74	capital 26	determiner -40	none -36	verb 24	word -57
start|next|quote|first|	a -19	an -31	by -46	the -96
start|next|rail|first|	against -57
start|next|rail|	none -71	preposition -61	to -32	word -58
start|next|raise|	auxiliary -77	capital -60	determiner -34	none -162	preposition -72	pronoun 19	to -113	verb 17	verb-judging -36	verb-thinking -48	word -60
start|next|raise|first|	a 13	by -11	eyebrows -43	her -61	his -68	its -75	money -29	more -48	new -59	questions -34	the -10	their -83
start|next|rank|	adverb -62	none -13	preposition -61	pronoun 12	verb -54	word -18
start|next|rank|first|	among -47	it 12
start|next|rate|	adverb -34	auxiliary -39	capital -51	coordinator -23	determiner -50	marks -26	none -83	preposition -60	pronoun -13	verb -49	word -53
start|next|rate|first|	and -23	at -30	by -13	for -33	in -14	is -13	it -13	of -36	on -17	the -46	unchanged -22
start|next|read|	auxiliary -26	determiner -14	none -21	preposition -75	pronoun -46	subordinator -34	to 25	verb -97
start|next|read|first|	an -43	as -34	at -48	from -23	in -18	it -45	on -21	out -37	the -21	to -77
start|next|reason|	auxiliary -17	none -44	preposition -24	verb -63
start|next|reason|first|	for -45	to -16
start|next|rebuff|	capital -53	determiner -20	none -21
start|next|rebuke|	capital -9	verb -10
start|next|rebut|	none 55
start|next|recall|	adverb 16	auxiliary 47	capital -12	determiner 28	none -49	preposition -60	to 23	verb 48
start|next|recall|first|	its -68	the 27
start|next|reckon|	determiner 69	none 25	preposition -78
start|next|reckon|first|	the 49
start|next|recognize|	auxiliary -11	determiner -17	none -6	preposition 24	word -15
start|next|recognize|first|	the 7
start|next|recommend|	determiner -32	none 17	verb -21	word 62
start|next|record|	auxiliary -90	coordinator -16	determiner -60	none -141	preposition -65	to 25	verb -85	verb-saying -40	verb-thinking -49	word -53
start|next|record|first|	a -50	and -16	compiled -26	for -32	from -15	in -22	is -43	obtained -36	on -24	show -49	the -47
start|next|recount|	determiner 47	preposition -39	word -44
start|next|recount|first|	in -39	the 19
start|next|reference|	determiner 34	none 40	preposition -71	verb 19
start|next|refer|	adverb 18	determiner -49	marks -106	none -29	preposition -34	pronoun -49	to -50	verb-judging -55
start|next|refer|first|	questions -55	to -34
start|next|reflect|	auxiliary -62	determiner -26	none 8	preposition -46	verb -61	word 12
start|next|reflect|first|	on -36	the -14
start|next|refuse|	auxiliary 18	determiner -23	none -29	preposition 6	to -8	word -49
start|next|refuse|first|	a -64	to 7
start|next|regard|	none 6
start|next|regret|	determiner 10	none -81	word -23
start|next|reiterate|	determiner 53	verb 59
start|next|reiterate|first|	his 48
start|next|reject|	determiner -38	marks -57	none -16	preposition -63	pronoun 6	to -69	verb -14	verb-judging 31	word 15
start|next|reject|first|	a -55	an -50	by -54	the 13
start|next|relate|first|	to -74
start|next|relate|	none -74	preposition -75
start|next|remark|	auxiliary -50	none -31	preposition -42	verb -57
start|next|remember|	auxiliary 28	determiner -50	none -13	pronoun -78	subordinator 27	verb 22	word -26
start|next|remember|first|	being 49	it -63	when 37	who -57
start|next|remind|	auxiliary -59	capital -6	determiner -47	none 9	to -63	verb -50	word -74
start|next|remind|first|	the -39
start|next|rename|	determiner -6	none 12	verb -56
start|next|rename|first|	the -61
start|next|repeat|	auxiliary -51	none -6	preposition -58	pronoun -54	verb 30
start|next|repeat|first|	his -26	it -47	the 9
start|next|reply|	adverb -31	none -50	preposition -94	subordinator -23	verb -70
start|next|reply|first|	for -48	from -13	later -31	on -28	to -55	with -45
start|next|report|	adverb 13	auxiliary -9	determiner -55	marks -74	none -11	preposition -12	pronoun 13	subordinator -42	to -32	verb-judging -39	verb-saying -98	verb-thinking 19	word 9
start|next|report|first|	a -9	after -41	at 45	by -52	from -42	having 46	in -86	is -62	it 13	its 17	last -59	no -49	of -73	on -101	one -74	published -52	smoke -63	spending 70	the -34	this -48	to -20	with -62
start|next|request|	determiner -45	none -14	preposition 18	to 15	word 15
start|next|request|first|	a -24	for -106
start|next|respond|	adverb -52	none -9	preposition -13	verb -60
start|next|respond|first|	by 41	on -36	to -31	with -65
start|next|retweet|	verb -7
start|next|reveal|	auxiliary 12	capital 27	determiner 43	none 11	preposition -56	pronoun -40	verb 33	word 17
start|next|reveal|first|	a 51	the 9
start|next|rule|	adverb -21	auxiliary -86	capital 10	marks -37	none -64	preposition -71	pronoun -77	verb -43	verb-saying -30	word -87
start|next|rule|first|	for -28	him -73	of -29	on -19	out -41	thursday -47	you -20
start|next|saying|	adverb -28	auxiliary 23	base -17	coordinator -73	determiner 14	participle -12	preposition -34	pronoun 14	subordinator -28	verb-judging 8	verb-saying 19	verb-thinking -31
start|next|saying|first|	1 34	14 16	19 -48	2 9	22 28	2gb -48	40 49	52 54	612 -52	66 14	87 56	9 -69	90 65	abc -39	about 18	account -23	afp -21	after -111	afterward -67	afterwards -65	again -50	against 53	air 30	al -28	ali 58	alive -58	all -27	allies 38	aloud -53	american 37	among -32	an 7	analysts -61	and -101	anonymity -11	another -31	any 47	anyone 71	anything -50	are -69	as -42	at -18	attendance -51	back 10	bail -40	baltic 49	banks -58	bbc -36	before -82	beijing 41	bein -39	being 76	bells -29	beneath -59	bernama -31	between 41	beyond -53	bill 53	board -61	book -43	both 14	broadcaster -38	brought -31	bulgarian -34	business 11	but -62	buyers 58	by -77	calls -9	calm -65	came -53	candidly -28	carson 7	cbc -43	cgtn -36	change -36	children 48	china 57	clients -69	clinton 10	cnn 6	colleagues -51	comment 14	companies -43	compiled -26	concern -10	concerns -23	conditions 49	condolences -57	confidence -56	congress 23	consumers -25	contradictory 21	could -33	court -38	courts -49	crews 71	customers 6	cut -29	cutting -36	daily -41	dead -32	deep -22	defeat -6	delegates -41	democratic -44	details -16	detectives -40	disappointment -49	donald 57	donors -35	down -29	dpa -41	during -55	each -35	earlier -87	eight -46	eleven 25	employees -23	engineers 47	err -27	espn 14	eventually -32	every 40	everyone 52	exchange -58	families 59	farmers -46	federal -46	fees -6	first -59	five -27	food 56	for 12	foreign -35	foreigners 44	former -66	four -34	fox -50	fraud -66	friday -95	friends -45	from -109	further 28	germany 59	gna -15	goodbye -50	growers -34	guests -57	guilty -55	had -34	has -64	have -34	having 96	he 30	he'd 35	he'll 51	help 35	her -24	herself -46	he’d 41	he’ll 42	higher -27	hillary 31	him 9	himself -96	his 7	how 30	howard -47	hrt -41	i -43	if 28	in -136	inflation -12	interest -75	internal -16	into -63	investigators 41	investors 6	is -28	islands -43	it 14	its 26	itself -58	journalists -54	judges -21	jurors -31	just 12	la -50	labour -51	land -17	landlords -27	last -121	later -91	lawmakers -76	leaders 43	led 7	letters -63	like -38	lima 9	little -17	losses 57	loudly -40	manila 52	many 35	may -40	me -34	media -40	members -11	mesoblast -36	minister -56	monday -98	money -44	more 6	most 19	mr. 70	mrs. -27	msnbc 26	much -56	my 34	myself -53	nearly 53	neither 82	new 11	newsmen -40	next -64	night 21	nine 71	no -9	nobody 64	none 18	not 40	nothing -49	numbers -49	obama 66	obtained -36	of -13	off -61	officers 26	on -83	one -9	open -45	or -39	otherwise 16	our -6	out -83	outside -75	over -60	parents -28	parliament -35	parties -56	party 23	passengers 63	people 28	personal 42	plan 24	police -54	politico -33	postimees -35	president 43	private -66	pti -38	publicly -60	published -60	questions 9	radio -45	recount -53	released -48	rep. -24	repeatedly -43	reporters -108	reports 42	republican 37	republicans 30	restraint -75	reuters -60	rising -12	rival -56	rnz -55	rté -48	rubio -22	rudaw -46	said -64	sales 44	sanders 30	saturday -71	says -48	schools 39	seeing -21	seeking 41	seen -30	sen. -38	senators -47	server -32	service 15	several -11	shareholders -52	she 34	she’ll 40	shoppers 30	should -52	show -68	shown -37	since -87	sky -33	smoke -63	snow -41	so -15	something -52	sorry -62	spending 77	staff -31	stage -34	state 24	statements 7	stolen -68	such 35	suggested -35	sunday -84	sunshine -37	suppliers 18	support -50	supporters -8	talks 16	tass -29	television -53	terms -60	the 9	their 56	them -43	themselves -64	then -37	there 64	these -51	they 29	they’re 43	this -81	those 58	three 23	through -81	throughout -24	thursday -65	time -57	to 27	trade -20	trucks -36	trump 44	tuesday -102	two 18	u.s. -24	under -69	until -54	up -84	us -84	users -49	using -13	variety -55	victory 20	viewers -47	volunteers 46	voters -14	was -14	washington -20	ways -62	we -49	wednesday -93	were 58	what -12	when -8	where 11	which -60	who -26	whose -73	with -33	within -55	women 39	workers 27	works -49	would -15	wrongdoing 75	wwd -22	yesterday -72	yet 9	yle -26	yonhap -52	you -52	your -55
start|next|say|	adverb -70	auxiliary 51	capital 19	coordinator -45	determiner 57	none -30	preposition -119	pronoun 41	subordinator -33	to -23	verb 64	verb-judging 109	verb-saying 16	verb-thinking -32	word 71
start|next|say|first|	11 9	19 -46	52 54	87 56	a 13	about 62	after -70	afterward -63	afterwards -63	ali 46	all 119	an 47	ankara 73	any 34	anything -92	as -95	at -33	attendance -51	both 125	buyers 58	by -125	china 45	clinton 72	conditions 49	consumers -25	crews 52	customers 58	each -22	earlier -54	eleven 52	engineers 47	eventually -32	every 79	everyone 52	families 59	food 56	for 41	foreign -21	four 39	friday -77	from -29	germany 59	goodbye -50	had -33	he'll 51	her -32	he’d 41	he’ll 42	how 108	i -56	if 65	in -73	inflation 75	is -8	it 61	its 168	last -56	later -78	lima 68	losses 61	manila 52	many 55	members 93	monday -66	more 66	most 76	mr. 78	much -51	neither 82	new -36	nine 71	no -35	nobody 64	none 54	not 48	nothing -33	obama 43	of -111	officials 85	on -150	one 73	only -6	outside -69	over -83	parents 64	people -7	republican 42	republicans 61	sales 44	sanders 56	saturday -52	she 59	shoppers 30	some 32	sorry -62	staff 81	such 7	sunday -49	suppliers 53	talks 57	the 79	then -37	there 18	they 16	they’re 43	this -101	those 68	three 88	through -75	thursday -33	to -107	trump 16	tuesday -82	two 122	was -11	washington 93	wednesday -75	were 55	what -79	when 34	where -73	which -69	who -73	will 69	with -70	women 39	would 66	yesterday -44	you -37
start|next|scold|	none -42
start|next|scorn|	none -46
start|next|seek|	auxiliary 12	capital -47	determiner -35	none 12	to -34	verb -15	verb-saying -20	word 43
start|next|seek|first|	a -60	the -18
start|next|see|	auxiliary 18	capital -22	determiner -15	marks -48	none -39	preposition 19	pronoun -18	subordinator 8	to 16	verb 24	word 25
start|next|see|first|	a -59	about 15	him -22	his -68	in 31	it -14	no -77	the 21
start|next|shoot|	coordinator -16	none -88	preposition -6	to -53	verb -18	verb-judging -48	word -95
start|next|shoot|first|	a -40	and -16	at -75	back -48	for -52	in -34	on -34	to 16
start|next|shout|	none -47
start|next|show|	auxiliary -25	capital 67	determiner -9	marks -61	preposition -87	pronoun 20	to -39	word -30
start|next|show|first|	a 10	clinton 60	for -34	he 22	her 47	him -7	his -44	host -42	how -29	in -58	is -75	it 25	mrs. 45	no -34	on -43	the -14	trump 60	two -59	up -59	voters 30	why -30
start|next|shrug|first|	off -35
start|next|shrug|	none -40	preposition -38	verb -35
start|next|sigh|	verb -45
start|next|signal|	auxiliary -37	determiner -27	none 8	verb -23	word -21
start|next|sign|	auxiliary -28	capital -124	coordinator -42	marks -33	none -31	preposition -97	subordinator -63	to -89	verb -32	verb-saying -58	word -6
start|next|sign|first|	an -75	and -20	as -40	before -26	by -34	for -68	from -30	in -16	of -38	off -36	on -65	the 18	up -37	with -52	yet -36
start|next|sing|	capital -38	none -52	preposition -29	pronoun -28	subordinator -31	verb -39
start|next|sing|first|	in -22	until -31
start|next|slam|	capital 17	determiner 58	none 53
start|next|slam|first|	the 48
start|next|slap|	determiner 6	none -17
start|next|slap|first|	a 19
start|next|slate|	preposition -47	verb -41	word -44
start|next|snap|	none -40
start|next|speak|	adverb -84	auxiliary -11	capital -67	determiner 6	marks -79	none -34	preposition -54	subordinator 22	to -67	verb -59	word -84
start|next|speak|first|	about -67	at -59	candidly -28	first -27	for -112	from -31	in -21	last -22	next -17	of 7	on -74	out -35	publicly -23	to -51	up -41	with -73
start|next|speculate|first|	on 26
start|next|speculate|	none -71	preposition 23
start|next|spell|	none -43	preposition -35
start|next|state|	auxiliary -46	capital -92	coordinator -22	determiner 25	none -74	preposition -6	subordinator -38	to 22	verb -37	verb-judging -43	verb-saying 20	verb-thinking -46	word -142
start|next|state|first|	and -19	as -31	have -33	in -51	like -30	media -40	of -68	on -53	party -32	rep. -24	television -53	this -52	to 16	where -30	with -44
start|next|stress|	auxiliary 9	verb 13	word 8
start|next|stress|first|	the -10
start|next|subordinator|	, 54	adverb -45	auxiliary -30	capital -25	preposition -36	pronoun 11	quote -21	stop -24	subordinator 10	that -19	verb-saying -63	verb-thinking -37	word 12
start|next|subordinator|auxiliary|	saying 6
start|next|subordinator|marks|	judging -141	saying 29	thinking -68
start|next|subordinator|none|	saying -15	thinking -38
start|next|subordinator|to|	saying -11	thinking -28
start|next|subordinator|verb|	saying -50	thinking 42
start|next|suggest|	adverb 15	auxiliary 43	capital 22	determiner 33	none -29	preposition -9	pronoun 14	to 77	verb 17	word -31
start|next|suggest|first|	it -11	otherwise 16	she 34	the -16
start|next|support|	auxiliary 43	capital 8	preposition -66	pronoun 20	to 10	verb -15	word 25
start|next|support|first|	a 23	among -52	by -78	clinton -21	for -39	from -51	her -32	sanders 50	the 18	trump 17
start|next|suspect|	auxiliary 42	none -11	preposition -79	pronoun 56	to -56
start|next|suspect|first|	it 26	of -79
start|next|swear|	none -49	preposition -51
start|next|tag|	none -56
start|next|talk|	adverb -47	auxiliary -57	marks -49	none -64	preposition -117	to -58	verb -20	verb-saying -42	verb-thinking -41
start|next|talk|first|	about -79	collapse -48	of -42	on -18	points -30	to -61	with -33
start|next|tease|	none -33
start|next|tell|	adverb -68	auxiliary -59	capital -103	determiner -46	marks -81	none -90	preposition 26	pronoun -18	subordinator 14	to -29	verb -21	verb-saying -111	word -111
start|next|tell|first|	2gb -48	a 32	abc -39	afp -21	air -61	al -28	all -58	an -92	analysts -61	bbc -36	bein -39	bernama -31	by -65	cbc -43	cgtn -36	clients -39	cnn -56	colleagues -51	customers -51	daily -47	delegates -52	detectives -40	dpa -41	employees -59	err -27	espn -16	fox -31	friends -45	gna -15	her -105	him -80	his -80	hrt -41	in -50	investors -65	it -75	journalists -54	judges -49	jurors -58	la -34	lawmakers -32	me -72	members -54	msnbc 26	my -55	of -103	one 14	our -80	parliament -35	police -54	politico -33	postimees -35	pti -38	radio -33	reporters -81	reuters -60	rnz -55	rté -48	rudaw -46	senators -47	shareholders -52	she 49	sky -33	staff -66	state -95	supporters -79	tass -29	the -136	their 39	them -66	they -60	this -79	to 32	tuesday -18	us -65	voters -68	wwd -22	yle -26	yonhap -52	you -59
start|next|testify|	auxiliary -16	capital -31	none -67	preposition -47	subordinator -35	verb -25
start|next|testify|first|	before -28	in -25	on -23
start|next|text|	auxiliary -56	determiner -52	none -48	preposition -37	pronoun -31	to -34	verb -45
start|next|text|first|	me -31	was -29
start|next|thank|	auxiliary -38	capital -31	determiner -14	marks -56	none -35	preposition -70	pronoun -8	to -41	verb 16	word -20
start|next|thank|first|	her 17	him -6	his 27	the -44	to -60
start|next|thinking|	adverb -27	base 6	coordinator -74	determiner 12	participle -16	past -22	preposition -19	verb-judging -102	verb-saying -30	word -11
start|next|thinking|first|	2 -77	4-3 -40	6 -60	a -19	about -46	after -70	again -46	against -92	all 39	american 41	amid -55	an 18	and -61	another -67	any -68	anything -38	are -49	at -126	back -22	because -53	before -63	better -71	both 11	by -45	clinton 85	company -57	donald 16	down -43	each -45	eight -35	elections 40	every -87	evidence 20	firm -32	five -57	for -96	from -58	giving -27	guarantees -49	have -62	her 52	hillary 29	him 31	his 19	host -42	house -46	how -6	i -59	i'd -56	in -45	iowa 9	is -43	it -7	its -96	last -15	law -25	less -10	little -14	many -72	me 35	money -65	most -25	mr. 18	mrs. 43	my -58	next -59	no -7	not 18	nothing -28	of -31	off -40	office -40	on -126	once -36	one 10	other 16	out -40	over -57	pennsylvania -35	primaries -37	rates -17	rather -25	republican 13	rival 18	rubio -7	sales 49	sanders 37	scheduled -53	seats -45	she -10	signs -45	since -34	so 16	someone -57	something 37	spending -48	steady -48	talks -17	tank -88	telling -45	than -49	the -10	their -28	them -75	there -38	they 9	this 71	those 30	thursday -34	to 31	trump 42	tuesday -51	twice -44	two -98	up -75	voters 46	was -15	water -40	we -15	well -40	western 22	what -23	where -32	which -7	who -69	why 33	will 22	with -61	would 31	you -32	your -62
start|next|think|	adverb -75	auxiliary 34	capital 15	determiner 6	marks -36	none -9	preposition -127	pronoun 10	subordinator 10	to 16	verb 18	word 49
start|next|think|first|	a -21	about -104	at -46	for -53	he -22	it 35	of -106	she -33	so 25	tank -88	the 54	their -49	to -58
start|next|threaten|	determiner -11	none 26	preposition 18	verb -25	word 6
start|next|threaten|first|	to 18
start|next|title|	auxiliary 16	none -44	preposition -37	verb -33	word -60
start|next|tout|	auxiliary 48	determiner 29	none 21	verb 10
start|next|tout|first|	his 47
start|next|treat|first|	for -57
start|next|treat|	none -57	preposition -60	verb -43	word -38
start|next|trust|	auxiliary -81	none -18	preposition 38	pronoun 10	subordinator -67	to 53	verb -63
start|next|try|	adverb -31	auxiliary -11	determiner -58	none -55	preposition -72	subordinator -39	to -106	verb -63	word -61
start|next|try|first|	a -51	to -71
start|next|tweet|	determiner 9	preposition -57	to 42	verb -34
start|next|tweet|first|	a 23
start|next|understand|	determiner 22	none 59	preposition -76	verb -79
start|next|understand|first|	the 13	to -72
start|next|urge|	capital 15	determiner -16	pronoun 27	to 10
start|next|urge|first|	all 12	both 32	calm -65	him 21	his -57	people -32	restraint -75	the -34
start|next|use|	adverb -36	auxiliary -61	capital -6	determiner -78	marks -35	none -38	preposition -91	pronoun -47	subordinator -42	to -125	verb -12	word -6
start|next|use|first|	a -78	as -36	by -18	for -52	her -55	his -45	in -58	it -37	of -23	one -64	only -28	the -19	them -28	to -75
start|next|venture|	none -28
start|next|verb-judging|	, -29	auxiliary 65	capital -45	coordinator 23	determiner -22	end -37	preposition -47	pronoun 44	quote -42	stop -29	subordinator -37	that 36	word 28
start|next|verb-judging|auxiliary|	judging 13	saying 31
start|next|verb-judging|marks|	judging -36	saying -57
start|next|verb-judging|none|	judging -107	saying 18	thinking -74
start|next|verb-judging|to|	saying -31
start|next|verb-judging|verb|	saying -13
start|next|verb-saying|	, -31	adverb 37	auxiliary -60	capital -58	coordinator 38	determiner -25	preposition -11	pronoun -65	quote -51	stop 13	subordinator 32	word 36
start|next|verb-saying|auxiliary|	judging -60	saying -37
start|next|verb-saying|marks|	judging -75	saying -42
start|next|verb-saying|none|	judging -14	saying 45	thinking -46
start|next|verb-saying|to|	saying 9
start|next|verb-saying|verb|	judging 24	saying 12	thinking -35
start|next|verb-thinking|	, -47	capital -87	determiner -23	end -24	preposition 30	stop -95	that -52	word 32
start|next|verb-thinking|auxiliary|	saying -40
start|next|verb-thinking|none|	judging 9	saying -50	thinking -12
start|next|verb-thinking|to|	judging -53
start|next|verb-thinking|verb|	judging -61	thinking -43
start|next|verify|	verb -30
start|next|view|	auxiliary -51	capital 23	determiner -8	none 19	preposition -117	pronoun 39	subordinator 45	to 6	verb 17	word -46
start|next|view|first|	as 45	of -67
start|next|voice|	auxiliary -17	none 22	preposition -57	verb -77	word -33
start|next|voice|first|	to -56
start|next|volunteer|	auxiliary -36	capital -40	preposition 13	verb -63	word -55
start|next|volunteer|first|	in -34
start|next|vote|	adverb -68	auxiliary -18	capital 21	coordinator -38	determiner -18	marks -35	none -21	preposition -23	subordinator -63	to -125	verb -50	verb-saying -47	word -57
start|next|vote|first|	4-3 -40	against -98	and -29	are -34	by -61	down -43	for -118	from -13	in -14	next -51	of -62	on -81	over -29	to 21	tuesday -44
start|next|vouch|first|	for -59
start|next|vouch|	none -49	preposition -59
start|next|vow|first|	to 61
start|next|vow|	none 47	preposition 61	verb 22
start|next|want|	adverb -24	auxiliary 13	capital -20	determiner -41	none -18	preposition 24	pronoun -130	to 15	verb -28	word -18
start|next|want|first|	a -11	guarantees -49	her -83	him -72	it -88	its -63	more 22	one 12	the -58	their 17	them -52	to 26	you -37	your -45
start|next|warn|	adverb 13	auxiliary 25	capital -25	determiner -61	marks 28	none -109	preposition 19	pronoun 19	to 24	verb -21	word -37
start|next|warn|first|	about -80	against 70	at -62	for -84	in -93	it 69	last -61	of -17	on -83	the -24
start|next|wave|	determiner -40	none -65	preposition -57	verb -43	word -40
start|next|wave|first|	of -34
start|next|weigh|	auxiliary -37	capital -50	determiner -44	none -63	preposition -30	verb -41	word -65
start|next|weigh|first|	a -35	in -30
start|next|welcome|	capital 56	determiner -66	none -51	pronoun -34	to 39	verb -37	verb-judging -27
start|next|welcome|first|	it -34	the -121
start|next|wish|	auxiliary -21	preposition -88	pronoun -71	verb -73
start|next|wish|first|	to -81
start|next|wonder|	auxiliary -12	none -83	preposition -85	subordinator 22	verb 44
start|next|wonder|first|	about -69	how -26	if 6	what 63
start|next|word|	$ 63	% -47	' 31	, 7	: -61	; -74	adverb -7	auxiliary 14	capital 13	coordinator -34	determiner -16	end -118	possessive 69	preposition 7	pronoun 43	quote -18	stop -81	subordinator -22	that 36	verb-judging -17	verb-saying -18	verb-thinking 31	word 9	— -46	’ 42
start|next|word|auxiliary|	judging -14	saying 54
start|next|word|marks|	judging -115	saying -21
start|next|word|none|	judging 15	saying -19	thinking -28
start|next|word|to|	saying -21	thinking 7
start|next|worry|	auxiliary 17	determiner -77	none -6	preposition 18	verb -8
start|next|worry|first|	some -60
start|next|write|	auxiliary 7	capital -53	determiner -20	marks -67	none -39	preposition -125	pronoun -70	to -54	verb -15	word 31
start|next|write|first|	a 21	about -51	an 21	down -29	for -58	in -50	it -70	on -65	the -53	to -72
start|next|yell|	verb -19
start|source|	according 12
start|source|according|	auxiliary 35	capital -30	determiner 18	none -50	preposition 52	pronoun 44	verb 56	word 41
start|source|according|first|	a 64	an -28	clinton -13	the 9	three 31
start|source|asks|false|	auxiliary 35	none -50	verb 56
start|source|before|	, 12
start|source|capital|	auxiliary 97	capital -10	word -14
start|source|capital|auxiliary|	source -10
start|source|capital|none|	source -49
start|source|capital|verb|	source 36
start|source|determiner|auxiliary|	source 102
start|source|determiner|	capital -45	verb-saying 45	word 45
start|source|determiner|none|	source -33
start|source|determiner|verb|	source 15
start|source|first|	a 64	an -28	clinton -13	the 9	three 31
start|source|order|according|	source 12
start|source|pronoun|verb|	source 44
start|source|source|	capital -30	determiner 18	preposition 52	pronoun 44	source 12	word 41
start|source|source|first|	a 64	an -28	clinton -13	the 9	three 31
start|source|word|	% 21	auxiliary 68	preposition 41	word -25
start|source|word|auxiliary|	source -7
start|source|word|none|	source 63
start|source|word|verb|	source 57
start|that|	accuse -72	acknowledge 19	add 9	admit 45	agree 14	aim -54	allege 62	allow 9	announce -24	answer -6	argue 18	assert 28	attribute -49	bill -48	blame -54	call -19	care 8	caution 19	charge 16	cite -35	claim 13	clarify 53	comment 12	compare -46	complain 27	concede 32	conclude -16	confess -60	confirm 22	consider -23	contend 63	continue -24	counter 34	debate 23	decide -51	declare 33	defend -20	deliver -56	demand 11	deny 44	describe -61	disclose 24	discuss -44	dismiss -68	dispute -18	doubt 27	email -11	emphasize 59	estimate 50	expect -16	explain 21	express 37	fear 33	feel 29	find -12	hint 10	hold 13	identify -46	imagine -44	imply 49	indicate 36	inform 20	insist 49	issue -51	know 18	lament 40	laugh -63	learn 6	like -61	list -42	maintain 52	mean -24	message 13	need -63	note 19	offer -70	order -28	persuade -33	plan -51	pledge 8	point -27	post 35	predict 34	present -53	press 42	propose -10	prove -46	question 11	quote 41	raise 41	read -55	recognize 41	recommend 49	record -27	reflect -64	refuse -47	regret -65	reject 12	remark -7	remember -29	remind 13	repeat -19	reply 25	respond -15	reveal 14	rule -34	say 15	see -7	seek -60	shout -25	show -13	sign -46	speak -62	state 11	stress 62	suggest 14	suspect 15	talk -45	tell 22	testify 88	try 15	understand -14	urge -11	view -51	voice -20	vote -85	vow 20	want -18	warn 13	wave -34	welcome -52	wonder 6	worry 37
start|that|accuse|	auxiliary -43	that -72	verb -55
start|that|accuse|first|	that -72
start|that|acknowledge|	auxiliary -11	that 19	verb 122
start|that|acknowledge|first|	that 19
start|that|add|first|	that 9
start|that|add|	marks -63	none 58	that 9	verb 57
start|that|admit|	auxiliary 99	that 45	verb 14
start|that|admit|first|	that 45
start|that|agree|	auxiliary 44	none -37	that 14	verb 16
start|that|agree|first|	that 14
start|that|aim|first|	that -54
start|that|aim|	that -54
start|that|allege|	auxiliary 28	that 86	verb 52
start|that|allege|first|	that 86
start|that|allow|	auxiliary 69	that 9	verb -6
start|that|allow|first|	that 9
start|that|announce|	auxiliary -27	that -8
start|that|announce|first|	that -8
start|that|answer|	auxiliary 8	that -6	verb -62
start|that|answer|first|	that -6
start|that|argue|	auxiliary 15	marks -49	that 41	to -18	verb 134
start|that|argue|first|	that 41
start|that|asks|false|	auxiliary 25	marks -13	none -27
start|that|asks|true|	auxiliary -9	marks 60	none 14	to -63	verb 34
start|that|ask|first|	that -45	whether 32
start|that|ask|	marks 60	none 51	subordinator 32	that -45	verb -29
start|that|assert|	auxiliary 48	that 28	verb 11
start|that|assert|first|	that 28
start|that|assume|	auxiliary 20
start|that|assure|	auxiliary -10
start|that|attack|first|	that -22
start|that|attack|	that -22	verb 19
start|that|attribute|first|	that -49
start|that|attribute|	that -49
start|that|back|	verb 10
start|that|before|	) 46	, 22	2022 -82	2023 70	: -80	about -27	accusations -62	acknowledge 56	acknowledged -12	acknowledging 65	add -59	added 73	adding -16	adds 12	admits 52	admitted -7	admitting 64	after -34	afterward 64	afterwards 63	ago 46	agree 58	agreed 92	all -55	allege 33	alleged 46	alleges 31	alleging 52	allowed 75	and -88	announced 47	answer 73	answered -35	ap 58	april -39	argue 108	argued 40	argues 22	arguing 18	argument 12	asked -35	asking 89	asks 16	assembly -25	asserted 56	assume -19	assumed 7	assured -46	at -51	before 46	believed -49	believes 12	board 82	briefing 81	called -95	case 46	cautioned 12	claim 11	claimed 15	claiming -41	claims 55	clear -29	clinton -41	cnn 58	colleagues 73	company -49	complained -17	conceded 102	concern 48	conclude 7	concluded 21	condition -47	confess -39	confidence 22	confirmed 74	confirms 52	congress 60	contended 26	contends 51	corner -48	council 102	countered 62	country -55	court 8	days -53	decide -71	decided -64	deciding 13	declared 70	delegates 33	demanded 112	demanding -55	denied 168	denies 65	deny 67	disclosed 83	disputed -71	disputes -40	doubt 6	doubts 62	dáil 65	earlier 19	editorial 72	emails -20	estimated 76	estimates 24	evidence 29	expect 14	explained 91	fear 11	fears 52	feel 7	felt 51	find -60	finding -48	finds -13	fm 75	for -11	found 65	friday 26	friends 63	group -6	heard -12	held 67	her 8	him -43	hinted 81	hope -27	hoped 61	hoping -20	if -52	imagine -44	implying 36	in -56	indicate 18	indicated 33	insist 49	insisted 103	insists -31	interview 40	into -51	investors 65	it -66	january 70	know 27	knows -7	lamented 40	law -67	lawsuit 21	learned 43	letter 112	like -29	long -49	maintained 18	maintains 55	march 50	mazhilis 82	me -21	mean -37	measure -42	meeting 87	message -55	monday 6	month 84	months 66	morning 14	msnbc 56	news 46	night 83	note 73	notes 80	noting 19	notion -28	of -78	one -74	only -87	out 12	over -42	panel 84	paper 24	party -39	politico 19	predicted 43	predicts 46	promise -39	promised 68	proof -53	proposal -45	proposed 95	prove -40	proved -25	proves -38	provided -52	question 40	questioned 62	questioning 38	race -47	radio -30	realized -21	recalled 19	recognize 51	recommended 85	recommends 54	records -58	regrets -48	reiterated -7	rejected -56	remarks -26	remember -19	repeated 82	replied 15	reporter 91	reporters 134	reports 15	responded 18	revealed -14	ruled 71	ruling -68	said 49	saturday 89	say -6	saying 199	says 169	september -18	service 63	shareholders -34	shouted -25	show -24	showed 20	showing 78	shows -34	so -49	stated 103	statement 51	states -33	stating 66	stressed 56	suggest 44	suggested 158	suggesting 111	suggests 14	sunday 81	supporters 54	suspect -71	system -64	telephone 89	television 101	testified 55	them 61	think 24	thinking 20	thinks -16	thought 25	thursday -30	time 13	times 85	told -102	tuesday -6	twitter 59	understood -80	urged 68	us 89	video 30	voters 17	vowed 57	warn 49	warned 23	ways -44	wednesday 14	wondered -9	worried 30	writing -17	wrote 17	x -41	year 42	yet -30	you -24	— -25
start|that|believe|	none 9	verb -17
start|that|bill|first|	that -48
start|that|bill|	that -48
start|that|blame|first|	that -54
start|that|blame|	that -54	verb -52
start|that|call|	auxiliary 19	marks -88	that -19	verb -78
start|that|call|first|	that -19
start|that|caution|first|	that 19
start|that|caution|	none 9	that 19	verb 74
start|that|charge|first|	that 16
start|that|charge|	that 16	verb 10
start|that|cite|	auxiliary 6	none -46	that -35	verb -66
start|that|cite|first|	that -35
start|that|claim|	auxiliary -42	that 13	verb 56
start|that|claim|first|	that 13
start|that|clarify|first|	that 53
start|that|clarify|	that 53
start|that|comment|first|	that -7
start|that|comment|	none -76	that -7
start|that|compare|first|	that -46
start|that|compare|	that -46
start|that|complain|	auxiliary -7	that 27	to 58	verb 62
start|that|complain|first|	that 27
start|that|concede|	auxiliary 84	that 32	verb -14
start|that|concede|first|	that 32
start|that|conclude|	auxiliary 80	none -9	that -16	to -22	verb -55
start|that|conclude|first|	that -16
start|that|confess|first|	that -60
start|that|confess|	that -60	verb -39
start|that|confirm|first|	that 22
start|that|confirm|	none 66	that 22	verb 69
start|that|consider|	auxiliary -38	subordinator -8
start|that|consider|first|	whether -8
start|that|contend|	auxiliary 43	that 63	verb 43
start|that|contend|first|	that 63
start|that|counter|	auxiliary -11	that 34	verb 57
start|that|counter|first|	that 34
start|that|debate|first|	that 18
start|that|debate|	that 18
start|that|decide|	auxiliary -20	subordinator -40	that -34	to -46	verb -41
start|that|decide|first|	that -34	whether -40
start|that|declare|	auxiliary 84	that 33	verb -10
start|that|declare|first|	that 33
start|that|defend|first|	that -52
start|that|defend|	that -52
start|that|deliver|	auxiliary -39	that -56
start|that|deliver|first|	that -56
start|that|demand|	auxiliary 65	none -6	that 11
start|that|demand|first|	that 11
start|that|deny|first|	that 44
start|that|deny|	none 85	that 44	verb 69
start|that|describe|first|	that -61
start|that|describe|	that -61
start|that|disclose|	auxiliary 60	that 24
start|that|disclose|first|	that 24
start|that|discuss|	auxiliary -39	that -44
start|that|discuss|first|	that -44
start|that|dismiss|	auxiliary -57	that -68
start|that|dismiss|first|	that -68
start|that|dispute|	auxiliary 30	none -83	that -18
start|that|dispute|first|	that -18
start|that|doubt|	auxiliary 58	that 23	verb -74
start|that|doubt|first|	that 23
start|that|email|	auxiliary -23
start|that|emphasize|	auxiliary 42	that 59
start|that|emphasize|first|	that 59
start|that|estimate|	auxiliary 66	none 62	that 50	to -10	verb 44
start|that|estimate|first|	that 50
start|that|expect|	auxiliary -66	that -16
start|that|expect|first|	that -16
start|that|explain|	auxiliary 32	that 21	verb -18
start|that|explain|first|	that 21
start|that|express|	auxiliary 58	that 37
start|that|express|first|	that 37
start|that|fear|	auxiliary 26	that 33	verb 6
start|that|fear|first|	that 33
start|that|feel|first|	that 29
start|that|feel|	none 49	that 29
start|that|find|first|	that -7	whether -47
start|that|find|	marks -8	subordinator -47	that -7	to -29
start|that|first|	that 9	whether 6
start|that|hear|	auxiliary 29	none -7
start|that|hint|	auxiliary 21	that 10	verb 57
start|that|hint|first|	that 10
start|that|hold|	auxiliary 29	none -53	that 13	verb -63
start|that|hold|first|	that 13
start|that|hope|	auxiliary -38	none -10
start|that|identify|first|	that -46
start|that|identify|	that -46
start|that|imagine|	auxiliary -39	that -44
start|that|imagine|first|	that -44
start|that|imply|	auxiliary 27	that 49
start|that|imply|first|	that 49
start|that|indicate|	auxiliary 43	that 26	verb 49
start|that|indicate|first|	that 26
start|that|inform|first|	that 20
start|that|inform|	that 20
start|that|insist|	auxiliary 96	that 49
start|that|insist|first|	that 49
start|that|issue|first|	that -51
start|that|issue|	that -51
start|that|judging|first|	that -23	whether 26
start|that|judging|	participle -27	present -28	subordinator 26	that -23
start|that|know|	auxiliary 57	none -55	subordinator 63	that -11	verb 53
start|that|know|first|	that -11	whether 63
start|that|lament|	auxiliary 30	that 40
start|that|lament|first|	that 40
start|that|laugh|first|	that -63
start|that|laugh|	none -50	that -63
start|that|learn|	auxiliary -22	that 6
start|that|learn|first|	that 6
start|that|like|	auxiliary -39	none -36	that -61
start|that|like|first|	that -61
start|that|list|first|	that -42
start|that|list|	that -42
start|that|maintain|	auxiliary 19	that 52	verb 77
start|that|maintain|first|	that 52
start|that|mean|first|	that -24
start|that|mean|	that -24	verb -66
start|that|message|	auxiliary 69	that 13
start|that|message|first|	that 13
start|that|need|first|	that -63
start|that|need|	that -63
start|that|note|	auxiliary -19	none 7	that 19	verb 94
start|that|note|first|	that 19
start|that|offer|	auxiliary -42	that -70
start|that|offer|first|	that -70
start|that|order|apposed|	judging -52	saying 28	thinking 12
start|that|order|apposition|	judging -39	saying 70	thinking -38
start|that|order|	auxiliary -69	that -28
start|that|order|direct|	judging -7	saying -15
start|that|order|first|	that -28
start|that|order|relative|	judging 11	saying -17	thinking -25
start|that|order|shared|	saying 10	thinking 13
start|that|persuade|first|	that -33
start|that|persuade|	that -33
start|that|plan|first|	that -51
start|that|plan|	that -51
start|that|pledge|first|	that 8
start|that|pledge|	that 8
start|that|point|	auxiliary 14	that -27	verb -77
start|that|point|first|	that -27
start|that|post|	auxiliary 73	that 24
start|that|post|first|	that 24
start|that|predict|	auxiliary 18	that 34
start|that|predict|first|	that 34
start|that|press|	auxiliary 39	that 48
start|that|press|first|	that 48
start|that|promise|	auxiliary 67	none -32
start|that|propose|	auxiliary 8	none -17	that -10
start|that|propose|first|	that -10
start|that|prove|	auxiliary -88	that -46
start|that|prove|first|	that -46
start|that|question|first|	that -13	whether 26
start|that|question|	none 27	subordinator 26	that -13
start|that|quote|first|	that 41
start|that|quote|	that 41
start|that|raise|	auxiliary 25	that 41
start|that|raise|first|	that 41
start|that|read|first|	that -55
start|that|read|	that -55	verb -45
start|that|recall|	auxiliary 116	verb -13
start|that|recognize|	auxiliary 22	that 41
start|that|recognize|first|	that 41
start|that|recommend|	auxiliary 47	none 42	that 49	verb 57
start|that|recommend|first|	that 49
start|that|record|first|	that -27
start|that|record|	that -27	verb -23
start|that|reflect|	auxiliary -50	that -64
start|that|reflect|first|	that -64
start|that|refuse|first|	that -47
start|that|refuse|	that -47
start|that|regret|	auxiliary -43	none -50	that -65
start|that|regret|first|	that -65
start|that|reiterate|	auxiliary 8
start|that|reject|	auxiliary 21	none -22	that 12	verb 10
start|that|reject|first|	that 12
start|that|remark|	auxiliary -7	that -7
start|that|remark|first|	that -7
start|that|remember|first|	that -29
start|that|remember|	that -29	verb -56
start|that|remind|	auxiliary -23	that 13
start|that|remind|first|	that 13
start|that|repeat|	auxiliary -20	that -19
start|that|repeat|first|	that -19
start|that|reply|	auxiliary 147	none -50	that 25	verb 10
start|that|reply|first|	that 25
start|that|report|	auxiliary -38	none 71	verb -8
start|that|respond|first|	that -15
start|that|respond|	that -15
start|that|reveal|	auxiliary 45	marks -44	that 19	verb 50
start|that|reveal|first|	that 19
start|that|rule|	auxiliary -13	that -32	verb 11
start|that|rule|first|	that -32
start|that|saying|	base -10	participle -11	past 28	present -15	subordinator -15	that 16
start|that|saying|first|	that 16	whether -15
start|that|say|	auxiliary 12	marks -16	none -22	subordinator -40	that 36	to -17	verb 49
start|that|say|first|	that 36	whether -40
start|that|seek|	auxiliary -54	that -60
start|that|seek|first|	that -60
start|that|see|	auxiliary -7	that -12	verb -17
start|that|see|first|	that -12
start|that|shout|	auxiliary -25	that -25
start|that|shout|first|	that -25
start|that|show|	auxiliary -6	none -66	that -6	verb 15
start|that|show|first|	that -6
start|that|sign|	auxiliary -21	that -46	verb -43
start|that|sign|first|	that -46
start|that|speak|	auxiliary -58	that -62
start|that|speak|first|	that -62
start|that|state|	auxiliary 13	marks 45	that 11	verb -33
start|that|state|first|	that 11
start|that|stress|	auxiliary 53	that 62
start|that|stress|first|	that 62
start|that|subordinator|	adverb 43	capital -38	determiner 25	preposition -33	pronoun -8	that -22
start|that|subordinator|auxiliary|	judging -9	saying -28	thinking 42
start|that|subordinator|marks|	saying 60
start|that|subordinator|none|	saying 9
start|that|subordinator|to|	saying -59	thinking -61
start|that|subordinator|verb|	judging 35	saying 22	thinking 9
start|that|suggest|	auxiliary 46	none -38	that 14	to 54
start|that|suggest|first|	that 14
start|that|support|	verb 9
start|that|suspect|	auxiliary 13	that 15	verb 14
start|that|suspect|first|	that 15
start|that|talk|	auxiliary -22	that -46	verb -41
start|that|talk|first|	that -46
start|that|tell|	auxiliary -20	marks 99	none -18	that 22	to 56	verb 68
start|that|tell|first|	that 22
start|that|testify|	auxiliary 62	that 88	verb 68
start|that|testify|first|	that 88
start|that|that|	, -19	: -58	; 9	adverb 61	auxiliary -104	capital 15	determiner 61	possessive 17	preposition 14	pronoun 6	quote 61	stop -114	subordinator 43	verb-judging -66	verb-saying -30	verb-thinking -89	word 9
start|that|that|auxiliary|	judging 21	saying 14	thinking 11
start|that|that|marks|	judging -113	saying 19	thinking -21
start|that|that|none|	judging -16	saying -7	thinking -29
start|that|that|to|	judging -40	saying 7	thinking 14
start|that|that|verb|	judging -20	saying 7	thinking -25
start|that|thinking|	base -35	participle 6	past 24	subordinator 27	that -9
start|that|thinking|first|	that -9	whether 27
start|that|think|	none 45	verb -78
start|that|try|	auxiliary 34	that 7	verb -17
start|that|try|first|	that 7
start|that|understand|	auxiliary -16	that -14
start|that|understand|first|	that -14
start|that|urge|	auxiliary -28	that -11
start|that|urge|first|	that -11
start|that|use|	verb -54
start|that|view|first|	that -51
start|that|view|	that -51
start|that|voice|first|	that -20
start|that|voice|	that -20
start|that|vote|	auxiliary -51	that -75	to -42	verb -31
start|that|vote|first|	that -75
start|that|vow|first|	that 20
start|that|vow|	none 9	that 20
start|that|want|first|	that -18
start|that|want|	none -55	that -18
start|that|warn|first|	that 13
start|that|warn|	marks 63	that 13	verb 6
start|that|wave|first|	that -34
start|that|wave|	that -34
start|that|welcome|first|	that -52
start|that|welcome|	that -52
start|that|wonder|	auxiliary 56	subordinator 6	verb -43
start|that|wonder|first|	whether 6
start|that|worry|	auxiliary 33	that 28	verb 42
start|that|worry|first|	that 28
start|that|write|	marks 55	none -25	verb -20
`;
