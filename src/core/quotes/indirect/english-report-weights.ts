/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|0|	after -28	behind -29	next 8	that -28
end|(|	1 -45	and -37	capital -31	coordinator -46	determiner 24	preposition 22	the 25	v1 9	v2 -44	word -28
end|(|1|	next -32
end|(|capital|	) -104	0 -58	capital 26	stop -54	v0 -18	v2 -28
end|(|coordinator|	adverb -33
end|(|determiner|	v1 14	word 28
end|(|preposition|	v0 -10	word 13
end|(|v0|	next -16	source -22
end|(|v1|	behind -37	next 11	that 10
end|(|v2|	next -30	that -17
end|(|word|	) -51	v0 -46	v2 -24	word -44
end|,|	 -52	1 -14	2 -16	2001 -39	2012 -40	46 -27	a 45	according 80	adding 43	adverb -7	after 37	along -47	also 10	although 9	among -51	an 11	arguing 19	ariz -26	as -24	asking -25	at -20	attacks -37	auxiliary 11	be -42	because -18	before -30	believing 33	between -28	bill -21	both 22	bringing -25	built -25	bush -27	but 32	by -51	calif -28	called -13	calling 37	capital -48	captured -30	choosing 19	citing 28	clinton 36	compared 27	coordinator 11	could -31	coupled -45	cruz -9	depending -42	despite 32	did -27	donald -24	down 38	drawing 41	due -31	either -11	especially -69	even 14	first -42	florida -34	followed -26	food -26	for 16	foreign -24	france -28	from -7	georgia -34	given -53	had -67	he -16	her -24	hillary -10	his -36	how -45	however 39	if -57	immigration -43	in -68	including -91	iowa -29	it 9	its -41	john -41	just 15	known -9	leading 16	less 21	let -42	libya -38	making 7	many -24	maryland -32	massachusetts -15	michigan -17	more -35	mr. 52	mrs. 23	much -11	n.h. -29	new -45	no -32	not -37	notably -20	noting 19	now -39	obama -15	of -68	offering 27	often 9	ohio -33	oklahoma -15	on -38	once -31	one -25	only -40	opposed 22	or -74	particularly -45	pennsylvania -28	pointing 50	possibly -51	preposition -17	president -23	pronoun -18	pushing -12	put -30	putting 41	quote -52	r-texas -31	raising 12	ranging -33	rather -20	recalling 32	rubio 16	said 10	sanders -14	saying 37	seeking 29	sen. -14	she -8	should -38	since -40	some 7	something 19	standing 16	stating -18	still -40	subordinator 10	such -71	suggesting -12	t2 -36	taking -14	ted -24	telling 42	that -120	the 9	then -34	there 22	they -10	this -20	though 26	three 11	through 16	to -40	trump 14	twice -48	two -39	ultimately 13	up 28	v1 -11	v2 -22	verb-judging 28	verb-saying 57	verb-thinking -13	virginia -29	was 27	well 45	were 8	what -30	when -7	where -28	whether 11	which 61	while 58	who 31	will -9	with -16	without 17	word -19	would -95
end|,|0|	after -19	behind 18	late -9	that -8
end|,|1|	late 9	next -23	that -31
end|,|2|	behind -51	that -27
end|,|adverb|	, 9	0 22	1 -25	adverb 23	auxiliary 29	capital -33	determiner 7	preposition -35	stop 13	subordinator 9	t0 -17	v0 -15	v1 -111	verb-judging 9	verb-saying -22	word -28
end|,|auxiliary|	0 24	1 -113	2 -43	determiner 22	preposition -53	quote -23	t0 38	v0 53	v1 -50	v2 -91	verb-saying 16
end|,|capital|	, -111	0 -31	1 -63	2 -63	auxiliary -18	capital -31	coordinator -115	preposition -33	stop -82	v0 -16	v1 -122	v2 -110	verb-judging 25	verb-saying 79	word 32
end|,|coordinator|	0 42	1 -66	adverb -56	auxiliary 10	capital 75	coordinator -53	determiner 31	preposition -16	pronoun 58	subordinator 8	t0 9	t1 -10	that -125	v0 -7	v1 -29	v2 -24	verb-judging -21	verb-saying 46	verb-thinking -16	word -7
end|,|determiner|	0 -34	2 -7	auxiliary 28	capital -22	preposition -31	stop 9	subordinator -71	t0 28	t1 22	that -10	v1 13	v2 -20	verb-judging 40	verb-saying 42	verb-thinking 21	word 7
end|,|preposition|	0 12	1 26	2 -28	adverb 18	auxiliary -30	capital 25	preposition -19	pronoun -35	t0 -34	t1 -52	v0 -29	v1 -11	v2 -90	word -36
end|,|pronoun|	0 -15	1 -38	adverb -29	possessive -38	t0 -9	v0 -29	v1 8	v2 12	verb-saying 8	verb-thinking -19
end|,|quote|	capital -20	determiner -23	stop -69	v0 -46	v1 -65	v2 -30
end|,|subordinator|	, 13	0 27	1 -8	adverb -53	auxiliary 27	capital 31	preposition 10	pronoun -10	quote -28	t0 11	t1 22	that -17	v0 -11	v1 -34	v2 -12	verb-judging 11	verb-saying 17
end|,|t0|	behind -9	late 12	next 10	that -38
end|,|t1|	behind -37	next 15	that -39
end|,|t2|	next -32
end|,|that|	capital -26	determiner -44	pronoun -58	v0 -74	v1 -38	word -37
end|,|v0|	infinitive -18	next -12	source -13
end|,|v1|	after -59	behind -16	late -74	next -12	source -52
end|,|v2|	after -35	behind -61	next -40	source 14
end|,|verb-judging|	0 13	1 -39	capital -19	determiner 14	preposition 23	pronoun 52	quote -40	subordinator -26	t0 46	v0 13	v2 -55
end|,|verb-saying|	, 17	0 -9	1 -17	adverb 16	capital 49	determiner 54	quote 31	stop -35	t0 23	that 31	v0 64	v1 9	v2 15
end|,|verb-thinking|	0 -20	1 16	capital -25	determiner 23	that -36	v1 -13	v2 -29	word -27
end|,|word|	$ 25	% 29	, -46	0 -18	2 -54	adverb -15	auxiliary 12	capital -15	coordinator -116	determiner 7	pronoun 11	quote -43	stop -46	subordinator 15	t0 -31	t1 -18	v1 -22	v2 -12	verb-judging -18	verb-thinking 16	word -34
end|	- 14	about -115	above -46	across -14	after 22	afternoon -23	against -102	along -65	alongside -29	amid -12	among -33	april -7	are 7	around -23	as -21	aug -26	august -45	behind -66	below -53	beside -32	between -105	beyond -58	but 25	by 15	christmas -26	concerning -46	could -13	dec -26	december -39	despite 44	down -94	during 15	easter -38	evening -33	except 14	feb -29	february -32	for -56	friday -10	from -36	how -88	if -50	inside -46	into -91	is 10	jan -25	january -50	july -57	june -55	like -69	march -51	may -43	month -50	morning -32	near -46	night -65	nor -41	nov -28	november -58	october -35	of -101	off -92	once -65	onto -36	or -60	out -100	outside -62	over -28	past -75	per -60	saturday -9	sept -44	september -37	should -30	since -30	so -41	sun -22	sunday -71	support -29	than -26	that -24	then -65	though -57	through 12	throughout -38	to -35	today -13	toward -69	towards -32	tuesday 8	under -21	unless -61	until -16	up -52	upon -52	versus -44	via 14	was 31	week -54	weekend -43	were -28	what -103	where -34	whether -87	which -14	while 8	who -15	whom -46	whose -26	why -52	will -8	with -14	within -68	without 7	wrote -27	year -69	yet -66	— 8
end|-|	 32	- -32	0 9	1 -46	2 11	adverb -29	all 19	an 25	and -15	as 13	auxiliary -49	but -17	capital 31	coordinator -15	determiner 39	even -31	has -34	in -38	only -22	or -8	pronoun 36	quote 32	subordinator 20	t0 11	that 12	the 31	though 24	to -51	v1 -14	v2 -10	verb-saying 24	whether 16	which -46	with 20	word -32	would -10
end|-|-|	0 -8	1 -22	adverb -43	coordinator -14	determiner 34	preposition -18	t0 11	v0 -33	v2 -31	word -25
end|-|0|	after 27	behind -28	next 20	that -19
end|-|1|	next -39
end|-|adverb|	0 -22	1 -27	v0 -9	v1 -31
end|-|auxiliary|	0 7	v0 -46	word -52
end|-|coordinator|	, 7	0 -34	adverb -41	capital -27	determiner 41	preposition -33	v0 17	v1 -60	verb-saying 9	word -30
end|-|determiner|	0 28	determiner -8	preposition 31	v0 20	word 17
end|-|preposition|	0 14	determiner 8	v0 -19
end|-|subordinator|	0 12	capital 20	pronoun 15	v1 23	word 18
end|-|t0|	next 26
end|-|v0|	after -39	behind 18	next -11	that 9
end|-|v1|	next -18
end|-|v2|	next -10
end|-|verb-saying|	that 20
end|-|word|	, -28	0 -12	determiner -31	preposition 9	subordinator -8	that -14	v0 -45	v1 -51	word -25
end|:|	 11	0 -9	1 -12	a 15	preposition -24	pronoun -40	quote 14	subordinator 31	t0 15	that -69	the -24	trump -25	v1 -11	v2 -50	word -16
end|:|0|	behind -16
end|:|capital|	0 -14	auxiliary -7	capital -17	t0 27	v1 -27	v2 -33
end|:|determiner|	0 7	v0 -11	verb-thinking -36	word 9
end|:|end|	v0 23	v1 -33
end|:|preposition|	word -15
end|:|quote|	end -21	pronoun 45	v0 13
end|:|t0|	infinitive 27
end|:|that|	v0 -34
end|:|v0|	behind -26	next -33	that 39
end|:|v1|	behind -39	next 8	that -34
end|:|v2|	next -41
end|:|word|	v0 -23	v2 -23
end|;|	 -16	. -31	0 8	a -14	adverb 23	and 14	capital 38	coordinator 14	determiner 11	end -16	it 19	its 15	pronoun 17	she 21	stop -31	t0 23	the 9	v1 8	v2 -11	word 7
end|;|0|	behind -7
end|;|capital|	0 24	capital 26	t0 13	v0 33	verb-judging 15	verb-saying 25	word 9
end|;|coordinator|	0 21	word 12
end|;|determiner|	0 23	capital 27
end|;|end|	0 -17	end -16	t0 12
end|;|pronoun|	auxiliary 29	v0 26
end|;|stop|	end -31
end|;|t0|	next 12
end|;|v0|	that 27
end|;|v1|	next 32
end|;|v2|	that -9
end|;|word|	0 22	v0 -14	word 23
end|about|	 -23	$ -32	0 -92	1 -21	4 -16	a -32	adverb -20	an -23	capital -62	clinton -28	determiner -92	her -35	hillary -21	his -47	how -21	it -22	its -21	mr. -26	one -27	preposition -10	pronoun -20	quote -23	subordinator -43	t0 -22	the -63	three -15	to -11	trump -31	v0 -91	v1 -19	v2 -17	verb-saying -18	verb-thinking -19	voting -15	whether -28	word -76
end|above|	0 -31	1 -33	all -32	determiner -36	the -23	v0 -45	word -33
end|according|	( -29	, -10	0 -16	and -48	as -18	at -32	between -11	by -29	end 29	for -19	from -21	in -55	of -17	on -23	or -11	since -19	than -25	that -26	to -27	up -15	v0 -24	v1 9	week -18	what -14	which -19	who -19	with -27	within -15	year -12
end|accuse|	, -18	0 -32	2 -15	and -7	as -34	at -58	by -45	end 30	for -35	from -27	in -57	of -85	that -31	to -64	up -36	v2 28	week -17	who -30	with -42
end|acknowledge|	, 17	0 23	about -18	and -46	but 12	by -36	end -10	for -27	from -27	into -13	of -26	on 10	t0 13	that -31	to -52	v0 -16	v1 -43	v2 -11	with -28
end|across|	0 9	t0 -41	v0 -74	v1 -36	word -40
end|adamant|	end -9
end|add|	, -37	0 -47	1 -32	about -12	as -29	at -36	end 50	for -31	from -23	in -48	of -22	on -19	that -33	to -49	v0 -23	v1 33	with -51
end|admit|	, -9	0 -9	and -37	at -43	for -34	from -30	in -38	of -33	on -37	over -27	that -25	to -41	v1 -9	v2 -10	who -18	with -30
end|adverb|,|	v0 -30
end|adverb|0|	, 24	end 17	preposition -31	subordinator -69	that -50
end|adverb|1|	preposition -36
end|adverb|stop|	end -32	v0 -33
end|adverb|t0|	coordinator 19	end -15	preposition -54
end|adverb|v0|	: -41	coordinator 13	next -37	preposition -112	subordinator -72	that -21	word -45
end|adverb|v1|	, -55	coordinator -33	preposition -45	subordinator -23	that -26	word -15
end|adverb|v2|	, -58	end 19	preposition -37	subordinator -25
end|advise|	0 -54	end 50	t0 -14	to -43
end|advocate|	, -18	0 -22	and -33	end 39	in -44	of -25	on -34	that -35	to -38	v0 -12
end|after|	0 10	1 -26	2 -27	a 14	adverb -39	auxiliary 11	being 13	capital 15	her -36	it -42	pronoun -38	t1 -42	the -19	v0 16	v1 -69	v2 -59	verb-judging -23	verb-saying -35	verb-thinking -27	word 18
end|after|saying|0|	false -33	true 47
end|after|saying|1|	false -42	true 27
end|after|saying|t0|	false -35	true 29
end|after|saying|v0|	false -35	true 32
end|after|saying|v1|	false -41	true 13
end|after|saying|v2|	false -47	true 18
end|after|thinking|0|	false -18
end|after|thinking|v0|	false -11
end|against|	. -16	0 -75	a -31	capital -60	clinton -29	determiner -66	donald -19	her -29	hillary -13	him -37	his -21	it -16	mr. -21	mrs. -10	one -13	pronoun -41	stop -16	t0 -28	terrorism -17	the -53	them -19	trump -27	v0 -83	v1 -19	v2 -21	word -56
end|agree|	, -15	0 -12	and -54	as -32	at -34	by -32	end 12	for -45	in -61	into -20	of -35	or -16	over 20	t0 -16	than -17	that -50	to -51	v1 -18	v2 21	when 9	who -42	with -41
end|aim|	, -15	0 -29	by -40	end 27	for -36	in -33	on -36	that -33	to -38	v1 26
end|allege|	, -31	0 -19	and -30	as -33	by -33	end 19	for -20	in -34	of -29	on -31	that -23	to -34	v0 -9
end|allow|	, 37	0 -62	and -34	as -39	by -31	end -17	for -32	of -34	on -45	t0 15	to -64	v0 9	v1 -29	who -25	with -37
end|allude|	end 19	v0 19
end|alongside|	v0 -29
end|along|	0 -34	determiner -52	t0 -33	the -52	v0 -44
end|amid|	v0 -34
end|among|	0 -73	capital -65	democrats -34	determiner -55	hispanic -27	likely -29	many -21	moderates -23	republicans -31	the -44	those -16	v0 -14	v1 -34	v2 -19
end|and|	 -37	$ -58	1 -9	2012 -19	a -22	accused 24	adverb -38	all -27	allies -32	also 11	an -43	another -27	as 23	asked 9	auxiliary -24	been -43	being -34	bernie -39	beyond -30	bill -32	build -24	by 14	california -20	called 36	campaign -21	capital -34	carson -24	children -31	civil -21	clinton -17	community -16	connecticut -16	coordinator -8	could -55	criticized 16	dapa -23	democratic -45	democrats -26	determiner -39	did -47	digital -28	dismissed 13	economic -40	effective -22	even 14	evidence -20	expand -34	experience -16	federal -25	fight -33	fitness -33	florida -30	for -36	foreign -28	former -37	found -53	gay -21	georgia -19	germany -31	get -26	go -24	had -40	has 24	have -35	he 23	health -20	help -24	her -48	hillary -44	hoped -27	how -47	immigration -33	in -17	iraq -44	is 15	it -47	its -43	john -26	judgment -17	leave 14	left -30	legal -30	liberals -15	local -42	lower -29	made 26	make 15	manafort -23	many -42	march -29	marco -29	may -23	military -37	minority -31	moderate -28	more -39	mrs. -26	muslims -31	national -38	never -26	new -25	no -27	north -18	not -46	obama -28	of -37	offered 8	on -26	once 16	one 18	ordered -16	other -77	others 24	outsiders -13	party -24	personal -34	pharmaceutical -16	plans 15	political -29	politics -19	powerful -19	praised 34	preposition 7	president 17	private -28	pronoun 24	provide 11	put -30	quote -37	raised -32	republican -38	respect -32	rising -17	rubio -23	said 47	sanders -39	says 15	senate 11	she 29	should -31	six -24	some -29	south -26	state -31	subordinator -22	suggested -8	support -46	syria -50	t0 7	t1 -54	t2 -30	ted -26	terrorism -25	thanked -14	that -67	the -48	their -35	then -8	they -27	those 26	thought -27	through -31	to 13	trump -7	trustworthy -31	two -46	v1 -28	v2 -64	verb-judging 51	verb-saying 34	verb-thinking -16	wanted -35	was -41	were -37	what -36	when -30	where -31	which -28	who 32	wished -24	women -18	word -48	working-class -26	would -29	wrote -26	young 16
end|announce|	0 8	after 19	against -21	and -16	at -28	by -39	end -50	for -67	from -53	if -27	in 13	of -64	on 34	over -25	t0 30	that -50	thursday -29	to -12	v0 -16	v2 -28	who -34	with 7
end|answer|	, 21	0 21	end -39	v1 -35
end|apologize|	0 -33	end -15	of -31	on -44	out -26	to -31	v0 22	v1 -29
end|appeal|	end 13	in -25	of -23	t0 12	that -35	to -31	v0 16
end|applaud|	0 -10	end 43	to -29	v0 -34
end|april|	, -48	. -23	0 -36	1 -18	26 -27	preposition -11	stop -23	v1 -15
end|are|	0 17
end|argue|	, -14	0 -48	1 -24	; 13	about -14	and -36	as 12	at -45	between -16	by -58	end 28	for -33	from -27	if -14	in -61	into -13	like -12	of -24	on -49	out -15	t0 -30	than -36	that -36	to -68	up -16	v0 7	which -19	who -29	with -52
end|around|	. -22	0 -8	capital -34	determiner -7	stop -22	v0 -72	v1 -36	word -44
end|articulate|	0 11	end -27	in 10	v0 -26
end|ask|	, -7	0 -15	1 -19	about -32	against -21	and 7	at -27	before -42	behind -31	by 9	down -16	during 17	for -80	if -30	in -30	into -14	like -19	november -22	of -54	on -80	out -20	than -35	that -66	to -127	under -32	up -32	v0 7	v1 -15	v2 -30	what -28	when -38	whether -31	which -16	who -38	with -38	year -12
end|assail|	0 -10	end -29	to -39
end|assert|	, -18	0 -31	end 15	on -39	v0 -17	v1 17	with -25
end|assume|	end -17	v0 19
end|assure|	0 -29	at -42	in -24	of -18	to -24	v0 35	v1 -35	v2 -42
end|as|	 -48	$ -61	0 -32	1 -43	2 -31	250 -23	a -52	adverb -19	an -68	auxiliary -25	both -26	capital 15	china -35	commander -30	democrats -24	determiner -57	early -33	evidence -50	governor 16	he 38	her -29	his -48	isil -21	isis -27	it 18	its -24	long -24	many -45	mr. -33	new -31	not -36	of -31	one -49	part 11	possible -44	preposition -54	president -60	pronoun 37	proof -23	quote -48	secretary -58	somewhat -33	soon -31	subordinator -25	t0 13	t1 8	that -22	the -28	they -59	v0 -34	v1 -14	v2 -52	verb-judging -35	verb-saying -27	verb-thinking -22	well 15	word -52
end|attack|	, -8	1 -40	about -17	and 20	as -9	by 17	for -53	in -49	of -25	on -31	that -32	to -39	v0 -31	v1 -15	with -29
end|attribute|	end 36	t0 -26	v0 -19
end|at|	$ -31	1 -49	17 -30	3 -28	6 -22	a 34	about -27	adverb -20	all -54	any -29	capital -44	determiner 11	every 10	first -20	four -25	fox -34	handling -28	her -48	him -27	his -52	home -35	it -20	its -30	least -83	odds -18	one -36	preposition -27	pronoun -33	risk -20	school -25	sea -22	some -38	stake -26	state -21	subordinator -19	t0 -82	the -35	this -38	times -27	trump -43	v0 -15	v1 -47	v2 -46	verb-judging -33	verb-saying -27	which -22	word -63
end|august|	, -42	. -27	stop -27	v0 -36
end|aug|	. -26	stop -26
end|auxiliary|0|	, 27	after -28	capital -23	coordinator -29	end 35	preposition -110	subordinator -56	that -22
end|auxiliary|1|	end 16
end|auxiliary|adverb|	0 -53	auxiliary -38	v0 -7	v1 -19	word -15
end|auxiliary|auxiliary|	auxiliary -39	determiner -32	preposition -40	v0 -44	v1 -17	v2 -30
end|auxiliary|determiner|	v1 -26	word -28
end|auxiliary|preposition|	0 15	determiner -31	word 14
end|auxiliary|stop|	end -25
end|auxiliary|t0|	end -13	infinitive 8	next -20	preposition -36	that 11
end|auxiliary|t1|	next -22
end|auxiliary|v0|	capital -19	coordinator -47	end 42	infinitive 11	next -40	preposition -26	subordinator -46	that 20	word -20
end|auxiliary|v1|	, -39	coordinator -34	end -14	next -47	preposition -39	subordinator -34	word -12
end|auxiliary|v2|	next -28	preposition -30
end|auxiliary|verb-judging|	0 8
end|auxiliary|verb-saying|	0 9	preposition 32	v0 16
end|auxiliary|verb-thinking|	0 13	preposition 7
end|auxiliary|word|	, -41	0 -50	determiner -18	stop -22	subordinator -23	v2 -20	word -24
end|back|	, 22	- 11	0 21	1 -54	and 16	at -32	by -28	end -51	for -31	in -17	of -36	on -34	out -14	that -35	to -56	up 19	v0 8	v1 -56	v2 -50	with -38
end|bash|	0 10	end -19
end|because|	0 10	capital -50	determiner -13	his -43	it 16	of -36	preposition -13	she -60	t0 -52	the -80	they -44	v1 -39	v2 -20	word -38
end|before|	, -30	. -31	0 22	a 20	any -26	capital -22	determiner -30	he 17	him -21	his -26	it -49	pronoun -12	stop -31	t0 -49	the -90	they -32	v0 -40	v1 -36	v2 -22	verb-judging 18	verb-thinking -34	word -20
end|behind|	, -40	0 -36	a -21	capital -43	clinton -30	determiner -57	her -31	him -21	preposition -30	pronoun -21	t0 -29	the -44	trump -22	v0 -74	v1 -18	word -23
end|behind|judging|0|	true 8
end|behind|judging|1|	false -8	true -20
end|behind|judging|2|	true 29
end|behind|judging|t0|	true 31
end|behind|judging|t1|	false -33
end|behind|judging|v1|	false -40	true -19
end|behind|judging|v2|	false -55	true -7
end|behind|saying|0|	false 27	true 7
end|behind|saying|1|	false -80	true 17
end|behind|saying|2|	false -51
end|behind|saying|t0|	false -33
end|behind|saying|t1|	false -35
end|behind|saying|t2|	false -29
end|behind|saying|v0|	false -11	true -14
end|behind|saying|v1|	false -108	true -24
end|behind|saying|v2|	false -64
end|behind|thinking|0|	false 34	true -7
end|behind|thinking|1|	false 7	true 13
end|behind|thinking|t0|	false -38	true -10
end|behind|thinking|v1|	false -31	true -18
end|behind|thinking|v2|	false -28	true -33
end|believe|	, -19	0 -21	after -35	and -62	as -46	at -26	by -44	end 39	for -69	from -32	if -32	in -51	into -17	may -31	of -41	on -41	or -20	t0 -7	than -30	that -33	to -65	v0 -14	with -46	within -17
end|below|	determiner -39	the -36	v0 -41	v2 -19	word -31
end|bemoan|	end -10	that -17	v0 21
end|between|	$ -36	0 -90	a -26	capital -57	clinton -23	determiner -73	him -17	pronoun -33	t0 -23	the -61	them -24	trump -18	v0 -59	v1 -20	v2 -14	word -37
end|beyond|	0 -40	determiner -46	the -29	v0 -39	v1 -20	word -24
end|bill|	0 -10	to -28
end|blame|	, -20	0 -28	and -16	as -30	at -35	end 23	from -28	in -42	of -37	that -36	to -39	v0 -7
end|blast|	0 -16	1 -32	and 12	end 14	for -60	in -41	of -31	to -46	v0 24	v1 -8
end|boast|	, 21	0 -38	end 13	in -33	to -16	v0 18
end|brag|	end -14	in -38	to 10	v0 -8
end|but|	 -41	0 39	added 26	adverb -13	also -28	auxiliary 7	determiner -38	did 11	had -47	preposition -30	quote -41	rather -30	said 52	that -72	the -32	v0 9	v1 -52	v2 -21	verb-judging -19	verb-saying 41	verb-thinking -44	was -27	word 15
end|by|	 -34	0 22	1 9	10 -36	2 -20	2028 -27	2030 -40	about 19	adverb -22	an -43	another -41	any -25	august -31	auxiliary -24	calling -23	capital -30	christmas -36	clinton -31	conservatives -31	coordinator -35	cruz -31	determiner -7	giving 13	half -32	her -37	his -49	june -32	march -25	more -28	name -24	one -44	people -39	police -33	preposition 19	president -33	quote -34	raising -30	republican -30	republicans -26	requiring -22	sanders -34	spring -23	state -26	t0 -16	telephone -31	text -26	the -14	their -28	then -35	thursday -29	trump -39	two -35	using 16	v0 -25	v1 -58	v2 -53	verb-saying 14	verb-thinking -32	word -9	years -17
end|calculate|	end 26
end|call|	( -43	, 8	- -54	1 -19	; 23	against -31	and -7	as -45	at 11	because -29	between -21	end 17	following 24	for -59	from -52	in -88	into -25	of -63	off -21	on -85	or -25	out -24	over -32	that -59	then -16	to -124	v0 -8	v2 -8	what -19	who 11	with -54	— -24
end|capital|,|	auxiliary -17	coordinator -51	determiner -37	preposition -39	pronoun -22	quote -24	subordinator -34	t0 -19	that -22	v1 -24	verb-saying 21	word -35
end|capital|0|	( 17	, -12	; 32	after -25	auxiliary 12	behind -26	coordinator 10	end -27	next 10	that -8	— 16
end|capital|1|	behind -20	coordinator -40	end 16	next -36	preposition -89	subordinator -21	that -36	word -29
end|capital|2|	, -78	coordinator -38	end 29	preposition -46	subordinator -39
end|capital|auxiliary|	0 -33	adverb -19	v0 -23	word -40
end|capital|capital|	v0 -30
end|capital|coordinator|	v0 -47	v2 -13	word -31
end|capital|possessive|	0 -40	capital -56	t0 -38	v0 -60	v1 -19	verb-saying -29	verb-thinking -21	word -54
end|capital|preposition|	0 -9	capital -11	determiner -55	t0 -22	v0 -60	v1 -18	word -40
end|capital|stop|	1 -21	capital -51	coordinator -32	determiner -46	end -34	preposition 9	pronoun -38	quote 16	t0 -38	that -29	v0 -17	v1 -42	v2 -27	word -70
end|capital|subordinator|	0 -22	determiner -34	pronoun 20	v0 18	v1 -20
end|capital|t0|	coordinator 23	end -22	next -19	preposition -28	subordinator -55	that -28	word -26
end|capital|t1|	coordinator -22	end -8	preposition -9
end|capital|t2|	end 30
end|capital|that|	capital -18	determiner -28	pronoun -17	v0 -40	v1 -20	verb-saying -12
end|capital|v0|	( -34	, -12	- 41	: -53	; 15	after -19	auxiliary -31	coordinator 10	end -28	late 19	next -26	preposition -45	source -26	subordinator -12	that -30	verb-thinking -17	word -45	— 7
end|capital|v1|	( -31	, -29	- 10	: -36	auxiliary -16	behind -20	capital -24	coordinator -55	end -11	late -11	next -46	preposition -51	subordinator -56	that -42	word -34
end|capital|v2|	auxiliary -25	behind -19	capital -12	coordinator -26	end -15	next -37	preposition -39	that -31	word -23
end|capital|verb-saying|	v1 -16
end|capital|word|	0 7	1 -30	coordinator -37	determiner -32	possessive -30	subordinator -36	t0 7	that -38	v0 -20	v1 -27	v2 -22	word -43
end|care|	0 15	end -7	v0 -18
end|cast|	as -67	end 19	in -32	of -28	v0 -38	v1 -10
end|caution|	, -7	0 -25	and -28	end 42	from -28	in -46	of -24	that -26	to -27	v0 -12
end|challenge|	, -17	0 -23	and 11	end 36	for -24	in -43	of -29	on -47	that -22	to -51
end|champion|	v0 -23
end|charge|	end 11	from -39	in -42	of -10	on -40	that -23	to -36	v0 -8	v1 -33	v2 -17	with -54
end|cheer|	v0 28
end|chide|	0 -19	end 21
end|christmas|	. -21	stop -21	v0 -28
end|cite|	( 19	, -21	0 -31	about -21	as -72	by -54	end 41	from -44	in -85	of -49	on -41	or -29	that -60	to -49	up -19	v1 14	v2 -36	who -30	with -45
end|claim|	, -38	- 34	0 22	1 -37	: 7	and 21	at -38	by -45	end -20	for -48	from -21	in -17	is 10	of -43	t0 -11	than -28	that -43	v0 -18	v1 -21	v2 7	was 27	who -28	with -38	without -36
end|clarify|	v0 -7
end|clear|	, 11	and -28	around -20	as -25	end -10	in -33	of -18	that -28	to -36	v0 14	v1 -20	v2 -39	with -36
end|comment|	0 -13	and 12	for -37	in -30	to -37	v0 28
end|compare|	, -12	0 -58	at -23	end 13	in -34	of -22	that -21	to -66	v1 -40	with -23
end|complain|	, -9	0 -10	end 41	for -27	from -24	in -33	of -23	on -32	to -20	v0 -7	v1 -9
end|concede|	but 34	end -26	for -29	in -29	of -15	to -39
end|concerned|	end -13	to -24
end|concerning|	v0 -46
end|concern|	0 -19	end 36	v0 15
end|conclude|	, -29	0 -46	because -42	by -47	for -23	in -34	of -22	on -44	since -20	that -21	to -29	v1 -7	v2 -11
end|concur|	0 -24	end 18
end|condemn|	, 42	0 -20	and -32	in -37	of -21	on -38	to -17	v0 40	v1 -35
end|confess|	end 22
end|confirm|	, -25	0 30	1 -41	and 22	at 11	but 44	by 9	end -37	for -47	from -44	in -73	of -38	on 8	than -29	that -24	v0 -24	v1 33	with -39
end|congratulate|	0 -29	end 22	for -37	v0 8
end|consider|	, -9	0 -11	1 -10	and -19	as -42	for -42	of -41	on -29	that -33	to -57	v0 8	v1 -55	who -22	with -29
end|contend|	end 32	for -13	of -16	to -28	with -35
end|continue|	end -12	in 16
end|contradict|	0 -32	end 30
end|convinced|	end 22
end|coordinator|$|	v0 -23	v1 -18	word -39
end|coordinator|,|	adverb -22	preposition -39	subordinator 20	v0 -34	v1 14	v2 -17
end|coordinator|0|	after -42	behind 30	coordinator -25	end 26	late 27	next -8	preposition -47	source -25	that -66
end|coordinator|1|	behind -24	next -7	that -37
end|coordinator|2|	behind -33	next -51	that 13
end|coordinator|adverb|	, 20	0 19	1 -26	adverb -32	auxiliary -39	coordinator -21	determiner -63	preposition -29	quote -29	stop -20	v0 -121	v1 -47	v2 -18	verb-judging -8	verb-saying 31	verb-thinking -21	word -28
end|coordinator|auxiliary|	0 24	adverb 11	auxiliary -50	determiner -59	preposition -32	pronoun -32	quote -50	t0 -12	v0 -29	v1 -56	v2 -29	verb-judging -23	verb-saying 28	verb-thinking -59	word -34
end|coordinator|capital|	, -20	0 -50	1 -52	2 -41	adverb -48	auxiliary -42	capital -7	coordinator -53	possessive -28	preposition -87	stop -73	subordinator -40	t0 -16	that -28	v0 -13	v2 -33	verb-judging 15	word -47
end|coordinator|coordinator|	v0 -8	v2 -23
end|coordinator|determiner|	0 -34	1 -36	2 -29	capital -18	preposition 16	stop -18	t1 -19	v0 -39	v1 -46	v2 -30	verb-judging -40	verb-saying 9	verb-thinking -28	word -103
end|coordinator|preposition|	, -34	0 11	1 -21	capital -63	determiner -7	stop -21	t0 -38	t1 -24	v0 -13	v1 -52	v2 -13	verb-judging -24	word -18
end|coordinator|pronoun|	auxiliary -10	possessive -40	v0 11	v2 -16	word 17
end|coordinator|quote|	stop -39	v0 -56	v1 -29
end|coordinator|subordinator|	0 -11	capital 13	preposition -34	pronoun -70	t0 -28	v0 -29	word -32
end|coordinator|t0|	infinitive -44	next 9	that -33
end|coordinator|t1|	next -46
end|coordinator|t2|	behind -21	next -30
end|coordinator|that|	0 13	adverb -26	auxiliary 13	capital -41	determiner -81	preposition -25	pronoun -66	quote -26	v0 -123	v1 -30	v2 -10	word -47
end|coordinator|v0|	, -13	after -63	behind -36	end 44	late -98	preposition -63	source -36	subordinator -48	that -14
end|coordinator|v1|	after -29	behind -48	end 15	late -40	next -19	preposition -21	that -64
end|coordinator|v2|	after -15	behind -33	late -29	next -51	source -21	that -44
end|coordinator|verb-judging|	0 43	1 17	capital 13	determiner 25	preposition 12	pronoun 30	stop -43	subordinator 31	v0 17	v1 -50	v2 -29	word 10
end|coordinator|verb-saying|	, 30	0 17	capital 27	determiner 35	preposition 11	pronoun 16	stop -27	t0 38	that 49	v0 38	v1 -70	v2 -31	word -49
end|coordinator|verb-thinking|	determiner -50	preposition 17	pronoun -15	t0 13	that -33	v0 -56	v1 -27	word -35
end|coordinator|word|	, -84	- -44	0 -22	1 -47	2 -46	adverb -18	capital -41	coordinator -42	determiner 20	preposition -28	pronoun -15	stop -97	subordinator -22	t0 -41	t1 -37	t2 -25	that -53	v0 -42	v1 -68	v2 -39	verb-judging -21	verb-saying 40	verb-thinking -46	word -86
end|counter|	0 15	in -27	v0 -26
end|credit|	0 -9	and 11	end 16	for -35	in -28	of -29	v0 -14	with -31
end|criticize|	0 16	1 -50	after 12	and -27	as 21	by -34	during 12	for -97	in 8	of -29	on -60	that -51	to -61	v0 -13	v1 -42	v2 -7	week -15
end|debate|	, -41	0 10	in -30	of -36	to -37	v0 -21	v1 -18
end|december|	, -27	. -22	0 -24	stop -22	t0 -16	v0 -26	v1 -15	word -14
end|decide|	, -20	after -39	and 16	end -36	for -33	of -40	t0 19	to -65	v0 -13	v1 -12	v2 -48	with -35
end|decision|	end -28	in -21	of -18	t0 -19	to -15	v0 8	with -17
end|declare|	, 32	0 28	1 10	as -32	by 31	end -57	for -32	in -70	night -23	of -40	on -31	that 14	to -61	tuesday 10	v0 -18	v1 -35	v2 -11
end|decline|	, -14	0 11	and 37	end -21	for 24	in -45	of -44	or -30	that -12	to -53	v0 -12	v1 -42	whether -46	with -31
end|decry|	, 24	0 15	and -25	end -15	of -25	to -34	v0 -8	v1 -39
end|dec|	. -26	stop -26	v0 -17
end|deem|	, 17	0 45	1 -17	end -42	of -34	v1 -34
end|defend|	, -30	against -35	and -26	as -48	at 10	by 19	end -7	for -28	in 9	of -52	on 12	t0 7	that -46	to -71	v1 -42	v2 -11	when 13	with -27
end|define|	end 31
end|deliver|	, -17	0 7	end -21	of -57	on 13	to 19	v1 -44
end|demand|	, 16	0 24	1 -28	and -43	end -22	for -37	from -35	in -34	of -29	v1 -9
end|denounce|	, 9	0 16	1 -29	as 15	end -43	for -19	of -31	or -10	through -29	to -46	v1 -58	v2 -39	with -23
end|deny|	, 31	0 20	1 -40	; 25	and 38	as 21	at -33	by -28	end -56	for -39	from -25	in -57	of -40	on -41	out -20	t0 16	than -30	that -52	through 24	to -70	v0 7	v1 -47	with -38
end|deride|	0 -28	end 25
end|describe|	0 -10	1 -18	among -23	and -17	as -85	by -47	end 9	of -30	off -27	t0 9	that -49	to -54	v0 -16	v1 -22	v2 18
end|despite|	0 14	determiner 31	the 15	v0 31	word 27
end|detail|	, -11	0 -30	and -35	end 25	in -32	of -32	to -38	v0 -12
end|determiner|0|	( -63	, 10	- -11	: -32	; 26	capital -7	coordinator 22	end 10	next -26	preposition -9	that -10	word -100	– -11	— -16
end|determiner|1|	( -32	, -23	- -32	capital -25	coordinator -45	preposition -12	subordinator -38	that -30	word -26
end|determiner|2|	, -24	coordinator -30	preposition -23	subordinator -28
end|determiner|t0|	, -14	- -12	capital -29	coordinator -31	preposition -15	that -32	word -30
end|determiner|t1|	coordinator -29	end 24	preposition -48	subordinator -31	that -18	word -17
end|determiner|t2|	, -31	coordinator -26	end -13	preposition -31
end|determiner|v0|	, -14	- -25	: -71	; 30	auxiliary -37	capital 15	preposition 7	subordinator -38	that -85	verb-thinking -22	word -65	– -29
end|determiner|v1|	, -12	- -52	auxiliary -30	capital -36	coordinator -80	preposition -48	subordinator -8	that -32	word -29	— -48
end|determiner|v2|	( -26	, -14	capital -29	coordinator -45	preposition -44	subordinator -56	that -35	word -23
end|determiner|word|	0 -26	auxiliary -33	preposition -35	pronoun -28
end|determine|	0 -25	end 43	in -39	to -44	v0 -17
end|disagree|	0 13	v0 -28
end|disavow|	0 13	end -11
end|disclose|	, -10	end -8	for -45	in -29	of -26	on -38	to -42	v0 11	v1 -28	v2 -11
end|discuss|	, -33	0 -22	1 -41	and -35	for -49	in 13	of -32	or -27	that -54	to -61	v0 17	v2 -33	what -12	who -29	with 34
end|dismiss|	, 19	0 -49	and -27	as -31	from -26	in -33	of -28	that -58	to -38	v0 19	with -49
end|dispute|	0 -7	end 17	in -20	v0 12
end|doubt|	, -7	0 9	for -34	in -27	to -31	v0 7	v1 -39
end|down|	, -28	. -22	0 -64	a -16	capital -24	determiner -50	on -33	preposition -57	stop -22	subordinator -25	t0 -44	the -37	to -34	v0 -72	v1 -27	v2 -30	with -22	word -40
end|during|	0 32	a 26	an 13	determiner 13	t0 -55	the -25	v0 -32	v1 -35	v2 -49	word -41	world -28
end|eager|	end -23	t0 10
end|easter|	. -38	stop -38	v0 -38
end|echo|	, -19	0 -14	and 13	of -21	that -24	to -23
end|email|	v0 -7
end|emphasize|	0 8	as -32	that -36	to -30	v0 -15	v1 8
end|encourage|	0 -26	end 30	of -23	t0 10	to -50	v0 21
end|endorse|	, -17	- 21	0 34	1 -15	as -29	at 10	by 9	end -40	for -55	from -20	in 29	may -28	of -52	or -8	over -23	than -26	that -34	v0 -59	v1 -67	v2 -15
end|end|	, -14	[ -14	a 23	about 16	according 55	after -23	all -7	along 27	although -28	among 9	an 31	analysts -8	and -16	another -18	ask -8	asked 19	at -8	back -18	beijing 26	both -22	chief 36	china 26	city -7	clinton 22	critics -8	cruz -14	democratic 31	donald 26	during 7	each -33	earlier -7	eight 34	eksili -22	eleven 27	emanuel -30	finance 24	first -14	for 8	forbes 15	former 29	fundy -26	germany -12	had 23	he 14	her 21	here -33	his 36	hundreds 29	if 19	in 28	instead -9	is -14	israel 27	it 47	jeb 22	just 33	justice 29	kaine -23	labor 33	last 48	later -15	like 9	long -25	many 11	minister 27	more 26	most 20	mr 29	mrs. 21	ms. 8	nearly 27	neither -9	no 21	nobody 33	none 31	nor 8	not 17	now -17	obama 36	of -9	on 11	one 41	only -26	opposition 23	other -8	others -15	perhaps -25	police 35	polls 20	president 17	pressed 24	rather 28	recently 22	rubio -45	russia 27	said -21	sanders -31	sen. 22	senator -15	shares 14	she 7	so 35	some -12	spokeswoman 20	state 26	still -33	sunday -13	t2 13	the 50	then 8	there -17	these -34	they -23	this -51	those -18	though 31	three -18	to 27	today 10	too -20	trump 7	two 38	two-thirds -23	under -29	union 21	using -16	v1 -7	voters -29	was -15	we 33	whether -13	while -11	workers 33	would -10	yet -10
end|end|0|	after 48	late 21	that -11
end|end|1|	after 27	next 10	that -20
end|end|2|	next 7
end|end|end|	t2 13	v1 -7
end|end|t0|	after 30	behind 13	late 33	that 17
end|end|t1|	behind 10
end|end|t2|	behind 39
end|end|v0|	after 32	behind -13	infinitive -12	late 11	source 46	that 18
end|end|v1|	after 16	behind -33	next -14	source 18	that 17
end|end|v2|	after 18	behind -14	late 14	next -8	that 15
end|estimate|	, 26	0 -45	and -44	at -38	by -28	end 25	for -25	from -33	in -45	of -27	t0 -13	to -34	up -15	v0 31	v1 -44	year -17
end|evening|	. -26	stop -26	v0 -33
end|except|	v0 16
end|expect|	( -40	, 27	1 10	; 21	about -24	and -9	as -49	at -62	before -44	between -22	by -72	for -61	from -39	in -94	into -32	like -13	may 9	monday -24	month -16	night -26	november -33	of -61	on -95	over -38	past -24	sunday -26	t0 11	t1 -47	than -44	that -48	thursday -26	to -97	until -34	up -21	v0 -8	v1 -27	v2 -24	week -24	who 12	with -51	year -23
end|explain|	, -23	1 -29	and -33	because -44	by -37	end 10	for -45	from -27	in 10	into -15	of -32	on -44	t0 -10	that -43	v0 -34	v2 13	with -40
end|express|	, -15	0 -10	1 -41	about -28	and 10	at -31	for -39	of -23	on -31	or -16	that -45	to -50	v0 -17	v2 10	who -30	with -44
end|extol|	, -18	0 -18
end|favor|	, -25	and 8	of -15	t0 -32	v0 -13	v1 12
end|fear|	, 17	0 15	and 12	for -28	in -41	of -35	on -41	out -16	that -30	to -27	v0 -9	v1 -23
end|february|	. -20	and -17	coordinator -17	stop -20	v0 -26	v1 -15	v2 -16	word -17
end|feb|	. -29	stop -29
end|feel|	and 15	as 28	by -36	end -10	for -31	in -36	of -43	on -44	to -36
end|figure|	end 26	to -36
end|find|	, -22	- -50	0 -32	1 19	2 -22	about -28	across -30	among -36	and -48	at -46	by -13	end 55	for -49	from -29	in -70	of -44	on -43	or -21	out -26	over -22	per -23	than -29	that -44	to -50	toward -22	up -22	v0 -50	v1 25	who -14	with -55
end|fire|	0 -16	1 31	end -16	of -20	v0 -28
end|following|	0 -16	a -32	determiner 19	pronoun -26	t0 -32	the 13	v0 8	word -45
end|forecast|	end -13	of -31	v0 -9
end|foresee|	0 12	end -25	in -38
end|for|	 -33	$ -34	, -34	. -28	0 -44	1 -47	2 -19	a -84	adverb -22	all -38	americans -44	an -53	another -25	any -28	anything -23	as -16	auxiliary -33	banning -28	being -20	blocking -32	by -18	candidates -23	capital -55	changing -32	chinese -23	clinton -57	college -25	comment -62	continuing -32	decades 30	democratic -28	determiner -46	donald -31	each -29	eight -21	elections -26	every -32	failing -28	federal -35	five -29	four -26	heavy -13	help -25	her -44	hillary -40	him -37	his -15	illegal -33	it -35	its -39	keeping -21	many -27	months -42	more 9	mr. -63	mrs. -28	new -44	next -24	nine -33	now -17	office -22	one -43	opposing -24	other -26	overtime -22	people -35	political -23	preposition -38	president -23	presumptive -28	promoting -29	pronoun -49	public -21	questioning -22	quote -33	refusing -35	release -32	republicans -33	sanders -46	second -35	security -37	six -28	some -35	someone -37	stop -28	students -37	subordinator -10	supporting -29	t0 -92	t1 -26	t2 -19	ten -32	that -54	the -127	them -29	this 28	those -38	three -34	trump -54	two -32	u.s. -39	v0 -45	v1 -32	v2 -24	verb-judging -67	verb-saying -20	verb-thinking -51	voters -24	weeks -29	what -42	women -24	word -30	working -28	years 16	you -34
end|friday|	's -18	, -48	. -31	auxiliary -29	night -29	possessive -18	preposition -36	stop -31	v0 -51	v1 -19	v2 -15	word 9
end|from|	 -23	0 -13	1 -55	2 -18	a -55	adverb -29	auxiliary -27	becoming -28	buying -24	capital -112	clinton -29	coming -33	determiner -18	entering -62	her -42	his -57	its -43	mexico -20	mr. -37	one -28	outside -30	people -22	preposition -37	pronoun -34	quote -23	supporters -15	t0 -86	t1 -19	the -10	their -25	this -22	those -27	trump -37	v0 -129	v1 -34	v2 -35	verb-judging -36	verb-saying -27	vermont -20	wall -24	whom -39	word -33
end|hail|	0 -15	end 10
end|hangs|after|,|	0 30	t0 35	v0 -21
end|hangs|after|coordinator|	v0 -22
end|hangs|after|end|	v0 9
end|hangs|after|preposition|	v0 7
end|hangs|after|subordinator|	v0 -38
end|hangs|after|that|	v0 -30
end|hangs|although|,|	v0 -16
end|hangs|although|end|	0 28	v0 36
end|hangs|although|preposition|	0 -36	v0 -45
end|hangs|as|,|	0 24	t0 -8	v0 9
end|hangs|as|coordinator|	0 -7	t0 -39	v0 -15
end|hangs|as|end|	t0 54	v0 33
end|hangs|as|preposition|	t0 -74	v0 -37
end|hangs|as|subordinator|	0 -23	v0 -52
end|hangs|as|word|	v0 -19
end|hangs|because|coordinator|	v0 14
end|hangs|because|end|	0 21	t0 25	v0 -16
end|hangs|because|preposition|	0 -28	v0 -65
end|hangs|because|subordinator|	0 -25	v0 -29
end|hangs|before|,|	0 -8
end|hangs|before|preposition|	0 7
end|hangs|false|(|	2 -49
end|hangs|false|,|	1 -10	2 -26
end|hangs|false|-|	0 9	1 -8
end|hangs|false|:|	1 -9	2 -50
end|hangs|false|;|	0 7	1 8	2 -11
end|hangs|false|adverb|	0 -14
end|hangs|false|auxiliary|	1 -42	2 -36
end|hangs|false|capital|	0 -9	1 -77	2 -51
end|hangs|false|coordinator|	1 -37	2 -40
end|hangs|false|determiner|	0 -16
end|hangs|false|preposition|	0 -12	1 -42	2 -63
end|hangs|false|subordinator|	1 -50	2 -46
end|hangs|false|that|	1 -59	2 -55
end|hangs|false|verb-judging|	0 -44	1 -30	2 -22
end|hangs|false|verb-saying|	0 -16	1 -45
end|hangs|false|verb-thinking|	0 -60	1 -41	2 -29
end|hangs|false|word|	0 -16	1 -77	2 -61
end|hangs|false|—|	2 -32
end|hangs|how|end|	v0 28
end|hangs|how|preposition|	0 9	v0 -31
end|hangs|if|,|	0 12	v0 23
end|hangs|if|preposition|	0 -39	v0 -58
end|hangs|nothing|(|	0 -17	1 -45	v1 9	v2 -44
end|hangs|nothing|,|	1 -8	2 -16	t0 -7	t1 -7	t2 -36	v1 -8	v2 -22
end|hangs|nothing|-|	1 -37	2 11	t0 11	v1 -11	v2 -10
end|hangs|nothing|:|	0 -13	1 -7	v2 -47
end|hangs|nothing|;|	0 8	t0 23	v1 14	v2 -11
end|hangs|nothing|adverb|	v0 -48
end|hangs|nothing|auxiliary|	1 -32	t1 -25	v1 -21	v2 -35
end|hangs|nothing|capital|	1 -46	t0 -22	v0 -15	v1 -60	v2 -44
end|hangs|nothing|coordinator|	1 -11	t1 -50	t2 -33	v0 -8	v1 -34	v2 -71
end|hangs|nothing|end|	t1 12	t2 9
end|hangs|nothing|preposition|	1 -15	2 -63	t0 -18	t1 -67	t2 -44	v0 -21	v1 -54	v2 -51
end|hangs|nothing|subordinator|	1 -55	2 -53	t0 -19	t1 -9	t2 -35	v0 -11	v1 -49	v2 -34
end|hangs|nothing|that|	1 -48	2 -31	t0 -60	t1 -36	v0 -16	v1 -48	v2 -45
end|hangs|nothing|verb-judging|	0 -27	t0 -23	v0 -22	v1 -30	v2 -22
end|hangs|nothing|verb-saying|	0 10	v0 -44	v1 -39
end|hangs|nothing|verb-thinking|	0 -32	1 -22	t0 -23	v0 -45	v1 -35	v2 -26
end|hangs|nothing|word|	0 -8	1 -48	2 -27	t0 -45	t1 -30	t2 -26	v0 -29	v1 -56	v2 -52
end|hangs|nothing|–|	0 -22
end|hangs|nothing|—|	v2 -32
end|hangs|since|,|	0 36
end|hangs|since|end|	0 -12
end|hangs|that|,|	0 -44	1 -33	v0 40	v1 -53	v2 -18
end|hangs|that|coordinator|	0 -41	v1 -19	v2 -13
end|hangs|that|end|	t0 28	v1 -43	v2 -39
end|hangs|that|preposition|	0 9	t0 -34	v0 -90	v1 -18	v2 -27
end|hangs|that|subordinator|	0 12
end|hangs|that|that|	0 11
end|hangs|though|,|	0 45
end|hangs|though|end|	t0 -11	v0 -11
end|hangs|though|preposition|	0 -41
end|hangs|true|(|	0 11
end|hangs|true|,|	1 -17
end|hangs|true|-|	0 21
end|hangs|true|;|	0 29
end|hangs|true|coordinator|	0 15	1 -31
end|hangs|true|end|	0 -19	1 -71
end|hangs|true|preposition|	0 20	1 -59
end|hangs|true|subordinator|	0 -53	1 -19
end|hangs|true|that|	0 -64
end|hangs|true|verb-thinking|	0 -18
end|hangs|true|word|	0 -49
end|hangs|true|—|	0 11
end|hangs|what|end|	0 35
end|hangs|what|preposition|	v0 12
end|hangs|when|,|	t0 44	v0 -21
end|hangs|when|capital|	0 -20
end|hangs|when|coordinator|	0 17	v0 9
end|hangs|when|end|	0 -25	t0 -17	v0 10
end|hangs|when|preposition|	0 19	t0 -54	v0 -44
end|hangs|when|subordinator|	v0 -39
end|hangs|when|that|	0 -28	v0 -20
end|hangs|where|end|	0 15	t0 33
end|hangs|where|preposition|	0 -7	v0 -51
end|hangs|while|,|	0 21	t0 41	v0 9
end|hangs|while|coordinator|	0 16	v0 -7
end|hangs|while|end|	t0 30	v0 -7
end|hangs|while|preposition|	0 -92	t0 -51
end|hangs|while|subordinator|	0 -44	v0 -57
end|hangs|while|word|	0 -25
end|hangs|why|end|	v0 26
end|has|	v1 -25
end|have|	word 9
end|hear|	, -49	0 -16	end 17	v0 -38	v1 12	v2 16
end|highlight|	0 -29	and -33	as -35	end 37	in -46	of -34	that -44	to -33	v0 -17	v1 18	v2 -15
end|hint|	, -7	0 15	as 7	end 15	for -28	of -23	v0 -43	v1 -33
end|hit|	0 -20	end 39
end|hold|	, 34	0 -52	as -37	end -16	for -31	in -29	of -26	that -35	to -35	v0 24	v1 -38
end|hope|	- 9	0 -9	: -46	about -20	after -32	against -19	and -39	around -24	as -54	at -26	before -31	by -37	end 46	for -58	from -40	in -72	into -28	of -38	t0 -20	t1 -30	that -49	to -55	tuesday -47	up -23	v0 -21	with -55	year -19
end|how|	0 -50	capital -26	determiner -43	he -35	it -21	many -27	much -23	preposition -27	pronoun -46	t0 -30	the -33	they -21	to -29	v0 -83	v1 -24	v2 -23	word -53
end|identify|	, -10	0 24	1 -21	as -50	end 21	from -35	in -42	of -40	on -29	that -33	to 13	v0 -41	v1 -47	v2 -26
end|if|	0 -59	1 -19	a -29	adverb -26	determiner -64	elected -25	he -59	it -50	mr. -28	pronoun -94	she -37	t0 -42	that -34	the -49	they -57	trump -26	v0 -35	v1 -26	v2 -28	word -48
end|imply|	0 -28	end -20	of -22	to -28	v0 10
end|indicate|	, -13	- -13	0 -55	at -41	before -15	by -42	end 31	for -35	from -21	of -14	that -22	to -25	v0 -14	v1 31	v2 -11
end|infinitive|other|t1|	false -31
end|infinitive|other|v0|	false 7	true -12
end|infinitive|other|v1|	false -40
end|inform|	, 15	of -7	to -25	v0 10
end|inside|	determiner -36	the -27	v0 -39
end|insist|	, -43	0 -20	about -26	after 7	as -38	by -32	for -41	in -44	of -43	on -52	that -30	to -69	v0 -17	v1 23	v2 8	with -54
end|insult|	0 11	end -29
end|intend|	, 21	and -23	end -12	of -8	t0 -15	that -24	v0 29	v1 -23
end|into|	0 -60	1 -27	a -37	adverb -19	an -24	capital -48	determiner -78	effect -23	her -34	it -14	killing -9	law -29	pronoun -14	subordinator -15	t0 -38	the -56	v0 -93	v1 -25	v2 -24	verb-judging -23	verb-saying -27	verb-thinking -17	whether -14	word -60
end|introduce|	0 20	against -12	by -28	end -40	for -10	on 15	v0 -35	v1 -38
end|invoke|	, -16	0 -21	in -45	of -9
end|in|	 -20	$ -35	, -47	. -35	0 11	1 -18	10 -40	1981 -19	1988 -37	1994 -31	1999 -24	2 -49	2004 -42	2005 -31	2007 -31	2008 20	2009 -33	2010 13	2011 25	2012 19	2013 14	2014 -43	2015 10	2016 -39	2017 -25	2018 -29	2020 -25	2021 -47	2022 -45	2023 -37	2024 -47	a 14	advance -20	alabama -29	all -7	america -45	american -26	an 41	and -29	any -29	april 25	as -18	august -54	benghazi -40	both -44	britain -32	brooklyn -42	buffalo -35	california 9	canada -32	capital -33	cases -24	cash -31	central -30	charge -32	chief -28	cleveland -37	clinton -18	coming 15	congress -36	coordinator -29	court -28	danger -31	december 24	decline -27	defending -26	during -28	each -36	early 7	eastern -23	economic -20	europe -55	every 12	favor -35	february 16	federal -34	fighting -30	five -35	flint -34	florida -60	four -57	france -34	front -22	full -29	funds -27	generations -28	good -37	government -35	her -69	him -15	his -32	indiana -39	iowa -56	iraq -53	israel -21	it -28	its -62	january -46	july -58	june 14	las -36	later -26	libya -33	line -47	march -59	mississippi -27	more -27	nevada -38	new -32	nine -49	no -23	north -31	november 8	october -38	office -24	ohio -21	on -47	one 19	order -54	orlando -32	other 14	paris -37	part 8	past -27	pennsylvania -36	person -39	philadelphia -45	places -22	politics -50	preposition -71	pronoun -38	public 10	question -31	quote -20	recent -44	remote -27	response -29	return -26	san -32	seven -26	six -34	some -47	south -57	speaking -23	spring -28	states -34	stop -35	subordinator -38	support -32	syria -73	t1 -45	t2 -22	ten -34	terms -30	texas -38	that -36	the -57	them -24	this -52	those -29	three -33	time -46	tone -29	touch -30	trouble -24	trump -24	tuesday -33	two -27	ukraine -20	union -25	v0 -52	v1 -56	v2 -51	verb-judging -81	verb-saying -66	verb-thinking 17	washington -36	what -36	which -70	whittling -33	word -12	writing -26
end|issue|	0 16	for -34	of 14	to -38	v1 -27
end|is|	adverb -12	t0 27	v1 -26
end|january|	, -36	. -32	stop -32	v0 -47
end|joke|	0 8	to -30	v0 23
end|july|	, -30	. -42	0 -35	1 -18	preposition -28	stop -42	t0 -28	v0 -31	v1 -15	v2 -10	word -26
end|june|	, -32	. -35	0 -45	2015 -28	7 -10	and -18	coordinator -18	stop -35	v0 -23	v1 -15	word -37
end|knock|	end 19	v0 12
end|know|	- -36	1 -33	and 13	as 18	end -8	for 13	from 15	if -13	in -39	of -37	on -44	that -33	to -54	up -23	v0 -12	v1 -23	v2 13	what -21	when -41	with -29
end|lambaste|	for -31	v0 -28
end|lament|	0 -7	of -26	to -40	v0 -8
end|last|%|	end -17
end|last|)|	; -18	end -18
end|last|adverb|	, -18	- -26	auxiliary -34	capital -46	coordinator -31	end 12	preposition -72	subordinator -63	that -51	verb-thinking -16	word -62
end|last|auxiliary|	, -33	: -11	coordinator -20	end -8	preposition -144	subordinator -80	that -54	verb-thinking -31	word -21
end|last|capital|	( -63	, 10	- 7	: 9	; 9	capital 15	coordinator -13	preposition 14	subordinator 9	that -8	word -28	– 9	— 17
end|last|coordinator|	, -70	auxiliary -27	capital -21	coordinator -49	end -11	preposition -42	subordinator -84	that -74	verb-judging -18	word -43
end|last|determiner|	, -33	auxiliary -30	capital -88	end -7	preposition -19	subordinator -104	that -42	verb-thinking -18	word -85
end|last|possessive|	, -18	capital -41	coordinator -28	end -20	preposition -65	subordinator -37	verb-judging -22
end|last|preposition|	, 10	- 19	adverb -31	auxiliary -43	capital -172	coordinator -76	preposition -63	subordinator -126	that -64	word -68
end|last|pronoun|	, -18	- -41	; 17	auxiliary -78	coordinator -31	preposition 9	that -29	verb-saying 11	verb-thinking -27	word -31	— 12
end|last|quote|	, 71	; 13	end -20	preposition -18	subordinator 11	that -25	word -21
end|last|subordinator|	, -17	capital -78	coordinator -58	end 10	preposition -12	subordinator -67	that -49
end|last|that|	, -19	auxiliary -38	capital -24	end -16	subordinator -90	word -26	— 11
end|last|verb-judging|	, 28	; 22	coordinator 19	preposition -20	subordinator 26	word 13
end|last|verb-saying|	, -27	- -17	: -37	; -9	auxiliary 20	capital 28	end -19	subordinator -69	that -29	verb-thinking -27	word -31	— 14
end|last|verb-thinking|	, 10	auxiliary -29	capital -40	end -9	preposition -67	subordinator -16	that -64	word -34
end|last|word|	( 24	, -12	- 19	: 8	adverb -19	auxiliary 9	capital 32	determiner -20	end 18	preposition -41	that -24	verb-judging -38	verb-saying -23	verb-thinking -55	– -16	— -11
end|late|judging|0|	false 7	true 39
end|late|judging|v0|	true 14
end|late|judging|v1|	false -29	true -30
end|late|saying|0|	false -35
end|late|saying|1|	false -47
end|late|saying|t0|	true 22
end|late|saying|v0|	false -15	true 18
end|late|saying|v1|	false -82
end|late|saying|v2|	false -15	true 26
end|late|thinking|0|	false -15	true 24
end|late|thinking|v0|	true -8
end|late|thinking|v1|	false -49	true 21
end|late|thinking|v2|	true -15
end|learn|	0 24	and -24	end -34	in 15	into -20	to -34	v1 -49
end|length|10-15|(|	0 -30	1 -31	v0 -27
end|length|10-15|,|	1 -9	2 -16	t0 12	t1 -16	v1 -22	v2 -8
end|length|10-15|-|	0 -13	t0 22	v0 7
end|length|10-15|:|	0 -12	v0 -37	v1 -62
end|length|10-15|;|	v0 17	v1 9
end|length|10-15|after|	saying 25	thinking -29
end|length|10-15|auxiliary|	0 25	v0 22	v1 -41
end|length|10-15|behind|	judging -23	saying -38	thinking -10
end|length|10-15|capital|	0 -51	1 -32	t0 -44	v0 -18	v1 -31	v2 -22
end|length|10-15|coordinator|	0 -38	1 -61	2 -40	t0 -35	t1 -36	t2 -18	v0 -35	v1 -82	v2 -39
end|length|10-15|determiner|	v0 7
end|length|10-15|end|	0 14	1 11	t0 -9	v0 9	v1 8	v2 59
end|length|10-15|late|	judging -17	thinking -32
end|length|10-15|next|	judging -35	saying -8	thinking 7
end|length|10-15|preposition|	0 -62	1 -7	2 -43	t0 -124	t1 -54	t2 -31	v0 -97	v1 -53	v2 -42
end|length|10-15|subordinator|	0 -10	1 -21	2 -24	t0 -68	t1 12	v0 -31	v1 -80
end|length|10-15|that|	0 -77	1 -25	other 17	saying 18	t0 -20	t1 -24	thinking -45	v0 -24	v1 -34	v2 -25
end|length|10-15|verb-saying|	v0 -26	v1 -22
end|length|10-15|verb-thinking|	v0 -21	v1 -21
end|length|10-15|word|	1 -36	t0 -41	t1 -18	v0 -16	v1 -38	v2 -26
end|length|10-15|–|	0 -36	v0 -25
end|length|10-15|—|	t0 -45	v1 21
end|length|16-30|(|	v1 11	v2 -31
end|length|16-30|,|	0 14	1 -14	t0 -22	t1 15	t2 -31	v0 -50	v1 -15	v2 -22
end|length|16-30|-|	1 -28	v0 -30	v1 -11
end|length|16-30|:|	v1 15	v2 -39
end|length|16-30|;|	v0 -16
end|length|16-30|after|	saying 21
end|length|16-30|auxiliary|	v0 -41	v1 -51	v2 -25
end|length|16-30|behind|	judging -21	saying -39	thinking -35
end|length|16-30|capital|	t0 -27	v0 -83	v1 -48	v2 -39
end|length|16-30|coordinator|	0 -31	t0 -47	t1 -23	t2 -27	v0 -100	v1 -9	v2 -56
end|length|16-30|end|	0 20	2 8	t1 -12	t2 14	v2 14
end|length|16-30|infinitive|	other -21
end|length|16-30|late|	judging -12	saying -7
end|length|16-30|next|	judging -42	saying -20	thinking -26
end|length|16-30|preposition|	0 -62	1 -54	2 -42	t0 -94	t1 -44	t2 -36	v0 -97	v1 -51	v2 -49
end|length|16-30|subordinator|	0 -40	1 -30	2 -28	t0 -35	t1 -42	v0 -103	v1 -81	v2 -76
end|length|16-30|that|	0 -32	1 -18	2 -23	other -39	saying 7	t0 -22	t1 -23	thinking 20	v0 -9	v1 -42	v2 -41
end|length|16-30|verb-judging|	v1 -24
end|length|16-30|verb-saying|	v1 -23
end|length|16-30|verb-thinking|	v0 -19	v1 -21	v2 -21
end|length|16-30|word|	1 -16	2 -27	t0 -24	t1 -17	v0 -56	v1 -40	v2 -37
end|length|16-30|–|	v0 -44
end|length|16-30|—|	v0 -13	v1 -17
end|length|1|,|	0 26
end|length|1|;|	0 34
end|length|1|after|	saying -60
end|length|1|auxiliary|	0 -32
end|length|1|behind|	judging 17	saying 31
end|length|1|capital|	0 18
end|length|1|coordinator|	0 30
end|length|1|late|	judging -53	thinking 8
end|length|1|next|	judging 37	saying 8
end|length|1|preposition|	0 31
end|length|1|source|	source -25
end|length|1|that|	saying -19	thinking 12
end|length|1|verb-thinking|	0 -19
end|length|1|word|	0 8
end|length|2|,|	0 17	t0 30	v0 15
end|length|2|-|	0 27	v0 13
end|length|2|;|	0 35
end|length|2|after|	saying -51
end|length|2|auxiliary|	0 -34
end|length|2|behind|	judging 11	saying 29	thinking 22
end|length|2|capital|	0 11	t0 -31	v0 13
end|length|2|coordinator|	v0 21
end|length|2|infinitive|	other -31
end|length|2|late|	judging 15	saying -35
end|length|2|next|	judging 35	saying 20	thinking 25
end|length|2|preposition|	0 13	t0 -24	v0 40
end|length|2|source|	source -32
end|length|2|subordinator|	t0 -67	v0 27
end|length|2|that|	0 -48	judging 18	other -54	saying -26	t0 -25	thinking -43	v0 -49
end|length|2|verb-thinking|	0 -18	v0 -15
end|length|2|word|	0 -67
end|length|2|—|	0 34
end|length|31+|(|	v2 -29
end|length|31+|,|	v0 -16	v1 -39	v2 -41
end|length|31+|-|	v1 -33
end|length|31+|:|	v2 -23
end|length|31+|after|	saying -19
end|length|31+|auxiliary|	v2 -24
end|length|31+|behind|	judging -25
end|length|31+|capital|	v1 -20	v2 -23
end|length|31+|coordinator|	v0 -45	v1 -40	v2 -44
end|length|31+|end|	v0 -12	v1 -23	v2 -41
end|length|31+|late|	saying -7
end|length|31+|next|	judging -36	saying -43	thinking -42
end|length|31+|preposition|	2 -24	v0 -115	v1 -47	v2 -53
end|length|31+|subordinator|	v0 -46	v1 -40	v2 -64
end|length|31+|that|	judging 13	other -51	saying -36	v0 -41	v1 -20	v2 -37
end|length|31+|verb-thinking|	v2 -16
end|length|31+|word|	v0 -21	v1 -22	v2 -30
end|length|3|(|	0 -15
end|length|3|,|	0 19	1 -48	t0 -17
end|length|3|:|	0 -40
end|length|3|after|	saying -34
end|length|3|auxiliary|	0 -28
end|length|3|behind|	saying 8
end|length|3|capital|	0 -20	t0 -23
end|length|3|coordinator|	0 12	1 -28	v0 16
end|length|3|end|	0 -30	1 -42	t0 50	v0 40
end|length|3|late|	judging -27	saying -8	thinking -34
end|length|3|next|	judging 15	saying 18	thinking -27
end|length|3|preposition|	0 -8	1 -50	t0 -8	v1 -18
end|length|3|source|	source -31
end|length|3|subordinator|	0 -17	1 -27	v0 -19
end|length|3|that|	0 -97	judging -47	other -21	saying -34	t0 -24	v0 -40
end|length|3|verb-judging|	0 -20
end|length|3|verb-thinking|	v0 -17
end|length|3|word|	0 -56	t0 -30	v0 -30
end|length|3|—|	0 -9
end|length|4-5|(|	0 -9
end|length|4-5|,|	0 -29	1 -32	t0 13	v1 -53
end|length|4-5|-|	v0 -11
end|length|4-5|:|	v0 15
end|length|4-5|;|	t0 23	v0 22
end|length|4-5|after|	saying -34	thinking 9
end|length|4-5|behind|	thinking 19
end|length|4-5|capital|	0 -64	t0 -23
end|length|4-5|coordinator|	1 -42	t0 23	v0 8
end|length|4-5|determiner|	v0 -26
end|length|4-5|end|	1 15	t0 114	v1 -16
end|length|4-5|infinitive|	other -21
end|length|4-5|late|	judging 10	saying -20	thinking 19
end|length|4-5|next|	saying -11
end|length|4-5|preposition|	0 -54	1 12	t0 -56	t1 -13	v0 -35	v1 -34
end|length|4-5|source|	source -42
end|length|4-5|subordinator|	1 -35	v0 13	v1 -25
end|length|4-5|that|	0 17	1 -18	judging -27	saying -15	t0 -26	thinking -9	v0 -80	v1 -23
end|length|4-5|verb-thinking|	0 -10	v0 -23
end|length|4-5|word|	0 -63	1 -23
end|length|4-5|–|	0 -10	v0 36
end|length|6-9|(|	0 8	1 -31	v0 23
end|length|6-9|,|	0 -19	1 -12	t0 -10	t1 -11	v2 13
end|length|6-9|-|	1 -20	v0 18
end|length|6-9|:|	0 9	v0 9
end|length|6-9|;|	0 -28
end|length|6-9|adverb|	v0 -36
end|length|6-9|after|	saying -12
end|length|6-9|auxiliary|	0 27	t0 8
end|length|6-9|behind|	judging -9	saying -26	thinking -31
end|length|6-9|capital|	0 -24	1 -23	v0 -103	v1 -32
end|length|6-9|coordinator|	0 -54	2 -36	t0 -9	t1 -23	v1 -53	v2 -13
end|length|6-9|end|	0 16	1 15	v0 7	v1 10	v2 38
end|length|6-9|infinitive|	other 27
end|length|6-9|late|	judging 21	saying -8	thinking -21
end|length|6-9|preposition|	0 -47	1 -99	2 -27	t0 -8	t1 -31	v0 -45	v1 -41	v2 -35
end|length|6-9|source|	source -15
end|length|6-9|subordinator|	0 -45	1 -35	2 -29	t0 -28	t1 -43	v0 -52	v2 -18
end|length|6-9|that|	0 -12	1 -39	judging -44	other 24	saying -30	t0 -40	t1 -18	thinking -9	v0 -15	v1 -37	v2 -18
end|length|6-9|verb-saying|	v0 -23
end|length|6-9|verb-thinking|	0 -15	v0 -30
end|length|6-9|word|	0 -13	1 -22	t0 -40	t1 -17	v0 -67	v1 -30
end|length|6-9|—|	0 20
end|liken|	0 -42	end 45	t0 -7	to -42
end|like|	, -11	. -25	1 -22	a -22	and -43	capital -39	determiner -33	end 40	for -26	her -13	in -39	mr. -19	of -29	over -30	preposition -23	pronoun -20	stop -25	t0 -31	that -29	the -23	this -14	to -27	trump -15	v0 -31	v2 -31	word -21
end|list|	, 45	0 20	1 11	and -46	as -31	end -41	for -41	in -11	of -34	than -25	to 15	v0 -26	v1 -36	v2 -44	with -34
end|lobby|	, 11
end|love|	, 11	end -39	of -18	v1 -35
end|maintain|	, 27	0 -24	and -20	end -11	in -25	of -17	that -18	v0 21	v1 -32	who -13
end|march|	, -31	. -30	0 -26	1 -17	15 -23	preposition -20	stop -30	t0 -25	v0 -44	v1 -16	v2 -12	word -35
end|may|	, -39	. -28	1 -20	10 -17	adverb -50	auxiliary -10	be -9	become -24	coordinator -30	have -8	not -34	stop -28	t0 -36	t1 -18	v0 -84	v1 -30	v2 -33	verb-judging -25	verb-thinking 15	word -72
end|mean|	end 29
end|mention|	, -23	1 21	and 20	as -48	at 12	by -19	end -18	for -33	from -33	in 8	of -33	or -32	t0 7	than -24	that -25	to -54	v0 -14	v1 -61	v2 9	who -33
end|message|	0 17	and -33	end -7
end|mock|	, 32	and -53	as -28	end 13	in 26	of -32	on 10	that -15	to -21	v1 -61	who -28	with -34
end|monday|	's -28	, -44	. 14	0 14	night -32	possessive -34	stop 14	t0 -27	that -38	v0 -10	v1 -34	v2 -19	word -40
end|month|	, -37	. -31	0 -32	possessive -27	preposition -25	stop -31	t0 -21	that -25	v0 -34	v1 -20	v2 -23
end|morning|	. -21	stop -21	v0 -26
end|name|	, -7	0 -20	and -34	as -34	in 10	of -40	on -28	to -40	v0 24	v1 -54
end|near|	capital -45	determiner -20	the -19	v0 -55	v1 -27	word -28
end|need|	0 -26	end -10	for -28	of -31	t0 -21	to 18	v0 7
end|next|judging|0|	false 19	true 23
end|next|judging|1|	false -12	true 28
end|next|judging|2|	false -40
end|next|judging|t1|	false -83	true 15
end|next|judging|t2|	false -50	true -7
end|next|judging|v0|	true -12
end|next|judging|v1|	false -37	true -41
end|next|judging|v2|	false -60	true -27
end|next|saying|0|	true -13
end|next|saying|1|	false -44	true -7
end|next|saying|t1|	false 18
end|next|saying|t2|	false -45
end|next|saying|v0|	false -15	true 11
end|next|saying|v1|	false -14
end|next|saying|v2|	false -45
end|next|thinking|0|	true 11
end|next|thinking|1|	false -28	true -8
end|next|thinking|2|	false -24
end|next|thinking|t0|	false -12	true 29
end|next|thinking|t1|	false 13	true -15
end|next|thinking|t2|	false -23	true 28
end|next|thinking|v1|	false -53	true -7
end|next|thinking|v2|	false -104
end|night|	, -33	. -29	0 -37	and -30	coordinator -30	in -19	possessive -33	preposition -25	stop -29	subordinator -24	v0 -45	v1 -18	v2 -18	’s -33
end|nominate|	end -10	for -46	in 29	to -39
end|nor|	capital -23	v0 -34
end|note|	, -12	- -41	0 -90	1 -13	: -40	about -16	after -40	against -17	and -16	april -13	as -43	at -45	between -17	by -54	during -47	end 32	for -38	from -32	in -93	into -15	of -25	off -15	on -60	or -22	over -22	than -21	that -46	to -60	v0 -16	v1 23	v2 -16	while -35	who -22	with -47	— 7
end|notice|	end 35	v0 -36
end|november|	, -21	. -40	0 -26	auxiliary -14	coordinator -15	election -20	general -24	preposition -19	stop -40	subordinator -22	v0 -48	v1 -19	v2 -21	word -31
end|nov|	. -28	stop -28	v0 -19
end|observe|	end 26
end|october|	. -25	0 -26	preposition -20	stop -25	v0 -34	word -29
end|offer|	, 29	0 17	about -36	and -60	as -47	at -29	end -43	for -49	in 13	of -56	on -58	that -54	to 17	v0 -23	v1 -19	v2 -45	who -23	with -33
end|off|	. -24	0 -47	a -25	by -20	capital -23	determiner -64	for -21	his -18	on -22	preposition -45	stop -24	t0 -33	the -56	v0 -77	v1 -26	v2 -21	word -52
end|of|	 -32	$ -33	0 -174	1 -24	10 -21	14 -26	2 -17	30 -15	4 -12	a -67	about -31	adverb -36	all -28	america -25	american -27	americans -20	an -54	anonymity -21	any -29	appeals -18	arizona -19	attack -25	auxiliary -39	barack -20	beating -34	being -37	between -16	big -30	black -19	both -24	business -20	capital -105	citizenship -14	civil -23	climate -17	clinton -37	color -24	commerce -30	communication -26	confidence -23	congress -17	congressional -22	context -32	credit -26	david -29	delegates -12	democratic -23	democrats -21	determiner -96	dollars -26	donald -44	each -20	economic -23	education -18	emails -29	eminent -29	employees -18	enthusiasm -26	florida -20	foreign -25	four -17	germany -24	glass-steagall -18	globalization -22	government -27	growing -28	growth -24	her -44	him -19	his -68	hispanic -18	how -35	illegal -22	information -31	interest -16	isis -23	israel -25	it -38	its -41	justice -29	land -15	life -20	likely -16	losing -20	many -15	massachusetts -18	millions -21	money -30	more -32	mr. -34	mrs. -16	ms. -7	muslim -22	muslims -29	national -25	new -20	next -15	nine -22	no -22	north -24	not -26	obama -25	ohio -18	one -30	opposing -23	other -26	paid -15	people -20	personnel -15	policy -30	political -14	preposition -40	president -26	presidential -27	private -19	pronoun -45	public -24	questions -26	quote -32	registered -15	republican -23	republicans -26	rice -10	rival -19	russia -12	salaried -21	sanders -29	second-degree -8	sen. -29	service -18	sexism -39	social -22	some -26	staff -10	state -68	states -29	step -7	subordinator -49	superdelegates -15	support -17	supporters -18	t0 -77	t1 -20	t2 -14	tax -11	terrorism -33	terrorists -33	texas -25	that -35	the -80	their -49	them -37	these -21	this -26	those -42	three -24	time -26	trump -42	trying -21	tuesday -25	two -38	u.s. -28	undocumented -34	union -17	up -30	us -17	using -31	v0 -42	v1 -21	v2 -18	verb-judging -61	verb-saying -66	verb-thinking -41	vermont -35	voters -25	wall -23	washington -14	what -35	which -15	white -10	who -11	whom -11	winning -13	women -25	word -60	workers -13	working -22	world -20	£ -22
end|once|	0 -38	adverb -32	again -30	determiner -36	it -24	pronoun -39	the -26	v0 -68	v1 -17	word -28
end|onto|	determiner -36	the -22	v0 -28
end|on|	 -40	. -45	1 -72	a -83	abortion -51	adverb -51	advertising -36	all -39	americans -37	an -57	april -40	auxiliary -24	behalf -45	benghazi -38	board -41	both -42	by -23	capital 40	capitol 17	cbs -34	clinton -53	coordinator -31	determiner -49	earth -27	election -27	facebook 25	financial -36	foreign -31	friday -76	guns -33	hand -24	her -59	his -74	how -26	immigration -58	israel -35	issues -38	it -40	its -8	jobs -43	july 17	march -38	monday -7	mr. -40	multiple 32	muslims -59	new -25	nov -31	obama -43	october -40	one -31	police 14	policy -30	preposition -70	president -46	pronoun -41	quote -25	saturday -57	social -46	some -41	stage -41	stop -45	subordinator -41	sunday 21	t0 -28	t1 -25	that -24	the -28	their -54	this -27	those 12	to -51	track -48	trade -51	trump -58	tv -42	twitter 32	two -33	u.s. -40	v0 -9	v1 -59	v2 -45	verb-judging -31	verb-saying -64	verb-thinking -33	wall -45	wednesday 44	what -33	whether -32	which -28	women -36	word -33
end|oppose|	, 29	0 23	1 -35	about -15	and 29	as 27	end -49	for -26	from -20	in -56	of -35	on 10	t0 26	that -28	to -48	v0 -17	v1 -49
end|order|according|	( -29	, -10	capital -28	coordinator -49	end 29	preposition -68	subordinator -44	that -26	word -29
end|order|according|(|	v0 -22
end|order|according|,|	v0 -13	v1 -52	v2 14
end|order|according|capital|	v0 -26
end|order|according|coordinator|	0 -25	v0 -36	v2 -21
end|order|according|end|	v0 46	v1 18
end|order|according|preposition|	0 -53	v0 -45	v1 -21	v2 -33
end|order|according|subordinator|	v0 -42
end|order|according|word|	0 -20	v0 -21
end|order|	and -49	by -41	end 8	for -28	month -21	of -46	t0 -44	that -34	to -76	v0 7	v1 -41
end|order|apposed|(|	0 -37	v0 -37	v1 17
end|order|apposed|	, -14	- -7	auxiliary -46	coordinator -25	end 14	preposition -18	subordinator -49	that -24	verb-thinking -27	word -10	— -20
end|order|apposed|,|	0 18	1 -58	v0 -18	v1 -31	v2 -76
end|order|apposed|-|	1 -24	v1 -36
end|order|apposed|;|	0 -15	v0 23
end|order|apposed|auxiliary|	v0 -33
end|order|apposed|capital|	0 19	t0 -29	v0 -14	v1 -32
end|order|apposed|coordinator|	0 -32	1 11	2 14	t0 -44	v0 -25	v1 -49	v2 -28
end|order|apposed|end|	t1 -20	v0 16	v2 35
end|order|apposed|preposition|	0 -8	1 -53	t0 -88	t1 -24	v0 -18	v1 -44	v2 -28
end|order|apposed|subordinator|	1 -13	t0 -47	v0 -135	v1 -48	v2 -27
end|order|apposed|that|	0 -7	1 -20	v0 -54	v1 -30	v2 -26
end|order|apposed|verb-thinking|	0 -10	v0 -20
end|order|apposed|word|	0 -45	1 -18	t0 -25	v1 -27
end|order|apposition|	( -28	; -28	auxiliary -24	capital -48	coordinator -40	end 18	preposition -32	subordinator 10	that -41	word -37
end|order|apposition|,|	0 -22	1 -28	v0 9	v2 -49
end|order|apposition|capital|	0 -21	v0 -38	v1 -15	v2 -15
end|order|apposition|coordinator|	0 9	v0 -58	v1 -23	v2 -21
end|order|apposition|end|	t0 42	v0 10	v1 34	v2 -8
end|order|apposition|preposition|	0 -7	t0 -49	v0 -103	v1 -31	v2 -29
end|order|apposition|subordinator|	0 16	v0 -9	v1 -41	v2 -21
end|order|apposition|that|	v0 -45	v1 -24	v2 -16
end|order|apposition|word|	v0 -35	v1 -16
end|order|direct|	( -8	- 10	: -18	; 45	adverb -13	auxiliary -20	capital -26	determiner -60	preposition -17	subordinator -13	that -36	verb-thinking -55	word -56	— 13
end|order|direct|(|	0 -21	1 -45	v0 10	v1 7	v2 -43
end|order|direct|,|	0 -10	1 -37	2 -11	t0 12	t1 16	t2 -31	v0 -8	v1 -14	v2 -16
end|order|direct|-|	0 24	1 -33	t0 24	v0 -10	v1 -29
end|order|direct|:|	0 -12	1 -34	v1 -29	v2 -33
end|order|direct|;|	0 30	t0 19	v0 13	v1 21
end|order|direct|adverb|	v0 -44
end|order|direct|auxiliary|	t0 -32	v0 -62	v1 -24	v2 -30
end|order|direct|capital|	0 -60	1 -42	t0 -12	v1 -46	v2 -42
end|order|direct|coordinator|	1 -28	2 -55	t0 13	t1 -38	t2 -32	v0 -10	v1 -23	v2 -59
end|order|direct|determiner|	v0 -41
end|order|direct|end|	2 -8	t0 18	v2 10
end|order|direct|preposition|	1 -8	2 -60	t0 -9	t1 -56	t2 -45	v0 -14	v1 -50	v2 -48
end|order|direct|subordinator|	0 -31	1 -55	2 -42	t1 -7	t2 -35	v1 -33	v2 -22
end|order|direct|that|	0 -9	1 -38	2 -28	t0 -54	t1 -36	v0 -42	v1 -42	v2 -40
end|order|direct|verb-thinking|	0 -19	1 -21	v0 -39	v1 -21	v2 -9
end|order|direct|word|	0 -15	1 -27	t0 -47	t1 -30	v0 -87	v1 -41	v2 -39
end|order|direct|–|	0 15	v0 -20
end|order|direct|—|	v0 10
end|order|inverted|	end -15	preposition -29
end|order|inverted|end|	v0 16
end|order|inverted|preposition|	v0 -16
end|order|noun|	, -15	- 26	: 13	auxiliary 26	capital -42	coordinator -26	end -28	preposition -100	subordinator -70	that 8	verb-saying -44	verb-thinking -24	word 13
end|order|noun|,|	0 28	v0 -30	v1 -21	v2 -26
end|order|noun|-|	v0 27
end|order|noun|:|	t0 27
end|order|noun|auxiliary|	0 -11	t0 17	v0 37
end|order|noun|capital|	v0 -36
end|order|noun|coordinator|	t0 -44	v0 -14	v1 -19
end|order|noun|end|	v0 -20	v2 -26
end|order|noun|preposition|	0 -42	t0 -49	v0 -90	v1 -31	v2 -23
end|order|noun|subordinator|	t0 -33	v0 -56	v1 -20
end|order|noun|that|	v0 11
end|order|noun|verb-saying|	v0 -25	v1 -26
end|order|noun|verb-thinking|	0 -15
end|order|noun|word|	t0 -9	v0 17
end|order|relative|	, 14	- -10	: 7	; 22	auxiliary -40	capital -60	coordinator -9	end -27	subordinator 18	that -11	verb-judging -49	verb-thinking -36	word -69
end|order|relative|,|	0 14	1 14	v0 7	v1 -19	v2 -75
end|order|relative|-|	0 -12
end|order|relative|:|	v2 -31
end|order|relative|auxiliary|	0 -10	v0 -19	v1 -43	v2 -30
end|order|relative|capital|	0 -27	t0 -21	v0 -50	v1 -32
end|order|relative|coordinator|	0 -7	1 -32	t1 -20	v1 -52	v2 -30
end|order|relative|end|	0 15	1 19	t1 7	v0 -15	v1 -15	v2 -26
end|order|relative|preposition|	0 8	2 -20	t0 -75	v0 -21	v1 -58	v2 -44
end|order|relative|subordinator|	0 26	t0 -47	v0 -7	v1 -34	v2 -36
end|order|relative|that|	1 -19	v0 -42	v1 -33	v2 -22
end|order|relative|verb-judging|	0 -27	v1 -28	v2 -22
end|order|relative|verb-saying|	0 10	v0 -39	v1 -29
end|order|relative|verb-thinking|	0 -18	v0 -18	v1 -19	v2 -18
end|order|relative|word|	0 -42	1 -27	v0 -41	v1 -28	v2 -26
end|order|shared|(|	0 13	v0 -44	v1 -33
end|order|shared|,|	1 7	t0 -23	t1 -44	v1 -12	v2 -14
end|order|shared|-|	0 -10	v1 28
end|order|shared|	: 10	; -27	auxiliary -50	capital -8	coordinator 19	end -15	preposition -17	subordinator -32	that -24	verb-thinking -23	word -21	— -26
end|order|shared|:|	0 7	v0 -12	v1 9
end|order|shared|;|	v0 -18
end|order|shared|auxiliary|	0 -36	v0 -28
end|order|shared|capital|	0 12	t0 -22	v0 -74	v1 -23
end|order|shared|coordinator|	0 15	1 -44	2 -21	t0 -34	t1 -28	v0 21	v1 -55	v2 -34
end|order|shared|end|	1 9	2 13	t1 10	t2 32	v0 7	v1 -27	v2 -13
end|order|shared|preposition|	0 -8	1 -54	t0 -13	t1 -39	t2 -17	v0 -34	v1 -56	v2 -41
end|order|shared|subordinator|	1 -31	t0 -52	v0 -77	v1 -49	v2 -39
end|order|shared|that|	0 -34	1 -28	t0 -31	v1 -35	v2 -29
end|order|shared|verb-thinking|	v0 -21
end|order|shared|word|	1 -20	t0 -33	v0 -66	v1 -32	v2 -21
end|order|shared|–|	0 -19	v0 17
end|order|shared|—|	0 -18	v0 -8	v1 -45
end|or|	, -33	0 -13	1 -20	a -31	capital -62	determiner -68	even -18	from -26	her -27	how -22	isis -15	less -10	not 7	part -17	party -13	preposition -45	subordinator -46	t0 -57	the -44	two -23	v0 -105	v1 -37	v2 -28	verb-judging 14	word -51
end|outline|	0 -50	and -28	end 16	in -29	of -19	v0 15
end|outside|	0 -37	capital -27	determiner -49	the -42	v0 -59	v1 -12	v2 -15	word -34
end|out|	, -24	. -32	0 -59	a -39	adverb -13	an -18	and -20	at -21	before -25	by -16	coordinator -24	determiner -56	for -20	his -24	in -32	of -61	on -29	preposition -81	stop -32	subordinator -39	t0 -48	that -36	the -37	to -35	v0 -90	v1 -23	v2 -16	word -47
end|over|	, -29	. -28	1 -25	a -31	and 10	capital -72	clinton -25	coordinator 10	determiner -42	her -34	his -48	kasich -18	mr. -20	preposition -36	sanders -37	stop -28	subordinator -28	t0 -77	the -19	their -32	time -21	to -29	trump -37	v0 -110	v1 -39	v2 -28	word -11
end|paint|	0 -28	end 7	of -28	v0 9
end|past|	, -37	. -20	0 -56	and -22	capital -23	coordinator -22	determiner -38	statements -26	stop -20	support -21	the -26	v0 -52	v1 -17	v2 -14	verb-judging -22	week -22	word -53
end|persuade|	0 -28	end -14	to -52
end|per|	0 -48	cent -49	v0 -45	v1 -25	word -60
end|plan|	, -18	0 -52	: 27	and -42	as -46	at -55	before -28	by -56	end 13	for -56	from -37	in -10	march -31	of -38	on -48	t1 9	than -21	that -19	through -19	to -58	v0 -19	v1 21	v2 -33	with -34
end|pledge|	, 47	and 7	as -38	end -30	in -42	of -31	on -37	that -30	to -34	v1 -47	with -22
end|point|	, -70	- -15	0 -47	: -16	after -33	against -10	and 15	as -43	at -41	before -31	by -59	end 42	for -56	from -33	in -84	june -13	november -21	of -47	on -61	or -25	since -25	than -33	that -77	to 20	v0 -19	v1 36	v2 20	who -29	with -53	year -15
end|portray|	0 -67	and -37	as -69	end 24	of -38	on -35	who -30
end|posit|	end 25	to -27	v0 -20
end|post|	, -32	0 -22	1 8	and -37	end -29	in -45	of -42	on 35	t0 10	that -23	to 10	v0 -12	v2 19	with 20
end|praise|	, 30	0 13	and 29	as -25	at 24	end -27	for -65	in -14	of -43	on -61	t0 -14	than -26	that -40	to -62	v0 -13	v1 -17	v2 -25
end|predict|	, -27	0 -13	and -36	end 22	in -56	of -22	on -35	than -23	that -21	to -24	v0 -27
end|prefer|	, 36	0 24	end -32	to -44
end|preposition|$|	0 -52	1 -21	t0 -23	v0 -62	v1 -14	v2 -14	word -82
end|preposition|,|	0 -45	adverb -38	capital -27	coordinator -28	determiner -24	preposition -31	subordinator -19	v0 -61	v1 -29	verb-saying -29	word -36
end|preposition|0|	, -28	; 17	after -88	capital -20	coordinator 12	end 67	late -40	next 9	preposition -36	source -53	subordinator -51	that -73	word -27
end|preposition|1|	, -46	after -40	behind -65	coordinator 12	end 28	preposition -42	that -50
end|preposition|2|	behind -28	next -59	preposition -32	that -24
end|preposition|adverb|	, -23	0 -25	1 -29	auxiliary -36	capital -23	coordinator -29	determiner 10	preposition -52	stop -31	subordinator -27	t0 -31	v0 -102	v1 -34	v2 -23	verb-judging -38	verb-saying -13	word -39
end|preposition|auxiliary|	0 -36	1 -16	adverb -27	auxiliary -30	coordinator -19	determiner -53	preposition -45	pronoun -27	quote -19	stop -36	subordinator -33	t0 -36	that -20	v0 -77	v1 -35	v2 -22	verb-judging -31	verb-saying -44	verb-thinking -20	word -80
end|preposition|capital|	' -37	( -34	) -22	, 14	- -28	0 -10	1 -83	2 -42	: -25	; -26	auxiliary -100	capital -31	coordinator -37	determiner -41	end -36	possessive -24	preposition -31	pronoun -25	quote -29	stop -21	subordinator -39	t0 -40	t1 -33	t2 -27	that -78	v0 -18	v1 -50	v2 -40	verb-judging 11	verb-saying -45	verb-thinking -17	word -36	— -32	’ -33
end|preposition|coordinator|	auxiliary -25	determiner -28	t0 -32	that -20	v0 -46	v1 -32	v2 -15	verb-saying -26	word -39
end|preposition|determiner|	$ -39	, 16	- -27	0 17	2 -38	auxiliary -33	capital -19	coordinator -37	determiner -25	quote -48	stop -66	subordinator -24	t0 -48	t1 -51	t2 -30	that -25	v0 -12	v1 -56	v2 -53	verb-judging -17	verb-thinking -79
end|preposition|preposition|	$ -30	auxiliary -29	capital -68	determiner 20	preposition -35	pronoun -24	t0 -66	v0 -9	v1 -37	v2 -21	verb-judging -27	verb-saying -37	word -96
end|preposition|pronoun|	, -38	0 -7	1 -35	; -11	adverb -36	auxiliary -47	coordinator -40	determiner -26	preposition -56	stop -14	subordinator -46	t0 -29	v0 -97	v1 -31	v2 -20	verb-judging -26	verb-saying -23	verb-thinking -24	word -37	— -18
end|preposition|quote|	, -21	1 -14	auxiliary -17	coordinator -30	determiner -22	end -34	preposition -42	stop -69	v0 -70	v1 -36	v2 -20	word 13
end|preposition|stop|	0 -40	capital -41	coordinator -27	determiner -33	end -53	preposition -14	pronoun -34	quote -32	t0 -32	v0 -72	v1 -28	v2 -21
end|preposition|subordinator|	adverb 12	auxiliary -27	capital -44	determiner -59	preposition -32	pronoun -21	t0 -25	v0 -111	v1 -29	v2 -17	word -48
end|preposition|t0|	, 18	- 26	after -26	behind -74	capital -13	coordinator -22	end 31	infinitive -49	late -49	next -10	preposition -12	subordinator -18	that -57	word -22	— -17
end|preposition|t1|	, 10	behind -24	coordinator -29	end -10	next -60	preposition -47	that -31	word -14
end|preposition|t2|	behind -34	coordinator -19	end 39	next -31	preposition -23	that -25
end|preposition|that|	, -28	0 -50	auxiliary -9	capital -22	preposition -34	stop -23	v0 -51	v1 -29	verb-saying -19	word -53
end|preposition|v0|	, 10	- -14	: 25	; 20	after -81	behind -32	capital -83	coordinator -31	end -25	infinitive -63	late -46	preposition -17	source -45	that -69	verb-thinking -19	— -13
end|preposition|v1|	, -31	- -49	after -40	auxiliary -35	behind -46	capital -23	end -10	infinitive -19	late -38	next -52	preposition -49	source -21	subordinator -49	that -50	word -29
end|preposition|v2|	, -70	after -22	behind -48	capital -19	coordinator -33	end -15	late -46	next -46	preposition -42	source -33	subordinator -24	that -46	word -23
end|preposition|verb-judging|	, -39	0 -74	1 -34	adverb -27	auxiliary -14	capital -82	coordinator -31	preposition -79	pronoun -50	stop -26	subordinator -43	t0 -46	that -30	v1 -31	v2 -31	verb-judging -33	verb-saying -31	word -27
end|preposition|verb-saying|	, -52	0 -44	1 -42	adverb -38	auxiliary -16	capital -47	coordinator -49	determiner -41	preposition -28	pronoun -43	stop -74	subordinator -8	t0 -66	t1 -18	v0 -24	v1 -32	v2 -30	verb-judging -37	verb-saying -31	verb-thinking -29	word -26
end|preposition|verb-thinking|	, -26	0 -15	capital -28	coordinator -19	determiner -47	preposition -17	pronoun -42	quote -18	stop -26	subordinator -43	t0 -18	that -30	v0 -88	v1 -30	v2 -28	verb-judging -18	word -51
end|preposition|word|	$ -45	% -42	' -36	( -28	- -43	0 -14	1 -10	2 -36	: 10	; -37	auxiliary -19	capital -49	determiner -43	possessive -39	preposition -60	pronoun -81	quote -55	stop -27	subordinator -7	t1 -44	t2 -29	that -30	v0 -29	v1 -46	v2 -40	verb-judging -14	verb-saying -96	verb-thinking -73	word -32	— -45	’ -24
end|preposition|£|	v0 -44	word -49
end|preposition|€|	word -18
end|present|	0 7	as -31
end|press|	, 19	0 -18	and -21	end 13	for -33	in -51	to -37	v0 23
end|promise|	0 -26	1 -30	along -25	and -28	as -38	at -45	before -20	by -72	end 21	for -49	if -31	in -60	of -38	on -38	t0 -23	that -33	to -52	v0 11	v2 -22	with -45	within -21	year -26
end|pronoun|0|	; 23	auxiliary -45	coordinator 13	end 21	preposition 11	subordinator -19	that -43	verb-thinking -18	word -22
end|pronoun|1|	, -49	coordinator 11	end 19	preposition -40	subordinator -15
end|pronoun|t0|	, -25	coordinator -48	end 41	preposition -59	subordinator -39	that -17
end|pronoun|t1|	, -13	preposition -15
end|pronoun|v0|	( -10	- -24	: -12	; -14	adverb -22	auxiliary -40	capital -77	coordinator -28	end 24	preposition -71	subordinator -17	that -85	verb-thinking -21	word -51	– -7
end|pronoun|v1|	, -8	- -48	auxiliary -26	capital -25	coordinator -61	end -15	preposition -49	subordinator -52	that -37	word -31
end|pronoun|v2|	, -7	capital -16	coordinator -25	end -10	preposition -41	subordinator -38	that -27	word -15
end|proposal|	and -29	end 18	of -17	v0 -20
end|propose|	, 23	0 -12	1 -20	and 26	as -34	by -47	end -30	for -55	from -33	of -45	on -64	t0 -10	that -54	to -46	v1 -51	v2 13	who -23
end|protest|	0 25	end -24	to -36	v0 -34
end|prove|	, -8	end 15	v1 -40	v2 31
end|question|	, -31	0 8	1 -46	about -25	and -18	as -33	at -49	because -35	by 9	for -31	from -21	of -40	or 13	out -14	past -24	so -14	t0 18	t1 -39	that -41	to -7	v0 -13	v1 -12	v2 -26	with -50
end|quote|	0 -27	end 37	v0 -11
end|rail|	0 15	for -45	in -30	of -34	t0 -21	to -53	v1 -37
end|raise|	0 11	end -27	in 12	of -29	to -42
end|rank|	0 -9	end 20
end|read|	0 11
end|reaffirm|	0 -19	end 31
end|realize|	end 30	v0 -15
end|reassure|	end 29
end|rebuke|	, -18	end 14	for -35
end|rebut|	, -14	0 -25	and -16	end 21	v1 -18
end|recall|	0 -25	as -30	at -32	by -48	end 33	for -19	from -30	in -58	of -28	on -33	that -41	to -60	v0 -16	when -51	with -34
end|recite|	0 11
end|reckon|	1 13	end 8
end|recognize|	, 8	and -32	end -10	in -35	of -29	that -25	to -25	v0 -12	v2 -29
end|recommend|	, -37	0 -8	1 -36	end 25	of -10	on -25	that -26	to -28	v0 -35	v1 9
end|record|	, 10	0 -29	and -21	end -7	of -14	to -30	v0 28	v1 -46
end|recount|	end -14	v0 7
end|reference|	, 26	0 -37	and -27	as -24	end 22	from -21	in -42	of -25	to -35	v0 26
end|refer|	, 20	0 -10	1 -12	about -25	and -18	at -33	in -39	of -40	on -31	t0 32	that -42	to -48	v0 8	v1 -47
end|reflect|	0 -32	end 33	in -30	of -25	v0 24
end|refuse|	0 -35	and -55	end -7	for -38	in -51	of -27	or -29	that -32	to -45	v1 -17	v2 14	with -32
end|regard|	, 22	0 10	as -36	end -22	of -24	v1 -35
end|reiterate|	, -7	and -29	in -30	of -26	on 20	that -30	to -32	v0 -14	v1 -37	with -28
end|reject|	, 21	0 -8	and 17	for -29	from -32	in -29	of -40	that -63	to -57	v0 13	v1 -64
end|remark|	0 23	end -9	in -31	v0 -20	v1 -26
end|remember|	, -47	0 -57	and -27	end 58	of -21	to -24
end|remind|	0 11	and -27	end 18	in -45	to -32	v0 -41	v1 7
end|repeat|	, 11	for -36	in -39	of -25	on -34	that -36	to -32	v0 9	v1 11
end|reply|	, -36	0 -23	by -22	end 59	for -16	in -23	since -15	to -27	v0 -31	v1 27
end|report|	0 -14	1 -35	; 25	about -15	and -59	as -33	at -47	by -50	down -23	during -30	end 26	for -31	from -34	in -14	of -36	on -17	out -19	since -42	than -29	that -36	to -57	v1 9	who -29	with -49	year -18
end|repudiate|	0 7	end -24
end|request|	0 8	to 28
end|respond|	0 -22	for -73	in -33	into -19	of -33	on -50	t0 -32	that -44	to -46	v0 17	with 17
end|rest|10-15|judging|	, 27	: 14	; 30	about -50	across -37	after -59	against -27	among -34	and 21	as -83	because -35	before -31	behind -27	by -22	down -27	for -95	from -60	if -31	in -7	into -41	of -79	off -34	on -28	or -49	out -26	past -36	sept -39	since -29	support -20	than -49	then -24	through -41	to -35	under -36	up -42	week -22	what -38	whether -26	which -25	who 8	year -12
end|rest|10-15|judging|,|	0 9	1 -58	2 15	t0 8	v0 16	v1 11	v2 -9
end|rest|10-15|judging|:|	t0 11	v0 8
end|rest|10-15|judging|;|	v0 30
end|rest|10-15|judging|capital|	v0 9
end|rest|10-15|judging|coordinator|	t0 11	t1 -22	v0 8	v1 -44	v2 -23
end|rest|10-15|judging|preposition|	0 -26	1 -46	2 -35	t0 -19	t1 -24	t2 -31	v0 -22	v1 -39	v2 -40
end|rest|10-15|judging|subordinator|	0 -39	1 -16	t0 -38	v0 -33	v1 -25	v2 -28
end|rest|10-15|judging|that|	0 16	1 -20	t0 -25	v0 -68	v1 -36
end|rest|10-15|judging|verb-judging|	0 -24
end|rest|10-15|judging|word|	0 7	v0 -35	v1 -29	v2 -21
end|rest|10-15|judging|—|	v0 -17
end|rest|10-15|none|	( -18	, -14	- -10	: 11	; 8	about -64	above -26	across -33	after -22	against -46	along -27	among -68	and -8	april -30	around -40	as -29	at 20	before -22	behind -41	below -31	between -53	beyond -24	but -33	by -9	down -40	during -37	following 17	for -38	from -20	how -35	if 8	in -15	into -37	january -18	july -14	june -25	march -21	month -17	night -22	of -90	off -40	on -15	once -22	or -56	out -65	outside -34	over -64	past -24	per -26	saturday -46	since 15	so -51	sunday -23	than -81	that -60	through -53	thursday -36	to -56	toward -23	tuesday -29	under -54	unless -37	until -36	up -7	wednesday -26	week -21	what -15	when -47	while -60	who -21	with -19	within -37	without -42	year -18	– -44	— -33
end|rest|10-15|none|(|	v0 -23	v1 -47
end|rest|10-15|none|,|	0 -11	2 -63	t0 -10	t1 23	v0 -18	v1 -30
end|rest|10-15|none|-|	0 -39	t0 12	v1 8
end|rest|10-15|none|:|	0 9	v0 14	v2 -30
end|rest|10-15|none|;|	v0 -12
end|rest|10-15|none|capital|	0 -47	t0 -26	v0 -63	v1 -17
end|rest|10-15|none|coordinator|	0 9	1 -34	2 -29	t0 -27	t1 -27	v0 -32	v1 -48	v2 -37
end|rest|10-15|none|preposition|	0 -21	1 -8	2 -35	t0 -15	t1 -39	t2 -27	v0 -45	v1 -48	v2 -43
end|rest|10-15|none|subordinator|	t0 -86	v0 -35	v1 -40	v2 -37
end|rest|10-15|none|that|	0 -42	t0 -19	v0 -40	v1 -14	v2 -20
end|rest|10-15|none|word|	0 -29	v0 -30	v1 -15	v2 -24
end|rest|10-15|none|—|	t0 -45	v0 -29
end|rest|10-15|saying|	( 13	, 25	- 22	: -20	; 41	about -50	across 16	after 46	against -45	along -30	among -35	and 23	april -28	around -22	as -50	because -64	before 8	behind -38	between -35	but 31	by -38	down -35	for -15	friday -31	how -36	if -35	in 15	into -39	july -24	march -25	monday -24	month -24	night -29	november -22	of -43	off -29	on -9	once -28	or -23	out -48	over -45	past -32	said 15	saturday -23	september -12	since -37	so -35	than -58	that -7	then -20	through 11	thursday 10	to -23	tuesday 9	under 7	up -57	wednesday -29	week -20	what -24	when 30	where -25	whether -32	which -44	while 18	with -26	within -24	without -43	year -24	– 21
end|rest|10-15|saying|(|	0 17
end|rest|10-15|saying|,|	1 -26	t0 -13	t1 18	v0 15	v1 21	v2 -28
end|rest|10-15|saying|-|	0 22	t0 22	v0 14	v1 -58
end|rest|10-15|saying|:|	v0 -41
end|rest|10-15|saying|;|	0 25	v0 39
end|rest|10-15|saying|capital|	1 -15	t0 7	v0 -62	v1 -27	v2 -15
end|rest|10-15|saying|coordinator|	0 7	2 17	t0 22	v0 15	v2 -41
end|rest|10-15|saying|preposition|	1 -8	2 -20	t0 -29	t1 -37	v1 -46	v2 -42
end|rest|10-15|saying|subordinator|	1 -19	t0 -43	v0 46	v1 -30	v2 -38
end|rest|10-15|saying|that|	0 9	1 -21	v0 -74	v1 -27	v2 -24
end|rest|10-15|saying|verb-saying|	0 10	v0 -43	v1 -30
end|rest|10-15|saying|word|	0 7	1 -26	t0 -35	v0 -50	v1 -20	v2 -23
end|rest|10-15|saying|—|	v0 -18
end|rest|10-15|thinking|	, 9	: -10	; 14	about -20	across -26	against -12	and -18	as -69	at -45	because 15	before -31	between -15	by 11	down -22	for -67	from -67	how -16	if -38	in -44	into -22	like -43	monday -23	of -71	on -18	or -31	out -28	over -34	past -25	than -19	that -77	through -34	to -15	toward -16	up -32	week -15	what -30	whether -17	who -49	within -14	without -29	— 11
end|rest|10-15|thinking|,|	0 24	1 -47	t0 -8	v2 -50
end|rest|10-15|thinking|-|	1 -28
end|rest|10-15|thinking|:|	v0 -10
end|rest|10-15|thinking|;|	0 15
end|rest|10-15|thinking|capital|	v0 -48	v1 -22
end|rest|10-15|thinking|coordinator|	0 -9	1 -26	t0 13	v0 -34	v1 -22	v2 -22
end|rest|10-15|thinking|preposition|	1 -58	t0 -69	v0 -138	v1 -34	v2 -33
end|rest|10-15|thinking|subordinator|	0 -25	1 -15	t0 17	v0 -75	v1 -35
end|rest|10-15|thinking|that|	0 -55	v0 -58	v1 -22	v2 -23
end|rest|10-15|thinking|verb-thinking|	0 -30	1 -20	v0 -28	v1 -29	v2 -16
end|rest|10-15|thinking|word|	0 -38	v0 -36	v1 -34	v2 -15
end|rest|10-15|thinking|—|	0 20
end|rest|10-15|verb|	( 19	- 12	: -8	; 17	about -73	above -36	across -45	against -53	along -32	among -50	april -44	are 12	around -36	at -36	august -19	behind -40	below -26	between -58	beyond -30	but 36	december -20	despite 16	down -34	during -48	evening -29	february -14	following -30	for -43	friday -23	from -60	how -54	if -80	in -9	into -51	is 21	january -20	july -34	june -26	march -26	may -35	monday -50	month -21	night -29	nor -23	november -22	october -18	of -88	off -53	on -21	once -44	or -23	out -51	outside -33	over -19	past -43	per -24	saturday 8	september -24	should -30	since -63	so -9	sunday -36	than -15	that -33	then -36	though -40	through -64	thursday -31	to -152	toward -31	tuesday 13	under -53	up -70	was 29	wednesday -33	week -30	weekend -29	were -26	what -52	when 10	where -7	whether -61	while 14	who -27	whom -33	whose -11	why -45	will -7	with -17	within -28	year -48	yet -37	– 16	— 8
end|rest|10-15|verb|(|	0 -19	v0 25	v1 15	v2 -26
end|rest|10-15|verb|,|	0 -12	2 -10	t0 18	t1 -23	v1 -41
end|rest|10-15|verb|-|	1 -23	v0 7	v1 -13
end|rest|10-15|verb|:|	v1 -29
end|rest|10-15|verb|;|	v0 32	v2 -19
end|rest|10-15|verb|auxiliary|	0 -7	1 -24	t0 13	t1 -25	v0 10	v1 -11	v2 -23
end|rest|10-15|verb|capital|	0 -19	1 -32	t0 -35	v1 -26
end|rest|10-15|verb|coordinator|	0 23	1 -60	2 -38	t0 -7	t1 -24	v1 -17	v2 -36
end|rest|10-15|verb|preposition|	0 -31	2 -31	t1 -41	t2 -14	v0 -39	v1 -50	v2 -50
end|rest|10-15|verb|subordinator|	0 16	1 -46	2 -28	t1 8	v0 -13	v1 -11
end|rest|10-15|verb|that|	0 -14	1 -34	2 -25	t0 -44	t1 -33	v0 -26	v1 -42	v2 -37
end|rest|10-15|verb|word|	0 -24	1 -35	t0 -17	t1 -19	v1 -31	v2 -40
end|rest|10-15|verb|–|	v0 9
end|rest|10-15|verb|—|	v0 11	v1 -10
end|rest|1|none|	end -101
end|rest|1|none|end|	1 -20	2 -28	t0 16	t1 -27	v0 -33	v1 -78	v2 -61
end|rest|2|none|:|	v0 23	v1 -33
end|rest|2|none|	; -16	end 13
end|rest|2|none|;|	0 -17	t0 12
end|rest|2|none|end|	1 11	t2 14	v1 7	v2 11
end|rest|3|none|	, -13	: -16	; -31	about -25	against -17	april -23	around -22	as -22	august -27	before -40	christmas -21	december -22	down -22	easter -38	evening -26	february -20	for -35	friday -31	in -36	january -32	july -42	june -35	march -30	monday 14	month -31	morning -21	night -32	november -40	october -25	off -24	on -45	out -34	over -28	past -20	saturday -32	september -24	since -21	so -37	sunday -29	then -20	thursday -50	to -50	today -26	tuesday -11	up -34	wednesday 10	week -29	weekend -24	which -26	whom -22	year -34
end|rest|3|none|,|	v0 -20	v1 -57
end|rest|3|none|:|	v0 -14	v1 -11
end|rest|3|none|adverb|	v0 -33
end|rest|3|none|capital|	0 7	t0 -41	v0 -13	v1 -38	v2 -28
end|rest|3|none|coordinator|	v0 -31
end|rest|3|none|preposition|	0 -51	t0 -37	v0 -86	v1 -31	v2 -24
end|rest|3|none|subordinator|	0 -43	v0 -59	v1 -32
end|rest|3|none|that|	v1 -29
end|rest|3|none|word|	0 -43	t0 -23	v0 -42	v1 -28	v2 -22
end|rest|3|thinking|	like -25
end|rest|3|thinking|verb-thinking|	v0 -21
end|rest|3|verb|	may -28
end|rest|4-5|judging|	about -16	and -18	by -7	for -33	in -37	into -21	of -30	on -29	to -57	what -24
end|rest|4-5|judging|coordinator|	0 -8
end|rest|4-5|judging|preposition|	0 -28	t0 -21	v0 -78	v1 -28	v2 -26
end|rest|4-5|judging|that|	v0 7
end|rest|4-5|judging|verb-judging|	v1 -21
end|rest|4-5|none|	( -14	, -59	- -28	: -31	about -50	across -45	against -51	among -42	and -87	april 17	around -37	as -8	at -50	because -48	before -77	behind -34	between -37	beyond -26	but -63	by -115	dec -17	down -43	during -54	except 17	following -43	for -7	friday 10	from -22	if -25	in -28	into -50	july -18	june -25	march -31	monday -38	near -29	night -18	nov -14	november -30	october -28	of -83	off -30	on 7	or -57	out -33	outside -39	past -34	per -29	since -63	so -44	sunday -22	than -14	that -65	then -17	thursday -31	to -59	toward -34	tuesday -40	under -51	until -52	up -36	what -14	while -31	who -18	with -61	within -45	without 9	year -22	yet -21
end|rest|4-5|none|,|	1 7	t0 11	v0 -77	v1 -68	v2 -75
end|rest|4-5|none|-|	v0 -36
end|rest|4-5|none|:|	0 -22	v0 -14
end|rest|4-5|none|capital|	v1 -28	v2 -25
end|rest|4-5|none|coordinator|	0 -114	1 -26	2 -25	t0 -66	t1 -15	t2 -19	v0 -47	v1 -44	v2 -29
end|rest|4-5|none|preposition|	1 -55	2 -22	t0 -133	t1 -33	t2 -24	v0 -43	v1 -51	v2 -39
end|rest|4-5|none|subordinator|	1 -17	t0 -11	v0 -46	v1 -56	v2 -27
end|rest|4-5|none|that|	0 -40	t0 -14	v0 -48	v1 -32
end|rest|4-5|none|word|	0 -18	v0 -35	v1 -16
end|rest|4-5|saying|	, 42	about -20	and -33	as -28	by -33	for -40	in -7	of -43	on -34	that -37	to -65	with -33
end|rest|4-5|saying|,|	0 37	1 -39	v0 29
end|rest|4-5|saying|coordinator|	0 -35	v1 -37
end|rest|4-5|saying|preposition|	0 -18	t0 -35	v0 -117	v1 -22	v2 -16
end|rest|4-5|saying|subordinator|	v0 -43
end|rest|4-5|saying|that|	v0 -19
end|rest|4-5|saying|word|	v0 -25
end|rest|4-5|thinking|	, -33	and -28	as -22	for -22	into -15	like -38	of -22	than -28	that -34	to -45
end|rest|4-5|thinking|coordinator|	v1 -22
end|rest|4-5|thinking|preposition|	0 -26	v0 -63	v1 -21
end|rest|4-5|thinking|subordinator|	v0 -36
end|rest|4-5|thinking|verb-thinking|	t0 -21	v0 -24
end|rest|4-5|verb|	, -8	and -23	as -43	before -36	but 9	by -35	for -40	from -36	if -38	in -36	may -34	of -37	on -30	since -24	than -34	that -45	to -54	what -24	whether -27	who -29
end|rest|4-5|verb|,|	1 -23	v0 -17	v1 10	v2 -40
end|rest|4-5|verb|auxiliary|	v0 7
end|rest|4-5|verb|coordinator|	v1 -22	v2 -22
end|rest|4-5|verb|preposition|	0 -17	v0 -18	v1 -33	v2 -17
end|rest|4-5|verb|subordinator|	0 -39	v0 -81	v1 -23	v2 -14
end|rest|4-5|verb|that|	0 -36	v0 -45
end|rest|4-5|verb|word|	v0 -20	v1 -18
end|rest|6-9|judging|	, -32	; 14	after -24	against -25	as 14	at -43	before -36	but -41	by -47	down -24	for -54	from -46	in -70	of -52	on -43	or -25	that -41	to -17	under 18	what -38	when -22	which -22	who -37	with -34
end|rest|6-9|judging|,|	0 -30	1 -30	t0 -24	v0 8	v1 -74	v2 -49
end|rest|6-9|judging|capital|	v0 -27
end|rest|6-9|judging|coordinator|	v0 -24	v1 -41
end|rest|6-9|judging|preposition|	0 -54	1 -21	t0 -34	v1 -35	v2 -23
end|rest|6-9|judging|subordinator|	t0 -24	v1 -31
end|rest|6-9|judging|that|	v0 -39	v1 -19	v2 -21
end|rest|6-9|judging|word|	0 -33	v0 -33
end|rest|6-9|none|	( -31	, -34	- -18	: -54	about -59	across -40	after -20	against -60	along -31	among -49	and -38	as -27	at -47	because -58	before 15	behind -34	between -55	beyond -23	but -16	by -15	despite 35	down -48	during 13	february -20	following -47	for -67	friday -38	from -97	how -28	if -48	in -28	inside -37	into -50	march -16	month -25	near -20	night -16	november -22	october -21	of -93	off -48	on -16	once -23	onto -27	or -11	out -65	outside -33	over -71	past -39	per -29	since -42	so -31	sunday -14	than -80	that -70	through -11	thursday -39	to -24	toward -38	tuesday -52	under -57	until -44	up -57	via 20	week -25	what -21	when -56	whether -25	which -22	while 11	with -19	within -27	without -48	year -30	– -38	— -37
end|rest|6-9|none|(|	0 8	v0 -34
end|rest|6-9|none|,|	0 -7	1 -12	2 -28	t1 -42	v0 -27	v1 -67	v2 -85
end|rest|6-9|none|-|	v0 -42	v1 10
end|rest|6-9|none|:|	v0 -38
end|rest|6-9|none|capital|	0 -8	t0 -23	v0 -67	v1 -23	v2 -18
end|rest|6-9|none|coordinator|	0 12	1 -39	2 -25	t0 -93	t1 -18	t2 -20	v0 -73	v1 -48	v2 -28
end|rest|6-9|none|preposition|	1 -71	2 -31	t0 -21	t1 -34	t2 -17	v0 -22	v1 -47	v2 -43
end|rest|6-9|none|subordinator|	1 -32	t1 -31	v0 -63	v1 -49	v2 -45
end|rest|6-9|none|that|	0 -51	v0 -47	v1 -22	v2 -24
end|rest|6-9|none|word|	t0 -25	v0 -37	v1 -16	v2 -15
end|rest|6-9|none|—|	0 -36	t0 -33	v0 -29
end|rest|6-9|saying|,|	0 -11	1 -32	t0 -26	v0 20	v1 -81	v2 8
end|rest|6-9|saying|	- 8	: 55	about -32	after -52	against -32	and -14	as 14	at -46	because 13	before -25	but 8	by -33	during 10	from -42	in -8	into -39	of -68	on -8	or -19	over 7	than 9	that -45	thursday -34	to -35	under -31	up -21	what -27	when -45	which -24	while -40	who -40	with -65	within -27
end|rest|6-9|saying|-|	v0 17
end|rest|6-9|saying|:|	v0 40
end|rest|6-9|saying|;|	v0 -18
end|rest|6-9|saying|capital|	0 -30
end|rest|6-9|saying|coordinator|	0 -10	t0 14	v0 -9	v1 -48	v2 -20
end|rest|6-9|saying|preposition|	1 -38	t0 -54	t1 -26	v0 -42	v1 -47	v2 -31
end|rest|6-9|saying|subordinator|	0 -9	v0 -27	v1 -28
end|rest|6-9|saying|that|	0 -38	v0 -32	v1 -16	v2 -16
end|rest|6-9|saying|verb-saying|	v1 -15
end|rest|6-9|saying|word|	0 -31	v0 -25	v1 -23
end|rest|6-9|thinking|	, -21	and -65	as -42	before -23	but -28	for -39	from -29	if -17	in -48	like -31	of -43	on -43	out -15	than -28	that -48	to -13	what -21	when -35	who -39
end|rest|6-9|thinking|,|	0 8	v0 -28	v2 -52
end|rest|6-9|thinking|coordinator|	0 -36	v0 -65	v1 -36	v2 -15
end|rest|6-9|thinking|preposition|	0 13	1 -30	t0 -34	v0 -96	v1 -36	v2 -22
end|rest|6-9|thinking|subordinator|	0 -26	v0 -62	v1 -15
end|rest|6-9|thinking|that|	v0 -38	v2 -19
end|rest|6-9|thinking|verb-thinking|	0 -14	v0 -22
end|rest|6-9|thinking|word|	0 -35	v0 -15
end|rest|6-9|verb|	( -30	, -31	- -11	about -23	after -12	against -18	and -40	as -77	at -62	because -83	before -12	behind -20	but -38	by 9	for -65	from -50	how -45	if -64	in -59	into -14	is -14	may -16	month -15	november -14	of -59	off -26	on -72	once -31	or -37	out -22	over -26	past -20	so -30	sunday -20	than -53	that -89	then -27	though -32	to -84	under -22	unless -28	until -38	up -34	week -23	weekend -14	what -49	when -61	where -48	whether -33	which -36	while -57	who -60	whom -16	why -27	with -69	without -28	year -28	yet -17	— 38
end|rest|6-9|verb|,|	0 10	1 -17	2 -34	t0 13	v0 -29	v1 -61	v2 -64
end|rest|6-9|verb|-|	0 27	v0 -21	v1 -28
end|rest|6-9|verb|;|	0 19
end|rest|6-9|verb|auxiliary|	0 -8	v0 -36	v1 -26	v2 -28
end|rest|6-9|verb|capital|	0 -29	v0 -26	v1 -21
end|rest|6-9|verb|coordinator|	0 -64	1 -18	t0 -41	v0 -33	v1 -49	v2 -27
end|rest|6-9|verb|preposition|	0 -62	1 -48	2 -18	t0 -76	t1 -11	v0 -111	v1 -41	v2 -23
end|rest|6-9|verb|subordinator|	0 -50	1 -20	t0 -62	v0 -73	v1 -42	v2 -34
end|rest|6-9|verb|that|	0 -86	1 -20	t0 -18	v0 -62	v1 -26	v2 -22
end|rest|6-9|verb|word|	0 -59	1 -22	v0 -42	v1 -30	v2 -24
end|rest|6-9|verb|—|	v0 35
end|retweet|	end 24	v0 24
end|reveal|	, -19	0 -44	and -35	as -38	by -57	end 20	for -31	in -39	of -36	on -28	to -43	v1 -39	v2 34
end|rule|	, -15	0 -13	end 27	in -35	of -18	on -41	that -22	to -34	v0 -32	v1 11
end|saturday|	, 9	. -32	0 7	possessive -21	preposition -34	stop -32	to -29	v0 -46	v1 -27	word -17	’s -21
end|savage|	0 -18
end|say|	, -9	- 8	0 -66	1 -13	: -25	; 14	about -44	across -37	after -9	against -47	along -25	among -38	and -50	april -39	at -152	august -30	because -155	before -95	behind -48	below -29	between -46	beyond -30	but -54	by -132	christmas -25	december -27	despite -57	down -44	during -90	end 65	evening -20	february -17	following -43	for -89	friday -40	from -81	how -54	if -76	in -60	into -50	january -39	july -18	june -26	like -34	march -27	may -55	monday -44	month -21	morning -26	near -39	night -28	nor -30	november -31	october -32	of -51	off -52	on -86	once -41	or -53	out -64	outside -47	over -75	past -37	per -38	saturday -34	sept -17	september -21	since -86	so -58	sunday -37	t1 20	that -31	then -24	though -21	through -74	thursday -48	to -59	today -17	toward -48	tuesday -41	under -62	until -63	up -64	v2 13	was -38	wednesday -36	week -39	weekend -15	what -49	when -129	where -44	whether -63	which -49	who -47	whom -30	whose -31	why -36	with -141	within -58	without -59	year -29	yet -40	– 7	— 22
end|seek|	, 17	0 8	about -22	and -24	as -7	at -29	by -60	end 11	for -34	from -44	in -63	into -30	of -53	on -67	t0 13	t1 -7	that -56	to -62	v0 -34	v1 -35	v2 10	who -25
end|see|	, 21	- 30	0 -43	about -24	against -21	and -73	as -105	at -29	end 33	for -58	from -41	in -69	into -17	of -50	on -55	than -40	that -59	to -82	up -18	v0 20	v1 -7	v2 -9	who -37	with -50
end|september|	. -24	0 -31	1 -11	preposition -15	stop -24	that -18	v0 -18
end|sept|	. -44	0 -34	stop -44	v0 -25
end|shares|false|	, 19	0 -10	coordinator -33	v0 -27	v1 -51	v2 -31
end|shares|no-verb|	0 -15	1 -105	2 -26	coordinator -51	end -20	t1 -31	t2 -35	v0 -25	v1 -43	v2 -35
end|shares|none|	- 14	0 7	1 -19	2 -13	adverb -20	auxiliary -15	capital -22	determiner -26	preposition -11	subordinator -9	t0 -7	that -24	v1 -26	v2 -19	verb-judging -56	verb-saying -32	verb-thinking -79	word -43	— 8
end|shares|other|	, 22	0 56	1 -28	coordinator 26	t0 -9	v0 8	v1 -95	v2 -56
end|shares|true|	, 10	0 39	coordinator 42	t0 42	v0 7	v2 -43
end|should|	word -30
end|show|	( -31	- 15	0 -43	1 -59	2 -11	: 7	about -23	after -40	against -13	and -88	as -52	at -41	because -36	before -29	behind -21	between -30	by -63	during -29	end 35	for -47	from -32	in -33	may -27	november -18	of -51	on -70	or -22	out -23	over -49	saturday -23	since -35	t1 22	than -52	that -36	to -79	under -20	up -37	v1 14	which -11	while -47	who -19	with -109	— -7
end|shrug|	end -27
end|signal|	, 17	0 -19	end -12	v0 12	v1 -18
end|sign|	0 12	and -36	end -43	for -31	in -40	of -27	that 14	to -40	v0 -21	v1 -40
end|since|	. -21	0 -7	2019 -22	2021 -26	2024 -15	capital -46	coordinator -20	determiner -14	he 10	his -37	its -28	january -24	june -23	pronoun 8	stop -21	t0 -26	then -20	v0 -26	v1 -34	v2 -33	word -66
end|slam|	, 9	and -15	as 9	end -16	for 12	in 9	of -32	that -30	to -40	v0 -18
end|source|source|0|	false -18
end|source|source|v0|	false -48	true 46
end|source|source|v1|	false -65	true 18
end|so|	, -26	. -30	adverb -60	as -31	determiner -43	far -49	fondly -18	in -12	long -34	many -37	much 9	preposition -36	pronoun -25	stop -30	subordinator -36	t0 -33	that -29	v0 -85	v1 -30	v2 -21
end|speak|	, -17	1 -42	as -26	end 13	for -25	of -47	that -36	to -36	v0 -43
end|speculate|	0 -31	to -29	v0 19
end|state|	, 15	and 16	at -34	end -29	for -29	in -46	of -29	to -42	v2 -16
end|stress|	0 -18	and -43	end 18	in -29
end|submit|	end -27
end|subordinator|$|	v0 -34	word -41
end|subordinator|,|	preposition -26	subordinator -16	v0 -45	v2 -17
end|subordinator|0|	, -9	after -46	auxiliary 11	capital -44	coordinator -27	end -16	late -51	preposition -12	subordinator 8	that -41	word -31
end|subordinator|1|	, -46	behind -16	next -48	subordinator -19	that -23
end|subordinator|2|	next -49
end|subordinator|adverb|	0 16	determiner -32	preposition -43	stop 10	subordinator -56	t0 -60	v0 -104	v1 -32	v2 -16	verb-saying -32	word -35
end|subordinator|auxiliary|	0 -33	auxiliary -27	stop -28	v1 -26	v2 -23	verb-saying 16	word -47
end|subordinator|capital|	, -65	0 -17	1 -27	auxiliary 19	capital 18	coordinator -50	possessive -24	preposition -45	stop -43	t0 17	v0 -12	v1 -67	verb-judging 7	verb-thinking -39
end|subordinator|coordinator|	v0 -23
end|subordinator|determiner|	$ -24	0 -27	1 -31	2 -23	adverb -55	auxiliary -36	capital -36	determiner -64	quote -38	stop -40	subordinator -32	t0 -14	t1 -39	v0 -22	v1 -46	v2 -52	verb-saying -60	verb-thinking -37	word -20
end|subordinator|preposition|	0 -13	capital -46	determiner -28	preposition -23	pronoun 8	t0 -35	v0 -8	v1 -25	v2 -28	verb-saying -31	word -18
end|subordinator|pronoun|	0 20	1 -34	coordinator -36	possessive -53	quote -35	t0 -36	t1 -27	v1 -20	v2 -58	verb-judging -59	verb-thinking -9
end|subordinator|quote|	1 -19	auxiliary -24	end -25	stop -44	v0 -56	v1 -31	v2 -16
end|subordinator|stop|	0 -29	determiner -27	end -45	quote -24	v0 -52	v1 -28
end|subordinator|subordinator|	adverb -34	determiner -17	pronoun -30	v0 -29	v1 -13
end|subordinator|t0|	end 30	infinitive -33	next -18	preposition -42	that -21
end|subordinator|that|	auxiliary -29	v0 12	v2 -15
end|subordinator|v0|	( -30	, -35	- 10	: 30	after -70	capital -42	coordinator -44	end 24	infinitive -31	next -18	preposition -43	source -42	subordinator -15	that -40	verb-thinking -16	word -28
end|subordinator|v1|	, -95	after -38	behind -47	capital -20	coordinator 8	late -35	next -34	preposition -55	subordinator -30	that -51	word -12
end|subordinator|v2|	, -75	behind -33	capital -12	coordinator -39	end 43	late -39	next -13	preposition -41	subordinator -43	that -60
end|subordinator|verb-judging|	capital 15	determiner -36	preposition -39	v0 -51	v1 -26	word -30
end|subordinator|verb-saying|	determiner -36	preposition 18	pronoun -33	t0 -37	v0 -15	word -47
end|subordinator|verb-thinking|	preposition -33	stop -22	v0 -42	v1 -18	word -24
end|subordinator|word|	% -26	1 -28	2 -21	adverb -52	auxiliary -65	capital 17	coordinator -14	determiner -20	preposition -45	pronoun -40	stop -101	subordinator -10	t0 -15	t1 -28	v0 -61	v1 -52	v2 -39	verb-thinking -44	word -18
end|suggestion|	0 -23	because -42	end -26	in -19	v1 14
end|suggest|	, 11	- 22	0 -11	about -19	against -17	and -58	around -33	as -52	at -41	by -47	for -52	from -35	if -24	in -81	into -28	like -24	may -35	of -44	off -21	on -51	or -25	out -20	over -26	so -34	than -38	that -57	to -77	v1 -28	what -13	who -24	with -53	year -19
end|sunday|	, -28	. -29	0 -36	at -13	night -16	possessive -14	preposition -21	stop -29	t0 -27	v0 -50	v1 -21	word -38
end|support|	, -13	- 27	0 25	2 9	after -21	and 8	as -35	at -33	by -14	end -30	for 10	from -30	in 11	of -52	on -16	or 15	preposition -22	since 15	t0 -21	than -22	that -49	to -14	v0 -26	v1 -8	v2 -32	with -31
end|suspect|	0 12	end 22	of -21	v0 -23
end|swear|	end 22	v0 -22
end|talk|	, -7	0 18	: -30	about -23	across -32	and -18	as -30	at 24	for 16	how -29	of -48	on -12	over -20	that -30	to -68	v0 -24	v1 -33	v2 -13	who -27
end|tell|	( 12	0 -24	1 -28	; 23	about -30	after -49	against -20	and -67	as -49	at -68	because -36	before -47	between -25	but -10	by -60	down -27	end 18	for -49	friday -15	from -30	if -40	in -15	into -25	january -17	may -23	monday -18	month -19	of -30	off -15	on -77	or -25	out -21	over -38	since -41	so -21	than -36	through -39	thursday -31	to -65	tuesday -37	until -39	up -29	v1 -22	v2 18	week -19	what -33	when -37	where -28	whether -26	which -28	who -28	with -68	within -20	without -39	year -21
end|testify|	end 38	for -25	to -34	v0 -17
end|thank|	, -30	and 29	for -34	in -30	v0 -20
end|than|	$ -68	0 -19	1 -44	100 -25	2 -21	50 -28	60 -28	a -53	adverb -40	an -26	any -27	auxiliary -21	capital -52	clinton -41	determiner -23	giving -12	half -30	he -19	her -30	his 14	in -53	it -29	its -35	most -35	mr. -29	not -30	on 16	pronoun -37	republican -16	subordinator 12	t0 -45	t1 -16	the -74	their -26	they -28	to -38	trump -27	v0 -36	v1 -38	v2 -28	verb-judging -31	verb-saying -33	was -20	word -91
end|that|	 -42	's -33	, -54	1 -48	2 -31	a -37	adverb -55	all -26	allows -29	an -47	any -30	as -28	before -21	began -34	beijing -17	can -41	candidates -32	capital -34	carson -35	clinton -33	could -56	created -24	cruz -23	democrats -16	determiner -30	exist -26	federal -33	had -47	has -66	have -66	her -26	hillary -21	his -43	i -26	if -25	in -26	included -27	it -64	its -24	killed -31	led -33	left -31	level -27	made -25	manafort -28	many -18	may -40	members -11	mexico -19	more -18	most -19	mr. -51	mrs. -24	ms. -23	night -20	no -23	nobody -25	none -12	obama -39	of -34	on -18	one -24	possessive -47	preposition -57	president -36	pronoun -19	quote -42	rubio -38	said -19	sanders -40	she -69	showed -26	some -41	subordinator -57	support -28	t0 -62	t1 -36	the -21	their -26	there -35	they -47	to -25	trump -37	two -26	v0 -17	v1 -49	v2 -45	verb-judging -8	verb-saying -67	verb-thinking -48	voters -24	way -25	were -49	with -34	word -55	would -83	’s -33
end|that|,|	0 -23	preposition -18	subordinator -19	v0 -28	v1 -16
end|that|0|	( -34	, -17	- -12	after -32	auxiliary -18	capital -42	coordinator -60	end -13	next -17	preposition -66	subordinator -43	that -53	verb-thinking -19	word -37	— 24
end|that|1|	, -29	behind -18	capital -26	coordinator -33	end -20	next -46	preposition -50	subordinator -18	that -24
end|that|2|	, -27	coordinator 13	next -29	preposition -24
end|that|adverb|	0 -34	auxiliary -33	v0 -48	v1 -23	v2 -18	word -41
end|that|auxiliary|	0 15	1 -29	adverb -71	auxiliary -48	capital -18	determiner -37	preposition -36	t0 -33	v0 -98	v1 -34	v2 -24	verb-judging -31	verb-saying 8	verb-thinking -33
end|that|capital|	, -27	0 -7	1 -16	auxiliary -75	possessive -39	t0 -23	v0 -83	v1 -29	v2 -20	verb-judging -35	verb-saying -41	verb-thinking -31	word -58
end|that|determiner|	1 -23	auxiliary -14	capital -65	determiner -26	preposition -44	stop -21	t0 -24	t1 -21	v0 -80	v1 -30	v2 -26	verb-judging -17	verb-saying -33	word -25
end|that|judging|0|	false -8	true 28
end|that|judging|1|	false -33
end|that|judging|t0|	false -20
end|that|judging|v0|	false -35	true 67
end|that|judging|v1|	false -17	true 22
end|that|judging|v2|	false -53	true 9
end|that|other|v0|	false 8	true -11
end|that|other|v1|	false -26
end|that|other|v2|	false -36	true -17
end|that|possessive|	0 -40
end|that|preposition|	0 -26	capital -21	determiner -42	v0 -49	v1 -20	word -33
end|that|pronoun|	0 -23	1 -26	adverb -42	auxiliary -102	coordinator -36	possessive -51	quote -30	t0 -29	v0 -12	v1 -34	v2 -24	verb-judging -36	verb-thinking -52
end|that|quote|	auxiliary -22	stop -25	v0 -43	v1 -17
end|that|saying|0|	false -61
end|that|saying|1|	false -46	true -11
end|that|saying|2|	false 11
end|that|saying|t0|	false -64	true 17
end|that|saying|t1|	false -42
end|that|saying|t2|	false -29
end|that|saying|v0|	true 9
end|that|saying|v1|	false -23	true 8
end|that|saying|v2|	false -24	true 21
end|that|stop|	end 12	pronoun -45	v0 9	v1 -27
end|that|subordinator|	0 -34	determiner -39	pronoun -31	stop -19	v0 -41	v1 -21	word -27
end|that|t0|	, -38	coordinator -33	end 17	next -58	preposition -38	subordinator -21	word -20
end|that|t1|	, -39	next -36	preposition -23
end|that|thinking|0|	false -9	true -13
end|that|thinking|1|	false -47
end|that|thinking|v0|	false -35	true 35
end|that|thinking|v1|	false -28	true 29
end|that|thinking|v2|	false -72	true -7
end|that|v0|	( 13	- 10	: 26	; 27	after -28	auxiliary 22	behind -77	capital -90	coordinator -13	end 17	late -40	next -21	preposition -63	subordinator -48	that -21	verb-saying -34	verb-thinking -18	word -20	— 9
end|that|v1|	( 10	: -34	after -26	behind -27	capital -36	coordinator -62	end 28	late -10	next -42	preposition -49	subordinator -48	that -42	verb-saying -26	verb-thinking -22	word -30
end|that|v2|	( -21	; -9	behind -26	capital -29	coordinator -42	end 16	next -40	preposition -45	subordinator -59	that -44	word -36
end|that|verb-judging|	0 -63	auxiliary -32	determiner -55	preposition -33	v1 -26	v2 -22	word 9
end|that|verb-saying|	0 -48	1 -23	auxiliary -17	capital -17	determiner -33	stop -22	v0 -35	v1 -17	v2 -19	word -22
end|that|verb-thinking|	0 -37	capital -33	pronoun -29	v0 -30
end|that|word|	, -38	0 -30	1 -21	2 -22	adverb -33	auxiliary -57	capital -32	coordinator -33	determiner -68	preposition -63	pronoun -42	stop -50	subordinator -46	t0 -37	t1 -23	v0 -86	v1 -24	v2 -31	verb-judging -46	verb-saying -32	verb-thinking -31	word -22
end|then|	. -20	auxiliary -21	denounced -14	stop -20	v0 -53	v1 -24	v2 -24	verb-judging -24	word -33
end|think|	0 -11	1 10	: 23	about -20	and -69	as -47	at -30	by -61	end 13	for -42	from -37	into -29	of -41	on -51	or -21	t0 -28	than -23	that 14	to -64	up -26	v2 -9	who -17	with -58
end|though|	1 -16	determiner -34	he -24	it -21	pronoun -39	the -31	v0 -37	v1 -32
end|threaten|	, 32	down -32	for -23	from -32	in -51	of -13	on -34	over -34	that -27	to -35	unless -37	up -25	v0 9	v1 -43
end|through|	a -9	capital -54	determiner 12	its -33	their -34	v1 -44	v2 -29
end|thursday|	, 15	. -50	0 -39	preposition -26	stop -50	subordinator -26	t0 7	v1 -21	v2 -22
end|today|	. -26	stop -26	v0 -30
end|tout|	and -43	as -30	end -17	in 8	of -29	that -23	to -52	v0 -15	with -25
end|toward|	0 -46	capital -35	clinton -14	determiner -38	the -28	v0 -62	v1 -26	word -46
end|to|	 -53	$ -42	, -30	. -19	0 -42	1 -56	14 -24	17 -31	18 -28	19 -24	2 -26	30 -35	40 -22	44 -27	a -40	abortion -19	accept -31	accomplish -29	acknowledge -34	act -33	add -32	address -39	admit -31	adverb -75	affirm -29	all 11	allow -36	an -50	announce -14	another -33	answer -23	any -39	apologize -24	appeal -35	appear -36	approve -23	ask 7	assist -21	attack -28	attacks -31	attend -31	attract -23	auxiliary -89	avoid 16	back -38	ban -36	be -74	bear -29	become -45	begin -26	believe -34	blame -38	block -33	boost -27	both -32	boycott -31	break -30	bring -44	broker -19	build -49	buy -19	call -26	campaign -38	capital -49	carry -40	challenge -31	change -47	charity -31	check -40	china -37	choose -43	circumvent -27	citizenship -27	claim -26	clinch -18	clinton -50	close -38	collect -23	combat -38	come -45	comment -26	compare -32	compete -28	congress -36	congressional -33	connect -24	consider -39	continue -36	coordinate -20	cost -24	count -30	counter -17	cover -29	crack -22	create -30	criticize -15	cut -31	date -23	deal -45	debate -21	decide -32	defeat -50	defend -35	deliver -25	democratic -37	democrats -27	describe -43	determine -36	determiner -20	disavow -37	discuss -47	do -49	draft -28	drift -23	drink -26	drive -16	drop -25	education -25	election -44	embrace -35	encourage -25	end -37	endorse -34	engage -22	ensure -37	enter -33	europe -22	every -35	examine -22	expand -42	explain -45	extend -25	fall -26	fight -43	file -23	fill -33	finance -27	find -50	finish -27	fix -28	focus -21	follow -41	foreign -16	former -26	fulfill -25	fund -40	gain -31	get -52	give -51	go -47	goldman -31	gun -30	handle -30	happen -23	have -42	hear -39	help 16	her -59	him -58	hold -36	hurt -31	increase -27	influence -25	intervene -39	invest -21	investigate -34	it -29	its -43	join -30	keep -53	kill -43	know -42	lay -28	lead -37	learn -18	leave -47	let -24	level -19	leverage -26	lie -24	link -17	live -22	look -30	lose -36	lure -21	make -68	making -30	manage -18	match -25	mean -21	meet -40	mexico -20	more -41	move -35	mr. -26	new -28	obama -25	offer -40	one -40	open -44	organize -29	other -33	oversee -24	party -18	pass -43	pay -37	persuade -27	pick -18	place -34	play -47	power -24	preposition -39	press -34	pressure -21	prevent -29	proceed -15	process -23	project -29	pronoun 7	prosecute -25	protect -53	prove -28	provide -33	pull -24	punish -29	pursue -39	push -30	put -27	question -28	quit -38	quote -53	raise -61	rally -27	reach -24	read -32	realize -16	rebuild -34	receive -30	recognize -27	recommend -31	reform -17	release -57	remain -39	reopen -20	repay -35	repeal -43	replace -40	reporters -28	republicans 17	resign -48	respond -28	restore -17	retain -37	return -44	review -36	rise -28	run -43	russia -28	sanders -38	save -27	say -28	secure -46	see -67	seek -22	sell -18	send -45	serve -50	share 17	shoot -27	show -33	shut -13	sign -38	some 17	speak -41	special -19	spend -53	stand -36	states -17	stay -44	stem -30	step -41	stop -54	strengthen -28	study -20	subordinator -33	succeed -20	sue -21	support -74	supporters -19	swing -28	switch 17	t0 -101	t1 -24	t2 -21	talk -30	talks -28	target -26	tell -42	temporarily -40	that -37	the -38	their -62	them -18	think -13	this -42	those -24	three -26	thwart -23	tie -24	tighten -46	travel -21	treat -35	trump -66	try 18	turn -36	two -38	understand -24	undocumented -28	unify -22	unite -39	use -53	v0 -35	v1 -31	v2 -28	verb-judging -43	verb-saying -74	verb-thinking -23	victory -30	visit -29	vote -69	voters 10	wait -31	wall -32	washington -44	watch -31	wear -31	weigh -25	what -25	which -37	win -55	withdraw -32	word -58	work -42	zero -22
end|trash|	end -26
end|trumpet|	end -23	v0 18
end|try|	to -27	v0 11
end|tuesday|	's -37	, -49	. -11	night 15	possessive -41	preposition -43	stop -11	subordinator 24	v0 18	v1 -24	word 8	’s -29
end|tweet|	, 28	about -19	end -25	for 15	in -40	of -53	to -48	v0 -9	v1 -22
end|underscore|	0 -11	end 20	of -24	v0 10
end|understand|	, -30	0 -14	in 12	of -39	on -24	to -50	v0 -13	v1 24
end|under|	0 7	30 -17	a -33	capital -30	determiner -22	his -32	oath -24	president -25	t0 -28	the -7	v0 -101	v1 -43	v2 -26	way -25	word -12
end|unless|	capital -36	determiner -23	the -23	v0 -51
end|until|	0 23	a 13	adverb -40	after -27	capital -47	determiner -7	it -31	march -25	now -26	pronoun -23	subordinator -27	t0 -64	the -47	they -29	thursday -28	v0 -87	v1 -27	v2 -23
end|upon|	capital -29	determiner -36	the -27	v0 -47	v1 -25
end|up|	, -46	. -33	0 -16	a -26	and -20	any -18	at -22	by -30	capital -45	coordinator -20	determiner -55	for -41	his -19	its -26	preposition -23	stop -33	subordinator -31	t0 -52	the -38	their -21	to -59	trump -18	v0 -110	v1 -32	v2 -22	verb-judging -27	verb-thinking -13	with -41	word -58
end|urge|	0 -18	1 -28	as -17	at 15	end 7	for -52	from -27	of -36	on -50	t0 -36	that -32	to -117	v0 23	v1 -24	with -47
end|use|	0 22	end -14	v0 -47
end|verb-judging|0|	, -9	coordinator -12	end -13	next -25	subordinator -27	that 8
end|verb-judging|1|	, 8
end|verb-judging|determiner|	word -30
end|verb-judging|t0|	end 36	next -23	preposition -28
end|verb-judging|v0|	, -8	coordinator -7	end 26	preposition -87	subordinator -47	that -12
end|verb-judging|v1|	, -38	coordinator -21	end 28	next -28	preposition -22
end|verb-judging|v2|	end 16	next -22	preposition -24
end|verb-saying|0|	, 10	coordinator -36	end 51	next 10	preposition -41	that -60
end|verb-saying|1|	, -30
end|verb-saying|preposition|	v1 -18
end|verb-saying|t0|	, -10	end 33	preposition -33
end|verb-saying|t1|	end -8
end|verb-saying|v0|	coordinator -24	end 25	next -26	preposition -93	subordinator 12	that -36
end|verb-saying|v1|	end 18	next -23	that -28
end|verb-saying|v2|	end -17
end|verb-saying|word|	v0 -29
end|verb-thinking|0|	end 33	next -26	preposition -66	that -27
end|verb-thinking|1|	next -19
end|verb-thinking|capital|	, -20	0 -18	capital -28	coordinator -18	preposition -16	v0 -22	v1 -16	v2 -13
end|verb-thinking|determiner|	0 -18	determiner -10	preposition -17	v0 -28	v1 -14	word -26
end|verb-thinking|preposition|	0 -16	v0 -18	verb-judging -14	word -16
end|verb-thinking|stop|	end -25	v0 -21
end|verb-thinking|t0|	end -8	next -23	subordinator 9
end|verb-thinking|v0|	late -13	next -43	preposition -36	that -20
end|verb-thinking|v1|	end 8	next -22	preposition -34	that -24
end|verb-thinking|v2|	next -19
end|verb-thinking|word|	preposition -16	v0 -17	word -16
end|versus|	capital -38
end|via|	capital 17	v0 20	word -40
end|view|	1 -28	and -40	as -60	end -8	of -32	that 18	to -49	v1 -60	who -39	with 29
end|voice|	end -10
end|vote|	, 22	and -7	as 15	at -40	end -50	for 25	in 25	of -51	on 13	out -12	to -40	v0 11	v1 -48	v2 -32	with 15	— -35
end|vouch|	0 -10	and -32	end 13
end|vow|	0 -22	and -19	as -44	end 15	for -34	from -28	of -39	on -58	t0 14	t1 -34	that -19	to -46	v1 -9
end|want|	, -13	1 -13	about -34	after -39	and -16	as -54	at -34	by -28	end 21	for -59	from -35	how -14	in -79	of -50	on -31	over -33	t0 -19	that -40	to -77	v0 7	v1 -11	v2 -14	what -28	who -37	with -42	— -32
end|warning|	0 -22	of -11	v0 11
end|warn|	0 -36	1 -29	about -21	against -22	as -37	at -29	because -26	by -49	for -28	from -20	if -34	in -44	of -36	off -24	on -36	that -41	to -39	v0 18	v1 -11	who -39	with -28	year -15
end|was|	0 9	v0 25	v1 16	verb-saying 29	word 18
end|wednesday|	, -48	. 10	0 7	preposition -13	stop 10	v0 -43	v1 -16
end|weekend|	. -24	0 -38	preposition -19	stop -24	v0 -25	v1 -13	word -22
end|week|	, -35	. -28	0 -36	adverb -18	and -12	coordinator -13	for -24	in -23	possessive -30	preposition -36	stop -28	subordinator -14	t0 -25	that -22	v0 -42	v1 -20	v2 -18	’s -22
end|welcome|	, 15	and 13	in -41	to -42	v1 -33
end|were|	0 -25
end|what|	0 -59	1 -13	a -29	auxiliary -38	capital -35	determiner -46	happened -14	has -12	he -46	is -23	it -34	pronoun -73	she -31	t0 -26	the -23	they -30	v0 -89	v1 -22	v2 -20	was -12	word -41
end|when|	1 -18	a 12	capital -56	determiner -7	he 21	his -40	it -13	mr. -26	pronoun 15	she -32	t0 -23	they 17	v1 -64	v2 -41	verb-judging -29	verb-saying -8	word -43
end|where|	0 -54	determiner -51	he -33	his -28	it -30	pronoun -55	t0 -34	the -39	they -32	v0 -70	v1 -26	v2 16	western -20	word -31
end|whether|	0 -33	anyone -14	capital -39	determiner -45	he -42	it -37	preposition -33	pronoun -54	she -25	the -40	they -20	to -33	v0 -88	v1 -21	v2 -13	word -25
end|which|	. -26	0 -56	1 -12	auxiliary 13	capital -40	determiner -34	he -27	pronoun -40	she -22	stop -26	t0 -23	the -26	they -24	trump -24	v1 -32	v2 -21	word -51
end|while|	0 28	adverb 7	also 7	clinton 12	he -38	preposition 8	pronoun -47	secretary -47	she -33	the -41	v0 -37	v1 -31	v2 -41	verb-judging -41	word 16
end|whom|	. -22	0 -30	1 -16	determiner -25	he -18	pronoun -23	stop -22	v0 -21	v1 -25	word -20
end|whose|	0 -26	word -19
end|who|	0 10	1 -28	accused -22	adverb -30	are -48	auxiliary -30	came -17	can -32	cannot -23	claimed -18	could -49	entered -23	had -52	has -55	have -40	is -42	made -12	make -17	possessive 11	pronoun 7	said -29	say 12	t0 -49	t1 -19	took -13	v0 -87	v1 -35	v2 -35	verb-judging -48	verb-thinking -58	want -20	wanted -16	was -46	were -21	will -36	won -17	word -61	would 7
end|why|	determiner -29	he -24	pronoun -31	their -26	v0 -51	v1 -19	word -30
end|wish|	end 21
end|within|	0 -44	a -25	determiner -58	five -15	the -47	two -27	v0 -66	v1 -29	v2 -16	word -43
end|without|	0 -32	1 -30	a -59	auxiliary -31	causing -40	the -57	v0 10	v1 -37	v2 -27	verb-saying 18	verb-thinking -31	word -76
end|with|	 -18	$ -41	, -31	0 -9	1 19	a -13	access -38	adverb -38	an -40	both -31	capital -42	clinton -40	determiner -19	donald -35	donors -24	fewer -27	foundation -28	four -22	fox -25	gop -30	heavy -34	hillary -32	him -43	his -63	individuals -23	iran -33	it -41	its -49	large -32	little -43	manafort -27	many -26	mexico -27	more 15	mr. -46	mrs. -34	no -24	north -30	one -46	other -33	political -27	pronoun -58	quote -18	republicans -27	sanders -46	spies -22	state -35	subordinator -43	t0 -8	t1 -23	that -37	the -59	their -55	them -28	those -36	v0 -41	v1 -41	v2 -32	verb-judging -28	verb-saying -39	voters -30	wall -37	what -41	word -9
end|wonder|	to -33	v0 -18
end|word|,|	0 -18	adverb -27	capital -23	coordinator -23	determiner -34	preposition -20	pronoun -17	subordinator -20	t0 -24	v0 -30	v1 -20	v2 -22	verb-judging -17	verb-saying -20	word -30
end|word|0|	( -20	- 11	; -15	after -19	auxiliary 8	behind 9	capital 13	coordinator -24	end 22	late -24	next -30	preposition -35	source -20	subordinator 28	that -22	verb-thinking -15
end|word|1|	, -14	behind -23	capital -19	coordinator -63	end 15	next -39	subordinator -34	that -26	word -26
end|word|2|	, 12	coordinator -38	next -27	preposition -47
end|word|adverb|	0 -34	v0 -23	v1 -13	word -37
end|word|auxiliary|	0 -13	1 -18	adverb -47	auxiliary -55	determiner -36	preposition -26	t0 -33	v1 -28	v2 -26	verb-judging -36	verb-saying -39	verb-thinking -24
end|word|capital|	0 -30	auxiliary -24	capital -20	possessive -27	t0 -24	v0 8	v1 -20	word 7
end|word|coordinator|	0 -30	auxiliary -17	determiner -20	preposition -16	that -22	v0 -29	word -32
end|word|determiner|	0 -31	1 -16	v0 -33	v1 -26	v2 -20	word -38
end|word|possessive|	capital -31	v0 -24	v1 -15	word -35
end|word|preposition|	0 -31	capital -37	determiner -35	t0 -21	v0 -50	v1 -20	v2 -15	verb-saying -24	word -35
end|word|pronoun|	0 16	1 -23	auxiliary -31	v0 -36	v1 -31	v2 -19	verb-judging 14	verb-saying -33	word -31
end|word|quote|	end -14
end|word|stop|	0 -43	capital -32	coordinator -14	determiner -24	end -47	preposition -14	pronoun -20	quote -33	t0 -23	v0 -42	v1 -27	v2 -20
end|word|subordinator|	0 -18	determiner -22	preposition -15	pronoun -15	v0 -29	word -27
end|word|t0|	, 13	end 14	next -60	preposition -80	subordinator -60	that -20
end|word|t1|	behind -19	next -26	preposition -38
end|word|t2|	end -25	next -26	preposition -27
end|word|that|	0 -30	auxiliary -18	determiner -36	pronoun -26	v0 -45	word -24
end|word|v0|	( -39	, -7	- -23	; -10	adverb -30	after -17	behind -51	capital -46	coordinator -51	end 25	infinitive 9	late -37	next -35	preposition -30	source -21	subordinator -33	that -27	verb-thinking -24	— -23
end|word|v1|	, -15	- -37	: -39	; 11	after -16	behind -20	capital -12	coordinator -66	end -24	late -19	next -50	preposition -43	subordinator -55	that -37	verb-thinking -14	word -29
end|word|v2|	, -93	: -24	behind -15	capital -21	coordinator -25	next -36	preposition -39	subordinator -28	that -43	word -28
end|word|verb-judging|	determiner -36	v0 -35	v1 -27	word -29
end|word|verb-saying|	0 12	1 -17	capital -29	determiner -35	preposition 12	pronoun 16	t0 -31	that -34	v1 -21	verb-judging -11
end|word|verb-thinking|	0 -50	determiner -34	preposition -40	pronoun -22	v0 -30	v1 -28	word -26
end|word|word|	0 -56	1 -19	adverb -31	auxiliary -26	capital -19	coordinator -26	determiner -35	preposition -38	pronoun -37	stop -27	t0 -26	v0 -44	v1 -24	v2 -24	verb-judging -23	verb-saying -16	word -44
end|worry|	, 11	0 8	end 7	for -27	in -49	of -31	to -33	v0 -23
end|would|	0 -28	word 15
end|write|	, -11	0 8	about -13	at -47	but -37	by -50	for 11	of -38	on -30	that -53	to -56	v0 -27
end|wrote|	in -26	preposition -26	v1 -14
end|year|	's -29	, -45	. -34	0 -47	1 -15	adverb -22	and -24	auxiliary -22	coordinator -24	in -19	possessive -30	preposition -25	stop -34	subordinator -24	t0 -27	that -29	to -15	v0 -49	v1 -18	v2 -13	word -15
end|yet|	adverb -20	preposition -36	to -29	v0 -60	v1 -18	word -33
end|–|	adverb 17	capital -29	preposition -39	word -9
end|–|adverb|	v0 17
end|–|determiner|	0 10	word -12
end|–|preposition|	v0 -30
end|–|v0|	next -8
end|—|	0 8	a 22	adverb -10	at -38	but 8	determiner 29	including -40	like -37	not -37	of -40	or -35	preposition -17	subordinator 9	though 17	v2 -32	verb-thinking -49	who -33	word -7
end|—|0|	next -18	that 24
end|—|adverb|	v0 -15
end|—|determiner|	0 15	v0 10	v1 15	verb-saying -19	word 39
end|—|preposition|	0 -17	capital -29	determiner -14	v0 -31	word -16
end|—|pronoun|	auxiliary -13
end|—|subordinator|	pronoun -21	v0 8
end|—|t0|	next -15
end|—|v0|	behind -27	next 8
end|—|verb-thinking|	v0 -37
end|—|word|	capital -10	determiner -45	preposition 29	t0 -10	v1 -31
	none 10
none|	accusation 22	acknowledge -40	adamant -33	add 26	admit -23	advise 27	advocate -10	affirm 11	aim -9	allege -65	allow 23	allude -35	announce -28	answer 30	apologise 35	apologize 19	appeal 29	argue -36	argument -28	articulate -11	ask 16	assail -51	assert -45	assess 20	assume 21	assure -18	attack -16	attribute 26	back 16	bash -13	beg -10	believe -27	bemoan -36	bid 32	bill 22	blame 7	blast -39	boast -12	brag -33	brand 7	calculate -18	call -9	care 30	case 20	cast 37	caution -30	celebrate 31	certify 33	challenge 16	champion 16	chant 38	charge 12	cheer 9	chide -38	chip 52	cite -25	claim -25	commitment 8	compare 39	complain 7	concern -11	concerned -29	conclude -16	condemn -38	confidence -22	confirm -18	consider -13	continue 61	correct 28	counsel 39	counter -18	credit -8	criticise 33	criticize -55	cry 14	debate 20	decision -18	decline 20	decry -53	deem -51	defend -11	deliver 41	denounce -23	deny -31	depict 9	deride -35	disagree -10	disavow -40	disclose -25	discover 28	discredit 16	discuss -21	dismiss 8	doubt -13	downplay -11	dream 40	eager -20	echo -13	elaborate 20	email 30	emphasize -40	encourage 8	endorse -29	estimate -33	expect -27	explain -12	express -9	extol -32	fault 42	favour 35	fear -22	feel -14	figure 37	find 23	fire 36	forecast 12	foresee -31	fume 37	gasp 42	greet 31	hear 28	hint -23	hit 45	hold 59	hope -31	howl 40	identify -12	imagine 16	imply -27	indicate -13	inform 16	insist -39	instruct 13	insult -9	intend -8	interpret -10	interrupt 32	introduce 7	invite 49	issue 32	joke 19	justify -13	knock 20	know -22	lambaste -18	lament -48	lash 30	laugh 58	lecture 39	like 33	liken -39	list 16	lobby 38	maintain 44	mean 57	mention -27	message 33	mock -22	murmur 28	name 36	need 51	nominate -7	note -29	notice 39	object 28	observe -11	offer 22	oppose -14	order 22	outline -19	phone 68	plan 7	plead 37	pledge 10	portray -15	posit -35	post 12	praise -14	pray 23	preach 20	predict -35	prefer -23	present 41	press 26	promise -11	proposal -23	propose -10	protest 38	prove 33	question -21	quote 29	rail -38	raise 49	rank 23	rate 94	read 56	ready 28	reaffirm -44	realize -15	reason 43	reassure -8	rebuff 28	rebut -46	recite -28	reckon -42	recognize -44	recommend -31	record -8	refer -37	reference -28	reflect 38	regard -14	regret 23	reiterate -26	reject -8	relate 43	remember -23	remind 17	rename 14	repeat 14	report -8	reprimand 13	repudiate -34	request -7	respond 7	retort -28	retweet 12	reveal -19	roar 39	rule 13	savage -34	say -41	scorn 39	see -7	shoot 47	shout 13	show -9	shrug -11	sign 38	signal 12	sing 72	slam -46	slap 14	slate 57	speak 60	speculate -32	spell -9	state 35	statement 33	stress -17	suggest -38	suggestion -36	support -10	sure 43	swear -13	tag 54	talk 24	term 39	testify 26	text 59	thank 36	think -18	threaten -9	title 28	tout -35	trash -29	treat 60	trumpet -28	trust 22	try 57	tweet -17	underline 18	underscore 18	understand -11	use 78	utter 12	venture 32	verify 34	view -12	voice 29	volunteer 46	vote 15	vouch -30	vow -69	warn -31	warning -9	wave 75	weigh 26	welcome 16	wish 17	worry -24	write 10
none|accusation|	base 22
none|accuse|	participle 23
none|acknowledge|	base -36	participle -42	past -19
none|adamant|	base -33
none|address|nobody|name|	past 10	source -9
none|address|nobody|noun|	base -8	present -9	source -7
none|address|nobody|pronoun|	participle -34	past -9	present -17
none|address|nobody|	source -9
none|address|reader|	judging 31	saying 74	source 35	thinking 53
none|address|reader|name|	base 35	present 15
none|address|reader|noun|	base 60	participle -8	past 10	present 87
none|address|reader|pronoun|	participle 27	past 31	present 11
none|address|writer|	judging 25	other -20	saying 21	source 11	thinking 16
none|address|writer|name|	participle -13	past -27
none|address|writer|noun|	participle 27	past -14	present 42	source 18
none|address|writer|pronoun|	base 12	participle 46	past 41	present 26
none|add|	base 37	past 7	present 13
none|admit|	base -21	present -35
none|advise|	base 26	participle 39
none|advocate|	base -20	participle -8	past 32	present -7
none|affirm|	base -12	past 25
none|agree|	participle 11	past 8	present -34
none|aim|	base -21	participle -7	present 9
none|allege|	participle -8	past -61	present -21
none|allow|	base -9	participle 39	past 20
none|allude|	participle -16
none|announce|	participle -64	past -11	present -42
none|answer|	base 12	past 18	present 29
none|apologise|	past 17
none|apologize|	past 12
none|appeal|	base 40	participle 32	past -10	present 21
none|apposed|	base 13	participle 12	past -8	present -11	saying -17
none|apposition|	base 27	judging 13	participle -11	past 27	saying 22	thinking 18
none|argue|	base -25	participle -23	past -16	present -14
none|argument|	base -28
none|articulate|	past -29
none|ask|	participle -19	past 22	present 7
none|assail|	past -34
none|assert|	past -21
none|assume|	base 41	past 7	present 7
none|assure|	past -11
none|attack|	base 11	participle -20	past -12	present -9
none|attribute|	past 26
none|back|	base 17	participle -16	past 14	present 29
none|before|	% -21	' -13	( -10	) 16	+ 11	, -35	- 60	/ 25	: 40	; 43	@ 39	adverb -15	auxiliary -7	capital -7	coordinator -7	determiner 15	possessive -13	pronoun -10	quote 39	subordinator -13	that 27	verb-judging 39	word 24	~ -25	± -39	– 46	— 74	― 17	‘ 23	• 37
none|believe|	base -21	past 31	present -43
none|bemoan|	past -36
none|bid|	base 32
none|bill|	base 26	past -15	present 40
none|blame|	base -22	past 24
none|blast|	base -26	participle -14	past -30	present -13
none|brand|	base -10
none|calculate|	past -33	present -20
none|call|	base -21	participle -24	past 7	present 7
none|care|	base 25
none|case|	base 20
none|cast|	base 17	participle 39
none|caution|	past -24
none|celebrate|	base 45	participle 19
none|challenge|	base 33	past -15	present 39
none|champion|	base 51	past -23	present 8
none|charge|	base 8	past -7	present 17
none|cheer|	participle -10	past 18
none|chime|	past -12
none|chip|	base 31	present 29
none|cite|	base -17	participle -24	present -13
none|claim|	base -26	participle 11	present -42
none|comment|	base 16	past -22
none|commitment|	base 8
none|compare|	past 39	present 25
none|complain|	base -30	past 15
none|concede|	base -26	participle 25	present 8
none|concerned|	base -29
none|concern|	base -11
none|conclude|	past -21
none|condemn|	past -34
none|confidence|	base -22
none|confirm|	base -25	participle -35	present -24
none|congratulate|	participle -16	past 26
none|consider|	base -12	past -18	present 27
none|contend|	past -23	present -37
none|continue|	base 30	participle 33	past 26	present 38
none|contradict|	past -28
none|correct|	base 11	past 19
none|counsel|	base 33
none|counter|	past -27
none|credit|	participle -34	past -10
none|criticise|	past 28
none|criticize|	base -37	participle -54	past -27	present -27
none|cry|	past 27
none|debate|	base 17	present 26
none|decide|	base 15	participle -31	present 24
none|decision|	base -18
none|declare|	base -52	participle -7	past 14
none|decline|	base 33	past 14
none|decry|	participle -30	past -39
none|deem|	past -45
none|defend|	base 9	participle -20	present -14
none|define|	base -21	past 16
none|deliver|	base 23	past 42
none|demand|	base 19	participle 12	past -11	present -37
none|denounce|	participle -7	past -14
none|deny|	base -11	past -21	present -25
none|deride|	past -11
none|describe|	participle -50	past 10	present 21
none|detail|	participle -26
none|determine|	base -18	participle -12	past 24
none|direct|	saying -9
none|disagree|	past 10
none|disclose|	base 11	past -33
none|discover|	past 28
none|discredit|	participle 14
none|discuss|	base -11	participle -12	past -12
none|dismiss|	base 7	participle -16	past 17	present -15
none|dispute|	base 11	past -7	present 18
none|doubt|	base 7	past -13	present -19
none|eager|	base -20
none|echo|	base -15	participle -9
none|email|	base 47	present 13
none|emphasize|	base -28	participle -20	past -37
none|encourage|	base -18	participle 40	past -15
none|endorse|	base -29	participle -38	present -46
none|envision|	base -27
none|estimate|	base -37	past -16	present -16
none|expect|	participle -45	present -31
none|explain|	participle -17
none|express|	base -31	participle -22	past 12
none|fault|	base 32
none|fear|	participle -36	past 14	present -16
none|feel|	base -10	participle -19	past -9	present 23
none|figure|	past 11	present 57
none|find|	base 57	participle 25	present -9
none|fire|	base 44	participle 7	past 29
none|forecast|	present 47
none|foresee|	base -31
none|greet|	past 26
none|hail|	participle -16	past 7
none|head|	000 57	10 -37	11 43	12 20	13 23	14 39	15 23	2 34	20 32	2012 39	22 26	23 -28	31 27	34 23	35 -9	4 27	50 31	60 11	61 26	abedin -14	abéché 30	accord -24	according -27	accusation 23	achterberg -11	ackman -40	acosta -39	act 9	action 15	activist -23	activists -13	actor -27	actress -31	ad -21	additional 40	address 26	administration -20	admiral -8	ads -46	adviser -13	advisers -64	advocate -21	advocates -41	affairs 23	affidavit -37	ag 28	agencies -10	agency 14	agent 42	agents 37	agreement -9	aide -37	aides -22	aircraft 24	airlines 38	airport -17	aldous-ramanathan -9	all -12	allen -8	alliance -11	allies -40	ambassador 13	amendment 41	american 22	ames -18	amounted 28	amstutz -30	analysis -76	analysts -34	ankara -14	another 26	anybody 25	anyone 41	anything 27	ap -36	applicants 11	approval 12	argentina 37	arizona 21	arkwright -12	army -17	arroyo 21	artist -18	ash -16	asked 9	assembly 34	associates -26	attacks 7	attendees -10	attorney 21	attorneys -39	audit -18	australia -10	author 51	authorities -23	authority 29	autor -38	average -48	award 37	axelrod -12	ayotte -26	backers -32	baku 35	bangladesh 25	bank 11	barkley -29	base -17	battle 32	bay 30	bbc -14	beat 40	beats 35	beck -15	beijing 19	bell 13	bells 24	belt 29	bench 24	berlin 28	best 27	better 26	biden -31	big 19	biggest 30	billion 34	birdthistle -33	birther 62	blackwell -34	blasio -28	bloc -24	blocher -23	bloomberg -48	blue 35	bluster -41	board -34	boat 28	boateng -34	bob 17	body 19	bolton 15	bond 31	book 11	borders 8	boss 44	boston 32	both -7	boy -39	bradley -21	brafman -37	brainard -7	branch -26	brandt -29	brandvold -34	brazil 10	breaux -12	briefed 41	briggs -29	brill 17	britain 23	broaddrick -34	brooks -24	brother 8	brothers 20	brown -29	buchanan -20	bucharest 39	bully 11	bureau -40	bush -53	businesses -27	businessman -27	buy 31	buzzfeed 30	byrne -28	byron -12	cairo 20	california 38	call 37	caller 27	calls -23	came 51	cameron -36	campaign -20	campaigns -47	canada 23	canberra 16	candidacy 35	candidate -46	candidates -49	captain 19	cardin -29	cardinals 23	carolina 10	carried 40	carrier 23	carson -45	carver 32	case 14	cases 39	cash -15	cast -24	castellane -9	castellaw -12	castiglia -20	caucus-goers -10	center 13	centers 31	centerview 36	central 11	centre 20	centrist -25	cgt 36	chaffetz -52	chain 33	chairman -12	chairwoman 23	chapter 40	chase -10	chat 24	chef -8	chelimo -11	child 10	children 51	china 36	church 25	citizens -39	city -29	clarence -34	clark -26	class 14	clay 19	cleveland 24	client 23	clients 24	clinton -73	clintons -29	close -31	club -27	cnn -22	coach 37	coalition -12	cohn -24	coins 26	coleman -7	colleagues 24	college -25	collins -40	comey -8	command -19	commander 26	comment -9	commission 10	commissioner -26	committee 37	communiqué 36	communities 27	community -35	companies -7	company -15	complaint 13	compromise -14	concerns -8	conducted -15	confederation 31	conference 41	conservatives -50	consortium 31	contenders -22	contract -9	contractor -28	conventions 12	conway -34	cook -33	cordisco -34	corner 17	cornyn -11	coroner -19	corp 36	corporate -10	corporation 27	cortexa -24	corvera 43	council 21	counsel -18	count 23	counterpart -14	counties 33	countries -13	country 39	county 22	couple 8	court 24	courts -23	crawford -31	crew 46	crews 27	critic 13	critical -18	critics -42	cross -8	cruz -51	cruz-anand -23	cuban -41	curiel -34	daily 30	data -14	daughter 24	davis -46	dawson 8	day 24	days 11	dayton -39	deacon -19	deal 11	dean -17	death 25	deaths 29	debate 24	debt 34	decision -28	decisions 34	defence 12	defenders -29	delay 28	delays 34	delegate -8	delegates 31	delgado -34	delgado-finn 28	demirkol 33	democrat -7	democratic 15	democrats -72	dems -25	dentist 24	department 16	deputy 37	desantis -43	developers -11	device 33	devine -60	diabakaté 32	diplomats 37	dispute 9	district -51	districts -17	division 7	divisive 31	dnc -30	doctor 14	doctors 29	document 21	documents -35	dog 41	doj -28	dollar 31	donors -27	dorn -23	dow 15	doyle -36	dozen 33	drew 30	driver 46	drivers 10	drone 41	dufton -24	dunmore -22	dyck 14	désir 8	early 18	earnest -39	ebeling 15	economists -26	economy -12	ecuador 38	editor -16	effron 19	egyptair -33	ekpo 33	el-khoury -31	elders 19	election 50	elections -40	email 25	emails -17	emanuel -27	embassy 16	emergency 39	emirates 47	emotional 32	employee -25	employees 31	employers 33	endorsement -26	engineer 25	engineers 20	entrepreneur -14	environmentalists -19	envoy 32	epstein -25	equity 34	espn 8	establishment -16	ethiopia 21	event -18	events 17	everyone 13	everywhere 43	exchange 33	executive 19	experts -89	eyes -9	f.a.a. -43	face -10	faction -29	fallon 9	familiar -33	families 37	family -28	fans 28	farmers 14	father 32	fbi -32	fec -9	federal 36	federation 30	feelings -18	fell 19	felt 30	ferrante 19	ferries -26	few -13	fields -20	figure 23	figures 11	filed -14	filing 30	filings -13	films 32	finance -9	financial 38	findings -17	fiorina -29	fire 18	fired -16	firm 15	firms 19	first-place 29	five -32	floor -17	florida 15	followers -14	forbes -28	force 23	forces 8	forecasters 9	former 21	forum -8	forums -17	forward 39	foundation -16	founder 27	four -8	fox -32	francis -17	frank -13	franklin -29	freddy 7	friedan -35	friend -15	frobisher-hale 25	front 13	frost 41	fuel -17	furman -30	future 18	féin -11	gaddis -30	gagnon-reid 37	galbraith 32	gallup -38	game 19	games 14	garin -34	garrivan -18	gates -29	gave 20	gedrich -22	general 17	german -19	germans -8	germany -30	get 49	ghana 39	ginsburg -37	giuliani -32	glass-steagall -28	god 33	going 38	goodlatte -34	gop 32	government 11	governments 24	governor -27	gowdy -27	graham -27	grandmother 18	grassley -43	grayson -20	greenberg -33	greens -14	groberg -40	group -7	grow 21	guard 40	guardian -50	guests -17	guilty 30	gun 18	hagen 24	half -29	halloran 35	hamilton -9	hampshire -25	hand 24	hands 21	hannity -14	harcastle 28	hargrave 27	hassan -8	he -34	head 36	health 33	hearing 24	heat 30	heavy 28	help -15	helped -17	hennessey -25	henry -13	herald 43	hewitt 11	he’d 25	he’ll 51	hicks -11	highest 31	hill -36	his -31	history -10	hit -7	hobbs 13	holder -27	holdings -20	holds -7	hollande -33	hollander 10	hollis 45	holloway -35	holyrood 35	home 55	hope 26	hospitals 16	hours 18	house -12	howard -12	hp -32	huerta -39	huffman -28	humphrey -27	hungary 17	hurt -34	husband -46	i 56	i'm 38	iceland -26	idea 18	immigrants -9	immigration 12	important 38	inc. 10	incendiary 31	incident -18	include 11	increase 26	indiana 28	industries 40	industry 30	inflation 25	inflection 25	infrastruktura 17	initial 10	inquest -11	insider -25	insiders -27	institute 22	interest 34	international 36	internet 40	interview -12	investigation -20	investigators 21	investor -33	investors -14	involved -40	iqbal 12	iraq 35	irna -8	island 38	islanders 20	islands 29	israel -38	it 43	its 26	iyer 28	jackson -11	jacobs -37	jersey -16	jet 20	jobless -17	jobs 44	john -32	johnson -31	jolly -35	jones -36	journalism 24	jr. -13	judges 24	judgment 22	jury 41	just -8	justice 32	justices 33	kaine -45	kang -21	kantrowitz -36	karavás -13	karimi -27	kasich -52	kc -9	kekona 18	kelly 10	kennedy -21	kept 10	kerry 23	kessler 15	khalif -29	kids 18	king -11	kirby -24	klein -31	knight 35	korea 53	kremlin 23	lab 31	labour -16	lan 16	land 43	lane 26	laos 39	larger 31	law -9	lawmaker -20	lawsuit -48	lawyer -20	lawyers -15	leaders -15	leadership -14	league -52	leahy -10	led 8	left -29	lemaire 31	lender 23	leota 35	less -22	levell -18	lewandowski -22	lewis -12	liberals -14	lima -27	limbaugh -43	limited 8	lindgren 16	lindqvist 19	lines -9	little -22	lobbying -16	lobbyist -17	lobbyists -31	longer 8	look -9	looked 29	looks -17	lopez-cantera -31	losses 30	lou -21	low 25	lowther -27	ltd 24	lyle 18	mabior 9	macaskill -16	maddow -20	made -18	magazine -11	magnate -35	maher -21	mail -34	majority 7	making 28	man 33	manafort -27	management 13	managers 27	manchester 26	many -22	marchetti 7	marchetti-pugh 19	mark 31	mark-viverito -35	markets -26	marlowe 32	marsh -12	mass 50	match 55	mateen 42	mayor -16	mcauliffe -21	mccain -43	mccarthy -19	mcconnell -15	mcdonald -12	mcdonough 22	mcleish 8	means 11	media -24	member -30	men -15	menendez -29	message 9	millennials -48	million -9	mills 31	miners 27	minister 40	ministers 49	ministry 14	minority -18	minutes 40	missouri 33	mitchell -41	model -12	moderators 35	mogul -33	molefe 28	money -15	monteverde 21	months 22	mook -44	mordecai 37	more 16	moscow 32	most 8	mother 29	motion 41	motors 17	move -13	movement 7	mp 15	mps 18	much 20	mukasey -31	murphy -49	museum 37	musical 32	mutual -23	n.y. 24	nasa 26	nation -27	nationals 33	nations 39	nea 20	nega 15	negotiations -39	neighbors 45	neither 33	netanyahu -19	networks -29	neurosurgeon -25	nevada 42	news -8	newspaper -53	nieto -39	nobody 72	nominee -26	nonprofit -7	nothing 7	novak 22	number -21	numbers 25	nurse 35	nurses 9	nwosu -36	nyangwara 39	o'donnell -34	o'malley -28	oakes 30	obama -41	observers -20	obtained 16	octopuses 46	offensive -13	offer -22	office 26	officer 19	officers 19	officials -37	ofwat 35	okafor -22	oman -16	one 54	ones -45	op-ed -23	operation -18	operatives -33	operator -16	operators 26	opponent 33	opponents -44	orders 42	organisation 19	organization -43	organizations -38	organizers -21	orlando 39	ortmann 8	osei -31	others -11	outfit 29	outlets -34	outstanding 25	overall -11	owner 11	owners -34	oyelaran 18	oyler 16	o’malley -14	o’rourke-diaz 30	pacheco 25	pacific -12	pacs -10	pagasa 17	page -17	palace 35	palin -17	palmieri -54	panel 17	papers 26	paradis 26	parents -9	paris 9	park 16	parliament 21	part 22	participants -8	particular -8	parties -21	partisans -18	partners 25	party 29	pascoe 22	passengers 38	pate -32	patients 25	paul -45	payments 29	pell -31	pemberton -35	pen -42	pence -47	pensioner 8	people 37	percent -55	percentage 64	perez -19	perry -32	person 8	peru 35	petition -27	petraeus 7	petrakis -14	philadelphia -35	phillips -21	phone 44	pickett -21	pike 36	pilot 17	pilots 49	plan 26	planes 27	plans -22	platform -45	players 18	podesta -9	point 20	poland 17	police -18	policies 33	policy 16	political 35	politician 23	politicians -42	politico -23	poll -69	polling -56	polls -45	pollster -7	popular 46	population -24	port 26	position 17	post -22	post-graduation 23	potter 13	power 20	practices 17	prager -28	premier 21	prentiss 29	press -29	price 24	priebus -32	primaries -30	primary 31	prince -26	prisoners 29	private 24	prize 30	probe 10	problem -19	producers -16	program -8	progressives -29	promise 18	proposal 13	prosecutors -13	prosser -19	protesters 46	public -10	published -21	pupils 39	pushed -24	putin -36	question 7	questions 40	quill -11	quillon -20	quiroga 16	race 25	radio 35	radulovic 15	raghunathan 11	rail -16	railway -16	raised -12	rallies -27	rally -20	ramos -41	rate 38	ratings 11	reactor 19	reader -9	readers -20	recent 11	record 18	records -21	red 36	referee -32	referred 39	refugees 34	register 17	reid -13	release -39	released -49	remark 28	remarks -30	remisier 33	rendell -45	report -17	reporter -23	reporters 17	reports -34	representatives -7	republicans -64	rescue 14	research -17	researchers 13	resident 36	residents 7	rest -26	result 24	results -41	retailer 36	reuters 31	review -11	reviewers 38	reyes 30	reynolds -33	rights 35	ring 26	rising 21	rival 7	rivals -14	rnc 33	roffman -44	role -36	rome 28	romney -13	roof -17	room -11	rose 24	ross 7	rosén 26	rover 31	rubio -80	rules 39	ruling 39	rushworth 28	rusk 15	russia 28	russians -18	ryan -24	sabato -37	said -32	salceda -32	saldana -29	sales 35	same 38	sanctions 19	sanders -49	sandhu -40	sandoval 20	saudis -27	scarborough -34	scenes 30	scheme 31	schilling -39	schlafly -36	schools 35	schultz -51	scientist 7	scientists -13	scott -29	seacord -27	search -7	second 35	security 7	seemed 43	seems -41	seen 44	seepaul 26	sella 11	senate 16	senator 8	senators -36	sergeant -20	server 28	service 41	services -21	several 14	sexton -50	shanklin-hawkins 9	shares 35	sharp -30	sharpton -16	she -16	sheriff -10	sherman -53	sherry -26	shop 30	shot -14	show -37	showed -38	shows -13	sides -27	sign 14	six -7	smet 34	smith -51	social -16	socialist -32	soldiers 21	solicitor 13	some -26	somebody 50	someone 26	something 33	son 25	sons 25	source -39	sources 12	sparrow 17	speaker 10	speakers 27	specialists -16	speeches 13	speechwriter -23	sperry -34	spicer -34	spokesman -43	spokeswoman 26	sport 33	ssali 29	staff 47	staffer -25	staffers 7	standards 36	stanhope -32	star -20	station 26	statistics -13	step 35	stone -37	stop 13	storm 13	story 23	strandberg -24	strategist -20	strategists -36	street 26	striker -24	strong 17	students 21	studies 8	study -19	success -11	suit -17	sullivan -15	summary -32	summer -16	superdelegates 20	superintendent 24	supervisor 19	supporter -16	supporters -42	surrogates -24	survey -39	surveyed -37	suspect 28	swanson -20	sweeney -25	swing -25	syrians 33	system -31	tactic -9	takes -28	taking -20	talk 37	talking 38	talks 29	tally -37	tanden -41	tax 19	taylor -27	teacher 9	teachers -22	team 18	technology -13	teenagers 27	televised 28	television 21	terms -28	territories 31	terrorism 24	terrorist -7	terrorists -23	tester -48	text 44	thailand 22	that 66	their 28	them 22	they’re -14	thiel -21	thinking -19	this 31	thole 20	those -13	three -12	tierney 43	tillery -31	time -8	times -22	tisdale 26	todd 21	told -21	tolland 7	tolliver 46	tomczak 35	took -33	tool 10	top 30	town 22	trade 34	trader -7	traders 36	traffic 17	traficom 38	trail 14	tran -21	travers -18	treasurer 34	treasury -11	trial 42	trials 27	tribe -36	tribunal 35	troops -17	trouble -11	truck 25	trump -72	tull 28	turkey -16	turning 25	turnout 10	twitter -45	two 26	two-thirds -20	tyson 30	u.s. -45	ulaanbaatar 18	unesco 36	union 38	unions 38	unite -30	usa -42	user 24	users 33	usman 25	vance 17	vandersloot 28	variety -10	vermont 25	victim 33	viguerie -37	virginia 15	vito 11	voice 25	volunteer -16	vote 25	voter 18	voters -10	votes 32	voting -29	wage -15	walked -20	walker -28	wallnau 34	war 32	ward -41	warning 19	warren -27	washington 39	watch -44	water -22	way 29	wbc 29	we'd -29	weapons 27	weaver -50	weber -8	website 15	wednesday -8	weeks 27	weiss 25	welch -38	went 26	white -13	whites -21	whitlock 12	whitlow 10	wife 38	wijeratne 31	wilcox -34	wilkin -26	williams -39	win -14	winger 30	winterbourne 19	wisconsin 28	witness -28	women -30	woods 25	word 23	work -16	workers -24	works 28	wrongdoing 26	wynn 13	years -22	yellen -12	york -34	zaman 28	zealand 15	zimmerman -29	zucker -26	zuckoff -35	’s 45
none|hear|	base 75	past 18	present 7
none|helped|'s|	false -13	true -39
none|helped|'|	false 40
none|helped|(|	false 51
none|helped|.|	false -14
none|helped|000|	false 43
none|helped|10|	false -35
none|helped|11|	false 46
none|helped|12|	false 23
none|helped|13|	false 23
none|helped|15|	false 23
none|helped|2012|	false 21
none|helped|2013|	false -26
none|helped|20|	false 39
none|helped|22|	false 25
none|helped|2|	false 28
none|helped|35|	false -9
none|helped|50|	false 31
none|helped|60|	false 13
none|helped|61|	false 26
none|helped|;|	false 36
none|helped|according|	true -8
none|helped|acosta|	false -32
none|helped|actually|	true -33
none|helped|additional|	false 40
none|helped|adelson|	false 17
none|helped|administration|	false -34
none|helped|ads|	false -40
none|helped|advisers|	false -48
none|helped|adviser|	false 16
none|helped|advocates|	false -40
none|helped|ad|	false -11
none|helped|affairs|	false 32
none|helped|after|	false 9
none|helped|again|	true 26
none|helped|agency|	false 14
none|helped|agent|	false 27
none|helped|aides|	false -47
none|helped|aide|	false -23
none|helped|alliance|	false -13
none|helped|allies|	false -45
none|helped|all|	false -28
none|helped|already|	true 7
none|helped|also|	true -67
none|helped|always|	true -37
none|helped|americans|	false -17
none|helped|amstutz|	false -30
none|helped|analysis|	false -40
none|helped|analysts|	false -23
none|helped|analyst|	false -8
none|helped|and|	false -38
none|helped|antiquities|	false 15
none|helped|anyone|	false 20
none|helped|an|	false -8
none|helped|approval|	false 12
none|helped|ap|	false -16
none|helped|army|	false 7
none|helped|ash|	false -14
none|helped|asked|	false -7
none|helped|associates|	false -22
none|helped|astronomers|	false 24
none|helped|as|	false -22
none|helped|attacks|	false 12
none|helped|attendees|	false -36
none|helped|at|	false 22
none|helped|audience|	false 24
none|helped|audit|	false -22
none|helped|australia|	false -14
none|helped|authorities|	false -10
none|helped|authors|	false -17
none|helped|author|	false 32
none|helped|autor|	false -30
none|helped|axelrod|	false -27
none|helped|ayotte|	false -16
none|helped|a|	false 25
none|helped|backers|	false -28
none|helped|band|	false -17
none|helped|barely|	true -34
none|helped|basis|	false 34
none|helped|beats|	false 30
none|helped|beck|	false -46
none|helped|been|	true 42
none|helped|before|	false 7
none|helped|began|	false -19
none|helped|beijing|	false 35
none|helped|being|	true 23
none|helped|bell|	false 14
none|helped|belt|	false 29
none|helped|bench|	false 10
none|helped|benghazi|	false -24
none|helped|berlin|	false 28
none|helped|best|	false 33
none|helped|better|	false 39
none|helped|be|	true 55
none|helped|biden|	false -19
none|helped|biggest|	false 29
none|helped|billion|	false 34
none|helped|bipartisan|	false 32
none|helped|blackwell|	false -10
none|helped|blue|	false 29
none|helped|bluntly|	true -21
none|helped|board|	false -23
none|helped|body|	false 10
none|helped|boss|	false 30
none|helped|both|	false -14	true 30
none|helped|bradley|	false -17
none|helped|brafman|	false -31
none|helped|brandt|	false -16
none|helped|briefly|	true 13
none|helped|brothers|	false 20
none|helped|brother|	false -20
none|helped|bucher|	false -38
none|helped|bureau|	false -19
none|helped|bush|	false -47
none|helped|businessman|	false -29
none|helped|business|	false 12
none|helped|but|	false -35
none|helped|buy|	false 31
none|helped|byron|	false -12
none|helped|by|	false -16
none|helped|california|	false -14
none|helped|call|	false 44
none|helped|came|	false 43
none|helped|campaigns|	false -41
none|helped|campaign|	false -26
none|helped|canada|	false 15
none|helped|canberra|	false -7
none|helped|candidates|	false -14
none|helped|candidate|	false -12
none|helped|cannot|	true 19
none|helped|can|	true 17
none|helped|captain|	false 31
none|helped|carried|	false 25
none|helped|carrier|	false 31
none|helped|carson|	false -25
none|helped|carter|	false -9
none|helped|carver|	false 20
none|helped|car|	false 30
none|helped|cast|	false -14
none|helped|caucus|	false 20
none|helped|centerview|	false 29
none|helped|central|	false 11
none|helped|cent|	false 37
none|helped|chain|	false 37
none|helped|challenger|	false -17
none|helped|chapter|	false 34
none|helped|chief|	false -7
none|helped|children|	false 27
none|helped|christie|	false -38
none|helped|church|	false 15
none|helped|city|	false -36
none|helped|clerk|	false 10
none|helped|cleveland|	false -11
none|helped|clinton|	false -16
none|helped|club|	false -19
none|helped|cnn|	false -21
none|helped|coach|	false 20
none|helped|coalition|	false 30
none|helped|colleagues|	false 27
none|helped|college|	false -22
none|helped|columbia|	false -39
none|helped|comey|	false -7
none|helped|commission|	false 14
none|helped|committee|	false 37
none|helped|communiqué|	false 26
none|helped|community|	false 10
none|helped|companies|	false -8
none|helped|company|	false -41
none|helped|conference|	false 28
none|helped|congress|	false -11
none|helped|conservatives|	false -38
none|helped|consistently|	true -27
none|helped|consortium|	false 22
none|helped|contractor|	false -28
none|helped|contract|	false -16
none|helped|control|	false 13
none|helped|controversial|	false -35
none|helped|convention|	false 18
none|helped|corker|	false 14
none|helped|coroner|	false -11
none|helped|corporation|	false 17
none|helped|could|	true 19
none|helped|council|	false 16
none|helped|countries|	false -39
none|helped|county|	false 7
none|helped|court|	false -28
none|helped|critical|	false -9
none|helped|critics|	false -44
none|helped|critic|	false 13
none|helped|cross|	false 39
none|helped|crowd|	false -10
none|helped|cruz|	false -15
none|helped|cuban|	false -32
none|helped|curiel|	false -45
none|helped|currently|	true 22
none|helped|data|	false -26
none|helped|daughter|	false 28
none|helped|dawson|	false 8
none|helped|day|	false 13
none|helped|deal|	false 40
none|helped|defence|	false -8
none|helped|delegate-rich|	false 28
none|helped|delegates|	false 45
none|helped|delegate|	false 10
none|helped|democratic|	false 73
none|helped|democrats|	false -36
none|helped|desperately|	true 35
none|helped|devine|	false -52
none|helped|didn’t|	true 28
none|helped|diplomats|	false 37
none|helped|diplomat|	false -19
none|helped|directly|	true -53
none|helped|district|	false -42
none|helped|division|	false 19
none|helped|divisive|	false 31
none|helped|documents|	false -28
none|helped|document|	false 22
none|helped|does|	true -23
none|helped|don't|	true -19
none|helped|don’t|	true -18
none|helped|doyle|	false -35
none|helped|dozen|	false 27
none|helped|do|	true 9
none|helped|draft|	false 9
none|helped|drew|	false 38
none|helped|drivers|	false 23
none|helped|driver|	false 30
none|helped|drone|	false 34
none|helped|earlier|	false 9
none|helped|early|	false 8
none|helped|earnest|	false -35
none|helped|economists|	false -33
none|helped|editor|	false -15
none|helped|education|	false -35
none|helped|election|	false 29
none|helped|emails|	false -39
none|helped|email|	false 13
none|helped|emanuel|	false -21
none|helped|emotional|	false 32
none|helped|employees|	false 16
none|helped|energy|	false -7
none|helped|england|	false -30
none|helped|enthusiastically|	true -39
none|helped|entrepreneur|	false -14
none|helped|environmentalists|	false -19
none|helped|envoy|	false 32
none|helped|epstein|	false -27
none|helped|erdogan|	false 11
none|helped|essentially|	true 19
none|helped|eventually|	true -31
none|helped|even|	true 13
none|helped|everyone|	false 17
none|helped|exchange|	false 29
none|helped|executives|	false -25
none|helped|executive|	false 22
none|helped|experts|	false -76
none|helped|expressed|	false -50
none|helped|facebook|	false 8
none|helped|faced|	false -8
none|helped|fallon|	false -31
none|helped|families|	false 33
none|helped|family|	false -21
none|helped|farmers|	false -15
none|helped|fatally|	true 19
none|helped|fbi|	false -22
none|helped|federal|	false 26
none|helped|federation|	false 14
none|helped|few|	false 21
none|helped|fields|	false -13
none|helped|fiercely|	true -15
none|helped|figures|	false 9
none|helped|final|	false 36
none|helped|finance|	false -12
none|helped|financial|	false 34
none|helped|findings|	false -21
none|helped|fiorina|	false -13
none|helped|fired|	false -16
none|helped|firms|	false -9
none|helped|fitch|	false 12
none|helped|forbes|	false -28
none|helped|forces|	false 9
none|helped|force|	false -37
none|helped|forecasters|	false 23
none|helped|formally|	true -49
none|helped|former|	false 19
none|helped|forward|	false 12
none|helped|for|	false 56
none|helped|foundation|	false 22
none|helped|founder|	false 27
none|helped|france|	false 34
none|helped|francis|	false -28
none|helped|frank|	false -13
none|helped|frequently|	true -15
none|helped|friends|	false -18
none|helped|friend|	false -15
none|helped|front|	false 30
none|helped|fully|	true -34
none|helped|fundraising|	false 12
none|helped|fund|	false -17
none|helped|further|	true -11
none|helped|gedrich|	false -29
none|helped|general|	false 10
none|helped|germany|	false -32
none|helped|get|	false 45
none|helped|gingrich|	false -36
none|helped|ginsburg|	false -32
none|helped|gop|	false 7
none|helped|go|	false 31
none|helped|graham|	false -24
none|helped|greenberg|	false -33
none|helped|groberg|	false -31
none|helped|groups|	false 12
none|helped|group|	false -8
none|helped|grow|	false 21
none|helped|had|	true 36
none|helped|half|	false -29
none|helped|hampshire|	false -18
none|helped|hands|	false 18
none|helped|hannity|	false -32
none|helped|hardly|	true 33
none|helped|hasn't|	true 10
none|helped|hasn’t|	true 34
none|helped|has|	true 10
none|helped|have|	true -26
none|helped|having|	true 33
none|helped|health|	false 37
none|helped|heard|	false 42
none|helped|helped|	false -17
none|helped|here|	true -23
none|helped|her|	false -10
none|helped|hewitt|	false 10
none|helped|he|	false -28
none|helped|highest|	false 29
none|helped|himself|	true -16
none|helped|him|	false 8
none|helped|his|	false -17
none|helped|hollis|	false 36
none|helped|home|	false 53
none|helped|house|	false -23
none|helped|housing|	false -25
none|helped|husband|	false -45
none|helped|i'm|	false 29
none|helped|iceland|	false -26
none|helped|idaho|	false -16
none|helped|immediately|	true -25
none|helped|immigrants|	false -21
none|helped|immigration|	false 40
none|helped|implicitly|	true -27
none|helped|important|	false 32
none|helped|increasingly|	true -10
none|helped|independents|	false -15
none|helped|industry|	false 37
none|helped|inquiry|	false -19
none|helped|insiders|	false -42
none|helped|institute|	false 36
none|helped|interest|	false 33
none|helped|investigation|	false -17
none|helped|investigators|	false 15
none|helped|investors|	false -8
none|helped|in|	false -44
none|helped|israel|	false -40
none|helped|is|	true 15
none|helped|its|	false 22
none|helped|it|	false -16	true -19
none|helped|i|	false 15
none|helped|jobs|	false 35
none|helped|johnson|	false -43
none|helped|john|	false -24
none|helped|jolly|	false -35
none|helped|jones|	false -35
none|helped|journal|	false 16
none|helped|judge|	false -15
none|helped|jury|	false 11
none|helped|justices|	false 10
none|helped|justice|	false -7
none|helped|just|	false -15
none|helped|kasich|	false -24
none|helped|kc|	false -17
none|helped|kenya|	false 14
none|helped|kerry|	false 23
none|helped|key|	false 18
none|helped|khan|	false 22
none|helped|korea|	false 27
none|helped|kremlin|	false 23
none|helped|largely|	true -31
none|helped|larger|	false 31
none|helped|last|	true 33
none|helped|later|	true 19
none|helped|lawmakers|	false 21
none|helped|lawmaker|	false -23
none|helped|lawsuit|	false -35
none|helped|lawyer|	false -33
none|helped|law|	false 22
none|helped|lazar|	false -25
none|helped|leadership|	false -14
none|helped|leaders|	false -19
none|helped|leader|	false -28
none|helped|lender|	false 15
none|helped|letter|	false 32
none|helped|levell|	false -25
none|helped|liberals|	false -14
none|helped|limbaugh|	false -34
none|helped|little|	false -25
none|helped|longer|	false 19
none|helped|long|	true -23
none|helped|looked|	false 29
none|helped|looks|	false -17
none|helped|look|	false -9
none|helped|low|	false 23
none|helped|lyle|	false 24
none|helped|lynch|	false 23
none|helped|made|	false -9	true -49
none|helped|magazine|	false -11
none|helped|mail|	false -9
none|helped|majority|	false 38
none|helped|making|	false 30
none|helped|manafort|	false -7
none|helped|management|	false 15
none|helped|many|	false -46
none|helped|man|	false 23
none|helped|marchetti|	false -21
none|helped|markets|	false 27
none|helped|marsh|	false 15
none|helped|mass|	false 45
none|helped|match|	false 38
none|helped|matter|	false -7
none|helped|mayor|	false -7
none|helped|may|	true 34
none|helped|mcauliffe|	false -34
none|helped|mcconnell|	false -38
none|helped|means|	false -12
none|helped|media|	false -12
none|helped|meeting|	false 7
none|helped|member|	false -33
none|helped|memo|	false 17
none|helped|menendez|	false -10
none|helped|men|	false 35
none|helped|message|	false 8
none|helped|millennials|	false -35
none|helped|ministers|	false 45
none|helped|minister|	false 23
none|helped|ministry|	false -37
none|helped|mission|	false -16
none|helped|model|	false -18
none|helped|mogul|	false -22
none|helped|months|	false 32
none|helped|month|	true -26
none|helped|mook|	false -35
none|helped|moscow|	false 12
none|helped|most|	false 34
none|helped|movement|	false 27
none|helped|move|	false 23
none|helped|mps|	false 37
none|helped|much|	false 26
none|helped|murphy|	false -31
none|helped|museum|	false 20
none|helped|must|	true 8
none|helped|nasa|	false -7
none|helped|nations|	false 9
none|helped|nation|	false 20
none|helped|necessarily|	true -15
none|helped|negative|	false -28
none|helped|nega|	false -9
none|helped|negotiations|	false -39
none|helped|neither|	false 17
none|helped|netanyahu|	false -13
none|helped|network|	false -17
none|helped|never|	true 26
none|helped|newspaper|	false -51
none|helped|new|	false 13
none|helped|nieto|	false -33
none|helped|nightclub|	false -32
none|helped|night|	true -20
none|helped|nobody|	false 50
none|helped|nonetheless|	true -16
none|helped|nor|	false 11
none|helped|not|	true 13
none|helped|no|	true -18
none|helped|o'malley|	false -9
none|helped|oakes|	false 30
none|helped|obama|	false -14
none|helped|observers|	false -30
none|helped|officers|	false 15
none|helped|officer|	false -35
none|helped|officially|	true 18
none|helped|officials|	false -27
none|helped|official|	false -13
none|helped|often|	true -21
none|helped|of|	false 32
none|helped|oman|	false -16
none|helped|once|	true 19
none|helped|one|	false 12
none|helped|online|	true -24
none|helped|only|	true 17
none|helped|on|	false 32
none|helped|openly|	true -32
none|helped|operatives|	false -33
none|helped|operators|	false 26
none|helped|operator|	false -18
none|helped|opponents|	false -39
none|helped|opposition|	false 18
none|helped|orders|	false 37
none|helped|organizations|	false -16
none|helped|organization|	false -17
none|helped|organizers|	false -24
none|helped|orlando|	false 39
none|helped|or|	false 19
none|helped|others|	false -15
none|helped|outlets|	false -38
none|helped|overall|	false 9
none|helped|overwhelmingly|	true -21
none|helped|owners|	false 8
none|helped|owner|	false -9
none|helped|pacs|	false -18
none|helped|paid|	false 19
none|helped|palace|	false 27
none|helped|palmieri|	false -35
none|helped|panel|	false 12
none|helped|paper|	false -18
none|helped|parents|	false -9
none|helped|paris|	false 28
none|helped|particular|	false -18
none|helped|parties|	false -46
none|helped|partners|	false 21
none|helped|party|	false 8
none|helped|pence|	false -26
none|helped|people|	false 33
none|helped|percentage|	false 76
none|helped|percent|	false -14
none|helped|perez|	false -31
none|helped|personally|	true -7
none|helped|personal|	false -7
none|helped|person|	false -14
none|helped|peru|	false 35
none|helped|petraeus|	false 7
none|helped|philadelphia|	false -19
none|helped|phone|	false 42
none|helped|pike|	false 23
none|helped|plan|	false 21
none|helped|players|	false 12
none|helped|podesta|	false 12
none|helped|police|	false -21
none|helped|policy|	false 19
none|helped|political|	false 35
none|helped|politicians|	false -21
none|helped|politician|	false 23
none|helped|politico|	false -22
none|helped|polling|	false -38
none|helped|polls|	false -75
none|helped|poll|	false -99
none|helped|popular|	false 30
none|helped|premier|	false 19
none|helped|presidential|	false 20
none|helped|president|	false -16
none|helped|press|	false -48
none|helped|previously|	true -33
none|helped|previous|	false -10
none|helped|price|	false -14
none|helped|primary|	false 8
none|helped|private|	false 34
none|helped|probably|	true 8
none|helped|program|	false 34
none|helped|project|	false -24
none|helped|prosecutors|	false -36
none|helped|publicly|	true -56
none|helped|public|	false -12
none|helped|pushed|	false -21
none|helped|putin|	false -17
none|helped|quickly|	true -21
none|helped|quite|	true -15
none|helped|rabbis|	false -34
none|helped|race|	false 27
none|helped|radio|	false 39
none|helped|rail|	false -10
none|helped|raised|	false -28
none|helped|raise|	false -24
none|helped|rally|	false -32
none|helped|really|	true -39
none|helped|records|	false -26
none|helped|red|	false 47
none|helped|referee|	false -12
none|helped|referred|	false 46
none|helped|reform|	false -23
none|helped|refugees|	false 34
none|helped|regularly|	true -33
none|helped|remarks|	false -21
none|helped|reportedly|	true 21
none|helped|reporters|	false 18
none|helped|reporter|	false -20
none|helped|reports|	false -50
none|helped|report|	false -25
none|helped|representatives|	false 9
none|helped|republicans|	false -51
none|helped|republican|	false 29
none|helped|research|	false -23
none|helped|residents|	false -22
none|helped|resources|	false 32
none|helped|rest|	false -26
none|helped|results|	false -38
none|helped|retailer|	false 36
none|helped|review|	false -18
none|helped|reynolds|	false -36
none|helped|rights|	false 38
none|helped|rivals|	false 11
none|helped|roll|	false 42
none|helped|rome|	false 28
none|helped|romney|	false -18
none|helped|room|	false 13
none|helped|ross|	false 24
none|helped|rubio|	false -10
none|helped|rules|	false 23
none|helped|ruling|	false 21
none|helped|russia|	false 35
none|helped|saldana|	false -29
none|helped|same|	false 42
none|helped|sanders|	false -30
none|helped|saturday|	true -17
none|helped|schlafly|	false -11
none|helped|school|	false 25
none|helped|schultz|	false -33
none|helped|scientists|	false -10
none|helped|scotland|	false 11
none|helped|seacord|	false -27
none|helped|secretary|	false 29
none|helped|securities|	false -20
none|helped|security|	false 34
none|helped|seems|	false -41
none|helped|senate|	false 22
none|helped|senators|	false -37
none|helped|senior|	false 15
none|helped|sergeant|	false -20
none|helped|service|	false 25
none|helped|several|	false -26
none|helped|sexton|	false -45
none|helped|shanklin-hawkins|	false 9
none|helped|sheriff|	false -27
none|helped|sherry|	false -26
none|helped|she|	false -16
none|helped|shot|	false -16
none|helped|should|	true 37
none|helped|sides|	false -28
none|helped|side|	false -7
none|helped|similar|	false 13
none|helped|simply|	true 37
none|helped|since|	false -29	true 13
none|helped|singer|	false -8
none|helped|smith|	false -13
none|helped|social|	false 41
none|helped|society|	false 16
none|helped|sometimes|	true 32
none|helped|some|	false -17
none|helped|son|	false 22
none|helped|soon|	true -31
none|helped|sources|	false 10
none|helped|source|	false -41
none|helped|so|	false 8
none|helped|speaker|	false 34
none|helped|specialists|	false -16
none|helped|specifically|	true -52
none|helped|speeches|	false 8
none|helped|speechwriter|	false -28
none|helped|speech|	false -37
none|helped|spokesman|	false -22
none|helped|spokesperson|	false -21
none|helped|spokeswoman|	false 23
none|helped|staff|	false 31
none|helped|started|	false 28
none|helped|star|	false -42
none|helped|statement|	false -7
none|helped|state|	false 10
none|helped|still|	true -12
none|helped|stone|	false -30
none|helped|stopped|	false 26
none|helped|story|	false -13
none|helped|strategists|	false -41
none|helped|strongly|	true -21
none|helped|strong|	false 40
none|helped|suddenly|	true -31
none|helped|sunday|	true -8
none|helped|supporters|	false -27
none|helped|surveyed|	false -37
none|helped|survey|	false -42
none|helped|swing|	false -8
none|helped|system|	false -12
none|helped|tactic|	false 23
none|helped|takes|	false -11
none|helped|take|	false 41
none|helped|taking|	false -20
none|helped|talking|	false 38
none|helped|talks|	false 26
none|helped|talk|	false 34
none|helped|tax|	false 53
none|helped|team|	false -27
none|helped|technology|	false -13
none|helped|televised|	false 30
none|helped|television|	false 29
none|helped|terrorism|	false 36
none|helped|text|	false 30
none|helped|that|	false 16
none|helped|their|	false 27
none|helped|them|	false 10
none|helped|then|	true -13
none|helped|there|	true -34
none|helped|they|	false -31
none|helped|they’re|	false -14
none|helped|third|	false -12
none|helped|this|	false 79
none|helped|those|	false -13
none|helped|thursday|	true -8
none|helped|tillery|	false -29
none|helped|times|	false -24
none|helped|time|	false -40
none|helped|today|	true -25
none|helped|todd|	false 21
none|helped|told|	false -28
none|helped|tolliver|	false 46
none|helped|took|	false -33
none|helped|top|	false 34
none|helped|tough|	false 31
none|helped|tour|	false -28
none|helped|traders|	false 36
none|helped|trade|	false 24
none|helped|treasury|	false -11
none|helped|tribunal|	false 31
none|helped|troops|	false -21
none|helped|trouble|	false 33
none|helped|trump|	false -27
none|helped|tuesday|	true -11
none|helped|turned|	false 28
none|helped|turnout|	false 34
none|helped|turns|	false -12
none|helped|twice|	true 19
none|helped|twitter|	false -30
none|helped|typically|	true -16
none|helped|u.s.|	false -24
none|helped|ultimately|	true -12
none|helped|unesco|	false 36
none|helped|unions|	false 40
none|helped|union|	false 27
none|helped|unite|	false -30
none|helped|unit|	false -21
none|helped|university|	false -36
none|helped|up|	false 33
none|helped|usually|	true 45
none|helped|us|	false 30
none|helped|vermont|	false -22
none|helped|video|	false 10
none|helped|vito|	false 11
none|helped|voice|	false 23
none|helped|voters|	false -17
none|helped|voter|	false 7
none|helped|voting|	false 39
none|helped|walked|	false -20
none|helped|wallnau|	false 14
none|helped|washington|	false 50
none|helped|was|	true 24
none|helped|water|	false 9
none|helped|wbc|	false 29
none|helped|we'd|	false -29
none|helped|weapons|	false 33
none|helped|weaver|	false -42
none|helped|website|	false 16
none|helped|wednesday|	true -16
none|helped|week|	true -66
none|helped|well|	true -22
none|helped|went|	false 29
none|helped|were|	true 19
none|helped|we|	false -20
none|helped|what|	false 23
none|helped|when|	false -43
none|helped|which|	false -37
none|helped|while|	false 20
none|helped|white|	false 27
none|helped|whitlock|	false 35
none|helped|widely|	true -29
none|helped|will|	true 26
none|helped|wisconsin|	false 22
none|helped|with|	false 11
none|helped|witness|	false -28
none|helped|women|	false -35
none|helped|won't|	true 9
none|helped|woods|	false -11
none|helped|words|	true 42
none|helped|workers|	false -10
none|helped|work|	false -36
none|helped|world|	false -11
none|helped|wouldn’t|	true -43
none|helped|years|	false 23
none|helped|yet|	true -12
none|helped|zucker|	false -34
none|helped||	false -8
none|helped|–|	false -20
none|helped|—|	false -10
none|helped|’s|	true 14
none|helped|’|	false 35
none|highlight|	participle 8	past -17	present 7
none|hint|	past -26
none|hit|	base 44	present 12
none|hold|	base 34	participle 50	past 18	present 53
none|hope|	base 20	participle -24	past -52	present -12
none|identify|	base -17	past 14
none|imagine|	base 44	past -7
none|imply|	participle -41
none|indicate|	base -50	present 18
none|insist|	base -10	participle -28	past -40	present -9
none|insult|	present 8
none|intend|	past 7	present -24
none|interpret|	past 15
none|interrupt|	past 19
none|introduce|	base -41	past 53	present -15
none|inverted|	judging 45	past 57	present 34	saying 51
none|invite|	participle 36	past 33
none|invoke|	past -14
none|issue|	base -15	past 22	present 72
none|joke|	past 25	present 10
none|judging|	base 7	participle -12
none|justify|	base -16
none|knock|	base 44	past -7
none|know|	base -9	participle 10	present -35
none|lambaste|	past -18
none|lament|	past -30	present -23
none|lash|	past 30
none|laugh|	past 43
none|learn|	base 18	past -10
none|liken|	past -39
none|like|	base 27	past 8	present 27
none|list|	base 56	participle -14	present 7
none|lobby|	base 42	participle 22
none|maintain|	base 20	past 33	present 13
none|mean|	base 37	participle 64	present 48
none|mention|	base -37	participle -38	present 18
none|message|	base 29
none|mock|	base -34	participle -42	past 15
none|murmur|	present 28
none|name|	base 26	past 18	present 56
none|need|	base 25	participle 29	past 13	present 49
none|negated|	false 12	true -11
none|nominate|	base -18	participle 30	past -22
none|note|	base -18	participle -43	past -16
none|notice|	base -9	past 38
none|noun|	base -7	other -7
none|noun|document|	base -12	judging -25	other -31	participle 13	past -24	present -35	thinking -48
none|noun|name|	base 12	other 21	thinking 11
none|noun|other|	judging 14	other -18	past 13	present 32	saying 15	thinking 15
none|noun|pronoun|	other -12	participle -12	past 8	present -8	thinking 12
none|noun|speaking|	other -7	past -9	saying -12	source -10
none|object|	base 29	past 24
none|observe|	past -38
none|offer|	participle -19	past 28	present 27
none|opens|capital|	participle -9	saying -13	source 14	thinking 11
none|opens|coordinator|	past -11
none|opens|determiner|	base 8	judging 25	other -11	past 8	present 14	source -17
none|opens|pronoun|	base 9	other -26	participle -7	present -10	thinking 19
none|opens|that|	base -8	participle 41	past 47	present 55	saying 51	thinking 20
none|opens|verb-judging|	base 49	judging -12	past 31	present -35	saying 10	thinking 34
none|opens|verb-thinking|	present 30	saying 41
none|opens|verb|	past 8	saying 13	source 23	thinking -27
none|opens|word|	judging -16	other 16	participle 21	present 14	saying 21	source -16
none|oppose|	base -30	participle 28	present -10
none|order|	base 8	participle -21	past 8	present 74
none|other|	base -7
none|outline|	participle -23
none|paint|	base 8	past 25	present -33
none|persuade|	base -12	past 9
none|phone|	base 54	present 28
none|plan|	base 15	past 25	present -7
none|plead|	past 27
none|pledge|	base -16	participle -33	past 19	present 13
none|point|	base 19	participle -17	past -34	present 39
none|portray|	participle 7	past -20
none|post|	base 20	past 15
none|praise|	base -8	participle -38	past 7	present -37
none|pray|	past 7
none|predict|	base -17	past -34	present -31
none|prefer|	present -30
none|present|	base 23	past 41	present 12
none|press|	base 29	participle -19	past 32
none|promise|	base 8	participle -23
none|proposal|	base -23
none|propose|	participle -18	past -10	present -31
none|protest|	base 40	past 38
none|prove|	past 40
none|question|	base 10	participle -24	past -22
none|quote|	base -7	past 38	present 23
none|rail|	base 22	past -47
none|raise|	base 73	participle 73	present 47
none|rank|	participle 14	past 62
none|rate|	base 37	participle 48	past 36	present 62
none|ready|	base 28
none|read|	participle 40	past 50
none|reaffirm|	past -25
none|realize|	past -15
none|reason|	base 31	present 46
none|rebuff|	past 29
none|rebuke|	past -12
none|rebut|	base -29
none|recall|	participle -32	past 13	present -10
none|recognize|	base -8	participle -14	past -36	present -21
none|recommend|	past -24	present -35
none|record|	base 18	past 34	present -35
none|recount|	base 38
none|reference|	participle -15	past -35
none|refer|	base 8	participle -64	past 38	present -11
none|reflect|	base 23	participle 19	past 11	present 22
none|refuse|	base -14	past 14
none|regard|	participle 28	past -23
none|reiterate|	past -10
none|reject|	base 13	participle -19	past -19	present 48
none|relate|	past 34
none|relative|	base 15	participle -7	present 11	saying 15	thinking 8
none|remark|	past -44	present 10
none|remember|	past -16	present -18
none|remind|	participle -11	past 17
none|rename|	past 28
none|repeat|	base 8	participle 7
none|reply|	base 16	past -8
none|report|	participle 9	present -21
none|request|	base 36	participle 31	past -14	present -12
none|respond|	participle 20
none|reveal|	base 11	participle -32	past -18
none|roar|	past 33
none|rule|	base -25	participle 48	past -7	present 20
none|saying|	base 9	participle 9
none|say|	base -13	participle -17	past -31	present -24
none|seek|	base 10
none|see|	base -22	participle 33	past 7	present -15
none|shared|	base 14	participle 7	past -8	saying 8
none|shoot|	participle 10	past 47
none|shout|	participle 25
none|show|	base -16	participle 8	past 11	present -18
none|shrug|	past -13
none|signal|	base 15	past 17	present -18
none|sign|	participle 34	past 25	present 32
none|sing|	participle 26	past 59
none|slam|	participle -30	past -39	present -21
none|slate|	base 32	past 35	present 26
none|speak|	base 45	participle 50	past 21	present 16
none|speculate|	base -19	past -26
none|statement|	base 33
none|state|	base 44	participle -49	past -61	present 55
none|stress|	participle -34	past -18
none|subject|name|	other 21	thinking 11
none|subject|noun|	other -22
none|subject|pronoun|	other -12	thinking 12
none|suggestion|	base -36
none|suggest|	base -21	participle -19	past -60	present 9
none|support|	base 8	participle 10	past -33	present -13
none|sure|	base 43
none|suspect|	base 23	past -25	present -7
none|swear|	past 11	present -24
none|talk|	base 50	participle 27	past -22	present 12
none|tell|	participle 13	past -9	present 19
none|term|	base 35	past 29
none|testify|	past 10
none|text|	base 39	present 26
none|thank|	base 39	participle -55	past 41	present 63
none|thinking|	present 11
none|think|	base -21	participle 12	past 16	present -37
none|threaten|	participle 11	past -23	present 9
none|title|	base 42	past -13
none|tout|	past -15	present -28
none|to|false|	base 13	present 7
none|to|true|	base -7	participle 21	past 9	present 21
none|treat|	base 31	participle 28	past 39
none|trumpet|	participle -28
none|trust|	base 12	present 25
none|try|	base 24	participle 24	past 43	present 48
none|tweet|	participle -26	past -12	present 11
none|underscore|	participle 8	present 25
none|understand|	base -29	past 21	present -24
none|urge|	past -10	present 24
none|use|	base 78	participle 37	past 42	present 20
none|utter|	past 24
none|venture|	base 32
none|verify|	past 29
none|view|	base -17	past 20	present -27
none|voice|	base 45
none|volunteer|	base 38	past 15	present 42
none|vote|	present 68
none|vouch|	past -33
none|vow|	base -30	participle -32	past -39	present -39
none|want|	past -22	present 29
none|warning|	base -9
none|warn|	base -15	past -33
none|wave|	base 40	participle 46	past 25	present 33
none|weigh|	base 29	present 46
none|welcome|	base -16	past 28
none|wish|	base 14	past 8
none|worry|	base -14	participle 26	past -51	present 30
none|write|	base 22
start|after|	add 31	admit 11	argue 38	call -41	claim 37	note 19	predict 16	promise -13	rank -31	recall 12	reply 39	report -38	show 11	suggest 31	tell -14	vote -31	warn 7	write 22
start|after|add|	auxiliary 28	coordinator 41	none 38	verb -9
start|after|add|first|	and 41
start|after|admit|	none 11
start|after|adverb|	auxiliary 27	preposition -16	word 9
start|after|adverb|auxiliary|	saying 27
start|after|adverb|none|	saying -7
start|after|adverb|verb|	saying 14
start|after|argue|	auxiliary 42	none 11	verb 32
start|after|asks|false|	auxiliary 17	marks -25	none -30	to 21	verb 9
start|after|asks|true|	auxiliary 34	none -13	verb -24
start|after|auxiliary|	adverb 65	auxiliary 44	determiner -14	that 40	verb-thinking 45
start|after|auxiliary|auxiliary|	saying 72	thinking -22
start|after|auxiliary|marks|	saying -18
start|after|auxiliary|none|	saying 26
start|after|auxiliary|to|	saying 8
start|after|call|	verb -34
start|after|capital|	, -29	capital -19	possessive -24	word 8
start|after|capital|auxiliary|	saying 40
start|after|capital|none|	saying -23
start|after|capital|verb|	saying 19
start|after|claim|	verb 30
start|after|coordinator|	adverb 21	auxiliary 7	capital -33	determiner 27	preposition 32	pronoun 38	word -19
start|after|coordinator|auxiliary|	judging -26	saying 24
start|after|coordinator|none|	saying 12
start|after|coordinator|verb|	saying -13
start|after|determiner|	capital 22	word -30
start|after|determiner|none|	saying -17
start|after|determiner|verb|	judging -26	saying -9
start|after|explain|	auxiliary 10
start|after|find|	verb 8
start|after|first|	a -51	adding -28	and -11	but 29	citing -30	could 18	director -24	for -19	has 27	have 12	he 35	it 38	never 27	of 15	one 12	that 47	the 7	there 27	they 30	to 7	was 12	were 20	when 11	which -26	who -41	will 10	with 17	would -14
start|after|judging|	auxiliary -36	coordinator -34	determiner -44	past -20	present -38	word -44
start|after|judging|first|	and -30	the -38	which -20
start|after|note|	auxiliary 34	none 24	word -15
start|after|opening|auxiliary|	true 39
start|after|opening|capital|	false 18	true -39
start|after|opening|determiner|	true -15
start|after|opening|preposition|	false 9	true 9
start|after|opening|pronoun|	false -14	true 8
start|after|opening|quote|	false -39
start|after|opening|subordinator|	false 23	true 20
start|after|opening|that|	false 37	true -20
start|after|opening|word|	false 9
start|after|order|direct|	judging -38	saying 51	thinking -30
start|after|order|inverted|	judging -26	saying -78
start|after|preposition|	capital 20	determiner -12
start|after|preposition|none|	saying -22
start|after|preposition|verb|	saying 29
start|after|pronoun|	auxiliary 7	verb-thinking 26	word 31
start|after|pronoun|auxiliary|	saying 8
start|after|pronoun|verb|	saying 29
start|after|recall|	auxiliary 14
start|after|reply|	auxiliary 41
start|after|report|first|	citing -18
start|after|report|	none -18	verb-judging -18
start|after|saying|	adverb 13	auxiliary 22	base 27	capital 15	coordinator 19	determiner -10	past -8	preposition -8	present 29	pronoun 25	that 47	verb-judging -16	verb-saying -56	verb-thinking 17	word 7
start|after|saying|first|	a -41	adding -28	but 33	citing -30	could 18	director -24	has 27	have 28	he 25	is -15	it 38	never 27	that 47	the 12	there 27	they 30	to 7	was 14	when 11	who -41	will 33	would -14
start|after|say|	adverb 12	auxiliary 8	capital 8	coordinator 82	determiner -11	marks -22	none -37	preposition -13	pronoun 10	that 35	verb 19	verb-saying -38	word 38
start|after|say|first|	a -30	adding -28	and 76	because 11	but 43	could 15	director -24	has 27	he 28	is -16	it 32	that 35	they 27	to 17	was -14	who -35	would -14
start|after|show|	auxiliary 42	verb -7
start|after|subordinator|auxiliary|	saying 33
start|after|subordinator|	determiner 39	pronoun 17	word -17
start|after|subordinator|verb|	saying -18
start|after|suggest|	auxiliary 34
start|after|tell|	verb 13	word -38
start|after|that|	auxiliary 23	capital 22	determiner 26	pronoun 20
start|after|that|auxiliary|	saying 33
start|after|that|verb|	saying 28
start|after|thinking|	auxiliary 25	base -9	determiner -13	past -14	present -36	word -30
start|after|thinking|first|	is 30
start|after|think|	auxiliary 7
start|after|verb-judging|	word -15
start|after|verb-saying|auxiliary|	saying -46
start|after|verb-saying|	determiner -27	that -30
start|after|verb-saying|none|	saying -30
start|after|verb-saying|verb|	saying -32
start|after|verb-thinking|	preposition 10
start|after|verb|false|auxiliary|	judging -34	saying 23	thinking -23
start|after|verb|false|none|	judging -29	saying 8	thinking -22
start|after|verb|false|to|	judging 12	saying 20
start|after|verb|false|verb|	judging -7	saying 22
start|after|verb|true|auxiliary|	saying 31
start|after|verb|true|marks|	saying -23
start|after|verb|true|none|	judging -36	saying -32	thinking -18
start|after|verb|true|to|	saying -8
start|after|verb|true|verb|	judging -31
start|after|words|10-15|false|	auxiliary -20	to 14
start|after|words|10-15|true|	auxiliary 26	none -55	verb -10
start|after|words|1|false|	none 34	to 39	verb 17
start|after|words|2|false|	auxiliary 19	none -27
start|after|words|2|true|	auxiliary 35	none 12	verb 33
start|after|words|3|false|	auxiliary 8	verb 34
start|after|words|3|true|	auxiliary 35	verb 39
start|after|words|4-5|false|	auxiliary 51	none 46	to 37	verb 24
start|after|words|4-5|true|	auxiliary 20	none 31	verb -35
start|after|words|6-9|false|	auxiliary -15	none -24	verb -10
start|after|words|6-9|true|	marks -11	none -18	verb 17
start|after|word|	adverb 10	auxiliary 8	coordinator -24	determiner 13	preposition -14
start|after|word|auxiliary|	saying 36
start|after|word|none|	judging -22
start|after|word|verb|	judging -36	saying 14
start|after|write|	coordinator -18	none 25	word 37
start|after|write|first|	and -18
start|asks|	according -21	accuse -56	add -25	agree -49	aim 13	allow 10	announce -35	answer -40	argue -19	ask 43	attack 13	back -47	beg 30	blame -25	call 8	care 36	cast -30	challenge 15	charge -39	cheer -27	cite -25	clear -9	compare 9	confirm -31	continue 9	criticize 11	decline 7	define 23	demand 18	denounce -12	describe 15	determine 10	disagree -7	discuss 24	dismiss -32	doubt 12	echo -38	email -35	expect -50	explain 31	express -34	feel -36	find -16	hear 9	highlight -18	hope -35	how 51	if 41	insist 13	introduce 9	issue -31	joke -27	know 7	laugh -21	like -10	mention -32	name -32	need 10	note -15	object -36	offer -55	order -36	outline 8	pledge -29	point 13	post 8	praise -38	predict -29	present -33	press -42	promise -50	question 24	raise -33	recall 7	record -38	refuse -15	remember -8	report 27	respond -36	reveal -9	say -22	see -7	seek -36	shoot -30	show -28	signal 12	state -45	support -46	sure -28	talk 24	tell 19	thank -43	think 22	threaten -28	underscore -33	understand 31	urge -41	use -37	view -35	volunteer -23	vote -37	want 35	what 23	when -43	where -27	whether 21	who -18	why 26	wonder 8	write 25
start|asks|according|	source -21
start|asks|accuse|	past -56
start|asks|add|	past -25
start|asks|agree|	base -39	past -17
start|asks|aim|	past 13
start|asks|allow|	base 14
start|asks|announce|	base -35	past -26
start|asks|argue|	past -34
start|asks|ask|	base 35	participle 30	past 25	present 8
start|asks|back|	base -30
start|asks|call|	base 28	past -85
start|asks|care|	base 27
start|asks|cast|	base -30
start|asks|charge|	past -34
start|asks|cite|	participle -19	past -21
start|asks|clear|	base -9
start|asks|compare|	past -36
start|asks|confirm|	past -31
start|asks|consider|	participle -12	past 7
start|asks|continue|	past 23
start|asks|debate|	base -28
start|asks|decide|	base -7	past 9	present -31
start|asks|decline|	past 7
start|asks|demand|	past 18
start|asks|denounce|	past -12
start|asks|determine|	base 14
start|asks|disagree|	base -7
start|asks|discuss|	base 25
start|asks|dismiss|	past -32
start|asks|doubt|	present 34
start|asks|echo|	past -33
start|asks|email|	base -32
start|asks|expect|	past -45
start|asks|explain|	base 8	participle 16	present 41
start|asks|feel|	past -36
start|asks|find|	base -53	past -32
start|asks|hear|	participle -35
start|asks|hold|	present -27
start|asks|insist|	past 13
start|asks|introduce|	past -27
start|asks|joke|	past -27
start|asks|know|	past -20	present 7
start|asks|laugh|	past -16
start|asks|learn|	past 8
start|asks|like|	base -10
start|asks|mention|	base -30	past -20
start|asks|need|	base 11
start|asks|offer|	past -45
start|asks|order|	past -36
start|asks|point|	present 9
start|asks|post|	past 12
start|asks|praise|	past -31
start|asks|present|	base -28
start|asks|press|	base -26
start|asks|promise|	past -49
start|asks|question|	base 12	participle 34	past 21
start|asks|raise|	base -24
start|asks|recall|	past 11
start|asks|refuse|	past -15
start|asks|remember|	base -29
start|asks|respond|	base -30
start|asks|reveal|	past 10
start|asks|rule|	present 17
start|asks|say|	base -25	participle 27	past -17	present -36
start|asks|seek|	participle -24	past -26
start|asks|see|	past -14
start|asks|show|	base -11	participle -16	past -10	present -18
start|asks|sign|	past 11
start|asks|speak|	past 8
start|asks|state|	base -35	present -29
start|asks|support|	base -34	participle -20	past -25
start|asks|sure|	base -28
start|asks|tell|	base 20	participle 18	past -30
start|asks|thank|	past -37
start|asks|try|	participle 16
start|asks|urge|	past -38
start|asks|use|	past -26
start|asks|vote|	base -34
start|asks|want|	past 40	present -42
start|asks|wonder|	base 19
start|asks|write|	past 20
start|	before -27	behind -8	late -26	source 14	that 13
start|before|(|	capital -49
start|before|(|none|	saying -28	thinking 13
start|before|(|verb|	saying -25
start|before|,|none|	saying -15
start|before|,|	word -22
start|before|-|auxiliary|	preposition 35	saying 28
start|before|-|	capital -13	determiner 30	word -28
start|before|-|none|	judging -21
start|before|-|verb|	preposition -31	saying -28
start|before|according|	( -39	) -42	, -28	- -24	adverb 12	auxiliary -17	coordinator 8	none 20	pronoun -12	stop 15	subordinator 33	that 32	to -31	verb-saying 46	— 9
start|before|according|first|	a -20	about 36	among 21	and -20	as 32	at 18	clinton 12	democratic 31	even 8	for -20	his -26	in 20	it -27	mrs. 11	nearly 37	obama 35	on 36	sanders 9	she 41	that 32	the 13	there 24	trump -11	when -22	— 9
start|before|according|source|auxiliary|	, -14	capital 42	preposition -15	stop 8
start|before|according|source|none|	, -13	adverb 37	preposition 37	word 21
start|before|according|source|verb|	, -12	capital -23	stop 20	verb-saying 50
start|before|	accuse -55	acknowledge -43	admit -31	advise -34	agree -21	aim -31	allege -38	allow -33	answer -39	apologise -32	apologize -30	appeal -41	argue -11	ask -81	assail -18	assume -23	assure -27	attack -50	attribute -21	back -68	believe -15	blame -52	blast -37	boast -27	call -29	care -49	cast -27	caution -27	challenge 10	charge -35	clear -26	commend -21	comment -34	compare -25	complain -12	concede -23	conclude 28	confirm 13	consider 7	contend -26	continue -57	counsel -36	credit -33	debate -41	decide -42	decline -60	decry -29	deem 16	defend -49	deliver -23	demand -34	denounce -24	deny -63	determine -43	disagree -36	discover -33	discuss -33	dismiss -30	dispute -33	echo -21	endorse -52	estimate 12	expect -45	explain -27	express -50	favor -34	fear -40	feel -14	figure -30	find 9	fire -28	forecast -34	hint -25	hit -22	hold -55	hope -42	identify -23	indicate -24	inform -36	insist -33	interpret -29	introduce -27	invoke -28	issue -50	joke -30	knock 12	know -46	lament -35	laugh -39	learn -36	list -24	maintain -51	mention -36	message -33	mock -23	name -46	need -46	note -7	notice -52	observe 9	offer -29	oppose -15	order -51	persuade -27	phone -27	plan -29	plead -52	pledge -44	point -14	post -55	praise -44	predict 15	prefer -26	present -29	press -31	promise -27	propose -57	prove -47	question -50	quote -35	rail -36	raise -53	rank -28	rate -34	rebuff -21	recall -49	recognize -28	recommend -44	record 40	recount -29	refer -33	reference -27	reflect -45	refuse -42	reiterate -34	reject -36	remark 15	remember -43	remind -16	repeat -37	reply 10	report 42	request -26	respond 21	rule 20	seek -51	shoot -41	show 23	shrug -38	sign -62	signal -32	sing -37	slam -26	speak -13	state -44	stress -35	submit -26	suggest -10	support -51	talk -54	tell 7	testify -35	thank -33	threaten -22	treat -31	try -55	understand -23	urge -62	utter -21	voice -41	volunteer -34	vote -62	vow -26	warn 16	wave -32	weigh -27	welcome -39	wonder -33	worry -38	write 14
start|before|accuse|	capital -48	determiner -35	none -58	preposition -45	verb -22
start|before|accuse|first|	a -18	in -16	its -23	speaking -22	the -23
start|before|acknowledge|	auxiliary -21	capital -29	determiner -27	none -24	preposition -35	that -25	verb -28
start|before|add|	auxiliary 29	capital 39	determiner -43	none -14	preposition -49	stop 18	verb -47
start|before|add|first|	in -30	its -14	the -28
start|before|admit|	, -33	auxiliary -15	capital 13	determiner -33	none -53	preposition -38	pronoun -37	that -13	word -27
start|before|admit|first|	the -26
start|before|adverb|	word -32
start|before|advise|	capital -24	none -28	preposition -25
start|before|agree|	capital -38	determiner 10	none -52	preposition -52	that -20
start|before|aim|	none -38	preposition -35
start|before|allege|	capital -31	determiner -15	none -32	preposition -20	that -14	verb -20
start|before|allege|first|	in -19	its -15
start|before|allow|	none -27	preposition -25
start|before|announce|	auxiliary -12	capital 21	coordinator -26	determiner -9	none -9	pronoun -33	stop -26	that -28	verb 28
start|before|announce|first|	but -26	in -24	on -31	the -10
start|before|answer|	capital -31	none -25	preposition -32	that -33
start|before|answer|first|	asked -31
start|before|apologise|	determiner -24	none -18	preposition -32
start|before|apologise|first|	the -22
start|before|apologize|	preposition -33
start|before|appeal|	determiner -28	none -41	preposition -43
start|before|apposed|judging|none|	capital -24	determiner -24	preposition -46	word -17
start|before|apposed|judging|verb|	determiner -20
start|before|apposed|saying|auxiliary|	determiner -27	preposition 20	stop -32
start|before|apposed|saying|none|	capital -55	determiner -49	pronoun -54	stop -33	that -59	word -58
start|before|apposed|saying|verb|	determiner -25	preposition -10	stop -11	word 15
start|before|apposed|thinking|none|	determiner -20	preposition -27
start|before|apposition|judging|none|	capital -23	determiner -55	preposition -40	pronoun -41	that -27	word -19
start|before|apposition|judging|verb|	determiner -16	preposition -30
start|before|apposition|saying|auxiliary|	determiner -18	preposition 12	stop -39	that -15
start|before|apposition|saying|none|	, -31	adverb -36	auxiliary -12	capital -75	determiner -99	preposition -90	pronoun -75	subordinator -38	that -45	word -73
start|before|apposition|saying|to|	that -24
start|before|apposition|saying|verb|	capital 16	determiner -58	preposition -55	pronoun -22	stop 9	that -30
start|before|apposition|thinking|none|	determiner -26	preposition -34	pronoun -30	word -21
start|before|argue|	adverb -29	capital -32	determiner -8	none -14	preposition -27	subordinator 15	that -31	to -14
start|before|argue|first|	a -23	if 11	in -25
start|before|asks|false|	auxiliary 14	none -49	to -28	verb -12
start|before|asks|true|	auxiliary 15	none -9	to -33
start|before|ask|	adverb -17	auxiliary -28	capital -57	determiner -63	none -70	preposition -58	stop -23	subordinator -43	that -26	verb -40	word -27
start|before|ask|first|	a -21	after -20	at -35	during -18	his -13	in -46	the -36
start|before|assail|	none -18	preposition -18
start|before|assume|	capital -30	none -23
start|before|assure|first|	with -25
start|before|assure|	none -27	preposition -38
start|before|attack|	capital -40	determiner -30	none -42	preposition -50	to -26	verb -30
start|before|attack|first|	in -24
start|before|attribute|	none -21
start|before|auxiliary|	determiner 11	word -38
start|before|auxiliary|none|	saying -46
start|before|auxiliary|verb|	saying -10	stop -7
start|before|back|	auxiliary -31	capital -61	determiner -32	none -51	preposition -57	pronoun -24	stop -18	verb -38
start|before|back|first|	in -19	the -22
start|before|before|	 -70	! -23	) -23	- -12	: -43	; -21	? -8	– 16	— -34
start|before|believe|	, 16	capital -46	determiner -12	none -36	preposition -31	pronoun 22	subordinator -25	that -28	to -22
start|before|believe|first|	the -32
start|before|blame|	capital -42	determiner -38	none -45	preposition -29	stop -26	word -19
start|before|blame|first|	the -20
start|before|blast|	none -27	preposition -40
start|before|boast|	preposition -32
start|before|calculate|	determiner 14
start|before|call|	, -24	auxiliary -49	capital -9	coordinator -36	determiner -74	none -16	preposition -17	pronoun -49	quote -49	subordinator -24	that -22	verb -69	word -22
start|before|call|first|	a -21	her -26	his -20	in -38	its -25	on -27	one -23	the -50	while -24
start|before|capital|	( -42	, -19	adverb -26	auxiliary 16	capital -16	coordinator 18	determiner -31	possessive -30	subordinator -17	that 43	verb-judging -43	verb-saying -13	verb-thinking -15	word 15
start|before|capital|auxiliary|	, 14	: -37	adverb 10	auxiliary -27	capital 12	coordinator -16	determiner -12	judging 7	pronoun -25	saying 13	stop -10	subordinator 10	thinking -76	word 15
start|before|capital|none|	, -14	: -35	adverb -17	auxiliary -106	capital 10	coordinator -82	determiner -49	end 14	judging -20	possessive -41	pronoun -21	saying -28	stop 12	subordinator -60	that -67	verb-judging -56	verb-saying -15	verb-thinking -55	word -32
start|before|capital|to|	capital -35	determiner -16	judging -37	preposition 15	pronoun -29	saying -12	that -27	thinking -32	word -27
start|before|capital|verb|	, 14	auxiliary -42	coordinator -47	end 22	judging -66	pronoun 22	quote -39	source 11	stop -14	subordinator -38	verb-saying 41	verb-thinking 15	word -31
start|before|care|	capital -27	none -22
start|before|cast|	determiner -25	preposition -22	verb -23
start|before|caution|	auxiliary -14	capital -14	none -27
start|before|challenge|	none -36	preposition 9
start|before|charge|	determiner -30	none -27	preposition -37
start|before|cite|	auxiliary 17	capital -36	determiner 14	none -33	preposition -29	subordinator -20	verb -28
start|before|cite|first|	in -20	the -26
start|before|claim|	, -22	auxiliary -22	capital 9	none -9	preposition -58	stop 28	that -25	word -32
start|before|claim|first|	the -10
start|before|clear|	that -26
start|before|commend|	none -21
start|before|comment|	capital -33	preposition -34
start|before|compare|	determiner -18	none -23	preposition -23
start|before|complain|	auxiliary -30	capital -40	determiner 14	preposition -54	verb -25
start|before|complain|first|	an 15	in -35
start|before|concede|	capital -24	determiner -32	none -32	preposition -20	that -24	verb -31
start|before|conclude|	none -29	that -29
start|before|confirm|	auxiliary 28	capital -13	determiner 19	none -51	pronoun 11	stop 17	that -25	verb 7
start|before|confirm|first|	in -18	the -12
start|before|consider|	auxiliary -35	capital 16	determiner -38	none 13	preposition -35	word -24
start|before|consider|first|	the -24
start|before|contend|	none -24	preposition -16	that -21
start|before|continue|	capital -27	none -38	preposition -51	subordinator -28	verb -37
start|before|coordinator|	, -38	adverb -18	auxiliary 22	capital 15	coordinator -16	determiner -32	preposition -70	subordinator -36	word -45
start|before|coordinator|auxiliary|	determiner -24	judging -31	preposition -43	source -20	that -21	thinking -31
start|before|coordinator|none|	adverb -21	auxiliary -40	capital -31	coordinator -35	determiner -21	judging -44	pronoun -27	saying -9	source -18	stop -20	that -36	thinking -50	verb-saying -25	word -44
start|before|coordinator|to|	saying -19
start|before|coordinator|verb|	, -23	capital -17	determiner -33	judging -27	preposition -11	saying -48	source 38	stop 8	that -40	thinking -34
start|before|counsel|	capital -29	none -26	preposition -24
start|before|counsel|first|	in -24
start|before|credit|	determiner -19	none -17
start|before|criticize|	capital -50	determiner -52	none -58	stop -36	subordinator 17	verb 10
start|before|criticize|first|	in -24
start|before|debate|	auxiliary -39	determiner -32	none -29	subordinator -30
start|before|decide|	adverb -28	determiner -33	none -26	preposition -34	verb -30
start|before|decide|first|	the -29
start|before|declare|first|	in -33
start|before|declare|	none -46	that -21	verb 18
start|before|decline|	capital -44	determiner -27	none -52	preposition -56
start|before|decline|first|	the -19
start|before|decry|	determiner -21	none -29
start|before|deem|	verb 18	word -23
start|before|defend|	capital -47	determiner -27	none -46	preposition -24	stop -39	subordinator -18	verb -19
start|before|defend|first|	in -20
start|before|deliver|	determiner -20	none -21	preposition -18
start|before|deliver|first|	with -11
start|before|demand|	determiner -23	none -30
start|before|deny|	adverb -17	auxiliary -22	capital -59	determiner -43	none -64	preposition -24	pronoun -29	stop -31	that -12	verb -23	word -19
start|before|deny|first|	a -13	her -21	his -18	its -11	the -38
start|before|describe|	capital 12	determiner -40	none 9	preposition -31	pronoun 15	subordinator -36	verb -38	word -24
start|before|describe|first|	in -22	its -26	the -25
start|before|determiner|	, -22	adverb 13	capital -47	determiner -21	preposition 20	verb-judging -15	verb-saying -29	verb-thinking 8	word 21
start|before|determiner|auxiliary|	, 10	; -13	capital 27	determiner -7	preposition 7	pronoun -13	saying 26	source 25	stop 41	subordinator -29	thinking 12	word 8
start|before|determiner|none|	$ -31	, -26	; -20	adverb -25	auxiliary -96	capital -21	determiner -16	judging -89	preposition -23	pronoun -22	quote -54	saying -39	subordinator -51	that -61	thinking -63	verb-judging -36	verb-saying -51	verb-thinking -7	word -47
start|before|determiner|verb|	, 14	adverb -8	auxiliary -75	capital -17	coordinator 16	determiner -66	judging -15	preposition -11	pronoun -15	quote -36	source -13	subordinator -38	that -36	thinking -17	word -10
start|before|determine|	preposition -37
start|before|direct|judging|auxiliary|	capital -29	determiner -56	preposition 12	pronoun -35	word -33
start|before|direct|judging|none|	$ -23	adverb -27	auxiliary -20	capital -47	determiner -46	preposition -7	pronoun 11	stop -27	subordinator -38	word -65
start|before|direct|judging|to|	capital -26	preposition 13	word -31
start|before|direct|judging|verb|	, -30	capital -44	coordinator -24	determiner -38	pronoun -32	word -52
start|before|direct|saying|auxiliary|	, -23	: -43	; -8	adverb 7	auxiliary -23	capital 22	determiner -12	end 9	pronoun -11	stop 21	subordinator 15	that -14
start|before|direct|saying|none|	, -53	: -56	adverb -65	capital 20	coordinator -44	determiner -8	pronoun -15	stop 50	subordinator -55	that -85	verb-judging -34	verb-thinking 27	word -55
start|before|direct|saying|to|	, -20	capital -46	end 20	pronoun -41	stop 12	that -38
start|before|direct|saying|verb|	, -12	: 13	capital -8	determiner -32	end 7	preposition 9	pronoun -13	quote -30	stop -10	subordinator -22	that -19	verb-saying 12	verb-thinking 21	word -23
start|before|direct|thinking|auxiliary|	, 7	coordinator -29	determiner -36	preposition -25	pronoun -30	subordinator -29	that -48	word -25
start|before|direct|thinking|none|	capital -9	determiner -33	preposition -44	pronoun -34	stop 19	subordinator -41	that -9	verb-saying -34	word -58
start|before|direct|thinking|verb|	, -41	adverb -39	coordinator -31	determiner -47	preposition -19	pronoun 11	stop 24	subordinator -24	that -25	word -48
start|before|disagree|	preposition -30
start|before|disclose|	auxiliary -26	capital 10	none 11	that -18	verb -18
start|before|disclose|first|	in -18
start|before|discover|	determiner -31	none -33	preposition -27
start|before|discover|first|	on -20
start|before|discuss|	determiner -22	none -26	preposition -20
start|before|dismiss|	capital -24	determiner -29	none -26	preposition -22	subordinator -30
start|before|dismiss|first|	in -18	the -25
start|before|dispute|	determiner -39	none -23	stop -25
start|before|dispute|first|	a -27	the -24
start|before|echo|	none -36	preposition -30
start|before|email|	capital 11	determiner -33	none -43	preposition -29	verb -27	word -28
start|before|email|first|	in -37
start|before|endorse|	capital -42	determiner -16	none -40	preposition -41	stop -30	verb -32
start|before|estimate|	auxiliary 19	capital -31	determiner -14	none -24	preposition 10	that -26
start|before|expect|	capital -26	determiner -34	none -29	preposition -36	verb -25
start|before|explain|	, -12	capital -25	determiner -36	none -36	preposition -22	pronoun 11	stop -10	subordinator -9	verb -30
start|before|explain|first|	it 12	the -20
start|before|express|	capital -37	determiner -12	none -52	preposition -28	word -28
start|before|express|first|	in -21
start|before|favor|	capital -34	none -34
start|before|fear|	capital -30	determiner -31	none -22	preposition -30	verb -33
start|before|feel|	determiner 11	preposition -18	subordinator -30	verb -22	word -25
start|before|feel|first|	as -22	when -21
start|before|find|	, 35	adverb -37	auxiliary -13	capital 7	coordinator -47	determiner 14	end 8	none -27	preposition -22	pronoun -56	stop 28	subordinator -42	that -51	verb 27	word -48
start|before|find|first|	a 33	but -37	the 10	with -19
start|before|fire|	none -28
start|before|first|	( -45	, -45	about 9	according -32	addressing -35	after 15	ahead -32	al -33	alabama -23	all 36	almost 26	already 13	also -32	although -50	american 24	and -34	another -36	around -8	as -15	asked -47	australia -28	authorities 14	back -45	because -7	beijing -16	bernie 45	besides -33	beyond -30	biden -27	bill -39	bob -15	border -12	both -26	brian -27	bush 34	but -11	by -8	camp -26	canada 7	china 26	chris -24	clinton 17	cllr -22	colin -20	counsel -34	crows 31	cruz 19	dan -25	dana -33	david -27	de 19	democratic 30	despite -51	donald 10	dr -35	during -15	each -10	earlier -44	entering -27	even 14	every -38	first -25	following -29	for -51	former 14	four -8	france -21	from -36	gary -27	given -27	going -18	here -31	hillary 26	his -27	hope -15	i -33	including 28	india -7	innocent -31	iran -34	israel -24	isro -26	its -79	ivanka 18	jembe -30	john -26	joseph -24	june -25	just -52	justice 12	l -31	laos 14	later -28	like -36	luis -15	many 26	mark -28	matt -21	may -26	mayor 16	meanwhile 20	members 13	more 21	most 14	mr -29	mr. 7	mrs -23	mrs. 12	ms. 21	murphy -21	national -31	nearly 34	neither -28	new -27	ng -25	nine -23	no 32	nobody 20	nor 25	not -8	now 13	obama 30	ohio 26	on -38	one -32	other -11	outside -38	over -29	paul -23	perhaps -29	pointing -25	police 37	pressed -34	prof -26	prosecutions -26	reached -34	reacting -22	rep. 7	republican 11	residents 28	right 13	rival -16	rubio 10	russia -27	ruth 15	ryan 17	sales 38	sam -30	sanders 12	sen. -44	senator 14	several 7	she -8	shortly -37	since 10	sir -24	sister -14	solicitor -28	some 37	south -13	speaking -47	staff -31	standing -28	state 37	still 29	talks 14	target -23	ted 7	that 34	the -10	their -35	then -34	they 26	this -20	though -56	three 16	through 14	throughout -32	today -28	told -31	turkey 9	two 23	under -27	unless -8	until -26	vietnam -12	wade -24	warren -27	washington 17	what 20	when -19	whether 25	which -22	while -11	who -24	with -37	within -23	yet -28	— 21
start|before|hear|	auxiliary 19	determiner 9	preposition -28	stop 12	verb -53
start|before|hear|first|	a 17	the -30
start|before|hint|	none -19	preposition -33
start|before|hit|	determiner -24
start|before|hold|	auxiliary -31	capital -44	determiner -46	none -41	preposition -37	subordinator -30	that -15	verb -31	word -28
start|before|hold|first|	even -25	going -18	in -25	on -15	with -10
start|before|hope|	coordinator -23	determiner -26	none -33	preposition -34	verb -26
start|before|identify|	preposition -23
start|before|indicate|	auxiliary -23	capital -37	none -30	preposition -16	that -17	verb 8
start|before|inform|	verb -26
start|before|insist|	, -19	adverb -16	auxiliary -32	capital -8	coordinator -36	determiner -35	none -49	preposition -16	pronoun -27	subordinator 13	that -27	to -32
start|before|insist|first|	the -33
start|before|introduce|	capital -22	none -27	preposition -30
start|before|introduce|first|	in -21
start|before|inverted|judging|auxiliary|	coordinator -27	preposition -62
start|before|inverted|judging|none|	, -37	; -25	adverb -21	auxiliary -22	coordinator -47	preposition -106	quote -55	stop -13	subordinator -32	verb-saying -40	word -11
start|before|inverted|judging|verb|	, -29	preposition 10	stop -39	subordinator -24
start|before|inverted|saying|auxiliary|	, 70	auxiliary -44	pronoun -33	stop 13
start|before|inverted|saying|none|	, 28	: -38	adverb -123	auxiliary -131	capital -54	coordinator -8	determiner -40	end -36	possessive -47	preposition -186	pronoun -119	stop -127	subordinator -66	verb-judging -51	verb-saying -76	verb-thinking -71	word -104
start|before|inverted|saying|to|	auxiliary -29	end -39
start|before|inverted|saying|verb|	, 57	adverb -26	auxiliary -81	coordinator 8	end 21	preposition -84	pronoun -57	quote -46	verb-judging -25	word -34
start|before|invoke|	none -28
start|before|issue|	capital -30	determiner -46	none -48	preposition -39
start|before|issue|first|	in -31	on -13
start|before|joke|	none -30
start|before|judging|	- -28	auxiliary -24	base -96	capital -22	coordinator -61	determiner -28	participle -19	past -25	preposition -41	present -36	pronoun -13	subordinator -31	word 10
start|before|judging|base|	capital -25	coordinator -22	determiner -37	preposition -62	pronoun -28	stop -30	word -42
start|before|judging|first|	- -28	a -58	although -22	among -33	an -14	and -33	as -57	asked -32	at -42	beyond -24	biden -27	but -45	by 9	clinton -26	despite -18	during -17	earlier -37	even -49	for -33	her -37	his -24	if -41	in -66	it -42	its -44	last -31	later -29	most 17	mr. -37	on -42	one -33	outside -20	over -21	prof -19	rather -25	right -22	sanders -27	sen. -16	she -27	some 17	speaking -25	the -43	their -15	through -14	to -19	trump -28	when -21	while -36	with -27
start|before|judging|participle|	capital -30	determiner 9	preposition -40	word -40
start|before|judging|past|	$ -30	, -41	adverb -29	auxiliary -20	capital -64	coordinator -50	determiner -80	preposition 15	quote -54	stop -21	subordinator -59	that -39	verb-judging -33	verb-saying -40	word -68
start|before|judging|present|	, -37	; -29	adverb -29	auxiliary -25	capital -17	coordinator -29	determiner -25	stop -33	subordinator -20	that -29	word -36
start|before|knock|	preposition 23
start|before|know|	none -35	preposition -28	subordinator -27
start|before|lament|	capital -35	none -30
start|before|laugh|	capital -27	none -30	preposition -31	stop -25	subordinator -30	verb -27
start|before|laugh|first|	asked -25
start|before|learn|	preposition -36
start|before|like|	auxiliary -25	coordinator -23	determiner -48	none 8	preposition 18	pronoun -35	subordinator -28	verb -30
start|before|like|first|	in 9
start|before|list|	none -23
start|before|maintain|	auxiliary -21	capital -27	determiner -32	none -37	pronoun -19	that -15	verb -25
start|before|maintain|first|	the -15
start|before|mean|	none 14	preposition -30
start|before|mention|	determiner -25	none -27	preposition -34	verb -26
start|before|mention|first|	in -24
start|before|mock|	determiner -17	none -21
start|before|mock|first|	its -17
start|before|name|	capital -45	determiner -26	none -38	preposition -30	verb -26
start|before|name|first|	the -25
start|before|need|	auxiliary -33	capital -35	determiner -22	none -25	preposition -45	subordinator -26	verb -29	word -24
start|before|need|first|	if -22
start|before|note|	, -14	auxiliary 14	coordinator -9	preposition -32	that -39	verb -24
start|before|note|first|	but -9	for -11	the -10
start|before|notice|	auxiliary -24	determiner -26	none -27	preposition -34	word -13
start|before|offer|	auxiliary 12	coordinator -37	determiner -62	none -74	preposition -45	pronoun 13	stop -32	subordinator -53	verb -49	word -36
start|before|offer|first|	and -22	in -37	its -18	mr. -17	the -22	when -15
start|before|oppose|	capital -8	none -27	subordinator -25
start|before|order|apposed|	judging -55	saying -19	thinking -63
start|before|order|apposition|	judging -27	saying -89	thinking -66
start|before|order|	auxiliary -25	capital -30	determiner -41	none -42	preposition -45	subordinator -25	word -20
start|before|order|direct|	judging -21	saying 13	thinking -23
start|before|order|first|	in -27	the -26
start|before|order|inverted|	judging -44	saying -18
start|before|plan|	determiner -23	none -30	preposition -28	verb -19
start|before|plan|first|	in -23
start|before|plead|	capital -35	determiner -27	none -40	preposition -43	word -29
start|before|plead|first|	the -27
start|before|pledge|	capital -30	none -31	preposition -33	verb -27
start|before|point|	auxiliary -18	coordinator -30	determiner -20	none 11	stop -41	subordinator -49	verb -43
start|before|point|first|	as -37	asked -49	the -8
start|before|post|	capital -37	determiner -49	none -46	preposition -37	verb -37
start|before|post|first|	on -22	the -27
start|before|praise|	capital -41	determiner -24	none -43	preposition -29
start|before|praise|first|	the -19
start|before|predict|	capital 20	none -31
start|before|preposition|	adverb -39	auxiliary -43	capital -48	determiner -31	preposition -33	pronoun 13	that -18	verb-judging -25	verb-saying -35
start|before|preposition|auxiliary|	, 29	determiner -39	judging -31	pronoun -25	saying 16	source -12	stop 13	thinking -41	word -27
start|before|preposition|none|	$ -28	, 14	; 12	adverb -64	auxiliary -29	capital -17	coordinator -27	determiner -84	judging -78	preposition -44	pronoun -84	saying -24	source 25	stop 36	subordinator -8	that -68	thinking -11	verb-judging -28	verb-saying 15	verb-thinking 21	word -57
start|before|preposition|to|	auxiliary -17	capital -42	determiner -36	judging 11	pronoun -30	saying -40	that -29	thinking -26
start|before|preposition|verb|	: -44	adverb -27	auxiliary -17	capital -52	determiner -72	judging -61	preposition -43	pronoun -44	saying -67	source -7	that -57	thinking -42	verb-saying -27	word -59
start|before|present|	capital -17	determiner -23	none -20	preposition -18	subordinator -15	verb -18
start|before|press|	preposition -28
start|before|promise|	, -24	auxiliary 18	capital -43	determiner -17	none -58	preposition -39	pronoun 9	subordinator -21	that -21	verb -29
start|before|promise|first|	the -31
start|before|pronoun|auxiliary|	adverb 27	coordinator -32	determiner 19	judging -56	preposition -28	saying 25	source -8	stop 14	thinking -42	word -20
start|before|pronoun|	coordinator 12	possessive 22	verb-judging -33	verb-saying 22	verb-thinking -7	word -24
start|before|pronoun|none|	, -27	judging -20	saying -32
start|before|pronoun|verb|	, -19	determiner -32	preposition 27	pronoun -35	stop 20
start|before|propose|	adverb -16	auxiliary -18	capital -30	determiner -33	none -47	preposition -38	pronoun -16	verb -35	word -38
start|before|propose|first|	in -23	the -16
start|before|prove|first|	in -26
start|before|prove|	none -32	preposition -39	that -29	word -23
start|before|question|	auxiliary -18	capital -38	determiner -33	none -36	preposition -33	verb -40
start|before|question|first|	in -11	the -28
start|before|quote|	capital -29	determiner -21	none -27	preposition -17
start|before|quote|first|	its -21
start|before|rail|	preposition -36
start|before|raise|	$ -30	auxiliary -29	capital -41	determiner -26	none -40	preposition -35	subordinator -25	verb -27	word -23
start|before|raise|first|	the -23
start|before|rank|	capital -20	none -22
start|before|rate|	auxiliary -20	capital -21	none -29	preposition -30	verb -20
start|before|rate|first|	for -17
start|before|read|	capital 10	determiner -35	none -41	preposition 7
start|before|read|first|	the -25
start|before|recall|	, -37	auxiliary -18	capital -31	determiner -30	none -45	preposition -28	pronoun -24	subordinator -22	verb -28
start|before|recall|first|	her -13	the -24
start|before|recommend|	determiner -36	none -32
start|before|record|	auxiliary 21	capital 22	coordinator -12	determiner 20	preposition 16	stop 25	subordinator 8	verb 38	verb-thinking 35
start|before|record|first|	after 17	in 8
start|before|recount|	preposition -29
start|before|refer|	determiner -25	none -25	preposition -38
start|before|reflect|	determiner -32	preposition -37	verb -33
start|before|refuse|	determiner -33	none -34	preposition -41	verb -21
start|before|reiterate|	none -30	preposition -30
start|before|reject|	capital -18	determiner -15	none -50	preposition -33	stop -37	subordinator -14
start|before|reject|first|	the -38
start|before|remark|	none -21
start|before|remember|	capital -33	none -43	preposition -31
start|before|remind|	capital 15	determiner -28	none -28	preposition -21	verb -34	word -26
start|before|remind|first|	in -21
start|before|repeat|	capital -28	determiner -34	none -33
start|before|reply|	, 38	: -19	none 7	pronoun 20	that 9
start|before|report|	, 43	adverb 16	auxiliary 8	capital 44	coordinator 11	none 27	preposition 22	pronoun 8	stop 10	subordinator 10	that -30	verb 28	verb-thinking 13	word -7
start|before|report|first|	in 17	more 28
start|before|respond|	capital 27	none -37	verb 22
start|before|reveal|	adverb -27	auxiliary -9	that -21
start|before|rule|	capital 26	none 8	preposition -56	verb 28
start|before|rule|first|	in -29
start|before|saying|	( -39	, -35	- 18	adverb -12	auxiliary -36	base -17	capital -8	coordinator -21	participle -35	past -11	preposition -42	pronoun 14	subordinator -15	that 23	verb-saying -31	verb-thinking -24	word -8	— 21
start|before|saying|base|	, -17	- 7	adverb -35	auxiliary -9	capital -56	determiner -46	end 10	preposition 8	pronoun -54	stop -8	subordinator -42	that -48	word -30
start|before|saying|first|	( -39	, -35	- 18	a 10	according -30	addressing -35	al -25	alabama -23	all 34	also -30	although -40	among -34	an -13	and -11	another -33	as -19	asked -46	at -16	australia -28	authorities 14	back -41	because -20	beijing -16	bernie 30	bill -39	bob -15	brian -27	but -8	by -39	camp -26	canada 7	china 15	chris -24	clinton 29	cllr -22	counsel -31	cruz 20	david -27	democratic 12	despite -37	dr -34	during -18	each -10	earlier -42	even 21	every -33	first -25	for -51	former 14	four 13	france -18	from -26	gary -34	her -12	hillary 33	hope -15	if 10	in -13	including 18	india -7	innocent -31	iran -32	isro -26	it 28	its -79	joseph -24	just -43	laos 14	like -33	luis -15	many 26	mark -28	may -26	meanwhile -27	members 13	more 18	mr -29	mr. 7	mrs -23	mrs. 18	ms. 21	national -31	ng -25	nine -11	no 12	nobody 20	not 11	now -23	on -78	one -71	other -11	outside -29	paul -23	perhaps -28	pointing -25	president 22	pressed -32	prosecutions -26	reached -34	reacting -22	rep. 7	republican -24	rubio 10	russia -18	ruth 15	sam -30	sanders 20	sen. -43	senator -19	several 11	she -14	shortly -37	since -12	sister -14	so -29	solicitor -28	some 23	south -13	speaking -41	staff -31	state 24	still 28	target -23	that 23	the -9	their -33	then -28	there -18	they 30	this -24	though -49	through 8	to 15	today -27	told -31	trump 14	turkey 13	two 24	under -21	vietnam -12	wade -24	washington 17	what 11	when -12	which -22	while -8	with -16	within -23	yet -20	— 21
start|before|saying|participle|	capital -40	determiner -31	pronoun -27	that -23	word -40
start|before|saying|past|	( -34	, 38	- -33	: -25	; -10	auxiliary -143	capital 23	coordinator -14	determiner -34	end -9	possessive -40	preposition -22	pronoun -18	stop 11	subordinator -17	that -37	verb-judging -61	verb-saying -73	verb-thinking -69	word -15
start|before|saying|present|	: -39	; 20	adverb -53	auxiliary -83	coordinator -37	determiner -13	end 14	pronoun -51	quote -30	stop 24	subordinator -34	that -60	verb-judging 9	verb-saying -31	verb-thinking 32	word -26
start|before|say|	( -30	, 35	- -13	: -15	; 19	auxiliary -16	capital -20	coordinator 29	none -31	possessive -50	preposition 39	quote -27	subordinator 21	that 21	verb -8	verb-judging -46	verb-saying -55	verb-thinking -71	— -10
start|before|say|first|	( -30	, -27	- -12	after 22	alabama -23	also -28	among -32	as 14	asked -29	at 27	australia -20	brian -25	but 43	by -16	chris -24	cruz 34	despite -27	dr -24	during -25	earlier -19	even 23	federal 11	former 16	he 13	his 11	in 21	india 17	iran -32	it 25	its -67	last -28	like -12	luis -15	many 29	mark -27	may -21	mrs. 7	ms. 26	no 12	on -35	one -44	pressed -25	reached -27	rep. 10	sanders 23	sen. -28	senator -15	several 14	she -22	since 9	so -21	solicitor -28	some 9	speaking -37	state 9	that 8	their -21	they 34	this -40	though -33	trump 28	what 34	while 20	— -8
start|before|seek|	capital -35	determiner -22	none -46	preposition -50	subordinator -26	verb -28	word -24
start|before|seek|first|	as -24	in -17	the -20
start|before|see|	auxiliary 14	coordinator -24	determiner -16	none -8	preposition 8	pronoun -46	subordinator -46	verb -59	word 9
start|before|see|first|	as -24	by -26	in -25
start|before|shoot|	capital -37	none -35	preposition -33	word -22
start|before|show|	, 20	auxiliary -11	coordinator -36	determiner 20	end 10	none 16	preposition -8	pronoun -9	stop 40	subordinator -10	verb 17	word -43
start|before|show|first|	but -25	in 17	on -32	the 20	while -29
start|before|shrug|	none -31
start|before|sign|	, -30	capital -57	determiner -35	none -55	preposition -47	verb -28
start|before|sign|first|	in -26
start|before|sing|	capital -22	verb -27
start|before|slam|	capital -25	none -24
start|before|source|	coordinator -12	preposition 9	pronoun -9	subordinator 27	that 32	word -19	— 9
start|before|source|first|	a -20	about 36	among 21	and -20	as 32	at 18	clinton 12	democratic 31	even 8	for -20	his -26	in 20	it -27	mrs. 11	nearly 37	obama 35	on 36	sanders 9	she 41	that 32	the 13	there 24	trump -11	when -22	— 9
start|before|source|source|	) -42	, -26	adverb 22	coordinator 44	stop 15	verb-saying 46	word 9
start|before|speak|	capital -33	determiner 8	none -55	preposition -7
start|before|speak|first|	the 9
start|before|state|	auxiliary -14	capital -19	determiner -46	none -46	preposition -39	that -40	verb -42	word -34
start|before|state|first|	in -26	the -38
start|before|stress|	determiner -25	none -36	verb -27
start|before|submit|	determiner -14	none -16	verb -23
start|before|submit|first|	the -14
start|before|subordinator|	adverb 11	determiner -35	possessive 13	preposition -25	pronoun -16	subordinator -32	verb-judging -26	verb-saying 48	word -33
start|before|subordinator|auxiliary|	, 9	capital -29	judging -53	preposition -26	pronoun -46	saying -39	source 10	stop -11	that -57	thinking -10	word -40
start|before|subordinator|none|	adverb -25	capital -52	determiner -37	judging -56	preposition -30	pronoun -45	saying -30	source 46	stop 47	subordinator -24	that -29	thinking -69	word -55
start|before|subordinator|to|	judging -34	preposition -25	pronoun -24	saying -45	that -24
start|before|subordinator|verb|	, 7	: 27	capital 11	determiner -56	preposition -9	pronoun -41	saying 19	stop 36	subordinator -47	that -57
start|before|suggest|	, -28	auxiliary -15	capital -20	end -20	preposition 7	pronoun -26	subordinator 10	that -39	to -23	verb -30
start|before|suggest|first|	for -16	his -27	the -33
start|before|support|	auxiliary -38	capital -38	determiner -39	none -43	preposition -44	stop -29	subordinator -20	verb -29	word -30
start|before|support|first|	in -20	the -17
start|before|talk|	capital -45	none -44	preposition -52	subordinator -26	verb -21
start|before|talk|first|	in -18
start|before|tell|	, -36	- -11	adverb -67	coordinator -9	determiner 28	end -9	none -13	preposition -10	stop -81	subordinator -58	that -25	to 15	verb-saying -34	word 21
start|before|tell|first|	- -11	a -22	asked -33	at -41	counsel -25	gary -34	he -17	his -49	in -54	its -58	last 18	mr -25	on -32	one -45	the 16	their -28	when -28	while -35
start|before|testify|	capital -36	determiner -24	none -28	preposition -17	pronoun -12	that -10
start|before|testify|first|	the -13
start|before|thank|	capital -33	determiner -20	none -33	stop -29
start|before|thank|first|	the -19
start|before|that|	auxiliary -18	possessive 19	verb-saying 14	word 40
start|before|that|auxiliary|	saying -10
start|before|that|none|	saying 8
start|before|that|verb|	saying 31
start|before|thinking|	( 7	base -12	capital -22	coordinator -67	determiner -8	participle -69	past -46	preposition -24	pronoun -30	subordinator -14	word -23
start|before|thinking|base|	coordinator -37	determiner -50	end -9	preposition -77	pronoun -39	stop 40	subordinator -29	that -24	word -50
start|before|thinking|first|	( 7	a 21	after 7	among -13	and -46	as -46	asked -28	at -47	because -31	but -43	clinton -31	even -42	for -31	from -28	going -18	her -30	his -25	if -55	it -26	more 16	mr. -31	on -46	sanders -28	the -23	these -28	this -41	though -23	to -26	when 10	while -46	with -31
start|before|thinking|participle|	determiner -11	preposition -56	word -41
start|before|thinking|past|	, -20	adverb -46	capital -36	determiner -61	preposition -21	pronoun -34	stop -7	subordinator -20	that -36	word -47
start|before|thinking|present|	, -27	capital -45	coordinator -26	determiner -27	pronoun 8	subordinator -33	word -32
start|before|think|	, -33	auxiliary -43	capital 14	determiner -45	none -47	stop -35	subordinator 11	verb 22	word -21
start|before|think|first|	in -30
start|before|threaten|	none -24	preposition -27
start|before|try|	auxiliary -29	capital -26	determiner -23	none -38	preposition -51	subordinator -33	verb -33
start|before|try|first|	as -28	in -17
start|before|tweet|	capital 12	determiner -34	none 11	preposition -27	verb -26
start|before|urge|	capital -44	determiner -45	none -51	preposition -49	stop -22	verb -24	word -26
start|before|urge|first|	in -23	on -17	the -34
start|before|use|	auxiliary -47	capital -44	coordinator -21	determiner -43	none -49	pronoun 12	subordinator -38	verb 13	word -36
start|before|use|first|	on -15	the -32
start|before|utter|	none -21
start|before|verb-thinking|none|	saying -24
start|before|voice|	capital -29	none -29	preposition -31	word -25
start|before|volunteer|	capital -26	none -34	preposition -30
start|before|vote|	, -27	auxiliary -30	capital -40	coordinator -13	determiner -32	none -46	preposition -49	stop -25	subordinator -24	verb -32	word -31
start|before|vote|first|	in -26	the -20
start|before|vow|	determiner 13	none -20	preposition -43
start|before|vow|first|	in -22
start|before|want|	auxiliary 14	determiner -39	none -42	subordinator 13	word -23
start|before|want|first|	in -26	the -26
start|before|warn|	, -12	adverb -33	capital 18	end 21	preposition -14	that -37	to 8	verb 14
start|before|warn|first|	its -19
start|before|wave|	none -23	preposition -25
start|before|welcome|	capital -34	coordinator -20	determiner -34	none -35	stop -30
start|before|welcome|first|	the -19
start|before|wonder|	verb -33
start|before|word|	, 46	adverb -25	auxiliary -33	capital -9	determiner 8	preposition -29	subordinator -26	word -52
start|before|word|auxiliary|	preposition -18	saying 16
start|before|word|none|	, -33	determiner -25	end -32	judging 13	preposition 20	saying -8	stop -43
start|before|word|verb|	preposition -31	saying -43
start|before|worry|	auxiliary -29	none -31	preposition -32
start|before|write|	, 21	: -38	auxiliary 12	capital 13	none -13	pronoun 11	that 8	to -26	verb 14
start|before|write|first|	in -53	the -8
start|before|—|	capital 16	determiner 15
start|before|—|verb|	saying 11
start|behind|accuse|	none -17	verb -14	word -21
start|behind|	acknowledge -48	add -80	admit 11	advise -42	advocate 30	agree 7	aim 29	allege -26	allow -62	allude 35	announce -72	answer -53	apologise -29	appeal -18	applaud -33	argue -25	ask -22	assure 20	attack 14	attribute -49	back -29	believe 36	bill 15	blame -18	blast -22	boast 40	brag 33	call 30	care -9	cast -48	celebrate -45	certain -37	challenge -69	champion -40	cheer 22	chime 11	cite -43	claim -77	comment 17	compare -91	complain -18	concede -37	confirm -64	consider -34	continue -112	counsel -51	counter -10	criticize 8	cry -42	debate 12	decide -12	declare -9	decline -54	deliver -48	demand -43	denounce 8	deny -29	describe -19	determine -51	disagree 25	discover -51	dismiss -38	doubt 22	eager -40	email -58	emphasize -32	endorse -29	expect -18	explain -55	favor -40	fear -9	feel -12	figure -24	find -80	fire -21	forecast -64	fume -39	gasp -39	greet -9	hear -71	hint 30	hit -36	hold -32	howl -39	identify 15	insist -8	intend -64	introduce -42	invite -50	issue -8	joke -7	knock -62	lash -30	laugh -22	learn -24	lecture -33	like -59	list -40	lobby -12	love -34	maintain -25	mean -61	mention 21	message 15	name -28	need -40	nominate -53	note -21	notice -31	object -12	offer -84	oppose -45	order -15	phone -34	plan -28	pledge -70	point 40	portray 13	post -16	praise 35	pray -53	predict -31	prefer -41	present -39	press 8	promise -38	propose -41	protest -11	prove -40	purport -27	question -13	quote -52	rail 57	raise -72	rank -60	rate -62	read -77	ready -44	reason -26	reckon 19	recognize -36	recommend -44	record -80	recount -23	refer 57	reflect 19	refuse -37	regard 33	relate -15	remark 14	remember 29	reply -33	report -41	reveal -28	rule 15	say -85	see -10	shoot -82	show -98	shrug 34	sing -39	slate -37	speak -19	spell 19	state -96	suggest -38	support -14	swear -31	tell -86	testify -61	thank -64	think -12	threaten -38	title -38	treat -22	trust -38	try -121	tweet 18	use -46	voice -46	volunteer -49	vote 21	vouch 32	want -25	wave -61	weigh 12	willing -46	wish -35	wonder -19	worry 19	write -16
start|behind|acknowledge|	determiner -29	none -38
start|behind|add|	determiner -61	none -68	preposition -34	verb -37	word -30
start|behind|add|first|	her -31	his -41	the -32	to -31
start|behind|admit|	determiner -8	none 23	verb -42
start|behind|admit|first|	the -44
start|behind|adverb|	determiner -13	preposition -31	subordinator -41	verb-saying -24	word 9
start|behind|adverb|none|	saying -45	thinking -51
start|behind|adverb|to|	thinking -37
start|behind|adverb|verb|	judging 22	saying -13
start|behind|advise|	determiner -38	none -32
start|behind|advise|first|	the -28
start|behind|advocate|	determiner 22	verb 26	word 21
start|behind|advocate|first|	a 32	the 11
start|behind|agree|	auxiliary -55	capital 17	pronoun 22	subordinator -32	verb 16	word -13
start|behind|agree|first|	a 12	be -18	buy -35	meet -33	pay -37
start|behind|aim|	auxiliary 15	capital -47	determiner 12	none 13	to 10	word 23
start|behind|aim|first|	a -7
start|behind|allege|	determiner -23
start|behind|allow|	none -33	to -33	verb -37	verb-saying -29	word -43
start|behind|allude|	determiner 25	none 22
start|behind|announce|	auxiliary -46	capital -52	determiner -35	none -48	verb -26
start|behind|announce|first|	friday -27	monday -18	thursday -18	wednesday -19
start|behind|answer|	determiner -33	none -31	word -36
start|behind|answer|first|	the -31
start|behind|apologise|	none -16	verb -34	word -46
start|behind|apologize|	capital -13	verb -8
start|behind|appeal|	auxiliary 19	capital 7	determiner -10	none -72	to -14	verb -41	word -33
start|behind|appeal|first|	the -46
start|behind|argue|	auxiliary -39	capital -44	determiner -26	none -30	verb -19	word 15
start|behind|argue|first|	a -7	the -18
start|behind|asks|false|	marks -91	none -31	to 15	verb 8
start|behind|asks|true|	auxiliary 35	none -8	to -22	verb -13
start|behind|ask|	capital -31	determiner -13	none -32	pronoun -43	to -11	verb -9	verb-judging -33	verb-saying 8	word -14
start|behind|ask|first|	a -15	an -32	be -24	his 13	it -35	their -38	two -29
start|behind|assure|first|	winning 9
start|behind|assure|	none 9	word 9
start|behind|attack|	auxiliary 26	capital 18	determiner 8	word -15
start|behind|attack|first|	a -11	paris -46	the 10
start|behind|attribute|	determiner -40	none -35	verb -31
start|behind|attribute|first|	a -24
start|behind|auxiliary|	adverb 11	auxiliary -36	capital -33	determiner -11	quote -17	stop -20	subordinator -26	that -26	verb-judging -33	verb-saying -34	verb-thinking -35	word -84
start|behind|auxiliary|auxiliary|	saying -38	thinking -47
start|behind|auxiliary|marks|	saying -17
start|behind|auxiliary|none|	judging -33	saying -50
start|behind|auxiliary|to|	thinking -25
start|behind|auxiliary|verb|	judging -28	saying -31	thinking -47
start|behind|back|	adverb -44	auxiliary -52	capital -25	determiner -20	none -41	to -47	word -13
start|behind|back|first|	2008 15	a -43	his -35	its 12	the -83	their -28
start|behind|before|	about 132	above -32	across -31	after -52	against 58	amid -41	among -49	as 19	at -39	before -84	behind -41	between -50	by -181	despite -36	during -89	for 53	from -126	in -182	into -68	like -70	near -29	of 47	off -15	on -27	out 45	outside -59	over -44	since -91	than -59	to -64	under -61	until -59	upon 39	within -42	without -30
start|behind|believe|	auxiliary -21	determiner 29	none 28	word 27
start|behind|believe|first|	be -21
start|behind|bill|	capital 13	none 20
start|behind|blame|	word -9
start|behind|boast|	determiner 25	none 34
start|behind|boast|first|	his 25
start|behind|call|	auxiliary -33	determiner 20	none 21	preposition -24	pronoun 10	to 27	verb-judging -9	verb-saying -38	word 24
start|behind|call|first|	all 20	an 15	calm -9	her 17	his 10	question -32	trump 11
start|behind|capital|	, -10	- -29	: -49	adverb -40	coordinator -12	determiner -43	end -50	possessive 44	preposition -26	pronoun -32	stop -36	subordinator -36	that -82	verb-judging 12	verb-saying 12	verb-thinking -43	’ -31
start|behind|capital|auxiliary|	judging -12	saying -8	thinking -34
start|behind|capital|marks|	saying -39
start|behind|capital|none|	judging 8	saying -30
start|behind|capital|to|	saying -21	thinking -60
start|behind|capital|verb|	saying 15	thinking -10
start|behind|care|	auxiliary 8	none -56
start|behind|cast|	auxiliary -22	capital -24	determiner -34	none -29
start|behind|celebrate|	determiner -35	none -35
start|behind|challenge|	capital -43	determiner -36	none -58	word -41
start|behind|challenge|first|	the -30
start|behind|champion|	capital -29	none -36
start|behind|charge|	capital -46	determiner -44	none -24	verb 26	word 22
start|behind|cheer|	determiner 21	none 10
start|behind|cheer|first|	the 28
start|behind|cite|	verb -35	word -31
start|behind|claim|	auxiliary -23	capital -28	determiner -61	none -52	verb -39
start|behind|claim|first|	have -16	one -22	the -31
start|behind|comment|	capital 14	determiner 7	none 22	subordinator 7	that -37	to 7	verb -9	verb-saying 8	word -7
start|behind|comment|first|	that -37	the 15
start|behind|compare|	capital -44	determiner -49	none -74	verb -50	word -57
start|behind|compare|first|	the -32
start|behind|complain|	determiner -35	none -31
start|behind|complain|first|	the -31
start|behind|concede|	none -26
start|behind|conclude|	auxiliary 12	word -29
start|behind|confirm|	auxiliary -16	capital -35	determiner -46	none -53	verb -34	word -23
start|behind|confirm|first|	the -36
start|behind|continue|	auxiliary -40	determiner -32	none -85	to -32	verb -62	verb-judging -40	verb-saying -42	word -88
start|behind|continue|first|	be -20	face -17	grow -27	raise -22	run -17	the -22
start|behind|coordinator|	word -40
start|behind|counsel|	determiner -37	none -44
start|behind|counsel|first|	the -37
start|behind|credit|	none 8	word -17
start|behind|criticize|	to 7
start|behind|cry|	none -30
start|behind|debate|	capital -67	determiner -18	none 14	verb -11	word 39
start|behind|debate|first|	the -42
start|behind|decide|	auxiliary 11	capital -28	none -69	to -55	verb 13	verb-judging 13	verb-saying -22	word -73
start|behind|declare|	none -35
start|behind|decline|	adverb -27	auxiliary -46	capital -30	none -82	to -38	verb -17	verb-judging -37	verb-saying -83
start|behind|decline|first|	be -26	comment -65	discuss -23	give -27	say -30	speculate -22
start|behind|deliver|	determiner -28	none -41	verb -23	word -26
start|behind|deliver|first|	the -27
start|behind|demand|	none -35
start|behind|describe|	determiner -51	marks -22	word -46
start|behind|describe|first|	the -31
start|behind|detail|	none 11	verb 7
start|behind|determiner|	$ 24	adverb -66	auxiliary -33	capital 7	coordinator -46	quote -38	stop -53	subordinator -52	that -39	verb-judging -22	verb-thinking 19	word 11
start|behind|determiner|auxiliary|	saying 13
start|behind|determiner|marks|	judging -54	saying -69	thinking -27
start|behind|determiner|none|	judging -13	saying -14	thinking -19
start|behind|determiner|to|	judging 7	saying 12	thinking 28
start|behind|determiner|verb|	thinking -7
start|behind|determine|	none -35	word -35
start|behind|disagree|	auxiliary 39	determiner 28	none 8	subordinator -7
start|behind|disclose|	none -37	verb -34	word -34
start|behind|discover|	determiner -29	none -28	verb -32
start|behind|dismiss|	none -32	word -33
start|behind|doubt|	auxiliary 15	determiner 7	subordinator 30
start|behind|eager|	none -33	word -36
start|behind|echo|	capital 8
start|behind|elaborate|	verb 7
start|behind|email|	auxiliary -27	determiner -31	none -35	verb -41	word -36
start|behind|endorse|	determiner -29	none -29
start|behind|estimate|	determiner 10	none -38
start|behind|expect|	adverb -33	capital -38	to -41	verb -64	verb-judging -47	verb-saying -48	verb-thinking -42	word -12
start|behind|expect|first|	announce -21	be -46	last -21	make -24	report -26	see -24	sign -23
start|behind|explain|	auxiliary -37	capital -28	determiner -36	none -29	verb -36
start|behind|favor|	none -37	word -37
start|behind|fear|	word -41
start|behind|feel|	determiner -43
start|behind|figure|	capital -29	determiner -32	none -57	to -12	verb -23	word -45
start|behind|figure|first|	the -28
start|behind|find|	auxiliary -25	capital -36	determiner -50	none -67	preposition -27	subordinator -27	verb -41	word -44
start|behind|find|first|	a -35	the -33
start|behind|fire|	determiner -48	none -30
start|behind|fire|first|	the -41
start|behind|first|	1 -41	11 -38	14 -28	2008 14	2012 -28	2014 -27	2016 -36	2018 -20	2022 -27	2023 -27	31 -28	41 -35	8 -35	90 -38	a 10	abc -31	about -41	act -32	add -21	address -35	air -37	america 19	an -17	and -39	announce -20	another 15	answer -31	any -54	anyone 7	appeal -28	apply -32	april -23	as -20	ask -39	assure -26	at -11	attack -32	attend 9	avoid -33	back -39	ban -57	be -90	being 16	believe -19	benghazi 7	bernie -39	block -29	bluesky -25	bolster -36	boost -30	both -14	boycott -31	breitbart -33	build -35	bush -38	buy -47	by -34	call -29	calm -20	campaign -32	capitalize -38	capture -36	carry -32	cast -30	change -7	charleston -27	children -11	christie 24	close -39	comment -33	condition -52	consider -32	court -29	create -35	debate -30	december -38	defeat 14	defend -25	deliver -32	democratic 9	democrats -37	discuss -29	donald 23	dr. -29	draw -32	drive -33	each -49	easter -28	either -33	eleven -40	email -16	endorse -30	energize -28	ensure -29	every -33	expand 13	explain -30	face -17	facebook -48	fall -37	favor -40	fight 13	file -25	find -33	first -29	florida -30	fly -39	focus -31	follow 17	for -60	former 22	four -30	fox -49	friday -76	generate -32	george -29	get -56	give -57	go -29	grow -32	growing 25	have -52	having -43	hawaii -20	he -37	hear -44	help -53	her 11	hillary -21	his 11	hold -44	host -35	house -26	how 20	if -39	immigration 37	impose 14	in -67	increase -36	individual -47	instagram -37	iowa -37	issues 36	it -36	its 8	january -29	join -36	july -44	june -54	keep -49	know -45	large 19	last -7	latinos 32	lead -34	least -52	leave -45	length -35	let -38	limit -39	live -28	look -48	lost -37	lower -36	make -60	making 8	many -26	march -51	may -31	me 26	mediate -23	meet -42	men -38	merge -35	moderate -38	monday -77	months -43	most -47	move -39	mr. 20	mrs. 32	msnbc -21	name -46	national -28	new -49	news -27	next -31	nine -32	nothing -43	november -14	obama 14	october -25	offer -19	ohio -28	on -37	one -12	order -32	other 12	paris -48	parliament -28	part 7	pass -29	pay -48	people -42	persuade -25	phone -38	pick 11	politico -30	politics -42	present -31	press -25	prevent -30	protect -36	protest -22	provide -37	public -29	publish 11	push -23	put -52	question -33	questions -45	quit -30	rally -43	reach -26	reconsider -32	release -38	remember -19	renew -32	report -26	reporters -67	republican -54	republicans 17	requests 12	response -24	return -34	reuters -31	rise -30	rubio 20	rule -29	run -40	san -27	sanders 16	saturday -47	say -57	saying -39	seal -26	see -56	sell -49	sen. 26	send -29	shift 16	show -41	sign -25	sit -31	social -25	some 10	something -38	south -28	speak -34	speculate -23	spend -41	stage -26	state -27	stay -41	stem 10	stop -37	succeed -38	sunday -49	support -38	swim -31	talk -33	telegram -28	telephone -30	tell -20	that -14	their -33	them 9	they -38	think 9	this -53	those 35	three -39	throughout -22	throw -27	thursday -70	to 18	today -32	trump 45	tuesday -31	turn 10	twitter -44	two -21	u.s. 13	use -37	vermont -28	veto -29	visit -29	vote -39	voters -44	wall 8	washington 11	watch -33	wednesday -73	what 9	whether 27	which -33	who -33	win 10	withdraw -29	work -50	write -19	x -34	years -46	you 13	your -27
start|behind|forecast|	determiner -36	none -51	word -46
start|behind|fume|	none -39
start|behind|greet|	determiner -36	none -8	word 14
start|behind|hear|	capital -27	determiner -47	none -62	verb-saying -17	word -43
start|behind|hear|first|	more -26	the -37
start|behind|hint|	determiner -11	none 8	verb 30	word 26
start|behind|hit|	determiner -22	none -30
start|behind|hold|	auxiliary -40	capital -11	determiner -93	none -11	preposition -33	to -27	verb -67
start|behind|hold|first|	a -59	for -26	nine -27	the -57
start|behind|hope|	auxiliary -15	to 16	verb -58	verb-judging -35	verb-saying -34
start|behind|hope|first|	a -26	get -27	see -30
start|behind|howl|	word -39
start|behind|identify|	capital 15	determiner 19	none 9	word -52
start|behind|identify|first|	the 15
start|behind|inform|	none 7	word 7
start|behind|insist|	none 13	word -8
start|behind|intend|	none -50	verb -26	verb-saying -18	word -54
start|behind|interpret|	determiner 10	none -35
start|behind|introduce|	none -37	word -26
start|behind|invite|	capital -28	none -30	word -37
start|behind|issue|	auxiliary -48	capital -52	determiner 7	none -13	verb -7	word -9
start|behind|issue|first|	his 9
start|behind|joke|	capital 12	determiner -40	none 7
start|behind|judging|	adverb 9	auxiliary -47	base -7	participle 48	past -23	preposition -65	verb-judging -12	verb-saying -17	verb-thinking -57	word 11
start|behind|judging|first|	2008 15	a 13	all 20	as -45	at -34	be -22	both -44	calm -9	christie 19	democratic 13	far -40	friday -30	george -29	her 22	his -23	how -11	immigration 28	in -28	iowa -18	its 10	july -30	june -35	least -31	monday -31	mr. -12	mrs. 32	new -32	obama 9	one 28	paris -47	part 18	president 25	question -32	recent -31	reporters -53	republican -21	reuters -31	rubio 28	say -23	social -7	some -7	the -13	their -56	this -48	those 30	today -32	trump 29	two -30	what 36	whether 30	win -35	your -27
start|behind|knock|	determiner -45	none -50
start|behind|know|	determiner -9
start|behind|know|first|	the -9
start|behind|lash|first|	at -30
start|behind|lash|	preposition -30
start|behind|laugh|	determiner 10	none -54	that -28
start|behind|laugh|first|	that -28	the 10
start|behind|learn|first|	the -55
start|behind|learn|	none -26	pronoun -34	verb -39	word -64
start|behind|lecture|	none -33
start|behind|like|	auxiliary -30	none -44	to -25	verb -26	verb-judging -34	verb-saying -23	verb-thinking -16	word -40
start|behind|like|first|	hear -13	make -17	say -24	see -27
start|behind|list|	capital -44	determiner -12	none -68	verb -40	word -47
start|behind|lobby|	none -35
start|behind|maintain|	determiner -28
start|behind|mean|	auxiliary -22	none -46	verb -32	word -50
start|behind|mean|first|	be -13
start|behind|mention|	auxiliary -12	determiner 15	none 30	word -10
start|behind|mention|first|	the -13
start|behind|message|	auxiliary 13	none 13	word 28
start|behind|name|	determiner -52	none -11	verb -47	word -25
start|behind|name|first|	a -32	the -26
start|behind|need|	adverb -26	none -87	to -57	verb -40	verb-saying -26	verb-thinking -24	word -93
start|behind|need|first|	be -30	do -29	keep -23	stay -16	the -29	win -35
start|behind|nominate|	capital -31	determiner -44	none -45
start|behind|nominate|first|	the -31
start|behind|note|first|	the 7
start|behind|note|	none -38
start|behind|notice|	none -31
start|behind|object|	determiner -10	none -39	verb -37
start|behind|object|first|	a -47
start|behind|offer|	capital -43	determiner -26	none -70	verb -37	word -66
start|behind|offer|first|	mediate -23	pay -19	the -22
start|behind|oppose|	capital -28	none -37
start|behind|order|apposed|	judging -29	saying -19	thinking -34
start|behind|order|apposition|	saying -100	thinking 11
start|behind|order|	capital -41	determiner 8	none -9	verb -31	word -50
start|behind|order|direct|	thinking -18
start|behind|order|first|	the -35
start|behind|order|relative|	saying -8	thinking -13
start|behind|order|shared|	judging 13
start|behind|paint|	none -38
start|behind|plan|	auxiliary -38	capital -37	none -96	to -33	verb 16	verb-judging -34	verb-saying -41	verb-thinking 12	word -82
start|behind|plan|first|	a 10	be -14	run -19	the -30	vote -16
start|behind|plead|	none 22	to -41
start|behind|pledge|first|	ban -35	support -19	work -15
start|behind|pledge|	none -61	to -31	verb-judging -23	word -63
start|behind|point|	auxiliary 47	capital 35	none -10	preposition -37	that 47	to -24	verb 46	word 29
start|behind|point|first|	clinton 13	her -52	his -21	that 47	the 17
start|behind|post|	auxiliary -24	capital -7	determiner -7	none -80	verb 9	word -37
start|behind|post|first|	a 11	the -41	x -24
start|behind|praise|	capital 26	none 37
start|behind|pray|	determiner -42	none -47
start|behind|predict|	verb -31
start|behind|prefer|	none -39	verb-judging -29	word -28
start|behind|preposition|	capital -60	determiner -52	verb-saying -42	word -8
start|behind|preposition|none|	judging -44	thinking -46
start|behind|preposition|to|	saying -43	thinking -21
start|behind|preposition|verb|	judging -33	saying -28	thinking -28
start|behind|present|	determiner -28
start|behind|press|	none -7	word 19
start|behind|promise|	adverb -25	auxiliary -37	capital -34	marks -16	none -12	to -48	verb -49	verb-judging -28	word -23
start|behind|promise|first|	build -21	publish -31
start|behind|pronoun|	, 17	adverb -12	auxiliary -16	preposition -8	subordinator -32	word -12
start|behind|pronoun|none|	thinking 7
start|behind|pronoun|verb|	saying -72
start|behind|propose|	verb -34	word -27
start|behind|protest|	determiner -41	none -29
start|behind|protest|first|	the -30
start|behind|prove|	auxiliary -37	none -29	verb -25
start|behind|prove|first|	be -30
start|behind|question|	auxiliary 15	capital 21	determiner -15	none -23	to -30	word -48
start|behind|question|first|	how -18	the -8	whether 24
start|behind|quote|	auxiliary -24	determiner -29	verb -35	verb-saying -23
start|behind|rail|	capital 32	determiner 31	none 42	to 28
start|behind|rail|first|	the 26
start|behind|raise|	capital -43	determiner -32	none -45	verb -34	word -38
start|behind|rank|	capital -41	determiner -42	none -52
start|behind|rank|first|	the -42
start|behind|rate|	auxiliary -28	capital -28	determiner -34	none -47	verb -25	word -40
start|behind|rate|first|	the -33
start|behind|ready|	none -37	word -40
start|behind|read|	capital -29	determiner -56	none -60	verb -39	word -30
start|behind|read|first|	a -38	the -30
start|behind|reason|	auxiliary -11	none -46	verb-thinking -26
start|behind|reason|first|	be -22
start|behind|recall|	none 10
start|behind|reckon|	determiner 19	none 19
start|behind|recognize|	none -36
start|behind|record|	capital -34	determiner -35	none -66	verb -30	word -52
start|behind|record|first|	the -26
start|behind|recount|	none -23
start|behind|refer|	auxiliary 19	capital 58	determiner 29	marks -53	none 35	subordinator -42	to 29	verb 31	word 33
start|behind|refer|first|	a -13	as -42	the 14	trump 19
start|behind|reflect|first|	the -38
start|behind|reflect|	verb 18
start|behind|refuse|	auxiliary -40	none -17	to -38	verb -44	verb-judging -45	verb-saying -60	word -12
start|behind|refuse|first|	answer -23	discuss -16	endorse -24	say -19
start|behind|regard|	determiner 40
start|behind|reject|	determiner -30	none 10	word 14
start|behind|relate|	determiner -51	none -9	word 8
start|behind|relate|first|	her -30	the -39
start|behind|remark|	word 18
start|behind|repeat|	none -39	word -39
start|behind|reply|	capital -50	determiner -59	none -59
start|behind|reply|first|	a -41	the -34
start|behind|report|	capital -7	determiner -79	none -30	verb -67	word -60
start|behind|report|first|	have -23	his -36	may -24	the -57	washington -34
start|behind|request|	none 12
start|behind|respond|	auxiliary -52	capital 9	determiner 11	none -10	pronoun -37	to 11	verb-judging -49	verb-saying 9	word -27
start|behind|respond|first|	a -13	an -42	questions -43	requests 17	the 30	trump 7
start|behind|reveal|	auxiliary -18
start|behind|rule|	auxiliary -47	determiner 15	none 23
start|behind|rule|first|	a 39	the -63
start|behind|saying|	adverb -40	auxiliary -47	base 20	capital -13	past -35	preposition -19	present -9	pronoun -14	verb-judging -8	verb-saying -27	verb-thinking -17
start|behind|saying|first|	2016 -33	2023 -27	about -38	all -43	an -27	another -7	any -41	anyone 7	april -23	at 9	ban -39	be -57	benghazi 9	block -22	bluesky -25	breitbart -33	bring -32	build -26	buy -41	by -31	calm -36	charleston -30	clinton -9	cnn -41	comment -32	condition -52	court -29	cut 15	december -26	democratic -8	discuss -23	do -29	donald -8	each -41	email -16	face -17	facebook -40	find -23	florida -30	fly -22	focus -22	for -57	fox -42	friday -70	give -37	grow -27	have -39	hawaii -20	he -37	help -43	her -32	him -10	his 25	hold -26	host -21	how 26	impose -31	in -50	individual -40	instagram -37	iowa -24	it -23	its -17	january -18	july -23	june -18	keep -30	know -27	last -40	latinos 32	law -33	least -42	leave -28	length -35	make -27	making 8	march -29	may -28	me -29	mediate -23	meet -33	men -38	monday -60	mr. 29	msnbc -21	much 9	name -32	new -27	obama 19	ohio -28	on -31	one -61	parliament -28	pay -46	people -29	phone -35	pick 16	politics -39	president -8	publish -31	push -23	put -36	questions -45	raise -30	release -27	reporters -49	republican -42	republicans 19	requests 12	response -24	return -31	rule -21	run -17	sanders 24	saturday -37	say -36	saying -33	send -22	social -40	some 17	speak -27	speculate -22	state -24	stay -32	sunday -48	support -25	take -41	telegram -28	telephone -30	them 13	they -38	this -18	those -8	three -32	thursday -67	to 20	trump 19	tuesday -64	twitter -38	two -47	u.s. 14	vermont -28	visit -18	voters -36	washington -9	wednesday -61	what -12	whether -13	which -33	work -31	x -34	years -39
start|behind|say|	auxiliary -43	capital -22	determiner -70	marks -37	none -53	pronoun -43	subordinator -30	to -60	verb -63	verb-saying -40	verb-thinking -24	word -62
start|behind|say|first|	a -110	an -58	be -30	court -26	email -16	friday -41	have -30	her -30	his 10	its -40	latinos 32	monday -37	phone -34	saturday -27	sunday -29	telephone -34	the -32	thursday -46	tuesday -32	wednesday -30	what -30
start|behind|seek|	auxiliary -71	to -15	verb-judging 8	verb-saying -53
start|behind|see|	adverb 9	capital -73	determiner 9	none -19	to -63	verb 10	word -23
start|behind|see|first|	a 25	his -33	reuters -31	the -46	this -30
start|behind|shoot|	capital -46	determiner -45	none -65	verb -42	word -48
start|behind|shoot|first|	a -16	the -36
start|behind|show|	auxiliary -23	capital -51	determiner -54	none -82	preposition -41	to -25	verb -48	word -37
start|behind|show|first|	a -28	at -30	in -17	the -43
start|behind|sign|	capital -59	determiner -18	none -24	preposition 16	subordinator -40	verb-judging 26	word -27
start|behind|sign|first|	for -38	the -14	to 30
start|behind|sing|	capital -22	determiner -28	none -34
start|behind|sing|first|	the -22
start|behind|slate|	none -26
start|behind|speak|	auxiliary -51	capital -31	none -26	preposition -50	pronoun -32	to 15	word -27
start|behind|speak|first|	about -33	condition -52	her -42	his 26	how 14	reporters -43	the -11
start|behind|speculate|	determiner -8	none 16
start|behind|state|	auxiliary -48	capital -62	determiner -49	none -74	to -29	verb -32	word -55
start|behind|state|first|	florida -28	ohio -24	the -42	vermont -23
start|behind|subordinator|	auxiliary -8	capital 11	determiner 26	preposition 16	stop -39	word -28
start|behind|subordinator|auxiliary|	judging 31	thinking 28
start|behind|subordinator|none|	judging -47	saying -14
start|behind|subordinator|verb|	judging -10
start|behind|suggest|	auxiliary -34	determiner -30
start|behind|support|	auxiliary -13	none -9	verb -28	word -20
start|behind|support|first|	the -12
start|behind|talk|	adverb -36	auxiliary 11	capital -17	determiner 10	none -7	subordinator 37	to -37	verb 42
start|behind|talk|first|	immigration 28	reporters -36	the 21	what 24
start|behind|tell|	auxiliary -32	capital -30	determiner -42	none -66	pronoun -28	to -34	verb -35	word -58
start|behind|tell|first|	the -36
start|behind|term|	determiner 8	none -36	verb 8
start|behind|testify|	capital -21	determiner -42	none -43	verb -25
start|behind|testify|first|	the -40
start|behind|thank|	determiner -45	none -47	to -29	word -35
start|behind|thank|first|	a -34
start|behind|that|	capital 75	determiner -7	pronoun 41	stop -43	word -7
start|behind|that|none|	saying -27
start|behind|that|verb|	saying 36
start|behind|thinking|	adverb -71	auxiliary -18	base -11	capital -17	participle 8	past -12	preposition -57	present -49	pronoun 8	subordinator 12	that -32	verb-judging -14	verb-saying -59	verb-thinking -24	word -17
start|behind|thinking|first|	address -38	an -31	announce -20	answer -23	appeal -28	as -38	ask -36	assure -22	at -30	attack -32	attend 17	avoid -30	back -34	ban -30	be -75	boost -30	build -24	call -27	capitalize -38	cast -25	close -35	comment -24	consider -28	cut -38	deliver -30	discuss -21	do 8	donald 37	draw -35	endorse -30	energize -28	fall -35	favor -34	fight -40	file -25	find -29	first -23	fly -32	for -26	generate -32	get -55	give -44	have -39	hear -33	help -31	her 24	him 7	his -17	hold -31	how 10	in -30	increase -36	iowa -26	it -63	join -30	june -32	keep -43	know -38	last -21	leave -39	let -38	limit -39	look -34	make -60	march -39	meet -28	monday -35	more -43	move -39	name -31	new -29	nine -27	november -14	one -45	people -30	persuade -25	pick -34	play 9	prevent -30	protect -33	protest -22	publish 17	put -39	raise 16	rally -43	reach -26	reconsider -32	release -33	remember -19	report -26	rise -28	rule -23	run -36	say -42	seal -26	see -51	sell -32	show -30	sign -25	speak -26	spend -35	stay -21	stop -39	support -32	swim -31	take 11	that -32	their -43	think -33	this -43	throw -27	trump 22	turn 12	two 8	use -33	vote -30	whether 33	win 19	write -19	you 13
start|behind|think|	adverb -27	auxiliary -61	determiner -11	pronoun -10	word -11
start|behind|think|first|	a -63	as -38	be -29	it -52
start|behind|threaten|	auxiliary -34	marks -22	none -71	verb-judging -36	word -28
start|behind|title|	none -35
start|behind|treat|	determiner -33	verb -31	word -8
start|behind|treat|first|	a -33
start|behind|trust|	word -38
start|behind|try|	auxiliary -51	none -85	to -53	verb -57	verb-judging -50	verb-saying -30	verb-thinking -22	word -105
start|behind|try|first|	ask -18	do -21	get -26	make -23	stay -18	win -19
start|behind|tweet|	capital -18	determiner 25	none 12	verb 11
start|behind|understand|	auxiliary -34	verb -24
start|behind|understand|first|	have -25
start|behind|use|	auxiliary -46	capital -27	none -70	to -37	verb -7	verb-judging -22	verb-saying -33	verb-thinking -31	word -68
start|behind|use|first|	a -37	say -16	the -39
start|behind|verb-judging|	, -31	capital -61	determiner -21	pronoun -51	stop -45	subordinator -29	that 26	word -11
start|behind|verb-judging|auxiliary|	judging -25	saying -28
start|behind|verb-judging|marks|	thinking -31
start|behind|verb-judging|none|	judging -64	thinking -42
start|behind|verb-judging|to|	saying -39	thinking -43
start|behind|verb-judging|verb|	judging 11	thinking 9
start|behind|verb-saying|	, -44	adverb -39	capital -43	coordinator -28	determiner -80	end -17	preposition 7	pronoun -46	stop -29	subordinator -40	that -33	verb-judging -28
start|behind|verb-saying|auxiliary|	judging 15	saying -75
start|behind|verb-saying|marks|	saying -15
start|behind|verb-saying|none|	judging -26	saying -10	thinking -83
start|behind|verb-saying|to|	saying 10	thinking -53
start|behind|verb-saying|verb|	saying -35	thinking -68
start|behind|verb-thinking|	, -24	capital -33	determiner -56	preposition -11	stop 18	subordinator -37	that -44	word -11
start|behind|verb-thinking|auxiliary|	saying -40	thinking -49
start|behind|verb-thinking|none|	judging -41	saying 11	thinking -62
start|behind|verb-thinking|to|	thinking -27
start|behind|verb-thinking|verb|	saying -41	thinking 12
start|behind|view|	auxiliary 21	determiner -18	none -33	word 12
start|behind|volunteer|	capital -28	none -35
start|behind|vote|	auxiliary 7	capital 13	determiner 21	none 27	pronoun 7	to -10	verb -24	verb-judging -59	word -21
start|behind|vote|first|	a 30	clinton 8	donald 37	favor -34	him -8	his -30	march -39	trump 16
start|behind|vouch|	capital 29	none 21
start|behind|vow|	auxiliary -25	none -7	to -28	verb-judging -32	word -15
start|behind|vow|first|	block -25
start|behind|want|	auxiliary -50	none -8	to -45	verb -65	verb-judging -45	verb-saying -37	verb-thinking -58	word -9
start|behind|want|first|	be -25	bring -33	give -23	hear -23	know -36	say -21	see -31	sell -25
start|behind|warn|	capital -28	determiner 40	none 9	verb -31	verb-saying 8	word -46
start|behind|warn|first|	a 23	the 21
start|behind|wave|	determiner -39	none -53	word -40
start|behind|wave|first|	the -28
start|behind|weigh|first|	on -18
start|behind|weigh|	none -32	preposition -25
start|behind|willing|	to -25	verb -29	verb-saying -26	word -35
start|behind|wish|	none -32	verb-saying -23
start|behind|wonder|	determiner -18
start|behind|word|	$ -48	% -47	- -43	: -40	; 8	adverb -35	coordinator 62	end -63	possessive 24	pronoun -27	stop -73	subordinator -30	that -7	verb-judging -26	verb-saying -13	verb-thinking -34
start|behind|word|auxiliary|	judging 18
start|behind|word|marks|	judging -45	saying -33
start|behind|word|none|	judging -21	saying -13
start|behind|word|to|	saying 18	thinking -24
start|behind|word|verb|	judging 21	thinking -83
start|behind|worry|	auxiliary 19	determiner -10	verb 18	word 23
start|behind|write|	auxiliary -41	capital -21	determiner -28	to -40	verb -19
start|behind|write|first|	a -61	an -44	his -36	its -37	telegram -27	the -14	x -24
start|infinitive|	appeal -14	bid -32	case -14	claim -10	commitment -8	decision 18	message -32	promise 32	proposal 23	report -29
start|infinitive|appeal|first|	to -14
start|infinitive|appeal|	preposition -14
start|infinitive|asks|false|	auxiliary 29	none -30
start|infinitive|before|	appeal -14	bid -32	call 20	case -14	claim -10	decision 13	message -32	plan 8	promise 41	proposal 23
start|infinitive|bid|first|	to -32
start|infinitive|bid|	preposition -32
start|infinitive|call|	none -9
start|infinitive|case|first|	to -14
start|infinitive|case|	preposition -14
start|infinitive|claim|first|	to -10
start|infinitive|claim|	preposition -10
start|infinitive|commitment|first|	to -8
start|infinitive|commitment|	preposition -8
start|infinitive|decision|first|	to 18
start|infinitive|decision|	none 12	preposition 18
start|infinitive|message|first|	to -32
start|infinitive|message|	preposition -32
start|infinitive|preposition|auxiliary|	other 29
start|infinitive|preposition|	capital -37	determiner -75	verb-judging -19	verb-thinking 24	word 25
start|infinitive|preposition|none|	other -30
start|infinitive|promise|first|	to 32
start|infinitive|promise|	preposition 32	verb 31
start|infinitive|proposal|first|	to 23
start|infinitive|proposal|	none 21	preposition 23
start|infinitive|report|first|	to -29
start|infinitive|report|	none -29	preposition -29
start|late|	accuse 12	acknowledge -33	add -73	admit -55	advise -68	affirm -33	agree -78	aim -9	allege 8	allow -32	allude -40	announce -26	answer -59	apologise -45	apologize -31	appeal -58	applaud -43	articulate -28	assail -30	assume -42	assure 31	attack -11	attribute -48	bash -14	believe -50	bill -44	blame -83	blast -8	boast -35	brand -26	call -12	cast -56	caution -26	celebrate -40	challenge -42	champion -51	cheer -45	chip -32	cite -69	clarify -24	comment -59	compare -64	complain -37	concede -44	condemn 17	confirm -54	congratulate -38	continue 17	contradict -31	counsel -37	counter -38	credit 15	criticise -29	criticize -10	cry -23	debate -75	declare -23	decry -31	deem -55	defend -8	define -42	deliver -70	demand 18	denounce -39	deny -67	depict -21	deride -34	describe -55	detail -44	determine -45	disagree -36	disavow -24	disclose 9	discover -43	discredit -29	discuss -58	dismiss -81	doubt -43	eager -40	echo -56	email 17	emphasize -33	encourage -49	endorse -62	envision -40	estimate -43	expect -38	express -29	extol -33	favor -69	fear -48	find -52	fire -68	forecast -28	greet -49	hail -48	hate -27	highlight -47	hint -36	hit -59	hold -27	hope -63	identify -70	imagine -29	indicate 8	inform -38	insist -62	instruct -39	insult -35	intend -60	interrupt 8	invite -51	invoke -41	joke -30	knock -39	know -15	label -35	lambaste -34	lament -28	laugh -34	learn -12	lecture -22	like -14	list -75	lobby -35	love -35	maintain -48	mean -66	mention -63	message -38	name -89	need -10	nominate 13	note -53	object -50	offer -12	oppose -57	order -79	outline 11	paint 10	persuade -47	phone -49	plan -72	plead -56	pledge -65	point -46	portray -53	post -12	praise -69	pray -28	predict -50	present -66	press -77	promise -26	propose -65	protest -46	question -70	quote -49	rail -43	raise -33	rate -57	read -66	realize -30	reason -44	rebuff -36	rebuke -45	rebut -25	recall -75	reckon -32	recognize 20	recommend -50	record 25	recount -37	refer -61	reference -42	reflect -54	refuse -23	regard -39	regret -19	reiterate -27	reject -11	relate -39	remark -42	remember -13	remind -10	rename -22	repeat -48	reply -42	report 11	request -38	respond -30	reveal -67	rule -76	savage -18	see 18	seek -91	shoot 7	show -26	sign -9	sing -38	slam -44	slate -48	speak -52	speculate -31	stress -39	suggest -46	support -101	talk -8	tell 42	term -49	testify -33	text -35	thank -15	think -67	threaten -67	title -41	tout -41	treat -51	trust -40	try 7	tweet -22	underscore -53	understand -44	urge -24	use -93	verify -22	view -68	voice -52	volunteer -44	vote -16	vouch -33	vow -54	warn -7	wave -32	weigh -41	welcome -64	willing 11	wish 18	worry -46	write -24
start|late|accuse|	auxiliary -16	capital -35	coordinator -46	determiner -88	marks 26	none -82	preposition 35	pronoun -46	subordinator -46	verb -18	verb-saying -23	word -73
start|late|accuse|first|	a -51	and -35	for -39	of 43	the -64	to -29	who -45
start|late|acknowledge|	auxiliary -20	none -29	verb -23	verb-saying -19
start|late|add|	auxiliary -34	coordinator -24	determiner -38	none -47	to -24	verb -38	verb-saying -22	word -51
start|late|add|first|	and -24	points -22
start|late|admit|	auxiliary -51	coordinator -29	none -29	word -25
start|late|adverb|none|	judging -49	saying -30	thinking -40
start|late|adverb|	preposition -30	subordinator -46	word -49
start|late|adverb|to|	judging -21
start|late|adverb|verb|	judging -43	saying -33
start|late|advise|	auxiliary -35	coordinator -23	none -49	preposition -36	verb -29	verb-saying -19	word -35
start|late|advise|first|	and -23	to -26
start|late|advocate|	auxiliary 15	none -57	preposition -43	verb-saying -29	word -47
start|late|affirm|	none -25
start|late|agree|	auxiliary -41	coordinator -28	determiner -46	none -50	preposition -27	subordinator -26	to -32	verb -33	word -16
start|late|agree|first|	a -19	and -20	but -30	the -36
start|late|aim|	auxiliary -40	coordinator -35	none -61	word 7
start|late|aim|first|	and -35	who 13
start|late|allege|	coordinator -24
start|late|allege|first|	and -24
start|late|allow|	auxiliary -58	coordinator -38	determiner -52	none -46	preposition -40	pronoun -31	subordinator 13	to -26	verb-saying -23	word -45
start|late|allow|first|	and -37	in -21	to -28
start|late|announce|first|	candidacy -13	running -19	would -24
start|late|announce|	none -59	preposition -35	pronoun 15	to -26	verb -38	word -63
start|late|answer|	auxiliary -34	coordinator -22	none -27	preposition -36	verb -33	word -27
start|late|answer|first|	and -19
start|late|apologise|	auxiliary -26	coordinator -26	none -30	verb -24	verb-saying -19	word -25
start|late|apologise|first|	and -26
start|late|apologize|	coordinator -18	none -19	to -19	verb -22	verb-saying -16	word -18
start|late|apologize|first|	and -18
start|late|appeal|	auxiliary -42	coordinator -25	none -32	verb -25	verb-saying -29	word -40
start|late|appeal|first|	and -16
start|late|applaud|	none -17	verb-saying -18
start|late|argue|	auxiliary 22	none -47	preposition 14	to -41	verb-saying -31	word -36
start|late|argue|first|	could -23
start|late|asks|false|	auxiliary 9	marks -24	none -94	to -36	verb -33
start|late|asks|true|	auxiliary 46	marks -32	to 25	verb 23
start|late|ask|	auxiliary -12	capital -38	coordinator -62	determiner -24	marks -49	none -8	preposition -37	pronoun -67	subordinator 32	to -57	verb 14	verb-judging -19	verb-saying -47
start|late|ask|first|	a -30	and -50	as -35	but -36	followers -38	he -35	how 15	if 38	in -32	it -29	on -31	she -34	the -53	to -106	what 17	whether -50	which 13	while -26
start|late|assail|	none -30
start|late|assume|	auxiliary -19	none -25
start|late|assure|	none -27	preposition -27	pronoun 34
start|late|attack|	auxiliary -16	capital -48	coordinator -36	determiner 8	preposition -45	pronoun 14	subordinator -56	to -44	verb -70	verb-judging -25	verb-saying -26	word -81
start|late|attack|first|	and -28	as -32	donald -24	for -40	him 17	the -53	who -33
start|late|attribute|	auxiliary -33	none -26	word -30
start|late|auxiliary|	, -27	: -31	adverb -29	auxiliary -41	capital -50	preposition -70	quote -26	stop -19	subordinator -39	that 9	verb-judging -71	verb-saying -96	verb-thinking -76	word -59
start|late|auxiliary|auxiliary|	saying -46	thinking -72
start|late|auxiliary|marks|	saying -32
start|late|auxiliary|none|	judging -83	saying -53	thinking -51
start|late|auxiliary|to|	judging -66	saying -10	thinking -48
start|late|auxiliary|verb|	judging -22	saying -28	thinking -72
start|late|back|	auxiliary -78	capital -28	coordinator -61	none -82	preposition 8	pronoun 10	subordinator -52	to 9	verb-saying -42	word -86
start|late|back|first|	a -59	and -39	but -50	comments -19	in 17	own -18	the 11	up -23	where -26	which -43
start|late|before|	's -51	, -21	10 -24	2016 -32	22 -21	9 -18	abortion -14	account -20	accusing 15	act -20	activists -26	address -29	administration -34	advantage -18	advice -30	again 8	agency -32	agent -30	agreement -24	ahead -41	all -62	allies -17	almost -35	already -35	also -31	america -25	americans -36	and -26	ankara -30	anonymity -52	anyone -47	anything -30	ap 24	appeal -17	april -37	article -29	ask 25	assault -19	attack 14	attacks 8	attendance -22	audience 9	away -52	back 21	backing -27	bank -28	banks 12	basis -21	bid -17	bill -36	bills -25	block -30	board 28	body 15	book -27	border -12	both -98	brothers -35	brutality -27	building -35	bush -31	business -20	call 8	calls -14	campaign -8	canada -23	candidate -62	candidates -47	care -27	case -30	cases -32	catch -20	caucuses -24	cause -12	cent -24	chairs -27	change -28	changes -28	charge -32	charges -37	children -29	china -35	city -21	class -20	clinton -50	close -25	club -27	colleagues 21	coming -33	comment -55	commission -31	committee -31	communities -24	community -24	companies -38	company 14	conditions -26	conference -24	congress -20	conservative 14	conservatives -23	contest -28	contests -24	contract -26	convention -26	core -24	corporate -21	cost -26	costs -30	counties -24	countries -27	country -45	county -36	court 15	coverage -25	crew -20	crews -32	crisis -23	crowd 34	cruz -38	customers -26	cuts -27	daily 13	days -34	deal -43	deals -15	debate -45	december -27	decision -43	delay -35	delegates -39	democrats 7	department 13	deputy -19	described -31	determine 12	dispute -36	district -17	documents -20	donors -22	doubts -34	drivers -26	drop -14	early -39	economic -18	economy -28	election -25	elites -25	email 27	end -23	energy -26	entering -37	era -21	europe -29	even -69	event -20	events -25	eventually -25	everyone -18	everything -33	exactly -36	facts -23	false -29	families -23	family -27	fbi -18	february 28	fees -25	fight -27	figure -29	find -34	findings -24	firm -33	first -45	five -20	followed -38	four -21	friday 24	friends 35	front-runner -32	further -37	game -25	gardaí -10	generally -25	germany -26	get -29	give -38	go -25	government 8	governor 21	group 9	groups -24	growing -23	hawaii -21	help -38	her -55	here -30	herself -33	him 46	himself -61	his -161	hold -37	homes -29	house -32	immigrants -24	immigration -47	incident -33	income -21	increasingly -39	individuals -29	industry -29	inflation -32	inquiry 17	instead -20	institute -15	interview -26	investigation -17	investigators -22	investment -26	investors -26	iowa -37	iraq -27	ireland -24	isis -25	islands -18	isolate -32	israel -26	its -122	jobs -23	journalists -34	judge -8	judgment -26	june -37	just -49	justice -30	keep -47	know 43	korea -26	land -15	largely -25	last -49	later 32	latinos -27	law -28	laws -20	lead -34	leaders -46	leave -27	legislation -30	lenders -19	less -17	limit -25	line -36	long -33	look -44	losses -17	made -36	make -46	making -39	man -54	manafort -18	manager -18	march -57	markets -18	mass -15	match -24	matter -31	may -18	me 37	media -47	meeting 19	member -21	members -39	memo -26	men -48	merger -24	message -28	migrants -30	military -20	minister 23	minority -25	mogul -20	monday 46	money -47	month 18	months -31	more -46	morning -36	most 12	move -32	movement -20	muslims -39	my -52	name -34	nearly -36	network 8	never -45	news 14	next -44	night -12	nobody -19	nomination -24	nominee -40	nominees -23	none -17	not -69	nothing -20	november -25	now 10	numbers -36	offer -35	office -36	officers -8	official -28	officials 18	often -33	once -33	one -43	only -79	order -28	other -40	others -30	our -57	pacs -31	pair -22	panel -25	parents 17	part -28	particularly -38	party 12	patience -26	people -77	percent -41	percentage -15	place -26	plan -8	play -22	players 18	police -20	policy -37	politicians -27	politico 42	politics -25	post 32	premier -29	presidency -22	president -44	press -34	price -25	priebus -22	primaries -33	primary -37	probe -27	process -28	profit -30	profits -25	project -30	promise -24	proposal -37	provisions -35	public -35	publicly 39	pupils -25	push -33	put -38	quarter -30	question 11	race -42	rallies -27	rates -23	record -23	red -14	reform -20	refugees -25	register -25	release -30	releases -31	repeatedly 9	report 16	republicans -63	request -22	response -29	results -26	return -32	review -32	right -25	rise -26	rivals -24	road -19	room -24	row 7	rubio 11	rule -29	ruling -44	run -29	sack -25	sanders -16	saturday 19	say 42	scandal -25	schools -21	schultz -21	security -24	see 26	senate -25	senator -24	september -22	server -19	sexism -18	show 20	showed 23	sign -35	six -21	social -16	someone -22	something -33	speech -23	spending -19	spring -15	staff 20	stand -25	star 15	state -42	statement 32	statements -26	states -46	station 11	stay -37	step -26	still -51	stop -30	stories -27	strategy 16	such -26	sunday 16	superdelegates -27	support -31	supporters -60	supporting -36	survey -24	system -42	talk -29	talks 17	tax -21	taxes -24	team -34	television -15	tell -34	temporarily -26	terrorism -22	tests -16	that -141	their -136	them 24	themselves 24	then -51	there -72	think -35	this -55	those -47	three -27	thursday 13	time -34	today -7	together -31	too -49	trade -30	trains -26	treasury -22	troops -31	trump -20	try -26	tuesday 29	turnout -31	twice -33	twitter -28	two -19	u.s. -41	us 30	use -36	used -25	victims -27	video -30	violence -26	voice 12	vote -36	voters 38	votes -37	wage -22	wages -23	warning -22	washington -34	way -42	weak -20	wednesday 45	well 14	win -33	woman -32	women -42	words -23	work -47	years -31	york -26	’s -30
start|late|believe|	auxiliary -37	none -30	pronoun -26	verb -34	word -33
start|late|believe|first|	has -13	is -30	was -34	would -21
start|late|bill|	auxiliary -26	coordinator -24	none -22	verb -36	word -28
start|late|blame|	auxiliary -37	capital -20	coordinator -30	determiner -31	none -47	preposition -35	to -18	verb -55	verb-saying -22	word -47
start|late|blame|first|	and -22
start|late|blast|	auxiliary -35	capital -22	coordinator -27	marks -33	none 11	preposition -45	to -32	verb -48	word -37
start|late|blast|first|	and -20	for -29
start|late|boast|	none -29	word -27
start|late|call|	auxiliary -27	capital -42	coordinator -59	determiner -15	marks -58	preposition -79	to -67	verb -15	verb-judging -28	verb-saying -40	verb-thinking -36
start|late|call|first|	a -95	and -47	but -43	has -30	him 25	in -27	into -16	on -30	out -25	the -75	to -66	was -55	which -72	while -33
start|late|capital|	, -62	adverb -32	capital -17	coordinator -90	possessive -52	preposition -51	stop -72	verb-judging -40	verb-saying -74
start|late|capital|auxiliary|	judging -49
start|late|capital|none|	judging -79	saying -117	thinking -101
start|late|capital|to|	judging -21	saying 19	thinking 32
start|late|capital|verb|	judging -79	saying -109	thinking -95
start|late|care|	auxiliary 10	coordinator -39	none -35	preposition -26	verb -43	verb-saying -26	word 9
start|late|cast|	auxiliary -30	coordinator -17	none -37	preposition -25	to -16	verb -35	verb-thinking -24	word -45
start|late|cast|first|	and -17	ballots -15	votes -21
start|late|celebrate|	none -38	word -32
start|late|challenge|	auxiliary -43	coordinator -18	determiner -35	none -63	pronoun -35
start|late|challenge|first|	and -18
start|late|champion|	auxiliary -35	coordinator -28	none -30	verb -28
start|late|champion|first|	and -20
start|late|charge|	auxiliary -43	coordinator -54	none -34	verb 13	word 14
start|late|charge|first|	and -45	who -36
start|late|cheer|	none -44	verb -25
start|late|chip|	none -26
start|late|cite|	auxiliary -33	coordinator -21	determiner -50	none -39	verb -63	verb-saying -18	word -36
start|late|cite|first|	an -34	and -21	the -34	who -28
start|late|claim|	auxiliary -8	capital -24	none -54	preposition -34	verb 18	verb-saying -20	word -58
start|late|claim|first|	and 9	but -43	had -26	is -20	was -33
start|late|comment|	auxiliary -38	coordinator -35	none -30	to -21	verb -32	verb-saying -23	word -31
start|late|comment|first|	and -24	but -30
start|late|compare|	coordinator -15	none -42	preposition -34	verb -47	verb-saying -16	word -50
start|late|compare|first|	and -15	who -36
start|late|complain|	auxiliary -29	coordinator -27	verb -28
start|late|complain|first|	and -26
start|late|concede|	auxiliary -29	marks -29	none -33
start|late|condemn|	auxiliary -34	coordinator -24	none -27	preposition -42	subordinator 27	verb -47
start|late|condemn|first|	and -20
start|late|confirm|	auxiliary -42	coordinator -30	determiner -35	none -35	verb -37	word -34
start|late|confirm|first|	but -34	had -23	the -34	was -27
start|late|congratulate|	none -18	word -30
start|late|consider|	auxiliary -47	coordinator -54	determiner -56	none -62	preposition -35	subordinator 17	verb 8	word -35
start|late|consider|first|	a -48	and -31
start|late|continue|	capital -36	coordinator -45	none 13	preposition -23	pronoun -14	subordinator 9	to -41	verb 7	verb-saying -29	word 21
start|late|continue|first|	and -48	as -25	the 14
start|late|coordinator|	, -31	adverb -89	auxiliary -77	capital -88	coordinator -41	determiner -21	pronoun -8	subordinator -55	that -27	verb-judging -70	verb-saying -88	verb-thinking -42	word -41
start|late|coordinator|auxiliary|	judging -56	saying -13	thinking -89
start|late|coordinator|marks|	judging -30	thinking -34
start|late|coordinator|none|	judging -62	saying -25	thinking -64
start|late|coordinator|to|	judging -57	saying -68
start|late|coordinator|verb|	judging -26	saying -51	thinking -14
start|late|counsel|	auxiliary -21	capital -23	verb -23	verb-saying -21
start|late|counsel|first|	said -19
start|late|counter|	none -38	preposition -27
start|late|credit|	auxiliary 14	coordinator -22	determiner 14	none -53	word 16
start|late|credit|first|	and -22
start|late|criticize|	auxiliary -52	coordinator -50	determiner -45	none -42	subordinator -35	verb-saying -14	word -33
start|late|criticize|first|	a -17	and -43	the -47
start|late|debate|	auxiliary -37	capital -13	coordinator -35	determiner -28	none -35	preposition -18	subordinator -25	to -28	verb -55	word -51
start|late|debate|first|	and -29
start|late|decide|	auxiliary -8	coordinator -46	determiner -44	none -44	preposition 13	subordinator 8	to 11	verb -42	word -43
start|late|decide|first|	and -40	the -39
start|late|declare|	auxiliary -46	coordinator -30	determiner -50	none -57	to -43	word -50
start|late|declare|first|	and -30	the -30
start|late|decline|	auxiliary -14	coordinator -51	determiner -46	none 14	subordinator -11	verb-saying -38	word 28
start|late|decline|first|	and -27	but -43	it -37	on 12	saying -25	what -14	whether -12	which 18	who 23
start|late|decry|	verb -21
start|late|deem|	determiner -28	none -33	verb -30	word -40
start|late|deem|first|	a -28
start|late|defend|	auxiliary -31	capital -26	coordinator -29	none -54	preposition -22	to -25	verb 7	verb-judging -27	verb-saying -24	word -46
start|late|defend|first|	and -28	saying -17
start|late|define|	none -37	word -31
start|late|deliver|	auxiliary -29	capital -24	coordinator -25	determiner -36	none -45	verb -47	verb-judging -18	verb-saying -24	word -47
start|late|deliver|first|	and -23
start|late|demand|	none -51	verb -31	word -43
start|late|denounce|	auxiliary -22	coordinator -25	none -25	verb -31	verb-saying -20	word -15
start|late|denounce|first|	and -25
start|late|deny|	auxiliary -43	coordinator -18	determiner -32	none -39	preposition -20	pronoun -26	verb -41	verb-saying -22	word -29
start|late|deny|first|	and -15	had -20	the -25	was -21
start|late|describe|	auxiliary -43	coordinator -28	determiner -14	marks -44	none -47	preposition -46	subordinator -40	to -23	verb -36	verb-saying -20	word -59
start|late|describe|first|	and -32	as -40	in -30	to -23
start|late|detail|	auxiliary -29	coordinator -19	none -25	to -22	verb -20	word -28
start|late|detail|first|	and -16
start|late|determiner|	$ -23	adverb -14	capital -32	determiner -8	preposition -21	quote -64	subordinator -36	verb-judging 13	verb-saying 25	word 24
start|late|determiner|auxiliary|	judging -27	saying 10	thinking 14
start|late|determiner|marks|	judging -70	thinking -26
start|late|determiner|none|	judging -29	saying -37	thinking -104
start|late|determiner|to|	judging 21	thinking -70
start|late|determiner|verb|	saying 14	thinking 7
start|late|determine|	none -37	verb -25
start|late|disagree|	word -27
start|late|disclose|	none 14	verb -38	word -41
start|late|discover|	none -28	verb -26
start|late|discuss|	auxiliary -36	coordinator -36	none -40	to -24	verb -39	verb-saying -22	word -41
start|late|discuss|first|	and -30	said -20
start|late|dismiss|	auxiliary -46	coordinator -17	determiner -18	marks -54	none -20	preposition -27	subordinator -55	verb -23	verb-saying -22	word -42
start|late|dismiss|first|	and -17	as -50	who -30
start|late|doubt|	auxiliary -21	none -26	verb -28	word -19
start|late|eager|	auxiliary -27
start|late|echo|	coordinator -21	none -28	verb -39	verb-saying -22	word -40
start|late|echo|first|	and -21	who -32
start|late|email|	auxiliary 12	capital 13	coordinator -33	determiner 12	none 13	to -38
start|late|email|first|	and -33
start|late|emphasize|	coordinator -21	none -29	word -25
start|late|emphasize|first|	and -21
start|late|encourage|	auxiliary -19	coordinator -18	none -28	to -40	word -19
start|late|encourage|first|	and -18
start|late|endorse|	auxiliary -34	capital -21	coordinator -22	determiner -27	marks -20	none -41	subordinator -19	to -29	verb -38	verb-judging -19	verb-saying -21	word -29
start|late|endorse|first|	and -18	saying -14	the -27
start|late|estimate|	auxiliary -28	none -32	preposition -20	verb -27
start|late|expect|	auxiliary -11	capital -39	coordinator -41	determiner -51	none -59	preposition -72	pronoun -39	subordinator -51	to -46	verb -54	word -54
start|late|expect|first|	000 -16	and -31	by -15	in -25	it -36	of -16	on -29	the -40	to -61
start|late|explain|	none -43	verb -23	verb-saying -23	word 13
start|late|express|	auxiliary -9	coordinator -31	determiner -38	none -40	preposition -30	verb -46	word -52
start|late|express|first|	and -22
start|late|favor|	auxiliary -42	coordinator -26	none -38	subordinator -34	verb -42	word -47
start|late|favor|first|	and -18
start|late|fear|	auxiliary -43	none -26	verb -18	word -31
start|late|fear|first|	will -17
start|late|feel|	auxiliary -56	coordinator -40	none -54	preposition 7	subordinator -29	verb 23	word -60
start|late|feel|first|	and -40
start|late|figure|	auxiliary 19	determiner -24	none -36	verb -53	word -28
start|late|find|	auxiliary -64	capital -29	coordinator -46	determiner -63	marks -26	none -72	preposition -58	pronoun -27	subordinator -38	to -43	verb -18	verb-saying -40	word -9
start|late|find|first|	a -24	and -35	but -28	in -19	is -26	points -14	the -42	to -44	voice -19	who -33	with -20
start|late|fire|	auxiliary -46	determiner -39	none -44	verb -46	verb-saying -23	word -41
start|late|fire|first|	a -33
start|late|first|	's -65	000 -75	1 -34	14 -29	18 -27	2012 -34	22 -30	26 -33	383 -29	400 -34	81 -22	9 -34	a -54	acceptance -22	according -55	accusing -16	adding -35	after -71	against 14	agenda -16	agreed -26	all 10	alleging -32	along -37	although -34	among -28	and -74	announced -23	another -49	answers -15	appearance -31	appearing -40	approval -25	are -10	arguing -27	as -21	asked -40	asking -34	at -68	back -25	ballots -15	banning -26	based 18	be -33	because -43	become -41	before -62	behind -33	being -34	believes -23	best -23	between -30	beyond -30	brother -21	by -75	calif -26	california -29	call -21	called -38	calling -41	campaign -47	campaigns -23	can -46	candidacy -23	candidates -41	cannot -24	can’t -24	character -26	chief -45	citing -30	claiming -27	claims -34	client -39	clients -16	climate -26	clinton -23	closest -28	colleagues -29	comments -38	commitment -13	compared -36	condolences 18	conservative 31	continued -22	could -78	counsel -22	daughter -39	debate -17	debates -27	decision -24	declined -22	delegate -30	democratic -25	described -24	details -23	determined -20	did -48	didn’t -24	director -42	district -23	divisive -31	do -21	does 16	doesn’t -19	donald -44	double-digit -23	down -66	drawing -37	during -44	each -27	economic -17	efforts -27	emails -35	ending -39	endorsement -27	even -40	every -37	executive -26	experience -31	facebook -21	fall -21	family -29	father -43	fell -25	final -27	florida -29	followed -32	followers -38	for -18	forecasts -22	former -34	found -26	francis -26	friendship -22	from -68	gop -18	governor -28	grandfather -18	group -29	guilty -33	had -55	hands -24	has -92	have -70	having -30	he 8	head -32	held -22	her -77	he’d 33	high -40	hillary -27	him 26	his 16	home -27	hours -27	how 38	husband -42	if 24	in -31	including -73	into -45	iowa -16	isn’t -31	issues -33	it 9	its 15	job -29	john 17	known -39	lady -23	last -26	late -36	latest -15	lawyer -25	lead -16	leading -39	less -29	libya -26	like -28	list -27	made -28	majorities -11	making -29	many -46	massachusetts -25	me -33	members -37	men -26	message -12	messages -34	michigan -22	might -40	month -25	more -36	mother -38	mr. 11	much -43	must -38	name -21	national -24	net -25	new -38	night -32	no 20	noting -30	obama -34	of 17	off -38	offered -24	offering -32	office -37	ohio -16	on -16	one -45	opening -33	opponent -31	opponents -23	opposition -23	or -77	out -69	outlining -29	over -63	own -64	parents -24	parties -28	party -30	personal -27	plan -15	plans -22	players -19	points -38	police -21	policy -30	political -29	porch -23	position -42	post -20	posts -14	presidential -39	press -17	primary -23	private -31	promised -31	proposed -26	public -38	pushing -28	put -34	r-texas -24	raising -20	rally -37	ranks -27	read -31	reading -32	reasons -18	recent -27	record -24	records -36	remarks -25	rep. -32	repeated -17	report -27	reported -32	reports -37	requests -29	resignation -21	return -12	rivals -22	role -24	rubio -34	rules -30	ruling -29	run -22	running -35	said -83	sanders 7	say -30	saying -80	says -54	sen. -32	senator -24	shared -29	she 12	shooting -20	shot -23	should -61	show -20	side -29	sides -44	signs -26	since -49	so -18	some -48	something 14	son -29	sources -28	speaking -35	speech -25	staff -28	standing -31	state -20	states -44	stating -29	status -21	strong -16	struck -37	suggested 20	suggesting -28	support -38	supported -24	supporters -28	target -18	ted -24	telling -33	texts -18	than -66	that 16	the 11	their 15	them -69	those -36	though -56	thoughts -22	three -33	through -30	to 16	told -50	top -24	traditional -14	trump -52	two -38	until -62	up -66	urged -29	urging 9	use -26	used -25	very 25	victory -31	virginia -22	voice -19	vote -23	voters 20	votes -21	warning -20	was -31	way -23	we -39	week -23	were -71	what 30	when -56	where -105	whether 18	which 25	while -107	white -19	whom -35	whose 13	why 25	wife -29	will -14	with -69	without -45	worth -28	would -49	wrote -39	years -23	you -45	’s -55
start|late|forecast|	verb-saying -19
start|late|greet|	none -26	verb -36
start|late|hail|	determiner -34	verb -35
start|late|hear|	auxiliary 11	capital -35	determiner -21	none -52	subordinator 17	to -28	verb -45	verb-saying -32	word -41
start|late|hear|first|	a -21	is -32
start|late|highlight|	coordinator -19	none -30	to -14	verb -41	verb-saying -20	word -35
start|late|highlight|first|	and -19
start|late|hint|	verb -32	word -30
start|late|hit|	coordinator -18	none -55	preposition -28	verb -32	verb-saying -25	word -38
start|late|hit|first|	and -14
start|late|hold|	auxiliary -21	capital -50	coordinator 9	determiner -61	none -65	preposition -80	to -37	verb -15	verb-judging -23	verb-saying -37	word -62
start|late|hold|first|	a -29	and -70	from -28	has -19	in -45	is -23	on -21	or -19	primary -16	the -57	to -34	was -21	which -41
start|late|hope|	auxiliary -44	coordinator -19	determiner 22	none -43	preposition -43	pronoun -36	subordinator -35	to -26	verb -47	verb-saying -16	word -38
start|late|hope|first|	and -13	will -15	would -13
start|late|identify|	auxiliary -28	coordinator -23	determiner -36	none -48	to -21	verb -44	verb-saying -26	word -39
start|late|imagine|	none -23
start|late|indicate|	auxiliary -39	verb 14
start|late|insist|	auxiliary -56	marks -18	none -29	verb -25
start|late|insist|first|	had -11	was -19
start|late|instruct|	preposition -30
start|late|intend|	none -40	pronoun -33	verb -35	word -31
start|late|introduce|	auxiliary -43	coordinator -29	none -53
start|late|introduce|first|	and -29
start|late|invite|	auxiliary -27	none -30	preposition -30	verb -36
start|late|invite|first|	in -23
start|late|invoke|	none -32
start|late|issue|	auxiliary -57	coordinator -35	determiner 29	none -48	preposition -45	subordinator -30	to -36	verb 17	verb-saying -42	word -40
start|late|issue|first|	and -35	saying -28
start|late|judging|	adverb -62	auxiliary -17	base -12	capital -113	coordinator -53	participle -61	past -21	possessive -37	pronoun 17	subordinator -7	verb-judging -83	verb-saying -113	verb-thinking -70	word -31
start|late|judging|first|	's -28	000 -36	a -7	acceptance -22	according -33	after -38	against -34	agenda -16	alleging -23	an -60	and -95	are -54	asked -27	asking -23	at -32	ballots -15	be -16	because -50	become -38	before -37	but -10	by -44	calif -17	called -21	calling -33	campaign -40	candidacy -27	citing -25	comments -23	conservative 31	could -48	debates -16	donald -24	down -36	economic -17	even -21	experience -21	family -16	father -25	former -30	from -43	had -45	hands -24	has -66	have -35	he -9	held -22	her -41	hillary -24	him 32	his -57	husband -30	if -71	in -10	including -56	into -18	is 15	issues -17	it -16	its 20	lead -16	mother -20	mr. -29	new -24	of 34	off -22	on -71	one -25	opponent -17	or -40	out -39	over -52	own -40	personal -20	plans -22	points -20	position -20	proposed -16	r-texas -14	rally -30	ranks -27	recent -24	record -30	remarks -19	reported -24	reports -18	rivals -20	said -39	saying -44	says -41	she -73	sides -24	so -35	something 14	standing -31	state -18	states -22	stating -18	supporters -22	target -18	ted -24	than -44	the -14	them -47	though -39	through -20	to -118	told -34	trump -24	until -38	up -43	use -21	vote -20	votes -21	warning -18	was -75	were -41	when -57	where -59	whether 9	while -68	who -41	whose -34	wife -25	will -42	with -45	would -23
start|late|knock|	coordinator -20	none -28	verb -28
start|late|know|	coordinator -28	determiner -37	marks -34	none -39	subordinator -51	verb -50	word -33
start|late|know|first|	and -28	as -34	the -37
start|late|lambaste|	verb -33
start|late|learn|	determiner 11	none -44	subordinator -38	verb -53	word -52
start|late|learn|first|	status -22	the -39
start|late|like|	auxiliary -18	capital 9	determiner -70	none -81	preposition -41	subordinator -52	verb -18	verb-judging -29	verb-saying -42	word -19
start|late|like|first|	a -25	and 7	are -30	but -37	has -24	have -27	he -39	is -19	it 11	or -30	the -52
start|late|list|	auxiliary -43	coordinator -17	marks -34	none -53	preposition -34	subordinator -34	verb -33	verb-saying -19	word -45
start|late|list|first|	as -34	was -22
start|late|lobby|	coordinator -26	none -25
start|late|lobby|first|	and -23
start|late|love|	none -28	word -23
start|late|maintain|	coordinator -16	none -29	subordinator -27	verb -32	verb-saying -25	word -33
start|late|maintain|first|	and -16
start|late|mean|	auxiliary -54	coordinator -31	marks -26	none -42	to -29	verb -26	word -30
start|late|mean|first|	and -32
start|late|mention|	auxiliary -32	capital -22	coordinator -44	none -27	verb -54	word -51
start|late|mention|first|	and -27	but -31	who -31
start|late|message|	none -30
start|late|mock|	preposition -32	verb 8	word -41
start|late|name|	auxiliary -46	capital -25	coordinator -19	determiner -43	marks -38	none -55	preposition -31	subordinator -31	to -26	verb -47	verb-saying -29	word -49
start|late|name|first|	a -31	and -15	as -22	the -25
start|late|need|	coordinator -57	none -62	preposition -42	pronoun -49	subordinator 14	to -54	verb-saying -20	word -59
start|late|need|first|	383 -29	and -48	him -31	up -22	who -36
start|late|nominate|	coordinator -37	determiner 21	none -71	preposition -32	to 23	verb -47	word 9
start|late|nominate|first|	a 24	and -20	has -27
start|late|note|	auxiliary -25	determiner -27	none -38	preposition -22	verb -31	word -28
start|late|note|first|	the -27
start|late|object|	word -40
start|late|offer|	auxiliary 15	capital -38	coordinator -39	determiner 7	none -89	pronoun -47	subordinator -30	to -44	verb -11	verb-saying -42	word -16
start|late|offer|first|	a -44	an 25	and -31	him -32	it -30	of -30	own -29	the -32	thoughts -18	which -39
start|late|oppose|	auxiliary -34	coordinator -31	determiner -29	none -33	preposition -26	to -21	verb -38	word -42
start|late|oppose|first|	and -20	but -29
start|late|order|apposed|	judging -7	saying -7	thinking 18
start|late|order|apposition|	saying 10	thinking -7
start|late|order|	auxiliary -37	determiner -32	marks -19	none -50	preposition -28	subordinator -24	to -27	verb -45	verb-saying -30	word -48
start|late|order|direct|	judging -13	saying -30	thinking -12
start|late|order|relative|	judging -37	saying -13	thinking -20
start|late|order|shared|	judging -51	saying -28	thinking -24
start|late|outline|	auxiliary 17	word -33
start|late|paint|	auxiliary -33	none -26	verb 12	word -31
start|late|phone|	none -27	verb -37	verb-saying -18	word -31
start|late|plan|	auxiliary -45	capital -23	coordinator -30	determiner -40	none -41	preposition -37	subordinator -24	to -29	verb -46	verb-saying -22	word -31
start|late|plan|first|	and -25	in -23	of -26
start|late|plead|	coordinator -22	none -34	preposition -27	to -37	verb -24	word -40
start|late|plead|first|	and -22	guilty -32
start|late|pledge|	auxiliary -49	capital -15	coordinator -25	determiner -26	none -36	preposition -25	subordinator -26	to -19	verb -32	verb-judging -13	word -33
start|late|pledge|first|	and -19	support -13
start|late|point|	auxiliary -55	capital -37	coordinator -27	determiner -46	preposition -43	pronoun -31	subordinator 16	to -14	verb -78	verb-saying -31	word -68
start|late|point|first|	and -24	campaign -18	in -24	the -24	who -26
start|late|portray|	coordinator -19	none -27	verb -44	word -27
start|late|portray|first|	and -19
start|late|possessive|auxiliary|	saying -32
start|late|possessive|	capital -40	verb-judging -27	verb-saying -29	word -61
start|late|possessive|none|	judging -26	saying -23	thinking -29
start|late|possessive|verb|	judging -27	saying -50	thinking -32
start|late|post|	capital -23	determiner -7	none -60	preposition -37	to 12	verb -64	verb-saying -28	word -68
start|late|post|first|	a -31
start|late|praise|	auxiliary -35	coordinator -33	none -37	preposition -37	to -24	verb -43	verb-saying -21	word -45
start|late|praise|first|	and -20	but -34	for -27	who -32
start|late|pray|	none -28
start|late|predict|	auxiliary -40	none -18	verb -38	word -22
start|late|prefer|	auxiliary 10	coordinator -25	none -33	preposition 14	subordinator -39	verb -22
start|late|prefer|first|	and -25	while -21
start|late|preposition|	$ -77	, -61	adverb -15	auxiliary 12	capital -98	coordinator -45	determiner -151	preposition -111	quote 9	stop -56	subordinator -19	verb-judging -61	verb-saying 21	verb-thinking -36	€ -29
start|late|preposition|auxiliary|	judging -16	thinking -11
start|late|preposition|marks|	judging 25	saying -25	thinking -38
start|late|preposition|none|	judging -119	saying -33	thinking -13
start|late|preposition|to|	judging -11	saying -64	thinking -66
start|late|preposition|verb|	saying -36
start|late|present|	auxiliary -38	coordinator -19	none -31	verb -50	word -48
start|late|present|first|	and -19
start|late|press|	auxiliary -51	none -37	preposition -29	to -30	verb -45	verb-saying -21	word -46
start|late|press|first|	agenda -16	of -21
start|late|promise|	coordinator -29	determiner -36	none -56	preposition -37	pronoun -29	subordinator -33	to -33	verb -49
start|late|promise|first|	a -25	and -26	if -31	it -23	to -29	who -30
start|late|pronoun|	adverb 29	auxiliary 40	capital 21	determiner -50	possessive 33	preposition -26	stop -31	subordinator -20	verb-saying -43	verb-thinking 33	word -35
start|late|pronoun|auxiliary|	judging -12	saying 37
start|late|pronoun|marks|	saying -42
start|late|pronoun|none|	judging 27	saying -15
start|late|pronoun|to|	thinking -45
start|late|pronoun|verb|	judging -31	thinking -27
start|late|propose|	coordinator -26	determiner -30	none -39	preposition -20	verb -47	word -49
start|late|propose|first|	and -21	the -30
start|late|protest|	auxiliary -36	coordinator -22	verb -31	word -40
start|late|protest|first|	and -22
start|late|prove|	coordinator -28	none -45	preposition -32	verb -41	word -35
start|late|question|	auxiliary -37	coordinator -20	determiner -36	none -43	preposition -16	to -27	verb -50	verb-saying -24	word -52
start|late|question|first|	and -20	which -34
start|late|quote|	auxiliary -26	none -40	subordinator -27	verb -31	verb-saying -25	word -34
start|late|quote|first|	as -27
start|late|rail|	coordinator -14	none -23	verb -33
start|late|rail|first|	and -14
start|late|raise|	adverb -26	auxiliary -7	capital -22	coordinator -27	none -49	preposition -11	subordinator -30	to -34	verb -76	verb-saying -32	word -60
start|late|raise|first|	and -26	target -18	than -25	to -35
start|late|rank|	none 10	verb -43	word -53
start|late|rate|	auxiliary -40	coordinator -21	determiner -25	none -37	to -20	verb -33	word -33
start|late|rate|first|	a -26
start|late|read|	auxiliary -39	capital -17	coordinator -24	marks -36	none -39	preposition -29	pronoun -33	verb -36	verb-saying -26	word -39
start|late|read|first|	and -24
start|late|realize|	none -30
start|late|reason|	auxiliary -36	none -33	preposition -32
start|late|reason|first|	is -22
start|late|rebuff|	auxiliary -22	none -32	verb-saying -17
start|late|rebuke|	preposition -32	verb -34
start|late|recall|	determiner -35	none -44	subordinator -25	to -22	verb -41	word -45
start|late|recall|first|	when -20
start|late|reckon|	none -32
start|late|recognize|	auxiliary 17	coordinator -32	none 10	word 13
start|late|recommend|	verb -43
start|late|record|	auxiliary 32	capital -31	coordinator -37	determiner 7	none -69	preposition -32	subordinator -37	verb 23	verb-saying 17	word -48
start|late|record|first|	and -30
start|late|recount|	none -20
start|late|reference|	none -24	word -32
start|late|refer|	auxiliary -26	capital -19	coordinator -19	determiner -32	marks -44	none -32	subordinator -46	to -24	verb -32	verb-saying -11	word -43
start|late|refer|first|	and -23	as -44
start|late|reflect|	coordinator -30	none -36	preposition -25	verb -38	word -31
start|late|reflect|first|	and -27
start|late|refuse|	auxiliary -29	capital -39	determiner -31	preposition -50	subordinator -18	verb -56	verb-saying -27	word -34
start|late|refuse|first|	him 12	the -31
start|late|regard|	auxiliary -31
start|late|regret|	none -19
start|late|reiterate|	none -24	word -22
start|late|reject|	auxiliary -41	coordinator -29	determiner -36	none -51	subordinator 13	to -38	verb -44	verb-saying -26	word -33
start|late|relate|	auxiliary -26	verb-saying -29
start|late|remark|	auxiliary -31	capital -18	none -26	verb -28
start|late|remember|	auxiliary -39	determiner 17	none 12	word -38
start|late|remind|	none -36	preposition -31
start|late|repeat|	auxiliary -32	none -36	word -29
start|late|reply|	none -30	verb -29
start|late|report|	auxiliary 8	coordinator -64	none -18	pronoun 21	subordinator -34	to 14	verb-judging -33	word -10
start|late|report|first|	and -55	is 19	of -34	said -28	was -35
start|late|request|first|	said -21
start|late|request|	verb -36	verb-saying -21
start|late|respond|	auxiliary -51	coordinator -30	preposition -48	pronoun -33	to -36	verb -62	verb-saying -42
start|late|respond|first|	and -31	requests -18
start|late|reveal|	auxiliary -42	coordinator -16	none -22	preposition -31	subordinator -29	to -27	verb -47	word -28
start|late|reveal|first|	and -16
start|late|rule|	auxiliary -43	coordinator -31	none -37	preposition -26	verb -45	word -32
start|late|rule|first|	and -20	out -24
start|late|saying|	adverb -47	auxiliary -42	base -33	capital -37	coordinator -44	determiner 10	participle -46	possessive -65	preposition -30	present -41	pronoun 31	verb-judging -38	verb-saying -73	verb-thinking -68	word -32
start|late|saying|first|	's -52	000 -70	14 -26	2012 -23	22 -24	400 -33	a -63	according -44	adding -31	after -47	against 17	along -34	an 10	and -45	another -49	answers -14	approval -25	arguing -21	as -106	asked -23	asking -26	at -55	based 18	be -27	because -14	before -30	best -22	beyond -30	but -14	by -55	called -32	campaign -35	can -38	candidacy -16	can’t -28	chief -32	claiming -27	claims -26	client -42	clients -16	comments -32	compared -26	condolences 18	could -58	daughter -30	decision -19	declined -21	delegate -30	democratic -20	described -24	did -45	didn’t -24	director -42	district -23	do -19	does 17	doesn’t -19	double-digit -23	down -47	during -17	efforts -24	emails -28	ending -39	every -26	facebook -21	family -27	father -33	followers -38	for -71	former -19	found -20	friendship -22	from -52	grandfather -18	group -29	guilty -32	had -52	has -70	have -59	her -49	he’d 33	him -7	home -21	how 37	husband -33	if 21	in -106	including -47	into -31	is -17	issues -27	known -38	lawyer -25	leading -37	like -22	many -40	members -35	men -26	messages -31	might -31	month -24	most 8	mother -36	much -19	must -33	name -16	new -22	night -32	no 31	noting -29	obama -28	of -89	off -23	office -34	one -37	opposition -23	or -54	out -48	over -25	own -47	parties -20	party -28	plan -13	players -19	points -35	position -35	posts -14	primary -19	private -28	promised -19	proposed -25	public -38	read -22	reading -32	records -28	remarks -28	report -27	reported -22	reports -29	requests -29	return -12	rivals -18	rules -27	run -19	running -19	said -76	sanders -24	saying -66	says -26	she 23	shot -17	should -64	side -27	sides -37	so -50	son -29	speaking -27	speech -25	states -24	strong -16	support -23	supporters -19	telling -25	texts -18	than -39	the 7	them -45	those -36	though -38	thoughts -22	through -19	to 15	told -36	trump -45	until -39	up -40	urging 11	used -24	voice -19	was -24	way -16	were -65	what 18	when -35	where -65	whether -10	which 24	while -66	who 8	whom -31	whose -49	wife -21	with -54	without -34	would -44	wrote -30	years -23	you -25	’s -38
start|late|say|	auxiliary 18	capital -26	coordinator 17	determiner -7	marks -34	none -113	possessive -30	pronoun 50	to -72	verb -26	verb-judging -37	verb-saying -78	verb-thinking -33	word -38
start|late|say|first|	's -27	000 -45	a -25	an -51	are -73	because 8	but 16	campaign -23	can -37	can’t -28	client -42	clients -16	could -49	did -28	director -40	district -23	doesn’t -23	father -30	for -36	group -28	had -33	has -45	have -40	her -26	him -47	in -44	is -69	it 45	known -28	members -37	might -25	mother -32	must -30	of -34	on -29	own -21	party -26	promised -19	she 43	should -66	sides -19	so -27	son -24	they 20	to 20	was -86	were -60	what 9	when -28	where -37	which -55	while -25	who 17	will -64	would -66	’s -19
start|late|seek|	auxiliary -66	coordinator -41	determiner -25	none -53	preposition -54	subordinator -42	to -34	verb -47	verb-saying -25	word -45
start|late|seek|first|	and -34	or -24	the -45	to -37	while -29	who -33
start|late|see|	capital -24	coordinator -26	preposition -75	pronoun -50	subordinator -7	to -75	verb 14	verb-judging -26	verb-saying -52	word 12
start|late|see|first|	a -57	and -51	as 9	if -42	in -37	is 18	of -39	standing -37	the 13	who -59
start|late|shoot|	capital 15	coordinator -21	determiner -38	none -50	preposition -28	verb -47	verb-saying -28	word -47
start|late|shoot|first|	a -31	and -21
start|late|show|	auxiliary -23	coordinator -67	determiner -17	none -71	preposition -49	subordinator -41	verb -21	verb-saying -43	word -75
start|late|show|first|	a -53	and -62	but -26	down -19	has -16	in -31	points -13	the -63	to -32	where -30	who -46
start|late|signal|	none -45	word 11
start|late|sign|	capital -28	coordinator -33	determiner -49	preposition -44	subordinator -28	to -47	verb -69	verb-saying -30	word 20
start|late|sign|first|	and -33	the -39
start|late|sing|	coordinator -21	none -30	verb -24	word -22
start|late|sing|first|	and -21
start|late|slam|	coordinator -23	determiner -34	none -17	to -29	verb -23	verb-saying -11
start|late|slam|first|	and -23
start|late|slate|	verb -35
start|late|speak|	capital -40	coordinator -42	determiner -63	marks -23	none -61	preposition -33	pronoun -36	subordinator -50	to -37	verb -18	verb-judging -36	verb-saying -49	word -54
start|late|speak|first|	a -26	and -38	as -24	because -39	called -15	he -28	said -33	the -53	was 22
start|late|state|	auxiliary 13	capital -40	coordinator -32	determiner 20	none -55	preposition -38	subordinator -37	to -36	verb -58	verb-saying -24	word -55
start|late|state|first|	and -32	has -19	reported -11	the -55	who -38
start|late|stress|	none -24	verb -29
start|late|subordinator|	adverb 19	determiner 13	preposition 16	pronoun -24	quote -9	subordinator -42	verb-judging -25	verb-saying -54
start|late|subordinator|auxiliary|	judging -40	saying 8	thinking 34
start|late|subordinator|marks|	saying -57	thinking -43
start|late|subordinator|none|	judging -77	saying -16	thinking -22
start|late|subordinator|to|	judging -56
start|late|subordinator|verb|	saying -10	thinking -32
start|late|suggest|	auxiliary -37	coordinator -27	determiner -30	none -42	preposition -25	to -31	verb -39
start|late|suggest|first|	and -23	could -19	is -28	the -30
start|late|support|	auxiliary -47	capital -31	coordinator -26	determiner -52	none -61	preposition -36	subordinator -36	to -33	verb -74	verb-saying -21	word -66
start|late|support|first|	a -38	and -19	but -27	have -17	if -27	the -28	who -28
start|late|talk|	adverb -26	capital -20	coordinator 10	determiner -52	none -60	preposition -46	pronoun -38	to -38	verb 14	verb-judging -25	verb-saying -22	word -51
start|late|talk|first|	and -35	the -43
start|late|tell|	auxiliary 13	coordinator 18	determiner 47	marks 7	none 13	pronoun 40	subordinator -11	to 19	verb 19	verb-saying -17	word -38
start|late|tell|first|	according -41	and -17	as -39	had -45	he 8	in -30	it -15	of -31	she 21	the 43	they 22	to 22	were -31	when 9	who -48
start|late|term|	verb -36	word -34
start|late|testify|	auxiliary -23
start|late|text|	none -27	verb -20
start|late|thank|	auxiliary 13	coordinator -34	marks -39	none -54	preposition 8	verb -47	word -58
start|late|thank|first|	and -26	for 8	who -35
start|late|thinking|	adverb -56	auxiliary -113	base -11	coordinator -26	participle -30	possessive -49	preposition -15	present -27	subordinator 18	verb-judging -67	verb-saying -107	verb-thinking -43	word -41
start|late|thinking|first|	's -31	000 -24	1 -26	383 -29	a -92	after -42	an -10	and -40	are -42	as -7	at -42	be -22	because -65	before -41	by -42	campaign -21	can -20	colleagues -29	could -34	debates -20	democratic -24	down -31	during -41	final -24	followed -23	for -43	from -39	had -34	has -35	have -41	having -30	her -47	him -7	his 27	how 11	if 9	in -17	including -32	into -26	is -57	issues -16	its -30	majorities -11	most -44	mr. 11	much -38	new -28	no -53	of -67	on -58	or -55	out -43	over -32	own -29	party -19	points -21	presidential -16	primary -16	read -22	rubio -31	said -38	sanders 12	say -21	saying -18	says -24	she -72	should -21	signs -22	some -45	states -33	status -22	support -31	telling -27	than -44	the -28	their 14	them -42	they -10	though -47	through -21	to 21	until -34	up -34	was -46	were -27	when -65	where -69	whether 25	while -60	who 11	whose 32	why 28	will -44	with -37	would -35	you -33	’s -37
start|late|think|	auxiliary -47	coordinator -24	determiner -26	none -38	subordinator -36	to -25	verb -48	verb-saying -27	word -48
start|late|think|first|	and -24	as -31	can -14	had -14	has -15	is -24	should -13	was -13	will -17
start|late|threaten|	auxiliary -30	capital -20	coordinator -14	none -43	preposition -33	pronoun -37	subordinator -32	verb -25	word -34
start|late|tout|	auxiliary -25	coordinator -21	none -26	to -15	verb -36	word -31
start|late|tout|first|	and -21
start|late|treat|	auxiliary -24	coordinator -23	subordinator -36	verb -45	word -27
start|late|try|	auxiliary -11	capital -41	coordinator -41	determiner 16	none -8	preposition -8	pronoun -57	subordinator 9	to -51	verb-saying -29	word -50
start|late|try|first|	a -40	and -39	by -29	him -41	it -33	out -29	some -37	to 11
start|late|tweet|	auxiliary 10	coordinator -27	none -29	verb -45	verb-saying -22	word -36
start|late|tweet|first|	and -27
start|late|underscore|	none -37	preposition -35
start|late|understand|	determiner -23	none -37
start|late|understand|first|	the -23
start|late|urge|	auxiliary 19	coordinator -37	determiner -36	marks -59	none -76	to -36	verb -51	verb-saying -33	word -60
start|late|urge|first|	and -34	from -21	in -22	saying -17	sides -27	to 7
start|late|use|	auxiliary -53	capital -18	coordinator -27	determiner -48	none -42	preposition -52	pronoun -30	subordinator -23	to -32	verb -67	verb-saying -23	word -50
start|late|use|first|	and -28	in -19	is -26	of -29	or -13	the -22	to -26
start|late|verb-judging|	adverb -33	capital -52	determiner -80	preposition -76	pronoun -49	quote -24	stop -34	subordinator -41	word -45
start|late|verb-judging|auxiliary|	judging -31	saying 14	thinking -32
start|late|verb-judging|marks|	judging -36	saying -54
start|late|verb-judging|none|	judging -44	saying -52	thinking -49
start|late|verb-judging|to|	judging -39	saying -49	thinking -32
start|late|verb-judging|verb|	judging -55	saying -56	thinking -33
start|late|verb-saying|	, -45	: -20	adverb -45	auxiliary -43	capital -64	coordinator -44	determiner -18	end -21	possessive -21	preposition -111	pronoun -76	quote -51	stop -59	subordinator -39	that -42	verb-judging -30	verb-saying -27	verb-thinking -30	word -46
start|late|verb-saying|auxiliary|	judging -77	saying -53	thinking -66
start|late|verb-saying|marks|	judging -37	saying -18	thinking -33
start|late|verb-saying|none|	judging -59	saying -96	thinking -44
start|late|verb-saying|to|	judging -40	saying -23	thinking -49
start|late|verb-saying|verb|	judging -61	saying -28	thinking -59
start|late|verb-thinking|auxiliary|	saying -32
start|late|verb-thinking|	capital -19	determiner -36	preposition -71	that -34	verb-saying -23	word -37
start|late|verb-thinking|none|	judging -40	saying -25	thinking -28
start|late|verb-thinking|to|	judging -47	saying -42
start|late|verb-thinking|verb|	judging -35	saying -40
start|late|view|	auxiliary -43	coordinator -17	determiner -38	none -38	preposition -26	subordinator -31	verb -46	word -32
start|late|view|first|	and -16	who -30
start|late|voice|	auxiliary -32	none -24	verb -35	word -24
start|late|volunteer|	none -32
start|late|vote|	auxiliary -25	capital 7	coordinator -61	determiner -13	none -13	preposition 11	pronoun -60	subordinator -44	to 7	verb -25	verb-judging -40	word -79
start|late|vote|first|	1 -19	and -56	are -27	but -40	in 14	it -34	than -29	the -9	they -52	to 9	which -38
start|late|vouch|	coordinator -22	verb -29
start|late|vow|	coordinator -14	none -30	preposition -32	verb -29
start|late|vow|first|	and -14	on -23
start|late|want|	capital -29	coordinator -37	determiner -64	none -15	preposition -66	subordinator 20	to -47	verb -12	verb-saying -29	word -75
start|late|want|first|	after -34	and -22	him -39	in -42	it 13	most -34	or -35	out -24	the -41	to -51	where -36	whether 14	why 28
start|late|warn|	auxiliary -44	coordinator -39	preposition 15	verb 7	word -42
start|late|warn|first|	against 26
start|late|wave|	none -25	word -24
start|late|weigh|	auxiliary -24	none -30	preposition -35	word -26
start|late|welcome|	auxiliary -26	coordinator -33	none -39	subordinator -37	verb -41	word -23
start|late|welcome|first|	and -23	as -37	but -28
start|late|willing|	none -34
start|late|wish|	auxiliary 17
start|late|wonder|	none 15
start|late|word|	% -24	, -34	- -32	: -46	auxiliary -41	capital -23	coordinator -107	determiner 13	possessive -60	preposition -44	pronoun 43	quote -54	stop -113	subordinator -92	verb-judging -100	verb-saying -59	verb-thinking -84	word -29	’ -26
start|late|word|auxiliary|	judging -17	saying -14
start|late|word|marks|	judging -70	saying -45
start|late|word|none|	judging -39	saying -19	thinking -107
start|late|word|to|	judging -100	saying -57	thinking -83
start|late|word|verb|	saying -20	thinking -25
start|late|worry|	auxiliary -30	coordinator -26	none -34	verb -26	word -28
start|late|worry|first|	and -26
start|late|write|	capital -37	coordinator -25	determiner -51	marks -30	none -77	preposition -34	to 8	verb -59
start|late|write|first|	a -29	and -25	the -43
start|next|	accuse -25	acknowledge 37	add -63	admire 8	advise -18	advocate -28	affirm -13	agree -9	aim -24	allege 38	allow -14	allude -12	announce 42	apologise -25	appeal -11	applaud 17	argue 19	articulate 23	assail 36	assert 28	assess -9	assume -29	assure -43	attack -9	back -12	bash 13	beg -37	believe 19	bemoan 32	bill -49	blast 43	boast -52	brag -17	calculate -10	call -25	care -52	cast -19	caution 16	celebrate -17	certain 8	certify -33	challenge -12	champion -26	chant -38	characterize -11	charge -30	cheer -30	chide 38	chime -27	chip -49	cite 30	claim 17	clarify -9	comment -24	complain -11	conclude 7	confirm 15	consider 8	continue -113	correct -27	counsel -19	counter 9	credit -14	criticise -28	criticize 40	debate -49	decline -14	decry 51	deem 46	defend 12	define -9	deliver -26	demand 12	denounce 23	deny 35	deride 40	describe 13	detail 14	determine 7	disagree -36	disavow 40	discover -15	discredit -15	discuss 30	dismiss 7	doubt -18	downplay 11	dream -35	eager 26	echo 14	elaborate -34	email -94	emphasize 25	endorse 33	estimate 13	expect 31	explain 16	extol 33	fault -39	favor 9	favour -35	fear 22	figure -73	find -18	fire -29	foresee 32	fume -30	gasp -27	greet -51	guess -11	hear -47	highlight 14	hit -37	hold -75	hope 24	howl -31	imply 20	indicate -8	inform -55	insist 50	insult 13	intend 22	interpret 19	interrupt -47	introduce -22	invite -37	issue -32	joke -43	justify 14	knock -11	know 18	lambaste 11	lament 48	lash -25	laugh -49	learn -7	lecture -34	like -31	liken 27	lobby -29	love 22	maintain -79	mean -52	mention 21	message -60	mock 14	name -27	need -53	note 27	notice -25	object -28	oppose 20	order -15	outline 20	paint -11	persuade 10	phone -65	plead -31	pledge 7	point -89	portray 12	post -9	praise 7	predict 29	prefer 17	present -24	press -49	promise 15	propose 27	protest -29	prove -25	question 27	quote -17	rail -60	raise -64	rank -30	rate -74	read -34	ready -18	reaffirm 31	realize 14	reason -34	reassure -17	rebuff -23	rebuke 11	rebut 48	recall 17	recite 38	reckon 34	recognize 15	recommend 19	record -65	recount 13	refer -48	reference 20	reflect -27	refuse 7	regard -11	regret -11	reiterate 30	reject -14	relate -53	remark -54	remember 21	remind -39	rename -14	reply -67	report -10	reprimand -10	repudiate 38	request 7	respond -35	reveal 22	roar -37	rule -63	savage 33	say 41	scorn -37	see -8	seek 9	shoot -49	shout -34	shrug -35	sign -47	signal -20	sing -53	slam 42	slap -13	slate -49	speak -62	speculate 15	spell -33	state -40	stress 16	suggest 41	support 19	suspect -10	swear 15	tag -39	talk -75	tell -82	term -51	testify -54	text -56	thank -26	think 16	threaten 21	title -10	tout 37	trash 33	treat -67	trumpet 28	trust -12	try -79	underline -7	underscore -11	understand 18	urge 7	use -79	venture -30	verify -33	view 13	voice -13	volunteer -21	vote -48	vouch -38	vow 43	wave -56	weigh -69	welcome -13	willing -12	wish -17	worry -11	write -39
start|next|accuse|	determiner -42	marks -79	none -8	pronoun 9	to 19	verb -24	word -59
start|next|accuse|first|	by -26	clinton 57	her -54	his -48	its 15	sanders 48	the -39	trump 15
start|next|acknowledge|	auxiliary 14	capital 13	determiner 30	none 38	preposition -43	subordinator 21
start|next|acknowledge|first|	the 21
start|next|add|	auxiliary 9	determiner -17	none -76	preposition -70	to -51	verb -20	word -68
start|next|add|first|	22 -26	another -26	to -64	up -21
start|next|admire|	none 11
start|next|admit|	auxiliary 15	determiner 23	none 13	pronoun 16	verb -8	verb-judging -10
start|next|admit|first|	he -19	it 43	she 39	the 9
start|next|adverb|	, -42	: -47	adverb -37	auxiliary 44	capital -16	coordinator -42	determiner 20	end -28	preposition -50	pronoun -19	stop -102	subordinator 25	that -39	verb-thinking -28	word 20
start|next|adverb|auxiliary|	judging -28	thinking 8
start|next|adverb|marks|	judging -40
start|next|adverb|none|	saying -30	thinking -36
start|next|adverb|to|	judging 19
start|next|adverb|verb|	judging -36	saying -49	thinking -22
start|next|advise|	capital -48	determiner -21	none -80	preposition 10	to 14	word 9
start|next|advise|first|	her -7	on -28	the -21
start|next|advocate|	auxiliary -52	capital -44	none -13	preposition -12	verb -11	verb-saying -7	word 19
start|next|advocate|first|	for -60	have -17
start|next|affirm|	determiner -16	none -17
start|next|agree|	adverb 24	auxiliary 10	none -19	pronoun 36	verb -9	verb-judging -28	word -42
start|next|agree|first|	in -36	on -66	terms -28
start|next|aim|	auxiliary -34	determiner -41	none -30	preposition -7	to -15	verb 12
start|next|aim|first|	at -72	to 16
start|next|allege|	auxiliary 33	verb 35	word 27
start|next|allow|	capital -12	determiner 9	pronoun -27	to -13	verb -17	word -13
start|next|allow|first|	republicans -13	the 12	to -9	users -32
start|next|allude|first|	to -12
start|next|allude|	preposition -12
start|next|announce|	auxiliary 29	capital -30	determiner 42	none 21	preposition -77	pronoun 66	subordinator -8	to 24	verb 15	verb-thinking 7	word 31
start|next|announce|first|	a 32	friday -31	he 19	his 13	it 47	last -32	monday -35	on -68	plans 16	they 34	wednesday -33
start|next|answer|	determiner 9	preposition -58	verb 9	word 8
start|next|answer|first|	a 34	in -22
start|next|apologise|first|	for 10	to -63
start|next|apologise|	none -8	preposition -19	subordinator -25	verb -34
start|next|apologize|first|	to -14
start|next|apologize|	none 11	to -55	verb -16
start|next|appeal|	auxiliary -45	none 12	to 8	verb -46	word -26
start|next|appeal|first|	for 19	in -19	to -20
start|next|applaud|	capital 33	determiner 38	none 21	verb 27
start|next|applaud|first|	the 34
start|next|argue|	adverb -35	auxiliary 35	determiner 12	preposition -27	pronoun 37	to 9	verb 9	word 37
start|next|argue|first|	for -15	he 26	in -42	over -38	the 29	with -39
start|next|articulate|	determiner 21	none 18
start|next|asks|false|	auxiliary 29	marks -86	none -29	to 16
start|next|asks|true|	none 8	verb 30
start|next|ask|	adverb -55	auxiliary -16	capital -67	determiner -42	none -15	preposition 50	subordinator 9	to 13	verb -8	verb-saying -32	word 22
start|next|ask|first|	a 18	about -8	both -41	by -65	clinton -41	for 32	former -43	her -27	him 8	his -15	if 12	in -45	it -26	not -36	on 11	only -36	people 47	sanders -33	the -30	them 13	to 33	trump -51	what -10	where 25	who 42
start|next|assail|	none 21	verb 31	word 32
start|next|assume|	capital -39	none -37
start|next|assure|	determiner -35	none -50	preposition -40	verb 10	word -42
start|next|assure|first|	her -28	of -40
start|next|attack|	auxiliary -21	capital 30	coordinator -19	preposition -31	pronoun -25	to -26
start|next|attack|first|	and -19	by -21	from -26	her 7	in -55	mr. 27	on -8	the 9	trump 34
start|next|attribute|first|	to 13
start|next|attribute|	preposition 13	to -7	verb -8
start|next|auxiliary|	auxiliary -56	determiner 28	preposition -28	subordinator -36	that -57	verb-judging 14	verb-saying -10	verb-thinking 13
start|next|auxiliary|auxiliary|	judging -37	saying -30	thinking -42
start|next|auxiliary|none|	judging -42	saying 35	thinking 17
start|next|auxiliary|to|	judging -34	saying -14
start|next|auxiliary|verb|	judging -66	saying 9	thinking -21
start|next|back|	adverb -45	auxiliary -26	capital 19	none -15	preposition -135	pronoun -17	subordinator -51	to -47
start|next|back|first|	after -23	against -26	at -34	away -34	before -27	by -42	down -20	former 27	from -21	hillary 7	his 11	in -44	mr. 29	on -60	the -23	to -87	up -25	with -32
start|next|bash|	capital 36
start|next|before|	accuse -15	accused -21	accusing -14	acknowledge 24	acknowledged 29	added -82	adding -18	adds -41	admit 14	advise -22	advising -36	advocate -18	advocated -37	advocates -20	affirm 10	affirmed -32	agree -60	agreed -10	agrees 25	aim -9	aimed -42	alleged 31	alleges 36	alleging -18	allowed -14	allowing -38	allows 9	alluding -45	announce 14	announced 20	announces 42	announcing 45	answer -10	answering 8	answers -18	apologised -12	apologize 7	appeal -66	appealed 18	appealing -33	appeals -43	applauded 7	applauding 13	argue 21	argues 17	arguing 13	articulated 35	ask -13	asking -24	asks -7	assailed 14	assumed -8	assure -43	assured -25	attack -30	attacked 18	attacking 21	attacks -55	back -34	backing 26	backs -23	believed -11	believes 58	believing -8	bemoaned 32	bill -55	bills -28	blame 31	blamed -17	blast 26	blasted 19	blasting 31	blasts 16	boasted -31	boasts -36	bragged -32	brand 21	calculated 12	call -24	called -9	calling -26	calls -16	care -73	cared 8	cast -7	casting -27	cautioned 16	celebrate -46	celebrated 7	celebrating -15	certain 8	challenge -27	challenged 13	challenges -27	champion -48	championed 7	charge -10	charged -8	charges -56	cheer -32	cheered -37	cheering -31	cheers 8	chimed -22	chip -30	chips -24	cite 22	cited 13	cites 24	citing 11	claim 28	claimed -7	claiming -8	claims 23	comment -31	commented -41	comments -8	compares -25	complained -7	conceded 9	concluded 13	condemned -8	confirm 22	confirmed -8	confirming 34	confirms 15	congratulated -25	congratulating 17	consider 7	considered 10	considers -23	continue -54	continued -62	continues -69	continuing -42	contradicted 31	corrected -30	counsel -19	counter 12	credit -34	credited -18	crediting 34	credits 11	cried -22	criticised -22	criticize 38	criticized 12	criticizes 27	criticizing 37	debate -41	debates -51	decides -51	declare 41	declared -13	decline -24	declined -11	decried 35	decrying 30	deemed 39	defended 7	defending 23	defends -11	define 21	defined -26	deliver -23	delivered -27	demand 9	demanded -21	demands 41	denied 24	denies 29	denounced 13	denouncing 9	derided 23	describes -13	describing 53	detailing 27	details -14	determine 16	determining -11	disagree -31	disagreed -24	disclose -10	discovered -13	discrediting -14	discuss 11	discussed 23	discussing 21	dismiss -7	dismissed -9	dismisses 20	dismissing 24	dispute -12	disputed 20	disputes -29	doubts -50	eager 26	echo 20	echoes -32	echoing 11	email -57	emailed -44	emails -61	emphasized 7	emphasizing 21	encourage 22	encouraged 19	encouraging -40	endorse 29	endorsed 7	endorses 46	endorsing 37	envision 27	estimate 31	expecting 50	expects 37	explaining 9	explains 20	express 18	expressed -13	expressing 22	fault -29	favored 8	fear 12	fearing 32	feel 12	feeling 19	feels -26	felt -8	figure -45	figured -22	figures -49	find -31	finding -41	finds 8	fire -33	fired -21	fires 18	firing -34	forecast 11	forecasts -38	foresee 32	greeted -46	hailing 16	hear -63	heard -53	hearing -11	held -56	highlighted 20	highlighting -7	hinted 33	hints -50	hit -35	hits -10	hold -42	holding -31	holds -34	hope -23	hoped 39	hopes 12	hoping 19	identify 11	imagine -31	imagined 7	indicate 31	indicated -7	informed -50	insist 28	insisted 22	insists 46	intends 25	interpreted -30	interrupted -37	introduce 28	introduced -55	introduces 17	introducing -25	invited -24	inviting -34	invoked 18	issue -17	issued -16	issues -55	joked -36	jokes -25	justify 16	knew 13	knock -34	knocked 14	knowing -9	knows 19	lambasted 11	lashed -25	laughed -38	learn -21	learning 7	like -21	likened 27	likes -50	list -51	listed 13	lobby -34	lobbying -23	love 19	maintain -32	maintained -53	maintains -40	mean -54	meaning -51	means -69	mention 14	mentioning 35	message -29	messages -44	mock 35	mocked -7	mocking 11	name -22	named -10	names -55	need -24	needed -13	needing -30	needs -59	nominated 33	nominating -39	note -31	noted 27	notice 9	noticed -29	noting 45	object -30	objected -18	offered -25	offering 33	offers -19	oppose 30	opposed 7	opposes 10	opposing -25	order -9	ordering 21	orders -70	outlining 25	paint -8	painted -13	persuade 17	persuaded -16	phone -51	phones -24	plan -19	planned -10	planning -7	plans 17	pleaded -25	pledge 12	pledges -10	pledging 28	point -71	pointed -32	pointing -59	points -68	portrayed 10	post -56	posted -13	posts 10	praise -34	praises 37	praising 38	prayed 9	predict 7	predicted 21	predicting 11	predicts 19	prefer -14	preferred 9	prefers 31	present -19	presented -28	presents -8	press -30	pressed -30	presses -32	pressing -18	promise -24	promised 17	promises -23	promising 24	proposed 20	proposes 28	proposing 41	protest -40	protested -18	protesting 8	protests -35	proved -32	question -13	questioned 12	questioning 39	questions 8	quoted -41	quotes -8	rail -41	railed -39	raise -72	raised -21	raises -40	raising -62	ranked -57	ranking -48	ranks 9	rate -32	rated -35	rates -51	rating -28	read -22	reading -36	reads -34	ready -18	reason -25	reasons -38	rebuffed -22	rebuked 27	rebut 29	recall -10	recalling 39	recalls -10	recognize 15	recognized -7	recognizing 9	recommended 27	record -18	recorded -30	records -75	recount -33	recounted 20	refer -47	referenced 36	referencing 15	referred -47	referring -13	refers -42	reflecting -61	reflects -8	refuse 16	refused -7	refuses 10	regarded -18	regarding -27	reiterated 16	rejected -7	rejecting 10	rejects -43	related -46	remarks -50	remembers 33	reminded -20	reminding -40	renamed -29	repeat -7	repeating 15	replied -42	reply -42	report -57	reporting 8	reports -14	request -29	requested 25	requesting -34	requests -22	respond -34	responding -57	retweeted 7	reveal -12	revealed 13	reveals 24	roared -29	rule -51	ruled -22	rules -43	ruling -31	said 25	sang -44	saw -48	say 25	saying -12	says 38	see 38	seeing -29	seek -7	seeks 10	seen -35	sees 19	shot -83	shouting -24	showing -9	shown -7	shows 18	shrugged -34	sign -71	signal -47	signaled -22	signals 21	signed -16	signing -22	signs -58	singing -22	slammed 42	slamming 29	slams 12	slate -30	slated -33	sought 7	speak -73	speaking -41	speaks -63	speculate 20	spoke -19	state -32	states -88	stating 26	stressed 20	suggested 54	suggesting 9	suggests 14	support -11	supported 54	suspected -30	suspects -7	swears 27	talk -49	talked -22	talking -32	talks -78	telling -17	tells -22	term -31	termed -28	terms -30	testified -42	text -32	texts -26	thank -39	thanked -42	thanking 55	thanks -55	think 12	thinking -56	thinks 35	threaten 9	threatened 22	title -36	told -83	touted 17	touts 28	treat -31	treated -52	treating -28	tried -95	tries -50	trumpeting 28	trusted 7	trusts -25	try -25	trying -45	tweeting 10	underscores -33	underscoring 10	understand 29	understood -7	urged 11	urges -23	use -70	used -44	uses -15	using -50	venture -30	verified -28	view 29	viewed -14	voice -36	volunteer -38	volunteered 7	volunteers -34	vote -12	voted -17	votes -94	voting -42	vouched -27	vowed 17	vowing 33	vows 39	want 12	wanted -11	wants -17	warning -34	warns 12	wave -32	waved -25	waves -27	waving -34	weigh -29	weighed -32	weighing -24	weighs -45	welcome 16	welcomed -19	willing -12	wished -17	wonder 11	wondered -28	worried 12	worries -33	worry -17	worrying -29	written -74	wrote -40
start|next|beg|	determiner -37	verb -37
start|next|believe|	adverb 20	auxiliary 29	capital 33	determiner 23	preposition -37	pronoun -21	to 11	word 9
start|next|believe|first|	he -12	in -37	there 20	they -8	to -21
start|next|bill|	adverb 7	auxiliary -25	marks -24	none -51	preposition -36	subordinator -22	verb -35	word -41
start|next|bill|first|	as -22	to -30
start|next|blame|	auxiliary -9	determiner 20	preposition 22	subordinator -44
start|next|blame|first|	as -39	for 24	the 23
start|next|blast|	capital 34	determiner 13	none 26	preposition -33	to 34	verb 36
start|next|blast|first|	out -33	the 10	trump 26
start|next|boast|first|	of -28
start|next|boast|	none -41	preposition -32
start|next|brag|first|	about -30
start|next|brag|	preposition -30
start|next|call|	adverb -33	auxiliary 10	capital -60	coordinator -21	determiner -52	marks -81	none -12	preposition 44	pronoun 11	subordinator -34	to 12	verb -14	verb-thinking -32	word -47
start|next|call|first|	a -28	by -33	each -38	for 31	from -27	her -38	him 24	himself 43	his -7	in -46	into -45	it -54	its -35	itself -40	off -52	on 25	out -43	the -64	themselves -20	this 17	to 25	trump 47	upon -35	vote -32	with 17
start|next|capital|	' 18	- 26	: -9	; -24	auxiliary 52	capital -19	coordinator 30	end -52	possessive 83	pronoun -36	quote -13	stop -61	that -103	verb-judging 22	verb-saying -12	verb-thinking 32	word 32	— -34	’ 9
start|next|capital|auxiliary|	judging 15	saying 30
start|next|capital|marks|	judging -27
start|next|capital|none|	judging 16	saying -57
start|next|capital|to|	judging 24
start|next|capital|verb|	judging 23	saying 17
start|next|care|	auxiliary -44	coordinator -11	none -52	preposition -51	verb -12	word -49
start|next|care|first|	about -34	and -11	for -29	law -23	spending -28
start|next|cast|	auxiliary -30	determiner -26	none 14	preposition -42	pronoun 35	to -30	verb -25	word -29
start|next|cast|first|	a -40	ballots -37	herself -11	himself 42	in -21	the 28	their -56
start|next|caution|first|	against 18
start|next|caution|	none 20	preposition 18	verb -31
start|next|celebrate|	determiner -23	none -19
start|next|celebrate|first|	his -34
start|next|certain|first|	to 8
start|next|certain|	preposition 8
start|next|certify|	none -33
start|next|challenge|	auxiliary -48	capital -36	determiner -21	preposition 12	to 11	verb -32	word 14
start|next|challenge|first|	from -24	her -50	in -29	to -47
start|next|champion|	auxiliary -53	capital -45	determiner 18	none -43	preposition -32	verb 11	word -19
start|next|champion|first|	by -22
start|next|characterize|	none -11
start|next|charge|	auxiliary -44	capital 16	determiner -12	none -19	preposition -14	word -57
start|next|charge|first|	against -27	in -37	of -29
start|next|cheer|	capital 10	none -15	preposition -45	subordinator -27	verb -7
start|next|cheer|first|	from -21	on -30
start|next|chime|first|	in -27
start|next|chime|	none -22	preposition -27
start|next|chip|	none -41	word -38
start|next|cite|	auxiliary 41	capital 40	preposition -46	pronoun 11	to 23	verb 36	verb-saying 20	word 22
start|next|cite|first|	an -19	his 54	the -32
start|next|claim|	adverb 32	auxiliary 69	capital 32	none -24	preposition 23	pronoun 24	word -14
start|next|claim|first|	by -43	he 51	his -11	in -31	responsibility -24	to 33	trump 28
start|next|comment|	adverb -38	auxiliary -46	preposition 16	subordinator -38	to -30	verb -20	word -53
start|next|comment|first|	about 30	for -40	on -11
start|next|compare|	capital 37	determiner 14	none -19	preposition -81	to 18	verb -7	word -11
start|next|compare|first|	her 36	to -42	trump 30	with -75
start|next|complain|	auxiliary 17	none -63	preposition -18	verb -11
start|next|complain|first|	about -54	of 18	to -57
start|next|concede|	auxiliary 53	none 17	preposition -40	pronoun 36	to -28	verb -40	word 18
start|next|concede|first|	the -18
start|next|conclude|	auxiliary 23	preposition -39
start|next|conclude|first|	by -33	in -28
start|next|condemn|	determiner 8	none 19	verb -13
start|next|condemn|first|	the 15
start|next|confirm|	auxiliary 91	coordinator -24	determiner 14	none -8	preposition -61	to -20	verb -9	word 15
start|next|confirm|first|	a 7	by -41	his 10	it -9	nor -24	on -19	the 11	this -25
start|next|congratulate|	capital 39	determiner -24	verb 9
start|next|congratulate|first|	her -9	the -25
start|next|consider|	adverb 19	auxiliary -37	capital 37	determiner -7	none 14	preposition 15	pronoun -26	subordinator -26	to 52	verb -13
start|next|consider|first|	an 19	it -41	them -37	this -39	what -36
start|next|continue|	auxiliary -42	determiner -50	none -70	preposition -95	subordinator -15	to -37	verb -76	word -39
start|next|continue|first|	his -29	to -95
start|next|contradict|	none 12	verb -12
start|next|coordinator|	adverb -28	auxiliary -40	capital -29	preposition -21	that -29	verb-judging -27	verb-saying -58	word -86
start|next|coordinator|auxiliary|	judging -30	saying -39	thinking -22
start|next|coordinator|none|	judging -39	saying -19	thinking -43
start|next|coordinator|to|	saying -30
start|next|coordinator|verb|	judging -55	saying -41	thinking -29
start|next|correct|	none -40	pronoun -34
start|next|counsel|	capital -46	none -52	preposition 11
start|next|counsel|first|	for -35	to -29
start|next|counter|	preposition -47
start|next|credit|	determiner 37	none -34	preposition -57	to 9	word -43
start|next|credit|first|	for -54	the 12
start|next|criticise|	determiner -29	none -33	verb -12
start|next|criticise|first|	the -29
start|next|criticize|	auxiliary 37	capital 35	determiner 35	none 11	pronoun 33	subordinator -33	to 17	verb 37	word 14
start|next|criticize|first|	as -41	by -43	clinton 35	for 14	him 29	his 32	mr. 24	president 35	the 23	trump 24
start|next|cry|	none -38	preposition 11
start|next|debate|	auxiliary -74	capital -33	coordinator -11	none -80	subordinator -28	word -38
start|next|debate|first|	and -11	before -17	in -21	is -31	on -24	over 16	performance -21
start|next|decide|	adverb 28	auxiliary -31	determiner -12	none 10	preposition -8	pronoun -23	to -11	verb 18	word 9
start|next|decide|first|	by -27	not 30	on -37	they 7	to 14	which 8
start|next|declare|	auxiliary -16	capital 9	none 17	preposition -40	pronoun 17	verb -17	word -14
start|next|declare|first|	a -47	an -23	on -26	the 37
start|next|decline|first|	a 12	an -9	in -28	to -13
start|next|decline|	none -54	preposition -15	to -43
start|next|decry|	determiner 32	none 36	verb 21	word 28
start|next|deem|first|	classified 25
start|next|deem|	none 44	word 29
start|next|defend|	capital 70	none -10	to 23	verb 20
start|next|defend|first|	a -39	her 36	himself -21	trump 28
start|next|define|	determiner -21	none -8	subordinator 37
start|next|define|first|	the -10
start|next|deliver|	determiner -25	none -18	preposition -42	to -8	verb -13	word -34
start|next|deliver|first|	a -22	by -13	her -38	his -11	the 16
start|next|demand|	determiner 9	none 18	preposition -42	verb -13	word 16
start|next|demand|first|	a 7	an 21	to -33
start|next|denounce|	determiner 13	none 39	word 34
start|next|deny|	adverb 36	auxiliary 11	capital -17	determiner 7	marks 36	none 31	preposition -29	pronoun -25	to 45	verb -9	verb-judging 49	verb-saying 15	word 31
start|next|deny|first|	any 55	having 30	it -16	reports 9	there 32	this 11	wrongdoing 33
start|next|deride|	none 27
start|next|describe|	adverb 7	auxiliary 35	marks -110	none 56	preposition -51	to 39	verb -11	word 18
start|next|describe|first|	a 17	as -11	by -31	her -12	himself 20	his 23	how 9	in -34	the -12	themselves 17
start|next|detail|	auxiliary 21	determiner 33	none -15	preposition -57	to 8	verb 17
start|next|detail|first|	about -45	of -33
start|next|determiner|	$ 14	, -7	; -17	adverb 18	auxiliary 50	capital 23	coordinator 9	determiner -7	pronoun -21	subordinator -36	that -45	verb-judging -14	verb-saying -12	verb-thinking -20	word 19
start|next|determiner|auxiliary|	judging -10	saying 30	thinking 28
start|next|determiner|marks|	judging -123	saying 14	thinking -18
start|next|determiner|none|	saying -23
start|next|determiner|to|	thinking 14
start|next|determiner|verb|	judging 24	saying 25	thinking -22
start|next|determine|	auxiliary 25	determiner -14	none -7	subordinator 18	verb -34
start|next|determine|first|	the -36
start|next|disagree|	auxiliary -26	none -27	preposition -39
start|next|disagree|first|	on -24	with -33
start|next|disavow|	determiner 40
start|next|disavow|first|	the 34
start|next|disclose|	determiner 17	none -21	preposition -47	verb 28
start|next|disclose|first|	in -30
start|next|discover|	determiner -16	none -35	preposition -43
start|next|discover|first|	the -9
start|next|discredit|	determiner -7	none 8
start|next|discuss|	auxiliary 17	capital -12	determiner 13	none 9	subordinator 16	to 30	verb 10	word 11
start|next|discuss|first|	a -29	his 7
start|next|dismiss|	auxiliary 36	capital 24	determiner -23	marks -54	preposition -40	subordinator -40	verb -9	word 38
start|next|dismiss|first|	a -8	as -33
start|next|dispute|first|	the -19
start|next|dispute|	none 13	verb -20
start|next|doubt|	auxiliary 17	none -14	preposition -52	pronoun 9	verb -35
start|next|doubt|first|	about -45	it 8
start|next|downplay|	determiner 11
start|next|dream|	none -23
start|next|eager|first|	to 26
start|next|eager|	none 43	preposition 26	verb -7
start|next|echo|	capital 9	none -28	preposition -36	verb 44
start|next|echo|first|	by -30	the -19
start|next|elaborate|	preposition -34	verb -28
start|next|email|	auxiliary -31	none -55	preposition -38	to -36	verb -62	verb-judging -25	verb-saying -28	verb-thinking -27	word -55
start|next|email|first|	in -13	released -20	server -18	to -34
start|next|emphasize|	determiner 38	none 35	verb 21
start|next|emphasize|first|	the 30
start|next|encourage|	capital -12	none -7
start|next|endorse|	capital 21	determiner 21	none 23	preposition -32	pronoun -8	to 32	verb 33	word 50
start|next|endorse|first|	a -17	clinton -7	her 19	hillary 41	mrs. 29	sanders 45	the 24
start|next|estimate|	capital 32	determiner 41	none 23	verb -23
start|next|estimate|first|	the 34
start|next|expect|	auxiliary -17	capital -7	determiner 30	none -13	preposition 18	pronoun 10	to 89	verb 25
start|next|expect|first|	a 24	about 54	by -31	in 9	it 9	one 36	the 18
start|next|explain|	auxiliary -10	determiner 31	preposition -14	subordinator 12	verb 14	word -40
start|next|explain|first|	how 9	the 7
start|next|express|	determiner 21	none -14	verb 19	verb-judging -36	verb-thinking -9
start|next|express|first|	concern -29	confidence -31	his -23	support -36
start|next|extol|	none 33
start|next|fault|	verb -27
start|next|favor|	capital -33	determiner 36	none -19	preposition -10	to 36	verb 20	word 24
start|next|favor|first|	a 33	clinton -18	trump -19
start|next|fear|	determiner 57	preposition -70	pronoun -12	verb 16
start|next|fear|first|	for -45	it -8	of -30	the 49
start|next|feel|	auxiliary -7	determiner -20	preposition 11	pronoun 11	verb-thinking 9
start|next|feel|first|	a -23	it -12	the -29
start|next|figure|	auxiliary -32	determiner -24	none -49	preposition -53	to -26	verb -37
start|next|figure|first|	from -17	in -23	out -17	to -29
start|next|find|	adverb -15	auxiliary 9	capital 66	determiner -39	none -15	preposition -19	pronoun -31	to -31	verb -19	word -21
start|next|find|first|	a -71	at -39	by 18	clinton 33	common -33	himself -46	his 37	in -46	itself -27	no 9	out -28	the -35	themselves -37	trump 29	under -33	ways -46
start|next|fire|	capital 29	none -21	preposition -55	verb -17	verb-judging -37	word -49
start|next|fire|first|	back -41	from -21	his 19	on -31
start|next|first|	1 -13	11 -14	12 -32	14 -18	140 -25	19 -21	2 -13	22 -7	30 -38	31 -13	4-3 -25	40 12	5 13	6 -31	61 -35	9 -30	90 17	a -7	abc -27	abortion 37	abortions 7	above -32	accusations 28	across -30	afp -20	after -103	afterward -37	afterwards -42	again -50	against 16	ahead -25	ali 42	alive -35	all -8	allies 28	almost -33	aloud -27	also -30	american 43	americans 13	amid -43	among -58	an 7	analysts -34	and -112	ankara -15	anonymity -8	any 22	anyone 31	anything -13	ap -16	are -64	arizona 23	as -10	asking 33	at -40	attendance -29	australia -31	away -38	back -40	bail -34	ballots -47	bank -31	barack 30	because -29	before -74	behind -18	being 44	bernama -14	bernie 48	better -9	between 17	big -8	bill 21	billionaire 32	black -25	both -15	briefly -20	britain 20	broadcaster -25	brought -31	bulgarian -27	business 14	but -44	buyers 31	by -114	calling 11	calls -11	calm -34	came -28	campaign -30	can -12	candidates 26	candidly -23	carson 22	cases 31	caucuses -23	caution 7	changes 35	children 26	china 47	claims -11	classified 25	clients -25	clinton 64	cnn 10	collapse -30	comey 41	comment 12	comments 12	common -33	companies -32	concern -13	conditions 24	conference -28	confidence -38	congress 20	congressional 39	conservatives 34	consumers -26	contest -39	contests -43	corrigan -14	council -22	court -20	crews 40	criticism 19	critics 23	cruz 30	cuts -44	daily -32	data -14	dead -26	death -36	delegate -37	delegates -43	democrat -26	democratic 25	despite 27	detectives -24	did -31	donald 59	down -47	during -70	each -33	earlier -56	efforts 28	eight -35	elections 12	eleven 14	emanuel 28	employees -23	engineers 27	espn 8	every -38	everything 23	exactly 41	exchange -27	exporters -11	eye -34	eyebrows -30	fake 30	families 32	farmers -21	favorably -23	federal -18	fees -13	fellow 25	few 29	firm -31	first -45	five -16	florida 28	for 12	foreign -8	foreigners 34	former 14	four -12	fox -31	fraud -12	free -23	freely -27	friday -73	friends -30	from -126	further 29	generally -24	germany 38	giving 10	goodbye -23	gop 24	gov. -19	guests -39	guilty -44	had -10	has -49	have -48	having 38	he 30	he'd 42	he'll 32	health -12	held -30	help 27	her 23	herself -15	he’d 33	he’ll 28	higher 20	hillary 35	him 32	his 20	home -44	hospitals 18	host -32	house -18	how 22	howard -31	i -43	if 38	illegal 35	immigration 22	imports -19	impossible 9	in -107	increasingly 17	individual -12	interest -45	into -68	investigators 26	investors -19	iowa -14	iran 15	is -42	isis -12	israel 28	it -7	its -22	itself -31	jeb 40	john 12	journalists -34	judges -12	jurors -27	just 26	kasich 45	la -23	labour -15	last -95	late -47	later -27	law -25	lawmakers -51	laws -24	legal 34	legislation 20	liberal 10	like -7	limited -13	long 22	losses 33	loudly -26	low 33	major 18	manafort 35	many 7	marco 22	may -29	me -9	media -30	member -31	members 18	messages -36	mike -19	ministers -7	monday -72	money -50	moscow -26	most -25	movement -24	mr -7	mr. 66	mrs. 44	ms. -19	msnbc 15	much -21	multiple 15	my -19	myself -30	near -24	nearly 32	neither -26	new -13	next -58	nine -15	nobody 35	none 25	nor -24	not 27	nothing -34	now -36	numbers -29	obama 64	of -30	off -82	office -33	officers 21	ohio 9	on -49	once -26	or -47	other 17	otherwise 8	our -10	out -105	outside -53	over -25	parents 16	parliament -23	parties -30	party 22	passengers 35	patience 24	paul -13	pence -29	pennsylvania -29	performance -21	points -24	police 18	political -40	politico -31	politics 38	positions 17	potential -33	president 9	presidential 34	primaries -29	private -38	public -33	publicly -36	published -31	radio -36	rail -13	raising 39	rates 14	rather -27	readers -10	receiving 25	recognition -32	records -22	recount -26	red -25	released -34	remains -37	rep. -28	repeatedly -33	reporters -29	republican 30	republicans -12	residents 16	restraint -10	reuters -28	rights -26	rising -28	rivals 21	rnz -26	rté -27	rubio 23	russia 47	russian 25	ryan 40	said -43	sales 19	sanders 53	saturday -34	says -27	seats -35	second -16	secretary -32	seeking 15	sen. -12	senate -25	senator 32	senators -27	server -18	several 22	shareholders -19	she 29	sheep -24	she’ll 28	should -14	show -52	signs -43	silicon 27	similar -34	since -70	six 37	sky -26	slot -22	so 9	sorry -16	spending 53	staff -14	stage -23	state 25	statements 9	states 16	students -26	such -20	suggestions 40	sunday -60	support -38	supporters 22	sweeping 39	talk -24	tank -37	tax 28	taxes -27	taxing 31	ted 7	television -23	telling -22	temporarily 37	terms -30	than -44	their 29	them -28	themselves 23	there 63	they 31	they’re 50	this -10	those 43	thousands 22	three -11	through -60	thursday -60	to 35	too 18	trade 25	traders -29	trump 66	tuesday -85	turnout -23	twice -44	two -52	unchanged -21	under -54	until -46	up -83	upon -41	us -64	users -33	using 7	victory 12	viewers -28	visitors -45	vote -39	voters 10	wall 20	washington -44	water -35	ways -46	we -14	wednesday -81	well -47	were 29	western 11	when -23	where 12	which -12	while -26	who -17	whose -9	will 15	wisconsin -9	with -51	within -43	without -30	women 24	work -29	workers 25	would 10	wrongdoing 30	yes 22	yesterday -44	yet 15	yonhap -22	you -14	your -57
start|next|forecast|first|	to -41
start|next|forecast|	none -18	preposition -59	verb 28	word -35
start|next|foresee|	determiner 32
start|next|fume|	none -30	preposition -28
start|next|gasp|	none -24	preposition -30
start|next|greet|first|	by -18	with -26
start|next|greet|	none -41	preposition -30	verb -27
start|next|hail|	determiner 13
start|next|hail|first|	the 9
start|next|hate|	determiner 15	pronoun 10
start|next|hate|first|	it 10	the 15
start|next|hear|	adverb -26	determiner -28	marks -27	none -44	preposition -53	pronoun -42	subordinator -30	to -20	verb -29	verb-saying -29
start|next|hear|first|	from -21	it -33	of -26	on -31	the -22	to -24
start|next|highlight|	auxiliary -9	determiner 23	none -15	verb 40
start|next|highlight|first|	mr. 30	the 18
start|next|hint|first|	at 12
start|next|hint|	preposition 11	verb 8
start|next|hit|	determiner -67	none -22	preposition -23	verb -44	verb-judging -22	word -53
start|next|hit|first|	a -27	back -26	by -14	the -45
start|next|hold|	adverb -27	auxiliary -29	determiner -57	none -81	preposition -53	subordinator -32	to -55	verb -22	verb-judging -36	word -31
start|next|hold|first|	a -45	an -28	at -21	back -14	by -24	caucuses -23	for -23	her -30	his -32	in -28	its -37	more -27	off -19	office -22	on -24	out -15	primaries -23	public -25	rates -13	the -54	their -43	two -20	up -27
start|next|hope|	auxiliary 28	determiner 42	none 14	preposition -7	pronoun 19	to -36	verb 23
start|next|hope|first|	for -13	the 12	will 14
start|next|howl|	preposition -35
start|next|identify|	adverb 14	auxiliary 10	capital 35	determiner -11	pronoun -14	subordinator -19	word 16
start|next|identify|first|	because -38	only -45	with -45
start|next|imagine|	adverb 16	none 12	verb -40
start|next|indicate|	auxiliary 14	determiner -11	none -24	pronoun 14
start|next|indicate|first|	he 44
start|next|inform|	auxiliary -33	determiner -36	none -40	preposition -27
start|next|insist|	adverb 21	auxiliary 50	capital 10	determiner 28	none 32	preposition -21	pronoun 59
start|next|insist|first|	he 32	it 33	on -19	she 31	the 28	there 23	they 31
start|next|instruct|	to -17
start|next|intend|first|	to 9
start|next|intend|	none 9	preposition 9	verb 15
start|next|interpret|	none 20
start|next|interrupt|	determiner -36	none -32	verb -32
start|next|introduce|	auxiliary -10	determiner -14	none -8	preposition -41	verb -16
start|next|introduce|first|	a -53	the -33	to -33
start|next|invite|	capital -43	determiner -30	none -26	preposition 17	to -66
start|next|invite|first|	to 18
start|next|invoke|	none 45	verb -31
start|next|issue|	adverb -30	auxiliary -31	coordinator -16	determiner -15	none -14	preposition -11	verb -41	word -15
start|next|issue|first|	a -32	and -16	by -40	in -32	of -30	on 17	the -12	to -31	with -34
start|next|joke|first|	about -39
start|next|joke|	none -31	preposition -48
start|next|judging|	adverb -22	auxiliary -95	capital 33	coordinator -72	past 8	preposition -29	pronoun 17	verb-judging -31	verb-saying -29	verb-thinking -31	word 7
start|next|judging|first|	a -14	abortion 37	above -28	after -49	against -49	all -23	america 8	among -50	and -64	another 25	are -32	at -12	away -34	ayotte -8	back -54	ballots -43	barack 30	because -18	before -37	bernie 38	black -25	both -38	by -141	calls -33	campaign -26	candidates 16	changes 35	china 32	classified 25	clinton 36	collapse -30	concerns 13	conference -28	contest -39	contests -40	criticism 19	critics 35	cruz 11	cuts -36	data -14	donald 42	down -28	during -39	each -22	efforts 34	eyebrows -30	fellow 31	florida 34	for 21	former 38	four -40	free -16	friday -32	from -86	gov. -19	has -26	have -27	her 15	hillary 18	him 38	himself 36	his 15	home -37	how 10	in -40	into -52	is -41	israel 28	it -45	its -33	itself -14	jeb 32	last -39	legislation 10	low 27	manafort 30	marco 21	money -30	more -28	mr. 43	mrs. 41	my -35	near -24	new -52	no 10	none 13	obama 42	of -28	off -55	on 9	only -51	or -30	other 23	out -66	over 7	pence -24	people -7	points -24	political -31	presidential 34	questions -9	rates -14	recognition -32	republican 14	rubio 31	sanders 37	secretary -31	senator 43	several 13	since -46	such -37	supporters 26	than -32	them -13	themselves 18	this 18	three -42	through -24	to -8	trump 43	tuesday -29	twice -29	two -58	under -23	until -23	up -43	upon -35	vote -39	voters -41	was -46	wednesday -38	were -28	what 21	who -10	with -21	women 17	workers 14	you 11	your -32
start|next|justify|	none 16
start|next|knock|	capital 34	determiner -13	none -19	preposition -55	verb 10
start|next|knock|first|	on -28
start|next|know|	auxiliary 15	capital 45	determiner 27	marks -42	none 25	preposition -63	pronoun 15	subordinator -13	to -14	verb 8	word -22
start|next|know|first|	about -49	all 10	how 7	is -30	it -19	the -40	their 31	this 32	what -21	where -36
start|next|lament|	none 45
start|next|lash|first|	out -25
start|next|lash|	preposition -25
start|next|laugh|	auxiliary -24	coordinator -17	none -36	preposition -43	subordinator -30	verb -29
start|next|laugh|first|	and -17	at -30	when -19
start|next|learn|	auxiliary 15	determiner 27	none -31	preposition -91	subordinator 20	verb -11	word -32
start|next|learn|first|	from -26	how 20	in -18	of -41	to -69
start|next|lecture|	none -25	preposition -25
start|next|liken|	to 32
start|next|like|	auxiliary -43	capital -127	determiner -28	preposition 41	pronoun -24	to -69	verb -19	word -12
start|next|like|first|	a 14	donald 10	he -34	him -46	his -39	it -36	many -32	me 20	mr. -52	pennsylvania -29	the -26	their -40	to 42
start|next|list|	auxiliary -40	determiner 31	marks -45	none 13	preposition -73	subordinator 8	word -46
start|next|list|first|	as 8	in -30	of -37	on -43	the 40
start|next|lobby|	capital -16	none -13	to -25	verb-saying -24
start|next|lobby|first|	for -41
start|next|love|	determiner -12	none -21	preposition 34	verb 24
start|next|love|first|	to 35
start|next|maintain|	auxiliary -25	determiner -69	none -57	preposition -20	verb -47
start|next|maintain|first|	a -43
start|next|mean|	adverb -35	auxiliary -17	capital -34	determiner -60	none -24	preposition 25	pronoun -55	verb -74	verb-saying -19	word -67
start|next|mean|first|	a -32	he -31	the -44	to 31
start|next|mention|	capital 65	determiner 11	preposition -65	pronoun -21	subordinator -14	to 15	verb 20	word -22
start|next|mention|first|	clinton 26	his 42	of -55
start|next|message|	auxiliary -24	none -35	preposition -39	subordinator -21	verb -42
start|next|message|first|	of -25
start|next|mock|	capital 50	none 16	verb 8
start|next|mock|first|	the -12	trump 26
start|next|name|	adverb -27	capital -47	determiner 17	marks -36	none -22	preposition -58	subordinator -8	to -20	verb -7	word -10
start|next|name|first|	a -27	after -33	by -22	for -43	her 37	in -26	it 7	only -21	recognition -32	the 15
start|next|need|	adverb -45	auxiliary -68	none -25	preposition -66	to -26	verb -25
start|next|need|first|	2 -28	a -60	for -30	in -27	not -35	the -36	to -63
start|next|nominate|	auxiliary -30	none -12	preposition 24	to 16	verb 25	word -39
start|next|nominate|first|	a 16	by -26	contest -39	contests -40	for 11
start|next|note|	auxiliary 10	capital 16	determiner 59	preposition -48	pronoun 29	subordinator -11	verb 47
start|next|note|first|	from -18	he 29	the 54
start|next|notice|	auxiliary 12	determiner -9	none -62	preposition -26	pronoun 14	word -39
start|next|notice|first|	it 14
start|next|object|first|	to -16
start|next|object|	none -42	preposition -16
start|next|offer|	adverb 37	auxiliary -15	capital -34	coordinator 14	determiner -40	marks -30	none -18	preposition 18	pronoun -44	subordinator -30	verb 13	verb-saying -35	word 21
start|next|offer|first|	a -29	an -22	as -30	by -25	from -20	her -31	his -27	in -34	increasingly 17	its -31	the -19	to 25
start|next|oppose|	capital -19	determiner 30	none 9	preposition -36	pronoun 10	to 42	word 29
start|next|oppose|first|	a 49	by -28	it 9	the 14	trump -27
start|next|order|apposed|	judging 12	thinking -11
start|next|order|apposition|	judging -26	saying -23	thinking -32
start|next|order|	capital -25	determiner 9	none 18	to -43	verb-saying -31	word -36
start|next|order|first|	in -30	recount -26	the 16	to 12
start|next|order|relative|	saying -10
start|next|order|shared|	saying -10	thinking -21
start|next|outline|	auxiliary 7	determiner 19	none 22	word -8
start|next|paint|	auxiliary -39	determiner 28	none -19	preposition -49	verb 12	word -57
start|next|persuade|first|	the -20
start|next|persuade|	none 8	verb 30
start|next|phone|first|	calls -23
start|next|phone|	none -46	to -28	verb-judging -30	word -43
start|next|plan|	auxiliary -59	determiner -48	preposition 37	to -11	verb 28	word -28
start|next|plan|first|	a -25	for -66	in -30	to 47
start|next|plead|	adverb -21	none -9	to -66	word -46
start|next|plead|first|	for 12	guilty -40	not -21	with -31
start|next|pledge|	auxiliary -10	determiner -19	none 8	preposition 32	to 11	word -61
start|next|pledge|first|	delegates -57	to 36
start|next|point|	auxiliary -64	coordinator -21	determiner -34	none -46	preposition -57	subordinator -20	to -41	verb -82	word -41
start|next|point|first|	among -22	and -14	at -33	behind -13	during -20	for -34	from -15	in -22	on -13	out -32	since -13	to -40	up -19
start|next|portray|	determiner 13	none 11	verb 7
start|next|post|	auxiliary -21	coordinator -23	determiner -23	none -7	preposition -73	to -8	verb 9	verb-saying -36	word 35
start|next|post|first|	a -35	and -23	has -29	in -17	on -54	the 36	to -42
start|next|praise|	auxiliary -17	capital 8	marks -29	none 9	preposition -39	to 8	verb 10	word 33
start|next|praise|first|	a -8	her 33	his 10	obama 34
start|next|pray|first|	for 13
start|next|pray|	none 7
start|next|preach|	none 14
start|next|predict|	auxiliary -24	determiner 21	none 20	preposition 26	verb 47	word 37
start|next|predict|first|	a 43	it -18
start|next|prefer|	adverb 7	capital 10	determiner 23	preposition -17	to 14	word -13
start|next|prefer|first|	a -20	not 7	the 34	to -11
start|next|preposition|	$ -20	, -68	- -28	adverb 7	auxiliary -9	capital -112	coordinator -34	determiner -46	preposition -53	pronoun -47	quote 38	stop -77	subordinator -46	that -70	verb-judging -8	verb-saying -21	verb-thinking -18	word 38
start|next|preposition|auxiliary|	judging -24	saying -33	thinking -24
start|next|preposition|marks|	judging 28	saying 27	thinking -49
start|next|preposition|none|	judging -54	saying -44
start|next|preposition|to|	judging 16	saying 11	thinking -31
start|next|preposition|verb|	judging -30	saying -10
start|next|present|	auxiliary -33	determiner -16	preposition -34	pronoun 13	to -34	verb -18	word -40
start|next|present|first|	a -44	an 7	the -14
start|next|press|	capital 20	determiner -62	none -29	preposition -50	to -19	verb -63	verb-judging -25	verb-saying -25	word -24
start|next|press|first|	conference -28	for -38	his -41	secretary -31	the -30
start|next|promise|	auxiliary -39	capital -14	marks 24	none 23	preposition 53	pronoun -38	subordinator -40	to -19	verb 13	word -26
start|next|promise|first|	a 9	to 57
start|next|pronoun|	, -17	: -32	; -15	auxiliary 36	capital -12	determiner 34	possessive 58	preposition -35	pronoun -38	quote -42	stop -78	subordinator 28	that -22	verb-judging 64	verb-saying 42	verb-thinking 44	word 39
start|next|pronoun|auxiliary|	saying 18	thinking 23
start|next|pronoun|marks|	judging -117	saying -18
start|next|pronoun|none|	judging 31	saying -28
start|next|pronoun|to|	judging 7	saying 22	thinking -15
start|next|pronoun|verb|	judging 12	saying 16	thinking -9
start|next|propose|	adverb 30	auxiliary 17	none 19	preposition 21	to 8	verb 8	word 24
start|next|propose|first|	to 31
start|next|protest|	auxiliary -36	capital -14	determiner -11	none -41	preposition -38	verb -8
start|next|protest|first|	against -26	outside -20
start|next|prove|	adverb -30	auxiliary 7	none -25	to -50	verb -39	word -78
start|next|question|	capital 25	determiner 27	preposition -8	subordinator 31	to 18	verb 9
start|next|question|first|	from -48	his 9	how 22	in -52	is -27	mr. 25	the 18	to -46
start|next|quote|	auxiliary -34	capital 26	determiner -48	preposition 8	verb -12	word -34
start|next|quote|first|	a -11	by -25	the -39
start|next|rail|first|	against -39
start|next|rail|	none -46	preposition -43	to -24	verb -29	word -38
start|next|raise|	auxiliary -57	capital -29	determiner -26	none -104	preposition -65	to -63	verb-judging -32	verb-thinking -21	word -60
start|next|raise|first|	a 18	by -13	concerns -28	eyebrows -30	her -32	his -30	in -17	its -45	money -30	more -37	new -35	questions -31	rates -14	the -23	their -36
start|next|rank|	adverb -36	none -11	preposition -40	verb -46	word -9
start|next|rank|first|	among -27
start|next|rate|	auxiliary -31	capital -23	coordinator -10	determiner -34	marks -19	none -59	preposition -44	verb -37	word -48
start|next|rate|first|	and -10	are -10	at -19	for -24	in -17	on -23	the -30
start|next|ready|first|	to -18
start|next|ready|	preposition -18	verb -34
start|next|read|	auxiliary -18	determiner -12	none -21	preposition -50	pronoun -30	subordinator -20	to 13	verb -63
start|next|read|first|	a 10	as -20	by -18	from -22	in -15	it -29	on -22	out -21	the -14	to -43
start|next|reaffirm|	determiner 31
start|next|reason|	auxiliary -16	none -27	preposition -26	verb -42
start|next|reason|first|	for -38	to -14
start|next|reassure|	auxiliary -37
start|next|rebuff|	capital -33	determiner -13	none -12	to -10
start|next|rebuke|first|	trump 28
start|next|rebut|	capital 33	none 40
start|next|recall|	auxiliary 34	determiner 13	none -35	preposition -40	subordinator 7	to 14	verb 47
start|next|recall|first|	a 33	in -21	its -46
start|next|recite|	determiner 38	none 38
start|next|reckon|	determiner 36	none 14	preposition -40
start|next|reckon|first|	with -32
start|next|recognize|	adverb -44	auxiliary -14	determiner 18	none 12	verb 22
start|next|recognize|first|	the 16
start|next|recommend|	determiner -14	none 17	verb -14	word 46
start|next|record|	auxiliary -43	coordinator -21	determiner -44	none -91	preposition -50	to 22	verb -53	verb-saying -34	verb-thinking -39	word -39
start|next|record|first|	a -25	and -21	in -19	of -27	on -21	show -39	the -36
start|next|recount|	determiner 39	preposition -18
start|next|recount|first|	in -18	the 19
start|next|reference|	determiner 31	none 26	verb 24
start|next|reference|first|	a 31
start|next|refer|first|	questions -29	to -28
start|next|refer|	marks -53	none -21	preposition -28	to -41	verb -11	verb-judging -29
start|next|reflect|	auxiliary -51	determiner -30	preposition -38	verb -46
start|next|reflect|first|	his -33	on -31	the -11
start|next|refuse|	auxiliary 14	determiner -14	none -13	to 13	word -12
start|next|refuse|first|	a -39	to 8
start|next|regard|	determiner -13	none -10
start|next|regard|first|	the -39
start|next|regret|	none -45
start|next|reiterate|	determiner 32	verb 28
start|next|reiterate|first|	his 25
start|next|reject|	determiner -17	none -17	preposition -37	to -35	verb-judging 19
start|next|reject|first|	a -24	an -15	by -30	the 12
start|next|relate|first|	to -53
start|next|relate|	none -48	preposition -53	verb -26
start|next|remark|	auxiliary -38	none -33	preposition -39	verb -38
start|next|remark|first|	in -23
start|next|remember|	auxiliary 14	capital 19	determiner -7	none 9	pronoun -45	subordinator 20	verb 24
start|next|remember|first|	it -37	the 7	when 26	who -39
start|next|remind|	auxiliary -46	capital -8	determiner -32	to -12	verb -34	word -25
start|next|remind|first|	viewers -25	voters -32
start|next|rename|first|	the -35
start|next|repeat|	auxiliary -27	determiner 10	none -15	preposition -42	pronoun -33	verb 25
start|next|repeat|first|	a 17	its -11	the 10
start|next|reply|first|	for -30	to -41
start|next|reply|	none -41	preposition -57	subordinator -22	verb -49
start|next|report|	auxiliary -10	capital 8	determiner -16	preposition -10	subordinator 9	to -26	verb -9	verb-judging -25	verb-saying -61	word 16
start|next|report|first|	at 27	by -45	from -44	in -40	its 27	last -36	no -30	on -62	show -24	spending 51	the -17
start|next|request|	coordinator 15	determiner -30	to 12	verb -8	word 12
start|next|request|first|	for -64
start|next|respond|	adverb -38	capital -31	none -18	preposition -14	to -15	verb -46
start|next|respond|first|	by 19	to -28	with -40
start|next|retweet|	determiner 37
start|next|reveal|	capital 22	determiner 38	none 22	preposition -40	verb 25	word 10
start|next|reveal|first|	a 38	the 8
start|next|roar|	none -31
start|next|rule|	adverb -24	auxiliary -26	marks -21	none -70	preposition -65	pronoun -34	subordinator -20	to -31	verb -36	verb-saying -30	word -17
start|next|rule|first|	for -26	him -30	of -27	on -32	out -33	since -17
start|next|saying|	adverb -26	auxiliary 8	base -13	capital -10	coordinator -58	determiner 17	preposition -33	pronoun 16	subordinator -21	verb-judging 9	verb-thinking -26
start|next|saying|first|	11 -9	19 -21	2 10	40 19	90 36	a 8	abc -27	afp -20	after -83	afterward -37	afterwards -42	again -33	against 30	air 8	ali 42	all -21	allies 28	almost -31	aloud -27	american 24	americans -21	among -25	analysts -34	and -77	another -15	any 35	anyone 15	ap -16	are -48	as -32	asking 33	at -23	bail -24	before -57	behind -13	being 44	bernama -14	between 24	bill 34	briefly -20	broadcaster -25	business 14	but -36	buyers 31	by -69	calling 17	calm -34	came -28	carson 8	caution 7	children 26	china 40	christie 9	claims -11	clients -25	clinton 18	cnn 10	comments 12	common -33	companies -32	concern -8	concerns -19	confidence -38	congress 21	conservatives 34	consumers -26	corrigan -14	court -20	crews 40	cruz 28	daily -32	dead -26	death -36	delegates -43	democratic -24	despite 30	detectives -24	donald 41	down -23	during -54	each -27	earlier -56	eight -32	eleven 24	employees -23	engineers 27	espn 8	every 10	exchange -27	exporters -11	families 32	farmers -21	favorably -23	fees -13	few 29	first -37	five -19	for 13	foreign -25	former -36	fox -31	fraud -12	friday -58	friends -28	from -87	further 32	germany 34	goodbye -23	guests -28	guilty -44	had -10	has -29	have -27	having 38	he 27	he'd 42	he'll 28	help 28	herself -35	he’d 33	he’ll 28	hillary 28	himself -73	his 11	hospitals 23	how 18	howard -31	i -28	if 29	immigration 9	in -112	increasingly 17	interest -33	internal 7	into -39	investigators 26	investors -19	is -8	it 15	its 12	itself -40	journalists -34	jurors -27	kasich 31	la -23	labour -15	last -84	late -38	later -52	lawmakers -49	like -32	little -17	losses 33	loudly -26	many 25	me -36	media -30	members 24	messages -29	ministers -7	monday -70	more 7	most 9	movement -16	mr. 58	ms. -9	msnbc 15	much -34	nearly 39	neither 38	new 17	next -38	no -12	nobody 43	none 20	nor -24	not 23	nothing -33	obama 49	off -53	officers 21	on -74	or -34	our -14	out -72	outside -53	over -33	parliament -23	parties -30	passengers 35	patience 24	performance -21	politico -31	president 15	private -37	public -24	publicly -36	published -31	radio -36	raising 31	readers -10	receiving 25	recount -26	released -34	rep. -18	repeatedly -33	reporters -76	reports 9	republican 37	republicans 8	residents 17	reuters -28	rnz -26	rté -27	rubio -14	russian 25	said -38	sanders 30	saturday -44	schools 21	seeking 15	sen. -32	senate -25	senators -27	server -18	shareholders -19	she 32	she’ll 28	show -48	silicon 35	similar -13	since -49	sky -26	slot -22	someone 19	something -33	sorry -12	spending 56	staff -13	stage -23	state 21	statements 9	such 8	sunday -57	support -37	television -23	terms -30	the 8	their 36	them -21	themselves -37	there 64	these -29	they 21	they’re 39	this -46	those 43	three 8	through -50	thursday -45	to 27	trump 34	tuesday -67	u.s. -27	under -48	until -37	up -50	us -53	users -33	victory 12	viewers -28	visitors -40	washington -23	ways -46	wednesday -69	were 33	when -20	where 17	which -19	while -26	who -7	whose -9	will -9	with -56	women -8	workers 23	wrongdoing 30	yes 24	yesterday -43	yet 15	yonhap -22	you -7	your -33
start|next|say|	adverb -53	auxiliary 62	coordinator -31	determiner 55	none -42	preposition -99	pronoun 54	subordinator -26	verb 53	verb-judging 73	verb-saying 20	word 55
start|next|say|first|	14 35	a 12	about 25	after -45	afterward -34	afterwards -41	ali 30	all 70	an 14	ankara 35	any 36	anything -23	as -47	at -44	both 57	buyers 31	by -77	china 36	clinton 57	colleagues 26	could 33	crews 43	customers 33	each -7	engineers 27	every 37	families 32	four 43	friday -40	from -19	germany 34	goodbye -23	he 17	he'd 36	he'll 28	her -7	he’d 33	he’ll 28	his 21	how 57	i -27	if 39	in -47	investigators 29	it 47	its 85	last -40	later -41	many 26	members 47	ministers 36	monday -42	more 53	mr. 61	much -28	neither 38	no -20	nobody 44	none 36	not 26	nothing -29	obama 44	of -14	officers 27	officials 37	on -63	one 50	only -18	outside -46	over -46	parents 31	people -17	president 29	republican 27	republicans 39	sanders 37	saturday -30	she 38	so 9	some 15	something -17	sorry -12	staff 43	such -7	sunday -41	talks 37	the 75	there 29	they 27	they’re 38	this -48	those 36	three 46	through -42	thursday -22	to -46	trump 22	tuesday -52	two 65	was 15	washington 38	wednesday -52	were 30	what -48	when 12	where -15	which -16	who -25	will 43	women 31	would 41	yes 24	yesterday -35
start|next|scorn|	none -37
start|next|seek|	auxiliary 21	capital -8	none 17	preposition -11	to -16	verb -23	verb-saying -7	word 40
start|next|seek|first|	the -27	to -9
start|next|see|	auxiliary -17	capital -19	none -25	pronoun -11	verb 15
start|next|see|first|	a -9	as 18	by -59	her -8	him -15	his -34	in 22	it -8	mr. 31	on -52	since -43	this 40	trump -9
start|next|shoot|	auxiliary -9	coordinator -12	none -67	verb -15	verb-judging -38	word -64
start|next|shoot|first|	a -24	and -12	at -26	back -38	by -22	for -30	in -34	on -19	to 13
start|next|shout|	none -31
start|next|show|	auxiliary -13	capital 60	coordinator -22	determiner -14	marks -33	none 21	preposition -63	pronoun 20	subordinator -12	to -32	verb-saying -7	word -7
start|next|show|first|	an -11	and -22	clinton 55	he 40	her 22	hillary 31	his -21	how -21	in -55	is -30	it 12	mr. 27	mrs. 37	no -29	on -36	sanders 23	signs -31	the -8	to -8	trump 52	up -49	voters 19
start|next|shrug|first|	off -26
start|next|shrug|	none -28	preposition -26	verb -23
start|next|signal|	auxiliary -13	determiner -27	verb -16	word -34
start|next|sign|	auxiliary -19	capital -64	coordinator -18	marks -30	none -32	preposition -72	pronoun -28	subordinator -31	to -59	verb -11	word -12
start|next|sign|first|	an -44	and -16	by -42	for -35	from -19	in -17	of -42	off -17	on -29	up -29	with -30
start|next|sing|first|	in -16
start|next|sing|	none -40	preposition -23	verb -29
start|next|slam|	capital 21	determiner 45	none 40	verb 10
start|next|slam|first|	the 35	trump 19
start|next|slap|	none -13
start|next|slate|first|	to -29
start|next|slate|	none -29	preposition -36	verb -22	word -30
start|next|speak|	adverb -61	auxiliary -15	capital -36	marks -39	none -35	preposition -50	subordinator 18	to -44	verb -45	word -53
start|next|speak|first|	about -49	at -49	briefly -20	for -64	from -21	in -28	of 8	on -59	out -22	publicly -16	slot -22	to -35	with -38
start|next|speculate|	none -37	preposition 15
start|next|spell|	preposition -26
start|next|state|	auxiliary -31	capital -54	coordinator -21	determiner 19	none -55	preposition -17	subordinator -21	to 15	verb -23	verb-judging -28	verb-saying 14	verb-thinking -35	word -93
start|next|state|first|	and -19	in -24	like -24	media -21	of -36	on -29	rep. -18	senate -25	television -23	to 7	with -28
start|next|stress|	auxiliary 9	determiner 9	none -9	verb 19	word 15
start|next|subordinator|	, 21	adverb -47	auxiliary -12	capital 13	preposition -21	pronoun -7	quote -53	that -7	verb-saying -37	verb-thinking -25
start|next|subordinator|auxiliary|	judging -9	thinking -7
start|next|subordinator|marks|	judging -86	saying 9
start|next|subordinator|none|	thinking -16
start|next|subordinator|to|	judging 30	saying -10	thinking -10
start|next|subordinator|verb|	saying -35	thinking 15
start|next|suggest|	adverb 10	auxiliary 33	capital 10	determiner 23	none -10	to 48	verb 23	word 23
start|next|suggest|first|	he 27	in -27	she 27	they 28	trump 22
start|next|support|	adverb 39	auxiliary 29	capital 11	none 8	preposition -73	to 10	word 24
start|next|support|first|	a 31	among -40	by -47	clinton -13	for -27	from -39	her -16	him 7	in -32	it -11	sanders 30	the 23	to -42	trump 12
start|next|suspect|	auxiliary 13	none -9	preposition -34	pronoun 25
start|next|suspect|first|	of -34
start|next|swear|	none -28	preposition -29
start|next|tag|	none -32
start|next|talk|	adverb -40	auxiliary -44	marks -25	none -46	preposition -87	to -43	verb -29	verb-saying -33	verb-thinking -26
start|next|talk|first|	about -60	collapse -30	of -23	on -21	points -24	to -48	with -22
start|next|tell|	adverb -30	auxiliary -52	capital -79	determiner -41	marks -60	none -77	preposition 17	pronoun -27	subordinator 23	to -29	verb -9	verb-saying -50	word -98
start|next|tell|first|	a 29	abc -27	afp -20	an -54	analysts -34	ap -16	bernama -14	broadcaster -17	by -50	clients -16	cnn -30	colleagues -32	customers -27	delegates -25	detectives -24	employees -27	fox -20	friends -28	her -61	him -54	his -50	in -34	investors -32	it 7	journalists -34	jurors -25	lawmakers -31	me -51	members -33	mps -29	msnbc 15	of -43	one 13	our -30	parliament -23	police -26	politico -31	radio -45	reporters -71	reuters -28	rnz -26	rté -27	senators -27	shareholders -19	she 26	sky -26	staff -31	state -39	supporters -47	the -110	their 30	them -46	this -39	to 29	tuesday -22	us -34	voters -36	yonhap -22	you -44
start|next|term|	auxiliary -31	determiner -28	marks -27	preposition -33	verb -24
start|next|term|first|	the -22
start|next|testify|first|	before -26	in -17
start|next|testify|	none -38	preposition -40	subordinator -27	verb -33
start|next|text|	auxiliary -30	none -31	verb -25	verb-saying -23
start|next|thank|	auxiliary -25	capital -20	determiner -9	marks -33	none -18	preposition -58	pronoun -8	to -28	verb 8	word -9
start|next|thank|first|	his 12	supporters 18	the -17	to -52
start|next|thinking|	adverb -13	auxiliary -15	capital 7	coordinator -55	determiner 9	past -15	preposition -16	pronoun 10	verb-judging -54	verb-saying -17	word -12
start|next|thinking|first|	12 -24	2 -36	4-3 -25	a -11	after -35	again -26	against -58	all 29	americans 23	an 9	and -48	any -30	are -27	at -92	back -32	because -30	before -31	both 15	by -25	caucuses -23	clinton 69	cruz 23	democratic 37	donald 9	elections 13	every -36	for -59	from -53	has -25	have -29	he 10	her 33	hillary 18	i -36	if 38	in -40	iowa 7	is -52	it -10	its -58	law -23	laws -24	many -32	me 24	money -31	most -27	mr. 7	mrs. 27	my -17	new 14	next -34	not 13	of -60	off -32	office -29	on -95	one 16	out -33	over -41	pennsylvania -29	primaries -23	public -25	rates -13	republican 10	republicans -33	rights -26	rubio 12	sanders 27	signs -35	so 8	someone -35	something 29	spending -33	tank -37	telling -22	them -46	they 22	this 37	those 22	to 23	trump 36	tuesday -42	twice -28	two -55	up -59	voters 32	was 11	well -31	were 11	what -10	where -42	who -41	will 28	with -39	would 14	you -25	your -32
start|next|think|	adverb -19	auxiliary 32	capital 11	determiner 29	none -14	preposition -82	pronoun 18	to 12	verb 8	word 23
start|next|think|first|	a 8	about -66	it 26	of -53	she -12	so 12	tank -37	the 32	this 16	to -38
start|next|threaten|	adverb -16	auxiliary 15	determiner -17	marks 36	none 19	preposition 30	verb -16
start|next|threaten|first|	to 30
start|next|title|	auxiliary 9	none -30	preposition -30	word -30
start|next|tout|	auxiliary 39	determiner 27	none 22
start|next|tout|first|	his 38
start|next|trash|	capital 33
start|next|treat|	auxiliary -31	none -45	preposition -38	verb -35
start|next|treat|first|	for -29
start|next|trumpet|	verb 28
start|next|trust|	auxiliary -35	pronoun 12	subordinator -38	to 13	verb -38	word 11
start|next|try|	adverb -21	determiner -39	none -53	preposition -67	to -72	verb -59	word -37
start|next|try|first|	a -27	to -66
start|next|tweet|	determiner 10	preposition -44	to 30	verb -23
start|next|tweet|first|	a 13	out -22	the -18
start|next|underscore|	auxiliary -39	none 43	verb -25
start|next|underscore|first|	a -37	the 9
start|next|understand|	determiner 20	none 49	preposition -22	subordinator 31	verb -42
start|next|understand|first|	the 10	to -19
start|next|urge|	capital 28	none 16	to 8	verb -25	verb-saying 7
start|next|urge|first|	both 19	calm -34	caution 7	him 22	his -22	people -19	the -18
start|next|use|	adverb -26	auxiliary -46	capital -12	determiner -68	marks -26	none -39	preposition -79	pronoun -45	subordinator -42	to -97	verb -17	word -12
start|next|use|first|	a -53	as -35	by -11	for -30	her -41	his -37	in -28	it -37	of -22	one -29	the -20	their -23	them -23	to -65
start|next|verb-judging|	, -24	adverb -21	auxiliary 31	capital -40	coordinator 15	determiner 10	preposition -36	pronoun 29	stop -15	subordinator -33	that 22	verb-judging 19
start|next|verb-judging|auxiliary|	saying 24
start|next|verb-judging|marks|	judging -25	saying 17
start|next|verb-judging|none|	judging -79	saying 13	thinking -46
start|next|verb-judging|to|	saying -26	thinking -23
start|next|verb-judging|verb|	judging 14	saying -14
start|next|verb-saying|	, -31	auxiliary -15	capital -37	coordinator 10	preposition -16	pronoun -51	stop -13	subordinator 7	that -19	word 15
start|next|verb-saying|auxiliary|	judging -55	saying -32	thinking -26
start|next|verb-saying|marks|	judging -32
start|next|verb-saying|none|	judging -11	saying 16	thinking -36
start|next|verb-saying|to|	saying 11
start|next|verb-thinking|	, -38	capital -54	determiner -14	end -16	preposition 12	stop -47	that -22	word 15
start|next|verb-thinking|auxiliary|	saying -16
start|next|verb-thinking|none|	saying -48
start|next|verb-thinking|to|	judging -43
start|next|verb-thinking|verb|	judging -32	saying 11	thinking -35
start|next|view|	auxiliary -29	capital 25	none 11	preposition -62	pronoun 28	subordinator 18	verb 21	word -46
start|next|view|first|	as 18	it 14	of -28
start|next|voice|	auxiliary -9	none 16	preposition -35	verb -43	word -23
start|next|voice|first|	to -32
start|next|volunteer|	verb -40	word -35
start|next|vote|	adverb -55	auxiliary -37	capital 10	coordinator -18	none -27	preposition -20	subordinator -34	to -83	verb -30	verb-saying -32	word -107
start|next|vote|first|	4-3 -25	against -59	and -17	are -24	by -35	for -77	have -30	in -16	laws -24	no 11	on -42	over -23	rights -26	to 17	tuesday -36
start|next|vouch|first|	for -38
start|next|vouch|	none -31	preposition -38
start|next|vow|	auxiliary 29	none 35	preposition 50	verb 23
start|next|vow|first|	to 50
start|next|want|	capital -10	determiner -11	none -9	preposition 17	pronoun -41	to 23	verb -7	word -12
start|next|want|first|	a -8	her -22	it -17	its -37	more 15	the -20	to 19	you -23
start|next|warn|	adverb 16	capital -8	determiner -15	marks 28	none -62	preposition 13	pronoun 9	to 19	verb -13	word -36
start|next|warn|first|	about -42	against 40	for -48	in -31	it 40	on -43
start|next|wave|	determiner -27	none -44	preposition -46	verb -31	word -29
start|next|wave|first|	in -21	of -26	to -27
start|next|weigh|	capital -29	determiner -31	none -51	preposition -21	verb -25	word -38
start|next|weigh|first|	in -21
start|next|welcome|	capital 42	determiner -36	none -47	to 40	verb -18
start|next|welcome|first|	the -62
start|next|willing|first|	to -12
start|next|willing|	preposition -12
start|next|wish|first|	to -39
start|next|wish|	none 9	preposition -42	pronoun -32	verb -39
start|next|wonder|	auxiliary 11	none -36	preposition -46	subordinator 10	verb 15
start|next|wonder|first|	about -36	if 21	what 9
start|next|word|	$ 44	% -14	' 20	, -12	- -9	: -49	; -26	auxiliary 27	capital 12	coordinator -37	determiner -9	end -40	possessive 34	pronoun 13	stop -60	subordinator -29	that 20	verb-saying -20	verb-thinking 25	word 12	— -32
start|next|word|auxiliary|	judging -7	saying 38	thinking -7
start|next|word|marks|	judging -60
start|next|word|none|	judging 11	saying -8	thinking -17
start|next|word|to|	judging -11	saying -15
start|next|word|verb|	saying -11
start|next|worry|	auxiliary 28	determiner -47	none -27	verb -9
start|next|worry|first|	about -26
start|next|write|	capital -29	coordinator -17	determiner -11	marks -27	none -40	preposition -102	pronoun -34	to -46
start|next|write|first|	a 16	about -33	an 22	and -17	by -23	down -23	for -34	his -38	in -43	it -34	off -19	on -35	the -34	to -68
start|source|	according 14
start|source|according|	auxiliary 31	determiner 11	none -31	preposition 38	verb 30	word 29
start|source|according|first|	an -8	clinton -10	the 14	trump 30
start|source|asks|false|	auxiliary 31	none -31	verb 30
start|source|before|	, 14
start|source|capital|	auxiliary 56
start|source|capital|none|	source -24
start|source|capital|verb|	source 18
start|source|determiner|auxiliary|	source 36
start|source|determiner|	capital -21	verb-saying 31	word 17
start|source|determiner|none|	source -21
start|source|first|	an -8	clinton -10	the 14	trump 30
start|source|order|according|	source 14
start|source|preposition|	word 29
start|source|source|	determiner 11	preposition 38	source 14	word 29
start|source|source|first|	an -8	clinton -10	the 14	trump 30
start|source|word|	auxiliary 37	preposition 29
start|source|word|auxiliary|	source 8
start|source|word|none|	source 36
start|source|word|verb|	source 51
start|that|	accuse -18	acknowledge 29	adamant 33	add 20	admit 42	agree 9	aim -41	allege 29	announce -12	answer -23	appeal -27	argue 22	argument 28	ask -13	assert 19	assure 8	back -9	bill -27	blame -39	brag 12	calculate 39	call -14	caution 17	challenge 10	cite -14	claim 22	clarify 33	clear 8	comment 13	compare -32	complain 25	concede 28	concern 34	concerned 30	conclude -9	confess -23	confidence 22	confirm 24	contend 44	continue -17	counter 19	debate 14	decide -30	declare 26	defend -26	deliver -46	deny 32	describe -37	disclose 15	discover -14	discuss -12	dismiss -16	doubt 8	email -11	emphasize 41	endorse 8	estimate 25	explain 13	express 28	fear 24	feel 12	figure -11	hold 7	hope 7	identify -31	imagine -31	imply 9	indicate 31	inform 19	insist 40	introduce 25	issue -24	joke 8	know 14	lament 27	laugh -39	learn 8	like -24	list -35	love -35	maintain 42	mean -21	need -46	note 25	notice -19	offer -37	oppose 18	order -16	persuade -23	plan -33	point -24	post 13	praise -17	predict 13	present -35	press 24	propose -17	prove -30	question 13	raise 28	read -30	realize 7	recall -11	recognize 23	recommend 42	record -8	reflect -50	refuse -34	regret -39	reject 16	remark 9	remember -18	remind 21	repeat -17	reply 28	respond -14	reveal 18	rule -9	say 13	see -8	seek -49	sign -33	signal 7	speak -43	speculate 29	state 10	stress 19	submit 36	suggest 14	suggestion 36	sure -35	suspect 15	talk -36	tell 30	testify 62	threaten -37	try -9	tweet 7	underscore -9	urge -10	use -15	view -38	voice -10	vote -63	vow 10	want -43	warn 15	warning 36	wave -27	welcome -30	worry 27	write 17
start|that|accuse|first|	that -18
start|that|accuse|	that -18	verb -35
start|that|acknowledge|	auxiliary 13	that 29	verb 60
start|that|acknowledge|first|	that 29
start|that|adamant|first|	that 33
start|that|adamant|	that 33
start|that|add|	auxiliary 19	marks -24	none 22	that 20	verb 30
start|that|add|first|	that 20
start|that|admit|	auxiliary 67	that 42	verb 21
start|that|admit|first|	that 42
start|that|agree|	auxiliary 9	that 11	verb 12
start|that|agree|first|	that 11
start|that|aim|first|	that -41
start|that|aim|	that -41	verb -28
start|that|allege|first|	that 40
start|that|allege|	none 25	that 40	verb 50
start|that|allow|	auxiliary 36
start|that|announce|	verb 8
start|that|answer|first|	that -18
start|that|answer|	that -18
start|that|appeal|	auxiliary -27	that -27
start|that|appeal|first|	that -27
start|that|argue|	auxiliary 26	marks -8	none -9	that 29	to -14	verb 94
start|that|argue|first|	that 29
start|that|argument|first|	that 28
start|that|argument|	that 28
start|that|asks|false|	auxiliary 28	marks -12	none -19	verb -8
start|that|asks|true|	auxiliary 8	none -7	to -20	verb 15
start|that|ask|	auxiliary -9	none 15	subordinator 16	that -43	verb -17
start|that|ask|first|	that -43	whether 31	why -16
start|that|assert|	auxiliary 38	that 19	verb 9
start|that|assert|first|	that 19
start|that|assure|first|	that 8
start|that|assure|	that 8
start|that|attack|first|	that -15
start|that|attack|	that -15	verb 13
start|that|back|first|	that -9
start|that|back|	that -9	verb -37
start|that|before|	- -9	2022 -32	2023 36	: -26	about -25	accusations -35	acknowledge 30	acknowledging 40	adamant 33	added 76	adding 8	adds 13	admits 33	admitted 12	admitting 38	afterward 31	afterwards 30	agree 44	agreed 70	all -42	alleged 45	alleges 37	alleging 49	allowed 40	and -56	announced 15	answered -8	ap 35	april -15	argue 74	argued 20	argues 7	arguing 19	argument 12	ask 12	asked -31	asking 40	asks 17	assembly 39	asserted 43	assertion 11	assume -34	at -34	attack -19	attacks 8	belief 7	believe 13	believed -19	bill -48	board 35	briefing 35	but -29	calculates 32	call 17	called -57	case 16	cautioned 17	claim 17	claimed 23	claims 34	clarified 33	clients 35	clinton -41	cnn 39	committee 42	communities -30	conceded 61	concern 46	concerned 30	concerns -39	concluded 9	condition -27	conference 7	confidence 15	confirmed 54	congress 38	contends 34	council 46	countered 36	country -21	court 15	criticism 35	days -34	debate -17	decide -38	declared 50	declaring 33	demand -22	demanded 65	demanding -18	denied 117	denies 40	deny 49	disclosed 45	disputed -14	disputes 11	doubt 7	doubted 13	doubts 35	dáil 28	earlier 8	email 11	emails -14	emphasized 29	ensure -36	estimated 62	estimates 17	evidence -11	explain 9	explained 11	explaining 18	explains 15	fact -44	fear 24	fears 32	feel 14	find -25	finding -15	fm 35	followers 20	for -14	found 52	friday 23	group -22	held 43	her 18	hinted 39	hope -10	hoped 39	hopeful 7	hopes 16	imagine -31	implying 41	in -44	indicate 36	indicated 8	insist 38	insisted 61	insisting 28	insists -10	interviews -13	into -43	issues -32	january 35	joked 47	know 27	lamented 27	law -39	learned 28	legislation 8	letter 47	maintained 18	maintains 46	march 41	me -10	mean -14	meaning -36	measure -28	media 27	meeting 49	message -32	month 51	morning 9	move -23	msnbc 41	news 10	night 45	note 24	noted 16	notes 48	noticed -21	noting 25	november 14	of -18	on -8	one -53	only -29	ordered 8	out 27	over -8	panel 35	party -31	plea 34	politico -11	positions -35	possibility -35	post 51	predicted 37	predicting -10	promised 30	proposed 48	proved -15	provision -31	question 32	questioned 50	questioning 34	race -27	radio 45	recalled 33	recognize 34	recommended 49	recommends 31	records -16	reiterated -7	remarked 36	remember -11	repeated 42	replied 25	report 28	reported 14	reporter 37	reporters 70	reports 38	responded 66	revealed 10	ruled 20	ruling -22	said 26	saturday 58	say -10	saying 113	says 115	schools -33	september -13	show -25	showed 31	showing 49	shows -11	signal -17	signaled 36	so -42	speech -22	state 7	stated 69	statement 42	states -23	stating 35	stressed 46	submitted 31	suggest 38	suggested 99	suggesting 84	suggestion 26	suggests -7	sunday 36	supporters 19	sure -35	system -46	telephone 43	television 48	testified 44	than -35	them 38	think 28	thinks -13	thought 8	time 18	times 54	to -27	told -44	tuesday 12	tweet 11	tweeted 36	twitter 41	understood -14	us 41	viewers 34	voters -8	voting -30	vowed 34	warn 36	warned 19	warning 9	ways -28	wednesday 36	week 32	with 23	wondered 11	worried 28	worry 29	writes 32	writing 36	wrote 22	x -16	you -13	— -22
start|that|believe|	auxiliary 7	none 14	verb -13
start|that|bill|first|	that -27
start|that|bill|	that -27
start|that|blame|first|	that -39
start|that|blame|	that -39	verb -36
start|that|brag|first|	that 12
start|that|brag|	that 12
start|that|calculate|first|	that 39
start|that|calculate|	that 39
start|that|call|	auxiliary -8	marks -55	that -27	verb -50
start|that|call|first|	that -27
start|that|care|	auxiliary 9	that -30
start|that|care|first|	that -30
start|that|caution|	auxiliary 17	that 17	verb 41
start|that|caution|first|	that 17
start|that|challenge|	auxiliary 10	that 10
start|that|challenge|first|	that 10
start|that|cite|first|	that -14
start|that|cite|	that -14	verb -9
start|that|claim|	auxiliary -8	none 43	that 22	verb 38
start|that|claim|first|	that 22
start|that|clarify|first|	that 33
start|that|clarify|	that 33
start|that|clear|	auxiliary -9	subordinator -9	that 13	verb 24
start|that|clear|first|	that 13	whether -14
start|that|comment|	none -35
start|that|compare|first|	that -32
start|that|compare|	none -28	that -32
start|that|complain|	auxiliary 7	that 25
start|that|complain|first|	that 25
start|that|concede|	auxiliary 58	that 28
start|that|concede|first|	that 28
start|that|concerned|first|	that 30
start|that|concerned|	that 30
start|that|concern|	auxiliary 29	that 34
start|that|concern|first|	that 34
start|that|conclude|	auxiliary 13	verb -24
start|that|confess|first|	that -23
start|that|confess|	that -23
start|that|confidence|first|	that 22
start|that|confidence|	that 22
start|that|confirm|	auxiliary 23	none 41	that 24	verb 9
start|that|confirm|first|	that 24
start|that|contend|	auxiliary 31	that 44	verb 28
start|that|contend|first|	that 44
start|that|convinced|	auxiliary -10
start|that|counter|	auxiliary -7	that 19	verb 34
start|that|counter|first|	that 19
start|that|decide|first|	that -24	whether -19
start|that|decide|	subordinator -19	that -24	verb -28
start|that|declare|	auxiliary 60	that 26
start|that|declare|first|	that 26
start|that|defend|first|	that -40
start|that|defend|	that -40	verb -11
start|that|deliver|first|	that -46
start|that|deliver|	that -46
start|that|demand|	auxiliary 8
start|that|deny|	auxiliary 12	none 46	that 32	verb 43
start|that|deny|first|	that 32
start|that|describe|	auxiliary -29	that -37
start|that|describe|first|	that -37
start|that|determine|	auxiliary 11	that 11	verb -12
start|that|determine|first|	that 11
start|that|disclose|	auxiliary 36	that 15
start|that|disclose|first|	that 15
start|that|discover|first|	that -14
start|that|discover|	that -14
start|that|discuss|	auxiliary -8	that -38
start|that|discuss|first|	that -38
start|that|dismiss|	auxiliary -9	that -16
start|that|dismiss|first|	that -16
start|that|dispute|	auxiliary 7	none -13
start|that|doubt|	auxiliary 34	subordinator -10	that 11	verb -42
start|that|doubt|first|	that 11	whether -10
start|that|email|first|	that -8
start|that|email|	that -8	verb -20
start|that|emphasize|	auxiliary 29	that 41
start|that|emphasize|first|	that 41
start|that|endorse|first|	that 8
start|that|endorse|	that 8
start|that|estimate|	auxiliary 41	none 36	that 25	verb 10
start|that|estimate|first|	that 25
start|that|expect|	auxiliary -20
start|that|explain|	auxiliary 27	none -8	subordinator 12	verb -18
start|that|explain|first|	why 12
start|that|express|	auxiliary 44	that 28	verb -11
start|that|express|first|	that 28
start|that|fear|	auxiliary 17	that 24
start|that|fear|first|	that 24
start|that|feel|	auxiliary -14	that 12
start|that|feel|first|	that 12
start|that|find|	none -9	to -16	verb 21
start|that|first|	that 10	why 14
start|that|hear|	none 18
start|that|hold|	auxiliary 15	that 7
start|that|hold|first|	that 7
start|that|hope|first|	that 7
start|that|hope|	none -23	that 7	verb 32
start|that|identify|first|	that -31
start|that|identify|	that -31
start|that|imagine|	auxiliary -27	that -31
start|that|imagine|first|	that -31
start|that|imply|	auxiliary -8	that 9
start|that|imply|first|	that 9
start|that|indicate|	auxiliary 59	that 30	verb 36
start|that|indicate|first|	that 30
start|that|inform|first|	that 19
start|that|inform|	that 19
start|that|insist|	auxiliary 68	none 22	that 40
start|that|insist|first|	that 40
start|that|introduce|	auxiliary 25	that 25
start|that|introduce|first|	that 25
start|that|issue|first|	that -24
start|that|issue|	that -24	verb -14
start|that|joke|	auxiliary 51	that 8
start|that|joke|first|	that 8
start|that|judging|	base -13	participle -8	present -10	subordinator 28	that -23
start|that|judging|first|	that -23	whether 19	why 20
start|that|know|	auxiliary 37	none -40	subordinator 31	verb 37
start|that|know|first|	whether 42	why 7
start|that|lament|first|	that 27
start|that|lament|	that 27
start|that|laugh|first|	that -39
start|that|laugh|	none -33	that -39
start|that|learn|	auxiliary -7	that 8	verb 35
start|that|learn|first|	that 8
start|that|like|	auxiliary -35	that -57	verb -29
start|that|like|first|	that -57
start|that|list|first|	that -35
start|that|list|	that -35
start|that|love|first|	that -35
start|that|love|	that -35
start|that|maintain|	auxiliary 17	that 42	verb 58
start|that|maintain|first|	that 42
start|that|mean|first|	that -21
start|that|mean|	that -21	verb -47
start|that|need|first|	that -46
start|that|need|	that -46	verb -33
start|that|note|first|	that 25
start|that|note|	none 33	that 25	verb 42
start|that|notice|	auxiliary -14	that -19
start|that|notice|first|	that -19
start|that|offer|	auxiliary -11	that -34	verb -31
start|that|offer|first|	that -34
start|that|oppose|first|	that 18
start|that|oppose|	that 18
start|that|order|apposed|	judging -48	saying 31
start|that|order|apposition|	judging -7	saying 51
start|that|order|	auxiliary -35	that -16	verb 11
start|that|order|direct|	judging -20
start|that|order|first|	that -16
start|that|order|noun|	other 18
start|that|order|relative|	judging 21	saying -13	thinking -18
start|that|order|shared|	judging 13	thinking 13
start|that|other|	base 18	that 16
start|that|other|first|	that 16
start|that|persuade|first|	that -23
start|that|persuade|	that -23	verb -35
start|that|plan|first|	that -33
start|that|plan|	that -33
start|that|pledge|	auxiliary 38
start|that|point|first|	that -24
start|that|point|	that -24	verb -40
start|that|post|	auxiliary 27
start|that|praise|first|	that -17
start|that|praise|	that -17
start|that|predict|first|	that 13
start|that|predict|	that 13	verb 11
start|that|present|first|	that -29
start|that|present|	that -29
start|that|press|	auxiliary 14	that 42
start|that|press|first|	that 42
start|that|promise|	auxiliary 32	none -14
start|that|propose|	auxiliary -9	none -17	that -17
start|that|propose|first|	that -17
start|that|prove|	auxiliary -48	that -30
start|that|prove|first|	that -30
start|that|question|first|	that -14	whether 21	why 21
start|that|question|	none 24	subordinator 25	that -14	verb 9
start|that|raise|	auxiliary 22	that 28	verb 26
start|that|raise|first|	that 28
start|that|read|first|	that -30
start|that|read|	that -30
start|that|realize|	auxiliary 7	that 7
start|that|realize|first|	that 7
start|that|recall|	auxiliary 18	that -11	verb -15
start|that|recall|first|	that -11
start|that|recognize|	auxiliary 18	that 23
start|that|recognize|first|	that 23
start|that|recommend|	auxiliary 24	none 31	that 42	verb 33
start|that|recommend|first|	that 42
start|that|record|first|	that -8
start|that|record|	that -8	verb -17
start|that|reflect|	auxiliary -42	none -25	that -50
start|that|reflect|first|	that -50
start|that|refuse|first|	that -34
start|that|refuse|	that -34
start|that|regret|first|	that -39
start|that|regret|	that -39
start|that|reiterate|	auxiliary 16
start|that|reject|	auxiliary 9	that 16	verb 10
start|that|reject|first|	that 16
start|that|remark|	auxiliary 9	that 9
start|that|remark|first|	that 9
start|that|remember|first|	that -18
start|that|remember|	that -18
start|that|remind|first|	that 21
start|that|remind|	that 21	verb 37
start|that|repeat|	auxiliary -19	that -17
start|that|repeat|first|	that -17
start|that|reply|	auxiliary 81	that 28	verb 14
start|that|reply|first|	that 28
start|that|report|	none 30	verb -28
start|that|respond|first|	that -14
start|that|respond|	that -14
start|that|reveal|	auxiliary 15	that 23	verb 21
start|that|reveal|first|	that 23
start|that|rule|first|	that -21
start|that|rule|	that -21	verb 12
start|that|saying|	base -20	participle 8	past 26	present -16	subordinator -7	that 15
start|that|saying|first|	that 15
start|that|say|	auxiliary 8	none -13	subordinator -39	that 34	verb 47
start|that|say|first|	that 34	whether -34
start|that|seek|	auxiliary -40	that -49
start|that|seek|first|	that -49
start|that|see|first|	that -13
start|that|see|	that -13	verb -12
start|that|show|	none -28	subordinator -14	verb 11
start|that|signal|first|	that 7
start|that|signal|	that 7
start|that|sign|	auxiliary -10	that -33	verb -15
start|that|sign|first|	that -33
start|that|speak|	auxiliary -40	that -43
start|that|speak|first|	that -43
start|that|speculate|first|	that 29
start|that|speculate|	that 29
start|that|state|first|	that 10
start|that|state|	none -10	that 10
start|that|stress|	auxiliary 9	that 19
start|that|stress|first|	that 19
start|that|submit|	auxiliary 36	that 36
start|that|submit|first|	that 36
start|that|subordinator|	, 21	adverb 12	capital -11	coordinator -13	determiner 7	pronoun 12	stop -29	that 12	word 9
start|that|subordinator|auxiliary|	thinking 19
start|that|subordinator|none|	saying -11
start|that|subordinator|to|	judging 14	thinking -31
start|that|subordinator|verb|	judging 25
start|that|suggestion|	auxiliary 34	that 36
start|that|suggestion|first|	that 36
start|that|suggest|	auxiliary 33	none -13	that 14	to 42
start|that|suggest|first|	that 14
start|that|support|	auxiliary -19	verb 7
start|that|sure|first|	why -21
start|that|sure|	subordinator -28
start|that|suspect|	auxiliary 11	that 15
start|that|suspect|first|	that 15
start|that|talk|first|	that -34
start|that|talk|	subordinator -13	that -34
start|that|tell|first|	that 28
start|that|tell|	marks 52	none -17	that 28	verb 76
start|that|testify|	auxiliary 48	that 62	verb 38
start|that|testify|first|	that 62
start|that|that|	: -40	adverb 26	auxiliary -114	capital 36	determiner 56	possessive -9	preposition 11	pronoun 21	quote 34	stop -43	subordinator 13	verb-judging -46	verb-saying -28	verb-thinking -70
start|that|that|auxiliary|	other 23	saying 20	thinking 10
start|that|that|marks|	judging -73	saying 19	thinking -11
start|that|that|none|	other 20	saying -14	thinking -16
start|that|that|to|	judging -29	saying 10
start|that|that|verb|	judging -22	other -11	thinking -10
start|that|thinking|first|	whether -8	why 24
start|that|thinking|	participle -8	past 15	present -9	subordinator 9
start|that|think|	auxiliary 10	none 31	verb -46
start|that|threaten|first|	that -37
start|that|threaten|	that -37
start|that|try|	verb -7
start|that|tweet|first|	that 7
start|that|tweet|	that 7
start|that|underscore|	auxiliary -12	that -9
start|that|underscore|first|	that -9
start|that|understand|	auxiliary -18
start|that|urge|	auxiliary -21	that -10
start|that|urge|first|	that -10
start|that|use|	auxiliary 11	verb -43
start|that|view|	auxiliary -30	that -38
start|that|view|first|	that -38
start|that|voice|first|	that -10
start|that|voice|	that -10
start|that|vote|	auxiliary -44	that -59	verb -22
start|that|vote|first|	that -59
start|that|vow|	auxiliary 31	that 10
start|that|vow|first|	that 10
start|that|want|	auxiliary -30	none -23	that -43
start|that|want|first|	that -43
start|that|warning|first|	that 36
start|that|warning|	that 36
start|that|warn|first|	that 15
start|that|warn|	none 42	that 15	verb 8
start|that|wave|first|	that -27
start|that|wave|	that -27	verb -20
start|that|welcome|first|	that -30
start|that|welcome|	that -30
start|that|wonder|	auxiliary 13
start|that|worry|	auxiliary 28	that 20	verb 28
start|that|worry|first|	that 20
start|that|write|	auxiliary 43	marks 21	none 9	that 17	verb -17
start|that|write|first|	that 17
`;
