/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|	0 -7	1 -46	adverb 33	and -33	capital -33	coordinator -45	determiner 19	preposition 31	the 26	v1 10	v2 -50	word -27
end|(|0|	behind -32	that -29
end|(|1|	next -33
end|(|adverb|	v0 33
end|(|capital|	) -101	0 -53	capital 27	stop -55	v0 -22	v2 -35
end|(|coordinator|	adverb -30
end|(|determiner|	v1 14	word 23
end|(|v0|	next -15	that 15
end|(|v1|	behind -42	next 11
end|(|v2|	next -36	that -23
end|(|word|	) -49	0 9	v0 -46	v2 -25	word -53
end|	, 6	- 15	; 9	about -111	above -50	across -12	after 22	afternoon -27	against -106	along -59	amid -12	among -22	april -6	around -22	as -28	at -6	aug -21	august -46	before 7	behind -71	below -57	between -101	beyond -53	but 25	by 14	christmas -29	concerning -42	dec -27	december -40	despite 43	down -91	during 18	easter -32	evening -40	except 15	feb -26	february -30	for -57	friday -9	from -34	how -87	if -49	inside -50	into -90	jan -30	january -45	july -56	june -50	like -71	march -52	may -28	monday 10	month -57	morning -29	near -36	night -51	nor -43	nov -28	november -56	october -36	of -101	off -86	on 7	once -60	onto -39	or -71	out -103	outside -53	over -25	past -79	per -56	saturday -8	sept -44	september -39	since -45	so -41	sun -22	sunday -66	than -27	that -32	then -66	though -58	throughout -31	to -46	today -16	toward -70	tuesday 15	under -14	unless -50	until -19	up -50	upon -53	versus -44	via 14	week -53	weekend -46	what -99	when 8	where -27	whether -85	which -19	while 16	who -18	whom -52	whose -24	why -44	with -8	within -72	year -61	yet -64	– 6	— 9
end|,|	 -48	1 -17	2 -8	2001 -38	2012 -38	46 -30	a 51	according 83	adding 32	adverb -6	after 42	along -51	also 12	although 18	among -46	an 13	and 9	arguing 20	ariz -20	as -17	asking -24	at -44	attacks -38	be -39	because -13	before -29	between -27	bill -26	both 17	bringing -24	built -33	but 29	by -53	calif -27	calling 40	capital -54	captured -31	choosing 17	citing 37	clinton 38	compared 24	coordinator 11	could -13	coupled -45	cruz -33	depending -40	despite 41	determiner 6	did -33	donald -19	down 38	drawing 33	either -9	especially -69	except -33	first -40	florida -28	followed -29	food -29	for 20	foreign -28	france -30	from -13	georgia -29	given -54	had -64	has 8	he -18	her -20	hillary -8	his -34	how -42	however 39	if -83	immigration -35	in -65	including -93	iowa -26	is -6	it 10	its -41	john -36	just 13	leading 18	less 25	let -43	libya -38	making 8	many -20	maryland -29	massachusetts -13	michigan -22	more -41	most -6	mr. 46	mrs. 28	much -10	n.h. -27	new -47	no -25	nor -8	not -42	notably -18	noting 18	now -37	obama -13	of -59	offering 25	often 8	ohio -31	oklahoma -17	on -40	once -30	one -12	only -31	opposed 25	or -76	particularly -44	pennsylvania -27	pointing 48	possibly -48	potentially 11	preposition -21	president -24	pronoun -17	pushing -14	put -27	putting 52	quote -48	r-texas -33	raising 11	ranging -33	rather -51	recalling 28	rubio 22	said 14	sanders -15	saying 36	seeking 27	sen. -15	she -19	should -32	since -37	something 17	stating -14	still -41	such -73	suggesting -12	t0 8	t2 -35	taking -20	ted -25	telling 42	that -123	the 12	then -40	there 32	they -20	this -21	though 29	three 8	through 11	to -46	too 7	trump 23	twice -43	two -36	ultimately 10	up 28	v1 -11	v2 -17	verb-judging 26	verb-saying 56	verb-thinking -8	virginia -32	was 33	well 43	were 12	what -29	when -11	where -36	whether 11	which 64	while 61	white -17	who 30	whom -6	with -17	without 14	word -20	would -85
end|,|0|	after -20	behind 13	late -15	that -12
end|,|1|	behind 6	late 8	next -27	that -31
end|,|2|	behind -45	next 7	that -25
end|,|adverb|	, 6	0 20	adverb 21	auxiliary 38	capital -33	preposition -45	stop 22	t0 -15	v0 -20	v1 -22	verb-judging 9	verb-saying -17	word -29
end|,|auxiliary|	0 25	1 -117	2 -41	adverb -11	auxiliary -9	determiner 27	preposition -52	quote -23	t0 44	v0 35	v1 -56	v2 -91	verb-judging 7	verb-saying 14	word -10
end|,|capital|	, -86	0 -30	1 -71	2 -65	auxiliary -40	capital -30	coordinator -111	possessive 32	preposition -35	stop -72	v0 -30	v1 -122	v2 -110	verb-judging 34	verb-saying 65	word 26
end|,|coordinator|	0 45	1 -68	adverb -56	capital 72	coordinator -43	determiner 25	preposition -21	pronoun 57	subordinator 11	t0 9	that -128	v0 -9	v1 -30	v2 -6	verb-saying 40	verb-thinking -11	word -8
end|,|determiner|	0 -34	auxiliary 28	capital -28	preposition -32	stop 6	subordinator -73	t0 33	t1 23	that -11	v1 8	v2 -17	verb-judging 41	verb-saying 35	verb-thinking 24	word 9
end|,|preposition|	1 27	adverb 17	auxiliary -22	capital 20	determiner -8	preposition -19	pronoun -39	t0 -42	t1 -52	that -33	v0 -23	v1 -8	v2 -81	word -35
end|,|pronoun|	0 -12	1 -37	adverb -27	determiner -31	possessive -10	v0 -26	v2 10	verb-saying 6	verb-thinking -16	word 12
end|,|quote|	0 -6	capital -22	determiner -22	stop -53	v0 -39	v1 -61	v2 -28
end|,|subordinator|	, 11	0 18	1 -7	adverb -49	auxiliary 35	capital 30	determiner -9	preposition 8	pronoun -8	quote -26	t0 11	t1 28	that -35	v0 -8	v1 -45	v2 -16	verb-judging 8	verb-saying 25	word -7
end|,|t0|	late 10	next 11	that -35
end|,|t1|	behind -46	next 14	that -43
end|,|t2|	next -33
end|,|that|	capital -22	determiner -50	pronoun -56	v0 -76	v1 -32	word -33
end|,|v0|	after -10	behind 6	next -8	source -15
end|,|v1|	after -54	behind -11	late -74	next -14	source -55
end|,|v2|	after -31	behind -6	next -49	source 10
end|,|verb-judging|	0 8	1 -40	determiner 10	preposition 13	pronoun 56	quote -37	subordinator -29	t0 47	v0 21	v1 6	v2 -47	word -12
end|,|verb-saying|	, 12	0 -9	1 -18	adverb 10	capital 47	determiner 56	preposition -10	quote 31	t0 19	that 28	v0 63	v1 8	v2 9
end|,|verb-thinking|	0 -24	1 11	capital -31	determiner 21	preposition 11	that -39	v1 -13	v2 -32	word -23
end|,|word|	% 30	, -65	0 -20	1 -6	2 -55	adverb -9	auxiliary 11	capital -12	coordinator -114	determiner 6	preposition 7	pronoun 23	quote -44	stop -41	subordinator 13	t0 -24	t1 -11	v1 -22	v2 -25	verb-judging -6	verb-saying 16	verb-thinking 15	word -34
end|-|	 32	- -30	0 10	1 -48	2 15	adverb -21	all 21	an 16	and -20	auxiliary -56	but -8	capital 32	coordinator -11	determiner 35	even -31	has -35	only -22	pronoun 35	quote 32	subordinator 19	t0 12	the 23	though 25	to -48	v1 -21	v2 -13	verb-saying 20	whether 16	which -47	with 16	word -35	would -12
end|-|-|	1 -21	adverb -40	auxiliary 8	determiner 30	preposition -15	t0 17	v0 -41	v2 -33	word -61
end|-|0|	after 24	behind -36	next 21	that -16
end|-|1|	next -42
end|-|2|	behind 23
end|-|adverb|	0 -20	1 -31	v1 -32	word 8
end|-|auxiliary|	0 6	v0 -48	word -52
end|-|coordinator|	0 -36	adverb -22	capital -27	determiner 37	preposition -36	pronoun -6	v0 14	v1 -65	verb-judging -8	verb-saying 10	word -25
end|-|determiner|	0 33	determiner -15	preposition 30	v0 13	word 14
end|-|preposition|	determiner 6	v0 -10
end|-|subordinator|	0 14	capital 16	pronoun 18	v1 23	word 18
end|-|t0|	next 28
end|-|v0|	after -40	behind 26	next -7	that 8
end|-|v1|	next -38	that 8
end|-|v2|	next -13
end|-|verb-saying|	that 20
end|-|word|	0 -13	auxiliary 7	determiner -33	preposition 7	subordinator -8	that -15	v0 -42	v1 -52	word -31
end|:|	 19	0 -8	1 -12	a 12	preposition -26	pronoun -37	quote 21	subordinator 28	t0 9	that -68	the -18	trump -26	v0 8	v1 -15	v2 -51	word -19
end|:|0|	behind -14
end|:|capital|	0 -13	auxiliary -38	capital -8	v1 -37	v2 -34
end|:|determiner|	0 7	v0 -7	verb-thinking -37	word 7
end|:|end|	v0 25	v1 -34
end|:|preposition|	v0 -7	word -18
end|:|quote|	end -11	pronoun 44	v0 22
end|:|t0|	next 7
end|:|that|	v0 -33
end|:|v0|	behind -36	next -26	that 38
end|:|v1|	behind -40	that -33
end|:|v2|	next -42
end|:|word|	0 7	v0 -24	v2 -24
end|;|	 -16	. -30	0 9	a -14	adverb 25	and 16	capital 31	coordinator 16	end -16	it 22	its 17	pronoun 36	she 17	stop -30	t0 20	the -9
end|;|0|	behind -6	next 8
end|;|capital|	0 21	capital 22	t0 15	v0 34	verb-judging 15	verb-saying 22	word 8
end|;|coordinator|	0 25	word 12
end|;|determiner|	0 23	capital 25	v1 8	word -8
end|;|end|	0 -17	end -16	t0 13
end|;|pronoun|	auxiliary 18	v0 23
end|;|stop|	end -30
end|;|t0|	next 13
end|;|v0|	that 21
end|;|v1|	next 13
end|;|word|	0 27	v0 -12	word 31
end|about|	$ -26	0 -100	1 -17	4 -9	a -26	adverb -22	an -19	capital -66	clinton -32	determiner -84	her -35	hillary -23	his -43	how -22	it -17	mr. -25	one -26	preposition -11	pronoun -17	subordinator -40	t0 -19	the -59	three -9	to -10	trump -30	v0 -84	v1 -20	v2 -18	verb-thinking -23	voting -17	whether -39	word -76
end|above|	1 -29	all -33	determiner -43	the -24	v0 -52	word -33
end|according|	, -13	0 -21	and -49	as -25	at -32	between -12	by -23	end 30	for -21	from -22	in -58	of -19	on -21	or -10	since -24	than -25	that -20	to -33	up -16	v0 -25	v1 12	week -13	what -13	which -15	with -28	within -14	year -11
end|accuse|	, -10	0 -23	1 -7	2 -18	and -12	as -39	at -52	by -42	end 28	for -45	in -51	of -89	on 6	t0 7	that -27	to -64	up -31	v2 32	week -13	with -40
end|acknowledge|	, 11	0 18	about -20	and -46	but 17	by -36	for -35	from -30	into -14	of -26	on 13	t0 11	that -32	to -53	v0 -17	v1 -32	v2 -7	with -33
end|across|	determiner -6	t0 -36	v0 -68	v1 -25	word -31
end|add|	, -36	0 -50	1 -35	about -12	as -27	at -39	end 45	for -20	from -26	in -51	of -18	on -29	that -26	to -52	v0 -11	v1 19	with -41
end|admit|	0 -14	and -43	at -44	end 19	for -36	from -21	in -40	of -31	on -39	over -30	that -22	to -41	v1 -10	v2 -10	who -14	with -25
end|adverb|,|	v0 -32
end|adverb|0|	coordinator -10	end 8	preposition -52	subordinator -38	that -52
end|adverb|stop|	end -30	v0 -31
end|adverb|t0|	coordinator 21	preposition -57
end|adverb|v0|	: -41	coordinator 16	end 9	next -34	preposition -102	subordinator -70	that -19	word -42
end|adverb|v1|	, -47	coordinator -17	preposition -38	subordinator -26	that -25	word -11
end|adverb|v2|	, -51	end 25	preposition -36	subordinator -21
end|advise|	0 -50	end 41	t0 -17	to -42	v0 23
end|advocate|	, -16	0 -23	1 8	and -32	end 34	in -42	of -21	on -28	that -32	to -34	v0 -9	v1 -19
end|after|	0 15	1 -34	2 -30	a 19	adverb -32	auxiliary 10	being 17	capital 16	determiner 6	he -13	her -36	his -6	it -49	pronoun -42	t1 -42	the -19	v0 19	v1 -76	v2 -52	verb-judging -25	word 28
end|after|saying|0|	false -32	true 53
end|after|saying|1|	false -37	true 28
end|after|saying|t0|	false -34	true 29
end|after|saying|v0|	false -33	true 29
end|after|saying|v1|	false -46	true 17
end|after|saying|v2|	false -49	true 18
end|after|thinking|0|	false -19
end|after|thinking|v0|	false -14
end|after|thinking|v1|	true 8
end|against|	0 -74	a -31	capital -56	clinton -28	determiner -62	donald -23	her -22	hillary -17	him -38	his -22	it -13	mr. -15	pronoun -41	t0 -30	terrorism -14	the -52	them -15	trump -27	v0 -85	v1 -29	v2 -19	word -59
end|agree|	, -13	0 -6	and -51	as -30	at -41	by -32	end 6	for -36	in -58	into -16	of -29	or -15	over 18	t0 -15	than -13	that -50	to -62	v0 -10	v1 -17	v2 25	when 7	who -36	with -38
end|aim|	, -18	0 -23	end 18	for -34	in -32	on -31	t0 12	that -32	to -46	v0 -14	v1 24
end|allege|	, -21	0 -17	and -30	as -25	by -36	end 13	for -38	in -43	of -33	that -23	to -47	v0 -7
end|allow|	, 34	0 -69	and -37	as -35	by -29	end -17	for -30	of -37	on -47	t0 14	to -71	v0 13	v1 -31	who -30	with -46
end|allude|	end 20	v0 20
end|along|	0 -30	determiner -44	preposition -30	t0 -36	the -44	v0 -38	with -30
end|amid|	v0 -34
end|among|	0 -80	capital -64	democrats -27	determiner -49	hispanic -27	likely -30	many -20	republicans -26	the -44	v1 -31	v2 -15
end|and|	 -32	$ -62	, -7	1 -11	2 -6	2012 -27	accused 28	adverb -27	all -16	allies -29	also 12	an -46	another -23	as 23	auxiliary -24	been -39	being -34	bernie -39	beyond -34	bill -34	by 13	california -25	called 43	campaign -27	capital -28	carson -25	children -25	civil -22	clinton -16	community -14	coordinator -6	could -45	cruz 8	dapa -30	democratic -43	determiner -45	digital -24	dismissed 13	donald 8	economic -35	effective -20	even 25	expand -29	experience -24	federal -23	fight -30	fitness -29	florida -29	for -47	foreign -26	former -34	found -53	gay -19	georgia -11	germany -29	get -30	give -27	go -23	had -36	has 17	have 9	he 15	health -21	help -24	her -45	hillary -41	his -16	hoped -26	how -49	immigration -34	in -23	iraq -44	is 7	it -52	its -36	john -22	judgment -15	legal -35	local -35	make 15	manafort -25	many -33	march -30	marco -24	may -21	military -34	minority -31	moderate -31	more -39	mr. 13	mrs. -21	muslims -34	national -32	new -27	north -25	not -46	obama -28	of -34	on -26	once 15	one -24	ordered -19	other -69	others 21	outsiders -15	party -25	pharmaceutical -17	plans 11	politics -19	powerful -11	praised 34	president 15	private -33	pronoun 21	provide 15	put -33	quote -32	raised -36	republican -33	respect -30	rising -25	rubio -22	said 45	sanders -44	says 8	senate 12	she 31	should -35	six -15	some -32	south -23	state -33	subordinator -20	suggested 10	support -44	syria -53	t0 6	t1 -51	t2 -34	ted -23	terrorism -23	thanked -6	that -42	the -38	their -30	then -6	they -26	those 25	through -31	to 15	trustworthy -28	two -34	v0 -6	v1 -30	v2 -67	verb-judging 53	verb-saying 33	verb-thinking -16	wanted -34	was -41	were -41	what -40	when -36	which -26	who 33	wished -28	word -46	working-class -23	would -25	wrote -26	young 10
end|announce|	0 14	1 -41	after 21	against -26	and -22	as 8	at -28	by -41	end -57	for -67	from -48	if -33	in 12	of -67	on 36	over -21	t0 30	that -47	thursday -27	to -9	v0 -12	v2 -23	who -28
end|answer|	, 21	0 16	end -38	v1 -36
end|apologize|	, 23	0 -32	end -31	of -23	on -42	out -19	to -28	v0 18	v1 -29
end|appeal|	0 6	in -33	of -21	t0 11	that -31	to -31	v0 15
end|applaud|	0 -8	end 41	to -32	v0 -25
end|april|	, -45	. -24	0 -32	1 -28	26 -26	preposition -15	stop -24	v1 -16
end|argue|	, -10	0 -51	1 -25	; 14	about -20	and -32	as 11	at -48	by -52	end 30	for -35	from -28	if -19	in -51	into -12	like -12	of -31	on -52	out -15	t0 -31	than -39	that -41	to -68	up -22	v0 17	which -20	who -33	with -45
end|around|	. -18	0 -6	capital -38	determiner -6	stop -18	v0 -64	v1 -40	word -41
end|articulate|	0 15	end -25	in 11	v0 -22
end|ask|	, -13	0 -17	1 -27	about -30	against -20	as -7	at -37	before -42	behind -29	down -14	during 15	for -77	if -34	in -13	into -18	like -23	november -18	of -57	on -62	out -17	than -32	that -53	to -128	under -32	up -35	v0 7	v1 -15	v2 -25	what -25	when -39	whether -28	which -19	who -34	with -47
end|assail|	end -34
end|assert|	, -21	0 -29	end 15	on -33	v0 -20	v1 19	with -30
end|assume|	end 18
end|assure|	0 -28	at -45	in -24	of -18	to -18	v0 37	v1 -33	v2 -42
end|as|	 -51	$ -52	0 -43	1 -42	2 -33	250 -27	a -45	adverb -15	an -59	auxiliary -29	both -27	china -35	democrats -21	determiner -49	evidence -44	governor 18	he 39	her -35	his -43	isil -26	isis -28	it 24	its -27	long -28	many -49	mr. -28	new -36	not -37	of -29	offering -25	one -41	part -30	possible -37	preposition -44	president -48	pronoun 47	proof -21	quote -51	saying -34	secretary -58	she 7	soon -28	subordinator -30	t0 19	t1 13	that -23	the -28	they -61	v0 -24	v1 -7	v2 -50	verb-judging -33	verb-saying -45	well 15	word -68
end|attack|	, -14	0 10	1 -42	2 7	about -16	and 29	as -7	at -25	by 15	for -52	in -50	of -29	on -32	that -30	to -35	v0 -44	v1 -27	with -38
end|attribute|	end 35	t0 -27	v0 -22
end|at|	$ -28	1 -52	17 -29	6 -28	a 32	adverb -20	all -50	capital -41	determiner 9	first -20	her -48	him -27	his -55	home -35	it -21	its -31	least -88	one -32	pronoun -33	risk -24	school -21	some -37	stake -32	state -20	subordinator -20	t0 -92	the -30	this -39	times -28	trump -43	v0 -20	v1 -50	v2 -32	verb-judging -34	verb-saying -32	which -17	word -61
end|august|	, -55	. -24	stop -24	v0 -37
end|aug|	. -21	stop -21
end|auxiliary|0|	, 28	; 13	after -26	capital -25	coordinator -33	end 37	preposition -107	subordinator -59	that -47	verb-thinking -13
end|auxiliary|adverb|	0 -22	auxiliary -26	v0 -24	word -25
end|auxiliary|auxiliary|	0 7	auxiliary -33	preposition -37	v0 -31	v2 -30	word 14
end|auxiliary|t0|	end -8	next -34	preposition -34
end|auxiliary|v0|	capital -16	coordinator -54	end 44	next -39	preposition -40	subordinator -58	that -32	word -30
end|auxiliary|v1|	, -51	coordinator -22	end -19	next -32	preposition -43	subordinator -31	that -15	word -16
end|auxiliary|v2|	end 10	next -26	preposition -28	subordinator -26
end|auxiliary|verb-thinking|	preposition 11
end|auxiliary|word|	0 -45	determiner -30	preposition -29	stop -20	v0 -20	v1 -20	word -22
end|back|	, 20	- 14	0 19	1 -57	and 17	at -30	by -29	end -53	for -35	in -17	of -38	on -36	out -13	that -37	to -53	up 16	v1 -17	v2 -57	with -38
end|bash|	0 15	end -23
end|because|	0 9	capital -53	determiner -19	he -13	his -45	it 16	of -31	preposition -13	she -57	t0 -50	the -84	they -37	v1 -39	v2 -30	word -38
end|before|	, -33	. -33	0 34	a 14	capital -23	determiner -32	he 8	it -48	stop -33	t0 -46	the -86	v0 -33	v1 -35	v2 -23	verb-judging 22	verb-saying 13	word -16
end|behind|	, -35	0 -40	a -20	capital -35	clinton -26	determiner -55	her -27	him -27	preposition -32	pronoun -27	t0 -28	the -45	v0 -72	v1 -22	word -29
end|behind|judging|1|	false -6	true -8
end|behind|judging|2|	false 10	true 22
end|behind|judging|t0|	true 28
end|behind|judging|t1|	false -39	true 8
end|behind|judging|v0|	false -7
end|behind|judging|v1|	false -28	true -24
end|behind|judging|v2|	false -81	true -8
end|behind|saying|0|	false 30	true 8
end|behind|saying|1|	false -76	true 6
end|behind|saying|2|	false -49
end|behind|saying|t0|	false -24
end|behind|saying|t1|	false -42
end|behind|saying|t2|	false -30
end|behind|saying|v0|	false -9
end|behind|saying|v1|	false -108	true -27
end|behind|thinking|0|	false 32
end|behind|thinking|1|	false 13	true 16
end|behind|thinking|t0|	false -32	true -12
end|behind|thinking|v0|	true -12
end|behind|thinking|v1|	false -27	true -29
end|behind|thinking|v2|	false -23	true -33
end|believe|	, -20	0 -11	1 10	after -35	as -46	at -35	by -41	end 32	for -65	from -39	if -32	in -52	into -29	may -36	of -32	on -46	or -22	t0 -9	than -26	that -30	to -68	v0 -19	v1 8	with -56
end|below|	determiner -44	the -39	v0 -44	v2 -16	word -32
end|bemoan|	end -10	that -16	v0 19
end|between|	$ -35	0 -85	a -29	capital -59	clinton -22	determiner -66	pronoun -31	t0 -19	the -59	them -21	trump -16	v0 -64	v1 -23	v2 -13	word -40
end|beyond|	0 -37	determiner -44	the -30	v0 -38	v1 -25	word -24
end|bill|	, 31	to -29	v1 -36
end|blame|	, -12	0 -29	and -17	as -33	end 21	from -35	in -51	of -32	that -45	to -35	v0 -6
end|blast|	0 -20	1 -36	and 9	end 17	for -52	in -41	of -26	to -34	v0 24	v1 -9
end|boast|	, 27	0 -30	end 14	in -34	to -20	v0 16
end|brag|	end -18	in -36	to 14	v0 -8
end|but|	 -37	0 36	adverb -16	determiner -38	did 14	had -36	not -9	quote -37	rather -29	said 50	that -68	the -32	v0 12	v1 -49	v2 -25	verb-judging -25	verb-saying 51	verb-thinking -43	was -21	word 19	would -7
end|by|	 -28	0 25	1 12	10 -32	2030 -34	a -7	about 7	adverb -16	an -54	another -39	any -34	august -32	auxiliary -28	calling -23	campaigning -26	capital -39	christmas -31	clinton -32	conservatives -33	coordinator -34	cruz -23	determiner -7	giving 16	half -29	her -36	his -40	june -30	more -36	name -27	one -35	people -39	police -34	president -36	quote -28	raising -26	republican -31	republicans -25	requiring -22	sanders -29	spring -23	state -20	t0 -9	text -29	the -6	their -26	then -34	thursday -28	trump -39	two -32	using 18	v0 -33	v1 -60	v2 -49	verb-judging 7	verb-saying 17	verb-thinking -31	word -11
end|call|	( -28	- -57	0 -13	1 -23	; 19	after -7	against -27	and -11	as -41	at 10	because -26	between -17	end 17	following 25	for -53	from -54	in -77	into -31	of -65	off -19	on -35	or -19	out -24	over -32	that -59	then -16	to -101	v1 -10	what -14	who 7	with -53	— -26
end|capital|,|	auxiliary -30	coordinator -47	determiner -29	preposition -32	pronoun -17	subordinator -42	t0 -17	v1 -18	verb-saying 21	word -38
end|capital|0|	( 17	, -7	- 9	; 34	after -22	behind -24	capital -9	coordinator 12	end -27	preposition 7	that -7	word 9	— 17
end|capital|1|	behind -14	coordinator -44	end 16	next -35	preposition -96	subordinator -27	that -37	word -21
end|capital|2|	, -77	coordinator -41	end 27	preposition -42	subordinator -39
end|capital|auxiliary|	adverb -24	v0 -31	word -32
end|capital|coordinator|	v0 -38	v2 -15	word -35
end|capital|possessive|	0 -35	capital -52	t0 -36	v0 -53	v1 -19	verb-saying -31	verb-thinking -23	word -45
end|capital|preposition|	0 -6	determiner -53	v0 -59	v1 -24	word -40
end|capital|stop|	1 -22	capital -42	coordinator -31	determiner -47	end -29	preposition 7	pronoun -33	quote 23	t0 -46	v0 -23	v1 -38	v2 -28	word -68
end|capital|subordinator|	0 -26	determiner -36	pronoun 24	v0 23	v1 -18
end|capital|t0|	coordinator 26	end -14	next -19	preposition -29	subordinator -55	that -26	word -23
end|capital|t1|	coordinator -16	end -8	preposition -21
end|capital|t2|	end 33
end|capital|that|	capital -22	determiner -26	pronoun -10	v0 -43	v1 -17	verb-saying -13
end|capital|v0|	( -39	- 35	: -51	; 15	after -14	behind 6	capital -9	coordinator 14	end -27	late 23	next -25	preposition -29	source -28	subordinator -12	that -26	verb-thinking -15	word -42	— 8
end|capital|v1|	( -36	, -24	- 11	: -36	behind -29	capital -32	coordinator -49	end -15	late -12	next -43	preposition -53	subordinator -43	that -39	word -23
end|capital|v2|	, -9	behind -17	capital -18	coordinator -25	end -17	next -45	preposition -45	that -32	word -22
end|capital|verb-saying|	v1 -19
end|capital|word|	, -43	1 -28	coordinator -32	determiner -31	possessive -30	subordinator -38	t0 12	v0 -16	v1 -36	v2 -24	word -44
end|care|	0 10	v0 -15
end|cast|	as -57	end 19	in -35	of -34	v0 -38	v1 -11
end|caution|	0 -26	and -28	end 34	from -30	in -39	of -23	that -29	to -21
end|celebrate|	end -30
end|challenge|	, -22	0 -24	1 6	and 7	end 36	for -24	in -43	of -25	on -40	that -31	to -49	v0 -8
end|champion|	v0 -16
end|charge|	0 8	after 28	by -28	from -39	in -45	of -10	on -42	that -28	to -37	v0 -12	v1 -39	v2 -19	with -54
end|cheer|	end 6	v0 27
end|chide|	0 -21	end 21
end|christmas|	. -20	stop -20	v0 -22
end|cite|	( 21	, -21	0 -35	1 8	about -18	as -73	by -49	end 41	from -42	in -83	of -49	on -39	or -27	that -61	to -52	up -23	v1 15	v2 -35	who -40	with -47
end|claim|	, -41	0 24	1 -29	and 26	at -31	by -35	for -45	from -22	in -9	of -39	over -24	t0 -26	than -31	that -45	v0 -28	v1 -10	v2 21	with -35
end|clarify|	0 10	end -11	that -24	v0 -8
end|comment|	0 -14	and 9	in -32	to -32	v0 33
end|compare|	, -14	0 -60	and -36	at -21	end 22	in -32	of -22	t0 -11	that -20	to -69	v0 14	v1 -45	with -24
end|complain|	, -13	0 -9	end 23	for -29	from -28	of -23	on -30	to -27
end|concede|	0 -7	but 30	end -23	for -29	in -26	of -18	to -41
end|concerning|	v0 -42
end|conclude|	, -20	0 -42	because -48	by -42	end -6	for -30	in -41	of -24	on -42	since -26	that -30	to -46	v1 -12	v2 -10
end|concur|	0 -24	end 20
end|condemn|	, 44	0 -14	and -29	in -36	of -23	on -35	to -30	v0 28	v1 -39
end|confess|	end 20
end|confirm|	, -26	0 27	1 -42	and 25	at 12	but 32	by 13	end -35	for -41	from -48	in -67	of -32	than -31	that -22	to 6	v0 -19	v1 28	with -40
end|congratulate|	0 -30	end 18	for -35	v0 10
end|consider|	, -23	0 -10	as -45	for -49	of -48	on -28	t0 -7	that -31	to -51	v0 9	v1 -47	with -29
end|contend|	end 28	for -16	of -18	to -34	with -38
end|continue|	end -6	in 13	v0 -11
end|contradict|	0 -32	end 29
end|coordinator|$|	v1 -17	word -42
end|coordinator|,|	adverb -28	preposition -35	subordinator 16	v0 -36	v1 11	v2 -21
end|coordinator|0|	after -46	behind 30	coordinator -33	end 26	late 23	next -8	preposition -53	source -28	that -67
end|coordinator|1|	behind -23	next -9	that -29
end|coordinator|2|	behind -33	next -52	that 11
end|coordinator|adverb|	, -32	0 13	1 -25	adverb -33	auxiliary -36	coordinator -24	determiner -58	preposition -34	stop -21	v0 -123	v1 -45	v2 -24	verb-saying 31	verb-thinking -22	word -29
end|coordinator|auxiliary|	0 23	adverb 14	auxiliary -34	determiner -63	preposition -29	quote -43	t0 -6	v0 -18	v1 -64	v2 -36	verb-judging -19	verb-saying 26	verb-thinking -57	word -34
end|coordinator|capital|	, -20	0 -49	1 -49	2 -49	adverb -37	auxiliary -33	capital -10	coordinator -47	possessive -19	preposition -89	stop -82	subordinator -38	t0 -22	that -26	v0 -20	v1 -6	v2 -35	verb-judging 14	word -49
end|coordinator|coordinator|	v0 -8	v2 -21
end|coordinator|determiner|	0 -34	1 -35	2 -30	adverb 9	capital -18	t1 -19	v0 -137	v1 -48	v2 -28	verb-judging -31	verb-saying -6	verb-thinking -29	word -78
end|coordinator|preposition|	0 9	1 -25	capital -48	determiner -7	stop -21	t0 -33	t1 -23	v0 -11	v1 -59	v2 -19	word -23
end|coordinator|pronoun|	adverb 7	auxiliary -13	possessive -44	v0 12	v2 -18	word 16
end|coordinator|quote|	stop -30	v0 -51
end|coordinator|subordinator|	capital 15	determiner 6	preposition -36	pronoun -69	t0 -34	v0 -28	word -35
end|coordinator|t0|	that -30
end|coordinator|t1|	next -49
end|coordinator|t2|	behind -22	next -31
end|coordinator|that|	0 10	adverb -32	auxiliary 7	capital -57	determiner -104	preposition -29	pronoun -84	quote -29	v0 -51	v1 -39	v2 -17	word -58
end|coordinator|v0|	, -13	after -62	behind -21	end 49	late -35	preposition -40	source -38	subordinator -45	that -14
end|coordinator|v1|	after -24	behind -39	end 16	late -34	next -21	preposition -24	that -67
end|coordinator|v2|	after -17	behind -31	late -28	next -53	source -22	that -46
end|coordinator|verb-judging|	0 48	1 15	capital 13	determiner 22	pronoun 39	stop -41	subordinator 33	v0 21	v1 -50	v2 -25	word 10
end|coordinator|verb-saying|	, 32	0 18	capital 19	determiner 36	preposition 15	pronoun 15	stop -29	t0 31	that 47	v0 44	v1 -67	v2 -31	word -33
end|coordinator|verb-thinking|	determiner -49	preposition 16	pronoun -15	t0 13	that -31	v0 -58	v1 -22	word -43
end|coordinator|word|	, -81	- -50	0 -17	1 -54	2 -49	adverb -20	capital -44	coordinator -32	determiner 23	preposition -29	pronoun -17	stop -102	subordinator -19	t0 -36	t1 -48	t2 -30	that -52	v0 -47	v1 -68	v2 -38	verb-judging -16	verb-saying 43	verb-thinking -46	word -83
end|counter|	0 16	in -30	v0 -29
end|credit|	, -9	0 -7	and 10	end 12	for -32	in -34	of -25	v0 -15	v2 -14	with -30
end|criticize|	0 15	1 -58	after 13	and -18	as 18	by -33	during 12	for -90	from 10	in 9	of -37	on -61	that -50	to -59	v0 -15	v1 -45	week -20
end|debate|	, -44	0 9	as -43	in -41	of -40	to -40	v0 -24	v1 -19
end|december|	. -25	0 -34	stop -25	t0 -16	v0 -17	v1 -14	word -14
end|decide|	, -17	0 6	after -42	and 20	end -33	for -31	in 10	of -31	t0 18	to -68	v0 -19	v1 -8	v2 -56	with -31
end|declare|	, 28	0 28	1 12	and 7	as -34	by 31	end -55	for -37	in -64	night -28	of -46	on -31	that 15	to -65	tuesday 11	v0 -19	v1 -23	v2 -13
end|decline|	, -16	0 12	and 36	end -18	for 19	in -34	of -44	on -10	or -35	that -18	to -51	v0 -9	v1 -41	whether -44	with -31
end|decry|	, 24	0 17	and -20	end -15	of -36	to -31	v0 -9	v1 -41
end|dec|	. -27	stop -27	v0 -21
end|deem|	, 19	0 44	1 -16	end -41	of -34	v1 -33
end|defend|	, -23	against -35	and -27	as -44	at 18	by 19	for -28	in 15	of -53	on 15	t0 7	that -53	to -73	v1 -48	v2 -16	when 11	with -23
end|define|	end 26
end|deliver|	, -20	0 8	end -22	of -49	on 17	to 20	v1 -40
end|demand|	, 34	0 13	1 -23	and -37	as -33	end -29	for -37	from -25	of -25	on -27	to -31	v0 18
end|denounce|	, 9	0 14	1 -25	as 9	end -43	for -22	of -24	or -13	through -30	to -44	v1 -57	v2 -43	with -19
end|deny|	, 26	0 20	1 -34	; 25	and 39	as 19	at -40	end -57	for -40	from -20	in -55	of -44	on -37	out -21	t0 10	than -26	that -46	through 29	to -78	v1 -46	v2 -9	with -42
end|deride|	0 -25	end 23
end|describe|	, 8	0 -14	1 -21	and -11	as -84	by -47	end 8	of -28	off -20	t0 11	that -51	to -53	v0 -12	v2 16	with 9
end|despite|	0 13	determiner 26	the 14	v0 32	word 27
end|detail|	, -11	0 -24	and -33	end 25	in -37	of -34	to -35	v0 -8
end|determiner|0|	( -60	- -6	: -32	; 23	auxiliary 9	coordinator 27	end 6	next -24	that -9	word -95	— -19
end|determiner|1|	( -33	, -21	- -35	capital -25	coordinator -49	preposition -10	subordinator -39	that -38	word -36
end|determiner|2|	, -25	coordinator -34	preposition -30	subordinator -19
end|determiner|t0|	- -7	capital -31	coordinator -44	preposition -21	that -34	word -32
end|determiner|t1|	coordinator -29	end 26	preposition -44	subordinator -31	that -22	word -14
end|determiner|t2|	, -31	coordinator -30	end -11	preposition -39
end|determiner|v0|	, -15	- -23	: -66	; 30	auxiliary -25	capital 20	preposition 7	subordinator -31	that -92	verb-thinking -28	word -63	– -30
end|determiner|v1|	- -57	auxiliary -17	capital -37	coordinator -92	preposition -53	subordinator -10	that -38	word -32	— -52
end|determiner|v2|	( -32	capital -29	coordinator -44	preposition -48	subordinator -57	that -33	word -31
end|determiner|word|	0 -24	auxiliary -35	preposition -33	pronoun -31
end|disagree|	0 16	end 6	v0 -33
end|disavow|	0 12	end -12
end|disclose|	, -10	for -40	in -30	of -26	on -44	to -35	v0 9	v1 -25	v2 -10
end|discuss|	, -28	0 -23	1 -44	and -47	end -6	for -44	of -39	or -24	that -57	to -59	v0 17	v1 8	v2 -32	what -14	who -24	with 33
end|dismiss|	, 21	0 -52	and -33	as -28	by 8	end -6	in -35	of -16	that -57	to -47	v0 16	with -47
end|dispute|	0 -8	end 17	v0 10
end|doubt|	0 9	for -34	in -29	to -32	v0 11	v1 -37
end|down|	, -39	. -22	0 -63	a -20	capital -23	determiner -49	on -28	preposition -51	stop -22	subordinator -19	t0 -38	the -34	to -34	v0 -68	v1 -26	v2 -35	with -23	word -46
end|during|	0 30	a 23	an 9	determiner 16	t0 -53	the -19	v0 -25	v1 -45	v2 -40	word -29	world -26
end|easter|	. -32	stop -32	v0 -32
end|echo|	, -16	0 -13	and 12	of -25	that -26	to -22
end|email|	and -33	end 11	in -28	of -18	v0 -29
end|emphasize|	, -15	0 -7	as -39	end 6	that -22	to -30	v0 -19
end|encourage|	0 -32	end 39	of -14	t0 19	to -46	v0 23
end|endorse|	, -14	- 27	0 34	2 -6	and -6	as -25	by 9	end -40	for -57	from -18	in 28	may -33	of -54	over -26	than -28	that -31	v0 -54	v1 -74	v2 -14
end|end|	( -7	, -9	0 -7	[ -14	a 25	about 12	according 42	after -19	all -14	along 24	although -25	an 29	analysts -15	and -20	another -12	as -8	ask -8	asked 30	back -13	beijing 23	both -22	by -7	candidates -6	chief 17	clinton 23	democratic 26	democrats 7	donald 28	each -33	eksili -22	eleven 27	emanuel -28	for 16	forbes 12	former 29	fundy -27	germany -15	had 21	he 19	her 26	here -36	his 25	how 14	hundreds 31	if 16	in 18	instead -7	israel 27	it 42	its 38	jeb 21	just 33	justice 30	kaine -23	labor 35	last 45	later -15	long -28	many 15	more 22	most 18	mr 31	mr. 12	mrs. 22	ms. 14	my -14	nearly 23	neither -7	nobody 30	none 33	nor 7	not 19	now -18	obama 18	of -14	on 21	one 36	only -23	opposition 25	others -20	perhaps -30	police 29	president 23	pressed 27	rather 29	recently 16	rubio -43	russia 27	said -20	sanders -29	sen. 19	senator -17	shares 20	since -13	so 29	spokeswoman 19	state 28	still -32	sunday -9	t1 -6	t2 8	that -6	the 47	their 26	then 7	these -38	they -13	this -46	those -25	though 36	three -20	to 28	today 9	too -22	trump 6	two 42	two-thirds -26	under -27	union 25	using -20	v1 -8	voters -26	was -10	we 21	what 11	when 8	workers 32	would -9	yet -8	you -14
end|end|0|	after 55	late 18	that -10
end|end|1|	after 28	next 7	that -16
end|end|2|	next 11
end|end|end|	0 -7	t1 -6	t2 8	v1 -8
end|end|t0|	after 31	late 28	that 20
end|end|t2|	behind 36	next 7
end|end|v0|	after 29	behind -14	late 7	next -6	source 49	that 17
end|end|v1|	after 17	behind -41	late 16	next -15	source 23	that 19
end|end|v2|	after 18	behind -14	late 9	next -7	that 17
end|estimate|	, 23	0 -42	and -48	at -37	by -25	end 23	for -25	from -31	in -41	of -25	to -31	up -19	v0 31	v1 -44
end|evening|	. -24	stop -24	v0 -33
end|except|	v0 15
end|expect|	( -43	, 31	0 8	; 17	about -25	as -55	at -71	before -47	between -20	by -69	end -7	for -65	from -37	in -93	into -29	like -16	may 8	monday -27	month -15	night -26	november -20	of -54	on -89	over -34	past -23	sunday -20	t0 16	t1 -47	than -39	that -45	thursday -25	to -89	until -31	up -21	v0 -9	v1 -18	v2 -25	week -34	who 14	with -43	year -38
end|explain|	, -20	1 -28	and -39	because -41	by -40	for -49	from -30	in 10	into -16	of -28	on -42	t0 -12	that -22	to 10	v0 -33	v2 21	with -34
end|express|	, -14	1 -39	about -25	and 13	at -32	end -9	for -37	in 6	of -20	on -27	or -17	that -48	to -45	v0 -16	v2 8	who -34	with -43
end|extol|	, -16	0 -18
end|favor|	, -25	and 8	end 15	in 11	of -14	t0 -25	v0 -14	v1 18
end|fear|	, 13	0 14	and 15	for -27	in -39	of -33	on -42	out -16	that -27	to -30	v0 -12	v1 -21
end|february|	. -24	and -19	coordinator -19	stop -24	v0 -24	v1 -18	v2 -15	word -23
end|feb|	. -26	stop -26
end|feel|	, -11	and 12	as 27	by -37	end -11	for -27	in -44	of -41	on -45	to -36
end|figure|	end 32	to -33
end|find|	, -27	- -49	0 -37	1 17	2 -24	about -33	across -31	among -40	and -56	at -50	by -14	end 50	for -53	from -28	in -76	of -46	on -49	or -24	out -26	over -24	per -26	t0 -8	than -32	that -39	to -58	toward -19	up -24	v0 -56	v1 28	who -16	with -55
end|fire|	0 -16	1 31	end -21	of -24	v0 -39
end|following|	0 -11	a -28	determiner 19	t0 -35	the 12	v0 13	word -46
end|forecast|	end -17	of -29
end|foresee|	0 14	end -26	in -43
end|for|	 -40	$ -29	, -28	. -22	0 -47	1 -43	2 -23	a -87	adverb -20	all -37	americans -34	an -43	another -21	any -28	anything -26	as -20	auxiliary -29	banning -28	being -18	blocking -28	by -23	capital -50	changing -27	chinese -23	clinton -46	college -33	comment -55	continuing -30	decades 31	democratic -31	determiner -45	donald -25	each -29	eight -19	every -24	failing -27	federal -37	five -30	four -23	heavy -16	her -40	hillary -39	him -41	his -13	illegal -28	it -40	its -37	keeping -20	many -17	months -36	more -38	mr. -61	mrs. -20	new -47	next -26	nine -29	not -6	now -20	office -25	one -36	opposing -20	other -28	people -41	political -28	preposition -35	president -22	presumptive -33	promoting -32	pronoun -52	public -16	questioning -21	quote -40	release -29	republicans -29	sanders -38	security -34	six -29	some -33	someone -40	stop -22	students -35	supporting -37	t0 -75	t1 -26	ten -36	that -58	the -124	their -6	them -31	this 21	those -30	three -38	trump -49	two -31	u.s. -38	v0 -41	v1 -35	v2 -25	verb-judging -66	verb-saying -18	verb-thinking -48	weeks -27	what -43	women -30	word -25	years 14	you -30
end|friday|	's -21	, -31	. -28	0 11	night -27	possessive -21	preposition -28	stop -28	v0 -50	v1 -15	v2 -15
end|from|	 -20	0 -7	1 -50	2 -22	a -58	adverb -25	auxiliary -24	becoming -27	buying -24	capital -114	clinton -22	coming -40	determiner -14	entering -69	her -31	his -48	its -34	mexico -19	mr. -35	one -29	outside -26	people -25	preposition -31	pronoun -28	quote -20	supporters -17	t0 -82	t1 -19	their -27	this -25	those -23	trump -27	v0 -141	v1 -32	v2 -34	verb-judging -23	vermont -16	wall -24	whom -35	word -23
end|guess|	end -9
end|hail|	0 -12	end 18
end|hangs|after|,|	0 14	t0 33	v0 -22
end|hangs|after|coordinator|	0 -13	v0 -26
end|hangs|after|subordinator|	v0 -47
end|hangs|after|that|	v0 -23
end|hangs|although|,|	v0 -16
end|hangs|although|coordinator|	v0 7
end|hangs|although|end|	0 30	v0 37
end|hangs|although|preposition|	0 -36	v0 -45
end|hangs|as|,|	0 37	v0 10
end|hangs|as|coordinator|	t0 -33	v0 -17
end|hangs|as|end|	0 8	t0 53	v0 26
end|hangs|as|preposition|	0 -10	t0 -64	v0 -41	v1 -23
end|hangs|as|subordinator|	0 -25	v0 -47
end|hangs|as|word|	v0 -18
end|hangs|because|coordinator|	v0 16
end|hangs|because|end|	0 27	t0 22	v0 -20
end|hangs|because|preposition|	0 -32	v0 -65
end|hangs|because|subordinator|	0 -24	v0 -24
end|hangs|before|,|	0 -8
end|hangs|before|preposition|	0 12
end|hangs|false|(|	2 -54
end|hangs|false|,|	0 8	1 -6	2 -18
end|hangs|false|-|	0 8	1 -16
end|hangs|false|:|	0 6	1 -8	2 -51
end|hangs|false|adverb|	0 -18
end|hangs|false|auxiliary|	0 -14	1 -42	2 -37
end|hangs|false|capital|	0 -6	1 -74	2 -55
end|hangs|false|coordinator|	0 6	1 -31	2 -46
end|hangs|false|determiner|	0 -15
end|hangs|false|preposition|	0 -12	1 -44	2 -69
end|hangs|false|subordinator|	1 -51	2 -45
end|hangs|false|that|	0 -16	1 -61	2 -59
end|hangs|false|verb-thinking|	0 -55	1 -32	2 -26
end|hangs|false|word|	0 -27	1 -66	2 -60
end|hangs|false|—|	0 6	2 -34
end|hangs|how|end|	v0 28
end|hangs|how|preposition|	0 11	v0 -29
end|hangs|if|,|	v0 24
end|hangs|if|preposition|	0 -36	v0 -50
end|hangs|nothing|(|	0 -14	1 -46	v1 10	v2 -50
end|hangs|nothing|,|	1 -15	2 -8	t2 -35	v1 -7	v2 -16
end|hangs|nothing|-|	1 -37	2 15	t0 12	v1 -18	v2 -13
end|hangs|nothing|:|	0 -12	t0 9	v0 9	v1 -9	v2 -46
end|hangs|nothing|;|	0 9	t0 20	v1 9
end|hangs|nothing|adverb|	v0 -47
end|hangs|nothing|auxiliary|	0 6	t0 -34	t1 -20	v0 -57	v1 -32	v2 -32
end|hangs|nothing|capital|	1 -44	t0 -21	v0 -7	v1 -58	v2 -49
end|hangs|nothing|coordinator|	1 -9	2 -6	t0 6	t1 -52	t2 -37	v0 -8	v1 -37	v2 -73
end|hangs|nothing|end|	t1 11	t2 8
end|hangs|nothing|preposition|	0 -6	1 -17	2 -67	t0 -19	t1 -70	t2 -48	v0 -23	v1 -58	v2 -57
end|hangs|nothing|subordinator|	1 -63	2 -44	t0 -17	t2 -40	v0 -12	v1 -47	v2 -34
end|hangs|nothing|that|	1 -50	2 -37	t0 -57	t1 -26	v0 -26	v1 -51	v2 -49
end|hangs|nothing|verb-thinking|	0 -25	1 -20	t0 -18	v0 -44	v1 -25	v2 -26
end|hangs|nothing|word|	1 -46	2 -27	t0 -57	t1 -26	t2 -28	v0 -40	v1 -53	v2 -51
end|hangs|nothing|–|	0 -19
end|hangs|nothing|—|	v2 -34
end|hangs|since|end|	0 -7	v0 -24
end|hangs|since|preposition|	0 -11
end|hangs|so|end|	0 -9
end|hangs|so|preposition|	v0 -29
end|hangs|that|,|	0 -39	1 -31	v0 55	v1 -48	v2 -20
end|hangs|that|coordinator|	0 -35	v1 -19	v2 -13
end|hangs|that|end|	0 -11	t0 25	v0 -6	v1 -50	v2 -39
end|hangs|that|preposition|	0 17	t0 -31	v0 -78	v1 -20	v2 -31
end|hangs|that|subordinator|	0 11
end|hangs|that|that|	0 8
end|hangs|that|—|	v0 7
end|hangs|though|,|	0 48
end|hangs|though|end|	0 -6	t0 -12
end|hangs|though|preposition|	0 -50
end|hangs|true|(|	0 10
end|hangs|true|,|	1 -19
end|hangs|true|-|	0 24
end|hangs|true|;|	0 21
end|hangs|true|capital|	0 -45
end|hangs|true|coordinator|	0 15	1 -28
end|hangs|true|end|	0 -21	1 -67
end|hangs|true|preposition|	0 20	1 -54
end|hangs|true|subordinator|	0 -41	1 -22
end|hangs|true|that|	0 -72
end|hangs|true|verb-thinking|	0 -16
end|hangs|true|word|	0 -53
end|hangs|true|—|	0 12
end|hangs|what|end|	0 32	v0 -7
end|hangs|what|preposition|	v0 8
end|hangs|when|,|	t0 35	v0 -22
end|hangs|when|capital|	0 -21
end|hangs|when|coordinator|	0 19
end|hangs|when|end|	0 -23	t0 -19	v0 24
end|hangs|when|preposition|	0 18	t0 -47	v0 -39
end|hangs|when|subordinator|	v0 -40
end|hangs|when|that|	0 -33
end|hangs|where|end|	0 15	t0 34	v0 -8
end|hangs|where|preposition|	v0 -46
end|hangs|while|,|	0 56	t0 36
end|hangs|while|coordinator|	0 19	v0 -6
end|hangs|while|end|	0 9	t0 28	v0 -8
end|hangs|while|preposition|	0 -90	t0 -51	v0 6
end|hangs|while|subordinator|	0 -46	v0 -55
end|hangs|why|end|	v0 26
end|hear|	, -41	0 -17	end 16	v0 -29
end|highlight|	, -6	0 -28	and -25	as -41	end 37	in -46	of -28	that -45	to -33	v0 -16	v1 20	v2 -16
end|hint|	0 13	and -21	end 19	for -28	of -22	v0 -24	v1 -33
end|hit|	0 -20	end 36
end|hold|	, 34	0 -47	as -37	end -19	for -31	in -34	of -26	that -24	to -31	v0 23	v1 -43
end|hope|	, -10	- 13	0 -6	: -44	after -28	against -22	and -34	around -25	as -52	at -31	before -31	by -38	end 43	for -48	from -31	in -73	into -22	of -28	t0 -13	t1 -30	that -52	to -49	tuesday -40	up -20	v0 -26	v2 8	with -53	year -13
end|how|	0 -48	auxiliary -16	capital -25	determiner -42	he -30	it -24	many -25	much -21	preposition -30	pronoun -49	t0 -26	the -27	they -26	to -29	v0 -78	v1 -26	v2 -19	word -48
end|identify|	, -9	0 12	as -52	end 22	from -30	in -35	of -37	on -27	that -33	to 18	v0 -33	v1 -35
end|if|	0 -63	1 -14	a -29	adverb -22	determiner -65	elected -18	he -63	it -48	mr. -25	pronoun -99	she -29	t0 -44	the -46	they -49	trump -23	v0 -23	v1 -33	v2 -31	word -46
end|imply|	0 -25	end -24	of -18	to -27	v0 11
end|indicate|	, -13	- -12	0 -55	at -41	before -22	by -43	end 32	for -30	from -27	of -20	that -25	to -35	v0 -13	v1 26	v2 -18
end|inform|	, 22	of -9	to -30	v0 10
end|inside|	determiner -36	the -28	v0 -31
end|insist|	, -44	0 -16	about -25	after 13	and 12	by -39	for -40	in -46	of -48	on -54	that -31	to -65	v0 -18	v1 25	v2 8	with -53
end|insult|	0 10	end -31
end|intend|	, 19	and 13	end -21	of -11	t0 -14	that -36	to -32	v0 19	v1 -19
end|into|	0 -48	1 -26	a -33	adverb -16	an -28	capital -37	determiner -69	effect -20	her -30	killing -12	law -32	subordinator -14	t0 -43	the -52	v0 -85	v1 -28	v2 -26	verb-judging -25	verb-saying -23	verb-thinking -18	whether -13	word -64
end|introduce|	, -8	0 20	against -14	by -35	end -44	for -12	on 18	v0 -33	v1 -36
end|invoke|	, -15	0 -22	in -42	of -13
end|in|	 -23	, -49	. -33	0 15	1 -18	10 -41	1981 -16	1988 -35	1994 -37	1999 -30	2 -49	2004 -43	2005 -31	2007 -38	2008 17	2009 -40	2010 21	2011 24	2012 22	2013 12	2014 -39	2015 12	2016 -39	2018 -33	2020 -23	2021 -29	2022 -51	2023 -28	2024 -47	a 8	advance -22	alabama -21	all -11	america -45	american -33	an 46	and -33	april 21	as -21	august -53	benghazi -53	both -40	britain -30	brooklyn -38	buffalo -38	california 10	canada -35	capital -33	cases -28	cash -26	central -33	charge -37	chief -30	cleveland -33	clinton -21	coming 10	congress -41	coordinator -33	court -28	danger -32	december 16	decline -25	defending -29	each -45	economic -27	europe -48	every 9	favor -36	february 18	federal -35	five -31	flint -32	florida -49	four -39	france -30	front -31	full -35	funds -32	generations -29	good -28	government -38	her -75	his -12	indiana -42	iowa -54	iraq -47	israel -24	it -32	its -57	january -36	july -55	june 14	las -35	later -31	libya -40	line -51	march -56	mississippi -31	more -34	nevada -39	new -33	nine -25	north -31	november 6	october -37	office -26	ohio -26	on -30	one 26	order -38	orlando -32	other 15	paris -39	part 12	past -33	pennsylvania -34	person -46	philadelphia -42	places -25	politics -36	preposition -48	pronoun -37	question -32	quote -23	recent -44	remote -24	response -24	return -28	san -25	september 6	six -29	some -48	south -56	speaking -25	states -31	stop -33	subordinator -36	support -42	syria -65	t0 11	t1 -42	ten -29	terms -29	texas -37	that -46	the -48	their 10	them -26	this -55	those -32	three -30	time -41	touch -34	trouble -28	trump -32	tuesday -33	two -30	union -25	v0 -76	v1 -66	v2 -56	verb-judging -71	verb-saying -64	verb-thinking 17	virginia 6	washington -34	what -34	which -72	whittling -31	word -16	writing -22
end|issue|	0 16	end -18	for -31	of 16	to -37	v0 -7
end|january|	, -36	. -35	stop -35	v0 -38
end|joke|	0 -6	to -31	v0 23
end|july|	, -30	. -35	0 -32	1 -22	preposition -21	stop -35	t0 -23	v0 -32	v1 -17	v2 -12	word -25
end|june|	, -34	. -33	0 -41	2015 -23	7 -16	and -20	coordinator -20	stop -33	v0 -35	v1 -20	word -34
end|knock|	end 19	v0 12
end|know|	- -43	1 -33	and 19	as 16	for 15	from 14	if -13	in -41	of -32	on -38	or -19	that -38	to -48	up -17	v0 -9	v1 -23	v2 11	what -23	when -37	with -28
end|lambaste|	0 6	end -9	for -27	v0 -30
end|lament|	0 -8	of -23	to -40	v0 -7
end|last|%|	end -6
end|last|)|	; -18	end -15
end|last|adverb|	- -49	: -7	auxiliary -39	capital -49	coordinator -23	end 11	preposition -62	subordinator -53	that -52	verb-thinking -12	word -62
end|last|auxiliary|	, -34	: -10	coordinator -21	preposition -131	subordinator -70	that -51	verb-thinking -34	word -22
end|last|capital|	( -69	, 11	: 11	; -13	auxiliary -9	capital 15	coordinator -11	preposition 18	subordinator 14	that -6	word -23	– 11	— 20
end|last|coordinator|	, -68	auxiliary -21	capital -27	coordinator -52	preposition -39	subordinator -81	that -68	word -44
end|last|determiner|	, -18	auxiliary -20	capital -89	coordinator -15	end -20	preposition -16	subordinator -52	that -45	verb-thinking -18	word -84
end|last|possessive|	, -9	capital -42	coordinator -30	end -18	preposition -65	subordinator -41
end|last|preposition|	, 12	- 22	adverb -29	auxiliary -42	capital -170	coordinator -73	preposition -64	subordinator -124	that -67	word -71
end|last|pronoun|	( 11	, -9	- -40	; 18	auxiliary -48	coordinator -34	end -9	preposition 15	that -34	verb-thinking -21	word -21	— 11
end|last|quote|	, 71	; 13	coordinator -15	end -29	preposition -71	subordinator 13	that -31	word -29
end|last|subordinator|	, -11	capital -81	coordinator -50	end 9	preposition -15	subordinator -61	that -49
end|last|that|	, -29	auxiliary -30	capital -31	end -13	subordinator -90	word -19	— 9
end|last|verb-judging|	, 30	- 15	; 13	coordinator 15	end 8	preposition -12	subordinator 23	word 12
end|last|verb-saying|	, -24	- -24	: -31	; -12	capital 34	end -16	preposition 7	subordinator -60	that -18	verb-thinking -23	word -25	— 16
end|last|verb-thinking|	capital -36	coordinator 21	preposition -53	subordinator -35	that -63	word -30
end|last|word|	( 30	, -12	- 18	; 18	adverb -19	capital 26	determiner -19	end 19	preposition -41	subordinator -7	that -20	verb-thinking -51	word -19	– -16	— -15
end|late|judging|0|	false 9	true 35
end|late|judging|v1|	false 8	true -20
end|late|judging|v2|	true -30
end|late|saying|0|	false -32	true 8
end|late|saying|1|	false -49
end|late|saying|t0|	true 15
end|late|saying|v0|	false -16	true 16
end|late|saying|v1|	false -85	true 16
end|late|saying|v2|	false -14	true 27
end|late|thinking|0|	false -53	true 26
end|late|thinking|v1|	false -42	true 21
end|late|thinking|v2|	true -11
end|learn|	0 21	and -34	end -31	in 14	into -17	to -34	v0 -8	v1 -55
end|length|10-15|(|	0 -28	1 -30	v0 -27
end|length|10-15|,|	1 -9	2 -12	t0 11	t1 -13	v0 6	v1 -20	v2 -14
end|length|10-15|-|	0 -24	t0 24	v0 6	v1 -58
end|length|10-15|:|	0 -13	v0 -35	v1 -62
end|length|10-15|;|	v0 14
end|length|10-15|after|	saying 23	thinking -24
end|length|10-15|auxiliary|	v0 -29
end|length|10-15|behind|	judging -28	saying -40	thinking -14
end|length|10-15|capital|	0 -48	1 -27	t0 -50	v0 -9	v1 -36	v2 -26
end|length|10-15|coordinator|	0 -43	1 -59	2 -37	t0 -46	t1 -36	t2 -19	v0 -36	v1 -83	v2 -35
end|length|10-15|determiner|	v0 6
end|length|10-15|end|	0 13	1 9	v0 8	v2 46
end|length|10-15|late|	judging -14	thinking -24
end|length|10-15|next|	judging -37	saying -10
end|length|10-15|preposition|	0 -65	1 -17	2 -49	t0 -118	t1 -57	t2 -23	v0 -89	v1 -57	v2 -44
end|length|10-15|subordinator|	0 -10	1 -27	2 -21	t0 -71	t1 11	v0 -41	v1 -71
end|length|10-15|that|	0 -87	1 -31	judging -19	saying 19	t0 -27	t1 -31	thinking -50	v0 -11	v1 -41	v2 -30
end|length|10-15|verb-thinking|	v0 -22	v1 -19
end|length|10-15|word|	0 12	1 -32	t0 -27	t1 -21	v0 -61	v1 -42	v2 -17
end|length|10-15|–|	v0 -24
end|length|10-15|—|	0 -10	t0 -50	v1 19
end|length|16-30|(|	v0 -7	v1 12	v2 -34
end|length|16-30|,|	0 13	1 -21	t0 -24	t1 10	t2 -31	v0 -48	v1 -19	v2 -15
end|length|16-30|-|	1 -27	2 17	v0 -20	v1 -7	v2 -6
end|length|16-30|:|	v0 17	v1 15	v2 -37
end|length|16-30|after|	saying 25
end|length|16-30|auxiliary|	v1 -30	v2 -32
end|length|16-30|behind|	judging -30	saying -35	thinking -32
end|length|16-30|capital|	t0 -21	v0 -85	v1 -44	v2 -43
end|length|16-30|coordinator|	0 -26	2 6	t0 -48	t1 -23	t2 -29	v0 -102	v1 -12	v2 -62
end|length|16-30|end|	0 22	t1 -14	t2 10	v2 12
end|length|16-30|late|	judging -25	saying -17	thinking -7
end|length|16-30|next|	judging -44	saying -21	thinking -28
end|length|16-30|preposition|	0 -66	1 -65	2 -51	t0 -81	t1 -40	t2 -43	v0 -91	v1 -54	v2 -51
end|length|16-30|subordinator|	0 -40	1 -29	2 -27	t0 -34	t1 -39	v0 -98	v1 -90	v2 -75
end|length|16-30|that|	0 -36	1 -22	2 -24	saying 6	t0 -26	t1 -27	v0 -73	v1 -42	v2 -42
end|length|16-30|verb-thinking|	v0 -16	v1 -17	v2 -23
end|length|16-30|word|	1 -20	2 -23	t0 -19	t1 -14	v0 -56	v1 -35	v2 -49
end|length|16-30|–|	v0 -47
end|length|16-30|—|	v0 -9	v1 -14
end|length|1|,|	0 18
end|length|1|;|	0 36
end|length|1|after|	saying -59
end|length|1|auxiliary|	0 -43
end|length|1|behind|	judging 25	saying 34
end|length|1|capital|	0 17
end|length|1|coordinator|	0 26
end|length|1|late|	judging -45	saying -13	thinking -30
end|length|1|next|	judging 35	thinking 21
end|length|1|preposition|	0 33
end|length|1|source|	source -30
end|length|1|subordinator|	0 8
end|length|1|that|	judging 9	saying -15
end|length|1|verb-thinking|	0 -14
end|length|1|word|	0 12
end|length|2|,|	0 16	v0 23
end|length|2|-|	0 23	v0 14
end|length|2|;|	0 37
end|length|2|after|	saying -52
end|length|2|auxiliary|	0 -43
end|length|2|behind|	judging 29	saying 22	thinking 24
end|length|2|capital|	0 12	v0 11
end|length|2|coordinator|	0 8	v0 32
end|length|2|late|	judging 15	saying -11
end|length|2|next|	judging 38	saying 21	thinking 14
end|length|2|preposition|	0 14	t0 -30	v0 33
end|length|2|source|	source -33
end|length|2|subordinator|	0 13	t0 -66	v0 19
end|length|2|that|	0 -39	judging 25	saying -7	t0 -20	thinking -46	v0 -61
end|length|2|verb-thinking|	0 -12	v0 -18
end|length|2|word|	0 -63
end|length|2|—|	0 30
end|length|31+|(|	v2 -34
end|length|31+|,|	v0 -13	v1 -41	v2 -52
end|length|31+|:|	v2 -25
end|length|31+|after|	saying -21
end|length|31+|behind|	judging -24
end|length|31+|capital|	v1 -17	v2 -22
end|length|31+|coordinator|	v0 -49	v1 -54	v2 -46
end|length|31+|end|	v0 -17	v1 -18	v2 -37
end|length|31+|next|	judging -39	saying -39	thinking -42
end|length|31+|preposition|	2 -28	v0 -114	v1 -53	v2 -57
end|length|31+|subordinator|	v0 -46	v1 -50	v2 -63
end|length|31+|that|	judging 6	saying -36	thinking 23	v0 -39	v1 -32	v2 -41
end|length|31+|verb-thinking|	v2 -16
end|length|31+|word|	v0 -21	v1 -33	v2 -28
end|length|3|(|	0 -16
end|length|3|,|	0 26	1 -45	t0 -21
end|length|3|-|	0 9
end|length|3|:|	0 -42
end|length|3|after|	saying -27
end|length|3|auxiliary|	0 -25
end|length|3|behind|	saying 10	thinking 6
end|length|3|capital|	0 -20	t0 -27	v0 10
end|length|3|coordinator|	0 10	1 -34	v0 15
end|length|3|end|	0 -34	1 -41	t0 45	v0 42
end|length|3|late|	judging -32	saying -32	thinking -41
end|length|3|next|	judging 17	saying 20	thinking -28
end|length|3|preposition|	0 -10	1 -49	v1 -18
end|length|3|source|	source -40
end|length|3|subordinator|	0 -9	1 -25	t0 6	v0 -17
end|length|3|that|	0 -94	judging -45	saying -45	t0 -26	thinking 6	v0 -70
end|length|3|verb-thinking|	v0 -18
end|length|3|word|	0 -67	t0 -33	v0 -33
end|length|3|—|	0 -11
end|length|4-5|,|	0 -33	1 -31	t0 26	v0 8	v1 -49
end|length|4-5|-|	0 6	v0 -39
end|length|4-5|:|	v0 13
end|length|4-5|;|	t0 20	v0 27
end|length|4-5|after|	saying -30	thinking 10
end|length|4-5|auxiliary|	0 -8	v0 -23
end|length|4-5|behind|	thinking 17
end|length|4-5|capital|	0 -67	t0 -21
end|length|4-5|coordinator|	1 -30	t0 24
end|length|4-5|determiner|	v0 -26
end|length|4-5|end|	t0 105	v0 6	v1 -16
end|length|4-5|late|	judging 14	saying -21
end|length|4-5|next|	judging -7	saying -14	thinking -9
end|length|4-5|preposition|	0 -50	1 18	t0 -53	t1 -18	v0 -27	v1 -38
end|length|4-5|source|	source -45
end|length|4-5|subordinator|	1 -35	t0 6	v0 18	v1 -27
end|length|4-5|that|	0 12	1 -26	judging -17	saying -16	t0 -23	thinking -15	v0 -75	v1 -17
end|length|4-5|verb-thinking|	0 -16	v0 -23
end|length|4-5|word|	0 -63	1 -18	t0 -30
end|length|4-5|–|	0 -11	v0 39
end|length|4-5|—|	t0 -6
end|length|6-9|(|	0 8	1 -32	v0 22
end|length|6-9|,|	0 -19	1 -8	t0 -9	v0 6	v2 17
end|length|6-9|-|	1 -21	v0 17
end|length|6-9|:|	0 9	v0 8
end|length|6-9|;|	0 -23
end|length|6-9|adverb|	v0 -35
end|length|6-9|after|	saying -9
end|length|6-9|auxiliary|	0 13	v0 -40
end|length|6-9|behind|	judging -17	saying -20	thinking -28
end|length|6-9|capital|	0 -93	1 -26	v0 -93	v1 -31
end|length|6-9|coordinator|	0 -53	2 -37	t0 -9	t1 -29	v1 -56	v2 -20
end|length|6-9|end|	0 18	1 14	t0 10	v0 9	v2 36
end|length|6-9|late|	judging 27	thinking -17
end|length|6-9|next|	judging -9
end|length|6-9|preposition|	0 -41	1 -106	2 -21	t1 -37	v0 -44	v1 -54	v2 -39
end|length|6-9|source|	source -19
end|length|6-9|subordinator|	0 -40	1 -41	2 -25	t0 -27	t1 -44	v0 -44	v2 -13
end|length|6-9|that|	0 -19	1 -36	judging -38	saying -27	t0 -41	t1 -16	thinking -13	v0 -15	v1 -34
end|length|6-9|verb-thinking|	v0 -32
end|length|6-9|word|	0 -10	1 -31	t0 -36	t1 -19	v0 -62	v1 -34
end|length|6-9|—|	0 23	v0 6
end|liken|	0 -42	end 33	t0 -21	to -42
end|like|	, -10	. -23	0 -16	1 -20	a -20	and -47	capital -40	determiner -40	end 35	for -24	her -17	in -39	mr. -14	of -28	over -29	preposition -25	pronoun -16	stop -23	t0 -29	that -31	the -19	this -23	to -31	trump -20	v0 -31	v2 -35	word -24
end|list|	, 46	0 22	1 8	and -43	as -32	end -38	for -36	in -6	of -30	than -29	to 15	v0 -22	v1 -34	v2 -41	with -38
end|lobby|	, 13	end -8
end|love|	, 12	end -39	of -19	v1 -36
end|maintain|	, 20	0 -21	and -19	end 7	in -19	of -17	that -14	v0 17
end|march|	, -32	. -30	0 -26	1 -23	15 -32	preposition -16	stop -30	t0 -26	v0 -42	v1 -22	word -40
end|may|	, -37	. -26	1 -24	10 -19	adverb -38	be -6	coordinator -29	have -6	not -29	stop -26	t0 -34	t1 -20	v0 -57	v1 -32	v2 -32	verb-judging -26	verb-thinking 11	word -59
end|mean|	end -8	v0 23
end|mention|	, -19	1 23	and 22	as -46	at 20	by -19	end -16	for -38	from -30	in 7	of -33	or -39	t1 6	than -28	that -28	to -62	v0 -11	v1 -64	v2 11	who -34
end|message|	0 17	and -32	end -17	to -40	v0 -23
end|mock|	, 34	and -52	as -26	end 11	in 30	of -31	on 10	that -16	to -25	v0 -8	v1 -63	who -23	with -32
end|monday|	's -25	, -38	. 17	0 23	night -30	possessive -26	stop 17	t0 -32	that -21	v0 -12	v1 -33	v2 -23	word -44
end|month|	, -44	. -28	0 -44	possessive -30	preposition -23	stop -28	t0 -15	that -20	v0 -36	v1 -21	v2 -18
end|morning|	. -20	stop -20	v0 -24
end|name|	0 -28	and -30	as -34	in 12	of -26	on -27	to -33	v0 26	v1 -47
end|near|	capital -41	determiner -22	the -20	v0 -44	v1 -31	word -21
end|need|	0 -31	end -13	for -24	of -29	t0 -21	to 14
end|next|judging|0|	false 18	true 22
end|next|judging|1|	false -14	true 35
end|next|judging|2|	false -39
end|next|judging|t1|	false -86	true 11
end|next|judging|t2|	false -50	true -8
end|next|judging|v0|	false -7	true -10
end|next|judging|v1|	false -40	true -40
end|next|judging|v2|	false -57	true -30
end|next|saying|0|	false -6	true -18
end|next|saying|1|	false -41	true -13
end|next|saying|2|	true 11
end|next|saying|t1|	false 13
end|next|saying|t2|	false -41
end|next|saying|v0|	false -18
end|next|saying|v1|	false -12
end|next|saying|v2|	false -44
end|next|thinking|1|	false -25	true -19
end|next|thinking|2|	false -15
end|next|thinking|t0|	false -7	true 33
end|next|thinking|t1|	false 11	true -12
end|next|thinking|t2|	false -26	true 27
end|next|thinking|v0|	false -7	true 8
end|next|thinking|v1|	false -46	true -6
end|next|thinking|v2|	false -120
end|night|	, -32	. -26	0 -38	and -29	coordinator -29	in -13	possessive -29	preposition -17	stop -26	subordinator -22	v0 -31	v1 -22	v2 -23	’s -29
end|nominate|	, -6	0 -9	end -6	for -50	in 31	to -41	v0 7
end|nor|	capital -24	v0 -34
end|note|	, -21	- -41	0 -75	1 -10	: -40	about -12	after -39	against -19	and -17	april -19	as -38	at -43	between -18	by -56	during -42	end 43	for -27	from -34	in -88	into -18	of -29	on -53	or -22	over -23	than -32	that -47	to -59	v0 -18	v1 26	v2 -18	while -40	who -24	with -47	— 10
end|november|	, -25	. -32	0 -25	coordinator -22	election -27	general -18	preposition -17	stop -32	subordinator -15	v0 -43	v1 -16	v2 -18	word -37
end|nov|	. -28	stop -28	v0 -14
end|october|	. -23	0 -26	preposition -22	stop -23	v0 -22	word -22
end|offer|	, 30	0 19	about -32	and -62	as -44	at -30	end -44	for -52	in 16	of -52	on -50	t0 8	that -56	to 21	v0 -22	v1 -19	who -27	with -39
end|off|	. -23	0 -46	a -22	by -19	capital -23	determiner -61	his -19	on -24	preposition -37	stop -23	t0 -32	the -50	v0 -73	v1 -28	v2 -18	word -49
end|of|	 -29	$ -33	0 -170	1 -39	2 -20	30 -18	4 -10	a -65	about -22	adverb -32	all -23	america -23	american -24	americans -19	an -56	anonymity -21	any -20	appeals -18	arizona -15	attack -24	auxiliary -34	barack -22	beating -24	being -31	big -20	black -19	both -21	business -22	capital -99	civil -22	clinton -36	color -25	communication -23	confidence -23	congress -20	congressional -21	context -27	credit -31	david -26	delegates -10	democratic -21	democrats -17	determiner -98	dollars -31	donald -35	each -19	economic -21	education -19	emails -27	eminent -32	enthusiasm -23	florida -22	foreign -28	four -22	glass-steagall -17	government -27	growing -27	growth -19	her -33	hillary -18	him -13	his -63	hispanic -16	how -24	illegal -18	information -29	interest -17	israel -25	it -23	its -31	justice -24	land -19	life -22	likely -13	losing -20	many -23	massachusetts -18	millions -24	money -29	more -33	mr. -32	mrs. -18	ms. -9	muslim -19	muslims -26	national -23	new -24	next -11	nine -17	no -13	north -25	not -27	obama -24	ohio -20	one -27	opposing -17	other -24	paid -13	people -19	personnel -12	policy -25	political -17	preposition -35	president -28	presidential -27	private -15	pronoun -46	public -27	questions -23	quote -29	registered -17	republican -21	republicans -20	rice -11	rival -16	russia -10	salaried -22	sanders -28	second-degree -17	sen. -32	service -20	sexism -35	social -24	some -23	staff -7	state -62	states -23	step -10	subordinator -37	superdelegates -23	support -17	supporters -18	t0 -55	t1 -23	t2 -15	tax -12	terrorism -29	terrorists -33	texas -24	that -34	the -80	their -55	them -41	these -25	this -22	those -39	three -17	time -25	trump -32	trying -24	tuesday -23	two -34	u.s. -26	undocumented -35	union -17	up -26	us -16	using -23	v0 -45	v1 -20	v2 -18	verb-judging -51	verb-saying -70	verb-thinking -44	vermont -30	voters -32	wall -25	washington -19	what -37	which -14	white -12	who -13	whom -11	winning -13	women -25	word -58	workers -14	working -26	world -16	£ -22
end|once|	0 -37	adverb -23	again -22	determiner -32	it -27	pronoun -33	the -18	v0 -58	v1 -14	word -29
end|onto|	determiner -39	the -28	v0 -30
end|on|	 -24	. -41	0 6	1 -59	a -87	abortion -49	adverb -48	advertising -31	all -36	an -46	april -40	auxiliary -21	behalf -39	benghazi -34	board -44	both -36	by -20	capital 41	capitol 15	cbs -31	clinton -50	coordinator -27	determiner -44	earth -24	election -27	facebook 23	financial -36	foreign -33	friday -73	guns -33	hand -27	her -56	his -75	how -24	immigration -52	israel -44	issues -34	it -42	its -6	jobs -46	july 14	march -30	mr. -37	multiple 31	muslims -60	new -29	nov -29	obama -47	one -33	police 17	policy -32	preposition -63	president -37	pronoun -41	quote -24	saturday -58	social -46	some -39	stage -36	stop -41	subordinator -45	sunday 18	t0 -17	t1 -25	that -31	the -35	their -56	this -27	those 6	to -48	track -45	trade -44	trump -55	tv -38	twitter 27	u.s. -35	v1 -68	v2 -49	verb-judging -25	verb-saying -57	verb-thinking -31	wall -43	wednesday 53	whether -34	which -27	women -22	word -32
end|oppose|	, 24	0 16	1 -30	about -17	and 25	as 27	end -44	for -27	from -28	in -48	of -28	on 8	t0 18	that -25	to -51	v0 -17	v1 -57
end|order|according|	, -13	capital -27	coordinator -50	end 30	preposition -75	subordinator -34	that -20	word -19
end|order|apposed|	, -22	- -6	: 8	; 17	auxiliary -30	capital 18	coordinator -47	end 19	preposition -36	subordinator -56	that -77	verb-thinking -18	— -18
end|order|apposition|	, -10	; -29	auxiliary -24	capital -51	coordinator -53	end 23	preposition -19	subordinator 8	that -49	word -36
end|order|	by -36	end -6	for -30	how -21	month -23	of -47	t0 -47	that -37	to -65	v1 -39
end|order|direct|	( -8	, -7	- 22	: -14	; 49	adverb -14	auxiliary -13	capital -35	determiner -60	preposition -15	subordinator -15	that -32	verb-thinking -55	word -54	– 6	— 18
end|order|inverted|	end -13	preposition -29
end|order|relative|	, 27	- -18	: 11	; -9	auxiliary -23	capital -59	coordinator -6	end -50	subordinator 20	verb-thinking -26	word -54	— 6
end|order|shared|	, 16	; -36	auxiliary -53	capital -18	coordinator 21	end -14	preposition -27	subordinator -35	that -19	verb-thinking -27	word -29	– 7	— -27
end|or|	0 -17	1 -21	a -25	adverb -38	capital -59	determiner -61	even -17	from -26	her -13	how -21	isis -20	not -32	part -19	party -13	preposition -43	subordinator -29	t0 -45	the -43	two -22	v0 -100	v1 -41	v2 -30	verb-judging 15	word -49
end|outline|	, -6	0 -54	and -35	end 30	in -29	of -16	v0 9
end|outside|	0 -23	capital -25	determiner -40	the -34	v0 -61	v1 -18	v2 -19	word -31
end|out|	, -26	. -32	0 -63	a -29	adverb -17	and -22	at -22	by -18	coordinator -22	determiner -59	for -20	his -21	in -35	of -55	on -24	preposition -73	stop -32	subordinator -29	t0 -49	that -32	the -40	to -35	v0 -85	v1 -32	v2 -18	word -45
end|over|	, -36	. -27	0 -6	1 -25	a -42	and 13	capital -71	clinton -31	coordinator 13	determiner -46	her -34	his -48	mr. -20	preposition -31	sanders -33	stop -27	subordinator -26	t0 -75	the -10	their -30	time -22	to -25	trump -36	v0 -111	v1 -38	v2 -25	word -15
end|paint|	0 -35	as 8	of -30	v0 9
end|past|	, -39	. -28	0 -59	and -19	capital -22	coordinator -19	determiner -36	statements -29	stop -28	support -23	the -24	v0 -58	v1 -18	v2 -11	verb-judging -24	week -15	word -51
end|persuade|	0 -28	end -12	to -51	v0 -8
end|per|	0 -41	cent -44	v0 -44	v1 -22	word -56
end|plan|	, -15	0 -43	and -34	as -41	at -59	before -30	by -47	end 9	for -56	from -37	in -8	march -22	of -43	on -53	t1 10	to -59	v0 -18	v1 15	v2 -12	with -34
end|pledge|	, 45	and 7	as -37	end -32	in -47	of -32	on -41	that -21	to -33	v0 7	v1 -48	with -24
end|point|	, -72	- -10	0 -48	: -15	after -40	against -13	and 12	as -42	at -42	before -33	by -57	end 42	for -58	from -33	in -80	june -18	november -17	of -44	on -63	than -32	that -82	to 18	v0 -10	v1 31	v2 22	who -31	with -58	year -13
end|portray|	0 -61	and -38	as -68	end 20	of -39	on -27	v0 8	who -35
end|posit|	end 24	to -28	v0 -23
end|post|	, -34	0 -24	1 9	and -48	end -23	in -49	of -25	on 35	t0 9	that -21	to 14	v0 -13	v2 19	with 19
end|praise|	, 27	0 9	and 29	as -22	at 25	end -22	for -62	in -10	of -33	on -56	t0 -15	than -27	that -32	to -63	v0 -14	v1 -21	v2 -26
end|predict|	, -30	0 -7	and -39	end 23	in -51	of -31	on -34	than -23	that -20	to -37	v0 -29
end|prefer|	, 35	0 21	end -29	to -43
end|preposition|$|	0 -51	1 -17	t0 -23	v0 -55	v1 -18	v2 -14	word -78
end|preposition|,|	0 -47	adverb -37	capital -27	coordinator -37	determiner -19	preposition -28	subordinator -15	v0 -57	v1 -25	verb-saying -29	word -37
end|preposition|0|	, -19	; 20	after -86	capital -23	coordinator 7	end 73	late -44	next 7	preposition -28	source -60	subordinator -38	that -75	word -34
end|preposition|1|	, -49	after -40	behind -67	coordinator 10	preposition -42	that -59
end|preposition|2|	behind -29	next -63	preposition -30	that -24
end|preposition|adverb|	, -15	0 -20	auxiliary -35	capital -19	coordinator -26	determiner 9	preposition -48	stop -29	subordinator -32	t0 -27	v0 -98	v1 -36	v2 -19	verb-judging -40	verb-saying -13	word -40
end|preposition|auxiliary|	0 -40	1 -15	adverb -36	auxiliary -33	coordinator -21	determiner -54	preposition -47	pronoun -22	quote -11	stop -28	subordinator -30	t0 -37	that -21	v0 -82	v1 -27	v2 -19	verb-judging -27	verb-saying -37	verb-thinking -27	word -69
end|preposition|capital|	' -32	( -36	) -23	, 14	- -31	0 -14	1 -80	2 -43	: -24	; -14	adverb 8	auxiliary -102	capital -31	coordinator -42	determiner -33	end -36	possessive -20	preposition -37	pronoun -20	quote -29	stop -20	subordinator -28	t0 -32	t1 -28	t2 -25	that -66	v0 -20	v1 -51	v2 -47	verb-judging 14	verb-saying -38	verb-thinking -19	word -26	— -28	’ -31
end|preposition|coordinator|	auxiliary -19	determiner -24	t0 -31	that -26	v0 -55	v1 -38	v2 -18	verb-saying -24	word -48
end|preposition|determiner|	$ -43	, 17	- -26	0 19	2 -44	auxiliary -28	capital -34	coordinator -37	determiner -26	quote -47	stop -69	subordinator -21	t0 -53	t1 -46	t2 -32	that -24	v0 -20	v1 -61	v2 -58	verb-judging -14	verb-thinking -76
end|preposition|preposition|	$ -27	auxiliary -31	capital -71	determiner 14	preposition -32	pronoun -24	t0 -67	v0 -42	v1 -40	v2 -30	verb-judging -22	verb-saying -41	word -87
end|preposition|pronoun|	, -39	0 -15	1 -35	; -14	adverb -30	auxiliary -51	coordinator -43	determiner -31	preposition -44	stop -18	subordinator -39	t0 -40	v0 -93	v1 -31	v2 -24	verb-judging -15	verb-saying -28	verb-thinking -23	word -35	— -15
end|preposition|quote|	, -26	1 -22	auxiliary -20	coordinator -31	determiner -26	end -24	preposition -30	stop -66	v0 -60	v1 -31	v2 -22	word 15
end|preposition|stop|	0 -38	capital -33	coordinator -26	determiner -34	end -51	pronoun -34	quote -29	t0 -29	v0 -74	v1 -36	v2 -25
end|preposition|subordinator|	adverb -28	auxiliary -31	capital -44	determiner -52	preposition -25	pronoun -10	v0 -84	v1 -37	v2 -18
end|preposition|t0|	, 15	: -17	after -21	behind -70	capital -12	coordinator -10	end 36	late -49	next -13	preposition -18	subordinator -11	that -61	word -39	— -17
end|preposition|t1|	, 11	behind -30	coordinator -35	end -13	next -64	preposition -43	subordinator 7	that -25	word -16
end|preposition|t2|	coordinator -17	end 33	next -37	preposition -24	that -25
end|preposition|that|	, -25	0 -55	capital -19	preposition -26	stop -16	v0 -49	v1 -26	verb-saying -22	word -48
end|preposition|v0|	, 14	: 25	; 19	after -62	auxiliary -25	behind -16	capital -68	coordinator -36	end -28	late -52	preposition -13	source -51	subordinator 11	that -67	verb-thinking -27	word -36	— -12
end|preposition|v1|	, -32	- -46	after -44	behind -42	capital -17	end -10	late -43	next -59	preposition -52	source -21	subordinator -52	that -53	word -28
end|preposition|v2|	, -72	after -24	behind -54	capital -20	coordinator -37	end -14	late -40	next -52	preposition -42	source -33	subordinator -35	that -48	word -15
end|preposition|verb-judging|	, -39	0 -68	1 -34	adverb -32	auxiliary -17	capital -79	coordinator -33	determiner 6	preposition -86	pronoun -49	stop -23	subordinator -43	t0 -35	that -36	v0 6	v1 -33	v2 -36	verb-judging -28	verb-saying -28	word -17
end|preposition|verb-saying|	, -56	0 -33	1 -38	adverb -38	auxiliary -14	capital -44	coordinator -48	determiner -39	preposition -22	pronoun -48	stop -70	t0 -60	t1 -22	that 9	v0 -31	v1 -33	v2 -29	verb-judging -30	verb-saying -30	verb-thinking -34	word -25
end|preposition|verb-thinking|	, -26	0 -18	coordinator -15	determiner -42	preposition -17	pronoun -32	stop -31	subordinator -43	t0 -19	that -39	v0 -70	v1 -45	v2 -27	verb-judging -17	word -49
end|preposition|word|	$ -45	% -47	' -34	( -29	, -12	- -46	0 -16	1 -7	2 -39	; -38	auxiliary -22	capital -51	coordinator -14	determiner -36	possessive -47	preposition -62	pronoun -93	quote -52	stop -11	t1 -52	t2 -25	that -32	v0 -25	v1 -50	v2 -42	verb-judging -14	verb-saying -94	verb-thinking -76	word -30	— -45	’ -29
end|preposition|£|	v0 -32	word -33
end|present|	0 6	as -36
end|press|	, 17	0 -16	and -33	end 17	for -26	in -50	to -35	v0 27
end|promise|	0 -36	along -23	and -19	as -37	at -40	before -24	by -69	end 31	for -44	if -29	in -52	of -42	on -35	t0 -21	t1 -9	that -32	to -64	v0 8	v1 10	v2 -12	with -33	year -17
end|pronoun|0|	; 24	auxiliary -37	coordinator 10	end 24	preposition 12	subordinator -13	that -48	word -30
end|pronoun|1|	, -52	coordinator 13	end 26	preposition -45	subordinator -24
end|pronoun|t0|	, -29	coordinator -40	end 35	preposition -66	subordinator -41	that -20
end|pronoun|t1|	, -10	preposition -16
end|pronoun|v0|	( -8	, 14	- -29	: -10	; -13	adverb -20	auxiliary -19	capital -67	coordinator -16	end 19	preposition -86	subordinator -26	that -85	verb-thinking -17	word -52	— 10
end|pronoun|v1|	, -15	- -49	capital -30	coordinator -71	end -14	preposition -50	subordinator -47	that -31	word -38
end|pronoun|v2|	, -7	capital -17	coordinator -32	end -18	preposition -47	subordinator -43	that -26	word -19
end|propose|	, 27	0 -13	1 -21	and 25	as -32	by -44	end -33	for -55	from -35	in -6	of -41	on -61	t0 -16	that -56	to -49	v0 9	v1 -41	v2 8	who -21
end|protest|	0 22	end -22	to -38	v0 -37
end|prove|	, -7	end 12	v1 -44	v2 31
end|question|	, -24	0 12	1 -50	about -30	and -21	as -24	at -47	because -37	by 20	end -11	for -38	from -26	of -43	on 7	past -27	so -14	t0 13	t1 -40	that -41	to -9	v0 -9	v1 -26	v2 -29	with -50
end|quote|	, -8	0 -34	and -26	as -34	end 31
end|rail|	0 9	end 8	for -45	in -31	of -24	t0 -14	to -56	v1 -39
end|raise|	end -31	in 12	of -33	to -47
end|rank|	0 -9	end 23
end|read|	0 18	end -7
end|reaffirm|	0 -29	end 31
end|realize|	end 30	v0 -13
end|reassure|	end 29
end|rebuke|	, -16	0 10	end 11	for -28	v0 7
end|rebut|	, -14	0 -21	and -14	end 24	v1 -19
end|recall|	0 -26	and 7	as -26	at -36	by -48	end 31	for -24	from -32	in -54	of -19	on -29	t0 7	that -33	to -57	v0 -13	when -60	with -36
end|reckon|	0 -7	1 12	end 9
end|recognize|	0 -7	and -31	end -9	in -31	of -22	that -22	to -29	v0 -16	v2 -27
end|recommend|	, -41	0 -18	1 -32	end 29	of -16	on -32	that -26	to -32	v0 -39	v1 7
end|record|	, 11	0 -26	and -18	end -7	of -14	to -27	v0 26	v1 -43
end|recount|	end -17	v0 7
end|reference|	, 25	0 -18	and -22	as -31	end 17	from -19	in -12	of -23	to -38	v0 13
end|refer|	, 19	0 -13	1 -8	about -24	and -14	at -30	in -40	of -27	on -28	t0 25	that -40	to -48	v1 -40
end|reflect|	0 -53	end 45	in -33	of -22	v0 21
end|refuse|	, -10	0 -32	and -52	for -36	in -44	of -19	on 10	or -23	t0 -8	that -20	to -44	v0 -9	v1 -16	with -39
end|regard|	, 23	0 14	as -35	end -25	of -27	v1 -32
end|reiterate|	, -11	and -29	end 7	in -37	of -32	on 16	that -35	to -35	v0 -10	v1 -32	with -28
end|reject|	, 19	and 19	for -26	from -32	in -29	of -30	that -53	to -32	v0 8	v1 -49	v2 13
end|remark|	0 23	end -13	in -30	v0 -18
end|remember|	, -47	0 -54	and -30	end 56	of -21	to -32
end|remind|	and -29	end 19	in -38	to -36	v0 -42
end|repeat|	, 9	0 6	for -36	in -41	of -23	on -34	that -52	to -32	v0 7	v1 11
end|reply|	, -40	0 -17	by -24	end 48	for -14	in -23	to -19	v0 -28	v1 28
end|report|	0 -15	1 -37	; 28	about -12	and -58	as -26	at -45	by -41	down -18	during -29	end 26	for -34	from -34	in -11	of -35	out -17	since -26	than -28	that -32	to -49	v1 7	v2 -12	who -31	with -54	year -18
end|repudiate|	end -25
end|request|	0 7	to 29
end|respond|	0 -23	for -61	in -35	into -23	of -36	on -49	t0 -40	that -48	to -46	v0 16	with 14
end|rest|10-15|judging|	( -7	, 30	- 8	: 12	; 31	about -46	after -57	against -30	among -34	and 25	as -80	at -8	because -34	before -33	behind -31	by -17	down -33	during 14	for -89	from -73	if -32	in -19	into -27	of -73	off -28	on -28	or -40	out -24	past -33	sept -38	than -46	then -23	through -33	to -31	under -39	up -35	week -22	what -30	whether -19	which -25	while 16	who 9	with -11	year -13
end|rest|10-15|judging|,|	1 -62	2 12	t1 -34	v0 18	v1 15	v2 8
end|rest|10-15|judging|:|	v0 10
end|rest|10-15|judging|;|	v0 31
end|rest|10-15|judging|capital|	0 -42	v0 6
end|rest|10-15|judging|coordinator|	t0 18	t1 -18	v0 8	v1 -51	v2 -23
end|rest|10-15|judging|preposition|	0 -24	1 -42	2 -36	t0 -19	t2 -26	v0 -15	v1 -38	v2 -32
end|rest|10-15|judging|subordinator|	0 -10	1 -22	t0 -29	t1 -32	v0 -26	v1 -32	v2 -26
end|rest|10-15|judging|that|	0 16	1 -27	v0 -67	v1 -31
end|rest|10-15|judging|word|	0 9	v0 -26	v1 -34	v2 -25
end|rest|10-15|judging|—|	v0 -6
end|rest|10-15|none|	( -15	, -12	- -18	: 7	; 13	about -65	above -29	across -31	after -16	against -42	along -23	among -60	and -8	april -28	around -40	as -38	at 20	before -17	behind -42	below -32	between -46	beyond -31	but -32	by -9	down -29	during -36	for -54	from -19	how -30	in -21	into -49	january -15	july -14	june -30	month -22	night -26	of -88	off -44	on -19	once -21	or -54	out -56	outside -25	over -58	past -20	per -24	saturday -50	since 11	so -41	sunday -23	than -63	that -63	through -47	thursday -31	to -66	toward -17	tuesday -18	under -52	unless -38	until -41	wednesday -20	week -28	what -25	while -59	who -31	with -8	within -38	without -39	year -24	– -40	— -38
end|rest|10-15|none|(|	v0 -25	v1 -54
end|rest|10-15|none|,|	1 -7	2 -62	t0 -16	t1 21	v0 -17	v1 -28	v2 -13
end|rest|10-15|none|-|	0 -39	t0 16	v0 -6	v1 10
end|rest|10-15|none|:|	0 11	v0 8	v2 -26
end|rest|10-15|none|capital|	0 -49	t0 -31	v0 -55	v1 -21
end|rest|10-15|none|coordinator|	0 8	1 -37	2 -27	t0 -23	t1 -31	v0 -33	v1 -51	v2 -39
end|rest|10-15|none|preposition|	0 -13	2 -31	t0 -14	t1 -36	v0 -44	v1 -50	v2 -47
end|rest|10-15|none|subordinator|	0 -6	t0 -80	v0 -31	v1 -30	v2 -37
end|rest|10-15|none|that|	0 -54	v0 -50	v1 -18	v2 -19
end|rest|10-15|none|word|	0 -37	v0 -31	v1 -26	v2 -23
end|rest|10-15|none|—|	t0 -49	v0 -38
end|rest|10-15|saying|	( 13	, 24	- 20	: -22	; 32	about -42	across 11	after 33	against -44	along -32	among -29	and 16	april -30	around -25	as -38	because -64	before 10	behind -30	between -32	but 41	by -24	down -37	during 9	for -10	friday -35	how -37	if -37	into -44	july -18	march -26	monday -27	month -25	night -32	november -19	of -36	off -23	on -6	once -21	or -11	out -43	over -46	past -34	saturday -22	september -13	since -43	so -33	than -49	then -22	through 12	thursday 11	to -24	toward -25	tuesday 9	under 11	up -55	wednesday -17	week -19	what -31	when 30	where -28	whether -37	which -43	while 20	with -36	within -25	without -33	year -20	– 21	— 7
end|rest|10-15|saying|(|	0 14
end|rest|10-15|saying|,|	1 -25	t0 -20	t1 20	v0 24	v1 25	v2 -23
end|rest|10-15|saying|-|	0 16	t0 23	v0 16	v1 -53
end|rest|10-15|saying|:|	v0 -43
end|rest|10-15|saying|;|	v0 42
end|rest|10-15|saying|capital|	1 -14	t0 9	v0 -50	v1 -18	v2 -15
end|rest|10-15|saying|coordinator|	0 16	t0 16	v0 10	v2 -37
end|rest|10-15|saying|preposition|	t0 -43	t1 -42	v0 10	v1 -50	v2 -38
end|rest|10-15|saying|subordinator|	1 -14	t0 -34	v0 31	v1 -35	v2 -34
end|rest|10-15|saying|that|	0 14	1 -24	v0 -61	v1 -34	v2 -37
end|rest|10-15|saying|word|	0 6	1 -25	t0 -30	v0 -41	v1 -27	v2 -20
end|rest|10-15|saying|–|	v0 6
end|rest|10-15|saying|—|	v0 -17
end|rest|10-15|thinking|	, 9	: -10	; 13	about -19	after 14	against -19	and -12	as -65	at -48	because 17	before -34	between -14	by 9	down -21	for -62	from -64	how -14	if -29	in -35	into -24	like -46	monday -23	of -68	on -25	or -19	out -19	over -32	past -25	than -24	that -76	through -33	to -9	toward -18	up -29	week -20	what -32	whether -16	who -51	within -14	— 13
end|rest|10-15|thinking|,|	0 22	1 -50	t0 12	v0 -9	v2 -40
end|rest|10-15|thinking|-|	1 -31	v0 -6
end|rest|10-15|thinking|:|	v0 -10
end|rest|10-15|thinking|capital|	v0 -35	v1 -23
end|rest|10-15|thinking|coordinator|	1 -27	t0 13	v0 -32	v1 -39	v2 -24
end|rest|10-15|thinking|preposition|	1 -52	t0 -66	v0 -146	v1 -44	v2 -35
end|rest|10-15|thinking|subordinator|	0 -14	1 -16	t0 20	v0 -76	v1 -39
end|rest|10-15|thinking|that|	0 -63	v0 -49	v1 -16	v2 -18
end|rest|10-15|thinking|verb-thinking|	0 -21	1 -17	v0 -29	v1 -16	v2 -18
end|rest|10-15|thinking|word|	0 -41	v0 -40	v1 -18	v2 -14
end|rest|10-15|thinking|—|	0 11	v0 7
end|rest|10-15|verb|	( 17	- 13	; 20	about -74	above -37	across -41	after 12	against -49	along -26	among -56	april -43	around -27	at -41	august -19	before 11	behind -35	below -29	between -60	beyond -30	but 37	by 17	december -25	despite 12	down -37	during -52	evening -28	february -18	following -29	for -43	friday -27	from -60	how -70	if -86	in -14	into -49	january -22	july -34	june -13	march -22	may -27	monday -47	month -31	night -28	nor -24	november -23	october -19	of -98	off -44	on -22	once -44	or -40	out -49	outside -34	over -24	past -43	per -26	saturday 10	september -25	since -65	so -10	sunday -38	than -16	that -32	then -28	though -38	through -70	thursday -38	to -147	toward -34	tuesday 18	under -47	up -72	wednesday -34	week -26	weekend -27	what -52	when -6	whether -63	who -24	whom -35	whose -10	why -40	with -11	within -33	year -45	yet -38	– 18	— 14
end|rest|10-15|verb|(|	0 -27	v0 28	v1 14	v2 -30
end|rest|10-15|verb|,|	0 -10	1 6	2 -7	t0 31	t1 -17	v1 -35	v2 -12
end|rest|10-15|verb|-|	0 7	1 -24	2 17	v0 12	v1 -28
end|rest|10-15|verb|:|	v1 -30
end|rest|10-15|verb|;|	0 9	v0 35	v1 6
end|rest|10-15|verb|auxiliary|	t1 -20	v0 -42	v1 -28	v2 -26
end|rest|10-15|verb|capital|	0 -16	1 -33	t0 -31	v1 -24
end|rest|10-15|verb|coordinator|	0 17	1 -67	2 -44	t1 -30	v1 -18	v2 -45
end|rest|10-15|verb|preposition|	0 -31	1 -13	2 -39	t0 -15	t1 -44	t2 -16	v0 -41	v1 -54	v2 -50
end|rest|10-15|verb|subordinator|	0 10	1 -52	2 -32	t1 11	v1 -19	v2 -6
end|rest|10-15|verb|that|	0 -15	1 -41	2 -30	t0 -45	t1 -36	v0 -27	v1 -43	v2 -34
end|rest|10-15|verb|word|	0 -15	1 -44	t0 -41	t1 -23	v0 -7	v1 -35	v2 -28
end|rest|10-15|verb|–|	v0 8
end|rest|10-15|verb|—|	v0 13	v1 -14
end|rest|1|none|	end -89
end|rest|1|none|end|	0 10	1 -16	2 -31	t0 23	t1 -32	v0 -35	v1 -73	v2 -55
end|rest|2|none|:|	v0 25	v1 -34
end|rest|2|none|	; -16	end 16
end|rest|2|none|;|	0 -17	t0 13
end|rest|2|none|end|	0 -6	1 6	t2 11	v2 10
end|rest|3|none|	, -18	: -19	; -30	about -24	against -17	april -24	around -18	as -22	august -24	before -41	christmas -20	december -25	down -22	easter -32	evening -24	february -24	for -24	friday -28	in -43	january -35	july -35	june -33	march -30	monday 17	month -28	morning -20	night -29	november -32	october -23	off -23	on -41	out -33	over -27	past -28	saturday -34	september -25	since -16	so -40	sunday -22	that 6	then -21	thursday -42	to -39	today -28	tuesday -10	up -44	wednesday 6	week -32	weekend -20	which -27	whom -26	year -29
end|rest|3|none|,|	v0 -22	v1 -49
end|rest|3|none|:|	v0 -6	v1 -11
end|rest|3|none|adverb|	v0 -31
end|rest|3|none|capital|	t0 -44	v0 -17	v1 -41	v2 -26
end|rest|3|none|coordinator|	v0 -33
end|rest|3|none|preposition|	0 -45	t0 -29	v0 -84	v1 -32	v2 -30
end|rest|3|none|subordinator|	0 -41	v0 -52	v1 -21
end|rest|3|none|that|	v0 11	v1 -33
end|rest|3|none|word|	0 -38	t0 -24	v0 -41	v1 -23	v2 -25
end|rest|3|thinking|	like -23
end|rest|3|thinking|verb-thinking|	v0 -17
end|rest|3|verb|	may -26
end|rest|4-5|judging|	, -26	about -18	and -8	by -7	for -31	in -38	into -16	of -28	that -32	to -49	what -24
end|rest|4-5|judging|preposition|	0 -23	v0 -70	v1 -20	v2 -31
end|rest|4-5|judging|that|	v0 -29
end|rest|4-5|none|	( -21	, -45	- -15	: -24	about -62	across -46	after 18	against -49	among -49	and -90	april 18	around -30	as -31	at -49	because -47	before -72	behind -34	between -38	but -59	by -118	dec -21	down -42	during -52	following -36	friday 10	from -12	if -22	in -21	into -37	july -18	june -28	march -39	monday -36	near -24	night -20	nov -16	november -32	of -84	off -34	or -59	out -34	outside -37	over -14	past -29	per -32	since -50	so -43	than -16	that -48	then -15	thursday -27	to -56	toward -31	tuesday -40	under -55	until -50	up -33	what -14	while -33	who -23	with -69	within -42	without 10	year -27	yet -19
end|rest|4-5|none|(|	v0 -9
end|rest|4-5|none|,|	0 -6	v0 -60	v1 -75	v2 -64
end|rest|4-5|none|-|	v0 -38
end|rest|4-5|none|:|	0 -19	v0 -8
end|rest|4-5|none|capital|	v1 -29	v2 -28
end|rest|4-5|none|coordinator|	0 -116	1 -26	2 -28	t0 -65	t2 -16	v0 -44	v1 -42	v2 -24
end|rest|4-5|none|preposition|	0 9	1 -69	2 -21	t0 -134	t1 -37	t2 -23	v0 -40	v1 -56	v2 -48
end|rest|4-5|none|subordinator|	1 -16	v0 -69	v1 -45	v2 -33
end|rest|4-5|none|that|	0 -49	v0 -41	v1 -21
end|rest|4-5|none|word|	0 -21	v0 -30	v1 -23
end|rest|4-5|saying|	, 41	about -21	and -36	as -30	by -34	for -45	in -11	of -39	on -34	that -38	to -53	with -28
end|rest|4-5|saying|,|	0 32	1 -37	v0 30
end|rest|4-5|saying|coordinator|	0 -34	v1 -36
end|rest|4-5|saying|preposition|	0 -16	t0 -35	v0 -108	v1 -25	v2 -16
end|rest|4-5|saying|subordinator|	v0 -42
end|rest|4-5|saying|that|	v0 -24
end|rest|4-5|saying|word|	v0 -22
end|rest|4-5|thinking|	and -22	for -21	into -15	like -35	of -22	than -24	that -24	to -43
end|rest|4-5|thinking|coordinator|	v1 -21
end|rest|4-5|thinking|preposition|	0 -21	v0 -58	v1 -23
end|rest|4-5|thinking|subordinator|	v0 -29
end|rest|4-5|thinking|verb-thinking|	t0 -15	v0 -25
end|rest|4-5|verb|	, -34	and -23	as -42	before -42	but 10	by -35	for -33	from -29	if -22	in -31	may -33	of -33	on -24	than -40	that -42	to -65	what -20	whether -21	who -33
end|rest|4-5|verb|,|	v0 -15	v2 -34
end|rest|4-5|verb|auxiliary|	v0 -24
end|rest|4-5|verb|coordinator|	v1 -29	v2 -29
end|rest|4-5|verb|preposition|	0 -21	v1 -27	v2 -19
end|rest|4-5|verb|subordinator|	0 -37	v0 -66	v1 -24	v2 -12
end|rest|4-5|verb|that|	0 -31	v0 -41
end|rest|4-5|verb|word|	v0 -22	v1 -17
end|rest|6-9|judging|	, -25	after -13	against -21	as 13	at -40	before -41	but -35	by -41	down -24	for -47	from -38	in -66	of -61	on -45	or -15	that -37	to -15	under 17	what -20	which -22	who -33	with -30
end|rest|6-9|judging|,|	0 -20	1 -33	t0 -22	v0 10	v1 -70	v2 -51
end|rest|6-9|judging|coordinator|	v0 -17	v1 -44
end|rest|6-9|judging|preposition|	0 -47	1 -30	v0 12	v1 -38	v2 -28
end|rest|6-9|judging|subordinator|	t0 -29	v0 13	v1 -28
end|rest|6-9|judging|that|	v0 -35	v2 -18
end|rest|6-9|judging|word|	v0 -22
end|rest|6-9|none|	( -28	, -38	- -18	: -58	about -62	across -36	after -25	against -56	along -33	among -57	and -29	as -34	at -37	because -64	before 13	behind -39	between -54	beyond -27	but -17	by -32	despite 31	down -47	during 9	february -18	following -44	for -54	friday -30	from -94	how -27	if -52	in -26	inside -41	into -50	march -18	monday 6	month -19	near -22	night -16	november -16	of -88	off -44	on -10	once -17	onto -31	or -17	out -66	outside -32	over -72	past -33	per -25	since -29	so -26	than -71	that -65	through -6	thursday -27	to -18	toward -35	tuesday -52	under -54	until -36	up -53	via 22	week -25	what -17	when -56	whether -24	which -22	while 13	who 9	with -8	within -23	without -46	year -33	– -31	— -40
end|rest|6-9|none|(|	v0 -34
end|rest|6-9|none|,|	0 -8	1 -17	2 -28	t1 -47	v0 -24	v1 -54	v2 -79
end|rest|6-9|none|-|	v0 -41	v1 9
end|rest|6-9|none|:|	v0 -40
end|rest|6-9|none|capital|	t0 -22	v0 -61	v1 -24	v2 -16
end|rest|6-9|none|coordinator|	0 15	1 -36	2 -21	t0 -94	t1 -22	v0 -66	v1 -56	v2 -25
end|rest|6-9|none|preposition|	0 -9	1 -71	2 -35	t0 -20	t1 -28	t2 -17	v0 -26	v1 -50	v2 -45
end|rest|6-9|none|subordinator|	1 -30	t1 -31	v0 -52	v1 -51	v2 -44
end|rest|6-9|none|that|	0 -52	v0 -41	v1 -20	v2 -19
end|rest|6-9|none|word|	0 8	t0 -21	v0 -39	v1 -12	v2 -13
end|rest|6-9|none|—|	0 -38	t0 -36	v0 -30
end|rest|6-9|saying|,|	0 -23	t0 -27	v0 28	v1 -67	v2 16
end|rest|6-9|saying|	- 6	: 53	about -38	after -52	against -28	and -12	as 8	at -49	because 15	before -36	by -32	during 10	for -10	from -35	into -40	of -52	on -6	or -17	over 9	than 10	that -59	thursday -33	to -30	up -23	what -32	when -47	which -27	while -36	who -37	with -63	within -30
end|rest|6-9|saying|-|	v0 17
end|rest|6-9|saying|:|	v0 37
end|rest|6-9|saying|capital|	0 -29
end|rest|6-9|saying|coordinator|	0 -8	t0 17	v0 -10	v1 -50	v2 -24
end|rest|6-9|saying|preposition|	1 -47	t0 -59	v0 -52	v1 -48	v2 -22
end|rest|6-9|saying|subordinator|	0 -11	v0 -23	v1 -31
end|rest|6-9|saying|that|	0 -40	v0 -33	v1 -13	v2 -17
end|rest|6-9|saying|word|	0 -31	v0 -21	v1 -31
end|rest|6-9|thinking|	, -20	and -66	as -31	before -30	but -27	for -38	from -31	in -47	like -32	of -43	on -45	out -20	than -35	that -39	to -14	what -21	when -41	who -38
end|rest|6-9|thinking|,|	0 9	v0 -29	v1 6	v2 -52
end|rest|6-9|thinking|coordinator|	0 -33	v0 -58	v1 -23	v2 -21
end|rest|6-9|thinking|preposition|	0 11	1 -31	t0 -39	v0 -93	v1 -33	v2 -22
end|rest|6-9|thinking|subordinator|	0 -29	v0 -67	v1 -15
end|rest|6-9|thinking|that|	v0 -36	v2 -20
end|rest|6-9|thinking|verb-thinking|	v0 -25
end|rest|6-9|thinking|word|	0 -35	v0 -19
end|rest|6-9|verb|	, -25	- -6	: -32	about -16	after -9	against -21	and -36	as -81	at -62	because -59	before 10	behind -19	but -43	for -64	from -48	how -43	if -64	in -59	into -14	may -13	month -15	november -17	of -50	off -24	on -67	once -28	or -45	out -21	over -24	past -17	since -33	so -21	sunday -19	than -53	that -83	then -27	though -29	to -74	under -24	unless -26	until -38	up -36	week -15	weekend -15	what -45	when -52	where -45	whether -34	which -33	while -46	who -62	whom -20	why -22	with -65	without -31	year -18	yet -19	– 7	— 36
end|rest|6-9|verb|,|	0 15	1 -21	2 -36	t0 14	t1 6	v0 -28	v1 -115	v2 -76
end|rest|6-9|verb|-|	0 30	v0 -16	v1 -27
end|rest|6-9|verb|;|	0 21
end|rest|6-9|verb|auxiliary|	v0 -34
end|rest|6-9|verb|capital|	0 -26	v0 -29	v1 -17
end|rest|6-9|verb|coordinator|	0 -63	t0 -47	v0 -29	v1 -51	v2 -27
end|rest|6-9|verb|preposition|	0 -75	1 -54	2 -20	t0 -72	t1 -15	v0 -109	v1 -37	v2 -30
end|rest|6-9|verb|subordinator|	0 -39	1 -19	t0 -58	v0 -140	v1 -45	v2 -36
end|rest|6-9|verb|that|	0 -83	1 -23	t0 -19	v0 -52	v1 -35	v2 -26
end|rest|6-9|verb|word|	0 -48	v0 -44	v1 -28	v2 -20
end|rest|6-9|verb|—|	v0 35
end|retweet|	end 23	v0 23
end|reveal|	, -17	0 -47	and -31	as -40	by -54	end 20	for -36	in -39	of -32	to -45	v1 -41	v2 33
end|rule|	0 -17	and 8	end 31	of -18	on -36	that -22	to -33	v0 -18
end|saturday|	, 8	. -34	0 10	possessive -21	preposition -37	stop -34	to -24	v0 -58	v1 -32	word -26	’s -21
end|say|	, -10	- 18	0 -64	1 -11	2 11	: -18	; 15	about -55	across -33	after -13	against -45	along -27	among -37	and -52	april -41	as -12	at -134	august -31	because -147	before -100	behind -43	below -28	between -47	beyond -35	but -48	by -137	christmas -17	december -21	despite -52	down -48	during -73	end 63	evening -25	february -21	following -31	for -94	friday -33	from -92	how -50	if -71	in -42	into -52	january -27	july -17	june -21	like -33	march -36	may -59	monday -47	month -21	morning -27	near -31	night -34	nor -33	november -18	october -13	of -50	off -50	on -98	once -42	or -55	out -49	outside -47	over -63	past -33	per -39	saturday -37	sept -16	september -16	since -66	so -62	sunday -35	t0 9	t1 8	than 7	that -26	then -23	though -30	through -76	thursday -40	to -53	today -19	toward -41	tuesday -46	under -66	until -68	up -59	v2 9	wednesday -30	week -31	weekend -18	what -56	when -138	where -33	whether -49	which -43	who -48	whom -23	whose -34	why -29	with -131	within -51	without -56	year -27	yet -41	– 6	— 24
end|seek|	, 16	about -27	and -25	as -13	at -20	by -50	end 12	for -33	from -46	in -56	into -25	of -56	on -57	t0 22	t1 -8	that -60	to -76	v0 -27	v1 -36	who -21	with 6
end|see|	0 -49	1 19	about -21	against -16	and -41	as -103	at -31	by -37	end 47	for -51	in -64	into -12	of -40	on -47	t0 16	that -59	to -78	v2 7	who -27	with -41
end|september|	. -25	0 -30	1 -14	preposition -24	stop -25	that -19	v0 -29
end|sept|	. -44	0 -34	stop -44	v0 -20
end|shares|false|	, 27	0 -6	coordinator -39	v0 -25	v1 -51	v2 12
end|shares|no-verb|	0 -9	1 -108	2 -20	coordinator -49	end -22	t1 -30	t2 -37	v0 -24	v1 -42	v2 -43
end|shares|none|	- 15	0 9	1 -19	2 -11	; 9	adverb -21	auxiliary -28	capital -24	determiner -24	preposition -12	subordinator -11	t1 -10	that -32	v1 -26	v2 -15	verb-thinking -70	word -50	– 6	— 9
end|shares|other|	, 17	0 64	1 -30	coordinator 28	v1 -91	v2 -56
end|shares|true|	, 8	0 41	coordinator 43	t0 44	v0 6	v2 -48
end|shoot|	v0 -7
end|show|	( -32	- 16	0 -46	1 -55	2 -16	: 7	about -27	after -42	against -16	among 8	and -83	as -51	at -44	because -35	before -29	between -28	by -65	during -33	end 30	for -43	from -38	in -30	may -25	november -18	of -53	on -69	or -20	out -23	over -46	saturday -16	since -24	t1 16	than -45	that -35	to -77	under -27	up -30	v1 14	which -15	while -40	who -25	with -104
end|shrug|	, 26	end -33	v1 -33
end|signal|	, 17	0 -18	end -17	v0 14	v1 -13
end|sign|	0 13	and -33	end -42	for -28	in -42	of -19	that 19	to -43	v0 -18	v1 -50
end|since|	. -16	0 -9	2021 -21	announcing -21	capital -43	coordinator -15	determiner -9	he -32	its -25	january -24	june -21	pronoun -35	stop -16	then -15	v0 -90	v1 -31	v2 -35	verb-saying -32	word -54
end|slam|	and -11	end -12	for 9	in 12	of -24	on 8	that -32	to -38	v0 -30
end|source|source|0|	false -23
end|source|source|v0|	false -46	true 49
end|source|source|v1|	false -64	true 23
end|so|	, -28	. -31	adverb -40	as -27	determiner -36	far -47	fondly -17	in -20	many -32	much 14	preposition -34	pronoun -23	stop -31	subordinator -31	t0 -33	that -30	v0 -87	v1 -27	v2 -25	word -12
end|speak|	, -20	0 6	1 -39	and -7	as -26	end 12	for -23	of -37	that -31	to -38	v0 -45
end|speculate|	0 -27	end 7	to -25	v0 18
end|state|	, 15	and 22	at -34	end -28	for -29	in -41	of -30	to -44	v1 -8	v2 -17
end|stress|	and -43	end 12	in -22
end|submit|	end -29
end|subordinator|$|	word -35
end|subordinator|,|	preposition -32	subordinator -17	v0 -55	v2 -15
end|subordinator|0|	, -11	after -49	capital -42	coordinator -17	end -12	late -57	next 9	that -34	word -16
end|subordinator|1|	, -42	behind -21	end -38	next -58	that -22
end|subordinator|2|	next -47
end|subordinator|adverb|	0 22	determiner -25	preposition -40	stop 11	subordinator -51	t0 -54	v0 -84	v1 -31	v2 -20	verb-saying -29	word -20
end|subordinator|auxiliary|	0 -37	adverb -30	auxiliary -21	determiner -32	stop -27	v1 -33	v2 -25	verb-judging -17	verb-saying 17	word -56
end|subordinator|capital|	, -53	0 -28	1 -27	auxiliary 11	capital 13	coordinator -50	possessive -20	preposition -37	stop -22	t0 24	v0 -12	v1 -59	verb-judging 10	verb-thinking -29	word -15
end|subordinator|coordinator|	v0 -25
end|subordinator|determiner|	$ -20	0 -28	1 -32	2 -19	adverb -56	auxiliary -37	capital -23	determiner -68	quote -39	stop -40	subordinator -25	t0 -9	t1 -46	v0 -22	v1 -54	v2 -54	verb-judging 6	verb-saying -58	verb-thinking -25	word -23
end|subordinator|preposition|	0 -18	capital -43	determiner -26	preposition -27	pronoun 11	t0 -33	v0 -10	v1 -43	v2 -24	verb-saying -28	word -13
end|subordinator|pronoun|	0 24	1 -35	coordinator -40	possessive -48	quote -31	t0 -37	v1 -13	v2 -48	verb-judging -55	verb-thinking -11	word 8
end|subordinator|quote|	1 -21	end -26	stop -32	v0 -50	v1 -32	v2 -14
end|subordinator|stop|	0 -28	determiner -27	end -47	quote -20	v0 -48	v1 -16
end|subordinator|subordinator|	adverb -28	determiner -16	pronoun -23	v0 -24	v1 -15
end|subordinator|t0|	, 18	behind -8	next -17	preposition -40	that -27
end|subordinator|that|	auxiliary -34	v0 15	v2 -16
end|subordinator|v0|	, -24	- 12	: 21	after -57	behind 7	capital -36	coordinator -46	end 35	late -7	next -11	preposition -57	source -34	subordinator -20	that -27	verb-thinking -15	word -31
end|subordinator|v1|	, -86	after -39	behind -51	capital -17	coordinator 12	late -35	next -31	preposition -53	subordinator -27	that -59
end|subordinator|v2|	, -71	behind -37	capital -18	coordinator -39	end 47	late -35	next -17	preposition -42	subordinator -28	that -56
end|subordinator|verb-judging|	capital 12	determiner -35	preposition -33	v0 -50	v1 -32	word -26
end|subordinator|verb-saying|	0 11	determiner -38	preposition 31	pronoun -39	t0 -35	v0 -12	word -42
end|subordinator|verb-thinking|	preposition -32	v0 -27	v1 -24
end|subordinator|word|	% -30	1 -29	adverb -53	auxiliary -62	capital 17	coordinator -14	determiner -19	preposition -60	pronoun -38	stop -90	subordinator -14	t0 -21	t1 -45	that 7	v0 -49	v1 -48	v2 -41	verb-saying -44	verb-thinking -42	word -9
end|suggest|	- 26	1 13	about -24	against -18	and -69	around -33	as -47	at -43	by -47	for -58	from -37	if -27	in -72	into -27	like -16	may -32	of -46	off -25	on -57	or -32	out -19	over -24	so -41	than -39	that -56	to -83	v1 -27	what -13	who -34	with -65	year -17
end|sunday|	, -24	. -22	0 -35	night -16	possessive -11	preposition -21	stop -22	t0 -27	v0 -47	v1 -17	word -36
end|support|	, -15	- 23	0 22	1 -7	2 13	after -22	and 15	as -32	at -35	by -8	end -29	for 10	from -31	in 12	of -57	on -14	or 13	since 16	t0 -27	than -25	that -49	v0 -18	v1 -6	v2 -31	with -33	— 6
end|suspect|	0 14	end 25	of -20	v0 -23
end|talk|	, -6	0 19	: -34	about -18	across -30	and -17	as -36	at 26	for 13	how -27	in -8	of -56	on -9	over -19	that -29	to -55	v0 -12	v1 -32	v2 -9	when 15	who -26
end|tell|	( 10	0 -17	1 -30	about -36	after -56	against -23	and -74	as -48	at -84	because -39	before -39	between -21	by -60	down -20	end 27	for -52	friday -20	from -32	if -33	in -80	into -22	january -17	may -21	month -23	of -29	off -15	on -89	or -27	out -22	over -43	since -42	than -47	through -41	thursday -26	to -67	tuesday -29	until -33	up -23	v1 -16	v2 9	week -19	what -16	when -38	where -27	whether -23	which -25	who -26	with -63	within -23	without -38	year -17
end|testify|	by -29	end 17	of -12	to -24
end|thank|	, -33	and 25	for -35	in -34	v0 -20
end|than|	$ -65	0 -11	1 -53	100 -26	2 -21	50 -22	60 -29	a -45	adverb -36	an -29	any -29	auxiliary -32	capital -54	clinton -42	determiner -19	giving -15	half -27	he -17	her -26	his 14	in -46	it -33	its -28	most -36	on 19	pronoun -39	republican -17	subordinator 8	t0 -36	t1 -20	the -70	their -29	they -25	to -32	trump -29	v0 -32	v1 -38	v2 -31	verb-judging -34	verb-saying -37	was -25	word -92
end|that|	 -26	's -33	, -54	. 9	1 -52	2 -37	a -35	adverb -56	allows -27	an -34	any -27	are 6	as -28	before -22	began -32	beijing -14	both -22	can -37	candidates -32	capital -30	carson -36	clinton -25	could -53	cruz -26	democrats -16	determiner -25	exist -20	federal -17	had -39	has -67	have -51	her -25	hillary -23	his -46	i -19	if -17	in -31	included -32	it -47	killed -22	led -28	left -27	level -28	made -19	many -23	may -40	members -11	mexico -17	most -12	mr. -54	mrs. -22	ms. -28	night -12	no -22	nobody -27	none -15	obama -37	of -33	one -29	possessive -48	preposition -52	president -37	pronoun -13	quote -26	rubio -34	said -19	sanders -41	she -72	showed -27	some -45	stop 9	subordinator -54	support -20	t0 -59	t1 -26	the -14	their -25	there -36	they -41	to -22	trump -32	two -26	v0 -26	v1 -51	v2 -49	verb-judging -70	verb-saying -61	verb-thinking -45	voters -14	way -30	were -47	will 8	with -30	word -48	would -90	’s -33
end|that|,|	0 -26	preposition -24	subordinator -22	v0 -33
end|that|0|	( -34	, -18	- -11	after -33	auxiliary -41	behind 10	capital -40	coordinator -66	end -12	next -14	preposition -67	subordinator -39	that -62	verb-thinking -17	word -45	— 23
end|that|1|	, -29	behind -29	capital -23	coordinator -29	end -16	next -46	preposition -62	subordinator -18	that -25
end|that|2|	, -25	coordinator 11	next -34	preposition -24
end|that|adverb|	0 -36	auxiliary -32	v0 -35	v1 -20	v2 -17	word -44
end|that|auxiliary|	0 16	1 -28	adverb -74	auxiliary -38	capital -25	determiner -33	preposition -35	t0 -39	v0 -91	v1 -33	v2 -25	verb-judging -30	verb-thinking -33
end|that|capital|	, -28	0 -9	1 -21	auxiliary -63	capital -6	possessive -44	t0 -20	v0 -67	v1 -35	v2 -28	verb-judging -33	verb-saying -41	verb-thinking -29	word -48
end|that|determiner|	1 -19	auxiliary -24	capital -66	determiner -31	preposition -48	stop -20	t0 -32	t1 -24	v0 -79	v1 -36	v2 -32	verb-judging -18	verb-saying -33	word -12
end|that|judging|0|	true 25
end|that|judging|1|	false -25
end|that|judging|v0|	false -43	true 65
end|that|judging|v1|	false -69	true 19
end|that|judging|v2|	false -50	true 15
end|that|possessive|	0 -40	v0 -24
end|that|preposition|	0 -28	capital -26	determiner -37	v0 -40	v1 -24	word -30
end|that|pronoun|	0 -19	1 -27	adverb -42	auxiliary -85	coordinator -22	possessive -46	quote -27	t0 -20	v1 -21	v2 -27	verb-judging -51	verb-thinking -47
end|that|quote|	auxiliary -18	stop -14	v0 -33	v1 -13
end|that|saying|0|	false -48
end|that|saying|1|	false -45	true -10
end|that|saying|2|	false 9
end|that|saying|t0|	false -64	true 24
end|that|saying|t1|	false -46
end|that|saying|t2|	false -28
end|that|saying|v0|	true 6
end|that|saying|v1|	false -22	true 6
end|that|saying|v2|	false -32	true 14
end|that|stop|	end 9	pronoun -25	v0 12	v1 -32
end|that|subordinator|	0 -32	determiner -34	pronoun -24	stop -21	v0 -37	v1 -19	word -20
end|that|t0|	, -35	coordinator -30	end 20	next -54	preposition -45	subordinator -27
end|that|t1|	, -43	next -26	preposition -19
end|that|thinking|0|	false -19	true -11
end|that|thinking|1|	false -31
end|that|thinking|v0|	false -38	true 35
end|that|thinking|v1|	false -17	true 32
end|that|thinking|v2|	false -57
end|that|v0|	( 20	- 10	: 26	; 21	after -32	auxiliary -28	behind -66	capital -87	coordinator -16	end 14	late -33	next -14	preposition -66	subordinator -44	that -73	verb-thinking -19	word -49	– 7	— 10
end|that|v1|	( 12	- 8	: -33	after -27	behind -29	capital -33	coordinator -66	end 28	late -11	next -47	preposition -52	subordinator -56	that -45	word -31
end|that|v2|	( -26	behind -28	capital -24	coordinator -44	end 16	next -46	preposition -48	subordinator -55	that -39	word -31
end|that|verb-judging|	0 -59	determiner -45	preposition -27	v0 -39	v1 -24	v2 -18	word -30
end|that|verb-saying|	0 -46	1 -21	auxiliary -17	capital -19	determiner -36	stop -23	v0 -37	v2 -23	word -18
end|that|verb-thinking|	0 -39	capital -31	pronoun -31	v0 -25
end|that|word|	, -35	0 -26	1 -29	2 -24	adverb -35	auxiliary -58	capital -47	coordinator -30	determiner -63	preposition -66	pronoun -54	stop -37	subordinator -54	t0 -34	t1 -33	v0 -71	v1 -27	v2 -33	verb-judging -44	verb-saying -27	verb-thinking -30	word -18
end|then|	. -21	auxiliary -21	denounced -13	stop -21	v0 -52	v1 -18	v2 -20	verb-judging -23	word -31
end|think|	0 -16	1 9	: 24	about -20	and -62	as -50	at -30	by -55	end 12	for -49	from -40	in -9	into -32	of -35	on -50	or -23	t0 -29	than -25	that 13	to -80	up -22	v1 -6	who -24	with -54
end|though|	1 -19	determiner -31	he -28	it -27	pronoun -39	the -26	v0 -35	v1 -28
end|threaten|	, 31	down -28	end -12	for -24	from -27	in -45	of -18	on -35	over -37	to -41	unless -29	up -28	v0 11	v1 -48
end|through|	capital -45	its -35	their -36	v1 -37	v2 -36
end|thursday|	, 12	. -42	0 -40	night 11	preposition -22	stop -42	v1 -18	word 10
end|today|	. -28	stop -28	v0 -29
end|tout|	and -40	as -32	end -16	in 10	of -31	that -23	to -54	v0 -6	with -28
end|toward|	0 -50	capital -40	clinton -22	determiner -43	the -26	v0 -62	v1 -20	word -41
end|to|	 -49	$ -46	, -30	. -21	0 -35	1 -64	14 -24	17 -29	18 -25	19 -24	2 -33	30 -33	40 -23	44 -18	a -30	abortion -23	accept -37	accomplish -27	acknowledge -32	act -40	add -31	address -34	admit -30	adverb -69	affirm -26	all 10	allow -35	an -53	announce -15	another -29	answer -32	any -34	apologize -22	appeal -30	appear -28	approve -24	assist -19	at -21	attack -28	attacks -29	attend -30	attract -25	auxiliary -76	avoid 13	back -39	ban -52	be -67	bear -31	beat -21	become -35	begin -25	believe -28	blame -33	block -31	boost -28	both -37	boycott -28	break -26	bring -47	broker -22	build -38	buy -11	call -39	campaign -33	capital -37	carry -38	challenge -37	change -51	charity -32	china -32	choose -38	circumvent -29	citizenship -33	claim -26	clinch -14	clinton -43	close -34	collect -22	combat -43	come -30	comment -26	compare -22	compete -29	congress -35	congressional -26	connect -22	consider -43	continue -35	coordinate -20	count -30	counter -23	cover -24	crack -22	create -26	criticize -14	cut -34	date -23	deal -42	debate -24	decide -26	defeat -50	defend -29	deliver -36	democratic -35	democrats -24	describe -36	determine -32	determiner -15	disavow -35	discuss -48	do -42	draft -29	drink -27	drive -23	drop -28	education -25	election -40	embrace -36	encourage -20	end -32	endorse -31	engage -23	ensure -30	enter -40	europe -20	examine -24	expand -43	explain -34	extend -20	fall -27	fight -50	file -23	fill -37	finance -29	find -44	finish -28	fix -29	focus -32	follow -42	foreign -20	former -27	fulfill -26	fund -38	gain -34	generate -28	get -60	give -52	go -43	goldman -32	gun -31	handle -29	happen -25	have -41	hear -30	help 22	her -52	him -52	hold -36	hurt -33	increase -36	influence -22	intervene -40	invest -24	investigate -33	israel -24	it -27	its -44	join -31	keep -66	kill -31	know -45	lay -31	lead -36	learn -18	leave -35	let -14	level -17	leverage -22	lie -24	link -16	live -25	look -22	lose -34	lure -23	make -73	making -34	manage -19	mean -30	meet -39	mexico -19	more -46	move -40	mr. -31	new -29	offer -36	one -47	open -48	organize -28	other -36	oversee -29	party -19	pass -36	pay -40	persuade -29	pick -28	place -33	play -44	power -21	preposition -36	press -35	pressure -27	prevent -31	proceed -19	process -22	project -27	pronoun 7	prosecute -25	protect -46	prove -28	provide -43	pull -24	punish -29	pursue -37	push -32	put -22	question -28	quit -35	quote -49	raise -54	rally -35	reach -27	read -37	realize -17	rebuild -35	receive -28	recognize -27	recommend -31	reform -20	release -48	remain -37	reopen -18	repay -35	repeal -48	replace -37	reporters -27	republicans 20	resign -49	respond -31	restore -19	retain -37	return -38	review -42	rise -27	run -42	russia -23	sanders -37	save -33	say -39	secure -35	see -70	seek -25	sell -19	send -48	serve -48	settle -23	share 16	show -35	shut -15	sign -41	some 16	speak -42	special -18	spend -56	stand -36	states -14	stay -42	stem -29	step -36	stop -50	strengthen -26	study -24	subordinator -39	succeed -23	sue -21	support -60	supporters -22	switch 18	t0 -92	t1 -30	t2 -23	talk -29	talks -25	target -25	tell -42	temporarily -37	that -40	the -25	their -61	them -25	this -37	those -20	thwart -24	tie -15	tighten -44	travel -22	treat -36	trump -63	try 17	turn -36	two -34	understand -23	undocumented -25	unify -23	unite -35	use -48	v0 -36	v1 -35	v2 -29	verb-judging -42	verb-saying -73	verb-thinking -36	victory -30	visit -27	vote -58	voters 17	wait -31	wall -31	washington -42	watch -34	wear -26	weigh -24	what -34	which -36	win -55	withdraw -36	word -51	work -45	zero -21
end|trash|	0 6	end -27
end|trumpet|	end -26	v0 20
end|try|	0 -9	end 6	to -31	v0 9
end|tuesday|	's -27	, -45	. -10	0 -18	night 8	possessive -35	preposition -41	stop -10	subordinator 25	v0 22	v1 -35	’s -24
end|tweet|	, 30	about -20	and -11	end -22	for 12	in -48	of -50	to -41	v0 -16	v1 -32
end|understand|	, -31	0 -12	end 10	in 9	of -38	on -24	to -52	v0 -13	v1 26
end|under|	0 7	30 -27	a -33	capital -34	determiner -21	his -28	oath -27	president -27	t0 -38	the -8	v0 -96	v1 -39	v2 -29	way -27
end|unless|	capital -39	determiner -27	the -27	v0 -53
end|until|	0 22	a 16	adverb -33	after -25	capital -53	it -30	now -26	pronoun -20	subordinator -25	t0 -62	the -44	they -24	thursday -28	v0 -86	v1 -26	v2 -28
end|upon|	capital -35	determiner -39	the -29	v0 -51	v1 -29
end|up|	, -38	. -34	0 -22	a -27	and -21	any -22	at -24	by -29	capital -37	coordinator -21	determiner -52	for -39	his -19	in 9	preposition -16	stop -34	subordinator -27	t0 -52	the -37	their -29	to -64	trump -21	v0 -105	v1 -30	v2 -27	verb-judging -22	verb-thinking -15	with -36	word -55
end|urge|	, -9	0 -16	1 -33	and -10	at 16	end 12	for -48	from -26	of -33	on -54	t0 -42	t1 6	that -27	to -123	v0 22	v1 -20	with -43
end|use|	0 20	end -11	v0 -44
end|verb-judging|0|	, -26	end -21	preposition 7	subordinator -28	that 10
end|verb-judging|t0|	end 34	preposition -30
end|verb-judging|v0|	, -9	coordinator -10	end 26	preposition -78	subordinator -51
end|verb-judging|v1|	, -35	coordinator -23	end 32	preposition -26
end|verb-judging|v2|	end 21	preposition -24
end|verb-saying|0|	, 18	coordinator -32	end 48	preposition -45	that -58
end|verb-saying|1|	, -33
end|verb-saying|t0|	, -6	end 35	preposition -38
end|verb-saying|t1|	end -11
end|verb-saying|v0|	coordinator -25	end 22	preposition -84	subordinator 13
end|verb-saying|v1|	end 18
end|verb-saying|v2|	end -14
end|verb-thinking|0|	next -23	preposition -17	that -20
end|verb-thinking|1|	next -17
end|verb-thinking|capital|	, -15	0 -24	capital -32	coordinator -16	preposition -16	v0 -22	v1 -21	v2 -18
end|verb-thinking|determiner|	0 -12	determiner -16	v0 -26	v1 -17	word -24
end|verb-thinking|preposition|	v0 -18	verb-judging -19	word -17
end|verb-thinking|stop|	end -20	v0 -17
end|verb-thinking|t0|	end -9	next -18	subordinator 15
end|verb-thinking|v0|	late -18	next -43	preposition -42	that -22
end|verb-thinking|v1|	end 8	next -22	preposition -34	that -14
end|verb-thinking|v2|	next -19
end|verb-thinking|word|	preposition -12	v0 -22	word -15
end|versus|	capital -35
end|via|	v0 17	word -42
end|view|	, 7	and -42	as -60	end -8	in -9	of -36	t0 -9	that 17	to -45	v0 7	v1 -67	who -32	with 33
end|voice|	end -10
end|vote|	, 17	and -7	at -38	by -29	end -48	for 27	in 28	of -44	on 9	t0 -6	to -49	v0 6	v1 -46	v2 -32	with 17
end|vouch|	0 -8	and -33	end 10
end|vow|	0 -25	and -22	as -38	end 15	for -31	from -32	of -36	on -52	t0 8	t1 -35	that -27	to -45	v1 -9
end|want|	0 7	1 9	about -27	after -38	and -12	as -42	at -36	by -30	end 26	for -54	from -40	how -20	in -74	of -46	on -34	or -28	over -37	t0 -40	that -36	to -88	v0 7	v1 -20	v2 -16	what -27	who -26	with -42	— -39
end|warn|	, 7	0 -30	1 -41	against -21	as -38	because -32	by -50	for -28	from -19	if -36	in -45	of -36	off -18	on -46	that -38	to -34	v0 13	who -32	year -15
end|wednesday|	, -36	. 6	0 10	preposition -17	stop 6	v0 -35	v1 -17
end|weekend|	. -20	0 -36	stop -20	v0 -31	v1 -18	word -20
end|week|	, -27	. -32	0 -32	and -14	coordinator -14	for -21	in -24	possessive -31	preposition -33	stop -32	subordinator -16	t0 -25	that -29	v0 -43	v1 -17	v2 -18	’s -24
end|welcome|	, 15	0 -9	in -30	to -42	v0 11	v1 -28
end|what|	0 -58	1 -12	a -20	auxiliary -36	capital -36	determiner -38	happened -12	has -22	he -45	is -24	it -38	pronoun -66	she -31	t0 -24	the -30	they -29	v0 -75	v1 -23	v2 -14	was -15	word -38
end|when|	0 8	1 -18	capital -65	his -38	i 15	it -16	mr. -27	pronoun 19	she -32	t0 -28	they 24	v0 12	v1 -58	v2 -38	word -55
end|where|	0 -50	capital 8	determiner -46	he -25	his -23	it -32	pronoun -56	t0 -34	the -36	they -33	v0 -76	v1 -38	v2 14	western -32	word -28
end|whether|	0 -31	capital -34	determiner -42	he -43	it -35	preposition -27	pronoun -61	she -26	the -36	they -18	to -27	v0 -89	v1 -20	v2 -18	word -28
end|which|	. -27	0 -46	1 -18	auxiliary 16	capital -37	determiner -33	he -24	pronoun -42	she -25	stop -27	t0 -23	the -24	they -20	v1 -43	v2 -28	word -42
end|while|	0 32	adverb 8	also 8	clinton 10	determiner 7	he -33	preposition 9	pronoun -49	secretary -42	she -25	t0 -8	the -37	they -32	v0 -33	v1 -34	v2 -34	verb-judging -39	verb-saying 21	word 9
end|whom|	. -26	0 -34	1 -19	determiner -21	he -19	pronoun -23	stop -26	v0 -25	v1 -22	word -25
end|whose|	0 -24	word -17
end|who|	0 10	1 -36	2 -23	adverb -29	are -43	auxiliary -26	can -43	cannot -23	could -46	entered -22	had -54	has -46	have -54	is -41	made -13	make -17	possessive 14	pronoun 12	said -40	say 10	t0 -44	t1 -24	took -15	v0 -74	v1 -44	v2 -39	verb-judging -33	verb-thinking -55	want -20	wanted -15	was -36	were -25	will -39	word -66	would 12
end|why|	determiner -21	he -24	pronoun -29	she -18	v0 -41	v1 -19	word -29
end|wish|	end 23
end|within|	0 -40	a -24	determiner -59	the -39	two -32	v0 -62	v1 -31	v2 -11	word -37
end|without|	0 -37	a -51	auxiliary -36	being -30	causing -33	determiner 9	the -53	v0 10	v1 -43	v2 -28	verb-thinking -28	word -74
end|with|	$ -34	, -38	0 -11	1 24	a -32	access -31	adverb -33	an -40	both -34	capital -32	clinton -42	determiner -23	donald -44	fewer -30	foundation -27	four -21	fox -21	heavy -34	hillary -36	him -40	his -59	individuals -25	iran -38	it -39	its -34	little -42	manafort -29	many -29	mexico -33	more 13	mr. -41	mrs. -33	north -28	one -45	other -30	political -30	pronoun -59	republicans -25	sanders -46	spies -26	state -34	subordinator -43	t0 -17	t1 -28	that -40	the -47	their -56	them -28	those -33	v0 -48	v1 -49	v2 -36	verb-judging -23	verb-saying -38	voters -28	wall -43	what -39
end|wonder|	end 11	to -28	v0 -16
end|word|,|	0 -25	adverb -17	coordinator -11	determiner -22	preposition -26	pronoun -19	subordinator -19	t0 -21	v0 -25	v1 -32	v2 -23	verb-judging -18	verb-saying -11	word -25
end|word|0|	, 10	- 9	; -19	after -17	auxiliary 15	behind 15	coordinator -27	end 25	late -30	next -28	preposition -24	subordinator 10	that -15	verb-thinking -15	word 9
end|word|1|	, -20	behind -24	capital -19	coordinator -56	end 13	next -43	preposition 6	subordinator -30	that -30	word -25
end|word|2|	, 13	coordinator -34	next -26	preposition -44	word -23
end|word|adverb|	0 -33	v0 -30	word -39
end|word|auxiliary|	1 -18	adverb -46	auxiliary -51	determiner -25	preposition -19	t0 -30	v0 -6	v1 -32	v2 -36	verb-judging -30	verb-saying -44	verb-thinking -36	word 7
end|word|capital|	auxiliary -20	t0 -25	v0 -25	v1 -27	word -35
end|word|coordinator|	0 -35	auxiliary -22	determiner -22	preposition -18	v0 -29	word -37
end|word|determiner|	0 -25	capital -26	v0 -25	v1 -18	v2 -14	word -30
end|word|possessive|	capital -29	v0 -29	v1 -15	word -34
end|word|preposition|	0 -31	capital -32	determiner -27	t0 -19	v0 -42	v1 -19	verb-saying -22	word -34
end|word|pronoun|	0 14	auxiliary -38	v0 -36	v1 -24	v2 -17	verb-judging 16	verb-saying -35	word -16
end|word|stop|	0 -38	capital -38	coordinator -12	determiner -28	end -44	preposition -14	pronoun -25	quote -19	t0 -24	v0 -41	v1 -23	v2 -20
end|word|subordinator|	0 -19	determiner -24	preposition -14	pronoun -23	v0 -28	word -23
end|word|t0|	, 21	end 10	next -53	preposition -95	subordinator -57
end|word|t1|	behind -20	end -7	next -20	preposition -37
end|word|t2|	next -28
end|word|that|	0 -33	auxiliary -17	pronoun -28	v0 -31	word -19
end|word|v0|	( -40	- -11	: 12	; -12	adverb -32	after -18	behind -48	capital -50	coordinator -32	end 16	late -31	next -28	preposition -29	source -15	subordinator -32	that -61	verb-thinking -21	— -21
end|word|v1|	, -31	- -37	: -46	; 14	after -18	behind -19	capital -14	coordinator -55	end -22	late -16	next -47	preposition -48	subordinator -57	that -36	verb-thinking -20	word -30
end|word|v2|	, -92	: -28	behind -21	capital -19	coordinator -33	next -41	preposition -46	subordinator -33	that -35	word -23
end|word|verb-judging|	determiner -27	v0 -24	v1 -20	word -25
end|word|verb-saying|	0 12	1 -24	capital -30	determiner -35	pronoun 11	t0 -22	that -29	v0 -30	v1 -32	verb-judging -13
end|word|verb-thinking|	0 -53	determiner -34	preposition -36	pronoun -23	v0 -28	v1 -20	word -25
end|word|word|	0 -55	1 -32	adverb -30	auxiliary -22	capital -22	coordinator -17	determiner -34	preposition -50	pronoun -27	stop -26	v0 -40	v1 -32	v2 -28	verb-judging -26	word -47
end|worry|	, 21	0 6	and 8	end -7	for -26	in -39	of -27	to -30	v0 -17	v1 -7
end|write|	, 9	1 -27	about -10	at -43	but -34	by -42	for -30	from -21	of -45	on -39	that -59	to -52	v0 -20	v2 -10
end|year|	's -34	, -38	. -29	0 -43	1 -14	and -23	auxiliary -17	coordinator -23	in -18	possessive -35	preposition -31	stop -29	subordinator -25	t0 -25	that -30	to -16	v0 -40	v1 -27	v2 -11	word -18
end|yet|	adverb -22	preposition -33	to -28	v0 -58	v1 -22	word -37
end|–|	adverb 20	auxiliary -6	capital -34	determiner 6	preposition -37
end|–|adverb|	v0 20
end|–|capital|	0 -6
end|–|determiner|	0 13
end|–|preposition|	v0 -27
end|–|v0|	next -11
end|—|0|	next -19	that 23
end|—|	a 22	adverb -12	at -42	but 8	determiner 28	including -40	like -37	not -39	of -41	or -39	preposition -17	though 19	v0 7	v2 -34	verb-thinking -50	who -40	word -7
end|—|adverb|	v0 -17
end|—|coordinator|	determiner -8	v0 6
end|—|determiner|	0 15	v0 11	v1 16	verb-saying -19	word 36
end|—|preposition|	0 -15	capital -34	determiner -17	v0 -32	word -14
end|—|pronoun|	auxiliary -12
end|—|subordinator|	pronoun -23
end|—|t0|	next -14
end|—|v0|	behind -29	next 14
end|—|v1|	next 7
end|—|verb-thinking|	v0 -37
end|—|word|	capital -8	determiner -49	t0 -6	v0 6	word -11
	none 12
none|according|	source -7
none|accuse|	base -15	participle 21	present 11
none|	acknowledge -41	add 27	admit -25	advise 30	advocate -13	affirm 12	aim -12	allege -56	allow 24	allude -34	announce -29	answer 21	apologise 40	apologize 16	appeal 23	argue -38	articulate -12	ask 17	assail -45	assert -42	assess 24	assume 27	assure -20	attack -19	attribute 22	back 13	beg 38	believe -26	bemoan -37	bill 10	blame 9	blast -39	boast -15	brag -35	brand 16	care 29	cast 31	caution -24	celebrate 37	certify 34	challenge 18	champion 22	chant 37	characterize -8	cheer 11	chide -37	chip 50	cite -26	claim -24	clarify -7	commend 12	compare 39	complain 6	concede 6	conclude -15	condemn -45	confirm -13	consider -14	continue 60	correct 23	counsel 41	counter -20	credit -11	criticise 31	criticize -55	cry 8	debate 20	declare -9	decline 20	decry -52	deem -58	defend -11	define 6	deliver 40	demand -7	denounce -25	deny -33	depict 10	deride -36	describe -6	disavow -34	disclose -25	discover 32	discredit 17	discuss -23	dismiss 10	dispute 9	doubt -17	downplay -11	dream 40	echo -10	elaborate 10	email 34	emphasize -37	encourage 8	endorse -30	estimate -33	expect -27	explain -13	express -14	extol -33	fault 37	favour 36	fear -22	feel -17	figure 35	find 22	fire 31	forecast 7	foresee -32	fume 30	gasp 40	greet 29	guess -11	hate -7	hear 28	hint -28	hit 47	hold 57	hope -27	howl 37	identify -12	imagine 32	imply -48	indicate -16	inform 16	insist -41	instruct 14	insult -12	intend -13	interpret -14	interrupt 34	invite 50	issue 36	joke 13	justify -13	knock 21	know -22	label 17	lambaste -19	lament -48	lash 27	laugh 58	lecture 37	like 29	liken -38	list 19	lobby 38	maintain 40	mean 56	mention -32	message 18	mock -22	murmur 27	name 36	need 50	note -29	object 28	offer 24	oppose -13	order 23	outline -24	paint -6	persuade -7	phone 67	plan 6	plead 33	pledge 7	portray -18	posit -35	praise -14	pray 23	preach 21	predict -34	prefer -29	present 40	press 28	propose -13	protest 33	prove 30	question -7	quote 24	rail -43	raise 50	rank 18	rate 97	read 54	reaffirm -41	realize -16	reason 49	reassure -9	rebuff 28	rebut -47	recall -10	recite -21	reckon -36	recognize -35	recommend -33	record -8	refer -36	reference -35	reflect 39	regard -32	regret 28	reiterate -27	relate 37	remember -19	remind 21	rename 17	repeat 21	report -13	reprimand 17	repudiate -34	respond 10	retort -26	retweet 14	reveal -19	roar 41	rule 18	say -36	scold -10	scorn 38	shoot 47	shout 9	show -15	shrug -19	sign 34	signal 8	sing 70	slam -49	slap 15	slate 56	snap 35	speak 56	speculate -34	spell -13	state 36	stress -11	suggest -37	support -12	swear -8	tag 40	talk 19	testify 24	text 60	thank 35	think -18	threaten -7	title 32	tout -35	trash -32	treat 55	trumpet -29	trust 7	try 51	tweet -14	underline 17	understand -13	use 73	utter 15	venture 42	verify 35	view -19	voice 33	volunteer 45	vote 15	vouch -29	vow -61	warn -24	wave 75	weigh 37	welcome 19	whisper 34	wish 9	worry -24
none|acknowledge|	base -43	participle -44	past -18
none|address|nobody|name|	participle 8	past 7	source -8
none|address|nobody|noun|	base -7	participle -7	present -12	source -7
none|address|nobody|pronoun|	participle -31	past -9	present -17
none|address|nobody|	source -11
none|address|reader|	judging 39	saying 74	thinking 50
none|address|reader|name|	base 33	participle 28	present 29
none|address|reader|noun|	base 64	past 14	present 87
none|address|reader|pronoun|	base 6	participle 21	past 23
none|address|writer|	judging 20	saying 19	source 11	thinking 11
none|address|writer|name|	participle -20	past -22
none|address|writer|noun|	participle 15	past -14	present 54	source 18
none|address|writer|pronoun|	participle 55	past 36	present 17
none|add|	base 52	present 16
none|admit|	base -21	past -6	present -31
none|advise|	base 30	participle 36	past 15	present -6
none|advocate|	base -24	participle -8	past 27
none|affirm|	base -12	past 25
none|agree|	participle 17	past 10	present -40
none|aim|	base -26	present 13
none|allege|	past -55	present -23
none|allow|	base -6	participle 34	past 19
none|allude|	participle -11
none|announce|	participle -55	past -7	present -45
none|answer|	base -8	participle 7	past 21	present 27
none|apologise|	past 27
none|apologize|	past 12
none|appeal|	base 30	participle 34	past -9	present 23
none|apposed|	base 16	participle 11	past -9	present -11	saying -14	thinking 7
none|apposition|	base 37	judging 10	participle -16	past 25	present 10	saying 26	thinking 7
none|argue|	base -41	participle -24	past -13	present -20
none|articulate|	past -29
none|ask|	participle -13	past 21	present 13
none|assail|	past -27
none|assert|	past -17
none|assume|	base 12	past 26	present 8
none|assure|	base -11	past -15
none|attack|	participle -18	past -13	present -10
none|attribute|	past 22
none|back|	base 14	participle -17	past 11	present 25
none|bash|	base 19
none|before|	% -12	' -15	( 14	) 7	, -37	- 50	/ 25	: 35	; 44	@ 40	adverb -21	auxiliary -6	capital -18	coordinator -6	determiner -11	possessive -20	preposition 12	pronoun -7	quote 33	subordinator -11	that 34	verb-judging 18	verb-thinking 12	word 24	~ -21	± -38	– 45	— 72	― 12	’ 24	• 33
none|believe|	base -23	past 30	present -41
none|bemoan|	past -37
none|bill|	base 11	past -20	present 43
none|blame|	base -27	past 28
none|blast|	base -26	participle -8	past -33	present -15
none|boast|	past -6
none|brag|	past -9
none|call|	base -6	participle -22	past 10
none|care|	base 25
none|cast|	base 16	participle 38
none|caution|	past -20
none|celebrate|	base 47	participle 42
none|challenge|	base 42	past -19	present 39
none|champion|	base 61	past -21	present 9
none|charge|	base 16	past -10	present 9
none|cheer|	base 6	participle -10	past 19
none|chime|	past -11
none|chip|	base 33	present 29
none|cite|	base -15	participle -26	present -15
none|claim|	base -21	participle 8	past -9	present -29
none|commend|	past 12
none|comment|	base 22	past -42
none|compare|	past 36	present 25
none|complain|	base -29	past 15
none|concede|	base -29	participle 27	present 7
none|conclude|	past -19
none|condemn|	past -45
none|confess|	base 8
none|confirm|	base -18	participle -36	present -9
none|congratulate|	participle -15	past 25
none|consider|	base -12	past -18	present 22
none|contend|	past -20	present -39
none|continue|	base 18	participle 27	past 21	present 51
none|contradict|	past -30
none|correct|	base 9	past 21
none|counsel|	base 35
none|counter|	past -30
none|credit|	participle -33	past -10	present 6
none|criticise|	past 25
none|criticize|	base -40	participle -51	past -27	present -26
none|cry|	base -18	past 26
none|debate|	base 20	present 19
none|decide|	base 12	participle -32	past 7	present 19
none|declare|	base -52	past 11
none|decline|	base 37	past 14
none|decry|	participle -30	past -40
none|deem|	past -53
none|defend|	base 13	participle -19	present -39
none|define|	base -19	past 13
none|deliver|	base 25	past 44
none|demand|	base 6	participle 21	present -40
none|denounce|	participle -6	past -13
none|deny|	past -24	present -31
none|deride|	past -9
none|describe|	participle -54	present 26
none|detail|	participle -27	present 11
none|direct|	saying -7
none|disagree|	past 9
none|disclose|	base 11	past -32
none|discover|	past 32
none|discredit|	participle 16
none|discuss|	base -12	past -17
none|dismiss|	base 9	participle -17	past 22	present -27
none|dispute|	past 6	present 17
none|doubt|	past -9	present -24
none|echo|	base -17	participle -9
none|email|	base 49	present 10
none|emphasize|	base -27	participle -19	past -37
none|encourage|	base -22	participle 40	past -11
none|endorse|	base -29	participle -42	present -44
none|envision|	base -22
none|estimate|	base -46	past -13	present -13
none|expect|	participle -39	past -10	present -22
none|explain|	base -9	participle -14	present -21
none|express|	base -33	participle -23	past 13
none|fault|	base 31
none|favor|	base -10	past 7	present 7
none|fear|	base -9	participle -35	present -9
none|feel|	base -10	participle -20	past -8	present 16
none|figure|	past 10	present 56
none|find|	base 56	participle 30	past -6
none|fire|	base 49	past 23
none|forecast|	present 37
none|foresee|	base -32
none|greet|	past 27
none|guess|	base -21
none|hail|	participle -15	past 11
none|head|	000 62	1 34	10 -38	11 40	12 22	13 25	14 39	15 20	16 27	2 33	20 26	2011 -12	2012 41	2014 -18	2018 32	22 33	23 -17	34 22	35 -11	4 28	50 25	60 10	61 25	abedin -14	abéché 25	accord -25	account -27	accusation 19	achterberg -9	acosta -34	act 21	action 16	activist -34	activists -15	actor -26	actress -32	ad -19	additional 49	address -11	adelson 6	administration -18	admiral -12	ads -50	adviser -9	advisers -44	advocate -23	advocates -43	affairs 31	affidavit -28	ag 29	agencies -13	agency 13	agent 23	agents 14	agreement -15	aide -38	aides -21	aircraft 24	ali -10	all -17	allies -37	amendment 37	american 10	americans -11	amounted 30	amstutz -31	analysis -68	analyst -9	analysts -31	ankara 7	announcement 9	another 22	anybody 29	anyone 32	anything 30	ap -38	applicants 13	approval 13	arizona 20	arkwright -8	arroyo 26	artist -20	ash -11	assembly 34	associates -28	association 11	attack 31	attendees -38	attorney 22	attorneys -41	audience -6	audit -18	australia -14	author 50	authorities -22	authority 21	autor -50	average -51	award 40	axelrod -15	ayotte -29	backers -26	baku 34	ballot 35	band -6	bangladesh 21	bank 18	barkley -28	battle 30	bbc -15	beats 33	beck -7	beijing 18	bell 23	bells 16	belt 30	bench 21	benghazi -15	bennett -7	berlin 29	best 35	better 32	biden -32	big 23	bigger 28	biggest 36	bill -6	billion 24	bipartisan 31	birdthistle -32	birther 67	bit -10	black -11	blackwell -35	blasio -31	bloc -12	blocher -22	bloomberg -49	blue 30	bluster -41	board -29	boat 23	boateng -34	bob 16	bolton 14	bond 32	book -18	borders 7	boss 39	boston 31	boy -42	bradley -25	brafman -37	branch -22	brandt -23	brandvold -33	brazil 16	breaux -11	brief -22	briefed 42	briggs -32	britain 18	broaddrick -30	brooks -25	brothers 29	brown -28	buchanan -34	bucharest 38	bully 14	bureau -24	bush -42	businesses -23	businessman -27	buzzfeed 29	byrne -26	byron 22	cairo 21	california 32	call 40	calls -18	came 56	cameron -35	campaign -25	campaigns -47	canada 18	canberra 15	candidacy 44	candidate -37	candidates -45	captain 11	car 29	cardin -29	cardinals 23	carried 38	carrier 25	carson -40	carver 36	case 13	cash -19	cast -26	castellaw -13	castiglia -20	caucus 8	caucus-goers -22	centers 23	centerview 37	central 11	centre 20	centrist -26	cgt 35	chaffetz -54	chain 28	chairman 11	challenger -25	chamber 11	change -8	chapter 37	chase -16	chat 26	chief 15	child 10	children 46	china 35	christians 27	christie -7	church 25	citizens -38	city -26	clarence -28	clark -32	class 13	clerk 7	cleveland 29	client 22	clients 26	clinton -65	clintons -26	close -24	club -17	cnn -32	co. 19	coach 31	coins 28	cold 38	coleman -6	colleagues 22	college -25	collins -38	comey -13	command -42	comment -18	commission 9	commissioner -33	committee 33	communiqué 34	community -23	companies -15	company -14	complaint 19	compromise -18	conducted -40	confederation 34	conference 57	congress 6	congressional -12	conservatives -56	consider 38	consortium 30	contenders -23	contract -9	contractor -34	conventions 10	conway -35	cook -35	cordisco -29	corker -9	corner 20	cornyn -12	corp 36	corporate -13	corporation 18	council 31	count 18	counties 29	countries -40	country 48	county 26	couple 9	court 26	courts -15	crawford -26	crew 45	crews 27	cricket 15	crime -19	critical -14	critics -37	cross -15	cruz -53	cruz-anand -23	cuban -40	curiel -32	cut 30	data -13	daughter 15	davis -38	dawson 15	day 29	dayton -14	deacon -15	deal 6	death 26	deaths 28	debate 26	decision -26	decisions 33	defenders -30	delay 27	delays 32	delegates 37	delgado-finn 26	demirkol 26	democrat -8	democratic 12	democrats -72	dems -20	department 21	deputy 18	desantis -43	detailed -15	developers -10	devine -55	diabakaté 33	different -10	diplomats 37	direct -25	dismissed 29	dispute 11	district -50	districts -16	division 18	divisive 29	dnc -15	doctor 15	doctors 30	document 6	documents -37	dollar 30	donor -15	donors -29	dow 12	doyle -37	dozen 31	draft -27	drew 37	driver 48	drivers 6	drone 33	dufton -28	earlier 41	earnest -41	ebeling 13	economists -27	economy 30	ecuador 38	editor -20	effron 19	egyptair -34	ekpo 31	el-khoury -35	elders 17	election 48	elections -39	email 17	emails -21	emanuel -27	embassy 41	emergency 42	emirates 45	emotional 30	employee -25	employees 39	employers 35	endorsement -28	energy -8	engineer 39	engineers 18	environmentalists -17	envoy 34	epstein -24	equity 34	error 16	espn 8	establishment -11	ethiopia 19	events 17	everywhere 39	exchange 39	exclusive 32	executive 14	executives -16	experts -87	expressed -30	eyes -12	f.a.a. -45	face -11	faction -19	factory 13	faith -13	fallon -8	familiar -26	families 35	family -10	fans 22	father 27	fbi -23	fec -11	federal 35	federation 24	feelings -18	fell 18	felt 18	few -17	fields -23	figures 34	filed -11	filing 25	finance -13	financial 45	findings -34	fiorina -37	fire 20	fired -11	firm 15	firms 19	first-place 31	fitch 9	floor -13	florida -10	follow-up 31	followers -14	forbes -26	force 18	forces 8	forecasters 7	former 32	forum -14	forward 33	foundation -19	founder 21	fox -32	francis -28	frank -14	franklin -33	free 43	friend -16	friends -10	frobisher-hale 23	front 38	frost 43	fuel -17	full -13	fundraising -7	furman -30	gaddis -31	gallup -37	garin -35	gates -32	gave 18	gedrich -16	general 9	george -24	german -22	germans -10	germany -31	get 48	ghana 37	ginsburg -20	giuliani -31	glass-steagall -32	god 31	going 37	goodlatte -36	gop 9	governor -26	gowdy -26	graham -27	grandmother 17	grassley -45	grayson -27	greenberg -35	greens -7	grim -11	groberg -38	groups 21	grow 22	growing 10	guard 50	guardian -51	guests 27	guild -21	guilty 26	hackers -9	hagen 22	half -32	halloran 31	halvorsen 17	hamilton -7	hampshire -31	hand 19	hands 19	hannity -24	hargrave 27	harsh -24	hart -34	hassan -7	he -30	head 36	health 48	hearing 24	heat 32	heated -10	helped -17	hennessey -29	henry -30	herald 41	hewitt 12	hicks -14	highest 31	hill -25	holder -23	holdings -17	holds -10	hollande -32	hollis 43	holloway -36	holyrood 35	home 30	hope 26	hospitals 32	hours 8	house -21	howard -10	hp -34	huerta -37	huffman -35	humphrey -24	hungary 17	husband -52	i 49	iceland -27	idea 22	iii 7	immigrants -19	important 35	inc. 19	incident -17	include 37	increase 31	independent 16	indiana 34	indictment 9	industries 42	industry 25	inflation 27	inflection 25	infrastruktura 16	initial 8	initiative 17	inquest -15	inquiry -6	insider -13	insiders -30	institute 24	interest 33	international 28	internet 37	investigation -12	investigators 16	investor -33	investors -13	involved -43	iqbal 6	iran -6	isis 7	island 33	islands 34	israel -44	issue 9	it 36	itself 8	iyer 29	jackson -12	jacobs -38	jefferies -12	jersey -15	jet 24	jobless -17	jobs 40	john -37	johnson -26	jones -37	journalism 21	jr. -15	judge -9	judges 28	jury 28	just -17	justice 23	justices 23	kaine -46	kantrowitz -34	karavás -13	karimi -25	kasich -70	kc 7	kekona 18	kelly 8	kennedy -19	kerry 19	kessler 9	key 30	khalif -30	kids 24	king -17	kirby -20	kirk -23	klein -23	knight 35	korea 47	kremlin 27	lab 40	labour -15	lan 19	land 41	language 29	laos 39	large 31	larger 31	latest -7	law -13	lawmaker -22	lawsuit -37	lawyer -26	lawyers -13	leader 20	leaders -17	leadership -16	league -40	leahy -14	led 25	leenders -30	left -35	lemaire 30	lender 22	leota 35	less -21	letter -32	levell -22	levin 6	lewandowski -8	lewis -12	liberals -9	limbaugh -44	limited 7	lindgren 21	lindqvist 25	little -14	lobbying -16	lobbyist -20	local 38	long 10	longer 10	look -13	looked 30	looking -22	looks -17	lopez-cantera -33	losses 29	lou -23	low 26	ltd 24	lyle 20	lynch 9	mabior 6	maddow -23	made -14	magazine -8	magnate -36	maher -24	mail -25	main 32	major 24	majorities -10	majority 7	maker 6	making 26	manafort -27	management 12	managers 25	manchester 21	many -35	marchetti-pugh 18	mark 33	mark-viverito -45	markets -29	marlowe 36	marsh -9	mass 37	match 39	mateen 23	matter -11	mayor -33	mcauliffe -34	mccain -48	mccarthy -24	mcconnell -8	mcdonald -13	mcdonough 19	means -10	measure 8	media -19	mediators 26	member -33	memo 23	men -18	menendez -26	message 25	millennials -48	million -13	mills 34	minister 34	ministers 43	ministry 19	minutes 45	mississippi 34	missouri 38	mitchell -42	model -12	moderates 36	mogul -29	molefe 26	money -12	monteverde 23	months 22	mook -44	more 36	moscow 30	most -15	mother 25	motion 37	motors 21	move -17	movement 6	mps 37	much 20	mukasey -27	mulgrew 21	murphy -50	museum 35	musical 31	n.y. 23	nair 15	nasa 26	nation -32	nationals 34	nations 42	nea 20	nega 16	negative -20	negotiations -38	neighbors 45	neither 35	netanyahu -11	networks -31	nevada 41	new -10	newspaper -52	nieto -38	nobody 66	nomination -7	nominee -21	norway 10	novak 23	now -38	number -20	numbers -11	nurse 33	nwosu -37	nyangwara 37	o'donnell -37	o'malley -31	oakes 28	obama -45	observers -33	obtained 16	octopuses 44	offensive -16	offer -24	office 22	officer 40	officers 17	officials -41	ofwat 33	okafor -26	oman -17	one 48	ones -45	op-ed -23	opening 41	operation -19	operatives -35	operator -26	operators 28	opponent 34	opponents -41	opposition -8	orders 44	organisation 11	organization -45	organizations -22	organizers -25	orlando 40	ortmann 6	osei -32	others -17	outfit 35	outlets -29	outstanding 28	overall -11	own -6	owner 27	owners -42	oyler 8	o’malley -20	o’rourke-diaz 33	pac -7	pacheco 29	pacs -24	pagasa 13	palace 33	palin -14	palmieri -51	panel 9	paper -15	papers 31	paradis 21	parents 14	paris 11	part 21	participants -15	particular 14	parties -37	partners 23	party 19	pascoe 22	pate -30	patients 20	paul -43	pay 39	payments 23	pell -31	pemberton -37	pen -44	pence -48	people 40	percent -53	percentage 41	perez -18	perry -32	person 10	peru 36	petraeus 11	petrakis -13	philadelphia -36	phillips -23	pickett -26	pike 34	pilot 13	pilots 50	places -7	plan 34	planes 30	planks -34	platform -43	players 15	podcast 10	podesta -11	podliska -25	point 25	poland 18	police -9	policies 28	policy 38	political 44	politician 25	politicians -35	politico -26	politics -7	poll -70	polling -55	polls -49	pollster -7	popular 8	population -23	port 23	position 19	post -31	potter 17	power 21	practices 12	prager -29	premier 16	prentiss 28	prepared 28	president 12	presidential 21	press -32	price 41	prices 24	priebus -31	primaries -31	primary 15	prime -12	prime-time -22	prince -33	prisoners 28	private 47	prize 27	probe 14	problem -17	producers -17	program -9	programme 6	project -36	promise 17	proposal 40	prosecutors -13	prosser -30	protesters 38	pruitt 6	public -23	published -31	pupils 27	pushed -15	putin -42	question 20	questions 24	quigg -12	quill -12	quillfeather 40	rabbis -8	race 20	radio 47	radulovic 12	raghunathan 16	rail -17	railway -14	raising -11	rallies -29	rally -30	ramos -45	ratings 8	readers -19	recent -8	record 29	records -26	red 26	referee -34	referred 37	refugees 30	reid -22	release -42	released -51	remark 28	remarks -40	remisier 21	rendell -43	reporter -25	reporters 6	reports -36	representatives -13	republicans -66	requirement 26	rescue 12	research -25	researchers 15	residents 8	respondents -13	rest -25	result 21	results -50	retailer 37	retirement 31	reuters 33	reviewers 36	right -40	rights 35	rising 25	rival 10	rivals -15	rnc 12	roffman -43	role -34	roll 47	roof -20	room -15	rose 26	ross 10	rosén 22	rubio -76	rules 40	ruling 27	rushworth 32	russia 27	russians -20	ryan -24	sabato -37	said -34	salceda -34	saldana -33	sales 46	same 56	sanctions 24	sanders -46	sandhu -39	sandoval 20	sarr 6	saturday -9	saudis -25	scarborough -34	scenes 32	scheme 31	schilling -36	schlafly -24	school -13	schools 35	schultz -50	scientist 12	scientists 14	scott -23	seacord -27	search -10	second 51	seemed 11	seems -42	seen 51	sella 10	senate 12	senator 13	senators -32	sergeant -20	server 28	service 35	services -17	several 22	sexton -54	shanklin-hawkins 11	shares 34	sharp -26	sharpton -17	she -10	sheriff 16	sherman -50	sherry -38	shop 32	shot -21	show -36	showed -40	sides -20	sign 30	similar 6	six -10	smet 36	smith -48	social -6	socialist -44	society -10	soldiers -8	solicitor 13	some -22	somebody 43	son 19	sons 34	source -35	sources 14	sparrow 15	speaker 12	speakers 23	specialists -14	spectrum -25	speech -28	speeches 13	speechwriter -28	sperry -35	spicer -35	spokesman -36	spokesmen -29	spokesperson 13	spokeswoman 25	sport 34	spot -9	spring -6	ssali 29	staff 39	staffer -33	staffers 9	stage 32	standards 39	star -11	statement 24	states 6	statewide -13	station 30	statistics -14	step 25	stone -35	stop 8	stopped 7	story 33	strandberg 7	strategist -11	strategists -50	strategy -6	streak 30	street 41	strike -7	striker -20	strong 20	students 7	studies 7	study -16	suit -14	sullivan -20	summary -34	summers -15	superdelegates 17	superintendent 26	supervisor 24	supporter -11	supporters -44	surrogates -22	survey -54	surveyed -39	suspect 23	svp 6	swanson -25	sweeney -33	swing -9	syrians 34	system -38	tactic -10	take 12	takes -27	taking -19	talk 41	talking 32	talks 37	tally -40	tanden -39	tax 24	taylor -29	teacher 14	teachers -27	team 21	technology -14	televised 33	television 15	territories 32	terrorism 30	terrorists -23	tester -49	texas 7	text 30	thailand 33	that 79	themselves -38	thiel -22	thinking -20	third 6	this 19	thole 18	those 11	thousands -6	three -20	tierney 38	tillery -33	time -19	times -28	tisdale 27	todd 22	told -20	tolliver 43	tomczak 37	took -33	top 31	town 18	trade 32	trader -11	traders 43	traffic 20	traficom 36	trail 12	tran -14	transcript 31	travers -20	treasurer 35	trial 47	tribe -35	tribunal 35	troops -12	trouble -12	truck 32	trump -67	trust 9	turkey -13	turned 26	turning 25	turnout 8	twitter -19	two 17	two-thirds -22	tyson 34	u.s. -50	ulaanbaatar 17	unemployment 31	unesco 29	union 47	unions 33	unite -29	university 15	usa -44	user 22	users 33	usman 25	variety -6	vermont 25	very 31	victory -11	viguerie -38	virginia 27	vito 14	vote 30	voter 18	votes 36	voting -28	wage -16	walked -21	walker -32	wallnau 37	walsh -32	war 25	ward -37	warren -19	washington 31	watch -39	water -17	wbc 29	we -8	weapons 31	weaver -43	weber -22	website 12	weeks 33	weiss 35	welch -37	went 36	white -16	whiter 29	whites -23	whitlock 11	whitlow 6	whitmire -15	wife 9	wikileaks -18	wilcox -34	wilkin -28	williams -31	win -9	winger 31	winning 30	winterbourne 21	wisconsin 23	witnesses -8	woman 14	women -29	woods 11	word 22	work -24	workers -18	works 21	wynn 14	years -32	yellen -15	york -28	zaman 27	zealand 15	zimmerman -33	zucker -24	zuckoff -36	’s 34
none|hear|	base 76	past 13
none|helped|%|	false 12
none|helped|'s|	false 7
none|helped|'|	false 45
none|helped|(|	false 52
none|helped|-|	false -11
none|helped|000|	false 41
none|helped|10|	false -36
none|helped|11|	false 46
none|helped|12|	false 23
none|helped|13|	false 25
none|helped|15|	false 20
none|helped|2009|	false -23
none|helped|2012|	false 20
none|helped|2013|	false 10
none|helped|20|	false 36
none|helped|22|	false 31
none|helped|2|	false 28
none|helped|35|	false -11
none|helped|50|	false 25
none|helped|60|	false 13
none|helped|61|	false 25
none|helped|;|	false 34
none|helped|according|	true -9
none|helped|acosta|	false -27
none|helped|actor|	false -22
none|helped|actually|	true -36
none|helped|additional|	false 49
none|helped|adelson|	false 16
none|helped|administration|	false -35
none|helped|ads|	false -40
none|helped|advisers|	false -40
none|helped|advocates|	false -42
none|helped|ad|	false -8
none|helped|affairs|	false 29
none|helped|after|	false 11
none|helped|again|	true 28
none|helped|agencies|	false -6
none|helped|agency|	false 15
none|helped|agent|	false 25
none|helped|aides|	false -43
none|helped|aide|	false -21
none|helped|allies|	false -49
none|helped|all|	false -15
none|helped|also|	true -71
none|helped|always|	true -32
none|helped|americans|	false -11
none|helped|amstutz|	false -31
none|helped|analysis|	false -40
none|helped|analysts|	false -20
none|helped|analyst|	false -11
none|helped|and|	false -33
none|helped|anyone|	false 15
none|helped|approval|	false 13
none|helped|ap|	false -18
none|helped|ash|	false -15
none|helped|asked|	false -13
none|helped|associates|	false -24
none|helped|association|	false 7
none|helped|as|	false -16
none|helped|attacks|	false 9
none|helped|attendees|	false -38
none|helped|at|	false 31
none|helped|audience|	false 20
none|helped|audit|	false -21
none|helped|australia|	false -13
none|helped|authorities|	false -6
none|helped|authors|	false -15
none|helped|author|	false 26
none|helped|autor|	false -32
none|helped|axelrod|	false -25
none|helped|ayotte|	false -14
none|helped|backers|	false -27
none|helped|ballot|	false 41
none|helped|band|	false -15
none|helped|bank|	false -8
none|helped|barely|	true -31
none|helped|basis|	false 34
none|helped|beck|	false -50
none|helped|been|	true 46
none|helped|began|	false -22
none|helped|beijing|	false 33
none|helped|being|	true 14
none|helped|bell|	false 12
none|helped|belt|	false 30
none|helped|bench|	false 12
none|helped|benghazi|	false -25
none|helped|berlin|	false 29
none|helped|best|	false 35
none|helped|better|	false 26
none|helped|be|	true 49
none|helped|biden|	false -16
none|helped|bigger|	false 28
none|helped|biggest|	false 38
none|helped|big|	false 31
none|helped|billion|	false 24
none|helped|bipartisan|	false 39
none|helped|blackwell|	false -13
none|helped|black|	false 9
none|helped|bloc|	false 9
none|helped|bloomberg|	false 6
none|helped|blue|	false 27
none|helped|bluntly|	true -21
none|helped|board|	false -25
none|helped|body|	false 9
none|helped|boss|	false 27
none|helped|both|	true 26
none|helped|bradley|	false -19
none|helped|brafman|	false -28
none|helped|brandt|	false -11
none|helped|briefly|	true 11
none|helped|brothers|	false 29
none|helped|brother|	false -22
none|helped|bucher|	false -36
none|helped|bureau|	false -11
none|helped|bush|	false -50
none|helped|businessman|	false -27
none|helped|but|	false -31
none|helped|by|	false -9
none|helped|california|	false -16
none|helped|call|	false 48
none|helped|came|	false 44
none|helped|campaigns|	false -40
none|helped|campaign|	false -16
none|helped|canada|	false 16
none|helped|canberra|	false -13
none|helped|candidates|	false -21
none|helped|candidate|	false -15
none|helped|cannot|	true 17
none|helped|captain|	false 20
none|helped|carrier|	false 33
none|helped|carson|	false -25
none|helped|carter|	false -7
none|helped|car|	false 29
none|helped|cast|	false -15
none|helped|caucus|	false 24
none|helped|centerview|	false 30
none|helped|central|	false 11
none|helped|cent|	false 35
none|helped|chain|	false 36
none|helped|chapter|	false 34
none|helped|chief|	false 9
none|helped|children|	false 27
none|helped|china|	false -8
none|helped|christie|	false -40
none|helped|church|	false 16
none|helped|city|	false -40
none|helped|cleveland|	false -9
none|helped|clinton|	false -26
none|helped|cnn|	false -32
none|helped|coach|	false 18
none|helped|colleagues|	false 26
none|helped|college|	false -20
none|helped|commerce|	false 20
none|helped|commission|	false 14
none|helped|committee|	false 37
none|helped|communiqué|	false 24
none|helped|companies|	false -9
none|helped|company|	false -48
none|helped|conference|	false 52
none|helped|congressional|	false -12
none|helped|congress|	false -12
none|helped|conservatives|	false -34
none|helped|conservative|	false 30
none|helped|consistently|	true -29
none|helped|consortium|	false 20
none|helped|contract|	false -13
none|helped|control|	false 12
none|helped|convention|	false 8
none|helped|corker|	false 10
none|helped|corporation|	false 18
none|helped|could|	true 21
none|helped|council|	false 32
none|helped|countries|	false -44
none|helped|country|	false 30
none|helped|county|	false 6
none|helped|court|	false -21
none|helped|critical|	false -6
none|helped|critics|	false -43
none|helped|crowd|	false -11
none|helped|cruz|	false -12
none|helped|cuban|	false -34
none|helped|curiel|	false -43
none|helped|currently|	true 13
none|helped|data|	false -22
none|helped|daughter|	false 23
none|helped|dawson|	false 7
none|helped|day|	false 16
none|helped|deal|	false 42
none|helped|defence|	false -21
none|helped|delegate-rich|	false 20
none|helped|delegates|	false 45
none|helped|delegate|	false 14
none|helped|democratic|	false 70
none|helped|democrats|	false -41
none|helped|department|	false -16
none|helped|desperately|	true 32
none|helped|development|	false -7
none|helped|devine|	false -52
none|helped|didn't|	true -9
none|helped|didn’t|	true 30
none|helped|different|	false -10
none|helped|diplomats|	false 38
none|helped|diplomat|	false -21
none|helped|directly|	true -52
none|helped|direct|	false -25
none|helped|dismissed|	false 29
none|helped|district|	false -38
none|helped|division|	false 17
none|helped|divisive|	false 29
none|helped|documents|	false -28
none|helped|document|	false 21
none|helped|doesn’t|	true -9
none|helped|does|	true -40
none|helped|don’t|	true -22
none|helped|doyle|	false -34
none|helped|dozen|	false 31
none|helped|do|	true 15
none|helped|drew|	false 37
none|helped|drivers|	false 26
none|helped|driver|	false 28
none|helped|earlier|	false 32
none|helped|earnest|	false -35
none|helped|economists|	false -39
none|helped|election|	false 29
none|helped|emails|	false -31
none|helped|emanuel|	false -28
none|helped|embassy|	false 26
none|helped|emotional|	false 30
none|helped|employees|	false 15
none|helped|energy|	false -8
none|helped|enthusiastically|	true -38
none|helped|environmentalists|	false -17
none|helped|envoy|	false 31
none|helped|epstein|	false -27
none|helped|erdogan|	false 12
none|helped|eventually|	true -32
none|helped|even|	true 13
none|helped|everyone|	false 21
none|helped|exchange|	false 39
none|helped|exclusive|	false 33
none|helped|executives|	false -25
none|helped|executive|	false 28
none|helped|experts|	false -74
none|helped|expressed|	false -30
none|helped|fallon|	false -31
none|helped|families|	false 31
none|helped|family|	false -24
none|helped|fans|	false -8
none|helped|farmers|	false -25
none|helped|farmer|	false -7
none|helped|fatally|	true 21
none|helped|fbi|	false -24
none|helped|federal|	false 24
none|helped|federation|	false 13
none|helped|fields|	false -16
none|helped|fiercely|	true -14
none|helped|figures|	false 7
none|helped|filings|	false 6
none|helped|final|	false 42
none|helped|finance|	false -18
none|helped|financial|	false 39
none|helped|findings|	false -39
none|helped|fiorina|	false -11
none|helped|fired|	false -11
none|helped|firmly|	true -6
none|helped|firms|	false -13
none|helped|firm|	false -9
none|helped|first-place|	false 27
none|helped|first|	true 7
none|helped|follow-up|	false 31
none|helped|forbes|	false -26
none|helped|forces|	false 8
none|helped|force|	false -40
none|helped|forecasters|	false 23
none|helped|formally|	true -50
none|helped|former|	false 46
none|helped|forward|	false 12
none|helped|for|	false 50
none|helped|foundation|	false 25
none|helped|founder|	false 21
none|helped|france|	false 32
none|helped|francis|	false -31
none|helped|frank|	false -14
none|helped|free|	false 43
none|helped|frequently|	true -17
none|helped|friday|	true -8
none|helped|friends|	false -20
none|helped|friend|	false -16
none|helped|from|	false 6
none|helped|front|	false 32
none|helped|fund|	false -12
none|helped|further|	true -10
none|helped|gedrich|	false -26
none|helped|general|	false 16
none|helped|germany|	false -31
none|helped|get|	false 52
none|helped|gingrich|	false -36
none|helped|ginsburg|	false -18
none|helped|gop|	false 7
none|helped|go|	false 33
none|helped|graham|	false -28
none|helped|grayson|	false 7
none|helped|greenberg|	false -35
none|helped|greens|	false 34
none|helped|grim|	false -11
none|helped|groberg|	false -31
none|helped|groups|	false 12
none|helped|growing|	false 10
none|helped|grow|	false 22
none|helped|guard|	false 18
none|helped|had|	true 31
none|helped|half|	false -30
none|helped|hands|	false 19
none|helped|hannity|	false -30
none|helped|hardly|	true 35
none|helped|harsh|	false -24
none|helped|hasn't|	true 10
none|helped|hasn’t|	true 37
none|helped|has|	true 8
none|helped|have|	true -25
none|helped|having|	true 35
none|helped|health|	false 40
none|helped|heard|	false 45
none|helped|heated|	false -10
none|helped|helped|	false -17
none|helped|here|	true -19
none|helped|hewitt|	false 8
none|helped|he|	false -27
none|helped|highest|	false 28
none|helped|hollis|	false 35
none|helped|home|	false 28
none|helped|house|	false -10
none|helped|husband|	false -45
none|helped|iceland|	false -27
none|helped|idaho|	false -14
none|helped|immediately|	true -33
none|helped|immigrants|	false -23
none|helped|immigration|	false 31
none|helped|implicitly|	true -25
none|helped|important|	false 31
none|helped|include|	false 33
none|helped|increasingly|	true 9
none|helped|independents|	false -17
none|helped|industry|	false 33
none|helped|inquiry|	false -29
none|helped|insiders|	false -40
none|helped|institute|	false 33
none|helped|interest|	false 36
none|helped|investigation|	false -17
none|helped|investigators|	false 10
none|helped|investors|	false -9
none|helped|in|	false -48
none|helped|island|	false -11
none|helped|israel|	false -42
none|helped|is|	true 20
none|helped|i|	false 13
none|helped|jobs|	false 30
none|helped|johnson|	false -43
none|helped|john|	false -31
none|helped|jones|	false -37
none|helped|journal|	false 14
none|helped|jr.|	false 6
none|helped|judge|	false -21
none|helped|jury|	false 10
none|helped|justices|	false 8
none|helped|justice|	false -10
none|helped|just|	false -17	true -15
none|helped|kasich|	false -24
none|helped|kenya|	false 14
none|helped|kerry|	false 19
none|helped|key|	false 32
none|helped|khan|	false 22
none|helped|korea|	false 27
none|helped|kremlin|	false 27
none|helped|largely|	true -26
none|helped|larger|	false 31
none|helped|large|	false 31
none|helped|last|	true 24
none|helped|later|	true 22
none|helped|latest|	false -7
none|helped|lawmakers|	false 18
none|helped|lawmaker|	false -25
none|helped|lawsuit|	false -36
none|helped|lawyer|	false -11
none|helped|law|	false 19
none|helped|lazar|	false -30
none|helped|leadership|	false -16
none|helped|leaders|	false -26
none|helped|leader|	false -33
none|helped|left|	false -13
none|helped|lender|	false 14
none|helped|letter|	false 9
none|helped|levell|	false -31
none|helped|lewandowski|	false -11
none|helped|liberals|	false -11
none|helped|limbaugh|	false -33
none|helped|line|	false -6
none|helped|live|	false 31
none|helped|longer|	false 19
none|helped|looked|	false 30
none|helped|looks|	false -17
none|helped|look|	false -16
none|helped|low|	false 27
none|helped|lynch|	false 21
none|helped|magazine|	false -8
none|helped|mail|	false -10
none|helped|main|	false 32
none|helped|majority|	false 38
none|helped|major|	false 19
none|helped|management|	false 17
none|helped|many|	false -45
none|helped|man|	false 10
none|helped|markets|	false 27
none|helped|marsh|	false 15
none|helped|mass|	false 48
none|helped|matter|	false -11
none|helped|mayor|	false -27
none|helped|may|	true 29
none|helped|mcauliffe|	false -34
none|helped|mcconnell|	false -34
none|helped|means|	false -6
none|helped|members|	false -6
none|helped|member|	false -36
none|helped|memo|	false 37
none|helped|menendez|	false -19
none|helped|men|	false 34
none|helped|message|	false 6
none|helped|might|	true 13
none|helped|millennials|	false -35
none|helped|million|	false 13
none|helped|ministers|	false 43
none|helped|minister|	false 22
none|helped|ministry|	false -38
none|helped|minority|	false 14
none|helped|mission|	false -25
none|helped|model|	false -15
none|helped|mogul|	false -20
none|helped|months|	false 30
none|helped|month|	true -38
none|helped|mook|	false -36
none|helped|more|	false 6
none|helped|movement|	false 27
none|helped|move|	false 24
none|helped|much|	false 22
none|helped|murphy|	false -30
none|helped|museum|	false 15
none|helped|must|	true 9
none|helped|nations|	false 8
none|helped|necessarily|	true -17
none|helped|negative|	false -19
none|helped|nega|	false -8
none|helped|negotiations|	false -38
none|helped|netanyahu|	false -13
none|helped|network|	false -14
none|helped|never|	true 15
none|helped|newspaper|	false -53
none|helped|nieto|	false -35
none|helped|nightclub|	false -31
none|helped|nobody|	false 47
none|helped|nomination|	false -10
none|helped|nonetheless|	true -21
none|helped|not|	true 11
none|helped|now|	true -6
none|helped|no|	true -20
none|helped|o'malley|	false -12
none|helped|oakes|	false 27
none|helped|obama|	false -9
none|helped|observers|	false -32
none|helped|officers|	false 12
none|helped|officer|	false -13
none|helped|officially|	true 20
none|helped|officials|	false -29
none|helped|official|	false -8
none|helped|often|	true -14
none|helped|of|	false 30
none|helped|oman|	false -17
none|helped|once|	true 26
none|helped|one|	false 16
none|helped|online|	true -23
none|helped|only|	true 13
none|helped|on|	false 31
none|helped|opening|	false 32
none|helped|openly|	true -35
none|helped|operatives|	false -35
none|helped|operators|	false 28
none|helped|operator|	false -26
none|helped|opponents|	false -40
none|helped|opposition|	false 11
none|helped|orders|	false 37
none|helped|organizations|	false -19
none|helped|organization|	false -17
none|helped|organizers|	false -26
none|helped|orlando|	false 40
none|helped|or|	false 16
none|helped|others|	false -32
none|helped|outlets|	false -37
none|helped|overall|	false 11
none|helped|overwhelmingly|	true -20
none|helped|pacs|	false -42
none|helped|pac|	false -7
none|helped|paid|	false 19
none|helped|palace|	false 26
none|helped|palmieri|	false -25
none|helped|panel|	false 15
none|helped|papers|	false 29
none|helped|paper|	false -32
none|helped|paris|	false 31
none|helped|parties|	false -31
none|helped|partners|	false 19
none|helped|party|	false 8
none|helped|pence|	false -26
none|helped|people|	false 28
none|helped|percentage|	false 40
none|helped|percent|	false -13
none|helped|perez|	false -29
none|helped|personally|	true 20
none|helped|person|	false -14
none|helped|peru|	false 36
none|helped|petraeus|	false 11
none|helped|philadelphia|	false -30
none|helped|phone|	false 23
none|helped|pike|	false 24
none|helped|plan|	false 18
none|helped|players|	false 11
none|helped|podesta|	false 16
none|helped|police|	false -20
none|helped|policy|	false 31
none|helped|political|	false 44
none|helped|politicians|	false -18
none|helped|politician|	false 25
none|helped|politico|	false -24
none|helped|polling|	false -39
none|helped|polls|	false -77
none|helped|poll|	false -99
none|helped|post|	false -14
none|helped|presidential|	false 26
none|helped|president|	false -14
none|helped|press|	false -57
none|helped|previously|	true -33
none|helped|previous|	false -12
none|helped|primary|	false 16
none|helped|prime|	false -12
none|helped|private|	false 49
none|helped|probably|	true 8
none|helped|program|	false 35
none|helped|project|	false -19
none|helped|prosecutors|	false -34
none|helped|publicly|	true -56
none|helped|public|	false -12
none|helped|pushed|	false -21
none|helped|putin|	false -18
none|helped|quickly|	true -20
none|helped|rabbis|	false -33
none|helped|race|	false 20
none|helped|radio|	false 38
none|helped|rail|	false -7
none|helped|raise|	false -26
none|helped|rally|	false -40
none|helped|ramos|	false -6
none|helped|really|	true -37
none|helped|records|	false -33
none|helped|record|	false 20
none|helped|red|	false 38
none|helped|referee|	false -12
none|helped|referred|	false 44
none|helped|reform|	false -16
none|helped|refugees|	false 30
none|helped|regularly|	true -34
none|helped|remarks|	false -20
none|helped|reportedly|	true 21
none|helped|reporters|	false 10
none|helped|reporter|	false -22
none|helped|reports|	false -52
none|helped|report|	false -28
none|helped|representatives|	false 12
none|helped|republicans|	false -48
none|helped|republican|	false 25
none|helped|research|	false -26
none|helped|residents|	false -22
none|helped|resources|	false 30
none|helped|rest|	false -25
none|helped|results|	false -39
none|helped|retailer|	false 37
none|helped|reynolds|	false -38
none|helped|rights|	false 35
none|helped|rising|	false 18
none|helped|rivals|	false 10
none|helped|roll|	false 18
none|helped|romney|	false 6
none|helped|room|	false 14
none|helped|ross|	false 25
none|helped|rubio|	false -16
none|helped|rules|	false 23
none|helped|ruling|	false 19
none|helped|russia|	false 34
none|helped|ryan|	false 7
none|helped|saldana|	false -33
none|helped|same|	false 59
none|helped|sanders|	false -27
none|helped|saturday|	true -23
none|helped|schlafly|	false -12
none|helped|schultz|	false -33
none|helped|scientists|	false 12
none|helped|scotland|	false 9
none|helped|seacord|	false -27
none|helped|second|	false 51
none|helped|secretary|	false 17
none|helped|securities|	false -13
none|helped|security|	false 31
none|helped|seems|	false -42
none|helped|senate|	false 23
none|helped|senators|	false -36
none|helped|senator|	false 6
none|helped|sergeant|	false -20
none|helped|services|	false 33
none|helped|service|	false 34
none|helped|several|	false -11
none|helped|sexton|	false -47
none|helped|shanklin-hawkins|	false 11
none|helped|sharp|	false -19
none|helped|sheriff|	false -7
none|helped|sherry|	false -38
none|helped|she|	false -18
none|helped|shot|	false -16
none|helped|should|	true 40
none|helped|sides|	false -31
none|helped|side|	false -7
none|helped|similar|	false 6
none|helped|simply|	true 35
none|helped|since|	true 15
none|helped|smith|	false -14
none|helped|social|	false 38
none|helped|sometimes|	true 30
none|helped|son|	false 14
none|helped|soon|	true -31
none|helped|sources|	false 16
none|helped|source|	false -41
none|helped|speaker|	false 35
none|helped|specialists|	false -14
none|helped|specifically|	true -52
none|helped|spectrum|	false -25
none|helped|speeches|	false 7
none|helped|speechwriter|	false -31
none|helped|speech|	false -30
none|helped|spending|	false 23
none|helped|spokesman|	false -20
none|helped|spokesperson|	false -19
none|helped|spokeswoman|	false 23
none|helped|staff|	false 27
none|helped|star|	false -34
none|helped|states|	false 7
none|helped|statewide|	false -13
none|helped|state|	false 13
none|helped|still|	true -13
none|helped|stone|	false -31
none|helped|stopped|	false 25
none|helped|stop|	false -7
none|helped|strategists|	false -43
none|helped|strongly|	true -19
none|helped|strong|	false 39
none|helped|suddenly|	true -32
none|helped|supervisor|	false 25
none|helped|supporters|	false -35
none|helped|surveyed|	false -39
none|helped|survey|	false -60
none|helped|swing|	false -8
none|helped|system|	false -13
none|helped|tactic|	false 22
none|helped|taken|	false 31
none|helped|takes|	false -14
none|helped|take|	false 18
none|helped|taking|	false -20
none|helped|talking|	false 32
none|helped|talks|	false 34
none|helped|talk|	false 42
none|helped|tax|	false 58
none|helped|teacher|	false 9
none|helped|team|	false -37
none|helped|technology|	false -14
none|helped|televised|	false 33
none|helped|television|	false 31
none|helped|terrorism|	false 42
none|helped|terrorist|	false 17
none|helped|text|	false 22
none|helped|that|	false 13
none|helped|them|	false -9
none|helped|then|	true -20
none|helped|there|	true -25
none|helped|these|	false 6
none|helped|they|	false -31
none|helped|third|	false -15
none|helped|this|	false 76
none|helped|those|	false 14
none|helped|thursday|	true -23
none|helped|tillery|	false -30
none|helped|times|	false -30
none|helped|time|	false -40
none|helped|today|	true -20
none|helped|todd|	false 22
none|helped|told|	false -26
none|helped|tolliver|	false 43
none|helped|took|	false -28
none|helped|top|	false 31
none|helped|tough|	false 29
none|helped|tour|	false -31
none|helped|traders|	false 45
none|helped|trade|	false 26
none|helped|tribunal|	false 31
none|helped|troops|	false -19
none|helped|trouble|	false 31
none|helped|trump|	false -29
none|helped|tuesday|	true -11
none|helped|turnout|	false 37
none|helped|turns|	false -13
none|helped|twice|	true 36
none|helped|twitter|	false -32
none|helped|typically|	true -22
none|helped|u.s.|	false -29
none|helped|ultimately|	true -11
none|helped|unemployment|	false 20
none|helped|unesco|	false 29
none|helped|unions|	false 44
none|helped|union|	false 36
none|helped|unite|	false -29
none|helped|unit|	false -15
none|helped|university|	false -32
none|helped|usually|	true 47
none|helped|us|	false 30
none|helped|vermont|	false -21
none|helped|very|	false 31
none|helped|vito|	false 14
none|helped|voters|	false -19
none|helped|voter|	false 11
none|helped|voting|	false 42
none|helped|walked|	false -21
none|helped|wallnau|	false 17
none|helped|washington|	false 49
none|helped|was|	true 21
none|helped|wbc|	false 29
none|helped|we've|	true 30
none|helped|weapons|	false 31
none|helped|weaver|	false -37
none|helped|website|	false 12
none|helped|wednesday|	true -23
none|helped|week|	true -74
none|helped|went|	false 30
none|helped|were|	true 19
none|helped|we|	false -16
none|helped|when|	false -43
none|helped|which|	false -32
none|helped|while|	false 22
none|helped|white|	false 24
none|helped|whitlock|	false 35
none|helped|who|	false 7
none|helped|widely|	true -27
none|helped|will|	true 20
none|helped|winning|	false 30
none|helped|wisconsin|	false 23
none|helped|without|	false 9
none|helped|with|	false -20
none|helped|woman|	false 6
none|helped|women|	false -35
none|helped|won't|	true 6
none|helped|woods|	false -11
none|helped|words|	true 39
none|helped|workers|	false -18
none|helped|work|	false -36
none|helped|world|	false -10
none|helped|wouldn't|	true -8
none|helped|wouldn’t|	true -40
none|helped|would|	true -12
none|helped|years|	false 22
none|helped|yesterday|	true -6
none|helped|yet|	true -11
none|helped|zucker|	false -31
none|helped||	false -43
none|helped|–|	false -22
none|helped|—|	false -7
none|helped|’s|	false 19
none|helped|’|	false 37
none|highlight|	participle 7	past -14	present 8
none|hint|	past -25
none|hit|	base 44	present 18
none|hold|	base 35	participle 48	past 16	present 49
none|hope|	base 27	participle -23	past -49	present -13
none|identify|	base -9	past 9
none|imagine|	base 43	past 25
none|imply|	participle -31	past -25
none|indicate|	base -26	past -10	present 10
none|insist|	base -15	participle -29	past -42	present -7
none|instruct|	past 6
none|intend|	base 6	present -24
none|interrupt|	past 19
none|introduce|	base -41	past 50	present -14
none|inverted|	judging 32	past 51	present 33	saying 49
none|invite|	participle 36	past 34
none|invoke|	past -14
none|issue|	past 19	present 77
none|joke|	past 24	present 9
none|judging|	participle -10	past 8
none|justify|	base -17
none|knock|	base 41	past -8
none|know|	base -7	participle 12	present -46
none|label|	base 44
none|lambaste|	past -19
none|lament|	past -29	present -24
none|lash|	past 27
none|laugh|	past 44
none|learn|	base 28	past -15
none|liken|	past -38
none|like|	base 22	past 10	present 31
none|list|	base 71	participle -11	present 9
none|lobby|	base 51	participle 21	past -6
none|love|	base 7
none|maintain|	base 19	past 23	present 19
none|mean|	base 25	participle 60	present 51
none|mention|	base -36	participle -40	present 16
none|message|	base 13
none|mock|	base -34	participle -41	past 15
none|murmur|	present 27
none|name|	base 30	participle 9	past 15	present 51
none|need|	base 27	past 12	present 49
none|negated|	false 13	true -9
none|nominate|	participle 29	past -23
none|note|	base 6	participle -43	past -25
none|noun|document|	judging -28	past -18	present -44	saying -6	thinking -46
none|noun|name|	base 10	present 8	saying 7	thinking 12
none|noun|other|	base 6	judging 15	past 10	present 33	saying 16	thinking 12
none|noun|pronoun|	base 7	participle -8	past 6	present -11	thinking 11
none|noun|speaking|	base -12	participle -6	past -7	saying -12
none|object|	past 28
none|observe|	past -32
none|offer|	participle -18	past 33	present 21
none|opens|capital|	participle -13	saying -13	source 14	thinking 13
none|opens|coordinator|	past -20
none|opens|determiner|	base 12	judging 22	past 7	present 14	saying 8	source -16
none|opens|pronoun|	base 7	participle -8	past 6	present -11	thinking 11
none|opens|that|	base -8	judging 7	participle 30	past 42	present 50	saying 47	thinking 19
none|opens|verb-judging|	base 50	judging -10	present -35	saying 14	thinking 23
none|opens|verb-saying|	base 16
none|opens|verb-thinking|	present 29	saying 37
none|opens|verb|	base -13	participle -6	past 7	saying -9	source 25	thinking -15
none|opens|word|	judging -10	participle 23	present 18	saying 23	source -13
none|oppose|	base -27	participle 25	present -8
none|order|	participle -20	past 10	present 75
none|outline|	participle -23
none|paint|	base 6	past 22	present -34
none|persuade|	base -11
none|phone|	base 53	present 26
none|plan|	base 21	past 19
none|plead|	past 29
none|pledge|	base -17	participle -34	past 19	present 12
none|point|	base 30	participle -30	past -33	present 44
none|portray|	participle 6	past -17
none|post|	base 21	past 12	present -14
none|praise|	base -7	participle -38	past 6	present -34
none|pray|	past 9
none|predict|	base -13	past -36	present -25
none|prefer|	base -7	present -30
none|present|	base 25	past 43	present 15
none|press|	base 21	past 28
none|promise|	base 11	participle -22	present 11
none|propose|	participle -14	past -12	present -29
none|protest|	base 42	past 32	present -12
none|prove|	past 40	present 26
none|question|	base 33	participle -30	past -21
none|quote|	base -8	participle -13	past 29	present 28
none|rail|	base 16	past -47
none|raise|	base 67	participle 68	present 48
none|rank|	base -16	participle 13	past 56
none|rate|	base 56	participle 44	past 33	present 58
none|read|	participle 40	past 49
none|reaffirm|	past -25
none|realize|	past -17
none|reason|	base 33	present 45
none|rebuff|	past 31
none|rebuke|	base -14	past -15
none|rebut|	base -27
none|recall|	participle -58	past 12	present -6
none|recognize|	base -8	past -36	present -20
none|recommend|	past -25	present -40
none|record|	base 11	past 38	present -31
none|recount|	base 40	past -9
none|reference|	participle -14	past -34
none|refer|	participle -66	past 39	present -9
none|reflect|	base 21	participle 26	past 11	present 21
none|refuse|	base -10	past 11	present -8
none|regard|	participle 15	past -35
none|reiterate|	past -14
none|reject|	participle -8	past -11	present 41
none|relate|	past 25
none|relative|	base 11	present 12	saying 10	thinking 10
none|remark|	past -31	present 12
none|remember|	past -8	present -19
none|remind|	participle -10	past 24
none|rename|	past 27
none|repeat|	base 8	participle 14	past 13
none|reply|	base 21	past -7
none|report|	present -27
none|request|	base 44	past -15	present -10
none|respond|	participle 30
none|reveal|	base 10	participle -34	past -18	present -8
none|roar|	past 35
none|rule|	base -15	participle 58	past -12	present 39
none|saying|	base 7	participle 6
none|say|	base -15	participle -6	past -29	present -24
none|seek|	base 7
none|see|	base -18	participle 28	past 33	present -14
none|shared|	base 13	participle 6	past -12	thinking 7
none|shoot|	participle 9	past 48
none|shout|	participle 28
none|show|	base -11	participle 9	past 6	present -16
none|shrug|	past -12
none|signal|	past 22	present -17
none|sign|	base 17	participle 24	past 21	present 36
none|sing|	participle 26	past 57
none|slam|	participle -30	past -40	present -20
none|slate|	base 36	past 32	present 24
none|speak|	base 43	participle 43	past 21	present 18
none|speculate|	base -17	past -28
none|state|	base 54	participle -44	past -56	present 59
none|stress|	past -20
none|subject|name|	saying 7	thinking 12
none|subject|pronoun|	thinking 11
none|suggest|	base -26	participle -15	past -59	present 6
none|support|	participle 13	past -31	present -13
none|suspect|	base 33	past -27	present -9
none|swear|	past 13	present -22
none|talk|	base 21	participle 26	past -27	present 13
none|tell|	base -14	participle 16	past -8	present 19
none|testify|	past 10
none|text|	base 46	present 24
none|thank|	base 37	participle -49	past 38	present 60
none|thinking|	past 8	present 10
none|think|	base -25	participle 10	past 16	present -32
none|threaten|	base -7	participle 9	past -18	present 8
none|title|	base 43
none|tout|	base -28	participle -6	past -16	present -29
none|to|false|	base 14	present 7
none|to|true|	base -6	participle 23	present 21
none|treat|	participle 29	past 31
none|trumpet|	participle -29
none|trust|	base -9	present 28
none|try|	base 20	participle 11	past 42	present 50
none|tweet|	base 11	participle -20	past -14	present 14
none|understand|	base -29	past 24	present -27
none|urge|	base -16	present 33
none|use|	base 87	participle 33	past 39	present 15
none|utter|	past 25
none|venture|	base 42
none|verify|	past 29
none|view|	base -22	past 10	present -14
none|voice|	base 52
none|volunteer|	base 42	past 16	present 35
none|vote|	participle 9	past -7	present 70
none|vouch|	past -35
none|vow|	participle -32	past -37	present -38
none|want|	past -20	present 22
none|warn|	base -8	past -23
none|wave|	base 35	participle 47	past 29	present 35
none|weigh|	base 26	participle 28	present 44
none|welcome|	base -13	past 31
none|wish|	base 10	past 7
none|wonder|	base -6	participle -6	past 6
none|worry|	base -11	participle 25	past -53	present 23
none|write|	base 22	participle -25
start|	after -6	before -27	behind -7	late -23	source 13	that 12
start|after|	add 28	admit 10	argue 46	call -37	claim 37	note 21	predict 16	promise -15	recall 12	reply 36	report -37	show 13	suggest 27	vote -33	warn 28	write 19
start|after|add|	auxiliary 21	coordinator 32	none 34
start|after|add|first|	and 32	was -10
start|after|admit|	none 10
start|after|adverb|	auxiliary 25	preposition -18	word 10
start|after|adverb|auxiliary|	saying 25
start|after|adverb|none|	saying -6
start|after|adverb|verb|	saying 15
start|after|argue|	auxiliary 32	none 25	verb 32
start|after|asks|false|	auxiliary 17	marks -19	none -27	to 22
start|after|asks|true|	auxiliary 36	none -13	verb -27
start|after|auxiliary|	adverb 67	auxiliary 39	determiner -17	quote 41	that 32	verb-thinking 43
start|after|auxiliary|auxiliary|	saying 76	thinking -21
start|after|auxiliary|none|	saying 21
start|after|auxiliary|verb|	saying -6
start|after|before|	, -6
start|after|call|	verb -26
start|after|capital|	, -33	capital -22	possessive -26	verb-saying -12	word 8
start|after|capital|auxiliary|	saying 45
start|after|capital|none|	saying -25
start|after|capital|verb|	saying 6
start|after|claim|	verb 30
start|after|coordinator|	adverb 21	capital -33	determiner 25	preposition 36	pronoun 47	word -20
start|after|coordinator|auxiliary|	judging -28	saying 24
start|after|coordinator|none|	saying 9
start|after|coordinator|verb|	saying -13
start|after|determiner|	capital 14	word -21
start|after|determiner|none|	saying -9
start|after|determiner|verb|	judging -26	saying -6
start|after|explain|	auxiliary 8
start|after|first|	a -48	adding -28	and -17	but 31	citing -33	could 13	director -28	for -22	have 7	he 38	is 7	it 38	of 13	one 14	she -6	that 51	the 9	there 25	they 29	to 17	was 10	were 19	when 12	which -24	who -41	will 14	with 17	would -11
start|after|judging|	auxiliary -33	base -40	coordinator -32	determiner -47	past -23	present -37	word -49
start|after|judging|first|	and -27	the -38
start|after|note|	auxiliary 29	none 31	verb 7	word -20
start|after|opening|,|	true 6
start|after|opening|auxiliary|	true 29
start|after|opening|capital|	false 24	true -52
start|after|opening|coordinator|	false 7	true -6
start|after|opening|determiner|	false -7	true -10
start|after|opening|preposition|	true 8
start|after|opening|pronoun|	false -12	true 10
start|after|opening|quote|	false -42
start|after|opening|subordinator|	false 21	true 15
start|after|opening|that|	false 35	true -24
start|after|opening|word|	false 7
start|after|order|direct|	judging -51	saying 48	thinking -28
start|after|order|inverted|	judging -27	saying -77
start|after|preposition|	capital 30	determiner -17
start|after|preposition|none|	saying -20
start|after|preposition|verb|	saying 23
start|after|pronoun|	auxiliary 11	verb-thinking 26	word 32
start|after|pronoun|auxiliary|	saying 12
start|after|pronoun|verb|	saying 35
start|after|recall|	auxiliary 15	none 7
start|after|reply|	auxiliary 39
start|after|report|first|	citing -18
start|after|report|	none -18	verb-judging -18
start|after|saying|	adverb 13	auxiliary 27	base 27	coordinator 19	determiner -6	past -6	preposition -10	present 27	pronoun 28	that 51	verb-judging -16	verb-saying -54	verb-thinking 19	word 6
start|after|saying|first|	a -42	adding -28	but 39	citing -33	could 13	director -28	have 38	he 37	it 38	she -6	that 51	the 15	there 25	they 29	to 17	was 10	when 12	who -41	will 36	with -6	would -11
start|after|say|	auxiliary 15	capital 8	coordinator 79	determiner -13	none -33	preposition -17	pronoun 13	that 35	verb 14	verb-saying -39	word 39
start|after|say|first|	a -31	adding -28	and 83	because 9	but 42	could 10	director -28	he 36	is 6	it 29	she -6	that 35	they 25	to 32	was -16	who -36	would -16
start|after|show|	auxiliary 38	verb -7
start|after|subordinator|auxiliary|	saying 34
start|after|subordinator|	determiner 45	pronoun 11	word -14
start|after|subordinator|none|	saying -7
start|after|subordinator|verb|	saying -19
start|after|suggest|	auxiliary 28
start|after|tell|	verb 10
start|after|that|	auxiliary 25	capital 21	determiner 29	pronoun 19
start|after|that|auxiliary|	saying 37
start|after|that|verb|	saying 32
start|after|thinking|	auxiliary 22	base -8	past -13	present -31	word -30
start|after|thinking|first|	is 31
start|after|verb-judging|none|	saying -6
start|after|verb-judging|	word -15
start|after|verb-saying|auxiliary|	saying -43
start|after|verb-saying|	determiner -27	that -30
start|after|verb-saying|none|	saying -26
start|after|verb-saying|to|	saying 6
start|after|verb-saying|verb|	saying -30
start|after|verb|false|auxiliary|	judging -35	saying 23	thinking -24
start|after|verb|false|none|	judging -27	saying 9	thinking -26
start|after|verb|false|to|	saying 25
start|after|verb|false|verb|	judging -12	saying 21	thinking 6
start|after|verb|true|auxiliary|	saying 28
start|after|verb|true|marks|	saying -16
start|after|verb|true|none|	judging -34	saying -24	thinking -13
start|after|verb|true|to|	saying -6
start|after|verb|true|verb|	judging -29	saying -9
start|after|words|10-15|false|	auxiliary -21	none -6	to 17
start|after|words|10-15|true|	auxiliary 22	none -47	verb -8
start|after|words|1|false|	none 37	to 25	verb 22
start|after|words|2|false|	auxiliary 19	marks -9	none -29	to 33	verb 7
start|after|words|2|true|	auxiliary 23	none 10	verb 28
start|after|words|3|false|	auxiliary 8	verb 28
start|after|words|3|true|	auxiliary 30	verb 38
start|after|words|4-5|false|	auxiliary 52	none 41	to 34	verb 9
start|after|words|4-5|true|	auxiliary 20	none 33	verb -35
start|after|words|6-9|false|	auxiliary -13	none -15	verb -14
start|after|words|6-9|true|	auxiliary -6	marks -16	none -18
start|after|word|	adverb 13	auxiliary 8	coordinator -22	determiner 13	preposition -10	pronoun -6	word 8
start|after|word|auxiliary|	saying 28
start|after|word|none|	judging -23	saying -6
start|after|word|verb|	judging -35	saying 19
start|after|write|	auxiliary 7	coordinator -18	none 20	word 38
start|after|write|first|	and -18
start|asks|	according -14	accuse -49	add -23	agree -43	aim 13	announce -34	appeal -31	argue -21	ask 43	attack 10	back -46	blame -25	call 9	care 31	cast -37	challenge 12	charge -43	cheer -26	cite -27	continue 13	credit 14	criticize 8	debate -10	decline 12	define 18	demand 18	denounce -13	describe 14	disagree -12	discuss 21	dismiss -29	doubt 28	echo -40	email -35	expect -54	explain 35	express -38	favor 8	feel -40	find -18	hear 9	highlight -24	hold 6	hope -31	how 49	if 45	insist 14	issue -41	joke -28	laugh -23	mention -37	name -24	need 17	object -41	offer -53	order -36	outline 17	pledge -32	point 12	praise -37	predict -28	present -29	press -46	promise -50	question 32	raise -33	record -38	refuse -14	report 19	respond -39	reveal -11	rule -39	say -26	see 6	seek -38	shoot -36	show -20	sign 8	signal 14	state -49	suggest 8	support -46	talk 32	tell 7	thank -40	think 26	threaten -31	try 11	understand 32	urge -42	use -39	view 6	vote -33	want 35	what 33	when -40	where -21	whether 20	which 7	who -15	why 20	wonder 15	worry 8	write 21
start|asks|according|	source -14
start|asks|accuse|	past -49
start|asks|add|	past -23
start|asks|agree|	past -18
start|asks|aim|	past 13
start|asks|allow|	base 13
start|asks|announce|	base -31	past -25
start|asks|argue|	past -36
start|asks|ask|	base 33	participle 30	past 26	present 7
start|asks|back|	base -38
start|asks|call|	base 28	past -76
start|asks|care|	base 26
start|asks|cast|	base -37
start|asks|cite|	participle -26	past -18
start|asks|compare|	past -40
start|asks|consider|	participle -20
start|asks|continue|	past 23
start|asks|debate|	base -40
start|asks|decide|	base -7	present -29
start|asks|decline|	past 12
start|asks|demand|	past 18
start|asks|denounce|	past -13
start|asks|disagree|	base -12
start|asks|discuss|	base 23
start|asks|dismiss|	past -29
start|asks|doubt|	present 28
start|asks|echo|	past -31
start|asks|email|	base -33
start|asks|expect|	past -47
start|asks|explain|	base 18	participle 13	present 38
start|asks|feel|	past -40
start|asks|find|	base -54	past -37
start|asks|hear|	participle -35
start|asks|hold|	present -35
start|asks|insist|	past 14
start|asks|introduce|	past -31
start|asks|joke|	past -28
start|asks|know|	past -25	present 9
start|asks|laugh|	past -18
start|asks|learn|	past 6
start|asks|mention|	base -32	past -23
start|asks|need|	base 21
start|asks|offer|	past -48
start|asks|order|	past -36
start|asks|point|	base -25	present 14
start|asks|praise|	past -32
start|asks|present|	base -24
start|asks|press|	base -32
start|asks|promise|	past -49
start|asks|question|	participle 31	past 21	present 14
start|asks|raise|	base -25
start|asks|recall|	past 10
start|asks|refuse|	past -14
start|asks|remember|	base -25
start|asks|respond|	base -39
start|asks|reveal|	past 6
start|asks|say|	base -30	participle 22	past -12	present -34
start|asks|seek|	participle -29	past -27
start|asks|see|	base -6
start|asks|show|	participle -14	past -10	present -21
start|asks|sign|	past 13
start|asks|speak|	past 7
start|asks|state|	base -35	present -36
start|asks|support|	base -37	participle -23	past -27
start|asks|talk|	participle 29
start|asks|tell|	base 19	participle 17	past -68
start|asks|thank|	past -39
start|asks|try|	participle 11
start|asks|urge|	past -36
start|asks|use|	past -27
start|asks|view|	base 9
start|asks|vote|	base -30
start|asks|want|	past 38	present -40
start|asks|wonder|	base 26	participle 9
start|asks|write|	past 15
start|before|(|	capital -46
start|before|(|none|	saying -25	thinking 8
start|before|(|verb|	saying -24
start|before|,|none|	saying -17
start|before|,|	word -25
start|before|-|	capital -34
start|before|according|	( -40	) -42	, -24	- -15	adverb 12	auxiliary -12	coordinator 8	none 17	pronoun -6	stop 15	subordinator 33	that 27	to -29	verb-saying 45
start|before|according|first|	a -24	about 30	among 20	and -18	as 31	at 19	clinton 11	democratic 35	even 8	for -22	his -25	in 20	it -22	more 8	mrs. 9	nearly 35	obama 33	of 13	on 34	sanders 10	she 41	that 27	the 13	there 21	trump -10	washington -14	when -24
start|before|according|source|auxiliary|	, -12	capital 40	preposition -13	stop 14
start|before|according|source|none|	, -12	capital 17	preposition 27	word 20
start|before|according|source|to|	, -8
start|before|according|source|verb|	, -8	capital -30	stop 18	verb-saying 53
start|before|	accuse -59	acknowledge -36	admit -28	advise -31	affirm -34	agree -23	aim -35	allege -42	allow -34	answer -47	apologise -31	apologize -31	appeal -44	argue -11	ask -84	assail -22	assume -25	assure -32	attack -55	attribute -24	back -60	believe -8	bill -23	blame -46	blast -33	boast -29	call -25	care -50	cast -34	caution -22	challenge 6	champion -31	charge -41	cite 6	claim -24	commend -27	comment -41	compare -23	complain -11	concede -24	conclude 35	confirm 19	consider 15	contend -30	continue -63	counsel -36	counter -25	credit -37	debate -56	decide -45	decline -63	decry -27	deem 17	defend -42	deliver -24	demand -27	denounce -27	deny -67	disagree -39	discover -33	discuss -32	dismiss -28	dispute -26	doubt -26	echo -23	encourage -24	endorse -52	estimate 8	expect -44	explain -27	express -45	favor -37	fear -44	feel -26	figure -33	find 9	fire -25	forecast -41	hint -22	hit -24	hold -60	hope -43	identify -24	indicate -21	inform -28	insist -33	intend -24	interpret -33	introduce -31	invoke -26	issue -59	joke -20	knock 13	know -45	lament -34	laugh -48	learn -29	list -30	maintain -47	mention -34	mock -28	name -52	need -51	nominate -27	observe 7	offer -31	oppose -21	order -55	persuade -30	phone -28	plan -42	plead -49	pledge -50	point -8	post -58	praise -45	predict 14	prefer -27	present -29	press -27	promise -31	propose -57	prove -37	question -40	quote -40	rail -36	raise -51	rank -31	rate -24	reaffirm -26	reason -29	rebuff -29	recall -44	recognize -30	recommend -51	record 42	recount -32	refer -28	reference -31	reflect -48	refuse -38	reiterate -33	reject -25	remark 11	remember -40	remind -13	repeat -40	reply 10	report 37	request -29	respond 21	reveal -9	rule 14	see -52	seek -53	shoot -42	show 21	shrug -28	sign -66	signal -36	sing -34	slam -27	speak -15	state -49	stress -39	submit -34	suggest -22	support -60	talk -55	tell 7	testify -32	thank -32	threaten -28	treat -29	try -48	understand -25	urge -52	utter -24	view -33	voice -37	volunteer -32	vote -65	vow -22	wave -26	weigh -24	welcome -35	wonder -34	worry -38	write 23
start|before|accuse|	capital -49	determiner -40	none -51	preposition -47	verb -24
start|before|accuse|first|	a -17	in -24	its -20	speaking -15	the -24
start|before|acknowledge|	auxiliary -21	capital -28	determiner -18	none -21	preposition -31	that -23	verb -28
start|before|add|	auxiliary 27	capital 37	determiner -39	none -9	preposition -48	pronoun 6	stop 17	verb -48
start|before|add|first|	but 8	in -34	the -27
start|before|admit|	, -37	auxiliary -15	capital 13	determiner -23	none -43	preposition -34	pronoun -37	that -14	word -24
start|before|admit|first|	the -22
start|before|adverb|	word -34
start|before|advise|	capital -24	none -27	preposition -24
start|before|agree|	capital -44	determiner 10	none -50	preposition -57
start|before|agree|first|	the 14
start|before|aim|	none -32	preposition -38
start|before|allege|first|	in -22
start|before|allege|	none -31	preposition -24	verb -21
start|before|allow|	none -27	preposition -29
start|before|announce|	, -27	auxiliary -20	capital 31	coordinator -28	determiner -52	none 10	pronoun -39	stop -34	that -37	verb 16	word -32
start|before|announce|first|	but -28	in -22	on -27	the -29
start|before|answer|	capital -36	none -28	preposition -30	that -35
start|before|answer|first|	asked -36
start|before|apologise|	determiner -25	none -17	preposition -31
start|before|apologise|first|	the -23
start|before|apologize|	preposition -35
start|before|appeal|	capital -25	none -39	preposition -41
start|before|apposed|judging|none|	capital -27	determiner -22	preposition -48
start|before|apposed|judging|verb|	determiner -15
start|before|apposed|saying|auxiliary|	determiner -33	preposition 27	stop -34	word -27
start|before|apposed|saying|none|	adverb -28	capital -61	determiner -63	preposition 9	pronoun -61	stop -38	that -45	word -63
start|before|apposed|saying|verb|	determiner -24	word 8
start|before|apposed|thinking|none|	determiner -23	preposition -30	word -17
start|before|apposition|judging|none|	capital -28	determiner -44	preposition -37	pronoun -30	that -32	word -18
start|before|apposition|judging|verb|	determiner -23	preposition -25
start|before|apposition|saying|auxiliary|	determiner -16	stop -39	that -15
start|before|apposition|saying|none|	, -32	adverb -32	auxiliary -14	capital -80	determiner -100	preposition -102	pronoun -80	stop -29	subordinator -44	that -58	word -82
start|before|apposition|saying|to|	that -18
start|before|apposition|saying|verb|	capital 14	determiner -56	preposition -60	pronoun -39	stop 11	that -31
start|before|apposition|thinking|none|	determiner -28	preposition -38	pronoun -33	word -18
start|before|argue|	capital -29	determiner -12	none -17	preposition -20	subordinator 9	that -37	to -20
start|before|argue|first|	a -26	if 8	in -26	the -7
start|before|asks|false|	auxiliary 9	none -49	to -31	verb -6
start|before|asks|true|	auxiliary 23	none -11	to -35
start|before|ask|	adverb -15	auxiliary -36	capital -70	determiner -55	none -67	preposition -67	stop -18	subordinator -43	that -22	verb -40	word -24
start|before|ask|first|	a -25	after -17	at -21	during -23	in -39	the -35
start|before|assail|	none -22	preposition -22
start|before|assume|	capital -32	none -25
start|before|assure|first|	with -26
start|before|assure|	none -32	preposition -44
start|before|attack|	capital -48	determiner -30	none -41	preposition -46	to -20	verb -30	word -18
start|before|attack|first|	in -19
start|before|attribute|	none -24
start|before|auxiliary|	determiner 11	word -34
start|before|auxiliary|none|	saying -40
start|before|back|	auxiliary -29	capital -52	determiner -31	none -38	preposition -46	stop -26	subordinator -19	verb -34
start|before|back|first|	in -17	the -20
start|before|before|	 -57	! -27	) -27	: -54	; -30	start -8
start|before|believe|	, 15	auxiliary -8	capital -39	determiner -8	none -29	preposition -39	pronoun 20	subordinator -30	that -25	to -23	verb -6
start|before|believe|first|	the -32
start|before|blame|	capital -37	determiner -40	none -42	preposition -28	stop -29	word -14
start|before|blame|first|	the -21
start|before|blast|	none -26	preposition -36
start|before|boast|	preposition -32
start|before|call|	, -23	auxiliary -50	coordinator -40	determiner -66	none -11	pronoun -43	quote -51	subordinator -23	that -26	verb -56	word -30
start|before|call|first|	a -24	her -26	his -22	in -24	its -30	on -24	one -19	the -38	while -23
start|before|capital|	& -23	( -72	, -18	- -12	adverb -22	auxiliary 14	capital -23	coordinator 18	determiner -20	subordinator -11	that 46	verb-judging -46	verb-saying -13	verb-thinking -8	word 27	– 22	— -25
start|before|capital|auxiliary|	, 14	: -34	adverb 8	auxiliary -30	capital 7	coordinator -6	determiner -20	judging -11	preposition 15	pronoun -25	saying 20	source -7	subordinator 11	thinking -74	word 19
start|before|capital|none|	, -13	- -30	: -28	adverb -16	auxiliary -109	capital 27	coordinator -83	determiner -80	end 7	judging -17	possessive -38	pronoun -18	saying -29	subordinator -73	that -69	thinking -12	verb-judging -54	verb-saying -16	verb-thinking -53	word -26
start|before|capital|to|	capital -32	determiner -9	end -13	judging -35	preposition 19	pronoun -32	saying -17	stop -10	that -29	thinking -29	word -22
start|before|capital|verb|	, 17	adverb -20	auxiliary -55	capital -22	coordinator -49	determiner -11	end 17	judging -64	preposition 11	pronoun 18	quote -37	source 7	stop -17	subordinator -31	that 9	verb-saying 41	verb-thinking 20	word -10
start|before|care|	auxiliary -32	capital -27	none -21	word -21
start|before|cast|	determiner -26	preposition -26	verb -30
start|before|caution|	none -22
start|before|challenge|	capital 15	determiner -28	none -47	preposition 6
start|before|champion|	capital -29	none -31
start|before|charge|	capital -21	determiner -31	none -25	preposition -41
start|before|cite|	auxiliary 15	capital -36	determiner 19	none -34	preposition -31	subordinator -27	verb -32
start|before|cite|first|	in -15	the -37
start|before|claim|	, -26	capital -28	none -42	preposition -54	that -22	verb -9	word -27
start|before|commend|	none -27
start|before|comment|	capital -35	preposition -36
start|before|compare|	determiner -19	none -22	preposition -27
start|before|complain|	auxiliary -32	capital -41	determiner 9	preposition -56	verb -25
start|before|complain|first|	an 14	in -36
start|before|concede|	determiner -29	none -32	preposition -24	pronoun -6	that -23	verb -26
start|before|conclude|	none -30	that -30
start|before|confirm|	auxiliary 42	capital -8	determiner 21	none -53	preposition 13	pronoun 10	stop 22	that -29
start|before|confirm|first|	in -19	the -16
start|before|consider|	capital 15	none 11	preposition 8	verb 15	word -20
start|before|consider|first|	the -21
start|before|contend|	none -27	preposition -17	that -22
start|before|continue|	capital -34	none -36	preposition -58	subordinator -33	verb -37
start|before|coordinator|	, -33	adverb -16	auxiliary 23	capital 15	coordinator -17	determiner -36	preposition -76	subordinator -43	word -48
start|before|coordinator|auxiliary|	determiner -27	judging -30	preposition -42	saying 11	source -19	thinking -30
start|before|coordinator|none|	adverb -17	auxiliary -42	capital -31	coordinator -28	determiner -16	judging -47	pronoun -32	saying -14	source -17	stop -17	that -40	thinking -52	verb-saying -15	word -41
start|before|coordinator|to|	, -6	saying -19
start|before|coordinator|verb|	, -20	auxiliary -19	capital -16	determiner -36	judging -29	preposition -11	saying -49	source 38	stop 12	that -42	thinking -34
start|before|counsel|	capital -31	none -29	preposition -23
start|before|counsel|first|	in -23
start|before|counter|	capital -25	none -25
start|before|credit|	determiner -27	none -19	verb -30
start|before|credit|first|	the -22
start|before|criticize|	capital -55	determiner -51	none -69	stop -35	subordinator 16	verb 9
start|before|criticize|first|	in -29
start|before|debate|	auxiliary -39	determiner -34	none -41	preposition -25	subordinator -32
start|before|decide|	adverb -23	determiner -33	none -34	preposition -38	verb -27
start|before|decide|first|	the -31
start|before|declare|	capital 10	none -49	that -22
start|before|declare|first|	in -40
start|before|decline|	capital -47	determiner -23	none -52	preposition -55
start|before|decline|first|	the -18
start|before|decry|	determiner -19	none -27
start|before|deem|	verb 19	word -19
start|before|defend|	capital -43	determiner -27	none -45	preposition -21	stop -38	subordinator -21	verb -17
start|before|defend|first|	in -13
start|before|deliver|	determiner -28	none -24	preposition -19
start|before|deliver|first|	with -12
start|before|demand|	determiner -21	none -27
start|before|deny|	auxiliary -26	capital -51	determiner -43	none -64	preposition -25	pronoun -35	stop -36	that -21	verb -30	word -24
start|before|deny|first|	a -12	her -9	his -24	its -14	the -39
start|before|describe|	capital 14	determiner -48	none 8	preposition -38	pronoun 15	subordinator -38	verb -36
start|before|describe|first|	in -24	the -17
start|before|determiner|	, -19	adverb 11	capital -44	determiner -17	preposition 16	verb-judging -20	verb-saying -24	verb-thinking 13	word 19
start|before|determiner|auxiliary|	, 14	; -11	capital 25	pronoun -18	saying 25	source 27	stop 39	subordinator -32	thinking 10
start|before|determiner|none|	$ -29	, -18	adverb -75	auxiliary -94	capital -47	determiner -20	judging -78	preposition -28	pronoun -25	quote -53	saying -35	subordinator -62	that -64	thinking -63	verb-judging -34	verb-saying -46	verb-thinking -7	word -37
start|before|determiner|to|	saying 11
start|before|determiner|verb|	, 13	adverb -12	auxiliary -62	capital -30	coordinator 20	determiner -65	preposition -15	pronoun -15	quote -27	saying -7	source -16	subordinator -31	that -39	thinking -14	word -18
start|before|direct|judging|auxiliary|	capital -25	determiner -52	preposition -8	pronoun -33	word -34
start|before|direct|judging|none|	$ -19	auxiliary -20	capital -50	determiner -51	preposition -9	pronoun 11	stop -27	subordinator -27	that -26	verb-judging -30	word -52
start|before|direct|judging|to|	capital -26	preposition 10	word -26
start|before|direct|judging|verb|	, -30	capital -42	determiner -35	pronoun -27	stop -18	word -44
start|before|direct|saying|auxiliary|	, -22	: -39	; -6	capital 11	determiner -10	end 6	preposition -12	pronoun -15	stop 22	subordinator 11	that -9
start|before|direct|saying|none|	, -40	: -56	adverb -70	auxiliary -28	capital 20	coordinator -37	determiner -24	stop 39	subordinator -54	that -92	verb-judging -30	verb-saying 13	verb-thinking 28	word -33
start|before|direct|saying|to|	, -18	capital -45	determiner 8	pronoun -44	that -42	word -28
start|before|direct|saying|verb|	, -8	: 8	adverb -9	auxiliary -25	capital -8	coordinator -28	determiner -35	preposition 12	pronoun -16	stop -12	subordinator -16	that -16	verb-thinking 22	word -17
start|before|direct|thinking|auxiliary|	, 6	coordinator -28	determiner -37	preposition -19	pronoun -28	subordinator -29	that -49	word -28
start|before|direct|thinking|none|	, 7	determiner -47	preposition -48	pronoun -35	stop 11	subordinator -39	that 7	verb-saying -23	word -73
start|before|direct|thinking|to|	preposition -19
start|before|direct|thinking|verb|	, -43	adverb -37	auxiliary -27	capital -30	coordinator -32	determiner -46	preposition -24	pronoun 7	stop 24	subordinator -24	word -44
start|before|disagree|	none -28	preposition -32
start|before|disclose|	auxiliary -25	capital 18	none 16
start|before|disclose|first|	in -24
start|before|discover|	determiner -30	none -33	preposition -31
start|before|discover|first|	on -22
start|before|discuss|	determiner -23	none -24	preposition -21
start|before|dismiss|	capital -33	determiner -19	none -28	preposition -21	subordinator -14
start|before|dismiss|first|	the -13
start|before|dispute|	determiner -28	none -26	stop -27
start|before|dispute|first|	the -27
start|before|echo|	none -35	preposition -36
start|before|email|	, -31	capital 16	determiner -37	none -53	preposition -44	word 13
start|before|email|first|	in -37
start|before|endorse|	capital -43	determiner -22	none -43	preposition -41	stop -26	verb -31
start|before|endorse|first|	on -11
start|before|estimate|	auxiliary 13	determiner -17	none -34	preposition 7	that -22
start|before|expect|	capital -21	determiner -37	none -34	preposition -43	verb -24
start|before|explain|	, -13	capital -24	determiner -36	none -44	pronoun 8	stop -12	subordinator -12	verb -32
start|before|explain|first|	it 14	the -21
start|before|express|	capital -33	determiner -15	none -44	preposition -31	word -26
start|before|express|first|	in -26
start|before|favor|	capital -37	none -37
start|before|fear|	capital -35	determiner -34	none -22	preposition -33	verb -37
start|before|feel|	determiner 6	none -8	preposition -22	subordinator -29	verb -27	word -28
start|before|feel|first|	as -24
start|before|figure|	none -32	preposition -27
start|before|find|	, 31	adverb -33	auxiliary -32	coordinator -50	end 7	none -21	preposition -24	pronoun -44	stop 27	subordinator -25	that -45	to 7	verb 28	word -54
start|before|find|first|	a 28	after 11	but -40	the 9	with -26
start|before|fire|	capital -23	none -25
start|before|first|	( -43	, -50	- -15	about 10	abu -24	according -30	addressing -20	after 13	ahead -30	al 15	all 34	almost 24	already 13	also -28	although -48	american 23	among 6	an -11	and -33	another -26	around -9	as -11	asked -36	at -14	australia -19	authorities 13	back -42	based -26	because -7	beijing -26	bernie 45	besides -32	beyond -20	biden -29	bill -34	bob -24	boston 16	both -26	brian -28	bush 35	but -13	camp -27	china 23	chris -22	cleveland -26	clinton 17	counsel -36	crows 34	cruz 10	dan -22	david -26	de 13	democratic 29	democrats -30	despite -45	donald 36	dr -32	during -15	earlier -43	eleven 6	entering -28	even 12	every -34	federal 7	first -23	following -30	for -54	former 10	four -8	france -19	from -32	geneva 25	going -18	greece -22	harlan 28	he 8	here -28	hillary 24	his -21	hope -15	i -33	in -7	india -7	innocent -32	iran -31	israel -26	isro -22	its -62	ivanka 22	john -30	joseph -17	june -23	just -50	justice 14	l -28	later -28	le -33	like -31	london -26	luis -16	manchester -25	manila -10	many 21	mark -27	matt -27	may -26	mayor 16	meanwhile 20	members 12	most 13	mr -31	mr. 11	mrs -25	mrs. 12	ms. 24	murphy -30	my -21	national -32	nearly 31	neither -29	ng -18	no 31	nobody 21	nor 26	now 19	obama 23	of 8	ohio 24	on -33	one -37	only 9	other -10	ottawa 6	outside -34	over -27	paris -40	paul -22	perhaps -29	pike -18	pointing -24	port -27	president -15	pressed -31	prosecutions -27	reached -32	reacting -22	rep. 12	republican 13	republicans -25	right 14	rubio 9	russia -29	ryan 12	sales 34	sanders 11	sen. -49	senator 17	seoul 10	several 6	she -10	shortly -36	sister -15	some 38	south -13	speaking -50	staff -27	standing -20	state 29	still 32	such 32	target -24	ted 15	that 32	the -8	their -41	then -34	there 13	these 10	they 29	this -18	though -54	through 9	throughout -32	to 8	today -26	told -35	under -29	until -26	vienna -32	vietnam -14	what 14	when -16	whether 26	while -17	with -36	within -23	yet -29	— 13
start|before|forecast|	preposition -36	verb -35
start|before|hear|	auxiliary 9	preposition -32	verb -56
start|before|hear|first|	a 8	the -32
start|before|hint|	none -22	preposition -27
start|before|hit|	determiner -25	none -16	verb -17
start|before|hold|	auxiliary -26	capital -46	determiner -42	none -46	preposition -41	subordinator -28	that -18	verb -31	word -31
start|before|hold|first|	even -24	going -18	in -23	on -19	with -17
start|before|hope|	capital -25	coordinator -23	none -39	preposition -37	verb -20
start|before|identify|	none -23	preposition -21
start|before|indicate|	capital -41	none -36	preposition -19	that -25
start|before|inform|	verb -25
start|before|insist|	, -16	adverb -16	auxiliary -21	determiner -36	none -46	preposition -20	pronoun -19	subordinator 12	that -30	to -31	verb -8
start|before|insist|first|	in -16	the -32
start|before|intend|	none -24
start|before|introduce|	capital -27	none -31	preposition -34
start|before|introduce|first|	in -23
start|before|inverted|judging|auxiliary|	preposition -45
start|before|inverted|judging|none|	, -45	; -21	adverb -28	auxiliary -30	coordinator -36	preposition -85	quote -43	stop -7	subordinator -41	verb-saying -43
start|before|inverted|judging|verb|	, -29	preposition 24	stop -35	subordinator -27
start|before|inverted|saying|auxiliary|	, 65	auxiliary -47	stop 13
start|before|inverted|saying|none|	, 32	: -30	adverb -113	auxiliary -125	capital -45	coordinator -10	determiner -43	end -39	possessive -46	preposition -169	pronoun -126	stop -120	subordinator -72	verb-judging -44	verb-saying -75	verb-thinking -73	word -105	’ -31
start|before|inverted|saying|to|	auxiliary -42	end -38
start|before|inverted|saying|verb|	, 52	adverb -33	auxiliary -84	end 15	preposition -86	pronoun -52	quote -37	stop -10	word -35
start|before|invoke|	none -26
start|before|issue|	capital -29	determiner -39	none -51	preposition -48	verb -26
start|before|issue|first|	in -30	on -20
start|before|joke|	none -20
start|before|judging|	auxiliary -24	base -99	capital -30	coordinator -61	determiner -14	participle -9	past -28	preposition -37	present -36	pronoun -11	subordinator -30	word -29
start|before|judging|base|	auxiliary -13	capital -19	coordinator -24	determiner -38	preposition -63	pronoun -26	stop -33	word -40
start|before|judging|first|	a -61	although -20	among -24	an -21	and -32	as -53	asked -33	at -40	beyond -19	biden -29	but -44	by 10	clinton -46	democrats -30	despite -18	during -19	earlier -32	even -46	for -29	her -37	his -33	if -37	in -56	it -33	its -45	last -34	later -27	london -20	most 16	mr. -27	new -25	on -38	one -30	over -22	rather -26	right -26	sanders -25	sen. -26	she -29	some 18	speaking -21	the -93	though -20	through -16	to -23	trump -24	washington -28	when -23	while -42	with -23
start|before|judging|participle|	capital -31	determiner 8	preposition -29	word -39
start|before|judging|past|	$ -29	, -49	adverb -37	auxiliary -24	capital -69	coordinator -45	determiner -70	preposition 10	quote -56	stop -13	subordinator -58	that -36	verb-judging -31	verb-saying -43	word -61
start|before|judging|present|	, -37	; -26	auxiliary -27	capital -19	coordinator -25	determiner -28	stop -36	subordinator -22	that -24	word -28
start|before|knock|	preposition 24
start|before|know|	none -33	subordinator -25
start|before|lament|	capital -34	none -24
start|before|laugh|	capital -34	none -24	preposition -33	stop -26	subordinator -25	verb -30
start|before|laugh|first|	asked -32
start|before|learn|	preposition -29
start|before|like|	auxiliary -26	coordinator -29	determiner -53	preposition 14	pronoun -34	subordinator -32	verb -34
start|before|like|first|	and -22	in 6	the -32
start|before|list|	none -23
start|before|maintain|	auxiliary -21	capital -29	determiner -27	none -37	pronoun -23	that -19	verb -26
start|before|maintain|first|	the -19
start|before|mean|	none 14	preposition -35
start|before|mention|	determiner -26	none -25	preposition -41	verb -25
start|before|mention|first|	in -26
start|before|mock|	determiner -25	none -31
start|before|mock|first|	its -24
start|before|name|	auxiliary -22	capital -45	coordinator -15	determiner -25	none -34	preposition -33	verb -29	word -20
start|before|name|first|	and -15	the -22
start|before|need|	auxiliary -34	capital -33	none -19	preposition -53	subordinator -25	verb -34	word -23
start|before|need|first|	if -20
start|before|nominate|	capital -28
start|before|note|	, 7	auxiliary 21	determiner 18	none -7	preposition -38	stop -7	that -37	verb -20
start|before|note|first|	for -9	the 19
start|before|offer|	auxiliary 13	coordinator -31	determiner -62	none -68	preposition -45	pronoun 11	stop -34	subordinator -48	verb -49	word -37
start|before|offer|first|	and -23	in -40	its -20	mr. -25	the -17	when -13
start|before|oppose|	capital -13	none -28	subordinator -26	verb -6	word -16
start|before|order|apposed|	judging -70	saying -11	thinking -50
start|before|order|apposition|	judging -19	saying -80	thinking -67
start|before|order|	auxiliary -29	capital -38	determiner -42	none -37	preposition -42	subordinator -27	verb -27	word -33
start|before|order|direct|	judging -37	saying 9	thinking -25
start|before|order|first|	as -24	in -24	the -25
start|before|order|inverted|	judging -28	saying -19
start|before|plan|	determiner -27	none -30	preposition -32	verb -30
start|before|plan|first|	in -17
start|before|plead|	capital -37	determiner -22	none -36	preposition -37	verb -24	word -30
start|before|plead|first|	the -22
start|before|pledge|	capital -33	none -28	preposition -38	verb -30
start|before|point|	auxiliary -25	coordinator -36	determiner -13	none 6	preposition -9	stop -46	subordinator -51	verb -20
start|before|point|first|	as -36	asked -52	the -6
start|before|post|	capital -30	determiner -54	none -38	preposition -42	verb -44
start|before|post|first|	on -17
start|before|praise|	capital -43	determiner -25	none -41	preposition -35
start|before|praise|first|	the -17
start|before|predict|	capital 19	none -37
start|before|preposition|	adverb -38	auxiliary -46	capital -44	determiner -22	preposition -33	pronoun 11	that -16	verb-judging -30	verb-saying -39
start|before|preposition|auxiliary|	, 31	determiner -34	judging -33	preposition -33	pronoun -23	saying -13	source -10	stop 17	thinking -32	word -26
start|before|preposition|none|	$ -25	, 12	: -33	; 15	adverb -65	auxiliary -39	capital -9	coordinator -19	determiner -86	judging -68	preposition -31	pronoun -66	saying -12	source 30	stop 37	that -87	thinking -14	verb-judging -25	verb-saying 22	verb-thinking 25	word -51
start|before|preposition|to|	auxiliary -25	capital -41	determiner -34	judging 11	pronoun -40	saying -37	that -28	thinking -27	word -24
start|before|preposition|verb|	: -40	auxiliary -40	capital -46	determiner -57	judging -50	preposition -45	pronoun -51	saying -66	source -11	stop 7	that -47	thinking -57	verb-saying -31	word -58
start|before|present|	capital -27	determiner -25	none -29	preposition -22	subordinator -19
start|before|press|	preposition -25
start|before|promise|	, -24	auxiliary 18	capital -45	determiner -12	none -56	preposition -54	pronoun 8	subordinator -21	that -21	verb -36
start|before|promise|first|	in -26	the -34
start|before|pronoun|auxiliary|	, 7	adverb 25	coordinator -37	determiner 21	judging -45	preposition -26	saying 25	source -9	stop 10	thinking -46	word -19
start|before|pronoun|	coordinator 11	possessive 23	verb-judging -38	verb-saying 22	word -21
start|before|pronoun|none|	, -23	judging -26	preposition -21	saying -28
start|before|pronoun|verb|	, -14	determiner -34	judging 6	preposition 40	pronoun -36	stop 14
start|before|propose|	adverb -21	auxiliary -18	capital -34	determiner -27	none -58	preposition -43	pronoun -20	verb -34	word -36
start|before|propose|first|	in -23	the -18
start|before|prove|	auxiliary -22	none -25	preposition -37	that -24	word -24
start|before|prove|first|	in -30
start|before|question|	auxiliary -20	capital -33	determiner -30	none -28	preposition -19	pronoun -17	verb -41
start|before|question|first|	in -19	it -17	the -24
start|before|quote|	capital -29	determiner -28	none -38	preposition -24
start|before|quote|first|	its -26
start|before|rail|	preposition -34
start|before|raise|	$ -29	auxiliary -22	capital -35	determiner -36	none -35	preposition -26	subordinator -28	verb -32	word -18
start|before|raise|first|	in -14	the -24
start|before|rank|	capital -19	none -21
start|before|rate|	auxiliary -19	capital -17	none -23	preposition -34	stop -15	verb -17
start|before|rate|first|	for -17
start|before|read|	capital 8	determiner -34	none -45	preposition 10
start|before|read|first|	the -30
start|before|rebuff|	none -27
start|before|recall|	, -35	auxiliary -15	capital -32	determiner -23	none -36	preposition -29	pronoun -21	subordinator -22	verb -28
start|before|recall|first|	the -21
start|before|recommend|	capital -34	determiner -39	none -41
start|before|record|	auxiliary 21	capital 27	coordinator -15	determiner 13	preposition 11	stop 31	subordinator 11	verb 38	verb-thinking 39
start|before|record|first|	after 18
start|before|recount|	preposition -32
start|before|refer|	determiner -23	none -28	preposition -37
start|before|reflect|	determiner -36	preposition -35	verb -36
start|before|refuse|	determiner -23	none -33	preposition -39	verb -23
start|before|reiterate|	none -27	preposition -27
start|before|reject|	capital -22	determiner -9	none -42	preposition -31	stop -28	subordinator -15
start|before|reject|first|	the -31
start|before|remark|	none -26
start|before|remember|	none -36	preposition -30
start|before|remind|	capital 17	preposition -25	verb -32	word -30
start|before|remind|first|	in -25
start|before|repeat|	capital -30	determiner -38	none -27
start|before|repeat|first|	the -28
start|before|reply|	, 35	: -20	auxiliary -7	determiner 9	pronoun 14	that 8	verb 7
start|before|reply|first|	asked -7
start|before|report|	, 42	adverb 20	auxiliary 13	capital 36	coordinator 9	determiner 13	none 34	preposition 30	pronoun 8	stop 7	that -31	verb 18	verb-saying 15	verb-thinking 16	word -17
start|before|report|first|	in 22	the 12	washington 21
start|before|respond|	capital 29	none -37	verb 19
start|before|reveal|	auxiliary -9	capital -9	none -32	that -14	verb 8
start|before|rule|	capital 25	none 11	preposition -58	verb 19
start|before|rule|first|	in -31
start|before|saying|	( -39	, -36	adverb -11	auxiliary -36	base -18	coordinator -12	participle -45	past -11	preposition -40	present 8	pronoun 21	subordinator -8	that 23	verb-saying -34	word -24	— 16
start|before|saying|base|	, -17	- 13	adverb -32	auxiliary -34	capital -57	coordinator -29	determiner -41	end -15	preposition 14	pronoun -31	subordinator -45	that -61	verb-saying 27	word -16	— -12
start|before|saying|first|	( -39	, -36	a 13	addressing -20	after 6	al 15	also -27	although -36	among -41	an -23	and -16	another -25	as -15	asked -35	at -73	australia -19	authorities 13	back -35	because -19	beijing -27	bernie 30	bill -34	bob -18	brian -28	by -33	camp -27	china 15	chris -22	clinton 31	counsel -32	cruz 10	david -26	democratic 12	despite -42	donald 26	dr -31	during -14	earlier -43	eleven 6	even 19	every -30	federal 7	first -23	for -53	former 12	four 7	from -29	geneva 25	greece -22	harlan 28	he 8	her -10	hillary 36	hope -15	if 10	in -10	india -7	innocent -32	isro -22	it 28	its -77	joseph -17	just -43	last 6	like -25	london -29	luis -16	manila -10	many 21	mark -27	may -26	meanwhile -22	members 12	most -6	mr -31	mr. 8	mrs -25	mrs. 15	ms. 24	my -21	national -32	new 8	ng -18	nobody 21	not 14	now -21	obama 6	of -6	on -86	one -78	other -10	ottawa 6	outside -29	paris -32	paul -22	perhaps -29	pike -18	pointing -24	port -27	president 12	pressed -30	prosecutions -27	reached -32	reacting -22	rep. 12	republican -26	rubio 9	russia -22	sanders 19	sen. -48	senator -24	seoul 13	several 9	she -14	shortly -36	since -16	sister -15	so -26	some 27	south -13	speaking -44	staff -27	state 21	still 26	target -24	that 23	the -7	their -37	then -31	there 7	they 30	this -22	though -44	three -19	to 17	told -35	trump 13	under -23	vietnam -14	washington 18	when -18	while -12	with -20	within -23	yet -23	— 16
start|before|saying|participle|	capital -43	determiner -29	pronoun -12	that -31	word -46
start|before|saying|past|	, 41	- -40	: -25	; -6	adverb -7	auxiliary -145	capital 14	coordinator -14	determiner -38	possessive -42	preposition -20	pronoun -21	quote -7	stop 10	subordinator -10	that -24	verb-judging -61	verb-saying -77	verb-thinking -73	word -20	’ -31
start|before|saying|present|	, 8	: -41	; 25	adverb -61	auxiliary -86	coordinator -38	determiner -17	end 11	pronoun -59	stop 23	subordinator -30	that -48	verb-saying -40	verb-thinking 36	word -7
start|before|say|	( -28	, 38	: -18	; 23	auxiliary -14	capital -20	coordinator 32	end -16	none -24	possessive -52	preposition 31	quote -28	subordinator 27	that 15	verb-judging -49	verb-saying -58	verb-thinking -77	word -10
start|before|say|first|	( -28	, -24	after 25	also -26	among -27	an -41	as 19	asked -13	at -11	australia -19	beijing -24	brian -26	but 36	by -22	chris -22	cruz 33	despite -25	dr -23	during -31	earlier -21	even 23	federal 13	former 15	he 17	his 10	in 25	india 15	it 38	its -61	last -24	like -18	luis -16	manila -10	many 25	mark -23	may -23	more -15	mrs. 12	ms. 31	on -35	one -53	pressed -23	reached -30	rep. 16	sanders 23	sen. -18	senator -18	seoul 13	several 11	she -20	since 7	so -23	some 9	speaking -36	state 10	that 12	the 6	they 36	this -40	though -32	trump 21	washington -9	what 27	while 13
start|before|seek|	capital -29	determiner -20	none -41	preposition -58	subordinator -27	verb -22	word -23
start|before|seek|first|	as -28	in -22
start|before|see|	auxiliary -25	capital -29	determiner -39	none -35	preposition -39	pronoun -23	subordinator -28	verb -29	word -17
start|before|see|first|	by -18	in -15
start|before|shoot|	capital -23	determiner -18	none -32	preposition -28	word -24
start|before|show|	, 22	auxiliary -15	coordinator -34	determiner 18	end 10	pronoun -8	stop 38	verb 18	word -41
start|before|show|first|	but -23	in 16	on -34	the 18
start|before|shrug|	none -28
start|before|sign|	capital -58	coordinator -21	determiner -38	none -50	preposition -54	verb -39
start|before|sign|first|	in -25	on -16	the -19
start|before|sing|	capital -22	verb -24
start|before|slam|	capital -26	none -27
start|before|source|	coordinator -11	preposition 13	subordinator 27	that 27	word -21
start|before|source|first|	a -24	about 30	among 20	and -18	as 31	at 19	clinton 11	democratic 35	even 8	for -22	his -25	in 20	it -22	more 8	mrs. 9	nearly 35	obama 33	of 13	on 34	sanders 10	she 41	that 27	the 13	there 21	trump -10	washington -14	when -24
start|before|source|source|	) -42	, -22	adverb 21	coordinator 43	stop 15	verb-saying 45	word 10
start|before|speak|	capital -39	determiner 7	none -56	preposition -12
start|before|speak|first|	the 11
start|before|state|	auxiliary -13	capital -19	determiner -46	none -44	preposition -43	subordinator -25	that -37	verb -49	word -38
start|before|state|first|	in -24	the -33	trump -30
start|before|stress|	determiner -26	none -34	verb -28
start|before|submit|	none -25
start|before|subordinator|	adverb 14	determiner -43	possessive 11	preposition -34	pronoun -11	subordinator -28	that -8	verb-judging -9	verb-saying 50	word -29
start|before|subordinator|auxiliary|	, 8	capital -30	determiner -8	judging -47	preposition -11	pronoun -55	saying -26	source 15	stop -12	that -62	word -44
start|before|subordinator|none|	adverb -28	capital -54	determiner -47	judging -54	preposition -28	pronoun -10	saying -19	source 47	stop 47	subordinator -21	that -31	thinking -57	word -40
start|before|subordinator|to|	judging -27	preposition -21	pronoun -27	saying -40	that -24	thinking -22
start|before|subordinator|verb|	: 29	capital 9	determiner -64	preposition -9	pronoun -38	saying 18	stop 34	subordinator -43	that -56	word -6
start|before|suggest|	, -27	auxiliary -26	capital -29	determiner -37	end -16	preposition 11	subordinator 14	that -41	to -23	verb -26
start|before|suggest|first|	for -19	the -31
start|before|support|	auxiliary -38	capital -45	determiner -38	none -35	preposition -41	stop -31	subordinator -17	verb -33	word -29
start|before|support|first|	in -21	the -12
start|before|talk|	capital -42	none -44	preposition -56	verb -31
start|before|talk|first|	in -25
start|before|tell|	, -35	adverb -62	auxiliary 10	coordinator -10	determiner 27	none -16	pronoun 11	stop -90	subordinator -59	that -25	to 20	verb -6	verb-saying -32	word 16
start|before|tell|first|	a -11	asked -33	at -32	he -13	his -59	in -57	its -43	mr -28	on -36	one -47	the 9	their -32	washington -31	when -25	while -38
start|before|testify|	capital -34	determiner -26	none -29	preposition -19	pronoun -12	that -11
start|before|testify|first|	the -16
start|before|thank|	capital -41	determiner -20	none -32
start|before|thank|first|	the -15
start|before|that|	auxiliary -13	possessive 18	verb-saying 11	word 30
start|before|that|auxiliary|	saying -10	stop 7
start|before|that|none|	saying 14
start|before|that|verb|	saying 32
start|before|thinking|	base -13	capital -22	coordinator -65	determiner -10	participle -74	past -46	preposition -29	pronoun -35	subordinator -11	word -21
start|before|thinking|base|	auxiliary -33	coordinator -37	determiner -52	end -7	preposition -85	pronoun -35	stop 36	subordinator -26	that -8	word -60
start|before|thinking|first|	a 9	among -22	and -44	as -50	asked -26	at -37	because -28	but -44	clinton -32	even -37	for -39	from -24	going -18	her -27	his -25	if -55	in -7	it -25	more 15	mr. -30	on -48	sanders -31	the -13	these -23	this -28	to -25	when 16	while -45	with -30
start|before|thinking|participle|	determiner -17	preposition -54	pronoun -22	word -38
start|before|thinking|past|	, -16	adverb -41	capital -33	determiner -56	preposition -17	pronoun -31	stop -11	subordinator -28	that -40	word -50
start|before|thinking|present|	, -22	capital -42	coordinator -29	determiner -36	preposition -13	pronoun 9	subordinator -31	word -40
start|before|think|	, -40	auxiliary -47	capital 9	determiner -47	none -56	pronoun 11	stop -32	subordinator 9	verb 21	word -37
start|before|think|first|	in -32
start|before|threaten|	none -28	preposition -32
start|before|try|	auxiliary -24	capital -28	determiner -21	none -26	preposition -49	subordinator -30	verb -39
start|before|try|first|	as -23	in -17
start|before|tweet|	capital 11	determiner -33	none 7	preposition -26	verb -27
start|before|understand|	determiner -18	none -18	preposition -18
start|before|urge|	capital -44	determiner -42	none -50	preposition -43	stop -19	verb -27	word -23
start|before|urge|first|	in -20	on -17	the -32
start|before|use|	auxiliary -42	capital -39	coordinator -16	determiner -31	none -37	preposition 8	subordinator -44	verb 19	word -28
start|before|use|first|	the -28
start|before|utter|	none -24
start|before|view|	capital -33
start|before|voice|	capital -29	none -33	preposition -32	word -21
start|before|volunteer|	capital -27	none -32	preposition -25
start|before|vote|	, -31	auxiliary -37	capital -42	coordinator -23	determiner -36	none -46	preposition -47	pronoun -20	stop -22	subordinator -23	verb -28	word -36
start|before|vote|first|	he -19	in -29	the -21
start|before|vow|	determiner 7	none -19	preposition -37
start|before|vow|first|	in -20
start|before|want|	auxiliary 15	capital -36	determiner -38	none -42	subordinator 17	word -20
start|before|want|first|	in -31	the -28
start|before|warn|	adverb -23	auxiliary -9	capital 12	determiner -42	none -13	preposition -6	that -26	to -25	verb 12
start|before|warn|first|	its -12	the -36
start|before|wave|	capital -19	none -19	preposition -23
start|before|welcome|	capital -32	determiner -31	none -28	stop -30
start|before|welcome|first|	the -17
start|before|wonder|	verb -34
start|before|word|	adverb -20	auxiliary -27	capital -31	preposition -30	word -42
start|before|word|none|	, -30	judging -21	preposition -33	saying -9	source -26	stop -35
start|before|word|verb|	preposition -26	saying -42
start|before|worry|	auxiliary -31	none -29	preposition -25
start|before|write|	, 34	: -34	auxiliary 15	capital 8	determiner 13	none -6	pronoun 7	verb 18
start|before|write|first|	in -45
start|before|—|	capital 10	determiner 7
start|behind|	accuse 7	acknowledge -46	add -79	admit 7	advise -42	advocate 24	agree 6	aim 26	allege -27	allow -64	allude 31	announce -62	apologise -23	apologize -6	appeal -33	applaud -33	argue -32	ask -23	assure 22	attack 16	attribute -50	back -25	believe 35	bill 25	blame -16	blast -23	boast 42	brag 34	brand -37	call 33	care -11	cast -48	caution -9	celebrate -48	challenge -77	champion -37	cheer 14	chime 9	cite -43	claim -75	comment 22	compare -91	complain -22	concede -36	confirm -60	consider -35	continue -114	counsel -46	credit 8	criticize 7	cry -6	debate 11	decide -17	declare -9	decline -59	deliver -50	demand -8	denounce 9	deny -31	describe -21	detail -6	disagree 20	discover -44	dismiss -39	doubt 19	elaborate 12	email -20	emphasize -29	endorse -28	expect -17	explain -58	favor -42	fear -14	feel -11	figure -34	find -80	fire -21	forecast -27	fume -32	gasp -39	greet -9	hear -69	hint 28	hit -43	hold -32	howl -40	identify 17	inform 6	intend -10	introduce -41	invite -44	knock -57	lash -28	laugh -17	learn -19	like -68	list -48	lobby -10	love -30	maintain -24	mean -59	mention 19	message -14	name -28	need -44	nominate -53	note -17	object -8	offer -76	oppose -46	order -10	phone -33	plan -26	plead 7	pledge -74	point 38	portray 12	post -20	praise 30	pray -51	predict -32	prefer -41	present -35	promise -83	propose -40	protest -14	prove -40	purport -25	question -16	quote -58	rail 56	raise -72	rank -60	rate -75	read -74	reason -31	rebuke -33	recall 8	reckon 20	recognize -35	recommend -41	record -78	recount -21	refer 57	reference 23	reflect 10	refuse -36	regard 35	relate -16	remark 14	remember 29	repeat -33	reply -31	report -43	reveal -29	rule 16	say -82	see -62	shoot -79	show -93	shrug 37	sing -42	slate -42	speak -16	spell 22	state -103	suggest -36	support -11	suspect -11	swear -32	tell -86	testify -52	text -32	thank -63	think -8	threaten -35	title -35	treat -14	trust -44	try -123	tweet 17	use -45	view 12	voice -54	volunteer -49	vote 20	vouch 30	want -25	wave -62	weigh 11	whisper -32	wish -37	wonder -21	worry 19	write -24
start|behind|accuse|	none -22	verb -9	word -12
start|behind|acknowledge|	determiner -28	none -36
start|behind|add|	determiner -62	none -63	preposition -29	to -24	verb -33	word -33
start|behind|add|first|	her -31	his -39	the -36
start|behind|admit|first|	the -32
start|behind|admit|	none 24	verb -42
start|behind|adverb|auxiliary|	judging -33
start|behind|adverb|none|	judging 8	saying -42	thinking -49
start|behind|adverb|	preposition -29	subordinator -27	verb-saying -26
start|behind|adverb|to|	thinking -38
start|behind|adverb|verb|	judging 7	saying -13
start|behind|advise|	determiner -38	none -32
start|behind|advise|first|	the -26
start|behind|advocate|	determiner 24	word 15
start|behind|advocate|first|	a 34	the 8
start|behind|agree|	auxiliary -45	capital 18	pronoun 21	verb 16	word -6
start|behind|agree|first|	a 15	be -23	buy -41	pay -32
start|behind|aim|	auxiliary 26	capital -48	determiner 21	none 15	to -9	word 14
start|behind|aim|first|	a -10
start|behind|allege|	determiner -24
start|behind|allow|	none -38	to -33	verb -36	verb-saying -31	word -41
start|behind|allude|	determiner 24	none 23
start|behind|announce|	auxiliary -44	capital -49	determiner -30	none -40	verb -27
start|behind|announce|first|	friday -21	monday -21	thursday -18	wednesday -18
start|behind|answer|	determiner -41	verb -7
start|behind|answer|first|	the -38
start|behind|apologise|first|	the 7
start|behind|apologise|	none -10	verb -34	word -46
start|behind|apologize|	capital -14	verb -14
start|behind|apologize|first|	his 9
start|behind|appeal|	auxiliary 14	determiner -14	none -74	to -46	verb -45	word -82
start|behind|appeal|first|	the -50
start|behind|argue|	auxiliary -35	capital -45	determiner -24	none -26	verb -22	word 10
start|behind|argue|first|	the -15
start|behind|asks|false|	marks -90	none -29	to 20
start|behind|asks|true|	auxiliary 43	none -9	to -21
start|behind|ask|	capital -28	determiner -16	none -31	pronoun -37	to -13	verb -13	verb-judging -34	verb-saying 8
start|behind|ask|first|	a -17	an -36	be -22	his 11	it -26	the 9	their -37	two -25
start|behind|assure|first|	winning 12
start|behind|assure|	none 11	word 12
start|behind|attack|	auxiliary 20	capital 18	determiner 10	verb 9	word -21
start|behind|attack|first|	a -20	paris -41	the 13
start|behind|attribute|	determiner -40	none -32	verb -32
start|behind|attribute|first|	a -26
start|behind|auxiliary|	adverb 11	auxiliary -41	capital -32	determiner -15	preposition 6	quote -14	stop -27	subordinator -30	that -31	verb-judging -30	verb-saying -40	verb-thinking -34	word -75
start|behind|auxiliary|auxiliary|	saying -33	thinking -49
start|behind|auxiliary|marks|	saying -14
start|behind|auxiliary|none|	judging -27	saying -54	thinking 9
start|behind|auxiliary|to|	thinking -30
start|behind|auxiliary|verb|	judging -28	saying -24	thinking -50
start|behind|back|	adverb -32	auxiliary -61	capital -11	determiner -11	none -22	to -40	verb -6	word -19
start|behind|back|first|	2008 12	a -35	his -33	its 12	the -15	their -31
start|behind|before|	about 131	after -50	against 75	amid -34	among -55	at -34	before -85	behind -40	between -42	beyond -43	by -178	despite -35	during -81	for 56	from -139	in -184	into -69	like -69	near -24	of 30	off -16	on -30	out 42	outside -47	over -26	since -72	than -67	to -52	under -60	until -56	upon 38	within -49	without -31
start|behind|believe|	determiner 29	none 28	word 26
start|behind|bill|	auxiliary -30	none 30	word 18
start|behind|blame|	word -7
start|behind|boast|	determiner 27	none 36
start|behind|boast|first|	his 27
start|behind|brand|	word -37
start|behind|call|	auxiliary -12	determiner 19	none 17	preposition -25	pronoun 14	to 30	verb-judging -14	verb-saying -39	word 27
start|behind|call|first|	all 15	an 9	calm -39	her 14	his 14	question -31	reporters -39	the 8	trump 18
start|behind|capital|	, -11	- -29	: -44	adverb -35	auxiliary -15	coordinator -8	determiner -40	end -53	possessive 40	preposition -25	pronoun -34	stop -24	subordinator -31	that -71	verb-judging 15	verb-saying 9	verb-thinking -42	word -8	’ -33
start|behind|capital|auxiliary|	judging -9	saying -14	thinking -39
start|behind|capital|marks|	saying -37
start|behind|capital|none|	judging 9	saying -36
start|behind|capital|to|	saying -16	thinking -61
start|behind|capital|verb|	saying 19	thinking -21
start|behind|care|	auxiliary 6	determiner -9	none -69	verb 7	word -8
start|behind|care|first|	a -29
start|behind|cast|	auxiliary -24	capital -28	determiner -31	none -33
start|behind|celebrate|	determiner -38	none -34
start|behind|challenge|	auxiliary -28	capital -44	determiner -43	none -61	verb -29	word -48
start|behind|challenge|first|	the -33
start|behind|champion|	capital -30	none -31
start|behind|charge|	capital -46	determiner -38	none -33	verb 28	word 18
start|behind|cheer|	determiner 14	verb 8
start|behind|cheer|first|	the 23
start|behind|cite|	verb -34	word -36
start|behind|claim|	auxiliary -21	capital -26	determiner -58	none -51	verb -39
start|behind|claim|first|	have -14	one -22	the -31
start|behind|comment|	capital 15	determiner 15	none 26	subordinator 8	that -38	to 6	verb -6	verb-saying 12
start|behind|comment|first|	that -38	the 17
start|behind|compare|	capital -42	determiner -50	none -71	verb -52	word -56
start|behind|compare|first|	the -37
start|behind|complain|	determiner -27	none -66	word -45
start|behind|complain|first|	the -24
start|behind|concede|	none -29
start|behind|conclude|	word -30
start|behind|confirm|	capital -36	determiner -43	none -49	verb -30	word -21
start|behind|confirm|first|	the -37
start|behind|continue|	auxiliary -47	determiner -30	none -82	to -34	verb -60	verb-judging -35	verb-saying -48	word -92
start|behind|continue|first|	be -19	face -23	grow -27	raise -21	run -18	the -21
start|behind|coordinator|	word -40
start|behind|counsel|	determiner -29	none -39
start|behind|counsel|first|	the -29
start|behind|counter|	determiner 6
start|behind|credit|	none 9	word -6
start|behind|criticize|	none -10	to 22	verb -41	word -9
start|behind|cry|	determiner -37	none -43
start|behind|cry|first|	the -25
start|behind|debate|	auxiliary -35	capital -76	determiner -19	none 17	verb -14	word 45
start|behind|debate|first|	the -53
start|behind|decide|	auxiliary 10	capital -25	none -71	to -60	verb 15	verb-judging 10	verb-saying -27	word -69
start|behind|decide|first|	the 6
start|behind|declare|	none -32
start|behind|decline|	adverb -27	auxiliary -54	capital -29	none -78	to -37	verb -17	verb-judging -37	verb-saying -82	word -6
start|behind|decline|first|	be -24	comment -64	discuss -26	say -33	speculate -21
start|behind|deliver|	determiner -30	none -41	verb -26	word -26
start|behind|deliver|first|	the -27
start|behind|demand|	none 9
start|behind|describe|	determiner -48	marks -26	none -7	word -44
start|behind|describe|first|	the -30
start|behind|detail|	none 7	verb 12
start|behind|determiner|	$ 28	adverb -41	auxiliary -34	coordinator -38	determiner 11	quote -39	stop -52	subordinator -37	that -38	verb-judging -24	verb-thinking 19
start|behind|determiner|auxiliary|	saying 13	thinking 12
start|behind|determiner|marks|	judging -55	saying -67	thinking -23
start|behind|determiner|none|	judging -20	saying -12	thinking -21
start|behind|determiner|to|	judging 10	saying 6	thinking 38
start|behind|determiner|verb|	judging 10
start|behind|disagree|	auxiliary 33	determiner 25	none 8	subordinator -12
start|behind|disclose|	none -41	verb -34	word -30
start|behind|discover|	determiner -29
start|behind|dismiss|	none -33	word -34
start|behind|dispute|	none 8
start|behind|doubt|	determiner 7	subordinator 23
start|behind|echo|	capital 9
start|behind|elaborate|	determiner 12	verb 12
start|behind|email|	auxiliary -28	verb -48	word -52
start|behind|endorse|	determiner -28	none -28
start|behind|estimate|	determiner 9	none -35
start|behind|expect|	adverb -34	capital -40	to -46	verb -65	verb-judging -55	verb-saying -52	verb-thinking -38	word -10
start|behind|expect|first|	announce -25	be -48	last -24	make -33	see -26	sign -24
start|behind|explain|	auxiliary -36	capital -26	determiner -41	none -33	verb -32
start|behind|favor|	none -37	word -37
start|behind|fear|	word -53
start|behind|feel|	determiner -43
start|behind|figure|	capital -30	determiner -41	none -57	to -16	verb -29	word -58
start|behind|figure|first|	the -21
start|behind|find|	auxiliary -28	capital -32	determiner -45	none -61	preposition -28	subordinator -29	verb -41	word -42
start|behind|find|first|	a -30	the -25
start|behind|fire|	determiner -49	none -28	verb 8
start|behind|fire|first|	the -39
start|behind|first|	1 -41	11 -35	14 -29	2008 7	2012 -39	2014 -29	2016 -40	2018 -22	2021 -25	2022 -30	2023 -26	3 -30	31 -28	a 13	about -42	act -33	add -22	address -39	air -34	america 14	an -9	analysts -32	and -39	announce -25	another 16	answer -35	any -45	appeal -29	apply -27	april -22	as -59	ask -40	assure -24	at -12	attack -34	attend 8	avoid -34	back -37	ban -59	be -96	being 15	believe -20	benghazi 8	bernie -37	block -27	bloomberg -26	bluesky -24	bolster -34	boost -26	both -12	boycott -37	breitbart -30	build -33	bush -35	buy -42	by -27	call -29	calm -51	campaign -30	capture -34	carry -34	cast -32	cbs -26	change 18	charleston -28	children -8	christie 26	clinton 11	close -33	comment -31	condition -40	congress -10	consider -36	county -40	court -21	create -39	cut -41	debate -31	december -35	defend -26	deliver -32	democratic 10	democrats -33	discuss -32	donald 24	draw -34	each -52	endorse -36	energize -26	expand -40	explain -26	face -23	facebook -50	fall -36	far 6	favor -40	fight 11	file -30	find -40	first -27	florida -31	fly -38	focus -28	follow 13	for -60	former 22	four -26	fox -49	friday -74	generate -35	george -31	georgia -35	get -64	give -54	grow -27	growing 25	have -48	having -41	hawaii -22	he -36	hear -41	help -51	her 11	hillary -40	his 8	hold -41	host -36	how 26	if -37	immigrants 24	immigration 22	impose 30	in -67	increase -31	individual -47	instagram -27	interviews -25	iowa -40	issues 36	it -34	january -26	join -32	july -39	june -46	keep -54	know -47	large 16	last -7	latinos 30	law -9	lead -37	least -57	leave -48	length -34	let -41	limit -42	live -30	look -50	lost -32	lower -35	make -66	making 9	many -30	march -51	may -30	me 20	mediate -21	meet -36	merge -35	moderate -36	monday -81	months -37	more 8	most -51	move -44	mr. 39	mrs. 34	msnbc -19	much -6	name -42	new -50	news -28	next -37	nine -28	nothing -45	november -26	obama 24	october -25	ohio -25	on -35	one -18	order -28	other 20	paris -45	pass -32	pay -46	people -51	persuade -28	phone -35	pick 9	play 9	politico -30	politics -41	present -32	president -6	press -28	prevent -35	protect -34	protest -22	provide -38	public -28	publish 12	push -20	put -52	question -34	questions -51	quit -32	rally -46	reach -26	reconsider -31	release -38	remember -20	renew -35	reporters -61	republican -60	republicans 18	requests 10	response -26	return -34	rise -31	rubio 14	rule -34	run -39	san -31	sanders 15	saturday -46	say -55	saying -34	see -52	sell -39	sen. 26	send -35	several -6	shift 20	show -39	sign -24	sit -32	some 10	south -34	speak -35	speculate -24	spend -44	stage -31	state -25	stay -44	stop -43	succeed -35	sunday -47	support -48	swim -28	telegram -27	telephone -26	tell -23	texas -22	that -7	their -24	them 7	they -38	think 9	this -46	those 35	three -39	throughout -23	throw -29	thursday -68	to 17	today -35	trade 7	trump 40	try -31	tuesday -28	turkey -39	turn 7	twitter -43	two -17	u.s. 7	use -34	vermont -39	veto -23	visit -32	vote -45	voters -47	wall 10	washington 13	watch -32	wednesday -69	what 14	where -37	whether 15	which 10	who -34	win 11	withdraw -30	work -52	write -25	x -31	years -36	you 13	your -33
start|behind|forecast|	determiner -42	none -12	verb -35
start|behind|fume|	none -32
start|behind|greet|	determiner -31	none -7	word 8
start|behind|hear|	capital -23	determiner -43	none -60	verb-saying -21	word -43
start|behind|hear|first|	more -29	the -29
start|behind|hint|	none 11	verb 27	word 15
start|behind|hit|	capital -26	determiner -25	none -34
start|behind|hold|	auxiliary -44	capital -10	determiner -95	none -14	preposition -29	to -24	verb -64
start|behind|hold|first|	a -62	for -22	nine -28	the -53
start|behind|hope|	auxiliary -11	determiner 8	to 16	verb -56	verb-judging -38	verb-saying -32
start|behind|hope|first|	a -18	get -33	see -31
start|behind|howl|	word -40
start|behind|identify|	capital 10	determiner 25	word -39
start|behind|identify|first|	the 16
start|behind|inform|	none 9	word 9
start|behind|insist|	none 8	word -9
start|behind|intend|	none -56	to 17	verb -33	verb-saying -19	word -52
start|behind|interpret|	determiner 6	none -35
start|behind|introduce|	none -37	word -25
start|behind|invite|	capital -25	none -26	word -35
start|behind|issue|	auxiliary -52	capital -50	none -14	to 8
start|behind|issue|first|	his 11	the -7
start|behind|joke|	capital 10	determiner -23	none 10
start|behind|judging|	auxiliary -46	capital 9	participle 44	past -29	preposition -67	verb-judging -16	verb-saying -16	verb-thinking -11	word 10
start|behind|judging|first|	2008 12	all 15	america -13	an -14	as -45	at -34	be -24	both -45	calm -39	christie 21	clinton 19	congress -6	democratic 14	donald -10	friday -30	george -31	georgia -35	her 13	hillary -19	him -7	his -13	how -6	in -30	iowa -19	june -36	least -38	monday -47	mr. 17	mrs. 34	new -31	obama 19	one 26	paris -43	part 15	president 21	question -31	recent -28	reporters -46	republican -18	rubio 25	say -20	social -7	their -52	this -39	those 31	today -35	trump 17	two -27	what 32	whether 23	win -36	your -27
start|behind|knock|	determiner -43	none -49
start|behind|know|	determiner -11
start|behind|know|first|	the -11
start|behind|lash|first|	at -28
start|behind|lash|	preposition -28
start|behind|laugh|	determiner 11	none -52	that -26	verb 10
start|behind|laugh|first|	that -26	the 11
start|behind|learn|first|	the -54
start|behind|learn|	none -18	pronoun -32	verb -40	word -58
start|behind|like|	auxiliary -27	none -54	verb -23	verb-judging -33	verb-saying -25	verb-thinking -20	word -42
start|behind|like|first|	hear -19	make -21	say -21	see -24
start|behind|list|	capital -47	determiner -7	none -61	verb -49	word -55
start|behind|lobby|	none -40
start|behind|maintain|	determiner -29
start|behind|mean|	auxiliary -26	none -47	verb -30	word -55
start|behind|mean|first|	be -16
start|behind|mention|	auxiliary -7	capital 20	none 32	word 7
start|behind|mention|first|	the -27
start|behind|message|	determiner -63	verb -39	word 26
start|behind|message|first|	the -53
start|behind|name|	determiner -51	none -13	verb -47	word -35
start|behind|name|first|	a -29	the -27
start|behind|need|	adverb -25	none -93	to -55	verb -46	verb-saying -27	verb-thinking -24	word -100
start|behind|need|first|	be -26	do -37	keep -23	stay -19	the -31	win -45
start|behind|nominate|	capital -38	determiner -38	none -43
start|behind|nominate|first|	the -25
start|behind|note|	capital 9	determiner -16	none -14	verb 7	word -38
start|behind|note|first|	the -16
start|behind|object|first|	a -41
start|behind|object|	none -39
start|behind|offer|	capital -38	determiner -24	none -65	verb -33	word -66
start|behind|offer|first|	mediate -21	pay -20	the -20
start|behind|oppose|	capital -28	none -37
start|behind|order|apposed|	judging -27	saying -28	thinking -22
start|behind|order|apposition|	saying -91
start|behind|order|	capital -40	determiner 13	word -50
start|behind|order|direct|	thinking -20
start|behind|order|first|	the -32
start|behind|order|relative|	saying -19	thinking -18
start|behind|order|shared|	judging 11	thinking -7
start|behind|paint|	determiner 8	none -35
start|behind|plan|	auxiliary -39	capital -41	none -98	to -38	verb 18	verb-judging -39	verb-saying -44	verb-thinking 11	word -72
start|behind|plan|first|	a 13	be -19	run -18	the -30	vote -17
start|behind|plead|	none 30	to -41
start|behind|pledge|first|	ban -29	support -22	work -22
start|behind|pledge|	none -64	to -27	verb-judging -25	word -67
start|behind|point|	auxiliary 45	capital 33	determiner 7	none -13	preposition -35	that 46	to -27	verb 49	word 9
start|behind|point|first|	a 11	clinton 11	her -45	his -16	mr. 19	that 46	the 15
start|behind|post|	auxiliary -23	capital -9	determiner -12	none -81	word -40
start|behind|post|first|	a 10	the -41	x -22
start|behind|praise|	capital 28	none 37
start|behind|pray|	determiner -39	none -47
start|behind|predict|	verb -32
start|behind|prefer|	none -38	verb-judging -27	word -30
start|behind|preposition|	capital -61	determiner -50	verb-saying -44
start|behind|preposition|none|	judging -49	thinking -44
start|behind|preposition|to|	saying -44
start|behind|preposition|verb|	judging -31	saying -26	thinking -27
start|behind|present|	determiner -25
start|behind|press|	none -13	word 14
start|behind|promise|	adverb -20	auxiliary -27	capital -28	marks -12	none -57	to -40	verb -37	verb-judging -24	word -70
start|behind|promise|first|	build -17	publish -16
start|behind|pronoun|	, 11	adverb -11	auxiliary -14	preposition -9	stop -6	word -10
start|behind|pronoun|none|	thinking 6
start|behind|pronoun|to|	saying -8
start|behind|pronoun|verb|	saying -68
start|behind|propose|	verb -31	word -32
start|behind|protest|	determiner -43	none -37
start|behind|protest|first|	the -36
start|behind|prove|	auxiliary -38	none -21	verb -23
start|behind|prove|first|	be -30
start|behind|question|	auxiliary 26	capital 12	none -17	subordinator -6	to -28	verb -11	word -53
start|behind|question|first|	his 8	how -18	the -11	whether 17
start|behind|quote|	auxiliary -30	capital -37	determiner -36	verb -36
start|behind|quote|first|	the -32
start|behind|rail|	capital 28	determiner 31	none 42	to 26
start|behind|rail|first|	the 25
start|behind|raise|	capital -40	determiner -30	none -51	verb -30	word -41
start|behind|rank|	capital -43	determiner -40	none -52
start|behind|rank|first|	the -40
start|behind|rate|	auxiliary -38	capital -31	determiner -37	none -53	verb -29	word -54
start|behind|rate|first|	the -33
start|behind|read|	capital -27	determiner -55	none -57	verb -34	word -25
start|behind|read|first|	a -34	the -36
start|behind|reason|	auxiliary -13	none -44	verb-thinking -24
start|behind|reason|first|	be -20
start|behind|recall|	determiner 8	none 16
start|behind|reckon|	determiner 20	none 20
start|behind|recognize|	none -35
start|behind|record|	capital -32	determiner -34	none -64	verb -29	word -53
start|behind|record|first|	the -23
start|behind|recount|	none -21
start|behind|reference|	verb 11
start|behind|refer|	auxiliary 20	capital 57	determiner 28	marks -49	none 34	subordinator -45	to 28	verb 33	word 30
start|behind|refer|first|	a -7	as -45	the 15	trump 22
start|behind|reflect|	determiner -28	verb 17
start|behind|reflect|first|	the -28
start|behind|refuse|	auxiliary -44	none -19	to -39	verb -51	verb-judging -53	verb-saying -55	word -13
start|behind|refuse|first|	answer -22	endorse -25	say -25
start|behind|regard|	determiner 40
start|behind|reject|	determiner -31	none 12	word 15
start|behind|relate|	determiner -44	none -6
start|behind|relate|first|	her -32	the -32
start|behind|remark|	word 18
start|behind|repeat|	none -33	word -33
start|behind|reply|	capital -54	determiner -53	none -60
start|behind|reply|first|	a -47
start|behind|report|	auxiliary -8	capital -12	determiner -84	none -35	verb -74	word -67
start|behind|report|first|	a -26	have -26	his -35	may -24	the -60	washington -38
start|behind|request|	none 9	word -32
start|behind|respond|	auxiliary -50	determiner 12	none -12	pronoun -36	to 8	verb 9	verb-judging -54	word -18
start|behind|respond|first|	a -8	an -43	questions -48	requests 13	sanders 8	the 27
start|behind|reveal|	auxiliary -21
start|behind|rule|	auxiliary -44	capital 10	determiner 13	none 19	verb 7
start|behind|rule|first|	a 35	the -55
start|behind|saying|	adverb -38	auxiliary -48	base 20	capital -10	coordinator -27	past -36	preposition -19	present -9	pronoun -17	subordinator -7	verb-judging -8	verb-saying -25	verb-thinking -13
start|behind|saying|first|	2016 -37	2023 -26	a 6	about -39	all -38	and -27	another -8	answer -27	any -32	april -22	at 11	ban -33	be -65	benghazi 11	block -25	bloomberg -26	bluesky -24	breitbart -30	bring -27	build -22	buy -42	calm -30	change 8	charleston -25	clinton -22	cnn -38	comment -29	condition -40	congress -26	court -21	december -23	democratic -10	discuss -26	do -24	donald -6	each -43	face -23	facebook -41	find -26	florida -31	fly -21	focus -21	for -55	fox -43	friday -67	give -35	grow -27	have -40	hawaii -22	he -36	help -43	her -34	his 18	hold -27	host -22	how 26	impose -29	in -47	individual -37	instagram -27	interviews -25	iowa -22	it -27	january -18	july -29	keep -23	know -28	last -37	latinos 30	law -35	least -42	leave -25	length -34	make -35	making 9	march -21	may -28	me -36	mediate -21	monday -55	more -50	mr. 31	msnbc -19	much 8	name -28	new -27	obama 21	ohio -25	on -29	one -54	pay -43	people -30	phone -35	pick 15	politics -36	president -8	publish -16	push -20	put -34	questions -51	raise -27	release -28	reporters -47	republican -48	republicans 22	requests 10	response -26	return -31	rule -24	run -18	sanders 22	saturday -38	say -38	saying -30	send -22	some 18	speak -28	speculate -21	state -20	stay -38	sunday -46	support -33	take -42	telegram -27	telephone -26	texas -22	their 9	them 11	they -37	this -15	those -6	three -33	thursday -65	to 20	trump 23	tuesday -70	twitter -38	two -43	u.s. 11	vermont -39	visit -18	voters -40	washington -9	wednesday -60	whether -15	work -37	x -31	years -30
start|behind|say|	auxiliary -38	capital -21	determiner -63	marks -30	none -48	pronoun -39	subordinator -31	to -65	verb -66	verb-saying -41	verb-thinking -24	word -56
start|behind|say|first|	a -97	an -52	be -23	friday -40	have -34	her -31	his 19	its -41	latinos 30	monday -28	phone -32	saturday -30	sunday -28	telephone -28	the -35	thursday -43	tuesday -42	wednesday -23	what -31
start|behind|seek|	auxiliary -73	to -17	verb -7	verb-saying -57
start|behind|see|	determiner -56	none -41	verb -33
start|behind|see|first|	the -37
start|behind|shoot|	capital -46	determiner -45	none -60	verb -43	word -47
start|behind|shoot|first|	a -14	the -35
start|behind|show|	capital -48	determiner -44	none -71	preposition -41	to -26	verb -43	word -30
start|behind|show|first|	at -27	the -28
start|behind|shrug|	capital 33	verb 14
start|behind|sign|	auxiliary -9	capital -61	determiner -36	none -24	preposition 12	subordinator -33	verb 7	verb-judging 28	word -20
start|behind|sign|first|	for -36	the -25	to 27
start|behind|sing|	capital -19	determiner -30	none -39	word -23
start|behind|sing|first|	the -24
start|behind|slate|	none -26	verb -31	word -32
start|behind|speak|	auxiliary -58	capital -29	none -30	preposition -47	pronoun -30	to 17	word -29
start|behind|speak|first|	about -34	condition -40	her -42	his 26	how 11	reporters -38	the -6
start|behind|speculate|	determiner -6	none 16
start|behind|state|	auxiliary -43	capital -72	determiner -54	none -80	to -34	verb -39	word -56
start|behind|state|first|	florida -30	new -27	ohio -24	texas -22	the -46	vermont -37
start|behind|subordinator|	auxiliary -14	capital 16	determiner 31	preposition 16	stop -41	word -50
start|behind|subordinator|auxiliary|	judging 55	saying -9	thinking 21
start|behind|subordinator|none|	judging -48	saying -10
start|behind|subordinator|verb|	judging -22
start|behind|suggest|	auxiliary -34	determiner -29
start|behind|support|	auxiliary -10	verb -37	word -20
start|behind|support|first|	mr. 15	the -8
start|behind|talk|	adverb -39	capital -23	determiner 9	marks -29	pronoun 15	subordinator 35	to -42	verb 46	verb-saying 7
start|behind|talk|first|	how 25	immigration 29	it 15	the 23	what 16
start|behind|tell|	auxiliary -35	capital -32	determiner -42	none -66	pronoun -27	to -32	verb -36	word -61
start|behind|tell|first|	the -40
start|behind|testify|	capital -19	determiner -35	none -47
start|behind|testify|first|	the -31
start|behind|thank|	determiner -45	none -46	to -28	word -33
start|behind|thank|first|	a -35
start|behind|that|	capital 71	determiner -11	pronoun 46	stop -41	word 14
start|behind|that|none|	saying -27
start|behind|that|verb|	saying 36
start|behind|thinking|	adverb -68	auxiliary -11	base -10	capital -20	participle 6	past -14	preposition -58	present -55	pronoun 11	subordinator 8	that -30	verb-judging -13	verb-saying -61	verb-thinking -22	word -17
start|behind|thinking|first|	address -40	an -31	announce -25	answer -19	appeal -29	as -37	ask -36	assure -23	at -27	attack -34	attend 11	avoid -31	back -32	ban -30	be -73	boost -26	both 7	bring 8	build -25	call -26	cast -25	close -29	comment -22	consider -26	county -40	cut -35	deliver -34	donald 37	endorse -36	energize -26	favor -34	fight -41	file -30	find -28	first -22	fly -31	for -22	generate -35	get -59	give -45	have -40	hear -34	help -32	her 31	him 8	his -16	hold -32	how 13	in -31	increase -31	iowa -26	it -63	join -32	june -28	keep -44	know -35	last -24	leave -37	let -41	limit -42	look -38	make -57	march -41	meet -34	monday -34	more -43	move -44	name -32	new -34	nine -28	november -17	one -45	people -32	persuade -28	pick -37	play 10	prevent -35	protect -30	protest -22	publish 16	put -46	raise 12	rally -46	reach -26	reconsider -31	remember -20	rise -29	run -35	say -34	see -55	sell -28	show -28	sign -24	speak -27	spend -41	stay -25	stop -39	support -37	swim -28	take 14	that -30	their -44	think -29	this -42	throw -29	trump 24	try -27	turn 12	two 14	use -29	vote -35	whether 34	win 20	write -25	you 13
start|behind|think|	auxiliary -62	determiner -9	pronoun -12	word -10
start|behind|think|first|	a -62	as -37	be -36	it -51
start|behind|threaten|	auxiliary -33	none -72	verb-judging -34	word -27
start|behind|title|	none -30
start|behind|treat|	determiner -30	verb -27
start|behind|treat|first|	a -30
start|behind|trust|	word -44
start|behind|try|	auxiliary -50	capital -17	none -89	to -65	verb -56	verb-judging -49	verb-saying -34	verb-thinking -24	word -112
start|behind|try|first|	ask -15	do -19	get -20	make -22	stay -22	win -19
start|behind|tweet|	capital -21	determiner 25	none 16	verb 13
start|behind|understand|	auxiliary -34	verb -25
start|behind|understand|first|	have -27
start|behind|use|	auxiliary -38	capital -27	none -78	to -40	verb-judging -23	verb-saying -30	verb-thinking -34	word -72
start|behind|use|first|	a -33	the -33
start|behind|verb-judging|	, -29	capital -64	determiner -19	pronoun -45	stop -42	subordinator -32	that 25	word -19
start|behind|verb-judging|auxiliary|	judging -25	saying -30
start|behind|verb-judging|marks|	thinking -32
start|behind|verb-judging|none|	judging -61	thinking -36
start|behind|verb-judging|to|	judging 30	saying -40	thinking -46
start|behind|verb-judging|verb|	judging -31	thinking 9
start|behind|verb-saying|	, -43	adverb -34	capital -45	coordinator -21	determiner -76	end -18	preposition 7	pronoun -43	stop -31	subordinator -46	that -26	verb-judging -32
start|behind|verb-saying|auxiliary|	judging 14	saying -77	thinking -9
start|behind|verb-saying|none|	judging -29	saying -8	thinking -80
start|behind|verb-saying|to|	saying 16	thinking -56
start|behind|verb-saying|verb|	saying -36	thinking -60
start|behind|verb-thinking|auxiliary|	saying -42	thinking -41
start|behind|verb-thinking|	capital -26	determiner -58	stop 23	subordinator -38	that -50	word -9
start|behind|verb-thinking|none|	saying 14	thinking -78
start|behind|verb-thinking|to|	thinking -38
start|behind|verb-thinking|verb|	saying -38	thinking 13
start|behind|view|	auxiliary 25	determiner -8	none -39	verb 13	word 15
start|behind|voice|	capital -27	determiner -37	none -30
start|behind|voice|first|	the -37
start|behind|volunteer|	capital -30	none -32
start|behind|vote|	adverb -32	auxiliary 8	capital 14	determiner 19	none 20	pronoun 8	to -8	verb -23	verb-judging -65	word -22
start|behind|vote|first|	a 36	both 7	clinton 7	donald 37	favor -34	him -7	march -41	trump 18	tuesday 8
start|behind|vouch|	capital 30	none 20
start|behind|vow|	auxiliary -23	none -8	to -34	verb 9	verb-judging -32	word -15
start|behind|vow|first|	block -23
start|behind|want|	auxiliary -66	to -47	verb -62	verb-judging -48	verb-saying -28	verb-thinking -49
start|behind|want|first|	be -25	give -27	hear -24	know -31	say -20	see -36	sell -27
start|behind|warn|	auxiliary 8	capital -21	determiner 40	none 11	verb -33	word -41
start|behind|warn|first|	a 26	the 22
start|behind|wave|	determiner -41	none -55	word -39
start|behind|wave|first|	the -24
start|behind|weigh|first|	on -20
start|behind|weigh|	none -34	preposition -24
start|behind|wish|	none -35	verb-saying -23
start|behind|wonder|	determiner -19
start|behind|word|	$ -40	% -49	- -42	: -44	adverb -35	auxiliary -13	capital 7	coordinator 50	end -44	possessive 25	pronoun -21	stop -67	subordinator -35	verb-judging -23	verb-thinking -34	word -10	— 6
start|behind|word|auxiliary|	judging 19	thinking -6
start|behind|word|marks|	judging -43	saying -38
start|behind|word|none|	judging -12	saying -14
start|behind|word|to|	thinking -24
start|behind|word|verb|	judging 9	saying -10	thinking -72
start|behind|worry|	auxiliary 15	determiner -13	verb 18	word 29
start|behind|write|	auxiliary -36	capital -79	determiner -13	none -9	to -33	verb -24	word 11
start|behind|write|first|	a -49	an -34	his -33	its -36	telegram -27	x -21
start|late|	accuse 16	acknowledge -41	add -75	admit -50	advise -68	affirm -35	agree -74	aim -16	allege 12	allow -29	allude -39	announce -15	answer -71	apologise -49	apologize -39	appeal -66	applaud -43	articulate -28	ask -7	assume -41	assure 30	attack -6	attribute -49	back -6	bash -16	beg -43	believe -62	bemoan -30	bill -76	blame -81	boast -41	brand -31	call -21	cast -63	caution -27	celebrate -45	challenge -44	champion -49	cheer -51	chip -34	cite -61	claim -9	clarify -27	comment -59	compare -54	complain -35	concede -44	condemn 21	confirm -50	congratulate -40	consider -11	continue 12	contradict -29	counsel -38	counter -36	credit 14	criticize -16	cry -34	debate -79	declare -21	decline -6	decry -32	deem -48	define -35	deliver -73	demand 13	denounce -30	deny -57	depict -24	deride -34	describe -103	detail -43	disagree -32	disavow -20	disclose 7	discover -39	discredit -26	discuss -23	dismiss -76	doubt -50	echo -58	email 18	emphasize -30	encourage -48	endorse -62	envision -34	estimate -50	expect -36	express -30	extol -35	favor -67	fear -50	figure -6	find -40	fire -63	forecast -40	greet -51	hail -44	hate -34	hear -7	highlight -37	hint -40	hit -56	hold -30	hope -73	identify -74	imagine -34	inform -40	insist -56	instruct -39	insult -35	intend -64	interpret -28	introduce 7	invite -46	invoke -36	issue -13	joke -31	knock -38	know -24	label -26	lambaste -33	lament -27	laugh -33	learn -15	like -8	list -80	lobby -40	love -36	maintain -55	mean -73	mention -83	message -40	name -75	nominate -6	note -64	object -49	offer -14	oppose -61	order -28	outline 13	paint 9	persuade -43	phone -46	plan -66	plead -53	pledge -72	point -37	portray -50	post -8	praise -61	pray -30	predict -58	present -62	press -15	promise -30	propose -65	protest -47	question -81	quote -62	rail -40	raise -77	rank 9	rate -46	read -61	realize -30	reason -45	rebuff -42	rebuke -53	rebut -25	recall -74	reckon -33	recognize 15	recommend -52	record 25	recount -34	refer -64	reference -47	reflect -58	refuse -21	regard -34	reiterate -33	reject -7	relate -36	remark -48	remember -13	remind -7	rename -21	repeat -48	reply -46	report 8	request -40	respond -26	reveal -69	rule -14	say 7	see -24	seek -18	show -21	shrug -28	sign -10	sing -42	slam -44	slate -49	speak -56	speculate -31	state -6	stress -38	suggest -45	support -95	talk -7	tell 47	testify -38	text -34	thank -10	think -72	threaten -65	title -33	tout -43	treat -53	trust -44	tweet -12	understand -55	urge -19	use -85	venture -35	verify -27	view -69	voice -61	volunteer -47	vote -13	vouch -33	vow -55	want -6	wave -34	weigh -35	welcome -59	wish 14	wonder -6	worry -52	write -8
start|late|accuse|	auxiliary -8	capital -38	coordinator -45	determiner -86	marks 27	none -78	preposition 35	pronoun -53	subordinator -39	to 7	verb -17	word -65
start|late|accuse|first|	a -50	and -35	for -43	of 40	the -64	to -24	who -45
start|late|acknowledge|	none -36	verb -24
start|late|add|	auxiliary -31	coordinator -24	determiner -35	none -56	preposition -23	to -22	verb -38	verb-saying -16	word -44
start|late|add|first|	and -24	points -16
start|late|admit|	auxiliary -46	none -32
start|late|adverb|none|	judging -37	saying -37	thinking -33
start|late|adverb|	preposition -35	subordinator -46	word -50
start|late|adverb|verb|	judging -47	saying -38
start|late|advise|	auxiliary -40	coordinator -21	none -40	preposition -35	verb -34	verb-saying -20	word -35
start|late|advise|first|	and -21	to -27
start|late|advocate|	auxiliary 14	none -51	preposition -37	verb -32	verb-saying -37	word -43
start|late|advocate|first|	said -18
start|late|affirm|	none -25
start|late|agree|	auxiliary -38	coordinator -43	determiner -45	none -54	preposition -29	subordinator -23	to -31	verb -34	word -14
start|late|agree|first|	a -24	and -27	but -35	the -39
start|late|aim|	auxiliary -51	coordinator -33	none -71	subordinator -33	verb 9	word 8
start|late|aim|first|	and -33	who 13
start|late|allege|	coordinator -27
start|late|allege|first|	and -27
start|late|allow|	auxiliary -54	coordinator -32	determiner -48	none -44	preposition -49	pronoun -30	subordinator 6	to -29	verb-saying -22	word -47
start|late|allow|first|	and -32	in -24	to -39
start|late|announce|first|	candidacy -16	would -30
start|late|announce|	none -55	preposition -31	pronoun 19	to -29	verb -49	word -67
start|late|answer|	auxiliary -40	coordinator -24	none -26	preposition -35	verb -45	word -38
start|late|answer|first|	and -20
start|late|apologise|	auxiliary -26	coordinator -27	none -32	verb -27	word -26
start|late|apologise|first|	and -27
start|late|apologize|	coordinator -24	none -19	to -23	verb -26	verb-saying -23	word -18
start|late|apologize|first|	and -24
start|late|appeal|	auxiliary -48	coordinator -34	none -29	verb -27	verb-saying -27	word -41
start|late|appeal|first|	and -23	who -31
start|late|applaud|	none -19	verb-saying -13
start|late|argue|	auxiliary 23	none -54	preposition 13	to -44	verb 9	word -35
start|late|argue|first|	could -26
start|late|asks|false|	auxiliary 8	marks -19	none -87	to -42	verb -32
start|late|asks|true|	auxiliary 44	marks -29	to 22	verb 24
start|late|ask|	auxiliary -12	capital -34	coordinator -57	determiner -19	marks -44	none -7	preposition -32	pronoun -63	subordinator 23	to -60	verb-saying -45	word -6
start|late|ask|first|	and -51	as -35	but -35	followers -36	how 14	if 37	in -19	it -28	on -27	she -34	the -55	to -104	what 9	whether -54	which 10
start|late|assume|	none -20
start|late|assure|	none -23	preposition -23
start|late|attack|	auxiliary -12	capital -48	coordinator -40	determiner 24	none 11	preposition -50	pronoun 15	subordinator -54	to -56	verb -86	verb-judging -33	verb-saying -24	word -89
start|late|attack|first|	and -33	as -29	donald -24	for -36	him 17	libya -24	the -60	who -34
start|late|attribute|	auxiliary -34	none -26	word -29
start|late|auxiliary|	, -33	: -31	adverb -19	auxiliary -13	capital -55	determiner -15	preposition -79	quote -21	stop -28	subordinator -42	that 9	verb-judging -24	verb-saying -104	verb-thinking -11	word -37
start|late|auxiliary|auxiliary|	judging -53	saying -35	thinking -10
start|late|auxiliary|marks|	saying -33
start|late|auxiliary|none|	judging -67	saying -26	thinking -73
start|late|auxiliary|to|	judging -59	thinking -55
start|late|auxiliary|verb|	judging -30	saying -17	thinking -87
start|late|back|	auxiliary -91	capital -34	coordinator -52	none -75	pronoun 7	subordinator -55	verb-saying -45	word -81
start|late|back|first|	a -50	and -30	but -53	comments -15	in 18	own -12	the 8	up -25	where -26	which -48
start|late|before|	's -41	, -23	10 -23	2008 -21	2016 -41	22 -14	9 -20	abortion -13	account -26	accusing 15	act -18	activists -27	address -37	advantage -17	advice -28	advisers -17	again 8	agency -26	all -61	allies -19	almost -39	already -37	also -43	america -25	americans -36	and -29	ankara -31	anonymity -51	another -20	anyone -35	anything -33	appeal -27	april -40	article -31	ask 22	assault -20	attack 19	attacks -25	attendance -24	audience 12	away -56	back 20	backing -23	bank -22	banks 14	basis -15	bid -22	bill -40	bills -28	block -35	board 12	body 18	book -27	border -16	both -86	bring -25	brothers -28	bush -27	business -19	calls -19	campaign -7	candidate -72	candidates -41	care -26	case -28	cases -33	cast 30	catch -27	caucuses -26	cause -18	cent -29	chairman -25	chairs -24	change -29	changes -33	charges -31	children -27	china -42	city -16	class -25	clinton -47	close -28	club -27	college -24	coming -28	comment -50	commission -31	committee -35	communities -23	companies -31	company 6	conditions -25	conference -29	congress -23	conservative 13	conservatives -25	contest -29	contests -31	contract -26	convention -30	core -22	corporate -27	cost -28	costs -29	council 6	countries -28	country -47	county -29	court 7	coverage -23	crew -22	crews -34	crisis -37	crowd 33	cruz -31	cuts -21	days -37	deal -35	deals -18	debate -46	decision -37	delay -24	delegates -42	department 19	described -29	dispute -33	district -17	documents -25	donors -22	doubts -31	drop -16	early -32	economy -37	election -28	elites -33	else -30	email 25	end -16	ended -30	entering -40	era -34	europe -28	even -73	event -22	events -25	eventually -23	everyone -20	everything -36	exactly -36	facebook -34	facts -22	fall -16	false -23	families -26	family -34	fbi -22	february 26	fees -25	fight -25	figure -28	find -27	findings -22	firm -33	first -46	five -24	followed -33	four -23	friday 23	friends 36	front-runner -30	further -40	gave 10	generally -25	germany -28	get -28	give -43	go -25	going -25	government 6	governor 22	group 6	groups -34	growing -20	hawaii -23	help -43	her -44	here -22	herself -32	him 48	himself -54	his -162	hold -23	homes -32	hopes -23	host 20	house -34	immigrants -29	immigration -45	incident -27	increase -11	increasingly -43	individuals -36	inquiry 16	instead -17	institute -23	interview -20	investigators -21	investment -26	investors -28	iowa -40	iraq -27	isis -29	islands -23	isolate -24	israel -21	its -110	itself -34	jobs -19	journalists -35	judge 6	june -31	just -53	keep -48	know 45	korea -23	land -25	largely -20	last -57	later 31	latinos -22	law -37	laws -25	lead -37	leaders -43	leave -25	legislation -25	lenders -24	less -18	limit -18	line -37	look -46	losses -16	love -30	made -37	make -49	making -38	man -55	manafort -22	manager -26	many -26	march -51	markets -22	mass -20	match -22	matter -34	may -21	me 47	media -42	meeting 22	member -28	members -39	memo -23	men -43	merger -30	message -29	migrants -24	military -20	minister 26	minority -27	mogul -22	moment -31	monday 44	money -48	month 29	months -36	more -41	morning -35	most 9	move -31	movement -19	muslim -36	muslims -43	my -56	name -34	nearly -41	never -42	news 16	next -43	night 7	nobody -19	nomination -24	nominee -32	nominees -28	none -17	not -69	nothing -26	november -34	now 10	numbers -30	obama -53	offer -41	office -32	officers -32	official -26	officials 18	often -29	once -39	one -39	only -81	other -35	others -30	our -54	pacs -27	panel -37	parents 13	part -28	particularly -30	party -49	people -78	percent -45	percentage -13	phone 21	place -41	plan -16	players 14	police -10	policy -38	politicians -22	politico 41	politics -30	post 30	potentially -29	premier -30	presidency -30	president -41	press -41	price -24	priebus -18	primaries -26	primary -33	process -21	profits -28	proposal -38	provisions -35	public -37	publicly 37	push -28	put -44	questions -66	race -39	rallies -30	rates -24	rather -27	reason 8	record -25	red -17	reform -24	refugees -25	register -33	releases -33	repeatedly 13	report 12	republicans -66	request -26	response -29	results -28	return -33	review -33	right -27	rise -19	road -39	room -16	row 12	rubio 7	run -24	sanders -7	saturday 19	say 36	scandal -31	schools -31	schultz -23	security -28	see 20	senate -26	senator -22	september -22	server -33	sexism -12	show 34	showed 27	showing -30	sign -27	six -19	social -20	someone -25	something -28	speech -19	spending -20	spring -15	staff 14	stand -27	star 14	state -50	statement 28	statements -32	states -48	station 9	stay -34	step -26	still -55	stories -24	strategy 12	students 10	such -36	sunday 15	superdelegates -26	support -40	supporters -53	supporting -35	survey -28	system -35	talk -30	talks 12	tax -26	taxes -24	team -32	television -14	tell -24	temporarily -19	terrorism -32	tests -17	that -164	their -114	them 19	then -48	there -81	think -32	this -54	those -52	three -22	time -37	times -38	today 14	together -35	too -47	tower -26	trade -33	trains -27	troops -29	trump -27	try -28	tuesday 25	turned -21	turns -24	twitter -25	two -23	u.s. -45	us 36	use -40	used -42	vermont -21	victims -35	video -37	violence -30	vote -40	voters 39	votes -34	wage -23	washington -21	way -34	wednesday 48	week 15	well 15	went -31	whoever -31	win -30	woman -29	women -43	words -24	work -46	year -12	years -17	york -28	’s -30
start|late|believe|	auxiliary -53	none -36	pronoun -27	verb -38	word -29
start|late|believe|first|	has -16	is -20	was -33	would -18
start|late|bill|	auxiliary -40	coordinator -25	none -25	preposition -33	verb -47	word -39
start|late|blame|	auxiliary -41	capital -22	coordinator -38	determiner -29	none -45	preposition -37	to -16	verb -53	verb-saying -25	word -40
start|late|blame|first|	and -27
start|late|blast|	auxiliary -28	capital -22	coordinator -34	marks -30	none 17	preposition -39	to -35	verb -53	word -35
start|late|blast|first|	and -22	for -27
start|late|boast|	none -31	word -33
start|late|call|	auxiliary -25	capital -28	coordinator -57	determiner -7	marks -49	preposition -68	pronoun 13	subordinator -9	to -58	verb -29	verb-judging -29	verb-saying -42	verb-thinking -34	word -101
start|late|call|first|	a -76	and -44	but -42	has -35	him 25	in -22	on -29	out -19	the -73	to -53	was -48	which -56	while -24
start|late|capital|	, -71	adverb -34	auxiliary 6	capital -13	coordinator -94	possessive -60	preposition -46	stop -68	verb-judging -30	verb-saying -75	word -8
start|late|capital|auxiliary|	judging -48
start|late|capital|none|	judging -76	saying -124	thinking -97
start|late|capital|to|	judging -25	saying 19	thinking 32
start|late|capital|verb|	judging -77	saying -108	thinking -79
start|late|care|	auxiliary 8	coordinator -34	none -36	preposition -32	verb -46	verb-saying -21	word 12
start|late|cast|	auxiliary -37	coordinator -19	none -41	preposition -27	to -22	verb -39	verb-thinking -25	word -43
start|late|cast|first|	and -19	ballots -16	votes -23
start|late|celebrate|	none -43	word -30
start|late|challenge|	auxiliary -55	coordinator -23	determiner -40	none -60	pronoun -34
start|late|challenge|first|	and -23	the -31
start|late|champion|	auxiliary -35	coordinator -20	none -36	verb -34
start|late|champion|first|	and -15
start|late|charge|	auxiliary -38	coordinator -52	none -36	verb 7	word 10
start|late|charge|first|	and -44	who -42
start|late|cheer|	none -42	verb -28
start|late|chip|	none -26
start|late|cite|	auxiliary -31	coordinator -18	determiner -46	none -34	verb -59	verb-saying -23	word -35
start|late|cite|first|	an -29	and -18	the -35	who -30
start|late|claim|	auxiliary -6	capital -30	coordinator 6	none -58	preposition -37	to -33	verb 15	verb-saying -21	word -57
start|late|claim|first|	and 11	but -43	is -28	was -29
start|late|comment|	auxiliary -43	coordinator -32	none -31	to -23	verb -29	verb-saying -27	word -32
start|late|comment|first|	and -21	but -28
start|late|compare|first|	who -40
start|late|compare|	none -41	preposition -33	verb -35	verb-saying -17	word -39
start|late|complain|	auxiliary -29	coordinator -26	verb -31
start|late|concede|	auxiliary -26	marks -26	none -31
start|late|condemn|	auxiliary -36	coordinator -28	none -28	preposition -37	subordinator 32	verb -50
start|late|condemn|first|	and -24
start|late|confirm|	auxiliary -47	coordinator -37	determiner -43	none -43	subordinator -6	verb -22	word -38
start|late|confirm|first|	had -25	the -40
start|late|congratulate|	none -20	word -33
start|late|consider|	auxiliary -45	coordinator -43	determiner -45	none -56	preposition -31	verb 7	word -40
start|late|consider|first|	a -38	and -22
start|late|continue|	auxiliary -16	capital -45	coordinator -36	none 18	preposition -19	pronoun 9	subordinator 8	to -48	verb 10	verb-saying -25	word 24
start|late|continue|first|	and -34	as -29	the 14
start|late|coordinator|	, -27	adverb -78	auxiliary -69	capital -78	coordinator -55	determiner -19	subordinator -60	that -25	verb-judging -68	verb-saying -90	verb-thinking -47	word -48
start|late|coordinator|auxiliary|	judging -86	saying -6	thinking -101
start|late|coordinator|marks|	judging -30	thinking -36
start|late|coordinator|none|	judging -55	saying -34	thinking -71
start|late|coordinator|to|	judging -40	saying -77
start|late|coordinator|verb|	judging -30	saying -49	thinking -19
start|late|counsel|	capital -27
start|late|counter|	none -36	preposition -28
start|late|credit|	auxiliary 11	coordinator -26	determiner 11	none -49	word 10
start|late|credit|first|	and -26
start|late|criticize|	auxiliary -49	coordinator -33	determiner -41	none -49	preposition 8	subordinator -35	verb-saying -10	word -29
start|late|criticize|first|	a -17	and -30	for 10	the -41
start|late|debate|	auxiliary -58	capital -24	coordinator -38	determiner -34	none -41	preposition -13	subordinator -31	to -22	verb -59	word -51
start|late|debate|first|	and -35
start|late|decide|	auxiliary -15	coordinator -40	determiner -41	none -54	preposition 6	subordinator 12	to 15	verb -45	word -41
start|late|decide|first|	and -34	the -36	to 13
start|late|declare|	auxiliary -47	coordinator -28	determiner -53	none -54	to -32	verb 7	word -36
start|late|declare|first|	and -28
start|late|decline|	auxiliary -16	coordinator -55	determiner -40	preposition -52	subordinator -7	verb-saying -31	word 24
start|late|decline|first|	and -32	but -41	in -20	it -37	on -25	saying -25	what -10	whether -6	which 9	who 26
start|late|decry|	verb -20
start|late|deem|	determiner -25	none -30	verb -31	word -38
start|late|deem|first|	a -25
start|late|defend|	auxiliary -28	capital -24	coordinator -35	none -50	preposition -24	to -27	verb 10	verb-judging -28	verb-saying -22	word -40
start|late|defend|first|	and -27
start|late|define|	none -27	word -20
start|late|deliver|	auxiliary -24	capital -20	coordinator -27	determiner -29	none -51	verb -52	verb-saying -19	word -39
start|late|deliver|first|	and -25
start|late|demand|	none -49	verb -35	word -39
start|late|denounce|	auxiliary -26	coordinator -21	none -29	verb -24	verb-saying -25	word -12
start|late|denounce|first|	and -21
start|late|deny|	auxiliary -37	coordinator -23	determiner -28	none -43	preposition -19	verb -41	verb-saying -25	word -33
start|late|deny|first|	and -20	had -24	was -15
start|late|describe|	auxiliary -31	coordinator -23	determiner -21	marks -90	none -38	preposition -37	subordinator -87	to -12	verb -38	verb-saying -20	word -39
start|late|describe|first|	a -10	and -23	as -87	in -22	to -16
start|late|detail|	auxiliary -29	coordinator -21	none -38	to -14	verb -25	word -18
start|late|detail|first|	and -15
start|late|determiner|	$ -29	adverb -14	auxiliary -34	capital -34	preposition -25	quote -65	subordinator 13	verb-judging -9	verb-saying 34	verb-thinking -53	word 14
start|late|determiner|auxiliary|	judging -12	saying 9	thinking 13
start|late|determiner|marks|	judging -69	thinking -33
start|late|determiner|none|	judging -21	saying -16	thinking -107
start|late|determiner|to|	judging -32	saying -10	thinking -70
start|late|determiner|verb|	judging 9	saying 9	thinking 8
start|late|disagree|	word -23
start|late|disclose|	none 15	verb -41	word -31
start|late|discuss|	coordinator -35	none -40	to -21	verb -45	verb-saying -25	word -45
start|late|discuss|first|	and -31	said -22
start|late|dismiss|	auxiliary -46	coordinator -22	marks -53	none -19	preposition -25	subordinator -57	verb -25	verb-saying -18	word -37
start|late|dismiss|first|	and -22	as -55	who -27
start|late|doubt|	auxiliary -24	none -25	to -33	verb -25	word -17
start|late|echo|	coordinator -27	none -28	verb -44	verb-saying -26	word -42
start|late|echo|first|	and -27	who -34
start|late|email|	capital 11	coordinator -46	determiner 14	none 11	pronoun -36	subordinator -29	to -44	verb-saying -31
start|late|email|first|	and -38
start|late|emphasize|	coordinator -21	none -28	word -24
start|late|emphasize|first|	and -21
start|late|encourage|	auxiliary -20	coordinator -25	none -38	to -33	word -23
start|late|encourage|first|	and -25
start|late|endorse|	auxiliary -34	capital -24	coordinator -29	determiner -32	marks -18	none -30	subordinator -15	to -31	verb -35	verb-judging -19	verb-saying -24	word -22
start|late|endorse|first|	and -24	saying -12	the -32
start|late|estimate|	auxiliary -33	none -33	preposition -20	verb -35
start|late|expect|	auxiliary -11	capital -34	coordinator -24	determiner -51	none -78	preposition -69	pronoun -38	subordinator -56	to -42	verb -55	word -60
start|late|expect|first|	000 -17	and -27	by -18	in -25	it -27	on -24	the -35	to -58
start|late|explain|	none -44	verb -31	word 20
start|late|express|	coordinator -30	determiner -39	none -44	preposition -34	verb -51	word -58
start|late|express|first|	and -20
start|late|favor|	auxiliary -42	coordinator -21	none -39	subordinator -31	verb -41	word -48
start|late|favor|first|	and -15
start|late|fear|	auxiliary -46	none -26	verb -18	word -30
start|late|fear|first|	will -23
start|late|feel|	auxiliary -59	coordinator -48	none -50	preposition 13	subordinator -38	verb 22	word -62
start|late|feel|first|	and -33
start|late|figure|	auxiliary 26	determiner -28	none -42	to -27	verb -46	word -36
start|late|find|	auxiliary -61	capital -28	coordinator -61	determiner -71	none -17	preposition -54	pronoun 7	subordinator -47	to -32	verb -31	verb-saying -32	word -14
start|late|find|first|	a -30	and -47	but -29	in -21	is -35	points -13	the -53	to -41	voice -20	who -40
start|late|fire|	auxiliary -47	determiner -36	none -41	to -20	verb -39	word -32
start|late|fire|first|	a -31
start|late|first|	's -63	000 -73	1 -36	14 -18	18 -21	2012 -22	22 -30	26 -27	383 -26	400 -36	81 -20	a -49	about -6	acceptance -23	according -62	adding -36	after -74	against 19	agenda -14	agreed -17	all 7	alleging -19	allows 15	along -38	although -36	and -66	announced -25	another -52	answers -18	appearance -32	approval -23	are -15	aren’t -23	arguing -25	as -26	asked -36	asking -29	at -73	back -27	ballots -16	banning -19	based 15	be -36	became -27	because -34	become -32	before -71	behind -31	being -37	believes -25	best -19	between -28	brother -23	by -79	calif -27	california -31	call -19	called -41	calling -41	campaign -40	can -52	candidacy -24	candidates -31	cannot -29	can’t -36	character -25	chief -40	citing -26	claim -23	claiming -29	claims -28	client -33	clients -28	climate -27	clinton -22	close -24	closest -34	colleagues -22	come -35	comments -39	commitment -16	compared -39	condolences 16	continued -20	could -77	counsel -18	daughter -37	debate -24	debates -26	decision -27	declined -23	delegate -30	democratic -23	described -27	details -26	did -44	didn't -28	didn’t -24	director -34	divisive -29	do -25	does 11	doesn’t -32	donald -43	double-digit -26	down -52	drawing -35	during -42	each -31	economic -16	efforts -23	email -25	emails -35	ending -33	endorsement -20	energy -36	even -41	every -35	executive -26	experience -29	facebook -26	fall -30	family -32	father -41	fell -22	final -27	financial -26	florida -21	followed -31	followers -36	for -18	forecasts -21	former -35	found -36	friendship -20	from -71	gop -25	grandfather -24	group -38	guilty -27	had -61	hands -16	has -84	have -81	having -38	he 11	head -40	held -25	her -10	he’d 37	high -43	hillary -27	him 23	himself 34	his 14	home -29	hours -29	how 39	husband -50	if 26	in -34	including -70	into -46	iowa -18	is -26	isn’t -37	issues -40	job -21	john 18	known -38	lady -29	last -29	late -26	lawyer -19	leading -40	less -24	libya -23	like -31	made -23	majorities -22	many -47	massachusetts -28	me -36	members -45	men -22	message -15	messages -29	michigan -28	might -44	month -27	more -34	mother -24	mr. 7	much -47	must -33	name -23	national -23	net -22	new -42	night -32	no 24	noting -32	obama -28	of 13	off -40	offered -34	offering -34	office -26	ohio -19	on -32	one -51	opening -33	opponent -30	opponents -24	opposition -23	or -78	out -75	outlining -28	over -66	own -54	panel -33	parents -27	parties -29	party -38	personal -31	plan -25	plans -20	pointing -18	points -40	police -30	policy -36	political -24	porch -25	position -38	post -16	posts -17	presidential -28	press -19	primary -27	private -35	promised -27	proposed -30	public -41	pushing -23	put -39	qualifications -32	r-texas -20	raising -24	rally -30	ranks -28	read -30	reading -34	reasons -17	recent -26	record -22	records -32	remarks -33	rep. -25	repeated -20	report -31	reported -28	reports -33	requests -29	resignation -17	return -13	rival -27	rivals -29	role -23	rubio -35	rules -36	run -26	running -21	said -81	sanders 17	say -30	saying -67	says -47	sen. -33	shared -32	she 11	shooting -18	shot -27	should -77	show -25	sides -37	signs -26	since -38	so -15	some -44	son -26	speaking -29	speech -25	staff -25	state -22	states -44	stating -31	status -26	strong -19	struck -31	such -34	suggested 17	support -40	supported -24	supporters -25	target -16	ted -19	telling -35	texts -19	than -76	that 30	their 16	them -61	they 7	this 14	those -36	though -59	thoughts -21	three -37	through -33	to 20	told -52	traditional -17	trump -39	tuesday -16	twitter -23	two -43	until -55	up -70	urged -33	urging 15	use -20	very 33	victory -29	views -25	virginia -36	voice -20	vote -20	voters 18	votes -23	voting -23	warning -18	was -29	way -22	we -42	week -31	were -73	what 21	when -62	where -107	whether 15	which 22	while -107	white -19	who 6	whom -43	whose 19	why 26	wife -24	will -28	winning -41	with -72	without -40	women 9	words -19	would -63	wrote -35	years -21	you -41	’s -55
start|late|forecast|	verb-saying -22
start|late|greet|	none -27	verb -34
start|late|hail|	determiner -29	verb -38
start|late|hear|	auxiliary 11	capital -34	none -46	subordinator 16	to -26	verb -48	verb-saying -24	word -48
start|late|hear|first|	is -36
start|late|highlight|	coordinator -18	none -26	to -12	verb -37	verb-saying -18	word -26
start|late|highlight|first|	and -18
start|late|hint|	verb -37	word -32
start|late|hit|	coordinator -29	none -41	preposition -22	verb -48	verb-saying -21	word -28
start|late|hit|first|	and -25
start|late|hold|	auxiliary -21	capital -37	determiner -64	none -71	preposition -73	to -47	verb -23	verb-judging -26	verb-saying -44	word -86
start|late|hold|first|	a -26	and -60	from -29	has -22	in -41	is -21	on -24	or -23	primary -15	the -52	to -31	was -33	which -42
start|late|hope|	auxiliary -43	coordinator -26	determiner 18	none -52	preposition -40	pronoun -31	subordinator -34	to -29	verb -48	verb-saying -18	word -44
start|late|hope|first|	and -11	will -22	would -17
start|late|identify|	auxiliary -25	coordinator -24	determiner -34	none -42	to -19	verb -42	verb-saying -22	word -43
start|late|imagine|	none -20
start|late|indicate|	auxiliary -40	verb 13
start|late|insist|	auxiliary -45	none -35	pronoun -35	verb -28
start|late|insist|first|	was -27
start|late|instruct|	preposition -27
start|late|intend|	none -38	pronoun -36	verb -39	word -29
start|late|introduce|	coordinator -31	none -38	verb 8	word 9
start|late|introduce|first|	and -31
start|late|invite|	auxiliary -22	none -32	preposition -26	verb -35
start|late|invite|first|	in -24
start|late|invoke|	none -28
start|late|issue|	auxiliary -55	coordinator -43	determiner 22	none -60	preposition -40	subordinator -36	to -35	verb 8	verb-saying -42	word -42
start|late|issue|first|	and -35	saying -24
start|late|judging|	adverb -63	auxiliary -43	base -19	capital -116	coordinator -50	participle -50	past -27	possessive -39	preposition 7	pronoun 21	subordinator -11	verb-judging -94	verb-saying -109	verb-thinking -68	word -38
start|late|judging|first|	's -36	000 -31	a -38	about -48	acceptance -23	according -35	after -33	against -32	agenda -14	alleging -19	an -63	and -99	are -46	at -23	ballots -16	be -17	because -48	become -29	before -39	but -10	by -42	calif -25	calling -37	campaign -36	candidacy -15	citing -26	claim -18	comments -30	could -29	debates -22	donald -24	down -21	economic -16	even -23	experience -18	family -17	father -17	former -32	from -37	had -33	hands -16	has -50	have -38	he -7	held -25	her 11	hillary -21	him 30	himself -37	his -61	husband -27	if -67	in -13	including -44	into -20	is -9	issues -19	it -12	its 18	libya -24	mother -17	mr. -23	new -22	of 31	off -23	on -64	one -28	opponent -17	or -32	out -31	over -56	own -30	personal -21	plans -20	points -22	position -18	proposed -21	r-texas -11	rally -24	ranks -28	recent -20	record -23	remarks -26	reported -20	reports -17	rivals -18	said -43	saying -39	says -25	she -9	sides -19	so -32	state -15	states -23	stating -17	supporters -21	target -16	ted -19	than -40	the -18	them -40	they 6	though -32	to -107	told -34	trump -23	tuesday -16	twitter -14	until -38	up -42	use -16	vote -21	votes -23	was -68	were -33	when -57	where -52	whether 6	which 8	while -58	who -31	whose -38	wife -20	will -44	with -48	would -24
start|late|knock|	coordinator -21	none -32	verb -28
start|late|know|	coordinator -33	determiner -39	marks -34	none -35	subordinator -49	verb -52	word -30
start|late|know|first|	and -33	as -34	the -39
start|late|label|	none -20
start|late|lambaste|	verb -37
start|late|learn|	determiner 9	none -39	subordinator -37	verb -57	word -50
start|late|learn|first|	status -20	the -41
start|late|like|	auxiliary -9	determiner -78	none -93	preposition -44	pronoun -11	subordinator -57	verb -17	verb-judging -29	verb-saying -38
start|late|like|first|	a -18	are -44	but -40	has -30	have -42	he -56	is -27	it 12	or -31	the -66	who 11
start|late|list|	auxiliary -48	coordinator -17	none -49	preposition -37	verb -38	verb-saying -18	word -46
start|late|list|first|	was -20
start|late|lobby|	coordinator -32	determiner -31	none -27	verb -30
start|late|lobby|first|	and -24	the -31
start|late|love|	none -20	word -16
start|late|maintain|	coordinator -23	none -37	verb -38	verb-saying -25	word -39
start|late|maintain|first|	and -23
start|late|mean|	auxiliary -58	coordinator -39	none -46	to -24	verb -30	word -38
start|late|mean|first|	and -29	is -13
start|late|mention|	auxiliary -51	capital -22	coordinator -42	none -41	subordinator -25	verb -60	word -52
start|late|mention|first|	and -29	but -28	who -35
start|late|message|	auxiliary -26	none -27	verb -24	word -27
start|late|mock|	preposition -34	verb 10	word -32
start|late|name|	auxiliary -47	capital -17	coordinator -24	determiner -35	marks -35	none -46	preposition -28	subordinator -42	to -18	verb -40	verb-saying -27	word -34
start|late|name|first|	a -26	and -15	as -32
start|late|need|	auxiliary 9	coordinator -55	determiner 6	none -68	preposition -48	pronoun -53	subordinator 19	to -46	verb -8	verb-saying -21	word -59
start|late|need|first|	383 -26	and -53	up -22
start|late|nominate|	auxiliary 9	coordinator -33	determiner -37	none -60	preposition -28	to -24	verb -40	word 15
start|late|nominate|first|	and -21	has -24
start|late|note|	auxiliary -34	determiner -34	none -44	preposition -18	verb -39	verb-saying -16	word -32
start|late|note|first|	the -34
start|late|object|	word -38
start|late|offer|	auxiliary 17	capital -29	coordinator -44	determiner 8	none -88	pronoun -45	subordinator -32	to -38	verb-saying -47	word -14
start|late|offer|first|	a -35	an 27	and -34	him -31	it -28	of -27	own -26	the -35	thoughts -19	which -36
start|late|oppose|	auxiliary -39	coordinator -24	determiner -32	none -33	preposition -26	to -18	verb -43	word -36
start|late|oppose|first|	and -14	but -27
start|late|order|apposed|	judging -17	saying -7	thinking 20
start|late|order|apposition|	judging 11
start|late|order|	auxiliary -49	determiner 11	marks -22	none -57	preposition -33	subordinator -30	to -36	verb-saying -36	word -55
start|late|order|direct|	judging -14	saying -26	thinking -11
start|late|order|relative|	judging -45	thinking -18
start|late|order|shared|	judging -54	saying -24	thinking -35
start|late|outline|	auxiliary 18	word -28
start|late|paint|	auxiliary -34	verb 13
start|late|phone|	capital -25	none -23	verb -38	verb-saying -16	word -29
start|late|plan|	auxiliary -43	capital -28	coordinator -32	determiner -42	none -42	preposition -34	subordinator -28	to -21	verb -45	verb-saying -28	word -23
start|late|plan|first|	and -28	in -18	of -22	would -16
start|late|plead|	coordinator -21	none -35	to -31	verb -21	word -34
start|late|plead|first|	and -21	guilty -26
start|late|pledge|	auxiliary -51	capital -21	coordinator -28	determiner -26	none -35	preposition -22	subordinator -31	to -25	verb -39	verb-judging -15	word -39
start|late|pledge|first|	and -25	support -15
start|late|point|	auxiliary -63	capital -38	coordinator -34	determiner -50	preposition -37	subordinator 14	to -19	verb -78	verb-saying -32	word -71
start|late|point|first|	and -30	of -21	the -29	who -29
start|late|portray|	coordinator -18	none -24	verb -44	word -26
start|late|portray|first|	and -18
start|late|possessive|auxiliary|	saying -29
start|late|possessive|	capital -36	determiner -16	verb-judging -27	verb-saying -28	word -59
start|late|possessive|none|	judging -21	saying -26	thinking -26
start|late|possessive|verb|	judging -25	saying -51	thinking -33
start|late|post|	capital -31	none -56	preposition -31	to 11	verb -43	verb-saying -28	word -47
start|late|post|first|	a -36
start|late|praise|	auxiliary -35	coordinator -20	none -39	preposition -32	to -17	verb -36	verb-saying -24	word -34
start|late|praise|first|	and -18	but -23	for -26	who -32
start|late|pray|	none -30
start|late|predict|	auxiliary -43	none -19	verb -44	word -23
start|late|prefer|	auxiliary 10	none -33	preposition 15	subordinator -41	verb -25
start|late|prefer|first|	while -22
start|late|preposition|	$ -72	, -72	auxiliary 14	capital -99	coordinator -62	determiner -147	preposition -111	quote 6	stop -59	subordinator -32	verb-judging -52	verb-saying 29	verb-thinking -35	word -8	€ -22
start|late|preposition|auxiliary|	judging -25	thinking -13
start|late|preposition|marks|	judging 21	saying -37
start|late|preposition|none|	judging -117	saying -31	thinking -16
start|late|preposition|to|	saying -73	thinking -62
start|late|preposition|verb|	saying -40	thinking -12
start|late|present|	auxiliary -36	coordinator -21	none -27	verb -47	word -41
start|late|present|first|	and -21
start|late|press|	determiner -35	none -37	preposition -39	pronoun 18	to -26	verb -49	verb-saying -26	word -41
start|late|press|first|	agenda -14	of -29
start|late|promise|	coordinator -34	determiner -40	none -57	preposition -30	pronoun -28	subordinator -31	to -30	verb -48	verb-saying -22	word 7
start|late|promise|first|	a -26	and -28	if -30	it -22	to -22	who -30
start|late|pronoun|	, -10	adverb 25	auxiliary 37	capital 25	coordinator -46	determiner -20	possessive 37	preposition -26	quote -41	stop -31	subordinator 24	verb-judging -24	verb-saying -36	verb-thinking 30	word -53
start|late|pronoun|auxiliary|	judging 8	saying 32
start|late|pronoun|marks|	saying -48
start|late|pronoun|none|	judging 19
start|late|pronoun|to|	judging 8	saying -21	thinking -41
start|late|pronoun|verb|	judging -26
start|late|propose|	coordinator -35	determiner -29	none -43	preposition -16	verb -48	word -48
start|late|propose|first|	and -25	the -29
start|late|protest|	auxiliary -31	coordinator -25	verb -33	word -42
start|late|protest|first|	and -25
start|late|prove|	coordinator -37	none -59	preposition -31	verb -35	word -34
start|late|question|	auxiliary -42	coordinator -22	determiner -32	none -38	preposition -23	verb -60	verb-saying -16	word -52
start|late|question|first|	and -22	which -37
start|late|quote|	auxiliary -43	none -42	subordinator -45	verb -28	verb-saying -22	word -31
start|late|quote|first|	as -45
start|late|rail|	coordinator -18	none -22	verb -30
start|late|rail|first|	and -18
start|late|raise|	adverb -14	auxiliary -44	capital -18	coordinator -17	none -32	preposition -57	subordinator -29	to -31	verb -64	verb-saying -17	word -40
start|late|raise|first|	about -31	and -25	target -16	than -27	to -30
start|late|rank|	none 16	verb -46	word -57
start|late|rate|	auxiliary -34	coordinator -22	determiner -29	none -26	to -16	verb -36	word -33
start|late|rate|first|	a -24	and -16	is -19
start|late|read|	auxiliary -38	coordinator -20	marks -36	none -37	preposition -30	pronoun -29	verb -36	verb-saying -26	word -37
start|late|read|first|	and -20
start|late|realize|	none -30
start|late|reason|	auxiliary -53	none -34	preposition -24
start|late|reason|first|	is -31
start|late|rebuff|	auxiliary -18	none -37	verb-saying -18
start|late|rebuke|	preposition -32	verb -42
start|late|recall|	auxiliary -33	determiner -35	none -46	subordinator -21	to -23	verb -35	word -47
start|late|recall|first|	when -25
start|late|reckon|	none -34
start|late|recognize|	auxiliary 10	none 12	word 8
start|late|recommend|	verb -44
start|late|record|	auxiliary 31	capital -32	coordinator -44	determiner -15	none -68	preposition -29	subordinator -32	verb 24	verb-saying 11	word -48
start|late|record|first|	and -37
start|late|recount|	none -21
start|late|reference|	verb -34	word -31
start|late|refer|	auxiliary -33	capital -16	coordinator -31	determiner -37	marks -39	none -32	subordinator -41	to -20	verb -39	word -44
start|late|refer|first|	and -25	as -39
start|late|reflect|	coordinator -26	none -40	preposition -25	verb -34	word -37
start|late|reflect|first|	and -22
start|late|refuse|	auxiliary -31	capital -42	coordinator -26	determiner -32	preposition -49	subordinator -15	verb -57	verb-saying -25	word -32
start|late|refuse|first|	him 13	the -32
start|late|regard|	auxiliary -31
start|late|reiterate|	none -24	word -24
start|late|reject|	auxiliary -36	coordinator -35	determiner -36	none -49	subordinator 16	to -39	verb -34	verb-saying -27
start|late|reject|first|	and -25	the -36
start|late|relate|	verb-saying -31
start|late|remark|	auxiliary -34	capital -23	none -28	verb -27
start|late|remember|	auxiliary -40	determiner 15	none 14	word -36
start|late|remind|	auxiliary 21	none -31	preposition -26
start|late|repeat|	auxiliary -33	none -34	subordinator -26	verb -30	verb-saying -24	word -27
start|late|reply|	none -34
start|late|report|	auxiliary 9	coordinator -60	determiner -13	marks -46	none -18	preposition -10	pronoun 18	subordinator -30	to 11	verb-judging -39	word -12
start|late|report|first|	and -57	had -39	is 19	of -26	said -31	the -6	was -45
start|late|request|	coordinator -21	verb -36
start|late|respond|	auxiliary -42	coordinator -34	preposition -40	pronoun -39	to -29	verb -63	verb-saying -27
start|late|respond|first|	and -31	requests -18
start|late|reveal|	auxiliary -49	none -27	preposition -29	pronoun -32	subordinator -27	to -27	verb -44	word -33
start|late|rule|	auxiliary -42	coordinator -38	none 9	preposition -27	verb -51	word -44
start|late|rule|first|	and -28	out -23
start|late|saying|	adverb -50	auxiliary -23	base -24	capital -33	coordinator -37	determiner 14	participle -37	possessive -66	preposition -28	present -48	pronoun 26	that 21	verb-judging -41	verb-saying -67	verb-thinking -74	word -32
start|late|saying|first|	's -52	000 -66	400 -32	a -31	according -50	adding -34	after -55	against 24	along -37	an 9	and -42	another -52	approval -23	are -6	as -105	asked -28	at -59	based 15	be -29	because -10	before -35	but -12	by -56	called -35	campaign -32	can -45	candidacy -22	can’t -28	chief -30	claiming -29	claims -26	client -44	clients -28	comments -30	compared -26	condolences 16	could -64	daughter -29	decision -15	declined -23	delegate -30	democratic -22	described -27	did -42	didn’t -24	director -34	do -29	does 15	doesn’t -32	double-digit -26	down -48	during -13	emails -29	ending -33	facebook -26	family -26	father -35	followers -36	for -59	former -17	found -31	friendship -20	from -52	grandfather -24	group -36	guilty -26	had -59	has -72	have -64	he 8	her -49	he’d 37	him -13	himself 9	home -22	how 35	husband -37	if 22	in -108	including -57	into -27	is -25	issues -29	its -13	known -36	lawyer -19	leading -38	like -27	many -40	members -38	men -22	messages -25	might -34	month -27	mother -25	much -21	must -30	name -20	new -22	night -30	no 34	noting -28	of -93	off -27	office -24	on -12	one -39	opposition -23	or -58	out -56	over -25	own -48	parties -19	party -32	plan -23	points -30	position -33	posts -17	primary -21	private -34	promised -18	proposed -28	public -41	read -24	reading -34	records -29	remarks -27	report -31	reported -19	reports -26	requests -22	return -13	rivals -23	rules -33	run -25	said -66	sanders -31	saying -56	says -32	sen. -24	she 16	shot -18	should -67	sides -33	so -48	son -26	speaking -26	speech -25	states -24	strong -19	support -25	supporters -18	telling -24	texts -19	than -43	that 21	the 8	them -42	those -36	though -36	thoughts -21	through -23	to 17	told -40	trump -29	until -36	up -41	urging 16	voice -20	vote -14	was -22	week -26	were -66	what 9	when -40	where -69	which 11	while -66	whom -38	whose -52	will -13	with -52	would -53	wrote -31	years -21	you -28	’s -38
start|late|say|	auxiliary 18	capital -23	coordinator 11	determiner -21	marks -33	none -99	possessive -33	preposition 6	pronoun 48	to -84	verb -22	verb-judging -34	verb-saying -72	verb-thinking -24	word -39
start|late|say|first|	's -25	000 -42	a -27	an -53	are -50	because 12	but 20	campaign -25	can -38	can’t -28	client -44	clients -28	could -51	did -28	director -32	father -33	for -28	group -35	had -40	has -52	have -44	he 6	her -22	him -42	in -37	is -70	it 38	its -51	members -38	might -30	mother -26	must -30	of -34	own -24	party -27	promised -18	she 23	should -63	sides -25	so -28	they 23	to 21	was -100	were -66	what 6	where -36	which -47	while -26	who 11	will -57	would -86	’s -20
start|late|seek|	auxiliary -85	coordinator -53	determiner -7	none -65	preposition -59	pronoun 18	subordinator -51	to -52	verb 10	verb-saying -38	word -69
start|late|seek|first|	and -46	himself 26	or -27	the -51	to -35	while -33	who -40
start|late|see|	auxiliary -53	coordinator -25	determiner -44	none -62	preposition -46	pronoun -44	subordinator -51	to -42	verb-judging -25	verb-saying -24
start|late|see|first|	a -35	and -38	as -39	in -31	the -30
start|late|shoot|	capital 14	coordinator -21	determiner -43	none -45	preposition -31	to 21	verb -55	verb-saying -23	word -45
start|late|shoot|first|	a -35	and -21
start|late|show|	auxiliary -25	coordinator -68	determiner -9	none -67	preposition -59	subordinator -43	verb -15	verb-saying -45	word -79
start|late|show|first|	a -48	and -60	but -32	down -22	has -17	in -23	points -15	the -57	to -26	where -31	who -51
start|late|signal|	none -39	word 13
start|late|sign|	auxiliary 8	capital -31	coordinator -35	determiner -65	preposition -42	to -49	verb -71	verb-saying -38	word 22
start|late|sign|first|	and -35	the -43
start|late|sing|	coordinator -25	none -21	verb -32	word -27
start|late|sing|first|	and -25
start|late|slam|	coordinator -24	determiner -31	none -20	to -27	verb -23	verb-saying -15
start|late|slam|first|	and -24
start|late|slate|	verb -36
start|late|speak|	auxiliary -13	capital -38	coordinator -44	determiner -58	none -67	preposition -35	subordinator -55	to -40	verb -17	verb-judging -35	verb-saying -42	word -68
start|late|speak|first|	a -30	and -36	as -25	because -37	said -28	the -42	was 18
start|late|state|	auxiliary 11	capital -36	coordinator -43	determiner 16	none -56	preposition -40	subordinator -41	to -51	verb -74	verb-saying -31	word -55
start|late|state|first|	and -39	has -26	reported -10	the -59	to -35	who -44
start|late|stress|	auxiliary -24	none -29	verb -25
start|late|subordinator|	, -27	adverb 13	auxiliary -27	determiner 10	preposition 20	pronoun -12	subordinator -46	verb-saying -70
start|late|subordinator|auxiliary|	judging -28	thinking 34
start|late|subordinator|marks|	judging 8	saying -51	thinking -43
start|late|subordinator|none|	judging -79	saying -10	thinking -21
start|late|subordinator|to|	judging -49
start|late|subordinator|verb|	judging -8	saying -18	thinking -33
start|late|suggest|	auxiliary -37	coordinator -30	determiner -32	none -43	preposition -26	to -35	verb -44	word 11
start|late|suggest|first|	and -24	could -23	is -29	the -32
start|late|support|	auxiliary -44	capital -40	coordinator -34	determiner -64	none -53	preposition -32	subordinator -37	to -31	verb -65	verb-saying -23	word -53
start|late|support|first|	a -31	and -27	but -27	have -12	if -27	the -38	who -28
start|late|talk|	adverb -28	auxiliary -7	capital -22	coordinator 13	determiner -54	none -61	preposition -48	pronoun -40	to -38	verb 15	verb-judging -28	verb-saying -25	word -45
start|late|talk|first|	and -35	the -36
start|late|tell|	auxiliary 20	capital -9	coordinator 26	determiner 43	none 20	preposition -6	pronoun 20	subordinator -8	that 11	to 13	verb 24	verb-saying -11	word -22
start|late|tell|first|	a 12	according -42	and 15	as -39	had -51	in -33	it -11	of -35	she 15	that 11	the 37	they 19	to 18	were -34	who -50
start|late|testify|	auxiliary -23
start|late|text|	none -27	verb -24	word -17
start|late|thank|	auxiliary 11	coordinator -30	marks -44	none -42	preposition 6	verb -41	word -48
start|late|thank|first|	and -27	for 8	who -37
start|late|that|auxiliary|	judging 8	saying 7
start|late|that|	capital -25	pronoun 33	word 7
start|late|that|verb|	saying 28
start|late|thinking|	adverb -55	auxiliary -50	base -8	coordinator -30	participle -33	past 6	possessive -44	preposition -12	present -22	subordinator 16	verb-judging -66	verb-saying -113	verb-thinking -47	word -39
start|late|thinking|first|	's -25	000 -26	1 -25	383 -26	a -100	after -50	and -41	are -42	as -14	at -44	be -22	because -74	before -52	by -44	campaign -21	can -21	colleagues -18	could -44	debates -23	democratic -12	down -27	during -41	final -25	followed -23	for -46	from -41	had -32	has -51	have -51	he -7	her -55	himself 34	his 26	how 12	if 22	in -10	including -21	into -40	is -53	issues -22	it -22	its -27	majorities -22	most -39	mr. 8	much -42	new -29	no -62	of -68	on -52	or -67	out -50	over -36	own -20	party -21	points -23	presidential -13	primary -15	said -30	say -28	saying -14	says -22	she -71	should -34	some -43	states -36	status -20	support -30	telling -26	than -46	the -27	their 16	them -39	they -12	though -41	through -22	to 18	until -29	up -53	was -60	were -39	what 9	when -66	where -76	whether 19	while -67	who 13	why 28	will -65	with -28	would -50	you -28	’s -39
start|late|think|	auxiliary -51	coordinator -33	determiner -28	none -41	subordinator -35	to -30	verb -50	verb-saying -23	word -45
start|late|think|first|	and -33	as -31	can -14	had -23	is -16	should -15	was -19	will -19
start|late|threaten|	auxiliary -30	capital -20	coordinator -17	none -43	preposition -32	pronoun -32	subordinator -34	verb -30	verb-saying -16	word -24
start|late|title|	none -20
start|late|tout|	auxiliary -26	coordinator -20	none -26	to -16	verb -32	word -29
start|late|tout|first|	and -20
start|late|treat|	auxiliary -23	coordinator -19	verb -46	word -27
start|late|try|	auxiliary -71	capital -44	coordinator -53	determiner 15	preposition -12	subordinator -39	to -52	verb-saying -32	word -62
start|late|try|first|	a -38	and -53	by -31	him -47	it -40	out -32	some -34	to 9
start|late|tweet|	auxiliary 12	coordinator -28	none -29	verb -49	verb-saying -27	word -36
start|late|tweet|first|	and -28
start|late|understand|	determiner -28	none -36
start|late|understand|first|	the -28
start|late|urge|	auxiliary 17	capital 6	coordinator -35	marks -55	none -80	to -25	verb -55	verb-saying -30	word -54
start|late|urge|first|	and -32	from -17	in -22	saying -18	sides -21
start|late|use|	auxiliary -47	capital -16	coordinator -28	determiner -47	none -37	preposition -48	pronoun -22	subordinator -27	to -35	verb -66	verb-saying -24	word -53
start|late|use|first|	a -16	and -21	in -19	is -21	of -29	or -18	to -27	which -29
start|late|venture|	word -35
start|late|verb-judging|	adverb -37	capital -41	determiner -79	preposition -83	pronoun -53	quote -26	stop -30	subordinator -36	that -28	word -44
start|late|verb-judging|auxiliary|	judging -37	saying 17	thinking -31
start|late|verb-judging|marks|	judging -40	saying -55
start|late|verb-judging|none|	judging -38	saying -50	thinking -45
start|late|verb-judging|to|	judging -40	saying -54	thinking -30
start|late|verb-judging|verb|	judging -58	saying -60	thinking -36
start|late|verb-saying|	, -44	: -20	adverb -40	auxiliary -40	capital -69	coordinator -45	determiner -9	end -26	possessive -12	preposition -112	pronoun -69	quote -41	stop -60	subordinator -48	that -49	verb-judging -28	verb-saying -32	verb-thinking -30	word -38
start|late|verb-saying|auxiliary|	judging -80	saying -53	thinking -58
start|late|verb-saying|marks|	judging -33	saying -15	thinking -21
start|late|verb-saying|none|	judging -49	saying -104	thinking -57
start|late|verb-saying|to|	judging -42	saying -19	thinking -53
start|late|verb-saying|verb|	judging -68	saying -31	thinking -66
start|late|verb-thinking|auxiliary|	saying -38
start|late|verb-thinking|	capital -23	determiner -35	preposition -70	subordinator -28	that -39	verb-saying -24	word -38
start|late|verb-thinking|none|	judging -42	saying -23	thinking -31
start|late|verb-thinking|to|	judging -46	saying -44
start|late|verb-thinking|verb|	judging -31	saying -38
start|late|view|	auxiliary -49	coordinator -21	determiner -34	none -39	preposition -23	subordinator -35	verb -42	word -39
start|late|view|first|	and -16	who -35
start|late|voice|	auxiliary -34	none -30	verb -44	word -32
start|late|volunteer|	none -31
start|late|vote|	auxiliary -28	capital 10	coordinator -63	determiner -17	none -14	preposition 14	pronoun -58	subordinator -48	to 13	verb -30	verb-judging -43	word -82
start|late|vote|first|	1 -19	a -34	and -61	are -29	but -32	in 16	it -34	than -31	they -46	to 7	which -37
start|late|vouch|	coordinator -21	verb -26
start|late|vow|	coordinator -17	none -33	preposition -31	verb -31
start|late|vow|first|	and -17	on -20
start|late|want|	auxiliary 8	capital -30	coordinator -40	determiner -60	none -69	preposition -75	pronoun -59	subordinator 22	to -40	verb -15	verb-saying -31	word -75
start|late|want|first|	after -32	and -27	him -29	in -33	it -31	or -31	out -25	the -34	to -56	where -35	whether 12	why 28
start|late|warn|	auxiliary -49	coordinator -39	preposition 21	verb 7	word -42
start|late|warn|first|	against 27
start|late|wave|	none -30	word -24
start|late|weigh|	auxiliary -23	none -27	preposition -29
start|late|welcome|	coordinator -38	none -33	verb -47	word -19
start|late|welcome|first|	and -24	but -30
start|late|wish|	auxiliary 16
start|late|wonder|	none 11
start|late|word|	% -26	, -30	- -36	: -29	auxiliary -25	capital -23	coordinator -97	determiner 11	possessive -62	preposition -78	pronoun 45	quote -55	stop -119	subordinator -94	verb-judging -94	verb-saying -36	verb-thinking -94	word -37	’ -34
start|late|word|auxiliary|	judging -18	saying -17	thinking -6
start|late|word|marks|	judging -57	saying -54
start|late|word|none|	judging -95	saying -27	thinking -118
start|late|word|to|	judging -79	saying -52	thinking -75
start|late|word|verb|	judging -10	saying -9	thinking -17
start|late|worry|	auxiliary -34	coordinator -26	none -35	verb -29	word -24
start|late|worry|first|	and -26
start|late|write|	auxiliary -7	capital -31	coordinator -17	determiner -6	marks -35	none -14	preposition -33	to 12	verb -46	word -8
start|late|write|first|	a -39	and -17	the 10	which 9
start|next|	accuse -23	acknowledge 39	add -72	admire 7	advise -21	advocate -31	affirm -13	agree -6	aim -22	allege 38	allow -15	allude -10	announce 46	answer -10	apologise -57	apologize -10	applaud 18	argue 20	articulate 23	assail 46	assert 22	assess -13	assume -52	assure -47	attack -13	back -13	bash 9	beg -37	believe 24	bemoan 28	bill -50	blast 40	boast -48	brag -21	call -22	care -56	cast -16	caution 15	celebrate -24	certify -34	challenge -12	champion -25	chant -37	characterize -13	charge -31	cheer -32	chide 38	chime -27	chip -45	cite 32	claim 22	clarify -11	comment -22	complain -9	conclude 11	condemn 8	confirm 9	contend 9	continue -113	correct -17	counsel -16	counter 11	credit -15	criticise -29	criticize 40	debate -49	decide 7	decline -8	decry 49	deem 55	defend 10	define -9	deliver -25	denounce 23	deny 33	deride 41	describe 14	detail 18	disagree -33	disavow 36	discover -13	discredit -16	discuss 35	dismiss 10	doubt -29	downplay 11	dream -37	echo 11	elaborate -25	email -99	emphasize 26	endorse 33	estimate 13	expect 30	explain 18	express 8	extol 34	fault -36	favor 11	favour -36	fear 20	figure -44	find -16	fire -25	forecast -6	foresee 33	fume -26	gasp -25	greet -48	guess 6	hate 9	hear -51	highlight 15	hit -36	hold -72	hope 26	howl -33	imagine -19	imply 17	inform -50	insist 51	instruct -7	insult 15	intend 16	interpret 17	interrupt -46	introduce -26	invite -38	issue -34	joke -51	justify 14	knock -11	know 17	label -6	lambaste 11	lament 47	lash -25	laugh -50	learn -8	lecture -28	like -35	liken 29	lobby -33	love 15	maintain -79	mean -44	mention 24	message -66	mock 13	name -27	need -52	note 21	object -26	oppose 17	order -13	outline 19	paint -9	persuade 8	phone -66	plead -41	pledge 8	point -90	portray 11	post -9	praise 8	predict 25	prefer 20	present -23	press -55	promise 18	propose 31	protest -29	prove -25	question 23	quote -11	rail -58	raise -62	rank -27	rate -82	read -33	reaffirm 30	realize 16	reason -40	reassure -18	rebuff -23	rebuke 7	rebut 47	recall 21	reckon 25	recognize 8	recommend 18	record -62	recount 18	refer -45	reference 20	reflect -25	refuse 7	reiterate 37	reject -11	relate -50	remark -55	remember 20	remind -45	rename -17	reply -64	report -12	reprimand -14	repudiate 38	request 10	respond -32	reveal 20	roar -39	rule -60	say 41	scorn -35	shoot -47	shout -36	show 8	shrug -34	sign -49	signal -24	sing -53	slam 45	slap -14	slate -49	snap -33	speak -60	speculate 15	spell -33	state -40	stress 11	submit 10	suggest 45	support 19	suspect -13	swear 11	talk -75	tell -80	testify -50	text -57	thank -27	think 20	threaten 20	title -15	tout 37	trash 34	treat -68	trumpet 29	try -80	tweet -6	underline -8	understand 18	urge 7	use -80	venture -40	verify -32	view 15	voice -15	volunteer -21	vote -46	vouch -38	vow 44	wave -59	weigh -66	welcome -16	whisper -28	wish -18	worry -8	write -32
start|next|accuse|	determiner -38	marks -73	pronoun 10	to 18	verb -31	word -57
start|next|accuse|first|	by -22	clinton 59	her -50	his -49	sanders 48	the -36	trump 8
start|next|acknowledge|	auxiliary 15	capital 13	determiner 28	none 35	preposition -37	subordinator 19
start|next|acknowledge|first|	the 18
start|next|add|	determiner -34	none -76	preposition -63	to -51	verb -35	word -65
start|next|add|first|	a -29	another -23	to -58	up -16
start|next|admit|	auxiliary 7	determiner 43	none 12	verb-judging -13	word -8
start|next|admit|first|	he -23	the 42
start|next|adverb|	, -38	: -48	adverb -35	auxiliary 47	coordinator -43	determiner 21	end -22	preposition -52	pronoun -24	stop -98	that -42	word 18
start|next|adverb|auxiliary|	judging -32	saying 9
start|next|adverb|marks|	judging -30
start|next|adverb|none|	judging -20	saying -34	thinking -73
start|next|adverb|to|	judging 11
start|next|adverb|verb|	judging -21	saying -43	thinking -25
start|next|advise|	capital -42	determiner -31	none -74	preposition 11	to 6	verb 7	word 9
start|next|advise|first|	her -28	on -27	the -16
start|next|advocate|	auxiliary -53	capital -39	none -12	preposition -11	verb -18	verb-saying -8	word 11
start|next|advocate|first|	for -65	have -23
start|next|affirm|	determiner -18	none -16
start|next|agree|	adverb 24	auxiliary 15	capital -7	none -20	pronoun 33	verb -11	word -53
start|next|agree|first|	in -38	on -68	terms -29	to 11	with -6
start|next|aim|	auxiliary -37	determiner -39	none -32	to -6	verb 11
start|next|aim|first|	at -74	to 21
start|next|allege|	auxiliary 36	preposition 6	verb 32	word 29
start|next|allow|	capital -17	determiner 14	pronoun -25	to -12	verb -18	word -11
start|next|allow|first|	for 9	republicans -15	the 12	to -6	users -37
start|next|allude|first|	to -10
start|next|allude|	preposition -10
start|next|announce|	auxiliary 29	capital -32	determiner 47	none 24	preposition -69	pronoun 72	to 21	verb 15	verb-thinking 6	word 30
start|next|announce|first|	a 30	friday -29	he 26	his 17	it 44	last -32	monday -35	on -59	plans 15	the -7	they 33
start|next|answer|	auxiliary -41	determiner 7	preposition -57	word 9
start|next|answer|first|	a 31	in -19	the 6	to -40
start|next|apologise|first|	to -47
start|next|apologise|	none -45	preposition -52	subordinator -17	verb -29
start|next|apologize|first|	for 14	to -57
start|next|apologize|	none -23	preposition -6	to -51	verb -8
start|next|appeal|	auxiliary -15	none 9	preposition 7	to 11	verb -58	word -26
start|next|appeal|first|	for 26	in -25	to -16
start|next|applaud|	capital 34	determiner 41	none 20	verb 22
start|next|applaud|first|	the 36
start|next|argue|	adverb -34	auxiliary 41	determiner 10	preposition -23	pronoun 39	to 10	verb 9	word 36
start|next|argue|first|	he 29	in -43	over -38	the 30
start|next|articulate|	determiner 21	none 18
start|next|asks|false|	auxiliary 26	marks -94	none -30	to 16
start|next|asks|true|	auxiliary -12	marks -8	none 13	to 15	verb 35
start|next|ask|	adverb -53	auxiliary -16	capital -61	determiner -46	none -12	preposition 51	subordinator 11	to 16	verb -13	word 23
start|next|ask|first|	a 23	about -6	both -34	by -60	clinton -39	for 36	her -39	him 11	his -18	if 15	in -43	it -26	not -38	on 20	only -35	people 41	sanders -34	the -28	them 16	to 29	trump -50	what -14	where 24	who 40
start|next|assail|	none 33	verb 30	word 30
start|next|assume|	capital -38	none -35
start|next|assure|	auxiliary -8	determiner -32	none -46	preposition -38	verb 10	word -38
start|next|assure|first|	her -28	of -38
start|next|attack|	auxiliary -22	capital 37	coordinator -30	preposition -31	pronoun -33	to -28	verb-judging -29
start|next|attack|first|	against -26	and -21	from -23	in -55	mr. 27	on -6	trump 35	was -23
start|next|attribute|first|	to 11
start|next|attribute|	none 8	preposition 11	verb -7
start|next|auxiliary|	, 8	adverb -7	auxiliary -48	determiner 25	preposition -33	subordinator -36	that -58	verb-judging 23	verb-saying 7	verb-thinking 20	word 8
start|next|auxiliary|auxiliary|	judging -42	saying -42	thinking -26
start|next|auxiliary|none|	judging -48	saying 43	thinking 26
start|next|auxiliary|to|	judging -35	saying -9
start|next|auxiliary|verb|	judging -67	saying 17	thinking -23
start|next|back|	adverb -46	auxiliary -27	capital 19	coordinator -15	none -14	preposition -128	pronoun -17	subordinator -38	to -42
start|next|back|first|	against -27	and -15	at -42	away -33	by -32	down -19	former 29	from -21	her 8	hillary 11	in -46	mr. 26	on -61	the -29	to -90	up -25	with -26
start|next|bash|	capital 36	none 27
start|next|before|	accuse -11	accused -22	accusing -11	acknowledge 22	acknowledged 31	add -36	added -73	adding -11	adds -36	admit 14	admitted 8	advise -25	advised -8	advises 9	advising -33	advocate -20	advocated -39	advocates -23	affirm 10	affirmed -32	agree -61	agreed -9	agrees 33	aim -14	aimed -42	aiming 17	aims -7	alleged 36	alleges 33	alleging -15	allowed -14	allowing -33	allows 8	alluding -42	announce 19	announced 19	announces 42	announcing 40	answer -15	answered 6	answers -14	apologised -45	apologize 8	apologized -21	appeal -31	appealed 20	appealing -34	appeals -44	applauding 12	argue 20	argues 13	arguing 15	articulated 34	ask -8	asked 6	asking -42	assailed 28	assumed -33	assure -44	assured -27	attack -45	attacked 19	attacking 18	attacks -60	back -35	backing 28	backs -22	bash -16	believe 7	believed -8	believes 57	believing -10	bemoaned 28	bill -67	billed 8	bills -30	blame 35	blamed -20	blast 25	blasted 19	blasting 27	blasts 19	boasted -30	boasts -35	bragged -36	brand 20	call -36	calling -29	calls -15	care -80	casting -32	cautioned 15	celebrate -45	celebrated 11	celebrating -42	challenge -34	challenged 16	challenges -32	champion -53	championed 8	charge -11	charged -8	charges -54	cheer -36	cheered -35	cheering -32	cheers 11	chimed -17	chip -33	chips -23	cite 22	cited 10	cites 21	citing 21	claim 33	claimed -6	claims 29	comment -33	commented -33	comments -11	compared 6	compares -25	conceded 9	concluded 11	condemning 6	confirm 17	confirmed -6	confirming 35	congratulated -23	congratulating 16	considering 9	considers -16	continue -56	continued -63	continues -63	continuing -39	contradicted 32	corrected -29	counsel -16	counter 13	credit -37	credited -20	crediting 34	credits 11	cried -21	criticised -22	criticize 41	criticized 14	criticizes 26	criticizing 33	cry 8	debate -41	debated 6	debates -54	decides -54	declare 41	declared -12	declaring -9	decline -19	declined -6	decried 34	decrying 30	deemed 49	defend -11	defended 11	defending 21	define 19	defined -23	deliver -23	delivered -28	demand 11	demanded -33	demands 30	denied 22	denies 29	denounced 12	denouncing 7	derided 20	describe 6	describes -19	describing 53	detailing 28	details -18	disagree -36	disagreed -20	disclose -10	discovered -12	discrediting -15	discuss 13	discussed 29	discussing 12	dismiss -9	dismisses 32	dismissing 20	dispute -15	disputed 6	disputes -22	doubt -14	doubts -45	echo 18	echoed 10	echoes -36	echoing 11	email -68	emailed -40	emails -59	emphasized 11	emphasizing 21	encourage 27	encouraged 16	encouraging -39	endorse 30	endorses 44	endorsing 42	envision 22	estimate 31	expecting 41	expects 31	explain 8	explaining 9	explains 18	express 25	expressed -14	expressing 23	fault -30	favor 12	favors -6	fear 17	feared 7	fearing 31	fears -21	feel 12	feeling 20	feels -23	felt -14	figure -16	figured -23	figures -52	find -30	finding -50	finds 7	fire -43	fired -20	fires 16	firing -36	forecasts -34	foresee 33	greeted -47	guess 22	hailed -6	hailing 16	hear -67	heard -46	hearing -16	held -58	highlighted 19	highlighting -6	hinted 32	hints -46	hit -36	hits -12	hold -43	holding -32	holds -31	hope -22	hoped 37	hopes 14	hoping 18	imagine -30	imagined -25	indicate 30	informed -41	insist 26	insisted 25	insists 43	intends 25	interpreted -36	interrupted -35	introduce 29	introduced -57	introduces 16	introducing -29	invited -23	inviting -35	invoked 18	issue -27	issued -12	issues -62	joked -40	jokes -23	justify 17	knew 13	knock -32	knocked 13	knowing -12	knows 27	lambasted 11	lashed -25	laughed -40	learn -35	learned 7	learning 16	like -25	liked -8	likened 29	likes -50	list -57	listed 19	lobby -45	lobbying -21	love 11	maintain -31	maintained -50	maintains -42	mean -22	meaning -54	means -74	meant 7	mention 11	mentioned 9	mentioning 38	mentions -6	message -43	messages -38	mock 34	mocked -10	mocking 11	name -25	named -9	names -51	naming -8	need -26	needed -11	needs -59	nominated 33	nominating -38	note -66	noted 30	noting 45	objected -15	offered -25	offering 30	offers -13	oppose 28	opposed 8	opposes 10	opposing -22	order -13	ordering 20	orders -73	outlining 25	painted -11	paints -7	persuade 15	persuaded -18	phone -53	phones -25	plan -13	planning -9	plans 12	pleaded -40	pledge 13	pledges -9	pledging 28	point -81	pointed -27	pointing -46	points -68	portrayed 6	post -61	posted -10	posts 11	praise -34	praises 34	praising 38	prayed 8	predicted 20	predicting 14	prefer -11	preferred 10	prefers 30	present -21	presented -33	presents -9	press -35	pressed -31	presses -34	pressing -12	promise -13	promised 20	promises -20	promising 25	proposed 23	proposes 28	proposing 35	protest -43	protested -16	protesting 8	protests -33	proved -33	question -28	questioned 14	questioning 43	questions 11	quoted -26	quotes -11	quoting 14	rail -35	railed -37	raise -70	raised -24	raises -40	raising -57	rank -19	ranked -50	ranking -45	ranks 12	rate -44	rated -34	rates -48	rating -33	read -19	reading -35	reads -37	reason -26	reasons -41	rebuffed -25	rebuke 18	rebuked 29	rebut 28	recall -8	recalling 58	recalls -16	recognize 10	recommend -8	recommended 27	record -19	recorded -26	records -78	recount -37	recounted 23	refer -46	referenced 38	referencing 14	referred -47	referring -15	refers -37	reflecting -46	reflects -13	refuse 13	refuses 15	refusing 6	regarded -17	regarding -14	reiterated 21	rejected -8	rejecting 9	rejects -41	related -43	remarks -51	remembered -10	remembers 31	reminded -28	reminding -35	renamed -27	repeat -6	repeated -8	repeating 14	replied -39	reply -47	report -74	reporting 8	reports -14	request -30	requested 26	requests -14	respond -31	responding -50	retweeted 6	reveal -12	revealed 12	reveals 20	roared -32	rule -55	ruled -18	rules -35	ruling -32	said 27	sang -41	saw -49	say 28	saying -11	says 29	see 31	seeing -26	seeks 9	sees 14	shooting 8	shot -82	shouting -26	showing -16	shows 19	shrugged -30	sign -74	signal -45	signaled -23	signals 20	signed -17	signing -18	signs -66	singing -21	slammed 41	slamming 29	slams 11	slate -31	slated -30	speak -67	speaking -38	speaks -67	speculate 21	spoke -23	state -38	stated 9	states -92	stating 28	stressed 18	submitted 10	suggest 8	suggested 50	suggesting 12	suggests 16	supported 51	supporting -8	suspected -33	swears 27	talk -53	talked -18	talking -34	talks -78	telling -8	tells -20	testified -37	text -38	texts -23	thank -37	thanked -41	thanking 48	thanks -51	think 18	thinking -60	thinks 25	threaten 11	threatened 17	title -40	told -84	tout 28	touted 18	touting 6	touts 29	treated -50	treating -30	tried -83	tries -48	trumpeting 29	trust 14	trusts -28	try -27	trying -42	tweet -36	tweeting 8	understand 29	understood -8	urge 17	urged 10	urges -32	urging 6	use -72	used -46	uses -13	using -44	venture -40	verified -27	view 25	viewed -11	voice -45	volunteer -41	volunteered 7	volunteers -31	vote -9	voted -9	votes -98	voting -91	vouched -26	vowed 18	vowing 35	vows 39	want 8	wanted -10	wants -11	warn 7	warning -32	warns 9	wave -27	waved -27	waves -28	waving -39	weigh -24	weighed -31	weighing -24	weighs -43	welcome 13	welcomed -19	wished -15	wonder 18	wondered -27	wondering 9	worried 21	worries -31	worry -18	worrying -28	wrote -36
start|next|beg|	determiner -37	verb -37
start|next|beg|first|	the -30
start|next|believe|	adverb 23	auxiliary 39	capital 35	determiner 18	preposition -38	pronoun -16	to 9	word 15
start|next|believe|first|	he -9	in -43	it -12	the -8	there 23	they 32	to -14
start|next|bill|	adverb -30	auxiliary -30	marks -23	none -56	preposition -38	subordinator -27	verb -46	word -15
start|next|bill|first|	as -27	in -21	to -33
start|next|blame|	auxiliary -8	determiner 14	none -6	preposition 22	subordinator -43	word -8
start|next|blame|first|	for 25	the 21
start|next|blast|	capital 36	determiner 11	none 25	preposition -33	to 32	verb 32
start|next|blast|first|	out -33	the 8	trump 30
start|next|boast|first|	of -27
start|next|boast|	none -40	preposition -28
start|next|brag|first|	about -29
start|next|brag|	preposition -29
start|next|brand|	auxiliary 11	preposition -34
start|next|brand|first|	of -34
start|next|call|	capital -63	coordinator -22	determiner -49	marks -70	none -10	preposition 41	pronoun 9	subordinator -34	to 11	verb -14	verb-thinking -35	word -56
start|next|call|first|	a -27	and -17	by -29	each -37	for 29	from -23	him 28	himself 48	his -9	in -34	into -41	it -46	its -35	itself -46	off -46	on 28	out -38	the -62	them 6	themselves -22	this 16	to 21	trump 50	upon -33	vote -35	with 9
start|next|capital|	' 30	- 25	: -8	; -19	adverb -9	auxiliary 50	capital -18	coordinator 38	determiner -9	end -53	possessive 84	pronoun -36	quote -9	stop -59	subordinator -12	that -99	verb-judging 15	verb-thinking 27	word 32	— -33	’ 11
start|next|capital|auxiliary|	judging 13	saying 28
start|next|capital|marks|	judging -26
start|next|capital|none|	judging 19	saying -58
start|next|capital|to|	judging 27	thinking -9
start|next|capital|verb|	judging 15	saying 22
start|next|care|	auxiliary -47	coordinator -17	none -56	preposition -49	subordinator 15	verb -14	word -56
start|next|care|first|	about -33	and -17	for -24	law -26	spending -23
start|next|cast|	auxiliary -42	determiner -20	none 11	preposition -45	pronoun 31	to -29	verb -21	word -30
start|next|cast|first|	a -41	ballots -40	herself -10	himself 41	in -26	the 31	their -58
start|next|caution|first|	against 20
start|next|caution|	none 20	preposition 18	verb -26
start|next|celebrate|	determiner -18	none -28	preposition 7
start|next|celebrate|first|	his -34
start|next|certify|	none -34
start|next|challenge|	auxiliary -47	capital -31	determiner -30	to 11	verb -21	word 23
start|next|challenge|first|	from -17	her -47	in -31	to -57
start|next|champion|	auxiliary -51	capital -44	determiner 18	none -49	preposition -25	verb 14	word -22
start|next|champion|first|	by -20
start|next|characterize|	none -13
start|next|charge|	auxiliary -45	capital 15	coordinator -15	none -23	preposition -7	verb 6	word -57
start|next|charge|first|	against -28	and -15	in -37	of -31	the 10	with 7
start|next|cheer|	capital 11	none -13	preposition -42	subordinator -29	verb -12
start|next|cheer|first|	from -14	on -31
start|next|chime|first|	in -27
start|next|chime|	none -17	preposition -27
start|next|chip|	none -36	word -39
start|next|cite|	auxiliary 40	capital 43	preposition -48	pronoun 11	to 22	verb 39	verb-saying 17	word 32
start|next|cite|first|	an -23	his 52	the -29
start|next|claim|	adverb 28	auxiliary 70	capital 33	determiner -6	none -16	preposition 20	pronoun 33	to 6	verb -11	word -8
start|next|claim|first|	a -9	by -36	he 48	his -12	in -32	responsibility -21	to 33	trump 27
start|next|comment|	adverb -32	auxiliary -51	preposition 19	subordinator -34	to -38	verb -19	word -60
start|next|comment|first|	about 31	on -10
start|next|compare|	capital 37	determiner 12	none -21	preposition -85	to 15	verb -15	word -7
start|next|compare|first|	her 38	to -45	trump 29	with -72
start|next|complain|	auxiliary 14	none -57	preposition -11	verb -12
start|next|complain|first|	about -46	of 24	to -56
start|next|concede|	auxiliary 49	none 20	preposition -39	to -25	verb -40	word 20
start|next|concede|first|	the -16
start|next|conclude|	auxiliary 28	preposition -41	pronoun 17
start|next|conclude|first|	by -33	in -31
start|next|condemn|	capital 8	determiner 12	none 16	verb -9
start|next|condemn|first|	the 22
start|next|confirm|	auxiliary 88	preposition -57	to -20	verb -17	word 14
start|next|confirm|first|	a 14	by -41	his 13	it -10	on -25	the -13	this -43
start|next|congratulate|	capital 41	determiner -26	verb 8
start|next|congratulate|first|	her -14	the -23
start|next|consider|	adverb 26	auxiliary -25	capital 18	determiner -11	none 7	preposition 17	pronoun -22	subordinator -22	to 48	verb -16
start|next|consider|first|	an 30	it -41	the -7	them -39	this -37	what -40
start|next|continue|	auxiliary -43	determiner -48	none -72	preposition -92	subordinator -16	to -33	verb -71	word -41
start|next|continue|first|	his -28	to -92
start|next|contradict|	none 7	verb -15
start|next|coordinator|	, -22	adverb -37	auxiliary -40	capital -32	preposition -26	that -36	verb-judging -25	verb-saying -49	word -86
start|next|coordinator|auxiliary|	judging -34	saying -43	thinking -36
start|next|coordinator|none|	judging -38	saying -16	thinking -44
start|next|coordinator|to|	saying -24
start|next|coordinator|verb|	judging -57	saying -34	thinking -27
start|next|correct|	none -34	pronoun -34
start|next|counsel|	capital -42	none -47	preposition 12	verb 7
start|next|counter|	auxiliary -11	preposition -46
start|next|credit|	determiner 34	none -31	preposition -61	to 7	word -45
start|next|credit|first|	for -55	the 10
start|next|criticise|	determiner -32	none -30	verb -13
start|next|criticise|first|	the -32
start|next|criticize|	auxiliary 34	capital 35	determiner 34	none 15	pronoun 31	subordinator -34	verb 46	word 11
start|next|criticize|first|	as -41	by -44	clinton 30	for 28	him 28	his 30	mr. 21	president 38	the 22	trump 18
start|next|cry|	none -36
start|next|debate|	adverb -34	auxiliary -87	capital -35	coordinator -15	none -87	subordinator -27	verb -8	word -36
start|next|debate|first|	and -15	before -18	in -19	is -32	on -31	over 13	performance -20	stage -24
start|next|decide|	adverb 29	auxiliary -35	determiner -11	none 19	pronoun -20	to -11	verb 11
start|next|decide|first|	not 30	on -35	the 6	they 11	to 14	what 10	which 13
start|next|declare|	auxiliary -17	capital 10	determiner 7	none 18	preposition -39	pronoun 18	verb -11
start|next|declare|first|	a -46	an -12	on -24	the 34
start|next|decline|	coordinator -13	determiner 8	none -46	preposition -14	to -48
start|next|decline|first|	a 16	and -13	in -18	to -11
start|next|decry|	determiner 33	none 34	verb 21	word 27
start|next|deem|first|	classified 22
start|next|deem|	none 53	word 41
start|next|defend|	capital 53	to 20	verb 23
start|next|defend|first|	her 39	himself -24	his 13	trump 26
start|next|define|	determiner -24	none -11	subordinator 35
start|next|define|first|	the -9
start|next|deliver|	determiner -23	none -18	preposition -44	to -9	verb -17	word -37
start|next|deliver|first|	a -23	by -24	her -39	his -13	the 23
start|next|demand|	determiner -7	preposition -44	verb -15	word 10
start|next|demand|first|	a 7	more 10	to -31
start|next|denounce|	capital 7	determiner 9	none 40	word 37
start|next|deny|	adverb 31	auxiliary 18	capital -13	determiner 9	none 22	preposition -30	pronoun -22	to 45	verb -7	verb-judging 38	verb-saying 27	word 24
start|next|deny|first|	any 45	having 32	it -13	the 13	there 25	wrongdoing 32
start|next|deride|	none 22
start|next|describe|	auxiliary 34	marks -105	none 48	preposition -48	subordinator 6	to 35	verb -9	word 20
start|next|describe|first|	a 13	as -7	by -26	her -10	him -9	himself 24	his 25	how 9	in -29	it -7	the -13	themselves 16
start|next|detail|	auxiliary 21	determiner 35	none -17	preposition -63	to 9	verb 17
start|next|detail|first|	about -42	of -38
start|next|determiner|	$ 15	, -25	; -19	adverb 12	auxiliary 37	capital 20	determiner 6	preposition 13	pronoun -20	quote -14	subordinator -24	that -39	verb-judging -18	verb-saying -10	verb-thinking -24	word 18
start|next|determiner|auxiliary|	judging -8	saying 29	thinking 23
start|next|determiner|marks|	judging -112	saying 12	thinking -48
start|next|determiner|none|	judging 9	saying -21
start|next|determiner|to|	thinking 14
start|next|determiner|verb|	judging 25	saying 24	thinking -17
start|next|disagree|	auxiliary -24	none -27	preposition -33
start|next|disagree|first|	on -26	with -23
start|next|disavow|	determiner 36
start|next|disavow|first|	the 31
start|next|disclose|	determiner 18	none -15	preposition -45	verb 26
start|next|disclose|first|	in -30
start|next|discover|	determiner -15	none -28	preposition -41
start|next|discredit|	determiner -9	none 9
start|next|discuss|	auxiliary 14	capital -18	determiner 19	none 15	subordinator 13	to 31	verb 8	word 11
start|next|discuss|first|	a -28	his 19	the 8
start|next|dismiss|	auxiliary 35	capital 25	determiner -23	marks -54	none -6	preposition -42	word 41
start|next|dismiss|first|	a -13
start|next|dispute|first|	over -25	the -34	this 7
start|next|dispute|	none 15	preposition -34	verb -43
start|next|doubt|first|	about -46
start|next|doubt|	none -9	preposition -51	verb -32
start|next|downplay|	determiner 11
start|next|dream|	none -25
start|next|echo|	capital 9	determiner 7	none -21	preposition -37	verb 42
start|next|echo|first|	by -33	the -18
start|next|elaborate|	preposition -25	verb -25
start|next|email|	auxiliary -41	coordinator -19	none -56	preposition -52	to -33	verb -65	verb-saying -30	verb-thinking -21	word -68
start|next|email|first|	account -19	and -19	exchange -14	in -15	released -18	server -28	to -40
start|next|emphasize|	determiner 37	none 31	verb 24
start|next|encourage|	capital -11	determiner 6	to -7	verb -7
start|next|endorse|	auxiliary 6	capital 22	determiner 22	none 21	preposition -30	pronoun -9	to 32	verb 30	word 47
start|next|endorse|first|	a -13	cruz -11	her 22	hillary 38	mrs. 27	sanders 47	the 24	trump 6
start|next|envision|	verb -6	word 23
start|next|estimate|	capital 33	determiner 42	none 26	verb -22	word 9
start|next|estimate|first|	the 36
start|next|expect|	auxiliary -12	determiner 19	none -11	preposition 20	to 86	verb 26	word 10
start|next|expect|first|	a 21	about 56	by -30	in 8	the 22
start|next|explain|	auxiliary 7	determiner 22	preposition -17	subordinator 30	verb 12	word -40
start|next|explain|first|	how 42	the 11
start|next|express|	determiner 25	none -13	to 6	verb 19	verb-judging -36	verb-thinking -6
start|next|express|first|	concern -29	confidence -29	regret 6	support -36
start|next|extol|	none 34
start|next|fault|	verb -31
start|next|favor|	capital -36	determiner 35	none -19	to 37	verb 21	word 29
start|next|favor|first|	a 35	clinton -27	trump -19
start|next|fear|	auxiliary 8	capital 30	determiner 59	none -11	preposition -69	pronoun -13	verb 17	word -20
start|next|fear|first|	for -43	it -8	the 52
start|next|feel|	auxiliary -16	determiner -16	none 6	preposition 12	pronoun 14	verb-thinking 7
start|next|feel|first|	a -19	it -11	like -10	the -26
start|next|figure|	determiner -26	none -15	preposition -67	to -35	verb -46	word -31
start|next|figure|first|	from -15	in -21	out -17	to -37
start|next|find|	adverb 11	auxiliary 9	capital 64	determiner -38	marks 11	none -12	preposition -13	pronoun -29	to -28	verb -20	word -29
start|next|find|first|	a -71	at -33	by 15	clinton 32	common -31	himself -47	his 37	in -21	itself -29	no 8	out -32	the -31	themselves -40	trump 30	under -28	ways -46
start|next|fire|	auxiliary -8	capital 27	none -25	preposition -57	verb -7	verb-judging -39	word -48
start|next|fire|first|	back -42	from -23	his 14	up -20
start|next|first|	1 -11	11 -19	14 -13	140 -26	19 -21	2 -8	30 -39	31 -13	40 8	5 11	6 -35	61 -32	90 20	a -6	abc -34	abortion 36	abortions 7	account -19	accusations 35	afp -16	after -102	afterward -34	afterwards -41	again -48	against 19	ahead -26	ali 41	alive -38	all -12	allies 28	almost -34	aloud -25	also -38	america -6	american 43	americans 10	amid -37	among -66	an 10	analysts -34	and -119	ankara -17	anonymity -6	any 22	anyone 27	anything -11	ap -21	are -71	arizona 21	as -21	asking 33	at -31	attendance -30	australia -31	away -39	back -34	bail -29	ballots -44	bank -31	barack 30	because -31	before -74	behind -27	beijing 24	being 45	bernama -18	bernie 47	better -7	between 19	beyond -31	big -29	bill 20	billionaire 31	black -24	both -15	briefly -22	britain 17	broadcaster -26	brought -32	bulgarian -23	business 16	but -44	buyers 28	by -111	calm -32	came -39	campaign -28	can -7	candidates 33	candidly -20	carson 21	cases 26	caucuses -17	changes 34	charges 7	china 48	classified 22	clients -28	clinton 62	cnn 7	collapse -28	colleagues -32	comey 41	comment 12	comments 11	common -31	companies -29	company -9	concern -12	conditions 28	conference -31	confidence -35	congress 18	congressional 38	conservatives 36	consumers -27	contest -37	contests -43	could -7	court -23	crews 40	critics 24	cruz 28	customers 6	cuts -44	cutting -6	daily -32	data -17	dead -23	death -33	delegate -36	delegates -39	democrat -25	democratic 29	despite 27	details -8	detectives -25	did -34	donald 60	donors -7	down -37	during -62	each -29	earlier -57	early 14	efforts 27	eight -35	elections 10	eleven -14	emanuel 26	employees -20	espn 7	every -39	everything 23	exactly 42	exchange -28	eye -35	eyebrows -27	families 32	farmers -16	federal -14	fees -13	fellow 23	few 28	firm -27	first -46	five -17	florida 28	for 11	foreign -10	foreigners 35	former 13	four -21	fox -26	free -22	freely -26	friday -73	friends -29	from -129	further 32	generally -27	germany 35	goodbye -21	gop 29	gov. -21	grayson 7	guests -35	guilty -39	had -8	has -63	have -48	having 37	he 30	he'd 43	he'll 35	help 27	her 23	here -31	herself -13	he’d 28	he’ll 28	hillary 35	him 38	his 22	home -41	hospitals 14	host -35	house -15	how 17	howard -31	i -44	if 41	illegal 31	immigration 22	imports -19	impossible 9	in -110	increasingly 17	individual -11	inflation 7	interest -38	into -62	investigators 21	iowa -11	iran 16	is -44	isis -12	israel 30	issues -32	it -7	its -23	itself -37	jeb 30	john 13	journalists -33	judges -10	jurors -27	just 34	kasich 31	la -25	last -95	late -47	later -29	law -29	lawmakers -41	laws -25	leaders 10	legal 35	legislation 30	liberal 12	like -13	lima 6	little -10	long 17	losses 35	loudly -32	low 32	major 15	manafort 39	many 7	marco 21	may -33	me -9	media -35	medicare 9	members -19	messages -31	mike -23	ministers -19	monday -71	money -47	more -6	moscow -26	most -24	movement -26	mr. 67	mrs. 49	ms. -17	msnbc 17	much -18	multiple 17	my -17	myself -31	near -22	nearly 34	neither -22	new -15	next -49	nine -14	nobody 31	none 24	not 32	nothing -33	now -29	numbers -30	obama 67	of -37	off -73	office -27	officers 24	on -49	once -28	or -45	other 24	otherwise 7	our -14	out -103	outside -45	over -31	parents 16	parliament -18	party 36	passengers 25	patience 17	paul -15	pence -26	pennsylvania -36	performance -20	plan 6	point -24	points -26	police 9	political -42	politico -35	politics 39	positions 17	potential -38	president 16	presidential 31	primaries -24	private -39	public -35	publicly -38	published -33	radio -29	raising 38	rates -16	rather -26	readers -11	receiving 22	recognition -31	records -24	recount -28	red -25	regret 6	released -37	remains -37	rep. -28	repeatedly -30	reporters -27	reports 8	republican 26	republicans -10	restraint -38	reuters -27	rights -24	rising -29	rival 6	rivals 18	rnz -27	romney 17	rté -26	rubio 18	russia 42	russian 28	ryan 41	said -50	sales 21	sanders 59	saturday -42	says -34	schools -20	seats -35	second -12	secretary -35	security -8	seeking 19	sen. -9	senator 30	server -28	service 24	several 19	shareholders -25	she 30	sheep -25	she’ll 31	should -30	show -53	signs -42	silicon 28	similar -32	since -59	six 39	sky -23	slot -24	so 10	some 8	something 6	spending 54	staff -16	stage -27	state 27	statements 6	states 15	students -38	such -9	sunday -53	suppliers 7	support -42	supporters 24	system -37	talk -23	talks 9	tank -52	tax 37	taxes -29	taxing 32	ted 8	television -28	telling -24	temporarily 37	terms -33	than -52	the 7	their 31	them -27	themselves 11	there 52	they 36	they’re 46	this -13	those 42	three -21	through -63	thursday -57	time -32	to 37	too 23	trade 25	trump 66	tuesday -89	twice -49	twitter 7	two -52	unchanged -26	under -53	until -47	up -81	upon -38	us -60	users -41	victory 17	viewers -27	volunteers 7	vote -40	voters 16	votes -26	wall 21	was -18	washington -39	water -34	ways -46	we -22	wednesday -78	well -44	were 21	western 11	what 9	when -16	where 17	which -21	while -24	who -15	will 6	wisconsin -10	with -49	within -44	without -31	women 18	work -25	workers 22	wrongdoing 40	yes 19	yesterday -44	yet 14	yonhap -18	you -30	your -56
start|next|forecast|first|	for -34	of -35	to -40
start|next|forecast|	none -15	preposition -64	verb 12	word -39
start|next|foresee|	determiner 33
start|next|fume|	none -26
start|next|gasp|	none -23	preposition -30
start|next|greet|first|	by -18	with -30
start|next|greet|	none -37	preposition -37	verb -27
start|next|hail|	determiner 13	verb -6
start|next|hail|first|	the 10
start|next|hate|	determiner 19	none 10
start|next|hate|first|	the 19
start|next|hear|	auxiliary -46	capital -33	determiner -42	none -37	preposition -52	subordinator -28	to -25	verb -20	verb-saying -33
start|next|hear|first|	a 12	from -19	it -42	of -19	on -30	the -64	to -28
start|next|highlight|	auxiliary -11	determiner 19	none -20	verb 39
start|next|highlight|first|	mr. 30	the 17
start|next|hint|first|	at 11
start|next|hint|	preposition 9	verb 13
start|next|hit|	determiner -70	none -25	preposition -24	verb -42	verb-judging -24	word -50
start|next|hit|first|	a -32	back -26	by -17	the -47
start|next|hold|	adverb -23	auxiliary -29	determiner -57	none -73	preposition -59	subordinator -35	to -56	verb -27	verb-judging -33	word -29
start|next|hold|first|	a -48	an -32	at -24	back -15	by -25	caucuses -17	for -23	her -30	his -38	in -25	its -26	more -29	off -18	office -24	on -21	out -15	primaries -24	public -23	rates -14	the -58	their -43	two -22	up -33
start|next|hope|	auxiliary 32	determiner 43	none 18	pronoun 12	to -32	verb 22
start|next|hope|first|	for -10	the 12	will 13
start|next|howl|	preposition -32
start|next|identify|	adverb -34	capital 33	pronoun -17	subordinator -16	verb -6	word 26
start|next|identify|first|	because -41	only -34	with -36
start|next|imagine|	none -24	verb -39
start|next|indicate|	auxiliary 14	determiner -7	none -19	pronoun 13
start|next|indicate|first|	he 41
start|next|inform|	auxiliary -33	determiner -34	none -35	preposition -32
start|next|insist|	adverb 15	auxiliary 52	capital 10	determiner 29	none 32	preposition -21	pronoun 53
start|next|insist|first|	he 31	it 29	on -18	she 29	the 26	there 18	they 25
start|next|instruct|	to -15
start|next|intend|first|	to 8
start|next|intend|	none 11	preposition 7	verb 16
start|next|interpret|	none 19
start|next|interrupt|	determiner -35	none -31	verb -30
start|next|introduce|	auxiliary -15	determiner -15	none -9	preposition -38	verb -14
start|next|introduce|first|	a -53	to -33
start|next|invite|	capital -44	determiner -32	none -30	preposition 17	to -66
start|next|invite|first|	to 18
start|next|invoke|	none 45	verb -29
start|next|issue|	adverb -33	auxiliary -35	coordinator -17	determiner -12	none -15	preposition -11	verb -42	word -15
start|next|issue|first|	a -33	and -12	by -30	in -39	is -44	of -22	on 17	the -10	to -30	will -21	with -31
start|next|joke|first|	about -39
start|next|joke|	none -36	preposition -49
start|next|judging|	adverb -29	auxiliary -100	base -7	capital 34	coordinator -75	past 13	preposition -26	present -6	pronoun 15	verb-judging -31	verb-saying -20	verb-thinking -22	word 11
start|next|judging|first|	a -21	abortion 36	about -15	after -48	against -51	all -26	america 6	among -57	an 8	and -69	another 35	are -33	as -7	away -33	ayotte -9	back -55	ballots -41	barack 30	because -19	before -27	bernie 38	black -24	both -35	by -136	campaign -26	changes 34	china 32	classified 22	clinton 33	collapse -28	concerns 13	conference -31	contest -37	contests -39	critics 34	cruz 15	cuts -36	data -17	democratic 7	donald 44	down -27	during -33	each -17	efforts 33	eyebrows -27	florida 32	for 24	former 38	four -40	free -16	from -92	general -34	gov. -21	has -28	have -29	her 16	hillary 22	him 38	himself 38	his 14	home -35	in -39	into -50	is -59	israel 30	it -40	its -29	itself -18	jeb 17	last -33	legislation 8	like -24	low 26	major -6	manafort 31	marco 22	me -6	money -29	more -28	mr. 44	mrs. 44	my -34	new -56	no 10	none 12	obama 41	of -38	off -51	on 14	only -44	or -27	other 28	out -65	pence -21	people -7	point -20	points -26	political -31	presidential 31	rates -12	recognition -31	reports 11	republican 17	rubio 35	sanders 48	secretary -34	sen. 6	senator 40	several 7	supporters 27	than -36	themselves 18	this 11	three -40	through -31	to -11	trump 45	tuesday -34	two -55	unchanged -17	under -25	until -23	up -40	upon -33	vote -40	voters -33	was -45	wednesday -36	were -22	what 25	who -8	will -22	with -20	women 15	workers 12
start|next|justify|	none 17
start|next|knock|	capital 34	determiner -12	none -22	preposition -52	verb 16
start|next|knock|first|	on -23
start|next|know|	auxiliary 23	capital 43	determiner 24	marks -44	none 25	preposition -67	pronoun 13	subordinator -18	to -11	word -25
start|next|know|first|	about -52	all 7	is -32	it -15	the -42	their 32	this 34	what -29	where -41
start|next|lament|	none 45
start|next|lash|first|	out -25
start|next|lash|	preposition -25
start|next|laugh|	auxiliary -23	none -40	preposition -36	subordinator -35	verb -30
start|next|laugh|first|	at -31	when -22
start|next|learn|	determiner 34	none -25	preposition -81	pronoun 9	subordinator 19	verb -14	word -34
start|next|learn|first|	from -28	how 19	in -25	of -44	to -62
start|next|liken|	to 30
start|next|like|	auxiliary -41	capital -130	determiner -27	preposition 37	pronoun -26	to -67	verb -27	word -13
start|next|like|first|	a 13	donald 13	he -33	him -56	his -36	iowa -26	it -34	many -37	me 13	mr. -59	ohio -26	pennsylvania -27	the -26	their -38	to 38	trump -37
start|next|list|	auxiliary -46	determiner 28	marks -38	none 12	preposition -70	subordinator 15	verb -13	word -46
start|next|list|first|	as 15	in -37	of -39	on -37	the 44
start|next|lobby|	capital -25	none -17	preposition 7	to -22	word -35
start|next|lobby|first|	for -35
start|next|love|	determiner -11	none -18	preposition 26	verb 26
start|next|maintain|	determiner -72	none -59	preposition -21	verb -47
start|next|maintain|first|	a -45
start|next|mean|	adverb -39	auxiliary -9	capital -36	determiner -24	none -22	preposition 20	pronoun -57	verb -77	verb-saying -15	word -59
start|next|mean|first|	a -38	he -34	the -50	to 24
start|next|mention|	capital 71	determiner 17	preposition -70	pronoun -20	subordinator -10	to 15	verb 21	word -21
start|next|mention|first|	clinton 23	his 40	of -63	the 9
start|next|message|	auxiliary -34	coordinator -17	none -32	preposition -33	subordinator -21	verb -46	word -32
start|next|message|first|	and -17	on -22	to -35
start|next|mock|	capital 53	none 15	verb 11
start|next|mock|first|	the -15	trump 27
start|next|name|	adverb -26	capital -44	determiner 18	marks -35	none -20	preposition -58	subordinator -9	to -24
start|next|name|first|	a -28	after -29	by -20	for -39	her 40	in -31	it 10	only -20	recognition -31	the 22
start|next|need|	adverb -43	auxiliary -66	determiner 6	none -22	preposition -71	to -27	verb -27	word -6
start|next|need|first|	2 -29	a -47	for -29	in -22	not -30	to -67
start|next|nominate|	auxiliary -42	determiner -9	preposition 22	to 15	verb 14	word -36
start|next|nominate|first|	by -34	contest -37	contests -39	for 12
start|next|note|	auxiliary 8	capital 16	determiner 58	preposition -63	subordinator -12	to -41	verb 41	word -10
start|next|note|first|	about -29	from -21	the 54
start|next|object|first|	to -11
start|next|object|	none -40	preposition -11
start|next|offer|	adverb 37	auxiliary -31	capital -58	coordinator 18	determiner -40	marks -33	none -22	preposition 19	pronoun -38	subordinator -28	verb 17	verb-judging -39	verb-saying -40	word 29
start|next|offer|first|	a -40	an -27	as -28	by -23	from -20	her -26	his -21	in -25	increasingly 17	its -32	more -7	some 7	the -8	to 23
start|next|oppose|	capital -18	determiner 33	none 9	preposition -37	to 43	verb -9	word 31
start|next|oppose|first|	a 53	by -27	him 8	the 16	trump -28
start|next|order|apposed|	judging 14	thinking -23
start|next|order|apposition|	judging -26	saying -31	thinking -13
start|next|order|	capital -19	determiner 13	none 19	preposition 6	to -39	verb-saying -33	word -56
start|next|order|first|	in -27	recount -28	the 12	to 19
start|next|order|relative|	saying -7	thinking -6
start|next|order|shared|	saying -7	thinking -18
start|next|outline|	determiner 19	none 22	word -7
start|next|paint|	auxiliary -36	determiner 28	none -16	preposition -42	verb 12	word -62
start|next|persuade|first|	the -14
start|next|persuade|	none 9	verb 27	word 8
start|next|phone|first|	calls -21
start|next|phone|	none -50	to -26	verb -25	verb-judging -32	word -43
start|next|plan|	auxiliary -55	coordinator -28	determiner -50	none -8	preposition 44	verb 28	word -35
start|next|plan|first|	a -18	for -64	in -33	to 54
start|next|plead|	adverb -13	preposition -38	to -63	word -45
start|next|plead|first|	guilty -37	not -13	with -27
start|next|pledge|	auxiliary -6	determiner -18	preposition 30	to 12	word -63
start|next|pledge|first|	delegates -60	to 33
start|next|point|	auxiliary -66	coordinator -16	determiner -31	none -45	preposition -54	subordinator -22	to -39	verb -77	word -52
start|next|point|first|	among -25	and -16	at -31	behind -16	during -14	for -35	from -11	in -18	is -22	of -20	out -39	since -16	to -34	up -17	was -22
start|next|portray|	determiner 12	none 14
start|next|post|	auxiliary -24	coordinator -23	determiner -21	preposition -80	to -9	verb 6	verb-saying -38	word 33
start|next|post|first|	a -28	and -23	has -24	in -22	on -44	the 35	to -39
start|next|praise|	auxiliary -14	capital 11	determiner 6	marks -32	none 8	preposition -43	to 6	verb 17
start|next|praise|first|	a -12	her 33	his 7	obama 32
start|next|pray|first|	for 12
start|next|pray|	none 7
start|next|preach|	none 10
start|next|predict|	auxiliary -16	determiner 18	none 16	preposition 26	verb 46	word 31
start|next|predict|first|	a 39	it -17
start|next|prefer|	adverb 12	capital 8	determiner 23	none -8	preposition -11	to 17	verb 9	word -17
start|next|prefer|first|	a -22	not 12	the 35	to -7
start|next|preposition|	$ -14	, -77	- -30	auxiliary -10	capital -111	coordinator -32	determiner -47	preposition -49	pronoun -38	quote 38	stop -81	subordinator -59	that -57	verb-judging -11	verb-saying -16	verb-thinking -16	word 34
start|next|preposition|auxiliary|	judging -31	saying -32	thinking -21
start|next|preposition|marks|	judging 22	saying 23	thinking -42
start|next|preposition|none|	judging -42	saying -42
start|next|preposition|to|	judging 18	saying 12	thinking -18
start|next|preposition|verb|	judging -29	saying -13	thinking -7
start|next|present|	auxiliary -32	determiner -14	preposition -34	pronoun 12	to -33	verb -15	word -43
start|next|present|first|	a -44
start|next|press|	capital 24	determiner -63	none -31	preposition -47	to -21	verb -67	word -31
start|next|press|first|	conference -31	for -33	his -43	secretary -34	the -28
start|next|promise|	auxiliary -38	capital -13	determiner 7	marks 24	none 27	preposition 53	pronoun -37	subordinator -39	to -22	verb 21	word -24
start|next|promise|first|	a 21	to 55
start|next|pronoun|	, -19	: -31	; -16	auxiliary 35	capital -17	determiner 32	possessive 52	preposition -33	pronoun -32	quote -43	stop -70	subordinator 29	that -20	verb-judging 52	verb-saying 23	verb-thinking 45	word 28
start|next|pronoun|auxiliary|	judging -7	saying 19	thinking 14
start|next|pronoun|marks|	judging -101	saying -11
start|next|pronoun|none|	judging 32	saying -34	thinking 11
start|next|pronoun|to|	saying 26	thinking -29
start|next|pronoun|verb|	judging 7	saying 11	thinking -10
start|next|propose|	adverb 28	auxiliary 21	none 22	preposition 18	to 6	verb 20	word 23
start|next|propose|first|	a -6	to 34
start|next|protest|	auxiliary -38	capital -16	determiner -11	none -43	preposition -40	verb -10
start|next|protest|first|	against -26
start|next|prove|	auxiliary 11	none -24	to -51	verb -37	word -73
start|next|question|	auxiliary -8	capital 29	determiner 29	none -6	preposition -16	subordinator 25	to 20	verb 9
start|next|question|first|	about -7	from -48	his 14	how 27	in -46	is -28	mr. 28	of -32	the 12	to -46
start|next|quote|	auxiliary -46	capital 24	determiner -25	none -10	verb 17	word -39
start|next|quote|first|	a -18	an -7	by -29	the -52
start|next|rail|first|	against -42
start|next|rail|	none -46	preposition -45	to -26	word -33
start|next|raise|	auxiliary -57	capital -29	determiner -27	none -95	preposition -54	to -62	verb-judging -28	verb-thinking -20	word -58
start|next|raise|first|	a 18	by -14	concerns -23	eyebrows -27	her -31	his -26	in -16	its -29	money -29	more -47	new -35	questions -24	rates -12	the -18	their -34
start|next|rank|	adverb -42	none -13	preposition -45	verb -46	word -12
start|next|rank|first|	among -30
start|next|rate|	auxiliary -38	capital -25	coordinator -10	determiner -33	marks -20	none -63	preposition -43	verb -47	word -47
start|next|rate|first|	and -10	are -14	at -19	for -31	in -14	is -15	of -24	on -20	the -29	unchanged -17
start|next|read|	auxiliary -16	determiner -13	none -14	preposition -58	pronoun -34	subordinator -26	to 11	verb -61
start|next|read|first|	a 6	as -26	by -22	from -26	it -32	on -22	out -22	the -16	to -33
start|next|reaffirm|	determiner 30
start|next|reason|	auxiliary -12	none -34	preposition -21	verb -49
start|next|reason|first|	for -40	to -13
start|next|reassure|	auxiliary -38
start|next|rebuff|	capital -34	determiner -14	none -11	to -12
start|next|rebuke|first|	trump 27
start|next|rebuke|	none 18	preposition -28
start|next|rebut|	capital 33	none 39
start|next|recall|	auxiliary 34	determiner 14	none -22	preposition -38	verb 45	word 13
start|next|recall|first|	a 29	its -43	the 14
start|next|reckon|	determiner 35	none 14	preposition -38
start|next|reckon|first|	with -31
start|next|recognize|	adverb -35	auxiliary -12	verb 19	word -6
start|next|recommend|	determiner -15	none 14	verb -10	word 41
start|next|record|	auxiliary -48	coordinator -15	determiner -43	none -91	preposition -48	to 21	verb -56	verb-saying -31	verb-thinking -39	word -33
start|next|record|first|	a -26	and -15	in -19	of -30	on -19	show -39	the -30
start|next|recount|	determiner 41	preposition -18
start|next|recount|first|	in -18	the 20
start|next|reference|	determiner 29	none 34	preposition -48	verb 23
start|next|reference|first|	a 32	to -40
start|next|refer|first|	questions -27	to -30
start|next|refer|	marks -48	none -21	preposition -30	to -37	verb -8	verb-judging -27
start|next|reflect|	auxiliary -47	determiner -25	preposition -33	verb -48	word 8
start|next|reflect|first|	on -28	the -10
start|next|refuse|	auxiliary 15	determiner -12	none -11	preposition 7	to 12	word -13
start|next|refuse|first|	to 9
start|next|regard|	none 6
start|next|regret|	determiner 7	none -44
start|next|reiterate|	determiner 39	verb 43
start|next|reiterate|first|	his 35
start|next|reject|	determiner -20	preposition -39	verb -9	verb-judging 21	word 6
start|next|reject|first|	a -30	an -15	by -33	the 14
start|next|relate|first|	to -49
start|next|relate|	none -47	preposition -50	verb -26
start|next|remark|	auxiliary -40	none -27	preposition -42	verb -36
start|next|remark|first|	in -22
start|next|remember|	auxiliary 13	determiner -15	none 11	pronoun -43	subordinator 20	verb 20
start|next|remember|first|	it -35	the 6	when 27
start|next|remind|	auxiliary -44	capital -6	determiner -30	none 10	to -37	verb -32	word -47
start|next|remind|first|	viewers -25	voters -30
start|next|repeat|	auxiliary -20	determiner 12	none -10	preposition -35	pronoun -30	verb 20
start|next|repeat|first|	a 16	its -11	the 10
start|next|reply|first|	for -25	from -12	to -42
start|next|reply|	none -34	preposition -58	subordinator -20	verb -48
start|next|report|	auxiliary -12	capital 7	determiner -16	none -16	preposition -14	subordinator -27	to -26	verb-judging -28	verb-saying -62	verb-thinking 8	word 12
start|next|report|first|	at 29	by -50	from -43	in -49	its 27	last -41	no -26	on -59	show -26	spending 52	the -23	to -18	wednesday -26
start|next|request|	coordinator 13	determiner -27	preposition 7	to 10	verb 6	word 14
start|next|request|first|	for -74
start|next|respond|	adverb -38	capital -29	none -14	preposition -12	to -11	verb -42
start|next|respond|first|	by 18	to -25	with -34
start|next|retweet|	determiner 36
start|next|reveal|	capital 21	determiner 40	none 19	preposition -38	verb 26	word 6
start|next|reveal|first|	a 39	the 7
start|next|roar|	none -32
start|next|rule|	adverb -17	auxiliary -22	capital 11	marks -20	none -65	preposition -53	pronoun -32	subordinator -21	to -29	verb -38	verb-saying -27	word -20
start|next|rule|first|	for -27	him -29	of -31	on -24	out -30
start|next|saying|	adverb -24	auxiliary 19	base -16	capital -8	coordinator -57	determiner 17	participle -8	preposition -33	pronoun 13	subordinator -24	verb-judging 7	verb-thinking -23
start|next|saying|first|	11 -15	19 -21	2 11	22 8	40 17	90 36	a 9	abc -34	account -19	afp -16	after -80	afterward -34	afterwards -41	again -35	against 35	air 9	ali 41	all -25	allies 28	almost -31	aloud -25	american 27	americans -32	among -29	analysts -34	and -83	another -12	any 32	anyone 9	ap -21	are -53	as -30	asking 33	at -20	bail -29	before -57	behind -16	beijing 24	being 45	bernama -18	between 29	beyond -31	bill 35	both 8	briefly -22	broadcaster -26	business 16	but -38	buyers 28	by -66	calm -32	came -33	carson 7	china 39	christie 10	clients -28	clinton 19	cnn 7	colleagues -32	comments 11	common -31	companies -29	concern -9	concerns -18	confidence -35	congress 22	conservatives 36	consumers -27	court -23	crews 40	cruz 33	customers 6	daily -32	dead -23	death -33	delegates -39	democratic -27	despite 29	details -8	detectives -25	donald 40	down -24	during -50	each -17	earlier -57	early 8	eight -32	eleven 7	employees -20	espn 7	every 17	exchange -28	families 32	farmers -16	fees -13	few 28	first -40	five -19	for 6	foreign -25	former -38	fox -26	friday -59	friends -20	from -85	further 30	germany 33	goodbye -21	gop 8	guests -28	guilty -39	had -8	has -43	have -29	having 37	he 32	he'd 43	he'll 28	help 26	her -10	herself -32	he’d 28	he’ll 28	hillary 24	himself -73	his 10	how 20	howard -31	i -30	if 31	immigration 9	in -111	increasingly 17	interest -36	into -36	investigators 21	is -19	it 18	its 9	itself -46	journalists -33	jurors -27	just 8	kasich 23	la -25	last -86	late -40	later -52	lawmakers -39	leaders 10	like -24	lima 6	little -13	losses 35	loudly -32	many 27	may -28	me -34	media -35	messages -31	ministers -19	monday -68	more 6	most 13	movement -17	mr. 54	ms. -8	msnbc 17	much -33	nearly 40	neither 41	new 13	next -33	no -12	nobody 42	none 25	not 27	nothing -29	obama 56	of -13	off -43	officers 24	officials 7	on -79	only 7	or -33	our -11	out -69	outside -45	over -36	parliament -18	party 18	passengers 25	patience 17	performance -20	police -33	politico -35	president 34	private -38	publicly -38	published -33	radio -29	raising 30	readers -11	receiving 22	recount -28	regret 6	released -29	rep. -18	repeatedly -30	reporters -75	republican 24	republicans 14	restraint -34	reuters -27	rnz -27	rté -26	rubio -14	russian 28	said -43	sanders 28	saturday -42	seeking 19	sen. -28	server -28	shareholders -25	she 34	she’ll 31	show -49	silicon 36	since -53	sky -23	slot -24	someone 18	something -32	spending 57	staff -13	stage -27	state 22	statements 6	such 12	sunday -50	suppliers 7	support -34	talks 14	television -28	terms -33	the 9	their 41	them -24	themselves -40	there 54	they 33	they’re 32	this -51	those 47	three 8	through -53	thursday -43	time -32	to 32	trump 34	tuesday -71	u.s. -26	under -46	until -38	up -48	us -54	users -41	victory 17	viewers -27	wall 7	washington -20	ways -46	we -27	wednesday -67	were 34	when -18	where 15	which -30	while -24	who -6	will -12	with -60	within -30	women -11	workers 22	would -7	wrongdoing 40	yes 22	yesterday -43	yet 14	yonhap -18	you -28	your -32
start|next|say|	adverb -49	auxiliary 64	coordinator -32	determiner 48	none -34	preposition -96	pronoun 48	subordinator -23	verb 55	verb-judging 66	verb-saying 30	word 61
start|next|say|first|	about 17	after -42	afterward -31	afterwards -40	ali 29	all 63	an 8	ankara 34	anything -22	as -46	at -38	both 59	buyers 28	by -75	china 36	clinton 67	could 32	crews 34	every 36	families 32	for 6	friday -42	from -16	germany 33	goodbye -21	he 26	he'd 33	he'll 28	he’d 28	he’ll 28	his 12	how 59	i -28	if 40	in -47	investigators 23	it 54	its 89	last -36	later -38	many 27	members 49	monday -37	more 44	mr. 59	neither 41	no -12	nobody 42	none 38	not 27	nothing -27	obama 41	of -54	officers 29	officials 39	on -93	one 41	only -14	outside -37	over -41	people -14	president 28	republican 35	republicans 42	sanders 40	saturday -26	she 42	so 10	some 18	something -17	staff 37	such -7	sunday -32	talks 30	the 76	there 23	they 26	they’re 33	this -49	those 39	three 40	through -45	thursday -19	to -40	trump 23	tuesday -55	two 57	was 17	washington 31	wednesday -49	were 32	what -40	when 8	where -14	which -37	who -25	will 35	would 45	yes 22	yesterday -34	you -24
start|next|scorn|	none -35
start|next|seek|	auxiliary 15	capital -9	determiner -13	none 11	preposition -9	to -21	verb -12	verb-saying -7	word 40
start|next|seek|first|	a -19	the -26	to -7
start|next|see|	auxiliary 11	capital -18	determiner -10	none -26	preposition 22	pronoun -8	to 12	verb 27	word 28
start|next|see|first|	a -14	him -16	his -48	in 26	mr. 33	the 14
start|next|shoot|	auxiliary -7	coordinator -14	none -67	preposition -8	to -31	verb -17	verb-judging -34	word -63
start|next|shoot|first|	a -23	and -14	at -27	back -34	for -27	in -31	on -21	to 17
start|next|shout|	none -32
start|next|show|	auxiliary -18	capital 61	coordinator -20	determiner -7	marks -28	none 15	preposition -71	pronoun 17	to -22	verb-saying -30	word -17
start|next|show|first|	a 19	an -13	and -20	clinton 50	he 14	her 37	hillary 32	him 12	his -22	host -33	how -24	in -43	is -37	it 14	little -10	mr. 28	mrs. 36	no -28	on -24	sanders 27	signs -30	to -12	trump 51	up -48	voters 20
start|next|shrug|first|	off -24
start|next|shrug|	none -26	preposition -28	verb -26
start|next|signal|	auxiliary -14	determiner -27	none -6	verb -21
start|next|sign|	auxiliary -26	capital -60	coordinator -28	marks -24	none -28	preposition -67	pronoun -34	subordinator -29	to -61	verb -11	verb-saying -36	word -8
start|next|sign|first|	a 7	an -46	and -14	by -41	for -32	from -19	in -25	of -29	off -17	on -33	the 9	up -27	with -29
start|next|sing|first|	in -23
start|next|sing|	none -44	preposition -23	verb -29
start|next|slam|	capital 24	determiner 46	none 42	verb 14
start|next|slam|first|	the 36	trump 22
start|next|slap|	none -14
start|next|slate|first|	to -28
start|next|slate|	none -28	preposition -36	verb -28	word -28
start|next|snap|	none -33
start|next|speak|	adverb -65	auxiliary -12	capital -38	marks -31	none -37	preposition -45	subordinator 18	to -44	verb -47	word -54
start|next|speak|first|	about -46	at -47	briefly -22	for -57	from -22	in -20	of 8	on -41	out -19	publicly -20	slot -24	to -36	with -44
start|next|speculate|	none -36	preposition 15
start|next|spell|	preposition -27
start|next|state|	adverb 7	auxiliary -36	capital -64	coordinator -23	determiner 24	none -58	preposition -14	subordinator -25	to 16	verb -24	verb-judging -25	verb-saying 10	verb-thinking -35	word -93
start|next|state|first|	and -20	have -20	in -34	like -24	media -20	of -48	on -22	party -31	rep. -18	sen. -21	television -28	to 7	where -22	will -26	with -30
start|next|stress|	auxiliary 16	none -11	verb 11	word 17
start|next|stress|first|	the -8
start|next|subordinator|	, 34	adverb -41	auxiliary -30	determiner 11	preposition -15	pronoun -10	quote -53	that -13	verb-saying -35	verb-thinking -22
start|next|subordinator|auxiliary|	thinking -11
start|next|subordinator|marks|	judging -73
start|next|subordinator|none|	saying -9
start|next|subordinator|to|	thinking -11
start|next|subordinator|verb|	judging 17	saying -39	thinking 20
start|next|suggest|	adverb 12	auxiliary 31	capital 8	determiner 29	none -10	pronoun 15	to 49	verb 30	word 14
start|next|suggest|first|	he 26	in -28	it -8	she 32	they 23	trump 24
start|next|support|	adverb 40	auxiliary 37	capital 16	none 9	preposition -43	to 7	word 18
start|next|support|first|	a 33	among -44	by -46	clinton -10	for -29	from -40	her -14	him 7	in -35	is -27	it -9	sanders 38	the 20	to -35	trump 11
start|next|suspect|	auxiliary 13	none -12	preposition -39	pronoun 24
start|next|suspect|first|	of -39
start|next|swear|	none -31	preposition -35
start|next|talk|	adverb -39	auxiliary -47	marks -18	none -47	preposition -87	to -46	verb -30	verb-saying -34	verb-thinking -32
start|next|talk|first|	about -62	collapse -28	of -14	on -16	point -20	points -26	to -45	with -19
start|next|tell|	adverb -35	auxiliary -51	capital -75	determiner -38	marks -50	none -73	preposition 22	pronoun -27	to -24	verb -15	verb-saying -51	word -85
start|next|tell|first|	a 27	abc -34	afp -16	an -53	analysts -34	ap -21	bernama -18	by -46	clients -22	cnn -26	colleagues -32	delegates -25	detectives -25	employees -30	fox -15	friends -20	her -57	him -61	his -48	in -34	investors -25	journalists -33	jurors -19	lawmakers -23	me -55	members -23	msnbc 17	my -19	of -44	one 12	our -28	parliament -18	police -33	politico -35	radio -37	reporters -68	reuters -27	rnz -27	rté -26	shareholders -25	she 26	sky -23	staff -33	state -45	supporters -41	the -111	their 30	them -46	this -31	to 33	us -39	voters -42	yonhap -18	you -38
start|next|testify|first|	before -27	in -9
start|next|testify|	none -41	preposition -30	subordinator -30	verb -24
start|next|text|	auxiliary -33	none -33	verb -29	verb-saying -21
start|next|thank|	auxiliary -22	capital -14	determiner -11	marks -40	none -23	preposition -53	pronoun -7	to -26	verb 13
start|next|thank|first|	her 7	his 20	supporters 17	the -29	to -53
start|next|thinking|	adverb -22	auxiliary -8	coordinator -59	determiner 10	participle -11	past -17	preposition -16	pronoun 6	verb-judging -58	verb-saying -26	verb-thinking 6	word -10
start|next|thinking|first|	2 -31	a -11	after -41	again -22	against -61	all 28	americans 23	an 10	and -54	any -28	are -30	at -90	back -15	because -28	before -37	by -26	caucuses -17	clinton 68	democratic 36	donald 9	elections 13	every -37	for -61	from -52	has -34	have -37	her 41	hillary 18	him 20	his 16	host -33	i -34	if 35	in -39	iowa 6	is -27	its -60	law -26	laws -25	little -10	many -37	me 18	money -35	more -6	most -28	mrs. 34	my -19	new 15	next -34	not 14	of -41	off -31	office -23	ohio -26	on -93	one 10	or -22	out -35	over -36	pennsylvania -27	primaries -24	public -23	rates -14	republican 8	republicans -33	rights -24	sanders 28	signs -33	so 12	someone -36	something 29	spending -30	tank -52	telling -24	than -33	them -46	they 14	this 40	those 22	to 27	trump 36	tuesday -39	twice -37	two -46	up -58	voters 32	we -10	well -28	where -11	who -41	will 28	with -44	would 12	you -22	your -35
start|next|think|	adverb -34	auxiliary 29	capital 11	determiner 26	none -7	preposition -87	pronoun 17	subordinator 10	verb 21	word 25
start|next|think|first|	a -7	about -63	he -6	his 36	it 26	of -56	she -11	so 20	tank -52	the 35	this 7	to -35
start|next|threaten|	adverb -10	auxiliary 18	determiner -11	none 17	preposition 28	verb -12
start|next|threaten|first|	to 28
start|next|title|	auxiliary 11	none -36	preposition -30	word -33
start|next|tout|	auxiliary 37	determiner 25	none 20	verb 7
start|next|tout|first|	his 42
start|next|trash|	capital 34
start|next|treat|first|	for -28
start|next|treat|	none -47	preposition -35	verb -36
start|next|trumpet|	verb 29
start|next|trust|	auxiliary -48	preposition 10	pronoun 8	subordinator -34	to 25
start|next|try|	adverb -24	auxiliary -8	determiner -44	none -55	preposition -68	to -76	verb -60	word -36
start|next|try|first|	a -32	to -67
start|next|tweet|	auxiliary -9	determiner 13	none 6	preposition -35	to 32	verb -33	word -7
start|next|tweet|first|	a 22	out -23	the -20
start|next|understand|	determiner 19	none 42	preposition -21	subordinator 32	verb -43
start|next|understand|first|	the 12	to -18
start|next|urge|	capital 30	determiner -7	none 10	pronoun 8	to 12	verb -22	word -11
start|next|urge|first|	all -11	both 26	calm -32	him 22	his -24	people -14	restraint -34	the -20
start|next|use|	adverb -28	auxiliary -39	capital -7	determiner -66	marks -21	none -45	preposition -72	pronoun -41	subordinator -39	to -98	verb -16	word -16
start|next|use|first|	a -49	as -31	by -12	for -33	her -36	his -42	in -27	it -35	of -20	one -26	the -19	their -27	them -22	to -58
start|next|verb-judging|	, -23	adverb -16	auxiliary 31	capital -43	coordinator 17	preposition -41	pronoun 24	subordinator -24	that 22	verb-judging 14
start|next|verb-judging|auxiliary|	judging 9	saying 8
start|next|verb-judging|marks|	saying -26
start|next|verb-judging|none|	judging -79	saying 24	thinking -46
start|next|verb-judging|to|	saying -22	thinking -14
start|next|verb-judging|verb|	judging 8	saying -15
start|next|verb-saying|	, -22	adverb 6	auxiliary -19	capital -34	coordinator 23	determiner -22	preposition -15	pronoun -48	quote -27	that -20	word 25
start|next|verb-saying|auxiliary|	judging -49	saying -30	thinking -24
start|next|verb-saying|marks|	judging -32
start|next|verb-saying|none|	judging -8	saying 28	thinking -30
start|next|verb-saying|verb|	judging 12	thinking -18
start|next|verb-thinking|	, -27	capital -58	determiner -9	end -27	preposition 14	stop -50	that -38	word 23
start|next|verb-thinking|auxiliary|	saying -18
start|next|verb-thinking|none|	judging 6	saying -45
start|next|verb-thinking|to|	judging -40
start|next|verb-thinking|verb|	judging -34	saying 13
start|next|view|	auxiliary -28	capital 26	none 22	preposition -71	pronoun 26	subordinator 33	verb 17	word -25
start|next|view|first|	as 33	it 14	of -46	on -32
start|next|voice|	auxiliary -9	none 19	preposition -43	verb -42	word -27
start|next|voice|first|	in -21	to -37
start|next|volunteer|	verb -37	word -30
start|next|vote|	adverb -43	auxiliary -13	capital 7	coordinator -31	none -27	preposition -21	subordinator -37	to -82	verb -46	verb-saying -33	word -42
start|next|vote|first|	against -58	and -24	are -21	by -24	for -91	from -20	have -33	in -13	is -26	laws -25	no 11	of -33	on -45	over -19	rights -24	than -28	to 21	tuesday -32
start|next|vouch|first|	for -38
start|next|vouch|	none -32	preposition -38
start|next|vow|	auxiliary 22	none 36	preposition 50	verb 23
start|next|vow|first|	to 50
start|next|want|	auxiliary 13	capital -11	determiner -10	preposition 16	pronoun -43	to 20	verb -21	word -7
start|next|want|first|	her -14	it -17	its -38	more 14	the -30	to 18	you -28
start|next|warn|	adverb 14	auxiliary 29	capital -8	determiner -23	marks 25	none -64	preposition 11	pronoun 10	to 9	word -37
start|next|warn|first|	about -41	against 43	for -43	in -35	it 40	of -15	on -33
start|next|wave|	determiner -28	none -41	preposition -46	verb -30	word -30
start|next|wave|first|	in -16	of -23	to -28
start|next|weigh|	capital -24	determiner -30	none -51	preposition -25	verb -22	word -39
start|next|weigh|first|	in -24
start|next|welcome|	capital 44	determiner -43	none -40	to 33	verb -24
start|next|welcome|first|	the -75
start|next|whisper|	preposition -28
start|next|wish|	auxiliary -6	preposition -47	pronoun -33	verb -40
start|next|wish|first|	to -44
start|next|wonder|	auxiliary 7	none -29	preposition -41	subordinator 16	verb 11
start|next|wonder|first|	about -33	how -16	if 19
start|next|word|	$ 45	% -11	' 20	- -9	: -40	; -43	adverb -16	auxiliary 17	capital 11	coordinator -40	end -56	possessive 41	pronoun 20	quote -7	stop -59	subordinator -16	that 22	verb-judging 8	verb-saying -15	verb-thinking 18	word 14	— -32
start|next|word|auxiliary|	saying 40
start|next|word|marks|	judging -56	saying -13
start|next|word|none|	judging 16	saying -10	thinking -25
start|next|word|to|	saying -22
start|next|word|verb|	saying -12
start|next|worry|	auxiliary 16	determiner -44	none -26	verb -8
start|next|worry|first|	about -24
start|next|write|	capital -36	determiner -14	marks -30	none -40	preposition -93	pronoun -33	to -39	word 19
start|next|write|first|	a 10	about -33	an 20	down -24	for -30	his -35	in -45	it -33	on -29	the -32	to -57
start|source|	according 13
start|source|according|	auxiliary 28	determiner 11	none -26	preposition 43	verb 32	word 28
start|source|according|first|	an -8	clinton -9	the 11	trump 30
start|source|asks|false|	auxiliary 28	none -26	verb 32
start|source|before|	, 13
start|source|capital|	auxiliary 60
start|source|capital|auxiliary|	source 6
start|source|capital|none|	source -21
start|source|capital|verb|	source 15
start|source|determiner|auxiliary|	source 35
start|source|determiner|	capital -15	verb-saying 33	word 19
start|source|determiner|none|	source -20
start|source|first|	an -8	clinton -9	the 11	trump 30
start|source|order|according|	source 13
start|source|preposition|	word 34
start|source|source|	determiner 11	preposition 43	source 13	word 28
start|source|source|first|	an -8	clinton -9	the 11	trump 30
start|source|word|	auxiliary 40	preposition 39	word -6
start|source|word|none|	source 42
start|source|word|verb|	source 56
start|that|	accuse -43	acknowledge 30	add 14	admit 38	agree 14	aim -39	allege 42	announce -12	answer -12	appeal -28	argue 19	ask -13	assert 19	assume 7	assure 6	bill -30	blame -36	brag 11	call -20	care 7	caution 18	challenge 11	charge 10	cite -24	claim 11	clarify 36	comment 7	compare -33	complain 22	concede 25	conclude -6	confess -24	confirm 31	contend 44	continue -16	counter 20	debate 15	decide -34	declare 24	defend -21	deliver -36	demand 10	deny 37	describe -39	disclose 17	discover -12	discuss -29	dismiss -47	dispute -10	doubt 21	echo 8	emphasize 41	endorse 8	estimate 39	explain 15	express 29	fear 25	feel 16	figure -10	hear 8	hold 6	identify -33	imagine -27	imply 37	indicate 25	inform 19	insist 40	issue -38	joke 6	know 17	lament 27	laugh -39	learn 12	like -22	list -28	love -33	maintain 34	mean -20	message 24	need -41	note 23	offer -50	oppose 19	order -16	persuade -22	plan -34	point -22	post 19	praise -14	predict 13	present -35	press 10	propose -18	prove -30	question 11	raise 27	read -30	realize 7	recognize 31	recommend 42	reflect -49	regret -40	reiterate -6	reject 14	remember -18	remind 19	repeat -20	reply 25	report -6	respond -12	reveal 15	rule -24	say 12	seek -43	sign -37	signal 34	speak -43	speculate 30	state 13	stress 41	submit 31	suggest 14	suspect 16	talk -22	tell 30	testify 59	think 6	try 10	tweet -6	understand 6	urge -9	use -8	view -36	voice -15	vote -58	vow 11	want -27	warn 18	wave -27	welcome -29	wonder 6	worry 31	write 14
start|that|accuse|first|	that -43
start|that|accuse|	that -43	verb -33
start|that|acknowledge|	auxiliary 17	none -9	that 30	verb 65
start|that|acknowledge|first|	that 30
start|that|add|	auxiliary 11	marks -28	none 28	that 14	verb 34
start|that|add|first|	that 14
start|that|admit|	auxiliary 66	that 38	verb 20
start|that|admit|first|	that 38
start|that|agree|	auxiliary 23	that 14	verb 7
start|that|agree|first|	that 14
start|that|aim|first|	that -39
start|that|aim|	that -39
start|that|allege|	auxiliary 19	that 65	verb 38
start|that|allege|first|	that 65
start|that|allow|	auxiliary 38
start|that|announce|	verb 7
start|that|answer|first|	that -12
start|that|answer|	that -12
start|that|appeal|	auxiliary -28	that -28
start|that|appeal|first|	that -28
start|that|argue|	auxiliary 21	none -6	that 25	to -12	verb 101
start|that|argue|first|	that 25
start|that|asks|false|	auxiliary 26	marks -7	none -19
start|that|asks|true|	auxiliary 8	none -8	to -29	verb 22
start|that|ask|	auxiliary -6	none 10	subordinator 14	that -44	verb -15
start|that|ask|first|	that -44	whether 34	why -26
start|that|assert|	auxiliary 37	that 19	verb 7
start|that|assert|first|	that 19
start|that|assume|	auxiliary 14	that 7
start|that|assume|first|	that 7
start|that|assure|first|	that 6
start|that|assure|	that 6
start|that|attack|first|	that -13
start|that|attack|	that -13	verb 17
start|that|back|	verb 6
start|that|before|	) 7	- -6	2022 -26	2023 35	: -35	about -10	accusations -42	acknowledge 34	acknowledged 11	acknowledging 42	added 70	adding 6	admits 32	admitted 11	admitting 38	afterwards 32	agree 41	agreed 67	all -40	alleged 36	alleges 27	alleging 39	allowed 44	and -53	announced 16	answered -20	ap 40	april -14	argue 71	argued 23	argues 10	arguing 14	argument 12	ask 12	asked -31	asking 41	assembly 38	asserted 45	assume -7	at -33	believe 11	believed -21	board 29	briefing 32	called -54	case 31	cautioned 17	claim -6	claimed 28	claiming -14	claims 33	clarified 28	clear -19	clinton -30	cnn 43	communities -29	conceded 56	concern 37	concerns -27	concluded 12	condition -30	conference 10	confidence 12	confirmed 40	congress 37	contends 34	council 43	countered 37	country -24	court 8	days -34	debate 13	decide -42	declared 54	declaring 32	demanded 65	demanding -20	denied 104	denies 32	deny 34	determine 8	disclosed 48	disputed -33	disputes 10	doubt 16	doubted 9	doubts 32	dáil 32	earlier 11	emails -11	emphasized 26	estimated 58	estimates 12	evidence -12	explained 6	explaining 11	explains 40	fact -33	fear 13	fears 32	feel 17	find -23	finding -19	finds -7	for -12	found 55	friday 20	group -9	held 43	her 10	hinted 41	hints 6	hope -9	hoped 38	hopes 12	idea -7	imagine -27	implying 31	in -39	indicate 13	indicated 17	insist 35	insisted 62	insisting 29	insists -8	interview 8	interviews -16	into -35	issues -25	january 32	know 29	lamented 27	law -43	learned 27	letter 47	maintained 16	maintains 33	march 37	me -18	mean -15	meaning -32	measure -27	meeting 39	month 55	morning 6	move -19	msnbc 41	news 13	night 40	note 49	noted 15	notes 42	noting 27	notion -11	of -56	on -6	one -46	only -26	ordered 11	out 28	over -12	panel 29	party -34	positions -37	possibility -41	predicted 41	predicting -10	promised 27	proposed 48	proved -13	provision -32	question 34	questioned 43	questioning 30	radio 42	recalled 16	recognize 38	recommended 50	recommends 34	records -11	rejected -20	remarks -13	remember -12	repeated 43	replied 21	reporter 36	reporters 61	reports 23	responded 64	revealed 6	ruled 28	ruling -38	said 27	saturday 58	saw 22	say -9	saying 119	says 105	schools -33	september -26	show -20	showed 28	showing 49	shows -12	so -33	speech -22	stated 66	statement 56	states -8	stating 36	stressed 37	suggest 41	suggested 114	suggesting 79	suggestion 12	sunday 54	supporters 17	system -44	telephone 38	television 44	testified 43	than -33	them 39	think 27	thinking 8	thinks -7	time 17	times 51	to -31	told -37	tuesday 7	tweeted 39	twitter 42	understood -15	us 51	viewers 33	vowed 33	warn 39	warned 20	warning 6	ways -32	wednesday 34	week 24	with 21	wondered 10	worried 30	worry 28	writes 36	writing 38	x -16	year 15	you -11	— -23
start|that|believe|	none 8	verb -9
start|that|bill|first|	that -30
start|that|bill|	that -30
start|that|blame|first|	that -36
start|that|blame|	that -36	verb -33
start|that|brag|first|	that 11
start|that|brag|	that 11
start|that|call|first|	that -20
start|that|call|	marks -51	that -20	verb -45
start|that|care|	auxiliary 10	that -29
start|that|care|first|	that -29
start|that|caution|	auxiliary 17	that 18	verb 33
start|that|caution|first|	that 18
start|that|challenge|	auxiliary 11	that 11
start|that|challenge|first|	that 11
start|that|charge|first|	that 10
start|that|charge|	that 10
start|that|cite|first|	that -24
start|that|cite|	that -24	verb -37
start|that|claim|	auxiliary -22	none 40	that 11	verb 31
start|that|claim|first|	that 11
start|that|clarify|first|	that 36
start|that|clarify|	that 36
start|that|comment|	none -33
start|that|compare|first|	that -33
start|that|compare|	none -26	that -33
start|that|complain|first|	that 22
start|that|complain|	that 22
start|that|concede|	auxiliary 50	that 25	verb -6
start|that|concede|first|	that 25
start|that|conclude|	auxiliary 19	verb -23
start|that|confess|first|	that -24
start|that|confess|	that -24
start|that|confirm|	auxiliary 11	none 35	that 31	verb 45
start|that|confirm|first|	that 31
start|that|consider|	auxiliary -7
start|that|consider|first|	whether -11
start|that|contend|	auxiliary 33	that 44	verb 28
start|that|contend|first|	that 44
start|that|counter|	auxiliary -9	that 20	verb 30
start|that|counter|first|	that 20
start|that|debate|first|	that 11
start|that|debate|	that 11	verb 24
start|that|decide|	auxiliary -10	subordinator -25	that -19
start|that|decide|first|	that -19	whether -25
start|that|declare|	auxiliary 66	that 24
start|that|declare|first|	that 24
start|that|defend|first|	that -36
start|that|defend|	that -36	verb -6
start|that|deliver|first|	that -36
start|that|deliver|	that -36
start|that|demand|	auxiliary 48	that 10
start|that|demand|first|	that 10
start|that|deny|	auxiliary 13	none 48	that 37	verb 40
start|that|deny|first|	that 37
start|that|describe|	auxiliary -29	that -39
start|that|describe|first|	that -39
start|that|disclose|	auxiliary 37	that 17
start|that|disclose|first|	that 17
start|that|discover|first|	that -12
start|that|discover|	that -12
start|that|discuss|	auxiliary -25	that -29
start|that|discuss|first|	that -29
start|that|dismiss|	auxiliary -43	that -47
start|that|dismiss|first|	that -47
start|that|dispute|first|	that -10
start|that|dispute|	none -23	that -10
start|that|doubt|	auxiliary 32	that 17
start|that|doubt|first|	that 17
start|that|echo|first|	that 8
start|that|echo|	that 8	verb 8
start|that|email|	auxiliary -16
start|that|emphasize|	auxiliary 29	that 41
start|that|emphasize|first|	that 41
start|that|endorse|first|	that 8
start|that|endorse|	that 8
start|that|estimate|	auxiliary 39	none 31	that 39	verb 43
start|that|estimate|first|	that 39
start|that|expect|	auxiliary -11
start|that|explain|	auxiliary 26	none -7	subordinator 11	that 14	verb -7
start|that|explain|first|	that 14	why 11
start|that|express|	auxiliary 46	that 29	verb -11
start|that|express|first|	that 29
start|that|fear|	auxiliary 22	that 25
start|that|fear|first|	that 25
start|that|feel|	auxiliary -6	that 16
start|that|feel|first|	that 16
start|that|find|	none -9	to -18	verb 22
start|that|first|	that 8	why 10
start|that|hear|	auxiliary 6	none 17	that 8
start|that|hear|first|	that 8
start|that|hold|	auxiliary 15	that 6
start|that|hold|first|	that 6
start|that|hope|	auxiliary -10	none -14	verb 35
start|that|identify|first|	that -33
start|that|identify|	that -33
start|that|imagine|	auxiliary -26	that -27
start|that|imagine|first|	that -27
start|that|imply|	auxiliary 30	that 37
start|that|imply|first|	that 37
start|that|indicate|	auxiliary 29	that 18	verb 36
start|that|indicate|first|	that 18
start|that|inform|	auxiliary 6	that 19
start|that|inform|first|	that 19
start|that|insist|	auxiliary 66	none 24	that 40
start|that|insist|first|	that 40
start|that|issue|first|	that -38
start|that|issue|	that -38	verb -25
start|that|joke|	auxiliary 40	that 6
start|that|joke|first|	that 6
start|that|judging|	base 7	participle -12	present -22	subordinator 23	that -21
start|that|judging|first|	that -21	whether 17	why 13
start|that|know|	auxiliary 33	none -37	subordinator 47	verb 35
start|that|know|first|	whether 39	why 28
start|that|lament|first|	that 27
start|that|lament|	that 27
start|that|laugh|first|	that -39
start|that|laugh|	none -32	that -39
start|that|learn|	auxiliary -7	that 12	verb 35
start|that|learn|first|	that 12
start|that|like|	auxiliary -36	that -51
start|that|like|first|	that -51
start|that|list|first|	that -28
start|that|list|	that -28
start|that|love|first|	that -33
start|that|love|	that -33
start|that|maintain|	auxiliary 9	that 34	verb 55
start|that|maintain|first|	that 34
start|that|mean|first|	that -20
start|that|mean|	that -20	verb -45
start|that|message|	auxiliary 30	that 11
start|that|message|first|	that 11
start|that|need|first|	that -41
start|that|need|	that -41	verb -26
start|that|note|first|	that 23
start|that|note|	none 29	that 23	verb 39
start|that|offer|	auxiliary -30	that -50	verb -28
start|that|offer|first|	that -50
start|that|oppose|first|	that 19
start|that|oppose|	that 19
start|that|order|apposed|	judging -26	saying 32	thinking 31
start|that|order|apposition|	judging -30	saying 56	thinking -17
start|that|order|	auxiliary -35	that -16	verb 11
start|that|order|direct|	judging -7	saying -6
start|that|order|first|	that -16
start|that|order|relative|	judging 16	saying -19	thinking -15
start|that|order|shared|	judging 7	thinking 7
start|that|persuade|first|	that -22
start|that|persuade|	that -22	verb -36
start|that|plan|first|	that -34
start|that|plan|	none -30	that -34
start|that|pledge|	auxiliary 36
start|that|point|first|	that -22
start|that|point|	that -22	verb -36
start|that|post|	auxiliary 34	that 12	verb -12
start|that|post|first|	that 12
start|that|praise|first|	that -14
start|that|praise|	that -14
start|that|predict|	auxiliary 9	that 13	verb 10
start|that|predict|first|	that 13
start|that|present|first|	that -30
start|that|present|	that -30
start|that|press|first|	that 27
start|that|press|	that 27
start|that|promise|	auxiliary 41	none -20
start|that|propose|	auxiliary -11	none -14	that -18
start|that|propose|first|	that -18
start|that|prove|	auxiliary -50	that -30
start|that|prove|first|	that -30
start|that|question|first|	that -15	whether 19	why 19
start|that|question|	none 20	subordinator 23	that -15	verb 9
start|that|raise|	auxiliary 23	that 27	verb 28
start|that|raise|first|	that 27
start|that|read|first|	that -30
start|that|read|	that -30
start|that|realize|	auxiliary 7	that 7
start|that|realize|first|	that 7
start|that|recall|	auxiliary 53	verb -9
start|that|recognize|	auxiliary 17	that 31
start|that|recognize|first|	that 31
start|that|recommend|	auxiliary 26	none 31	that 42	verb 32
start|that|recommend|first|	that 42
start|that|reflect|	auxiliary -40	none -28	that -49
start|that|reflect|first|	that -49
start|that|regret|first|	that -40
start|that|regret|	that -40
start|that|reiterate|	auxiliary 6	that -6
start|that|reiterate|first|	that -6
start|that|reject|	auxiliary 9	that 14	verb 7
start|that|reject|first|	that 14
start|that|remember|first|	that -18
start|that|remember|	that -18
start|that|remind|first|	that 19
start|that|remind|	that 19	verb 37
start|that|repeat|	auxiliary -12	that -20	verb -13
start|that|repeat|first|	that -20
start|that|reply|	auxiliary 85	that 25	verb 12
start|that|reply|first|	that 25
start|that|report|	auxiliary -8	none 30	that -6	verb -19
start|that|report|first|	that -6
start|that|respond|	auxiliary 8	that -12
start|that|respond|first|	that -12
start|that|reveal|	auxiliary 24	that 18	verb 18
start|that|reveal|first|	that 18
start|that|rule|	auxiliary -19	that -21	verb 11
start|that|rule|first|	that -21
start|that|saying|	base -12	participle 8	past 28	present -19	subordinator -11	that 16
start|that|saying|first|	that 16	whether -10	why -7
start|that|say|	auxiliary 11	marks -8	none -12	subordinator -38	that 38	verb 38
start|that|say|first|	that 38	whether -32
start|that|seek|	auxiliary -38	that -43
start|that|seek|first|	that -43
start|that|see|first|	that -7
start|that|see|	that -7	verb -10
start|that|show|	none -41	subordinator -21	verb 16
start|that|signal|first|	that 34
start|that|signal|	that 34
start|that|sign|	auxiliary -14	that -37
start|that|sign|first|	that -37
start|that|speak|	auxiliary -40	that -43
start|that|speak|first|	that -43
start|that|speculate|first|	that 30
start|that|speculate|	that 30
start|that|state|first|	that 13
start|that|state|	that 13
start|that|stress|	auxiliary 37	that 41
start|that|stress|first|	that 41
start|that|submit|	auxiliary 31	that 31
start|that|submit|first|	that 31
start|that|subordinator|auxiliary|	saying -9	thinking 40
start|that|subordinator|	capital -12	preposition -23	pronoun 29	stop -12
start|that|subordinator|none|	judging 6	saying -9
start|that|subordinator|to|	judging 15	thinking -33
start|that|subordinator|verb|	judging 33	thinking 20
start|that|suggest|	auxiliary 32	none -12	that 14	to 41
start|that|suggest|first|	that 14
start|that|support|	auxiliary -11	none 6
start|that|suspect|	auxiliary 15	that 16
start|that|suspect|first|	that 16
start|that|talk|first|	that -30
start|that|talk|	that -30
start|that|tell|	auxiliary 9	marks 47	none -11	that 28	verb 70
start|that|tell|first|	that 28
start|that|testify|	auxiliary 48	that 59	verb 35
start|that|testify|first|	that 59
start|that|that|	: -39	adverb 29	auxiliary -100	capital 32	determiner 60	preposition 13	pronoun 22	quote 30	stop -68	subordinator 20	verb-judging -48	verb-saying -21	verb-thinking -62	word -8
start|that|that|auxiliary|	saying 22	thinking 10
start|that|that|marks|	judging -61	saying 16	thinking -9
start|that|that|none|	judging -8	saying -15	thinking -10
start|that|that|to|	judging -25	saying 14
start|that|that|verb|	judging -17	saying 7	thinking -13
start|that|thinking|	base -19	past 20	subordinator 31
start|that|thinking|first|	whether 14	why 33
start|that|think|	auxiliary 11	none 29	that 6	verb -42
start|that|think|first|	that 6
start|that|try|	auxiliary 22	none 8	verb -15
start|that|tweet|first|	that -6
start|that|tweet|	that -6
start|that|understand|	auxiliary -15	that 6
start|that|understand|first|	that 6
start|that|urge|	auxiliary -20	that -9
start|that|urge|first|	that -9
start|that|use|first|	that -8
start|that|use|	that -8	verb -36
start|that|view|first|	that -36
start|that|view|	that -36
start|that|voice|	auxiliary -7	that -15
start|that|voice|first|	that -15
start|that|vote|	auxiliary -34	that -54	verb -25
start|that|vote|first|	that -54
start|that|vow|first|	that 11
start|that|vow|	that 11
start|that|want|first|	that -27
start|that|want|	none -25	that -27
start|that|warn|first|	that 18
start|that|warn|	none 39	that 18	verb 8
start|that|wave|first|	that -27
start|that|wave|	that -27	verb -23
start|that|welcome|first|	that -29
start|that|welcome|	that -29
start|that|wonder|	auxiliary 12	subordinator 6
start|that|worry|	auxiliary 26	that 26	verb 35
start|that|worry|first|	that 26
start|that|write|	auxiliary 29	marks 13	none 12	that 14	verb -13
start|that|write|first|	that 14
`;
