/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|0|	next 6	that -34
end|(|	1 -58	and -46	capital -33	coordinator -64	determiner 25	preposition 41	the 34	v1 11	v2 -67	word -32
end|(|capital|	) -133	0 -60	capital 41	stop -59	v0 -31	v1 -8	v2 -39
end|(|determiner|	word 31
end|(|v0|	next -26	that 20
end|(|v1|	behind -55	next 13
end|(|v2|	next -51	that -31
end|(|word|	) -63	v0 -58
end|,|	 -55	000 -212	1 -12	2 -9	237 -61	383 -58	400 -71	500 -42	a 59	about 19	according 121	adding 57	after 64	along -62	also 15	although 19	among -81	an 30	and 21	are -11	arguing 10	as -12	at -68	auxiliary 7	because -25	belgium -43	bill -38	both 29	but 52	by -62	calif -35	called 6	calling 53	capital -59	citing 30	clinton 57	compared 36	coordinator 13	could -6	coupled -69	depending -57	despite 46	determiner 6	donald -9	drawing 60	either -9	especially -94	even 6	florida -27	followed -41	for 33	foreign -36	france -57	from -32	georgia -33	given -71	had -70	has 12	have -7	he -39	her -35	his -67	however 47	if -87	in -47	including -94	iowa -41	it 24	its -50	john -47	known 30	leading 28	let -58	like 6	making 6	many -42	maryland -37	massachusetts -23	michigan -29	might -52	more -54	most -39	mr. 54	mrs. 67	much -8	new -55	no -40	nobody -41	not -59	noting 70	now -60	obama -22	of -71	often 15	on -28	one -14	only -33	or -126	particularly -51	plans -11	pointing 68	possibly -66	preposition -11	pronoun -23	put -39	putting 74	quote -55	r-texas -50	rather -66	rubio 30	said 17	sanders -16	saying 45	sen. -11	senator 16	she -20	should -39	since -75	so -7	something 22	stating -29	subordinator 13	such -100	t0 15	t2 -46	taken -17	telling 52	that -82	then -63	there 46	they -22	this -25	though 50	three 47	to -42	too 20	trump 43	turkey -30	ultimately 17	used -42	v1 -12	v2 -7	verb-judging 34	verb-saying 65	verb-thinking -9	virginia -45	was 52	well 62	when -8	where -65	which 79	while 82	who 45	whose 30	with -18	without 49	word -26	would -108	wrote 6
end|,|0|	behind 14	late -6	that -22
end|,|1|	behind 11	late 25	next -25	that -32
end|,|2|	behind -60	next 9
end|,|adverb|	, 22	0 16	adverb 32	auxiliary 53	preposition -56	stop 30	t0 -19	v0 -21	v1 -21	verb-judging 6	verb-saying -25	word -48
end|,|auxiliary|	0 33	1 -140	adverb -13	auxiliary -6	determiner 38	preposition -37	quote -22	t0 50	v0 46	v1 -65	v2 -101	verb-judging 12	verb-saying 29	word -12
end|,|capital|	, -117	0 -17	1 -83	2 -80	auxiliary -55	capital -39	coordinator -160	possessive 42	preposition -38	stop -81	v0 -42	v1 -139	v2 -114	verb-judging 49	verb-saying 102	word 14
end|,|coordinator|	0 52	1 -96	adverb -57	auxiliary 23	capital 95	coordinator -60	determiner 36	preposition -26	pronoun 64	subordinator 22	t0 22	that -108	v0 -12	v1 -48	v2 -33	verb-saying 60	verb-thinking -39	word -17
end|,|determiner|	0 -46	1 8	2 -7	adverb 7	auxiliary 46	capital -30	determiner -32	preposition -57	stop 17	subordinator -100	t0 49	that -16	v1 11	v2 -27	verb-judging 78	verb-saying 44	verb-thinking 46	word 6
end|,|preposition|	0 11	1 36	adverb 29	auxiliary -35	capital 9	determiner 7	preposition -45	pronoun -60	t0 -36	t1 -59	v0 -26	v1 13	v2 -92	verb-saying 27	word -46
end|,|pronoun|	1 -47	adverb -40	determiner -38	t0 6	v0 -21	v1 -12	v2 -64	verb-judging 7	verb-thinking -13	word 33
end|,|quote|	0 -7	stop -58	v0 -44	v1 -73
end|,|subordinator|	0 29	adverb -57	auxiliary 42	capital 28	determiner -12	pronoun 18	quote -50	t0 6	v0 -10	v1 -44	v2 36	verb-saying 12
end|,|t0|	next 9	that -48
end|,|t1|	behind -56	next 19
end|,|t2|	next -40
end|,|that|	pronoun -43	v0 -42
end|,|v0|	behind 7	late 12	next -16	source -34	that 9
end|,|v1|	behind -9	late -96	next -11
end|,|v2|	behind -9	late 7	next -49	that -30
end|,|verb-judging|	0 6	determiner -6	preposition 25	pronoun 67	subordinator -55	t0 62	v0 32	v1 18	v2 -70	word -10
end|,|verb-saying|	, 13	0 -14	1 -29	capital 61	determiner 77	preposition -11	pronoun -14	stop -51	t0 37	that 31	v0 71	v1 17	v2 27	word -6
end|,|verb-thinking|	0 -29	1 26	capital -36	coordinator -40	determiner 28	preposition 11	that -45	v1 -12	word -34
end|,|word|	% 37	, -53	0 -18	1 -9	2 -58	adverb -7	capital -18	coordinator -154	determiner 11	preposition 12	pronoun 27	quote -70	stop -83	subordinator 11	t0 -45	t1 -9	that 14	v1 -31	v2 -39	verb-saying 19	verb-thinking 13	word -54
end|	- 15	about -125	above -61	across -7	after 26	against -114	along -80	amid -46	among -21	and 7	april -13	around -32	as -35	august -42	because 6	before 13	behind -90	below -66	between -118	beyond -72	but 35	by 26	christmas -24	concerning -61	december -56	despite 54	down -99	during 17	easter -42	end -7	evening -51	february -52	for -49	friday -9	from -34	how -109	if -61	inside -69	into -111	january -38	july -62	june -65	like -86	march -53	may -30	monday 12	month -75	morning -34	near -67	night -70	nor -63	november -68	october -55	of -99	off -111	on 12	once -100	onto -53	or -84	out -112	outside -78	over -26	past -98	per -74	september -47	since -43	so -38	sunday -82	than -26	that -29	then -72	though -51	through 11	throughout -50	to -48	today -23	toward -74	tuesday 11	under -12	unless -56	until -10	up -46	upon -67	versus -52	via 23	week -70	weekend -50	what -114	when 7	where -32	whether -96	which -11	while 19	who -6	whom -51	whose -32	why -68	with -9	within -80	year -66	yet -66	– 7	— 11
end|-|	- -37	0 11	1 -74	2 26	adverb -31	and -30	auxiliary -69	but -11	capital 46	coordinator -14	determiner 49	subordinator 22	t0 14	the 34	though 35	to -58	v1 -21	v2 -13	verb-saying 29	word -43
end|-|-|	0 8	adverb -42	auxiliary 9	determiner 43	preposition -19	t0 22	v0 -50	v1 15	word -73
end|-|0|	behind -49	next 35	that -12
end|-|adverb|	v0 -11
end|-|auxiliary|	v0 -59	word -62
end|-|coordinator|	0 -55	adverb -21	v0 23	v1 -68	verb-judging -19	word -33
end|-|determiner|	0 55	v0 16	word -7
end|-|preposition|	determiner 16	word -25
end|-|subordinator|	capital 28	determiner 6	pronoun 25	v0 -8	v1 39
end|-|t0|	next 40
end|-|v0|	behind 30
end|-|v1|	next -43	that 12
end|-|v2|	next -13
end|-|verb-saying|	that 29
end|-|word|	0 -16	auxiliary 15	preposition 15	v0 -51	word -45
end|:|	 31	0 -6	1 -19	a 17	capital -8	determiner 10	preposition -37	pronoun -68	quote 36	t0 11	that -106	the -10	v0 11	v1 -19	v2 -65	word -33
end|:|0|	behind -6
end|:|capital|	, 14	0 -16	v1 -47
end|:|determiner|	0 17	v0 6	word 15
end|:|end|	v0 28	v1 -45
end|:|preposition|	v0 -12	word -26
end|:|quote|	pronoun 52	v0 47
end|:|t0|	next 10
end|:|that|	0 -47
end|:|v0|	behind -58	next -19	that 45
end|:|v1|	behind -52
end|:|v2|	next -55
end|:|word|	% 6	v0 -54	word -69
end|;|	 -15	. -38	and 17	capital 42	coordinator 17	end -15	stop -38	t0 32	the 38	v0 7	v2 26	word 10
end|;|capital|	auxiliary 29	capital 43	v0 42	word 14
end|;|coordinator|	word 13
end|;|determiner|	capital 38	v0 -15
end|;|end|	0 -17	end -15
end|;|stop|	end -38
end|;|t0|	next 21
end|;|v0|	that 19
end|;|v1|	next 25
end|;|word|	v0 -21	word 47
end|about|	$ -40	0 -109	1 -15	3 -22	30 -14	4 -7	6 -18	a -36	an -36	capital -77	clinton -38	determiner -85	her -54	hillary -29	his -43	how -27	it -23	mr. -33	pronoun -24	subordinator -57	the -49	trump -38	v0 -92	v1 -23	v2 -17	whether -37	word -83
end|above|	all -42	determiner -49	v0 -73	word -56
end|according|	, -11	0 -10	and -54	at -26	end 30	for -33	from -23	in -58	of -14	since -21	that -25	to -39	v0 -48	v1 12	v2 17	with -34	within -17
end|accuse|	, -10	0 -38	1 -14	and -19	as -49	at -68	end 38	for -49	from -32	in -73	of -107	on 10	that -41	to -69	with -49
end|acknowledge|	, 14	0 27	and -67	by -51	end -14	for -49	from -33	of -36	on 17	that -36	to -70	v0 -24	v1 -37	v2 -6
end|across|	0 17	t0 -57	v0 -95	v1 -36	word -44
end|add|	, -50	0 -78	1 -50	and 14	as -39	at -36	end 50	for -21	from -32	in -53	of -20	to -82	v0 -18	v1 32	v2 -6	with -61
end|admit|	, 20	0 -24	end 12	for -62	from -33	in -49	of -42	over -44	that -24	to -60	v0 8
end|adverb|0|	, 16	coordinator -26	end 7	preposition -45	subordinator -36	that -64	word -37
end|adverb|stop|	end -38	v0 -41
end|adverb|t0|	preposition -76
end|adverb|v0|	, 6	coordinator 19	end 17	next -45	preposition -119	subordinator -105
end|adverb|v1|	, -54	end -9	preposition -44	subordinator -29	that -22	word -24
end|adverb|v2|	end 20	preposition -23
end|advise|	0 -37	end 39	v0 -20
end|advocate|	, -11	0 -21	and -38	end 40	in -49	of -29	that -46	to -41	v0 -8
end|after|	a 21	adverb -50	auxiliary 31	being 45	capital 14	determiner 8	he -9	his -6	it -51	pronoun -55	t1 -53	the -27	v0 30	v1 -93	v2 -63	verb-judging -36	word 34
end|against|	. -19	0 -80	capital -87	clinton -40	determiner -66	her -27	him -44	his -30	it -20	pronoun -48	stop -19	t0 -31	the -64	them -23	trump -32	v0 -97	v1 -32	v2 -22	word -57
end|agree|	, -11	and -74	as -38	for -54	in -94	of -35	on -6	or -19	t0 -25	that -47	to -81	v0 -31	v1 -35	v2 29	with -52
end|aim|	, -22	0 -30	end 35	t0 18	to -52	v0 -19
end|allege|	, -30	0 -9	and 8	as -40	at -67	behind -26	by -50	end 9	in -62	than -43	that -18	to -48	v0 -16
end|allow|	, 43	0 -83	and -45	end -10	of -38	on -72	t0 17	to -80	v0 10	v1 -25	with -53
end|allude|	end 32
end|along|	0 -44	determiner -57	t0 -40	the -57	v0 -60
end|among|	0 -94	capital -76	democrats -38	determiner -67	many -20	others -45	republicans -33	the -57	v1 -50	v2 -31	word 9
end|and|	 -47	$ -63	, -9	2 -9	2012 -29	adverb -30	also 9	an -52	another -49	as 33	at -39	auxiliary -26	bernie -50	blamed 9	by 23	called 69	campaign -30	capital -39	clinton -14	commerce -32	cruz 16	democratic -48	determiner -49	did 9	dismissed 28	donald 14	economic -46	even 41	find -38	fitness -44	florida -40	for -54	former -52	germany -54	go -46	good -20	had -116	has 17	have 6	he 27	her -49	hillary -61	how -51	immigration -40	in -28	iran -13	iraq -55	is 14	it -60	its -41	john -35	left -20	legal -48	local -48	make 21	manafort -36	many -49	military -52	minority -46	more -52	mr. 15	national -32	new -26	north -37	not -60	obama -34	on -30	other -86	others 43	plans 29	powerful -20	president 21	pronoun 35	put -52	quote -47	quoted 16	republicans -29	said 47	sanders -41	sen. 9	she 48	showing -48	six -31	subordinator -26	suggested 16	support -62	syria -74	t1 -71	t2 -41	taken -35	ted -20	testing -21	that -29	the -38	their -42	those 40	through -55	to 29	trump 13	two -42	v1 -24	v2 -80	verb-judging 63	verb-saying 33	wanted -57	was -58	what -48	who 49	word -49	worse -27	would -72
end|announce|	0 38	after 26	and -22	as 16	at -43	by -57	end -73	for -73	from -69	in 16	of -84	on 58	over -25	t0 38	that -53	v0 -22	v2 -79	who -58
end|answer|	, 33	0 23	1 -27	end -51	in -46	v0 8
end|apologize|	0 -40	end -40	v0 25
end|appeal|	, 49	0 10	end -14	in -37	of -22	t0 40	that -42	to -65
end|applaud|	0 -6	end 52	v0 -42
end|april|	. -26	26 -35	stop -26	v1 -30
end|argue|	, -15	0 -39	1 -45	and -35	as 22	at -58	by -79	end 37	for -49	from -21	in -65	into -16	of -24	on -73	than -33	that -49	to -67	under -44	v1 -7	v2 19	who -48	with -64
end|around|	. -25	capital -46	determiner -10	stop -25	v0 -87	v1 -45	word -53
end|ask|	( -61	, -17	0 -13	1 -46	about -37	against -22	and -15	as 8	at -20	behind -38	by 17	down -21	end 10	for -95	from 12	if -54	of -69	on -71	t0 16	than -57	that -74	to -169	under -72	up -48	v0 -10	v2 -26	what -33	whether -37	who -19	with -52
end|assail|	end -51
end|assert|	, -24	0 -38	end 19	v0 -27	v1 25
end|assure|	0 -33	at -61	in -38	of -16	to -22	v0 38	v1 -42	v2 -61
end|as|	 -50	$ -60	0 -44	1 -57	2 -47	a -38	an -74	auxiliary -49	both -35	capital -43	china -47	determiner -56	evidence -58	he 52	her -41	his -62	it 34	long -33	many -51	mr. -32	not -42	one -62	part -40	possible -49	preposition -57	president -65	pronoun 69	quote -50	secretary -67	she 11	somewhat -48	soon -47	subordinator -18	t0 6	t1 19	the -18	they -79	v0 -53	v2 -50	verb-judging -32	verb-saying -63	well 35	word -59
end|attack|	, -20	0 6	1 -56	and 42	as -13	by 23	end 15	for -66	in -68	of -37	on -39	to -56	v0 -55	v1 -20	with -50
end|attribute|	end 48
end|at|	$ -44	1 -70	1.1 -58	3 -37	7 -36	a 33	about -43	adverb -18	all -28	brisbane -64	capital -57	determiner 18	diggle -73	first -18	her -61	his -54	least -108	one -35	preposition -43	pronoun -36	school -38	stake -32	state -21	t0 -104	the -32	this -53	times -44	trump -41	v0 -17	v1 -59	v2 -45	word -80
end|august|	. -38	stop -38	v0 -38
end|auxiliary|0|	, 50	coordinator -47	end 46	next 14	preposition -128	subordinator -47	that -64	word -23
end|auxiliary|adverb|	auxiliary -28
end|auxiliary|auxiliary|	0 10	auxiliary -28	preposition -45	v0 -52	word 15
end|auxiliary|stop|	end -38
end|auxiliary|t0|	end -14	next -47	preposition -53
end|auxiliary|v0|	, -13	coordinator -73	end 32	next -45	preposition -35	subordinator -68	that -42	word -23
end|auxiliary|v1|	, -67	end -41	next -36	preposition -49
end|auxiliary|v2|	end 10	preposition -42
end|auxiliary|word|	0 -67	determiner -46	preposition -35	v0 -21	v1 -37	word -30
end|back|	, 30	- 18	0 22	1 -62	and 18	by -43	end -58	for -39	in -8	of -46	on -57	that -40	to -72	v0 15	v1 -8	v2 -74	with -41
end|bash|	0 23	end -28
end|because|	capital -79	determiner -11	he -20	it 30	of -35	preposition -13	she -71	t0 -59	the -100	they -62	v0 -15	v1 -53	word -51
end|before|	, -25	. -42	0 48	a 16	any -51	auxiliary -42	being -42	capital 6	determiner -40	it -66	january -58	pronoun -11	stop -42	t0 -50	the -117	v0 -19	v1 -40	v2 -24	word -15
end|behind|	, -47	0 -56	a -32	capital -57	clinton -29	determiner -65	him -25	pronoun -25	the -52	v0 -90	v1 -36	word -35
end|behind|judging|1|	false -27	true -11
end|behind|judging|2|	false 15	true 29
end|behind|judging|t0|	true 35
end|behind|judging|t1|	false -51
end|behind|judging|v1|	false -40	true -25
end|behind|judging|v2|	false -106
end|behind|saying|0|	false 28	true 17
end|behind|saying|1|	false -82	true 11
end|behind|saying|2|	false -54
end|behind|saying|t0|	false -20
end|behind|saying|t1|	false -56
end|behind|saying|v0|	false -13	true -8
end|behind|saying|v1|	false -129	true -26
end|behind|thinking|0|	false 33
end|behind|thinking|1|	false 23	true 21
end|behind|thinking|t0|	false -44	true -12
end|behind|thinking|v0|	false 12	true -9
end|behind|thinking|v1|	false -30	true -35
end|behind|thinking|v2|	false -47	true -48
end|believe|	, -45	0 -57	1 16	as -51	at -65	by -75	end 53	for -85	from -50	in -78	of -22	on -74	that -40	to -86	v0 -15	v1 31	v2 -14	with -57
end|bemoan|	end -12
end|between|	$ -36	0 -109	a -34	capital -53	clinton -22	determiner -87	pronoun -38	the -75	v0 -67	v1 -27	v2 -14	word -47
end|beyond|	determiner -63	the -24	v0 -38	v1 -34
end|bill|	to -37
end|blame|	0 -47	and -24	end 28	for -16	from -43	in -57	of -42	that -35	to -47	v0 13	v1 -8
end|blast|	, -8	0 -27	and 20	end 28	for -64	in -56	of -41	to -48	v0 30	v1 8
end|boast|	0 -10
end|brag|	0 7	end -30	v0 -9
end|but|	 -67	0 42	adverb -18	auxiliary 14	determiner -41	in -48	not -14	preposition -48	quote -67	rather -48	said 70	that -91	the -41	v0 -17	v1 -73	verb-judging -51	verb-saying 65	verb-thinking -65	was -25	word 22	would -24
end|by|	 -42	0 28	1 18	10 -45	2027 -37	2028 -51	2030 -52	30 -56	a 14	adverb -24	an -58	another -56	capital -14	clinton -46	conservatives -46	determiner -13	giving 30	half -64	her -44	his -48	less -54	name -27	one -58	president -49	quote -42	sanders -44	spring -38	subordinator -18	t0 -12	technology -48	their -37	thursday -48	trump -48	two -51	users -44	v0 -55	v1 -52	v2 -59	verb-judging 16	verb-saying 28	what -18	word -10
end|call|	- -72	0 -11	1 -25	after -12	against -33	and -20	as -30	at 23	by 19	end 13	for -76	from -47	in -94	of -55	on -29	or -34	out -34	over -40	t0 7	t1 11	that -49	to -133	v1 -6	v2 10	who 18	with -67
end|capital|,|	auxiliary -25	coordinator -54	preposition -22	subordinator -50	v1 -33	verb-saying 41	word -44
end|capital|0|	( 29	, -14	- 7	; 57	behind -28	capital -12	coordinator 11	end -33	next 12	preposition 7	word 18	— 20
end|capital|1|	coordinator -44	end 6	next -43	preposition -112	subordinator -33	that -52	word -10
end|capital|2|	, -81	coordinator -53	end 27	preposition -58	subordinator -45
end|capital|auxiliary|	v0 -35	word -35
end|capital|coordinator|	v0 -51	word -38
end|capital|possessive|	0 -53	capital -73	t0 -51	v0 -77	v1 -25	word -65
end|capital|preposition|	0 -13	capital -7	determiner -77	v0 -88	v1 -19	word -51
end|capital|stop|	capital -69	determiner -59	end -36	preposition 14	pronoun -27	quote 25	t0 -37	v0 -14	v1 -38	v2 -21
end|capital|subordinator|	determiner -45	pronoun 35	v0 33
end|capital|t0|	auxiliary -38	coordinator 29	end -19	next -20	preposition -30	subordinator -67	that -39	word -34
end|capital|t1|	, -6	preposition -20
end|capital|that|	capital -29	v0 -53	v1 -25
end|capital|v0|	( -57	- 38	: -77	coordinator 20	end -28	late 28	next -29	preposition -26	source -26	subordinator -19	word -64	— 13
end|capital|v1|	( -54	, -47	- 26	: -48	behind -22	capital -29	coordinator -59	end -12	late -15	next -51	preposition -61	subordinator -88	that -37	word -20
end|capital|v2|	capital -21	coordinator -36	end -20	next -45	preposition -49	subordinator 11	that -50	word -26
end|capital|word|	, -52	0 -7	1 -34	coordinator -39	preposition 9	t0 15	v0 -13	v1 -43	v2 -28	word -49
end|care|	0 17	v0 -16
end|cast|	, -13	as -68	end 33	of -32	v0 -40
end|caution|	0 -19	and -52	end 43	from -68	in -57	of -33	v0 -6
end|challenge|	, -34	0 -29	1 13	and 19	end 56	in -58	of -29	on -56	that -28	to -62	v1 8
end|charge|	, 24	0 19	by -34	end 10	in -69	that -19	to -47	v1 -48	with -73
end|christmas|	v0 -44
end|cite|	( 25	, -30	0 -39	1 8	about -22	as -94	by -72	end 50	for 14	from -53	in -97	of -53	on -46	or -35	that -66	to -72	v1 12	v2 -45	who -48	with -78
end|claim|	, -61	0 23	and 36	for -64	in -27	of -56	on 6	than -47	that -65	to 18	v0 -22	v1 -8	v2 -15	with -34
end|clarify|	end -20	v0 -13
end|comment|	0 -15	and 16	v0 39
end|compare|	, -21	0 -67	and -37	end 30	in -51	of -28	t0 -16	that -25	to -79	v1 -57
end|complain|	end 33
end|concede|	, -18	0 -14	1 -43	as -75	at -43	end -28	for -35	of -22	to -70	v0 -7
end|concerning|	v0 -61
end|conclude|	, -16	0 -57	and 8	end -21	of -30	on -55	that -25	to -44	v1 -21	v2 -11
end|condemn|	, 59	0 -9	end -9	in -56	of -18	to -37	v0 53
end|confirm|	, -44	0 42	and -16	at 19	but 13	end -6	for -43	from -42	in -85	of -37	on 27	to 16	v0 -19	v1 14	with -68
end|congratulate|	0 -37	end 24	for -49
end|consider|	, -37	0 -10	as -55	for -50	in 6	of -56	on -42	to -64	v0 8	v1 -58
end|contend|	end 34	for -15	v0 13
end|continue|	end -17
end|contradict|	0 -44	end 42
end|coordinator|$|	word -42
end|coordinator|,|	adverb -36	preposition -49	v1 27
end|coordinator|0|	behind 38	late 34	next -16	that -77
end|coordinator|1|	behind -16	that -41
end|coordinator|2|	behind -44	next -74	that 17
end|coordinator|adverb|	0 24	1 -36	adverb -46	auxiliary -45	determiner -90	preposition -45	quote -50	v0 -184	v1 -45	v2 -31	verb-judging -6	verb-saying 43	word -25
end|coordinator|auxiliary|	0 15	adverb 21	auxiliary -17	determiner -79	quote -77	v0 -28	v1 -86	v2 -23	verb-saying 45	verb-thinking -76	word -37
end|coordinator|capital|	, -24	0 -58	1 -71	2 -56	adverb -87	auxiliary -56	capital -19	coordinator -76	possessive -30	preposition -104	stop -118	t0 -16	v0 -18	v2 -37	verb-saying 11	word -41
end|coordinator|coordinator|	word 9
end|coordinator|determiner|	0 -33	1 -29	2 -46	capital -18	determiner 18	preposition 16	t0 7	v0 -166	v1 -65	v2 -35	verb-judging -33	verb-thinking -33	word -94
end|coordinator|preposition|	0 14	1 -22	capital -72	determiner -12	v0 -22	v1 -103	v2 -32	word -21
end|coordinator|pronoun|	auxiliary -8	possessive -63	v0 19	word 26
end|coordinator|quote|	, -32	end -34	stop -58	v0 -89
end|coordinator|subordinator|	0 -17	determiner 12	pronoun -85	v0 -18	word -46
end|coordinator|t0|	behind -6	late -63	next 6	that -31
end|coordinator|t1|	next -66
end|coordinator|t2|	next -47
end|coordinator|that|	auxiliary 8	capital -77	determiner -123	pronoun -93	quote -70	v0 -37	v1 -37	word -86
end|coordinator|v0|	behind -28	late -37	source -39	that -17
end|coordinator|v1|	behind -52	late -50	next -12	that -82
end|coordinator|v2|	behind -46	late -22	next -60	that -36
end|coordinator|verb-judging|	0 51	capital 14	determiner 32	preposition 24	pronoun 50	stop -58	v0 22	v1 -51	v2 -33	word -10
end|coordinator|verb-saying|	, 36	0 12	1 7	capital 10	determiner 26	preposition 21	pronoun 39	t0 42	that 54	v0 50	v1 -82	v2 -35	word -49
end|coordinator|verb-thinking|	0 19	determiner -68	preposition 33	quote -60	t0 16	v0 -76	word -50
end|coordinator|word|	, -109	- -61	0 -16	1 -75	2 -64	adverb -19	auxiliary 13	capital -42	coordinator -46	determiner 13	preposition -45	pronoun -10	stop -115	subordinator -8	t0 -47	t1 -56	t2 -33	that -67	v0 -59	v1 -94	v2 -31	verb-judging -24	verb-saying 62	verb-thinking -62	word -108
end|counter|	, -12	end 14	from -25	in -31	v0 -48
end|credit|	, -8	0 -25	and 16	end 6	of -21
end|criticize|	0 11	1 -51	and -30	as 31	by -43	during 7	end 7	for -117	from 9	in 13	of -51	on -69	that -56	to -71	v0 -22	v1 -46
end|debate|	, -48	0 14	and 6	end -17	of -26	to -46	v0 -17
end|december|	. -31	0 -38	stop -31
end|decide|	, -20	0 6	and 26	end -54	for -37	in 9	of -46	t0 31	to -97	v0 -15	v1 -11
end|declare|	, 37	0 38	and 15	as -49	end -65	for -48	in -88	of -53	to -77	tuesday 18	v0 -33	v1 -31
end|decline|	, -19	and 50	end -35	for 29	in -63	of -61	on -16	or -34	to -70	v1 -48	whether -65
end|decry|	0 24	and -33	end -23	of -38
end|deem|	0 30	1 -6	end -61	of -39	v1 -40
end|defend|	, -30	1 9	against -39	and -39	as -68	at 22	for -32	in 20	of -79	on 6	t0 15	that -61	to -82	v0 -6	v1 -72	v2 -16	with -37
end|define|	end 34
end|deliver|	, -31	0 9	end -29	of -76	to 18	v1 -58
end|demand|	, 44	0 15	1 -33	and -50	end -35	from -39	of -30	v0 25
end|denounce|	, 11	0 19	as 20	end -52	for -24	of -35	to -64	v1 -77	v2 -57	with -21
end|deny|	, 27	0 20	and 67	end -76	for -64	in -58	of -48	or -38	than -36	that -29	to -67	v0 12	v1 -57
end|deride|	0 -39
end|describe|	, 8	0 -21	1 -27	and -7	as -128	by -71	end 12	in -7	of -10	t0 10	that -58	to -71	v0 -12	v2 10	with 6
end|despite|	0 20	determiner 36	the 16	v0 37	word 42
end|detail|	, -8	0 -36	end 25	in -50	of -43	to -54	v0 -11	v1 -8
end|determiner|0|	( -76	, 13	- -17	: -43	; 33	auxiliary 17	capital -11	coordinator 31	end 12	preposition -14	that -18	word -121	– -7	— -22
end|determiner|1|	, -21	coordinator -91	end -7	preposition -27	subordinator -30	that -35	word -50
end|determiner|2|	, -31	coordinator -51	preposition -46	subordinator -33
end|determiner|t0|	, -27	- -14	coordinator -53	end 8	preposition -26	subordinator -17	that -37	word -42
end|determiner|t1|	, 8	coordinator -38	end 36	preposition -61	subordinator -37	that -17
end|determiner|t2|	, -40	coordinator -34	end -8	preposition -48
end|determiner|v0|	( 7	, -18	- -22	: -89	; 51	auxiliary -29	capital 34	coordinator -7	determiner -49	preposition 13	subordinator -27	that -112	verb-thinking -29	word -78	– -54	— 9
end|determiner|v1|	, 10	- -55	capital -45	coordinator -103	preposition -57	that -38	word -40
end|determiner|v2|	, 19	capital -23	coordinator -52	preposition -48	subordinator -61	that -30	word -37
end|determiner|word|	v0 11
end|disagree|	end 10
end|disclose|	0 -11	end -10	for -36	in -35	of -21	v0 25	v1 -32
end|discuss|	, -36	0 -22	1 -51	and -73	end -14	for -55	of -44	on 8	that -57	to -70	v0 27	v1 9	v2 -38	with 56
end|dismiss|	, 21	0 -76	by 10	end -8	of -33	that -69	to -37	v0 20	v1 14	with -59
end|dispute|	0 -16	end 25
end|doubt|	0 7	end 7	for -33	in -44	to -43	v0 18	v1 -52
end|down|	, -42	. -32	0 -83	because -23	capital -36	determiner -61	on -41	preposition -55	stop -32	subordinator -30	t0 -45	the -43	to -45	v0 -53	v1 -38	v2 -29	word -48
end|during|	0 35	a 32	an 22	determiner 16	her 13	t0 -75	the -25	v0 -24	v1 -26	v2 -58
end|easter|	. -42	stop -42	v0 -42
end|echo|	, -26	0 -26	and 19	end 7	that -21	to -24	v1 6
end|emphasize|	, -22	0 -11	as -27	end 13	to -32	v0 -30
end|encourage|	0 -33	end 45	t0 13	to -72	v0 33
end|endorse|	, -20	- 40	0 38	1 -8	2 -28	and -7	as -38	end -43	for -74	in 35	of -52	that -19	v0 -74	v1 -86	v2 -13	with -48
end|end|	 10	0 -7	[ -16	a 25	according 55	across 55	after -40	all -23	among -17	an 60	and -17	another -15	as 10	asked 48	beijing 25	both -26	but 7	by -27	canada 17	candidates -20	chief 35	clinton 30	democratic 27	democrats -15	donald 38	during -22	each -49	end -7	even 7	for 38	former 28	he 25	her 60	here -52	his 19	however -14	i -6	if 21	in 31	it 37	its -15	jimmy 28	just 48	last 59	later -16	like 6	many 13	more 64	mr. 13	mrs. 35	ms. 49	nor 6	not 26	now -30	obama 26	older 62	on 33	one 54	only -26	opposition 13	others -36	perhaps -45	president 30	pressed 59	republican 31	rubio -60	russia 41	sanders -23	she -24	since -12	so 30	some 24	still -48	t1 -7	t2 12	the 45	then 6	these -52	they -17	this -53	those -39	though 46	three -64	to 35	turkish 37	two 48	under -62	v1 -11	we 30	what 16	when 31	yet -6
end|end|0|	late 7	that -15
end|end|1|	behind 11	that -6
end|end|2|	next 13
end|end|end|	0 -7	end -7	t1 -7	t2 12	v1 -11
end|end|t0|	behind 10	late 27	next -6	that 29
end|end|t1|	behind 11
end|end|v0|	behind -13	late 14	source 52	that 19
end|end|v1|	behind -45	late 7	next -10	source 23	that 23
end|end|v2|	behind -21	late -8	that 8
end|estimate|	, 24	0 -72	and -45	at -77	by -50	end 50	for -33	from -38	in -33	of -33	t0 -13	to -47	v0 49	v1 -54
end|evening|	. -33	stop -33	v0 -44
end|expect|	( -65	, 16	- -7	0 -11	and 33	as -61	at -86	by -91	end 7	for -69	from -45	in -101	into -30	may 14	month -30	of -68	on -114	over -49	t0 15	t1 -22	than -50	that -59	thursday -29	to -117	until -36	up -41	v0 -17	v1 -15	v2 -37	week -36	who 20	with -67	year -34
end|explain|	, -28	and -57	because -89	by -69	end 29	for -57	from -32	in 22	of -14	on -52	that -23	to -49	v0 -48	v1 -12	v2 52	with -42
end|express|	, -24	0 -6	1 -49	about -24	at -48	end -17	for -58	of -36	on -40	or -22	that -65	to -68	v0 -19	v1 -7	who -56	with -71
end|favor|	, -37	end 16	v0 -17	v1 25
end|fear|	, 20	0 19	and 25	in -52	of -29	on -59	that -34	to -42	v0 -18	v1 -38
end|feel|	, -12	0 -7	as 39	by -53	in -59	of -58	on -56	to -44	v0 7
end|figure|	end 48
end|find|	, -20	- -67	0 -27	1 23	about -42	among -45	and -62	as 9	end 62	for -69	from -40	in -94	of -51	on -60	or -21	t0 -24	than -36	that -35	to -65	v0 -59	v1 35	v2 12	with -61
end|fire|	0 -45	end -12
end|following|	0 -10	determiner 29	the 18	v0 16	word -52
end|forecast|	end -9
end|for|	 -45	$ -34	, -45	. -36	0 -50	1 -49	2 -15	a -127	adverb -23	all -45	americans -51	an -69	another -24	any -39	as -15	auxiliary -37	capital -56	changing -26	clinton -60	college -35	comment -79	decades 40	democratic -42	determiner -42	donald -47	every -57	federal -46	governor -10	granted -35	her -56	hillary -46	him -55	his -9	it -36	its -44	months -71	more -53	mr. -87	national -33	new -55	next -50	no -37	office -33	one -46	opposing -24	other -24	people -41	placing -42	preposition -34	president -30	presumptive -30	pronoun -62	public -25	questioning -32	quote -45	release -46	republicans -49	sanders -61	security -44	some -38	stop -36	subordinator 13	supporting -41	t0 -94	t1 -31	that -72	the -128	them -34	this 31	those -34	three -39	trump -65	two -33	u.s. -58	v0 -22	v1 -32	v2 -39	verb-judging -88	verb-saying -25	verb-thinking -72	weeks -45	what -48	which -17	word -33	years 26
end|friday|	's -35	. -38	possessive -35	preposition -22	stop -38	v0 -69	word 8
end|from|	1 -67	2 -24	a -79	adverb -30	auxiliary -45	becoming -31	capital -133	clinton -21	coming -43	determiner -12	el -25	entering -79	her -53	his -68	its -52	mexico -17	mr. -33	outside -33	preposition -49	pronoun -43	russia -26	south -24	t0 -115	the 6	their -28	trump -37	v0 -134	v1 -45	v2 -34	verb-judging -25	vermont -19	within -35	word -16
end|hail|	0 -14	end 20
end|hangs|after|,|	0 17	t0 36	v0 -36
end|hangs|after|coordinator|	0 20	v0 -20
end|hangs|after|end|	0 -12
end|hangs|after|preposition|	0 25
end|hangs|after|subordinator|	v0 -64
end|hangs|after|that|	v0 -20
end|hangs|although|,|	v0 -25
end|hangs|although|coordinator|	v0 11
end|hangs|although|end|	0 42	v0 42
end|hangs|although|preposition|	0 -47	v0 -54
end|hangs|as|,|	0 16	t0 -13	v0 24
end|hangs|as|coordinator|	0 -23	v0 -21
end|hangs|as|end|	0 22	t0 71	v0 26
end|hangs|as|preposition|	0 -7	t0 -95	v0 -57
end|hangs|as|subordinator|	v0 -62
end|hangs|as|word|	v0 -21
end|hangs|because|end|	0 31	v0 -37
end|hangs|because|preposition|	0 -27	v0 -100
end|hangs|before|end|	v0 -33
end|hangs|before|preposition|	0 18
end|hangs|false|(|	1 -6	2 -67
end|hangs|false|,|	0 7	1 -7	2 -12
end|hangs|false|-|	0 9	1 -18	2 9
end|hangs|false|:|	0 10	1 -21	2 -65
end|hangs|false|;|	2 26
end|hangs|false|adverb|	0 -14
end|hangs|false|auxiliary|	0 -9	1 -51	2 -51
end|hangs|false|capital|	1 -82	2 -60
end|hangs|false|coordinator|	1 -26	2 -43
end|hangs|false|determiner|	0 -13
end|hangs|false|end|	1 -8
end|hangs|false|preposition|	0 -15	1 -38	2 -70
end|hangs|false|subordinator|	0 6	1 -43	2 -49
end|hangs|false|that|	0 -8	1 -66	2 -68
end|hangs|false|verb-thinking|	0 -65	1 -36	2 -41
end|hangs|false|word|	0 -20	1 -80	2 -76
end|hangs|false|—|	1 -6
end|hangs|if|,|	0 23	v0 63
end|hangs|if|preposition|	0 -50	v0 -82
end|hangs|nothing|(|	0 -15	1 -58	v1 11	v2 -67
end|hangs|nothing|,|	2 -9	t2 -46	v1 -6	v2 -7
end|hangs|nothing|-|	0 7	1 -53	2 26	t0 14	v1 -13	v2 -13
end|hangs|nothing|:|	0 -12	1 -12	t0 11	v0 17	v1 -10	v2 -58
end|hangs|nothing|;|	t0 32	v2 26
end|hangs|nothing|adverb|	v0 -68
end|hangs|nothing|auxiliary|	0 17	t0 -47	v0 -68	v1 -36	v2 -46
end|hangs|nothing|capital|	1 -53	t0 -23	v1 -61	v2 -52
end|hangs|nothing|coordinator|	0 6	2 -9	t1 -74	t2 -43	v0 -11	v1 -32	v2 -72
end|hangs|nothing|determiner|	v0 9
end|hangs|nothing|end|	t0 14	t1 8	t2 12
end|hangs|nothing|preposition|	2 -73	t0 -17	t1 -81	t2 -74	v0 -29	v1 -56	v2 -54
end|hangs|nothing|subordinator|	0 6	1 -56	2 -63	t0 -37	t1 -13	v0 -6	v1 -40	v2 -33
end|hangs|nothing|that|	0 -8	1 -49	2 -43	t0 -72	t1 -46	v0 -19	v1 -52	v2 -50
end|hangs|nothing|verb-thinking|	0 -26	1 -25	v0 -49	v1 -23	v2 -30
end|hangs|nothing|word|	1 -47	2 -43	t0 -75	t1 -47	v0 -34	v1 -59	v2 -56
end|hangs|nothing|–|	0 -31	v0 8
end|hangs|nothing|—|	0 -13	v1 -6
end|hangs|since|preposition|	0 13
end|hangs|so|end|	v0 21
end|hangs|so|preposition|	v0 -53
end|hangs|that|,|	0 -63	1 -49	v0 80	v1 -67
end|hangs|that|coordinator|	0 -58	v0 7	v2 -13
end|hangs|that|end|	t0 42	v0 14	v1 -72	v2 -47
end|hangs|that|preposition|	0 17	t0 -41	v0 -99	v1 -34	v2 -22
end|hangs|that|subordinator|	v0 -9
end|hangs|that|that|	0 6
end|hangs|though|,|	0 66
end|hangs|though|coordinator|	v0 -42
end|hangs|though|end|	t0 -14	v0 -15
end|hangs|though|preposition|	0 -54
end|hangs|true|,|	0 18	1 -30
end|hangs|true|-|	0 7
end|hangs|true|capital|	0 -72
end|hangs|true|coordinator|	0 10	1 -48
end|hangs|true|end|	0 -17	1 -83
end|hangs|true|preposition|	0 24	1 -55
end|hangs|true|subordinator|	0 -46
end|hangs|true|that|	0 -86
end|hangs|true|word|	0 -85
end|hangs|true|—|	0 33
end|hangs|what|end|	0 46	v0 13
end|hangs|what|preposition|	v0 7
end|hangs|when|,|	v0 -18
end|hangs|when|coordinator|	0 19	v0 -46
end|hangs|when|end|	0 -15	v0 26
end|hangs|when|preposition|	0 31	t0 -70	v0 -55
end|hangs|when|subordinator|	v0 -45
end|hangs|where|end|	0 13	v0 53
end|hangs|where|preposition|	0 -9	v0 -66
end|hangs|while|,|	0 65	t0 56	v0 8
end|hangs|while|coordinator|	0 18
end|hangs|while|end|	0 6
end|hangs|while|preposition|	0 -128	t0 -81	v0 11
end|hangs|while|subordinator|	0 -57	v0 -62
end|hangs|why|end|	v0 50
end|hear|	end -13
end|highlight|	0 -39	and -40	as -44	end 40	in -62	of -39	to -45	v2 -9
end|hint|	, 10	0 23	end 33	of -32	v0 -35	v1 -43
end|hold|	0 -68	and -46	of -30	v0 29
end|hope|	, -9	0 -9	: -63	and -35	as -70	by -45	end 54	for -62	from -44	in -97	into -22	of -44	t0 -16	t1 -41	that -40	to -60	tuesday -51	v0 -32	v2 11	with -71
end|how|	0 -62	capital -36	determiner -54	he -38	much -34	preposition -43	pronoun -57	t0 -33	the -40	they -23	to -43	v0 -99	v1 -26	v2 -36	word -67
end|identify|	0 25	1 -42	as -68	end 28	from -45	in -58	of -51	that -41	to 25	v0 -39	v1 -68	v2 -26
end|if|	0 -88	1 -12	a -41	adverb -29	capital -11	determiner -85	elected -19	he -66	it -43	pronoun -112	she -37	t0 -46	the -52	they -80	v0 -26	v1 -30	v2 -38	word -35
end|imply|	end -36	v0 9
end|indicate|	, -21	0 -88	at -39	before -42	by -52	end 37	for -49	from -15	of -13	that -19	to -29	v0 -24	v1 44	v2 -26
end|inside|	determiner -45	v0 -46
end|insist|	, -55	0 -16	about -35	and 45	end -9	for -47	in -56	of -63	on -81	that -50	to -111	up -20	v0 -30	v1 45	with -75
end|intend|	, 45	and 31	end -49	that -19	v0 23	v1 -54
end|into|	0 -56	a -37	an -41	capital -43	determiner -94	her -31	it -29	law -41	permits -19	pronoun -29	state -40	t0 -45	the -69	their -37	v0 -92	v1 -34	v2 -32	verb-saying -42	word -71
end|introduce|	, -15	0 23	end -61	v0 -43
end|invoke|	0 -13	end -35	in -60
end|in|	. -35	0 15	1 -10	10 -54	1981 -30	1988 -58	1994 -48	2 -60	2004 -57	2005 -67	2007 -41	2008 24	2009 -48	2010 30	2011 34	2012 33	2013 19	2014 -45	2015 26	2016 -41	2018 -31	2022 -51	a 16	adverb 12	all -16	america -67	american -40	an 69	and -41	april 30	august -58	auxiliary 9	beijing -48	benghazi -65	both -50	britain -49	brooklyn -49	california 25	capital -37	cases -46	charge -32	chief -38	cleveland -46	congress -48	coordinator -41	custody -72	december 37	decline -37	determiner 8	economic -35	europe -60	every 25	favor -47	february 24	flint -42	florida -58	force -35	france -40	front -41	good -55	government -45	her -110	india -50	indiana -65	interest -40	iowa -81	iraq -77	its -68	january -53	july -85	june 14	libya -47	line -68	march -58	may 9	mississippi -39	more -49	nevada -58	new -45	november 12	october -38	on -39	one 27	order -60	orlando -44	other 20	paris -59	part 17	pennsylvania -43	person -55	philadelphia -72	place -21	politics -52	power -15	preposition -68	pronoun -39	question -34	recent -49	remote -31	return -32	revenue -37	san -42	saturday -46	search -38	september 17	silence -78	some -51	south -71	southern -21	states -41	stop -35	subordinator -41	support -51	syria -77	t0 26	t1 -51	texas -58	that -55	the -65	their 9	this -76	three -37	time -74	touch -57	trump -53	tuesday -48	two -56	v0 -80	v1 -64	v2 -57	verb-judging -100	verb-saying -81	washington -46	west -49	which -84	whittling -44	word -14
end|issue|	0 22	end -8	of 15	to -53	v0 -26
end|january|	, -55	. -25	stop -25	v0 -53
end|joke|	0 -6	to -47	v0 30
end|july|	. -40	0 -33	stop -40	v0 -53	v1 -17	word -25
end|june|	. -50	0 -43	stop -50	v0 -53	v1 -18	v2 -20	word -50
end|know|	, 15	- -55	0 13	1 -46	and 17	as 23	for 19	from 23	in -58	of -38	on -48	that -36	to -66	v0 -22	v1 -26	v2 16	what -33	with -31	without -39
end|lambaste|	0 12	end -13
end|lament|	0 -13	in -73	of -31	to -68	v0 -10
end|last|)|	end -15
end|last|adverb|	, -42	- -57	: -15	auxiliary -39	capital -71	coordinator -50	end 15	preposition -71	subordinator -43	that -64	verb-thinking -23	word -76	– -11
end|last|auxiliary|	, -81	coordinator -58	preposition -138	subordinator -104	that -57	verb-thinking -33
end|last|capital|	( -87	: 15	; 35	capital 10	preposition 23	that 6	word -24	– 12	— 19
end|last|coordinator|	, -91	coordinator -60	end -20	preposition -30	subordinator -98	that -73	word -38
end|last|determiner|	, -25	auxiliary -25	capital -90	coordinator -7	end -38	subordinator -69	that -52	verb-thinking -27	word -98
end|last|possessive|	, -9	capital -41	coordinator -42	preposition -86	subordinator -52
end|last|preposition|	, 25	auxiliary -52	capital -215	coordinator -83	preposition -59	subordinator -163	that -79	word -82
end|last|pronoun|	- -61	auxiliary -52	coordinator -59	end -25	preposition 19	that -29	verb-thinking -23
end|last|quote|	, 157	coordinator -12	end -38	preposition -108	subordinator 60	that -38	word -32
end|last|subordinator|	, -24	auxiliary -38	capital -88	coordinator -55	end -14	preposition -14	subordinator -70	that -36
end|last|that|	, -28	end -41	preposition 10	subordinator -122	word -37
end|last|verb-judging|	, 34	adverb -43	coordinator 26	end 14	subordinator 22	word 18
end|last|verb-saying|	, -28	- -35	: -49	; -14	capital 46	coordinator -8	end -23	preposition 15	subordinator -81	that -27	verb-thinking -29	— 23
end|last|verb-thinking|	capital -53	coordinator 47	preposition -50	subordinator -58	that -70	word -50
end|last|word|	( 34	, -19	- 20	: 6	; 15	auxiliary 12	capital 48	coordinator 9	determiner -24	end 24	preposition -37	subordinator -7	that -30	verb-thinking -57	word -9	– -7	— -16
end|late|judging|0|	false 8	true 31
end|late|judging|v0|	false 16	true 15
end|late|judging|v1|	false 11
end|late|saying|0|	false -27	true -8
end|late|saying|1|	false -63
end|late|saying|t0|	false 18	true 25
end|late|saying|v0|	true 26
end|late|saying|v1|	false -105
end|late|saying|v2|	false -7	true 14
end|late|thinking|0|	false -82	true 33
end|late|thinking|v0|	false -21
end|late|thinking|v1|	false -49
end|learn|	0 30	and -49	end -39	in 14	to -53	v0 -9	v1 -71
end|length|10-15|(|	0 -30	v0 -38	v1 8
end|length|10-15|,|	0 6	1 -11	2 -9	t1 -9	v0 12	v1 -21	v2 -84
end|length|10-15|-|	0 -11	t0 34	v1 -74
end|length|10-15|:|	v0 -42	v1 -92
end|length|10-15|;|	v0 12	v1 -7
end|length|10-15|adverb|	v0 -33
end|length|10-15|auxiliary|	v0 -40
end|length|10-15|behind|	judging -26	saying -51	thinking -15
end|length|10-15|capital|	0 -69	1 -33	t0 -47	v0 -9	v1 -29	v2 -25
end|length|10-15|coordinator|	0 -44	1 -87	2 -39	t0 -63	t1 -54	t2 -30	v0 -44	v1 -91	v2 -45
end|length|10-15|determiner|	v0 13
end|length|10-15|end|	0 20	2 8	t1 -24	v0 17	v1 15	v2 75
end|length|10-15|late|	judging -16	thinking -32
end|length|10-15|next|	judging -53	saying -6
end|length|10-15|preposition|	0 -51	1 -10	2 -52	t0 -156	t1 -75	t2 -49	v0 -101	v1 -60	v2 -45
end|length|10-15|source|	source -13
end|length|10-15|subordinator|	0 -12	1 -36	2 -35	t0 -78	t1 18	v0 -37	v1 -104	v2 16
end|length|10-15|that|	0 -81	1 -23	judging -22	saying 26	t1 -32	thinking -46	v0 -23	v1 -44	v2 -35
end|length|10-15|verb-thinking|	v0 -25
end|length|10-15|word|	0 13	1 -45	t0 -38	v0 -75	v1 -39	v2 -39
end|length|10-15|—|	0 -13	t0 -15	v1 17
end|length|16-30|(|	v0 -8	v1 11	v2 -44
end|length|16-30|,|	0 17	1 -6	2 -6	t0 -21	t1 11	t2 -40	v0 -44	v1 -23
end|length|16-30|-|	v0 -26
end|length|16-30|:|	v0 24	v1 20	v2 -47
end|length|16-30|auxiliary|	v1 -34	v2 -46
end|length|16-30|behind|	judging -24	saying -32	thinking -34
end|length|16-30|capital|	v0 -127	v1 -46	v2 -43
end|length|16-30|coordinator|	1 -15	2 10	t0 -57	t1 -37	t2 -33	v0 -114	v2 -53
end|length|16-30|end|	0 29	1 14	t1 -11	t2 18	v1 -11
end|length|16-30|late|	judging -25	saying -24
end|length|16-30|next|	judging -54	saying -22	thinking -33
end|length|16-30|preposition|	0 -73	1 -83	2 -48	t0 -109	t1 -33	t2 -56	v0 -96	v1 -52	v2 -52
end|length|16-30|subordinator|	0 -50	2 -36	t0 -36	t1 -55	v0 -112	v1 -102	v2 -85
end|length|16-30|that|	t0 -22	t1 -24	thinking 7	v0 -90	v1 -40	v2 -44
end|length|16-30|verb-thinking|	v0 -24	v2 -22
end|length|16-30|word|	1 -20	2 -37	t0 -28	v0 -60	v1 -44	v2 -44
end|length|16-30|–|	v0 -61
end|length|16-30|—|	v0 -12	v1 -13
end|length|1|,|	0 15
end|length|1|-|	0 -14
end|length|1|;|	0 38
end|length|1|auxiliary|	0 -58
end|length|1|behind|	judging 28	saying 44
end|length|1|capital|	0 23
end|length|1|coordinator|	0 34
end|length|1|late|	judging -60	saying -17	thinking -47
end|length|1|next|	judging 40	thinking 28
end|length|1|preposition|	0 36
end|length|1|subordinator|	0 18
end|length|1|that|	0 7	judging 19	saying -59
end|length|1|verb-thinking|	0 -10
end|length|1|word|	0 17
end|length|2|,|	0 16	v0 19
end|length|2|-|	0 33
end|length|2|:|	0 -14
end|length|2|;|	0 49
end|length|2|auxiliary|	0 -60
end|length|2|behind|	judging 30	saying 25	thinking 38
end|length|2|capital|	0 25
end|length|2|coordinator|	0 14	v0 50
end|length|2|end|	0 -7
end|length|2|late|	judging 29	saying 7	thinking -35
end|length|2|next|	judging 42	saying 21	thinking 21
end|length|2|preposition|	0 17	t0 -46	v0 43
end|length|2|source|	source -31
end|length|2|subordinator|	0 10	t0 -70	v0 29
end|length|2|that|	0 -49	judging 32	thinking -52	v0 -69
end|length|2|verb-thinking|	v0 -21
end|length|2|word|	0 -68
end|length|2|–|	0 9
end|length|31+|(|	v2 -49
end|length|31+|,|	v0 -18	v1 -34	v2 -45
end|length|31+|behind|	judging -29	thinking 13
end|length|31+|capital|	v1 -29	v2 -21
end|length|31+|coordinator|	v0 -69	v1 -66	v2 -60
end|length|31+|end|	v0 -22	v1 -11	v2 -39
end|length|31+|late|	saying 9
end|length|31+|next|	judging -56	saying -46	thinking -44
end|length|31+|preposition|	v0 -150	v1 -50	v2 -58
end|length|31+|subordinator|	v0 -54	v1 -63	v2 -80
end|length|31+|that|	judging -19	saying -25	thinking 28	v1 -25	v2 -31
end|length|31+|word|	v1 -38	v2 -43
end|length|3|(|	0 -41
end|length|3|,|	0 32	1 -43	t0 -26	v0 6
end|length|3|-|	0 7
end|length|3|:|	0 -52	v0 30
end|length|3|behind|	saying 10
end|length|3|capital|	0 -17	v0 13
end|length|3|coordinator|	0 12	1 -33	t0 22	v0 21
end|length|3|end|	0 -40	1 -55	t0 65	v0 48
end|length|3|late|	judging -37	saying -40	thinking -28
end|length|3|next|	judging 19	saying 42	thinking -25
end|length|3|preposition|	0 -6	1 -63	t0 10	v0 12
end|length|3|source|	source -30
end|length|3|subordinator|	0 -15	1 -19	t0 25	v0 -21
end|length|3|that|	0 -105	judging -49	saying -46	thinking 12	v0 -72
end|length|3|word|	0 -90	t0 -43	v0 -44
end|length|3|—|	0 -18
end|length|4-5|,|	0 -34	1 -29	t0 38	v0 9	v1 -60
end|length|4-5|-|	v0 -38
end|length|4-5|:|	0 13
end|length|4-5|;|	t0 32	v0 31
end|length|4-5|auxiliary|	0 9	v0 -28
end|length|4-5|behind|	saying 7	thinking 15
end|length|4-5|capital|	0 -81
end|length|4-5|coordinator|	1 -47	t0 33
end|length|4-5|end|	0 -7	1 -20	t0 151	v0 23	v1 -19
end|length|4-5|late|	judging 12	saying -26	thinking 7
end|length|4-5|next|	saying -16	thinking -15
end|length|4-5|preposition|	0 -52	1 26	t0 -71	v0 -23	v1 -48
end|length|4-5|source|	source -49
end|length|4-5|subordinator|	0 -12	1 -24	t0 -7	v0 28	v1 -21
end|length|4-5|that|	0 19	1 -17	judging -12	saying -19	t0 -28	thinking -104	v0 -81	v1 -12
end|length|4-5|verb-thinking|	v0 -28
end|length|4-5|word|	0 -97	t0 -46
end|length|4-5|–|	0 -19
end|length|4-5|—|	0 -8
end|length|6-9|(|	0 23	v0 40
end|length|6-9|,|	0 -19	1 -10	t0 -7
end|length|6-9|-|	v0 21
end|length|6-9|:|	0 12	v1 -7
end|length|6-9|;|	0 -38	v0 -11
end|length|6-9|adverb|	v0 -45
end|length|6-9|auxiliary|	0 6	v0 -40
end|length|6-9|behind|	judging -24	saying -17	thinking -27
end|length|6-9|capital|	0 -110	1 -28	v0 -113	v1 -25
end|length|6-9|coordinator|	0 -56	1 10	2 -52	t0 -24	v1 -70
end|length|6-9|end|	0 15	1 16	t1 8	v1 11	v2 61
end|length|6-9|late|	judging 28	saying 16	thinking -39
end|length|6-9|next|	judging -10	saying 11
end|length|6-9|preposition|	0 -37	1 -117	2 -21	t0 -16	t1 -45	v0 -47	v1 -62	v2 -31
end|length|6-9|source|	source -22
end|length|6-9|subordinator|	0 -48	1 -51	t0 -29	t1 -46	v0 -61	v1 16
end|length|6-9|that|	1 -44	judging -18	saying -37	t0 -44	thinking -10	v1 -42
end|length|6-9|verb-thinking|	v0 -30
end|length|6-9|word|	1 -30	t0 -46	v0 -64	v1 -24
end|length|6-9|–|	v0 -58
end|length|6-9|—|	0 25
end|liken|	end 44	t0 -14
end|like|	, 10	. -29	1 -26	a -20	and -66	capital -53	determiner -34	end 50	in -55	of -45	preposition -30	stop -29	t0 -43	the -12	to -39	v0 -28	v2 -48	word -44
end|list|	, 41	0 20	and -58	as -48	end -48	for -57	in -9	of -41	than -35	v0 -45	v1 -43	v2 -58
end|love|	end -55	v0 8
end|maintain|	0 -32	end 46	of -29	v0 18
end|march|	. -46	0 -31	15 -25	preposition -31	stop -46	v0 -39	v1 -18	word -31
end|may|	. -38	0 9	adverb -45	become -37	have -6	not -34	stop -38	t0 -47	v0 -69	v1 -36	v2 -46	word -71
end|mean|	end -12	v0 34
end|mention|	, -29	1 38	and 29	as -66	at 18	by -23	end -20	for -39	from -39	in 24	of -46	on 12	or -41	t0 17	that -29	to -77	v0 -22	v1 -79	v2 9	who -57
end|message|	end -11	v0 -40
end|mock|	, 34	and -65	as -36	end 13	in 36	of -30	to -25	v1 -67
end|monday|	's -38	, -50	. 20	0 28	possessive -41	stop 20	v1 -30	word -64
end|month|	, -48	. -32	0 -56	stop -32	v0 -35	v1 -26	v2 -22
end|morning|	. -23	stop -23	v0 -28	v1 -34
end|name|	0 -40	as -40	of -43	to -49	v0 40
end|near|	capital -62	civilians -44	determiner -30	the -30	v0 -79	v1 -23	word -51
end|need|	0 -46	end -16	of -30	t0 -25	to 25	v0 7
end|next|judging|0|	false 14	true 30
end|next|judging|1|	true 54
end|next|judging|2|	false -41
end|next|judging|t0|	false 17
end|next|judging|t1|	false -104	true 21
end|next|judging|t2|	false -74	true -6
end|next|judging|v0|	true -9
end|next|judging|v1|	false -52	true -42
end|next|judging|v2|	false -36	true -39
end|next|saying|0|	true -19
end|next|saying|1|	false -36	true -33
end|next|saying|2|	false 18	true 25
end|next|saying|t0|	false 9	true -10
end|next|saying|t1|	false 17	true -22
end|next|saying|t2|	false -49	true -12
end|next|saying|v0|	false -15	true 9
end|next|saying|v1|	true 11
end|next|saying|v2|	false -60	true 19
end|next|thinking|0|	true 7
end|next|thinking|1|	false -19	true -39
end|next|thinking|2|	false -23
end|next|thinking|t0|	false -13	true 30
end|next|thinking|t1|	false 21
end|next|thinking|t2|	false -36
end|next|thinking|v0|	false -8
end|next|thinking|v1|	false -51	true -14
end|next|thinking|v2|	false -156
end|night|	, -38	. -39	0 -43	and -42	coordinator -42	possessive -28	preposition -31	stop -39	v0 -57	v1 -25	v2 -30	’s -28
end|nominate|	, -31	end -20
end|nor|	v0 -58
end|note|	, -26	0 -99	1 -28	: -52	against -19	and -6	as -42	at -62	by -66	end 41	for -46	from -41	in -106	of -36	on -96	than -24	that -43	to -68	under -54	v0 -18	v1 46	v2 -6	while -54	with -60
end|november|	, -42	. -30	0 -35	general -23	stop -30	v0 -46	v1 -23	v2 -23	word -48
end|october|	. -28	stop -28	v0 -22
end|offer|	, 34	0 22	about -47	and -81	as -52	end -59	for -68	in 31	of -41	on -60	t0 14	that -62	to 20	v0 -36	v1 -20
end|off|	. -29	0 -56	a -30	adverb -17	by -19	capital -32	determiner -80	his -24	in -13	preposition -40	stop -29	the -71	v0 -101	v1 -22	v2 -21	verb-judging -10	word -59
end|of|	 -39	$ -36	0 -173	1 -36	2 -21	4 -7	a -75	adverb -37	all -27	america -36	american -42	americans -28	an -61	any -24	arizona -20	attack -36	auxiliary -49	ballots -21	beating -32	being -40	big -44	black -24	capital -105	civil -15	clinton -31	color -32	congress -21	cost -29	credit -43	determiner -99	dollars -31	donald -48	education -27	emails -22	emergency -43	eminent -15	florida -26	foreign -32	four -43	government -41	her -52	him -35	his -79	how -43	information -29	interest -21	israel -38	it -48	its -49	justice -35	likely -17	many -24	millions -35	money -43	more -29	mr. -40	muslims -36	national -38	new -37	next -15	ohio -24	other -25	people -25	policy -35	political -27	preposition -41	president -30	pronoun -56	public -34	quote -39	republican -33	republicans -30	rice -17	sanders -33	sen. -44	sexism -52	some -30	staff -9	state -70	states -34	stealing -25	subordinator -58	superdelegates -10	t0 -87	t1 -20	t2 -23	terrorism -50	tests -22	texas -29	that -23	the -76	their -52	them -39	this -18	those -53	time -42	trump -40	two -41	u.s. -28	undocumented -49	using -25	v0 -37	v1 -20	v2 -22	verb-judging -80	verb-saying -78	verb-thinking -46	vermont -32	voters -29	wall -31	what -41	white -12	whom -16	winning -15	word -50
end|once|	0 -64	adverb -35	again -35	determiner -41	pronoun -41	v0 -83	v1 -19	word -36
end|onto|	determiner -53
end|on|	 -18	. -52	0 19	1 -98	a -87	abortion -74	adverb -60	all -63	an -65	behalf -61	capital 46	cbs -46	clinton -68	determiner -57	every -66	facebook 30	foreign -43	friday -83	guns -44	hand -38	her -86	his -97	how -37	immigration -66	israel -48	issues -51	it -51	its -6	jobs -54	june -63	march -52	muslims -85	obama -66	one -51	policy -37	preposition -76	pronoun -45	quote -18	saturday -74	social -60	some -34	stage -72	stop -52	subordinator -48	sunday 27	t0 -20	t1 -28	the -26	their -71	those 16	to -60	track -84	trade -69	trump -77	tuesday 12	tv -57	twitter 39	v0 -6	v1 -77	v2 -50	verb-saying -79	wall -61	wednesday 75	whether -47	word -30
end|oppose|	, 31	0 16	and 35	end -62	for -39	from -33	in -67	of -29	on 9	t0 35	that -23	to -60	v0 -16	v1 -67
end|order|	, 14	by -59	end -13	of -55	t0 -56	that -29	to -93	v0 6	v1 -39
end|order|according|	, -11	capital -26	coordinator -55	end 30	preposition -70	subordinator -57	that -25	word -23
end|order|apposed|	, -8	- 15	capital 7	coordinator -36	end 11	preposition -17	subordinator -35	that -42	word 6
end|order|apposition|	( -9	- 6	: -20	; -18	auxiliary -58	capital 9	coordinator -25	end 6	preposition -29	subordinator -7	that -22	verb-thinking -30	word -80	— -39
end|order|direct|	, -14	- 20	: -18	; 52	adverb -14	auxiliary -9	capital -43	determiner -85	preposition -15	subordinator -9	that -30	verb-thinking -66	word -52	– 9	— 16
end|order|relative|	, 35	- -39	: 22	capital -69	end -56	preposition -6	subordinator 24	that -59	verb-thinking -25	word -56	— 31
end|order|shared|	( -14	, 20	- -10	: 34	; -35	auxiliary -60	capital -9	coordinator 22	end -10	preposition -34	subordinator -78	that -26	verb-thinking -37	word -21	– 8	— -18
end|or|	0 -18	a -17	adverb -42	capital -79	determiner -66	even -34	how -33	not -33	preposition -58	subordinator -39	t0 -72	the -43	v0 -111	v1 -43	v2 -18	word -50
end|outline|	, -7	0 -76	and -44	end 39	v0 11
end|outside|	capital -36	determiner -41	the -39	v0 -64	v1 -24	v2 -29	word -49
end|out|	, -23	. -37	0 -77	a -41	adverb -27	and -22	any -38	at -29	by -21	coordinator -24	determiner -69	his -30	in -38	of -46	preposition -68	stop -40	subordinator -35	t0 -64	that -38	the -46	to -39	v0 -81	v1 -24	v2 -15	word -53
end|over|	. -26	1 -36	a -49	and 24	capital -91	clinton -41	coordinator 24	determiner -78	his -66	how -19	preposition -34	sanders -39	stop -26	subordinator -32	t0 -80	the -13	to -28	trump -47	two -34	v0 -126	v1 -39	v2 -35
end|paint|	0 -39	as 18	end 7	of -27	v0 14
end|past|	. -25	0 -68	and -22	capital -34	coordinator -22	determiner -41	stop -25	the -37	v0 -67	v1 -24	verb-judging -30	word -54
end|persuade|	0 -40	end -20	to -60
end|per|	0 -40	cent -64	v0 -65	word -74
end|plan|	, -10	0 -65	and -45	at -75	for -49	of -55	t0 -7	to -58	v0 -7	v1 22
end|pledge|	, 45	and 11	end -55	in -65	of -42	t0 8	that -27	to -39	v1 -58
end|point|	, -89	0 -50	: -15	after -47	and 18	as -61	by -75	end 40	for -71	from -47	in -110	november -25	of -44	on -82	that -69	to 39	v0 -11	v1 39	v2 37	with -80
end|portray|	0 -94	as -93	end 26
end|post|	, -56	0 -37	1 15	and -52	end -35	in -69	of -56	on 45	to 18	v0 -13	v2 33
end|praise|	, 47	0 20	and 38	end -28	for -79	in -8	of -52	on -77	t0 -16	that -60	to -82	v0 -13	v1 -6
end|predict|	, -27	0 -6	and -55	end 29	in -66	on -41	to -44	v0 -29
end|prefer|	0 20	about -25	as -67	end -35	to -54
end|preposition|$|	0 -64	v0 -78	v1 -17	v2 -9	word -93
end|preposition|,|	0 -62	adverb -49	capital -45	coordinator -39	determiner -29	preposition -40	v0 -85	v1 -26	verb-saying -31	word -43
end|preposition|0|	, -12	end 53	late -61	next 6	preposition -14	source -44	subordinator -33	that -56
end|preposition|1|	, -45	behind -56	coordinator 21	preposition -49	that -45
end|preposition|2|	behind -27	next -71	that -29
end|preposition|adverb|	0 -23	auxiliary -45	capital 12	determiner 8	preposition -63	stop -33	subordinator -37	t0 -43	v0 -127	v1 -34	v2 -27	verb-judging -37	verb-saying -14	word -46
end|preposition|auxiliary|	0 -24	adverb -39	auxiliary -34	determiner -62	preposition -64	pronoun -32	quote -16	stop -34	subordinator -44	t0 -48	that -17	v0 -77	v1 -43	v2 -23	verb-judging -40	verb-saying -40	verb-thinking -21	word -73
end|preposition|capital|	' -44	( -45	) -16	, 21	- -41	0 -18	1 -74	2 -54	: -24	auxiliary -155	capital -30	coordinator -63	determiner -47	possessive -22	preposition -32	pronoun -49	quote -63	stop -28	subordinator -18	t0 -37	t1 -23	that -98	v0 -29	v1 -53	v2 -43	verb-judging 25	verb-saying -60	word -46	’ -48
end|preposition|coordinator|	0 7	auxiliary -18	preposition 7	v0 -67	v1 -34	verb-saying -34	word -64
end|preposition|determiner|	$ -56	, 25	0 20	1 8	2 -43	adverb 22	auxiliary -34	capital -57	coordinator -46	determiner -16	quote -66	stop -29	t0 -48	t1 -69	t2 -48	v0 -16	v1 -60	v2 -59	verb-judging -7	verb-saying -8	verb-thinking -89	word -7
end|preposition|preposition|	auxiliary -55	capital -102	determiner 7	pronoun -35	t0 -77	v0 -23	v1 -34	v2 -30	verb-saying -40	word -101
end|preposition|pronoun|	, -44	1 -29	adverb -34	auxiliary -44	coordinator -50	determiner -17	preposition -65	subordinator -58	t0 -52	v0 -117	v1 -34	v2 -24	verb-judging -29	verb-saying -30	word -43	— -17
end|preposition|quote|	, -21	auxiliary -21	coordinator -37	determiner -44	end -15	preposition -39	stop -82	v0 -78	v1 -41	v2 -24
end|preposition|stop|	capital -32	coordinator -37	determiner -37	end -71	pronoun -36	quote -25	v0 -79	v1 -25	v2 -27
end|preposition|subordinator|	0 12	adverb -36	auxiliary -31	capital -57	determiner -64	preposition -29	pronoun -18	v0 -120	v1 -33	v2 -31	word 13
end|preposition|t0|	, 21	: -27	behind -90	capital -12	coordinator -13	end 20	late -59	next -11	preposition -8	that -70	word -44	— 9
end|preposition|t1|	, 12	behind -33	coordinator -43	end -38	next -70	preposition -59	subordinator 6	that -44
end|preposition|t2|	end 39	next -41	preposition -38
end|preposition|that|	0 -76	capital -21	preposition -36	v0 -67	v1 -23	word -70
end|preposition|v0|	, 18	: 19	behind -19	capital -89	coordinator -38	end -39	late -67	next -8	source -56	subordinator 15	that -59	verb-thinking -34	word -55	— -24
end|preposition|v1|	, -19	- -65	behind -53	capital -16	end -31	late -55	next -57	preposition -53	source -23	subordinator -56	that -52	word -44
end|preposition|v2|	, -80	behind -70	coordinator -30	end -13	late -42	next -49	preposition -48	subordinator -45	that -49
end|preposition|verb-judging|	, -50	0 -79	1 -40	capital -86	coordinator -36	determiner 13	preposition -101	pronoun -63	stop -15	subordinator -62	t0 -55	that -33	v0 17	v1 -48	v2 -29	verb-judging -41	word -12
end|preposition|verb-saying|	, -70	0 -39	1 -47	adverb -64	capital -63	coordinator -62	determiner -56	preposition -28	pronoun -55	stop -74	subordinator 13	t0 -88	t1 -23	that 21	v0 -23	v1 -31	v2 -25	verb-judging -44	verb-saying -25	verb-thinking -45	word -39
end|preposition|verb-thinking|	, -58	0 -10	determiner -33	preposition -6	pronoun -36	stop -44	subordinator -27	that -44	v0 -85	v1 -40	v2 -27	word -53
end|preposition|word|	$ -59	% -39	- -64	0 -21	1 -20	2 -51	: 19	capital -76	coordinator -10	determiner -67	possessive -66	preposition -59	pronoun -104	quote -43	stop -12	t0 10	t1 -55	t2 -30	that -8	v0 -28	v1 -51	v2 -44	verb-saying -116	verb-thinking -95	word -38	— -59	’ -42
end|present|	0 -19	as -53	end 29
end|press|	0 -27	end 29	for -33	in -69	to -49	v0 36
end|promise|	, 11	0 -48	and -93	by -98	end 39	for -59	in -63	into -46	of -47	t0 11	t1 -62	that -33	to -79	v2 11
end|pronoun|0|	, -11	auxiliary -48	end 33	preposition 6	subordinator -27	that -56	word -28
end|pronoun|1|	, -66	coordinator 22	end 39	preposition -63
end|pronoun|t0|	, -39	coordinator -46	end 54	preposition -79	subordinator -41
end|pronoun|v0|	( -12	, 15	- -30	: -25	; -32	adverb -30	capital -82	coordinator -19	end 25	preposition -53	that -90	verb-thinking -17	word -46	— 20
end|pronoun|v1|	, -6	- -63	capital -43	coordinator -73	end -10	preposition -47	subordinator -47	that -27	word -31
end|pronoun|v2|	, -6	coordinator -28	end -42	preposition -36	subordinator -52	that -22	word -23
end|propose|	, 29	0 -13	and 32	as -46	end -39	for -61	from -47	of -60	on -96	that -67	to -58	v0 12	v1 -63	v2 7
end|protest|	0 32	end -32
end|prove|	end 9	v0 -9	v1 -55
end|question|	, -46	0 8	1 -8	about -32	and -15	as -39	at -59	because -43	by 32	for -49	from -38	of -42	on 14	so -19	t0 27	that -66	v0 -16	v1 -19	v2 -50	with -78
end|quote|	0 -54	end 47
end|rail|	0 23	end 6	for -61	in -44	of -31	to -67	v0 -6	v1 -47
end|raise|	end -38	in 20	to -53
end|read|	end -6
end|reaffirm|	0 -48	end 45
end|realize|	end 39	v0 -11
end|rebuke|	end 22	v0 13
end|rebut|	0 -31	end 34
end|recall|	, 11	0 -24	and 13	as -36	by -82	end 23	for -44	from -47	in -69	of -44	on -43	out -21	t0 10	that -54	to -66	v1 17	v2 -26	when -83	with -56
end|reckon|	, -6	0 -23	1 45	end 24
end|recognize|	0 -6	end -10	in -43	to -33	v0 -16	v1 15
end|recommend|	, -35	0 6	against -21	and -46	end 19	of -21	on -34	v0 -54	v1 22
end|record|	end 6
end|recount|	0 10	end -19
end|reference|	, 38	0 -28	as -34	end 10	in -7	of -25	to -40	v0 21
end|refer|	, 30	0 -23	and -22	in -53	of -46	t0 42	to -72	v0 13	v1 -62
end|reflect|	0 -65	end 62	v0 39
end|refuse|	, -14	0 -47	and -76	for -52	in -62	of -35	t0 -22	that -26	to -47	v1 -17
end|regard|	, 38	0 16	as -47	end -26	of -34	v1 -40
end|reiterate|	, -8	and -36	end 9	of -40	to -39	v1 -36
end|reject|	, 20	and 26	for -26	from -47	of -47	that -63	to -14	v0 16	v1 -61
end|remark|	end -26
end|remember|	, -74	0 -82	end 76	of -22	to -32	v0 -7
end|remind|	end 26	in -51	to -50	v0 -44	v1 16
end|repeat|	, 17	0 8	and -58	at 18	end 7	that -48	to -61	v0 19	v1 24
end|reply|	0 -44	end 48	in -38
end|report|	, -7	0 -26	1 -38	about -19	and -93	as -38	at -65	end 29	for -38	from -38	in -24	of -41	on -14	out -24	than -49	that -32	to -71	v0 17	v2 -17	with -63
end|request|	0 39	end -32	to 43	v0 -15
end|respond|	0 -21	and 8	for -89	of -45	on -83	that -65	to -70	v0 18	v1 18	with 33
end|rest|10-15|judging|	( -14	, 26	- 20	: 19	; 28	about -55	after -95	against -23	among -47	and 32	as -109	at -14	because -48	before -45	but -7	by -26	down -37	during 19	for -112	from -86	in 11	into -42	of -94	off -58	on -21	or -58	out -37	over -7	past -37	than -58	that 10	then -27	through -55	to -38	under -57	up -44	wednesday -18	week -26	what -30	when 18	whether -31	who 22	year -14	— 12
end|rest|10-15|judging|(|	v0 -49
end|rest|10-15|judging|,|	0 19	1 -71	2 17	t0 15	v1 25	v2 23
end|rest|10-15|judging|-|	v0 14
end|rest|10-15|judging|:|	v0 25
end|rest|10-15|judging|;|	v0 28
end|rest|10-15|judging|capital|	v0 18
end|rest|10-15|judging|coordinator|	0 -12	t0 31	v0 20	v1 -52	v2 -33
end|rest|10-15|judging|preposition|	0 -18	1 -74	2 -41	t0 -16	v0 -17	v1 -39	v2 -41
end|rest|10-15|judging|subordinator|	0 -13	v0 -26	v1 -38	v2 -43
end|rest|10-15|judging|that|	0 29	1 -27	v0 -72	v1 -39
end|rest|10-15|judging|word|	0 24	v0 -45	v1 -24	v2 -29
end|rest|10-15|none|	( -11	, -7	- -12	: 19	; 15	about -69	above -42	across -54	after -35	against -52	along -32	among -72	april -41	around -48	as -36	at 24	before -23	behind -53	between -49	beyond -41	by -7	despite 14	down -46	during -45	following 22	for -58	how -39	if 15	in -16	into -51	month -28	night -17	of -104	off -60	on -12	once -49	or -69	out -71	outside -27	over -76	saturday -50	since 22	so -58	sunday -34	than -90	that -77	through -58	thursday -41	to -69	tuesday -32	under -72	unless -36	until -48	week -31	what -38	when -9	while -73	who -43	within -59	without -62	year -23	— -52
end|rest|10-15|none|(|	v0 -45	v1 -59
end|rest|10-15|none|,|	1 -6	2 -74	t0 -15	t1 36	v0 -17	v1 -36
end|rest|10-15|none|-|	0 -33	v0 -6	v1 11
end|rest|10-15|none|:|	v0 14
end|rest|10-15|none|capital|	0 -52	v0 -79
end|rest|10-15|none|coordinator|	0 11	1 -54	t0 -15	t1 -27	v0 -25	v1 -61	v2 -34
end|rest|10-15|none|preposition|	0 -8	2 -33	t1 -37	v0 -47	v1 -60	v2 -56
end|rest|10-15|none|subordinator|	0 -12	t0 -91	v0 -39	v1 -42	v2 -46
end|rest|10-15|none|that|	0 -62	v0 -37	v1 -28
end|rest|10-15|none|word|	0 -28	v0 -29	v1 -26	v2 -27
end|rest|10-15|none|—|	0 12	t0 -67	v0 -51
end|rest|10-15|saying|	( 13	, 20	- 28	: -28	; 54	about -43	across 24	after 35	against -60	among -49	and 13	april -48	as -36	at 19	because -101	before 39	behind -40	between -34	but 37	by -34	down -50	during 25	for -20	friday -53	from 18	how -38	if -29	into -40	march -25	night -54	november -29	of -47	on -21	once -23	or -29	out -55	over -62	past -41	saturday -31	since -56	so -46	than -56	that 12	through 24	to -15	tuesday 10	under 17	up -71	wednesday -26	week -33	what -34	when 36	whether -45	which -53	while 31	who 11	with -34	within -37	year -32	— -8
end|rest|10-15|saying|,|	1 -17	t0 -25	t1 37	v0 17	v1 17	v2 13
end|rest|10-15|saying|-|	0 19	v0 26	v1 -61
end|rest|10-15|saying|:|	v0 -57
end|rest|10-15|saying|;|	v0 40
end|rest|10-15|saying|capital|	t0 13	v0 -84	v1 -32	v2 -25
end|rest|10-15|saying|coordinator|	0 13	1 8	t0 17	v0 7	v1 16	v2 -42
end|rest|10-15|saying|preposition|	0 7	t0 -40	t1 -51	v0 20	v1 -52	v2 -35
end|rest|10-15|saying|subordinator|	t0 -40	v0 48	v1 -35	v2 -46
end|rest|10-15|saying|that|	0 23	1 -24	v0 -66	v1 -28	v2 -36
end|rest|10-15|saying|word|	0 6	1 -42	t0 -41	v0 -49	v1 -36
end|rest|10-15|saying|—|	v0 -20
end|rest|10-15|thinking|,|	0 26	1 -93	t0 -13	v0 -8	v2 -46
end|rest|10-15|thinking|	- 10	: -22	about -21	after 23	against -17	as -85	at -72	because 21	by 13	for -88	from -84	if -40	in -36	like -58	of -83	on -24	or -32	out -29	over -52	than -49	that -85	toward -25	up -41	week -14	what -31	who -75	with 8	— 10
end|rest|10-15|thinking|:|	v0 -22
end|rest|10-15|thinking|capital|	v0 -47	v1 -22
end|rest|10-15|thinking|coordinator|	1 -32	t0 16	v0 -46	v1 -40	v2 -20
end|rest|10-15|thinking|preposition|	1 -79	t0 -90	v0 -157	v1 -48	v2 -36
end|rest|10-15|thinking|subordinator|	0 -17	1 -16	v0 -90	v1 -23
end|rest|10-15|thinking|that|	0 -69	v0 -74	v1 -23	v2 -22
end|rest|10-15|thinking|verb-thinking|	0 -20	1 -22	v0 -36	v1 -25	v2 -24
end|rest|10-15|thinking|word|	0 -45	v0 -44	v1 -38
end|rest|10-15|thinking|—|	0 13
end|rest|10-15|verb|	( 19	- 16	: -9	; 28	about -67	above -44	across -60	after 34	against -49	among -71	and 10	april -58	around -38	as 25	at -47	before 7	behind -49	between -60	beyond -43	but 37	by 43	despite 22	down -40	during -68	evening -35	for -38	from -85	how -77	if -108	in 6	into -57	january -33	july -29	march -16	may -34	monday -61	month -41	night -56	november -38	of -99	off -57	on -20	once -53	or -40	out -66	outside -38	over -16	past -53	saturday 22	since -71	so -9	sunday -53	that -35	then -41	though -51	through -84	thursday -45	to -163	toward -38	tuesday 25	under -74	until 10	up -84	week -47	what -61	whether -70	who -24	whom -31	whose -7	why -58	with -14	within -29	without 7	year -54	yet -60	– 29	— 21
end|rest|10-15|verb|(|	0 -45	v0 42	v1 16	v2 -33
end|rest|10-15|verb|,|	0 -11	2 -8	t0 23	t1 -24	v0 10	v1 -18	v2 -38
end|rest|10-15|verb|-|	0 8	v0 14	v1 -33
end|rest|10-15|verb|:|	v0 -24	v1 -43
end|rest|10-15|verb|;|	v0 59
end|rest|10-15|verb|auxiliary|	v0 -60	v1 -44
end|rest|10-15|verb|capital|	0 -16	1 -39	t0 -40	v0 14	v1 -35
end|rest|10-15|verb|coordinator|	0 12	1 -86	2 -62	t0 -15	t1 -45	v1 -26	v2 -53
end|rest|10-15|verb|determiner|	v0 13
end|rest|10-15|verb|preposition|	0 -31	2 -49	t0 -16	t1 -34	t2 -18	v0 -42	v1 -63	v2 -59
end|rest|10-15|verb|subordinator|	1 -56	2 -38	t0 6	t1 13	v0 10
end|rest|10-15|verb|that|	0 -28	1 -31	t0 -45	t1 -42	v0 -12	v1 -43	v2 -45
end|rest|10-15|verb|word|	0 -10	1 -30	t0 -43	t1 -44	v0 -13	v1 -33	v2 -36
end|rest|10-15|verb|–|	v0 29
end|rest|10-15|verb|—|	0 15	v0 16	v1 -30
end|rest|1|none|	end -118
end|rest|1|none|end|	1 -66	2 -40	t1 -30	v0 -27	v1 -86	v2 -87
end|rest|2|none|:|	v0 28	v1 -45
end|rest|2|none|	; -15	end 13
end|rest|2|none|;|	0 -17
end|rest|2|none|end|	0 -7	1 7	t2 18	v1 10	v2 10
end|rest|3|none|	, -16	: -11	; -38	against -22	april -26	around -25	as -28	august -38	before -42	but -51	december -31	down -32	easter -42	evening -33	for -45	friday -38	in -50	january -25	july -40	june -50	march -46	monday 20	month -32	morning -23	night -41	november -30	october -28	off -29	on -52	out -49	over -26	past -25	saturday -45	september -25	so -38	sunday -40	that 11	thursday -42	to -12	today -30	tuesday -7	up -49	wednesday 12	week -37	year -32
end|rest|3|none|,|	v0 -16	v1 -61
end|rest|3|none|:|	v0 22	v1 -23
end|rest|3|none|adverb|	v0 -41
end|rest|3|none|capital|	t0 -37	v0 -14	v1 -38	v2 -21
end|rest|3|none|coordinator|	v0 -53
end|rest|3|none|preposition|	0 -54	v0 -92	v1 -31	v2 -34
end|rest|3|none|subordinator|	v0 -62	v1 -35
end|rest|3|none|that|	v0 19	v1 -21
end|rest|3|none|word|	0 -57	t0 -24	v0 -33	v1 -26	v2 -33
end|rest|3|thinking|	like -29
end|rest|3|verb|	may -38
end|rest|4-5|judging|	and -24	for -46	in -47	into -25	of -35	that -71	to -56	what -32
end|rest|4-5|judging|preposition|	0 -30	v0 -98	v1 -23	v2 -20
end|rest|4-5|judging|subordinator|	0 -34	v0 -19	v1 -21
end|rest|4-5|judging|that|	v0 -65
end|rest|4-5|none|	( -26	, -65	- -36	: -37	about -79	across -61	after -16	against -59	among -54	and -104	around -43	as -34	at -43	because -56	before -104	behind -46	between -59	but -64	by -106	down -53	during -66	following -54	friday 13	from -12	if -51	in -17	into -47	july -21	june -37	march -35	monday -60	near -52	night -22	november -41	of -84	off -46	on -18	or -51	out -27	outside -50	over -9	past -41	per -46	since -48	so -33	than -18	that -68	thursday -47	to -51	toward -48	tuesday -64	under -68	until -37	up -38	who -29	with -54	within -35	without 14	year -32
end|rest|4-5|none|(|	v0 -14	v1 -41
end|rest|4-5|none|,|	0 8	1 15	t0 7	v0 -95	v1 -93	v2 -68
end|rest|4-5|none|:|	0 -40	v0 -10
end|rest|4-5|none|capital|	0 6	v1 -38	v2 -27
end|rest|4-5|none|coordinator|	0 -135	1 -27	2 -30	t0 -74	v0 -39	v1 -53	v2 -17
end|rest|4-5|none|preposition|	0 12	1 -80	2 -15	t0 -166	t1 -35	v0 -37	v1 -55	v2 -43
end|rest|4-5|none|subordinator|	t0 -61	v0 -174	v1 -52	v2 -20
end|rest|4-5|none|that|	0 -54	v0 -43	v1 -16
end|rest|4-5|none|word|	0 -44	v0 -32	v1 -20
end|rest|4-5|saying|	, 86	about -27	and -56	at -46	for -67	from -25	in -12	of -37	on -46	than -38	that -52	to -72	who -36	with -46
end|rest|4-5|saying|,|	0 55	1 -65	v0 71
end|rest|4-5|saying|coordinator|	0 -48	v1 -44
end|rest|4-5|saying|preposition|	0 -16	t0 -44	v0 -117	v1 -14	v2 -16
end|rest|4-5|saying|subordinator|	v0 -49
end|rest|4-5|saying|word|	v0 -42
end|rest|4-5|thinking|	and -31	like -45	of -35	that -35	to -48
end|rest|4-5|thinking|preposition|	v0 -58	v1 -14
end|rest|4-5|thinking|verb-thinking|	v0 -26
end|rest|4-5|verb|	, -59	about -28	and -8	as -60	but 26	for -61	from -51	if -41	in -41	may -36	of -33	on -41	since -26	than -49	that -60	to -59	what -38	who -23
end|rest|4-5|verb|,|	v0 -46	v2 -34
end|rest|4-5|verb|coordinator|	v0 9	v1 -32
end|rest|4-5|verb|preposition|	0 -54	v1 -39	v2 -24
end|rest|4-5|verb|subordinator|	0 -59	v0 -80	v1 -28	v2 -19
end|rest|4-5|verb|that|	v0 -50
end|rest|6-9|judging|	, -30	and -15	as -59	at -49	before -57	but -72	by -71	for -57	from -65	in -98	into -41	of -73	on -57	that -41	to -9	under 25	up -21	what -27	which -26	who -61	with -40
end|rest|6-9|judging|,|	0 -47	v1 -92	v2 -63
end|rest|6-9|judging|coordinator|	v0 -38	v1 -60
end|rest|6-9|judging|preposition|	0 -64	v0 19	v1 -37	v2 -26
end|rest|6-9|judging|subordinator|	0 7	v0 -84
end|rest|6-9|judging|that|	v0 -51
end|rest|6-9|judging|word|	v0 -29
end|rest|6-9|none|	( -29	, -33	- -11	: -81	about -63	across -46	after -19	against -65	along -46	among -71	and -35	as -53	at -32	because -83	before 8	behind -49	between -61	beyond -39	but -27	by -32	despite 46	down -31	during 18	following -62	for -89	friday -26	from -124	how -35	if -63	in -31	inside -47	into -43	near -30	night -23	of -92	off -46	on -7	once -27	out -81	outside -39	over -97	past -39	per -28	since -44	so -44	than -89	that -66	through -14	toward -40	tuesday -66	under -76	until -39	up -73	week -22	what -35	when -70	whether -37	while 22	who 14	without -60	year -21	yet -39	— -26
end|rest|6-9|none|,|	0 -21	1 -11	t0 20	t1 -60	v0 -6	v1 -71	v2 -101
end|rest|6-9|none|-|	v0 -57
end|rest|6-9|none|:|	v0 -58
end|rest|6-9|none|capital|	0 -12	v0 -73	v1 -30
end|rest|6-9|none|coordinator|	0 15	1 -51	t0 -103	v0 -45	v1 -82	v2 -30
end|rest|6-9|none|preposition|	0 6	1 -102	2 -32	t0 -13	t1 -39	v0 -23	v1 -48	v2 -47
end|rest|6-9|none|subordinator|	0 9	1 -31	t0 -66	v0 -49	v1 -77	v2 -35
end|rest|6-9|none|that|	0 -50	v0 -42	v1 -24	v2 -26
end|rest|6-9|none|word|	0 16	t0 -21	v0 -23
end|rest|6-9|saying|,|	0 -49	v0 69	v1 -78
end|rest|6-9|saying|	- 16	: 64	about -47	after -56	against -30	and -9	as 9	at -93	before -37	by -43	during 16	from -43	in -7	into -42	of -69	on 8	over -45	than 19	that -69	to -118	up -29	what -22	when -36	which -26	while -41	who -49	with -77	within -43
end|rest|6-9|saying|coordinator|	0 -19	t0 14	v1 -52	v2 -19
end|rest|6-9|saying|preposition|	0 -15	1 -46	t0 -80	v0 -51	v1 -48	v2 -39
end|rest|6-9|saying|subordinator|	0 -9	v0 -20	v1 -29
end|rest|6-9|saying|that|	0 -48	v0 -38	v1 -19
end|rest|6-9|saying|word|	v1 -30
end|rest|6-9|thinking|	, -11	and -65	as -42	by 6	for -47	in -61	like -35	of -47	on -63	out -24	than -43	that -58	when -52	who -46
end|rest|6-9|thinking|,|	v0 -21	v1 14	v2 -65
end|rest|6-9|thinking|coordinator|	v0 -72	v1 -20
end|rest|6-9|thinking|preposition|	0 18	1 -46	t0 -57	v0 -118	v1 -22	v2 -25
end|rest|6-9|thinking|subordinator|	0 -27	v0 -89
end|rest|6-9|thinking|that|	v0 -54
end|rest|6-9|thinking|verb-thinking|	v0 -23
end|rest|6-9|thinking|word|	0 -39
end|rest|6-9|verb|	, -44	- -31	about -19	after -9	and -64	as -96	at -78	because -85	before 18	but -43	by 18	down -24	for -87	from -77	how -48	if -68	in -57	into -19	of -63	off -33	on -82	once -36	or -60	out -32	since -34	so -17	sunday -38	than -50	that -98	though -21	to -81	under -25	until -39	week -18	what -46	when -57	where -62	whether -37	which -29	while -43	who -78	with -73	– 10	— 63
end|rest|6-9|verb|,|	0 8	1 -92	t0 36	v0 -30	v1 -155	v2 -69
end|rest|6-9|verb|-|	0 28	v0 -12
end|rest|6-9|verb|auxiliary|	0 14	v0 -35
end|rest|6-9|verb|capital|	v0 -29
end|rest|6-9|verb|coordinator|	0 -56	1 -14	t0 -53	v0 -55	v1 -56	v2 -26
end|rest|6-9|verb|preposition|	0 -76	1 -23	t0 -93	t1 -13	v0 -113	v1 -51	v2 -33
end|rest|6-9|verb|subordinator|	0 -43	1 -11	t0 -54	v0 -163	v1 -39	v2 -46
end|rest|6-9|verb|that|	0 -92	1 -21	t1 -16	v0 -59	v1 -28	v2 -17
end|rest|6-9|verb|word|	0 -73	v0 -52	v1 -23	v2 -17
end|rest|6-9|verb|—|	v0 60
end|retort|	end -19	v0 13
end|reveal|	, -17	0 -80	and -34	as -60	by -80	end 32	for -50	in -56	of -23	to -63	v1 -57	v2 63
end|rule|	0 -8	and 14	end 28	to -50	v0 -9
end|saturday|	, 22	. -45	0 14	possessive -35	preposition -53	stop -45	v0 -80	v1 -28	’s -35
end|say|	( 17	- 15	0 -81	1 -50	2 17	: -9	about -54	above -56	across -51	after -9	against -55	along -27	among -49	and -74	april -58	as -149	at -121	august -40	because -157	before -134	behind -50	between -56	beyond -32	but -90	by -157	christmas -44	despite -76	down -29	during -101	end 72	following -60	for -115	friday -39	from -87	how -54	if -98	in -51	into -69	january -30	july -26	june -27	like -38	march -40	may -68	monday -68	month -18	morning -46	near -50	night -32	nor -51	november -34	of -49	off -75	on -104	once -84	or -59	out -45	outside -57	over -74	past -41	per -52	saturday -58	september -11	since -61	so -77	sunday -33	t1 18	that -39	then -36	though -31	through -107	thursday -40	to -62	toward -38	tuesday -37	under -81	until -89	up -75	v0 14	v1 9	v2 15	via -47	wednesday -25	week -38	weekend -13	what -62	when -181	where -27	whether -67	which -29	who -72	whose -41	why -46	with -155	within -69	without -86	year -32	yet -36	— 30
end|seek|	, 15	0 10	about -23	and -25	as -10	by -75	end 18	for -39	from -63	in -85	into -32	of -50	on -96	t0 20	that -49	to -84	v0 -34	v1 -37	v2 14	who -18
end|see|	0 -77	1 30	about -20	and -65	as -139	between -39	by -50	end 43	for -57	in -87	of -46	on -76	t0 15	that -59	to -96	v0 11	with -59
end|september|	. -25	0 -40	preposition -16	stop -25	v0 -44
end|shares|false|	, 39	0 -10	coordinator -40	v0 -29	v1 -68	v2 19
end|shares|no-verb|	0 -15	1 -144	2 -27	coordinator -47	end -13	t0 -13	t1 -20	t2 -43	v0 -25	v1 -35	v2 -124
end|shares|none|	- 15	0 8	1 -27	2 -9	adverb -20	auxiliary -30	capital -17	determiner -32	end -7	preposition -14	subordinator -13	t0 -11	t1 -6	that -29	v1 -29	v2 -12	verb-thinking -86	word -46	– 7	— 11
end|shares|other|	, 15	0 72	coordinator 43	v0 10	v1 -107	v2 -69
end|shares|true|	, -20	0 41	coordinator 45	t0 59	v1 -24	v2 -68
end|show|	, 8	0 -46	1 -62	2 -21	: 7	about -29	after -47	among 21	and -96	as -66	at -59	between -30	by -91	end 33	for -57	from -45	in -33	of -60	on -80	or -22	out -20	over -60	saturday -16	t1 21	than -60	that -36	to -105	up -49	v0 7	v1 25	v2 -9	with -141
end|shrug|	end -44
end|signal|	end -30	v0 19
end|sign|	0 21	as 12	end -62	in -53	of -35	that 31	to -65	v0 -22	v1 -60
end|since|	2021 -28	2024 -17	auxiliary -26	capital -58	determiner -8	he -39	january -27	june -32	pronoun -41	v0 -119	v1 -32	verb-saying -52	word -49
end|slam|	, 9	and -13	as 12	for 16	of -22	to -53	v0 -18
end|source|source|0|	false -10
end|source|source|v0|	false -66	true 52
end|source|source|v1|	false -67	true 23
end|so|	. -38	adverb -59	determiner -52	far -64	many -46	much 22	out -38	preposition -42	stop -38	v0 -117	v1 -39	v2 -21
end|speak|	, -21	0 15	and -16	end 13	in 13	of -51	that -43	to -47	v0 -61	v2 13
end|speculate|	end 19	v0 33
end|state|	and 61	end -45	for -34	in -53	of -36	to -57	v1 -12
end|stress|	end 13	v0 9
end|subordinator|$|	v0 -40	word -40
end|subordinator|,|	capital -24	v0 -57	v1 -19
end|subordinator|0|	, -32	behind -8	capital -53	end -26	late -82	next 18	preposition 6	that -38
end|subordinator|1|	, -61	behind -23	next -48	that -34
end|subordinator|2|	next -58
end|subordinator|adverb|	0 36	determiner -31	preposition -41	stop 26	subordinator -65	t0 -58	v0 -114	v1 -36	v2 -21	word -19
end|subordinator|auxiliary|	0 -60	auxiliary -23	stop -43	t0 -37	v0 11	v1 -32	v2 -37	verb-saying 40	word -81
end|subordinator|capital|	, -73	0 -45	1 -26	auxiliary 27	coordinator -71	preposition -53	stop -7	t0 16	v1 -64	v2 14	verb-thinking -25	word -40
end|subordinator|determiner|	0 -25	1 -38	adverb -91	auxiliary -35	capital -36	determiner -90	preposition 10	quote -44	subordinator -37	t1 -51	v0 -46	v1 -65	v2 -63	verb-judging 16	verb-saying -67	word -13
end|subordinator|preposition|	0 -13	capital -51	determiner -28	preposition -39	pronoun 15	v0 -6	v1 -36	v2 -43	verb-saying -40	word -9
end|subordinator|pronoun|	0 21	1 -27	auxiliary 12	coordinator -57	possessive -61	t0 -42	v0 -8	v2 -66	verb-judging -74	word 11
end|subordinator|quote|	1 -31	auxiliary -30	end -37	stop -37	v0 -60	v1 -28	v2 -13
end|subordinator|stop|	determiner -39	end -47	quote -39	v0 -62	v1 -15
end|subordinator|subordinator|	determiner -12	pronoun -16	v0 -27	v1 -27
end|subordinator|t0|	behind -8	next -40	preposition -59
end|subordinator|that|	word -23
end|subordinator|v0|	, -22	- 23	: 29	behind 11	capital -41	coordinator -39	end 48	late -33	next -7	preposition -86	source -67	subordinator -20	that -29	word -38
end|subordinator|v1|	, -113	behind -69	coordinator 14	end 12	late -46	next -25	preposition -46	subordinator -25	that -65
end|subordinator|v2|	, -90	behind -44	coordinator -37	end 56	next -9	preposition -55	subordinator -51	that -65
end|subordinator|verb-judging|	0 16	capital 17	preposition -43	v0 -54	v1 -34	word -44
end|subordinator|verb-saying|	0 11	determiner -47	preposition 42	word -61
end|subordinator|word|	0 10	1 -39	adverb -73	auxiliary -59	capital 32	coordinator -22	determiner -13	preposition -81	pronoun -57	stop -99	subordinator -8	t0 -9	that 16	v0 -40	v1 -57	v2 -50	verb-saying -68	verb-thinking -34	word -10
end|suggest|	, 16	- 35	0 -6	1 18	about -17	against -32	and -60	around -39	as -61	at -49	because 9	by -63	for -68	from -46	if -33	in -85	into -24	of -58	off -31	on -77	or -37	out -39	over -29	so -50	t0 24	than -47	that -72	to -79	v1 -42	v2 -6	who -59	with -90
end|sunday|	. -40	stop -40	v0 -69	v1 -21	word -41
end|support|	, -16	0 21	and 21	as -52	at -34	by -9	end -30	for 12	in 24	of -64	on -14	t0 -24	that -54	to -13	v0 -19	v2 -37	who 6
end|suspect|	, -34	end 35	v0 -47	v1 35
end|talk|	, -7	0 21	1 14	and -33	as -36	at 31	for 30	how -28	of -73	on -14	that -34	to -60	v0 -23	v1 -39	v2 -6	when 27
end|tell|	0 -18	1 -42	about -12	after -77	and -81	as -57	at -97	but -44	by -31	end 22	for -68	from -51	if -43	in -85	into -18	morning -16	of -32	on -64	or -13	out -38	over -32	since -52	sunday -22	t0 19	than -49	that 21	through -53	thursday -34	to -75	until -49	v1 -37	v2 18	week -20	when -54	who -16	with -71	within -39
end|testify|	by -66	end -20	to -47
end|thank|	, -49	and 42	for -53	v0 -33
end|than|	$ -61	0 -13	1 -58	100 -35	2 -15	60 -39	a -55	adverb -46	any -37	auxiliary -43	capital -66	clinton -55	determiner -21	half -40	his 29	in -76	it -36	its -49	most -51	preposition 16	pronoun -53	subordinator 20	t0 -66	the -65	v0 -41	v1 -42	v2 -18	verb-saying -56	word -108
end|that|	 -42	, -53	. 15	0 -7	1 -50	2 -43	a -29	adverb -56	an -40	any -26	as -38	before -18	beijing -27	can -43	capital -31	carson -48	clinton -39	could -59	democrats -40	determiner -18	exist -24	had -46	has -71	have -68	he 12	her -24	his -49	i -48	in -33	included -25	is -49	it -62	killed -25	led -62	left -37	many -27	mexico -15	most -14	mr. -58	mrs. -18	night -24	no -32	obama -49	of -43	one -29	possessive -45	preposition -56	pronoun -7	quote -42	relied -24	rubio -48	sanders -39	she -83	showed -38	some -56	stop 15	subordinator -59	t0 -72	t1 -46	their -28	there -25	they -43	trump -33	v0 -21	v1 -52	v2 -50	verb-judging -87	verb-saying -96	verb-thinking -60	was 11	way -16	were -55	will 12	with -35	word -53	would -93	’s -27
end|that|,|	v0 -39
end|that|0|	( -46	, -21	- -26	auxiliary -58	behind 14	capital -45	coordinator -76	end -20	next -22	preposition -49	subordinator -49	that -65	verb-thinking -11	word -69	— 36
end|that|1|	, -31	behind -15	coordinator -41	end -6	next -57	preposition -45	subordinator -31	that -21
end|that|2|	coordinator 17	next -39	preposition -29
end|that|adverb|	0 -47	auxiliary -24	v0 -34	v1 -27	v2 -21	word -48
end|that|auxiliary|	0 15	1 -27	adverb -75	auxiliary -56	t0 -32	v0 -126	v1 -36	v2 -25	verb-judging -35	verb-saying -43	verb-thinking -44	word 20
end|that|capital|	0 -8	1 -20	auxiliary -77	possessive -62	t0 -22	v0 -104	v1 -31	v2 -17	verb-judging -51	verb-saying -36	word -63
end|that|determiner|	1 -28	auxiliary -16	capital -70	determiner -29	preposition -57	t0 -31	t1 -32	v0 -93	v1 -38	v2 -46	verb-judging -16	verb-saying -43
end|that|judging|0|	false 17	true 48
end|that|judging|v0|	false -65	true 73
end|that|judging|v1|	false -80	true 36
end|that|judging|v2|	false -52	true -11
end|that|possessive|	0 -46
end|that|preposition|	capital -19	determiner -45	v0 -43	v1 -19	word -38
end|that|pronoun|	0 -16	1 -16	adverb -39	auxiliary -112	coordinator -19	possessive -35	quote -38	t0 -26	v0 11	v1 -22	v2 -32	verb-judging -64	verb-thinking -55	word 16
end|that|quote|	auxiliary -23	preposition -30	stop -51	v0 -47	v1 -14
end|that|saying|0|	false -64
end|that|saying|1|	false -57
end|that|saying|2|	false 18
end|that|saying|t0|	false -79	true 22
end|that|saying|v1|	false -30	true 8
end|that|saying|v2|	false -41	true 11
end|that|stop|	end 18	v0 19	v1 -20
end|that|subordinator|	determiner -40	stop -18	v0 -44	v1 -27	word -19
end|that|t0|	, -48	coordinator -31	end 29	next -67	preposition -55
end|that|t1|	next -46
end|that|thinking|0|	false -24	true -16
end|that|thinking|v0|	false -53	true 57
end|that|thinking|v1|	false -24	true 37
end|that|thinking|v2|	false -73	true -6
end|that|v0|	( 25	- 10	: 45	; 19	auxiliary -37	behind -60	capital -99	coordinator -20	end 18	late -63	next -14	preposition -57	subordinator -38	that -72	verb-thinking -22	word -50	— 16
end|that|v1|	- 12	behind -30	capital -25	coordinator -82	end 33	next -49	preposition -50	subordinator -63	that -44	word -32
end|that|v2|	( -35	, -27	behind -34	capital -42	coordinator -34	end 9	next -38	preposition -48	subordinator -64	that -44	word -42
end|that|verb-judging|	0 -66	determiner -47	preposition -20	v0 -48	v1 -33	word -47
end|that|verb-saying|	0 -66	1 -26	determiner -46	v0 -46	word -36
end|that|verb-thinking|	0 -45	pronoun -33
end|that|word|	, -35	0 -29	1 -19	adverb 18	auxiliary -50	capital -64	coordinator -53	determiner -75	preposition -72	pronoun -43	stop -44	subordinator -52	t0 -36	v0 -84	v1 -30	v2 -22	verb-judging -61	verb-saying -21	verb-thinking -26	word -104
end|then|	v0 -61	v1 -25	v2 -27	verb-judging -27	word -40
end|think|	, -11	0 -26	about -27	and -85	as -60	by -80	for -53	from -52	in -7	of -43	on -64	than -19	that 31	to -93	up -29	v0 17	v1 -6	v2 -25	with -75
end|though|	1 -10	determiner -40	he -44	it -35	pronoun -27	v0 -53	v1 -33
end|threaten|	, 28	end -11	from -33	on -32	t0 16	to -52	v0 22	v1 -68
end|through|	0 8	capital -100	determiner 13	v0 22	v1 -53	v2 -52	word 8
end|thursday|	, 30	. -42	0 -45	night 12	stop -42	v1 -23	word 10
end|today|	. -30	stop -30	v0 -43
end|tout|	and -46	as -49	end -28	in 20	of -38	to -65
end|toward|	0 -66	2 -17	capital -56	determiner -51	v0 -49	v1 -39	word -43
end|to|	 -51	$ -52	0 -38	1 -49	17 -46	2 -36	44 -34	a -98	abortion -28	accept -50	acknowledge -23	act -67	add -42	address -46	adverb -101	all 14	allow -38	an -87	answer -41	appeal -60	appear -25	arm -36	ask 15	attack -38	attend -33	auxiliary -83	avoid 28	back -29	ban -68	be -66	bear -30	become -28	beijing -57	blame -50	block -41	boost -35	break -35	bring -63	broker -20	build -63	call -44	campaign -51	capital -23	carry -50	change -56	check -63	china -45	choose -43	clinton -58	close -37	collect -37	combat -50	come -44	comment -31	congress -41	consider -61	continue -52	count -51	cover -39	crack -30	create -41	customers -17	cut -42	date -34	deal -64	decide -40	defeat -56	defend -28	deliver -41	democratic -50	determine -33	determiner -18	disavow -42	discuss -55	do -54	drink -29	each -51	election -53	embrace -52	end -36	ensure -42	enter -45	every -50	expand -53	explain -63	extend -37	fall -32	fight -67	file -32	fill -55	find -69	fix -41	focus -43	follow -65	fund -49	gain -41	get -72	give -60	go -57	goldman -48	have -53	hear -33	help 34	her -71	him -62	his 7	hold -42	hurt -36	intervene -49	investigate -43	israel -36	it -41	its -60	join -35	keep -57	kill -30	know -66	lake -10	lay -33	lead -56	leave -76	lie -36	link -21	make -115	mean -52	meet -55	more -50	move -47	mr. -37	offer -50	one -62	open -70	other -41	pass -53	pay -44	pick -46	place -52	play -60	power -31	preposition -38	press -61	prevent -48	proceed -25	pronoun 19	prosecute -35	protect -56	provide -41	pull -25	pursue -43	push -37	put -27	quote -51	raise -78	rally -35	reach -27	rebuild -46	receive -35	reconcile -13	recover -33	reform -24	release -71	remove -34	reopen -42	repeal -62	replace -50	resign -55	respond -51	rest -30	review -55	run -51	sanders -53	save -44	say -57	secure -47	see -89	send -60	serve -69	share 19	show -54	sign -51	some 21	speak -56	spend -76	stand -50	stay -44	stem -32	stop -93	study -49	subordinator -52	support -71	t0 -122	t1 -41	t2 -28	take 16	talk -34	talks -49	tell -43	temporarily -51	that -38	the -39	their -70	them -35	this -63	tighten -50	train -57	travel -39	treat -44	trump -83	try 32	turn -44	two -49	unify -30	unite -49	use -60	v0 -31	v1 -35	v2 -26	verb-judging -42	verb-saying -68	verb-thinking -20	victory -44	visit -44	vote -76	voters 23	wait -60	wall -41	washington -45	watch -41	wear -38	what -48	which -45	win -64	withdraw -45	word -46	work -52
end|try|	v0 17
end|tuesday|	's -45	, -37	. -7	0 -24	night 14	possessive -56	preposition -46	stop -7	v0 27	v1 -22	word 6	’s -36
end|tweet|	, 23	0 -8	end -31	for 30	in -62	of -46	to -51	v0 -11
end|understand|	, -39	0 -27	end 8	of -34	to -64	v0 -21	v1 41
end|under|	0 21	a -64	capital -43	determiner -18	t0 -58	v0 -129	v1 -50	v2 -31	way -26
end|unless|	capital -51	v0 -68
end|until|	0 29	adverb -49	capital -76	determiner 14	it -34	pronoun -30	t0 -53	the -49	v0 -117	v1 -24	word 16
end|upon|	determiner -42	v0 -59	v1 -35
end|up|	, -57	. -32	0 -14	a -34	any -23	by -46	capital -42	determiner -65	for -55	in 15	preposition -12	stop -32	subordinator -29	t0 -66	the -44	to -67	v0 -127	v1 -25	v2 -35	with -48	word -80
end|urge|	, -25	0 6	end 16	for -14	in 15	of -42	on -76	t0 -68	t1 -26	that -29	to -160	v0 21	with -66
end|use|	0 30	end -15
end|verb-judging|0|	, -42	coordinator -6	end -28	that 19
end|verb-judging|1|	, 10
end|verb-judging|v0|	, -10	end 28	preposition -116	subordinator -80
end|verb-judging|v1|	end 56
end|verb-judging|v2|	end 25	preposition -30
end|verb-saying|0|	, 28	coordinator -58	end 57	preposition -41	that -57
end|verb-saying|1|	, -49
end|verb-saying|t0|	end 51	preposition -52
end|verb-saying|v0|	end 78	preposition -87
end|verb-saying|v1|	end 9
end|verb-saying|v2|	end 11
end|verb-thinking|0|	next -24	that -13
end|verb-thinking|capital|	, -18	0 -25	capital -39	coordinator -24	v0 -26
end|verb-thinking|determiner|	v0 -23	word -24
end|verb-thinking|preposition|	v0 -23	verb-judging -16
end|verb-thinking|stop|	end -23
end|verb-thinking|v0|	end -14	next -52	preposition -46	that -32
end|verb-thinking|v1|	next -18
end|verb-thinking|v2|	next -17
end|verb-thinking|word|	preposition -32	v0 -30	word -27
end|via|	capital 32
end|view|	and -60	as -74	end -10	in -11	of -40	that 27	to -63	v1 -92	who -39	with 45
end|vote|	, 17	and -6	end -63	for 28	in 33	of -63	on 18	t0 -6	to -66	v0 7	v1 -45
end|vouch|	0 -10	end 19
end|vow|	, 16	0 -41	and -22	at -56	end 22	for -42	if -17	of -35	on -76	t0 12	to -57	v0 18	v1 -21
end|want|	, -16	about -44	and -10	as -51	at -55	end 36	for -70	from -47	in -87	of -74	or -36	t0 -49	that -38	to -104	v0 7	v1 -11	v2 9	who -58	with -48	without 27	— -12
end|warn|	, 18	0 -33	1 -20	against -35	as -44	by -52	if -41	in -65	of -36	off -26	on -39	that -25	to -15	v0 20	v2 -41	year -22
end|wednesday|	, -51	. 12	0 12	stop 12	v0 -53	v1 -19
end|weekend|	0 -44	v0 -19
end|week|	, -40	. -37	0 -44	for -21	in -16	possessive -36	preposition -39	stop -37	subordinator -21	t0 -19	that -17	v0 -46	v1 -25	’s -27
end|welcome|	, 19	end -10	in -46	to -65	v0 10
end|what|	0 -69	1 -15	auxiliary -40	capital -50	determiner -42	had -29	he -56	is -24	it -30	pronoun -76	she -44	the -24	v0 -87	v1 -22	v2 -18	was -18	word -35
end|when|	 -31	0 10	a 6	capital -84	he 15	his -64	i 22	it -16	pronoun 19	quote -31	she -47	they 29	v1 -64	v2 -49	verb-saying -11	word -70
end|where|	0 -55	capital 14	determiner -54	it -37	pronoun -68	t0 -38	the -45	v0 -92	v1 -49	v2 22
end|whether|	0 -44	capital -40	determiner -51	he -64	it -44	preposition -51	pronoun -84	she -29	the -42	to -51	v0 -113	v1 -36	v2 -12	word -31
end|which|	0 -59	auxiliary 24	capital -46	determiner -35	he -37	pronoun -53	she -41	the -38	v1 -29	v2 -29	word -59
end|while|	0 46	capital 6	determiner 15	preposition 15	pronoun -58	secretary -51	t0 -8	v0 -34	v1 -49	v2 -57	verb-saying 22	word 12
end|whom|	he -24	pronoun -32	v0 -36	v1 -15	word -26
end|whose|	verb-thinking -41	word -22
end|who|	0 23	1 -31	adverb -48	are -66	auxiliary -30	can -49	cannot -16	could -75	had -71	has -61	have -56	is -51	pronoun 16	said -59	say 23	t0 -58	v0 -93	v1 -41	v2 -40	verb-judging -67	verb-thinking -74	want -31	was -32	were -27	will -66	word -81	would 12	wrote -45
end|why|	it -39	pronoun -47	v0 -66
end|within|	0 -47	a -24	determiner -64	his -13	the -48	v0 -76	v1 -23	word -72
end|without|	0 -60	a -72	determiner 6	the -57	v0 16	v1 -43	word -109
end|with|	, -47	1 39	a -34	adverb -57	an -51	both -49	capital -62	clinton -64	determiner -28	donald -41	her 12	him -57	his -81	individuals -34	iran -51	it -46	little -51	many -41	more 29	mr. -36	one -56	other -48	political -43	pronoun -74	sanders -62	subordinator -59	t0 -19	that -64	the -38	their -72	them -33	those -33	trump -78	v0 -48	v1 -56	v2 -40	voters -33	what -56	word 7
end|wonder|	for -48	v0 -19
end|word|,|	0 -34	adverb -33	coordinator -22	determiner -14	t0 -25	v0 -24	v1 -24	v2 -35	verb-judging -22	word -32
end|word|0|	, 9	; -21	auxiliary 31	behind 26	capital 7	coordinator -33	end 34	next -29	preposition -33	subordinator 12	that -23	word 14	— -9
end|word|1|	, -27	behind -36	capital -25	coordinator -74	end 13	next -41	preposition 12	subordinator -31	that -32	word -40
end|word|2|	, 22	coordinator -42	end 13	preposition -49
end|word|adverb|	0 -53	v0 -32	word -48
end|word|auxiliary|	0 -7	1 -32	adverb -71	auxiliary -67	determiner -23	t0 -32	v1 -30	v2 -30	verb-judging -54	verb-saying -41	verb-thinking -41	word 8
end|word|capital|	auxiliary -31	v0 -42	v1 -22	word -33
end|word|coordinator|	auxiliary -24	v0 -27	word -47
end|word|determiner|	0 -38	capital -31	v0 -34	v1 -13	word -37
end|word|possessive|	0 13	capital -38	v0 -40	word -27
end|word|preposition|	0 -39	capital -40	determiner -33	t0 -20	v0 -52	v1 -16	verb-saying -27	word -44
end|word|pronoun|	auxiliary -44	v0 -27	v1 -33	verb-saying -48	word -12
end|word|stop|	0 -57	capital -42	determiner -25	end -44	preposition -18	pronoun -11	quote -34	t0 -24	v0 -33	v1 -26	v2 -27
end|word|subordinator|	determiner -41	v0 -50	word -39
end|word|t0|	, 46	coordinator 8	end 6	next -73	preposition -113	subordinator -59	word -32
end|word|t1|	next -45	preposition -33
end|word|that|	0 -43	v0 -31	word -25
end|word|v0|	( -63	, -9	- -12	: 22	; -10	auxiliary -26	behind -70	capital -69	coordinator -17	end 18	late -60	next -24	preposition -22	source -11	subordinator -135	that -79	verb-thinking -15	word 8	— -56
end|word|v1|	, -26	: -64	; 14	auxiliary -19	behind -22	capital -27	coordinator -85	end -19	late -21	next -50	preposition -56	subordinator -83	that -40	word -39
end|word|v2|	, -106	behind -24	coordinator -27	end 13	next -39	preposition -53	subordinator -31	that -46	word -18
end|word|verb-judging|	determiner -52	v0 -38	v1 -32
end|word|verb-saying|	0 21	capital -53	determiner -43	pronoun 22	v0 -56	v1 -43	verb-judging -20
end|word|verb-thinking|	0 -61	determiner -54	preposition -39	that -33	v0 -42	v1 -32	word -35
end|word|word|	0 -79	1 -21	adverb -44	auxiliary -29	coordinator -37	determiner -34	preposition -64	stop -29	v0 -70	v1 -31	v2 -25	word -48
end|worry|	, 26	0 15	end -8	in -61	of -34	to -42	v0 -17	v1 -7
end|write|	, 19	0 18	and 26	at -40	but -39	end -24	for -43	in 8	of -52	on -36	that -47	to -65	v0 -19	v1 -21	v2 -8
end|year|	's -46	, -29	. -32	0 -60	and -27	coordinator -27	in -21	possessive -51	preposition -36	stop -32	subordinator -38	t0 -31	that -42	to -18	v0 -37	v1 -24	word -22	’s -24
end|yet|	adverb -25	preposition -52	to -46	v0 -61	v1 -8	word -51
end|–|	0 -7	capital -26	determiner 14	preposition -61
end|–|0|	next -10
end|–|capital|	0 -17	word -61
end|–|determiner|	0 23	word -6
end|–|preposition|	v0 -49
end|–|v0|	next -19
end|—|0|	next -29	that 36
end|—|	a 24	adverb -15	and 7	at -58	but 14	determiner 27	including -65	of -54	or -61	preposition -17	subordinator 6	t0 14	the -14	though 24	v1 -11	verb-thinking -70	word 15
end|—|coordinator|	determiner -8	preposition 7	v0 17
end|—|determiner|	0 18	v0 15	v1 8	word 38
end|—|preposition|	0 -21	determiner -22	v0 -45	word -17
end|—|subordinator|	pronoun -29
end|—|v0|	behind -46	that 10
end|—|v1|	next -6
end|—|word|	determiner -67	t0 12	v0 25	word -9
	none 11
none|according|	source -10
none|accuse|	participle 45	present -8
none|	acknowledge -40	add 38	admit -23	advise 47	advocate -18	affirm 12	aim -14	allege -75	allow 25	allude -45	announce -19	answer 28	apologise 28	appeal 29	argue -45	ask 25	assail -63	assert -58	assess 21	assume 13	assure -16	attack -21	attribute 33	back 20	beg 56	believe -37	bemoan -54	bill 6	blame 21	blast -49	boast -20	brag -45	brand 39	call 6	caption 70	care 34	cast 41	caution -10	celebrate 46	challenge 16	champion 27	chant 59	charge 9	cheer 17	chime -19	chip 87	cite -15	claim -13	clarify -31	commend 26	comment -6	compare 34	complain 22	concede 6	conclude -11	condemn -45	confess 42	confirm -12	congratulate 8	consider -34	continue 59	contradict -18	convey 8	correct 65	counsel 80	counter -17	credit -6	criticise 39	criticize -56	debate 18	decide -8	declare -14	decline 17	decry -68	deem -78	deliver 42	denounce -25	deny -20	deride -49	detail 7	disagree -23	disavow -52	disclose -17	discredit 34	discuss -15	doubt -12	dream 62	echo -19	email 47	emphasize -47	endorse -33	estimate -42	expect -29	express -17	fault 62	favor -7	favour 61	fear -35	feel -27	figure 34	find 29	fire 44	forecast 12	fume 61	gasp 51	greet 38	groan -16	guess -10	hail 11	hate 8	hear 53	hint -26	hit 51	hold 69	hope -32	howl 60	identify -16	imply -74	indicate -21	inform 20	insist -47	instruct 16	insult -11	intend 6	interpret -20	interrupt 56	invite 63	issue 32	joke 23	justify -19	knock 13	know -13	label 14	lambaste -53	lament -69	lash 35	laugh 76	like 39	liken -54	list 29	lobby 34	maintain 49	mean 61	mention -43	message 28	mock -24	murmur 62	name 39	need 54	note -25	object 67	offer 19	oppose -13	order 14	outline -19	phone 94	plan 15	plead 32	pledge 9	point 11	portray -20	post 9	praise -9	pray 61	predict -24	prefer -23	present 37	press 24	promise 9	protest 46	prove 26	question -14	quote 37	rail -46	raise 53	rank 27	rate 125	read 64	reaffirm -64	realize -49	reason 58	rebuff 36	rebut -64	reckon -60	recognize -31	recommend -32	refer -32	reference -39	reflect 49	regard -32	regret 17	reiterate -32	relate 42	remark 9	remember -37	remind 26	repeat 34	reply 24	report -11	repudiate -55	respond 6	retort -52	retweet 13	reveal -17	roar 65	rule 35	say -36	scold -14	scorn 51	see 9	shoot 48	shout 33	show -9	shrug -32	sigh 49	sign 46	signal -8	sing 108	slam -79	slap 25	slate 84	snap 57	speak 60	speculate -41	spell -11	state 28	stress -22	suggest -40	support -20	suspect -19	swear -8	tag 70	talk 26	tease 56	tell 8	testify 44	text 83	thank 49	think -19	threaten 6	title 46	tout -48	trash -44	treat 79	trust 18	try 50	tweet -14	understand -6	use 74	utter 19	venture 71	verify 64	view -16	voice 32	volunteer 51	vote 21	vouch -28	vow -81	warn -15	wave 102	weigh 41	welcome 16	wish 29	wonder -27	worry -33	write 8	yell 40
none|acknowledge|	base -53	participle -62
none|add|	base 86	participle 18	present 21
none|admit|	base -37	participle 24	past -10	present -12
none|advise|	base 41	participle 27	present 57
none|advocate|	base -26	past 24
none|affirm|	base -17	past 37
none|agree|	participle 25	past 18	present -37
none|aim|	base -28	present 10
none|allege|	past -75	present -34
none|allow|	base -18	participle 50	past 29	present 6
none|allude|	participle -15
none|announce|	base -16	participle -78
none|answer|	base -36	participle 22	past 50	present 43
none|apologise|	base 63	past 8	present 54
none|appeal|	base 45	past -22	present 30
none|applaud|	past 20
none|apposed|	base 49	judging 13	participle -20	present 21	saying 13	thinking -10
none|apposition|	base 21	judging 8	participle 47	past 7	saying 9	thinking 26
none|argue|	base -54	participle -10	present -40
none|ask|	base -16	participle -22	past 28	present 69
none|assail|	past -38
none|assert|	past -19
none|assume|	past 29
none|assure|	base -22	past -6
none|attack|	participle -12	past -14	present -6
none|attribute|	past 33
none|back|	base 14	participle -29	past 23	present 53
none|before|	% -22	& 88	' -28	( -26	) 9	* 99	, -34	- 63	/ -48	: 73	; 93	@ 57	adverb -27	auxiliary -28	capital -33	coordinator -7	determiner -13	possessive -27	preposition -6	pronoun -12	quote 31	stop 6	subordinator -7	verb-judging -18	verb-saying 35	verb-thinking -11	word 20	~ -32	– 77	— 113	― 15	’ 55	• 71
none|believe|	base -53	past 55	present -60
none|bemoan|	past -54
none|bill|	base 11	past -34	present 67
none|blame|	base -34	participle 21	past 43
none|blast|	past -37	present -35
none|boast|	present -18
none|call|	base -9	participle -20	past 23
none|care|	base 30
none|cast|	base 15	participle 51
none|caution|	present -43
none|celebrate|	base 66	participle 60
none|challenge|	base 56	participle -9	past -29	present 44
none|champion|	base 96	past -43	present 18
none|chant|	past 52
none|charge|	participle 52	past -14	present 15
none|cheer|	base 37	past 25
none|chip|	base 49	present 52
none|cite|	base -15	participle -7	present -21
none|claim|	base -32	participle 28	present -25
none|commend|	past 26
none|comment|	base 32	past -61	present 15
none|compare|	past 33
none|complain|	past 32
none|conclude|	base -25	participle 38	past -17
none|condemn|	participle 9	past -60
none|confess|	base 14	past 53
none|confirm|	past 9	present -23
none|congratulate|	participle -11	past 42
none|consider|	participle -10	past -19	present -43
none|contend|	past -32
none|continue|	base 12	participle 41	past 22	present 63
none|correct|	base 17	past 78
none|counsel|	base 76
none|counter|	base 6	past -45
none|credit|	base 7	past 36
none|criticise|	past 39
none|criticize|	base -56	participle -72	past -21
none|cry|	base -22
none|debate|	base 12	past -11	present 33
none|decide|	participle -41	past 7	present 7
none|declare|	base -72	past 10
none|decline|	base 48	past 15
none|decry|	past -47
none|deem|	past -70
none|defend|	base 23	participle -18	past 7
none|define|	base -33	past 20
none|deliver|	base 23	participle -9	past 50
none|demand|	base 8	participle 61	past -16	present -47
none|denounce|	participle -7	past -14
none|deny|	base 28	past -29	present -15
none|deride|	past -18
none|describe|	base -8	participle -72	past 10	present 35
none|detail|	participle -20	present 9
none|direct|	present 9	thinking 10
none|disagree|	base -21	past 32
none|disclose|	base 14	participle 18	past -32
none|discredit|	participle 32
none|discuss|	base -16	participle 9	past 9
none|dismiss|	participle -14	past 29	present -50
none|dispute|	base 7	past -10	present 24
none|doubt|	past 9	present -21
none|dream|	base 47
none|echo|	participle -7
none|email|	base 48	past -15	present 35
none|emphasize|	participle -17	past -49
none|encourage|	base -32	participle 62	past -22
none|endorse|	base -34	participle -60
none|estimate|	base -28	past -15	present -28
none|expect|	base 16	participle -55	past -40	present 16
none|explain|	base 17	participle -11	present -24
none|express|	base -43	past 10
none|fault|	base 54
none|favor|	base -12	past 6
none|fear|	base -31	participle -52	past -9	present 14
none|feel|	base -25	present 35
none|figure|	past 10	present 86
none|find|	base 62	participle 42	present -10
none|fire|	base 77	participle 18	past 6	present 39
none|forecast|	present 70
none|fume|	past 42
none|greet|	past 34
none|hail|	base 58	past 23
none|hate|	base 14	present -16
none|head|	's -15	000 93	1 41	10 -29	11 56	12 18	16 58	17 19	19 7	2 54	20 70	2011 11	2012 27	2014 -27	2023 -73	2025 45	21 7	21-year-old -10	22 37	23 42	24 -40	26 -32	27 -31	29 45	31-year-old -43	35 -11	39 -38	4 -8	400 34	44 18	47 -24	5 -43	51 -58	52 44	54 64	58 9	60 38	61 -9	64 51	70 -30	83 -8	84 72	88 60	90 -25	abedin -33	aboard 31	academy -39	accord -19	achterberg -47	act 36	action -27	activist -62	activists -51	ad -42	additional 75	address -27	adebanjo-cole 28	adelaja 15	adelson 9	administration -20	ads -62	adults -38	adviser -58	advisers -64	advocate -52	advocates -51	afd 9	affairs 63	afghanistan 38	ag 45	agencies 29	agency 67	agent 98	agents 14	aide -42	aides -18	air 49	aircraft 67	airlines 63	akel 69	al-hawa 56	al-muhanzi 32	alcaraz-tan 51	aldous-ramanathan -46	alert 41	ali -18	all -28	alliance -53	allies -87	alvim -40	amendment 44	american 68	americans 12	amstutz -61	analysis -113	analyst 7	analysts -72	ankara 61	announced -24	announcement -39	anonymity -76	anyone -37	ap -62	appearance 11	applicants 17	aquarium 52	arabia 33	archaeologist 40	argentina 69	argument 37	arm -7	arms 56	army 8	arrest 49	article -31	ash -20	assembly 81	associates -52	association 7	attack 51	attacks -18	attendees -45	attorney 84	attorneys -36	audit -36	augsburg 56	australia 28	author 36	authorities -30	authority 26	autor -48	average -76	award 8	awka 70	axelrod -42	ayotte -34	backers -46	baker 44	bakker -42	baku 42	ballot 58	ballots 12	band -40	bangash 33	bangladesh 71	banker 59	banks -60	base 25	basis 49	bastos 46	battle 55	battleground -11	bay 64	beat -6	beats 53	began -35	beijing -29	belhadj-sahnoun -46	bell -11	bells 42	bench 36	benghazi -41	berlin 50	best 48	better 47	bhardwaj 65	bid -26	biden -41	big 27	biggest 44	bill -20	billion 47	billionaire -12	bipartisan 45	birther 90	black -21	blackwell -37	bloc 45	blocher -28	bloomberg -22	blue 54	bmkg -50	board -58	boat 26	boats 24	bob 25	body 60	bond 51	bonhams -23	bookseller 48	borders -47	boss 54	boston 42	boyle -12	bradley -32	brafman -48	brainard -8	branch -67	brandl 66	brandt -24	break 32	brewer -24	bridges 33	brief -16	briefed 86	brill 27	briton 47	broken 39	brother -6	brothers 16	brown -69	bugti-zehri 41	buildings -6	bus -32	bush -78	business 36	businessman -28	buyers 49	byrne -37	cairo 50	california -16	call 35	called -14	calm 28	came 88	campaign -73	campaigns -64	canada 67	canberra 8	candidacy 46	candidate -60	candidates -86	capital 12	caporale 16	captain 8	car 60	cardinals 32	carolina -21	carpenter -45	carried 41	carrier 28	carson -67	carter -12	case 34	cash -18	cast -43	caucus -18	caucus-goers -27	cent 66	center -26	centers 49	centerview 34	central 32	cgt 58	cgtn 77	chain 82	chair 33	chairman 22	chairs 39	chairwoman -25	challenger 40	chamber 47	change -9	chapter 88	chat 37	chef 46	chicks 34	child -20	children 14	china 60	christie -22	church -34	citizen 58	claim 34	clans 64	class 19	cleveland 20	client 31	clients 49	clinton -86	clintons -23	clock 28	club 7	cnn -72	co-op 7	co-workers 33	coalition -51	coins 45	college -21	comey -30	comment -12	commission 26	commissioner -69	committee 62	communiqué 41	community -40	companies -45	company -38	competition 30	complaint 61	compromise -32	confederation 65	conference 51	congress 26	congressional -21	conservative -7	conservatives -87	considering 30	consortium 60	consumers -18	contests 11	contract -32	cook -41	copenhagen 51	cordero 28	corker 16	corner 42	corp 29	corporate -6	corporation 26	costs 36	council 41	counterpart -24	counties 64	countries -51	county 31	couple 20	course -28	court 70	courts -20	cps 20	credit -11	creditors 25	crew 71	crews 68	cricket 81	critical -18	critics -39	crowd 13	cruises 62	cruz -93	cuban -49	curiel -49	current -12	cut 59	cuts 27	dam 36	dantas-freire 63	data -20	daughter -31	dawn 75	day 52	days 7	dean -66	death 34	deaths 42	decision -42	defendant -47	defending -29	delay -52	delegate -21	delegates 34	delegation 56	delegations 51	delgado-finn 20	democratic 35	democrats -82	department 28	deputy -24	desai-brandt -40	desantis -55	developer 14	developers 21	development 66	devine -70	diabakaté 60	diocese -60	diplomat 35	diplomats 55	director -41	dismissed 48	dispatcher 30	dispute 20	distributors 68	division 77	dnc -38	doctor 32	document 60	documents -52	donor -30	donors -52	dozen 43	draft 55	drawing 55	drew 50	driver 83	drone 56	dufton -69	duluth 40	durairaj 72	earlier 21	early -19	earnest -48	earnings -15	economists -42	economy 42	ecuador 68	editor -53	effort -15	ekpo 60	elder -27	elders 45	election 17	email -25	emails -59	emanuel -72	embassy 56	emergency 72	emirates 79	emissions -14	emotional 45	employee -7	employees 7	employers 44	encrypted 35	energy -39	engineer 78	engineers 45	enough 60	environmentalists -52	envoy 46	epstein -45	equity 73	espn 72	establishment -20	estate 38	ethiopia -51	everyone -15	everywhere 58	example -26	exchange 63	executive 48	executives -41	exist 64	expert 32	experts -139	expressed -56	f.a.a. -55	facebook -60	faced 14	fact -13	faction -17	factory -22	fallon -23	familiar -6	fans 68	far -40	farmer 16	farmers 48	father 70	fbi -38	fed -8	federal 51	federation 66	fedko 41	feelings -38	fees 9	ferraro 83	few -18	fia 37	fields -28	figures 53	file 49	filed -6	filing 53	filings -18	films 53	final 21	finance -30	financial 50	findings -53	fiorina -41	fired -20	firefighter 52	firm 63	firms 33	first-place 56	fitch 26	flag -7	floor -27	florida 21	fm 53	followers -22	foods 29	forbes -43	forces 46	forecasters 57	foreman 54	former 46	forward 67	four 22	france -21	francis -46	frank -16	fraud 31	free 66	freedom -35	friday 62	friends -50	frobisher-hale -29	front 68	front-runner -7	frontières 40	frost 57	full -15	fund -8	fundraising -16	funds -53	gaddis -71	gagnon-reid 81	gains 28	game -36	gao 50	gap 51	gas 83	gave 31	gavi 58	gedrich -36	general 9	german -7	germany -38	get 71	ghana 79	ginsburg -35	glass-steagall -50	globe 58	go 63	goldblatt-reyes 81	gop -21	government -19	governments 47	governor -23	governors 63	graham -30	grandchildren -27	grandmother 55	grant -38	grantham 31	grassley -61	grayson -27	greenberg -53	greens -22	groberg -54	group -12	groups -7	grow 29	growing 27	guarantors -32	guard 81	guardian -69	guest 75	guests 38	guilty 20	gun -32	hagen -31	haldane 18	half -37	halvorsen-blyth -40	hamilton -22	hampshire -32	hand -30	hands 24	hannity -35	harsh -53	hart -66	he -34	head 28	health 34	helped -33	herald 81	hewitt 7	higher 31	hill -47	himself 7	hit -14	hits 56	hodge 50	holding 40	holdings 44	hollander 33	hollis 70	holyrood 71	home 12	hope 69	hotel 49	hours 78	huerta -58	hundreds 32	hungary 45	husband -48	huxtable -35	i 44	idea 23	identified 37	iec 50	iii -41	immigrants -43	immigration -26	important 54	inc. 12	incident -65	include 50	independent -23	independents -20	india 65	indiana 61	indictment 46	industries 65	industry 57	initiative 23	injury 57	inquest 31	inquiry -39	insider -33	insiders -20	inspectors 50	instance -25	institute 40	insurers 42	interest 34	international 48	interview -68	investigation -40	investigators -59	investor -64	investors -34	invigilator 29	involved -37	iowa -29	irna 9	isamaa 67	island 29	islands 15	ismail 9	israel -62	issues -23	it 39	iyer 55	jackson -15	jaguars 41	james 50	jefferies -32	jobs 55	johnson -65	jones -47	jr. -16	judge -70	judges 25	jury 34	just -7	justices -55	järvelä-moreau 49	kaine -72	kang -50	karabeyli -60	kasich -110	keele -14	keep -23	kekona 34	kelly 19	kennedy -19	kept 55	kessler 37	key 36	khan 12	killing -50	knight 64	knoxley 72	korea 59	kremlin 46	kulkarni -29	lab 66	labour 58	lamoureux -47	land 73	large 53	late 39	latinos -11	latter -46	lau 66	law -60	lawmaker -65	lawmakers 6	lawsuit -59	lazar -38	lazarević 71	leader -12	leaders -29	leadership -22	leading -17	league -41	led 61	left -28	lender 67	lenders -21	leota 57	letter -10	letters -61	lewandowski -39	lewis -42	liberal 58	liberals -12	libya -63	lidl 52	light 21	limassol 43	lindqvist 62	line 64	linkedin -9	little -39	live 45	loans 51	lobby -48	lobbyist -16	local 46	loizou -70	long 11	longer 41	look -25	looked 49	looks -35	losses 49	lou -39	low 42	ltd 63	ltd. 29	lyle 70	machines 58	magnate -51	maher -44	mail -39	main 44	major 37	majority 12	making 36	manafort -48	management -24	manager -38	managers 10	many -27	marchetti-pugh 30	marine 35	mark 41	markam 41	market 70	markets 37	marsh 7	mass 46	match 54	mateen 52	matter -43	mayor -26	mcauliffe -60	mccain -40	mccarthy -25	mcconnell -44	mcdonough 10	mean 47	means -21	measure 9	media -10	mediators 8	meeting 15	member 23	members -7	memo 69	men 19	menendez -46	message 31	miami -51	migraine 38	millennials -60	million 7	mills 42	minister 63	ministers 91	ministry 7	minneapolis -47	minority 24	minutes 53	mission 36	missouri 38	mitchell -60	model -9	moderates 66	mogul -46	monday -57	money -19	mongolia 82	montevideo -35	months 35	mook -61	more 21	moscow 56	mosque -15	most -19	mother 57	motion -71	motors 58	move -28	movement 27	mp 18	mps 72	msp 39	much 21	murphy -79	museum 92	mvuryani 38	nabisco -21	naftogaz 61	nagoya 46	nakagawa -64	name 11	named -70	names 39	nan 52	nasa 56	nation -38	nations 54	nato -44	navy 10	naylor -56	nea 40	nega -6	negotiations -59	neither 41	netanyahu -29	netherlands 59	networks -51	nevada 47	news -11	newspaper -73	ng’wandu 43	nkabinde 31	nketsia-quaye -38	nobody 69	nomination -37	nominee -35	nominees 24	none -26	norad 60	now -56	number -24	numbers -14	nurse 33	nurses -61	nyangwara 79	o'malley -45	oakes 61	obama -83	obi 72	observers -35	octopuses 89	odhikar 67	offer -44	offered -12	office 42	officer -23	official -23	officials -71	ofwat 71	ohio -32	one 62	ones -66	open 77	operatives -47	operator -42	opponents -69	opposition 7	order -32	orders 80	organisation 43	organization -65	organizations -29	organizers -39	orlando 39	orth 20	ortmann -21	ostrowski 22	other -8	others -58	ottawa 31	outfit 51	outlets -53	own 40	o’malley -34	pac -19	pacheco 68	packer -6	pacs -54	pagasa 23	pages -18	palace 54	palin -23	palmieri -62	pals -19	panel 68	papers 73	parents -6	paris 61	part -12	particular -10	parties -53	partners 68	party 38	passenger -12	patients 34	paul -44	pbs 36	pdp 57	pemberton -73	pence -48	pensioners 22	pepper 47	percent -52	percentage 50	perez -42	person 6	peru 66	petition -16	petraeus 6	petrova-lind -17	pga -21	philadelphia -41	phone 33	piece 73	pike 73	pilot 25	pitch 52	plan 46	planks -62	platform -58	platforms -39	player -24	players 12	plunkett-hayes -16	pm 26	podcast 59	podesta -22	point 48	poland 54	policy 38	political 62	politician 10	politicians -49	politico -58	politics -40	poll -104	polling -57	polls -61	pollster -21	population -32	populist -19	port -12	position 20	post -47	poured -22	power 18	premier 38	presidency -21	press -33	price 66	prices 47	priebus -49	primaries -35	primary 8	prime -51	princess 45	private 42	prize 46	prizes 30	process 40	product 59	profit 63	program -6	programme 7	progressives -14	project -50	proposal 63	prosecutor -61	prosecutors -31	protest 56	protesters 76	province 36	pruitt -38	public 12	published -17	pupils 50	pushing 17	putin -58	pyo 34	question 8	quigg -27	r&a 68	rabbis -18	race 34	races -9	radhamani -48	radio 30	radulovic 35	rafferty-warne 52	rail -64	railway -47	raising -12	rallies -48	ramos -57	ran 8	ratings 30	reagan -13	recalled 61	recent -7	record 32	records -46	red 67	reform -31	region -35	regional 54	regular 49	regulator 21	relation 21	release -56	released -33	remark 58	remarks -68	remisier 36	rendell -55	report -36	reported 73	reporter -30	reports -27	republic -8	republicans -66	rescue -6	research -66	researchers 25	resident 60	residents -16	resources 42	respondents -7	responsibility 39	rest -34	result 42	results -62	retailer 57	reuters 68	review -11	reynolds -8	right -46	ringleader 51	rising 36	rival 36	rivals -25	road 45	roffman -58	role -46	rome 65	roof -10	room 10	rose 74	ross 6	rostovski-rey -14	rte 63	rua 54	rubio -121	rule -9	rules -11	ruling 14	rusk 40	russia 31	russians -24	ryan -62	rúv 42	s 43	s.c. 65	same 56	sanctions 33	sanders -106	sandhu -55	sanofi 78	sarkis 44	saturday -9	says 50	schlafly -35	schoen -14	school 18	schools 79	schultz -59	scientists 36	scotland 93	scott -49	search 29	season 54	second 45	secretary -38	seen 54	senator -22	senators -66	separation 31	sergeant -27	server 53	service 83	session -9	several 37	sexton -66	shangguan 59	shankar-moon 18	shareholders 50	sharp -45	she -19	sheets -49	shell -56	sherman -80	sherry -47	shift 29	shifts 31	shop 16	short 52	shot -25	show -37	showed -49	side -8	sides -23	sign 9	similar 7	single 43	siptu 38	sky 63	slide 62	smet 67	smith -73	so-called 48	socialist -48	society 13	socrates-2 57	soi 68	soldiers -12	solicitor 71	solicitors 53	some -26	somebody 71	someone -16	sons 60	source -67	spd 55	speaker 8	speakers 33	speech -52	speeches 18	speechwriter -59	spending 43	spirit 42	spokesman -59	spokesmen -45	spokesperson -53	sponsor 26	spot -15	spring 44	staff -22	staffer -39	staffers 8	stage 26	stannard 72	star -6	start-up 52	state -43	statement -8	station 57	statistics -36	stone -53	stop -16	stopped 41	stories 23	strategists -64	streak 36	street 25	strike 65	striker -33	strong 17	stronger 42	sullivan -27	summer -20	summers -28	sunday 49	superdelegates 21	supervisor 57	support 43	supporter -52	supporters -69	surgeon -50	survey -71	surveyed -48	suspect 47	swanson -36	swing -13	system -79	systems 34	takes -14	taking -32	talk 37	talking 35	talmud 44	tank 8	tanui 65	target -83	taufa'ao 40	tax 12	taxpayers 50	teacher 51	teachers 37	team-mates 29	teams 43	technology -41	tehran -12	telegraph 68	telephone 54	televised 36	term 41	territories 52	terrorism 32	terrorist 22	tester -62	testimony 35	texas 10	text 61	that 106	these 28	they -11	this -22	those 7	three 9	tierney 81	time -86	times -16	todd 14	tokyo 50	told -67	tolliver 82	tomczak 72	took -29	tool -15	top 34	tough 24	tour -8	towns 55	toyama 64	trade 46	trader 6	traders 103	traficom 73	treasurer 42	trial 51	tribunal 58	troops -20	truck -11	trump -103	trust -46	tudor-mills -50	turned 49	turnout 20	tuvalu 66	twitter -24	two 50	u.s. -74	ulaanbaatar -10	uncovered 52	unemployment 25	unesco 63	unica 41	union 94	unions 21	unit -30	unite -48	units 69	university -26	unusual 60	usda 52	usman 41	valdivia 64	vardar 73	vargas-dunn -67	variety -17	vermont 19	victory 6	video 8	viewers 47	virginia 21	vito 8	voice 28	volunteer -75	vote 61	voter 14	votes 61	voting -35	vzbv 57	wage -13	walked -33	walker -51	walkout -40	wall -13	war 53	warren -47	warrenton 13	washington 38	watch -51	watchdog 30	watchers 27	way 18	wbc 68	we 18	weapons 46	weaver -68	weber -46	website -16	weeks 61	weiss 66	went 44	white -20	whitlock 61	wife -32	williams -29	win -10	winger 67	winterbourne 37	wisconsin -31	woman 13	women -34	won -13	work -50	worker 39	workers -22	world 17	wunder -21	years 14	yes 68	york -43	you 16	zaman 49	zimmerman -43	zucker -57	’s 41
none|hear|	base 88	participle -6	past 70	present -11
none|helped|%|	false 18
none|helped|'|	false 65
none|helped|(|	false 60
none|helped|)|	false -8
none|helped|-|	false -40
none|helped|000|	false 47
none|helped|10|	false -39
none|helped|11|	false 72
none|helped|12|	false 38
none|helped|2012|	false 30
none|helped|2019|	false 48
none|helped|20|	false 53
none|helped|21-year-old|	false -10
none|helped|22|	false 35
none|helped|2|	false 46
none|helped|31-year-old|	false -43
none|helped|31|	false 42
none|helped|34|	false 22
none|helped|35|	false -11
none|helped|400|	false 34
none|helped|4|	false 15
none|helped|60|	false 32
none|helped|61|	false 57
none|helped|;|	false 6
none|helped|according|	true -13
none|helped|achterberg|	false -47
none|helped|action|	false -10
none|helped|actually|	true -56
none|helped|additional|	false 75
none|helped|administration|	false -16
none|helped|ads|	false -52
none|helped|advisers|	false -31
none|helped|adviser|	false -30
none|helped|advocates|	false -50
none|helped|ad|	false -27
none|helped|afd|	false 9
none|helped|affairs|	false 65
none|helped|after|	false 31
none|helped|again|	true 23
none|helped|agencies|	false 55
none|helped|agency|	false 15
none|helped|agent|	false 70
none|helped|ag|	false 6
none|helped|aides|	false -45
none|helped|aide|	false -21
none|helped|al-muhanzi|	false 32
none|helped|aldous-ramanathan|	false -46
none|helped|alert|	false 41
none|helped|alliance|	false -37
none|helped|allies|	false -86
none|helped|all|	false -22
none|helped|already|	true -13
none|helped|also|	true -100
none|helped|always|	true -50
none|helped|americans|	false 14
none|helped|america|	false 12
none|helped|amstutz|	false -61
none|helped|analysis|	false -60
none|helped|analysts|	false -58
none|helped|and|	false -42
none|helped|ankara|	false 50
none|helped|another|	false -37
none|helped|antiquities|	false 65
none|helped|ap|	false -24
none|helped|are|	true -11
none|helped|army|	false -11
none|helped|ash|	false -25
none|helped|association|	false 32
none|helped|as|	false -35
none|helped|attack|	false 44
none|helped|attendees|	false -45
none|helped|attorneys|	false -43
none|helped|audience|	false 14
none|helped|australia|	false -19
none|helped|authorities|	false -16
none|helped|authority|	false -6
none|helped|axelrod|	false -40
none|helped|ayotte|	false -29
none|helped|backers|	false -43
none|helped|baker|	false 44
none|helped|ballot|	false 58
none|helped|band|	false -26
none|helped|banker|	false 59
none|helped|bank|	false -8
none|helped|basis|	false 49
none|helped|battleground|	false -11
none|helped|beats|	false 53
none|helped|beat|	false -6
none|helped|beck|	false -58
none|helped|been|	true 66
none|helped|before|	false 15
none|helped|began|	false -35
none|helped|beijing|	false 75
none|helped|being|	true 34
none|helped|belhadj-sahnoun|	false -46
none|helped|bell|	false -11
none|helped|belt|	false 46
none|helped|bench|	false 28
none|helped|benghazi|	false -40
none|helped|berenberg|	false -22
none|helped|berlin|	false 50
none|helped|best|	false 47
none|helped|be|	true 45
none|helped|bhardwaj|	false 65
none|helped|biden|	false -22
none|helped|biggest|	false 46
none|helped|billionaire|	false 48
none|helped|billion|	false 47
none|helped|bill|	false 39
none|helped|bipartisan|	false 45
none|helped|blackwell|	false -19
none|helped|bloc|	false 55
none|helped|bloomberg|	false 12
none|helped|blue|	false 54
none|helped|bmkg|	false -50
none|helped|board|	false -39
none|helped|boston|	false 35
none|helped|both|	true 109
none|helped|break|	false 32
none|helped|briefly|	true 12
none|helped|brothers|	false 14
none|helped|brother|	false -38
none|helped|bugti-zehri|	false 41
none|helped|bush|	false -64
none|helped|businessman|	false -39
none|helped|bus|	false 54
none|helped|but|	false -24
none|helped|by|	false -16
none|helped|cairo|	false 50
none|helped|california|	false -24
none|helped|call|	false 63
none|helped|came|	false 88
none|helped|campaign|	false -36
none|helped|can't|	true 41
none|helped|canada|	false -13
none|helped|canberra|	false -21
none|helped|candidates|	false -41
none|helped|candidate|	false -31
none|helped|cannot|	true 28
none|helped|can|	true -17
none|helped|can’t|	true 46
none|helped|captain|	false 36
none|helped|cardinals|	false 28
none|helped|carrier|	false 35
none|helped|carson|	false -41
none|helped|carter|	false -12
none|helped|car|	false 59
none|helped|caucus|	false 32
none|helped|central|	false 32
none|helped|cent|	false 66
none|helped|chain|	false 64
none|helped|chairman|	false -25
none|helped|chapter|	false 63
none|helped|chief|	false -6
none|helped|china|	false -33
none|helped|christie|	false -64
none|helped|church|	false -34
none|helped|cleveland|	false -17
none|helped|clinton|	false -50
none|helped|cnn|	false -57
none|helped|coach|	false -16
none|helped|colleagues|	false 6
none|helped|college|	false -22
none|helped|comey|	false -18
none|helped|committee|	false 65
none|helped|communiqué|	false 41
none|helped|community|	false -12
none|helped|companies|	false -60
none|helped|company|	false -70
none|helped|conference|	false 76
none|helped|congressional|	false -21
none|helped|congress|	false 17
none|helped|conservatives|	false -43
none|helped|conservative|	false 41
none|helped|consortium|	false 27
none|helped|contract|	false -35
none|helped|control|	false -6
none|helped|convention|	false -7
none|helped|copenhagen|	false 51
none|helped|corker|	false 33
none|helped|corporate|	false -34
none|helped|corporation|	false 52
none|helped|corp|	false 29
none|helped|could|	true 51
none|helped|council|	false 80
none|helped|counterpart|	false 58
none|helped|countries|	false -52
none|helped|couple|	false -49
none|helped|court|	false -7
none|helped|cps|	false 28
none|helped|crew|	false 61
none|helped|critics|	false -66
none|helped|crowd|	false -12
none|helped|cruz|	false -38
none|helped|cuban|	false -37
none|helped|curiel|	false -58
none|helped|currently|	true 23
none|helped|current|	false 27
none|helped|cuts|	false 27
none|helped|dantas-freire|	false 63
none|helped|data|	false -11
none|helped|day|	false 37
none|helped|deal|	false 85
none|helped|debate|	false -10
none|helped|delegates|	false 25
none|helped|delegate|	false 45
none|helped|delgado-finn|	false 20
none|helped|democratic|	false 91
none|helped|democrats|	false -51
none|helped|department|	false -7
none|helped|desai-brandt|	false -40
none|helped|desperately|	true 59
none|helped|devine|	false -74
none|helped|didn't|	true 17
none|helped|didn’t|	true 43
none|helped|did|	true -7
none|helped|diplomats|	false 51
none|helped|diplomat|	false -14
none|helped|directly|	true -81
none|helped|director|	false -44
none|helped|dismissed|	false 48
none|helped|division|	false 63
none|helped|document|	false 60
none|helped|doesn't|	true 21
none|helped|doesn’t|	true -42
none|helped|does|	true -53
none|helped|don't|	true 10
none|helped|don’t|	true -37
none|helped|dozen|	false 43
none|helped|do|	true 9
none|helped|drawing|	false 60
none|helped|drew|	false 50
none|helped|driver|	false 67
none|helped|drone|	false 56
none|helped|earlier|	false 39
none|helped|early|	true 24
none|helped|earnest|	false -39
none|helped|economists|	false -73
none|helped|elders|	false 9
none|helped|emails|	false -58
none|helped|email|	false 6
none|helped|emanuel|	false -39
none|helped|embassy|	false 61
none|helped|emotional|	false 45
none|helped|employees|	false -13
none|helped|encrypted|	false 35
none|helped|energy|	false -44
none|helped|enthusiastically|	true -49
none|helped|envoy|	false 46
none|helped|equity|	false 47
none|helped|eventually|	true -42
none|helped|even|	true 9
none|helped|everyone|	false 25
none|helped|exchange|	false 63
none|helped|executives|	false -37
none|helped|executive|	false 49
none|helped|experts|	false -114
none|helped|faced|	false 14
none|helped|faction|	false 45
none|helped|fact|	false 17
none|helped|families|	false 21
none|helped|family|	true 36
none|helped|fans|	false -32
none|helped|farmers|	false -12
none|helped|farmer|	false 14
none|helped|fatally|	true 33
none|helped|father|	false 15
none|helped|fbi|	false -28
none|helped|federal|	false 35
none|helped|federation|	false 82
none|helped|fedko|	false 41
none|helped|fed|	false 47
none|helped|felt|	false 58
none|helped|few|	false 11
none|helped|fia|	false 37
none|helped|fiercely|	true -30
none|helped|figures|	false 25
none|helped|file|	false -35
none|helped|filings|	false -8
none|helped|finally|	true -33
none|helped|final|	false 58
none|helped|financial|	false 50
none|helped|fiorina|	false -32
none|helped|fired|	false -20
none|helped|firms|	false 7
none|helped|firm|	false 43
none|helped|first-place|	false 40
none|helped|fitch|	false 26
none|helped|floor|	false -14
none|helped|forbes|	false -43
none|helped|forcefully|	true -19
none|helped|forces|	false 38
none|helped|force|	false -79
none|helped|forecasters|	false 57
none|helped|formally|	true -58
none|helped|former|	false 52
none|helped|forward|	false 57
none|helped|for|	false 81
none|helped|foundation|	false 23
none|helped|francis|	false -48
none|helped|frank|	false -16
none|helped|free|	false 61
none|helped|frequently|	true -36
none|helped|friends|	false -37
none|helped|frontières|	false 40
none|helped|front|	false 67
none|helped|full|	false -18
none|helped|fundraising|	false -16
none|helped|further|	true -13
none|helped|gao|	false 50
none|helped|gap|	false 60
none|helped|gas|	false 48
none|helped|gave|	false 60
none|helped|general|	false 9
none|helped|georgia|	false 68
none|helped|germany|	false -50
none|helped|get|	false 78
none|helped|going|	false -8
none|helped|government|	false 10
none|helped|governor|	false 23
none|helped|go|	false 48
none|helped|greenberg|	false -53
none|helped|greens|	false 12
none|helped|groberg|	false -49
none|helped|group|	false -15
none|helped|growing|	false 11
none|helped|grow|	false 29
none|helped|guard|	false 8
none|helped|had|	true 50
none|helped|hagen|	false -31
none|helped|halvorsen-blyth|	false -40
none|helped|hands|	false 24
none|helped|hannity|	false -45
none|helped|hasn't|	true 11
none|helped|hasn’t|	true 44
none|helped|has|	true 12
none|helped|having|	true 39
none|helped|health|	false 30
none|helped|heard|	false 79
none|helped|helped|	false -33
none|helped|here|	true -17
none|helped|hewitt|	false 12
none|helped|he|	false -37
none|helped|he’d|	true 41
none|helped|highways|	false 24
none|helped|him|	false 25
none|helped|hits|	false 56
none|helped|hit|	false 47
none|helped|hollis|	false 68
none|helped|holyrood|	false 49
none|helped|home|	false 33
none|helped|hope|	false 69
none|helped|hotel|	false 36
none|helped|house|	false -18
none|helped|hungary|	false 45
none|helped|iii|	false -46
none|helped|immediately|	true -53
none|helped|immigration|	false 38
none|helped|important|	false 44
none|helped|inc.|	false 12
none|helped|include|	false 44
none|helped|industry|	false 56
none|helped|initially|	true -22
none|helped|inquiry|	false -39
none|helped|insiders|	false -46
none|helped|instead|	true -33
none|helped|institute|	false 83
none|helped|interest|	false 35
none|helped|international|	false 48
none|helped|investigation|	false -8
none|helped|investigators|	false -49
none|helped|investors|	false -22
none|helped|in|	false -58
none|helped|iran|	false 33
none|helped|iraq|	false 57
none|helped|isn’t|	true -7
none|helped|israel|	false -70
none|helped|it|	false -20
none|helped|i|	false 9
none|helped|jaguars|	false 41
none|helped|james|	false 50
none|helped|jobs|	false 47
none|helped|johnson|	false -62
none|helped|journal|	false 28
none|helped|jr.|	false -13
none|helped|judge|	false -49
none|helped|jury|	false 28
none|helped|justices|	false -55
none|helped|justice|	false -15
none|helped|just|	false -7	true -30
none|helped|järvelä-moreau|	false 49
none|helped|kang|	false -50
none|helped|karabeyli|	false -60
none|helped|kasich|	false -44
none|helped|keele|	false -14
none|helped|keep|	false 33
none|helped|key|	false 41
none|helped|khan|	false 36
none|helped|korea|	false 75
none|helped|kremlin|	false 46
none|helped|kulkarni|	false -29
none|helped|lab|	false 56
none|helped|lamoureux|	false -47
none|helped|land|	false 61
none|helped|largely|	true -31
none|helped|last|	true 58
none|helped|later|	true 13
none|helped|latter|	false -46
none|helped|lawmakers|	false 38
none|helped|lawmaker|	false -36
none|helped|lawyers|	false 20
none|helped|lawyer|	false 7
none|helped|leaders|	false -44
none|helped|leader|	false -29
none|helped|lender|	false 67
none|helped|letter|	false 10
none|helped|lewandowski|	false -34
none|helped|liberals|	false -10
none|helped|life|	false -8
none|helped|lines|	false -18
none|helped|line|	false 42
none|helped|live|	false 48
none|helped|local|	false 48
none|helped|longer|	false 58
none|helped|looks|	false -35
none|helped|look|	false -25
none|helped|low|	false 38
none|helped|made|	false -16
none|helped|mail|	false -24
none|helped|main|	false 44
none|helped|majority|	false 62
none|helped|manafort|	false -29
none|helped|management|	false 35
none|helped|many|	false -54
none|helped|man|	false -12
none|helped|marchetti-pugh|	false 28
none|helped|markam|	false 41
none|helped|markets|	false 37
none|helped|marsh|	false 7
none|helped|mass|	false 50
none|helped|match|	false 54
none|helped|matter|	false -33
none|helped|mayor|	false -50
none|helped|may|	true 36
none|helped|mcconnell|	false -48
none|helped|means|	false 7
none|helped|mediators|	false 79
none|helped|media|	false -26
none|helped|meeting|	false -61
none|helped|member|	false -15
none|helped|memo|	false 69
none|helped|men|	false 63
none|helped|message|	false -11
none|helped|miami|	false 20
none|helped|might|	true 25
none|helped|millennials|	false -50
none|helped|million|	false 7
none|helped|ministers|	false 74
none|helped|minister|	false 42
none|helped|ministry|	false -77
none|helped|minority|	false 39
none|helped|model|	false -25
none|helped|monday|	true -34
none|helped|mongolia|	false 63
none|helped|month|	true -68
none|helped|mother|	false 20
none|helped|movement|	false 66
none|helped|move|	false 58
none|helped|mps|	false 72
none|helped|much|	false 21
none|helped|museum|	false 58
none|helped|must|	true 44
none|helped|myanmar|	false 33
none|helped|nakagawa|	false -64
none|helped|names|	false 62
none|helped|name|	false 16
none|helped|nations|	false 48
none|helped|nea|	false 18
none|helped|necessarily|	true -23
none|helped|negative|	false -21
none|helped|nega|	false -13
none|helped|negotiations|	false -59
none|helped|netanyahu|	false -26
none|helped|network|	false -13
none|helped|nevertheless|	true 26
none|helped|never|	true 42
none|helped|newspaper|	false -62
none|helped|news|	false -21
none|helped|ng’wandu|	false 43
none|helped|night|	true 31
none|helped|nketsia-quaye|	false -38
none|helped|nobody|	false 26
none|helped|nomination|	false -20
none|helped|nonetheless|	true -32
none|helped|not|	true 19
none|helped|no|	true -17
none|helped|numbers|	false -16
none|helped|nurses|	false -72
none|helped|nyangwara|	false 52
none|helped|oakes|	false 61
none|helped|obama|	false -26
none|helped|observers|	false -51
none|helped|offered|	false -12
none|helped|officially|	true 34
none|helped|officials|	false -49
none|helped|official|	false -37
none|helped|often|	true -57
none|helped|ofwat|	false 57
none|helped|of|	false 71
none|helped|ohio|	false -9
none|helped|once|	true 28
none|helped|one|	false -7
none|helped|only|	true 17
none|helped|on|	false 34
none|helped|openly|	true -49
none|helped|open|	false 38
none|helped|operatives|	false -44
none|helped|opponents|	false -65
none|helped|opposition|	false 60
none|helped|orders|	false 59
none|helped|organisation|	false 34
none|helped|orlando|	false 50
none|helped|others|	false -50
none|helped|outlets|	false -53
none|helped|own|	false 53
none|helped|o’malley|	false -15
none|helped|pacs|	false -61
none|helped|pac|	false -14
none|helped|pagasa|	false 23
none|helped|palace|	false 54
none|helped|palmieri|	false -49
none|helped|pals|	false -19
none|helped|panel|	false 31
none|helped|papers|	false 59
none|helped|paper|	false -31
none|helped|parties|	false -35
none|helped|partners|	false 77
none|helped|party|	false 23
none|helped|passenger|	false -12
none|helped|pence|	false -21
none|helped|people|	false 19
none|helped|pepper|	false 47
none|helped|percentage|	false 50
none|helped|perez|	false -47
none|helped|personally|	true 30
none|helped|person|	false -60
none|helped|peru|	false 66
none|helped|petraeus|	false 6
none|helped|petrova-lind|	false -17
none|helped|phone|	false 72
none|helped|pike|	false 73
none|helped|pilot|	false 56
none|helped|plan|	false 47
none|helped|pm|	false 26
none|helped|podcast|	false 53
none|helped|podesta|	false 6
none|helped|police|	false -27
none|helped|policy|	false 34
none|helped|political|	false 62
none|helped|politicians|	false -24
none|helped|politician|	false 10
none|helped|politico|	false -34
none|helped|polling|	false -38
none|helped|polls|	false -111
none|helped|poll|	false -138
none|helped|post|	false -11
none|helped|power|	false -15
none|helped|presidential|	false 27
none|helped|president|	false -29
none|helped|press|	false -75
none|helped|previously|	true -39
none|helped|primary|	false 8
none|helped|prime|	false -51
none|helped|princess|	false 45
none|helped|privately|	true -7
none|helped|private|	false 65
none|helped|programme|	false 7
none|helped|program|	false 41
none|helped|project|	false -30
none|helped|prosecutors|	false -56
none|helped|protesters|	false 60
none|helped|publicly|	true -83
none|helped|public|	false -16
none|helped|pushing|	false 21
none|helped|putin|	false -34
none|helped|pyo|	false 34
none|helped|quickly|	true -35
none|helped|race|	false 22
none|helped|radio|	false 58
none|helped|railway|	false -21
none|helped|rail|	false -39
none|helped|rally|	true -51
none|helped|ran|	false 8
none|helped|really|	true -28
none|helped|recently|	true -30
none|helped|records|	false -46
none|helped|record|	false 52
none|helped|red|	false 77
none|helped|regulator|	false 42
none|helped|reid|	false -40
none|helped|release|	false -36
none|helped|repeatedly|	true -12
none|helped|reported|	false 49
none|helped|reporter|	false 8
none|helped|reports|	false -78
none|helped|report|	false -61
none|helped|representatives|	false -34
none|helped|republicans|	false -64
none|helped|republican|	false 26
none|helped|researchers|	false -28
none|helped|research|	false -41
none|helped|residents|	false -31
none|helped|resident|	false 52
none|helped|resources|	false 78
none|helped|rest|	false -34
none|helped|retailer|	false 73
none|helped|review|	false -7
none|helped|reynolds|	false -48
none|helped|rights|	false 54
none|helped|rivals|	false -7
none|helped|rome|	false 65
none|helped|room|	false 7
none|helped|rua|	false 54
none|helped|rubio|	false -37
none|helped|rules|	false -10
none|helped|ruling|	false 14
none|helped|russia|	false 65
none|helped|said|	false 63
none|helped|same|	false 81
none|helped|sanders|	false -37
none|helped|sandhu|	false -55
none|helped|saturday|	true -31
none|helped|says|	false 50
none|helped|schlafly|	false -14
none|helped|schultz|	false -58
none|helped|scientists|	false 35
none|helped|scientist|	false -13
none|helped|scotland|	false 69
none|helped|search|	false 44
none|helped|second|	false 45
none|helped|secretary|	false 67
none|helped|securities|	false -27
none|helped|seemed|	false -9
none|helped|senate|	false 77
none|helped|senators|	false -61
none|helped|separately|	true 45
none|helped|sergeant|	false -47
none|helped|services|	false 48
none|helped|service|	false 54
none|helped|session|	false -26
none|helped|several|	false -20
none|helped|sexton|	false -61
none|helped|sharp|	false -31
none|helped|sherry|	false -47
none|helped|she|	false -16
none|helped|shot|	false -28
none|helped|should|	true 26
none|helped|sides|	false -18
none|helped|similar|	false 7
none|helped|simply|	true 64
none|helped|single|	false 43
none|helped|smith|	false -28
none|helped|social|	false 58
none|helped|society|	false 43
none|helped|soldiers|	false -12
none|helped|some|	false 15
none|helped|son|	false 63
none|helped|sound|	false 62
none|helped|sources|	false -8
none|helped|source|	false -51
none|helped|speakers|	false 25
none|helped|speaker|	false 59
none|helped|specifically|	true -68
none|helped|speech|	false -47
none|helped|spending|	false 34
none|helped|spokesman|	false -46
none|helped|spokesmen|	false -47
none|helped|spokesperson|	false -15
none|helped|spokeswoman|	false 30
none|helped|spot|	false 21
none|helped|staff|	false 34
none|helped|stage|	false 30
none|helped|states|	false 11
none|helped|state|	false 32
none|helped|still|	true -25
none|helped|stopped|	false 41
none|helped|stop|	false -16
none|helped|story|	false -13
none|helped|strategists|	false -66
none|helped|street|	false 32
none|helped|strongly|	true -24
none|helped|strong|	false 61
none|helped|study|	false 15
none|helped|sunday|	true 31
none|helped|supervisor|	false 61
none|helped|supporters|	false -54
none|helped|surveyed|	false -48
none|helped|survey|	false -83
none|helped|swing|	false -21
none|helped|system|	false -41
none|helped|s|	false 43
none|helped|takes|	false -14
none|helped|take|	false 29
none|helped|taking|	false -32
none|helped|talking|	false 55
none|helped|talks|	false 14
none|helped|talk|	false 56
none|helped|tanui|	false 65
none|helped|tax|	false 66
none|helped|team|	false -50
none|helped|technology|	false -46
none|helped|tehran|	false -33
none|helped|televised|	false 36
none|helped|terrorism|	false 55
none|helped|terrorist|	false 22
none|helped|text|	false 49
none|helped|thailand|	false -19
none|helped|that|	false 30
none|helped|them|	false 12
none|helped|then|	true -37
none|helped|these|	false -15
none|helped|they|	false -44
none|helped|third|	false -10
none|helped|this|	false 116
none|helped|thursday|	true 24
none|helped|times|	false -35
none|helped|time|	false -62
none|helped|todd|	false 14
none|helped|tokyo|	false 50
none|helped|told|	false -68
none|helped|tolliver|	false 82
none|helped|took|	false -32
none|helped|top|	false 34
none|helped|tour|	false -80
none|helped|toyama|	false 64
none|helped|to|	false 9
none|helped|traders|	false 83
none|helped|trade|	false 47
none|helped|trial|	false 50
none|helped|tribunal|	false 57
none|helped|trump|	false -56
none|helped|trust|	false 38
none|helped|tuesday|	true -43
none|helped|turned|	false 48
none|helped|turnout|	false 41
none|helped|twice|	true 68
none|helped|twitter|	false -45
none|helped|typically|	true -37
none|helped|u.s.|	false -50
none|helped|ukraine|	false -59
none|helped|uncovered|	false 52
none|helped|unemployment|	false 24
none|helped|unesco|	false 63
none|helped|unica|	false 41
none|helped|union|	false 59
none|helped|unite|	false -48
none|helped|unity|	false 41
none|helped|unit|	false -24
none|helped|university|	false -25
none|helped|unusual|	false 60
none|helped|usda|	false 52
none|helped|usually|	true 55
none|helped|vargas-dunn|	false -67
none|helped|video|	false 15
none|helped|vietnam|	false 64
none|helped|vito|	false 8
none|helped|voice|	false 58
none|helped|voters|	false -22
none|helped|voting|	false 45
none|helped|wage|	false -13
none|helped|walker|	false -66
none|helped|washington|	false 50
none|helped|was|	true 42
none|helped|watchers|	false 27
none|helped|watch|	false -22
none|helped|wbc|	false 68
none|helped|weapons|	false 46
none|helped|weaver|	false -53
none|helped|website|	false -11
none|helped|wednesday|	true -33
none|helped|weeks|	false 51
none|helped|week|	true -96
none|helped|went|	false 50
none|helped|were|	true 33
none|helped|we|	false -10
none|helped|when|	false -54
none|helped|where|	false 31
none|helped|which|	false -26
none|helped|while|	false 22
none|helped|whitlock|	false 70
none|helped|widely|	true -34
none|helped|will|	true 31
none|helped|without|	false 29
none|helped|woman|	false 14
none|helped|women|	false -49
none|helped|won|	false -13
none|helped|words|	true 74
none|helped|workers|	false -39
none|helped|work|	false -48
none|helped|world|	false 9
none|helped|wouldn’t|	true -47
none|helped|would|	true -10
none|helped|wunder|	false -21
none|helped|years|	false 49
none|helped|yesterday|	true -66
none|helped|yet|	true -41
none|helped|you|	false 23
none|helped|zambia|	false 55
none|helped|zealand|	false 59
none|helped||	false -48
none|helped|–|	false -21
none|helped|—|	false -30
none|helped|’s|	false 39
none|helped|’|	false 42
none|highlight|	participle 12	past -21	present 14
none|hint|	past -26
none|hit|	base 52	present 14
none|hold|	base 43	participle 46	past 29	present 53
none|hope|	base 39	participle -51	past -87
none|identify|	base -15	past 16
none|imply|	participle -41
none|indicate|	base -30	past -18	present 8
none|inform|	past -6
none|insist|	base -16	past -63	present 31
none|instruct|	past 16
none|insult|	present 25
none|intend|	base 17	past -6	present 11
none|interrupt|	past 38
none|introduce|	past 56
none|inverted|	judging 34	past 17	present 67	saying 30
none|invite|	past 35
none|invoke|	past -22
none|issue|	base -12	past 19	present 107
none|joke|	past 42	present 13
none|judging|	base 9	participle -10	past 10
none|knock|	base 61	past -21
none|know|	base 20	participle 17	present -76
none|label|	past -10
none|lambaste|	past -53
none|lament|	past -41
none|lash|	past 35
none|laugh|	past 60	present 41
none|learn|	base 36	past -19
none|liken|	past -54
none|like|	base 20	past 43	present 43
none|list|	base 88	participle -15	past 9	present 17
none|lobby|	base 77	past -13
none|love|	past 32	present 9
none|maintain|	base 26	past 15	present 64
none|mean|	base 35	participle 101	past -13	present 59
none|mention|	base -37	participle -51	present -9
none|message|	base 36	present -20
none|mock|	participle -57	past 26
none|murmur|	present 62
none|name|	base 34	past 17	present 91
none|need|	base 35	past 16	present 46
none|negated|	false 14	true -19
none|nominate|	participle 28	past -20
none|note|	participle -38	past -21	present 17
none|object|	base 56	past 53
none|offer|	base -7	participle -24	past 45	present 19
none|oppose|	base -19	participle 33	present -24
none|order|	base 12	present 108
none|outline|	participle -24	past 7
none|paint|	base 30	past 36	present -50
none|persuade|	base -12	past 8
none|phone|	base 69	present 43
none|plan|	base 23	participle -20	past 12	present 16
none|plead|	past 26
none|pledge|	base -24	participle -53	past 27	present 12
none|point|	base 35	participle -45	past -14	present 43
none|portray|	past -22
none|post|	base 32	participle 8	present -12
none|praise|	base -16	participle -21	past 14	present -44
none|pray|	past 46
none|predict|	past -29	present -13
none|prefer|	past 14	present -53
none|present|	base 6	past 60	present 13
none|press|	base 24	past 25
none|promise|	base -16	participle -31	past 13	present 41
none|propose|	participle -17	past -9
none|protest|	base 60	past 59
none|prove|	base -17	past 49
none|question|	base 32	participle -36	past -35	present -6
none|quote|	past 41	present 43
none|rail|	base 27	past -55
none|raise|	base 103	participle 89	past -10	present 74
none|rank|	base 27	participle 12	past 82	present -9
none|rate|	base 85	participle 58	past 54	present 80
none|read|	participle 44	past 62
none|realize|	past -53
none|reason|	base 36	present 72
none|rebuff|	past 30	present 53
none|rebuke|	past -23
none|recall|	base 14	participle -74	past 15
none|reckon|	past -49
none|recognize|	participle 30	past -48	present -24
none|recommend|	past -34
none|record|	base 20	past 44	present -30
none|recount|	base 72	past -15
none|reference|	participle -11	past -46
none|refer|	base 6	participle -72	past 52	present -14
none|reflect|	base 30	participle 40	past 14	present 18
none|refuse|	participle 9	past 22	present -23
none|regard|	past -42
none|regret|	present -7
none|reiterate|	past -10
none|reject|	participle -23	present 74
none|relate|	past 25
none|relative|	participle 8	saying 18	thinking -8
none|remark|	present 39
none|remember|	base 17	past -33	present -49
none|remind|	participle -28	past 40
none|repeat|	base 20	participle 13	past 25
none|reply|	base 21	past 9
none|report|	participle -7	past 11	present -53
none|request|	base 92	past -29	present -22
none|respond|	base 6	participle 48
none|retort|	past -48
none|retweet|	past -11
none|reveal|	base 25	participle -66	past -19	present 13
none|rule|	participle 77	past -10	present 37
none|saying|	base 8	participle 6	present 11
none|say|	base -15	participle -13	past -23	present -29
none|scold|	present 44
none|seek|	base 12	past 7	present -9
none|see|	base -13	participle 31	past 24	present 8
none|shared|	base 14	judging -6	participle -12	past -18	present 19
none|shoot|	past 59
none|shout|	past 21
none|show|	base -9	participle 35	past 10	present -41
none|shrug|	past -23
none|sigh|	past 46
none|signal|	base -11	past 24
none|sign|	base 22	participle 48	past 22	present 36
none|sing|	base 47	participle 38	past 91
none|slam|	participle -36	past -44	present -46
none|slap|	past -15
none|slate|	past 48
none|snap|	base 49
none|speak|	base 51	participle 54	past 22	present 8
none|speculate|	base -9
none|state|	base 52	participle -59	past -67	present 65
none|stress|	past -27
none|subject|name|	judging 25	source 12	thinking 45
none|subject|noun|	judging 6	saying 6	source -16
none|subject|pronoun|	judging -28	saying 12	thinking -14
none|suggest|	base -46	participle -39	past -40	present 29
none|support|	participle 20	past -36	present -19
none|suspect|	past -13	present -36
none|tag|	base 52
none|talk|	base 33	participle 31	past -35	present 31
none|tell|	participle 21	present 8
none|testify|	past 27
none|text|	base 65	present 47
none|thank|	base 22	participle -65	past 60	present 68
none|thinking|	past 9	present 15
none|think|	base -24	participle 12	past 24	present -32
none|threaten|	participle 8	past -16	present 34
none|title|	base 74	past -18	present 39
none|tout|	participle -8	past -16
none|to|false|	base 13	present 13
none|to|true|	participle 26	past 33	present 39
none|treat|	past 46
none|try|	base 30	participle 9	past 41	present 68
none|tweet|	base 24	participle -33	past -20
none|understand|	base -28	past 52	present -34
none|urge|	past -8	present 58
none|use|	base 116	participle 30	past 35	present 30
none|utter|	past 33
none|venture|	base 71
none|verify|	past 50
none|view|	base -21	past 17	present -25
none|voice|	base 77
none|volunteer|	base 65	past 8	present 67
none|vote|	participle 10	present 85
none|vow|	participle -28	past -52	present -49
none|want|	present 30
none|warn|	base 10	participle 7	past -23	present 35
none|wave|	base 46	participle 65	past 49	present 47
none|weigh|	base 30	participle 57	past -12	present 64
none|welcome|	base -9	past 34
none|wish|	past 41
none|wonder|	base -54	participle -45	past 9
none|worry|	base -24	past -82	present 56
none|write|	base 42	participle -6	present 10
start|asks|	accuse -54	agree -69	allow 14	announce -17	argue -73	ask 34	attack 20	back -69	call 27	care 47	charge -77	cite -39	comment 27	compare 17	confirm -46	consider 8	continue 13	debate -18	decide -10	decline -16	describe 37	discuss 15	dismiss -35	echo -60	email -52	expect -67	explain 39	favor 6	feel -55	find -17	hear -56	hold 14	how 46	if 41	issue -58	joke -36	laugh -26	learn 8	like -7	mention -64	name -35	need 19	offer -60	order -53	outline 13	point 22	praise -46	predict -55	present -52	press -59	promise -58	protest -42	question 28	raise -43	recall 25	refuse -57	remember -8	respond -43	reveal -15	rule -78	say -51	see 10	seek -56	show -14	state -55	support -80	talk 44	tell 13	thank -59	try 10	understand 49	use -46	view 6	volunteer -45	vote -55	want 39	what 27	when -46	where -15	whether 12	which 18	why 45	wonder 24	worry 15
start|asks|accuse|	past -54
start|asks|agree|	base -51	past -23
start|asks|argue|	past -14
start|asks|ask|	base 27	participle 24	past 27	present -37
start|asks|back|	base -48	past -71
start|asks|call|	past -104
start|asks|comment|	base 34
start|asks|compare|	past -43
start|asks|confirm|	past -46
start|asks|consider|	participle -34
start|asks|debate|	base -61
start|asks|decide|	base -8	participle 15	past -14
start|asks|decline|	past -16
start|asks|describe|	past 20
start|asks|discuss|	base 19	past -26
start|asks|dismiss|	past -35
start|asks|email|	base -50
start|asks|expect|	past -66
start|asks|explain|	base 19	past 9	present 58
start|asks|feel|	past -55
start|asks|find|	base -81	past -50
start|asks|hold|	participle -32	present -55
start|asks|introduce|	past -53
start|asks|issue|	base -44
start|asks|joke|	past -36
start|asks|know|	past -43	present 18
start|asks|laugh|	past -19
start|asks|learn|	past 20
start|asks|like|	base -7
start|asks|mention|	base -62	past -30
start|asks|need|	base 22
start|asks|offer|	past -70
start|asks|order|	past -53
start|asks|point|	present 19
start|asks|praise|	past -44
start|asks|press|	base -44
start|asks|promise|	past -55
start|asks|question|	base 10	participle 48	present 17
start|asks|raise|	base -22
start|asks|refuse|	past -57
start|asks|remember|	base -60
start|asks|say|	base -71	participle 18	present -63
start|asks|see|	base -12
start|asks|show|	base 34	participle -17	past -16	present -21
start|asks|state|	base -54	present -45
start|asks|support|	base -55	past -39
start|asks|talk|	participle 30
start|asks|tell|	base 34	past -111
start|asks|thank|	past -59
start|asks|try|	participle 10
start|asks|use|	base -39	past -36
start|asks|vote|	base -52
start|asks|want|	base 28	past 35
start|asks|wonder|	base 51	participle 45	past -9
start|	before -34	behind -6	late -16	source 7	that 7
start|before|(|auxiliary|	preposition -46	saying -29
start|before|(|	capital -72
start|before|(|none|	, -37	preposition -32	saying -44	thinking 25
start|before|(|verb|	saying -39	word -21
start|before|*|	capital -72
start|before|*|verb|	saying -38	stop -38
start|before|,|none|	saying -21
start|before|,|	subordinator -30	word -35
start|before|,|verb|	saying -46
start|before|-|	- -33	capital -39
start|before|-|auxiliary|	saying -30
start|before|-|verb|	saying -45
start|before|according|	( -54	) -61	, -30	- -27	adverb 30	auxiliary -17	coordinator 23	none 26	preposition 6	stop 8	subordinator 35	to -52	verb 13	verb-saying 58	word 26
start|before|according|first|	a -34	and -22	at 19	but 6	clinton 21	hillary 17	in 34	it -27	london -16	more -21	mrs. 16	one -25	sanders 16	the 9	there 24	trump -13	washington -21
start|before|according|source|auxiliary|	, -25	preposition -25	stop 25	verb-saying 6	word -22
start|before|according|source|none|	, -27	preposition 25	stop -7
start|before|according|source|to|	, -11
start|before|according|source|verb|	, 21	adverb 57	capital -54	preposition 7	stop 6	verb-saying 55
start|before|	accuse -69	acknowledge -10	add -16	admit -82	advise -40	affirm -50	agree -22	aim -33	allege -48	allow -54	announce -21	answer -62	apologise -43	appeal -73	applaud -36	argue 8	ask -90	assume -47	assure -36	attack -80	attribute -31	back -90	believe -19	blame -56	blast -52	boast -45	call -22	care -60	cast -54	caution -51	challenge 15	champion -60	charge -61	cite -56	claim -8	commend -32	comment -76	compare -65	complain -8	concede -76	conclude 48	confirm 15	consider 27	contend -32	continue -88	counsel -43	counter -43	credit -51	criticize 9	debate -75	decide -51	declare 11	decline -71	decry -40	deem 19	defend -60	deliver -51	demand -57	deny -92	describe 7	disagree -65	disclose -59	discuss -46	dismiss -44	doubt -42	echo -56	email -74	endorse -63	estimate -11	expect -49	explain -51	express -61	favor -62	fear -47	feel -13	figure -35	find 23	fire -48	forecast -72	hail -49	hear -61	hint -41	hit -32	hold -60	hope -47	inform -51	insist -33	intend -37	interpret -51	introduce -30	invoke -49	issue -76	joke -34	know -61	lament -59	laugh -64	learn -38	like -10	list -33	maintain -60	mention -46	mock -15	name -69	need -66	nominate -46	note 16	offer -26	oppose -21	order -79	persuade -56	phone -38	plan -60	plead -54	pledge -70	point -37	post -11	praise -70	predict 28	prefer -33	present 10	press -48	promise -22	propose -61	prove -46	question -78	quote -59	rail -66	raise -53	rank -49	rate -39	reason -56	recall -79	recommend -61	record 47	recount -48	refer -44	reference -64	reflect -65	refuse -33	reiterate -52	reject -72	relate -34	remark -40	remember -60	remind -12	repeat -56	reply -8	report 42	respond 24	retort -33	see -65	seek -47	shoot -59	show 24	shrug -40	sign -99	sing -67	slam -37	speak -67	state -60	stress -73	suggest -52	support -10	talk -76	tell 8	testify -69	thank -51	trust -42	try -70	tweet 19	understand -47	urge -78	venture -33	view -56	voice -47	volunteer -45	vote -74	vow 15	want -53	wave -45	weigh -53	welcome -50	wonder -31	worry -51	write 23
start|before|accuse|	capital -61	determiner -35	none -53	preposition -65	verb -43	word -13
start|before|accuse|first|	a -35	in -24	the -13
start|before|acknowledge|	auxiliary -35	capital -45	determiner -38	none 9	preposition -48	that -48	verb -42
start|before|add|	, -55	auxiliary 29	capital 51	determiner -98	none -22	preposition -69	stop 26	verb -81
start|before|add|first|	the -75
start|before|admit|	auxiliary -58	capital -38	none -51	preposition -36	pronoun -55	that -9
start|before|admit|first|	bastian -24
start|before|advise|	capital -28	none -25	preposition -33
start|before|affirm|	capital -42	none -35
start|before|agree|	capital -67	determiner 12	none -60	preposition -69	stop 15	verb -63
start|before|agree|first|	the 12
start|before|aim|	none -29	preposition -37
start|before|allow|	preposition -57
start|before|announce|	auxiliary -20	capital 33	determiner -72	none -7	preposition -80	pronoun -38	stop -28	that -39	word -24
start|before|announce|first|	on -25	the -53
start|before|answer|	capital -52	none -41	preposition -37	quote -17	that -61	verb -39
start|before|answer|first|	asked -52
start|before|apologise|	capital -26	determiner -32	none -32	preposition -40
start|before|apologise|first|	the -32
start|before|appeal|	capital -39	determiner -24	none -43	preposition -68
start|before|applaud|	capital -36	none -35	subordinator -30
start|before|apposed|judging|none|	determiner -17	preposition -53
start|before|apposed|judging|verb|	preposition -63
start|before|apposed|saying|auxiliary|	stop -88
start|before|apposed|saying|none|	capital -55	determiner -64	preposition -77	pronoun -65	stop -58	that -19	word -52
start|before|apposed|saying|verb|	stop 15
start|before|apposition|judging|none|	adverb -61	capital -46	determiner -51	preposition -46	pronoun -58	quote -34	verb-saying -25	word -42
start|before|apposition|judging|verb|	determiner -17	preposition -37	stop -48
start|before|apposition|saying|auxiliary|	determiner -54	stop -71	that -40	word -23
start|before|apposition|saying|none|	: -86	adverb -51	capital -119	determiner -123	preposition -112	pronoun -65	quote -48	stop -91	subordinator -55	that -61	word -52
start|before|apposition|saying|to|	that -23
start|before|apposition|saying|verb|	capital -42	determiner -49	preposition 9	pronoun -79	subordinator -23	that -28	word -76
start|before|apposition|thinking|none|	capital -34	determiner -35	preposition -73	pronoun -26	word -30
start|before|argue|	, 26	adverb -46	auxiliary 24	capital -44	determiner 13	none 11	subordinator 14	that -6	verb -15
start|before|argue|first|	giles -24	in 14	senior -37	the 14
start|before|asks|false|	auxiliary -7	none -48	to -31	verb -7
start|before|asks|true|	auxiliary 22	none 17	to -51
start|before|ask|	adverb -22	auxiliary -41	capital -81	determiner -61	none -68	preposition -61	stop -40	subordinator -59	that -31	to -24	verb -54	word -27
start|before|ask|first|	a -39	abu -13	at -38	during -32	her -9	his -19	in -47	oil -18	that -29	the -33	wing -20
start|before|assure|	none -36	preposition -49
start|before|attack|	capital -82	determiner -32	none -48	preposition -79	verb -47	word -37
start|before|attribute|	capital -19	determiner -32	none -31	subordinator -24
start|before|attribute|first|	because -24	executive -19
start|before|auxiliary|	capital -25
start|before|auxiliary|none|	saying -29	word -14
start|before|auxiliary|verb|	saying -16	stop -14
start|before|back|	auxiliary -59	capital -65	coordinator -33	determiner -60	none -46	preposition -73	stop -39	to -31	verb -74	word -36
start|before|back|first|	at -20	in -28	the -45
start|before|before|	 -68	! -53	) -38	: -69	; -57	? -55	start -12
start|before|believe|	, 10	auxiliary -25	capital -57	determiner 14	none 25	subordinator -52	that -35	verb -18
start|before|blame|	capital -62	determiner -29	none -47	preposition -41	stop -26	verb -22	word -32
start|before|blame|first|	democratic -40	réka -28	the -9	vind -15
start|before|blast|	preposition -56
start|before|call|	, -15	auxiliary -66	coordinator -41	determiner -66	preposition -12	pronoun -76	quote -76	verb -108	word -23
start|before|call|first|	a -52	argentina -26	growers -46	her -45	his -36	in -29	its -23	jolyon -47	oatly -35	on -24	one -35	the -33
start|before|capital|	& -21	' 19	( -133	- -55	/ -134	adverb -15	auxiliary 28	capital -33	coordinator 12	determiner 27	possessive 18	subordinator 6	that 57	verb-judging -55	verb-saying -23	verb-thinking -26	word 13	– 14	— -94
start|before|capital|auxiliary|	, 21	: -36	adverb -10	auxiliary -42	capital 30	coordinator -6	determiner -21	end 13	judging -8	pronoun -7	saying 16	subordinator 19	that 13	thinking -96	word 26
start|before|capital|none|	' -35	, 26	/ 26	: -95	auxiliary -109	capital 27	coordinator -123	determiner -79	end -104	possessive -45	preposition -31	pronoun -11	quote -23	saying -37	source -10	stop -9	subordinator -79	that -77	thinking -6	verb-judging -64	verb-thinking -66	word -16	’ -42
start|before|capital|to|	auxiliary -33	capital -53	determiner -20	end -49	judging -51	preposition 19	pronoun -36	saying -45	source -30	stop -86	subordinator -33	that -42	thinking -41	word -30
start|before|capital|verb|	) -35	, 9	: 22	adverb -11	auxiliary -53	capital -85	coordinator -70	determiner 12	end -92	judging -109	preposition 49	pronoun 26	quote -65	source 36	stop -16	subordinator -47	that 22	verb-saying 42	word -12
start|before|care|	capital -39
start|before|cast|	determiner -42	preposition -42	verb -47
start|before|caution|	capital -23	coordinator -65	none -51
start|before|challenge|	capital 21	none -72	preposition 14
start|before|champion|	, -39	capital -59	none -60	preposition -58
start|before|charge|	capital -45	none -45	preposition -64
start|before|cite|	auxiliary -37	capital -46	determiner -42	none -42	preposition -42	subordinator -27	verb-saying -33
start|before|cite|first|	in -21	the -29
start|before|claim|	auxiliary -20	capital -58	determiner 12	none 14	preposition -76	verb -75
start|before|claim|first|	the -42
start|before|commend|	determiner -34	none -32
start|before|commend|first|	a -30
start|before|comment|	capital -50	determiner -45	none -65	preposition -54	stop -48
start|before|comment|first|	global -41	the -45
start|before|compare|	capital -35	determiner -53	none -43	preposition -61	verb -50
start|before|compare|first|	a -20
start|before|complain|	adverb -24	auxiliary -35	capital -67	determiner 19	preposition -71	stop -58
start|before|complain|first|	an 24	gavi -23	in -53
start|before|concede|	auxiliary -36	capital -41	coordinator -34	none -24	preposition -34	pronoun -50	that -21	verb -62
start|before|concede|first|	but -34	in -29
start|before|confirm|	auxiliary 38	capital -19	determiner 14	none -86	preposition -77	stop 52	that -15
start|before|confirm|first|	in -32	noelle -14	ruth -38	the -85
start|before|consider|	capital 22	determiner 14	none 16	preposition 12
start|before|contend|	determiner -29	none -29	that -23
start|before|contend|first|	the -29
start|before|continue|	capital -39	none -47	preposition -83	verb -57
start|before|coordinator|	, -58	adverb -25	auxiliary 43	capital 8	coordinator -45	determiner -6	preposition 13	pronoun 15	subordinator -45	word -58
start|before|coordinator|auxiliary|	determiner -35	judging -45	preposition -63	source -21	stop 11	that -33	thinking -38
start|before|coordinator|none|	, -8	auxiliary -66	capital -37	coordinator -56	determiner -28	judging -54	preposition 16	pronoun -42	saying -26	source -29	stop -21	that -55	thinking -59	word -51
start|before|coordinator|to|	, 31	saying 21
start|before|coordinator|verb|	, 29	determiner -37	judging -44	preposition -15	saying -19	stop 16	that -61	thinking -47
start|before|counsel|	capital -43	none -37	preposition -38
start|before|counsel|first|	in -38
start|before|counter|	capital -43	none -43
start|before|credit|	determiner -28	none -28
start|before|credit|first|	its -25
start|before|criticize|	capital -52	determiner -81	none -61	preposition 13	verb 12
start|before|criticize|first|	in -40
start|before|debate|	auxiliary -59	capital -50	determiner -43	none -51	preposition -37	subordinator -44	word -36
start|before|decide|	capital -25	none -21	preposition -23	word -24
start|before|declare|	capital 17	none -58	preposition 12	that -29
start|before|declare|first|	in -49
start|before|decline|	capital -48	determiner -17	none -52	preposition -61
start|before|decline|first|	the -15
start|before|decry|	none -40
start|before|defend|	capital -54	determiner -40	none -56	preposition -43	stop -48	verb -33
start|before|defend|first|	in -27	wolf -24	zf -21
start|before|deliver|	capital -46	determiner -42	none -39	preposition -36
start|before|demand|	preposition -57
start|before|deny|	auxiliary -28	capital -72	determiner -50	none -76	preposition -36	pronoun -42	stop -43	that -13	verb -44
start|before|deny|first|	the -39
start|before|describe|	capital 7	determiner -54	preposition -55	subordinator -60	verb -43
start|before|describe|first|	in -32	its -26	katherine -36	when -27
start|before|determiner|	, -40	adverb 9	auxiliary -8	capital -40	determiner -47	preposition 24	verb-judging -8	verb-thinking 22	word 18
start|before|determiner|auxiliary|	, -14	; -22	capital 29	determiner -21	judging -63	preposition 12	pronoun -72	saying 30	source 9	stop 56	verb-thinking -19	word -21
start|before|determiner|none|	, -16	: -75	adverb -99	auxiliary -126	capital -51	coordinator 20	judging -84	preposition -63	pronoun -11	quote -118	saying -42	source 23	stop 18	subordinator -73	that -63	thinking -87	verb-judging -46	verb-saying -62	verb-thinking -50	word -125
start|before|determiner|to|	judging -36	saying 31	stop 12
start|before|determiner|verb|	adverb 14	auxiliary -82	coordinator 10	determiner -91	judging 16	preposition -18	quote -47	saying -14	source -20	stop -12	subordinator -42	that -48	thinking -13	verb-judging -50	word -8
start|before|direct|judging|auxiliary|	capital -27	determiner -77	preposition -6	pronoun -41	word -59
start|before|direct|judging|none|	$ -19	, -41	auxiliary -17	capital -70	coordinator -22	determiner -57	end -42	preposition 6	pronoun 22	quote -50	stop -54	subordinator -36
start|before|direct|judging|to|	capital -47	preposition 27	word -34
start|before|direct|judging|verb|	, -44	capital -46	coordinator -35	determiner -68	pronoun -43	stop -49	word -62
start|before|direct|saying|auxiliary|	, -30	: -49	; -21	adverb -34	capital 20	determiner -9	end 30	preposition 11	pronoun -31	stop 24	that -6	word -6
start|before|direct|saying|none|	, 19	: -110	; 14	adverb -91	auxiliary -51	capital 25	coordinator -59	determiner -15	end -90	preposition -26	quote -79	stop 47	subordinator -72	that -132	verb-judging -35	verb-thinking 30	word -162
start|before|direct|saying|to|	capital -80	determiner 12	pronoun -72	stop -8	that -55
start|before|direct|saying|verb|	, -16	: 37	adverb -7	auxiliary -20	coordinator -39	determiner -12	end -36	preposition 8	pronoun -11	stop -23	subordinator -66	that -13	verb-saying 18	verb-thinking 27	word -36
start|before|direct|thinking|auxiliary|	, 14	coordinator -42	determiner -49	preposition -51	stop -25	that -52	word -41
start|before|direct|thinking|none|	, 17	auxiliary -55	determiner -58	end -36	preposition -93	pronoun -55	stop 16	subordinator -60	that 28	verb-saying -31	word -83
start|before|direct|thinking|verb|	adverb -47	capital -31	determiner -53	end -54	preposition -8	pronoun 21	stop 45	subordinator -37	word -55
start|before|disagree|	capital -32	none -53	stop -41
start|before|disclose|	auxiliary -55	preposition -57
start|before|discuss|	determiner -38	none -35
start|before|dismiss|	capital -30	determiner -34	none -44	preposition -27	subordinator -18
start|before|echo|	none -59
start|before|email|	capital -42	none -32	preposition -41	verb -42
start|before|endorse|	capital -48	none -58	preposition -58	verb -48
start|before|estimate|	capital -38	none -31	preposition -51	that -36
start|before|estimate|first|	danicley -18
start|before|expect|	capital -37	determiner -55	none -38	preposition -55	word -20
start|before|explain|	, -25	auxiliary -27	determiner -41	none -27	pronoun -22	verb -63
start|before|explain|first|	a -64
start|before|express|	capital -45	determiner -23	none -59	preposition -39	quote -37	word -26
start|before|express|first|	in -24	the -27
start|before|fear|	determiner -41	none -27	preposition -46	verb -35
start|before|feel|	determiner -7	subordinator -42	verb -41	word -40
start|before|feel|first|	as -31
start|before|figure|	none -37	preposition -29
start|before|find|	, 35	auxiliary -18	capital -8	coordinator -92	determiner 29	end -67	none -21	preposition -11	pronoun -44	stop 54	subordinator -22	that -68	to 30	verb 32	word -76
start|before|find|first|	a 68	but -79	clementine -45	in 14	yusuf -42
start|before|fire|	capital -45	none -47
start|before|first|	( -64	* -72	, -71	- -47	12 -23	17 -26	23 -19	4 -39	9 -60	a 12	about 18	abu -60	accra -53	across -43	adelheid -34	after 41	al -27	albert -42	almost 41	already 31	also -44	although -64	an 20	ancel -41	and -38	another -50	argentina -26	around -39	as -17	asked -28	at -38	aurélien -25	authorities 48	awara -25	back -50	balambér -40	bastian -24	because -26	before 20	behind -22	beijing -21	beirut -65	bernie 69	besides -43	betsy -42	beyond -39	bheki -24	bill -46	bishop -27	bob -15	border -22	both -64	botirjon -29	brackish -39	brazil -27	brian -39	brno -48	bronte -27	brussels -47	but 7	by 20	cairo -57	cassandra -28	charles -27	china 49	chris -25	christopher -9	clement -33	clementine -45	cleveland -41	clinton 26	colombo -51	contacted -23	counsel -35	crispian -66	cruz 30	dalva -49	dan -45	dana -56	danicley -18	darlene -22	david -15	de 21	democratic 50	democrats -51	deng -47	deputy -62	derry -61	despite -47	dhagaweyne -41	dhaka -31	doha -48	domenica -20	dominic -27	donald 52	dr -38	due -31	during 15	each -50	earlier -45	edward -22	egypt -39	electric-truck -63	eli -14	ethiopia 46	even 27	every -59	executive -19	father -15	faye -45	feb -28	federal 23	first -53	fitzroy -19	following -35	for -54	former 16	four -64	france -20	frank -48	fraser -25	from -65	gavi -23	geneva -61	gernot -8	giles -24	global -41	grace -31	graham 32	greece -34	green -22	growers -46	hallgerður -46	harold -50	hazel -27	he 18	her -11	here -32	hillary 47	his 8	hnat -35	hold -50	hon. -38	hope -26	hsieh -51	hugo -21	i -44	i. -29	idil -14	if 15	india 20	inec -24	innocent -42	iran -55	istanbul -41	it -24	its -95	itziar -29	jas -32	jerusalem -7	john -43	jolyon -47	juliet -20	june -22	just -66	jxn -20	katherine -36	kentucky -17	kiran -13	kirra -46	kudo -19	kwame -47	kyiv -54	labour -24	lale -36	laos -22	later -47	le -72	liberty -52	lisbon -53	london -35	lotu -11	lubbock -63	lucinda -20	luis -16	lunga -44	lydia -21	mai -54	manila -60	many 52	mark -46	matt -41	may -56	meanwhile 45	mejra -35	melbourne -72	melinda -32	mena -42	michigan 14	millers -47	monday -10	moreover -47	moscow -55	most -46	mr. 17	mrs -40	mrs. 56	ms. 29	murphy -38	namgung -29	naomi -33	national -71	nearly 52	nilima -39	nishida -13	noelle -14	nong -47	nordstrand -22	not -26	now 32	oatly -35	obama 46	octopuses -68	odd -32	of 28	officer -82	ohio 28	oil -18	on -21	one -65	ong -25	only 21	opposition -21	outside -49	ouyang -30	over -36	oxford -17	oybek -24	panel -29	pang -51	paris -70	parks -34	pasto -21	paul -22	perhaps -49	port -44	prabal -26	president -13	pressed -69	preston -38	questor -53	ramón -47	rather -12	reacting -46	rep. 16	replying -63	republican 16	republicans -38	rezwanul -35	right 29	rival -8	rodion -18	rome -58	rosamund -16	rowena -27	russia -14	ruth -40	ryan 41	réka -28	said -61	sanders 10	sen. -68	senator 27	senior -37	several 14	she -12	sheikh -22	shen -40	shortly -46	since -15	sister -40	so -21	solicitor -53	some 30	sora -36	south 31	speaking -66	state 16	still 46	stockholm -11	stockholm-based -30	striker -61	struan -35	sudan -28	sukumaran -45	sunday 58	sunder -25	sunita -27	sweden -46	taipei -54	tampa -56	target -65	tbilisi -69	thamir -17	that 31	the -11	their -42	then -53	there 39	they 42	this -8	thomas -40	those 17	though -75	three 19	through 24	throughout -50	to 26	today -44	torill -32	trump 7	trumpf -33	tuesday 20	turkey 59	two 7	tyler -45	uncle -41	under -43	united -55	vanuatu -36	vienna -61	vietnam -53	vind -15	vukašin -21	wade -22	washington 7	what 17	when -9	whether 37	wilma -30	wing -52	winter -28	with -22	within 15	wolf -24	yet -32	your -55	yusuf -42	zarina -15	zf -21	zhyldyz -33	zim -28	zsombor -37	— 14
start|before|forecast|	capital -37	none -46	preposition -68	verb -53
start|before|hail|	capital -42	determiner -43	none -49
start|before|hear|	capital -50	determiner -39	none -22	preposition -21	stop -42	verb -56
start|before|hear|first|	a -28
start|before|hint|	auxiliary -25	none -31
start|before|hit|	capital -36	determiner -35	none -21
start|before|hold|	auxiliary -33	capital -51	determiner -35	none -44	preposition -44	subordinator -39	verb -35	word -44
start|before|hold|first|	even -37	in -21
start|before|hope|	auxiliary -28	capital -26	determiner -32	none -36	preposition -56	verb -25
start|before|hope|first|	the -30
start|before|indicate|	auxiliary -23	capital -44	none -52	that -23
start|before|inform|	none -26	pronoun -63
start|before|insist|	, -31	adverb -18	auxiliary -19	determiner -59	none -62	preposition -38	pronoun -36	stop -49	subordinator 23	that -42	to -37	verb 8
start|before|insist|first|	her -27	the -61	their -26
start|before|interpret|	capital -36	none -35	preposition -48
start|before|introduce|first|	in -20
start|before|introduce|	none -30	preposition -36
start|before|inverted|judging|auxiliary|	preposition -71
start|before|inverted|judging|none|	' -27	, -47	; -32	adverb -46	coordinator -60	preposition -124	quote -77	stop -12	subordinator -73	verb-saying -69	word -28
start|before|inverted|judging|verb|	coordinator -26	preposition 33	stop -54	subordinator -41
start|before|inverted|saying|auxiliary|	, 70	auxiliary -32	preposition 6	stop 7
start|before|inverted|saying|none|	' -36	, 30	: -78	adverb -139	auxiliary -137	determiner -97	possessive -56	preposition -197	pronoun -148	quote -17	stop -81	subordinator -64	verb-judging -59	verb-saying -99	verb-thinking -77	word -124	’ -52
start|before|inverted|saying|to|	auxiliary -48	end -57
start|before|inverted|saying|verb|	, 53	auxiliary -120	coordinator 11	preposition -121	pronoun -75	quote -73	verb-judging -50
start|before|invoke|	none -49
start|before|issue|	capital -39	determiner -60	none -55	preposition -57	subordinator -26	verb -44	word -25
start|before|issue|first|	in -47	on -12
start|before|joke|	none -34	preposition -43
start|before|judging|	base -21	capital -15	coordinator -78	determiner -25	participle -13	past -27	preposition -36	present -40	pronoun -14	subordinator -14	verb-saying -14	word -46
start|before|judging|base|	, -42	auxiliary -41	capital -34	coordinator -51	determiner -63	end -34	pronoun -36	stop -59
start|before|judging|first|	9 -18	a -77	across -43	after 23	although -34	among -36	an -26	and -58	argentina -26	as -83	asked -70	at -48	beyond -29	but -55	by 25	clinton -75	crispian -23	democratic -40	democrats -51	despite -23	during -38	even -79	every -30	for -52	former -31	growers -46	her -61	his -46	if -63	in -70	it -56	its -52	itziar -29	jolyon -47	katherine -36	last -24	later -46	london -34	mr. -62	new -27	oatly -35	on -51	one -25	only -59	outside -10	russia -30	réka -28	said -14	sanders -39	sen. -52	she -41	some 24	speaking -36	the -101	three -24	through -40	to -30	trump -37	vind -15	when -53	while -57	with -36	wolf -24	zf -21	zim -28
start|before|judging|participle|	capital -61	determiner -51	preposition -60	word -48
start|before|judging|past|	$ -20	' -27	, -53	adverb -62	capital -71	coordinator -67	determiner -83	preposition 21	quote -93	stop -24	subordinator -79	that -23	verb-judging -45	verb-saying -71	word -95
start|before|judging|present|	, -53	auxiliary -39	capital -31	coordinator -40	determiner -47	preposition 6	quote -13	stop -59	subordinator -21	verb-saying -24	word -43
start|before|know|	none -62
start|before|lament|	capital -59	none -50
start|before|laugh|	capital -46	none -30	preposition -51	stop -33	subordinator -45	verb -42
start|before|laugh|first|	asked -40
start|before|learn|	preposition -32	verb -32
start|before|like|	capital 10	coordinator -36	determiner -66	none -11	preposition -59	pronoun -38	verb -56	word -47
start|before|like|first|	and -24	he -38	in -31	the -50
start|before|list|	determiner -36	none -28
start|before|list|first|	an -24
start|before|maintain|	none -49
start|before|mean|	none 25	preposition -34
start|before|mention|	determiner -31	none -34	preposition -47
start|before|message|	determiner -41	none -49	preposition 22
start|before|mock|	determiner -14	none -13	preposition -7	subordinator -30
start|before|mock|first|	in -7	its -49
start|before|name|	, -36	auxiliary -37	capital -59	determiner -33	none -51	preposition -36	pronoun -64	quote -22	verb -36	word -26
start|before|name|first|	the -33
start|before|need|	auxiliary -41	capital -39	none -36	preposition -57	subordinator -42	verb -40
start|before|nominate|	capital -42	none -39	preposition -39
start|before|note|	, 37	auxiliary 14	capital -30	determiner 49	none 11	preposition 35	stop -11	that -67	verb -10
start|before|note|first|	sister -28	the 42
start|before|offer|	auxiliary 24	coordinator -46	determiner -85	none -86	preposition -68	pronoun 20	stop -55	subordinator -73	verb -68	word -37
start|before|offer|first|	and -35	in -42	its -26	millers -47
start|before|oppose|first|	while -32
start|before|oppose|	none -44	subordinator -44	word -31
start|before|order|apposed|	judging -93	saying -38	thinking -59
start|before|order|apposition|	judging -102	saying -137	thinking -98
start|before|order|	auxiliary -38	capital -49	determiner -62	none -60	preposition -54	subordinator -39	verb -38	word -35
start|before|order|direct|	judging -7	saying 6	thinking -31
start|before|order|first|	in -34	stockholm -11	the -49
start|before|order|inverted|	judging -34	saying -30
start|before|persuade|	capital -45	none -49
start|before|phone|	capital -27	none -27	word -32
start|before|plan|	capital -41	determiner -27	none -38	preposition -29	verb -46
start|before|plan|first|	in -34
start|before|plead|	adverb -39	capital -46	none -48	preposition -38	verb -45	word -43
start|before|plead|first|	ong -25	wade -16
start|before|pledge|	capital -48	none -52	preposition -57	verb -42
start|before|pledge|first|	in -39
start|before|point|	auxiliary -71	determiner -72	none -74	preposition -110	stop -42	subordinator -45	word 15
start|before|point|first|	as -25	asked -66	the -53
start|before|post|	: -38	determiner -77	preposition 6	verb -47	word -39
start|before|post|first|	on -50	the -23	within -55
start|before|praise|	capital -70	determiner -24	none -61	preposition -43	quote -24	stop -41
start|before|praise|first|	the -17
start|before|predict|	capital 30	none -49
start|before|prefer|	none -26
start|before|preposition|	adverb -56	auxiliary -55	capital -59	preposition -42	that -27	verb-judging -45	verb-saying -38
start|before|preposition|auxiliary|	capital -36	determiner -46	judging -41	preposition -42	saying -8	source -22	stop 13	thinking -44
start|before|preposition|none|	$ -23	, 31	: -87	; 8	adverb -79	auxiliary -53	capital -34	determiner -104	judging -99	preposition -21	pronoun -124	quote -45	saying -11	source 34	stop 31	subordinator -12	that -105	thinking -9	verb-saying 33	word -49
start|before|preposition|to|	auxiliary -38	capital -68	determiner -31	judging 20	preposition 14	pronoun -57	saying -44	that -38
start|before|preposition|verb|	, 25	: -93	auxiliary -63	capital -79	determiner -114	judging -73	preposition -45	pronoun -104	saying -35	source -20	that -51	thinking -70	verb-saying -49	word -85
start|before|present|	capital 22	determiner -32	none 17	preposition -53	word 24
start|before|press|	capital -38	none -38	preposition -34	word -31
start|before|promise|	capital 9	determiner -72	preposition -58	stop -45	verb -49
start|before|promise|first|	its -15	the -32
start|before|pronoun|	adverb 15	auxiliary -15	coordinator 18	possessive 64	verb-saying 20	verb-thinking -27	word -30
start|before|pronoun|auxiliary|	, -17	; -6	coordinator -46	determiner 18	judging -68	preposition -9	source -14	thinking -53	word -68
start|before|pronoun|none|	preposition -28	saying -7
start|before|pronoun|verb|	, -25	judging 6	preposition 47	pronoun -49	source 22	stop 28	thinking -13	word -53
start|before|propose|	capital -33	determiner -23	none -51	preposition -37	verb -49	word -54
start|before|propose|first|	brazil -27	in -22	sudan -28	the -34
start|before|prove|first|	in -20
start|before|prove|	none -23	preposition -38	word -17
start|before|question|	auxiliary -33	capital -54	determiner -51	none -67	preposition -50	verb -48
start|before|question|first|	in -18	the -38
start|before|quote|	capital -53	determiner -27	none -47	preposition -24	stop -38
start|before|quote|first|	its -23	sister -30	the -16
start|before|rail|	verb -59
start|before|raise|	$ -20	capital -44	determiner -29	none -35	preposition -25	subordinator -37	verb -23	word -26
start|before|raise|first|	in -34	the -29	three -17
start|before|rank|	capital -36	none -36	preposition -38
start|before|rate|	auxiliary -12	capital -34	none -25	preposition -37	stop -12	to -24	verb -30
start|before|rate|first|	for -23	london -34
start|before|read|	auxiliary 12	capital 12	determiner -38	none -40	preposition 16	quote -18
start|before|read|first|	aurélien -25	his -30	the -18
start|before|reason|	none -52	subordinator -54
start|before|recall|	, -67	capital -64	determiner -34	none -48	preposition -55	subordinator -34	verb -65
start|before|recall|first|	sora -29
start|before|recommend|	capital -40	determiner -53	none -40	preposition -57
start|before|record|	auxiliary 26	capital 30	determiner 7	none 7	preposition 17	stop 48	verb 40
start|before|recount|	preposition -48
start|before|refer|first|	in -33
start|before|refer|	none -44	preposition -55
start|before|reflect|	determiner -51	preposition -39	verb -55
start|before|refuse|	capital -28	determiner -17	none -42	preposition -29
start|before|reiterate|	none -44	preposition -44	that -19
start|before|reject|	capital -41	determiner -31	none -45	preposition -41	stop -56	subordinator -28	to -25	verb -47
start|before|relate|	none -34	preposition -34
start|before|remind|	auxiliary 7	capital 21	determiner -63	verb -65	word -52
start|before|repeat|	capital -34	determiner -55	none -40	stop -37	verb -38
start|before|repeat|first|	the -45
start|before|reply|	: -14	auxiliary -9	none -47	preposition -72	stop -28
start|before|reply|first|	asked 12
start|before|report|	, 10	- -53	adverb 26	auxiliary 35	capital 53	none 28	preposition 45	pronoun 21	verb 9	verb-saying 28	word 6
start|before|report|first|	- -45	in 28	it -32	the 13
start|before|respond|	auxiliary 22	capital 28	none -65
start|before|respond|first|	china -41
start|before|retort|first|	in -33
start|before|retort|	none -33	preposition -33
start|before|reveal|	auxiliary -56	capital -58	determiner -53	none -42	pronoun -44
start|before|rule|	auxiliary -60	capital 15	determiner 6	none -52	preposition -98	verb 21
start|before|rule|first|	the 6
start|before|saying|	( -59	* -39	, -50	- -46	auxiliary -46	base -10	capital -8	coordinator 7	participle -127	past -23	preposition -26	present 6	verb-judging -45	verb-saying -60	verb-thinking -51	word -61
start|before|saying|base|	, 35	adverb -43	auxiliary -39	capital -85	coordinator -30	determiner -91	end -67	preposition -7	pronoun -53	stop -24	subordinator -52	that -85	word -20
start|before|saying|first|	( -59	* -39	, -50	- -46	12 -23	17 -26	a 44	about -38	abu -13	accra -53	adelheid -34	after 30	al -27	albert -42	already -29	also -42	although -47	among -65	an -10	ancel -41	and -19	another -44	asked -27	at -58	aurélien -25	authorities 48	awara -25	back -45	balambér -40	bastian -24	because -28	beijing -21	beirut -65	besides -37	bheki -24	bill -46	bishop -27	bob -35	botirjon -29	brackish -39	brazil -27	brian -39	brno -48	bronte -27	brussels -47	but 18	by -12	cairo -57	cassandra -28	china -11	chris -25	christopher -9	clement -33	clementine -45	cleveland -24	clinton 36	contacted -23	counsel -35	cruz 32	dalva -49	dan -29	dana -53	danicley -18	darlene -22	david -15	democratic 14	deng -47	despite -11	dhagaweyne -41	domenica -20	dominic -27	donald 38	dr -38	during -12	each -49	earlier -45	edward -22	egypt -39	electric-truck -63	eli -14	even 24	executive -19	father -15	faye -45	federal 23	first -53	fitzroy -19	for -12	former 17	france -20	fraser -25	from -60	gavi -23	geneva -61	gernot -8	giles -24	global -41	grace -31	graham 32	greece -34	green -22	hallgerður -46	harold -50	hazel -27	he 19	her -20	hillary 46	his 30	hnat -35	hon. -38	hope -26	hugo -21	idil -14	if 29	in -8	india 20	inec -24	innocent -42	iran -55	istanbul -41	its -90	jas -32	jerusalem -7	juliet -20	june -12	just -54	jxn -20	kentucky -17	kiran -13	kirra -46	kudo -19	kwame -47	kyiv -53	labour -24	lale -36	laos -22	le -70	liberty -52	like 13	london -63	lotu -11	lubbock -63	lucinda -20	luis -16	lunga -44	lydia -21	mai -54	manila -59	many 52	mark -46	may -56	meanwhile 18	melbourne -72	melinda -32	mena -42	michigan 14	millers -47	moscow -55	mr. 7	mrs -40	mrs. 47	ms. 33	namgung -29	naomi -33	national -71	new 8	nilima -39	nishida -13	noelle -14	nong -47	nordstrand -22	octopuses -68	odd -32	of -72	oil -18	on -63	one -81	ong -25	only -40	opposition -21	outside -42	ouyang -30	oxford -17	oybek -24	panel -29	pang -51	paris -63	parks -34	pasto -21	paul -22	port -44	prabal -26	president 18	pressed -69	preston -38	ramón -47	reacting -46	rep. 17	replying -63	republican -41	rezwanul -35	rodion -18	rome -58	rosamund -16	rowena -27	russia -10	ruth -40	sanders 20	sen. -64	senator -41	senior -37	several 17	she -25	sheikh -22	shen -40	shortly -46	since -37	sister -40	so -44	solicitor -53	some 6	sora -29	south 31	speaking -58	state 19	still 44	stockholm -11	stockholm-based -30	struan -35	sudan -28	sukumaran -45	sunder -25	sunita -27	sweden -46	taipei -54	target -65	thamir -17	the -11	their -42	then -47	there 33	this -8	thomas -40	those 26	though -62	through 16	to 36	today -43	torill -32	trump 28	tuesday 21	two 8	tyler -45	uncle -41	under -33	vanuatu -36	vienna -61	vietnam -53	vukašin -21	wade -22	washington 25	when -12	wilma -30	wing -52	winter -28	within 15	yet -23	your -55	yusuf -42	zarina -15	zhyldyz -33	zsombor -37
start|before|saying|participle|	determiner -59	preposition -47	pronoun -20	stop -42	that -39	word -60
start|before|saying|past|	' -36	, 26	: -25	; -21	adverb -49	auxiliary -163	capital 23	coordinator -10	determiner -23	end -49	possessive -51	preposition -40	pronoun -30	quote -12	stop 9	subordinator -40	that -23	verb-judging -89	verb-saying -105	verb-thinking -90	word -22	’ -52
start|before|saying|present|	) -40	, 38	: -67	; 10	adverb -87	auxiliary -98	capital -54	coordinator -57	determiner -8	end -24	pronoun -90	quote -73	stop 23	subordinator -41	that -71	verb-saying -65	verb-thinking 55	word -37
start|before|say|	' -36	( -48	* -38	, 33	: -19	; 11	adverb -70	auxiliary -17	capital -17	coordinator 40	none -33	possessive -62	preposition 40	pronoun -9	quote -32	subordinator 37	that 37	to -7	verb-judging -71	verb-saying -82	verb-thinking -80	word -32	— -6
start|before|say|first|	( -48	* -38	, -21	a 27	about -38	adelheid -34	after 42	al -23	also -46	among -53	an -47	and -11	as 27	at -15	beijing -15	bheki -24	bishop -27	botirjon -29	brian -39	bronte -27	but 41	by 21	cairo -57	cassandra -28	chris -25	christopher -9	clement -33	cruz 49	darlene -22	despite -46	domenica -20	dr -18	during -45	eli -14	even 41	father -15	for -55	former 17	france -20	fraser -25	gernot -8	greece -34	green -22	harold -50	he 45	her 14	his 30	hope -9	hugo -21	idil -14	if 10	in 13	india 41	inec -24	innocent -37	iran -55	it 40	its -82	jas -32	jerusalem -7	juliet -20	jxn -20	kentucky -17	kiran -13	kyiv -53	labour -24	like 21	lotu -11	lucinda -20	luis -16	lydia -21	mai -28	manila -59	many 57	mark -36	may -51	melinda -32	more -32	moscow -55	mr. 24	mrs. 41	ms. 37	namgung -29	nishida -13	nordstrand -22	on -7	one -66	opposition -21	oxford -17	oybek -24	panel -29	paris -63	parks -34	paul -22	prabal -26	pressed -54	preston -38	rep. 21	rome -58	rosamund -16	rowena -27	sanders 28	sen. -23	senator -35	she -51	shen -40	since -22	so -37	solicitor -53	some -16	speaking -52	state 23	stockholm-based -30	sunita -27	sweden -46	target -40	that 15	this -43	thomas -15	though -42	through -73	torill -32	trump 41	vietnam -53	vukašin -21	washington -11	while 29	winter -28	with 19	zhyldyz -33
start|before|seek|	capital -28	none -23	preposition -45	subordinator -21	verb -32	word -27
start|before|seek|first|	in -20
start|before|see|	auxiliary -39	capital -51	determiner -42	none -46	preposition -49	pronoun -44	subordinator -45	verb -37	word -47
start|before|see|first|	crispian -23	in -14	the -26
start|before|shoot|	capital -38	none -44	preposition -35	word -40
start|before|show|	, 28	auxiliary -15	capital -26	coordinator -51	determiner 36	end -56	preposition 8	stop 61	verb 27	word -57
start|before|show|first|	he 7	in 12
start|before|shrug|	none -40	preposition -40
start|before|sign|	capital -94	coordinator -29	determiner -43	none -82	preposition -68	verb -74
start|before|sign|first|	in -29	on -16	pasto -21	the -29
start|before|sing|	capital -43	none -22	stop -24	verb -46
start|before|sing|first|	hope -22
start|before|slam|	none -37
start|before|source|	coordinator -8	preposition 7	subordinator 26	word 9
start|before|source|first|	a -34	and -22	at 19	but 6	clinton 21	hillary 17	in 34	it -27	london -16	more -21	mrs. 16	one -25	sanders 16	the 9	there 24	trump -13	washington -21
start|before|source|source|	) -61	, -27	adverb 30	capital -18	stop 8	verb-saying 58	word 22
start|before|speak|	adverb -25	auxiliary -35	capital -57	determiner -21	none -64	preposition -61
start|before|speak|first|	the -19
start|before|state|	auxiliary -13	capital -26	determiner -61	none -81	preposition -66	stop 7	subordinator -40	that -41	verb -64	word -47
start|before|state|first|	in -18	the -43
start|before|stress|	determiner -55	none -50	that -17
start|before|stress|first|	its -16
start|before|subordinator|	adverb 18	auxiliary 9	capital 23	determiner -71	possessive 32	preposition -86	pronoun 12	subordinator -39	that -18	verb-judging -31	verb-saying 77	word -27
start|before|subordinator|auxiliary|	, 38	determiner -6	preposition -80	pronoun -66	saying -37	source 22	stop -26	that -81	thinking -30	word -58
start|before|subordinator|none|	adverb -44	capital -75	determiner -62	judging -86	preposition -35	pronoun -24	source 38	stop 64	that -51	thinking -56	word -54
start|before|subordinator|to|	preposition -28	saying -54	thinking -36
start|before|subordinator|verb|	, -13	capital 13	determiner -95	judging -18	preposition -9	pronoun -32	saying 27	source -10	stop 57	subordinator -61	that -79	word -12
start|before|suggest|	auxiliary -59	capital -67	determiner -60	end -54	none -32	preposition 15	subordinator 25	that -48
start|before|suggest|first|	the -57
start|before|support|	auxiliary -63	determiner -53	preposition 8	stop -68	subordinator -53	verb -65	word -62
start|before|support|first|	in -42
start|before|talk|	capital -72	none -78	preposition -70	verb -34
start|before|talk|first|	in -25
start|before|tell|	, -108	- -30	: -73	adverb -56	capital 7	coordinator -6	determiner 27	end -49	none -24	preposition -137	quote -85	stop -119	subordinator -72	that -56	verb -19	verb-saying -56	word 7
start|before|tell|first|	- -30	a -79	albert -42	ancel -41	asked -80	at -48	awara -25	balambér -40	brackish -39	brno -48	but -50	by -20	counsel -35	dalva -49	deng -47	dhagaweyne -41	dominic -27	egypt -39	faye -45	grace -31	hallgerður -46	her 15	his -112	hnat -35	hon. -38	in -91	innocent -31	its -40	june -12	kirra -46	kudo -19	kwame -47	lale -36	laos -22	lunga -44	mai -46	mrs -40	naomi -33	nilima -39	nong -47	odd -32	on -22	one -46	ouyang -30	pang -51	ramón -47	rezwanul -35	rodion -18	struan -35	sukumaran -45	sunder -25	thamir -17	the -20	their -35	uncle -41	vanuatu -36	washington -49	while -49	wilma -30	zsombor -37
start|before|testify|	determiner -36	none -44	preposition -30	pronoun -30
start|before|testify|first|	a -31
start|before|thank|	' -27	, -27	capital -41	determiner -24	none -51	preposition -27	stop -31
start|before|thank|first|	itziar -29	the -15	zim -28
start|before|that|	auxiliary -41	word 49
start|before|that|auxiliary|	saying -17
start|before|that|verb|	, 28	saying 27
start|before|thinking|	( 23	, -32	base -12	capital -25	coordinator -82	determiner -26	participle -91	past -84	preposition -31	present -21	pronoun -37	subordinator -23	word -41
start|before|thinking|base|	auxiliary -63	coordinator -49	determiner -64	end -58	preposition -73	pronoun -61	stop 51	word -80
start|before|thinking|first|	( 23	, -32	after 8	among -28	an 13	and -61	as -46	at -67	but -52	clinton -46	colombo -51	even -57	for -44	from -32	her -31	his -19	if -73	in -27	it -26	mr. -37	on -77	outside -21	she -35	this -30	trump 12	when 22	while -63	with -56
start|before|thinking|participle|	determiner -41	preposition -65	word -43
start|before|thinking|past|	, -44	adverb -50	capital -41	determiner -53	preposition -20	pronoun -29	stop -75	subordinator -38	that -58	verb-saying -30	word -63
start|before|thinking|present|	capital -53	determiner -50	preposition -54	stop 15	word -47
start|before|think|	, -13	capital 26	determiner -44	pronoun 16	subordinator 9	verb 17
start|before|think|first|	in -49	the -35
start|before|trust|	none -42
start|before|try|	auxiliary -30	capital -53	none -50	preposition -54	subordinator -27	verb -40
start|before|try|first|	as -25
start|before|tweet|	capital 26	none 26
start|before|urge|	adverb -38	capital -60	determiner -49	none -70	preposition -52	stop -28	word -40
start|before|urge|first|	a -39	in -27	sheikh -22	the -33	zarina -15
start|before|use|	auxiliary -72	capital -57	coordinator -25	determiner -50	none -65	preposition 9	subordinator -61	verb 21
start|before|use|first|	in -18	the -50
start|before|venture|	capital -33	none -33
start|before|verb-judging|none|	saying -45
start|before|verb-judging|	word -45
start|before|verb-saying|	capital -61
start|before|verb-thinking|	capital -35
start|before|verb-thinking|none|	saying -51
start|before|view|	capital -48	none -39	preposition -40
start|before|voice|	capital -51	none -33	preposition -38	word -26
start|before|volunteer|	none -45	preposition -41
start|before|vote|	, -44	auxiliary -47	capital -58	coordinator -27	determiner -42	none -62	preposition -40	pronoun -20	stop -42	subordinator -18	verb -28	word -32
start|before|vote|first|	in -38	the -10
start|before|vow|first|	in -29
start|before|vow|	none 16	preposition -54
start|before|want|	auxiliary -22	capital -44	determiner -46	none -51	preposition -25	subordinator -41	word -32
start|before|want|first|	in -20	the -15
start|before|warn|	auxiliary -28	capital -10	none -95	that -22	to -43	verb 36	word -71
start|before|warn|first|	fitzroy -19	russia -25
start|before|wave|	capital -31	none -32	preposition -53
start|before|weigh|	determiner -17
start|before|welcome|	capital -47	determiner -35	none -56	stop -60
start|before|welcome|first|	the -20
start|before|wonder|	subordinator -42
start|before|word|	( -31	, -22	capital -51	preposition -58	subordinator -45	word -58
start|before|word|auxiliary|	word -12
start|before|word|none|	, -52	capital -40	judging -29	preposition -52	pronoun -23	saying -75	source -48	stop -49	subordinator -21	thinking -35	word -26
start|before|word|verb|	capital -55	judging -32	preposition -38	saying -6	stop 70	word -27
start|before|worry|	capital -22	none -27	preposition -37
start|before|write|	, 50	: -76	capital 21	determiner 31	none 18	preposition -33	pronoun -65	that -47	verb 18
start|before|write|first|	dana -18	in -85	ms. -67	on -63	the 27
start|before|—|	determiner 14
start|behind|accuse|	determiner 11	none -36	verb -17	word -14
start|behind|accuse|first|	wrongdoing -60
start|behind|	acknowledge -70	add -108	admit 21	advise -67	advocate 28	aim 32	allow -86	allude 44	announce -92	answer -22	apologise -11	apologize -15	appeal -25	applaud -63	argue -43	ask -32	assure 25	attack 23	attribute -60	back -26	believe 69	bill 23	blame -11	boast 60	call 39	caption -77	care -14	cast -58	caution -10	celebrate -74	challenge -95	champion -59	charge -8	cheer 17	chip -44	cite -70	claim -113	comment 15	compare -123	complain -26	concede -66	confirm -96	continue -154	counsel -56	counter -8	credit 9	criticize 8	debate 18	decide -23	declare -22	decline -58	deliver -68	demand -14	describe -71	disagree 43	dismiss -53	dispute -7	doubt 16	echo 10	email -21	estimate -11	expect -8	explain -82	favor -60	fear -12	feel -27	figure -34	find -120	fire -24	forecast -23	fume -67	hear -86	hint 43	hit -63	hold -33	identify 14	insist -7	insult -7	intend -12	introduce -57	invite -66	issue -11	joke -12	knock -82	know -24	lash -37	laugh -16	learn -34	like -92	list -59	lobby -22	maintain -26	mean -78	mention 14	message -8	murmur -26	name -36	need -52	nominate -82	note -22	object -6	offer -105	oppose -60	order -22	outline 11	phone -48	plan -26	plead 13	pledge -91	point 41	post -26	praise 40	pray -62	prefer -77	present -46	promise -110	propose -61	protest -37	prove -53	question -22	quote -84	rail 68	raise -94	rank -75	rate -85	read -107	reason -26	recall 11	recognize -62	recommend -63	record -128	recount -35	refer 55	reference 29	reflect 18	refuse -58	regard 48	reject 15	relate -18	remark 26	reply -50	report -46	request -11	reveal -42	say -86	see -92	shoot -107	show -121	shrug 37	sign -9	sing -73	slate -61	speak -20	spell 20	state -130	suggest -60	support -6	suspect -19	swear -58	tell -113	testify -77	text -50	thank -74	threaten -45	title -53	treat -25	trust -55	try -155	tweet 29	understand 13	use -48	view 12	voice -73	volunteer -69	vote 20	vouch 33	vow 6	want -18	warn -8	wave -65	weigh 14	wish -37	worry 10	write -17
start|behind|add|	determiner -88	none -93	verb -55
start|behind|add|first|	her -36	his -48	the -55
start|behind|admit|	verb -62
start|behind|adverb|	, -26	capital -41	determiner 11	preposition -40	word -22
start|behind|adverb|none|	judging -31	saying -83	thinking -75
start|behind|adverb|to|	thinking -50
start|behind|adverb|verb|	saying -8
start|behind|advise|	determiner -67	none -59
start|behind|advise|first|	the -50
start|behind|advocate|	determiner 30	verb 12	word 13
start|behind|advocate|first|	a 50	the 14
start|behind|agree|	auxiliary -76	capital 18	pronoun 36	subordinator -51	to -6	verb 17
start|behind|agree|first|	a 8	be -33	buy -59	him 17
start|behind|aim|	auxiliary 27	capital -78	determiner 23	none 20	verb -8	word 21
start|behind|allow|	none -53	verb -58	word -73
start|behind|announce|	auxiliary -48	capital -58	determiner -56	none -49	verb -55
start|behind|announce|first|	the -56
start|behind|answer|	determiner -73	verb -28
start|behind|answer|first|	the -73
start|behind|apologise|	determiner 27	word -92
start|behind|apologise|first|	appointment -42	the 32
start|behind|apologize|	capital -14	determiner -9	to -15
start|behind|apologize|first|	his -9
start|behind|appeal|	auxiliary 28	capital 8	none -90	to -69	verb -83	word -123
start|behind|appeal|first|	calm -46	the -74
start|behind|argue|	auxiliary -73	capital -71	determiner 10	none -40	subordinator -73	verb -12	word -19
start|behind|argue|first|	the -9
start|behind|asks|false|	auxiliary 13	marks -114	none -30	to 26	verb 6
start|behind|asks|true|	auxiliary 46	none 22	to -35	verb -7
start|behind|ask|	auxiliary -10	capital -47	determiner -22	none -52	pronoun -64	to -14	verb -10	verb-judging -61	verb-thinking -39
start|behind|ask|first|	a -42	be -30	data -57	her -58	his 8	it -50	the 18	their -73
start|behind|assure|first|	winning 11
start|behind|assure|	none 11	word 11
start|behind|attack|	auxiliary 30	capital 28	determiner 18	none 10	word -33
start|behind|attack|first|	a -23	paris -42	the 25
start|behind|attribute|	determiner -54	none -49
start|behind|attribute|first|	a -37
start|behind|auxiliary|	adverb 30	auxiliary -42	capital -59	determiner -21	preposition 19	subordinator -45	verb-judging -40	verb-saying -47	word -105
start|behind|auxiliary|auxiliary|	saying -48	thinking -53
start|behind|auxiliary|none|	saying -83	thinking 21
start|behind|auxiliary|to|	thinking -42
start|behind|auxiliary|verb|	saying -24	thinking -58
start|behind|back|	auxiliary -90	capital -11	none -8	verb -7	word -25
start|behind|back|first|	a -75	his -47	its 15	the -18	their -39
start|behind|before|	about 157	after -76	against 90	along -37	amid -68	among -72	as 8	at -43	before -122	behind -53	between -81	beyond -85	by -205	despite -53	down 6	during -112	for 58	from -186	in -217	inside -54	into -96	like -114	of 30	off -21	on -27	out 46	outside -89	over -52	since -101	than -93	to -53	under -93	until -77	up -8	with 9	within -92	without -64
start|behind|believe|	none 59
start|behind|bill|	determiner -39	none 26	word 13
start|behind|bill|first|	the -39
start|behind|blame|	determiner -41	none 15	verb -41
start|behind|blame|first|	the -41
start|behind|boast|	none 51
start|behind|call|	auxiliary 6	capital -12	determiner 26	none 13	preposition -41	pronoun 27	to 52	verb -15	verb-judging -26	verb-saying -70	word 26
start|behind|call|first|	a 10	all 46	an 17	him 7	in -26	reporters -58	trump 22
start|behind|capital|	, -18	- -43	: -62	; -31	adverb -45	capital -16	coordinator -21	determiner -58	end -84	possessive 46	preposition -42	pronoun -57	stop -38	subordinator -36	that -104	verb-saying 12	word -9
start|behind|capital|auxiliary|	judging -16	saying -14	thinking -49
start|behind|capital|marks|	saying -65
start|behind|capital|none|	judging 9	saying -37
start|behind|capital|to|	judging -16	saying -14	thinking -101
start|behind|capital|verb|	judging 12	saying 23	thinking -29
start|behind|care|	none -92	word -16
start|behind|caution|	verb -28
start|behind|celebrate|	determiner -53	none -56	word -46
start|behind|challenge|	capital -53	determiner -56	none -81	verb -40	word -62
start|behind|challenge|first|	the -44
start|behind|champion|	capital -48	none -50
start|behind|charge|	auxiliary -59	capital -70	determiner -72	none -29	verb 29	word 21
start|behind|charge|first|	a -68
start|behind|cheer|	determiner 11	none -6
start|behind|cheer|first|	the 19
start|behind|chip|	none -44
start|behind|cite|	none -41	verb -55	word -59
start|behind|claim|	auxiliary -40	capital -43	determiner -82	none -80	verb -48
start|behind|claim|first|	a -46	have -23	the -38
start|behind|comment|	auxiliary -17	capital 16	determiner 6	none 27	to -14	verb -7	word -11
start|behind|comment|first|	the 11
start|behind|compare|	capital -56	determiner -72	none -88	verb -82	word -85
start|behind|compare|first|	the -58
start|behind|complain|	capital 10	determiner -44	none -116	verb 9	word -78
start|behind|complain|first|	the -36
start|behind|concede|	capital -30	determiner -53	none -50	to -41
start|behind|concede|first|	the -53
start|behind|confirm|	capital -43	determiner -71	none -83	word -53
start|behind|confirm|first|	the -61
start|behind|continue|	auxiliary -60	determiner -48	none -107	to -45	verb -89	verb-judging -54	verb-saying -60	word -123
start|behind|continue|first|	be -19	grow -34	the -25
start|behind|coordinator|	word -62
start|behind|counsel|	capital -31	none -56
start|behind|credit|	none 15	verb -11	word -15
start|behind|criticize|	to 27	verb -57	word -9
start|behind|cry|	none -60
start|behind|debate|	capital -103	determiner -27	none 18	verb -8	word 60
start|behind|debate|first|	the -71
start|behind|decide|	determiner -11	none -80	to -74	verb 17	verb-judging 18	word -78
start|behind|declare|	determiner -35	none -68	word -11
start|behind|decline|	auxiliary -65	none -99	to -59	verb -7	verb-judging -60	verb-saying -110
start|behind|decline|first|	be -29	comment -86	discuss -38	say -33	speculate -36
start|behind|deliver|	capital -39	determiner -35	none -53	verb -40	word -43
start|behind|demand|	word 19
start|behind|describe|	determiner -51	marks -19	none -44	word -44
start|behind|describe|first|	his -26	the -43
start|behind|detail|	determiner -14
start|behind|detail|first|	the -14
start|behind|determiner|	$ 41	adverb -45	auxiliary -46	coordinator -72	quote -72	stop -90	subordinator -48	that -49	verb-judging -55	verb-saying 8	verb-thinking 49	word 9
start|behind|determiner|auxiliary|	saying 21	thinking 11
start|behind|determiner|marks|	judging -93	saying -95
start|behind|determiner|none|	judging -28	saying -16	thinking -31
start|behind|determiner|to|	judging 25	saying 19	thinking 57
start|behind|determiner|verb|	judging 12
start|behind|disagree|	determiner 29	none 31
start|behind|disclose|	determiner 7	verb -72
start|behind|disclose|first|	a 18
start|behind|dismiss|	none -44	word -48
start|behind|dispute|	capital 19	verb -72	word -65
start|behind|doubt|	none -6
start|behind|echo|	capital 12	none 10
start|behind|email|	auxiliary -51	determiner 7	none 7	verb -76	word -79
start|behind|expect|	adverb -56	auxiliary 15	capital -69	to -61	verb -95	verb-judging -54	verb-saying -64	verb-thinking -41	word -19
start|behind|expect|first|	be -67	sign -41
start|behind|explain|	auxiliary -47	capital -38	determiner -54	none -40	verb -53
start|behind|explain|first|	a -47
start|behind|favor|	none -54	word -54
start|behind|fear|	determiner 9	none 19	word -82
start|behind|feel|	determiner -71	none -10
start|behind|figure|	capital -40	determiner -59	none -81	to -25	verb -48	word -84
start|behind|figure|first|	the -31
start|behind|find|	auxiliary -48	capital -55	determiner -68	none -95	preposition -49	subordinator -48	verb -69	word -61
start|behind|find|first|	a -43	the -40	who -30
start|behind|fire|	determiner -75	none -37	verb 13
start|behind|fire|first|	the -49
start|behind|first|	1 -49	14 -39	2008 18	2012 -60	2016 -50	2018 -36	2021 -33	2022 -63	2023 -35	3 -50	31 -56	41 -58	600 -66	about -60	address -51	air -58	america 18	an -23	analysts -64	another 39	answer -44	any -76	anyone -53	appeal -49	applause -35	appointment -42	april -36	as -67	ask -31	assure -31	attack -46	attend 18	august -12	avoid -42	back -56	ban -69	bbc -40	be -126	beat -60	behalf -61	being 20	benghazi 14	block -43	bluesky -36	both 22	breda -35	bring 10	build -44	buy -70	by -48	call -46	calm -88	cast -48	challenge -32	change 29	charleston -30	christie 40	clinton 15	close -43	comment -37	condition -60	congress -22	consider -42	cool -64	county -56	court -40	create -53	credit -42	cruise -61	cut -48	data -57	debate -48	december -41	defend -36	deliver -24	democratic 11	discuss -44	do 14	donald 40	dr. -60	draft -29	each -98	endorse -54	every -39	expand -52	explain -29	facebook -74	far 16	favor -46	fc -39	find -40	first -53	florida -32	focus -48	for -73	former 31	four -39	fox -68	friday -108	further -7	georgia -53	get -86	give -81	govern -62	grow -34	growing 36	have -54	hear -53	help -87	her 14	hillary -30	him -9	his 12	hold -57	hospitals -57	host -71	how 42	human -52	if -57	immigration 35	impose 40	in -96	individual -73	instagram -54	intervene -32	iowa -54	is -46	it -46	june -66	keep -81	know -67	latin -34	latinos 38	law -19	least -77	leave -52	let -46	limit -56	live -59	london -24	look -60	lost -70	lower -68	luxembourg -28	make -63	march -68	match -34	may -44	me 25	mediate -43	meet -54	men -65	merge -73	monday -126	more 26	most -73	move -51	mr. 60	msnbc -33	much -10	new -86	next -50	nine -49	nothing -82	obama 27	ohio -39	on -51	one -12	order -45	other 42	paris -48	parliament -50	part 13	pass -62	passengers -62	pay -72	people -66	persuade -38	phoenix -43	phone -37	pick 14	play 11	poach -37	politics -55	president -10	press -45	prevent -53	price -52	protect -59	protest -43	provide -50	public -51	publish 32	put -78	question -49	questions -55	quit -43	raise 8	rally -45	readers -53	recent 16	release -64	remember -23	reporters -77	reports -19	republican -71	requests 10	response -50	returning -17	rise -41	rubio 27	rule -58	run -62	sanders 23	saturday -64	say -67	saying -40	see -88	sell -63	sen. 35	set -24	several -8	show -47	sign -44	some 16	south -48	speak -55	speculate -41	spend -71	state -38	stay -61	stop -65	sue -25	sunday -54	support -61	surface -49	take 14	talk -51	telegram -37	telephone -42	tell -33	texas -33	their -47	them 6	they -49	think 23	this -52	those 44	three -61	throughout -28	throw -51	thursday -94	to 19	trump 53	try -42	tuesday -42	turkey -64	turn 15	twitter -58	two -14	u.s. 12	use -49	vermont -42	visit -43	vote -60	voters -58	wall 23	want -42	washington 23	wednesday -95	weigh -50	what 13	where -56	whether 17	who -47	win 19	withdraw -38	work -81	world -58	wrongdoing -60	x -44
start|behind|forecast|first|	analysts -44
start|behind|forecast|	none -18
start|behind|fume|	none -67
start|behind|greet|	word 11
start|behind|hear|	capital -20	determiner -53	none -73	word -71
start|behind|hint|	none 23	verb 36
start|behind|hit|	capital -41	determiner -43	none -53
start|behind|hit|first|	the -32
start|behind|hold|	auxiliary -63	determiner -123	none -9	preposition -46	to -48	verb -88
start|behind|hold|first|	a -79	for -37	nine -49	the -89
start|behind|hope|first|	a -36
start|behind|hope|	none -16	to 24	verb -92	verb-saying -39
start|behind|identify|	capital 25	determiner 17
start|behind|identify|first|	a 17	the 9
start|behind|insist|	auxiliary -17	word -19
start|behind|intend|	none -87	verb-saying -38	word -86
start|behind|interpret|	none -80
start|behind|introduce|	determiner -31	none -54
start|behind|invite|	verb -41	word -54
start|behind|issue|	auxiliary -81	capital -71	none -19	verb -9	word -9
start|behind|issue|first|	his 14	the -23	their -62
start|behind|joke|	capital 7	determiner -40	marks -42	none 7	pronoun -69	verb -71
start|behind|joke|first|	his -68	it -69
start|behind|judging|	adverb -20	auxiliary -70	base -6	capital 8	participle 32	past -31	preposition -87	present -10	pronoun -8	verb-judging -21	verb-saying -22	verb-thinking -9
start|behind|judging|first|	41 -58	a -7	all 46	an -17	as -58	at -46	clinton 31	democratic 21	far -45	friday -40	georgia -53	her 14	him -12	his -7	how -10	immigration 12	in -51	it -13	its -11	least -49	london -24	look -53	monday -65	mr. 29	new -66	obama 20	paris -45	president 26	quit -34	reporters -61	sanders -8	sue -25	the -10	their -61	this -54	those 53	throughout -27	trump 22	two -45	vote -47	what 38	whether 31	work -39	wrongdoing -60
start|behind|knock|	determiner -60	none -75
start|behind|know|	auxiliary -10	determiner -23	none -25	word -70
start|behind|know|first|	the -23
start|behind|lash|first|	at -37
start|behind|lash|	preposition -37
start|behind|laugh|	auxiliary -43	determiner 15	none -76	pronoun -43
start|behind|laugh|first|	the 15
start|behind|learn|first|	the -90
start|behind|learn|	none -31	pronoun -55	verb -62	word -99
start|behind|like|	auxiliary -49	none -68	verb -37	verb-judging -52	verb-saying -37	word -55
start|behind|like|first|	say -30	see -35
start|behind|list|	auxiliary 16	capital -56	determiner -14	none -95	verb -58	word -72
start|behind|list|first|	london -24	the 7
start|behind|lobby|	determiner -8	none -68
start|behind|lobby|first|	the -8
start|behind|mean|	auxiliary -35	none -63	word -70
start|behind|mention|first|	the -33
start|behind|mention|	none 31	word -10
start|behind|message|	capital -54	determiner -70	verb -54	word 36
start|behind|message|first|	the -66
start|behind|name|	determiner -64	none -9	verb -77	word -49
start|behind|name|first|	the -52
start|behind|need|	auxiliary 6	determiner 6	none -123	to -76	verb -55	verb-saying -40	verb-thinking -32	word -127
start|behind|need|first|	be -42	do -55	keep -27	know -17	win -65
start|behind|nominate|	capital -44	determiner -68	none -71
start|behind|nominate|first|	the -40
start|behind|note|	determiner -17	none -27	verb 20
start|behind|note|first|	the -17
start|behind|object|	none -76
start|behind|offer|	auxiliary -39	capital -29	determiner -53	none -79	verb -48	word -94
start|behind|offer|first|	buy -33	mediate -43	pay -27	the -47
start|behind|oppose|	capital -39	none -46
start|behind|order|apposed|	saying -23	thinking 30
start|behind|order|apposition|	saying -51	thinking -51
start|behind|order|	capital -87	determiner 14	none -12	word -70
start|behind|order|direct|	judging -7	thinking -24
start|behind|order|first|	the -55
start|behind|order|relative|	saying -19	thinking -7
start|behind|order|shared|	judging 8	saying 12	thinking -15
start|behind|paint|	determiner 6	none -64
start|behind|paint|first|	the -74
start|behind|plan|	auxiliary -52	capital -81	none -140	to -42	verb 30	verb-judging -61	verb-saying -51	verb-thinking 19	word -109
start|behind|plan|first|	a 20	run -34
start|behind|plead|	capital -57	none 42
start|behind|pledge|first|	ban -28
start|behind|pledge|	none -77	to -37	verb-judging -27	word -80
start|behind|point|	auxiliary 56	capital 44	determiner -13	none -31	pronoun -59	that 21	to -35	verb 74	word 15
start|behind|point|first|	a 16	clinton 13	her -81	his -27	that 21	the 10
start|behind|post|	auxiliary -38	capital -13	determiner -17	none -111	word -54
start|behind|post|first|	a 12	facebook -43	instagram -40	x -28
start|behind|praise|	capital 36	none 50
start|behind|pray|	determiner -59	none -55
start|behind|prefer|	none -59	verb-judging -66
start|behind|preposition|auxiliary|	saying 19
start|behind|preposition|	capital -91	determiner -58	quote -66	verb-saying -76
start|behind|preposition|marks|	judging -37
start|behind|preposition|none|	judging -68	saying 7	thinking -58
start|behind|preposition|to|	saying -61	thinking -30
start|behind|preposition|verb|	saying -41	thinking -37
start|behind|press|	determiner -10	none -23	word 15
start|behind|press|first|	the 14
start|behind|promise|	adverb -32	auxiliary -47	capital -36	none -70	to -50	verb -64	verb-judging -20	word -105
start|behind|promise|first|	be -16	build -22	keep -26
start|behind|pronoun|	, 19	; 8	auxiliary -17	preposition -26	stop -14	verb-saying -61	word 7
start|behind|pronoun|none|	thinking -13
start|behind|pronoun|to|	judging 7
start|behind|pronoun|verb|	saying -100
start|behind|protest|	determiner -98	none -54
start|behind|protest|first|	the -66
start|behind|prove|	auxiliary -49	none -35	verb -30
start|behind|prove|first|	be -37
start|behind|question|	auxiliary 29	capital 12	determiner -11	none -34	subordinator -11	to -41	verb -11	word -53
start|behind|question|first|	how -28	the -17	whether 25
start|behind|quote|	auxiliary -46	capital -47	determiner -63	none -50
start|behind|quote|first|	a -23	the -57
start|behind|rail|	capital 34	determiner 37	none 50	to 29
start|behind|raise|	capital -66	none -66	word -48
start|behind|rank|	capital -54	determiner -50	none -62
start|behind|rank|first|	the -50
start|behind|rate|	auxiliary -41	capital -39	determiner -38	none -62	verb -31	word -73
start|behind|rate|first|	the -38
start|behind|read|	auxiliary -27	capital -47	determiner -83	none -85	verb -49	word -33
start|behind|read|first|	a -70	an -29	the -49
start|behind|reason|	auxiliary -6	none -66	word 15
start|behind|recall|	determiner 11	none 23
start|behind|recognize|	determiner -50	none -62
start|behind|recommend|	capital -43	verb -37
start|behind|record|	capital -61	determiner -55	none -99	word -87
start|behind|record|first|	a -40	the -42
start|behind|recount|	none -35
start|behind|refer|	auxiliary 30	capital 87	determiner 20	marks -77	none 24	pronoun -31	subordinator -56	verb 46	word 47
start|behind|refer|first|	a -31	as -56
start|behind|reflect|	verb 23
start|behind|refuse|	auxiliary -60	none -24	verb -77	verb-judging -66	verb-saying -80	word -22
start|behind|refuse|first|	answer -25	comment -28	say -23	take 24
start|behind|reject|	none 21
start|behind|relate|	determiner -62	none -6	word 6
start|behind|relate|first|	her -52
start|behind|remark|	none 8	word 29
start|behind|reply|	capital -91	determiner -93	none -105	verb -7
start|behind|reply|first|	a -78	the -46
start|behind|report|	determiner -127	none -47	verb -92	word -87
start|behind|report|first|	a -51	may -35	the -76	washington -44
start|behind|request|first|	a -72
start|behind|request|	verb-saying -10
start|behind|respond|	auxiliary -74	determiner 14	none -8	pronoun -58	to 20	verb -12	verb-judging -79	verb-saying 11	word -19
start|behind|respond|first|	a -24	it -50	questions -55	requests 20	the 41	trump -7
start|behind|rule|	auxiliary -73	capital 24	determiner -30	none 13	preposition -60	verb -7	word -6
start|behind|rule|first|	for -60	the -83
start|behind|saying|	adverb -51	auxiliary -55	base 17	capital -14	participle -9	past -25	preposition -16	pronoun -19	subordinator -11	verb-judging -7	verb-saying -31	verb-thinking -13	word -7
start|behind|saying|first|	1 -40	14 -39	2018 -36	2023 -35	600 -66	a 6	about -52	all -57	an -14	analysts -44	any -65	anyone -53	applause -35	appointment -42	april -36	at 17	august -12	ban -34	bbc -40	be -76	beat -60	block -43	bluesky -36	both 12	build -28	buy -70	calm -72	clinton -22	cnn -48	comment -35	condition -60	court -40	data -57	discuss -38	draft -29	each -91	facebook -64	fc -39	find -27	florida -32	for -88	friday -99	get -45	give -59	grow -34	growing 13	have -50	hear -44	help -80	her -48	him -10	his 16	hold -44	host -29	how 52	human -52	in -66	individual -67	instagram -54	iowa -30	it -13	june -14	keep -45	last -62	latin -34	latinos 38	law -63	least -60	lost -70	make -26	march -27	may -42	mediate -43	men -65	monday -71	more -59	most -74	mr. 51	msnbc -33	new -36	nothing -82	obama 26	ohio -39	on -47	one -64	parliament -50	part -38	pass -57	pay -67	phone -61	pick 22	president -9	public -49	put -54	questions -55	raise -33	reporters -78	reports -88	republican -64	requests 10	response -50	rule -46	sanders 35	saturday -49	say -50	saying -43	see -49	some 24	speculate -36	state -31	stay -50	sunday -54	support -43	take -50	telegram -37	telephone -42	texas -33	their -12	them 9	they -49	this -24	three -53	thursday -82	to 22	trump 30	tuesday -101	turkey -39	twitter -46	two -90	vermont -42	voters -56	want -42	wednesday -79	weigh -50	where -43	whether -28	who -30	win -56	winning 7	work -50	x -44
start|behind|say|	auxiliary -34	capital -36	determiner -56	marks -55	none -53	pronoun -63	subordinator -53	to -71	verb -74	verb-saying -62	verb-thinking -43	word -73
start|behind|say|first|	a -153	an -116	april -20	be -21	cnn -27	friday -65	have -42	her -64	his 33	its -59	latinos 38	least -53	monday -43	msnbc -32	phone -61	response -37	saturday -39	sunday -36	telephone -33	the -72	thursday -52	tuesday -70	want -42	wednesday -29	what -53
start|behind|seek|	auxiliary -108	none 8	to -20	verb-judging 11	verb-saying -89
start|behind|see|	determiner -76	none -60
start|behind|see|first|	the -55
start|behind|shoot|	capital -42	determiner -54	none -75	verb -46	word -83
start|behind|shoot|first|	the -42
start|behind|show|	capital -61	determiner -59	none -92	preposition -48	verb -61
start|behind|show|first|	a -40	at -33	the -30
start|behind|shrug|	determiner -7
start|behind|shrug|first|	the -7
start|behind|sign|	capital -127	determiner -55	none -31	preposition 23	word -25
start|behind|sign|first|	for -68	the -29	to 39
start|behind|sing|	capital -33	determiner -49	none -63
start|behind|sing|first|	the -36
start|behind|speak|	auxiliary -71	capital -31	determiner 8	none -48	preposition -73	subordinator -7	word -46
start|behind|speak|first|	about -46	condition -60	how 10	reporters -61	the -8
start|behind|speculate|	determiner -24	none 11
start|behind|speculate|first|	the -13
start|behind|spell|	capital -18
start|behind|state|	auxiliary -59	capital -82	determiner -75	none -99	to -37	verb -51	word -73
start|behind|state|first|	florida -29	new -24	ohio -32	texas -33	the -66	vermont -36
start|behind|subordinator|	auxiliary -17	capital 16	determiner 44	preposition 12	stop -62	word -61
start|behind|subordinator|auxiliary|	judging 63	saying -33	thinking 53
start|behind|subordinator|none|	judging -67	saying 19
start|behind|subordinator|to|	saying -46
start|behind|subordinator|verb|	judging -30
start|behind|support|	auxiliary -20	determiner 7	none 12	verb -39	word -24
start|behind|support|first|	the -6
start|behind|swear|	none -58	word -58
start|behind|talk|	auxiliary -11	capital -28	determiner 20	marks -57	none -6	subordinator 47	to -57	verb 61	verb-saying 11	word 11
start|behind|talk|first|	a 7	the 36
start|behind|tell|	auxiliary -41	determiner -87	none -77	to -45	verb -66	word -69
start|behind|tell|first|	the -76
start|behind|testify|	capital -24	determiner -52	none -70	pronoun -50
start|behind|testify|first|	him -50
start|behind|text|	none -50
start|behind|thank|	determiner -55	none -52	to -34	word -43
start|behind|thank|first|	a -43
start|behind|that|auxiliary|	saying -10
start|behind|that|	capital 94	determiner -63	pronoun 57	stop -66	word 43
start|behind|that|none|	saying -7
start|behind|that|verb|	saying 13
start|behind|thinking|	adverb -107	auxiliary 6	base -7	capital -22	participle 13	past -10	preposition -76	present -74	subordinator 24	verb-judging -9	verb-saying -60	verb-thinking -28	word -21
start|behind|thinking|first|	address -46	an -50	answer -25	appeal -49	ask -31	at -33	attack -46	attend 20	avoid -42	back -51	be -112	call -41	close -32	comment -28	county -56	cut -41	deliver -56	do 20	endorse -54	favor -66	find -34	first -46	for -37	get -74	give -60	help -34	her 42	his -30	hold -42	host -62	in -41	iowa -33	it -115	keep -62	know -49	leave -58	let -46	limit -56	live -59	make -74	march -58	meet -47	monday -77	move -51	new -43	next -48	nine -49	one -77	pay -32	persuade -38	play 11	poach -37	prevent -53	protest -43	put -58	raise 20	rally -45	remember -23	returning -17	run -55	say -42	see -68	sell -52	show -42	sign -44	spend -68	stay -21	stop -54	support -52	surface -49	take 20	tell -30	their -51	think -39	this -45	throw -51	to -32	trump 36	tuesday -11	turn 20	use -39	visit -46	vote -44	win 34	withdraw -38
start|behind|think|	adverb -43	none -20	pronoun -36	verb 21	word 7
start|behind|think|first|	a -31	be -46	first -43	it -101
start|behind|threaten|first|	quit -34	sue -25
start|behind|threaten|	none -92	verb 12	verb-judging -47	word -33
start|behind|title|	capital -49	none -44
start|behind|treat|	none 13	verb -43	word -10
start|behind|trust|	none -51	word -55
start|behind|try|	auxiliary -61	capital -34	none -109	to -80	verb -77	verb-judging -59	verb-saying -38	word -140
start|behind|try|first|	find -21	get -16	make -33
start|behind|tweet|	capital -18	determiner 33	none 18	verb 20
start|behind|understand|	none -36
start|behind|use|	auxiliary -62	capital -25	determiner 7	none -86	to -55	verb-judging -36	verb-saying -52	verb-thinking -58	word -116
start|behind|use|first|	the -61
start|behind|verb-judging|	, -50	capital -80	determiner -14	preposition 15	pronoun -61	stop -59	subordinator -41	that 32	word -18
start|behind|verb-judging|auxiliary|	saying -54
start|behind|verb-judging|marks|	thinking -53
start|behind|verb-judging|none|	judging -77	thinking -37
start|behind|verb-judging|to|	saying -55	thinking -59
start|behind|verb-judging|verb|	judging -46	saying 10	thinking 24
start|behind|verb-saying|	, -47	adverb -34	capital -63	coordinator -43	determiner -98	end -28	preposition 6	pronoun -50	stop -38	subordinator -52	that -22	verb-judging -49
start|behind|verb-saying|auxiliary|	judging 27	saying -94
start|behind|verb-saying|none|	judging -45	saying -9	thinking -93
start|behind|verb-saying|to|	saying 16	thinking -77
start|behind|verb-saying|verb|	judging -49	saying -37	thinking -85
start|behind|verb-thinking|auxiliary|	saying -54	thinking -49
start|behind|verb-thinking|	determiner -87	stop 11	subordinator -46	that -59	word 8
start|behind|verb-thinking|none|	thinking -97
start|behind|verb-thinking|to|	thinking -50
start|behind|verb-thinking|verb|	thinking 16
start|behind|view|	auxiliary 29	determiner -19	none -42	verb 18	word 18
start|behind|view|first|	a 8	the -13
start|behind|voice|	auxiliary -48	determiner -42	none -34
start|behind|voice|first|	the -42
start|behind|volunteer|	capital -42	determiner -37	none -51
start|behind|volunteer|first|	the -37
start|behind|vote|	capital 18	determiner 19	none 27	pronoun 7	to -14	verb -28	verb-judging -70	word -38
start|behind|vote|first|	a 45	favor -66	him -19	march -58	the -15	trump 29
start|behind|vouch|	determiner -19	none 13
start|behind|vow|	to -56	verb 15	verb-judging -46	word -10
start|behind|want|	adverb -42	auxiliary -84	to -67	verb -103	verb-judging -57	verb-saying -40	verb-thinking -76
start|behind|want|first|	be -28	know -46	say -25	see -44
start|behind|warn|	capital -42	determiner 56	verb -25	word -88
start|behind|warn|first|	the 23
start|behind|wave|	determiner -43	none -55	word -49
start|behind|wave|first|	the -29
start|behind|weigh|	none -44	preposition -43
start|behind|wish|	none -37	verb-saying -29
start|behind|word|	$ -63	% -60	- -51	: -71	; 16	adverb -34	auxiliary -8	coordinator 59	end -62	possessive 26	preposition 6	pronoun -31	stop -91	subordinator -55	verb-judging -16	verb-saying 6	verb-thinking -18	word -10	— 7
start|behind|word|auxiliary|	judging 24	saying -7	thinking -12
start|behind|word|marks|	judging -62
start|behind|word|none|	judging -10	saying -13	thinking 6
start|behind|word|to|	saying 7	thinking -27
start|behind|word|verb|	thinking -92
start|behind|worry|	determiner -23	none -27	verb 23	word 25
start|behind|worry|first|	the 32
start|behind|write|	auxiliary -68	capital -141	verb -25	word 16
start|behind|write|first|	a -100	an -90	bluesky -36	his -64	telegram -37	the 22	x -46
start|late|accuse|	auxiliary -91	capital -42	coordinator -45	determiner -109	marks 21	none -55	preposition 17	subordinator -34	to -40	verb -81	verb-saying -36	word -35
start|late|accuse|first|	a -60	and -38	of 18	the -90	who -60
start|late|	acknowledge -47	add -87	admit -67	advise -79	advocate 15	affirm -36	agree -107	aim -7	allege -46	allow -35	allude -61	announce -28	answer -79	apologise -87	apologize -53	appeal -95	applaud -62	argue 21	ask -15	assume -55	assure 36	attack 11	attribute -64	beg -66	believe -70	bill -85	blame -85	blast 8	boast -53	brand -49	caption -63	cast -70	celebrate -62	challenge -41	champion -94	charge -11	cheer -63	chip -42	cite -108	claim -13	comment -90	compare -63	complain -62	concede -47	condemn -65	confirm -100	congratulate -54	continue 23	correct -43	counsel -48	counter -58	credit -74	debate -106	decide 12	declare -24	decline -12	decry -47	deem -71	defend -74	define -54	deliver -94	denounce -54	deny -73	describe -71	detail -52	disagree -58	disclose 18	discuss -21	dismiss -69	doubt -65	dream -36	echo -85	email 9	emphasize -49	encourage -72	endorse -57	estimate -53	expect -39	explain 18	express -35	favor -94	fear -64	feel 16	find -42	fire -85	forecast -49	greet -64	hail -71	hate -50	hear -71	highlight -62	hint -54	hit -74	hold -42	hope -81	identify -88	indicate 15	inform -58	insist -75	instruct -63	intend -93	interpret -31	interrupt -44	introduce 23	invite -68	invoke -49	joke -49	knock -51	know -23	lambaste -36	learn -24	list -96	lobby -71	love -53	maintain -70	mean -78	mention -95	message -47	mock 15	name -97	nominate 8	note -76	object -74	oppose -77	order -26	outline 14	paint 9	persuade -60	phone -75	plan -91	plead -76	pledge -88	point -29	portray -52	post -31	praise -91	predict -68	prefer -9	present -64	promise -31	propose -84	protest -70	question -94	quote -84	rail -51	raise -86	rank 7	rate -70	read -82	reason -53	rebuff -54	rebuke -61	recall -103	reckon -39	recognize 23	recommend -74	record 24	recount -44	refer -72	reference -54	reflect -88	refuse -25	regard -46	reiterate -54	reject -72	relate -50	remark -62	remember -14	remind -10	repeat -57	reply -67	report 22	request -52	respond -9	reveal -88	rule -20	say 11	see -21	seek -14	show -26	sign -21	signal 6	sing -68	slam -25	slate -72	speak -35	stress -63	suggest -53	support -118	talk -8	tell 42	testify -60	text -54	thank -87	think -102	threaten -79	title -39	tout -51	treat -84	trust -64	try 6	tweet -6	understand -89	urge -10	use -88	venture -60	verify -46	view -104	voice -85	volunteer -73	vote -10	vouch -53	vow -76	want -13	wave -40	weigh -53	welcome -86	wish -55	worry -46
start|late|acknowledge|	none -40	verb -27
start|late|add|	auxiliary -36	coordinator -37	determiner -68	none -82	to -39	verb -51	verb-saying -26	word -70
start|late|add|first|	000 -23	and -37	points -26	the -44
start|late|admit|	auxiliary -62	none -52	verb -20	word -53
start|late|adverb|none|	judging -56	saying -68	thinking -29
start|late|adverb|	preposition -47	subordinator -61	word -86
start|late|adverb|verb|	judging -59
start|late|advise|	auxiliary -60	capital -27	coordinator -27	none -55	preposition -46	verb -36	verb-saying -38	word -45
start|late|advise|first|	and -27	to -40
start|late|advocate|	auxiliary 20	none -56	preposition -44	verb -48	verb-saying -72	word -34
start|late|advocate|first|	said -33
start|late|affirm|	none -31	verb-judging -23	word -42
start|late|agree|	auxiliary -51	coordinator -39	determiner -66	none -65	preposition -28	subordinator -40	to -40	verb -58	word -6
start|late|agree|first|	a -40	and -28	at -16	but -35	in -25	the -47
start|late|aim|	auxiliary -74	none -102	subordinator -58	verb 12	word 6
start|late|allege|	coordinator -24	none -38
start|late|allege|first|	and -24
start|late|allow|	auxiliary -64	coordinator -41	determiner -78	none -69	preposition -70	pronoun -42	subordinator 17	to -44	verb-saying -37	word -71
start|late|allow|first|	and -40	the -45	to -53
start|late|announce|first|	candidacy -17	departure -37	would -49
start|late|announce|	none -69	preposition -50	to -42	verb -59	word -103
start|late|answer|	auxiliary -62	coordinator -19	none -40	preposition -54	verb -48
start|late|answer|first|	and -30
start|late|apologise|	auxiliary -48	coordinator -28	none -61	verb -52	verb-saying -34	word -51
start|late|apologise|first|	and -28	told -34
start|late|apologize|	none -28	to -33	verb-saying -33	word -24
start|late|appeal|	auxiliary -69	coordinator -33	marks -49	none -42	verb -36	verb-saying -56	word -58
start|late|appeal|first|	and -21
start|late|applaud|	none -31	preposition -41
start|late|argue|	auxiliary 35	coordinator -50	determiner -54	none -71	preposition 22	to -52	verb 7	word -53
start|late|argue|first|	and -50
start|late|asks|false|	marks -38	none -90	to -39	verb -24
start|late|asks|true|	auxiliary 45	marks -42	none -30	to 41	verb 24
start|late|ask|	auxiliary -8	capital -41	coordinator -59	determiner -20	marks -56	none -38	preposition -19	pronoun -90	subordinator 13	to -82	verb -6	verb-judging -22	verb-saying -64	word -24
start|late|ask|first|	000 -39	a -59	and -35	but -56	followers -45	how 37	if 46	in -41	it -50	on -30	she -52	the -95	to -140	what -41	whether -86	which -15	who 18	why -30
start|late|assume|	none -31
start|late|attack|	auxiliary -6	capital -80	coordinator -21	determiner 32	none 21	preposition -68	pronoun 17	subordinator -93	to -80	verb -109	verb-judging -42	verb-saying -27	word -126
start|late|attack|first|	and -20	the -89
start|late|auxiliary|	, -52	adverb -53	auxiliary -25	capital -59	preposition -73	quote -99	stop -37	subordinator -63	that 20	verb-judging -37	verb-saying -144	verb-thinking -100	word -27
start|late|auxiliary|auxiliary|	judging -95	saying -46	thinking -13
start|late|auxiliary|marks|	judging -38	saying -115
start|late|auxiliary|none|	judging -76	saying -81	thinking -113
start|late|auxiliary|to|	judging -82	saying 24	thinking -62
start|late|auxiliary|verb|	judging -13	thinking -120
start|late|back|	auxiliary -121	capital -45	coordinator -46	none -107	preposition 13	pronoun 11	subordinator -90	to 17	verb 6	verb-saying -58	word -125
start|late|back|first|	a -84	and -31	but -41	by -56	in 25	it -64	on -44	own -8	said -11	the 12	until -62	which -97	will -49
start|late|before|	's -65	, -48	10 -37	2016 -27	22 -24	9 -35	account -26	act -38	address -44	ads -42	advisers -24	afterward 57	again 17	agency -40	all -82	almost -53	already -53	also -61	americans -40	analysts -32	ankara -27	anonymity -57	answer -24	anyone -57	anything -38	appeal -33	april -51	article -64	ask -59	assembly -9	attendance -20	away -67	back 31	ballots -36	bank -30	barely -36	basis -19	bay -47	bid -24	bill -49	bloc -45	body -15	book -28	border -15	both -137	bush -29	business -21	campaign -9	camps -24	canada -32	candidate -85	candidates -57	capital -41	carried -47	case -38	cases -45	caucuses -27	cause -17	cent -38	chairs -52	change -53	changes -33	charges -18	children -46	china -61	claim -40	clients 50	club -66	code -20	coming -58	comment -83	commission -61	companies -36	company -50	conditions -25	conference -35	congress -37	conservative 21	contempt -50	contest -58	contests -45	convention -41	conversation -37	corridor -56	costs -32	council 39	counties -25	country -70	county -44	court 51	crew -39	crews -55	crisis -53	crowd 43	cruz -59	cuts -57	daily -46	dark -33	days -66	deal -54	debate -64	decision -42	defended -38	delay -24	delegates -53	democrats 11	department 27	described -72	detainees -24	difference -19	dispute -54	district -37	duty -34	economy -45	election -44	elites -53	email 48	employers -45	end -34	ended -33	entering -52	era -42	europe -34	even -91	event -33	ever -48	everyone -36	facebook -50	families -22	family -74	farmworkers -63	fees -42	fight -32	find -50	firm -30	first -61	five -36	flag -32	followed -81	four -32	friday 49	further -50	game -14	gave 8	general -24	generally -27	get -48	give -59	go -40	going -25	good -21	government -89	governor -29	greggs -35	group -53	groups -31	growing -38	guest -65	help -68	her -54	here -46	him 35	himself -83	his -185	hold -48	homes -41	homicides -25	house -61	immigrants -61	immigration -52	income -24	increasingly -57	individuals -39	inquiry -34	institute -45	interview -27	investigators -34	investors -61	iowa -59	iraq -46	ireland -35	isis -44	its -152	itself -42	jobs -44	journalists -61	judge 37	july 9	june -25	just -76	keep -65	know 48	land -41	last -73	later 64	latinos -22	law -55	laws -21	lead -33	leaders -35	lenders -52	less -28	letter -42	letters -39	liberals -16	lid -32	line -57	list -58	look -69	losses -50	loudly -45	made -81	mail 36	make -75	making -60	man -92	many -34	march -72	match -41	matter -58	may -33	me 41	medallists -44	media -51	meeting -28	members -86	memo -33	men -108	merger -41	message -47	migrants -9	military -16	mill -17	ministry -14	moment -72	monday 88	money -55	month 38	months -54	more -52	morning -75	most 25	move -28	muslims -51	my -83	nearly -50	neither -13	never -61	news 47	next -82	night 19	nobody -36	nominee -40	nominees -43	not -68	november -44	now 15	numbers -68	obama -66	observers -29	offer -34	office -31	officers -78	official -43	officials -54	once -59	one -50	online 25	only -102	open -37	other -59	our -86	owl -45	own -34	pacs -37	pages -31	paint -50	painter -59	pair -37	parents 39	parliament -67	part -48	party -45	patients -24	people -105	percent -66	peso -39	pick -38	place -79	placing -63	plan -11	plane -26	players 25	police 16	policy -44	politico 65	politics -41	poll -31	post 40	premier -8	president -59	press -95	price -40	primaries -29	primary -55	process -22	profit -42	profits -37	project -15	prosecutors 29	public -45	pupils -61	put -79	quarterly -68	question 25	questions -89	race -56	raid -32	rallies -27	rally -45	rates -34	reason 19	red -16	refugees -36	register -49	registration -37	release -24	releases -51	remember 16	report -22	republicans -79	response -33	results -30	review -69	road -49	roughly -56	row -33	rubio 30	rule -23	sanders 30	saturday 9	say 30	scandal -32	schools -15	second -21	security -27	senate -56	server -50	service -45	sheets -27	ships -17	show 53	showed 7	showing -54	shui -49	sign -47	six -23	social -17	society -43	spending -37	spring -32	stabbing -32	staff 45	star 44	state -65	statement 54	states -71	station -53	stay -40	step -36	still -97	stop -80	stopped -45	stories -36	strategy 22	students 14	successor -33	such -46	sunday 42	support -42	supporters -67	survey -45	system -46	talk -54	talks -32	tank -24	tariffs -28	tax -34	team -56	television -27	tent -28	term -45	terrorism -43	tests -10	text -31	that -205	their -148	them 40	then -106	there -114	things -45	this -80	those -76	thursday 28	time -36	times -60	today 22	together -49	too -57	tower -54	trade -25	trains -51	treasury -33	troops -43	trump -10	tuesday 43	turned -29	twice -58	two -28	u.s. -63	us 69	used -54	verdict -42	vessels -19	victims -38	video -49	vote -37	voters 58	votes -59	voting -46	wage -25	wanted -61	washington -47	way -56	wearing -46	wednesday 47	week 21	weekly -52	well 15	went -20	win -40	withdrawal -24	woman -51	women -65	won -14	work -69	workers 22	world -31	wrongdoing -57	year -83	years -41	york -49	’s -33
start|late|believe|	auxiliary -53	none -58	verb -41
start|late|believe|first|	has -25	was -47
start|late|bill|	auxiliary -50	none -32	preposition -41	verb -55	word -53
start|late|blame|	auxiliary -51	capital -38	coordinator -29	determiner -41	none -81	preposition -48	verb -50	verb-saying -26	word -37
start|late|blame|first|	and -19	the -41
start|late|blast|	auxiliary -34	coordinator -34	none 24	preposition -45	verb -65
start|late|blast|first|	and -24	for -29
start|late|boast|	none -39	word -49
start|late|call|	auxiliary -21	capital -58	coordinator -57	marks -89	none -6	preposition -90	pronoun 12	subordinator 6	to -56	verb -14	verb-judging -61	verb-saying -57	verb-thinking -31	word -135
start|late|call|first|	a -119	and -51	but -40	has -53	him 29	how -69	in -47	on -50	out -26	she -61	the -109	to -54	was -50	where -47	which -80	while -31
start|late|capital|	, -95	adverb -39	capital 15	coordinator -145	possessive -87	preposition -68	stop -99	verb-judging -49	verb-saying -108	word -7
start|late|capital|auxiliary|	judging -69	saying -7	thinking 15
start|late|capital|none|	judging -97	saying -170	thinking -123
start|late|capital|to|	saying 30
start|late|capital|verb|	judging -100	saying -136	thinking -125
start|late|caption|	determiner -63	verb -63
start|late|care|	auxiliary 7	none -61	to -47	verb -52	verb-saying -38	word 13
start|late|cast|	auxiliary -45	coordinator -36	none -46	to -29	verb -46	verb-thinking -28	word -71
start|late|cast|first|	and -36	ballots -13	votes -24
start|late|celebrate|	none -62	word -31
start|late|challenge|	auxiliary -79	coordinator -21	determiner -54	none -89	verb 15	word 25
start|late|challenge|first|	and -21	the -38
start|late|champion|	auxiliary -77	coordinator -26	none -49	verb -43
start|late|champion|first|	and -18
start|late|charge|	auxiliary -77	coordinator -58	none -51	verb 10	verb-saying -41	word 21
start|late|charge|first|	and -54	who -66
start|late|cheer|	none -55	preposition -33
start|late|chip|	none -42
start|late|cite|	auxiliary -40	coordinator -29	determiner -69	none -55	verb -79	verb-saying -34	word -56
start|late|cite|first|	and -29	the -63	who -39
start|late|claim|	auxiliary 7	capital -37	coordinator -62	marks -25	none -67	verb 12	word -97
start|late|claim|first|	and -20	are 32	but -58	was -42
start|late|comment|	auxiliary -66	coordinator -37	none -44	to -25	verb -37	verb-saying -25	word -53
start|late|comment|first|	and -27	but -35
start|late|compare|first|	to -49	who -43
start|late|compare|	none -34	preposition -38	verb -49	word -59
start|late|complain|	auxiliary -56	verb -28
start|late|concede|	none -48	preposition -22
start|late|condemn|	coordinator -24	verb -49
start|late|confirm|	auxiliary -50	coordinator -33	determiner -55	none -67	subordinator -34	verb -67	word -52
start|late|confirm|first|	and -24	had -34
start|late|congratulate|	auxiliary -39	none -33	word -43
start|late|consider|	auxiliary -62	coordinator -32	determiner -50	none -64	verb 19	word -42
start|late|continue|	auxiliary -19	capital -59	coordinator -50	determiner 6	none 37	preposition -56	pronoun 13	subordinator 18	to -65	verb 9	word 24
start|late|continue|first|	and -42	the 20
start|late|coordinator|	, -45	adverb -77	auxiliary -133	capital -83	coordinator -64	determiner -24	subordinator -87	verb-judging -81	verb-saying -74	verb-thinking -60	word -122
start|late|coordinator|auxiliary|	judging -72	thinking -119
start|late|coordinator|marks|	judging -38	thinking -67
start|late|coordinator|none|	judging -43	saying -85	thinking -84
start|late|coordinator|to|	judging -43	saying -70	thinking 13
start|late|coordinator|verb|	judging -78	saying -128	thinking -108
start|late|correct|	auxiliary -43
start|late|counsel|	auxiliary -26	capital -35	verb -35	verb-saying -26
start|late|counsel|first|	said -26
start|late|counter|	none -58
start|late|credit|	coordinator -9	determiner -54	none -61
start|late|credit|first|	and -9
start|late|criticize|	auxiliary -63	coordinator -58	determiner -56	none -79	preposition 22	verb 13	word -51
start|late|criticize|first|	and -54	for 23	the -42
start|late|debate|	auxiliary -86	capital -28	coordinator -26	determiner -50	none -48	preposition -24	subordinator -33	to -39	verb -78	word -82
start|late|debate|first|	and -44
start|late|decide|	coordinator -45	none -75	preposition 20	verb -62
start|late|decide|first|	and -47
start|late|declare|	auxiliary -79	determiner -69	none -76	preposition -55	to -61	verb 8	word -64
start|late|decline|	auxiliary -47	coordinator -66	none 16	preposition -86	subordinator -43	verb -13	verb-saying -27	word 10
start|late|decline|first|	and -41	but -48	saying -21	what 12	when -42	whether -137
start|late|deem|	none -42	word -53
start|late|defend|	auxiliary -27	coordinator -23	none -58	preposition -12	to -18	verb -52	verb-judging -22	verb-saying -22	word -34
start|late|defend|first|	and -21	saying -15
start|late|define|	none -43
start|late|deliver|	auxiliary -40	capital -28	coordinator -32	none -60	verb -69	verb-saying -26	word -46
start|late|deliver|first|	and -29
start|late|demand|	none -79	word -62
start|late|denounce|	auxiliary -25	coordinator -23	none -34	verb -40	verb-saying -27
start|late|denounce|first|	and -23
start|late|deny|	auxiliary -44	coordinator -14	determiner -45	marks -43	none -38	verb -68	word -46
start|late|deny|first|	the -45	was -21
start|late|describe|	auxiliary -50	capital -43	coordinator -26	determiner -8	marks -62	none -27	preposition -67	subordinator -66	to -36	verb -32	verb-saying -13	word -36
start|late|describe|first|	and -26	as -66	of -34	to -47
start|late|detail|	auxiliary -32	coordinator -23	none -32	verb -37	word -25
start|late|determiner|	adverb -13	capital -49	determiner 7	preposition -128	pronoun -43	quote -100	stop 46	subordinator 15	verb-judging -17	verb-saying 53	verb-thinking -69	word 17
start|late|determiner|auxiliary|	judging -21	saying 10	thinking 16
start|late|determiner|marks|	judging -118	saying 21	thinking -51
start|late|determiner|none|	judging -18	saying -23	thinking -118
start|late|determiner|to|	judging -61	saying 6	thinking -88
start|late|determiner|verb|	judging 17	saying -8	thinking 15
start|late|disagree|	auxiliary -44	word -40
start|late|disclose|	none 26	word -54
start|late|discuss|	auxiliary -9	coordinator -38	none -58	preposition -35	verb -62	word -88
start|late|discuss|first|	and -26	but -28
start|late|dismiss|	auxiliary -52	marks -47	none -28	preposition -44	subordinator -35	verb -19	verb-saying -25	word -39
start|late|dismiss|first|	as -31	of -43	who -29
start|late|doubt|	none -38
start|late|dream|	none -36
start|late|echo|	coordinator -34	none -40	verb -58	verb-saying -37	word -64
start|late|echo|first|	and -34	who -60
start|late|email|	auxiliary -58	capital -41	coordinator -45	determiner 21	none 23	subordinator -34	to -65	verb-saying -39	word 21
start|late|email|first|	and -38
start|late|emphasize|	none -40
start|late|encourage|	coordinator -33	none -49	to -46
start|late|encourage|first|	and -33
start|late|endorse|	auxiliary -34	capital -22	coordinator -28	none -29	to -32	verb -46	verb-saying -14	word -27
start|late|endorse|first|	and -27	saying -13
start|late|estimate|	none -49
start|late|expect|	auxiliary 8	capital -62	coordinator -35	determiner -80	none -106	preposition -105	pronoun -61	subordinator -67	to -71	verb -97	word -77
start|late|expect|first|	000 -29	and -28	from -32	the -49	to -76
start|late|explain|	none -63	verb -51
start|late|express|first|	condolences -49
start|late|express|	none -74	preposition -51	verb -78	word -87
start|late|favor|	auxiliary -57	coordinator -21	none -52	subordinator -38	verb -60	word -70
start|late|fear|	auxiliary -55	none -29
start|late|fear|first|	will -25
start|late|feel|	auxiliary -69	coordinator -59	none -96	preposition 8	subordinator -53	verb 37	word -95
start|late|feel|first|	and -52
start|late|figure|	auxiliary 38	determiner -44	none -61	preposition -51	verb -76	word -56
start|late|figure|first|	a -30	in -38
start|late|find|	auxiliary -63	capital -51	coordinator -48	determiner -116	none -13	preposition -82	subordinator -64	to -68	verb -30	verb-saying -32	word -8
start|late|find|first|	a -59	and -27	is -68	of -47	the -64	to -70	who -62
start|late|fire|	auxiliary -58	capital -26	determiner -52	none -57	to -40	verb -47	word -50
start|late|first|	's -88	000 -79	1 -51	200 -61	3 -14	30 -62	383 -45	400 -66	58 -29	63 -70	a -40	about -11	according -79	adding -67	after -104	against 29	agreed -32	all -61	alleging -18	allows 58	along -52	although -56	an 17	and -70	apc -15	appearance -38	appearing -18	are -14	as -66	asked -67	asking -41	at -94	ballots -13	be -70	because -114	become -60	bed -32	before -95	beginning -46	behind -57	being -54	best -18	big -15	bukavu -34	but -30	by -102	calif -39	call -26	called -45	calling -53	campaign -61	can -57	candidacy -25	candidates -52	cannot -63	can’t -54	chief -68	citing -40	claim -34	claims -42	client -64	clients -55	clinton -41	close -43	closest -43	colleagues -47	comments -40	compared -47	condolences 31	confirmed -34	could -106	counsel -19	court -47	daughter -41	debate -30	debates -24	decision -34	deep -17	democratic -55	departure -37	details -34	did -62	director -61	do -39	does 22	doesn’t -53	donald -62	down -66	drawing -67	during -52	economic -30	emails -50	emergency -38	energy -67	europol -24	even -52	every -48	experience -38	face -35	fall -38	father -58	fell -20	filings -47	final -45	followed -40	followers -45	for -16	former -55	found -32	from -110	gave -56	gop -34	governor -25	grandmother -26	group -52	guilty -43	had -127	hands -30	has -106	having -59	he 11	head -55	heavy-oil -27	helped -26	her -9	herself 13	hillary -29	him 32	himself 45	his 17	home -39	hours -47	how 45	husband -70	i -66	if 32	in -27	including -87	infrastructure -36	into -66	iowa -32	is -6	isn’t -58	issues -52	it 23	job -31	john 24	jr -32	killing -51	known -58	last -38	laughing -34	lawyer -44	lead -15	leading -64	less -36	libya -40	like -54	lines -9	lithuania -37	made -36	many -72	massachusetts -46	me -64	members -66	men -44	messages -51	might -61	money -20	month -41	more -48	mother -22	mr. 19	much -64	must -47	name -25	new -62	news -36	next -46	night -50	no 43	noting -27	of -16	off -60	offer -21	offering -66	office -43	oklahoma -39	on -14	one -68	open -49	opening -57	opponent -25	opposition -34	or -81	out -70	over -79	own -66	panel -54	parents -39	party -70	personal -50	plan -32	players -47	pointing -30	points -52	political -35	position -53	posts -18	presidential -46	primary -41	private -40	promised -53	proposed -52	public -49	pushing -37	put -55	r-texas -36	rating -27	read -35	reading -73	recent -32	record -49	recording -45	records -63	remarks -23	repeated -30	report -54	reported -35	reports -51	requests -46	return -17	rivals -39	role -40	rules -35	ruling -46	run -54	said -85	sanders 19	saw -30	saying -85	says -60	scored -72	sen. -55	shared -32	she 14	shooting -41	shot -36	should -88	side -51	sides -63	signed -18	since -70	smiling -70	so -14	some -60	son -53	sources -56	south -43	spanish -32	speaking -46	speech -40	state -16	states -65	stating -38	status -43	stopped -23	struck -73	suggested 25	support -54	supporters -33	target -23	team -18	telling -53	texts -32	than -97	that 35	their 28	them -99	they -8	this 10	those -49	though -79	thoughts -42	three -58	through -38	to 25	told -65	troops -21	trump -52	twitter -39	until -88	up -78	urging 22	use -27	used -31	victory -33	virginia -27	vote -24	voters 20	votes -24	voting -32	wakefield -28	warning -13	was -49	week -42	were -120	what 21	when -52	where -146	which 36	while -121	who 11	whom -61	whose 18	why 22	wife -13	will -21	with -83	words -23	worked -34	would -107	wrote -71	years -48	you -60	’s -84
start|late|greet|	none -43
start|late|hail|	determiner -54	subordinator -31	verb -65
start|late|hate|	none -35
start|late|hear|	auxiliary -43	capital -50	none -39	verb -64	verb-saying -19	word -65
start|late|highlight|	none -28	verb -53	verb-saying -31	word -32
start|late|hint|	verb -52	word -50
start|late|hit|	auxiliary -14	coordinator -29	none -69	preposition -44	verb -76	verb-saying -14	word -66
start|late|hit|first|	and -25
start|late|hold|	auxiliary -16	capital -32	coordinator -56	determiner -76	none -65	preposition -97	subordinator 6	to -75	verb -112	verb-judging -34	verb-saying -33	word -99
start|late|hold|first|	and -49	as -66	from -27	has -23	have -33	in -66	is -28	on -16	the -67	was -43	which -66
start|late|hope|	auxiliary -56	coordinator -29	none -49	preposition -51	pronoun -54	subordinator -47	verb -61	word -66
start|late|hope|first|	will -23
start|late|identify|	determiner -65	none -58	to -23	verb -68	verb-saying -29	word -37
start|late|insist|	auxiliary -66	marks -16	none -50	verb -22
start|late|insist|first|	had -17	was -20
start|late|instruct|	preposition -56
start|late|intend|	determiner -43	none -60	pronoun -69	verb -76
start|late|intend|first|	he -57	the -43
start|late|interpret|	none -39
start|late|introduce|	auxiliary 14	coordinator -36	none -78	preposition -20	verb 13	word 22
start|late|introduce|first|	and -36	who -25
start|late|invite|first|	in -50
start|late|invite|	none -59	preposition -39	verb -45
start|late|invoke|	none -48
start|late|issue|	auxiliary 18	coordinator -59	determiner 29	none -85	preposition -57	pronoun -65	subordinator -54	to -64	verb 34	verb-saying -62	word -74
start|late|issue|first|	and -54	in -35
start|late|joke|	none -21	subordinator -36
start|late|judging|	adverb -88	auxiliary -38	base -13	capital -139	coordinator -82	determiner 11	participle -60	past -40	possessive -71	preposition -20	present 6	pronoun 27	subordinator -22	verb-judging -119	verb-saying -112	verb-thinking -84	word -33
start|late|judging|first|	's -61	000 -31	1 -38	a -45	about -54	according -32	after -71	against -61	alleging -18	an -100	and -72	are -55	as -23	at -29	ballots -13	be -35	because -57	before -55	but -86	by -50	calling -41	campaign -44	citing -40	claim -22	comments -19	could -34	debates -12	during -34	economic -30	energy -48	even -31	every -46	experience -18	father -10	fell -13	former -42	from -44	had -31	hands -30	has -93	have -79	he -26	her 16	him 46	his -85	how -69	husband -19	if -91	in 7	including -64	infrastructure -36	issues -18	it -26	its 31	lead -15	less -26	made -16	mother -6	mr. -36	name -27	new -25	of 10	on -67	one -34	opponent -25	or -52	out -51	over -74	own -32	personal -29	points -26	recent -22	record -48	remarks -9	reported -26	reports -26	said -51	saying -56	sides -32	state -16	states -30	target -23	than -39	the -36	them -61	they -6	though -57	three -58	to -135	told -42	trump -18	until -38	up -48	vote -16	votes -24	was -78	were -52	when -99	where -67	whether 14	which 32	while -62	who -162	whose -62	wife -9	will -74	with -60	would -29
start|late|knock|	none -29
start|late|know|	coordinator -26	none -66	subordinator -66	verb -79	word -53
start|late|know|first|	and -26
start|late|learn|	auxiliary -7	none -62	subordinator -73	verb -84	word -78
start|late|learn|first|	a -52	the -69
start|late|like|	capital 25	coordinator 15	determiner -117	marks -51	none -129	preposition -52	pronoun -8	subordinator -72	to 9	verb -116	verb-saying -54
start|late|like|first|	and 18	are -43	has -43	have -69	he -63	is -47	the -74	who 15
start|late|list|	auxiliary -63	marks -30	none -45	preposition -44	subordinator -35	verb -83	verb-saying -26	word -79
start|late|list|first|	as -35	of -43	reported -24	was -33
start|late|lobby|	coordinator -21	determiner -52	none -41	verb -59
start|late|lobby|first|	the -52
start|late|love|	coordinator -53	verb -53
start|late|love|first|	and -53
start|late|maintain|	none -60	verb -49	word -61
start|late|mean|	auxiliary -59	coordinator -42	marks -41	none -47	verb -42	verb-saying -22	word -49
start|late|mean|first|	and -40	was -32
start|late|mention|	auxiliary -48	coordinator -37	none -35	pronoun -50	verb -73	word -60
start|late|mention|first|	and -14	but -33	he -50	who -51
start|late|message|	auxiliary -40	none -42	verb -48	word -36
start|late|mock|	marks -35	verb 24	word -53
start|late|name|	auxiliary -61	capital -27	determiner -50	marks -26	none -57	subordinator -38	to -31	verb -70	verb-saying -36	word -49
start|late|name|first|	a -46	as -28	said -18	the -21	was -18
start|late|need|	auxiliary 9	coordinator -59	determiner 14	none -110	preposition -74	pronoun -71	subordinator 27	to -76	verb-saying -21	word -106
start|late|need|first|	383 -45	and -64	in -41
start|late|nominate|	auxiliary 17	coordinator -31	determiner -62	none -81	verb -68	verb-saying -14	word 30
start|late|note|	auxiliary -47	determiner -46	none -48	preposition -43	verb -46	verb-saying -25
start|late|note|first|	said -21	the -46
start|late|offer|	auxiliary 30	capital -48	coordinator -45	determiner 21	none -143	preposition 12	pronoun -70	to -68	verb -20	verb-saying -67	word -15
start|late|offer|first|	a -68	and -36	him -50	it -55	its -63	of -40	own -42	to 31
start|late|oppose|	auxiliary -49	coordinator -26	none -55	preposition -39	verb -49	word -34
start|late|oppose|first|	and -18	but -21
start|late|order|apposed|	judging -102	saying 29	thinking -13
start|late|order|apposition|	judging -48	thinking -38
start|late|order|	auxiliary -67	capital -34	determiner 16	none -77	preposition -72	subordinator -35	word -61
start|late|order|direct|	saying -34
start|late|order|relative|	judging -53	saying 8	thinking -6
start|late|order|shared|	judging -52	saying -13	thinking -6
start|late|paint|	auxiliary -71	verb 12
start|late|phone|	capital -26	coordinator -20	none -38	verb -58
start|late|plan|	auxiliary -57	capital -40	coordinator -42	determiner -64	marks -30	none -47	preposition -47	to -48	verb -58	verb-saying -33	word -21
start|late|plan|first|	a -20	and -40	the -52
start|late|plead|	coordinator -29	none -55	preposition -53	to -55	word -54
start|late|plead|first|	and -29	guilty -42
start|late|pledge|	auxiliary -66	capital -25	coordinator -22	none -45	subordinator -41	to -30	verb -50	word -62
start|late|pledge|first|	and -15
start|late|point|	auxiliary -94	capital -61	coordinator -23	determiner -70	none 14	preposition -38	subordinator 17	verb -102	verb-saying -39	word -117
start|late|point|first|	and -18	at -23	of -42	who -44	whose -44
start|late|portray|	verb -59
start|late|possessive|auxiliary|	saying -40
start|late|possessive|	capital -61	determiner -22	verb-saying -57	word -79
start|late|possessive|none|	judging -35	saying -33	thinking -42
start|late|possessive|verb|	saying -71	thinking -50
start|late|post|	auxiliary -43	capital -43	none -71	preposition -42	pronoun -48	to 16	verb -68	verb-saying -27	word -64
start|late|post|first|	a -54
start|late|praise|	auxiliary -72	coordinator -22	none -59	preposition -34	to -29	verb -47	verb-saying -31	word -49
start|late|praise|first|	and -25	but -18	who -35
start|late|predict|	auxiliary -69	verb -58
start|late|prefer|	auxiliary 13	none -65	preposition 14	subordinator -79
start|late|prefer|first|	of -64	while -47
start|late|preposition|	$ -79	, -111	auxiliary 11	capital -121	coordinator -68	determiner -187	preposition -122	pronoun 6	stop -69	subordinator -15	verb-judging -74	verb-saying -38	word -13	€ -56
start|late|preposition|auxiliary|	judging -147	saying -12
start|late|preposition|marks|	judging 16	saying -22	thinking -76
start|late|preposition|none|	judging -123	saying -56	thinking -10
start|late|preposition|to|	judging -91	saying -99	thinking -140
start|late|preposition|verb|	saying -10	thinking -28
start|late|present|	none -53	verb -74	word -65
start|late|press|	auxiliary 13	capital -34	determiner -71	none -37	preposition -60	subordinator -71	to -52	verb -73	verb-saying -38	word -79
start|late|press|first|	the -55	whether -71
start|late|promise|	auxiliary 12	coordinator -40	determiner -63	none -69	preposition -48	to -63	verb -86	word 9
start|late|promise|first|	a -46	and -35	out -16	who -78
start|late|pronoun|	adverb 27	auxiliary 24	capital -15	coordinator -56	determiner 8	possessive 54	preposition -53	quote -71	stop -26	subordinator 34	verb-judging -32	verb-saying -37	verb-thinking 40	word -41
start|late|pronoun|auxiliary|	judging 6	saying 26	thinking -14
start|late|pronoun|marks|	saying -91
start|late|pronoun|none|	judging 23	saying -8
start|late|pronoun|to|	judging 11	saying -38
start|late|pronoun|verb|	judging -126	saying 12	thinking 7
start|late|propose|	coordinator -37	determiner -46	none -59	verb -56	word -60
start|late|propose|first|	and -30	the -46
start|late|protest|	auxiliary -47	verb -50	word -53
start|late|prove|	none -89	word -51
start|late|question|	auxiliary -34	coordinator -18	none -45	preposition -28	verb -79	verb-saying -32	word -53
start|late|question|first|	and -18
start|late|quote|	auxiliary -61	coordinator -22	determiner -46	none -60	subordinator -50	verb -27	verb-saying -39	word -62
start|late|quote|first|	a -46	and -22	as -50
start|late|rail|	capital -26	none -39	verb -40
start|late|raise|	adverb -46	auxiliary -42	capital -19	coordinator -26	marks -47	none -44	preposition -58	subordinator -24	to -31	verb -86	verb-saying -36	word -43
start|late|raise|first|	about -29	and -25	hands -26	in -24	target -23	than -17	to -48	when -11
start|late|rank|	none 13	verb -59	word -69
start|late|rate|	auxiliary -40	coordinator -22	determiner -40	none -34	preposition -21	to -26	verb -52	verb-saying -12	word -54
start|late|rate|first|	a -35	points -12
start|late|read|	auxiliary -48	capital -22	coordinator -24	marks -50	none -66	preposition -55	pronoun -41	verb -60	verb-saying -24	word -58
start|late|read|first|	and -24	to -46
start|late|reason|	auxiliary -62	none -32	preposition -28
start|late|rebuff|	none -49
start|late|rebuke|	verb -55
start|late|recall|	determiner -56	none -66	to -24	verb -60	word -71
start|late|recall|first|	a -46
start|late|reckon|	none -50	word -41
start|late|recognize|	coordinator -20	none 18	word 11
start|late|recommend|	verb -84
start|late|record|	auxiliary 24	capital -55	coordinator -61	none -58	preposition -54	verb 29	word -65
start|late|record|first|	and -28
start|late|recount|	none -32
start|late|reference|	verb -32	word -61
start|late|refer|	capital -23	coordinator -32	marks -40	none -44	subordinator -41	to -26	verb -49	word -46
start|late|refer|first|	and -24	as -40
start|late|reflect|	coordinator -19	none -51	verb -53	word -54
start|late|refuse|	auxiliary -104	capital -66	none 6	preposition -87	pronoun 13	subordinator -75	to -60	verb -88	verb-saying -31	word -73
start|late|refuse|first|	whether -60
start|late|reject|	auxiliary -28	coordinator -35	none -59	subordinator -35	to -57	verb-saying -16
start|late|reject|first|	and -32
start|late|relate|	none -34
start|late|remark|	auxiliary -44	verb -43
start|late|remember|	determiner 22	none 20
start|late|remind|	none -50
start|late|repeat|	auxiliary -40	none -34	verb -39	verb-saying -25
start|late|reply|	none -59
start|late|report|	capital 12	coordinator -86	determiner -7	marks -73	none -21	preposition -88	subordinator -51	to 13	verb-judging -40	verb-saying 7	word -17
start|late|report|first|	and -72	had -42	is 18	of -45	was -93
start|late|respond|	auxiliary -55	coordinator -21	none 15	preposition -62	to -54	verb -90	verb-saying -57	word 18
start|late|reveal|	auxiliary -65	none -40	verb -64	word -48
start|late|rule|	auxiliary -76	coordinator -36	marks -52	none 15	preposition -42	subordinator -34	verb -60	verb-saying -50	word -50
start|late|rule|first|	and -23	is -49	out -42
start|late|saying|	adverb -86	auxiliary -12	base -22	capital -39	coordinator -51	determiner 19	participle -27	possessive -87	preposition -35	present -32	pronoun 28	that 20	verb-judging -139	verb-saying -53	verb-thinking -111	word -28
start|late|saying|first|	's -69	000 -75	30 -62	400 -61	a -22	according -72	adding -65	after -75	against 30	agreed -19	along -49	an 23	and -67	apc -15	as -150	asking -33	at -77	be -48	because -78	bed -32	before -53	but -16	by -73	call -22	called -34	campaign -42	can -75	candidacy -21	cannot -62	chief -67	claims -35	client -58	clients -55	colleagues -22	comments -41	compared -39	condolences 31	could -86	deep -17	democratic -44	departure -37	details -28	did -57	director -61	do -33	does 23	down -55	emails -42	every -43	father -54	followers -45	for -88	from -87	group -51	guilty -42	had -125	has -80	have 8	he 9	heavy-oil -27	her -90	him -14	himself 11	his -8	home -36	hours -38	how 34	husband -64	i -63	if 26	in -143	including -68	into -46	is -33	issues -55	it 27	its -30	known -57	laughing -34	lawyer -44	like -49	many -66	me -58	members -51	men -44	messages -45	might -55	month -40	most 10	mother -91	must -44	name -19	new -44	news -36	night -50	no 55	noting -26	of -136	off -43	offer -21	offering -55	office -43	oklahoma -39	one -51	opposition -34	or -50	out -48	over -29	own -62	parents -37	party -58	players -47	points -40	position -51	posts -18	public -49	pushing -37	put -55	read -25	reading -73	recording -45	records -58	remarks -49	report -54	reported -28	reports -32	requests -34	return -17	role -38	rules -35	run -54	said -72	sanders -37	saying -73	says -59	shared -38	she 25	shot -19	should -90	sides -60	signed -18	since -44	so -58	son -53	south -43	spanish -32	speech -40	states -28	support -25	supporters -24	team -18	telling -38	texts -32	than -58	that 20	the 11	them -62	they -12	those -49	though -60	thoughts -42	through -29	told -50	trump -48	up -60	voters -46	was -39	were -110	when -32	where -101	whether -7	while -72	whose -92	why -6	with -63	would -96	wrote -71	years -48	’s -52
start|late|say|	auxiliary 12	capital -15	coordinator 31	determiner -31	none -137	possessive -39	preposition -102	pronoun 68	subordinator -8	to -101	verb -14	verb-judging -37	verb-saying -88	verb-thinking -54	word -27
start|late|say|first|	's -35	000 -69	an -52	and -11	are -142	campaign -17	can -64	client -58	clients -55	could -65	did -51	director -54	for -27	had -65	has -64	have -122	he 19	her -35	him -81	in -54	is -121	it 64	its -87	known -42	like -39	members -40	men -32	messages -29	might -48	most -41	mother -77	must -54	no -89	of -44	offer -21	out -25	party -56	players -47	reading -40	she 18	should -89	sides -45	signed -18	son -54	the -9	they 20	to -67	was -123	were -63	where -70	which -98	who 10	whose -76	will -85	would -79	’s -27
start|late|seek|	auxiliary -108	coordinator -69	determiner 10	none -71	preposition -87	pronoun 17	subordinator -83	to -77	verb 18	verb-saying -37	word -104
start|late|seek|first|	and -74	in -51	or -34	the -65	while -48	who -66
start|late|see|	auxiliary -68	coordinator -47	determiner -70	none -98	preposition -85	pronoun -57	subordinator -63	to -75	verb 9	verb-judging -34	verb-saying -32	word 14
start|late|see|first|	a -60	and -41	as -56	of -39
start|late|shoot|	auxiliary 8	capital 20	coordinator -31	determiner -81	none -77	preposition -45	verb -71	word -67
start|late|shoot|first|	and -31
start|late|show|	auxiliary -33	capital 13	coordinator -79	determiner -13	none -86	preposition -78	subordinator -62	to 9	verb -29	verb-saying -64	word -106
start|late|show|first|	a -88	and -76	down -26	has -34	in -50	the -74	where -49	who -73
start|late|signal|	determiner -64	none -49
start|late|signal|first|	the -64
start|late|sign|	capital -35	coordinator -33	determiner -83	none -7	preposition -72	subordinator -41	to -95	verb -115	verb-saying -59	word 18
start|late|sign|first|	and -33	at -12	the -45
start|late|sing|	coordinator -14	none -31	verb -49	word -31
start|late|sing|first|	and -14
start|late|slam|	coordinator -10	none -10
start|late|slam|first|	and -10
start|late|speak|	auxiliary 8	capital -48	coordinator -56	determiner -80	none -86	preposition -19	subordinator -60	to -48	verb -6	verb-judging -45	verb-saying -69	word -102
start|late|speak|first|	and -49	because -40	called -29	is -61	said -38	the -58
start|late|state|	auxiliary 26	capital -66	coordinator -37	determiner 27	none -83	preposition -73	subordinator -59	to -77	verb -98	verb-saying -50	word -93
start|late|state|first|	and -35	reported -17	the -79	who -55
start|late|stress|	none -41	verb -43
start|late|subordinator|	adverb 28	auxiliary -33	determiner -21	preposition 26	quote -102	subordinator -38	verb-saying -95
start|late|subordinator|auxiliary|	judging -17	saying 14	thinking 17
start|late|subordinator|marks|	judging -81	saying -66	thinking -70
start|late|subordinator|none|	judging -71	saying -27	thinking -15
start|late|subordinator|to|	judging -51	saying 18	thinking 7
start|late|subordinator|verb|	saying -51	thinking -25
start|late|suggest|	auxiliary -35	none -52	to -48	verb -54	word 18
start|late|suggest|first|	could -24	is -48
start|late|support|	auxiliary -55	capital -51	coordinator -19	determiner -80	none -66	preposition -54	subordinator -61	to -40	verb -95	verb-saying -24	word -81
start|late|support|first|	a -35	and -16	but -16	have -27	if -51	the -54	who -29
start|late|talk|	auxiliary 16	coordinator -38	determiner -69	none -79	preposition -59	to -64	verb 13	verb-judging -34	word -73
start|late|talk|first|	and -46	the -49	up -19
start|late|tell|	capital -14	coordinator -70	determiner 56	marks 20	none -14	preposition -7	pronoun 16	subordinator -9	to 34	verb 29	verb-saying 26	word -19
start|late|tell|first|	according -59	and -49	as -80	had -123	he -8	how -36	in -66	of -58	on -65	she 50	the 36	to 23	up -42	was -56	were -72	who -79	would -50
start|late|testify|	auxiliary -43	verb-saying -32
start|late|testify|first|	said -32
start|late|text|	none -47	verb -23	word -16
start|late|thank|	auxiliary -61	coordinator -41	none -52	pronoun -59	verb -48	word -50
start|late|thank|first|	and -32	who -25
start|late|that|	determiner 11
start|late|thinking|	adverb -63	auxiliary -47	capital 18	coordinator -41	participle -25	past 7	possessive -70	present -21	subordinator 9	verb-judging -103	verb-saying -135	verb-thinking -58	word -53
start|late|thinking|first|	000 -37	1 -35	3 -14	383 -45	a -154	according -27	after -62	an 10	and -30	are -79	as -14	at -58	because -103	before -69	but -85	by -69	can -15	could -64	down -40	during -34	face -35	for -58	from -65	governor -25	had -51	has -62	have -76	he -12	head -52	helped -26	her -55	him -9	himself 48	his 31	how 23	if 12	into -44	is -55	issues -19	it -37	its -54	lines -9	money -20	more -33	most -60	mr. 16	no -89	of -105	on -66	or -59	out -88	over -38	own -34	pointing -25	points -23	said -39	saying -21	says -29	she -82	so 8	some -56	states -50	stopped -23	support -48	telling -32	than -76	the -28	their 21	them -50	though -45	to 30	until -62	up -44	was -86	were -45	what 10	when -87	where -105	whether -73	while -97	who 26	will -90	with -25	would -66	’s -63
start|late|think|	auxiliary -83	coordinator -39	determiner -40	none -72	to -40	verb -44	verb-saying -29	word -43
start|late|think|first|	and -39	has -30	is -35	will -17
start|late|threaten|	auxiliary -39	none -56	preposition -35	verb -40	verb-saying -30	word -33
start|late|title|	auxiliary -22	none -18	verb -47
start|late|title|first|	is -22
start|late|tout|	none -31	verb -53	word -32
start|late|treat|	auxiliary -35	coordinator -30	none -28	verb -79	word -54
start|late|treat|first|	and -18
start|late|try|	auxiliary -104	capital -68	coordinator -57	determiner 25	none 13	preposition -14	subordinator -56	to -63	verb 17	verb-saying -35	word -89
start|late|try|first|	a -67	and -64	him -99	it -68	out -60
start|late|tweet|	none -49	verb -65	verb-saying -39	word -55
start|late|understand|	determiner -48	none -48	pronoun -61	verb -61
start|late|understand|first|	the -48
start|late|urge|	auxiliary 33	capital 9	coordinator -61	marks -140	none -90	preposition 7	pronoun -55	to 6	verb -83	verb-saying -28	word -97
start|late|urge|first|	and -59	saying -19	to 11
start|late|use|	auxiliary -61	capital -28	coordinator -31	determiner -73	marks -21	none -43	preposition -52	pronoun -34	subordinator -26	to -40	verb -69	verb-judging -20	verb-saying -12	verb-thinking -18	word -71
start|late|use|first|	and -28	is -21	of -63	said -22	to -42	was -28
start|late|venture|	word -60
start|late|verb-judging|	adverb -57	capital -74	determiner -98	preposition -103	pronoun -74	stop -41	subordinator -48	word -58
start|late|verb-judging|auxiliary|	judging -45	saying -48
start|late|verb-judging|marks|	judging -65	saying -49
start|late|verb-judging|none|	judging -54	saying -63	thinking -58
start|late|verb-judging|to|	judging -53	saying -78
start|late|verb-judging|verb|	judging -78	saying -69
start|late|verb-saying|	, -65	: -26	adverb -56	auxiliary -48	capital -98	coordinator -43	preposition -127	pronoun -102	quote -86	stop -88	subordinator -70	that -129	verb-judging -42	verb-saying -41	verb-thinking -57
start|late|verb-saying|auxiliary|	judging -87	saying -131	thinking -75
start|late|verb-saying|marks|	judging -53	saying 39	thinking -33
start|late|verb-saying|none|	judging -53	saying -122	thinking -63
start|late|verb-saying|to|	judging -47	saying -16	thinking -72
start|late|verb-saying|verb|	judging -67	saying -43	thinking -78
start|late|verb-thinking|	capital -30	determiner -51	preposition -102	word -62
start|late|verb-thinking|none|	judging -45
start|late|verb-thinking|to|	judging -48	saying -74
start|late|verb-thinking|verb|	judging -56	saying -54
start|late|view|	auxiliary -64	coordinator -13	none -49	subordinator -47	verb -67	word -46
start|late|voice|	auxiliary -53	none -36	verb -64	word -45
start|late|volunteer|	auxiliary -31	none -57	verb-saying -19	word -53
start|late|vote|	auxiliary -25	capital 20	coordinator -83	determiner -17	preposition 15	pronoun -102	subordinator -73	to 9	verb -43	verb-judging -54	word -106
start|late|vote|first|	and -86	for -42	in 24	it -74	they -68
start|late|vouch|	none -28
start|late|vow|	coordinator -12	none -52	preposition -41	verb -50
start|late|vow|first|	and -12	on -27
start|late|want|	capital -56	coordinator -80	determiner -90	none -118	preposition -100	pronoun -104	subordinator 36	to -68	verb -16	verb-saying -57	word -95
start|late|want|first|	and -64	him -61	in -44	it -57	money -20	or -48	out -40	the -41	to -73	where -73	while -53
start|late|warn|	auxiliary -44	coordinator -60	marks -67	none -86	preposition 26	verb 33	word -70
start|late|warn|first|	against 31	and -56	but -35
start|late|wave|	none -33	word -19
start|late|weigh|first|	of -34
start|late|weigh|	none -40	preposition -46
start|late|welcome|	auxiliary -30	coordinator -22	none -44	verb -72	word -18
start|late|welcome|first|	and -22
start|late|word|	% -53	, -15	: -49	; -26	adverb -18	auxiliary -58	capital -16	coordinator -139	determiner 27	possessive -77	preposition -75	pronoun 63	quote -85	stop -156	subordinator -117	verb-judging -137	verb-thinking -127	word -45	’ -42
start|late|word|auxiliary|	judging -14	saying -37
start|late|word|marks|	judging -50	saying -100
start|late|word|none|	judging -104	saying -29	thinking -133
start|late|word|to|	judging -107	saying -69	thinking -96
start|late|word|verb|	judging -6	saying 11	thinking -45
start|late|worry|	coordinator -42	none -51	word -39
start|late|worry|first|	and -42
start|late|write|	capital -49	coordinator -23	determiner -11	none -13	preposition -64	verb -72	verb-saying 7	word 8
start|late|write|first|	a -79	and -23	the 7
start|next|	accuse -6	acknowledge 49	add -79	admit -7	advise -74	advocate -49	affirm -22	agree -10	aim -24	allege 48	allow -14	allude -9	announce 44	answer -10	apologise -68	apologize 15	applaud 17	argue 43	ask -14	assail 63	assume -77	assure -59	attack -12	back -21	bash 6	beg -53	believe 14	bill -54	blame -7	blast 50	boast -58	brag -27	brand -6	call -43	caption -50	care -61	cast -22	celebrate -26	challenge -14	champion -33	chant -45	charge -34	cheer -43	chime -39	chip -84	cite 28	claim 21	commend -20	comment -20	complain -20	concede -10	conclude 15	condemn 27	confess 20	congratulate -6	consider 25	continue -141	contradict 15	correct -29	counsel -65	counter 12	criticise -30	criticize 40	debate -52	decide 12	decline -9	decry 60	deem 71	defend 16	define -8	deliver -25	denounce 26	deny 18	deride 55	describe 10	detail 25	disagree -44	disavow 53	discredit -30	discuss 30	dismiss 15	doubt -22	dream -54	echo 10	email -124	emphasize 31	endorse 37	estimate 26	expect 26	explain 13	express 9	fault -59	favor 19	favour -61	fear 31	feel 13	figure -45	find -25	fire -34	forecast -18	fume -47	gasp -38	greet -68	groan -31	hate -7	hear -42	highlight 10	hint -19	hit -37	hold -75	hope 23	howl -44	identify 8	indicate -7	inform -73	insist 71	instruct -7	insult 30	interpret 23	interrupt -55	introduce -28	invite -46	issue -37	joke -63	justify 21	know 17	lambaste 28	lament 63	lash -29	laugh -62	learn -8	like -37	liken 42	list -7	lobby -47	love 23	maintain -96	mean -48	mention 42	message -92	mock 10	murmur -17	name -31	need -55	note 15	object -69	offer -7	oppose 13	order -7	outline 21	paint -16	persuade 7	phone -85	plead -43	pledge 6	point -134	portray 10	post -18	pray -51	predict 18	prefer 27	present -29	press -62	propose 27	protest -36	prove -21	question 29	quote -15	rail -80	raise -69	rank -27	rate -99	read -33	reason -45	rebuff -32	rebuke 10	rebut 68	recall 26	reckon 44	recommend 21	record -57	recount 23	refer -51	reference 18	reflect -28	regard -7	reiterate 42	relate -71	remark -74	remember 30	remind -59	repeat -7	reply -79	report -21	request 26	respond -32	reveal 20	roar -54	rule -63	say 37	scold -44	scorn -47	shoot -48	shout -58	shrug -45	sigh -43	sign -50	signal -22	sing -75	slam 57	slap -24	slate -76	snap -46	speak -60	speculate 25	spell -44	state -38	stress 9	submit 25	suggest 58	support 18	tag -61	talk -69	tease -43	tell -97	testify -68	text -84	thank -33	think 9	threaten 11	title -23	tout 48	treat -93	trust -7	try -86	tweet -11	understand 21	use -86	venture -63	verify -59	view 13	voice -10	volunteer -25	vote -40	vouch -56	vow 51	warn -7	wave -75	weigh -86	welcome -12	wish -25	wonder 29	worry 9	write -27	yell -22
start|next|accuse|	auxiliary 7	marks -122	none 25	preposition -9	pronoun 13	to 27	verb -36	word -66
start|next|accuse|first|	by -51	clinton 75	her -49	of -6	sanders 59	the -34
start|next|acknowledge|	auxiliary 7	determiner 40	marks 47	none 39
start|next|acknowledge|first|	the 27
start|next|add|	capital -41	determiner -43	none -107	preposition -70	pronoun 20	to -80	verb -45	word -105
start|next|add|first|	1 -34	14 -29	22 -44	a -48	the 26	to -65
start|next|admit|	determiner 72	none -20	preposition -66	pronoun 14	verb 20	word -45
start|next|admit|first|	he -23	the 67	to -60
start|next|adverb|	, -53	: -96	adverb -35	auxiliary 73	capital 8	coordinator -51	determiner 48	end -40	possessive -18	preposition -96	pronoun -20	stop -156	subordinator 11	that -43	word 41
start|next|adverb|auxiliary|	judging -57
start|next|adverb|marks|	saying 60
start|next|adverb|none|	judging -14	saying -28	thinking -65
start|next|adverb|to|	judging 13	saying -37	thinking 14
start|next|adverb|verb|	judging -23	saying -44	thinking -37
start|next|advise|	capital -53	determiner -12	none -72	preposition -36	to -25	verb -36	word -68
start|next|advise|first|	on -22	the -12
start|next|advocate|	auxiliary -73	capital -81	none -14	verb -26	word 10
start|next|advocate|first|	for -73	general -53
start|next|affirm|	capital -49	determiner -34	none -25
start|next|agree|	adverb 32	auxiliary 11	capital -18	none -23	preposition 10	to -13	verb -19	word -97
start|next|agree|first|	in -56	on -115	saturday -47	terms -49	to 23	who -48	with -60
start|next|aim|	auxiliary -50	none -32	preposition 6	verb 22
start|next|aim|first|	at -94	to 27
start|next|allege|	none 9	verb 42	word 39
start|next|allow|	auxiliary 7	capital -12	determiner 12	preposition 9	pronoun -44	to -15	verb -25	word -14
start|next|allow|first|	him -10	republicans -10	the 34	users -47
start|next|allude|first|	to -9
start|next|allude|	preposition -9
start|next|announce|	adverb -60	auxiliary 37	capital -68	determiner 44	none 29	preposition -94	pronoun 102	subordinator -20	to 31	verb -11	word 35
start|next|announce|first|	a 28	an 50	friday -44	her -27	his 45	it 61	monday -49	on -92	the -15	they 46	tuesday -36
start|next|answer|	auxiliary -71	determiner 15	none 9	preposition -100	subordinator -48	verb 7
start|next|answer|first|	a 41	in -26	to -80
start|next|apologise|first|	after -21	for -41	in -18	to -72
start|next|apologise|	none -70	preposition -80	subordinator -24
start|next|apologize|first|	for 54	to -111
start|next|apologize|	none -34	preposition 21	to -95	verb -10
start|next|appeal|	auxiliary -38	none 6	preposition 6	to 17	verb -92	word -29
start|next|appeal|first|	for 41	in -35	to -32
start|next|applaud|	capital 36	determiner 58	none 37	verb 7
start|next|argue|	auxiliary 44	determiner 51	none 39	preposition -139	pronoun 51	to 24
start|next|argue|first|	against -61	for -57	in -32	it 35	over -76	the 66
start|next|asks|false|	auxiliary 28	marks -96	none -33	to 19
start|next|asks|true|	marks -58	none -15	verb 34
start|next|ask|	adverb -106	capital -85	determiner -24	marks -84	none -30	preposition 33	pronoun 11	subordinator -23	to 22	verb -26	word 33
start|next|ask|first|	a 53	about 15	both -72	by -90	clinton -56	former -46	her -67	him 42	his 18	how -41	if -11	in -90	it -47	me -65	not -80	reporters -65	the -14	them 16	to 34	trump -74	what -53	where 40	who 61	why 11
start|next|assail|	none 43
start|next|assure|	determiner -59	none -69	preposition -38	pronoun -41	verb 17	word -59
start|next|assure|first|	of -38
start|next|attack|	auxiliary -30	capital 46	coordinator -33	determiner -15	none 12	preposition -29	pronoun -55	to -41	verb -11	verb-judging -34	word 9
start|next|attack|first|	against -47	and -20	clinton -7	from -41	hit -26	in -97	trump 49
start|next|attribute|	determiner -24	preposition 27	to -7
start|next|attribute|first|	the -22	to 27
start|next|auxiliary|	, 14	auxiliary -45	capital 14	coordinator -20	determiner 35	preposition -60	quote -54	subordinator -44	that -92	verb-judging 47	verb-thinking 20	word -17
start|next|auxiliary|auxiliary|	judging -59	saying -46	thinking -10
start|next|auxiliary|marks|	saying -51
start|next|auxiliary|none|	judging -62	saying 60	thinking 25
start|next|auxiliary|to|	judging -46	saying -26	thinking 7
start|next|auxiliary|verb|	judging -85	thinking -25
start|next|back|	adverb -49	auxiliary -24	coordinator -31	none -20	preposition -153	pronoun -14	subordinator -59	to -48	verb -19
start|next|back|first|	action -65	against -36	and -31	at -42	away -50	by -44	former 35	from -23	her 10	hillary 13	his -9	in -64	it -53	kiribati -49	mr. 43	on -87	the -37	them -39	to -122	with -15
start|next|bash|	capital 46
start|next|before|	accused -17	accuses 24	accusing -33	acknowledge 26	acknowledged 42	add -41	added -126	adding -6	adds -57	admits -55	advise -33	advised -77	advises -56	advising -24	advocate -35	advocated -48	advocates -21	affirm 9	affirmed -61	agree -87	agreed -15	agrees 34	aim -10	aimed -64	aiming 24	alleged 63	allowed -19	allowing -50	allows 12	alluding -59	announce 10	announced 30	announcing 53	answer -21	answering 11	answers -34	apologise -29	apologised -46	apologises -46	apologize 23	apologized 7	appeal -44	appealed 35	appeals -55	applauded -10	argue 30	argued -28	argues 71	arguing 27	asking -55	asks -26	assailed 38	assure -54	assured -35	attack -72	attacked 24	attacking 13	attacks -60	back -35	backed -16	backing 40	backs -50	believe 17	believed -27	believes 49	believing -21	bill -100	billed 14	bills -41	blame 48	blamed -41	blaming -21	blasted 19	blasting 37	blasts 36	boasted -35	boasts -50	brand 30	call -35	called -33	calling -19	calls -11	care -100	casting -41	celebrate -64	celebrated 18	celebrating -56	challenge -45	challenged 21	challenges -30	challenging 7	champion -88	championed 19	champions -9	chanted -35	charges -86	charging -51	cheer -46	cheered -56	cheers 20	chip -50	chips -43	cite 23	cited 8	cites 30	citing 13	claim 61	claimed -21	claiming -7	claims 23	commended -20	comment -34	comments -8	complained -13	conceded 9	concluded 16	condemned 28	condemning -8	confess 20	confirmed -26	confirms 12	congratulated -41	congratulating 12	considering 26	considers 43	continue -79	continued -81	continues -83	continuing -55	correct -10	corrected -50	counsel -65	counter 9	credit -58	credited -19	criticised -30	criticize 56	criticized 9	criticizing 41	cry 15	debate -48	debated 15	debates -76	decide 17	decides -59	declare 56	declared -11	declaring -24	decline -32	declined -8	decried 43	deemed 62	defend -21	defending 21	define 34	defined -32	deliver -21	delivered -34	delivering 15	demand 17	demanded -73	demanding -21	demands 42	denied 21	denies 8	denounced 15	denouncing 8	deny -22	describe 8	describes -30	describing 72	detailing 33	details -9	disagree -36	disagreed -34	disclose -13	disclosed 13	disclosing -17	discrediting -29	discuss 16	discussed 13	dismissed -16	dismissing 18	dispute -76	disputes -10	doubt -14	doubts -57	dream -47	echoed 6	echoing 8	email -85	emailed -58	emails -74	emphasizing 21	encourage 35	encouraged 26	encouraging -62	endorse 35	endorsed 8	endorsing 60	estimate 44	estimated 7	expect -15	expected 28	expecting 61	expects -11	explain -7	explained -7	explaining 6	explains 51	express 32	expressed -15	fault -53	favor 15	favored 10	fear 37	feared 10	fears -28	feel 28	feels -31	felt -24	figure -11	figured -25	figures -79	find -38	finding -73	finds 7	fire -64	fires -27	firing -52	forecast -7	forecasts -54	found -6	fumed -38	greeted -68	hailed -14	hate -11	hates 17	hear -82	heard -41	hearing -17	hears 16	held -55	highlighted 27	highlighting -12	hinted 33	hints -63	hit -41	hits -7	hold -42	holding -30	holds -32	hope -35	hoped 70	hoping 37	identify 12	indicated -9	informed -55	insist 37	insisted 51	instructed -7	insults -56	intended 7	intends -9	interrupted -37	introduced -70	introducing -41	invited -20	invoked 28	issue -30	issued -11	issues -72	joke -47	joked -48	jokes -44	knew 15	knock -46	knocked 27	know -9	knowing -15	knows 40	lambasted 28	lashed -29	laughed -51	laughs -43	learn -48	learned 16	learning 20	like -21	liked -41	likened 42	likes -41	list -85	listed 15	listing -13	lists -9	lobbied 8	lobby -74	lobbying -26	loved -18	maintain -42	maintained -62	maintains -50	mean -30	meaning -86	means -101	meant 18	mention 21	mentioned 6	mentioning 50	mentions 46	message -49	messages -59	mocked -26	mocking 13	murmurs -17	name -24	named -12	names -88	need -34	needed -8	needs -59	nominated 34	nominating -45	note -115	noted 32	notes 12	noting 19	objected -48	offered -44	offering 37	offers -11	oppose 19	opposes 25	opposing -30	order -16	orders -92	outlined -8	outlining 26	paint -29	painted -17	persuade 19	persuaded -21	phone -67	phones -31	plan -9	planned 14	planning 6	plans -10	pleaded -41	pledged -9	pledges -7	point -86	pointed -71	pointing -53	points -69	post -98	posted -12	posting -7	posts 11	praise -48	praises 44	praising 22	prayed -35	predicted 9	predicting 29	prefer -7	preferred -9	prefers 59	present -33	presented -43	presents -7	press -35	pressed -52	pressing -17	promises -65	promising 42	proposed 22	protest -60	protested -34	proved -39	question -22	questioned 28	questioning 50	questions 11	quoted -28	quotes -15	rail -62	railed -37	raise -95	raised -23	raises -63	raising -75	rank -22	ranked -77	ranking -61	ranks 26	rate -60	rated -55	rates -61	rating -32	read -20	reading -50	reads -54	reason -31	reasons -58	rebuffed -23	rebuffs -53	rebuked 36	recall 7	recalling 74	reckoned 30	recognize 10	recommended 32	record -34	recorded -15	records -96	recount -68	recounted 30	refer -82	referenced 47	referencing 11	referred -56	referring -15	refers -81	reflected -7	reflecting -66	reflects -7	refuse 6	refused -23	refuses 33	regarded -28	reiterated 18	rejecting 23	rejects -74	related -59	remarks -74	remember -20	remembered 6	remembers 54	reminded -29	reminding -58	repeat -18	repeated -27	repeating 32	replied -39	reply -58	report -82	reported -12	reporting 10	request -43	requested 44	respond -38	responding -66	retweeted 13	reveal -25	revealed 30	reveals -10	rule -73	rules -86	ruling -39	said 43	sang -60	saw -48	say 11	saying -33	says 19	scolds -44	see 28	seeing -29	seek -7	seeks 16	sees -8	shooting 19	shot -124	show -9	showing -29	shows 22	shrugged -37	sign -94	signal -73	signaled -36	signed -11	signing -33	signs -98	sing -30	singing -29	slammed 45	slamming 36	slams 16	slapped 15	slated -44	snap -34	sought -8	speak -80	speaking -38	speaks -94	speculate 26	spoke -18	state -44	stated 11	states -116	stressed 12	submitted 25	suggest 25	suggested 62	suggesting 57	suggests -8	support -14	supported 54	supporting -13	suspected -51	suspects 26	swears 14	talk -78	talked -16	talking -24	talks -99	testified -57	testifying -29	text -55	texts -42	thank -16	thanked -53	thanking 65	thanks -57	think 7	thinking -72	thinks 11	thought 6	threaten 8	threatened 13	threatening 6	threatens -18	title -68	titled 26	titles -29	told -121	touted 17	touting 8	treated -81	tried -123	tries -63	trust 11	try -37	trying -44	tweeting 13	understand 29	understood -13	urges -57	urging 10	use -95	used -45	uses -26	using -48	venture -63	verified -45	view 36	viewed -20	views 6	voice -61	volunteer -63	volunteered 9	volunteers -54	voted -7	votes -137	voting -112	vowed 16	vowing 34	vows 52	wanted -23	wants -19	warn -10	warned 12	warning -91	warns -18	wave -43	waved -44	waves -40	waving -52	weigh -28	weighed -31	weighing -45	weighs -66	welcome 10	welcomed -16	wished -40	wonder 45	worried 56	worries -61	worry -41	write -8	writing 6	wrote -40
start|next|beg|	determiner -53	verb -53
start|next|believe|	auxiliary 57	capital 40	none -9	preposition -36	pronoun -20	to 14	verb -26	word 25
start|next|believe|first|	he 9	her -37	in -55	is -35	it -32	the -21
start|next|bill|	auxiliary -33	marks -42	none -87	preposition -55	subordinator -42	verb -58
start|next|bill|first|	as -42	in -15	to -45
start|next|blame|	capital -8	determiner 15	none -18	subordinator -81	verb -19	verb-saying -66	word -19
start|next|blame|first|	cuts -49	new -51	the 20
start|next|blast|	capital 65	determiner 8	none 15	to 44	verb 42
start|next|blast|first|	trump 34
start|next|boast|first|	of -43
start|next|boast|	none -52	preposition -50
start|next|brand|	determiner -12	verb -9
start|next|brand|first|	the -61
start|next|call|	adverb -73	auxiliary -14	capital -56	coordinator -21	determiner -41	marks -50	preposition 9	pronoun 17	to -51	verb -25	verb-judging -31	verb-thinking -56	word -47
start|next|call|first|	a -59	both -39	by -40	for -38	from -40	him 45	himself 63	his -23	into -52	it -61	its -79	itself -49	off -69	on -7	out -48	the -62	them 14	themselves -21	this 24	to 50	trump 67	up -37	vote -56	with 18
start|next|capital|	& -51	, 13	- 30	adverb -30	auxiliary 42	capital -17	coordinator 27	end -95	possessive 86	preposition -6	pronoun -42	quote 10	stop -72	subordinator -23	that -135	verb-judging 28	verb-thinking 53	word 32
start|next|capital|auxiliary|	saying 35	thinking -7
start|next|capital|marks|	judging -19	saying 20
start|next|capital|none|	judging 16	saying -72
start|next|capital|to|	judging 33	thinking -28
start|next|capital|verb|	judging 13	saying 43	thinking -11
start|next|care|	auxiliary -65	coordinator -13	none -56	preposition -59	verb -11	word -76
start|next|care|first|	about -46	and -13	for -20	law -29	spending -40
start|next|cast|	auxiliary -51	determiner -27	none 21	preposition -58	pronoun 37	verb -28	word -31
start|next|cast|first|	a -62	ballots -49	her -25	himself 57	the 40	their -80
start|next|caution|first|	against -51
start|next|caution|	preposition -51	verb -52
start|next|celebrate|	determiner -22	none -36	preposition 13
start|next|celebrate|first|	his -58	the 16	with -50
start|next|challenge|	auxiliary -68	capital -52	determiner -35	preposition 22	to 31	verb -22	word 36
start|next|challenge|first|	from -31	her -66	in -47	to -85
start|next|champion|	auxiliary -85	capital -74	determiner 28	none -75	preposition -34	verb 22	word -17
start|next|chant|	preposition -65
start|next|charge|	auxiliary -71	capital 15	coordinator -17	none -32	preposition -9	verb 18	word -92
start|next|charge|first|	against -25	and -17	in -75	of -34	with 15
start|next|cheer|	capital 7	coordinator -18	none -22	preposition -59	pronoun -47	verb -13
start|next|cheer|first|	and -18	him -47	on -43
start|next|chime|first|	in -39
start|next|chime|	preposition -39
start|next|chip|	none -76	preposition -15	word -58
start|next|cite|	auxiliary 58	capital 58	determiner -16	none -6	preposition -69	verb 42	verb-saying 14	word 36
start|next|cite|first|	a -40	by -44	his 79	the -59
start|next|claim|	adverb 47	auxiliary 91	capital 26	determiner -10	none -42	preposition 27	pronoun 37	to 6	verb -25
start|next|claim|first|	a -23	by -66	he 66	in -41	she -39	the -21	to 36
start|next|comment|	adverb -53	auxiliary -68	none 11	preposition 39	subordinator -55	to -58	verb -26	word -84
start|next|comment|first|	about 47	beyond -40
start|next|compare|first|	the -18	to -60	with -112
start|next|compare|	none -30	preposition -111	to 8	verb -6	word -14
start|next|complain|	auxiliary -15	none -68	preposition -24
start|next|complain|first|	about -72	of 24	to -81
start|next|concede|	auxiliary 65	none 26	preposition -90	to -43	verb -66
start|next|concede|first|	the -10
start|next|conclude|	auxiliary 45	none -46	preposition -63	pronoun 24
start|next|condemn|	determiner 64	none 23	verb 10
start|next|condemn|first|	the 64
start|next|confess|	auxiliary 20
start|next|confirm|	auxiliary 128	capital -56	none -25	preposition -107	pronoun -7	to -41	verb -27	word -9
start|next|confirm|first|	by -54	it -17	on -56	over -49	the -14	this -59
start|next|congratulate|	auxiliary -16	capital 58	determiner -44	pronoun -9	verb 8
start|next|congratulate|first|	her -32	the -44
start|next|consider|	auxiliary -7	determiner -17	none 9	to 77	verb -28	word 27
start|next|consider|first|	an 29	the -23
start|next|continue|	auxiliary -53	determiner -64	none -77	preposition -104	to -49	verb -96	word -46
start|next|continue|first|	his -40	to -104	with -14
start|next|coordinator|	adverb -50	auxiliary -59	capital -32	coordinator -17	preposition -16	that -58	verb-judging -26	verb-saying -66	word -105
start|next|coordinator|auxiliary|	judging -37	saying -71	thinking -29
start|next|coordinator|none|	judging -49	saying -56	thinking -56
start|next|coordinator|to|	saying -37
start|next|coordinator|verb|	judging -76	saying -25	thinking -32
start|next|correct|	determiner 12	none -54	pronoun -65
start|next|correct|first|	him -56	the 12
start|next|counsel|	capital -50	none -36	preposition -20	verb -51
start|next|counter|	auxiliary -28	none 12	preposition -61
start|next|credit|	capital -30	determiner 39	none -40	preposition -83	subordinator -53	word -61
start|next|credit|first|	for -77	the -7
start|next|criticise|	determiner -54	none -60
start|next|criticise|first|	the -54
start|next|criticize|	auxiliary 42	capital 42	determiner 16	preposition 24	pronoun 49	subordinator -51	verb 72
start|next|criticize|first|	by -64	clinton 36	for 46	his 38	president 51	trump 31
start|next|cry|	none -50	preposition 10
start|next|debate|	adverb -35	auxiliary -103	capital -60	coordinator -12	none -117	preposition 8	subordinator -35	word -46
start|next|debate|first|	and -12	in -22	is -35	on -27	over 24	stage -28
start|next|decide|	adverb 51	auxiliary -42	none 28	preposition -6	pronoun -28	subordinator 7	verb 20	word 7
start|next|decide|first|	not 60	to 14	who -56
start|next|declare|	auxiliary -25	capital 23	none 15	preposition -67	pronoun 28	to -27	word -21
start|next|declare|first|	a -65	an -34	in -35	on -50	the 38
start|next|decline|first|	a 15	comment 10	to -14
start|next|decline|	none -65	preposition -16	to -72	verb 9	verb-saying 10
start|next|decry|	determiner 40	none 42
start|next|deem|	none 69	word 52
start|next|defend|	capital 73	determiner -9	none -26	to 31	verb 67
start|next|defend|first|	a -61	her 48	himself -24	his 20	the -21
start|next|define|	determiner -25	none -21
start|next|deliver|	determiner -28	none -17	preposition -65	to -11	verb -14	word -41
start|next|deliver|first|	a -22	by -31	his -25	the 22
start|next|demand|	determiner -31	preposition -60	verb -23	word 13
start|next|demand|first|	a -25	the -70	to -45
start|next|denounce|	determiner 14	none 48
start|next|deny|	adverb 65	none -6	pronoun -76	word 31
start|next|deny|first|	any 68	it -47	the 34	there 42	wrongdoing 67
start|next|describe|	auxiliary 65	capital -48	marks -140	none 67	preposition -60	subordinator 45	to 38	verb -29	word 35
start|next|describe|first|	a 28	as 22	by -65	her -19	him -13	his 28	it -29	the -26	themselves 29	to -30
start|next|detail|	auxiliary 29	determiner 40	none -8	preposition -71	to 12	verb 34
start|next|detail|first|	about -52	of -54
start|next|determiner|	$ 46	, -17	; -63	adverb 27	auxiliary 53	capital 10	coordinator 18	determiner 13	end -59	preposition 24	quote -94	stop -27	subordinator -21	that -72	verb-judging -19	verb-saying -14	verb-thinking -7	word 22
start|next|determiner|auxiliary|	judging 11	saying 26	thinking 39
start|next|determiner|marks|	judging -137	saying 15	thinking -87
start|next|determiner|none|	judging 9	saying -28
start|next|determiner|to|	saying -8	thinking 37
start|next|determiner|verb|	judging 25	saying 24	thinking -27
start|next|disagree|	auxiliary -30	none -28	preposition -51
start|next|disagree|first|	with -35
start|next|disavow|	determiner 53
start|next|disclose|	determiner 16	none -22	preposition -63	verb 34
start|next|disclose|first|	in -61	the -24
start|next|discuss|	auxiliary 32	capital -55	determiner 8	none 7	to 41	verb -10	word 28
start|next|discuss|first|	a -35	his 22	the -8
start|next|dismiss|	auxiliary 48	capital 6	determiner -21	marks -90	preposition -67	verb -15	word 42
start|next|dismiss|first|	a -42	talk -38
start|next|dispute|first|	over -45	the -92	this 26
start|next|dispute|	none 17	preposition -55	verb -62
start|next|doubt|	auxiliary 23	none -17	preposition -69
start|next|doubt|first|	about -57
start|next|echo|	determiner 7	none -34	preposition -47	verb 49
start|next|echo|first|	by -40	the -31
start|next|email|	auxiliary -61	coordinator -20	none -57	preposition -51	subordinator -25	to -47	verb -84	verb-saying -43	word -80
start|next|email|first|	account -21	and -20	server -30	to -44
start|next|emphasize|	determiner 54	none 44
start|next|encourage|	capital -18	determiner 7	none 7	to -18	verb 8	word -29
start|next|endorse|	capital 21	determiner 18	none 23	pronoun -12	verb 37	word 59
start|next|endorse|first|	a -21	clinton -17	cruz -6	her 24	him -12	mr. -6	sanders 65	the 28	trump -10
start|next|envision|	verb -15
start|next|estimate|	auxiliary -15	none 42	verb -30	word 30
start|next|expect|	auxiliary -32	none -34	to 123	verb 37	word 32
start|next|expect|first|	a 12	in -14	more -63	the 14	to 14
start|next|explain|	auxiliary 9	determiner 10	none -9	preposition -18	subordinator 21	verb 18	word -72
start|next|explain|first|	how 61	in -50	to -7	why -10
start|next|express|	auxiliary 10	determiner 27	none -28	verb 27	verb-thinking -11
start|next|express|first|	concern -33	confidence -40	her -34	regret 8
start|next|fault|	none -39	verb -36
start|next|favor|	capital -44	determiner 42	none -14	preposition -19	to 50	verb 34	word 48
start|next|favor|first|	clinton -34	trump -30
start|next|fear|	auxiliary 11	determiner 73	preposition -93	pronoun -19	verb 26	word -25
start|next|fear|first|	for -66	it -23	the 67
start|next|feel|	auxiliary -22	determiner -9	pronoun 16	verb 14	verb-thinking -11	word 9
start|next|feel|first|	a -36	her 59	like -30	the -37
start|next|figure|	auxiliary 17	none -8	preposition -82	to -50	verb -64	verb-thinking -31
start|next|figure|first|	from -14	in -25	out -18	to -51
start|next|find|	auxiliary 10	capital 58	determiner -40	marks -35	none -14	preposition -9	pronoun -40	to -47	verb -26	word -31
start|next|find|first|	a -48	at -85	by 26	clinton 48	himself -61	his 59	in -57	it -6	no 6	on -46	out -38	some -65	the -79	trump 38	ways -60
start|next|fire|first|	back -50	defensive -28	for -48	from -20	in -17
start|next|fire|	none -28	preposition -72	verb -56	verb-judging -50	word -72
start|next|first|	1 31	14 -29	140 -46	19 -62	2 -18	212 -70	22 37	24 -56	28 -59	2gb -45	30 -71	31 -23	40 16	42 -40	50 -54	52 61	6 -78	61 -39	612 -56	67 -45	9 -62	90 16	a -11	abc -56	account -21	action -65	afp -32	africa -65	after -132	afterward -47	afterwards -58	again -69	against -19	ahead -40	air 18	al -34	ali 59	all -7	allies 52	almost -47	along -41	also -57	american 66	americans 9	amid -43	among -79	an 11	analysts -45	and -137	ankara -33	any 29	anything -44	are -87	as -24	at -18	attendance -78	australia -54	away -51	ayotte 7	back -23	bail -25	ballots -77	baltic 42	bangladesh -18	bank -60	banks -60	bbc -29	because -49	before -101	begins -17	behind -28	beijing 48	bein -49	being 48	below -30	bernama -37	bernie 64	between 40	beyond -52	bill 23	black -22	bloomberg 21	book -44	both -37	broadcaster -39	brought -67	bulgarian -40	business 17	but -69	buyers 54	by -112	calls 18	calm -62	came -52	campaign -38	candidates 49	candidly -32	captain 52	carson 37	cases 58	cgtn -50	change -43	children 54	china 72	christie 6	clients -33	clinton 71	cnn 13	colleagues -55	comey 58	companies -41	concern -9	conditions 44	condolences -62	conference -57	confidence -48	congress 25	congressional 55	contest -52	contests -61	could -29	court -30	courts -48	crews 62	cruz 46	customers 18	cut -28	cuts -73	cutting -28	daily -45	decades 12	defensive -28	delegates -48	democratic 38	despite 41	details -8	donald 79	down -50	dpa -35	during -74	each -23	earlier -71	early 32	efforts 40	eight -55	employees 39	err -32	espn 10	ethiopia -7	eu -53	european 18	every -63	everyone -26	evidence 20	exchange -59	eyebrows -51	families 51	far 12	farmers -29	fees 8	firm -60	first -60	five -29	florida 45	fog -81	footfall -16	for -6	foreign -32	foreigners 51	former 18	four -59	fox -48	fraud -59	freely -36	friday -110	friends -48	from -164	further 38	gabon -46	game -38	gerald -47	germany 69	global -6	gna -19	goodbye -29	gop 35	greggs 25	guests -68	guilty -54	had -29	hailed -32	has -68	have -65	he 25	he'd 35	he'll 54	held -39	help 57	her 30	he’d 39	he’ll 44	higher -24	hillary 42	him 39	himself -8	his 24	hit -26	home -59	host -43	house -23	how 9	howard -43	i -72	if 31	imports -38	in -114	including -45	individual -18	inflation -67	inside -35	instead -58	interest -58	international -34	into -85	investigators 34	investors 15	is -62	isis -20	its -18	itself -41	jeb 36	john 17	journalists -57	judges -24	jurors -41	just 41	kasich 46	kiribati -49	la -53	land -20	landlords -18	last -122	late -66	later -43	law -34	lawmakers -40	leaders 40	legislation 32	less -7	letters -58	like -24	lima 6	listing -38	little -17	losses 56	loudly -40	low 57	major 23	making 60	manafort 61	manila 50	marco 19	may -38	media -34	members 6	men 19	mike 9	minister -54	monday -94	money -82	moscow -46	most -21	mr. 89	mrs. 64	ms. -21	msnbc 27	much -41	my 6	national 28	nearly 47	neither -25	net 36	new -22	newsmen -52	next -75	night 19	nine -35	nis 6	no 7	nobody 37	none 34	not 33	nothing -54	numbers -66	obama 80	of -48	off -75	office -56	officers 28	officials 6	on -75	once -35	open -46	options 20	or -61	other 25	out -120	outside -64	over -26	parties -52	party 51	passengers 26	pence -40	pennsylvania -43	people 15	period -58	personal 37	plans -9	players 43	point -33	points -36	police 18	political -48	politico -41	polls 45	postimees -37	potential -46	president 46	primaries -47	prisoner -48	pti -31	public -63	publicly -49	published -32	questions 11	radio -45	rail 16	rain -52	raising 52	rates -22	records -15	recount -44	refunds -65	regret 8	released -58	rep. -34	repeatedly -44	reporters -24	reports 13	republican 29	republicans -10	responsibility 17	restraint -76	reuters -35	ring -46	rising -30	rivals 26	rnz -42	rose -49	roughly 38	rté -51	rubio 24	rudaw -38	ryan 52	said -59	sanders 79	saturday -63	say -35	saying -30	says -46	scheduled -52	schools -8	seats -80	second -12	secretary -58	seeing -18	seeking 53	senator 49	server -30	service 33	seven -45	several 24	she 17	she’ll 43	should -49	show -65	shown -37	signs -57	silicon 47	similar -57	since -82	six 75	sky -29	slates -7	snow -50	so 24	some 21	something 15	sorry -56	spending 80	staff 19	stage -38	starting -58	state 26	statements 8	states 27	steady -28	stolen -64	students -70	such -17	sunday -80	sunshine -40	suppliers 34	support -57	supporters 31	system -56	talk -41	talks 19	tank -68	tariffs 12	tass -25	tax 42	taxing 47	ted -21	television -38	terms -49	than -69	the 8	their 44	them -20	themselves 17	there 57	these -8	they 40	they’re 61	things -47	this -20	those 56	three -35	through -89	throughout -19	thursday -77	time -47	times -33	to 41	tonight 23	trade 18	traders -75	truce -75	trucks -38	trump 84	tuesday -125	twice -61	two -76	unchanged -51	under -74	until -64	up -94	us -97	users -47	using -37	variety -54	victory 22	viewers -38	volunteers 41	vote -49	voters 17	wall 23	was -25	washington -51	ways -60	we -23	wednesday -104	well -54	were 30	western 13	when -26	where 9	which -20	white 7	who -25	why 27	will 14	with -50	within -75	without -43	women 30	work -11	workers 21	works -57	would 6	wrongdoing 77	wwd -16	yesterday -67	yet 7	yle -22	yonhap -44	you -64	your -19
start|next|forecast|first|	by -43	of -25
start|next|forecast|	none -15	preposition -93	word -66
start|next|fume|	none -47	preposition -38
start|next|gasp|	none -38
start|next|greet|	determiner -40	none -47	preposition -54
start|next|greet|first|	with -49
start|next|groan|	verb -31
start|next|hail|	determiner 8	none -7	subordinator -45	verb -19	word -49
start|next|hail|first|	as -45
start|next|hate|	determiner 21
start|next|hate|first|	the 21
start|next|hear|	auxiliary -65	capital -47	determiner -46	marks -29	none -41	preposition -70	subordinator -50	verb-judging -33	verb-saying -37	word 11
start|next|hear|first|	a 18	an -52	every -29	from -28	is -30	it -79	on -24	the -117	was -17
start|next|highlight|	capital 6	determiner 18	none -7	subordinator -7	verb 46
start|next|highlight|first|	the 10
start|next|hint|	auxiliary -39	none -76	pronoun -39	verb 19
start|next|hint|first|	at 8
start|next|hit|	capital 11	determiner -119	none -26	preposition -38	pronoun 20	verb -68	verb-judging -30	word -66
start|next|hit|first|	a -68	back -30	by -16	the -81
start|next|hold|	adverb -47	auxiliary -28	determiner -58	none -79	preposition -59	pronoun -54	subordinator -54	to -75	verb -19	verb-judging -53	verb-saying -34	word -23
start|next|hold|first|	a -40	at -16	back -24	by -30	firm -36	for -48	his -57	in -31	it -54	its -65	more -38	off -16	on -34	one -47	out -12	primaries -40	signs -34	steady -28	the -96	their -92	two -34	up -41
start|next|hope|	auxiliary 50	capital -19	determiner 81	preposition -12	to -17
start|next|hope|first|	for -9	the 46	to -11	will -8
start|next|howl|	none -40
start|next|identify|first|	as 11	because -60	by -36	with -64
start|next|identify|	none -6	pronoun -29	subordinator -16	verb 14	word 16
start|next|indicate|	auxiliary 26	determiner -14	none -31	pronoun 19
start|next|indicate|first|	he 62
start|next|inform|	auxiliary -45	determiner -42	none -47
start|next|inform|first|	her -38
start|next|insist|	adverb 36	auxiliary 64	capital 31	determiner 66	preposition -81	pronoun 80
start|next|insist|first|	he 51	on -79	she 49	the 44	there 36	they 22
start|next|instruct|	to -36
start|next|insult|	preposition -56	verb 18
start|next|intend|first|	to -13
start|next|intend|	none 7	preposition -14
start|next|interpret|	none 26	preposition -77
start|next|interrupt|	determiner -46	none -34
start|next|introduce|	adverb -62	auxiliary -13	determiner -12	none -7	preposition -50	verb -22
start|next|introduce|first|	a -74	to -45
start|next|invite|	capital -68	determiner -45	preposition 25	to -92	verb -6
start|next|invite|first|	the -45	to 25
start|next|invoke|first|	the -6
start|next|invoke|	none 62	verb -46
start|next|issue|	adverb -35	auxiliary -33	coordinator -18	determiner -12	none -22	preposition -12	subordinator -27	to 9	verb -56	word -26
start|next|issue|first|	a -36	after -27	and -10	by -43	in -72	is -67	of -35	on 22	statements -57	the -31	with -49
start|next|joke|first|	about -66	on -12
start|next|joke|	marks -28	none -45	preposition -62	verb -24
start|next|judging|	adverb -25	auxiliary -131	base -11	capital 28	coordinator -94	participle -7	past 10	preposition -33	pronoun 16	verb-judging -46	verb-saying -14	verb-thinking -19	word 15
start|next|judging|first|	140 -40	a -29	action -65	after -78	again -31	against -64	all -27	along -41	america 13	among -73	an 12	and -80	another 57	are -46	as -8	away -50	back -69	ballots -72	because -30	before -42	between -51	black -22	both -45	by -170	china 36	clinton 35	concerns 21	conference -57	contest -52	contests -58	cruz 20	cuts -48	decades 12	defensive -28	donald 57	down -43	during -57	each 8	early 16	eyebrows -51	for 17	foreign -10	former 46	four -78	friday -45	from -115	general -70	gerald -47	has -33	have -29	her 25	hillary 19	him 49	himself 24	his 20	hit -26	home -57	imports -61	in -31	into -69	is -66	it -43	its -16	itself -9	jeb 14	kiribati -49	last -72	like -64	major -13	marco 18	members -51	money -25	more -28	moscow -45	mr. 61	mrs. 57	new -72	no 17	obama 49	of -38	off -48	one -14	only -58	other 36	out -91	over 17	points -36	president 7	questions 8	records -65	reports 13	republican 14	republicans -13	rival -8	rivals 16	rubio 46	said -26	sanders 59	second -51	secretary -55	sen. 28	senator 54	several 18	since -43	some 18	such -37	supporters 32	talk -38	the -10	themselves 26	those -7	three -66	through -44	trump 59	tuesday -58	twice -42	two -90	unchanged -23	under -44	up -59	vote -49	was -60	were -36	what 33	white 7	why 48	with -15	within -61
start|next|knock|first|	on -39
start|next|knock|	none -35	preposition -90
start|next|know|	auxiliary 35	capital 60	determiner 26	none 32	preposition -90	subordinator -7	to -39	verb 6	word -45
start|next|know|first|	about -79	how -12	is -52	it -31	the -88	what -44	which 6
start|next|label|	determiner 9
start|next|lament|	none 61
start|next|lash|first|	out -29
start|next|lash|	preposition -29
start|next|laugh|	auxiliary -49	none -30	preposition -58	subordinator -54	verb -27
start|next|laugh|first|	at -46	so -49	when -23
start|next|learn|	auxiliary 8	capital -46	determiner 33	none -39	preposition -119	verb -11	word -63
start|next|learn|first|	from -36	of -62	to -104	who -57
start|next|like|	auxiliary -62	capital -158	determiner -30	none 9	preposition 43	pronoun -7	to -19	verb -38	word -18
start|next|like|first|	a 10	an -63	both -57	him -76	many -63	mr. -81	pennsylvania -43	someone -57	the -30	their -68	to 44	your 23
start|next|list|	auxiliary -68	capital 14	determiner 22	marks -74	none 13	preposition -98	pronoun 6	subordinator 8	verb -33	word -75
start|next|list|first|	as 8	in -48	of -55	on -49	the 59
start|next|lobby|	capital -38	none -21	preposition 13	to -33	verb -44	verb-saying -26
start|next|lobby|first|	for -81
start|next|love|	determiner -8	none -40
start|next|love|first|	the 13
start|next|maintain|	determiner -89	none -72	preposition -34	verb -58
start|next|maintain|first|	a -53	the -26
start|next|mean|	adverb -47	auxiliary -8	capital -45	determiner -30	none -40	preposition 43	pronoun -73	verb -93	word -100
start|next|mean|first|	a -44	he -43	the -78	to 44
start|next|mention|	auxiliary 20	capital 92	determiner 44	none 34	preposition -99	pronoun -35	subordinator -23	to 25	verb 6
start|next|mention|first|	him -35	his 44	of -93	the 28
start|next|message|	auxiliary -33	none -43	preposition -53	to -44	verb -66	word -54
start|next|message|first|	on -15	to -52
start|next|mock|	capital 69	determiner -10	verb 11	word -18
start|next|mock|first|	the -32
start|next|murmur|	preposition -17
start|next|name|	adverb -44	auxiliary 18	capital -63	determiner 41	marks -57	none -33	preposition -81	pronoun -25	subordinator -16	to -35	verb-thinking -45	word -23
start|next|name|first|	after -43	an -73	by -33	for -69	four -55	gerald -47	him -11	in -34	is -38	it 14	only -34	the 32
start|next|need|	adverb -94	auxiliary -93	determiner 7	none -23	preposition -73	to -29	verb -32	word -8
start|next|need|first|	a -80	about -53	for -51	in -36	not -74	only -59	to -70
start|next|nominate|	auxiliary -62	determiner -43	preposition 28	to 14	verb 31	word -32
start|next|nominate|first|	an -65	by -34	contest -52	contests -58	for 12
start|next|note|	auxiliary -7	determiner 53	preposition -86	subordinator -10	to -64	verb 68	word -8
start|next|note|first|	from -39	the 41
start|next|object|first|	to -72
start|next|object|	none -45	preposition -72	verb -36
start|next|offer|	adverb 45	auxiliary -33	capital -106	determiner -35	marks -65	none -42	pronoun -68	subordinator -41	to 11	verb 32	verb-judging -76	word 37
start|next|offer|first|	a -46	an -23	as -41	by -18	condolences -62	her -33	his -31	in -53	its -54	more -26	the -11	to 10
start|next|oppose|	capital -41	determiner 49	none 13	preposition -42	to 62	verb -31	word 17
start|next|oppose|first|	a 70	both -69	by -42	it 6	the 39
start|next|order|apposed|	saying -30	thinking -25
start|next|order|apposition|	saying -24	thinking -13
start|next|order|	auxiliary -56	capital -40	determiner 25	none 26	preposition 31	pronoun -15	to -47	verb 13	verb-saying -60	word -78
start|next|order|first|	at -68	by -38	eight -55	in -63	recount -44	the 27	two -64
start|next|order|relative|	saying -25
start|next|order|shared|	thinking -13
start|next|outline|	determiner 19	none 29	preposition -41
start|next|paint|	determiner 42	marks 20	none -11	preposition -92	word -95
start|next|paint|first|	on -58
start|next|persuade|	determiner -7	pronoun 15	to -7
start|next|persuade|first|	them 15
start|next|phone|	none -59	preposition -33	to -34	verb -41	verb-judging -38	word -56
start|next|plan|	auxiliary -70	determiner -118	none -31	preposition 41	verb 37	word -41
start|next|plan|first|	a -70	by -47	for -96	in -55	of 13	to 52
start|next|plead|	adverb -22	none -6	preposition -60	to -90	word -48
start|next|plead|first|	guilty -48	not -22	with -28
start|next|pledge|	auxiliary -6	determiner -46	none 13	preposition 49	to 22	verb -10	word -75
start|next|pledge|first|	delegates -70	to 51
start|next|point|	auxiliary -65	coordinator -21	determiner -41	none -96	preposition -91	subordinator -25	to -49	verb -78	word -71
start|next|point|first|	2 -21	among -24	and -23	at -48	but -13	during -14	for -28	higher -24	in -12	of -12	on -6	out -21	this -14	to -90	up -14
start|next|portray|	capital -6	determiner 22	none 12
start|next|post|	auxiliary -26	capital -66	determiner -32	none -11	preposition -112	to -30	verb 8	word 38
start|next|post|first|	a -36	in -30	on -59	the 42	to -60
start|next|praise|	auxiliary -43	capital 16	determiner -14	marks -50	none -8	preposition -55	to 10	verb 36
start|next|praise|first|	a -35	his 16	obama 49	the -21
start|next|pray|	none -38	preposition -51
start|next|predict|	auxiliary -32	determiner -9	none 16	pronoun 6	verb 57
start|next|predict|first|	it -16	the -33
start|next|prefer|	capital 16	determiner 24	none 23	preposition -14	to 26
start|next|prefer|first|	a -49
start|next|preposition|	$ -15	, -89	- -44	adverb 28	auxiliary -29	capital -102	coordinator -49	determiner -58	preposition -126	pronoun -65	quote 59	stop -89	subordinator -136	that -53	verb-saying -37	verb-thinking -15	word 35
start|next|preposition|auxiliary|	judging -35	saying -27	thinking -22
start|next|preposition|marks|	judging 15	saying 23	thinking -55
start|next|preposition|none|	judging -39	saying -67	thinking -9
start|next|preposition|to|	saying 17	thinking -23
start|next|preposition|verb|	judging -31	thinking -12
start|next|present|	determiner -20	preposition -49	pronoun 27	to -45	verb -15	word -73
start|next|present|first|	a -73	the -18
start|next|press|	auxiliary 18	capital 17	determiner -84	none -46	preposition -67	to -31	verb -86	word -36
start|next|press|first|	conference -57	for -49	his -56	secretary -55	the -52
start|next|promise|	auxiliary -35	determiner 10	marks -63	none 14	preposition 55	pronoun -37	subordinator -53	to -41	verb 32	word -60
start|next|promise|first|	a 43	to 61
start|next|pronoun|	, -19	: -40	; -27	adverb -24	auxiliary 23	capital 11	determiner 45	possessive 70	preposition -27	pronoun -32	quote -70	stop -111	subordinator 34	that -19	verb-judging 71	verb-saying 16	verb-thinking 97	word 28
start|next|pronoun|auxiliary|	judging -31	saying 6	thinking 16
start|next|pronoun|marks|	judging -145	saying -10
start|next|pronoun|none|	judging 51	saying -55
start|next|pronoun|to|	saying 46	thinking -24
start|next|pronoun|verb|	saying 10	thinking -13
start|next|propose|	adverb 42	auxiliary 27	determiner -15	none 10	preposition 34	to -9	verb 25	word 21
start|next|propose|first|	a -31
start|next|protest|	auxiliary -54	determiner -20	none -55	preposition -86	to -7	word -6
start|next|protest|first|	against -47	in -12
start|next|prove|	auxiliary 21	none -31	to -69	verb -60	word -98
start|next|question|	auxiliary -24	capital 30	determiner 71	preposition -14	subordinator 45	to 24	verb 12	word -64
start|next|question|first|	from -65	his 46	in -90	is -40	the 24
start|next|quote|	auxiliary -65	capital 25	determiner -38	none -19	verb 33	word -59
start|next|quote|first|	a -34	an -13	by -69	the -81
start|next|rail|first|	against -49
start|next|rail|	none -72	preposition -46	to -30	word -61
start|next|raise|	auxiliary -70	capital -56	determiner -30	none -154	preposition -98	pronoun 23	to -103	verb 22	verb-judging -42	verb-thinking -35	word -64
start|next|raise|first|	a 33	by -21	eyebrows -51	her -65	his -54	its -71	money -25	more -44	new -40	questions -36	the -13	their -61
start|next|rank|	adverb -63	none -12	preposition -67	verb -62
start|next|rank|first|	among -48
start|next|rate|	adverb -34	auxiliary -40	capital -46	coordinator -11	determiner -48	marks -18	none -82	preposition -50	verb -38	word -61
start|next|rate|first|	and -11	at -37	for -26	in -11	is -10	of -23	on -35	the -38	unchanged -23
start|next|read|	auxiliary -21	determiner -9	none -22	preposition -67	pronoun -43	subordinator -48	to 23	verb -84	word 6
start|next|read|first|	a 7	an -41	as -48	at -54	from -28	in -20	it -42	on -22	out -32	the -19	to -59
start|next|reason|first|	for -44
start|next|reason|	none -40	preposition -7	verb -72
start|next|rebuff|	capital -53	determiner -17	none -24
start|next|rebut|	none 57
start|next|recall|	capital -10	determiner 29	none -31	preposition -65	to 23	verb 47	word -6
start|next|recall|first|	its -76	the 14
start|next|reckon|	determiner 56	none 44	preposition -50
start|next|reckon|first|	the 56
start|next|recognize|	auxiliary -11	none -12	preposition 15	word -21
start|next|recognize|first|	the 14
start|next|recommend|	none 30	verb -21	word 53
start|next|record|	auxiliary -82	coordinator -14	determiner -51	none -125	preposition -49	to 24	verb -84	verb-saying -47	verb-thinking -44	word -40
start|next|record|first|	and -14	for -42	from -9	in -18	is -41	on -15	show -44	the -34
start|next|recount|	determiner 50	preposition -17	word -41
start|next|recount|first|	in -17	the 16
start|next|reference|	determiner 35	none 45	preposition -69	verb 27
start|next|refer|	adverb 15	determiner -56	marks -65	none -28	preposition -32	to -39
start|next|refer|first|	to -32
start|next|reflect|	auxiliary -64	determiner -34	none 6	preposition -41	to -8	verb -60	word -50
start|next|reflect|first|	on -29	the -16
start|next|refuse|	determiner -8	none -26	to 9	word -37
start|next|refuse|first|	to 7
start|next|regard|first|	as -9
start|next|regard|	subordinator -9
start|next|reiterate|	determiner 56	verb 51
start|next|reiterate|first|	his 50
start|next|reject|	auxiliary 16	capital -7	determiner -17	preposition -44	to -64
start|next|reject|first|	a -14	an -22	by -35	the 16
start|next|relate|first|	to -72
start|next|relate|	none -55	preposition -71
start|next|remark|	auxiliary -52	none -35	preposition -42	verb -49
start|next|remember|	auxiliary 24	determiner 11	pronoun -70	subordinator 31	verb 55	word -31
start|next|remember|first|	being 48	it -70
start|next|remind|	auxiliary -61	capital -7	determiner -49	none 17	to -50	verb -46	word -65
start|next|remind|first|	the -40
start|next|repeat|	auxiliary -54	none -10	pronoun -56	verb 37
start|next|repeat|first|	his 9	it -52	its -69
start|next|reply|	adverb -19	none -37	preposition -68	subordinator -22	verb -65
start|next|reply|first|	for -48	from -16	later -19	on -26	to -51	with -36
start|next|report|	adverb 6	auxiliary -23	capital 22	determiner -55	marks -61	none -14	preposition -9	pronoun 11	to -12	verb-judging -33	verb-saying -87	verb-thinking 17
start|next|report|first|	a -16	at 41	by -79	from -45	in -61	it 11	its 16	last -48	no -49	of -71	on -89	one -65	spending 71	the -17	this -50	to -85	with -37
start|next|request|first|	anonymity 12	for -116
start|next|request|	none -26	preposition 25	to 31	verb 16	word 28
start|next|respond|	adverb -47	none -10	verb -61
start|next|respond|first|	by 33	on -56	to -22
start|next|reveal|	determiner 37	none 6	preposition -55	pronoun -10	verb 22	word 7
start|next|reveal|first|	a 54	the 11
start|next|rule|	adverb -28	auxiliary -62	capital 16	marks -27	none -77	preposition -80	pronoun -47	verb -21	verb-saying -37	word -79
start|next|rule|first|	for -39	him -47	of -26	on -24	out -50	thursday -28
start|next|saying|	adverb -25	base -22	capital -6	coordinator -75	determiner 15	participle -9	preposition -34	pronoun 10	subordinator -26	verb-saying -6	verb-thinking -22
start|next|saying|first|	1 50	11 14	14 -29	19 -62	2 15	22 37	2gb -45	40 45	52 61	612 -56	66 16	9 -62	90 51	a 14	abc -56	about 18	account -21	afp -32	after -107	afterward -47	afterwards -58	again -52	against 10	air 30	al -34	ali 59	all -29	allies 52	american 34	among -44	analysts -45	and -93	ankara -7	anonymity 12	another -33	any 40	anything -34	are -66	as -28	back 9	bail -25	baltic 42	banks -60	bbc -29	before -77	beijing 48	bein -49	being 48	bernama -37	between 41	beyond -52	bill 54	book -44	both -26	broadcaster -39	brought -30	business 17	but -59	buyers 54	by -73	calls 18	calm -62	came -42	candidly -24	carson 14	cgtn -50	change -43	children 54	china 59	clients -33	clinton 20	cnn 13	colleagues -55	comment 10	companies -41	concern -7	concerns -33	conditions 37	condolences -62	confidence -48	congress 24	could -28	court -30	courts -48	crews 62	customers 18	cutting -22	daily -45	delegates -48	democratic -37	details -8	donald 58	dpa -35	during -55	each -32	earlier -71	eight -55	employees 39	err -32	espn 10	exchange -59	families 51	farmers -29	fees 8	first -54	five -66	for -16	foreign -38	foreigners 37	former -50	four -24	fox -48	fraud -59	friday -95	friends -38	from -118	further 34	gna -19	goodbye -29	guests -59	guilty -54	had -29	has -36	have -38	he 29	he'd 35	he'll 58	her -25	herself -45	he’d 39	he’ll 44	higher -24	hillary 25	him -6	himself -100	his 10	how 14	howard -43	i -54	if 18	in -121	interest -55	into -57	investigators 34	investors 15	is -40	it 18	itself -68	journalists -57	judges -9	jurors -41	just 7	la -53	land -20	landlords -18	last -107	later -83	lawmakers -40	leaders 40	letters -58	like -40	lima 6	little -15	losses 56	loudly -40	manila 50	many 37	me -26	media -34	members 29	minister -54	monday -90	money -61	more 18	mr. 64	mrs. -25	msnbc 27	much -55	nearly 55	neither 85	new -10	newsmen -52	next -66	night 19	no -12	nobody 55	none 18	not 14	nothing -43	numbers -54	obama 63	of -30	off -69	officers 28	officials 14	on -90	open -46	or -35	out -73	outside -64	over -41	parents -24	parties -52	party 27	passengers 26	people 14	personal 37	plans -9	police -35	politico -41	postimees -37	president 50	pti -31	publicly -49	published -32	questions 13	radio -45	recount -44	regret 8	released -50	rep. -32	repeatedly -44	reporters -107	republican 40	republicans 24	responsibility 17	restraint -65	reuters -35	rising -6	rnz -42	rté -51	rubio -27	rudaw -38	said -52	sanders 26	saturday -63	says -38	schools 25	seeing -18	seeking 53	sen. -33	server -30	service 25	several -11	she 28	she’ll 43	should -49	show -60	shown -37	since -70	sky -29	snow -50	so 9	some 18	something -43	sorry -56	spending 77	staff 32	stage -38	state 18	statements 8	stolen -64	such 15	sunday -76	sunshine -40	suppliers 34	support -49	talks 21	tass -25	television -38	terms -49	the 18	their 52	them -22	there 59	these -50	they 30	they’re 42	this -68	those 60	three 13	through -74	throughout -19	thursday -58	time -47	to 20	trade -13	trucks -38	trump 40	tuesday -104	u.s. -27	under -64	until -54	up -66	us -90	users -47	using -33	variety -54	victory 22	viewers -38	volunteers 41	voters -6	was -8	washington -27	ways -60	we -47	wednesday -91	were 45	when -27	where -10	which -49	why 13	will 7	with -149	within -49	women 40	workers 13	works -57	would -13	wrongdoing 77	wwd -16	yesterday -65	yet 7	yle -22	yonhap -44	you -74
start|next|say|	adverb -76	auxiliary 54	capital 31	coordinator -52	determiner 38	marks 25	none -44	preposition -138	pronoun 32	subordinator -39	verb 58	verb-judging 118	verb-saying 41	verb-thinking -31	word 59
start|next|say|first|	11 14	52 61	about 6	after -66	afterward -47	afterwards -58	ali 44	all 113	an 31	ankara 76	any 35	anything -75	as -66	at -10	both 112	buyers 54	by -111	china 50	clinton 82	conditions 37	crews 54	each -26	families 51	for -7	foreign -31	four 16	friday -78	from -28	goodbye -29	had -28	he 20	he'll 58	her -37	he’d 39	he’ll 44	his -13	if 49	in -52	it 42	its 170	last -49	later -69	losses 36	manila 50	many 57	members 79	monday -60	more 75	mr. 48	much -43	neither 85	new -50	no -17	nobody 55	none 47	not 34	nothing -34	obama 56	of -95	officials 86	on -131	one 59	only -27	outside -57	over -69	parents 70	republican 45	republicans 49	sanders 44	she 63	so 24	some 25	sorry -56	staff 69	such -13	sunday -51	suppliers 54	talks 60	the 63	there 26	they 13	they’re 43	this -59	those 53	three 79	through -61	thursday -22	to -127	trump 17	tuesday -87	two 114	was -6	washington 94	wednesday -72	where -64	which -40	who -36	will 63	women 40	would 77	yesterday -43	you -73
start|next|scold|	none -44
start|next|scorn|	none -47
start|next|seek|	auxiliary 30	capital -36	determiner -8	none 13	preposition -10	to -30	verb -12	verb-saying -19	word 44
start|next|seek|first|	a -35	the -27	to -7
start|next|see|	auxiliary 8	capital -27	determiner -21	marks -53	none -37	preposition 30	to 23	verb 19	word 17
start|next|see|first|	a -44	about 16	him -18	his -76	in 37	it 14	no -78	the 18
start|next|shoot|	coordinator -19	determiner 10	none -89	to -56	verb -20	verb-judging -42	word -108
start|next|shoot|first|	a -34	and -19	at -42	back -42	for -61	in -18	to 15
start|next|shout|	none -56
start|next|show|	auxiliary -12	capital 76	determiner -12	none 16	preposition -90	subordinator -10	to -42	verb -6	word -17
start|next|show|first|	a 13	clinton 58	for -41	he 23	her 46	him -8	his -39	host -42	how -39	in -45	mrs. 53	no -29	on -42	the -16	trump 74	two -49	up -47	voters 21
start|next|shrug|first|	off -37
start|next|shrug|	none -35	preposition -41	verb -37
start|next|sigh|	verb -43
start|next|signal|	determiner -29	none 6	verb -35
start|next|sign|	auxiliary -21	capital -122	coordinator -41	marks -34	none -42	preposition -83	subordinator -43	to -91	verb -21	verb-saying -46	word -11
start|next|sign|first|	a 12	an -72	and -22	at -27	before -15	by -43	for -42	from -23	in -15	of -43	off -18	on -32	the 24	up -42	with -38	yet -32
start|next|sing|	capital -36	none -44	preposition -28	pronoun -33	verb -43
start|next|sing|first|	in -22
start|next|slam|	capital 45	determiner 52	none 27	verb 43
start|next|slam|first|	the 45
start|next|slap|first|	a 15
start|next|slap|	none -24
start|next|slate|	preposition -54
start|next|snap|	none -46
start|next|speak|	adverb -91	auxiliary -14	capital -51	marks -52	none -24	preposition -43	to -44	verb -61	word -78
start|next|speak|first|	about -59	at -88	candidly -24	first -23	for -68	from -16	in -39	last -15	of 10	on -38	out -25	publicly -26	to -24	up -13	with -38
start|next|speculate|first|	on 32
start|next|speculate|	none -64	preposition 25
start|next|spell|	none -38	preposition -29
start|next|state|	auxiliary -44	capital -76	coordinator -28	determiner 29	none -72	subordinator -28	to 30	verb -38	verb-saying 15	verb-thinking -43	word -151
start|next|state|first|	and -24	have -25	in -45	like -30	media -34	of -42	on -22	party -37	rep. -32	television -38	this -49	to 24	where -21	with -30
start|next|stress|first|	the -15
start|next|stress|	verb 15
start|next|subordinator|	, 68	adverb -85	auxiliary -63	capital -18	pronoun 26	quote -121	subordinator 7	that -65	verb-saying -64	verb-thinking -33
start|next|subordinator|auxiliary|	saying 6	thinking -12
start|next|subordinator|marks|	judging -116	saying -40	thinking -58
start|next|subordinator|none|	judging 8	saying -28	thinking 28
start|next|subordinator|to|	judging -9	saying 25	thinking -39
start|next|subordinator|verb|	judging 7	saying -48	thinking 36
start|next|suggest|	auxiliary 30	capital 19	determiner 45	none -28	pronoun 15	to 58	verb 74	word -9
start|next|suggest|first|	a 11	it -14	she 42
start|next|support|	auxiliary 53	none 16	preposition -45	pronoun 13	to 11	verb -25	word 18
start|next|support|first|	a 22	among -54	by -60	clinton -20	for -21	from -46	her -12	mr. -8	sanders 43	the 18	trump 8
start|next|suspect|	auxiliary 51	none -67	preposition -51	to -52
start|next|suspect|first|	of -51
start|next|swear|	none -46	preposition -46
start|next|tag|	none -61
start|next|talk|	adverb -57	auxiliary -59	marks -52	none -36	preposition -125	to -58	verb -27	verb-saying -46	verb-thinking -56	word 7
start|next|talk|first|	about -87	of -49	on -15	points -36	to -72	with -16
start|next|tease|	none -43
start|next|tell|	adverb -55	auxiliary -76	capital -84	determiner -23	marks -88	none -69	preposition -86	pronoun -125	subordinator 11	to -26	verb -45	verb-saying -95	word -98
start|next|tell|first|	2gb -45	a 44	abc -56	afp -32	al -34	all -59	an -87	analysts -45	bbc -29	bein -49	bernama -37	by -13	cgtn -50	clients -47	cnn -67	colleagues -55	daily -40	delegates -53	dpa -35	employees -66	err -32	espn -39	fox -38	friends -38	gna -19	her -70	him -58	his -60	in -28	investors -32	journalists -57	jurors -41	la -32	lawmakers -47	me -67	members -70	msnbc 27	my -61	of -79	one 23	our -53	police -35	politico -41	postimees -37	pti -31	radio -28	reporters -78	reuters -35	rnz -42	rté -51	rudaw -38	sky -29	staff -82	state -72	supporters -97	tass -25	the -130	their 37	them -49	they -51	this -57	to -87	us -36	voters -66	wwd -16	yle -22	yonhap -44
start|next|testify|	capital -38	none -53	preposition -50	subordinator -35
start|next|testify|first|	before -28
start|next|text|	auxiliary -51	none -62	preposition -17	pronoun -48	verb -41
start|next|text|first|	me -48	was -32
start|next|thank|	auxiliary -47	capital -36	determiner -21	marks -49	none -21	preposition -57	pronoun 15	to -24	verb 22	word -11
start|next|thank|first|	her 11	him 39	his 17	the -54	to -72
start|next|thinking|	adverb -18	capital -12	coordinator -72	determiner 10	participle -10	past -13	preposition -19	present -10	pronoun 6	subordinator 15	verb-judging -81	verb-saying -28	verb-thinking -6	word -7
start|next|thinking|first|	2 -76	a -30	about -33	after -46	again -38	against -81	all 41	american 51	amid -43	an 9	and -61	any -62	are -41	at -122	back -24	because -49	before -57	both 28	by -29	clinton 94	donald 17	down -34	every -52	evidence 20	firm -36	five -44	for -59	from -66	have -50	her 87	hillary 32	host -42	house -46	in -45	iowa 18	is -19	its -83	law -29	less -7	little -13	many -63	me 22	money -49	more -7	most -33	mr. 21	mrs. 51	much 19	next -51	no 9	not 29	of -53	off -36	on -114	once -35	one -6	only 11	out -41	over -62	pennsylvania -43	primaries -40	rival 27	sanders 55	scheduled -52	seats -51	she -12	signs -49	so 29	some -8	someone -57	something 46	spending -51	steady -28	tank -68	than -45	the -15	them -67	they 34	this 54	those 34	thursday -32	to 29	trump 49	tuesday -49	twice -46	two -84	up -62	voters 39	was -14	western 18	what -24	which 21	who -81	why 54	will 22	with -60	would 22	you -12
start|next|think|	adverb -57	auxiliary 23	capital -21	determiner 31	none -15	preposition -93	pronoun 7	subordinator 38	to 11	verb 18	word 43
start|next|think|first|	a -48	about -88	at -57	he -25	it 45	of -63	she -30	tank -68	the 28	to -44
start|next|threaten|	determiner -17	none 17	preposition 17	verb -22	word 8
start|next|threaten|first|	to 17
start|next|title|	auxiliary 13	none -51	preposition -44	verb -37	word -65
start|next|tout|	auxiliary 47	determiner 32	none 24	verb 12
start|next|tout|first|	his 44
start|next|treat|first|	for -46
start|next|treat|	none -64	preposition -52	verb -50	word -49
start|next|trust|	auxiliary -58	none -7	subordinator -49
start|next|try|	determiner -68	none -63	preposition -72	to -106	verb -64	word -48
start|next|try|first|	a -50	to -71
start|next|tweet|	determiner 16	none 9	preposition -52	verb -45
start|next|tweet|first|	a 28
start|next|understand|	auxiliary 11	determiner 17	none 76	preposition -53	subordinator 49	verb -91
start|next|understand|first|	the -6
start|next|urge|	capital 19	determiner -21	none -31	pronoun 22	to 13
start|next|urge|first|	all 15	both -73	calm -62	customers 13	him 23	his -48	people -15	restraint -65	the 10
start|next|use|	adverb -42	auxiliary -75	capital -8	determiner -80	marks -45	none -39	preposition -95	pronoun -52	subordinator -57	to -139	verb -13	word -8
start|next|use|first|	a -78	as -59	by -8	for -52	her -70	his -56	in -33	it -48	of -27	one -50	the -18	them -30	to -98
start|next|venture|	none -32
start|next|verb-judging|	, -13	auxiliary 63	capital -69	coordinator 34	determiner -34	end -29	preposition -46	subordinator -35	that 28	word 13
start|next|verb-judging|auxiliary|	judging 12	saying 26
start|next|verb-judging|marks|	judging -38	saying -47
start|next|verb-judging|none|	judging -107	saying 14	thinking -64
start|next|verb-judging|to|	saying -23
start|next|verb-judging|verb|	judging 7
start|next|verb-saying|	adverb -32	auxiliary -60	capital -61	coordinator 39	determiner -30	pronoun -49	quote -53	stop -31	that -19	word 51
start|next|verb-saying|auxiliary|	judging -69	saying -43
start|next|verb-saying|marks|	judging -68	saying -36
start|next|verb-saying|none|	judging -7	saying 33	thinking -49
start|next|verb-saying|to|	saying -26
start|next|verb-saying|verb|	judging 21	saying 12	thinking -29
start|next|verb-thinking|	, -34	capital -84	determiner -9	preposition 22	stop -87	that -55	word 21
start|next|verb-thinking|auxiliary|	saying -51
start|next|verb-thinking|none|	judging 20	saying -15	thinking -15
start|next|verb-thinking|to|	judging -51
start|next|verb-thinking|verb|	judging -48	thinking -49
start|next|verify|	verb -36
start|next|view|	auxiliary -43	capital 29	determiner -13	none 20	preposition -111	pronoun 31	subordinator 45	verb 15	word -49
start|next|view|first|	as 45	of -73
start|next|voice|first|	to -52
start|next|voice|	none 27	preposition -54	verb -65	word -33
start|next|volunteer|	auxiliary -40	capital -38	preposition 10	verb -70	word -54
start|next|volunteer|first|	in -31
start|next|vote|	adverb -72	auxiliary -17	capital 26	coordinator -29	marks -38	none -14	preposition -23	subordinator -50	to -120	verb -49	verb-saying -52	word -53
start|next|vote|first|	against -80	and -17	are -27	down -34	for -134	from -17	in -13	next -51	no 21	on -63	over -15	to 20	tuesday -42
start|next|vouch|first|	for -56
start|next|vouch|	none -45	preposition -56
start|next|vow|first|	to 57
start|next|vow|	none 42	preposition 57	verb 24
start|next|want|	adverb -35	auxiliary 25	capital -14	determiner -27	marks -59	none -16	preposition 32	pronoun -117	to 40	verb -30	word -21
start|next|want|first|	a -22	him -61	it -92	its -60	more 23	one 15	the -47	their 12	to 35	your -61
start|next|warn|	auxiliary 39	capital -11	determiner -39	marks 30	none -86	pronoun 72	verb -68	word -100
start|next|warn|first|	about -73	against 49	for -66	in -82	it 78	of -128	on -53
start|next|wave|	determiner -40	none -50	preposition -50	verb -37	word -39
start|next|wave|first|	of -35
start|next|weigh|	capital -37	determiner -47	none -69	preposition -40	word -56
start|next|weigh|first|	a -44	in -40
start|next|welcome|	capital 54	determiner -54	none -55	pronoun -34	to 26	verb -11	verb-judging -32
start|next|welcome|first|	it -34	the -99
start|next|wish|	auxiliary -19	none 14	preposition -62	pronoun -62	verb -56
start|next|wish|first|	to -62
start|next|wonder|	auxiliary 8	subordinator 32	verb 49
start|next|wonder|first|	how 47	if 33	what 50
start|next|word|	$ 62	% -58	' 46	, 7	- 8	: -73	; -38	adverb -24	auxiliary 12	capital 13	coordinator -44	end -117	possessive 58	pronoun 51	quote -76	stop -74	that 21	verb-saying -27	word 10	— -44	’ 41
start|next|word|auxiliary|	judging -25	saying 52	thinking 16
start|next|word|marks|	judging -95	saying -40
start|next|word|none|	judging 12	saying -22	thinking -31
start|next|word|to|	judging 8	saying -25
start|next|word|verb|	thinking 7
start|next|worry|	auxiliary 17	determiner -73	preposition 26
start|next|worry|first|	about 7	some -58
start|next|write|	capital -50	determiner -27	marks -42	none -36	preposition -125	pronoun -50	to -44	word 35
start|next|write|first|	a 21	about -39	an 25	in -55	it -50	on -55	the -59	to -87
start|next|yell|	verb -22
start|source|	according 7
start|source|according|	auxiliary 37	capital -15	none -54	pronoun 41	verb 41	word 72
start|source|according|first|	an -32	the 19	three 45
start|source|asks|false|	auxiliary 37	none -54	verb 41
start|source|before|	, 7
start|source|capital|	auxiliary 74	capital -23	word -15
start|source|capital|auxiliary|	source -17
start|source|capital|none|	source -23
start|source|capital|verb|	source 24
start|source|determiner|auxiliary|	source 88
start|source|determiner|	capital -40	verb-saying 66	word 95
start|source|determiner|verb|	source 20
start|source|first|	an -32	the 19	three 45
start|source|order|according|	source 7
start|source|pronoun|verb|	source 41
start|source|source|	capital -15	pronoun 41	source 7	word 72
start|source|source|first|	an -32	the 19	three 45
start|source|word|auxiliary|	source 49
start|source|word|verb|	source 50
start|that|	acknowledge 18	add 17	admit 83	agree 18	aim -51	allege 57	allow 8	answer -11	argue 12	ask -17	assert 27	assure 9	attack 8	attribute -52	believe 11	bill -46	blame -56	call -16	caution 22	charge 10	cite -30	claim 11	clarify 53	comment 25	compare -49	complain 13	concede 44	conclude -21	confess -56	confirm 11	consider -25	contend 58	continue -15	counter 28	debate 18	decide -37	declare 37	defend -29	deliver -53	demand 7	deny 55	describe -53	disclose 26	discuss -38	dismiss -60	dispute -31	doubt 18	emphasize 52	estimate 49	explain 23	express 41	fear 30	feel 24	find -13	hint 6	hope 14	identify -44	imply 53	indicate 35	insist 33	issue -47	know 19	lament 42	laugh -60	learn 8	like -60	list -48	maintain 48	mean -27	message 10	need -66	note 19	offer -61	persuade -27	plan -48	pledge 13	point -38	post 38	predict 29	present -51	press 29	promise 7	propose -38	prove -26	question 9	raise 37	read -55	recognize 31	recommend 37	reflect -64	regret -60	reject -7	remark -7	remind 18	repeat -19	reply 22	report -17	respond -19	reveal 17	rule -28	say 10	seek -59	show 16	sign -42	speak -53	state 6	stress 54	suggest 15	suspect 49	talk -34	tell 13	testify 69	think 7	try 14	understand -19	view -48	vote -83	vow 16	want -27	warn 11	wave -37	welcome -52	worry 33	write -16
start|that|acknowledge|	auxiliary -8	that 18	verb 95
start|that|acknowledge|first|	that 18
start|that|add|	auxiliary 18	marks -71	none 33	that 17	verb 34
start|that|add|first|	that 17
start|that|admit|	auxiliary 62	that 83	verb 59
start|that|admit|first|	that 83
start|that|agree|	auxiliary 41	none -27	that 18	verb 11
start|that|agree|first|	that 18
start|that|aim|first|	that -51
start|that|aim|	that -51
start|that|allege|	auxiliary 25	that 81	verb 59
start|that|allege|first|	that 81
start|that|allow|	auxiliary 60	that 8	verb -15
start|that|allow|first|	that 8
start|that|answer|	auxiliary -17	that -11	verb -57
start|that|answer|first|	that -11
start|that|argue|	auxiliary 8	that 29	verb 127
start|that|argue|first|	that 29
start|that|asks|false|	auxiliary 20	marks -19	none -23	to 8
start|that|asks|true|	auxiliary -11	none 22	to -51	verb 7
start|that|ask|	auxiliary -27	subordinator 28	that -83	verb 20
start|that|ask|first|	that -83	whether 28
start|that|assert|	auxiliary 50	that 27	verb 9
start|that|assert|first|	that 27
start|that|assure|first|	that 9
start|that|assure|	that 9
start|that|attack|first|	that -11
start|that|attack|	that -11	verb 27
start|that|attribute|first|	that -52
start|that|attribute|	that -52
start|that|back|	verb 13
start|that|before|	, 13	2022 -84	2023 80	: -77	about -29	accusations -61	acknowledge 49	acknowledged -22	acknowledging 59	add -60	added 60	adds 14	admits 31	admitted 60	after -32	ago 50	agree 61	agreed 85	all -61	alleged 29	alleging 53	allowed 67	and -76	announced 54	answer 75	answered -52	ap 63	april -29	argue 87	argued 48	argues -13	arguing 7	asked -14	asserted 56	assured -39	at -45	before 47	believe 74	believed -53	believes 27	called -70	case 45	cautioned 19	charged -6	claimed 87	claiming -48	clear -20	clinton -35	cnn 63	colleagues 81	complained -8	conceded 90	concern 41	concluded -13	condition -36	conference 23	confess -42	confidence 25	confirmed 51	contended 33	corner -57	council 86	countered 54	country -53	days -57	decide -49	deciding 15	declared 62	delegates 47	demanded 100	demanding -60	denied 120	disclosed 61	disputed -51	doubt 56	doubted -8	emails -11	estimated 56	estimates 28	evidence -40	explained 93	finding -43	fm 78	for -17	found 46	friday 7	friends 65	group -15	heard -64	her 11	him -71	hinted 73	hoped 47	idea -20	implying 41	in -61	indicate 10	indicated 35	insist 53	insisted 75	insists -27	into -51	know 50	lamented 42	law -46	learned 42	legislation 6	like -26	maintained 25	mazhilis 82	me -47	mean -28	measure -42	message -55	monday -42	month 85	msnbc 51	news 29	night 58	note 64	noted -8	notes 83	noting 37	notion 14	of -71	on 17	one -63	only -136	out -20	over -31	panel 91	paper 33	party -19	politico 20	promised 43	proved -18	question 49	questioned 46	questioning 42	race -49	recalled 19	recognize 47	recommended 74	remarks -28	repeated 64	reporter 98	reporters 84	reports 31	responded 17	revealed -9	ruled 36	ruling -63	said 52	saturday 90	say -14	saying 161	says 127	see 10	september -13	show -7	showed 72	showing 60	shows 68	stated 74	statement 7	states -12	stressed 49	suggest 85	suggested 153	suggesting 100	sunday 82	system -59	television 103	testified 64	them 65	think 23	thinks 48	thursday -18	times 93	told -74	trump 15	tuesday -17	twitter 55	understood -65	us 89	video 33	voters 30	warn 57	warned 40	ways -48	wednesday -37	week -17	wondered -9	worried 38	writing -33	x -16	yet -28	— -22
start|that|believe|	auxiliary -22	none 66	that 11
start|that|believe|first|	that 11
start|that|bill|first|	that -46
start|that|bill|	that -46
start|that|blame|first|	that -56
start|that|blame|	that -56	verb -53
start|that|call|first|	that -16
start|that|call|	marks -70	that -16	verb -52
start|that|caution|	auxiliary 9	none 9	that 22
start|that|caution|first|	that 22
start|that|charge|first|	that 10
start|that|charge|	that 10	verb 7
start|that|cite|	auxiliary 7	none -46	that -30	verb -50
start|that|cite|first|	that -30
start|that|claim|	auxiliary -27	that 11	verb 26
start|that|claim|first|	that 11
start|that|clarify|first|	that 53
start|that|clarify|	that 53
start|that|comment|first|	that 13
start|that|comment|	that 13
start|that|compare|first|	that -49
start|that|compare|	that -49
start|that|complain|	auxiliary -12	that 13
start|that|complain|first|	that 13
start|that|concede|	auxiliary 64	that 44	verb -7
start|that|concede|first|	that 44
start|that|conclude|	auxiliary 20	that -21	to -24	verb -33
start|that|conclude|first|	that -21
start|that|confess|first|	that -56
start|that|confess|	that -56	verb -42
start|that|confirm|	auxiliary -23	that 11	verb 76
start|that|confirm|first|	that 11
start|that|consider|	auxiliary -34	subordinator -9
start|that|consider|first|	whether -9
start|that|contend|	auxiliary 51	that 58
start|that|contend|first|	that 58
start|that|counter|first|	that 28
start|that|counter|	that 28	verb 47
start|that|debate|first|	that 14
start|that|debate|	that 14
start|that|decide|	auxiliary -10	subordinator -42	to -49
start|that|decide|first|	whether -42
start|that|declare|	auxiliary 78	that 37	verb -6
start|that|declare|first|	that 37
start|that|defend|first|	that -49
start|that|defend|	that -49
start|that|deliver|	auxiliary -35	that -53
start|that|deliver|first|	that -53
start|that|demand|	auxiliary 66	none -16	that 7	verb -8
start|that|demand|first|	that 7
start|that|deny|	auxiliary 43	none 39	that 55
start|that|deny|first|	that 55
start|that|describe|first|	that -53
start|that|describe|	that -53
start|that|disclose|first|	that 26
start|that|disclose|	that 26	verb 14
start|that|discuss|first|	that -38
start|that|discuss|	that -38
start|that|dismiss|	auxiliary -60	that -60
start|that|dismiss|first|	that -60
start|that|dispute|first|	that -31
start|that|dispute|	none -59	that -31
start|that|doubt|	auxiliary 53	that 15
start|that|doubt|first|	that 15
start|that|email|	auxiliary -18	verb 7
start|that|emphasize|	auxiliary 35	that 52
start|that|emphasize|first|	that 52
start|that|estimate|	auxiliary 45	that 49	to -9	verb 40
start|that|estimate|first|	that 49
start|that|explain|	auxiliary 28	that 23	verb -12
start|that|explain|first|	that 23
start|that|express|	auxiliary 60	that 41
start|that|express|first|	that 41
start|that|fear|	auxiliary 44	that 30
start|that|fear|first|	that 30
start|that|feel|first|	that 24
start|that|feel|	none 56	that 24
start|that|find|	auxiliary -7	none 18	that -11
start|that|find|first|	that -11
start|that|first|	that 6
start|that|hear|	none 18
start|that|hint|	auxiliary 6	that 6	verb 57
start|that|hint|first|	that 6
start|that|hold|	auxiliary 15	none -50
start|that|hope|	auxiliary 18	none -32	that 14
start|that|hope|first|	that 14
start|that|identify|first|	that -44
start|that|identify|	that -44
start|that|imply|	auxiliary 36	that 53
start|that|imply|first|	that 53
start|that|indicate|	auxiliary 38	that 24	verb 47
start|that|indicate|first|	that 24
start|that|inform|	auxiliary -19
start|that|insist|	auxiliary 96	that 33	verb -26
start|that|insist|first|	that 33
start|that|issue|first|	that -47
start|that|issue|	that -47
start|that|judging|first|	that -23	whether 25
start|that|judging|	participle -18	past 7	present -34	subordinator 25	that -23
start|that|know|	auxiliary 22	none -20	that 11
start|that|know|first|	that 11
start|that|lament|	auxiliary 28	that 42
start|that|lament|first|	that 42
start|that|laugh|first|	that -60
start|that|laugh|	none -47	that -60
start|that|learn|	auxiliary -23	that 8
start|that|learn|first|	that 8
start|that|like|	auxiliary -35	none -39	that -60
start|that|like|first|	that -60
start|that|list|first|	that -48
start|that|list|	that -48
start|that|maintain|	auxiliary 17	that 48	verb 61
start|that|maintain|first|	that 48
start|that|mean|	auxiliary 8	that -27	verb -65
start|that|mean|first|	that -27
start|that|message|	auxiliary 55	that 10
start|that|message|first|	that 10
start|that|need|first|	that -66
start|that|need|	that -66
start|that|note|	auxiliary -19	that 19	verb 92
start|that|note|first|	that 19
start|that|offer|first|	that -61
start|that|offer|	that -61
start|that|order|apposed|	judging -75
start|that|order|apposition|	judging -21	saying 85	thinking 17
start|that|order|	auxiliary -49
start|that|order|direct|	judging -11	saying -8	thinking -13
start|that|order|relative|	saying -20	thinking 10
start|that|order|shared|	saying -16	thinking 7
start|that|persuade|first|	that -27
start|that|persuade|	that -27
start|that|plan|first|	that -48
start|that|plan|	that -48
start|that|pledge|first|	that 13
start|that|pledge|	that 13
start|that|point|	auxiliary 19	that -38	verb -78
start|that|point|first|	that -38
start|that|post|	auxiliary 75	that 24
start|that|post|first|	that 24
start|that|predict|first|	that 29
start|that|predict|	that 29
start|that|press|	auxiliary 28	that 42
start|that|press|first|	that 42
start|that|promise|	auxiliary 33	none -30	that 7
start|that|promise|first|	that 7
start|that|propose|	auxiliary -18	none -52	that -38
start|that|propose|first|	that -38
start|that|prove|	auxiliary -61	that -26
start|that|prove|first|	that -26
start|that|question|	auxiliary -21	none 24	subordinator 22	that -11	verb 12
start|that|question|first|	that -11	whether 22
start|that|raise|	auxiliary 23	that 37
start|that|raise|first|	that 37
start|that|read|first|	that -55
start|that|read|	that -55	verb -43
start|that|recall|	auxiliary 113	verb -44
start|that|recognize|	auxiliary 9	that 31
start|that|recognize|first|	that 31
start|that|recommend|	auxiliary 6	none 43	that 37	verb 57
start|that|recommend|first|	that 37
start|that|reflect|	auxiliary -51	that -64
start|that|reflect|first|	that -64
start|that|regret|first|	that -60
start|that|regret|	that -60
start|that|reiterate|	auxiliary 16
start|that|reject|	auxiliary -21	none 17	that -7
start|that|reject|first|	that -7
start|that|remark|	auxiliary -7	that -7
start|that|remark|first|	that -7
start|that|remind|	auxiliary -16	that 18
start|that|remind|first|	that 18
start|that|repeat|first|	that -19
start|that|repeat|	that -19	verb -36
start|that|reply|	auxiliary 122	none -29	that 22	verb -26
start|that|reply|first|	that 22
start|that|report|	auxiliary -47	none 60	that -17	verb -19
start|that|report|first|	that -17
start|that|respond|first|	that -19
start|that|respond|	that -19
start|that|reveal|	auxiliary 36	marks -38	that 23	verb 54
start|that|reveal|first|	that 23
start|that|rule|	auxiliary -26	that -27	verb 22
start|that|rule|first|	that -27
start|that|saying|first|	that 15	whether -16
start|that|saying|	participle 9	past 17	present -23	subordinator -16	that 15
start|that|say|first|	that 33	whether -74
start|that|say|	marks 23	none -12	subordinator -74	that 33	to 31	verb 19
start|that|seek|	auxiliary -50	that -59
start|that|seek|first|	that -59
start|that|see|	none 13
start|that|show|	auxiliary 54	none -54	that 16	verb 21
start|that|show|first|	that 16
start|that|sign|	auxiliary -19	that -42
start|that|sign|first|	that -42
start|that|speak|	auxiliary -47	that -53
start|that|speak|first|	that -53
start|that|state|	auxiliary 7	that 6	verb -33
start|that|state|first|	that 6
start|that|stress|	auxiliary 43	that 54
start|that|stress|first|	that 54
start|that|subordinator|	adverb 41	determiner 22	preposition -35	pronoun -23	that -8	word -39
start|that|subordinator|auxiliary|	judging -29	saying -18	thinking 48
start|that|subordinator|none|	saying 14
start|that|subordinator|to|	thinking -61
start|that|subordinator|verb|	judging 49	saying -11
start|that|suggest|	auxiliary 46	none -33	that 15	to 54	verb 8
start|that|suggest|first|	that 15
start|that|suspect|first|	that 49
start|that|suspect|	that 49
start|that|talk|	auxiliary -23	that -34
start|that|talk|first|	that -34
start|that|tell|	auxiliary -30	marks 100	none 11	that 14	to 59	verb 52
start|that|tell|first|	that 14
start|that|testify|	auxiliary 69	that 69
start|that|testify|first|	that 69
start|that|that|	, -18	: -61	adverb 41	auxiliary -101	capital 21	determiner 52	preposition 17	quote 53	stop -86	subordinator 50	verb-judging -61	verb-saying -42	verb-thinking -71
start|that|that|auxiliary|	saying 10	thinking 35
start|that|that|marks|	judging -87	saying 10
start|that|that|none|	saying -13	thinking -28
start|that|that|to|	judging -39	saying 24	thinking -11
start|that|that|verb|	judging -9	saying 8	thinking -21
start|that|thinking|	base -18	participle -6	past 6	present 47	subordinator 16
start|that|thinking|first|	whether 16
start|that|think|	auxiliary 18	none 34	that 7	verb -63
start|that|think|first|	that 7
start|that|try|	auxiliary 29	verb -15
start|that|tweet|	verb -10
start|that|understand|	auxiliary -33	that -19
start|that|understand|first|	that -19
start|that|use|	verb -64
start|that|view|first|	that -48
start|that|view|	that -48
start|that|vote|	auxiliary -58	that -75	to -41	verb -31
start|that|vote|first|	that -75
start|that|vow|first|	that 16
start|that|vow|	none 16	that 16
start|that|want|first|	that -27
start|that|want|	none -43	that -27
start|that|warn|	auxiliary 11	that 11	verb -21
start|that|warn|first|	that 11
start|that|wave|first|	that -37
start|that|wave|	that -37
start|that|welcome|first|	that -52
start|that|welcome|	that -52
start|that|wonder|	auxiliary 74	verb -48
start|that|worry|	auxiliary 28	that 21	verb 46
start|that|worry|first|	that 21
start|that|write|	auxiliary 15	none -11	that -16	verb -34
start|that|write|first|	that -16
`;
