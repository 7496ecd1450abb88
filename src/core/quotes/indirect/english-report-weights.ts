/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|0|	after -31	behind -31	next 11	that -31
end|(|	1 -42	and -35	capital -36	coordinator -46	determiner 26	preposition 22	the 24	v1 7	v2 -44	word -30
end|(|1|	next -29
end|(|capital|	) -100	0 -59	capital 29	stop -53	v0 -23	v2 -29
end|(|coordinator|	adverb -33
end|(|determiner|	v1 15	word 30
end|(|preposition|	v0 -15	word 10
end|(|v0|	next -17	source -20	that 11
end|(|v1|	behind -37	next 13
end|(|v2|	next -32	that -20
end|(|word|	) -43	v0 -45	v2 -22	word -48
end|,|	 -49	1 -14	2 -12	2001 -39	2012 -37	46 -26	a 47	according 81	adding 38	after 37	along -50	also 6	although 10	among -50	and 6	are -17	arguing 22	ariz -16	as -17	asking -23	at -38	attacks -37	auxiliary 16	based 8	be -40	because -12	before -36	believing 33	between -30	bill -27	both 20	bringing -25	built -30	bush -32	but 31	by -42	calif -23	called -16	calling 37	capital -55	captured -33	choosing 24	citing 22	clinton 38	compared 25	coordinator 13	could -30	coupled -46	cruz -29	depending -38	despite 32	determiner 8	did -36	donald -22	down 38	drawing 43	due -34	either -12	eleven 8	especially -73	even 14	first -35	florida -27	followed -31	food -31	for 26	foreign -29	former -6	france -33	from -8	georgia -29	given -52	had -70	he -16	her -19	hillary -11	his -38	how -39	however 36	if -70	immigration -28	in -64	including -95	iowa -29	it 14	its -39	john -30	just 11	leading 12	less 22	let -49	libya -35	like -10	making 7	many -19	maryland -31	massachusetts -14	meaning 7	michigan -23	more -33	most -8	mr. 50	mrs. 30	much -8	n.h. -29	new -52	no -35	not -43	notably -22	noting 20	now -41	obama -13	of -64	offering 25	often 10	ohio -38	oklahoma -12	on -35	once -28	one -24	only -41	opposed 20	or -78	particularly -45	pennsylvania -25	plus -7	pointing 47	possibly -52	preposition -22	president -22	pronoun -19	pushing -13	put -30	putting 43	quote -49	r-texas -35	raising 15	ranging -31	rather -19	recalling 35	rubio 10	said 9	sanders -9	saying 36	seeking 26	sen. -17	she -22	should -42	since -35	some 11	something 16	standing 13	stating -16	still -44	such -74	suggesting -11	t2 -36	taking -16	ted -21	telling 45	that -116	the 10	then -35	there 22	they -6	this -19	though 27	three 9	through 13	to -33	told -10	twice -48	two -37	ultimately 15	up 25	v1 -12	v2 -16	verb-judging 29	verb-saying 58	virginia -27	was 32	well 42	were 10	what -24	when -6	where -34	whether 10	which 58	while 59	white -21	who 32	with -11	without 12	word -18	would -104
end|,|0|	after -24	behind 16	late -7	that -8
end|,|1|	next -21	that -26
end|,|2|	behind -41	that -25
end|,|adverb|	, 6	0 26	1 -33	adverb 21	auxiliary 27	capital -33	determiner 6	preposition -34	stop 13	subordinator 9	t0 -21	v0 -14	v1 -112	verb-judging 11	verb-saying -25	word -35
end|,|auxiliary|	0 26	1 -110	2 -40	auxiliary -15	determiner 20	preposition -57	quote -26	t0 43	v0 51	v1 -55	v2 -91	verb-judging 8	verb-saying 13
end|,|capital|	, -106	0 -36	1 -65	2 -60	auxiliary -39	capital -27	coordinator -111	preposition -38	stop -68	v0 -26	v1 -130	v2 -105	verb-judging 36	verb-saying 71	word 38
end|,|coordinator|	0 42	1 -63	adverb -50	auxiliary 6	capital 75	coordinator -53	determiner 35	preposition -20	pronoun 53	subordinator 12	t0 13	t1 -6	that -129	v0 -6	v1 -28	v2 -9	verb-saying 38	verb-thinking -16	word -10
end|,|determiner|	0 -32	auxiliary 29	capital -26	determiner -6	preposition -34	subordinator -74	t0 29	t1 19	that -10	v1 23	v2 -29	verb-judging 36	verb-saying 42	verb-thinking 15	word 12
end|,|preposition|	0 14	1 27	2 -29	adverb 22	auxiliary -28	capital 23	determiner -7	preposition -20	pronoun -37	t0 -31	t1 -53	v0 -29	v2 -83	word -36
end|,|pronoun|	0 -14	1 -41	adverb -27	possessive -34	v0 -34	v1 8	v2 16	verb-saying 13	verb-thinking -13	word 6
end|,|quote|	0 -7	capital -15	determiner -18	stop -71	v0 -51	v1 -65	v2 -20
end|,|subordinator|	, 14	0 22	1 -10	adverb -53	auxiliary 28	capital 37	determiner -7	preposition 14	pronoun -11	quote -24	subordinator 8	t0 13	t1 21	that -9	v0 -6	v1 -37	v2 -15	verb-saying 20
end|,|t0|	behind -6	late 11	next 9	that -36
end|,|t1|	behind -49	next 12	that -40
end|,|t2|	next -33
end|,|that|	capital -17	determiner -58	pronoun -60	v0 -71	v1 -44	word -29
end|,|v0|	after -10	infinitive -17	next -9	source -14
end|,|v1|	after -68	behind -27	late -78	next -7	source -52
end|,|v2|	after -33	behind -8	next -45	source 11	that -11
end|,|verb-judging|	0 19	1 -40	capital -17	preposition 21	pronoun 58	quote -37	subordinator -30	t0 45	v0 17	v2 -47
end|,|verb-saying|	, 15	1 -14	adverb 15	capital 54	determiner 55	quote 38	t0 22	that 32	v0 62	v1 8	v2 13
end|,|verb-thinking|	0 -25	1 16	capital -28	determiner 28	that -31	v1 -19	v2 -31	word -24
end|,|word|	$ 27	% 34	, -59	0 -15	1 -10	2 -56	adverb -21	capital -19	coordinator -121	determiner 8	pronoun 15	quote -45	stop -49	subordinator 19	t0 -32	t1 -6	that -6	v1 -18	v2 -8	verb-judging -28	verb-saying 7	verb-thinking 18	word -33
end|	- 14	; 6	about -106	above -48	across -9	after 18	afternoon -25	against -103	along -60	alongside -32	amid -18	among -30	april -9	are 9	around -16	as -27	aug -19	august -48	behind -67	below -59	beside -29	between -86	beyond -51	but 27	by 8	christmas -30	concerning -48	could -16	dec -28	december -37	despite 38	down -91	during 19	easter -33	evening -40	except 19	feb -20	february -38	for -48	friday -8	from -32	have 16	how -94	if -39	inside -40	into -89	is 10	jan -28	january -45	july -61	june -51	like -70	march -57	may -51	monday 7	month -55	morning -35	near -45	night -70	nor -37	nov -31	november -52	october -34	of -99	off -75	on 9	once -78	onto -39	or -59	out -102	outside -59	over -32	past -72	per -57	said 8	saturday -7	sept -39	september -40	should -33	since -25	so -43	sun -23	sunday -69	support -27	than -27	that -26	then -65	though -54	through 15	throughout -37	to -42	today -17	toward -67	towards -35	unless -60	until -7	up -42	upon -57	versus -44	via 6	was 27	week -58	weekend -49	were -29	what -99	when 6	where -33	whether -82	which -14	while 11	who -11	whom -55	whose -28	why -57	will -31	with -9	within -75	without 7	wrote -23	year -61	yet -73	— 9
end|-|	 34	- -31	0 11	1 -45	2 14	adverb -32	all 18	an 26	and -19	as 12	auxiliary -48	but -14	capital 29	coordinator -14	determiner 41	even -31	has -35	in -36	only -18	or -8	pronoun 36	quote 34	subordinator 19	t0 12	that 15	the 34	though 26	to -53	v1 -11	v2 -8	verb-saying 23	whether 17	which -48	with 23	word -38	would -9
end|-|-|	1 -25	adverb -47	coordinator -16	determiner 33	preposition -13	t0 11	v0 -37	v1 7	v2 -29	word -28
end|-|0|	after 29	behind -40	next 21	that -18
end|-|1|	next -38
end|-|2|	behind 25
end|-|adverb|	0 -20	1 -26	v0 -14	v1 -31
end|-|auxiliary|	v0 -45	word -45
end|-|coordinator|	0 -34	adverb -28	capital -24	determiner 41	preposition -35	pronoun -12	v0 12	v1 -62	verb-judging -9	verb-saying 13	word -27
end|-|determiner|	0 32	determiner -10	preposition 29	v0 19	word 18
end|-|preposition|	determiner 9	v0 -13	word -6
end|-|subordinator|	0 13	capital 18	determiner 6	pronoun 19	v1 23	word 18
end|-|t0|	next 26
end|-|v0|	after -40	behind 20	next -7	that 12
end|-|v1|	next -11
end|-|v2|	next -8
end|-|verb-saying|	that 23
end|-|word|	, -23	0 -11	auxiliary 6	determiner -28	preposition 7	subordinator -12	that -13	v0 -43	v1 -47	word -23
end|:|	 15	0 -10	1 -15	a 15	preposition -30	pronoun -44	quote 15	subordinator 29	t0 14	that -68	the -28	trump -26	v1 -8	v2 -54	word -16
end|:|0|	behind -13
end|:|capital|	, 9	0 -13	auxiliary -6	capital -6	t0 26	v1 -33	v2 -36
end|:|determiner|	capital 7	v0 -17	verb-thinking -37	word 8
end|:|end|	v0 22	v1 -32
end|:|preposition|	v0 -8	word -21
end|:|quote|	end -20	pronoun 46	v0 19
end|:|t0|	infinitive 26
end|:|that|	v0 -38
end|:|v0|	behind -36	next -33	that 36
end|:|v1|	behind -42	next 6	that -39
end|:|v2|	next -45
end|:|word|	0 6	determiner -6	v0 -19	v2 -24
end|;|	 -17	. -29	0 7	a -16	adverb 25	and 18	capital 31	coordinator 18	determiner 12	end -17	it 19	its 21	pronoun 22	she 24	stop -29	t0 18	the 8	v1 6	v2 -12	word 6
end|;|0|	behind -6	next 6
end|;|capital|	0 12	capital 24	t0 12	v0 39	verb-judging 16	verb-saying 24	word 12
end|;|coordinator|	0 28	word 11
end|;|determiner|	0 18	capital 18
end|;|end|	0 -18	end -17	t0 15
end|;|pronoun|	auxiliary 29	v0 28
end|;|stop|	end -29
end|;|t0|	next 15
end|;|v0|	that 34
end|;|v1|	next 30
end|;|v2|	that -10
end|;|word|	0 25	v0 -13	word 27
end|about|	 -21	$ -32	0 -89	1 -19	4 -12	a -18	adverb -20	an -15	capital -62	clinton -27	determiner -73	her -29	hillary -17	his -45	how -27	it -24	mr. -28	one -15	preposition -13	pronoun -21	quote -21	subordinator -46	t0 -18	the -58	three -15	to -12	trump -37	v0 -86	v1 -21	v2 -13	verb-thinking -25	voting -17	whether -31	word -71
end|above|	0 -29	1 -28	all -31	determiner -42	the -25	v0 -53	word -28
end|according|	( -27	, -10	0 -11	and -47	as -25	at -43	between -8	by -26	end 29	for -19	from -15	in -57	of -18	on -21	or -9	since -25	than -23	that -26	to -26	up -22	v0 -26	week -14	what -12	which -15	who -11	with -28	within -12	year -14
end|accuse|	, -8	0 -30	2 -17	and -19	as -36	at -46	by -47	end 30	for -44	in -58	of -82	that -20	to -65	up -35	v2 30	week -11	with -40
end|acknowledge|	, 16	- 6	0 23	about -16	and -48	but 14	by -32	for -30	from -26	into -17	of -24	on 9	t0 15	that -34	to -54	v0 -14	v1 -34	v2 -12	with -33
end|across|	0 9	t0 -37	v0 -83	v1 -35	word -38
end|adamant|	end -13
end|add|	, -32	0 -46	1 -36	about -16	as -29	at -29	end 47	for -29	from -27	in -45	of -22	on -14	that -22	to -57	v0 -19	v1 28	with -50
end|admit|	, -6	0 -13	and -38	at -35	for -41	from -26	in -36	of -30	on -39	over -34	that -18	to -49	v1 -8	v2 -9	who -17	with -32
end|adverb|,|	v0 -28
end|adverb|0|	, 27	coordinator -9	end 14	preposition -35	subordinator -72	that -46
end|adverb|1|	preposition -36
end|adverb|stop|	end -35	v0 -35
end|adverb|t0|	coordinator 19	end -13	preposition -48
end|adverb|v0|	, 6	: -42	coordinator 18	next -30	preposition -106	subordinator -74	that -21	word -41
end|adverb|v1|	, -58	coordinator -24	preposition -35	subordinator -20	that -27	word -16
end|adverb|v2|	, -49	end 17	preposition -22	subordinator -22
end|advise|	0 -42	end 49	t0 -11	to -48
end|advocate|	, -15	0 -21	1 10	and -35	end 31	in -40	of -32	on -28	that -35	to -51	v0 -8	v1 -22
end|after|	0 14	1 -31	2 -28	a 9	adverb -39	auxiliary 12	being 15	capital 11	he -15	her -42	it -44	pronoun -44	t1 -47	the -15	v0 21	v1 -62	v2 -60	verb-judging -23	verb-saying -42	verb-thinking -28	word 22
end|after|saying|0|	false -31	true 48
end|after|saying|1|	false -37	true 28
end|after|saying|t0|	false -42	true 32
end|after|saying|v0|	false -34	true 38
end|after|saying|v1|	false -37	true 17
end|after|saying|v2|	false -43	true 21
end|after|thinking|0|	false -21
end|after|thinking|v0|	false -9
end|against|	. -18	0 -73	a -23	capital -55	clinton -25	determiner -64	donald -25	her -30	hillary -18	him -37	his -21	it -13	mr. -11	mrs. -14	one -13	pronoun -39	stop -18	t0 -32	terrorism -19	the -51	them -20	trump -29	v0 -92	v1 -22	v2 -20	word -56
end|agree|	, -13	and -52	as -27	at -40	by -32	end 9	for -39	in -62	into -14	of -28	on -7	or -14	over 14	t0 -21	than -20	that -47	to -70	v0 -14	v1 -20	v2 19	when 7	who -33	with -41
end|aim|	, -17	0 -19	by -40	end 15	for -31	in -28	on -39	that -32	to -48	v0 -13	v1 23
end|allege|	, -29	0 -20	and -21	as -37	by -26	end 25	for -27	in -46	of -39	on -36	that -28	to -48	v1 7	v2 6
end|allow|	, 35	0 -61	and -38	as -38	by -32	end -15	for -28	of -34	on -46	t0 11	to -60	v0 8	v1 -22	who -30	with -42
end|allude|	end 18	v0 22
end|alongside|	v0 -32
end|along|	0 -32	determiner -48	preposition -30	t0 -33	the -48	v0 -46	with -30
end|amid|	v0 -34
end|among|	0 -67	capital -65	democrats -27	determiner -49	hispanic -31	likely -24	many -17	republicans -26	the -37	v0 -10	v1 -31	v2 -12	word -6
end|and|	 -33	$ -69	, -8	1 -13	2012 -26	a -9	accused 30	adverb -32	all -29	allies -28	also 11	an -45	another -19	as 25	asked 9	auxiliary -14	been -43	being -38	bernie -41	beyond -36	bill -31	blamed 6	build -23	by 12	california -16	called 40	campaign -23	capital -33	carson -29	children -29	civil -22	clinton -13	community -21	coordinator -7	could -59	criticized 15	dapa -29	democratic -44	determiner -35	digital -26	dismissed 8	donald 8	economic -43	effective -26	even 21	evidence -20	expand -29	experience -15	federal -26	fight -32	fitness -32	florida -23	for -41	foreign -21	former -38	found -52	gay -23	georgia -18	germany -31	get -28	give -29	go -24	had -37	has 14	have 8	he 14	health -24	help -27	her -49	hillary -48	his -9	hoped -26	how -47	immigration -33	in -17	iraq -43	is 11	it -56	its -38	john -19	judgment -11	leave 18	left -26	legal -28	local -38	lower -35	make 12	manafort -25	many -33	march -31	marco -28	may -27	military -37	minority -28	moderate -25	more -46	mrs. -24	muslims -35	national -33	never -25	new -22	north -31	not -36	obama -26	of -34	offered 12	on -30	once 14	one 17	ordered -13	other -83	others 27	outsiders -14	party -25	personal -23	pharmaceutical -18	plans 10	politics -15	powerful -16	praised 32	president 6	private -26	pronoun 12	provide 16	put -26	quote -33	raised -35	republican -31	respect -28	rising -13	rubio -25	said 46	sanders -42	says 15	sen. 9	senate 15	she 27	should -36	six -31	some -26	south -32	state -29	subordinator -16	suggested -7	support -45	syria -51	t1 -49	t2 -31	ted -28	terrorism -26	thanked -6	that -74	the -43	their -31	then -7	they -29	those 26	thought -25	through -31	to 15	trustworthy -26	two -38	v1 -24	v2 -63	verb-judging 55	verb-saying 30	verb-thinking -16	wanted -32	was -46	were -38	what -36	when -36	where -30	which -27	who 26	wished -26	women -19	word -51	working-class -27	would -23	wrote -30	young 14
end|announce|	0 12	1 -53	after 25	against -16	and -16	as 11	at -28	by -43	end -51	for -62	from -57	if -30	in 19	of -68	on 22	over -26	t0 30	that -44	thursday -33	to -11	v0 -14	v2 -32	who -22
end|answer|	, 21	0 23	end -40	v1 -37
end|apologize|	, 24	0 -33	end -33	of -31	on -44	out -19	to -29	v0 20	v1 -29
end|appeal|	end 13	in -36	of -22	t0 20	that -29	to -30	v0 18
end|applaud|	end 41	to -30	v0 -22
end|april|	, -55	. -20	0 -31	1 -26	26 -23	preposition -12	stop -20	v1 -16
end|are|	0 20
end|argue|	, -11	0 -50	1 -25	; 10	about -18	and -27	as 9	at -52	between -16	by -63	end 31	for -37	from -33	if -13	in -54	into -18	like -12	of -30	on -49	out -19	t0 -36	than -44	that -44	to -75	up -21	v0 10	which -24	who -42	with -54
end|argument|	end -7
end|around|	. -28	capital -27	stop -28	v0 -82	v1 -33	word -41
end|articulate|	0 8	end -26	in 6	v0 -19
end|ask|	, -11	0 -13	1 -25	about -35	against -16	and 6	at -39	before -45	behind -29	by 9	down -17	during 20	end 11	for -62	from 6	if -36	in -35	into -13	like -15	november -13	of -38	on -70	out -22	than -35	that -43	to -125	under -36	up -32	v0 13	v1 -18	v2 -27	what -28	when -31	whether -35	which -17	who -29	with -42	year -22
end|assail|	end -29	to -34
end|assert|	, -19	0 -25	end 12	on -39	v0 -16	v1 17	with -33
end|assure|	, 7	0 -31	at -48	end -11	in -28	of -18	to -25	v0 28	v1 -36	v2 -49
end|as|	 -64	$ -59	0 -39	1 -57	2 -30	250 -27	a -44	adverb -12	an -64	auxiliary -29	both -28	china -33	democrats -27	determiner -54	early -35	evidence -47	governor 14	he 39	her -30	his -44	isil -27	isis -24	it 21	its -26	long -25	many -52	mr. -37	new -32	not -36	of -23	one -43	part 10	possible -37	preposition -44	president -71	pronoun 39	proof -26	quote -64	secretary -65	she -6	somewhat -28	soon -35	subordinator -31	t0 16	t1 11	that -24	the -20	they -67	v0 -26	v1 -15	v2 -50	verb-judging -32	verb-saying -30	verb-thinking -26	well 15	word -49
end|attack|	, -10	1 -40	2 7	about -21	and 28	as -8	at -27	by 9	for -51	in -46	of -26	on -28	that -29	to -43	v0 -36	v1 -20	with -28
end|attribute|	end 34	t0 -26	v0 -15
end|at|	$ -23	1 -58	17 -35	3 -34	6 -27	a 32	about -27	adverb -21	all -36	any -34	capital -32	determiner 15	every 16	first -21	four -24	fox -30	handling -35	her -50	him -28	his -53	home -32	it -19	its -31	least -79	odds -17	one -30	preposition -27	pronoun -31	risk -28	school -28	some -38	stake -22	state -21	subordinator -21	t0 -99	the -35	this -33	times -30	trump -50	v0 -28	v1 -36	v2 -46	verb-judging -30	verb-saying -29	which -20	word -63
end|august|	, -47	. -23	stop -23	v0 -47
end|aug|	. -19	stop -19
end|auxiliary|0|	, 26	after -24	capital -20	coordinator -32	end 33	next 10	preposition -104	subordinator -61	that -25
end|auxiliary|1|	end 14
end|auxiliary|adverb|	0 -52	auxiliary -38	v0 -36	v1 -17	word -41
end|auxiliary|auxiliary|	auxiliary -38	determiner -28	preposition -38	v0 -50	v1 -16	v2 -28
end|auxiliary|determiner|	v1 -20	word -27
end|auxiliary|preposition|	0 15	determiner -31	word 15
end|auxiliary|t0|	infinitive 6	next -15	preposition -37	that 9
end|auxiliary|t1|	next -20
end|auxiliary|v0|	capital -26	coordinator -54	end 54	infinitive 10	next -66	preposition -34	subordinator -44	that 24	word -26
end|auxiliary|v1|	, -38	coordinator -33	end -14	next -42	preposition -42	subordinator -38	that -10	word -19
end|auxiliary|v2|	end -11	next -36	preposition -34
end|auxiliary|verb-saying|	0 10	preposition 33	v0 17
end|auxiliary|verb-thinking|	0 6
end|auxiliary|word|	, -49	0 -59	determiner -18	stop -22	subordinator -27	t0 14	v0 -7	v2 -22
end|back|	, 22	- 15	0 25	1 -50	2 -8	and 15	at -30	by -29	end -51	for -28	of -37	on -34	out -16	that -30	to -58	up 18	v1 -46	v2 -54	with -44
end|bash|	0 12	end -22
end|because|	capital -53	determiner -11	his -40	of -35	preposition -16	pronoun 6	she -53	t0 -47	the -81	they -56	v1 -53	v2 -21	word -42
end|before|	, -35	. -39	0 25	a 9	any -29	capital -34	determiner -36	he 9	his -31	it -46	stop -39	t0 -55	the -94	v0 -30	v1 -44	v2 -22	verb-judging 18	verb-thinking -34	word -9
end|behind|	, -29	0 -37	a -23	capital -37	clinton -31	determiner -61	her -29	him -18	preposition -36	pronoun -18	t0 -28	the -47	trump -23	v0 -84	v1 -28	word -25
end|behind|judging|0|	true -6
end|behind|judging|1|	false -7	true -19
end|behind|judging|2|	false 13	true 33
end|behind|judging|t0|	true 33
end|behind|judging|t1|	false -49	true 12
end|behind|judging|v0|	false -6
end|behind|judging|v1|	false -39	true -21
end|behind|judging|v2|	false -72
end|behind|saying|0|	false 24	true 16
end|behind|saying|1|	false -62	true 9
end|behind|saying|2|	false -43
end|behind|saying|t0|	false -20	true 8
end|behind|saying|t1|	false -48
end|behind|saying|t2|	false -28
end|behind|saying|v0|	false -11	true -6
end|behind|saying|v1|	false -107	true -26
end|behind|saying|v2|	false -9
end|behind|thinking|0|	false 26
end|behind|thinking|1|	false 13	true 17
end|behind|thinking|t0|	false -46	true -13
end|behind|thinking|v0|	false -18	true -6
end|behind|thinking|v1|	false -31	true -14
end|behind|thinking|v2|	false -38	true -38
end|believe|	, -19	0 -17	after -36	and -7	as -43	at -31	by -43	end 32	for -54	from -30	if -35	in -67	into -14	may -28	of -32	on -50	or -27	than -32	that -30	to -65	v0 -21	v1 7	with -59
end|below|	determiner -43	the -38	v0 -45	v2 -14	word -32
end|bemoan|	that -18	v0 15
end|between|	$ -41	0 -77	a -24	capital -46	clinton -34	determiner -59	pronoun -28	t0 -30	the -50	them -18	trump -25	v0 -51	v1 -29	v2 -14	word -46
end|beyond|	0 -38	determiner -44	the -33	v0 -47	v1 -29	word -26
end|bill|	, 33	0 -12	to -25	v1 -37
end|blame|	, -21	0 -36	and -19	as -36	end 24	from -26	in -51	of -49	that -37	to -40	v1 10
end|blast|	0 -18	1 -30	and 6	end 13	for -49	in -43	of -30	to -35	v0 14	v1 -10
end|boast|	, 23	0 -36	end 11	in -33	to -14	v0 16
end|brag|	end -16	in -40	to 15
end|but|	 -38	0 39	added 19	adverb -15	also -23	determiner -44	did 9	had -38	preposition -32	quote -38	rather -31	said 49	that -76	the -37	v0 10	v1 -52	v2 -21	verb-judging -21	verb-saying 47	verb-thinking -42	was -22	will -7	word 15
end|by|	 -38	0 23	1 15	10 -35	2030 -42	about 25	adverb -13	an -53	another -43	any -31	august -34	auxiliary -23	calling -22	capital -14	christmas -37	clinton -30	conservatives -35	coordinator -30	cruz -28	determiner -14	giving 15	half -39	her -35	his -45	june -35	more -32	mr. -28	name -20	one -47	people -43	police -37	preposition 19	president -37	quote -38	raising -26	republican -29	republicans -25	requiring -25	sanders -39	spring -27	state -24	telephone -33	text -29	their -30	then -30	thursday -30	trump -34	two -33	using 12	v0 -26	v1 -51	v2 -38	verb-judging 7	verb-saying 6	verb-thinking -36	word -10	years -19
end|calculate|	end 20
end|call|	( -39	, 10	- -53	0 -13	1 -24	; 11	against -23	and -7	as -46	at 12	because -26	between -24	end 11	following 26	for -37	from -40	in -74	into -19	of -56	off -22	on -27	or -16	out -26	over -29	t0 7	that -61	then -22	to -119	v0 -11	what -22	who 15	with -49	— -20
end|capital|,|	auxiliary -19	coordinator -39	determiner -25	preposition -36	pronoun -18	quote -22	subordinator -33	t0 -22	that -21	v0 -10	v1 -22	verb-saying 19	word -38
end|capital|0|	( 20	, -9	; 38	after -22	auxiliary 19	behind -36	coordinator 9	end -26	next 6	preposition 8	that -13	word 13	— 17
end|capital|1|	behind -16	coordinator -37	end 11	next -36	preposition -94	subordinator -27	that -28	word -37
end|capital|2|	, -72	coordinator -35	end 36	preposition -43	subordinator -37
end|capital|auxiliary|	adverb -21	v0 -29	word -34
end|capital|capital|	v0 -26
end|capital|coordinator|	v0 -39	v2 -17	word -37
end|capital|possessive|	0 -39	capital -54	t0 -34	v0 -57	v1 -21	verb-saying -29	verb-thinking -18	word -53
end|capital|preposition|	0 -8	determiner -49	t0 -21	v0 -66	v1 -21	word -42
end|capital|stop|	1 -22	capital -50	coordinator -29	determiner -50	end -34	preposition 16	pronoun -32	quote 22	t0 -49	that -29	v0 -11	v1 -35	v2 -25	word -66
end|capital|subordinator|	0 -18	determiner -31	pronoun 21	v0 19	v1 -21
end|capital|t0|	coordinator 24	end -14	next -18	preposition -19	subordinator -55	that -25	word -18
end|capital|t1|	coordinator -12	end -9	preposition -12
end|capital|t2|	end 30
end|capital|that|	capital -19	determiner -33	pronoun -17	v0 -49	v1 -14	verb-saying -15
end|capital|v0|	( -35	, -7	- 32	: -57	; 16	after -22	auxiliary -31	capital -9	coordinator 12	end -25	late 14	next -26	preposition -24	source -24	subordinator -8	that -22	verb-thinking -17	word -46	— 7
end|capital|v1|	( -35	, -38	- 7	: -36	auxiliary -17	behind -19	capital -12	coordinator -57	end -13	late -11	next -42	preposition -48	subordinator -48	that -44	word -31
end|capital|v2|	, 6	auxiliary -23	behind -15	capital -11	coordinator -24	end -15	next -36	preposition -37	that -30	word -16
end|capital|verb-saying|	v1 -11
end|capital|word|	, -33	1 -28	coordinator -28	determiner -34	possessive -32	preposition 6	subordinator -31	t0 12	that -37	v0 -23	v1 -32	v2 -31	word -41
end|care|	0 11	v0 -18
end|cast|	0 7	as -60	end 20	in -40	of -25	v0 -41	v1 -8
end|caution|	, -10	0 -16	and -24	end 43	from -33	in -43	of -18	that -21	to -34	v0 -14	v1 14
end|challenge|	, -22	0 -24	and 12	end 36	for -19	in -39	of -18	on -43	that -31	to -48
end|champion|	v0 -18
end|charge|	, 6	and -7	end 12	from -39	in -44	of -11	on -41	that -16	to -38	v1 -41	v2 -29	with -56
end|cheer|	v0 24
end|chide|	0 -19	end 18
end|christmas|	. -23	stop -23	v0 -30
end|cite|	( 20	, -21	0 -33	about -13	as -73	by -44	end 44	from -34	in -86	of -38	on -38	or -30	that -58	to -45	up -19	v1 12	v2 -36	who -27	with -44
end|claim|	, -37	- 34	0 21	1 -33	: 10	and 18	at -28	by -43	end -15	for -51	from -25	in -17	is 8	of -32	on 9	t0 -11	than -35	that -48	v0 -13	v1 -18	v2 8	was 26	who -23	with -43	without -35
end|clarify|	v0 -8
end|clear|	, 13	and -32	around -25	as -28	end -18	in -37	of -19	that -31	to -45	v0 12	v1 -14	v2 -36	with -36
end|comment|	0 -11	and 9	in -31	to -38	v0 28
end|compare|	, -11	0 -63	and 6	at -24	end 13	in -43	of -27	that -23	to -66	v0 -6	v1 -43	with -23
end|complain|	, -13	end 40	for -31	from -20	in -38	of -30	on -34	to -21
end|concede|	but 31	end -28	for -25	in -30	of -10	to -42
end|concerned|	end -11	to -29
end|concerning|	v0 -48
end|concern|	0 -14	end 34	v0 12
end|conclude|	, -28	0 -45	and -9	because -46	by -52	end 6	for -28	in -42	of -26	on -46	since -22	that -35	to -41	v1 -7	v2 -10
end|concur|	0 -24	end 19
end|condemn|	, 41	0 -7	and -35	end -6	in -41	of -20	on -38	to -28	v0 40	v1 -34
end|confess|	end 22
end|confirm|	, -35	0 28	1 -43	and 23	at 8	but 41	by 12	end -40	for -47	from -37	in -81	of -28	than -34	that -26	to 12	v0 -19	v1 31	with -43
end|congratulate|	0 -35	end 20	for -30	v0 8
end|consider|	, -20	0 -6	and -6	as -41	for -43	of -41	on -32	t0 -9	that -30	to -56	v0 10	v1 -46	who -22	with -34
end|contend|	end 33	for -17	of -19	to -33	with -38
end|continue|	end -11	in 16	v0 -10
end|contradict|	0 -30	end 29
end|convinced|	end 24
end|coordinator|$|	v0 -27	v1 -19	word -46
end|coordinator|,|	adverb -28	preposition -31	subordinator 17	v0 -38	v1 13	v2 -18
end|coordinator|0|	after -43	behind 27	coordinator -24	end 23	late 31	next -9	preposition -47	source -26	that -67
end|coordinator|1|	behind -19	next -11	that -32
end|coordinator|2|	behind -28	next -47	that 13
end|coordinator|adverb|	, 22	0 20	1 -22	adverb -27	auxiliary -39	coordinator -19	determiner -57	preposition -35	stop -18	v0 -122	v1 -52	v2 -16	verb-saying 30	verb-thinking -20	word -36
end|coordinator|auxiliary|	0 24	adverb 18	auxiliary -26	determiner -64	preposition -33	pronoun -35	quote -48	v0 -20	v1 -52	v2 -29	verb-judging -18	verb-saying 23	verb-thinking -60	word -44
end|coordinator|capital|	, -28	0 -59	1 -46	2 -45	adverb -42	auxiliary -40	capital -19	coordinator -57	possessive -22	preposition -93	stop -75	subordinator -35	t0 -20	that -21	v0 -8	v1 -7	v2 -31	verb-judging 15	word -39
end|coordinator|coordinator|	v0 -7	v2 -20
end|coordinator|determiner|	0 -37	1 -34	2 -26	capital -18	preposition 16	stop -18	t0 -7	t1 -21	v0 -47	v1 -55	v2 -33	verb-judging -35	verb-thinking -26	word -94
end|coordinator|preposition|	, -34	0 6	1 -24	capital -52	determiner -8	stop -28	t0 -40	t1 -27	v0 -20	v1 -69	v2 -25	verb-judging -26	word -25
end|coordinator|pronoun|	adverb 6	auxiliary -15	possessive -38	v0 8	v2 -17	word 21
end|coordinator|quote|	stop -36	v0 -52	v1 -17
end|coordinator|subordinator|	0 -13	capital 16	determiner -6	preposition -35	pronoun -67	t0 -34	v0 -28	word -35
end|coordinator|t0|	infinitive -37	next 8	that -31
end|coordinator|t1|	next -47
end|coordinator|t2|	behind -17	next -30
end|coordinator|that|	0 9	adverb -22	auxiliary 14	capital -37	determiner -76	preposition -21	pronoun -65	quote -28	v0 -125	v1 -32	v2 -12	word -58
end|coordinator|v0|	, -9	after -67	behind -42	end 53	infinitive -20	late -50	next 6	preposition -64	source -36	subordinator -47	that -14
end|coordinator|v1|	after -35	behind -50	end 16	late -46	next -16	preposition -30	that -66
end|coordinator|v2|	after -19	behind -30	late -29	next -53	source -16	that -47
end|coordinator|verb-judging|	0 47	1 18	capital 15	determiner 22	preposition 13	pronoun 32	stop -44	subordinator 32	v0 18	v1 -52	v2 -27	word 13
end|coordinator|verb-saying|	, 33	0 20	capital 27	determiner 34	preposition 14	pronoun 11	stop -31	t0 36	that 46	v0 36	v1 -75	v2 -32	word -36
end|coordinator|verb-thinking|	determiner -52	preposition 17	pronoun -24	t0 9	that -27	v0 -51	v1 -21	word -37
end|coordinator|word|	, -85	- -50	0 -16	1 -46	2 -43	adverb -21	auxiliary 6	capital -40	coordinator -35	determiner 21	preposition -28	pronoun -16	stop -99	subordinator -9	t0 -43	t1 -36	t2 -32	that -53	v0 -38	v1 -75	v2 -38	verb-judging -16	verb-saying 39	verb-thinking -52	word -83
end|could|	0 -35	word -9
end|counter|	0 14	in -32	v0 -27
end|credit|	0 -7	and 12	end 13	for -31	in -28	of -32	v0 -10	v2 -15	with -32
end|criticize|	0 15	1 -39	after 14	and -24	as 23	by -34	during 12	for -82	from 10	in 8	of -31	on -44	that -49	to -53	v0 -9	v1 -32	week -14
end|debate|	, -41	0 10	as -42	end -11	in -41	of -39	to -38	v0 -12	v1 -19
end|december|	, -34	. -25	0 -24	stop -25	t0 -21	v0 -24	v1 -10	word -11
end|decide|	, -14	after -39	and 20	end -37	for -24	of -27	t0 18	to -61	v0 -9	v1 -15	v2 -47	with -33
end|decision|	end -34	in -29	of -21	t0 -13	to -20	with -21
end|declare|	, 27	0 26	1 14	as -31	by 26	end -58	for -36	in -70	night -23	of -33	on -29	that 18	to -63	tuesday 13	v0 -25	v1 -28	v2 -16
end|decline|	, -15	0 15	and 31	end -23	for 19	in -50	of -43	or -32	that -9	to -52	v0 -8	v1 -35	whether -46	with -26
end|decry|	, 26	0 11	and -24	end -14	of -29	to -31	v0 -6	v1 -38
end|dec|	. -28	stop -28	v0 -24
end|deem|	, 17	0 42	1 -17	end -38	of -32	v1 -34
end|defend|	, -33	against -33	and -27	as -45	at 15	by 21	for -30	in 13	of -63	on 20	t0 10	that -41	to -69	v0 -7	v1 -41	v2 -11	when 18	with -23
end|define|	end 27
end|deliver|	, -15	0 15	end -24	of -59	on 13	to 13	v1 -40
end|demand|	, 18	0 20	1 -30	and -35	end -23	for -33	from -23	in -35	of -21	v0 13	v1 -11
end|denounce|	, 6	0 18	1 -29	as 13	end -44	for -18	of -31	or -13	through -32	to -39	v1 -59	v2 -37	with -20
end|deny|	, 35	0 23	1 -38	; 27	and 40	as 16	at -43	end -57	for -41	from -22	in -51	of -41	on -43	out -20	t0 11	than -24	that -55	through 22	to -73	v0 9	v1 -47	with -41
end|deride|	0 -29	end 28
end|describe|	0 -12	1 -24	among -26	and -17	as -83	by -51	end 9	of -28	off -27	t0 14	that -54	to -49	v0 -18	v1 -13	v2 14
end|despite|	0 15	determiner 25	the 7	v0 28	word 29
end|detail|	, -11	0 -22	and -35	end 25	in -27	of -35	to -39	v0 -10
end|determiner|0|	( -63	, 7	- -8	: -30	; 19	coordinator 23	end 8	next -28	preposition -7	that -11	word -97	– -11	— -23
end|determiner|1|	( -29	, -16	- -32	capital -29	coordinator -49	end -7	preposition -7	subordinator -31	that -33	word -26
end|determiner|2|	, -19	coordinator -26	end -14	preposition -24	subordinator -23
end|determiner|t0|	, -9	- -17	capital -34	coordinator -37	preposition -25	that -41	word -29
end|determiner|t1|	coordinator -28	end 23	preposition -58	subordinator -34	that -20	word -21
end|determiner|t2|	, -32	coordinator -24	end -9	preposition -31
end|determiner|v0|	, -13	- -19	: -78	; 29	auxiliary -38	capital 18	subordinator -26	that -93	verb-thinking -26	word -64	– -32	— 8
end|determiner|v1|	- -52	auxiliary -18	capital -39	coordinator -82	preposition -50	subordinator -16	that -33	word -35	— -53
end|determiner|v2|	( -26	capital -36	coordinator -47	preposition -44	subordinator -57	that -42	word -32
end|determiner|word|	0 -28	auxiliary -31	preposition -37	pronoun -29
end|determine|	0 -24	end 45	in -39	to -39	v0 -20
end|disagree|	0 13	end 6	v0 -27
end|disavow|	0 13	end -13
end|disclose|	, -6	0 -8	for -28	in -29	of -22	on -37	to -43	v0 11	v1 -23	v2 -16
end|discuss|	, -27	0 -17	1 -43	and -57	for -51	in -7	of -32	on 6	or -27	that -54	to -61	v0 8	v2 -38	what -11	who -22	with 35
end|dismiss|	, 16	0 -54	and -29	as -30	end -7	from -24	in -36	of -30	that -48	to -42	v0 15	with -51
end|dispute|	0 -6	end 21	in -22	v0 12
end|doubt|	, -7	0 13	for -28	in -27	to -31	v0 10	v1 -38
end|down|	, -27	. -33	0 -61	a -16	capital -24	determiner -44	on -40	preposition -54	stop -33	subordinator -23	t0 -47	the -38	to -32	v0 -79	v1 -19	v2 -23	with -19	word -41
end|during|	0 29	a 27	an 14	determiner 16	her 11	his -16	t0 -52	the -21	v0 -35	v1 -52	v2 -39	word -37	world -23
end|eager|	end -25	t0 11
end|easter|	. -33	stop -33	v0 -33
end|echo|	, -12	0 -14	and 20	of -18	that -25	to -20
end|email|	and -33	end 12	in -37	of -14	v0 -36
end|emphasize|	, -18	0 -11	as -33	end 12	that -37	to -34	v0 -11	v1 11
end|encourage|	0 -31	end 36	of -19	t0 21	to -53	v0 22
end|endorse|	, -16	- 18	0 36	1 -9	as -27	at 6	by 13	end -42	for -51	from -18	in 31	may -33	of -49	or -8	over -25	than -29	that -25	v0 -58	v1 -67	v2 -24
end|end|	( 7	, -15	[ -12	a 20	about 16	according 40	after -25	all -13	along 27	although -24	among 8	an 24	analysts -9	and -19	another -17	as -7	ask -7	asked 23	back -15	beijing 25	both -21	chief 16	china 32	city -8	clinton 15	critics -7	democratic 33	donald 28	during 8	each -26	earlier -10	eksili -22	eleven 28	emanuel -33	first -15	for 25	forbes 17	former 35	fundy -25	germany -18	had 19	he 10	her 29	here -36	his 20	hundreds 28	if 13	in 20	instead -7	is -13	israel 32	it 46	its 16	jeb 22	just 31	justice 32	kaine -22	labor 38	last 46	later -14	like 9	long -27	many 10	minister 29	more 26	most 19	mr 32	mr. 10	mrs. 16	ms. 9	nearly 30	new 13	no 19	nobody 29	none 35	not 21	now -21	obama 37	of -9	on 19	one 34	only -23	opposition 24	other -7	others -17	perhaps -29	police 37	polls 22	president 22	pressed 26	rather 34	recently 22	rubio -43	russia 29	said -21	sanders -24	sen. 18	senator -12	shares 10	since -9	so 30	some -10	spokeswoman 18	state 30	still -29	sunday -8	t2 12	the 45	there -17	these -36	they -21	this -45	those -23	though 33	three -20	to 33	today 8	too -22	two 48	two-thirds -24	under -28	union 25	using -26	v1 -6	voters -23	was -17	we 30	whether -12	while -14	workers 36	would -15	yet -8
end|end|0|	after 48	behind -7	late 23	that -10
end|end|1|	after 28	next 14	that -23
end|end|2|	behind 6	next 6
end|end|end|	t2 12	v1 -6
end|end|t0|	after 33	behind 11	infinitive 7	late 31	that 25
end|end|t1|	behind 8
end|end|t2|	behind 40
end|end|v0|	after 38	behind -13	late 7	source 43	that 19
end|end|v1|	after 19	behind -37	next -14	source 15	that 19
end|end|v2|	after 21	behind -10	late 14	next -9	that 15
end|estimate|	, 28	0 -39	and -47	at -36	by -38	end 30	for -29	from -28	in -34	of -23	t0 -16	to -48	up -21	v0 32	v1 -40	v2 11	year -21
end|evening|	. -29	stop -29	v0 -30
end|except|	v0 20
end|expect|	( -46	, 29	; 17	about -23	as -55	at -54	before -51	between -23	by -70	end -11	for -59	from -39	in -81	into -27	like -13	monday -24	month -15	night -29	november -19	of -55	on -82	over -37	past -22	sunday -21	t0 15	t1 -48	than -41	that -45	thursday -24	to -80	until -36	up -29	v1 -22	v2 -24	week -30	who 14	with -49	year -19
end|explain|	, -24	0 6	1 -27	and -32	because -47	by -33	end 8	for -51	from -29	in 18	into -14	of -34	on -30	t0 -11	that -41	to 8	v0 -29	v1 8	v2 21	with -37
end|express|	, -20	0 -10	1 -41	about -25	and 11	at -29	for -44	of -31	on -24	or -23	that -45	to -50	v0 -11	v1 -6	v2 -13	who -35	with -48
end|extol|	, -20	0 -20
end|favor|	, -25	0 -7	and 9	end 15	in 10	of -15	t0 -26	v0 -14	v1 16
end|fear|	, 20	0 12	and 19	for -30	in -34	of -33	on -39	out -11	that -32	to -29	v0 -8	v1 -26
end|february|	. -19	and -26	coordinator -26	stop -19	v0 -18	v1 -14	v2 -18	word -21
end|feb|	. -20	stop -20
end|feel|	, -9	and 16	as 31	by -32	end -9	for -23	in -41	of -46	on -46	to -37
end|figure|	end 29	to -35	v0 -6
end|find|	, -21	- -51	0 -33	1 20	2 -24	about -23	across -32	among -46	and -54	as -15	at -45	end 51	for -55	from -37	in -79	of -33	on -37	or -25	out -24	over -19	per -23	t1 -10	than -31	that -30	to -53	toward -19	up -25	v0 -51	v1 25	v2 8	who -23	with -57
end|fire|	0 -17	1 32	2 -13	end -21	of -21	v0 -26
end|following|	0 -10	a -31	determiner 21	pronoun -30	t0 -34	the 11	word -40
end|forecast|	end -29
end|foresee|	0 14	end -23	in -47
end|for|	 -34	$ -38	, -35	. -19	0 -40	1 -36	2 -21	a -84	adverb -24	all -31	americans -45	an -55	another -29	any -27	anything -28	as -14	auxiliary -33	banning -31	being -19	blocking -28	by -17	candidates -27	capital -45	changing -22	chinese -16	clinton -60	college -17	comment -70	continuing -27	decades 28	democratic -32	determiner -54	donald -27	each -25	eight -14	elections -29	every -26	failing -33	federal -34	five -31	four -30	heavy -11	her -39	hillary -43	him -49	his -12	illegal -36	it -41	its -31	keeping -22	many -28	months -45	mr. -67	mrs. -21	new -38	next -25	nine -30	not -8	now -18	office -18	one -42	opposing -20	other -27	overtime -33	people -38	political -25	preposition -27	president -28	presumptive -26	promoting -29	pronoun -58	public -21	questioning -25	quote -34	refusing -29	release -33	republicans -34	sanders -39	second -37	security -39	six -24	some -24	someone -37	stop -19	students -32	supporting -34	t0 -72	t1 -26	t2 -15	ten -33	that -47	the -116	them -29	this 25	those -32	three -39	trump -49	two -22	u.s. -29	v0 -37	v1 -28	v2 -26	verb-judging -62	verb-saying -23	verb-thinking -47	voters -26	weeks -32	what -35	women -31	word -24	working -31	years 19	you -28
end|friday|	's -28	, -40	. -36	0 10	night -30	possessive -28	preposition -25	stop -36	v0 -53	v1 -20	v2 -12	word 6
end|from|	 -15	1 -46	2 -18	a -60	adverb -25	auxiliary -27	becoming -21	buying -27	capital -106	clinton -29	coming -37	determiner -10	entering -67	her -37	his -55	its -40	mexico -23	mr. -32	one -28	outside -27	people -16	preposition -34	pronoun -26	quote -15	supporters -19	t0 -77	t1 -18	the 6	their -20	this -27	those -27	trump -28	v0 -139	v1 -35	v2 -34	verb-judging -32	verb-saying -31	vermont -9	wall -17	whom -35	word -27
end|hail|	0 -13	end 17
end|hangs|after|,|	0 12	t0 32	v0 -20
end|hangs|after|coordinator|	v0 -29
end|hangs|after|end|	v0 6
end|hangs|after|preposition|	v0 -10
end|hangs|after|subordinator|	v0 -49
end|hangs|after|that|	v0 -26
end|hangs|although|,|	v0 -16
end|hangs|although|end|	0 29	v0 40
end|hangs|although|preposition|	0 -40	v0 -41
end|hangs|as|,|	0 22	t0 -9
end|hangs|as|coordinator|	t0 -46	v0 -14
end|hangs|as|end|	0 11	t0 49	v0 29
end|hangs|as|preposition|	t0 -73	v0 -49	v1 -24
end|hangs|as|subordinator|	0 -15	v0 -59
end|hangs|as|word|	v0 -20
end|hangs|because|coordinator|	v0 15
end|hangs|because|end|	0 20	t0 28	v0 -17
end|hangs|because|preposition|	0 -32	v0 -75
end|hangs|because|subordinator|	0 -24	v0 -24
end|hangs|before|preposition|	0 9
end|hangs|false|(|	2 -47
end|hangs|false|,|	1 -9	2 -20
end|hangs|false|-|	0 8	1 -7
end|hangs|false|:|	0 10	1 -8	2 -54
end|hangs|false|;|	0 6	1 6	2 -12
end|hangs|false|adverb|	0 -20
end|hangs|false|auxiliary|	0 10	1 -40	2 -44
end|hangs|false|capital|	1 -74	2 -51
end|hangs|false|coordinator|	1 -32	2 -41
end|hangs|false|determiner|	0 -22
end|hangs|false|preposition|	0 -15	1 -47	2 -66
end|hangs|false|subordinator|	1 -49	2 -38
end|hangs|false|that|	0 -7	1 -59	2 -55
end|hangs|false|verb-judging|	0 -46	1 -29	2 -19
end|hangs|false|verb-saying|	0 -14	1 -43
end|hangs|false|verb-thinking|	0 -60	1 -39	2 -28
end|hangs|false|word|	0 -15	1 -76	2 -62
end|hangs|false|—|	0 6	2 -29
end|hangs|how|end|	v0 28
end|hangs|how|preposition|	0 12	v0 -32
end|hangs|if|,|	0 7	v0 33
end|hangs|if|preposition|	0 -38	v0 -62
end|hangs|nothing|(|	0 -13	1 -42	v1 7	v2 -44
end|hangs|nothing|,|	1 -8	2 -12	t0 -6	t2 -36	v1 -9	v2 -16
end|hangs|nothing|-|	0 7	1 -34	2 14	t0 12	v1 -8	v2 -8
end|hangs|nothing|:|	0 -14	1 -8	t0 6	v1 -7	v2 -49
end|hangs|nothing|;|	0 7	t0 18	v1 14	v2 -12
end|hangs|nothing|adverb|	v0 -45
end|hangs|nothing|auxiliary|	0 6	1 -31	t1 -26	v1 -21	v2 -42
end|hangs|nothing|capital|	1 -47	t0 -21	v0 -17	v1 -57	v2 -42
end|hangs|nothing|coordinator|	1 -13	t0 10	t1 -52	t2 -34	v0 -6	v1 -33	v2 -70
end|hangs|nothing|end|	t1 16	t2 8	v2 6
end|hangs|nothing|preposition|	0 -8	1 -20	2 -63	t0 -24	t1 -63	t2 -41	v0 -24	v1 -55	v2 -54
end|hangs|nothing|subordinator|	0 8	1 -56	2 -48	t0 -14	t1 -9	t2 -36	v0 -10	v1 -44	v2 -27
end|hangs|nothing|that|	0 -7	1 -42	2 -27	t0 -60	t1 -32	v0 -21	v1 -47	v2 -45
end|hangs|nothing|verb-judging|	0 -25	v0 -25	v1 -29	v2 -19
end|hangs|nothing|verb-saying|	0 7	v0 -41	v1 -38
end|hangs|nothing|verb-thinking|	0 -33	1 -18	t0 -20	v0 -47	v1 -34	v2 -25
end|hangs|nothing|word|	1 -52	2 -25	t0 -54	t1 -40	t2 -31	v0 -16	v1 -55	v2 -46
end|hangs|nothing|–|	0 -19	v0 6
end|hangs|nothing|—|	v2 -29
end|hangs|since|,|	0 29
end|hangs|since|end|	0 -10
end|hangs|that|,|	0 -49	1 -33	v0 38	v1 -56	v2 -26
end|hangs|that|coordinator|	0 -36	v0 11	v1 -17	v2 -15
end|hangs|that|end|	0 43	t0 25	v1 -45	v2 -44
end|hangs|that|preposition|	0 9	t0 -33	v0 -91	v1 -27	v2 -29
end|hangs|that|subordinator|	0 10
end|hangs|though|,|	0 50
end|hangs|though|end|	0 -7	t0 -16	v0 -7
end|hangs|though|preposition|	0 -49
end|hangs|true|(|	0 8
end|hangs|true|,|	1 -13
end|hangs|true|-|	0 19
end|hangs|true|;|	0 33
end|hangs|true|capital|	0 -41
end|hangs|true|coordinator|	0 16	1 -32
end|hangs|true|end|	0 -16	1 -70
end|hangs|true|preposition|	0 17	1 -38
end|hangs|true|subordinator|	0 -56	1 -22
end|hangs|true|that|	0 -70
end|hangs|true|verb-thinking|	0 -19
end|hangs|true|word|	0 -68
end|hangs|true|—|	0 12
end|hangs|what|end|	0 37
end|hangs|when|,|	t0 32	v0 -20
end|hangs|when|capital|	0 -13
end|hangs|when|coordinator|	0 19
end|hangs|when|end|	0 -25	t0 -13	v0 20
end|hangs|when|preposition|	0 22	t0 -42	v0 -30
end|hangs|when|subordinator|	v0 -34
end|hangs|when|that|	0 -23	v0 -13
end|hangs|where|end|	0 11	t0 41
end|hangs|where|preposition|	v0 -51
end|hangs|while|,|	0 56	t0 44	v0 12
end|hangs|while|coordinator|	0 22	v0 -13
end|hangs|while|end|	0 9	t0 26	v0 -14
end|hangs|while|preposition|	0 -86	t0 -48
end|hangs|while|subordinator|	0 -46	v0 -61
end|hangs|why|end|	v0 28
end|has|	v1 -27
end|have|	word 14
end|hear|	, -42	0 -12	end 15	v0 -36	v1 15	v2 29
end|highlight|	, -7	0 -27	and -26	as -31	end 44	in -46	of -28	that -39	to -35	v0 -9	v1 29	v2 -11
end|hint|	0 15	end 28	for -24	v0 -45	v1 -30
end|hit|	0 -26	end 35
end|hold|	, 36	0 -47	as -38	end -12	for -28	in -26	of -27	that -31	to -36	v0 22	v1 -42
end|hope|	, -6	- 11	: -46	after -34	against -22	and -32	around -25	as -50	at -28	before -37	by -35	end 41	for -45	from -30	in -73	into -25	of -31	t0 -16	t1 -33	that -44	to -48	tuesday -42	up -25	v0 -24	v2 8	with -49	year -13
end|how|	0 -54	capital -23	determiner -48	he -34	it -19	many -29	much -19	preposition -29	pronoun -55	t0 -23	the -31	they -30	to -27	v0 -84	v1 -25	v2 -19	word -43
end|identify|	, -15	0 22	as -50	end 19	from -35	in -40	of -44	on -30	that -30	to 15	v0 -41	v1 -31	v2 -17
end|if|	0 -68	1 -10	a -27	adverb -28	determiner -76	elected -25	he -71	it -58	mr. -27	pronoun -107	she -37	t0 -50	that -34	the -56	they -56	trump -31	v0 -16	v1 -22	v2 -21	word -60
end|imply|	0 -33	end -27	of -23	to -26	v0 7
end|indicate|	, -15	- -13	0 -56	at -35	before -18	by -34	end 38	for -35	from -15	of -18	that -28	to -36	v0 -16	v1 29	v2 -15
end|infinitive|other|t0|	false -8	true 7
end|infinitive|other|t1|	false 8
end|infinitive|other|v1|	false -40
end|infinitive|other|v2|	false -27
end|inform|	, 25	of -11	to -31	v0 11
end|inside|	determiner -32	the -27	v0 -43
end|insist|	, -43	0 -19	about -24	after 17	as -38	by -29	for -37	in -39	of -44	on -50	that -24	to -68	v0 -20	v1 20	with -57
end|insult|	0 10	end -31
end|intend|	, 17	and -27	end -12	of -9	t0 -25	that -18	v0 33	v1 -29
end|into|	0 -58	1 -25	a -33	adverb -14	an -28	capital -43	determiner -68	effect -23	her -39	it -23	killing -8	law -35	pronoun -23	subordinator -15	t0 -50	the -50	v0 -103	v1 -23	v2 -23	verb-judging -28	verb-saying -30	verb-thinking -17	whether -14	word -59
end|introduce|	, -9	0 21	against -11	by -36	end -43	for -10	on 16	v0 -29	v1 -38
end|invoke|	, -16	0 -17	end -10	in -46	of -12
end|in|	 -19	$ -32	, -48	. -38	0 14	1 -14	10 -46	1981 -25	1988 -35	1994 -38	1999 -23	2 -49	2004 -37	2005 -34	2007 -41	2008 17	2009 -43	2010 11	2011 23	2012 21	2013 9	2014 -42	2016 -38	2018 -33	2020 -24	2021 -47	2022 -55	2023 -39	2024 -52	a 17	advance -25	alabama -22	all -12	america -49	american -30	an 47	and -31	april 19	as -21	august -57	benghazi -61	both -42	britain -36	brooklyn -35	buffalo -36	california 11	canada -28	capital -32	cases -32	cash -32	central -36	charge -34	chief -33	cleveland -42	clinton -23	coming 14	congress -32	coordinator -31	court -29	danger -35	december 19	decline -20	defending -28	during -28	each -38	early 9	economic -25	europe -53	every 15	favor -35	february 8	federal -35	fighting -28	five -27	flint -32	florida -42	four -40	france -34	front -24	full -35	funds -31	generations -35	good -31	government -43	her -65	him -17	his -36	indiana -41	iowa -48	iraq -49	israel -27	it -33	its -58	january -41	july -64	june 16	las -36	later -30	libya -34	line -55	march -61	mississippi -25	more -37	nevada -31	new -35	nine -42	north -39	november 14	october -42	office -25	ohio -25	on -47	one 20	order -51	orlando -35	other 9	paris -43	part 9	past -29	pennsylvania -43	person -48	philadelphia -46	places -21	politics -45	preposition -71	pronoun -45	public 6	question -29	quote -19	recent -43	remote -33	response -30	return -32	san -34	september 13	seven -31	six -35	some -46	south -51	speaking -29	spring -26	states -30	stop -38	subordinator -36	support -40	syria -66	t1 -51	t2 -22	ten -36	terms -32	texas -39	that -45	the -56	them -28	this -57	those -32	three -35	time -53	tone -32	touch -36	trouble -29	trump -32	tuesday -36	two -27	ukraine -19	union -24	v0 -58	v1 -58	v2 -46	verb-judging -87	verb-saying -68	verb-thinking 16	virginia 7	washington -31	what -38	which -65	whittling -34	word -7	writing -32
end|issue|	0 15	end -15	for -26	of 20	to -39	v0 -15	v1 -27
end|is|	0 -7	adverb -8	preposition -11	t0 25	v1 -25
end|january|	, -44	. -35	stop -35	v0 -34
end|joke|	end -6	to -36	v0 22
end|july|	, -29	. -39	0 -30	1 -20	preposition -23	stop -39	t0 -20	v0 -33	v1 -19	v2 -12	word -26
end|june|	, -42	. -37	0 -36	2015 -19	7 -16	and -16	coordinator -16	stop -37	v0 -35	v1 -16	word -26
end|knock|	end 14
end|know|	, 9	- -34	0 12	1 -26	and 12	as 15	end -9	for 21	from 12	if -14	in -39	of -25	on -31	that -25	to -53	up -18	v0 -10	v1 -27	v2 6	what -23	when -38	with -28
end|lambaste|	for -26	v0 -28
end|lament|	0 -6	of -26	to -38	v0 -8
end|last|%|	end -11
end|last|)|	; -19	end -19
end|last|adverb|	, -20	- -30	auxiliary -29	capital -41	coordinator -31	end 12	preposition -75	subordinator -63	that -32	verb-thinking -15	word -66
end|last|auxiliary|	, -30	: -7	coordinator -11	end -13	preposition -140	subordinator -97	that -47	verb-thinking -32	word -22
end|last|capital|	( -70	, 9	- 7	auxiliary -9	capital 18	preposition 16	subordinator 11	that -15	word -25	– 16	— 15
end|last|coordinator|	, -75	auxiliary -25	capital -17	coordinator -50	end -13	preposition -41	subordinator -95	that -74	verb-judging -21	word -45
end|last|determiner|	, -28	auxiliary -28	capital -78	coordinator -11	end -10	preposition -18	subordinator -94	that -49	verb-thinking -18	word -84
end|last|possessive|	, -15	capital -46	coordinator -30	end -18	preposition -63	subordinator -41
end|last|preposition|	, 17	- 19	adverb -28	auxiliary -51	capital -163	coordinator -78	preposition -60	subordinator -137	that -73	word -73
end|last|pronoun|	, -11	- -42	; 16	auxiliary -82	coordinator -23	preposition 8	that -22	verb-saying 15	verb-thinking -29	word -32	— 14
end|last|quote|	, 71	; 14	coordinator -13	end -25	preposition -9	subordinator 7	that -27	word -25
end|last|subordinator|	, -20	capital -77	coordinator -55	end 13	preposition -9	subordinator -65	that -36
end|last|that|	, -18	auxiliary -28	capital -31	end -13	subordinator -103	word -22	— 11
end|last|verb-judging|	, 30	; 22	coordinator 18	preposition -9	subordinator 24	word 11
end|last|verb-saying|	, -23	- -13	: -35	; -16	auxiliary 19	capital 32	end -18	subordinator -76	that -26	verb-thinking -26	word -37	— 15
end|last|verb-thinking|	, 11	auxiliary -27	capital -45	end -16	preposition -48	subordinator -30	that -61	word -36
end|last|word|	( 25	, -13	- 15	: 9	; 7	adverb -22	auxiliary 23	capital 26	determiner -21	end 19	preposition -39	that -19	verb-judging -41	verb-saying -25	verb-thinking -54	word -7	– -19	— -17
end|late|judging|0|	false 6	true 37
end|late|judging|v0|	true 14
end|late|judging|v1|	true -26
end|late|judging|v2|	true -30
end|late|saying|0|	false -40	true 7
end|late|saying|1|	false -42
end|late|saying|t0|	true 22
end|late|saying|v0|	false -7	true 17
end|late|saying|v1|	false -82
end|late|saying|v2|	false -7	true 31
end|late|thinking|0|	true 21
end|late|thinking|v0|	true -8
end|late|thinking|v1|	false -42	true 22
end|late|thinking|v2|	true -11
end|learn|	0 25	and -34	end -35	in 19	into -10	to -37	v0 -12	v1 -49
end|length|10-15|(|	0 -27	1 -29	v0 -25
end|length|10-15|,|	0 -6	1 -8	2 -19	t0 13	t1 -13	v1 -23
end|length|10-15|-|	0 -16	t0 22	v0 9
end|length|10-15|:|	0 -13	v0 -36	v1 -60
end|length|10-15|;|	v0 7	v1 9
end|length|10-15|after|	saying 27	thinking -23
end|length|10-15|auxiliary|	0 27	v0 10	v1 -39
end|length|10-15|behind|	judging -26	saying -40	thinking -10
end|length|10-15|capital|	0 -51	1 -29	t0 -51	v0 -21	v1 -29	v2 -17
end|length|10-15|coordinator|	0 -40	1 -50	2 -33	t0 -34	t1 -35	t2 -19	v0 -41	v1 -79	v2 -33
end|length|10-15|determiner|	v0 6
end|length|10-15|end|	0 13	1 7	2 -8	t0 -6	v0 8	v2 57
end|length|10-15|infinitive|	other 13
end|length|10-15|late|	thinking -24
end|length|10-15|next|	judging -31
end|length|10-15|preposition|	0 -71	1 -9	2 -42	t0 -127	t1 -61	t2 -28	v0 -101	v1 -53	v2 -37
end|length|10-15|subordinator|	0 -9	1 -26	2 -16	t0 -75	t1 9	v0 -34	v1 -78
end|length|10-15|that|	0 -70	1 -38	judging -8	other 19	saying 18	t0 -18	t1 -18	thinking -50	v0 -30	v1 -43	v2 -23
end|length|10-15|verb-saying|	v0 -22	v1 -20
end|length|10-15|verb-thinking|	v0 -17	v1 -18
end|length|10-15|word|	0 8	1 -39	t0 -37	t1 -19	v0 -6	v1 -45	v2 -15
end|length|10-15|–|	0 -37	v0 -30
end|length|10-15|—|	0 -8	t0 -45	v1 24
end|length|16-30|(|	v0 -15	v1 9	v2 -31
end|length|16-30|,|	0 20	1 -20	t0 -19	t1 8	t2 -32	v0 -49	v1 -14	v2 -16
end|length|16-30|-|	1 -26	2 16	v0 -38	v1 -13
end|length|16-30|:|	v0 6	v1 11	v2 -42
end|length|16-30|;|	v0 -13
end|length|16-30|after|	saying 24	thinking -11
end|length|16-30|auxiliary|	v0 -44	v1 -50	v2 -30
end|length|16-30|behind|	judging -27	saying -34	thinking -32
end|length|16-30|capital|	t0 -30	v0 -86	v1 -45	v2 -36
end|length|16-30|coordinator|	0 -27	2 10	t0 -55	t1 -25	t2 -28	v0 -103	v1 -11	v2 -58
end|length|16-30|end|	0 24	2 12	t1 -13	t2 14	v2 15
end|length|16-30|infinitive|	other -21
end|length|16-30|late|	judging -25	saying -9
end|length|16-30|next|	judging -45	saying -19	thinking -26
end|length|16-30|preposition|	0 -56	1 -58	2 -44	t0 -96	t1 -46	t2 -35	v0 -96	v1 -51	v2 -50
end|length|16-30|subordinator|	0 -41	1 -28	2 -30	t0 -33	t1 -45	v0 -105	v1 -82	v2 -69
end|length|16-30|that|	0 -34	1 -22	2 -24	judging 6	other -38	saying 6	t0 -19	t1 -23	thinking 9	v0 -9	v1 -39	v2 -36
end|length|16-30|verb-judging|	v1 -24
end|length|16-30|verb-saying|	v1 -24
end|length|16-30|verb-thinking|	v0 -18	v1 -22	v2 -20
end|length|16-30|word|	1 -12	2 -22	t0 -23	t1 -21	v0 -53	v1 -39	v2 -48
end|length|16-30|–|	v0 -42
end|length|16-30|—|	v0 -7	v1 -18
end|length|1|,|	0 26
end|length|1|;|	0 40
end|length|1|after|	saying -51
end|length|1|auxiliary|	0 -34
end|length|1|behind|	judging 22	saying 32
end|length|1|capital|	0 21
end|length|1|coordinator|	0 25
end|length|1|late|	judging -47	saying -7	thinking 10
end|length|1|next|	judging 39	saying 6	thinking 7
end|length|1|preposition|	0 30
end|length|1|source|	source -19
end|length|1|subordinator|	0 7
end|length|1|that|	judging 10	saying -20	thinking 13
end|length|1|verb-thinking|	0 -19
end|length|1|word|	0 6
end|length|2|,|	0 20	v0 18
end|length|2|-|	0 25	v0 13
end|length|2|;|	0 29
end|length|2|after|	saying -41
end|length|2|auxiliary|	0 -50
end|length|2|behind|	judging 20	saying 32	thinking 30
end|length|2|capital|	0 14	t0 -32	v0 12
end|length|2|coordinator|	0 10	v0 37
end|length|2|end|	0 -10
end|length|2|infinitive|	other -29
end|length|2|late|	judging 17	saying -14
end|length|2|next|	judging 39	saying 22	thinking 22
end|length|2|preposition|	0 10	t0 -35	v0 28
end|length|2|source|	source -28
end|length|2|subordinator|	t0 -69	v0 28
end|length|2|that|	0 -49	judging 27	other -63	saying -31	t0 -20	thinking -51	v0 -59
end|length|2|verb-thinking|	0 -15	v0 -15
end|length|2|word|	0 -72
end|length|2|—|	0 34
end|length|31+|(|	v2 -30
end|length|31+|,|	v0 -19	v1 -35	v2 -37
end|length|31+|-|	v1 -30
end|length|31+|:|	v2 -24
end|length|31+|after|	saying -25
end|length|31+|auxiliary|	v2 -25
end|length|31+|behind|	judging -25	saying -7	thinking -8
end|length|31+|capital|	v1 -19	v2 -24
end|length|31+|coordinator|	v0 -50	v1 -55	v2 -43
end|length|31+|end|	v0 -8	v1 -25	v2 -44
end|length|31+|infinitive|	other -37
end|length|31+|late|	saying -11
end|length|31+|next|	judging -37	saying -38	thinking -35
end|length|31+|preposition|	2 -29	v0 -130	v1 -49	v2 -55
end|length|31+|subordinator|	v0 -51	v1 -47	v2 -68
end|length|31+|that|	other -35	saying -37	v0 -28	v1 -32	v2 -37
end|length|31+|verb-thinking|	v2 -13
end|length|31+|word|	v0 -24	v1 -15	v2 -26
end|length|3|(|	0 -15
end|length|3|,|	0 19	1 -49	t0 -28
end|length|3|:|	0 -44
end|length|3|after|	saying -27
end|length|3|auxiliary|	0 -26
end|length|3|behind|	saying 6	thinking 6
end|length|3|capital|	0 -16	t0 -24	v0 7
end|length|3|coordinator|	0 13	1 -27	v0 14
end|length|3|end|	0 -33	1 -43	t0 52	v0 41
end|length|3|late|	judging -35	thinking -17
end|length|3|next|	judging 14	saying 21	thinking -23
end|length|3|preposition|	0 -12	1 -39	v0 16	v1 -23
end|length|3|source|	source -32
end|length|3|subordinator|	0 -13	1 -23	t0 7
end|length|3|that|	0 -97	judging -40	other -21	saying -44	t0 -18	v0 -64
end|length|3|verb-judging|	0 -16
end|length|3|verb-thinking|	v0 -23
end|length|3|word|	0 -69	t0 -29	v0 -18
end|length|3|—|	0 -12
end|length|4-5|,|	0 -24	1 -28	t0 17	v0 7	v1 -53
end|length|4-5|-|	v0 -18
end|length|4-5|:|	0 8	v0 12
end|length|4-5|;|	t0 18	v0 12
end|length|4-5|after|	saying -37	thinking 10
end|length|4-5|auxiliary|	0 -10
end|length|4-5|behind|	thinking 16
end|length|4-5|capital|	0 -57	t0 -29	v0 6
end|length|4-5|coordinator|	1 -36	t0 22
end|length|4-5|determiner|	v0 -22
end|length|4-5|end|	t0 116	v1 -15
end|length|4-5|infinitive|	other -33
end|length|4-5|late|	saying -20	thinking 19
end|length|4-5|next|	judging -6	saying -9	thinking -10
end|length|4-5|preposition|	0 -48	t0 -53	t1 -11	v0 -33	v1 -37
end|length|4-5|source|	source -58
end|length|4-5|subordinator|	1 -34	t0 10	v1 -30
end|length|4-5|that|	0 7	1 -17	judging -23	other 13	saying -17	t0 -26	thinking -9	v0 -72	v1 -11
end|length|4-5|verb-thinking|	0 -11	v0 -25
end|length|4-5|word|	0 -59	1 -22
end|length|4-5|–|	0 -9	v0 38
end|length|4-5|—|	t0 -8
end|length|6-9|(|	1 -30	v0 30
end|length|6-9|,|	0 -23	1 -8	t0 -6	v0 6	v1 8	v2 14
end|length|6-9|-|	1 -15	v0 17
end|length|6-9|:|	0 9
end|length|6-9|;|	0 -23
end|length|6-9|adverb|	v0 -35
end|length|6-9|after|	saying -10
end|length|6-9|auxiliary|	0 36
end|length|6-9|behind|	judging -15	saying -20	thinking -37
end|length|6-9|capital|	0 -83	1 -30	v0 -102	v1 -25
end|length|6-9|coordinator|	0 -62	2 -31	t0 -6	t1 -27	v0 -6	v1 -61	v2 -13
end|length|6-9|end|	0 17	1 24	t0 9	v0 9	v1 15	v2 37
end|length|6-9|infinitive|	other 23
end|length|6-9|late|	judging 21	saying -7	thinking -34
end|length|6-9|next|	judging -9
end|length|6-9|preposition|	0 -36	1 -100	2 -20	t1 -28	v0 -40	v1 -49	v2 -23
end|length|6-9|source|	source -15
end|length|6-9|subordinator|	0 -39	1 -30	2 -30	t0 -29	t1 -48	v0 -47	v2 -11
end|length|6-9|that|	0 -7	1 -29	judging -38	other 13	saying -28	t0 -43	t1 -28	thinking -8	v0 -18	v1 -28	v2 -18
end|length|6-9|verb-saying|	v0 -21
end|length|6-9|verb-thinking|	0 -15	v0 -32
end|length|6-9|word|	0 -8	1 -23	t0 -36	t1 -25	v0 -70	v1 -18
end|length|6-9|—|	0 21
end|liken|	0 -39	end 31	t0 -16	to -39
end|like|	, -8	. -27	0 -16	1 -18	a -21	and -48	capital -40	determiner -32	end 41	for -23	her -18	in -31	mr. -13	of -25	over -31	preposition -21	pronoun -16	stop -27	t0 -30	that -28	the -17	this -13	to -26	trump -13	v0 -34	v2 -33	word -28
end|list|	, 41	0 11	1 13	and -44	as -37	end -43	for -39	in -10	of -25	than -25	to 16	v0 -21	v1 -34	v2 -47	with -33
end|lobby|	, 13	end -8
end|love|	, 9	end -43	of -23	v1 -37
end|maintain|	, 28	0 -22	and -31	end -14	in -15	of -23	that -15	v0 22	v1 -25
end|march|	, -23	. -40	0 -28	1 -21	15 -23	preposition -20	stop -40	t0 -17	v0 -43	v1 -22	word -37
end|may|	, -43	. -29	0 -7	1 -22	10 -15	adverb -49	auxiliary -9	be -6	become -28	coordinator -36	have -11	not -40	stop -29	t0 -39	t1 -19	v0 -88	v1 -36	v2 -30	verb-judging -31	verb-thinking 15	word -75
end|mean|	end 24	v0 7
end|mention|	, -21	1 24	and 11	as -48	at 11	by -19	end -17	for -38	from -34	in 9	of -39	on 9	or -28	t0 11	than -21	that -26	to -53	v0 -11	v1 -63	v2 14	who -39
end|message|	0 14	and -33	end -15	to -39	v0 -25
end|mock|	, 36	and -47	as -29	end 15	in 26	of -28	on 12	that -11	to -24	v1 -49	who -18	with -27
end|monday|	's -28	, -47	. 13	0 19	night -33	possessive -27	stop 13	t0 -28	that -33	v1 -30	v2 -21	word -46
end|month|	, -57	. -26	0 -31	possessive -25	preposition -23	stop -26	t0 -22	that -32	v0 -40	v1 -17	v2 -17
end|morning|	. -22	stop -22	v0 -33
end|name|	0 -29	and -33	as -40	end 6	in 10	of -22	on -29	to -31	v0 28	v1 -40
end|near|	capital -47	determiner -23	the -22	v0 -54	v1 -24	word -26
end|need|	0 -28	end -13	for -30	of -30	t0 -19	to 14	v0 6
end|next|judging|0|	false 23	true 28
end|next|judging|1|	false -9	true 30
end|next|judging|2|	false -33	true 7
end|next|judging|t1|	false -85	true 11
end|next|judging|t2|	false -53	true -6
end|next|judging|v0|	false -6	true -9
end|next|judging|v1|	false -34	true -38
end|next|judging|v2|	false -62	true -25
end|next|saying|0|	true -15
end|next|saying|1|	false -46
end|next|saying|2|	false -7
end|next|saying|t0|	true -11
end|next|saying|t1|	false 9
end|next|saying|t2|	false -43
end|next|saying|v0|	false -15	true 7
end|next|saying|v1|	false -17	true 7
end|next|saying|v2|	false -46	true 7
end|next|thinking|0|	true 11
end|next|thinking|1|	false -26	true -16
end|next|thinking|2|	false -26
end|next|thinking|t0|	false -6	true 35
end|next|thinking|t1|	false 9	true -9
end|next|thinking|t2|	false -23	true 29
end|next|thinking|v0|	false -8	true 9
end|next|thinking|v1|	false -48
end|next|thinking|v2|	false -111
end|night|	, -26	. -30	0 -37	and -31	coordinator -31	in -12	possessive -38	preposition -21	stop -30	subordinator -28	v0 -54	v1 -14	v2 -21	’s -38
end|nominate|	, -7	end -11	for -47	in 33	to -37	v0 6
end|nor|	capital -22	v0 -36
end|note|	, -15	- -41	0 -78	1 -11	: -42	after -38	against -17	and -16	april -19	as -37	at -35	between -16	by -51	during -37	end 39	for -40	from -29	in -85	into -8	of -28	on -54	or -22	over -23	than -21	that -41	to -66	v0 -21	v1 33	v2 -30	while -34	who -18	with -50	— 9
end|notice|	end 40	v0 -39
end|november|	, -22	. -39	0 -18	auxiliary -18	coordinator -19	election -21	general -14	preposition -24	stop -39	subordinator -20	v0 -53	v1 -16	v2 -17	word -29
end|nov|	. -31	stop -31	v0 -14
end|observe|	end 35	v0 6
end|october|	. -25	0 -22	preposition -14	stop -25	v0 -27	word -23
end|offer|	, 28	0 15	about -38	and -54	as -39	at -25	end -44	for -46	in 11	of -55	on -49	t0 6	that -44	to 7	v0 -22	v1 -21	who -28	with -37
end|off|	. -26	0 -40	a -23	by -16	capital -18	determiner -53	his -25	on -28	preposition -45	stop -26	t0 -34	the -56	v0 -85	v1 -26	v2 -24	word -52
end|of|	 -28	$ -30	0 -169	1 -35	10 -23	14 -34	2 -21	30 -17	4 -11	a -67	about -32	adverb -32	all -19	america -26	american -36	americans -25	an -44	anonymity -26	any -30	appeals -17	arizona -24	attack -26	auxiliary -35	barack -24	beating -27	being -32	between -16	big -32	black -24	both -19	business -19	capital -95	civil -20	climate -18	clinton -28	color -24	commerce -29	communication -31	confidence -21	congress -23	congressional -23	context -37	credit -35	david -27	delegates -11	democratic -25	democrats -18	determiner -98	dollars -23	donald -36	each -15	economic -20	education -21	emails -18	eminent -27	employees -17	enthusiasm -24	florida -25	foreign -28	four -29	glass-steagall -18	globalization -25	government -22	growing -34	growth -23	her -38	him -18	his -74	hispanic -16	how -34	illegal -24	information -32	interest -18	israel -24	it -39	its -29	justice -24	land -21	life -23	likely -12	losing -23	many -26	massachusetts -21	millions -24	money -26	more -28	mr. -36	mrs. -13	ms. -10	muslim -27	muslims -27	national -27	new -20	next -15	nine -19	no -19	north -29	not -22	obama -24	ohio -18	one -29	opposing -25	other -21	paid -18	people -24	personnel -17	policy -32	political -16	preposition -39	president -33	presidential -28	private -13	pronoun -49	public -20	questions -23	quote -28	registered -11	republican -20	republicans -16	rice -13	rival -13	russia -13	salaried -25	sanders -27	second-degree -19	sen. -29	service -17	sexism -39	social -26	some -24	staff -9	state -60	states -21	step -8	subordinator -44	superdelegates -14	support -14	supporters -19	t0 -54	t1 -23	t2 -26	tax -13	terrorism -26	terrorists -29	texas -25	that -31	the -77	their -55	them -35	these -25	this -13	those -37	three -24	time -30	trump -39	trying -18	tuesday -25	two -46	u.s. -19	undocumented -24	union -19	up -30	us -20	using -25	v0 -35	v1 -20	v2 -20	verb-judging -59	verb-saying -67	verb-thinking -33	vermont -37	voters -36	wall -19	washington -21	what -38	which -16	white -8	who -11	whom -18	winning -18	women -28	word -49	workers -16	working -20	world -19	£ -31
end|once|	0 -42	adverb -34	again -32	determiner -38	it -20	pronoun -42	the -25	v0 -71	v1 -11	word -28
end|onto|	determiner -39	the -25	v0 -30
end|on|	 -35	. -50	0 6	1 -64	a -73	abortion -41	adverb -45	advertising -34	all -42	americans -37	an -50	april -38	auxiliary -22	behalf -41	benghazi -38	board -47	both -41	by -25	capital 41	capitol 17	cbs -32	clinton -58	coordinator -26	determiner -45	earth -29	election -31	facebook 19	financial -32	foreign -28	friday -73	guns -39	hand -23	her -46	his -74	how -28	immigration -54	israel -40	issues -36	it -42	its -7	jobs -43	july 16	march -41	mr. -38	multiple 28	muslims -56	new -24	nov -37	obama -49	october -36	one -37	police 10	policy -24	preposition -66	president -43	pronoun -38	quote -29	saturday -51	social -50	some -37	stage -44	stop -50	subordinator -33	sunday 21	t0 -23	t1 -27	that -31	the -25	their -46	this -30	those 12	to -50	track -56	trade -46	trump -59	tuesday 12	tv -45	twitter 29	two -30	u.s. -39	v0 -28	v1 -62	v2 -46	verb-judging -31	verb-saying -58	verb-thinking -36	wall -47	wednesday 56	what -36	whether -29	which -29	women -34	word -38
end|oppose|	, 20	0 17	1 -36	about -18	and 26	as 26	end -51	for -28	from -27	in -53	of -41	t0 15	that -21	to -54	v0 -18	v1 -52
end|order|according|	( -27	, -10	capital -27	coordinator -49	end 29	preposition -67	subordinator -47	that -26	word -29
end|order|according|(|	v0 -20
end|order|according|,|	v0 -14	v1 -52	v2 11
end|order|according|capital|	v0 -24
end|order|according|coordinator|	0 -26	v0 -36	v2 -16
end|order|according|end|	v0 43	v1 15
end|order|according|preposition|	0 -57	v0 -43	v1 -25	v2 -30
end|order|according|subordinator|	v0 -48
end|order|according|word|	0 -15	v0 -22
end|order|apposed|(|	v0 -36	v1 19
end|order|apposed|	, -12	- -14	: 11	; 26	auxiliary -43	capital 15	coordinator -25	end 10	preposition -19	subordinator -47	that -74	verb-thinking -19	— -21
end|order|apposed|,|	0 21	1 -60	t0 -12	v0 -17	v1 -40	v2 -71
end|order|apposed|-|	0 -12	1 -20	v0 7	v1 -40
end|order|apposed|:|	v0 7
end|order|apposed|;|	0 13	v0 23
end|order|apposed|auxiliary|	v0 -39
end|order|apposed|capital|	0 26	t0 -37	v1 -22
end|order|apposed|coordinator|	0 -16	1 14	2 14	t0 -46	v0 -39	v1 -36	v2 -18
end|order|apposed|end|	0 -7	1 10	t1 -22	v0 23	v2 31
end|order|apposed|preposition|	0 -18	1 -55	t0 -96	t1 -29	v0 -10	v1 -37	v2 -31
end|order|apposed|subordinator|	1 -14	t0 -43	v0 -139	v1 -33	v2 -29
end|order|apposed|that|	0 -56	1 -20	v0 -52	v1 -21	v2 -31
end|order|apposed|verb-thinking|	0 -8	v0 -13
end|order|apposed|word|	1 -14	t0 -20	v1 -21
end|order|apposition|	( -22	; -23	auxiliary -25	capital -54	coordinator -43	end 18	preposition -24	that -40	word -44
end|order|apposition|,|	0 -26	1 -26	v0 11	v1 -6	v2 -43
end|order|apposition|capital|	v0 -41	v1 -23
end|order|apposition|coordinator|	0 14	v0 -55	v1 -39	v2 -21
end|order|apposition|end|	0 8	t0 46	v0 13	v1 34	v2 -11
end|order|apposition|preposition|	t0 -54	v0 -100	v1 -36	v2 -31
end|order|apposition|subordinator|	0 11	v1 -43	v2 -25
end|order|apposition|that|	1 -18	v0 -43	v1 -28	v2 -14
end|order|apposition|word|	v0 -34	v1 -21
end|order|	by -44	for -30	how -18	month -19	of -45	t0 -51	that -32	to -66	v1 -34	v2 -9
end|order|direct|	( -6	- 11	: -20	; 44	adverb -16	auxiliary -30	capital -26	determiner -58	preposition -16	subordinator -15	that -32	verb-thinking -55	word -67	— 14
end|order|direct|(|	0 -25	1 -42	v0 12	v2 -42
end|order|direct|,|	1 -33	2 -6	t0 14	t1 13	t2 -32	v0 -6	v1 -12	v2 -22
end|order|direct|-|	0 21	1 -33	2 25	t0 23	v1 -32
end|order|direct|:|	0 -13	1 -35	v0 -6	v1 -32	v2 -35
end|order|direct|;|	0 30	t0 18	v0 13	v1 16
end|order|direct|adverb|	v0 -38
end|order|direct|auxiliary|	t0 -35	v0 -67	v1 -29	v2 -28
end|order|direct|capital|	0 -58	1 -42	t0 -14	v0 -13	v1 -55	v2 -42
end|order|direct|coordinator|	1 -30	2 -52	t0 14	t1 -40	t2 -31	v0 -10	v1 -22	v2 -63
end|order|direct|determiner|	v0 -35
end|order|direct|end|	1 -9	t0 14	v2 10
end|order|direct|preposition|	0 -6	1 -10	2 -59	t0 -19	t1 -51	t2 -43	v0 -15	v1 -52	v2 -51
end|order|direct|subordinator|	0 -25	1 -56	2 -35	t1 -8	t2 -36	v1 -35	v2 -15
end|order|direct|that|	0 -8	1 -33	2 -25	t0 -52	t1 -31	v0 -43	v1 -43	v2 -40
end|order|direct|verb-thinking|	0 -18	1 -21	v0 -39	v1 -24	v2 -17
end|order|direct|word|	0 -19	1 -22	2 -28	t0 -48	t1 -36	v0 -94	v1 -45	v2 -50
end|order|direct|–|	0 17	v0 -19
end|order|direct|—|	v0 10
end|order|inverted|	end -16	preposition -33
end|order|inverted|end|	v0 18
end|order|inverted|preposition|	v0 -19
end|order|noun|,|	0 30	v0 -19	v1 -19	v2 -31
end|order|noun|	- 12	: 17	auxiliary 28	capital -40	coordinator -42	end -24	preposition -92	subordinator -82	that 9	verb-saying -47	verb-thinking -25	word 6
end|order|noun|-|	v0 14
end|order|noun|:|	t0 26
end|order|noun|auxiliary|	0 -11	t0 13	v0 33
end|order|noun|capital|	v0 -34
end|order|noun|coordinator|	t0 -37	v0 -33	v1 -18
end|order|noun|end|	t0 7	v0 -17	v1 7	v2 -29
end|order|noun|preposition|	0 -37	t0 -56	v0 -97	v1 -33	v2 -22
end|order|noun|subordinator|	t0 -31	v0 -61	v1 -19	v2 -19
end|order|noun|that|	v0 13
end|order|noun|verb-saying|	v0 -21	v1 -25
end|order|noun|verb-thinking|	0 -14
end|order|noun|word|	v0 22
end|order|relative|	, 14	- -14	: 13	; 25	auxiliary -31	capital -58	end -30	subordinator 11	verb-judging -50	verb-thinking -36	word -71
end|order|relative|,|	1 15	t0 6	v0 11	v1 -23	v2 -12
end|order|relative|-|	0 -15
end|order|relative|:|	v2 -30
end|order|relative|auxiliary|	v0 -32	v1 -43	v2 -36
end|order|relative|capital|	0 -29	t0 -22	v0 -44	v1 -22
end|order|relative|coordinator|	0 -10	1 -31	t1 -25	v0 -17	v1 -55	v2 -35
end|order|relative|end|	0 19	1 29	v0 -18	v1 -24	v2 -30
end|order|relative|preposition|	0 6	1 -8	2 -15	t0 -63	v0 -27	v1 -49	v2 -40
end|order|relative|subordinator|	0 24	t0 -42	v1 -34	v2 -39
end|order|relative|that|	0 8	1 -25	v0 -33	v1 -22	v2 -28
end|order|relative|verb-judging|	0 -25	v1 -26	v2 -19
end|order|relative|verb-saying|	0 7	v0 -39	v1 -27
end|order|relative|verb-thinking|	0 -16	v0 -19	v1 -22	v2 -15
end|order|relative|word|	0 -44	1 -34	v0 -39	v1 -21	v2 -19
end|order|shared|	( -6	- 11	: 8	; -32	auxiliary -52	capital -13	coordinator 26	end -9	preposition -18	subordinator -25	that -11	verb-thinking -26	word -31	— -24
end|order|shared|(|	0 13	v0 -41	v1 -37
end|order|shared|,|	1 10	t0 -17	t1 -46	v2 -15
end|order|shared|-|	v1 29
end|order|shared|:|	v0 -7	v1 9
end|order|shared|;|	v0 -18
end|order|shared|auxiliary|	0 -38	v0 -25
end|order|shared|capital|	0 12	t0 -27	v0 -77	v1 -27
end|order|shared|coordinator|	0 17	1 -40	2 -18	t0 -27	t1 -21	v0 23	v1 -55	v2 -36
end|order|shared|end|	1 8	2 9	t1 14	t2 32	v0 8	v1 -27	v2 -8
end|order|shared|preposition|	0 -6	1 -58	t0 -16	t1 -42	t2 -19	v0 -41	v1 -52	v2 -49
end|order|shared|subordinator|	1 -17	t0 -61	v0 -82	v1 -49	v2 -46
end|order|shared|that|	0 -10	1 -17	t0 -27	v0 -10	v1 -39	v2 -32
end|order|shared|verb-thinking|	v0 -24
end|order|shared|word|	0 -6	1 -18	t0 -27	v0 -61	v1 -21	v2 -18
end|order|shared|–|	0 -18	v0 19
end|order|shared|—|	0 -14	v0 -8
end|or|	, -39	0 -16	1 -23	a -30	capital -60	determiner -61	even -20	from -21	her -11	how -16	isis -24	less -13	not 7	part -9	party -18	preposition -44	subordinator -39	t0 -50	the -39	two -25	v0 -111	v1 -49	v2 -32	verb-judging 16	word -59
end|outline|	0 -51	and -32	end 28	in -27	of -16	v0 8
end|outside|	0 -25	capital -23	determiner -40	the -33	v0 -54	v1 -14	v2 -21	word -30
end|out|	, -18	. -42	0 -65	a -32	adverb -23	and -24	at -18	before -22	by -19	coordinator -18	determiner -54	for -25	his -25	in -32	of -51	on -28	preposition -68	stop -42	subordinator -35	t0 -53	that -41	the -38	to -34	v0 -89	v1 -21	v2 -18	word -42
end|over|	, -35	. -26	0 -13	1 -23	a -35	an 6	and 8	capital -65	clinton -23	coordinator 8	determiner -39	her -33	his -53	mr. -23	preposition -27	sanders -28	stop -26	subordinator -12	t0 -73	the -12	their -33	time -25	to -25	trump -42	v0 -117	v1 -40	v2 -28	word -16
end|paint|	0 -28	of -21	v0 12
end|past|	, -37	. -26	0 -47	and -22	capital -24	coordinator -22	determiner -33	statements -26	stop -26	support -20	the -23	v0 -67	v1 -21	v2 -12	verb-judging -20	week -23	word -57
end|persuade|	0 -25	end -14	to -37
end|per|	0 -45	cent -47	v0 -50	v1 -12	word -57
end|plan|	, -23	0 -52	: 26	and -35	as -38	at -61	before -30	by -56	end 11	for -62	from -34	in -8	march -22	of -35	on -41	than -20	that -10	through -13	to -52	v0 -9	v1 12	v2 -34	with -35
end|pledge|	, 53	and 8	as -34	end -28	in -48	of -34	on -38	t0 8	that -26	to -32	v1 -55	with -26
end|point|	, -72	- -15	0 -48	: -15	after -38	against -13	as -43	at -44	before -33	by -55	end 42	for -61	from -30	in -94	june -13	november -15	of -48	on -60	or -28	since -27	than -35	that -71	to 31	v0 -22	v1 31	v2 17	who -20	with -53	year -14
end|portray|	0 -66	and -35	as -65	end 19	of -35	on -31	v0 7	who -28
end|posit|	end 26	to -21	v0 -27
end|post|	, -32	0 -34	and -40	end -25	for -33	in -54	of -33	on 36	t0 9	that -31	v0 -11	v2 20	with 18
end|praise|	, 30	0 14	and 25	as -25	at 25	end -26	for -56	in -8	of -31	on -55	t0 -10	than -25	that -39	to -66	v0 -12	v1 -19	v2 -33
end|predict|	, -27	0 -22	and -45	end 28	in -54	of -19	on -34	than -25	that -24	to -26	v0 -23
end|prefer|	, 34	0 29	end -37	t0 -11	to -51
end|preposition|$|	0 -50	1 -20	t0 -24	v0 -70	v1 -15	v2 -15	word -73
end|preposition|,|	0 -46	adverb -36	capital -24	coordinator -25	determiner -23	preposition -31	subordinator -17	v0 -55	v1 -25	verb-saying -25	word -30
end|preposition|0|	, -27	; 12	after -84	capital -20	coordinator 11	end 73	late -51	preposition -32	source -57	subordinator -46	that -61	word -30
end|preposition|1|	, -43	after -48	behind -54	coordinator 7	end 21	preposition -50	that -66
end|preposition|2|	behind -22	next -56	preposition -29	that -20
end|preposition|adverb|	, -16	0 -22	1 -27	auxiliary -41	capital -21	coordinator -22	determiner 6	preposition -43	stop -34	subordinator -33	t0 -31	v0 -100	v1 -21	v2 -19	verb-judging -35	verb-saying -6	word -45
end|preposition|auxiliary|	0 -34	1 -9	adverb -34	auxiliary -30	coordinator -19	determiner -47	preposition -43	pronoun -21	quote -22	stop -27	subordinator -35	t0 -37	that -16	v0 -78	v1 -34	v2 -21	verb-judging -17	verb-saying -33	verb-thinking -29	word -71
end|preposition|capital|	' -30	( -36	) -28	, 15	- -34	0 -13	1 -75	2 -40	: -23	; -33	auxiliary -100	capital -25	coordinator -39	determiner -31	end -35	possessive -17	preposition -34	pronoun -27	quote -24	stop -18	subordinator -32	t0 -26	t1 -38	t2 -22	that -75	v0 -22	v1 -52	v2 -43	verb-judging 11	verb-saying -38	verb-thinking -21	word -31	— -31	’ -36
end|preposition|coordinator|	auxiliary -24	determiner -30	t0 -29	that -26	v0 -61	v1 -34	v2 -19	verb-saying -18	word -48
end|preposition|determiner|	$ -30	, 11	- -26	0 17	1 -11	2 -41	adverb -9	auxiliary -25	capital -22	coordinator -37	determiner -25	quote -39	stop -60	subordinator -26	t0 -33	t1 -51	t2 -22	that -27	v0 -17	v1 -56	v2 -54	verb-judging -18	verb-thinking -65
end|preposition|preposition|	$ -22	auxiliary -33	capital -72	determiner 19	preposition -27	pronoun -23	t0 -65	v0 -12	v1 -26	v2 -24	verb-judging -20	verb-saying -35	word -94
end|preposition|pronoun|	, -50	0 -12	1 -36	; -14	adverb -31	auxiliary -37	coordinator -44	determiner -20	preposition -56	stop -12	subordinator -36	t0 -43	v0 -99	v1 -33	v2 -23	verb-judging -28	verb-saying -32	verb-thinking -26	word -37	— -14
end|preposition|quote|	, -17	1 -16	auxiliary -21	coordinator -23	determiner -21	end -30	preposition -29	stop -63	v0 -69	v1 -29	v2 -15	word 11
end|preposition|stop|	0 -41	capital -36	coordinator -33	determiner -36	end -67	preposition -19	pronoun -30	quote -48	t0 -35	v0 -72	v1 -29	v2 -25
end|preposition|subordinator|	adverb 18	auxiliary -29	capital -44	determiner -59	preposition -20	pronoun -27	t0 -21	v0 -110	v1 -33	v2 -21	word -28
end|preposition|t0|	, 11	- 31	after -27	auxiliary 14	behind -80	capital -12	coordinator -15	end 39	infinitive -56	late -53	next -17	preposition -16	subordinator -19	that -56	word -36	— -18
end|preposition|t1|	, 9	behind -22	coordinator -38	end -9	next -56	preposition -52	that -30	word -20
end|preposition|t2|	behind -34	coordinator -21	end 41	next -29	preposition -24	that -26
end|preposition|that|	, -22	0 -46	auxiliary -9	capital -24	preposition -31	stop -26	v0 -61	v1 -30	verb-saying -24	word -55
end|preposition|v0|	, 8	- -9	: 27	; 26	after -77	auxiliary -8	behind -17	capital -76	coordinator -29	end -34	infinitive -68	late -50	preposition -29	source -43	subordinator 13	that -65	verb-thinking -20	word -9	— -13
end|preposition|v1|	, -28	- -44	after -45	auxiliary -37	behind -42	capital -23	coordinator -8	end -11	infinitive -16	late -43	next -54	preposition -46	source -25	subordinator -39	that -50	word -24
end|preposition|v2|	, -68	after -29	behind -40	capital -17	coordinator -32	end -12	infinitive -19	late -39	next -48	preposition -38	source -30	subordinator -33	that -46	word -25
end|preposition|verb-judging|	, -38	0 -64	1 -33	adverb -30	auxiliary -19	capital -66	coordinator -31	preposition -77	pronoun -57	stop -18	subordinator -44	t0 -43	that -31	v1 -21	v2 -25	verb-judging -21	verb-saying -35	word -21
end|preposition|verb-saying|	, -54	0 -47	1 -37	adverb -38	auxiliary -24	capital -43	coordinator -54	determiner -46	preposition -32	pronoun -49	stop -65	t0 -60	t1 -18	v0 -18	v1 -30	v2 -29	verb-judging -35	verb-saying -39	verb-thinking -30	word -27
end|preposition|verb-thinking|	, -20	0 -12	capital -30	coordinator -15	determiner -33	preposition -14	pronoun -36	stop -34	subordinator -34	t0 -19	that -37	v0 -93	v1 -38	v2 -29	verb-judging -12	word -40
end|preposition|word|	$ -50	% -30	' -36	( -30	- -48	0 -22	1 -8	2 -35	; -39	adverb 11	auxiliary -25	capital -49	determiner -45	possessive -47	preposition -54	pronoun -86	quote -52	t1 -43	t2 -45	that -24	v0 -25	v1 -47	v2 -38	verb-judging -9	verb-saying -88	verb-thinking -69	word -34	— -47	’ -38
end|preposition|£|	v0 -38	word -39
end|preposition|€|	word -22
end|present|	0 6	as -35
end|press|	, 21	0 -23	and -28	end 15	for -27	in -50	to -37	v0 33
end|promise|	0 -35	along -30	and -21	as -44	at -46	before -25	by -78	end 25	for -41	if -35	in -63	of -43	on -34	t0 -25	t1 -10	that -36	to -77	with -46	year -24
end|pronoun|0|	; 26	auxiliary -47	coordinator 17	end 27	preposition 17	subordinator -22	that -27	verb-thinking -17	word -32
end|pronoun|1|	, -49	coordinator 10	end 16	preposition -44	subordinator -25
end|pronoun|t0|	, -19	coordinator -43	end 47	preposition -70	subordinator -39	that -16
end|pronoun|t1|	, -12	preposition -13
end|pronoun|v0|	( -10	, 10	- -16	: -10	; -14	adverb -17	auxiliary -36	capital -75	coordinator -34	end 27	preposition -62	subordinator -9	that -78	verb-thinking -19	word -51
end|pronoun|v1|	, -9	- -49	auxiliary -24	capital -31	coordinator -74	end -12	preposition -44	subordinator -43	that -36	word -33
end|pronoun|v2|	, -6	capital -15	coordinator -17	preposition -34	subordinator -41	that -17	word -19
end|proposal|	and -24	end 15	of -13	v0 -15
end|propose|	, 24	0 -11	1 -17	and 20	as -33	by -46	end -31	for -44	from -32	of -38	on -65	t0 -10	that -48	to -42	v0 13	v1 -46	v2 9	who -27
end|protest|	0 25	end -25	to -35	v0 -32
end|prove|	, -7	end 12	v1 -44	v2 30
end|question|	, -34	0 13	1 -38	about -22	and -12	as -31	at -50	because -36	by 26	for -35	from -28	in -11	of -46	out -21	past -27	so -14	t0 16	t1 -39	that -45	to -7	v0 -17	v1 -19	v2 -35	with -57
end|quote|	0 -23	end 31	v0 -12
end|rail|	0 15	for -39	in -26	of -35	to -55	v1 -34
end|raise|	end -31	in 8	of -24	to -44
end|rank|	0 -9	end 24
end|read|	0 10
end|reaffirm|	0 -14	end 29
end|realize|	end 29	v0 -16
end|reassure|	end 29
end|rebuke|	, -17	0 7	end 16	for -35
end|rebut|	, -17	0 -25	and -14	end 21	v1 -17
end|recall|	0 -17	and 8	as -25	at -37	by -58	end 30	for -20	from -28	in -63	of -34	on -36	that -36	to -63	v0 -14	v2 -8	when -53	with -37
end|reckon|	0 -7	1 14	end 12
end|recognize|	0 -9	and -30	in -29	of -30	that -25	to -29	v0 -12	v1 7	v2 -29
end|recommend|	, -37	0 -13	1 -35	end 24	of -11	on -19	that -20	to -26	v0 -33	v1 7
end|record|	, 11	0 -28	and -19	of -14	to -31	v0 33	v1 -44
end|recount|	end -14	v0 7
end|reference|	, 26	0 -36	and -26	as -31	end 22	from -19	in -42	of -25	to -36	v0 26
end|refer|	, 18	0 -6	about -26	and -13	at -24	in -33	of -38	on -30	t0 30	that -38	to -51	v1 -42
end|reflect|	0 -52	end 43	in -32	of -18	v0 17
end|refuse|	0 -37	and -44	end -7	for -46	in -53	of -30	or -24	t0 -7	that -14	to -41	v0 -6	v1 -23	v2 -6	with -32
end|regard|	, 26	0 16	as -37	end -19	of -24	v1 -29
end|reiterate|	, -10	and -33	end 7	in -34	of -32	on 21	that -32	to -30	v0 -9	v1 -32	with -25
end|reject|	, 19	and 14	for -25	from -26	in -35	of -35	that -63	to -40	v0 12	v1 -52	v2 20
end|remark|	0 18	end -9	in -23	v0 -20	v1 -12
end|remember|	, -46	0 -55	and -28	end 54	of -15	to -34
end|remind|	0 9	and -30	end 16	in -45	to -36	v0 -35
end|repeat|	, 6	for -33	in -41	of -23	on -35	that -40	to -34	v0 7	v1 16
end|reply|	, -30	0 -26	by -22	end 49	for -17	in -19	to -29	v0 -30	v1 21
end|report|	0 -15	1 -24	; 27	about -18	and -57	as -38	at -46	by -53	down -21	during -35	end 26	for -29	from -24	in -19	of -39	on -7	out -24	since -41	than -30	that -36	to -51	v1 9	v2 -9	who -36	with -60	year -15
end|repudiate|	0 6	end -20
end|request|	0 14	to 31
end|respond|	0 -18	for -68	in -40	into -14	of -36	on -43	t0 -36	that -46	to -47	v0 13	with 17
end|rest|10-15|judging|	( -7	, 31	: 14	; 18	about -49	across -33	after -54	against -26	among -27	and 18	as -67	because -42	before -34	behind -33	by -19	down -28	during 10	for -95	from -59	if -32	into -45	of -76	off -34	on -23	or -39	out -21	past -31	sept -36	since -33	than -42	that -9	then -26	through -45	to -34	under -39	up -42	week -21	what -38	whether -25	which -30	who 12	year -19
end|rest|10-15|judging|,|	0 8	1 -59	2 11	t0 13	t1 -44	v0 15	v1 9	v2 11
end|rest|10-15|judging|-|	v0 -6
end|rest|10-15|judging|:|	t0 11	v0 9
end|rest|10-15|judging|;|	v0 18
end|rest|10-15|judging|capital|	0 -32	v0 6
end|rest|10-15|judging|coordinator|	t0 6	t1 -19	v1 -44	v2 -16
end|rest|10-15|judging|preposition|	0 -26	1 -51	2 -29	t0 -22	t1 -22	t2 -26	v0 -29	v1 -36	v2 -34
end|rest|10-15|judging|subordinator|	0 -34	1 -23	t0 -42	t1 -32	v0 -35	v1 -29	v2 -23
end|rest|10-15|judging|that|	0 13	1 -16	t0 -26	v0 -56	v1 -27
end|rest|10-15|judging|verb-judging|	0 -22
end|rest|10-15|judging|word|	0 11	v0 -32	v1 -28	v2 -23
end|rest|10-15|judging|—|	v0 -18
end|rest|10-15|none|	( -22	, -13	- -10	: 7	; 8	about -49	above -31	across -38	after -21	against -39	along -25	among -53	and -11	april -25	around -45	as -26	at 27	because -7	before -22	behind -42	below -32	between -41	beyond -25	but -37	by 6	despite 14	down -32	during -34	following 16	for -35	from -25	how -31	if 10	in -18	into -32	january -14	july -14	june -26	month -18	night -25	of -87	off -45	on -13	once -26	or -65	out -49	outside -27	over -52	past -19	per -30	saturday -46	since 15	so -41	sunday -32	than -73	that -62	through -53	thursday -33	to -59	toward -23	tuesday -27	under -46	unless -39	until -41	wednesday -26	week -25	what -16	when -49	while -62	who -19	within -40	without -45	year -17	– -47	— -31
end|rest|10-15|none|(|	v0 -30	v1 -50
end|rest|10-15|none|,|	0 -7	1 -11	2 -75	t0 -12	t1 23	v0 -16	v1 -21	v2 -10
end|rest|10-15|none|-|	0 -39	t0 14	v1 8
end|rest|10-15|none|:|	0 10	v0 11	v2 -31
end|rest|10-15|none|;|	v0 -12
end|rest|10-15|none|capital|	0 -50	t0 -30	v0 -64	v1 -15
end|rest|10-15|none|coordinator|	0 10	1 -41	2 -29	t0 -33	t1 -25	v0 -29	v1 -52	v2 -31
end|rest|10-15|none|preposition|	0 -7	1 -21	2 -37	t0 -21	t1 -40	t2 -34	v0 -56	v1 -54	v2 -43
end|rest|10-15|none|subordinator|	t0 -84	v0 -28	v1 -37	v2 -36
end|rest|10-15|none|that|	0 -41	t0 -22	v0 -51	v1 -20	v2 -10
end|rest|10-15|none|word|	0 -19	v0 -30	v1 -13	v2 -18
end|rest|10-15|none|—|	t0 -44	v0 -23
end|rest|10-15|saying|	( 15	, 23	- 13	: -21	; 41	about -43	across 14	after 41	against -43	along -34	among -42	and 23	april -27	around -24	as -36	because -69	before 7	behind -38	between -35	but 36	by -24	down -36	during 6	for -11	friday -38	from 13	how -34	if -40	in 7	into -43	july -19	march -29	monday -25	month -27	night -32	november -17	of -30	off -33	on -8	once -28	or -29	out -43	over -46	past -37	said 15	saturday -22	september -15	since -43	so -37	than -50	that -12	then -28	thursday 7	to -40	toward -26	tuesday 7	under 18	up -57	wednesday -13	week -25	what -37	when 28	where -31	whether -35	which -33	while 15	who -7	with -31	within -29	without -50	year -31	– 19
end|rest|10-15|saying|(|	0 18
end|rest|10-15|saying|,|	0 6	1 -24	t0 -19	t1 22	v0 17	v1 18	v2 -31
end|rest|10-15|saying|-|	0 22	t0 25	v0 13	v1 -55
end|rest|10-15|saying|:|	v0 -44
end|rest|10-15|saying|;|	0 23	v0 43
end|rest|10-15|saying|capital|	1 -19	t0 10	v0 -60	v1 -12	v2 -14
end|rest|10-15|saying|coordinator|	0 10	t0 27	v0 14	v1 -6	v2 -42
end|rest|10-15|saying|preposition|	t0 -23	t1 -34	v0 8	v1 -44	v2 -35
end|rest|10-15|saying|subordinator|	0 7	1 -19	t0 -37	v0 32	v1 -35	v2 -38
end|rest|10-15|saying|that|	0 7	1 -29	v0 -59	v1 -30	v2 -25
end|rest|10-15|saying|verb-saying|	0 7	v0 -40	v1 -30
end|rest|10-15|saying|word|	1 -32	t0 -35	v0 -47	v1 -26	v2 -18
end|rest|10-15|saying|—|	v0 -17
end|rest|10-15|thinking|	, 10	- 6	: -13	; 11	about -23	across -26	against -20	and -7	as -68	at -46	because 8	before -33	between -10	but -6	by 20	down -23	for -74	from -64	how -9	if -36	in -49	into -22	like -43	monday -24	of -72	on -12	or -18	out -25	over -28	past -25	than -22	that -71	through -38	to -9	toward -24	up -31	week -11	what -40	whether -13	who -45	within -17	without -24	— 6
end|rest|10-15|thinking|,|	0 19	1 -44	t0 -6	v1 9	v2 -38
end|rest|10-15|thinking|-|	1 -29
end|rest|10-15|thinking|:|	v0 -13
end|rest|10-15|thinking|capital|	v0 -44	v1 -20
end|rest|10-15|thinking|coordinator|	1 -30	t0 9	v0 -27	v1 -39	v2 -18
end|rest|10-15|thinking|preposition|	0 9	1 -54	t0 -63	v0 -148	v1 -43	v2 -28
end|rest|10-15|thinking|subordinator|	0 -19	1 -24	t0 20	v0 -86	v1 -35
end|rest|10-15|thinking|that|	0 -54	v0 -52	v1 -25	v2 -17
end|rest|10-15|thinking|verb-thinking|	0 -28	1 -16	v0 -31	v1 -27	v2 -15
end|rest|10-15|thinking|word|	0 -39	v0 -38	v1 -30	v2 -14
end|rest|10-15|thinking|—|	0 10
end|rest|10-15|verb|	( 20	- 15	; 18	about -67	above -38	across -41	after 6	against -51	along -35	among -41	april -41	are 17	around -27	as 8	at -31	august -19	before 8	behind -30	below -25	between -50	beyond -24	but 39	by 21	could -6	december -16	despite 14	down -32	during -38	evening -32	february -20	following -27	for -42	friday -31	from -62	have 16	how -62	if -94	in -6	into -43	is 20	january -27	july -36	june -26	march -24	may -37	monday -47	month -27	night -28	nor -22	november -18	october -15	of -97	off -49	on -10	once -54	or -23	out -46	outside -31	over -13	past -42	per -20	saturday 11	september -24	should -33	since -70	so -13	sunday -36	than -15	that -35	then -37	though -30	through -72	thursday -27	to -142	toward -24	tuesday 15	under -52	until -12	up -63	was 25	wednesday -33	week -23	weekend -28	were -28	what -50	when 10	where -6	whether -60	while 6	who -33	whom -31	whose -11	why -48	will -29	with -25	within -26	without 8	would 8	year -37	yet -39	– 17	— 10
end|rest|10-15|verb|(|	0 -24	v0 27	v1 12	v2 -25
end|rest|10-15|verb|,|	0 -6	2 -8	t0 20	t1 -23	v1 -39	v2 -11
end|rest|10-15|verb|-|	0 10	1 -22	2 16	v1 -10
end|rest|10-15|verb|:|	v0 -9	v1 -33
end|rest|10-15|verb|;|	0 6	v0 40	v2 -19
end|rest|10-15|verb|auxiliary|	1 -25	t0 24	t1 -26	v0 6	v1 -12	v2 -27
end|rest|10-15|verb|capital|	0 -14	1 -34	t0 -38	v1 -28
end|rest|10-15|verb|coordinator|	0 19	1 -57	2 -39	t0 -15	t1 -31	v0 8	v1 -16	v2 -37
end|rest|10-15|verb|preposition|	0 -31	1 -6	2 -28	t0 -14	t1 -32	t2 -15	v0 -35	v1 -51	v2 -48
end|rest|10-15|verb|subordinator|	0 18	1 -39	2 -27	t1 8	v0 -14	v1 -15	v2 -6
end|rest|10-15|verb|that|	0 -21	1 -30	2 -21	t0 -40	t1 -27	v0 -22	v1 -37	v2 -35
end|rest|10-15|verb|word|	0 -30	1 -38	t0 -24	t1 -28	v0 14	v1 -32	v2 -29
end|rest|10-15|verb|–|	v0 9
end|rest|10-15|verb|—|	v0 8	v1 -12
end|rest|1|none|	end -98
end|rest|1|none|end|	0 15	1 -20	2 -31	t0 23	t1 -40	v0 -33	v1 -80	v2 -53
end|rest|2|none|:|	v0 22	v1 -32
end|rest|2|none|	; -17	end 12
end|rest|2|none|;|	0 -18	t0 15
end|rest|2|none|end|	0 -6	1 10	t2 14	v1 8	v2 11
end|rest|3|none|	, -12	: -21	; -29	about -24	against -14	april -20	around -28	as -29	august -23	before -47	christmas -23	december -25	down -33	easter -33	evening -29	february -19	for -22	friday -36	in -38	january -35	july -39	june -37	march -40	monday 13	month -26	morning -22	night -33	november -39	october -25	off -26	on -50	out -45	over -26	past -26	saturday -29	september -19	since -20	so -46	sunday -23	then -21	thursday -39	to -48	today -31	tuesday -11	up -39	wednesday 11	week -34	weekend -18	which -25	whom -23	year -32
end|rest|3|none|,|	v0 -25	v1 -55
end|rest|3|none|:|	v0 -14	v1 -13
end|rest|3|none|adverb|	v0 -35
end|rest|3|none|capital|	0 9	t0 -45	v0 -8	v1 -34	v2 -25
end|rest|3|none|coordinator|	v0 -34
end|rest|3|none|preposition|	0 -51	t0 -42	v0 -89	v1 -33	v2 -18
end|rest|3|none|subordinator|	0 -42	v0 -59	v1 -36
end|rest|3|none|that|	v0 7	v1 -23
end|rest|3|none|word|	0 -32	t0 -21	v0 -57	v1 -22	v2 -21
end|rest|3|thinking|	like -27
end|rest|3|thinking|verb-thinking|	v0 -24
end|rest|3|verb|	may -29
end|rest|4-5|judging|	about -18	and -18	for -35	in -28	into -20	of -36	on -33	that 7	to -48	what -25
end|rest|4-5|judging|coordinator|	0 -9
end|rest|4-5|judging|preposition|	0 -25	t0 -19	v0 -87	v1 -36	v2 -25
end|rest|4-5|judging|that|	v0 13
end|rest|4-5|judging|verb-judging|	v1 -24
end|rest|4-5|none|	( -14	, -58	- -25	: -33	about -58	across -52	after 18	against -54	among -45	and -93	april 15	around -34	as -18	at -59	because -54	before -89	behind -31	between -34	beyond -23	but -65	by -106	dec -24	down -42	during -51	except 20	following -50	for 7	friday 7	from -14	if -27	in -25	into -39	july -25	june -36	march -28	monday -42	near -32	night -19	nov -11	november -24	october -29	of -88	off -29	on 8	or -52	out -33	outside -39	over -10	past -34	per -36	since -68	so -45	sunday -23	than -12	that -49	then -15	thursday -29	to -56	toward -42	tuesday -39	under -54	until -58	up -39	what -17	while -31	who -16	with -69	within -43	without 15	year -37	yet -23
end|rest|4-5|none|,|	1 7	t0 13	v0 -73	v1 -78	v2 -65
end|rest|4-5|none|-|	v0 -36
end|rest|4-5|none|:|	0 -22	v0 -9
end|rest|4-5|none|capital|	v0 -9	v1 -29	v2 -26
end|rest|4-5|none|coordinator|	0 -119	1 -29	2 -28	t0 -70	t1 -18	t2 -19	v0 -65	v1 -42	v2 -26
end|rest|4-5|none|preposition|	0 9	1 -57	2 -24	t0 -129	t1 -35	t2 -28	v0 -49	v1 -53	v2 -39
end|rest|4-5|none|subordinator|	1 -15	v0 -41	v1 -49	v2 -26
end|rest|4-5|none|that|	0 -29	t0 -19	v0 -51	v1 -20
end|rest|4-5|none|word|	0 -18	v0 -35	v1 -14
end|rest|4-5|saying|	, 44	about -16	and -32	as -31	by -34	for -46	in -13	of -46	on -41	that -34	to -58	with -37
end|rest|4-5|saying|,|	0 34	1 -38	v0 32
end|rest|4-5|saying|coordinator|	0 -32	v1 -39
end|rest|4-5|saying|preposition|	0 -21	t0 -38	v0 -105	v1 -25	v2 -15
end|rest|4-5|saying|subordinator|	v0 -35
end|rest|4-5|saying|that|	v0 -21
end|rest|4-5|saying|word|	v0 -35
end|rest|4-5|thinking|	and -21	as -26	for -19	into -13	like -35	of -24	than -25	that -29	to -43
end|rest|4-5|thinking|coordinator|	v1 -21
end|rest|4-5|thinking|preposition|	0 -27	v0 -60	v1 -17
end|rest|4-5|thinking|subordinator|	v0 -35
end|rest|4-5|thinking|verb-thinking|	t0 -18	v0 -23
end|rest|4-5|verb|,|	v0 -18	v1 7	v2 -33
end|rest|4-5|verb|	and -18	as -45	before -44	but 8	by -33	for -41	from -29	if -36	in -34	may -37	of -41	on -29	since -19	than -45	that -31	to -58	what -24	whether -26	who -39
end|rest|4-5|verb|coordinator|	v0 -8	v1 -14	v2 -22
end|rest|4-5|verb|preposition|	0 -30	v0 -12	v1 -28	v2 -17
end|rest|4-5|verb|subordinator|	0 -42	v0 -83	v1 -28	v2 -16
end|rest|4-5|verb|that|	0 -26	v0 -47
end|rest|4-5|verb|word|	v0 -22	v1 -16
end|rest|6-9|judging|	, -31	after -26	against -25	and -6	as 12	at -47	before -43	but -32	by -44	down -25	for -51	from -38	in -70	of -50	on -45	or -26	that -55	to -13	under 22	what -37	when -31	which -21	who -39	with -27
end|rest|6-9|judging|,|	0 -31	1 -32	t0 -19	v0 11	v1 -72	v2 -36
end|rest|6-9|judging|coordinator|	v0 -24	v1 -40
end|rest|6-9|judging|preposition|	0 -42	1 -16	t0 -33	v1 -28	v2 -25
end|rest|6-9|judging|subordinator|	t0 -26	v1 -18
end|rest|6-9|judging|that|	v0 -53	v2 -20
end|rest|6-9|judging|word|	0 -37	v0 -30
end|rest|6-9|none|	( -30	, -35	- -19	: -58	about -57	across -40	after -13	against -54	along -28	among -50	and -44	as -29	at -42	because -71	before 8	behind -42	between -44	beyond -26	but -18	by -7	despite 32	down -45	during 18	february -19	following -52	for -70	friday -26	from -95	how -31	if -51	in -34	inside -28	into -48	march -18	month -19	near -23	night -18	november -21	october -16	of -85	off -44	on -6	once -16	onto -29	out -63	outside -33	over -67	past -41	per -21	since -48	so -27	than -88	that -54	through -13	thursday -38	to -7	toward -30	tuesday -50	under -61	until -41	up -48	via 17	week -28	what -21	when -63	whether -22	which -19	while 7	who 9	with -7	within -23	without -42	year -19	– -42	— -31
end|rest|6-9|none|(|	0 10	v0 -31
end|rest|6-9|none|,|	0 -6	1 -14	2 -26	t1 -52	v0 -22	v1 -52	v2 -80
end|rest|6-9|none|-|	v0 -48	v1 10
end|rest|6-9|none|:|	v0 -42
end|rest|6-9|none|capital|	0 -7	t0 -24	v0 -70	v1 -22	v2 -19
end|rest|6-9|none|coordinator|	0 7	1 -31	2 -21	t0 -91	t1 -25	t2 -16	v0 -87	v1 -58	v2 -27
end|rest|6-9|none|preposition|	1 -72	2 -33	t1 -33	t2 -17	v0 -20	v1 -46	v2 -38
end|rest|6-9|none|subordinator|	0 6	1 -37	t0 7	t1 -38	v0 -76	v1 -66	v2 -35
end|rest|6-9|none|that|	0 -39	v0 -40	v1 -21	v2 -21
end|rest|6-9|none|word|	0 9	t0 -21	v0 -37	v1 -11	v2 -10
end|rest|6-9|none|—|	0 -34	t0 -35	v0 -27
end|rest|6-9|saying|	, -7	- 7	: 53	about -44	after -58	against -31	and -16	as 11	at -55	because 19	before -35	but 9	by -30	during 10	for -9	from -34	into -31	of -55	on -9	or -16	over 7	than 10	that -45	thursday -34	to -26	under -29	up -29	what -26	when -53	which -18	while -48	who -42	with -55	within -35
end|rest|6-9|saying|,|	0 -14	1 -30	t0 -27	v0 19	v1 -75	v2 13
end|rest|6-9|saying|-|	v0 19
end|rest|6-9|saying|:|	v0 37
end|rest|6-9|saying|;|	v0 -15
end|rest|6-9|saying|capital|	0 -31
end|rest|6-9|saying|coordinator|	0 -12	t0 13	v0 -7	v1 -47	v2 -19
end|rest|6-9|saying|preposition|	1 -38	t0 -63	t1 -29	v0 -65	v1 -36	v2 -33
end|rest|6-9|saying|subordinator|	0 -6	v0 -24	v1 -28
end|rest|6-9|saying|that|	0 -36	v0 -37	v1 -18	v2 -21
end|rest|6-9|saying|verb-saying|	v1 -14
end|rest|6-9|saying|word|	0 -29	v0 -17	v1 -21
end|rest|6-9|thinking|	, -13	and -57	as -29	before -28	but -22	for -40	from -23	if -19	in -46	like -34	of -39	on -45	out -24	than -37	that -46	to -9	what -16	when -33	who -38
end|rest|6-9|thinking|,|	0 13	v0 -23	v2 -51
end|rest|6-9|thinking|coordinator|	0 -28	v0 -59	v1 -22	v2 -19
end|rest|6-9|thinking|preposition|	0 13	1 -28	t0 -43	v0 -113	v1 -25	v2 -23
end|rest|6-9|thinking|subordinator|	0 -28	v0 -74	v1 -14
end|rest|6-9|thinking|that|	v0 -38	v2 -14
end|rest|6-9|thinking|verb-thinking|	v0 -26
end|rest|6-9|thinking|word|	0 -38	v0 -14
end|rest|6-9|verb|	( -30	, -24	about -21	after -18	against -21	and -35	as -85	at -58	because -93	before -7	behind -22	but -47	by 7	for -67	from -47	how -47	if -78	in -48	into -15	is -12	may -21	month -17	november -17	of -51	off -29	on -61	once -28	or -46	out -17	over -27	past -19	since 8	so -24	sunday -15	than -57	that -96	then -32	though -30	to -82	under -21	unless -24	until -44	up -28	week -18	weekend -20	what -49	when -63	where -52	whether -29	which -31	while -59	who -78	whom -18	why -29	with -60	without -27	year -25	yet -17	– 10	— 40
end|rest|6-9|verb|,|	0 18	1 -22	2 -37	t0 11	v0 -25	v1 -67	v2 -74
end|rest|6-9|verb|-|	0 27	v0 -16	v1 -30
end|rest|6-9|verb|;|	0 23
end|rest|6-9|verb|auxiliary|	0 -8	v0 -32	v1 -23	v2 -30
end|rest|6-9|verb|capital|	0 -18	v0 -28	v1 -21
end|rest|6-9|verb|coordinator|	0 -69	t0 -43	v0 -39	v1 -55	v2 -30
end|rest|6-9|verb|preposition|	0 -71	1 -54	2 -15	t0 -69	t1 -11	v0 -118	v1 -35	v2 -27
end|rest|6-9|verb|subordinator|	0 -54	1 -16	t0 -67	v0 -74	v1 -32	v2 -51
end|rest|6-9|verb|that|	0 -92	1 -24	t0 -22	v0 -56	v1 -31	v2 -18
end|rest|6-9|verb|word|	0 -53	1 -22	v0 -49	v1 -19	v2 -16
end|rest|6-9|verb|—|	v0 38
end|retweet|	end 22	v0 22
end|reveal|	, -19	0 -46	and -33	as -32	by -56	end 16	for -35	in -38	of -41	to -52	v1 -42	v2 45
end|rule|	0 -8	and 8	end 20	of -24	on -35	that -18	to -31	v0 -23
end|saturday|	, 12	. -29	0 12	possessive -21	preposition -40	stop -29	to -22	v0 -59	v1 -39	word -20	’s -21
end|say|	, -9	- 8	0 -69	2 9	: -23	; 16	about -60	across -44	after -6	against -50	along -22	among -37	and -58	april -39	around 12	as -12	at -138	august -39	because -157	before -102	behind -47	below -34	between -44	beyond -37	but -54	by -154	christmas -27	december -30	despite -49	down -45	during -76	end 66	evening -26	february -20	following -48	for -102	friday -37	from -90	how -54	if -91	in -44	into -48	january -32	july -18	june -34	like -34	march -38	may -49	monday -57	month -24	morning -26	near -39	night -31	nor -28	november -42	october -15	of -54	off -60	on -78	once -51	or -59	out -56	outside -48	over -79	past -46	per -40	saturday -49	sept -21	september -17	since -87	so -66	sunday -33	t1 23	that -35	then -26	though -35	through -64	thursday -44	to -73	today -20	toward -50	tuesday -38	under -48	until -73	up -63	v2 14	was -35	wednesday -42	week -41	weekend -20	what -57	when -146	where -53	whether -63	which -41	who -49	whom -28	whose -30	why -37	with -131	within -61	without -54	year -29	yet -45	– 10	— 20
end|seek|	, 17	0 7	about -22	and -32	as -17	at -28	by -55	end 6	for -24	from -46	in -62	into -28	of -50	on -68	t0 16	that -52	to -59	v0 -33	v1 -31	who -21	with 6
end|see|	, 22	- 30	0 -50	about -23	against -22	and -71	as -112	at -23	by 8	end 32	for -58	from -32	in -68	into -19	of -38	on -47	t0 -11	than -33	that -39	to -72	up -15	v0 20	v2 -9	who -37	with -59
end|september|	. -19	0 -30	1 -18	preposition -19	stop -19	that -22	v0 -20
end|sept|	. -39	0 -29	stop -39	v0 -28
end|shares|false|	, 19	0 -13	coordinator -32	v0 -26	v1 -49
end|shares|no-verb|	0 -10	1 -96	2 -17	coordinator -51	end -25	t0 -7	t1 -29	t2 -36	v0 -25	v1 -33	v2 -38
end|shares|none|	- 14	0 7	1 -18	2 -14	; 6	adverb -25	auxiliary -7	capital -22	determiner -28	preposition -13	subordinator -12	t1 -9	that -26	v1 -23	v2 -21	verb-judging -60	verb-saying -31	verb-thinking -79	word -41	— 9
end|shares|other|	, 17	0 56	1 -26	coordinator 23	t0 -9	v0 6	v1 -94	v2 -56
end|shares|true|	, 9	0 40	coordinator 43	t0 36	v2 -39
end|should|	word -33
end|show|	( -33	0 -33	1 -48	2 -16	: 7	about -30	after -41	against -13	among 8	and -83	as -66	at -42	because -34	before -30	behind -14	between -25	by -67	during -29	end 39	for -49	from -41	in -25	may -36	november -13	of -55	on -60	or -22	out -17	over -49	saturday -19	since -30	t1 17	than -41	that -39	to -78	under -27	up -32	v1 11	v2 -7	which -21	while -43	who -24	with -105
end|shrug|	, 28	end -30	v1 -27
end|signal|	, 19	0 -18	end -17	v0 14	v1 -13
end|sign|	, 6	0 12	and -35	as 7	end -45	for -31	in -41	of -26	that 16	to -38	v0 -17	v1 -40
end|since|	. -20	0 -13	2019 -32	2021 -22	capital -50	coordinator -24	determiner -13	his -33	its -25	january -28	june -28	stop -20	t0 -31	then -24	v0 -31	v1 -31	v2 -35	word -66
end|slam|	and -22	as 15	end -18	for 14	in 12	of -21	that -31	to -40	v0 -18
end|source|source|0|	false -12
end|source|source|v0|	false -55	true 43
end|source|source|v1|	false -62	true 15
end|so|	, -26	. -38	0 -6	adverb -54	as -27	determiner -40	far -54	fondly -15	in -20	long -27	many -35	preposition -36	pronoun -26	stop -38	subordinator -31	t0 -31	that -35	v0 -83	v1 -38	v2 -18	word -12
end|speak|	, -18	1 -34	and -8	as -27	end 14	for -20	of -51	that -40	to -33	v0 -38	v1 10
end|speculate|	, 8	0 -30	to -29	v0 20
end|state|	, 20	and 19	at -33	end -27	for -32	in -48	of -30	to -42	v1 -8	v2 -13
end|stress|	and -40	end 19	in -25
end|submit|	end -28
end|subordinator|$|	v0 -36	word -40
end|subordinator|,|	preposition -29	subordinator -15	v0 -47	v2 -14
end|subordinator|0|	after -54	auxiliary 6	capital -41	coordinator -29	end -16	late -54	next 11	preposition -7	subordinator 6	that -38	word -35
end|subordinator|1|	, -44	behind -18	next -49	subordinator -22	that -19
end|subordinator|2|	next -47
end|subordinator|adverb|	0 16	auxiliary -9	determiner -35	preposition -39	stop 9	subordinator -66	t0 -67	v0 -102	v1 -32	v2 -13	verb-saying -33	word -32
end|subordinator|auxiliary|	0 -33	auxiliary -24	stop -26	v0 6	v1 -20	v2 -31	verb-saying 21	word -48
end|subordinator|capital|	, -70	0 -27	1 -29	capital 12	coordinator -56	possessive -25	preposition -52	stop -44	t0 27	v0 -9	v1 -75	verb-judging 9	verb-thinking -38	word -7
end|subordinator|coordinator|	v0 -20
end|subordinator|determiner|	$ -22	0 -25	1 -27	2 -23	adverb -56	auxiliary -41	capital -29	determiner -64	quote -35	stop -41	subordinator -33	t0 -14	t1 -48	v0 -26	v1 -49	v2 -52	verb-saying -64	verb-thinking -34	word -21
end|subordinator|preposition|	0 -10	capital -42	determiner -27	preposition -29	pronoun 12	t0 -34	v0 -8	v1 -40	v2 -27	verb-saying -32	word -12
end|subordinator|pronoun|	0 30	1 -28	coordinator -39	possessive -51	quote -36	t0 -42	t1 -32	v1 -13	v2 -57	verb-judging -64	verb-saying -8	verb-thinking -22	word 6
end|subordinator|quote|	1 -18	auxiliary -20	end -31	stop -41	v0 -59	v1 -37	v2 -14
end|subordinator|stop|	0 -27	determiner -25	end -54	quote -27	v0 -53	v1 -22
end|subordinator|subordinator|	adverb -28	determiner -19	pronoun -32	v0 -32	v1 -17
end|subordinator|t0|	, 13	end 23	infinitive -31	next -23	preposition -52	that -27
end|subordinator|t1|	next -6
end|subordinator|that|	auxiliary -32	v0 17	v2 -16	word 6
end|subordinator|v0|	( -30	, -33	: 20	after -67	behind -16	capital -42	coordinator -46	end 25	infinitive -36	late -14	next -8	preposition -29	source -48	subordinator -21	that -35	verb-thinking -27	word -32
end|subordinator|v1|	, -100	after -32	behind -52	capital -15	coordinator 7	late -30	next -25	preposition -54	subordinator -24	that -56	word -14
end|subordinator|v2|	, -65	behind -33	capital -18	coordinator -41	end 37	late -40	next -8	preposition -38	subordinator -30	that -56
end|subordinator|verb-judging|	capital 19	determiner -32	preposition -40	v0 -56	v1 -33	word -28
end|subordinator|verb-saying|	determiner -32	preposition 17	pronoun -35	t0 -39	v0 -21	word -52
end|subordinator|verb-thinking|	preposition -32	stop -26	v0 -44	v1 -18	word -26
end|subordinator|word|	% -22	1 -27	adverb -51	auxiliary -62	capital 24	coordinator -23	determiner -15	preposition -48	pronoun -36	stop -115	subordinator -12	t0 -7	t1 -38	that -9	v0 -46	v1 -55	v2 -35	verb-thinking -43	word -10
end|suggestion|	, -11	0 -27	because -37	end -30	in -26	v0 -11	v1 8
end|suggest|	, 9	- 25	1 10	about -22	against -17	and -49	around -32	as -61	at -35	because 6	by -42	for -65	from -46	if -35	in -82	into -29	like -20	may -37	of -52	off -27	on -59	or -24	out -17	over -26	so -40	than -42	that -46	to -78	v0 6	v1 -25	v2 7	what -15	who -35	with -67	year -14
end|sunday|	, -25	. -23	0 -34	night -14	possessive -16	preposition -21	stop -23	t0 -30	v0 -55	v1 -27	word -30
end|support|	, -12	- 23	0 20	1 -6	2 9	after -23	and 13	as -35	at -28	by -6	end -31	for 21	from -26	in 11	of -45	on -11	or 17	since 14	t0 -18	than -22	that -48	to -23	v0 -24	v1 -10	v2 -30	with -31
end|suspect|	0 8	end 18	of -21	v0 -22
end|swear|	end 23	v0 -23
end|talk|	, -8	0 6	1 7	: -30	about -18	across -26	and -22	as -31	at 28	for 16	how -24	in -10	of -42	on -8	over -21	that -32	to -79	v0 -33	v1 -25	v2 -8	who -26
end|tell|	( 14	0 -37	1 -32	; 22	about -27	after -43	against -24	and -79	as -47	at -81	because -35	before -46	between -26	by -74	down -31	end 15	for -60	friday -22	from -42	if -39	in -16	into -30	january -24	may -21	monday -19	month -16	of -34	off -20	on -87	or -29	out -34	over -37	since -45	so -25	than -45	that -8	through -41	thursday -31	to -75	tuesday -24	until -30	up -31	v1 -18	v2 19	week -12	what -27	when -44	where -31	whether -22	which -17	who -29	with -52	within -25	without -35	year -16
end|testify|	end 32	for -26	to -23	v0 -15
end|thank|	, -33	and 32	for -31	in -33	v0 -22
end|than|	$ -66	0 -11	1 -48	100 -29	2 -23	50 -27	60 -30	a -53	adverb -40	an -28	any -22	auxiliary -21	capital -58	clinton -46	determiner -18	giving -14	half -29	he -22	her -28	his 11	in -51	it -34	its -31	most -35	mr. -30	on 17	pronoun -52	republican -20	subordinator 14	t0 -45	t1 -18	the -83	their -22	they -30	to -37	trump -34	v0 -27	v1 -34	v2 -22	verb-judging -41	verb-saying -39	was -19	word -93
end|that|	 -43	's -26	, -41	0 -6	1 -43	2 -27	a -48	adverb -48	all -26	allows -30	an -37	any -20	are 9	as -21	before -21	began -19	beijing -16	both -22	can -28	candidates -34	capital -33	carson -21	clinton -24	could -47	cruz -24	democrats -28	determiner -34	exist -25	federal -34	had -47	has -55	have -54	her -30	hillary -24	his -38	i -24	if -21	in -28	included -34	is 6	it -61	killed -27	led -29	left -31	level -28	made -25	manafort -26	many -29	may -39	members -12	mexico -22	more -10	most -12	mr. -49	mrs. -17	ms. -22	night -16	no -25	nobody -25	none -14	obama -38	of -28	on -26	one -29	possessive -35	preposition -44	president -34	pronoun -22	quote -43	rubio -33	said -24	sanders -36	she -62	showed -27	some -49	subordinator -39	support -27	t0 -59	t1 -32	the -19	their -20	there -26	they -36	to -16	trump -42	two -17	v0 -23	v1 -47	v2 -45	verb-judging -11	verb-saying -61	verb-thinking -47	voters -17	was 10	way -14	were -49	with -21	word -51	would -60	’s -27
end|that|,|	0 -19	preposition -17	subordinator -15	v0 -29
end|that|0|	( -30	, -19	- -18	after -30	auxiliary -22	behind 9	capital -40	coordinator -66	end -12	next -14	preposition -55	subordinator -44	that -62	verb-thinking -17	word -40	— 24
end|that|1|	, -25	behind -14	capital -22	coordinator -28	end -23	next -41	preposition -64	subordinator -21	that -36
end|that|2|	, -25	coordinator 13	next -25	preposition -20
end|that|adverb|	0 -28	auxiliary -27	v0 -48	v1 -23	v2 -18	word -40
end|that|auxiliary|	0 13	1 -32	adverb -57	auxiliary -51	capital -26	determiner -32	preposition -34	t0 -33	v0 -84	v1 -38	v2 -17	verb-judging -31	verb-saying 9	verb-thinking -40
end|that|capital|	, -21	0 -12	1 -21	auxiliary -71	possessive -36	t0 -16	v0 -76	v1 -24	v2 -21	verb-judging -32	verb-saying -34	verb-thinking -28	word -60
end|that|determiner|	1 -17	auxiliary -21	capital -60	determiner -36	preposition -48	stop -26	t0 -23	t1 -15	v0 -81	v1 -32	v2 -25	verb-judging -20	verb-saying -32	word -18
end|that|judging|0|	false -9	true 24
end|that|judging|1|	false -19
end|that|judging|v0|	false -41	true 66
end|that|judging|v1|	false -76	true 23
end|that|judging|v2|	false -46	true 19
end|that|other|v0|	true -14
end|that|other|v1|	false -31
end|that|other|v2|	false -45	true -20
end|that|possessive|	0 -33
end|that|preposition|	0 -29	capital -27	determiner -27	v0 -38	v1 -17	word -32
end|that|pronoun|	0 -23	1 -26	adverb -30	auxiliary -100	coordinator -31	possessive -35	quote -29	t0 -30	v0 -9	v1 -30	v2 -25	verb-judging -49	verb-thinking -45
end|that|quote|	auxiliary -26	stop -25	v0 -42	v1 -13
end|that|saying|0|	false -65	true -6
end|that|saying|1|	false -46	true -15
end|that|saying|2|	false 9
end|that|saying|t0|	false -65	true 25
end|that|saying|t1|	false -34
end|that|saying|t2|	false -23
end|that|saying|v0|	true 11
end|that|saying|v1|	false -22
end|that|saying|v2|	false -27	true 22
end|that|stop|	end 12	pronoun -41	v0 9	v1 -32
end|that|subordinator|	0 -27	determiner -27	pronoun -34	stop -21	v0 -42	v1 -24	word -33
end|that|t0|	, -36	coordinator -31	end 25	next -54	preposition -47	subordinator -27	word -20
end|that|t1|	, -40	next -32	preposition -23
end|that|thinking|0|	false -15	true -12
end|that|thinking|1|	false -46
end|that|thinking|v0|	false -47	true 36
end|that|thinking|v1|	false -32	true 37
end|that|thinking|v2|	false -45	true -14
end|that|v0|	( 17	, -7	- 15	: 25	; 34	after -28	auxiliary 24	behind -64	capital -81	coordinator -13	end 19	late -41	next -20	preposition -60	subordinator -41	that -27	verb-saying -31	verb-thinking -18	word -9	– 6
end|that|v1|	( 7	: -39	after -22	behind -25	capital -36	coordinator -65	end 30	late -9	next -45	preposition -49	subordinator -53	that -37	verb-saying -29	verb-thinking -21	word -32
end|that|v2|	( -18	, -9	; -10	behind -23	capital -22	coordinator -45	end 16	next -38	preposition -47	subordinator -61	that -37	word -25
end|that|verb-judging|	0 -57	auxiliary -28	determiner -38	preposition -30	v1 -17	v2 -23	word 8
end|that|verb-saying|	0 -43	1 -18	auxiliary -17	capital -22	determiner -31	stop -24	v0 -41	v1 -20	v2 -13	word -29
end|that|verb-thinking|	0 -38	capital -30	pronoun -31	v0 -25
end|that|word|	, -44	0 -26	1 -27	2 -24	adverb -31	auxiliary -54	capital -37	coordinator -34	determiner -60	preposition -73	pronoun -50	stop -31	subordinator -35	t0 -24	t1 -29	v0 -84	v1 -26	v2 -38	verb-judging -48	verb-saying -16	verb-thinking -38	word -19
end|then|	. -21	auxiliary -18	denounced -14	stop -21	v0 -53	v1 -25	v2 -17	verb-judging -26	word -29
end|think|	0 -12	1 8	: 25	about -21	and -65	as -54	at -31	by -58	end 10	for -44	from -38	into -32	of -32	on -50	or -25	t0 -28	than -27	that 11	to -63	up -20	v1 -6	who -23	with -60
end|though|	1 -11	determiner -27	he -19	it -19	pronoun -35	the -31	v0 -38	v1 -32
end|threaten|	, 37	down -34	end -6	for -29	from -28	in -51	of -9	on -38	over -45	that -35	to -37	unless -35	up -30	v0 18	v1 -53
end|through|	a -13	capital -57	determiner 14	its -37	their -40	v1 -52	v2 -28
end|thursday|	, 15	. -39	0 -32	night 9	preposition -22	stop -39	subordinator -20	v0 -9	v1 -25	word 8
end|today|	. -31	stop -31	v0 -29
end|tout|	and -47	as -36	end -14	in 11	of -23	that -22	to -55	v0 -9	with -26
end|toward|	0 -50	capital -39	clinton -20	determiner -37	the -26	v0 -67	v1 -24	word -44
end|to|	 -49	$ -50	, -25	. -20	0 -34	1 -64	14 -25	17 -33	18 -27	19 -28	2 -33	30 -36	40 -30	44 -25	a -29	abortion -24	accept -36	accomplish -30	acknowledge -36	act -39	add -33	address -35	admit -34	adverb -67	affirm -29	allow -37	an -57	announce -13	another -35	answer -25	any -42	apologize -22	appeal -37	appear -34	approve -25	ask 6	assist -13	at -15	attack -27	attacks -30	attend -41	attract -25	auxiliary -77	avoid 9	back -25	ban -45	be -70	bear -36	become -38	begin -32	believe -36	blame -33	block -29	boost -22	both -37	boycott -28	break -26	bring -47	broker -17	build -46	buy -22	call -34	campaign -41	capital -35	carry -43	challenge -34	change -53	charity -30	check -38	china -30	choose -39	circumvent -30	citizenship -29	claim -29	clinch -19	clinton -59	close -48	collect -23	combat -34	come -44	comment -22	compare -31	compete -34	congress -39	congressional -32	connect -27	consider -35	continue -34	coordinate -24	cost -24	count -36	counter -21	cover -22	crack -28	create -26	criticize -12	cut -34	date -22	deal -48	debate -28	decide -32	defeat -51	defend -33	deliver -27	democratic -36	democrats -20	describe -41	determine -24	determiner -14	disavow -34	discuss -51	do -46	draft -27	drift -19	drink -28	drive -24	drop -27	education -22	election -40	embrace -36	encourage -20	end -37	endorse -36	engage -20	ensure -31	enter -29	europe -12	examine -24	expand -38	explain -40	extend -17	fall -18	fight -46	file -30	fill -32	finance -24	find -49	finish -32	fix -31	focus -34	follow -39	foreign -16	former -26	fulfill -20	fund -31	gain -32	get -64	give -52	go -45	goldman -31	gun -32	handle -31	have -34	hear -34	help 11	her -51	him -51	hold -39	hurt -34	increase -26	influence -25	intervene -45	invest -27	investigate -37	israel -22	it -30	its -42	join -36	keep -64	kill -36	know -40	lay -32	lead -38	learn -22	leave -44	let -23	level -20	leverage -28	lie -26	link -21	live -23	look -30	lose -35	lure -16	make -73	making -37	manage -20	mark -18	match -25	mean -29	meet -46	mexico -23	more -41	move -44	mr. -28	new -26	obama -20	offer -36	one -50	open -40	organize -26	other -37	oversee -27	party -25	pass -32	pay -40	persuade -36	pick -19	place -34	play -45	power -25	preposition -38	press -31	pressure -28	prevent -27	proceed -20	process -24	project -30	prosecute -32	protect -44	prove -28	provide -41	pull -24	punish -31	pursue -37	push -24	put -27	question -28	quit -34	quote -49	raise -43	rally -30	reach -25	read -33	realize -15	rebuild -33	receive -25	recognize -24	recommend -24	reform -23	release -55	remain -30	reopen -24	repay -28	repeal -46	replace -43	reporters -31	republicans 13	resign -52	respond -31	restore -18	retain -36	return -45	review -37	rise -32	run -35	russia -25	sanders -41	save -35	say -20	secure -48	see -57	seek -15	sell -22	send -44	serve -55	share 19	show -43	shut -16	sign -39	some 7	speak -46	special -17	spend -52	stand -26	states -15	stay -49	stem -39	step -33	stop -49	strengthen -28	study -27	subordinator -40	succeed -22	sue -16	support -58	supporters -14	swing -27	switch 16	t0 -102	t1 -17	t2 -22	talk -46	talks -30	target -24	tell -48	temporarily -39	that -34	the -28	their -60	them -17	this -42	those -20	three -28	thwart -23	tie -21	tighten -38	travel -28	treat -35	trump -43	try 22	turn -40	two -23	understand -18	undocumented -21	unify -28	unite -35	use -42	v0 -28	v1 -34	v2 -29	verb-judging -43	verb-saying -60	verb-thinking -22	victory -30	visit -31	vote -64	voters 18	wait -33	wall -33	washington -34	watch -31	wear -34	weigh -25	what -35	which -41	win -58	withdraw -34	word -41	work -49	zero -21
end|trash|	end -23
end|trumpet|	end -25	v0 21
end|try|	to -32	v0 11
end|tuesday|	's -29	, -41	. -11	0 -9	night 11	possessive -40	preposition -36	stop -11	subordinator 23	v0 12	v1 -18	word 7	’s -29
end|tweet|	, 31	about -15	and -8	end -21	for 21	in -45	of -38	to -39	v0 -12	v1 -31
end|underscore|	0 -9	end 16	of -23	v0 8
end|understand|	, -29	0 -18	in 10	of -35	on -23	to -53	v0 -7	v1 15
end|under|	0 11	30 -28	a -43	capital -29	determiner -10	his -30	oath -29	president -31	t0 -32	v0 -121	v1 -40	v2 -23	way -21
end|unless|	capital -38	determiner -28	the -28	v0 -53
end|until|	0 22	a 18	adverb -39	after -25	capital -61	determiner 7	it -34	march -22	now -29	pronoun -28	subordinator -25	t0 -59	the -51	they -30	thursday -28	v0 -96	v1 -25	v2 -36
end|upon|	capital -31	determiner -37	the -28	v0 -51	v1 -25
end|up|	, -40	. -38	0 -12	a -30	and -24	any -19	at -29	by -30	capital -41	coordinator -24	determiner -60	for -39	his -22	in 9	its -27	preposition -16	stop -38	subordinator -24	t0 -49	the -38	their -25	to -63	trump -26	v0 -116	v1 -29	v2 -30	verb-judging -28	verb-thinking -19	with -44	word -62
end|urge|	, -9	0 -18	1 -33	and 7	as -16	at 20	end 10	for -45	from -29	of -37	on -50	t0 -33	that -38	to -115	v0 23	v1 -26	with -50
end|use|	0 24	end -16	v0 -37
end|verb-judging|0|	coordinator -10	end -19	next -23	preposition -6	subordinator -30	that 8
end|verb-judging|determiner|	word -31
end|verb-judging|t0|	end 38	preposition -34
end|verb-judging|v0|	, -11	coordinator -14	end 33	preposition -90	subordinator -48	that -19
end|verb-judging|v1|	, -41	coordinator -28	end 25	next -26	preposition -19
end|verb-judging|v2|	end 14	next -19	preposition -28
end|verb-saying|0|	, 9	coordinator -37	end 48	next 7	preposition -42	that -53
end|verb-saying|1|	, -31
end|verb-saying|preposition|	v1 -16
end|verb-saying|t0|	, -9	end 36	preposition -41
end|verb-saying|t1|	end -7
end|verb-saying|v0|	coordinator -29	end 33	next -29	preposition -97	subordinator 12	that -31
end|verb-saying|v1|	end 18	next -19	that -29
end|verb-saying|v2|	end -15
end|verb-saying|word|	v0 -26
end|verb-thinking|0|	coordinator -7	next -27	preposition -11	that -25
end|verb-thinking|1|	next -24
end|verb-thinking|capital|	, -15	0 -19	capital -26	coordinator -20	preposition -16	v0 -28	v1 -14	v2 -24
end|verb-thinking|determiner|	0 -18	determiner -13	preposition -19	v0 -25	v1 -21	word -25
end|verb-thinking|preposition|	0 -16	v0 -16	verb-judging -12	word -17
end|verb-thinking|stop|	end -26	v0 -24
end|verb-thinking|t0|	next -20	subordinator 14
end|verb-thinking|v0|	late -20	next -47	preposition -39	that -22
end|verb-thinking|v1|	end 9	next -32	preposition -34	that -22
end|verb-thinking|v2|	next -17
end|verb-thinking|word|	preposition -13	v0 -24	word -19
end|versus|	capital -39
end|via|	capital 12	v0 15	word -44
end|view|	1 -25	and -37	as -58	in -14	of -38	t0 -16	that 13	to -44	v0 7	v1 -67	who -33	with 32
end|voice|	end -11
end|vote|	, 17	0 7	and -7	at -36	by -29	end -56	for 13	in 27	of -61	on 9	to -49	v1 -44	v2 -32	with 19
end|vouch|	0 -13	and -37	end 14
end|vow|	0 -23	and -25	as -33	end 16	for -37	from -23	of -40	on -52	t0 7	t1 -31	that -29	to -37	v0 7	v1 -10
end|want|	, -9	1 -12	about -27	after -37	and -13	as -49	at -37	by -33	end 20	for -63	from -32	how -15	in -78	of -54	on -31	or 11	over -37	t0 -23	that -32	to -78	v1 -8	v2 -15	what -27	who -35	with -44	— -35
end|warn|	, 8	0 -35	1 -30	about -25	against -26	and -12	as -41	because -32	by -47	end 6	for -30	from -28	if -35	in -49	of -26	off -22	on -39	that -35	to -40	v0 14	v1 -13	v2 -8	who -32	with -24	year -12
end|was|	v0 24	v1 12	verb-saying 28	word 13
end|wednesday|	, -28	. 11	0 9	preposition -14	stop 11	v0 -58	v1 -14
end|weekend|	. -18	0 -37	preposition -27	stop -18	v0 -29	v1 -21	word -15
end|week|	, -35	. -34	0 -33	adverb -19	and -12	coordinator -13	for -23	in -20	possessive -22	preposition -37	stop -34	subordinator -11	t0 -25	that -17	v0 -44	v1 -26	v2 -18	’s -15
end|welcome|	, 13	0 -13	and 14	in -37	to -40	v1 -31
end|were|	0 -26
end|what|	0 -57	1 -12	a -31	auxiliary -31	capital -40	determiner -44	happened -13	has -15	he -53	is -27	it -42	pronoun -80	she -39	t0 -23	the -22	they -28	v0 -99	v1 -19	v2 -16	was -18	word -40
end|when|	1 -16	capital -62	determiner -14	he 15	his -40	it -9	mr. -24	pronoun 16	she -48	t0 -30	the -10	they 20	v0 10	v1 -74	v2 -41	verb-judging -30	verb-saying -8	word -54
end|where|	0 -59	capital 8	determiner -51	he -26	his -29	it -30	pronoun -59	t0 -37	the -35	they -41	v0 -73	v1 -20	v2 13	western -21	word -27
end|whether|	0 -30	anyone -17	capital -42	determiner -39	he -39	it -43	preposition -39	pronoun -65	she -24	the -37	they -15	to -39	v0 -82	v1 -21	v2 -21	word -20
end|which|	. -25	0 -40	1 -8	auxiliary 17	capital -40	determiner -32	he -17	pronoun -30	she -28	stop -25	t0 -22	the -24	they -20	trump -22	v1 -34	v2 -27	word -45
end|while|	0 25	adverb 7	also 7	clinton 13	he -40	preposition 11	pronoun -40	secretary -46	she -38	t0 -9	the -43	they -29	v0 -47	v1 -36	v2 -39	verb-judging -42	word 8
end|whom|	. -23	0 -38	1 -16	determiner -26	he -16	pronoun -18	stop -23	v0 -18	v1 -22	word -15
end|whose|	0 -28	word -19
end|who|	0 20	1 -37	2 -19	adverb -32	are -45	auxiliary -35	can -36	cannot -24	claimed -17	could -42	entered -15	had -52	has -56	have -47	is -42	made -16	make -11	possessive 8	pronoun 16	said -37	say 13	t0 -44	t1 -28	took -13	v0 -88	v1 -36	v2 -42	verb-judging -40	verb-saying -7	verb-thinking -58	want -12	wanted -13	was -40	were -17	will -32	won -11	word -65
end|why|	determiner -33	he -20	pronoun -33	their -26	v0 -45	v1 -13	word -21
end|willing|	v0 7
end|wish|	end 21
end|within|	0 -45	a -23	determiner -67	the -46	two -33	v0 -70	v1 -20	v2 -10	word -45
end|without|	0 -34	a -53	auxiliary -36	causing -40	determiner 9	the -54	v0 12	v1 -49	v2 -29	verb-saying 14	verb-thinking -33	word -81
end|with|	$ -29	, -43	1 20	a -29	access -36	adverb -44	an -33	both -34	capital -32	clinton -45	determiner -39	donald -40	donors -26	fewer -31	foundation -27	four -24	fox -29	heavy -39	her 6	hillary -32	him -45	his -66	individuals -29	iran -29	it -40	its -49	large -32	little -45	manafort -28	many -34	mexico -38	more 8	mr. -37	mrs. -31	no -22	north -33	one -49	other -37	political -36	pronoun -49	republicans -23	sanders -37	spies -21	state -36	subordinator -42	t0 -16	t1 -24	that -46	the -45	their -57	them -18	those -28	v0 -45	v1 -38	v2 -35	verb-judging -25	verb-saying -36	voters -32	wall -43	what -39	word 9
end|wonder|	to -33	v0 -21
end|word|,|	0 -21	adverb -22	coordinator -24	determiner -37	preposition -21	pronoun -19	subordinator -28	t0 -16	v0 -36	v1 -21	v2 -30	verb-judging -17	verb-saying -17	word -25
end|word|0|	( -23	- 10	; -21	after -21	auxiliary 8	behind 20	coordinator -25	end 26	late -29	next -34	preposition -33	source -15	subordinator 30	that -11	verb-thinking -18
end|word|1|	, -16	behind -26	capital -16	coordinator -56	end 13	next -37	subordinator -28	that -36	word -26
end|word|2|	, 15	coordinator -35	next -18	preposition -40	word -22
end|word|adverb|	0 -40	v0 -27	v1 -12	word -41
end|word|auxiliary|	0 -8	1 -14	adverb -44	auxiliary -65	determiner -17	preposition -22	t0 -34	v1 -36	v2 -31	verb-judging -43	verb-saying -34	verb-thinking -33	word 8
end|word|capital|	0 -30	auxiliary -28	capital -18	possessive -21	t0 -21	v1 -18
end|word|coordinator|	0 -29	auxiliary -17	determiner -21	preposition -15	that -17	v0 -35	word -30
end|word|determiner|	0 -29	1 -19	v0 -32	v1 -22	v2 -18	word -35
end|word|possessive|	capital -27	v0 -27	v1 -16	word -34
end|word|preposition|	0 -33	capital -39	determiner -30	t0 -24	v0 -45	v1 -13	v2 -21	verb-saying -34	word -41
end|word|pronoun|	0 16	1 -23	auxiliary -28	v0 -32	v1 -20	v2 -22	verb-judging 19	verb-saying -36	word -35
end|word|quote|	end -12
end|word|stop|	0 -32	capital -37	coordinator -13	determiner -22	end -46	preposition -19	pronoun -18	quote -28	t0 -21	v0 -57	v1 -22	v2 -18
end|word|subordinator|	0 -17	determiner -33	preposition -14	pronoun -19	v0 -39	word -25
end|word|t0|	, 20	end 19	next -55	preposition -84	subordinator -67	that -20
end|word|t1|	behind -24	end -7	next -27	preposition -32
end|word|t2|	end -25	next -17	preposition -35
end|word|that|	0 -31	auxiliary -17	determiner -30	pronoun -29	v0 -36	word -21
end|word|v0|	( -41	- -24	; -12	adverb -28	after -10	behind -44	capital -56	coordinator -35	end 27	infinitive 7	late -46	next -28	preposition -24	source -22	subordinator -26	that -17	verb-thinking -18	— -25
end|word|v1|	, -28	- -36	: -43	; 8	after -18	behind -16	capital -18	coordinator -72	end -22	late -26	next -46	preposition -43	subordinator -53	that -36	verb-thinking -18	word -21
end|word|v2|	, -86	: -27	behind -19	capital -15	coordinator -28	next -31	preposition -41	subordinator -25	that -30	word -25
end|word|verb-judging|	determiner -45	v0 -34	v1 -17	word -17
end|word|verb-saying|	0 11	1 -28	capital -39	determiner -35	preposition 16	pronoun 13	t0 -30	that -30	v1 -20	verb-judging -23
end|word|verb-thinking|	0 -52	determiner -31	preposition -37	pronoun -26	v0 -27	v1 -22	word -23
end|word|word|	0 -52	1 -20	adverb -36	auxiliary -17	capital -17	coordinator -25	determiner -40	preposition -47	pronoun -19	stop -25	t0 -20	v0 -51	v1 -35	v2 -21	verb-judging -17	verb-saying -20	word -53
end|worry|	, 13	0 9	and 6	end 6	for -28	in -52	of -29	to -39	v0 -22	v1 12
end|write|	0 15	1 -19	about -13	at -44	but -36	by -47	of -42	on -29	that -53	to -63	v0 -20	v1 -13
end|wrote|	in -21	preposition -21	v1 -15
end|year|	's -35	, -39	. -32	0 -38	1 -11	adverb -26	and -24	auxiliary -20	coordinator -24	in -16	possessive -36	preposition -31	stop -32	subordinator -21	t0 -21	that -22	to -15	v0 -52	v1 -25	v2 -11	word -24
end|yet|	adverb -19	preposition -37	to -30	v0 -64	v1 -13	word -33
end|–|	adverb 19	capital -27	preposition -41	word -7
end|–|adverb|	v0 19
end|–|determiner|	0 10	word -10
end|–|preposition|	v0 -32
end|–|v0|	next -7	that -11
end|—|0|	next -16	that 24
end|—|	a 18	adverb -9	at -37	but 11	determiner 26	including -39	like -34	not -36	of -38	or -32	preposition -18	subordinator 11	though 21	v2 -29	verb-thinking -48	who -36	word -11
end|—|adverb|	v0 -12
end|—|coordinator|	determiner -7
end|—|determiner|	0 13	v0 11	v1 13	verb-saying -19	word 38
end|—|preposition|	0 -15	capital -29	determiner -14	v0 -35	word -21
end|—|pronoun|	auxiliary -11
end|—|subordinator|	pronoun -18	v0 7
end|—|t0|	next -14
end|—|v0|	behind -25	next 10
end|—|verb-thinking|	v0 -37
end|—|word|	capital -13	determiner -46	t0 -7	word -12
	none 12
none|according|	source -9
none|	accusation 31	acknowledge -41	adamant -30	add 27	admire -9	admit -25	advise 24	advocate -12	affirm 8	aim -13	allege -61	allow 23	allude -34	announce -29	answer 19	apologise 33	apologize 16	appeal 29	argue -35	argument -24	articulate -11	ask 15	assail -52	assert -41	assess 24	assume 29	assure -13	attack -21	attribute 22	back 16	beg 36	believe -27	bemoan -39	bid 30	bill 12	blast -40	boast -18	brag -33	brand 11	calculate -9	call -8	care 33	case 21	cast 35	caution -26	celebrate 35	certify 34	challenge 21	champion 24	chant 40	characterize -8	charge 9	cheer 6	chide -39	chime -6	chip 53	cite -26	claim -24	clear -6	commitment 6	compare 34	complain 14	complaint -7	concern -15	concerned -28	conclude -14	condemn -36	confidence -27	confirm -19	consider -12	contend 6	continue 60	correct 25	counsel 42	counter -17	credit -13	criticise 31	criticize -56	cry 7	debate 17	decision -18	decline 20	decry -52	deem -52	defend -10	define 8	deliver 38	demand -6	denounce -23	deny -34	depict 8	deride -32	disagree -9	disavow -39	disclose -26	discover 32	discredit 19	discuss -23	dismiss 6	doubt -15	downplay -12	dream 41	eager -19	echo -10	elaborate 26	email 26	emphasize -39	endorse -30	estimate -34	expect -25	explain -10	express -16	extol -33	fault 44	favour 36	fear -24	feel -15	figure 39	find 21	fire 39	forecast 13	foresee -32	fume 36	gasp 38	greet 31	hate -9	hear 26	highlight -6	hint -21	hit 47	hold 59	hope -30	howl 39	identify -11	imagine 13	imply -21	indicate -13	inform 17	insist -40	instruct 12	insult -13	intend -9	interpret -15	interrupt 34	invite 49	issue 38	joke 13	justify -14	knock 23	know -23	label 16	lambaste -17	lament -46	lash 27	laugh 56	lecture 39	like 30	liken -36	list 19	lobby 42	maintain 39	mean 59	mention -31	message 19	mock -23	murmur 29	name 35	need 50	note -26	notice 41	object 27	observe -7	offer 25	oppose -15	order 19	outline -22	persuade -8	phone 68	plead 38	pledge 11	portray -17	posit -37	post 7	praise -18	pray 24	preach 21	predict -33	prefer -24	present 39	press 30	promise -10	proposal -22	propose -7	protest 37	prove 31	question -9	quote 26	rail -36	raise 48	rank 18	rate 99	read 56	ready 27	reaffirm -39	realize -16	reason 45	reassure -6	rebuff 28	rebut -48	recall -10	recite -20	reckon -42	recognize -36	recommend -34	record -8	refer -36	reference -23	reflect 39	refusal -7	regard -20	regret 17	reiterate -26	reject -10	relate 44	remember -20	remind 18	rename 19	repeat 21	report -10	reprimand 16	repudiate -31	request -6	respond 8	retort -27	retweet 15	reveal -23	roar 42	rule 19	say -36	scold -10	scorn 37	see -9	shoot 47	shout 10	show -8	shrug -16	sign 37	signal 12	sing 74	slam -50	slap 12	slate 53	speak 56	speculate -31	spell -13	state 40	statement 28	stress -11	suggest -40	suggestion -38	support -12	sure 48	swear -7	tag 56	talk 20	term 39	testify 25	text 59	thank 34	think -17	threaten -9	title 35	tout -35	trash -33	treat 57	trumpet -29	trust 13	try 59	tweet -16	underline 19	underscore 16	understand -13	use 75	utter 11	venture 43	verify 31	view -13	voice 31	volunteer 48	vote 15	vouch -32	vow -70	warn -25	wave 75	weigh 35	welcome 19	whisper 35	wish 12	worry -21	write 8
none|accusation|	base 31
none|accuse|	base -6	participle 27	present 11
none|acknowledge|	base -39	participle -48	past -21
none|adamant|	base -30
none|address|nobody|name|	participle 7	past 8	source -6
none|address|nobody|noun|	base -11	participle -6	present -11	source -8
none|address|nobody|pronoun|	participle -36	past -9	present -19
none|address|nobody|	source -10	thinking -6
none|address|reader|	judging 34	saying 73	source 37	thinking 54
none|address|reader|name|	base 32	present 18
none|address|reader|noun|	base 61	participle -12	past 13	present 88
none|address|reader|pronoun|	participle 29	past 26	present 12
none|address|writer|	judging 24	other -19	saying 17	source 13	thinking 14
none|address|writer|name|	base 9	participle -17	past -25
none|address|writer|noun|	participle 30	past -23	present 54	source 22
none|address|writer|pronoun|	base 10	participle 48	past 39	present 16
none|add|	base 35	participle 8	present 25
none|admit|	base -18	past -8	present -33
none|advise|	base 34	participle 40	past 7
none|advocate|	base -22	participle -7	past 36	present -7
none|affirm|	base -14	past 19
none|agree|	participle 16	past 13	present -43
none|aim|	base -28	participle -6	present 10
none|allege|	past -57	present -23
none|allow|	base -7	participle 35	past 16	present 6
none|allude|	participle -14
none|announce|	participle -60	past -13	present -46
none|answer|	base -8	past 24	present 25
none|apologise|	past 19
none|apologize|	past 13
none|appeal|	base 44	participle 34	past -9	present 25
none|apposed|	base 19	past -10	present -9	saying -13
none|apposition|	base 29	judging 9	participle -7	past 25	saying 19	thinking 13
none|argue|	base -27	participle -20	past -13	present -21
none|argument|	base -24
none|articulate|	past -29
none|ask|	participle -15	past 22	present 7
none|assail|	past -37
none|assert|	past -20
none|assume|	base 43	past 8	present 10
none|assure|	past -17
none|attack|	participle -16	past -17
none|attribute|	past 22
none|back|	base 16	participle -15	past 8	present 32
none|bash|	base 20
none|before|	$ 7	% -13	' -13	( 9	) 10	+ 9	, -35	- 53	/ 30	: 46	; 43	@ 41	adverb -9	auxiliary -7	capital -9	possessive -27	preposition 16	pronoun -14	quote 33	subordinator -15	that 30	verb-judging 19	verb-thinking 8	word 22	~ -25	± -40	– 49	— 72	― 16	‘ 26	• 39
none|believe|	base -27	past 30	present -38
none|bemoan|	past -39
none|bid|	base 30
none|bill|	base 18	past -20	present 43
none|blame|	base -25	participle 8	past 28
none|blast|	base -21	participle -11	past -29	present -14
none|boast|	present -9
none|brag|	past -7
none|brand|	base -7
none|calculate|	past -31	present -20
none|call|	base -19	participle -24	past 8	present 10
none|care|	base 29
none|case|	base 21
none|cast|	base 18	participle 40
none|caution|	past -22
none|celebrate|	base 41	participle 39
none|challenge|	base 45	past -21	present 36
none|champion|	base 62	past -28	present 9
none|charge|	base 11	past -7	present 20
none|cheer|	base 8	participle -8	past 17
none|chime|	past -16
none|chip|	base 29	present 28
none|cite|	base -13	participle -26	present -10
none|claim|	base -22	participle 14	present -40
none|clear|	base -6
none|comment|	base 23	past -35
none|commitment|	base 6
none|compare|	past 34	present 26
none|complaint|	base -7
none|complain|	base -29	past 21	present 9
none|concede|	base -24	participle 29	present 7
none|concerned|	base -28
none|concern|	base -15
none|conclude|	past -19
none|condemn|	participle -7	past -31
none|confess|	base 6
none|confidence|	base -27
none|confirm|	base -24	participle -37	present -20
none|congratulate|	participle -19	past 25
none|consider|	base -11	past -19	present 27
none|contend|	past -17	present -41
none|continue|	base 35	participle 31	past 24	present 34
none|contradict|	past -31
none|correct|	base 8	past 20
none|counsel|	base 36
none|counter|	past -29
none|credit|	base 7	participle -30	past -11	present 9
none|criticise|	past 24
none|criticize|	base -42	participle -53	past -29	present -28
none|cry|	base -13	past 32
none|debate|	base 21	present 22
none|decide|	base 15	participle -35	present 22
none|decision|	base -18
none|declare|	base -54	participle -11	past 12
none|decline|	base 35	past 15
none|decry|	participle -27	past -42
none|deem|	past -45
none|defend|	base 15	participle -22	present -40
none|define|	base -21	past 18
none|deliver|	base 27	past 40
none|demand|	base 19	participle 14	past -7	present -42
none|denounce|	participle -9	past -13
none|deny|	past -20	present -29
none|deride|	past -11
none|describe|	participle -52	past 6	present 25
none|detail|	participle -25
none|determine|	base -20	participle -10	past 25
none|direct|	past -6	saying -9
none|disagree|	past 10
none|disclose|	base 10	past -35
none|discover|	past 31
none|discredit|	participle 14
none|discuss|	base -11	participle -6	past -17
none|dismiss|	base 11	participle -16	past 20	present -33
none|dispute|	past -10	present 12
none|doubt|	base 8	past -8	present -28
none|eager|	base -19
none|echo|	base -15	participle -7
none|elaborate|	base 7
none|email|	base 38	present 9
none|emphasize|	base -29	participle -19	past -40
none|encourage|	base -22	participle 39	past -18
none|endorse|	base -29	participle -45	present -51
none|envision|	base -29
none|estimate|	base -41	past -20	present -12
none|expect|	participle -44	past -6	present -26
none|explain|	participle -13	present -14
none|express|	base -39	participle -24	past 13
none|fault|	base 31
none|favor|	base -10	past 13
none|fear|	base -8	participle -40	past 10	present -12
none|feel|	base -8	participle -22	past -8	present 20
none|figure|	base 11	past 10	present 57
none|find|	base 50	participle 29	present -8
none|fire|	base 50	past 28
none|forecast|	present 43
none|foresee|	base -32
none|greet|	past 29
none|hail|	participle -16	past 8
none|head|	000 60	10 -31	11 48	12 21	13 20	14 40	15 24	16 27	2 33	20 28	2011 -12	2012 39	2014 -19	2018 34	22 26	23 -28	34 22	35 -13	4 28	50 23	60 9	61 24	abedin -17	abéché 28	accord -25	according -20	account -14	accusation 23	achterberg -10	ackman -44	aclu -14	acosta -34	act 11	action 14	activist -24	activists -17	actor -35	actress -36	ad -24	additional 47	address 27	administration -24	admiral -10	ads -55	advisers -56	advocate -24	advocates -39	affairs 23	affidavit -30	ag 29	agencies -12	agency 15	agent 27	agents 35	agreement -10	aide -38	aides -21	ailes 7	aircraft 27	airlines 40	airport -13	all -12	alliance -8	allies -41	ambassador 20	amendment 45	american 19	americans -9	ames -18	amounted 29	amstutz -28	analysis -68	analysts -30	ankara -7	another 22	anybody 29	anyone 42	anything 24	ap -32	applicants 14	approval 9	arizona 22	arkwright -10	army -17	arroyo 28	article 9	artist -22	ash -18	assembly 34	associates -32	astronaut -6	attack 40	attacks 6	attendees -8	attorney 22	attorneys -41	audit -14	australia -16	author 51	authorities -22	authority 23	autor -50	average -43	award 46	axelrod -15	ayotte -36	backers -29	baku 30	ballot 36	bangladesh 24	bank 11	barkley -24	base -15	battle 33	bay 30	bbc -13	beats 38	beck -10	beijing 18	bell 23	bells 25	belt 29	bench 25	benghazi -15	berlin 27	best 37	better 34	biden -35	big 14	bigger 23	biggest 36	bill -12	billion 22	bipartisan 29	birdthistle -35	birther 61	bit -10	black -15	blackwell -28	blasio -33	bloc -10	blocher -27	blog -24	bloomberg -56	blue 29	board -35	boat 26	boateng -37	bob 23	body 21	bolton 14	bond 34	book -20	boss 40	boston 31	boy -42	bradley -23	brafman -31	branch -21	brandt -21	brandvold -33	brazil 18	breaux -12	brief -17	briefed 43	briggs -30	brill 11	britain 25	broaddrick -36	brooks -27	brother 13	brothers 16	brown -30	buchanan -18	bucharest 39	bully 8	bureau -39	bush -55	business 8	businesses -26	businessman -23	buzzfeed 28	byrne -25	byron -6	cairo 21	california 42	call 43	calls -14	came 55	cameron -36	campaign -19	campaigns -46	canada 19	canberra 14	candidacy 35	candidate -43	candidates -52	capital 11	captain 14	cardin -28	cardinals 23	carried 31	carrier 23	carson -50	carver 34	case 7	cash -10	cast -29	castellaw -14	castiglia -20	caucus -8	caucus-goers -6	centers 27	centerview 35	central 11	centre 16	centrist -27	cgt 35	chaffetz -52	chain 32	chairman -11	chairwoman 22	challenger -29	chamber 11	change -7	chapter 39	chase -7	chelimo -10	child 12	children 45	china 42	christians 25	christie -9	church 24	citizens -43	city -24	clarence -30	clark -32	class 8	clay 17	cleveland 28	client 28	clients 25	clinton -71	clintons -30	close -18	club -25	clubs 8	cnn -19	coach 35	coalition -12	cohn -29	coins 28	cold 38	coleman -11	colleagues 21	college -24	collins -38	comey -6	command -16	commander 28	comment -15	comments -6	commission 21	commissioner -34	committee 41	communiqué 33	community -37	company -9	complaint 14	compromise -16	conducted -14	confederation 29	conference 67	congressional -20	conservative -7	conservatives -59	consortium 30	contenders -24	contract -6	contractor -34	conventions 8	conway -25	cook -34	cordisco -24	corker -6	corner 18	cornyn -12	coroner -21	corp 37	corporate -11	corporation 20	cortexa -25	corvera 39	council 24	count 15	counterpart -11	counties 32	countries -7	country 50	county 29	court 29	courts -20	crawford -30	crew 43	crews 22	crime -14	critical -16	critics -39	cross -12	cruz -52	cruz-anand -22	cuban -44	curiel -33	cut 19	daily 33	data -12	daughter 19	davis -48	day 28	days 14	dayton -13	deacon -21	deal 13	death 21	deaths 28	debate 30	decision -22	decisions 29	defenders -31	delay 27	delays 34	delegate -17	delegates 23	delgado -36	delgado-finn 26	demirkol 25	democrat -24	democratic 10	democrats -74	dems -23	department 11	deputy 40	desantis -43	developers -11	device 38	devine -54	diabakaté 34	different -9	diplomats 37	direct -26	director 7	dismissed 9	dispute 12	district -47	districts -14	divisive 26	dnc -24	doctors 31	document 10	documents -37	dog 43	dollar 22	donor -15	donors -26	dow 10	doyle -38	dozen 36	draft -13	drew 32	driver 47	drivers 6	drone 41	dufton -25	dunmore -20	dyck 15	earlier 36	early 11	earnest -38	ebeling 13	economists -30	economy 30	ecuador 38	editor -17	editors 10	effron 19	egyptair -33	ekpo 30	el-khoury -34	elders 18	election 43	elections -40	email 25	emails -17	emanuel -33	embassy 16	emergency 41	emirates 45	emissions -7	emotional 32	employee -27	employees 39	employers 33	endorsement -24	energy -6	engineer 29	engineers 20	environmentalists -17	envoy 31	epstein -25	equity 37	erdogan -10	error 20	espn 9	establishment -11	ethiopia 25	event -18	events 13	everyone 15	everywhere 43	exchange 35	exclusive 31	executive 25	experts -83	f.a.a. -44	f.b.i. 17	face -13	facebook 7	faction -26	factory 6	familiar -21	families 25	family -26	fans 23	farmer 11	farmers 14	father 26	fbi -24	fec -9	fed -6	federal 33	federation 21	feelings -16	fell 20	felt 32	ferrante 18	ferries -7	few -12	fields -24	figure 28	figures 6	filed -13	filing 26	final -9	finance -7	financial 46	findings -24	fiorina -34	fire 18	fired -13	firm 14	firms 19	first-place 32	fitch 18	five -34	floor -16	florida -7	follow-up 31	followers -12	forbes -21	force 21	forces 16	forecasters 10	former 30	forum -16	forums -18	forward 34	foundation -15	founder 25	four -6	fox -32	francis -19	frank -10	franklin -34	free 37	french 6	friend -15	frobisher-hale 27	front 17	frost 36	fuel -10	full -29	fundraising -7	furman -31	féin -16	gaddis -29	galbraith 29	gallup -38	game 23	games 12	garin -37	garland 34	gates -33	gave 16	gedrich -16	general 11	george -24	german -23	germans -11	germany -28	get 47	ghana 36	ginsburg -20	giuliani -30	glass-steagall -27	god 34	going 36	goodlatte -37	government 16	governments 29	governor -23	gowdy -34	graham -26	grandmother 20	grassley -48	grayson -18	greenberg -32	greens -16	grim -15	groberg -36	grow 25	growing 9	guard 38	guardian -48	guests 28	guilty 22	gun -7	hacker -7	hackers -9	hagen 19	half -24	halloran 33	halvorsen 15	hamilton -8	hampshire -29	hand 22	hands 18	hannity -28	hargrave 20	harsh -27	hassan -7	he -34	head 40	health 38	hearing 33	heat 29	heated -16	heavy 29	help 12	helped -19	hennessey -34	henry -33	herald 39	hewitt 10	he’d 26	he’ll 49	hicks -14	highest 30	hill -33	his -37	history -12	hobart -14	hobbs 11	holder -26	holdings -19	holds -11	hollande -31	hollis 46	holloway -34	holyrood 32	home 31	hope 24	hospitals 15	hours 11	house -25	howard -17	hp -32	huerta -36	huffman -35	humphrey -22	hungary 13	hurt -34	husband -53	i 58	i'm 36	iceland -25	idea 18	immigrants -23	immigration 13	important 43	inc. 13	incident -21	include 37	increase 27	independent 16	independents -6	indiana 31	indictment 9	industries 37	industry 29	inflation 27	inflection 26	infrastruktura 16	initial 8	initiative 16	inquest -8	inquiry -10	insider -26	insiders -27	institute 19	interest 36	international 36	internet 38	investigation -17	investigators 18	investor -32	investors -10	involved -41	iqbal 11	iraq 34	irna -7	isis 8	island 29	islanders 18	islands 28	israel -44	it 40	its 25	iyer 28	i’d 7	jackson -11	jacobs -36	jefferies -6	jersey -12	jet 29	jobless -21	jobs 47	john -38	johnson -23	jones -31	journalism 25	jr. -8	judge -12	judges 21	jury 31	just -16	justice 33	justices 32	kaine -48	kantrowitz -38	karavás -9	karimi -26	kasich -43	kc 8	kekona 20	kelly 10	kennedy -22	kerry 18	kessler 14	key 30	khalif -34	kids 22	king -13	kirby -16	kirk -8	klein -26	knight 33	korea 47	kremlin 24	lab 38	labour -12	lan 14	land 44	lane 29	language 28	laos 38	large 29	larger 34	latest -7	law -22	lawmaker -25	lawsuit -39	lawyer -19	lawyers -19	leader 16	leaders -10	leadership -11	league -39	leahy -10	led 29	leenders -31	left -27	lemaire 32	lender 17	leota 37	less -21	levell -25	levin 9	lewandowski -15	lewis -19	liberals -14	lima -25	limbaugh -44	lindgren 17	lindqvist 16	lines -8	little -11	lobbying -15	lobbyist -20	local 40	longer 10	look -14	looked 34	looks -15	lopez-cantera -31	losses 34	lou -24	low 28	lowther -26	ltd 23	lyle 16	lynch 7	mabior 11	macaskill -19	maddow -25	made -17	magazine -14	magnate -35	maher -24	mail -22	main 31	major 33	majority 6	maker 6	man 31	manafort -27	management 13	managers 23	manchester 21	many -26	marchetti-pugh 16	mark 35	mark-viverito -33	markets -26	marlowe 30	marsh -10	mass 39	match 52	mateen 26	mayor -34	mcauliffe -28	mccain -42	mccarthy -20	mcdonald -8	mcdonough 18	means -11	measure 11	media -24	member -32	memo 28	men -16	menendez -24	message 23	mexico -9	millennials -46	mills 34	minister 43	ministers 42	ministry 12	minority -19	minutes 38	missouri 37	mitchell -41	model -9	moderates 37	moderators 37	mogul -32	molefe 26	monteverde 20	months 28	mook -47	more 22	moscow 30	most 10	mother 31	motion 43	motors 11	move -12	movement 10	mp 19	mps 12	much 21	mukasey -24	mulgrew 21	murphy -53	museum 30	musical 29	mutual -18	n.y. 20	nabisco -10	nair 15	nasa 25	nation -28	nationals 33	nations 38	nea 18	nega 16	negative -20	negotiations -39	neighbors 48	neither 35	netanyahu -17	networks -31	neurosurgeon -21	nevada 53	newspaper -52	nieto -40	nine 6	nobody 68	nomination -11	nominee -22	nonprofit -11	novak 22	number -25	numbers 28	nurse 35	nwosu -35	nyangwara 39	o'donnell -35	o'malley -30	oakes 32	obama -40	observers -18	obtained 15	octopuses 42	offensive -11	offer -26	office 27	officer 37	officers 18	officials -38	ofwat 31	okafor -18	oman -15	one 54	ones -42	op-ed -24	open 30	opening 39	operation -18	operatives -27	operator -15	operators 28	opponent 35	opponents -43	order 17	orders 45	organisation 17	organization -44	organizations -41	organizers -25	orlando 39	ortmann 6	osei -33	others -10	outfit 29	outlets -33	outstanding 26	overall -13	owner 7	owners -29	oyelaran 19	oyler 14	o’malley -20	o’rourke-diaz 30	pac -6	pacheco 24	pacific -19	pacs -14	pagasa 19	palace 37	palin -15	palmieri -49	panel 13	paper 8	papers 27	paradis 25	parents -10	paris 7	park 23	part 21	participants -14	particular 15	parties -30	partisans -18	partners 28	party 32	pascoe 21	passengers 25	pate -29	patients 37	paul -45	pay 40	payments 25	pell -31	pemberton -38	pen -44	pence -47	people 37	percent -53	percentage 49	perez -20	perry -32	person 9	peru 39	petition -27	petraeus 9	petrakis -11	philadelphia -36	phillips -17	pickett -33	pike 32	pilot 17	pilots 50	places -10	plan 28	planes 31	planks -33	plans -21	platform -46	players 13	podcast 8	podesta -8	podliska -26	point 28	poland 18	police -20	policies 30	policy 35	political 46	politician 22	politicians -41	politico -23	politics -7	poll -66	polling -55	polls -47	pollster -9	popular 25	population -24	port 28	position 17	post -20	potter 12	power 17	practices 15	prager -33	premier 18	prentiss 28	prepared 29	president 10	presidential 13	press -25	price 21	priebus -33	primaries -42	primary 35	prime-time -23	prince -33	prisoners 32	private 49	prize 28	probe 14	problem -19	process -20	producers -19	program -10	progressives -27	project -38	promise 26	proposal 43	prosecutor -19	prosecutors -15	prosser -20	protesters 39	public -6	published -21	pupils 21	pushed -24	putin -39	question 7	questions 28	quigg -10	quill -12	quillfeather 37	quiroga 17	rabbis -8	race 24	radio 35	radulovic 13	raghunathan 10	rail -15	railway -9	rallies -29	rally -34	ramos -37	rate 37	ratings 10	reactor 14	reader -15	readers -18	record 25	records -27	red 31	referee -33	referred 43	reform -7	refugees 31	register 17	reid -17	release -37	released -44	remark 29	remarks -38	remisier 33	rendell -43	report -11	reported -22	reporter -25	reporters 19	reports -37	representatives -9	republicans -60	requirement 26	rescue 21	research -11	researchers 15	resident 40	residents 7	rest -22	result 24	results -52	retailer 37	retirement 30	reuters 35	review -10	reviewers 40	reyes 28	rights 34	ring 26	rising 21	rival 8	rivals -18	rnc 30	roffman -43	role -36	roll 43	romney 15	roof -19	room -9	rose 19	rosén 22	rubio -72	rules 40	ruling 41	rushworth 26	rusk 14	russia 27	russians -18	ryan -23	sabato -36	said -33	salceda -38	saldana -31	sales 46	same 52	sanctions 26	sanders -49	sandhu -30	sandoval 16	sarr 6	saturday -11	saudis -23	scarborough -35	scenes 36	scheme 32	schilling -32	schlafly -26	schools 33	schultz -49	scientist 7	scientists -13	scott -28	seacord -25	search -10	second 56	security 7	seemed 46	seems -41	seen 51	seepaul 28	sella 8	senate 14	senators -39	sergeant -14	server 27	service 43	services -22	several 18	sexton -46	shanklin-hawkins 14	shares 32	sharp -23	sharpton -18	she -14	sheriff -7	sherman -50	sherry -30	shop 25	shot -11	show -34	showed -38	shows -11	sides -24	sign 31	similar 32	singer -7	six -6	smet 34	smith -51	social -27	socialist -29	soldiers 19	solicitor 13	some -31	somebody 48	someone -11	something 30	son 21	sons 27	source -40	sources 18	sparrow 16	speaker 8	speakers 24	specialists -16	speeches 11	speechwriter -28	sperry -37	spicer -42	spokesman -33	spokesmen -29	spokeswoman 24	sport 33	spot -11	spring -8	ssali 30	staff 43	staffer -31	stage 31	standards 34	standing 28	star -17	start-up -7	state -6	statement 6	statewide -16	station 27	statistics -13	step 36	stone -38	stop 13	story 29	strategist -20	strategists -37	streak 29	street 41	strike -7	striker -21	strong 17	stroud 9	studies 7	study -15	success -11	suit -12	sullivan -11	summary -35	summer -13	summers -12	superdelegates 21	superintendent 29	supervisor 10	supporter -13	supporters -37	surrogates -28	survey -47	surveyed -33	suspect 23	svp -6	swanson -25	sweeney -28	swing -14	syrians 35	system -31	tactic -9	take 12	takes -28	taking -19	talk 49	talking 35	talks 30	tally -39	tanden -43	tax 18	taylor -33	teacher 15	teachers -17	team 18	technology -16	tehran 7	televised 24	television 14	territories 33	terrorism 27	terrorists -26	tester -46	texas 11	text 22	thailand 29	that 62	their 20	them 22	they’re -23	thiel -25	thinking -28	this 24	thole 25	thousands -7	three -17	tierney 44	tillery -36	times -19	tisdale 26	todd 20	tokyo 6	told -21	tolland 6	tolliver 40	tomczak 35	took -35	tool 10	top 32	town 23	trade 32	trader -14	traders 42	traffic 20	traficom 38	trail 12	tran -16	travers -22	treasurer 37	trial 43	trials 29	tribe -39	tribunal 43	troops -17	trouble -13	truck 32	trump -70	trump-style -6	trust 16	tull 23	turkey -20	turning 32	turnout 11	twitter -34	two 23	two-thirds -21	tyson 32	u.s. -50	uk -6	ulaanbaatar 15	unemployment 29	unesco 36	union 33	unions 41	unite -28	usa -51	user 23	users 31	usman 26	vance 16	vandersloot 29	variety -10	vermont 23	very 30	victim 31	victory 7	video 10	viguerie -40	virginia 30	vito 10	volunteer -15	vote 26	voter 21	voters -8	votes 39	voting -26	wage -17	walked -22	walker -31	wallnau 34	walsh -31	war 27	ward -39	warning 20	warren -23	washington 33	watch -34	water -19	way 33	wbc 29	we -6	we'd -29	weapons 30	weaver -46	weber -26	website 10	weeks 27	weiss 34	welch -37	weld -7	went 38	white -9	whiter 32	whites -22	whitlock 14	wife 35	wilcox -37	wilkin -29	williams -40	winger 31	winning 29	winterbourne 17	wisconsin 26	witness -33	witnesses -7	woman 8	women -32	woods 16	word 26	work -24	workers -18	works 21	world -6	wrongdoing 18	wynn 12	years -27	yellen -14	york -29	zaman 29	zealand 18	zimmerman -33	zucker -26	zuckoff -37	’s 46
none|hear|	base 74	past 13	present 6
none|helped|%|	false -10
none|helped|'s|	false -8	true -38
none|helped|'|	false 43
none|helped|(|	false 50
none|helped|)|	false -9
none|helped|-|	false -6
none|helped|000|	false 41
none|helped|10|	false -31
none|helped|11|	false 46
none|helped|12|	false 21
none|helped|13|	false 20
none|helped|15|	false 24
none|helped|2009|	false -27
none|helped|2011|	false 27
none|helped|2012|	false 19
none|helped|2013|	false -28
none|helped|20|	false 43
none|helped|22|	false 25
none|helped|2|	false 27
none|helped|35|	false -13
none|helped|50|	false 23
none|helped|60|	false 14
none|helped|61|	false 24
none|helped|:|	false 10
none|helped|;|	false 38
none|helped|according|	true -8
none|helped|acosta|	false -33
none|helped|actor|	false -22
none|helped|actually|	true -34
none|helped|additional|	false 47
none|helped|adelson|	false 13
none|helped|administration|	false -29
none|helped|ads|	false -41
none|helped|advisers|	false -43
none|helped|adviser|	false 15
none|helped|advocates|	false -40
none|helped|affairs|	false 28
none|helped|again|	true 24
none|helped|agency|	false 20
none|helped|agent|	false 26
none|helped|aides|	false -43
none|helped|aide|	false -21
none|helped|alliance|	false -18
none|helped|allies|	false -48
none|helped|all|	false -28
none|helped|already|	true 19
none|helped|also|	true -70
none|helped|always|	true -35
none|helped|americans|	false -17
none|helped|amstutz|	false -28
none|helped|analysis|	false -43
none|helped|analysts|	false -22
none|helped|analyst|	false -9
none|helped|and|	false -35
none|helped|anyone|	false 21
none|helped|an|	false -9
none|helped|approval|	false 9
none|helped|ap|	false -17
none|helped|are|	true -8
none|helped|article|	false 10
none|helped|ash|	false -19
none|helped|asked|	false -14
none|helped|associates|	false -26
none|helped|as|	false -17
none|helped|attacks|	false 11
none|helped|attendees|	false -40
none|helped|at|	false 17
none|helped|audience|	false 21
none|helped|audit|	false -23
none|helped|australia|	false -16
none|helped|authorities|	false -9
none|helped|authors|	false -16
none|helped|author|	false 26
none|helped|autor|	false -31
none|helped|axelrod|	false -19
none|helped|ayotte|	false -15
none|helped|a|	false 29
none|helped|backers|	false -27
none|helped|ballot|	false 44
none|helped|band|	false -16
none|helped|bank|	false -7
none|helped|barely|	true -35
none|helped|basis|	false 29
none|helped|beats|	false 32
none|helped|beck|	false -50
none|helped|been|	true 41
none|helped|began|	false -18
none|helped|beijing|	false 30
none|helped|being|	true 18
none|helped|bell|	false 9
none|helped|belt|	false 29
none|helped|bench|	false 9
none|helped|benghazi|	false -23
none|helped|berlin|	false 27
none|helped|best|	false 35
none|helped|better|	false 38
none|helped|be|	true 56
none|helped|biden|	false -19
none|helped|bigger|	false 23
none|helped|biggest|	false 39
none|helped|big|	false 23
none|helped|billion|	false 22
none|helped|bipartisan|	false 35
none|helped|blackwell|	false -7
none|helped|bloc|	false 9
none|helped|blog|	false -24
none|helped|blue|	false 26
none|helped|bluntly|	true -16
none|helped|board|	false -11
none|helped|body|	false 10
none|helped|boss|	false 29
none|helped|both|	true 25
none|helped|bradley|	false -20
none|helped|brafman|	false -26
none|helped|brandt|	false -11
none|helped|briefly|	true 13
none|helped|brothers|	false 16
none|helped|brother|	false -17
none|helped|bucher|	false -38
none|helped|bureau|	false -22
none|helped|bush|	false -50
none|helped|businessman|	false -26
none|helped|business|	false 9
none|helped|but|	false -38
none|helped|byron|	false -13
none|helped|by|	false -11
none|helped|california|	false -15
none|helped|call|	false 47
none|helped|came|	false 48
none|helped|campaigns|	false -38
none|helped|campaign|	false -22
none|helped|canada|	false 16
none|helped|canberra|	false -14
none|helped|candidates|	false -13
none|helped|candidate|	false -15
none|helped|cannot|	true 17
none|helped|can|	true 13
none|helped|captain|	false 23
none|helped|carried|	false 21
none|helped|carrier|	false 31
none|helped|carson|	false -24
none|helped|carter|	false -8
none|helped|carver|	false 23
none|helped|car|	false 28
none|helped|cast|	false -11
none|helped|caucus|	false 30
none|helped|centerview|	false 30
none|helped|central|	false 11
none|helped|cent|	false 37
none|helped|chain|	false 40
none|helped|chapter|	false 36
none|helped|chief|	false -7
none|helped|children|	false 31
none|helped|christie|	false -38
none|helped|church|	false 20
none|helped|city|	false -40
none|helped|clerk|	false 12
none|helped|cleveland|	false -9
none|helped|clinton|	false -17
none|helped|club|	false -19
none|helped|cnn|	false -15
none|helped|coach|	false 18
none|helped|coalition|	false 31
none|helped|colleagues|	false 23
none|helped|college|	false -20
none|helped|columbia|	false -41
none|helped|commerce|	false 17
none|helped|commission|	false 14
none|helped|committee|	false 39
none|helped|communiqué|	false 24
none|helped|community|	false 13
none|helped|company|	false -38
none|helped|conference|	false 59
none|helped|congressional|	false -20
none|helped|congress|	false -15
none|helped|conservatives|	false -45
none|helped|conservative|	false 37
none|helped|consistently|	true -23
none|helped|consortium|	false 21
none|helped|contractor|	false -34
none|helped|contract|	false -12
none|helped|control|	false 10
none|helped|controversial|	false -36
none|helped|convention|	false 13
none|helped|corker|	false 14
none|helped|coroner|	false -14
none|helped|corporation|	false 20
none|helped|could|	true 24
none|helped|council|	false 20
none|helped|countries|	false -36
none|helped|country|	false 28
none|helped|county|	false 9
none|helped|court|	false -25
none|helped|critical|	false -8
none|helped|critics|	false -40
none|helped|crowd|	false -7
none|helped|cruz|	false -15
none|helped|cuban|	false -34
none|helped|curiel|	false -43
none|helped|currently|	true 12
none|helped|data|	false -20
none|helped|daughter|	false 24
none|helped|day|	false 17
none|helped|deal|	false 38
none|helped|defence|	false -19
none|helped|delegate-rich|	false 25
none|helped|delegates|	false 47
none|helped|delegate|	false 17
none|helped|democratic|	false 69
none|helped|democrats|	false -39
none|helped|department|	false -7
none|helped|desperately|	true 39
none|helped|development|	false -7
none|helped|devine|	false -45
none|helped|didn’t|	true 28
none|helped|different|	false -9
none|helped|diplomats|	false 37
none|helped|diplomat|	false -23
none|helped|directly|	true -52
none|helped|direct|	false -26
none|helped|dismissed|	false 9
none|helped|district|	false -35
none|helped|division|	false 14
none|helped|divisive|	false 26
none|helped|documents|	false -30
none|helped|document|	false 25
none|helped|doesn’t|	true -6
none|helped|does|	true -20
none|helped|don't|	true -24
none|helped|don’t|	true -16
none|helped|doyle|	false -31
none|helped|dozen|	false 29
none|helped|do|	true 11
none|helped|drew|	false 35
none|helped|drivers|	false 23
none|helped|driver|	false 33
none|helped|drone|	false 36
none|helped|earlier|	false 13
none|helped|earnest|	false -32
none|helped|economists|	false -35
none|helped|editor|	false -21
none|helped|education|	false -35
none|helped|election|	false 31
none|helped|emails|	false -32
none|helped|email|	false 15
none|helped|emanuel|	false -30
none|helped|emotional|	false 32
none|helped|employees|	false 18
none|helped|energy|	false -9
none|helped|england|	false -27
none|helped|enthusiastically|	true -40
none|helped|environmentalists|	false -17
none|helped|envoy|	false 31
none|helped|epstein|	false -29
none|helped|erdogan|	false 6
none|helped|essentially|	true 20
none|helped|eventually|	true -27
none|helped|even|	true 9
none|helped|everyone|	false 19
none|helped|exchange|	false 34
none|helped|exclusive|	false 33
none|helped|executives|	false -23
none|helped|executive|	false 24
none|helped|experts|	false -70
none|helped|expressed|	false -44
none|helped|faced|	false -6
none|helped|fallon|	false -33
none|helped|families|	false 25
none|helped|family|	false -25
none|helped|fans|	false -8
none|helped|farmers|	false -23
none|helped|fatally|	true 24
none|helped|fbi|	false -27
none|helped|federal|	false 22
none|helped|federation|	false 17
none|helped|few|	false 19
none|helped|fields|	false -20
none|helped|fiercely|	true -14
none|helped|filings|	false 6
none|helped|final|	false 47
none|helped|finance|	false -11
none|helped|financial|	false 40
none|helped|findings|	false -24
none|helped|fiorina|	false -11
none|helped|fired|	false -13
none|helped|firms|	false -9
none|helped|firm|	false -6
none|helped|first-place|	false 26
none|helped|first|	true 9
none|helped|fitch|	false 25
none|helped|floor|	false -9
none|helped|follow-up|	false 31
none|helped|forbes|	false -21
none|helped|forcefully|	true -8
none|helped|forces|	false 11
none|helped|force|	false -37
none|helped|forecasters|	false 27
none|helped|formally|	true -50
none|helped|former|	false 37
none|helped|forward|	false 13
none|helped|for|	false 52
none|helped|foundation|	false 24
none|helped|founder|	false 25
none|helped|france|	false 33
none|helped|francis|	false -32
none|helped|frank|	false -10
none|helped|free|	false 37
none|helped|frequently|	true -22
none|helped|friends|	false -20
none|helped|friend|	false -15
none|helped|from|	false 6
none|helped|front|	false 31
none|helped|fully|	true -27
none|helped|fund|	false -11
none|helped|further|	true -10
none|helped|gedrich|	false -30
none|helped|general|	false 13
none|helped|germany|	false -27
none|helped|get|	false 47
none|helped|gingrich|	false -33
none|helped|ginsburg|	false -19
none|helped|go|	false 35
none|helped|graham|	false -32
none|helped|grassley|	false -6
none|helped|grayson|	false 7
none|helped|greenberg|	false -32
none|helped|grim|	false -15
none|helped|groberg|	false -29
none|helped|groups|	false 14
none|helped|group|	false -7
none|helped|growing|	false 9
none|helped|grow|	false 25
none|helped|gun|	false -7
none|helped|had|	true 35
none|helped|half|	false -25
none|helped|hands|	false 17
none|helped|hannity|	false -33
none|helped|hardly|	true 34
none|helped|harsh|	false -27
none|helped|hasn't|	true 10
none|helped|hasn’t|	true 37
none|helped|has|	true 7
none|helped|have|	true -25
none|helped|having|	true 34
none|helped|health|	false 42
none|helped|heard|	false 45
none|helped|heated|	false -16
none|helped|helped|	false -19
none|helped|here|	true -25
none|helped|her|	false -7
none|helped|hewitt|	false 11
none|helped|he|	false -25
none|helped|highest|	false 28
none|helped|himself|	true -17
none|helped|his|	false -17
none|helped|hobart|	false -14
none|helped|hollis|	false 41
none|helped|home|	false 23
none|helped|house|	false -18
none|helped|housing|	false -16
none|helped|husband|	false -43
none|helped|i'm|	false 27
none|helped|iceland|	false -25
none|helped|idaho|	false -17
none|helped|immediately|	true -26
none|helped|immigrants|	false -18
none|helped|immigration|	false 42
none|helped|implicitly|	true -27
none|helped|important|	false 34
none|helped|include|	false 32
none|helped|increasingly|	true -13
none|helped|independents|	false -19
none|helped|industry|	false 35
none|helped|inquiry|	false -27
none|helped|insiders|	false -42
none|helped|instead|	true -6
none|helped|institute|	false 34
none|helped|interest|	false 36
none|helped|investigation|	false -16
none|helped|investigators|	false 18
none|helped|investors|	false -10
none|helped|in|	false -42
none|helped|island|	false -9
none|helped|isn’t|	true -9
none|helped|israel|	false -40
none|helped|is|	true 13
none|helped|its|	false 23
none|helped|it|	false -11	true -21
none|helped|i|	false 16
none|helped|jobs|	false 34
none|helped|johnson|	false -41
none|helped|john|	false -28
none|helped|jones|	false -38
none|helped|journal|	false 17
none|helped|judge|	false -23
none|helped|jury|	false 14
none|helped|justices|	false 6
none|helped|just|	false -23	true 6
none|helped|kasich|	false -30
none|helped|kenya|	false 14
none|helped|kerry|	false 18
none|helped|key|	false 33
none|helped|khan|	false 23
none|helped|korea|	false 24
none|helped|kremlin|	false 24
none|helped|largely|	true -27
none|helped|larger|	false 34
none|helped|large|	false 29
none|helped|last|	true 28
none|helped|later|	true 20
none|helped|latest|	false -7
none|helped|lawmakers|	false 24
none|helped|lawmaker|	false -24
none|helped|lawsuit|	false -36
none|helped|lawyer|	false -21
none|helped|law|	false 22
none|helped|lazar|	false -28
none|helped|leadership|	false -11
none|helped|leaders|	false -24
none|helped|leader|	false -27
none|helped|left|	false -6
none|helped|lender|	false 12
none|helped|letter|	false 36
none|helped|levell|	false -31
none|helped|liberals|	false -15
none|helped|limbaugh|	false -30
none|helped|little|	false -26
none|helped|live|	false 31
none|helped|longer|	false 17
none|helped|long|	true -21
none|helped|looked|	false 34
none|helped|looks|	false -15
none|helped|look|	false -15
none|helped|low|	false 26
none|helped|lyle|	false 20
none|helped|lynch|	false 19
none|helped|made|	false -12	true -52
none|helped|magazine|	false -14
none|helped|mail|	false -9
none|helped|main|	false 31
none|helped|majority|	false 41
none|helped|major|	false 24
none|helped|manafort|	false -7
none|helped|management|	false 18
none|helped|many|	false -45
none|helped|man|	false 20
none|helped|marchetti|	false -26
none|helped|markets|	false 34
none|helped|marsh|	false 15
none|helped|mass|	false 44
none|helped|match|	false 36
none|helped|mayor|	false -27
none|helped|may|	true 35
none|helped|mcauliffe|	false -35
none|helped|mcconnell|	false -39
none|helped|means|	false -9
none|helped|meeting|	false 11
none|helped|members|	false -6
none|helped|member|	false -31
none|helped|memo|	false 41
none|helped|menendez|	false -10
none|helped|men|	false 33
none|helped|message|	false 8
none|helped|millennials|	false -30
none|helped|million|	false 10
none|helped|ministers|	false 40
none|helped|minister|	false 23
none|helped|ministry|	false -37
none|helped|minutes|	false -11
none|helped|mission|	false -18
none|helped|model|	false -14
none|helped|mogul|	false -19
none|helped|months|	false 32
none|helped|month|	true -22
none|helped|mook|	false -37
none|helped|more|	false -8
none|helped|most|	false 36
none|helped|movement|	false 30
none|helped|move|	false 27
none|helped|mps|	false 33
none|helped|much|	false 25
none|helped|murphy|	false -33
none|helped|museum|	false 23
none|helped|must|	true 7
none|helped|nasa|	false -8
none|helped|nations|	false 9
none|helped|nation|	false 22
none|helped|necessarily|	true -19
none|helped|negative|	false -15
none|helped|negotiations|	false -39
none|helped|neither|	false 18
none|helped|netanyahu|	false -12
none|helped|network|	false -13
none|helped|never|	true 21
none|helped|newspaper|	false -52
none|helped|new|	false 8
none|helped|nieto|	false -35
none|helped|nightclub|	false -31
none|helped|nobody|	false 47
none|helped|nomination|	false -15
none|helped|nonetheless|	true -17
none|helped|nor|	false 14
none|helped|not|	true 15
none|helped|no|	true -28
none|helped|o'malley|	false -11
none|helped|oakes|	false 31
none|helped|obama|	false -16
none|helped|observers|	false -29
none|helped|officers|	false 11
none|helped|officer|	false -25
none|helped|officially|	true 18
none|helped|officials|	false -28
none|helped|official|	false -7
none|helped|often|	true -21
none|helped|of|	false 33
none|helped|oman|	false -15
none|helped|once|	true 15
none|helped|one|	false 14
none|helped|online|	true -25
none|helped|only|	true 12
none|helped|on|	false 36
none|helped|opening|	false 37
none|helped|openly|	true -40
none|helped|operatives|	false -40
none|helped|operators|	false 28
none|helped|operator|	false -19
none|helped|opponents|	false -39
none|helped|opposition|	false 18
none|helped|orders|	false 37
none|helped|organizations|	false -15
none|helped|organization|	false -18
none|helped|organizers|	false -26
none|helped|original|	false 36
none|helped|orlando|	false 39
none|helped|or|	false 17
none|helped|others|	false -17
none|helped|outlets|	false -38
none|helped|overall|	false 9
none|helped|overwhelmingly|	true -20
none|helped|owners|	false 9
none|helped|owner|	false -14
none|helped|pacs|	false -20
none|helped|pac|	false -8
none|helped|paid|	false 27
none|helped|palace|	false 29
none|helped|palmieri|	false -36
none|helped|panel|	false 11
none|helped|paper|	false -15
none|helped|parents|	false -9
none|helped|paris|	false 28
none|helped|parties|	false -35
none|helped|partners|	false 22
none|helped|party|	false 7
none|helped|pay|	false 34
none|helped|pence|	false -27
none|helped|people|	false 32
none|helped|percentage|	false 40
none|helped|percent|	false -13
none|helped|perez|	false -33
none|helped|personally|	true 15
none|helped|person|	false -13
none|helped|peru|	false 39
none|helped|petraeus|	false 9
none|helped|philadelphia|	false -20
none|helped|phone|	false 25
none|helped|pike|	false 21
none|helped|plan|	false 17
none|helped|players|	false 12
none|helped|podesta|	false 13
none|helped|police|	false -18
none|helped|policy|	false 30
none|helped|political|	false 46
none|helped|politicians|	false -24
none|helped|politician|	false 22
none|helped|politico|	false -22
none|helped|polling|	false -37
none|helped|polls|	false -74
none|helped|poll|	false -96
none|helped|premier|	false 18
none|helped|presidential|	false 29
none|helped|president|	false -20
none|helped|press|	false -50
none|helped|previously|	true -35
none|helped|previous|	false -9
none|helped|price|	false -6
none|helped|primary|	false 8
none|helped|private|	false 51
none|helped|probably|	true 15
none|helped|program|	false 35
none|helped|project|	false -23
none|helped|prosecutors|	false -39
none|helped|publicly|	true -59
none|helped|public|	false -7
none|helped|pushed|	false -23
none|helped|putin|	false -19
none|helped|quickly|	true -20
none|helped|quite|	true -12
none|helped|rabbis|	false -33
none|helped|race|	false 25
none|helped|radio|	false 41
none|helped|rail|	false -7
none|helped|raise|	false -26
none|helped|rally|	false -45
none|helped|rarely|	true 11
none|helped|really|	true -38
none|helped|records|	false -33
none|helped|record|	false 16
none|helped|red|	false 45
none|helped|referee|	false -11
none|helped|referred|	false 49
none|helped|reform|	false -27
none|helped|refugees|	false 31
none|helped|regularly|	true -36
none|helped|remarks|	false -23
none|helped|reportedly|	true 22
none|helped|reported|	false 28
none|helped|reporters|	false 14
none|helped|reporter|	false -22
none|helped|reports|	false -53
none|helped|report|	false -24
none|helped|representatives|	false 12
none|helped|republicans|	false -48
none|helped|republican|	false 24
none|helped|research|	false -27
none|helped|residents|	false -22
none|helped|resources|	false 30
none|helped|rest|	false -22
none|helped|results|	false -37
none|helped|retailer|	false 37
none|helped|review|	false -21
none|helped|reynolds|	false -39
none|helped|rights|	false 39
none|helped|rising|	false 20
none|helped|rivals|	false 9
none|helped|roll|	false 25
none|helped|room|	false 15
none|helped|ross|	false 20
none|helped|rubio|	false -17
none|helped|rules|	false 23
none|helped|ruling|	false 22
none|helped|russia|	false 34
none|helped|saldana|	false -31
none|helped|same|	false 52
none|helped|sanders|	false -22
none|helped|saturday|	true -19
none|helped|schlafly|	false -14
none|helped|school|	false 16
none|helped|schultz|	false -35
none|helped|scientists|	false -9
none|helped|scotland|	false 13
none|helped|seacord|	false -25
none|helped|second|	false 55
none|helped|secretary|	false 31
none|helped|securities|	false -17
none|helped|security|	false 29
none|helped|seems|	false -41
none|helped|senate|	false 22
none|helped|senators|	false -40
none|helped|senator|	false 7
none|helped|sergeant|	false -14
none|helped|services|	false -6
none|helped|service|	false 39
none|helped|several|	false -23
none|helped|sexton|	false -42
none|helped|shanklin-hawkins|	false 14
none|helped|sharp|	false -13
none|helped|sheriff|	false -28
none|helped|sherry|	false -30
none|helped|she|	false -13
none|helped|shot|	false -18
none|helped|should|	true 41
none|helped|sides|	false -27
none|helped|side|	false -6
none|helped|sign|	false -9
none|helped|similar|	false 18
none|helped|simply|	true 38
none|helped|since|	true 19
none|helped|singer|	false -6
none|helped|smith|	false -12
none|helped|social|	false 41
none|helped|society|	false 15
none|helped|sometimes|	true 27
none|helped|some|	false -17
none|helped|son|	false 17
none|helped|soon|	true -29
none|helped|sources|	false 14
none|helped|source|	false -39
none|helped|so|	false 9
none|helped|speaker|	false 32
none|helped|specialists|	false -16
none|helped|specifically|	true -53
none|helped|spectrum|	false -28
none|helped|speeches|	false 6
none|helped|speechwriter|	false -29
none|helped|speech|	false -33
none|helped|spending|	false 27
none|helped|spokesman|	false -16
none|helped|spokesperson|	false -19
none|helped|spokeswoman|	false 19
none|helped|staff|	false 33
none|helped|star|	false -35
none|helped|statement|	false -11
none|helped|statewide|	false -16
none|helped|state|	false 7
none|helped|still|	true -12
none|helped|stone|	false -24
none|helped|stopped|	false 21
none|helped|stop|	false -11
none|helped|strategists|	false -41
none|helped|strongly|	true -23
none|helped|strong|	false 36
none|helped|suddenly|	true -30
none|helped|supporters|	false -25
none|helped|surveyed|	false -33
none|helped|survey|	false -60
none|helped|swing|	false -6
none|helped|system|	false -15
none|helped|tactic|	false 27
none|helped|taken|	false 29
none|helped|takes|	false -10
none|helped|take|	false 18
none|helped|taking|	false -19
none|helped|talking|	false 35
none|helped|talks|	false 26
none|helped|talk|	false 41
none|helped|tax|	false 57
none|helped|teacher|	false 9
none|helped|team|	false -27
none|helped|technology|	false -16
none|helped|televised|	false 29
none|helped|television|	false 29
none|helped|terrorism|	false 41
none|helped|terrorist|	false 18
none|helped|text|	false 20
none|helped|that|	false 10
none|helped|their|	false 21
none|helped|them|	false 7
none|helped|then|	true -18
none|helped|there|	true -26
none|helped|they|	false -31
none|helped|they’re|	false -8
none|helped|third|	false -18
none|helped|this|	false 73
none|helped|those|	false -9
none|helped|thursday|	true -12
none|helped|tillery|	false -31
none|helped|times|	false -26
none|helped|time|	false -41
none|helped|today|	true -24
none|helped|todd|	false 20
none|helped|told|	false -33
none|helped|tolliver|	false 40
none|helped|took|	false -31
none|helped|top|	false 42
none|helped|tough|	false 30
none|helped|tour|	false -35
none|helped|traders|	false 46
none|helped|trade|	false 19
none|helped|tribunal|	false 31
none|helped|troops|	false -20
none|helped|trouble|	false 33
none|helped|trump|	false -27
none|helped|trust|	false 6
none|helped|tuesday|	true -14
none|helped|turned|	false 29
none|helped|turnout|	false 32
none|helped|turns|	false -11
none|helped|twice|	true 17
none|helped|twitter|	false -27
none|helped|typically|	true -20
none|helped|u.s.|	false -25
none|helped|ultimately|	true -12
none|helped|unemployment|	false 18
none|helped|unesco|	false 36
none|helped|unions|	false 47
none|helped|union|	false 23
none|helped|unite|	false -28
none|helped|unit|	false -18
none|helped|university|	false -41
none|helped|usually|	true 48
none|helped|us|	false 29
none|helped|vermont|	false -20
none|helped|very|	false 30
none|helped|video|	false 7
none|helped|vito|	false 10
none|helped|voters|	false -10
none|helped|voter|	false 8
none|helped|voting|	false 37
none|helped|walked|	false -22
none|helped|wallnau|	false 16
none|helped|washington|	false 50
none|helped|was|	true 21
none|helped|wbc|	false 29
none|helped|we'd|	false -29
none|helped|weapons|	false 37
none|helped|weaver|	false -37
none|helped|website|	false 16
none|helped|wednesday|	true -15
none|helped|week|	true -68
none|helped|well|	true -20
none|helped|went|	false 34
none|helped|were|	true 15
none|helped|we|	false -20
none|helped|when|	false -45
none|helped|which|	false -33
none|helped|while|	false 27
none|helped|white|	false 25
none|helped|whitlock|	false 34
none|helped|who|	false 7
none|helped|widely|	true -31
none|helped|will|	true 21
none|helped|winning|	false 29
none|helped|wisconsin|	false 17
none|helped|with|	false 11
none|helped|witness|	false -33
none|helped|women|	false -35
none|helped|woods|	false -7
none|helped|words|	true 40
none|helped|workers|	false -9
none|helped|work|	false -31
none|helped|world|	false -15
none|helped|wouldn’t|	true -42
none|helped|would|	true -11
none|helped|years|	false 23
none|helped|year|	true -8
none|helped|yet|	true -12
none|helped|zucker|	false -36
none|helped||	false -38
none|helped|–|	false -16
none|helped|—|	false -13
none|helped|’s|	false -6	true 14
none|helped|’|	false 37
none|highlight|	participle 10	past -19
none|hint|	past -22
none|hit|	base 46	present 13
none|hold|	base 43	participle 52	past 15	present 53
none|hope|	base 19	participle -23	past -48	present -11
none|identify|	base -12	past 10
none|imagine|	base 49
none|imply|	participle -46	past 9
none|indicate|	base -28	past -12	present 18
none|insist|	base -12	participle -31	past -40	present -10
none|intend|	present -25
none|interrupt|	past 21
none|introduce|	base -42	past 51	present -15
none|inverted|	judging 44	past 57	present 33	saying 53
none|invite|	participle 36	past 31
none|invoke|	past -10
none|issue|	past 19	present 75
none|joke|	past 24	present 9
none|judging|	base 6	participle -12	past 8
none|justify|	base -17
none|knock|	base 44
none|know|	base -9	participle 11	present -38
none|label|	base 47
none|lambaste|	past -17
none|lament|	past -29	present -25
none|lash|	past 27
none|laugh|	past 41
none|learn|	base 30	past -13
none|liken|	past -36
none|like|	base 24	past 11	present 30
none|list|	base 67	participle -8
none|lobby|	base 49	participle 24
none|love|	past 7
none|maintain|	base 18	past 32	present 14
none|mean|	base 42	participle 63	present 46
none|mention|	base -36	participle -41	present 18
none|message|	base 19
none|mock|	base -36	participle -44	past 13
none|murmur|	present 29
none|name|	base 30	participle 8	past 12	present 59
none|need|	base 29	past 14	present 49
none|negated|	false 14	true -10
none|nominate|	base -12	participle 29	past -24
none|note|	base 7	participle -41	past -21
none|notice|	base -8	past 37
none|noun|	base -6	other -6
none|noun|document|	base -12	judging -30	other -33	past -25	present -33	saying -6	thinking -43
none|noun|name|	base 11	other 15	participle 6	present 6	saying 6	thinking 11
none|noun|other|	base 7	judging 13	past 10	present 30	saying 18	thinking 13
none|noun|pronoun|	base 7	other -12	participle -12	past 8	present -10	thinking 11
none|noun|speaking|	base -10	other -8	participle -7	past -9	saying -14
none|object|	past 25
none|observe|	past -41
none|offer|	participle -17	past 30	present 25
none|opens|capital|	participle -8	past -6	saying -12	source 15	thinking 13
none|opens|coordinator|	past -17
none|opens|determiner|	base 14	judging 24	other -16	past 6	present 9	saying 8	source -14
none|opens|pronoun|	base 10	other -17	participle -7	past 6	present -11	thinking 16
none|opens|that|	base -6	participle 43	past 46	present 51	saying 47	thinking 22
none|opens|verb-judging|	base 51	judging -11	present -31	saying 18	thinking 34
none|opens|verb-saying|	base 15
none|opens|verb-thinking|	present 26	saying 35
none|opens|verb|	base -13	other 37	participle -14	past 12	source 21	thinking -28
none|opens|word|	base -7	judging -15	other 16	participle 20	present 17	saying 22	source -14
none|oppose|	base -32	participle 26	present -10
none|order|	base -6	participle -22	past 6	present 68
none|other|	base -6
none|outline|	participle -24
none|paint|	base 8	participle 8	past 20	present -36
none|persuade|	base -10
none|phone|	base 54	present 28
none|plan|	base 13	past 28	present -8
none|plead|	past 30
none|pledge|	participle -33	past 17
none|point|	base 37	participle -31	past -28	present 38
none|portray|	participle 6	past -15
none|post|	base 9	past 15	present -6
none|praise|	base -11	participle -40	past 6	present -40
none|pray|	past 8
none|predict|	base -14	past -34	present -29
none|prefer|	base -9	present -30
none|present|	base 24	past 43	present 12
none|press|	base 23	past 25
none|promise|	participle -19	present 12
none|proposal|	base -22
none|propose|	participle -15	past -7	present -27
none|protest|	base 42	past 37	present -8
none|prove|	past 37
none|question|	base 39	participle -33	past -25
none|quote|	base -7	participle -11	past 37	present 25
none|rail|	base 26	past -47
none|raise|	base 77	participle 74	present 45
none|rank|	base -18	participle 11	past 64
none|rate|	base 58	participle 46	past 34	present 59
none|ready|	base 27
none|read|	participle 40	past 50
none|reaffirm|	past -25
none|realize|	past -15
none|reason|	base 33	present 43
none|rebuff|	past 29
none|rebuke|	base -16	past -18
none|rebut|	base -27
none|recall|	base 8	participle -55	past 13	present -9
none|recognize|	base -12	past -30	present -16
none|recommend|	base -8	past -25	present -38
none|record|	base 20	past 39	present -33
none|recount|	base 35
none|reference|	participle -14	past -32
none|refer|	base 6	participle -64	past 39	present -11
none|reflect|	base 25	participle 23	past 10	present 27
none|refusal|	base -7
none|refuse|	base -11	past 13
none|regard|	participle 15	past -16
none|reiterate|	past -10
none|reject|	base 6	participle -8	past -20	present 45
none|relate|	past 35
none|relative|	base 14	saying 14	thinking 9
none|remark|	past -37	present 9
none|remember|	past -6	present -21
none|remind|	participle -7	past 18
none|rename|	past 29
none|repeat|	base 8	participle 21	past 9
none|reply|	base 21	past -10
none|report|	participle 6	present -24
none|request|	base 48	participle 34	past -15	present -8
none|respond|	participle 30
none|reveal|	base 7	participle -31	past -19
none|roar|	past 37
none|rule|	base -14	participle 61	past -11	present 39
none|saying|	base 9	participle 8
none|say|	base -14	participle -10	past -28	present -30
none|seek|	base 11
none|see|	base -20	participle 29	present -11
none|shared|	base 9	participle 6	past -11	thinking 7
none|shoot|	participle 10	past 50
none|shout|	participle 27
none|show|	base -8	past 12	present -19
none|shrug|	past -8
none|signal|	base 15	past 17	present -21
none|sign|	base 17	participle 30	past 25	present 26
none|sing|	participle 30	past 58
none|slam|	participle -30	past -38	present -20
none|slate|	base 35	past 31	present 27
none|speak|	base 47	participle 42	past 23	present 20
none|speculate|	base -19	past -26
none|statement|	base 28
none|state|	base 51	participle -44	past -53	present 54
none|stress|	past -20
none|subject|name|	other 15	saying 6	thinking 11
none|subject|noun|	other -10
none|subject|pronoun|	other -12	thinking 11
none|suggestion|	base -38
none|suggest|	base -20	participle -21	past -54	present 6
none|support|	base 6	participle 12	past -35	present -6
none|sure|	base 48
none|suspect|	base 32	past -26
none|swear|	past 16	present -23
none|tag|	base 33
none|talk|	base 45	participle 25	past -26	present 14
none|tell|	participle 18	past -9	present 22
none|term|	base 40	past 23	present 7
none|testify|	past 8
none|text|	base 43	present 32
none|thank|	base 41	participle -48	past 40	present 64
none|thinking|	participle 6	present 11
none|think|	base -20	participle 15	past 18	present -38
none|threaten|	base -8	participle 13	past -22	present 6
none|title|	base 47	past -11
none|tout|	base -28	participle -7	past -16	present -31
none|to|false|	base 11	past 6	present 7
none|to|true|	base -6	participle 25	past 9	present 19
none|treat|	base 33	participle 29	past 39
none|trumpet|	participle -29
none|trust|	present 29
none|try|	base 25	participle 28	past 42	present 47
none|tweet|	base 9	participle -21	past -10	present 7
none|underscore|	past 9	present 28
none|understand|	base -28	past 26	present -25
none|urge|	past -9	present 20
none|use|	base 82	participle 36	past 39	present 19
none|utter|	past 22
none|venture|	base 43
none|verify|	past 27
none|view|	base -20	past 23	present -23
none|voice|	base 54
none|volunteer|	base 41	past 15	present 34
none|vote|	participle 12	present 62
none|vouch|	past -33
none|vow|	base -38	participle -30	past -38	present -38
none|want|	past -24	present 27
none|warn|	base -18	participle 9	past -33	present 9
none|wave|	base 41	participle 45	past 30	present 31
none|weigh|	base 21	participle 32	past -6	present 46
none|welcome|	base -20	past 28
none|wish|	base 9	past 10
none|wonder|	base -7	past 7
none|worry|	base -11	participle 21	past -54	present 35
none|write|	base 18	participle -22	past 10
start|	after -6	before -26	infinitive -7	late -23	source 14	that 15
start|after|	add 30	admit 11	argue 34	call -41	claim 40	note 18	predict 19	promise -13	rank -25	reply 41	report -36	show 12	suggest 31	vote -32	warn 26	write 26
start|after|add|	auxiliary 23	coordinator 46	none 33	verb -8
start|after|add|first|	and 46	was -6
start|after|admit|	none 11
start|after|adverb|	auxiliary 29	preposition -22	word 15
start|after|adverb|auxiliary|	saying 29
start|after|adverb|verb|	saying 24
start|after|argue|	auxiliary 43	none 10	verb 31
start|after|asks|false|	auxiliary 14	marks -19	none -28	to 20	verb 7
start|after|asks|true|	auxiliary 35	none -13	verb -28
start|after|auxiliary|	adverb 65	auxiliary 38	determiner -13	preposition -8	quote 42	that 35	verb-thinking 47
start|after|auxiliary|auxiliary|	saying 80	thinking -23
start|after|auxiliary|none|	saying 26
start|after|auxiliary|verb|	saying -14
start|after|before|	, -6
start|after|believe|	auxiliary -6
start|after|call|	verb -31
start|after|capital|	, -28	auxiliary -8	capital -19	possessive -23	word 6
start|after|capital|auxiliary|	saying 45
start|after|capital|none|	saying -21
start|after|capital|verb|	saying 22
start|after|claim|	verb 34
start|after|coordinator|	adverb 29	auxiliary 6	capital -35	determiner 34	preposition 39	pronoun 42	word -20
start|after|coordinator|auxiliary|	judging -30	saying 28
start|after|coordinator|none|	saying 6
start|after|coordinator|verb|	saying -14
start|after|determiner|	capital 23	word -29
start|after|determiner|none|	saying -14
start|after|determiner|verb|	judging -26	saying -8
start|after|explain|	auxiliary 11
start|after|first|	a -51	adding -29	and -12	but 30	citing -31	could 16	director -24	for -19	have 6	he 38	is 6	it 38	never 29	of 13	one 18	that 46	there 29	they 26	to 14	was 11	were 22	when 15	which -23	who -44	will 7	with 18	would -15
start|after|judging|	auxiliary -41	base -38	coordinator -33	determiner -43	past -22	present -38	word -43
start|after|judging|first|	and -28	the -36	which -20
start|after|note|	auxiliary 29	none 39	verb 7	word -20
start|after|opening|auxiliary|	true 40
start|after|opening|capital|	false 23	true -41
start|after|opening|coordinator|	true -11
start|after|opening|determiner|	true -12
start|after|opening|preposition|	false 12
start|after|opening|pronoun|	false -18
start|after|opening|quote|	false -42
start|after|opening|subordinator|	false 20	true 27
start|after|opening|that|	false 37	true -21
start|after|opening|word|	false 6
start|after|order|direct|	judging -48	saying 50	thinking -28
start|after|order|inverted|	judging -26	saying -78
start|after|preposition|	capital 35	determiner -7
start|after|preposition|none|	saying -10
start|after|preposition|verb|	saying 26
start|after|pronoun|	auxiliary 9	verb-thinking 22	word 29
start|after|pronoun|auxiliary|	saying 9
start|after|pronoun|verb|	saying 32
start|after|recall|	auxiliary 13
start|after|reply|	auxiliary 43
start|after|report|first|	citing -16
start|after|report|	none -16	verb-judging -16
start|after|saying|	adverb 21	auxiliary 24	base 26	capital 12	coordinator 17	determiner -7	present 27	pronoun 27	that 46	verb-judging -18	verb-saying -54	verb-thinking 17	word 7
start|after|saying|first|	a -41	adding -29	but 35	citing -31	could 16	director -24	has 25	have 35	he 32	it 38	never 29	that 46	the 9	there 29	they 26	to 14	was 13	when 15	who -44	will 35	would -15
start|after|say|	adverb 12	auxiliary 16	coordinator 86	determiner -9	none -37	preposition -7	pronoun 14	subordinator 6	that 38	to -9	verb 18	verb-saying -40	word 36
start|after|say|first|	a -31	adding -29	and 81	because 13	but 47	could 12	director -24	had -10	has 25	he 32	it 21	that 38	they 23	to 36	was -17	who -38	would -10
start|after|show|	auxiliary 38	verb -8
start|after|subordinator|auxiliary|	saying 30
start|after|subordinator|	determiner 44	pronoun 7	word -18
start|after|subordinator|verb|	saying -24
start|after|suggest|	auxiliary 36
start|after|tell|	none -6	verb 9
start|after|that|	auxiliary 26	capital 23	determiner 29	pronoun 27
start|after|that|auxiliary|	saying 43
start|after|that|verb|	saying 29
start|after|thinking|	auxiliary 21	base -7	determiner -14	past -14	present -37	word -26
start|after|thinking|first|	is 31
start|after|think|	auxiliary 7
start|after|verb-judging|	word -13
start|after|verb-saying|auxiliary|	saying -45
start|after|verb-saying|	determiner -24	that -32
start|after|verb-saying|none|	saying -24
start|after|verb-saying|verb|	saying -28
start|after|verb-thinking|	preposition -8
start|after|verb|false|auxiliary|	judging -36	saying 22	thinking -25
start|after|verb|false|none|	judging -29	saying 9	thinking -22
start|after|verb|false|to|	saying 27
start|after|verb|false|verb|	judging -12	saying 25	thinking 7
start|after|verb|true|auxiliary|	saying 30
start|after|verb|true|marks|	saying -14
start|after|verb|true|none|	judging -33	saying -26	thinking -18
start|after|verb|true|to|	saying -10
start|after|verb|true|verb|	judging -29	saying -7
start|after|words|10-15|false|	auxiliary -23	none -7	to 15
start|after|words|10-15|true|	auxiliary 22	none -44
start|after|words|1|false|	none 33	to 26	verb 18
start|after|words|2|false|	auxiliary 19	marks -9	none -29	to 34
start|after|words|2|true|	auxiliary 31	none 13	verb 32
start|after|words|3|false|	verb 26
start|after|words|3|true|	auxiliary 33	none 6	verb 32
start|after|words|4-5|false|	auxiliary 51	none 44	to 34	verb 49
start|after|words|4-5|true|	auxiliary 20	none 30	verb -36
start|after|words|6-9|false|	auxiliary -9	none -22	verb -10
start|after|words|6-9|true|	marks -14	none -21	verb 8
start|after|word|	adverb 12	auxiliary 11	capital -22	coordinator -27	determiner 13	preposition -7	pronoun -8	word 6
start|after|word|auxiliary|	saying 22
start|after|word|none|	judging -23	saying -7
start|after|word|to|	saying 31
start|after|word|verb|	judging -31	saying 20
start|after|write|	auxiliary 8	coordinator -14	none 25	word 39
start|after|write|first|	and -14
start|asks|	according -18	accuse -45	add -29	agree -44	aim 12	allow 16	announce -40	appeal -33	argue -29	ask 42	attack 7	back -44	blame -28	call 6	care 31	cast -32	challenge 16	charge -49	cheer -23	cite -21	compare 9	continue 8	credit 9	criticize 13	decline 12	define 24	demand 18	denounce -15	describe 12	determine 13	disagree -8	discuss 22	dismiss -33	doubt 32	echo -44	email -37	expect -55	explain 34	express -39	feel -39	find -16	hear 11	highlight -21	hold 6	hope -33	how 51	if 44	insist 9	introduce 8	issue -37	joke -32	know 7	laugh -23	mention -32	name -25	need 7	object -35	offer -52	order -39	outline 15	pledge -29	point 16	praise -32	predict -33	present -31	press -44	promise -44	question 29	raise -35	recall 9	record -35	refuse -14	report 24	respond -36	reveal -7	rule -43	say -23	see -6	seek -25	shoot -34	show -24	signal 11	speak 6	state -43	support -44	sure -32	talk 26	tell 19	thank -41	think 20	threaten -27	try 14	underscore -35	understand 33	urge -40	use -38	volunteer -26	vote -40	want 33	what 26	when -40	where -25	whether 20	which 8	who -13	why 24	wonder 8	write 27
start|asks|according|	source -18
start|asks|accuse|	past -45
start|asks|add|	past -29
start|asks|agree|	base -42	past -20
start|asks|aim|	past 12
start|asks|allow|	base 19
start|asks|announce|	base -34	past -27
start|asks|argue|	past -41
start|asks|ask|	base 34	participle 27	past 26
start|asks|back|	base -37
start|asks|call|	base 26	past -84
start|asks|care|	base 26
start|asks|cast|	base -32
start|asks|charge|	past -35
start|asks|cite|	participle -20	past -14
start|asks|compare|	past -25
start|asks|consider|	participle -13	past 8
start|asks|continue|	past 23
start|asks|debate|	base -42
start|asks|decide|	past 8	present -25
start|asks|decline|	past 12
start|asks|demand|	past 18
start|asks|denounce|	past -15
start|asks|determine|	base 15
start|asks|disagree|	base -8
start|asks|discuss|	base 22
start|asks|dismiss|	past -33
start|asks|doubt|	present 32
start|asks|echo|	past -35
start|asks|email|	base -34
start|asks|expect|	past -49
start|asks|explain|	base 12	participle 17	past 7	present 40
start|asks|feel|	past -39
start|asks|find|	base -51	past -38
start|asks|hear|	participle -41
start|asks|hold|	present -36
start|asks|insist|	past 9
start|asks|introduce|	past -28
start|asks|joke|	past -32
start|asks|know|	past -24	present 12
start|asks|laugh|	past -16
start|asks|mention|	base -27	past -21
start|asks|need|	base 10
start|asks|note|	past -7
start|asks|offer|	past -43
start|asks|order|	past -39
start|asks|point|	past 9
start|asks|praise|	past -25
start|asks|present|	base -29
start|asks|press|	base -27
start|asks|promise|	past -42
start|asks|question|	base 6	participle 33	past 19	present 11
start|asks|raise|	base -26
start|asks|recall|	past 11
start|asks|refuse|	past -14
start|asks|remember|	base -27
start|asks|respond|	base -31
start|asks|reveal|	past 8
start|asks|say|	base -27	participle 30	past -8	present -28
start|asks|seek|	participle -16	past -31
start|asks|see|	base 6	past -17
start|asks|show|	participle -13	past -10	present -23
start|asks|sign|	past 9
start|asks|speak|	past 7
start|asks|state|	base -36	present -28
start|asks|support|	base -36	participle -23	past -28
start|asks|sure|	base -32
start|asks|talk|	participle 15
start|asks|tell|	base 23	participle 16	past -41
start|asks|thank|	past -39
start|asks|try|	participle 14
start|asks|urge|	past -38
start|asks|use|	past -27
start|asks|vote|	base -39
start|asks|want|	past 40	present -43
start|asks|wonder|	base 19
start|asks|write|	past 25
start|before|(|	capital -50
start|before|(|none|	saying -27	thinking 11
start|before|(|verb|	saying -17
start|before|,|none|	saying -19
start|before|,|	word -17
start|before|-|auxiliary|	preposition 34	saying 33
start|before|-|	capital -24	determiner 35	word -30
start|before|-|verb|	capital -7	preposition -32	saying -32
start|before|according|	( -39	) -41	, -26	- -22	adverb 12	auxiliary -12	coordinator 8	none 21	pronoun -8	stop 16	subordinator 33	that 32	to -29	verb-saying 41	word -9
start|before|according|first|	a -16	about 37	among 18	and -21	as 34	at 16	clinton 14	democratic 29	for -19	his -24	in 23	it -23	more 7	mrs. 10	nearly 35	obama 35	on 34	sanders 6	she 34	that 32	the 14	there 22	trump -14	when -21
start|before|according|source|auxiliary|	, -13	capital 39	preposition -20
start|before|according|source|none|	, -14	adverb 32	capital 6	preposition 28	word 19
start|before|according|source|to|	, -6
start|before|according|source|verb|	, -13	capital -22	stop 19	verb-saying 49
start|before|	accuse -49	acknowledge -38	admit -29	advise -32	agree -17	aim -31	allege -41	allow -35	answer -42	apologise -34	apologize -29	appeal -40	argue -10	ask -84	assail -26	assume -17	assure -30	attack -48	attribute -20	back -57	believe -11	bill -29	blame -57	blast -31	boast -26	call -30	care -48	cast -28	caution -21	challenge 6	champion -33	charge -43	claim -7	clear -27	commend -26	comment -37	compare -19	complain -9	concede -20	conclude 28	confirm 8	consider 10	contend -28	continue -60	counsel -35	counter -24	credit -25	debate -48	decide -48	decline -71	decry -26	deem 12	defend -37	deliver -32	demand -29	denounce -22	deny -61	determine -32	disagree -37	discover -24	discuss -31	dismiss -43	dispute -40	echo -25	email -13	endorse -46	estimate 7	expect -50	explain -21	express -49	favor -36	fear -40	feel -21	figure -29	find 10	fire -30	forecast -39	hint -22	hit -21	hold -56	hope -40	identify -27	indicate -25	inform -29	insist -30	interpret -29	introduce -33	invoke -24	issue -60	joke -30	knock 16	know -48	lament -39	laugh -43	learn -38	list -31	maintain -44	mean -8	mention -33	mock -22	name -41	need -47	notice -45	offer -31	oppose -15	order -11	persuade -29	phone -34	plan -32	plead -44	pledge -47	point -9	post -68	praise -51	predict 20	prefer -21	present -34	press -30	promise -27	propose -54	prove -39	question -47	quote -43	rail -33	raise -61	rank -36	rate -33	reason -32	rebuff -26	recall -50	recognize -27	recommend -50	record 42	recount -30	refer -35	reference -29	reflect -41	refuse -41	reiterate -34	reject -28	remark 20	remember -42	remind -15	repeat -34	reply 6	report 42	request -30	respond 22	rule 20	seek -49	shoot -44	show 20	shrug -38	sign -61	signal -39	sing -35	slam -30	speak -14	state -46	stress -31	submit -36	suggest -10	support -59	talk -49	tell 10	testify -34	thank -30	think 6	threaten -28	treat -30	try -50	tweet -7	understand -27	urge -66	utter -29	voice -39	volunteer -32	vote -63	vow -25	warn 20	wave -29	weigh -28	welcome -33	wonder -30	worry -39	write 16
start|before|accuse|	capital -51	determiner -37	none -46	preposition -44	verb -24
start|before|accuse|first|	a -18	in -26	its -26	speaking -23	the -18
start|before|acknowledge|	auxiliary -11	capital -26	determiner -18	none -15	preposition -30	that -23	verb -28
start|before|add|	, 12	auxiliary 28	capital 38	coordinator -9	determiner -39	none -10	preposition -50	pronoun 8	stop 16	verb -43
start|before|add|first|	in -30	its -22	the -28
start|before|admit|	, -36	auxiliary -13	capital 10	determiner -37	none -52	preposition -31	pronoun -34	that -16	word -30
start|before|admit|first|	the -27
start|before|adverb|	word -30
start|before|advise|	capital -22	none -24	preposition -28
start|before|agree|	capital -36	determiner 10	none -53	preposition -58	that -22
start|before|aim|	none -36	preposition -34
start|before|allege|	capital -34	none -33	preposition -17	that -15	verb -24
start|before|allege|first|	in -17
start|before|allow|	none -28	preposition -27
start|before|announce|	capital 21	coordinator -26	determiner -15	none -16	pronoun -33	stop -27	that -37	verb 31
start|before|announce|first|	but -26	in -23	on -28	the -11
start|before|answer|	capital -29	none -35	preposition -40	that -34
start|before|answer|first|	asked -29
start|before|apologise|	determiner -22	none -16	preposition -34
start|before|apologise|first|	the -21
start|before|apologize|	preposition -33
start|before|appeal|	determiner -31	none -48	preposition -41
start|before|apposed|judging|none|	capital -30	determiner -30	preposition -51	word -21
start|before|apposed|judging|verb|	determiner -13
start|before|apposed|saying|auxiliary|	determiner -33	preposition 22	stop -30	word -23
start|before|apposed|saying|none|	adverb -29	capital -57	determiner -57	pronoun -61	stop -37	that -61	word -60
start|before|apposed|saying|verb|	determiner -29	preposition -7	word 6
start|before|apposed|thinking|none|	determiner -32	preposition -16	word -18
start|before|apposition|judging|none|	capital -33	determiner -63	preposition -45	pronoun -42	that -23	word -20
start|before|apposition|judging|verb|	determiner -26	preposition -25
start|before|apposition|saying|auxiliary|	determiner -23	preposition 10	stop -41	that -20
start|before|apposition|saying|none|	, -32	adverb -47	auxiliary -13	capital -82	determiner -98	preposition -90	pronoun -68	subordinator -42	that -43	word -84
start|before|apposition|saying|to|	that -21
start|before|apposition|saying|verb|	capital 17	determiner -54	preposition -53	pronoun -35	stop 6	that -33
start|before|apposition|thinking|none|	determiner -31	preposition -37	pronoun -34	word -20
start|before|argue|	adverb -26	capital -30	determiner -11	none -17	preposition -13	that -32	to -21
start|before|argue|first|	a -25	in -19	the -6
start|before|asks|false|	auxiliary 12	none -51	to -26	verb -10
start|before|asks|true|	auxiliary 20	none -13	to -34
start|before|ask|	adverb -11	auxiliary -28	capital -62	determiner -56	none -70	preposition -65	stop -27	subordinator -43	that -28	verb -41	word -32
start|before|ask|first|	a -27	after -20	at -28	during -17	his -17	in -43	the -34
start|before|assail|	none -26	preposition -26
start|before|assume|	capital -23	none -17
start|before|assure|first|	with -26
start|before|assure|	none -30	preposition -42
start|before|attack|	capital -35	determiner -28	none -33	preposition -50	verb -29
start|before|attack|first|	in -21
start|before|attribute|	none -20
start|before|auxiliary|	determiner 11	word -32
start|before|auxiliary|none|	saying -40
start|before|back|	auxiliary -33	capital -52	determiner -35	none -42	preposition -49	stop -19	verb -25
start|before|back|first|	in -24	the -21
start|before|before|	 -68	! -23	) -29	- -18	: -49	; -31	? -8	– 15	— -42
start|before|believe|	, 13	capital -48	determiner -8	none -35	preposition -38	pronoun 18	subordinator -27	that -30	to -23	verb -9
start|before|believe|first|	the -32
start|before|blame|	capital -52	determiner -36	none -48	preposition -22	stop -27	word -22
start|before|blame|first|	the -27
start|before|blast|	none -21	preposition -34
start|before|boast|	preposition -31
start|before|calculate|	determiner 12
start|before|call|	, -34	auxiliary -50	capital -7	coordinator -27	determiner -72	none -10	preposition -14	pronoun -50	quote -55	subordinator -21	that -15	verb -68	word -20
start|before|call|first|	a -32	her -25	his -25	in -34	its -26	on -26	one -28	the -52	while -21
start|before|capital|	( -41	, -15	adverb -30	auxiliary 17	capital -13	coordinator 22	determiner -28	possessive -22	preposition 7	subordinator -13	that 41	verb-judging -54	verb-saying -18	verb-thinking -10	word 14
start|before|capital|auxiliary|	, 18	: -35	adverb 12	auxiliary -28	capital 6	determiner -23	judging 11	pronoun -27	saying 11	source -8	stop -9	thinking -74	word 13
start|before|capital|none|	, -16	: -32	adverb -9	auxiliary -108	coordinator -86	determiner -50	end 15	judging -21	possessive -39	pronoun -23	quote -9	saying -27	stop 6	subordinator -73	that -65	verb-judging -54	verb-saying -6	verb-thinking -52	word -43
start|before|capital|to|	capital -34	determiner -20	judging -32	preposition 12	pronoun -28	saying -15	that -38	thinking -33	word -30
start|before|capital|verb|	, 15	adverb -25	auxiliary -54	capital -7	coordinator -48	end 25	judging -59	pronoun 17	quote -43	saying 7	source 12	stop -16	subordinator -35	that 14	thinking -6	verb-saying 40	verb-thinking 16	word -11
start|before|care|	auxiliary -30	capital -24	none -24	word -21
start|before|cast|	determiner -21	preposition -25	verb -25
start|before|caution|	auxiliary -12	capital -12	none -21
start|before|challenge|	capital 13	determiner -25	none -44
start|before|champion|	capital -30	none -33
start|before|charge|	determiner -27	none -25	preposition -45
start|before|cite|	auxiliary 18	capital -38	determiner 17	none -39	preposition -25	subordinator -28	verb -37
start|before|cite|first|	in -13	the -43
start|before|claim|	, -22	auxiliary -24	capital 8	determiner -6	none -10	preposition -47	stop 25	that -24	word -35
start|before|claim|first|	the -15
start|before|clear|	that -27
start|before|commend|	none -26
start|before|comment|	capital -28	preposition -29
start|before|compare|	determiner -13	none -28	preposition -16
start|before|complain|	auxiliary -32	capital -38	determiner 13	preposition -59	verb -21
start|before|complain|first|	an 18	in -37
start|before|concede|	capital -20	determiner -30	none -25	preposition -24	that -20	verb -32
start|before|conclude|	none -27	that -27
start|before|confirm|	auxiliary 21	capital -13	determiner 17	none -49	pronoun 12	stop 21	that -28
start|before|confirm|first|	in -13
start|before|consider|	auxiliary -37	capital 15	determiner -48	none 13	preposition -36	word -25
start|before|consider|first|	the -28
start|before|contend|	none -26	preposition -15	that -19
start|before|continue|	capital -32	none -34	preposition -56	subordinator -29	verb -38
start|before|coordinator|	, -32	adverb -13	auxiliary 23	capital 17	coordinator -15	determiner -38	preposition -67	subordinator -52	word -42
start|before|coordinator|auxiliary|	determiner -24	judging -27	preposition -41	saying 6	source -17	stop 7	that -19	thinking -31
start|before|coordinator|none|	adverb -16	auxiliary -45	capital -25	coordinator -37	determiner -19	judging -42	pronoun -29	saying -20	source -22	stop -21	that -48	thinking -48	verb-saying -21	word -37
start|before|coordinator|to|	saying -21
start|before|coordinator|verb|	, -23	capital -12	determiner -29	judging -26	preposition -15	saying -52	source 36	stop 12	that -33	thinking -28
start|before|counsel|	capital -34	none -31	preposition -25
start|before|counsel|first|	in -25
start|before|counter|	capital -24	none -24
start|before|credit|	determiner -17	none -20	verb -22
start|before|credit|first|	the -14
start|before|criticize|	capital -44	determiner -53	none -66	stop -33	subordinator 15	verb 11
start|before|criticize|first|	in -25
start|before|debate|	auxiliary -41	determiner -35	none -31	preposition -23	subordinator -31	word -24
start|before|decide|	adverb -29	determiner -40	none -27	preposition -34	verb -30
start|before|decide|first|	the -35
start|before|declare|first|	in -29
start|before|declare|	none -40	that -25	verb 14
start|before|decline|	capital -45	determiner -31	none -64	preposition -65
start|before|decline|first|	the -17
start|before|decry|	determiner -18	none -26
start|before|deem|	verb 21	word -26
start|before|defend|	capital -38	determiner -24	none -39	preposition -22	stop -29	subordinator -18	verb -15
start|before|defend|first|	in -15
start|before|deliver|	determiner -27	none -30	preposition -27
start|before|deliver|first|	with -19
start|before|demand|	determiner -21	none -27
start|before|deny|	auxiliary -24	capital -57	determiner -43	none -61	preposition -16	pronoun -28	stop -37	that -19	verb -22	word -23
start|before|deny|first|	a -14	her -26	his -26	its -11	the -38
start|before|describe|	determiner -38	none 6	preposition -38	pronoun 15	subordinator -38	verb -38
start|before|describe|first|	in -27	its -15
start|before|determiner|	, -22	adverb 17	capital -41	determiner -21	preposition 22	verb-judging -15	verb-saying -31	word 22
start|before|determiner|auxiliary|	, 14	; -18	capital 28	pronoun -13	saying 29	source 26	stop 43	subordinator -40	thinking 7	word 8
start|before|determiner|none|	$ -28	, -21	; -21	adverb -31	auxiliary -85	capital -29	coordinator 8	determiner -28	judging -87	preposition -21	pronoun -20	quote -46	saying -33	subordinator -51	that -55	thinking -64	verb-judging -37	verb-saying -52	verb-thinking -11	word -38
start|before|determiner|verb|	, 10	adverb -10	auxiliary -66	capital -17	coordinator 14	determiner -76	judging -15	pronoun -14	quote -28	source -22	subordinator -32	that -39	thinking -14	word -10
start|before|direct|judging|auxiliary|	capital -24	determiner -54	preposition 18	pronoun -39	word -35
start|before|direct|judging|none|	$ -26	adverb -28	auxiliary -14	capital -53	determiner -55	preposition -18	stop -25	subordinator -31	word -59
start|before|direct|judging|to|	capital -26	preposition 20	word -36
start|before|direct|judging|verb|	, -33	capital -34	determiner -25	pronoun -35	stop -21	word -45
start|before|direct|saying|auxiliary|	, -22	: -40	; -8	adverb 7	auxiliary -24	capital 16	coordinator -37	determiner -14	end 11	preposition -6	pronoun -8	stop 22	subordinator 16	that -7
start|before|direct|saying|none|	, -55	: -59	adverb -71	auxiliary -28	capital 15	coordinator -45	determiner -22	pronoun -6	stop 46	subordinator -45	that -81	verb-judging -30	verb-thinking 29	word -54
start|before|direct|saying|to|	, -17	capital -47	end 15	pronoun -41	stop 13	that -50
start|before|direct|saying|verb|	, -17	: 12	adverb -15	auxiliary -18	capital -7	determiner -29	end 6	preposition 11	pronoun -11	stop -15	subordinator -30	that -14	verb-saying 8	verb-thinking 20	word -16
start|before|direct|thinking|auxiliary|	, 7	coordinator -25	determiner -34	preposition -19	pronoun -24	stop 11	subordinator -25	that -49	word -27
start|before|direct|thinking|none|	, 6	capital -8	determiner -47	preposition -45	pronoun -31	stop 10	subordinator -38	that -9	verb-saying -31	word -65
start|before|direct|thinking|verb|	, -44	adverb -39	capital -25	coordinator -31	determiner -47	preposition -16	pronoun 12	stop 24	subordinator -27	that -27	word -44
start|before|disagree|	preposition -31
start|before|disclose|	auxiliary -27	capital 17	none 14	that -15	verb -22
start|before|disclose|first|	in -11
start|before|discover|	determiner -20	none -24	preposition -33
start|before|discover|first|	on -23
start|before|discuss|	determiner -24	none -26	preposition -24
start|before|dismiss|	capital -30	determiner -28	none -41	preposition -29	subordinator -32
start|before|dismiss|first|	in -20	the -22
start|before|dispute|	determiner -41	none -31	stop -33
start|before|dispute|first|	a -30	the -23
start|before|echo|	none -28	preposition -31
start|before|email|	capital 15	determiner -37	none -47	preposition -40	word -32
start|before|email|first|	in -35
start|before|endorse|	capital -36	determiner -18	none -46	preposition -34	stop -23	verb -25
start|before|endorse|first|	on -15
start|before|estimate|	auxiliary 13	capital -35	determiner -14	none -28	preposition 10	that -15
start|before|expect|	capital -27	determiner -39	none -30	preposition -39	verb -29
start|before|explain|	, -10	capital -26	determiner -37	none -46	preposition -26	pronoun 15	stop -11	subordinator -13	verb -35
start|before|explain|first|	it 15	the -21
start|before|express|	capital -34	determiner -14	none -49	preposition -29	word -31
start|before|express|first|	in -24
start|before|favor|	capital -36	none -36
start|before|fear|	capital -31	determiner -32	none -20	preposition -31	verb -35
start|before|feel|	determiner 7	preposition -24	subordinator -31	verb -27	word -28
start|before|feel|first|	as -27	when -19
start|before|figure|	none -28	preposition -23
start|before|find|	, 35	adverb -44	auxiliary -15	coordinator -49	determiner 13	end 9	none -25	preposition -31	pronoun -41	stop 30	subordinator -18	that -44	verb 27	word -48
start|before|find|first|	a 31	after 9	but -37	the 9	with -26
start|before|fire|	capital -28	none -30
start|before|first|	( -46	, -49	about 6	according -30	addressing -38	after 17	ahead -31	al -31	alabama -24	all 36	almost 27	already 12	also -34	although -50	american 26	and -31	another -34	around -7	as -14	asked -47	australia -35	authorities 11	back -46	beijing -17	bernie 44	besides -33	beyond -28	biden -32	bill -37	bob -20	border -14	both -25	brian -30	bush 29	but -7	camp -28	canada 9	china 21	chris -23	clinton 18	cllr -18	counsel -39	crows 28	cruz 19	dan -22	dana -33	david -22	de 12	democratic 32	despite -48	donald 9	dr -32	during -15	each -16	earlier -40	eleven -6	entering -28	even 19	every -39	federal 7	first -23	following -28	for -51	former 12	france -27	from -28	gary -27	given -25	going -19	greece -21	her -9	here -28	hillary 24	his -24	hope -16	i -35	in -6	including 28	india -6	innocent -32	iran -37	israel -21	isro -27	its -75	ivanka 18	jembe -35	john -28	joseph -12	june -27	just -50	justice 14	l -26	later -30	like -35	luis -17	many 27	mark -28	matt -26	may -28	mayor 14	meanwhile 25	members 11	more 24	most 11	mr -28	mr. 8	mrs -31	mrs. 14	ms. 15	murphy -28	national -34	nearly 32	neither -29	new -25	ng -23	nine -25	no 38	nobody 21	nor 28	not -13	now 21	obama 20	ohio 21	on -35	one -39	only 11	other -9	outside -36	over -30	paul -21	perhaps -29	pointing -29	police 34	president -18	pressed -41	prof -31	prosecutions -24	reached -33	reacting -20	rep. 8	republican 16	republicans -26	right 13	rival -15	rubio 12	russia -25	ruth 15	ryan 18	said -26	sales 34	sanders 8	sen. -37	she -8	shortly -33	sister -19	some 36	south -10	speaking -52	staff -28	standing -35	state 33	still 25	talks 17	target -27	ted 6	that 36	the -8	their -41	then -35	there 16	they 33	this -21	though -56	three 7	through 16	throughout -30	today -32	told -34	turkey 10	two 28	under -38	until -24	vietnam -13	warren -28	washington 20	what 15	when -13	whether 26	which -20	while -10	who -22	with -34	within -19	yet -30	— 17
start|before|forecast|	preposition -35	verb -31
start|before|hear|	auxiliary 16	preposition -35	stop 14	verb -49
start|before|hear|first|	a 16	the -29
start|before|hint|	none -21	preposition -30
start|before|hit|	determiner -23	none -16
start|before|hold|	auxiliary -28	capital -49	determiner -37	none -42	preposition -42	subordinator -28	that -18	verb -28	word -27
start|before|hold|first|	even -24	going -19	in -18	on -16	with -10
start|before|hope|	capital -22	coordinator -23	determiner -22	none -32	preposition -36	verb -21
start|before|identify|	none -24	preposition -22
start|before|indicate|	auxiliary -23	capital -41	none -38	preposition -19	that -20
start|before|inform|	verb -22
start|before|insist|	, -19	adverb -24	auxiliary -25	capital -12	coordinator -29	determiner -38	none -52	preposition -16	pronoun -23	subordinator 8	that -25	to -32
start|before|insist|first|	the -36
start|before|introduce|	capital -28	none -33	preposition -29
start|before|introduce|first|	in -19
start|before|inverted|judging|auxiliary|	coordinator -32	preposition -50
start|before|inverted|judging|none|	, -39	; -20	adverb -19	auxiliary -29	coordinator -41	preposition -97	quote -52	stop -7	subordinator -35	verb-saying -49	word -10
start|before|inverted|judging|verb|	, -35	preposition 12	stop -31	subordinator -24
start|before|inverted|saying|auxiliary|	, 70	auxiliary -51	pronoun -35	stop 18
start|before|inverted|saying|none|	, 24	: -35	adverb -119	auxiliary -126	capital -54	determiner -46	end -35	possessive -46	preposition -172	pronoun -106	stop -112	subordinator -74	verb-judging -54	verb-saying -83	verb-thinking -73	word -110
start|before|inverted|saying|to|	auxiliary -47	end -43
start|before|inverted|saying|verb|	, 56	adverb -32	auxiliary -94	end 22	preposition -90	pronoun -62	quote -45	stop -9	verb-judging -31	word -35
start|before|invoke|	none -24
start|before|issue|	capital -31	determiner -46	none -54	preposition -43	verb -27
start|before|issue|first|	in -35	on -14
start|before|joke|	none -30
start|before|judging|	- -26	auxiliary -27	base -104	capital -20	coordinator -51	determiner -25	participle -7	past -30	preposition -36	present -34	pronoun -15	subordinator -26	word -26
start|before|judging|base|	auxiliary -15	capital -18	coordinator -24	determiner -43	preposition -59	pronoun -28	stop -33	word -42
start|before|judging|first|	- -26	a -62	although -22	among -20	an -22	and -30	as -60	asked -26	at -49	beyond -18	biden -32	but -45	by 12	clinton -44	despite -16	during -23	earlier -35	even -51	for -29	he 7	her -34	his -37	if -46	in -70	it -44	its -42	last -36	later -34	most 13	mr. -33	on -26	one -27	outside -23	over -23	rather -25	right -26	sanders -22	sen. -29	she -31	so -24	some 12	speaking -30	the -45	their -12	through -17	to -20	trump -26	when -15	while -33	with -34
start|before|judging|participle|	capital -31	determiner 8	preposition -36	word -42
start|before|judging|past|	$ -35	, -39	adverb -27	auxiliary -22	capital -73	coordinator -53	determiner -73	preposition 9	quote -56	stop -11	subordinator -63	that -40	verb-judging -34	verb-saying -49	word -61
start|before|judging|present|	, -48	; -21	adverb -31	auxiliary -24	capital -19	coordinator -28	determiner -11	stop -41	subordinator -20	that -29	word -44
start|before|knock|	preposition 27
start|before|know|	none -35	subordinator -27
start|before|lament|	capital -39	none -27
start|before|laugh|	capital -30	none -27	preposition -34	stop -24	subordinator -28	verb -24
start|before|laugh|first|	asked -25
start|before|learn|	preposition -40
start|before|like|	auxiliary -26	capital 8	coordinator -24	determiner -58	preposition 16	pronoun -32	subordinator -30	verb -34
start|before|like|first|	and -15	in 8	the -31
start|before|list|	none -26
start|before|maintain|	auxiliary -26	capital -24	determiner -38	none -28	pronoun -21	that -17	verb -27
start|before|maintain|first|	the -16
start|before|mean|	none 15	preposition -30	that 17	verb -32
start|before|mention|	determiner -24	none -19	preposition -33	verb -26
start|before|mention|first|	in -23
start|before|mock|	determiner -16	none -20
start|before|mock|first|	its -27
start|before|name|	, -17	auxiliary -20	capital -31	coordinator -17	determiner -33	none -38	preposition -25	verb -31	word -18
start|before|name|first|	and -17	the -30
start|before|need|	auxiliary -33	capital -28	determiner -19	none -26	preposition -45	subordinator -33	verb -41	word -23
start|before|need|first|	if -21
start|before|note|	, 7	auxiliary 23	coordinator -7	determiner 18	preposition -33	that -33	verb -32
start|before|note|first|	but -7	for -6	rep. -24	the 18
start|before|notice|	determiner -24	none -25	word -21
start|before|offer|	auxiliary 9	coordinator -30	determiner -65	none -66	preposition -45	pronoun 6	stop -30	subordinator -48	verb -47	word -34
start|before|offer|first|	a -28	and -22	in -27	its -14	mr. -26	the -32	when -18
start|before|oppose|	none -28	subordinator -23
start|before|order|apposed|	judging -68	saying -17	thinking -59
start|before|order|apposition|	judging -18	saying -91	thinking -70
start|before|order|	capital -36	determiner -6	none -48	preposition -38	stop 14	subordinator -32	word -29
start|before|order|direct|	judging -29	saying 12	thinking -26
start|before|order|first|	as -30	in -23	the 8
start|before|order|inverted|	judging -41	saying -18
start|before|plan|	determiner -28	none -31	preposition -32	verb -21
start|before|plan|first|	in -21
start|before|plead|	capital -30	determiner -27	none -37	preposition -38	word -22
start|before|plead|first|	the -27
start|before|pledge|	capital -34	none -27	preposition -33	verb -28
start|before|point|	auxiliary -24	coordinator -31	determiner -23	none 6	stop -50	subordinator -50	verb -20
start|before|point|first|	as -31	asked -48	the -9
start|before|post|	capital -33	determiner -60	none -44	preposition -47	verb -42
start|before|post|first|	on -25	the -18
start|before|praise|	capital -47	determiner -26	none -43	preposition -36
start|before|praise|first|	the -28
start|before|predict|	capital 22	none -39
start|before|preposition|	adverb -41	auxiliary -38	capital -50	determiner -26	preposition -33	pronoun 9	that -14	verb-judging -19	verb-saying -33
start|before|preposition|auxiliary|	, 31	determiner -35	judging -30	preposition -7	pronoun -24	saying 10	source -12	stop 10	thinking -34	word -27
start|before|preposition|none|	$ -27	, 15	: -32	; 11	adverb -67	auxiliary -27	coordinator -24	determiner -97	judging -75	preposition -42	pronoun -89	saying -13	source 25	stop 39	that -69	thinking -18	verb-judging -22	verb-saying 22	verb-thinking 23	word -55
start|before|preposition|to|	auxiliary -28	capital -43	determiner -32	judging 13	preposition 6	pronoun -25	saying -37	that -27	thinking -24
start|before|preposition|verb|	: -42	adverb -27	auxiliary -41	capital -59	determiner -65	judging -53	preposition -39	pronoun -58	saying -64	source -6	that -58	thinking -60	verb-saying -29	word -51
start|before|present|	capital -22	determiner -30	none -22	preposition -16	subordinator -23	verb -21
start|before|press|	preposition -24
start|before|promise|	, -19	auxiliary 17	capital -33	determiner -26	none -48	preposition -40	pronoun 8	subordinator -22	that -25	verb -35
start|before|promise|first|	the -38
start|before|pronoun|	adverb -7	coordinator 8	possessive 22	verb-judging -39	verb-saying 34	word -24
start|before|pronoun|auxiliary|	, 7	adverb 26	coordinator -44	determiner 16	judging -55	preposition -26	saying 22	stop 9	thinking -46	word -19
start|before|pronoun|none|	, -32	judging -24	saying -40
start|before|pronoun|verb|	, -22	determiner -32	preposition 31	pronoun -36	stop 22	thinking -6
start|before|propose|	adverb -16	auxiliary -14	capital -25	determiner -36	none -44	preposition -36	pronoun -18	verb -40	word -41
start|before|propose|first|	in -24	the -27
start|before|prove|first|	in -22
start|before|prove|	none -26	preposition -35	that -25	word -25
start|before|question|	auxiliary -19	capital -44	determiner -33	none -42	preposition -22	pronoun -13	verb -40
start|before|question|first|	in -13	it -13	the -27
start|before|quote|	capital -37	determiner -20	none -35	preposition -25
start|before|quote|first|	its -20
start|before|rail|	preposition -38
start|before|raise|	$ -35	auxiliary -29	capital -36	determiner -39	none -42	preposition -31	subordinator -23	verb -32	word -24
start|before|raise|first|	the -29
start|before|rank|	capital -25	none -25
start|before|rate|	auxiliary -12	capital -28	none -22	preposition -27	stop -18	verb -18
start|before|rate|first|	for -15
start|before|read|	capital 9	determiner -36	none -45	preposition 6
start|before|read|first|	the -21
start|before|recall|	, -39	auxiliary -18	capital -30	determiner -32	none -38	preposition -21	pronoun -23	subordinator -18	verb -32
start|before|recall|first|	her -25	the -29
start|before|recommend|	determiner -38	none -39
start|before|record|	auxiliary 23	capital 24	coordinator -20	determiner 11	preposition 14	stop 28	subordinator 6	verb 41	verb-thinking 36
start|before|record|first|	after 15	in 10
start|before|recount|	preposition -30
start|before|refer|	determiner -27	none -27	preposition -38
start|before|reflect|	determiner -28	preposition -35	verb -30
start|before|refuse|	determiner -26	none -30	preposition -43	verb -20
start|before|reiterate|	none -28	preposition -28
start|before|reject|	capital -8	determiner -6	none -61	preposition -41	stop -47
start|before|reject|first|	the -51
start|before|remark|	none -18
start|before|remember|	capital -35	none -39	preposition -27
start|before|remind|	capital 16	determiner -33	none -25	preposition -23	verb -29	word -24
start|before|remind|first|	in -23
start|before|repeat|	capital -31	determiner -32	none -31
start|before|reply|	, 37	: -19	none 7	pronoun 14
start|before|reply|first|	asked -7
start|before|report|	, 39	adverb 20	auxiliary 10	capital 44	coordinator 9	none 30	preposition 20	pronoun 9	stop 10	subordinator 10	that -30	verb 23	verb-saying 16	verb-thinking 13	word -15
start|before|report|first|	in 15	more 28
start|before|respond|	capital 27	none -32	verb 21
start|before|reveal|	adverb -34	auxiliary -7	capital 6	that -22	verb 8
start|before|rule|	capital 20	none 12	preposition -50	verb 18
start|before|rule|first|	in -33
start|before|saying|	( -39	, -34	- 20	adverb -11	auxiliary -40	base -14	coordinator -15	participle -38	past -11	preposition -36	present 7	pronoun 19	subordinator -15	that 24	verb-saying -30	verb-thinking -22	word -10	— 21
start|before|saying|base|	, -24	- 12	adverb -37	auxiliary -34	capital -58	coordinator -37	determiner -45	preposition 9	pronoun -54	stop -6	subordinator -47	that -59	verb-saying 24	word -23	— -9
start|before|saying|first|	( -39	, -34	- 20	a 9	addressing -38	after 9	al -24	alabama -24	also -31	although -42	among -35	an -13	and -8	another -32	as -15	asked -42	at -17	australia -35	authorities 11	back -40	because -18	beijing -17	bernie 31	bill -37	bob -27	brian -30	by -38	camp -28	canada 9	china 11	chris -23	clinton 28	cllr -18	counsel -36	cruz 20	david -22	democratic 10	despite -38	dr -31	during -16	each -16	earlier -51	eleven -6	even 25	every -34	federal 7	first -23	for -56	former 13	four 12	france -22	from -22	greece -21	he 6	her -17	hillary 31	his -14	hope -16	if 15	in -13	including 18	india -6	innocent -32	iran -32	isro -27	it 24	its -72	joseph -12	just -41	last 11	like -32	luis -17	many 27	mark -28	may -28	meanwhile -23	members 11	more 21	mr -28	mrs -31	mrs. 18	ms. 15	national -34	ng -23	nine -12	no 17	nobody 21	not 10	now -21	obama 7	of 7	on -84	one -72	other -9	outside -34	paul -21	perhaps -29	pointing -29	president 10	pressed -40	prosecutions -24	reached -33	reacting -20	rep. 8	republican -33	rubio 12	russia -23	ruth 15	sanders 18	sen. -35	senator -29	several 6	she -13	shortly -33	since -18	sister -19	so -26	some 23	south -10	speaking -44	staff -28	state 20	still 30	target -27	that 24	the -10	their -42	then -30	there 7	they 31	this -25	though -43	three -18	through 9	to 12	today -29	told -34	trump 17	turkey 13	two 28	under -32	vietnam -13	washington 20	what 9	when -16	which -20	while -7	with -14	within -19	yet -23	— 21
start|before|saying|participle|	capital -44	determiner -38	preposition 8	pronoun -10	that -14	word -48
start|before|saying|past|	( -32	, 45	- -33	: -26	; -14	adverb -6	auxiliary -144	capital 19	coordinator -8	determiner -31	end -8	possessive -40	preposition -22	pronoun -20	quote -6	stop 14	subordinator -11	that -17	verb-judging -65	verb-saying -72	verb-thinking -75	word -11
start|before|saying|present|	, 7	: -39	; 23	adverb -52	auxiliary -90	coordinator -39	determiner -18	end 13	preposition -10	pronoun -46	stop 18	subordinator -32	that -57	verb-judging 6	verb-saying -39	verb-thinking 35	word -31
start|before|say|	( -29	, 35	- -15	: -17	; 21	auxiliary -12	capital -19	coordinator 33	none -26	possessive -51	preposition 35	quote -24	subordinator 26	that 19	to 8	verb-judging -51	verb-saying -59	verb-thinking -78	word -13	— -7
start|before|say|first|	( -29	, -24	- -9	after 27	alabama -24	also -26	among -26	an 7	as 14	asked -25	at 31	australia -24	brian -28	but 39	by -14	chris -23	cruz 33	despite -17	dr -29	during -33	earlier -16	even 24	federal 12	former 16	he 17	her -6	if 7	in 17	india 18	iran -32	it 26	its -62	last -28	like -11	luis -17	many 30	mark -26	may -25	mrs. 10	ms. 19	no 17	on -40	one -54	pressed -32	reached -28	rep. 12	sanders 20	sen. -26	senator -20	several 11	she -21	since 10	so -20	some 12	speaking -37	state 11	that 8	they 32	this -36	though -32	trump 23	what 34	while 16	— -6
start|before|seek|	capital -33	determiner -23	none -47	preposition -49	subordinator -19	verb -30	word -32
start|before|seek|first|	as -28	in -19	the -20
start|before|see|	auxiliary 15	coordinator -14	determiner -14	none -63	pronoun -49	subordinator -47	verb -49	word -27
start|before|see|first|	as -22	by -21	in -24	the -9
start|before|shoot|	capital -36	none -40	preposition -33	word -24
start|before|show|	, 19	auxiliary -13	capital -6	coordinator -35	determiner 19	end 12	none 7	preposition -10	stop 37	subordinator -20	that 6	verb 18	word -41
start|before|show|first|	but -28	in 14	on -35	the 18	while -28
start|before|shrug|	none -34
start|before|sign|	, -31	capital -60	coordinator -26	determiner -34	none -50	preposition -44	verb -37
start|before|sign|first|	in -24
start|before|sing|	capital -21	verb -26
start|before|slam|	capital -29	none -26
start|before|source|	coordinator -14	preposition 12	subordinator 26	that 32	word -26
start|before|source|first|	a -16	about 37	among 18	and -21	as 34	at 16	clinton 14	democratic 29	for -19	his -24	in 23	it -23	more 7	mrs. 10	nearly 35	obama 35	on 34	sanders 6	she 34	that 32	the 14	there 22	trump -14	when -21
start|before|source|source|	) -41	, -24	adverb 23	capital -6	coordinator 43	preposition -7	stop 16	verb-saying 41	word 7
start|before|speak|	capital -32	determiner 7	none -55	preposition -12
start|before|speak|first|	the 8
start|before|state|	auxiliary -16	capital -15	determiner -50	none -57	preposition -41	subordinator -30	that -39	verb -47	word -31
start|before|state|first|	in -30	the -39	trump -30
start|before|stress|	determiner -28	none -34	verb -25
start|before|submit|	determiner -21	none -19	verb -30
start|before|submit|first|	the -21
start|before|subordinator|	, -26	adverb 14	determiner -37	possessive 7	preposition -35	pronoun -9	subordinator -25	verb-saying 49	word -24
start|before|subordinator|auxiliary|	, 8	capital -31	judging -56	preposition -17	pronoun -46	saying -41	source 12	stop -7	that -62	thinking -6	word -50
start|before|subordinator|none|	adverb -26	capital -51	determiner -47	judging -57	preposition -35	saying -21	source 46	stop 47	subordinator -16	that -36	thinking -65	word -51
start|before|subordinator|to|	judging -36	preposition -19	pronoun -26	saying -44	that -25
start|before|subordinator|verb|	, 10	: 29	capital 11	determiner -48	preposition -23	pronoun -44	saying 14	stop 40	subordinator -47	that -51
start|before|suggest|	, -30	auxiliary -23	capital -17	end -18	none 11	pronoun -25	subordinator 8	that -37	to -24	verb -28
start|before|suggest|first|	for -20	his -28	the -37
start|before|support|	auxiliary -37	capital -40	determiner -38	none -41	preposition -32	stop -35	subordinator -24	verb -28	word -27
start|before|support|first|	in -18	the -17
start|before|talk|	capital -48	none -48	preposition -46	subordinator -25	verb -27
start|before|talk|first|	in -28
start|before|tell|	, -38	- -14	adverb -55	auxiliary 10	coordinator -7	determiner 29	end -8	none -8	stop -77	subordinator -64	that -26	to 15	verb -7	verb-saying -31	word 27
start|before|tell|first|	- -14	a -29	asked -36	at -37	he -15	his -62	in -49	its -49	mr -27	on -33	one -51	the 14	their -30	when -31	while -39
start|before|testify|	capital -33	determiner -28	none -36	preposition -26	pronoun -17	that -15
start|before|testify|first|	the -20
start|before|thank|	capital -37	determiner -18	none -30	stop -26
start|before|thank|first|	the -13
start|before|that|	auxiliary -13	possessive 18	verb-saying 14	word 31
start|before|that|auxiliary|	saying -12
start|before|that|none|	saying 16
start|before|that|verb|	saying 31
start|before|thinking|	base -15	capital -23	coordinator -64	determiner -7	participle -74	past -43	preposition -30	pronoun -30	subordinator -16	word -25
start|before|thinking|base|	auxiliary -34	capital -6	coordinator -36	determiner -54	end -8	preposition -80	pronoun -39	stop 36	subordinator -28	that -31	word -58
start|before|thinking|first|	a 18	among -21	and -46	as -62	asked -20	at -46	because -33	but -37	clinton -35	even -46	for -35	from -27	going -19	her -31	his -31	if -50	it -27	more 18	mr. -28	on -41	sanders -28	the -26	these -34	this -39	though -21	to -23	when 17	while -44	with -32
start|before|thinking|participle|	determiner -22	preposition -53	word -36
start|before|thinking|past|	, -15	adverb -43	capital -38	determiner -55	preposition -16	pronoun -18	subordinator -23	that -41	word -49
start|before|thinking|present|	, -28	capital -32	coordinator -26	determiner -23	preposition -12	pronoun 11	subordinator -26	word -37
start|before|think|	, -33	auxiliary -40	capital 13	determiner -51	none -45	pronoun 12	stop -34	subordinator 11	verb 22	word -36
start|before|think|first|	in -31
start|before|threaten|	none -24	preposition -33
start|before|try|	auxiliary -23	capital -30	determiner -27	none -30	preposition -50	subordinator -32	verb -35
start|before|try|first|	as -26	in -15
start|before|tweet|	capital 14	determiner -36	none 6	preposition -28	verb -30
start|before|urge|	capital -47	determiner -51	none -54	preposition -40	stop -25	verb -34	word -27
start|before|urge|first|	in -18	on -12	the -38
start|before|use|	auxiliary -51	capital -38	coordinator -24	determiner -46	none -38	pronoun 12	subordinator -44	verb 16	word -20
start|before|use|first|	on -10	the -39
start|before|utter|	none -29
start|before|verb-saying|	capital -26
start|before|verb-thinking|none|	saying -22
start|before|voice|	capital -28	none -28	preposition -28	word -26
start|before|volunteer|	capital -27	none -32	preposition -33
start|before|vote|	, -33	auxiliary -39	capital -35	coordinator -21	determiner -37	none -60	preposition -54	pronoun -22	stop -24	subordinator -19	verb -28	word -31
start|before|vote|first|	he -22	in -28	the -15
start|before|vow|	determiner 10	none -19	preposition -38
start|before|vow|first|	in -18
start|before|want|	auxiliary 20	capital -37	determiner -36	none -35	subordinator 16	word -17
start|before|want|first|	in -28	the -29
start|before|warn|	adverb -34	capital 13	determiner 8	end 21	none -6	preposition -6	that -37	to 8	verb 11
start|before|warn|first|	its -16	the 9
start|before|wave|	none -19	preposition -24
start|before|welcome|	capital -29	coordinator -21	determiner -24	none -41	stop -30
start|before|welcome|first|	the -20
start|before|wonder|	verb -30
start|before|word|	adverb -27	auxiliary -31	preposition -31	subordinator -23	word -53
start|before|word|auxiliary|	saying 23
start|before|word|none|	, -31	determiner -26	end -30	judging -22	preposition -34	saying -22	source -28	stop -41
start|before|word|verb|	preposition -35	saying -42
start|before|worry|	auxiliary -30	none -29	preposition -32
start|before|write|	, 25	: -36	auxiliary 12	capital 11	none -12	pronoun 8	that 13	verb 12
start|before|write|first|	in -53	the -13
start|before|—|	capital 9	determiner 15
start|before|—|verb|	saying 11
start|behind|accuse|	none -23	verb -14	word -17
start|behind|	acknowledge -46	add -82	admit 13	advise -46	advocate 27	agree 8	aim 32	allege -26	allow -64	allude 35	announce -70	apologise -31	appeal -20	applaud -33	argue -25	ask -23	assure 22	attack 19	attribute -50	back -22	believe 36	bill 20	blame -17	blast -18	boast 40	brag 34	brand -38	call 30	care -10	cast -51	caution -6	celebrate -49	certain -36	challenge -79	champion -36	charge -6	cheer 17	chime 11	cite -43	claim -77	comment 17	compare -96	complain -26	concede -31	confirm -65	consider -34	continue -119	counsel -48	counter -8	cry -11	debate 10	decide -24	declare -10	decline -62	deliver -46	demand -43	denounce 10	deny -26	describe -25	determine -52	disagree 24	disclose -7	discover -44	dismiss -39	doubt 20	eager -38	elaborate 7	email -18	emphasize -28	endorse -29	estimate -6	expect -20	explain -52	favor -42	fear -19	feel -16	figure -23	find -84	fire -20	forecast -19	fume -39	greet -9	hear -72	hint 23	hit -42	hold -29	howl -40	identify 12	intend -62	interpret 7	introduce -44	invite -47	issue -7	knock -60	lash -28	laugh -16	learn -26	lecture -31	like -69	list -49	lobby -14	love -28	maintain -21	mean -56	mention 20	message 7	name -31	need -36	nominate -58	note -18	notice -34	object -11	offer -79	oppose -43	order -9	phone -30	plan -23	plead -6	pledge -69	point 37	portray 13	post -26	praise 36	pray -53	predict -30	prefer -50	present -36	press 7	promise -84	propose -43	protest -12	prove -41	purport -30	question -12	quote -49	rail 57	raise -68	rank -65	rate -70	read -76	ready -41	reason -29	rebuke -33	recall 7	reckon 23	recognize -36	recommend -45	record -81	recount -22	refer 57	reflect 10	refuse -30	regard 36	relate -15	remark 15	remember 30	repeat -32	reply -36	report -39	reveal -32	rule 12	say -86	see -11	shoot -79	show -95	shrug 38	sing -41	slate -41	speak -14	speculate 7	spell 20	state -107	suggest -31	support -8	swear -33	tell -89	term -11	testify -57	text -35	thank -62	think -7	threaten -40	title -42	treat -20	trust -41	try -114	tweet 15	understand 10	use -48	view 11	voice -50	volunteer -44	vote 18	vouch 33	want -26	warn -6	wave -62	weigh 11	whisper -34	willing -50	wish -38	wonder -19	worry 21	write -23
start|behind|acknowledge|	determiner -28	none -35
start|behind|add|	determiner -62	none -70	preposition -31	verb -33	word -30
start|behind|add|first|	her -27	his -42	the -31	to -29
start|behind|admit|first|	the -33
start|behind|admit|	none 28	verb -37
start|behind|adverb|	determiner -13	preposition -31	subordinator -45	verb-saying -29
start|behind|adverb|none|	judging -9	saying -43	thinking -53
start|behind|adverb|to|	thinking -33
start|behind|adverb|verb|	judging 26	saying -11
start|behind|advise|	determiner -42	none -36
start|behind|advise|first|	the -25
start|behind|advocate|	determiner 19	verb 30	word 21
start|behind|advocate|first|	a 37	the 6
start|behind|agree|	auxiliary -56	capital 20	determiner 7	pronoun 19	subordinator -35	verb 19	word -10
start|behind|agree|first|	a 12	be -18	buy -39	pay -40
start|behind|aim|	auxiliary 24	capital -48	determiner 22	none 12	word 23
start|behind|aim|first|	a -6
start|behind|allege|	determiner -23
start|behind|allow|	none -40	to -34	verb -39	verb-saying -32	word -43
start|behind|allude|	determiner 27	none 21
start|behind|announce|	auxiliary -43	capital -49	determiner -37	none -48	verb -24
start|behind|announce|first|	friday -18	monday -16	thursday -18	wednesday -18
start|behind|answer|	determiner -38
start|behind|answer|first|	the -36
start|behind|apologise|	none -18	verb -35	word -46
start|behind|apologize|	capital -7	to 6	verb -13
start|behind|apologize|first|	his 10
start|behind|appeal|	auxiliary 18	capital 8	determiner -14	none -70	to -10	verb -45	word -35
start|behind|appeal|first|	the -52
start|behind|argue|	auxiliary -38	capital -41	determiner -19	none -26	verb -18	word 12
start|behind|argue|first|	the -18
start|behind|asks|false|	marks -92	none -28	to 16
start|behind|asks|true|	auxiliary 44	none -6	to -19	verb -7
start|behind|ask|	auxiliary -9	capital -34	determiner -11	none -34	pronoun -38	to -15	verb -11	verb-judging -27
start|behind|ask|first|	a -16	an -34	be -25	his 11	it -30	the 7	their -34	two -25
start|behind|assure|first|	winning 12
start|behind|assure|	none 8	word 12
start|behind|attack|	auxiliary 17	capital 22	determiner 9	to 9	word -19
start|behind|attack|first|	a -25	paris -42	the 22
start|behind|attribute|	determiner -40	none -35	verb -29
start|behind|attribute|first|	a -23
start|behind|auxiliary|	adverb 6	auxiliary -44	capital -37	determiner -8	quote -13	stop -23	subordinator -25	that -33	verb-judging -37	verb-saying -44	verb-thinking -28	word -75
start|behind|auxiliary|auxiliary|	saying -38	thinking -50
start|behind|auxiliary|marks|	saying -13
start|behind|auxiliary|none|	judging -34	saying -54	thinking 6
start|behind|auxiliary|to|	thinking -32
start|behind|auxiliary|verb|	judging -25	saying -22	thinking -57
start|behind|back|	adverb -45	auxiliary -58	determiner -29	none -28	to -46	word -22
start|behind|back|first|	2008 18	a -40	his -36	its 11	the -34	their -32
start|behind|before|	about 131	above -27	after -56	against 73	amid -39	among -50	as 15	at -39	before -88	behind -41	between -46	beyond -40	by -190	despite -35	during -82	for 56	from -147	in -188	into -69	like -68	near -29	of 33	off -7	on -31	out 40	outside -45	over -20	since -92	than -65	to -59	under -59	until -62	upon 38	within -54	without -30
start|behind|believe|	auxiliary -24	determiner 30	none 25	word 22
start|behind|believe|first|	be -24
start|behind|bill|	auxiliary -30	none 30	word 14
start|behind|boast|	determiner 25	none 33
start|behind|boast|first|	his 25
start|behind|brand|	word -38
start|behind|call|	auxiliary -20	determiner 17	none 23	preposition -26	pronoun 11	to 28	verb-judging -11	verb-saying -41	word 20
start|behind|call|first|	all 21	an 9	calm -37	her 15	his 9	question -31	reporters -37	trump 14
start|behind|capital|	, -14	- -26	: -47	adverb -34	auxiliary -12	coordinator -13	determiner -43	end -56	possessive 40	preposition -31	pronoun -39	stop -23	subordinator -37	that -75	verb-judging 9	verb-saying 8	verb-thinking -44	’ -33
start|behind|capital|auxiliary|	judging -19	saying -15	thinking -37
start|behind|capital|marks|	saying -33
start|behind|capital|none|	judging 8	saying -28
start|behind|capital|to|	saying -19	thinking -59
start|behind|capital|verb|	saying 15	thinking -7
start|behind|care|	auxiliary 11	determiner -8	none -63	verb 7	word -7
start|behind|care|first|	a -28
start|behind|cast|	auxiliary -24	capital -26	determiner -33	none -33
start|behind|celebrate|	determiner -39	none -35
start|behind|challenge|	auxiliary -32	capital -46	determiner -46	none -64	verb -32	word -43
start|behind|challenge|first|	the -35
start|behind|champion|	capital -28	none -31
start|behind|charge|	capital -48	determiner -46	none -31	verb 24	word 19
start|behind|cheer|	determiner 17	verb 8
start|behind|cheer|first|	the 23
start|behind|cite|	verb -35	word -30
start|behind|claim|	auxiliary -24	capital -28	determiner -55	none -53	verb -37
start|behind|claim|first|	have -13	one -20	the -32
start|behind|comment|	auxiliary -7	capital 18	determiner 8	none 20	subordinator 7	that -40	to 6	verb-saying 7
start|behind|comment|first|	that -40	the 13
start|behind|compare|	capital -48	determiner -53	none -79	verb -51	word -62
start|behind|compare|first|	the -38
start|behind|complain|	capital 6	determiner -27	none -72	word -41
start|behind|complain|first|	the -20
start|behind|concede|	none -23
start|behind|conclude|	auxiliary 7	word -26
start|behind|confirm|	capital -38	determiner -44	none -57	verb -29	word -27
start|behind|confirm|first|	the -36
start|behind|continue|	auxiliary -46	determiner -34	none -86	to -33	verb -64	verb-judging -37	verb-saying -45	word -92
start|behind|continue|first|	be -18	face -23	grow -30	raise -19	run -18	the -14
start|behind|coordinator|	word -40
start|behind|counsel|	determiner -32	none -42
start|behind|counsel|first|	the -32
start|behind|credit|	none 7	verb -7	word -10
start|behind|criticize|	to 9	verb -9
start|behind|cry|	determiner -38	none -45
start|behind|cry|first|	the -25
start|behind|debate|	auxiliary -35	capital -80	determiner -11	none 13	verb -9	word 45
start|behind|debate|first|	the -56
start|behind|decide|	auxiliary 6	capital -23	determiner -7	none -75	to -57	verb 9	verb-judging 10	verb-saying -20	word -72
start|behind|declare|	auxiliary 6	none -35
start|behind|decline|	adverb -33	auxiliary -55	capital -27	none -82	to -40	verb -22	verb-judging -39	verb-saying -89	word -9
start|behind|decline|first|	be -22	comment -63	discuss -19	give -30	say -31	speculate -19
start|behind|deliver|	determiner -30	none -40	verb -21	word -25
start|behind|deliver|first|	the -27
start|behind|demand|	none -34
start|behind|describe|	determiner -51	marks -20	none -11	word -46
start|behind|describe|first|	the -30
start|behind|detail|	none 12	verb 8
start|behind|determiner|	$ 29	adverb -71	auxiliary -31	coordinator -47	quote -41	stop -53	subordinator -50	that -34	verb-judging -29	verb-thinking 15	word 10
start|behind|determiner|auxiliary|	saying 14	thinking 10
start|behind|determiner|marks|	judging -54	saying -68	thinking -23
start|behind|determiner|none|	judging -16	saying -12	thinking -15
start|behind|determiner|to|	judging 12	thinking 27
start|behind|determiner|verb|	judging 6	thinking -8
start|behind|determine|	none -30	word -38
start|behind|disagree|	auxiliary 39	determiner 24	none 7	subordinator -8
start|behind|disclose|	determiner 6	none -36	verb -39	word -34
start|behind|discover|	determiner -27	verb -31
start|behind|dismiss|	none -33	word -32
start|behind|dispute|	none 8
start|behind|doubt|	auxiliary 7	determiner 7	subordinator 27
start|behind|eager|	none -34	word -38
start|behind|echo|	capital 13
start|behind|elaborate|	determiner 7	verb 13
start|behind|email|	auxiliary -26	verb -49	word -58
start|behind|endorse|	determiner -29	none -29
start|behind|estimate|	none -40
start|behind|expect|	adverb -35	auxiliary -10	capital -42	to -45	verb -58	verb-judging -49	verb-saying -56	verb-thinking -34	word -12
start|behind|expect|first|	announce -24	be -40	last -21	make -22	report -27	see -31	sign -27
start|behind|explain|	auxiliary -37	capital -27	determiner -38	none -25	verb -33
start|behind|favor|	none -37	word -37
start|behind|fear|	none -7	word -50
start|behind|feel|	determiner -42
start|behind|figure|	auxiliary 9	capital -30	determiner -40	none -58	to -9	verb -25	word -56
start|behind|figure|first|	the -23
start|behind|find|	auxiliary -28	capital -35	determiner -46	none -63	preposition -29	subordinator -29	verb -41	word -42
start|behind|find|first|	a -32	the -29
start|behind|fire|	determiner -47	none -26	verb 8	word 10
start|behind|fire|first|	the -39
start|behind|first|	1 -39	11 -36	14 -26	2008 15	2012 -41	2014 -22	2016 -41	2018 -21	2021 -23	2022 -28	2023 -24	3 -34	31 -33	41 -34	8 -38	a 9	abc -35	about -40	act -30	add -28	address -38	air -28	america 14	analysts -27	and -37	announce -28	anonymity 6	another 18	answer -36	any -51	anyone 8	appeal -30	apply -33	april -15	as -25	ask -41	assure -29	at -17	attack -35	avoid -31	back -36	ban -53	be -93	being 12	believe -24	benghazi 11	bernie -38	block -35	bloomberg -30	bluesky -31	bolster -37	boost -33	both -17	boycott -35	breitbart -28	bring 6	build -36	bush -35	buy -49	by -32	call -29	calm -50	campaign -32	capitalize -38	capture -34	carry -26	cast -32	cbs -30	change -9	charleston -32	children -8	christie 26	clinton 6	close -34	comment -32	condition -43	congress -11	consider -39	county -36	court -30	create -37	cut -40	debate -28	december -36	defeat 13	defend -32	deliver -27	democratic 6	democrats -38	discuss -26	donald 25	dr. -27	draw -34	drawing 6	drive -37	each -53	easter -33	either -29	eleven -33	email -13	endorse -40	energize -25	ensure -31	every -31	expand 9	explain -23	face -23	facebook -46	fall -33	far 9	favor -43	fight 10	file -25	find -35	first -29	florida -28	fly -39	focus -25	follow 10	for -55	former 18	four -25	fox -47	free 18	friday -79	generate -34	george -32	georgia -32	get -63	give -61	grow -30	growing 26	have -58	having -38	hawaii -23	he -36	hear -47	help -54	her 10	hillary -40	him -10	his 6	hold -40	host -32	house -26	how 22	if -41	immigrants 23	immigration 19	impose 28	in -71	increase -35	individual -49	instagram -35	iowa -38	issues 36	it -33	its 14	january -26	join -39	july -42	june -46	keep -49	know -47	large 12	latinos 32	law -10	lead -37	least -57	leave -54	length -34	let -39	limit -41	live -33	look -42	lost -32	lower -35	make -56	making 11	many -31	march -56	may -33	me 25	mediate -32	meet -39	men -34	merge -33	moderate -36	monday -79	months -38	more -19	most -48	move -47	mr. 37	mrs. 32	msnbc -18	name -37	national -26	new -46	news -25	next -39	nine -29	nothing -45	november -29	obama 22	october -25	offer -25	ohio -32	on -43	one -16	order -30	other 9	paris -43	parliament -26	part 7	pass -31	pay -53	people -50	persuade -28	phone -31	pick 7	play 9	politico -34	politics -42	present -36	president -7	press -26	prevent -36	protect -37	protest -23	provide -30	public -27	publish 16	push -18	put -57	question -34	questions -50	quit -28	rally -46	reach -30	recent 7	reconsider -32	release -35	remember -24	renew -34	report -27	reporters -61	republican -54	republicans 15	requests 12	response -26	return -38	reuters -30	rise -28	rubio 18	rule -30	run -44	san -28	sanders 17	saturday -37	say -53	saying -38	seal -29	see -51	sell -41	sen. 23	send -37	several -8	shift 15	show -41	sign -30	sit -31	some 11	south -33	speak -43	speculate -24	spend -42	stage -30	state -28	stay -45	stem 13	stop -40	succeed -36	sunday -47	support -49	swim -31	take 6	telegram -29	telephone -28	tell -16	texas -20	that -6	their -33	them 9	they -33	think 8	this -54	those 36	three -41	throughout -27	throw -30	thursday -69	to 11	today -36	trade 7	trump 38	try -26	tuesday -33	turkey -40	turn 6	twitter -48	two -22	u.s. 8	use -33	vermont -40	veto -29	visit -31	vote -44	voters -42	washington 13	watch -33	wednesday -73	what 14	where -35	whether 15	which 9	who -28	win 7	withdraw -27	work -54	write -17	x -37	years -45	you 18	your -28
start|behind|forecast|	determiner -42	verb -37
start|behind|fume|	none -39
start|behind|greet|	determiner -32	none -8	word 14
start|behind|hear|	capital -34	determiner -45	none -61	verb-saying -16	word -42
start|behind|hear|first|	more -29	the -31
start|behind|hint|	determiner -9	none 13	verb 19	word 18
start|behind|hit|	determiner -28	none -34
start|behind|hold|	auxiliary -43	determiner -92	none -8	preposition -31	to -22	verb -65
start|behind|hold|first|	a -60	for -25	nine -25	the -57
start|behind|hope|	auxiliary -7	none -15	to 20	verb -57	verb-judging -36	verb-saying -32
start|behind|hope|first|	a -24	get -34	see -28
start|behind|howl|	word -40
start|behind|identify|	capital 13	determiner 22	word -54
start|behind|identify|first|	the 13
start|behind|inform|	none 6	word 6
start|behind|insist|	none 13
start|behind|intend|	none -50	verb -29	verb-saying -15	word -60
start|behind|interpret|	determiner 11	none -36
start|behind|introduce|	none -39	word -26
start|behind|invite|	capital -29	none -29	word -32
start|behind|issue|	auxiliary -47	capital -60	none -17	to 7
start|behind|issue|first|	his 10	the -14
start|behind|joke|	capital 9	determiner -20	none 10
start|behind|judging|	adverb 10	auxiliary -52	participle 44	past -24	preposition -68	subordinator 6	verb-judging -16	verb-saying -19	verb-thinking -15	word 8
start|behind|judging|first|	2008 18	a 6	all 21	america -14	as -51	at -35	be -21	both -43	calm -37	christie 21	democratic 10	far -39	friday -30	george -32	georgia -32	her 19	hillary -20	him -9	his -25	how -6	in -29	iowa -20	it -6	july -27	june -36	least -38	monday -47	mr. 20	mrs. 32	new -28	obama 23	one 27	paris -42	part 19	president 19	question -31	recent -30	reporters -48	republican -23	reuters -30	rubio 29	sanders -8	say -18	social -6	some -9	the -15	their -49	this -50	those 33	today -36	trump 20	two -29	what 31	whether 24	win -35	your -22
start|behind|knock|	determiner -44	none -49
start|behind|know|	determiner -10
start|behind|know|first|	the -10
start|behind|lash|first|	at -28
start|behind|lash|	preposition -28
start|behind|laugh|	determiner 12	none -52	that -27	verb 11
start|behind|laugh|first|	that -27	the 12
start|behind|learn|first|	the -55
start|behind|learn|	none -23	pronoun -36	verb -41	word -60
start|behind|lecture|	none -31
start|behind|like|	auxiliary -32	none -49	to -25	verb -30	verb-judging -36	verb-saying -25	verb-thinking -28	word -50
start|behind|like|first|	hear -21	make -25	say -22	see -29
start|behind|list|	capital -45	determiner -12	none -67	verb -48	word -57
start|behind|lobby|	none -37
start|behind|maintain|	determiner -29
start|behind|mean|	auxiliary -22	none -50	verb -27	word -50
start|behind|mean|first|	be -13
start|behind|mention|	auxiliary -9	capital 20	determiner 6	none 29
start|behind|mention|first|	the -23
start|behind|message|	determiner -57	none 13	verb -38	word 37
start|behind|message|first|	the -52
start|behind|name|	determiner -53	none -16	verb -48	word -32
start|behind|name|first|	a -34	the -24
start|behind|need|	adverb -25	none -83	to -58	verb -43	verb-saying -28	verb-thinking -23	word -103
start|behind|need|first|	be -26	do -42	keep -21	stay -15	the -28	win -46
start|behind|nominate|	capital -37	determiner -44	none -48
start|behind|nominate|first|	the -28
start|behind|note|	capital 9	determiner -15	none -13	verb 8	word -40
start|behind|note|first|	the -14
start|behind|notice|	none -34
start|behind|object|	determiner -8	none -44
start|behind|object|first|	a -41
start|behind|offer|	capital -36	determiner -26	none -66	verb -32	word -65
start|behind|offer|first|	mediate -32	pay -14	the -24
start|behind|oppose|	capital -25	none -36
start|behind|order|apposed|	judging -25	saying -25	thinking -36
start|behind|order|apposition|	judging -6	saying -99	thinking 11
start|behind|order|	capital -45	determiner 12	word -47
start|behind|order|direct|	judging 6	thinking -21
start|behind|order|first|	the -31
start|behind|order|relative|	judging -11	thinking -6
start|behind|order|shared|	judging 14	thinking -9
start|behind|paint|	none -44
start|behind|plan|	auxiliary -41	capital -46	none -100	to -35	verb 18	verb-judging -45	verb-saying -28	verb-thinking 14	word -91
start|behind|plan|first|	a 10	be -21	run -16	the -32	vote -26
start|behind|plead|	none 26	to -41	word 11
start|behind|pledge|first|	ban -29	support -19	work -23
start|behind|pledge|	none -60	to -22	verb-judging -23	word -61
start|behind|point|	auxiliary 42	capital 32	determiner 7	none -9	preposition -33	that 51	to -36	verb 50	word 16
start|behind|point|first|	clinton 13	her -51	his -13	mr. 17	that 51	the 19
start|behind|post|	auxiliary -16	capital -13	determiner -13	none -83	word -34
start|behind|post|first|	a 15	the -39	x -20
start|behind|praise|	capital 26	none 36
start|behind|pray|	determiner -41	none -47
start|behind|predict|	verb -30
start|behind|prefer|	none -44	verb-judging -33	word -31
start|behind|preposition|	capital -60	determiner -48	verb-saying -41	word -7
start|behind|preposition|none|	judging -48	thinking -40
start|behind|preposition|to|	saying -44	thinking -26
start|behind|preposition|verb|	judging -34	saying -28	thinking -30
start|behind|present|	determiner -25
start|behind|press|	determiner 6	none -13	word 11
start|behind|promise|	adverb -22	auxiliary -35	capital -24	marks -14	none -67	to -35	verb -39	verb-judging -22	word -70
start|behind|promise|first|	build -21	publish -28
start|behind|pronoun|	, 22	adverb -13	auxiliary -16	preposition -11	stop -16	subordinator -32	word -11
start|behind|pronoun|none|	thinking 8
start|behind|pronoun|to|	saying -8
start|behind|pronoun|verb|	saying -69
start|behind|propose|	verb -35	word -29
start|behind|protest|	determiner -44	none -31
start|behind|protest|first|	the -32
start|behind|prove|	auxiliary -44	none -34	verb -19
start|behind|prove|first|	be -38
start|behind|question|	auxiliary 28	capital 13	determiner -6	none -24	to -22	verb -11	word -46
start|behind|question|first|	his 9	how -17	the -17	whether 19
start|behind|quote|	auxiliary -22	determiner -23	verb -39	verb-saying -21
start|behind|rail|	capital 30	determiner 33	none 42	to 26
start|behind|rail|first|	the 27
start|behind|raise|	capital -39	determiner -27	none -44	verb -29	word -35
start|behind|rank|	capital -42	determiner -46	none -57
start|behind|rank|first|	the -46
start|behind|rate|	auxiliary -39	capital -33	determiner -30	none -52	verb -25	word -49
start|behind|rate|first|	the -28
start|behind|ready|	none -34	word -39
start|behind|read|	capital -32	determiner -57	none -57	verb -39	word -28
start|behind|read|first|	a -38	the -28
start|behind|reason|	auxiliary -11	none -45	verb-thinking -25
start|behind|reason|first|	be -18
start|behind|recall|	determiner 7	none 15
start|behind|reckon|	determiner 23	none 23
start|behind|recognize|	none -36
start|behind|record|	capital -34	determiner -36	none -68	verb -30	word -52
start|behind|record|first|	the -26
start|behind|recount|	none -22
start|behind|refer|	auxiliary 22	capital 56	determiner 26	marks -49	none 33	subordinator -48	to 32	verb 35	word 37
start|behind|refer|first|	a -11	as -48	the 16	trump 21
start|behind|reflect|	determiner -23	verb 16
start|behind|reflect|first|	the -23
start|behind|refuse|	auxiliary -44	none -11	to -38	verb -47	verb-judging -53	verb-saying -69	word -10
start|behind|refuse|first|	answer -23	endorse -23	say -24
start|behind|regard|	determiner 39
start|behind|reject|	determiner -26	word 10
start|behind|relate|	determiner -45	none -8
start|behind|relate|first|	her -26	the -36
start|behind|remark|	word 15
start|behind|repeat|	none -32	word -32
start|behind|reply|	capital -56	determiner -60	none -66
start|behind|reply|first|	a -46
start|behind|report|	capital -13	determiner -86	none -29	verb -74	word -70
start|behind|report|first|	a -27	have -21	his -35	may -26	the -56	washington -42
start|behind|request|	none 11
start|behind|respond|	auxiliary -47	determiner 11	none -11	pronoun -36	to 10	verb 7	verb-judging -53	word -27
start|behind|respond|first|	a -16	an -42	questions -47	requests 15	sanders 6	the 33
start|behind|reveal|	auxiliary -19
start|behind|rule|	auxiliary -45	determiner 16	none 13
start|behind|rule|first|	a 34	the -54
start|behind|saying|	adverb -35	auxiliary -44	base 22	capital -12	past -31	preposition -23	present -11	pronoun -18	verb-judging -10	verb-saying -30	verb-thinking -15
start|behind|saying|first|	2016 -38	2023 -24	about -40	all -42	an -6	anonymity 6	any -41	anyone 8	april -15	at 6	ban -32	be -63	benghazi 13	block -26	bloomberg -30	bluesky -31	breitbart -28	bring -26	build -26	buy -42	by -27	calm -31	charleston -29	clinton -10	cnn -40	comment -30	condition -43	court -30	december -22	democratic -12	discuss -19	do -29	each -44	email -13	face -23	facebook -44	find -24	florida -28	fly -21	focus -25	for -62	fox -40	friday -72	give -39	grow -30	have -42	hawaii -23	he -36	help -50	her -39	him -16	his 18	hold -24	host -19	how 25	impose -34	in -50	individual -42	instagram -35	iowa -21	it -21	january -18	july -28	keep -22	know -27	last -34	latinos 32	law -33	least -39	leave -29	length -34	make -32	making 11	march -26	may -28	mediate -32	men -34	monday -49	more -50	mr. 34	msnbc -18	much 8	name -25	new -31	obama 19	ohio -32	on -38	one -55	parliament -26	pay -50	people -29	phone -40	pick 16	politics -36	president -6	publish -28	push -18	put -40	questions -50	raise -25	reporters -55	republican -46	republicans 18	requests 12	response -26	return -31	rule -21	run -18	sanders 24	saturday -29	say -37	saying -31	send -24	some 16	speak -34	speculate -19	state -27	stay -38	sunday -49	support -33	take -46	telegram -29	telephone -28	texas -20	them 12	they -32	this -16	three -34	thursday -67	to 16	trump 22	tuesday -67	twitter -42	two -47	u.s. 16	vermont -40	visit -17	voters -44	wednesday -60	whether -19	work -34	x -37	years -33
start|behind|say|	auxiliary -43	capital -20	determiner -69	marks -32	none -52	pronoun -41	subordinator -30	to -71	verb -61	verb-saying -41	verb-thinking -19	word -63
start|behind|say|first|	a -111	an -57	be -22	email -13	friday -39	have -29	her -31	his 19	its -46	latinos 32	monday -48	phone -37	saturday -20	sunday -34	telephone -20	the -40	thursday -44	tuesday -41	wednesday -40	what -30
start|behind|seek|	auxiliary -74	to -14	verb-saying -59	word 6
start|behind|see|	adverb 10	capital -68	determiner 6	none -15	to -65	verb 7	word -27
start|behind|see|first|	a 27	his -39	reuters -30	the -46	this -30
start|behind|shoot|	capital -42	determiner -45	none -63	verb -41	word -49
start|behind|shoot|first|	a -15	the -38
start|behind|show|	auxiliary -17	capital -44	determiner -55	none -75	preposition -41	to -33	verb -46	word -39
start|behind|show|first|	a -24	at -24	in -20	the -43
start|behind|shrug|	capital 33	verb 15
start|behind|sign|	capital -61	determiner -21	none -26	preposition 12	subordinator -38	verb-judging 28	word -18
start|behind|sign|first|	for -39	the -17	to 30
start|behind|sing|	capital -22	determiner -27	none -36
start|behind|sing|first|	the -21
start|behind|slate|	none -29	verb -30	word -31
start|behind|speak|	auxiliary -63	capital -34	none -25	preposition -51	pronoun -28	to 16	word -26
start|behind|speak|first|	a 6	about -36	condition -43	her -43	his 25	how 11	reporters -43	the -14
start|behind|speculate|	determiner -13	none 17
start|behind|state|	auxiliary -50	capital -74	determiner -54	none -80	to -31	verb -42	word -57
start|behind|state|first|	florida -38	new -23	ohio -29	texas -20	the -44	vermont -36
start|behind|subordinator|	auxiliary -11	capital 15	determiner 41	preposition 14	stop -39	word -39
start|behind|subordinator|auxiliary|	judging 50	thinking 26
start|behind|subordinator|none|	judging -50	saying -11
start|behind|subordinator|verb|	judging -22	saying 14
start|behind|suggest|	auxiliary -37	determiner -27
start|behind|support|	auxiliary -16	verb -38	word -26
start|behind|support|first|	mr. 18	the -13
start|behind|talk|	adverb -40	auxiliary 6	capital -25	determiner 15	marks -30	none -6	subordinator 32	to -40	verb 42	verb-saying 10
start|behind|talk|first|	immigration 30	the 24	what 22
start|behind|tell|	auxiliary -27	capital -25	determiner -40	none -73	pronoun -28	to -34	verb -33	word -66
start|behind|tell|first|	the -33
start|behind|term|	determiner 7	none -41	verb 8
start|behind|term|first|	a -24
start|behind|testify|	capital -19	determiner -40	none -41	verb -23
start|behind|testify|first|	the -36
start|behind|thank|	determiner -49	none -45	to -27	word -33
start|behind|thank|first|	a -37
start|behind|that|auxiliary|	saying 7
start|behind|that|	capital 77	pronoun 42	stop -43	word 19
start|behind|that|none|	saying -26
start|behind|that|verb|	saying 36
start|behind|thinking|	adverb -70	auxiliary -7	base -11	capital -20	participle 14	past -18	preposition -58	present -62	pronoun 11	subordinator 6	that -32	verb-saying -55	verb-thinking -26	word -20
start|behind|thinking|first|	address -36	an -31	announce -28	answer -25	appeal -30	as -36	ask -37	assure -25	at -24	attack -35	attend 9	avoid -33	back -30	ban -31	be -79	boost -33	both 7	bring 11	build -22	call -27	capitalize -38	cast -23	close -39	comment -22	consider -24	county -36	cut -34	deliver -28	discuss -23	donald 36	draw -36	endorse -40	energize -25	fall -32	favor -35	fight -41	file -25	find -28	first -20	fly -32	for -25	generate -34	get -59	give -46	have -47	hear -37	help -21	her 22	him 11	his -12	hold -34	how 11	in -35	increase -35	iowa -22	it -61	join -34	june -25	keep -41	know -35	last -21	leave -39	let -39	limit -41	look -40	make -52	many -28	march -42	meet -36	monday -36	more -40	move -47	name -36	new -27	nine -25	november -23	one -44	people -30	persuade -28	pick -32	play 11	prevent -36	protect -30	protest -23	publish 16	put -46	raise 19	rally -46	reach -30	reconsider -32	remember -24	report -27	rise -30	run -37	say -39	seal -29	see -62	sell -32	show -29	sign -30	speak -25	spend -37	stay -19	stop -33	support -35	swim -31	take 14	that -32	their -42	think -30	this -39	throw -30	trump 24	turn 9	two 14	use -27	vote -37	whether 31	win 19	write -17	you 18
start|behind|think|	adverb -23	auxiliary -61	determiner -10	pronoun -13	word -11
start|behind|think|first|	a -58	as -36	be -37	it -49
start|behind|threaten|	auxiliary -32	marks -24	none -72	verb-judging -35	word -28
start|behind|title|	none -39
start|behind|treat|	determiner -33	verb -29	word -6
start|behind|treat|first|	a -33
start|behind|trust|	word -41
start|behind|try|	auxiliary -35	capital -13	none -88	to -59	verb -53	verb-judging -53	verb-saying -34	verb-thinking -20	word -103
start|behind|try|first|	ask -15	do -14	get -16	make -19	stay -18	win -18
start|behind|tweet|	capital -20	determiner 24	none 12	verb 11
start|behind|understand|	auxiliary -40	verb -28
start|behind|understand|first|	have -29
start|behind|use|	auxiliary -36	capital -26	none -77	to -39	verb -9	verb-judging -31	verb-saying -30	verb-thinking -32	word -75
start|behind|use|first|	a -33	say -11	the -37
start|behind|verb-judging|	, -32	capital -61	determiner -22	pronoun -45	stop -45	subordinator -30	that 29	word -11
start|behind|verb-judging|auxiliary|	judging -25	saying -28	thinking 9
start|behind|verb-judging|marks|	thinking -27
start|behind|verb-judging|none|	judging -60	thinking -45
start|behind|verb-judging|to|	saying -35	thinking -45
start|behind|verb-judging|verb|	thinking 11
start|behind|verb-saying|	, -36	adverb -44	capital -48	coordinator -24	determiner -82	end -14	preposition 8	pronoun -49	stop -32	subordinator -46	that -29	verb-judging -33	word -6
start|behind|verb-saying|auxiliary|	judging 13	saying -72
start|behind|verb-saying|marks|	saying -19
start|behind|verb-saying|none|	judging -35	saying -8	thinking -81
start|behind|verb-saying|to|	saying 11	thinking -64
start|behind|verb-saying|verb|	saying -34	thinking -68
start|behind|verb-thinking|	, -22	capital -33	determiner -53	preposition -15	stop 22	subordinator -42	that -46	word -11
start|behind|verb-thinking|auxiliary|	saying -44	thinking -44
start|behind|verb-thinking|none|	saying 12	thinking -76
start|behind|verb-thinking|to|	thinking -36
start|behind|verb-thinking|verb|	saying -40	thinking 10
start|behind|view|	auxiliary 27	determiner -6	none -37	verb 10	word 12
start|behind|voice|	capital -30	determiner -33	none -21	verb -28
start|behind|voice|first|	the -33
start|behind|volunteer|	capital -34	none -34
start|behind|vote|	adverb -30	auxiliary 8	capital 12	determiner 17	none 22	pronoun 12	to -19	verb -28	verb-judging -63	word -15
start|behind|vote|first|	a 36	both 7	donald 36	favor -35	his -33	march -42	trump 18
start|behind|vouch|	capital 29	none 21
start|behind|vow|	auxiliary -25	none -8	to -32	verb 10	verb-judging -22	word -17
start|behind|vow|first|	block -24
start|behind|want|	auxiliary -60	none -6	to -49	verb -69	verb-judging -48	verb-saying -36	verb-thinking -49	word -9
start|behind|want|first|	be -27	bring -30	give -28	hear -25	know -29	say -17	see -34	sell -28
start|behind|warn|	auxiliary 7	capital -23	determiner 41	none 12	verb -26	verb-saying 7	word -48
start|behind|warn|first|	a 26	the 23
start|behind|wave|	determiner -41	none -55	word -39
start|behind|wave|first|	the -23
start|behind|weigh|first|	on -26
start|behind|weigh|	none -32	preposition -21
start|behind|willing|	to -28	verb -29	verb-saying -26	word -35
start|behind|wish|	none -35	verb-saying -28
start|behind|wonder|	determiner -18
start|behind|word|	$ -47	% -45	- -47	: -41	adverb -25	auxiliary -13	capital -8	coordinator 53	end -59	possessive 25	pronoun -26	stop -66	subordinator -41	verb-judging -30	verb-thinking -31	word -9	— 6
start|behind|word|auxiliary|	judging 13
start|behind|word|marks|	judging -44	saying -39
start|behind|word|none|	judging -14	saying -16
start|behind|word|to|	saying 17	thinking -22
start|behind|word|verb|	judging 17	saying -9	thinking -81
start|behind|worry|	auxiliary 21	determiner -7	verb 20	word 25
start|behind|worry|first|	the 7
start|behind|write|	auxiliary -34	capital -35	determiner -27	none -14	to -36	verb -21
start|behind|write|first|	a -57	an -45	his -30	its -35	telegram -29	the -14	x -27
start|infinitive|	appeal -36	bid -30	call 8	case -13	claim -9	commitment -6	decision 18	message -33	order 19	promise 35	proposal 22	refusal 7	report -28
start|infinitive|appeal|first|	to -36
start|infinitive|appeal|	preposition -36
start|infinitive|asks|false|	auxiliary 23	none -26
start|infinitive|before|	appeal -36	bid -30	call 17	case -13	claim -9	decision 13	message -33	order 19	promise 43	proposal 18	refusal 7
start|infinitive|bid|first|	to -30
start|infinitive|bid|	preposition -30
start|infinitive|call|first|	to 8
start|infinitive|call|	none -6	preposition 8
start|infinitive|case|first|	to -13
start|infinitive|case|	preposition -13
start|infinitive|claim|first|	to -9
start|infinitive|claim|	preposition -9
start|infinitive|commitment|first|	to -6
start|infinitive|commitment|	preposition -6
start|infinitive|decision|first|	to 18
start|infinitive|decision|	none 12	preposition 18	verb -7
start|infinitive|first|	to -7
start|infinitive|message|first|	to -33
start|infinitive|message|	preposition -33
start|infinitive|order|first|	to 19
start|infinitive|order|	none 19	preposition 19
start|infinitive|order|noun|	other -7
start|infinitive|other|	base -7	preposition -7
start|infinitive|other|first|	to -7
start|infinitive|preposition|	auxiliary -12	capital -37	determiner -69	verb-thinking 26	word 25
start|infinitive|preposition|auxiliary|	other 23
start|infinitive|preposition|none|	other -26
start|infinitive|promise|first|	to 35
start|infinitive|promise|	preposition 35	verb 31
start|infinitive|proposal|first|	to 22
start|infinitive|proposal|	none 18	preposition 22
start|infinitive|refusal|first|	to 7
start|infinitive|refusal|	preposition 7
start|infinitive|report|first|	to -28
start|infinitive|report|	none -28	preposition -28
start|late|	accuse 19	acknowledge -39	add -67	admit -53	advise -72	advocate 6	affirm -33	agree -78	aim -23	allege 10	allow -27	allude -41	announce -26	answer -70	apologise -53	apologize -37	appeal -63	applaud -44	articulate -27	assail -28	assume -37	assure 29	attack -6	attribute -51	bash -20	beg -37	believe -62	bemoan -33	bill -72	blame -81	blast -8	boast -39	brand -32	call -9	care -8	cast -66	caution -25	celebrate -39	challenge -40	champion -58	charge -17	cheer -41	chip -32	cite -79	clarify -24	comment -55	compare -51	complain -36	concede -43	condemn 11	confirm -62	congratulate -36	consider -8	continue 17	contradict -33	counsel -32	counter -40	credit 15	criticise -35	criticize -9	cry -38	debate -86	declare -29	decline -7	decry -34	deem -49	defend -12	define -40	deliver -83	demand 6	denounce -50	deny -60	depict -22	deride -38	describe -56	detail -34	determine -50	disagree -36	disavow -20	disclose 11	discover -38	discredit -34	discuss -12	dismiss -74	doubt -52	eager -38	echo -61	email 15	emphasize -40	encourage -42	endorse -53	envision -32	estimate -49	expect -43	explain 8	express -25	extol -36	favor -72	fear -50	figure -8	find -54	fire -72	forecast -35	greet -52	hail -47	hate -34	highlight -53	hint -38	hit -70	hold -28	hope -67	identify -71	imagine -38	indicate 9	inform -40	insist -64	instruct -35	insult -33	intend -62	interpret -20	introduce 14	invite -50	invoke -44	issue -15	joke -32	knock -41	know -23	label -27	lambaste -34	lament -26	laugh -28	learn -16	lecture -23	like -14	list -72	lobby -45	love -30	maintain -50	mean -64	mention -75	message -41	name -77	nominate 9	note -59	notice -28	object -49	offer -16	oppose -51	order -26	outline 17	persuade -54	phone -42	plan -72	plead -55	pledge -68	point -45	portray -45	post -9	praise -69	pray -27	predict -51	present -70	press -14	promise -28	propose -66	protest -48	question -70	quote -60	rail -36	raise -84	rank 6	rate -60	read -62	realize -29	reason -57	rebuff -45	rebuke -58	rebut -24	recall -72	reckon -34	recognize 20	recommend -58	record 15	recount -35	refer -70	reference -45	reflect -55	refuse -23	regard -37	regret -17	reiterate -31	reject -10	relate -33	remark -47	remember -6	remind -15	rename -23	repeat -45	reply -44	report 9	request -42	respond -24	reveal -66	rule -21	see 19	seek -93	show -30	shrug -24	sign -28	sing -40	slam -41	slate -49	speak -48	speculate -33	state -23	stress -38	suggest -41	support -105	talk -7	tell 43	term -49	testify -41	text -33	thank -14	think -71	threaten -65	title -37	tout -44	treat -59	trust -46	tweet -10	underscore -53	understand -48	urge -25	use -92	venture -40	verify -28	view -68	voice -56	volunteer -52	vote -14	vouch -30	vow -56	wave -29	weigh -41	welcome -69	willing 16	wish 16	wonder -7	worry -60	write -8
start|late|accuse|	auxiliary -7	capital -37	coordinator -49	determiner -93	marks 26	none -88	preposition 39	pronoun -48	subordinator -39	verb -24	verb-saying -23	word -72
start|late|accuse|first|	a -54	and -41	for -45	of 44	the -62	to -28	who -42
start|late|acknowledge|	auxiliary -12	none -31	verb -31	verb-saying -14
start|late|add|	auxiliary -30	coordinator -26	determiner -34	none -57	to -19	verb -34	verb-saying -14	word -45
start|late|add|first|	and -26	points -14
start|late|admit|	auxiliary -50	none -27
start|late|adverb|none|	judging -36	saying -40	thinking -35
start|late|adverb|	preposition -31	subordinator -42	word -57
start|late|adverb|to|	judging -27
start|late|adverb|verb|	judging -45	saying -32
start|late|advise|	auxiliary -37	coordinator -15	none -53	preposition -43	verb -43	verb-saying -16	word -35
start|late|advise|first|	and -15	to -33
start|late|advocate|	auxiliary 11	none -50	preposition -37	verb -31	verb-saying -39	word -50
start|late|advocate|first|	said -19
start|late|affirm|	none -23
start|late|agree|	auxiliary -38	coordinator -41	determiner -44	none -51	preposition -28	subordinator -24	to -29	verb -42	word -10
start|late|agree|first|	a -28	and -31	but -33	the -35
start|late|aim|	auxiliary -51	coordinator -31	none -66	preposition -39	subordinator -36
start|late|aim|first|	and -31	who 12
start|late|allege|	coordinator -22
start|late|allege|first|	and -22
start|late|allow|	auxiliary -55	coordinator -27	determiner -51	none -47	preposition -50	pronoun -33	subordinator 17	to -27	verb-saying -28	word -48
start|late|allow|first|	and -38	in -21	to -32
start|late|announce|first|	candidacy -17	would -32
start|late|announce|	none -50	preposition -34	pronoun 15	to -32	verb -38	word -55
start|late|answer|	auxiliary -39	coordinator -20	none -32	preposition -37	verb -43	word -38
start|late|answer|first|	and -25
start|late|apologise|	auxiliary -24	coordinator -26	none -37	verb -26	word -27
start|late|apologise|first|	and -26
start|late|apologize|	coordinator -19	none -18	to -19	verb -25	verb-saying -20	word -15
start|late|apologize|first|	and -19
start|late|appeal|	auxiliary -50	coordinator -28	none -24	verb -31	verb-saying -29	word -41
start|late|appeal|first|	and -20	who -33
start|late|applaud|	none -17	verb-saying -13
start|late|argue|	auxiliary 24	none -47	preposition 16	to -42	verb 8	verb-saying -32	word -33
start|late|argue|first|	could -22
start|late|asks|false|	auxiliary 6	marks -19	none -90	to -37	verb -36
start|late|asks|true|	auxiliary 42	marks -28	none -7	to 23	verb 22
start|late|ask|	auxiliary -13	capital -35	coordinator -68	determiner -28	marks -51	preposition -39	pronoun -64	subordinator 25	to -49	verb 8	verb-judging -20	verb-saying -47
start|late|ask|first|	and -55	as -34	but -38	followers -37	how 15	if 41	in -18	it -29	on -26	she -34	the -58	to -114	what 15	whether -53	which 15	while -26
start|late|assail|	none -28
start|late|assume|	auxiliary -12	none -21
start|late|assure|	none -29	preposition -29	pronoun 35
start|late|attack|	auxiliary -14	capital -50	coordinator -42	determiner 29	none 9	preposition -51	pronoun 9	subordinator -50	to -57	verb -83	verb-judging -37	verb-saying -23	word -77
start|late|attack|first|	and -39	as -27	donald -31	for -38	him 15	libya -19	the -61	who -34
start|late|attribute|	auxiliary -33	none -28	word -32
start|late|auxiliary|	, -29	: -28	adverb -49	auxiliary -31	capital -54	preposition -62	quote -17	stop -25	subordinator -41	that 11	verb-judging -75	verb-saying -105	verb-thinking -82	word -63
start|late|auxiliary|auxiliary|	saying -35	thinking -77
start|late|auxiliary|marks|	saying -28
start|late|auxiliary|none|	judging -83	saying -53	thinking -52
start|late|auxiliary|to|	judging -79	saying -12	thinking -51
start|late|auxiliary|verb|	judging -12	saying -40	thinking -76
start|late|back|	auxiliary -83	capital -34	coordinator -64	none -67	pronoun 10	subordinator -50	to 17	verb-saying -54	word -87
start|late|back|first|	a -58	and -43	but -47	comments -13	in 14	own -18	up -21	where -24	which -45
start|late|before|	's -58	, -22	10 -21	2008 -24	2016 -34	22 -14	9 -14	abortion -19	account -26	accusing 17	act -18	activists -26	address -38	administration -32	advantage -23	advice -29	afterward 10	again 16	agency -34	agent -28	ahead -41	all -59	allies -15	almost -42	already -35	also -32	america -21	americans -42	and -30	ankara -23	anonymity -55	anyone -34	anything -29	ap 23	appeal -20	april -41	article -24	ask 24	assault -15	attack 10	attacks 10	attendance -16	audience 9	august 28	away -52	back 23	backing -22	bank -19	banks 9	basis -16	bid -16	bill -38	bills -14	block -33	board 20	body 19	book -38	border -23	both -90	brothers -28	brutality -36	building -40	bush -29	business -38	call -7	calls -18	candidate -72	candidates -42	care -27	case -39	cases -34	catch -19	caucuses -28	cause -12	cent -26	chairman -25	chairs -21	change -26	changes -24	charges -25	children -28	china -45	city -21	class -25	clinton -57	close -27	club -31	colleagues 24	college -30	coming -29	comment -52	commission -31	committee -28	communities -25	community -27	companies -40	company 16	conditions -29	conference -33	congress -22	conservative 19	conservatives -22	contest -28	contests -31	contract -29	convention -29	core -28	corporate -21	cost -28	costs -34	council 9	counties -25	countries -27	country -34	county -31	court 17	coverage -26	crew -20	crews -32	crisis -31	crowd 33	cruz -38	customers -30	cuts -29	days -22	deal -34	debate -52	december -19	decision -54	delay -45	delegates -47	department 14	deputy -23	described -31	determine 16	dispute -38	district -19	documents -24	donors -18	doubts -28	drivers -31	drop -21	early -37	economic -19	economy -37	election -16	elites -28	email 29	end -20	energy -28	entering -43	era -25	europe -27	even -75	event -28	events -31	eventually -13	everyone -23	everything -36	exactly -37	facebook -33	facts -26	fall -21	false -23	families -25	family -42	fbi -21	february 26	fees -25	fight -28	figure -23	find -37	findings -30	firm -33	first -46	five -23	followed -40	four -17	friday 32	friends 36	front-runner -32	further -30	game -27	gardaí -9	gave 13	generally -27	germany -24	get -34	give -44	go -25	government 11	governor 19	groups -29	growing -26	hawaii -21	help -43	her -52	here -34	herself -35	him 36	himself -57	his -168	hold -39	homes -30	hopes -18	host 20	house -43	immigrants -39	immigration -41	incident -36	increase -24	increasingly -40	individuals -35	industry -33	inquiry 13	instead -19	institute -19	interview -20	investigation -17	investigators -22	investment -21	investors -22	iowa -37	iraq -26	ireland -23	isis -30	islands -16	isolate -34	israel -22	its -117	itself 17	jobs -19	journalists -38	june -34	just -53	justice -33	keep -42	know 41	korea -29	land -20	largely -26	last -49	later 31	latinos -20	law -28	laws -16	lead -38	leaders -49	leave -29	legislation -24	lenders -27	less -17	limit -31	line -40	long -32	look -36	losses -14	love -34	made -37	make -46	making -34	man -49	manafort -25	manager -21	many -22	march -54	markets -24	mass -17	match -29	matter -35	may -11	me 55	media -42	meeting 20	member -19	members -43	memo -31	men -44	merger -28	message -27	migrants -24	military -24	minister 21	minority -20	mogul -28	moment -33	monday 51	money -44	month 23	months -31	more -50	morning -30	most 20	move -45	movement -24	muslim -32	muslims -40	my -48	name -35	nearly -41	network 8	never -46	news 14	next -42	night 10	nobody -19	nomination -16	nominee -43	nominees -27	none -22	not -69	nothing -20	november -24	numbers -43	offer -38	office -33	officers -35	official -31	officials 24	often -27	once -31	one -47	online 8	only -84	order -30	other -45	others -31	our -51	pacs -27	panel -31	parents 20	part -37	particularly -39	party 8	patience -28	people -70	percent -54	percentage -10	place -39	players 12	police -17	policy -29	politicians -20	politico 41	politics -28	post 32	potentially -28	premier -22	presidency -30	president -38	press -35	price -35	priebus -17	primaries -35	primary -40	probe -29	process -26	profit -36	profits -24	project -33	promise -27	proposal -41	provisions -34	public -32	publicly 39	push -36	put -42	quarter -17	questions -65	race -44	rallies -21	rates -21	rather -31	record -20	red -22	reform -28	refugees -31	register -28	releases -38	repeatedly 15	report 10	republicans -63	request -24	response -25	results -30	return -32	review -36	right -26	rise -12	road -37	room -21	rubio 9	rule -32	ruling -50	run -29	sack -30	sanders -6	saturday 27	say 38	scandal -24	schools -27	schultz -20	security -34	see 26	senate -28	senator -26	september -28	server -40	sexism -14	show 36	showed 25	sign -32	six -23	social -25	someone -28	something -28	speech -18	spending -23	spring -19	staff 17	stand -25	star 16	state -49	statement 33	statements -31	states -42	station 17	stay -34	step -24	still -46	stories -27	strategy 13	students 6	such -37	sunday 15	superdelegates -17	support -41	supporters -62	supporting -32	survey -25	system -39	talk -30	talks 9	tax -24	taxes -22	team -30	telephone 8	television -19	tell -35	temporarily -25	terrorism -29	tests -19	that -179	their -135	them 20	themselves 29	then -48	there -70	think -34	this -51	those -43	three -32	thursday 11	time -34	times -36	today -7	together -37	too -48	tower -29	trade -32	trains -24	treasury -21	troops -27	trump -15	try -26	tuesday 23	turned -23	turnout -27	turns -22	twitter -30	two -27	u.s. -34	us 29	use -40	used -38	vermont -19	victims -26	video -36	violence -27	voice 15	vote -37	voters 32	votes -36	wage -15	wages -29	warning -22	washington -36	way -37	wednesday 53	week 13	well 14	win -34	woman -34	women -41	words -22	work -44	year -14	years -21	york -28	’s -38
start|late|believe|	auxiliary -47	none -42	pronoun -31	verb -29	word -34
start|late|believe|first|	has -14	is -23	was -21	would -19
start|late|bill|	auxiliary -38	coordinator -27	none -26	preposition -33	verb -47	word -40
start|late|blame|	auxiliary -39	capital -18	coordinator -37	determiner -33	none -44	preposition -32	to -19	verb -56	verb-saying -27	word -51
start|late|blame|first|	and -20
start|late|blast|	auxiliary -31	capital -24	coordinator -34	marks -29	none 11	preposition -38	to -29	verb -53	word -31
start|late|blast|first|	and -18	for -28
start|late|boast|	none -29	word -31
start|late|call|	auxiliary -43	capital -59	coordinator -64	determiner -21	marks -57	none 9	preposition -81	pronoun 19	subordinator -9	to -56	verb -19	verb-judging -28	verb-saying -32	verb-thinking -34
start|late|call|first|	a -96	and -47	but -42	has -32	him 27	in -26	into -18	on -17	out -18	the -81	to -63	was -63	which -66	while -17
start|late|capital|	, -55	adverb -38	capital -18	coordinator -86	possessive -57	preposition -46	stop -73	verb-judging -30	verb-saying -86
start|late|capital|auxiliary|	judging -49
start|late|capital|none|	judging -75	saying -134	thinking -100
start|late|capital|to|	judging -31	saying 20	thinking 32
start|late|capital|verb|	judging -82	saying -111	thinking -94
start|late|care|	coordinator -43	none -44	preposition -23	verb -47	verb-saying -26	word 6
start|late|cast|	auxiliary -32	coordinator -26	none -55	preposition -24	to -27	verb -39	verb-thinking -29	word -46
start|late|cast|first|	and -26	ballots -21	votes -26
start|late|celebrate|	none -46	word -24
start|late|challenge|	auxiliary -61	coordinator -30	determiner -43	none -59	pronoun -35	word 7
start|late|challenge|first|	and -30	the -33
start|late|champion|	auxiliary -35	coordinator -16	none -38	verb -43
start|late|champion|first|	and -16
start|late|charge|	auxiliary -44	coordinator -45	none -47
start|late|charge|first|	and -35	who -44
start|late|cheer|	none -42	verb -25
start|late|chip|	none -26
start|late|cite|	auxiliary -37	coordinator -20	determiner -51	none -36	verb -69	verb-saying -25	word -32
start|late|cite|first|	an -32	and -20	the -37	who -33
start|late|claim|	auxiliary -14	capital -30	none -54	preposition -44	to -35	verb 16	verb-saying -17	word -62
start|late|claim|first|	and 13	but -40	had -17	is -27	was -37
start|late|comment|	auxiliary -40	coordinator -45	none -30	to -29	verb -40	verb-saying -31	word -28
start|late|comment|first|	and -21	but -39
start|late|compare|	coordinator -20	none -47	preposition -37	verb -33	verb-saying -12	word -35
start|late|compare|first|	and -20	who -25
start|late|complain|	auxiliary -29	coordinator -30	verb -32
start|late|complain|first|	and -26
start|late|concede|	auxiliary -24	marks -24	none -30
start|late|condemn|	auxiliary -39	coordinator -35	none -32	preposition -40	subordinator 27	verb -49
start|late|condemn|first|	and -25
start|late|confirm|	auxiliary -47	coordinator -33	determiner -36	none -48	subordinator -7	verb -31	word -37
start|late|confirm|first|	and -30	but -29	had -28	the -35	was -15
start|late|congratulate|	none -23	word -37
start|late|consider|	auxiliary -58	coordinator -53	determiner -51	none -62	preposition -38	subordinator 20	verb 7	word -44
start|late|consider|first|	a -42	and -28
start|late|continue|	capital -35	coordinator -41	determiner 6	none 12	preposition -19	pronoun -15	subordinator 15	to -45	verb 11	verb-saying -27	word 19
start|late|continue|first|	and -40	as -33	the 13
start|late|coordinator|	, -22	adverb -82	auxiliary -62	capital -85	coordinator -46	determiner -8	preposition 14	pronoun -21	subordinator -52	that -35	verb-judging -69	verb-saying -96	verb-thinking -44	word -42
start|late|coordinator|auxiliary|	judging -44	saying -13	thinking -102
start|late|coordinator|marks|	judging -37	thinking -36
start|late|coordinator|none|	judging -63	saying -16	thinking -63
start|late|coordinator|to|	judging -57	saying -64
start|late|coordinator|verb|	judging -27	saying -61	thinking -20
start|late|counsel|	auxiliary -23	capital -23	verb-saying -23
start|late|counsel|first|	said -23
start|late|counter|	none -40	preposition -29
start|late|credit|	coordinator -25	determiner 12	none -53
start|late|credit|first|	and -25
start|late|criticize|	auxiliary -61	coordinator -40	determiner -57	none -56	preposition 9	subordinator -35	verb-saying -16	word -29
start|late|criticize|first|	a -27	and -33	for 10	the -50
start|late|debate|	auxiliary -55	capital -18	coordinator -42	determiner -30	none -49	preposition -19	subordinator -34	to -27	verb -54	word -56
start|late|debate|first|	and -35
start|late|decide|	coordinator -47	determiner -41	none -49	preposition 10	subordinator 15	to 13	verb -44	word -42
start|late|decide|first|	and -45	the -37	to 15
start|late|declare|	auxiliary -45	coordinator -28	determiner -51	none -55	to -43	word -49
start|late|declare|first|	and -28	the -31
start|late|decline|	auxiliary -20	coordinator -50	determiner -47	preposition -57	subordinator -7	verb 6	verb-saying -31	word 22
start|late|decline|first|	and -36	but -40	it -35	on -32	saying -30	what -12	whether -7	who 27
start|late|decry|	verb -24
start|late|deem|	determiner -33	none -39	verb -35	word -43
start|late|deem|first|	a -33
start|late|defend|	auxiliary -31	capital -24	coordinator -40	none -50	preposition -20	to -22	verb-judging -22	verb-saying -20	word -39
start|late|defend|first|	and -30
start|late|define|	none -35	word -26
start|late|deliver|	auxiliary -29	capital -25	coordinator -26	determiner -34	none -58	verb -52	verb-judging -19	verb-saying -23	word -52
start|late|deliver|first|	and -25
start|late|demand|	none -45	verb -27	word -31
start|late|denounce|	auxiliary -26	coordinator -24	none -25	verb -36	verb-saying -21	word -19
start|late|denounce|first|	and -24
start|late|deny|	auxiliary -46	coordinator -22	determiner -32	none -36	pronoun -21	verb -43	verb-saying -33	word -32
start|late|deny|first|	and -20	had -21	the -23	was -25
start|late|describe|	auxiliary -48	coordinator -22	determiner -32	marks -41	none -40	preposition -47	subordinator -40	to -29	verb -44	verb-saying -17	word -44
start|late|describe|first|	a -17	and -26	as -40	in -20	to -28
start|late|detail|	auxiliary -24	coordinator -32	none -29	to -24	verb -18	word -26
start|late|detail|first|	and -26
start|late|determiner|	$ -30	adverb -23	auxiliary -36	capital -36	determiner -16	preposition -36	quote -70	subordinator 13	verb-saying 36	verb-thinking 9	word 21
start|late|determiner|auxiliary|	judging -26
start|late|determiner|marks|	judging -72	thinking -31
start|late|determiner|none|	judging -15	saying -22	thinking -113
start|late|determiner|to|	judging 12	thinking -66
start|late|determiner|verb|	saying 12	thinking 12
start|late|determine|	none -39	verb -26
start|late|disagree|	word -26
start|late|disclose|	none 15	verb -39	word -40
start|late|discover|	verb -27
start|late|discuss|	coordinator -32	none -44	to -14	verb -43	verb-saying -31	word -41
start|late|discuss|first|	and -24	said -27
start|late|dismiss|	auxiliary -45	coordinator -14	determiner -20	marks -58	none -18	preposition -27	subordinator -56	verb -25	verb-saying -28	word -45
start|late|dismiss|first|	and -14	as -58	who -33
start|late|doubt|	auxiliary -20	none -27	to -30	verb -29	word -21
start|late|eager|	auxiliary -22
start|late|echo|	coordinator -30	none -36	verb -41	verb-saying -21	word -46
start|late|echo|first|	and -30	who -38
start|late|email|	capital 6	coordinator -37	determiner 10	none 7	pronoun -35	subordinator -31	to -42	verb-saying -33
start|late|email|first|	and -38
start|late|emphasize|	coordinator -26	none -34	word -29
start|late|emphasize|first|	and -26
start|late|encourage|	auxiliary -18	coordinator -25	none -22	to -39	word -23
start|late|encourage|first|	and -25
start|late|endorse|	auxiliary -29	capital -17	coordinator -25	determiner -26	marks -21	none -49	subordinator -18	to -29	verb -25	verb-judging -23	verb-saying -23	word -35
start|late|endorse|first|	and -21	saying -18	the -26
start|late|estimate|	auxiliary -30	none -28	preposition -17	verb -36
start|late|expect|	auxiliary -19	capital -35	coordinator -30	determiner -55	none -72	preposition -73	pronoun -34	subordinator -58	to -44	verb -52	word -67
start|late|expect|first|	000 -26	and -34	by -14	in -32	it -40	on -32	the -46	to -61
start|late|explain|	none -42	verb -28	verb-saying -28	word 17
start|late|express|	coordinator -30	determiner -40	none -49	preposition -29	verb -55	word -63
start|late|express|first|	and -20
start|late|favor|	auxiliary -41	coordinator -21	none -42	subordinator -34	verb -40	word -41
start|late|favor|first|	and -11
start|late|fear|	auxiliary -41	none -27	verb -16	word -35
start|late|fear|first|	will -16
start|late|feel|	auxiliary -59	coordinator -36	none -64	preposition 12	subordinator -38	verb 19	word -67
start|late|feel|first|	and -27
start|late|figure|	auxiliary 11	determiner -28	none -35	to -24	verb -56	word -38
start|late|find|	auxiliary -64	capital -31	coordinator -39	determiner -66	marks -27	none -75	preposition -56	pronoun -31	subordinator -40	to -45	verb -19	verb-saying -42	word -7
start|late|find|first|	a -25	and -29	but -24	in -22	is -27	points -13	the -44	to -42	voice -23	who -32
start|late|fire|	auxiliary -46	determiner -43	none -45	to -19	verb -47	word -42
start|late|fire|first|	a -35
start|late|first|	's -69	000 -73	1 -39	14 -20	18 -28	2012 -36	22 -26	26 -26	383 -31	400 -39	81 -19	9 -29	a -45	about -22	acceptance -17	according -57	accusing -20	adding -35	after -76	against 21	agenda -21	agreed -28	all 6	alleging -29	allows 14	along -32	although -41	among -26	and -83	announced -17	another -51	answers -18	appearance -38	approval -25	are -16	arguing -32	as -17	asked -43	asking -40	at -70	back -21	ballots -21	banning -25	based 14	be -29	became -22	because -38	become -30	before -63	behind -35	being -34	believes -21	best -32	between -28	beyond -29	brother -30	by -78	calif -27	california -23	call -22	called -43	calling -51	campaign -45	campaigns -20	can -45	candidacy -33	candidates -38	cannot -28	can’t -26	character -33	chief -50	citing -22	claim -21	claiming -29	claims -36	client -32	clients -26	climate -27	clinton -20	closest -33	colleagues -27	come -33	comments -40	commitment -16	compared -40	condolences 17	conservative 29	continued -20	could -67	counsel -22	daughter -29	debate -16	debates -23	decision -24	declined -24	delegate -25	democratic -32	described -28	details -27	determined -26	did -37	didn't -30	didn’t -19	director -44	district -25	divisive -35	do -24	doesn’t -35	donald -52	double-digit -22	down -61	drawing -41	during -56	each -33	economic -23	efforts -26	email -24	emails -30	ending -28	endorsement -26	energy -34	even -39	every -31	executive -26	experience -29	facebook -27	fall -29	family -20	father -33	fell -25	final -29	financial -27	florida -26	followed -31	followers -37	for -17	forecasts -18	former -35	found -41	francis -31	friendship -12	from -59	gop -28	grandfather -25	group -35	guilty -33	had -46	hands -25	has -91	have -62	having -30	he 11	head -39	held -22	her -14	he’d 34	high -44	hillary -25	him 28	his 18	home -22	hours -20	how 39	husband -48	if 20	in -35	including -65	into -28	iowa -23	isn’t -31	issues -36	it 6	its 18	job -27	john 22	known -37	lady -30	last -29	late -31	lawyer -24	lead -27	leading -42	less -29	libya -25	like -30	list -24	made -26	majorities -22	making -27	many -44	massachusetts -28	me -41	members -45	men -27	message -10	messages -32	michigan -26	might -34	month -31	more -29	most 11	mother -42	mr. 18	much -47	must -41	name -22	national -25	net -25	new -29	night -38	no 22	noting -39	obama -31	of 13	off -41	offered -33	offering -34	office -24	ohio -22	on -30	one -51	opening -35	opponent -28	opponents -21	opposition -23	or -88	out -77	outlining -31	over -68	own -53	panel -41	parents -24	parties -30	party -36	personal -21	plan -24	planned -25	plans -21	players -26	pointing -24	points -35	police -32	policy -38	political -28	porch -27	position -35	post -16	posts -15	presidential -39	press -23	primary -18	private -32	promised -38	proposed -32	public -38	pushing -23	put -38	qualifications -28	r-texas -19	raising -23	rally -27	ranks -31	read -35	reading -34	reasons -23	recent -22	record -25	records -41	remarks -33	rep. -22	repeated -20	report -27	reported -29	reports -42	requests -28	resignation -20	return -11	rivals -29	role -17	rubio -36	rules -38	run -33	running -33	said -86	sanders 12	say -32	saying -77	says -50	sen. -32	shared -29	she 8	shooting -20	shot -22	should -64	show -22	side -29	sides -40	signs -31	since -51	so -17	some -51	something 10	son -26	sources -25	south -27	speaking -29	speech -29	staff -25	standing -32	state -29	states -44	stating -25	status -30	strong -20	struck -30	such -28	suggested 13	suggesting -27	support -37	supported -18	supporters -24	target -12	ted -26	telling -34	texts -24	than -71	that 38	the 6	their 15	them -77	they 6	this 8	those -37	though -64	thoughts -29	three -37	through -47	to 21	told -47	traditional -17	trump -53	tuesday -15	twitter -25	two -36	until -64	up -62	urged -33	urging 13	use -21	used -29	very 26	victory -35	views -21	virginia -33	voice -23	vote -29	voters 10	votes -26	warning -23	was -26	way -30	we -37	week -28	were -77	what 32	when -60	where -104	whether 19	which 24	while -110	white -24	who 9	whom -47	whose 18	why 28	wife -27	will -22	winning -42	with -73	without -42	women 10	worth -34	would -45	wrote -28	years -30	you -49	’s -50
start|late|forecast|	verb-saying -18
start|late|greet|	none -28	verb -39
start|late|hail|	determiner -33	verb -34
start|late|hear|	auxiliary 11	capital -38	none -60	subordinator 16	to -26	verb -42	verb-saying -33	word -41
start|late|hear|first|	is -30
start|late|highlight|	coordinator -18	none -25	to -15	verb -46	verb-saying -16	word -41
start|late|highlight|first|	and -18
start|late|hint|	verb -38	word -25
start|late|hit|	coordinator -24	none -55	preposition -25	verb -40	verb-saying -19	word -43
start|late|hit|first|	and -18
start|late|hold|	auxiliary -19	capital -44	determiner -62	none -79	preposition -67	to -52	verb -28	verb-judging -27	verb-saying -42	word -74
start|late|hold|first|	a -25	and -68	from -38	has -14	in -31	is -17	on -33	or -23	primary -12	the -50	to -31	was -32	which -31
start|late|hope|	auxiliary -41	coordinator -31	determiner 15	none -50	preposition -39	pronoun -34	subordinator -30	to -32	verb -44	verb-saying -25	word -43
start|late|hope|first|	and -21	will -14	would -15
start|late|identify|	auxiliary -32	coordinator -15	determiner -32	none -42	to -24	verb -40	verb-saying -21	word -49
start|late|imagine|	none -24
start|late|indicate|	auxiliary -35	verb 19
start|late|insist|	auxiliary -63	none -25	verb -26
start|late|insist|first|	had -13	was -21
start|late|instruct|	preposition -27
start|late|intend|	none -37	pronoun -37	verb -38	word -30
start|late|introduce|	auxiliary 7	coordinator -35	none -53	verb 9	word 12
start|late|introduce|first|	and -35
start|late|invite|	auxiliary -23	none -39	preposition -26	verb -30
start|late|invite|first|	in -18
start|late|invoke|	none -35
start|late|issue|	auxiliary -54	coordinator -48	determiner 24	none -61	preposition -42	subordinator -35	to -35	verb 13	verb-saying -43	word -35
start|late|issue|first|	and -41	saying -30
start|late|judging|	adverb -66	auxiliary -20	base -8	capital -116	coordinator -54	determiner -7	participle -67	past -22	possessive -39	present -11	pronoun 23	subordinator -11	verb-judging -90	verb-saying -123	verb-thinking -69	word -28
start|late|judging|first|	's -32	000 -34	a -20	about -49	acceptance -17	according -30	after -38	against -41	agenda -18	alleging -20	an -71	and -101	are -53	as 9	asked -27	asking -22	at -23	ballots -21	be -13	because -50	become -29	before -43	but -7	by -43	calif -24	called -22	calling -44	campaign -33	candidacy -25	citing -22	claim -15	comments -22	conservative 29	could -45	debates -20	donald -31	down -34	economic -23	even -17	experience -19	family -11	father -26	former -32	from -34	had -33	hands -25	has -60	have -38	he -11	held -22	her 6	hillary -15	him 34	his -59	husband -25	if -74	in -12	including -60	into -19	is 6	issues -23	it -15	its 16	lead -27	libya -19	mother -23	mr. -21	new -15	of 33	off -24	on -61	one -21	opponent -16	or -44	out -39	over -58	own -44	personal -20	plans -21	points -21	position -16	proposed -16	r-texas -12	rally -32	ranks -31	recent -17	record -23	remarks -16	reported -26	reports -19	rivals -25	said -44	saying -45	says -41	sides -32	so -34	something 10	standing -32	state -23	states -20	stating -21	supporters -15	target -12	ted -26	than -37	the -11	them -48	though -35	through -20	to -111	told -24	trump -14	tuesday -15	twitter -13	until -40	up -44	use -20	vote -21	votes -26	warning -18	was -59	were -37	when -65	where -49	while -60	who -53	whose -50	wife -20	will -41	with -42	would -30
start|late|knock|	coordinator -20	none -29	verb -27
start|late|know|	coordinator -28	determiner -36	marks -34	none -37	subordinator -52	verb -53	word -37
start|late|know|first|	and -28	as -34	the -36
start|late|lambaste|	verb -33
start|late|learn|first|	status -24	the -44
start|late|learn|	none -41	subordinator -37	verb -61	word -45
start|late|like|	auxiliary -10	capital 9	determiner -84	none -104	preposition -51	pronoun -13	subordinator -53	verb -19	verb-judging -27	verb-saying -44
start|late|like|first|	a -25	and 8	are -33	but -39	has -24	have -44	he -55	is -25	it 11	or -35	the -56	who 17
start|late|list|	auxiliary -41	coordinator -21	marks -35	none -46	preposition -41	subordinator -35	verb -36	verb-saying -19	word -48
start|late|list|first|	as -35	was -16
start|late|lobby|	coordinator -21	determiner -33	none -25	verb -33
start|late|lobby|first|	and -18	the -33
start|late|love|	none -26	word -18
start|late|maintain|	coordinator -20	none -40	subordinator -28	verb -35	verb-saying -26	word -39
start|late|maintain|first|	and -20
start|late|mean|	auxiliary -49	coordinator -35	marks -25	none -43	to -22	verb -35	word -38
start|late|mean|first|	and -40
start|late|mention|	auxiliary -46	capital -21	coordinator -36	none -40	subordinator -25	verb -62	word -41
start|late|mention|first|	and -31	but -28	who -31
start|late|message|	auxiliary -30	coordinator -28	none -32	verb -23
start|late|message|first|	and -28
start|late|mock|	preposition -31	verb 10	word -37
start|late|name|	auxiliary -39	capital -21	coordinator -27	determiner -38	marks -37	none -57	preposition -35	subordinator -43	to -25	verb -38	verb-saying -26	word -41
start|late|name|first|	a -31	and -18	as -32
start|late|need|	coordinator -37	none -56	preposition -47	pronoun -48	subordinator 12	to -57	verb-saying -21	word -72
start|late|need|first|	383 -31	and -41	him -33	up -23	who -42
start|late|nominate|	coordinator -34	determiner 15	none -71	preposition -27	to 15	verb -46	word 9
start|late|nominate|first|	a 23	and -17	has -27
start|late|note|	auxiliary -29	determiner -30	none -47	preposition -22	verb -35	verb-saying -18	word -36
start|late|note|first|	the -30
start|late|object|	word -40
start|late|offer|	auxiliary 17	capital -34	coordinator -38	none -90	preposition -8	pronoun -39	subordinator -30	to -42	verb-saying -47	word -12
start|late|offer|first|	a -49	an 25	and -35	him -30	it -29	of -31	own -34	the -33	thoughts -20	which -37
start|late|oppose|	auxiliary -44	coordinator -33	determiner -34	none -32	preposition -20	to -18	verb -36	word -29
start|late|oppose|first|	and -25	but -25
start|late|order|apposed|	judging -22	saying -9	thinking 19
start|late|order|apposition|	saying 13	thinking -25
start|late|order|	auxiliary -45	determiner 9	marks -22	none -56	preposition -40	subordinator -31	to -36	verb-saying -36	word -58
start|late|order|direct|	judging -10	saying -27	thinking -11
start|late|order|relative|	judging -36	saying -7	thinking -20
start|late|order|shared|	judging -44	saying -26	thinking -24
start|late|outline|	auxiliary 18	word -35
start|late|paint|	auxiliary -23	none -35	verb 11	word -35
start|late|phone|	capital -20	none -28	verb -40	verb-saying -17	word -28
start|late|plan|	auxiliary -51	capital -24	coordinator -38	determiner -40	none -42	preposition -37	subordinator -26	to -25	verb -43	verb-saying -26	word -24
start|late|plan|first|	and -34	in -24	of -24
start|late|plead|	coordinator -21	none -34	preposition -26	to -33	verb -24	word -36
start|late|plead|first|	and -21	guilty -30
start|late|pledge|	auxiliary -44	capital -20	coordinator -29	determiner -25	none -34	subordinator -28	to -23	verb -39	verb-judging -15	word -37
start|late|pledge|first|	and -25	support -15
start|late|point|	auxiliary -61	capital -32	coordinator -28	determiner -52	none -6	preposition -37	pronoun -31	to -20	verb -79	verb-saying -31	word -74
start|late|point|first|	and -24	in -13	the -28	who -30
start|late|portray|	coordinator -11	none -23	verb -42	word -22
start|late|portray|first|	and -11
start|late|possessive|auxiliary|	saying -32
start|late|possessive|	capital -37	verb-judging -31	verb-saying -26	word -60
start|late|possessive|none|	judging -28	saying -22	thinking -35
start|late|possessive|verb|	judging -25	saying -49	thinking -33
start|late|post|	capital -34	none -47	preposition -36	to 15	verb -49	verb-saying -28	word -60
start|late|post|first|	a -29
start|late|praise|	auxiliary -37	coordinator -26	none -39	preposition -33	to -20	verb -42	verb-saying -24	word -40
start|late|praise|first|	and -17	but -28	for -34	who -27
start|late|pray|	none -27
start|late|predict|	auxiliary -34	none -22	verb -39	word -24
start|late|prefer|	auxiliary 9	none -22	preposition 14	subordinator -39	verb -28
start|late|prefer|first|	while -18
start|late|preposition|	$ -76	, -73	adverb -13	auxiliary 17	capital -92	coordinator -54	determiner -141	preposition -112	pronoun -9	quote 8	stop -46	subordinator -25	verb-judging -57	verb-saying 17	verb-thinking -31	word -25	€ -26
start|late|preposition|auxiliary|	judging -23
start|late|preposition|marks|	judging 18	saying -26	thinking -38
start|late|preposition|none|	judging -104	saying -31	thinking -19
start|late|preposition|to|	saying -73	thinking -66
start|late|preposition|verb|	saying -26	thinking -13
start|late|present|	auxiliary -37	coordinator -17	none -28	verb -52	word -47
start|late|present|first|	and -17
start|late|press|	determiner -35	none -46	preposition -42	pronoun 17	to -33	verb -54	verb-saying -26	word -56
start|late|press|first|	agenda -18	of -28
start|late|promise|	coordinator -30	determiner -33	none -64	preposition -36	pronoun -26	subordinator -34	to -24	verb -39
start|late|promise|first|	a -22	and -20	if -32	it -21	to -24	who -35
start|late|pronoun|	adverb 24	auxiliary 40	capital 26	determiner -58	possessive 29	preposition -28	quote -39	stop -15	subordinator -20	verb-judging -13	verb-saying -32	verb-thinking 36	word -35
start|late|pronoun|auxiliary|	saying 34
start|late|pronoun|marks|	saying -48
start|late|pronoun|none|	judging 23	saying -19	thinking 8
start|late|pronoun|to|	judging 7	thinking -40
start|late|pronoun|verb|	judging -35	thinking -30
start|late|propose|	coordinator -34	determiner -28	none -41	preposition -22	verb -54	word -45
start|late|propose|first|	and -30	the -28
start|late|protest|	auxiliary -34	coordinator -19	verb -34	word -35
start|late|protest|first|	and -19
start|late|prove|	coordinator -36	none -52	preposition -33	verb -38	word -35
start|late|question|	auxiliary -32	coordinator -17	determiner -34	none -46	preposition -15	verb -59	verb-saying -20	word -62
start|late|question|first|	and -17	which -35
start|late|quote|	auxiliary -33	none -43	subordinator -32	verb -27	verb-saying -27	word -33
start|late|quote|first|	as -32
start|late|rail|	coordinator -11	none -22	verb -30
start|late|rail|first|	and -11
start|late|raise|	adverb -28	auxiliary -47	capital -9	coordinator -30	none -36	preposition -51	subordinator -26	to -27	verb -74	verb-saying -20	word -50
start|late|raise|first|	about -34	and -29	target -12	than -18	to -33
start|late|rank|	none 12	verb -42	word -59
start|late|rate|	auxiliary -42	coordinator -28	determiner -29	none -38	to -17	verb -49	word -39
start|late|rate|first|	a -34	and -14	is -23
start|late|read|	auxiliary -38	capital -19	coordinator -26	marks -38	none -37	preposition -33	pronoun -33	verb -38	verb-saying -38	word -45
start|late|read|first|	and -26
start|late|realize|	none -29
start|late|reason|	auxiliary -49	none -36	preposition -28
start|late|reason|first|	is -27
start|late|rebuff|	auxiliary -23	none -37	verb-saying -20
start|late|rebuke|	preposition -34	verb -47
start|late|recall|	auxiliary -28	determiner -33	none -48	subordinator -26	to -23	verb -43	word -48
start|late|recall|first|	when -21
start|late|reckon|	none -39
start|late|recognize|	auxiliary 18	word 11
start|late|recommend|	verb -48
start|late|record|	auxiliary 23	capital -30	coordinator -41	determiner -13	none -66	preposition -34	subordinator -42	verb 16	verb-saying 13	word -49
start|late|record|first|	and -41
start|late|recount|	none -13
start|late|reference|	verb -29	word -33
start|late|refer|	auxiliary -28	capital -18	coordinator -22	determiner -36	marks -36	none -38	subordinator -41	to -23	verb -30	verb-saying -13	word -40
start|late|refer|first|	and -27	as -36
start|late|reflect|	coordinator -25	none -35	preposition -18	verb -32	word -40
start|late|reflect|first|	and -24
start|late|refuse|	auxiliary -29	capital -43	coordinator -25	determiner -36	preposition -49	subordinator -9	verb -71	verb-saying -30	word -42
start|late|refuse|first|	him 11	the -36
start|late|regard|	auxiliary -30
start|late|regret|	none -17
start|late|reiterate|	none -24	word -21
start|late|reject|	auxiliary -44	coordinator -33	determiner -44	none -63	subordinator 20	to -47	verb -38	verb-saying -24
start|late|reject|first|	and -25	the -36
start|late|relate|	verb-saying -22
start|late|remark|	auxiliary -33	capital -20	none -27	verb -25
start|late|remember|	auxiliary -36	determiner 19	none 16	word -43
start|late|remind|	none -30	preposition -26
start|late|repeat|	auxiliary -32	none -38	verb -23	verb-saying -16	word -28
start|late|reply|	none -31
start|late|report|	auxiliary 14	capital 7	coordinator -59	determiner -7	marks -47	none -15	preposition -15	pronoun 21	subordinator -31	to 15	verb 7	verb-judging -41	word -15
start|late|report|first|	and -52	had -38	is 17	of -35	said -41	was -37
start|late|request|first|	said -19
start|late|request|	verb -37	verb-saying -19
start|late|respond|	auxiliary -45	coordinator -26	preposition -44	pronoun -38	to -36	verb -51	verb-saying -38
start|late|respond|first|	and -25	requests -13
start|late|reveal|	auxiliary -40	coordinator -18	none -22	preposition -32	subordinator -22	to -28	verb -50	word -27
start|late|reveal|first|	and -18
start|late|rule|	auxiliary -46	coordinator -41	none 7	preposition -25	verb -49	word -48
start|late|rule|first|	and -25	out -21
start|late|saying|	adverb -48	auxiliary -45	base -29	capital -29	coordinator -34	determiner 14	participle -32	possessive -61	preposition -28	present -38	pronoun 33	that 27	verb-judging -35	verb-saying -74	verb-thinking -73	word -36
start|late|saying|first|	's -55	000 -69	2012 -30	22 -21	400 -33	a -43	about -13	according -46	adding -33	after -50	against 23	along -31	although -35	and -57	another -51	answers -21	approval -25	are -6	as -102	asked -25	asking -32	at -57	based 18	be -24	because -13	before -27	best -30	beyond -29	by -57	called -36	campaign -30	can -37	candidacy -22	can’t -22	chief -37	claiming -29	claims -32	client -43	clients -26	comments -35	compared -27	condolences 17	could -49	daughter -23	decision -24	declined -23	delegate -25	democratic -28	described -28	did -41	didn’t -19	director -44	district -25	do -19	does 9	doesn’t -31	double-digit -22	down -43	during -23	efforts -21	emails -24	ending -28	facebook -27	family -23	father -29	followers -37	for -64	former -18	found -34	friendship -12	from -48	grandfather -25	group -35	guilty -30	had -43	has -65	have -57	he 7	her -54	he’d 34	him -9	home -22	how 38	husband -39	if 18	in -97	including -48	into -26	is -20	issues -28	its 7	known -35	lawyer -24	leading -39	like -20	many -39	members -40	men -27	messages -29	might -27	month -31	most 15	mother -36	much -20	must -37	name -15	new -26	night -33	no 30	noting -33	of -93	off -24	office -23	on -12	one -39	opposition -23	or -55	out -54	over -34	own -42	parties -22	party -31	plan -22	planned -25	players -26	points -25	position -37	posts -15	primary -17	private -31	promised -21	proposed -28	public -38	read -27	reading -34	records -33	remarks -28	report -27	reported -19	reports -33	requests -23	return -11	rivals -19	rules -35	run -28	said -69	sanders -32	saying -62	says -25	sen. -20	she 13	shot -17	should -57	sides -31	since -33	so -54	son -26	speaking -23	speech -29	states -23	strong -20	support -25	supporters -24	telling -25	texts -24	than -39	that 27	the 6	them -48	those -37	though -41	thoughts -29	through -27	to 17	told -43	trump -46	until -42	up -38	urging 14	voice -23	vote -17	was -21	way -20	week -27	were -70	what 20	when -41	where -67	which 18	while -71	who 7	whom -40	whose -50	will -11	with -55	would -38	wrote -28	years -30	you -26	’s -34
start|late|say|	auxiliary 13	capital -19	coordinator 21	determiner -10	marks -35	none -105	possessive -29	pronoun 35	subordinator -7	to -75	verb -13	verb-judging -35	verb-saying -69	verb-thinking -33	word -32
start|late|say|first|	's -26	000 -48	a -27	an -53	are -69	because 10	but 22	campaign -25	can -36	can’t -22	client -43	clients -26	could -51	did -28	director -42	district -25	doesn’t -28	father -34	for -26	group -33	had -21	has -36	have -38	her -29	him -44	in -47	is -82	it 28	its -7	known -27	members -30	might -23	mother -32	must -35	of -22	on -27	own -26	party -23	promised -21	she 18	should -63	sides -20	so -29	they 22	to 26	was -86	were -55	where -32	which -50	while -31	who 10	will -58	would -75	’s -17
start|late|seek|	auxiliary -73	coordinator -41	determiner -25	none -55	preposition -47	subordinator -38	to -40	verb -46	verb-saying -30	word -55
start|late|seek|first|	and -41	or -25	the -44	to -35	while -25	who -39
start|late|see|	auxiliary 9	coordinator -8	none -8	preposition -72	pronoun -48	subordinator -8	to -74	verb 22	verb-judging -27	verb-saying -51	word 21
start|late|see|first|	a -67	and -60	as 11	if -40	in -39	is 17	of -35	standing -30	the 11	who -58
start|late|shoot|	capital 13	coordinator -24	determiner -43	none -44	preposition -28	verb -52	verb-saying -20	word -48
start|late|shoot|first|	a -33	and -24
start|late|show|	auxiliary -28	coordinator -64	determiner -17	none -79	preposition -66	subordinator -44	verb -20	verb-saying -42	word -86
start|late|show|first|	a -67	and -59	but -28	down -21	has -17	in -38	points -13	the -62	to -29	where -32	who -53
start|late|signal|	none -44	word 10
start|late|sign|	capital -26	coordinator -32	determiner -64	marks -25	none -12	preposition -44	to -46	verb -75	verb-saying -31	word 10
start|late|sign|first|	and -32	the -43
start|late|sing|	coordinator -23	none -20	verb -29	word -20
start|late|sing|first|	and -23
start|late|slam|	coordinator -22	determiner -34	none -13	to -26	verb -26	verb-saying -11
start|late|slam|first|	and -22
start|late|slate|	verb -36
start|late|speak|	auxiliary -10	capital -40	coordinator -48	determiner -55	none -63	preposition -31	subordinator -58	to -38	verb -13	verb-judging -32	verb-saying -39	word -63
start|late|speak|first|	a -31	and -44	as -26	because -42	said -24	the -43	was 22
start|late|state|	auxiliary -8	capital -36	coordinator -34	determiner 6	none -57	preposition -41	subordinator -52	to -45	verb -66	verb-saying -26	word -70
start|late|state|first|	and -30	has -19	reported -10	the -60	to -35	who -37
start|late|stress|	auxiliary -18	none -24	verb -28
start|late|subordinator|	adverb 20	auxiliary -16	determiner 9	preposition 13	pronoun -18	quote -22	subordinator -47	verb-judging -28	verb-saying -61
start|late|subordinator|auxiliary|	judging -41	saying 9	thinking 33
start|late|subordinator|marks|	judging -10	saying -57	thinking -38
start|late|subordinator|none|	judging -86	saying -15	thinking -23
start|late|subordinator|to|	judging -56	thinking 6
start|late|subordinator|verb|	saying -13	thinking -38
start|late|suggest|	auxiliary -29	coordinator -20	determiner -30	none -26	preposition -22	to -34	verb -42	word 8
start|late|suggest|first|	and -14	could -15	is -33	the -30
start|late|support|	auxiliary -44	capital -37	coordinator -29	determiner -53	none -60	preposition -42	subordinator -38	to -43	verb -84	verb-saying -28	word -63
start|late|support|first|	a -36	and -26	but -29	have -18	if -28	the -41	who -23
start|late|talk|	adverb -22	capital -28	coordinator 9	determiner -53	none -44	preposition -47	pronoun -38	to -41	verb 17	verb-judging -17	verb-saying -21	word -48
start|late|talk|first|	and -32	the -36
start|late|tell|	auxiliary 13	capital -10	coordinator 11	determiner 45	none 13	preposition -6	pronoun 39	subordinator -7	that 13	to 16	verb 15	verb-saying -11	word -39
start|late|tell|first|	according -37	and -25	as -41	had -54	in -24	it -7	of -33	she 20	that 13	the 42	they 18	to 17	were -31	who -52
start|late|term|	determiner -30	verb -46	word -36
start|late|term|first|	the -30
start|late|testify|	auxiliary -26
start|late|text|	none -30	verb -19	word -19
start|late|thank|	auxiliary 11	coordinator -31	marks -46	none -43	preposition 6	verb -41	word -47
start|late|thank|first|	and -21	for 7	who -40
start|late|that|	auxiliary -10	capital -23	pronoun 34
start|late|that|auxiliary|	judging 11	saying 17
start|late|that|verb|	saying 28
start|late|thinking|	adverb -48	auxiliary -111	base -10	coordinator -33	participle -28	possessive -46	preposition -6	present -20	subordinator 16	verb-judging -72	verb-saying -101	verb-thinking -48	word -27
start|late|thinking|first|	's -25	000 -32	1 -33	383 -31	a -101	after -59	an -25	and -35	are -49	as -16	at -39	be -21	because -79	before -48	but -13	by -42	campaign -23	can -13	colleagues -30	could -33	debates -16	democratic -15	down -30	during -43	final -26	followed -24	for -43	from -42	had -27	has -41	have -36	her -59	him -11	his 23	how 11	if 13	in -10	including -23	into -25	is -50	issues -26	its -33	majorities -22	most -46	mr. 12	much -41	new -34	no -64	of -75	on -64	or -60	out -48	over -34	own -23	party -18	points -21	presidential -18	primary -12	rubio -31	said -36	sanders 14	say -22	saying -23	says -22	she -67	should -30	signs -25	some -48	states -33	status -24	support -23	telling -29	than -48	the -21	their 9	them -42	they -10	though -44	through -26	to 23	until -34	up -36	was -44	were -29	when -69	where -79	whether 26	which -17	while -61	who 22	whose 30	why 27	will -44	with -37	would -42	you -42	’s -40
start|late|think|	auxiliary -50	coordinator -33	determiner -28	none -50	subordinator -39	to -27	verb -48	verb-saying -30	word -57
start|late|think|first|	and -33	as -31	can -8	had -12	has -16	is -24	should -13	was -12	will -20
start|late|threaten|	auxiliary -31	capital -20	coordinator -21	none -38	preposition -36	pronoun -38	subordinator -32	verb -29	verb-saying -18	word -17
start|late|title|	none -22
start|late|tout|	auxiliary -26	coordinator -14	none -21	to -19	verb -31	word -30
start|late|tout|first|	and -14
start|late|treat|	auxiliary -29	coordinator -23	subordinator -38	verb -47	word -30
start|late|try|	auxiliary -6	capital -42	coordinator -48	determiner 21	none -15	preposition -11	pronoun -62	subordinator 8	to -49	verb 6	verb-saying -29	word -68
start|late|try|first|	a -33	and -46	by -32	him -45	it -36	out -31	some -36	to 10
start|late|tweet|	auxiliary 12	coordinator -30	none -36	verb -44	verb-saying -20	word -35
start|late|tweet|first|	and -30
start|late|underscore|	none -36	preposition -34
start|late|understand|	determiner -29	none -31
start|late|understand|first|	the -29
start|late|urge|	auxiliary 11	capital 13	coordinator -29	determiner -37	marks -57	none -66	to -23	verb -57	verb-saying -30	word -59
start|late|urge|first|	and -26	from -16	in -31	saying -21	sides -22
start|late|use|	auxiliary -53	capital -14	coordinator -31	determiner -55	none -44	preposition -47	pronoun -29	subordinator -26	to -29	verb -73	verb-saying -24	word -55
start|late|use|first|	a -31	and -23	in -23	is -30	of -27	or -20	to -26	which -25
start|late|venture|	word -40
start|late|verb-judging|	, -23	adverb -35	capital -47	determiner -75	preposition -86	pronoun -52	quote -30	stop -36	subordinator -40	that -26	word -53
start|late|verb-judging|auxiliary|	judging -39	saying 14	thinking -31
start|late|verb-judging|marks|	judging -36	saying -55
start|late|verb-judging|none|	judging -39	saying -57	thinking -54
start|late|verb-judging|to|	judging -46	saying -52	thinking -29
start|late|verb-judging|verb|	judging -58	saying -62	thinking -31
start|late|verb-saying|	, -43	: -21	adverb -40	auxiliary -36	capital -76	coordinator -46	determiner -25	end -20	possessive -20	preposition -108	pronoun -80	quote -39	stop -60	subordinator -47	that -47	verb-judging -31	verb-saying -32	verb-thinking -28	word -47
start|late|verb-saying|auxiliary|	judging -79	saying -54	thinking -71
start|late|verb-saying|marks|	judging -45	saying -16	thinking -21
start|late|verb-saying|none|	judging -59	saying -100	thinking -50
start|late|verb-saying|to|	judging -43	saying -24	thinking -65
start|late|verb-saying|verb|	judging -71	saying -33	thinking -53
start|late|verb-thinking|auxiliary|	saying -36
start|late|verb-thinking|	capital -22	determiner -38	preposition -78	subordinator -25	that -39	verb-saying -21	word -37
start|late|verb-thinking|none|	judging -37	saying -23	thinking -27
start|late|verb-thinking|to|	judging -47	saying -44
start|late|verb-thinking|verb|	judging -30	saying -42
start|late|view|	auxiliary -45	coordinator -26	determiner -28	none -40	preposition -24	subordinator -39	verb -41	word -33
start|late|view|first|	and -22	who -29
start|late|voice|	auxiliary -35	none -26	verb -44	word -27
start|late|volunteer|	none -36
start|late|vote|	auxiliary -30	capital 12	coordinator -72	determiner -15	none -16	preposition 6	pronoun -63	subordinator -52	to 13	verb -37	verb-judging -38	verb-saying -25	word -81
start|late|vote|first|	1 -19	a -39	and -60	are -30	but -39	in 15	it -35	than -33	they -55	which -41
start|late|vouch|	coordinator -21	verb -26
start|late|vow|	coordinator -12	none -33	preposition -26	verb -36
start|late|vow|first|	and -12	on -18
start|late|want|	capital -35	coordinator -43	determiner -69	none -14	preposition -75	subordinator 20	to -41	verb -15	verb-saying -25	word -58
start|late|want|first|	after -35	and -28	him -36	in -42	it 19	or -38	out -31	the -41	to -50	where -38	whether 14	why 27
start|late|warn|	auxiliary -46	coordinator -36	preposition 21	verb 8	word -43
start|late|warn|first|	against 24
start|late|wave|	none -20	word -18
start|late|weigh|	auxiliary -25	none -27	preposition -34	word -21
start|late|welcome|	coordinator -46	none -34	verb -46	word -27
start|late|welcome|first|	and -28	but -38
start|late|willing|	none -33
start|late|wish|	auxiliary 13
start|late|wonder|	none 8
start|late|word|	% -21	, -45	- -34	: -43	auxiliary -33	capital -18	coordinator -111	determiner 13	possessive -59	preposition -46	pronoun 46	quote -56	stop -113	subordinator -93	verb-judging -103	verb-saying -61	verb-thinking -94	word -31	’ -25
start|late|word|auxiliary|	judging -33	saying -17	thinking 6
start|late|word|marks|	judging -60	saying -52
start|late|word|none|	judging -38	saying -31	thinking -114
start|late|word|to|	judging -103	saying -61	thinking -91
start|late|word|verb|	saying -13	thinking -38
start|late|worry|	auxiliary -41	coordinator -30	none -34	verb -26	word -34
start|late|worry|first|	and -30
start|late|write|	auxiliary -20	capital -40	coordinator -28	marks -39	preposition -35	verb -66
start|late|write|first|	a -40	and -28
start|next|	accuse -27	acknowledge 40	add -59	admire 12	admit 8	advise -17	advocate -30	affirm -14	agree -7	aim -24	allege 36	allow -12	allude -10	announce 43	answer -10	apologise -27	apologize -7	appeal -7	applaud 18	argue 22	articulate 25	assail 33	assert 29	assess -10	assume -32	assure -41	attack -9	back -17	bash 6	beg -36	believe 21	bemoan 30	bill -54	blast 44	boast -51	brag -15	calculate -10	call -23	care -53	cast -22	caution 16	celebrate -22	certain 6	certify -34	challenge -13	champion -26	chant -39	characterize -15	charge -33	cheer -31	chide 39	chime -28	chip -48	cite 32	claim 19	clarify -10	comment -23	complain -8	conclude 7	confirm 12	consider 7	contend 8	continue -118	correct -24	counsel -16	counter 14	credit -13	criticise -27	criticize 39	cry -7	debate -49	decline -11	decry 48	deem 47	defend 12	define -10	deliver -26	demand 13	denounce 23	deny 34	deride 42	describe 16	detail 18	determine 9	disagree -40	disavow 39	discover -14	discredit -19	discuss 34	dismiss 10	dispute -7	doubt -18	downplay 12	dream -36	eager 25	echo 13	elaborate -28	email -104	emphasize 27	endorse 34	estimate 11	expect 28	explain 13	extol 33	fault -42	favor 13	favour -36	fear 23	figure -82	find -17	fire -27	foresee 33	fume -28	gasp -19	greet -46	guess -12	hate 10	hear -48	highlight 15	hit -36	hold -72	hope 23	howl -29	imply 21	inform -54	insist 50	insult 18	intend 18	interpret 19	interrupt -45	introduce -25	invite -36	issue -34	joke -56	justify 15	knock -8	know 18	lambaste 12	lament 46	lash -24	laugh -50	learn -7	lecture -34	like -33	liken 31	lobby -29	love 21	maintain -78	mean -50	mention 22	message -68	mock 15	name -28	need -51	note 23	notice -21	object -26	oppose 19	order -21	outline 18	paint -10	phone -65	plead -27	pledge 9	point -83	portray 14	post -8	praise 7	predict 29	prefer 14	present -22	press -51	promise 17	propose 28	protest -30	prove -30	question 25	quote -14	rail -57	raise -63	rank -25	rate -78	read -33	ready -18	reaffirm 28	realize 16	reason -43	reassure -16	rebuff -23	rebuke 9	rebut 46	recall 18	reckon 32	recognize 12	recommend 20	record -62	recount 18	refer -42	reference 21	reflect -23	regret -7	reiterate 35	reject -14	relate -52	remark -53	remember 24	remind -38	rename -19	reply -69	report -12	reprimand -14	repudiate 38	request 7	respond -34	reveal 22	roar -40	rule -57	say 41	scorn -32	see -6	seek 8	shoot -43	shout -38	show 7	shrug -39	sign -44	signal -19	sing -56	slam 44	slap -11	slate -44	speak -58	speculate 14	spell -31	state -42	stress 12	submit 7	suggest 45	support 22	suspect -14	swear 10	tag -42	talk -70	tell -79	term -48	testify -56	text -55	thank -24	think 18	threaten 18	title -14	tout 36	trash 35	treat -65	trumpet 30	try -78	underline -7	underscore -9	understand 15	urge 8	use -80	venture -41	verify -29	view 13	voice -16	volunteer -23	vote -50	vouch -37	vow 42	wave -58	weigh -64	welcome -13	whisper -26	willing -14	wish -20	worry -10	write -35
start|next|accuse|	determiner -37	marks -77	pronoun 11	to 15	verb -28	word -58
start|next|accuse|first|	by -21	clinton 61	her -47	his -53	sanders 46	the -37	them 7	trump 8
start|next|acknowledge|	auxiliary 18	capital 11	determiner 29	none 39	preposition -43	subordinator 19
start|next|acknowledge|first|	the 19
start|next|add|	determiner -11	none -70	preposition -72	to -58	verb -18	word -63
start|next|add|first|	another -24	to -62	up -19
start|next|admire|	none 18
start|next|admit|	auxiliary 7	determiner 41	none 10	pronoun 13	verb-judging -15	word -9
start|next|admit|first|	he -20	it 43	she 39	the 34
start|next|adverb|	, -45	: -47	adverb -39	auxiliary 44	capital -22	coordinator -42	determiner 19	end -27	preposition -53	pronoun -25	stop -109	subordinator 23	that -35	verb-thinking -32	word 20
start|next|adverb|auxiliary|	judging -31	thinking 8
start|next|adverb|marks|	judging -49
start|next|adverb|none|	saying -24	thinking -41
start|next|adverb|to|	judging 20	thinking 11
start|next|adverb|verb|	judging -44	saying -44	thinking -18
start|next|advise|	capital -43	determiner -25	none -79	preposition 9	to 16	word 8
start|next|advise|first|	her -6	on -33	the -24
start|next|advocate|	auxiliary -56	capital -39	none -11	preposition -11	verb -19	verb-saying -6	word 9
start|next|advocate|first|	for -70	have -15
start|next|affirm|	determiner -17	none -19
start|next|agree|	adverb 26	auxiliary 16	none -18	pronoun 37	to -12	verb -8	verb-judging -28	word -40
start|next|agree|first|	in -29	on -68	terms -28	to 10
start|next|aim|	auxiliary -37	determiner -41	none -27	preposition -7	to -14	verb 11
start|next|aim|first|	at -76	to 16
start|next|allege|	auxiliary 36	verb 30	word 31
start|next|allow|	capital -15	determiner 8	pronoun -26	to -11	verb -22	word -13
start|next|allow|first|	for 7	republicans -13	the 11	to -11	users -35
start|next|allude|first|	to -10
start|next|allude|	preposition -10
start|next|announce|	auxiliary 35	capital -30	determiner 42	none 16	preposition -73	pronoun 73	to 19	verb 19	verb-thinking 6	word 31
start|next|announce|first|	a 32	friday -34	he 27	her 7	his 14	it 50	last -32	monday -39	on -63	plans 16	they 35	wednesday -33
start|next|answer|	auxiliary -38	determiner 7	none -6	preposition -58	word 6
start|next|answer|first|	a 34	in -13	to -39
start|next|apologise|first|	for 14	to -62
start|next|apologise|	none -10	preposition -21	subordinator -20	verb -32
start|next|apologize|first|	for 13	to -58
start|next|apologize|	none -22	to -52	verb -8
start|next|appeal|	auxiliary -12	none 16	preposition 6	verb -49	word -25
start|next|appeal|first|	for 22	in -28	to -13
start|next|applaud|	capital 29	determiner 39	none 25	verb 25
start|next|applaud|first|	the 36
start|next|argue|	adverb -32	auxiliary 40	determiner 9	preposition -22	pronoun 37	to 9	verb 12	word 38
start|next|argue|first|	against 8	for -11	he 26	in -45	over -41	the 25
start|next|articulate|	determiner 21	none 21
start|next|asks|false|	auxiliary 28	marks -91	none -28	to 17
start|next|asks|true|	auxiliary -7	to 7	verb 36
start|next|ask|	adverb -50	auxiliary -18	capital -64	determiner -46	marks 7	none -15	preposition 49	to 14	verb -9	word 22
start|next|ask|first|	a 23	both -41	by -49	clinton -41	for 35	her -35	him 10	his -15	if 8	in -34	it -24	not -33	on 20	only -31	people 48	sanders -34	the -30	them 13	to 34	trump -48	what -11	where 21	who 38
start|next|assail|	none 19	verb 34	word 31
start|next|assume|	capital -41	none -38
start|next|assure|	determiner -34	none -45	preposition -45	verb 10	word -38
start|next|assure|first|	her -26	of -45
start|next|attack|	auxiliary -26	capital 30	coordinator -21	preposition -43	pronoun -32	to -25	verb-judging -28
start|next|attack|first|	against -28	and -21	by -27	from -28	in -61	mr. 27	on -7	trump 33	was -25
start|next|attribute|first|	to 12
start|next|attribute|	none 6	preposition 12	to -8
start|next|auxiliary|	adverb -7	auxiliary -55	capital -7	determiner 27	preposition -25	subordinator -40	that -60	verb-judging 16	verb-saying -14	verb-thinking 8
start|next|auxiliary|auxiliary|	judging -35	saying -37	thinking -44
start|next|auxiliary|none|	judging -49	saying 39	thinking 15
start|next|auxiliary|to|	judging -34	saying -18
start|next|auxiliary|verb|	judging -68	saying 11	thinking -24
start|next|back|	adverb -48	auxiliary -29	capital 19	coordinator -17	none -16	preposition -118	pronoun -14	subordinator -41	to -43	word 8
start|next|back|first|	against -35	and -17	at -34	away -32	before -29	by -29	down -22	former 29	from -17	her 8	hillary 8	in -45	mr. 24	on -57	the -28	to -89	up -23	with -25
start|next|bash|	capital 39	none 24
start|next|before|	accuse -17	accused -20	accusing -20	acknowledge 27	acknowledged 30	added -74	adding -15	adds -42	admit 10	admitted 11	advise -28	advising -38	advocate -19	advocated -32	advocates -28	affirm 11	affirmed -32	agree -67	agreed -12	agrees 35	aim -18	aimed -50	alleged 34	alleges 33	alleging -18	allowed -12	allowing -35	allows 7	alluding -45	announce 12	announced 21	announces 42	announcing 45	answer -17	answered -6	answering 8	answers -13	apologised -15	apologize 16	apologized -17	appeal -29	appealed 15	appealing -35	appeals -45	applauding 12	argue 26	argues 15	arguing 14	articulated 36	ask -8	asking -27	assailed 12	assumed -11	assure -40	assured -20	attack -42	attacked 21	attacking 17	attacks -54	back -37	backing 26	backs -25	bash -17	believed -13	believes 60	believing -8	bemoaned 30	bill -67	bills -27	blame 33	blamed -25	blaming -7	blast 21	blasted 19	blasting 29	blasts 17	boasted -29	boasts -40	bragged -33	brand 20	calculated 16	call -37	called -6	calling -29	calls -15	care -83	cared 7	cast -8	casting -34	cautioned 16	celebrate -39	celebrated 12	celebrating -37	certain 6	challenge -34	challenged 20	challenges -25	challenging -6	champion -54	championed 10	charge -17	charged -9	charges -54	cheer -42	cheered -41	cheering -29	cheers 9	chimed -21	chip -28	chips -23	cite 19	cited 11	cites 19	citing 19	claim 31	claimed -8	claiming -9	claims 27	comment -23	commented -41	comments -8	compared 9	compares -26	conceded 9	concluded 11	condemned -10	condemning 7	confirm 20	confirmed -7	confirming 36	confirms 8	congratulated -24	congratulating 19	consider 6	considered 11	considers -22	continue -57	continued -67	continues -69	continuing -45	contradicted 33	corrected -30	counsel -16	counter 13	credit -43	credited -21	crediting 32	credits 7	cried -28	criticised -20	criticize 40	criticized 15	criticizes 28	criticizing 30	debate -43	debated 7	debates -52	decides -48	declare 43	declared -13	decline -27	declined -10	decried 36	decrying 27	deemed 39	defend -12	defended 7	defending 24	define 21	defined -25	deliver -24	delivered -28	delivering 6	demand 9	demanded -25	demands 45	denied 22	denies 27	denounced 11	denouncing 10	derided 24	describes -19	describing 52	detailing 26	details -11	determine 17	determining -9	disagree -26	disagreed -25	disclose -10	discovered -14	discrediting -14	discuss 10	discussed 31	discussing 15	dismiss -11	dismissed -11	dismisses 30	dismissing 21	dispute -21	disputed 19	disputes -23	doubt -6	doubts -54	eager 25	echo 15	echoed 10	echoes -34	echoing 9	elaborate -21	email -67	emailed -48	emails -59	emphasized 7	emphasizing 21	encourage 27	encouraged 21	encouraging -39	endorse 30	endorsed 9	endorses 51	endorsing 45	envision 29	estimate 30	expecting 49	expects 33	explain 8	explaining 10	explains 21	express 25	expressed -16	expressing 24	fault -28	favor 12	fear 15	fearing 35	fears -6	feel 12	feeling 22	feels -26	felt -14	figure -61	figured -18	figures -50	find -27	finding -50	finds 10	fire -36	fired -20	fires 16	firing -36	forecasts -28	foresee 33	greeted -44	hailing 17	hear -76	heard -51	held -60	highlighted 22	highlighting -9	highlights 10	hinted 27	hints -41	hit -35	hits -11	hold -42	holding -33	holds -28	hope -27	hoped 36	hopes 12	hoping 20	identify 8	imagine -36	indicate 33	informed -49	insist 27	insisted 23	insists 50	intends 25	interpreted -34	interrupted -37	introduce 26	introduced -55	introduces 17	introducing -28	invited -21	inviting -36	invoked 16	issue -27	issued -11	issues -57	joked -51	jokes -23	justify 17	knew 13	knock -35	knocked 16	knowing -11	knows 21	label -34	lambasted 12	lashed -24	laughed -38	learn -37	learned 7	learning 15	like -23	liked -9	likened 31	likes -51	list -55	listed 18	lobby -42	lobbying -24	love 19	maintain -35	maintained -57	maintains -40	mean -58	meaning -53	means -69	meant 7	mention 14	mentioned 6	mentioning 37	mentions -8	message -44	messages -41	mock 36	mocked -8	mocking 13	name -25	named -6	names -53	naming -8	need -22	needed -11	needs -60	nominate -10	nominated 34	nominating -37	note -72	noted 30	notes -9	notice 11	noticed -20	noting 39	objected -15	offered -23	offering 29	offers -17	oppose 32	opposed 7	opposes 11	opposing -25	order -57	ordering 23	orders -66	outlined -7	outlining 26	paint -7	painted -8	paints -8	persuade 15	persuaded -21	phone -51	phones -25	plan -22	planned -14	planning -8	plans 15	pleaded -24	pledge 14	pledging 27	point -85	pointed -28	pointing -46	points -71	portrayed 9	post -66	posted -15	posts 12	praise -42	praises 40	praising 40	prayed 8	predicted 28	predicting 12	predicts 15	prefer -9	preferred 7	prefers 30	present -19	presented -31	presents -9	press -29	pressed -35	presses -31	pressing -16	promise -15	promised 18	promises -21	promising 24	proposed 21	proposes 29	proposing 37	protest -40	protested -14	protests -31	prove -6	proved -35	question -35	questioned 21	questioning 42	quoted -41	quotes -14	quoting 12	rail -38	railed -37	raise -74	raised -23	raises -40	raising -63	rank -18	ranked -55	ranking -52	ranks 14	rate -51	rated -30	rates -52	rating -30	read -19	reading -42	reads -36	ready -18	reason -34	reasons -36	rebuffed -23	rebuke 21	rebuked 28	rebut 28	recall -7	recalling 53	recalls -12	recognize 16	recognized -7	recommend -7	recommended 29	record -31	recorded -28	records -72	recount -32	recounted 19	refer -45	referenced 37	referencing 14	referred -44	referring -17	refers -45	reflecting -46	reflects -12	refuse 13	refused -8	refuses 12	refusing 7	regarded -21	regarding -14	reiterated 19	rejected -8	rejecting 9	rejects -45	related -46	remarks -49	remembers 34	reminded -21	reminding -36	renamed -29	repeat -7	repeating 11	replied -42	reply -51	report -72	reported 8	reporting 7	reports -15	request -26	requested 26	requesting -37	requests -20	respond -27	responded -13	responding -49	retweeted 6	reveal -8	revealed 8	reveals 23	roared -32	rule -58	ruled -17	rules -37	ruling -26	said 28	sang -44	saw -46	say 27	saying -9	says 35	see 37	seeing -29	seek -7	seeks 7	seen -37	sees 16	shooting 8	shot -78	shouting -25	showing -10	shown -12	shows 19	shrugged -34	sign -79	signal -48	signaled -24	signals 22	signed -15	signing -14	signs -62	singing -27	slammed 38	slamming 30	slams 10	slate -34	slated -29	sought 7	speak -66	speaking -37	speaks -63	speculate 15	spoke -25	state -37	states -90	stating 28	stressed 18	submitted 7	suggest 7	suggested 49	suggesting 14	suggests 16	support -10	supported 54	supporting -8	suspected -34	suspects -6	swears 26	talk -65	talked -16	talking -36	talks -82	telling -13	tells -19	term -33	termed -22	terms -39	testified -46	text -34	texts -32	thank -41	thanked -42	thanking 46	thanks -56	think 13	thinking -49	thinks 35	threaten 12	threatened 20	title -40	told -85	tout 28	touted 19	touting 7	touts 31	treat -33	treated -56	treating -29	tried -90	tries -47	trumpeting 30	trust 17	trusts -29	try -27	trying -39	tweet -32	tweeting 9	underscore 8	underscores -32	underscoring 9	understand 28	understood -8	urged 12	urges -20	use -64	used -45	uses -17	using -50	venture -41	verified -25	view 26	viewed -17	views 6	voice -49	volunteer -40	volunteered 8	volunteers -29	vote -9	voted -18	votes -90	voting -89	vouched -25	vowed 18	vowing 31	vows 37	want 11	wanted -18	wants -15	warned 6	warning -31	warns 7	wave -33	waved -28	waves -26	waving -33	weigh -20	weighed -31	weighing -28	weighs -46	welcome 20	welcomed -16	willing -14	wished -15	wonder 15	wondered -31	worried 16	worries -35	worry -14	worrying -29	write -6	written -73	wrote -28
start|next|beg|	determiner -36	verb -36
start|next|believe|	adverb 21	auxiliary 31	capital 32	determiner 17	preposition -40	pronoun -15	to 10	word 15
start|next|believe|first|	in -44	the -9	there 21	they -7	to -20
start|next|bill|	adverb 7	auxiliary -33	marks -24	none -55	preposition -39	subordinator -24	verb -47	word -43
start|next|bill|first|	as -24	in -21	to -35
start|next|blame|	auxiliary -12	determiner 15	none -6	preposition 22	subordinator -40	verb 8
start|next|blame|first|	for 23	the 26
start|next|blast|	capital 35	determiner 11	none 29	preposition -31	to 27	verb 36
start|next|blast|first|	out -31	the 9	trump 26
start|next|boast|first|	of -29
start|next|boast|	none -44	preposition -34
start|next|brag|first|	about -32
start|next|brag|	preposition -32
start|next|brand|	auxiliary 14	preposition -36
start|next|brand|first|	of -36
start|next|calculate|	none 7
start|next|call|	adverb -37	auxiliary 8	capital -62	coordinator -24	determiner -52	marks -69	none -10	preposition 39	pronoun 10	subordinator -37	to 10	verb -14	verb-thinking -33	word -44
start|next|call|first|	a -29	and -17	by -35	each -36	for 32	from -36	her -31	him 28	himself 41	his -9	in -41	into -44	it -50	its -40	itself -45	off -52	on 27	out -42	the -59	them 6	themselves -21	this 12	to 21	trump 45	upon -34	vote -33	with 8
start|next|capital|	' 18	- 28	: -12	; -27	adverb -6	auxiliary 53	capital -15	coordinator 36	determiner -12	end -58	possessive 88	pronoun -35	quote -13	stop -61	subordinator -6	that -113	verb-judging 19	verb-thinking 34	word 32	— -36
start|next|capital|auxiliary|	judging 16	saying 28
start|next|capital|marks|	judging -27
start|next|capital|none|	judging 16	saying -56
start|next|capital|to|	judging 25	thinking -7
start|next|capital|verb|	judging 22	saying 22	thinking 8
start|next|care|	auxiliary -51	coordinator -12	none -55	preposition -54	subordinator 17	verb -10	word -57
start|next|care|first|	about -36	and -12	for -28	law -24	spending -25
start|next|cast|	auxiliary -37	determiner -22	none 13	preposition -44	pronoun 29	to -28	verb -26	word -32
start|next|cast|first|	a -41	ballots -43	herself -10	himself 41	in -25	the 29	their -61
start|next|caution|first|	against 19
start|next|caution|	none 19	preposition 19	verb -28
start|next|celebrate|	determiner -19	none -26	preposition 12
start|next|celebrate|first|	his -30
start|next|certain|first|	to 6
start|next|certain|	preposition 6
start|next|certify|	none -34
start|next|challenge|	auxiliary -52	capital -34	determiner -28	preposition 14	to 13	verb -29	word 17
start|next|challenge|first|	from -23	her -48	in -29	the -11	to -68
start|next|champion|	auxiliary -54	capital -46	determiner 14	none -45	preposition -26	verb 15	word -19
start|next|champion|first|	by -16
start|next|characterize|	none -15
start|next|charge|	auxiliary -52	capital 6	coordinator -14	determiner -8	none -19	preposition -12	verb -7	word -55
start|next|charge|first|	against -32	and -14	in -47	of -29	with 9
start|next|cheer|	capital 9	none -20	preposition -50	subordinator -29	verb -10
start|next|cheer|first|	from -24	on -29
start|next|chime|first|	in -28
start|next|chime|	none -21	preposition -28
start|next|chip|	none -40	word -36
start|next|cite|	auxiliary 38	capital 44	preposition -43	pronoun 8	to 23	verb 33	verb-saying 19	word 36
start|next|cite|first|	an -18	his 60	the -34
start|next|claim|	adverb 30	auxiliary 72	capital 34	none -20	preposition 24	pronoun 24	to 8	word -17
start|next|claim|first|	by -29	he 59	his -14	in -30	responsibility -26	to 35	trump 32
start|next|comment|	adverb -39	auxiliary -51	preposition 13	subordinator -34	to -39	verb -15	word -57
start|next|comment|first|	about 22	on -9
start|next|compare|	capital 37	determiner 14	none -30	preposition -89	to 15	verb -9	word -13
start|next|compare|first|	her 35	to -45	trump 29	with -81
start|next|complain|	auxiliary 15	none -58	preposition -12	verb -7
start|next|complain|first|	about -48	of 21	to -54
start|next|concede|	auxiliary 50	none 22	preposition -40	pronoun 37	to -27	verb -40	word 19
start|next|concede|first|	the -13
start|next|conclude|	auxiliary 19	preposition -37
start|next|conclude|first|	by -29	in -21
start|next|condemn|	determiner 10	none 16	verb -16
start|next|condemn|first|	the 17
start|next|confirm|	auxiliary 90	coordinator -24	determiner 12	preposition -66	pronoun -8	to -21	verb -9	word 16
start|next|confirm|first|	a 6	by -40	his 8	it -13	nor -24	on -26	the 6	this -20
start|next|congratulate|	capital 42	determiner -26	verb 10
start|next|congratulate|first|	her -10	the -27
start|next|consider|	adverb 22	auxiliary -40	capital 11	determiner -9	none 14	preposition 16	pronoun -23	subordinator -29	to 55	verb -15
start|next|consider|first|	an 28	it -38	the -8	them -37	this -37	what -38
start|next|continue|	auxiliary -44	determiner -53	none -70	preposition -93	subordinator -17	to -38	verb -76	word -38
start|next|continue|first|	his -31	to -92
start|next|contradict|	none 7	verb -12
start|next|coordinator|	, -26	adverb -25	auxiliary -40	capital -27	preposition -22	that -42	verb-judging -26	verb-saying -55	word -81
start|next|coordinator|auxiliary|	judging -34	saying -41	thinking -28
start|next|coordinator|none|	judging -32	saying -19	thinking -43
start|next|coordinator|to|	saying -22
start|next|coordinator|verb|	judging -59	saying -42	thinking -27
start|next|correct|	none -40	pronoun -32
start|next|counsel|	capital -40	none -47	preposition 18
start|next|counsel|first|	for -32
start|next|counter|	auxiliary -12	none 10	preposition -44
start|next|credit|	determiner 35	none -31	preposition -58	to 7	verb 6	word -51
start|next|credit|first|	for -58	the 9
start|next|criticise|	determiner -31	none -31	verb -12
start|next|criticise|first|	the -31
start|next|criticize|	auxiliary 34	capital 33	determiner 32	none 11	pronoun 36	subordinator -34	to 13	verb 37	word 12
start|next|criticize|first|	as -39	by -39	clinton 25	for 14	him 30	his 34	mr. 15	president 35	the 21	trump 28
start|next|cry|	none -37	preposition -9
start|next|debate|	adverb -33	auxiliary -79	capital -38	coordinator -23	none -92	preposition -9	subordinator -32	verb -14	word -36
start|next|debate|first|	and -23	before -17	in -16	is -30	on -32	over 11	performance -23	stage -22
start|next|decide|	adverb 29	auxiliary -33	determiner -9	none 11	preposition -7	pronoun -20	to -17	verb 19
start|next|decide|first|	not 31	on -38	the 8	they 10	to 11	what 7	which 7
start|next|declare|	auxiliary -9	capital 9	none 13	preposition -42	pronoun 20	verb -15	word -12
start|next|declare|first|	a -49	an -23	on -28	the 44
start|next|decline|	auxiliary -10	coordinator -20	determiner -6	none -43	preposition -14	to -39
start|next|decline|first|	a 17	an -12	and -20	in -22	to -12
start|next|decry|	determiner 30	none 37	verb 19	word 27
start|next|deem|first|	classified 25
start|next|deem|	none 43	word 28
start|next|defend|	capital 46	none -6	to 24	verb 28
start|next|defend|first|	her 37	himself -20	his 8	trump 33
start|next|define|	determiner -22	none -13	subordinator 38
start|next|define|first|	the -9
start|next|deliver|	determiner -24	none -15	preposition -46	to -7	verb -17	word -35
start|next|deliver|first|	a -27	by -13	her -39	his -13	the 27
start|next|demand|	determiner 8	none 16	preposition -41	verb -9	word 13
start|next|demand|first|	a 9	an 16	more 7	to -32
start|next|denounce|	determiner 12	none 42	word 36
start|next|deny|	adverb 40	auxiliary 13	capital -14	none 30	preposition -30	pronoun -27	to 43	verb -9	verb-judging 45	verb-saying 16	word 28
start|next|deny|first|	any 52	having 31	it -18	reports 9	there 32	wrongdoing 32
start|next|deride|	none 22
start|next|describe|	auxiliary 34	determiner -8	marks -105	none 54	preposition -49	to 37	verb -13	word 21
start|next|describe|first|	a 13	as -11	by -27	her -10	him -10	himself 24	his 22	how 6	in -31	the -21	themselves 14
start|next|detail|	auxiliary 19	determiner 32	none -12	preposition -59	to 11	verb 16
start|next|detail|first|	about -39	of -36
start|next|determiner|	$ 14	, -32	; -22	adverb 11	auxiliary 43	capital 23	coordinator 11	preposition 14	pronoun -18	subordinator -30	that -44	verb-judging -14	verb-saying -10	verb-thinking -19	word 19
start|next|determiner|auxiliary|	saying 31	thinking 32
start|next|determiner|marks|	judging -117	saying 18	thinking -18
start|next|determiner|none|	judging 6	saying -22
start|next|determiner|to|	saying -6	thinking 11
start|next|determiner|verb|	judging 25	saying 22	thinking -24
start|next|determine|	auxiliary 25	determiner -16	none -12	subordinator 20	verb -34
start|next|determine|first|	the -37
start|next|disagree|	auxiliary -32	none -21	preposition -36
start|next|disagree|first|	on -21	with -34
start|next|disavow|	determiner 39
start|next|disavow|first|	the 33
start|next|disclose|	determiner 17	none -16	preposition -46	verb 30
start|next|disclose|first|	in -29
start|next|discover|	determiner -14	none -28	preposition -40
start|next|discredit|	none 6
start|next|discuss|	auxiliary 16	capital -18	determiner 19	none 10	subordinator 17	to 31	verb 13	word 9
start|next|discuss|first|	a -24	the 13
start|next|dismiss|	auxiliary 33	capital 25	determiner -18	marks -61	none -7	preposition -38	subordinator -34	word 39
start|next|dismiss|first|	a -11	as -27
start|next|dispute|	determiner 6	none 9	preposition -36	verb -28
start|next|dispute|first|	over -27	the -20	this 10
start|next|doubt|	auxiliary 13	none -9	preposition -56	pronoun 15	verb -34
start|next|doubt|first|	about -52
start|next|downplay|	determiner 12
start|next|dream|	none -25
start|next|eager|first|	to 25
start|next|eager|	none 42	preposition 25	verb -7
start|next|echo|	capital 7	none -19	preposition -42	verb 44
start|next|echo|first|	by -37	the -20
start|next|elaborate|	preposition -33	verb -26
start|next|email|	auxiliary -49	coordinator -11	none -63	preposition -47	to -38	verb -63	verb-judging -28	verb-saying -32	verb-thinking -28	word -62
start|next|email|first|	account -19	and -11	exchange -14	in -16	released -17	server -28	to -36
start|next|emphasize|	determiner 35	none 33	verb 23
start|next|encourage|	capital -15	determiner 7	to -8	verb -6
start|next|endorse|	auxiliary 8	capital 21	determiner 24	none 21	preposition -32	pronoun -14	to 32	verb 30	word 48
start|next|endorse|first|	a -15	cruz -9	her 20	hillary 37	mrs. 27	sanders 41	the 25
start|next|estimate|	capital 34	determiner 43	none 27	verb -26	word 12
start|next|estimate|first|	the 36
start|next|expect|	auxiliary -15	capital -8	determiner 19	none -18	preposition 18	pronoun 10	to 87	verb 20	word 9
start|next|expect|first|	a 18	about 56	by -28	in 7	it 9	the 22	to 6
start|next|explain|	determiner 22	preposition -16	subordinator 16	verb 16	word -38
start|next|explain|first|	how 19	the 11
start|next|express|	determiner 19	none -16	to 7	verb 14	verb-judging -41	word 7
start|next|express|first|	concern -34	confidence -28	his -22	support -41
start|next|extol|	none 33
start|next|fault|	verb -32
start|next|favor|	capital -41	determiner 35	none -20	preposition -10	to 39	verb 20	word 32
start|next|favor|first|	a 35	clinton -27	to -6	trump -20
start|next|fear|	auxiliary 12	capital 32	determiner 58	none -6	preposition -76	pronoun -13	verb 18	word -6
start|next|fear|first|	for -47	it -11	of -36	the 51
start|next|feel|	auxiliary -10	determiner -18	none 7	preposition 10	pronoun 9	verb-thinking 8
start|next|feel|first|	a -22	it -11	like -9	the -20
start|next|figure|	auxiliary -37	determiner -24	none -56	preposition -58	to -26	verb -40
start|next|figure|first|	from -15	in -25	out -15	to -33
start|next|find|	adverb -9	auxiliary 12	capital 65	determiner -41	marks 11	none -14	preposition -16	pronoun -33	to -38	verb -21	word -21
start|next|find|first|	a -71	at -38	by 19	clinton 34	common -32	himself -47	his 34	in -28	it -7	itself -29	no 9	out -37	the -37	themselves -38	trump 31	under -29	ways -45
start|next|fire|	auxiliary -9	capital 27	none -20	preposition -56	verb -18	verb-judging -35	word -54
start|next|fire|first|	back -42	from -19	his 15
start|next|first|	1 -12	11 -20	14 -20	140 -26	19 -21	2 -14	30 -39	31 -14	40 12	5 13	6 -33	61 -31	66 6	90 23	abc -22	abortion 36	abortions 7	above -27	account -19	accusations 29	afp -28	after -102	afterward -34	afterwards -43	again -54	against 21	ahead -26	ali 43	alive -33	all -9	allies 21	almost -30	aloud -24	also -34	america -6	american 41	americans 8	amid -43	among -67	an 9	analysts -27	and -111	ankara -15	anonymity -7	any 18	anyone 23	anything -12	ap -21	are -68	arizona 21	as -15	asking 34	at -30	attendance -32	australia -31	away -37	ayotte -10	back -38	bail -29	ballots -46	bank -32	barack 34	because -29	before -76	behind -18	being 48	bernama -25	bernie 50	between 16	beyond -27	big -10	bill 22	billionaire 32	black -24	both -17	briefly -17	britain 17	broadcaster -28	brought -29	bulgarian -26	business 13	but -47	buyers 29	by -111	calls -7	calm -33	came -35	campaign -27	can -12	candidates 29	candidly -17	carson 17	cases 26	caucuses -20	caution 7	changes 33	china 49	claims -10	classified 25	clients -31	clinton 66	cnn 12	collapse -29	colleagues -21	comey 40	comment 14	comments 10	common -32	companies -29	company -8	concern -14	conditions 22	conference -30	confidence -37	congress 17	congressional 37	conservatives 35	consumers -27	contest -40	contests -41	court -23	crews 40	criticism 21	critics 25	cruz 30	cuts -44	cutting -6	daily -31	data -19	dead -20	death -30	delegate -33	delegates -38	democrat -25	democratic 28	despite 28	detectives -22	did -33	donald 59	down -46	during -61	each -29	earlier -56	efforts 29	eight -30	elections 9	eleven 12	emanuel 28	employees -18	espn 6	every -39	everything 23	exactly 39	exchange -27	exporters -9	eye -39	eyebrows -27	fake 29	families 33	far 7	farmers -24	federal -12	fees -12	fellow 27	few 29	firm -30	first -43	five -16	florida 28	for 13	foreign -14	foreigners 37	former 16	fox -36	free -22	freely -25	friday -70	friends -29	from -124	further 29	generally -25	germany 38	giving 11	goodbye -23	gop 20	gov. -20	grayson 7	guests -38	guilty -40	had -10	has -58	have -45	having 38	he 29	he'd 44	he'll 32	health -10	held -30	help 29	her 25	here -32	herself -18	he’d 30	he’ll 29	higher 20	hillary 35	him 36	his 21	home -41	hospitals 19	host -36	house -20	how 21	howard -29	i -42	if 39	illegal 29	immigration 21	imports -19	impossible 14	in -112	increasingly 17	individual -12	interest -36	into -64	investigators 29	investors -16	iowa -12	iran 16	is -49	isis -10	israel 30	issues -32	it -6	its -25	itself -36	jeb 32	john 11	journalists -30	judges -12	jurors -33	just 27	kasich 35	la -28	labour -12	last -93	late -45	later -32	law -28	lawmakers -44	laws -27	leaders 10	leaving 6	legal 37	legislation 31	less -7	liberal 14	like -7	limited -7	long 23	losses 31	loudly -30	low 32	made -32	major 11	manafort 42	many 9	marco 18	may -37	me -8	media -30	medicare 9	members 14	messages -37	mike -20	ministers -8	monday -71	money -46	more -8	moscow -30	most -21	movement -25	mps -18	mr. 67	mrs. 47	ms. -16	msnbc 17	much -23	multiple 15	my -18	myself -28	near -26	nearly 30	neither -27	new -17	next -49	nine -16	nobody 33	none 26	nor -24	north -8	not 28	nothing -34	now -35	numbers -32	obama 64	of -37	off -77	office -29	officers 26	on -53	once -20	or -44	other 20	otherwise 7	our -9	out -102	outside -54	over -25	parents 15	parliament -18	parties -25	party 21	passengers 31	patience 29	paul -15	pence -30	pennsylvania -35	people -6	performance -23	point -16	points -23	police 12	political -42	politico -36	politics 36	positions 16	potential -31	president 8	presidential 36	primaries -31	private -34	public -29	publicly -37	published -33	radio -30	rail -10	raising 38	rates 7	rather -32	readers -7	receiving 18	recognition -28	records -21	recount -27	red -23	released -36	remains -41	rep. -29	repeatedly -35	reporters -24	reports 7	republican 27	republicans -12	residents 16	restraint -11	reuters -23	rights -24	rising -29	rivals 18	rnz -33	rté -23	rubio 27	russia 48	russian 24	ryan 38	said -44	sales 17	sanders 56	saturday -30	says -29	seats -33	second -14	secretary -43	security -7	seeking 12	sen. -8	senator 29	senators -28	server -28	service 16	several 19	shareholders -31	she 30	sheep -26	she’ll 32	should -14	show -46	signs -46	silicon 29	similar -28	since -74	six 38	sky -28	slot -23	some 8	someone -6	sorry -37	spending 53	staff -19	stage -28	state 23	statements 11	states 17	students -32	such -10	suggestions 41	sunday -62	support -39	supporters 26	system -38	talk -28	talks 6	tank -46	tax 37	taxes -23	taxing 30	ted 8	television -27	telling -18	temporarily 38	terms -31	than -44	the 7	their 31	them -30	themselves 23	there 63	these -12	they 31	they’re 45	this -17	those 41	three -20	through -52	thursday -57	to 34	too 17	trade 24	trump 67	tuesday -84	turnout -23	twice -40	two -47	unchanged -19	under -55	until -48	up -91	upon -39	us -65	users -39	using 6	victory 14	viewers -34	volunteers 8	vote -39	voters 13	votes -28	wall 21	was -10	washington -45	water -32	ways -45	we -19	wednesday -80	well -47	were 37	western 11	when -17	where 18	which -19	while -30	who -17	will 17	wisconsin -11	with -46	within -48	without -28	women 19	work -25	workers 23	would 7	wrongdoing 32	yes 22	yesterday -45	yet 15	yonhap -28	you -8	your -56
start|next|forecast|first|	for -38	of -34	to -39
start|next|forecast|	none -14	preposition -66	verb 15	word -33
start|next|foresee|	determiner 33
start|next|fume|	none -28	preposition -25
start|next|gasp|	none -19
start|next|greet|first|	by -23	with -27
start|next|greet|	none -39	preposition -34	verb -25
start|next|hail|	determiner 13	verb -6
start|next|hail|first|	the 9
start|next|hate|	determiner 17	none 12
start|next|hate|first|	the 17
start|next|hear|	determiner -23	marks -27	none -53	preposition -54	pronoun -39	subordinator -34	to -23	verb -34	verb-saying -27
start|next|hear|first|	from -22	it -30	of -23	on -37	the -21	to -23
start|next|highlight|	auxiliary -9	determiner 20	none -17	verb 38
start|next|highlight|first|	mr. 27	the 13
start|next|hint|first|	at 13
start|next|hint|	preposition 12	verb 14
start|next|hit|	determiner -78	none -24	preposition -28	verb -44	verb-judging -25	word -51
start|next|hit|first|	a -39	back -25	by -15	the -48
start|next|hold|	adverb -28	auxiliary -26	capital -12	determiner -54	none -77	preposition -55	subordinator -28	to -47	verb -25	verb-judging -37	word -37
start|next|hold|first|	a -46	an -29	at -15	back -26	by -24	caucuses -20	for -21	her -36	his -33	in -26	its -30	more -32	off -20	office -27	on -21	out -18	primaries -28	public -33	rates -14	the -59	their -45	two -24	up -40
start|next|hope|	auxiliary 29	capital 7	determiner 44	none 16	pronoun 24	to -34	verb 19
start|next|hope|first|	for -18	the 12	will 16
start|next|howl|	preposition -36
start|next|identify|	adverb 13	capital 31	determiner -9	pronoun -14	subordinator -17
start|next|identify|first|	because -40	only -45	with -51
start|next|imagine|	adverb 13	none 11	verb -44
start|next|indicate|	auxiliary 13	determiner -13	none -24	pronoun 13
start|next|indicate|first|	he 44
start|next|inform|	auxiliary -37	determiner -36	none -40	preposition -28
start|next|insist|	adverb 21	auxiliary 54	capital 13	determiner 25	none 32	preposition -18	pronoun 50
start|next|insist|first|	he 35	it 34	on -16	she 30	the 24	there 23	they 29
start|next|instruct|	to -15
start|next|intend|first|	to 9
start|next|intend|	preposition 9	verb 16
start|next|interpret|	none 22
start|next|interrupt|	determiner -35	none -32	verb -29
start|next|introduce|	auxiliary -12	determiner -12	none -8	preposition -38	verb -14
start|next|introduce|first|	a -47	to -30
start|next|invite|	capital -43	determiner -30	none -30	preposition 20	to -63
start|next|invite|first|	to 20
start|next|invoke|	none 43	verb -30
start|next|issue|	adverb -28	auxiliary -31	coordinator -16	determiner -13	none -13	preposition -9	verb -48	word -14
start|next|issue|first|	a -31	and -16	by -34	in -22	is -44	of -30	on 15	the -10	to -24	will -23	with -31
start|next|joke|first|	about -40
start|next|joke|	none -43	preposition -52
start|next|judging|	adverb -16	auxiliary -100	base -7	capital 33	coordinator -77	past 7	preposition -30	pronoun 15	verb-judging -29	verb-saying -28	verb-thinking -31	word 9
start|next|judging|first|	a -17	abortion 36	about -11	above -20	after -48	against -57	all -28	america 6	among -58	an 8	and -67	another 33	are -30	away -32	ayotte -14	back -56	ballots -40	barack 34	because -16	before -34	bernie 40	black -24	both -39	by -138	calls -35	campaign -22	candidates 15	changes 33	china 30	classified 25	clinton 34	collapse -29	concerns 15	conference -30	contest -40	contests -39	criticism 21	critics 33	cruz 13	cuts -36	data -19	donald 43	down -29	during -37	each -17	efforts 32	eyebrows -27	florida 31	for 21	former 38	four -37	free -17	friday -31	from -94	general -34	gov. -20	has -25	have -30	her 14	hillary 19	him 42	himself 35	his 11	home -36	how 7	in -32	into -52	is -53	israel 30	it -40	its -27	itself -18	jeb 18	last -35	low 25	major -7	manafort 32	marco 17	me -7	money -23	more -25	mr. 45	mrs. 42	my -33	near -26	new -59	no 6	none 12	obama 44	of -33	off -58	on 9	only -52	or -21	other 26	out -66	over 12	pence -24	point -16	points -23	political -32	presidential 36	questions -8	rates -11	recognition -28	republican 13	rubio 37	sanders 36	secretary -38	sen. 7	senator 38	several 7	since -50	such -30	supporters 27	than -29	them -12	themselves 20	this 14	three -40	through -28	to -8	trump 44	tuesday -34	two -56	unchanged -17	under -20	until -27	up -40	upon -34	vote -39	voters -41	was -45	wednesday -37	were -24	what 19	with -20	women 16	workers 10	you 15	your -28
start|next|justify|	none 17
start|next|knock|	capital 34	determiner -9	none -17	preposition -60	verb 15
start|next|knock|first|	on -28
start|next|know|	auxiliary 16	capital 43	determiner 23	marks -43	none 24	preposition -64	pronoun 16	subordinator -14	to -9	word -25
start|next|know|first|	about -51	all 11	how 6	is -32	it -27	the -42	their 32	this 34	what -20	where -39
start|next|label|	none 28
start|next|lament|	none 44
start|next|lash|first|	out -24
start|next|lash|	preposition -24
start|next|laugh|	auxiliary -30	coordinator -15	none -30	preposition -33	subordinator -38	verb -27
start|next|laugh|first|	and -15	at -27	when -20
start|next|learn|	determiner 34	none -20	preposition -83	pronoun 6	subordinator 19	verb -12	word -31
start|next|learn|first|	from -23	how 19	in -29	of -47	to -66
start|next|lecture|	none -26	preposition -26
start|next|liken|	to 31
start|next|like|	auxiliary -45	capital -145	determiner -37	none -6	preposition 37	pronoun -29	to -76	verb -23	word -12
start|next|like|first|	a 12	donald 10	he -34	him -51	his -38	iowa -23	it -40	many -40	me 17	mr. -63	ohio -27	pennsylvania -32	the -28	their -42	to 42	trump -41
start|next|list|	auxiliary -46	determiner 29	marks -49	none 12	preposition -68	subordinator 6	verb -11	word -45
start|next|list|first|	as 6	in -31	of -39	on -42	the 42
start|next|lobby|	capital -21	none -13	preposition 11	to -25	verb -32	word -33
start|next|lobby|first|	for -42
start|next|love|	determiner -15	none -25	preposition 31	verb 22
start|next|love|first|	to 34
start|next|maintain|	auxiliary -27	determiner -67	none -58	preposition -17	verb -46
start|next|maintain|first|	a -43
start|next|mean|	adverb -41	auxiliary -15	capital -36	determiner -62	none -27	preposition 23	pronoun -52	verb -79	verb-saying -16	word -64
start|next|mean|first|	a -34	he -29	the -44	to 29
start|next|mention|	capital 70	determiner 14	none 6	preposition -71	pronoun -22	subordinator -16	to 18	verb 21	word -19
start|next|mention|first|	clinton 23	his 39	of -61
start|next|message|	auxiliary -38	coordinator -19	none -46	preposition -37	subordinator -15	verb -48	word -31
start|next|message|first|	and -19	on -25	to -32
start|next|mock|	capital 50	none 16	verb 7
start|next|mock|first|	the -12	trump 24
start|next|name|	adverb -20	capital -50	determiner 23	marks -39	none -22	preposition -64	subordinator -9	to -23	word -11
start|next|name|first|	a -32	after -27	because 6	by -26	for -44	her 39	in -30	it 13	only -20	recognition -28	the 19
start|next|need|	adverb -49	auxiliary -65	none -27	preposition -73	to -28	verb -24	word -10
start|next|need|first|	2 -32	a -53	for -28	in -23	not -34	the -33	to -68
start|next|nominate|	auxiliary -30	none -8	preposition 24	to 19	verb 24	word -37
start|next|nominate|first|	a 13	by -32	contest -40	contests -39	for 15
start|next|note|	auxiliary 9	capital 15	determiner 61	preposition -69	subordinator -15	to -44	verb 43
start|next|note|first|	about -29	from -22	the 54
start|next|notice|	auxiliary 8	none -63	preposition -21	pronoun 16	word -30
start|next|notice|first|	it 16
start|next|object|first|	to -11
start|next|object|	none -43	preposition -11
start|next|offer|	adverb 38	auxiliary -21	capital -63	coordinator 13	determiner -41	marks -33	none -18	preposition 22	pronoun -42	subordinator -34	verb 19	verb-saying -41	word 25
start|next|offer|first|	a -28	an -26	as -34	by -26	from -23	her -33	his -23	in -32	increasingly 17	its -33	more -6	some 10	the -22	to 25
start|next|oppose|	capital -16	determiner 31	none 11	preposition -35	pronoun 9	to 42	word 32
start|next|oppose|first|	a 50	by -24	him 6	it 7	the 16	trump -28
start|next|order|apposed|	judging 14	saying 6	thinking -12
start|next|order|apposition|	judging -22	saying -24	thinking -26
start|next|order|	capital -17	determiner 10	none 13	preposition -10	to -40	verb-saying -29	word -38
start|next|order|first|	in -20	recount -27	the 15
start|next|order|relative|	saying -14
start|next|order|shared|	saying -13	thinking -17
start|next|outline|	auxiliary 6	determiner 18	none 21	verb -6	word -7
start|next|paint|	auxiliary -39	determiner 27	none -13	preposition -45	verb 13	word -54
start|next|persuade|first|	the -16
start|next|persuade|	none 9	verb 26	word 8
start|next|phone|first|	calls -17
start|next|phone|	none -47	to -25	verb -25	verb-judging -31	word -42
start|next|plan|	auxiliary -63	coordinator -30	determiner -52	preposition 41	verb 26	word -33
start|next|plan|first|	a -24	for -66	in -35	to 51
start|next|plead|	adverb -19	none -13	preposition 7	to -60	word -44
start|next|plead|first|	for 16	guilty -37	not -19	with -31
start|next|pledge|	auxiliary -10	determiner -19	none 8	preposition 33	to 13	word -59
start|next|pledge|first|	delegates -56	to 35
start|next|point|	auxiliary -62	coordinator -20	determiner -36	none -46	preposition -59	subordinator -21	to -36	verb -80	word -47
start|next|point|first|	among -26	and -14	at -36	behind -15	during -18	for -32	from -14	in -21	of -24	on -12	out -38	since -14	to -38	up -21	was -22
start|next|portray|	determiner 10	none 12	verb 7
start|next|post|	auxiliary -17	coordinator -24	determiner -21	preposition -74	to -8	verb 7	verb-saying -37	word 31
start|next|post|first|	a -31	and -24	has -25	in -18	on -52	the 36	to -38
start|next|praise|	auxiliary -15	capital 7	marks -30	none 7	preposition -38	verb 11	word 31
start|next|praise|first|	a -12	her 38	his 12	obama 36
start|next|pray|first|	for 10
start|next|preach|	none 12
start|next|predict|	auxiliary -19	determiner 20	none 20	preposition 27	verb 47	word 37
start|next|predict|first|	a 43	it -19
start|next|prefer|	adverb 13	capital 8	determiner 21	none -6	preposition -11	to 16	verb 7	word -16
start|next|prefer|first|	a -23	not 13	the 35
start|next|preposition|	$ -24	, -72	- -29	adverb 6	auxiliary -6	capital -112	coordinator -40	determiner -48	preposition -47	pronoun -41	quote 32	stop -78	subordinator -60	that -58	verb-judging -6	verb-saying -18	verb-thinking -17	word 36
start|next|preposition|auxiliary|	judging -29	saying -28	thinking -24
start|next|preposition|marks|	judging 27	saying 22	thinking -43
start|next|preposition|none|	judging -45	saying -43
start|next|preposition|to|	judging 20	saying 8	thinking -24
start|next|preposition|verb|	judging -36	saying -12
start|next|present|	auxiliary -35	determiner -12	preposition -32	pronoun 16	to -37	verb -13	word -39
start|next|present|first|	a -44
start|next|press|	auxiliary 6	capital 22	determiner -64	none -29	preposition -48	to -18	verb -71	verb-judging -29	verb-saying -25	word -33
start|next|press|first|	conference -30	for -38	his -43	secretary -38	the -29
start|next|promise|	auxiliary -42	capital -15	determiner 6	marks 21	none 25	preposition 51	pronoun -36	subordinator -39	to -17	verb 16	word -28
start|next|promise|first|	a 22	to 54
start|next|pronoun|	, -17	: -35	; -18	auxiliary 39	capital -15	determiner 35	possessive 52	preposition -36	pronoun -31	quote -48	stop -79	subordinator 27	that -20	verb-judging 67	verb-saying 39	verb-thinking 47	word 36
start|next|pronoun|auxiliary|	judging -6	saying 17	thinking 19
start|next|pronoun|marks|	judging -109	saying -12
start|next|pronoun|none|	judging 34	saying -23	thinking 12
start|next|pronoun|to|	saying 29	thinking -18
start|next|pronoun|verb|	judging 8	saying 15	thinking -15
start|next|propose|	adverb 29	auxiliary 19	none 20	preposition 21	to 10	verb 7	word 27
start|next|propose|first|	to 35
start|next|protest|	auxiliary -36	capital -14	determiner -9	none -44	preposition -42	verb -11
start|next|protest|first|	against -27	outside -19
start|next|prove|	auxiliary 8	none -23	to -50	verb -40	word -78
start|next|question|	capital 32	determiner 30	preposition -17	subordinator 23	to 19
start|next|question|first|	from -43	his 16	how 21	in -54	is -25	mr. 20	of -28	the 19	to -49
start|next|quote|	auxiliary -29	capital 24	determiner -45	word -34
start|next|quote|first|	a -14	by -38	the -42
start|next|rail|first|	against -38
start|next|rail|	none -45	preposition -41	to -22	verb -24	word -37
start|next|raise|	auxiliary -59	capital -28	determiner -24	none -107	preposition -53	to -60	verb-judging -28	verb-thinking -18	word -58
start|next|raise|first|	a 18	by -13	concerns -19	eyebrows -27	her -29	his -28	in -21	its -35	money -23	more -37	new -34	questions -25	rates -11	the -16	their -34
start|next|rank|	adverb -36	none -10	preposition -49	verb -42	word -15
start|next|rank|first|	among -30
start|next|rate|	auxiliary -35	capital -23	coordinator -8	determiner -31	marks -17	none -66	preposition -37	verb -36	word -47
start|next|rate|first|	and -8	are -14	at -25	for -24	in -17	is -12	of -15	on -18	the -26	unchanged -17
start|next|ready|first|	to -18
start|next|ready|	preposition -18	verb -37
start|next|read|	auxiliary -13	determiner -13	none -21	preposition -50	pronoun -37	subordinator -31	to 16	verb -64
start|next|read|first|	a 8	as -31	by -23	from -29	in -18	it -34	on -20	out -12	the -15	to -37
start|next|reaffirm|	determiner 28
start|next|reason|	auxiliary -20	none -36	preposition -23	verb -49
start|next|reason|first|	for -39	to -12
start|next|reassure|	auxiliary -36
start|next|rebuff|	capital -32	determiner -15	none -10	to -11
start|next|rebuke|first|	trump 25
start|next|rebuke|	none 21	preposition -29
start|next|rebut|	capital 32	none 38
start|next|recall|	auxiliary 36	determiner 17	none -21	preposition -41	subordinator 6	verb 39
start|next|recall|first|	a 30	in -28	its -42	the 15
start|next|reckon|	determiner 35	none 12	preposition -36
start|next|reckon|first|	with -29
start|next|recognize|	adverb -46	auxiliary -14	determiner 11	verb 21
start|next|recognize|first|	the 12
start|next|recommend|	determiner -18	none 14	verb -11	word 46
start|next|record|	auxiliary -46	coordinator -18	determiner -48	none -91	preposition -35	to 25	verb -58	verb-saying -35	verb-thinking -35	word -37
start|next|record|first|	a -30	and -18	in -17	of -27	on -25	show -35	the -34
start|next|recount|	determiner 38	preposition -21
start|next|recount|first|	in -21	the 18
start|next|reference|	determiner 32	none 31	verb 18
start|next|reference|first|	a 33
start|next|refer|first|	questions -31	to -27
start|next|refer|	marks -49	none -18	preposition -27	to -36	verb -10	verb-judging -31
start|next|reflect|	auxiliary -43	determiner -23	preposition -29	verb -44
start|next|reflect|first|	on -27	the -10
start|next|refuse|	auxiliary 17	determiner -15	none -14	preposition 6	to 15	word -11
start|next|refuse|first|	a -37	to 8
start|next|regard|	auxiliary -6	determiner -12
start|next|regret|	none -48
start|next|reiterate|	determiner 40	verb 41
start|next|reiterate|first|	his 35
start|next|reject|	determiner -21	none -15	preposition -36	pronoun 6	to -34	verb-judging 22
start|next|reject|first|	a -32	an -16	by -29	the 16
start|next|relate|first|	to -52
start|next|relate|	none -45	preposition -52	verb -26
start|next|remark|	auxiliary -40	none -27	preposition -38	verb -38
start|next|remark|first|	in -19
start|next|remember|	auxiliary 10	none 12	pronoun -44	subordinator 21	verb 26
start|next|remember|first|	it -37	the 7	when 23	who -38
start|next|remind|	auxiliary -46	determiner -32	to -13	verb -33	word -22
start|next|remind|first|	viewers -29	voters -30
start|next|rename|	determiner -6	none -7
start|next|repeat|	auxiliary -22	determiner 10	none -9	preposition -34	pronoun -32	verb 23
start|next|repeat|first|	a 15	the 11
start|next|reply|first|	for -26	from -11	to -42
start|next|reply|	none -35	preposition -66	subordinator -19	verb -50
start|next|report|	auxiliary -6	capital 9	determiner -12	none -12	preposition -11	subordinator -29	to -23	verb-judging -31	verb-saying -70	verb-thinking 6	word 13
start|next|report|first|	at 31	by -61	from -53	in -46	its 26	last -34	no -30	on -60	show -22	spending 52	the -10	to -10	wednesday -27
start|next|request|	coordinator 12	determiner -29	to 11	verb -12	word 12
start|next|request|first|	for -70
start|next|respond|	adverb -38	capital -27	none -18	preposition -15	to -15	verb -41
start|next|respond|first|	by 12	to -24	with -34
start|next|retweet|	determiner 36
start|next|reveal|	capital 21	determiner 43	none 23	preposition -39	verb 24	word 11
start|next|reveal|first|	a 41	the 10
start|next|roar|	none -34
start|next|rule|	adverb -15	auxiliary -24	capital 10	marks -18	none -71	preposition -59	pronoun -38	subordinator -18	to -30	verb -33	verb-saying -26	word -16
start|next|rule|first|	for -26	him -29	of -31	on -20	out -37	since -25
start|next|saying|	adverb -23	auxiliary 13	base -19	capital -8	coordinator -57	determiner 17	participle -7	preposition -30	pronoun 14	subordinator -18	verb-judging 13	verb-thinking -19
start|next|saying|first|	11 -16	14 -6	19 -21	2 9	22 8	40 23	90 38	a 11	abc -22	account -19	afp -28	after -79	afterward -34	afterwards -43	again -37	against 35	air 6	ali 43	all -14	allies 21	almost -27	aloud -24	american 26	americans -31	among -33	analysts -27	and -75	another -30	any 37	anything -7	ap -21	are -55	as -36	asking 34	at -23	bail -29	before -56	behind -15	being 48	bernama -25	between 29	beyond -27	bill 32	both 6	briefly -17	broadcaster -28	business 13	but -41	buyers 29	by -67	calls 6	calm -33	came -27	carson 6	caution 7	china 40	christie 18	claims -10	clients -31	clinton 25	cnn 12	colleagues -21	comments 10	common -32	companies -29	concern -10	concerns -22	confidence -37	congress 18	conservatives 35	consumers -27	court -23	crews 40	cruz 31	daily -31	dead -20	death -30	delegates -38	democratic -26	despite 31	detectives -22	donald 45	down -23	during -46	each -19	earlier -56	eight -27	eleven 25	employees -18	espn 6	every 15	exchange -27	exporters -9	families 33	farmers -24	fees -12	few 29	first -40	five -20	for 15	foreign -26	former -37	fox -36	friday -57	friends -20	from -89	further 27	germany 30	goodbye -23	guests -28	guilty -40	had -10	has -40	have -21	having 38	he 31	he'd 44	he'll 31	help 29	herself -34	he’d 30	he’ll 29	hillary 26	himself -74	his 14	hospitals 24	how 20	howard -29	i -30	if 29	in -114	increasingly 17	inflation -6	interest -32	internal 7	into -40	investigators 29	investors -16	is -11	it 14	its 11	itself -42	journalists -30	jurors -33	kasich 22	la -28	labour -12	last -85	late -37	later -52	lawmakers -43	leaders 10	like -32	little -12	losses 31	loudly -30	many 28	may -29	me -38	media -30	members 25	messages -29	ministers -8	monday -67	more 8	most 11	movement -18	mps -18	mr. 56	msnbc 17	much -36	nearly 39	neither 39	new 17	next -30	no -6	nobody 41	none 22	nor -24	not 24	nothing -32	obama 43	of -12	off -43	officers 26	on -75	only 6	or -32	our -12	out -68	outside -54	over -41	parliament -18	parties -25	party -7	passengers 31	patience 29	performance -23	police -15	politico -36	president 9	private -34	public -26	publicly -37	published -33	radio -30	raising 31	readers -7	receiving 18	recount -27	released -28	rep. -18	repeatedly -35	reporters -70	reports 9	republican 23	republicans 10	residents 17	restraint -7	reuters -23	rnz -33	rté -23	rubio -13	russian 24	said -41	sanders 32	saturday -43	schools 23	seeking 12	sen. -32	senators -28	server -28	shareholders -31	she 32	she’ll 32	should 15	show -43	silicon 35	similar -7	since -50	sky -28	slot -23	someone 14	something -29	spending 56	staff -17	stage -28	state 19	statements 11	such 15	sunday -59	support -38	talks 9	television -27	terms -31	the 12	their 40	them -22	themselves -38	there 64	they 24	they’re 34	this -49	those 45	through -43	thursday -49	to 27	trump 32	tuesday -66	u.s. -27	under -46	until -38	up -53	us -54	users -39	victory 14	viewers -34	wall 10	washington -25	ways -45	we -28	wednesday -67	were 37	what -6	when -15	where 13	which -32	while -30	who -8	with -58	within -32	workers 22	would -8	wrongdoing 32	yes 23	yesterday -43	yet 15	yonhap -28	your -30
start|next|say|	adverb -44	auxiliary 62	coordinator -31	determiner 53	marks -6	none -42	preposition -98	pronoun 57	subordinator -16	to 6	verb 52	verb-judging 68	verb-saying 23	word 57
start|next|say|first|	a 7	about 26	after -46	afterward -31	afterwards -42	ali 33	all 67	an 12	ankara 30	anything -24	as -46	at -50	both 57	buyers 29	by -81	china 29	clinton 54	could 36	crews 38	customers 37	every 36	families 33	four 35	friday -43	from -18	germany 30	goodbye -23	had -6	he 20	he'd 37	he'll 31	her -6	he’d 30	he’ll 29	his 17	how 54	i -28	if 38	in -54	investigators 30	is 14	it 48	its 88	last -42	later -39	many 31	members 50	ministers 37	monday -38	more 50	mr. 58	much -31	neither 39	new -13	no -16	nobody 40	none 38	not 22	nothing -29	obama 40	of -8	officers 28	officials 40	on -93	one 49	only -15	outside -51	over -41	people -20	president 28	republican 26	republicans 38	sanders 45	saturday -30	she 43	so 12	some 19	something -16	staff 38	such -7	sunday -36	talks 28	the 74	there 28	they 30	they’re 35	this -53	those 33	three 34	through -37	thursday -24	to -36	trump 19	tuesday -48	two 61	was 21	washington 38	wednesday -50	were 27	what -46	when 13	where -11	which -33	who -20	will 40	women 27	would 45	yes 23	yesterday -35
start|next|scorn|	none -32
start|next|seek|	auxiliary 17	capital -10	none 18	preposition -12	to -11	verb -26	word 37
start|next|seek|first|	the -27	to -9
start|next|see|	auxiliary -10	capital -16	none -27	preposition -10	pronoun -7	to 8	verb 21
start|next|see|first|	a -10	as 15	by -56	him -15	his -39	in 22	mr. 30	on -58	since -44	this 40	trump -7
start|next|shoot|	coordinator -10	none -82	preposition -7	verb -18	verb-judging -28	word -65
start|next|shoot|first|	a -23	and -10	at -35	back -28	by -16	for -27	in -25	on -16	to 17
start|next|shout|	none -33
start|next|show|	auxiliary -14	capital 61	coordinator -26	determiner -16	marks -35	none 23	preposition -62	pronoun 18	subordinator -7	to -35
start|next|show|first|	an -11	and -26	clinton 46	he 16	her 16	hillary 28	him 14	his -24	host -35	how -25	in -50	is -37	it 13	mr. 26	mrs. 35	no -27	on -41	sanders 26	signs -34	the -8	trump 48	up -57	voters 18
start|next|shrug|first|	off -21
start|next|shrug|	none -23	preposition -26	verb -24
start|next|signal|	auxiliary -15	determiner -27	verb -17	word -34
start|next|sign|	auxiliary -36	capital -58	coordinator -24	marks -30	none -36	preposition -82	pronoun -37	subordinator -28	to -52	verb -10	verb-saying -26	word -7
start|next|sign|first|	an -42	and -13	by -34	for -30	from -21	in -20	of -36	off -21	on -26	the 9	up -45	with -24
start|next|sing|first|	in -19
start|next|sing|	none -39	preposition -27	verb -32
start|next|slam|	capital 24	determiner 44	none 39	verb 15
start|next|slam|first|	the 35	trump 24
start|next|slap|	none -11
start|next|slate|first|	to -28
start|next|slate|	none -27	preposition -32	verb -25	word -28
start|next|speak|	adverb -64	auxiliary -15	capital -36	determiner 6	marks -28	none -35	preposition -50	subordinator 17	to -48	verb -44	word -52
start|next|speak|first|	about -35	at -57	briefly -17	for -63	from -20	in -35	of 6	on -43	out -28	publicly -18	slot -23	to -35	with -57
start|next|speculate|	none -33	preposition 14
start|next|spell|	preposition -19
start|next|state|	adverb 12	auxiliary -33	capital -65	coordinator -22	determiner 22	none -54	preposition -11	subordinator -27	to 15	verb -28	verb-judging -23	verb-saying 7	verb-thinking -39	word -96
start|next|state|first|	and -19	in -36	like -29	media -19	of -32	on -14	party -25	rep. -18	sen. -21	television -27	to 7	will -28	with -35
start|next|stress|	auxiliary 13	determiner 6	none -10	verb 15	word 22
start|next|subordinator|	, 18	adverb -40	auxiliary -15	capital 8	determiner 8	preposition -24	pronoun -9	quote -54	stop -8	that -8	verb-saying -40	verb-thinking -22	word 10
start|next|subordinator|auxiliary|	judging -7	thinking -8
start|next|subordinator|marks|	judging -87	saying 9
start|next|subordinator|none|	saying -14	thinking -20
start|next|subordinator|to|	judging 24	saying -6	thinking -12
start|next|subordinator|verb|	saying -43	thinking 14
start|next|suggest|	adverb 12	auxiliary 34	capital 10	determiner 32	none -17	to 46	verb 26	word 19
start|next|suggest|first|	he 23	in -27	she 29	they 29	trump 19
start|next|support|	adverb 40	auxiliary 32	capital 11	none 10	preposition -47	word 14
start|next|support|first|	a 33	among -45	by -52	clinton -18	for -34	from -45	her -18	him 8	in -32	is -25	it -12	sanders 27	the 20	to -44	trump 13
start|next|suspect|	auxiliary 12	none -12	preposition -40	pronoun 21
start|next|suspect|first|	of -40
start|next|swear|	none -31	preposition -32
start|next|tag|	none -33	word -29
start|next|talk|	adverb -41	auxiliary -40	marks -26	none -43	preposition -87	to -44	verb -25	verb-saying -30	verb-thinking -21
start|next|talk|first|	about -62	collapse -29	of -21	on -21	point -16	points -23	to -43	with -23
start|next|tell|	adverb -41	auxiliary -49	capital -78	determiner -39	marks -56	none -69	preposition 19	pronoun -21	subordinator 18	to -33	verb -18	verb-saying -50	word -94
start|next|tell|first|	a 26	abc -22	afp -28	an -49	analysts -27	ap -21	bernama -25	broadcaster -18	by -32	clients -17	cnn -29	colleagues -37	customers -19	delegates -25	detectives -22	employees -31	fox -26	friends -20	her -57	him -59	his -50	in -30	investors -24	it 6	journalists -30	jurors -29	lawmakers -23	me -48	members -37	mps -18	msnbc 17	of -41	one 14	our -22	parliament -18	police -15	politico -36	radio -45	reporters -73	reuters -23	rnz -33	rté -23	senators -28	shareholders -31	she 28	sky -28	staff -30	state -40	supporters -54	the -113	their 30	them -34	this -38	to 29	us -35	voters -43	yonhap -28	you -50
start|next|term|	auxiliary -25	determiner -22	marks -26	none -20	preposition -32	verb -34	word -25
start|next|term|first|	in -23
start|next|testify|first|	before -27	in -12
start|next|testify|	none -38	preposition -34	subordinator -29	verb -31
start|next|text|	auxiliary -32	none -37	verb -26	verb-saying -20
start|next|thank|	auxiliary -26	capital -20	determiner -9	marks -31	none -20	preposition -58	pronoun -8	to -32	verb 11
start|next|thank|first|	his 20	supporters 20	the -25	to -53
start|next|thinking|	adverb -13	auxiliary -14	capital 10	coordinator -58	determiner 11	participle -14	past -14	preposition -14	pronoun 7	subordinator -6	verb-judging -56	verb-saying -13	verb-thinking 6	word -11
start|next|thinking|first|	2 -35	a -17	about -8	after -40	again -28	against -64	all 29	americans 24	an 11	and -54	any -32	are -27	at -90	back -25	because -32	before -41	both 10	by -24	caucuses -20	clinton 65	cruz 30	democratic 39	donald 13	elections 10	every -39	for -60	from -47	has -30	have -35	her 39	hillary 15	him 10	host -35	i -37	if 34	in -39	iowa 6	is -50	its -63	law -24	laws -27	less -7	like 6	many -40	me 21	money -36	more -7	most -24	mrs. 30	my -18	new 13	next -36	not 19	of -39	off -33	office -25	ohio -27	on -94	one 12	or -21	out -32	over -41	pennsylvania -32	primaries -28	public -33	rates -14	republican 7	republicans -35	rights -24	rubio 8	sanders 34	signs -40	so 6	someone -33	something 25	spending -31	tank -46	telling -18	than -28	them -49	they 16	this 35	those 23	to 24	trump 36	tuesday -38	twice -27	two -48	up -67	voters 31	well -31	were 14	what -7	where -10	who -40	will 31	with -43	would 19	you -24	your -33
start|next|think|	adverb -22	auxiliary 28	capital 15	determiner 26	none -20	preposition -85	pronoun 22	to 15	verb 14	word 15
start|next|think|first|	a 8	about -65	it 26	of -60	she -10	so 13	tank -46	the 34	this 18	to -41
start|next|threaten|	adverb -18	auxiliary 14	determiner -14	marks 34	none 13	preposition 31	verb -10
start|next|threaten|first|	to 31
start|next|title|	auxiliary 10	none -25	preposition -31	word -35
start|next|tout|	auxiliary 39	determiner 25	none 19	verb 8
start|next|tout|first|	his 38
start|next|trash|	capital 35
start|next|treat|	auxiliary -27	none -40	preposition -38	verb -31
start|next|treat|first|	for -29
start|next|trumpet|	verb 30
start|next|trust|	auxiliary -48	preposition 10	pronoun 10	subordinator -30	to 24
start|next|try|	adverb -19	auxiliary -9	determiner -41	none -52	preposition -66	to -73	verb -52	word -37
start|next|try|first|	a -29	to -65
start|next|tweet|	auxiliary -12	determiner 13	none 6	preposition -39	to 32	verb -33	word -6
start|next|tweet|first|	a 18	out -20	the -21
start|next|underscore|	auxiliary -40	none 43	verb -29
start|next|underscore|first|	a -35	the 12
start|next|understand|	determiner 20	none 46	preposition -27	subordinator 33	verb -40
start|next|understand|first|	the 10	to -21
start|next|urge|	capital 26	determiner -9	none 13	pronoun 7	to 10	verb -25	verb-saying 7
start|next|urge|first|	both 31	calm -33	caution 7	him 23	his -23	people -17	restraint -7	the -23
start|next|use|	adverb -26	auxiliary -38	capital -15	determiner -66	marks -31	none -41	preposition -73	pronoun -36	subordinator -41	to -99	verb -17	word -14
start|next|use|first|	a -50	as -31	by -10	for -28	her -49	his -38	in -23	it -37	of -21	one -30	the -23	their -25	them -16	to -59
start|next|verb-judging|	, -33	adverb -15	auxiliary 29	capital -47	coordinator 17	preposition -42	pronoun 31	quote -22	stop -8	subordinator -30	that 22	verb-judging 17
start|next|verb-judging|auxiliary|	judging 9	saying 16
start|next|verb-judging|marks|	judging -28	saying -26
start|next|verb-judging|none|	judging -83	saying 24	thinking -45
start|next|verb-judging|to|	saying -26	thinking -21
start|next|verb-judging|verb|	judging 16	saying -10
start|next|verb-saying|	, -25	adverb 8	auxiliary -15	capital -35	coordinator 13	determiner -6	preposition -11	pronoun -48	quote -26	stop -17	that -18	word 19
start|next|verb-saying|auxiliary|	judging -55	saying -36	thinking -24
start|next|verb-saying|marks|	judging -26
start|next|verb-saying|none|	judging -9	saying 19	thinking -29
start|next|verb-saying|to|	saying 10
start|next|verb-thinking|	, -34	capital -52	determiner -8	end -18	preposition 11	stop -53	that -17	word 18
start|next|verb-thinking|auxiliary|	saying -9
start|next|verb-thinking|none|	saying -44
start|next|verb-thinking|to|	judging -42
start|next|verb-thinking|verb|	judging -30	saying 9
start|next|view|	auxiliary -27	capital 26	none 13	preposition -66	pronoun 28	subordinator 19	verb 21	word -43
start|next|view|first|	as 19	it 15	of -44
start|next|voice|	auxiliary -10	none 16	preposition -39	verb -43	word -24
start|next|voice|first|	in -20	to -37
start|next|volunteer|	preposition 8	verb -41	word -31
start|next|vote|	adverb -48	auxiliary -15	coordinator -25	none -22	preposition -28	subordinator -38	to -84	verb -44	verb-saying -38	word -43
start|next|vote|first|	against -63	and -29	are -16	by -31	for -97	from -21	have -32	in -17	is -31	laws -27	no 11	of -33	on -42	over -25	rights -24	than -34	to 16	tuesday -31
start|next|vouch|first|	for -37
start|next|vouch|	none -35	preposition -37
start|next|vow|	auxiliary 21	none 37	preposition 49	verb 21
start|next|vow|first|	to 49
start|next|want|	capital -16	determiner -10	none -6	preposition 16	pronoun -42	to 17	verb -11	word -10
start|next|want|first|	her -14	it -17	its -37	more 13	the -25	to 18	you -23
start|next|warn|	adverb 15	auxiliary 20	capital -10	determiner -16	marks 19	none -59	preposition 8	pronoun 11	to 22	word -25
start|next|warn|first|	about -42	against 40	for -48	in -38	it 40	of -15	on -45
start|next|wave|	determiner -26	none -45	preposition -42	verb -30	word -29
start|next|wave|first|	in -20	of -24	to -24
start|next|weigh|	capital -29	determiner -26	none -51	preposition -25	verb -26	word -36
start|next|weigh|first|	in -24
start|next|welcome|	capital 43	determiner -34	none -46	to 40	verb -14
start|next|welcome|first|	the -61
start|next|whisper|	preposition -26
start|next|willing|first|	to -14
start|next|willing|	preposition -14	verb -6
start|next|wish|	auxiliary -9	none 6	preposition -44	pronoun -35	verb -39
start|next|wish|first|	to -42
start|next|wonder|	auxiliary 11	none -41	preposition -48	subordinator 8	verb 12
start|next|wonder|first|	about -37	how -10	if 24	what 6
start|next|word|	$ 45	% -12	' 23	, -10	: -41	; -28	adverb -8	auxiliary 24	capital 11	coordinator -42	end -38	possessive 36	preposition -6	pronoun 8	stop -56	subordinator -33	that 27	verb-saying -17	verb-thinking 25	word 14	— -33
start|next|word|auxiliary|	judging -9	saying 40
start|next|word|marks|	judging -50	saying -11
start|next|word|none|	judging 12	saying -8	thinking -17
start|next|word|to|	judging -9	saying -14
start|next|word|verb|	judging 7	saying -10
start|next|worry|	auxiliary 18	determiner -48	none -28	verb -7
start|next|worry|first|	about -33
start|next|write|	capital -33	coordinator -13	determiner -17	marks -33	none -37	preposition -94	pronoun -37	to -54	word 11
start|next|write|first|	a 10	about -45	an 24	and -13	by -27	down -23	for -30	his -42	in -31	it -37	off -26	on -26	the -34	to -79
start|source|	according 14
start|source|according|	auxiliary 30	determiner 10	none -34	preposition 37	verb 31	word 30
start|source|according|first|	an -12	clinton -10	the 13	trump 35
start|source|asks|false|	auxiliary 30	none -34	verb 31
start|source|before|	, 14
start|source|capital|	auxiliary 49
start|source|capital|auxiliary|	source 7
start|source|capital|none|	source -25
start|source|capital|verb|	source 16
start|source|determiner|auxiliary|	source 32
start|source|determiner|	capital -22	verb-saying 31	word 23
start|source|determiner|none|	source -22
start|source|first|	an -12	clinton -10	the 13	trump 35
start|source|order|according|	source 14
start|source|preposition|	word 33
start|source|source|	determiner 10	preposition 37	source 14	word 30
start|source|source|first|	an -12	clinton -10	the 13	trump 35
start|source|word|	auxiliary 36	preposition 33
start|source|word|none|	source 38
start|source|word|verb|	source 49
start|that|	accusation -20	accuse -48	acknowledge 28	adamant 30	add 17	admit 37	agree 10	aim -40	allege 44	announce -11	answer -9	appeal -26	argue 22	argument 24	ask -6	assert 16	assure 7	bill -30	blame -39	brag 12	calculate 41	call -15	care 6	caution 16	challenge 10	cite -24	claim 20	clarify 32	clear 8	comment 7	compare -35	complain 27	concede 27	concern 33	concerned 28	conclude -6	confess -24	confidence 27	confirm 30	consider 10	contend 47	continue -16	counter 19	debate 14	decide -29	declare 28	defend -26	deliver -36	deny 41	describe -34	disclose 18	discover -13	discuss -28	dismiss -22	doubt 11	echo 10	email -7	emphasize 40	endorse 8	estimate 39	explain 17	express 28	fear 25	feel 14	figure -15	hope 6	identify -36	imagine -32	imply 6	indicate 24	inform 21	insist 42	issue -37	know 17	lament 27	laugh -39	learn 9	like -26	list -26	love -36	maintain 38	mean -21	message 19	need -45	note 24	notice -17	offer -51	oppose 17	order -16	persuade -23	plan -37	point -26	post 20	praise -19	predict 14	present -36	press 8	propose -17	prove -30	question 12	raise 27	read -30	realize 7	recognize 30	recommend 40	reflect -48	regret -39	reiterate -6	reject 17	remark 9	remember -18	remind 20	repeat -20	reply 25	respond -15	reveal 15	rule -25	say 15	see -7	seek -41	sign -42	signal 6	speak -44	speculate 30	state 12	stress 42	submit 33	suggest 14	suggestion 38	sure -40	suspect 16	talk -29	tell 30	testify 60	threaten -34	tweet -7	urge -12	use -6	view -37	voice -14	vote -64	vow 11	want -44	warn 14	warning 34	wave -28	welcome -29	wonder 10	worry 25	write 20
start|that|accusation|first|	that -20
start|that|accusation|	that -20
start|that|accuse|first|	that -48
start|that|accuse|	that -48	verb -32
start|that|acknowledge|	auxiliary 18	none -9	that 28	verb 64
start|that|acknowledge|first|	that 28
start|that|adamant|first|	that 30
start|that|adamant|	that 30
start|that|add|	auxiliary 15	marks -22	none 27	that 17	verb 27
start|that|add|first|	that 17
start|that|admit|	auxiliary 58	that 37	verb 18
start|that|admit|first|	that 37
start|that|agree|	auxiliary 18	none -7	that 12	verb 11
start|that|agree|first|	that 12
start|that|aim|first|	that -40
start|that|aim|	that -40
start|that|allege|	auxiliary 19	that 68	verb 41
start|that|allege|first|	that 68
start|that|allow|	auxiliary 37
start|that|announce|	auxiliary -6	verb 8
start|that|answer|	auxiliary 7	that -9
start|that|answer|first|	that -9
start|that|appeal|	auxiliary -26	that -26
start|that|appeal|first|	that -26
start|that|argue|	auxiliary 28	marks -8	none -7	that 30	to -17	verb 91
start|that|argue|first|	that 30
start|that|argument|first|	that 24
start|that|argument|	that 24
start|that|asks|false|	auxiliary 27	marks -9	none -19
start|that|asks|true|	none -6	to -33	verb 18
start|that|ask|first|	that -43	whether 34	why -19
start|that|ask|	none 11	subordinator 18	that -43	verb -19
start|that|assert|	auxiliary 34	that 16	verb 7
start|that|assert|first|	that 16
start|that|assume|	auxiliary 7
start|that|assure|	auxiliary 6	that 7
start|that|assure|first|	that 7
start|that|attack|first|	that -13
start|that|attack|	that -13	verb 14
start|that|back|	auxiliary 7	verb 11
start|that|before|	, -8	- -9	2022 -29	2023 35	: -33	accusations -46	acknowledge 35	acknowledged 11	acknowledging 45	adamant 30	added 74	admits 26	admitted 8	admitting 36	afterward 33	afterwards 33	agree 43	agreed 68	all -42	alleged 37	alleges 29	alleging 43	allowed 43	and -57	announced 23	answered -12	ap 34	april -9	argue 72	argued 26	argues 9	arguing 13	argument 19	ask 12	asked -35	asking 41	asks 17	assembly 36	asserted 39	assume -36	assurances -6	at -34	belief 14	believe 13	believed -20	board 27	briefing 28	calculates 33	called -59	case 16	cautioned 14	claimed 19	claiming -10	claims 59	clarified 32	clear -7	clinton -39	cnn 40	committee 41	communities -31	conceded 55	concern 44	concerned 28	concerns -32	conclude 6	concluded 6	condition -28	conference 10	confidence 20	confirmed 43	congress 38	contends 35	council 46	countered 39	country -25	court 7	criticism 33	days -40	debate 12	decide -37	declared 50	declaring 26	delegates -10	demanded 62	demanding -18	denied 107	denies 37	deny 47	determine 8	disclosed 42	disputed -14	disputes 19	doubt 7	doubted 8	doubts 30	dáil 37	earlier 8	emails -10	emphasized 29	ensure -35	estimated 49	estimates 15	evidence -9	explaining 13	explains 38	fact -33	fear 15	fears 31	feel 16	find -32	finding -12	fm 38	for -6	found 49	friday 19	group -7	held 42	her 14	hinted 39	hope -13	hoped 41	hopeful 8	hopes 13	idea -8	imagine -32	implying 46	in -40	indicate 13	indicated 12	insist 38	insisted 63	insisting 31	insists -8	interview 6	interviews -17	into -37	issues -27	january 32	joked 40	know 31	knows 7	lamented 27	law -44	learned 24	letter 48	maintained 12	maintains 40	march 42	me -11	mean -16	meaning -32	measure -24	media 17	meeting 39	message -11	monday -9	month 59	move -25	msnbc 42	news 11	night 42	note 49	noted 18	notes 46	noticed -18	noting 19	notion -6	of -60	on -11	one -46	only -28	out 26	over -13	panel 38	parliament -6	party -32	plea 41	positions -34	possibility -38	post 42	predicted 46	predicting -11	promised 22	proposed 50	proved -15	provision -34	question 40	questioned 51	questioning 30	race -27	radio 45	recalled 21	recognize 34	recommended 49	recommends 30	records -13	reiterated -7	rejected -7	remarked 37	remember -11	repeated 44	replied 21	reported 10	reporter 39	reporters 58	reports 32	responded 65	ruled 23	ruling -39	said 26	saturday 58	say -13	saying 125	says 109	schools -36	september -14	show -28	showed 29	showing 48	signaled 37	so -33	speech -22	stated 71	statement 43	states -6	stating 39	stressed 35	submitted 32	suggest 34	suggested 115	suggesting 71	suggestion 18	suggests -6	sunday 53	supporters 21	sure -40	system -52	telephone 38	television 46	testified 50	than -36	them 38	think 24	thinks -10	thursday -10	time 23	times 56	to -32	told -38	tuesday 11	tweeted 38	twitter 42	understood -17	us 44	viewers 33	voters -8	voting -29	vowed 37	warn 38	warned 24	warning 12	ways -28	wednesday 38	week 26	with 22	wondered 12	worried 29	worry 28	writes 37	writing 34	wrote 20	x -17	year 18	yet -9	you -10	— -20
start|that|believe|	auxiliary 6	verb -11
start|that|bill|first|	that -30
start|that|bill|	that -30
start|that|blame|first|	that -39
start|that|blame|	that -39	verb -36
start|that|brag|first|	that 12
start|that|brag|	that 12
start|that|calculate|first|	that 41
start|that|calculate|	that 41
start|that|call|	auxiliary 14	marks -56	that -15	verb -47
start|that|call|first|	that -15
start|that|care|	auxiliary 13	that -29
start|that|care|first|	that -29
start|that|caution|	auxiliary 15	that 16	verb 43
start|that|caution|first|	that 16
start|that|challenge|	auxiliary 10	that 10
start|that|challenge|first|	that 10
start|that|cite|first|	that -24
start|that|cite|	that -24	verb -41
start|that|claim|	auxiliary -8	none 42	that 20	verb 38
start|that|claim|first|	that 20
start|that|clarify|first|	that 32
start|that|clarify|	that 32
start|that|clear|	auxiliary -15	that 10	verb 28
start|that|clear|first|	that 10	whether -9
start|that|comment|	none -33
start|that|compare|first|	that -35
start|that|compare|	none -28	that -35
start|that|complain|	auxiliary 7	that 27
start|that|complain|first|	that 27
start|that|concede|	auxiliary 53	that 27
start|that|concede|first|	that 27
start|that|concerned|first|	that 28
start|that|concerned|	that 28
start|that|concern|	auxiliary 30	that 33
start|that|concern|first|	that 33
start|that|conclude|	auxiliary 18	verb -24
start|that|confess|first|	that -24
start|that|confess|	that -24
start|that|confidence|first|	that 27
start|that|confidence|	that 27
start|that|confirm|	auxiliary 11	none 36	that 30	verb 44
start|that|confirm|first|	that 30
start|that|consider|	auxiliary 6	that 9
start|that|consider|first|	that 9
start|that|contend|	auxiliary 37	that 47	verb 26
start|that|contend|first|	that 47
start|that|convinced|	auxiliary -10
start|that|counter|	auxiliary -10	that 19	verb 33
start|that|counter|first|	that 19
start|that|debate|first|	that 7
start|that|debate|	that 7	verb 25
start|that|decide|	auxiliary -7	subordinator -22	that -22
start|that|decide|first|	that -22	whether -22
start|that|declare|	auxiliary 60	that 28
start|that|declare|first|	that 28
start|that|defend|first|	that -36
start|that|defend|	that -36	verb -8
start|that|deliver|first|	that -36
start|that|deliver|	that -36
start|that|deny|	auxiliary 20	none 49	that 41	verb 42
start|that|deny|first|	that 41
start|that|describe|	auxiliary -30	that -34
start|that|describe|first|	that -34
start|that|determine|	auxiliary 10	that 10	verb -15
start|that|determine|first|	that 10
start|that|disclose|	auxiliary 32	that 18
start|that|disclose|first|	that 18
start|that|discover|first|	that -13
start|that|discover|	that -13
start|that|discuss|	auxiliary -23	that -28
start|that|discuss|first|	that -28
start|that|dismiss|	auxiliary -17	that -22
start|that|dismiss|first|	that -22
start|that|dispute|	none -11
start|that|doubt|	auxiliary 31	that 8
start|that|doubt|first|	that 8
start|that|echo|first|	that 10
start|that|echo|	that 10	verb 10
start|that|email|	auxiliary -15
start|that|emphasize|	auxiliary 29	that 40
start|that|emphasize|first|	that 40
start|that|endorse|first|	that 8
start|that|endorse|	that 8
start|that|estimate|	auxiliary 44	none 36	that 39	verb 38
start|that|estimate|first|	that 39
start|that|expect|	auxiliary -13
start|that|explain|	auxiliary 26	none -11	subordinator 12	that 16	verb -10
start|that|explain|first|	that 16	why 12
start|that|express|	auxiliary 46	that 28	verb -10
start|that|express|first|	that 28
start|that|fear|	auxiliary 19	that 25
start|that|fear|first|	that 25
start|that|feel|	auxiliary -8	that 14
start|that|feel|first|	that 14
start|that|find|	marks -6	none -7	to -17	verb 25
start|that|first|	that 12	why 13
start|that|hear|	none 13
start|that|hold|	auxiliary 13
start|that|hope|first|	that 6
start|that|hope|	none -20	that 6	verb 31
start|that|identify|first|	that -36
start|that|identify|	that -36
start|that|imagine|	auxiliary -28	that -32
start|that|imagine|first|	that -32
start|that|imply|	auxiliary -14	that 6
start|that|imply|first|	that 6
start|that|indicate|	auxiliary 31	that 18	verb 36
start|that|indicate|first|	that 18
start|that|inform|	auxiliary 8	that 21
start|that|inform|first|	that 21
start|that|insist|	auxiliary 69	none 23	that 42
start|that|insist|first|	that 42
start|that|issue|first|	that -37
start|that|issue|	that -37	verb -26
start|that|joke|	auxiliary 44
start|that|judging|	base 6	participle -18	present -24	subordinator 29	that -19
start|that|judging|first|	that -19	whether 23	why 14
start|that|know|	auxiliary 31	none -30	subordinator 50	that -6	verb 33
start|that|know|first|	that -6	whether 40	why 30
start|that|lament|first|	that 27
start|that|lament|	that 27
start|that|laugh|first|	that -39
start|that|laugh|	none -32	that -39
start|that|learn|	auxiliary -10	that 9	verb 38
start|that|learn|first|	that 9
start|that|like|	auxiliary -35	that -56
start|that|like|first|	that -56
start|that|list|first|	that -26
start|that|list|	that -26
start|that|love|first|	that -36
start|that|love|	that -36
start|that|maintain|	auxiliary 13	that 38	verb 57
start|that|maintain|first|	that 38
start|that|mean|first|	that -21
start|that|mean|	that -21	verb -48
start|that|message|	auxiliary 29
start|that|need|first|	that -45
start|that|need|	that -45	verb -27
start|that|note|first|	that 24
start|that|note|	none 31	that 24	verb 36
start|that|notice|	auxiliary -14	that -17
start|that|notice|first|	that -17
start|that|offer|	auxiliary -32	that -49	verb -28
start|that|offer|first|	that -49
start|that|oppose|first|	that 17
start|that|oppose|	that 17
start|that|order|apposed|	judging -37	saying 27	thinking 12
start|that|order|apposition|	judging -6	saying 52
start|that|order|	auxiliary -33	that -16	verb 10
start|that|order|direct|	judging -19
start|that|order|first|	that -16
start|that|order|noun|	other 20
start|that|order|relative|	judging 24	saying -21	thinking -23
start|that|order|shared|	thinking 13
start|that|other|	base 20	that 17
start|that|other|first|	that 17
start|that|persuade|first|	that -23
start|that|persuade|	that -23	verb -35
start|that|plan|first|	that -37
start|that|plan|	none -30	that -37
start|that|pledge|	auxiliary 39
start|that|point|first|	that -26
start|that|point|	that -26	verb -38
start|that|post|	auxiliary 40	that 20	verb -13
start|that|post|first|	that 20
start|that|praise|first|	that -19
start|that|praise|	that -19
start|that|predict|	auxiliary 9	that 14	verb 12
start|that|predict|first|	that 14
start|that|present|first|	that -29
start|that|present|	that -29
start|that|press|first|	that 25
start|that|press|	that 25
start|that|promise|	auxiliary 46	none -20
start|that|propose|	auxiliary -8	none -16	that -17
start|that|propose|first|	that -17
start|that|prove|	auxiliary -48	that -30
start|that|prove|first|	that -30
start|that|question|	auxiliary -6	none 18	subordinator 27	that -15	verb 9
start|that|question|first|	that -15	whether 22	why 29
start|that|raise|	auxiliary 22	that 27	verb 22
start|that|raise|first|	that 27
start|that|read|first|	that -30
start|that|read|	that -30
start|that|realize|	auxiliary 7	that 7
start|that|realize|first|	that 7
start|that|recall|	auxiliary 51	verb -12
start|that|recognize|	auxiliary 15	that 30
start|that|recognize|first|	that 30
start|that|recommend|	auxiliary 27	none 30	that 40	verb 31
start|that|recommend|first|	that 40
start|that|reflect|	auxiliary -39	none -27	that -48
start|that|reflect|first|	that -48
start|that|regret|first|	that -39
start|that|regret|	that -39
start|that|reiterate|	auxiliary 10	that -6
start|that|reiterate|first|	that -6
start|that|reject|	auxiliary 12	none 11	that 17
start|that|reject|first|	that 17
start|that|remark|	auxiliary 9	that 9
start|that|remark|first|	that 9
start|that|remember|first|	that -18
start|that|remember|	that -18
start|that|remind|first|	that 20
start|that|remind|	that 20	verb 38
start|that|repeat|	auxiliary -12	that -20	verb -13
start|that|repeat|first|	that -20
start|that|reply|	auxiliary 75	that 25	verb 15
start|that|reply|first|	that 25
start|that|report|	none 30	verb -21
start|that|respond|	auxiliary 9	that -15
start|that|respond|first|	that -15
start|that|reveal|	auxiliary 21	that 21	verb 16
start|that|reveal|first|	that 21
start|that|rule|	auxiliary -18	that -21	verb 9
start|that|rule|first|	that -21
start|that|saying|	base -16	participle 8	past 27	present -20	subordinator -10	that 16
start|that|saying|first|	that 16	whether -8
start|that|say|	auxiliary 12	marks -11	none -16	subordinator -35	that 38	verb 46
start|that|say|first|	that 38	whether -29
start|that|seek|	auxiliary -35	that -41
start|that|seek|first|	that -41
start|that|see|first|	that -14
start|that|see|	that -14	verb -11
start|that|show|	none -47	subordinator -13	verb 11
start|that|signal|first|	that 6
start|that|signal|	that 6
start|that|sign|	auxiliary -19	that -42	verb -34
start|that|sign|first|	that -42
start|that|speak|	auxiliary -41	that -44
start|that|speak|first|	that -44
start|that|speculate|first|	that 30
start|that|speculate|	that 30
start|that|state|first|	that 12
start|that|state|	none -10	that 12
start|that|stress|	auxiliary 37	that 42
start|that|stress|first|	that 42
start|that|submit|	auxiliary 33	that 33
start|that|submit|first|	that 33
start|that|subordinator|	, 23	adverb 11	capital -19	preposition -23	pronoun 12	stop -17	that 10
start|that|subordinator|auxiliary|	judging 8	thinking 14
start|that|subordinator|none|	saying -15	thinking 8
start|that|subordinator|to|	judging 11	thinking -31
start|that|subordinator|verb|	judging 32	thinking 15
start|that|suggestion|	auxiliary 35	that 38
start|that|suggestion|first|	that 38
start|that|suggest|	auxiliary 33	none -14	that 14	to 41
start|that|suggest|first|	that 14
start|that|support|	auxiliary -21
start|that|sure|first|	why -24
start|that|sure|	subordinator -32
start|that|suspect|	auxiliary 11	that 16
start|that|suspect|first|	that 16
start|that|talk|	auxiliary -11	that -30
start|that|talk|first|	that -30
start|that|tell|	auxiliary 9	marks 48	none -24	that 29	verb 74
start|that|tell|first|	that 29
start|that|testify|	auxiliary 49	that 60	verb 36
start|that|testify|first|	that 60
start|that|that|	: -41	adverb 26	auxiliary -111	capital 33	determiner 60	possessive -9	preposition 6	pronoun 21	quote 35	stop -41	subordinator 9	verb-judging -47	verb-saying -25	verb-thinking -75
start|that|that|auxiliary|	other 20	saying 21	thinking 10
start|that|that|marks|	judging -67	saying 16	thinking -9
start|that|that|none|	other 15	saying -16	thinking -26
start|that|that|to|	judging -37	saying 8
start|that|that|verb|	judging -19	other -6	thinking -8
start|that|thinking|	base -6	past 19	present -6	subordinator 21
start|that|thinking|first|	why 33
start|that|think|	auxiliary 8	none 30	verb -48
start|that|threaten|first|	that -34
start|that|threaten|	that -34
start|that|try|	auxiliary 18	verb -8
start|that|tweet|first|	that -7
start|that|tweet|	that -7
start|that|understand|	auxiliary -20
start|that|urge|	auxiliary -21	that -12
start|that|urge|first|	that -12
start|that|use|first|	that -6
start|that|use|	that -6	verb -36
start|that|view|first|	that -37
start|that|view|	that -37
start|that|voice|	auxiliary -7	that -14
start|that|voice|first|	that -14
start|that|vote|	auxiliary -42	that -60	verb -26
start|that|vote|first|	that -60
start|that|vow|	auxiliary 34	that 11
start|that|vow|first|	that 11
start|that|want|first|	that -44
start|that|want|	none -25	that -44
start|that|warning|first|	that 34
start|that|warning|	that 34
start|that|warn|first|	that 14
start|that|warn|	none 39	that 14
start|that|wave|first|	that -28
start|that|wave|	that -28	verb -20
start|that|welcome|first|	that -29
start|that|welcome|	that -29
start|that|wonder|	auxiliary 15	subordinator 10
start|that|worry|	auxiliary 29	that 20	verb 30
start|that|worry|first|	that 20
start|that|write|	auxiliary 39	marks 12	none 11	that 20	verb -13
start|that|write|first|	that 20
`;
