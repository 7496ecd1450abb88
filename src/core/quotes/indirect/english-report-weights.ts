/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|	0 -6	1 -45	adverb 33	and -33	capital -36	coordinator -44	determiner 15	preposition 29	the 25	v1 8	v2 -51	word -27
end|(|0|	behind -31	next 6	that -23
end|(|1|	next -33
end|(|adverb|	v0 34
end|(|capital|	) -98	0 -57	capital 28	stop -54	v0 -23	v2 -32
end|(|coordinator|	adverb -31
end|(|determiner|	v1 15	word 20
end|(|v0|	next -14	that 17
end|(|v1|	behind -42	next 14
end|(|v2|	next -34	that -21
end|(|word|	) -47	0 7	v0 -49	v2 -25	word -50
end|,|	 -47	1 -15	2 -12	2001 -42	2012 -39	46 -28	a 48	according 80	adding 23	after 36	along -54	also 13	although 15	among -53	an 14	and 12	arguing 22	as -14	asking -22	at -45	attacks -37	be -35	because -30	before -27	bill -26	both 18	bringing -23	built -27	but 30	by -51	calif -29	calling 42	capital -54	captured -32	choosing 17	citing 34	clinton 35	compared 24	coordinator 14	could -20	coupled -45	cruz -28	depending -38	despite 40	determiner 6	did -29	donald -20	down 37	drawing 32	either -12	especially -69	except -32	first -42	florida -30	followed -29	food -24	for 20	foreign -30	france -29	from -14	georgia -28	given -53	had -65	has 9	have -7	he -23	her -19	hillary -6	his -35	how -44	however 40	if -78	immigration -35	in -61	including -95	iowa -30	is -10	it 15	its -42	john -37	just 14	leading 17	less 24	let -42	libya -35	many -21	maryland -25	massachusetts -17	michigan -24	more -41	mr. 48	mrs. 32	much -12	n.h. -27	new -47	no -25	not -46	notably -24	noting 16	now -37	obama -15	of -59	offering 24	often 9	ohio -26	oklahoma -22	on -32	once -26	one -8	only -28	opposed 26	or -75	particularly -39	pennsylvania -29	pointing 48	possibly -50	potentially 10	preposition -18	president -19	pronoun -18	pushing -15	put -32	putting 53	quote -47	r-texas -33	raising 10	ranging -35	rather -44	recalling 27	rubio 25	said 16	sanders -13	saying 33	seeking 26	sen. -11	she -14	should -34	since -34	some -6	something 14	stating -14	still -38	subordinator 7	such -73	suggesting -14	t0 9	t2 -36	taking -18	ted -27	telling 40	that -111	the 12	then -35	there 30	they -17	this -17	though 27	three 27	through 12	to -39	too 10	trump 30	twice -42	two -39	ultimately 10	up 29	v1 -16	v2 -18	verb-judging 26	verb-saying 57	virginia -31	was 35	well 47	were 12	what -29	when -13	where -37	which 62	while 62	white -23	who 37	whose 6	with -16	without 11	word -16	would -92
end|,|0|	after -21	behind 12	late -9	that -14
end|,|1|	late 12	next -25	that -27
end|,|2|	behind -43	that -26
end|,|adverb|	0 18	adverb 24	auxiliary 35	capital -31	preposition -47	stop 18	t0 -17	v0 -22	v1 -30	verb-judging 17	verb-saying -16	word -28
end|,|auxiliary|	0 27	1 -107	2 -41	adverb -7	auxiliary -13	determiner 26	preposition -37	quote -24	t0 46	v0 34	v1 -55	v2 -80	verb-judging 14	verb-saying 14	word -11
end|,|capital|	, -84	0 -25	1 -66	2 -61	auxiliary -37	capital -34	coordinator -113	possessive 27	preposition -32	stop -77	v0 -30	v1 -126	v2 -95	verb-judging 35	verb-saying 67	word 21
end|,|coordinator|	0 44	1 -67	adverb -52	auxiliary 10	capital 70	coordinator -45	determiner 25	preposition -20	pronoun 53	subordinator 18	t0 13	that -115	v0 -10	v1 -30	v2 -11	verb-saying 39	verb-thinking -16	word -11
end|,|determiner|	0 -30	1 -6	2 -9	auxiliary 32	capital -30	determiner -6	preposition -26	subordinator -73	t0 33	t1 22	that -17	v0 6	v1 13	v2 -17	verb-judging 44	verb-saying 36	verb-thinking 26	word 11
end|,|preposition|	0 7	1 26	adverb 19	auxiliary -23	capital 24	determiner -7	preposition -21	pronoun -38	t0 -33	t1 -44	that -36	v0 -26	v2 -72	word -34
end|,|pronoun|	0 -10	1 -41	adverb -28	determiner -23	possessive -10	v0 -25	v1 -10	v2 8	verb-judging 7	verb-thinking -17	word 18
end|,|quote|	0 -8	capital -22	determiner -29	end -8	stop -54	v0 -38	v1 -57	v2 -25
end|,|subordinator|	0 21	adverb -52	auxiliary 37	capital 30	determiner -7	preposition 9	pronoun -7	quote -31	t0 10	t1 24	that -36	v0 -7	v1 -40	v2 -19	verb-judging 6	verb-saying 23	word -10
end|,|t0|	behind -6	next 8	that -37
end|,|t1|	behind -47	next 16	that -41
end|,|t2|	next -32
end|,|that|	auxiliary -7	capital -22	determiner -41	pronoun -43	v0 -69	v1 -38	word -29
end|,|v0|	after -9	next -9	source -15
end|,|v1|	after -51	behind -9	late -78	next -13	source -52
end|,|v2|	behind -15	next -46	source 7
end|,|verb-judging|	0 9	1 -40	capital -6	determiner 6	preposition 13	pronoun 54	quote -37	subordinator -24	t0 45	v0 19	v2 -45	word -14
end|,|verb-saying|	, 8	0 -7	1 -19	adverb 11	capital 52	determiner 54	pronoun -7	quote 31	t0 20	that 27	v0 65	v2 12
end|,|verb-thinking|	0 -22	1 15	capital -33	determiner 19	preposition 6	that -40	v1 -6	v2 -28	word -28
end|,|word|	% 22	, -70	0 -14	2 -59	adverb -8	auxiliary 11	capital -17	coordinator -115	pronoun 27	quote -45	stop -36	subordinator 13	t0 -33	t1 -11	v1 -20	v2 -10	verb-judging -8	verb-saying 13	verb-thinking 13	word -38
end|	- 16	; 9	about -114	above -48	across -11	after 23	afternoon -20	against -104	along -60	amid -13	among -27	april -6	around -26	as -31	at -6	aug -25	august -47	before 9	behind -66	below -54	between -96	beyond -53	but 26	by 14	christmas -29	concerning -41	dec -28	december -47	despite 40	down -92	during 21	easter -33	evening -37	except 12	feb -26	february -35	for -50	friday -6	from -37	how -90	if -47	inside -43	into -96	jan -28	january -41	july -52	june -53	like -70	march -50	may -28	monday 12	month -47	morning -27	near -41	night -54	nor -44	nov -28	november -50	october -34	of -104	off -74	once -69	onto -38	or -73	out -95	outside -58	over -23	past -74	per -57	saturday -14	sept -44	september -42	since -43	so -39	sun -19	sunday -68	than -31	that -32	then -62	though -56	through 17	throughout -36	to -44	today -15	toward -67	tuesday 11	under -9	unless -57	until -19	up -46	upon -51	versus -41	via 18	week -63	weekend -44	what -97	when 7	where -30	whether -82	which -23	while 12	who -14	whom -53	whose -25	why -52	within -71	without -6	year -61	yet -67	– 6	— 10
end|-|	 32	- -29	0 12	1 -50	2 15	a 7	adverb -20	all 19	an 15	and -21	auxiliary -51	but -8	capital 30	coordinator -11	determiner 36	even -31	has -34	only -20	pronoun 36	quote 32	subordinator 19	t0 11	the 27	though 25	to -47	v1 -20	v2 -12	verb-saying 17	whether 16	which -44	with 14	word -33	would -10
end|-|-|	1 -22	adverb -43	determiner 31	preposition -17	t0 17	v0 -37	v2 -34	word -60
end|-|0|	after 27	behind -35	next 19	that -15
end|-|1|	next -41
end|-|2|	behind 22
end|-|adverb|	0 -21	1 -30	v1 -29	word 9
end|-|auxiliary|	0 6	v0 -48	word -51
end|-|coordinator|	0 -35	adverb -25	capital -28	determiner 35	preposition -40	v0 16	v1 -58	verb-judging -7	verb-saying 8	word -25
end|-|determiner|	0 32	determiner -13	preposition 31	v0 16	word 14
end|-|preposition|	determiner 6	v0 -12
end|-|subordinator|	0 15	capital 21	determiner 6	pronoun 20	v1 26	word 17
end|-|t0|	next 30
end|-|v0|	after -42	behind 20	next -7	that 11
end|-|v1|	next -41	that 6
end|-|v2|	next -12
end|-|verb-saying|	that 17
end|-|word|	0 -11	auxiliary 9	determiner -32	preposition 7	subordinator -9	that -17	v0 -45	v1 -45	word -33
end|:|	 16	0 -7	1 -13	a 17	preposition -29	pronoun -43	quote 20	subordinator 29	that -72	the -23	trump -29	v0 7	v1 -12	v2 -49	word -21
end|:|0|	behind -13
end|:|capital|	0 -16	auxiliary -37	capital -9	v0 6	v1 -38	v2 -33
end|:|determiner|	verb-thinking -40	word 7
end|:|end|	v0 24	v1 -35
end|:|preposition|	v0 -8	word -21
end|:|quote|	end -14	pronoun 39	v0 20
end|:|that|	v0 -37
end|:|v0|	behind -38	next -10	that 29
end|:|v1|	behind -40	that -34
end|:|v2|	next -41
end|:|word|	0 8	determiner -9	v0 -25
end|;|	 -17	. -29	0 8	a -15	adverb 26	and 16	capital 29	coordinator 16	determiner 6	end -17	it 21	its 17	pronoun 31	she 15	stop -29	t0 20	word 8
end|;|capital|	capital 26	v0 34	verb-saying 24	word 11
end|;|coordinator|	0 25	word 11
end|;|determiner|	0 16	capital 19	v0 -7
end|;|end|	0 -18	end -17	t0 15
end|;|pronoun|	auxiliary 16	v0 26
end|;|stop|	end -29
end|;|t0|	next 15
end|;|v0|	that 20
end|;|v1|	next 14
end|;|word|	0 23	v0 -12	word 25
end|about|	$ -29	0 -88	1 -27	4 -11	a -27	adverb -18	an -22	capital -55	clinton -27	determiner -83	her -39	hillary -20	his -40	how -22	it -19	mr. -22	one -21	preposition -11	pronoun -19	subordinator -42	t0 -19	the -59	three -14	trump -31	v0 -89	v1 -20	v2 -19	verb-thinking -21	voting -16	whether -31	word -68
end|above|	1 -33	all -30	determiner -38	the -29	v0 -43	word -28
end|according|	, -12	0 -16	and -50	as -24	at -28	between -15	by -23	end 33	for -27	from -16	in -55	of -21	on -16	or -13	since -24	than -24	that -25	to -32	up -21	v0 -24	v1 6	week -19	what -13	which -19	with -29	within -17	year -10
end|accuse|	, -11	0 -31	1 -11	2 -15	and -9	as -43	at -54	by -42	end 31	for -42	in -52	of -78	t0 6	that -31	to -60	up -31	v1 6	v2 31	week -18	with -35
end|acknowledge|	, 10	0 20	about -16	and -44	but 16	by -31	for -34	from -29	in 6	into -13	of -27	on 8	t0 15	that -32	to -64	v0 -20	v1 -34	v2 -10	with -30
end|across|	t0 -49	v0 -69	v1 -31	word -33
end|add|	, -40	0 -45	1 -37	about -11	as -25	at -25	end 42	for -20	from -29	in -33	of -19	on -24	that -23	to -58	v0 -12	v1 21	with -45
end|admit|	, 7	0 -18	and -40	at -46	end 11	for -33	from -24	in -35	of -24	on -36	over -29	that -21	to -43	who -13	with -26
end|adverb|,|	v0 -32
end|adverb|0|	, 6	coordinator -16	preposition -31	subordinator -41	that -46
end|adverb|stop|	end -29	v0 -33
end|adverb|t0|	coordinator 20	end -6	preposition -57
end|adverb|v0|	coordinator 12	end 7	next -39	preposition -96	subordinator -68	that -28	word -44
end|adverb|v1|	, -50	coordinator -24	end -10	preposition -44	subordinator -22	that -22	word -24
end|adverb|v2|	, -42	end 25	preposition -31	subordinator -21
end|advise|	0 -42	end 44	to -44	v0 20
end|advocate|	, -15	0 -16	1 12	and -27	end 35	in -40	of -25	on -30	that -34	to -46	v0 -8	v1 -16
end|after|	0 12	1 -33	2 -29	a 21	adverb -36	auxiliary 6	being 14	capital 16	he -13	her -41	his -8	it -48	pronoun -40	t0 -12	t1 -41	the -21	v0 18	v1 -65	v2 -58	verb-judging -23	word 22
end|after|saying|0|	false -31	true 53
end|after|saying|1|	false -37	true 25
end|after|saying|t0|	false -35	true 30
end|after|saying|v0|	false -32	true 35
end|after|saying|v1|	false -45	true 18
end|after|saying|v2|	false -47	true 19
end|after|thinking|0|	false -21
end|after|thinking|v0|	false -14
end|after|thinking|v1|	true 9
end|against|	0 -73	a -26	capital -56	clinton -29	determiner -65	donald -20	her -24	hillary -13	him -42	his -17	it -12	mr. -15	pronoun -43	t0 -33	terrorism -18	the -54	them -17	trump -29	v0 -85	v1 -25	v2 -22	word -57
end|agree|	, -16	0 -9	and -52	as -38	at -36	by -30	end 6	for -42	in -68	into -18	of -33	on -11	or -24	over 18	t0 -17	than -15	that -42	to -59	v0 -11	v1 -19	v2 26	when 10	who -34	with -37
end|aim|	, -16	0 -22	end 19	for -34	in -32	on -32	t0 11	that -30	to -45	v0 -12	v1 23
end|allege|	, -22	0 -17	and -27	as -27	by -34	end 12	for -33	in -32	of -28	that -25	to -52	v1 -6
end|allow|	, 34	0 -60	and -38	as -42	by -31	end -14	for -28	of -28	on -46	t0 14	to -74	v1 -30	who -29	with -41
end|allude|	end 20	v0 20
end|along|	0 -32	determiner -43	preposition -29	t0 -33	the -43	v0 -37	with -29
end|amid|	v0 -31
end|among|	0 -73	capital -56	democrats -29	determiner -49	hispanic -29	likely -27	many -23	republicans -25	the -37	v1 -30	v2 -13	word -8
end|and|	 -33	$ -65	, -12	1 -14	2012 -23	accused 27	adverb -32	allies -32	also 9	an -40	another -25	as 20	auxiliary -20	been -41	being -33	bernie -39	beyond -35	bill -33	by 18	california -24	called 41	campaign -26	capital -36	carson -21	children -28	civil -16	clinton -9	community -10	could -45	dapa -33	democratic -41	determiner -48	digital -29	dismissed 13	economic -36	effective -28	even 26	expand -32	experience -17	federal -26	fight -31	fitness -31	florida -29	for -39	foreign -27	former -34	found -53	gay -15	georgia -18	germany -29	get -28	give -25	go -31	had -41	has 19	have 12	he 21	health -23	help -28	her -49	hillary -46	his -11	hoped -25	how -45	immigration -35	in -21	iraq -40	is 9	it -44	its -39	john -24	judgment -18	legal -37	local -35	make 14	manafort -31	many -33	march -25	marco -29	may -26	military -33	minority -30	moderate -27	more -39	mrs. -22	muslims -27	national -29	new -26	north -29	not -41	obama -30	of -37	on -25	one -22	ordered -19	other -69	others 26	outsiders -18	party -24	pharmaceutical -18	plans 6	politics -18	powerful -22	praised 35	president 15	private -31	pronoun 18	provide 13	put -29	quote -33	raised -35	republican -35	respect -30	rising -23	rubio -23	said 42	sanders -44	says 10	senate 13	she 29	should -33	six -20	some -28	state -32	subordinator -23	suggested 6	support -43	syria -52	t0 7	t1 -49	t2 -36	ted -19	terrorism -29	thanked -6	that -45	the -39	their -33	those 24	through -30	to 17	trustworthy -33	two -24	v1 -27	v2 -70	verb-judging 52	verb-saying 33	verb-thinking -19	wanted -36	was -38	were -36	what -39	which -27	who 30	wished -27	word -54	working-class -24	would -23	wrote -28	young 14
end|announce|	0 20	1 -27	after 16	against -23	and -16	as 7	at -30	by -43	end -54	for -68	from -55	in 8	of -53	on 34	over -27	t0 27	that -52	thursday -29	v0 -16	v1 -14	v2 -29	who -28	with -7
end|answer|	, 20	0 21	end -37	v1 -37
end|apologize|	, 24	0 -31	end -33	of -28	on -42	out -24	to -27	v0 19	v1 -28
end|appeal|	0 7	in -34	of -14	t0 8	that -32	to -25	v0 13
end|applaud|	end 37	to -30	v0 -32
end|april|	, -43	. -27	0 -35	1 -23	26 -25	preposition -16	stop -27	v1 -17
end|argue|	, -11	0 -46	1 -23	; 11	about -15	and -27	as 14	at -53	by -60	end 31	for -31	from -34	if -18	in -55	into -14	like -14	of -30	on -47	out -9	t0 -29	than -34	that -42	to -66	up -20	v0 13	which -15	who -35	with -46
end|around|	. -21	0 -10	capital -38	determiner -14	stop -21	the -9	v0 -65	v1 -41	word -37
end|articulate|	0 12	end -25	in 6	v0 -24
end|ask|	, -10	0 -13	1 -30	about -25	against -16	and 7	at -36	before -34	behind -30	by 6	down -15	during 14	end 9	for -73	if -38	in -23	into -13	like -15	november -20	of -51	on -64	out -20	than -32	that -57	to -126	under -31	up -35	v0 8	v1 -23	v2 -21	what -21	when -41	whether -25	which -12	while 9	who -29	with -42
end|assail|	end -34
end|assert|	, -18	0 -32	end 14	on -32	v0 -19	v1 16	with -29
end|assume|	end 12
end|assure|	0 -25	at -45	end -7	in -25	of -20	to -17	v0 31	v1 -36	v2 -45
end|as|	 -44	$ -53	0 -46	1 -52	2 -34	250 -32	a -45	adverb -11	an -70	auxiliary -31	both -27	china -33	democrats -25	determiner -56	evidence -45	governor 14	he 37	her -37	his -46	isil -25	isis -21	it 19	its -25	long -32	many -52	mr. -29	much 6	new -36	not -36	of -28	offering -25	one -49	part -31	possible -41	preposition -47	president -52	pronoun 44	proof -25	quote -44	saying -36	secretary -56	soon -32	subordinator -29	t0 18	t1 9	that -25	the -22	they -65	v0 -27	v1 -7	v2 -55	verb-judging -31	verb-saying -47	well 18	word -57
end|attack|	, -21	0 9	1 -45	about -16	and 26	as -6	at -27	by 15	for -52	in -48	of -24	on -28	that -28	to -42	v0 -42	v1 -25	with -35
end|attribute|	end 36	t0 -29	v0 -22
end|at|	$ -25	1 -52	17 -26	6 -29	a 29	adverb -21	all -38	capital -35	determiner 12	first -21	her -42	him -21	his -56	home -33	it -22	its -36	least -83	one -35	pronoun -28	risk -27	some -36	stake -29	state -23	subordinator -18	t0 -92	the -30	this -32	times -27	trump -46	v0 -17	v1 -56	v2 -37	verb-judging -28	verb-saying -29	which -14	word -59
end|august|	, -44	. -25	stop -25	v0 -34
end|aug|	. -25	stop -25
end|auxiliary|0|	, 25	after -25	capital -20	coordinator -32	end 42	preposition -106	subordinator -48	that -47
end|auxiliary|adverb|	0 -27	auxiliary -30	v0 -24	word -24
end|auxiliary|auxiliary|	0 7	auxiliary -24	preposition -39	v0 -31	v2 -32	word 12
end|auxiliary|t0|	next -34	preposition -45
end|auxiliary|v0|	capital -19	coordinator -57	end 45	next -33	preposition -43	subordinator -69	that -42	word -33
end|auxiliary|v1|	, -53	coordinator -35	end -30	next -35	preposition -43	subordinator -39	that -28	word -17
end|auxiliary|v2|	end 8	next -27	preposition -28	subordinator -26
end|auxiliary|verb-thinking|	preposition 12
end|auxiliary|word|	0 -53	determiner -32	preposition -32	stop -22	v0 -26	v1 -20	word -27
end|back|	, 23	- 13	0 17	1 -58	and 16	at -25	by -29	end -49	for -35	in -17	of -35	on -38	out -13	that -38	to -52	up 17	v1 -17	v2 -61	with -37
end|bash|	0 12	end -19
end|because|	0 7	capital -48	determiner -13	he -12	his -39	it 16	of -38	preposition -13	she -56	t0 -53	the -86	they -46	v1 -38	v2 -26	word -42
end|before|	, -35	. -29	0 33	a 15	capital -12	determiner -30	he 10	it -49	stop -29	t0 -51	the -86	v0 -37	v1 -40	v2 -30	verb-judging 20	verb-saying 12	word -20
end|behind|	, -37	0 -38	a -16	capital -41	clinton -27	determiner -45	her -27	him -23	preposition -35	pronoun -23	t0 -31	the -40	v0 -72	v1 -15	word -28
end|behind|judging|1|	true -7
end|behind|judging|2|	false 6	true 24
end|behind|judging|t0|	true 29
end|behind|judging|t1|	false -36	true 8
end|behind|judging|v1|	false -32	true -22
end|behind|judging|v2|	false -74
end|behind|saying|0|	false 26	true 15
end|behind|saying|1|	false -71	true 6
end|behind|saying|2|	false -46
end|behind|saying|t0|	false -24	true 6
end|behind|saying|t1|	false -39
end|behind|saying|t2|	false -33
end|behind|saying|v0|	false -12
end|behind|saying|v1|	false -115	true -30
end|behind|saying|v2|	false -17
end|behind|thinking|0|	false 31
end|behind|thinking|1|	false 6	true 16
end|behind|thinking|t0|	false -34	true -10
end|behind|thinking|v0|	true -9
end|behind|thinking|v1|	false -25	true -28
end|behind|thinking|v2|	false -34	true -35
end|believe|	, -19	0 -13	1 6	after -37	and -7	as -46	at -33	by -40	end 28	for -61	from -34	if -33	in -62	into -23	may -34	of -33	on -46	or -23	than -28	that -26	to -62	v0 -15	with -48
end|below|	determiner -38	the -34	v0 -38	v2 -17	word -31
end|bemoan|	0 -7	end -9	that -19	v0 19
end|between|	$ -26	0 -84	a -24	capital -52	clinton -25	determiner -68	pronoun -27	t0 -24	the -62	them -20	trump -20	v0 -60	v1 -18	v2 -13	word -42
end|beyond|	0 -39	determiner -43	the -30	v0 -39	v1 -30	word -22
end|bill|	, 31	to -28	v1 -37
end|blame|	, -12	0 -30	and -18	as -38	end 20	from -32	in -44	of -35	that -42	to -43
end|blast|	0 -19	1 -38	and 10	end 19	for -55	in -41	of -29	to -32	v0 22	v1 -13
end|boast|	, 27	0 -40	end 14	in -36	to -18	v0 16
end|brag|	end -20	in -37	to 11	v0 -10
end|but|	 -39	0 36	adverb -21	determiner -40	did 17	had -31	not -9	quote -39	rather -32	said 48	that -66	the -36	v0 11	v1 -48	v2 -24	verb-judging -24	verb-saying 49	verb-thinking -42	was -24	word 16
end|by|	 -30	0 24	1 8	10 -32	2030 -34	adverb -21	an -47	another -41	any -33	auxiliary -26	calling -26	campaigning -22	capital -16	christmas -38	clinton -35	conservatives -29	cruz -26	determiner -10	giving 13	half -26	her -35	his -42	more -30	name -25	one -41	people -38	police -32	president -33	quote -30	raising -23	republican -30	republicans -27	requiring -18	sanders -33	spring -25	state -23	t0 -7	text -23	the -8	their -31	thursday -28	trump -34	two -28	using 16	v0 -29	v1 -61	v2 -54	verb-judging 9	verb-saying 17	verb-thinking -33	word -11
end|call|	( -30	, 8	- -55	0 -12	1 -19	against -22	and -14	as -45	at 12	because -28	between -14	by 9	end 16	following 26	for -59	from -51	in -80	into -28	of -52	off -13	on -29	or -19	out -20	over -32	t0 6	that -63	then -17	to -119	v0 -6	v1 -12	what -17	who 9	with -50	— -29
end|capital|,|	0 -6	auxiliary -28	coordinator -45	determiner -30	preposition -30	pronoun -17	subordinator -40	v1 -21	verb-saying 27	word -38
end|capital|0|	( 18	, -8	- 8	; 35	after -24	behind -28	capital -9	coordinator 12	end -26	next 6	preposition 6	that -6	word 11	— 19
end|capital|1|	behind -13	coordinator -42	end 13	next -37	preposition -88	subordinator -26	that -35	word -16
end|capital|2|	, -73	coordinator -38	end 26	preposition -45	subordinator -36
end|capital|auxiliary|	adverb -19	v0 -27	word -29
end|capital|coordinator|	v0 -41	v2 -12	word -29
end|capital|possessive|	0 -38	capital -51	t0 -36	v0 -56	v1 -21	verb-saying -26	verb-thinking -23	word -49
end|capital|preposition|	0 -6	determiner -57	v0 -52	v1 -25	word -37
end|capital|stop|	capital -50	coordinator -25	determiner -46	end -37	preposition 11	pronoun -28	quote 22	t0 -43	v0 -19	v1 -39	v2 -27	word -72
end|capital|subordinator|	0 -22	determiner -32	pronoun 26	v0 24
end|capital|t0|	coordinator 24	end -16	next -20	preposition -28	subordinator -57	that -34	word -24
end|capital|t1|	coordinator -21	end -8	preposition -18
end|capital|t2|	end 33
end|capital|that|	capital -23	determiner -25	pronoun -16	v0 -40	v1 -16	verb-saying -17
end|capital|v0|	( -43	, -6	- 34	: -57	; 16	after -20	capital -9	coordinator 13	end -26	late 20	next -30	preposition -31	source -25	subordinator -17	that -25	verb-thinking -17	word -44	— 9
end|capital|v1|	( -37	, -34	- 9	: -38	behind -26	capital -18	coordinator -55	end -12	late -11	next -45	preposition -54	subordinator -64	that -39	word -27
end|capital|v2|	behind -15	capital -16	coordinator -29	end -17	next -36	preposition -45	subordinator 7	that -36	word -17
end|capital|verb-saying|	v1 -15
end|capital|word|	, -46	1 -29	coordinator -37	determiner -29	possessive -31	subordinator -39	t0 12	v0 -19	v1 -28	v2 -27	word -43
end|care|	0 15	end -6	v0 -13
end|cast|	as -58	end 20	in -34	of -28	v0 -31	v1 -10
end|caution|	0 -25	end 40	from -32	in -32	of -22	to -28	v0 6
end|celebrate|	end -32
end|challenge|	, -24	0 -25	and 10	end 36	for -25	in -44	of -20	on -36	that -27	to -48
end|champion|	v0 -19
end|charge|	0 10	after 31	by -26	end 8	from -41	in -45	of -10	on -39	that -32	to -32	v0 -12	v1 -36	v2 -16	with -51
end|cheer|	v0 26
end|chide|	0 -19	end 19
end|christmas|	. -23	stop -23	v0 -31
end|cite|	( 19	, -19	0 -39	1 6	about -17	as -79	by -49	end 42	from -44	in -85	of -44	on -37	or -29	that -57	to -53	up -22	v1 11	v2 -37	who -31	with -47
end|claim|	, -42	0 26	1 -21	and 25	at -32	by -34	for -49	from -24	in -12	of -37	over -15	t0 -25	than -29	that -42	v0 -30	v1 -12	v2 27	with -38
end|clarify|	0 14	end -12	that -25	v0 -9
end|comment|	0 -15	and 7	in -31	to -33	v0 32
end|compare|	, -9	0 -56	and -36	at -24	end 25	in -34	of -24	that -27	to -61	v0 14	v1 -44	with -22
end|complain|	, -10	0 -10	end 23	for -26	from -23	of -28	on -26	to -28	v1 -6
end|concede|	but 33	end -27	for -29	in -33	of -15	to -40
end|concerning|	v0 -41
end|conclude|	, -20	0 -47	because -47	by -41	for -28	in -39	of -21	on -42	since -22	that -28	to -38	v1 -15	v2 -12
end|concur|	0 -24	end 19
end|condemn|	, 46	0 -19	and -31	in -41	of -23	on -36	to -23	v0 32	v1 -35
end|confess|	end 20
end|confirm|	, -26	0 25	1 -40	and 26	at 16	but 30	by 14	end -33	for -31	from -38	in -64	of -27	on 13	to 9	v0 -15	v1 28	with -37
end|congratulate|	0 -27	end 21	for -35	v0 10
end|consider|	, -20	0 -6	as -37	for -48	of -38	on -31	t0 -8	that -25	to -47	v0 10	v1 -41	with -28
end|contend|	end 33	for -15	of -19	to -33	with -34
end|continue|	end -8	in 15	v0 -13
end|contradict|	0 -33	end 27
end|coordinator|$|	v1 -18	word -44
end|coordinator|,|	adverb -28	preposition -37	subordinator 15	v0 -34	v1 15	v2 -20
end|coordinator|0|	after -56	behind 33	coordinator -30	end 28	late 23	next -11	preposition -48	source -30	that -68
end|coordinator|1|	behind -23	next -10	that -29
end|coordinator|2|	behind -32	next -53	that 11
end|coordinator|adverb|	, -27	0 13	1 -23	adverb -28	auxiliary -38	coordinator -26	determiner -58	preposition -31	stop -23	v0 -118	v1 -45	v2 -21	verb-judging -6	verb-saying 31	verb-thinking -24	word -33
end|coordinator|auxiliary|	0 23	adverb 13	auxiliary -37	determiner -61	quote -42	v0 -20	v1 -64	v2 -28	verb-judging -20	verb-saying 26	verb-thinking -56	word -34
end|coordinator|capital|	, -19	0 -49	1 -50	2 -44	adverb -30	auxiliary -38	capital -9	coordinator -49	possessive -20	preposition -96	stop -81	subordinator -37	t0 -20	that -28	v0 -16	v1 -7	v2 -34	verb-judging 16	verb-saying 6	word -46
end|coordinator|coordinator|	v2 -20
end|coordinator|determiner|	0 -29	1 -40	2 -28	adverb 6	capital -11	determiner 6	t1 -19	v0 -130	v1 -59	v2 -28	verb-judging -27	verb-thinking -21	word -84
end|coordinator|preposition|	0 10	1 -29	capital -53	determiner -11	stop -21	t0 -32	t1 -23	v0 -11	v1 -50	v2 -25	word -27
end|coordinator|pronoun|	adverb 8	auxiliary -8	possessive -44	v0 11	word 16
end|coordinator|quote|	stop -31	v0 -55
end|coordinator|subordinator|	0 -8	capital 17	preposition -31	pronoun -71	t0 -33	v0 -24	word -33
end|coordinator|t0|	that -29
end|coordinator|t1|	next -48
end|coordinator|t2|	behind -21	next -31
end|coordinator|that|	adverb -26	capital -50	determiner -102	preposition -23	pronoun -76	quote -28	v0 -50	v1 -38	v2 -14	word -64
end|coordinator|v0|	, -16	after -58	behind -26	end 52	late -37	preposition -57	source -37	subordinator -40	that -16
end|coordinator|v1|	after -38	behind -54	end 18	late -42	next -18	preposition -25	that -65
end|coordinator|v2|	after -16	behind -34	late -23	next -56	source -23	that -43
end|coordinator|verb-judging|	0 45	1 13	capital 12	determiner 23	preposition 12	pronoun 39	stop -42	subordinator 33	v0 18	v1 -55	v2 -26	word 10
end|coordinator|verb-saying|	, 32	0 15	capital 19	determiner 31	preposition 8	pronoun 16	stop -28	t0 32	that 46	v0 40	v1 -64	v2 -28	word -39
end|coordinator|verb-thinking|	determiner -54	preposition 19	pronoun -15	t0 11	that -24	v0 -57	v1 -20	word -38
end|coordinator|word|	, -81	- -52	0 -16	1 -45	2 -48	adverb -19	capital -41	coordinator -36	determiner 17	preposition -30	pronoun -19	stop -98	subordinator -20	t0 -32	t1 -37	t2 -24	that -54	v0 -40	v1 -63	v2 -40	verb-judging -15	verb-saying 40	verb-thinking -52	word -80
end|counter|	0 12	in -31	v0 -28
end|credit|	0 -6	and 14	end 9	for -32	in -27	of -27	v0 -11	v2 -13	with -32
end|criticize|	0 15	1 -50	after 12	and -24	as 19	by -32	during 9	for -91	from 7	in 10	of -44	on -55	that -49	to -56	v0 -14	v1 -36	week -16
end|debate|	, -41	0 10	as -43	end -10	in -35	of -38	to -41	v0 -14	v1 -15
end|december|	. -25	0 -31	stop -25	t0 -19	v0 -22	v1 -12	word -16
end|decide|	, -16	0 6	after -40	and 16	end -34	for -31	in 7	of -31	t0 21	to -66	v0 -10	v1 -16	v2 -50	with -37
end|declare|	, 29	0 29	1 12	and 6	as -34	by 32	end -55	for -33	in -65	night -27	of -42	on -31	that 15	to -64	tuesday 12	v0 -19	v1 -24	v2 -14
end|decline|	, -15	0 13	and 36	end -21	for 26	in -40	of -37	on -6	or -30	that -17	to -44	v0 -12	v1 -44	whether -39	with -30
end|decry|	, 25	0 16	and -23	end -11	of -29	to -30	v0 -7	v1 -38
end|dec|	. -28	stop -28	v0 -21
end|deem|	, 18	0 42	1 -19	end -42	of -30	v1 -37
end|defend|	, -22	against -37	and -34	as -50	at 18	by 20	end -6	for -33	in 15	of -56	on 12	t0 6	that -53	to -77	v0 -6	v1 -42	v2 -15	when 13	with -23
end|define|	end 27
end|deliver|	, -22	0 7	end -20	of -47	on 10	to 15	v1 -51
end|demand|	, 33	0 10	1 -26	and -32	as -35	end -27	for -35	from -24	of -18	on -24	v0 23
end|denounce|	, 8	0 13	1 -28	as 13	end -41	for -18	of -19	or -9	through -26	to -41	v1 -57	v2 -39	with -19
end|deny|	, 33	0 20	1 -31	; 21	and 40	as 19	at -36	end -56	for -33	from -24	in -53	of -31	on -41	out -20	t0 12	than -28	that -44	through 26	to -65	v0 8	v1 -46	v2 -10	with -43
end|deride|	0 -26	end 23
end|describe|	0 -16	1 -23	and -14	as -89	by -49	end 11	of -19	off -24	t0 11	that -53	to -54	v0 -14	v2 17
end|despite|	0 13	determiner 27	the 12	v0 32	word 26
end|detail|	, -8	0 -34	and -35	end 25	in -35	of -29	to -36	v0 -9
end|determiner|0|	( -62	- -8	: -33	; 25	auxiliary 8	capital -7	coordinator 28	end 6	next -27	subordinator 6	word -89	— -20
end|determiner|1|	( -33	, -25	- -34	capital -27	coordinator -51	preposition -17	subordinator -45	that -41	word -31
end|determiner|2|	, -27	coordinator -34	preposition -32	subordinator -21
end|determiner|t0|	, -7	- -12	capital -27	coordinator -48	preposition -17	that -30	word -32
end|determiner|t1|	coordinator -28	end 26	preposition -42	subordinator -32	that -18	word -21
end|determiner|t2|	, -33	coordinator -31	end -12	preposition -36
end|determiner|v0|	, -19	- -25	: -71	; 30	auxiliary -26	capital 19	end -7	subordinator -31	that -91	verb-thinking -29	word -66	– -32	— 8
end|determiner|v1|	- -52	auxiliary -21	capital -35	coordinator -90	preposition -53	subordinator -12	that -37	word -31	— -50
end|determiner|v2|	( -30	, -11	capital -26	coordinator -42	preposition -45	subordinator -54	that -32	word -31
end|determiner|word|	0 -27	auxiliary -40	preposition -36	pronoun -32
end|disagree|	0 14	end 8	v0 -29
end|disavow|	0 14	end -15
end|disclose|	, -13	0 -6	for -40	in -30	of -23	on -38	to -35	v0 11	v1 -31	v2 -12
end|discuss|	, -31	0 -16	1 -45	and -52	for -42	of -28	or -26	that -49	to -55	v0 15	v1 9	v2 -31	what -14	who -24	with 35
end|dismiss|	, 18	0 -53	and -30	as -30	in -35	of -22	that -66	to -45	v0 11	with -45
end|dispute|	0 -13	end 19	v0 10
end|doubt|	0 6	and -6	for -27	in -30	to -33	v0 11	v1 -43
end|down|	, -33	. -27	0 -64	a -13	capital -26	determiner -46	on -27	preposition -44	stop -27	subordinator -22	t0 -43	the -36	to -27	v0 -63	v1 -23	v2 -30	with -27	word -41
end|during|	0 32	a 26	an 11	determiner 18	her 8	his -9	t0 -54	the -17	v0 -29	v1 -47	v2 -45	word -29	world -24
end|easter|	. -33	stop -33	v0 -33
end|echo|	, -16	0 -15	and 14	of -23	that -26	to -20
end|email|	and -33	end 11	in -35	of -17	v0 -29
end|emphasize|	, -17	0 -7	as -37	that -20	to -33	v0 -12	v1 9
end|encourage|	0 -28	end 33	of -17	t0 17	to -43	v0 24
end|endorse|	, -15	- 23	0 32	1 -12	2 -7	and -6	as -27	by 12	end -38	for -58	from -18	in 27	may -29	of -50	over -26	than -25	that -32	v0 -52	v1 -71	v2 -14
end|end|	, -10	[ -11	a 26	about 18	according 40	after -23	all -13	along 25	although -24	an 16	analysts -13	and -20	another -15	asked 32	back -19	beijing 21	both -21	by -12	candidates -8	chief 16	clinton 20	critics -9	democratic 30	democrats 13	donald 29	each -31	eksili -22	eleven 27	emanuel -30	for 18	forbes 17	former 31	fundy -29	had 22	he 13	her 31	here -31	his 20	how 14	hundreds 28	if 17	in 20	israel 27	it 34	its 30	jeb 16	just 33	justice 26	kaine -23	labor 33	last 46	later -14	long -25	many 11	more 28	most 18	mr 29	mr. 10	mrs. 22	ms. 14	my -17	nearly 25	neither -8	nobody 23	none 32	nor 9	norway -8	not 17	now -21	obama 18	of -20	on 21	one 28	only -22	opposition 23	others -16	perhaps -29	police 26	president 28	pressed 26	rather 29	recently 20	rubio -44	russia 24	said -20	sanders -25	sen. 19	senator -17	shares 20	since -8	so 29	spokeswoman 18	state 32	still -34	sunday -12	t1 -6	t2 8	that -13	the 46	their 29	these -40	they -19	this -46	those -26	though 28	three -14	to 27	today 10	too -19	two 35	two-thirds -28	under -24	using -22	v1 -8	voters -25	was -9	we 18	what 10	when 6	workers 30	would -13	yet -10	you -14
end|end|0|	after 54	late 24	that -14
end|end|1|	after 25	that -16
end|end|2|	next 12
end|end|end|	t1 -6	t2 8	v1 -8
end|end|t0|	after 32	behind 7	late 31	that 22
end|end|t2|	behind 35	next 9
end|end|v0|	after 36	behind -13	late 8	next -7	source 53	that 18
end|end|v1|	after 20	behind -39	late 7	next -15	source 22	that 21
end|end|v2|	after 19	behind -11	late 8	next -7	that 16
end|estimate|	, 24	0 -46	and -48	at -35	by -27	end 25	for -35	from -36	in -41	of -27	t0 -7	to -45	up -16	v0 35	v1 -49
end|evening|	. -30	stop -30	v0 -29
end|except|	v0 19
end|expect|	( -46	, 28	; 24	about -22	and 8	as -59	at -62	before -48	between -26	by -71	end -7	for -56	from -37	in -96	into -34	like -16	may 9	monday -32	month -18	night -28	november -24	of -40	on -85	over -37	past -27	sunday -23	t0 16	t1 -45	than -40	that -52	thursday -24	to -84	until -34	up -22	v0 -8	v1 -19	v2 -37	week -27	who 14	with -48	year -29
end|explain|	, -27	1 -26	and -40	because -45	by -36	end 16	for -43	from -26	in 9	into -19	of -27	on -39	t0 -14	that -29	v0 -42	v1 7	v2 16	with -34
end|express|	, -16	0 -11	1 -40	about -28	and 11	at -34	end -6	for -48	of -20	on -31	or -14	that -46	to -53	v0 -25	who -38	with -53
end|extol|	, -16	0 -18
end|favor|	, -26	0 -6	and 6	end 11	in 7	of -14	t0 -27	v0 -12	v1 14
end|fear|	, 12	0 8	and 13	for -23	in -34	of -22	on -39	out -17	that -28	to -24	v0 -12	v1 -21
end|february|	. -22	and -23	coordinator -23	stop -22	v0 -25	v1 -16	v2 -15	word -16
end|feb|	. -26	stop -26
end|feel|	, -8	0 -11	and 11	as 27	by -31	end -7	for -30	in -41	of -37	on -45	to -38
end|figure|	end 36	to -31
end|find|	, -26	- -51	0 -38	1 16	2 -23	about -23	across -33	among -35	and -52	at -46	by -12	end 50	for -56	from -34	in -81	of -34	on -47	or -22	out -19	over -23	per -23	t0 -10	than -25	that -44	to -58	toward -20	up -24	v0 -53	v1 30	who -15	with -58
end|fire|	0 -17	1 31	2 -11	end -17	of -22	v0 -31
end|following|	0 -18	a -31	determiner 20	t0 -34	the 11	v0 10	word -36
end|forecast|	end -18	of -30
end|foresee|	0 14	end -25	in -44
end|for|	 -32	$ -37	, -35	. -27	0 -51	1 -37	2 -18	a -102	adverb -19	all -36	americans -36	an -54	another -30	any -27	as -16	auxiliary -28	banning -31	being -22	blocking -31	by -21	capital -49	changing -28	chinese -27	clinton -57	college -27	comment -54	continuing -28	decades 29	democratic -36	determiner -36	donald -27	each -25	eight -19	every -33	failing -29	federal -41	five -29	four -28	heavy -17	her -41	hillary -37	him -48	his -9	illegal -33	it -37	its -46	keeping -18	many -14	months -41	more -34	mr. -62	mrs. -16	new -45	next -22	nine -34	not -8	now -20	office -26	one -44	opposing -25	other -24	people -35	political -25	preposition -38	president -16	presumptive -27	promoting -29	pronoun -55	public -22	questioning -21	quote -32	release -28	republicans -39	sanders -39	security -33	six -29	some -34	someone -38	stop -27	students -32	supporting -32	t0 -78	t1 -30	ten -35	that -53	the -133	them -26	this 25	those -28	three -33	trump -49	two -29	u.s. -38	v0 -29	v1 -34	v2 -31	verb-judging -64	verb-saying -26	verb-thinking -48	weeks -28	what -43	women -30	word -27	years 17	you -32
end|friday|	's -24	, -31	. -28	0 11	night -26	possessive -24	preposition -28	stop -28	v0 -45	v1 -14	word 6
end|from|	0 -9	1 -59	2 -21	a -56	adverb -22	auxiliary -29	becoming -29	buying -23	capital -105	clinton -15	coming -36	determiner -15	entering -59	her -43	his -48	its -30	mexico -21	mr. -30	one -27	outside -26	people -19	preposition -34	pronoun -35	supporters -22	t0 -93	t1 -17	their -28	this -24	those -21	trump -25	v0 -122	v1 -46	v2 -29	verb-judging -24	vermont -18	wall -20	whom -39	word -17
end|guess|	end -12
end|hail|	0 -13	end 15
end|hangs|after|,|	0 15	t0 36	v0 -21
end|hangs|after|coordinator|	0 -7	v0 -28
end|hangs|after|preposition|	0 10	v0 9
end|hangs|after|subordinator|	v0 -43
end|hangs|after|that|	v0 -19
end|hangs|although|,|	v0 -16
end|hangs|although|end|	0 28	v0 35
end|hangs|although|preposition|	0 -33	v0 -47
end|hangs|as|,|	0 40	t0 -9	v0 6
end|hangs|as|coordinator|	t0 -33	v0 -19
end|hangs|as|end|	0 9	t0 57	v0 25
end|hangs|as|preposition|	t0 -67	v0 -47	v1 -23
end|hangs|as|subordinator|	0 -22	v0 -49
end|hangs|as|word|	v0 -19
end|hangs|because|coordinator|	v0 19
end|hangs|because|end|	0 23	t0 26	v0 -20
end|hangs|because|preposition|	0 -31	v0 -63
end|hangs|because|subordinator|	0 -23	v0 -27
end|hangs|before|,|	0 -8
end|hangs|before|preposition|	0 8
end|hangs|false|(|	2 -55
end|hangs|false|,|	0 7	1 -14	2 -20
end|hangs|false|-|	0 6	1 -12
end|hangs|false|:|	0 6	1 -7	2 -49
end|hangs|false|;|	0 9
end|hangs|false|adverb|	0 -14
end|hangs|false|auxiliary|	0 -16	1 -41	2 -40
end|hangs|false|capital|	1 -72	2 -50
end|hangs|false|coordinator|	0 6	1 -39	2 -44
end|hangs|false|determiner|	0 -15
end|hangs|false|preposition|	0 -14	1 -48	2 -71
end|hangs|false|subordinator|	1 -51	2 -41
end|hangs|false|that|	0 -13	1 -62	2 -55
end|hangs|false|verb-thinking|	0 -56	1 -36	2 -29
end|hangs|false|word|	0 -26	1 -67	2 -59
end|hangs|false|—|	2 -36
end|hangs|how|end|	v0 30
end|hangs|how|preposition|	0 8	v0 -35
end|hangs|if|,|	v0 32
end|hangs|if|preposition|	0 -34	v0 -46
end|hangs|nothing|(|	0 -13	1 -45	v1 8	v2 -51
end|hangs|nothing|,|	1 -10	2 -12	t2 -36	v1 -13	v2 -17
end|hangs|nothing|-|	0 8	1 -40	2 15	t0 11	v1 -16	v2 -12
end|hangs|nothing|:|	0 -9	1 -7	v0 8	v1 -7	v2 -44
end|hangs|nothing|;|	0 8	t0 20
end|hangs|nothing|adverb|	v0 -52
end|hangs|nothing|auxiliary|	t0 -34	t1 -21	v0 -52	v1 -35	v2 -34
end|hangs|nothing|capital|	1 -43	t0 -24	v0 -10	v1 -58	v2 -45
end|hangs|nothing|coordinator|	1 -15	t0 9	t1 -51	t2 -37	v0 -7	v1 -35	v2 -76
end|hangs|nothing|end|	t1 12	t2 8	v0 6
end|hangs|nothing|preposition|	1 -15	2 -63	t0 -25	t1 -67	t2 -51	v0 -29	v1 -59	v2 -58
end|hangs|nothing|subordinator|	1 -59	2 -47	t0 -19	t1 -8	t2 -39	v1 -46	v2 -29
end|hangs|nothing|that|	1 -50	2 -31	t0 -64	t1 -39	v0 -26	v1 -51	v2 -45
end|hangs|nothing|verb-thinking|	0 -22	1 -21	t0 -24	v0 -46	v1 -27	v2 -26
end|hangs|nothing|word|	1 -45	2 -32	t0 -64	t1 -38	t2 -25	v0 -41	v1 -53	v2 -48
end|hangs|nothing|–|	0 -18
end|hangs|nothing|—|	v2 -36
end|hangs|since|end|	0 -9	v0 -20
end|hangs|so|end|	0 -11
end|hangs|so|preposition|	v0 -34
end|hangs|that|,|	0 -38	1 -31	v0 54	v1 -55	v2 -17
end|hangs|that|coordinator|	0 -35	v1 -16	v2 -10
end|hangs|that|end|	0 -9	t0 31	v1 -52	v2 -34
end|hangs|that|preposition|	0 15	t0 -32	v0 -86	v1 -26	v2 -28
end|hangs|that|subordinator|	0 12
end|hangs|that|—|	v0 8
end|hangs|though|,|	0 50
end|hangs|though|end|	t0 -11	v0 -6
end|hangs|though|preposition|	0 -42	v0 -7
end|hangs|true|(|	0 7
end|hangs|true|,|	1 -17
end|hangs|true|-|	0 22
end|hangs|true|;|	0 27
end|hangs|true|capital|	0 -53
end|hangs|true|coordinator|	0 15	1 -35
end|hangs|true|end|	0 -20	1 -69
end|hangs|true|preposition|	0 14	1 -52
end|hangs|true|subordinator|	0 -47	1 -21
end|hangs|true|that|	0 -68
end|hangs|true|verb-thinking|	0 -16
end|hangs|true|word|	0 -55
end|hangs|true|—|	0 14
end|hangs|what|end|	0 33
end|hangs|when|,|	t0 39	v0 -20
end|hangs|when|capital|	0 -22
end|hangs|when|coordinator|	0 20	v0 -6
end|hangs|when|end|	0 -22	v0 17
end|hangs|when|preposition|	0 17	t0 -44	v0 -37
end|hangs|when|subordinator|	v0 -31
end|hangs|when|that|	0 -32	v0 -20
end|hangs|where|end|	0 15	t0 37
end|hangs|where|preposition|	v0 -51
end|hangs|while|,|	0 62	t0 36
end|hangs|while|coordinator|	0 20	v0 -15
end|hangs|while|end|	0 10	t0 26	v0 -10
end|hangs|while|preposition|	0 -90	t0 -57
end|hangs|while|subordinator|	0 -53	v0 -51
end|hangs|why|end|	v0 32
end|hear|	0 -11	end 11	v0 -35
end|highlight|	, -8	0 -33	and -28	as -34	end 39	in -46	of -24	that -36	to -37	v0 -13	v1 21	v2 -12
end|hint|	0 11	and -21	end 21	for -27	of -21	v0 -29	v1 -35
end|hit|	0 -19	end 36
end|hold|	, 33	0 -52	and 7	as -38	end -18	for -26	in -32	of -16	that -32	to -33	v0 22	v1 -39
end|hope|	, -8	- 13	0 -6	: -48	after -31	against -17	and -38	around -25	as -61	at -24	before -33	by -42	end 42	for -54	from -42	in -71	into -30	of -37	on 6	t0 -10	t1 -27	that -51	to -57	tuesday -41	up -31	v0 -22	v1 -7	v2 8	with -48	year -14
end|how|	0 -48	capital -28	determiner -50	he -32	it -25	many -29	much -26	preposition -31	pronoun -46	t0 -28	the -32	they -24	to -30	v0 -77	v1 -25	v2 -26	word -59
end|identify|	, -11	0 16	as -54	end 21	from -33	in -39	of -41	on -29	that -37	to 16	v0 -39	v1 -49	v2 -10
end|if|	0 -63	1 -17	a -27	adverb -21	determiner -71	elected -24	he -63	it -43	mr. -25	pronoun -88	she -34	t0 -48	the -52	they -51	trump -27	v0 -23	v1 -23	v2 -27	word -52
end|imply|	0 -28	end -23	of -13	to -16	v0 7
end|indicate|	, -13	- -13	0 -60	at -37	before -21	by -33	end 36	for -37	from -27	of -20	that -21	to -31	v0 -14	v1 30	v2 -15
end|inform|	, 22	of -8	to -29	v0 8
end|inside|	determiner -33	the -27	v0 -38
end|insist|	, -40	0 -18	about -23	after 19	and 10	by -34	for -35	in -43	of -42	on -44	that -35	to -62	v0 -18	v1 26	v2 9	with -49
end|insult|	0 8	end -32
end|intend|	, 19	and 14	end -25	of -12	t0 -15	that -37	to -32	v0 19	v1 -20
end|into|	0 -49	1 -23	a -37	adverb -17	an -29	capital -44	determiner -68	effect -20	her -23	killing -10	law -27	subordinator -12	t0 -53	the -52	v0 -84	v1 -27	v2 -23	verb-judging -24	verb-saying -27	verb-thinking -21	word -61
end|introduce|	, -10	0 19	against -12	by -31	end -43	for -12	on 16	v0 -36	v1 -38
end|invoke|	, -15	0 -19	end -6	in -41	of -9
end|in|	, -45	. -30	0 17	1 -20	10 -44	1981 -22	1988 -37	1994 -32	1999 -28	2 -47	2004 -42	2005 -33	2007 -34	2008 17	2009 -34	2010 15	2011 25	2012 16	2013 15	2014 -37	2015 8	2016 -38	2018 -35	2020 -27	2021 -34	2022 -51	2023 -29	2024 -50	a 12	advance -24	alabama -19	all -9	america -49	american -28	an 44	and -35	april 25	as -20	august -51	auxiliary 9	benghazi -52	both -39	britain -32	brooklyn -37	buffalo -36	california 12	canada -35	capital -35	cases -30	central -35	charge -33	chief -32	cleveland -32	clinton -19	coming 12	congress -31	coordinator -35	court -30	danger -24	december 23	decline -27	defending -29	determiner 6	each -37	economic -28	europe -50	every 15	favor -32	february 16	federal -32	five -33	flint -37	florida -44	four -42	france -31	front -28	funds -32	generations -33	good -28	government -34	her -82	his -22	indiana -41	iowa -58	iraq -48	israel -27	it -29	its -65	january -35	july -50	june 16	las -33	later -29	libya -35	line -54	march -43	may 9	mississippi -28	more -33	nevada -38	new -39	nine -32	north -33	november 7	october -34	office -27	ohio -26	on -39	one 26	order -48	orlando -32	other 13	paris -35	part 11	past -22	pennsylvania -34	person -42	philadelphia -40	places -21	politics -41	preposition -54	pronoun -36	question -30	recent -39	remote -30	response -24	return -33	san -29	six -28	some -42	south -53	speaking -26	states -34	stop -30	subordinator -42	support -43	syria -62	t1 -39	ten -32	terms -30	texas -40	that -39	the -50	their 6	them -23	this -52	those -33	three -30	time -48	touch -34	trouble -28	trump -28	tuesday -36	two -30	union -31	v0 -59	v1 -63	v2 -55	verb-judging -70	verb-saying -65	verb-thinking 15	virginia 9	washington -33	what -32	which -69	whittling -34	word -15
end|issue|	0 17	end -19	for -33	of 14	to -40	v0 -7
end|january|	, -30	. -33	stop -33	v0 -35
end|joke|	to -32	v0 19
end|july|	, -26	. -29	0 -34	preposition -20	stop -29	t0 -20	v0 -29	v1 -21	v2 -12	word -32
end|june|	, -38	. -28	0 -37	2015 -22	7 -17	and -20	coordinator -20	stop -28	v0 -30	v1 -18	word -33
end|knock|	end 16
end|know|	, 7	- -40	1 -37	and 18	as 17	end -6	for 15	from 15	in -42	of -34	on -43	or -18	that -25	to -51	v0 -13	v1 -19	v2 19	what -22	when -43	with -27
end|lambaste|	end -9	for -29	v0 -29
end|lament|	0 -7	of -24	to -34	v0 -8
end|last|)|	; -18	end -17
end|last|adverb|	- -53	auxiliary -33	capital -50	coordinator -24	end 10	preposition -65	subordinator -51	that -48	verb-thinking -17	word -54
end|last|auxiliary|	, -37	: -33	coordinator -12	preposition -133	subordinator -94	that -50	verb-thinking -30
end|last|capital|	( -77	, 9	: 11	capital 13	coordinator -8	preposition 20	subordinator 11	that -10	word -18	– 10	— 18
end|last|coordinator|	, -71	auxiliary -20	capital -27	coordinator -50	end -24	preposition -32	subordinator -80	that -67	word -39
end|last|determiner|	, -21	auxiliary -21	capital -86	coordinator -15	end -21	preposition -21	subordinator -58	that -51	verb-thinking -20	word -86
end|last|possessive|	capital -48	coordinator -28	end -11	preposition -70	subordinator -39
end|last|preposition|	, 13	- 19	auxiliary -38	capital -173	coordinator -71	preposition -56	subordinator -128	that -57	word -72
end|last|pronoun|	( 12	- -40	; 18	auxiliary -52	coordinator -44	end -6	preposition 10	subordinator 6	that -32	verb-thinking -21	word -24	— 13
end|last|quote|	, 79	; 14	coordinator -10	end -32	preposition -76	subordinator 10	that -25	word -27
end|last|subordinator|	, -19	capital -73	coordinator -45	preposition -12	subordinator -62	that -46
end|last|that|	, -26	auxiliary -34	end -11	preposition 6	subordinator -82	word -24	— 13
end|last|verb-judging|	, 28	- 12	coordinator 16	end 8	preposition -8	subordinator 25	word 11
end|last|verb-saying|	, -21	- -25	: -39	; -15	capital 36	end -19	preposition 12	subordinator -66	that -31	verb-thinking -22	word -22	— 16
end|last|verb-thinking|	capital -45	coordinator 23	preposition -55	subordinator -42	that -66	word -34
end|last|word|	( 31	, -13	- 19	; 17	adverb -24	auxiliary -6	capital 23	determiner -18	end 18	preposition -40	that -22	verb-thinking -45	word -17	– -13	— -14
end|late|judging|0|	false 8	true 38
end|late|judging|v1|	true -20
end|late|judging|v2|	true -31
end|late|saying|0|	false -30	true 8
end|late|saying|1|	false -44
end|late|saying|t0|	false 16	true 23
end|late|saying|v0|	false -22	true 12
end|late|saying|v1|	false -81	true 6
end|late|saying|v2|	false -14	true 24
end|late|thinking|0|	false -57	true 27
end|late|thinking|v0|	false -15
end|late|thinking|v1|	false -50	true 18
end|late|thinking|v2|	true -12
end|learn|	0 22	and -36	end -31	in 16	into -15	to -33	v0 -10	v1 -52
end|length|10-15|(|	0 -28	1 -31	v0 -26
end|length|10-15|,|	0 -6	1 -11	2 -13	t0 7	t1 -10	v0 7	v1 -22	v2 -15
end|length|10-15|-|	0 -25	t0 25	v0 7	v1 -53
end|length|10-15|:|	0 -12	v0 -39	v1 -64
end|length|10-15|;|	v0 15
end|length|10-15|after|	saying 20	thinking -33
end|length|10-15|auxiliary|	v0 -35
end|length|10-15|behind|	judging -27	saying -40	thinking -14
end|length|10-15|capital|	0 -57	1 -31	t0 -45	v0 -13	v1 -33	v2 -19
end|length|10-15|coordinator|	0 -40	1 -53	2 -36	t0 -42	t1 -37	t2 -22	v0 -37	v1 -82	v2 -36
end|length|10-15|determiner|	v0 7
end|length|10-15|end|	0 15	1 11	t0 -7	v0 9	v2 51
end|length|10-15|late|	judging -18	saying -7	thinking -22
end|length|10-15|next|	judging -35	saying -10
end|length|10-15|preposition|	0 -59	1 -13	2 -40	t0 -127	t1 -51	t2 -33	v0 -91	v1 -55	v2 -39
end|length|10-15|subordinator|	0 -12	1 -33	2 -24	t0 -72	t1 9	v0 -35	v1 -90
end|length|10-15|that|	0 -73	1 -34	judging -26	saying 18	t0 -25	t1 -26	thinking -49	v0 -18	v1 -41	v2 -32
end|length|10-15|verb-thinking|	v0 -20	v1 -16
end|length|10-15|word|	0 10	1 -29	t0 -32	v0 -63	v1 -38	v2 -22
end|length|10-15|–|	v0 -26
end|length|10-15|—|	0 -11	t0 -47	v1 24
end|length|16-30|(|	v1 12	v2 -35
end|length|16-30|,|	0 16	1 -18	t0 -23	t1 11	t2 -33	v0 -48	v1 -12	v2 -15
end|length|16-30|-|	1 -29	2 19	v0 -19	v1 -7
end|length|16-30|:|	v0 17	v1 14	v2 -38
end|length|16-30|after|	saying 24
end|length|16-30|auxiliary|	v1 -31	v2 -34
end|length|16-30|behind|	judging -24	saying -30	thinking -34
end|length|16-30|capital|	t0 -23	v0 -94	v1 -44	v2 -40
end|length|16-30|coordinator|	0 -29	2 8	t0 -51	t1 -24	t2 -32	v0 -99	v1 -10	v2 -62
end|length|16-30|end|	0 27	t1 -11	t2 8	v2 12
end|length|16-30|late|	judging -24	saying -14
end|length|16-30|next|	judging -46	saying -20	thinking -24
end|length|16-30|preposition|	0 -65	1 -66	2 -45	t0 -91	t1 -45	t2 -38	v0 -86	v1 -54	v2 -52
end|length|16-30|subordinator|	0 -50	1 -26	2 -26	t0 -37	t1 -39	v0 -95	v1 -85	v2 -73
end|length|16-30|that|	0 -30	1 -20	2 -20	judging 14	t0 -25	t1 -26	v0 -65	v1 -41	v2 -37
end|length|16-30|verb-thinking|	v0 -16	v1 -20	v2 -21
end|length|16-30|word|	1 -22	2 -28	t0 -21	t1 -21	v0 -50	v1 -39	v2 -42
end|length|16-30|–|	v0 -47
end|length|16-30|—|	v0 -10	v1 -21
end|length|1|,|	0 22
end|length|1|;|	0 36
end|length|1|after|	saying -57
end|length|1|auxiliary|	0 -52
end|length|1|behind|	judging 25	saying 33	thinking 6
end|length|1|capital|	0 18
end|length|1|coordinator|	0 25
end|length|1|late|	judging -41	saying -6	thinking -34
end|length|1|next|	judging 36	thinking 18
end|length|1|preposition|	0 31
end|length|1|source|	source -27
end|length|1|subordinator|	0 6
end|length|1|that|	judging 6	saying -27
end|length|1|verb-thinking|	0 -15
end|length|1|word|	0 10
end|length|2|,|	0 19	v0 21
end|length|2|-|	0 22	v0 13
end|length|2|;|	0 31
end|length|2|after|	saying -52
end|length|2|auxiliary|	0 -44
end|length|2|behind|	judging 25	saying 26	thinking 26
end|length|2|capital|	0 16	v0 13
end|length|2|coordinator|	0 16	v0 34
end|length|2|late|	judging 18	saying -13
end|length|2|next|	judging 31	saying 18	thinking 12
end|length|2|preposition|	0 13	t0 -29	v0 35
end|length|2|source|	source -35
end|length|2|subordinator|	0 14	t0 -69	v0 22
end|length|2|that|	0 -43	judging 22	saying -8	t0 -23	thinking -41	v0 -42
end|length|2|verb-thinking|	v0 -19
end|length|2|word|	0 -70
end|length|2|—|	0 31
end|length|31+|(|	v2 -34
end|length|31+|,|	v0 -17	v1 -34	v2 -48
end|length|31+|:|	v2 -23
end|length|31+|after|	saying -28
end|length|31+|behind|	judging -23
end|length|31+|capital|	v1 -25	v2 -31
end|length|31+|coordinator|	v0 -51	v1 -51	v2 -42
end|length|31+|end|	v0 -11	v1 -15	v2 -32
end|length|31+|next|	judging -39	saying -39	thinking -36
end|length|31+|preposition|	2 -28	v0 -112	v1 -47	v2 -52
end|length|31+|subordinator|	v0 -48	v1 -50	v2 -66
end|length|31+|that|	judging 8	saying -37	thinking 33	v0 -27	v1 -27	v2 -33
end|length|31+|verb-thinking|	v2 -17
end|length|31+|word|	v0 -24	v1 -24	v2 -25
end|length|3|(|	0 -19
end|length|3|,|	0 25	1 -42	t0 -25
end|length|3|-|	0 8
end|length|3|:|	0 -44
end|length|3|after|	saying -37
end|length|3|auxiliary|	0 -28
end|length|3|behind|	saying 7
end|length|3|capital|	0 -17	t0 -23	v0 6
end|length|3|coordinator|	0 14	1 -31	t0 7	v0 20
end|length|3|end|	0 -37	1 -40	t0 45	v0 35
end|length|3|late|	judging -22	saying -32	thinking -31
end|length|3|next|	judging 19	saying 21	thinking -23
end|length|3|preposition|	0 -14	1 -43	t0 -6	v1 -21
end|length|3|source|	source -29
end|length|3|subordinator|	0 -14	1 -26	v0 -18
end|length|3|that|	0 -102	judging -43	saying -36	t0 -23	v0 -63
end|length|3|verb-thinking|	v0 -15
end|length|3|word|	0 -59	t0 -33	v0 -28
end|length|3|—|	0 -12
end|length|4-5|,|	0 -31	1 -24	t0 24	v0 7	v1 -50
end|length|4-5|-|	v0 -38
end|length|4-5|:|	0 7	v0 12
end|length|4-5|;|	t0 20	v0 28
end|length|4-5|after|	saying -32	thinking 12
end|length|4-5|auxiliary|	v0 -18
end|length|4-5|behind|	thinking 14
end|length|4-5|capital|	0 -62	t0 -20
end|length|4-5|coordinator|	1 -32	t0 26
end|length|4-5|determiner|	v0 -30
end|length|4-5|end|	1 -18	t0 107	v1 -14
end|length|4-5|late|	judging 13	saying -19	thinking 7
end|length|4-5|next|	judging -9	saying -15	thinking -7
end|length|4-5|preposition|	0 -49	1 11	t0 -54	t1 -20	v0 -28	v1 -41
end|length|4-5|source|	source -48
end|length|4-5|subordinator|	1 -33	t0 7	v0 18	v1 -26
end|length|4-5|that|	0 21	1 -27	judging -19	saying -14	t0 -26	v0 -76	v1 -12
end|length|4-5|verb-thinking|	0 -15	v0 -23
end|length|4-5|word|	0 -65	1 -16	t0 -27
end|length|4-5|–|	0 -12	v0 37
end|length|4-5|—|	0 -7	t0 -6
end|length|6-9|(|	0 8	1 -30	v0 26
end|length|6-9|,|	0 -23	1 -16	v0 7	v2 16
end|length|6-9|-|	1 -22	v0 16
end|length|6-9|:|	0 7	v0 7
end|length|6-9|;|	0 -25
end|length|6-9|adverb|	v0 -39
end|length|6-9|after|	saying -16
end|length|6-9|auxiliary|	0 10	v0 -38
end|length|6-9|behind|	judging -16	saying -19	thinking -27
end|length|6-9|capital|	0 -82	1 -24	v0 -92	v1 -29
end|length|6-9|coordinator|	0 -46	2 -36	t0 -11	t1 -27	v1 -55	v2 -17
end|length|6-9|end|	0 18	1 18	v2 34
end|length|6-9|late|	judging 27	thinking -21
end|length|6-9|next|	judging -8
end|length|6-9|preposition|	0 -44	1 -99	2 -20	t0 -11	t1 -34	v0 -44	v1 -56	v2 -33
end|length|6-9|source|	source -21
end|length|6-9|subordinator|	0 -39	1 -37	t0 -29	t1 -45	v0 -41	v1 8
end|length|6-9|that|	0 -22	1 -35	judging -24	saying -22	t0 -39	t1 -25	thinking -21	v0 -20	v1 -34
end|length|6-9|verb-thinking|	v0 -31
end|length|6-9|word|	0 -6	1 -40	t0 -42	t1 -22	v0 -64	v1 -29
end|length|6-9|—|	0 21
end|liken|	0 -37	end 35	t0 -8	to -37
end|like|	, -12	. -23	0 -14	1 -22	a -15	and -47	capital -39	determiner -34	end 37	for -26	her -15	in -38	mr. -18	of -29	over -35	preposition -22	pronoun -18	stop -23	t0 -27	that -35	the -19	to -24	trump -14	v0 -28	v2 -33	word -25
end|list|	, 41	0 20	1 8	and -42	as -34	end -39	for -38	in -12	of -26	than -26	to 12	v0 -28	v1 -39	v2 -42	with -32
end|lobby|	, 14	end -9
end|love|	, 10	end -40	of -23	v1 -33
end|maintain|	, 22	0 -22	and -26	in -17	of -16	that -14	v0 20
end|march|	, -34	. -24	0 -25	1 -18	15 -26	preposition -21	stop -24	t0 -19	v0 -41	v1 -18	word -36
end|may|	. -27	1 -26	10 -16	adverb -43	be -6	not -32	stop -27	t0 -34	t1 -21	v0 -52	v1 -35	v2 -34	verb-thinking 12	word -64
end|mean|	end -8	v0 21
end|mention|	, -20	1 20	and 21	as -52	at 12	by -17	end -16	for -35	from -38	in 12	of -37	on 7	or -30	t0 7	than -24	that -36	to -53	v0 -8	v1 -63	v2 7	who -36
end|message|	end -11	v0 -34
end|mock|	, 35	and -44	as -29	end 11	in 27	of -24	on 13	that -14	to -25	v1 -54	who -25	with -30
end|monday|	's -24	, -45	. 16	0 19	night -32	possessive -26	stop 16	t0 -33	that -32	v1 -36	v2 -16	word -47
end|month|	, -38	. -31	0 -35	possessive -24	preposition -22	stop -31	t0 -12	that -22	v0 -32	v1 -21	v2 -17
end|morning|	. -16	stop -16	v0 -30
end|name|	0 -25	and -29	as -40	in 12	of -25	on -31	to -37	v0 28	v1 -44
end|near|	capital -41	determiner -23	the -21	v0 -44	v1 -29	word -27
end|need|	0 -33	end -12	for -19	of -32	t0 -20	to 12
end|next|judging|0|	false 20	true 22
end|next|judging|1|	false -12	true 33
end|next|judging|2|	false -37
end|next|judging|t0|	false 6
end|next|judging|t1|	false -79	true 12
end|next|judging|t2|	false -57
end|next|judging|v0|	false -8	true -12
end|next|judging|v1|	false -42	true -41
end|next|judging|v2|	false -60	true -28
end|next|saying|0|	true -16
end|next|saying|1|	false -38	true -15
end|next|saying|2|	false -6	true 14
end|next|saying|t0|	true -9
end|next|saying|t1|	false 11
end|next|saying|t2|	false -39	true -6
end|next|saying|v0|	false -15	true 7
end|next|saying|v1|	false -16	true 6
end|next|saying|v2|	false -47	true 6
end|next|thinking|0|	true 8
end|next|thinking|1|	false -22	true -20
end|next|thinking|2|	false -16
end|next|thinking|t0|	true 30
end|next|thinking|t1|	false 7	true -10
end|next|thinking|t2|	false -23	true 29
end|next|thinking|v0|	false -6
end|next|thinking|v1|	false -50	true -6
end|next|thinking|v2|	false -124
end|night|	, -33	. -26	0 -38	and -29	coordinator -29	in -15	possessive -29	preposition -18	stop -26	subordinator -23	v0 -39	v1 -18	v2 -22	’s -29
end|nominate|	0 -11	end -6	for -50	in 30	to -42	v0 8
end|nor|	capital -27	v0 -32
end|note|	, -16	- -43	0 -76	1 -9	: -39	about -10	after -39	against -20	and -18	april -19	as -39	at -41	between -17	by -54	during -38	end 39	for -38	from -34	in -82	into -16	of -23	on -58	or -19	over -22	than -26	that -37	to -60	v0 -24	v1 32	v2 -22	while -37	who -20	with -43	— 9
end|november|	, -29	. -33	0 -27	coordinator -18	election -23	general -18	preposition -17	stop -33	subordinator -15	v0 -45	v1 -13	v2 -17	word -29
end|nov|	. -28	stop -28	v0 -15
end|october|	. -21	0 -26	preposition -27	stop -21	v0 -23	word -21
end|offer|	, 27	0 17	about -33	and -63	as -43	at -29	end -48	for -56	in 19	of -53	on -43	t0 13	that -55	to 18	v0 -26	v1 -19	who -25	with -36
end|off|	. -25	0 -39	a -21	by -19	capital -24	determiner -54	his -21	on -21	preposition -45	stop -25	t0 -28	the -47	v0 -75	v1 -35	v2 -18	word -44
end|of|	 -36	$ -38	0 -161	1 -34	2 -22	30 -17	4 -9	a -62	about -15	adverb -35	all -21	america -24	american -33	americans -19	an -49	anonymity -21	any -23	appeals -19	arizona -16	attack -26	auxiliary -36	barack -18	beating -31	being -31	big -30	black -22	both -20	business -26	capital -104	civil -20	clinton -28	color -20	communication -26	confidence -19	congress -18	congressional -21	context -30	credit -27	david -24	delegates -10	democratic -17	democrats -21	determiner -99	dollars -29	donald -29	each -18	economic -16	education -16	emails -26	eminent -31	enthusiasm -21	florida -21	foreign -27	four -20	glass-steagall -18	government -23	growing -28	growth -20	her -38	hillary -19	him -16	his -55	hispanic -12	how -32	illegal -21	information -31	interest -16	israel -22	it -29	its -37	justice -27	land -19	life -18	likely -14	losing -24	many -19	massachusetts -18	millions -24	money -19	more -33	mr. -29	mrs. -20	ms. -8	muslim -17	muslims -20	national -26	new -21	next -15	nine -17	no -15	north -26	not -26	obama -21	ohio -14	one -28	opposing -22	other -24	paid -19	people -21	personnel -15	policy -30	political -17	preposition -39	president -26	presidential -24	private -20	pronoun -46	public -25	questions -23	quote -36	registered -14	republican -21	republicans -14	rice -10	rival -21	russia -14	salaried -17	sanders -24	second-degree -17	sen. -28	sexism -38	social -23	some -29	staff -10	state -63	states -20	step -9	subordinator -45	superdelegates -21	support -15	supporters -16	t0 -70	t1 -24	t2 -18	tax -10	terrorism -26	terrorists -32	texas -28	that -28	the -78	their -46	them -34	these -19	this -27	those -30	three -19	time -26	trump -36	trying -23	tuesday -21	two -36	u.s. -22	undocumented -26	union -14	us -21	using -26	v0 -48	v1 -20	v2 -18	verb-judging -58	verb-saying -64	verb-thinking -40	vermont -34	voters -27	wall -21	washington -16	what -29	which -14	white -11	who -10	whom -16	winning -12	women -23	word -47	workers -16	working -23	world -18	£ -18
end|once|	0 -36	adverb -32	again -30	determiner -29	it -25	pronoun -41	the -17	v0 -66	v1 -17	word -26
end|onto|	determiner -38	the -25	v0 -32
end|on|	 -26	. -43	0 10	1 -60	a -79	abortion -43	adverb -46	advertising -34	all -37	an -50	april -35	auxiliary -24	behalf -47	benghazi -34	board -42	both -37	by -24	capital 37	capitol 16	cbs -31	clinton -53	coordinator -26	determiner -41	earth -30	election -29	facebook 22	financial -33	foreign -25	friday -71	guns -30	hand -21	her -51	his -67	how -26	immigration -52	israel -40	issues -35	it -41	jobs -46	july 18	march -39	mr. -39	multiple 33	muslims -63	new -30	nov -32	obama -45	one -34	police 13	policy -30	preposition -63	president -41	pronoun -37	quote -26	saturday -50	social -42	some -38	stage -43	stop -43	subordinator -40	sunday 26	t0 -19	t1 -25	that -24	the -23	their -50	this -27	those 13	to -46	track -54	trade -45	trump -60	tuesday 11	tv -37	twitter 28	u.s. -37	v0 -8	v1 -68	v2 -45	verb-judging -24	verb-saying -56	verb-thinking -31	wall -47	wednesday 55	whether -31	which -27	women -32	word -30
end|oppose|	, 26	0 17	1 -30	about -18	and 28	as 26	end -46	for -27	from -23	in -50	of -26	on 9	t0 24	that -24	to -52	v0 -20	v1 -57
end|order|according|	, -12	capital -26	coordinator -51	end 33	preposition -72	subordinator -44	that -25	word -22
end|order|apposed|	, -17	- -9	: 9	; 17	auxiliary -29	capital 19	coordinator -49	end 25	preposition -35	subordinator -47	that -84	verb-thinking -22	— -18
end|order|apposition|	, -10	auxiliary -26	capital -53	coordinator -49	end 26	preposition -23	subordinator 12	that -40	word -35
end|order|	by -41	end -7	for -30	how -19	month -25	of -43	t0 -44	that -32	to -68	v1 -33	v2 -8
end|order|direct|	, -6	- 17	: -13	; 45	adverb -11	auxiliary -16	capital -34	determiner -63	preposition -19	subordinator -12	that -31	verb-thinking -57	word -57	– 8	— 19
end|order|inverted|	end -16	preposition -26
end|order|relative|	, 30	- -11	: 13	; -11	auxiliary -21	capital -53	coordinator -9	end -54	subordinator 19	verb-thinking -23	word -54
end|order|shared|	, 15	: 8	; -35	auxiliary -50	capital -16	coordinator 29	end -14	preposition -28	subordinator -36	that -18	verb-thinking -27	word -28	– 8	— -27
end|or|	0 -21	1 -25	a -25	adverb -37	capital -55	determiner -58	even -24	from -28	her -15	how -23	isis -24	not -31	part -20	party -23	preposition -38	subordinator -33	t0 -50	the -43	two -24	v0 -95	v1 -36	v2 -29	verb-judging 14	word -48
end|outline|	0 -54	and -34	end 27	in -26	of -18	v0 8
end|outside|	0 -23	capital -23	determiner -37	the -32	v0 -56	v1 -18	v2 -21	word -35
end|out|	, -17	. -34	0 -64	a -22	adverb -14	and -19	at -21	by -21	coordinator -22	determiner -58	for -16	his -23	in -33	of -61	on -21	preposition -74	stop -34	subordinator -30	t0 -51	that -29	the -45	to -34	v0 -75	v1 -17	v2 -20	word -51
end|over|	, -33	. -29	0 -8	1 -28	a -29	and 10	capital -58	clinton -26	coordinator 10	determiner -42	her -36	his -48	mr. -19	preposition -33	sanders -26	stop -29	subordinator -22	t0 -75	the -9	their -30	time -27	to -22	trump -33	v0 -114	v1 -34	v2 -34
end|paint|	0 -27	as 9	of -20	v0 12
end|past|	, -35	. -24	0 -56	and -18	capital -21	coordinator -18	determiner -38	statements -25	stop -24	support -23	the -26	v0 -58	v1 -22	v2 -18	verb-judging -24	week -21	word -46
end|persuade|	0 -38	end -14	to -46	v0 -6
end|per|	0 -45	cent -48	v0 -41	v1 -21	word -57
end|plan|	, -13	0 -49	and -38	as -47	at -53	before -35	by -51	end 9	for -49	from -33	in -8	march -16	of -26	on -41	to -63	v0 -17	v1 24	v2 -15	with -30
end|pledge|	, 44	and 8	as -39	end -35	in -49	of -33	on -39	t0 12	that -24	to -30	v1 -52	with -28
end|point|	, -73	- -16	0 -52	: -15	after -41	against -12	as -44	at -41	before -34	by -57	end 37	for -46	from -31	in -80	june -16	november -18	of -49	on -58	than -28	that -71	to 22	v0 -10	v1 27	v2 20	who -21	with -34	year -18
end|portray|	0 -66	and -37	as -74	end 20	of -33	on -29	who -32
end|posit|	end 25	to -29	v0 -24
end|post|	, -34	0 -25	1 13	and -44	end -27	in -44	of -35	on 36	t0 7	that -19	to 11	v0 -6	v2 18	with 16
end|praise|	, 32	0 9	and 25	as -28	at 24	end -22	for -64	in -14	of -35	on -51	t0 -12	than -24	that -41	to -59	v0 -13	v1 -19	v2 -29
end|predict|	, -30	0 -12	and -42	end 28	in -45	of -20	on -29	than -24	that -15	to -40	v0 -27
end|prefer|	, 34	0 25	end -33	to -51
end|preposition|$|	0 -53	1 -17	t0 -29	v0 -56	v1 -19	v2 -10	word -72
end|preposition|,|	0 -50	adverb -38	capital -27	coordinator -29	determiner -25	preposition -24	v0 -63	v1 -20	verb-saying -28	word -47
end|preposition|0|	, -18	after -86	capital -19	coordinator 13	end 69	late -46	next 9	preposition -21	source -53	subordinator -38	that -58	word -32
end|preposition|1|	, -46	after -39	behind -61	coordinator 10	preposition -35	that -63
end|preposition|2|	behind -32	next -55	preposition -26	that -25
end|preposition|adverb|	, -19	0 -18	auxiliary -36	capital -19	coordinator -28	determiner 10	preposition -41	stop -27	subordinator -33	t0 -27	v0 -103	v1 -21	v2 -23	verb-judging -37	verb-saying -11	word -31
end|preposition|auxiliary|	0 -31	1 -16	adverb -32	auxiliary -27	determiner -53	preposition -44	pronoun -24	quote -8	stop -29	subordinator -30	t0 -39	that -22	v0 -80	v1 -36	v2 -16	verb-judging -25	verb-saying -33	verb-thinking -18	word -73
end|preposition|capital|	' -33	( -34	) -22	, 16	- -33	0 -12	1 -71	2 -38	: -21	adverb 6	auxiliary -110	capital -27	coordinator -41	determiner -36	end -30	possessive -18	preposition -33	pronoun -28	quote -31	stop -17	subordinator -23	t0 -30	t1 -31	t2 -26	that -77	v0 -20	v1 -55	v2 -47	verb-judging 14	verb-saying -38	verb-thinking -19	word -32	— -29	’ -34
end|preposition|coordinator|	auxiliary -23	determiner -27	t0 -31	that -20	v0 -48	v1 -37	v2 -17	verb-saying -19	word -42
end|preposition|determiner|	$ -44	, 17	- -26	0 20	2 -39	auxiliary -34	capital -26	coordinator -38	determiner -21	quote -46	stop -66	subordinator -25	t0 -37	t1 -51	t2 -38	that -24	v0 -19	v1 -60	v2 -57	verb-judging -20	verb-thinking -71
end|preposition|preposition|	$ -30	auxiliary -31	capital -62	determiner 6	preposition -33	pronoun -28	t0 -64	v0 -46	v1 -34	v2 -26	verb-judging -16	verb-saying -35	word -87
end|preposition|pronoun|	, -41	0 -10	1 -37	adverb -31	auxiliary -51	coordinator -42	determiner -13	preposition -51	stop -22	subordinator -37	t0 -38	v0 -90	v1 -33	v2 -19	verb-judging -15	verb-saying -26	verb-thinking -25	word -34	— -20
end|preposition|quote|	, -27	1 -19	auxiliary -18	coordinator -29	determiner -29	end -38	preposition -28	stop -66	v0 -61	v1 -38	v2 -22	word 14
end|preposition|stop|	0 -36	capital -40	coordinator -29	determiner -31	end -58	pronoun -28	quote -29	t0 -29	v0 -73	v1 -35	v2 -24
end|preposition|subordinator|	adverb -29	auxiliary -19	capital -46	determiner -57	preposition -28	pronoun -20	v0 -97	v1 -30	v2 -17
end|preposition|t0|	, 16	: -17	after -26	behind -81	capital -10	coordinator -12	end 42	late -49	next -21	preposition -12	subordinator -14	that -61	word -43	— -19
end|preposition|t1|	, 14	behind -33	coordinator -30	end -15	next -61	preposition -42	that -36
end|preposition|t2|	coordinator -16	end 30	next -40	preposition -25	that -28
end|preposition|that|	, -27	0 -54	capital -23	preposition -30	stop -22	v0 -45	v1 -27	verb-saying -25	word -50
end|preposition|v0|	, 10	: 22	; 20	after -73	auxiliary -27	behind -13	capital -63	coordinator -33	end -25	late -51	preposition -9	source -56	subordinator 7	that -65	verb-thinking -23	word -35	— -20
end|preposition|v1|	, -21	- -41	after -37	behind -39	capital -20	end -9	late -46	next -57	preposition -45	source -21	subordinator -39	that -53	word -22
end|preposition|v2|	, -67	after -23	behind -54	capital -20	coordinator -37	end -16	late -51	next -52	preposition -36	source -36	subordinator -27	that -48	word -17
end|preposition|verb-judging|	, -40	0 -59	1 -35	adverb -27	capital -68	coordinator -32	preposition -86	pronoun -55	stop -25	subordinator -39	t0 -44	that -18	v0 -7	v1 -30	v2 -34	verb-judging -29	verb-saying -33	word -17
end|preposition|verb-saying|	, -50	0 -33	1 -36	adverb -41	auxiliary -17	capital -48	coordinator -50	determiner -52	preposition -19	pronoun -44	stop -64	t0 -67	t1 -22	v0 -14	v1 -33	v2 -35	verb-judging -29	verb-saying -26	verb-thinking -36	word -25
end|preposition|verb-thinking|	, -30	0 -14	coordinator -16	determiner -42	preposition -15	pronoun -35	stop -30	subordinator -38	t0 -19	that -34	v0 -83	v1 -35	v2 -25	verb-judging -17	word -50
end|preposition|word|	$ -49	% -43	' -35	( -30	- -45	0 -18	1 -10	2 -36	: 8	; -39	auxiliary -20	capital -54	determiner -43	possessive -41	preposition -67	pronoun -85	quote -54	stop -14	t1 -50	t2 -21	that -19	v0 -31	v1 -51	v2 -42	verb-judging -21	verb-saying -92	verb-thinking -73	word -31	— -53	’ -35
end|preposition|£|	v0 -35	word -35
end|present|	0 7	as -36
end|press|	, 19	0 -21	and -31	end 16	for -29	in -48	to -33	v0 24
end|promise|	, 7	0 -36	along -26	and -25	as -34	at -38	by -63	end 22	for -45	if -31	in -61	of -29	on -43	t0 -14	that -33	to -63	v1 6	v2 -14	with -34	year -15
end|pronoun|0|	; 26	auxiliary -44	coordinator 8	end 23	preposition 11	subordinator -12	that -43	word -28
end|pronoun|1|	, -54	coordinator 7	end 29	preposition -49	subordinator -26
end|pronoun|t0|	, -31	coordinator -46	end 33	preposition -62	subordinator -43	that -17
end|pronoun|t1|	, -13	preposition -19
end|pronoun|v0|	, 15	- -27	: -10	; -15	adverb -27	capital -80	coordinator -19	end 21	preposition -69	subordinator -24	that -83	verb-thinking -22	word -51	— 10
end|pronoun|v1|	, -6	- -46	capital -29	coordinator -74	end -10	preposition -49	subordinator -59	that -37	word -28
end|pronoun|v2|	coordinator -27	end -20	preposition -42	subordinator -35	that -22	word -14
end|propose|	, 28	0 -14	1 -23	and 27	as -38	by -41	end -28	for -51	from -36	of -37	on -63	t0 -6	that -50	to -47	v0 11	v1 -41	v2 11	who -23
end|protest|	0 25	end -25	to -39	v0 -34
end|prove|	, -13	end 16	v1 -42	v2 32
end|question|	, -30	0 16	1 -44	about -26	and -14	as -27	at -48	because -38	by 24	end -6	for -42	from -30	in -7	of -36	past -23	so -17	t0 20	t1 -40	that -53	to -17	v0 -11	v1 -19	v2 -31	with -52
end|quote|	0 -37	and -26	as -36	end 29
end|rail|	0 11	and -7	end 7	for -44	in -29	of -23	t0 -22	to -59	v1 -37
end|raise|	end -27	in 14	of -25	to -44
end|rank|	0 -10	end 18
end|read|	0 12
end|reaffirm|	0 -26	end 31
end|realize|	end 33	v0 -13
end|reassure|	end 30
end|rebuke|	, -20	end 12	for -32
end|rebut|	, -13	0 -21	and -13	end 23	v1 -17
end|recall|	0 -18	and 9	as -28	at -32	by -46	end 33	for -21	from -28	in -56	of -26	on -36	that -31	to -49	v0 -16	when -50	with -38
end|reckon|	0 -7	1 13	end 11
end|recognize|	0 -10	and -29	end -9	in -35	of -26	that -25	to -23	v0 -9	v2 -25
end|recommend|	, -33	0 -9	1 -30	end 26	to -29	v0 -35	v1 8
end|record|	, 9	0 -30	and -19	of -16	to -31	v0 27	v1 -42
end|recount|	0 8	end -16	v0 8
end|reference|	, 27	0 -18	and -26	as -35	end 14	from -17	in -11	of -20	to -34	v0 11
end|refer|	, 20	0 -9	1 -10	about -23	and -18	at -27	in -38	of -30	on -30	t0 37	that -31	to -47	v0 7	v1 -50
end|reflect|	0 -52	end 46	in -34	of -20	v0 22
end|refuse|	, -6	0 -32	and -55	for -44	in -51	of -24	or -25	t0 -8	that -18	to -43	v1 -13	with -35
end|regard|	, 27	0 11	as -34	end -21	of -27	v0 11	v1 -34
end|reiterate|	, -12	and -35	end 7	in -32	of -29	on 13	that -34	to -35	v0 -11	v1 -35	with -30
end|reject|	, 20	0 -9	and 13	for -24	from -28	in -34	of -32	that -57	to -35	v0 11	v1 -51	v2 16
end|remark|	0 20	end -15	in -24	v0 -16
end|remember|	, -48	0 -59	and -27	end 55	of -17	to -32
end|remind|	, 8	and -28	end 19	in -35	to -34	v0 -41	v1 6
end|repeat|	, 7	for -35	in -34	of -23	on -29	that -56	to -30	v0 10	v1 14
end|reply|	, -37	0 -20	by -20	end 49	for -17	in -25	to -17	v0 -29	v1 28
end|report|	0 -19	1 -38	; 27	about -21	and -61	as -33	at -52	by -42	down -18	during -29	end 28	for -35	from -32	in -14	of -40	on -10	out -17	since -28	than -32	that -35	to -58	v1 6	v2 -7	who -33	with -58	year -21
end|repudiate|	end -29
end|request|	0 11	end -8	to 27	v0 11
end|respond|	0 -22	end 6	for -68	in -34	into -18	of -33	on -48	t0 -38	that -41	to -56	v0 13	with 16
end|rest|10-15|judging|	( -8	, 32	- 10	: 16	; 24	about -46	after -67	against -30	among -32	and 23	as -84	because -34	before -33	behind -27	by -20	down -28	during 15	for -90	from -68	if -32	in -9	into -38	of -73	off -30	on -15	or -40	out -30	over -9	past -31	sept -37	than -47	then -23	through -40	to -28	under -37	up -39	week -23	what -33	when 8	whether -25	which -25	while 17	who 10	with -15	year -16	— 8
end|rest|10-15|judging|,|	0 9	1 -60	2 12	t1 -38	v0 16	v1 19
end|rest|10-15|judging|:|	v0 20
end|rest|10-15|judging|;|	v0 24
end|rest|10-15|judging|capital|	0 -39	v0 10
end|rest|10-15|judging|coordinator|	t0 15	t1 -21	v0 7	v1 -56	v2 -25
end|rest|10-15|judging|preposition|	0 -19	1 -50	2 -34	t0 -14	t2 -30	v0 -13	v1 -35	v2 -39
end|rest|10-15|judging|subordinator|	0 -10	1 -22	t0 -32	t1 -33	v0 -22	v1 -32	v2 -24
end|rest|10-15|judging|that|	0 17	1 -26	v0 -65	v1 -26
end|rest|10-15|judging|word|	0 15	v0 -33	v1 -30	v2 -25
end|rest|10-15|none|	( -18	, -12	- -13	: 10	; 8	about -57	above -26	across -32	after -22	against -37	along -23	among -55	and -11	april -30	around -42	as -37	at 18	before -17	behind -35	below -31	between -49	beyond -30	but -33	down -37	during -33	for -59	from -21	how -32	in -22	into -43	january -15	july -15	june -23	month -29	night -19	of -93	off -40	on -12	once -27	or -56	out -50	outside -28	over -59	past -21	per -22	saturday -43	since 12	so -39	sunday -28	than -62	that -59	through -43	thursday -28	to -55	toward -25	tuesday -22	under -46	unless -39	until -40	up -10	wednesday -22	week -25	what -27	when -6	while -63	who -27	within -37	without -39	year -21	– -47	— -39
end|rest|10-15|none|(|	v0 -28	v1 -51
end|rest|10-15|none|,|	1 -8	2 -60	t0 -15	t1 28	v0 -17	v1 -23
end|rest|10-15|none|-|	0 -42	t0 16	v0 -7	v1 8
end|rest|10-15|none|:|	0 7	v0 12	v2 -27
end|rest|10-15|none|capital|	0 -49	t0 -32	v0 -61	v1 -20
end|rest|10-15|none|coordinator|	0 8	1 -31	2 -24	t0 -26	t1 -32	v0 -25	v1 -55	v2 -26
end|rest|10-15|none|preposition|	0 -11	1 -8	2 -24	t0 -12	t1 -37	v0 -48	v1 -51	v2 -44
end|rest|10-15|none|subordinator|	0 -8	t0 -85	v0 -24	v1 -40	v2 -29
end|rest|10-15|none|that|	0 -55	v0 -41	v1 -20	v2 -16
end|rest|10-15|none|word|	0 -31	v0 -29	v1 -16	v2 -25
end|rest|10-15|none|—|	t0 -47	v0 -35
end|rest|10-15|saying|	( 11	, 22	- 17	: -22	; 35	about -47	across 14	after 33	against -49	along -29	among -32	and 19	april -34	around -26	as -41	at 10	because -51	before 9	behind -27	between -31	but 42	by -28	down -39	during 7	for -13	friday -40	from 6	how -35	if -30	in 7	into -41	july -24	march -28	monday -27	month -20	night -38	november -20	of -39	off -27	on -12	once -26	or -15	out -46	over -47	past -32	saturday -25	september -17	since -40	so -29	than -51	then -20	through 13	thursday 10	to -21	toward -31	under 15	up -57	wednesday -22	week -23	what -34	when 34	where -27	whether -41	which -39	while 19	with -33	within -28	without -41	year -23	– 22
end|rest|10-15|saying|(|	0 14
end|rest|10-15|saying|,|	1 -22	t0 -23	t1 22	v0 27	v1 18	v2 -23
end|rest|10-15|saying|-|	0 14	t0 25	v0 19	v1 -52
end|rest|10-15|saying|:|	v0 -44
end|rest|10-15|saying|;|	v0 31
end|rest|10-15|saying|capital|	0 -6	1 -18	t0 11	v0 -65	v1 -22	v2 -16
end|rest|10-15|saying|coordinator|	0 15	t0 18	v0 14	v2 -37
end|rest|10-15|saying|preposition|	t0 -32	t1 -41	v1 -47	v2 -37
end|rest|10-15|saying|subordinator|	0 7	1 -16	t0 -35	v0 28	v1 -45	v2 -38
end|rest|10-15|saying|that|	0 12	1 -26	v0 -64	v1 -25	v2 -36
end|rest|10-15|saying|word|	1 -20	t0 -34	v0 -50	v1 -28	v2 -23
end|rest|10-15|saying|–|	v0 7
end|rest|10-15|saying|—|	v0 -17
end|rest|10-15|thinking|	, 9	: -11	; 12	about -15	after 16	against -17	and -16	as -77	at -45	because 16	before -37	between -17	by 9	down -21	for -68	from -64	how -20	if -37	in -39	into -23	like -47	monday -23	of -61	on -24	or -25	out -26	over -32	past -28	than -19	that -70	through -34	to -12	toward -18	up -35	week -16	what -35	whether -13	who -49	within -15	— 13
end|rest|10-15|thinking|,|	0 20	1 -49	t0 13	v0 -7	v2 -31
end|rest|10-15|thinking|-|	1 -30	v0 -8
end|rest|10-15|thinking|:|	v0 -11
end|rest|10-15|thinking|capital|	v0 -34	v1 -13
end|rest|10-15|thinking|coordinator|	1 -24	t0 11	v0 -37	v1 -24	v2 -25
end|rest|10-15|thinking|preposition|	1 -57	t0 -73	v0 -139	v1 -37	v2 -31
end|rest|10-15|thinking|subordinator|	0 -15	1 -17	t0 17	v0 -80	v1 -39
end|rest|10-15|thinking|that|	0 -58	v0 -41	v1 -13	v2 -21
end|rest|10-15|thinking|verb-thinking|	0 -23	1 -18	v0 -32	v1 -23	v2 -18
end|rest|10-15|thinking|word|	0 -37	v0 -27	v1 -23	v2 -19
end|rest|10-15|thinking|—|	0 9	v0 11
end|rest|10-15|verb|	( 18	, 9	- 14	; 23	about -71	above -37	across -51	after 10	against -47	along -30	among -52	and 9	april -35	around -29	as 13	at -38	august -20	behind -40	below -28	between -52	beyond -32	but 38	by 23	december -23	despite 15	down -34	during -49	evening -25	february -19	following -26	for -43	friday -24	from -53	how -62	if -89	into -52	january -26	july -32	june -17	march -24	may -23	monday -48	month -35	night -36	nor -27	november -22	of -82	off -38	on -17	once -42	or -38	out -56	outside -34	over -13	past -42	per -26	saturday 9	september -26	since -63	so -14	sunday -37	than -11	that -31	then -31	though -37	through -75	thursday -35	to -148	toward -32	tuesday 18	under -56	until -6	up -69	week -26	weekend -27	what -57	whether -61	which -6	who -24	whom -34	whose -9	why -42	with -12	within -32	without 8	year -36	yet -41	– 15	— 11
end|rest|10-15|verb|(|	0 -24	v0 29	v1 14	v2 -31
end|rest|10-15|verb|,|	0 -6	2 -7	t0 25	t1 -19	v1 -32	v2 -12
end|rest|10-15|verb|-|	0 9	1 -22	2 19	v0 12	v1 -32
end|rest|10-15|verb|:|	v1 -29
end|rest|10-15|verb|;|	v0 34	v1 7
end|rest|10-15|verb|auxiliary|	0 -6	t1 -21	v0 -40	v1 -27	v2 -27
end|rest|10-15|verb|capital|	0 -17	1 -29	t0 -32	v1 -26
end|rest|10-15|verb|coordinator|	0 19	1 -56	2 -47	t0 -7	t1 -30	v0 7	v1 -15	v2 -44
end|rest|10-15|verb|preposition|	0 -30	2 -38	t0 -8	t1 -40	t2 -18	v0 -31	v1 -53	v2 -47
end|rest|10-15|verb|subordinator|	0 8	1 -47	2 -33	t1 9	v1 -13
end|rest|10-15|verb|that|	0 -16	1 -33	2 -28	t0 -45	t1 -31	v0 -22	v1 -43	v2 -44
end|rest|10-15|verb|word|	0 -19	1 -37	t0 -35	t1 -25	v0 -10	v1 -31	v2 -30
end|rest|10-15|verb|–|	v0 8
end|rest|10-15|verb|—|	v0 12	v1 -11
end|rest|1|none|	end -92
end|rest|1|none|end|	0 9	1 -36	2 -34	t0 24	t1 -34	v0 -33	v1 -73	v2 -56
end|rest|2|none|:|	v0 24	v1 -35
end|rest|2|none|	; -17	end 11
end|rest|2|none|;|	0 -18	t0 15
end|rest|2|none|end|	0 -6	1 7	t2 10	v2 11
end|rest|3|none|	, -21	: -20	; -29	about -22	against -17	april -27	around -21	as -21	august -25	before -29	christmas -23	december -25	down -27	easter -33	evening -30	february -22	for -32	friday -28	in -36	january -33	july -29	june -28	march -24	monday 16	month -31	morning -16	night -29	november -33	october -21	off -25	on -43	out -36	over -29	past -24	saturday -32	september -20	so -44	sunday -24	then -27	thursday -41	to -36	today -24	tuesday -8	up -31	wednesday 6	week -31	weekend -18	which -14	whom -23	year -28
end|rest|3|none|,|	v0 -21	v1 -49
end|rest|3|none|:|	v1 -12
end|rest|3|none|adverb|	v0 -33
end|rest|3|none|capital|	t0 -39	v0 -15	v1 -38	v2 -25
end|rest|3|none|coordinator|	v0 -28
end|rest|3|none|preposition|	0 -45	t0 -29	v0 -69	v1 -38	v2 -28
end|rest|3|none|subordinator|	0 -34	v0 -57	v1 -32
end|rest|3|none|that|	v0 8	v1 -29
end|rest|3|none|word|	0 -43	t0 -23	v0 -38	v1 -26	v2 -21
end|rest|3|thinking|	like -23
end|rest|3|thinking|verb-thinking|	v0 -18
end|rest|3|verb|	may -27
end|rest|4-5|judging|	, -30	about -17	and -10	by -8	for -28	in -37	into -16	of -25	that -32	to -58	what -20
end|rest|4-5|judging|coordinator|	0 -6
end|rest|4-5|judging|preposition|	0 -28	v0 -71	v1 -29	v2 -25
end|rest|4-5|judging|that|	v0 -34
end|rest|4-5|none|	( -21	, -47	- -26	: -26	about -59	across -48	after 16	against -45	among -41	and -93	april 13	around -31	as -28	at -52	because -51	before -71	behind -38	between -41	but -56	by -110	dec -21	down -43	during -46	following -33	friday 9	from -9	if -28	in -14	into -40	july -20	june -24	march -33	monday -42	near -29	night -16	nov -16	november -29	of -85	off -34	or -54	out -26	outside -32	over -13	past -34	per -32	since -56	so -43	than -11	that -60	then -15	thursday -32	to -65	toward -34	tuesday -39	under -48	until -49	up -34	what -21	while -34	who -21	with -66	within -42	without 14	year -21	yet -23
end|rest|4-5|none|(|	v0 -8
end|rest|4-5|none|,|	1 11	t0 7	v0 -63	v1 -73	v2 -57
end|rest|4-5|none|-|	v0 -39
end|rest|4-5|none|:|	0 -22	v0 -7
end|rest|4-5|none|capital|	v1 -29	v2 -27
end|rest|4-5|none|coordinator|	0 -119	1 -22	2 -27	t0 -73	t2 -16	v0 -45	v1 -42	v2 -29
end|rest|4-5|none|preposition|	1 -57	2 -17	t0 -119	t1 -38	t2 -21	v0 -56	v1 -56	v2 -44
end|rest|4-5|none|subordinator|	1 -23	v0 -68	v1 -52	v2 -27
end|rest|4-5|none|that|	0 -40	v0 -47	v1 -29
end|rest|4-5|none|word|	0 -21	v0 -28	v1 -17
end|rest|4-5|saying|	, 38	about -20	and -34	by -21	for -51	in -6	of -37	on -32	that -33	to -67	with -34
end|rest|4-5|saying|,|	0 34	1 -36	v0 29
end|rest|4-5|saying|coordinator|	0 -32	v1 -32
end|rest|4-5|saying|preposition|	0 -18	t0 -38	v0 -103	v1 -35	v2 -13
end|rest|4-5|saying|subordinator|	v0 -41
end|rest|4-5|saying|that|	v0 -26
end|rest|4-5|saying|word|	v0 -23
end|rest|4-5|thinking|	and -22	for -19	into -15	like -37	of -25	than -26	that -28	to -44
end|rest|4-5|thinking|coordinator|	v1 -20
end|rest|4-5|thinking|preposition|	0 -26	v0 -51	v1 -21
end|rest|4-5|thinking|verb-thinking|	t0 -19	v0 -22
end|rest|4-5|verb|	, -34	and -22	as -45	before -46	but 10	by -35	for -33	from -33	if -27	in -32	may -31	of -35	on -28	than -36	that -44	to -59	what -19	whether -23	who -29
end|rest|4-5|verb|,|	v0 -16	v2 -26
end|rest|4-5|verb|auxiliary|	v0 -19
end|rest|4-5|verb|coordinator|	v1 -24	v2 -21
end|rest|4-5|verb|preposition|	0 -23	v1 -31	v2 -14
end|rest|4-5|verb|subordinator|	0 -42	v0 -69	v1 -21	v2 -15
end|rest|4-5|verb|that|	0 -34	v0 -27
end|rest|4-5|verb|word|	v0 -23	v1 -19
end|rest|6-9|judging|	, -25	after -14	against -20	as 10	at -43	before -41	but -36	by -45	down -26	for -47	from -35	in -70	of -40	on -38	or -15	that -41	to -19	under 16	what -27	which -17	who -36	with -31
end|rest|6-9|judging|,|	0 -20	1 -29	t0 -13	v0 11	v1 -70	v2 -50
end|rest|6-9|judging|coordinator|	v0 -22	v1 -40
end|rest|6-9|judging|preposition|	0 -46	1 -28	v1 -38	v2 -25
end|rest|6-9|judging|subordinator|	t0 -30	v0 9	v1 -25
end|rest|6-9|judging|that|	v0 -32	v2 -26
end|rest|6-9|judging|word|	v0 -15
end|rest|6-9|none|	( -23	, -37	- -19	: -62	about -52	across -40	after -24	against -57	along -33	among -48	and -29	as -24	at -29	because -62	before 17	behind -37	between -51	beyond -27	but -21	by -25	despite 31	down -39	during 16	february -17	following -45	for -66	friday -29	from -100	how -28	if -56	in -26	inside -37	into -50	march -16	monday 7	month -23	near -23	night -16	november -20	of -91	off -44	once -19	onto -29	or -10	out -62	outside -30	over -68	past -37	per -21	since -35	so -29	than -78	that -65	through -16	thursday -27	to -11	toward -29	tuesday -55	under -51	until -39	up -45	via 22	week -26	what -18	when -61	whether -27	which -19	while 12	within -24	without -43	year -29	– -32	— -38
end|rest|6-9|none|(|	v0 -34
end|rest|6-9|none|,|	0 -13	1 -12	2 -26	t0 10	t1 -44	v0 -22	v1 -53	v2 -77
end|rest|6-9|none|-|	0 -6	v0 -44	v1 10
end|rest|6-9|none|:|	v0 -43
end|rest|6-9|none|capital|	v0 -65	v1 -26	v2 -17
end|rest|6-9|none|coordinator|	0 15	1 -40	t0 -94	t1 -22	v0 -56	v1 -73	v2 -27
end|rest|6-9|none|preposition|	0 -6	1 -74	2 -32	t0 -14	t1 -28	t2 -16	v0 -31	v1 -52	v2 -43
end|rest|6-9|none|subordinator|	1 -26	t1 -32	v0 -59	v1 -54	v2 -40
end|rest|6-9|none|that|	0 -48	v0 -45	v1 -21	v2 -17
end|rest|6-9|none|word|	0 13	t0 -25	v0 -43	v1 -14	v2 -12
end|rest|6-9|none|—|	0 -39	t0 -36	v0 -29
end|rest|6-9|saying|	, -6	- 6	: 49	; -6	about -31	after -51	against -23	and -14	as 7	at -56	because 14	before -33	by -28	during 8	from -42	in -8	into -34	of -51	or -17	over 11	than 8	that -49	thursday -35	to -36	up -27	what -35	when -55	which -26	while -36	who -43	with -63	within -33
end|rest|6-9|saying|,|	0 -23	t0 -26	v0 24	v1 -68	v2 17
end|rest|6-9|saying|-|	v0 20
end|rest|6-9|saying|:|	v0 33
end|rest|6-9|saying|capital|	0 -27
end|rest|6-9|saying|coordinator|	0 -14	t0 14	v0 -9	v1 -45	v2 -21
end|rest|6-9|saying|preposition|	0 -11	1 -42	t0 -63	v0 -45	v1 -33	v2 -31
end|rest|6-9|saying|subordinator|	0 -9	v0 -29	v1 -30
end|rest|6-9|saying|that|	0 -40	v0 -32	v1 -16	v2 -17
end|rest|6-9|saying|word|	0 -36	v0 -25	v1 -22
end|rest|6-9|thinking|	, -19	and -62	as -35	before -27	but -27	for -44	from -29	in -47	like -31	of -31	on -44	out -18	than -32	that -36	to -13	what -17	when -38	who -41
end|rest|6-9|thinking|,|	0 10	v0 -29	v1 9	v2 -49
end|rest|6-9|thinking|coordinator|	0 -31	v0 -57	v1 -29	v2 -20
end|rest|6-9|thinking|preposition|	0 13	1 -30	t0 -42	v0 -83	v1 -18	v2 -22
end|rest|6-9|thinking|subordinator|	0 -28	v0 -75	v1 -16
end|rest|6-9|thinking|that|	v0 -42
end|rest|6-9|thinking|verb-thinking|	v0 -23
end|rest|6-9|thinking|word|	0 -33	v0 -22
end|rest|6-9|verb|	, -24	- -7	: -30	about -19	against -18	and -35	as -86	at -53	because -59	before 12	behind -21	but -37	for -63	from -51	how -42	if -73	in -60	into -18	may -11	month -13	november -20	of -53	off -26	on -66	once -24	or -48	out -25	over -26	past -19	since -29	so -27	sunday -22	than -40	that -88	though -30	to -82	under -22	unless -23	until -32	up -31	week -17	weekend -13	what -48	when -60	where -50	whether -27	which -38	while -48	who -59	whom -21	why -24	with -58	without -28	year -17	yet -16	— 38
end|rest|6-9|verb|,|	0 15	1 -24	2 -37	t0 12	t1 8	v0 -28	v1 -115	v2 -60
end|rest|6-9|verb|-|	0 28	v0 -22	v1 -26
end|rest|6-9|verb|;|	0 21
end|rest|6-9|verb|auxiliary|	v0 -32
end|rest|6-9|verb|capital|	0 -26	v0 -27	v1 -17
end|rest|6-9|verb|coordinator|	0 -61	t0 -39	v0 -26	v1 -50	v2 -27
end|rest|6-9|verb|preposition|	0 -66	1 -52	2 -17	t0 -74	t1 -12	v0 -105	v1 -43	v2 -21
end|rest|6-9|verb|subordinator|	0 -40	1 -19	t0 -62	v0 -142	v1 -45	v2 -41
end|rest|6-9|verb|that|	0 -86	1 -24	t0 -24	v0 -53	v1 -35	v2 -18
end|rest|6-9|verb|word|	0 -53	v0 -38	v1 -28	v2 -24
end|rest|6-9|verb|—|	v0 37
end|retweet|	end 21	v0 21
end|reveal|	, -14	0 -44	and -37	as -44	by -56	end 25	for -32	in -37	of -30	to -47	v1 -42	v2 34
end|rule|	0 -19	and 7	end 30	of -17	on -38	that -16	to -28	v0 -21
end|saturday|	, 7	. -32	possessive -24	preposition -33	stop -32	to -26	v0 -53	v1 -18	word -22	’s -24
end|say|	, -12	- 15	0 -68	1 -22	2 8	: -20	; 16	about -50	across -35	after -22	against -41	along -26	among -38	and -53	april -41	as -27	at -127	august -33	because -146	before -104	behind -46	below -27	between -47	beyond -31	but -47	by -147	december -23	despite -50	down -42	during -82	end 61	evening -25	february -21	following -35	for -100	friday -31	from -94	how -54	if -72	in -45	into -51	january -27	july -16	june -22	like -32	march -37	may -43	monday -49	month -27	morning -31	near -34	night -30	nor -34	november -24	october -16	of -47	off -54	on -87	once -45	or -54	out -49	outside -46	over -71	past -41	per -39	saturday -35	sept -14	september -22	since -72	so -72	sunday -25	t1 8	that -23	then -30	though -28	through -77	thursday -43	to -60	today -19	toward -41	tuesday -42	under -62	until -77	up -57	v2 7	wednesday -28	week -41	weekend -26	what -53	when -142	where -33	whether -50	which -40	while -6	who -45	whom -21	whose -36	why -38	with -137	within -51	without -56	year -30	yet -41	– 7	— 24
end|seek|	, 13	about -20	and -21	as -10	at -27	by -55	end 9	for -31	from -45	in -58	into -26	of -47	on -65	t0 22	t1 -6	that -50	to -73	v0 -28	v1 -31	v2 8	who -22
end|see|	0 -48	1 20	about -27	against -15	and -38	as -111	at -25	by -39	end 44	for -45	in -58	into -18	of -35	on -56	t0 13	that -60	to -74	v0 7	who -27	with -36
end|september|	. -20	0 -33	preposition -27	stop -20	that -26	v0 -25
end|sept|	. -44	0 -32	stop -44	v0 -26
end|shares|false|	, 31	coordinator -36	v0 -25	v1 -46
end|shares|no-verb|	0 -10	1 -101	2 -22	coordinator -51	end -23	t0 -6	t1 -21	t2 -37	v0 -26	v1 -35	v2 -44
end|shares|none|	- 16	0 6	1 -18	2 -15	; 9	adverb -19	auxiliary -28	capital -23	determiner -25	preposition -16	subordinator -12	t1 -8	that -32	v1 -24	v2 -19	verb-thinking -70	word -50	– 6	— 10
end|shares|other|	, 24	0 64	1 -26	coordinator 20	t0 8	v1 -92	v2 -50
end|shares|true|	, 6	0 39	coordinator 45	t0 41	v0 8	v1 -11	v2 -48
end|shoot|	v0 -6
end|show|	( -33	, 6	- 13	0 -51	1 -59	2 -11	about -27	after -45	against -16	and -81	as -50	at -32	because -25	before -33	between -25	by -58	during -23	end 36	for -57	from -36	in -27	may -25	november -17	of -45	on -66	or -15	out -21	over -41	saturday -15	since -28	t1 15	than -46	that -49	to -71	under -18	up -34	v1 15	v2 -8	which -14	while -42	who -21	with -101
end|shrug|	, 26	end -35	v1 -25
end|signal|	, 16	0 -18	end -14	v0 12	v1 -15
end|sign|	0 13	and -40	as 6	end -47	for -27	in -44	of -28	that 14	to -47	v0 -17	v1 -49
end|since|	0 -7	2021 -21	announcing -16	capital -38	determiner -8	he -37	its -25	january -19	june -21	pronoun -39	v0 -98	v1 -40	v2 -25	verb-saying -29	word -62
end|slam|	and -17	as 7	end -14	for 7	in 8	of -29	on 7	that -33	to -35	v0 -23
end|source|source|0|	false -19
end|source|source|v0|	false -48	true 53
end|source|source|v1|	false -65	true 22
end|so|	. -33	0 -6	adverb -42	as -27	determiner -43	far -48	fondly -16	in -16	many -38	much 10	preposition -33	stop -33	subordinator -32	t0 -37	that -31	v0 -81	v1 -35	v2 -19	word -16
end|speak|	, -19	0 7	1 -41	and -6	as -25	end 10	for -22	of -39	that -34	to -40	v0 -33
end|speculate|	0 -29	to -32	v0 15
end|state|	, 16	0 -10	and 20	at -34	end -24	for -32	in -45	of -25	to -49	v1 -9	v2 -18
end|stress|	and -42	end 17	in -29
end|submit|	end -28
end|subordinator|$|	word -35
end|subordinator|,|	preposition -25	v0 -44
end|subordinator|0|	, -15	after -41	capital -38	coordinator -13	end -13	late -60	next 12	preposition -7	that -36	word -16
end|subordinator|1|	, -45	behind -26	end -38	next -55	that -25
end|subordinator|2|	next -46
end|subordinator|adverb|	0 20	auxiliary -8	determiner -32	preposition -32	stop 11	subordinator -56	t0 -58	v0 -92	v1 -35	v2 -19	verb-saying -35	word -20
end|subordinator|auxiliary|	0 -43	adverb -32	auxiliary -24	determiner -33	stop -26	v0 -6	v1 -33	v2 -23	verb-judging -13	verb-saying 11	word -55
end|subordinator|capital|	, -65	0 -26	1 -25	auxiliary 15	capital 13	coordinator -52	possessive -15	preposition -44	stop -35	t0 29	v0 -17	v1 -61	verb-judging 7	verb-thinking -30	word -12
end|subordinator|determiner|	$ -26	0 -26	1 -30	2 -21	adverb -50	auxiliary -36	capital -33	determiner -67	quote -38	stop -40	subordinator -34	t0 -13	t1 -41	v0 -18	v1 -56	v2 -59	verb-judging 8	verb-saying -65	verb-thinking -27	word -22
end|subordinator|preposition|	0 -17	capital -43	determiner -30	preposition -28	pronoun 6	t0 -38	v0 -12	v1 -25	v2 -22	verb-saying -26	word -22
end|subordinator|pronoun|	0 23	1 -32	coordinator -38	possessive -50	quote -33	t0 -37	v1 -14	v2 -51	verb-judging -53	verb-thinking -7
end|subordinator|quote|	1 -21	end -31	stop -40	v0 -51	v1 -32	v2 -16
end|subordinator|stop|	0 -28	determiner -26	end -43	quote -24	v0 -54	v1 -18
end|subordinator|subordinator|	adverb -29	determiner -24	pronoun -31	v0 -25	v1 -20
end|subordinator|t0|	, 16	next -21	preposition -47	that -32
end|subordinator|that|	auxiliary -32	v0 14	v2 -17	word 6
end|subordinator|v0|	, -22	- 12	: 18	after -66	capital -33	coordinator -38	end 41	late -13	next -20	preposition -66	source -42	subordinator -14	that -31	verb-thinking -16	word -25
end|subordinator|v1|	, -94	after -44	behind -47	capital -15	late -38	next -27	preposition -54	subordinator -32	that -59
end|subordinator|v2|	, -71	behind -37	capital -18	coordinator -38	end 46	late -37	next -9	preposition -49	subordinator -36	that -56
end|subordinator|verb-judging|	capital 16	determiner -36	preposition -35	v0 -50	v1 -29	word -30
end|subordinator|verb-saying|	0 11	determiner -41	preposition 29	pronoun -35	t0 -36	v0 -13	word -44
end|subordinator|verb-thinking|	v0 -30
end|subordinator|word|	% -29	, -8	0 -10	1 -33	adverb -56	auxiliary -61	capital 20	coordinator -19	determiner -15	preposition -62	pronoun -45	stop -100	subordinator -10	t0 -14	t1 -41	that 12	v0 -48	v1 -58	v2 -47	verb-saying -40	verb-thinking -43	word -10
end|suggest|	- 25	0 -8	1 14	about -22	against -22	and -65	around -29	as -49	at -42	because 6	by -45	for -60	from -34	if -33	in -78	into -27	like -12	may -34	of -45	off -27	on -56	or -27	out -21	over -24	so -34	t0 6	than -40	that -51	to -66	v1 -31	what -15	who -24	with -62	year -19
end|sunday|	. -24	0 -25	night -17	possessive -13	preposition -21	stop -24	v0 -52	v1 -18	word -39
end|support|	, -14	- 25	0 23	2 10	after -16	and 15	as -43	at -30	by -6	end -29	for 18	from -28	in 13	of -45	on -8	or 14	since 14	t0 -23	than -21	that -48	to -11	v0 -17	v1 -7	v2 -33	with -30
end|suspect|	0 10	end 21	of -19	v0 -22
end|talk|	0 17	: -33	about -19	across -31	and -23	as -32	at 25	for 16	how -26	in -12	of -38	on -10	over -14	that -30	to -63	v0 -14	v1 -32	v2 -9	when 17	who -28
end|tell|	( 7	0 -16	1 -32	about -30	after -61	against -22	and -69	as -34	at -65	because -33	between -19	by -51	down -22	end 18	for -59	from -36	if -27	in -69	into -20	january -15	may -24	month -12	of -24	off -19	on -81	or -30	out -24	over -37	since -38	t0 15	than -42	through -39	thursday -28	to -73	tuesday -28	until -36	up -21	v1 -18	v2 9	week -18	what -16	when -35	where -27	which -18	who -24	with -58	within -19	year -20
end|testify|	by -30	end 16	of -12	to -25
end|thank|	, -33	and 28	for -31	in -31	v0 -20
end|than|	$ -61	0 -9	1 -46	100 -25	2 -23	50 -24	60 -29	a -52	adverb -39	any -28	auxiliary -24	capital -46	clinton -35	determiner -21	giving -16	half -31	her -27	his 17	in -46	it -30	its -34	most -33	on 20	pronoun -34	republican -19	subordinator 12	t0 -44	t1 -19	the -63	their -26	they -30	to -36	trump -30	v0 -34	v1 -39	v2 -19	verb-judging -33	verb-saying -32	was -21	word -88
end|that|	 -43	's -33	, -51	. 6	1 -52	2 -31	a -48	adverb -51	allows -28	an -37	any -31	as -27	before -20	began -26	beijing -20	both -21	can -37	candidates -35	capital -33	carson -32	clinton -34	could -39	cruz -27	democrats -23	determiner -31	exist -17	federal -31	had -37	has -64	have -64	her -28	hillary -26	his -36	i -17	in -21	included -31	it -60	killed -21	led -27	left -27	level -27	made -16	many -27	may -40	members -13	mexico -18	most -17	mr. -52	mrs. -22	ms. -23	night -17	no -19	nobody -22	none -12	obama -34	of -42	one -27	possessive -40	preposition -48	president -33	pronoun -14	quote -43	rubio -36	said -25	sanders -40	she -62	showed -30	some -45	stop 6	subordinator -44	support -22	t0 -62	t1 -39	the -17	their -22	there -32	they -48	trump -35	v0 -29	v1 -51	v2 -45	verb-judging -66	verb-saying -61	verb-thinking -44	voters -20	way -19	were -50	will 7	with -32	word -54	would -78	’s -26
end|that|,|	0 -24	preposition -19	subordinator -21	v0 -36
end|that|0|	( -30	, -15	- -12	after -30	auxiliary -41	capital -38	coordinator -66	end -15	next -13	preposition -53	subordinator -40	that -51	verb-thinking -19	word -40	— 26
end|that|1|	, -26	behind -28	capital -24	coordinator -29	end -16	next -46	preposition -62	subordinator -21	that -25
end|that|2|	, -26	coordinator 11	next -30	preposition -25
end|that|adverb|	0 -35	auxiliary -30	v0 -31	v1 -22	v2 -18	word -39
end|that|auxiliary|	0 15	1 -27	adverb -58	auxiliary -46	capital -24	determiner -37	preposition -33	t0 -36	v0 -89	v1 -32	v2 -25	verb-judging -33	verb-saying 14	verb-thinking -34
end|that|capital|	0 -11	1 -17	auxiliary -71	possessive -43	t0 -26	v0 -64	v1 -36	v2 -34	verb-judging -40	verb-saying -38	verb-thinking -27	word -51
end|that|determiner|	1 -24	auxiliary -23	capital -67	determiner -27	preposition -47	stop -23	t0 -27	t1 -27	v0 -70	v1 -34	v2 -27	verb-judging -21	verb-saying -32	word -17
end|that|judging|0|	true 32
end|that|judging|v0|	false -49	true 57
end|that|judging|v1|	false -67	true 22
end|that|judging|v2|	false -51	true 12
end|that|possessive|	0 -39	v0 -20
end|that|preposition|	0 -29	capital -29	determiner -38	v0 -38	v1 -17	word -33
end|that|pronoun|	0 -21	1 -31	adverb -39	auxiliary -81	coordinator -20	possessive -49	quote -31	t0 -25	v1 -29	v2 -30	verb-judging -48	verb-thinking -40
end|that|quote|	auxiliary -17	stop -29	v0 -36	v1 -19
end|that|saying|0|	false -59
end|that|saying|1|	false -53	true -10
end|that|saying|2|	false 6
end|that|saying|t0|	false -63	true 25
end|that|saying|t1|	false -41
end|that|saying|t2|	false -27
end|that|saying|v0|	true 8
end|that|saying|v1|	false -19	true 10
end|that|saying|v2|	false -26	true 15
end|that|stop|	end 14	pronoun -35	v0 10	v1 -28
end|that|subordinator|	0 -32	determiner -34	pronoun -26	stop -20	v0 -39	v1 -14	word -22
end|that|t0|	, -37	coordinator -29	end 22	next -58	preposition -46	subordinator -32
end|that|t1|	, -41	next -39	preposition -18
end|that|thinking|0|	false -15	true -11
end|that|thinking|1|	false -28
end|that|thinking|v0|	false -48	true 37
end|that|thinking|v1|	false -19	true 30
end|that|thinking|v2|	false -48
end|that|v0|	( 22	, -7	- 13	: 29	; 20	after -29	auxiliary -34	behind -65	capital -82	coordinator -17	end 14	late -33	next -18	preposition -61	subordinator -40	that -71	verb-thinking -20	word -42	– 6	— 9
end|that|v1|	( 9	- 6	: -34	after -25	behind -30	capital -32	coordinator -63	end 27	next -46	preposition -53	subordinator -57	that -46	word -32
end|that|v2|	( -25	behind -25	capital -29	coordinator -41	end 18	next -49	preposition -48	subordinator -55	that -32	word -34
end|that|verb-judging|	0 -58	determiner -42	preposition -26	v0 -33	v1 -22	v2 -17	word -29
end|that|verb-saying|	0 -44	1 -24	auxiliary -21	capital -25	determiner -37	stop -27	v0 -43	v2 -20	word -22
end|that|verb-thinking|	0 -35	capital -28	pronoun -27	v0 -21
end|that|word|	, -41	0 -30	1 -38	2 -20	adverb -30	auxiliary -54	capital -42	coordinator -31	determiner -69	preposition -69	pronoun -57	stop -38	subordinator -51	t0 -35	t1 -19	v0 -72	v1 -33	v2 -34	verb-judging -41	verb-saying -23	verb-thinking -35	word -17
end|then|	. -27	denounced -18	stop -27	v0 -47	v1 -24	v2 -21	verb-judging -23	word -28
end|think|	0 -13	1 11	: 24	about -19	and -72	as -50	at -25	by -54	end 13	for -49	from -32	into -26	of -30	on -47	or -16	t0 -30	than -22	to -77	up -26	v2 -10	who -24	with -57
end|though|	1 -16	determiner -34	he -28	it -24	pronoun -36	the -30	v0 -39	v1 -39
end|threaten|	, 29	down -33	end -9	for -27	from -30	in -55	of -20	on -32	over -29	to -41	unless -36	up -22	v0 11	v1 -47
end|through|	a -9	capital -55	determiner 12	its -37	their -37	v0 19	v1 -40	v2 -44
end|thursday|	, 19	. -41	0 -35	preposition -23	stop -41	t0 8	v1 -24
end|today|	. -24	stop -24	v0 -34
end|tout|	and -40	as -35	end -14	of -34	that -19	to -56	v0 -6	with -27
end|toward|	0 -49	capital -30	clinton -12	determiner -40	the -25	v0 -54	v1 -27	word -38
end|to|	 -52	$ -41	, -30	. -19	0 -39	1 -63	14 -27	17 -31	18 -27	19 -20	2 -30	30 -35	40 -27	44 -18	a -38	abortion -21	accept -37	accomplish -26	acknowledge -31	act -29	add -30	address -37	admit -30	adverb -69	affirm -28	all 13	allow -37	an -52	another -36	answer -28	any -34	apologize -21	appeal -32	appear -30	approve -25	assist -21	attack -23	attacks -25	attend -31	attract -20	auxiliary -83	avoid 6	back -38	ban -43	be -67	bear -30	beat -18	become -42	begin -27	believe -28	blame -36	block -33	boost -25	both -36	boycott -30	break -25	bring -48	broker -23	build -52	call -32	campaign -32	capital -31	carry -35	challenge -31	change -43	charity -33	china -33	choose -41	circumvent -25	citizenship -32	claim -26	clinch -13	clinton -52	close -39	collect -21	combat -40	come -35	comment -28	compare -29	compete -30	congress -34	congressional -30	connect -20	consider -48	continue -41	coordinate -21	count -26	counter -19	cover -23	crack -26	create -27	criticize -15	cut -33	date -24	deal -45	debate -26	decide -28	defeat -44	defend -33	deliver -35	democratic -37	democrats -22	describe -37	determine -34	determiner -15	disavow -32	discuss -47	do -47	draft -24	drink -24	drive -19	drop -25	education -25	election -37	embrace -35	encourage -25	end -34	endorse -33	ensure -35	enter -38	europe -19	examine -25	expand -41	explain -35	extend -24	fall -22	fight -52	file -21	fill -36	finance -24	find -46	fix -30	focus -30	follow -38	foreign -21	former -25	fulfill -28	fund -35	gain -31	generate -30	get -62	give -58	go -46	goldman -28	gun -30	handle -31	have -43	hear -30	help 8	her -56	him -48	his 11	hold -41	hurt -26	increase -28	influence -24	intervene -37	invest -25	investigate -36	israel -24	it -26	its -43	join -29	keep -62	kill -43	know -48	lay -27	lead -37	learn -21	leave -50	let -11	level -21	leverage -26	lie -27	link -19	live -22	look -21	lose -35	lure -27	make -75	making -34	manage -19	mean -28	meet -38	mexico -15	more -44	move -39	mr. -18	new -29	offer -37	one -43	open -51	organize -27	other -32	oversee -22	party -16	pass -37	pay -37	persuade -31	pick -31	place -32	play -36	power -23	preposition -27	press -32	pressure -26	prevent -36	proceed -17	process -23	project -30	prosecute -31	protect -44	prove -30	provide -41	pull -19	punish -26	pursue -43	push -30	put -26	question -32	quit -36	quote -52	raise -56	rally -32	reach -26	read -34	realize -16	rebuild -30	receive -23	recognize -29	recommend -27	reform -18	release -52	remain -37	reopen -24	repay -31	repeal -49	replace -40	reporters -26	republicans 21	resign -50	respond -34	restore -23	retain -37	return -40	review -39	rise -30	run -42	russia -33	sanders -39	save -30	say -39	secure -32	see -57	seek -26	sell -19	send -42	serve -49	settle -30	share 16	show -33	shut -13	sign -40	some 16	speak -47	special -19	spend -50	stand -31	states -17	stay -44	stem -24	step -35	stop -50	strengthen -30	study -24	subordinator -39	succeed -23	sue -23	support -66	supporters -23	switch 19	t0 -98	t1 -26	t2 -21	talk -36	talks -28	target -23	tell -45	temporarily -38	that -36	the -31	their -61	them -22	this -37	those -18	thwart -21	tie -20	tighten -44	travel -27	treat -35	trump -68	try 16	turn -44	two -32	understand -21	undocumented -22	unify -26	unite -35	use -46	v0 -24	v1 -36	v2 -26	verb-judging -46	verb-saying -58	verb-thinking -32	victory -30	visit -32	vote -65	voters 14	wait -34	wall -33	washington -42	watch -33	wear -33	weigh -24	what -33	which -43	win -58	withdraw -35	word -43	work -55	zero -22
end|trash|	end -27
end|trumpet|	end -26	v0 19
end|try|	0 -11	end 6	to -23	v0 10
end|tuesday|	's -31	, -40	. -8	0 -16	night 7	possessive -35	preposition -43	stop -8	subordinator 27	v0 23	v1 -23	’s -24
end|tweet|	, 29	about -19	and -9	end -25	for 16	in -44	of -44	to -48	v0 -12	v1 -25
end|understand|	, -30	0 -16	end 7	in 9	of -26	to -45	v0 -11	v1 27
end|under|	0 9	30 -21	a -44	capital -28	determiner -18	his -29	oath -31	president -23	t0 -42	v0 -104	v1 -43	v2 -26	way -23
end|unless|	capital -39	v0 -49
end|until|	0 19	a 15	adverb -39	after -29	capital -57	it -25	now -27	pronoun -22	subordinator -29	t0 -64	the -46	they -26	thursday -30	v0 -93	v1 -26	v2 -28
end|upon|	capital -29	determiner -37	the -29	v0 -50	v1 -19
end|up|	, -42	. -27	0 -17	a -25	and -22	any -21	at -27	by -33	capital -39	coordinator -22	determiner -58	for -35	his -19	preposition -19	stop -27	subordinator -27	t0 -48	the -41	their -25	to -61	trump -24	v0 -97	v1 -37	v2 -19	verb-judging -25	verb-thinking -15	with -38	word -58
end|urge|	, -9	0 -13	1 -33	at 19	end 13	for -43	from -27	of -25	on -61	t0 -37	that -31	to -117	v0 19	v1 -24	with -45
end|use|	0 23	end -16	v0 -43
end|verb-judging|0|	, -24	coordinator -8	end -23	subordinator -29	that 9
end|verb-judging|t0|	end 37	preposition -32
end|verb-judging|v0|	, -11	coordinator -10	end 25	preposition -82	subordinator -45
end|verb-judging|v1|	, -39	coordinator -27	end 33	preposition -24
end|verb-judging|v2|	end 20	preposition -25
end|verb-saying|0|	, 18	coordinator -41	end 45	preposition -32	that -57
end|verb-saying|1|	, -27
end|verb-saying|t0|	, -7	end 34	preposition -46
end|verb-saying|t1|	end -8
end|verb-saying|v0|	coordinator -24	end 25	preposition -80	subordinator 12
end|verb-saying|v1|	end 17
end|verb-thinking|0|	coordinator -10	next -17	preposition -7	that -24
end|verb-thinking|1|	next -19
end|verb-thinking|capital|	, -17	0 -20	capital -27	coordinator -16	preposition -13	v0 -25	v1 -20	v2 -14
end|verb-thinking|determiner|	determiner -19	v0 -21	v1 -20	word -18
end|verb-thinking|preposition|	v0 -20	verb-judging -21	word -15
end|verb-thinking|stop|	end -20	v0 -18
end|verb-thinking|t0|	end -10	next -24	subordinator 11
end|verb-thinking|v0|	next -44	preposition -37	that -23
end|verb-thinking|v1|	end 11	next -19	preposition -35	that -16
end|verb-thinking|v2|	next -22
end|verb-thinking|word|	preposition -14	v0 -21	word -17
end|versus|	capital -31
end|via|	v0 22	word -45
end|view|	and -41	as -64	end -10	in -8	of -30	that 13	to -49	v1 -62	who -33	with 30
end|voice|	end -12
end|vote|	, 17	and -12	at -37	by -30	end -48	for 22	in 17	of -38	on 13	t0 -6	to -50	v0 12	v1 -40	v2 -31	with 17
end|vouch|	0 -8	and -32	end 11
end|vow|	, 7	0 -23	and -18	as -41	end 16	for -31	from -30	of -29	on -53	t0 11	t1 -34	that -26	to -51	v1 -11
end|want|	about -27	after -43	and -11	as -47	at -43	by -29	end 25	for -61	from -35	how -16	in -79	of -45	on -32	or -32	over -41	t0 -41	that -37	to -86	v0 6	v1 -12	v2 -9	what -27	who -41	with -43	— -38
end|warn|	, 10	0 -28	1 -34	against -20	as -33	because -32	by -41	end 9	for -31	from -20	if -34	in -46	of -30	on -42	that -37	to -37	v0 17	v1 -13	who -28	year -15
end|wednesday|	, -37	. 6	preposition -18	stop 6	v0 -41	v1 -21
end|weekend|	. -18	0 -34	stop -18	v0 -27	v1 -13	word -19
end|week|	, -36	. -30	0 -34	and -16	coordinator -16	for -21	in -16	possessive -27	preposition -35	stop -30	subordinator -15	t0 -25	that -28	v0 -43	v1 -27	v2 -17	’s -23
end|welcome|	, 17	0 -7	end -8	in -29	to -44	v0 9	v1 -26
end|what|	0 -57	1 -12	a -21	auxiliary -37	capital -40	determiner -36	happened -11	has -14	he -44	is -25	it -36	pronoun -68	she -32	t0 -23	the -25	they -32	v0 -87	v1 -23	v2 -16	was -16	word -43
end|when|	1 -21	capital -66	determiner -7	he 11	his -44	i 17	it -17	mr. -32	pronoun 17	she -32	they 21	v1 -60	v2 -37	verb-saying -9	word -50
end|where|	0 -45	determiner -42	he -35	his -26	it -27	pronoun -48	t0 -34	the -42	they -25	v0 -81	v1 -32	v2 15	western -25	word -32
end|whether|	0 -32	capital -32	determiner -45	he -47	it -40	preposition -29	pronoun -66	she -23	the -40	they -18	to -29	v0 -87	v1 -21	v2 -19	word -30
end|which|	. -14	0 -39	1 -12	auxiliary 12	capital -39	determiner -34	he -24	pronoun -37	she -21	stop -14	t0 -22	the -29	they -21	v1 -38	v2 -27	word -43
end|while|	0 30	adverb 6	also 6	clinton 13	determiner 9	he -39	preposition 12	pronoun -52	secretary -43	she -28	the -37	they -30	v0 -34	v1 -37	v2 -36	verb-judging -44	verb-saying 20	word 6
end|whom|	. -23	0 -33	1 -18	he -18	pronoun -22	stop -23	v0 -21	v1 -21	word -22
end|whose|	0 -27	word -18
end|who|	0 10	1 -32	2 -27	adverb -29	are -51	auxiliary -30	can -32	cannot -20	could -47	entered -22	had -58	has -44	have -46	is -44	made -10	make -17	possessive 11	pronoun 12	said -40	say 7	t0 -48	t1 -25	took -18	v0 -74	v1 -39	v2 -33	verb-judging -44	verb-thinking -57	want -25	wanted -17	was -33	were -25	will -25	word -61
end|why|	determiner -20	he -26	pronoun -36	she -21	v0 -54	v1 -22	word -33
end|wish|	end 25
end|within|	0 -43	a -22	determiner -58	the -41	two -24	v0 -60	v1 -23	v2 -14	word -47
end|without|	0 -39	a -58	auxiliary -36	causing -35	the -49	v1 -32	v2 -30	verb-thinking -32	word -77
end|with|	$ -32	, -40	0 -10	1 19	a -26	access -33	adverb -42	an -41	both -39	capital -42	clinton -42	determiner -37	donald -31	fewer -29	foundation -29	four -22	fox -24	heavy -31	hillary -36	him -36	his -60	individuals -28	iran -36	it -37	its -29	little -43	manafort -29	many -26	mexico -35	more 11	mr. -45	mrs. -33	north -29	one -43	other -38	political -32	pronoun -50	republicans -30	sanders -40	spies -24	state -33	subordinator -45	t0 -13	t1 -26	that -44	the -52	their -54	them -23	those -34	v0 -34	v1 -46	v2 -35	verb-judging -25	verb-saying -34	voters -25	wall -38	what -42	word 10
end|wonder|	to -29	v0 -19
end|word|,|	0 -28	adverb -28	coordinator -12	determiner -26	preposition -23	pronoun -18	subordinator -20	t0 -18	v0 -29	v1 -30	v2 -18	verb-judging -18	verb-saying -15	word -28
end|word|0|	, 12	- 7	; -19	after -20	auxiliary 15	behind 18	capital 7	coordinator -24	end 25	late -29	next -28	preposition -30	subordinator 16	that -15	verb-thinking -12
end|word|1|	, -19	behind -28	capital -21	coordinator -55	end 10	next -41	preposition 8	subordinator -26	that -30	word -29
end|word|2|	, 14	coordinator -35	next -24	preposition -43	word -28
end|word|adverb|	0 -35	v0 -23	word -36
end|word|auxiliary|	0 -11	1 -21	adverb -42	auxiliary -42	determiner -17	t0 -31	v1 -28	v2 -34	verb-judging -34	verb-saying -41	verb-thinking -39
end|word|capital|	auxiliary -24	t0 -22	v0 -26	v1 -15	word -35
end|word|coordinator|	0 -37	auxiliary -15	determiner -27	preposition -21	v0 -29	word -32
end|word|determiner|	0 -30	capital -28	v0 -30	v1 -20	v2 -14	word -32
end|word|possessive|	capital -33	v0 -26	v1 -17	word -31
end|word|preposition|	0 -33	capital -34	determiner -31	t0 -23	v0 -43	v1 -16	verb-saying -25	word -35
end|word|pronoun|	0 16	auxiliary -25	v0 -38	v1 -22	v2 -19	verb-judging 15	verb-saying -37	word -17
end|word|stop|	0 -43	capital -31	coordinator -14	determiner -24	end -39	preposition -20	pronoun -20	quote -25	t0 -23	v0 -38	v1 -26	v2 -17
end|word|subordinator|	0 -18	determiner -25	preposition -11	pronoun -23	v0 -30	word -23
end|word|t0|	, 22	next -61	preposition -87	subordinator -57
end|word|t1|	behind -23	next -30	preposition -34
end|word|t2|	next -25
end|word|that|	0 -32	auxiliary -17	pronoun -23	v0 -32	word -17
end|word|v0|	( -39	, -6	- -7	: 7	; -11	adverb -32	after -24	behind -50	capital -52	coordinator -28	end 18	late -29	next -31	preposition -17	source -15	subordinator -40	that -52	verb-thinking -23	— -19
end|word|v1|	, -24	- -33	: -51	; 16	after -20	behind -24	capital -23	coordinator -64	end -18	late -18	next -42	preposition -49	subordinator -53	that -39	verb-thinking -14	word -25
end|word|v2|	, -97	: -30	behind -18	capital -22	coordinator -33	next -39	preposition -47	subordinator -27	that -40	word -23
end|word|verb-judging|	determiner -33	v0 -29	v1 -19	word -20
end|word|verb-saying|	0 11	1 -20	capital -39	determiner -31	pronoun 13	t0 -25	that -29	v0 -43	v1 -32	verb-judging -21
end|word|verb-thinking|	0 -48	determiner -34	preposition -41	pronoun -22	v0 -22	v1 -17	word -31
end|word|word|	0 -52	1 -30	adverb -30	auxiliary -23	capital -19	coordinator -20	determiner -44	preposition -37	pronoun -21	stop -20	v0 -43	v1 -26	v2 -26	verb-judging -30	word -41
end|worry|	, 21	end -13	for -23	in -45	of -30	to -34	v0 -13	v1 -11
end|write|	, 12	1 -25	about -10	at -35	but -32	by -43	for -37	from -22	in -6	of -43	on -30	that -51	to -49	v0 -13	v2 -9
end|year|	's -33	, -37	. -28	0 -39	1 -16	and -25	auxiliary -19	coordinator -25	in -21	possessive -30	preposition -27	stop -28	subordinator -23	t0 -25	that -25	to -16	v0 -44	v1 -18	v2 -11	word -14
end|yet|	adverb -22	preposition -36	to -31	v0 -60	v1 -22	word -42
end|–|	adverb 21	auxiliary -10	capital -36	determiner 7	preposition -41
end|–|adverb|	v0 21
end|–|capital|	0 -7
end|–|determiner|	0 14
end|–|preposition|	v0 -31
end|–|v0|	next -10
end|—|	0 6	a 19	adverb -13	at -38	but 8	determiner 28	including -40	like -36	not -37	of -39	or -36	preposition -15	subordinator 6	though 19	v0 6	v2 -36	verb-thinking -47	who -39	word -7
end|—|0|	next -20	that 26
end|—|adverb|	v0 -18
end|—|coordinator|	determiner -8	v0 8
end|—|determiner|	0 15	v0 10	v1 14	verb-saying -18	word 40
end|—|preposition|	0 -16	capital -28	determiner -14	v0 -33	word -17
end|—|pronoun|	auxiliary -13
end|—|subordinator|	pronoun -20
end|—|t0|	next -16
end|—|v0|	behind -27	next 7
end|—|verb-thinking|	v0 -37
end|—|word|	capital -9	determiner -44	t0 -10	v0 6	word -13
	none 13
none|according|	source -8
none|accuse|	base -16	participle 19	present 12
none|	acknowledge -42	add 29	admit -28	advise 38	advocate -16	affirm 8	aim -9	allege -59	allow 23	allude -33	announce -30	answer 20	apologise 37	apologize 15	appeal 23	applaud -6	argue -37	articulate -10	ask 17	assail -45	assert -41	assess 22	assume 27	assure -25	attack -17	attribute 22	back 11	bash -8	beg 38	believe -29	bemoan -36	bill 11	blame 7	blast -39	boast -13	brag -36	brand 13	call -6	care 29	cast 31	caution -27	celebrate 35	certify 34	challenge 17	champion 21	chant 39	characterize -7	charge 7	cheer 8	chide -38	chip 50	cite -24	claim -25	clarify -23	commend 8	comment -6	compare 38	complain 8	concede 6	conclude -18	condemn -45	confirm -15	consider -14	continue 58	correct 20	counsel 40	counter -16	credit -12	criticise 32	criticize -56	cry 7	debate 21	declare -11	decline 19	decry -53	deem -59	defend -12	deliver 40	demand -8	denounce -21	deny -29	depict 9	deride -35	describe -8	disagree -7	disavow -37	disclose -28	discover 33	discredit 18	discuss -22	dismiss 6	dispute 7	doubt -17	downplay -11	dream 41	echo -11	elaborate 12	email 36	emphasize -38	encourage 7	endorse -29	estimate -33	expect -29	explain -14	express -17	extol -33	fault 36	favour 36	fear -23	feel -18	figure 32	find 22	fire 35	forecast 12	foresee -34	fume 31	gasp 39	greet 29	guess -13	hate -9	hear 32	hint -27	hit 47	hold 58	hope -27	howl 38	identify -14	imagine 34	imply -54	indicate -18	inform 13	insist -40	instruct 13	insult -14	intend -14	interpret -17	interrupt 31	invite 50	issue 37	joke 11	justify -12	knock 19	know -23	label 16	lambaste -18	lament -48	lash 29	laugh 55	lecture 37	like 31	liken -41	list 16	lobby 37	love 7	maintain 37	mean 52	mention -30	message 28	mock -22	murmur 29	name 33	need 50	note -24	object 25	offer 23	oppose -12	order 23	outline -21	persuade -6	phone 70	plan 7	plead 31	pledge 6	portray -13	posit -36	praise -17	pray 24	preach 20	predict -32	prefer -27	present 38	press 24	propose -12	protest 31	prove 31	question -8	quote 22	rail -41	raise 50	rank 27	rate 100	read 55	reaffirm -42	realize -19	reason 47	reassure -11	rebuff 29	rebut -48	recall -15	recite -24	reckon -31	recognize -37	recommend -31	record -8	refer -37	reference -35	reflect 41	regard -28	regret 30	reiterate -28	relate 35	remember -18	remind 20	rename 7	repeat 20	report -13	reprimand 15	repudiate -36	request -6	respond 7	retort -27	retweet 12	reveal -17	roar 40	rule 15	say -38	scold -9	scorn 37	shoot 48	shout 11	show -11	shrug -19	sign 36	sing 70	slam -48	slap 14	slate 57	snap 35	speak 54	speculate -29	spell -11	state 39	stress -16	suggest -41	support -12	tag 40	talk 20	testify 22	text 59	thank 35	think -19	threaten -6	title 30	tout -35	trash -30	treat 53	trumpet -29	trust 6	try 52	tweet -10	underline 21	understand -13	use 73	utter 14	venture 45	verify 33	view -23	voice 33	volunteer 45	vote 16	vouch -30	vow -63	warn -26	wave 75	weigh 41	welcome 17	whisper 35	wish 14	worry -24
none|acknowledge|	base -42	participle -45	past -18
none|address|nobody|name|	participle 7	past 6
none|address|nobody|noun|	base -9	participle -7	present -13
none|address|nobody|pronoun|	base 8	participle -30	past -7	present -16
none|address|nobody|	saying -6
none|address|reader|	judging 35	saying 68	thinking 52
none|address|reader|name|	base 31	participle 27	present 24
none|address|reader|noun|	base 58	participle 11	past 14	present 86
none|address|reader|pronoun|	base 8	participle 23	past 20
none|address|writer|	judging 21	saying 23	thinking 12
none|address|writer|name|	base 13	participle -18	past -22
none|address|writer|noun|	base -6	participle 21	past -9	present 67	source 8
none|address|writer|pronoun|	participle 56	past 35	present 16
none|add|	base 52	past 7	present 16
none|admit|	base -19	participle 6	past -12	present -25
none|advise|	base 29	participle 32	past 21
none|advocate|	base -28	participle -8	past 28	present 6
none|affirm|	base -10	past 25
none|agree|	participle 13	past 9	present -42
none|aim|	base -26	present 11
none|allege|	past -57	present -22
none|allow|	participle 33	past 18
none|allude|	participle -13
none|announce|	base -7	participle -53	past -9	present -43
none|answer|	base -7	past 22	present 25
none|apologise|	past 25
none|apologize|	past 11
none|appeal|	base 31	participle 36	past -11	present 23
none|apposed|	base 11	judging 6	participle 16	past -12	present -6	saying -10
none|apposition|	base 37	judging 17	participle -8	past 20	present 11	saying 27
none|argue|	base -38	participle -19	past -13	present -15
none|articulate|	past -30
none|ask|	base -6	participle -17	past 22	present 12
none|assail|	past -29
none|assert|	past -12
none|assume|	base 14	past 24	present 9
none|assure|	base -11	past -15
none|attack|	participle -19	past -16
none|attribute|	past 22
none|back|	base 13	participle -15	past 11	present 27
none|bash|	base 18
none|before|	% -15	& 19	' -6	( 18	) 6	, -38	- 51	/ 25	: 37	; 57	@ 39	adverb -21	capital -17	determiner -8	possessive -18	preposition 12	pronoun -6	quote 30	subordinator -11	that 32	verb-judging 7	verb-thinking 15	word 23	~ -23	± -36	– 48	— 75	― 14	’ 29	• 35
none|believe|	base -26	participle -6	past 27	present -40
none|bemoan|	past -36
none|bill|	base 13	past -25	present 46
none|blame|	base -30	past 27
none|blast|	base -23	participle -9	past -29	present -12
none|brag|	past -6
none|call|	base -8	participle -24	past 12
none|care|	base 26
none|cast|	base 12	participle 40
none|caution|	past -21
none|celebrate|	base 45	participle 40
none|challenge|	base 41	past -19	present 41
none|champion|	base 56	past -23	present 10
none|charge|	base 15	past -10	present 8
none|cheer|	base 10	participle -9	past 17
none|chime|	past -12
none|chip|	base 32	present 28
none|cite|	base -15	participle -21	present -14
none|claim|	base -21	participle 12	past -14	present -27
none|clarify|	past -28
none|commend|	past 8
none|comment|	base 18	past -42
none|compare|	past 35	present 23
none|complain|	base -27	past 16
none|concede|	base -28	participle 28	present 7
none|conclude|	past -22
none|condemn|	past -47
none|confess|	base 8
none|confirm|	base -21	participle -34	present -14
none|congratulate|	participle -14	past 23
none|consider|	base -12	past -17	present 22
none|contend|	past -22	present -41
none|continue|	base 19	participle 31	past 23	present 56
none|contradict|	past -32
none|correct|	base 10	past 17
none|counsel|	base 35
none|counter|	past -29
none|credit|	participle -34	past -6	present 8
none|criticise|	past 26
none|criticize|	base -38	participle -53	past -27	present -24
none|cry|	base -19	past 29
none|debate|	base 17	present 23
none|decide|	base 13	participle -32	past 7	present 17
none|declare|	base -51	past 8
none|decline|	base 36	past 14
none|decry|	participle -30	past -40
none|deem|	past -54
none|defend|	base 13	participle -19	present -42
none|define|	base -19	past 15
none|deliver|	base 22	past 42
none|demand|	base 6	participle 19	present -39
none|denounce|	participle -9	past -14
none|deny|	past -23	present -27
none|deride|	past -14
none|describe|	base -7	participle -54	past 6	present 23
none|detail|	participle -28	present 12
none|direct|	base -6	participle -6
none|disagree|	base 6	past 8
none|disclose|	base 10	past -35
none|discover|	past 34
none|discredit|	participle 15
none|discuss|	base -10	past -17
none|dismiss|	base 7	participle -18	past 17	present -31
none|dispute|	present 19
none|doubt|	past -6	present -25
none|echo|	base -15	participle -10
none|email|	base 45	present 9
none|emphasize|	base -30	participle -18	past -42
none|encourage|	base -24	participle 40	past -16
none|endorse|	base -30	participle -41	present -46
none|envision|	base -27
none|estimate|	base -45	past -12	present -14
none|expect|	participle -37	past -13	present -17
none|explain|	participle -13	present -16
none|express|	base -40	participle -20	past 11
none|fault|	base 29
none|favor|	base -10	past 6	present 6
none|fear|	base -6	participle -38	past 7	present -11
none|feel|	base -10	participle -17	past -7	present 21
none|figure|	past 11	present 62
none|find|	base 54	participle 29	past -6	present -10
none|fire|	base 51	participle 7	past 21
none|forecast|	present 38
none|foresee|	base -34
none|greet|	past 27
none|guess|	base -23
none|hail|	participle -12	past 8
none|head|	000 60	1 35	10 -38	11 38	12 20	13 21	14 36	15 21	16 26	2 31	20 25	2011 -12	2012 44	2014 -19	2018 32	22 30	23 -15	34 26	35 -9	4 26	50 24	60 20	7 9	abedin -17	abéché 28	accord -25	account -24	accusation 20	achterberg -11	acosta -35	act 25	action 16	activist -31	activists -12	actor -26	actress -36	ad -23	additional 48	address -11	administration -10	admiral -8	ads -49	adviser -29	advisers -46	advocate -22	advocates -40	affairs 27	affidavit -29	ag 27	agencies -12	agency 16	agent 25	agents 11	agreement -13	aide -33	aides -19	ailes 8	aircraft 26	ali -14	all -14	alliance 14	allies -38	amendment 40	american 12	americans -11	amounted 30	amstutz -29	analysis -75	analysts -29	another 22	anybody 28	anyone 25	anything 26	ap -39	appearance 6	applicants 8	approval 12	arizona 19	arkwright -6	arroyo 28	artist -19	ash -13	assembly 35	associates -29	association 16	astronaut -8	attack 34	attendees -35	attorney 21	attorneys -41	audience -6	audit -20	australia -19	author 50	authorities -21	authority 20	authors -8	autor -45	average -51	award 39	axelrod -18	ayotte -28	backers -29	baku 34	ballot 33	bangladesh 30	bank 14	bankers -6	barkley -24	battle 32	bbc -14	beats 33	bell 21	bells 17	belt 33	bench 25	benghazi -14	bennett -7	berlin 29	best 32	better 29	biden -34	big 23	bigger 26	biggest 34	bill -8	billion 25	bipartisan 30	birdthistle -30	birther 66	bit -14	black -13	blackwell -36	blasio -27	bloc -9	blocher -26	bloomberg -52	blue 32	board -28	boat 18	boateng -35	bob 16	body 23	bolton 15	bond 31	book -17	boss 39	boston 31	boy -37	bradley -21	brafman -38	brainard -7	branch -25	brandt -24	brandvold -35	brazil 14	breaux -9	brief -19	briefed 42	briggs -28	broaddrick -34	brooks -26	brothers 31	brown -30	buchanan -35	bucharest 39	bully 14	bureau -19	bush -44	businesses -26	businessman -24	buzzfeed 30	byrne -22	byron 16	cairo 23	california 32	call 40	calls -15	came 55	cameron -33	campaign -28	campaigns -46	canada 21	canberra 11	candidacy 37	candidate -36	candidates -47	captain 32	car 29	cardin -27	cardinals 22	carolina 6	carpenter -11	carried 35	carrier 27	carson -46	carver 33	case 11	cash -19	cast -23	castellaw -15	castiglia -17	caucus 12	caucus-goers -23	centers 18	centerview 33	central 13	centre 14	centrist -26	cgt 35	chaffetz -52	chain 30	chairman 11	challenger 18	chamber 13	change -8	chapter 37	chase -18	chat 29	chief 11	child 12	children 46	china 38	christians 23	christie -8	church 18	citizens -38	city -29	clarence -26	clark -30	class 10	clerk 9	cleveland 28	client 21	clients 28	clinton -65	clintons -29	close -23	club -18	cnn -30	co. 15	coach 33	coins 28	cold 37	coleman -8	colleagues 24	college -27	collins -37	comey -10	command -39	comment -15	commission 7	commissioner -30	committee 42	communiqué 32	community -27	companies -17	company -7	complaint 17	compromise -19	conducted -39	confederation 36	conference 60	congressional -15	conservatives -56	consider 36	consortium 30	contenders -23	contract 12	convention -7	conventions 8	conway -35	cook -36	cordisco -26	cornyn -17	corp 35	corporate -16	corporation 20	council 35	count 22	counties 27	countries -37	country 48	county 30	couple 6	court 25	courts -16	crawford -26	crew 37	crews 27	cricket 18	crime -14	critical -16	critics -38	cross -16	cruz -58	cuban -41	curiel -36	cut 26	data -8	daughter 19	davis -41	dawson 8	day 26	dayton -14	deacon -14	deal 13	death 27	deaths 26	debate 23	decision -27	decisions 33	defence 6	defenders -32	delay 23	delegates 31	delgado-finn 25	demirkol 27	democrat -10	democratic 11	democrats -72	dems -23	department 17	deputy 19	desantis -43	detailed -14	developer 6	developers -11	devine -56	diabakaté 31	different -9	diplomats 35	direct -23	director -8	dismissed 32	dispute 11	district -48	districts -17	division 15	divisive 28	dnc -14	doctors 31	documents -41	dollar 23	donor -15	donors -29	dow 13	doyle -37	dozen 33	draft -26	drew 37	driver 47	drivers 7	dufton -30	désir 8	earlier 37	earnest -41	ebeling 16	economists -27	economy 26	ecuador 38	editor -15	effron 20	egyptair -33	ekpo 31	el-khoury -36	elders 19	election 45	elections -41	email 19	emails -24	emanuel -33	embassy 41	emergency 36	emirates 46	emissions -8	emotional 32	employee -24	employees 28	employers 38	endorsement -24	engineer 37	engineers 21	environmentalists -20	envoy 32	epstein -26	equity 33	error 21	espn 8	establishment -10	ethiopia 13	events 17	everywhere 41	exchange 38	exclusive 29	executive 13	executives -15	experts -90	expressed -31	eyes -10	f.a.a. -42	face -9	faction -14	factory 8	faith -13	fallon -6	familiar -24	families 36	family -13	fans 20	farmers 13	father 24	fbi -21	fec -13	federal 38	federation 42	feelings -20	fell 21	felt 18	few -18	fields -21	figures 29	filed -15	filing 24	final -6	finance -13	financial 45	findings -35	fiorina -37	fire 20	fired -12	firm 14	firms 21	first-place 34	fitch 8	floor -15	florida -7	follow-up 29	followers -15	forbes -27	force 12	forces 8	forecasters 9	former 21	forum -10	forward 37	founder 19	four -6	fox -28	francis -28	frank -13	franklin -37	free 41	friend -14	friends -16	frobisher-hale 19	front 33	frost 45	fuel -17	full -10	fund -11	fundraising -7	furman -30	gaddis -36	gallup -38	gap 23	garin -35	gates -32	gave 13	gedrich -26	general 11	george -26	georgia 28	german -23	germans -9	germany -29	get 45	ghana 34	ginsburg -20	giuliani -30	glass-steagall -29	god 34	going 37	goodlatte -36	gop 8	governments 29	governor -19	gowdy -25	graham -23	grassley -51	grayson -28	greenberg -35	greens -9	grim -11	groberg -37	groups 21	grow 21	growing 11	guard 49	guardian -50	guests 31	guild -18	guilty 19	gun -6	hagen 20	half -19	halloran 31	halvorsen 19	hamilton -8	hampshire -33	hand 17	hands 18	hannity -23	hargrave 26	harsh -25	hart -39	he -30	head 33	health 47	hearing 27	heat 29	heated -17	helped -16	hennessey -29	henry -33	herald 43	hewitt 11	hicks -12	highest 30	hill -24	holder -25	holdings -12	holds -9	hollande -30	hollander 14	hollis 45	holloway -37	holyrood 35	home 32	hope 26	hours 16	house -21	howard -12	hp -33	huerta -35	huffman -34	humphrey -27	hungary 16	husband -50	i 52	iceland -26	idea 25	immigrants -15	important 42	inc. 13	incident -18	include 38	increase 25	independent 15	indiana 32	indictment 8	industries 39	industry 26	inflation 29	inflection 28	infrastruktura 18	initial 11	initiative 13	inquest -13	insider -10	insiders -27	institute 24	interest 34	international 29	internet 39	investigation -13	investigators 17	investor -31	investors -17	iqbal 6	isis 8	island 24	islands 31	israel -38	it 38	iyer 33	jackson -10	jacobs -32	jefferies -6	jersey -13	jet 19	jobless -18	jobs 43	john -35	johnson -30	jones -33	journalism 21	jr. -11	judge -10	judges 27	jury 23	just -18	justice 24	justices 24	kaine -47	kantrowitz -38	karavás -11	karimi -28	kasich -68	kekona 18	kelly 11	kennedy -19	kerry 19	kessler 10	key 30	khalif -29	kids 18	king -13	kirby -22	kirk -21	klein -30	knight 35	korea 40	kremlin 27	lab 36	labour -19	lan 14	land 44	language 25	laos 38	large 28	larger 33	latest -6	latinos -9	law -13	lawmaker -20	lawsuit -38	lawyer -27	lawyers -24	leader 22	leaders -16	leadership -14	league -37	led 25	leenders -23	left -37	lemaire 25	lender 23	leota 36	less -22	letter -37	levell -31	levin 9	lewandowski -10	lewis -13	liban -7	liberals -13	limbaugh -44	limited 10	lindgren 21	lindqvist 24	little -15	lobbying -16	lobbyist -22	local 37	long 10	longer 17	look -15	looked 33	looking -23	looks -17	lopez-cantera -36	losses 31	lou -18	low 25	ltd 23	lyle 22	lynch 9	maddow -24	made -13	magazine -9	magnate -34	maher -25	mail -24	main 31	major 30	majorities -11	majority 9	making 27	man 7	manafort -29	management 13	managers 26	manchester 21	many -36	marchetti-pugh 20	mark 34	mark-viverito -42	markets -32	marlowe 33	marsh 18	mass 36	match 41	mateen 27	matter -7	mayor -36	mcauliffe -37	mccain -45	mccarthy -21	mcconnell -10	mcdonald -16	mcdonough 23	means 14	measure 6	media -19	mediators 23	member -35	members 7	memo 24	men -18	menendez -29	message 9	millennials -48	million -20	mills 29	minister 38	ministers 41	ministry 20	minutes 37	mississippi 35	missouri 35	mitchell -39	model -11	moderates 38	mogul -28	molefe 30	money -15	monteverde 21	months 22	mook -42	more 35	moscow 32	most -18	mother 24	motion 37	move -19	movement 7	much 22	mukasey -27	mulgrew 21	murphy -51	museum 31	musical 27	n.y. 27	nabisco -8	nair 17	nasa 21	nation -34	nations 43	nea 21	nega 16	negative -19	negotiations -38	neighbors 44	neither 33	netanyahu -12	networks -30	nevada 44	new -10	newspaper -55	nieto -36	nine 8	nobody 60	nomination -8	nominee -19	novak 22	now -37	number -19	numbers -9	nurse 30	nyangwara 36	o'donnell -34	o'malley -28	oakes 30	obama -47	observers -31	obtained 19	octopuses 42	offensive -9	offer -23	office 27	officer 33	officers 11	officials -49	ofwat 35	okafor -23	oman -15	one 47	ones -43	op-ed -24	opening 38	operation -19	operatives -34	operator -28	operators 25	opponent 31	opponents -38	orders 41	organisation 13	organization -41	organizations -24	organizers -20	orlando 42	ortmann 7	osei -34	others -12	outfit 31	outlets -29	outstanding 28	overall -9	owner 30	owners -22	oyler 11	o’malley -19	o’rourke-diaz 28	pac -9	pacheco 28	pacs -26	pagasa 11	palace 36	palin -12	palmieri -52	panel 12	paper -16	papers 35	paradis 22	parents 17	paris 12	part 22	participants -12	particular 13	parties -33	partners 23	party 24	pascoe 22	pate -32	patients 21	paul -42	pay 36	payments 25	pell -35	pemberton -37	pen -45	pence -48	people 38	percent -55	percentage 41	perez -19	perry -31	person 12	peru 35	petraeus 9	petrakis -15	philadelphia -36	phillips -16	pickett -24	pike 27	pilot 14	pilots 48	places -9	plan 32	planes 28	planks -38	platform -41	players 20	podesta -17	podliska -27	point 23	poland 13	police -9	policies 32	policy 35	political 47	politician 20	politicians -41	politico -25	poll -71	polling -58	polls -49	pollster -9	popular 10	population -25	position 15	post -30	potter 14	power 21	practices 19	prager -30	premier 21	prentiss 27	prepared 28	president 11	presidential 15	press -31	price 38	prices 29	priebus -31	primaries -37	primary 21	prime -12	prime-time -23	prince -29	prisoners 26	private 47	prize 26	probe 13	problem -19	producers -16	project -38	promise 17	proposal 40	prosecutors -16	prosser -32	protesters 45	public -17	published -33	pupils 28	pushed -25	putin -41	question 10	questions 24	quigg -8	quill -8	quillfeather 35	rabbis -11	race 22	radio 44	radulovic 17	raghunathan 9	rail -23	railway -19	raising -6	rallies -27	rally -29	ramos -43	ratings 25	recent -7	record 24	records -26	red 25	referee -31	referred 35	refugees 31	regulator 6	reid -21	release -43	released -50	remark 29	remarks -33	remisier 16	rendell -48	report -8	reporter -26	reports -36	representatives -10	republicans -68	requirement 23	rescue 12	research -25	researchers 17	residents 8	respondents -13	rest -24	result 17	results -43	retailer 33	retirement 31	reuters 34	reviewers 33	right -40	rights 34	rising 24	rival 9	rivals -17	rnc 10	roffman -44	role -31	roll 44	roof -18	room -12	rose 26	ross 8	rosén 28	rubio -72	rules 39	ruling 30	rushworth 29	russia 18	russians -17	ryan -27	sabato -38	said -28	salceda -33	saldana -31	sales 46	same 52	sanctions 25	sanders -46	sandhu -38	sandoval 21	sarr 7	saturday -8	saudis -26	scarborough -34	scenes 31	scheme 32	schilling -37	schlafly -25	schoen -6	school -13	schools 34	schultz -52	scientist 8	scientists 12	scott -21	seacord -27	search -6	second 50	secretary -7	seemed 12	seems -41	seen 44	sella 12	senate 16	senator 11	senators -34	sergeant -17	server 29	service 40	services -19	several 21	sexton -52	shanklin-hawkins 13	shares 29	sharp -33	sharpton -16	she -11	sheriff 15	sherman -53	sherry -39	shot -20	show -35	showed -39	sides -25	sign 31	similar 7	six -8	smet 34	smith -48	social -8	socialist -42	society -14	soldiers -7	solicitor 12	some -19	somebody 43	son 13	sons 35	source -33	sources 13	sparrow 14	speaker 11	speakers 24	specialists -15	spectrum -25	speech -26	speeches 11	speechwriter -27	sperry -34	spicer -41	spokesman -37	spokesmen -27	spokesperson 25	spokeswoman 25	spring -7	staff 42	staffer -30	staffers 9	stage 28	standards 37	star -8	start-up 14	statement 21	states 6	statewide -12	station 33	statistics -14	step 32	stone -43	stop 7	stopped 14	story 30	strandberg 7	strategist -10	strategists -48	streak 23	street 44	strike -9	striker -19	strong 19	students 10	studies 10	study -17	suit -16	sullivan -22	summary -35	summers -17	superdelegates 20	superintendent 25	supervisor 16	supporter -10	supporters -45	surrogates -23	survey -50	surveyed -40	suspect 26	svp 7	swanson -21	sweeney -29	swing -8	syrians 33	system -35	tactic -11	taken 9	takes -22	taking -19	talk 43	talking 32	talks 33	tally -38	tanden -39	tax 22	taylor -27	teacher 12	teachers -25	team 21	technology -16	televised 27	television 24	territories 34	terrorism 29	terrorists -22	tester -49	texas 9	text 36	thailand 35	that 72	themselves -39	these -6	thiel -26	this 20	thole 18	those 15	thousands -6	three -15	tierney 44	tillery -32	time -17	times -25	tisdale 25	todd 21	told -22	tolliver 43	tomczak 36	took -35	top 32	tour -9	town 16	trade 32	trader -12	traders 41	traffic 21	traficom 36	trail 16	tran -20	transcript 34	travers -21	treasurer 33	trial 50	tribe -37	tribunal 35	troops -18	trouble -11	truck 32	trump -66	trump-style -8	trust 7	turned 31	turning 26	twitter -20	two 17	two-thirds -23	tyson 34	u.s. -49	ulaanbaatar 9	unemployment 30	unesco 31	union 51	unions 33	unite -29	university 20	usa -45	user 18	users 30	usman 27	variety -10	vermont 27	very 33	victory -12	viguerie -36	virginia 32	vito 9	vote 26	voter 19	votes 36	voting -26	wage -17	walked -22	walker -32	wallnau 34	walsh -34	war 33	ward -39	warren -16	washington 31	watch -35	water -16	wbc 32	weapons 32	weaver -45	weber -27	website 12	weeks 29	weiss 34	welch -38	went 29	white -13	whiter 28	whites -23	whitlock 11	whitlow 6	whitmire -19	wife 11	wilcox -37	wilkin -30	williams -28	win -9	winger 29	winning 30	winterbourne 24	wisconsin 34	woman 12	women -33	woods 14	word 22	work -21	workers -24	world -8	wynn 16	years -27	yellen -11	york -25	zaman 26	zealand 12	zimmerman -30	zucker -24	zuckoff -37	’s 28
none|hear|	base 71	past 14
none|helped|%|	false 10
none|helped|'|	false 45
none|helped|(|	false 55
none|helped|-|	false -7
none|helped|000|	false 43
none|helped|10|	false -38
none|helped|11|	false 48
none|helped|12|	false 23
none|helped|13|	false 21
none|helped|15|	false 21
none|helped|2009|	false -24
none|helped|2012|	false 21
none|helped|2013|	false 12
none|helped|20|	false 36
none|helped|22|	false 29
none|helped|2|	false 29
none|helped|35|	false -9
none|helped|50|	false 24
none|helped|60|	false 25
none|helped|;|	false 37
none|helped|according|	true -9
none|helped|acosta|	false -29
none|helped|action|	false -7
none|helped|actor|	false -26
none|helped|actually|	true -33
none|helped|additional|	false 48
none|helped|adelson|	false 15
none|helped|administration|	false -20
none|helped|ads|	false -36
none|helped|advisers|	false -45
none|helped|advocates|	false -42
none|helped|ad|	false -8
none|helped|affairs|	false 29
none|helped|after|	false 9
none|helped|again|	true 24
none|helped|agency|	false 12
none|helped|agent|	false 29
none|helped|aides|	false -48
none|helped|aide|	false -20
none|helped|allies|	false -50
none|helped|all|	false -17
none|helped|also|	true -72
none|helped|always|	true -33
none|helped|americans|	false -9
none|helped|amstutz|	false -29
none|helped|analysis|	false -40
none|helped|analysts|	false -20
none|helped|analyst|	false -7
none|helped|and|	false -36
none|helped|anyone|	false 17
none|helped|approval|	false 12
none|helped|ap|	false -20
none|helped|are|	true -6
none|helped|ash|	false -17
none|helped|asked|	false -18
none|helped|associates|	false -23
none|helped|association|	false 13
none|helped|as|	false -18
none|helped|attacks|	false 8
none|helped|attendees|	false -35
none|helped|at|	false 31
none|helped|audience|	false 19
none|helped|audit|	false -24
none|helped|australia|	false -15
none|helped|authorities|	false -7
none|helped|authors|	false -16
none|helped|autor|	false -30
none|helped|axelrod|	false -24
none|helped|ayotte|	false -15
none|helped|backers|	false -28
none|helped|ballot|	false 42
none|helped|band|	false -19
none|helped|bank|	false -6
none|helped|barely|	true -33
none|helped|basis|	false 33
none|helped|beck|	false -44
none|helped|been|	true 51
none|helped|began|	false -22
none|helped|beijing|	false 27
none|helped|being|	true 11
none|helped|bell|	false 6
none|helped|belt|	false 33
none|helped|bench|	false 12
none|helped|benghazi|	false -23
none|helped|berlin|	false 29
none|helped|best|	false 32
none|helped|better|	false 26
none|helped|be|	true 46
none|helped|biden|	false -20
none|helped|bigger|	false 26
none|helped|biggest|	false 36
none|helped|big|	false 28
none|helped|billion|	false 25
none|helped|bipartisan|	false 35
none|helped|blackwell|	false -15
none|helped|black|	false 7
none|helped|bloc|	false 6
none|helped|blue|	false 29
none|helped|bluntly|	true -23
none|helped|board|	false -21
none|helped|boss|	false 26
none|helped|both|	true 25
none|helped|bradley|	false -14
none|helped|brafman|	false -31
none|helped|brandt|	false -14
none|helped|briefly|	true 12
none|helped|brothers|	false 31
none|helped|brother|	false -22
none|helped|bucher|	false -37
none|helped|bush|	false -46
none|helped|businessman|	false -29
none|helped|business|	false 11
none|helped|but|	false -35
none|helped|by|	false -12
none|helped|california|	false -16
none|helped|call|	false 47
none|helped|came|	false 47
none|helped|campaigns|	false -39
none|helped|campaign|	false -15
none|helped|canada|	false 11
none|helped|canberra|	false -19
none|helped|candidates|	false -20
none|helped|candidate|	false -15
none|helped|cannot|	true 15
none|helped|captain|	false 20
none|helped|carrier|	false 33
none|helped|carson|	false -27
none|helped|carter|	false -7
none|helped|car|	false 29
none|helped|cast|	false -12
none|helped|caucus|	false 21
none|helped|centerview|	false 28
none|helped|central|	false 13
none|helped|cent|	false 36
none|helped|chain|	false 39
none|helped|chairman|	false -11
none|helped|chapter|	false 31
none|helped|chief|	false 6
none|helped|china|	false -6
none|helped|christie|	false -37
none|helped|church|	false 13
none|helped|city|	false -37
none|helped|cleveland|	false -14
none|helped|clinton|	false -26
none|helped|cnn|	false -27
none|helped|coach|	false 18
none|helped|colleagues|	false 27
none|helped|college|	false -22
none|helped|commerce|	false 15
none|helped|commission|	false 17
none|helped|committee|	false 55
none|helped|communiqué|	false 24
none|helped|community|	false -6
none|helped|companies|	false -10
none|helped|company|	false -42
none|helped|conference|	false 58
none|helped|congressional|	false -15
none|helped|congress|	false -11
none|helped|conservatives|	false -36
none|helped|conservative|	false 30
none|helped|consistently|	true -26
none|helped|consortium|	false 21
none|helped|control|	false 10
none|helped|convention|	false 8
none|helped|corker|	false 11
none|helped|corporation|	false 20
none|helped|could|	true 25
none|helped|council|	false 37
none|helped|countries|	false -41
none|helped|country|	false 31
none|helped|county|	false 9
none|helped|court|	false -21
none|helped|critics|	false -39
none|helped|crowd|	false -7
none|helped|cruz|	false -12
none|helped|cuban|	false -33
none|helped|curiel|	false -43
none|helped|currently|	true 17
none|helped|data|	false -21
none|helped|daughter|	false 27
none|helped|dawson|	false 8
none|helped|day|	false 14
none|helped|deal|	false 40
none|helped|defence|	false -21
none|helped|delegate-rich|	false 22
none|helped|delegates|	false 46
none|helped|delegate|	false 15
none|helped|democratic|	false 69
none|helped|democrats|	false -45
none|helped|department|	false -13
none|helped|desperately|	true 37
none|helped|development|	false -9
none|helped|devine|	false -52
none|helped|didn’t|	true 28
none|helped|different|	false -9
none|helped|diplomats|	false 36
none|helped|diplomat|	false -22
none|helped|directly|	true -54
none|helped|director|	false -19
none|helped|direct|	false -23
none|helped|dismissed|	false 32
none|helped|district|	false -37
none|helped|division|	false 14
none|helped|divisive|	false 28
none|helped|documents|	false -26
none|helped|document|	false 25
none|helped|doesn’t|	true -12
none|helped|does|	true -38
none|helped|don’t|	true -19
none|helped|doyle|	false -34
none|helped|dozen|	false 33
none|helped|do|	true 16
none|helped|drew|	false 37
none|helped|drivers|	false 21
none|helped|driver|	false 27
none|helped|earlier|	false 33
none|helped|earnest|	false -35
none|helped|economists|	false -39
none|helped|election|	false 24
none|helped|emails|	false -31
none|helped|emanuel|	false -31
none|helped|embassy|	false 23
none|helped|emotional|	false 32
none|helped|employees|	false 15
none|helped|enthusiastically|	true -36
none|helped|environmentalists|	false -20
none|helped|envoy|	false 30
none|helped|epstein|	false -33
none|helped|erdogan|	false 10
none|helped|eventually|	true -35
none|helped|even|	true 10
none|helped|everyone|	false 24
none|helped|exchange|	false 38
none|helped|exclusive|	false 32
none|helped|executives|	false -24
none|helped|executive|	false 30
none|helped|experts|	false -76
none|helped|expressed|	false -31
none|helped|facebook|	false 6
none|helped|fallon|	false -33
none|helped|families|	false 29
none|helped|family|	false -24
none|helped|fans|	false -11
none|helped|farmers|	false -16
none|helped|farmer|	false -7
none|helped|fatally|	true 16
none|helped|fbi|	false -19
none|helped|federal|	false 28
none|helped|federation|	false 30
none|helped|fields|	false -20
none|helped|fiercely|	true -14
none|helped|final|	false 44
none|helped|finance|	false -18
none|helped|financial|	false 39
none|helped|findings|	false -37
none|helped|fiorina|	false -12
none|helped|fired|	false -12
none|helped|firms|	false -7
none|helped|first-place|	false 28
none|helped|first|	true 6
none|helped|follow-up|	false 29
none|helped|forbes|	false -27
none|helped|forces|	false 8
none|helped|force|	false -35
none|helped|forecasters|	false 24
none|helped|formally|	true -48
none|helped|former|	false 39
none|helped|for|	false 48
none|helped|foundation|	false 25
none|helped|founder|	false 19
none|helped|france|	false 35
none|helped|francis|	false -31
none|helped|frank|	false -13
none|helped|free|	false 41
none|helped|frequently|	true -19
none|helped|friday|	true -8
none|helped|friends|	false -20
none|helped|friend|	false -14
none|helped|fund|	false -29
none|helped|further|	true -12
none|helped|gedrich|	false -34
none|helped|general|	false 13
none|helped|germany|	false -28
none|helped|get|	false 53
none|helped|gingrich|	false -34
none|helped|ginsburg|	false -17
none|helped|gop|	false 6
none|helped|governor|	false 7
none|helped|go|	false 33
none|helped|graham|	false -29
none|helped|greenberg|	false -35
none|helped|greens|	false 36
none|helped|grim|	false -11
none|helped|groberg|	false -35
none|helped|groups|	false 10
none|helped|growing|	false 10
none|helped|grow|	false 21
none|helped|guard|	false 15
none|helped|gun|	false -6
none|helped|had|	true 29
none|helped|half|	false -28
none|helped|hands|	false 18
none|helped|hannity|	false -32
none|helped|hardly|	true 36
none|helped|harsh|	false -25
none|helped|hasn't|	true 10
none|helped|hasn’t|	true 38
none|helped|has|	true 9
none|helped|have|	true -24
none|helped|having|	true 35
none|helped|health|	false 41
none|helped|heard|	false 39
none|helped|heated|	false -17
none|helped|helped|	false -16
none|helped|here|	true -22
none|helped|hewitt|	false 11
none|helped|he|	false -25
none|helped|highest|	false 29
none|helped|him|	false 8
none|helped|hollis|	false 38
none|helped|home|	false 29
none|helped|house|	false -10
none|helped|husband|	false -44
none|helped|iceland|	false -26
none|helped|idaho|	false -18
none|helped|immediately|	true -37
none|helped|immigrants|	false -22
none|helped|immigration|	false 32
none|helped|implicitly|	true -27
none|helped|important|	false 34
none|helped|include|	false 33
none|helped|increasingly|	true 9
none|helped|independents|	false -14
none|helped|industry|	false 32
none|helped|inquiry|	false -29
none|helped|insiders|	false -40
none|helped|instead|	true -6
none|helped|institute|	false 32
none|helped|interest|	false 36
none|helped|investigation|	false -17
none|helped|investigators|	false 11
none|helped|investors|	false -13
none|helped|in|	false -46
none|helped|island|	false -12
none|helped|isn’t|	true -6
none|helped|israel|	false -39
none|helped|is|	true 14
none|helped|i|	false 7
none|helped|jobs|	false 32
none|helped|johnson|	false -46
none|helped|john|	false -28
none|helped|jones|	false -35
none|helped|journal|	false 15
none|helped|judge|	false -22
none|helped|jury|	false 11
none|helped|justices|	false 9
none|helped|justice|	false -14
none|helped|just|	false -18	true -13
none|helped|kasich|	false -26
none|helped|kerry|	false 19
none|helped|key|	false 32
none|helped|khan|	false 25
none|helped|korea|	false 24
none|helped|kremlin|	false 27
none|helped|largely|	true -25
none|helped|larger|	false 33
none|helped|large|	false 28
none|helped|last|	true 42
none|helped|later|	true 21
none|helped|latest|	false -6
none|helped|lawmakers|	false 13
none|helped|lawmaker|	false -25
none|helped|lawsuit|	false -37
none|helped|lawyer|	false -12
none|helped|law|	false 20
none|helped|lazar|	false -28
none|helped|leadership|	false -14
none|helped|leaders|	false -24
none|helped|leader|	false -23
none|helped|left|	false -13
none|helped|lender|	false 15
none|helped|letter|	false 18
none|helped|levell|	false -31
none|helped|lewandowski|	false -6
none|helped|liberals|	false -12
none|helped|limbaugh|	false -31
none|helped|line|	false -6
none|helped|live|	false 31
none|helped|longer|	false 24
none|helped|looked|	false 33
none|helped|looks|	false -17
none|helped|look|	false -17
none|helped|low|	false 26
none|helped|lynch|	false 22
none|helped|magazine|	false -9
none|helped|mail|	false -11
none|helped|main|	false 31
none|helped|majority|	false 35
none|helped|major|	false 24
none|helped|manafort|	false -8
none|helped|management|	false 19
none|helped|many|	false -44
none|helped|man|	false 8
none|helped|markets|	false 32
none|helped|marsh|	false 13
none|helped|mass|	false 42
none|helped|matter|	false -7
none|helped|mayor|	false -29
none|helped|may|	true 34
none|helped|mcauliffe|	false -38
none|helped|mcconnell|	false -36
none|helped|means|	false -9
none|helped|member|	false -35
none|helped|memo|	false 38
none|helped|menendez|	false -18
none|helped|men|	false 37
none|helped|might|	true 13
none|helped|millennials|	false -32
none|helped|million|	false 13
none|helped|ministers|	false 44
none|helped|minister|	false 25
none|helped|ministry|	false -36
none|helped|minority|	false 13
none|helped|mission|	false -24
none|helped|model|	false -17
none|helped|mogul|	false -20
none|helped|months|	false 29
none|helped|month|	true -38
none|helped|mook|	false -37
none|helped|more|	false 7
none|helped|movement|	false 30
none|helped|move|	false 25
none|helped|much|	false 23
none|helped|murphy|	false -34
none|helped|museum|	false 18
none|helped|must|	true 9
none|helped|name|	false 8
none|helped|nasa|	false -6
none|helped|nations|	false 26
none|helped|necessarily|	true -16
none|helped|negative|	false -16
none|helped|nega|	false -8
none|helped|negotiations|	false -38
none|helped|netanyahu|	false -14
none|helped|network|	false -18
none|helped|never|	true 19
none|helped|newspaper|	false -50
none|helped|nieto|	false -36
none|helped|nightclub|	false -33
none|helped|nobody|	false 44
none|helped|nomination|	false -10
none|helped|nonetheless|	true -18
none|helped|not|	true 12
none|helped|now|	true -6
none|helped|no|	true -20
none|helped|o'malley|	false -11
none|helped|oakes|	false 29
none|helped|obama|	false -13
none|helped|observers|	false -26
none|helped|officers|	false 12
none|helped|officer|	false -14
none|helped|officially|	true 16
none|helped|officials|	false -29
none|helped|official|	false -11
none|helped|often|	true -17
none|helped|of|	false 29
none|helped|ohio|	false -7
none|helped|oman|	false -15
none|helped|once|	true 28
none|helped|one|	false 20
none|helped|online|	true -25
none|helped|only|	true 15
none|helped|on|	false 30
none|helped|opening|	false 31
none|helped|openly|	true -33
none|helped|operatives|	false -30
none|helped|operators|	false 25
none|helped|operator|	false -28
none|helped|opponents|	false -37
none|helped|opposition|	false 16
none|helped|orders|	false 33
none|helped|organizations|	false -17
none|helped|organization|	false -17
none|helped|organizers|	false -22
none|helped|orlando|	false 42
none|helped|or|	false 17
none|helped|others|	false -30
none|helped|outlets|	false -36
none|helped|overall|	false 12
none|helped|overwhelmingly|	true -20
none|helped|pacs|	false -41
none|helped|pac|	false -9
none|helped|paid|	false 21
none|helped|palace|	false 29
none|helped|palmieri|	false -30
none|helped|panel|	false 14
none|helped|papers|	false 31
none|helped|paper|	false -25
none|helped|paris|	false 25
none|helped|parties|	false -33
none|helped|partners|	false 17
none|helped|party|	false 14
none|helped|pence|	false -27
none|helped|people|	false 30
none|helped|percentage|	false 41
none|helped|percent|	false -12
none|helped|perez|	false -33
none|helped|personally|	true 22
none|helped|person|	false -11
none|helped|peru|	false 35
none|helped|petraeus|	false 9
none|helped|philadelphia|	false -30
none|helped|phone|	false 17
none|helped|pike|	false 20
none|helped|plan|	false 21
none|helped|players|	false 18
none|helped|podesta|	false 10
none|helped|police|	false -23
none|helped|policy|	false 30
none|helped|political|	false 47
none|helped|politicians|	false -21
none|helped|politician|	false 20
none|helped|politico|	false -19
none|helped|polling|	false -39
none|helped|polls|	false -78
none|helped|poll|	false -101
none|helped|post|	false -13
none|helped|presidential|	false 28
none|helped|president|	false -17
none|helped|press|	false -55
none|helped|previously|	true -32
none|helped|previous|	false -9
none|helped|primary|	false 18
none|helped|prime|	false -12
none|helped|private|	false 43
none|helped|probably|	true 8
none|helped|program|	false 35
none|helped|project|	false -25
none|helped|prosecutors|	false -36
none|helped|publicly|	true -56
none|helped|public|	false -9
none|helped|pushed|	false -23
none|helped|putin|	false -19
none|helped|quickly|	true -22
none|helped|rabbis|	false -33
none|helped|race|	false 21
none|helped|radio|	false 43
none|helped|rail|	false -13
none|helped|raise|	false -24
none|helped|rally|	false -41
none|helped|ramos|	false -6
none|helped|really|	true -37
none|helped|records|	false -32
none|helped|record|	false 15
none|helped|red|	false 38
none|helped|referee|	false -8
none|helped|referred|	false 42
none|helped|reform|	false -18
none|helped|refugees|	false 31
none|helped|regularly|	true -33
none|helped|regulator|	false -6
none|helped|remarks|	false -18
none|helped|reportedly|	true 22
none|helped|reporters|	false 8
none|helped|reporter|	false -23
none|helped|reports|	false -53
none|helped|report|	false -28
none|helped|representatives|	false 6
none|helped|republicans|	false -46
none|helped|republican|	false 26
none|helped|research|	false -26
none|helped|residents|	false -21
none|helped|resources|	false 32
none|helped|rest|	false -24
none|helped|results|	false -38
none|helped|retailer|	false 33
none|helped|review|	false -7
none|helped|reynolds|	false -38
none|helped|rights|	false 35
none|helped|rising|	false 16
none|helped|rivals|	false 7
none|helped|roll|	false 17
none|helped|room|	false 12
none|helped|ross|	false 26
none|helped|rubio|	false -17
none|helped|rules|	false 18
none|helped|ruling|	false 19
none|helped|russia|	false 33
none|helped|saldana|	false -31
none|helped|same|	false 55
none|helped|sanders|	false -28
none|helped|saturday|	true -20
none|helped|schlafly|	false -13
none|helped|schultz|	false -35
none|helped|scientists|	false 10
none|helped|scotland|	false 11
none|helped|seacord|	false -27
none|helped|second|	false 48
none|helped|secretary|	false 20
none|helped|securities|	false -16
none|helped|security|	false 33
none|helped|seems|	false -41
none|helped|senate|	false 19
none|helped|senators|	false -39
none|helped|senator|	false 8
none|helped|sergeant|	false -17
none|helped|services|	false 32
none|helped|service|	false 33
none|helped|several|	false -9
none|helped|sexton|	false -45
none|helped|shanklin-hawkins|	false 13
none|helped|sharp|	false -15
none|helped|sheriff|	false -6
none|helped|sherry|	false -39
none|helped|she|	false -17
none|helped|shot|	false -14
none|helped|should|	true 36
none|helped|sides|	false -31
none|helped|similar|	false 7
none|helped|simply|	true 37
none|helped|since|	true 13
none|helped|smith|	false -15
none|helped|social|	false 40
none|helped|sometimes|	true 31
none|helped|son|	false 7
none|helped|soon|	true -30
none|helped|sources|	false 16
none|helped|source|	false -43
none|helped|speaker|	false 34
none|helped|specialists|	false -15
none|helped|specifically|	true -53
none|helped|spectrum|	false -25
none|helped|speeches|	false 8
none|helped|speechwriter|	false -31
none|helped|speech|	false -32
none|helped|spending|	false 23
none|helped|spokesman|	false -17
none|helped|spokesperson|	false -8
none|helped|spokeswoman|	false 22
none|helped|staff|	false 28
none|helped|star|	false -33
none|helped|states|	false 9
none|helped|statewide|	false -12
none|helped|state|	false 10
none|helped|still|	true -14
none|helped|stone|	false -35
none|helped|stopped|	false 19
none|helped|stop|	false -8
none|helped|strategists|	false -41
none|helped|strongly|	true -18
none|helped|strong|	false 46
none|helped|suddenly|	true -32
none|helped|sunday|	true -7
none|helped|supervisor|	false 19
none|helped|supporters|	false -32
none|helped|surveyed|	false -40
none|helped|survey|	false -64
none|helped|swing|	false -10
none|helped|system|	false -12
none|helped|tactic|	false 26
none|helped|taken|	false 31
none|helped|takes|	false -14
none|helped|take|	false 12
none|helped|taking|	false -19
none|helped|talking|	false 32
none|helped|talks|	false 32
none|helped|talk|	false 41
none|helped|tax|	false 56
none|helped|teacher|	false 9
none|helped|team|	false -41
none|helped|technology|	false -16
none|helped|televised|	false 27
none|helped|terrorism|	false 43
none|helped|terrorist|	false 14
none|helped|text|	false 31
none|helped|that|	false 15
none|helped|them|	false -6
none|helped|then|	true -17
none|helped|there|	true -28
none|helped|they|	false -31
none|helped|third|	false -15
none|helped|this|	false 75
none|helped|those|	false 14
none|helped|thursday|	true -20
none|helped|tillery|	false -31
none|helped|times|	false -28
none|helped|time|	false -41
none|helped|today|	true -20
none|helped|todd|	false 21
none|helped|told|	false -28
none|helped|tolliver|	false 43
none|helped|took|	false -30
none|helped|top|	false 32
none|helped|tough|	false 31
none|helped|tour|	false -33
none|helped|traders|	false 43
none|helped|trade|	false 25
none|helped|tribunal|	false 30
none|helped|troops|	false -21
none|helped|trouble|	false 30
none|helped|trump|	false -32
none|helped|tuesday|	true -14
none|helped|turnout|	false 32
none|helped|turns|	false -14
none|helped|twice|	true 37
none|helped|twitter|	false -31
none|helped|typically|	true -22
none|helped|u.s.|	false -28
none|helped|ultimately|	true -10
none|helped|unemployment|	false 19
none|helped|unesco|	false 31
none|helped|unions|	false 42
none|helped|union|	false 37
none|helped|unite|	false -29
none|helped|unit|	false -14
none|helped|university|	false -30
none|helped|usually|	true 47
none|helped|us|	false 29
none|helped|vermont|	false -25
none|helped|very|	false 33
none|helped|vito|	false 9
none|helped|voice|	false -6
none|helped|voters|	false -18
none|helped|voter|	false 9
none|helped|voting|	false 34
none|helped|walked|	false -22
none|helped|wallnau|	false 17
none|helped|washington|	false 47
none|helped|was|	true 24
none|helped|watch|	false -6
none|helped|wbc|	false 32
none|helped|we've|	true 26
none|helped|weapons|	false 32
none|helped|weaver|	false -36
none|helped|website|	false 13
none|helped|wednesday|	true -21
none|helped|week|	true -67
none|helped|went|	false 34
none|helped|were|	true 19
none|helped|we|	false -11
none|helped|when|	false -41
none|helped|which|	false -35
none|helped|while|	false 23
none|helped|white|	false 25
none|helped|whitlock|	false 33
none|helped|who|	false 6
none|helped|widely|	true -25
none|helped|will|	true 20
none|helped|winning|	false 30
none|helped|wisconsin|	false 22
none|helped|with|	false -19
none|helped|women|	false -35
none|helped|won't|	true 9
none|helped|woods|	false -10
none|helped|words|	true 40
none|helped|workers|	false -15
none|helped|work|	false -32
none|helped|world|	false -11
none|helped|wouldn't|	true -9
none|helped|wouldn’t|	true -42
none|helped|would|	true -9
none|helped|years|	false 21
none|helped|yesterday|	true -10
none|helped|yet|	true -12
none|helped|zucker|	false -32
none|helped||	false -40
none|helped|–|	false -21
none|helped|—|	false -11
none|helped|’s|	false 18
none|helped|’|	false 37
none|highlight|	participle 7	past -15	present 7
none|hint|	past -26	present -7
none|hit|	base 44	present 20
none|hold|	base 37	participle 50	past 20	present 50
none|hope|	base 27	participle -20	past -48	present -15
none|identify|	base -11
none|imagine|	base 41	past 26
none|imply|	participle -28	past -31
none|indicate|	base -27	past -16	present 10
none|insist|	base -13	participle -24	past -41
none|intend|	present -25
none|interrupt|	past 19
none|introduce|	base -42	past 48	present -15
none|inverted|	judging 35	past 51	present 38	saying 54
none|invite|	participle 36	past 34
none|invoke|	past -12
none|issue|	past 18	present 71
none|joke|	past 27	present 9
none|judging|	base 7	participle -11	past 8
none|justify|	base -16
none|knock|	base 43	past -9
none|know|	base -8	participle 12	present -46
none|label|	base 43
none|lambaste|	past -18
none|lament|	past -31	present -25
none|lash|	past 29
none|laugh|	past 45
none|learn|	base 27	past -17
none|liken|	past -41
none|like|	base 26	past 9	present 23
none|list|	base 70	participle -10
none|lobby|	base 53	participle 19
none|love|	base 9	past 6
none|maintain|	base 19	past 25	present 16
none|mean|	base 24	participle 62	present 50
none|mention|	base -35	participle -37	past -6	present 20
none|message|	base 31	present -7
none|mock|	base -32	participle -43	past 12
none|murmur|	present 29
none|name|	base 28	past 16	present 53
none|need|	base 23	past 15	present 48
none|negated|	false 14	true -10
none|nominate|	participle 30	past -20
none|note|	participle -43	past -19	present 13
none|noun|document|	judging -24	past -20	present -43	thinking -44
none|noun|name|	base 10	judging 6	present 6	saying 6	thinking 15
none|noun|other|	base 8	judging 14	past 10	present 34	saying 14	thinking 12
none|noun|pronoun|	base 9	judging -6	participle -6	past 7	present -10	thinking 10
none|noun|speaking|	base -8	past -7	saying -13
none|object|	past 27
none|observe|	past -35
none|offer|	participle -19	past 35	present 22
none|opens|capital|	participle -14	past -6	saying -10	source 15	thinking 13
none|opens|coordinator|	past -22
none|opens|determiner|	base 15	judging 19	present 13	saying 9	source -17
none|opens|pronoun|	base 9	judging -6	participle -6	past 7	present -10	thinking 10
none|opens|that|	base -7	participle 32	past 47	present 53	saying 45	thinking 19
none|opens|verb-judging|	base 52	judging -11	present -36	saying 15	thinking 26
none|opens|verb-saying|	base 13
none|opens|verb-thinking|	present 31	saying 35
none|opens|verb|	base -12	judging 8	past 6	saying -8	source 25	thinking -14
none|opens|word|	judging -13	participle 20	present 17	saying 23	source -16
none|oppose|	base -26	participle 27	present -10
none|order|	participle -22	past 9	present 71
none|outline|	participle -23
none|paint|	base 8	past 20	present -32
none|persuade|	base -10	past 7
none|phone|	base 58	present 28
none|plan|	base 22	past 19
none|plead|	past 27
none|pledge|	base -13	participle -32	past 21	present 11
none|point|	base 33	participle -32	past -35	present 46
none|portray|	participle 8	past -19
none|post|	base 15	past 11	present -12
none|praise|	base -7	participle -37	present -38
none|pray|	past 8
none|predict|	base -13	past -32	present -24
none|prefer|	base -8	present -31
none|present|	base 22	past 43	present 14
none|press|	base 25	past 22
none|promise|	base 13	participle -23	present 15
none|propose|	participle -15	past -11	present -27
none|protest|	base 43	past 33	present -8
none|prove|	past 40	present 26
none|question|	base 33	participle -27	past -25
none|quote|	participle -11	past 26	present 23
none|rail|	base 17	past -47
none|raise|	base 66	participle 66	present 43
none|rank|	base 18	participle 13	past 63
none|rate|	base 58	participle 45	past 38	present 59
none|read|	participle 42	past 48
none|reaffirm|	past -25
none|realize|	past -17
none|reason|	base 34	present 46
none|rebuff|	past 30
none|rebuke|	base -15	past -18
none|rebut|	base -28
none|recall|	base 8	participle -55	past 8	present -12
none|recognize|	base -11	past -36	present -22
none|recommend|	base -6	past -26	present -35
none|record|	base 12	past 32	present -32
none|recount|	base 36	past -8
none|reference|	participle -13	past -34
none|refer|	participle -66	past 41	present -7
none|reflect|	base 23	participle 26	past 13	present 23
none|refuse|	base -12	past 12	present -9
none|regard|	participle 14	past -30
none|reiterate|	past -13
none|reject|	participle -6	past -13	present 43
none|relate|	past 23
none|relative|	base 10	present 14	saying 8	thinking 9
none|remark|	past -31	present 11
none|remember|	base -6	present -21
none|remind|	participle -12	past 24
none|rename|	past 31
none|repeat|	base 8	participle 16	past 11
none|reply|	base 15	past -8
none|report|	present -25
none|request|	base 47	past -17	present -10
none|respond|	participle 35
none|reveal|	base 12	participle -34	past -15	present -9
none|roar|	past 34
none|rule|	base -19	participle 58	past -16	present 41
none|saying|	base 7	participle 8	present 6
none|say|	base -16	participle -10	past -29	present -23
none|seek|	base 7	present -6
none|see|	base -18	participle 27	past 31	present -9
none|shared|	base 12	past -6	present 7	thinking 7
none|shoot|	participle 9	past 48
none|shout|	participle 27
none|show|	base -12	participle 8	past 7	present -14
none|shrug|	past -13
none|signal|	past 21	present -18
none|sign|	base 16	participle 24	past 21	present 29
none|sing|	participle 27	past 56
none|slam|	participle -30	past -39	present -20
none|slate|	base 35	past 32	present 26
none|speak|	base 43	participle 39	past 21	present 14
none|speculate|	base -16	past -26
none|state|	base 48	participle -43	past -62	present 55
none|stress|	participle -7	past -21
none|subject|name|	judging 6	saying 6	thinking 15
none|subject|pronoun|	judging -6	thinking 10
none|suggest|	base -28	participle -20	past -58	present 9
none|support|	participle 12	past -32	present -13
none|suspect|	base 31	past -25	present -9
none|swear|	past 9
none|talk|	base 23	participle 27	past -21	present 14
none|tell|	base -17	participle 13	present 16
none|text|	base 44	present 29
none|thank|	base 32	participle -48	past 38	present 60
none|thinking|	present 10
none|think|	base -25	participle 9	past 15	present -28
none|threaten|	participle 10	past -18	present 7
none|title|	base 46	past -9
none|tout|	base -29	participle -8	past -15	present -31
none|to|false|	base 13	present 7
none|to|true|	base -7	participle 23	present 22
none|treat|	past 32
none|trumpet|	participle -29
none|trust|	base -10	present 26
none|try|	base 25	participle 16	past 42	present 52
none|tweet|	base 11	participle -23	past -11	present 10
none|understand|	base -29	past 35	present -29
none|urge|	base -14	past -8	present 35
none|use|	base 78	participle 36	past 40	present 18
none|utter|	past 24
none|venture|	base 45
none|verify|	past 30
none|view|	base -23	past 11	present -15
none|voice|	base 56
none|volunteer|	base 41	past 16	present 35
none|vote|	participle 11	present 71
none|vouch|	past -34
none|vow|	participle -29	past -38	present -39
none|want|	past -19	present 21
none|warn|	base -9	past -29	present -6
none|wave|	base 37	participle 47	past 29	present 33
none|weigh|	base 28	participle 29	present 43
none|welcome|	base -12	past 29
none|wish|	base 10	past 7
none|wonder|	base -7
none|worry|	base -11	participle 26	past -52	present 21
none|write|	base 20	participle -14
start|after|	add 24	admit 11	argue 45	call -38	claim 39	note 24	predict 18	promise -16	recall 8	reply 37	report -38	show 13	suggest 29	vote -33	warn 27	write 22
start|after|add|	auxiliary 18	coordinator 36
start|after|add|first|	and 36
start|after|admit|	none 11
start|after|adverb|	auxiliary 24	preposition -20	word 10
start|after|adverb|auxiliary|	saying 24
start|after|adverb|none|	saying -6
start|after|adverb|verb|	saying 15
start|after|argue|	auxiliary 32	none 24
start|after|asks|false|	auxiliary 16	marks -19	none -27	to 20	verb 6
start|after|asks|true|	auxiliary 30	none -17	verb -26
start|after|auxiliary|	adverb 58	auxiliary 50	determiner -18	quote 43	that 35	verb-thinking 44
start|after|auxiliary|auxiliary|	saying 72
start|after|auxiliary|none|	saying 21
start|after|call|	verb -26
start|after|capital|	auxiliary -6	capital -27	possessive -24	verb-saying -15	word 9
start|after|capital|auxiliary|	saying 46
start|after|capital|none|	saying -22
start|after|claim|	verb 32
start|after|coordinator|	adverb 25	capital -35	determiner 22	preposition 35	pronoun 44	word -18
start|after|coordinator|auxiliary|	judging -30	saying 27
start|after|coordinator|none|	saying 8
start|after|coordinator|verb|	saying -16
start|after|determiner|	capital 14	word -21
start|after|determiner|none|	saying -9
start|after|determiner|verb|	judging -28	saying -12
start|after|explain|	auxiliary 8
start|after|find|	verb 7
start|after|first|	a -49	adding -27	and -12	but 30	citing -32	could 12	director -26	for -21	has -7	he 33	is 11	it 41	of 14	one 12	that 45	the 8	there 24	they 31	to 21	was 10	were 18	which -27	who -41	will 33	with 17	would -12
start|after|judging|	auxiliary -33	base -38	coordinator -34	determiner -48	past -23	present -37	word -47
start|after|judging|first|	and -28	the -39
start|after|note|	auxiliary 53	capital 22	none 21	word -20
start|after|opening|auxiliary|	true 32
start|after|opening|capital|	false 30	true -47
start|after|opening|determiner|	true -11
start|after|opening|preposition|	false 6	true 13
start|after|opening|pronoun|	false -14	true 9
start|after|opening|quote|	false -36
start|after|opening|subordinator|	false 21	true 24
start|after|opening|that|	false 34	true -22
start|after|opening|word|	false 7
start|after|order|direct|	judging -49	saying 44	thinking -26
start|after|order|inverted|	judging -27	saying -73
start|after|preposition|	capital 33	determiner -16
start|after|preposition|none|	saying -16
start|after|preposition|verb|	saying 24
start|after|pronoun|	auxiliary 8	verb-thinking 23	word 33
start|after|pronoun|auxiliary|	saying 10
start|after|pronoun|verb|	saying 30
start|after|recall|	auxiliary 13	none 7
start|after|reply|	auxiliary 40
start|after|saying|	adverb 12	auxiliary 30	base 28	coordinator 17	determiner -8	preposition -10	present 26	pronoun 26	that 45	verb-judging -16	verb-saying -55	verb-thinking 20
start|after|saying|first|	a -42	adding -27	but 34	citing -32	could 12	director -26	have 35	he 28	it 41	that 45	the 14	there 24	they 31	to 21	was 10	who -41	will 33	with -8	would -12
start|after|say|	auxiliary 13	capital 13	coordinator 78	determiner -13	none -33	preposition -17	pronoun 15	that 35	to -7	verb 14	verb-saying -40	word 37
start|after|say|first|	a -32	adding -27	and 86	because 14	but 38	could 8	director -26	had -6	he 38	it 27	that 35	they 27	to 32	was -17	who -33	would -15
start|after|show|	auxiliary 38	verb -7
start|after|subordinator|auxiliary|	saying 29
start|after|subordinator|	determiner 32	pronoun 9	word -14
start|after|subordinator|verb|	saying -21
start|after|suggest|	auxiliary 31
start|after|tell|	none -9	verb 10
start|after|that|	auxiliary 22	capital 20	determiner 26	pronoun 20
start|after|that|auxiliary|	saying 33
start|after|that|verb|	saying 27
start|after|thinking|	auxiliary 32	base -11	determiner -6	past -6	present -32	word -29
start|after|thinking|first|	is 30
start|after|verb-judging|	word -16
start|after|verb-saying|auxiliary|	saying -46
start|after|verb-saying|	determiner -26	that -30
start|after|verb-saying|none|	saying -26
start|after|verb-saying|to|	saying 6
start|after|verb-saying|verb|	saying -29
start|after|verb|false|auxiliary|	judging -36	saying 25	thinking -15
start|after|verb|false|none|	judging -29	thinking -26
start|after|verb|false|to|	saying 22
start|after|verb|false|verb|	judging -12	saying 20	thinking 7
start|after|verb|true|auxiliary|	saying 25
start|after|verb|true|marks|	saying -15
start|after|verb|true|none|	judging -33	saying -28	thinking -12
start|after|verb|true|to|	saying -7
start|after|verb|true|verb|	judging -27	saying -6
start|after|words|10-15|false|	auxiliary -22	none -7	to 15
start|after|words|10-15|true|	auxiliary 18	none -41	verb -10
start|after|words|1|false|	none 34	to 27	verb 20
start|after|words|2|false|	auxiliary 21	marks -8	none -31	to 28
start|after|words|2|true|	auxiliary 32	none 7	verb 34
start|after|words|3|false|	auxiliary 6	verb 25
start|after|words|3|true|	auxiliary 31	verb 34
start|after|words|4-5|false|	auxiliary 58	none 40	to 36	verb 8
start|after|words|4-5|true|	auxiliary 15	none 24	verb -36
start|after|words|6-9|false|	auxiliary -6	none -12	verb -14
start|after|words|6-9|true|	auxiliary -6	marks -15	none -21
start|after|word|	adverb 10	auxiliary 10	coordinator -22	determiner 14	preposition -6	pronoun -8
start|after|word|auxiliary|	saying 28
start|after|word|none|	judging -23	saying -9
start|after|word|verb|	judging -33	saying 23
start|after|write|	auxiliary 7	coordinator -18	none 19	word 37
start|after|write|first|	and -18
start|asks|	according -13	accuse -54	agree -42	aim 15	allow 6	announce -37	appeal -32	argue -21	ask 44	back -52	blame -26	call 13	care 31	cast -31	challenge 12	charge -40	cheer -23	cite -29	compare 10	continue 6	credit 12	debate -13	decline 9	define 22	demand 17	denounce -9	describe 14	disagree -15	discuss 21	dismiss -27	doubt 27	echo -38	email -38	expect -57	explain 39	express -40	favor 7	feel -40	find -17	hear 14	highlight -18	hope -32	how 47	if 48	insist 13	introduce 7	issue -41	joke -26	laugh -18	like -12	mention -33	name -20	need 20	object -36	offer -53	order -41	outline 16	pledge -27	point 10	praise -32	predict -29	present -32	press -46	promise -49	question 30	raise -33	record -41	refuse -14	report 23	respond -32	reveal -12	rule -40	say -26	seek -41	shoot -29	show -21	sign 6	signal 13	state -47	support -38	talk 33	tell 10	thank -47	think 25	try 13	understand 32	urge -38	use -29	vote -42	want 33	what 27	when -38	where -27	whether 22	who -10	why 34	wonder 13	worry 12	write 22
start|asks|according|	source -13
start|asks|accuse|	past -54
start|asks|agree|	past -17
start|asks|aim|	past 15
start|asks|allow|	base 15
start|asks|announce|	base -36	past -29
start|asks|argue|	past -34
start|asks|ask|	base 39	participle 32	past 25	present 12
start|asks|back|	base -39
start|asks|call|	base 28	past -69
start|asks|care|	base 27
start|asks|cast|	base -31
start|asks|cite|	past -22
start|asks|compare|	past -29
start|asks|consider|	participle -16
start|asks|continue|	past 18
start|asks|debate|	base -43
start|asks|decide|	base -6	present -30
start|asks|decline|	past 9
start|asks|demand|	past 17
start|asks|denounce|	past -9
start|asks|disagree|	base -15
start|asks|discuss|	base 22
start|asks|dismiss|	past -27
start|asks|doubt|	present 27
start|asks|echo|	past -34
start|asks|email|	base -35
start|asks|expect|	past -50
start|asks|explain|	base 20	participle 17	past 7	present 38
start|asks|feel|	past -40
start|asks|find|	base -51	past -35
start|asks|hear|	participle -29
start|asks|hold|	present -31
start|asks|insist|	past 13
start|asks|introduce|	past -28
start|asks|joke|	past -26
start|asks|know|	past -27	present 8
start|asks|laugh|	past -15
start|asks|learn|	past 10
start|asks|like|	base -12
start|asks|mention|	base -29	past -24
start|asks|need|	base 23
start|asks|note|	past -9
start|asks|offer|	past -45
start|asks|order|	past -41
start|asks|point|	base -26	past 6	present 10
start|asks|praise|	past -28
start|asks|present|	base -25
start|asks|press|	base -33
start|asks|promise|	past -48
start|asks|question|	participle 28	past 24	present 8
start|asks|raise|	base -24
start|asks|recall|	past 13
start|asks|refuse|	past -14
start|asks|remember|	base -23
start|asks|respond|	base -30
start|asks|reveal|	past 6
start|asks|say|	base -31	participle 25	past -8	present -44
start|asks|seek|	participle -31	past -31
start|asks|see|	base -10
start|asks|show|	participle -12	past -8	present -21
start|asks|sign|	past 12
start|asks|speak|	past 6
start|asks|state|	base -31	present -38
start|asks|support|	base -38	participle -15	past -22
start|asks|talk|	participle 27
start|asks|tell|	base 22	participle 17	past -69
start|asks|thank|	past -45
start|asks|try|	participle 13
start|asks|use|	past -28
start|asks|vote|	base -39
start|asks|want|	past 39	present -41
start|asks|wonder|	base 26
start|asks|write|	past 13
start|	before -31	behind -6	late -24	source 13	that 13
start|before|(|	capital -46
start|before|(|none|	saying -26	thinking 7
start|before|(|verb|	saying -24
start|before|,|none|	saying -16
start|before|,|	word -24
start|before|-|	capital -35
start|before|according|	( -40	) -40	, -21	- -13	adverb 8	auxiliary -9	coordinator 7	none 22	pronoun -6	stop 17	subordinator 30	that 29	to -30	verb-saying 45
start|before|according|first|	a -22	about 35	among 17	and -21	as 32	at 16	clinton 11	democratic 37	even 9	for -20	his -23	in 17	it -19	mrs. 9	nearly 32	obama 33	of 38	on 33	sanders 10	she 35	that 29	the 10	there 21	trump -13	washington -16	when -23
start|before|according|source|auxiliary|	, -8	preposition -12	stop 15
start|before|according|source|none|	, -8	capital 21	preposition 34	word 22
start|before|according|source|to|	, -8
start|before|according|source|verb|	, -9	capital -29	stop 19	verb-saying 53
start|before|	accuse -51	acknowledge -35	admit -27	advise -31	affirm -32	agree -17	aim -31	allege -40	allow -32	answer -40	apologise -24	apologize -31	appeal -45	ask -77	assail -23	assume -21	assure -31	attack -54	attribute -24	back -55	believe -17	bill -24	blame -47	blast -36	boast -22	call -27	care -49	cast -28	challenge 9	champion -29	charge -42	cite -38	claim -20	commend -23	comment -44	compare -30	complain -13	concede -22	conclude 28	confirm 18	consider 19	contend -28	continue -58	counsel -32	counter -18	credit -34	debate -52	decide -51	decline -65	decry -32	deem 13	defend -44	deliver -33	demand -27	denounce -24	deny -56	disagree -39	disclose -6	discover -29	discuss -31	dismiss -38	dispute -35	doubt -25	echo -29	email -10	encourage -21	endorse -51	expect -46	explain -23	express -50	favor -33	fear -49	feel -23	figure -33	find 10	fire -26	forecast -43	hint -19	hit -20	hold -56	hope -42	identify -27	indicate -14	inform -23	insist -36	intend -24	interpret -31	introduce -32	invoke -25	issue -62	joke -26	knock 14	know -45	lament -34	laugh -43	learn -25	list -29	maintain -46	mention -35	mock -27	name -50	need -49	nominate -21	observe 7	offer -28	oppose -22	order -49	persuade -31	phone -32	plan -40	plead -42	pledge -45	point -16	post -54	praise -45	predict 12	prefer -25	present -34	press -23	promise -26	propose -54	prove -37	question -49	quote -40	rail -34	raise -38	rank -26	rate -36	reaffirm -26	reason -28	rebuff -27	recall -48	recognize -29	recommend -34	record 42	recount -36	refer -31	reference -31	reflect -42	refuse -38	reiterate -34	reject -40	remark 8	remember -39	remind -11	repeat -42	reply 6	report 40	request -30	respond 21	rule 19	see -43	seek -43	shoot -40	show 16	shrug -31	sign -65	signal -37	sing -32	slam -27	speak -13	state -51	stress -38	submit -33	suggest -24	support -52	talk -52	tell 10	testify -32	thank -39	threaten -18	treat -32	try -47	tweet 9	understand -25	urge -56	utter -22	view -34	voice -34	volunteer -32	vote -67	vow -25	warn 8	wave -30	weigh -29	welcome -42	wonder -37	worry -37	write 23
start|before|accuse|	capital -59	determiner -27	none -44	preposition -43	verb -28
start|before|accuse|first|	a -15	in -26	its -19	speaking -26	the -26
start|before|acknowledge|	auxiliary -18	capital -30	determiner -20	none -17	preposition -30	that -25	verb -27
start|before|add|	auxiliary 26	capital 40	determiner -37	none -9	preposition -44	stop 19	verb -48
start|before|add|first|	he -12	in -33	the -29
start|before|admit|	, -36	auxiliary -15	capital 14	determiner -33	none -44	preposition -31	pronoun -39	that -12	word -25
start|before|admit|first|	the -31
start|before|adverb|	word -31
start|before|advise|	capital -19	none -25	preposition -28
start|before|agree|	capital -45	determiner 12	none -51	preposition -53
start|before|agree|first|	the 14
start|before|aim|	none -29	preposition -34
start|before|allege|first|	in -19
start|before|allege|	none -34	preposition -20	verb -26
start|before|allow|	none -27	preposition -27
start|before|announce|	, -29	auxiliary -30	capital 31	coordinator -26	determiner -53	none 19	pronoun -39	stop -27	that -33	verb 18	word -30
start|before|announce|first|	but -26	in -25	on -31	the -28
start|before|answer|	capital -31	none -30	preposition -31	that -34
start|before|answer|first|	asked -31
start|before|apologise|	determiner -24	preposition -24
start|before|apologise|first|	the -24
start|before|apologize|	preposition -35
start|before|appeal|	capital -25	none -38	preposition -40
start|before|apposed|judging|none|	capital -24	determiner -24	preposition -41
start|before|apposed|judging|verb|	determiner -14
start|before|apposed|saying|auxiliary|	determiner -30	preposition 25	stop -41	word -26
start|before|apposed|saying|none|	adverb -31	capital -59	determiner -63	preposition 12	pronoun -66	stop -37	that -42	word -52
start|before|apposed|saying|verb|	determiner -29	word 9
start|before|apposed|thinking|none|	determiner -27	preposition -20	word -20
start|before|apposition|judging|none|	capital -26	determiner -39	preposition -28	pronoun -36	that -20	word -17
start|before|apposition|judging|verb|	determiner -15	preposition -24
start|before|apposition|saying|auxiliary|	determiner -18	that -10
start|before|apposition|saying|none|	adverb -37	auxiliary -18	capital -63	determiner -89	preposition -93	pronoun -64	stop -32	subordinator -35	that -56	word -69
start|before|apposition|saying|to|	that -13
start|before|apposition|saying|verb|	capital 13	determiner -51	preposition -50	pronoun -38	stop 8	that -25
start|before|apposition|thinking|none|	determiner -26	preposition -36	pronoun -24	word -22
start|before|argue|	, 10	capital -27	determiner -17	none -13	preposition -17	subordinator 7	that -40	to -22
start|before|argue|first|	a -30	if 6	in -22	the -9
start|before|asks|false|	auxiliary 8	none -52	to -24	verb -6
start|before|asks|true|	auxiliary 23	none -10	to -32
start|before|ask|	adverb -10	auxiliary -34	capital -58	determiner -58	none -64	preposition -60	stop -25	subordinator -40	that -21	verb -40	word -25
start|before|ask|first|	a -19	after -21	at -25	during -17	in -33	the -34
start|before|assail|	none -23	preposition -23
start|before|assume|	capital -27	none -21
start|before|assure|first|	with -24
start|before|assure|	none -31	preposition -41
start|before|attack|	capital -45	determiner -28	none -37	preposition -42	verb -31	word -16
start|before|attack|first|	in -18
start|before|attribute|	none -24
start|before|auxiliary|none|	saying -33
start|before|auxiliary|	word -30
start|before|back|	auxiliary -27	capital -47	determiner -29	none -46	preposition -48	stop -27	verb -25
start|before|back|first|	in -17	the -25
start|before|before|	 -55	! -23	) -27	: -58	; -43	start -9
start|before|believe|	, 16	auxiliary -6	capital -40	determiner -13	none -30	preposition -37	pronoun 21	subordinator -31	that -29	to -24	verb -14
start|before|believe|first|	the -30
start|before|blame|	capital -37	determiner -39	none -41	preposition -27	stop -31	word -18
start|before|blame|first|	the -20
start|before|blast|	none -25	preposition -39
start|before|boast|	preposition -23
start|before|call|	, -30	auxiliary -44	capital -6	coordinator -31	determiner -66	none -10	preposition -11	pronoun -41	quote -50	subordinator -22	that -22	verb -63	word -23
start|before|call|first|	a -24	her -21	his -18	in -38	its -16	on -28	one -19	the -32	while -22
start|before|capital|	& -23	( -71	, -13	- -9	adverb -17	auxiliary 19	capital -18	coordinator 21	determiner -21	possessive -11	subordinator -11	that 43	verb-judging -50	verb-saying -13	verb-thinking -17	word 23	– 25	— -40
start|before|capital|auxiliary|	, 12	: -32	adverb -14	auxiliary -31	capital 9	determiner -22	judging -7	preposition 19	pronoun -23	saying 23	source -10	subordinator 10	thinking -74	word 20
start|before|capital|none|	- -34	: -31	adverb -10	auxiliary -101	capital 26	coordinator -69	determiner -72	judging -18	possessive -39	saying -29	source 7	subordinator -61	that -74	thinking -22	verb-judging -51	verb-saying -16	verb-thinking -50	word -21
start|before|capital|to|	capital -25	determiner -14	end -10	judging -26	preposition 16	pronoun -32	saying -20	stop -6	that -26	thinking -23	word -23
start|before|capital|verb|	, 19	adverb -21	auxiliary -48	capital -21	coordinator -47	determiner -11	end 19	judging -66	preposition 9	pronoun 24	quote -34	saying 6	source 9	stop -16	subordinator -28	that 6	verb-saying 43	verb-thinking 17	word -15
start|before|care|	auxiliary -35	capital -28	none -22	word -20
start|before|cast|	determiner -19	preposition -27	verb -24
start|before|challenge|	capital 15	determiner -24	none -38	preposition 7
start|before|champion|	capital -26	none -29
start|before|charge|	capital -23	determiner -26	none -28	preposition -42
start|before|cite|	capital -28	determiner -30	none -31	preposition -19	subordinator -27	verb -20
start|before|cite|first|	in -13	the -22
start|before|claim|	, -25	capital -26	none -37	preposition -57	that -24	verb -9	word -28
start|before|commend|	none -23
start|before|comment|	capital -33	preposition -35
start|before|compare|	determiner -23	none -25	preposition -29
start|before|complain|	auxiliary -27	capital -38	determiner 7	preposition -51	verb -25
start|before|complain|first|	an 12	in -35
start|before|concede|	determiner -29	none -33	preposition -22	that -25	verb -27
start|before|conclude|	none -23	that -23
start|before|confirm|	auxiliary 40	determiner 16	none -53	preposition 18	pronoun 13	stop 21	that -29
start|before|confirm|first|	in -21	the -11
start|before|consider|	capital 14	determiner 6	none 13	preposition 13	verb 17	word -24
start|before|consider|first|	the -23
start|before|contend|	none -24	preposition -16	that -20
start|before|continue|	capital -29	none -31	preposition -56	subordinator -30	verb -40
start|before|coordinator|	, -34	adverb -21	auxiliary 25	capital 16	coordinator -21	determiner -36	preposition -61	subordinator -37	word -48
start|before|coordinator|auxiliary|	determiner -27	judging -29	preposition -44	saying 6	source -20	thinking -35
start|before|coordinator|none|	adverb -14	auxiliary -26	capital -23	coordinator -32	determiner -22	judging -39	pronoun -29	saying -10	source -19	stop -19	that -27	thinking -48	verb-saying -16	word -38
start|before|coordinator|to|	saying -17
start|before|coordinator|verb|	, -20	auxiliary -23	capital -16	determiner -27	judging -27	preposition -15	saying -43	source 39	stop 8	that -41	thinking -29
start|before|counsel|	capital -32	none -29	preposition -22
start|before|counsel|first|	in -22
start|before|counter|	capital -18	none -18
start|before|credit|	determiner -23	none -21	verb -29
start|before|credit|first|	the -20
start|before|criticize|	capital -53	determiner -45	none -58	stop -36	subordinator 17	verb 11
start|before|criticize|first|	in -26
start|before|debate|	auxiliary -35	determiner -33	none -43	preposition -26	subordinator -30	word -23
start|before|decide|	adverb -25	determiner -33	none -32	preposition -46	verb -29
start|before|decide|first|	the -32
start|before|declare|	capital 10	none -38	that -22
start|before|declare|first|	in -27
start|before|decline|	capital -47	determiner -21	none -57	preposition -60
start|before|decline|first|	the -18
start|before|decry|	determiner -22	none -32
start|before|deem|	verb 17	word -23
start|before|defend|	capital -38	determiner -22	none -40	preposition -27	stop -32	subordinator -16	verb -18
start|before|defend|first|	in -19
start|before|deliver|	determiner -27	none -26	preposition -25
start|before|deliver|first|	with -12
start|before|deny|	auxiliary -32	capital -47	determiner -43	none -57	preposition -25	pronoun -33	stop -30	that -21	verb -29	word -19
start|before|deny|first|	a -13	its -15	the -34
start|before|describe|	capital 10	determiner -45	none 9	preposition -37	pronoun 18	subordinator -41	verb -34
start|before|describe|first|	in -21	the -20
start|before|determiner|	, -19	adverb 8	auxiliary 8	capital -39	determiner -21	verb-judging -14	verb-saying -29	verb-thinking 13	word 22
start|before|determiner|auxiliary|	, 15	; -13	capital 17	determiner -11	judging -59	pronoun -44	saying 24	source 29	stop 40	subordinator -34	thinking 7
start|before|determiner|none|	$ -31	, -18	adverb -67	auxiliary -96	capital -44	coordinator 6	determiner -15	judging -79	preposition -28	pronoun -18	quote -58	saying -31	subordinator -57	that -50	thinking -63	verb-judging -31	verb-saying -48	word -44
start|before|determiner|to|	saying 7
start|before|determiner|verb|	, 13	adverb -11	auxiliary -73	capital -29	coordinator 6	determiner -65	judging 8	preposition -9	quote -32	source -19	subordinator -31	that -33	thinking -15	word -10
start|before|direct|judging|auxiliary|	capital -22	determiner -47	pronoun -32	word -34
start|before|direct|judging|none|	$ -27	auxiliary -15	capital -36	determiner -48	preposition -16	pronoun 13	stop -31	subordinator -33	that -29	verb-judging -29	word -56
start|before|direct|judging|to|	capital -20	preposition 16	word -23
start|before|direct|judging|verb|	, -30	capital -33	determiner -41	preposition 6	pronoun -28	stop -21	word -44
start|before|direct|saying|auxiliary|	, -24	: -37	; -9	adverb -6	capital 14	end 6	preposition -14	pronoun -23	stop 28	subordinator 11
start|before|direct|saying|none|	, -36	: -60	adverb -66	auxiliary -27	capital 10	coordinator -46	determiner -20	pronoun 7	stop 37	subordinator -56	that -88	verb-judging -31	verb-saying 11	verb-thinking 27	word -32
start|before|direct|saying|to|	, -12	capital -44	pronoun -38	that -36	word -23
start|before|direct|saying|verb|	, -14	: 9	adverb -7	auxiliary -19	capital -10	determiner -35	preposition 9	pronoun -19	stop -11	subordinator -20	that -23	verb-thinking 22	word -22
start|before|direct|thinking|auxiliary|	, 13	coordinator -29	determiner -34	preposition -15	pronoun -29	subordinator -28	that -44	word -30
start|before|direct|thinking|none|	, 10	capital -6	determiner -38	preposition -35	pronoun -36	stop 13	subordinator -32	verb-saying -29	word -64
start|before|direct|thinking|to|	preposition -16
start|before|direct|thinking|verb|	, -46	adverb -38	auxiliary -26	capital -33	coordinator -30	determiner -43	preposition -16	pronoun 11	stop 28	subordinator -23	word -44
start|before|disagree|	none -28	preposition -31
start|before|disclose|	auxiliary -28	capital 15	none 13	preposition -6
start|before|disclose|first|	in -25
start|before|discover|	determiner -30	none -29	preposition -25
start|before|discover|first|	on -17
start|before|discuss|	determiner -21	none -23	preposition -26
start|before|dismiss|	capital -32	determiner -24	none -38	preposition -19	subordinator -17
start|before|dismiss|first|	the -19
start|before|dispute|	determiner -41	none -35
start|before|dispute|first|	the -25
start|before|echo|	none -34	preposition -29
start|before|email|	, -23	capital 11	determiner -36	none -49	preposition -40	word 10
start|before|email|first|	in -33
start|before|endorse|	capital -41	determiner -19	none -41	preposition -38	stop -28	verb -31
start|before|endorse|first|	on -7
start|before|estimate|	auxiliary 13	capital 6	determiner -12	none -26	preposition 9	that -25
start|before|expect|	determiner -34	none -30	preposition -41	verb -26
start|before|explain|	, -10	capital -25	determiner -33	none -40	pronoun 15	stop -14	subordinator -11	verb -33
start|before|explain|first|	it 19	the -22
start|before|express|	capital -36	determiner -14	none -48	preposition -28	word -28
start|before|express|first|	in -24
start|before|favor|	capital -33	none -33
start|before|fear|	capital -31	determiner -36	none -18	preposition -28	verb -39
start|before|feel|	determiner 8	none -7	preposition -27	subordinator -29	verb -27	word -27
start|before|feel|first|	as -20
start|before|figure|	none -30	preposition -28
start|before|find|	, 29	auxiliary -24	capital 6	coordinator -48	determiner 9	end 12	none -19	preposition -23	pronoun -36	stop 29	subordinator -24	that -45	verb 25	word -51
start|before|find|first|	a 29	after 6	but -37	the 11	with -22
start|before|fire|	capital -23	none -26
start|before|first|	( -43	, -48	- -14	about 10	abu -26	according -29	addressing -20	after 13	ahead -27	al 14	all 32	almost 23	already 12	also -31	although -52	american 24	an -10	and -32	another -38	around -8	as -11	asked -37	at -18	australia -19	authorities 13	back -46	based -30	because -6	beijing -32	bernie 45	besides -31	beyond -26	biden -27	bill -34	bob -22	boston 18	both -27	brian -27	bush 34	but -9	camp -26	china 19	chris -24	cleveland -25	clinton 20	counsel -34	cruz 7	dan -20	david -23	de 15	democratic 30	democrats -27	despite -52	donald 33	dr -28	during -15	earlier -44	eleven -14	entering -26	even 12	every -34	first -22	following -26	for -54	former 8	four -6	france -17	from -34	geneva 24	going -16	greece -18	harlan 27	he 9	here -29	hillary 26	his -23	hope -17	i -33	india -10	iran -31	israel -20	isro -19	its -64	ivanka 19	john -30	joseph -16	june -22	just -52	justice 15	l -25	later -29	le -35	like -23	london -24	luis -12	manchester -26	manila -11	many 20	mark -28	matt -24	may -32	meanwhile 24	members 15	more 11	most -40	mr -32	mr. 10	mrs -25	mrs. 11	ms. 21	murphy -23	my -23	national -31	nearly 30	neither -29	ng -26	no 29	nor 31	now 18	obama 23	of 13	ohio 27	on -34	one -24	only 11	other -13	ottawa -8	outside -32	over -24	paris -42	paul -20	perhaps -28	pike -26	pointing -26	port -26	president -11	pressed -27	prosecutions -24	reached -33	reacting -21	rep. 12	republican 13	republicans -23	right 13	rubio 8	russia -28	ruth 13	ryan 13	sales 37	sanders 8	sen. -53	senator 18	seoul 11	she -7	shortly -35	since 6	sister -17	so -21	some 36	south -16	speaking -41	staff -28	standing -20	state 37	still 36	such 30	target -27	ted 12	that 35	their -41	then -34	there 11	these 10	they 24	this -17	though -59	three 14	through 17	throughout -36	to 7	today -28	told -31	under -23	until -26	vienna -33	vietnam -11	what 10	when -18	whether 25	while -10	with -39	within -18	yet -27	— 12
start|before|forecast|	preposition -38	verb -35
start|before|hear|	auxiliary 12	preposition -34	stop 8	verb -51
start|before|hear|first|	a 11	the -29
start|before|hint|	none -23	preposition -25
start|before|hit|	determiner -22	none -13	verb -19
start|before|hold|	auxiliary -32	capital -41	determiner -38	none -40	preposition -40	subordinator -31	that -17	verb -29	word -32
start|before|hold|first|	even -21	going -16	in -28	on -13	with -11
start|before|hope|	capital -25	coordinator -23	none -34	preposition -43	verb -22
start|before|identify|	none -25	preposition -24
start|before|indicate|	capital -42	none -38	preposition -24	that -25	verb 8
start|before|inform|	verb -21
start|before|insist|	, -18	adverb -22	auxiliary -22	capital -6	determiner -40	none -51	preposition -24	pronoun -29	subordinator 8	that -28	to -34
start|before|insist|first|	in -16	the -35
start|before|intend|	none -24
start|before|introduce|	capital -25	none -32	preposition -30
start|before|introduce|first|	in -23
start|before|inverted|judging|auxiliary|	preposition -51
start|before|inverted|judging|none|	, -56	; -22	adverb -27	auxiliary -26	coordinator -32	preposition -80	quote -44	subordinator -35	verb-saying -43
start|before|inverted|judging|verb|	, -25	preposition 23	stop -35	subordinator -32
start|before|inverted|saying|auxiliary|	, 64	auxiliary -40	stop 8
start|before|inverted|saying|none|	, 33	: -31	adverb -106	auxiliary -127	capital -47	coordinator -8	determiner -40	end -32	possessive -47	preposition -156	pronoun -133	stop -111	subordinator -67	verb-judging -43	verb-saying -77	verb-thinking -61	word -92	’ -31
start|before|inverted|saying|to|	auxiliary -38	end -35
start|before|inverted|saying|verb|	, 53	auxiliary -95	end 19	preposition -87	pronoun -55	quote -40	stop -7	word -35
start|before|invoke|	none -25
start|before|issue|	capital -29	determiner -40	none -49	preposition -47	verb -30
start|before|issue|first|	in -30	on -16
start|before|joke|	none -26
start|before|judging|	auxiliary -24	base -96	capital -30	coordinator -56	determiner -27	participle -55	past -23	preposition -31	present -40	pronoun -11	subordinator -30	word -30
start|before|judging|base|	auxiliary -11	capital -17	coordinator -29	determiner -33	preposition -55	pronoun -26	stop -34	word -34
start|before|judging|first|	a -56	although -19	among -27	an -17	and -37	as -56	asked -25	at -38	beyond -19	biden -27	but -39	by 12	clinton -41	democrats -27	despite -16	during -18	earlier -29	even -41	for -27	her -26	his -33	if -37	in -59	it -37	its -46	last -31	later -26	london -19	mr. -22	new -23	on -44	one -24	over -19	rather -24	right -20	sanders -32	sen. -21	she -25	some 11	speaking -24	the -92	though -15	through -22	to -22	trump -26	washington -22	when -26	while -41	with -21
start|before|judging|participle|	capital -21	determiner -32	preposition -23	word -35
start|before|judging|past|	$ -32	, -52	adverb -35	auxiliary -20	capital -59	coordinator -33	determiner -77	preposition 17	quote -55	stop -10	subordinator -52	that -31	verb-judging -35	verb-saying -43	word -59
start|before|judging|present|	, -40	; -26	auxiliary -29	capital -24	coordinator -24	determiner -24	stop -35	subordinator -23	that -22	word -32
start|before|knock|	preposition 25
start|before|know|	none -33	subordinator -26
start|before|lament|	capital -34	none -27
start|before|laugh|	capital -31	none -24	preposition -29	stop -25	subordinator -27	verb -29
start|before|laugh|first|	asked -30
start|before|like|	auxiliary -25	coordinator -24	determiner -49	none 6	preposition 23	pronoun -36	subordinator -31	verb -31
start|before|like|first|	and -17	in 11	the -31
start|before|list|	none -22
start|before|maintain|	auxiliary -27	capital -26	determiner -33	none -30	pronoun -20	that -17	verb -26
start|before|maintain|first|	the -15
start|before|mean|	none 13	preposition -25
start|before|mention|	determiner -29	none -23	preposition -38	verb -27
start|before|mention|first|	in -23
start|before|mock|	determiner -19	none -24
start|before|mock|first|	its -25
start|before|name|	auxiliary -19	capital -48	coordinator -17	determiner -22	none -38	preposition -28	verb -32	word -22
start|before|name|first|	and -17	the -21
start|before|need|	auxiliary -31	capital -28	none -25	preposition -48	subordinator -28	verb -32	word -22
start|before|need|first|	if -22
start|before|nominate|	capital -23
start|before|note|	, 7	auxiliary 24	capital -9	determiner 19	none -39	preposition -35	stop -12	that -34	verb -23
start|before|note|first|	the 11
start|before|offer|	auxiliary 10	coordinator -29	determiner -58	none -72	preposition -47	pronoun 14	stop -32	subordinator -45	verb -45	word -36
start|before|offer|first|	and -19	in -30	its -13	mr. -21	the -22
start|before|oppose|	capital -12	none -24	subordinator -16	word -17
start|before|order|apposed|	judging -69	saying -14	thinking -49
start|before|order|apposition|	judging -69	saying -81	thinking -62
start|before|order|	auxiliary -27	capital -36	determiner -45	none -40	preposition -32	subordinator -25	verb -28	word -30
start|before|order|direct|	judging -33	saying 9	thinking -29
start|before|order|first|	as -22	in -18	the -26
start|before|order|inverted|	judging -26	saying -20
start|before|plan|	determiner -28	none -30	preposition -29	verb -28
start|before|plan|first|	in -18
start|before|plead|	capital -34	none -32	preposition -35	verb -25	word -28
start|before|pledge|	capital -35	none -24	preposition -36	verb -32
start|before|point|	auxiliary -17	capital -15	coordinator -33	determiner -8	preposition -15	stop -44	subordinator -49	verb -26
start|before|point|first|	as -33	asked -46
start|before|post|	capital -27	determiner -57	none -37	preposition -36	verb -41
start|before|post|first|	on -17
start|before|praise|	capital -42	determiner -21	none -39	preposition -32
start|before|praise|first|	the -20
start|before|predict|	capital 19	none -35
start|before|preposition|	adverb -40	auxiliary -34	capital -42	determiner -26	preposition -33	pronoun 13	that -17	verb-judging -29	verb-saying -28
start|before|preposition|auxiliary|	, 34	determiner -32	judging -31	preposition -33	pronoun -23	saying -12	source -9	stop 15	thinking -32	word -25
start|before|preposition|none|	$ -30	, 12	: -35	; 13	adverb -63	auxiliary -34	capital -24	coordinator -22	determiner -86	judging -69	preposition -28	pronoun -71	saying -12	source 29	stop 38	that -73	thinking -9	verb-judging -26	verb-saying 23	verb-thinking 22	word -54
start|before|preposition|to|	auxiliary -29	capital -41	determiner -32	judging 11	preposition 6	pronoun -37	saying -30	that -25	thinking -28	word -20
start|before|preposition|verb|	, 17	: -40	auxiliary -32	capital -45	coordinator 13	determiner -53	judging -57	preposition -46	pronoun -57	saying -61	stop 7	that -55	thinking -52	verb-saying -28	word -54
start|before|present|	capital -28	determiner -30	none -31	preposition -23	subordinator -22
start|before|press|	preposition -24
start|before|promise|	, -26	auxiliary 19	capital -41	determiner -20	none -61	preposition -45	subordinator -18	that -17	verb -35
start|before|promise|first|	in -26	the -37
start|before|pronoun|auxiliary|	, -7	coordinator -38	determiner 20	judging -47	preposition -30	saying 18	stop 12	thinking -44	word -22
start|before|pronoun|	coordinator 11	possessive 34	verb-judging -36	verb-saying 27	word -23
start|before|pronoun|none|	, -11	judging -25	preposition -21	saying -20
start|before|pronoun|verb|	, -17	determiner -35	preposition 40	pronoun -35	saying 6	stop 15
start|before|propose|	adverb -21	auxiliary -13	capital -28	determiner -21	none -47	preposition -38	pronoun -17	verb -39	word -37
start|before|propose|first|	in -23	the -16
start|before|prove|	auxiliary -22	none -31	preposition -33	that -21	word -22
start|before|prove|first|	in -29
start|before|question|	auxiliary -22	capital -35	determiner -33	none -31	preposition -29	pronoun -16	verb -39
start|before|question|first|	in -18	it -16	the -23
start|before|quote|	capital -36	determiner -26	none -34	preposition -24
start|before|quote|first|	its -21
start|before|rail|	preposition -29
start|before|raise|	$ -32	auxiliary -26	capital -38	determiner -29	none -40	preposition -28	subordinator -23	verb -28	word -20
start|before|raise|first|	in -12	the -19
start|before|rank|	capital -18	none -19
start|before|rate|	auxiliary -15	capital -28	none -27	preposition -32	stop -13	verb -18
start|before|rate|first|	for -20
start|before|read|	capital 7	determiner -38	none -44	preposition 9
start|before|read|first|	the -27
start|before|rebuff|	none -26
start|before|recall|	, -38	auxiliary -11	capital -38	determiner -29	none -44	preposition -34	pronoun -20	subordinator -24	verb -33
start|before|recall|first|	the -27
start|before|recommend|	capital -27	determiner -32	none -29
start|before|record|	auxiliary 22	capital 27	coordinator -13	determiner 13	preposition 12	stop 33	subordinator 8	verb 36	verb-thinking 37
start|before|record|first|	after 18	in 6
start|before|recount|	preposition -36
start|before|refer|	determiner -25	none -31	preposition -33
start|before|reflect|	determiner -30	preposition -35	verb -30
start|before|refuse|	determiner -26	none -30	preposition -43	verb -20
start|before|reiterate|	none -31	preposition -31
start|before|reject|	capital -33	determiner -21	none -37	preposition -30	stop -37	subordinator -15	verb -9
start|before|reject|first|	the -29
start|before|remark|	none -31
start|before|remember|	none -34	preposition -25
start|before|remind|	capital 16	preposition -29	verb -32	word -27
start|before|remind|first|	in -29
start|before|repeat|	capital -31	determiner -38	none -31
start|before|repeat|first|	the -35
start|before|reply|	, 29	: -15	auxiliary -17	none 11	that 7	verb 6
start|before|report|	, 38	adverb 19	auxiliary 10	capital 33	coordinator 12	none 35	preposition 30	pronoun 7	stop 12	that -30	verb 19	verb-saying 17	verb-thinking 15	word -14
start|before|report|first|	in 25	the 10	washington 23
start|before|respond|	capital 25	none -38	verb 22
start|before|reveal|	capital -8	none -32	that -23	verb 8
start|before|rule|	capital 29	none 17	preposition -63	verb 15
start|before|rule|first|	in -33
start|before|saying|	( -40	, -36	adverb -8	auxiliary -33	base -16	coordinator -11	participle -40	past -12	preposition -41	present 7	pronoun 19	subordinator -8	that 24	verb-saying -30	word -62	— 19
start|before|saying|base|	, -13	- 10	adverb -32	auxiliary -27	capital -53	coordinator -34	determiner -50	end -14	preposition 14	pronoun -18	subordinator -46	that -54	verb-saying 26	word -19	— -10
start|before|saying|first|	( -40	, -36	a 12	addressing -20	after 7	al 14	also -32	although -42	among -34	an -24	and -10	another -37	as -15	asked -35	at -66	australia -19	authorities 13	back -40	because -20	beijing -28	bernie 31	bill -34	bob -18	brian -27	by -40	camp -26	china 11	chris -24	clinton 27	counsel -33	cruz 10	david -23	democratic 10	despite -40	donald 24	dr -25	during -13	earlier -50	eleven -14	even 19	every -32	first -22	for -48	former 8	four 12	from -28	geneva 24	greece -18	harlan 27	he 8	her -11	hillary 36	hope -17	if 8	in -8	india -10	isro -19	it 31	its -61	joseph -16	just -45	last 10	like -19	london -34	luis -12	manila -11	many 20	mark -28	may -32	meanwhile -19	members 15	most -34	mr -32	mr. 6	mrs -25	mrs. 15	ms. 21	my -23	national -31	ng -26	not 13	now -21	obama 6	of -36	on -78	one -77	other -13	ottawa -8	outside -31	paris -33	paul -20	perhaps -26	pike -26	pointing -26	port -26	president 12	pressed -26	prosecutions -24	rather 8	reached -33	reacting -21	rep. 12	republican -24	rubio 8	russia -24	ruth 13	sanders 17	sen. -51	senator -23	seoul 13	several 9	she -16	shortly -35	since -16	sister -17	so -27	some 27	south -16	speaking -36	staff -28	state 20	still 29	target -27	that 24	the -6	their -39	then -29	they 24	this -21	though -47	three -19	through 8	to 19	told -31	trump 12	two 6	under -17	vietnam -11	washington 19	what 6	when -16	while -6	with -19	within -18	yet -19	— 19
start|before|saying|participle|	capital -34	determiner -35	pronoun -13	that -25	word -44
start|before|saying|past|	, 45	- -38	: -21	; -9	adverb -24	auxiliary -146	capital 11	coordinator -12	determiner -38	possessive -42	preposition -21	pronoun -23	quote -12	stop 14	subordinator -7	that -21	verb-judging -65	verb-saying -72	verb-thinking -74	word -15	’ -31
start|before|saying|present|	, 14	: -40	adverb -58	auxiliary -88	coordinator -43	determiner -21	end 13	pronoun -58	stop 21	subordinator -32	that -53	verb-saying -43	verb-thinking 44
start|before|say|	( -29	, 38	: -13	; 7	auxiliary -14	capital -16	coordinator 30	end -15	none -24	possessive -51	preposition 36	pronoun -12	quote -25	subordinator 25	that 21	verb-judging -50	verb-saying -60	verb-thinking -66	word -17
start|before|say|first|	( -29	, -29	a 6	after 21	also -24	among -29	an -39	as 20	asked -16	at -9	australia -19	beijing -25	brian -25	but 41	by -14	chris -24	cruz 30	despite -24	dr -20	during -26	earlier -20	even 24	federal 8	former 12	he 20	his 11	in 17	india 20	it 39	its -54	last -27	like -10	luis -12	manila -9	many 25	mark -24	may -28	more -16	mr. 7	mrs. 8	ms. 27	on -32	one -58	pressed -24	reached -29	rep. 14	sanders 20	sen. -22	senator -16	seoul 13	several 9	she -26	so -19	some 10	speaking -35	state 12	that 9	they 27	this -39	though -32	trump 22	washington -6	what 29	while 16
start|before|seek|	capital -21	determiner -27	none -35	preposition -45	subordinator -24	verb -22	word -19
start|before|seek|first|	as -20	in -21
start|before|see|	auxiliary -25	capital -24	determiner -36	none -34	preposition -34	pronoun -17	subordinator -27	verb -28	word -18
start|before|see|first|	by -18	in -18
start|before|shoot|	capital -26	determiner -20	none -33	preposition -29	word -25
start|before|show|	, 24	auxiliary -10	capital -7	coordinator -32	determiner 23	none -7	pronoun -6	stop 41	subordinator -8	verb 20	word -40
start|before|show|first|	but -23	in 15	on -33	the 19
start|before|shrug|	none -31
start|before|sign|	capital -57	coordinator -27	determiner -37	none -46	preposition -46	verb -39
start|before|sign|first|	in -27	on -18	the -19
start|before|sing|	capital -20	verb -23
start|before|slam|	capital -26	none -21
start|before|source|	coordinator -11	preposition 15	subordinator 23	that 29	word -19
start|before|source|first|	a -22	about 35	among 17	and -21	as 32	at 16	clinton 11	democratic 37	even 9	for -20	his -23	in 17	it -19	mrs. 9	nearly 32	obama 33	of 38	on 33	sanders 10	she 35	that 29	the 10	there 21	trump -13	washington -16	when -23
start|before|source|source|	) -40	, -19	adverb 22	coordinator 37	stop 17	verb-saying 45	word 9
start|before|speak|	capital -39	determiner 8	none -53	preposition -10
start|before|speak|first|	the 11
start|before|state|	auxiliary -15	capital -20	determiner -50	none -48	preposition -43	subordinator -24	that -41	verb -51	word -32
start|before|state|first|	in -23	the -35	trump -30
start|before|stress|	determiner -28	none -30	verb -27
start|before|submit|	none -26
start|before|subordinator|	adverb 10	determiner -45	possessive 9	preposition -36	pronoun -10	subordinator -30	verb-saying 50	word -26
start|before|subordinator|auxiliary|	, 12	capital -25	judging -52	preposition -7	pronoun -46	saying -35	source 11	stop -10	that -56	word -45
start|before|subordinator|none|	adverb -28	capital -46	determiner -41	judging -47	preposition -29	pronoun -6	saying -18	source 48	stop 48	subordinator -24	that -34	thinking -58	word -42
start|before|subordinator|to|	judging -27	preposition -21	pronoun -24	saying -43	that -24	thinking -21
start|before|subordinator|verb|	, -9	: 30	capital 11	determiner -61	judging -8	preposition -9	pronoun -43	saying 18	source -11	stop 37	subordinator -43	that -55
start|before|suggest|	, -25	auxiliary -25	capital -28	determiner -34	end -13	preposition 7	subordinator 14	that -36	to -25	verb -24
start|before|suggest|first|	for -16	the -28
start|before|support|	auxiliary -36	capital -33	determiner -41	none -37	preposition -36	stop -26	subordinator -22	verb -27	word -28
start|before|support|first|	in -24	the -17
start|before|talk|	capital -43	none -44	preposition -53	verb -24
start|before|talk|first|	in -19
start|before|tell|	, -32	adverb -53	auxiliary 9	coordinator -10	determiner 31	none -18	preposition -18	pronoun 11	stop -81	subordinator -56	that -24	to 17	verb-saying -35	word 17
start|before|tell|first|	a -19	asked -31	at -29	he -16	his -57	in -56	its -43	mr -27	on -32	one -44	their -28	washington -38	when -26	while -38
start|before|testify|	capital -31	determiner -27	none -28	preposition -22	pronoun -16	that -9
start|before|testify|first|	the -17
start|before|thank|	capital -35	determiner -24	none -39
start|before|thank|first|	the -18
start|before|that|	auxiliary -13	possessive 22	verb-saying 15	word 29
start|before|that|auxiliary|	saying -10
start|before|that|none|	saying 15
start|before|that|verb|	saying 32
start|before|thinking|base|	auxiliary -35	coordinator -39	determiner -50	preposition -83	pronoun -36	stop 39	subordinator -27	that -10	word -58
start|before|thinking|	capital -24	coordinator -68	determiner -14	participle -66	past -45	preposition -24	present -13	pronoun -29	subordinator -13	word -18
start|before|thinking|first|	a 11	among -19	and -48	as -49	asked -26	at -35	because -31	but -42	clinton -34	even -32	for -34	from -21	going -16	her -35	his -31	if -55	it -26	more 19	mr. -35	on -43	sanders -30	the -20	these -21	this -31	to -25	when 15	while -46	with -31
start|before|thinking|participle|	determiner -14	preposition -51	word -35
start|before|thinking|past|	, -17	adverb -41	capital -34	determiner -53	preposition -12	pronoun -29	stop -11	subordinator -24	that -40	word -46
start|before|thinking|present|	, -26	capital -42	coordinator -28	determiner -37	pronoun 13	subordinator -29	word -37
start|before|think|	, -42	auxiliary -49	capital 11	determiner -46	none -50	pronoun 12	stop -36	subordinator 7	verb 24	word -31
start|before|think|first|	in -28
start|before|threaten|	none -18	preposition -21
start|before|try|	auxiliary -24	capital -25	determiner -22	none -28	preposition -52	subordinator -27	verb -33
start|before|try|first|	as -22	in -23
start|before|tweet|	capital 15	determiner -33	none 13	preposition -22	verb -26
start|before|urge|	capital -43	determiner -43	none -53	preposition -48	stop -22	verb -27	word -27
start|before|urge|first|	in -24	on -14	the -30
start|before|use|	auxiliary -40	capital -47	coordinator -15	determiner -30	none -41	subordinator -41	verb 13	word -24
start|before|use|first|	the -23
start|before|utter|	none -22
start|before|view|	capital -34
start|before|voice|	capital -22	none -27	preposition -28	word -25
start|before|volunteer|	capital -26	none -32	preposition -29
start|before|vote|	, -30	auxiliary -36	capital -40	coordinator -21	determiner -35	none -48	preposition -50	pronoun -23	stop -24	subordinator -19	verb -36	word -30
start|before|vote|first|	he -20	in -32	the -17
start|before|vow|	determiner 10	none -22	preposition -35
start|before|vow|first|	in -23
start|before|want|	auxiliary 16	determiner -42	none -47	subordinator 19	word -20
start|before|want|first|	in -27	the -26
start|before|warn|	, 14	adverb -25	auxiliary 8	capital 10	determiner -40	none -7	preposition -7	that -22	to -29	verb 12
start|before|warn|first|	its -18	the -36
start|before|wave|	capital -22	none -21	preposition -23
start|before|welcome|	capital -39	determiner -29	none -37	stop -30
start|before|welcome|first|	the -13
start|before|wonder|	verb -37
start|before|word|	adverb -16	auxiliary -29	capital -32	preposition -30	word -39
start|before|word|none|	, -31	judging -24	preposition -28	saying -45	source -27	stop -29
start|before|word|verb|	preposition -26	saying -39
start|before|worry|	auxiliary -28	none -27	preposition -25
start|before|write|	, 32	: -34	auxiliary 10	capital 13	determiner 14	none -7	pronoun 8	verb 19
start|before|write|first|	in -44	the 9
start|before|—|	capital 8	determiner 9
start|behind|	accuse 10	acknowledge -46	add -72	admit 9	advise -37	advocate 24	agree 7	aim 22	allege -22	allow -63	allude 33	announce -68	apologise -20	apologize -6	appeal -30	applaud -33	argue -27	ask -26	assure 23	attack 20	attribute -52	back -23	believe 38	bill 26	blame -15	blast -20	boast 41	brag 34	brand -37	call 33	care -11	cast -48	caution -6	celebrate -46	challenge -74	champion -38	cheer 14	chime 11	cite -45	claim -80	comment 22	compare -87	complain -21	concede -36	confirm -60	consider -36	continue -114	counsel -48	credit 8	criticize 6	cry -8	debate 11	decide -19	declare -7	decline -57	deliver -46	demand -8	denounce 9	deny -28	describe -17	disagree 22	discover -48	dismiss -38	doubt 21	elaborate 11	email -18	emphasize -30	endorse -26	estimate -6	expect -14	explain -56	favor -43	fear -12	feel -13	figure -29	find -81	fire -21	forecast -27	fume -31	gasp -40	greet -8	hear -70	hint 26	hit -40	hold -30	howl -39	identify 19	insist -8	intend -12	introduce -44	invite -47	issue -6	knock -57	lash -31	laugh -13	learn -19	like -67	list -49	lobby -11	love -24	maintain -25	mean -59	mention 18	name -26	need -40	nominate -55	note -10	offer -79	oppose -45	order -8	phone -33	plan -28	pledge -74	point 39	portray 13	post -16	praise 29	pray -50	predict -32	prefer -46	present -34	promise -85	propose -41	protest -16	prove -39	purport -28	question -11	quote -58	rail 57	raise -69	rank -59	rate -65	read -76	reason -31	rebuke -34	reckon 19	recognize -37	recommend -42	record -78	recount -22	refer 57	reference 24	reflect 14	refuse -38	regard 35	relate -12	remark 13	remember 27	repeat -34	reply -31	report -40	reveal -31	rule 13	say -84	see -60	shoot -81	show -91	shrug 38	sing -37	slate -44	speak -18	speculate 6	spell 20	state -103	suggest -43	support -8	suspect -8	swear -30	talk 9	tell -88	testify -54	text -35	thank -62	think -7	threaten -38	title -36	treat -12	trust -45	try -124	tweet 20	use -43	view 13	voice -52	volunteer -45	vote 18	vouch 32	want -29	wave -58	whisper -33	wish -38	wonder -19	worry 18	write -21
start|behind|accuse|	determiner 6	none -24	verb -9	word -8
start|behind|acknowledge|	determiner -27	none -39
start|behind|add|	determiner -60	none -63	preposition -27	to -19	verb -32	word -34
start|behind|add|first|	her -29	his -39	the -38
start|behind|admit|first|	the -34
start|behind|admit|	none 24	verb -44
start|behind|adverb|auxiliary|	judging -32
start|behind|adverb|none|	saying -42	thinking -52
start|behind|adverb|	preposition -33	subordinator -30	verb-saying -26
start|behind|adverb|to|	thinking -38
start|behind|adverb|verb|	judging 9	saying -12
start|behind|advise|	determiner -37	none -32
start|behind|advise|first|	the -22
start|behind|advocate|	determiner 22	verb 7	word 14
start|behind|advocate|first|	a 36	the 8
start|behind|agree|	auxiliary -43	capital 14	determiner 7	pronoun 23	verb 14	word -7
start|behind|agree|first|	a 17	be -18	buy -34	pay -33
start|behind|aim|	auxiliary 23	capital -49	determiner 21	none 15	word 16
start|behind|aim|first|	a -9
start|behind|allege|	determiner -19
start|behind|allow|	none -37	to -33	verb -37	verb-saying -33	word -43
start|behind|allude|	determiner 25	none 26
start|behind|announce|	auxiliary -42	capital -49	determiner -35	none -43	verb -27
start|behind|announce|first|	friday -25	monday -19	thursday -20	wednesday -19
start|behind|answer|	determiner -39	verb -7
start|behind|answer|first|	the -34
start|behind|apologise|first|	the 8
start|behind|apologise|	none -9	word -49
start|behind|apologize|	capital -9	verb -13
start|behind|appeal|	auxiliary 22	determiner -15	none -66	to -48	verb -43	word -76
start|behind|appeal|first|	the -45
start|behind|argue|	auxiliary -38	capital -43	determiner -19	none -28	verb -21	word 12
start|behind|argue|first|	the -17
start|behind|asks|false|	marks -88	none -28	to 17
start|behind|asks|true|	auxiliary 47	to -24	verb -6
start|behind|ask|	auxiliary -7	capital -28	determiner -13	none -31	pronoun -39	to -7	verb -8	verb-judging -32	word -6
start|behind|ask|first|	a -17	an -34	be -22	his 10	it -27	the 10	their -33	two -29
start|behind|assure|first|	winning 9
start|behind|assure|	none 13	word 9
start|behind|attack|	auxiliary 19	capital 22	determiner 12	none 7	to 7	verb 9	word -23
start|behind|attack|first|	a -17	her -6	paris -42	the 18
start|behind|attribute|	determiner -42	none -31	verb -31
start|behind|attribute|first|	a -28
start|behind|auxiliary|	adverb 13	auxiliary -35	capital -36	determiner -20	preposition 6	stop -20	subordinator -30	that -30	verb-judging -26	verb-saying -37	verb-thinking -30	word -78
start|behind|auxiliary|auxiliary|	saying -37	thinking -41
start|behind|auxiliary|none|	judging -29	saying -46
start|behind|auxiliary|to|	thinking -30
start|behind|auxiliary|verb|	judging -28	saying -29	thinking -50
start|behind|back|	adverb -35	auxiliary -61	capital -11	determiner -10	none -22	to -37	word -21
start|behind|back|first|	2008 14	a -40	his -35	its 14	the -12	their -30
start|behind|before|	about 132	after -51	against 75	amid -37	among -53	at -31	before -88	behind -43	between -45	beyond -42	by -182	despite -35	during -84	for 58	from -139	in -184	into -68	like -67	near -24	of 35	off -12	on -26	out 47	outside -46	over -28	since -72	than -66	to -53	under -60	until -61	upon 38	within -50	without -32
start|behind|believe|	determiner 27	none 29	word 26
start|behind|bill|	auxiliary -30	none 29	word 20
start|behind|boast|	determiner 26	none 35
start|behind|boast|first|	his 26
start|behind|brand|	word -37
start|behind|call|	auxiliary -12	determiner 20	none 18	preposition -23	pronoun 11	to 27	verb-judging -14	verb-saying -40	word 26
start|behind|call|first|	all 13	an 8	her 12	his 11	question -31	reporters -37	the 10	trump 12
start|behind|capital|	, -14	- -32	: -47	adverb -38	auxiliary -10	coordinator -16	determiner -40	end -54	possessive 36	preposition -27	pronoun -40	stop -25	subordinator -36	that -73	verb-judging 11	verb-saying 11	verb-thinking -41	word -9	’ -26
start|behind|capital|auxiliary|	judging -11	saying -20	thinking -36
start|behind|capital|marks|	saying -40
start|behind|capital|none|	saying -30
start|behind|capital|to|	saying -15	thinking -56
start|behind|capital|verb|	saying 20	thinking -18
start|behind|care|	auxiliary 7	determiner -6	none -62	verb 8	word -6
start|behind|care|first|	a -28
start|behind|cast|	auxiliary -26	capital -24	none -24
start|behind|celebrate|	determiner -37	none -34
start|behind|challenge|	auxiliary -29	capital -44	determiner -39	none -61	verb -30	word -48
start|behind|challenge|first|	the -31
start|behind|champion|	capital -28	none -33
start|behind|charge|	capital -52	determiner -38	none -27	verb 29	word 19
start|behind|cheer|	determiner 15
start|behind|cheer|first|	the 22
start|behind|cite|	verb -35	word -33
start|behind|claim|	auxiliary -26	capital -27	determiner -58	none -54	verb -38
start|behind|claim|first|	have -15	one -21	the -31
start|behind|comment|	capital 16	determiner 18	none 23	that -38	to 6	verb-saying 8
start|behind|comment|first|	that -38	the 21
start|behind|compare|	capital -42	determiner -50	none -70	verb -50	word -56
start|behind|compare|first|	the -35
start|behind|complain|	determiner -30	none -63	word -45
start|behind|complain|first|	the -26
start|behind|concede|	none -28
start|behind|conclude|	word -30
start|behind|confirm|	capital -36	determiner -43	none -49	verb -32	word -24
start|behind|confirm|first|	the -36
start|behind|continue|	auxiliary -41	determiner -36	none -80	to -34	verb -64	verb-judging -35	verb-saying -47	word -89
start|behind|continue|first|	be -17	face -22	grow -29	raise -20	run -15	the -19
start|behind|coordinator|	word -39
start|behind|counsel|	determiner -30	none -39
start|behind|counsel|first|	the -30
start|behind|counter|	determiner 7
start|behind|credit|	none 10	word -6
start|behind|criticize|	none -7	to 22	verb -40	word -8
start|behind|cry|	determiner -35	none -41
start|behind|cry|first|	the -23
start|behind|debate|	auxiliary -33	capital -76	determiner -17	none 14	verb -11	word 43
start|behind|debate|first|	the -52
start|behind|decide|	auxiliary 11	capital -27	none -73	to -61	verb 9	verb-judging 9	verb-saying -23	word -73
start|behind|declare|	auxiliary 7	none -32
start|behind|decline|	adverb -31	auxiliary -49	capital -29	none -79	to -40	verb -17	verb-judging -39	verb-saying -92
start|behind|decline|first|	be -22	comment -63	discuss -25	say -31	speculate -21
start|behind|deliver|	determiner -29	none -37	verb -28	word -25
start|behind|deliver|first|	the -26
start|behind|demand|	none 7
start|behind|describe|	determiner -50	marks -29	word -47
start|behind|describe|first|	the -29
start|behind|detail|	none 7	verb 8
start|behind|determiner|	$ 29	adverb -41	auxiliary -30	coordinator -40	determiner 7	quote -37	stop -49	subordinator -38	that -38	verb-judging -26	verb-thinking 20	word 6
start|behind|determiner|auxiliary|	judging -8	saying 17	thinking 12
start|behind|determiner|marks|	judging -54	saying -64	thinking -29
start|behind|determiner|none|	judging -23	saying -13	thinking -22
start|behind|determiner|to|	judging 13	saying 11	thinking 38
start|behind|determiner|verb|	judging 9	thinking -6
start|behind|disagree|	auxiliary 34	determiner 26	none 7	subordinator -15
start|behind|disclose|	none -41	verb -37	word -30
start|behind|discover|	determiner -31
start|behind|dismiss|	none -31	word -32
start|behind|dispute|	none 8
start|behind|doubt|	auxiliary 6	determiner 7	subordinator 24
start|behind|echo|	capital 8
start|behind|elaborate|	determiner 11	verb 11
start|behind|email|	auxiliary -33	verb -47	word -50
start|behind|endorse|	determiner -26	none -26
start|behind|estimate|	none -36
start|behind|expect|	adverb -35	capital -40	to -44	verb -66	verb-judging -49	verb-saying -55	verb-thinking -36	word -6
start|behind|expect|first|	announce -25	be -47	last -23	see -28	sign -26
start|behind|explain|	auxiliary -36	capital -27	determiner -41	none -27	verb -33
start|behind|favor|	none -38	word -38
start|behind|fear|	word -50
start|behind|feel|	determiner -42
start|behind|figure|	auxiliary 14	capital -28	determiner -43	none -58	subordinator 9	to -19	verb -28	word -57
start|behind|figure|first|	the -25
start|behind|find|	auxiliary -29	capital -35	determiner -45	none -58	preposition -31	subordinator -30	verb -47	word -42
start|behind|find|first|	a -26	the -25
start|behind|fire|	determiner -49	none -28	verb 8	word 8
start|behind|fire|first|	the -40
start|behind|first|	1 -32	11 -42	14 -29	2008 9	2012 -37	2014 -22	2016 -35	2018 -18	2021 -21	2022 -30	2023 -17	3 -32	31 -30	a 8	about -42	act -29	add -23	address -40	air -38	america 16	an -15	analysts -33	and -35	announce -25	another 16	answer -39	any -48	appeal -26	apply -30	april -22	as -62	ask -30	assure -26	at -12	attack -33	attend 8	avoid -32	back -44	ban -61	be -89	being 14	believe -24	benghazi 6	bernie -38	block -31	bloomberg -30	bluesky -23	bolster -38	boost -31	both -16	boycott -27	breitbart -32	build -32	bush -35	buy -41	by -25	call -28	calm -49	campaign -36	capture -30	carry -34	cast -30	cbs -29	change 13	charleston -29	children -7	christie 27	clinton 14	close -39	comment -30	condition -43	congress -12	consider -33	county -40	court -24	create -41	cut -39	debate -32	december -32	defend -28	deliver -35	democratic 9	democrats -30	discuss -27	donald 24	draw -34	drawing 6	each -51	endorse -33	energize -25	expand -34	explain -27	face -22	facebook -46	fall -36	far 8	favor -39	fight 16	file -27	find -39	first -29	florida -37	fly -37	focus -31	follow 17	for -58	former 16	four -27	fox -50	friday -76	generate -34	george -32	georgia -30	get -55	give -51	grow -29	growing 22	have -51	having -42	hawaii -20	he -36	hear -42	help -45	her 7	hillary -40	his 9	hold -42	host -33	how 24	if -39	immigrants 25	immigration 24	impose 30	in -64	increase -31	individual -47	instagram -31	interviews -31	iowa -39	issues 37	it -29	january -28	join -34	july -37	june -45	keep -47	know -48	large 16	last -6	latinos 31	law -10	lead -37	least -57	leave -42	length -34	let -39	limit -40	live -30	look -43	lower -32	make -62	making 7	many -33	march -45	may -31	me 26	mediate -22	meet -38	merge -33	moderate -32	monday -82	months -40	most -44	move -41	mr. 38	mrs. 34	msnbc -26	much -6	name -44	new -52	news -24	next -36	nothing -44	november -27	obama 24	october -24	ohio -22	on -37	one -16	order -30	other 16	paris -46	part 6	pass -35	pay -46	people -47	persuade -29	phone -38	play 12	politico -30	politics -39	present -35	press -26	prevent -37	protect -37	protest -21	provide -33	public -30	publish 14	push -19	put -53	question -33	questions -45	quit -30	rally -44	reach -25	recent 6	reconsider -29	release -43	remember -19	renew -33	reporters -60	republican -57	republicans 19	requests 10	response -26	return -36	rise -30	rubio 14	rule -30	run -45	san -27	sanders 15	saturday -41	say -60	saying -35	see -60	sell -39	sen. 25	send -35	shift 20	show -41	sign -30	sit -29	some 7	south -34	speak -38	speculate -22	spend -44	state -28	stay -44	stop -40	succeed -38	sunday -45	support -48	take 6	telegram -26	telephone -28	tell -17	texas -24	their -27	them 9	they -39	think 10	this -53	those 35	three -40	throughout -24	throw -28	thursday -69	to 18	today -35	trade 6	trump 41	try -33	tuesday -32	turkey -35	twitter -41	two -19	u.s. 6	use -37	vermont -36	veto -27	visit -29	vote -46	voters -45	wall 6	washington 12	watch -34	wednesday -71	what 16	where -37	whether 17	which 6	who -35	win 8	withdraw -30	work -54	x -30	years -36	you 14	your -32
start|behind|forecast|	determiner -40	none -9	verb -36	word -7
start|behind|fume|	none -31
start|behind|greet|	determiner -32	none -8	word 12
start|behind|hear|	capital -22	determiner -44	none -59	verb-saying -15	word -40
start|behind|hear|first|	more -24	the -33
start|behind|hint|	none 10	verb 28	word 17
start|behind|hit|	capital -25	determiner -22	none -32
start|behind|hold|	auxiliary -40	capital -8	determiner -91	none -11	preposition -29	to -18	verb -65
start|behind|hold|first|	a -59	for -23	the -51
start|behind|hope|	auxiliary -6	determiner 7	none -13	to 16	verb -59	verb-judging -39	verb-saying -32
start|behind|hope|first|	a -19	get -31	see -30
start|behind|howl|	word -39
start|behind|identify|	capital 11	determiner 23	none 8	word -42
start|behind|identify|first|	the 13
start|behind|inform|	none 6	word 6
start|behind|insist|	none 7	word -6
start|behind|intend|	none -59	to 13	verb -30	verb-saying -24	word -64
start|behind|interpret|	determiner 7	none -36
start|behind|introduce|	none -41	word -28
start|behind|invite|	capital -25	none -26	word -38
start|behind|issue|	auxiliary -48	capital -51	determiner 6	none -11	to 10	word -8
start|behind|issue|first|	his 9	the -8
start|behind|joke|	capital 7	determiner -23	none 11
start|behind|judging|	auxiliary -47	capital 10	participle 39	past -30	preposition -68	verb-judging -12	verb-saying -18	verb-thinking -13	word 8
start|behind|judging|first|	2008 14	all 13	america -12	an -18	as -44	at -36	be -25	both -42	christie 22	clinton 19	congress -6	democratic 14	donald -8	friday -26	george -32	georgia -30	her 12	hillary -20	him -9	his -11	immigration 7	in -28	iowa -20	june -31	least -37	monday -47	mr. 15	mrs. 34	new -32	obama 20	one 27	paris -43	part 18	president 20	question -31	recent -27	reporters -45	republican -19	rubio 23	say -25	some -6	their -46	this -35	those 30	today -35	trump 18	what 30	whether 20	win -39	your -25
start|behind|knock|	determiner -42	none -45
start|behind|know|	determiner -10
start|behind|know|first|	the -10
start|behind|lash|first|	at -31
start|behind|lash|	preposition -31
start|behind|laugh|	determiner 11	none -53	that -27
start|behind|laugh|first|	that -27	the 11
start|behind|learn|	auxiliary 10	determiner 7	none -22	pronoun -33	verb -38	word -57
start|behind|learn|first|	the -42
start|behind|like|	auxiliary -32	none -49	verb -29	verb-judging -32	verb-saying -27	verb-thinking -20	word -38
start|behind|like|first|	hear -16	make -19	say -25	see -20
start|behind|list|	capital -48	determiner -13	none -67	verb -47	word -56
start|behind|lobby|	none -39
start|behind|maintain|	determiner -27
start|behind|mean|	auxiliary -22	none -44	verb -28	word -49
start|behind|mean|first|	be -15
start|behind|mention|	auxiliary -8	capital 19	none 32
start|behind|mention|first|	the -24
start|behind|message|	determiner -56	verb -38	word 26
start|behind|message|first|	the -51
start|behind|name|	determiner -49	none -9	verb -46	word -34
start|behind|name|first|	a -28	the -27
start|behind|need|	adverb -23	none -82	to -57	verb -43	verb-saying -28	verb-thinking -24	word -100
start|behind|need|first|	be -31	do -37	keep -24	stay -22	the -29	win -43
start|behind|nominate|	capital -35	determiner -41	none -45
start|behind|nominate|first|	the -27
start|behind|note|	capital 10	determiner -15	none -13	verb 7	word -37
start|behind|note|first|	the -15
start|behind|object|first|	a -39	the 6
start|behind|object|	none -41
start|behind|offer|	capital -40	determiner -21	none -65	verb -40	word -61
start|behind|offer|first|	mediate -22	pay -14	the -25
start|behind|oppose|	capital -31	none -37
start|behind|order|apposed|	judging -25	saying -29	thinking -26
start|behind|order|apposition|	judging -7	saying -89
start|behind|order|	capital -38	determiner 13	word -48
start|behind|order|direct|	thinking -19
start|behind|order|first|	the -31
start|behind|order|relative|	judging -6	saying -17	thinking -14
start|behind|order|shared|	judging 9	thinking -6
start|behind|paint|	none -32
start|behind|plan|	auxiliary -40	capital -38	none -96	to -37	verb 18	verb-judging -39	verb-saying -32	verb-thinking 12	word -81
start|behind|plan|first|	a 16	be -19	run -19	the -28	vote -20
start|behind|plead|	none 30	to -43
start|behind|pledge|first|	ban -35	support -21	work -21
start|behind|pledge|	none -64	to -26	verb-judging -25	word -67
start|behind|point|	auxiliary 42	capital 35	determiner 6	none -13	preposition -37	that 48	to -29	verb 47	word 12
start|behind|point|first|	a 12	clinton 8	her -43	his -15	mr. 17	that 48	the 13
start|behind|post|	auxiliary -25	capital -12	determiner -8	none -75	word -37
start|behind|post|first|	the -39	x -21
start|behind|praise|	capital 27	none 36
start|behind|pray|	determiner -39	none -47
start|behind|predict|	verb -32
start|behind|prefer|	none -41	verb-judging -32	word -29
start|behind|preposition|	capital -62	determiner -54	verb-saying -43	word -6
start|behind|preposition|none|	judging -46	thinking -44
start|behind|preposition|to|	saying -45
start|behind|preposition|verb|	judging -32	saying -25	thinking -27
start|behind|present|	determiner -23
start|behind|press|	none -10	word 16
start|behind|promise|	adverb -20	auxiliary -36	capital -22	marks -14	none -56	to -39	verb -41	verb-judging -28	word -74
start|behind|promise|first|	build -21	publish -19
start|behind|pronoun|	, 12	adverb -11	auxiliary -13	preposition -11	word -10
start|behind|pronoun|none|	judging 7
start|behind|pronoun|verb|	saying -69
start|behind|propose|	verb -33	word -30
start|behind|protest|	determiner -46	none -32
start|behind|protest|first|	the -33
start|behind|prove|	auxiliary -36	none -25	verb -22
start|behind|prove|first|	be -29
start|behind|question|	auxiliary 26	capital 10	determiner -9	none -13	subordinator -8	to -30	verb -13	word -48
start|behind|question|first|	his 9	how -17	the -14	whether 14
start|behind|quote|	auxiliary -32	capital -35	determiner -32	verb -37
start|behind|quote|first|	the -29
start|behind|rail|	capital 30	determiner 32	none 42	to 26
start|behind|rail|first|	the 26
start|behind|raise|	capital -41	determiner -29	none -44	verb -33	word -38
start|behind|rank|	capital -40	determiner -41	none -51
start|behind|rank|first|	the -41
start|behind|rate|	auxiliary -39	capital -30	determiner -30	none -48	verb -21	word -54
start|behind|rate|first|	the -28
start|behind|read|	capital -25	determiner -57	none -58	verb -36
start|behind|read|first|	a -42	the -32
start|behind|reason|	auxiliary -14	none -45	verb-thinking -26
start|behind|reason|first|	be -17
start|behind|recall|	none 13
start|behind|reckon|	determiner 19	none 19
start|behind|recognize|	none -37
start|behind|record|	capital -34	determiner -38	none -64	word -51
start|behind|record|first|	the -29
start|behind|recount|	none -22
start|behind|reference|	verb 13
start|behind|refer|	auxiliary 21	capital 60	determiner 28	marks -49	none 33	subordinator -43	to 30	verb 34	word 30
start|behind|refer|first|	a -8	as -43	the 14	trump 20
start|behind|reflect|	determiner -28	verb 21
start|behind|reflect|first|	the -28
start|behind|refuse|	auxiliary -46	none -15	to -40	verb -50	verb-judging -49	verb-saying -56	word -12
start|behind|refuse|first|	answer -22	endorse -27	say -18
start|behind|regard|	determiner 40
start|behind|reject|	determiner -29	none 11	word 15
start|behind|relate|	determiner -47	word 6
start|behind|relate|first|	her -33
start|behind|remark|	word 17
start|behind|repeat|	none -34	word -34
start|behind|reply|	capital -54	determiner -55	none -60
start|behind|reply|first|	a -46
start|behind|report|	auxiliary -6	capital -13	determiner -83	none -27	verb -66	word -63
start|behind|report|first|	a -30	have -19	his -34	may -22	the -55	washington -34
start|behind|request|	none 9	verb-saying -7	word -37
start|behind|respond|	auxiliary -51	determiner 16	none -13	pronoun -36	to 9	verb 10	verb-judging -51	verb-saying 6	word -24
start|behind|respond|first|	a -10	an -42	questions -45	requests 14	the 31
start|behind|reveal|	auxiliary -20
start|behind|rule|	auxiliary -47	determiner 14	none 18	verb 6
start|behind|rule|first|	a 35	the -55
start|behind|saying|	adverb -34	auxiliary -51	base 17	capital -12	coordinator -27	past -37	preposition -21	present -10	pronoun -18	subordinator -6	verb-judging -10	verb-saying -24	verb-thinking -13
start|behind|saying|first|	2016 -31	2023 -17	a 7	about -37	all -42	and -27	another -9	answer -30	any -36	april -22	at 7	ban -38	be -52	benghazi 9	block -26	bloomberg -30	bluesky -23	breitbart -32	bring -29	build -25	buy -41	calm -31	change 8	charleston -27	clinton -17	cnn -40	comment -28	condition -43	congress -27	court -24	december -27	democratic -11	discuss -25	do -18	each -44	face -22	facebook -39	find -26	florida -37	focus -24	for -56	fox -43	friday -71	give -31	grow -29	have -40	hawaii -20	he -36	help -39	her -35	his 15	hold -27	host -20	how 24	impose -29	in -47	individual -41	instagram -31	interviews -31	iowa -24	it -26	its -8	january -17	july -25	keep -23	know -29	last -40	latinos 31	law -33	least -41	leave -20	length -34	make -31	making 7	march -22	may -28	me -34	mediate -22	monday -55	more -48	mr. 31	msnbc -26	much 10	name -29	new -29	obama 21	ohio -22	on -31	one -54	pay -42	people -30	phone -35	pick 11	politics -37	president -7	publish -19	push -19	put -36	questions -45	raise -25	release -31	reporters -49	republican -49	republicans 21	requests 10	response -26	return -33	rule -20	run -15	sanders 20	saturday -32	say -36	saying -27	some 16	speak -31	speculate -21	state -22	stay -38	sunday -42	support -34	take -40	telegram -26	telephone -28	texas -24	them 14	they -37	this -20	three -34	thursday -68	to 20	trump 24	tuesday -63	twitter -36	two -48	u.s. 11	vermont -36	voters -39	washington -11	wednesday -58	whether -17	with 7	work -37	x -30	years -31
start|behind|say|	auxiliary -34	capital -23	determiner -69	marks -32	none -49	pronoun -45	to -58	verb -63	verb-saying -42	verb-thinking -24	word -55
start|behind|say|first|	a -99	an -56	be -24	friday -38	have -38	her -28	his 13	its -41	latinos 31	monday -31	phone -33	saturday -28	sunday -29	telephone -27	the -33	thursday -48	tuesday -34	wednesday -28
start|behind|seek|	auxiliary -79	to -16	verb -7	verb-judging 9	verb-saying -53
start|behind|see|	determiner -53	none -39	verb -32
start|behind|see|first|	the -34
start|behind|shoot|	capital -47	determiner -44	none -63	verb -41	word -45
start|behind|shoot|first|	a -20	the -36
start|behind|show|	capital -46	determiner -42	none -67	preposition -42	to -28	verb -43	word -26
start|behind|show|first|	at -29	the -28
start|behind|shrug|	capital 34	verb 13
start|behind|sign|	capital -63	determiner -32	none -27	preposition 12	subordinator -34	verb-judging 27	word -20
start|behind|sign|first|	for -34	the -18	to 29
start|behind|sing|	capital -18	determiner -30	none -35	word -22
start|behind|sing|first|	the -24
start|behind|slate|	none -28	verb -32	word -33
start|behind|speak|	auxiliary -59	capital -29	none -26	preposition -51	pronoun -32	to 17	word -23
start|behind|speak|first|	about -33	condition -43	her -44	his 25	how 11	reporters -42	the -9
start|behind|speculate|	determiner -7	none 16
start|behind|state|	auxiliary -47	capital -70	determiner -51	none -84	to -27	verb -39	word -56
start|behind|state|first|	florida -31	new -23	ohio -21	texas -24	the -43	vermont -33
start|behind|subordinator|	auxiliary -14	capital 23	determiner 35	preposition 10	stop -37	word -42
start|behind|subordinator|auxiliary|	judging 48	saying -7	thinking 26
start|behind|subordinator|none|	judging -47	saying -7
start|behind|subordinator|to|	thinking -7
start|behind|subordinator|verb|	judging -23
start|behind|suggest|	auxiliary -34	determiner -31
start|behind|support|	auxiliary -10	verb -35	word -17
start|behind|support|first|	a 9	mr. 14	the -14
start|behind|talk|	adverb -39	capital -22	determiner 12	marks -28	pronoun 16	subordinator 36	to -38	verb 43	verb-saying 8
start|behind|talk|first|	how 22	immigration 28	it 16	the 22	what 20
start|behind|tell|	auxiliary -35	capital -24	determiner -47	none -65	pronoun -29	to -34	verb -33	word -56
start|behind|tell|first|	the -37
start|behind|testify|	capital -23	determiner -37	none -44
start|behind|testify|first|	the -32
start|behind|thank|	determiner -44	none -45	to -27	word -35
start|behind|thank|first|	a -32
start|behind|that|	capital 71	pronoun 39	stop -38	word 12
start|behind|that|none|	saying -30
start|behind|that|verb|	saying 29
start|behind|thinking|	adverb -70	auxiliary -13	base -10	capital -19	past -11	preposition -57	present -52	pronoun 13	subordinator 11	that -32	verb-judging -11	verb-saying -54	verb-thinking -25	word -19
start|behind|thinking|first|	address -39	an -30	announce -25	answer -23	appeal -26	as -35	ask -27	assure -23	at -29	attack -33	attend 11	avoid -34	back -38	ban -31	be -73	boost -31	both 10	bring 8	build -21	call -25	cast -27	close -33	comment -22	consider -30	county -40	cut -30	deliver -32	do 6	donald 37	endorse -33	energize -25	favor -34	fight -40	file -27	find -30	first -22	for -23	generate -34	get -51	give -42	have -34	hear -30	help -20	her 25	him 12	his -13	hold -32	how 10	in -30	increase -31	iowa -25	it -59	join -34	june -26	keep -46	know -36	last -23	leave -40	let -39	limit -40	look -27	make -60	march -40	meet -33	monday -37	more -42	move -41	name -32	new -29	november -17	one -45	people -30	persuade -29	pick -37	play 13	prevent -37	protect -33	protest -21	put -45	raise 16	rally -44	reach -25	reconsider -29	remember -19	rise -27	run -35	say -42	see -50	sell -29	show -33	sign -30	speak -24	spend -39	stay -24	stop -38	support -35	take 17	that -32	their -42	think -29	this -45	throw -28	trump 23	try -27	tuesday -6	turn 12	two 13	use -34	vote -36	whether 28	win 17	you 14
start|behind|think|	auxiliary -62	determiner -13	pronoun -13	word -16
start|behind|think|first|	a -62	as -35	be -31	it -49
start|behind|threaten|	auxiliary -32	none -68	verb-judging -35	word -29
start|behind|title|	none -30
start|behind|treat|	determiner -31	verb -27
start|behind|treat|first|	a -31
start|behind|trust|	word -45
start|behind|try|	auxiliary -51	capital -14	none -81	to -64	verb -59	verb-judging -53	verb-saying -36	verb-thinking -24	word -105
start|behind|try|first|	ask -20	do -19	get -19	make -27	stay -14	win -20
start|behind|tweet|	capital -17	determiner 27	none 15	verb 14
start|behind|understand|	auxiliary -26	verb -26
start|behind|use|	auxiliary -37	capital -29	none -77	to -38	verb -6	verb-judging -22	verb-saying -34	verb-thinking -31	word -71
start|behind|use|first|	a -33	the -33
start|behind|verb-judging|	, -27	capital -61	determiner -16	pronoun -52	stop -38	subordinator -33	that 29	word -19
start|behind|verb-judging|auxiliary|	judging -26	saying -28	thinking 8
start|behind|verb-judging|marks|	thinking -33
start|behind|verb-judging|none|	judging -59	thinking -39
start|behind|verb-judging|to|	judging 30	saying -36	thinking -47
start|behind|verb-judging|verb|	judging -35	thinking 12
start|behind|verb-saying|	, -40	adverb -32	capital -48	coordinator -26	determiner -85	end -18	preposition 6	pronoun -40	stop -31	subordinator -47	that -28	verb-judging -32	word -12
start|behind|verb-saying|auxiliary|	judging 18	saying -71	thinking -9
start|behind|verb-saying|none|	judging -34	saying -9	thinking -75
start|behind|verb-saying|to|	saying 16	thinking -50
start|behind|verb-saying|verb|	saying -37	thinking -64
start|behind|verb-thinking|auxiliary|	saying -43	thinking -45
start|behind|verb-thinking|	capital -24	determiner -53	preposition -7	stop 14	subordinator -43	that -45	word -11
start|behind|verb-thinking|none|	saying 11	thinking -77
start|behind|verb-thinking|to|	thinking -34
start|behind|verb-thinking|verb|	saying -38	thinking 16
start|behind|view|	auxiliary 24	determiner -11	none -35	verb 9	word 17
start|behind|voice|	capital -28	determiner -35	none -26
start|behind|voice|first|	the -35
start|behind|volunteer|	capital -30	none -33
start|behind|vote|	adverb -32	capital 16	determiner 18	none 19	pronoun 7	to -9	verb -19	verb-judging -54	word -17
start|behind|vote|first|	a 39	both 10	clinton 9	donald 37	favor -34	him -8	march -40	trump 15
start|behind|vouch|	capital 30	none 21
start|behind|vow|	auxiliary -25	none -6	to -31	verb-judging -36	word -13
start|behind|vow|first|	block -22
start|behind|want|	auxiliary -58	none -8	to -49	verb -69	verb-judging -49	verb-saying -34	verb-thinking -47	word -9
start|behind|want|first|	be -23	give -26	hear -23	know -32	say -15	see -36	sell -22
start|behind|warn|	auxiliary 8	capital -22	determiner 40	none 13	verb -30	verb-saying 6	word -45
start|behind|warn|first|	a 25	the 21
start|behind|wave|	determiner -38	none -51	word -40
start|behind|wave|first|	the -22
start|behind|weigh|first|	on -19
start|behind|weigh|	none -32	preposition -25
start|behind|wish|	none -36	verb-saying -25
start|behind|wonder|	determiner -18
start|behind|word|	$ -38	% -49	- -46	: -42	; 8	adverb -31	auxiliary -14	capital 6	coordinator 48	end -49	possessive 26	pronoun -22	stop -65	subordinator -39	verb-judging -16	verb-thinking -33	word -9
start|behind|word|auxiliary|	judging 21	thinking -7
start|behind|word|marks|	judging -41	saying -36
start|behind|word|none|	judging -15	saying -17
start|behind|word|to|	saying 9	thinking -26
start|behind|word|verb|	judging 11	saying -7	thinking -73
start|behind|worry|	auxiliary 16	determiner -13	verb 17	word 29
start|behind|write|	auxiliary -37	capital -85	determiner -12	none -10	verb -23	word 11
start|behind|write|first|	a -46	an -40	telegram -26	x -26
start|late|	accuse 17	acknowledge -42	add -74	admit -47	advise -64	advocate 9	affirm -39	agree -80	aim -16	allege 12	allow -33	allude -40	announce -21	answer -68	apologise -45	apologize -36	appeal -68	applaud -45	argue 7	articulate -34	ask -15	assume -43	assure 30	attack 7	attribute -44	bash -17	beg -43	believe -63	bemoan -31	bill -69	blame -83	boast -35	brand -27	call -22	cast -56	caution -25	celebrate -32	challenge -48	champion -49	cheer -51	chip -38	cite -72	comment -61	compare -52	complain -38	concede -43	conclude -33	condemn 13	confirm -58	congratulate -39	continue 17	contradict -32	counsel -36	counter -37	credit 11	criticize -9	cry -30	debate -86	declare -24	decry -31	deem -50	defend -6	define -40	deliver -80	demand 8	denounce -38	deny -61	depict -21	deride -37	describe -106	detail -48	disagree -30	disavow -24	disclose 9	discover -39	discredit -24	discuss -18	dismiss -79	doubt -47	echo -52	email 12	emphasize -33	encourage -49	endorse -60	envision -28	estimate -43	expect -41	explain 14	express -29	extol -32	favor -61	fear -55	feel 7	find -40	fire -64	forecast -37	greet -57	hail -48	hate -31	highlight -42	hint -40	hit -67	hold -31	hope -70	identify -67	imagine -36	inform -42	insist -56	instruct -35	insult -28	intend -63	interpret -30	interrupt 7	introduce 7	invite -54	invoke -37	issue -15	joke -35	knock -45	know -21	label -29	lambaste -39	lament -27	laugh -31	learn -14	list -81	lobby -50	love -41	maintain -44	mean -65	mention -74	message -41	name -79	nominate -7	note -54	object -50	oppose -62	order -24	outline 10	paint 7	persuade -47	phone -50	plan -72	plead -50	pledge -67	point -38	portray -51	praise -62	pray -27	predict -58	present -49	press -20	promise -26	propose -62	protest -52	question -79	quote -66	rail -44	raise -85	rank 12	rate -55	read -65	realize -29	reason -50	rebuff -41	rebuke -54	rebut -24	recall -73	reckon -30	recognize 16	recommend -46	record 23	recount -33	refer -64	reference -45	reflect -58	refuse -19	regard -27	reiterate -33	relate -42	remark -43	remember -9	rename -23	repeat -54	reply -50	report 6	request -45	respond -24	reveal -63	rule -23	say 6	see -22	seek -21	show -21	shrug -28	sign -16	sing -41	slam -42	slate -50	speak -49	speculate -30	state -14	stress -42	suggest -45	support -96	tell 43	testify -41	text -42	thank -8	think -76	threaten -71	title -37	tout -39	treat -57	trust -47	tweet -19	understand -47	urge -16	use -83	venture -38	verify -26	view -66	voice -62	volunteer -51	vote -13	vouch -32	vow -57	want -7	wave -30	weigh -39	welcome -61	wish 9	worry -49	write -9
start|late|accuse|	auxiliary -8	capital -39	coordinator -40	determiner -89	marks 28	none -86	preposition 34	pronoun -56	subordinator -40	to -40	verb -15	word -68
start|late|accuse|first|	a -53	and -31	for -40	of 38	the -60	to -23	who -50
start|late|acknowledge|	none -33	verb -21
start|late|add|	auxiliary -31	coordinator -29	determiner -37	none -50	preposition -19	to -24	verb -39	verb-saying -18	word -51
start|late|add|first|	and -29	points -18
start|late|admit|	auxiliary -42	none -34
start|late|adverb|none|	judging -41	saying -35	thinking -32
start|late|adverb|	preposition -35	subordinator -40	word -56
start|late|adverb|verb|	judging -45	saying -37
start|late|advise|	auxiliary -36	coordinator -24	none -42	preposition -36	verb -39	verb-saying -16	word -37
start|late|advise|first|	and -24	to -29
start|late|advocate|	auxiliary 20	none -49	preposition -37	verb -34	verb-saying -40	word -48
start|late|advocate|first|	said -25
start|late|affirm|	none -26
start|late|agree|	auxiliary -40	coordinator -46	determiner -50	none -56	preposition -22	subordinator -27	to -31	verb -38	word -14
start|late|agree|first|	a -25	and -27	but -35	the -38
start|late|aim|	auxiliary -48	coordinator -33	none -62	subordinator -32	verb 7
start|late|aim|first|	and -33	who 15
start|late|allege|	coordinator -28
start|late|allege|first|	and -28
start|late|allow|	auxiliary -57	coordinator -42	determiner -52	none -59	preposition -52	pronoun -29	subordinator 9	to -33	verb-saying -28	word -47
start|late|allow|first|	and -41	in -22	to -40
start|late|announce|first|	candidacy -17	would -29
start|late|announce|	none -52	preposition -36	pronoun 18	to -29	verb -39	word -64
start|late|answer|	auxiliary -39	coordinator -26	none -30	preposition -36	verb -43	word -35
start|late|answer|first|	and -23
start|late|apologise|	auxiliary -24	coordinator -23	none -33	verb -24	word -24
start|late|apologise|first|	and -23
start|late|apologize|	coordinator -23	none -13	to -22	verb -29	verb-saying -15	word -17
start|late|apologize|first|	and -23
start|late|appeal|	auxiliary -53	coordinator -34	none -34	verb -25	verb-saying -31	word -43
start|late|appeal|first|	and -26	who -32
start|late|applaud|	none -22	verb-saying -18
start|late|argue|	auxiliary 22	none -49	preposition 14	to -43	verb 6	word -35
start|late|argue|first|	could -27
start|late|asks|false|	auxiliary 9	marks -17	none -85	to -43	verb -30
start|late|asks|true|	auxiliary 45	marks -29	none -14	to 26	verb 22
start|late|ask|	auxiliary -11	capital -32	coordinator -67	determiner -16	marks -44	none -22	preposition -37	pronoun -62	subordinator 18	to -55	verb-saying -47	word -12
start|late|ask|first|	and -55	as -31	but -38	followers -34	how 10	if 37	in -23	it -27	on -26	she -32	the -52	to -98	what 7	whether -53	why -8
start|late|assume|	none -19
start|late|assure|	none -26	preposition -26
start|late|attack|	auxiliary -10	capital -46	coordinator -35	determiner 24	none 16	preposition -48	pronoun 11	subordinator -61	to -52	verb -74	verb-judging -29	verb-saying -32	word -81
start|late|attack|first|	and -32	as -34	donald -28	for -43	him 14	libya -20	the -61	who -37
start|late|attribute|	auxiliary -29	none -26	word -32
start|late|auxiliary|	, -30	: -33	adverb -39	auxiliary -18	capital -41	determiner -19	preposition -80	quote -22	stop -27	subordinator -41	that 16	verb-judging -19	verb-saying -97	verb-thinking -88	word -36
start|late|auxiliary|auxiliary|	judging -68	saying -30	thinking -12
start|late|auxiliary|marks|	saying -25
start|late|auxiliary|none|	judging -69	saying -58	thinking -63
start|late|auxiliary|to|	judging -55	saying 14	thinking -61
start|late|auxiliary|verb|	judging -14	saying -23	thinking -88
start|late|back|	auxiliary -96	capital -36	coordinator -54	none -75	pronoun 10	subordinator -49	to 6	verb 6	verb-saying -50	word -72
start|late|back|first|	a -53	and -38	but -50	comments -19	in 20	own -13	the 8	up -27	where -23	which -49
start|late|before|	's -47	, -17	10 -23	2008 -19	2016 -34	22 -15	9 -19	abortion -17	account -22	accusing 12	act -25	activists -26	address -34	advantage -19	advice -21	advisers -18	afterward 9	again 9	agency -28	all -62	allies -18	almost -43	already -34	also -40	america -25	americans -50	and -29	ankara -25	anonymity -50	another -20	anything -26	appeal -30	april -40	article -29	ask 27	assault -24	attack 14	attacks -26	attendance -26	audience 11	away -52	back 24	backing -24	bank -27	banks 18	basis -16	bid -22	bill -38	bills -23	block -32	board 14	body 19	book -30	border -13	both -95	brothers -25	bush -32	business -17	calls -17	campaign -9	candidate -70	candidates -44	care -27	case -30	cases -30	cast 31	catch -28	caucuses -23	cause -16	cent -27	chairman -24	chairs -27	change -33	changes -32	charges -19	children -27	china -39	city -19	class -26	clinton -44	close -26	club -26	college -26	coming -30	comment -53	commission -32	committee -32	communities -27	companies -35	conditions -26	conference -29	congress -26	conservative 15	conservatives -25	contest -30	contests -34	contract -27	convention -30	core -23	corporate -29	cost -25	costs -31	council 6	countries -29	country -46	county -33	court 10	coverage -29	crew -17	crews -32	crisis -35	crowd 32	cruz -39	cuts -26	days -28	deal -36	deals -19	debate -48	decision -32	delay -31	delegates -49	department 17	described -34	dispute -38	district -17	documents -27	donors -28	doubts -25	drop -13	early -33	economy -36	election -23	elites -26	else -31	email 14	end -18	ended -24	entering -42	era -32	europe -21	even -68	event -23	eventually -26	everyone -21	everything -32	exactly -38	facebook -35	facts -29	fall -16	false -25	families -32	family -35	fbi -17	february 15	fees -27	fight -23	figure -27	find -24	findings -22	firm -35	first -46	five -23	followed -37	four -23	friday 21	friends 27	front-runner -25	further -30	gave 13	generally -31	germany -28	get -27	give -40	go -28	going -22	government 10	governor 21	group 6	groups -23	growing -20	hawaii -20	help -42	her -43	here -27	herself -26	him 35	himself -57	his -161	hold -23	homes -32	hopes -22	host 18	house -39	immigrants -32	immigration -49	incident -31	increase -16	increasingly -44	individuals -35	inquiry 14	instead -18	institute -22	interview -19	investigators -23	investment -23	investors -30	iowa -40	iraq -29	isis -30	islands -22	isolate -29	israel -22	its -110	itself -29	jobs -23	journalists -35	judge 10	june -29	just -55	keep -51	know 41	korea -29	land -25	largely -22	last -56	later 28	latinos -23	law -29	laws -26	lead -32	leaders -41	leave -26	legislation -22	lenders -23	less -14	limit -20	line -47	look -40	losses -16	love -27	made -36	make -46	making -41	man -57	manafort -24	manager -28	many -25	march -51	markets -23	mass -16	match -27	matter -30	may -16	me 53	media -42	meeting 24	member -20	members -38	memo -26	men -44	merger -27	message -25	migrants -36	military -24	minority -23	mogul -20	moment -34	monday 45	money -49	month 26	months -34	more -45	morning -34	most 20	move -26	movement -22	muslim -32	muslims -39	my -51	name -37	nearly -46	never -42	news 18	next -46	night 12	nobody -15	nomination -24	nominee -30	nominees -24	none -20	not -65	nothing -26	november -30	numbers -39	obama -53	offer -36	office -32	officers -32	official -23	officials 8	often -30	once -39	one -45	only -83	other -40	others -31	our -53	pacs -29	panel -25	parents 17	part -33	particularly -31	party -42	people -69	percent -51	percentage -15	phone 21	place -42	plan -10	players 14	police -8	policy -31	politicians -22	politico 44	politics -31	post 28	potentially -22	premier -23	presidency -26	president -45	press -34	price -23	priebus -22	primaries -35	primary -39	process -24	profits -22	proposal -40	provisions -35	public -33	publicly 35	push -29	put -41	questions -63	race -38	rallies -18	rates -24	rather -27	reason 6	record -21	red -16	reform -20	refugees -20	register -31	releases -33	repeatedly 12	report 14	republicans -67	request -29	response -20	results -29	return -33	review -34	right -24	rise -23	road -35	room -21	row 8	rubio 19	run -36	saturday 15	say 34	scandal -34	schools -31	schultz -25	security -26	see 23	senate -24	senator -30	september -20	server -38	sexism -16	show 35	showed 21	showing -30	sign -34	six -19	social -22	someone -24	something -30	speech -29	spending -21	spring -18	staff 13	stand -24	star 14	state -47	statement 29	statements -30	states -51	station 10	stay -31	step -25	still -52	stories -28	strategy 13	students 14	such -33	sunday 17	superdelegates -25	support -38	supporters -56	supporting -38	survey -26	system -30	talk -30	talks 12	tax -25	taxes -26	team -27	television -12	tell -29	temporarily -22	terrorism -29	tests -19	that -161	their -115	them 28	then -50	there -84	think -29	this -56	those -53	three -23	time -37	times -37	today 13	together -34	too -48	tower -29	trade -32	trains -33	troops -31	trump -18	try -29	tuesday 24	turned -19	twitter -27	two -26	u.s. -38	us 29	use -43	used -42	vermont -23	victims -31	video -32	violence -29	vote -41	voters 37	votes -35	wage -18	washington -36	way -35	wednesday 47	week 11	well 13	win -29	woman -32	women -43	words -24	work -40	year -41	years -21	york -31	’s -34
start|late|believe|	auxiliary -47	none -40	pronoun -27	verb -38	word -30
start|late|believe|first|	has -15	is -19	was -30	would -20
start|late|bill|	auxiliary -37	coordinator -23	none -24	preposition -33	verb -45	word -33
start|late|blame|	auxiliary -37	capital -20	coordinator -38	determiner -30	none -45	preposition -39	to -20	verb -53	verb-saying -23	word -36
start|late|blame|first|	and -28
start|late|blast|	auxiliary -29	capital -19	coordinator -35	marks -28	none 16	preposition -38	to -26	verb -50	word -36
start|late|blast|first|	and -21	for -26
start|late|boast|	none -25	word -28
start|late|call|	auxiliary -30	capital -32	coordinator -44	determiner -6	marks -57	none -6	preposition -84	pronoun 13	to -50	verb -22	verb-judging -30	verb-saying -32	verb-thinking -37	word -92
start|late|call|first|	a -90	and -41	but -37	has -31	him 28	in -36	on -26	out -25	the -81	to -60	was -48	which -60	while -26
start|late|capital|	, -74	adverb -29	capital -12	coordinator -89	possessive -56	preposition -48	stop -73	verb-judging -29	verb-saying -79
start|late|capital|auxiliary|	judging -52	thinking 6
start|late|capital|none|	judging -69	saying -131	thinking -104
start|late|capital|to|	judging -19	saying 23	thinking 33
start|late|capital|verb|	judging -76	saying -110	thinking -87
start|late|care|	coordinator -39	none -36	preposition -29	verb -50	verb-saying -25	word 12
start|late|cast|	auxiliary -38	coordinator -30	none -30	preposition -24	to -19	verb -41	verb-thinking -20	word -42
start|late|cast|first|	and -30	ballots -17	votes -20
start|late|celebrate|	none -35	word -26
start|late|challenge|	auxiliary -53	coordinator -25	determiner -43	none -62	pronoun -38
start|late|challenge|first|	and -25	the -33
start|late|champion|	auxiliary -35	coordinator -21	none -33	verb -32
start|late|champion|first|	and -16
start|late|charge|	auxiliary -37	coordinator -48	none -43	word 15
start|late|charge|first|	and -40	who -45
start|late|cheer|	none -41	verb -31
start|late|chip|	none -30
start|late|cite|	auxiliary -31	coordinator -25	determiner -43	none -34	verb -61	verb-saying -20	word -37
start|late|cite|first|	an -33	and -25	the -33	who -32
start|late|claim|	auxiliary -6	capital -30	coordinator 6	none -65	preposition -33	verb 16	verb-saying -19	word -66
start|late|claim|first|	and 11	but -43	is -24	was -35
start|late|comment|	auxiliary -50	coordinator -36	none -28	to -27	verb -33	verb-saying -22	word -27
start|late|comment|first|	and -23	but -31
start|late|compare|first|	who -29
start|late|compare|	none -40	preposition -31	verb -34	verb-saying -19	word -38
start|late|complain|	auxiliary -29	coordinator -27	verb -32
start|late|concede|	auxiliary -27	marks -27	none -33
start|late|conclude|	auxiliary -33
start|late|condemn|	auxiliary -38	coordinator -27	none -19	preposition -40	subordinator 29	verb -49
start|late|condemn|first|	and -21
start|late|confirm|	auxiliary -53	coordinator -31	determiner -41	none -42	subordinator -6	verb -29	word -34
start|late|confirm|first|	had -32	the -40
start|late|congratulate|	none -17	word -36
start|late|consider|	auxiliary -40	coordinator -37	determiner -47	none -46	preposition -36	verb 7	word -40
start|late|consider|first|	a -40	and -17
start|late|continue|	auxiliary -12	capital -44	coordinator -46	determiner 9	none 18	preposition -25	pronoun 11	subordinator 11	to -48	verb-saying -28	word 20
start|late|continue|first|	and -45	as -30	the 16
start|late|coordinator|	, -33	adverb -91	auxiliary -94	capital -86	coordinator -56	determiner -25	preposition 8	subordinator -56	that -21	verb-judging -70	verb-saying -102	verb-thinking -52	word -49
start|late|coordinator|auxiliary|	judging -89	saying -8	thinking -107
start|late|coordinator|marks|	judging -37	thinking -30
start|late|coordinator|none|	judging -58	saying -35	thinking -73
start|late|coordinator|to|	judging -44	saying -61
start|late|coordinator|verb|	judging -23	saying -44	thinking -19
start|late|counsel|	capital -29
start|late|counter|	none -37	preposition -28
start|late|credit|	auxiliary 8	coordinator -25	determiner 10	none -55	word 9
start|late|credit|first|	and -25
start|late|criticize|	auxiliary -45	coordinator -44	determiner -48	none -48	preposition 7	subordinator -32	verb-saying -14	word -23
start|late|criticize|first|	a -21	and -39	for 9	the -46
start|late|debate|	auxiliary -54	capital -14	coordinator -34	determiner -39	none -46	preposition -18	subordinator -31	to -27	verb -56	word -56
start|late|debate|first|	and -28
start|late|decide|	auxiliary -11	coordinator -51	determiner -40	none -65	subordinator 12	to 14	verb -53	word -40
start|late|decide|first|	and -43	the -37	to 13
start|late|declare|	auxiliary -48	coordinator -30	determiner -52	none -60	to -34	word -43
start|late|declare|first|	and -30
start|late|decline|	auxiliary -29	coordinator -57	determiner -40	none 9	preposition -55	verb-saying -28	word 8
start|late|decline|first|	and -34	but -43	in -20	it -32	on -31	saying -24	what -6	whether -9	who 26
start|late|decry|	verb -20
start|late|deem|	determiner -26	none -31	verb -32	word -39
start|late|deem|first|	a -26
start|late|defend|	auxiliary -32	capital -23	coordinator -35	none -42	preposition -19	to -24	verb-judging -25	verb-saying -23	word -33
start|late|defend|first|	and -26
start|late|define|	none -30	word -19
start|late|deliver|	auxiliary -24	capital -25	coordinator -31	determiner -34	none -58	verb -51	verb-saying -23	word -40
start|late|deliver|first|	and -29
start|late|demand|	none -44	verb -35	word -44
start|late|denounce|	auxiliary -17	coordinator -22	none -21	verb -29	verb-saying -20	word -8
start|late|denounce|first|	and -22
start|late|deny|	auxiliary -36	coordinator -20	determiner -29	none -42	preposition -20	verb -34	verb-saying -27	word -35
start|late|deny|first|	and -16	had -19	was -14
start|late|describe|	auxiliary -31	coordinator -27	determiner -19	marks -92	none -37	preposition -47	subordinator -85	to -19	verb -39	verb-saying -23	word -46
start|late|describe|first|	a -10	and -27	as -85	in -26	to -20
start|late|detail|	auxiliary -33	coordinator -24	none -33	to -18	verb -20	word -23
start|late|detail|first|	and -22
start|late|determiner|	$ -26	adverb -10	auxiliary -37	capital -30	determiner -9	preposition -90	quote -70	stop 12	subordinator 11	verb-judging -9	verb-saying 38	verb-thinking -50	word 14
start|late|determiner|auxiliary|	judging -23	saying 11	thinking 6
start|late|determiner|marks|	judging -71	saying -10	thinking -34
start|late|determiner|none|	judging -15	saying -24	thinking -90
start|late|determiner|to|	judging -41	thinking -69
start|late|determiner|verb|	judging 10	saying 8	thinking 8
start|late|disagree|	word -22
start|late|disclose|	none 15	verb -43	word -39
start|late|discuss|	coordinator -36	none -46	to -19	verb -42	verb-saying -22	word -47
start|late|discuss|first|	and -31	said -20
start|late|dismiss|	auxiliary -48	coordinator -22	marks -57	none -21	preposition -26	subordinator -56	verb -29	verb-saying -29	word -34
start|late|dismiss|first|	and -22	as -54	who -27
start|late|doubt|	auxiliary -26	none -24	to -31	verb -30	word -18
start|late|echo|	coordinator -31	none -28	verb -42	verb-saying -22	word -40
start|late|echo|first|	and -31	who -32
start|late|email|	capital 13	coordinator -37	determiner 8	none 10	pronoun -34	subordinator -27	to -41	verb-saying -31	word 8
start|late|email|first|	and -30
start|late|emphasize|	coordinator -22	none -26	word -26
start|late|emphasize|first|	and -22
start|late|encourage|	auxiliary -19	coordinator -25	none -34	to -37	word -22
start|late|encourage|first|	and -25
start|late|endorse|	auxiliary -31	capital -16	coordinator -18	determiner -31	marks -16	none -35	subordinator -20	to -31	verb -44	verb-judging -16	verb-saying -18	word -31
start|late|endorse|first|	and -15	saying -14	the -31
start|late|estimate|	auxiliary -30	none -22	preposition -15	verb -35
start|late|expect|	auxiliary -12	capital -35	coordinator -30	determiner -47	none -65	preposition -75	pronoun -40	subordinator -55	to -46	verb -63	word -63
start|late|expect|first|	000 -22	and -24	in -22	it -31	on -20	the -40	to -59
start|late|explain|	none -48	verb -31	word 17
start|late|express|	coordinator -32	determiner -43	none -49	preposition -31	verb -59	word -63
start|late|express|first|	and -22
start|late|favor|	auxiliary -38	coordinator -23	none -40	subordinator -30	verb -38	word -47
start|late|favor|first|	and -21
start|late|fear|	auxiliary -47	none -33	verb -21	word -30
start|late|fear|first|	will -21
start|late|feel|	auxiliary -62	coordinator -49	none -58	subordinator -40	verb 24	word -58
start|late|feel|first|	and -36
start|late|figure|	auxiliary 27	determiner -32	none -39	to -29	verb -54	word -46
start|late|find|	auxiliary -62	capital -34	coordinator -54	determiner -77	none -24	preposition -61	subordinator -46	to -37	verb -20	verb-saying -42	word -6
start|late|find|first|	and -42	but -29	in -22	is -35	points -16	the -54	to -41	voice -22	who -35
start|late|fire|	auxiliary -43	determiner -42	none -47	to -25	verb -43	word -34
start|late|fire|first|	a -33
start|late|first|	's -66	000 -80	1 -39	14 -26	18 -24	2012 -20	22 -33	26 -28	383 -31	400 -38	81 -25	a -51	about -12	acceptance -21	according -57	adding -38	after -78	against 17	agenda -15	agreed -18	all -32	alleging -25	allows 16	along -41	although -39	and -65	announced -21	another -52	answers -18	appearance -27	approval -27	are -15	aren’t -28	arguing -29	as -26	asked -31	asking -26	at -64	back -23	ballots -17	banning -22	based 17	be -35	became -23	because -42	become -28	before -75	behind -35	being -35	believes -22	best -19	between -30	brother -27	but -6	by -75	calif -34	california -34	call -25	called -38	calling -47	campaign -40	can -49	candidacy -29	candidates -32	cannot -32	can’t -33	character -24	chief -42	citing -24	claim -28	claiming -27	claims -32	client -42	clients -29	climate -30	clinton -24	close -22	closest -28	colleagues -28	come -34	comments -35	commitment -13	compared -38	condolences 17	continued -24	could -67	counsel -26	daughter -33	debate -21	debates -27	decision -30	declined -24	delegate -31	democratic -29	described -26	details -25	did -37	didn't -29	didn’t -27	director -39	divisive -26	do -27	does 9	doesn’t -33	donald -49	double-digit -22	down -53	drawing -34	during -47	economic -18	efforts -20	email -25	emails -36	endorsement -23	energy -31	even -40	every -38	executive -30	experience -28	facebook -25	fall -24	family -25	father -43	fell -21	final -32	financial -33	florida -30	followed -34	followers -34	for -21	forecasts -24	former -36	found -38	friendship -19	from -70	gop -29	grandfather -22	group -36	guilty -27	had -59	hands -20	has -101	have -67	having -38	he 13	head -34	held -26	herself 7	he’d 37	high -36	hillary -19	him 25	himself 34	his 18	home -23	hours -26	how 40	husband -38	if 27	in -30	including -70	into -43	iowa -20	is -21	isn’t -34	issues -41	it 6	job -25	john 14	known -40	lady -26	last -27	late -33	leading -32	less -19	libya -22	like -31	made -26	majorities -18	many -50	massachusetts -24	me -35	members -45	men -28	message -15	messages -30	michigan -26	might -46	month -28	more -30	mother -38	mr. 8	much -46	must -43	name -26	national -26	net -24	new -34	night -44	no 22	noting -33	obama -25	of 11	off -38	offered -29	offering -34	office -23	ohio -18	on -28	one -49	opening -32	opponent -27	opponents -22	opposition -26	or -87	out -74	outlining -30	over -60	own -41	panel -34	parents -30	parties -27	party -28	personal -34	plan -25	plans -19	pointing -21	points -42	police -25	policy -35	political -22	porch -27	position -35	post -13	posts -21	presidential -28	press -25	primary -27	private -35	promised -30	proposed -28	public -40	pushing -26	put -39	qualifications -29	r-texas -20	raising -21	rally -23	ranks -30	read -31	reading -34	reasons -22	recent -21	record -26	records -36	remarks -32	rep. -26	repeated -18	reported -27	reports -35	requests -31	resignation -16	return -16	rival -22	rivals -24	role -24	rubio -33	rules -33	run -25	running -19	said -82	sanders 14	say -26	saying -74	says -40	sen. -36	shared -33	she 9	shooting -22	shot -24	should -69	show -25	sides -38	signs -23	since -39	so -12	some -39	son -22	speaking -29	speech -26	state -24	states -36	stating -31	status -23	strong -19	struck -32	such -28	suggested 14	support -39	supported -19	supporters -30	target -15	ted -24	telling -33	texts -14	than -72	that 31	their 11	them -69	they 7	this 13	those -37	though -63	thoughts -24	three -38	through -32	to 21	told -44	traditional -15	trump -34	tuesday -17	twitter -21	two -38	until -59	up -64	urged -31	urging 11	use -20	very 28	victory -35	views -22	virginia -32	voice -22	vote -21	voters 13	votes -20	voting -23	warning -21	was -32	way -30	we -38	week -33	were -74	what 27	when -56	where -101	whether 13	which 18	while -101	white -17	who 8	whom -41	whose 17	why 29	wife -25	will -22	winning -38	with -69	without -39	women 9	words -23	would -55	wrote -35	years -24	you -40	’s -57
start|late|forecast|	verb-saying -23
start|late|greet|	none -26	verb -39
start|late|hail|	determiner -33	verb -36
start|late|hear|	auxiliary 12	capital -31	none -55	subordinator 17	to -26	verb -49	verb-saying -28	word -52
start|late|hear|first|	is -35
start|late|highlight|	coordinator -19	none -25	to -13	verb -40	verb-saying -19	word -35
start|late|highlight|first|	and -19
start|late|hint|	verb -37	word -33
start|late|hit|	coordinator -21	none -51	preposition -23	verb -44	word -37
start|late|hit|first|	and -19
start|late|hold|	auxiliary -23	capital -52	determiner -68	none -79	preposition -87	to -40	verb -19	verb-judging -32	verb-saying -42	word -78
start|late|hold|first|	a -28	and -68	from -31	has -22	in -45	is -16	on -29	or -26	primary -13	the -57	to -34	was -28	which -39
start|late|hope|	auxiliary -43	coordinator -30	determiner 16	none -51	preposition -34	pronoun -34	subordinator -31	to -33	verb -46	verb-saying -22	word -42
start|late|hope|first|	and -15	will -20	would -15
start|late|identify|	auxiliary -30	coordinator -19	determiner -37	none -42	to -19	verb -43	verb-saying -18	word -43
start|late|imagine|	none -22
start|late|indicate|	auxiliary -42	verb 9
start|late|insist|	auxiliary -44	none -37	pronoun -34	verb -29
start|late|insist|first|	was -26
start|late|instruct|	preposition -24
start|late|intend|	none -33	pronoun -39	verb -40	word -32
start|late|introduce|	coordinator -30	none -48	verb 6	word 11
start|late|introduce|first|	and -30
start|late|invite|	auxiliary -23	none -36	preposition -30	verb -34
start|late|invite|first|	in -26
start|late|invoke|	none -28
start|late|issue|	auxiliary -52	coordinator -40	determiner 23	none -55	preposition -44	subordinator -34	to -36	verb-saying -41	word -28
start|late|issue|first|	and -33	saying -25
start|late|judging|	adverb -69	auxiliary -39	base -18	capital -111	coordinator -53	participle -52	past -29	possessive -43	preposition 6	pronoun 24	subordinator -10	verb-judging -84	verb-saying -113	verb-thinking -65	word -43
start|late|judging|first|	's -33	000 -33	a -34	about -52	acceptance -21	according -32	after -31	against -35	agenda -12	alleging -25	an -76	and -96	are -44	at -28	ballots -17	be -15	because -51	become -25	before -41	but -18	by -39	calif -23	calling -42	campaign -27	candidacy -21	citing -24	claim -19	comments -21	could -32	debates -19	donald -28	down -24	economic -18	even -21	experience -20	family -18	father -22	for -8	former -31	from -39	had -42	hands -20	has -65	have -39	held -26	her 13	hillary -22	him 29	himself -42	his -64	husband -21	if -69	including -49	into -21	issues -21	it -10	its 17	libya -20	mother -15	mr. -22	new -15	of 29	off -25	on -58	one -17	opponent -19	or -37	out -42	over -55	own -32	personal -24	plans -19	points -22	position -15	proposed -16	r-texas -12	rally -24	ranks -30	recent -17	record -24	remarks -18	reported -20	reports -15	rivals -21	said -43	saying -45	says -23	she -8	sides -19	so -34	state -20	states -22	stating -18	supporters -22	target -15	ted -24	than -36	the -17	them -46	though -38	to -115	told -30	trump -22	tuesday -17	twitter -16	until -40	up -45	use -15	vote -20	votes -20	was -71	were -32	when -53	where -43	which 9	while -57	who -29	whose -44	wife -21	will -39	with -42	would -30
start|late|knock|	coordinator -20	none -32	verb -30
start|late|know|	coordinator -33	determiner -39	none -38	subordinator -53	verb -55	word -37
start|late|know|first|	and -33	the -39
start|late|label|	none -20
start|late|lambaste|	verb -38
start|late|learn|	determiner 9	none -40	verb -61	word -45
start|late|learn|first|	status -18	the -42
start|late|like|	auxiliary -11	capital 6	determiner -84	none -97	preposition -43	pronoun -7	subordinator -53	verb -25	verb-judging -27	verb-saying -38	word 6
start|late|like|first|	a -22	are -39	but -36	has -29	have -40	he -52	is -23	it 12	or -28	the -62	who 13
start|late|list|	auxiliary -43	coordinator -20	none -47	preposition -39	verb -43	verb-saying -23	word -50
start|late|list|first|	was -19
start|late|lobby|	coordinator -31	determiner -30	none -30	verb -30
start|late|lobby|first|	and -26	the -30
start|late|love|	none -24	word -19
start|late|maintain|	coordinator -28	none -38	verb -41	verb-saying -26	word -40
start|late|maintain|first|	and -28
start|late|mean|	auxiliary -51	coordinator -39	none -37	to -21	verb -33	word -37
start|late|mean|first|	and -32	is -17
start|late|mention|	auxiliary -45	capital -23	coordinator -36	none -44	subordinator -22	verb -55	word -51
start|late|mention|first|	and -21	but -31	who -36
start|late|message|	auxiliary -26	none -25	verb -25	word -29
start|late|mock|	preposition -35	verb 13	word -32
start|late|name|	auxiliary -42	capital -22	coordinator -17	determiner -40	marks -33	none -51	preposition -31	subordinator -37	to -24	verb -49	verb-saying -21	word -37
start|late|name|first|	and -12	as -33
start|late|need|	auxiliary 10	coordinator -51	none -58	preposition -57	pronoun -54	subordinator 17	to -53	verb -10	verb-saying -16	word -52
start|late|need|first|	383 -31	and -51	up -26
start|late|nominate|	coordinator -37	determiner -39	none -60	preposition -31	to -28	verb -45	word 15
start|late|nominate|first|	and -23	has -24
start|late|note|	auxiliary -33	determiner -33	none -44	preposition -19	verb -28	verb-saying -20	word -26
start|late|note|first|	the -33
start|late|object|	word -39
start|late|offer|	auxiliary 16	capital -28	coordinator -40	determiner 13	none -92	pronoun -47	subordinator -31	to -33	verb -6	verb-saying -42	word -13
start|late|offer|first|	a -40	an 27	and -37	him -30	it -30	of -31	own -29	thoughts -20	which -35
start|late|oppose|	auxiliary -42	coordinator -28	determiner -31	none -26	preposition -21	to -16	verb -40	word -27
start|late|oppose|first|	and -22	but -27
start|late|order|apposed|	judging -14	saying -6	thinking 14
start|late|order|apposition|	judging 15	saying 6
start|late|order|	auxiliary -53	determiner 12	marks -21	none -50	preposition -30	subordinator -32	to -30	verb-saying -31	word -51
start|late|order|direct|	judging -16	saying -26	thinking -11
start|late|order|relative|	judging -43	thinking -26
start|late|order|shared|	judging -53	saying -20	thinking -26
start|late|outline|	auxiliary 14	word -32
start|late|paint|	verb 9
start|late|phone|	capital -26	none -34	verb -38	verb-saying -21	word -29
start|late|plan|	auxiliary -54	capital -22	coordinator -36	determiner -38	none -35	preposition -42	subordinator -25	to -30	verb -42	verb-saying -22	word -27
start|late|plan|first|	and -32	of -27	would -19
start|late|plead|first|	guilty -26
start|late|plead|	none -34	to -33	word -34
start|late|pledge|	auxiliary -52	capital -21	coordinator -28	determiner -28	none -34	preposition -25	subordinator -27	to -27	verb -37	verb-judging -16	word -36
start|late|pledge|first|	and -25	support -16
start|late|point|	auxiliary -60	capital -36	coordinator -33	determiner -48	preposition -44	subordinator 7	to -17	verb -85	verb-saying -33	word -65
start|late|point|first|	and -29	of -24	the -30	who -29
start|late|portray|	coordinator -21	none -25	verb -42	word -24
start|late|portray|first|	and -21
start|late|possessive|auxiliary|	saying -28
start|late|possessive|	capital -39	determiner -19	verb-judging -28	verb-saying -26	word -62
start|late|possessive|none|	judging -22	saying -31	thinking -30
start|late|possessive|verb|	judging -26	saying -50	thinking -32
start|late|post|	auxiliary 6	capital -28	none -52	preposition -33	to 17	verb -40	verb-saying -26	word -48
start|late|post|first|	a -34	the 9
start|late|praise|	auxiliary -39	coordinator -29	none -37	preposition -36	to -20	verb -37	verb-saying -23	word -33
start|late|praise|first|	and -16	but -35	for -29	who -32
start|late|pray|	none -27
start|late|predict|	auxiliary -43	none -19	verb -43	word -24
start|late|prefer|	auxiliary 10	none -32	preposition 14	subordinator -39	verb -29
start|late|prefer|first|	while -25
start|late|preposition|	$ -60	, -71	adverb -8	auxiliary 18	capital -107	coordinator -54	determiner -142	preposition -110	pronoun -7	quote 6	stop -60	subordinator -28	verb-judging -58	verb-saying 14	verb-thinking -37	€ -27
start|late|preposition|auxiliary|	judging -21	thinking -11
start|late|preposition|marks|	judging 22	saying -45
start|late|preposition|none|	judging -106	saying -28	thinking -8
start|late|preposition|to|	judging -59	saying -66	thinking -64
start|late|preposition|verb|	judging 7	saying -36	thinking -18
start|late|present|	auxiliary -37	coordinator -16	none -20	verb -50	word -32
start|late|present|first|	and -16
start|late|press|	auxiliary -6	determiner -37	none -36	preposition -37	pronoun 14	to -28	verb -55	verb-saying -22	word -34
start|late|press|first|	agenda -12	of -24
start|late|promise|	coordinator -34	determiner -38	none -55	preposition -30	pronoun -32	subordinator -33	to -36	verb -49	verb-saying -23
start|late|promise|first|	and -25	if -29	it -27	who -31
start|late|pronoun|	, -11	adverb 21	auxiliary 31	capital 22	coordinator -48	determiner -17	possessive 39	preposition -30	quote -40	stop -19	subordinator 24	verb-judging -24	verb-saying -32	verb-thinking 29	word -56
start|late|pronoun|auxiliary|	saying 29	thinking -7
start|late|pronoun|marks|	saying -49
start|late|pronoun|none|	judging 21	saying 6
start|late|pronoun|to|	saying -22	thinking -43
start|late|pronoun|verb|	judging -32
start|late|propose|	coordinator -23	determiner -31	none -40	preposition -15	verb -52	word -45
start|late|propose|first|	and -15	the -31
start|late|protest|	auxiliary -32	coordinator -28	verb -40	word -38
start|late|protest|first|	and -28
start|late|prove|	coordinator -35	none -65	preposition -33	verb -37	word -34
start|late|question|	auxiliary -42	coordinator -25	determiner -35	none -44	preposition -25	verb -62	verb-saying -22	word -54
start|late|question|first|	and -25	which -35
start|late|quote|	auxiliary -45	none -47	subordinator -47	verb -27	verb-saying -24	word -30
start|late|quote|first|	as -47
start|late|rail|	coordinator -18	none -22	verb -32
start|late|rail|first|	and -18
start|late|raise|	adverb -23	auxiliary -50	capital -12	coordinator -22	none -33	preposition -52	subordinator -27	to -31	verb -66	verb-saying -25	word -39
start|late|raise|first|	about -33	and -21	target -15	than -24	to -23
start|late|rank|	none 16	verb -41	word -43
start|late|rate|	auxiliary -40	coordinator -17	determiner -26	none -32	to -19	verb -39	word -31
start|late|rate|first|	a -25	and -16	is -21
start|late|read|	auxiliary -39	coordinator -27	marks -35	none -43	preposition -28	pronoun -29	verb -39	verb-saying -30	word -38
start|late|read|first|	and -27
start|late|realize|	none -29
start|late|reason|	auxiliary -50	none -31	preposition -28
start|late|reason|first|	is -28
start|late|rebuff|	auxiliary -21	none -37	verb-saying -17
start|late|rebuke|	preposition -31	verb -42
start|late|recall|	auxiliary -30	determiner -35	none -51	subordinator -21	to -20	verb -37	word -47
start|late|recall|first|	when -21
start|late|reckon|	none -29
start|late|recognize|	auxiliary 17	none 6	word 13
start|late|recommend|	verb -40
start|late|record|	auxiliary 30	capital -32	coordinator -49	determiner -15	none -61	preposition -33	subordinator -33	verb 21	verb-saying 14	word -46
start|late|record|first|	and -40
start|late|recount|	none -22
start|late|reference|	verb -32	word -33
start|late|refer|	auxiliary -32	capital -18	coordinator -23	determiner -31	marks -43	none -36	subordinator -44	to -21	verb -31	word -43
start|late|refer|first|	and -26	as -43
start|late|reflect|	coordinator -32	none -41	preposition -22	verb -38	word -36
start|late|reflect|first|	and -25
start|late|refuse|	auxiliary -24	capital -41	coordinator -30	determiner -33	preposition -52	subordinator -14	verb -70	verb-saying -22	word -38
start|late|refuse|first|	him 11	the -33
start|late|regard|	auxiliary -29
start|late|reiterate|	none -19	word -24
start|late|reject|	auxiliary -35	coordinator -39	determiner -39	none -48	subordinator 16	to -41	verb -37	verb-saying -24
start|late|reject|first|	and -29	the -39
start|late|relate|	verb-saying -32
start|late|remark|	auxiliary -32	capital -18	none -24	verb -27
start|late|remember|	auxiliary -37	determiner 16	none 13	word -39
start|late|remind|	auxiliary 20	none -32	preposition -26
start|late|repeat|	auxiliary -34	none -39	subordinator -24	verb -26	verb-saying -22	word -27
start|late|reply|	none -34
start|late|report|	auxiliary 8	coordinator -70	determiner -6	marks -45	none -20	preposition -11	pronoun 21	subordinator -36	to 8	verb-judging -37	word -12
start|late|report|first|	and -59	had -37	is 14	of -29	said -35	was -39
start|late|request|	coordinator -26	verb -40
start|late|respond|	auxiliary -42	coordinator -30	preposition -42	pronoun -34	to -35	verb -64	verb-saying -39
start|late|respond|first|	and -32	requests -22
start|late|reveal|	auxiliary -42	none -25	preposition -28	pronoun -30	subordinator -29	to -22	verb -49	word -29
start|late|rule|	auxiliary -48	coordinator -37	preposition -26	verb -50	word -42
start|late|rule|first|	and -28	out -23
start|late|saying|	adverb -51	auxiliary -27	base -28	capital -32	coordinator -39	determiner 12	participle -29	possessive -66	preposition -29	present -42	pronoun 26	that 20	verb-judging -34	verb-saying -67	verb-thinking -73	word -33
start|late|saying|first|	's -53	000 -72	400 -33	a -34	about -6	according -46	adding -33	after -58	against 24	along -36	an 11	and -42	another -52	approval -27	are -7	as -106	asked -21	at -51	based 17	be -28	because -15	before -38	but -13	by -61	called -33	campaign -28	can -39	candidacy -22	can’t -30	chief -31	claiming -27	claims -26	client -42	clients -29	comments -28	compared -27	condolences 17	could -53	daughter -25	decision -23	declined -23	delegate -31	democratic -24	described -26	did -35	didn’t -27	director -39	do -26	does 13	doesn’t -30	double-digit -22	down -48	during -18	emails -31	facebook -25	family -29	father -37	followers -34	for -63	former -22	found -31	friendship -19	from -51	grandfather -22	group -35	guilty -26	had -56	has -76	have -60	he 10	her -55	he’d 37	him -15	his -6	home -24	how 35	husband -38	if 21	in -103	including -51	into -21	is -29	issues -29	it 7	its -13	known -37	leading -30	like -25	many -42	members -43	men -28	messages -27	might -37	month -28	mother -34	much -25	must -40	name -22	new -27	night -38	no 36	noting -30	of -93	office -21	on -13	one -43	opposition -26	or -53	out -51	over -22	own -31	party -28	plan -22	points -32	position -31	posts -21	primary -23	private -32	promised -21	proposed -25	public -40	read -21	reading -34	records -26	remarks -26	reported -18	reports -27	requests -25	return -16	rivals -18	rules -31	run -22	said -68	sanders -29	saying -65	says -27	sen. -24	she 15	shot -20	should -61	sides -34	so -48	son -22	speaking -29	speech -26	states -20	strong -19	support -26	supporters -22	telling -26	texts -14	than -40	that 20	the 10	them -45	they 7	those -37	though -39	thoughts -24	through -22	to 14	told -38	trump -31	until -36	up -39	urging 12	voice -22	vote -16	was -25	week -29	were -70	what 10	when -39	where -67	which 7	while -62	whom -36	whose -58	why 16	will -9	with -54	would -50	wrote -33	years -24	you -24	’s -37
start|late|say|	auxiliary 17	capital -19	coordinator 17	determiner -19	marks -29	none -100	possessive -34	preposition 11	pronoun 46	to -72	verb -22	verb-judging -36	verb-saying -67	verb-thinking -28	word -31
start|late|say|first|	's -25	000 -39	a -22	an -53	are -60	because 7	but 19	campaign -24	can -36	can’t -30	client -42	clients -29	could -53	did -22	director -38	father -34	for -28	group -31	had -39	has -51	have -46	her -35	him -46	in -27	is -81	it 35	its -54	members -37	might -31	mother -30	must -37	of -33	own -20	party -25	promised -21	she 22	should -62	sides -25	so -28	they 22	to 25	was -85	were -56	where -37	which -40	while -22	who 7	will -54	would -99	’s -22
start|late|seek|	auxiliary -83	coordinator -40	determiner -15	none -67	preposition -57	pronoun 16	subordinator -55	to -46	verb 10	verb-saying -40	word -70
start|late|seek|first|	and -36	himself 26	or -25	the -55	to -40	while -36	who -39
start|late|see|	auxiliary -55	coordinator -43	determiner -43	none -59	preposition -42	pronoun -38	subordinator -49	to -49	verb-judging -24	verb-saying -28	word 6
start|late|see|first|	a -34	and -40	as -39	the -33
start|late|shoot|	capital 11	coordinator -22	determiner -45	none -58	preposition -34	to 19	verb -55	verb-saying -25	word -51
start|late|shoot|first|	a -36	and -22
start|late|show|	auxiliary -28	capital 8	coordinator -58	determiner -11	none -75	preposition -47	subordinator -40	verb -22	verb-saying -43	word -80
start|late|show|first|	a -61	and -52	but -29	down -18	has -20	in -19	points -15	the -55	to -30	where -31	who -51
start|late|signal|	none -43	word 14
start|late|sign|	coordinator -34	determiner -61	preposition -42	to -53	verb -69	verb-saying -41	word 17
start|late|sign|first|	and -34	the -41
start|late|sing|	none -26	verb -30	word -30
start|late|slam|	coordinator -20	determiner -28	none -25	to -26	verb -22	verb-saying -14
start|late|slam|first|	and -20
start|late|slate|	verb -37
start|late|speak|	auxiliary -10	capital -38	coordinator -28	determiner -59	none -62	preposition -37	subordinator -58	to -39	verb -17	verb-judging -28	verb-saying -46	word -67
start|late|speak|first|	a -25	and -32	as -24	because -37	said -29	the -45	was 17
start|late|state|	auxiliary 6	capital -35	coordinator -38	determiner 13	none -61	preposition -38	subordinator -42	to -48	verb -76	verb-saying -34	word -60
start|late|state|first|	and -35	has -21	reported -17	the -62	to -32	who -45
start|late|stress|	auxiliary -25	none -31	verb -32
start|late|subordinator|	, -26	adverb 17	auxiliary -20	preposition 22	pronoun -16	quote -8	subordinator -45	verb-saying -70	word 9
start|late|subordinator|auxiliary|	judging -33	saying 10	thinking 28
start|late|subordinator|marks|	saying -51	thinking -43
start|late|subordinator|none|	judging -75	saying -7	thinking -26
start|late|subordinator|to|	judging -48
start|late|subordinator|verb|	saying -24	thinking -30
start|late|suggest|	auxiliary -33	coordinator -30	determiner -34	none -43	preposition -24	to -34	verb -41	word 9
start|late|suggest|first|	and -26	could -22	is -29	the -34
start|late|support|	auxiliary -50	capital -38	coordinator -35	determiner -63	none -57	preposition -34	subordinator -38	to -38	verb -70	verb-saying -23	word -41
start|late|support|first|	a -32	and -26	but -27	have -20	if -28	the -40	who -28
start|late|talk|	adverb -25	capital -20	coordinator 14	determiner -57	none -55	preposition -47	pronoun -39	to -32	verb 23	verb-judging -23	verb-saying -18	word -35
start|late|talk|first|	and -37	the -40
start|late|tell|	auxiliary 18	capital -8	coordinator 25	determiner 39	none 14	preposition -15	pronoun 26	subordinator 6	that 12	to 16	verb 26	verb-saying -9	word -25
start|late|tell|first|	a 15	according -36	and 15	as -36	had -43	in -33	it -11	of -32	she 14	that 12	the 35	they 23	to 10	were -31	who -45
start|late|testify|	auxiliary -27
start|late|text|	none -34	verb -25	word -23
start|late|thank|	auxiliary 7	coordinator -33	marks -40	none -45	preposition 9	verb -40	word -38
start|late|thank|first|	and -25	for 11	who -42
start|late|that|auxiliary|	judging 10	saying 8
start|late|that|	capital -24	determiner 8	pronoun 33	word 8
start|late|that|verb|	saying 29
start|late|thinking|	adverb -54	auxiliary -48	capital 7	coordinator -28	determiner 6	participle -31	past 7	possessive -45	preposition -13	present -30	subordinator 16	verb-judging -74	verb-saying -110	verb-thinking -47	word -38
start|late|thinking|first|	's -28	000 -31	1 -26	383 -31	a -101	after -45	an -7	and -39	are -46	as -17	at -39	be -26	because -74	before -53	but -6	by -42	campaign -19	can -24	colleagues -24	could -44	debates -19	democratic -18	down -21	during -40	final -29	followed -26	for -44	from -55	had -37	has -46	have -44	her -58	himself 35	his 24	how 15	if 22	in -10	including -29	into -37	is -68	issues -23	it -23	majorities -18	most -44	mr. 11	much -36	new -29	no -62	of -76	on -51	or -65	out -50	over -36	own -24	party -17	points -23	presidential -16	primary -13	said -35	say -25	saying -16	says -23	she -70	should -29	some -36	states -30	status -18	support -30	telling -24	than -49	the -29	their 15	them -38	they -12	though -41	through -22	to 18	until -35	up -47	was -44	were -39	what 9	when -61	where -77	whether 17	while -71	who 10	will -60	with -31	would -50	you -29	’s -36
start|late|think|	auxiliary -53	coordinator -30	determiner -30	none -44	subordinator -34	to -26	verb -48	verb-saying -23	word -50
start|late|think|first|	and -30	as -31	can -16	had -21	is -26	should -13	was -19	will -18
start|late|threaten|	auxiliary -36	capital -23	coordinator -13	none -38	preposition -28	pronoun -38	verb -30	verb-saying -15	word -24
start|late|title|	none -23
start|late|tout|	auxiliary -29	coordinator -20	none -17	to -14	verb -34	word -18
start|late|tout|first|	and -20
start|late|treat|	auxiliary -20	coordinator -19	verb -52	word -29
start|late|try|	auxiliary -68	capital -48	coordinator -51	determiner 18	none 6	preposition -6	subordinator -41	to -47	verb-saying -30	word -68
start|late|try|first|	a -45	and -50	by -32	him -51	it -46	out -34	some -30	to 9
start|late|tweet|	auxiliary 12	coordinator -27	none -33	verb -45	verb-saying -26	word -33
start|late|tweet|first|	and -27
start|late|understand|	determiner -26	none -30
start|late|understand|first|	the -26
start|late|urge|	auxiliary 18	capital 7	coordinator -36	marks -53	none -63	to -22	verb -50	verb-saying -32	word -56
start|late|urge|first|	and -34	from -18	in -24	saying -18	sides -22
start|late|use|	auxiliary -42	capital -17	coordinator -35	determiner -46	none -49	preposition -48	pronoun -29	subordinator -32	to -31	verb -62	verb-saying -22	word -40
start|late|use|first|	a -18	and -28	in -21	is -22	of -27	or -16	to -28	which -27
start|late|venture|	word -38
start|late|verb-judging|	adverb -39	capital -48	determiner -83	preposition -69	pronoun -51	stop -33	subordinator -32	that -28	word -52
start|late|verb-judging|auxiliary|	judging -28	saying 18	thinking -30
start|late|verb-judging|marks|	judging -39	saying -55
start|late|verb-judging|none|	judging -48	saying -50	thinking -53
start|late|verb-judging|to|	judging -46	saying -53	thinking -30
start|late|verb-judging|verb|	judging -58	saying -53	thinking -35
start|late|verb-saying|	, -50	: -23	adverb -41	auxiliary -31	capital -74	coordinator -45	determiner -12	possessive -18	preposition -110	pronoun -78	quote -47	stop -71	subordinator -45	that -45	verb-judging -26	verb-saying -29	verb-thinking -30	word -38
start|late|verb-saying|auxiliary|	judging -76	saying -53	thinking -60
start|late|verb-saying|marks|	judging -33	saying -12	thinking -20
start|late|verb-saying|none|	judging -53	saying -97	thinking -59
start|late|verb-saying|to|	judging -39	saying -20	thinking -43
start|late|verb-saying|verb|	judging -68	saying -36	thinking -70
start|late|verb-thinking|auxiliary|	saying -39
start|late|verb-thinking|	capital -23	determiner -33	preposition -65	subordinator -27	that -40	verb-saying -25	word -37
start|late|verb-thinking|none|	judging -33	saying -22	thinking -32
start|late|verb-thinking|to|	judging -41	saying -43
start|late|verb-thinking|verb|	judging -36	saying -39
start|late|view|	auxiliary -50	coordinator -19	determiner -38	none -35	preposition -23	subordinator -30	verb -38	word -38
start|late|view|first|	and -15	who -35
start|late|voice|	auxiliary -35	none -32	verb -46	word -28
start|late|volunteer|	none -35
start|late|vote|	auxiliary -22	capital 9	coordinator -68	determiner -16	none -12	preposition 12	pronoun -62	subordinator -48	to 11	verb -32	verb-judging -38	word -77
start|late|vote|first|	1 -17	a -36	and -61	are -27	but -41	in 15	it -38	than -35	they -47	which -38
start|late|vouch|	coordinator -24	verb -28
start|late|vow|	coordinator -14	none -37	preposition -29	verb -34
start|late|vow|first|	and -14	on -20
start|late|want|	auxiliary 8	capital -32	coordinator -34	determiner -64	none -65	preposition -69	pronoun -66	subordinator 22	to -33	verb -12	verb-saying -30	word -66
start|late|want|first|	after -31	and -23	him -36	in -37	it -35	or -29	out -26	the -34	to -54	where -36	whether 16
start|late|warn|	auxiliary -48	coordinator -42	preposition 22	verb 8	word -43
start|late|warn|first|	against 29
start|late|wave|	none -27	word -20
start|late|weigh|	auxiliary -22	none -33	preposition -31
start|late|welcome|	coordinator -34	none -33	verb -47	word -23
start|late|welcome|first|	and -18	but -30
start|late|wonder|	none 17
start|late|word|	% -26	, -31	- -26	: -32	auxiliary -26	capital -22	coordinator -105	determiner 9	possessive -56	preposition -76	pronoun 47	quote -51	stop -103	subordinator -97	verb-judging -98	verb-saying -34	verb-thinking -84	word -47	’ -32
start|late|word|auxiliary|	judging -10	saying -25
start|late|word|marks|	judging -52	saying -48
start|late|word|none|	judging -98	saying -33	thinking -109
start|late|word|to|	judging -81	saying -52	thinking -77
start|late|word|verb|	judging -13	thinking -24
start|late|worry|	auxiliary -34	coordinator -31	none -37	verb -31	word -28
start|late|worry|first|	and -31
start|late|write|	auxiliary -6	capital -33	coordinator -26	marks -36	none -10	preposition -31	to 12	verb -44	verb-saying 8
start|late|write|first|	a -42	and -26	the 10	which 11
start|next|	accuse -23	acknowledge 38	add -67	admit 7	advise -32	advocate -32	affirm -11	aim -21	allege 33	allow -13	allude -11	announce 44	answer -10	apologise -54	apologize -8	applaud 17	argue 21	articulate 21	ask -7	assail 45	assert 23	assess -10	assume -52	assure -46	attack -13	attribute -6	back -13	bash 11	beg -37	believe 24	bemoan 30	bill -50	blast 42	boast -48	brag -17	call -22	care -56	cast -19	caution 14	celebrate -22	certify -34	challenge -12	champion -24	chant -38	characterize -11	charge -29	cheer -27	chide 38	chime -29	chip -46	cite 35	claim 24	comment -25	compare -6	complain -9	conclude 6	condemn 9	confirm 7	contend 9	continue -109	correct -19	counsel -18	counter 8	credit -13	criticise -28	criticize 41	debate -49	decline -6	decry 48	deem 56	defend 12	define -10	deliver -27	denounce 22	deny 30	deride 39	describe 16	detail 18	disagree -33	disavow 38	discover -12	discredit -17	discuss 35	dismiss 13	doubt -23	downplay 12	dream -39	echo 13	elaborate -24	email -97	emphasize 25	endorse 33	estimate 14	expect 29	explain 19	extol 33	fault -34	favor 9	favour -36	fear 20	figure -42	find -15	fire -25	foresee 34	fume -28	gasp -29	greet -49	guess 7	hate 10	hear -51	highlight 13	hit -36	hold -71	hope 25	howl -34	imagine -22	imply 19	indicate -6	inform -54	insist 45	instruct -7	insult 16	intend 16	interpret 18	interrupt -46	introduce -24	invite -38	issue -35	joke -44	justify 13	knock -10	know 20	label -7	lambaste 10	lament 47	lash -25	laugh -45	learn -8	lecture -28	like -35	liken 28	lobby -32	love 12	maintain -74	mean -45	mention 23	message -62	mock 12	name -24	need -52	note 23	object -24	offer -7	oppose 16	order -13	outline 19	paint -7	persuade 8	phone -65	plead -38	pledge 10	point -88	portray 8	post -8	predict 26	prefer 18	present -22	press -52	promise 18	propose 31	protest -27	prove -24	question 19	quote -11	rail -58	raise -65	rank -25	rate -80	read -32	reaffirm 30	realize 15	reason -37	reassure -18	rebuff -23	rebuke 7	rebut 47	recall 25	reckon 25	recommend 18	record -61	recount 18	refer -42	reference 18	reflect -25	refuse 8	regret -7	reiterate 37	reject -11	relate -54	remark -61	remember 21	remind -47	rename -7	reply -64	report -13	reprimand -13	repudiate 38	request 14	respond -32	reveal 23	roar -34	rule -58	say 39	scorn -34	see 6	shoot -44	shout -33	show 9	shrug -27	sign -46	signal -22	sing -48	slam 42	slap -13	slate -48	snap -31	speak -60	speculate 16	spell -30	state -41	stress 12	submit 8	suggest 45	support 20	suspect -9	talk -70	tell -84	testify -50	text -57	thank -25	think 19	threaten 18	title -11	tout 37	trash 34	treat -65	trumpet 30	try -79	underline -9	understand 18	urge 7	use -80	venture -43	verify -31	view 17	voice -13	volunteer -20	vote -44	vouch -35	vow 45	wave -59	weigh -67	welcome -16	whisper -27	wish -18	wonder 6	worry -10	write -32
start|next|accuse|	determiner -36	marks -78	pronoun 16	to 20	verb -35	word -57
start|next|accuse|first|	by -29	clinton 58	her -52	his -46	sanders 48	the -33	trump 10
start|next|acknowledge|	auxiliary 15	capital 12	determiner 27	none 35	preposition -40	subordinator 18
start|next|acknowledge|first|	the 17
start|next|add|	determiner -32	none -68	preposition -66	to -47	verb -32	word -64
start|next|add|first|	a -28	another -23	to -65	up -18
start|next|admit|	determiner 38	none 16	preposition -9	pronoun 6
start|next|admit|first|	he -23	the 35
start|next|adverb|	, -40	: -47	adverb -29	auxiliary 47	coordinator -42	determiner 25	end -22	preposition -51	pronoun -21	stop -98	that -39	word 15
start|next|adverb|auxiliary|	judging -34	saying 7	thinking 6
start|next|adverb|marks|	judging -33
start|next|adverb|none|	judging -20	saying -34	thinking -70
start|next|adverb|to|	judging 8	thinking 6
start|next|adverb|verb|	judging -23	saying -43	thinking -23
start|next|advise|	capital -41	determiner -25	none -72	preposition -24	to 8	verb -24	word 8
start|next|advise|first|	on -24	the -14
start|next|advocate|	auxiliary -53	capital -40	none -11	preposition -9	verb -15	verb-saying -7	word 7
start|next|advocate|first|	for -66	have -16
start|next|affirm|	determiner -18	none -17
start|next|agree|	adverb 25	auxiliary 16	capital -8	none -16	pronoun 31	verb -14	word -56
start|next|agree|first|	in -36	on -63	terms -29	to 10
start|next|aim|	auxiliary -35	determiner -40	none -31	to -8	verb 11
start|next|aim|first|	at -73	to 21
start|next|allege|	auxiliary 31	verb 31	word 29
start|next|allow|	capital -15	determiner 12	pronoun -28	to -12	verb -15	word -12
start|next|allow|first|	for 8	him -9	republicans -13	the 12	to -9	users -34
start|next|allude|first|	to -11
start|next|allude|	preposition -11
start|next|announce|	adverb -36	auxiliary 29	capital -30	determiner 46	none 23	preposition -74	pronoun 68	to 23	verb 18	verb-thinking 7	word 27
start|next|announce|first|	a 33	friday -32	he 29	his 18	it 41	monday -39	on -70	plans 16	they 29
start|next|answer|	auxiliary -43	determiner 8	preposition -59	verb 6	word 6
start|next|answer|first|	a 33	in -16	the 8	to -43
start|next|apologise|first|	to -46
start|next|apologise|	none -43	preposition -51	subordinator -17
start|next|apologize|first|	for 15	to -58
start|next|apologize|	none -20	to -51	verb -9
start|next|appeal|	auxiliary -11	none 11	preposition 9	to 12	verb -58	word -22
start|next|appeal|first|	for 28	in -25	to -16
start|next|applaud|	capital 32	determiner 39	none 21	verb 23
start|next|applaud|first|	the 36
start|next|argue|	adverb -36	auxiliary 44	determiner 6	preposition -28	pronoun 42	to 10	verb 13	word 36
start|next|argue|first|	against 8	he 30	in -42	over -38	the 26
start|next|articulate|	determiner 22	none 21
start|next|asks|false|	auxiliary 26	marks -93	none -28	to 18	verb 6
start|next|asks|true|	marks -10	to 16	verb 35
start|next|ask|	adverb -52	auxiliary -18	capital -62	determiner -42	none -17	preposition 47	to 14	verb -14	word 21
start|next|ask|first|	a 24	both -38	by -54	clinton -41	for 30	her -35	him 14	his -17	if 17	in -38	it -26	not -31	on 19	only -35	people 41	sanders -31	the -28	them 16	to 29	trump -52	what -14	where 26	who 39	why -14
start|next|assail|	none 32	verb 31	word 31
start|next|assume|	capital -39	none -35
start|next|assure|	auxiliary -9	determiner -32	none -46	preposition -40	verb 12	word -40
start|next|assure|first|	her -29	of -40
start|next|attack|	auxiliary -21	capital 33	coordinator -31	preposition -28	pronoun -33	to -23	verb-judging -28
start|next|attack|first|	against -29	and -22	from -22	in -50	mr. 24	on -7	trump 32	was -23
start|next|attribute|first|	to 10
start|next|attribute|	preposition 10
start|next|auxiliary|	, 11	auxiliary -44	determiner 26	preposition -28	subordinator -36	that -64	verb-judging 23	verb-thinking 22
start|next|auxiliary|auxiliary|	judging -44	saying -41	thinking -29
start|next|auxiliary|none|	judging -49	saying 41	thinking 21
start|next|auxiliary|to|	judging -31	saying -8
start|next|auxiliary|verb|	judging -66	saying 19	thinking -22
start|next|back|	adverb -42	auxiliary -28	capital 18	coordinator -17	none -11	preposition -128	pronoun -11	subordinator -34	to -40
start|next|back|first|	against -31	and -17	at -43	away -31	by -31	down -22	former 28	from -23	her 9	hillary 9	him 8	in -38	mr. 24	on -51	the -26	to -87	up -25	with -22
start|next|bash|	capital 36	none 27
start|next|before|	accuse -12	accused -25	accusing -11	acknowledge 23	acknowledged 29	add -34	added -72	adding -11	adds -40	admit 15	admits -9	admitted 14	advise -24	advised -21	advising -29	advocate -20	advocated -36	advocates -26	advocating 8	affirm 8	affirmed -32	agree -69	agreed -10	agrees 30	aim -14	aimed -45	aiming 18	aims -6	alleged 33	alleges 31	alleging -13	allowed -11	allowing -32	allows 7	alluding -44	announce 17	announced 18	announces 42	announcing 38	answer -18	answers -14	apologised -42	apologize 13	apologized -19	appeal -32	appealed 24	appealing -36	appeals -40	applauding 12	argue 20	argues 13	arguing 10	articulated 35	ask -7	asking -40	assailed 29	assumed -34	assure -43	assured -27	attack -44	attacked 22	attacking 20	attacks -56	attributed -6	back -36	backing 27	backs -24	bash -15	believes 58	believing -11	bemoaned 30	bill -64	billed 8	bills -30	blame 37	blamed -20	blast 23	blasted 19	blasting 28	blasts 16	boasted -30	boasts -35	bragged -35	brand 17	call -33	calling -24	calls -15	care -81	cared 8	casting -33	cautioned 14	celebrate -43	celebrated 11	celebrating -39	challenge -32	challenged 16	challenges -31	champion -53	champions -7	charge -9	charges -56	cheer -37	cheered -36	cheering -31	cheers 16	chimed -19	chip -30	chips -24	cite 22	cited 10	cites 19	citing 25	claim 32	claims 24	comment -26	commented -36	comments -7	compares -22	conceded 9	concluded 9	condemned -6	confirm 18	confirmed -8	confirming 33	congratulated -22	congratulating 14	considering 8	considers -16	continue -50	continued -67	continues -74	continuing -38	contradicted 35	corrected -31	counsel -18	counter 10	credit -39	credited -23	crediting 34	credits 10	cried -26	criticised -22	criticize 39	criticized 14	criticizes 24	criticizing 31	cry 10	debate -44	debates -48	decides -54	declare 41	declared -9	declaring -7	decline -25	decried 34	decrying 29	deemed 50	defend -10	defended 10	defending 21	define 20	defined -28	deliver -19	delivered -27	demand 10	demanded -34	demanding -6	demands 33	denied 22	denies 23	denounced 14	denouncing 11	derided 21	describe 8	describes -16	describing 54	detailing 29	details -15	disagree -31	disagreed -22	disclose -9	discovered -11	discrediting -15	discuss 12	discussed 31	discussing 13	dismiss -7	dismisses 29	dismissing 21	dispute -17	disputed 10	disputes -22	doubt -13	doubts -43	echo 15	echoed 10	echoes -33	echoing 12	email -67	emailed -41	emails -62	emphasizing 20	encourage 29	encouraged 19	encouraging -40	endorse 30	endorsed 6	endorses 46	endorsing 41	envision 27	estimate 30	expected 7	expecting 41	expects 23	explain 6	explained -8	explaining 13	explains 40	express 27	expressed -17	expressing 20	fault -27	favor 12	fear 13	feared 7	fearing 33	fears -16	feel 10	feeling 17	feels -23	felt -16	figure -16	figured -25	figures -58	find -32	finding -51	finds 10	fire -39	fired -20	fires 17	firing -35	forecasts -27	foresee 34	greeted -48	guess 23	hailing 13	hear -60	heard -44	hearing -13	held -55	highlighted 19	highlighting -6	hinted 30	hints -47	hit -34	hits -14	hold -37	holding -34	holds -32	hope -23	hoped 33	hopes 16	hoping 18	identified 6	imagine -33	imagined -26	indicate 30	informed -41	insist 30	insisted 23	insists 42	intends 26	interpreted -34	interrupted -36	introduce 28	introduced -53	introduces 17	introducing -29	invited -25	inviting -33	invoked 15	issue -22	issued -9	issues -58	joked -33	jokes -27	justify 17	knew 12	knock -30	knocked 13	know 6	knowing -11	knows 27	lambasted 10	lashed -25	laughed -37	learn -33	learned 9	learning 12	like -26	liked -6	likened 28	likes -46	list -55	listed 18	lobby -47	lobbying -19	love 9	maintain -32	maintained -49	maintains -40	mean -24	meaning -51	means -77	mention 12	mentioned 9	mentioning 39	mentions -8	message -41	messages -41	mock 32	mocked -8	mocking 10	name -22	named -8	names -52	need -26	needed -12	needs -59	nominated 30	nominating -40	note -67	noted 28	noting 46	objected -13	offered -28	offering 33	offers -15	oppose 26	opposed 8	opposes 11	opposing -24	order -14	ordering 22	orders -66	outlined -7	outlining 24	paint -7	painted -10	paints -6	persuade 16	persuaded -18	phone -55	phones -25	plan -15	planning -8	plans 10	pleaded -37	pledge 11	pledges -8	pledging 26	point -72	pointed -29	pointing -49	points -77	portrayed 8	portraying -7	post -59	posted -11	praise -38	praises 38	praising 37	prayed 10	predicted 21	predicting 14	prefer -10	preferred 9	prefers 31	present -19	presented -35	presents -8	press -35	pressed -30	pressing -15	promise -12	promised 19	promises -25	promising 24	proposed 22	proposes 29	proposing 34	protest -42	protested -16	protesting 6	protests -34	proved -33	question -29	questioned 21	questioning 42	questions 9	quoted -24	quotes -6	quoting 12	rail -33	railed -41	raise -70	raised -23	raises -39	raising -58	rank -15	ranked -53	ranking -47	ranks 13	rate -42	rated -36	rates -47	rating -33	read -18	reading -36	reads -34	reason -27	reasons -40	rebuffed -24	rebuke 20	rebuked 29	rebut 29	recall -11	recalling 55	recognize 10	recommend -8	recommended 26	record -22	recorded -25	records -74	recount -33	recounted 24	refer -47	referenced 35	referencing 13	referred -45	referring -15	refers -40	reflecting -46	reflects -12	refuse 14	refused -6	refuses 16	refusing 6	regarded -14	regarding -14	reiterated 22	rejected -8	rejecting 7	rejects -42	related -48	remarks -56	remembered -11	remembers 34	reminded -31	reminding -37	renamed -31	repeat -6	repeated -10	repeating 17	replied -43	reply -41	report -70	reporting 7	reports -14	request -32	requested 28	requests -10	respond -29	responded -6	responding -49	retweeted 7	reveal -15	revealed 16	reveals 20	roared -27	rule -58	ruled -17	rules -36	ruling -34	said 26	sang -37	saw -48	say 27	saying -9	says 28	see 31	seeing -23	seeks 11	sees 10	shooting 9	shot -82	shouting -26	showing -13	shows 23	shrugged -24	sign -77	signal -42	signaled -22	signals 19	signed -16	signing -22	signs -65	singing -20	slammed 39	slamming 30	slams 9	slate -29	slated -31	speak -67	speaking -36	speaks -72	speculate 17	spoke -24	state -38	stated 7	states -88	stating 28	stressed 16	submitted 8	suggest 7	suggested 51	suggesting 15	suggests 12	support -6	supported 52	supporting -8	suspected -33	talk -57	talked -23	talking -30	talks -78	telling -10	tells -15	testified -40	text -36	texts -28	thank -32	thanked -40	thanking 46	thanks -50	think 21	thinking -58	thinks 26	threaten 6	threatened 17	title -37	told -93	tout 29	touted 17	touting 8	touts 31	treated -53	tried -84	tries -50	trumpeting 30	trust 16	trusts -26	try -29	trying -40	tweet -35	tweeting 9	understand 29	understood -13	urge 14	urged 9	urges -34	urging 6	use -69	used -45	uses -17	using -49	uttered -6	venture -43	verified -27	view 25	viewed -13	voice -50	volunteer -39	volunteered 9	volunteers -33	vote -6	voted -13	votes -96	voting -85	vouched -25	vowed 16	vowing 32	vows 38	want 8	wanted -9	wants -12	warn 6	warning -28	warns 13	wave -28	waved -28	waves -27	waving -38	weigh -28	weighed -34	weighing -23	weighs -42	welcome 13	welcomed -20	wished -17	wonder 20	wondered -15	wondering 7	worried 16	worries -37	worry -19	worrying -30	write -6	writing -8	wrote -33
start|next|beg|	determiner -37	verb -37
start|next|beg|first|	the -30
start|next|believe|	auxiliary 38	capital 35	determiner 17	preposition -37	pronoun -13	to 12	word 18
start|next|believe|first|	he -10	in -42	it -7	the -8	they 32	to -13
start|next|bill|	adverb -27	auxiliary -35	marks -25	none -57	preposition -40	subordinator -23	verb -45	word -16
start|next|bill|first|	as -23	in -17	to -34
start|next|blame|	auxiliary -7	determiner 12	preposition 21	subordinator -40
start|next|blame|first|	for 24	the 21
start|next|blast|	capital 36	determiner 10	none 26	preposition -34	to 32	verb 32
start|next|blast|first|	out -34	the 8	trump 29
start|next|boast|first|	of -28
start|next|boast|	none -38	preposition -33
start|next|brag|first|	about -32
start|next|brag|	preposition -32
start|next|brand|	auxiliary 12	preposition -34
start|next|brand|first|	of -34
start|next|call|	capital -62	coordinator -24	determiner -43	marks -69	none -16	preposition 34	pronoun 13	subordinator -36	verb -11	verb-thinking -36	word -55
start|next|call|first|	a -33	and -18	by -26	for 25	from -29	him 27	himself 47	his -7	into -44	it -45	its -34	itself -48	off -44	on 21	out -39	the -58	them 10	themselves -16	this 16	to 24	trump 47	upon -33	vote -36
start|next|capital|	' 30	- 26	: -10	; -15	adverb -11	auxiliary 48	capital -19	coordinator 36	end -54	possessive 84	pronoun -36	quote -8	stop -64	subordinator -12	that -103	verb-judging 16	verb-thinking 28	word 28	— -35	’ 10
start|next|capital|auxiliary|	judging 16	saying 28
start|next|capital|marks|	judging -24
start|next|capital|none|	judging 17	saying -55
start|next|capital|to|	judging 27
start|next|capital|verb|	judging 16	saying 22
start|next|care|	auxiliary -47	coordinator -13	none -55	preposition -51	subordinator 12	verb -15	word -54
start|next|care|first|	about -35	and -13	for -28	law -21	spending -26
start|next|cast|	auxiliary -42	determiner -20	none 12	preposition -46	pronoun 34	to -30	verb -19	word -33
start|next|cast|first|	a -40	ballots -39	herself -10	himself 40	in -25	the 27	their -58
start|next|caution|first|	against 19
start|next|caution|	none 22	preposition 19	verb -28
start|next|celebrate|	determiner -18	none -26
start|next|celebrate|first|	his -33
start|next|certify|	none -34
start|next|challenge|	auxiliary -46	capital -33	determiner -28	to 8	verb -24	word 24
start|next|challenge|first|	from -20	her -48	in -25	to -60
start|next|champion|	auxiliary -52	capital -43	determiner 17	none -50	preposition -32	verb 14	word -18
start|next|champion|first|	by -21
start|next|characterize|	none -11
start|next|charge|	auxiliary -48	capital 15	coordinator -17	none -24	preposition -10	verb 10	word -58
start|next|charge|first|	against -32	and -17	in -39	of -30	the 11	with 9
start|next|cheer|	capital 12	none -14	preposition -43	subordinator -26	verb -9
start|next|cheer|first|	from -18	on -30
start|next|chime|first|	in -29
start|next|chime|	none -19	preposition -29
start|next|chip|	none -37	word -38
start|next|cite|	auxiliary 41	capital 40	preposition -47	pronoun 10	to 25	verb 38	verb-saying 16	word 34
start|next|cite|first|	an -22	his 55	the -24
start|next|claim|	adverb 29	auxiliary 68	capital 32	determiner -9	none -12	preposition 18	pronoun 35	to 7	verb -8
start|next|claim|first|	a -6	by -43	he 46	his -11	in -33	responsibility -17	to 35	trump 28
start|next|comment|	adverb -34	auxiliary -55	preposition 16	subordinator -35	to -35	verb -22	word -63
start|next|comment|first|	about 28	on -12
start|next|compare|	capital 37	determiner 12	none -20	preposition -82	to 16	verb -11	word -10
start|next|compare|first|	her 37	to -43	trump 29	with -72
start|next|complain|	auxiliary 14	none -54	preposition -12	verb -7
start|next|complain|first|	about -53	of 23	to -55
start|next|concede|	auxiliary 49	none 20	preposition -42	to -26	verb -39	word 18
start|next|concede|first|	the -17
start|next|conclude|	auxiliary 22	preposition -46	pronoun 16
start|next|conclude|first|	by -30	in -23
start|next|condemn|	determiner 14	none 14	verb -9
start|next|condemn|first|	the 23
start|next|confirm|	auxiliary 85	preposition -61	to -19	verb -26	word 8
start|next|confirm|first|	a 8	by -34	his 13	it -8	on -25	the -10	this -43
start|next|congratulate|	capital 37	determiner -28	verb 9
start|next|congratulate|first|	her -13	the -22
start|next|consider|	adverb 24	auxiliary -19	capital 18	determiner -9	none 7	preposition 15	pronoun -21	subordinator -18	to 51	verb -12
start|next|consider|first|	an 31	it -39	the -8	them -38	this -38	what -40
start|next|continue|	auxiliary -43	determiner -52	none -70	preposition -90	subordinator -16	to -33	verb -70	word -37
start|next|continue|first|	his -33	to -90
start|next|contradict|	none 8	verb -12
start|next|coordinator|	, -25	adverb -35	auxiliary -40	capital -23	preposition -17	that -38	verb-judging -22	verb-saying -53	word -80
start|next|coordinator|auxiliary|	judging -29	saying -44	thinking -30
start|next|coordinator|none|	judging -39	saying -20	thinking -47
start|next|coordinator|to|	saying -25
start|next|coordinator|verb|	judging -60	saying -34	thinking -25
start|next|correct|	none -33	pronoun -32
start|next|counsel|	capital -41	none -43	preposition 14
start|next|counter|	auxiliary -10	none 7	preposition -43
start|next|credit|	determiner 36	none -30	preposition -60	word -47
start|next|credit|first|	for -55	the 11
start|next|criticise|	determiner -31	none -28	verb -13
start|next|criticise|first|	the -31
start|next|criticize|	auxiliary 30	capital 33	determiner 32	none 17	pronoun 34	subordinator -29	verb 48	word 10
start|next|criticize|first|	as -39	by -44	clinton 26	for 29	him 30	his 32	mr. 25	president 31	the 21	trump 19
start|next|cry|	none -40
start|next|debate|	adverb -32	auxiliary -82	capital -34	coordinator -23	none -83	subordinator -29	verb -6	word -35
start|next|debate|first|	and -23	before -19	in -24	is -32	on -33	over 11	performance -24	stage -27
start|next|decide|	adverb 28	auxiliary -32	determiner -12	none 19	pronoun -22	to -7	verb 10	word 6
start|next|decide|first|	not 31	on -42	they 12	to 14	what 10	which 7
start|next|declare|	auxiliary -14	capital 13	none 20	preposition -39	pronoun 15	verb -12	word -8
start|next|declare|first|	a -47	an -15	on -27	the 33
start|next|decline|	coordinator -18	determiner 6	none -38	preposition -12	to -44	verb 6
start|next|decline|first|	a 16	and -18	to -9
start|next|decry|	determiner 32	none 36	verb 20	word 26
start|next|deem|first|	classified 22
start|next|deem|	none 53	word 40
start|next|defend|	capital 47	to 20	verb 25
start|next|defend|first|	her 34	himself -22	his 16	trump 27
start|next|define|	determiner -23	none -15	subordinator 36
start|next|define|first|	the -11
start|next|deliver|	determiner -21	none -19	preposition -46	to -10	verb -16	word -37
start|next|deliver|first|	a -22	by -15	her -39	his -9	the 22
start|next|demand|	determiner -10	none 6	preposition -47	verb -15	word 9
start|next|demand|first|	more 9	to -31
start|next|denounce|	capital 7	determiner 10	none 39	verb 6	word 37
start|next|deny|	adverb 34	auxiliary 16	capital -14	determiner 11	none 21	preposition -31	pronoun -20	to 47	verb -7	verb-judging 34	verb-saying 26	word 22
start|next|deny|first|	any 49	having 35	it -11	the 12	there 27	this 8	wrongdoing 33
start|next|deride|	none 24
start|next|describe|	auxiliary 36	marks -101	none 49	preposition -47	subordinator 6	to 36	word 24
start|next|describe|first|	a 15	as -6	by -28	her -15	him -8	himself 21	his 26	how 8	in -28	the -16	themselves 12
start|next|detail|	auxiliary 22	determiner 30	none -13	preposition -59	to 11	verb 18
start|next|detail|first|	about -43	of -37
start|next|determiner|	$ 14	, -27	; -16	adverb 21	auxiliary 38	capital 23	determiner 7	preposition 14	pronoun -20	quote -10	subordinator -22	that -35	verb-judging -15	verb-saying -12	verb-thinking -22	word 18
start|next|determiner|auxiliary|	judging -10	saying 29	thinking 23
start|next|determiner|marks|	judging -114	saying 15	thinking -42
start|next|determiner|none|	judging 7	saying -22
start|next|determiner|to|	judging 6	thinking 15
start|next|determiner|verb|	judging 23	saying 23	thinking -16
start|next|disagree|	auxiliary -23	none -25	preposition -36
start|next|disagree|first|	on -25	with -24
start|next|disavow|	determiner 38
start|next|disavow|first|	the 33
start|next|disclose|	determiner 17	none -22	preposition -48	verb 29
start|next|disclose|first|	in -32
start|next|discover|	determiner -12	none -35	preposition -43
start|next|discredit|	determiner -9	none 10
start|next|discuss|	auxiliary 14	capital -17	determiner 19	none 16	subordinator 15	to 29	verb 10	word 12
start|next|discuss|first|	a -28	his 19	the 10
start|next|dismiss|	auxiliary 34	capital 22	determiner -22	marks -53	preposition -42	word 41
start|next|dismiss|first|	a -15
start|next|dispute|first|	over -32	the -34	this 6
start|next|dispute|	none 9	preposition -37	verb -36
start|next|doubt|first|	about -44
start|next|doubt|	preposition -50	verb -33
start|next|downplay|	determiner 12
start|next|dream|	none -24
start|next|echo|	capital 11	determiner 6	none -23	preposition -39	verb 41
start|next|echo|first|	by -34	the -18
start|next|elaborate|	preposition -24	verb -24
start|next|email|	auxiliary -41	coordinator -15	none -55	preposition -43	to -38	verb -62	verb-saying -29	verb-thinking -26	word -66
start|next|email|first|	account -22	and -15	exchange -18	in -18	released -22	server -24	to -35
start|next|emphasize|	determiner 37	none 33	verb 25
start|next|encourage|	capital -11	determiner 6	to -8	verb -7
start|next|endorse|	capital 22	determiner 21	none 19	preposition -29	pronoun -13	to 33	verb 33	word 50
start|next|endorse|first|	a -13	clinton -7	her 21	hillary 41	mrs. 28	sanders 39	the 25
start|next|envision|	verb -6	word 20
start|next|estimate|	auxiliary -6	capital 33	determiner 35	none 25	verb -20	word 11
start|next|estimate|first|	the 35
start|next|expect|	auxiliary -9	determiner 15	none -11	preposition 19	to 86	verb 20	word 15
start|next|expect|first|	a 18	about 48	by -29	in 7	the 23	to 9
start|next|explain|	auxiliary 20	determiner 21	none -8	preposition -15	subordinator 23	verb 14	word -39
start|next|explain|first|	how 40	the 10	to -6	why 10
start|next|express|	determiner 27	none -10	to 8	verb 16	verb-judging -34
start|next|express|first|	concern -31	confidence -30	support -34
start|next|extol|	none 33
start|next|fault|	verb -29
start|next|favor|	capital -35	determiner 36	none -21	preposition -10	to 36	verb 22	word 30
start|next|favor|first|	a 35	clinton -24	trump -19
start|next|fear|	auxiliary 9	capital 30	determiner 60	none -14	preposition -63	pronoun -9	verb 18	word -21
start|next|fear|first|	for -39	the 53
start|next|feel|	auxiliary -19	determiner -16	none 9	preposition 11	pronoun 15	to -7	verb-thinking 6
start|next|feel|first|	a -21	it -14	like -8	the -18
start|next|figure|	determiner -25	none -14	preposition -71	to -35	verb -44	word -33
start|next|figure|first|	from -17	in -26	out -21	to -39
start|next|find|	adverb 12	auxiliary 10	capital 64	determiner -42	marks 8	none -11	preposition -9	pronoun -33	to -28	verb -19	word -28
start|next|find|first|	a -73	at -34	by 19	clinton 32	common -35	himself -45	his 34	in -44	itself -31	no 9	out -38	the -33	themselves -42	trump 28	ways -45
start|next|fire|	auxiliary -9	capital 25	determiner 6	none -25	preposition -60	verb -10	verb-judging -38	word -47
start|next|fire|first|	back -44	from -19	his 18	up -21
start|next|first|	1 -12	11 -13	14 -11	140 -27	19 -24	2 -12	30 -40	31 -11	40 10	6 -34	90 20	abc -31	abortion 37	abortions 8	account -22	accusations 36	afp -23	after -102	afterward -34	afterwards -44	again -44	against 19	ahead -30	ali 42	alive -36	all -12	allies 28	almost -34	aloud -26	also -36	american 44	americans 7	amid -35	among -60	an 9	analysts -26	and -112	ankara -11	any 23	anyone 40	anything -14	ap -16	are -67	arizona 22	as -23	at -32	attendance -30	australia -28	away -36	back -28	bail -24	ballots -48	bank -30	barack 28	because -31	before -70	behind -22	beijing 28	being 42	bernama -23	bernie 47	better -7	between 18	beyond -30	big -31	bill 24	billionaire 32	black -24	both -13	briefly -23	britain 19	broadcaster -24	brought -31	bulgarian -25	business 15	but -46	buyers 25	by -110	calls -7	calm -32	came -38	campaign -26	can -8	candidates 36	candidly -19	carson 19	cases 29	caucuses -21	changes 35	china 49	classified 22	clients -28	clinton 62	cnn 9	collapse -31	colleagues -28	comey 41	comment 10	comments 10	common -35	companies -29	company -9	concern -12	conditions 25	conference -28	confidence -37	congress 22	congressional 38	conservatives 35	contest -39	contests -42	could -7	court -22	crews 36	critics 24	cruz 27	cuts -43	cutting -7	daily -33	data -18	dead -24	death -33	delegate -34	delegates -39	democrat -24	democratic 28	despite 26	detectives -15	did -31	donald 60	down -46	during -66	each -30	earlier -57	early 9	efforts 26	eight -33	elections 11	eleven 7	emanuel 28	employees -16	every -39	exactly 41	exchange -27	eye -37	eyebrows -29	families 32	farmers -20	federal -10	fees -14	fellow 22	few 29	firm -30	first -48	five -16	florida 29	for 11	foreign -9	foreigners 34	former 9	four -21	fox -31	free -19	freely -31	friday -75	friends -26	from -126	further 28	generally -23	germany 37	goodbye -19	gop 23	gov. -21	grayson 12	guests -33	guilty -37	had -9	has -60	have -53	having 40	he 31	he'd 34	he'll 35	help 26	her 27	here -30	herself -10	he’d 29	he’ll 32	hillary 37	him 41	his 22	home -41	host -38	house -17	how 14	howard -32	i -45	if 40	illegal 29	immigration 23	imports -24	impossible 9	in -111	increasingly 18	individual -12	inflation 7	interest -38	internal 15	into -67	investigators 23	iowa -6	iran 17	is -47	isis -11	israel 30	issues -34	it -8	its -20	itself -39	jeb 31	john 9	journalists -27	judges -13	jurors -27	just 30	kasich 32	la -26	last -90	late -45	later -28	law -25	lawmakers -47	laws -26	leaders 13	legal 32	legislation 29	less -7	liberal 7	like -10	lima 7	little -12	long 19	losses 32	loudly -28	low 32	major 11	manafort 37	many 8	marco 20	may -34	media -27	medicare 11	members -17	messages -30	mike -17	ministers -16	monday -69	money -45	more -10	moscow -28	most -24	movement -26	mr. 63	mrs. 50	ms. -19	msnbc 14	much -13	multiple 16	my -18	myself -29	near -23	nearly 33	neither -21	new -16	next -51	nine -15	nobody 25	none 24	north -6	not 30	nothing -32	now -32	numbers -30	obama 69	of -36	off -71	office -34	officers 22	ohio 9	on -47	once -22	or -50	other 23	otherwise 6	our -10	out -108	outside -50	over -25	parents 16	parliament -17	party 35	passengers 29	paul -14	pence -29	pennsylvania -32	performance -24	plan 11	point -25	points -26	police 12	political -43	politico -28	politics 39	positions 21	potential -35	president 21	presidential 33	primaries -27	private -38	public -28	publicly -39	published -31	radio -31	raising 40	rates -22	rather -26	readers -12	receiving 13	recognition -28	records -25	recount -28	released -34	remains -37	rep. -25	repeatedly -34	reporters -27	reports 11	republican 31	republicans -11	restraint -38	reuters -26	rights -25	rising -29	rivals 20	rnz -27	romney 15	rté -34	rubio 17	russia 41	russian 27	ryan 40	said -47	sales 19	sanders 59	saturday -51	says -28	schools -19	seats -39	second -13	secretary -36	security -7	seeking 21	sen. -12	senator 32	server -24	service 20	several 20	shareholders -26	she 25	sheep -26	she’ll 28	should -33	show -50	signs -40	silicon 28	similar -29	since -59	six 39	sky -24	slot -25	so 9	some 9	something 8	spending 56	staff -12	stage -29	state 23	statements 7	states 16	students -40	such -11	sunday -53	suppliers 8	support -40	supporters 23	system -38	talk -23	talks 10	tank -53	tax 34	taxes -29	taxing 28	ted 7	television -27	temporarily 37	terms -31	texas -7	than -46	the 9	their 32	them -25	themselves 13	there 53	these -7	they 37	they’re 50	this -13	those 40	three -22	through -55	thursday -59	time -33	to 37	too 21	trade 21	trump 66	tuesday -85	twice -48	twitter 8	two -47	unchanged -26	under -55	until -46	up -87	upon -38	us -59	users -34	using -6	victory 15	viewers -28	vote -41	voters 16	votes -30	wall 20	was -17	washington -43	water -34	ways -45	we -21	wednesday -78	well -43	were 20	western 12	when -19	where 11	which -24	while -26	who -16	why 14	will 9	wisconsin -15	with -47	within -45	without -29	women 14	work -26	workers 21	would 6	wrongdoing 41	yes 14	yesterday -36	yet 13	yonhap -25	you -31	your -54
start|next|forecast|first|	for -35	of -34	to -41
start|next|forecast|	none -13	preposition -65	verb 9
start|next|foresee|	determiner 34
start|next|fume|	none -28
start|next|gasp|	none -28	preposition -26
start|next|greet|first|	by -22	with -28
start|next|greet|	none -37	preposition -33	verb -28
start|next|hail|	determiner 16
start|next|hail|first|	the 11
start|next|hate|	determiner 17	none 11
start|next|hate|first|	the 17
start|next|hear|	auxiliary -45	capital -35	determiner -42	none -44	preposition -46	subordinator -30	verb -19	verb-saying -26
start|next|hear|first|	a 10	from -22	it -35	of -19	on -27	the -62	to -20
start|next|highlight|	auxiliary -11	determiner 22	none -19	verb 39
start|next|highlight|first|	mr. 30	the 17
start|next|hint|first|	at 12
start|next|hint|	preposition 9	verb 11
start|next|hit|	determiner -72	none -27	preposition -22	verb -40	verb-judging -23	word -49
start|next|hit|first|	a -35	back -25	by -17	the -50
start|next|hold|	adverb -24	auxiliary -28	capital -6	determiner -56	none -74	preposition -54	subordinator -27	to -48	verb -25	verb-judging -32	word -32
start|next|hold|first|	a -46	an -39	at -25	back -20	by -23	caucuses -21	for -18	her -30	his -34	in -21	its -38	more -27	off -19	office -31	on -20	out -14	primaries -27	public -27	rates -20	the -57	their -42	two -20	up -34
start|next|hope|	auxiliary 37	determiner 44	none 14	pronoun 12	to -30	verb 19
start|next|hope|first|	for -10	the 14	will 14
start|next|howl|	preposition -36
start|next|identify|	adverb -35	capital 31	determiner -7	pronoun -11	subordinator -20	verb 7	word 24
start|next|identify|first|	because -38	only -35	with -38
start|next|imagine|	none -26	verb -37
start|next|indicate|	auxiliary 12	determiner -9	none -24	pronoun 14
start|next|indicate|first|	he 46
start|next|inform|	auxiliary -33	determiner -36	none -36	preposition -31
start|next|insist|	adverb 21	auxiliary 48	capital 7	determiner 30	none 25	preposition -20	pronoun 51
start|next|insist|first|	he 37	it 29	on -18	she 35	the 27	there 23	they 19
start|next|instruct|	to -16
start|next|intend|first|	to 9
start|next|intend|	none 9	preposition 8	verb 14
start|next|interpret|	none 21
start|next|interrupt|	determiner -34	none -32	verb -33
start|next|introduce|	auxiliary -10	determiner -14	none -9	preposition -43	verb -19
start|next|introduce|first|	a -52	to -35
start|next|invite|	capital -44	determiner -33	none -28	preposition 16	to -68
start|next|invite|first|	to 17
start|next|invoke|first|	the -6
start|next|invoke|	none 47	verb -29
start|next|issue|	adverb -32	auxiliary -34	coordinator -21	determiner -10	none -15	preposition -9	verb -44	word -22
start|next|issue|first|	a -30	and -13	by -33	in -30	is -49	of -24	on 21	the -10	to -28	will -21	with -39
start|next|joke|first|	about -44
start|next|joke|	none -35	preposition -54
start|next|judging|	adverb -30	auxiliary -99	base -8	capital 37	coordinator -76	past 13	preposition -29	pronoun 15	verb-judging -34	verb-saying -18	verb-thinking -24	word 10
start|next|judging|first|	a -19	abortion 37	about -11	after -45	against -58	all -25	america 7	among -51	an 11	and -65	another 36	any 10	are -29	as -7	away -31	ayotte -10	back -59	ballots -45	barack 28	because -19	before -26	bernie 36	black -24	both -37	by -140	campaign -23	changes 35	china 30	classified 22	clinton 35	collapse -31	concerns 13	conference -28	contest -39	contests -40	critics 32	cruz 14	cuts -36	data -18	democratic 7	donald 41	down -30	during -39	each -10	efforts 34	eyebrows -29	florida 31	for 25	former 36	four -39	free -14	from -92	general -34	gov. -21	has -29	have -26	her 18	hillary 20	him 39	himself 35	his 12	home -33	in -34	into -55	is -52	israel 30	it -37	its -29	itself -19	jeb 16	last -34	like -27	low 24	major -8	manafort 30	marco 21	me -8	money -25	more -25	mr. 44	mrs. 40	my -32	new -55	no 9	none 12	obama 45	of -32	off -50	on 9	only -47	or -33	other 27	out -65	over 8	pence -24	people -6	point -20	points -26	political -33	presidential 33	questions -7	rates -13	recognition -28	reports 11	republican 17	rubio 37	sanders 44	secretary -35	senator 39	several 7	some 6	supporters 26	than -35	them -9	themselves 19	this 11	three -39	through -22	to -10	trump 45	tuesday -34	two -58	unchanged -17	under -24	until -29	up -38	upon -33	vote -41	voters -35	was -46	wednesday -37	were -23	what 24	who -6	why 29	will -28	with -20	women 15	workers 13	you 7
start|next|justify|	none 17
start|next|knock|	capital 33	determiner -12	none -19	preposition -57	verb 13
start|next|knock|first|	on -32
start|next|know|	auxiliary 20	capital 44	determiner 23	marks -37	none 27	preposition -64	pronoun 11	subordinator -7	to -12	verb 8	word -25
start|next|know|first|	about -49	all 7	is -32	it -14	the -39	their 30	this 34	what -28	where -38	why 35
start|next|lament|	none 45
start|next|lash|first|	out -25
start|next|lash|	preposition -25
start|next|laugh|	auxiliary -24	none -43	preposition -35	subordinator -30	verb -22
start|next|laugh|first|	at -36	when -16
start|next|learn|	determiner 34	none -22	preposition -80	pronoun 8	subordinator 18	verb -15	word -33
start|next|learn|first|	from -25	how 18	in -22	of -38	to -58
start|next|liken|	to 32
start|next|like|	auxiliary -38	capital -131	determiner -27	preposition 35	pronoun -25	to -66	verb -29	word -12
start|next|like|first|	a 14	donald 11	he -34	him -51	his -35	iowa -28	it -36	many -38	me 15	mr. -57	ohio -28	pennsylvania -30	the -27	their -40	to 36	trump -34
start|next|list|	auxiliary -40	capital 6	determiner 31	marks -41	none 14	preposition -76	verb -12	word -47
start|next|list|first|	in -37	of -41	on -45	the 46
start|next|lobby|	capital -20	none -19	preposition 9	to -23	word -33
start|next|lobby|first|	for -35
start|next|love|	determiner -15	none -19	preposition 24	verb 23
start|next|maintain|	determiner -68	none -58	preposition -23	verb -45
start|next|maintain|first|	a -42
start|next|mean|	adverb -37	auxiliary -8	capital -37	determiner -26	none -26	preposition 21	pronoun -55	verb -77	verb-saying -18	word -67
start|next|mean|first|	a -38	he -32	the -49	to 25
start|next|mention|	capital 69	determiner 20	preposition -69	pronoun -22	subordinator -14	to 15	verb 23	word -18
start|next|mention|first|	clinton 27	his 43	of -60	the 12
start|next|message|	auxiliary -31	coordinator -16	none -40	preposition -30	subordinator -19	verb -43	word -35
start|next|message|first|	and -16	to -30
start|next|mock|	capital 47	none 14	verb 8	word -7
start|next|mock|first|	the -11	trump 23
start|next|name|	adverb -25	capital -40	determiner 17	marks -37	none -24	preposition -60	subordinator -6	to -23	word -9
start|next|name|first|	a -29	after -23	because 8	by -24	for -42	her 39	in -26	it 9	only -19	recognition -28	the 22
start|next|need|	adverb -44	auxiliary -67	determiner 6	none -24	preposition -70	to -29	verb -26	word -7
start|next|need|first|	2 -34	a -48	for -28	in -21	not -29	to -67
start|next|nominate|	auxiliary -43	determiner -13	preposition 20	to 16	verb 13	word -39
start|next|nominate|first|	by -32	contest -39	contests -40	for 8
start|next|note|	auxiliary 12	capital 17	determiner 63	preposition -68	subordinator -13	to -40	verb 45	word -9
start|next|note|first|	about -28	from -23	the 57
start|next|object|first|	to -10
start|next|object|	none -44	preposition -10
start|next|offer|	adverb 38	auxiliary -29	capital -58	coordinator 18	determiner -35	marks -31	none -26	preposition 9	pronoun -41	subordinator -29	verb 19	verb-judging -38	verb-saying -36	word 30
start|next|offer|first|	a -39	an -23	as -29	by -21	from -18	her -25	his -22	in -32	increasingly 18	its -33	some 8	to 14
start|next|oppose|	capital -19	determiner 34	none 10	preposition -39	to 45	verb -7	word 28
start|next|oppose|first|	a 52	by -30	him 6	the 17	trump -28
start|next|order|apposed|	judging 12	thinking -24
start|next|order|apposition|	judging -21	saying -32	thinking -9
start|next|order|	capital -20	determiner 13	none 19	preposition 8	to -34	verb-saying -33	word -55
start|next|order|direct|	thinking 6
start|next|order|first|	in -30	recount -28	the 17	to 16
start|next|order|relative|	saying -10
start|next|order|shared|	saying -11	thinking -15
start|next|outline|	determiner 20	none 22	word -6
start|next|paint|	auxiliary -38	determiner 26	none -9	preposition -44	verb 12	word -56
start|next|persuade|first|	the -17
start|next|persuade|	none 8	verb 27
start|next|phone|first|	calls -19
start|next|phone|	none -48	to -26	verb -27	verb-judging -29	word -46
start|next|plan|	auxiliary -59	coordinator -25	determiner -43	none -14	preposition 41	verb 30	word -38
start|next|plan|first|	a -16	for -57	in -31	to 53
start|next|plead|	adverb -10	preposition -43	to -57	word -41
start|next|plead|first|	guilty -35	not -10	with -29
start|next|pledge|	auxiliary -9	determiner -19	none 8	preposition 32	to 12	word -60
start|next|pledge|first|	delegates -56	to 35
start|next|point|	auxiliary -57	coordinator -17	determiner -36	none -45	preposition -55	subordinator -24	to -43	verb -79	word -57
start|next|point|first|	among -19	and -13	at -35	behind -15	during -19	for -31	from -13	in -14	is -15	of -20	out -34	since -16	to -37	up -17	was -26
start|next|portray|	determiner 14	none 9
start|next|post|	auxiliary -23	coordinator -19	determiner -18	preposition -72	to -12	verb-saying -37	word 33
start|next|post|first|	a -22	and -19	has -26	in -21	on -44	the 33	to -37
start|next|praise|	auxiliary -15	capital 8	determiner 8	marks -29	preposition -38	verb 13
start|next|praise|first|	a -10	her 35	his 10	obama 39
start|next|pray|first|	for 12
start|next|pray|	none 9
start|next|preach|	none 11
start|next|predict|	auxiliary -17	determiner 18	none 16	preposition 26	verb 48	word 31
start|next|predict|first|	a 37	it -15
start|next|prefer|	adverb 12	capital 12	determiner 20	preposition -14	to 15	verb 9	word -13
start|next|prefer|first|	a -24	not 12	the 35	to -7
start|next|preposition|	$ -13	, -66	- -29	auxiliary -13	capital -110	coordinator -36	determiner -47	preposition -49	pronoun -27	quote 42	stop -80	subordinator -57	that -62	verb-judging -8	verb-saying -15	verb-thinking -15	word 35
start|next|preposition|auxiliary|	judging -25	saying -32	thinking -18
start|next|preposition|marks|	judging 15	saying 20	thinking -42
start|next|preposition|none|	judging -44	saying -42
start|next|preposition|to|	judging 15	saying 11	thinking -21
start|next|preposition|verb|	judging -26	saying -11	thinking -7
start|next|present|	auxiliary -34	determiner -12	preposition -35	pronoun 12	to -37	verb -19	word -45
start|next|present|first|	a -48	herself -7
start|next|press|	auxiliary 8	capital 21	determiner -59	none -28	preposition -47	to -21	verb -67	word -28
start|next|press|first|	conference -28	for -40	his -44	secretary -35	the -31
start|next|promise|	auxiliary -38	capital -9	determiner 6	marks 21	none 21	preposition 53	pronoun -34	subordinator -35	to -21	verb 21	word -24
start|next|promise|first|	a 23	to 54
start|next|pronoun|	, -20	: -31	; -17	auxiliary 36	capital -13	determiner 34	possessive 54	preposition -34	pronoun -31	quote -40	stop -65	subordinator 28	that -19	verb-judging 52	verb-saying 27	verb-thinking 52	word 19
start|next|pronoun|auxiliary|	judging -8	saying 19	thinking 14
start|next|pronoun|marks|	judging -99	saying -12
start|next|pronoun|none|	judging 33	saying -33	thinking 14
start|next|pronoun|to|	saying 30	thinking -25
start|next|pronoun|verb|	judging 7	saying 10	thinking -10
start|next|propose|	adverb 30	auxiliary 20	none 20	preposition 22	verb 20	word 23
start|next|propose|first|	to 34
start|next|protest|	auxiliary -37	capital -17	determiner -10	none -44	preposition -42	verb -9
start|next|protest|first|	against -31
start|next|prove|	auxiliary 10	none -22	to -48	verb -42	word -76
start|next|question|	capital 32	determiner 31	none -7	preposition -17	subordinator 31	to 15
start|next|question|first|	from -50	his 17	how 22	in -48	is -26	mr. 21	of -31	the 15	to -45	why 22
start|next|quote|	auxiliary -42	capital 24	determiner -23	none -12	verb 15	word -37
start|next|quote|first|	a -13	by -35	the -52
start|next|rail|first|	against -45
start|next|rail|	none -46	preposition -49	to -26	word -31
start|next|raise|	auxiliary -52	capital -27	determiner -24	none -105	preposition -59	to -62	verb-judging -27	verb-thinking -22	word -58
start|next|raise|first|	a 20	by -13	concerns -25	eyebrows -29	her -29	his -26	its -37	money -25	more -41	new -38	questions -24	rates -13	the -17	their -38
start|next|rank|	adverb -34	none -13	preposition -44	verb -37	word -9
start|next|rank|first|	among -25
start|next|rate|	auxiliary -41	capital -25	coordinator -12	determiner -33	marks -17	none -60	preposition -45	verb -38	word -45
start|next|rate|first|	and -12	are -14	at -23	for -32	in -14	is -19	of -19	on -19	the -31	unchanged -17
start|next|read|	auxiliary -16	determiner -13	none -13	preposition -49	pronoun -32	subordinator -26	to 12	verb -57
start|next|read|first|	a 8	as -26	from -23	it -30	on -21	out -20	the -14	to -34
start|next|reaffirm|	determiner 30
start|next|reason|	auxiliary -12	none -35	preposition -18	verb -50
start|next|reason|first|	for -41	to -11
start|next|reassure|	auxiliary -40
start|next|rebuff|	capital -35	determiner -16	none -11	to -10
start|next|rebuke|first|	trump 28
start|next|rebuke|	none 20	preposition -31
start|next|rebut|	capital 33	none 39
start|next|recall|	auxiliary 33	determiner 17	none -25	preposition -39	to 9	verb 42	word 13
start|next|recall|first|	a 27	its -37	the 14
start|next|reckon|	determiner 37	none 15	preposition -34
start|next|reckon|first|	with -27
start|next|recognize|	adverb -36	auxiliary -7	verb 17	word -9
start|next|recommend|	determiner -15	none 15	preposition 7	verb -10	word 43
start|next|record|	auxiliary -47	coordinator -17	determiner -41	none -88	preposition -45	to 19	verb -55	verb-saying -34	verb-thinking -40	word -35
start|next|record|first|	and -17	in -17	of -29	on -18	show -40	the -28
start|next|recount|	determiner 40	preposition -18
start|next|recount|first|	in -18	the 18
start|next|reference|	determiner 29	none 33	preposition -45	verb 20
start|next|reference|first|	a 30	to -38
start|next|refer|first|	questions -25	to -30
start|next|refer|	marks -42	none -20	preposition -30	to -36	verb -8	verb-judging -25
start|next|reflect|	auxiliary -42	determiner -24	preposition -30	verb -43
start|next|reflect|first|	on -23	the -9
start|next|refuse|	auxiliary 14	determiner -11	none -10	preposition 6	to 11	word -9
start|next|refuse|first|	to 7
start|next|regret|	none -43
start|next|reiterate|	determiner 41	verb 42
start|next|reiterate|first|	his 35
start|next|reject|	determiner -17	none -6	preposition -40	verb -7	verb-judging 24
start|next|reject|first|	a -27	an -10	by -34	the 11
start|next|relate|first|	to -53
start|next|relate|	none -48	preposition -54	verb -25
start|next|remark|	auxiliary -40	none -30	preposition -37	verb -39
start|next|remark|first|	in -21
start|next|remember|	auxiliary 10	determiner -13	none 12	pronoun -44	subordinator 23	verb 22
start|next|remember|first|	it -35	the 8	when 27
start|next|remind|	auxiliary -41	capital -10	determiner -30	none 7	to -36	verb -33	word -47
start|next|remind|first|	viewers -25	voters -28
start|next|rename|	none 6
start|next|repeat|	auxiliary -22	determiner 11	none -11	preposition -37	pronoun -30	verb 18
start|next|repeat|first|	a 15	its -9	the 9
start|next|reply|first|	for -28	from -16	to -36
start|next|reply|	none -38	preposition -53	subordinator -20	verb -45
start|next|report|	auxiliary -15	capital 8	determiner -16	none -11	preposition -19	subordinator -23	to -22	verb-judging -30	verb-saying -60	verb-thinking 8	word 15
start|next|report|first|	a -6	at 28	by -62	from -41	in -46	its 29	last -41	no -28	on -50	show -22	spending 52	the -20	to -31
start|next|request|	coordinator 16	determiner -29	preposition 8	to 15	word 17
start|next|request|first|	anonymity 7	for -72
start|next|respond|	adverb -36	capital -29	none -17	preposition -13	to -14	verb -43
start|next|respond|first|	by 21	to -26	with -34
start|next|retweet|	determiner 35
start|next|reveal|	auxiliary 6	capital 19	determiner 41	none 21	preposition -38	verb 25
start|next|reveal|first|	a 39	the 7
start|next|roar|	none -29
start|next|rule|	adverb -15	auxiliary -22	capital 10	none -62	preposition -62	pronoun -34	subordinator -21	to -30	verb -34	verb-saying -28	word -21
start|next|rule|first|	for -26	him -29	of -29	on -18	out -33
start|next|saying|	adverb -26	auxiliary 18	base -17	capital -8	coordinator -56	determiner 17	participle -7	preposition -36	pronoun 12	subordinator -21	verb-judging 7	verb-thinking -21
start|next|saying|first|	14 6	19 -24	22 8	40 21	90 36	a 9	abc -31	account -22	afp -23	after -78	afterward -34	afterwards -44	again -34	against 33	air 8	ali 42	all -27	allies 28	almost -31	aloud -26	american 28	americans -33	among -29	analysts -26	and -79	another -13	any 32	anyone 26	anything -8	ap -16	are -52	as -34	at -17	bail -24	before -55	behind -15	beijing 28	being 42	bernama -23	between 27	beyond -30	bill 34	both 6	briefly -23	broadcaster -24	business 15	but -38	buyers 25	by -61	calm -32	came -31	carson 6	china 42	christie 13	clients -28	clinton 19	cnn 9	colleagues -28	comments 10	common -35	companies -29	concern -10	concerns -18	confidence -37	congress 26	conservatives 35	court -22	crews 36	cruz 31	daily -33	dead -24	death -33	delegates -39	democratic -26	despite 30	detectives -15	donald 42	during -52	each -25	earlier -57	eight -30	eleven 7	employees -16	every 15	exchange -27	families 32	farmers -20	fees -14	few 29	first -39	five -19	foreign -24	former -38	fox -31	friday -61	friends -26	from -82	further 24	germany 32	goodbye -19	gop 6	guests -23	guilty -37	had -9	has -43	have -30	having 40	he 31	he'd 34	he'll 29	help 27	her -9	herself -33	he’d 29	he’ll 32	hillary 24	himself -70	his 12	how 19	howard -32	i -28	if 30	immigration 9	in -108	increasingly 18	interest -35	into -39	investigators 23	is -20	it 17	its 15	itself -45	journalists -27	jurors -27	just 8	kasich 22	la -26	last -81	late -36	later -55	lawmakers -45	leaders 13	like -26	lima 7	little -14	losses 32	loudly -28	many 22	may -27	me -33	media -27	messages -30	ministers -16	monday -66	most 11	movement -17	mr. 52	ms. -9	msnbc 14	much -32	nearly 40	neither 38	new 15	next -34	no -12	nobody 38	none 26	not 25	nothing -30	obama 53	of -12	off -38	officers 22	officials 8	on -72	one 7	only 7	or -34	out -75	outside -50	over -34	parents 6	parliament -17	party 15	passengers 29	performance -24	police -19	politico -28	president 35	private -36	publicly -39	published -31	radio -31	raising 32	readers -12	receiving 13	recount -28	released -29	rep. -18	repeatedly -34	reporters -71	republican 27	republicans 12	restraint -33	reuters -26	rnz -27	rté -34	rubio -17	russian 27	said -43	sanders 31	saturday -51	seeking 21	sen. -30	server -24	shareholders -26	she 28	she’ll 28	show -47	silicon 35	similar -7	since -51	sky -24	slot -25	someone 19	something -31	spending 56	staff -10	stage -29	state 20	statements 7	such 12	sunday -50	suppliers 8	support -34	talks 15	television -27	terms -31	the 10	their 40	them -21	themselves -42	there 55	they 34	they’re 37	this -51	those 46	three 11	through -46	thursday -43	time -33	to 27	trump 35	tuesday -67	u.s. -24	under -48	until -38	up -49	us -52	users -34	victory 15	viewers -28	wall 8	washington -24	ways -45	wednesday -67	were 36	when -20	where 9	which -31	while -26	who -7	will -11	with -59	within -32	women -10	workers 22	would -7	wrongdoing 41	yes 16	yesterday -36	yet 13	yonhap -25	you -31	your -33
start|next|say|	adverb -50	auxiliary 63	capital 7	coordinator -31	determiner 47	none -36	preposition -97	pronoun 48	subordinator -24	verb 55	verb-judging 68	verb-saying 29	verb-thinking 7	word 59
start|next|say|first|	about 20	after -41	afterward -31	afterwards -42	ali 30	all 63	an 14	ankara 33	anything -25	as -45	at -35	both 61	buyers 25	by -75	china 33	clinton 63	could 34	crews 32	every 37	families 32	for 9	friday -43	from -19	germany 32	goodbye -19	had -6	he 24	he'd 31	he'll 29	he’d 29	he’ll 32	his 12	how 59	i -26	if 46	in -45	investigators 29	is 6	it 54	its 93	last -31	later -38	many 30	members 51	monday -33	more 43	mr. 59	neither 38	no -16	nobody 38	none 41	not 26	nothing -29	obama 40	of -50	officials 36	on -95	one 46	only -22	outside -42	over -41	president 25	republican 30	republicans 43	sanders 37	saturday -30	she 42	so 12	some 19	something -15	staff 39	such -8	sunday -32	talks 28	the 73	there 26	they 25	they’re 37	this -52	those 39	three 40	through -38	thursday -19	to -44	trump 20	tuesday -55	two 52	was 17	washington 38	wednesday -50	were 32	what -40	when 9	where -34	which -39	who -24	will 35	would 45	yes 16	yesterday -29	you -24
start|next|scorn|	none -34
start|next|seek|	auxiliary 16	capital -10	determiner -16	none 16	preposition -9	to -17	verb -13	verb-saying -9	word 42
start|next|seek|first|	a -15	the -24	to -6
start|next|see|	capital -18	determiner -7	none -29	preposition 23	pronoun -9	to 14	verb 27	word 25
start|next|see|first|	a -22	him -16	his -47	in 24	mr. 37	the 14	trump -9
start|next|shoot|	auxiliary -10	coordinator -12	none -67	preposition -7	to -29	verb -17	verb-judging -34	word -67
start|next|shoot|first|	a -23	and -12	at -32	back -34	for -27	in -28	on -17	to 12
start|next|shout|	none -30
start|next|show|	auxiliary -19	capital 63	coordinator -23	determiner -8	marks -30	none 17	preposition -73	pronoun 17	subordinator -9	to -22	verb-saying -29	word -18
start|next|show|first|	a 17	an -14	and -23	clinton 51	he 13	her 35	hillary 29	him 12	his -21	host -34	how -24	in -40	is -41	it 14	little -8	mr. 30	mrs. 34	no -28	on -24	sanders 22	signs -29	to -8	trump 48	up -50	voters 20
start|next|shrug|first|	off -25
start|next|shrug|	none -22	preposition -28	verb -21
start|next|signal|	auxiliary -16	determiner -28	verb -20	word -6
start|next|sign|	auxiliary -29	capital -64	coordinator -29	marks -19	none -31	preposition -79	pronoun -32	subordinator -27	to -67	verb -10	verb-saying -38	word -9
start|next|sign|first|	a 10	an -39	and -22	by -37	for -32	from -12	in -19	of -37	off -21	on -29	the 13	up -31	with -24
start|next|sing|first|	in -16
start|next|sing|	none -37	preposition -24	verb -26
start|next|slam|	capital 23	determiner 47	none 40	verb 15
start|next|slam|first|	the 37	trump 23
start|next|slap|	none -13
start|next|slate|first|	to -29
start|next|slate|	none -27	preposition -37	verb -27	word -28
start|next|snap|	none -31
start|next|speak|	adverb -72	auxiliary -16	capital -38	marks -38	none -32	preposition -45	subordinator 17	to -47	verb -49	word -55
start|next|speak|first|	about -42	at -53	briefly -23	for -58	from -18	in -20	on -49	out -23	publicly -16	slot -25	to -34	with -47
start|next|speculate|	none -34	preposition 16
start|next|spell|	preposition -24
start|next|state|	adverb 11	auxiliary -33	capital -60	coordinator -21	determiner 24	none -64	preposition -11	subordinator -26	to 12	verb -26	verb-judging -23	verb-saying 9	verb-thinking -32	word -98
start|next|state|first|	and -19	have -23	in -34	like -22	media -31	of -36	on -18	party -31	rep. -18	sen. -19	television -27	to 10	where -24	will -24	with -33
start|next|stress|	auxiliary 15	none -9	verb 12	word 20
start|next|stress|first|	the -6
start|next|subordinator|	, 42	adverb -40	auxiliary -30	preposition -18	quote -52	stop -10	subordinator 6	that -23	verb-saying -35	verb-thinking -22	word 7
start|next|subordinator|auxiliary|	thinking -8
start|next|subordinator|marks|	judging -71
start|next|subordinator|none|	saying -16	thinking -12
start|next|subordinator|to|	judging -7	thinking -10
start|next|subordinator|verb|	judging 15	saying -40	thinking 24
start|next|suggest|	adverb 8	auxiliary 35	capital 12	determiner 26	none -19	pronoun 18	to 48	verb 30
start|next|suggest|first|	he 27	in -30	it -8	she 31	they 28	trump 23
start|next|support|	adverb 40	auxiliary 35	capital 14	determiner 8	none 11	preposition -47	pronoun 6	word 18
start|next|support|first|	a 32	among -43	by -48	clinton -12	for -29	from -43	her -18	in -31	is -25	sanders 39	the 19	to -40	trump 11
start|next|suspect|	auxiliary 17	none -9	preposition -37	pronoun 25
start|next|suspect|first|	of -37
start|next|swear|	none -27	preposition -27
start|next|talk|	adverb -37	auxiliary -40	marks -20	none -49	preposition -87	to -46	verb -27	verb-saying -34	verb-thinking -28
start|next|talk|first|	about -59	collapse -31	of -26	on -19	point -20	points -26	to -50	with -20
start|next|tell|	adverb -31	auxiliary -54	capital -66	determiner -37	marks -58	none -72	pronoun -51	subordinator 10	to -18	verb -23	verb-saying -45	word -78
start|next|tell|first|	a 31	abc -31	afp -23	an -45	analysts -26	ap -16	bernama -23	by -42	clients -18	cnn -35	colleagues -28	delegates -27	detectives -15	employees -29	fox -24	friends -26	her -56	him -59	his -50	in -17	investors -28	journalists -27	jurors -21	lawmakers -27	me -46	members -23	msnbc 14	my -28	of -46	one 18	our -29	parliament -17	police -19	politico -28	radio -35	reporters -65	reuters -26	rnz -27	rté -34	shareholders -26	sky -24	staff -33	state -35	supporters -34	the -102	their 28	them -36	this -38	to 16	us -36	voters -42	yonhap -25	you -30
start|next|testify|first|	before -29	in -13
start|next|testify|	none -42	preposition -32	subordinator -30	verb -21
start|next|text|	auxiliary -32	none -35	verb -28	verb-saying -23
start|next|thank|	auxiliary -25	capital -18	determiner -13	marks -37	none -24	preposition -53	to -24	verb 15
start|next|thank|first|	her 8	his 20	supporters 18	the -28	to -48
start|next|thinking|	adverb -25	capital 8	coordinator -57	determiner 9	participle -11	past -16	preposition -14	pronoun 8	verb-judging -55	verb-saying -23	word -10
start|next|thinking|first|	2 -37	a -9	about -10	after -42	again -23	against -63	all 28	americans 20	and -50	any -30	are -30	at -92	back -20	because -31	before -36	both 8	by -28	caucuses -21	clinton 70	democratic 37	donald 9	elections 11	every -37	for -60	from -51	has -33	have -34	her 44	hillary 17	him 16	his 14	host -34	how -6	i -34	if 35	in -41	iowa 8	is -27	it -7	its -56	law -21	laws -26	less -7	like 8	little -11	many -38	me 20	money -27	most -29	mrs. 29	my -19	new 19	next -34	not 15	of -38	off -33	office -32	ohio -28	on -89	or -22	out -38	over -38	pennsylvania -30	primaries -27	public -27	rates -20	republican 9	republicans -33	rights -25	sanders 27	signs -32	so 13	someone -29	something 29	spending -33	tank -53	than -32	them -43	they 14	this 42	those 19	to 25	trump 34	tuesday -35	twice -36	two -50	up -64	voters 31	we -11	well -29	were -8	where -10	who -40	why 22	will 28	with -36	would 10	you -25	your -34
start|next|think|	adverb -34	auxiliary 26	capital 11	determiner 25	none -11	preposition -87	pronoun 16	subordinator 12	verb 14	word 23
start|next|think|first|	about -71	his 36	it 28	of -58	she -6	so 22	tank -53	the 32	this 8	to -38
start|next|threaten|	adverb -12	auxiliary 18	determiner -12	none 15	preposition 25	verb -10
start|next|threaten|first|	to 25
start|next|title|	auxiliary 13	none -25	preposition -32	word -34
start|next|tout|	auxiliary 37	determiner 25	none 18	verb 9
start|next|tout|first|	his 41
start|next|trash|	capital 34
start|next|treat|first|	for -31
start|next|treat|	none -43	preposition -37	verb -37
start|next|trumpet|	verb 30
start|next|trust|	auxiliary -49	none -10	preposition 10	pronoun 10	subordinator -34	to 24
start|next|try|	adverb -22	auxiliary -8	determiner -41	none -53	preposition -69	to -67	verb -54	word -33
start|next|try|first|	a -32	to -68
start|next|tweet|	auxiliary -9	determiner 12	none 6	preposition -40	to 34	verb -29	word -8
start|next|tweet|first|	a 22	out -20	the -21
start|next|understand|	determiner 19	none 44	preposition -44	subordinator 32	verb -40
start|next|understand|first|	the 10	to -39
start|next|urge|	capital 30	determiner -10	none 7	pronoun 6	to 11	verb -10
start|next|urge|first|	all -9	both 20	calm -32	him 20	his -23	people -17	restraint -33	the -19
start|next|use|	adverb -27	auxiliary -41	capital -8	determiner -67	marks -27	none -40	preposition -72	pronoun -39	subordinator -30	to -98	verb -19	word -12
start|next|use|first|	a -48	as -27	by -9	for -23	her -39	his -37	in -28	it -33	of -19	one -25	the -23	their -24	them -22	to -65
start|next|verb-judging|	, -23	adverb -16	auxiliary 30	capital -38	coordinator 16	preposition -45	pronoun 26	subordinator -24	that 22	verb-judging 14	word 8
start|next|verb-judging|auxiliary|	judging 7	saying 8
start|next|verb-judging|marks|	saying -28
start|next|verb-judging|none|	judging -77	saying 21	thinking -45
start|next|verb-judging|to|	saying -19	thinking -18
start|next|verb-judging|verb|	judging 9	saying -11
start|next|verb-saying|	, -28	adverb 6	capital -34	coordinator 23	determiner -20	preposition -18	pronoun -47	quote -26	stop -7	that -17	word 21
start|next|verb-saying|auxiliary|	judging -49	saying -34	thinking -28
start|next|verb-saying|marks|	judging -29
start|next|verb-saying|none|	saying 28	thinking -30
start|next|verb-saying|verb|	judging 10	saying -6	thinking -23
start|next|verb-thinking|	, -32	capital -59	determiner -13	end -18	preposition 11	stop -51	that -39	word 17
start|next|verb-thinking|auxiliary|	saying -19
start|next|verb-thinking|none|	judging 6	saying -44
start|next|verb-thinking|to|	judging -38
start|next|verb-thinking|verb|	judging -38	saying 15
start|next|view|	auxiliary -32	capital 24	none 23	preposition -69	pronoun 24	subordinator 30	verb 19	word -26
start|next|view|first|	as 30	it 10	of -34	on -37
start|next|voice|	auxiliary -8	none 13	preposition -44	verb -47	word -25
start|next|voice|first|	in -16	to -38
start|next|volunteer|	preposition 6	verb -41	word -33
start|next|vote|	adverb -44	auxiliary -13	capital 9	coordinator -28	none -27	preposition -24	subordinator -38	to -77	verb -40	verb-saying -37	word -38
start|next|vote|first|	against -57	and -21	are -24	by -23	for -89	from -18	have -31	in -14	is -34	laws -26	no 8	of -27	on -47	over -24	rights -25	than -29	to 17	tuesday -29
start|next|vouch|first|	for -35
start|next|vouch|	none -31	preposition -35
start|next|vow|	auxiliary 25	none 37	preposition 51	verb 25
start|next|vow|first|	to 51
start|next|want|	auxiliary 14	capital -8	determiner -12	none -9	preposition 17	pronoun -73	to 23	verb -19
start|next|want|first|	her -15	it -54	its -35	more 17	the -27	to 18	you -24
start|next|warn|	adverb 16	auxiliary 19	capital -8	determiner -23	marks 21	none -64	preposition 12	pronoun 11	to 9	word -35
start|next|warn|first|	about -44	against 43	for -45	in -35	it 42	of -16	on -36
start|next|wave|	determiner -28	none -42	preposition -43	verb -29	word -30
start|next|wave|first|	in -14	of -25	to -25
start|next|weigh|	capital -28	determiner -29	none -50	preposition -27	verb -22	word -35
start|next|weigh|first|	in -26
start|next|welcome|	capital 43	determiner -41	none -39	to 32	verb -23
start|next|welcome|first|	the -73
start|next|whisper|	preposition -27
start|next|wish|	auxiliary -8	preposition -42	pronoun -35	verb -35
start|next|wish|first|	to -40
start|next|wonder|first|	about -37	how -14	if 14
start|next|wonder|	none -36	preposition -48	subordinator 14	verb 18
start|next|word|	$ 46	% -13	' 24	- -9	: -35	; -44	adverb -21	auxiliary 16	capital 12	coordinator -35	determiner -6	end -74	possessive 43	pronoun 20	quote -10	stop -61	subordinator -17	that 25	verb-judging 11	verb-saying -19	verb-thinking 16	word 16	— -37
start|next|word|auxiliary|	judging -10	saying 39
start|next|word|marks|	judging -56	saying -10
start|next|word|none|	judging 17	saying -9	thinking -24
start|next|word|to|	saying -18
start|next|word|verb|	saying -7
start|next|worry|	auxiliary 17	determiner -48	none -26	verb -7
start|next|worry|first|	about -22
start|next|write|	capital -33	determiner -16	marks -25	none -35	preposition -87	pronoun -36	to -39	word 16
start|next|write|first|	a 10	about -31	an 21	for -31	his -38	in -39	it -36	on -46	the -32	to -61
start|source|	according 13
start|source|according|	auxiliary 37	capital -7	determiner 15	none -32	preposition 34	verb 31	word 27
start|source|according|first|	a 37	an -8	clinton -9	the 10	trump 30
start|source|asks|false|	auxiliary 37	none -32	verb 31
start|source|before|	, 13
start|source|capital|	auxiliary 50	word 6
start|source|capital|auxiliary|	source 7
start|source|capital|none|	source -24
start|source|capital|verb|	source 16
start|source|determiner|auxiliary|	source 76
start|source|determiner|	capital -21	verb-saying 26	word 33
start|source|determiner|none|	source -21
start|source|first|	a 37	an -8	clinton -9	the 10	trump 30
start|source|order|according|	source 13
start|source|preposition|	word 29
start|source|source|	capital -7	determiner 15	preposition 34	source 13	word 27
start|source|source|first|	a 37	an -8	clinton -9	the 10	trump 30
start|source|word|	auxiliary 40	preposition 37	word -10
start|source|word|none|	source 40
start|source|word|verb|	source 55
start|that|	accuse -44	acknowledge 30	add 15	admit 39	agree 14	aim -39	allege 39	announce -10	answer -10	appeal -28	argue 21	assert 20	assume 7	assure 7	bill -33	blame -37	brag 10	call -20	care 6	caution 17	challenge 12	charge 11	cite -24	claim 9	clarify 37	compare -34	complain 24	concede 26	confess -24	confirm 29	contend 45	continue -16	counter 21	debate 12	decide -36	declare 26	defend -27	deliver -38	demand 7	deny 37	describe -40	disclose 18	discover -11	discuss -29	dismiss -48	dispute -11	doubt 22	echo 9	emphasize 42	endorse 12	estimate 39	explain 14	express 29	fear 25	feel 18	identify -35	imagine -26	imply 39	indicate 26	inform 21	insist 43	issue -37	joke 8	know 15	lament 26	laugh -38	learn 11	like -50	list -30	love -33	maintain 37	mean -19	need -44	note 22	offer -49	oppose 18	order -15	persuade -21	plan -34	point -27	post 20	praise -17	predict 16	present -36	press 19	propose -16	prove -30	question 13	raise 28	read -31	realize 10	recognize 30	recommend 40	reflect -48	regret -39	reject 13	remember -17	remind 21	repeat -20	reply 23	respond -16	reveal 15	rule -24	say 14	seek -43	sign -38	signal 35	speak -45	speculate 31	state 13	stress 41	submit 33	suggest 14	suspect 17	talk -31	tell 23	testify 60	think 6	try 12	tweet -6	understand -6	urge -10	use -7	view -36	voice -13	vote -58	vow 11	want -24	warn 18	wave -28	welcome -33	wonder 6	worry 29
start|that|accuse|first|	that -44
start|that|accuse|	that -44	verb -33
start|that|acknowledge|	auxiliary 18	that 30	verb 61
start|that|acknowledge|first|	that 30
start|that|add|	auxiliary 8	marks -28	none 36	that 15	verb 33
start|that|add|first|	that 15
start|that|admit|	auxiliary 62	that 39	verb 17
start|that|admit|first|	that 39
start|that|agree|	auxiliary 24	none -7	that 14	verb 8
start|that|agree|first|	that 14
start|that|aim|first|	that -39
start|that|aim|	that -39
start|that|allege|	auxiliary 19	that 63	verb 39
start|that|allege|first|	that 63
start|that|allow|	auxiliary 37
start|that|announce|	verb 12
start|that|answer|first|	that -10
start|that|answer|	that -10
start|that|appeal|	auxiliary -28	that -28
start|that|appeal|first|	that -28
start|that|argue|	auxiliary 26	none -8	that 27	to -14	verb 97
start|that|argue|first|	that 27
start|that|asks|false|	auxiliary 23	marks -11	none -24
start|that|asks|true|	auxiliary -11	none 15	to -23	verb 28
start|that|ask|	auxiliary -9	none 19	subordinator 27	that -45	verb -9
start|that|ask|first|	that -45	whether 27
start|that|assert|	auxiliary 38	that 20	verb 8
start|that|assert|first|	that 20
start|that|assume|	auxiliary 15	that 7
start|that|assume|first|	that 7
start|that|assure|first|	that 7
start|that|assure|	that 7
start|that|attack|first|	that -12
start|that|attack|	that -12	verb 13
start|that|back|	auxiliary 6	verb 6
start|that|before|	) 6	, 10	2022 -30	2023 37	: -33	about -23	accusations -41	acknowledge 38	acknowledging 42	added 49	adding 6	adds 11	admits 29	admitted 9	admitting 42	afterwards 32	agree 42	agreed 67	all -41	alleged 36	alleging 39	allowed 44	and -51	announced 22	answered -19	ap 37	april -12	argue 74	argued 22	argues 6	arguing 13	argument 11	ask 12	asked -19	asking 41	assembly -12	asserted 45	assume -7	at -32	believe 13	believed -21	board 37	briefing 32	called -55	case 31	cautioned 18	claimed 25	claiming -13	claims 34	clarified 28	clear -22	clinton -30	cnn 42	communities -27	conceded 53	concern 36	concerns -29	conclude 8	concluded 11	condition -29	conference 13	confidence 11	confirmed 42	contends 35	council 46	countered 40	country -27	court 15	days -38	debate 13	decide -40	declared 51	declaring 32	demanded 60	demanding -22	denied 104	denies 34	determine 9	disclosed 48	disputed -33	doubt 15	doubted 7	doubts 33	dáil 29	emails -10	emphasized 29	estimated 55	estimates 14	evidence -8	explained 58	fact -35	fear 12	fears 32	feel 19	find -23	finding -21	for -14	found 55	friday 19	group -9	heard -7	held 35	her 15	hinted 40	hope -11	hoped 39	hopes 12	idea -6	imagine -26	implying 28	in -40	indicate 14	indicated 18	insist 40	insisted 63	insisting 24	insists -7	interviews -14	into -39	issues -24	january 38	know 25	knows 6	lamented 26	law -43	learned 25	letter 48	maintained 19	maintains 33	march 42	me -13	mean -14	meaning -34	measure -27	meeting 42	month 49	morning 14	move -22	msnbc 40	news 18	night 40	note 52	noted 13	notes 49	noting 24	notion -11	of -57	on 8	one -52	only -42	ordered 10	out 19	over -13	panel 37	party -34	positions -37	possibility -38	predicted 40	predicting -10	promised 20	proposed 50	proved -14	provision -30	question 35	questioned 39	questioning 24	radio -11	recalled 14	recognize 37	recommended 48	records -10	rejected -19	remarks -13	remember -9	repeated 45	replied 20	report -12	reported 6	reporter 33	reporters 68	reports 22	responded 25	revealed 6	ruled 26	ruling -38	said 35	saturday 57	saw 18	say -6	saying 101	says 107	schools -34	september -25	show -18	showed 27	showing 49	shows -15	so -32	speech -20	stated 66	statement 31	states -8	stating 39	stressed 36	suggest 38	suggested 116	suggesting 74	sunday 50	supporters 24	system -43	telephone 33	television 47	testified 44	than -35	them 31	think 27	thinking 6	thinks -9	time 20	times 56	told -31	tuesday 9	tweeted 42	twitter 38	understood -38	us 43	viewers 34	vowed 34	warn 39	warned 13	warning 9	ways -30	wednesday 14	week 12	with 22	wondered 7	worried 29	worry 29	x -9	year 17	yet -8	you -9	— -21
start|that|believe|	none 11	verb -10
start|that|bill|first|	that -33
start|that|bill|	that -33
start|that|blame|first|	that -37
start|that|blame|	that -37	verb -34
start|that|brag|first|	that 10
start|that|brag|	that 10
start|that|call|first|	that -20
start|that|call|	marks -53	that -20	verb -47
start|that|care|	auxiliary 10	that -29
start|that|care|first|	that -29
start|that|caution|	auxiliary 18	that 17
start|that|caution|first|	that 17
start|that|challenge|	auxiliary 12	that 12
start|that|challenge|first|	that 12
start|that|charge|first|	that 11
start|that|charge|	that 11	verb 10
start|that|cite|first|	that -24
start|that|cite|	that -24	verb -40
start|that|claim|	auxiliary -23	none 37	that 9	verb 33
start|that|claim|first|	that 9
start|that|clarify|first|	that 37
start|that|clarify|	that 37
start|that|comment|	none -34
start|that|compare|first|	that -34
start|that|compare|	none -28	that -34
start|that|complain|first|	that 24
start|that|complain|	that 24
start|that|concede|	auxiliary 49	that 26	verb -7
start|that|concede|first|	that 26
start|that|conclude|	auxiliary 28	verb -22
start|that|confess|first|	that -24
start|that|confess|	that -24
start|that|confirm|	auxiliary 11	none 35	that 29	verb 37
start|that|confirm|first|	that 29
start|that|consider|	auxiliary -7	subordinator -8
start|that|consider|first|	whether -8
start|that|contend|	auxiliary 34	that 45	verb 27
start|that|contend|first|	that 45
start|that|counter|	auxiliary -6	that 21	verb 30
start|that|counter|first|	that 21
start|that|debate|first|	that 9
start|that|debate|	that 9	verb 22
start|that|decide|	auxiliary -11	subordinator -24	that -23
start|that|decide|first|	that -23	whether -24
start|that|declare|	auxiliary 62	that 26	verb -6
start|that|declare|first|	that 26
start|that|defend|first|	that -39
start|that|defend|	that -39	verb -8
start|that|deliver|first|	that -38
start|that|deliver|	that -38
start|that|demand|	auxiliary 46	that 7
start|that|demand|first|	that 7
start|that|deny|	auxiliary 18	none 40	that 37	verb 43
start|that|deny|first|	that 37
start|that|describe|	auxiliary -29	that -40
start|that|describe|first|	that -40
start|that|disclose|	auxiliary 36	that 18
start|that|disclose|first|	that 18
start|that|discover|first|	that -11
start|that|discover|	that -11
start|that|discuss|	auxiliary -24	that -29
start|that|discuss|first|	that -29
start|that|dismiss|	auxiliary -43	that -48
start|that|dismiss|first|	that -48
start|that|dispute|first|	that -11
start|that|dispute|	none -19	that -11
start|that|doubt|	auxiliary 32	that 19
start|that|doubt|first|	that 19
start|that|echo|first|	that 9
start|that|echo|	that 9	verb 9
start|that|email|	auxiliary -16
start|that|emphasize|	auxiliary 30	that 42
start|that|emphasize|first|	that 42
start|that|endorse|first|	that 12
start|that|endorse|	that 12
start|that|estimate|	auxiliary 38	none 33	that 39	verb 46
start|that|estimate|first|	that 39
start|that|expect|	auxiliary -10
start|that|explain|	auxiliary 14	that 14
start|that|explain|first|	that 14
start|that|express|	auxiliary 44	that 29	verb -12
start|that|express|first|	that 29
start|that|fear|	auxiliary 23	that 25
start|that|fear|first|	that 25
start|that|feel|	auxiliary -6	that 18
start|that|feel|first|	that 18
start|that|find|	to -18	verb 18
start|that|first|	that 10	whether 6
start|that|hear|	auxiliary 10
start|that|hint|	auxiliary 7
start|that|hold|	auxiliary 14
start|that|hope|	auxiliary -11	none -15	verb 34
start|that|identify|first|	that -35
start|that|identify|	that -35
start|that|imagine|	auxiliary -22	that -26
start|that|imagine|first|	that -26
start|that|imply|	auxiliary 23	that 39
start|that|imply|first|	that 39
start|that|indicate|	auxiliary 30	that 19	verb 38
start|that|indicate|first|	that 19
start|that|inform|	auxiliary 9	that 21
start|that|inform|first|	that 21
start|that|insist|	auxiliary 66	none 28	that 43
start|that|insist|first|	that 43
start|that|issue|first|	that -37
start|that|issue|	that -37	verb -27
start|that|joke|	auxiliary 36	that 8
start|that|joke|first|	that 8
start|that|judging|first|	that -19	whether 21
start|that|judging|	participle -15	present -25	subordinator 21	that -19
start|that|know|	auxiliary 33	none -33	subordinator 37
start|that|know|first|	whether 37
start|that|lament|first|	that 26
start|that|lament|	that 26
start|that|laugh|first|	that -38
start|that|laugh|	none -31	that -38
start|that|learn|	auxiliary -7	that 11	verb 37
start|that|learn|first|	that 11
start|that|like|	auxiliary -34	none -26	that -50
start|that|like|first|	that -50
start|that|list|first|	that -30
start|that|list|	that -30
start|that|love|first|	that -33
start|that|love|	that -33
start|that|maintain|	auxiliary 11	that 37	verb 50
start|that|maintain|first|	that 37
start|that|mean|first|	that -19
start|that|mean|	that -19	verb -43
start|that|message|	auxiliary 28
start|that|need|first|	that -44
start|that|need|	that -44	verb -27
start|that|note|first|	that 22
start|that|note|	none 15	that 22	verb 45
start|that|offer|	auxiliary -28	that -49	verb -29
start|that|offer|first|	that -49
start|that|oppose|first|	that 18
start|that|oppose|	that 18
start|that|order|apposed|	judging -29	saying 34	thinking 30
start|that|order|apposition|	judging -30	saying 55	thinking -18
start|that|order|	auxiliary -35	that -15	verb 13
start|that|order|direct|	judging -11	saying -6
start|that|order|first|	that -15
start|that|order|relative|	judging 15	saying -18	thinking -12
start|that|order|shared|	judging 7
start|that|persuade|first|	that -21
start|that|persuade|	that -21	verb -36
start|that|plan|first|	that -34
start|that|plan|	none -27	that -34
start|that|pledge|	auxiliary 37
start|that|point|first|	that -27
start|that|point|	that -27	verb -40
start|that|post|	auxiliary 34	that 11	verb -12
start|that|post|first|	that 11
start|that|praise|first|	that -17
start|that|praise|	that -17
start|that|predict|	auxiliary 6	that 16	verb 9
start|that|predict|first|	that 16
start|that|present|first|	that -29
start|that|present|	that -29
start|that|press|first|	that 25
start|that|press|	that 25
start|that|promise|	auxiliary 43	none -21
start|that|propose|	auxiliary -9	none -17	that -16
start|that|propose|first|	that -16
start|that|prove|	auxiliary -50	that -30
start|that|prove|first|	that -30
start|that|question|	auxiliary -7	none 17	subordinator 23	that -12	verb 10
start|that|question|first|	that -12	whether 23
start|that|raise|	auxiliary 22	that 28	verb 24
start|that|raise|first|	that 28
start|that|read|first|	that -31
start|that|read|	that -31
start|that|realize|	auxiliary 10	that 10
start|that|realize|first|	that 10
start|that|recall|	auxiliary 50	verb -12
start|that|recognize|	auxiliary 16	that 30
start|that|recognize|first|	that 30
start|that|recommend|	auxiliary 28	that 40	verb 31
start|that|recommend|first|	that 40
start|that|reflect|	auxiliary -39	none -28	that -48
start|that|reflect|first|	that -48
start|that|regret|first|	that -39
start|that|regret|	that -39
start|that|reiterate|	auxiliary 7
start|that|reject|first|	that 13
start|that|reject|	that 13	verb 9
start|that|remember|first|	that -17
start|that|remember|	that -17
start|that|remind|first|	that 21
start|that|remind|	that 21	verb 38
start|that|repeat|	auxiliary -9	that -20	verb -15
start|that|repeat|first|	that -20
start|that|reply|	auxiliary 78	that 23	verb 10
start|that|reply|first|	that 23
start|that|report|	auxiliary -11	none 25	verb -15
start|that|respond|first|	that -16
start|that|respond|	that -16
start|that|reveal|	auxiliary 21	that 22	verb 19
start|that|reveal|first|	that 22
start|that|rule|	auxiliary -19	that -22
start|that|rule|first|	that -22
start|that|saying|	base -12	participle 9	past 28	present -20	subordinator -11	that 16
start|that|saying|first|	that 16	whether -11
start|that|say|	auxiliary 11	subordinator -31	that 32	verb 32
start|that|say|first|	that 32	whether -31
start|that|seek|	auxiliary -37	that -43
start|that|seek|first|	that -43
start|that|see|	auxiliary -8	that -7	verb -11
start|that|see|first|	that -7
start|that|show|	none -37	verb 13
start|that|signal|first|	that 35
start|that|signal|	that 35
start|that|sign|	auxiliary -15	that -38
start|that|sign|first|	that -38
start|that|speak|	auxiliary -41	that -45
start|that|speak|first|	that -45
start|that|speculate|first|	that 31
start|that|speculate|	that 31
start|that|state|	auxiliary 6	none -6	that 13
start|that|state|first|	that 13
start|that|stress|	auxiliary 37	that 41
start|that|stress|first|	that 41
start|that|submit|	auxiliary 33	that 33
start|that|submit|first|	that 33
start|that|subordinator|auxiliary|	judging -16	saying -22	thinking 37
start|that|subordinator|	capital -6	coordinator 9	determiner 19	preposition -20	that 7	word -17
start|that|subordinator|none|	saying 10
start|that|subordinator|to|	judging 15	thinking -33
start|that|subordinator|verb|	judging 34	saying 12
start|that|suggest|	auxiliary 36	none -12	that 14	to 43
start|that|suggest|first|	that 14
start|that|support|	auxiliary -16	none 6
start|that|suspect|	auxiliary 16	that 17
start|that|suspect|first|	that 17
start|that|talk|first|	that -32
start|that|talk|	that -32
start|that|tell|first|	that 24
start|that|tell|	marks 50	none -10	that 24	verb 56
start|that|testify|	auxiliary 52	that 60	verb 31
start|that|testify|first|	that 60
start|that|that|	: -38	adverb 31	auxiliary -99	capital 33	determiner 55	possessive 6	preposition 10	pronoun 16	quote 29	stop -67	subordinator 21	verb-judging -56	verb-saying -23	verb-thinking -63
start|that|that|auxiliary|	saying 18	thinking 10
start|that|that|marks|	judging -62	saying 11	thinking -9
start|that|that|none|	saying -15	thinking -17
start|that|that|to|	judging -26	saying 13
start|that|that|verb|	judging -16	saying 7	thinking -14
start|that|thinking|	base -20	past 17	subordinator 20
start|that|thinking|first|	whether 20
start|that|think|	auxiliary 11	none 27	that 6	verb -40
start|that|think|first|	that 6
start|that|try|	auxiliary 24	none 9	verb -16
start|that|tweet|first|	that -6
start|that|tweet|	that -6	verb -6
start|that|understand|	auxiliary -9	that -6
start|that|understand|first|	that -6
start|that|urge|	auxiliary -19	that -10
start|that|urge|first|	that -10
start|that|use|first|	that -7
start|that|use|	that -7	verb -40
start|that|view|first|	that -36
start|that|view|	that -36
start|that|voice|first|	that -13
start|that|voice|	that -13
start|that|vote|	auxiliary -37	that -54	verb -22
start|that|vote|first|	that -54
start|that|vow|first|	that 11
start|that|vow|	that 11
start|that|want|first|	that -24
start|that|want|	none -26	that -24
start|that|warn|first|	that 18
start|that|warn|	that 18	verb 10
start|that|wave|first|	that -28
start|that|wave|	that -28	verb -24
start|that|welcome|first|	that -33
start|that|welcome|	that -33
start|that|wonder|	auxiliary 21	subordinator 6
start|that|wonder|first|	whether 6
start|that|worry|	auxiliary 27	that 23	verb 33
start|that|worry|first|	that 23
start|that|write|	marks 18	none -6
`;
