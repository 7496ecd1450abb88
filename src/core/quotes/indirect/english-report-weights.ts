/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|	0 -7	1 -42	and -39	capital -31	coordinator -49	determiner 24	preposition 22	the 25	v1 9	v2 -45	word -27
end|(|0|	behind -30	next 7	that -24
end|(|1|	next -29
end|(|capital|	) -105	0 -53	capital 27	stop -56	v0 -18	v2 -30
end|(|coordinator|	adverb -34
end|(|determiner|	v1 14	word 27
end|(|preposition|	v0 -16	word 14
end|(|v0|	next -13
end|(|v1|	behind -45	next 13
end|(|v2|	next -33	that -23
end|(|word|	) -51	v0 -51	v2 -24	word -53
end|,|	 -47	1 -13	2 -12	2001 -42	2012 -39	46 -32	a 49	according 79	adding 33	after 39	along -48	also 8	although 11	among -49	an 7	and 6	are -13	arguing 20	ariz -26	as -21	asking -24	at -44	attacks -38	auxiliary 12	based 6	be -41	because -12	before -29	believing 30	between -29	bill -26	both 13	bringing -25	built -30	bush -30	but 30	by -49	calif -27	calling 35	capital -59	captured -33	choosing 18	citing 32	clinton 40	compared 23	coordinator 13	could -30	coupled -43	cruz -29	depending -41	despite 35	determiner 8	did -32	donald -19	down 36	drawing 33	due -29	either -7	especially -70	even 12	first -37	florida -30	followed -26	food -26	for 23	foreign -27	france -27	georgia -28	given -47	had -71	have 11	he -18	her -25	his -38	how -43	however 39	if -69	immigration -35	in -67	including -89	iowa -30	it 12	its -42	john -31	just 12	leading 15	less 20	let -43	libya -37	making 7	many -26	maryland -30	massachusetts -13	michigan -25	more -35	most -6	mr. 47	mrs. 21	much -10	n.h. -29	new -43	no -28	nor -8	not -42	notably -24	noting 17	now -41	obama -9	of -64	offering 25	often 12	ohio -36	oklahoma -16	on -40	once -24	one -24	only -34	opposed 21	or -75	particularly -48	pennsylvania -22	pointing 46	possibly -51	preposition -19	president -23	pronoun -18	pushing -13	put -27	putting 41	quote -47	r-texas -32	raising 11	ranging -32	rather -18	recalling 27	rubio 24	said 11	sanders -10	saying 36	seeking 27	sen. -11	senator 9	she -21	should -39	since -34	some 7	something 15	standing 16	stating -22	still -43	subordinator 7	such -73	suggesting -17	t2 -34	taking -12	ted -24	telling 44	that -120	the 10	then -45	there 19	they -11	this -17	though 36	three 10	through 10	to -34	told -6	twice -42	two -40	ultimately 12	up 31	v1 -11	v2 -19	verb-judging 30	verb-saying 58	verb-thinking -9	virginia -32	was 33	well 46	were 11	what -33	where -31	whether 11	which 62	while 59	who 34	with -18	without 9	word -20	would -92
end|,|0|	after -20	behind 15	late -9	that -10
end|,|1|	late 7	next -23	that -26
end|,|2|	behind -45	that -29
end|,|adverb|	, 10	0 21	1 -34	adverb 23	auxiliary 25	capital -36	preposition -31	stop 14	subordinator 9	t0 -12	v0 -15	v1 -109	verb-saying -23	word -29
end|,|auxiliary|	0 26	1 -116	2 -45	determiner 25	preposition -56	quote -29	t0 39	v0 52	v1 -40	v2 -92	verb-saying 12	word -8
end|,|capital|	, -107	0 -37	1 -66	2 -67	auxiliary -40	capital -29	coordinator -111	preposition -31	stop -78	v0 -24	v1 -132	v2 -106	verb-judging 39	verb-saying 72	word 36
end|,|coordinator|	0 45	1 -66	adverb -53	auxiliary 6	capital 75	coordinator -49	determiner 32	preposition -21	pronoun 56	subordinator 6	t0 9	t1 -6	that -137	v0 -10	v1 -30	v2 -12	verb-judging -7	verb-saying 42	verb-thinking -12
end|,|determiner|	0 -31	2 -9	auxiliary 27	capital -30	determiner -6	preposition -31	stop 7	subordinator -73	t0 30	t1 21	that -11	v0 6	v1 19	v2 -19	verb-judging 38	verb-saying 31	verb-thinking 23	word 12
end|,|preposition|	0 13	1 25	2 -30	adverb 16	auxiliary -28	capital 23	determiner -8	preposition -21	pronoun -40	t0 -39	t1 -54	v0 -27	v2 -80	word -36
end|,|pronoun|	0 -16	1 -41	adverb -28	possessive -29	v0 -32	v1 9	v2 9	verb-saying 8	verb-thinking -13
end|,|quote|	capital -15	determiner -18	end -6	stop -49	v0 -40	v1 -66	v2 -25
end|,|subordinator|	, 10	0 20	adverb -52	auxiliary 27	capital 33	determiner -8	preposition 12	pronoun -10	quote -30	subordinator 7	t0 13	t1 21	that -15	v0 -7	v1 -52	v2 -12	verb-judging 6	verb-saying 18
end|,|t0|	late 9	next 7	that -35
end|,|t1|	behind -43	next 8	that -41
end|,|t2|	next -33
end|,|that|	capital -20	determiner -44	pronoun -57	v0 -77	v1 -35	word -42
end|,|v0|	after -13	infinitive -17	next -10	source -11
end|,|v1|	after -62	behind -20	late -80	next -10	source -49
end|,|v2|	after -34	behind -17	next -41	source 7	that -10
end|,|verb-judging|	0 16	1 -41	capital -14	determiner 8	preposition 21	pronoun 53	quote -35	subordinator -28	t0 49	v0 21	v2 -52	word 7
end|,|verb-saying|	, 9	0 -6	1 -24	adverb 11	capital 54	determiner 57	preposition -8	quote 33	t0 21	that 32	v0 59	v1 8	v2 12
end|,|verb-thinking|	0 -20	1 12	capital -27	determiner 20	that -33	v1 -7	v2 -28	word -37
end|,|word|	% 31	, -54	0 -18	2 -54	adverb -15	auxiliary 13	capital -17	coordinator -120	determiner 8	pronoun 16	quote -44	stop -44	subordinator 15	t0 -33	t1 -13	v1 -28	v2 -23	verb-judging -10	verb-saying 8	verb-thinking 15	word -37
end|	- 15	about -123	above -52	across -21	after 22	afternoon -18	against -99	along -55	amid -12	among -31	are 6	around -22	as -27	at -9	aug -30	august -55	behind -72	below -56	beside -30	between -100	beyond -60	but 24	by 17	christmas -29	concerning -45	could -13	dec -25	december -43	despite 44	down -92	during 14	easter -36	evening -35	except 16	feb -26	february -39	for -46	friday -6	from -34	have 9	how -95	if -49	inside -48	into -101	is 11	jan -27	january -43	july -59	june -46	like -70	march -57	may -44	monday 8	month -50	morning -29	near -33	night -62	nor -39	nov -30	november -53	october -40	of -101	off -83	once -72	onto -37	or -51	out -95	outside -56	over -23	past -79	per -55	saturday -9	sept -40	september -43	should -34	since -38	so -38	sun -22	sunday -64	support -30	than -28	that -29	then -69	though -54	through 10	throughout -38	to -45	today -10	toward -63	under -9	unless -56	until -19	up -54	upon -55	versus -48	via 10	was 27	wednesday -9	week -54	weekend -45	were -28	what -100	where -26	whether -84	which -20	while 6	who -16	whom -48	whose -27	why -59	will -35	with -17	within -68	would 6	wrote -21	year -58	yet -66	— 7
end|-|	 32	- -33	0 10	1 -49	2 13	adverb -26	all 17	an 26	and -19	as 14	auxiliary -56	but -13	capital 29	coordinator -12	determiner 39	even -31	has -35	in -40	only -22	pronoun 38	quote 32	subordinator 19	t0 13	that 11	the 28	though 25	to -54	v1 -13	v2 -10	verb-saying 22	whether 17	which -46	with 21	word -32	would -13
end|-|-|	0 -8	1 -22	adverb -44	coordinator -10	determiner 34	preposition -18	t0 14	v0 -33	v1 6	v2 -33	word -24
end|-|0|	after 27	behind -41	next 20	that -18
end|-|1|	next -39
end|-|2|	behind 20
end|-|adverb|	0 -22	1 -29	v0 -10	v1 -34
end|-|auxiliary|	0 6	v0 -47	word -49
end|-|coordinator|	0 -35	adverb -30	capital -27	determiner 39	preposition -33	pronoun -13	v0 13	v1 -65	verb-saying 12	word -29
end|-|determiner|	0 28	determiner -10	preposition 29	v0 20	word 18
end|-|preposition|	0 8	determiner 6	v0 -20
end|-|subordinator|	0 15	capital 19	pronoun 19	v1 22	word 18
end|-|t0|	next 25
end|-|v0|	after -41	behind 19	next -7	that 11
end|-|v1|	next -18
end|-|v2|	next -10
end|-|verb-saying|	that 22
end|-|word|	, -25	0 -10	auxiliary 12	determiner -30	preposition 9	subordinator -10	that -16	v0 -43	v1 -51	word -25
end|:|	 13	0 -8	1 -15	a 18	preposition -27	pronoun -44	quote 16	subordinator 29	t0 17	that -70	the -29	trump -27	v0 6	v1 -8	v2 -56	word -15
end|:|0|	behind -12
end|:|1|	next 6
end|:|capital|	, 7	0 -17	auxiliary -10	capital -17	t0 28	v1 -29	v2 -36
end|:|determiner|	capital 6	v0 -18	verb-thinking -42	word 6
end|:|end|	v0 24	v1 -35
end|:|preposition|	word -19
end|:|quote|	end -15	pronoun 40	v0 21
end|:|t0|	infinitive 28
end|:|that|	v0 -34
end|:|v0|	behind -38	next -28	that 34
end|:|v1|	behind -42	next 6	that -40
end|:|v2|	next -44
end|:|word|	0 9	v0 -23	v2 -25
end|;|	 -16	. -29	0 9	a -13	adverb 25	and 16	capital 34	coordinator 16	end -16	it 20	its 22	pronoun 18	she 23	stop -29	t0 20	v1 9	v2 -10	word 6
end|;|capital|	0 19	capital 31	t0 14	v0 29	verb-judging 14	verb-saying 23	word 10
end|;|coordinator|	0 23	word 14
end|;|determiner|	0 20	capital 25
end|;|end|	0 -17	end -16	t0 15
end|;|pronoun|	auxiliary 30	v0 26
end|;|stop|	end -29
end|;|t0|	next 15
end|;|v0|	that 26
end|;|v1|	next 31
end|;|v2|	that -7
end|;|word|	0 23	v0 -10	word 28
end|about|	 -15	$ -28	0 -102	1 -22	4 -9	a -25	adverb -25	an -20	capital -60	clinton -31	determiner -88	her -35	hillary -20	his -48	how -29	it -22	mr. -24	one -23	preposition -11	pronoun -21	quote -15	subordinator -44	t0 -26	the -56	three -18	to -12	trump -31	v0 -88	v1 -21	v2 -20	verb-thinking -22	voting -16	whether -30	word -73
end|above|	0 -29	1 -31	all -31	determiner -38	the -29	v0 -51	word -29
end|according|	, -12	0 -16	and -46	as -22	at -24	between -15	by -20	end 27	for -26	from -16	in -53	of -17	on -18	or -8	since -20	than -28	that -16	to -27	up -18	v0 -25	week -22	what -13	which -18	who -16	with -20	within -14	year -9
end|accuse|	, -14	0 -32	2 -14	and -15	as -40	at -49	by -47	end 31	for -48	in -52	of -88	that -31	to -64	up -31	v2 28	week -21	with -39
end|acknowledge|	, 13	0 24	about -21	and -49	but 14	by -31	for -33	from -29	into -15	of -31	on 11	t0 19	that -41	to -62	v0 -20	v1 -30	v2 -10	with -31
end|across|	0 7	determiner -11	t0 -47	the -9	v0 -75	v1 -32	word -35
end|adamant|	end -10
end|add|	, -34	0 -43	1 -29	about -13	as -30	at -33	end 45	for -29	from -26	in -34	of -19	on -24	that -36	to -52	v0 -17	v1 29	with -46
end|admit|	, -8	0 -20	and -37	at -38	end 16	for -42	from -28	in -44	of -28	on -35	over -28	that -23	to -41	v1 -11	v2 -11	who -16	with -26
end|adverb|,|	v0 -30
end|adverb|0|	, 23	coordinator -7	end 20	preposition -30	subordinator -69	that -46
end|adverb|1|	preposition -40
end|adverb|stop|	end -32	v0 -30
end|adverb|t0|	coordinator 19	end -9	preposition -57
end|adverb|v0|	: -44	coordinator 13	end -11	next -35	preposition -105	subordinator -66	that -24	word -39
end|adverb|v1|	, -57	coordinator -30	preposition -35	subordinator -21	that -27	word -20
end|adverb|v2|	, -57	end 18	preposition -37	subordinator -20
end|advise|	0 -57	end 41	t0 -19	to -42	v0 17
end|advocate|	, -12	0 -18	1 8	and -33	end 28	in -47	of -22	on -32	that -38	to -46	v0 -11	v1 -21
end|after|	0 15	1 -30	2 -27	a 22	adverb -33	auxiliary 13	being 15	capital 18	he -10	her -39	it -49	pronoun -52	t1 -39	the -29	v0 23	v1 -63	v2 -55	verb-judging -22	verb-thinking -30	word 16
end|after|saying|0|	false -34	true 50
end|after|saying|1|	false -31	true 30
end|after|saying|t0|	false -42	true 21
end|after|saying|v0|	false -31	true 31
end|after|saying|v1|	false -46	true 19
end|after|saying|v2|	false -44	true 16
end|after|thinking|0|	false -28
end|after|thinking|v0|	false -18
end|after|thinking|v1|	true 7
end|against|	. -16	0 -74	a -33	capital -61	clinton -28	determiner -68	donald -23	her -26	hillary -11	him -40	his -21	it -14	mr. -19	mrs. -12	one -17	pronoun -44	stop -16	t0 -31	terrorism -21	the -56	them -20	trump -28	v0 -76	v1 -23	v2 -21	word -53
end|agree|	, -14	and -51	as -29	at -40	by -33	end 8	for -43	in -63	into -15	of -34	on -10	or -17	over 22	t0 -19	than -20	that -44	to -55	v0 -12	v1 -15	v2 25	when 9	who -38	with -42
end|aim|	, -13	0 -18	by -38	end 17	for -39	in -32	on -35	that -29	to -44	v0 -12	v1 23
end|allege|	, -30	0 -12	and -25	as -25	by -34	end 8	for -38	in -45	of -29	that -32	to -51	v0 -7
end|allow|	, 37	0 -64	and -36	as -35	by -31	end -19	for -28	of -31	on -47	t0 10	to -70	v1 -27	who -30	with -43
end|allude|	end 21	v0 21
end|along|	0 -32	determiner -41	preposition -29	t0 -30	the -41	v0 -46	with -29
end|amid|	v0 -40
end|among|	0 -72	capital -57	democrats -21	determiner -55	hispanic -25	likely -34	many -26	moderates -28	republicans -28	the -46	those -21	v0 -12	v1 -33	v2 -18
end|and|	 -33	$ -65	, -10	1 -12	2 -9	2012 -20	a -10	accused 25	adverb -32	all -20	allies -34	also 12	an -42	another -24	as 26	asked 7	auxiliary -14	been -47	being -32	bernie -37	beyond -36	bill -32	blamed 7	build -26	by 11	california -19	called 44	campaign -20	capital -39	carson -24	children -26	civil -18	clinton -16	community -14	could -45	criticized 17	cruz 8	dapa -22	democratic -42	determiner -34	digital -21	dismissed 8	economic -40	effective -24	even 20	evidence -10	expand -32	experience -23	federal -21	fight -38	fitness -34	florida -23	for -42	foreign -23	former -40	found -54	gay -16	georgia -18	germany -32	get -31	give -23	go -28	had -35	has 20	have 7	he 14	health -22	help -24	her -44	hillary -43	hoped -28	how -47	immigration -37	in -17	iraq -43	is 12	it -52	its -37	john -20	judgment -13	leave 11	legal -32	liberals -22	local -37	make 14	manafort -29	many -41	march -30	marco -21	may -28	military -41	minority -32	moderate -24	more -52	mr. 10	mrs. -22	muslims -34	national -23	new -20	north -19	not -53	obama -28	of -36	on -34	once 21	one 21	ordered -19	other -77	others 31	outsiders -15	party -27	personal -30	pharmaceutical -18	plans 10	politics -24	powerful -17	praised 33	preposition -9	president 19	private -31	pronoun 19	provide 15	put -30	quote -33	raised -34	republican -35	respect -31	rising -22	rubio -26	said 45	sanders -30	says 16	sen. 7	senate 11	she 29	should -38	six -20	some -28	south -25	state -32	subordinator -21	suggested -6	support -44	syria -54	t1 -45	t2 -32	ted -21	terrorism -26	that -54	the -45	their -28	they -29	those 21	through -28	to 16	trustworthy -32	two -38	v1 -29	v2 -62	verb-judging 50	verb-saying 29	verb-thinking -14	wanted -39	was -45	were -35	what -36	when -35	where -26	which -28	who 24	wished -29	women -20	word -43	working-class -24	would -18	wrote -30	young 14
end|announce|	0 12	1 -41	after 20	against -24	and -21	as 12	at -28	by -44	end -51	for -59	from -60	if -25	in 21	of -49	on 29	over -23	t0 30	that -39	thursday -26	v0 -18	v2 -31	who -37	with 10
end|answer|	, 21	0 20	end -38	v0 11	v1 -42
end|apologize|	, 23	0 -31	end -30	of -30	on -45	out -26	to -26	v0 16	v1 -23
end|appeal|	0 8	in -25	of -19	that -31	to -24	v0 13
end|applaud|	end 44	to -28	v0 -29
end|april|	, -51	. -21	0 -30	1 -23	26 -28	preposition -16	stop -21	v1 -16	word 6
end|are|	0 21
end|argue|	, -15	0 -49	1 -26	; 13	about -16	and -27	as 13	at -46	between -19	by -61	end 27	for -39	from -29	if -14	in -60	into -13	like -15	of -27	on -46	out -15	t0 -23	than -36	that -37	to -74	up -21	v0 10	which -13	who -36	with -47
end|argument|	end -7	v0 7
end|around|	. -23	capital -30	determiner -8	stop -23	v0 -78	v1 -37	word -42
end|articulate|	0 13	end -26	v0 -23
end|ask|	, -15	0 -9	1 -33	about -24	against -24	and 8	at -30	before -38	behind -28	by 13	down -12	during 13	end 6	for -77	from 11	if -33	in -14	into -17	like -20	november -13	of -56	on -59	out -20	than -37	that -62	to -117	under -31	up -34	v0 9	v1 -18	v2 -19	what -21	when -31	whether -33	which -20	who -39	with -35
end|assail|	0 -9	end -24	to -33
end|assert|	, -20	0 -31	end 18	on -34	v0 -25	v1 12	with -25
end|assume|	v0 -6
end|assure|	0 -22	at -44	end -8	in -26	of -18	to -23	v0 36	v1 -39	v2 -33
end|as|	 -49	$ -58	0 -40	1 -43	2 -32	250 -25	a -44	adverb -14	an -65	auxiliary -33	both -28	china -32	democrats -30	determiner -53	evidence -48	governor 9	he 39	her -30	his -48	isil -22	isis -25	it 23	its -26	long -29	many -43	mr. -20	new -31	not -37	of -23	one -53	part -34	possible -35	preposition -49	president -71	pronoun 42	proof -19	quote -49	secretary -60	somewhat -35	soon -30	subordinator -24	t0 18	t1 13	that -19	the -26	they -55	v0 -33	v1 -7	v2 -56	verb-judging -31	verb-saying -32	well 14	word -71
end|attack|	, -14	0 7	1 -40	2 8	about -19	and 26	as -17	at -25	by 12	for -48	in -44	of -25	on -34	that -27	to -38	v0 -41	v1 -27	with -30
end|attribute|	end 35	t0 -33	v0 -21
end|at|	$ -34	1 -49	17 -31	6 -27	a 31	adverb -25	all -41	capital -32	determiner 13	first -25	fox -38	handling -35	her -46	him -27	his -62	home -32	it -19	its -29	least -89	odds -17	one -29	pronoun -32	risk -27	school -24	some -38	stake -26	state -25	subordinator -19	t0 -96	the -39	this -35	times -29	trump -45	v0 -19	v1 -48	v2 -39	verb-judging -36	verb-saying -32	which -22	word -69
end|august|	, -47	. -27	stop -27	v0 -44
end|aug|	. -30	stop -30
end|auxiliary|0|	, 29	after -23	capital -22	coordinator -32	end 36	next 9	preposition -96	subordinator -55	that -24
end|auxiliary|adverb|	0 -42	auxiliary -28	v0 -41	v1 -18	word -42
end|auxiliary|auxiliary|	auxiliary -35	determiner -27	preposition -46	v0 -46	v1 -23	v2 -26
end|auxiliary|determiner|	v1 -22	word -27
end|auxiliary|preposition|	0 17	determiner -30	word 15
end|auxiliary|t0|	end -15	next -9	preposition -32	that 11
end|auxiliary|t1|	next -22
end|auxiliary|v0|	capital -17	coordinator -44	end 47	infinitive 11	next -69	preposition -24	subordinator -50	that 20	word -22
end|auxiliary|v1|	, -37	coordinator -35	end -18	next -47	preposition -43	subordinator -35	word -15
end|auxiliary|v2|	end -10	next -28	preposition -31
end|auxiliary|verb-judging|	0 8
end|auxiliary|verb-saying|	0 11	preposition 31	v0 17
end|auxiliary|verb-thinking|	0 8
end|auxiliary|word|	, -41	0 -53	determiner -21	stop -26	subordinator -26	t0 13	v2 -19
end|back|	, 23	- 11	0 26	1 -64	and 22	at -33	by -29	end -45	for -34	in -14	of -42	on -36	out -11	that -35	to -56	up 17	v1 -46	v2 -54	with -41
end|bash|	0 8	end -19
end|because|	capital -53	determiner -10	he -6	his -36	it 15	of -36	preposition -12	she -55	t0 -52	the -76	they -46	v1 -54	v2 -20	word -45
end|before|	, -35	. -32	0 27	a 20	any -22	capital -28	determiner -27	he 17	his -30	it -45	stop -32	t0 -47	the -91	v0 -52	v1 -34	v2 -30	verb-judging 15	word -13
end|behind|	, -37	0 -42	a -17	capital -41	clinton -24	determiner -53	her -28	him -24	preposition -32	pronoun -24	t0 -29	the -41	trump -20	v0 -68	v1 -22	word -38
end|behind|judging|1|	false -12	true -13
end|behind|judging|2|	true 29
end|behind|judging|t0|	true 31
end|behind|judging|t1|	false -38	true 10
end|behind|judging|v1|	false -50	true -20
end|behind|judging|v2|	false -67	true -9
end|behind|saying|0|	false 24	true 19
end|behind|saying|1|	false -69	true 12
end|behind|saying|2|	false -42
end|behind|saying|t0|	false -28
end|behind|saying|t1|	false -42
end|behind|saying|t2|	false -26
end|behind|saying|v0|	false -9	true -8
end|behind|saying|v1|	false -114	true -25
end|behind|saying|v2|	false -25
end|behind|thinking|0|	false 36
end|behind|thinking|1|	false 13	true 14
end|behind|thinking|t0|	false -39	true -12
end|behind|thinking|v0|	false -11	true -9
end|behind|thinking|v1|	false -26	true -12
end|behind|thinking|v2|	false -28	true -37
end|believe|	, -20	0 -11	after -30	as -36	at -37	by -45	end 25	for -66	from -38	if -32	in -59	into -20	may -29	of -38	on -46	or -23	t0 -7	than -27	that -32	to -75	v0 -19	v1 6	with -45
end|below|	determiner -41	the -36	v0 -40	v2 -17	word -30
end|bemoan|	end -6	that -13	v0 19
end|between|	$ -34	0 -87	a -26	capital -53	clinton -30	determiner -69	pronoun -28	t0 -25	the -65	them -23	trump -23	v0 -71	v1 -24	v2 -9	word -49
end|beyond|	0 -38	determiner -49	the -34	v0 -47	v1 -26	word -27
end|bill|	, 34	0 -13	to -27	v1 -40
end|blame|	, -12	0 -30	and -21	as -33	end 17	from -30	in -46	of -41	on -9	that -49	to -42
end|blast|	0 -19	1 -36	and 13	end 18	for -54	in -40	of -29	to -36	v0 28	v1 -12
end|boast|	, 22	0 -33	end 10	in -33	to -18	v0 13
end|brag|	end -15	in -36	to 15	v0 -14
end|but|	 -35	0 34	adverb -13	determiner -40	did 19	had -35	quote -35	rather -34	said 45	that -54	the -34	v0 8	v1 -50	v2 -26	verb-judging -20	verb-saying 51	verb-thinking -43	was -27	word 17	would -9
end|by|	 -34	0 23	1 7	10 -36	2 -23	2030 -36	a -13	about 24	adverb -27	an -50	another -45	any -33	august -28	auxiliary -28	calling -27	capital -16	christmas -35	clinton -33	conservatives -35	coordinator -36	cruz -27	determiner -11	giving 9	half -24	her -36	his -40	june -33	more -33	mr. -31	name -23	one -35	people -34	police -36	preposition 21	president -35	quote -34	raising -28	republican -29	republicans -29	requiring -25	sanders -33	spring -22	state -22	text -26	their -24	then -36	thursday -29	trump -41	two -33	using 20	v0 -34	v1 -63	v2 -53	verb-judging 8	verb-saying 12	verb-thinking -37	word -9	years -17
end|calculate|	end 13
end|call|	( -43	, 8	- -59	0 -13	1 -28	; 16	against -31	and -7	as -49	at 15	because -26	between -16	end 18	following 25	for -57	from -50	in -74	into -26	of -59	off -17	on -33	or -13	out -21	over -33	t0 9	that -62	then -18	to -111	v0 -8	v1 -8	what -21	with -54	— -31
end|capital|,|	auxiliary -22	coordinator -47	determiner -27	preposition -37	pronoun -19	subordinator -39	t0 -20	that -21	v0 -8	v1 -24	verb-saying 24	word -41
end|capital|0|	( 21	, -11	; 40	after -24	auxiliary 18	behind -29	capital -6	coordinator 6	end -27	next 8	preposition 9	that -8	word 9	— 18
end|capital|1|	behind -13	coordinator -35	end 10	next -38	preposition -80	subordinator -22	that -39	word -20
end|capital|2|	, -81	coordinator -37	end 29	preposition -36	subordinator -35
end|capital|auxiliary|	adverb -25	v0 -34	word -25
end|capital|capital|	v0 -33
end|capital|coordinator|	v0 -39	v2 -13	word -42
end|capital|possessive|	0 -40	capital -51	t0 -33	v0 -60	v1 -12	verb-saying -32	verb-thinking -20	word -58
end|capital|preposition|	0 -7	determiner -52	t0 -22	v0 -68	v1 -22	word -40
end|capital|stop|	1 -19	capital -48	coordinator -30	determiner -36	end -33	preposition 10	pronoun -29	quote 14	t0 -42	v0 -14	v1 -36	v2 -26	word -68
end|capital|subordinator|	0 -24	determiner -38	pronoun 22	v0 18	v1 -17
end|capital|t0|	coordinator 26	end -16	next -20	preposition -27	subordinator -55	that -26	word -24
end|capital|t1|	coordinator -20	end -8	preposition -15
end|capital|t2|	end 30
end|capital|that|	capital -26	determiner -30	pronoun -10	v0 -50	v1 -23	verb-saying -12
end|capital|v0|	( -39	, -6	- 36	: -55	; 14	after -18	auxiliary -36	capital -11	coordinator 14	end -28	late 21	next -23	preposition -38	source -29	that -22	verb-thinking -19	word -56	— 10
end|capital|v1|	( -38	, -21	- 9	: -40	auxiliary -20	behind -24	capital -19	coordinator -61	end -10	late -11	next -46	preposition -50	subordinator -59	that -40	word -32
end|capital|v2|	auxiliary -22	behind -17	capital -13	coordinator -30	end -16	next -34	preposition -46	subordinator 11	that -33	word -18
end|capital|verb-saying|	v1 -12
end|capital|word|	, -42	1 -32	coordinator -32	determiner -33	possessive -36	subordinator -32	t0 14	that -40	v0 -23	v1 -28	v2 -22	word -46
end|care|	0 17	end -10	v0 -13
end|cast|	0 9	as -61	end 16	in -33	of -33	v0 -50	v1 -10
end|caution|	0 -22	and -32	end 33	from -28	in -41	of -19	that -22	to -30	v0 8
end|challenge|	, -24	0 -19	and 9	end 38	for -28	in -53	of -25	on -43	that -34	to -47
end|champion|	v0 -26
end|charge|	end 13	from -41	in -42	of -11	on -43	that -21	to -36	v1 -46	v2 -23	with -51
end|cheer|	v0 28
end|chide|	0 -19	end 20
end|christmas|	. -22	stop -22	v0 -20
end|cite|	( 19	, -19	0 -37	1 7	about -16	and -7	as -73	by -40	end 45	for -6	from -44	in -77	of -49	on -40	or -31	that -63	to -48	up -25	v0 7	v1 6	v2 -37	who -43	with -55
end|claim|	, -41	- 32	0 27	1 -31	: 6	and 15	at -38	by -41	end -18	for -57	from -24	in -11	is 14	of -34	t0 -10	than -31	that -51	v0 -20	v1 -24	v2 7	was 23	who -27	with -32
end|clarify|	v0 -9
end|clear|	, 13	and -24	around -23	as -23	end -15	in -38	of -17	that -23	to -41	v0 13	v1 -20	v2 -40	with -36
end|comment|	0 -13	and 9	in -28	to -35	v0 29
end|compare|	, -7	0 -57	at -23	end 9	in -34	of -30	t0 8	that -24	to -60	v0 -9	v1 -45	with -25
end|complain|	, -16	0 -6	and -13	end 30	for -28	from -25	of -25	on -34	to -24	v0 -8
end|concede|	but 30	end -32	for -27	in -33	of -15	to -44
end|concerned|	end -11	to -25
end|concerning|	v0 -45
end|concern|	0 -14	end 39	v0 14
end|conclude|	, -27	0 -46	because -43	by -45	for -24	in -32	of -23	on -41	since -26	that -39	to -37	v1 -8	v2 -12
end|concur|	0 -24	end 19
end|condemn|	, 46	0 -20	and -30	in -38	of -20	on -39	to -35	v0 33	v1 -34
end|confess|	end 21
end|confirm|	, -16	0 26	1 -39	and 21	at 11	but 33	by 11	end -33	for -35	from -48	in -62	of -27	on 10	than -32	that -25	v0 -25	v1 30	with -39
end|congratulate|	0 -37	end 17	for -35	v0 6
end|consider|	, -20	0 -8	and -12	as -40	end 6	for -47	of -39	on -31	t0 -13	that -26	to -52	v0 13	v1 -52	who -28	with -30
end|contend|	end 28	for -12	of -19	to -30	with -35
end|continue|	end -11	in 17	v0 -11
end|contradict|	0 -30	end 29
end|convinced|	end 23
end|coordinator|$|	v1 -20	word -44
end|coordinator|,|	adverb -20	preposition -44	subordinator 18	v0 -33	v1 16	v2 -16
end|coordinator|0|	after -47	behind 30	coordinator -28	end 26	late 33	next -11	preposition -49	source -25	that -75
end|coordinator|1|	behind -22	next -6	that -37
end|coordinator|2|	behind -33	next -55	that 11
end|coordinator|adverb|	, 17	0 19	1 -24	adverb -32	auxiliary -48	coordinator -27	determiner -60	preposition -32	stop -26	v0 -122	v1 -50	v2 -24	verb-saying 32	verb-thinking -19	word -28
end|coordinator|auxiliary|	0 23	adverb 17	auxiliary -34	determiner -59	preposition -30	quote -50	t0 -10	v0 -18	v1 -64	v2 -30	verb-judging -27	verb-saying 28	verb-thinking -59	word -32
end|coordinator|capital|	, -19	0 -52	1 -54	2 -44	adverb -39	auxiliary -37	capital -7	coordinator -53	possessive -22	preposition -87	stop -79	subordinator -38	t0 -16	that -25	v0 -27	v2 -30	verb-judging 15	verb-saying 8	word -43
end|coordinator|coordinator|	v2 -25
end|coordinator|determiner|	0 -35	1 -27	2 -28	adverb 8	capital -18	preposition 11	stop -22	t0 -7	t1 -19	v0 -43	v1 -57	v2 -26	verb-judging -37	verb-saying 14	verb-thinking -31	word -94
end|coordinator|preposition|	, -34	0 10	1 -22	capital -56	determiner -15	stop -19	t0 -31	t1 -23	v0 -24	v1 -60	v2 -21	verb-judging -26	word -21
end|coordinator|pronoun|	adverb 6	auxiliary -18	possessive -48	v0 11	v2 -17	word 18
end|coordinator|quote|	stop -40	v0 -50
end|coordinator|subordinator|	0 -12	capital 15	determiner -7	preposition -35	pronoun -64	t0 -33	v0 -33	word -35
end|coordinator|t0|	infinitive -37	that -30
end|coordinator|t1|	next -44
end|coordinator|t2|	behind -17	next -34
end|coordinator|that|	0 14	adverb -26	auxiliary 12	capital -50	determiner -82	preposition -23	pronoun -66	quote -24	v0 -125	v1 -44	v2 -10	word -47
end|coordinator|v0|	, -12	after -63	behind -33	end 47	infinitive -8	late -41	preposition -55	source -38	subordinator -41	that -15
end|coordinator|v1|	after -31	behind -48	end 14	late -40	next -18	preposition -21	that -66
end|coordinator|v2|	after -19	behind -32	late -33	next -52	source -19	that -46
end|coordinator|verb-judging|	0 42	1 15	capital 14	determiner 21	preposition 10	pronoun 37	stop -38	subordinator 32	v0 14	v1 -48	v2 -29
end|coordinator|verb-saying|	, 34	0 17	capital 25	determiner 34	preposition 15	pronoun 19	stop -28	t0 40	that 42	v0 37	v1 -63	v2 -32	word -41
end|coordinator|verb-thinking|	determiner -52	preposition 16	pronoun -13	t0 11	that -30	v0 -54	v1 -33	word -38
end|coordinator|word|	, -92	- -44	0 -15	1 -51	2 -46	adverb -18	auxiliary -7	capital -33	coordinator -37	determiner 22	preposition -33	pronoun -17	stop -101	subordinator -22	t0 -37	t1 -31	t2 -27	that -58	v0 -49	v1 -67	v2 -43	verb-judging -15	verb-saying 42	verb-thinking -52	word -92
end|could|	word -6
end|counter|	0 13	in -32	v0 -24
end|credit|	0 -8	and 7	end 11	for -35	in -28	of -29	v0 -11	v2 -13	with -27
end|criticize|	, 6	0 9	1 -34	after 14	and -24	as 17	by -32	during 11	end 9	for -96	of -45	on -38	that -49	to -62	v0 -15	v1 -37	v2 -10	week -15
end|debate|	, -39	0 11	as -40	end -9	in -31	of -35	to -43	v0 -14	v1 -15
end|december|	. -20	0 -32	stop -20	t0 -22	v0 -29	v1 -9	word -14
end|decide|	, -20	after -35	and 17	end -35	for -30	of -26	t0 21	to -70	v0 -13	v1 -14	v2 -52	with -25
end|decision|	and 8	end -33	in -22	of -15	t0 -19	to -20	v0 7	with -20
end|declare|	, 25	0 28	1 10	as -35	by 30	end -57	for -32	in -67	night -29	of -38	on -34	that 17	to -47	tuesday 11	v0 -25	v1 -27	v2 -8
end|decline|	, -15	0 15	and 36	end -15	for 22	in -45	of -42	on -7	or -32	that -18	to -44	v0 -16	v1 -43	whether -39	with -32
end|decry|	, 23	0 18	and -23	end -10	of -31	to -33	v0 -8	v1 -36
end|dec|	. -25	stop -25	v0 -25
end|deem|	, 17	0 42	1 -18	end -42	of -25	v1 -34
end|defend|	, -27	against -38	and -31	as -50	at 16	by 16	for -38	in 9	of -57	on 14	t0 9	that -53	to -70	v1 -48	v2 -15	when 18	with -29
end|define|	end 28
end|deliver|	, -13	0 11	and 10	end -23	of -48	on 12	to 12	v1 -43
end|demand|	, 21	0 19	1 -29	and -34	end -27	for -39	from -27	in -36	of -23	v1 -15
end|denounce|	, 6	0 11	1 -32	as 10	end -41	for -12	of -29	or -11	through -31	to -44	v0 10	v1 -59	v2 -45	with -24
end|deny|	, 31	0 18	1 -34	; 27	and 41	as 17	at -41	end -57	for -43	from -28	in -56	of -46	on -38	out -24	t0 8	than -28	that -52	through 24	to -68	v0 8	v1 -45	v2 -17	with -41
end|deride|	0 -25	end 25
end|describe|	0 -13	1 -19	among -26	and -14	as -81	by -52	end 9	in -9	of -27	off -29	t0 12	that -54	to -46	v0 -19	v1 -15	v2 18
end|despite|	0 17	determiner 25	the 10	v0 31	word 29
end|detail|	, -6	0 -26	and -39	end 24	in -30	of -34	to -27	v0 -15
end|determiner|0|	( -61	- -6	: -32	; 20	coordinator 24	end 9	next -26	that -8	word -97	– -8	— -21
end|determiner|1|	( -29	, -26	- -34	capital -30	coordinator -56	preposition -16	subordinator -35	that -32	word -30
end|determiner|2|	, -23	coordinator -35	preposition -28	subordinator -29
end|determiner|t0|	, -14	- -14	capital -26	coordinator -33	preposition -17	that -31	word -35
end|determiner|t1|	coordinator -25	end 24	preposition -44	subordinator -30	that -20	word -17
end|determiner|t2|	, -30	coordinator -25	end -9	preposition -26
end|determiner|v0|	, -18	- -21	: -75	; 27	auxiliary -35	capital 20	end -8	preposition -6	subordinator -27	that -93	verb-thinking -26	word -64	– -31	— 8
end|determiner|v1|	, -11	- -50	auxiliary -18	capital -40	coordinator -88	preposition -48	subordinator -8	that -38	word -27	— -44
end|determiner|v2|	( -32	capital -33	coordinator -44	preposition -45	subordinator -56	that -37	word -34
end|determiner|word|	0 -26	auxiliary -37	preposition -38	pronoun -26
end|determine|	0 -24	end 40	in -42	to -42	v0 -15
end|disagree|	0 14	v0 -26
end|disavow|	0 14	end -11
end|disclose|	, -8	0 -8	for -39	in -32	of -23	on -41	to -36	v0 12	v1 -28	v2 -8
end|discuss|	, -29	0 -23	1 -40	and -52	for -45	of -34	or -24	that -49	to -55	v0 12	v2 -35	what -17	who -18	with 31
end|dismiss|	, 19	0 -50	and -32	as -29	by 7	from -25	in -37	of -21	that -65	to -37	v0 16	with -52
end|dispute|	end 16	v0 11
end|doubt|	0 12	end 6	for -35	in -34	to -34	v0 8	v1 -37
end|down|	, -36	. -28	0 -62	a -15	capital -28	determiner -47	on -29	preposition -52	stop -28	subordinator -24	t0 -45	the -29	to -42	v0 -80	v1 -23	v2 -26	with -22	word -45
end|during|	0 30	a 27	an 14	determiner 13	his -10	t0 -52	the -21	v0 -24	v1 -47	v2 -42	word -36	world -28
end|eager|	end -24	t0 11
end|easter|	. -36	stop -36	v0 -36
end|echo|	, -13	0 -8	and 13	of -26	that -27	to -27	v0 6
end|email|	and -31	end 11	in -33	of -19	v0 -33
end|emphasize|	, -14	as -29	end 10	that -31	to -33	v0 -14	v1 7
end|encourage|	0 -27	end 34	of -22	t0 17	to -49	v0 17
end|endorse|	, -18	- 17	0 32	1 -14	as -31	at 7	by 12	end -38	for -53	from -17	in 28	may -31	of -44	on 7	or -6	over -24	than -29	that -28	v0 -59	v1 -73	v2 -15
end|end|	, -16	[ -10	a 35	about 13	according 49	after -21	all -15	along 27	although -24	among 8	an 28	analysts -9	and -15	another -17	asked 24	at -6	back -21	beijing 22	both -21	but -6	by -8	candidates -10	chief 15	china 24	clinton 17	democratic 26	donald 29	during 10	each -36	eksili -22	eleven 27	emanuel -28	first -6	for 18	forbes 16	former 30	fundy -30	germany -13	had 21	he 14	her 20	here -33	his 22	hundreds 26	i 8	if 21	in 18	is -17	israel 26	it 43	its 17	jeb 23	just 37	justice 30	kaine -23	labor 31	last 45	later -15	like 11	long -26	many 20	more 23	most 16	mr 33	mr. 6	mrs. 20	ms. 10	nearly 27	neither -12	new 15	nobody 31	none 34	nor 10	not 21	now -16	obama 35	of -17	on 21	one 33	only -20	opposition 22	other -10	others -19	perhaps -27	police 25	polls 26	president 28	pressed 24	rather 27	recently 22	rubio -41	russia 24	said -20	sanders -30	sen. 20	senator -13	shares 19	so 33	some -13	spokeswoman 20	state 34	still -34	sunday -8	t1 -6	t2 10	the 43	their 6	then 10	there -21	these -38	they -25	this -46	those -26	though 31	three -18	to 31	today 11	too -22	two 45	two-thirds -30	under -29	union 26	using -24	voters -28	was -8	we 34	when 7	whether -19	while -13	workers 27	would -12	yet -8
end|end|0|	after 51	late 24	that -9
end|end|1|	after 30	next 12	that -17
end|end|2|	next 12
end|end|end|	t1 -6	t2 10
end|end|t0|	after 22	behind 10	infinitive 6	late 31	that 17
end|end|t1|	behind 6
end|end|t2|	behind 38
end|end|v0|	after 31	behind -12	late 8	source 49	that 16
end|end|v1|	after 21	behind -36	late 9	next -11	source 19	that 17
end|end|v2|	after 16	behind -14	next -7	that 13
end|estimate|	, 27	0 -44	and -45	at -38	by -35	end 29	for -23	from -33	in -30	of -31	t0 -10	to -34	up -18	v0 36	v1 -46	v2 11
end|evening|	. -25	stop -25	v0 -37
end|except|	v0 17
end|expect|	( -46	, 33	; 29	about -24	and 10	as -47	at -73	before -43	between -23	by -73	end -7	for -56	from -40	in -83	into -29	like -15	monday -26	month -13	night -28	november -36	of -56	on -88	over -36	past -25	sunday -25	t0 12	t1 -43	than -37	that -46	thursday -26	to -82	until -35	up -19	v1 -15	v2 -17	week -34	who 17	with -52	year -41
end|explain|	, -23	0 11	1 -31	and -34	because -42	by -31	end 6	for -46	from -35	in 9	into -19	of -33	on -41	t0 -13	that -32	v0 -31	v2 19	with -38
end|express|	, -18	0 -8	1 -43	about -27	and 6	at -34	end -8	for -45	in 9	of -30	on -27	or -22	that -49	to -47	v0 -17	v1 -7	who -40	with -48
end|extol|	, -19	0 -19
end|favor|	, -24	0 -6	and 7	end 13	in 9	of -14	t0 -26	v0 -12	v1 12
end|fear|	, 22	0 21	and 13	end -9	for -24	in -41	of -24	on -45	out -19	that -32	to -29	v0 -23	v1 -21
end|february|	. -19	and -24	coordinator -24	stop -19	v0 -21	v1 -14	v2 -14	word -17
end|feb|	. -26	stop -26
end|feel|	, -6	0 -10	and 17	as 27	by -36	end -11	for -30	in -41	of -48	on -33	to -29
end|figure|	end 26	to -31	v0 -7
end|find|	, -27	- -53	0 -35	1 16	2 -22	about -26	across -33	among -42	and -50	at -44	by -16	end 50	for -53	from -30	in -79	of -41	on -44	or -22	out -27	over -27	per -27	t0 -12	t1 -7	than -31	that -45	to -54	toward -21	up -24	v0 -58	v1 28	who -17	with -58
end|fire|	0 -21	1 26	end -12	of -22	v0 -41
end|following|	0 -17	a -33	determiner 22	pronoun -30	t0 -31	the 11	v0 9	word -41
end|forecast|	end -30
end|foresee|	0 12	end -25	in -43
end|for|	 -32	$ -32	, -31	. -24	0 -51	1 -45	2 -20	a -103	adverb -25	all -33	americans -46	an -55	another -23	any -28	anything -27	as -16	auxiliary -26	banning -31	being -15	blocking -29	by -23	candidates -25	capital -61	changing -27	chinese -19	clinton -57	college -29	comment -63	continuing -30	decades 29	democratic -30	determiner -48	donald -32	each -28	eight -20	every -32	failing -34	federal -38	five -27	four -30	heavy -13	her -53	hillary -39	him -47	his -17	illegal -32	it -40	its -42	keeping -22	many -29	months -44	mr. -61	mrs. -23	new -46	next -27	nine -37	not -7	now -23	office -34	one -40	opposing -29	other -28	overtime -28	people -40	political -29	preposition -44	president -17	presumptive -29	promoting -34	pronoun -50	public -21	questioning -20	quote -32	release -28	republicans -35	sanders -44	second -33	security -33	six -26	some -33	someone -40	stop -24	students -35	supporting -30	t0 -83	t1 -34	t2 -23	ten -36	that -53	the -133	their -6	them -25	this 21	those -32	three -36	trump -49	two -31	u.s. -34	v0 -23	v1 -37	v2 -32	verb-judging -57	verb-saying -21	verb-thinking -49	voters -26	weeks -29	what -38	women -28	word -19	working -27	years 13	you -28
end|friday|	's -25	, -33	. -31	0 13	night -28	possessive -25	preposition -32	stop -31	v0 -49	v1 -22	v2 -17	word 9
end|from|	 -17	0 -6	1 -57	2 -16	a -73	adverb -30	auxiliary -21	becoming -28	buying -28	capital -113	clinton -24	coming -36	determiner -17	entering -60	her -45	his -51	its -47	mexico -19	mr. -33	one -28	outside -27	people -18	preposition -37	pronoun -35	quote -17	supporters -18	t0 -97	t1 -13	their -25	this -23	those -24	trump -30	v0 -128	v1 -37	v2 -34	verb-judging -31	verb-saying -35	vermont -20	wall -22	whom -36	word -27
end|hail|	0 -13	end 15
end|hangs|after|,|	0 17	t0 30	v0 -18
end|hangs|after|coordinator|	0 -7	v0 -26
end|hangs|after|preposition|	0 11	v0 6
end|hangs|after|subordinator|	v0 -47
end|hangs|after|that|	v0 -27
end|hangs|although|,|	v0 -16
end|hangs|although|end|	0 28	v0 40
end|hangs|although|preposition|	0 -38	v0 -52
end|hangs|as|,|	0 24	t0 -10	v0 6
end|hangs|as|coordinator|	0 -9	t0 -46	v0 -20
end|hangs|as|end|	0 10	t0 52	v0 23
end|hangs|as|preposition|	t0 -74	v0 -51	v1 -28
end|hangs|as|subordinator|	0 -21	v0 -50
end|hangs|as|word|	v0 -22
end|hangs|because|coordinator|	v0 21
end|hangs|because|end|	0 22	t0 19	v0 -18
end|hangs|because|preposition|	0 -31	v0 -77
end|hangs|because|subordinator|	0 -25	v0 -27
end|hangs|before|preposition|	0 10
end|hangs|false|(|	2 -48
end|hangs|false|,|	1 -8	2 -20
end|hangs|false|-|	0 7	1 -11	2 6
end|hangs|false|:|	0 8	2 -56
end|hangs|false|;|	1 9	2 -10
end|hangs|false|adverb|	0 -15
end|hangs|false|auxiliary|	1 -40	2 -38
end|hangs|false|capital|	1 -71	2 -50
end|hangs|false|coordinator|	0 7	1 -34	2 -50
end|hangs|false|determiner|	0 -16
end|hangs|false|end|	2 6
end|hangs|false|preposition|	0 -16	1 -36	2 -63
end|hangs|false|subordinator|	1 -40	2 -33
end|hangs|false|that|	0 -10	1 -58	2 -54
end|hangs|false|verb-judging|	0 -42	1 -24	2 -21
end|hangs|false|verb-saying|	0 -16	1 -47
end|hangs|false|verb-thinking|	0 -55	1 -42	2 -29
end|hangs|false|word|	0 -23	1 -75	2 -65
end|hangs|false|—|	2 -34
end|hangs|how|end|	v0 36
end|hangs|how|preposition|	0 11	v0 -30
end|hangs|if|,|	0 12	v0 30
end|hangs|if|preposition|	0 -42	v0 -66
end|hangs|nothing|(|	0 -15	1 -42	v1 9	v2 -45
end|hangs|nothing|,|	1 -7	2 -12	t2 -34	v1 -8	v2 -19
end|hangs|nothing|-|	0 6	1 -39	2 13	t0 13	v1 -10	v2 -10
end|hangs|nothing|:|	0 -15	1 -7	t0 8	v0 7	v2 -51
end|hangs|nothing|;|	0 9	t0 20	v1 16	v2 -10
end|hangs|nothing|adverb|	v0 -48
end|hangs|nothing|auxiliary|	1 -38	t0 7	t1 -27	v1 -16	v2 -37
end|hangs|nothing|capital|	1 -46	t0 -23	v0 -16	v1 -54	v2 -45
end|hangs|nothing|coordinator|	1 -13	2 -9	t1 -49	t2 -35	v0 -9	v1 -34	v2 -70
end|hangs|nothing|end|	t1 11	t2 6
end|hangs|nothing|preposition|	1 -16	2 -63	t0 -17	t1 -66	t2 -47	v0 -26	v1 -55	v2 -53
end|hangs|nothing|subordinator|	1 -61	2 -52	t0 -18	t1 -7	t2 -36	v0 -7	v1 -43	v2 -23
end|hangs|nothing|that|	1 -45	2 -33	t0 -58	t1 -35	v0 -14	v1 -47	v2 -43
end|hangs|nothing|verb-judging|	0 -23	v0 -25	v1 -24	v2 -21
end|hangs|nothing|verb-saying|	0 8	v0 -43	v1 -39
end|hangs|nothing|verb-thinking|	0 -26	1 -24	t0 -20	v0 -46	v1 -35	v2 -25
end|hangs|nothing|word|	0 -7	1 -49	2 -29	t0 -44	t1 -34	t2 -31	v0 -23	v1 -53	v2 -49
end|hangs|nothing|–|	0 -21
end|hangs|nothing|—|	v2 -34
end|hangs|since|,|	0 29
end|hangs|since|end|	0 -10
end|hangs|that|,|	0 -52	1 -42	v0 39	v1 -55	v2 -22
end|hangs|that|coordinator|	0 -39	v1 -16	v2 -11
end|hangs|that|end|	0 43	t0 23	v1 -39	v2 -38
end|hangs|that|preposition|	0 9	t0 -33	v0 -92	v1 -28	v2 -25
end|hangs|that|subordinator|	0 10	v0 -12
end|hangs|that|that|	0 7
end|hangs|though|,|	0 51
end|hangs|though|end|	t0 -12
end|hangs|though|preposition|	0 -41
end|hangs|true|(|	0 10
end|hangs|true|,|	1 -14
end|hangs|true|-|	0 22
end|hangs|true|;|	0 33
end|hangs|true|capital|	0 -46
end|hangs|true|coordinator|	0 11	1 -37
end|hangs|true|end|	0 -18	1 -68
end|hangs|true|preposition|	0 20	1 -55
end|hangs|true|subordinator|	0 -46	1 -15
end|hangs|true|that|	0 -74
end|hangs|true|verb-thinking|	0 -18
end|hangs|true|word|	0 -52
end|hangs|true|—|	0 12
end|hangs|what|end|	0 36
end|hangs|what|preposition|	0 -12
end|hangs|when|,|	0 7	t0 42	v0 -18
end|hangs|when|capital|	0 -20
end|hangs|when|coordinator|	0 26
end|hangs|when|end|	0 -18	t0 -15	v0 21
end|hangs|when|preposition|	0 16	t0 -55	v0 -39
end|hangs|when|subordinator|	v0 -36
end|hangs|when|that|	0 -27	v0 -21
end|hangs|where|end|	0 16	t0 36
end|hangs|where|preposition|	0 -8	v0 -57
end|hangs|while|,|	0 50	t0 41	v0 9
end|hangs|while|coordinator|	0 17	v0 -12
end|hangs|while|end|	t0 26
end|hangs|while|preposition|	0 -93	t0 -55
end|hangs|while|subordinator|	0 -46	v0 -54
end|hangs|why|end|	v0 23
end|has|	v1 -27
end|have|	word 7
end|hear|	, -40	0 -19	end 17	v0 -24
end|highlight|	0 -28	and -38	as -41	end 41	in -43	of -37	that -47	to -37	v0 -15	v1 12	v2 -19
end|hint|	0 11	and -26	end 26	for -25	of -29	v0 -35	v1 -44
end|hit|	0 -18	end 37
end|hold|	, 36	0 -55	as -34	end -19	for -32	in -32	of -34	that -31	to -30	v0 22	v1 -38
end|hope|	- 11	: -49	after -32	against -22	and -33	around -26	as -49	at -30	before -34	by -42	end 44	for -55	from -34	in -79	into -28	of -38	t0 -15	t1 -38	that -51	to -56	tuesday -36	up -22	v0 -20	v2 10	with -48	year -11
end|how|	0 -48	capital -26	determiner -53	he -32	it -27	many -27	much -22	preposition -35	pronoun -49	t0 -23	the -40	they -25	to -33	v0 -78	v1 -26	v2 -23	word -46
end|identify|	, -12	0 28	1 -31	as -53	end 13	from -35	in -38	of -45	on -31	that -36	to 16	v0 -42	v1 -49	v2 -18
end|if|	0 -57	1 -17	a -27	adverb -27	determiner -61	elected -24	he -63	it -51	mr. -31	pronoun -103	she -32	t0 -46	that -23	the -50	they -53	trump -26	v0 -36	v1 -25	v2 -22	word -48
end|imply|	0 -25	end -21	of -22	to -22	v0 12
end|indicate|	, -12	- -9	0 -51	at -38	before -18	by -38	end 28	for -39	from -23	of -19	that -18	to -35	v0 -9	v1 30	v2 -15
end|infinitive|other|t0|	false -11	true 6
end|infinitive|other|v0|	false -6
end|infinitive|other|v1|	false -41
end|infinitive|other|v2|	false -38
end|inform|	, 18	of -10	to -29	v0 9
end|inside|	determiner -40	the -33	v0 -35
end|insist|	, -40	0 -17	about -22	after 18	and 16	by -35	for -37	in -50	of -48	on -48	that -39	to -73	v0 -23	v1 16	with -54
end|insult|	0 9	end -28
end|intend|	, 19	and -29	of -9	t0 -25	that -28	v0 32	v1 -29
end|into|	0 -53	1 -27	a -40	adverb -16	an -30	capital -39	determiner -73	effect -19	her -37	killing -10	law -28	subordinator -15	t0 -52	the -54	v0 -88	v1 -25	v2 -24	verb-judging -20	verb-saying -25	verb-thinking -22	whether -12	word -59
end|introduce|	, -6	0 24	against -15	by -33	end -39	for -10	on 13	v0 -31	v1 -44
end|invoke|	, -14	0 -17	end -7	in -41	of -13
end|in|	 -23	, -39	. -31	0 14	1 -13	10 -46	1981 -23	1988 -36	1994 -33	1999 -25	2 -48	2004 -43	2005 -33	2007 -36	2008 18	2009 -34	2010 21	2011 26	2012 17	2013 14	2014 -32	2015 18	2016 -39	2018 -29	2020 -27	2021 -34	2022 -46	2023 -31	2024 -47	a 7	advance -26	alabama -19	all -10	america -47	american -29	an 45	and -27	april 25	as -22	august -56	auxiliary 6	benghazi -51	both -49	britain -36	brooklyn -41	buffalo -36	canada -32	capital -36	cases -27	cash -30	central -35	charge -35	chief -29	cleveland -38	clinton -17	coming 12	congress -37	coordinator -27	court -31	danger -32	december 27	decline -23	defending -30	each -39	economic -29	europe -49	every 14	favor -33	february 10	federal -37	five -32	flint -35	florida -44	four -54	france -33	front -23	full -29	funds -34	generations -29	good -25	government -36	her -82	him -15	his -25	indiana -42	iowa -55	iraq -56	israel -21	it -26	its -59	january -46	july -64	june 15	las -32	later -32	libya -38	line -53	march -60	may 6	mississippi -30	more -37	nevada -39	new -35	nine -35	north -35	november 14	october -37	office -24	ohio -23	on -40	one 21	order -45	orlando -35	other 16	paris -41	part 8	past -29	pennsylvania -34	person -41	philadelphia -45	places -24	politics -49	preposition -55	pronoun -37	question -35	quote -23	recent -43	remote -28	response -25	return -30	san -28	six -28	some -44	south -49	speaking -22	states -34	stop -31	subordinator -33	support -34	syria -60	t0 9	t1 -39	t2 -21	ten -37	terms -29	texas -37	that -42	the -51	their 6	them -20	this -54	those -30	three -42	time -47	tone -29	touch -35	trouble -28	trump -36	tuesday -34	two -28	ukraine -24	union -29	v0 -65	v1 -57	v2 -46	verb-judging -88	verb-saying -61	verb-thinking 17	washington -31	what -35	which -70	whittling -30	word -8	writing -29
end|issue|	0 21	end -15	for -34	of 13	to -43	v1 -32
end|is|	0 -6	adverb -6	preposition -8	t0 24	v1 -25
end|january|	, -31	. -38	stop -38	v0 -38
end|joke|	end 6	to -30	v0 20
end|july|	, -23	. -36	0 -32	1 -17	preposition -28	stop -36	t0 -22	v0 -35	v1 -17	v2 -14	word -27
end|june|	, -46	. -29	0 -38	2015 -19	7 -17	and -20	coordinator -20	stop -29	v0 -26	v1 -15	word -33
end|knock|	end 15
end|know|	, 10	- -30	1 -33	and 14	as 18	end -11	for 19	from 15	if -12	in -39	of -28	on -39	that -27	to -52	up -18	v0 -8	v1 -20	v2 18	what -22	when -41	with -31
end|lambaste|	end -7	for -31	v0 -29
end|lament|	0 -10	of -21	to -36
end|last|%|	end -14
end|last|)|	; -17	end -16
end|last|adverb|	, -17	- -26	auxiliary -30	capital -51	coordinator -23	end 10	preposition -62	subordinator -65	that -55	verb-thinking -14	word -65
end|last|auxiliary|	, -30	: -9	coordinator -17	end -6	preposition -127	subordinator -89	that -60	verb-thinking -26	word -15
end|last|capital|	( -66	, 11	- 8	: 10	auxiliary -12	capital 7	coordinator -6	preposition 20	subordinator 13	that -18	word -23	– 10	— 14
end|last|coordinator|	, -72	auxiliary -22	capital -21	coordinator -49	end -13	preposition -45	subordinator -85	that -74	verb-judging -19	word -38
end|last|determiner|	, -24	- -8	auxiliary -32	capital -83	coordinator -6	end -15	preposition -9	subordinator -99	that -52	verb-thinking -21	word -78
end|last|possessive|	, -10	capital -44	coordinator -29	end -18	preposition -65	subordinator -40
end|last|preposition|	, 12	- 19	adverb -31	auxiliary -43	capital -169	coordinator -76	preposition -54	subordinator -127	that -74	word -72
end|last|pronoun|	, -14	- -45	; 20	auxiliary -76	coordinator -33	end -6	preposition 19	that -35	verb-thinking -29	word -43	— 14
end|last|quote|	, 67	; 17	end -31	preposition -83	subordinator 14	that -27	word -28
end|last|subordinator|	, -16	capital -71	coordinator -58	end 6	preposition -7	subordinator -63	that -47
end|last|that|	, -23	auxiliary -33	capital -33	end -10	subordinator -90	word -26	— 11
end|last|verb-judging|	, 32	: 13	; 20	coordinator 13	preposition -11	subordinator 23	word 12
end|last|verb-saying|	, -23	- -16	: -31	; -12	auxiliary 16	capital 28	end -18	preposition 14	subordinator -67	that -25	verb-thinking -25	word -34	— 13
end|last|verb-thinking|	, 7	auxiliary -29	capital -38	end -8	preposition -70	subordinator -23	that -67	word -35
end|last|word|	( 27	, -11	- 19	adverb -20	auxiliary 18	capital 27	determiner -21	end 20	preposition -37	that -15	verb-judging -41	verb-saying -31	verb-thinking -51	word -12	– -13	— -14
end|late|judging|0|	true 44
end|late|judging|v0|	false 8	true 16
end|late|judging|v1|	true -29
end|late|judging|v2|	true -33
end|late|saying|0|	false -43	true 8
end|late|saying|1|	false -48
end|late|saying|t0|	true 21
end|late|saying|v0|	false -20	true 18
end|late|saying|v1|	false -84	true 12
end|late|saying|v2|	false -13	true 24
end|late|thinking|0|	false -7	true 22
end|late|thinking|v0|	true -7
end|late|thinking|v1|	false -50	true 20
end|late|thinking|v2|	true -13
end|learn|	0 22	and -34	end -34	in 7	into -18	to -36	v0 -6	v1 -60
end|length|10-15|(|	0 -28	1 -28	v0 -26	v1 7
end|length|10-15|,|	1 -7	2 -14	t0 12	t1 -16	v1 -23	v2 -19
end|length|10-15|-|	0 -17	t0 20	v0 11
end|length|10-15|:|	0 -11	1 6	v0 -39	v1 -69
end|length|10-15|;|	v0 12	v1 11
end|length|10-15|after|	saying 23	thinking -20
end|length|10-15|auxiliary|	0 27	v0 11	v1 -35
end|length|10-15|behind|	judging -26	saying -42	thinking -7
end|length|10-15|capital|	0 -52	1 -33	t0 -43	v0 -15	v1 -35	v2 -24
end|length|10-15|coordinator|	0 -45	1 -60	2 -34	t0 -32	t1 -37	t2 -22	v0 -41	v1 -86	v2 -41
end|length|10-15|determiner|	v0 7
end|length|10-15|end|	0 13	1 6	v0 9	v2 57
end|length|10-15|infinitive|	other 19
end|length|10-15|late|	judging -14	thinking -36
end|length|10-15|next|	judging -36	saying -7
end|length|10-15|preposition|	0 -60	1 -17	2 -45	t0 -124	t1 -49	t2 -32	v0 -95	v1 -51	v2 -35
end|length|10-15|source|	source -9
end|length|10-15|subordinator|	1 -32	2 -24	t0 -75	t1 10	v0 -40	v1 -75
end|length|10-15|that|	0 -82	1 -29	other 13	saying 17	t0 -21	t1 -20	thinking -47	v0 -16	v1 -35	v2 -26
end|length|10-15|verb-saying|	v0 -25	v1 -20
end|length|10-15|verb-thinking|	v0 -25	v1 -18
end|length|10-15|word|	0 12	1 -41	t0 -37	t1 -21	v0 -16	v1 -41	v2 -18
end|length|10-15|–|	0 -38	v0 -25
end|length|10-15|—|	0 -9	t0 -44	v1 20
end|length|16-30|(|	v0 -12	v1 11	v2 -30
end|length|16-30|,|	0 18	1 -17	2 -10	t0 -19	t1 10	t2 -30	v0 -53	v1 -15	v2 -15
end|length|16-30|-|	1 -26	2 19	v0 -29	v1 -12
end|length|16-30|:|	v0 19	v1 13	v2 -43
end|length|16-30|after|	saying 26
end|length|16-30|auxiliary|	v0 -44	v1 -53	v2 -26
end|length|16-30|behind|	judging -22	saying -29	thinking -29
end|length|16-30|capital|	t0 -20	v0 -79	v1 -44	v2 -37
end|length|16-30|coordinator|	0 -28	2 7	t0 -48	t1 -30	t2 -28	v0 -95	v1 -10	v2 -56
end|length|16-30|end|	0 31	t1 -13	t2 12	v2 13
end|length|16-30|infinitive|	other -23
end|length|16-30|late|	judging -21	saying -17	thinking -7
end|length|16-30|next|	judging -47	saying -21	thinking -25
end|length|16-30|preposition|	0 -59	1 -52	2 -42	t0 -103	t1 -45	t2 -39	v0 -89	v1 -52	v2 -49
end|length|16-30|subordinator|	0 -35	1 -24	2 -26	t0 -32	t1 -42	v0 -100	v1 -94	v2 -81
end|length|16-30|that|	0 -31	1 -21	2 -20	judging 8	other -37	t0 -28	t1 -30	thinking 13	v0 -8	v1 -41	v2 -43
end|length|16-30|verb-judging|	v1 -22
end|length|16-30|verb-saying|	v1 -26
end|length|16-30|verb-thinking|	v0 -21	v1 -25	v2 -19
end|length|16-30|word|	1 -16	2 -25	t0 -16	t1 -17	v0 -57	v1 -40	v2 -41
end|length|16-30|–|	v0 -43
end|length|16-30|—|	v0 -7	v1 -18
end|length|1|,|	0 28
end|length|1|;|	0 36
end|length|1|after|	saying -60
end|length|1|auxiliary|	0 -30
end|length|1|behind|	judging 20	saying 30	thinking -8
end|length|1|capital|	0 21
end|length|1|coordinator|	0 24
end|length|1|late|	judging -53	saying -8	thinking 10
end|length|1|next|	judging 38	thinking 10
end|length|1|preposition|	0 31
end|length|1|source|	source -24
end|length|1|subordinator|	0 11
end|length|1|that|	saying -19	thinking 13
end|length|1|verb-thinking|	0 -18
end|length|1|word|	0 13
end|length|2|,|	0 13	v0 20
end|length|2|-|	0 20	v0 11
end|length|2|;|	0 31
end|length|2|after|	saying -55
end|length|2|auxiliary|	0 -44
end|length|2|behind|	judging 19	saying 28	thinking 29
end|length|2|capital|	0 14	t0 -31	v0 14
end|length|2|coordinator|	0 13	v0 32
end|length|2|infinitive|	other -23
end|length|2|late|	judging 16	saying -14
end|length|2|next|	judging 39	saying 20	thinking 29
end|length|2|preposition|	0 7	t0 -40	v0 40
end|length|2|source|	source -39
end|length|2|subordinator|	0 9	t0 -71	v0 31
end|length|2|that|	0 -46	judging 19	other -49	saying -16	t0 -22	thinking -47	v0 -57
end|length|2|verb-thinking|	0 -14	v0 -17
end|length|2|word|	0 -63
end|length|2|—|	0 33
end|length|31+|(|	v2 -31
end|length|31+|,|	v0 -19	v1 -31	v2 -49
end|length|31+|-|	v1 -36
end|length|31+|:|	v2 -23
end|length|31+|after|	saying -21
end|length|31+|auxiliary|	v2 -22
end|length|31+|behind|	judging -28
end|length|31+|capital|	v1 -16	v2 -23
end|length|31+|coordinator|	v0 -48	v1 -52	v2 -41
end|length|31+|end|	v0 -10	v1 -22	v2 -40
end|length|31+|infinitive|	other -29
end|length|31+|next|	judging -39	saying -35	thinking -41
end|length|31+|preposition|	2 -25	v0 -128	v1 -48	v2 -51
end|length|31+|subordinator|	v0 -44	v1 -43	v2 -67
end|length|31+|that|	judging 10	other -33	saying -32	thinking 8	v0 -34	v1 -22	v2 -40
end|length|31+|verb-thinking|	v2 -16
end|length|31+|word|	v0 -26	v1 -24	v2 -28
end|length|3|(|	0 -15
end|length|3|,|	0 18	1 -49	t0 -24
end|length|3|-|	0 6
end|length|3|:|	0 -46
end|length|3|after|	saying -29
end|length|3|auxiliary|	0 -28
end|length|3|behind|	saying 7
end|length|3|capital|	0 -16	t0 -23	v0 8
end|length|3|coordinator|	0 9	1 -34	v0 11
end|length|3|end|	0 -33	1 -41	t0 50	v0 42
end|length|3|late|	judging -27	saying -41	thinking -29
end|length|3|next|	judging 15	saying 23	thinking -25
end|length|3|preposition|	0 -14	1 -52	t0 -7	v0 8	v1 -20
end|length|3|source|	source -34
end|length|3|subordinator|	0 -16	1 -19	t0 10	v0 -21
end|length|3|that|	0 -94	judging -53	other -24	saying -39	t0 -24	v0 -61
end|length|3|verb-judging|	0 -16
end|length|3|verb-thinking|	v0 -13
end|length|3|word|	0 -61	t0 -38	v0 -22
end|length|3|–|	0 -7
end|length|3|—|	0 -11
end|length|4-5|,|	0 -27	1 -28	t0 16	v1 -48
end|length|4-5|-|	v0 -12
end|length|4-5|:|	0 6	v0 15
end|length|4-5|;|	t0 20	v0 19
end|length|4-5|after|	saying -28	thinking 10
end|length|4-5|auxiliary|	0 -9
end|length|4-5|behind|	thinking 13
end|length|4-5|capital|	0 -67	t0 -27
end|length|4-5|coordinator|	1 -33	t0 22
end|length|4-5|determiner|	v0 -23
end|length|4-5|end|	0 -6	t0 112	v0 7	v1 -15
end|length|4-5|infinitive|	other -39
end|length|4-5|late|	judging 8	saying -19	thinking 16
end|length|4-5|next|	judging -7	saying -13	thinking -7
end|length|4-5|preposition|	0 -47	1 13	t0 -50	t1 -12	v0 -22	v1 -38
end|length|4-5|source|	source -49
end|length|4-5|subordinator|	0 -10	1 -36	t0 10	v0 19	v1 -28
end|length|4-5|that|	0 19	1 -15	judging -18	saying -12	t0 -25	thinking -15	v0 -69	v1 -18
end|length|4-5|verb-thinking|	0 -15	v0 -25
end|length|4-5|word|	0 -64	1 -23
end|length|4-5|–|	0 -10	v0 38
end|length|6-9|(|	0 6	1 -33	v0 28
end|length|6-9|,|	0 -23	1 -11	t0 -6	v0 8	v2 21
end|length|6-9|-|	1 -18	v0 17
end|length|6-9|:|	0 8	t0 9	v0 7
end|length|6-9|;|	0 -21
end|length|6-9|adverb|	v0 -35
end|length|6-9|after|	saying -12	thinking 10
end|length|6-9|auxiliary|	0 31
end|length|6-9|behind|	judging -14	saying -25	thinking -29
end|length|6-9|capital|	0 -84	1 -26	v0 -92	v1 -30
end|length|6-9|coordinator|	0 -52	2 -40	t0 -9	t1 -17	v1 -67	v2 -14
end|length|6-9|end|	0 13	1 18	v0 13	v2 34
end|length|6-9|infinitive|	other 20
end|length|6-9|late|	judging 25	thinking -25
end|length|6-9|next|	judging -8
end|length|6-9|preposition|	0 -44	1 -109	2 -31	t0 -8	t1 -37	v0 -38	v1 -45	v2 -41
end|length|6-9|source|	source -19
end|length|6-9|subordinator|	0 -41	1 -38	2 -30	t0 -30	t1 -38	v0 -44	v2 -14
end|length|6-9|that|	0 -12	1 -35	judging -41	other 23	saying -26	t0 -37	t1 -22	thinking -10	v0 -17	v1 -24
end|length|6-9|verb-saying|	v0 -22
end|length|6-9|verb-thinking|	0 -11	v0 -28
end|length|6-9|word|	0 -14	1 -32	t0 -38	t1 -19	v0 -70	v1 -20
end|length|6-9|—|	0 25
end|liken|	0 -34	end 40	t0 -6	to -34
end|like|	, -9	. -23	0 -10	1 -24	a -21	and -42	capital -43	determiner -32	end 38	for -24	her -11	in -41	mr. -15	of -29	over -29	preposition -25	pronoun -18	stop -23	t0 -33	that -39	the -17	this -15	to -30	trump -19	v0 -27	v2 -35	word -27
end|list|	, 47	0 11	1 9	and -43	as -36	end -39	for -35	in -16	of -30	than -22	to 12	v0 -25	v1 -38	v2 -42	with -37
end|lobby|	, 13	end -7
end|love|	, 14	end -39	of -20	v0 6	v1 -33
end|maintain|	, 26	0 -20	and -24	end -15	in -16	of -25	that -22	v0 22	v1 -30
end|march|	, -27	. -31	0 -28	1 -25	15 -22	preposition -21	stop -31	t0 -18	v0 -45	v1 -20	word -34
end|may|	, -45	. -27	1 -22	10 -18	adverb -39	auxiliary -9	be -6	become -25	coordinator -35	have -11	not -28	stop -27	t0 -40	t1 -21	v0 -80	v1 -31	v2 -28	verb-judging -24	verb-thinking 15	word -77
end|mean|	end 30
end|mention|	, -14	1 19	and 20	as -45	at 14	by -16	end -19	for -30	from -32	of -41	or -29	t0 11	t1 7	than -21	that -31	to -59	v0 -13	v1 -61	v2 16	who -40
end|message|	0 8	and -35	to -38	v0 -20
end|mock|	, 39	and -44	as -29	end 10	in 28	of -28	on 13	that -16	to -17	v0 -10	v1 -66	who -28	with -34
end|monday|	's -33	, -34	. 14	0 17	night -33	possessive -39	stop 14	t0 -29	that -24	v0 -7	v1 -39	v2 -18	word -47
end|month|	, -36	. -30	0 -35	possessive -30	preposition -24	stop -30	t0 -17	that -24	v0 -34	v1 -22	v2 -22
end|morning|	. -17	stop -17	v0 -32
end|name|	0 -28	1 6	and -31	as -39	end 6	in 13	of -28	on -29	to -34	v0 26	v1 -45
end|near|	capital -45	determiner -26	the -22	v0 -40	v1 -29	word -23
end|need|	0 -33	end -8	for -24	of -34	t0 -21	to 14	v0 7
end|next|judging|0|	false 20	true 24
end|next|judging|1|	false -9	true 26
end|next|judging|2|	false -47
end|next|judging|t1|	false -78	true 13
end|next|judging|t2|	false -49
end|next|judging|v0|	false -9	true -13
end|next|judging|v1|	false -33	true -41
end|next|judging|v2|	false -56	true -27
end|next|saying|0|	true -11
end|next|saying|1|	false -37
end|next|saying|2|	true 9
end|next|saying|t0|	true -10
end|next|saying|t1|	false 6
end|next|saying|t2|	false -49
end|next|saying|v0|	false -13	true 7
end|next|saying|v1|	false -9	true 8
end|next|saying|v2|	false -37	true 8
end|next|thinking|0|	true 10
end|next|thinking|1|	false -28	true -8
end|next|thinking|2|	false -26
end|next|thinking|t0|	true 37
end|next|thinking|t1|	false 15	true -6
end|next|thinking|t2|	false -25	true 31
end|next|thinking|v0|	false -9	true 8
end|next|thinking|v1|	false -44
end|next|thinking|v2|	false -113
end|night|	, -36	. -25	0 -32	and -23	coordinator -23	in -16	possessive -26	preposition -20	stop -25	subordinator -21	v0 -52	v1 -21	v2 -21	’s -26
end|nominate|	end -15	for -46	in 29	to -41
end|nor|	capital -23	v0 -32
end|note|	, -15	- -40	0 -81	1 -12	: -39	about -12	after -37	against -18	and -25	april -20	as -35	at -34	between -18	by -51	during -40	end 38	for -44	from -33	in -92	into -15	of -23	on -51	or -19	over -25	than -26	that -32	to -61	v0 -20	v1 33	v2 -21	while -33	who -23	with -40	— 8
end|notice|	end 34	v0 -41
end|november|	, -25	. -29	0 -23	coordinator -13	election -19	general -20	preposition -19	stop -29	subordinator -24	v0 -42	v1 -15	v2 -16	word -33
end|nov|	. -30	stop -30	v0 -16
end|october|	. -28	0 -28	preposition -23	stop -28	v0 -23	word -24
end|offer|	, 27	0 18	about -39	and -61	as -45	at -28	end -41	for -44	in 22	of -37	on -46	t0 11	that -53	to 18	v0 -16	v1 -15	who -23	with -39
end|off|	. -23	0 -45	a -23	by -15	capital -21	determiner -65	his -19	on -21	preposition -40	stop -23	t0 -36	the -53	v0 -84	v1 -23	v2 -18	word -51
end|of|	 -36	$ -30	0 -172	1 -38	2 -15	30 -16	4 -10	a -67	about -21	adverb -35	all -24	america -28	american -24	americans -20	an -44	anonymity -17	any -18	appeals -19	arizona -15	attack -26	auxiliary -41	barack -22	beating -33	being -36	big -26	black -21	both -20	business -17	capital -99	civil -17	climate -16	clinton -30	color -24	communication -25	confidence -22	congress -19	congressional -21	context -30	credit -32	david -14	delegates -8	democratic -21	democrats -24	determiner -95	dollars -28	donald -36	each -23	economic -13	education -17	emails -23	eminent -26	employees -17	enthusiasm -30	florida -25	foreign -27	four -25	glass-steagall -20	globalization -28	government -23	growing -32	growth -28	her -37	him -27	his -66	hispanic -15	how -35	illegal -17	information -30	interest -14	israel -26	it -38	its -42	justice -29	land -17	life -21	likely -13	losing -24	many -23	massachusetts -18	millions -21	money -30	more -24	mr. -29	mrs. -22	ms. -10	muslim -19	muslims -21	national -21	new -18	next -14	nine -21	no -16	north -23	not -23	obama -19	ohio -19	one -27	opposing -18	other -25	paid -10	people -17	personnel -13	policy -32	political -18	preposition -48	president -28	presidential -30	private -16	pronoun -34	public -17	questions -28	quote -36	registered -14	republican -20	republicans -19	rice -11	rival -17	russia -12	salaried -23	sanders -22	second-degree -16	sen. -36	service -18	sexism -33	social -19	some -33	staff -8	state -65	states -20	step -9	subordinator -36	superdelegates -16	support -17	supporters -15	t0 -68	t1 -15	t2 -16	tax -12	terrorism -38	terrorists -34	texas -25	that -30	the -74	their -50	them -23	these -19	this -28	those -39	three -22	time -23	trump -47	trying -21	tuesday -24	two -33	u.s. -24	undocumented -25	union -14	up -27	us -17	using -25	v0 -46	v1 -16	v2 -20	verb-judging -55	verb-saying -68	verb-thinking -35	vermont -36	voters -26	wall -22	washington -19	what -28	which -13	white -13	who -12	whom -14	winning -15	women -20	word -65	workers -12	working -28	world -17	£ -23
end|once|	0 -44	adverb -27	again -27	determiner -28	it -19	pronoun -36	the -17	v0 -59	v1 -16	word -29
end|onto|	determiner -37	the -30	v0 -34
end|on|	 -26	. -43	0 7	1 -69	a -80	abortion -45	adverb -50	advertising -32	all -38	americans -38	an -49	april -29	auxiliary -22	behalf -41	benghazi -38	board -35	both -38	by -22	capital 44	capitol 19	cbs -31	clinton -52	coordinator -29	determiner -40	earth -27	election -25	facebook 24	financial -29	foreign -36	friday -72	guns -34	hand -28	her -59	his -79	how -26	immigration -56	israel -39	issues -39	it -47	its -11	jobs -44	july 15	march -33	monday -9	mr. -36	multiple 31	muslims -54	new -30	nov -34	obama -46	one -39	police 16	policy -31	preposition -51	president -43	pronoun -44	quote -26	saturday -58	social -42	some -39	stage -38	stop -43	subordinator -42	sunday 17	t0 -25	t1 -23	that -27	the -31	their -49	this -29	those 9	to -45	track -54	trade -42	trump -56	tuesday 6	tv -39	twitter 26	u.s. -40	v0 -14	v1 -61	v2 -39	verb-judging -25	verb-saying -65	verb-thinking -34	wall -46	wednesday 52	what -25	whether -33	which -30	women -29	word -35
end|oppose|	, 30	0 22	1 -35	about -16	and 30	as 27	end -53	for -26	from -28	in -50	of -33	on 9	t0 22	that -22	to -43	v0 -16	v1 -45
end|order|	, 6	by -45	for -28	how -21	in 7	month -25	of -51	t0 -40	that -36	to -61	v1 -35
end|order|according|	, -12	capital -29	coordinator -49	end 27	preposition -64	subordinator -41	that -16	word -22
end|order|according|,|	v0 -11	v1 -49	v2 7
end|order|according|capital|	v0 -29
end|order|according|coordinator|	0 -25	v0 -38	v2 -19
end|order|according|end|	v0 49	v1 19
end|order|according|preposition|	0 -54	v0 -40	v1 -23	v2 -27
end|order|according|subordinator|	v0 -39
end|order|according|word|	0 -18	v0 -20
end|order|apposed|(|	v0 -36	v1 18
end|order|apposed|	, -9	: 9	; 20	auxiliary -43	capital 21	coordinator -26	end 11	preposition -21	subordinator -48	that -81	verb-thinking -22	— -20
end|order|apposed|,|	0 25	1 -61	t0 -11	v0 -17	v1 -36	v2 -64
end|order|apposed|-|	0 -9	1 -24	v0 9	v1 -45
end|order|apposed|:|	v0 8
end|order|apposed|;|	v0 23
end|order|apposed|auxiliary|	v0 -32
end|order|apposed|capital|	0 27	t0 -32	v1 -22
end|order|apposed|coordinator|	0 -24	1 14	2 14	t0 -48	v0 -45	v1 -38	v2 -22
end|order|apposed|end|	0 -6	t1 -22	v0 20	v2 30
end|order|apposed|preposition|	0 -17	1 -60	t0 -87	t1 -24	v0 -28	v1 -36	v2 -33
end|order|apposed|subordinator|	1 -14	t0 -42	v0 -131	v1 -41	v2 -29
end|order|apposed|that|	0 -67	1 -16	v0 -55	v1 -21	v2 -23
end|order|apposed|verb-thinking|	0 -21	v0 -15
end|order|apposed|word|	1 -12	t0 -22	v1 -18
end|order|apposition|,|	0 -28	1 -32	v0 9	v2 -51
end|order|apposition|	; -27	auxiliary -25	capital -56	coordinator -41	end 16	preposition -24	that -43	word -36
end|order|apposition|capital|	v0 -47	v1 -13
end|order|apposition|coordinator|	0 9	v0 -61	v1 -30	v2 -23
end|order|apposition|end|	0 -6	t0 46	v0 10	v1 32	v2 -13
end|order|apposition|preposition|	0 7	t0 -60	v0 -114	v1 -35	v2 -34
end|order|apposition|subordinator|	0 10	v0 -8	v1 -35	v2 -28
end|order|apposition|that|	1 -13	v0 -36	v1 -30	v2 -26
end|order|apposition|word|	v0 -33	v1 -24
end|order|direct|	( -8	- 10	: -19	; 46	adverb -13	auxiliary -22	capital -31	determiner -60	preposition -18	subordinator -13	that -34	verb-thinking -54	word -51	— 11
end|order|direct|(|	0 -25	1 -42	v0 12	v2 -43
end|order|direct|,|	0 -6	1 -37	2 -6	t0 15	t1 8	t2 -30	v1 -15	v2 -14
end|order|direct|-|	0 21	1 -35	2 20	t0 24	v0 -7	v1 -27	v2 -8
end|order|direct|:|	0 -10	1 -31	v1 -25	v2 -38
end|order|direct|;|	0 33	t0 20	v0 15	v1 21
end|order|direct|adverb|	v0 -44
end|order|direct|auxiliary|	0 7	t0 -35	v0 -60	v1 -27	v2 -26
end|order|direct|capital|	0 -63	1 -41	t0 -12	v1 -39	v2 -44
end|order|direct|coordinator|	1 -36	2 -60	t0 8	t1 -40	t2 -32	v0 -11	v1 -22	v2 -59
end|order|direct|determiner|	v0 -38
end|order|direct|end|	1 -8	t0 15	t1 -7	v2 7
end|order|direct|preposition|	2 -62	t0 -13	t1 -61	t2 -48	v0 -11	v1 -52	v2 -50
end|order|direct|subordinator|	0 -31	1 -54	2 -39	t1 -6	t2 -36	v0 -8	v1 -29	v2 -11
end|order|direct|that|	0 -6	1 -44	2 -30	t0 -53	t1 -34	v0 -31	v1 -41	v2 -35
end|order|direct|verb-thinking|	0 -24	1 -21	v0 -38	v1 -19	v2 -12
end|order|direct|word|	0 -14	1 -35	2 -26	t0 -46	t1 -31	v0 -77	v1 -43	v2 -35
end|order|direct|–|	0 16	v0 -19
end|order|direct|—|	v0 10
end|order|inverted|	end -19	preposition -32
end|order|inverted|preposition|	v0 -20
end|order|noun|	, -10	- 29	: 15	auxiliary 27	capital -41	coordinator -34	end -19	preposition -105	subordinator -69	verb-saying -43	verb-thinking -22	word 7
end|order|noun|,|	0 27	v0 -28	v1 -21	v2 -36
end|order|noun|-|	v0 27
end|order|noun|:|	t0 28
end|order|noun|auxiliary|	0 -9	t0 12	v0 35
end|order|noun|capital|	v0 -35
end|order|noun|coordinator|	t0 -37	v0 -25	v1 -16
end|order|noun|end|	t0 6	v0 -15	v2 -30
end|order|noun|preposition|	0 -41	t0 -56	v0 -88	v1 -31	v2 -26
end|order|noun|subordinator|	t0 -26	v0 -57	v1 -18	v2 -15
end|order|noun|that|	v0 11
end|order|noun|verb-saying|	v0 -23	v1 -20
end|order|noun|word|	v0 16
end|order|relative|	, 16	- -23	: 16	auxiliary -30	capital -69	coordinator -13	end -24	subordinator 16	verb-judging -46	verb-saying -6	verb-thinking -30	word -71
end|order|relative|,|	0 7	1 8	v0 9	v1 -13	v2 -17
end|order|relative|-|	0 -19
end|order|relative|:|	v2 -31
end|order|relative|auxiliary|	v0 -37	v1 -38	v2 -31
end|order|relative|capital|	0 -34	t0 -21	v0 -54	v1 -23
end|order|relative|coordinator|	0 -11	1 -28	t1 -15	v1 -46	v2 -23
end|order|relative|end|	0 16	1 26	t1 10	v0 -13	v1 -22	v2 -23
end|order|relative|preposition|	2 -24	t0 -77	v0 -18	v1 -61	v2 -41
end|order|relative|subordinator|	0 27	t0 -45	v0 -8	v1 -31	v2 -36
end|order|relative|that|	0 10	1 -23	v0 -49	v1 -25	v2 -31
end|order|relative|verb-judging|	0 -23	v1 -22	v2 -21
end|order|relative|verb-saying|	0 8	v0 -38	v1 -30
end|order|relative|verb-thinking|	0 -15	v0 -15	v1 -20	v2 -15
end|order|relative|word|	0 -37	1 -26	v0 -41	v1 -26	v2 -27
end|order|shared|(|	0 18	v0 -50	v1 -38
end|order|shared|,|	1 8	t0 -20	t1 -44	v2 -8
end|order|shared|	- 7	: 10	; -34	auxiliary -53	capital -13	coordinator 23	end -11	preposition -21	subordinator -29	that -14	verb-thinking -30	word -35	— -24
end|order|shared|-|	0 -8	v1 25
end|order|shared|:|	0 6	v0 -12	v1 7
end|order|shared|;|	v0 -18
end|order|shared|auxiliary|	0 -37	v0 -27
end|order|shared|capital|	0 7	t0 -24	v0 -75	v1 -29
end|order|shared|coordinator|	0 10	1 -41	2 -18	t0 -33	t1 -17	v0 22	v1 -53	v2 -36
end|order|shared|end|	2 12	t0 6	t1 15	t2 31	v0 9	v1 -31	v2 -7
end|order|shared|preposition|	0 -7	1 -63	t0 -14	t1 -31	t2 -18	v0 -33	v1 -60	v2 -40
end|order|shared|subordinator|	1 -28	t0 -54	v0 -79	v1 -51	v2 -36
end|order|shared|that|	0 -10	1 -19	t0 -26	v0 -13	v1 -36	v2 -30
end|order|shared|verb-thinking|	v0 -25
end|order|shared|word|	0 -16	1 -16	t0 -33	v0 -57	v1 -28	v2 -26
end|order|shared|–|	0 -19	v0 18
end|order|shared|—|	0 -14	v0 -8
end|or|	, -34	0 -11	1 -16	a -31	capital -56	determiner -62	even -16	from -23	her -15	how -23	isis -21	less -12	part -13	party -13	preposition -44	subordinator -39	t0 -62	the -36	two -25	v0 -115	v1 -48	v2 -33	verb-judging 15	word -55
end|outline|	0 -58	and -34	end 25	in -23	of -20	v0 14
end|outside|	0 -27	capital -22	determiner -37	the -36	v0 -60	v1 -15	v2 -15	word -38
end|out|	, -36	. -38	0 -59	a -32	adverb -21	and -19	at -19	before -26	by -24	coordinator -24	determiner -59	for -19	his -19	in -31	of -62	on -29	preposition -79	stop -38	subordinator -38	t0 -50	that -35	the -49	to -37	v0 -80	v1 -22	v2 -19	word -40
end|over|	, -20	. -25	1 -30	a -41	and 14	capital -68	clinton -26	coordinator 14	determiner -51	her -35	his -53	kasich -21	mr. -21	preposition -43	sanders -32	stop -25	subordinator -22	t0 -81	the -25	their -26	time -23	to -27	trump -37	v0 -110	v1 -42	v2 -30
end|paint|	0 -33	as 9	of -26	v0 8
end|past|	, -44	. -26	0 -55	and -21	capital -21	coordinator -21	determiner -38	statements -27	stop -26	support -24	the -27	v0 -69	v1 -20	v2 -13	verb-judging -24	week -19	word -57
end|persuade|	0 -31	end -15	to -46
end|per|	0 -44	cent -45	v0 -45	v1 -21	word -55
end|plan|	, -20	0 -43	: 28	and -42	as -42	at -56	before -32	by -55	end 9	for -63	from -33	in -13	march -22	of -34	on -37	than -28	that -13	through -20	to -52	v0 -12	v1 24	v2 -29	with -31
end|pledge|	, 47	and 6	as -32	end -30	in -46	of -38	on -43	t0 8	that -24	to -40	v1 -50	with -23
end|point|	, -72	0 -41	1 7	: -16	after -39	against -13	and 6	as -37	at -46	before -27	by -58	end 37	for -50	from -29	in -78	june -18	november -18	of -54	on -52	since -27	than -34	that -80	to 23	v0 -10	v1 31	v2 27	who -28	with -46	year -18
end|portray|	0 -66	and -41	as -72	end 23	of -28	on -31	v0 6	who -36
end|posit|	end 25	to -29	v0 -23
end|post|	, -36	0 -27	1 12	and -44	end -23	in -41	of -39	on 36	t0 10	that -25	v0 -14	v2 21	with 17
end|praise|	, 31	0 12	and 29	as -22	at 24	end -24	for -61	in -15	of -47	on -60	t0 -23	than -28	that -40	to -62	v0 -20	v1 -19	v2 -23
end|predict|	, -32	0 -10	and -37	end 26	in -55	of -21	on -28	than -26	that -20	to -24	v0 -24	v1 -8
end|prefer|	, 35	0 20	end -34	t0 -7	to -45
end|preposition|$|	0 -53	1 -16	t0 -21	v0 -66	v1 -18	v2 -10	word -78
end|preposition|,|	0 -49	adverb -36	capital -23	coordinator -38	determiner -22	preposition -25	subordinator -15	v0 -47	v1 -29	verb-saying -28	word -39
end|preposition|0|	, -26	; 15	after -85	behind 10	capital -18	coordinator 8	end 74	late -44	preposition -26	source -54	subordinator -34	that -67	word -23
end|preposition|1|	, -48	after -47	behind -66	coordinator 9	preposition -46	that -56
end|preposition|2|	behind -28	next -57	preposition -33	that -26
end|preposition|adverb|	, -25	0 -30	1 -23	auxiliary -36	capital -24	coordinator -25	preposition -48	stop -38	subordinator -30	t0 -30	v0 -106	v1 -23	v2 -24	verb-judging -37	verb-saying -10	word -42
end|preposition|auxiliary|	0 -35	1 -10	adverb -31	auxiliary -26	coordinator -21	determiner -56	preposition -47	pronoun -25	quote -12	stop -28	subordinator -27	t0 -36	that -25	v0 -72	v1 -27	v2 -18	verb-judging -29	verb-saying -39	verb-thinking -23	word -73
end|preposition|capital|	' -36	( -37	) -29	, 13	- -35	0 -11	1 -85	2 -40	: -18	; -30	auxiliary -102	capital -26	coordinator -34	determiner -45	end -39	possessive -18	preposition -34	pronoun -26	quote -29	stop -20	subordinator -32	t0 -38	t1 -32	t2 -23	that -73	v0 -18	v1 -49	v2 -48	verb-judging 7	verb-saying -41	verb-thinking -19	word -30	— -27	’ -34
end|preposition|coordinator|	auxiliary -28	determiner -24	t0 -31	that -23	v0 -55	v1 -34	v2 -16	verb-saying -23	word -41
end|preposition|determiner|	$ -45	, 14	- -23	0 21	2 -39	adverb -10	auxiliary -37	capital -25	coordinator -38	determiner -15	preposition -11	quote -53	stop -63	subordinator -26	t0 -34	t1 -44	t2 -33	that -24	v0 -14	v1 -52	v2 -49	verb-judging -15	verb-thinking -78
end|preposition|preposition|	$ -30	auxiliary -35	capital -57	determiner 18	preposition -34	pronoun -26	t0 -65	v0 -18	v1 -34	v2 -21	verb-judging -29	verb-saying -28	word -102
end|preposition|pronoun|	, -48	0 -6	1 -36	; -9	adverb -27	auxiliary -50	coordinator -39	determiner -21	preposition -31	stop -12	subordinator -46	t0 -44	v0 -104	v1 -29	v2 -20	verb-judging -17	verb-saying -28	verb-thinking -23	word -41	— -12
end|preposition|quote|	, -21	0 6	1 -21	auxiliary -20	coordinator -29	determiner -28	end -27	preposition -34	stop -69	v0 -61	v1 -37	v2 -20	word 15
end|preposition|stop|	0 -38	capital -27	coordinator -27	determiner -37	end -54	pronoun -28	quote -35	t0 -25	v0 -73	v1 -32	v2 -20
end|preposition|subordinator|	adverb 14	auxiliary -26	capital -45	determiner -53	preposition -22	pronoun -23	t0 -25	v0 -106	v1 -33	v2 -15	word -42
end|preposition|t0|	, 16	- 28	after -26	auxiliary 15	behind -86	capital -14	coordinator -27	end 36	infinitive -56	late -58	next -10	preposition -12	subordinator -20	that -56	word -22	— -17
end|preposition|t1|	, 8	behind -25	coordinator -33	end -11	next -58	preposition -45	that -25	word -21
end|preposition|t2|	behind -37	coordinator -21	end 41	next -33	preposition -29	that -26
end|preposition|that|	, -28	0 -54	auxiliary -8	capital -18	preposition -30	stop -18	v0 -57	v1 -22	verb-saying -29	word -50
end|preposition|v0|	, 12	- -10	: 23	; 26	after -82	auxiliary -11	behind -12	capital -80	coordinator -24	end -33	infinitive -59	late -61	preposition -16	source -40	subordinator 9	that -64	verb-thinking -18	— -12
end|preposition|v1|	, -40	- -51	after -41	auxiliary -32	behind -41	capital -26	end -12	infinitive -23	late -43	next -54	preposition -46	source -23	subordinator -49	that -50	word -26
end|preposition|v2|	, -73	after -21	behind -52	capital -21	coordinator -31	end -10	infinitive -20	late -47	next -49	preposition -41	source -27	subordinator -24	that -42	word -28
end|preposition|verb-judging|	, -38	0 -68	1 -32	adverb -28	auxiliary -12	capital -75	coordinator -32	preposition -84	pronoun -49	stop -21	subordinator -45	t0 -49	that -34	v0 -9	v1 -36	v2 -30	verb-judging -24	verb-saying -27	word -22
end|preposition|verb-saying|	, -56	0 -39	1 -39	adverb -37	auxiliary -18	capital -47	coordinator -46	determiner -52	preposition -24	pronoun -48	stop -62	t0 -71	t1 -17	v0 -39	v1 -29	v2 -27	verb-judging -36	verb-saying -32	verb-thinking -34	word -27
end|preposition|verb-thinking|	, -29	0 -17	capital -26	coordinator -15	determiner -46	preposition -20	pronoun -33	stop -25	subordinator -33	t0 -17	that -36	v0 -81	v1 -38	v2 -28	verb-judging -17	word -54
end|preposition|word|	$ -43	% -51	' -36	( -31	- -45	0 -18	1 -16	2 -42	: 11	; -37	adverb 7	auxiliary -21	capital -64	coordinator -6	determiner -36	possessive -46	preposition -54	pronoun -79	quote -55	stop -15	subordinator -7	t1 -52	t2 -35	that -13	v0 -25	v1 -47	v2 -42	verb-judging -12	verb-saying -94	verb-thinking -70	word -28	— -47	’ -32
end|preposition|£|	v0 -32	word -35
end|present|	as -30
end|press|	, 18	0 -21	and -22	end 16	for -39	in -57	to -33	v0 28
end|promise|	0 -33	along -33	and -23	as -38	at -46	before -27	by -73	end 28	for -56	if -28	in -56	of -39	on -37	t0 -22	t1 -10	that -40	to -69	v0 7	v2 -15	with -42	year -30
end|pronoun|0|	; 25	auxiliary -57	coordinator 15	end 21	preposition 9	subordinator -18	that -45	verb-thinking -15	word -35
end|pronoun|1|	, -49	coordinator 7	end 17	preposition -48	subordinator -23
end|pronoun|t0|	, -30	coordinator -42	end 39	preposition -62	subordinator -41	that -16
end|pronoun|t1|	, -11	preposition -12
end|pronoun|v0|	( -13	, 11	- -27	: -11	; -11	adverb -22	auxiliary -35	capital -73	coordinator -27	end 21	preposition -61	subordinator -19	that -85	verb-thinking -16	word -53
end|pronoun|v1|	, -16	- -51	auxiliary -27	capital -25	coordinator -71	end -11	preposition -51	subordinator -50	that -32	word -30
end|pronoun|v2|	, -8	capital -14	coordinator -23	end -11	preposition -40	subordinator -36	that -24	word -17
end|proposal|	and -25	end 9	of -13	v0 -17
end|propose|	, 28	0 -8	1 -19	and 24	as -35	by -47	end -32	for -54	from -35	of -40	on -68	t0 -12	that -49	to -46	v0 13	v1 -41	v2 10	who -18
end|protest|	0 16	end -19	to -28	v0 -41
end|prove|	, -11	end 17	v1 -39	v2 34
end|question|	, -30	0 13	1 -42	about -27	and -17	as -25	at -51	because -38	by 21	for -34	from -27	of -41	on 8	out -15	past -22	so -14	t0 17	t1 -45	that -43	to -8	v0 -16	v1 -20	v2 -29	with -53
end|quote|	0 -21	end 35	v0 -10
end|rail|	0 10	for -42	in -28	of -29	t0 -6	to -52	v1 -33
end|raise|	end -28	in 11	of -29	to -41
end|rank|	0 -9	end 22
end|read|	0 9	end -7
end|reaffirm|	0 -28	end 27	v0 -6
end|realize|	end 32	v0 -15
end|reassure|	end 26
end|rebuke|	, -15	0 8	end 10	for -35
end|rebut|	, -16	0 -25	and -21	end 21	v1 -17
end|recall|	0 -27	and 9	as -27	at -33	by -52	end 25	for -28	from -31	in -59	of -28	on -29	that -20	to -56	v0 -19	v2 -6	when -50	with -38
end|reckon|	1 12	end 8
end|recognize|	, -11	0 -11	and -32	end -7	in -32	of -27	that -23	to -17	v0 -15	v1 10	v2 -27
end|recommend|	, -40	0 -9	1 -36	end 30	of -12	on -29	that -26	to -23	v0 -35
end|record|	, 14	0 -24	and -18	end -9	of -14	to -26	v0 26	v1 -45
end|recount|	end -12	v0 12
end|reference|	, 29	0 -20	and -27	as -32	end 11	from -20	in -14	of -27	to -34	v0 10
end|refer|	, 21	0 -9	about -26	and -20	at -26	in -34	of -31	on -28	t0 34	that -38	to -51	v1 -48
end|reflect|	0 -50	end 47	in -35	of -20	v0 18
end|refuse|	0 -36	and -49	end -9	for -41	in -40	of -24	or -27	t0 -11	that -31	to -43	v0 -6	v1 -21	v2 6	with -31
end|regard|	, 24	0 14	as -38	end -20	of -20	v1 -26
end|reiterate|	, -9	and -35	in -40	of -39	on 16	that -32	to -39	v0 -14	v1 -33	with -31
end|reject|	, 18	0 -9	and 16	for -28	from -34	in -29	of -40	that -61	to -34	v0 10	v1 -53	v2 17
end|remark|	0 26	end -18	in -28	v0 -19
end|remember|	, -51	0 -55	and -30	end 52	of -16	to -28
end|remind|	and -29	end 16	in -41	to -33	v0 -38	v1 6
end|repeat|	, 7	for -36	in -38	of -20	on -35	that -45	to -28	v0 10	v1 15
end|reply|	, -36	0 -25	by -23	end 51	for -19	in -23	to -20	v0 -34	v1 30
end|report|	, -9	0 -17	1 -34	; 27	about -21	and -63	as -31	at -52	by -40	down -25	during -35	end 24	for -33	from -32	in -21	of -35	on -10	out -22	since -29	than -32	that -29	to -59	v2 -13	who -32	with -51	year -13
end|repudiate|	0 7	end -24
end|request|	0 12	end -7	to 27
end|respond|	0 -18	for -69	in -33	into -17	of -37	on -49	t0 -35	that -49	to -52	v0 11	v1 6	with 17
end|rest|10-15|judging|	( -8	, 27	: 16	; 27	about -45	across -40	after -57	against -32	among -33	and 23	as -75	because -33	before -34	behind -23	by -28	down -29	during 7	for -102	from -71	if -30	into -42	of -79	off -37	on -33	or -41	out -27	over -9	past -34	sept -37	since -29	than -40	that -8	then -28	through -41	to -28	under -35	up -42	week -22	what -37	whether -21	which -32	who 6	year -10
end|rest|10-15|judging|,|	0 8	1 -64	2 15	t0 11	t1 -42	v0 14	v1 15	v2 9
end|rest|10-15|judging|:|	t0 11	v0 9
end|rest|10-15|judging|;|	v0 27
end|rest|10-15|judging|capital|	0 -39
end|rest|10-15|judging|coordinator|	t0 6	t1 -16	v1 -47	v2 -25
end|rest|10-15|judging|preposition|	0 -22	1 -50	2 -35	t1 -27	t2 -29	v1 -43	v2 -37
end|rest|10-15|judging|subordinator|	0 -35	1 -22	t0 -40	t1 -33	v0 -27	v1 -31	v2 -24
end|rest|10-15|judging|that|	0 8	1 -20	t0 -28	v0 -66	v1 -34
end|rest|10-15|judging|verb-judging|	0 -20
end|rest|10-15|judging|word|	0 7	v0 -32	v1 -23	v2 -21
end|rest|10-15|judging|—|	v0 -17
end|rest|10-15|none|	( -20	, -11	- -8	: 7	; 6	about -61	above -31	across -36	after -16	against -33	along -27	among -70	and -6	april -24	around -48	as -33	at 26	because -10	before -16	behind -46	below -30	between -52	beyond -26	but -36	despite 7	down -40	during -27	for -46	from -25	how -30	if 9	in -16	into -35	january -18	july -13	june -21	month -32	night -17	of -87	off -43	on -28	once -19	or -67	out -60	outside -34	over -66	past -19	per -23	saturday -47	so -43	sunday -23	than -72	that -56	through -45	thursday -30	to -61	toward -20	tuesday -25	under -46	unless -33	until -36	up -10	wednesday -26	week -28	what -19	when -39	while -55	who -24	with -8	within -41	without -45	year -24	– -43	— -32
end|rest|10-15|none|(|	v0 -31	v1 -50
end|rest|10-15|none|,|	0 -8	1 -9	2 -62	t0 -17	t1 21	v0 -17	v1 -27
end|rest|10-15|none|-|	0 -44	t0 15	v1 6
end|rest|10-15|none|:|	0 10	v0 10	v2 -29
end|rest|10-15|none|;|	v0 -11
end|rest|10-15|none|capital|	0 -45	t0 -28	v0 -57	v1 -16
end|rest|10-15|none|coordinator|	0 11	1 -31	2 -20	t0 -31	t1 -33	v0 -30	v1 -61	v2 -38
end|rest|10-15|none|preposition|	0 -14	2 -31	t0 -12	t1 -37	t2 -25	v0 -49	v1 -52	v2 -45
end|rest|10-15|none|subordinator|	0 -11	t0 -75	v0 -30	v1 -44	v2 -35
end|rest|10-15|none|that|	0 -60	t0 -19	v0 -54	v1 -19	v2 -13
end|rest|10-15|none|word|	0 -25	v0 -39	v1 -18	v2 -20
end|rest|10-15|none|—|	t0 -42	v0 -24
end|rest|10-15|saying|	( 17	, 22	- 19	: -22	; 40	about -49	across 11	after 37	against -45	along -25	among -42	and 19	april -23	around -26	as -37	at 6	because -56	before 9	behind -38	between -28	but 40	by -24	down -47	during 11	for -19	friday -33	how -42	if -33	into -42	july -24	march -25	monday -21	month -28	night -34	november -20	of -34	off -26	once -24	or -19	out -48	over -44	past -37	said 13	saturday -24	september -12	since -42	so -30	than -51	then -21	through 14	thursday 13	to -25	toward -29	under 8	up -59	wednesday -19	week -21	what -35	when 31	where -31	whether -40	which -38	while 12	with -27	within -25	without -40	year -24	– 21	— 6
end|rest|10-15|saying|(|	0 17
end|rest|10-15|saying|,|	1 -20	2 8	t0 -19	t1 20	v0 18	v1 24	v2 -24
end|rest|10-15|saying|-|	0 21	t0 22	v0 14	v1 -64
end|rest|10-15|saying|:|	v0 -39
end|rest|10-15|saying|;|	v0 41
end|rest|10-15|saying|capital|	1 -17	t0 11	v0 -59	v1 -14	v2 -16
end|rest|10-15|saying|coordinator|	0 12	2 13	t0 17	v0 18	v2 -37
end|rest|10-15|saying|preposition|	2 -18	t0 -51	t1 -36	v0 -6	v1 -44	v2 -47
end|rest|10-15|saying|subordinator|	1 -15	t0 -37	v0 33	v1 -40	v2 -43
end|rest|10-15|saying|that|	0 14	1 -24	v0 -77	v1 -30	v2 -30
end|rest|10-15|saying|verb-saying|	0 8	v0 -42	v1 -30
end|rest|10-15|saying|word|	0 7	1 -21	t0 -37	v0 -50	v1 -27	v2 -17
end|rest|10-15|saying|—|	v0 -16
end|rest|10-15|thinking|	, 8	- 6	: -13	; 13	about -18	across -29	after 6	against -18	and -13	as -62	at -47	because 10	before -27	between -20	but -7	down -24	for -66	from -68	how -17	if -32	in -47	into -25	like -49	monday -19	of -65	on -19	or -30	out -32	over -31	past -29	than -27	that -79	through -35	to -13	toward -22	up -27	week -12	what -33	whether -19	who -49	with 6	within -16	without -22	— 7
end|rest|10-15|thinking|,|	0 17	1 -48	t0 -6	v2 -38
end|rest|10-15|thinking|-|	1 -30
end|rest|10-15|thinking|:|	v0 -13
end|rest|10-15|thinking|capital|	v0 -47	v1 -21
end|rest|10-15|thinking|coordinator|	1 -29	t0 11	v0 -33	v1 -35	v2 -18
end|rest|10-15|thinking|preposition|	1 -56	t0 -69	v0 -147	v1 -41	v2 -31
end|rest|10-15|thinking|subordinator|	0 -24	1 -17	t0 15	v0 -83	v1 -26
end|rest|10-15|thinking|that|	0 -63	v0 -48	v1 -24	v2 -17
end|rest|10-15|thinking|verb-thinking|	0 -23	1 -20	v0 -33	v1 -28	v2 -19
end|rest|10-15|thinking|word|	0 -39	v0 -50	v1 -25	v2 -18
end|rest|10-15|thinking|—|	0 9
end|rest|10-15|verb|	( 19	- 14	: -7	; 20	about -70	above -39	across -47	against -51	along -33	among -48	april -45	are 13	around -28	as 14	at -43	august -20	before 6	behind -42	below -24	between -56	beyond -36	but 38	by 11	december -23	despite 14	down -40	during -36	evening -28	february -23	following -25	for -50	friday -26	from -57	have 9	how -68	if -76	in -10	into -53	is 18	january -25	july -31	june -18	march -27	may -32	monday -47	month -26	night -30	nor -23	november -18	october -23	of -96	off -45	on -16	once -43	or -25	out -53	outside -30	over -9	past -47	per -22	saturday 9	september -27	should -34	since -70	so -10	sunday -37	than -15	that -35	then -34	though -40	through -71	thursday -31	to -148	toward -34	tuesday 15	under -57	up -68	was 28	wednesday -27	week -29	weekend -24	were -28	what -55	when 8	whether -58	while 9	who -22	whom -28	whose -13	why -50	will -32	with -15	within -34	would 11	year -38	yet -37	– 15	— 8
end|rest|10-15|verb|(|	0 -20	v0 27	v1 14	v2 -27
end|rest|10-15|verb|,|	0 -10	2 -13	t0 18	t1 -19	v1 -38	v2 -8
end|rest|10-15|verb|-|	0 6	1 -25	2 19
end|rest|10-15|verb|:|	v1 -28
end|rest|10-15|verb|;|	0 7	v0 33	v2 -20
end|rest|10-15|verb|auxiliary|	1 -27	t0 23	t1 -27	v0 9	v1 -12	v2 -22
end|rest|10-15|verb|capital|	0 -14	1 -34	t0 -31	v0 -10	v1 -26
end|rest|10-15|verb|coordinator|	0 18	1 -66	2 -40	t1 -27	v1 -18	v2 -36
end|rest|10-15|verb|preposition|	0 -31	1 -9	2 -33	t0 -17	t1 -42	t2 -15	v0 -37	v1 -48	v2 -52
end|rest|10-15|verb|subordinator|	0 17	1 -41	2 -31	t1 8	v0 -13	v1 -10
end|rest|10-15|verb|that|	0 -15	1 -31	2 -28	t0 -39	t1 -30	v0 -21	v1 -38	v2 -37
end|rest|10-15|verb|word|	0 -18	1 -37	t0 -15	t1 -24	v0 6	v1 -33	v2 -37
end|rest|10-15|verb|–|	v0 9
end|rest|10-15|verb|—|	v0 12	v1 -11
end|rest|1|none|	end -94
end|rest|1|none|end|	0 11	1 -20	2 -28	t0 16	t1 -35	v0 -35	v1 -74	v2 -54
end|rest|2|none|:|	v0 24	v1 -35
end|rest|2|none|	; -16	end 11
end|rest|2|none|;|	0 -17	t0 15
end|rest|2|none|end|	0 -6	1 7	t2 12	v0 6	v1 6	v2 10
end|rest|3|none|	, -19	: -17	; -29	about -23	against -16	april -21	around -23	as -24	august -27	before -40	christmas -22	december -20	down -28	easter -36	evening -25	february -19	for -28	friday -31	in -41	january -38	july -36	june -29	march -31	monday 14	month -30	morning -17	night -27	november -29	october -28	off -23	on -43	out -41	over -25	past -26	saturday -36	september -29	since -19	so -45	sunday -27	then -22	thursday -38	to -48	today -29	tuesday -7	up -39	week -35	weekend -24	which -21	whom -19	year -37
end|rest|3|none|,|	v0 -25	v1 -52
end|rest|3|none|:|	v0 -7	v1 -17
end|rest|3|none|adverb|	v0 -30
end|rest|3|none|capital|	t0 -38	v0 -10	v1 -32	v2 -25
end|rest|3|none|coordinator|	v0 -34
end|rest|3|none|preposition|	0 -46	t0 -30	v0 -86	v1 -35	v2 -23
end|rest|3|none|subordinator|	0 -41	v0 -56	v1 -24
end|rest|3|none|that|	v0 6	v1 -31
end|rest|3|none|word|	0 -41	t0 -19	v0 -47	v1 -26	v2 -26
end|rest|3|thinking|	like -23
end|rest|3|thinking|verb-thinking|	v0 -19
end|rest|3|verb|	may -27
end|rest|4-5|judging|	about -16	and -9	by -12	for -33	in -40	into -15	of -26	that 13	to -54	what -22
end|rest|4-5|judging|coordinator|	0 -8
end|rest|4-5|judging|preposition|	0 -25	t0 -25	v0 -78	v1 -23	v2 -28
end|rest|4-5|judging|that|	v0 15
end|rest|4-5|judging|verb-judging|	v1 -20
end|rest|4-5|none|	( -18	, -53	- -23	: -30	about -57	across -47	after 16	against -38	among -41	and -89	april 12	around -35	as -29	at -56	because -49	before -73	behind -40	between -39	beyond -20	but -55	by -111	dec -25	down -32	during -49	following -37	friday 14	from -12	if -27	in -24	into -46	july -21	june -27	march -34	monday -44	near -27	night -29	nov -19	november -27	october -15	of -84	off -32	on 7	or -46	out -41	outside -26	over -6	past -28	per -35	since -57	so -40	than -18	that -65	then -17	thursday -29	to -56	toward -25	tuesday -34	under -49	until -50	up -37	what -17	while -30	who -18	with -63	within -48	without 7	year -29	yet -23
end|rest|4-5|none|,|	1 13	t0 9	v0 -62	v1 -76	v2 -67
end|rest|4-5|none|-|	v0 -34
end|rest|4-5|none|:|	0 -24	v0 -9
end|rest|4-5|none|capital|	0 8	v0 -8	v1 -29	v2 -33
end|rest|4-5|none|coordinator|	0 -99	1 -29	2 -24	t0 -61	t2 -19	v0 -47	v1 -50	v2 -32
end|rest|4-5|none|preposition|	0 7	1 -64	2 -29	t0 -131	t1 -33	t2 -28	v0 -34	v1 -46	v2 -39
end|rest|4-5|none|subordinator|	0 8	1 -16	t0 -9	v0 -58	v1 -49	v2 -31
end|rest|4-5|none|that|	0 -39	t0 -10	v0 -57	v1 -25
end|rest|4-5|none|word|	0 -24	v0 -43	v1 -17
end|rest|4-5|saying|	, 39	about -19	and -34	as -27	by -36	for -43	in -9	of -44	on -35	that -38	to -49	with -37
end|rest|4-5|saying|,|	0 34	1 -39	v0 31
end|rest|4-5|saying|coordinator|	0 -29	v1 -35
end|rest|4-5|saying|preposition|	0 -24	t0 -38	v0 -118	v1 -30	v2 -17
end|rest|4-5|saying|subordinator|	v0 -43
end|rest|4-5|saying|that|	v0 -21
end|rest|4-5|saying|word|	v0 -29
end|rest|4-5|thinking|	and -25	for -20	into -17	like -36	of -23	than -24	that -33	to -33
end|rest|4-5|thinking|coordinator|	v1 -29
end|rest|4-5|thinking|preposition|	0 -24	v0 -60	v1 -20
end|rest|4-5|thinking|subordinator|	v0 -22
end|rest|4-5|thinking|verb-thinking|	t0 -18	v0 -25
end|rest|4-5|verb|	, -7	and -19	as -47	before -43	but 14	by -38	for -30	from -27	if -35	in -28	may -43	of -30	on -27	than -46	that -42	to -55	what -26	whether -24	who -29
end|rest|4-5|verb|,|	v0 -20	v1 13	v2 -31
end|rest|4-5|verb|coordinator|	v0 -7	v1 -18	v2 -25
end|rest|4-5|verb|preposition|	0 -25	v0 -13	v1 -36	v2 -16
end|rest|4-5|verb|subordinator|	0 -41	v0 -79	v1 -31	v2 -15
end|rest|4-5|verb|that|	0 -30	v0 -32
end|rest|4-5|verb|word|	v0 -25	v1 -20
end|rest|6-9|judging|	, -26	after -17	against -28	as 17	at -45	before -33	but -32	by -44	down -26	for -49	from -43	in -68	of -52	on -43	or -17	that -60	to -11	under 20	what -24	when -26	which -18	who -45	with -30
end|rest|6-9|judging|,|	0 -19	1 -28	t0 -21	v0 8	v1 -74	v2 -49
end|rest|6-9|judging|coordinator|	v0 -25	v1 -46
end|rest|6-9|judging|preposition|	0 -47	1 -21	t0 -36	v0 8	v1 -30	v2 -21
end|rest|6-9|judging|subordinator|	0 -6	t0 -30	v0 10	v1 -28
end|rest|6-9|judging|that|	v0 -55	v2 -21
end|rest|6-9|judging|word|	v0 -30
end|rest|6-9|none|	( -35	, -38	- -19	: -60	about -51	across -41	after -19	against -57	along -26	among -48	and -37	as -29	at -40	because -68	before 17	behind -39	between -47	beyond -30	but -14	despite 35	down -53	during 9	february -20	following -49	for -64	friday -29	from -102	how -22	if -52	in -27	inside -36	into -51	march -15	monday 6	month -26	near -26	night -15	november -20	of -79	off -42	on -7	once -15	onto -29	or -11	out -62	outside -27	over -74	past -41	per -29	since -37	so -29	than -89	that -64	thursday -42	to -17	toward -31	tuesday -44	under -55	until -34	up -59	via 14	week -19	what -17	when -57	whether -19	which -30	while 14	who 9	within -25	without -47	year -23	– -40	— -39
end|rest|6-9|none|(|	0 7	v0 -37
end|rest|6-9|none|,|	0 -13	1 -14	2 -27	t1 -35	v0 -25	v1 -57	v2 -90
end|rest|6-9|none|-|	0 -6	v0 -44	v1 8
end|rest|6-9|none|:|	v0 -43
end|rest|6-9|none|capital|	t0 -23	v0 -68	v1 -23	v2 -17
end|rest|6-9|none|coordinator|	0 12	1 -28	2 -26	t0 -86	t1 -19	t2 -16	v0 -93	v1 -59	v2 -23
end|rest|6-9|none|preposition|	1 -69	2 -31	t0 -15	t1 -31	t2 -17	v0 -18	v1 -45	v2 -42
end|rest|6-9|none|subordinator|	0 11	1 -28	t1 -32	v0 -45	v1 -58	v2 -47
end|rest|6-9|none|that|	0 -44	v0 -47	v1 -22	v2 -22
end|rest|6-9|none|word|	0 9	t0 -20	v0 -35	v1 -14	v2 -15
end|rest|6-9|none|—|	0 -37	t0 -33	v0 -28
end|rest|6-9|saying|	, -10	: 51	; 8	about -36	after -51	against -25	and -17	as 15	at -56	because 16	before -34	but 8	by -35	during 11	for -10	from -37	in -6	into -40	of -46	on -12	or -14	over 11	than 9	that -54	thursday -37	to -32	up -28	what -25	when -48	which -25	while -26	who -40	with -58	within -28
end|rest|6-9|saying|,|	0 -21	t0 -24	v0 18	v1 -75	v2 14
end|rest|6-9|saying|-|	v0 15
end|rest|6-9|saying|:|	v0 37
end|rest|6-9|saying|capital|	0 -32
end|rest|6-9|saying|coordinator|	0 -11	t0 14	v0 -15	v1 -42	v2 -21
end|rest|6-9|saying|preposition|	1 -43	t0 -65	t1 -24	v0 -62	v1 -27	v2 -31
end|rest|6-9|saying|subordinator|	0 -8	v0 -24	v1 -32
end|rest|6-9|saying|that|	0 -38	v0 -33	v1 -19	v2 -17
end|rest|6-9|saying|verb-saying|	v1 -18
end|rest|6-9|saying|word|	0 -30	v0 -24	v1 -20
end|rest|6-9|thinking|	, -15	and -68	as -26	before -23	but -30	for -36	from -26	in -46	like -32	of -37	on -39	out -15	than -24	that -42	to -11	what -21	when -34	who -47
end|rest|6-9|thinking|,|	0 9	v0 -26	v1 7	v2 -47
end|rest|6-9|thinking|coordinator|	0 -39	v0 -65	v1 -34	v2 -19
end|rest|6-9|thinking|preposition|	1 -30	t0 -41	v0 -99	v1 -30	v2 -15
end|rest|6-9|thinking|subordinator|	0 -25	v0 -64	v1 -15
end|rest|6-9|thinking|that|	v0 -42	v2 -24
end|rest|6-9|thinking|verb-thinking|	v0 -24
end|rest|6-9|thinking|word|	0 -39	v0 -21
end|rest|6-9|verb|	, -28	about -21	after -9	against -24	and -39	as -86	at -50	because -79	before -9	behind -16	but -38	for -74	from -51	how -45	if -70	in -59	into -13	is -10	may -22	month -14	november -16	of -54	off -22	on -62	once -36	or -43	out -25	over -22	past -15	since 6	so -23	sunday -19	than -50	that -83	then -31	though -22	to -74	under -20	unless -30	until -42	up -32	week -22	weekend -16	what -48	when -54	where -48	whether -36	which -30	while -50	who -64	whom -17	why -26	with -64	without -29	year -22	yet -18	– 7	— 37
end|rest|6-9|verb|,|	0 17	1 -18	2 -37	t0 11	v0 -28	v1 -58	v2 -71
end|rest|6-9|verb|-|	0 29	v0 -18	v1 -29
end|rest|6-9|verb|;|	0 25
end|rest|6-9|verb|auxiliary|	0 -10	v0 -46	v1 -23	v2 -26
end|rest|6-9|verb|capital|	0 -25	v0 -38	v1 -21
end|rest|6-9|verb|coordinator|	0 -64	t0 -45	v0 -29	v1 -44	v2 -28
end|rest|6-9|verb|preposition|	0 -72	1 -50	2 -19	t0 -70	t1 -13	v0 -113	v1 -38	v2 -27
end|rest|6-9|verb|subordinator|	0 -46	1 -22	t0 -67	v0 -79	v1 -37	v2 -36
end|rest|6-9|verb|that|	0 -89	1 -20	t0 -19	v0 -59	v1 -30	v2 -26
end|rest|6-9|verb|word|	0 -57	1 -23	v0 -43	v1 -29	v2 -29
end|rest|6-9|verb|—|	v0 36
end|retweet|	end 21	v0 21
end|reveal|	, -21	0 -45	and -37	as -44	by -63	end 21	for -37	in -36	of -32	to -53	v1 -39	v2 41
end|rule|	0 -15	end 31	of -26	on -37	that -23	to -34	v0 -24
end|saturday|	, 17	. -36	0 14	possessive -21	preposition -40	stop -36	to -26	v0 -61	v1 -28	word -24	’s -21
end|say|	, -9	- 9	0 -64	2 11	: -17	; 15	about -49	across -33	after -13	against -51	along -22	among -40	and -52	april -51	as -22	at -142	august -40	because -149	before -95	behind -31	below -30	between -47	beyond -32	but -46	by -156	christmas -27	december -26	despite -59	down -40	during -86	end 64	evening -21	february -21	following -37	for -97	friday -32	from -90	how -53	if -70	in -43	into -55	january -31	july -15	june -21	like -32	march -26	may -54	monday -50	month -25	morning -24	near -34	night -28	nor -31	november -29	october -15	of -49	off -45	on -73	once -41	or -55	out -61	outside -48	over -71	past -43	per -34	saturday -38	sept -12	september -18	since -78	so -61	sunday -37	t1 6	than -11	that -41	then -25	though -29	through -75	thursday -36	to -64	today -17	toward -55	tuesday -38	under -54	until -66	up -56	v2 11	was -36	wednesday -33	week -42	weekend -24	what -56	when -137	where -36	whether -57	which -42	who -48	whom -21	whose -33	why -27	with -137	within -61	without -47	year -21	yet -43	– 9	— 22
end|seek|	, 15	0 8	about -23	and -27	as -6	at -23	by -56	end 9	for -28	from -47	in -62	into -32	of -58	on -62	t0 15	that -55	to -56	v0 -25	v1 -34	v2 6	who -27	with 12
end|see|	, 22	- 28	0 -46	about -25	against -26	and -66	as -110	at -29	end 34	for -66	from -43	in -68	into -15	of -42	on -49	t0 -8	than -38	that -64	to -84	up -16	v0 23	v1 -8	v2 -6	who -44	with -61
end|september|	. -29	0 -34	1 -13	preposition -17	stop -29	that -19	v0 -17
end|sept|	. -40	0 -33	stop -40	v0 -23
end|shares|false|	, 32	coordinator -30	v0 -20	v1 -43
end|shares|no-verb|	0 -15	1 -106	2 -22	coordinator -48	end -18	t1 -28	t2 -37	v0 -24	v1 -38	v2 -45
end|shares|none|	- 15	0 9	1 -22	2 -12	adverb -21	auxiliary -12	capital -21	determiner -27	preposition -15	subordinator -10	that -29	v1 -28	v2 -22	verb-judging -54	verb-saying -33	verb-thinking -73	word -44	— 7
end|shares|other|	, 17	0 57	1 -25	coordinator 22	t0 -9	v0 8	v1 -96	v2 -61
end|shares|true|	, 6	0 41	coordinator 49	t0 42	v0 8	v2 -44
end|shoot|	v0 -6
end|should|	word -34
end|show|	( -37	, 6	0 -37	1 -54	2 -16	about -23	after -41	against -16	and -86	as -56	at -40	because -34	before -29	behind -23	between -27	by -69	during -32	end 34	for -53	from -38	in -44	may -30	november -19	of -50	on -70	or -28	out -18	over -49	saturday -22	since -26	t1 16	than -48	that -43	to -71	under -24	up -30	v1 12	which -16	while -43	who -17	with -110
end|shrug|	, 27	0 -7	end -33	v1 -36
end|signal|	, 14	0 -23	end -12	v0 14	v1 -10
end|sign|	, 6	0 11	and -34	end -39	for -26	in -43	of -19	that 18	to -33	v0 -20	v1 -46
end|since|	. -19	0 -16	2021 -22	capital -43	coordinator -21	determiner -23	he 6	his -37	its -27	january -29	june -18	stop -19	t0 -23	the -9	then -21	v0 -29	v1 -31	v2 -27	word -60
end|slam|	and -14	end -12	for 8	in 10	of -28	that -33	to -39	v0 -24
end|source|source|0|	false -17
end|source|source|v0|	false -46	true 49
end|source|source|v1|	false -59	true 19
end|source|source|v2|	false -7
end|so|	, -24	. -44	0 -7	adverb -48	as -28	determiner -39	far -48	fondly -17	in -17	many -35	much 13	preposition -37	pronoun -20	stop -44	subordinator -33	t0 -32	that -30	v0 -81	v1 -32	v2 -24	word -8
end|speak|	, -17	1 -35	and -9	as -24	end 14	for -27	of -43	that -37	to -33	v0 -33	v1 6	v2 9
end|speculate|	0 -33	end 8	to -32	v0 22
end|state|	, 14	and 23	at -34	end -23	for -27	in -43	of -30	to -47	v1 -11	v2 -15
end|stress|	and -40	end 12	in -30
end|submit|	end -27
end|subordinator|$|	v0 -33	word -39
end|subordinator|,|	preposition -28	subordinator -16	v0 -52	v2 -13
end|subordinator|0|	after -47	capital -35	coordinator -31	end -18	late -52	next 12	subordinator 6	that -40	word -33
end|subordinator|1|	, -44	behind -19	next -53	subordinator -21	that -27
end|subordinator|2|	next -47
end|subordinator|adverb|	0 17	auxiliary -6	determiner -30	preposition -41	stop 8	subordinator -55	t0 -64	v0 -78	v1 -35	v2 -19	verb-saying -29	word -29
end|subordinator|auxiliary|	0 -35	auxiliary -25	stop -30	v0 6	v1 -28	v2 -27	verb-saying 21	word -49
end|subordinator|capital|	, -52	0 -30	1 -24	auxiliary 18	capital 15	coordinator -54	possessive -32	preposition -40	stop -36	t0 31	v0 -15	v1 -76	v2 8	verb-saying -12	verb-thinking -32	word -7
end|subordinator|coordinator|	v0 -25
end|subordinator|determiner|	$ -24	0 -30	1 -34	2 -25	adverb -59	auxiliary -24	capital -33	determiner -65	quote -37	stop -39	subordinator -33	t0 -13	t1 -37	v0 -26	v1 -55	v2 -58	verb-saying -59	verb-thinking -30	word -21
end|subordinator|preposition|	0 -10	capital -48	determiner -31	preposition -28	pronoun 7	t0 -37	v0 -8	v1 -39	v2 -24	verb-saying -31	word -10
end|subordinator|pronoun|	0 25	1 -36	adverb -10	coordinator -42	possessive -53	quote -31	t0 -45	t1 -24	v1 -7	v2 -59	verb-judging -56	verb-thinking -14
end|subordinator|quote|	1 -18	end -22	stop -36	v0 -52	v1 -24	v2 -14
end|subordinator|stop|	0 -27	determiner -24	end -45	quote -20	v0 -50	v1 -15
end|subordinator|subordinator|	adverb -29	determiner -18	pronoun -29	v0 -28	v1 -21
end|subordinator|t0|	, 8	end 26	infinitive -26	next -17	preposition -47	that -22
end|subordinator|that|	auxiliary -23	v0 10	v2 -12
end|subordinator|v0|	( -31	, -36	- 15	: 21	after -66	capital -37	coordinator -37	end 26	infinitive -34	late -6	next -11	preposition -60	source -39	subordinator -20	that -32	verb-thinking -17	word -29
end|subordinator|v1|	, -99	after -39	behind -49	capital -17	coordinator 9	late -31	next -27	preposition -43	subordinator -32	that -57	word -11
end|subordinator|v2|	, -74	behind -44	capital -17	coordinator -43	end 37	late -39	preposition -42	subordinator -37	that -59
end|subordinator|verb-judging|	capital 13	determiner -30	preposition -40	v0 -50	v1 -28	word -30
end|subordinator|verb-saying|	determiner -30	preposition 22	pronoun -35	t0 -36	v0 -12	word -43
end|subordinator|verb-thinking|	preposition -33	v0 -32	v1 -22	word -24
end|subordinator|word|	% -28	1 -30	2 -22	adverb -49	auxiliary -57	capital 23	coordinator -15	determiner -16	preposition -54	pronoun -35	stop -92	subordinator -7	t0 -15	t1 -38	v0 -42	v1 -54	v2 -48	verb-thinking -42	word -16
end|suggestion|	, -12	0 -29	because -38	end -28	in -22	v0 -6	v1 6
end|suggest|	- 23	0 -11	1 17	about -17	against -22	and -63	around -31	as -53	at -38	because 6	by -48	for -54	from -43	if -30	in -80	into -27	like -21	may -39	of -32	off -23	on -45	or -28	out -18	over -24	so -31	than -41	that -60	to -87	v1 -29	what -11	who -31	with -67	year -21
end|sunday|	, -30	. -27	0 -31	night -21	possessive -12	preposition -20	stop -27	t0 -24	v0 -55	v1 -16	word -45
end|support|	, -15	- 26	0 22	2 13	after -15	and 18	as -30	at -30	by -7	end -29	from -25	in 8	of -42	on -10	or 15	since 16	t0 -16	than -21	that -45	to -8	v0 -21	v1 -8	v2 -27	with -29	— 9
end|suspect|	0 13	end 19	of -16	v0 -23
end|swear|	end 22	v0 -21
end|talk|	, -16	0 12	: -35	about -22	across -27	and -18	as -31	at 27	for 19	how -27	in -12	of -40	on -11	over -17	that -32	to -53	v0 -22	v1 -32	v2 -10	who -33
end|tell|	( 7	0 -19	1 -34	about -26	after -55	against -22	and -66	as -51	at -84	because -34	before -37	between -23	by -59	down -24	end 21	for -60	friday -21	from -31	if -23	in -82	into -19	january -22	may -23	monday -22	month -21	of -28	off -14	on -89	or -32	out -25	over -35	since -38	t0 -6	than -44	through -41	thursday -25	to -68	tuesday -28	until -28	up -29	v1 -14	v2 9	week -24	what -15	when -37	where -27	whether -23	which -15	who -30	with -61	within -25	without -29	year -18
end|testify|	end 38	to -17	v0 -18
end|thank|	, -29	and 27	for -35	in -34	v0 -20
end|than|	$ -72	0 -14	1 -33	100 -29	2 -16	50 -23	60 -21	a -57	adverb -40	an -28	any -29	auxiliary -29	capital -54	clinton -47	determiner -23	giving -12	half -28	he -11	her -27	his 12	in -61	it -32	its -34	most -34	mr. -26	on 21	preposition 8	pronoun -30	republican -17	subordinator 11	t0 -45	t1 -21	the -62	their -25	they -29	to -32	trump -28	v0 -39	v1 -36	v2 -22	verb-judging -31	verb-saying -32	was -25	word -83
end|that|	 -46	's -32	, -54	1 -45	2 -33	a -41	adverb -60	all -27	allows -27	an -43	any -26	as -28	before -23	began -34	beijing -18	both -16	can -34	candidates -31	capital -34	carson -37	clinton -33	could -55	cruz -27	democrats -24	determiner -27	exist -30	federal -30	had -42	has -60	have -50	her -24	hillary -27	his -42	i -18	if -12	in -31	included -27	is 10	it -58	killed -25	led -32	left -26	level -31	made -17	manafort -21	many -25	may -28	members -10	mexico -23	most -23	mr. -56	mrs. -21	ms. -26	night -14	no -31	nobody -25	none -11	obama -37	of -33	one -28	possessive -41	preposition -43	president -40	pronoun -17	quote -46	rubio -39	said -22	sanders -40	she -73	showed -28	some -50	subordinator -41	support -25	t0 -59	t1 -35	the -15	their -27	there -37	they -40	to -15	trump -41	two -21	v0 -15	v1 -47	v2 -43	verb-saying -73	verb-thinking -47	voters -24	way -33	were -51	with -32	word -51	would -93	’s -26
end|that|,|	0 -24	preposition -23	subordinator -18	v0 -31
end|that|0|	( -30	, -25	- -15	after -28	auxiliary -22	capital -39	coordinator -71	end -10	next -12	preposition -66	subordinator -44	that -66	verb-thinking -15	word -42	— 26
end|that|1|	, -25	behind -23	capital -28	coordinator -38	end -17	next -40	preposition -76	subordinator -23	that -29
end|that|2|	, -29	coordinator 11	next -30	preposition -26
end|that|adverb|	0 -37	auxiliary -34	v0 -51	v1 -25	v2 -18	word -45
end|that|auxiliary|	0 14	1 -27	adverb -70	auxiliary -50	capital -18	determiner -31	preposition -34	t0 -35	v0 -108	v1 -43	v2 -21	verb-judging -27	verb-saying 10	verb-thinking -38
end|that|capital|	, -19	0 -12	1 -16	auxiliary -68	capital -7	possessive -38	t0 -26	v0 -84	v1 -29	v2 -23	verb-judging -42	verb-saying -39	verb-thinking -28	word -68
end|that|determiner|	0 -7	1 -14	auxiliary -19	capital -61	determiner -33	preposition -55	stop -18	t0 -24	t1 -24	v0 -93	v1 -32	v2 -36	verb-judging -16	verb-saying -43	word -16
end|that|judging|0|	false -14	true 27
end|that|judging|1|	false -17
end|that|judging|v0|	false -45	true 64
end|that|judging|v1|	false -65	true 22
end|that|judging|v2|	false -53	true 16
end|that|other|v0|	true -16
end|that|other|v1|	false -35
end|that|other|v2|	false -51	true -22
end|that|possessive|	0 -38
end|that|preposition|	0 -30	capital -26	determiner -33	v0 -51	v1 -16	word -32
end|that|pronoun|	0 -24	1 -26	adverb -33	auxiliary -100	coordinator -33	possessive -49	quote -30	t0 -25	v1 -26	v2 -36	verb-judging -55	verb-thinking -47
end|that|quote|	auxiliary -20	stop -22	v0 -42	v1 -15
end|that|saying|0|	false -60
end|that|saying|1|	false -40	true -8
end|that|saying|2|	false 15
end|that|saying|t0|	false -64	true 24
end|that|saying|t1|	false -44
end|that|saying|t2|	false -26
end|that|saying|v0|	true 10
end|that|saying|v1|	false -24
end|that|saying|v2|	false -21	true 21
end|that|stop|	end 8	pronoun -37	v0 9	v1 -34
end|that|subordinator|	0 -30	determiner -32	pronoun -31	stop -26	v0 -45	v1 -13	word -18
end|that|t0|	, -35	coordinator -30	end 17	next -54	preposition -49	subordinator -22	word -18
end|that|t1|	, -41	next -35	preposition -22
end|that|thinking|0|	false -9	true -11
end|that|thinking|1|	false -40
end|that|thinking|v0|	false -37	true 35
end|that|thinking|v1|	false -25	true 35
end|that|thinking|v2|	false -70	true -9
end|that|v0|	( 11	, -9	- 13	: 23	; 26	after -36	auxiliary 20	behind -79	capital -84	coordinator -15	end 17	late -47	next -17	preposition -59	subordinator -41	that -17	verb-saying -34	verb-thinking -19	word -16	— 7
end|that|v1|	( 10	: -40	after -24	behind -18	capital -34	coordinator -64	end 29	late -11	next -44	preposition -51	subordinator -55	that -39	verb-saying -24	verb-thinking -21	word -32
end|that|v2|	( -24	, -11	; -7	behind -26	capital -28	coordinator -43	end 13	next -34	preposition -41	subordinator -62	that -47	word -32
end|that|verb-judging|	0 -70	determiner -51	preposition -37	v0 9	v1 -24	v2 -18	word 9
end|that|verb-saying|	0 -47	1 -25	auxiliary -21	capital -19	determiner -35	stop -20	v0 -36	v1 -23	v2 -17	word -25
end|that|verb-thinking|	0 -41	capital -30	pronoun -33	v0 -25
end|that|word|	, -44	0 -31	1 -32	2 -26	adverb -27	auxiliary -59	capital -49	coordinator -35	determiner -72	preposition -74	pronoun -42	stop -42	subordinator -45	t0 -27	t1 -20	v0 -77	v1 -29	v2 -29	verb-judging -49	verb-saying -24	verb-thinking -39	word -17
end|then|	. -22	auxiliary -21	denounced -14	stop -22	v0 -51	v1 -26	v2 -21	verb-judging -28	word -26
end|think|	, -7	0 -14	1 7	: 23	about -20	and -67	as -44	at -30	by -61	end 11	for -47	from -32	in -7	into -29	of -34	on -45	or -19	t0 -28	than -17	that 11	to -60	up -24	v1 -6	who -24	with -60
end|though|	1 -16	determiner -35	he -23	it -15	pronoun -33	the -29	v0 -39	v1 -37
end|threaten|	, 32	down -32	for -26	from -31	in -51	of -12	on -29	over -40	to -37	unless -34	up -22	v0 13	v1 -51
end|through|	capital -58	determiner 9	its -34	their -40	v0 10	v1 -49	v2 -36
end|thursday|	, 13	. -38	0 -35	night 8	preposition -27	stop -38	t0 7	v0 -7	v1 -17	word 8
end|today|	. -29	stop -29	v0 -29
end|tout|	and -37	as -33	end -15	in 15	of -27	that -22	to -56	with -25
end|toward|	0 -46	capital -41	clinton -20	determiner -41	the -31	v0 -65	v1 -20	word -33
end|to|	 -47	$ -36	, -31	. -17	0 -40	1 -61	14 -25	17 -27	18 -23	19 -25	2 -27	30 -29	40 -26	44 -29	a -41	abortion -20	accept -35	accomplish -30	acknowledge -31	act -42	add -31	address -30	admit -31	adverb -68	affirm -29	all 11	allow -29	an -61	announce -16	another -33	answer -20	any -36	apologize -20	appeal -34	appear -29	approve -17	ask 6	assist -24	at -17	attack -28	attacks -28	attend -30	attract -24	auxiliary -80	avoid 10	back -32	ban -55	be -66	bear -34	become -38	begin -28	believe -25	blame -41	block -34	boost -29	both -34	boycott -30	break -30	bring -44	broker -19	build -37	buy -11	call -33	campaign -36	capital -42	carry -27	challenge -34	change -45	charity -25	china -31	choose -45	circumvent -25	citizenship -31	claim -21	clinch -16	clinton -57	close -37	collect -22	combat -37	come -34	comment -26	compare -28	compete -33	congress -33	congressional -30	connect -25	consider -41	continue -36	coordinate -22	count -29	counter -18	cover -26	crack -26	create -28	criticize -19	cut -26	date -25	deal -42	debate -24	decide -21	defeat -49	defend -32	deliver -33	democratic -24	democrats -23	describe -39	determine -30	determiner -11	disavow -33	discuss -37	do -47	draft -29	drift -20	drink -31	drive -15	drop -22	education -23	election -28	embrace -34	encourage -18	end -40	endorse -35	engage -23	ensure -36	enter -38	europe -19	examine -21	expand -43	explain -41	extend -16	fall -28	fight -49	file -22	fill -37	finance -23	find -51	finish -27	fix -32	focus -27	follow -29	foreign -22	former -26	fulfill -24	fund -31	gain -37	get -59	give -43	go -45	goldman -28	gun -31	handle -26	have -43	hear -37	help 14	her -56	him -59	hold -33	hurt -28	increase -28	influence -23	intervene -35	invest -25	investigate -31	israel -25	it -33	its -51	join -34	keep -54	kill -39	know -46	lay -28	lead -33	learn -23	leave -49	let -15	level -18	leverage -27	lie -19	link -19	live -24	look -23	lose -35	lure -25	make -73	making -33	manage -20	mark -20	match -27	mean -27	meet -48	mexico -19	more -43	move -30	mr. -22	new -28	obama -27	offer -35	one -43	open -50	organize -24	other -32	oversee -19	party -14	pass -36	pay -52	persuade -31	pick -24	place -34	play -42	power -22	preposition -35	press -31	pressure -29	prevent -36	proceed -17	process -21	project -30	pronoun 9	prosecute -28	protect -47	prove -26	provide -37	pull -23	punish -32	pursue -37	push -28	put -26	question -27	quit -31	quote -47	raise -53	rally -28	reach -28	read -36	realize -15	rebuild -38	receive -28	recognize -31	recommend -28	reform -21	release -54	remain -34	reopen -24	repay -35	repeal -49	replace -37	reporters -26	republicans 19	resign -42	respond -26	restore -19	retain -40	return -37	review -37	rise -31	run -44	russia -24	sanders -40	save -32	say -32	secure -37	see -60	seek -26	sell -16	send -42	serve -53	share 15	show -38	shut -11	sign -36	some 13	speak -43	special -19	spend -55	stand -33	states -17	stay -32	stem -21	step -32	stop -52	strengthen -30	study -26	subordinator -46	succeed -22	sue -25	support -80	supporters -20	swing -33	switch 22	t0 -95	t1 -30	t2 -18	take 8	talk -46	talks -25	target -19	tell -41	temporarily -41	that -37	the -26	their -56	them -20	this -40	those -20	thwart -22	tie -17	tighten -34	travel -17	treat -34	trump -64	try 15	turn -44	two -38	understand -19	undocumented -23	unify -28	unite -32	use -46	v0 -23	v1 -34	v2 -27	verb-judging -42	verb-saying -57	verb-thinking -33	victory -33	visit -30	vote -65	voters 13	wait -37	wall -38	washington -35	watch -29	wear -34	weigh -18	what -41	which -33	win -51	withdraw -33	word -49	work -48	zero -21
end|trash|	end -26
end|trumpet|	end -25	v0 21
end|try|	to -29	v0 10
end|tuesday|	's -32	, -52	. -7	0 -13	night 7	possessive -35	preposition -36	stop -7	subordinator 28	v0 16	v1 -24	’s -25
end|tweet|	, 31	0 7	about -18	and -10	end -21	for 21	in -42	of -40	to -46	v0 -20	v1 -22
end|underscore|	0 -11	end 12	of -20	v0 9
end|understand|	, -31	0 -14	in 10	of -34	on -28	to -46	v0 -13	v1 23
end|under|	0 10	30 -23	a -38	capital -24	determiner -16	his -33	oath -29	president -28	t0 -33	the -11	v0 -111	v1 -28	v2 -29	way -23	word -6
end|unless|	capital -35	determiner -21	the -21	v0 -49
end|until|	0 21	a 12	adverb -38	after -22	capital -57	it -28	now -21	pronoun -15	subordinator -22	t0 -63	the -38	they -26	thursday -27	v0 -88	v1 -26	v2 -30
end|upon|	capital -28	determiner -38	the -32	v0 -52	v1 -23
end|up|	, -46	. -29	0 -25	a -30	and -25	any -18	at -18	by -31	capital -35	coordinator -25	determiner -59	for -36	his -16	its -24	preposition -22	stop -29	subordinator -26	t0 -44	the -39	their -23	to -57	trump -23	v0 -94	v1 -37	v2 -23	verb-judging -25	verb-thinking -17	with -48	word -58
end|urge|	, -8	0 -7	1 -33	and -11	at 15	end 8	for -49	from -30	of -23	on -60	t0 -31	t1 9	that -37	to -117	v0 33	v1 -20	with -48
end|use|	0 22	end -16	v0 -43
end|verb-judging|0|	, -28	coordinator -10	end -21	next -21	preposition 10	subordinator -25	that 10
end|verb-judging|1|	, 10
end|verb-judging|determiner|	word -34
end|verb-judging|t0|	end 38	preposition -27
end|verb-judging|v0|	, -7	coordinator -13	end 28	preposition -75	subordinator -47	that -20
end|verb-judging|v1|	, -42	coordinator -20	end 34	next -22	preposition -20
end|verb-judging|v2|	end 22	next -21	preposition -23
end|verb-saying|0|	, 9	coordinator -34	end 48	next 8	preposition -47	that -54
end|verb-saying|1|	, -32
end|verb-saying|preposition|	v1 -19
end|verb-saying|t0|	, -9	end 30	preposition -42
end|verb-saying|t1|	end -8
end|verb-saying|v0|	coordinator -28	end 22	next -24	preposition -90	subordinator 7	that -34
end|verb-saying|v1|	end 19	next -22	that -24
end|verb-saying|v2|	end -14
end|verb-saying|word|	v0 -29
end|verb-thinking|0|	next -21	preposition -8	that -16
end|verb-thinking|1|	next -21
end|verb-thinking|capital|	, -14	0 -24	capital -31	coordinator -13	preposition -16	v0 -22	v1 -16	v2 -16
end|verb-thinking|determiner|	0 -14	determiner -17	preposition -16	v0 -22	v1 -16	word -18
end|verb-thinking|preposition|	0 -13	v0 -19	verb-judging -16	word -17
end|verb-thinking|stop|	end -28	v0 -19
end|verb-thinking|t0|	end -9	next -20	subordinator 15
end|verb-thinking|v0|	late -12	next -44	preposition -41	that -22
end|verb-thinking|v1|	end 9	next -25	preposition -35	that -22
end|verb-thinking|v2|	next -17
end|verb-thinking|word|	preposition -17	v0 -23	word -19
end|versus|	capital -36
end|via|	capital 15	v0 14	word -43
end|view|	1 -33	and -41	as -60	end -12	in -8	of -32	that 14	to -52	v0 10	v1 -66	who -39	with 30
end|voice|	end -15
end|vote|	, 17	and -11	at -40	by -29	end -51	for 23	in 26	of -45	on 15	to -52	v0 11	v1 -42	v2 -34	with 15
end|vouch|	0 -13	and -29	end 15
end|vow|	, 7	0 -31	and -22	as -33	end 15	for -34	from -30	of -29	on -53	t0 11	t1 -32	that -15	to -41	v1 -13
end|want|	, -13	1 -6	about -30	after -36	and -19	as -47	at -40	by -28	end 20	for -61	from -37	how -16	in -79	of -42	on -32	over -38	t0 -23	that -38	to -79	v0 8	v1 -13	v2 -16	what -21	who -30	with -34	— -38
end|warn|	0 -32	1 -35	against -16	as -32	because -35	by -45	for -28	from -23	if -30	in -41	of -28	off -24	on -32	that -39	to -44	v0 7	who -36	year -18
end|was|	v0 22	v1 16	verb-saying 29	word 16
end|wednesday|	, -49	0 6	preposition -17	v0 -46	v1 -20
end|weekend|	. -24	0 -35	stop -24	v0 -30	v1 -15	word -19
end|week|	, -36	. -34	0 -33	adverb -19	and -16	coordinator -16	for -19	in -19	possessive -26	preposition -33	stop -34	subordinator -15	t0 -17	that -17	v0 -47	v1 -18	v2 -15	’s -20
end|welcome|	, 15	in -35	to -40	v1 -23
end|what|	0 -55	1 -16	a -24	auxiliary -44	capital -39	determiner -33	happened -17	has -13	he -52	is -33	it -33	pronoun -78	she -31	t0 -27	the -19	they -28	v0 -85	v1 -22	v2 -18	was -13	word -39
end|when|	0 6	1 -19	capital -67	he 7	his -38	it -12	mr. -25	pronoun 17	she -32	t0 -25	they 20	v1 -57	v2 -46	verb-judging -30	word -50
end|where|	0 -53	capital 6	determiner -51	he -34	his -29	it -34	pronoun -59	t0 -34	the -45	they -32	v0 -69	v1 -27	v2 17	western -24	word -23
end|whether|	0 -31	capital -36	determiner -45	he -42	it -39	preposition -28	pronoun -62	she -24	the -40	they -14	to -28	v0 -89	v1 -24	v2 -14	word -26
end|which|	. -21	0 -54	1 -11	auxiliary 11	capital -42	determiner -31	he -22	pronoun -38	she -27	stop -21	t0 -24	the -22	they -20	trump -33	v1 -34	v2 -28	word -46
end|while|	0 28	adverb 7	also 7	capital 6	clinton 16	determiner 8	he -34	preposition 10	pronoun -47	secretary -37	she -33	the -33	they -27	v0 -43	v1 -34	v2 -35	verb-judging -36	word 10
end|whom|	. -19	0 -33	1 -14	determiner -28	he -13	pronoun -15	stop -19	v0 -23	v1 -15	word -20
end|whose|	0 -26	word -18
end|who|	0 14	1 -36	2 -22	adverb -26	are -52	auxiliary -28	can -33	cannot -20	claimed -25	could -41	entered -23	had -57	has -56	have -58	is -43	made -16	make -17	possessive 12	pronoun 10	said -30	say 12	t0 -53	t1 -20	took -13	v0 -83	v1 -35	v2 -27	verb-judging -48	verb-thinking -63	want -21	wanted -19	was -37	were -29	will -43	won -20	word -55	would 8
end|why|	determiner -27	he -22	pronoun -35	their -23	v0 -47	v1 -23	word -27
end|wish|	end 23
end|within|	0 -41	a -27	determiner -58	the -39	two -26	v0 -70	v1 -27	v2 -16	word -41
end|without|	0 -32	a -49	auxiliary -29	causing -40	the -48	v1 -27	v2 -27	verb-saying 15	verb-thinking -24	word -67
end|with|	$ -34	, -39	0 -12	1 22	a -24	access -39	adverb -41	an -42	both -33	capital -38	clinton -43	determiner -20	donald -36	donors -21	fewer -30	foundation -33	four -23	fox -31	heavy -35	hillary -37	him -46	his -67	individuals -25	iran -32	it -39	its -40	large -33	little -39	manafort -31	many -28	mexico -29	more 13	mr. -44	mrs. -35	north -32	one -47	other -32	political -32	pronoun -49	republicans -29	sanders -39	spies -26	state -37	subordinator -41	t0 -9	t1 -30	that -46	the -50	their -46	them -26	those -40	v0 -45	v1 -37	v2 -37	verb-judging -24	verb-saying -37	voters -33	wall -41	what -39
end|wonder|	end 9	to -31	v0 -14
end|word|,|	0 -16	adverb -26	coordinator -14	determiner -25	preposition -25	pronoun -21	subordinator -21	t0 -26	v0 -32	v1 -21	v2 -24	verb-judging -13	verb-saying -13	word -27
end|word|0|	( -22	, 8	- 8	; -18	after -18	auxiliary 7	behind 11	capital 6	coordinator -28	end 26	late -30	next -23	preposition -27	source -18	subordinator 19	that -24	verb-thinking -14	word 8
end|word|1|	, -15	behind -24	capital -20	coordinator -55	end 17	next -37	subordinator -29	that -33	word -26
end|word|2|	, 14	coordinator -31	next -22	preposition -41	word -25
end|word|adverb|	0 -37	v0 -23	v1 -13	word -30
end|word|auxiliary|	0 -9	1 -25	adverb -47	auxiliary -60	determiner -32	preposition -21	t0 -36	v0 -6	v1 -30	v2 -30	verb-judging -44	verb-saying -37	verb-thinking -35
end|word|capital|	0 -28	auxiliary -26	capital -21	possessive -27	t0 -22	v1 -24
end|word|coordinator|	0 -43	auxiliary -19	determiner -25	preposition -18	v0 -35	word -36
end|word|determiner|	0 -29	1 -13	capital -9	v0 -25	v1 -17	v2 -17	word -29
end|word|possessive|	0 7	capital -31	v0 -24	v1 -19	word -24
end|word|preposition|	0 -32	capital -38	determiner -23	t0 -20	v0 -50	v1 -20	v2 -24	verb-saying -29	word -46
end|word|pronoun|	0 9	1 -24	auxiliary -31	v0 -40	v1 -28	v2 -14	verb-judging 13	verb-saying -36	word -31
end|word|quote|	end -22
end|word|stop|	0 -41	capital -33	coordinator -12	determiner -29	end -49	preposition -10	pronoun -19	quote -32	t0 -19	v0 -47	v1 -26	v2 -22
end|word|subordinator|	0 -18	determiner -29	preposition -12	pronoun -17	v0 -32	word -26
end|word|t0|	, 23	end 8	next -53	preposition -89	subordinator -59	that -18
end|word|t1|	behind -16	next -27	preposition -28
end|word|t2|	end -25	next -22	preposition -33
end|word|that|	0 -34	auxiliary -16	determiner -35	pronoun -24	v0 -41	word -25
end|word|v0|	( -41	- -20	: 9	; -11	adverb -30	after -17	behind -56	capital -58	coordinator -39	end 22	infinitive 16	late -40	next -25	preposition -27	source -20	subordinator -34	that -23	verb-thinking -20	— -20
end|word|v1|	, -19	- -39	: -49	; 9	after -12	behind -18	capital -17	coordinator -84	end -25	late -24	next -44	preposition -35	subordinator -59	that -38	verb-thinking -19	word -30
end|word|v2|	, -102	: -28	behind -18	capital -20	coordinator -29	next -42	preposition -48	subordinator -35	that -37	word -34
end|word|verb-judging|	determiner -41	v0 -33	v1 -25	word -26
end|word|verb-saying|	0 13	1 -18	capital -30	determiner -28	preposition 13	pronoun 15	t0 -31	that -37	v1 -22	verb-judging -21
end|word|verb-thinking|	0 -51	determiner -31	preposition -44	pronoun -23	v0 -36	v1 -20	word -36
end|word|word|	0 -62	1 -26	adverb -38	auxiliary -21	capital -12	coordinator -29	determiner -40	preposition -45	pronoun -25	stop -27	t0 -23	v0 -41	v1 -35	v2 -23	verb-judging -30	verb-saying -21	word -47
end|worry|	, 12	0 11	and 8	for -28	in -38	of -28	to -32	v0 -23	v1 9
end|write|	0 10	1 -26	about -9	at -45	but -30	by -45	end -7	for 11	of -47	on -37	that -44	to -57	v0 -18	v2 -11
end|wrote|	in -21	preposition -21
end|year|	's -27	, -40	. -37	0 -43	1 -16	and -30	auxiliary -20	coordinator -30	in -21	possessive -28	preposition -29	stop -37	subordinator -26	t0 -26	that -29	to -20	v0 -47	v1 -22	v2 -12	word -18
end|yet|	adverb -21	preposition -39	to -30	v0 -58	v1 -10	word -32
end|–|0|	next -14
end|–|	adverb 18	and 6	auxiliary -7	capital -31	coordinator 6	preposition -40	word -6
end|–|adverb|	v0 18
end|–|determiner|	0 8	word -10
end|–|preposition|	v0 -31
end|–|v0|	next -9	that -8
end|—|	0 6	a 17	adverb -13	at -42	but 7	capital -7	determiner 25	including -41	like -35	not -38	of -41	or -36	preposition -14	subordinator 6	though 20	v0 7	v2 -34	verb-thinking -48	who -39	word -10
end|—|0|	next -18	that 26
end|—|adverb|	v0 -17
end|—|coordinator|	determiner -6	v0 6
end|—|determiner|	0 14	v0 14	v1 14	verb-saying -17	word 35
end|—|preposition|	0 -15	capital -32	determiner -15	v0 -34	word -17
end|—|pronoun|	auxiliary -13
end|—|subordinator|	pronoun -22	v0 6
end|—|t0|	next -15
end|—|v0|	behind -31	next 12
end|—|verb-thinking|	v0 -38
end|—|word|	capital -12	determiner -46	t0 -10	word -13
	none 11
none|according|	source -7
none|	accusation 29	acknowledge -41	adamant -31	add 26	admire -11	admit -25	advise 30	advocate -14	affirm 9	aim -13	allege -56	allow 21	allude -33	announce -29	answer 21	apologise 40	apologize 17	appeal 26	argue -34	argument -27	articulate -8	ask 16	assail -52	assert -41	assess 25	assume 28	assure -17	attack -19	attribute 21	back 14	beg 36	believe -28	bemoan -38	bid 33	bill 10	blame 6	blast -36	boast -13	brag -40	brand 10	calculate -15	call -10	care 31	case 23	cast 34	caution -26	celebrate 36	certify 36	challenge 18	champion 20	chant 38	charge 8	cheer 10	chide -39	chip 50	cite -26	claim -20	clear -6	commend 7	commitment 9	compare 36	concede 6	concern -11	concerned -29	conclude -19	condemn -45	confidence -23	confirm -16	consider -13	continue 60	correct 24	counsel 41	counter -19	credit -11	criticise 30	criticize -57	cry 8	debate 19	decide 6	decision -17	declare -8	decline 19	decry -51	deem -50	defend -12	deliver 39	denounce -25	deny -30	depict 8	deride -34	disagree -7	disavow -39	disclose -26	discover 27	discredit 17	discuss -22	dismiss 6	dispute 8	doubt -11	downplay -11	dream 44	eager -20	echo -15	elaborate 25	email 33	emphasize -39	encourage 7	endorse -30	estimate -31	expect -26	explain -14	express -12	extol -33	fault 36	favour 36	fear -24	feel -14	figure 44	find 22	fire 34	forecast 13	foresee -30	fume 33	gasp 38	greet 30	hate -7	hear 32	hint -27	hit 46	hold 59	hope -30	howl 39	identify -12	imagine 15	imply -26	indicate -12	inform 14	insist -39	instruct 14	insult -11	intend -10	interpret -17	interrupt 33	invite 49	issue 39	joke 14	justify -11	knock 23	know -24	label 18	lambaste -20	lament -48	lash 31	laugh 55	lecture 37	like 30	liken -40	list 19	lobby 36	maintain 43	mean 61	mention -28	message 19	mock -23	murmur 27	name 34	need 51	nominate -7	note -27	notice 37	object 27	offer 25	oppose -17	order 20	outline -25	persuade -6	phone 67	plan 8	plea 7	plead 34	pledge 9	portray -15	posit -37	post 8	praise -17	pray 26	preach 19	predict -33	prefer -26	present 37	press 30	promise -10	proposal -21	propose -11	protest 31	prove 33	question -11	quote 23	rail -39	raise 52	rank 20	rate 100	read 56	ready 27	reaffirm -41	realize -13	reason 48	reassure -10	rebuff 26	rebut -47	recall -9	recite -20	reckon -38	recognize -38	recommend -35	record -13	refer -33	reference -36	reflect 41	refusal -7	regard -24	regret 22	reiterate -27	relate 41	remember -20	remind 20	rename 18	repeat 20	report -10	reprimand 14	repudiate -36	respond 9	retort -23	retweet 14	reveal -21	roar 43	rule 17	say -38	scold -7	scorn 37	see -8	shoot 47	shout 14	show -9	shrug -15	sign 36	signal 11	sing 71	slam -51	slap 14	slate 55	speak 54	speculate -30	spell -10	state 36	statement 23	stress -14	suggest -41	suggestion -35	support -12	sure 46	swear -11	tag 40	talk 23	term 41	testify 25	text 62	thank 34	think -17	threaten -9	title 35	tout -36	trash -30	treat 55	trumpet -29	trust 7	try 56	tweet -10	underline 17	underscore 15	understand -12	use 74	utter 11	venture 42	verify 35	view -15	voice 32	volunteer 48	vote 16	vouch -29	vow -69	warn -23	warning -8	wave 74	weigh 39	welcome 17	whisper 34	willing 6	wish 9	worry -20
none|accusation|	base 29
none|accuse|	base -13	participle 20	past -6	present 11
none|acknowledge|	base -45	participle -46	past -17
none|adamant|	base -31
none|address|nobody|name|	participle 6	past 9	source -7
none|address|nobody|noun|	base -11	participle -6	present -12	source -8
none|address|nobody|pronoun|	participle -39	past -11	present -20
none|address|nobody|	source -10	thinking -6
none|address|reader|	judging 41	saying 70	source 36	thinking 50
none|address|reader|name|	base 31	present 17
none|address|reader|noun|	base 58	participle -9	past 15	present 87
none|address|reader|pronoun|	participle 24	past 28	present 10
none|address|writer|	judging 22	other -19	saying 19	source 12	thinking 14
none|address|writer|name|	participle -15	past -28
none|address|writer|noun|	participle 27	past -23	present 53	source 22
none|address|writer|pronoun|	base 9	participle 45	past 41	present 16
none|add|	base 30	participle 7	past 8	present 19
none|admit|	base -26	present -27
none|advise|	base 26	participle 37	past 13
none|advocate|	base -24	participle -9	past 30
none|affirm|	base -13	past 25
none|agree|	participle 15	past 10	present -40
none|aim|	base -26	past 6	present 12
none|allege|	past -54	present -27
none|allow|	participle 37	past 21	present 6
none|allude|	participle -15
none|announce|	participle -53	past -11	present -42
none|answer|	base -9	past 20	present 25
none|apologise|	past 27
none|apologize|	past 14
none|appeal|	base 39	participle 35	past -12	present 22
none|apposed|	base 23	past -10	present -7	saying -12
none|apposition|	base 35	judging 12	participle -8	past 27	present 8	saying 25	thinking 16
none|argue|	base -28	participle -23	past -14	present -21
none|argument|	base -27
none|articulate|	past -30
none|ask|	participle -18	past 21	present 14
none|assail|	past -38
none|assert|	past -16
none|assume|	base 43	past 7	present 9
none|assure|	base -9	past -11
none|attack|	participle -19	past -16
none|attribute|	past 21
none|back|	base 15	participle -17	past 13	present 29
none|bash|	base 17
none|before|	$ 10	% -12	' -19	) 6	, -35	- 54	/ 30	: 42	; 41	@ 38	adverb -8	capital -11	determiner 6	possessive -25	preposition 15	pronoun -10	quote 32	subordinator -14	that 32	verb-judging 21	word 21	~ -23	± -38	– 42	— 72	― 15	• 39
none|believe|	base -23	past 30	present -37
none|bemoan|	past -38
none|bid|	base 33
none|bill|	base 11	past -19	present 46
none|blame|	base -29	past 25
none|blast|	base -27	participle -11	past -29	present -17
none|boast|	past -7
none|brag|	past -11
none|brand|	base -8
none|calculate|	past -31	present -19
none|call|	base -18	participle -21	past 13
none|care|	base 27
none|case|	base 23
none|cast|	base 17	participle 36
none|caution|	past -22
none|celebrate|	base 46	participle 39
none|challenge|	base 46	past -19	present 38
none|champion|	base 56	past -24	present 6
none|charge|	base 9	past -7	present 19
none|cheer|	base 10	participle -7	past 18
none|chime|	past -8
none|chip|	base 30	present 28
none|cite|	base -16	participle -25	present -10
none|claim|	base -23	participle 11	past -6	present -31
none|clear|	base -6
none|commend|	past 7
none|comment|	base 18	past -44
none|commitment|	base 9
none|compare|	past 39	present 25
none|complain|	base -29	past 13	present 6
none|concede|	base -27	participle 28	present 8
none|concerned|	base -29
none|concern|	base -11
none|conclude|	past -26
none|condemn|	participle -7	past -46
none|confess|	base 6
none|confidence|	base -23
none|confirm|	base -20	participle -33	present -11
none|congratulate|	participle -15	past 24
none|consider|	base -13	past -19	present 24
none|contend|	past -19	present -42
none|continue|	base 34	participle 30	past 22	present 36
none|contradict|	past -32
none|correct|	base 10	past 21
none|counsel|	base 34
none|counter|	past -33
none|credit|	participle -31	past -9	present 8
none|criticise|	past 24
none|criticize|	base -40	participle -53	past -30	present -25
none|cry|	base -19	past 28
none|debate|	base 18	present 24
none|decide|	base 13	participle -32	past 6	present 20
none|decision|	base -17
none|declare|	base -52	past 11
none|decline|	base 37	past 13
none|decry|	participle -29	past -38
none|deem|	past -44
none|defend|	base 14	participle -17	past -7	present -41
none|define|	base -21	past 17
none|deliver|	base 24	past 41
none|demand|	base 16	participle 15	past -9	present -32
none|denounce|	participle -9	past -14
none|deny|	base 9	past -22	present -31
none|deride|	past -13
none|describe|	participle -55	past 7	present 23
none|detail|	participle -25	present 7
none|determine|	base -19	participle -11	past 23
none|direct|	participle -7	saying -8
none|disagree|	past 9
none|disclose|	base 10	past -34
none|discover|	past 27
none|discredit|	participle 16
none|discuss|	base -12	past -15
none|dismiss|	base 9	participle -15	past 19	present -32
none|dispute|	past 8	present 16
none|doubt|	base 8	past -7	present -21
none|eager|	base -20
none|echo|	base -14	participle -6
none|email|	base 41	present 13
none|emphasize|	base -28	participle -20	past -35
none|encourage|	base -23	participle 41	past -16
none|endorse|	base -31	participle -40	present -45
none|envision|	base -27
none|estimate|	base -43	past -14	present -14
none|expect|	participle -41	present -24
none|explain|	base -6	participle -14	present -16
none|express|	base -38	participle -21	past 13
none|fault|	base 30
none|favor|	base -10	past 8	present 8
none|fear|	participle -39	past 6	present -10
none|feel|	base -7	participle -19	past -7	present 18
none|figure|	base 14	past 10	present 53
none|find|	base 53	participle 29	past -7
none|fire|	base 48	participle 7	past 21	present -7
none|forecast|	present 39
none|foresee|	base -30
none|greet|	past 28
none|hail|	participle -16	past 10
none|head|	000 60	10 -40	11 47	12 18	13 25	14 38	15 23	16 24	2 33	20 26	2012 41	2014 -21	2018 28	22 27	23 -25	34 22	35 -9	4 27	50 28	60 8	61 22	abedin -16	abéché 25	accord -21	according -19	account -15	accusation 24	achterberg -12	ackman -40	aclu -19	acosta -37	act 25	action 20	activist -19	activists -22	actor -38	actress -37	ad -23	additional 51	address 26	administration -22	admiral -8	ads -50	adviser -12	advisers -62	advocate -22	advocates -34	affairs 28	affidavit -31	ag 29	agencies -15	agency 10	agent 26	agents 38	agreement -14	aide -39	aides -21	aircraft 24	ali -7	allies -42	amendment 39	american 17	amounted 29	amstutz -30	analysis -73	analyst -7	analysts -27	ankara -13	another 22	anybody 25	anyone 39	anything 23	ap -34	appearance 8	applicants 16	approval 12	arizona 22	arkwright -13	arroyo 28	artist -23	ash -12	assembly 34	associates -28	association 13	astronaut -6	attack 36	attendees -10	attorney 22	attorneys -42	audit -16	australia -8	author 48	authorities -26	authority 23	authors -6	autor -42	average -43	award 39	axelrod -12	ayotte -33	backers -30	baku 32	ballot 31	band -6	bangladesh 24	bank 13	barkley -29	base -20	battle 31	bay 32	bbc -13	beats 31	beijing 16	bell 8	bells 19	belt 23	bench 20	benghazi -13	berlin 31	best 34	better 34	biden -28	big 18	bigger 28	biggest 37	billion 28	bipartisan 30	birdthistle -30	birther 66	bit -15	black -13	blackwell -35	blasio -33	bloc -9	blocher -22	bloomberg -57	blue 27	board -29	boat 19	boateng -35	bob 14	body 21	bolton 18	bond 32	book -28	borders 7	boss 42	boston 26	boy -40	bradley -20	brafman -35	brainard -9	branch -28	brandt -24	brandvold -34	brazil 13	breaux -12	brief -21	briefed 40	briggs -29	britain 26	broaddrick -39	brooks -26	brothers 32	brown -34	buchanan -22	bucharest 38	bully 13	bureau -17	bush -58	businesses -27	businessman -29	buzzfeed 31	byrne -24	byron 19	cairo 23	california 38	call 43	calls -10	came 52	cameron -33	campaign -19	campaigns -47	canada 21	canberra 16	candidacy 41	candidate -46	candidates -48	captain 20	cardin -29	cardinals 22	carolina 10	carried 36	carrier 22	carson -48	carter 8	carver 32	case 8	cash -9	cast -22	castellaw -13	castiglia -20	caucus 6	centers 21	centerview 36	central 15	centre 18	centrist -26	cgt 38	chaffetz -55	chain 29	chairman -10	challenger -21	chamber 11	change -10	chapter 38	chase -12	chief 16	child 12	children 47	china 32	christians 28	christie -9	church 23	citizens -38	city -26	clarence -29	clark -34	class 11	clerk 10	cleveland 27	client 35	clients 30	clinton -70	clintons -29	close -18	club -18	cnn -16	coach 37	coalition -12	cohn -27	coins 30	cold 39	coleman -16	colleagues 24	college -22	collins -41	comey -6	command -40	comment -17	comments -6	commission 8	commissioner -31	committee 31	communiqué 32	community -37	companies -11	company -13	complaint 17	compromise -21	conducted -12	confederation 30	conference 68	congressional -16	conservatives -51	consortium 32	contenders -22	contract -15	controversy -8	conventions 10	conway -30	cook -34	cordisco -25	corner 22	cornyn -18	corp 34	corporate -13	corporation 19	council 28	count 18	counterpart -12	counties 31	countries -16	country 47	county 30	couple 10	court 28	courts -23	crawford -28	crew 43	crews 27	crime -12	critical -14	critics -38	cross -12	crowd 6	cruz -49	cruz-anand -23	cuban -40	curiel -33	cut 27	cuts -6	data -11	daughter 16	davis -50	dawson 7	day 24	days 10	dayton -15	deacon -18	deal 6	death 20	deaths 27	debate 24	decision -32	decisions 34	defence 7	defenders -29	delay 27	delays 35	delegate -20	delegate-rich 24	delegates 22	delgado-finn 25	demirkol 27	democrat -20	democratic 11	democrats -74	dems -23	department 11	deputy 17	desantis -41	developer -6	developers -13	devine -58	diabakaté 31	different -8	diplomat 7	diplomats 31	dismissed 31	dispute 10	district -50	districts -15	division 17	divisive 30	dnc -33	doctors 31	document 6	documents -38	dollar 26	donor -14	donors -26	dow 14	doyle -38	dozen 37	draft -11	drew 34	driver 43	drivers 7	drone 41	dufton -23	désir 7	earlier 37	early -11	earnest -39	ebeling 17	economists -27	economy -16	ecuador 39	editor -19	effron 20	egyptair -34	ekpo 29	el-khoury -34	elders 20	election 54	elections -39	email 28	emails -30	emanuel -33	embassy 28	emergency 39	emirates 41	emissions -7	emotional 30	employee -26	employees 42	employers 30	endorsement -23	engineer 22	engineers 19	environmentalists -20	envoy 35	epstein -22	equity 36	error 23	espn 8	establishment -12	ethiopia 26	event -12	events 19	everyone 15	everywhere 41	exchange 37	exclusive 30	executive 14	experts -89	eyes -9	f.a.a. -48	f.b.i. 13	face -10	fact 7	faction -28	factory 9	fallon -8	familiar -23	families 34	family -21	fans 24	farmer 9	father 31	fbi -20	fec -11	federal 39	federation 23	feelings -18	fell 22	felt 32	few -17	fields -20	figure 22	figures 12	filed -16	filing 21	filings -9	final -9	finance -7	financial 45	findings -19	fiorina -36	fire 22	fired -12	firm 7	firms 18	first-place 32	fitch 9	five -35	floor -17	follow-up 29	followers -14	forbes -27	force 18	forces 10	forecasters 7	former 36	forum -8	forums -17	forward 33	foundation -18	founder 21	founders -32	four -6	fox -30	francis -16	frank -9	franklin -35	free 41	friend -16	frobisher-hale 25	front 35	frost 43	fuel -17	full -12	fundraising -7	furman -30	féin -11	gaddis -32	gallup -36	game 18	garin -31	garland 34	gas 24	gates -31	gave 17	gedrich -20	general 13	george -24	georgia -7	german -20	germans -12	germany -33	get 51	ghana 34	ginsburg -19	giuliani -32	glass-steagall -32	god 33	going 35	goodlatte -38	google 6	gop 11	governor -21	gowdy -28	graham -33	grandmother 18	grassley -46	grayson -18	greenberg -28	greens 6	grim -10	groberg -39	group -7	groups 11	grow 21	growing 8	guard 50	guardian -53	guests 32	guild -21	guilty 33	hackers -9	hagen 23	half -29	halloran 34	halvorsen 15	hampshire -27	hand 23	hands 20	hannity -23	hargrave 25	harsh -27	hassan -9	he -33	head 33	health 39	hearing 23	heat 32	heated -15	heavy 30	helped -17	hennessey -28	henry -33	herald 43	hewitt 10	he’d 27	he’ll 48	hicks -9	highest 30	hill -23	his -37	holder -20	holdings -14	holds -7	hollande -31	hollis 44	holloway -36	holyrood 36	home 32	hope 27	hospitals 33	hours 10	house -21	howard -12	hp -32	huerta -37	huffman -32	humphrey -25	hungary 13	husband -48	i 56	i'm 40	iceland -26	idea 19	immigrants -18	immigration 17	important 40	inc. 20	incident -22	include 44	increase 25	independent 15	indiana 31	indictment 9	industries 40	industry 30	inflation 30	inflection 25	infrastruktura 18	initiative 13	inquest -16	insider -19	insiders -26	institute 18	interest 33	international 37	internet 39	interviewed 8	investigation -16	investigators 25	investor -34	investors -13	involved -41	iqbal 6	iran -6	iraq 38	island 25	islands 27	israel -44	issue 7	it 47	its 28	iyer 30	jackson -10	jacobs -34	jefferies -8	jersey -10	jet 27	jobless -21	jobs 47	john -33	johnson -27	jones -33	journalism 21	jr. -15	judge -13	judges 25	jury 28	just -15	justice 28	justices 30	kaine -45	kantrowitz -34	karavás -17	karimi -27	kasich -50	kc 8	kekona 13	kelly 11	kennedy -21	kerry 22	kessler 15	key 30	khalif -22	kids 19	king -11	kirby -23	kirk -10	klein -22	knight 33	korea 50	kremlin 25	lab 37	labour -17	lan 14	land 42	language 28	laos 37	large 29	larger 34	law -18	lawmaker -22	lawsuit -37	lawyer -10	lawyers -16	leader 19	leaders -12	leadership -12	league -37	leahy -15	led 28	leenders -29	left -36	lemaire 31	lender 25	leota 37	less -21	letter -16	levell -29	levin 9	lewandowski -13	lewis -12	liban -8	liberals -10	limbaugh -44	lindgren 17	lindqvist 25	little -7	lobbying -19	lobbyist -19	local 37	longer 12	look -13	looked 33	looks -19	lopez-cantera -31	losses 33	lou -22	low 25	ltd 28	lyle 21	lynch 10	maddow -25	made -17	magazine -10	magnate -37	maher -29	mail -28	main 32	major 25	majority 8	making 25	man 15	manafort -27	management 16	managers 26	manchester 21	many -35	marchetti-pugh 20	mark 34	mark-viverito -37	markets -27	marlowe 31	marsh -7	mass 35	match 51	mateen 24	mayor -34	mcauliffe -30	mccain -46	mccarthy -19	mcdonough 25	means -10	measure 10	media -22	member -33	memo 18	men -16	menendez -30	message 18	messages 7	millennials -47	mills 28	minister 38	ministers 40	ministry 22	minutes 43	missouri 35	mitchell -44	model -11	moderates 38	moderators 30	mogul -29	molefe 29	money -11	monteverde 22	months 19	mook -48	more 23	moscow 28	most 14	mother 26	motion 41	motors 20	move -15	movement 10	much 22	mukasey -32	mulgrew 23	murphy -45	museum 36	musical 31	n.y. 25	nabisco -9	nair 15	nasa 26	nation -34	nationals 34	nations 36	nea 19	nega 10	negative -23	negotiations -35	negotiators 25	neighbors 45	neither 40	netanyahu -10	network -8	networks -31	neurosurgeon -22	nevada 49	new -9	news -6	newspaper -53	nieto -38	nobody 71	nomination -10	nominee -22	nonprofit -9	norway 7	novak 22	number -24	numbers 22	nurse 32	nwosu -36	nyangwara 39	o'donnell -35	o'malley -33	oakes 28	obama -41	observers -32	obtained 18	octopuses 42	offensive -14	offer -25	office 28	officer 36	officers 17	officials -41	ofwat 33	okafor -23	oman -16	one 49	ones -44	op-ed -23	open 27	opening 39	operation -18	operatives -35	operator -23	operators 28	opponent 31	opponents -39	orders 39	organisation 19	organization -46	organizations -41	organizers -20	orlando 37	ortmann 7	osei -32	others -19	outfit 33	outlets -32	outstanding 29	overall 11	owner 25	owners -43	oyler 12	o’malley -19	o’rourke-diaz 30	pac -7	pacheco 25	pacs -11	pagasa 14	palace 38	palin -13	palmieri -53	panel 15	papers 29	paradis 24	parents 11	paris 7	park 18	part 25	participants -14	particular 15	parties -37	partners 26	party 29	pascoe 21	pate -31	patients 11	paul -47	pay 36	payments 26	pell -27	pemberton -39	pen -44	pence -46	people 45	percent -54	percentage 47	perez -16	perry -27	person 10	peru 38	petition -18	petraeus 7	petrakis -18	philadelphia -36	phillips -19	pickett -33	pike 34	pilot 18	pilots 49	places -7	plan 26	planes 30	planks -34	plans -22	platform -43	players 14	podcast 8	podesta -18	podliska -21	point 26	poland 15	police -6	policies 29	policy 41	political 43	politician 20	politicians -39	politico -24	politics -6	poll -69	polling -59	polls -49	pollster -11	popular 23	population -27	port 24	position 14	post -22	potter 16	power 20	practices 13	prager -31	premier 27	prentiss 27	prepared 30	president 10	presidential 12	press -34	price 33	priebus -29	primaries -36	primary 37	prime -8	prime-time -21	prince -25	prisoners 30	private 47	prize 25	probe 11	problem -16	process -17	producers -17	program -11	progressives -26	project -36	promise 18	proposal 43	prosecutor -27	prosecutors -12	prosser -21	protesters 37	public -16	published -29	pupils 29	pushed -28	putin -39	question 15	questions 34	quigg -11	quill -10	quillfeather 37	rabbis -10	race 27	radio 39	radulovic 15	raghunathan 12	rail -13	railway -16	rallies -27	rally -28	ramos -40	rate 39	ratings 6	readers -17	recent -8	record 27	records -27	red 30	referee -34	referred 37	refugees 32	reid -11	release -42	released -48	remark 32	remarks -33	remisier 32	rendell -47	report -11	reporter -23	reporters 19	reports -37	representatives -8	republicans -60	requirement 23	rescue 10	research -11	researchers 16	resident 40	rest -27	result 21	results -48	retailer 37	retirement 23	reuters 38	review -10	reviewers 38	rights 36	rising 21	rivals -16	rnc 25	roffman -44	role -35	roll 45	romney 9	roof -17	room -11	rose 22	ross 7	rosén 28	rubio -74	rules 40	ruling 38	rushworth 33	russia 28	russians -15	ryan -24	sabato -37	said -33	salceda -33	saldana -36	sales 46	same 49	sanctions 22	sanders -51	sandhu -42	sandoval 22	sarr 6	saturday -8	saudis -27	scarborough -33	scenes 28	scheme 36	schilling -33	schlafly -24	schools 33	schultz -53	scientist 12	scotland -7	scott -22	seacord -25	search -6	second 56	seemed 45	seems -41	seen 52	seepaul 28	sella 11	senate 11	senator 11	senators -39	sergeant -22	server 26	service 41	services -14	several 19	sexton -54	shanklin-hawkins 11	shares 39	sharp -25	sharpton -17	she -15	sheriff 11	sherman -51	sherry -38	shop 26	shot -16	show -36	showed -41	shows -16	sides -29	sign 30	similar 28	singer -6	six -18	smet 32	smith -50	social -10	socialist -30	society -15	solicitor 10	some -18	somebody 46	someone -7	something 35	son 28	sons 23	source -31	sources 19	sparrow 18	speaker 8	speakers 25	specialists -15	spectrum -24	speeches 11	speechwriter -25	sperry -35	spicer -39	spokesman -31	spokesmen -29	spokesperson 7	spokeswoman 23	sport 32	spot -7	spring -7	ssali 26	staff 36	staffer -29	staffers 8	stage 34	stakes 6	standards 36	star -13	state -12	statement 10	states 10	statewide -17	station 31	statistics -10	step 40	stone -36	stop 10	story 29	strandberg 8	strategist -16	strategists -39	strategy -6	streak 29	street 40	strike -8	striker -18	strong 17	students 8	studies 10	study -20	success -8	suit -14	sullivan -21	summary -33	summer -14	summers -13	superdelegates 21	superintendent 25	supervisor 9	supporter -12	supporters -39	surrogates -24	survey -54	surveyed -36	suspect 23	swanson -17	sweeney -26	swing -14	syrians 33	system -32	tactic -9	take 10	takes -27	taking -16	talk 48	talking 33	talks 34	tally -37	tanden -43	tax 27	taylor -28	teacher 14	teachers -26	team 17	technology -13	televised 30	television 28	territories 34	terrorism 29	terrorists -24	tester -44	texas 18	text 19	thailand 33	that 66	their 29	them 23	therapeutics -6	they’re -23	thiel -21	thinking -22	third 6	this 19	thole 22	thousands -6	three -15	tierney 41	tillery -31	time -10	times -22	tisdale 29	todd 21	told -19	tolliver 41	tomczak 36	took -36	tool 13	top 32	town 18	trade 29	trader -8	traders 46	traffic 18	traficom 37	trail 13	tran -21	travers -21	treasurer 35	trial 43	tribe -35	tribunal 38	troops -14	trouble -11	truck 27	trump -68	trump-style -6	turkey -17	turning 23	turnout 13	twitter -37	two 20	two-thirds -23	tyson 33	u.s. -45	ulaanbaatar 16	unemployment 25	unesco 33	union 44	unions 34	unite -29	university 11	usa -46	user 19	users 28	usman 22	variety -13	vermont 26	very 33	viguerie -38	virginia 7	vito 12	vote 23	voter 18	voters -7	votes 34	voting -27	wage -16	walked -23	walker -25	wallnau 35	walsh -33	war 28	ward -41	warning 21	warren -24	washington 31	watch -35	water -22	way 30	wbc 31	we -8	we'd -27	weapons 32	weaver -48	weber -23	website 10	weeks 40	weiss 33	welch -39	went 31	white -14	whiter 31	whites -22	whitlock 16	whitlow 6	whitmire -17	wife 33	wilcox -35	wilkin -27	williams -39	win -8	winger 28	winning 29	winterbourne 23	wisconsin 31	witnesses -6	woman 11	women -32	woods 11	word 19	work -23	workers -20	works 28	wynn 16	years -37	yellen -13	york -24	zaman 28	zealand 18	zimmerman -29	zucker -21	zuckoff -35	’s 29
none|hear|	base 73	participle -7	past 20
none|helped|%|	false -15
none|helped|'s|	true -40
none|helped|'|	false 43
none|helped|(|	false 53
none|helped|000|	false 43
none|helped|10|	false -40
none|helped|11|	false 46
none|helped|12|	false 21
none|helped|13|	false 25
none|helped|15|	false 23
none|helped|2009|	false -25
none|helped|2011|	false 28
none|helped|2012|	false 20
none|helped|2013|	false -25
none|helped|20|	false 35
none|helped|22|	false 26
none|helped|2|	false 29
none|helped|35|	false -9
none|helped|50|	false 28
none|helped|60|	false 15
none|helped|61|	false 22
none|helped|:|	false 9
none|helped|;|	false 36
none|helped|according|	true -9
none|helped|acosta|	false -30
none|helped|actor|	false -24
none|helped|actually|	true -32
none|helped|additional|	false 51
none|helped|adelson|	false 13
none|helped|administration|	false -33
none|helped|ads|	false -38
none|helped|advisers|	false -57
none|helped|advocates|	false -38
none|helped|ad|	false -7
none|helped|affairs|	false 27
none|helped|again|	true 25
none|helped|agency|	false 12
none|helped|agent|	false 26
none|helped|aides|	false -44
none|helped|aide|	false -23
none|helped|allies|	false -49
none|helped|all|	false -17
none|helped|already|	true 18
none|helped|also|	true -72
none|helped|always|	true -40
none|helped|americans|	false -10
none|helped|amstutz|	false -30
none|helped|analysis|	false -43
none|helped|analysts|	false -19
none|helped|analyst|	false -9
none|helped|and|	false -34
none|helped|anyone|	false 14
none|helped|an|	false -10
none|helped|approval|	false 12
none|helped|ap|	false -19
none|helped|are|	true -7
none|helped|article|	false 10
none|helped|ash|	false -17
none|helped|asked|	false -19
none|helped|associates|	false -16
none|helped|as|	false -16
none|helped|attacks|	false 13
none|helped|attendees|	false -35
none|helped|at|	false 19
none|helped|audience|	false 21
none|helped|audit|	false -21
none|helped|australia|	false -11
none|helped|authorities|	false -13
none|helped|authority|	false -7
none|helped|authors|	false -13
none|helped|author|	false 27
none|helped|autor|	false -29
none|helped|axelrod|	false -27
none|helped|ayotte|	false -11
none|helped|a|	false 30
none|helped|backers|	false -25
none|helped|ballot|	false 41
none|helped|band|	false -14
none|helped|bank|	false -11
none|helped|barely|	true -28
none|helped|basis|	false 38
none|helped|beck|	false -47
none|helped|been|	true 42
none|helped|before|	false 6
none|helped|began|	false -20
none|helped|beijing|	false 28
none|helped|being|	true 15
none|helped|bell|	false 14
none|helped|belt|	false 23
none|helped|bench|	false 9
none|helped|benghazi|	false -27
none|helped|berlin|	false 31
none|helped|best|	false 32
none|helped|better|	false 36
none|helped|be|	true 58
none|helped|biden|	false -21
none|helped|bigger|	false 28
none|helped|biggest|	false 39
none|helped|big|	false 28
none|helped|billion|	false 28
none|helped|bipartisan|	false 38
none|helped|blackwell|	false -12
none|helped|black|	false 8
none|helped|bloomberg|	false 6
none|helped|blue|	false 25
none|helped|bluntly|	true -25
none|helped|board|	false -29
none|helped|bob|	false 7
none|helped|body|	false 13
none|helped|boss|	false 30
none|helped|both|	true 27
none|helped|bradley|	false -16
none|helped|brafman|	false -29
none|helped|brandt|	false -14
none|helped|briefly|	true 12
none|helped|brothers|	false 32
none|helped|brother|	false -20
none|helped|bucher|	false -35
none|helped|bureau|	false -8
none|helped|bush|	false -45
none|helped|businessman|	false -26
none|helped|business|	false 9
none|helped|but|	false -34
none|helped|by|	false -9
none|helped|california|	false -14
none|helped|call|	false 52
none|helped|came|	false 42
none|helped|campaigns|	false -41
none|helped|campaign|	false -26
none|helped|canada|	false 14
none|helped|canberra|	false -11
none|helped|candidates|	false -15
none|helped|candidate|	false -13
none|helped|cannot|	true 11
none|helped|can|	true 11
none|helped|captain|	false 18
none|helped|carrier|	false 29
none|helped|carson|	false -27
none|helped|carver|	false 19
none|helped|car|	false 31
none|helped|cast|	false -12
none|helped|caucus|	false 24
none|helped|centerview|	false 28
none|helped|central|	false 15
none|helped|cent|	false 38
none|helped|chain|	false 37
none|helped|chairman|	false -8
none|helped|chapter|	false 34
none|helped|chief|	false 10
none|helped|children|	false 30
none|helped|china|	false -9
none|helped|christie|	false -42
none|helped|church|	false 20
none|helped|city|	false -40
none|helped|cleveland|	false -12
none|helped|clinton|	false -18
none|helped|cnn|	false -18
none|helped|coach|	false 16
none|helped|colleagues|	false 27
none|helped|college|	false -17
none|helped|columbia|	false -38
none|helped|comey|	false -6
none|helped|commerce|	false 17
none|helped|commission|	false 11
none|helped|committee|	false 38
none|helped|communiqué|	false 22
none|helped|community|	false 10
none|helped|company|	false -43
none|helped|conference|	false 65
none|helped|congressional|	false -16
none|helped|congress|	false -12
none|helped|conservatives|	false -38
none|helped|conservative|	false 31
none|helped|consistently|	true -27
none|helped|consortium|	false 22
none|helped|contract|	false -17
none|helped|control|	false 11
none|helped|controversial|	false -35
none|helped|convention|	false 22
none|helped|corker|	false 14
none|helped|corporation|	false 19
none|helped|could|	true 23
none|helped|council|	false 29
none|helped|countries|	false -38
none|helped|country|	false 31
none|helped|county|	false 9
none|helped|couple|	false 6
none|helped|court|	false -19
none|helped|critics|	false -41
none|helped|crowd|	false -9
none|helped|cruz|	false -16
none|helped|cuban|	false -33
none|helped|curiel|	false -41
none|helped|currently|	true 16
none|helped|data|	false -19
none|helped|daughter|	false 22
none|helped|dawson|	false 7
none|helped|day|	false 14
none|helped|deal|	false 43
none|helped|defence|	false -22
none|helped|delegate-rich|	false 24
none|helped|delegates|	false 48
none|helped|delegate|	false 15
none|helped|democratic|	false 67
none|helped|democrats|	false -41
none|helped|department|	false -14
none|helped|desperately|	true 41
none|helped|development|	false -11
none|helped|devine|	false -52
none|helped|didn't|	true -9
none|helped|didn’t|	true 25
none|helped|different|	false -8
none|helped|diplomats|	false 35
none|helped|diplomat|	false -14
none|helped|directly|	true -53
none|helped|direct|	false -26
none|helped|dismissed|	false 31
none|helped|district|	false -34
none|helped|division|	false 15
none|helped|divisive|	false 30
none|helped|documents|	false -33
none|helped|document|	false 26
none|helped|doesn’t|	true -6
none|helped|does|	true -25
none|helped|don't|	true -18
none|helped|don’t|	true -10
none|helped|doyle|	false -33
none|helped|dozen|	false 34
none|helped|do|	true 14
none|helped|draft|	false 6
none|helped|drew|	false 36
none|helped|drivers|	false 22
none|helped|driver|	false 26
none|helped|drone|	false 38
none|helped|earlier|	false 12
none|helped|earnest|	false -35
none|helped|economists|	false -38
none|helped|election|	false 33
none|helped|emails|	false -37
none|helped|email|	false 14
none|helped|emanuel|	false -23
none|helped|embassy|	false 25
none|helped|emotional|	false 30
none|helped|employees|	false 13
none|helped|enthusiastically|	true -43
none|helped|environmentalists|	false -20
none|helped|envoy|	false 30
none|helped|epstein|	false -30
none|helped|erdogan|	false 10
none|helped|essentially|	true 14
none|helped|eventually|	true -31
none|helped|even|	true 16
none|helped|everyone|	false 20
none|helped|exchange|	false 37
none|helped|exclusive|	false 36
none|helped|executives|	false -28
none|helped|executive|	false 20
none|helped|experts|	false -77
none|helped|expressed|	false -41
none|helped|facebook|	false 7
none|helped|faced|	false -7
none|helped|fallon|	false -32
none|helped|families|	false 33
none|helped|family|	false -25
none|helped|fans|	false -8
none|helped|farmers|	false -21
none|helped|farmer|	false -6
none|helped|fatally|	true 21
none|helped|fbi|	false -17
none|helped|federal|	false 28
none|helped|federation|	false 10
none|helped|fields|	false -15
none|helped|fiercely|	true -17
none|helped|figures|	false 10
none|helped|final|	false 48
none|helped|finance|	false -10
none|helped|financial|	false 39
none|helped|findings|	false -19
none|helped|fiorina|	false -8
none|helped|fired|	false -12
none|helped|firms|	false -8
none|helped|firm|	false -11
none|helped|first-place|	false 27
none|helped|follow-up|	false 29
none|helped|forbes|	false -27
none|helped|forces|	false 9
none|helped|force|	false -43
none|helped|forecasters|	false 23
none|helped|formally|	true -51
none|helped|former|	false 43
none|helped|forward|	false 12
none|helped|for|	false 48
none|helped|foundation|	false 22
none|helped|founder|	false 21
none|helped|france|	false 35
none|helped|francis|	false -30
none|helped|frank|	false -9
none|helped|free|	false 41
none|helped|frequently|	true -19
none|helped|friday|	true -12
none|helped|friends|	false -17
none|helped|friend|	false -16
none|helped|front|	false 31
none|helped|fully|	true -29
none|helped|fund|	false -12
none|helped|further|	true -8
none|helped|gedrich|	false -27
none|helped|general|	false 15
none|helped|germany|	false -31
none|helped|get|	false 52
none|helped|gingrich|	false -33
none|helped|ginsburg|	false -18
none|helped|gop|	false 12
none|helped|go|	false 31
none|helped|graham|	false -26
none|helped|grayson|	false 8
none|helped|greenberg|	false -28
none|helped|greens|	false 32
none|helped|grim|	false -10
none|helped|groberg|	false -31
none|helped|groups|	false 14
none|helped|growing|	false 8
none|helped|grow|	false 21
none|helped|guard|	false 16
none|helped|had|	true 30
none|helped|half|	false -28
none|helped|hands|	false 19
none|helped|hannity|	false -32
none|helped|hardly|	true 33
none|helped|harsh|	false -27
none|helped|hasn't|	true 10
none|helped|hasn’t|	true 34
none|helped|has|	true 8
none|helped|have|	true -26
none|helped|having|	true 37
none|helped|health|	false 39
none|helped|heard|	false 45
none|helped|heated|	false -15
none|helped|helped|	false -17
none|helped|here|	true -20
none|helped|her|	false -8
none|helped|hewitt|	false 11
none|helped|he|	false -24
none|helped|highest|	false 28
none|helped|himself|	true -15
none|helped|him|	false 9
none|helped|his|	false -18
none|helped|hollis|	false 35
none|helped|home|	false 29
none|helped|house|	false -12
none|helped|husband|	false -42
none|helped|i'm|	false 30
none|helped|iceland|	false -26
none|helped|idaho|	false -21
none|helped|immediately|	true -29
none|helped|immigrants|	false -25
none|helped|immigration|	false 38
none|helped|implicitly|	true -26
none|helped|important|	false 32
none|helped|include|	false 39
none|helped|increasingly|	true -8
none|helped|independents|	false -16
none|helped|industry|	false 35
none|helped|inquiry|	false -26
none|helped|insiders|	false -35
none|helped|instead|	true -9
none|helped|institute|	false 37
none|helped|interest|	false 36
none|helped|investigation|	false -23
none|helped|investigators|	false 17
none|helped|investors|	false -9
none|helped|in|	false -44
none|helped|island|	false -10
none|helped|israel|	false -45
none|helped|is|	true 14
none|helped|its|	false 24
none|helped|it|	false -14	true -17
none|helped|i|	false 13
none|helped|jobs|	false 33
none|helped|johnson|	false -42
none|helped|john|	false -24
none|helped|jones|	false -37
none|helped|journal|	false 16
none|helped|jr.|	false 6
none|helped|judge|	false -22
none|helped|jury|	false 10
none|helped|justices|	false 8
none|helped|justice|	false -12
none|helped|just|	false -21
none|helped|kasich|	false -29
none|helped|kenya|	false 12
none|helped|kerry|	false 22
none|helped|key|	false 34
none|helped|khan|	false 21
none|helped|korea|	false 26
none|helped|kremlin|	false 25
none|helped|largely|	true -21
none|helped|larger|	false 34
none|helped|large|	false 29
none|helped|last|	true 27
none|helped|later|	true 25
none|helped|lawmakers|	false 21
none|helped|lawmaker|	false -23
none|helped|lawsuit|	false -37
none|helped|lawyer|	false -16
none|helped|law|	false 27
none|helped|lazar|	false -25
none|helped|leadership|	false -12
none|helped|leaders|	false -24
none|helped|leader|	false -29
none|helped|left|	false -15
none|helped|lender|	false 16
none|helped|letter|	false 24
none|helped|levell|	false -33
none|helped|lewandowski|	false -7
none|helped|liberals|	false -9
none|helped|limbaugh|	false -34
none|helped|line|	false -8
none|helped|little|	false -22
none|helped|live|	false 32
none|helped|longer|	false 18
none|helped|long|	true -18
none|helped|looked|	false 33
none|helped|looks|	false -19
none|helped|look|	false -19
none|helped|low|	false 23
none|helped|lynch|	false 22
none|helped|made|	false -8	true -46
none|helped|magazine|	false -10
none|helped|mail|	false -14
none|helped|main|	false 32
none|helped|majority|	false 37
none|helped|major|	false 18
none|helped|manafort|	false -8
none|helped|management|	false 15
none|helped|many|	false -43
none|helped|man|	false 20
none|helped|markets|	false 30
none|helped|marsh|	false 16
none|helped|mass|	false 43
none|helped|match|	false 29
none|helped|mayor|	false -26
none|helped|may|	true 36
none|helped|mcauliffe|	false -39
none|helped|mcconnell|	false -32
none|helped|means|	false -7
none|helped|media|	false -6
none|helped|meeting|	false 12
none|helped|members|	false -7
none|helped|member|	false -33
none|helped|memo|	false 44
none|helped|menendez|	false -17
none|helped|men|	false 35
none|helped|message|	false 7
none|helped|millennials|	false -33
none|helped|million|	false 14
none|helped|ministers|	false 39
none|helped|minister|	false 25
none|helped|ministry|	false -34
none|helped|minority|	false 13
none|helped|mission|	false -22
none|helped|model|	false -15
none|helped|mogul|	false -22
none|helped|monday|	true -8
none|helped|months|	false 32
none|helped|month|	true -25
none|helped|mook|	false -37
none|helped|most|	false 41
none|helped|movement|	false 29
none|helped|move|	false 29
none|helped|much|	false 25
none|helped|murphy|	false -32
none|helped|museum|	false 17
none|helped|must|	true 9
none|helped|name|	false 7
none|helped|nasa|	false -9
none|helped|nations|	false 7
none|helped|necessarily|	true -17
none|helped|negative|	false -22
none|helped|nega|	false -11
none|helped|negotiations|	false -35
none|helped|neither|	false 15
none|helped|netanyahu|	false -14
none|helped|network|	false -15
none|helped|never|	true 22
none|helped|newspaper|	false -52
none|helped|nieto|	false -34
none|helped|nightclub|	false -34
none|helped|nobody|	false 52
none|helped|nomination|	false -13
none|helped|nonetheless|	true -15
none|helped|nor|	false 18
none|helped|not|	true 15
none|helped|no|	true -24
none|helped|o'malley|	false -12
none|helped|oakes|	false 27
none|helped|obama|	false -14
none|helped|observers|	false -26
none|helped|officers|	false 17
none|helped|officer|	false -16
none|helped|officially|	true 16
none|helped|officials|	false -25
none|helped|official|	false -12
none|helped|often|	true -25
none|helped|of|	false 35
none|helped|oman|	false -16
none|helped|once|	true 17
none|helped|one|	false 14
none|helped|online|	true -22
none|helped|only|	true 14
none|helped|on|	false 31
none|helped|opening|	false 38
none|helped|openly|	true -36
none|helped|operatives|	false -34
none|helped|operators|	false 28
none|helped|operator|	false -23
none|helped|opponents|	false -38
none|helped|opposition|	false 16
none|helped|orders|	false 30
none|helped|organizations|	false -18
none|helped|organization|	false -20
none|helped|organizers|	false -24
none|helped|original|	false 36
none|helped|orlando|	false 37
none|helped|or|	false 18
none|helped|others|	false -28
none|helped|outlets|	false -41
none|helped|overall|	false 11
none|helped|overwhelmingly|	true -20
none|helped|pacs|	false -17
none|helped|paid|	false 23
none|helped|palace|	false 28
none|helped|palmieri|	false -30
none|helped|panel|	false 15
none|helped|paper|	false -21
none|helped|paris|	false 31
none|helped|parties|	false -35
none|helped|partners|	false 22
none|helped|party|	false 6
none|helped|pence|	false -26
none|helped|people|	false 33
none|helped|percentage|	false 39
none|helped|percent|	false -12
none|helped|perez|	false -29
none|helped|personally|	true 19
none|helped|person|	false -14
none|helped|peru|	false 38
none|helped|petraeus|	false 7
none|helped|philadelphia|	false -18
none|helped|phone|	false 31
none|helped|pike|	false 20
none|helped|plan|	false 19
none|helped|players|	false 9
none|helped|podesta|	false 14
none|helped|police|	false -21
none|helped|policy|	false 32
none|helped|political|	false 43
none|helped|politicians|	false -19
none|helped|politician|	false 20
none|helped|politico|	false -19
none|helped|polling|	false -36
none|helped|polls|	false -74
none|helped|poll|	false -97
none|helped|presidential|	false 28
none|helped|president|	false -14
none|helped|press|	false -55
none|helped|previously|	true -31
none|helped|previous|	false -10
none|helped|primary|	false 14
none|helped|prime|	false -8
none|helped|private|	false 50
none|helped|probably|	true 11
none|helped|program|	false 34
none|helped|project|	false -20
none|helped|prosecutors|	false -35
none|helped|publicly|	true -55
none|helped|public|	false -11
none|helped|pushed|	false -26
none|helped|putin|	false -17
none|helped|quickly|	true -23
none|helped|quite|	true -12
none|helped|rabbis|	false -34
none|helped|race|	false 24
none|helped|radio|	false 41
none|helped|raise|	false -23
none|helped|rally|	false -41
none|helped|rarely|	true 7
none|helped|really|	true -35
none|helped|records|	false -32
none|helped|record|	false 17
none|helped|red|	false 42
none|helped|referee|	false -16
none|helped|referred|	false 41
none|helped|reform|	false -24
none|helped|refugees|	false 32
none|helped|regularly|	true -33
none|helped|regulator|	false -10
none|helped|remarks|	false -23
none|helped|reportedly|	true 24
none|helped|reporters|	false 16
none|helped|reporter|	false -23
none|helped|reports|	false -54
none|helped|report|	false -25
none|helped|representatives|	false 14
none|helped|republicans|	false -46
none|helped|republican|	false 25
none|helped|research|	false -26
none|helped|residents|	false -21
none|helped|resources|	false 30
none|helped|rest|	false -27
none|helped|results|	false -39
none|helped|retailer|	false 37
none|helped|review|	false -16
none|helped|reynolds|	false -35
none|helped|rights|	false 31
none|helped|rising|	false 21
none|helped|rivals|	false 8
none|helped|roll|	false 24
none|helped|room|	false 17
none|helped|ross|	false 24
none|helped|rubio|	false -14
none|helped|rules|	false 24
none|helped|ruling|	false 20
none|helped|russia|	false 33
none|helped|saldana|	false -36
none|helped|same|	false 56
none|helped|sanders|	false -20
none|helped|saturday|	true -20
none|helped|schlafly|	false -11
none|helped|schultz|	false -34
none|helped|scotland|	false 9
none|helped|seacord|	false -25
none|helped|second|	false 55
none|helped|secretary|	false 20
none|helped|securities|	false -19
none|helped|security|	false 30
none|helped|seems|	false -41
none|helped|senate|	false 22
none|helped|senators|	false -39
none|helped|sergeant|	false -22
none|helped|service|	false 33
none|helped|several|	false -8
none|helped|sexton|	false -48
none|helped|shanklin-hawkins|	false 11
none|helped|sharp|	false -19
none|helped|sheriff|	false -10
none|helped|sherry|	false -38
none|helped|she|	false -16
none|helped|shot|	false -20
none|helped|should|	true 38
none|helped|sides|	false -26
none|helped|side|	false -6
none|helped|similar|	false 16
none|helped|simply|	true 36
none|helped|since|	true 15
none|helped|smith|	false -14
none|helped|social|	false 39
none|helped|sometimes|	true 31
none|helped|son|	false 23
none|helped|soon|	true -34
none|helped|sources|	false 16
none|helped|source|	false -39
none|helped|so|	false 11
none|helped|speaker|	false 34
none|helped|specialists|	false -15
none|helped|specifically|	true -53
none|helped|spectrum|	false -24
none|helped|speechwriter|	false -28
none|helped|speech|	false -40
none|helped|spending|	false 21
none|helped|spokesman|	false -17
none|helped|spokesperson|	false -15
none|helped|spokeswoman|	false 20
none|helped|staff|	false 28
none|helped|star|	false -34
none|helped|states|	false 11
none|helped|statewide|	false -17
none|helped|statistics|	false -6
none|helped|still|	true -9
none|helped|stone|	false -28
none|helped|stopped|	false 22
none|helped|stop|	false -12
none|helped|strategists|	false -43
none|helped|strongly|	true -25
none|helped|strong|	false 39
none|helped|suddenly|	true -32
none|helped|supporters|	false -28
none|helped|surveyed|	false -36
none|helped|survey|	false -64
none|helped|swing|	false -8
none|helped|system|	false -14
none|helped|tactic|	false 25
none|helped|taken|	false 28
none|helped|takes|	false -17
none|helped|take|	false 17
none|helped|taking|	false -19
none|helped|talking|	false 33
none|helped|talks|	false 32
none|helped|talk|	false 45
none|helped|tax|	false 59
none|helped|teacher|	false 7
none|helped|team|	false -39
none|helped|technology|	false -13
none|helped|televised|	false 29
none|helped|television|	false 30
none|helped|terrorism|	false 38
none|helped|terrorist|	false 15
none|helped|text|	false 15
none|helped|that|	false 14
none|helped|their|	false 25
none|helped|them|	false 8
none|helped|then|	true -17
none|helped|there|	true -35
none|helped|they|	false -36
none|helped|they’re|	false -10
none|helped|third|	false -14
none|helped|this|	false 77
none|helped|those|	false 7
none|helped|thursday|	true -22
none|helped|tillery|	false -27
none|helped|times|	false -24
none|helped|time|	false -40
none|helped|today|	true -21
none|helped|todd|	false 21
none|helped|told|	false -23
none|helped|tolliver|	false 41
none|helped|took|	false -30
none|helped|top|	false 36
none|helped|tough|	false 34
none|helped|tour|	false -37
none|helped|traders|	false 47
none|helped|trade|	false 21
none|helped|tribunal|	false 32
none|helped|troops|	false -20
none|helped|trouble|	false 34
none|helped|trump|	false -29
none|helped|tuesday|	true -12
none|helped|turned|	false 32
none|helped|turnout|	false 37
none|helped|turns|	false -13
none|helped|twice|	true 35
none|helped|twitter|	false -32
none|helped|typically|	true -18
none|helped|u.s.|	false -29
none|helped|ultimately|	true -8
none|helped|unemployment|	false 16
none|helped|unesco|	false 33
none|helped|unions|	false 43
none|helped|union|	false 27
none|helped|unite|	false -29
none|helped|unit|	false -16
none|helped|university|	false -31
none|helped|usually|	true 47
none|helped|us|	false 29
none|helped|vermont|	false -21
none|helped|very|	false 33
none|helped|video|	false 6
none|helped|vito|	false 12
none|helped|voters|	false -9
none|helped|voter|	false 15
none|helped|voting|	false 39
none|helped|walked|	false -23
none|helped|wallnau|	false 16
none|helped|washington|	false 48
none|helped|was|	true 23
none|helped|wbc|	false 31
none|helped|we'd|	false -27
none|helped|weapons|	false 32
none|helped|weaver|	false -38
none|helped|website|	false 13
none|helped|wednesday|	true -24
none|helped|week|	true -65
none|helped|went|	false 32
none|helped|were|	true 18
none|helped|we|	false -22
none|helped|when|	false -39
none|helped|which|	false -34
none|helped|while|	false 23
none|helped|white|	false 22
none|helped|whitlock|	false 36
none|helped|widely|	true -30
none|helped|will|	true 20
none|helped|winning|	false 29
none|helped|wisconsin|	false 18
none|helped|without|	false 7
none|helped|with|	false 12
none|helped|women|	false -36
none|helped|woods|	false -8
none|helped|words|	true 38
none|helped|workers|	false -15
none|helped|work|	false -32
none|helped|world|	false -17
none|helped|wouldn’t|	true -44
none|helped|would|	true -11
none|helped|years|	false 25
none|helped|year|	true -6
none|helped|yesterday|	true -10
none|helped|yet|	true -9
none|helped|zucker|	false -33
none|helped||	false -38
none|helped|–|	false -22
none|helped|—|	false -15
none|helped|’s|	false -6	true 11
none|helped|’|	false 37
none|highlight|	participle 10	past -15
none|hint|	past -25
none|hit|	base 44	present 13
none|hold|	base 38	participle 51	past 17	present 50
none|hope|	base 19	participle -24	past -48	present -13
none|identify|	base -12	past 10
none|imagine|	base 46	past -9
none|imply|	participle -38	past 9
none|indicate|	base -24	past -12	present 18
none|insist|	base -10	participle -22	past -41	present -13
none|instruct|	past 7
none|intend|	base 7	present -24
none|interrupt|	past 17
none|introduce|	base -41	past 51	present -14
none|inverted|	judging 46	past 55	present 32	saying 51
none|invite|	participle 36	past 33
none|invoke|	past -16
none|issue|	past 19	present 77
none|joke|	past 25	present 11
none|judging|	participle -13
none|justify|	base -16
none|knock|	base 40
none|know|	base -8	participle 9	present -48
none|label|	base 43
none|lambaste|	past -20
none|lament|	past -27	present -25
none|lash|	past 31
none|laugh|	past 41
none|learn|	base 28	past -14
none|liken|	past -40
none|like|	base 22	past 7	present 29
none|list|	base 70	participle -9	present 7
none|lobby|	base 51	participle 21
none|maintain|	base 19	past 28	present 19
none|mean|	base 41	participle 61	present 46
none|mention|	base -36	participle -36	present 18
none|message|	base 16
none|mock|	base -33	participle -40	past 15
none|murmur|	present 27
none|name|	base 27	participle 6	past 13	present 52
none|need|	base 25	past 13	present 48
none|negated|	false 14	true -13
none|nominate|	base -14	participle 28	past -22
none|note|	participle -39	past -22	present 7
none|notice|	base -9	past 34
none|noun|	base -8	other -8
none|noun|document|	base -15	judging -26	other -33	past -24	present -36	thinking -40
none|noun|name|	base 9	other 15	participle 6	present 6	thinking 10
none|noun|other|	base 7	judging 14	other -8	past 10	present 30	saying 16	thinking 13
none|noun|pronoun|	base 7	other -11	participle -11	past 7	present -11	thinking 11
none|noun|speaking|	base -9	other -11	past -8	saying -14
none|object|	past 26
none|observe|	past -30
none|offer|	participle -17	past 32	present 27
none|opens|capital|	participle -9	past -7	saying -15	source 15	thinking 14
none|opens|coordinator|	past -8
none|opens|determiner|	base 15	judging 24	other -18	present 11	saying 9	source -16
none|opens|pronoun|	base 10	other -21	participle -6	past 6	present -12	thinking 16
none|opens|that|	base -7	judging 7	participle 31	past 46	present 49	saying 46	thinking 20
none|opens|verb-judging|	base 50	judging -9	present -32	saying 11	thinking 35
none|opens|verb-saying|	base 13
none|opens|verb-thinking|	present 28	saying 37
none|opens|verb|	base -15	other 37	participle -10	past 8	source 22	thinking -29
none|opens|word|	base -6	judging -15	other 15	participle 21	present 18	saying 21	source -15
none|oppose|	base -33	participle 29	present -11
none|order|	participle -22	past 10	present 68
none|other|	base -8
none|outline|	participle -22
none|paint|	base 7	past 19	present -36
none|persuade|	base -12	past 12
none|phone|	base 54	present 27
none|plan|	base 14	participle -7	past 26	present -7
none|plead|	past 30
none|plea|	base 7
none|pledge|	participle -31	past 17	present 12
none|point|	base 31	participle -35	past -33	present 44
none|portray|	participle 7	past -18
none|post|	base 14	past 13	present -7
none|praise|	base -9	participle -39	past 8	present -39
none|pray|	past 10
none|predict|	base -17	past -32	present -22
none|prefer|	present -29
none|present|	base 25	past 43	present 15
none|press|	base 21	past 27
none|promise|	base -6	participle -21	present 10
none|proposal|	base -21
none|propose|	participle -14	past -10	present -31
none|protest|	base 44	past 33	present -9
none|prove|	past 42	present 28
none|question|	base 35	participle -27	past -21
none|quote|	base -6	participle -11	past 35	present 23
none|rail|	base 16	past -48
none|raise|	base 73	participle 70	present 41
none|rank|	base -15	participle 15	past 63
none|rate|	base 56	participle 48	past 33	present 57
none|ready|	base 27
none|read|	participle 37	past 48
none|reaffirm|	past -24
none|realize|	past -14
none|reason|	base 35	present 48
none|rebuff|	past 30
none|rebuke|	base -18	past -17
none|rebut|	base -30
none|recall|	base 7	participle -56	past 16	present -6
none|recognize|	base -12	past -34	present -20
none|recommend|	base -7	past -26	present -41
none|record|	base 18	past 43	present -32
none|recount|	base 39	past -6
none|reference|	participle -13	past -33
none|refer|	participle -64	past 44
none|reflect|	base 23	participle 25	past 11	present 21
none|refusal|	base -7
none|refuse|	base -10	past 13	present -7
none|regard|	participle 12	past -21
none|reiterate|	past -14
none|reject|	participle -10	past -15	present 46
none|relate|	past 31
none|relative|	base 16	present 8	saying 13	thinking 7
none|remark|	past -32	present 10
none|remember|	past -9	present -20
none|remind|	participle -13	past 27
none|rename|	past 29
none|repeat|	base 8	participle 19	past 7
none|reply|	base 19	past -7
none|report|	present -22
none|request|	base 46	past -15	present -10
none|respond|	participle 34
none|reveal|	base 11	participle -33	past -17
none|roar|	past 36
none|rule|	base -19	participle 57	past -15	present 36
none|saying|	base 9	participle 10
none|say|	base -14	participle -7	past -27	present -27
none|seek|	past 9	present -6
none|see|	base -22	participle 28	past 9	present -15
none|shared|	base 7	participle 7	past -11
none|shoot|	participle 10	past 49
none|shout|	participle 27
none|show|	base -9	past 10	present -18
none|shrug|	past -8
none|signal|	base 14	past 14	present -14
none|sign|	base 19	participle 25	past 21	present 32
none|sing|	participle 29	past 55
none|slam|	participle -29	past -39	present -22
none|slate|	base 34	past 33	present 24
none|speak|	base 43	participle 39	past 22	present 18
none|speculate|	base -18	past -25
none|statement|	base 23
none|state|	base 52	participle -46	past -56	present 60
none|stress|	participle -9	past -19
none|subject|name|	other 15	thinking 10
none|subject|noun|	other -12
none|subject|pronoun|	other -11	thinking 11
none|suggestion|	base -35
none|suggest|	base -24	participle -19	past -63	present 9
none|support|	participle 11	past -33	present -16
none|sure|	base 46
none|suspect|	base 32	past -25	present -8
none|swear|	past 14	present -21
none|talk|	base 44	participle 25	past -20	present 15
none|tell|	participle 30	past -9	present 22
none|term|	base 44	present 8
none|testify|	past 6
none|text|	base 44	present 28
none|thank|	base 32	participle -48	past 41	present 64
none|thinking|	present 9
none|think|	base -22	participle 12	past 16	present -38
none|threaten|	base -10	participle 13	past -20	present 8
none|title|	base 47	past -9
none|tout|	base -31	participle -7	past -16	present -29
none|to|false|	base 12	present 8
none|to|true|	base -6	participle 23	past 11	present 16
none|treat|	base 32	participle 30	past 33
none|trumpet|	participle -29
none|trust|	base -11	present 26
none|try|	base 24	participle 25	past 39	present 47
none|tweet|	base 9	participle -21	past -12	present 10
none|underscore|	past 11	present 24
none|understand|	base -28	past 25	present -25
none|urge|	base -16	present 35
none|use|	base 80	participle 40	past 39	present 18
none|utter|	past 24
none|venture|	base 42
none|verify|	past 31
none|view|	base -24	past 21	present -18
none|voice|	base 54
none|volunteer|	base 39	past 16	present 35
none|vote|	participle 14	present 72
none|vouch|	past -33
none|vow|	base -40	participle -28	past -37	present -38
none|want|	past -24	present 27
none|warning|	base -8
none|warn|	base -10	past -26
none|wave|	base 35	participle 47	past 28	present 36
none|weigh|	base 27	participle 26	present 44
none|welcome|	base -15	past 30
none|willing|	base 6
none|wish|	base 9	past 8
none|wonder|	base -6
none|worry|	base -10	participle 29	past -55	present 28
none|write|	base 22	participle -23	past 6
start|after|	add 30	admit 10	argue 31	call -36	claim 39	note 23	predict 18	promise -12	recall 11	reply 34	report -36	show 13	suggest 31	tell -33	vote -32	warn 25	write 22
start|after|add|	auxiliary 25	coordinator 38	none 31	verb -6
start|after|add|first|	and 38	was -10
start|after|admit|	none 10
start|after|adverb|	auxiliary 22	preposition -19	word 10
start|after|adverb|auxiliary|	saying 22
start|after|adverb|none|	saying -7
start|after|adverb|verb|	saying 17
start|after|argue|	auxiliary 40	none 8	verb 33
start|after|asks|false|	auxiliary 16	marks -17	none -25	to 19
start|after|asks|true|	auxiliary 28	none -8	verb -20
start|after|auxiliary|	adverb 59	auxiliary 41	determiner -16	quote 45	that 36	verb-thinking 43
start|after|auxiliary|auxiliary|	saying 77	thinking -21
start|after|auxiliary|none|	saying 19
start|after|call|	verb -25
start|after|capital|	, -30	capital -22	possessive -31	word 7
start|after|capital|auxiliary|	saying 46
start|after|capital|none|	saying -27
start|after|capital|verb|	saying 18
start|after|claim|	verb 34
start|after|coordinator|	adverb 25	capital -32	determiner 28	preposition 39	pronoun 40	word -22
start|after|coordinator|auxiliary|	judging -27	saying 27
start|after|coordinator|none|	saying 8
start|after|coordinator|verb|	saying -7
start|after|determiner|	capital 13	word -26
start|after|determiner|none|	saying -15
start|after|determiner|verb|	judging -24	saying -6
start|after|explain|	auxiliary 10
start|after|first|	a -47	adding -28	and -15	but 29	citing -30	could 13	director -26	for -18	have 6	he 40	it 37	of 12	one 11	that 39	there 22	they 30	to 13	was 9	were 19	when 12	which -23	who -38	will 12	with 16	would -10
start|after|judging|	auxiliary -33	base -39	coordinator -32	determiner -43	past -21	present -36	word -50
start|after|judging|first|	and -28	the -35
start|after|note|	auxiliary 37	none 37	word -15
start|after|opening|auxiliary|	true 30
start|after|opening|capital|	false 23	true -54
start|after|opening|coordinator|	false 9	true -8
start|after|opening|determiner|	false -6	true -9
start|after|opening|preposition|	false 10	true 12
start|after|opening|pronoun|	false -12
start|after|opening|quote|	false -36
start|after|opening|subordinator|	false 26	true 26
start|after|opening|that|	false 36	true -26
start|after|order|direct|	judging -49	saying 49	thinking -29
start|after|order|inverted|	judging -25	saying -86
start|after|preposition|	capital 36	determiner -14
start|after|preposition|none|	saying -14
start|after|preposition|verb|	saying 22
start|after|pronoun|auxiliary|	saying 7
start|after|pronoun|	verb-thinking 28	word 34
start|after|pronoun|verb|	saying 34
start|after|recall|	auxiliary 15
start|after|reply|	auxiliary 37
start|after|report|first|	citing -20
start|after|report|	none -20	verb-judging -20
start|after|saying|	adverb 11	auxiliary 28	base 26	capital 13	coordinator 20	determiner -11	past -8	preposition -9	present 27	pronoun 26	that 39	verb-judging -16	verb-saying -53	verb-thinking 17
start|after|saying|first|	a -40	adding -28	but 36	citing -30	could 13	director -26	have 35	he 29	is -8	it 37	that 39	the 12	there 22	they 30	to 13	was 9	when 12	who -38	will 32	would -10
start|after|say|	auxiliary 15	capital 9	coordinator 81	determiner -14	none -35	preposition -20	pronoun 10	subordinator 8	that 42	to -11	verb 19	verb-saying -38	word 38
start|after|say|first|	a -30	adding -28	and 81	because 8	but 41	could 10	director -26	he 26	is 7	it 29	that 42	they 26	to 33	was -18	who -33	would -13
start|after|show|	auxiliary 39	verb -7
start|after|subordinator|auxiliary|	saying 28
start|after|subordinator|	determiner 32	pronoun 12	word -17
start|after|subordinator|verb|	saying -18
start|after|suggest|	auxiliary 34
start|after|tell|	none -9
start|after|that|	auxiliary 23	capital 25	pronoun 18
start|after|that|auxiliary|	saying 34
start|after|thinking|	auxiliary 24	base -9	past -16	present -32	word -30
start|after|thinking|first|	is 30
start|after|verb-judging|none|	saying -6
start|after|verb-judging|	word -16
start|after|verb-saying|auxiliary|	saying -42
start|after|verb-saying|	determiner -25	that -35
start|after|verb-saying|none|	saying -22
start|after|verb-saying|verb|	saying -27
start|after|verb-thinking|	preposition -8
start|after|verb|false|auxiliary|	judging -35	saying 26	thinking -24
start|after|verb|false|none|	judging -26	saying 10	thinking -24
start|after|verb|false|to|	saying 25
start|after|verb|false|verb|	judging -13	saying 25
start|after|verb|true|auxiliary|	saying 26
start|after|verb|true|marks|	saying -13
start|after|verb|true|none|	judging -34	saying -26	thinking -11
start|after|verb|true|to|	saying -6
start|after|verb|true|verb|	judging -29	saying -10
start|after|words|10-15|false|	auxiliary -22	none -7	to 15
start|after|words|10-15|true|	auxiliary 23	none -45	verb -14
start|after|words|1|false|	none 36	to 25	verb 21
start|after|words|2|false|	auxiliary 20	marks -9	none -34	to 37
start|after|words|2|true|	auxiliary 31	none 10	verb 34
start|after|words|3|false|	verb 24
start|after|words|3|true|	auxiliary 28	none 7	verb 36
start|after|words|4-5|false|	auxiliary 53	none 45	to 34	verb 50
start|after|words|4-5|true|	auxiliary 17	none 43	verb -36
start|after|words|6-9|false|	auxiliary -10	none -21	verb -12
start|after|words|6-9|true|	auxiliary -6	marks -13	none -17
start|after|word|	adverb 15	auxiliary 9	capital -24	coordinator -28	determiner 24	preposition -8
start|after|word|auxiliary|	saying 24
start|after|word|none|	judging -22
start|after|word|verb|	judging -37	saying 20
start|after|write|	auxiliary 7	coordinator -20	none 22	word 39
start|after|write|first|	and -20
start|asks|	according -22	accuse -53	add -25	agree -46	aim 14	allow 7	announce -35	answer -7	argue -23	ask 44	attack 6	back -53	blame -28	care 35	cast -31	challenge 16	charge -47	cheer -21	cite -25	clear -7	compare 11	continue 7	credit 12	criticize 12	debate -8	decline 14	define 22	demand 19	denounce -17	describe 16	determine 11	disagree -6	discuss 20	dismiss -31	doubt 33	echo -43	email -36	expect -60	explain 38	express -38	favor 6	feel -39	find -23	hear 7	highlight -21	hope -36	how 52	if 47	insist 12	issue -42	joke -30	know 9	laugh -20	learn 6	mention -40	name -32	need 13	object -34	offer -53	order -43	outline 16	pledge -30	point 12	praise -36	predict -26	present -29	press -45	promise -50	question 31	raise -33	recall 8	record -43	refuse -15	report 26	respond -36	reveal -9	rule -44	say -26	see -12	seek -34	shoot -34	show -19	sign 9	signal 15	state -54	support -42	sure -30	talk 27	tell 9	thank -39	think 24	threaten -28	try 14	underscore -35	understand 32	urge -41	use -44	vote -37	want 34	what 26	when -42	where -18	whether 23	which 6	who -17	why 22	wonder 7	write 26
start|asks|according|	source -22
start|asks|accuse|	past -53
start|asks|add|	past -25
start|asks|agree|	past -19
start|asks|aim|	past 14
start|asks|allow|	base 13
start|asks|announce|	base -33	past -33
start|asks|argue|	past -40
start|asks|ask|	base 39	participle 32	past 26	present 8
start|asks|back|	base -44
start|asks|call|	base 26	past -83
start|asks|care|	base 31
start|asks|cast|	base -31
start|asks|cite|	participle -22	past -18
start|asks|clear|	base -7
start|asks|compare|	past -35
start|asks|consider|	participle -11
start|asks|continue|	past 19
start|asks|debate|	base -49
start|asks|decide|	past 7	present -27
start|asks|decline|	past 14
start|asks|demand|	past 19
start|asks|denounce|	past -17
start|asks|determine|	base 15
start|asks|disagree|	base -6
start|asks|discuss|	base 22
start|asks|dismiss|	past -31
start|asks|doubt|	present 33
start|asks|echo|	past -34
start|asks|email|	base -33
start|asks|expect|	past -51
start|asks|explain|	base 19	participle 15	present 39
start|asks|feel|	past -39
start|asks|find|	base -54	past -35
start|asks|hear|	participle -34
start|asks|hold|	present -35
start|asks|insist|	past 12
start|asks|introduce|	past -27
start|asks|joke|	past -30
start|asks|know|	base 8	past -28
start|asks|laugh|	past -15
start|asks|learn|	past 10
start|asks|mention|	base -34	past -21
start|asks|need|	base 14
start|asks|note|	past -6
start|asks|offer|	past -45
start|asks|order|	past -43
start|asks|point|	present 6
start|asks|praise|	past -35
start|asks|present|	base -22
start|asks|press|	base -28
start|asks|promise|	past -49
start|asks|question|	participle 35	past 22	present 11
start|asks|raise|	base -24
start|asks|recall|	past 13
start|asks|refuse|	past -15
start|asks|remember|	base -24
start|asks|respond|	base -35
start|asks|reveal|	past 10
start|asks|say|	base -32	participle 27	past -8	present -32
start|asks|seek|	participle -19	past -27
start|asks|see|	past -20
start|asks|show|	participle -19	past -9	present -20
start|asks|sign|	past 14
start|asks|state|	base -51	present -34
start|asks|support|	base -36	participle -16	past -23
start|asks|sure|	base -30
start|asks|talk|	participle 16
start|asks|tell|	base 22	participle 13	past -67
start|asks|thank|	past -37
start|asks|try|	participle 14
start|asks|urge|	past -35
start|asks|use|	past -29
start|asks|vote|	base -33
start|asks|want|	past 39	present -42
start|asks|wonder|	base 18
start|asks|write|	past 17
start|	before -30	behind -6	late -23	source 13	that 13
start|before|(|	capital -46
start|before|(|none|	saying -21	thinking 11
start|before|(|verb|	saying -25
start|before|,|none|	saying -22
start|before|,|	word -21
start|before|-|auxiliary|	preposition 36	saying 33
start|before|-|	capital -19	determiner 32	word -29
start|before|-|verb|	preposition -30	saying -23
start|before|according|	( -40	) -41	, -27	- -25	adverb 11	auxiliary -13	coordinator 10	none 21	pronoun -9	stop 15	subordinator 35	that 29	to -27	verb-saying 43	word -6
start|before|according|first|	a -23	about 39	among 19	and -22	as 31	at 16	clinton 9	democratic 33	for -20	his -24	in 20	it -19	more 7	nearly 33	obama 31	of 18	on 31	sanders 12	she 41	that 29	the 13	there 19	trump -12	when -24
start|before|according|source|auxiliary|	, -14	capital 40	preposition -18	stop 7
start|before|according|source|none|	, -15	preposition 39	word 21
start|before|according|source|verb|	, -7	capital -27	stop 17	verb-saying 50
start|before|	accuse -49	acknowledge -33	add 7	admit -27	advise -27	agree -21	aim -29	allege -31	allow -35	answer -43	apologise -33	apologize -29	appeal -40	ask -82	assail -21	assume -23	assure -25	attack -56	attribute -21	back -63	believe -13	bill -25	blame -52	blast -34	boast -28	call -23	care -50	cast -28	caution -30	challenge 14	champion -37	charge -40	claim -26	clear -30	commend -18	comment -43	compare -31	complain -16	concede -23	conclude 30	confirm 11	contend -25	continue -63	counsel -38	counter -23	credit -37	debate -53	decide -45	decline -59	decry -24	deem 11	defend -36	deliver -28	demand -30	denounce -31	deny -62	determine -32	disagree -31	discover -36	discuss -30	dismiss -34	dispute -38	echo -24	encourage -23	endorse -53	estimate 11	expect -44	explain -24	express -48	favor -38	fear -40	feel -20	figure -28	find 11	fire -36	forecast -38	hint -23	hit -19	hold -55	hope -45	identify -30	indicate -23	inform -36	insist -31	interpret -30	introduce -30	invoke -27	issue -62	joke -23	knock 16	know -48	lament -40	laugh -42	learn -23	like -11	list -32	maintain -49	mean -6	mention -36	mock -20	name -52	need -53	notice -48	observe 10	offer -25	oppose -29	order -49	persuade -35	phone -31	plan -39	plead -52	pledge -41	point -6	post -54	praise -34	predict 17	prefer -27	present -38	press -31	promise -30	propose -57	prove -39	question -54	quote -38	rail -37	raise -45	rank -33	rate -37	reason -31	rebuff -28	recall -45	recognize -33	recommend -50	record 40	recount -35	refer -34	reference -30	reflect -42	refuse -38	reiterate -25	reject -48	remark 21	remember -44	remind -7	repeat -41	reply 8	report 41	request -31	respond 20	rule 16	see -10	seek -45	shoot -45	show 22	shrug -35	sign -60	signal -39	sing -35	slam -32	speak -11	state -45	stress -39	submit -30	suggest -22	support -59	talk -55	tell 10	testify -28	thank -26	threaten -20	treat -28	try -51	tweet 7	understand -29	urge -54	use 8	utter -21	view -35	voice -41	volunteer -29	vote -65	vow -24	wave -27	weigh -30	welcome -35	wonder -33	worry -39	write 20
start|before|accuse|	capital -42	determiner -41	none -41	preposition -52	verb -24
start|before|accuse|first|	a -17	in -24	its -14	speaking -15	the -31
start|before|acknowledge|	auxiliary -17	capital -25	determiner -21	none -19	preposition -29	that -28	verb -27
start|before|add|	auxiliary 31	capital 38	coordinator -6	determiner -33	preposition -54	stop 16	that 9	verb -49
start|before|add|first|	in -32	the -23
start|before|admit|	, -39	auxiliary -14	capital 9	determiner -27	none -40	preposition -30	pronoun -34	that -10	word -26
start|before|admit|first|	the -26
start|before|adverb|	word -35
start|before|advise|	capital -19	none -29	preposition -31
start|before|agree|	capital -38	determiner 12	none -43	preposition -52
start|before|aim|	none -39	preposition -32
start|before|allege|first|	in -21
start|before|allege|	none -28	preposition -22
start|before|allow|	none -25	preposition -29
start|before|announce|	capital 20	coordinator -25	determiner -8	none -71	preposition -6	pronoun -30	stop -22	that -26	verb 30
start|before|announce|first|	but -25	in -20	on -34	the -6
start|before|answer|	capital -34	none -25	preposition -30	that -31
start|before|answer|first|	asked -34
start|before|apologise|	determiner -22	none -15	preposition -33
start|before|apologise|first|	the -20
start|before|apologize|	preposition -34
start|before|appeal|	none -36	preposition -41
start|before|apposed|judging|none|	capital -20	determiner -22	preposition -54	word -17
start|before|apposed|judging|verb|	determiner -16
start|before|apposed|saying|auxiliary|	determiner -35	preposition 22	stop -30
start|before|apposed|saying|none|	adverb -22	capital -58	determiner -53	preposition 7	pronoun -48	stop -33	that -43	word -59
start|before|apposed|saying|verb|	determiner -29	preposition -8	word 6
start|before|apposed|thinking|none|	determiner -23	preposition -24	word -16
start|before|apposition|judging|none|	capital -28	determiner -45	preposition -40	pronoun -36	that -29	word -15
start|before|apposition|judging|verb|	determiner -26	preposition -22
start|before|apposition|saying|auxiliary|	determiner -18	preposition 16	stop -39	that -13
start|before|apposition|saying|none|	, -31	adverb -32	capital -71	determiner -101	preposition -93	pronoun -64	stop -28	subordinator -42	that -48	word -79
start|before|apposition|saying|to|	that -13
start|before|apposition|saying|verb|	capital 12	determiner -47	preposition -55	pronoun -37	stop 11	that -32
start|before|apposition|thinking|none|	determiner -30	preposition -36	pronoun -30	word -20
start|before|argue|	adverb -32	auxiliary 6	capital -30	determiner -8	none -18	preposition -25	subordinator 10	that -44	to -18
start|before|argue|first|	a -27	if 8	in -23
start|before|asks|false|	auxiliary 14	none -52	to -29	verb -8
start|before|asks|true|	auxiliary 15	none -13	to -36
start|before|ask|	adverb -14	auxiliary -28	capital -60	determiner -56	none -67	preposition -60	stop -22	subordinator -48	that -24	verb -40	word -21
start|before|ask|first|	a -20	after -21	at -26	during -20	in -50	the -32
start|before|assail|	none -21	preposition -21
start|before|assume|	capital -29	none -23
start|before|assure|first|	with -22
start|before|assure|	none -25	preposition -35
start|before|attack|	capital -51	determiner -27	none -46	preposition -44	to -22	verb -29
start|before|attack|first|	in -21
start|before|attribute|	none -21
start|before|auxiliary|none|	saying -37
start|before|auxiliary|verb|	saying -6
start|before|auxiliary|	word -31
start|before|back|	auxiliary -36	capital -52	determiner -38	none -45	preposition -48	stop -21	subordinator -22	verb -30
start|before|back|first|	in -16	the -22
start|before|before|	 -61	! -25	) -32	- -19	: -56	; -24	? -6	– 16	— -45
start|before|believe|	, 12	auxiliary -9	capital -45	determiner -14	none -34	preposition -34	pronoun 20	subordinator -27	that -28	to -21
start|before|believe|first|	the -35
start|before|blame|	capital -44	determiner -39	none -43	preposition -30	stop -26	word -17
start|before|blame|first|	the -17
start|before|blast|	none -27	preposition -36
start|before|boast|	preposition -34
start|before|calculate|	determiner 17
start|before|call|	, -25	auxiliary -44	coordinator -36	determiner -74	none -7	pronoun -36	quote -46	subordinator -17	that -20	verb -64	word -25
start|before|call|first|	a -30	her -27	his -20	in -46	its -30	on -22	one -15	the -46	while -17
start|before|capital|	( -38	, -19	adverb -23	auxiliary 15	capital -13	coordinator 21	determiner -29	possessive -25	subordinator -14	that 40	verb-judging -61	verb-saying -17	verb-thinking -19	word 15
start|before|capital|auxiliary|	, 14	: -33	adverb 8	auxiliary -26	capital 12	coordinator -13	determiner -21	judging 8	pronoun -21	saying 17	stop -7	thinking -76	word 15
start|before|capital|none|	, -11	: -28	adverb -9	auxiliary -112	capital 11	coordinator -86	determiner -52	end 6	judging -21	possessive -37	preposition -6	pronoun -22	saying -33	stop 11	subordinator -76	that -74	thinking -10	verb-judging -51	verb-saying -19	verb-thinking -53	word -26
start|before|capital|to|	capital -26	determiner -10	end -9	judging -33	preposition 13	pronoun -28	saying -21	stop -7	that -32	thinking -30	word -25
start|before|capital|verb|	, 18	adverb -18	auxiliary -42	capital -25	coordinator -52	determiner -19	end 18	judging -77	pronoun 21	quote -38	source 15	stop -19	subordinator -30	that 6	verb-saying 40	verb-thinking 16
start|before|care|	auxiliary -31	capital -33	none -25	word -15
start|before|cast|	determiner -24	preposition -26	verb -24
start|before|caution|	none -30
start|before|challenge|	capital 16	determiner -22	none -44	preposition 14
start|before|champion|	capital -35	none -37
start|before|charge|	determiner -27	none -33	preposition -42
start|before|cite|	auxiliary 14	capital -41	determiner 16	none -48	preposition -34	subordinator -22	verb -26
start|before|cite|first|	in -21	the -29
start|before|claim|	, -26	auxiliary -20	capital -16	determiner -10	none -44	preposition -55	that -19	verb -9	word -30
start|before|clear|	that -30
start|before|commend|	none -18
start|before|comment|	capital -31	preposition -35
start|before|compare|	determiner -21	none -29	preposition -27
start|before|complain|	auxiliary -26	capital -39	determiner 16	preposition -56	verb -29
start|before|complain|first|	an 17	in -37
start|before|concede|	determiner -31	none -31	preposition -20	that -11	verb -31
start|before|conclude|	none -24	that -24
start|before|confirm|	auxiliary 29	capital -11	determiner 18	none -46	pronoun 9	stop 21	that -25	verb 8
start|before|confirm|first|	in -13	the -11
start|before|consider|	auxiliary -37	capital 11	determiner -43	none 8	preposition -34	word -19
start|before|consider|first|	the -19
start|before|contend|	none -26	preposition -11	that -14
start|before|continue|	capital -31	none -35	preposition -58	subordinator -26	verb -41
start|before|coordinator|	, -34	adverb -20	auxiliary 22	capital 14	coordinator -6	determiner -36	preposition -73	pronoun 9	subordinator -42	word -41
start|before|coordinator|auxiliary|	determiner -29	judging -31	preposition -42	saying 7	source -18	that -21	thinking -31
start|before|coordinator|none|	adverb -23	auxiliary -28	capital -28	coordinator -26	determiner -10	judging -46	pronoun -25	source -18	stop -18	that -37	thinking -47	verb-saying -20	word -37
start|before|coordinator|to|	saying -11
start|before|coordinator|verb|	, -25	auxiliary -19	capital -15	determiner -28	judging -27	preposition -9	saying -47	source 38	stop 6	that -36	thinking -35
start|before|counsel|	capital -30	none -26	preposition -23
start|before|counsel|first|	in -23
start|before|counter|	capital -23	none -23
start|before|credit|	determiner -26	none -16	verb -30
start|before|credit|first|	the -22
start|before|criticize|	capital -44	determiner -44	none -54	stop -35	subordinator 20	verb 11
start|before|criticize|first|	in -20
start|before|debate|	auxiliary -39	determiner -36	none -35	preposition -28	subordinator -32	word -20
start|before|decide|	adverb -23	determiner -31	none -24	preposition -41	verb -27
start|before|decide|first|	the -29
start|before|declare|	capital 8	none -41	that -19	verb 19
start|before|declare|first|	in -37
start|before|decline|	capital -40	determiner -21	none -47	preposition -52
start|before|decline|first|	the -19
start|before|decry|	determiner -17	none -24
start|before|deem|	verb 16	word -22
start|before|defend|	capital -45	determiner -17	none -41	preposition -25	stop -39	subordinator -14	verb -16
start|before|defend|first|	in -18
start|before|deliver|	determiner -25	none -21	preposition -25
start|before|deliver|first|	with -12
start|before|demand|	determiner -17	none -26
start|before|deny|	auxiliary -24	capital -56	determiner -38	none -68	preposition -32	pronoun -34	stop -34	that -15	verb -28	word -20
start|before|deny|first|	a -13	her -16	his -19	its -10	the -28
start|before|describe|	capital 12	determiner -44	none 8	preposition -33	pronoun 15	subordinator -36	verb -32
start|before|describe|first|	in -21	the -17
start|before|determiner|	, -16	adverb 14	capital -43	determiner -23	preposition 14	verb-judging -21	verb-saying -31	verb-thinking 11	word 23
start|before|determiner|auxiliary|	, 16	; -11	capital 35	determiner -10	preposition 6	pronoun -13	saying 26	source 29	stop 37	subordinator -38	thinking 6
start|before|determiner|none|	$ -25	, -20	adverb -75	auxiliary -83	capital -43	coordinator 6	determiner -13	judging -87	preposition -30	pronoun -27	quote -60	saying -32	source 8	subordinator -58	that -59	thinking -59	verb-judging -41	verb-saying -46	word -34
start|before|determiner|to|	saying 10
start|before|determiner|verb|	, 18	auxiliary -60	capital -16	coordinator 17	determiner -68	judging -11	pronoun -15	quote -31	source -15	subordinator -33	that -41	thinking -18	word -13
start|before|direct|judging|auxiliary|	capital -28	determiner -57	preposition 18	pronoun -35	word -35
start|before|direct|judging|none|	$ -17	adverb -29	auxiliary -17	capital -43	determiner -57	preposition -15	pronoun 12	stop -30	subordinator -30	word -60
start|before|direct|judging|to|	capital -33	preposition 14	word -26
start|before|direct|judging|verb|	, -33	capital -45	determiner -43	pronoun -29	stop -19	word -43
start|before|direct|saying|auxiliary|	, -21	: -39	; -8	auxiliary -23	capital 26	coordinator -36	determiner -13	end 7	preposition -10	pronoun -17	stop 16	subordinator 10	that -8
start|before|direct|saying|none|	, -50	: -57	adverb -68	auxiliary -22	capital 10	coordinator -46	preposition -10	pronoun -16	stop 45	subordinator -57	that -97	verb-judging -30	verb-saying 11	verb-thinking 23	word -52
start|before|direct|saying|to|	, -11	capital -38	determiner 6	pronoun -43	that -44
start|before|direct|saying|verb|	: 10	adverb -10	auxiliary -16	capital -9	determiner -40	preposition 16	pronoun -15	stop -12	subordinator -27	that -11	verb-thinking 21	word -13
start|before|direct|thinking|auxiliary|	, 8	coordinator -28	determiner -41	preposition -23	pronoun -33	subordinator -28	that -51	word -26
start|before|direct|thinking|none|	capital -12	determiner -40	preposition -54	pronoun -38	stop 11	subordinator -30	that -10	verb-saying -34	word -58
start|before|direct|thinking|verb|	, -46	adverb -39	auxiliary -26	capital -31	coordinator -33	determiner -53	preposition -13	pronoun 16	stop 24	subordinator -26	that -26	word -44
start|before|disagree|	preposition -27
start|before|disclose|	auxiliary -29	capital 15	none 13	that -23	verb -21
start|before|disclose|first|	in -21
start|before|discover|	determiner -34	none -36	preposition -26
start|before|discover|first|	on -18
start|before|discuss|	determiner -22	none -25	preposition -22
start|before|dismiss|	capital -34	determiner -18	none -34	preposition -20	subordinator -16
start|before|dismiss|first|	the -17
start|before|dispute|	determiner -40	none -38	stop -25
start|before|dispute|first|	the -25
start|before|echo|	none -32	preposition -35
start|before|email|	capital 19	determiner -36	none -49	preposition -37	word -33
start|before|email|first|	in -33
start|before|endorse|	capital -45	determiner -19	none -40	preposition -39	stop -29	verb -36
start|before|endorse|first|	on -8
start|before|estimate|	auxiliary 15	capital -35	determiner -23	none -29	preposition 7	that -22
start|before|expect|	capital -25	determiner -38	none -32	preposition -38	verb -27
start|before|explain|	, -14	capital -25	determiner -36	none -43	pronoun 14	stop -8	subordinator -10	verb -33
start|before|explain|first|	it 14	the -23
start|before|express|	capital -34	determiner -14	none -47	preposition -30	word -28
start|before|express|first|	in -23
start|before|favor|	capital -38	none -38
start|before|fear|	capital -31	determiner -29	none -23	preposition -26	verb -36
start|before|feel|	determiner 10	preposition -30	subordinator -29	verb -27	word -26
start|before|feel|first|	as -22	when -20
start|before|figure|	none -26	preposition -24
start|before|find|	, 26	adverb -36	auxiliary -22	capital 11	coordinator -52	end 14	none -24	preposition -25	pronoun -50	stop 27	subordinator -27	that -48	verb 22	word -49
start|before|find|first|	a 25	but -39	the 10	with -24
start|before|fire|	capital -30	none -36
start|before|first|	( -45	, -48	- -6	according -31	addressing -31	after 16	ahead -32	al -36	all 32	almost 25	already 11	also -30	although -55	american 23	and -30	another -36	around -14	as -13	asked -38	australia -32	authorities 8	back -44	based -32	beijing -19	bernie 43	besides -33	beyond -27	biden -28	bill -35	bob -29	border -14	both -30	brian -24	bush 34	but -8	camp -23	canada 9	china 29	chris -20	clinton 19	counsel -44	crows 34	cruz 18	dan -19	david -24	de 14	democratic 30	despite -53	donald 10	dr -35	during -16	each -13	earlier -46	eleven -6	entering -29	even 19	every -36	federal 8	first -25	following -27	for -48	former 9	four -9	france -18	from -39	given -23	going -17	greece -23	he 7	her -6	here -33	hillary 22	his -21	hope -14	i -36	if -7	including 26	india -11	innocent -31	iran -33	israel -25	isro -24	its -62	ivanka 21	jembe -28	john -21	joseph -20	june -27	just -47	justice 14	l -24	laos 15	later -31	like -29	luis -14	many 33	mark -25	matt -27	may -28	mayor 15	meanwhile 23	members 9	more 23	most 12	mr -33	mr. 8	mrs -26	mrs. 13	ms. 15	murphy -30	national -30	nearly 31	neither -31	new -26	ng -21	nine -24	no 31	nobody 19	nor 22	not -8	now 19	obama 23	of 18	ohio 27	on -29	one -35	only 10	other -9	outside -37	over -29	paul -24	perhaps -29	pointing -26	police 38	president -16	pressed -31	prosecutions -26	reached -35	reacting -17	rep. 14	republican 12	republicans -25	right 14	rubio 6	russia -27	ruth 15	ryan 11	sales 34	sanders 13	sen. -46	senator 12	she -7	shortly -37	since 9	sister -20	some 36	south -12	speaking -51	staff -32	standing -29	state 36	still 32	talks 17	target -28	that 33	the -8	their -39	then -31	there 12	they 33	this -23	though -56	three 13	through 16	throughout -39	today -24	told -34	turkey 18	two 15	under -27	until -24	vietnam -11	warren -28	washington 19	what 19	when -17	whether 26	which -20	while -12	who -16	with -32	within -22	yet -30	— 15
start|before|forecast|	preposition -34	verb -33
start|before|hear|	auxiliary 11	preposition -29	verb -55
start|before|hear|first|	a 7	the -36
start|before|hint|	none -21	preposition -31
start|before|hit|	determiner -20	none -12
start|before|hold|	auxiliary -27	capital -42	determiner -40	none -42	preposition -40	subordinator -25	that -13	verb -29	word -30
start|before|hold|first|	even -27	going -17	in -25	on -12	with -13
start|before|hope|	capital -23	coordinator -24	determiner -23	none -35	preposition -46	verb -24
start|before|identify|	none -22	preposition -26
start|before|indicate|	auxiliary -25	capital -38	none -33	preposition -13	that -21	verb 7
start|before|inform|	verb -28
start|before|insist|	, -19	adverb -16	auxiliary -17	coordinator -17	determiner -35	none -50	preposition -19	pronoun -27	subordinator 13	that -33	to -30
start|before|insist|first|	the -32
start|before|introduce|	capital -22	none -30	preposition -31
start|before|introduce|first|	in -21
start|before|inverted|judging|auxiliary|	coordinator -33	preposition -65
start|before|inverted|judging|none|	, -41	; -20	adverb -26	auxiliary -19	coordinator -41	preposition -91	quote -50	stop -14	subordinator -41	verb-saying -37
start|before|inverted|judging|verb|	, -34	preposition 13	stop -38	subordinator -28
start|before|inverted|saying|auxiliary|	, 64	auxiliary -40	pronoun -35	stop 15
start|before|inverted|saying|none|	, 33	: -32	adverb -108	auxiliary -128	capital -45	determiner -46	end -35	possessive -42	preposition -168	pronoun -113	stop -112	subordinator -72	verb-judging -45	verb-saying -68	verb-thinking -73	word -100
start|before|inverted|saying|to|	auxiliary -42	end -37
start|before|inverted|saying|verb|	, 56	adverb -30	auxiliary -82	end 20	preposition -87	pronoun -57	quote -41	verb-judging -26	word -36
start|before|invoke|	none -27
start|before|issue|	capital -34	determiner -47	none -50	preposition -46	verb -30
start|before|issue|first|	in -29	on -16
start|before|joke|	none -23
start|before|judging|	- -29	base -103	capital -18	coordinator -62	determiner -29	participle -11	past -27	preposition -37	present -36	pronoun -11	subordinator -31	word -32
start|before|judging|base|	auxiliary -13	capital -24	coordinator -28	determiner -35	preposition -67	pronoun -25	stop -36	word -41
start|before|judging|first|	- -29	a -62	after 6	although -22	among -25	an -17	and -41	as -61	asked -31	at -33	beyond -25	biden -28	but -41	by 13	clinton -45	despite -16	during -19	earlier -30	even -43	for -36	he 10	her -35	his -22	if -41	in -67	it -48	its -49	last -42	later -29	most 15	mr. -36	on -35	one -26	outside -15	over -22	rather -26	right -19	sanders -28	sen. -27	she -26	so -14	some 16	speaking -23	the -42	through -21	to -24	trump -22	when -30	while -40	with -23
start|before|judging|participle|	capital -33	determiner 9	preposition -32	word -29
start|before|judging|past|	$ -25	, -50	adverb -36	auxiliary -14	capital -63	coordinator -48	determiner -82	preposition 12	quote -54	stop -20	subordinator -65	that -40	verb-judging -37	verb-saying -37	word -62
start|before|judging|present|	, -42	; -28	adverb -28	auxiliary -28	capital -18	coordinator -29	determiner -21	stop -45	subordinator -19	that -29	word -30
start|before|knock|	preposition 27
start|before|know|	none -40	subordinator -28
start|before|lament|	capital -40	none -30
start|before|laugh|	capital -29	none -26	preposition -35	stop -25	subordinator -23	verb -29
start|before|laugh|first|	asked -28
start|before|like|	auxiliary -37	coordinator -24	determiner -58	preposition 14	pronoun -40	subordinator -34	verb -36
start|before|like|first|	and -20	in 8	the -29
start|before|list|	none -22
start|before|maintain|	auxiliary -19	capital -27	determiner -28	none -40	pronoun -22	that -14	verb -25
start|before|maintain|first|	the -17
start|before|mean|	none 16	preposition -30	that 16	verb -33
start|before|mention|	determiner -25	none -26	preposition -36	verb -25
start|before|mention|first|	in -23
start|before|mock|	determiner -20	none -25
start|before|mock|first|	its -28
start|before|name|	auxiliary -26	capital -53	coordinator -14	determiner -37	none -48	preposition -21	verb -28	word -16
start|before|name|first|	and -14	the -34
start|before|need|	auxiliary -34	capital -32	none -20	preposition -54	subordinator -27	verb -33	word -22
start|before|need|first|	if -20
start|before|note|	, 9	auxiliary 25	coordinator -7	determiner 23	preposition -39	that -44	verb -24
start|before|note|first|	but -7	for -7	the 24
start|before|notice|	determiner -27	none -31	word -20
start|before|offer|	auxiliary 8	coordinator -40	determiner -67	none -72	preposition -40	pronoun 17	stop -28	subordinator -50	verb -46	word -31
start|before|offer|first|	and -21	in -29	its -12	mr. -17	the -21	when -14
start|before|oppose|	capital -17	none -31	subordinator -24	verb -10
start|before|order|apposed|	judging -70	saying -17	thinking -56
start|before|order|apposition|	judging -25	saying -82	thinking -60
start|before|order|	auxiliary -34	capital -26	determiner -35	none -41	preposition -39	subordinator -30	word -27
start|before|order|direct|	judging -27	saying 12	thinking -27
start|before|order|first|	as -26	in -22	the -29
start|before|order|inverted|	judging -44	saying -17
start|before|plan|	determiner -26	none -25	preposition -33	verb -29
start|before|plan|first|	in -21
start|before|plead|	capital -38	determiner -24	none -37	preposition -46	word -29
start|before|plead|first|	the -24
start|before|pledge|	capital -29	none -29	preposition -39	verb -29
start|before|point|	auxiliary -24	coordinator -36	determiner -16	none 8	stop -54	subordinator -50	verb -23
start|before|point|first|	as -36	asked -49	the -7
start|before|post|	capital -27	determiner -55	none -40	preposition -38	verb -43
start|before|post|first|	on -26
start|before|praise|	capital -32	determiner -27	none -27	preposition -30
start|before|praise|first|	the -18
start|before|predict|	capital 20	none -35
start|before|preposition|	adverb -42	auxiliary -45	capital -43	determiner -27	preposition -32	pronoun 11	that -18	verb-judging -24	verb-saying -36	word 7
start|before|preposition|auxiliary|	, 33	determiner -41	judging -32	preposition -8	pronoun -25	saying 17	source -13	stop 11	thinking -36	word -28
start|before|preposition|none|	$ -24	, 9	: -31	; 12	adverb -63	auxiliary -39	capital -8	coordinator -26	determiner -97	judging -70	preposition -41	pronoun -70	saying -17	source 28	stop 39	that -76	thinking -12	verb-judging -23	verb-saying 19	verb-thinking 25	word -56
start|before|preposition|to|	auxiliary -26	capital -40	determiner -39	judging 12	pronoun -19	saying -45	that -36	thinking -30
start|before|preposition|verb|	: -36	adverb -30	auxiliary -38	capital -56	coordinator 6	determiner -60	judging -54	preposition -48	pronoun -51	saying -71	stop 6	that -46	thinking -57	verb-saying -33	word -54
start|before|present|	capital -31	determiner -35	none -30	preposition -21	subordinator -19	verb -21
start|before|press|	preposition -26
start|before|promise|	, -23	auxiliary 18	capital -39	determiner -19	none -57	preposition -45	pronoun 8	stop 7	subordinator -20	that -23	verb -29
start|before|promise|first|	in -31	the -29
start|before|pronoun|	adverb -6	coordinator 11	possessive 24	verb-judging -39	verb-saying 26	word -17
start|before|pronoun|auxiliary|	adverb 29	coordinator -46	determiner 21	judging -61	preposition -23	saying 18	stop 13	thinking -44	word -22
start|before|pronoun|none|	, -25	judging -18	saying -32
start|before|pronoun|verb|	, -13	determiner -36	judging 11	preposition 40	pronoun -36	saying 7	stop 13	thinking -6
start|before|propose|	adverb -12	auxiliary -19	capital -26	determiner -28	none -45	preposition -49	pronoun -18	verb -35	word -36
start|before|propose|first|	in -26	the -24
start|before|prove|first|	in -26
start|before|prove|	none -32	preposition -33	that -27	word -21
start|before|question|	auxiliary -23	capital -40	determiner -30	none -31	preposition -29	pronoun -16	verb -37
start|before|question|first|	in -12	it -16	the -27
start|before|quote|	capital -32	none -31
start|before|rail|	preposition -35
start|before|raise|	$ -25	auxiliary -28	capital -40	determiner -29	none -27	preposition -28	subordinator -25	verb -36	word -22
start|before|raise|first|	the -20
start|before|rank|	capital -19	none -21
start|before|rate|	auxiliary -14	capital -22	none -25	preposition -35	stop -14	verb -15
start|before|rate|first|	for -21
start|before|read|	capital 10	determiner -41	none -43	preposition 9
start|before|read|first|	the -28
start|before|recall|	, -39	auxiliary -19	capital -27	determiner -29	none -36	preposition -21	pronoun -22	subordinator -20	verb -32
start|before|recall|first|	her -24	the -27
start|before|recommend|	determiner -38	none -43
start|before|record|	auxiliary 20	capital 24	coordinator -11	determiner 7	end 7	preposition 9	stop 25	subordinator 8	verb 39	verb-thinking 36
start|before|record|first|	after 16	in 6
start|before|recount|	preposition -35
start|before|refer|	determiner -26	none -26	preposition -35
start|before|reflect|	determiner -34	preposition -31	verb -31
start|before|refuse|	determiner -23	none -37	preposition -40	verb -21
start|before|reiterate|first|	in -21
start|before|reiterate|	none -22	preposition -22
start|before|reject|	capital -22	determiner -24	none -44	preposition -30	stop -29	subordinator -14	verb -8
start|before|reject|first|	the -41
start|before|remark|	none -22
start|before|remember|	none -40	preposition -31
start|before|remind|	capital 18	preposition -26	verb -31	word -27
start|before|remind|first|	in -26
start|before|repeat|	capital -29	determiner -36	none -36
start|before|reply|	, 30	: -16	determiner 11	none 9	pronoun 15	that 7	verb 8
start|before|report|	, 43	adverb 16	auxiliary 12	capital 47	coordinator 9	none 30	preposition 27	pronoun 6	stop 13	subordinator 11	that -32	verb 22	verb-saying 17	verb-thinking 13	word -15
start|before|report|first|	in 23	more 29
start|before|respond|	capital 23	none -39	verb 19
start|before|reveal|	adverb -36	none -32	that -21	verb 9
start|before|rule|	capital 23	preposition -55	verb 18
start|before|rule|first|	in -29
start|before|saying|	( -39	, -37	- 17	adverb -14	auxiliary -35	base -17	coordinator -18	participle -39	past -12	preposition -33	pronoun 18	subordinator -13	that 22	verb-saying -31	verb-thinking -27	word -25	— 18
start|before|saying|base|	, -16	- 7	adverb -37	auxiliary -20	capital -58	coordinator -40	determiner -42	end -13	preposition 17	pronoun -55	stop -12	subordinator -45	that -50	verb-saying 22	word -20	— -12
start|before|saying|first|	( -39	, -37	- 17	a 6	addressing -31	after 6	al -31	also -29	although -45	among -34	an -14	and -7	another -35	as -17	asked -36	at -16	australia -32	authorities 8	back -39	because -19	beijing -19	bernie 30	bill -35	bob -18	brian -24	but -7	by -41	camp -23	canada 9	china 17	chris -20	clinton 29	counsel -38	cruz 19	david -24	democratic 13	despite -42	dr -34	during -20	each -13	earlier -46	eleven -6	even 28	every -30	federal 8	first -25	for -56	former 10	four 11	france -18	from -25	greece -23	he 8	her -15	hillary 32	hope -14	if 12	in -9	including 13	india -11	innocent -31	iran -30	isro -24	it 22	its -74	joseph -20	just -39	laos 15	last 12	like -25	luis -14	many 33	mark -25	may -28	meanwhile -19	members 9	more 15	mr -33	mrs -26	mrs. 19	ms. 15	national -30	ng -21	nine -12	nobody 19	not 16	now -23	on -76	one -79	other -9	outside -32	paul -24	perhaps -27	pointing -26	president 10	pressed -30	prosecutions -26	rather 7	reached -35	reacting -17	rep. 14	republican -28	rubio 6	russia -21	ruth 15	sanders 19	sen. -41	senator -25	several 8	she -14	shortly -37	since -16	sister -20	so -29	some 24	south -12	speaking -43	staff -32	state 25	still 29	target -28	that 22	the -11	their -36	then -28	they 29	this -27	though -46	three -15	through 8	to 11	told -34	trump 15	two 17	under -26	vietnam -11	washington 19	what 9	when -13	which -20	with -13	within -22	yet -22	— 18
start|before|saying|participle|	capital -44	determiner -32	pronoun -16	that -15	word -48
start|before|saying|past|	, 44	- -32	: -19	; -8	adverb -12	auxiliary -143	capital 15	coordinator -9	determiner -31	possessive -39	preposition -27	pronoun -23	stop 12	subordinator -21	that -19	verb-judging -58	verb-saying -75	verb-thinking -71	word -13
start|before|saying|present|	, 6	: -41	; 27	adverb -50	auxiliary -82	coordinator -41	determiner -13	end 16	pronoun -53	stop 19	subordinator -32	that -60	verb-judging 12	verb-saying -39	verb-thinking 33	word -28
start|before|say|	( -29	, 40	- -20	: -13	; 22	auxiliary -11	capital -21	coordinator 29	end -14	none -25	possessive -47	preposition 33	quote -24	subordinator 24	that 23	verb -7	verb-judging -48	verb-saying -56	verb-thinking -75	word -24
start|before|say|first|	( -29	, -25	- -18	after 14	also -23	among -30	an 8	and -6	as 12	asked -17	at 33	australia -23	brian -23	but 46	by -13	chris -20	cruz 27	despite -22	dr -23	during -26	earlier -19	even 31	federal 16	former 11	he 19	her -14	his 13	if 7	in 19	india 15	iran -30	it 37	its -60	last -25	like -7	luis -14	many 35	mark -23	may -24	mrs. 10	ms. 22	on -28	one -51	pressed -25	reached -29	rep. 19	sanders 19	sen. -24	senator -18	several 12	she -22	since 9	so -16	some 8	speaking -36	state 10	that 10	they 30	this -38	though -32	trump 21	what 33	while 22
start|before|seek|	capital -26	determiner -18	none -39	preposition -53	subordinator -29	verb -25	word -25
start|before|seek|first|	as -25	in -23
start|before|see|	auxiliary 13	coordinator -21	determiner -10	none -74	pronoun -39	subordinator -55	verb -56	word -35
start|before|see|first|	as -24	by -24	in -26
start|before|shoot|	capital -34	none -39	preposition -30	word -25
start|before|show|	, 23	auxiliary -16	coordinator -38	determiner 20	end 11	preposition -11	pronoun -11	stop 35	subordinator -17	verb 13	word -47
start|before|show|first|	but -26	in 12	on -32	the 16	while -33
start|before|shrug|	none -29
start|before|sign|	capital -54	coordinator -28	determiner -35	none -45	preposition -44	verb -37
start|before|sign|first|	in -25
start|before|sing|	capital -25	verb -25
start|before|slam|	capital -29	none -27
start|before|source|	coordinator -10	preposition 14	subordinator 28	that 29	word -25
start|before|source|first|	a -23	about 39	among 19	and -22	as 31	at 16	clinton 9	democratic 33	for -20	his -24	in 20	it -19	more 7	nearly 33	obama 31	of 18	on 31	sanders 12	she 41	that 29	the 13	there 19	trump -12	when -24
start|before|source|source|	) -41	, -25	adverb 21	capital -9	coordinator 45	stop 15	verb-saying 43	word 9
start|before|speak|	capital -30	determiner 10	none -55	preposition -6
start|before|speak|first|	the 11
start|before|state|	auxiliary -14	capital -20	determiner -44	none -47	preposition -44	subordinator -27	that -37	verb -46	word -32
start|before|state|first|	in -18	the -35	trump -28
start|before|stress|	determiner -29	none -28	verb -25
start|before|submit|	none -23
start|before|subordinator|	, -25	adverb 12	determiner -36	preposition -23	pronoun -15	subordinator -28	that -7	verb-judging -12	verb-saying 47	word -29
start|before|subordinator|auxiliary|	, 12	capital -31	judging -58	preposition -23	pronoun -51	saying -39	source 18	stop -7	that -60	thinking -7	word -49
start|before|subordinator|none|	adverb -23	capital -51	determiner -43	judging -56	preposition -28	pronoun -11	saying -25	source 45	stop 46	subordinator -20	that -33	thinking -74	word -46
start|before|subordinator|to|	judging -32	preposition -20	pronoun -23	saying -46	that -28
start|before|subordinator|verb|	: 30	capital 12	determiner -61	judging -6	preposition -7	pronoun -42	saying 21	stop 38	subordinator -43	that -61	thinking 6	word -8
start|before|suggest|	, -28	auxiliary -31	capital -24	determiner -37	end -18	subordinator 14	that -36	to -29	verb -31
start|before|suggest|first|	for -17	the -36
start|before|support|	auxiliary -35	capital -44	determiner -37	none -41	preposition -41	stop -27	subordinator -28	verb -31	word -29
start|before|support|first|	in -24	the -16
start|before|talk|	capital -45	none -44	preposition -54	subordinator -25	verb -23
start|before|talk|first|	in -19
start|before|tell|	, -38	- -9	adverb -56	auxiliary 9	determiner 24	none -9	preposition -10	pronoun 7	stop -85	subordinator -57	that -24	to 20	verb -9	verb-saying -34	word 23
start|before|tell|first|	- -9	a -17	asked -29	at -35	he -17	his -54	in -49	its -56	mr -31	on -32	one -41	their -33	when -25	while -35
start|before|testify|	capital -31	determiner -28	none -35	preposition -25	pronoun -19	that -12
start|before|testify|first|	the -16
start|before|thank|	capital -30	determiner -18	none -26	stop -26
start|before|thank|first|	the -11
start|before|that|	auxiliary -19	possessive 17	verb-saying 12	word 34
start|before|that|auxiliary|	saying -14	stop 6
start|before|that|none|	saying 11
start|before|that|verb|	saying 31
start|before|thinking|	base -9	capital -20	coordinator -67	determiner -11	participle -73	past -44	preposition -26	pronoun -35	subordinator -8	word -24
start|before|thinking|base|	auxiliary -32	capital -8	coordinator -39	determiner -55	end -7	preposition -86	pronoun -45	stop 37	subordinator -26	that -33	word -53
start|before|thinking|first|	a 7	among -19	and -45	as -59	asked -29	at -50	because -36	but -47	clinton -40	even -43	for -40	from -28	going -17	he -8	her -32	his -25	if -53	it -25	more 13	mr. -28	on -55	sanders -29	the -17	these -32	this -40	though -26	to -28	when 15	while -51	with -36
start|before|thinking|participle|	determiner -16	preposition -55	word -36
start|before|thinking|past|	, -18	adverb -41	capital -37	determiner -60	preposition -11	pronoun -32	stop -13	subordinator -27	that -41	word -55
start|before|thinking|present|	, -25	capital -47	coordinator -31	determiner -43	preposition -13	pronoun 16	subordinator -32	word -25
start|before|think|	, -40	auxiliary -46	capital 13	determiner -44	none -54	preposition 8	pronoun 18	stop -32	subordinator 12	verb 22	word -39
start|before|think|first|	in -31
start|before|threaten|	none -20	preposition -23
start|before|try|	auxiliary -23	capital -31	determiner -25	none -35	preposition -51	subordinator -31	verb -34
start|before|try|first|	as -24	in -19
start|before|tweet|	capital 16	determiner -38	none 15	preposition -25	verb -29
start|before|urge|	capital -41	determiner -43	none -48	preposition -52	stop -15	verb -27	word -30
start|before|urge|first|	in -23	on -26	the -30
start|before|use|	auxiliary -48	capital -39	coordinator -17	determiner -40	none -49	preposition 11	subordinator -42	verb 20	word -27
start|before|use|first|	the -28
start|before|utter|	none -21
start|before|verb-thinking|none|	saying -27
start|before|view|	capital -35
start|before|voice|	capital -29	none -34	preposition -28	word -22
start|before|volunteer|	capital -24	none -29	preposition -32
start|before|vote|	, -28	auxiliary -38	capital -40	coordinator -23	determiner -34	none -46	preposition -49	stop -21	subordinator -21	verb -31	word -31
start|before|vote|first|	in -32	the -14
start|before|vow|	determiner 9	none -21	preposition -34
start|before|vow|first|	in -16
start|before|want|	auxiliary 21	capital -37	determiner -43	none -44	subordinator 14	word -21
start|before|want|first|	in -35	the -27
start|before|warn|	adverb -32	none -6	preposition -7	that -30	to -26	verb 11
start|before|warn|first|	its -15	the 8
start|before|wave|	capital -14	none -23	preposition -28
start|before|welcome|	capital -35	determiner -27	none -33	stop -40
start|before|welcome|first|	the -16
start|before|wonder|	verb -33
start|before|word|	adverb -25	auxiliary -26	capital -9	preposition -31	subordinator -29	word -45
start|before|word|auxiliary|	saying 8
start|before|word|none|	, -29	determiner -25	judging -22	preposition -31	saying -18	source -26	stop -36
start|before|word|verb|	preposition -24	saying -38
start|before|worry|	auxiliary -28	none -30	preposition -34
start|before|write|	, 38	: -30	auxiliary 12	capital 7	determiner 13	none -9	pronoun 9	that 6	verb 19
start|before|write|first|	in -40
start|before|—|	capital 11	determiner 13
start|before|—|verb|	saying 7
start|behind|	accuse 12	acknowledge -48	add -78	admit 14	advise -45	advocate 25	agree 9	aim 33	allege -20	allow -61	allude 31	announce -67	answer -6	apologise -22	apologize -7	appeal -23	applaud -31	argue -28	ask -25	assure 22	attack 18	attribute -51	back -23	believe 39	bill 25	blame -16	blast -22	boast 43	brag 33	brand -37	call 34	care -17	cast -49	celebrate -48	certain -35	challenge -75	champion -38	cheer 17	chime 8	cite -42	claim -77	comment 22	compare -91	complain -25	concede -36	confirm -63	consider -36	continue -116	counsel -48	credit 8	criticize 10	cry -9	debate 14	decide -15	declare -10	decline -55	deliver -45	demand -40	denounce 7	deny -33	describe -21	determine -57	disagree 21	disclose -7	discover -46	dismiss -37	doubt 21	eager -46	echo 7	elaborate 6	email -21	emphasize -27	endorse -25	expect -18	explain -54	favor -41	fear -14	feel -15	figure -29	find -79	fire -23	forecast -25	fume -35	greet -10	hear -76	hint 30	hit -35	hold -28	hope -8	howl -38	identify 8	inform 6	insist -7	intend -59	introduce -43	invite -51	issue -11	knock -55	lash -31	laugh -21	learn -24	like -66	list -51	lobby -9	love -32	maintain -24	mean -61	mention 19	name -31	need -46	nominate -58	note -12	notice -33	object -11	offer -87	oppose -44	order -15	phone -32	plan -25	plead 8	pledge -74	point 39	portray 11	post -16	praise 34	pray -50	predict -33	prefer -49	present -35	press 6	promise -85	propose -40	protest -15	prove -41	purport -30	question -13	quote -51	rail 58	raise -70	rank -64	rate -70	read -75	ready -48	reason -24	rebuke -34	reckon 22	recognize -35	recommend -46	record -80	recount -23	refer 57	reference 24	reflect 12	refuse -41	regard 34	relate -12	remark 14	remember 29	repeat -32	reply -31	report -41	reveal -27	rule 13	say -82	see -6	shoot -82	show -103	shrug 38	sing -43	slate -44	speak -19	spell 17	state -101	suggest -36	support -13	suspect -8	swear -30	talk 8	tell -90	term -12	testify -57	text -34	thank -64	think -8	threaten -40	title -40	treat -15	trust -47	try -126	tweet 19	understand 6	use -46	view 9	voice -53	volunteer -48	vote 16	vouch 31	want -25	wave -63	weigh 9	whisper -30	willing -52	wish -41	wonder -18	worry 17	write -23
start|behind|accuse|	none -24	verb -12	word -9
start|behind|acknowledge|	determiner -26	none -36
start|behind|add|	determiner -63	none -66	preposition -26	verb -34	word -32
start|behind|add|first|	her -29	his -40	the -37
start|behind|admit|first|	the -35
start|behind|admit|	none 27	verb -47
start|behind|adverb|	determiner -13	preposition -30	subordinator -41	verb-saying -24	word 11
start|behind|adverb|none|	judging -9	saying -43	thinking -53
start|behind|adverb|to|	thinking -38
start|behind|adverb|verb|	judging 24	saying -12
start|behind|advise|	determiner -41	none -34
start|behind|advise|first|	the -28
start|behind|advocate|	determiner 20	word 15
start|behind|advocate|first|	a 32
start|behind|agree|	auxiliary -43	capital 15	determiner 7	pronoun 20	verb 16	word -7
start|behind|agree|first|	a 15	be -20	buy -39	pay -29
start|behind|aim|	auxiliary 25	capital -46	determiner 23	none 11	to 7	word 16
start|behind|aim|first|	a -8
start|behind|allege|	determiner -18
start|behind|allow|	none -36	to -31	verb -37	verb-saying -29	word -40
start|behind|allude|	determiner 24	none 23
start|behind|announce|	auxiliary -43	capital -48	determiner -34	none -41	verb -28
start|behind|announce|first|	friday -23	monday -18	thursday -21	wednesday -19
start|behind|answer|	determiner -42
start|behind|answer|first|	the -38
start|behind|apologise|first|	the 7
start|behind|apologise|	none -7	verb -35	word -48
start|behind|apologize|	capital -12	verb -11
start|behind|appeal|	auxiliary 20	capital 13	determiner -12	none -71	to -50	verb -45	word -81
start|behind|appeal|first|	the -49
start|behind|argue|	auxiliary -37	capital -43	determiner -23	none -23	verb -20	word 14
start|behind|argue|first|	the -17
start|behind|asks|false|	marks -92	none -27	to 15	verb 7
start|behind|asks|true|	auxiliary 43	none -7	to -18	verb -10
start|behind|ask|	capital -31	determiner -13	none -29	pronoun -39	to -10	verb -15	verb-judging -39
start|behind|ask|first|	a -24	an -35	be -18	his 13	it -28	the 7	their -35	two -28
start|behind|assure|first|	winning 10
start|behind|assure|	none 11	word 10
start|behind|attack|	auxiliary 15	capital 19	determiner 6	word -17
start|behind|attack|first|	a -21	her -6	paris -41	the 17
start|behind|attribute|	determiner -42	none -34	verb -31
start|behind|attribute|first|	a -27
start|behind|auxiliary|	adverb 17	auxiliary -37	capital -40	determiner -17	quote -16	stop -23	subordinator -39	that -33	verb-judging -38	verb-saying -40	verb-thinking -30	word -83
start|behind|auxiliary|auxiliary|	saying -36	thinking -44
start|behind|auxiliary|marks|	saying -16
start|behind|auxiliary|none|	judging -34	saying -47
start|behind|auxiliary|to|	thinking -32
start|behind|auxiliary|verb|	judging -31	saying -26	thinking -55
start|behind|back|	adverb -42	auxiliary -59	capital -6	determiner -18	none -29	to -36	word -13
start|behind|back|first|	2008 16	a -33	his -34	its 11	the -32	their -31
start|behind|before|	about 132	above -33	after -60	against 73	amid -37	among -50	as 21	at -38	before -87	behind -40	between -41	beyond -42	by -193	despite -35	during -84	for 54	from -142	in -186	into -70	like -65	near -21	of 34	off -7	on -32	out 39	outside -48	over -24	since -89	than -66	to -54	under -60	until -62	upon 40	within -48	without -29
start|behind|believe|	determiner 30	none 29	word 26
start|behind|bill|	auxiliary -29	none 29	word 18
start|behind|boast|	determiner 27	none 38
start|behind|boast|first|	his 27
start|behind|brand|	word -37
start|behind|call|	auxiliary -14	determiner 13	none 18	preposition -26	pronoun 14	to 28	verb-judging -11	verb-saying -38	word 29
start|behind|call|first|	all 15	an 8	calm -37	her 16	his 15	question -31	reporters -35	the 7	trump 15
start|behind|capital|	, -7	- -27	: -47	adverb -38	auxiliary -9	coordinator -7	determiner -41	end -51	possessive 38	preposition -23	pronoun -35	stop -21	subordinator -34	that -83	verb-judging 11	verb-saying 11	verb-thinking -42	’ -27
start|behind|capital|auxiliary|	judging -10	saying -16	thinking -37
start|behind|capital|marks|	saying -32
start|behind|capital|none|	saying -29
start|behind|capital|to|	saying -21	thinking -61
start|behind|capital|verb|	saying 18	thinking -16
start|behind|care|	auxiliary 8	determiner -12	none -66	verb 8	word -9
start|behind|care|first|	a -27
start|behind|cast|	auxiliary -22	capital -23	determiner -34	none -32
start|behind|celebrate|	determiner -36	none -35
start|behind|challenge|	auxiliary -31	capital -44	determiner -44	none -60	verb -30	word -42
start|behind|challenge|first|	the -36
start|behind|champion|	capital -29	none -32
start|behind|charge|	capital -48	determiner -36	none -32	verb 28	word 23
start|behind|cheer|	determiner 16
start|behind|cheer|first|	the 23
start|behind|cite|	verb -34	word -34
start|behind|claim|	auxiliary -27	capital -30	determiner -57	none -51	verb -39
start|behind|claim|first|	have -13	one -20	the -34
start|behind|comment|	capital 15	determiner 17	none 27	subordinator 6	that -40	to 7	verb -9	verb-saying 6	word -9
start|behind|comment|first|	that -40	the 18
start|behind|compare|	capital -42	determiner -50	none -71	verb -51	word -56
start|behind|compare|first|	the -41
start|behind|complain|	capital 9	determiner -28	none -63	verb -7	word -45
start|behind|complain|first|	the -25
start|behind|concede|	none -27
start|behind|conclude|	auxiliary 9	word -33
start|behind|confirm|	capital -31	determiner -44	none -54	verb -28	word -25
start|behind|confirm|first|	the -36
start|behind|continue|	auxiliary -46	determiner -37	none -81	to -30	verb -66	verb-judging -36	verb-saying -53	word -86
start|behind|continue|first|	be -18	face -21	grow -26	raise -17	run -14	the -19
start|behind|coordinator|	word -40
start|behind|counsel|	determiner -32	none -41
start|behind|counsel|first|	the -32
start|behind|counter|	determiner 9
start|behind|credit|	none 9	word -8
start|behind|criticize|	none 9	to 9	word 7
start|behind|cry|	determiner -37	none -44
start|behind|cry|first|	the -27
start|behind|debate|	auxiliary -33	capital -79	determiner -18	none 15	word 42
start|behind|debate|first|	the -51
start|behind|decide|	auxiliary 11	capital -25	determiner -7	none -73	to -59	verb 15	verb-judging 12	verb-saying -25	word -80
start|behind|declare|	none -35
start|behind|decline|	adverb -28	auxiliary -59	capital -29	none -80	to -37	verb -17	verb-judging -38	verb-saying -85
start|behind|decline|first|	be -25	comment -64	discuss -23	say -33	speculate -18
start|behind|deliver|	determiner -30	none -38	verb -25	word -25
start|behind|deliver|first|	the -27
start|behind|demand|	none -32
start|behind|describe|	determiner -49	marks -21	word -48
start|behind|describe|first|	the -30
start|behind|detail|	none 7	verb 9
start|behind|determiner|	$ 24	adverb -58	auxiliary -35	coordinator -40	quote -37	stop -50	subordinator -41	that -36	verb-judging -22	verb-thinking 23	word 7
start|behind|determiner|auxiliary|	judging -8	saying 17	thinking 7
start|behind|determiner|marks|	judging -54	saying -66	thinking -28
start|behind|determiner|none|	judging -19	saying -11	thinking -16
start|behind|determiner|to|	judging 8	saying 14	thinking 35
start|behind|determiner|verb|	judging 7	thinking -11
start|behind|determine|	none -36	word -37
start|behind|disagree|	auxiliary 40	determiner 24	subordinator -6
start|behind|disagree|first|	how -7
start|behind|disclose|	none -43	verb -39	word -33
start|behind|discover|	determiner -29	verb -30
start|behind|dismiss|	none -31	word -32
start|behind|doubt|	auxiliary 6	determiner 8	subordinator 29
start|behind|eager|	none -34	word -39
start|behind|echo|	capital 11	none 7
start|behind|elaborate|	determiner 6	verb 11
start|behind|email|	auxiliary -31	verb -46	word -49
start|behind|endorse|	determiner -25	none -25
start|behind|estimate|	none -40
start|behind|expect|	adverb -36	capital -42	to -52	verb -56	verb-judging -61	verb-saying -46	verb-thinking -40	word -14
start|behind|expect|first|	announce -26	be -53	last -22	make -34	see -32	sign -20
start|behind|explain|	auxiliary -34	capital -28	determiner -36	none -29	verb -36
start|behind|favor|	none -36	word -36
start|behind|fear|	word -52
start|behind|feel|	determiner -43
start|behind|figure|	capital -28	determiner -43	none -60	to -12	verb -26	word -54
start|behind|figure|first|	the -26
start|behind|find|	auxiliary -26	capital -34	determiner -44	none -65	preposition -30	subordinator -28	verb -36	word -41
start|behind|find|first|	a -33	the -27
start|behind|fire|	determiner -50	none -29	verb 6	word 6
start|behind|fire|first|	the -40
start|behind|first|	1 -37	11 -34	14 -25	2008 12	2012 -33	2014 -20	2016 -39	2018 -23	2021 -18	2022 -24	2023 -28	3 -30	31 -30	41 -32	a 13	abc -34	about -45	act -34	add -22	address -33	air -41	america 16	an -11	analysts -28	and -38	announce -30	another 11	answer -38	any -51	appeal -30	apply -29	april -20	as -26	ask -38	assure -34	at -14	attack -39	attend 7	avoid -38	back -37	ban -60	be -95	being 17	believe -22	bernie -35	block -31	bloomberg -28	bluesky -23	bolster -39	boost -32	both -12	boycott -34	breitbart -29	build -34	bush -36	buy -47	by -36	call -27	calm -47	campaign -32	capitalize -36	capture -33	carry -35	cast -35	cbs -28	charleston -27	children -6	christie 25	clinton 10	close -33	comment -27	condition -42	congress -12	consider -40	county -37	court -20	create -35	cut -39	debate -31	december -34	defeat 12	defend -28	deliver -38	democratic 6	democrats -36	discuss -28	donald 25	dr. -29	draw -33	each -50	either -31	eleven -33	endorse -40	energize -27	ensure -33	every -31	expand 7	explain -25	face -21	facebook -50	fall -35	favor -43	fight 8	file -28	find -31	first -28	florida -34	fly -34	focus -28	follow 14	for -58	former 16	four -25	fox -48	free 22	friday -72	generate -37	george -31	georgia -29	get -56	give -60	grow -26	growing 24	have -49	having -41	hawaii -19	he -37	hear -52	help -48	her 15	hillary -40	his 8	hold -44	host -30	house -28	how 25	if -37	immigrants 23	immigration 21	impose 32	in -68	increase -37	individual -48	instagram -34	interviews -32	iowa -37	issues 37	it -38	january -33	join -33	july -43	june -45	keep -51	know -52	large 15	last -11	latinos 30	law -8	lead -39	least -57	leave -47	length -33	let -41	limit -40	live -32	look -42	lost -33	lower -31	make -67	making 8	many -29	march -47	may -31	me 26	mediate -18	meet -32	men -34	merge -35	moderate -32	monday -77	months -36	most -46	move -47	mr. 38	mrs. 33	msnbc -28	name -44	national -26	new -53	news -27	next -40	nine -36	nothing -44	november -29	obama 20	october -20	offer -21	ohio -28	on -40	one -17	order -34	other 15	paris -43	pass -41	pay -41	people -48	persuade -30	phone -35	pick 16	play 11	politico -29	politics -40	present -33	press -26	prevent -35	protect -36	protest -23	provide -36	public -31	publish 17	push -18	put -53	question -33	questions -50	quit -26	rally -46	reach -29	reconsider -30	release -39	remember -21	renew -32	reporters -63	republican -56	republicans 16	requests 13	response -21	return -38	reuters -28	rise -29	rubio 19	rule -32	run -40	san -32	sanders 15	saturday -47	say -62	saying -39	seal -31	see -53	sell -40	sen. 22	send -36	several -8	shift 15	show -44	sign -23	sit -36	some 9	south -33	speak -34	speculate -23	spend -51	stage -25	state -24	stay -37	stop -41	succeed -35	sunday -44	support -40	swim -32	telegram -33	telephone -29	tell -17	texas -31	that -7	their -25	them 10	they -39	think 8	this -58	those 35	three -40	throughout -20	throw -29	thursday -66	to 18	today -33	trump 39	try -32	tuesday -31	turkey -36	turn 10	twitter -49	two -14	u.s. 10	use -30	vermont -37	veto -25	visit -29	vote -41	voters -45	wall 8	washington 8	watch -33	wednesday -74	what 10	where -37	whether 20	which 8	who -35	withdraw -32	work -48	write -22	x -30	years -48	you 16	your -32
start|behind|forecast|	determiner -43	none -10	verb -39	word -8
start|behind|fume|	none -35
start|behind|greet|	determiner -31	none -9	word 13
start|behind|hear|	capital -29	determiner -45	none -63	verb-saying -21	word -43
start|behind|hear|first|	more -26	the -33
start|behind|hint|	determiner 6	none 12	verb 28	word 17
start|behind|hit|	determiner -22	none -28
start|behind|hold|	auxiliary -47	capital -16	determiner -98	none -9	preposition -31	to -24	verb -62	word 6
start|behind|hold|first|	a -61	for -25	nine -30	the -58
start|behind|hope|	auxiliary -10	none -14	to 15	verb -62	verb-judging -36	verb-saying -36
start|behind|hope|first|	a -21	get -31	see -33
start|behind|howl|	word -38
start|behind|identify|	capital 7	determiner 23	word -54
start|behind|identify|first|	the 21
start|behind|inform|	none 6	word 6
start|behind|insist|	none 8	word -7
start|behind|intend|	none -52	verb -26	verb-saying -17	word -55
start|behind|interpret|	determiner 7	none -38
start|behind|introduce|	none -39	word -27
start|behind|invite|	capital -29	none -30	word -35
start|behind|issue|	auxiliary -52	capital -54	determiner 6	none -12	to 8	verb -8	word -14
start|behind|issue|first|	his 10	the -7
start|behind|joke|	capital 10	determiner -25	none 8
start|behind|judging|	adverb 10	auxiliary -51	capital 7	participle 46	past -27	preposition -69	verb-judging -17	verb-saying -21	verb-thinking -11	word 6
start|behind|judging|first|	2008 16	all 15	america -13	an -7	as -47	at -36	be -24	both -45	calm -37	christie 19	clinton 16	congress -9	democratic 11	donald -12	far -40	friday -31	george -31	georgia -29	her 22	hillary -20	him -11	his -20	how -6	in -29	iowa -18	july -28	june -33	least -35	monday -43	mr. 17	mrs. 33	new -32	obama 20	one 27	paris -43	part 14	president 21	question -31	recent -31	reporters -44	republican -19	reuters -28	rubio 28	say -23	some -9	the -9	their -45	this -47	those 27	today -33	trump 19	two -24	what 35	whether 26	win -34	your -27
start|behind|knock|	determiner -39	none -46
start|behind|know|	determiner -10	none -8
start|behind|know|first|	the -10
start|behind|lash|first|	at -31
start|behind|lash|	preposition -31
start|behind|laugh|	determiner 12	none -54	that -28	verb 8
start|behind|laugh|first|	that -28	the 12
start|behind|learn|first|	the -58
start|behind|learn|	none -23	pronoun -33	verb -41	word -63
start|behind|like|	auxiliary -25	none -53	to -28	verb -31	verb-judging -35	verb-saying -30	verb-thinking -20	word -45
start|behind|like|first|	hear -18	make -17	say -25	see -25
start|behind|list|	capital -49	determiner -12	none -68	verb -49	word -59
start|behind|lobby|	none -37
start|behind|maintain|	determiner -28
start|behind|mean|	auxiliary -25	none -46	verb -28	word -56
start|behind|mean|first|	be -19
start|behind|mention|	auxiliary -10	capital 16	none 31
start|behind|mention|first|	the -26
start|behind|message|	determiner -59	none 15	verb -37	word 36
start|behind|message|first|	the -54
start|behind|name|	determiner -50	none -16	verb -45	word -34
start|behind|name|first|	a -31	the -24
start|behind|need|	adverb -23	none -93	to -61	verb -45	verb-saying -30	verb-thinking -25	word -98
start|behind|need|first|	be -28	do -41	keep -19	stay -17	the -29	win -42
start|behind|nominate|	capital -34	determiner -44	none -49
start|behind|nominate|first|	the -30
start|behind|note|	capital 10	determiner -19	none -14	verb 9	word -39
start|behind|note|first|	the -17
start|behind|notice|	none -33
start|behind|object|	determiner -7	none -43
start|behind|object|first|	a -41
start|behind|offer|	capital -43	determiner -26	none -73	verb -40	word -68
start|behind|offer|first|	mediate -18	pay -20	the -21
start|behind|oppose|	capital -28	none -37
start|behind|order|apposed|	judging -34	saying -29	thinking -24
start|behind|order|apposition|	saying -97	thinking 13
start|behind|order|	capital -39	determiner 10	none -10	word -43
start|behind|order|direct|	thinking -20
start|behind|order|first|	the -32
start|behind|order|relative|	judging -8	thinking -13
start|behind|order|shared|	judging 11
start|behind|paint|	determiner 6	none -33
start|behind|plan|	auxiliary -42	capital -40	determiner -7	none -106	to -37	verb 17	verb-judging -45	verb-saying -40	verb-thinking 18	word -90
start|behind|plan|first|	a 10	be -16	run -21	the -34	vote -25
start|behind|plead|	none 31	to -43
start|behind|pledge|first|	ban -31	support -16	work -20
start|behind|pledge|	none -64	to -25	verb-judging -20	word -67
start|behind|point|	auxiliary 42	capital 35	determiner 8	none -14	preposition -37	that 50	to -30	verb 52	word 15
start|behind|point|first|	a 9	clinton 11	her -45	his -22	mr. 16	that 50	the 19
start|behind|post|	auxiliary -26	capital -12	none -82	verb 7	word -39
start|behind|post|first|	a 14	the -41	x -18
start|behind|praise|	capital 26	none 35
start|behind|pray|	determiner -40	none -45
start|behind|predict|	verb -33
start|behind|prefer|	none -44	verb-judging -32	word -29
start|behind|preposition|	capital -65	determiner -52	verb-saying -43
start|behind|preposition|none|	judging -47	thinking -39
start|behind|preposition|to|	saying -40	thinking -21
start|behind|preposition|verb|	judging -30	saying -22	thinking -30
start|behind|present|	determiner -22
start|behind|press|	none -11	word 13
start|behind|promise|	adverb -20	auxiliary -38	capital -33	marks -18	none -55	to -39	verb -38	verb-judging -24	word -70
start|behind|promise|first|	build -18	publish -17
start|behind|pronoun|	, 15	adverb -10	auxiliary -17	preposition -9	stop -6	subordinator -35	word -14
start|behind|pronoun|to|	saying -7
start|behind|pronoun|verb|	saying -69
start|behind|propose|	verb -33	word -30
start|behind|protest|	determiner -45	none -35
start|behind|protest|first|	the -32
start|behind|prove|	auxiliary -39	none -27	verb -21
start|behind|prove|first|	be -32
start|behind|question|	auxiliary 27	capital 10	determiner -10	none -20	to -31	verb -13	word -51
start|behind|question|first|	his 11	how -15	the -14	whether 19
start|behind|quote|	auxiliary -19	determiner -28	verb -33
start|behind|rail|	capital 31	determiner 32	none 43	to 27
start|behind|rail|first|	the 26
start|behind|raise|	capital -42	determiner -27	none -47	verb -33	word -38
start|behind|rank|	capital -42	determiner -44	none -56
start|behind|rank|first|	the -44
start|behind|rate|	auxiliary -37	capital -31	determiner -40	none -51	verb -25	word -50
start|behind|rate|first|	the -35
start|behind|ready|	none -40	word -45
start|behind|read|	capital -30	determiner -54	none -56	verb -40	word -25
start|behind|read|first|	a -46	the -26
start|behind|reason|	auxiliary -7	none -44	verb-thinking -27
start|behind|reason|first|	be -19
start|behind|recall|	none 13
start|behind|reckon|	determiner 22	none 22
start|behind|recognize|	none -35
start|behind|record|	capital -35	determiner -37	none -66	verb -31	word -51
start|behind|record|first|	the -27
start|behind|recount|	none -23
start|behind|reference|	verb 11
start|behind|refer|	auxiliary 21	capital 57	determiner 28	marks -50	none 35	subordinator -44	to 29	verb 35	word 37
start|behind|refer|first|	a -8	as -44	the 15	trump 21
start|behind|reflect|	determiner -28	verb 21
start|behind|reflect|first|	the -28
start|behind|refuse|	auxiliary -45	none -18	to -44	verb -44	verb-judging -52	verb-saying -61	word -15
start|behind|refuse|first|	answer -20	endorse -24	say -17
start|behind|regard|	determiner 39
start|behind|reject|	determiner -30	none 9	word 13
start|behind|relate|	determiner -45	word 8
start|behind|relate|first|	her -31	the -32
start|behind|remark|	word 16
start|behind|repeat|	none -32	word -32
start|behind|reply|	capital -51	determiner -54	none -61
start|behind|reply|first|	a -44
start|behind|report|	auxiliary -9	capital -15	determiner -89	none -26	verb -72	word -65
start|behind|report|first|	a -27	have -20	his -37	may -20	the -62	washington -39
start|behind|request|	none 6	word -33
start|behind|respond|	auxiliary -46	determiner 15	none -11	pronoun -39	to 14	verb 7	verb-judging -54	verb-saying 11	word -23
start|behind|respond|first|	a -8	an -44	questions -48	requests 17	the 33
start|behind|reveal|	auxiliary -20
start|behind|rule|	auxiliary -47	determiner 18	none 17	verb 9
start|behind|rule|first|	a 33	the -57
start|behind|saying|	adverb -35	auxiliary -49	base 18	capital -13	coordinator -28	past -35	preposition -17	present -12	pronoun -17	verb-judging -9	verb-saying -27	verb-thinking -16
start|behind|saying|first|	2016 -35	2023 -28	a 7	about -40	all -43	an -10	and -28	another -7	answer -32	any -41	april -20	at 10	ban -36	be -55	benghazi 9	block -22	bloomberg -28	bluesky -23	breitbart -29	bring -24	build -24	buy -47	by -31	calm -31	charleston -25	clinton -17	cnn -31	comment -25	condition -42	court -20	democratic -13	discuss -23	do -29	donald -6	each -41	face -21	facebook -44	find -25	florida -34	fly -18	focus -25	for -58	fox -42	friday -65	give -35	grow -26	have -38	hawaii -19	he -37	help -40	her -41	his 19	hold -23	host -16	how 27	impose -28	in -48	individual -39	instagram -34	interviews -32	iowa -25	it -28	january -20	july -22	keep -26	know -30	last -37	latinos 30	law -32	least -45	leave -25	length -33	make -31	making 8	march -19	may -27	mediate -18	men -34	monday -51	more -51	mr. 31	msnbc -28	much 11	name -30	new -29	obama 19	ohio -28	on -33	one -55	pay -38	people -28	phone -30	pick 19	politics -36	president -8	publish -17	push -18	put -35	questions -50	raise -26	reporters -49	republican -47	republicans 21	requests 13	response -21	return -31	rule -22	run -14	sanders 25	saturday -42	say -40	saying -31	send -23	social -6	some 16	speak -27	speculate -18	state -19	stay -31	sunday -41	support -28	take -40	telegram -33	telephone -29	texas -31	their 7	them 14	they -37	this -20	three -33	thursday -61	to 20	trump 19	tuesday -68	twitter -46	two -41	u.s. 14	vermont -37	visit -15	voters -40	washington -12	wednesday -65	whether -10	work -29	x -30	years -37
start|behind|say|	auxiliary -35	capital -22	determiner -68	marks -27	none -48	pronoun -39	subordinator -26	to -57	verb -69	verb-saying -36	verb-thinking -25	word -52
start|behind|say|first|	a -103	an -52	be -27	friday -50	have -38	her -28	his 18	its -38	latinos 30	monday -25	phone -30	saturday -24	sunday -27	telephone -26	the -36	thursday -40	tuesday -35	wednesday -22	what -26
start|behind|seek|	auxiliary -77	none 6	to -14	verb-saying -61
start|behind|see|	adverb 8	capital -69	determiner 6	none -17	to -62	verb 14	word -21
start|behind|see|first|	a 30	his -35	reuters -28	the -49	this -27
start|behind|shoot|	capital -45	determiner -47	none -64	verb -42	word -47
start|behind|shoot|first|	a -19	the -37
start|behind|show|	auxiliary -24	capital -48	determiner -59	none -81	preposition -44	to -29	verb -49	word -39
start|behind|show|first|	a -28	at -27	in -19	the -47
start|behind|shrug|	capital 34	verb 16
start|behind|sign|	auxiliary -6	capital -67	determiner -33	none -24	preposition 15	subordinator -35	verb-judging 28	word -19
start|behind|sign|first|	for -36	the -21	to 28
start|behind|sing|	capital -19	determiner -32	none -40
start|behind|sing|first|	the -26
start|behind|slate|	none -27	verb -33	word -33
start|behind|speak|	auxiliary -61	capital -28	none -28	preposition -51	pronoun -29	to 17	word -27
start|behind|speak|first|	about -36	condition -42	her -42	his 25	how 9	reporters -38	the -9
start|behind|speculate|	determiner -9	none 16
start|behind|state|	auxiliary -50	capital -70	determiner -53	none -85	to -28	verb -34	word -54
start|behind|state|first|	florida -32	new -21	ohio -21	texas -31	the -45	vermont -34
start|behind|subordinator|	auxiliary -18	capital 17	determiner 37	preposition 13	stop -34	word -39
start|behind|subordinator|auxiliary|	judging 52	thinking 25
start|behind|subordinator|none|	judging -47	saying -13
start|behind|subordinator|verb|	judging -26	saying 14
start|behind|suggest|	auxiliary -35	determiner -30
start|behind|support|	auxiliary -15	verb -36	word -23
start|behind|support|first|	mr. 16	the -10
start|behind|talk|	adverb -37	auxiliary 9	capital -22	determiner 11	marks -27	subordinator 34	to -43	verb 42	verb-saying 10
start|behind|talk|first|	immigration 26	the 21	what 20
start|behind|tell|	auxiliary -35	capital -27	determiner -44	none -65	pronoun -27	to -35	verb -36	word -64
start|behind|tell|first|	the -36
start|behind|term|first|	a -24
start|behind|term|	none -46
start|behind|testify|	capital -19	determiner -34	none -43
start|behind|testify|first|	the -30
start|behind|thank|	determiner -45	none -46	to -30	word -35
start|behind|thank|first|	a -33
start|behind|that|	capital 73	determiner -6	pronoun 42	stop -42	word 9
start|behind|that|none|	saying -28
start|behind|that|verb|	saying 32
start|behind|thinking|	adverb -72	auxiliary -12	base -12	capital -18	participle 7	past -15	preposition -56	present -52	subordinator 6	that -33	verb-judging -7	verb-saying -55	verb-thinking -24	word -21
start|behind|thinking|first|	a -8	address -41	an -32	announce -30	answer -21	appeal -30	as -38	ask -36	assure -29	at -27	attack -39	attend 9	avoid -36	back -32	ban -30	be -82	boost -32	both 6	bring 9	build -23	call -31	capitalize -36	cast -24	close -30	comment -21	consider -27	county -37	cut -34	deliver -33	do 7	donald 36	draw -36	endorse -40	energize -27	fall -32	favor -35	fight -45	file -28	find -25	first -20	fly -37	for -25	generate -37	get -61	give -49	have -39	hear -42	help -31	her 28	him 8	his -15	hold -32	how 11	in -31	increase -37	iowa -32	it -65	join -36	june -26	keep -43	know -40	last -22	leave -38	let -41	limit -40	look -42	make -63	many -24	march -41	meet -30	monday -37	more -42	move -47	name -31	new -29	nine -30	november -21	one -44	people -29	persuade -30	pick -39	play 12	prevent -35	protect -35	protest -23	publish 18	put -43	raise 14	rally -46	reach -29	reconsider -30	remember -21	rise -35	run -39	say -43	seal -31	see -50	sell -38	show -33	sign -23	speak -26	spend -46	stay -23	stop -40	support -31	swim -32	take 6	that -33	their -45	think -30	this -44	throw -29	trump 23	tuesday -8	turn 14	two 18	use -26	vote -37	whether 30	win 13	write -22	you 16
start|behind|think|	adverb -24	auxiliary -67	determiner -12	pronoun -10	subordinator -7	word -12
start|behind|think|first|	a -65	as -38	be -35	it -51
start|behind|threaten|	auxiliary -31	none -68	verb-judging -37	word -30
start|behind|title|	none -35
start|behind|treat|	determiner -31	verb -27
start|behind|treat|first|	a -31
start|behind|trust|	word -47
start|behind|try|	auxiliary -55	capital -18	none -91	to -62	verb -58	verb-judging -52	verb-saying -35	verb-thinking -23	word -109
start|behind|try|first|	ask -19	do -18	get -19	make -28	stay -20	win -15
start|behind|tweet|	capital -12	determiner 25	none 14	verb 13
start|behind|understand|	auxiliary -40	verb -30
start|behind|understand|first|	have -30
start|behind|use|	auxiliary -42	capital -29	none -80	to -37	verb -10	verb-judging -25	verb-saying -32	verb-thinking -29	word -70
start|behind|use|first|	a -35	the -37
start|behind|verb-judging|	, -29	capital -65	determiner -25	pronoun -56	stop -40	subordinator -33	that 29	word -14
start|behind|verb-judging|auxiliary|	judging -27	saying -29
start|behind|verb-judging|marks|	thinking -33
start|behind|verb-judging|none|	judging -63	thinking -43
start|behind|verb-judging|to|	saying -35	thinking -42
start|behind|verb-judging|verb|	thinking 12
start|behind|verb-saying|	, -43	adverb -41	capital -52	coordinator -26	determiner -78	end -24	pronoun -46	stop -29	subordinator -50	that -33	verb-judging -30
start|behind|verb-saying|auxiliary|	judging 10	saying -73
start|behind|verb-saying|none|	judging -27	saying -12	thinking -86
start|behind|verb-saying|to|	saying 13	thinking -61
start|behind|verb-saying|verb|	saying -45	thinking -60
start|behind|verb-thinking|	, -21	capital -39	determiner -55	stop 17	subordinator -42	that -48	word -13
start|behind|verb-thinking|auxiliary|	saying -44	thinking -52
start|behind|verb-thinking|none|	saying 8	thinking -80
start|behind|verb-thinking|to|	thinking -38
start|behind|verb-thinking|verb|	saying -36	thinking 17
start|behind|view|	auxiliary 26	determiner -9	none -43	verb 11	word 9
start|behind|voice|	capital -26	determiner -36	none -24	verb -30
start|behind|voice|first|	the -36
start|behind|volunteer|	capital -31	none -35
start|behind|vote|	adverb -34	auxiliary 8	capital 13	determiner 20	none 17	verb -20	verb-judging -64	word -16
start|behind|vote|first|	a 37	both 6	clinton 9	donald 36	favor -35	him -11	march -41	trump 17
start|behind|vouch|	capital 30	none 21
start|behind|vow|	auxiliary -24	none -11	to -33	verb 9	verb-judging -24	word -17
start|behind|vow|first|	block -20
start|behind|want|	auxiliary -55	to -51	verb -76	verb-judging -44	verb-saying -41	verb-thinking -54	word -6
start|behind|want|first|	be -21	bring -32	give -28	hear -23	know -35	say -23	see -33	sell -31
start|behind|warn|	capital -22	determiner 43	none 9	verb -23	verb-saying 10	word -42
start|behind|warn|first|	a 26	the 25
start|behind|wave|	determiner -42	none -54	word -40
start|behind|wave|first|	the -24
start|behind|weigh|first|	on -21
start|behind|weigh|	none -35	preposition -24
start|behind|willing|	to -28	verb -30	verb-saying -26	word -36
start|behind|wish|	none -38	verb-saying -24
start|behind|wonder|	determiner -16
start|behind|word|	$ -34	% -46	- -35	: -38	adverb -35	auxiliary -10	capital 7	coordinator 47	end -45	possessive 24	pronoun -25	stop -66	subordinator -40	verb-judging -34	verb-thinking -36	word -7	— 7
start|behind|word|auxiliary|	judging 16	thinking -8
start|behind|word|marks|	judging -37	saying -40
start|behind|word|none|	judging -17	saying -13
start|behind|word|to|	saying 9	thinking -18
start|behind|word|verb|	judging 11	saying -11	thinking -77
start|behind|worry|	auxiliary 18	determiner -9	verb 18	word 23
start|behind|write|	auxiliary -39	capital -45	determiner -23	none -12	to -38	verb -16
start|behind|write|first|	a -53	an -46	his -33	its -35	telegram -33	the -10	x -26
start|infinitive|	appeal -15	bid -33	call 6	case -15	claim -10	commitment -9	decision 17	message -36	order 19	promise 30	proposal 21	refusal 7	report -28
start|infinitive|appeal|first|	to -15
start|infinitive|appeal|	preposition -15
start|infinitive|asks|false|	auxiliary 27	none -27
start|infinitive|before|	appeal -15	bid -33	call 20	case -15	claim -10	decision 11	message -36	order 19	promise 38	proposal 20	refusal 7
start|infinitive|bid|first|	to -33
start|infinitive|bid|	preposition -33
start|infinitive|call|first|	to 6
start|infinitive|call|	none -7	preposition 6
start|infinitive|case|first|	to -15
start|infinitive|case|	preposition -15
start|infinitive|claim|first|	to -10
start|infinitive|claim|	preposition -10
start|infinitive|commitment|first|	to -9
start|infinitive|commitment|	preposition -9
start|infinitive|decision|first|	to 17
start|infinitive|decision|	none 11	preposition 17	verb -7
start|infinitive|message|first|	to -36
start|infinitive|message|	preposition -36
start|infinitive|order|first|	to 19
start|infinitive|order|	none 19	preposition 19
start|infinitive|preposition|auxiliary|	other 27
start|infinitive|preposition|	capital -39	determiner -74	verb-judging -9	verb-thinking 23	word 22
start|infinitive|preposition|none|	other -27
start|infinitive|promise|first|	to 30
start|infinitive|promise|	preposition 30	verb 33
start|infinitive|proposal|first|	to 21
start|infinitive|proposal|	none 20	preposition 21
start|infinitive|refusal|first|	to 7
start|infinitive|refusal|	preposition 7
start|infinitive|report|first|	to -28
start|infinitive|report|	none -28	preposition -28
start|late|	accuse 19	acknowledge -35	add -66	admit -57	advise -72	affirm -37	agree -74	aim -15	allege 16	allow -36	allude -39	announce -26	answer -71	apologise -48	apologize -34	appeal -62	applaud -45	argue 6	articulate -31	assail -28	assume -42	assure 28	attack -8	attribute -52	back -8	bash -18	beg -36	believe -59	bemoan -27	bill -70	blame -76	boast -37	brand -38	call -8	care -10	cast -65	caution -25	celebrate -36	challenge -50	champion -50	cheer -51	chip -32	cite -78	clarify -26	comment -63	compare -62	complain -37	concede -37	condemn 21	confirm -60	congratulate -43	consider -11	continue 16	contradict -32	counsel -33	counter -38	credit 8	criticize -14	cry -30	debate -85	declare -18	decline -6	decry -30	deem -57	defend -8	define -40	deliver -83	demand 11	denounce -47	deny -59	depict -27	deride -37	describe -55	detail -47	determine -48	disagree -30	disavow -20	discover -39	discredit -30	discuss -23	dismiss -68	doubt -40	eager -43	echo -56	email 11	emphasize -34	encourage -49	endorse -57	envision -39	estimate -48	expect -41	explain 6	express -31	extol -34	favor -69	fear -53	find -61	fire -63	forecast -36	greet -49	hail -52	hate -32	highlight -46	hint -37	hit -68	hold -39	hope -80	identify -70	imagine -35	indicate 11	inform -41	insist -53	instruct -42	insult -37	intend -52	interpret -19	interrupt 7	invite -55	invoke -43	issue -17	joke -33	knock -45	know -20	label -34	lambaste -36	lament -24	laugh -31	learn -22	list -73	lobby -42	love -39	maintain -49	mean -65	mention -80	message -37	mock 9	name -77	need -9	nominate 12	note -62	notice -29	object -47	oppose -61	order -30	outline 7	persuade -54	phone -57	plan -84	plead -51	pledge -73	point -47	portray -42	praise -66	pray -30	predict -49	prefer -7	present -69	press -15	promise -31	propose -64	protest -46	question -73	quote -47	rail -49	raise -87	rate -53	read -69	realize -31	reason -48	rebuff -47	rebuke -53	rebut -25	recall -73	reckon -29	recognize 19	recommend -57	record 26	recount -31	refer -62	reference -46	reflect -60	refuse -18	regard -36	regret -24	reiterate -24	reject -9	relate -36	remark -46	remember -10	remind -15	rename -24	repeat -50	reply -46	request -44	respond -21	reveal -64	rule -19	say 6	see 14	seek -97	show -21	shrug -27	sign -12	sing -43	slam -44	slate -52	speak -58	speculate -29	stress -50	suggest -32	support -109	talk -15	tell 42	term -47	testify -39	text -41	thank -14	think -74	threaten -72	title -48	tout -48	treat -51	trust -44	tweet -17	underscore -47	understand -55	urge -15	use -86	venture -34	verify -26	view -72	voice -62	volunteer -52	vote -13	vouch -32	vow -56	wave -27	weigh -43	welcome -65	wish 17	worry -59	write -11
start|late|accuse|	auxiliary -12	capital -33	coordinator -54	determiner -98	marks 25	none -99	preposition 36	pronoun -50	subordinator -38	verb -25	verb-saying -22	word -72
start|late|accuse|first|	a -54	and -44	for -42	of 40	the -71	to -31	who -50
start|late|acknowledge|	none -40	verb -19
start|late|add|	auxiliary -32	coordinator -27	determiner -36	none -49	to -23	verb -36	verb-saying -17	word -40
start|late|add|first|	and -27	points -17
start|late|admit|	auxiliary -52	none -32
start|late|adverb|none|	judging -46	saying -32	thinking -38
start|late|adverb|	preposition -33	subordinator -46	word -51
start|late|adverb|to|	judging -24
start|late|adverb|verb|	judging -48	saying -37
start|late|advise|	auxiliary -35	coordinator -22	none -47	preposition -42	verb -37	verb-saying -17	word -33
start|late|advise|first|	and -22	to -31
start|late|advocate|	auxiliary 10	none -50	preposition -38	verb -37	verb-saying -43	word -49
start|late|advocate|first|	said -22
start|late|affirm|	none -28
start|late|agree|	auxiliary -37	coordinator -33	determiner -44	none -57	preposition -23	subordinator -26	to -30	verb -32	word -15
start|late|agree|first|	a -21	and -25	but -27	the -36
start|late|aim|	auxiliary -48	coordinator -33	none -73	preposition -40	subordinator -36	verb 6	word 8
start|late|aim|first|	and -33	who 14
start|late|allege|	coordinator -23
start|late|allege|first|	and -23
start|late|allow|	auxiliary -49	coordinator -33	determiner -48	none -52	preposition -54	pronoun -30	subordinator 12	to -31	verb-saying -27	word -48
start|late|allow|first|	and -32	in -25	to -36
start|late|announce|first|	candidacy -20	would -37
start|late|announce|	none -51	preposition -33	pronoun 18	to -29	verb -38	word -57
start|late|answer|	auxiliary -43	coordinator -24	none -27	preposition -41	verb -45	word -36
start|late|answer|first|	and -22
start|late|apologise|	auxiliary -24	coordinator -26	none -31	verb -28	word -27
start|late|apologise|first|	and -26
start|late|apologize|	coordinator -21	none -15	to -19	verb -24	verb-saying -16	word -15
start|late|apologize|first|	and -21
start|late|appeal|	auxiliary -49	coordinator -29	none -24	verb -29	verb-saying -31	word -41
start|late|appeal|first|	and -20
start|late|applaud|	none -20	verb-saying -18
start|late|argue|	auxiliary 18	none -42	preposition 13	to -39	verb 10	verb-saying -28	word -33
start|late|argue|first|	could -20
start|late|asks|false|	auxiliary 9	marks -19	none -84	to -41	verb -35
start|late|asks|true|	auxiliary 43	marks -24	to 22	verb 21
start|late|ask|	auxiliary -13	capital -35	coordinator -63	determiner -24	marks -44	none -9	preposition -45	pronoun -65	subordinator 26	to -52	verb 16	verb-saying -40	word -8
start|late|ask|first|	and -49	as -36	but -41	followers -36	how 13	if 40	in -27	it -24	on -27	she -39	the -49	to -104	what 15	whether -57	which 9
start|late|assail|	none -28
start|late|assume|	auxiliary -18	none -24
start|late|assure|	none -27	preposition -27	pronoun 34
start|late|attack|	auxiliary -16	capital -45	coordinator -37	determiner 19	none 12	preposition -51	pronoun 8	subordinator -49	to -63	verb -79	verb-judging -36	verb-saying -27	word -93
start|late|attack|first|	and -31	as -36	donald -29	for -40	him 13	libya -17	the -55	who -37
start|late|attribute|	auxiliary -34	none -25	word -33
start|late|auxiliary|	, -30	: -34	adverb -33	auxiliary -38	capital -55	preposition -71	quote -27	stop -22	subordinator -42	that 9	verb-judging -97	verb-saying -89	verb-thinking -74	word -57
start|late|auxiliary|auxiliary|	judging -10	saying -40	thinking -81
start|late|auxiliary|marks|	saying -37
start|late|auxiliary|none|	judging -71	saying -56	thinking -58
start|late|auxiliary|to|	judging -69	saying -16	thinking -55
start|late|auxiliary|verb|	judging -25	saying -21	thinking -76
start|late|back|	auxiliary -72	capital -37	coordinator -72	determiner -8	none -81	subordinator -43	verb-saying -51	word -99
start|late|back|first|	a -56	and -44	but -61	comments -18	in 21	own -23	up -24	where -29	which -45
start|late|before|	's -45	, -22	10 -24	2008 -24	2016 -30	22 -17	9 -17	abortion -20	account -22	accusing 13	act -20	activists -25	address -32	administration -31	advantage -31	advice -23	afterward 8	again 9	agency -37	ahead -35	all -57	allies -23	almost -39	already -38	also -38	america -24	americans -40	and -29	ankara -25	anonymity -54	anyone -38	anything -33	ap 26	appeal -26	april -42	article -33	ask 27	assault -16	attack 7	attacks 11	attendance -20	audience 6	away -52	back 27	backing -23	bank -27	banks 13	basis -18	bid -18	bill -42	bills -18	block -32	board 14	body 17	book -34	border -18	both -95	brothers -24	brutality -29	bush -36	business -36	call 6	calls -20	campaign -8	candidate -71	candidates -42	care -23	case -30	cases -29	catch -26	caucuses -31	cause -10	cent -34	chairman -31	chairs -20	change -31	changes -26	charges -23	children -36	china -41	city -16	clinton -57	close -27	club -27	college -27	coming -31	comment -53	commission -24	committee -26	communities -25	community -25	companies -37	conditions -32	conference -27	congress -28	conservative 12	conservatives -22	contest -32	contests -32	contract -28	convention -28	core -21	corporate -22	cost -26	costs -28	council 9	countries -29	country -45	county -33	court 7	coverage -27	crew -21	crews -32	crisis -34	crowd 30	cruz -32	cuts -21	days -26	deal -36	debate -46	decision -33	delay -27	delegates -45	department 12	described -30	determine 11	dispute -33	district -17	documents -21	donors -21	doubts -19	drivers -27	drop -12	early -32	economic -17	economy -26	election -26	elites -26	email 26	end -20	energy -29	entering -34	era -26	europe -19	even -70	event -25	events -26	eventually -19	everyone -15	everything -30	exactly -37	facebook -36	facts -23	fall -19	false -26	families -27	family -30	fbi -18	february 24	fees -25	fight -29	figure -25	find -31	findings -20	firm -32	first -49	five -25	followed -37	four -17	friday 18	friends 35	front-runner -37	further -44	gave 13	generally -28	germany -34	get -28	give -40	go -26	going -21	government 9	governor 21	group 7	groups -31	growing -24	hawaii -18	help -40	her -52	here -28	herself -40	him 41	himself -55	his -167	hold -34	homes -33	hopes -22	host 21	house -40	immigrants -36	immigration -45	incident -35	increase -14	increasingly -45	individuals -36	industry -34	inquiry 16	instead -20	institute -17	interview -23	investigators -20	investment -23	investors -27	iowa -37	iraq -33	isis -34	islands -21	isolate -28	israel -29	its -108	itself 9	jobs -26	journalists -37	judge -9	july -6	june -27	just -56	keep -43	know 42	korea -33	land -27	largely -30	last -56	later 33	latinos -22	law -28	laws -19	lead -33	leaders -45	leave -26	legislation -25	lenders -20	less -17	limit -22	line -43	long -33	look -47	losses -17	love -30	made -38	make -42	making -40	man -55	manafort -21	manager -26	many -22	march -48	markets -24	mass -16	match -20	matter -30	may -26	me 50	media -40	meeting 23	member -27	members -56	memo -26	men -49	merger -30	message -22	migrants -29	military -17	minister 27	minority -23	mogul -20	moment -34	monday 48	money -54	month 26	months -35	more -53	morning -35	most 9	move -38	movement -25	muslim -32	muslims -43	my -63	name -35	nearly -44	never -48	news 15	next -44	night 10	nobody -23	nomination -22	nominee -38	nominees -30	none -24	not -70	nothing -26	november -31	now 9	numbers -39	offer -38	office -37	officers -31	official -32	officials 18	often -30	once -30	one -45	only -75	other -36	others -26	our -63	pacs -25	panel -25	parents 16	part -38	particularly -37	party 13	people -85	percent -52	percentage -14	place -38	plan -14	players 16	police -10	policy -34	politicians -29	politico 44	politics -29	post 29	potentially -28	premier -27	presidency -33	president -40	press -35	price -24	priebus -20	primaries -29	primary -47	process -21	profits -24	promise -30	proposal -44	provisions -35	public -42	publicly 39	push -23	put -40	quarter -17	questions -61	race -41	rallies -23	rates -21	rather -28	record -26	red -14	reform -21	refugees -29	register -32	releases -38	repeatedly 13	report 9	republicans -58	request -25	response -31	results -23	return -36	review -34	right -26	rise -23	road -34	room -24	row 10	rubio 13	ruling -37	run -30	sanders -8	saturday 20	say 33	scandal -34	schools -27	schultz -16	security -43	see 23	senate -27	senator -18	september -28	server -36	sexism -19	show 31	showed 28	sign -30	six -17	social -26	someone -23	something -30	speech -20	spending -25	spring -19	staff 10	stand -22	star 14	state -48	statement 28	statements -29	states -52	station 7	stay -32	step -29	still -51	stories -31	strategy 15	students 10	such -32	sunday 17	superdelegates -27	support -43	supporters -61	supporting -32	survey -31	system -38	talk -29	talks 15	tax -22	taxes -26	team -34	television -21	tell -34	temporarily -25	terrorism -31	tests -21	that -169	their -126	them 21	themselves 23	then -40	there -79	think -33	this -59	those -45	three -20	time -30	times -47	together -38	too -47	tower -28	trade -28	trains -27	troops -32	trump -24	try -23	tuesday 24	turned -22	turns -23	twitter -24	two -21	u.s. -36	us 29	use -41	used -40	vermont -17	victims -22	video -37	violence -29	vote -39	voters 35	votes -39	wage -17	warning -30	washington -35	way -42	wednesday 45	week 9	well 15	win -28	woman -29	women -45	words -25	work -37	year -14	years -20	york -23	’s -33
start|late|believe|	auxiliary -43	none -42	pronoun -28	verb -36	word -30
start|late|believe|first|	has -18	is -26	was -30	would -21
start|late|bill|	auxiliary -41	coordinator -24	none -28	preposition -33	verb -42	word -39
start|late|blame|	auxiliary -42	capital -19	coordinator -27	determiner -32	none -39	preposition -36	to -18	verb -54	verb-saying -20	word -48
start|late|blame|first|	and -15
start|late|blast|	auxiliary -36	capital -26	coordinator -38	marks -32	none 20	preposition -40	to -32	verb -52	word -40
start|late|blast|first|	and -24	for -31
start|late|boast|	none -31	word -29
start|late|call|	auxiliary -36	capital -43	coordinator -52	determiner -7	marks -65	preposition -86	pronoun 14	subordinator -15	to -68	verb -13	verb-judging -36	verb-saying -43	verb-thinking -34
start|late|call|first|	a -86	and -43	but -37	has -31	him 29	in -34	on -32	out -19	the -81	to -68	was -52	which -71	while -31
start|late|capital|	, -59	adverb -38	capital -21	coordinator -88	possessive -67	preposition -49	stop -69	verb-judging -37	verb-saying -78	word -7
start|late|capital|auxiliary|	judging -44
start|late|capital|none|	judging -87	saying -131	thinking -122
start|late|capital|to|	judging -22	saying 18	thinking 31
start|late|capital|verb|	judging -79	saying -113	thinking -93
start|late|care|	coordinator -40	none -46	preposition -26	verb -46	verb-saying -29
start|late|cast|	auxiliary -36	coordinator -23	none -45	preposition -24	to -19	verb -34	verb-thinking -20	word -50
start|late|cast|first|	and -23	ballots -22	votes -21
start|late|celebrate|	none -34	word -21
start|late|challenge|	auxiliary -59	coordinator -22	determiner -44	none -62	pronoun -35	word 8
start|late|challenge|first|	and -22	the -34
start|late|champion|	auxiliary -38	coordinator -20	none -44	verb -31
start|late|champion|first|	and -15
start|late|charge|	auxiliary -44	coordinator -49	none -51	word 10
start|late|charge|first|	and -40	who -46
start|late|cheer|	none -40	verb -33
start|late|chip|	none -25
start|late|cite|	auxiliary -34	coordinator -21	determiner -49	none -41	verb -65	verb-saying -20	word -41
start|late|cite|first|	an -40	and -21	the -32	who -25
start|late|claim|	auxiliary -6	capital -28	coordinator 11	none -55	preposition -40	to -33	verb 21	verb-saying -21	word -59
start|late|claim|first|	and 15	but -41	had -29	is -18	was -29
start|late|comment|	auxiliary -42	coordinator -34	none -33	to -25	verb -31	verb-saying -21	word -31
start|late|comment|first|	and -22	but -29
start|late|compare|	coordinator -14	none -39	preposition -38	verb -47	verb-saying -15	word -43
start|late|compare|first|	and -14	who -35
start|late|complain|	auxiliary -27	coordinator -30	verb -36
start|late|complain|first|	and -25
start|late|concede|	auxiliary -23	marks -23	none -27
start|late|condemn|	auxiliary -41	coordinator -32	none -25	preposition -38	subordinator 32	verb -50
start|late|condemn|first|	and -25
start|late|confirm|	auxiliary -44	coordinator -30	determiner -33	none -46	verb -33	word -29
start|late|confirm|first|	had -26	the -31
start|late|congratulate|	none -24	word -35
start|late|consider|	auxiliary -45	coordinator -44	determiner -40	none -66	preposition -38	subordinator 18	verb 8	word -45
start|late|consider|first|	a -45	and -22
start|late|continue|	capital -34	coordinator -38	determiner 6	none 7	preposition -22	pronoun -12	subordinator 7	to -47	verb 7	verb-saying -30	word 16
start|late|continue|first|	and -44	as -32	the 15
start|late|coordinator|	, -35	adverb -84	auxiliary -87	capital -90	coordinator -54	determiner -19	pronoun -12	subordinator -55	that -24	verb-judging -62	verb-saying -100	verb-thinking -38	word -46
start|late|coordinator|auxiliary|	judging -68	saying -11	thinking -120
start|late|coordinator|marks|	judging -37	thinking -40
start|late|coordinator|none|	judging -63	saying -28	thinking -69
start|late|coordinator|to|	judging -53	saying -66
start|late|coordinator|verb|	judging -22	saying -44	thinking -16
start|late|counsel|	auxiliary -19	capital -23	verb-saying -19
start|late|counsel|first|	said -19
start|late|counter|	none -38	preposition -28
start|late|credit|	auxiliary 8	coordinator -16	determiner 7	none -59	word 8
start|late|credit|first|	and -16
start|late|criticize|	auxiliary -48	coordinator -47	determiner -46	none -49	preposition 9	subordinator -32	verb-saying -17	word -36
start|late|criticize|first|	a -24	and -41	for 11	the -40
start|late|debate|	auxiliary -49	capital -22	coordinator -39	determiner -37	none -40	preposition -13	subordinator -30	to -22	verb -64	word -52
start|late|debate|first|	and -31
start|late|decide|	coordinator -49	determiner -45	none -47	subordinator 14	to 17	verb -49	word -44
start|late|decide|first|	and -39	the -41	to 13
start|late|declare|	auxiliary -45	coordinator -29	determiner -47	none -57	to -36	verb 9	word -49
start|late|declare|first|	and -29
start|late|decline|	auxiliary -16	coordinator -63	determiner -38	preposition -55	subordinator -6	verb 7	verb-saying -31	word 18
start|late|decline|first|	and -33	but -45	it -40	on -30	saying -23	what -11	whether -6	which 9	who 22
start|late|decry|	verb -18
start|late|deem|	determiner -30	none -33	verb -36	word -42
start|late|deem|first|	a -30
start|late|defend|	auxiliary -34	capital -24	coordinator -32	none -50	preposition -23	to -28	verb-judging -33	verb-saying -17	word -41
start|late|defend|first|	and -26
start|late|define|	none -31	word -22
start|late|deliver|	auxiliary -25	capital -23	coordinator -26	determiner -35	none -59	verb -49	verb-judging -23	verb-saying -21	word -48
start|late|deliver|first|	and -24
start|late|demand|	none -45	verb -33	word -42
start|late|denounce|	auxiliary -23	coordinator -22	none -29	verb -36	verb-saying -23	word -17
start|late|denounce|first|	and -22
start|late|deny|	auxiliary -41	coordinator -14	determiner -24	none -34	verb -33	verb-saying -33	word -31
start|late|deny|first|	and -14	had -23	was -16
start|late|describe|	auxiliary -47	coordinator -22	determiner -28	marks -41	none -49	preposition -49	subordinator -44	to -24	verb -53	verb-saying -25	word -46
start|late|describe|first|	a -16	and -23	as -43	in -31	to -27
start|late|detail|	auxiliary -30	coordinator -19	none -33	to -18	verb -26	word -23
start|late|detail|first|	and -14
start|late|determiner|	$ -22	adverb -13	auxiliary -37	capital -34	preposition -31	quote -68	stop 9	verb-saying 32	verb-thinking -49	word 21
start|late|determiner|auxiliary|	judging -28	saying 7	thinking 7
start|late|determiner|marks|	judging -72	thinking -32
start|late|determiner|none|	judging -16	saying -27	thinking -122
start|late|determiner|to|	saying -7	thinking -69
start|late|determiner|verb|	saying 10	thinking 7
start|late|determine|	none -42	verb -24
start|late|disagree|	word -19
start|late|disclose|	none 13	verb -43	word -29
start|late|discover|	verb -27
start|late|discuss|	auxiliary -6	coordinator -35	none -35	to -16	verb -43	verb-saying -27	word -42
start|late|discuss|first|	and -27	said -26
start|late|dismiss|	auxiliary -45	coordinator -21	marks -57	none -21	preposition -26	subordinator -50	verb -28	verb-saying -19	word -42
start|late|dismiss|first|	and -21	as -54	who -29
start|late|doubt|	auxiliary -24	none -22	to -25	verb -26	word -17
start|late|eager|	auxiliary -26
start|late|echo|	coordinator -30	none -24	verb -43	verb-saying -20	word -45
start|late|echo|first|	and -30	who -37
start|late|email|	auxiliary 6	capital 11	coordinator -31	determiner 6	pronoun -40	subordinator -31	to -39	verb -7	verb-saying -35
start|late|email|first|	and -33
start|late|emphasize|	coordinator -26	none -31	word -24
start|late|emphasize|first|	and -26
start|late|encourage|	auxiliary -21	coordinator -25	none -31	to -35	word -21
start|late|encourage|first|	and -25
start|late|endorse|	auxiliary -50	capital -21	coordinator -21	determiner -29	marks -14	none -34	subordinator -19	to -38	verb -29	verb-judging -23	verb-saying -21	word -30
start|late|endorse|first|	and -18	saying -12	the -29
start|late|estimate|	auxiliary -32	none -34	preposition -20	verb -33
start|late|expect|	auxiliary -16	capital -32	coordinator -39	determiner -65	none -76	preposition -82	pronoun -39	subordinator -62	to -49	verb -58	word -69
start|late|expect|first|	000 -22	and -29	by -20	in -24	it -28	on -23	the -44	to -61
start|late|explain|	none -35	verb -29	verb-saying -26	word 17
start|late|express|	coordinator -32	determiner -41	none -57	preposition -33	verb -54	word -61
start|late|express|first|	and -23
start|late|favor|	auxiliary -40	coordinator -31	none -43	subordinator -32	verb -44	word -45
start|late|favor|first|	and -23
start|late|fear|	auxiliary -42	none -28	verb -21	word -32
start|late|fear|first|	will -18
start|late|feel|	auxiliary -59	coordinator -48	none -70	preposition 6	subordinator -38	verb 21	word -59
start|late|feel|first|	and -41
start|late|figure|	auxiliary 16	determiner -31	none -43	to -27	verb -54	word -43
start|late|find|	auxiliary -61	capital -31	coordinator -52	determiner -67	none -86	preposition -57	pronoun -23	subordinator -41	to -47	verb -24	verb-saying -38	word -7
start|late|find|first|	a -23	and -33	but -29	in -19	is -24	points -16	the -44	to -43	voice -18	who -36
start|late|fire|	auxiliary -44	determiner -39	none -45	to -26	verb -42	word -40
start|late|fire|first|	a -36
start|late|first|	's -66	000 -81	1 -29	14 -25	18 -23	2012 -35	22 -27	26 -27	383 -34	400 -37	81 -24	a -41	about -16	acceptance -24	according -65	adding -41	after -71	against 17	agenda -21	agreed -21	all 6	alleging -17	allows 14	along -37	although -44	among -25	and -72	announced -17	another -53	answers -23	appearance -30	approval -24	are -10	arguing -34	as -12	asked -42	asking -39	at -65	back -19	ballots -22	banning -25	based 15	be -38	became -26	because -40	become -34	before -65	behind -36	being -35	believes -24	best -32	between -30	brother -25	but -7	by -86	calif -33	california -29	call -19	called -40	calling -44	campaign -55	campaigns -21	can -48	candidacy -32	candidates -35	cannot -21	can’t -29	character -28	chief -38	citing -23	claim -23	claiming -28	claims -31	client -35	clients -24	climate -31	clinton -19	close -32	closest -31	colleagues -30	come -35	comments -34	commitment -15	compared -34	condolences 15	conservative 29	continued -25	could -73	counsel -18	daughter -38	debate -25	debates -33	decision -23	declined -21	delegate -25	democratic -32	described -31	details -21	determined -21	did -34	didn't -31	didn’t -19	director -42	divisive -31	do -25	does 9	doesn’t -32	donald -47	double-digit -19	down -66	drawing -35	during -54	each -29	economic -20	efforts -27	email -23	emails -34	ending -34	endorsement -20	energy -30	even -39	every -36	executive -34	experience -30	facebook -26	fall -28	family -22	father -40	fell -30	final -28	financial -34	florida -30	followed -30	followers -36	for -12	forecasts -19	former -30	found -35	francis -26	friendship -21	from -77	gop -23	grandfather -20	group -38	guilty -26	had -49	hands -18	has -85	have -83	having -32	he 8	head -36	held -26	her -10	he’d 32	high -40	hillary -31	him 18	his 14	home -29	hours -27	how 40	husband -44	if 23	in -34	including -76	into -45	iowa -19	is -6	isn’t -35	issues -43	it 7	job -22	john 18	known -42	lady -20	last -22	late -34	lawyer -23	lead -18	leading -36	less -33	libya -23	like -33	list -23	made -20	majorities -17	making -38	many -48	massachusetts -28	me -36	members -35	men -26	message -10	messages -30	michigan -26	might -41	month -30	more -37	mother -40	mr. 11	much -54	must -34	name -26	national -23	net -18	new -44	night -32	no 22	noting -29	obama -27	of 12	off -46	offered -26	offering -37	office -33	ohio -18	on -23	one -47	opening -31	opponent -27	opponents -26	opposition -33	or -87	out -81	outlining -28	over -71	own -61	panel -38	parents -26	parties -24	party -27	personal -28	plan -28	planned -23	plans -24	pointing -18	points -40	police -27	policy -39	political -33	porch -22	position -38	post -16	posts -16	presidential -35	press -21	primary -23	private -32	promised -26	proposed -34	public -31	pushing -30	put -39	qualifications -26	r-texas -29	raising -22	rally -37	ranks -30	read -25	reading -40	reasons -21	recent -25	record -22	records -32	remarks -30	rep. -26	repeated -16	report -33	reported -30	reports -35	requests -33	resignation -21	return -21	rivals -28	role -23	rubio -35	rules -31	run -28	running -36	said -78	say -32	saying -79	says -48	sen. -43	shared -31	shooting -23	shot -30	should -66	show -23	sides -44	signs -30	since -48	so -28	some -44	something 14	son -28	sources -27	south -22	speaking -27	speech -26	staff -24	standing -40	state -27	states -43	stating -30	status -25	strong -16	struck -38	such -33	suggested 14	support -44	supported -26	supporters -20	target -16	ted -25	telling -36	texts -20	than -73	that 32	the 6	their 18	them -71	they 7	this 10	those -35	though -57	thoughts -20	three -37	through -34	to 18	told -54	traditional -13	trump -54	tuesday -15	twitter -19	two -35	until -59	up -65	urged -32	urging 14	use -23	very 28	victory -30	views -20	virginia -26	voice -18	vote -25	voters 8	votes -21	warning -24	was -32	way -23	we -38	week -29	were -76	what 27	when -58	where -108	whether 17	which 25	while -105	white -25	who 6	whom -42	whose 21	why 27	wife -33	will -14	winning -41	with -75	without -42	women 12	would -57	wrote -30	years -24	you -47	’s -50
start|late|forecast|	verb-saying -24
start|late|greet|	none -32	verb -38
start|late|hail|	determiner -38	verb -36
start|late|hear|	auxiliary 11	capital -37	none -49	subordinator 14	to -27	verb -51	verb-saying -24	word -44
start|late|hear|first|	is -34
start|late|highlight|	coordinator -19	none -26	to -17	verb -38	verb-saying -18	word -33
start|late|highlight|first|	and -19
start|late|hint|	verb -34	word -26
start|late|hit|	coordinator -28	none -56	preposition -21	verb -42	verb-saying -17	word -43
start|late|hit|first|	and -23
start|late|hold|	auxiliary -29	capital -53	determiner -63	none -72	preposition -85	to -49	verb -18	verb-judging -29	verb-saying -37	word -83
start|late|hold|first|	a -25	and -59	from -30	has -23	in -37	is -24	on -22	or -19	primary -13	the -57	to -37	was -30	which -41
start|late|hope|	auxiliary -47	coordinator -32	determiner 18	none -54	preposition -40	pronoun -36	subordinator -34	to -32	verb -46	verb-saying -15	word -45
start|late|hope|first|	and -17	will -14	would -11
start|late|identify|	auxiliary -30	coordinator -26	determiner -41	none -43	to -20	verb -49	verb-saying -20	word -46
start|late|imagine|	none -23
start|late|indicate|	auxiliary -38	verb 17
start|late|insist|	auxiliary -48	none -29	verb -23
start|late|insist|first|	was -29
start|late|instruct|	preposition -33
start|late|intend|	none -41	pronoun -33	verb -35	word -32
start|late|introduce|	coordinator -31	none -53
start|late|introduce|first|	and -31
start|late|invite|	auxiliary -31	none -38	preposition -31	verb -33
start|late|invite|first|	in -26
start|late|invoke|	none -37
start|late|issue|	auxiliary -59	coordinator -34	determiner 22	none -61	preposition -41	subordinator -37	to -41	verb 12	verb-saying -43	word -38
start|late|issue|first|	and -27	saying -27
start|late|judging|	adverb -68	auxiliary -26	base -9	capital -119	coordinator -56	participle -52	past -24	possessive -42	pronoun 18	subordinator -9	that 8	verb-judging -101	verb-saying -117	verb-thinking -70	word -23
start|late|judging|first|	's -33	000 -49	a -19	about -38	acceptance -24	according -40	after -35	against -38	agenda -17	alleging -17	an -67	and -93	are -62	as 8	asking -21	at -26	ballots -22	be -17	because -55	become -32	before -37	but -17	by -49	calif -27	calling -39	campaign -38	candidacy -26	citing -23	claim -15	comments -26	conservative 29	could -45	debates -22	donald -29	down -36	economic -20	even -20	experience -21	family -12	father -15	former -28	from -34	had -38	hands -18	has -65	have -51	he -6	held -26	her 9	hillary -22	him 27	his -62	husband -23	if -73	in -17	including -59	into -20	issues -21	it -19	its 21	lead -18	libya -17	mother -21	mr. -18	new -25	of 30	off -27	on -64	one -23	opponent -17	or -40	out -35	over -57	own -38	personal -19	plans -24	points -24	position -18	proposed -19	r-texas -18	rally -32	ranks -30	recent -19	record -21	remarks -29	reported -23	reports -21	rivals -26	said -43	saying -43	says -39	she -7	sides -26	so -31	something 14	standing -40	state -24	states -25	stating -18	supporters -17	target -16	ted -25	than -43	that 8	the -10	them -48	though -30	to -125	told -33	trump -19	tuesday -15	twitter -13	until -37	up -38	use -20	vote -19	votes -21	warning -19	was -86	were -34	when -65	where -62	while -61	who -41	whose -47	wife -29	will -45	with -47	would -36
start|late|knock|	coordinator -16	none -34	verb -30
start|late|know|	coordinator -39	determiner -38	marks -33	none -30	subordinator -53	verb -55	word -41
start|late|know|first|	and -39	as -33	the -38
start|late|lambaste|	verb -39
start|late|learn|	auxiliary -7	none -40	subordinator -41	verb -61	word -47
start|late|learn|first|	status -18	the -41
start|late|like|	auxiliary -11	determiner -84	none -91	preposition -40	pronoun -7	subordinator -54	to 6	verb -16	verb-judging -27	verb-saying -44
start|late|like|first|	a -22	are -30	but -38	has -25	have -35	he -50	is -23	it 14	or -30	the -60	who 12
start|late|list|	auxiliary -43	coordinator -17	marks -35	none -47	preposition -35	subordinator -35	verb -33	verb-saying -19	word -48
start|late|list|first|	as -35	was -26
start|late|lobby|	coordinator -19	determiner -35	none -31	verb -34
start|late|lobby|first|	and -17	the -35
start|late|love|	none -26	word -18
start|late|maintain|	coordinator -21	none -36	subordinator -26	verb -35	verb-saying -24	word -39
start|late|maintain|first|	and -21
start|late|mean|	auxiliary -48	coordinator -32	none -46	to -23	verb -32	word -32
start|late|mean|first|	and -32
start|late|mention|	auxiliary -46	capital -20	coordinator -44	none -37	subordinator -24	verb -57	word -54
start|late|mention|first|	and -30	but -32	who -34
start|late|message|	auxiliary -27	coordinator -28	none -33	verb -27
start|late|message|first|	and -28
start|late|mock|	preposition -35	verb 15	word -31
start|late|name|	auxiliary -38	capital -23	coordinator -18	determiner -43	marks -34	none -61	preposition -29	subordinator -37	to -24	verb -48	verb-saying -26	word -53
start|late|name|first|	a -34	and -12	as -29
start|late|need|	coordinator -43	none -61	preposition -56	pronoun -44	subordinator 16	to -47	verb -6	verb-saying -17	word -71
start|late|need|first|	383 -34	and -40	up -25	who -42
start|late|nominate|	auxiliary 9	coordinator -39	determiner 11	none -61	preposition -29	to 16	verb -52	word 17
start|late|nominate|first|	a 23	and -24	has -33
start|late|note|	auxiliary -33	determiner -31	none -44	preposition -16	verb -36	verb-saying -18	word -32
start|late|note|first|	the -31
start|late|object|	word -38
start|late|offer|	auxiliary 11	capital -32	coordinator -46	determiner 12	none -91	pronoun -46	subordinator -32	to -40	verb-saying -47	word -11
start|late|offer|first|	a -34	an 25	and -37	him -31	it -32	of -31	own -25	the -32	thoughts -15	which -39
start|late|oppose|	auxiliary -42	coordinator -33	determiner -36	none -35	preposition -27	to -16	verb -35	word -28
start|late|oppose|first|	and -27	but -23
start|late|order|apposed|	saying -12	thinking 19
start|late|order|apposition|	thinking -11
start|late|order|	auxiliary -47	determiner 11	marks -21	none -49	preposition -33	subordinator -30	to -37	verb-saying -32	word -54
start|late|order|direct|	judging -12	saying -28	thinking -12
start|late|order|relative|	judging -42	thinking -27
start|late|order|shared|	judging -59	saying -25	thinking -22
start|late|outline|	auxiliary 13	word -31
start|late|paint|	auxiliary -30	verb 11
start|late|phone|	capital -22	none -32	verb -40	verb-saying -21	word -28
start|late|plan|	auxiliary -52	capital -24	coordinator -41	determiner -41	none -51	preposition -45	subordinator -24	to -31	verb -47	verb-saying -22	word -28
start|late|plan|first|	and -37	in -21	of -29
start|late|plead|	coordinator -24	none -28	to -37	verb -26	word -32
start|late|plead|first|	and -24	guilty -24
start|late|pledge|	auxiliary -43	capital -18	coordinator -32	determiner -27	none -41	preposition -28	subordinator -30	to -22	verb -37	verb-judging -16	word -35
start|late|pledge|first|	and -26	support -16
start|late|point|	auxiliary -60	capital -34	coordinator -26	determiner -48	none -7	preposition -39	pronoun -30	to -20	verb -77	verb-saying -28	word -64
start|late|point|first|	and -22	the -29	who -24
start|late|portray|	coordinator -25	none -17	verb -45	word -19
start|late|portray|first|	and -25
start|late|possessive|auxiliary|	saying -33
start|late|possessive|	capital -47	verb-judging -26	verb-saying -27	word -57
start|late|possessive|none|	judging -28	saying -25	thinking -34
start|late|possessive|verb|	judging -27	saying -49	thinking -33
start|late|post|	auxiliary 7	capital -32	determiner -6	none -59	preposition -34	to 11	verb -48	verb-saying -29	word -59
start|late|post|first|	a -36
start|late|praise|	auxiliary -37	coordinator -33	none -45	preposition -36	to -19	verb -49	verb-saying -18	word -39
start|late|praise|first|	and -21	but -30	for -31	who -31
start|late|pray|	none -30
start|late|predict|	auxiliary -37	none -15	verb -40	word -20
start|late|prefer|	auxiliary 8	none -31	preposition 11	subordinator -36	verb -30
start|late|prefer|first|	while -28
start|late|preposition|	$ -70	, -75	adverb -12	auxiliary 17	capital -97	coordinator -62	determiner -144	preposition -113	pronoun -12	quote 10	stop -64	subordinator -25	verb-judging -61	verb-saying 17	verb-thinking -38	word -11	€ -32
start|late|preposition|auxiliary|	judging -24	thinking -17
start|late|preposition|marks|	judging 20	saying -31
start|late|preposition|none|	judging -114	saying -42	thinking -6
start|late|preposition|to|	judging -6	saying -77	thinking -71
start|late|preposition|verb|	saying -33	thinking -10
start|late|present|	auxiliary -37	coordinator -20	none -29	verb -48	word -45
start|late|present|first|	and -20
start|late|press|	determiner -37	none -37	preposition -42	pronoun 19	to -35	verb -53	verb-saying -28	word -51
start|late|press|first|	agenda -17	of -27
start|late|promise|	coordinator -35	determiner -29	none -57	preposition -37	pronoun -30	subordinator -33	to -28	verb -46
start|late|promise|first|	a -30	and -26	if -28	it -23	to -29	who -29
start|late|pronoun|	, -12	adverb 28	auxiliary 38	capital 19	determiner -58	possessive 32	preposition -34	quote -39	stop -28	subordinator -20	verb-judging -11	verb-saying -34	verb-thinking 28	word -28
start|late|pronoun|auxiliary|	saying 34	thinking 6
start|late|pronoun|marks|	saying -46
start|late|pronoun|none|	judging 17	saying -13	thinking 6
start|late|pronoun|to|	saying 10	thinking -42
start|late|pronoun|verb|	judging -26	thinking -26
start|late|propose|	coordinator -28	determiner -24	none -38	preposition -26	verb -46	word -54
start|late|propose|first|	and -31	the -24
start|late|protest|	auxiliary -35	coordinator -26	verb -34	word -40
start|late|protest|first|	and -26
start|late|prove|	coordinator -32	none -66	preposition -33	verb -37	word -34
start|late|question|	auxiliary -35	coordinator -15	determiner -35	none -47	preposition -26	verb -66	verb-saying -17	word -62
start|late|question|first|	and -15	which -37
start|late|quote|	auxiliary -29	none -43	subordinator -25	verb -21	verb-saying -22	word -32
start|late|quote|first|	as -25
start|late|rail|	coordinator -18	none -19	verb -37
start|late|rail|first|	and -18
start|late|raise|	adverb -24	auxiliary -47	capital -14	coordinator -22	none -46	preposition -49	subordinator -30	to -35	verb -63	verb-saying -31	word -63
start|late|raise|first|	about -36	and -21	target -16	than -20	to -22
start|late|rank|	verb -40	word -56
start|late|rate|	auxiliary -40	coordinator -20	determiner -27	none -30	to -26	verb -42	word -39
start|late|rate|first|	a -26	and -12	is -15
start|late|read|	auxiliary -45	coordinator -24	marks -33	none -48	preposition -31	pronoun -36	verb -34	verb-saying -32	word -44
start|late|read|first|	and -24
start|late|realize|	none -31
start|late|reason|	auxiliary -43	none -32	preposition -31
start|late|reason|first|	is -26
start|late|rebuff|	auxiliary -21	none -40	verb-saying -21
start|late|rebuke|	preposition -33	verb -44
start|late|recall|	auxiliary -31	determiner -31	none -44	subordinator -27	to -23	verb -35	word -46
start|late|recall|first|	when -23
start|late|reckon|	none -24
start|late|recognize|	auxiliary 12	none 12	word 8
start|late|recommend|	verb -49
start|late|record|	auxiliary 32	capital -37	coordinator -46	determiner -12	none -76	preposition -32	subordinator -31	verb 22	verb-saying 9	word -46
start|late|record|first|	and -40
start|late|recount|	none -20
start|late|reference|	verb -32	word -40
start|late|refer|	auxiliary -34	capital -16	coordinator -30	determiner -29	marks -33	none -38	subordinator -34	to -23	verb -34	verb-saying -16	word -40
start|late|refer|first|	and -22	as -33
start|late|reflect|	coordinator -29	none -38	preposition -22	verb -35	word -38
start|late|reflect|first|	and -21
start|late|refuse|	auxiliary -27	capital -41	coordinator -31	determiner -34	none 6	preposition -51	pronoun 8	subordinator -14	verb -61	verb-saying -22	word -36
start|late|refuse|first|	him 13	the -34
start|late|regard|	auxiliary -29
start|late|regret|	none -24
start|late|reiterate|	none -18	word -16
start|late|reject|	auxiliary -48	coordinator -27	determiner -41	none -39	subordinator 15	to -49	verb -37	verb-saying -29
start|late|reject|first|	and -24	the -41
start|late|relate|	verb-saying -27
start|late|remark|	auxiliary -30	capital -16	none -24	verb -30
start|late|remember|	auxiliary -42	determiner 13	none 12	word -38
start|late|remind|	none -36	preposition -29
start|late|repeat|	auxiliary -32	none -32	verb -24	verb-saying -14	word -29
start|late|reply|	none -32
start|late|report|	auxiliary 9	coordinator -66	determiner -13	marks -38	none -21	preposition -6	pronoun 22	subordinator -37	to 11	verb -7	verb-judging -35	word -16
start|late|report|first|	and -58	had -39	is 17	of -30	said -37	the -10	was -43
start|late|request|	coordinator -28	verb -38
start|late|respond|	auxiliary -52	coordinator -29	preposition -48	pronoun -38	to -35	verb -56	verb-saying -40	word 6
start|late|respond|first|	and -27	requests -17
start|late|reveal|	auxiliary -40	coordinator -18	none -21	preposition -30	subordinator -28	to -28	verb -44	word -25
start|late|reveal|first|	and -18
start|late|rule|	auxiliary -42	coordinator -38	preposition -30	verb -42	word -40
start|late|rule|first|	and -27	out -27
start|late|saying|	adverb -54	auxiliary -46	base -31	capital -32	coordinator -45	determiner 14	participle -36	possessive -64	preposition -30	present -38	pronoun 30	that 24	verb-judging -33	verb-saying -72	verb-thinking -83	word -30
start|late|saying|first|	's -52	000 -70	2012 -27	22 -23	400 -32	a -41	about -13	according -53	adding -38	after -49	against 24	along -36	although -35	an 10	and -48	another -53	answers -20	approval -24	as -104	asked -27	asking -31	at -51	based 16	be -27	because -11	before -31	best -27	but -8	by -63	called -35	campaign -35	can -43	candidacy -22	can’t -28	chief -27	claiming -28	claims -27	client -38	clients -24	comments -26	compared -27	condolences 15	could -59	daughter -29	decision -20	declined -20	delegate -25	democratic -24	described -31	did -32	didn’t -19	director -42	do -24	does 13	doesn’t -28	double-digit -19	down -47	during -18	efforts -20	emails -31	ending -34	facebook -26	family -28	father -35	followers -36	for -58	former -17	found -29	friendship -21	from -59	grandfather -20	group -37	guilty -24	had -48	has -64	have -63	her -51	he’d 32	him -7	home -22	how 37	husband -35	i 11	if 21	in -99	including -49	into -26	is -21	issues -32	its -21	known -38	lawyer -23	leading -34	like -30	many -42	members -26	men -26	messages -26	might -34	month -27	most 7	mother -37	much -25	must -34	name -25	new -25	night -30	no 32	noting -26	of -101	off -25	office -28	one -35	opposition -33	or -51	out -54	over -30	own -45	parties -18	party -27	plan -24	planned -23	points -30	position -34	posts -16	primary -23	private -31	promised -14	proposed -26	public -31	read -24	reading -40	records -25	remarks -25	report -33	reported -21	reports -27	requests -29	return -21	rivals -17	rules -28	run -25	said -64	sanders -32	saying -66	says -24	sen. -30	she 14	shot -19	should -60	sides -35	so -53	son -28	speaking -19	speech -26	states -28	strong -16	support -31	supporters -17	telling -24	texts -20	than -37	that 24	the 7	them -43	those -35	though -38	thoughts -20	through -23	to 15	told -43	trump -45	until -39	up -43	urging 19	voice -18	vote -15	was -23	week -25	were -68	what 16	when -40	where -67	whether -6	which 18	while -67	whom -36	whose -53	with -50	would -48	wrote -30	years -24	you -27	’s -35
start|late|say|	auxiliary 20	capital -23	coordinator 24	determiner -22	marks -39	none -108	possessive -32	preposition 8	pronoun 46	to -79	verb -21	verb-judging -34	verb-saying -74	verb-thinking -30	word -38
start|late|say|first|	000 -38	a -13	an -48	and 8	are -70	because 10	but 23	campaign -20	can -39	can’t -28	client -38	clients -24	could -44	did -23	director -38	doesn’t -31	father -28	for -33	group -35	had -26	has -36	have -36	her -34	him -45	in -39	is -84	it 35	its -47	members -38	might -26	mother -27	must -27	no 7	of -31	own -24	party -27	promised -14	she 24	should -56	sides -26	so -26	they 22	to 23	was -79	were -57	what 6	where -38	which -46	while -28	who 20	will -53	would -76	’s -17
start|late|seek|	auxiliary -70	coordinator -46	determiner -22	none -48	preposition -49	subordinator -42	to -50	verb -56	verb-saying -29	word -58
start|late|seek|first|	and -38	or -20	the -44	to -32	while -29	who -31
start|late|see|	coordinator -29	preposition -61	pronoun -53	to -77	verb 19	verb-judging -26	verb-saying -54	word 15
start|late|see|first|	a -70	and -52	as 8	but -9	if -42	in -38	is 14	of -37	standing -37	the 11	who -53
start|late|shoot|	capital 18	coordinator -25	determiner -43	none -59	preposition -29	verb -57	verb-saying -26	word -55
start|late|shoot|first|	a -33	and -25
start|late|show|	auxiliary -28	capital 7	coordinator -66	determiner -12	none -86	preposition -60	subordinator -46	verb -20	verb-saying -48	word -86
start|late|show|first|	a -59	and -63	but -25	down -21	has -16	in -30	points -16	the -61	to -29	where -33	who -50
start|late|signal|	none -39	word 6
start|late|sign|	auxiliary 7	capital -23	coordinator -34	determiner -63	none -11	preposition -42	to -48	verb -71	verb-saying -33	word 19
start|late|sign|first|	and -34	the -43
start|late|sing|	coordinator -19	none -30	verb -26	word -25
start|late|sing|first|	and -19
start|late|slam|	coordinator -27	determiner -27	none -23	to -30	verb -28	verb-saying -15
start|late|slam|first|	and -27
start|late|slate|	verb -35
start|late|speak|	auxiliary -14	capital -34	coordinator -41	determiner -61	none -68	preposition -35	subordinator -57	to -42	verb -24	verb-judging -33	verb-saying -43	word -64
start|late|speak|first|	a -29	and -38	as -21	because -41	said -28	the -44	was 15
start|late|state|	capital -39	coordinator -36	determiner 18	none -59	preposition -36	subordinator -46	to -44	verb -78	verb-saying -36	word -73
start|late|state|first|	and -33	has -22	reported -14	the -60	to -33	who -37
start|late|stress|	auxiliary -29	none -31	verb -31
start|late|subordinator|	, -26	adverb 22	auxiliary -17	capital -13	determiner 9	preposition 9	pronoun -21	quote -13	subordinator -43	verb-judging -22	verb-saying -49
start|late|subordinator|auxiliary|	judging -42	saying 7	thinking 34
start|late|subordinator|marks|	saying -54	thinking -42
start|late|subordinator|none|	judging -87	saying -8	thinking -28
start|late|subordinator|to|	judging -53
start|late|subordinator|verb|	saying -12	thinking -35
start|late|suggest|	auxiliary -22	coordinator -29	determiner -30	none -39	preposition -27	to -36	verb -42	word 13
start|late|suggest|first|	and -26	could -23	is -30	the -30
start|late|support|	auxiliary -54	capital -48	coordinator -33	determiner -66	none -64	preposition -34	subordinator -36	to -37	verb -76	verb-saying -23	word -59
start|late|support|first|	a -31	and -25	but -24	have -17	if -27	the -42	who -29
start|late|talk|	adverb -34	auxiliary -9	capital -26	coordinator 7	determiner -52	none -60	preposition -43	pronoun -43	to -37	verb 14	verb-judging -20	verb-saying -21	word -43
start|late|talk|first|	and -30	the -36
start|late|tell|	auxiliary 7	capital -9	coordinator 22	determiner 41	marks 12	none 15	preposition -10	pronoun 31	subordinator -7	that 12	to 20	verb 20	verb-saying -8	word -27
start|late|tell|first|	according -40	and -10	as -39	had -47	in -28	it -10	of -33	she 13	that 12	the 36	they 16	to 16	were -32	who -54
start|late|term|	determiner -35	verb -38	word -34
start|late|term|first|	the -35
start|late|testify|	auxiliary -23
start|late|text|	none -32	verb -22	word -21
start|late|thank|	coordinator -33	marks -47	none -47	preposition 8	verb -50	word -47
start|late|thank|first|	and -25	for 9	who -37
start|late|that|auxiliary|	judging 11	saying 16
start|late|that|	capital -19	pronoun 34	word 9
start|late|that|verb|	saying 31
start|late|thinking|	adverb -59	auxiliary -123	base -8	coordinator -25	participle -33	possessive -47	preposition -11	present -19	subordinator 15	verb-judging -75	verb-saying -106	verb-thinking -52	word -32
start|late|thinking|first|	's -31	000 -33	1 -28	383 -34	a -114	after -52	an -25	and -34	are -37	as -15	at -43	be -21	because -78	before -47	but -7	by -45	campaign -23	can -18	colleagues -25	could -34	debates -24	democratic -19	down -34	during -44	final -24	followed -21	for -49	from -53	had -19	has -30	have -40	her -58	him -6	his 26	how 11	if 8	in -14	including -37	into -35	is -57	issues -19	its -25	majorities -17	most -45	mr. 11	much -44	new -29	no -64	of -78	on -62	or -64	out -59	over -33	own -23	party -15	points -25	presidential -13	primary -13	rubio -33	said -30	sanders 16	say -30	saying -15	says -25	she -69	should -25	signs -26	some -41	states -27	status -18	support -25	telling -26	than -44	the -30	their 16	them -43	they -12	though -48	through -24	to 22	until -30	up -46	was -45	were -27	what 7	when -67	where -81	whether 26	which -7	while -70	who 21	whose 32	why 28	will -51	with -46	would -41	you -41	’s -36
start|late|think|	auxiliary -55	coordinator -30	none -39	subordinator -31	to -29	verb -42	verb-saying -24	word -47
start|late|think|first|	and -30	as -31	can -10	had -13	is -17	should -15	was -16	will -18
start|late|threaten|	auxiliary -32	capital -20	coordinator -22	none -45	preposition -35	pronoun -40	subordinator -32	verb -26	verb-saying -14	word -28
start|late|title|	none -32
start|late|tout|	auxiliary -30	coordinator -22	none -23	to -18	verb -31	word -31
start|late|tout|first|	and -22
start|late|treat|	auxiliary -21	coordinator -26	verb -50	word -23
start|late|try|	auxiliary -20	capital -48	coordinator -54	determiner 21	none -8	pronoun -62	subordinator 6	to -44	verb 10	verb-saying -35	word -69
start|late|try|first|	a -41	and -53	by -26	him -43	it -38	out -39	some -32	to 14
start|late|tweet|	auxiliary 11	coordinator -20	none -39	verb -47	verb-saying -27	word -41
start|late|tweet|first|	and -20
start|late|underscore|	none -32	preposition -30
start|late|understand|	determiner -29	none -37
start|late|understand|first|	the -29
start|late|urge|	auxiliary 17	capital 8	coordinator -36	marks -57	none -72	to -25	verb -53	verb-saying -31	word -51
start|late|urge|first|	and -34	from -26	in -22	saying -24	sides -22
start|late|use|	auxiliary -49	capital -20	coordinator -33	determiner -48	none -42	preposition -47	pronoun -31	subordinator -23	to -32	verb -66	verb-saying -27	word -51
start|late|use|first|	a -24	and -30	in -24	is -21	of -23	or -12	to -29	which -25
start|late|venture|	word -34
start|late|verb-judging|	, -20	adverb -36	capital -52	determiner -73	preposition -82	pronoun -58	quote -31	stop -33	subordinator -43	that -26	word -49
start|late|verb-judging|auxiliary|	judging -37	saying 13	thinking -30
start|late|verb-judging|marks|	judging -44	saying -53
start|late|verb-judging|none|	judging -44	saying -59	thinking -49
start|late|verb-judging|to|	judging -46	saying -54	thinking -28
start|late|verb-judging|verb|	judging -65	saying -60	thinking -32
start|late|verb-saying|	, -49	: -20	adverb -37	auxiliary -30	capital -78	coordinator -45	determiner -23	end -14	possessive -22	preposition -113	pronoun -82	quote -48	stop -64	subordinator -46	that -52	verb-judging -26	verb-saying -22	verb-thinking -29	word -46
start|late|verb-saying|auxiliary|	judging -77	saying -61	thinking -57
start|late|verb-saying|marks|	judging -45	saying -13	thinking -17
start|late|verb-saying|none|	judging -53	saying -98	thinking -57
start|late|verb-saying|to|	judging -48	saying -22	thinking -56
start|late|verb-saying|verb|	judging -69	saying -37	thinking -68
start|late|verb-thinking|auxiliary|	saying -37
start|late|verb-thinking|	capital -24	determiner -41	preposition -76	subordinator -27	that -40	verb-saying -23	word -42
start|late|verb-thinking|none|	judging -37	saying -29	thinking -35
start|late|verb-thinking|to|	judging -50	saying -47
start|late|verb-thinking|verb|	judging -36	saying -37
start|late|view|	auxiliary -54	coordinator -20	determiner -37	none -37	preposition -23	subordinator -39	verb -43	word -37
start|late|view|first|	and -20	who -33
start|late|voice|	auxiliary -37	none -27	verb -47	word -28
start|late|volunteer|	none -39
start|late|vote|	auxiliary -26	capital 8	coordinator -78	determiner -10	none -22	preposition 15	pronoun -60	subordinator -48	verb -24	verb-judging -38	word -92
start|late|vote|first|	1 -17	a -40	and -62	are -28	but -44	in 13	it -35	than -33	they -49	to 8	which -39
start|late|vouch|	coordinator -27	verb -28
start|late|vow|	coordinator -18	none -38	preposition -30	verb -31
start|late|vow|first|	and -18	on -21
start|late|want|	auxiliary 7	capital -34	coordinator -39	determiner -72	none -20	preposition -70	subordinator 17	to -47	verb -16	verb-saying -35	word -72
start|late|want|first|	after -34	and -27	him -35	in -35	it 12	or -35	out -29	the -40	to -57	where -40	whether 13	why 28
start|late|warn|	auxiliary -46	coordinator -42	preposition 21	verb 10	word -43
start|late|warn|first|	against 25
start|late|wave|	none -34	word -27
start|late|weigh|	auxiliary -27	none -26	preposition -34	word -24
start|late|welcome|	coordinator -32	none -33	verb -44	word -24
start|late|welcome|first|	and -26	but -25
start|late|willing|	none -32
start|late|wish|	auxiliary 17
start|late|wonder|	none 12
start|late|word|	% -31	, -43	- -33	: -32	auxiliary -31	capital -18	coordinator -112	determiner 20	possessive -55	preposition -48	pronoun 44	quote -62	stop -121	subordinator -87	verb-judging -106	verb-saying -55	verb-thinking -92	word -34	’ -27
start|late|word|auxiliary|	judging -20	saying -12
start|late|word|marks|	judging -59	saying -55
start|late|word|none|	judging -40	saying -34	thinking -124
start|late|word|to|	judging -96	saying -65	thinking -88
start|late|word|verb|	judging -9	saying -18	thinking -24
start|late|worry|	auxiliary -42	coordinator -29	none -33	verb -31	word -34
start|late|worry|first|	and -29
start|late|write|	auxiliary -8	capital -46	coordinator -24	determiner -6	marks -42	none -7	preposition -35	verb -56	verb-saying 6	word -7
start|late|write|first|	a -39	and -24
start|next|	accuse -24	acknowledge 39	add -58	admire 15	admit 8	advise -22	advocate -34	affirm -12	aim -25	allege 36	allow -11	allude -9	announce 44	answer -9	apologise -54	apologize -9	appeal -7	applaud 18	argue 19	articulate 23	assail 35	assert 26	assess -12	assume -30	assure -44	attack -12	back -11	bash 7	beg -36	believe 20	bemoan 30	bill -47	blast 40	boast -50	brag -17	calculate -13	call -24	care -55	cast -21	caution 14	celebrate -24	certain 7	certify -35	challenge -12	champion -24	chant -38	characterize -12	charge -28	cheer -31	chide 39	chime -24	chip -47	cite 34	claim 20	clarify -12	comment -26	complain -11	condemn 8	confirm 7	consider 7	contend 8	continue -112	contradict 6	correct -18	counsel -16	counter 8	credit -15	criticise -27	criticize 39	debate -49	decline -8	decry 47	deem 46	defend 12	define -6	deliver -26	demand 6	denounce 25	deny 30	deride 41	describe 14	detail 18	determine 7	disagree -38	disavow 38	discover -12	discredit -16	discuss 33	dismiss 11	dispute -7	doubt -28	downplay 11	dream -39	eager 25	echo 13	elaborate -27	email -99	emphasize 24	endorse 34	envision 6	estimate 11	expect 28	explain 18	extol 34	fault -34	favor 10	favour -36	fear 25	figure -75	find -19	fire -23	foresee 32	fume -30	gasp -25	greet -44	guess -9	hate 8	hear -54	highlight 15	hit -36	hold -75	hope 23	howl -28	identify 6	imply 17	indicate -9	inform -54	insist 49	insult 16	intend 20	interpret 20	interrupt -47	introduce -22	invite -37	issue -34	joke -43	justify 13	knock -9	know 19	label -7	lambaste 12	lament 48	lash -29	laugh -54	learn -7	lecture -28	like -34	liken 31	lobby -30	love 17	maintain -78	mean -53	mention 22	message -69	mock 14	name -27	need -51	note 23	notice -23	object -25	oppose 22	order -17	outline 18	paint -9	persuade 9	phone -64	plead -40	pledge 10	point -88	portray 11	post -7	praise 10	predict 27	prefer 18	present -23	press -52	promise 14	propose 32	protest -28	prove -26	question 23	quote -13	rail -55	raise -61	rank -25	rate -79	read -33	ready -18	reaffirm 31	realize 17	reason -40	reassure -18	rebuff -20	rebuke 12	rebut 48	recall 22	reckon 29	recognize 9	recommend 16	record -64	recount 16	refer -42	reference 21	reflect -25	refuse 7	regret -7	reiterate 35	reject -11	relate -50	remark -62	remember 21	remind -50	rename -18	reply -63	report -14	reprimand -12	repudiate 38	request 9	respond -32	reveal 24	roar -36	rule -55	say 40	scorn -34	seek 7	shoot -44	shout -37	show 7	shrug -32	sign -47	signal -18	sing -56	slam 44	slap -13	slate -47	speak -63	speculate 16	spell -36	state -40	stress 14	submit 9	suggest 44	support 19	suspect -13	swear 13	talk -71	tell -81	term -52	testify -48	text -59	thank -25	think 16	threaten 22	title -12	tout 38	trash 35	treat -65	trumpet 30	try -79	underline -7	underscore -8	understand 20	urge 7	use -80	utter 6	venture -40	verify -33	view 15	voice -13	volunteer -24	vote -44	vouch -39	vow 44	wave -58	weigh -65	welcome -14	whisper -28	willing -12	wish -18	worry -14	write -36
start|next|accuse|	determiner -37	marks -70	pronoun 11	to 17	verb -30	word -57
start|next|accuse|first|	by -22	clinton 63	her -51	his -49	sanders 49	the -34	trump 11
start|next|acknowledge|	auxiliary 10	capital 10	determiner 29	none 34	preposition -40	subordinator 20
start|next|acknowledge|first|	the 16
start|next|add|	determiner -18	none -72	preposition -67	to -47	verb -16	word -66
start|next|add|first|	another -26	to -57	up -20
start|next|admire|	none 18
start|next|admit|	auxiliary 11	determiner 43	none 18	preposition -6	pronoun 11	verb-judging -12	word -6
start|next|admit|first|	he -20	it 38	the 40
start|next|adverb|	, -46	: -49	adverb -42	auxiliary 47	capital -17	coordinator -44	determiner 22	end -23	preposition -52	pronoun -24	stop -103	subordinator 26	that -29	verb-thinking -31	word 20
start|next|adverb|auxiliary|	judging -29	saying 7
start|next|adverb|marks|	judging -36
start|next|adverb|none|	saying -27	thinking -32
start|next|adverb|to|	judging 21
start|next|adverb|verb|	judging -33	saying -44	thinking -26
start|next|advise|	capital -43	determiner -34	none -75	to 7	word 9
start|next|advise|first|	her -32	on -31	the -20
start|next|advocate|	auxiliary -53	capital -39	none -13	preposition -9	verb -16	verb-saying -8	word 6
start|next|advocate|first|	for -68	have -17
start|next|affirm|	determiner -15	none -18
start|next|agree|	adverb 25	auxiliary 13	capital -7	none -17	pronoun 37	verb -8	verb-judging -29	word -45
start|next|agree|first|	in -33	on -69	terms -29	to 12
start|next|aim|	auxiliary -36	determiner -39	none -25	preposition -8	to -18	verb 9
start|next|aim|first|	at -69	to 15
start|next|allege|	auxiliary 33	preposition 7	verb 32	word 30
start|next|allow|	capital -16	determiner 15	pronoun -26	to -12	verb -22	word -10
start|next|allow|first|	for 9	him -6	republicans -14	the 12	to -6	users -33
start|next|allude|first|	to -9
start|next|allude|	preposition -9
start|next|announce|	auxiliary 30	capital -33	determiner 43	none 22	preposition -69	pronoun 71	to 23	verb 18	word 30
start|next|announce|first|	a 32	friday -34	he 28	her 8	his 14	it 44	last -28	monday -38	on -61	plans 15	the -7	they 35
start|next|answer|	auxiliary -42	preposition -61	word 12
start|next|answer|first|	a 33	in -24	to -40
start|next|apologise|first|	to -45
start|next|apologise|	none -42	preposition -51	subordinator -19	verb -30
start|next|apologize|first|	for 15	to -52
start|next|apologize|	none -23	to -44	verb -10
start|next|appeal|	auxiliary -47	none 13	to 17	verb -54	word -25
start|next|appeal|first|	for 28	in -20	to -23
start|next|applaud|	capital 29	determiner 40	none 24	verb 24
start|next|applaud|first|	the 36
start|next|argue|	adverb -34	auxiliary 37	determiner 12	preposition -18	pronoun 41	to 10	verb 12	word 37
start|next|argue|first|	against 7	he 29	in -47	over -38	the 31
start|next|articulate|	determiner 22	none 18
start|next|asks|false|	auxiliary 27	marks -92	none -28	to 16
start|next|asks|true|	auxiliary -9	verb 35
start|next|ask|	adverb -49	auxiliary -19	capital -64	determiner -45	none -8	preposition 54	to 12	verb -11	word 21
start|next|ask|first|	a 22	about -7	both -34	by -57	clinton -40	for 36	her -37	his -19	if 14	in -46	it -29	not -31	on 20	only -35	people 41	sanders -34	the -32	them 18	to 29	trump -53	what -13	where 23	who 41
start|next|assail|	none 19	verb 30	word 32
start|next|assume|	capital -40	none -37
start|next|assure|	determiner -36	none -50	preposition -39	verb 10	word -39
start|next|assure|first|	her -31	of -39
start|next|attack|	auxiliary -18	capital 34	coordinator -18	preposition -27	pronoun -31	to -24	verb-judging -27
start|next|attack|first|	against -23	and -18	clinton 6	from -30	in -54	mr. 26	trump 35	was -29
start|next|attribute|	determiner -6	none 8	preposition 12	to -10	verb -6
start|next|attribute|first|	to 12
start|next|auxiliary|	adverb -7	auxiliary -61	determiner 26	preposition -28	subordinator -38	that -61	verb-judging 7	verb-saying -11
start|next|auxiliary|auxiliary|	judging -42	saying -45	thinking -44
start|next|auxiliary|none|	judging -45	saying 34	thinking 21
start|next|auxiliary|to|	judging -33	saying -15
start|next|auxiliary|verb|	judging -75	saying 16	thinking -31
start|next|back|	adverb -45	auxiliary -30	capital 18	coordinator -16	none -13	preposition -125	pronoun -16	subordinator -41	to -43
start|next|back|first|	against -31	and -16	at -38	away -32	by -31	down -20	former 26	from -20	her 10	hillary 10	in -41	mr. 26	on -64	the -25	to -92	up -28	with -22
start|next|bash|	capital 37	none 27
start|next|before|	accuse -12	accused -23	accusing -10	acknowledge 23	acknowledged 30	added -72	adding -19	adds -38	admit 23	advise -21	advised -7	advises 8	advising -35	advocate -22	advocated -41	advocates -24	advocating 6	affirm 10	affirmed -33	agree -66	agreed -11	agrees 29	aim -14	aimed -48	aims -6	alleged 35	alleges 33	alleging -15	allowed -13	allowing -37	allows 7	alluding -42	announce 12	announced 20	announces 41	announcing 38	answer -16	answered 7	answers -12	apologised -44	apologize 13	apologized -20	appeal -73	appealed 24	appealing -35	appeals -44	applauded 6	applauding 13	argue 24	argues 13	arguing 11	articulated 34	ask -9	asking -36	assailed 14	assumed -9	assure -44	assured -24	attack -46	attacked 19	attacking 19	attacks -61	back -38	backing 27	backs -26	bash -13	believed -7	believes 56	believing -11	bemoaned 30	bill -66	bills -29	blame 37	blamed -22	blast 27	blasted 19	blasting 29	blasts 19	boasted -30	boasts -36	bragged -37	brand 23	calculated 16	call -32	calling -27	calls -16	care -80	cared 7	cast -7	casting -27	cautioned 14	celebrate -46	celebrated 14	celebrating -40	certain 7	challenge -38	challenged 14	challenges -27	challenging -6	champion -49	championed 8	charge -13	charged -7	charges -58	cheer -33	cheered -32	cheering -33	cheers 9	chimed -24	chip -30	chips -24	cite 23	cited 9	cites 17	citing 20	claim 32	claimed -7	claims 29	comment -26	commented -37	comments -9	compares -25	complained -7	conceded 9	concluded 10	condemning 8	confirm 17	confirmed -9	confirming 33	confirms -10	congratulated -21	congratulating 16	considered 11	considers -18	continue -49	continued -62	continues -65	continuing -42	contradicted 35	corrected -33	counsel -16	counter 11	credit -38	credited -19	crediting 33	credits 10	cried -22	criticised -21	criticize 40	criticized 15	criticizes 25	criticizing 34	cry 9	debate -42	debated 7	debates -50	decides -51	declare 37	declared -10	declaring -6	decline -23	declined -6	decried 33	decrying 28	deemed 39	defend -12	defended 11	defending 20	define 21	defined -25	deliver -23	delivered -27	demand 12	demanded -36	demands 35	denied 21	denies 30	denounced 13	denouncing 10	deny -9	derided 23	describes -14	describing 55	detailed 6	detailing 26	details -18	determine 17	determining -11	disagree -26	disagreed -27	disclose -10	discovered -11	discrediting -15	discuss 13	discussed 29	discussing 12	dismiss -8	dismissed -8	dismisses 32	dismissing 22	dispute -12	disputes -22	doubt -16	doubts -44	eager 25	echo 14	echoed 10	echoes -37	echoing 7	elaborate -20	email -69	emailed -41	emails -57	emphasized 9	emphasizing 20	encourage 29	encouraged 19	encouraging -42	endorse 31	endorsed 7	endorses 45	endorsing 40	envision 27	estimate 28	expecting 46	expects 31	explained 6	explaining 9	explains 16	express 31	expressed -17	expressing 21	fault -27	favor 13	favors -7	fear 14	feared 7	fearing 35	fears -11	feel 8	feeling 19	feels -23	felt -12	figure -57	figured -18	figures -46	find -31	finding -48	fire -43	fired -15	fires 22	firing -34	forecasts -25	foresee 32	greeted -43	hailing 18	hear -66	heard -87	hears 8	held -55	highlighted 20	highlighting -8	highlights 7	hinted 29	hints -47	hit -35	hits -11	hold -43	holding -35	holds -35	hope -24	hoped 35	hopes 15	hoping 17	identify 8	imagine -33	imagined 10	indicate 32	indicated -8	informed -44	insist 28	insisted 21	insists 44	intends 25	interpreted -37	interrupted -37	introduce 29	introduced -55	introduces 15	introducing -26	invited -23	inviting -34	invoked 17	issue -23	issued -12	issues -58	joked -33	jokes -27	justify 16	knew 11	knock -31	knocked 14	knowing -8	knows 27	lambasted 12	lashed -29	laughed -41	learn -41	learned 7	learning 9	like -22	likened 31	likes -49	list -62	listed 16	lobby -42	lobbying -21	love 19	maintain -30	maintained -56	maintains -40	mean -60	meaning -50	means -71	meant 8	mention 11	mentioning 39	mentions -7	message -42	messages -47	mock 34	mocked -8	mocking 12	name -23	named -7	names -47	need -24	needed -13	needs -59	nominate -8	nominated 34	nominating -37	note -66	noted 28	notice 11	noticed -22	noting 41	objected -13	offered -24	offering 30	offers -20	oppose 33	opposes 11	opposing -27	order -54	ordering 22	orders -65	outlining 23	paint -6	painted -9	persuade 16	persuaded -17	phone -51	phones -27	plan -14	planned -15	planning -9	plans 14	pleaded -39	pledge 11	pledges -7	pledging 26	point -83	pointed -28	pointing -54	points -65	portrayed 10	post -71	posted -9	posts 6	praise -35	praises 39	praising 39	prayed 7	predict 6	predicted 27	predicting 13	prefer -11	preferred 7	prefers 30	present -21	presented -31	presents -11	press -32	pressed -31	presses -34	pressing -17	promise -13	promised 18	promises -19	promising 18	proposed 23	proposes 27	proposing 40	protest -43	protested -18	protesting 6	protests -33	proved -34	question -32	questioned 12	questioning 45	questions 10	quoted -40	quoting 12	rail -34	railed -41	raise -70	raised -21	raises -37	raising -58	rank -19	ranked -52	ranking -45	ranks 11	rate -40	rated -31	rates -49	rating -36	read -20	reading -31	reads -35	ready -18	reason -29	reasons -43	rebuffed -24	rebuke 24	rebuked 27	rebut 30	recall -8	recalling 55	recalls -13	recognize 16	recommend -8	recommended 24	record -21	recorded -27	records -78	recount -37	recounted 21	refer -42	referenced 35	referencing 13	referred -41	referring -13	refers -36	reflecting -47	reflects -15	refuse 12	refused -7	refuses 17	refusing 6	regarded -22	regarding -12	reiterated 21	rejecting 11	rejects -45	related -44	remarks -56	remembered -7	remembers 33	reminded -26	reminding -42	renamed -29	repeat -7	repeating 13	replied -40	reply -44	report -73	reporting 11	reports -14	request -35	requested 25	requests -12	respond -27	responded -11	responding -51	retweeted 6	reveal -12	revealed 13	reveals 19	roared -29	rule -58	ruled -15	rules -37	ruling -30	said 27	sang -44	saw -46	say 28	saying -14	says 30	see 39	seeing -23	seeks 10	seen -33	sees 18	shooting 7	shot -79	shouting -25	showing -15	shown -9	shows 19	shrugged -29	sign -71	signal -52	signaled -22	signals 19	signed -14	signing -15	signs -64	singing -22	slammed 40	slamming 29	slams 10	slate -29	slated -32	speak -64	speaking -40	speaks -65	speculate 18	spoke -30	state -39	stated 8	states -92	stating 28	stressed 18	submitted 9	suggest 6	suggested 48	suggesting 7	suggests 17	support -8	supported 53	supporting -6	supports 6	suspected -30	swears 25	talk -50	talked -17	talking -29	talks -75	telling -18	tells -18	term -38	terms -28	testified -34	text -36	texts -26	thank -32	thanked -42	thanking 48	thanks -53	think 13	thinking -59	thinks 36	threaten 14	threatened 19	title -39	told -86	tout 31	touted 18	touting 7	touts 28	treat -32	treated -52	treating -30	tried -87	tries -49	trumpeting 30	trust 17	trusted 7	trusts -26	try -33	trying -39	tweet -36	tweeting 8	underscore 7	underscored -8	underscores -31	underscoring 8	understand 28	understood -8	urge 16	urged 8	urges -34	use -69	used -45	uses -11	using -51	uttered -6	venture -40	verified -26	view 29	viewed -14	voice -43	volunteer -37	volunteered 6	volunteers -39	vote -12	voted -11	votes -88	voting -93	vouched -27	vowed 18	vowing 30	vows 37	want 9	wanted -10	wants -14	warning -35	warns 15	wave -26	waved -25	waves -29	waving -39	weigh -25	weighed -30	weighing -23	weighs -43	welcome 16	welcomed -19	willing -12	wished -14	wonder 14	wondered -25	worried 19	worries -32	worry -21	worrying -27	write -6	writing -6	written -70	wrote -28
start|next|beg|	determiner -36	verb -36
start|next|believe|	adverb 21	auxiliary 34	capital 31	determiner 19	preposition -28	pronoun -19	to 12	word 14
start|next|believe|first|	he -8	in -43	it -8	the -9	there 21	they -6	to -9
start|next|bill|	auxiliary -35	marks -22	none -59	preposition -42	subordinator -20	verb -46	word -48
start|next|bill|first|	as -20	in -16	to -35
start|next|blame|	determiner 12	preposition 22	subordinator -42	word -9
start|next|blame|first|	for 24	the 20
start|next|blast|	capital 43	determiner 10	none 24	preposition -34	to 31	verb 39
start|next|blast|first|	out -34	the 7	trump 32
start|next|boast|first|	of -26
start|next|boast|	none -39	preposition -33
start|next|brag|first|	about -31
start|next|brag|	preposition -31
start|next|brand|	auxiliary 10	preposition -35
start|next|brand|first|	of -35
start|next|call|	adverb -37	capital -62	coordinator -18	determiner -44	marks -73	none -9	preposition 41	pronoun 13	subordinator -38	to 11	verb -15	verb-thinking -33	word -49
start|next|call|first|	a -25	and -15	by -36	each -37	for 27	from -27	her -30	him 28	himself 47	his -6	in -35	into -44	it -43	its -39	itself -45	off -50	on 28	out -41	the -54	themselves -19	this 16	to 23	trump 50	upon -34	vote -33
start|next|capital|	' 19	- 25	: -8	; -26	adverb -7	auxiliary 47	capital -18	coordinator 34	end -57	possessive 87	pronoun -36	quote -10	stop -61	subordinator -10	that -99	verb-judging 18	verb-saying -6	verb-thinking 31	word 31	— -35	’ 9
start|next|capital|auxiliary|	judging 14	saying 30
start|next|capital|marks|	judging -25
start|next|capital|none|	judging 16	saying -56
start|next|capital|to|	judging 23	thinking -11
start|next|capital|verb|	judging 21	saying 22	thinking 6
start|next|care|	auxiliary -48	coordinator -11	none -55	preposition -53	subordinator 12	verb -9	word -56
start|next|care|first|	about -35	and -11	for -29	law -20	spending -29
start|next|cast|	auxiliary -39	determiner -24	none 14	preposition -41	pronoun 31	to -32	verb -26	word -31
start|next|cast|first|	a -41	ballots -40	herself -9	himself 42	in -22	the 32	their -64
start|next|caution|first|	against 19
start|next|caution|	none 19	preposition 19	verb -24
start|next|celebrate|	determiner -17	none -31	preposition 8
start|next|celebrate|first|	his -32	the 6
start|next|certain|first|	to 7
start|next|certain|	preposition 7
start|next|certify|	none -35
start|next|challenge|	auxiliary -46	capital -31	determiner -27	preposition 12	to 10	verb -24	word 15
start|next|challenge|first|	from -21	her -47	in -31	to -59
start|next|champion|	auxiliary -48	capital -42	determiner 19	none -52	preposition -26	verb 14	word -22
start|next|champion|first|	by -18
start|next|characterize|	none -12
start|next|charge|	auxiliary -44	capital 6	coordinator -15	determiner -6	none -17	word -59
start|next|charge|first|	against -34	and -15	in -49	of -29	the 11	with 9
start|next|cheer|	capital 7	none -16	preposition -45	subordinator -25	verb -7
start|next|cheer|first|	from -19	on -38
start|next|chime|first|	in -24
start|next|chime|	none -24	preposition -24
start|next|chip|	none -43	word -36
start|next|cite|	auxiliary 40	capital 45	preposition -48	pronoun 13	to 25	verb 40	verb-saying 17	word 33
start|next|cite|first|	an -23	his 51	the -26
start|next|claim|	adverb 29	auxiliary 72	capital 31	none -13	preposition 20	pronoun 39	to 8	verb -6	word -8
start|next|claim|first|	by -37	he 51	his -13	in -31	responsibility -21	to 34	trump 28
start|next|comment|	adverb -34	auxiliary -55	none -6	preposition 13	subordinator -40	to -33	verb -16	word -59
start|next|comment|first|	about 27	on -8
start|next|compare|	capital 36	determiner 14	none -20	preposition -82	to 17	verb -8	word -8
start|next|compare|first|	her 38	to -40	trump 29	with -77
start|next|complain|	auxiliary 17	none -54	preposition -11	verb -9
start|next|complain|first|	about -49	of 22	to -59
start|next|concede|	auxiliary 47	none 22	preposition -40	to -28	verb -38	word 18
start|next|concede|first|	the -15
start|next|conclude|	auxiliary 18	preposition -50
start|next|conclude|first|	by -37	in -23
start|next|condemn|	determiner 12	none 14	verb -11
start|next|condemn|first|	the 22
start|next|confirm|	auxiliary 92	coordinator -22	none -9	preposition -58	to -20	verb -20	word 15
start|next|confirm|first|	a 9	by -34	his 12	it -9	nor -22	on -30	the -13	this -40
start|next|congratulate|	capital 40	determiner -22	verb 7
start|next|congratulate|first|	her -9	the -22
start|next|consider|	adverb 22	auxiliary -33	capital 16	determiner -8	none 10	preposition 13	pronoun -18	subordinator -27	to 53	verb -13
start|next|consider|first|	an 31	it -42	the -12	them -38	this -37	what -35
start|next|continue|	auxiliary -43	determiner -52	none -61	preposition -95	subordinator -14	to -34	verb -78	word -39
start|next|continue|first|	his -32	to -94
start|next|contradict|	none 10	verb -14
start|next|coordinator|	, -25	adverb -23	auxiliary -44	capital -24	determiner -6	preposition -21	that -41	verb-judging -27	verb-saying -55	word -88
start|next|coordinator|auxiliary|	judging -31	saying -49	thinking -30
start|next|coordinator|none|	judging -38	saying -19	thinking -47
start|next|coordinator|to|	saying -28
start|next|coordinator|verb|	judging -57	saying -40	thinking -32
start|next|correct|	none -34	pronoun -34
start|next|counsel|	capital -44	none -50	preposition 12
start|next|counter|	auxiliary -11	none 6	preposition -44
start|next|credit|	determiner 37	none -32	preposition -62	to 10	verb 9	word -46
start|next|credit|first|	for -53	the 13
start|next|criticise|	determiner -31	none -28	verb -12
start|next|criticise|first|	the -31
start|next|criticize|	auxiliary 37	capital 34	determiner 33	none 15	pronoun 31	subordinator -30	to 7	verb 37	word 11
start|next|criticize|first|	as -38	by -42	clinton 31	for 22	him 30	his 32	mr. 23	president 35	the 22	trump 18
start|next|cry|	none -39
start|next|debate|	adverb -32	auxiliary -79	capital -35	coordinator -13	none -83	subordinator -26	word -39
start|next|debate|first|	and -13	before -23	in -31	is -29	on -35	over 15	performance -26	stage -21
start|next|decide|	adverb 27	auxiliary -33	determiner -15	none 15	pronoun -24	to -8	verb 15
start|next|decide|first|	not 29	on -39	they 11	to 15	what 11	which 9
start|next|declare|	auxiliary -19	capital 10	determiner 8	none 15	preposition -40	pronoun 19	verb -8	word -7
start|next|declare|first|	a -47	an -13	on -27	the 33
start|next|decline|	coordinator -16	determiner 9	none -49	preposition -13	to -44
start|next|decline|first|	a 15	and -16	in -21	to -9
start|next|decry|	determiner 31	none 34	verb 19	word 26
start|next|deem|first|	classified 24
start|next|deem|	none 44	word 29
start|next|defend|	capital 53	to 22	verb 25
start|next|defend|first|	her 36	himself -21	his 15	trump 25
start|next|define|	determiner -25	none -13	subordinator 36
start|next|define|first|	the -12
start|next|deliver|	determiner -24	none -14	preposition -41	to -8	verb -15	word -33
start|next|deliver|first|	a -26	by -24	her -40	his -10	the 24
start|next|demand|	determiner -9	none 8	preposition -41	verb -16	word 11
start|next|demand|first|	more 10	to -30
start|next|denounce|	capital 6	determiner 11	none 44	word 36
start|next|deny|	adverb 32	auxiliary 19	capital -14	determiner 6	none 22	preposition -33	pronoun -23	to 44	verb -9	verb-judging 38	verb-saying 31	word 32
start|next|deny|first|	any 48	having 35	it -14	there 25	this 8	wrongdoing 34
start|next|deride|	none 26
start|next|describe|	adverb 7	auxiliary 35	marks -98	none 53	preposition -40	to 38	verb -8	word 22
start|next|describe|first|	a 15	as -12	by -27	her -13	himself 23	his 26	how 8	in -26	the -11	themselves 19
start|next|detail|	auxiliary 17	determiner 30	none -10	preposition -58	to 10	verb 14
start|next|detail|first|	about -39	of -39
start|next|determiner|	$ 17	, -30	; -18	adverb 7	auxiliary 43	capital 23	preposition 11	pronoun -19	quote -12	subordinator -30	that -35	verb-judging -16	verb-saying -10	verb-thinking -22	word 18
start|next|determiner|auxiliary|	judging -11	saying 31	thinking 25
start|next|determiner|marks|	judging -113	saying 16	thinking -44
start|next|determiner|none|	judging 7	saying -20	thinking 6
start|next|determiner|to|	thinking 13
start|next|determiner|verb|	judging 26	saying 23	thinking -22
start|next|determine|	auxiliary 22	determiner -11	none -8	subordinator 19	verb -37
start|next|determine|first|	the -35
start|next|disagree|	auxiliary -26	none -24	preposition -38
start|next|disagree|first|	on -22	with -26
start|next|disavow|	determiner 38
start|next|disavow|first|	the 33
start|next|disclose|	determiner 15	none -18	preposition -47	verb 25
start|next|disclose|first|	in -26
start|next|discover|	determiner -15	none -35	preposition -47
start|next|discredit|	determiner -8	none 10
start|next|discuss|	auxiliary 13	capital -17	determiner 19	none 14	subordinator 13	to 32	verb 9	word 11
start|next|discuss|first|	a -24	his 17	the 8
start|next|dismiss|	auxiliary 38	capital 26	determiner -19	marks -46	none -7	preposition -40	word 38
start|next|dismiss|first|	a -14
start|next|dispute|first|	over -32	the -35	this 11
start|next|dispute|	none 12	preposition -41	verb -40
start|next|doubt|	auxiliary 11	none -8	preposition -46	verb -34
start|next|doubt|first|	about -43
start|next|downplay|	determiner 11
start|next|dream|	none -23
start|next|eager|first|	to 25
start|next|eager|	none 43	preposition 25	verb -8
start|next|echo|	capital 8	determiner 6	none -29	preposition -35	verb 43
start|next|echo|first|	by -32	the -20
start|next|elaborate|	preposition -35	verb -28
start|next|email|	auxiliary -39	coordinator -13	none -55	preposition -44	to -37	verb -67	verb-judging -26	verb-saying -29	verb-thinking -26	word -65
start|next|email|first|	account -21	and -13	exchange -14	in -15	released -19	server -30	to -36
start|next|emphasize|	determiner 37	none 31	verb 23
start|next|encourage|	capital -11	determiner 6	verb -9
start|next|endorse|	capital 22	determiner 21	none 22	preposition -31	pronoun -11	to 29	verb 35	word 50
start|next|endorse|first|	a -17	her 21	hillary 39	mrs. 31	sanders 40	the 24	trump 8
start|next|estimate|	capital 33	determiner 43	none 26	verb -26	word 13
start|next|estimate|first|	the 37
start|next|expect|	auxiliary -16	capital -8	determiner 20	none -12	preposition 19	to 86	verb 22	word 9
start|next|expect|first|	a 20	about 57	by -28	the 22	to 6
start|next|explain|	auxiliary 9	determiner 21	preposition -14	subordinator 32	verb 9	word -38
start|next|explain|first|	how 39	the 10
start|next|express|	determiner 21	none -13	to 7	verb 19	verb-judging -37
start|next|express|first|	concern -30	confidence -29	his -23	support -37
start|next|extol|	none 34
start|next|fault|	verb -28
start|next|favor|	capital -38	determiner 33	none -17	preposition -9	to 41	verb 22	word 34
start|next|favor|first|	a 34	clinton -25	trump -20
start|next|fear|	auxiliary 12	capital 32	determiner 59	none -24	preposition -70	pronoun -10	verb 17	word -20
start|next|fear|first|	for -45	it -6	the 53
start|next|feel|	auxiliary -13	determiner -17	preposition 15	pronoun 10	verb-thinking 8
start|next|feel|first|	a -19	it -10	like -9	the -25
start|next|figure|	auxiliary -33	determiner -29	none -49	preposition -55	to -24	verb -41	word -20
start|next|figure|first|	from -12	in -17	out -15	to -30
start|next|find|	adverb -10	auxiliary 10	capital 65	determiner -41	marks 8	none -10	preposition -10	pronoun -29	to -27	verb -23	word -22
start|next|find|first|	a -69	at -34	by 21	clinton 37	common -33	himself -47	his 38	in -40	itself -30	no 6	out -34	the -33	themselves -41	trump 30	under -31	ways -45
start|next|fire|	auxiliary -9	capital 26	none -25	preposition -59	verb -10	verb-judging -38	word -45
start|next|fire|first|	back -43	from -18	his 17
start|next|first|	1 -11	11 -18	14 -15	140 -26	19 -23	2 -12	30 -39	31 -13	40 11	5 10	6 -36	61 -31	90 23	a -6	abc -34	abortion 37	abortions 7	above -29	account -21	accusations 36	afp -24	after -100	afterward -33	afterwards -38	again -45	against 20	ahead -18	ali 42	alive -35	all -14	allies 33	almost -28	aloud -24	also -35	america -8	american 42	americans 10	amid -36	among -62	an 8	analysts -32	and -113	ankara -16	anonymity -7	any 16	anyone 27	anything -13	ap -26	are -70	arizona 20	as -13	asking 34	at -28	attendance -26	australia -33	away -38	back -37	bail -27	ballots -44	bank -31	barack 32	because -30	before -74	behind -17	being 47	bernama -17	bernie 47	better -7	between 18	beyond -33	bill 21	billionaire 31	black -24	both -13	briefly -21	britain 17	broadcaster -25	brought -31	bulgarian -23	business 15	but -49	buyers 29	by -113	calm -31	came -40	campaign -31	can -10	candidates 21	candidly -22	carson 21	cases 27	caucuses -27	changes 34	china 43	christie 7	classified 24	clients -28	clinton 61	cnn 9	collapse -28	colleagues -29	comey 40	comment 7	comments 9	common -33	companies -29	company -6	concern -12	conditions 29	conference -27	confidence -36	congress 15	congressional 39	conservatives 37	consumers -24	contest -38	contests -43	court -23	crews 40	critics 23	cruz 32	customers 7	cuts -44	cutting -7	daily -36	data -15	dead -21	death -32	delegate -37	delegates -40	democrat -26	democratic 28	despite 27	detectives -21	did -37	donald 58	down -41	during -64	each -27	earlier -54	efforts 27	eight -30	elections 10	eleven -14	emanuel 30	employees -23	espn 8	every -35	everything 25	exactly 41	exchange -27	eye -39	eyebrows -32	families 30	farmers -14	federal -19	fees -12	fellow 24	few 29	firm -32	first -47	five -17	florida 28	for 11	foreign -9	foreigners 33	former 14	four -19	fox -30	free -21	freely -29	friday -70	friends -29	from -135	further 32	generally -27	germany 38	goodbye -21	gop 22	gov. -23	grayson 6	guests -37	guilty -39	had -8	has -56	have -49	having 40	he 28	he'd 46	he'll 29	health -11	help 28	her 25	here -28	herself -15	he’d 27	he’ll 34	hillary 36	him 35	his 22	home -41	hospitals 13	host -38	house -16	how 19	howard -33	i -45	if 40	illegal 31	immigration 18	imports -16	impossible 9	in -113	increasingly 17	individual -13	inflation 7	interest -36	into -72	investigators 24	iowa -7	iran 19	is -51	isis -15	israel 31	issues -26	it -9	its -21	itself -30	jeb 30	john 14	journalists -24	judges -7	jurors -30	just 31	kasich 34	la -26	last -93	late -42	later -29	law -24	lawmakers -41	laws -26	leaders 13	leaving 6	legal 36	legislation 32	liberal 8	like -6	limited -7	long 20	losses 33	loudly -31	low 33	major 13	manafort 42	many 8	marco 20	may -36	me -8	media -32	medicare 10	members -12	messages -36	mike -22	ministers -14	monday -74	money -44	more -7	moscow -29	most -23	movement -28	mr. 67	mrs. 51	ms. -17	msnbc 12	much -23	multiple 18	my -14	myself -27	near -16	nearly 34	neither -27	new -18	next -58	nine -13	nobody 30	none 23	nor -22	north -6	not 31	nothing -32	now -34	numbers -31	obama 63	of -33	off -77	office -32	officers 24	officials 7	ohio 7	on -50	once -21	or -51	other 21	otherwise 11	our -12	out -103	outside -50	over -25	parents 16	parliament -20	parties -26	party 19	passengers 30	patience 17	paul -14	pence -29	pennsylvania -41	people -6	performance -26	point -22	points -26	police 6	political -47	politico -33	politics 38	positions 16	potential -33	president 22	presidential 33	primaries -23	private -36	public -30	publicly -38	published -31	radio -32	raising 38	rates -18	rather -25	readers -7	receiving 20	recognition -31	records -24	recount -26	red -25	released -37	remains -34	rep. -29	repeatedly -31	reporters -28	reports 12	republican 31	republicans -9	restraint -38	reuters -33	rights -22	rising -28	rivals 19	rnz -30	romney 15	rté -35	rubio 25	russia 47	russian 28	ryan 41	said -50	sales 21	sanders 55	saturday -29	says -31	schools -18	seats -33	second -15	secretary -36	security -10	seeking 16	sen. -10	senator 32	server -30	service 16	several 17	shareholders -20	she 26	sheep -29	she’ll 28	should -31	show -50	signs -47	silicon 28	similar -33	since -72	six 38	sky -31	slot -24	some 7	spending 57	staff -15	stage -29	state 27	statements 9	states 16	students -40	such -11	sunday -61	suppliers 7	support -33	supporters 23	system -35	talk -30	talks 9	tank -48	tax 36	taxes -29	taxing 30	ted 8	television -30	telling -19	temporarily 36	terms -33	than -47	the 10	their 32	them -30	themselves 28	there 63	these -6	they 28	they’re 49	this -15	those 41	three -22	through -52	thursday -58	to 36	too 19	trade 19	trump 66	tuesday -85	twice -39	two -50	unchanged -31	under -54	until -47	up -87	upon -38	us -61	users -38	using 11	victory 18	viewers -23	volunteers 6	vote -38	voters 19	votes -31	wall 22	was -10	washington -43	water -34	ways -45	we -22	wednesday -79	well -46	were 27	western 14	when -19	where 17	which -25	while -25	who -13	will 14	wisconsin -11	with -51	within -45	without -31	women 17	work -28	workers 22	would 11	wrongdoing 42	yes 17	yesterday -42	yet 14	yonhap -25	you -14	your -53
start|next|forecast|first|	for -32	of -33	to -38
start|next|forecast|	none -15	preposition -62	verb 14	word -33
start|next|foresee|	determiner 32
start|next|fume|	none -30
start|next|gasp|	none -25
start|next|greet|first|	by -20	with -39
start|next|greet|	none -31	preposition -43	verb -25
start|next|hail|	determiner 17	verb -6
start|next|hail|first|	the 8
start|next|hate|	determiner 18	none 11
start|next|hate|first|	the 18
start|next|hear|	auxiliary -38	determiner -38	none -40	preposition -45	pronoun -38	subordinator -34	to -24	verb -27	verb-saying -31
start|next|hear|first|	a 9	from -21	it -29	of -24	on -28	the -62	to -17
start|next|highlight|	auxiliary -8	determiner 21	none -18	verb 44
start|next|highlight|first|	mr. 31	the 16
start|next|hint|first|	at 13
start|next|hint|	preposition 9	verb 12
start|next|hit|	determiner -69	none -25	preposition -26	verb -40	verb-judging -22	word -48
start|next|hit|first|	a -37	back -26	by -13	the -43
start|next|hold|	adverb -27	auxiliary -32	capital -7	determiner -57	none -75	preposition -56	subordinator -32	to -54	verb -25	verb-judging -30	word -33
start|next|hold|first|	a -43	an -34	at -25	back -16	by -28	caucuses -27	for -32	her -29	his -36	in -19	its -34	more -29	off -21	office -20	on -22	out -18	primaries -21	public -32	rates -17	the -60	their -44	two -16	up -30
start|next|hope|	auxiliary 27	capital 7	determiner 42	none 18	preposition -7	pronoun 20	to -30	verb 18
start|next|hope|first|	for -17	the 13	will 16
start|next|howl|	preposition -34
start|next|identify|	adverb 11	capital 35	determiner -7	preposition 11	pronoun -14	subordinator -17	word 6
start|next|identify|first|	because -35	only -43	with -48
start|next|imagine|	adverb 17	none 14	verb -43
start|next|indicate|	auxiliary 17	determiner -10	none -25	pronoun 17
start|next|indicate|first|	he 44
start|next|inform|	auxiliary -32	determiner -36	none -38	preposition -24
start|next|insist|	adverb 17	auxiliary 51	capital 11	determiner 33	none 32	preposition -18	pronoun 53	verb -6
start|next|insist|first|	he 29	it 25	on -18	she 34	the 32	there 19	they 29
start|next|instruct|	to -18
start|next|intend|first|	to 7
start|next|intend|	none 7	preposition 7	verb 16
start|next|interpret|	none 23
start|next|interrupt|	determiner -35	none -34	verb -31
start|next|introduce|	auxiliary -13	determiner -14	none -10	preposition -36	verb -13
start|next|introduce|first|	a -51	to -32
start|next|invite|	capital -42	determiner -32	none -21	preposition 19	to -64
start|next|invite|first|	to 21
start|next|invoke|first|	the -6
start|next|invoke|	none 45	verb -28
start|next|issue|	adverb -35	auxiliary -34	coordinator -17	determiner -11	none -23	preposition -11	to 7	verb -43	word -20
start|next|issue|first|	a -31	and -11	by -31	in -36	is -51	of -28	on 21	the -8	to -28	will -25	with -39
start|next|joke|first|	about -35
start|next|joke|	none -42	preposition -46
start|next|judging|	adverb -20	auxiliary -104	base -8	capital 32	coordinator -76	past 8	preposition -30	pronoun 14	verb-judging -26	verb-saying -21	verb-thinking -24	word 8
start|next|judging|first|	a -16	abortion 37	about -7	above -28	after -44	against -55	all -23	among -54	an 7	and -67	another 31	are -29	at 7	away -32	ayotte -12	back -56	ballots -41	barack 32	because -20	before -35	bernie 39	black -24	both -38	by -142	campaign -26	candidates 13	changes 34	china 30	classified 24	clinton 33	collapse -28	concerns 15	conference -27	contest -38	contests -40	critics 34	cruz 16	cuts -36	data -15	democratic 8	donald 43	down -27	during -39	each -16	efforts 32	eyebrows -32	florida 34	for 23	former 36	four -41	free -14	from -90	general -36	gov. -23	has -30	have -29	her 15	hillary 21	him 39	himself 40	his 14	home -36	how 12	in -39	into -53	is -53	israel 31	it -39	its -26	itself -14	jeb 19	last -34	legislation 8	low 26	major -6	manafort 34	marco 20	me -6	money -25	more -25	mr. 44	mrs. 44	my -30	new -56	no 11	none 13	obama 43	of -35	off -54	on 9	only -51	or -24	other 27	out -72	pence -25	point -18	points -26	political -35	presidential 33	rates -11	recognition -31	reports 13	republican 15	rubio 37	sanders 38	secretary -34	sen. 6	senator 40	several 10	since -48	supporters 24	than -32	them -11	themselves 21	this 17	three -40	through -21	to -15	trump 46	tuesday -30	two -54	unchanged -22	under -24	until -28	up -43	upon -34	vote -38	voters -31	was -46	wednesday -36	were -27	what 21	will -26	with -24	women 13	workers 16	you 10
start|next|justify|	none 16
start|next|knock|	capital 35	determiner -13	none -22	preposition -54	verb 19
start|next|knock|first|	on -27
start|next|know|	auxiliary 15	capital 43	determiner 25	marks -41	none 26	preposition -63	pronoun 22	subordinator -20	to -9	word -26
start|next|know|first|	about -49	all 11	how 6	is -30	it -13	the -38	their 31	this 34	what -28	where -42	which -6
start|next|lament|	none 46
start|next|lash|first|	out -29
start|next|lash|	preposition -29
start|next|laugh|	auxiliary -24	coordinator -9	none -39	preposition -38	subordinator -32	verb -27
start|next|laugh|first|	and -9	at -23	when -17
start|next|learn|	determiner 35	none -22	preposition -85	pronoun 8	subordinator 20	verb -14	word -35
start|next|learn|first|	from -21	how 20	in -27	of -40	to -65
start|next|liken|	to 32
start|next|like|	auxiliary -45	capital -134	determiner -29	none -10	preposition 36	pronoun -29	to -64	verb -20	word -12
start|next|like|first|	a 16	donald 10	he -33	him -50	his -38	iowa -24	it -36	many -40	me 16	mr. -63	ohio -25	pennsylvania -33	the -36	their -38	to 36	trump -35
start|next|list|	auxiliary -43	capital 7	determiner 29	marks -45	none 16	preposition -76	subordinator 6	verb -12	word -45
start|next|list|first|	as 6	in -39	of -41	on -41	the 42
start|next|lobby|	capital -21	none -16	preposition 10	to -23	word -35
start|next|lobby|first|	for -35
start|next|love|	determiner -12	none -24	preposition 32	verb 21
start|next|love|first|	to 36
start|next|maintain|	auxiliary -26	determiner -70	none -59	preposition -19	verb -47
start|next|maintain|first|	a -39
start|next|mean|	adverb -38	auxiliary -18	capital -36	determiner -61	none -21	preposition 22	pronoun -57	verb -73	verb-saying -19	word -61
start|next|mean|first|	a -37	he -36	the -43	to 24
start|next|mention|	capital 71	determiner 16	none 7	preposition -63	pronoun -19	subordinator -11	to 17	verb 18	word -18
start|next|mention|first|	clinton 26	his 41	of -64	the 7
start|next|message|	auxiliary -35	coordinator -15	none -36	preposition -33	subordinator -19	verb -46	word -26
start|next|message|first|	and -15	on -18	to -30
start|next|mock|	capital 50	none 15	verb 9
start|next|mock|first|	the -12	trump 27
start|next|name|	adverb -30	capital -44	determiner 20	marks -39	none -21	preposition -61	subordinator -7	to -21	word -7
start|next|name|first|	a -29	after -31	by -23	for -48	her 39	in -24	it 11	only -21	recognition -31	the 17
start|next|need|	adverb -53	auxiliary -67	none -25	preposition -72	to -27	verb -25
start|next|need|first|	2 -31	a -52	for -33	in -21	not -38	to -69
start|next|nominate|	auxiliary -26	none -8	preposition 16	to 15	verb 26	word -40
start|next|nominate|first|	a 16	by -32	contest -38	contests -40	for 9
start|next|note|	auxiliary 10	capital 13	determiner 61	preposition -69	subordinator -13	to -41	verb 44
start|next|note|first|	about -34	from -23	the 57
start|next|notice|	auxiliary 6	none -55	preposition -20	pronoun 11	word -32
start|next|notice|first|	it 11
start|next|object|first|	to -12
start|next|object|	none -43	preposition -12
start|next|offer|	adverb 36	auxiliary -18	capital -60	coordinator 21	determiner -36	marks -33	none -22	preposition 20	pronoun -40	subordinator -32	to 6	verb 15	verb-judging -37	verb-saying -34	word 26
start|next|offer|first|	a -42	an -26	as -32	by -30	from -24	her -27	his -27	in -37	increasingly 17	its -31	the -6	to 22
start|next|oppose|	capital -19	determiner 31	none 10	preposition -35	pronoun 14	to 42	word 32
start|next|oppose|first|	a 50	by -29	it 13	the 12	trump -27
start|next|order|apposed|	judging 13	thinking -17
start|next|order|apposition|	judging -22	saying -27	thinking -32
start|next|order|	capital -19	determiner 10	none 12	preposition -7	to -38	verb-saying -32	word -55
start|next|order|first|	in -28	recount -26	the 13
start|next|order|relative|	saying -13
start|next|order|shared|	saying -10	thinking -18
start|next|outline|	determiner 20	none 23
start|next|paint|	auxiliary -37	determiner 28	none -16	preposition -42	verb 14	word -55
start|next|persuade|first|	the -16
start|next|persuade|	none 7	verb 31
start|next|phone|first|	calls -24
start|next|phone|	none -50	to -26	verb -27	verb-judging -33	word -42
start|next|plan|	auxiliary -63	coordinator -26	determiner -48	preposition 42	verb 30	word -41
start|next|plan|first|	a -22	for -62	in -31	to 54
start|next|plead|	adverb -13	preposition -34	to -57	word -43
start|next|plead|first|	guilty -37	not -13	with -25
start|next|pledge|	auxiliary -9	determiner -17	none 10	preposition 33	to 14	word -61
start|next|pledge|first|	delegates -57	to 36
start|next|point|	auxiliary -63	coordinator -23	determiner -32	none -45	preposition -54	subordinator -15	to -46	verb -78	word -50
start|next|point|first|	among -24	and -21	at -38	behind -11	during -19	for -42	from -14	in -11	of -30	out -39	since -17	to -35	up -11	was -24
start|next|portray|	determiner 12	none 13	verb 7
start|next|post|	auxiliary -27	coordinator -21	determiner -18	preposition -85	to -8	verb 8	verb-saying -36	word 30
start|next|post|first|	a -24	and -21	has -29	in -21	on -47	the 35	to -39
start|next|praise|	auxiliary -20	capital 10	determiner 8	marks -30	none 6	preposition -36	to 8	verb 15	word 33
start|next|praise|first|	her 35	his 8	obama 36	the -6
start|next|pray|first|	for 11
start|next|preach|	none 13
start|next|predict|	auxiliary -19	determiner 19	none 14	preposition 22	verb 45	word 39
start|next|predict|first|	a 34	it -21
start|next|prefer|	adverb 14	capital 11	determiner 23	none -8	preposition -16	to 14	verb 6	word -16
start|next|prefer|first|	a -23	not 14	the 33	to -10
start|next|preposition|	$ -21	, -71	- -32	capital -107	coordinator -34	determiner -45	preposition -45	pronoun -36	quote 36	stop -78	subordinator -61	that -61	verb-judging -9	verb-saying -19	verb-thinking -22	word 34
start|next|preposition|auxiliary|	judging -32	saying -35	thinking -24
start|next|preposition|marks|	judging 24	saying 20	thinking -37
start|next|preposition|none|	judging -44	saying -46
start|next|preposition|to|	judging 19	saying 13	thinking -24
start|next|preposition|verb|	judging -27	saying -11
start|next|present|	auxiliary -35	determiner -12	preposition -28	pronoun 13	to -31	verb -18	word -41
start|next|present|first|	a -43
start|next|press|	capital 19	determiner -60	none -29	preposition -51	to -20	verb -62	word -31
start|next|press|first|	conference -27	for -37	his -41	secretary -34	the -28
start|next|promise|	auxiliary -46	capital -12	determiner 6	marks 26	none 26	preposition 53	pronoun -39	subordinator -36	to -30	verb 15	word -26
start|next|promise|first|	a 24	to 56
start|next|pronoun|	, -18	: -31	; -13	auxiliary 36	capital -12	determiner 31	possessive 49	preposition -34	pronoun -50	quote -44	stop -73	subordinator 28	that -18	verb-judging 60	verb-saying 36	verb-thinking 49	word 34
start|next|pronoun|auxiliary|	judging -6	saying 19	thinking 16
start|next|pronoun|marks|	judging -101	saying -11
start|next|pronoun|none|	judging 31	saying -22	thinking 13
start|next|pronoun|to|	saying 31	thinking -24
start|next|pronoun|verb|	judging 8	saying 10	thinking -11
start|next|propose|	adverb 30	auxiliary 25	none 18	preposition 21	to 10	verb 9	word 26
start|next|propose|first|	to 35
start|next|protest|	auxiliary -38	capital -15	determiner -12	none -42	preposition -48	to 9	verb -8	word -9
start|next|protest|first|	against -29
start|next|prove|	auxiliary 9	none -27	to -47	verb -39	word -72
start|next|question|	capital 32	determiner 32	none -9	preposition -21	subordinator 24	to 17	verb 9
start|next|question|first|	about -8	from -46	his 15	how 22	in -48	is -30	mr. 25	of -30	the 15	to -45
start|next|quote|	auxiliary -30	capital 25	determiner -42	preposition 9	word -35
start|next|quote|first|	a -9	by -19	the -41
start|next|rail|first|	against -39
start|next|rail|	none -45	preposition -42	to -23	word -32
start|next|raise|	auxiliary -54	capital -27	determiner -26	none -105	preposition -62	to -57	verb-judging -29	verb-thinking -22	word -57
start|next|raise|first|	a 17	by -22	concerns -26	eyebrows -32	her -29	his -30	in -20	its -42	money -25	more -41	new -30	questions -26	rates -11	the -21	their -34
start|next|rank|	adverb -37	none -11	preposition -54	verb -41	word -9
start|next|rank|first|	among -32
start|next|rate|	auxiliary -41	capital -23	coordinator -9	determiner -38	marks -18	none -57	preposition -47	verb -46	word -42
start|next|rate|first|	and -9	are -10	at -17	for -34	in -12	is -16	of -25	on -14	the -33	unchanged -22
start|next|ready|first|	to -18
start|next|ready|	preposition -18	verb -34
start|next|read|	auxiliary -17	determiner -14	none -15	preposition -48	pronoun -34	subordinator -21	verb -58
start|next|read|first|	a 11	as -21	by -22	from -29	in -21	it -34	on -21	out -12	the -13	to -26
start|next|reaffirm|	determiner 31
start|next|reason|	auxiliary -14	none -34	preposition -19	verb -51
start|next|reason|first|	for -36	to -11
start|next|reassure|	auxiliary -41
start|next|rebuff|	capital -34	determiner -12	none -10	to -11
start|next|rebuke|first|	trump 24
start|next|rebuke|	none 24	preposition -28
start|next|rebut|	capital 33	none 39
start|next|recall|	auxiliary 34	determiner 15	none -22	preposition -40	subordinator 7	verb 49	word 6
start|next|recall|first|	a 28	its -44	the 13
start|next|reckon|	determiner 35	none 19	preposition -41
start|next|reckon|first|	with -33
start|next|recognize|	adverb -42	auxiliary -13	determiner 9	verb 19
start|next|recognize|first|	the 9
start|next|recommend|	determiner -15	none 14	verb -10	word 47
start|next|record|	auxiliary -45	coordinator -15	determiner -42	none -97	preposition -47	to 19	verb -57	verb-saying -31	verb-thinking -36	word -33
start|next|record|first|	a -29	and -15	in -26	of -24	on -22	show -36	the -29
start|next|recount|	determiner 38	preposition -23
start|next|recount|first|	in -23	the 18
start|next|reference|	determiner 30	none 32	preposition -44	verb 22
start|next|reference|first|	a 30	to -36
start|next|refer|first|	questions -23	to -26
start|next|refer|	marks -43	none -20	preposition -26	to -37	verb-judging -23
start|next|reflect|	auxiliary -48	determiner -24	preposition -32	verb -47
start|next|reflect|first|	on -25	the -10
start|next|refuse|	auxiliary 14	determiner -15	none -10	preposition 6	to 14	word -11
start|next|refuse|first|	to 7
start|next|regard|	determiner -13
start|next|regret|	determiner 8	none -46
start|next|reiterate|	determiner 40	verb 41
start|next|reiterate|first|	his 36
start|next|reject|	auxiliary 6	determiner -23	none -15	preposition -38	verb-judging 25	word 6
start|next|reject|first|	a -31	an -12	by -32	the 12
start|next|relate|first|	to -50
start|next|relate|	none -45	preposition -50	verb -24
start|next|remark|	auxiliary -42	none -27	preposition -36	verb -38
start|next|remark|first|	in -15
start|next|remember|	auxiliary 12	determiner -13	none 9	pronoun -42	subordinator 25	verb 21
start|next|remember|first|	it -35	the 8	when 29	who -39
start|next|remind|	auxiliary -48	capital -6	determiner -29	to -34	verb -36	word -51
start|next|remind|first|	viewers -22	voters -28
start|next|rename|	none -7
start|next|repeat|	auxiliary -19	determiner 9	none -11	preposition -33	pronoun -32	verb 23
start|next|repeat|first|	a 15	its -9	the 8
start|next|reply|first|	for -21	from -13	to -39
start|next|reply|	none -34	preposition -51	subordinator -21	verb -46
start|next|report|	auxiliary -7	capital 11	determiner -23	none -10	preposition -15	subordinator -25	to -25	verb-judging -30	verb-saying -57	verb-thinking 7	word 14
start|next|report|first|	a -6	at 27	by -53	from -51	in -43	its 26	last -40	no -24	on -60	show -24	spending 52	the -22	to -19	wednesday -28
start|next|request|	coordinator 13	determiner -29	preposition 9	to 10	verb 8	word 13
start|next|request|first|	for -73
start|next|respond|	adverb -39	capital -30	none -9	preposition -14	to -15	verb -43
start|next|respond|first|	by 11	to -25	with -30
start|next|retweet|	determiner 37
start|next|reveal|	capital 19	determiner 41	none 24	preposition -38	verb 26	word 10
start|next|reveal|first|	a 38	the 8
start|next|roar|	none -30
start|next|rule|	adverb -16	auxiliary -22	capital 16	marks -22	none -67	preposition -63	pronoun -32	subordinator -25	to -29	verb -33	verb-saying -30	word -18
start|next|rule|first|	for -26	him -31	of -31	on -24	out -38
start|next|saying|	adverb -26	auxiliary 13	base -19	capital -7	coordinator -59	determiner 16	participle -6	preposition -34	pronoun 18	subordinator -21	verb-thinking -23
start|next|saying|first|	11 -14	19 -23	22 8	40 22	90 35	a 10	abc -34	account -21	afp -24	after -77	afterward -33	afterwards -38	again -33	against 35	air 11	ali 42	all -26	allies 33	almost -26	aloud -24	american 23	americans -32	among -26	analysts -32	and -78	another -28	any 32	anyone 11	ap -26	are -54	as -35	asking 34	at -21	bail -27	before -55	behind -11	being 47	bernama -17	between 29	beyond -33	bill 34	both 9	briefly -21	broadcaster -25	business 15	but -41	buyers 29	by -65	calm -31	came -35	carson 8	china 47	christie 17	clients -28	clinton 21	cnn 9	colleagues -29	comments 9	common -33	companies -29	concern -9	concerns -19	confidence -36	congress 19	conservatives 37	consumers -24	court -23	crews 40	cruz 26	customers 7	daily -36	dead -21	death -32	delegates -40	democratic -26	despite 31	detectives -21	donald 44	down -22	during -55	each -18	earlier -54	early -10	eight -27	eleven 9	employees -23	espn 8	every 13	exchange -27	families 30	farmers -14	fees -12	few 29	first -40	five -18	for 8	foreign -23	former -41	fox -30	friday -59	friends -20	from -89	further 33	germany 33	goodbye -21	guests -26	guilty -39	had -8	has -36	have -24	having 40	he 27	he'd 46	he'll 32	help 29	her -8	herself -33	he’d 27	he’ll 34	hillary 27	himself -73	his 12	how 17	howard -33	i -30	if 33	immigration 7	in -110	increasingly 17	interest -35	internal 8	into -40	investigators 24	is -8	it 17	its 11	itself -37	journalists -24	jurors -30	just 7	kasich 22	la -26	last -87	late -34	later -52	lawmakers -40	leaders 13	like -31	little -15	losses 33	loudly -31	many 22	may -29	me -30	media -32	messages -30	ministers -14	monday -71	more 12	most 13	movement -18	mr. 58	ms. -10	msnbc 12	much -35	nearly 40	neither 39	new 15	next -42	no -7	nobody 42	none 23	nor -22	not 25	nothing -30	obama 43	of -11	off -47	officers 24	officials 9	on -73	one -6	only 12	or -32	our -8	out -67	outside -50	over -30	parliament -20	parties -26	passengers 30	patience 17	performance -26	police -28	politico -33	president 34	private -34	publicly -38	published -31	radio -32	raising 31	readers -7	receiving 20	recount -26	released -29	rep. -21	repeatedly -31	reporters -72	republican 29	republicans 11	restraint -33	reuters -33	rnz -30	rté -35	rubio -16	russian 28	said -46	sanders 30	saturday -45	schools 8	seeking 16	sen. -29	server -30	shareholders -20	she 30	she’ll 28	show -46	silicon 36	similar -8	since -48	sky -31	slot -24	some 7	someone 16	something -29	spending 56	staff -13	stage -29	state 23	statements 9	such 13	sunday -57	suppliers 7	support -31	talks 11	television -30	terms -33	the 10	their 41	them -22	themselves -41	there 63	they 24	they’re 36	this -51	those 45	three 7	through -43	thursday -42	to 30	trump 38	tuesday -67	u.s. -27	under -47	until -38	up -51	us -49	users -38	victory 18	viewers -23	wall 10	washington -22	ways -45	we -31	wednesday -66	were 38	when -21	where 14	which -30	while -25	will -7	with -55	within -31	women -12	workers 21	wrongdoing 42	yes 24	yesterday -41	yet 14	yonhap -25	your -28
start|next|say|	adverb -52	auxiliary 62	coordinator -33	determiner 50	none -36	preposition -95	pronoun 58	subordinator -20	to 6	verb 54	verb-judging 68	verb-saying 16	word 54
start|next|say|first|	about 16	after -41	afterward -32	afterwards -37	ali 37	all 59	ankara 37	anything -20	as -45	at -47	both 62	buyers 29	by -74	china 36	clinton 64	could 34	crews 34	each -6	every 32	families 30	for 8	four 42	friday -42	from -15	germany 33	goodbye -21	had -6	he 20	he'd 40	he'll 32	he’d 27	he’ll 34	his 12	how 58	i -30	if 46	in -45	investigators 29	is 10	it 47	its 83	last -39	later -39	many 29	members 39	monday -40	more 49	mr. 56	much -29	neither 39	no -13	nobody 42	none 38	not 28	nothing -28	obama 47	of -55	officers 26	officials 35	on -88	one 39	only -14	outside -44	over -42	people -15	president 27	republican 30	republicans 30	sanders 43	she 39	so 11	some 17	something -14	staff 39	such -8	sunday -35	talks 28	the 74	there 28	they 26	they’re 33	this -48	those 32	three 37	through -37	thursday -21	to -38	trump 23	tuesday -51	two 57	was 19	washington 41	wednesday -49	were 31	what -36	when 14	where -14	which -33	who -21	will 32	would 45	yes 24	yesterday -34
start|next|scorn|	none -34
start|next|seek|	auxiliary 24	capital -7	determiner -16	none 18	preposition -11	to -15	verb -22	verb-saying -9	word 41
start|next|seek|first|	a -16	the -27	to -7
start|next|see|	auxiliary -9	capital -16	none -27	preposition -7	pronoun -9	verb 16	word 6
start|next|see|first|	a -8	as 18	by -53	her -10	him -18	his -36	in 20	mr. 33	on -55	since -42	this 40	trump -8
start|next|shoot|	coordinator -9	none -66	preposition -10	verb -21	verb-judging -33	word -60
start|next|shoot|first|	a -24	and -9	at -28	back -33	for -31	in -35	on -14	to 14
start|next|shout|	none -33
start|next|show|	auxiliary -14	capital 62	coordinator -22	determiner -11	marks -30	none 17	preposition -64	pronoun 17	to -31	verb-saying -7	word -10
start|next|show|first|	a 7	an -8	and -22	clinton 54	he 16	her 34	hillary 28	him 12	his -22	host -37	how -24	in -52	is -38	it 14	mr. 29	mrs. 35	no -31	on -38	sanders 23	signs -33	to -9	trump 50	up -54	voters 19
start|next|shrug|first|	off -26
start|next|shrug|	none -25	preposition -31	verb -24
start|next|signal|	auxiliary -12	determiner -26	verb -21	word -35
start|next|sign|	auxiliary -30	capital -57	coordinator -23	marks -23	none -28	preposition -76	pronoun -32	subordinator -26	to -60	verb -13	verb-saying -35	word -7
start|next|sign|first|	an -38	and -14	by -40	for -29	from -15	in -24	of -41	off -16	on -26	the 7	up -31	with -27
start|next|sing|first|	in -15
start|next|sing|	none -39	preposition -21	verb -31
start|next|slam|	capital 25	determiner 45	none 40	verb 16
start|next|slam|first|	the 35	trump 19
start|next|slap|	none -13
start|next|slate|first|	to -29
start|next|slate|	none -29	preposition -35	verb -34	word -27
start|next|speak|	adverb -69	auxiliary -22	capital -42	determiner 8	marks -39	none -37	preposition -45	subordinator 16	to -52	verb -46	word -55
start|next|speak|first|	about -47	at -54	briefly -21	for -54	from -18	in -20	of 7	on -41	out -16	publicly -15	slot -24	to -33	with -45
start|next|speculate|	none -37	preposition 16
start|next|spell|	preposition -26
start|next|state|	adverb 8	auxiliary -35	capital -61	coordinator -19	determiner 22	none -55	preposition -14	subordinator -32	to 11	verb -23	verb-judging -22	verb-saying 7	verb-thinking -40	word -90
start|next|state|first|	and -17	have -31	in -34	like -28	media -20	of -50	on -20	party -24	rep. -21	sen. -22	television -30	to 7	where -23	will -26	with -32
start|next|stress|	auxiliary 13	none -9	verb 15	word 18
start|next|subordinator|	, 21	adverb -53	auxiliary -14	capital 6	determiner 9	preposition -20	pronoun -11	quote -49	stop -10	verb-saying -37	verb-thinking -22	word 10
start|next|subordinator|auxiliary|	judging -7	thinking -12
start|next|subordinator|marks|	judging -68
start|next|subordinator|none|	saying -8	thinking -29
start|next|subordinator|to|	judging 25	saying -11	thinking -7
start|next|subordinator|verb|	saying -43	thinking 18
start|next|suggest|	adverb 13	auxiliary 29	capital 9	determiner 27	none -10	to 49	verb 28	word 21
start|next|suggest|first|	a 6	he 34	in -26	it -11	she 27	they 28	trump 18
start|next|support|	adverb 40	auxiliary 33	capital 12	none 9	preposition -45	to 10	word 23
start|next|support|first|	a 34	among -43	by -51	clinton -10	for -29	from -42	her -15	him 7	in -31	is -25	it -10	sanders 30	the 25	to -46	trump 16
start|next|suspect|	auxiliary 13	none -12	preposition -38	pronoun 26
start|next|suspect|first|	of -38
start|next|swear|	none -32	preposition -34
start|next|talk|	adverb -37	auxiliary -41	marks -17	none -43	preposition -93	to -38	verb -24	verb-saying -33	verb-thinking -26
start|next|talk|first|	about -63	collapse -28	of -18	on -16	point -18	points -26	to -52	with -25
start|next|tell|	adverb -45	auxiliary -51	capital -76	determiner -42	marks -50	none -74	preposition 17	pronoun -24	subordinator 9	to -24	verb -16	verb-saying -58	word -88
start|next|tell|first|	a 23	abc -34	afp -24	an -48	analysts -32	ap -26	bernama -17	by -37	clients -24	cnn -37	colleagues -29	delegates -27	detectives -21	employees -25	fox -13	friends -20	her -55	him -62	his -51	in -17	investors -25	it 10	journalists -24	jurors -29	lawmakers -22	me -56	members -29	msnbc 12	of -43	one 15	our -37	parliament -20	police -28	politico -33	radio -42	reporters -70	reuters -33	rnz -30	rté -35	shareholders -20	she 28	sky -31	staff -29	state -42	supporters -41	the -107	their 26	them -34	this -46	to 27	us -40	voters -53	yonhap -25	you -44
start|next|term|	auxiliary -28	marks -25	none -28	preposition -38	verb -25	word -27
start|next|term|first|	in -20
start|next|testify|first|	before -27	in -17
start|next|testify|	none -37	preposition -36	subordinator -29	verb -21
start|next|text|	auxiliary -33	none -34	verb -28	verb-saying -21
start|next|thank|	auxiliary -19	capital -15	determiner -10	marks -39	none -21	preposition -56	pronoun -7	to -30	verb 11	word -6
start|next|thank|first|	her 7	his 17	supporters 16	the -26	to -50
start|next|thinking|	adverb -18	auxiliary -16	capital 8	coordinator -63	determiner 8	participle -11	past -14	preposition -15	pronoun 9	subordinator -9	verb-judging -51	verb-saying -15	verb-thinking 10	word -12
start|next|thinking|first|	2 -37	a -16	about -7	after -47	again -23	against -57	all 30	americans 24	an 11	and -51	any -32	are -29	at -88	back -25	because -31	before -38	both 12	by -23	caucuses -27	clinton 69	cruz 29	democratic 36	donald 11	elections 13	every -38	for -65	from -55	has -32	have -31	he 10	her 42	hillary 15	him 9	host -37	i -36	if 37	in -44	iowa 7	is -49	it -6	its -62	law -20	laws -26	like 8	many -40	me 25	money -32	most -26	mrs. 30	my -20	new 13	next -31	not 15	of -40	off -31	office -28	ohio -25	on -91	one 8	or -26	out -31	over -43	pennsylvania -33	primaries -21	public -32	rates -17	republican 11	republicans -33	rights -22	rubio 9	sanders 29	signs -38	so 9	someone -34	something 26	spending -36	tank -48	telling -19	than -32	them -47	there -6	they 14	this 37	those 19	to 25	trump 34	tuesday -37	twice -25	two -50	up -64	voters 32	well -29	what -11	where -7	who -41	will 32	with -44	would 16	you -24	your -34
start|next|think|	adverb -23	auxiliary 32	capital 12	determiner 29	none -14	preposition -85	pronoun 20	to 14	verb 11	word 14
start|next|think|first|	a 7	about -68	it 26	of -61	she -12	so 16	tank -48	the 30	this 16	to -39
start|next|threaten|	adverb -16	auxiliary 17	determiner -14	none 18	preposition 29	verb -12
start|next|threaten|first|	to 29
start|next|title|	auxiliary 10	none -23	preposition -34	word -36
start|next|tout|	auxiliary 36	determiner 27	none 21	verb 8
start|next|tout|first|	his 40
start|next|trash|	capital 35
start|next|treat|first|	for -28
start|next|treat|	none -44	preposition -34	verb -35
start|next|trumpet|	verb 30
start|next|trust|	auxiliary -46	none -9	preposition 13	pronoun 14	subordinator -33	to 28
start|next|try|	adverb -17	auxiliary -9	determiner -41	none -52	preposition -70	to -79	verb -56	word -32
start|next|try|first|	a -30	to -70
start|next|tweet|	auxiliary -8	determiner 13	preposition -37	to 32	verb -26	word -7
start|next|tweet|first|	a 22	out -21	the -19
start|next|underscore|	auxiliary -41	none 43	verb -28
start|next|underscore|first|	a -34	the 8
start|next|understand|	determiner 19	none 47	preposition -26	subordinator 32	verb -41
start|next|understand|first|	the 9	to -23
start|next|urge|	capital 28	determiner -6	none 8	to 13	verb -21	word -14
start|next|urge|first|	all -12	both 27	calm -31	him 20	his -22	people -17	restraint -33	the -22
start|next|use|	adverb -21	auxiliary -42	capital -12	determiner -67	marks -24	none -34	preposition -75	pronoun -45	subordinator -36	to -97	verb -18	word -12
start|next|use|first|	a -52	as -30	by -17	for -31	her -35	his -37	in -22	it -35	of -26	one -27	the -22	their -20	them -27	to -62
start|next|verb-judging|	, -24	adverb -23	auxiliary 30	capital -38	coordinator 17	preposition -45	pronoun 26	stop -6	subordinator -23	that 21	verb-judging 16
start|next|verb-judging|auxiliary|	judging 8	saying 12
start|next|verb-judging|marks|	saying -25
start|next|verb-judging|none|	judging -81	saying 15	thinking -47
start|next|verb-judging|to|	judging 9	saying -26	thinking -22
start|next|verb-judging|verb|	judging 12	saying -15
start|next|verb-saying|	, -29	auxiliary -18	capital -38	coordinator 9	preposition -18	pronoun -47	quote -28	stop -6	subordinator 9	that -19	word 28
start|next|verb-saying|auxiliary|	judging -51	saying -35	thinking -24
start|next|verb-saying|marks|	judging -31
start|next|verb-saying|none|	judging -11	saying 26	thinking -34
start|next|verb-saying|verb|	judging 13
start|next|verb-thinking|	, -32	capital -50	determiner -11	end -19	preposition 10	stop -47	that -37	word 24
start|next|verb-thinking|auxiliary|	saying -18
start|next|verb-thinking|none|	judging 10	saying -45	thinking -6
start|next|verb-thinking|to|	judging -45
start|next|verb-thinking|verb|	judging -34	saying 14
start|next|view|	auxiliary -31	capital 26	none 15	preposition -68	pronoun 25	subordinator 19	verb 22	word -42
start|next|view|first|	as 19	it 13	of -40	on -34
start|next|voice|	auxiliary -9	none 17	preposition -41	verb -45	word -26
start|next|voice|first|	in -16	to -37
start|next|volunteer|	none -6	verb -37	word -36
start|next|vote|	adverb -51	auxiliary -17	capital 10	coordinator -28	none -24	preposition -34	subordinator -39	to -81	verb -39	verb-saying -35	word -45
start|next|vote|first|	against -58	and -24	are -29	at -26	by -35	for -100	from -20	have -29	in -11	is -33	laws -26	no 6	of -24	on -49	over -17	rights -22	than -28	to 18	tuesday -30
start|next|vouch|first|	for -39
start|next|vouch|	none -31	preposition -39
start|next|vow|	auxiliary 25	none 38	preposition 48	to 6	verb 19
start|next|vow|first|	to 48
start|next|want|	auxiliary 9	capital -13	determiner -14	none -9	preposition 18	pronoun -43	to 23	verb -18	word -9
start|next|want|first|	her -13	it -20	its -38	more 15	the -34	to 20	you -24
start|next|warn|	adverb 15	auxiliary 19	determiner -25	marks 22	none -67	preposition 11	pronoun 17	to 11	word -36
start|next|warn|first|	about -45	against 45	for -44	in -40	it 41	of -24	on -38
start|next|wave|	determiner -28	none -45	preposition -47	verb -30	word -29
start|next|wave|first|	in -17	of -24	to -25
start|next|weigh|	capital -25	determiner -30	none -51	preposition -25	verb -23	word -38
start|next|weigh|first|	in -24
start|next|welcome|	capital 43	determiner -39	none -40	to 41	verb -26
start|next|welcome|first|	the -71
start|next|whisper|	preposition -28
start|next|willing|first|	to -12
start|next|willing|	preposition -12
start|next|wish|	auxiliary -7	none 6	preposition -42	pronoun -33	verb -38
start|next|wish|first|	to -40
start|next|wonder|	auxiliary 9	none -33	preposition -43	subordinator 8	verb 12
start|next|wonder|first|	about -37	how -9	if 21	what 8
start|next|word|	$ 44	% -13	' 21	- -8	: -36	; -48	adverb -12	auxiliary 22	capital 15	coordinator -34	end -55	possessive 38	preposition -8	pronoun 11	quote -8	stop -56	subordinator -29	that 26	verb-saying -21	verb-thinking 22	word 14	— -27
start|next|word|auxiliary|	judging -11	saying 39
start|next|word|marks|	judging -48	saying -13
start|next|word|none|	judging 11	saying -10	thinking -19
start|next|word|to|	judging -10	saying -19
start|next|word|verb|	judging 8
start|next|worry|	auxiliary 17	determiner -45	none -29	verb -7
start|next|worry|first|	about -29
start|next|write|	capital -28	coordinator -16	determiner -15	marks -32	none -38	preposition -102	pronoun -33	to -49	word 18
start|next|write|first|	a 10	about -42	an 24	and -16	by -20	down -22	for -26	his -44	in -49	it -33	off -21	on -40	the -32	to -62
start|source|	according 13
start|source|according|	auxiliary 30	determiner 11	none -29	preposition 33	verb 31	word 25
start|source|according|first|	an -10	clinton -7	the 11	trump 34
start|source|asks|false|	auxiliary 30	none -29	verb 31
start|source|before|	, 13
start|source|capital|	auxiliary 56
start|source|capital|auxiliary|	source 9
start|source|capital|none|	source -22
start|source|capital|verb|	source 19
start|source|determiner|auxiliary|	source 37
start|source|determiner|	capital -13	verb-saying 38	word 20
start|source|determiner|none|	source -22
start|source|first|	an -10	clinton -7	the 11	trump 34
start|source|order|according|	source 13
start|source|preposition|	word 31
start|source|source|	determiner 11	preposition 33	source 13	word 25
start|source|source|first|	an -10	clinton -7	the 11	trump 34
start|source|word|	auxiliary 39	preposition 28	word -6
start|source|word|none|	source 39
start|source|word|verb|	source 41
start|that|	accusation -23	accuse -43	acknowledge 28	adamant 31	add 14	admit 40	agree 11	aim -41	allege 39	allow 6	announce -10	answer -13	appeal -28	argue 20	argument 27	ask -11	assert 19	assure 8	bill -34	blame -39	brag 9	calculate 40	call -20	care 6	caution 15	challenge 10	cite -21	claim 15	clarify 34	clear 8	compare -33	complain 21	concede 25	concern 37	concerned 29	conclude -7	confess -23	confidence 23	confirm 29	consider 7	contend 46	continue -17	counter 20	debate 15	decide -35	declare 25	defend -24	deliver -37	deny 41	describe -35	determine 6	disclose 15	discover -14	discuss -30	dismiss -21	dispute -11	doubt 11	echo 8	emphasize 41	estimate 40	explain 16	express 29	fear 26	feel 14	figure -14	hear 7	identify -37	imagine -30	imply 8	indicate 25	inform 21	insist 40	issue -39	joke 9	know 17	lament 28	laugh -39	learn 10	like -27	list -28	love -33	maintain 36	mean -21	message 16	need -44	note 23	notice -20	offer -54	oppose 22	order -15	persuade -21	plan -33	point -25	post 16	praise -20	predict 15	present -35	press 13	propose -15	prove -32	question 12	raise 28	read -30	realize 6	recognize 28	recommend 39	reflect -50	regret -39	reiterate -7	reject 12	remember -17	remind 17	repeat -20	reply 29	respond -12	reveal 16	rule -25	say 14	see -9	seek -45	sign -38	speak -44	speculate 26	state 12	stress 39	submit 33	suggest 14	suggestion 35	sure -37	suspect 14	talk -25	tell 29	testify 60	tweet -8	urge -11	use -6	view -35	voice -15	vote -60	vow 9	want -42	warn 15	warning 32	wave -28	welcome -33	wonder 8	worry 26	write 16
start|that|accusation|first|	that -23
start|that|accusation|	that -23
start|that|accuse|first|	that -43
start|that|accuse|	that -43	verb -31
start|that|acknowledge|	auxiliary 19	none -9	that 28	verb 62
start|that|acknowledge|first|	that 28
start|that|adamant|first|	that 31
start|that|adamant|	that 31
start|that|add|	auxiliary 11	marks -29	none 29	that 14	verb 32
start|that|add|first|	that 14
start|that|admit|	auxiliary 59	that 40	verb 22
start|that|admit|first|	that 40
start|that|agree|	auxiliary 21	none -9	that 11	verb 10
start|that|agree|first|	that 11
start|that|aim|first|	that -41
start|that|aim|	that -41
start|that|allege|	auxiliary 17	that 63	verb 37
start|that|allege|first|	that 63
start|that|allow|	auxiliary 36	that 6
start|that|allow|first|	that 6
start|that|answer|first|	that -13
start|that|answer|	that -13
start|that|appeal|	auxiliary -28	that -28
start|that|appeal|first|	that -28
start|that|argue|	auxiliary 32	none -10	that 27	to -14	verb 96
start|that|argue|first|	that 27
start|that|argument|first|	that 27
start|that|argument|	that 27
start|that|asks|false|	auxiliary 27	marks -11	none -20
start|that|asks|true|	none -7	to -29	verb 19
start|that|ask|first|	that -45	whether 32	why -22
start|that|ask|	none 10	subordinator 15	that -45	verb -18
start|that|assert|	auxiliary 38	that 19	verb 7
start|that|assert|first|	that 19
start|that|assume|	auxiliary 6
start|that|assure|first|	that 8
start|that|assure|	that 8
start|that|attack|first|	that -11
start|that|attack|	that -11	verb 17
start|that|back|	verb 7
start|that|before|	, -7	2022 -32	2023 34	: -35	about -13	accusations -53	acknowledge 35	acknowledged 8	acknowledging 44	adamant 31	added 75	admits 33	admitted 10	admitting 37	afterwards 36	agree 44	agreed 69	all -42	alleged 40	alleges 27	alleging 32	allowed 43	and -50	announced 14	answered -17	ap 37	april -9	argue 77	argued 22	argues 11	arguing 13	argument 11	ask 13	asked -34	asking 42	assembly 39	asserted 44	assertion 6	assume -38	at -33	belief 11	believe 13	believed -21	board 27	briefing 30	calculates 32	called -57	case 15	cautioned 18	claimed 29	claiming -18	claims 42	clarified 34	clinton -39	cnn 38	communities -31	conceded 55	concern 44	concerned 29	concerns -29	concluded 13	condition -26	conference 11	confidence 16	confirmed 41	congress 36	contends 35	council 40	countered 38	country -29	court 8	days -35	debate 13	decide -41	declared 52	declaring 30	demanded 67	demanding -19	denied 99	denies 43	deny 43	determine 7	disclosed 47	disputed -33	disputes 14	doubted 7	doubts 31	dáil 31	earlier 10	emails -11	emphasized 26	ensure -37	estimated 62	estimates 11	evidence -9	explained 6	explaining 11	explains 38	fact -34	fear 13	fears 34	feel 15	find -25	finding -13	for -8	found 53	friday 15	group -6	held 43	her 9	him -6	hinted 40	hope -13	hoped 40	hopeful 10	hopes 13	imagine -30	implying 38	in -41	indicate 11	indicated 15	insist 34	insisted 59	insisting 22	insists -12	interviews -9	into -35	issues -26	january 36	know 29	knows 7	lamented 28	law -41	learned 23	legislation -8	letter 49	maintained 20	maintains 33	march 44	me -14	mean -18	meaning -30	meant 6	measure -27	media 10	meeting 40	message -15	month 55	morning 9	move -22	msnbc 40	news 12	night 41	note 50	noted 16	notes 40	noticed -20	noting 21	of -57	on -10	one -53	only -29	ordered 8	out 31	over -12	panel 36	party -31	plea 42	positions -40	possibility -40	predicted 40	predicting -8	promised 22	proposed 46	proved -14	provision -33	question 33	questioned 50	questioning 32	race -28	radio 44	recalled 16	recognize 34	recommended 47	recommends 33	records -10	rejected -19	remarks -14	remember -10	repeated 41	replied 24	reported 9	reporter 37	reporters 55	reports 24	responded 64	revealed 7	ruled 26	ruling -38	said 29	saturday 58	say -12	saying 103	says 97	schools -38	september -21	show -27	showed 27	showing 47	shows -7	signaled 39	so -34	speech -24	stated 65	statement 37	states -8	stating 41	stressed 41	suggest 36	suggested 105	suggesting 72	suggestion 19	sunday 49	supporters 18	sure -37	system -49	telephone 36	television 47	testified 48	than -36	them 41	think 24	thinks -8	time 17	times 50	to -32	told -39	tuesday 11	tweeted 40	twitter 39	understood -14	us 41	viewers 33	voting -25	vowed 34	warn 34	warned 22	warning 6	ways -30	wednesday 39	week 26	with 21	wondered 10	worried 32	worry 28	writes 36	writing 38	wrote 13	x -13	year 13	yet -12	you -10	— -17
start|that|believe|	none 9	verb -10
start|that|bill|first|	that -34
start|that|bill|	that -34
start|that|blame|first|	that -39
start|that|blame|	that -39	verb -36
start|that|brag|first|	that 9
start|that|brag|	that 9
start|that|calculate|first|	that 40
start|that|calculate|	that 40
start|that|call|first|	that -20
start|that|call|	marks -54	that -20	verb -49
start|that|care|	auxiliary 9	that -31
start|that|care|first|	that -31
start|that|caution|	auxiliary 18	that 15	verb 34
start|that|caution|first|	that 15
start|that|challenge|	auxiliary 10	that 10
start|that|challenge|first|	that 10
start|that|cite|first|	that -21
start|that|cite|	that -21	verb -39
start|that|claim|	auxiliary -14	none 38	that 15	verb 35
start|that|claim|first|	that 15
start|that|clarify|first|	that 34
start|that|clarify|	that 34
start|that|clear|	auxiliary -11	subordinator -7	that 14	verb 29
start|that|clear|first|	that 14	whether -12
start|that|comment|first|	that -6
start|that|comment|	none -30	that -6
start|that|compare|first|	that -33
start|that|compare|	none -26	that -33
start|that|complain|first|	that 21
start|that|complain|	that 21
start|that|concede|	auxiliary 46	that 25	verb -6
start|that|concede|first|	that 25
start|that|concerned|first|	that 29
start|that|concerned|	that 29
start|that|concern|	auxiliary 31	that 37
start|that|concern|first|	that 37
start|that|conclude|	auxiliary 13	verb -24
start|that|confess|first|	that -23
start|that|confess|	that -23
start|that|confidence|first|	that 23
start|that|confidence|	that 23
start|that|confirm|	auxiliary 10	none 33	that 29	verb 45
start|that|confirm|first|	that 29
start|that|consider|first|	that 6
start|that|consider|	that 6
start|that|contend|	auxiliary 33	that 46	verb 29
start|that|contend|first|	that 46
start|that|convinced|	auxiliary -11
start|that|counter|	auxiliary -10	that 20	verb 35
start|that|counter|first|	that 20
start|that|debate|first|	that 10
start|that|debate|	that 10	verb 27
start|that|decide|	auxiliary -12	subordinator -24	that -25
start|that|decide|first|	that -25	whether -24
start|that|declare|	auxiliary 65	that 25
start|that|declare|first|	that 25
start|that|defend|first|	that -39
start|that|defend|	that -39
start|that|deliver|first|	that -37
start|that|deliver|	that -37
start|that|demand|	auxiliary 10
start|that|deny|	auxiliary 19	none 49	that 41	verb 44
start|that|deny|first|	that 41
start|that|describe|	auxiliary -31	that -35
start|that|describe|first|	that -35
start|that|determine|	auxiliary 10	that 10	verb -11
start|that|determine|first|	that 10
start|that|disclose|	auxiliary 36	that 15
start|that|disclose|first|	that 15
start|that|discover|first|	that -14
start|that|discover|	that -14
start|that|discuss|	auxiliary -31	that -30
start|that|discuss|first|	that -30
start|that|dismiss|	auxiliary -17	that -21
start|that|dismiss|first|	that -21
start|that|dispute|first|	that -11
start|that|dispute|	none -23	that -11
start|that|doubt|	auxiliary 34	that 8
start|that|doubt|first|	that 8
start|that|echo|first|	that 8
start|that|echo|	that 8	verb 8
start|that|email|	auxiliary -16	verb 7
start|that|emphasize|	auxiliary 31	that 41
start|that|emphasize|first|	that 41
start|that|estimate|	auxiliary 39	none 33	that 40	verb 45
start|that|estimate|first|	that 40
start|that|expect|	auxiliary -13
start|that|explain|	auxiliary 32	none -7	subordinator 11	that 14	verb -7
start|that|explain|first|	that 14	why 11
start|that|express|	auxiliary 43	that 29	verb -10
start|that|express|first|	that 29
start|that|fear|	auxiliary 18	that 26
start|that|fear|first|	that 26
start|that|feel|	auxiliary -11	that 14
start|that|feel|first|	that 14
start|that|find|	none -7	to -16	verb 21
start|that|first|	that 10	why 12
start|that|hear|first|	that 7
start|that|hear|	none 17	that 7
start|that|hold|	auxiliary 14
start|that|hope|	none -18	verb 33
start|that|identify|first|	that -37
start|that|identify|	that -37
start|that|imagine|	auxiliary -27	that -30
start|that|imagine|first|	that -30
start|that|imply|	auxiliary -10	that 8
start|that|imply|first|	that 8
start|that|indicate|	auxiliary 29	that 20	verb 42
start|that|indicate|first|	that 20
start|that|inform|	auxiliary 7	that 21
start|that|inform|first|	that 21
start|that|insist|	auxiliary 68	none 24	that 40	verb -6
start|that|insist|first|	that 40
start|that|issue|first|	that -39
start|that|issue|	that -39	verb -26
start|that|joke|	auxiliary 35	that 9
start|that|joke|first|	that 9
start|that|judging|	base 6	participle -15	present -26	subordinator 27	that -23
start|that|judging|first|	that -23	whether 19	why 18
start|that|know|	auxiliary 33	none -33	subordinator 45	that -8	verb 34
start|that|know|first|	that -8	whether 37	why 26
start|that|lament|first|	that 28
start|that|lament|	that 28
start|that|laugh|first|	that -39
start|that|laugh|	none -31	that -39
start|that|learn|	auxiliary -9	that 10	verb 35
start|that|learn|first|	that 10
start|that|like|	auxiliary -38	that -58
start|that|like|first|	that -58
start|that|list|first|	that -28
start|that|list|	that -28
start|that|love|first|	that -33
start|that|love|	that -33
start|that|maintain|	auxiliary 11	that 36	verb 59
start|that|maintain|first|	that 36
start|that|mean|first|	that -21
start|that|mean|	that -21	verb -48
start|that|message|	auxiliary 33
start|that|need|first|	that -44
start|that|need|	that -44	verb -31
start|that|note|first|	that 23
start|that|note|	none 35	that 23	verb 36
start|that|notice|	auxiliary -12	that -20
start|that|notice|first|	that -20
start|that|offer|	auxiliary -33	that -50	verb -31
start|that|offer|first|	that -50
start|that|oppose|first|	that 22
start|that|oppose|	that 22
start|that|order|apposed|	judging -33	saying 28	thinking 12
start|that|order|apposition|	judging -31	saying 53
start|that|order|	auxiliary -34	that -15	verb 10
start|that|order|direct|	judging -16	saying -8
start|that|order|first|	that -15
start|that|order|noun|	other 20
start|that|order|relative|	judging 28	saying -22	thinking -14
start|that|order|shared|	judging 10	thinking 14
start|that|other|	base 20	that 17
start|that|other|first|	that 17
start|that|persuade|first|	that -21
start|that|persuade|	that -21	verb -37
start|that|plan|first|	that -33
start|that|plan|	none -26	that -33
start|that|pledge|	auxiliary 39
start|that|point|first|	that -25
start|that|point|	that -25	verb -37
start|that|post|first|	that 16
start|that|post|	that 16	verb -10
start|that|praise|first|	that -20
start|that|praise|	that -20
start|that|predict|	auxiliary 8	that 15	verb 9
start|that|predict|first|	that 15
start|that|present|first|	that -29
start|that|present|	that -29
start|that|press|first|	that 27
start|that|press|	that 27
start|that|promise|	auxiliary 40	none -20
start|that|propose|	auxiliary -6	none -16	that -15
start|that|propose|first|	that -15
start|that|prove|	auxiliary -49	that -32
start|that|prove|first|	that -32
start|that|question|first|	that -15	whether 17	why 18
start|that|question|	none 19	subordinator 23	that -15	verb 13
start|that|raise|	auxiliary 20	that 28	verb 26
start|that|raise|first|	that 28
start|that|read|first|	that -30
start|that|read|	that -30
start|that|realize|	auxiliary 6	that 6
start|that|realize|first|	that 6
start|that|recall|	auxiliary 45	verb -9
start|that|recognize|	auxiliary 14	that 28
start|that|recognize|first|	that 28
start|that|recommend|	auxiliary 26	none 31	that 39	verb 33
start|that|recommend|first|	that 39
start|that|reflect|	auxiliary -41	none -27	that -50
start|that|reflect|first|	that -50
start|that|regret|first|	that -39
start|that|regret|	that -39
start|that|reiterate|first|	that -7
start|that|reiterate|	that -7
start|that|reject|	auxiliary 8	that 12	verb 9
start|that|reject|first|	that 12
start|that|remember|first|	that -17
start|that|remember|	that -17
start|that|remind|first|	that 17
start|that|remind|	that 17	verb 37
start|that|repeat|	auxiliary -13	that -20	verb -14
start|that|repeat|first|	that -20
start|that|reply|	auxiliary 77	that 29	verb 15
start|that|reply|first|	that 29
start|that|report|first|	that -6
start|that|report|	none 27	that -6	verb -23
start|that|respond|	auxiliary 7	that -12
start|that|respond|first|	that -12
start|that|reveal|	auxiliary 23	that 19	verb 18
start|that|reveal|first|	that 19
start|that|rule|	auxiliary -17	that -23
start|that|rule|first|	that -23
start|that|saying|	base -16	participle 10	past 26	present -19	subordinator -12	that 16
start|that|saying|first|	that 16	whether -8	why -10
start|that|say|	auxiliary 14	marks -12	none -16	subordinator -38	that 37	verb 38
start|that|say|first|	that 37	whether -32
start|that|seek|	auxiliary -39	that -45
start|that|seek|first|	that -45
start|that|see|first|	that -13
start|that|see|	that -13	verb -15
start|that|show|	none -42	subordinator -15	verb 14
start|that|sign|	auxiliary -20	that -38
start|that|sign|first|	that -38
start|that|speak|	auxiliary -40	that -44
start|that|speak|first|	that -44
start|that|speculate|first|	that 26
start|that|speculate|	that 26
start|that|state|first|	that 12
start|that|state|	none -6	that 12
start|that|stress|	auxiliary 35	that 39
start|that|stress|first|	that 39
start|that|submit|	auxiliary 33	that 33
start|that|submit|first|	that 33
start|that|subordinator|	, 19	capital -13	coordinator -6	preposition -19	pronoun 19	stop -16
start|that|subordinator|auxiliary|	saying -8	thinking 19
start|that|subordinator|none|	judging 7	saying -13
start|that|subordinator|to|	judging 13	thinking -33
start|that|subordinator|verb|	judging 34	thinking 14
start|that|suggestion|	auxiliary 31	that 35
start|that|suggestion|first|	that 35
start|that|suggest|	auxiliary 35	none -14	that 14	to 36
start|that|suggest|first|	that 14
start|that|support|	auxiliary -18	none 6
start|that|sure|first|	why -25
start|that|sure|	subordinator -30
start|that|suspect|	auxiliary 12	that 14
start|that|suspect|first|	that 14
start|that|talk|first|	that -32
start|that|talk|	that -32
start|that|tell|	auxiliary 10	marks 47	none -20	that 27	verb 65
start|that|tell|first|	that 27
start|that|testify|	auxiliary 47	that 60	verb 37
start|that|testify|first|	that 60
start|that|that|	: -38	adverb 30	auxiliary -104	capital 37	determiner 58	possessive -7	preposition 9	pronoun 19	quote 36	stop -66	subordinator 9	verb-judging -47	verb-saying -31	verb-thinking -67
start|that|that|auxiliary|	other 19	saying 20	thinking 10
start|that|that|marks|	judging -63	saying 12	thinking -13
start|that|that|none|	judging -8	other 17	saying -14	thinking -22
start|that|that|to|	judging -32	saying 11
start|that|that|verb|	judging -15	other -8	saying 7	thinking -9
start|that|thinking|	base -7	participle -8	past 17	present -8	subordinator 21
start|that|thinking|first|	why 31
start|that|think|	auxiliary 9	none 26	verb -45
start|that|try|	auxiliary 18	verb -12
start|that|tweet|first|	that -8
start|that|tweet|	that -8	verb -6
start|that|understand|	auxiliary -19
start|that|urge|	auxiliary -21	that -11
start|that|urge|first|	that -11
start|that|use|first|	that -6
start|that|use|	that -6	verb -44
start|that|view|first|	that -35
start|that|view|	that -35
start|that|voice|	auxiliary -7	that -15
start|that|voice|first|	that -15
start|that|vote|	auxiliary -37	that -56	verb -21
start|that|vote|first|	that -56
start|that|vow|first|	that 9
start|that|vow|	that 9
start|that|want|first|	that -42
start|that|want|	none -24	that -42
start|that|warning|first|	that 32
start|that|warning|	that 32
start|that|warn|first|	that 15
start|that|warn|	none 36	that 15	verb 9
start|that|wave|first|	that -28
start|that|wave|	that -28	verb -20
start|that|welcome|first|	that -33
start|that|welcome|	that -33
start|that|wonder|	auxiliary 13	subordinator 8
start|that|worry|	auxiliary 26	that 19	verb 34
start|that|worry|first|	that 19
start|that|write|	auxiliary 36	marks 12	none 13	that 16	verb -12
start|that|write|first|	that 16
`;
