/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|0|	after -28	behind -30	next 11	that -29
end|(|	1 -43	and -37	capital -29	coordinator -47	determiner 25	preposition 25	the 24	v1 10	v2 -44	word -25
end|(|1|	next -31
end|(|capital|	) -102	0 -61	capital 30	stop -57	v0 -20	v2 -29
end|(|coordinator|	adverb -34
end|(|determiner|	v1 13	word 28
end|(|preposition|	v0 -13	word 13
end|(|v0|	next -17	source -26	that 8
end|(|v1|	behind -40	next 12
end|(|v2|	next -33	that -20
end|(|word|	) -48	0 6	v0 -48	v2 -24	word -47
end|,|	 -50	1 -14	2 -12	2001 -37	2012 -37	46 -27	a 50	according 78	adding 40	after 38	all 6	along -49	also 10	although 10	among -48	an 8	and 10	are -13	arguing 23	ariz -22	as -20	asking -24	at -47	attacks -38	auxiliary 14	be -37	because -14	before -34	believing 31	between -25	bill -26	both 22	bringing -21	built -29	bush -32	but 35	by -51	calif -26	called -11	calling 41	capital -55	captured -28	choosing 16	citing 26	clinton 40	compared 26	coordinator 13	could -30	coupled -43	cruz -31	depending -35	despite 34	determiner 6	did -29	donald -16	down 39	drawing 45	due -30	either -9	eleven 8	especially -69	even 10	first -40	florida -28	followed -28	food -27	for 23	foreign -26	france -27	from -7	georgia -32	given -52	had -64	have 8	he -16	her -25	his -35	how -44	however 39	if -67	immigration -33	in -63	including -87	iowa -26	it 15	its -39	john -33	just 16	leading 21	less 23	let -46	libya -35	making 6	many -19	maryland -30	massachusetts -12	michigan -25	more -35	most -9	mr. 53	mrs. 27	much -7	n.h. -28	new -47	no -33	nor -8	not -41	notably -23	noting 22	now -44	obama -12	of -60	offering 21	ohio -29	oklahoma -14	on -36	once -29	one -18	only -32	opposed 22	or -71	particularly -46	pennsylvania -24	plus -7	pointing 46	possibly -52	preposition -19	president -19	pronoun -16	pushing -13	put -29	putting 44	quote -50	r-texas -30	raising 6	ranging -36	rather -21	recalling 30	rubio 17	said 12	sanders -6	saying 39	seeking 27	sen. -12	she -21	should -41	since -36	some 9	something 20	standing 14	stating -18	still -39	subordinator 8	such -72	suggesting -10	t2 -35	taken 6	taking -18	ted -25	telling 42	that -120	the 14	then -33	there 22	they -11	this -18	though 34	three 9	through 16	to -37	twice -46	two -42	ultimately 13	up 30	v1 -10	v2 -16	verb-judging 30	verb-saying 58	virginia -27	was 30	well 49	were 10	what -30	when -7	where -37	whether 12	which 66	while 58	white -18	who 33	with -13	without 11	word -18	would -91
end|,|0|	after -24	behind 17	late -12	that -8
end|,|1|	behind 8	late 7	next -21	that -30
end|,|2|	behind -42	that -23
end|,|adverb|	, 10	0 25	1 -28	adverb 19	auxiliary 29	capital -35	preposition -32	stop 11	subordinator 7	t0 -17	v0 -12	v1 -99	verb-judging 6	verb-saying -24	word -32
end|,|auxiliary|	0 25	1 -105	2 -41	auxiliary -7	determiner 26	preposition -46	quote -26	t0 37	v0 51	v1 -39	v2 -91	verb-judging 6	verb-saying 15
end|,|capital|	, -106	0 -36	1 -76	2 -59	auxiliary -38	capital -25	coordinator -110	preposition -33	stop -74	v0 -26	v1 -114	v2 -107	verb-judging 36	verb-saying 75	word 36
end|,|coordinator|	0 48	1 -68	adverb -53	auxiliary 9	capital 75	coordinator -54	determiner 35	preposition -22	pronoun 56	subordinator 12	t0 10	that -132	v0 -8	v1 -33	v2 -12	verb-saying 44	verb-thinking -16
end|,|determiner|	0 -32	2 -6	auxiliary 28	capital -23	preposition -30	stop 10	subordinator -72	t0 28	t1 22	that -10	v1 20	v2 -20	verb-judging 42	verb-saying 40	verb-thinking 17	word 12
end|,|preposition|	0 12	1 24	2 -32	adverb 18	auxiliary -26	capital 23	preposition -20	pronoun -36	t0 -34	t1 -49	v0 -27	v2 -90	word -39
end|,|pronoun|	0 -16	1 -37	adverb -31	possessive -35	t0 -7	v0 -28	v2 9	verb-saying 9	verb-thinking -13
end|,|quote|	0 -12	capital -19	determiner -21	stop -67	v0 -43	v1 -55	v2 -26
end|,|subordinator|	, 15	0 26	adverb -57	auxiliary 30	capital 37	preposition 9	pronoun -13	quote -32	subordinator 6	t0 16	t1 24	that -14	v1 -41	v2 -10	verb-judging 7	verb-saying 15
end|,|t0|	late 9	next 11	that -31
end|,|t1|	behind -44	next 10	that -39
end|,|t2|	next -31
end|,|that|	capital -19	determiner -40	pronoun -59	v0 -76	v1 -38	word -36
end|,|v0|	after -14	infinitive -15	next -9	source -15	that 6
end|,|v1|	after -56	behind -18	late -80	next -11	source -51
end|,|v2|	after -32	behind -9	next -47	source 11	that -12
end|,|verb-judging|	0 19	1 -39	capital -19	determiner 9	preposition 23	pronoun 52	quote -37	subordinator -27	t0 50	v0 15	v1 9	v2 -51
end|,|verb-saying|	, 13	1 -16	adverb 14	capital 53	determiner 55	quote 32	t0 24	that 35	v0 62	v1 17	v2 11
end|,|verb-thinking|	0 -20	1 13	capital -26	determiner 22	that -36	v1 -8	v2 -29	word -29
end|,|word|	$ 26	% 31	, -52	0 -20	2 -57	adverb -15	auxiliary 11	capital -15	coordinator -124	determiner 6	pronoun 16	quote -46	stop -42	subordinator 19	t0 -32	t1 -7	v1 -20	v2 -9	verb-judging -15	verb-thinking 16	word -35
end|	- 14	about -109	above -46	across -17	after 22	afternoon -25	against -105	along -52	alongside -31	amid -11	among -26	april -8	are 6	around -26	as -27	aug -25	august -46	behind -64	below -49	beside -30	between -97	beyond -50	but 30	by 15	christmas -32	concerning -48	could -18	dec -25	december -41	despite 46	down -95	during 17	easter -37	evening -37	except 12	feb -28	february -32	for -49	friday -11	from -30	have 15	how -96	if -47	inside -44	into -96	is 11	jan -26	january -46	july -57	june -55	like -68	march -56	may -43	monday 6	month -57	morning -32	near -42	night -66	nor -33	nov -29	november -60	october -44	of -96	off -84	once -64	onto -40	or -59	out -92	outside -60	over -24	past -77	per -53	said 9	saturday -7	sept -44	september -36	should -30	since -35	so -38	sun -26	sunday -64	support -26	than -29	that -27	then -65	though -62	through 12	throughout -32	to -45	today -11	toward -70	towards -37	tuesday 10	under -16	unless -55	until -11	up -50	upon -53	versus -39	via 10	was 30	week -54	weekend -43	were -32	what -108	where -39	whether -89	which -16	while 8	who -13	whom -49	whose -26	why -52	will -32	with -9	within -68	wrote -26	year -64	yet -65	– 7	— 10
end|-|	 33	- -29	0 10	1 -49	2 15	adverb -25	all 22	an 25	and -15	as 12	auxiliary -54	but -13	capital 29	coordinator -11	determiner 41	even -29	has -33	in -36	only -20	or -8	pronoun 36	quote 33	subordinator 21	t0 10	that 11	the 33	though 27	to -54	v1 -12	v2 -8	verb-saying 23	whether 16	which -44	with 19	word -29	would -11
end|-|-|	0 -6	1 -24	adverb -42	coordinator -17	determiner 35	preposition -17	t0 13	v0 -34	v1 9	v2 -33	word -30
end|-|0|	after 30	behind -34	next 20	that -19
end|-|1|	next -41
end|-|2|	behind 22
end|-|adverb|	0 -21	1 -30	v0 -11	v1 -32	word 6
end|-|auxiliary|	0 7	v0 -46	word -48
end|-|coordinator|	, 6	0 -31	adverb -29	capital -23	determiner 41	preposition -39	pronoun -10	v0 13	v1 -68	verb-judging -7	verb-saying 11	word -28
end|-|determiner|	0 28	determiner -6	preposition 30	v0 23	word 21
end|-|preposition|	determiner 14	v0 -14	word -6
end|-|subordinator|	0 14	capital 21	determiner 7	pronoun 19	v1 20	word 19
end|-|t0|	next 27
end|-|v0|	after -39	behind 21	next -6	that 9
end|-|v1|	next -13
end|-|v2|	next -8
end|-|verb-saying|	that 23
end|-|word|	, -25	0 -9	auxiliary 6	determiner -33	preposition 9	subordinator -9	that -13	v0 -41	v1 -55	word -23
end|:|	 15	0 -7	1 -14	a 15	preposition -30	pronoun -41	quote 18	subordinator 27	t0 17	that -67	the -24	trump -26	v1 -10	v2 -51	word -16
end|:|0|	behind -15
end|:|capital|	, 8	0 -15	auxiliary -9	capital -20	t0 28	v1 -29	v2 -33
end|:|determiner|	0 7	capital 6	v0 -12	verb-thinking -38	word 8
end|:|end|	v0 23	v1 -32
end|:|preposition|	v0 -7	word -20
end|:|quote|	end -18	pronoun 43	v0 17
end|:|t0|	infinitive 28
end|:|that|	v0 -33
end|:|v0|	behind -39	next -29	that 40
end|:|v1|	behind -36	next 8	that -37
end|:|v2|	next -44
end|:|word|	0 7	determiner -6	v0 -20	v2 -27
end|;|	 -17	. -27	0 10	a -15	adverb 24	and 16	capital 39	coordinator 16	determiner 10	end -17	it 18	its 19	pronoun 17	she 20	stop -27	t0 20	the 10	v1 7	v2 -10
end|;|0|	behind -6	next 7
end|;|capital|	0 23	capital 26	t0 15	v0 28	verb-judging 16	verb-saying 27	word 10
end|;|coordinator|	0 27	word 13
end|;|determiner|	0 23	capital 22
end|;|end|	0 -18	end -17	t0 14
end|;|pronoun|	auxiliary 24	v0 28
end|;|stop|	end -27
end|;|t0|	next 14
end|;|v0|	that 20
end|;|v1|	next 32
end|;|v2|	that -8
end|;|word|	0 27	v0 -6	word 25
end|about|	 -23	$ -36	0 -87	1 -22	4 -16	a -24	adverb -18	an -21	capital -51	clinton -26	determiner -75	her -32	hillary -22	his -35	how -20	it -23	mr. -24	one -34	preposition -13	pronoun -24	quote -23	subordinator -41	t0 -21	the -62	three -18	to -12	trump -35	v0 -95	v1 -18	v2 -16	verb-thinking -24	voting -18	whether -30	word -74
end|above|	0 -26	1 -29	all -29	determiner -41	the -22	v0 -45	word -34
end|according|	( -31	, -12	0 -13	and -47	as -23	at -33	between -12	by -27	end 25	for -26	from -19	in -55	of -16	on -22	or -13	since -26	than -22	that -21	to -26	up -13	v0 -22	v1 7	week -18	what -12	which -19	who -18	with -24	within -14	year -10
end|accuse|	, -13	0 -28	2 -18	and -9	as -38	at -55	by -51	end 29	for -36	in -60	of -88	on 6	that -30	to -69	up -33	v2 30	week -13	with -39
end|acknowledge|	, 13	0 20	about -24	and -45	but 13	by -33	end -6	for -36	from -26	into -13	of -31	t0 15	that -36	to -57	v0 -20	v1 -29	v2 -14	with -30
end|across|	determiner -11	t0 -44	the -8	v0 -70	v1 -30	word -31
end|adamant|	end -10
end|add|	, -34	0 -50	1 -30	about -13	as -26	at -34	end 48	for -29	from -26	in -47	of -18	on -28	that -35	to -50	v0 -19	v1 33	v2 -6	with -47
end|admit|	, -11	0 -9	and -37	at -38	end 8	for -39	from -23	in -40	of -25	on -38	over -28	that -16	to -35	v1 -8	v2 -10	who -16	with -33
end|adverb|,|	v0 -31
end|adverb|0|	, 29	end 20	preposition -27	subordinator -75	that -39
end|adverb|1|	preposition -37
end|adverb|stop|	end -35	v0 -30
end|adverb|t0|	coordinator 21	end -14	preposition -52
end|adverb|v0|	: -41	coordinator 18	next -34	preposition -107	subordinator -68	that -23	word -44
end|adverb|v1|	, -54	coordinator -33	preposition -43	subordinator -19	that -28	word -16
end|adverb|v2|	, -51	end 16	preposition -35	subordinator -20
end|advise|	0 -54	end 49	t0 -15	to -44	v0 -7
end|advocate|	, -16	0 -25	1 9	and -31	end 35	in -33	of -20	on -32	that -32	to -34	v0 -8	v1 -13
end|after|	0 12	1 -29	2 -27	a 18	adverb -38	auxiliary 11	being 14	capital 17	he -11	her -34	his -8	it -47	pronoun -43	t1 -45	the -19	v0 19	v1 -75	v2 -58	verb-judging -24	verb-saying -35	verb-thinking -29	word 18
end|after|saying|0|	false -33	true 52
end|after|saying|1|	false -41	true 30
end|after|saying|t0|	false -34	true 24
end|after|saying|v0|	false -28	true 32
end|after|saying|v1|	false -39	true 14
end|after|saying|v2|	false -42	true 18
end|after|thinking|0|	false -21
end|after|thinking|v0|	false -15
end|after|thinking|v1|	true 6
end|against|	. -14	0 -76	a -28	capital -63	clinton -32	determiner -63	donald -19	her -28	hillary -17	him -35	his -21	it -10	mr. -17	mrs. -12	one -12	pronoun -36	stop -14	t0 -28	terrorism -16	the -48	them -19	trump -30	v0 -79	v1 -22	v2 -23	word -59
end|agree|	, -12	0 -6	and -56	as -35	at -40	by -33	end 7	for -41	in -61	into -16	of -30	or -16	over 17	t0 -18	than -14	that -49	to -61	v0 -9	v1 -18	v2 20	when 8	who -36	with -36
end|aim|	, -16	0 -18	by -37	end 18	for -37	in -30	on -34	that -35	to -44	v0 -10	v1 25
end|allege|	, -27	0 -15	and -31	as -33	by -35	end 18	for -33	in -41	of -35	on -30	that -28	to -45	v0 -9	v2 8
end|allow|	, 37	0 -64	and -38	as -38	by -32	end -17	for -30	of -34	on -45	t0 17	to -72	v0 9	v1 -30	who -25	with -37
end|allude|	end 18	v0 20
end|alongside|	v0 -31
end|along|	0 -28	determiner -46	preposition -28	t0 -34	the -46	v0 -43	with -28
end|amid|	v0 -35
end|among|	0 -74	capital -61	democrats -27	determiner -47	hispanic -28	likely -29	many -19	republicans -25	the -37	v1 -30	v2 -15
end|and|	 -26	$ -59	, -7	1 -12	2012 -23	a -6	accused 26	adverb -30	all -24	allies -28	also 12	an -51	another -27	as 24	auxiliary -21	been -43	being -38	bernie -39	beyond -37	bill -31	build -24	by 8	california -20	called 35	campaign -20	capital -34	carson -25	children -26	civil -19	clinton -14	community -14	coordinator -10	could -59	criticized 17	dapa -22	democratic -46	determiner -34	digital -30	dismissed 11	donald 8	economic -38	effective -25	even 23	evidence -12	expand -28	experience -18	federal -28	fight -34	fitness -29	florida -24	for -43	foreign -23	former -39	found -52	gay -16	georgia -16	germany -28	get -23	give -21	go -23	had -38	has 15	have 6	he 18	health -17	help -29	her -46	hillary -43	his -12	hoped -25	how -47	immigration -30	in -14	iraq -40	is 10	it -45	its -43	john -25	judgment -16	leave 13	left -32	legal -34	local -39	lower -29	make 12	manafort -25	many -36	march -30	marco -28	may -26	military -38	minority -22	moderate -23	more -47	mr. 6	mrs. -22	muslims -30	national -28	never -27	new -24	north -26	not -46	obama -28	of -35	offered 6	on -30	once 18	one 18	ordered -17	other -80	others 28	outsiders -16	party -27	personal -25	pharmaceutical -14	plans 13	politics -23	powerful -16	praised 31	president 11	private -31	pronoun 19	provide 14	put -28	quote -26	raised -32	republican -35	respect -30	rising -17	rubio -26	said 47	sanders -40	says 15	senate 14	she 26	should -35	six -18	some -29	south -26	state -30	subordinator -19	suggested -7	support -43	syria -48	t0 6	t1 -46	t2 -32	ted -24	terrorism -27	thanked -6	that -66	the -53	their -33	then -10	they -28	those 26	thought -26	through -30	to 16	trustworthy -24	two -39	v1 -27	v2 -64	verb-judging 55	verb-saying 32	verb-thinking -13	wanted -35	was -48	were -42	what -38	when -36	where -27	which -24	who 31	wished -26	women -16	word -49	working-class -23	would -25	wrote -26	young 17
end|announce|	0 14	1 -41	after 21	against -20	and -21	as 11	at -30	by -45	end -50	for -71	from -55	if -27	in 10	of -65	on 37	over -28	t0 28	that -53	thursday -34	to -9	v0 -16	v2 -33	who -28
end|answer|	, 24	0 21	end -38	v1 -36
end|apologize|	, 25	0 -31	end -32	of -31	on -43	out -21	to -28	v0 20	v1 -33
end|appeal|	0 -6	end 11	in -33	of -16	t0 23	that -34	to -31	v0 16
end|applaud|	0 -6	end 44	to -29	v0 -24
end|april|	, -46	. -25	0 -31	1 -26	26 -27	preposition -15	stop -25	v1 -20
end|are|	0 21
end|argue|	, -12	0 -50	1 -26	; 11	about -18	and -30	as 14	at -45	between -15	by -62	end 29	for -39	from -28	if -19	in -54	into -14	like -15	of -25	on -45	out -18	t0 -22	than -30	that -33	to -66	up -15	v0 10	which -24	who -30	with -44
end|argument|	v0 10
end|around|	. -23	0 -6	capital -30	determiner -9	stop -23	the -6	v0 -74	v1 -39	word -38
end|articulate|	0 11	end -25	in 8	v0 -28
end|ask|	, -12	0 -22	1 -21	about -29	against -22	at -35	before -38	behind -28	by 8	down -11	during 15	end 10	for -76	if -35	in -27	into -15	like -25	november -19	of -49	on -76	out -20	than -30	that -63	to -126	under -33	up -34	v0 10	v1 -14	v2 -27	what -24	when -39	whether -32	which -16	who -40	with -37	year -16
end|assail|	0 -6	end -25	to -40
end|assert|	, -18	0 -34	end 11	on -28	v0 -16	v1 13	with -26
end|assure|	, 6	0 -25	at -44	in -21	of -14	to -24	v0 39	v1 -34	v2 -36
end|as|	 -54	$ -56	0 -39	1 -44	2 -33	250 -28	a -40	adverb -12	an -68	auxiliary -29	both -27	china -32	democrats -30	determiner -54	early -40	evidence -52	governor 12	he 36	her -28	his -47	isil -23	isis -31	it 22	its -27	long -29	many -47	mr. -28	new -35	not -33	of -35	one -47	part 6	possible -42	preposition -47	president -60	pronoun 47	proof -21	quote -54	secretary -63	somewhat -31	soon -32	subordinator -25	t0 16	t1 7	that -19	the -23	they -66	v0 -34	v1 -9	v2 -51	verb-judging -25	verb-saying -32	verb-thinking -24	well 16	word -58
end|attack|	, -10	1 -44	2 8	about -18	and 33	at -24	by 12	for -49	in -43	of -28	on -30	that -27	to -42	v0 -35	v1 -22	with -30
end|attribute|	end 32	t0 -27	v0 -18
end|at|	$ -31	1 -55	17 -28	3 -33	6 -27	a 36	about -28	adverb -20	all -39	any -33	capital -36	determiner 15	every 15	first -20	four -27	fox -33	handling -34	her -49	him -26	his -56	home -36	it -18	its -34	least -84	odds -20	one -29	preposition -28	pronoun -31	risk -26	school -29	some -32	stake -27	state -20	subordinator -18	t0 -92	the -32	this -36	times -30	trump -40	v0 -32	v1 -38	v2 -31	verb-judging -35	verb-saying -26	which -22	word -55
end|august|	, -45	. -26	stop -26	v0 -36
end|aug|	. -25	stop -25
end|auxiliary|0|	, 33	after -27	capital -25	coordinator -34	end 39	next 9	preposition -100	subordinator -54	that -25
end|auxiliary|1|	end 16
end|auxiliary|adverb|	0 -54	auxiliary -35	v0 -37	v1 -21	word -47
end|auxiliary|auxiliary|	auxiliary -38	determiner -27	preposition -49	v0 -54	v1 -16	v2 -28	word 6
end|auxiliary|determiner|	v1 -25	word -31
end|auxiliary|preposition|	0 12	determiner -30	word 14
end|auxiliary|t0|	end -10	infinitive 6	next -10	preposition -32	that 10
end|auxiliary|t1|	next -21
end|auxiliary|v0|	capital -25	coordinator -46	end 45	infinitive 10	next -69	preposition -26	subordinator -44	that 23	word -23
end|auxiliary|v1|	, -41	coordinator -36	end -17	next -46	preposition -42	subordinator -40	word -16
end|auxiliary|v2|	end -11	next -30	preposition -27
end|auxiliary|verb-saying|	0 9	preposition 32	v0 17
end|auxiliary|verb-thinking|	0 10
end|auxiliary|word|	, -42	0 -57	determiner -15	stop -24	subordinator -26	t0 14	v2 -22
end|back|	, 21	- 14	0 29	1 -54	2 -6	and 13	at -32	by -32	end -46	for -33	in -11	of -39	on -39	out -15	that -39	to -53	up 19	v1 -50	v2 -51	with -33
end|bash|	0 11	end -20
end|because|	0 6	capital -55	determiner -17	his -45	it 16	of -39	preposition -16	she -56	t0 -54	the -80	they -45	v1 -48	v2 -17	word -41
end|before|	, -34	. -32	0 27	a 19	any -30	capital -24	determiner -27	he 12	his -27	it -45	stop -32	t0 -50	the -84	v0 -37	v1 -30	v2 -26	verb-judging 18	verb-thinking -27	word -11
end|behind|	, -38	0 -38	a -22	capital -36	clinton -33	determiner -60	her -27	him -19	preposition -30	pronoun -19	t0 -26	the -46	trump -20	v0 -77	v1 -22	word -30
end|behind|judging|1|	true -18
end|behind|judging|2|	false 12	true 30
end|behind|judging|t0|	true 27
end|behind|judging|t1|	false -43	true 10
end|behind|judging|v1|	false -40	true -22
end|behind|judging|v2|	false -75	true -7
end|behind|saying|0|	false 26	true 14
end|behind|saying|1|	false -66	true 10
end|behind|saying|2|	false -49
end|behind|saying|t0|	false -22
end|behind|saying|t1|	false -35
end|behind|saying|t2|	false -29
end|behind|saying|v0|	false -9	true -11
end|behind|saying|v1|	false -104	true -24
end|behind|thinking|0|	false 32
end|behind|thinking|1|	false 11	true 16
end|behind|thinking|t0|	false -33	true -9
end|behind|thinking|v0|	false -13
end|behind|thinking|v1|	false -31	true -16
end|behind|thinking|v2|	false -28	true -36
end|believe|	, -21	0 -18	1 8	after -34	and -6	as -45	at -34	by -44	end 28	for -62	from -31	if -38	in -61	into -18	may -30	of -42	on -48	or -19	t0 -7	than -28	that -34	to -60	v0 -19	v1 11	with -49
end|below|	determiner -36	the -32	v0 -36	v2 -18	word -30
end|bemoan|	end -8	that -19	v0 22
end|between|	$ -41	0 -81	a -29	capital -57	clinton -24	determiner -67	pronoun -31	t0 -21	the -58	them -24	trump -19	v0 -57	v1 -23	v2 -12	word -42
end|beyond|	0 -36	determiner -39	the -35	v0 -49	v1 -36	word -23
end|bill|	, 27	0 -8	to -28	v1 -31
end|blame|	, -18	0 -31	and -17	as -27	end 24	from -35	in -48	of -37	that -50	to -39	v1 6
end|blast|	0 -18	1 -34	and 17	end 16	for -58	in -40	of -33	to -35	v0 22
end|boast|	, 25	0 -31	end 11	in -32	to -19	v0 16
end|brag|	end -14	in -37	to 16	v0 -7
end|but|	 -36	0 38	added 25	adverb -17	also -27	auxiliary 9	determiner -36	did 8	had -32	not -8	preposition -33	quote -36	rather -28	said 49	that -72	the -32	v1 -44	v2 -24	verb-judging -22	verb-saying 50	verb-thinking -44	was -19	will -9	word 18
end|by|	 -32	0 21	1 9	10 -35	2030 -37	about 20	adverb -21	an -46	another -37	any -33	august -29	auxiliary -27	calling -21	capital -21	christmas -33	clinton -35	conservatives -33	coordinator -35	cruz -25	determiner -10	giving 9	half -32	her -37	his -45	june -30	more -38	mr. -29	name -26	one -41	people -39	police -38	preposition 16	president -36	quote -32	raising -23	republican -28	republicans -27	requiring -28	sanders -34	spring -25	state -22	t0 -10	telephone -29	text -28	their -28	then -35	thursday -23	trump -42	two -33	using 15	v0 -25	v1 -59	v2 -48	verb-judging 6	verb-saying 12	verb-thinking -35	word -12	years -17
end|calculate|	end 24
end|call|	( -43	, 7	- -56	0 -11	1 -31	; 20	against -28	as -51	at 12	because -26	between -20	end 16	following 25	for -45	from -45	in -72	into -24	of -57	off -21	on -30	or -18	out -25	over -26	that -55	then -10	to -111	v0 -8	v1 -9	what -17	who 7	with -52	— -29
end|capital|,|	auxiliary -25	coordinator -36	determiner -35	preposition -33	pronoun -19	quote -23	subordinator -30	t0 -21	that -24	v1 -18	verb-saying 26	word -38
end|capital|0|	( 16	, -8	- 7	; 34	after -20	auxiliary 16	behind -21	coordinator 8	end -27	next 6	preposition 10	that -9	— 17
end|capital|1|	behind -14	coordinator -39	end 7	next -35	preposition -92	subordinator -23	that -31	word -26
end|capital|2|	, -78	coordinator -41	end 30	preposition -46	subordinator -36
end|capital|auxiliary|	adverb -18	v0 -29	word -34
end|capital|capital|	v0 -28
end|capital|coordinator|	v0 -43	v2 -16	word -38
end|capital|possessive|	0 -43	capital -51	t0 -37	v0 -62	v1 -18	verb-saying -31	verb-thinking -21	word -53
end|capital|preposition|	0 -9	capital -9	determiner -50	t0 -25	v0 -61	v1 -24	word -37
end|capital|stop|	1 -24	capital -51	coordinator -36	determiner -38	end -34	preposition 11	pronoun -35	quote 18	t0 -46	that -22	v0 -10	v1 -41	v2 -34	word -70
end|capital|subordinator|	0 -26	determiner -36	pronoun 23	v0 15	v1 -18
end|capital|t0|	coordinator 23	end -18	next -20	preposition -24	subordinator -56	that -19	word -24
end|capital|t1|	coordinator -18	end -9	preposition -17
end|capital|t2|	end 31
end|capital|that|	capital -18	determiner -27	pronoun -12	v0 -44	v1 -15	verb-saying -13
end|capital|v0|	( -37	, -9	- 35	: -53	; 16	after -25	auxiliary -36	capital -8	coordinator 10	end -28	late 17	next -24	preposition -36	source -29	subordinator -9	that -20	verb-thinking -18	word -45	— 7
end|capital|v1|	( -31	, -31	- 10	: -32	auxiliary -15	behind -21	capital -13	coordinator -56	end -13	late -11	next -44	preposition -46	subordinator -56	that -42	word -26
end|capital|v2|	auxiliary -27	behind -15	capital -13	coordinator -29	end -15	next -36	preposition -41	subordinator 6	that -28	word -24
end|capital|verb-saying|	v1 -11
end|capital|word|	, -41	1 -30	coordinator -34	determiner -31	possessive -30	preposition 7	subordinator -33	t0 7	that -34	v0 -21	v1 -28	v2 -21	word -39
end|care|	0 15	end -8	v0 -15
end|cast|	as -63	end 17	in -34	of -30	v0 -48	v1 -11
end|caution|	, -7	0 -26	and -24	end 37	from -31	in -43	of -21	that -26	to -29	v0 -13	v1 6
end|challenge|	, -22	0 -22	and 8	end 37	for -27	in -45	of -28	on -43	that -29	to -52
end|champion|	v0 -22
end|charge|	0 7	from -40	in -42	of -11	on -42	that -20	to -39	v1 -36	v2 -18	with -56
end|cheer|	0 -8	end 7	v0 26
end|chide|	0 -20	end 22
end|christmas|	. -27	stop -27	v0 -23
end|cite|	( 19	, -22	0 -32	about -19	and -7	as -80	by -54	end 41	from -41	in -82	of -47	on -38	or -30	that -68	to -51	up -22	v1 13	v2 -36	who -29	with -47
end|claim|	, -36	- 36	0 26	1 -30	: 6	and 22	at -31	by -45	end -18	for -48	from -21	in -16	is 10	of -34	t0 -11	than -32	that -52	to -6	v0 -20	v1 -20	v2 12	was 26	who -26	with -42	without -42
end|clarify|	v0 -9
end|clear|	, 12	and -27	around -19	as -26	end -19	in -30	of -18	that -26	to -33	v0 16	v1 -23	v2 -40	with -36
end|comment|	0 -12	and 8	in -26	to -31	v0 31
end|compare|	, -12	0 -58	at -18	end 11	in -35	of -24	t0 7	that -22	to -66	v0 -13	v1 -44	with -23
end|complain|	, -14	0 -8	end 32	for -27	from -24	in -34	of -27	on -33	to -23	v0 -6
end|concede|	but 32	end -24	for -24	in -31	of -20	to -42
end|concerned|	end -14	to -25
end|concerning|	v0 -48
end|concern|	0 -21	end 31	v0 8
end|conclude|	, -28	0 -48	because -44	by -44	end 6	for -25	in -36	of -22	on -47	since -21	that -32	to -38	v2 -14
end|concur|	0 -23	end 18
end|condemn|	, 43	0 -13	and -31	in -39	of -23	on -34	to -32	v0 31	v1 -33
end|confess|	end 20
end|confidence|	end -6
end|confirm|	, -21	0 27	1 -40	and 21	at 10	but 42	by 13	end -37	for -41	from -42	in -74	of -32	on 9	than -33	that -26	to 8	v0 -25	v1 32	with -33
end|congratulate|	0 -26	end 19	for -38	v0 10
end|consider|	, -17	0 -7	1 -11	and -7	as -45	for -51	of -46	on -33	t0 -6	that -26	to -54	v0 14	v1 -46	who -22	with -32
end|contend|	end 31	for -13	of -17	to -34	with -32
end|continue|	end -11	in 13	v0 -9
end|contradict|	0 -32	end 29
end|convinced|	end 19
end|coordinator|$|	v0 -29	v1 -23	word -39
end|coordinator|,|	adverb -17	preposition -39	subordinator 20	v0 -32	v1 12	v2 -20
end|coordinator|0|	after -43	behind 34	coordinator -27	end 29	late 27	next -8	preposition -49	source -24	that -69
end|coordinator|1|	behind -26	next -9	that -36
end|coordinator|2|	behind -31	next -52	that 10
end|coordinator|adverb|	, 18	0 23	1 -20	adverb -33	auxiliary -39	coordinator -23	determiner -65	preposition -30	stop -17	v0 -117	v1 -46	v2 -20	verb-saying 32	verb-thinking -25	word -31
end|coordinator|auxiliary|	0 22	adverb 15	auxiliary -23	determiner -61	preposition -32	pronoun -35	quote -51	t0 -9	v0 -19	v1 -55	v2 -32	verb-judging -22	verb-saying 21	verb-thinking -53	word -36
end|coordinator|capital|	, -19	0 -51	1 -50	2 -48	adverb -42	auxiliary -35	capital -13	coordinator -56	possessive -24	preposition -87	stop -69	subordinator -37	t0 -20	that -27	v0 -11	v2 -31	verb-judging 15	verb-saying 6	word -40
end|coordinator|coordinator|	v0 -9	v2 -23
end|coordinator|determiner|	0 -34	1 -28	2 -24	adverb 9	capital -21	determiner 6	preposition 18	stop -18	t0 -6	t1 -18	v0 -52	v1 -55	v2 -36	verb-judging -35	verb-saying 9	verb-thinking -26	word -87
end|coordinator|preposition|	, -33	1 -26	capital -52	determiner -9	stop -20	t0 -36	t1 -29	v0 -21	v1 -57	v2 -19	verb-judging -23	word -23
end|coordinator|pronoun|	auxiliary -10	possessive -41	v0 11	v2 -19	word 18
end|coordinator|quote|	stop -41	v0 -46	v1 -32
end|coordinator|subordinator|	0 -11	capital 20	determiner -10	preposition -35	pronoun -70	t0 -31	v0 -23	word -31
end|coordinator|t0|	infinitive -38	next 7	that -30
end|coordinator|t1|	next -46
end|coordinator|t2|	behind -17	next -32
end|coordinator|that|	0 9	adverb -22	auxiliary 14	capital -37	determiner -68	preposition -21	pronoun -66	quote -21	v0 -116	v1 -33	v2 -11	word -61
end|coordinator|v0|	, -16	after -63	behind -37	end 48	infinitive -19	late -38	next 6	preposition -62	source -37	subordinator -50	that -12
end|coordinator|v1|	after -35	behind -47	end 19	late -41	next -15	preposition -27	that -62
end|coordinator|v2|	after -15	behind -29	late -27	next -49	source -21	that -44
end|coordinator|verb-judging|	0 46	1 14	capital 13	determiner 23	preposition 8	pronoun 29	stop -42	subordinator 30	v0 18	v1 -52	v2 -24	word 6
end|coordinator|verb-saying|	, 34	0 17	capital 25	determiner 32	preposition 8	pronoun 14	stop -28	subordinator -7	t0 39	that 45	v0 39	v1 -65	v2 -30	word -44
end|coordinator|verb-thinking|	determiner -49	preposition 21	pronoun -15	t0 9	that -30	v0 -59	v1 -25	word -32
end|coordinator|word|	, -84	- -39	0 -16	1 -51	2 -44	adverb -22	capital -40	coordinator -35	determiner 22	preposition -29	pronoun -15	stop -96	subordinator -12	t0 -40	t1 -33	t2 -25	that -51	v0 -42	v1 -64	v2 -35	verb-judging -20	verb-saying 43	verb-thinking -49	word -84
end|could|	0 -31	word -12
end|counter|	0 18	in -28	v0 -27
end|credit|	0 -8	and 10	end 11	for -34	in -28	of -25	v0 -19	v2 -12	with -32
end|criticize|	0 14	1 -39	after 11	and -23	as 19	by -32	during 11	for -91	from 9	in 9	of -42	on -56	that -47	to -61	v0 -11	v1 -37	week -17
end|debate|	, -41	0 11	as -45	end -8	in -37	of -39	to -45	v0 -23	v1 -21
end|december|	, -33	. -22	0 -33	stop -22	t0 -17	v0 -26	v1 -13	word -13
end|decide|	, -20	0 6	after -37	and 19	end -34	for -23	in 9	of -30	t0 20	to -69	v0 -14	v1 -13	v2 -49	with -30
end|decision|	end -34	in -27	of -19	t0 -14	to -15	with -18
end|declare|	, 30	0 26	1 11	as -32	by 29	end -54	for -36	in -62	night -25	of -35	on -33	that 16	to -62	tuesday 13	v0 -23	v1 -27	v2 -15
end|decline|	, -14	0 15	and 32	end -18	for 24	in -50	of -47	on -12	or -29	that -14	to -50	v0 -7	v1 -39	whether -42	with -32
end|decry|	, 24	0 15	and -22	end -15	of -34	to -31	v0 -7	v1 -38
end|dec|	. -25	stop -25	v0 -23
end|deem|	, 19	0 45	1 -16	end -42	of -32	v1 -35
end|defend|	, -29	against -36	and -27	as -43	at 15	by 19	end -8	for -28	in 10	of -56	on 6	t0 10	that -51	to -76	v1 -44	v2 -15	when 16	with -24
end|define|	end 28
end|deliver|	, -19	0 9	end -21	of -46	on 16	to 19	v1 -47
end|demand|	, 20	0 18	1 -29	and -31	end -25	for -35	from -23	in -34	of -23	v0 7	v1 -12
end|denounce|	, 11	0 9	1 -28	as 9	end -44	for -17	of -23	or -14	through -26	to -46	v0 8	v1 -60	v2 -39	with -19
end|deny|	, 33	0 20	1 -36	; 26	and 41	as 15	at -37	end -63	for -42	from -21	in -53	of -41	on -41	out -17	t0 12	than -31	that -47	through 23	to -66	v0 11	v1 -49	v2 -6	with -37
end|deride|	0 -25	end 23
end|describe|	, 8	0 -12	1 -22	among -25	and -21	as -85	by -47	end 9	of -28	off -26	t0 13	that -47	to -49	v0 -10	v1 -10	v2 16
end|despite|	0 18	determiner 34	the 14	v0 35	word 29
end|detail|	, -11	0 -22	and -36	end 28	in -31	of -30	to -35	v0 -14	v1 7
end|determiner|0|	( -66	- -11	: -31	; 26	capital -8	coordinator 23	end 10	next -28	that -7	word -93	– -10	— -21
end|determiner|1|	( -31	, -22	- -35	capital -26	coordinator -48	preposition -13	subordinator -40	that -28	word -27
end|determiner|2|	, -23	coordinator -29	end -11	preposition -21	subordinator -23
end|determiner|t0|	, -9	- -12	capital -30	coordinator -35	preposition -14	that -32	word -32
end|determiner|t1|	coordinator -28	end 22	preposition -46	subordinator -34	that -20	word -20
end|determiner|t2|	, -30	coordinator -26	end -10	preposition -33
end|determiner|v0|	( -6	, -15	- -22	: -72	; 34	auxiliary -41	capital 20	subordinator -28	that -102	verb-thinking -26	word -68	– -32	— 9
end|determiner|v1|	, -7	- -61	auxiliary -25	capital -34	coordinator -89	preposition -49	subordinator -11	that -37	word -31	— -48
end|determiner|v2|	( -27	, -8	capital -33	coordinator -38	preposition -46	subordinator -51	that -36	word -24
end|determiner|word|	0 -28	auxiliary -34	preposition -34	pronoun -29
end|determine|	0 -25	end 46	in -39	to -32	v0 -18
end|disagree|	0 13	v0 -27
end|disavow|	0 15	end -14
end|disclose|	, -11	end -7	for -38	in -28	of -24	on -40	to -33	v0 10	v1 -25	v2 -11
end|discuss|	, -27	0 -19	1 -49	and -45	for -41	of -31	or -27	that -58	to -58	v0 14	v2 -35	what -14	who -22	with 32
end|dismiss|	, 23	0 -58	and -31	as -30	by 6	from -24	in -34	of -21	that -63	to -40	v0 15	with -43
end|dispute|	0 -7	end 18	in -24	v0 9
end|doubt|	, -10	0 10	for -35	in -35	to -34	v0 6	v1 -37
end|down|	, -36	. -29	0 -61	a -16	capital -24	determiner -46	on -37	preposition -58	stop -29	subordinator -24	t0 -43	the -33	to -33	v0 -70	v1 -21	v2 -28	with -23	word -42
end|during|	0 32	a 25	an 12	determiner 16	her 8	his -6	t0 -55	the -25	v0 -27	v1 -46	v2 -41	word -31	world -26
end|eager|	end -24	t0 11
end|easter|	. -37	stop -37	v0 -37
end|echo|	, -18	0 -11	and 12	of -25	that -30	to -24
end|email|	and -32	end 11	in -31	of -18	v0 -33
end|emphasize|	, -14	as -36	that -30	to -30	v0 -20	v1 8
end|encourage|	0 -27	end 34	of -15	t0 18	to -53	v0 23
end|endorse|	, -17	- 18	0 35	1 -9	2 -6	as -32	at 8	by 12	end -44	for -59	from -21	in 31	may -29	of -48	on 6	over -24	than -24	that -29	v0 -57	v1 -69	v2 -13
end|end|	( -6	, -20	[ -8	a 20	about 17	according 50	after -24	all -14	along 23	although -27	among 6	an 32	analysts -13	and -16	another -18	as -7	ask -6	asked 26	back -14	beijing 27	both -22	candidates -7	chief 18	china 27	clinton 22	democratic 26	democrats 6	donald 30	during 10	each -23	eksili -22	eleven 30	emanuel -25	first -10	for 17	forbes 14	former 28	fundy -24	germany -15	had 22	he 11	her 30	here -37	his 23	however -8	hundreds 28	if 20	in 25	is -14	israel 24	it 44	its 9	jeb 23	just 37	justice 27	kaine -22	labor 35	last 47	later -10	like 9	long -27	many 15	minister 26	more 23	most 17	mr 34	mr. 10	mrs. 21	ms. 9	nearly 27	neither -8	new 12	no 18	nobody 30	none 32	not 19	now -13	obama 35	on 18	one 34	only -23	opposition 20	other -8	others -17	perhaps -32	police 37	polls 20	president 26	pressed 29	rather 30	recently 19	rubio -44	russia 27	said -22	sanders -27	sen. 22	senator -11	shares 16	since -6	so 36	some -8	spokeswoman 18	state 29	still -31	sunday -13	t1 -6	t2 12	the 46	there -18	these -32	they -24	this -46	those -20	though 32	three -21	to 27	today 10	too -19	two 37	two-thirds -24	under -31	union 22	using -19	v1 -6	voters -24	was -14	we 34	whether -13	while -14	workers 32	would -10
end|end|0|	after 54	late 22	that -8
end|end|1|	after 30	next 13	that -17
end|end|2|	next 6
end|end|end|	t1 -6	t2 12	v1 -6
end|end|t0|	after 25	behind 11	infinitive 6	late 27	that 20
end|end|t1|	behind 6
end|end|t2|	behind 39
end|end|v0|	after 32	behind -13	source 49	that 16
end|end|v1|	after 16	behind -35	next -12	source 20	that 20
end|end|v2|	after 18	behind -12	late 9	next -7	that 17
end|estimate|	, 22	0 -43	and -46	at -38	by -27	end 28	for -25	from -33	in -40	of -22	t0 -16	to -37	up -19	v0 37	v1 -43	v2 12	year -18
end|evening|	. -22	stop -22	v0 -31
end|except|	v0 16
end|expect|	( -46	, 30	; 21	about -23	as -53	at -64	before -44	between -26	by -73	end -6	for -59	from -40	in -87	into -32	like -15	monday -24	month -18	night -25	november -22	of -57	on -82	over -35	past -24	sunday -23	t0 13	t1 -50	than -39	that -53	thursday -27	to -88	until -35	up -24	v1 -17	v2 -24	week -32	who 15	with -47	year -26
end|explain|	, -22	0 8	1 -27	and -34	because -47	by -44	end 8	for -48	from -28	in 15	into -20	of -29	on -47	t0 -9	that -42	to 7	v0 -34	v2 15	with -31
end|express|	, -14	0 -9	1 -35	about -25	and 11	at -31	end -8	for -45	of -27	on -27	or -18	that -41	to -46	v0 -23	v1 -6	who -36	with -55
end|extol|	, -16	0 -19
end|favor|	, -23	and 8	end 13	in 12	of -12	t0 -30	v0 -13	v1 14
end|fear|	, 20	0 16	and 14	for -23	in -34	of -31	on -40	out -19	that -31	to -26	v0 -16	v1 -23
end|february|	. -18	and -19	coordinator -19	stop -18	v0 -22	v1 -13	v2 -16	word -18
end|feb|	. -28	stop -28
end|feel|	, -7	0 -9	and 9	as 27	by -34	end -8	for -33	in -40	of -43	on -47	to -37
end|figure|	end 24	to -33	v0 -6
end|find|	, -24	- -50	0 -34	1 20	2 -24	about -24	across -32	among -46	and -52	at -47	by -8	end 51	for -60	from -30	in -78	of -48	on -48	or -22	out -22	over -22	per -26	t0 -10	than -29	that -42	to -64	toward -20	up -22	v0 -47	v1 30	who -25	with -57
end|fire|	0 -18	1 29	end -16	of -24	v0 -32
end|following|	0 -10	a -33	determiner 15	pronoun -32	t0 -36	the 8	v0 6	word -44
end|forecast|	end -29
end|foresee|	0 14	end -27	in -41
end|for|	 -30	$ -30	, -34	. -27	0 -41	1 -52	2 -17	a -94	adverb -18	all -42	americans -41	an -60	another -25	any -27	anything -24	as -17	auxiliary -27	banning -31	being -17	blocking -27	by -21	candidates -24	capital -60	changing -22	chinese -17	clinton -58	college -31	comment -55	continuing -27	decades 30	democratic -27	determiner -45	donald -31	each -30	eight -20	elections -27	every -35	failing -28	federal -38	five -30	four -28	heavy -12	her -36	hillary -44	him -44	his -10	illegal -30	it -40	its -34	keeping -21	many -27	months -40	more 7	mr. -58	mrs. -22	new -43	next -23	nine -27	now -20	office -29	one -40	opposing -24	other -22	overtime -28	people -37	political -25	preposition -31	president -19	presumptive -24	promoting -30	pronoun -52	public -21	questioning -20	quote -30	refusing -37	release -33	republicans -38	sanders -47	second -31	security -32	six -24	some -31	someone -37	stop -27	students -37	supporting -31	t0 -90	t1 -31	t2 -17	ten -30	that -50	the -117	their -6	them -27	this 25	those -31	three -36	trump -52	two -27	u.s. -35	v0 -31	v1 -29	v2 -25	verb-judging -66	verb-saying -24	verb-thinking -49	voters -25	weeks -27	what -37	women -27	word -17	working -28	years 13	you -30
end|friday|	's -19	, -47	. -38	0 10	night -29	possessive -19	preposition -31	stop -38	v0 -54	v1 -17	v2 -15	word 7
end|from|	 -20	1 -54	2 -18	a -69	adverb -25	auxiliary -22	becoming -32	buying -26	capital -113	clinton -28	coming -37	determiner -18	entering -68	her -37	his -48	its -41	mexico -24	mr. -29	one -28	outside -29	people -21	preposition -36	pronoun -34	quote -20	supporters -18	t0 -73	t1 -17	their -23	this -25	those -30	trump -36	v0 -137	v1 -43	v2 -35	verb-judging -34	verb-saying -35	vermont -14	wall -21	whom -33	word -20
end|hail|	0 -11	end 15
end|hangs|after|,|	0 13	t0 34	v0 -22
end|hangs|after|coordinator|	v0 -28
end|hangs|after|preposition|	0 13	v0 9
end|hangs|after|subordinator|	v0 -42
end|hangs|after|that|	v0 -21
end|hangs|although|,|	v0 -14
end|hangs|although|end|	0 29	v0 30
end|hangs|although|preposition|	0 -37	v0 -48
end|hangs|as|,|	0 20	t0 -8	v0 9
end|hangs|as|coordinator|	t0 -40	v0 -14
end|hangs|as|end|	0 9	t0 50	v0 33
end|hangs|as|preposition|	t0 -68	v0 -43	v1 -16
end|hangs|as|subordinator|	0 -21	v0 -54
end|hangs|as|word|	v0 -19
end|hangs|because|coordinator|	v0 14
end|hangs|because|end|	0 19	t0 27	v0 -20
end|hangs|because|preposition|	0 -26	v0 -71
end|hangs|because|subordinator|	0 -22	v0 -27
end|hangs|before|,|	0 -10
end|hangs|before|preposition|	0 9
end|hangs|false|(|	2 -51
end|hangs|false|,|	1 -8	2 -17
end|hangs|false|-|	0 8	1 -9	2 8
end|hangs|false|:|	0 7	2 -51
end|hangs|false|;|	0 7	1 7	2 -10
end|hangs|false|adverb|	0 -14
end|hangs|false|auxiliary|	0 7	1 -40	2 -39
end|hangs|false|capital|	1 -76	2 -51
end|hangs|false|coordinator|	1 -34	2 -44
end|hangs|false|determiner|	0 -16
end|hangs|false|preposition|	0 -14	1 -40	2 -63
end|hangs|false|subordinator|	1 -46	2 -39
end|hangs|false|that|	0 -7	1 -58	2 -51
end|hangs|false|verb-judging|	0 -42	1 -28	2 -20
end|hangs|false|verb-saying|	0 -14	1 -44
end|hangs|false|verb-thinking|	0 -59	1 -39	2 -26
end|hangs|false|word|	0 -17	1 -77	2 -68
end|hangs|false|—|	0 6	2 -33
end|hangs|how|end|	v0 25
end|hangs|how|preposition|	0 13	v0 -35
end|hangs|if|,|	0 10	v0 23
end|hangs|if|preposition|	0 -37	v0 -57
end|hangs|nothing|(|	0 -13	1 -43	v1 10	v2 -44
end|hangs|nothing|,|	1 -8	2 -12	t2 -35	v1 -7	v2 -16
end|hangs|nothing|-|	1 -37	2 15	t0 10	v1 -8	v2 -8
end|hangs|nothing|:|	0 -11	1 -6	t0 8	v2 -47
end|hangs|nothing|;|	0 10	t0 20	v1 13	v2 -10
end|hangs|nothing|adverb|	v0 -47
end|hangs|nothing|auxiliary|	1 -34	t0 6	t1 -24	v1 -20	v2 -38
end|hangs|nothing|capital|	1 -44	t0 -19	v0 -9	v1 -59	v2 -43
end|hangs|nothing|coordinator|	1 -13	t0 7	t1 -50	t2 -35	v0 -8	v1 -33	v2 -68
end|hangs|nothing|end|	t0 6	t1 11	t2 8	v2 6
end|hangs|nothing|preposition|	0 -6	1 -23	2 -62	t0 -20	t1 -65	t2 -38	v0 -19	v1 -53	v2 -52
end|hangs|nothing|subordinator|	1 -60	2 -52	t0 -17	t1 -8	t2 -33	v1 -44	v2 -26
end|hangs|nothing|that|	0 -7	1 -49	2 -31	t0 -60	t1 -33	v0 -14	v1 -46	v2 -42
end|hangs|nothing|verb-judging|	0 -24	v0 -27	v1 -28	v2 -20
end|hangs|nothing|verb-saying|	0 8	v0 -43	v1 -39
end|hangs|nothing|verb-thinking|	0 -34	1 -22	t0 -20	v0 -45	v1 -34	v2 -23
end|hangs|nothing|word|	1 -47	2 -28	t0 -50	t1 -31	t2 -33	v0 -22	v1 -55	v2 -52
end|hangs|nothing|–|	0 -22	v0 6
end|hangs|nothing|—|	t0 -6	v2 -33
end|hangs|since|,|	0 27
end|hangs|since|end|	0 -9
end|hangs|that|,|	0 -48	1 -41	v0 40	v1 -56	v2 -19
end|hangs|that|coordinator|	0 -36	v0 6	v1 -19	v2 -14
end|hangs|that|end|	0 46	t0 30	v1 -43	v2 -39
end|hangs|that|preposition|	t0 -30	v0 -76	v1 -29	v2 -25
end|hangs|that|subordinator|	0 16	v0 -10
end|hangs|that|that|	0 9
end|hangs|that|—|	v0 6
end|hangs|though|,|	0 47
end|hangs|though|end|	0 -7	t0 -13
end|hangs|though|preposition|	0 -43
end|hangs|true|(|	0 10
end|hangs|true|,|	1 -17
end|hangs|true|-|	0 21
end|hangs|true|;|	0 25
end|hangs|true|capital|	0 -51
end|hangs|true|coordinator|	0 15	1 -30
end|hangs|true|end|	0 -18	1 -66
end|hangs|true|preposition|	0 18	1 -49
end|hangs|true|subordinator|	0 -43	1 -19
end|hangs|true|that|	0 -63
end|hangs|true|verb-thinking|	0 -18
end|hangs|true|word|	0 -59
end|hangs|true|—|	0 11
end|hangs|what|end|	0 29
end|hangs|when|,|	t0 43	v0 -21
end|hangs|when|capital|	0 -20
end|hangs|when|coordinator|	0 15
end|hangs|when|end|	0 -25	t0 -19	v0 23
end|hangs|when|preposition|	0 21	t0 -54	v0 -41
end|hangs|when|subordinator|	v0 -40
end|hangs|when|that|	0 -29	v0 -24
end|hangs|where|end|	0 12	t0 34
end|hangs|where|preposition|	v0 -54
end|hangs|while|,|	0 52	t0 39	v0 11
end|hangs|while|coordinator|	0 21	v0 -12
end|hangs|while|end|	0 7	t0 26	v0 -13
end|hangs|while|preposition|	0 -85	t0 -52
end|hangs|while|subordinator|	0 -45	v0 -49
end|hangs|why|end|	v0 30
end|has|	v1 -26
end|have|	word 8
end|hear|	, -47	0 -15	end 19	v0 -35	v1 10	v2 14
end|highlight|	, -9	0 -29	and -27	as -37	end 39	in -49	of -30	that -38	to -40	v0 -17	v1 22	v2 -13
end|hint|	0 13	end 26	for -24	v0 -40	v1 -30
end|hit|	0 -23	end 38
end|hold|	, 39	0 -46	and 6	as -36	end -17	for -31	in -34	of -29	that -31	to -35	v0 25	v1 -43
end|hope|	- 9	0 -11	: -48	after -34	against -21	and -28	around -23	as -57	at -32	before -29	by -39	end 44	for -55	from -32	in -70	into -27	of -39	t0 -12	t1 -33	that -43	to -57	tuesday -46	up -25	v0 -23	v2 9	with -52	year -12
end|how|	0 -50	capital -27	determiner -50	he -32	it -22	many -23	much -23	preposition -32	pronoun -48	t0 -25	the -32	they -20	to -29	v0 -80	v1 -26	v2 -26	word -50
end|identify|	, -19	0 18	as -51	end 22	from -36	in -41	of -40	on -29	that -35	to 9	v0 -42	v1 -36	v2 -10
end|if|	0 -66	1 -14	a -30	adverb -22	determiner -67	elected -25	he -62	it -50	mr. -23	pronoun -99	she -32	t0 -42	that -35	the -48	they -53	trump -27	v0 -33	v1 -26	v2 -29	word -52
end|imply|	0 -26	end -21	of -18	to -22	v0 8
end|indicate|	, -10	- -14	0 -50	at -32	before -20	by -41	end 32	for -34	from -21	of -17	that -19	to -32	v0 -15	v1 31	v2 -17
end|infinitive|other|t0|	false -7	true 6
end|infinitive|other|t1|	false 8
end|infinitive|other|v1|	false -37
end|infinitive|other|v2|	false -28
end|inform|	, 19	of -10	to -30	v0 9
end|inside|	determiner -37	the -31	v0 -40
end|insist|	, -39	0 -23	about -26	after 13	and 6	as -37	by -37	for -35	in -55	of -47	on -46	that -37	to -76	v0 -17	v1 25	v2 8	with -48
end|insult|	0 11	end -35
end|intend|	, 21	and -27	end -9	of -11	t0 -17	that -27	v0 32	v1 -26
end|into|	0 -54	1 -22	a -36	adverb -15	an -31	capital -43	determiner -72	effect -24	her -38	it -17	killing -12	law -32	pronoun -17	subordinator -18	t0 -44	the -57	v0 -97	v1 -24	v2 -24	verb-judging -25	verb-saying -28	verb-thinking -15	whether -16	word -55
end|introduce|	, -6	0 21	against -11	by -30	end -39	for -9	on 19	v0 -37	v1 -39
end|invoke|	, -16	0 -17	end -8	in -45	of -14
end|in|	 -26	$ -37	, -43	. -35	0 14	1 -13	10 -50	1981 -21	1988 -31	1994 -33	1999 -32	2 -45	2004 -39	2005 -32	2007 -34	2008 20	2009 -36	2010 13	2011 23	2012 16	2013 12	2014 -39	2015 7	2016 -37	2018 -30	2020 -26	2021 -41	2022 -49	2023 -32	2024 -48	a 8	advance -19	alabama -25	all -6	america -53	american -31	an 43	and -28	april 21	as -20	august -48	auxiliary 7	benghazi -55	both -40	britain -32	brooklyn -39	buffalo -36	california 16	canada -32	capital -31	cases -28	cash -30	central -32	charge -32	chief -28	cleveland -41	clinton -18	coming 11	congress -32	coordinator -28	court -29	danger -30	december 23	decline -24	defending -28	determiner 9	during -28	each -39	economic -26	europe -44	every 13	favor -35	february 16	federal -32	fighting -25	five -24	flint -35	florida -55	four -51	france -28	front -28	full -31	funds -26	generations -29	good -33	government -37	her -84	him -13	his -37	indiana -40	iowa -49	iraq -50	israel -24	it -28	its -69	january -43	july -48	june 15	las -31	later -23	libya -35	line -55	march -54	may 7	mississippi -26	more -39	nevada -38	new -25	nine -49	north -32	october -43	office -25	ohio -24	on -36	one 19	order -52	orlando -31	other 11	paris -38	part 13	past -25	pennsylvania -37	person -43	philadelphia -42	places -27	politics -45	preposition -60	pronoun -39	public 13	question -29	quote -26	recent -46	remote -24	response -31	return -28	san -33	seven -34	six -31	some -38	south -48	speaking -28	spring -26	states -27	stop -35	subordinator -37	support -33	syria -68	t0 10	t1 -40	t2 -19	ten -36	terms -32	texas -35	that -44	the -57	their 8	them -26	this -52	those -29	three -39	time -49	tone -30	touch -33	trouble -28	trump -28	tuesday -33	two -27	ukraine -22	union -25	v0 -60	v1 -56	v2 -51	verb-judging -82	verb-saying -60	verb-thinking 17	washington -30	what -33	which -64	whittling -31	word -11	writing -34
end|issue|	0 20	end -18	for -27	of 19	to -38	v1 -26
end|is|	adverb -7	preposition -11	t0 25	v1 -26
end|january|	, -36	. -39	stop -39	v0 -40
end|joke|	to -29	v0 26
end|july|	, -32	. -34	0 -34	1 -18	preposition -25	stop -34	t0 -23	v0 -30	v1 -16	v2 -11	word -29
end|june|	, -38	. -39	0 -44	2015 -20	7 -14	and -16	coordinator -16	stop -39	v0 -27	v1 -19	word -34
end|knock|	end 17
end|know|	, 7	- -35	0 9	1 -34	and 14	as 21	end -10	for 17	from 19	if -16	in -50	of -29	on -45	that -38	to -52	up -18	v0 -16	v1 -25	v2 9	what -22	when -44	with -26
end|lambaste|	0 6	end -12	for -31	v0 -23
end|lament|	of -23	to -39	v0 -6
end|last|%|	end -15
end|last|)|	; -18	end -17
end|last|adverb|	, -17	- -28	auxiliary -31	capital -56	coordinator -25	end 10	preposition -66	subordinator -54	that -45	verb-thinking -16	word -64
end|last|auxiliary|	, -32	: -7	coordinator -19	end -11	preposition -132	subordinator -86	that -48	verb-thinking -29	word -25
end|last|capital|	( -61	, 11	- 6	: 7	auxiliary -14	capital 12	coordinator -6	preposition 17	subordinator 12	that -7	word -23	– 12	— 16
end|last|coordinator|	, -70	auxiliary -29	capital -23	coordinator -50	end -9	preposition -43	subordinator -88	that -67	verb-judging -19	word -41
end|last|determiner|	, -25	auxiliary -33	capital -86	coordinator -11	end -13	preposition -11	subordinator -87	that -41	verb-thinking -20	word -86
end|last|possessive|	, -15	capital -40	coordinator -28	end -15	preposition -68	subordinator -31
end|last|preposition|	, 13	- 21	adverb -29	auxiliary -44	capital -164	coordinator -71	preposition -55	subordinator -131	that -69	word -69
end|last|pronoun|	, -12	- -40	; 19	auxiliary -83	coordinator -28	preposition 16	that -33	verb-saying 12	verb-thinking -25	word -32	— 13
end|last|quote|	, 72	; 14	coordinator -10	end -22	preposition -11	subordinator 16	that -27	word -22
end|last|subordinator|	, -14	capital -75	coordinator -59	end 6	preposition -13	subordinator -63	that -47
end|last|that|	, -18	auxiliary -31	capital -28	end -14	subordinator -82	word -26	— 9
end|last|verb-judging|	, 25	; 18	coordinator 21	end 6	preposition -10	subordinator 27	word 11
end|last|verb-saying|	, -23	- -14	: -38	; -11	auxiliary 18	capital 31	coordinator 6	end -18	preposition 9	subordinator -55	that -26	verb-thinking -25	word -38	— 17
end|last|verb-thinking|	, 8	auxiliary -28	capital -37	coordinator 10	end -11	preposition -64	subordinator -24	that -70	word -39
end|last|word|	( 26	, -12	- 19	: 11	; 6	adverb -22	auxiliary 22	capital 24	determiner -20	end 19	preposition -38	that -16	verb-judging -41	verb-saying -27	verb-thinking -54	word -6	– -15	— -11
end|late|judging|0|	true 40
end|late|judging|v0|	true 17
end|late|judging|v1|	false 6	true -27
end|late|judging|v2|	true -31
end|late|saying|0|	false -34
end|late|saying|1|	false -47
end|late|saying|t0|	true 23
end|late|saying|v0|	false -13	true 6
end|late|saying|v1|	false -90
end|late|saying|v2|	false -11	true 29
end|late|thinking|0|	false -12	true 22
end|late|thinking|v0|	true -10
end|late|thinking|v1|	false -50	true 22
end|late|thinking|v2|	true -13
end|learn|	0 23	and -36	end -36	in 14	into -16	to -32	v0 -8	v1 -52
end|length|10-15|(|	0 -26	1 -30	v0 -25
end|length|10-15|,|	1 -6	2 -17	t0 15	t1 -18	v0 7	v1 -20	v2 -12
end|length|10-15|-|	0 -16	t0 22	v0 9	v1 -6
end|length|10-15|:|	0 -13	v0 -31	v1 -62
end|length|10-15|;|	v0 16	v1 7
end|length|10-15|after|	saying 20	thinking -20
end|length|10-15|auxiliary|	0 27	v0 9	v1 -40
end|length|10-15|behind|	judging -28	saying -40	thinking -9
end|length|10-15|capital|	0 -47	1 -30	t0 -42	v0 -17	v1 -31	v2 -18
end|length|10-15|coordinator|	0 -43	1 -56	2 -39	t0 -37	t1 -37	t2 -20	v0 -42	v1 -75	v2 -38
end|length|10-15|determiner|	v0 8
end|length|10-15|end|	0 12	2 -11	v0 6	v2 52
end|length|10-15|infinitive|	other 16
end|length|10-15|late|	judging -10	thinking -37
end|length|10-15|next|	judging -32	saying -9
end|length|10-15|preposition|	0 -65	1 -15	2 -40	t0 -123	t1 -51	t2 -27	v0 -89	v1 -51	v2 -40
end|length|10-15|subordinator|	0 -6	1 -26	2 -23	t0 -79	t1 9	v0 -33	v1 -79	v2 8
end|length|10-15|that|	0 -77	1 -30	other 17	saying 19	t0 -23	t1 -25	thinking -51	v0 -27	v1 -40	v2 -20
end|length|10-15|verb-saying|	v0 -25	v1 -20
end|length|10-15|verb-thinking|	v0 -20	v1 -19
end|length|10-15|word|	0 6	1 -35	t0 -39	t1 -22	v0 -12	v1 -42	v2 -22
end|length|10-15|–|	0 -38	v0 -27
end|length|10-15|—|	0 -14	t0 -47	v1 20
end|length|16-30|(|	v0 -8	v1 10	v2 -33
end|length|16-30|,|	0 15	1 -20	t0 -23	t1 11	t2 -30	v0 -50	v1 -14	v2 -18
end|length|16-30|-|	1 -28	2 18	v0 -31	v1 -8
end|length|16-30|:|	v0 9	v1 12	v2 -41
end|length|16-30|;|	v0 -14
end|length|16-30|after|	saying 23
end|length|16-30|auxiliary|	v0 -45	v1 -51	v2 -25
end|length|16-30|behind|	judging -27	saying -38	thinking -29
end|length|16-30|capital|	t0 -29	v0 -91	v1 -45	v2 -42
end|length|16-30|coordinator|	0 -30	2 8	t0 -51	t1 -26	t2 -30	v0 -101	v1 -12	v2 -57
end|length|16-30|end|	0 17	2 11	t1 -14	t2 14	v2 14
end|length|16-30|infinitive|	other -27
end|length|16-30|late|	judging -17	saying -7	thinking -6
end|length|16-30|next|	judging -43	saying -23	thinking -24
end|length|16-30|preposition|	0 -61	1 -57	2 -41	t0 -92	t1 -43	t2 -35	v0 -82	v1 -50	v2 -45
end|length|16-30|subordinator|	0 -34	1 -28	2 -27	t0 -37	t1 -44	v0 -93	v1 -85	v2 -82
end|length|16-30|that|	0 -34	1 -20	2 -20	judging 8	other -36	saying 6	t0 -25	t1 -25	thinking 14	v0 -12	v1 -37	v2 -37
end|length|16-30|verb-judging|	v1 -18
end|length|16-30|verb-saying|	v1 -22
end|length|16-30|verb-thinking|	v0 -20	v1 -25	v2 -22
end|length|16-30|word|	1 -15	2 -24	t0 -19	t1 -20	v0 -56	v1 -43	v2 -43
end|length|16-30|–|	v0 -44
end|length|16-30|—|	v0 -14	v1 -20
end|length|1|,|	0 28
end|length|1|;|	0 40
end|length|1|after|	saying -55
end|length|1|auxiliary|	0 -39
end|length|1|behind|	judging 19	saying 29
end|length|1|capital|	0 21
end|length|1|coordinator|	0 24
end|length|1|late|	judging -51	thinking 9
end|length|1|next|	judging 39	thinking 10
end|length|1|preposition|	0 31
end|length|1|source|	source -26
end|length|1|subordinator|	0 7
end|length|1|that|	saying -18	thinking 7
end|length|1|verb-thinking|	0 -18
end|length|1|word|	0 10
end|length|2|,|	0 15	v0 9
end|length|2|-|	0 19	v0 15
end|length|2|;|	0 34
end|length|2|after|	saying -56
end|length|2|auxiliary|	0 -43
end|length|2|behind|	judging 20	saying 29	thinking 31
end|length|2|capital|	0 10	t0 -33	v0 12
end|length|2|coordinator|	0 11	v0 35
end|length|2|infinitive|	other -26
end|length|2|late|	judging 17	saying -16
end|length|2|next|	judging 37	saying 19	thinking 24
end|length|2|preposition|	0 11	t0 -23	v0 42
end|length|2|source|	source -34
end|length|2|subordinator|	0 7	t0 -75	v0 28
end|length|2|that|	0 -45	judging 22	other -59	saying -17	t0 -32	thinking -44	v0 -55
end|length|2|verb-thinking|	0 -17	v0 -19
end|length|2|word|	0 -67
end|length|2|—|	0 32
end|length|31+|(|	v2 -29
end|length|31+|,|	v0 -19	v1 -32	v2 -39
end|length|31+|-|	v1 -35
end|length|31+|:|	v2 -22
end|length|31+|after|	saying -21
end|length|31+|auxiliary|	v2 -24
end|length|31+|behind|	judging -26
end|length|31+|capital|	v1 -17	v2 -21
end|length|31+|coordinator|	v0 -52	v1 -47	v2 -43
end|length|31+|end|	v0 -10	v1 -22	v2 -42
end|length|31+|infinitive|	other -32
end|length|31+|late|	saying -7
end|length|31+|next|	judging -37	saying -43	thinking -41
end|length|31+|preposition|	2 -26	v0 -120	v1 -46	v2 -55
end|length|31+|subordinator|	v0 -42	v1 -46	v2 -60
end|length|31+|that|	judging 10	other -40	saying -36	v0 -35	v1 -24	v2 -40
end|length|31+|verb-thinking|	v2 -15
end|length|31+|word|	v0 -15	v1 -26	v2 -29
end|length|3|(|	0 -12
end|length|3|,|	0 18	1 -44	t0 -23
end|length|3|-|	0 7
end|length|3|:|	0 -44
end|length|3|after|	saying -36
end|length|3|auxiliary|	0 -26
end|length|3|behind|	saying 8	thinking 6
end|length|3|capital|	0 -11	t0 -25	v0 9
end|length|3|coordinator|	0 16	1 -34	v0 14
end|length|3|end|	0 -36	1 -44	t0 46	v0 38
end|length|3|late|	judging -26	thinking -26
end|length|3|next|	judging 15	saying 17	thinking -24
end|length|3|preposition|	0 -10	1 -40	t0 -10	v0 21	v1 -21
end|length|3|source|	source -34
end|length|3|subordinator|	0 -12	1 -21	t0 12	v0 -11
end|length|3|that|	0 -82	judging -44	other -21	saying -51	t0 -20	v0 -57
end|length|3|verb-judging|	0 -13
end|length|3|verb-thinking|	v0 -18
end|length|3|word|	0 -61	t0 -26	v0 -24
end|length|3|—|	0 -12
end|length|4-5|,|	0 -25	1 -24	t0 14	v1 -49
end|length|4-5|-|	v0 -13
end|length|4-5|:|	0 6	v0 12
end|length|4-5|;|	t0 20	v0 15
end|length|4-5|after|	saying -42	thinking 11
end|length|4-5|auxiliary|	0 -9
end|length|4-5|behind|	judging 6	thinking 19
end|length|4-5|capital|	0 -73	t0 -18
end|length|4-5|coordinator|	1 -29	t0 21
end|length|4-5|determiner|	v0 -29
end|length|4-5|end|	0 -8	t0 106	v0 10	v1 -18
end|length|4-5|infinitive|	other -32
end|length|4-5|late|	saying -18	thinking 13
end|length|4-5|next|	judging -7	saying -11	thinking -8
end|length|4-5|preposition|	0 -49	1 10	t0 -51	t1 -15	v0 -26	v1 -26
end|length|4-5|source|	source -43
end|length|4-5|subordinator|	0 6	1 -38	t0 6	v0 17	v1 -19
end|length|4-5|that|	0 12	1 -20	judging -16	saying -9	t0 -31	thinking -10	v0 -52	v1 -20
end|length|4-5|verb-thinking|	0 -12	v0 -25
end|length|4-5|word|	0 -71	1 -24
end|length|4-5|–|	0 -10	v0 37
end|length|4-5|—|	0 -6
end|length|6-9|(|	1 -29	v0 29
end|length|6-9|,|	0 -24	1 -13	t0 -9	t1 -6	v0 7	v2 18
end|length|6-9|-|	1 -18	v0 16
end|length|6-9|:|	0 10	v0 7
end|length|6-9|;|	0 -20
end|length|6-9|adverb|	v0 -35
end|length|6-9|after|	saying -17
end|length|6-9|auxiliary|	0 35
end|length|6-9|behind|	judging -14	saying -21	thinking -36
end|length|6-9|capital|	0 -94	1 -26	v0 -102	v1 -22
end|length|6-9|coordinator|	0 -52	2 -32	t0 -11	t1 -24	v1 -58	v2 -11
end|length|6-9|end|	0 16	1 22	v0 6	v1 10	v2 31
end|length|6-9|infinitive|	other 22
end|length|6-9|late|	judging 20	saying -10	thinking -29
end|length|6-9|preposition|	0 -41	1 -103	2 -27	t0 -6	t1 -32	v0 -37	v1 -48	v2 -24
end|length|6-9|source|	source -12
end|length|6-9|subordinator|	0 -41	1 -38	2 -29	t0 -29	t1 -44	v0 -48	v2 -19
end|length|6-9|that|	0 -8	1 -35	judging -35	other 11	saying -22	t0 -38	t1 -21	thinking -10	v0 -20	v1 -31	v2 -18
end|length|6-9|verb-saying|	v0 -22
end|length|6-9|verb-thinking|	0 -15	v0 -29
end|length|6-9|word|	0 -16	1 -21	t0 -40	t1 -23	v0 -65	v1 -28
end|length|6-9|—|	0 17
end|liken|	0 -40	end 39	t0 -14	to -40
end|like|	. -22	0 -10	1 -22	a -17	and -47	capital -40	determiner -33	end 40	for -23	her -16	in -33	mr. -18	of -25	over -29	preposition -19	pronoun -22	stop -22	t0 -29	that -21	the -18	this -15	to -19	trump -12	v0 -26	v1 7	v2 -32	word -25
end|list|	, 42	0 22	1 11	and -42	as -41	end -40	for -41	in -7	of -35	than -27	to 13	v0 -22	v1 -37	v2 -43	with -35
end|lobby|	, 14	end -9
end|love|	, 12	end -39	of -22	v1 -36
end|maintain|	, 26	0 -22	and -27	end -13	in -18	of -24	that -19	v0 23	v1 -28
end|march|	, -35	. -32	0 -32	1 -19	15 -20	preposition -20	stop -32	t0 -22	v0 -47	v1 -16	word -32
end|may|	, -38	. -27	1 -24	10 -17	adverb -45	auxiliary -9	be -9	become -22	coordinator -31	have -6	not -34	stop -27	t0 -41	t1 -21	v0 -87	v1 -25	v2 -31	verb-judging -26	verb-thinking 14	word -72
end|mean|	end 32	v0 6
end|mention|	, -22	1 20	and 23	as -47	at 16	by -19	end -16	for -29	from -37	in 14	of -42	or -34	t0 13	than -20	that -37	to -62	v0 -15	v1 -62	v2 14	who -33
end|message|	0 16	and -31	end -12	to -37	v0 -21
end|mock|	, 34	and -47	as -27	end 12	in 29	of -32	on 8	that -16	to -22	v0 -6	v1 -59	who -22	with -30
end|monday|	's -29	, -47	. 11	0 19	night -32	possessive -29	stop 11	t0 -33	that -33	v0 -11	v1 -25	v2 -21	word -39
end|month|	, -44	. -30	0 -42	possessive -31	preposition -24	stop -30	t0 -17	that -18	v0 -40	v1 -17	v2 -13
end|morning|	. -22	stop -22	v0 -27
end|name|	0 -29	1 8	and -26	as -34	in 20	of -32	on -29	to -35	v0 25	v1 -50
end|near|	capital -46	determiner -23	the -22	v0 -51	v1 -28	word -26
end|need|	0 -25	end -12	for -32	of -26	t0 -22	to 10	v0 6
end|next|judging|0|	false 20	true 22
end|next|judging|1|	false -10	true 30
end|next|judging|2|	false -43
end|next|judging|t1|	false -83	true 13
end|next|judging|t2|	false -49
end|next|judging|v0|	false -7	true -15
end|next|judging|v1|	false -39	true -41
end|next|judging|v2|	false -56	true -27
end|next|saying|0|	true -11
end|next|saying|1|	false -36
end|next|saying|t0|	true -9
end|next|saying|t2|	false -42
end|next|saying|v0|	false -16	true 8
end|next|saying|v1|	false -14	true 7
end|next|saying|v2|	false -44	true 7
end|next|thinking|1|	false -26	true -15
end|next|thinking|2|	false -25
end|next|thinking|t0|	true 32
end|next|thinking|t1|	false 10	true -9
end|next|thinking|t2|	false -27	true 29
end|next|thinking|v0|	false -6	true 7
end|next|thinking|v1|	false -40
end|next|thinking|v2|	false -116
end|night|	, -29	. -25	0 -39	and -26	coordinator -26	in -18	possessive -28	preposition -23	stop -25	subordinator -22	v0 -51	v1 -18	v2 -17	’s -28
end|nominate|	end -9	for -48	in 31	to -46
end|nor|	capital -17	v0 -34
end|note|	, -14	- -39	0 -84	1 -10	: -41	after -40	against -16	and -12	april -18	as -35	at -36	between -17	by -59	during -43	end 37	for -44	from -31	in -91	into -16	of -27	on -52	or -17	over -24	than -23	that -51	to -61	v0 -17	v1 38	v2 -24	while -37	who -24	with -47	— 8
end|notice|	end 37	v0 -36
end|november|	, -32	. -37	0 -27	auxiliary -15	coordinator -20	election -23	general -22	preposition -17	stop -37	subordinator -22	v0 -47	v1 -16	v2 -18	word -35
end|nov|	. -29	stop -29	v0 -17
end|observe|	end 24	v0 7
end|october|	. -27	0 -29	preposition -23	stop -27	v0 -25	word -29
end|offer|	, 29	0 18	about -37	and -57	as -47	at -31	end -46	for -44	in 13	of -56	on -45	t0 13	that -48	to 21	v0 -19	v1 -18	who -22	with -32
end|off|	. -21	0 -44	a -20	by -20	capital -21	determiner -57	his -22	on -23	preposition -46	stop -21	t0 -37	the -48	v0 -82	v1 -22	v2 -18	word -51
end|of|	 -35	$ -30	0 -174	1 -39	10 -20	14 -28	2 -18	30 -20	4 -11	a -65	about -33	adverb -38	all -15	america -26	american -29	americans -18	an -50	anonymity -24	any -27	appeals -18	arizona -17	attack -27	auxiliary -38	barack -20	beating -27	being -37	between -22	big -31	black -17	both -19	business -22	capital -102	civil -26	climate -18	clinton -29	color -28	commerce -29	communication -27	confidence -22	congress -20	congressional -21	context -28	credit -32	david -29	delegates -14	democratic -17	democrats -18	determiner -94	dollars -27	donald -40	each -22	economic -20	education -20	emails -28	eminent -30	employees -23	enthusiasm -26	florida -23	foreign -27	four -26	glass-steagall -16	globalization -25	government -30	growing -28	growth -25	her -45	him -21	his -58	hispanic -17	how -31	illegal -15	information -31	interest -19	israel -25	it -25	its -35	justice -22	land -14	life -23	likely -12	losing -23	many -18	massachusetts -18	millions -22	money -29	more -38	mr. -36	mrs. -20	ms. -11	muslim -24	muslims -26	national -21	new -22	next -13	nine -14	no -21	north -26	not -25	obama -32	ohio -20	one -25	opposing -22	other -22	paid -16	people -21	personnel -14	policy -27	political -15	preposition -53	president -23	presidential -27	private -12	pronoun -40	public -26	questions -27	quote -35	registered -17	republican -23	republicans -25	rice -9	rival -14	russia -14	salaried -26	sanders -24	second-degree -17	sen. -29	service -20	sexism -36	social -23	some -23	staff -9	state -70	states -22	step -9	subordinator -46	superdelegates -21	support -17	supporters -24	t0 -68	t1 -21	t2 -16	tax -11	terrorism -30	terrorists -29	texas -22	that -31	the -75	their -52	them -35	these -24	this -25	those -42	three -21	time -27	trump -36	trying -21	tuesday -22	two -37	u.s. -21	undocumented -38	union -17	up -28	us -14	using -24	v0 -42	v1 -19	v2 -13	verb-judging -60	verb-saying -66	verb-thinking -41	vermont -33	voters -29	wall -27	washington -18	what -34	which -16	white -13	who -13	whom -15	winning -16	women -21	word -54	workers -13	working -28	world -17	£ -25
end|once|	0 -40	adverb -30	again -28	determiner -32	it -21	pronoun -36	the -25	v0 -67	v1 -14	word -19
end|onto|	determiner -40	the -29	v0 -34
end|on|	 -37	. -42	0 8	1 -63	a -92	abortion -54	adverb -48	advertising -36	all -42	americans -34	an -42	april -36	auxiliary -22	behalf -47	benghazi -33	board -38	both -39	by -21	capital 40	capitol 17	cbs -34	clinton -52	coordinator -25	determiner -44	earth -25	election -27	facebook 26	financial -35	foreign -30	friday -70	guns -31	hand -22	her -69	his -69	how -26	immigration -62	israel -42	issues -39	it -41	its -11	jobs -41	july 16	march -33	mr. -35	multiple 32	muslims -57	new -29	nov -32	obama -46	october -39	one -35	police 15	policy -33	preposition -63	president -40	pronoun -41	quote -26	saturday -53	social -45	some -40	stage -35	stop -42	subordinator -42	sunday 20	t0 -15	t1 -25	that -26	the -24	their -62	this -26	those 14	to -45	track -51	trade -51	trump -56	tv -40	twitter 29	two -24	u.s. -39	v0 -7	v1 -64	v2 -46	verb-judging -27	verb-saying -67	verb-thinking -34	wall -43	wednesday 55	what -28	whether -37	which -32	women -32	word -40
end|oppose|	, 26	0 22	1 -29	about -15	and 28	as 25	end -48	for -24	from -24	in -53	of -29	on 11	t0 22	that -26	to -51	v0 -18	v1 -56
end|order|according|	( -31	, -12	capital -30	coordinator -50	end 25	preposition -68	subordinator -45	that -21	word -27
end|order|according|(|	v0 -26
end|order|according|,|	v0 -15	v1 -51	v2 11
end|order|according|capital|	v0 -29
end|order|according|coordinator|	0 -24	v0 -37	v2 -21
end|order|according|end|	v0 49	v1 20
end|order|according|preposition|	0 -53	v0 -45	v1 -20	v2 -34
end|order|according|subordinator|	v0 -42
end|order|according|word|	0 -23	v0 -27
end|order|apposed|(|	v0 -40	v1 17
end|order|apposed|	, -13	- -8	: 8	; 24	auxiliary -46	capital 22	coordinator -28	end 10	preposition -21	subordinator -45	that -78	verb-thinking -23	— -19
end|order|apposed|,|	0 20	1 -63	t0 -14	v0 -15	v1 -38	v2 -66
end|order|apposed|-|	0 -12	1 -24	v0 9	v1 -45
end|order|apposed|:|	v0 8
end|order|apposed|;|	0 14	v0 23
end|order|apposed|auxiliary|	v0 -35
end|order|apposed|capital|	0 27	t0 -36	v1 -29
end|order|apposed|coordinator|	0 -15	1 15	2 12	t0 -46	v0 -48	v1 -46	v2 -24
end|order|apposed|end|	0 -6	1 8	t1 -20	v0 18	v2 32
end|order|apposed|preposition|	0 -27	1 -58	t0 -97	t1 -19	v0 -14	v1 -42	v2 -34
end|order|apposed|subordinator|	1 -12	t0 -46	v0 -134	v1 -43	v2 -32
end|order|apposed|that|	0 -60	1 -18	v0 -52	v1 -29	v2 -19
end|order|apposed|verb-thinking|	0 -10	v0 -14
end|order|apposed|word|	1 -12	t0 -24	v1 -30
end|order|apposition|	( -26	; -24	auxiliary -27	capital -46	coordinator -47	end 14	preposition -25	that -42	word -33
end|order|apposition|,|	0 -27	1 -27	v0 12	v1 -10	v2 -48
end|order|apposition|capital|	v0 -42	v1 -15
end|order|apposition|coordinator|	0 8	v0 -57	v1 -22	v2 -16
end|order|apposition|end|	t0 41	v0 13	v1 30	v2 -9
end|order|apposition|preposition|	t0 -55	v0 -113	v1 -33	v2 -32
end|order|apposition|subordinator|	0 12	v0 -13	v1 -34	v2 -19
end|order|apposition|that|	1 -15	v0 -47	v1 -32	v2 -18
end|order|apposition|word|	v0 -32	v1 -20
end|order|	by -44	for -32	how -16	month -19	of -52	t0 -43	that -30	to -78	v1 -35
end|order|direct|(|	0 -24	1 -43	v0 10	v2 -42
end|order|direct|,|	1 -30	2 -10	t0 13	t1 11	t2 -30	v1 -16	v2 -16
end|order|direct|	- 12	: -20	; 45	adverb -12	auxiliary -22	capital -26	determiner -59	preposition -20	subordinator -11	that -35	verb-thinking -52	word -55	– 6	— 14
end|order|direct|-|	0 22	1 -36	2 22	t0 22	v1 -28	v2 -6
end|order|direct|:|	0 -11	1 -33	v1 -29	v2 -33
end|order|direct|;|	0 30	t0 20	v0 15	v1 19
end|order|direct|adverb|	v0 -42
end|order|direct|auxiliary|	0 6	t0 -36	v0 -65	v1 -20	v2 -28
end|order|direct|capital|	0 -60	1 -39	t0 -8	v1 -44	v2 -40
end|order|direct|coordinator|	1 -29	2 -49	t0 8	t1 -40	t2 -33	v0 -8	v1 -22	v2 -57
end|order|direct|determiner|	v0 -38
end|order|direct|end|	1 -7	2 -8	t0 13	t1 -9	v2 10
end|order|direct|preposition|	1 -11	2 -59	t0 -18	t1 -58	t2 -43	v0 -11	v1 -50	v2 -49
end|order|direct|subordinator|	0 -25	1 -58	2 -41	t1 -7	t2 -33	v1 -29	v2 -15
end|order|direct|that|	0 -12	1 -42	2 -29	t0 -54	t1 -33	v0 -27	v1 -43	v2 -38
end|order|direct|verb-thinking|	0 -17	1 -19	v0 -37	v1 -24	v2 -12
end|order|direct|word|	0 -12	1 -31	2 -24	t0 -44	t1 -29	v0 -83	v1 -41	v2 -39
end|order|direct|–|	0 12	v0 -18
end|order|direct|—|	v0 10
end|order|inverted|	end -16	preposition -31
end|order|inverted|end|	v0 12
end|order|inverted|preposition|	v0 -20
end|order|noun|,|	0 27	v0 -21	v1 -19	v2 -34
end|order|noun|	- 14	: 17	auxiliary 28	capital -42	coordinator -36	end -23	preposition -94	subordinator -74	that 10	verb-saying -47	verb-thinking -24
end|order|noun|-|	v0 13
end|order|noun|:|	t0 28
end|order|noun|auxiliary|	0 -11	t0 15	v0 38
end|order|noun|capital|	v0 -36
end|order|noun|coordinator|	t0 -38	v0 -28	v1 -18
end|order|noun|end|	t0 6	v0 -19	v2 -30
end|order|noun|preposition|	0 -42	t0 -54	v0 -94	v1 -31	v2 -20
end|order|noun|subordinator|	t0 -31	v0 -61	v1 -20	v2 -22
end|order|noun|that|	v0 13
end|order|noun|verb-saying|	v0 -25	v1 -24
end|order|noun|verb-thinking|	0 -14
end|order|noun|word|	v0 13
end|order|relative|	, 16	- -17	: 8	; 25	auxiliary -29	capital -62	coordinator -11	end -30	subordinator 15	verb-judging -45	verb-thinking -34	word -74
end|order|relative|,|	1 12	v0 9	v1 -16	v2 -10
end|order|relative|-|	0 -16
end|order|relative|:|	v2 -30
end|order|relative|auxiliary|	v0 -34	v1 -47	v2 -31
end|order|relative|capital|	0 -38	t0 -21	v0 -41	v1 -22
end|order|relative|coordinator|	0 -12	1 -27	t1 -18	v0 -6	v1 -44	v2 -26
end|order|relative|end|	0 19	1 29	t1 6	v0 -17	v1 -19	v2 -27
end|order|relative|preposition|	2 -20	t0 -70	v0 -24	v1 -53	v2 -39
end|order|relative|subordinator|	0 23	t0 -42	v0 -9	v1 -39	v2 -35
end|order|relative|that|	0 9	1 -23	v0 -39	v1 -18	v2 -28
end|order|relative|verb-judging|	0 -24	v1 -26	v2 -20
end|order|relative|verb-saying|	0 8	v0 -40	v1 -30
end|order|relative|verb-thinking|	0 -20	v0 -16	v1 -15	v2 -19
end|order|relative|word|	0 -39	1 -32	v0 -42	v1 -26	v2 -24
end|order|shared|(|	0 14	v0 -46	v1 -34
end|order|shared|,|	1 7	t0 -17	t1 -41	v2 -10
end|order|shared|	- 14	: 13	; -33	auxiliary -52	capital -20	coordinator 24	end -7	preposition -18	subordinator -28	that -13	verb-thinking -26	word -33	— -22
end|order|shared|-|	v1 27
end|order|shared|:|	0 6	v0 -6	v1 8
end|order|shared|;|	v0 -14
end|order|shared|auxiliary|	0 -45	v0 -26
end|order|shared|capital|	t0 -24	v0 -76	v1 -23
end|order|shared|coordinator|	0 19	1 -37	2 -27	t0 -29	t1 -24	v0 23	v1 -61	v2 -36
end|order|shared|end|	2 9	t1 13	t2 30	v0 8	v1 -28	v2 -8
end|order|shared|preposition|	0 -7	1 -57	t0 -19	t1 -36	t2 -15	v0 -39	v1 -54	v2 -50
end|order|shared|subordinator|	1 -23	t0 -59	v0 -77	v1 -54	v2 -43
end|order|shared|that|	0 -17	1 -28	t0 -27	v0 -10	v1 -37	v2 -35
end|order|shared|verb-thinking|	v0 -23
end|order|shared|word|	0 -16	1 -18	t0 -29	v0 -50	v1 -28	v2 -23
end|order|shared|–|	0 -17	v0 17
end|order|shared|—|	0 -17	v0 -9
end|or|	, -33	0 -10	1 -17	a -29	capital -66	determiner -59	even -15	from -23	her -20	how -22	isis -17	less -13	not 7	part -15	party -14	preposition -42	subordinator -43	t0 -52	the -39	two -26	v0 -116	v1 -42	v2 -30	verb-judging 18	word -51
end|outline|	0 -51	and -33	end 25	in -26	of -15	v0 10
end|outside|	0 -26	capital -21	determiner -44	the -40	v0 -56	v1 -18	v2 -20	word -34
end|out|	, -27	. -33	0 -67	a -34	adverb -18	and -17	at -28	before -24	by -16	coordinator -26	determiner -60	for -22	his -26	in -37	of -64	on -21	preposition -66	stop -33	subordinator -39	t0 -50	that -33	the -40	to -31	v0 -69	v1 -21	v2 -18	word -39
end|over|	, -28	. -24	1 -19	a -37	an -6	and 17	capital -70	clinton -27	coordinator 17	determiner -47	her -32	his -55	mr. -22	preposition -34	sanders -26	stop -24	subordinator -21	t0 -78	the -12	their -32	time -22	to -22	trump -38	v0 -116	v1 -39	v2 -25	word -14
end|paint|	0 -26	end 7	of -25	v0 8
end|past|	, -29	. -26	0 -55	and -20	capital -18	coordinator -20	determiner -33	statements -27	stop -26	support -21	the -26	v0 -65	v1 -23	v2 -13	verb-judging -22	week -22	word -55
end|persuade|	0 -29	end -14	to -43
end|per|	0 -45	cent -47	v0 -38	v1 -18	word -53
end|plan|	, -17	0 -50	: 28	and -38	as -45	at -53	before -30	by -42	end 14	for -48	from -38	march -20	of -40	on -45	t1 8	than -25	that -19	through -16	to -45	v0 -18	v1 24	v2 -33	with -32
end|pledge|	, 52	as -36	end -33	in -44	of -32	on -42	t0 9	that -27	to -38	v1 -49	with -29
end|point|	, -77	- -7	0 -50	: -15	after -36	against -13	and 10	as -43	at -40	before -29	by -56	end 42	for -60	from -34	in -71	june -12	november -19	of -45	on -61	or -26	since -25	than -33	that -68	to 15	v0 -13	v1 36	v2 13	who -25	with -61	year -14
end|portray|	0 -71	and -36	as -69	end 22	of -30	on -33	v0 7	who -33
end|posit|	end 24	to -26	v0 -25
end|post|	, -29	0 -27	1 8	and -40	end -24	for -35	in -44	of -36	on 37	t0 10	that -27	to 12	v0 -15	v2 16	with 15
end|praise|	, 31	0 9	and 26	as -28	at 20	end -25	for -57	in -7	of -42	on -58	t0 -17	than -29	that -40	to -61	v0 -15	v1 -27	v2 -28
end|predict|	, -30	0 -10	and -45	end 26	in -53	of -19	on -32	than -25	that -17	to -35	v0 -22
end|prefer|	, 36	0 22	end -31	to -47	v0 -9
end|preposition|$|	0 -56	1 -20	t0 -21	v0 -62	v1 -12	v2 -12	word -80
end|preposition|,|	0 -44	adverb -39	capital -29	coordinator -32	determiner -26	preposition -34	subordinator -14	v0 -59	v1 -31	verb-saying -32	word -34
end|preposition|0|	, -27	; 20	after -83	behind 8	capital -20	coordinator 8	end 75	late -50	next 6	preposition -24	source -53	subordinator -47	that -67	word -30
end|preposition|1|	, -53	after -36	behind -55	coordinator 8	end 24	preposition -45	that -63
end|preposition|2|	behind -31	next -54	preposition -32	that -20
end|preposition|adverb|	, -28	0 -20	1 -27	auxiliary -35	capital -22	coordinator -24	determiner 10	preposition -45	stop -31	subordinator -28	t0 -38	v0 -105	v1 -32	v2 -18	verb-judging -38	verb-saying -15	word -33
end|preposition|auxiliary|	0 -31	1 -15	adverb -33	auxiliary -27	coordinator -21	determiner -48	preposition -47	pronoun -28	quote -20	stop -32	subordinator -30	t0 -37	that -16	v0 -78	v1 -31	v2 -13	verb-judging -29	verb-saying -40	verb-thinking -26	word -66
end|preposition|capital|	' -36	( -33	) -21	, 15	- -28	0 -8	1 -79	2 -37	: -19	; -28	auxiliary -103	capital -28	coordinator -44	determiner -38	end -34	possessive -18	preposition -31	pronoun -26	quote -27	stop -16	subordinator -25	t0 -36	t1 -33	t2 -22	that -79	v0 -17	v1 -50	v2 -42	verb-judging 13	verb-saying -42	verb-thinking -17	word -38	— -26	’ -36
end|preposition|coordinator|	auxiliary -27	determiner -28	t0 -26	that -24	v0 -53	v1 -34	v2 -14	verb-saying -16	word -40
end|preposition|determiner|	$ -28	, 14	- -22	0 20	2 -41	auxiliary -33	capital -30	coordinator -31	determiner -31	preposition -6	quote -47	stop -58	subordinator -28	t0 -32	t1 -46	t2 -26	that -19	v0 -20	v1 -54	v2 -46	verb-judging -17	verb-thinking -66
end|preposition|preposition|	$ -32	auxiliary -37	capital -64	determiner 10	preposition -37	pronoun -28	t0 -65	v0 -26	v1 -26	v2 -19	verb-judging -20	verb-saying -32	word -91
end|preposition|pronoun|	, -43	0 -14	1 -35	; -11	adverb -34	auxiliary -47	coordinator -40	determiner -22	preposition -47	stop -19	subordinator -42	t0 -29	v0 -92	v1 -31	v2 -22	verb-judging -26	verb-saying -22	verb-thinking -25	word -32	— -16
end|preposition|quote|	, -25	1 -19	auxiliary -18	coordinator -32	determiner -26	end -26	preposition -33	stop -69	v0 -62	v1 -34	v2 -16	word 17
end|preposition|stop|	0 -40	capital -33	coordinator -26	determiner -34	end -60	preposition -12	pronoun -31	quote -29	t0 -32	v0 -74	v1 -27	v2 -17
end|preposition|subordinator|	adverb 11	auxiliary -26	capital -43	determiner -58	preposition -24	pronoun -21	t0 -26	v0 -107	v1 -33	v2 -21	word -45
end|preposition|t0|	, 16	- 29	after -25	auxiliary 16	behind -78	capital -11	coordinator -21	end 32	infinitive -54	late -44	next -12	preposition -12	subordinator -12	that -59	word -30	— -21
end|preposition|t1|	, 9	behind -25	coordinator -31	end -6	next -57	preposition -39	that -24	word -17
end|preposition|t2|	behind -36	coordinator -19	end 39	next -29	preposition -25	that -26
end|preposition|that|	, -24	0 -51	auxiliary -12	capital -23	preposition -28	stop -18	v0 -53	v1 -30	verb-saying -19	word -48
end|preposition|v0|	, 12	- -10	: 24	; 37	after -78	auxiliary -12	behind -25	capital -81	coordinator -30	end -31	infinitive -64	late -39	preposition -19	source -45	subordinator 6	that -60	verb-thinking -18	— -15
end|preposition|v1|	, -36	- -49	after -45	auxiliary -32	behind -41	capital -22	end -12	infinitive -15	late -44	next -52	preposition -41	source -20	subordinator -48	that -48	word -25
end|preposition|v2|	, -72	after -20	behind -44	capital -16	coordinator -32	end -11	infinitive -14	late -41	next -49	preposition -31	source -34	subordinator -27	that -42	word -27
end|preposition|verb-judging|	, -40	0 -68	1 -32	adverb -24	auxiliary -14	capital -76	coordinator -28	preposition -77	pronoun -49	stop -18	subordinator -45	t0 -36	that -36	v1 -29	v2 -23	verb-judging -32	verb-saying -33	word -22
end|preposition|verb-saying|	, -53	0 -43	1 -40	adverb -45	auxiliary -20	capital -47	coordinator -51	determiner -39	preposition -19	pronoun -43	stop -67	t0 -62	t1 -15	v0 -12	v1 -27	v2 -29	verb-judging -35	verb-saying -32	verb-thinking -36	word -25
end|preposition|verb-thinking|	, -31	0 -14	capital -33	coordinator -21	determiner -37	preposition -15	pronoun -37	stop -35	subordinator -41	t0 -22	that -35	v0 -90	v1 -37	v2 -26	verb-judging -19	word -50
end|preposition|word|	$ -47	% -37	' -33	( -29	- -40	0 -16	1 -9	2 -33	: 10	; -34	adverb 7	auxiliary -23	capital -49	determiner -39	possessive -45	preposition -56	pronoun -80	quote -55	stop -10	t1 -47	t2 -34	that -23	v0 -28	v1 -45	v2 -38	verb-judging -19	verb-saying -94	verb-thinking -71	word -31	— -52	’ -33
end|preposition|£|	v0 -44	word -48
end|preposition|€|	word -26
end|present|	as -34
end|press|	, 19	0 -21	and -26	end 12	for -31	in -50	to -40	v0 24
end|promise|	0 -38	along -28	and -28	as -35	at -43	before -25	by -75	end 26	for -50	if -28	in -55	of -36	on -37	t0 -21	t1 -10	that -35	to -64	v0 12	v2 -16	with -43	year -27
end|pronoun|0|	; 25	auxiliary -47	coordinator 19	end 20	preposition 14	subordinator -17	that -38	verb-thinking -15	word -41
end|pronoun|1|	, -55	coordinator 10	end 12	preposition -51	subordinator -23
end|pronoun|t0|	, -28	coordinator -48	end 38	preposition -68	subordinator -41	that -18
end|pronoun|t1|	, -14	preposition -15
end|pronoun|v0|	( -6	, 9	- -21	: -7	; -12	adverb -20	auxiliary -37	capital -78	coordinator -27	end 24	preposition -53	subordinator -16	that -74	verb-thinking -15	word -50	– -7
end|pronoun|v1|	, -14	- -51	auxiliary -27	capital -26	coordinator -71	end -14	preposition -46	subordinator -43	that -34	word -31
end|pronoun|v2|	, -6	capital -16	coordinator -26	end -8	preposition -39	subordinator -41	that -27	word -20
end|proposal|	and -25	end 9	of -13	v0 -16
end|propose|	, 32	0 -6	1 -18	and 28	as -35	by -42	end -33	for -51	from -33	of -41	on -68	t0 -6	that -44	to -49	v0 7	v1 -40	v2 12	who -19
end|protest|	0 22	end -22	to -41	v0 -38
end|prove|	, -7	end 13	v1 -43	v2 33
end|question|	, -29	0 16	1 -45	about -29	and -14	as -33	at -50	because -39	by 20	for -38	from -33	of -47	on 7	out -19	past -26	so -16	t0 15	t1 -38	that -46	v0 -15	v1 -11	v2 -37	with -59
end|quote|	0 -22	end 35	v0 -9
end|rail|	0 11	end 7	for -39	in -28	of -28	t0 -10	to -56	v1 -39
end|raise|	end -30	in 12	of -30	to -38
end|rank|	0 -10	end 23
end|read|	0 18	end -9
end|reaffirm|	0 -22	end 30
end|realize|	end 29	v0 -14
end|reassure|	end 30
end|rebuke|	, -16	0 7	end 10	for -33
end|rebut|	, -15	0 -21	and -14	end 25	v1 -14
end|recall|	0 -24	and 8	as -28	at -31	by -53	end 31	for -23	from -29	in -56	of -30	on -32	that -35	to -54	v0 -12	when -49	with -37
end|reckon|	0 -9	1 12	end 10
end|recognize|	, -9	0 -13	and -32	in -32	of -25	that -24	to -24	v0 -17	v1 7	v2 -27
end|recommend|	, -37	0 -11	1 -37	end 28	of -13	on -22	that -22	to -24	v0 -35
end|record|	, 13	0 -29	and -23	of -16	to -29	v0 29	v1 -43
end|recount|	0 7	end -17	v0 11
end|reference|	, 27	0 -34	and -26	as -28	end 23	from -18	in -39	of -19	to -36	v0 26
end|refer|	, 22	0 -10	1 -11	about -24	and -17	at -30	in -40	of -38	on -27	t0 34	that -42	to -48	v1 -42
end|reflect|	0 -45	end 41	in -31	of -25	v0 22
end|refuse|	, -6	0 -37	and -48	end -8	for -43	in -52	of -25	on 7	or -28	t0 -9	that -26	to -51	v1 -15	v2 13	with -32
end|regard|	, 20	0 14	as -37	end -17	of -25	v0 6	v1 -38
end|reiterate|	, -10	0 6	and -31	end 6	in -34	of -34	on 17	that -31	to -34	v0 -11	v1 -34	with -25
end|reject|	, 16	0 -11	and 10	for -27	from -29	in -33	of -33	that -63	to -32	v0 12	v1 -49	v2 12
end|remark|	0 21	end -7	in -30	v0 -20	v1 -18
end|remember|	, -47	0 -52	and -29	end 53	of -18	to -31
end|remind|	0 11	and -27	end 19	in -35	to -39	v0 -38	v1 9
end|repeat|	, 10	for -38	in -38	of -22	on -35	that -46	to -31	v0 11	v1 14
end|reply|	, -33	0 -21	by -19	end 55	for -18	in -21	to -24	v0 -29	v1 26
end|report|	0 -13	1 -26	; 28	about -19	and -62	as -38	at -50	by -50	down -21	during -35	end 25	for -30	from -28	in -17	of -38	on -13	out -24	since -37	than -29	that -36	to -58	v1 10	v2 -9	who -30	with -55	year -17
end|repudiate|	0 6	end -25
end|request|	0 7	to 27
end|respond|	0 -20	end 7	for -66	in -34	into -18	of -32	on -46	t0 -38	that -47	to -54	v0 13	with 17
end|rest|10-15|judging|	( -10	, 28	: 14	; 18	about -37	across -37	after -53	against -30	among -33	and 20	as -77	because -43	before -30	behind -32	by -25	down -31	during 8	for -94	from -65	if -33	in -9	into -45	of -84	off -32	on -22	or -44	out -25	past -31	sept -39	since -33	than -47	that 6	then -24	through -39	to -40	under -36	up -38	week -19	what -36	whether -22	which -21	who 6	with -6	year -15
end|rest|10-15|judging|,|	0 9	1 -64	2 12	t0 11	t1 -39	v0 19	v1 14	v2 12
end|rest|10-15|judging|:|	t0 11	v0 8
end|rest|10-15|judging|;|	v0 18
end|rest|10-15|judging|capital|	0 -37	v0 9
end|rest|10-15|judging|coordinator|	t0 8	t1 -16	v1 -48	v2 -26
end|rest|10-15|judging|preposition|	0 -24	1 -43	2 -33	t0 -16	t1 -20	t2 -24	v0 -11	v1 -29	v2 -37
end|rest|10-15|judging|subordinator|	0 -32	1 -22	t0 -39	t1 -30	v0 -20	v1 -29	v2 -28
end|rest|10-15|judging|that|	0 14	1 -18	t0 -23	v0 -60	v1 -29
end|rest|10-15|judging|verb-judging|	0 -24
end|rest|10-15|judging|word|	0 11	v0 -25	v1 -29	v2 -22
end|rest|10-15|judging|—|	v0 -17
end|rest|10-15|none|	( -15	, -10	- -12	: 7	; 10	about -61	above -27	across -39	after -19	against -48	along -29	among -59	april -32	around -45	as -31	at 27	because -11	before -20	behind -37	below -30	between -58	beyond -29	but -37	despite 6	down -33	during -33	following 15	for -49	from -14	how -31	if 6	in -26	into -31	january -18	july -14	june -24	month -21	night -22	of -93	off -46	on -12	once -23	or -66	out -61	outside -28	over -62	past -26	per -27	saturday -50	since 8	so -48	sunday -27	than -71	that -74	through -45	thursday -36	to -68	toward -25	tuesday -30	under -52	unless -35	until -32	up -10	wednesday -22	week -23	what -18	when -42	while -64	who -32	with -9	within -36	without -42	year -23	– -46	— -32
end|rest|10-15|none|(|	v0 -24	v1 -46
end|rest|10-15|none|,|	0 -7	1 -7	2 -72	t0 -16	t1 25	v0 -15	v1 -31
end|rest|10-15|none|-|	0 -41	t0 13	v1 7
end|rest|10-15|none|:|	0 11	v0 9	v2 -31
end|rest|10-15|none|;|	v0 -11
end|rest|10-15|none|capital|	0 -52	t0 -33	v0 -67	v1 -16
end|rest|10-15|none|coordinator|	0 10	1 -33	2 -28	t0 -29	t1 -21	v0 -29	v1 -57	v2 -35
end|rest|10-15|none|preposition|	0 -9	1 -9	2 -27	t0 -15	t1 -30	t2 -25	v0 -42	v1 -50	v2 -50
end|rest|10-15|none|subordinator|	0 -6	t0 -83	v0 -28	v1 -43	v2 -33
end|rest|10-15|none|that|	0 -54	t0 -19	v0 -50	v1 -21	v2 -16
end|rest|10-15|none|word|	0 -28	v0 -34	v1 -18	v2 -23
end|rest|10-15|none|—|	0 6	t0 -46	v0 -25
end|rest|10-15|saying|	( 14	, 24	- 20	: -23	; 42	about -43	across 12	after 47	against -41	along -30	among -36	and 26	april -29	around -23	as -36	because -68	before 11	behind -35	between -29	but 38	by -22	down -35	for -14	friday -36	how -36	if -32	in 9	into -38	july -23	march -24	monday -27	month -29	night -33	november -22	of -33	off -25	on -6	once -24	or -19	out -53	over -42	past -33	said 17	saturday -20	september -13	since -38	so -37	than -52	then -19	through 13	thursday 8	to -27	toward -25	tuesday 9	under 6	up -55	wednesday -18	week -17	what -30	when 32	where -28	whether -36	which -44	while 9	with -22	within -26	without -49	year -22	– 23
end|rest|10-15|saying|(|	0 16
end|rest|10-15|saying|,|	1 -25	t0 -19	t1 18	v0 16	v1 26	v2 -22
end|rest|10-15|saying|-|	0 20	t0 23	v0 16	v1 -68
end|rest|10-15|saying|:|	v0 -43
end|rest|10-15|saying|;|	0 25	v0 37
end|rest|10-15|saying|capital|	1 -18	t0 10	v0 -69	v1 -23	v2 -15
end|rest|10-15|saying|coordinator|	0 13	t0 24	v0 15	v2 -37
end|rest|10-15|saying|preposition|	t0 -36	t1 -35	v1 -45	v2 -41
end|rest|10-15|saying|subordinator|	0 6	1 -16	t0 -42	v0 36	v1 -37	v2 -37
end|rest|10-15|saying|that|	0 8	1 -28	v0 -72	v1 -25	v2 -22
end|rest|10-15|saying|verb-saying|	0 8	v0 -42	v1 -33
end|rest|10-15|saying|word|	0 7	1 -28	t0 -33	v0 -52	v1 -33	v2 -22
end|rest|10-15|saying|–|	v0 7
end|rest|10-15|saying|—|	v0 -17
end|rest|10-15|thinking|	, 13	- 7	: -10	; 17	about -18	across -26	after 6	against -18	and -12	as -64	at -43	because 10	before -29	between -19	down -22	for -77	from -68	how -13	if -36	in -34	into -24	like -42	monday -26	of -72	on -17	or -28	out -21	over -29	past -27	than -26	that -79	through -35	to -20	toward -18	up -37	week -15	what -36	whether -19	who -54	within -15	without -28	— 12
end|rest|10-15|thinking|,|	0 15	1 -51	v1 11	v2 -41
end|rest|10-15|thinking|-|	1 -31
end|rest|10-15|thinking|:|	v0 -10
end|rest|10-15|thinking|capital|	v0 -45	v1 -17
end|rest|10-15|thinking|coordinator|	1 -25	t0 9	v0 -31	v1 -22	v2 -19
end|rest|10-15|thinking|preposition|	1 -53	t0 -68	v0 -142	v1 -37	v2 -30
end|rest|10-15|thinking|subordinator|	0 -30	1 -12	t0 18	v0 -71	v1 -34
end|rest|10-15|thinking|that|	0 -57	v0 -59	v1 -20	v2 -24
end|rest|10-15|thinking|verb-thinking|	0 -32	1 -19	v0 -28	v1 -27	v2 -18
end|rest|10-15|thinking|word|	0 -41	v0 -38	v1 -23	v2 -14
end|rest|10-15|thinking|—|	0 9
end|rest|10-15|verb|	( 17	- 17	; 16	about -66	above -36	across -48	against -47	along -27	among -51	and 7	april -36	are 14	around -25	as 10	at -35	august -20	before 6	behind -34	below -29	between -59	beyond -24	but 38	by 26	could -8	december -22	despite 13	down -36	during -35	evening -31	february -18	following -28	for -52	friday -28	from -57	have 15	how -67	if -86	into -50	is 21	january -21	july -34	june -19	march -24	may -37	monday -46	month -26	night -34	nor -17	november -35	october -21	of -91	off -49	on -8	once -44	or -22	out -58	outside -29	over -19	past -39	per -21	saturday 10	september -25	should -30	since -65	sunday -33	than -13	that -31	then -33	though -42	through -69	thursday -37	to -146	toward -31	tuesday 13	under -47	up -57	was 27	wednesday -31	week -30	weekend -28	were -28	what -53	when 8	where -9	whether -65	while 8	who -19	whom -29	whose -10	why -43	will -29	with -16	within -26	would 8	year -41	yet -42	– 18	— 12
end|rest|10-15|verb|(|	0 -26	v0 26	v1 15	v2 -28
end|rest|10-15|verb|,|	0 -7	1 6	t0 21	t1 -22	v0 7	v1 -37	v2 -8
end|rest|10-15|verb|-|	1 -23	2 18	v0 8	v1 -10
end|rest|10-15|verb|:|	v1 -30
end|rest|10-15|verb|;|	0 7	v0 37	v2 -18
end|rest|10-15|verb|auxiliary|	1 -24	t0 24	t1 -24	v0 6	v1 -15	v2 -23
end|rest|10-15|verb|capital|	0 -13	1 -30	t0 -25	v1 -27
end|rest|10-15|verb|coordinator|	0 18	1 -62	2 -34	t0 -11	t1 -29	v1 -12	v2 -43
end|rest|10-15|verb|determiner|	v0 7
end|rest|10-15|verb|preposition|	0 -35	1 -6	2 -36	t1 -41	t2 -18	v0 -43	v1 -44	v2 -48
end|rest|10-15|verb|subordinator|	0 12	1 -48	2 -29	t1 8	v0 -21	v1 -17	v2 -8
end|rest|10-15|verb|that|	0 -16	1 -34	2 -28	t0 -43	t1 -25	v0 -27	v1 -38	v2 -33
end|rest|10-15|verb|word|	0 -22	1 -36	t0 -19	t1 -24	v1 -32	v2 -39
end|rest|10-15|verb|–|	v0 11
end|rest|10-15|verb|—|	v0 10	v1 -12
end|rest|1|none|	end -95
end|rest|1|none|end|	0 12	1 -25	2 -32	t0 19	t1 -31	v0 -34	v1 -80	v2 -54
end|rest|2|none|:|	v0 23	v1 -32
end|rest|2|none|	; -17	end 15
end|rest|2|none|;|	0 -18	t0 14
end|rest|2|none|end|	0 -6	1 8	t2 14	v0 7	v1 8	v2 10
end|rest|3|none|	, -15	: -20	; -27	about -27	against -18	april -25	around -23	as -21	august -26	before -41	christmas -27	december -22	down -29	easter -37	evening -22	february -18	for -31	friday -38	in -42	january -39	july -34	june -39	march -32	monday 11	month -30	morning -22	night -27	november -37	october -27	off -21	on -42	out -35	over -24	past -26	saturday -35	september -24	since -19	so -44	sunday -30	then -19	thursday -42	to -43	today -27	tuesday -11	up -42	week -33	weekend -16	which -26	whom -23	year -31
end|rest|3|none|,|	v0 -21	v1 -48
end|rest|3|none|:|	v0 -14	v1 -14
end|rest|3|none|adverb|	v0 -30
end|rest|3|none|capital|	0 6	t0 -44	v0 -6	v1 -37	v2 -33
end|rest|3|none|coordinator|	v0 -29
end|rest|3|none|preposition|	0 -48	t0 -36	v0 -86	v1 -26	v2 -21
end|rest|3|none|subordinator|	0 -41	v0 -54	v1 -38
end|rest|3|none|that|	v0 11	v1 -27
end|rest|3|none|word|	0 -43	t0 -28	v0 -39	v1 -22	v2 -20
end|rest|3|thinking|	like -22
end|rest|3|thinking|verb-thinking|	v0 -19
end|rest|3|verb|	may -27
end|rest|4-5|judging|	, 6	about -14	and -11	by -7	for -35	in -31	into -19	of -24	on -27	that 8	to -57	what -22
end|rest|4-5|judging|preposition|	0 -24	t0 -22	v0 -75	v1 -26	v2 -25
end|rest|4-5|judging|that|	v0 12
end|rest|4-5|judging|verb-judging|	v1 -22
end|rest|4-5|none|	( -18	, -53	- -21	: -26	about -53	across -37	after 13	against -49	among -47	and -89	april 14	around -34	as -20	at -48	because -49	before -78	behind -35	between -39	beyond -18	but -62	by -118	dec -23	down -37	during -50	except 16	following -38	friday 10	from -15	if -27	in -24	into -47	july -19	june -30	march -29	monday -36	near -28	night -20	nov -14	november -34	october -22	of -76	off -38	on 8	or -45	out -31	outside -36	over -10	past -31	per -36	since -60	so -51	sunday -19	than -21	that -56	then -16	through -6	thursday -32	to -60	toward -39	tuesday -40	under -54	until -55	up -39	what -16	while -34	who -17	with -61	within -41	without 12	year -25	yet -17
end|rest|4-5|none|,|	1 9	t0 12	v0 -71	v1 -67	v2 -76
end|rest|4-5|none|-|	v0 -35
end|rest|4-5|none|:|	0 -24
end|rest|4-5|none|capital|	v1 -27	v2 -29
end|rest|4-5|none|coordinator|	0 -96	1 -28	2 -28	t0 -59	t1 -12	t2 -15	v0 -58	v1 -42	v2 -24
end|rest|4-5|none|preposition|	1 -66	2 -22	t0 -132	t1 -34	t2 -26	v0 -47	v1 -50	v2 -32
end|rest|4-5|none|subordinator|	1 -20	t0 -9	v0 -35	v1 -41	v2 -35
end|rest|4-5|none|that|	0 -39	t0 -17	v0 -49	v1 -17
end|rest|4-5|none|word|	0 -18	v0 -38	v1 -17
end|rest|4-5|saying|	, 41	about -19	and -36	as -36	by -36	for -48	in -12	of -46	on -34	that -38	to -56	with -32
end|rest|4-5|saying|,|	0 35	1 -39	v0 31
end|rest|4-5|saying|coordinator|	0 -35	v1 -37
end|rest|4-5|saying|preposition|	0 -24	t0 -36	v0 -110	v1 -29	v2 -16
end|rest|4-5|saying|subordinator|	v0 -44
end|rest|4-5|saying|that|	v0 -26
end|rest|4-5|saying|word|	v0 -29
end|rest|4-5|thinking|	and -22	as -24	for -21	into -12	like -34	of -26	than -29	that -26	to -43
end|rest|4-5|thinking|coordinator|	v1 -27
end|rest|4-5|thinking|preposition|	0 -22	v0 -50	v1 -23
end|rest|4-5|thinking|subordinator|	v0 -34
end|rest|4-5|thinking|verb-thinking|	t0 -18	v0 -25
end|rest|4-5|verb|,|	v0 -17	v1 9	v2 -35
end|rest|4-5|verb|	and -21	as -47	before -39	but 7	by -38	for -42	from -30	if -33	in -36	may -38	of -35	on -26	since -22	than -36	that -48	to -67	what -23	whether -26	who -31
end|rest|4-5|verb|auxiliary|	v0 8
end|rest|4-5|verb|coordinator|	v0 -9	v1 -19	v2 -23
end|rest|4-5|verb|preposition|	0 -22	v0 -11	v1 -32	v2 -13
end|rest|4-5|verb|subordinator|	0 -43	v0 -81	v1 -16	v2 -16
end|rest|4-5|verb|that|	0 -36	v0 -37
end|rest|4-5|verb|word|	v0 -22	v1 -19
end|rest|6-9|judging|	, -31	after -22	against -23	as 10	at -43	before -37	but -35	by -44	down -25	for -52	from -40	in -64	of -57	on -46	or -14	that -52	to -21	under 17	what -29	when -27	which -15	who -40	with -35
end|rest|6-9|judging|,|	0 -30	1 -28	t0 -23	v0 11	v1 -66	v2 -41
end|rest|6-9|judging|coordinator|	v0 -22	v1 -32
end|rest|6-9|judging|preposition|	0 -43	1 -23	t0 -33	v1 -27	v2 -23
end|rest|6-9|judging|subordinator|	t0 -26	v1 -28
end|rest|6-9|judging|that|	v0 -53	v2 -22
end|rest|6-9|judging|word|	0 -28	v0 -30
end|rest|6-9|none|	( -32	, -32	- -17	: -61	about -49	across -41	after -19	against -53	along -31	among -47	and -38	around 7	as -34	at -40	because -61	before 12	behind -36	between -51	beyond -20	but -15	by -13	despite 34	down -45	during 14	february -18	following -41	for -66	friday -30	from -96	how -23	if -39	in -24	inside -30	into -48	march -16	month -22	near -22	night -17	november -19	october -19	of -90	off -38	on -9	once -18	onto -30	or -14	out -69	outside -25	over -73	past -39	per -31	since -47	so -25	than -83	that -65	through -8	thursday -38	to -10	toward -28	tuesday -44	under -57	until -40	up -44	via 17	week -22	what -21	when -61	whether -23	which -23	while 12	who 11	with -21	within -24	without -43	year -27	– -39	— -35
end|rest|6-9|none|(|	0 7	v0 -33
end|rest|6-9|none|,|	0 -7	1 -15	2 -26	t1 -39	v0 -24	v1 -49	v2 -88
end|rest|6-9|none|-|	v0 -46	v1 12
end|rest|6-9|none|:|	v0 -42
end|rest|6-9|none|capital|	0 -6	t0 -21	v0 -68	v1 -21	v2 -17
end|rest|6-9|none|coordinator|	0 14	1 -31	2 -25	t0 -84	t1 -21	t2 -16	v0 -83	v1 -58	v2 -28
end|rest|6-9|none|preposition|	0 -6	1 -71	2 -29	t0 -8	t1 -23	t2 -18	v0 -29	v1 -47	v2 -38
end|rest|6-9|none|subordinator|	0 8	1 -26	t1 -37	v0 -50	v1 -55	v2 -48
end|rest|6-9|none|that|	0 -49	v0 -36	v1 -29	v2 -16
end|rest|6-9|none|word|	0 9	t0 -23	v0 -36	v1 -19	v2 -15
end|rest|6-9|none|—|	0 -36	t0 -34	v0 -31
end|rest|6-9|saying|,|	0 -21	1 -29	t0 -27	v0 21	v1 -68	v2 11
end|rest|6-9|saying|-|	v0 17
end|rest|6-9|saying|	: 52	about -32	after -55	against -29	and -18	as 6	at -57	because 18	before -36	but 9	by -31	during 10	for -12	from -37	into -34	of -59	or -16	over 12	than 7	that -50	thursday -36	to -37	under -37	up -25	what -34	when -50	which -18	while -41	who -38	with -50	within -32
end|rest|6-9|saying|:|	v0 38
end|rest|6-9|saying|;|	v0 -16
end|rest|6-9|saying|capital|	0 -31
end|rest|6-9|saying|coordinator|	0 -7	t0 12	v0 -8	v1 -39	v2 -22
end|rest|6-9|saying|preposition|	0 6	1 -46	t0 -59	t1 -26	v0 -56	v1 -47	v2 -26
end|rest|6-9|saying|subordinator|	0 -18	v0 -26	v1 -34
end|rest|6-9|saying|that|	0 -39	v0 -38	v1 -20	v2 -11
end|rest|6-9|saying|verb-saying|	v1 -12
end|rest|6-9|saying|word|	0 -31	v0 -28	v1 -20
end|rest|6-9|thinking|	, -15	and -62	as -27	before -26	but -26	for -42	from -24	if -18	in -49	like -33	of -40	on -41	out -21	than -34	that -41	to -11	what -21	when -34	who -39
end|rest|6-9|thinking|,|	0 10	v0 -26	v1 9	v2 -50
end|rest|6-9|thinking|coordinator|	0 -35	v0 -64	v1 -34	v2 -16
end|rest|6-9|thinking|preposition|	0 10	1 -31	t0 -36	v0 -102	v1 -32	v2 -18
end|rest|6-9|thinking|subordinator|	0 -28	v0 -59	v1 -15
end|rest|6-9|thinking|that|	v0 -36	v2 -19
end|rest|6-9|thinking|verb-thinking|	v0 -24
end|rest|6-9|thinking|word|	0 -32	v0 -20
end|rest|6-9|verb|	( -32	, -26	about -25	after -15	against -20	and -43	as -82	at -54	because -78	before -12	behind -19	but -43	for -56	from -46	how -47	if -72	in -53	into -14	is -13	may -18	month -14	november -15	of -53	off -25	on -71	once -23	or -41	out -22	over -25	past -17	since 7	so -24	sunday -21	than -43	that -83	then -31	though -34	to -73	under -24	unless -21	until -43	up -37	week -17	weekend -14	what -50	when -65	where -46	whether -34	which -36	while -47	who -63	whom -19	why -27	with -57	without -29	year -23	yet -20	– 6	— 37
end|rest|6-9|verb|,|	0 15	1 -22	2 -36	t0 13	t1 8	v0 -29	v1 -57	v2 -74
end|rest|6-9|verb|-|	0 29	v0 -18	v1 -33
end|rest|6-9|verb|;|	0 22
end|rest|6-9|verb|auxiliary|	0 -11	v0 -28	v1 -28	v2 -30
end|rest|6-9|verb|capital|	0 -25	v0 -26	v1 -26
end|rest|6-9|verb|coordinator|	0 -59	t0 -40	v0 -37	v1 -49	v2 -29
end|rest|6-9|verb|preposition|	0 -64	1 -48	2 -12	t0 -69	t1 -13	v0 -101	v1 -35	v2 -19
end|rest|6-9|verb|subordinator|	0 -53	1 -21	t0 -66	v0 -71	v1 -38	v2 -34
end|rest|6-9|verb|that|	0 -78	1 -25	t0 -23	v0 -53	v1 -35	v2 -29
end|rest|6-9|verb|word|	0 -56	1 -24	v0 -47	v1 -26	v2 -23
end|rest|6-9|verb|—|	v0 37
end|retweet|	end 23	v0 23
end|reveal|	, -23	0 -40	and -37	as -40	by -62	end 19	for -32	in -46	of -36	to -44	v1 -42	v2 32
end|rule|	0 -21	and 12	end 37	of -21	on -42	that -25	to -31	v0 -22
end|saturday|	, 13	. -35	0 9	possessive -19	preposition -35	stop -35	to -22	v0 -60	v1 -38	word -19	’s -19
end|say|	, -7	- 11	0 -70	1 -9	2 12	: -24	; 17	about -56	across -43	after -17	against -53	along -19	among -38	and -50	april -43	as -10	at -134	august -38	because -154	before -98	behind -42	below -26	between -35	beyond -33	but -59	by -145	christmas -22	december -21	despite -55	down -42	during -93	end 67	evening -19	february -21	following -43	for -105	friday -40	from -93	how -53	if -76	in -52	into -51	january -24	july -27	june -30	like -31	march -36	may -61	monday -41	month -28	morning -35	near -38	night -30	nor -23	november -37	october -18	of -50	off -54	on -89	once -48	or -56	out -41	outside -48	over -65	past -36	per -29	saturday -44	sept -17	september -18	since -83	so -68	sunday -33	t1 19	that -35	then -27	though -27	through -66	thursday -35	to -49	today -17	toward -42	tuesday -43	under -61	until -76	up -57	v2 12	was -38	wednesday -32	week -37	weekend -27	what -52	when -137	where -45	whether -54	which -43	who -39	whom -23	whose -32	why -32	with -125	within -58	without -54	year -33	yet -40	– 8	— 23
end|seek|	, 13	0 8	about -25	and -21	as -10	at -27	by -48	end 8	for -29	from -43	in -51	into -28	of -53	on -61	t0 19	that -55	to -68	v0 -32	v1 -36	v2 7	who -23
end|see|	, 23	- 30	0 -43	about -23	against -18	and -64	as -110	at -30	by 10	end 35	for -63	from -32	in -66	into -17	of -50	on -46	t0 -6	than -39	that -57	to -78	up -13	v0 24	who -41	with -58
end|september|	. -24	0 -30	1 -17	preposition -16	stop -24	that -20	v0 -13
end|sept|	. -44	0 -32	stop -44	v0 -25
end|shares|false|	, 26	0 -10	coordinator -31	v0 -26	v1 -55	v2 9
end|shares|no-verb|	0 -15	1 -106	2 -18	coordinator -50	end -22	t1 -30	t2 -37	v0 -24	v1 -35	v2 -39
end|shares|none|	- 14	0 12	1 -18	adverb -19	auxiliary -10	capital -21	determiner -26	preposition -16	subordinator -12	t2 -6	that -27	v0 -6	v1 -28	v2 -20	verb-judging -54	verb-saying -30	verb-thinking -76	word -43	– 7	— 10
end|shares|other|	, 16	0 59	1 -25	coordinator 25	t0 -7	v0 7	v1 -83	v2 -58
end|shares|true|	, 7	0 38	coordinator 44	t0 45	v0 6	v2 -47
end|shoot|	v0 -6
end|should|	word -30
end|show|	( -32	0 -36	1 -55	2 -14	about -28	after -44	against -17	among 8	and -78	as -57	at -48	because -32	before -26	behind -20	between -27	by -68	during -30	end 35	for -47	from -41	in -24	may -31	november -14	of -53	on -70	or -24	out -22	over -46	saturday -19	since -31	t1 16	than -42	that -41	to -82	under -25	up -37	v1 7	v2 -7	which -16	while -40	who -18	with -106
end|shrug|	, 29	end -33	v1 -22
end|signal|	, 19	0 -21	end -14	v0 12	v1 -16
end|sign|	0 9	and -37	end -44	for -32	in -46	of -25	that 18	to -43	v0 -17	v1 -45
end|since|	. -19	0 -17	2019 -30	2021 -24	capital -52	coordinator -21	determiner -20	his -35	its -28	january -28	june -28	stop -19	t0 -27	then -21	v0 -26	v1 -42	v2 -33	word -60
end|slam|	and -14	as 7	end -13	in 12	of -21	on 8	that -32	to -42	v0 -25
end|source|source|0|	false -15
end|source|source|v0|	false -47	true 49
end|source|source|v1|	false -63	true 20
end|so|	, -24	. -41	adverb -58	as -29	determiner -32	far -54	fondly -20	in -17	long -32	many -28	much 14	preposition -37	pronoun -25	stop -41	subordinator -33	t0 -34	that -33	v0 -90	v1 -28	v2 -27
end|speak|	, -22	1 -40	as -28	end 10	for -22	of -49	that -37	to -38	v0 -39
end|speculate|	0 -34	end 6	to -29	v0 21
end|state|	, 17	0 -7	and 22	at -29	end -28	for -24	in -41	of -24	to -40	v0 -6	v1 -6	v2 -14
end|stress|	and -45	end 12	in -26
end|submit|	end -33
end|subordinator|$|	v0 -33	word -38
end|subordinator|,|	preposition -26	subordinator -14	v0 -47	v2 -22
end|subordinator|0|	after -50	capital -38	coordinator -22	end -19	late -50	next 12	subordinator 8	that -36	word -28
end|subordinator|1|	, -42	behind -18	next -54	subordinator -20	that -27
end|subordinator|2|	next -47
end|subordinator|adverb|	0 17	determiner -30	preposition -40	stop 10	subordinator -57	t0 -64	v0 -101	v1 -40	v2 -16	verb-saying -31	word -26
end|subordinator|auxiliary|	0 -37	auxiliary -26	stop -30	v1 -26	v2 -30	verb-saying 10	word -49
end|subordinator|capital|	, -68	0 -24	1 -27	auxiliary 13	capital 14	coordinator -47	possessive -19	preposition -46	stop -40	t0 27	v1 -58	verb-judging 6	verb-saying -6	verb-thinking -35
end|subordinator|coordinator|	v0 -23
end|subordinator|determiner|	$ -22	0 -26	1 -30	2 -23	adverb -56	auxiliary -38	capital -37	determiner -64	quote -47	stop -37	subordinator -30	t0 -8	t1 -45	v0 -20	v1 -51	v2 -53	verb-saying -61	verb-thinking -33	word -22
end|subordinator|preposition|	0 -9	capital -48	determiner -29	preposition -26	pronoun 11	t0 -37	v0 -10	v1 -42	v2 -27	verb-saying -26	word -15
end|subordinator|pronoun|	0 24	1 -35	auxiliary 6	coordinator -39	possessive -53	quote -33	t0 -40	t1 -32	v1 -16	v2 -48	verb-judging -58	verb-thinking -11	word 6
end|subordinator|quote|	1 -17	auxiliary -21	end -28	stop -38	v0 -50	v1 -39	v2 -18
end|subordinator|stop|	0 -29	determiner -29	end -48	quote -22	v0 -51	v1 -26
end|subordinator|subordinator|	adverb -29	determiner -18	pronoun -28	v0 -27	v1 -23
end|subordinator|t0|	, 8	end 23	infinitive -31	next -17	preposition -40	that -26
end|subordinator|that|	auxiliary -28	v0 13	v2 -13
end|subordinator|v0|	( -35	, -32	- 6	: 22	after -67	capital -41	coordinator -46	end 25	infinitive -36	next -12	preposition -41	source -42	subordinator -26	that -39	verb-thinking -21	word -26
end|subordinator|v1|	, -95	after -42	behind -45	capital -13	coordinator 13	late -38	next -26	preposition -54	subordinator -29	that -52	word -12
end|subordinator|v2|	, -73	behind -38	capital -15	coordinator -37	end 39	late -38	next -14	preposition -38	subordinator -36	that -55
end|subordinator|verb-judging|	0 -7	capital 12	determiner -35	preposition -38	v0 -52	v1 -26	word -26
end|subordinator|verb-saying|	determiner -33	preposition 19	pronoun -34	t0 -39	v0 -6	word -49
end|subordinator|verb-thinking|	preposition -32	stop -24	v0 -34	v1 -21	word -23
end|subordinator|word|	% -24	0 6	1 -29	adverb -55	auxiliary -68	capital 19	coordinator -16	determiner -19	preposition -41	pronoun -37	stop -96	subordinator -9	t0 -17	t1 -38	v0 -55	v1 -46	v2 -49	verb-thinking -42	word -19
end|suggestion|	, -6	0 -25	because -40	end -29	in -27	v0 -7	v1 16
end|suggest|	, 11	- 24	0 -8	1 8	about -19	against -18	and -57	around -31	as -48	at -42	because 6	by -46	for -57	from -44	if -34	in -79	into -27	like -21	may -37	of -52	off -20	on -68	or -26	out -18	over -22	so -34	than -41	that -46	to -74	v1 -27	what -13	who -31	with -60	year -16
end|sunday|	, -24	. -30	0 -35	night -15	possessive -14	preposition -24	stop -30	t0 -29	v0 -53	v1 -20	word -33
end|support|	, -13	- 24	0 22	2 13	after -24	and 13	as -30	at -31	by -6	end -29	for 15	from -30	in 11	of -47	on -9	or 15	since 17	t0 -20	than -24	that -51	to -10	v0 -25	v2 -31	with -30	— 7
end|suspect|	0 12	end 22	of -18	v0 -22
end|swear|	end 27	v0 -24
end|talk|	, -10	0 13	1 7	: -35	about -21	across -30	and -18	as -40	at 25	for 16	how -27	of -47	on -11	over -20	that -32	to -57	v0 -27	v1 -27	v2 -12	who -28
end|tell|	( 12	0 -21	1 -26	; 22	about -29	after -50	against -18	and -70	as -50	at -87	because -35	before -46	between -22	by -69	down -28	end 19	for -53	friday -19	from -40	if -37	in -11	into -27	january -19	may -23	monday -25	month -18	of -39	off -17	on -100	or -26	out -35	over -32	since -38	so -25	than -42	through -40	thursday -31	to -72	tuesday -31	until -24	up -26	v1 -19	v2 15	week -15	what -27	when -42	where -24	whether -27	which -19	who -34	with -69	within -20	without -42	year -22
end|testify|	end 35	for -23	to -17	v0 -18
end|thank|	, -32	and 27	for -37	in -32	v0 -24
end|than|	$ -64	0 -11	1 -48	100 -22	2 -25	50 -21	60 -31	a -60	adverb -35	an -28	any -27	auxiliary -26	capital -56	clinton -38	determiner -25	giving -14	half -28	he -15	her -27	his 15	in -56	it -28	its -35	most -35	mr. -26	on 20	pronoun -38	republican -18	subordinator 13	t0 -43	t1 -20	the -68	their -28	they -28	to -38	trump -31	v0 -37	v1 -32	v2 -26	verb-judging -33	verb-saying -34	was -23	word -93
end|that|	 -40	's -33	, -54	. 8	0 -8	1 -50	2 -31	a -38	adverb -50	all -31	allows -24	an -50	any -25	are 8	as -26	before -20	began -30	beijing -17	both -25	can -40	candidates -33	capital -23	carson -31	clinton -30	could -60	cruz -30	democrats -22	determiner -27	exist -24	federal -30	had -41	has -67	have -55	her -27	hillary -25	his -41	i -18	if -14	in -30	included -33	is 9	it -59	killed -27	led -27	left -24	level -29	made -20	manafort -27	many -27	may -39	members -9	mexico -24	more -15	most -18	mr. -56	mrs. -24	ms. -19	night -19	no -26	nobody -22	none -15	obama -37	of -36	on -15	one -25	possessive -43	preposition -44	president -34	pronoun -15	quote -40	rubio -31	said -21	sanders -42	she -79	showed -29	some -47	stop 8	subordinator -51	support -27	t0 -61	t1 -33	the -17	their -22	there -31	they -59	to -27	trump -37	two -20	v0 -15	v1 -47	v2 -42	verb-saying -66	verb-thinking -44	voters -17	was 7	way -25	were -50	will 6	with -28	word -56	would -75	’s -27
end|that|,|	0 -22	preposition -20	subordinator -21	v0 -37
end|that|0|	( -33	, -19	- -17	after -29	auxiliary -23	capital -38	coordinator -66	end -11	next -15	preposition -62	subordinator -40	that -63	verb-thinking -20	word -49	— 25
end|that|1|	, -29	behind -24	capital -24	coordinator -32	end -17	next -45	preposition -62	subordinator -21	that -27
end|that|2|	, -23	coordinator 10	next -29	preposition -20
end|that|adverb|	0 -35	auxiliary -29	v0 -40	v1 -19	v2 -21	word -44
end|that|auxiliary|	0 10	1 -23	adverb -53	auxiliary -57	capital -22	determiner -37	preposition -36	t0 -39	v0 -99	v1 -36	v2 -25	verb-judging -32	verb-saying 9	verb-thinking -35
end|that|capital|	, -29	0 -9	1 -21	auxiliary -83	possessive -36	t0 -27	v0 -85	v1 -25	v2 -28	verb-judging -42	verb-saying -29	verb-thinking -32	word -59
end|that|determiner|	0 -8	1 -17	auxiliary -22	capital -65	determiner -34	preposition -51	stop -19	t0 -24	t1 -27	v0 -79	v1 -39	v2 -24	verb-judging -21	verb-saying -25	word -14
end|that|judging|0|	true 25
end|that|judging|1|	false -22
end|that|judging|v0|	false -41	true 70
end|that|judging|v1|	false -54	true 23
end|that|judging|v2|	false -41	true 20
end|that|other|v0|	true -16
end|that|other|v1|	false -25
end|that|other|v2|	false -35	true -19
end|that|possessive|	0 -39
end|that|preposition|	0 -30	capital -25	determiner -37	v0 -32	v1 -20	word -33
end|that|pronoun|	0 -17	1 -26	adverb -39	auxiliary -96	coordinator -35	possessive -47	quote -26	t0 -28	v0 -12	v1 -32	v2 -39	verb-judging -51	verb-thinking -47
end|that|quote|	auxiliary -23	stop -17	v0 -41	v1 -18
end|that|saying|0|	false -55	true -8
end|that|saying|1|	false -37	true -8
end|that|saying|2|	false 8
end|that|saying|t0|	false -56	true 25
end|that|saying|t1|	false -39
end|that|saying|t2|	false -25
end|that|saying|v0|	true 10
end|that|saying|v1|	false -21	true 7
end|that|saying|v2|	false -19	true 24
end|that|stop|	end 14	pronoun -27	v0 12	v1 -25
end|that|subordinator|	0 -34	determiner -39	pronoun -31	stop -20	v0 -39	v1 -13	word -21
end|that|t0|	, -31	coordinator -30	end 20	next -57	preposition -49	subordinator -26	word -20
end|that|t1|	, -39	next -33	preposition -17
end|that|thinking|0|	false -11	true -12
end|that|thinking|1|	false -45
end|that|thinking|v0|	false -47	true 31
end|that|thinking|v1|	false -18	true 38
end|that|thinking|v2|	false -67	true -10
end|that|v0|	( 15	- 13	: 28	; 20	after -30	auxiliary 23	behind -66	capital -87	coordinator -12	end 17	late -28	next -18	preposition -56	subordinator -50	that -25	verb-saying -33	verb-thinking -17	word -11	— 7
end|that|v1|	( 11	: -37	after -24	behind -23	capital -37	coordinator -61	end 31	late -13	next -44	preposition -47	subordinator -56	that -40	verb-saying -29	verb-thinking -21	word -32
end|that|v2|	( -22	, -10	; -8	behind -27	capital -30	coordinator -41	end 16	next -39	preposition -41	subordinator -54	that -37	word -33
end|that|verb-judging|	0 -59	auxiliary -32	determiner -53	preposition -33	v0 11	v1 -28	v2 -27	word 9
end|that|verb-saying|	0 -47	1 -26	auxiliary -22	capital -18	determiner -35	stop -21	v0 -38	v1 -21	v2 -13	word -26
end|that|verb-thinking|	0 -36	capital -30	pronoun -26	v0 -30
end|that|word|	, -54	0 -24	1 -29	2 -25	adverb -31	auxiliary -62	capital -42	coordinator -35	determiner -69	preposition -63	pronoun -44	stop -42	subordinator -42	t0 -31	t1 -24	v0 -91	v1 -31	v2 -34	verb-judging -46	verb-saying -26	verb-thinking -32	word -17
end|then|	. -19	auxiliary -21	denounced -13	stop -19	v0 -54	v1 -22	v2 -17	verb-judging -24	word -36
end|think|	, -7	0 -18	1 6	: 26	about -24	and -72	as -47	at -28	by -63	end 12	for -43	from -41	in -6	into -31	of -36	on -56	or -20	t0 -30	than -28	that 9	to -69	up -22	v0 6	v2 -8	who -22	with -57
end|though|	1 -18	determiner -35	he -23	it -23	pronoun -44	the -31	v0 -37	v1 -36
end|threaten|	, 33	0 6	down -31	end -6	for -21	from -31	in -51	of -12	on -36	over -38	that -21	to -39	unless -34	up -29	v0 11	v1 -44
end|through|	0 6	capital -55	determiner 15	its -35	their -38	v0 6	v1 -49	v2 -31
end|thursday|	, 18	. -42	0 -37	preposition -26	stop -42	subordinator -20	t0 9	v0 -6	v1 -19
end|today|	. -27	stop -27	v0 -29
end|tout|	and -39	as -32	end -19	in 12	of -36	that -24	to -55	with -27
end|toward|	0 -50	capital -42	clinton -17	determiner -38	the -28	v0 -68	v1 -23	word -42
end|to|	 -51	$ -45	, -28	. -23	0 -34	1 -58	14 -26	17 -28	18 -27	19 -25	2 -30	30 -31	40 -23	44 -21	a -35	abortion -25	accept -33	accomplish -26	acknowledge -32	act -41	add -34	address -38	admit -34	adverb -65	affirm -27	all 10	allow -36	an -54	announce -17	another -33	answer -28	any -36	apologize -29	appeal -36	appear -36	approve -24	assist -24	at -17	attack -26	attacks -27	attend -30	attract -23	auxiliary -76	avoid 9	back -39	ban -53	be -65	bear -30	become -36	begin -29	believe -34	blame -36	block -35	boost -29	both -39	boycott -32	break -31	bring -54	broker -19	build -47	buy -16	call -29	campaign -34	capital -33	carry -32	challenge -26	change -52	charity -28	check -33	china -32	choose -34	circumvent -24	citizenship -31	claim -18	clinch -15	clinton -54	close -41	collect -24	combat -42	come -30	comment -31	compare -30	compete -34	congress -38	congressional -33	connect -27	consider -44	continue -44	coordinate -17	cost -28	count -34	counter -21	cover -33	crack -28	create -26	criticize -18	cut -32	date -29	deal -48	debate -25	decide -33	defeat -56	defend -27	deliver -34	democratic -36	democrats -24	describe -40	determine -37	determiner -9	disavow -32	discuss -47	do -45	draft -22	drift -19	drink -28	drive -20	drop -27	education -24	election -43	embrace -35	encourage -19	end -38	endorse -38	engage -21	ensure -32	enter -41	europe -16	examine -26	expand -47	explain -45	extend -23	fall -25	fight -47	file -28	fill -37	finance -28	find -53	finish -31	fix -31	focus -23	follow -36	foreign -17	former -28	fulfill -27	fund -42	gain -29	get -50	give -46	go -51	goldman -33	gun -33	handle -26	have -45	hear -32	help 11	her -55	him -59	his 7	hold -32	hurt -33	increase -30	influence -27	intervene -42	invest -25	investigate -36	israel -22	it -30	its -50	join -37	keep -75	kill -41	know -42	lay -32	lead -38	learn -17	leave -50	let -26	level -23	leverage -22	lie -23	link -16	live -22	look -33	lose -33	lure -21	make -81	making -38	manage -16	mark -23	match -27	mean -32	meet -45	mexico -17	more -41	move -37	mr. -24	new -28	obama -23	offer -37	one -44	open -54	organize -31	other -35	oversee -24	party -19	pass -44	pay -40	persuade -31	pick -22	place -34	play -48	power -23	preposition -40	press -35	pressure -27	prevent -42	proceed -18	process -25	project -31	pronoun 8	prosecute -32	protect -37	prove -29	provide -33	pull -29	punish -31	pursue -37	push -34	put -29	question -28	quit -32	quote -51	raise -58	rally -32	reach -25	read -33	realize -14	rebuild -37	receive -27	recognize -26	recommend -31	reform -18	release -49	remain -39	reopen -18	repay -35	repeal -45	replace -31	reporters -26	republicans 19	resign -47	respond -32	restore -20	retain -39	return -49	review -34	rise -25	run -51	russia -28	sanders -38	save -33	say -35	secure -45	see -65	seek -25	sell -19	send -41	serve -48	share 15	show -40	shut -12	sign -40	some 7	speak -47	special -21	spend -55	stand -33	states -13	stay -45	stem -32	step -34	stop -59	strengthen -29	study -24	subordinator -43	succeed -22	sue -21	support -68	supporters -22	swing -26	switch 21	t0 -109	t1 -24	t2 -20	talk -43	talks -20	target -23	tell -48	temporarily -37	that -35	the -29	their -67	them -28	this -44	those -20	three -30	thwart -24	tie -23	tighten -46	travel -26	treat -31	trump -58	try 19	turn -39	two -37	understand -22	undocumented -21	unify -20	unite -35	use -51	v0 -31	v1 -31	v2 -26	verb-judging -46	verb-saying -65	verb-thinking -27	victory -30	visit -29	vote -63	voters 11	wait -30	wall -38	washington -37	watch -32	wear -37	weigh -24	what -35	which -40	win -57	withdraw -34	word -46	work -49	zero -25
end|trash|	end -24
end|trumpet|	end -21	v0 18
end|try|	to -31	v0 12
end|tuesday|	's -31	, -43	. -11	0 -7	night 6	possessive -42	preposition -35	stop -11	subordinator 27	v0 16	v1 -24	’s -33
end|tweet|	, 28	about -18	and -6	end -24	for 17	in -42	of -39	to -44	v0 -9	v1 -18
end|underscore|	0 -11	end 18	of -15	v0 12
end|understand|	, -31	0 -9	in 7	of -40	on -26	to -55	v0 -11	v1 18
end|under|	0 7	30 -26	a -40	capital -36	determiner -24	his -29	oath -28	president -26	t0 -25	the -8	v0 -101	v1 -46	v2 -25	way -18	word -7
end|unless|	capital -37	determiner -24	the -24	v0 -47
end|until|	0 23	a 14	adverb -41	after -25	capital -62	it -32	march -21	now -26	pronoun -27	subordinator -25	t0 -65	the -45	they -32	thursday -29	v0 -84	v1 -28	v2 -29
end|upon|	capital -25	determiner -39	the -34	v0 -48	v1 -26
end|up|	, -45	. -29	0 -17	a -27	and -22	any -22	at -22	by -36	capital -34	coordinator -22	determiner -51	for -42	his -26	its -29	preposition -26	stop -29	subordinator -28	t0 -54	the -33	their -25	to -68	trump -23	v0 -102	v1 -37	v2 -22	verb-judging -21	verb-thinking -16	with -36	word -53
end|urge|	, -10	0 -11	1 -30	as -18	at 16	end 14	for -43	from -24	of -34	on -49	t0 -37	that -35	to -120	v0 25	v1 -22	with -41
end|use|	0 22	end -15	v0 -40
end|verb-judging|0|	, -10	coordinator -14	end -22	next -22	subordinator -28	that 9
end|verb-judging|1|	, 6
end|verb-judging|determiner|	word -30
end|verb-judging|t0|	end 37	preposition -32
end|verb-judging|v0|	, -9	coordinator -9	end 27	preposition -76	subordinator -44	that -18
end|verb-judging|v1|	, -39	coordinator -20	end 28	next -26	preposition -20
end|verb-judging|v2|	end 17	next -20	preposition -24
end|verb-saying|0|	, 8	coordinator -36	end 51	next 8	preposition -41	that -53
end|verb-saying|1|	, -36
end|verb-saying|preposition|	v1 -16
end|verb-saying|t0|	, -9	end 34	preposition -39
end|verb-saying|t1|	end -9
end|verb-saying|v0|	coordinator -21	end 24	next -29	preposition -85	subordinator 14	that -35
end|verb-saying|v1|	end 14	next -22	that -31
end|verb-saying|v2|	end -19
end|verb-saying|word|	v0 -27
end|verb-thinking|0|	next -24	preposition -16	that -26
end|verb-thinking|1|	next -18
end|verb-thinking|capital|	, -15	0 -21	capital -25	coordinator -13	preposition -15	v0 -23	v1 -19	v2 -11
end|verb-thinking|determiner|	0 -22	determiner -11	preposition -20	v0 -23	v1 -18	word -20
end|verb-thinking|preposition|	0 -14	v0 -16	verb-judging -16	word -21
end|verb-thinking|stop|	end -24	v0 -19
end|verb-thinking|t0|	end -10	next -20	subordinator 6
end|verb-thinking|v0|	late -16	next -43	preposition -44	that -20
end|verb-thinking|v1|	end 7	next -25	preposition -30	that -23
end|verb-thinking|v2|	next -22
end|verb-thinking|word|	preposition -13	v0 -21	word -15
end|versus|	capital -35
end|via|	capital 15	v0 16	word -42
end|view|	1 -31	and -37	as -56	end -9	of -26	t0 -6	that 12	to -56	v0 8	v1 -59	who -33	with 30
end|voice|	end -10
end|vote|	, 18	and -10	at -37	by -25	end -49	for 23	in 29	of -43	on 10	to -47	v0 10	v1 -41	v2 -35	with 17
end|vouch|	0 -7	and -34	end 10
end|vow|	0 -26	and -21	as -41	end 17	for -33	from -34	of -35	on -48	t0 11	t1 -30	that -23	to -40	v1 -9
end|want|	, -14	1 -7	about -30	after -37	and -18	as -45	at -38	by -31	end 17	for -58	from -41	how -13	in -77	of -53	on -30	over -33	t0 -26	that -30	to -86	v1 -18	v2 -11	what -27	who -40	with -32	— -37
end|warn|	, 9	0 -31	1 -30	about -22	against -26	as -38	because -31	by -42	for -27	from -26	if -36	in -48	of -35	off -22	on -36	that -41	to -51	v0 10	v1 -9	who -38	with -27	year -13
end|was|	v0 24	v1 18	verb-saying 29	word 18
end|wednesday|	, -45	0 9	preposition -16	v0 -40	v1 -19
end|weekend|	. -16	0 -39	preposition -20	stop -16	v0 -25	v1 -17	word -21
end|week|	, -29	. -33	0 -31	adverb -14	and -19	coordinator -22	for -18	in -22	possessive -25	preposition -28	stop -33	subordinator -14	t0 -18	that -26	v0 -40	v1 -25	v2 -16	’s -20
end|welcome|	, 12	0 -6	and 17	in -39	to -41	v1 -30
end|were|	0 -27
end|what|	0 -61	1 -14	a -28	auxiliary -37	capital -40	determiner -42	happened -15	has -15	he -47	is -24	it -33	pronoun -72	she -37	t0 -25	the -22	they -28	v0 -84	v1 -22	v2 -17	was -14	word -41
end|when|	1 -21	capital -58	he 17	his -39	it -10	mr. -25	pronoun 18	she -34	t0 -29	they 22	v1 -64	v2 -49	verb-judging -33	verb-saying -11	word -55
end|where|	0 -59	determiner -52	he -30	his -33	it -34	pronoun -60	t0 -37	the -40	they -36	v0 -66	v1 -19	v2 11	western -28	word -31
end|whether|	0 -29	anyone -17	capital -39	determiner -44	he -42	it -39	preposition -27	pronoun -60	she -22	the -36	they -18	to -27	v0 -86	v1 -19	v2 -18	word -27
end|which|	. -26	0 -51	1 -14	auxiliary 15	capital -41	determiner -31	he -29	pronoun -32	she -16	stop -26	t0 -24	the -27	they -25	trump -22	v1 -34	v2 -28	word -46
end|while|	0 25	adverb 11	also 11	clinton 13	determiner 7	he -35	preposition 6	pronoun -52	secretary -46	she -33	t0 -6	the -39	they -31	v0 -29	v1 -36	v2 -35	verb-judging -43	word 14
end|whom|	. -23	0 -33	1 -15	determiner -27	he -16	pronoun -18	stop -23	v0 -25	v1 -22	word -21
end|whose|	0 -28	word -18
end|who|	0 13	1 -32	2 -23	adverb -32	are -43	auxiliary -28	can -42	cannot -20	claimed -17	could -50	entered -22	had -55	has -45	have -55	is -46	made -18	make -18	possessive 13	pronoun 11	said -30	say 13	t0 -45	t1 -23	took -17	v0 -84	v1 -39	v2 -34	verb-judging -46	verb-thinking -59	want -19	wanted -17	was -33	were -20	will -40	won -18	word -70	would 6
end|why|	determiner -30	he -22	pronoun -36	their -26	v0 -48	v1 -11	word -25
end|wish|	end 26
end|within|	0 -40	a -21	determiner -58	the -39	two -28	v0 -65	v1 -28	v2 -13	word -42
end|without|	0 -33	a -51	auxiliary -34	causing -35	the -56	v0 6	v1 -45	v2 -24	verb-saying 15	verb-thinking -28	word -74
end|with|	$ -36	, -35	0 -8	1 22	a -26	access -34	adverb -39	an -46	both -37	capital -38	clinton -43	determiner -26	donald -34	donors -22	fewer -28	foundation -27	four -18	fox -29	heavy -37	her 9	hillary -33	him -42	his -61	individuals -24	iran -27	it -34	its -45	large -32	little -40	manafort -28	many -27	mexico -33	more 16	mr. -42	mrs. -31	no -27	north -28	one -44	other -33	political -24	pronoun -50	republicans -23	sanders -41	spies -24	state -35	subordinator -47	t0 -15	t1 -23	that -43	the -47	their -57	them -29	those -30	trump -6	v0 -44	v1 -45	v2 -38	verb-judging -23	verb-saying -37	voters -33	wall -40	what -43
end|wonder|	to -34	v0 -14
end|word|,|	0 -22	adverb -20	coordinator -16	determiner -26	preposition -22	pronoun -19	subordinator -21	t0 -20	v0 -34	v1 -24	v2 -20	verb-judging -19	verb-saying -11	word -30
end|word|0|	( -22	, 6	- 7	; -16	after -21	auxiliary 8	behind 13	coordinator -25	end 25	late -25	next -28	preposition -26	source -23	subordinator 16	that -18	verb-thinking -16	word 9
end|word|1|	, -24	behind -24	capital -20	coordinator -52	end 18	next -40	subordinator -27	that -31	word -27
end|word|2|	, 17	coordinator -36	next -22	preposition -41	word -24
end|word|adverb|	0 -33	v0 -21	v1 -16	word -32
end|word|auxiliary|	0 -11	1 -22	adverb -49	auxiliary -53	determiner -25	preposition -31	t0 -34	v1 -24	v2 -29	verb-judging -42	verb-saying -48	verb-thinking -29	word 7
end|word|capital|	0 -32	auxiliary -23	capital -20	possessive -22	t0 -24	v1 -16	word 6
end|word|coordinator|	0 -36	auxiliary -17	determiner -25	preposition -22	that -26	v0 -41	word -39
end|word|determiner|	0 -32	1 -19	v0 -32	v1 -17	v2 -16	word -37
end|word|possessive|	0 9	capital -25	v0 -26	v1 -17	word -29
end|word|preposition|	0 -28	capital -38	determiner -31	t0 -23	v0 -48	v1 -26	v2 -23	verb-saying -33	word -45
end|word|pronoun|	0 9	1 -21	auxiliary -43	v0 -40	v1 -29	v2 -16	verb-judging 13	verb-saying -31	word -33
end|word|quote|	end -17
end|word|stop|	0 -43	capital -34	coordinator -14	determiner -26	end -50	preposition -13	pronoun -16	quote -32	t0 -28	v0 -39	v1 -22	v2 -17
end|word|subordinator|	0 -18	determiner -28	preposition -15	pronoun -17	v0 -31	word -25
end|word|t0|	, 24	coordinator 6	end 9	next -60	preposition -76	subordinator -66	that -20
end|word|t1|	behind -21	end -8	next -24	preposition -35
end|word|t2|	end -22	next -24	preposition -31
end|word|that|	0 -35	auxiliary -15	determiner -31	pronoun -28	v0 -36	word -27
end|word|v0|	( -44	- -18	; -8	adverb -31	after -19	behind -58	capital -48	coordinator -39	end 22	infinitive 12	late -47	next -31	preposition -23	source -27	subordinator -27	that -15	verb-thinking -24	— -18
end|word|v1|	, -21	- -43	: -44	; 9	after -16	behind -22	capital -24	coordinator -66	end -22	late -21	next -46	preposition -45	subordinator -51	that -32	verb-thinking -15	word -35
end|word|v2|	, -90	: -26	behind -15	capital -22	coordinator -25	next -35	preposition -44	subordinator -34	that -42	word -20
end|word|verb-judging|	determiner -36	v0 -33	v1 -25	word -24
end|word|verb-saying|	0 12	1 -20	capital -40	determiner -28	preposition 15	pronoun 11	t0 -28	that -39	v0 7	v1 -25	verb-judging -16
end|word|verb-thinking|	0 -49	determiner -37	preposition -35	pronoun -19	v0 -33	v1 -21	word -26
end|word|word|	0 -54	1 -24	adverb -32	auxiliary -18	capital -17	coordinator -24	determiner -34	preposition -49	pronoun -23	stop -25	t0 -24	v0 -44	v1 -30	v2 -23	verb-judging -21	verb-saying -19	word -50
end|worry|	, 14	0 10	and 7	end 8	for -32	in -39	of -30	to -38	v0 -26	v1 6
end|write|	0 10	1 -24	about -11	at -37	but -31	by -45	end -8	for 6	of -42	on -34	that -58	to -57	v0 -23	v1 -6
end|wrote|	in -23	preposition -23	v1 -15
end|year|	's -24	, -43	. -31	0 -42	1 -17	adverb -21	and -28	auxiliary -23	coordinator -28	in -25	possessive -25	preposition -38	stop -31	subordinator -25	t0 -25	that -31	to -16	v0 -45	v1 -22	v2 -14	word -12
end|yet|	adverb -20	preposition -35	to -27	v0 -58	v1 -16	word -34
end|–|	0 -7	adverb 17	auxiliary -7	capital -30	preposition -41	word -7
end|–|0|	next -6
end|–|adverb|	v0 17
end|–|capital|	0 -6
end|–|determiner|	0 7	word -11
end|–|preposition|	v0 -31
end|–|v0|	next -7	that -7
end|—|0|	next -19	that 25
end|—|	a 21	adverb -14	at -38	but 8	determiner 29	including -42	like -35	not -35	of -39	or -36	preposition -12	subordinator 9	t0 -6	though 20	v2 -33	verb-thinking -48	who -37	word -7
end|—|adverb|	v0 -15
end|—|coordinator|	determiner -7
end|—|determiner|	0 12	v0 14	v1 12	verb-saying -20	word 38
end|—|preposition|	0 -17	capital -29	determiner -15	v0 -30	word -18
end|—|pronoun|	auxiliary -13
end|—|subordinator|	pronoun -19	v0 8
end|—|t0|	next -16
end|—|v0|	behind -30	next 10
end|—|verb-thinking|	v0 -37
end|—|word|	capital -8	determiner -46	t0 -8	word -11
	none 13
none|according|	source -8
none|	accusation 28	acknowledge -42	adamant -32	add 24	admire -13	admit -27	advise 25	advocate -13	affirm 8	aim -12	allege -56	allow 22	allude -35	announce -32	answer 18	apologise 30	apologize 15	appeal 30	argue -35	argument -29	articulate -10	ask 15	assail -51	assert -44	assess 23	assume 26	assure -17	attack -19	attribute 22	back 15	bash -6	beg 36	believe -25	bemoan -38	bid 33	bill 10	blame 6	blast -39	boast -13	brag -36	brand 11	calculate -17	call -8	care 28	case 21	cast 34	caution -26	celebrate 38	certify 33	challenge 19	champion 20	chant 37	charge 11	cheer 8	chide -38	chip 52	cite -26	claim -23	commitment 7	compare 36	complain 8	complaint -6	concede 8	concern -14	concerned -29	conclude -15	condemn -39	confidence -23	confirm -19	consider -13	continue 60	correct 28	counsel 40	counter -15	credit -13	criticise 33	criticize -56	cry 10	debate 19	decision -18	declare -8	decline 20	decry -53	deem -52	defend -7	deliver 40	demand -7	denounce -24	deny -32	depict 12	deride -33	disagree -10	disavow -38	disclose -26	discover 28	discredit 16	discuss -21	dismiss 8	doubt -19	downplay -10	dream 39	eager -21	echo -12	elaborate 28	email 29	emphasize -39	endorse -28	estimate -33	expect -27	explain -10	express -11	extol -32	fault 42	favour 36	fear -23	feel -14	figure 42	find 21	fire 35	forecast 12	foresee -31	fume 37	gasp 37	greet 29	hate -8	hear 24	hint -20	hit 45	hold 59	hope -31	howl 41	identify -9	imagine 13	imply -24	indicate -9	inform 10	insist -37	instruct 14	insult -11	intend -10	interpret -16	interrupt 32	invite 50	issue 37	joke 15	justify -11	knock 22	know -24	label 17	lambaste -19	lament -48	lash 28	laugh 58	lecture 38	like 30	liken -36	list 18	lobby 41	maintain 44	mean 58	mention -31	message 19	mock -22	murmur 30	name 37	need 51	note -28	notice 38	object 25	observe -12	offer 23	oppose -18	order 18	outline -24	persuade -7	phone 69	plan 7	plead 34	pledge 12	portray -14	posit -37	post 6	praise -16	pray 22	preach 20	predict -35	prefer -27	present 38	press 27	promise -9	proposal -21	propose -11	protest 36	prove 30	question -12	quote 26	rail -38	raise 51	rank 20	rate 94	read 54	ready 28	reaffirm -41	realize -13	reason 48	reassure -8	rebuff 29	rebut -46	recall -8	recite -21	reckon -42	recognize -43	recommend -35	record -9	refer -38	reference -23	reflect 40	refusal -7	regard -22	regret 18	reiterate -23	reject -10	relate 43	remember -23	remind 16	rename 16	repeat 20	report -9	reprimand 17	repudiate -33	respond 8	retort -26	retweet 15	reveal -23	roar 42	rule 19	say -36	scold -8	scorn 38	see -8	shoot 47	shout 13	show -9	shrug -17	sign 38	signal 10	sing 74	slam -48	slap 15	slate 55	speak 55	speculate -32	spell -12	state 37	statement 25	stress -13	suggest -40	suggestion -35	support -11	sure 44	swear -11	tag 54	talk 20	term 39	testify 29	text 61	thank 33	think -20	threaten -11	title 30	tout -34	trash -32	treat 56	trumpet -28	trust 9	try 56	tweet -13	underline 18	underscore 16	understand -14	use 74	utter 13	venture 42	verify 35	view -14	voice 34	volunteer 47	vote 18	vouch -29	vow -70	warn -26	warning -7	wave 73	weigh 37	welcome 14	whisper 35	wish 10	worry -22	write 6
none|accusation|	base 28
none|accuse|	base -9	participle 24	present 9
none|acknowledge|	base -40	participle -44	past -21
none|adamant|	base -32
none|address|nobody|name|	base 6	participle 7	past 8	source -8
none|address|nobody|noun|	base -10	present -13	source -7
none|address|nobody|pronoun|	participle -37	past -8	present -19
none|address|nobody|	source -10
none|address|reader|	judging 34	saying 75	source 36	thinking 52
none|address|reader|name|	base 32	present 14
none|address|reader|noun|	base 61	participle -11	past 14	present 88
none|address|reader|pronoun|	participle 24	past 27	present 8
none|address|writer|	judging 22	other -20	saying 19	source 11	thinking 15
none|address|writer|name|	base 6	participle -19	past -25
none|address|writer|noun|	participle 29	past -22	present 50	source 17
none|address|writer|pronoun|	base 9	participle 48	past 43	present 20
none|add|	base 35	present 22
none|admit|	base -18	past -7	present -29
none|advise|	base 29	participle 39
none|advocate|	base -26	participle -8	past 38	present -6
none|affirm|	base -12	past 22
none|agree|	participle 12	past 12	present -44
none|aim|	base -28	participle -9	present 12
none|allege|	past -57	present -29
none|allow|	base -8	participle 35	past 18	present 8
none|allude|	participle -14
none|announce|	participle -56	past -13	present -45
none|answer|	base -10	participle 6	past 21	present 30
none|apologise|	past 17
none|apologize|	past 14
none|appeal|	base 40	participle 32	past -11	present 25
none|apposed|	base 18	past -10	present -7	saying -14
none|apposition|	base 27	judging 8	participle -7	past 22	saying 22	thinking 15
none|argue|	base -30	participle -23	past -17	present -20
none|argument|	base -29
none|articulate|	past -30
none|ask|	participle -19	past 20	present 10
none|assail|	past -35
none|assert|	past -21
none|assume|	base 41	past 6	present 8
none|assure|	base -6	past -11
none|attack|	participle -15	past -14	present -6
none|attribute|	past 22
none|back|	base 12	participle -15	past 13	present 31
none|bash|	base 16
none|before|	$ 7	% -10	' -17	) 7	+ 7	, -35	- 54	/ 26	: 46	; 42	@ 40	adverb -9	auxiliary -6	capital -8	possessive -25	preposition 16	pronoun -14	quote 34	subordinator -15	that 31	verb-judging 23	verb-thinking 10	word 22	~ -24	± -44	– 48	— 73	― 15	‘ 23	• 37
none|believe|	base -25	participle -7	past 29	present -38
none|bemoan|	past -38
none|bid|	base 33
none|bill|	base 15	past -18	present 41
none|blame|	base -29	past 25
none|blast|	base -22	participle -8	past -30	present -14
none|boast|	present -6
none|brag|	past -6
none|brand|	base -6
none|calculate|	past -33	present -23
none|call|	base -18	participle -23	past 14
none|care|	base 24
none|case|	base 21
none|cast|	base 16	participle 35
none|caution|	past -21
none|celebrate|	base 46	participle 40
none|challenge|	base 46	past -15	present 38
none|champion|	base 60	past -26	present 9
none|charge|	base 14	past -7	present 15
none|cheer|	base 6	participle -12	past 20
none|chime|	past -10
none|chip|	base 30	present 28
none|cite|	base -17	participle -27	present -14
none|claim|	base -24	participle 9	present -39
none|comment|	base 22	past -30
none|commitment|	base 7
none|compare|	past 36	present 23
none|complaint|	base -6
none|complain|	base -29	past 17
none|concede|	base -28	participle 29	present 7
none|concerned|	base -29
none|concern|	base -14
none|conclude|	past -21
none|condemn|	past -33
none|confidence|	base -23
none|confirm|	base -24	participle -33	present -17
none|congratulate|	participle -16	past 25
none|consider|	base -11	past -19	present 25
none|contend|	past -21	present -40
none|continue|	base 34	participle 28	past 24	present 37
none|contradict|	past -30
none|correct|	base 7	past 19
none|counsel|	base 34
none|counter|	past -29
none|credit|	participle -31	past -10	present 8
none|criticise|	past 27
none|criticize|	base -40	participle -51	past -24	present -26
none|cry|	base -15	past 26
none|debate|	base 19	present 21
none|decide|	base 13	participle -34	present 20
none|decision|	base -18
none|declare|	base -53	participle -8	past 13
none|decline|	base 30	past 15
none|decry|	participle -30	past -40
none|deem|	past -46
none|defend|	base 12	participle -20	present -40
none|define|	base -20	past 17
none|deliver|	base 22	past 43
none|demand|	base 20	participle 11	past -10	present -41
none|denounce|	participle -8	past -15
none|deny|	past -23	present -28
none|deride|	past -12
none|describe|	participle -53	past 8	present 24
none|detail|	participle -28
none|determine|	base -19	participle -13	past 22
none|direct|	base -6	past -7	saying -8
none|disagree|	past 8
none|disclose|	base 10	past -31
none|discover|	past 27
none|discredit|	participle 15
none|discuss|	base -10	past -16
none|dismiss|	base 7	participle -14	past 22	present -33
none|dispute|	past -14	present 17
none|doubt|	base 6	past -9	present -25
none|eager|	base -21
none|echo|	base -15	participle -9
none|email|	base 39	present 8
none|emphasize|	base -28	participle -19	past -34
none|encourage|	base -23	participle 39	past -14
none|endorse|	base -31	participle -40	present -46
none|envision|	base -29
none|estimate|	base -44	past -15	present -12
none|expect|	participle -40	present -24
none|explain|	participle -16	present -16
none|express|	base -38	participle -20	past 12
none|fault|	base 31
none|favor|	base -11	past 11	present 6
none|fear|	base -8	participle -38	past 12	present -13
none|feel|	base -9	participle -21	past -9	present 25
none|figure|	base 15	past 7	present 56
none|find|	base 55	participle 25	present -8
none|fire|	base 51	participle 6	past 27	present -7
none|forecast|	present 41
none|foresee|	base -31
none|greet|	past 27
none|hail|	participle -16	past 8
none|head|	000 57	10 -36	11 40	12 18	13 24	14 40	15 24	16 27	2 35	20 30	2011 -14	2012 43	2014 -19	2018 32	22 31	23 -30	34 24	35 -8	4 29	50 25	60 7	61 26	abedin -14	abéché 28	accord -25	according -17	account -19	accusation 18	achterberg -7	ackman -38	aclu -21	acosta -35	act 8	action 17	activist -20	activists -17	actor -35	actress -34	ad -21	additional 47	address 28	administration -22	admiral -9	ads -55	adviser -9	advisers -57	advocate -23	advocates -38	affairs 28	affidavit -30	ag 29	agencies -9	agency 18	agent 30	agents 35	agreement -10	aide -41	aides -25	ailes 8	aircraft 26	airlines 37	airport -19	all -7	alliance -11	allies -40	ambassador 11	amendment 44	american 15	americans -6	ames -16	amounted 30	amstutz -31	analysis -76	analysts -34	ankara -11	announcement 7	another 20	anybody 29	anyone 39	anything 26	ap -35	applicants 18	approval 15	arizona 20	arkwright -8	arm 6	army -16	arroyo 23	artist -21	ash -15	assembly 34	associates -29	astronaut -6	attack 37	attacks 10	attendees -11	attorney 17	attorneys -42	audience -9	audit -16	australia -11	author 52	authorities -21	authority 23	authors -7	autor -49	average -46	award 44	axelrod -17	ayotte -35	backers -31	baku 32	ballot 34	band -6	bangladesh 24	bank 8	barkley -31	base -16	battle 31	bay 31	bbc -11	beats 38	beck -8	beijing 16	bell 22	bells 19	belt 28	bench 28	benghazi -13	bennett -6	berlin 32	best 29	better 28	biden -31	big 22	bigger 24	biggest 33	bill -7	billion 27	bipartisan 30	birdthistle -35	birther 66	bit -13	black -11	blackwell -34	blasio -32	bloc -6	blocher -26	blog -24	bloomberg -57	blue 32	board -29	boat 25	boateng -38	bob 13	body 17	bolton 19	bond 33	book -28	boss 42	boston 29	boy -38	bradley -24	brafman -36	brainard -6	branch -26	brandt -21	brandvold -30	brazil 16	breaux -14	brief -20	briefed 41	briggs -30	brill 9	britain 21	broaddrick -34	brooks -25	brothers 20	brown -32	buchanan -17	bucharest 37	bully 11	bureau -40	bush -56	businesses -29	businessman -26	buzzfeed 27	byrne -33	byron -10	cairo 22	california 35	call 41	calls -16	came 52	cameron -36	campaign -22	campaigns -47	canada 18	canberra 15	candidacy 39	candidate -47	candidates -52	captain 14	cardin -28	cardinals 29	carolina 6	carried 34	carrier 24	carson -47	carver 34	case 11	cash -11	cast -24	castellaw -12	castiglia -20	caucus-goers -11	centers 25	centerview 34	central 10	centre 15	centrist -27	cgt 37	chaffetz -53	chain 33	chairman -10	chairwoman 24	challenger -26	chamber 13	change -8	chapter 39	chase -16	chelimo -14	child 15	children 49	china 37	christians 27	christie -9	church 24	citizens -42	city -31	clarence -35	clark -31	class 12	clay 19	cleveland 25	client 35	clients 24	clinton -72	clintons -26	close -20	club -28	cnn -18	coach 33	coalition -13	cohn -27	coins 28	cold 41	coleman -9	colleagues 24	college -24	collins -38	colorado 6	comey -7	command -22	commander 26	comment -11	comments -7	commission 21	commissioner -28	committee 38	communiqué 38	community -37	companies -7	company -9	complaint 15	compromise -17	conducted -15	confederation 29	conference 67	congressional -17	conservatives -49	consortium 33	contenders -19	contractor -29	controversy -8	conventions 8	conway -31	cook -31	cordisco -31	corner 19	cornyn -10	coroner -22	corp 36	corporate -7	corporation 18	cortexa -24	corvera 39	council 19	count 20	counterpart -12	counties 36	countries -8	country 48	county 30	couple 8	court 29	courts -18	crawford -35	crew 41	crews 27	crime -14	critical -16	critics -39	cross -12	cruz -53	cruz-anand -26	cuban -43	curiel -30	cut 27	daily 33	data -13	daughter 15	davis -48	day 22	days 8	dayton -13	deacon -21	deal 11	death 25	deaths 29	debate 23	decision -26	decisions 34	defence 7	defenders -33	delay 25	delays 29	delegate -25	delegates 22	delgado -34	delgado-finn 24	demirkol 25	democrat -17	democratic 15	democrats -71	dems -25	department 12	deputy 39	desantis -42	developers -13	device 35	devine -56	diabakaté 33	different -8	diplomat 6	diplomats 31	direct -22	dismissed 10	dispute 13	district -49	districts -19	divisive 29	dnc -30	doctors 33	documents -38	dog 41	dollar 26	donor -15	donors -28	dow 11	doyle -42	dozen 37	draft -10	drew 32	driver 45	drivers 7	drone 39	dufton -22	dunmore -21	dyck 13	earlier 40	early 8	earnest -40	ebeling 13	economists -26	economy 29	ecuador 39	editor -17	effron 20	egyptair -33	ekpo 35	el-khoury -36	elders 19	election 49	elections -40	email 25	emails -20	emanuel -32	embassy 17	emergency 39	emirates 45	emissions -7	emotional 29	employee -25	employees 35	employers 36	endorsement -23	engineer 29	engineers 18	environmentalists -19	envoy 31	epstein -26	equity 36	erdogan -9	error 20	espn 9	establishment -12	ethiopia 23	event -17	events 14	everyone 14	everywhere 41	exchange 40	exclusive 30	executive 21	experts -86	eyes -10	f.a.a. -43	f.b.i. 13	face -10	faction -29	factory 6	fallon 6	familiar -23	families 38	family -25	fans 19	farmer 9	father 27	fbi -18	fec -9	fed -7	federal 35	federation 25	feelings -18	fell 17	felt 30	ferrante 20	ferries -10	few -11	fields -23	figure 20	figures 9	filed -15	filing 21	final -7	finance -9	financial 47	findings -23	fiorina -38	fire 18	fired -13	firm 11	firms 20	first-place 31	fitch 11	five -36	floor -17	florida -6	follow-up 28	followers -13	forbes -29	force 24	forces 9	forecasters 13	former 26	forum -14	forums -19	forward 31	foundation -17	founder 25	four -6	fox -30	francis -18	frank -12	franklin -32	free 39	friend -15	frobisher-hale 24	front 12	frost 40	fuel -15	full -29	furman -25	féin -15	gaddis -30	galbraith 30	gallup -38	game 16	games 15	garin -36	garland 33	gates -30	gave 18	gedrich -20	general 16	george -24	georgia -6	german -23	germans -8	germany -27	get 51	ghana 35	ginsburg -20	giuliani -31	glass-steagall -29	god 30	going 37	goodlatte -33	google 6	gop 12	government 10	governments 29	governor -27	gowdy -29	graham -28	grandmother 20	grassley -45	grayson -19	greenberg -35	greens -19	grim -13	groberg -39	groups 9	grow 24	growing 7	guard 39	guardian -49	guests 27	guilty 24	gun -7	hackers -10	hagen 22	half -25	halloran 34	halvorsen 10	hampshire -28	hand 24	hands 22	hannity -25	hargrave 29	harsh -23	hassan -8	he -34	head 34	health 41	hearing 24	heat 29	heated -13	heavy 30	helped -19	hennessey -31	henry -32	her -6	herald 43	hewitt 16	he’d 27	he’ll 48	hicks -10	highest 32	hill -34	his -34	history -11	hobart -11	hobbs 13	holder -24	holdings -12	holds -7	hollande -32	hollis 43	holloway -35	holyrood 35	home 31	hope 26	hospitals 18	hours 12	house -27	howard -12	hp -37	huerta -40	huffman -33	humphrey -30	hungary 19	hurt -35	husband -50	i 55	i'm 36	iceland -29	idea 21	iii 13	immigrants -28	immigration 15	important 38	inc. 8	incident -18	include 37	increase 26	independent 15	indiana 34	industries 38	industry 28	inflation 26	inflection 22	infrastruktura 16	initial 7	initiative 16	inquiry -10	insider -23	insiders -28	institute 19	interest 27	international 39	internet 40	investigation -13	investigators 19	investor -35	investors -17	involved -38	iqbal 8	iraq 34	island 29	islanders 19	islands 28	israel -42	issue 8	it 41	its 29	iyer 33	jackson -12	jacobs -38	jefferies -10	jersey -15	jet 24	jobless -19	jobs 39	john -31	johnson -28	jones -37	journalism 22	jr. -12	judge -15	judges 24	jury 28	just -13	justice 33	justices 30	kaine -46	kantrowitz -38	karavás -14	karimi -29	kasich -50	kc 7	kekona 15	kennedy -24	kerry 22	kessler 17	key 29	khalif -23	kids 17	king -12	kirby -22	klein -24	knight 32	korea 52	kremlin 24	lab 40	labour -17	lan 13	land 39	lane 27	language 27	laos 39	large 30	larger 33	law -22	lawmaker -23	lawsuit -40	lawyer -19	lawyers -16	leader 15	leaders -14	leadership -12	leading 9	league -45	leahy -11	led 24	leenders -27	left -31	lemaire 32	lender 22	leota 35	less -22	letter -6	levell -22	levin 7	lewandowski -22	lewis -14	liberals -11	lima -26	limbaugh -43	lindgren 14	lindqvist 15	lines -12	little -10	lobbying -17	lobbyist -22	local 37	longer 12	look -14	looked 33	looks -18	lopez-cantera -33	losses 32	lou -22	love -6	low 33	lowther -27	ltd 28	lyle 15	lynch 11	mabior 8	macaskill -18	maddow -24	made -19	magazine -9	magnate -34	maher -24	mail -23	main 31	major 28	man 29	manafort -28	management 13	managers 18	manchester 21	many -27	marchetti 10	marchetti-pugh 18	mark 34	mark-viverito -35	markets -30	marlowe 34	marsh -6	mass 38	match 52	mateen 26	mayor -35	mcauliffe -31	mccain -45	mccarthy -21	mcdonald -8	mcdonough 23	means -9	media -22	member -30	members 9	memo 22	men -15	menendez -26	message 19	messages 6	mexico -7	millennials -49	mills 28	minister 40	ministers 41	ministry 17	minority -13	minutes 40	missouri 35	mitchell -44	model -9	moderates 38	moderators 35	mogul -32	molefe 26	money -8	monteverde 20	months 20	mook -46	more 23	moscow 31	most 13	mother 30	motion 39	motors 17	move -11	movement 8	mp 16	mps 10	much 22	mukasey -35	mulgrew 25	murphy -51	museum 34	musical 30	mutual -20	n.y. 20	nair 16	nasa 27	nation -27	nationals 34	nations 41	nea 19	nega 13	negative -21	negotiations -38	neighbors 46	neither 37	netanyahu -9	networks -31	neurosurgeon -21	nevada 48	new -6	newspaper -52	nieto -44	nobody 68	nominee -25	nonprofit -7	novak 19	number -20	numbers 28	nurse 30	nwosu -35	nyangwara 39	o'donnell -31	o'malley -33	oakes 35	obama -44	observers -22	obtained 19	octopuses 45	offensive -16	offer -30	office 29	officer 32	officers 18	officials -39	ofwat 33	okafor -21	oman -17	one 49	ones -44	op-ed -22	open 27	opening 39	operation -19	operatives -32	operator -16	operators 26	opponent 31	opponents -38	order 24	orders 40	organisation 17	organization -47	organizations -39	organizers -21	orlando 43	osei -29	others -13	outfit 31	outlets -36	outstanding 25	overall -8	owner 6	owners -35	oyelaran 17	oyler 9	o’malley -20	o’rourke-diaz 33	pac -9	pacheco 25	pacific -15	pacs -11	pagasa 13	palace 37	palin -14	palmieri -51	panel 11	paper 7	papers 24	paradis 19	parents -10	paris 8	park 24	part 20	participants -14	particular 14	parties -28	partisans -20	partners 23	party 28	pascoe 22	passengers 24	pate -32	patients 26	paul -50	pay 40	payments 24	pell -29	pemberton -36	pen -43	pence -51	people 36	percent -57	percentage 47	perez -21	perry -34	person 14	peru 35	petition -23	petraeus 8	petrakis -13	philadelphia -35	phillips -23	pickett -29	pike 31	pilot 14	pilots 52	places -9	plan 31	planes 31	planks -33	plans -22	platform -44	players 10	podcast 11	podesta -11	podliska -27	point 26	poland 14	police -14	policies 29	policy 39	political 43	politician 18	politicians -42	politico -24	poll -68	polling -58	polls -48	pollster -7	popular 20	population -21	port 23	position 15	post -20	potter 15	power 21	practices 16	prager -34	premier 21	prentiss 29	prepared 27	president 9	presidential 14	press -28	price 23	prices -6	priebus -35	primaries -43	primary 33	prime-time -22	prince -29	prisoners 29	private 45	prize 27	probe 13	problem -19	process -14	producers -19	program -6	progressives -27	project -34	promise 18	proposal 40	prosecutor -25	prosecutors -12	prosser -19	protesters 40	public -10	published -29	pupils 22	pushed -26	putin -39	question 9	questions 30	quigg -10	quill -16	quillfeather 40	quiroga 13	rabbis -7	race 29	radio 37	radulovic 13	raghunathan 12	rail -15	railway -9	rallies -28	rally -28	ramos -43	rate 39	ratings 6	reactor 19	reader -11	readers -18	recent -7	record 27	records -29	red 34	referee -34	referred 40	refugees 33	register 21	reid -16	release -40	released -49	remark 31	remarks -35	remisier 31	rendell -49	report -12	reported -17	reporter -23	reporters 24	reports -36	representatives -8	republicans -63	requirement 28	rescue 12	research -7	researchers 14	resident 40	residents 9	rest -26	result 20	results -49	retailer 37	retirement 29	reuters 37	review -12	reviewers 40	reyes 31	rights 32	ring 27	rising 25	rival 7	rivals -18	rnc 28	roffman -48	role -36	roll 46	romney 10	roof -21	room -10	rose 24	ross 9	rosén 21	rubio -75	rules 42	ruling 33	rushworth 31	rusk 14	russia 27	russians -16	ryan -27	sabato -38	said -33	salceda -35	saldana -32	sales 42	same 50	sanctions 23	sanders -50	sandhu -28	sandoval 18	saudis -27	scarborough -34	scenes 32	scheme 39	schilling -32	schlafly -17	schools 32	schultz -52	scientist 6	scientists -13	scott -26	seacord -29	search -9	second 54	security 6	seemed 41	seems -42	seen 47	seepaul 29	sella 8	senate 13	senator 11	senators -41	sergeant -18	server 29	service 41	services -22	several 14	sexton -48	shanklin-hawkins 10	shares 32	sharp -25	sharpton -15	she -14	shell 7	sheriff -11	sherman -51	sherry -36	shop 26	shot -15	show -37	showed -41	shows -12	sides -28	sign 32	similar 29	singer -11	six -11	smet 34	smith -50	social -22	socialist -26	society -7	soldiers 17	solicitor 7	some -31	somebody 45	someone -9	something 35	son 24	sons 21	source -37	sources 14	sparrow 17	speaker 7	speakers 24	specialists -13	speech 8	speeches 13	speechwriter -24	sperry -35	spicer -37	spokesman -40	spokesmen -27	spokeswoman 23	sport 36	spot -6	ssali 33	staff 36	staffer -27	staffers 9	stage 28	stakes 6	standards 39	standing 30	star -13	start-up -6	statement 11	statewide -14	station 25	statistics -14	step 31	stone -34	stop 16	story 33	strandberg 9	strategist -19	strategists -41	strategy -6	streak 28	street 44	strike -11	striker -18	strong 17	studies 11	study -20	success -10	suit -9	sullivan -20	summary -32	summer -16	summers -15	superdelegates 17	superintendent 28	supervisor 12	supporter -16	supporters -40	surrogates -27	survey -47	surveyed -37	suspect 26	swanson -26	sweeney -32	swing -12	syrians 32	system -30	tactic -12	take 10	taken 8	takes -26	taking -19	talk 43	talking 30	talks 29	tally -36	tanden -38	tax 23	taylor -26	teacher 17	teachers -22	team 20	technical 7	technology -15	televised 30	television 14	territories 32	terrorism 29	terrorists -26	tester -47	texas 7	text 20	thailand 33	that 73	their 24	them 20	they -6	they’re -23	thiel -25	thinking -24	this 22	thole 22	three -15	tierney 45	tillery -35	times -23	tisdale 24	todd 25	told -22	tolland 9	tolliver 42	tomczak 36	took -35	tool 11	top 35	town 21	trade 36	trader -10	traders 43	traffic 15	traficom 36	trail 11	tran -22	travers -21	treasurer 34	trial 46	trials 31	tribe -35	tribunal 40	troops -18	trouble -8	truck 36	trump -69	trump-style -10	trust 12	tuesday -10	tull 28	turkey -19	turning 28	turnout 8	twitter -37	two 21	two-thirds -24	tyson 33	u.s. -45	uk -9	ulaanbaatar 19	unemployment 30	unesco 33	union 34	unions 36	unite -27	university 7	usa -46	user 23	users 37	usman 28	vance 11	vandersloot 32	variety -7	vermont 28	very 31	victim 31	video 8	viguerie -41	virginia 30	vito 11	volunteer -16	vote 26	voter 20	voters -6	votes 34	voting -24	wage -17	walked -23	walker -27	wallnau 35	walsh -31	war 29	ward -39	warning 23	warren -21	washington 32	watch -36	water -20	way 30	wbc 28	we'd -27	weapons 29	weaver -43	weber -27	website 11	weeks 31	weiss 33	welch -38	weld -7	went 36	white -16	whiter 27	whites -22	whitlock 18	wife 36	wilcox -38	wilkin -26	williams -42	win -10	winger 33	winning 31	winterbourne 24	wisconsin 31	witness -28	witnesses -9	woman 6	women -34	woods 15	word 26	work -23	workers -20	works 23	wrongdoing 20	wynn 14	years -24	yellen -16	york -25	zaman 33	zealand 16	zimmerman -33	zucker -27	zuckoff -32	’s 45
none|hear|	base 76	past 13
none|helped|%|	false -13
none|helped|'s|	false -8	true -42
none|helped|'|	false 46
none|helped|(|	false 56
none|helped|)|	false -8
none|helped|000|	false 42
none|helped|10|	false -35
none|helped|11|	false 45
none|helped|12|	false 24
none|helped|13|	false 24
none|helped|15|	false 24
none|helped|2009|	false -25
none|helped|2011|	false 30
none|helped|2012|	false 20
none|helped|2013|	false -22
none|helped|20|	false 38
none|helped|22|	false 30
none|helped|2|	false 29
none|helped|35|	false -8
none|helped|50|	false 25
none|helped|60|	false 12
none|helped|61|	false 26
none|helped|:|	false 11
none|helped|;|	false 38
none|helped|according|	true -8
none|helped|acosta|	false -29
none|helped|actor|	false -20
none|helped|actually|	true -31
none|helped|additional|	false 47
none|helped|adelson|	false 10
none|helped|administration|	false -30
none|helped|ads|	false -41
none|helped|advisers|	false -42
none|helped|adviser|	false 14
none|helped|advocates|	false -43
none|helped|ad|	false -6
none|helped|affairs|	false 28
none|helped|after|	false 6
none|helped|again|	true 24
none|helped|agency|	false 19
none|helped|agent|	false 26
none|helped|aides|	false -44
none|helped|aide|	false -28
none|helped|alliance|	false -11
none|helped|allies|	false -46
none|helped|all|	false -24
none|helped|already|	true 15
none|helped|also|	true -72
none|helped|always|	true -37
none|helped|americans|	false -15
none|helped|amstutz|	false -31
none|helped|analysis|	false -44
none|helped|analysts|	false -25
none|helped|analyst|	false -7
none|helped|and|	false -35
none|helped|anyone|	false 18
none|helped|an|	false -13
none|helped|approval|	false 15
none|helped|ap|	false -14
none|helped|are|	true -6
none|helped|ash|	false -15
none|helped|asked|	false -13
none|helped|associates|	false -26
none|helped|as|	false -24
none|helped|attacks|	false 12
none|helped|attendees|	false -39
none|helped|at|	false 18
none|helped|audience|	false 20
none|helped|audit|	false -23
none|helped|australia|	false -14
none|helped|authorities|	false -10
none|helped|authors|	false -18
none|helped|author|	false 28
none|helped|autor|	false -32
none|helped|axelrod|	false -25
none|helped|ayotte|	false -13
none|helped|a|	false 21
none|helped|backers|	false -27
none|helped|ballot|	false 42
none|helped|band|	false -15
none|helped|barely|	true -33
none|helped|basis|	false 29
none|helped|beats|	false 32
none|helped|beck|	false -52
none|helped|been|	true 44
none|helped|before|	false 7
none|helped|began|	false -22
none|helped|beijing|	false 34
none|helped|being|	true 20
none|helped|bell|	false 6
none|helped|belt|	false 28
none|helped|bench|	false 11
none|helped|benghazi|	false -24
none|helped|berlin|	false 32
none|helped|best|	false 33
none|helped|better|	false 38
none|helped|be|	true 56
none|helped|biden|	false -18
none|helped|bigger|	false 24
none|helped|biggest|	false 34
none|helped|big|	false 26
none|helped|billion|	false 27
none|helped|bipartisan|	false 38
none|helped|blackwell|	false -7
none|helped|bloc|	false 9
none|helped|blog|	false -24
none|helped|bloomberg|	false 9
none|helped|blue|	false 29
none|helped|bluntly|	true -19
none|helped|board|	false -15
none|helped|body|	false 8
none|helped|boss|	false 28
none|helped|both|	true 25
none|helped|bradley|	false -19
none|helped|brafman|	false -30
none|helped|brandt|	false -11
none|helped|briefly|	true 12
none|helped|brothers|	false 20
none|helped|brother|	false -16
none|helped|bucher|	false -36
none|helped|bureau|	false -19
none|helped|bush|	false -42
none|helped|businessman|	false -20
none|helped|business|	false 7
none|helped|but|	false -39
none|helped|byron|	false -14
none|helped|by|	false -13
none|helped|california|	false -11
none|helped|call|	false 49
none|helped|came|	false 45
none|helped|campaigns|	false -41
none|helped|campaign|	false -23
none|helped|canada|	false 15
none|helped|canberra|	false -13
none|helped|candidates|	false -13
none|helped|candidate|	false -15
none|helped|cannot|	true 20
none|helped|can|	true 8
none|helped|captain|	false 21
none|helped|carried|	false 20
none|helped|carrier|	false 30
none|helped|carson|	false -26
none|helped|carter|	false -6
none|helped|carver|	false 17
none|helped|car|	false 28
none|helped|cast|	false -16
none|helped|caucus|	false 26
none|helped|centerview|	false 28
none|helped|center|	false 7
none|helped|central|	false 10
none|helped|cent|	false 35
none|helped|chain|	false 40
none|helped|chapter|	false 32
none|helped|children|	false 26
none|helped|christie|	false -36
none|helped|church|	false 17
none|helped|city|	false -40
none|helped|clerk|	false 11
none|helped|cleveland|	false -13
none|helped|clinton|	false -15
none|helped|club|	false -20
none|helped|cnn|	false -18
none|helped|coach|	false 16
none|helped|coalition|	false 28
none|helped|colleagues|	false 26
none|helped|college|	false -18
none|helped|columbia|	false -39
none|helped|commerce|	false 14
none|helped|commission|	false 19
none|helped|committee|	false 37
none|helped|communiqué|	false 26
none|helped|community|	false 8
none|helped|company|	false -38
none|helped|conference|	false 60
none|helped|congressional|	false -17
none|helped|congress|	false -15
none|helped|conservatives|	false -42
none|helped|conservative|	false 31
none|helped|consistently|	true -29
none|helped|consortium|	false 21
none|helped|contractor|	false -29
none|helped|contract|	false -14
none|helped|control|	false 14
none|helped|controversial|	false -36
none|helped|convention|	false 17
none|helped|corker|	false 17
none|helped|coroner|	false -14
none|helped|corporation|	false 18
none|helped|could|	true 22
none|helped|council|	false 23
none|helped|countries|	false -41
none|helped|country|	false 31
none|helped|county|	false 7
none|helped|court|	false -26
none|helped|critical|	false -6
none|helped|critics|	false -43
none|helped|crowd|	false -10
none|helped|cruz|	false -15
none|helped|cuban|	false -30
none|helped|curiel|	false -45
none|helped|currently|	true 14
none|helped|data|	false -21
none|helped|daughter|	false 22
none|helped|day|	false 10
none|helped|deal|	false 40
none|helped|defence|	false -21
none|helped|delegate-rich|	false 24
none|helped|delegates|	false 43
none|helped|delegate|	false 18
none|helped|democratic|	false 70
none|helped|democrats|	false -41
none|helped|department|	false -9
none|helped|desperately|	true 34
none|helped|development|	false -8
none|helped|devine|	false -48
none|helped|didn't|	true -6
none|helped|didn’t|	true 27
none|helped|did|	true 6
none|helped|different|	false -8
none|helped|diplomats|	false 34
none|helped|diplomat|	false -21
none|helped|directly|	true -56
none|helped|direct|	false -22
none|helped|dismissed|	false 10
none|helped|district|	false -35
none|helped|division|	false 18
none|helped|divisive|	false 29
none|helped|documents|	false -30
none|helped|document|	false 19
none|helped|does|	true -22
none|helped|don't|	true -21
none|helped|don’t|	true -16
none|helped|doyle|	false -34
none|helped|dozen|	false 29
none|helped|do|	true 15
none|helped|draft|	false 6
none|helped|drew|	false 36
none|helped|drivers|	false 21
none|helped|driver|	false 30
none|helped|drone|	false 40
none|helped|earlier|	false 11
none|helped|early|	false -7
none|helped|earnest|	false -33
none|helped|economists|	false -40
none|helped|editor|	false -17
none|helped|education|	false -33
none|helped|election|	false 29
none|helped|emails|	false -39
none|helped|email|	false 15
none|helped|emanuel|	false -26
none|helped|embassy|	false 6
none|helped|emotional|	false 29
none|helped|employees|	false 15
none|helped|energy|	false -8
none|helped|england|	false -28
none|helped|enthusiastically|	true -36
none|helped|environmentalists|	false -19
none|helped|envoy|	false 31
none|helped|epstein|	false -29
none|helped|erdogan|	false 8
none|helped|essentially|	true 19
none|helped|eventually|	true -32
none|helped|even|	true 13
none|helped|everyone|	false 21
none|helped|exchange|	false 38
none|helped|exclusive|	false 33
none|helped|executives|	false -23
none|helped|executive|	false 29
none|helped|experts|	false -73
none|helped|expressed|	false -42
none|helped|faced|	false -8
none|helped|fallon|	false -31
none|helped|families|	false 32
none|helped|family|	false -26
none|helped|fans|	false -9
none|helped|farmers|	false -23
none|helped|fatally|	true 16
none|helped|fbi|	false -23
none|helped|federal|	false 27
none|helped|federation|	false 16
none|helped|few|	false 20
none|helped|fields|	false -15
none|helped|fiercely|	true -13
none|helped|figures|	false 9
none|helped|final|	false 44
none|helped|finance|	false -10
none|helped|financial|	false 40
none|helped|findings|	false -23
none|helped|fiorina|	false -12
none|helped|fired|	false -13
none|helped|firms|	false -10
none|helped|firm|	false -8
none|helped|first-place|	false 27
none|helped|fitch|	false 22
none|helped|floor|	false -6
none|helped|follow-up|	false 28
none|helped|forbes|	false -29
none|helped|forces|	false 8
none|helped|force|	false -41
none|helped|forecasters|	false 26
none|helped|formally|	true -51
none|helped|former|	false 34
none|helped|forward|	false 11
none|helped|for|	false 51
none|helped|foundation|	false 22
none|helped|founder|	false 25
none|helped|france|	false 35
none|helped|francis|	false -29
none|helped|frank|	false -12
none|helped|free|	false 39
none|helped|frequently|	true -19
none|helped|friday|	true -8
none|helped|friends|	false -18
none|helped|friend|	false -15
none|helped|front|	false 32
none|helped|fully|	true -27
none|helped|fund|	false -18
none|helped|further|	true -11
none|helped|gedrich|	false -29
none|helped|general|	false 14
none|helped|germany|	false -27
none|helped|get|	false 51
none|helped|gingrich|	false -31
none|helped|ginsburg|	false -16
none|helped|gop|	false 9
none|helped|go|	false 33
none|helped|graham|	false -26
none|helped|greenberg|	false -35
none|helped|grim|	false -13
none|helped|groberg|	false -30
none|helped|groups|	false 14
none|helped|group|	false -9
none|helped|growing|	false 7
none|helped|grow|	false 24
none|helped|gun|	false -7
none|helped|had|	true 34
none|helped|half|	false -28
none|helped|hands|	false 21
none|helped|hannity|	false -30
none|helped|hardly|	true 35
none|helped|harsh|	false -23
none|helped|hasn't|	true 10
none|helped|hasn’t|	true 36
none|helped|has|	true 6
none|helped|have|	true -26
none|helped|having|	true 34
none|helped|health|	false 39
none|helped|heard|	false 45
none|helped|heated|	false -13
none|helped|helped|	false -19
none|helped|here|	true -25
none|helped|her|	false -9
none|helped|hewitt|	false 12
none|helped|he|	false -26
none|helped|highest|	false 29
none|helped|himself|	true -16
none|helped|him|	false 10
none|helped|his|	false -17
none|helped|hobart|	false -11
none|helped|hollis|	false 37
none|helped|home|	false 34
none|helped|house|	false -18
none|helped|housing|	false -15
none|helped|husband|	false -47
none|helped|i'm|	false 27
none|helped|iceland|	false -29
none|helped|idaho|	false -17
none|helped|immediately|	true -27
none|helped|immigrants|	false -24
none|helped|immigration|	false 39
none|helped|implicitly|	true -26
none|helped|important|	false 31
none|helped|include|	false 36
none|helped|increasingly|	true -10
none|helped|independents|	false -20
none|helped|industry|	false 33
none|helped|inquiry|	false -31
none|helped|insiders|	false -42
none|helped|instead|	true -9
none|helped|institute|	false 35
none|helped|interest|	false 27
none|helped|investigation|	false -17
none|helped|investigators|	false 12
none|helped|investors|	false -11
none|helped|in|	false -45
none|helped|island|	false -10
none|helped|israel|	false -40
none|helped|is|	true 13
none|helped|its|	false 23
none|helped|it|	false -13	true -19
none|helped|i|	false 14
none|helped|jobs|	false 33
none|helped|johnson|	false -42
none|helped|john|	false -24
none|helped|jones|	false -35
none|helped|journal|	false 15
none|helped|judge|	false -21
none|helped|jury|	false 11
none|helped|justices|	false 8
none|helped|just|	false -19	true 8
none|helped|kasich|	false -27
none|helped|kenya|	false 15
none|helped|kerry|	false 22
none|helped|key|	false 33
none|helped|khan|	false 25
none|helped|korea|	false 31
none|helped|kremlin|	false 24
none|helped|labor|	false 7
none|helped|largely|	true -24
none|helped|larger|	false 33
none|helped|large|	false 30
none|helped|last|	true 28
none|helped|later|	true 21
none|helped|lawmakers|	false 21
none|helped|lawmaker|	false -27
none|helped|lawsuit|	false -35
none|helped|lawyer|	false -22
none|helped|law|	false 23
none|helped|lazar|	false -31
none|helped|leadership|	false -12
none|helped|leaders|	false -26
none|helped|leader|	false -26
none|helped|leading|	false 9
none|helped|lender|	false 14
none|helped|letter|	false 34
none|helped|levell|	false -32
none|helped|liberals|	false -14
none|helped|limbaugh|	false -30
none|helped|little|	false -22
none|helped|live|	false 31
none|helped|longer|	false 20
none|helped|long|	true -24
none|helped|looked|	false 33
none|helped|looks|	false -18
none|helped|look|	false -15
none|helped|low|	false 30
none|helped|lyle|	false 22
none|helped|lynch|	false 21
none|helped|made|	false -7	true -47
none|helped|magazine|	false -9
none|helped|mail|	false -8
none|helped|main|	false 31
none|helped|majority|	false 37
none|helped|major|	false 19
none|helped|management|	false 18
none|helped|many|	false -47
none|helped|man|	false 20
none|helped|marchetti|	false -22
none|helped|markets|	false 30
none|helped|marsh|	false 15
none|helped|mass|	false 47
none|helped|match|	false 35
none|helped|matter|	false -7
none|helped|mayor|	false -26
none|helped|may|	true 31
none|helped|mcauliffe|	false -33
none|helped|mcconnell|	false -35
none|helped|means|	false -11
none|helped|meeting|	false 10
none|helped|members|	false -6
none|helped|member|	false -30
none|helped|memo|	false 40
none|helped|menendez|	false -16
none|helped|men|	false 35
none|helped|millennials|	false -35
none|helped|million|	false 9
none|helped|ministers|	false 39
none|helped|minister|	false 26
none|helped|ministry|	false -37
none|helped|minority|	false 6
none|helped|minutes|	false -8
none|helped|mission|	false -19
none|helped|model|	false -17
none|helped|mogul|	false -22
none|helped|months|	false 30
none|helped|month|	true -27
none|helped|mook|	false -36
none|helped|most|	false 33
none|helped|movement|	false 29
none|helped|move|	false 28
none|helped|mps|	false 34
none|helped|much|	false 25
none|helped|murphy|	false -31
none|helped|museum|	false 18
none|helped|must|	true 7
none|helped|name|	false 6
none|helped|nasa|	false -7
none|helped|nations|	false 8
none|helped|nation|	false 19
none|helped|necessarily|	true -16
none|helped|negative|	false -19
none|helped|nega|	false -7
none|helped|negotiations|	false -38
none|helped|neither|	false 18
none|helped|netanyahu|	false -14
none|helped|network|	false -13
none|helped|never|	true 23
none|helped|newspaper|	false -52
none|helped|new|	false 8
none|helped|nieto|	false -37
none|helped|nightclub|	false -32
none|helped|nobody|	false 50
none|helped|nomination|	false -9
none|helped|nonetheless|	true -15
none|helped|nor|	false 14
none|helped|not|	true 15
none|helped|no|	true -24
none|helped|o'malley|	false -11
none|helped|oakes|	false 30
none|helped|obama|	false -11
none|helped|observers|	false -30
none|helped|officers|	false 16
none|helped|officer|	false -24
none|helped|office|	false -6
none|helped|officially|	true 17
none|helped|officials|	false -27
none|helped|official|	false -12
none|helped|often|	true -18
none|helped|of|	false 34
none|helped|oman|	false -17
none|helped|once|	true 13
none|helped|one|	false 11
none|helped|online|	true -22
none|helped|only|	true 14
none|helped|on|	false 32
none|helped|opening|	false 38
none|helped|openly|	true -34
none|helped|operatives|	false -34
none|helped|operators|	false 26
none|helped|operator|	false -19
none|helped|opponents|	false -34
none|helped|opposition|	false 19
none|helped|orders|	false 33
none|helped|organizations|	false -16
none|helped|organization|	false -18
none|helped|organizers|	false -24
none|helped|original|	false 37
none|helped|orlando|	false 43
none|helped|or|	false 17
none|helped|others|	false -21
none|helped|outlets|	false -38
none|helped|overall|	false 12
none|helped|overwhelmingly|	true -19
none|helped|owners|	false 9
none|helped|owner|	false -17
none|helped|pacs|	false -18
none|helped|pac|	false -6
none|helped|paid|	false 23
none|helped|palace|	false 31
none|helped|palmieri|	false -26
none|helped|panel|	false 14
none|helped|paper|	false -15
none|helped|parents|	false -8
none|helped|paris|	false 31
none|helped|parties|	false -36
none|helped|partners|	false 18
none|helped|party|	false 9
none|helped|pay|	false 31
none|helped|pence|	false -26
none|helped|people|	false 32
none|helped|percentage|	false 39
none|helped|percent|	false -12
none|helped|perez|	false -30
none|helped|personally|	true 20
none|helped|person|	false -9
none|helped|peru|	false 35
none|helped|petraeus|	false 8
none|helped|philadelphia|	false -16
none|helped|phone|	false 31
none|helped|pike|	false 19
none|helped|plan|	false 19
none|helped|players|	false 7
none|helped|podesta|	false 12
none|helped|police|	false -21
none|helped|policy|	false 34
none|helped|political|	false 43
none|helped|politicians|	false -21
none|helped|politician|	false 18
none|helped|politico|	false -25
none|helped|polling|	false -37
none|helped|polls|	false -77
none|helped|poll|	false -97
none|helped|premier|	false 19
none|helped|presidential|	false 28
none|helped|president|	false -15
none|helped|press|	false -50
none|helped|previously|	true -35
none|helped|previous|	false -10
none|helped|price|	false -17
none|helped|primary|	false 10
none|helped|private|	false 57
none|helped|probably|	true 8
none|helped|program|	false 38
none|helped|project|	false -20
none|helped|prosecutors|	false -37
none|helped|publicly|	true -55
none|helped|public|	false -10
none|helped|pushed|	false -23
none|helped|putin|	false -18
none|helped|quickly|	true -25
none|helped|quite|	true -14
none|helped|rabbis|	false -34
none|helped|race|	false 25
none|helped|radio|	false 39
none|helped|rail|	false -8
none|helped|raise|	false -23
none|helped|rally|	false -39
none|helped|ramos|	false -6
none|helped|really|	true -35
none|helped|records|	false -33
none|helped|record|	false 18
none|helped|red|	false 47
none|helped|referee|	false -12
none|helped|referred|	false 44
none|helped|reform|	false -24
none|helped|refugees|	false 33
none|helped|regularly|	true -33
none|helped|remarks|	false -20
none|helped|reportedly|	true 21
none|helped|reported|	false 29
none|helped|reporters|	false 16
none|helped|reporter|	false -22
none|helped|reports|	false -50
none|helped|report|	false -24
none|helped|representatives|	false 10
none|helped|republicans|	false -49
none|helped|republican|	false 27
none|helped|research|	false -26
none|helped|residents|	false -18
none|helped|resources|	false 30
none|helped|rest|	false -26
none|helped|results|	false -39
none|helped|retailer|	false 37
none|helped|review|	false -23
none|helped|reynolds|	false -39
none|helped|rights|	false 31
none|helped|rising|	false 20
none|helped|rivals|	false 8
none|helped|roll|	false 22
none|helped|room|	false 13
none|helped|ross|	false 25
none|helped|rubio|	false -18
none|helped|rules|	false 23
none|helped|ruling|	false 18
none|helped|russia|	false 33
none|helped|saldana|	false -32
none|helped|same|	false 54
none|helped|sanders|	false -25
none|helped|saturday|	true -15
none|helped|schlafly|	false -10
none|helped|school|	false 17
none|helped|schultz|	false -34
none|helped|scientists|	false -10
none|helped|scotland|	false 11
none|helped|seacord|	false -29
none|helped|second|	false 53
none|helped|secretary|	false 27
none|helped|securities|	false -18
none|helped|security|	false 35
none|helped|seems|	false -42
none|helped|senate|	false 25
none|helped|senators|	false -37
none|helped|senator|	false 8
none|helped|sergeant|	false -18
none|helped|services|	false -7
none|helped|service|	false 38
none|helped|several|	false -22
none|helped|sexton|	false -43
none|helped|shanklin-hawkins|	false 10
none|helped|sharp|	false -18
none|helped|sheriff|	false -28
none|helped|sherry|	false -36
none|helped|she|	false -14
none|helped|shot|	false -16
none|helped|should|	true 37
none|helped|sides|	false -30
none|helped|sign|	false -9
none|helped|similar|	false 20
none|helped|simply|	true 36
none|helped|since|	true 13
none|helped|singer|	false -8
none|helped|smith|	false -13
none|helped|social|	false 39
none|helped|society|	false 14
none|helped|sometimes|	true 32
none|helped|some|	false -21
none|helped|son|	false 21
none|helped|soon|	true -31
none|helped|sources|	false 11
none|helped|source|	false -37
none|helped|so|	false 6
none|helped|speaker|	false 32
none|helped|specialists|	false -13
none|helped|specifically|	true -52
none|helped|spectrum|	false -28
none|helped|speeches|	false 6
none|helped|speechwriter|	false -27
none|helped|speech|	false -32
none|helped|spending|	false 24
none|helped|spokesman|	false -17
none|helped|spokesperson|	false -22
none|helped|spokeswoman|	false 21
none|helped|staff|	false 31
none|helped|star|	false -35
none|helped|statement|	false -11
none|helped|statewide|	false -14
none|helped|state|	false 9
none|helped|still|	true -15
none|helped|stone|	false -28
none|helped|stopped|	false 25
none|helped|stop|	false -6
none|helped|strategists|	false -44
none|helped|strongly|	true -19
none|helped|strong|	false 41
none|helped|suddenly|	true -34
none|helped|supporters|	false -28
none|helped|surveyed|	false -37
none|helped|survey|	false -57
none|helped|system|	false -15
none|helped|tactic|	false 24
none|helped|taken|	false 33
none|helped|takes|	false -9
none|helped|take|	false 17
none|helped|taking|	false -19
none|helped|talking|	false 30
none|helped|talks|	false 25
none|helped|talk|	false 42
none|helped|tax|	false 53
none|helped|teacher|	false 7
none|helped|team|	false -28
none|helped|technology|	false -15
none|helped|televised|	false 33
none|helped|television|	false 31
none|helped|terrorism|	false 40
none|helped|terrorist|	false 13
none|helped|text|	false 15
none|helped|that|	false 14
none|helped|their|	false 26
none|helped|then|	true -15
none|helped|there|	true -31
none|helped|they|	false -31
none|helped|they’re|	false -11
none|helped|third|	false -17
none|helped|this|	false 78
none|helped|those|	false -7
none|helped|thursday|	true -12
none|helped|tillery|	false -33
none|helped|times|	false -23
none|helped|time|	false -44
none|helped|today|	true -21
none|helped|todd|	false 25
none|helped|told|	false -29
none|helped|tolliver|	false 42
none|helped|took|	false -29
none|helped|top|	false 37
none|helped|tough|	false 31
none|helped|tour|	false -34
none|helped|traders|	false 44
none|helped|trade|	false 18
none|helped|tribunal|	false 27
none|helped|troops|	false -22
none|helped|trouble|	false 30
none|helped|trump|	false -27
none|helped|tuesday|	true -10
none|helped|turned|	false 31
none|helped|turnout|	false 37
none|helped|turns|	false -15
none|helped|twice|	true 18
none|helped|twitter|	false -32
none|helped|typically|	true -19
none|helped|u.s.|	false -23
none|helped|uk|	false -6
none|helped|ultimately|	true -11
none|helped|unemployment|	false 20
none|helped|unesco|	false 33
none|helped|unions|	false 45
none|helped|union|	false 26
none|helped|unite|	false -27
none|helped|unit|	false -15
none|helped|university|	false -38
none|helped|usually|	true 48
none|helped|us|	false 27
none|helped|vermont|	false -23
none|helped|very|	false 31
none|helped|video|	false 7
none|helped|vito|	false 11
none|helped|voters|	false -16
none|helped|voter|	false 10
none|helped|voting|	false 32
none|helped|walked|	false -23
none|helped|wallnau|	false 15
none|helped|washington|	false 50
none|helped|was|	true 21
none|helped|water|	false 7
none|helped|wbc|	false 28
none|helped|we'd|	false -27
none|helped|weapons|	false 35
none|helped|weaver|	false -38
none|helped|website|	false 13
none|helped|wednesday|	true -14
none|helped|week|	true -64
none|helped|well|	true -23
none|helped|went|	false 31
none|helped|were|	true 17
none|helped|we|	false -20
none|helped|when|	false -40
none|helped|which|	false -36
none|helped|while|	false 21
none|helped|white|	false 24
none|helped|whitlock|	false 38
none|helped|widely|	true -27
none|helped|will|	true 19
none|helped|winning|	false 31
none|helped|wisconsin|	false 23
none|helped|without|	false 6
none|helped|with|	false 13
none|helped|witness|	false -28
none|helped|women|	false -39
none|helped|won't|	true 6
none|helped|woods|	false -6
none|helped|words|	true 38
none|helped|workers|	false -10
none|helped|work|	false -34
none|helped|world|	false -13
none|helped|wouldn't|	true -6
none|helped|wouldn’t|	true -41
none|helped|would|	true -13
none|helped|years|	false 21
none|helped|year|	true -7
none|helped|yet|	true -12
none|helped|zucker|	false -34
none|helped||	false -39
none|helped|–|	false -20
none|helped|—|	false -10
none|helped|’s|	true 14
none|helped|’|	false 38
none|highlight|	participle 6	past -16
none|hint|	past -26
none|hit|	base 44	present 14
none|hold|	base 37	participle 49	past 16	present 51
none|hope|	base 20	participle -23	past -50	present -10
none|identify|	base -15	past 12
none|imagine|	base 46	past -6
none|imply|	participle -43	past 6
none|indicate|	base -25	past -8	present 14
none|inform|	past -6
none|insist|	base -13	participle -30	past -38	present -8
none|intend|	base 8	present -25
none|interrupt|	past 19
none|introduce|	base -41	past 46	present -16
none|inverted|	judging 48	past 55	present 33	saying 49
none|invite|	participle 36	past 33
none|invoke|	past -11
none|issue|	past 19	present 70
none|joke|	past 23	present 10
none|judging|	base 6	participle -11	past 7
none|justify|	base -17
none|knock|	base 42	past -6
none|know|	base -9	participle 11	present -41
none|label|	base 44
none|lambaste|	past -19
none|lament|	past -28	present -21
none|lash|	past 28
none|laugh|	past 44
none|learn|	base 27	past -14
none|liken|	past -36
none|like|	base 26	past 11	present 27
none|list|	base 68	participle -8
none|lobby|	base 49	participle 20
none|maintain|	base 18	past 32	present 17
none|mean|	base 40	participle 61	present 48
none|mention|	base -37	participle -39	present 19
none|message|	base 19
none|mock|	base -34	participle -41	past 14
none|murmur|	present 30
none|name|	base 27	participle 8	past 15	present 55
none|need|	base 25	past 13	present 52
none|negated|	false 14	true -13
none|nominate|	base -15	participle 27	past -22
none|note|	base 6	participle -44	past -21	present 6
none|notice|	base -10	past 35
none|noun|	base -7	other -7
none|noun|document|	base -11	judging -27	other -34	past -23	present -30	source -6	thinking -44
none|noun|name|	base 10	other 13	participle 6	present 6	thinking 11
none|noun|other|	base 8	judging 13	past 11	present 32	saying 16	thinking 13
none|noun|pronoun|	base 6	other -15	participle -12	past 8	present -10	thinking 10
none|noun|speaking|	base -9	other -6	participle -7	past -9	saying -13	source -9
none|object|	past 27
none|observe|	past -43
none|offer|	participle -18	past 30	present 26
none|opens|capital|	participle -8	saying -11	source 15	thinking 12
none|opens|coordinator|	past -14
none|opens|determiner|	base 12	judging 24	other -18	past 6	present 9	saying 9	source -15
none|opens|pronoun|	base 11	other -14	participle -6	past 7	present -10	thinking 15
none|opens|that|	base -6	judging 7	participle 39	past 41	present 54	saying 49	thinking 19
none|opens|verb-judging|	base 51	judging -9	present -31	saying 13	thinking 34
none|opens|verb-saying|	base 13
none|opens|verb-thinking|	present 29	saying 36
none|opens|verb|	base -10	other 40	participle -16	past 10	source 24	thinking -25
none|opens|word|	base -7	judging -15	other 18	participle 21	present 20	saying 22	source -16
none|oppose|	base -33	participle 26	present -7
none|order|	participle -22	past 9	present 73
none|other|	base -7
none|outline|	participle -25
none|paint|	base 7	past 23	present -33
none|persuade|	base -12	past 8
none|phone|	base 55	present 28
none|plan|	base 13	past 29	present -8
none|plead|	past 26
none|pledge|	participle -33	past 17	present 9
none|point|	base 35	participle -39	past -29	present 42
none|portray|	participle 7	past -20
none|post|	base 13	past 13
none|praise|	base -9	participle -38	past 8	present -38
none|pray|	past 8
none|predict|	base -15	past -32	present -31
none|prefer|	base -7	present -29
none|present|	base 22	past 42	present 15
none|press|	base 21	past 26	present -8
none|promise|	base -7	participle -21	present 11
none|proposal|	base -21
none|propose|	participle -14	past -10	present -30
none|protest|	base 41	past 38	present -12
none|prove|	past 38
none|question|	base 33	participle -29	past -26	present -6
none|quote|	base -8	participle -13	past 38	present 25
none|rail|	base 26	past -48
none|raise|	base 71	participle 66	present 46
none|rank|	base -15	participle 13	past 62
none|rate|	base 58	participle 46	past 33	present 54
none|ready|	base 28
none|read|	participle 40	past 49
none|reaffirm|	past -24
none|realize|	past -14
none|reason|	base 35	present 42
none|rebuff|	past 31
none|rebuke|	base -14	past -15
none|rebut|	base -28
none|recall|	base 6	participle -58	past 15	present -12
none|recognize|	base -11	past -35	present -21
none|recommend|	past -28	present -39
none|record|	base 16	past 40	present -32
none|recount|	base 40
none|reference|	participle -14	past -34
none|refer|	participle -64	past 42	present -8
none|reflect|	base 23	participle 24	past 10	present 23
none|refusal|	base -7
none|refuse|	base -11	past 16	present -6
none|regard|	participle 12	past -20
none|reiterate|	past -10
none|reject|	participle -7	past -19	present 44
none|relate|	past 33
none|relative|	base 15	present 7	saying 15
none|remark|	past -39	present 10
none|remember|	past -10	present -23
none|remind|	participle -10	past 17
none|rename|	past 28
none|repeat|	base 6	participle 19	past 9
none|reply|	base 22	past -9
none|report|	participle 8	present -26
none|request|	base 49	participle 32	past -18	present -6
none|respond|	participle 33
none|reveal|	base 10	participle -32	past -22	present -7
none|roar|	past 36
none|rule|	base -20	participle 59	past -8	present 38
none|saying|	base 9	participle 6
none|say|	base -14	participle -11	past -27	present -27
none|seek|	base 10
none|see|	base -20	participle 29	past 7	present -15
none|shared|	base 10	participle 8	past -10	thinking 6
none|shoot|	participle 11	past 49
none|shout|	participle 26
none|show|	base -9	past 10	present -19
none|shrug|	past -12
none|signal|	base 13	past 14	present -17
none|sign|	base 17	participle 26	past 22	present 27
none|sing|	participle 26	past 60
none|slam|	participle -30	past -40	present -21
none|slate|	base 38	past 33	present 25
none|speak|	base 46	participle 43	past 23	present 17
none|speculate|	base -18	past -30
none|statement|	base 25
none|state|	base 52	participle -43	past -58	present 56
none|stress|	participle -8	past -19
none|subject|name|	other 13	thinking 11
none|subject|noun|	other -11
none|subject|pronoun|	other -15	thinking 10
none|suggestion|	base -35
none|suggest|	base -27	participle -14	past -57	present 7
none|support|	participle 8	past -32	present -14
none|sure|	base 44
none|suspect|	base 32	past -24	present -11
none|swear|	past 11	present -22
none|tag|	base 34
none|talk|	base 43	participle 23	past -27	present 15
none|tell|	participle 21	past -9	present 23
none|term|	base 44	past 22
none|testify|	past 12
none|text|	base 43	present 27
none|thank|	base 35	participle -48	past 39	present 57
none|thinking|	present 10
none|think|	base -21	participle 12	past 15	present -37
none|threaten|	base -8	participle 12	past -20	present 7
none|title|	base 43	past -8
none|tout|	base -29	participle -6	past -15	present -29
none|to|false|	base 13	present 7
none|to|true|	base -9	participle 26	past 10	present 20
none|treat|	base 31	participle 29	past 34
none|trumpet|	participle -28
none|trust|	present 30
none|try|	base 21	participle 26	past 37	present 49
none|tweet|	base 7	participle -20	past -13	present 11
none|underscore|	past 7	present 25
none|understand|	base -28	past 24	present -24
none|urge|	participle 6	past -10	present 25
none|use|	base 84	participle 39	past 39	present 17
none|utter|	past 25
none|venture|	base 42
none|verify|	past 31
none|view|	base -21	past 23	present -26
none|voice|	base 50	past 6
none|volunteer|	base 43	past 15	present 37
none|vote|	participle 15	present 66
none|vouch|	past -34
none|vow|	base -37	participle -28	past -38	present -36
none|want|	base -7	past -25	present 26
none|warning|	base -7
none|warn|	base -11	participle 6	past -34	present 6
none|wave|	base 38	participle 44	past 27	present 31
none|weigh|	base 24	participle 30	present 43
none|welcome|	base -15	past 27
none|wish|	base 16	past 10
none|wonder|	base -7	past 7
none|worry|	base -8	participle 28	past -54	present 32
none|write|	base 23	participle -27	past 7
start|after|	add 29	admit 10	argue 35	call -41	claim 36	explain -9	note 17	predict 17	promise -14	rank -31	recall 8	reply 38	report -39	show 13	suggest 29	tell 6	vote -31	warn 26	write 23
start|after|add|	auxiliary 23	coordinator 36	none 33	verb -9
start|after|add|first|	and 36	was -7
start|after|admit|	none 10
start|after|adverb|	auxiliary 22	preposition -20	word 19
start|after|adverb|auxiliary|	saying 22
start|after|adverb|none|	saying -6
start|after|adverb|verb|	saying 24
start|after|argue|	auxiliary 40	none 9	verb 31
start|after|asks|false|	auxiliary 17	marks -18	none -30	to 19	verb 7
start|after|asks|true|	auxiliary 34	none -12	verb -29
start|after|auxiliary|	adverb 60	auxiliary 39	determiner -18	quote 38	that 32	verb-thinking 42
start|after|auxiliary|auxiliary|	saying 78	thinking -22
start|after|auxiliary|none|	saying 24
start|after|auxiliary|verb|	saying -9
start|after|call|	verb -31
start|after|capital|	, -32	capital -22	possessive -25
start|after|capital|auxiliary|	saying 42
start|after|capital|none|	saying -22
start|after|capital|verb|	saying 18
start|after|claim|	verb 29
start|after|coordinator|	adverb 24	capital -35	determiner 23	preposition 34	pronoun 45	word -21
start|after|coordinator|auxiliary|	judging -27	saying 27
start|after|coordinator|none|	saying 7
start|after|coordinator|verb|	saying -15
start|after|determiner|	capital 22	word -30
start|after|determiner|none|	saying -17
start|after|determiner|verb|	judging -27	saying -11
start|after|first|	a -49	adding -28	and -11	but 30	citing -32	could 13	director -25	for -19	have 14	he 37	is 10	it 36	never 31	of 17	one 14	she -6	that 46	there 22	they 31	to 14	was 8	were 22	when 12	which -25	who -44	will 8	with 18	would -14
start|after|judging|	auxiliary -42	base -39	coordinator -33	determiner -46	past -23	present -37	word -46
start|after|judging|first|	and -27	the -38	which -19
start|after|note|	auxiliary 28	none 32	word -22
start|after|opening|auxiliary|	true 36
start|after|opening|capital|	false 19	true -48
start|after|opening|coordinator|	true -8
start|after|opening|determiner|	true -10
start|after|opening|preposition|	false 11
start|after|opening|pronoun|	false -16	true 10
start|after|opening|quote|	false -37
start|after|opening|subordinator|	false 21	true 17
start|after|opening|that|	false 35	true -28
start|after|order|direct|	judging -49	saying 52	thinking -31
start|after|order|inverted|	judging -28	saying -80
start|after|preposition|	capital 31
start|after|preposition|none|	saying -16
start|after|preposition|verb|	saying 30
start|after|pronoun|	auxiliary 7	verb-thinking 26	word 31
start|after|pronoun|auxiliary|	saying 9
start|after|pronoun|verb|	saying 34
start|after|recall|	auxiliary 16
start|after|reply|	auxiliary 40
start|after|report|first|	citing -18
start|after|report|	none -18	verb-judging -18
start|after|saying|	adverb 17	auxiliary 26	base 27	capital 8	coordinator 17	determiner -13	preposition -7	present 27	pronoun 23	that 46	verb-judging -17	verb-saying -56	verb-thinking 18	word 9
start|after|saying|first|	a -40	adding -28	but 35	citing -32	could 13	director -25	has 27	have 36	he 33	it 36	never 31	she -6	that 46	the 10	there 22	they 31	to 14	was 10	when 12	who -44	will 31	with -6	would -14
start|after|say|	adverb 12	auxiliary 13	coordinator 85	determiner -11	none -36	preposition -12	pronoun 10	subordinator 7	that 36	to -10	verb 18	verb-saying -39	word 39
start|after|say|first|	a -31	adding -28	and 84	because 9	but 45	could 8	director -25	has 27	he 31	it 24	she -6	that 36	the 6	they 26	to 31	was -19	who -37	would -13
start|after|show|	auxiliary 41	verb -7
start|after|subordinator|auxiliary|	saying 28
start|after|subordinator|	determiner 39	pronoun 9	word -21
start|after|subordinator|verb|	saying -20
start|after|suggest|	auxiliary 31
start|after|tell|	verb 11
start|after|that|	auxiliary 27	capital 22	determiner 29	pronoun 18
start|after|that|auxiliary|	saying 34
start|after|that|verb|	saying 27
start|after|thinking|	auxiliary 25	base -12	determiner -12	past -15	present -34	word -29
start|after|thinking|first|	is 34
start|after|verb-judging|	word -15
start|after|verb-saying|auxiliary|	saying -45
start|after|verb-saying|	determiner -25	that -29
start|after|verb-saying|none|	saying -28
start|after|verb-saying|verb|	saying -29
start|after|verb-thinking|	preposition -6
start|after|verb|false|auxiliary|	judging -34	saying 23	thinking -22
start|after|verb|false|none|	judging -33	saying 6	thinking -22
start|after|verb|false|to|	saying 25
start|after|verb|false|verb|	judging -14	saying 20
start|after|verb|true|auxiliary|	saying 28
start|after|verb|true|marks|	saying -10
start|after|verb|true|none|	judging -33	saying -29	thinking -17
start|after|verb|true|to|	saying -13
start|after|verb|true|verb|	judging -29	saying -7
start|after|words|10-15|false|	auxiliary -16	none -6	to 17
start|after|words|10-15|true|	auxiliary 18	none -49	verb -9
start|after|words|1|false|	none 32	to 22	verb 15
start|after|words|2|false|	auxiliary 19	marks -11	none -30	to 32
start|after|words|2|true|	auxiliary 30	none 12	verb 36
start|after|words|3|false|	verb 26
start|after|words|3|true|	auxiliary 34	none 9	verb 36
start|after|words|4-5|false|	auxiliary 51	none 48	to 33	verb 44
start|after|words|4-5|true|	auxiliary 22	none 28	verb -35
start|after|words|6-9|false|	auxiliary -6	none -22	verb -14
start|after|words|6-9|true|	marks -10	none -22	verb 8
start|after|word|	auxiliary 6	capital -21	coordinator -22	determiner 13	word 6
start|after|word|auxiliary|	saying 21
start|after|word|none|	judging -25	saying -6
start|after|word|to|	saying 33
start|after|word|verb|	judging -32	saying 15
start|after|write|	auxiliary 7	coordinator -15	none 23	word 38
start|after|write|first|	and -15
start|asks|	according -21	accuse -47	add -25	agree -48	aim 14	allow 12	announce -33	appeal -30	argue -21	ask 42	attack 11	back -46	blame -28	call 7	care 32	cast -34	challenge 13	charge -45	cheer -24	cite -25	clear -7	compare 6	continue 8	credit 14	criticize 9	debate -8	decline 13	define 21	demand 18	denounce -13	describe 12	determine 11	disagree -6	discuss 22	dismiss -31	doubt 30	echo -42	email -36	expect -55	explain 33	express -37	favor 6	feel -42	find -17	hear 10	highlight -20	hope -31	how 51	if 41	insist 15	issue -40	joke -30	know 8	laugh -19	mention -35	name -24	need 12	object -35	offer -46	order -42	outline 15	pledge -28	point 12	praise -37	predict -30	present -33	press -50	promise -49	question 29	raise -28	record -37	refuse -17	report 27	respond -39	reveal -8	rule -43	say -25	see -6	seek -34	shoot -31	show -23	signal 12	speak 7	state -49	support -38	sure -30	talk 28	tell 18	thank -40	think 22	threaten -26	try 12	underscore -34	understand 31	urge -41	use -35	volunteer -27	vote -40	want 32	what 27	when -42	where -18	whether 20	which 6	who -19	why 23	wonder 10	write 26
start|asks|according|	source -21
start|asks|accuse|	past -47
start|asks|add|	past -25
start|asks|agree|	base -38	past -16
start|asks|aim|	past 14
start|asks|allow|	base 18
start|asks|announce|	base -32	past -24
start|asks|argue|	past -34
start|asks|ask|	base 34	participle 27	past 26	present 7
start|asks|back|	base -37
start|asks|call|	base 28	past -78
start|asks|care|	base 26
start|asks|cast|	base -34
start|asks|charge|	past -33
start|asks|cite|	participle -18	past -23
start|asks|clear|	base -7
start|asks|compare|	past -34
start|asks|consider|	participle -10
start|asks|continue|	past 21
start|asks|debate|	base -42
start|asks|decide|	base -8	past 9	present -30
start|asks|decline|	past 13
start|asks|demand|	past 18
start|asks|denounce|	past -13
start|asks|determine|	base 16
start|asks|disagree|	base -6
start|asks|discuss|	base 25
start|asks|dismiss|	past -31
start|asks|doubt|	present 30
start|asks|echo|	past -33
start|asks|email|	base -32
start|asks|expect|	past -50
start|asks|explain|	base 13	participle 16	past 7	present 41
start|asks|feel|	past -42
start|asks|find|	base -49	past -38
start|asks|hear|	participle -29
start|asks|hold|	present -33
start|asks|insist|	past 15
start|asks|introduce|	past -28
start|asks|joke|	past -30
start|asks|know|	base 7	past -24	present 16
start|asks|laugh|	past -15
start|asks|mention|	base -29	past -19
start|asks|need|	base 14
start|asks|offer|	past -39
start|asks|order|	past -42
start|asks|point|	present 10
start|asks|praise|	past -32
start|asks|present|	base -26
start|asks|press|	base -34
start|asks|promise|	past -48
start|asks|question|	participle 35	past 18	present 14
start|asks|raise|	base -21
start|asks|recall|	past 10
start|asks|refuse|	past -17
start|asks|remember|	base -23
start|asks|respond|	base -36
start|asks|reveal|	past 9
start|asks|say|	base -26	participle 28	past -10	present -32
start|asks|seek|	participle -26	past -26
start|asks|see|	past -16
start|asks|show|	participle -14	past -8	present -24
start|asks|sign|	past 11
start|asks|speak|	past 7
start|asks|state|	base -42	present -34
start|asks|support|	base -29	participle -22	past -28
start|asks|sure|	base -30
start|asks|talk|	participle 17
start|asks|tell|	base 20	participle 16	past -36
start|asks|thank|	past -39
start|asks|try|	participle 12
start|asks|urge|	past -38
start|asks|use|	past -25
start|asks|vote|	base -36
start|asks|want|	past 38	present -39
start|asks|wonder|	base 19
start|asks|write|	past 24
start|	before -28	behind -8	infinitive -7	late -26	source 13	that 12
start|before|(|	capital -47
start|before|(|none|	saying -23	thinking 9
start|before|(|verb|	saying -26
start|before|,|none|	saying -18
start|before|,|	word -22
start|before|-|auxiliary|	preposition 33	saying 33
start|before|-|	capital -25	determiner 34	word -31
start|before|-|verb|	capital -6	preposition -32	saying -28
start|before|according|	( -40	) -41	, -27	- -24	adverb 16	auxiliary -12	coordinator 9	none 19	pronoun -9	stop 14	subordinator 33	that 31	to -27	verb-saying 48	word -9
start|before|according|first|	a -20	about 35	among 20	and -21	as 34	at 20	but 6	clinton 13	democratic 35	for -22	his -24	in 22	it -23	mrs. 10	nearly 34	obama 33	on 33	sanders 11	she 40	that 31	the 15	there 19	trump -13	when -21
start|before|according|source|auxiliary|	, -15	capital 43	preposition -17	stop 8
start|before|according|source|none|	, -12	adverb 37	preposition 29	word 24
start|before|according|source|verb|	, -9	capital -24	stop 20	verb-saying 54
start|before|	accuse -49	acknowledge -40	admit -30	advise -33	agree -23	aim -34	allege -40	allow -38	answer -40	apologise -34	apologize -29	appeal -35	argue -12	ask -80	assail -18	assume -24	assure -31	attack -53	attribute -22	back -61	believe -17	bill -26	blame -43	blast -35	boast -29	call -26	care -51	cast -28	caution -30	challenge 9	champion -29	charge -39	claim -6	clear -30	commend -27	comment -42	compare -23	complain -14	concede -19	conclude 30	confirm 9	consider 7	contend -19	continue -59	counsel -35	counter -21	credit -37	debate -49	decide -48	decline -61	decry -28	deem 13	defend -47	deliver -35	demand -31	denounce -26	deny -57	determine -30	disagree -36	discover -31	discuss -31	dismiss -35	dispute -42	echo -25	email -11	endorse -50	estimate 10	expect -48	explain -24	express -47	favor -35	fear -42	feel -22	figure -35	find 11	fire -29	forecast -39	hint -24	hit -20	hold -52	hope -40	identify -28	indicate -21	inform -29	insist -33	interpret -31	introduce -34	invoke -26	issue -61	joke -26	knock 14	know -46	lament -35	laugh -38	learn -35	list -30	maintain -47	mention -28	message -6	mock -27	name -45	need -50	notice -48	observe 8	offer -31	oppose -10	order -12	persuade -32	phone -27	plan -31	plead -47	pledge -43	point -10	post -61	praise -37	predict 16	prefer -25	present -32	press -33	promise -35	propose -55	prove -36	question -49	quote -39	rail -35	raise -58	rank -33	rate -23	reason -32	rebuff -27	recall -49	recognize -32	recommend -43	record 43	recount -34	refer -32	reference -28	reflect -41	refuse -31	reiterate -34	reject -47	remark 9	remember -39	remind -15	repeat -35	reply 11	report 41	request -31	respond 23	rule 17	seek -46	shoot -41	show 19	shrug -39	sign -61	signal -34	sing -35	slam -28	speak -16	state -49	stress -37	submit -27	suggest -12	support -57	talk -54	tell 11	testify -34	thank -35	threaten -27	treat -28	try -52	tweet 10	understand -27	urge -63	utter -28	voice -37	volunteer -33	vote -64	vow -24	warn 17	wave -24	weigh -30	welcome -45	wonder -34	worry -39	write 16
start|before|accuse|	capital -58	determiner -34	none -41	preposition -41	verb -27
start|before|accuse|first|	a -17	in -24	its -15	speaking -20	the -29
start|before|acknowledge|	auxiliary -17	capital -30	determiner -22	none -24	preposition -30	that -20	verb -28
start|before|add|	auxiliary 29	capital 39	determiner -39	none -12	preposition -48	stop 14	that 6	verb -52
start|before|add|first|	in -28	its -15	the -25
start|before|admit|	, -36	auxiliary -14	capital 15	determiner -27	none -46	preposition -30	pronoun -38	that -15	word -24
start|before|admit|first|	the -23
start|before|adverb|	word -30
start|before|advise|	capital -21	none -27	preposition -29
start|before|agree|	auxiliary -6	capital -37	determiner 9	none -48	preposition -55	that -19
start|before|aim|	none -34	preposition -37
start|before|allege|	capital -33	none -33	preposition -19	that -11	verb -19
start|before|allege|first|	in -18
start|before|allow|	none -27	preposition -31
start|before|announce|	auxiliary -7	capital 20	coordinator -26	determiner -17	none -7	pronoun -34	stop -29	that -35	verb 31
start|before|announce|first|	but -26	in -21	on -27	the -13
start|before|answer|	capital -28	none -27	preposition -34	that -36
start|before|answer|first|	asked -28
start|before|apologise|	determiner -27	none -19	preposition -34
start|before|apologise|first|	the -24
start|before|apologize|	preposition -33
start|before|appeal|	determiner -28	none -36	preposition -36
start|before|apposed|judging|none|	capital -27	determiner -23	preposition -39	word -13
start|before|apposed|judging|verb|	determiner -19
start|before|apposed|saying|auxiliary|	determiner -31	preposition 22	stop -32	word -25
start|before|apposed|saying|none|	adverb -20	capital -52	determiner -60	pronoun -52	stop -35	that -46	word -62
start|before|apposed|saying|verb|	determiner -28	word 11
start|before|apposed|thinking|none|	determiner -22	preposition -25	word -16
start|before|apposition|judging|none|	capital -25	determiner -54	preposition -36	pronoun -43	that -27	word -18
start|before|apposition|judging|verb|	determiner -25	preposition -22
start|before|apposition|saying|auxiliary|	determiner -20	preposition 13	stop -40	that -15
start|before|apposition|saying|none|	, -33	adverb -40	auxiliary -14	capital -75	determiner -102	preposition -85	pronoun -69	subordinator -36	that -49	word -78
start|before|apposition|saying|to|	that -19
start|before|apposition|saying|verb|	capital 18	determiner -49	preposition -52	pronoun -26	stop 11	that -31
start|before|apposition|thinking|none|	determiner -27	preposition -33	pronoun -25	word -22
start|before|argue|	adverb -29	capital -30	determiner -12	none -17	preposition -25	subordinator 8	that -33	to -20
start|before|argue|first|	a -22	if 7	in -23	the -6
start|before|asks|false|	auxiliary 16	none -50	to -29	verb -8
start|before|asks|true|	auxiliary 21	none -8	to -32
start|before|ask|	adverb -18	auxiliary -30	capital -60	determiner -58	none -59	preposition -62	stop -24	subordinator -46	that -27	verb -44	word -28
start|before|ask|first|	a -19	after -23	at -23	during -17	his -16	in -37	the -35
start|before|assail|	none -18	preposition -18
start|before|assume|	capital -31	none -24
start|before|assure|first|	with -25
start|before|assure|	none -31	preposition -42
start|before|attack|	capital -41	determiner -28	none -43	preposition -44	verb -28
start|before|attack|first|	in -26
start|before|attribute|	none -22
start|before|auxiliary|	determiner 10	word -28
start|before|auxiliary|none|	saying -41
start|before|back|	auxiliary -34	capital -47	determiner -36	none -37	preposition -52	stop -20	verb -31
start|before|back|first|	in -19	the -19
start|before|before|	 -65	! -26	) -28	- -16	: -47	; -24	– 14	— -35
start|before|believe|	, 19	auxiliary -6	capital -41	determiner -14	none -40	preposition -40	pronoun 17	subordinator -29	that -30	to -26	verb -10
start|before|believe|first|	the -33
start|before|blame|	capital -37	determiner -37	none -38	preposition -31	stop -35	word -12
start|before|blame|first|	the -22
start|before|blast|	none -23	preposition -37
start|before|boast|	preposition -35
start|before|calculate|	determiner 14
start|before|call|	, -25	auxiliary -49	coordinator -31	determiner -80	none -13	preposition -11	pronoun -45	quote -46	subordinator -24	that -21	verb -56	word -24
start|before|call|first|	a -33	her -25	his -23	in -29	its -27	on -19	one -21	the -39	while -24
start|before|capital|	( -39	, -17	adverb -33	auxiliary 22	capital -15	coordinator 16	determiner -32	possessive -27	preposition 9	subordinator -12	that 44	verb-judging -49	verb-saying -20	verb-thinking -12	word 15
start|before|capital|auxiliary|	, 15	: -33	adverb 12	auxiliary -29	capital 9	coordinator -14	determiner -15	judging 7	preposition 8	pronoun -25	saying 11	source -7	stop -10	thinking -76	word 14
start|before|capital|none|	, -14	: -27	adverb -12	auxiliary -100	capital 7	coordinator -85	determiner -49	end 16	judging -16	possessive -36	pronoun -22	saying -25	stop 9	subordinator -67	that -69	verb-judging -55	verb-saying -14	verb-thinking -53	word -32
start|before|capital|to|	capital -35	determiner -19	judging -30	preposition 15	pronoun -33	saying -11	that -33	thinking -29	word -24
start|before|capital|verb|	, 18	adverb -21	auxiliary -56	coordinator -48	determiner -6	end 22	judging -68	pronoun 23	quote -38	source 12	stop -18	subordinator -34	that 10	verb-saying 44	verb-thinking 18	word -8
start|before|care|	auxiliary -32	capital -27	none -24	word -20
start|before|cast|	determiner -22	preposition -26	verb -23
start|before|caution|	auxiliary -19	capital -19	none -30
start|before|challenge|	capital 13	determiner -22	none -41	preposition 9
start|before|champion|	capital -27	none -29
start|before|charge|	determiner -32	none -27	preposition -40
start|before|cite|	auxiliary 16	capital -35	determiner 22	none -40	preposition -24	subordinator -24	verb -38
start|before|cite|first|	in -12	the -40
start|before|claim|	, -22	auxiliary -22	capital 11	none -7	preposition -45	stop 29	that -24	word -33
start|before|claim|first|	the -9
start|before|clear|	that -30
start|before|commend|	none -27
start|before|comment|	capital -33	preposition -36
start|before|compare|	determiner -17	none -22	preposition -19
start|before|complain|	auxiliary -33	capital -39	determiner 12	preposition -50	verb -25
start|before|complain|first|	an 16	in -32
start|before|concede|	capital -24	determiner -33	none -35	preposition -23	that -18	verb -26
start|before|conclude|	none -30	that -30
start|before|confirm|	auxiliary 25	capital -12	determiner 18	none -55	pronoun 10	stop 19	that -28
start|before|confirm|first|	in -18	the -9
start|before|consider|	auxiliary -33	capital 17	determiner -43	none 15	preposition -30	word -23
start|before|consider|first|	the -24
start|before|contend|	none -18	preposition -20	that -18
start|before|continue|	capital -30	none -34	preposition -54	subordinator -32	verb -35
start|before|coordinator|	, -35	adverb -14	auxiliary 24	capital 14	coordinator -13	determiner -37	preposition -69	subordinator -41	word -45
start|before|coordinator|auxiliary|	determiner -29	judging -33	preposition -43	saying 7	source -21	that -23	thinking -35
start|before|coordinator|none|	adverb -22	auxiliary -40	capital -29	coordinator -35	determiner -16	judging -47	preposition -6	pronoun -30	saying -13	source -18	stop -22	that -41	thinking -44	verb-saying -14	word -42
start|before|coordinator|to|	, -7	saying -22
start|before|coordinator|verb|	, -18	capital -15	determiner -34	judging -26	preposition -13	saying -41	source 43	stop 7	that -42	thinking -32
start|before|counsel|	capital -31	none -28	preposition -26
start|before|counsel|first|	in -26
start|before|counter|	capital -21	none -21
start|before|credit|	determiner -26	none -25	verb -32
start|before|credit|first|	the -20
start|before|criticize|	capital -52	determiner -50	none -58	stop -29	subordinator 16	verb 11
start|before|criticize|first|	in -25
start|before|debate|	auxiliary -39	determiner -33	none -33	preposition -30	subordinator -31	word -21
start|before|decide|	adverb -26	determiner -35	none -35	preposition -39	verb -28
start|before|decide|first|	the -33
start|before|declare|	capital 7	none -45	that -27	verb 14
start|before|declare|first|	in -30
start|before|decline|	capital -47	determiner -29	none -52	preposition -56
start|before|decline|first|	the -18
start|before|decry|	determiner -22	none -28
start|before|deem|	verb 17	word -23
start|before|defend|	capital -42	determiner -26	none -43	preposition -24	stop -33	subordinator -18	verb -20
start|before|defend|first|	in -17
start|before|deliver|	determiner -32	none -29	preposition -26
start|before|deliver|first|	with -14
start|before|demand|	determiner -30	none -37
start|before|deny|	auxiliary -20	capital -45	determiner -41	none -61	preposition -24	pronoun -30	stop -31	that -15	verb -25	word -24
start|before|deny|first|	a -15	her -29	his -22	its -13	the -29
start|before|describe|	capital 10	determiner -46	preposition -33	pronoun 15	subordinator -42	verb -37
start|before|describe|first|	in -22	its -20
start|before|determiner|	, -23	adverb 15	capital -49	determiner -20	preposition 19	verb-judging -22	verb-saying -26	verb-thinking 8	word 22
start|before|determiner|auxiliary|	, 16	; -13	capital 34	determiner -9	judging 8	preposition 8	pronoun -17	saying 31	source 26	stop 43	subordinator -38	thinking 11	word 6
start|before|determiner|none|	$ -29	, -17	; -21	adverb -36	auxiliary -89	capital -20	determiner -23	judging -85	preposition -23	pronoun -23	quote -52	saying -33	source 9	subordinator -54	that -55	thinking -57	verb-judging -33	verb-saying -47	verb-thinking -10	word -44
start|before|determiner|to|	saying 6
start|before|determiner|verb|	, 14	adverb -11	auxiliary -63	capital -21	coordinator 15	determiner -61	judging -18	preposition -9	pronoun -16	quote -32	saying -6	source -16	subordinator -34	that -39	thinking -12	word -10
start|before|direct|judging|auxiliary|	capital -27	determiner -57	preposition 17	pronoun -39	word -28
start|before|direct|judging|none|	$ -23	adverb -32	auxiliary -22	capital -52	determiner -57	preposition -21	pronoun 12	stop -25	subordinator -34	word -63
start|before|direct|judging|to|	capital -23	preposition 15	word -33
start|before|direct|judging|verb|	, -33	capital -35	determiner -46	pronoun -27	stop -20	word -46
start|before|direct|saying|auxiliary|	, -21	: -38	; -8	adverb 11	auxiliary -24	capital 21	coordinator -35	determiner -12	end 8	preposition -6	pronoun -13	stop 21	subordinator 13	that -14
start|before|direct|saying|none|	, -52	: -54	adverb -65	auxiliary -27	capital 14	coordinator -40	determiner -13	preposition 7	stop 48	subordinator -51	that -91	verb-judging -32	verb-thinking 27	word -54
start|before|direct|saying|to|	, -18	capital -47	end 14	pronoun -44	stop 16	that -44
start|before|direct|saying|verb|	, -15	: 11	adverb -7	auxiliary -18	determiner -33	preposition 10	pronoun -12	stop -10	subordinator -20	that -15	verb-saying 7	verb-thinking 20	word -9
start|before|direct|thinking|auxiliary|	, 13	coordinator -27	determiner -39	preposition -19	pronoun -30	subordinator -29	that -47	word -28
start|before|direct|thinking|none|	capital -10	determiner -44	preposition -45	pronoun -35	stop 13	subordinator -34	that -8	verb-saying -28	word -71
start|before|direct|thinking|verb|	, -44	adverb -40	capital -32	coordinator -32	determiner -47	preposition -18	pronoun 11	stop 23	subordinator -24	that -28	word -52
start|before|disagree|	preposition -33
start|before|disclose|	auxiliary -28	capital 17	none 16	that -19	verb -20
start|before|disclose|first|	in -22
start|before|discover|	determiner -32	none -31	preposition -24
start|before|discover|first|	on -16
start|before|discuss|	determiner -23	none -24	preposition -26
start|before|dismiss|	capital -32	determiner -22	none -33	preposition -23	subordinator -22
start|before|dismiss|first|	in -16	the -19
start|before|dispute|	determiner -42	none -37	stop -31
start|before|dispute|first|	a -29	the -24
start|before|echo|	none -35	preposition -31
start|before|email|	capital 10	determiner -32	none -39	preposition -30	word -32
start|before|email|first|	in -32
start|before|endorse|	capital -46	determiner -24	none -42	preposition -38	stop -29	verb -30
start|before|endorse|first|	on -11
start|before|estimate|	auxiliary 12	capital -31	determiner -19	none -25	preposition 10	that -28
start|before|expect|	capital -26	determiner -35	none -35	preposition -42	verb -23
start|before|explain|	, -14	capital -24	determiner -31	none -40	preposition -18	pronoun 12	stop -9	subordinator -8	verb -35
start|before|explain|first|	it 15	the -19
start|before|express|	capital -36	determiner -11	none -46	preposition -25	word -24
start|before|express|first|	in -19
start|before|favor|	capital -35	none -35
start|before|fear|	capital -33	determiner -30	none -19	preposition -30	verb -37
start|before|feel|	determiner 9	preposition -25	subordinator -31	verb -27	word -27
start|before|feel|first|	as -21	when -22
start|before|figure|	none -32	preposition -29
start|before|find|	, 32	adverb -41	auxiliary -11	capital 8	coordinator -49	determiner 10	end 7	none -27	preposition -27	pronoun -48	stop 28	subordinator -28	that -50	verb 25	word -46
start|before|find|first|	a 30	but -35	in -7	the 7	with -24
start|before|fire|	capital -26	none -29
start|before|first|	( -45	, -45	about 7	according -32	addressing -25	after 17	ahead -32	al -29	alabama -21	all 37	almost 24	already 12	also -29	although -43	american 20	and -34	another -38	around -11	as -18	asked -46	australia -29	authorities 10	back -47	because -7	before 7	beijing -16	bernie 42	besides -30	beyond -27	biden -30	bill -35	bob -21	border -11	both -27	brian -24	bush 34	but -13	camp -23	canada 9	china 21	chris -24	clinton 16	cllr -23	counsel -34	crows 31	cruz 19	dan -23	dana -31	david -25	de 16	democratic 29	despite -48	donald 10	dr -35	during -12	each -15	earlier -42	eleven -7	entering -26	even 14	every -36	federal 8	first -21	following -30	for -48	former 8	four -10	france -25	from -33	gary -28	given -27	going -21	greece -22	here -32	hillary 28	his -28	hope -15	i -34	including 23	innocent -29	iran -32	israel -24	isro -27	its -71	ivanka 18	jembe -34	john -23	joseph -23	june -27	just -47	justice 13	l -25	last -10	later -33	like -32	luis -16	many 29	mark -30	matt -28	may -27	mayor 15	meanwhile 19	members 11	more 24	most 10	mr -26	mr. 7	mrs -30	mrs. 14	ms. 17	murphy -26	national -31	nearly 32	neither -31	new -28	ng -24	nine -25	no 32	nobody 24	nor 25	not -13	now 21	obama 25	ohio 23	on -31	one -36	only 10	other -11	outside -42	over -27	paul -23	perhaps -29	pointing -28	police 36	president -18	pressed -36	prof -32	prosecutions -27	reached -29	reacting -21	rep. 8	republican 12	republicans -29	right 14	rival -11	rubio 9	russia -23	ruth 12	ryan 13	said -25	sales 34	sanders 9	sen. -44	senator 6	several 6	she -8	shortly -33	since 7	sister -20	some 38	south -14	speaking -54	staff -29	standing -34	state 35	still 31	talks 14	target -29	that 35	the -6	their -37	then -36	there 16	they 34	this -22	though -54	three 9	through 13	throughout -34	to 6	today -28	told -34	turkey 12	two 24	under -29	until -29	vietnam -12	warren -27	washington 20	what 19	when -16	whether 25	which -24	while -13	who -19	with -33	within -20	yet -31	— 18
start|before|forecast|	preposition -36	verb -33
start|before|hear|	auxiliary 18	none 9	preposition -37	stop 13	verb -52
start|before|hear|first|	a 19	in -8	the -33
start|before|hint|	none -23	preposition -32
start|before|hit|	determiner -21	none -15
start|before|hold|	auxiliary -31	capital -45	determiner -38	none -44	preposition -45	subordinator -29	that -21	verb -27	word -33
start|before|hold|first|	even -23	going -21	in -22	on -17	with -16
start|before|hope|	capital -21	coordinator -28	determiner -21	none -29	preposition -45	verb -23
start|before|identify|	none -21	preposition -25
start|before|indicate|	auxiliary -26	capital -36	none -36	preposition -21	that -26
start|before|inform|	verb -23
start|before|insist|	, -18	adverb -22	auxiliary -26	capital -9	coordinator -29	determiner -31	none -43	preposition -21	pronoun -23	subordinator 12	that -29	to -36
start|before|insist|first|	the -28
start|before|introduce|	capital -27	none -34	preposition -34
start|before|introduce|first|	in -22
start|before|inverted|judging|auxiliary|	coordinator -36	preposition -60
start|before|inverted|judging|none|	, -48	; -20	adverb -26	auxiliary -26	coordinator -32	preposition -92	quote -42	stop -6	subordinator -39	verb-saying -45	word -16
start|before|inverted|judging|verb|	, -36	preposition 9	stop -38	subordinator -24
start|before|inverted|saying|auxiliary|	, 71	auxiliary -43	pronoun -34	stop 19
start|before|inverted|saying|none|	, 32	: -33	adverb -97	auxiliary -125	capital -51	determiner -37	end -37	possessive -43	preposition -181	pronoun -125	stop -114	subordinator -65	verb-judging -50	verb-saying -71	verb-thinking -72	word -104
start|before|inverted|saying|to|	auxiliary -44	end -40
start|before|inverted|saying|verb|	, 57	adverb -29	auxiliary -91	end 19	preposition -85	pronoun -59	quote -39	stop -6	verb-judging -28	word -35
start|before|invoke|	none -26
start|before|issue|	capital -25	determiner -45	none -54	preposition -48	verb -28
start|before|issue|first|	in -31	on -15
start|before|joke|	none -26
start|before|judging|	- -26	auxiliary -22	base -104	capital -18	coordinator -58	determiner -23	participle -9	past -24	preposition -37	present -38	pronoun -13	subordinator -35	word -33
start|before|judging|base|	auxiliary -17	capital -20	coordinator -28	determiner -36	preposition -66	pronoun -27	stop -32	word -39
start|before|judging|first|	- -26	a -59	although -25	among -25	an -20	and -34	as -57	asked -28	at -42	beyond -21	biden -30	but -44	by 13	clinton -44	despite -17	during -19	earlier -34	even -45	for -28	her -35	his -31	if -41	in -65	it -42	its -38	last -34	later -30	most 19	mr. -40	on -44	one -27	outside -18	over -19	rather -30	right -26	sanders -28	sen. -25	she -25	so -17	some 16	speaking -30	the -48	their -22	through -19	to -22	trump -25	when -24	while -45	with -27
start|before|judging|participle|	capital -33	determiner 10	preposition -38	word -33
start|before|judging|past|	$ -33	, -59	adverb -32	auxiliary -21	capital -66	coordinator -46	determiner -87	preposition 11	quote -54	stop -12	subordinator -65	that -34	verb-judging -30	verb-saying -45	word -63
start|before|judging|present|	, -44	; -26	adverb -30	auxiliary -25	capital -19	coordinator -34	determiner -30	stop -33	subordinator -20	that -30	word -32
start|before|knock|	preposition 25
start|before|know|	none -37	subordinator -26
start|before|lament|	capital -35	none -21
start|before|laugh|	capital -26	none -27	preposition -33	stop -24	subordinator -28	verb -25
start|before|laugh|first|	asked -24
start|before|learn|	preposition -37
start|before|like|	auxiliary -30	coordinator -24	determiner -52	preposition 21	pronoun -41	subordinator -29	verb -33
start|before|like|first|	and -15	in 10	the -31
start|before|list|	none -18
start|before|maintain|	auxiliary -25	capital -25	determiner -33	none -35	pronoun -24	that -12	verb -27
start|before|maintain|first|	the -16
start|before|mean|	none 14	preposition -25	that 17	verb -29
start|before|mention|	determiner -21	none -25	preposition -35	verb -22
start|before|mention|first|	in -23
start|before|mock|	determiner -20	none -26
start|before|mock|first|	its -25
start|before|name|	, -23	auxiliary -27	capital -35	coordinator -16	determiner -30	none -38	preposition -29	verb -23	word -21
start|before|name|first|	and -16	the -29
start|before|need|	auxiliary -37	capital -31	determiner -24	none -32	preposition -51	subordinator -30	verb -27	word -23
start|before|need|first|	if -25
start|before|note|	, 8	auxiliary 23	determiner 21	preposition -41	stop -6	that -36	verb -26
start|before|note|first|	for -10	rep. -24	the 20
start|before|notice|	determiner -19	none -27	word -15
start|before|offer|	auxiliary 10	coordinator -35	determiner -65	none -69	preposition -41	pronoun 13	stop -31	subordinator -43	verb -45	word -31
start|before|offer|first|	a -22	and -22	in -29	its -18	mr. -23	the -30	when -19
start|before|oppose|	none -29	subordinator -25
start|before|order|apposed|	judging -65	saying -18	thinking -53
start|before|order|apposition|	judging -22	saying -87	thinking -68
start|before|order|	capital -32	none -48	preposition -42	stop 17	subordinator -35	word -30
start|before|order|direct|	judging -27	saying 14	thinking -26
start|before|order|first|	as -30	in -31	the 10
start|before|order|inverted|	judging -40	saying -20
start|before|plan|	determiner -27	none -30	preposition -34	verb -19
start|before|plan|first|	in -22
start|before|plead|	capital -35	determiner -19	none -33	preposition -39	word -26
start|before|plead|first|	the -19
start|before|pledge|	capital -31	none -27	preposition -36	verb -28
start|before|point|	auxiliary -23	coordinator -34	determiner -16	none 6	stop -50	subordinator -49	verb -21
start|before|point|first|	as -29	asked -48	the -6
start|before|post|	capital -35	determiner -55	none -40	preposition -42	verb -42
start|before|post|first|	on -19	the -15
start|before|praise|	capital -47	determiner -18	none -31	preposition -31
start|before|praise|first|	the -16
start|before|predict|	capital 19	none -32
start|before|preposition|	adverb -39	auxiliary -48	capital -44	determiner -26	preposition -38	pronoun 12	that -12	verb-judging -25	verb-saying -34
start|before|preposition|auxiliary|	, 31	determiner -41	judging -31	preposition -7	pronoun -27	saying 12	source -10	stop 12	thinking -32	word -28
start|before|preposition|none|	$ -25	, 16	: -32	; 14	adverb -59	auxiliary -37	capital -7	coordinator -21	determiner -98	judging -78	preposition -41	pronoun -76	saying -24	source 25	stop 34	that -81	thinking -11	verb-judging -25	verb-saying 21	verb-thinking 25	word -51
start|before|preposition|to|	auxiliary -28	capital -39	determiner -40	judging 7	preposition 6	pronoun -30	saying -44	that -32	thinking -32
start|before|preposition|verb|	: -40	adverb -29	auxiliary -42	capital -55	determiner -72	judging -57	preposition -42	pronoun -58	saying -68	stop 9	that -65	thinking -63	verb-saying -28	word -62
start|before|present|	capital -29	determiner -31	none -25	preposition -18	subordinator -19	verb -17
start|before|press|	preposition -28
start|before|promise|	, -21	auxiliary 15	capital -38	determiner -21	none -49	preposition -44	pronoun 9	subordinator -19	that -19	verb -32
start|before|promise|first|	the -32
start|before|pronoun|auxiliary|	adverb 27	coordinator -44	determiner 19	judging -56	preposition -29	saying 20	stop 15	thinking -45	word -20
start|before|pronoun|	coordinator 12	possessive 29	verb-judging -39	verb-saying 27	word -25
start|before|pronoun|none|	, -27	judging -23	saying -31
start|before|pronoun|verb|	, -20	determiner -33	judging 7	preposition 38	pronoun -35	stop 17
start|before|propose|	adverb -15	auxiliary -12	capital -29	determiner -29	none -45	preposition -38	pronoun -18	verb -40	word -41
start|before|propose|first|	in -28	the -20
start|before|prove|first|	in -22
start|before|prove|	none -27	preposition -30	that -24	word -18
start|before|question|	auxiliary -18	capital -36	determiner -27	none -37	preposition -31	pronoun -16	verb -37
start|before|question|first|	in -10	it -16	the -27
start|before|quote|	capital -33	determiner -21	none -36	preposition -20
start|before|quote|first|	its -21
start|before|rail|	preposition -31
start|before|raise|	$ -33	auxiliary -28	capital -42	determiner -31	none -41	preposition -31	subordinator -25	verb -31	word -21
start|before|raise|first|	the -22
start|before|rank|	capital -21	none -23
start|before|rate|	auxiliary -20	capital -14	none -29	preposition -27	stop -10	verb -18
start|before|rate|first|	for -15
start|before|read|	capital 9	determiner -36	none -46	preposition 8
start|before|read|first|	the -26
start|before|recall|	, -39	auxiliary -20	capital -28	determiner -34	none -41	preposition -22	pronoun -23	subordinator -23	verb -28
start|before|recall|first|	her -19	the -27
start|before|recommend|	determiner -31	none -37
start|before|record|	auxiliary 21	capital 23	coordinator -11	determiner 13	end 6	none -6	preposition 18	stop 28	subordinator 10	verb 39	verb-thinking 37
start|before|record|first|	after 18	in 9
start|before|recount|	preposition -34
start|before|refer|	determiner -26	none -26	preposition -36
start|before|reflect|	determiner -35	preposition -32	verb -30
start|before|refuse|	determiner -23	none -35	preposition -30	verb -20
start|before|reiterate|	none -29	preposition -29
start|before|reject|	capital -22	determiner -26	none -48	preposition -29	stop -34	subordinator -10	verb -12
start|before|reject|first|	the -36
start|before|remark|	none -22
start|before|remember|	capital -34	none -44	preposition -23
start|before|remind|	capital 16	determiner -27	none -24	preposition -23	verb -32	word -29
start|before|remind|first|	in -23
start|before|repeat|	capital -29	determiner -32	none -30
start|before|reply|	, 33	: -22	none 8	pronoun 18	that 9
start|before|reply|first|	asked -6
start|before|report|	, 41	- 7	adverb 18	auxiliary 10	capital 43	coordinator 12	none 30	preposition 27	pronoun 7	stop 12	subordinator 13	that -32	verb 21	verb-saying 19	verb-thinking 12	word -13
start|before|report|first|	in 23	more 29
start|before|respond|	capital 28	none -36	verb 19
start|before|reveal|	adverb -30	auxiliary -8	that -30	verb 9
start|before|rule|	capital 17	preposition -53	verb 19
start|before|rule|first|	in -34
start|before|saying|	( -41	, -34	- 17	adverb -11	auxiliary -38	base -16	coordinator -16	participle -40	past -12	preposition -42	present 8	pronoun 19	subordinator -15	that 25	verb-saying -28	verb-thinking -24	word -17	— 22
start|before|saying|base|	, -19	- 7	adverb -34	auxiliary -30	capital -51	coordinator -33	determiner -48	end 6	preposition 11	pronoun -55	subordinator -45	that -54	verb-saying 25	word -15	— -11
start|before|saying|first|	( -41	, -34	- 17	a 10	addressing -25	after 10	al -29	alabama -21	also -26	although -35	among -37	an -12	and -12	another -37	as -17	asked -44	at -19	australia -29	authorities 10	back -39	because -21	beijing -16	bernie 29	bill -35	bob -20	brian -24	by -34	camp -23	canada 9	china 11	chris -24	clinton 28	cllr -23	counsel -30	cruz 20	david -25	democratic 8	despite -35	dr -32	during -12	each -15	earlier -48	eleven -7	even 22	every -31	federal 8	first -21	for -52	former 8	four 7	france -21	from -26	greece -22	he 8	her -8	hillary 34	hope -15	if 11	in -9	including 12	innocent -29	iran -32	isro -27	it 24	its -79	joseph -23	just -39	like -34	luis -16	many 29	mark -30	may -27	meanwhile -20	members 11	more 21	mr -26	mr. 6	mrs -30	mrs. 18	ms. 17	national -31	ng -24	nine -14	no 16	nobody 24	not 9	now -23	obama 7	on -73	one -69	other -11	outside -34	paul -23	perhaps -29	pointing -28	president 11	pressed -35	prosecutions -27	rather 6	reached -29	reacting -21	rep. 8	republican -27	rubio 9	russia -21	ruth 12	sanders 20	sen. -41	senator -28	several 9	she -12	shortly -33	since -16	sister -20	so -29	some 24	south -14	speaking -43	staff -29	state 24	still 28	target -29	that 25	the -8	their -33	then -31	they 31	this -23	though -45	three -17	through 9	to 13	today -28	told -34	trump 16	turkey 14	two 25	under -23	vietnam -12	washington 20	what 11	when -20	which -24	while -8	with -14	within -20	yet -22	— 22
start|before|saying|participle|	capital -40	determiner -36	pronoun -18	that -13	word -48
start|before|saying|past|	( -32	, 43	- -42	: -25	; -9	adverb -8	auxiliary -144	capital 17	coordinator -12	determiner -35	end -8	possessive -36	preposition -22	pronoun -15	quote -7	stop 14	subordinator -10	that -20	verb-judging -59	verb-saying -72	verb-thinking -74	word -11
start|before|saying|present|	: -40	; 24	adverb -50	auxiliary -77	coordinator -42	determiner -16	end 17	pronoun -50	stop 23	subordinator -32	that -59	verb-judging 12	verb-saying -39	verb-thinking 34	word -30
start|before|say|	( -29	, 39	- -13	: -16	; 22	auxiliary -15	capital -20	coordinator 33	none -26	possessive -47	preposition 38	quote -26	subordinator 24	that 19	to 7	verb-judging -45	verb-saying -58	verb-thinking -74	word -9	— -6
start|before|say|first|	( -29	, -23	- -10	after 28	alabama -21	also -23	among -29	an 6	as 15	asked -25	at 32	australia -16	brian -23	but 44	by -13	chris -24	cruz 30	despite -24	dr -24	during -24	earlier -18	even 25	federal 17	former 14	he 19	if 8	in 23	india 22	iran -32	it 31	its -57	last -28	like -20	luis -16	many 38	mark -27	may -24	more 6	mr. 7	mrs. 10	ms. 23	no 16	on -34	one -42	pressed -28	reached -23	rep. 10	sanders 21	sen. -24	senator -20	several 12	she -21	since 7	so -22	some 9	speaking -38	state 7	that 9	the 6	they 35	this -42	though -33	trump 28	what 29	while 16
start|before|seek|	capital -27	determiner -20	none -40	preposition -51	subordinator -27	verb -22	word -25
start|before|seek|first|	as -28	in -29	the -20
start|before|see|	auxiliary 15	capital 7	coordinator -22	determiner -12	none -67	pronoun -37	subordinator -44	verb -54	word -30
start|before|see|first|	as -28	by -26	in -25
start|before|shoot|	capital -35	none -39	preposition -32	word -22
start|before|show|	, 20	auxiliary -16	coordinator -33	determiner 19	end 13	none 9	preposition -7	stop 38	subordinator -16	verb 17	word -47
start|before|show|first|	but -22	in 19	on -36	the 18	while -33
start|before|shrug|	none -33
start|before|sign|	, -33	capital -56	coordinator -27	determiner -35	none -48	preposition -47	verb -33
start|before|sign|first|	in -27
start|before|sing|	capital -22	verb -24
start|before|slam|	capital -26	none -26
start|before|source|	coordinator -14	preposition 11	subordinator 27	that 31	word -22
start|before|source|first|	a -20	about 35	among 20	and -21	as 34	at 20	but 6	clinton 13	democratic 35	for -22	his -24	in 22	it -23	mrs. 10	nearly 34	obama 33	on 33	sanders 11	she 40	that 31	the 15	there 19	trump -13	when -21
start|before|source|source|	) -41	, -25	adverb 26	capital -7	coordinator 45	preposition -6	stop 14	verb-saying 48	word 8
start|before|speak|	capital -31	determiner 6	none -54	preposition -12
start|before|speak|first|	the 9
start|before|state|	auxiliary -17	capital -20	determiner -49	none -45	preposition -45	stop 7	subordinator -26	that -38	verb -49	word -41
start|before|state|first|	in -24	the -42	trump -33
start|before|stress|	determiner -24	none -30	verb -27
start|before|submit|	determiner -23	none -22	verb -22
start|before|submit|first|	the -23
start|before|subordinator|	, -24	adverb 13	determiner -36	possessive 13	preposition -28	pronoun -13	subordinator -31	verb-judging -9	verb-saying 48	word -29
start|before|subordinator|auxiliary|	, 15	capital -29	determiner -9	judging -54	preposition -20	pronoun -46	saying -41	source 13	stop -6	that -66	word -47
start|before|subordinator|none|	adverb -27	capital -54	determiner -44	judging -55	preposition -27	pronoun -12	saying -23	source 48	stop 47	subordinator -21	that -35	thinking -69	word -49
start|before|subordinator|to|	judging -31	preposition -20	pronoun -22	saying -44	that -25
start|before|subordinator|verb|	: 31	capital 12	determiner -61	judging -9	preposition -10	pronoun -39	saying 21	stop 36	subordinator -46	that -52
start|before|suggest|	, -29	auxiliary -17	capital -18	end -20	preposition 6	pronoun -25	subordinator 12	that -40	to -25	verb -31
start|before|suggest|first|	for -16	his -26	the -31
start|before|support|	auxiliary -33	capital -41	determiner -39	none -43	preposition -41	stop -29	subordinator -22	verb -31	word -30
start|before|support|first|	in -19	the -19
start|before|talk|	capital -41	none -46	preposition -53	subordinator -27	verb -25
start|before|talk|first|	in -20
start|before|tell|	, -33	- -15	adverb -61	determiner 28	end -8	none -8	preposition -12	stop -85	subordinator -56	that -29	to 17	verb-saying -34	word 29
start|before|tell|first|	- -15	a -26	asked -37	at -41	he -17	his -61	in -49	its -53	mr -23	on -29	one -42	the 16	their -29	when -26	while -37
start|before|testify|	capital -35	determiner -24	none -30	preposition -18	pronoun -17	that -11
start|before|testify|first|	the -19
start|before|thank|	capital -33	determiner -22	none -35	stop -29
start|before|thank|first|	the -20
start|before|that|	auxiliary -16	possessive 20	verb-saying 9	word 32
start|before|that|auxiliary|	saying -14	stop 6
start|before|that|none|	saying 8
start|before|that|verb|	saying 31
start|before|thinking|	base -19	capital -21	coordinator -64	determiner -10	participle -74	past -43	preposition -26	present -6	pronoun -30	subordinator -9	word -22
start|before|thinking|base|	auxiliary -34	capital -6	coordinator -36	determiner -53	preposition -80	pronoun -45	stop 35	subordinator -28	that -31	word -60
start|before|thinking|first|	a 18	among -17	and -46	as -52	asked -25	at -39	because -28	but -40	clinton -35	even -42	for -40	from -26	going -21	her -30	his -26	if -56	in -6	it -27	more 16	mr. -36	on -45	sanders -31	the -17	these -35	this -31	though -24	to -26	when 13	while -52	with -36
start|before|thinking|participle|	determiner -21	preposition -58	word -40
start|before|thinking|past|	, -17	adverb -46	capital -36	determiner -55	preposition -14	pronoun -29	subordinator -21	that -38	word -54
start|before|thinking|present|	, -28	capital -48	coordinator -28	determiner -31	preposition -6	pronoun 10	subordinator -31	word -35
start|before|think|	, -41	auxiliary -44	capital 10	determiner -52	none -56	preposition 9	pronoun 16	stop -31	subordinator 8	verb 21	word -36
start|before|think|first|	in -37
start|before|threaten|	none -24	preposition -32
start|before|try|	auxiliary -25	capital -31	determiner -24	none -34	preposition -49	subordinator -31	verb -33
start|before|try|first|	as -24	in -21
start|before|tweet|	capital 19	determiner -35	none 19	preposition -25	verb -30
start|before|urge|	capital -49	determiner -48	none -53	preposition -42	stop -23	verb -29	word -27
start|before|urge|first|	in -18	on -17	the -36
start|before|use|	auxiliary -49	capital -33	coordinator -18	determiner -44	none -40	pronoun 14	subordinator -41	verb 16	word -30
start|before|use|first|	on -19	the -36
start|before|utter|	none -28
start|before|verb-saying|	capital -25
start|before|verb-thinking|none|	saying -24
start|before|voice|	capital -27	none -31	preposition -27	word -22
start|before|volunteer|	capital -28	none -33	preposition -30
start|before|vote|	, -29	auxiliary -39	capital -41	coordinator -26	determiner -32	none -46	preposition -52	pronoun -21	stop -23	subordinator -23	verb -29	word -30
start|before|vote|first|	he -21	in -36	the -20
start|before|vow|	determiner 11	none -18	preposition -36
start|before|vow|first|	in -19
start|before|want|	auxiliary 16	capital -35	determiner -34	none -36	subordinator 15	word -21
start|before|want|first|	in -36	the -24
start|before|warn|	, -9	adverb -36	capital 18	determiner 6	end 23	preposition -11	that -41	to 7	verb 9
start|before|warn|first|	its -17	the 7
start|before|wave|	none -29	preposition -25
start|before|welcome|	capital -40	coordinator -18	determiner -36	none -41	stop -37
start|before|welcome|first|	the -23
start|before|wonder|	verb -34
start|before|word|	adverb -22	auxiliary -29	capital -8	preposition -31	subordinator -30	word -49
start|before|word|auxiliary|	saying 23
start|before|word|none|	, -31	determiner -27	end -26	judging -26	preposition -30	saying -18	source -26	stop -39
start|before|word|verb|	preposition -31	saying -42
start|before|worry|	auxiliary -29	none -33	preposition -38
start|before|write|	, 20	: -36	auxiliary 16	capital 15	pronoun 11
start|before|write|first|	in -53	the -16
start|before|—|	capital 9	determiner 13
start|before|—|verb|	saying 11
start|behind|	accuse 10	acknowledge -49	add -80	admit 14	advise -45	advocate 28	agree 10	aim 31	allege -23	allow -63	allude 33	announce -71	apologise -25	appeal -17	applaud -32	argue -28	ask -26	assure 21	attack 21	attribute -50	back -25	believe 37	bill 21	blame -14	blast -22	boast 41	brag 33	brand -37	call 34	care -10	cast -49	caution -8	celebrate -48	certain -34	challenge -78	champion -36	charge -7	cheer 20	chime 10	cite -45	claim -80	comment 17	compare -96	complain -29	concede -38	confirm -61	consider -35	continue -114	counsel -52	credit 9	criticize 6	cry -8	debate 12	decide -16	declare -9	decline -54	deliver -46	demand -42	denounce 11	deny -27	describe -22	determine -51	disagree 25	disclose -6	discover -45	dismiss -40	doubt 22	eager -39	email -18	emphasize -29	endorse -29	expect -14	explain -58	favor -42	fear -17	feel -14	figure -31	find -80	fire -20	forecast -26	fume -37	greet -11	hear -74	hint 22	hit -35	hold -30	howl -39	identify 10	inform 7	intend -59	introduce -42	invite -48	issue -10	knock -60	lash -30	laugh -17	learn -21	lecture -34	like -64	list -48	lobby -13	love -32	maintain -22	mean -56	mention 19	message 9	name -25	need -48	nominate -58	note -11	notice -36	object -7	offer -79	oppose -46	order -12	phone -32	plan -23	pledge -69	point 41	portray 13	post -24	praise 33	pray -54	predict -31	prefer -45	present -34	press 7	promise -81	propose -41	protest -14	prove -42	purport -32	question -13	quote -54	rail 57	raise -69	rank -60	rate -74	read -74	ready -42	reason -28	rebuke -35	reckon 20	recognize -38	recommend -45	record -79	recount -23	refer 58	reflect 13	refuse -35	regard 34	relate -13	remark 15	remember 30	repeat -34	reply -34	report -41	reveal -26	rule 13	say -83	see -11	shoot -79	show -99	shrug 38	sign -6	sing -41	slate -43	speak -18	spell 20	state -99	suggest -38	support -11	suspect -8	swear -32	talk 6	tell -87	term -9	testify -51	text -31	thank -62	think -8	threaten -34	title -40	treat -18	trust -45	try -120	tweet 18	use -47	view 8	voice -54	volunteer -44	vote 19	vouch 31	want -27	wave -60	weigh 9	whisper -33	willing -51	wish -33	wonder -18	worry 22	write -24
start|behind|accuse|	none -19	verb -11	word -13
start|behind|acknowledge|	determiner -26	none -37
start|behind|add|	determiner -62	none -67	preposition -32	verb -35	word -31
start|behind|add|first|	her -27	his -42	the -37	to -31
start|behind|admit|first|	the -32
start|behind|admit|	none 28	verb -41
start|behind|adverb|	determiner -11	preposition -32	subordinator -40	verb-saying -25
start|behind|adverb|none|	judging -11	saying -42	thinking -56
start|behind|adverb|to|	thinking -33
start|behind|adverb|verb|	judging 21	saying -12
start|behind|advise|	determiner -40	none -36
start|behind|advise|first|	the -25
start|behind|advocate|	determiner 21	verb 28	word 22
start|behind|advocate|first|	a 34	the 8
start|behind|agree|	auxiliary -46	capital 13	determiner 6	pronoun 22	subordinator -34	verb 16
start|behind|agree|first|	a 14	be -19	buy -39	pay -35
start|behind|aim|	auxiliary 26	capital -47	determiner 21	none 13	to 8	word 20
start|behind|aim|first|	a -11
start|behind|allege|	determiner -20
start|behind|allow|	none -38	to -33	verb -35	verb-saying -28	word -45
start|behind|allude|	determiner 26	none 25
start|behind|announce|	auxiliary -42	capital -50	determiner -33	none -43	verb -28
start|behind|announce|first|	friday -25	monday -22	thursday -20	wednesday -17
start|behind|answer|	determiner -40	verb -6
start|behind|answer|first|	the -36
start|behind|apologise|first|	the 9
start|behind|apologise|	none -13	verb -35	word -45
start|behind|apologize|	capital -9	verb -12
start|behind|apologize|first|	his 7
start|behind|appeal|	auxiliary 17	capital 6	determiner -12	none -69	to -10	verb -45	word -30
start|behind|appeal|first|	the -51
start|behind|argue|	auxiliary -40	capital -44	determiner -20	none -25	verb -22	word 8
start|behind|argue|first|	the -12
start|behind|asks|false|	marks -90	none -30	to 14
start|behind|asks|true|	auxiliary 43	none -10	to -21	verb -8
start|behind|ask|	capital -34	determiner -13	none -32	pronoun -40	to -8	verb -12	verb-judging -33
start|behind|ask|first|	a -15	an -33	be -26	his 13	it -29	the 7	their -37	two -31
start|behind|assure|first|	winning 10
start|behind|assure|	none 10	word 10
start|behind|attack|	auxiliary 19	capital 24	determiner 6	to 6	word -25
start|behind|attack|first|	a -21	paris -45	the 20
start|behind|attribute|	determiner -39	none -33	verb -30
start|behind|attribute|first|	a -23
start|behind|auxiliary|	adverb 14	auxiliary -30	capital -38	determiner -20	quote -10	stop -23	subordinator -34	that -34	verb-judging -33	verb-saying -38	verb-thinking -36	word -85
start|behind|auxiliary|auxiliary|	saying -34	thinking -43
start|behind|auxiliary|marks|	saying -10
start|behind|auxiliary|none|	judging -33	saying -47	thinking 10
start|behind|auxiliary|to|	thinking -31
start|behind|auxiliary|verb|	judging -26	saying -29	thinking -50
start|behind|back|	adverb -40	auxiliary -59	determiner -19	none -32	to -46	word -19
start|behind|back|first|	2008 14	a -38	his -32	its 10	the -34	their -33
start|behind|before|	about 133	above -34	after -55	against 71	amid -43	among -58	as 20	at -39	before -85	behind -43	between -46	beyond -41	by -189	despite -34	during -85	for 58	from -138	in -191	into -69	like -67	near -30	of 32	off -11	on -29	out 41	outside -50	over -19	since -94	than -63	to -58	under -61	until -59	upon 39	within -51	without -29
start|behind|believe|	auxiliary -25	determiner 31	none 26	word 24
start|behind|believe|first|	be -25
start|behind|bill|	auxiliary -30	none 29	word 15
start|behind|boast|	determiner 27	none 35
start|behind|boast|first|	his 27
start|behind|brand|	word -37
start|behind|call|	auxiliary -25	determiner 15	none 24	preposition -27	pronoun 12	to 28	verb-judging -13	verb-saying -41	word 22
start|behind|call|first|	all 19	an 11	calm -35	her 15	his 9	question -29	reporters -37	trump 14
start|behind|capital|	, -13	- -32	: -48	adverb -37	coordinator -13	determiner -45	end -55	possessive 43	preposition -30	pronoun -36	stop -22	subordinator -33	that -80	verb-judging 9	verb-saying 11	verb-thinking -41	’ -29
start|behind|capital|auxiliary|	judging -18	saying -21	thinking -38
start|behind|capital|marks|	saying -33
start|behind|capital|none|	saying -28
start|behind|capital|to|	saying -17	thinking -53
start|behind|capital|verb|	saying 16	thinking -10
start|behind|care|	auxiliary 7	determiner -8	none -66	verb 9	word -7
start|behind|care|first|	a -26
start|behind|cast|	auxiliary -22	capital -25	determiner -34	none -32
start|behind|celebrate|	determiner -38	none -35
start|behind|challenge|	auxiliary -29	capital -46	determiner -42	none -64	verb -31	word -46
start|behind|challenge|first|	the -34
start|behind|champion|	capital -27	none -32
start|behind|charge|	capital -48	determiner -44	none -28	verb 25	word 18
start|behind|cheer|	determiner 18	verb 6
start|behind|cheer|first|	the 24
start|behind|cite|	verb -36	word -33
start|behind|claim|	auxiliary -25	capital -28	determiner -59	none -52	verb -40
start|behind|claim|first|	have -12	one -20	the -34
start|behind|comment|	capital 17	determiner 9	none 24	subordinator 6	that -38	to 8	verb -13	verb-saying 12
start|behind|comment|first|	that -38	the 11
start|behind|compare|	capital -46	determiner -55	none -78	verb -55	word -59
start|behind|compare|first|	the -38
start|behind|complain|	determiner -30	none -69	word -44
start|behind|complain|first|	the -26
start|behind|concede|	none -29
start|behind|conclude|	word -30
start|behind|confirm|	capital -32	determiner -45	none -56	verb -28	word -26
start|behind|confirm|first|	the -37
start|behind|continue|	auxiliary -46	determiner -34	none -78	to -33	verb -64	verb-judging -37	verb-saying -49	word -88
start|behind|continue|first|	be -18	face -21	grow -25	raise -20	run -20	the -21
start|behind|coordinator|	word -40
start|behind|counsel|	determiner -36	none -45
start|behind|counsel|first|	the -36
start|behind|counter|	determiner 9
start|behind|credit|	none 12	word -8
start|behind|criticize|	to 8	verb -7
start|behind|cry|	determiner -37	none -42
start|behind|cry|first|	the -25
start|behind|debate|	auxiliary -30	capital -77	determiner -20	none 18	verb -10	word 43
start|behind|debate|first|	the -56
start|behind|decide|	auxiliary 11	capital -27	determiner -10	none -71	to -61	verb 13	verb-judging 13	verb-saying -23	word -69
start|behind|declare|	none -35
start|behind|decline|	adverb -29	auxiliary -49	capital -30	none -81	to -38	verb -13	verb-judging -40	verb-saying -85
start|behind|decline|first|	be -25	comment -61	discuss -22	give -28	say -33	speculate -20
start|behind|deliver|	determiner -27	none -39	verb -25	word -26
start|behind|deliver|first|	the -27
start|behind|demand|	none -35
start|behind|describe|	determiner -48	marks -22	none -8	word -46
start|behind|describe|first|	the -30
start|behind|detail|	none 12	verb 9
start|behind|determiner|	$ 26	adverb -72	auxiliary -34	capital 8	coordinator -47	quote -39	stop -53	subordinator -49	that -35	verb-judging -32	verb-thinking 17	word 9
start|behind|determiner|auxiliary|	saying 14	thinking 6
start|behind|determiner|marks|	judging -54	saying -63	thinking -25
start|behind|determiner|none|	judging -15	saying -9	thinking -12
start|behind|determiner|to|	judging 13	saying 8	thinking 25
start|behind|determine|	none -34	word -37
start|behind|disagree|	auxiliary 37	determiner 28	none 8	subordinator -6
start|behind|disclose|	determiner 6	none -41	verb -34	word -29
start|behind|discover|	determiner -27	verb -29
start|behind|dismiss|	none -34	word -34
start|behind|dispute|	none 6
start|behind|doubt|	auxiliary 11	determiner 7	subordinator 26
start|behind|eager|	none -27	word -31
start|behind|echo|	capital 6
start|behind|elaborate|	verb 10
start|behind|email|	auxiliary -30	verb -45	word -52
start|behind|endorse|	determiner -29	none -29
start|behind|estimate|	determiner 9	none -37
start|behind|expect|	adverb -34	capital -38	to -41	verb -53	verb-judging -44	verb-saying -53	verb-thinking -37	word -17
start|behind|expect|first|	announce -21	be -36	last -20	make -29	report -22	see -24	sign -21
start|behind|explain|	auxiliary -35	capital -24	determiner -39	none -28	verb -37
start|behind|favor|	none -37	word -37
start|behind|fear|	word -53
start|behind|feel|	determiner -41
start|behind|figure|	auxiliary 8	capital -30	determiner -41	none -59	to -13	verb -24	word -53
start|behind|figure|first|	the -23
start|behind|find|	auxiliary -27	capital -35	determiner -48	none -59	preposition -26	subordinator -32	verb -44	word -40
start|behind|find|first|	a -33	the -33
start|behind|fire|	determiner -46	none -26	verb 6	word 6
start|behind|fire|first|	the -39
start|behind|first|	1 -38	11 -37	14 -24	2008 11	2012 -41	2014 -24	2016 -36	2018 -20	2021 -21	2022 -28	2023 -26	3 -32	31 -30	41 -38	8 -37	a 10	abc -29	about -42	act -25	add -24	address -39	air -33	america 15	an -9	analysts -27	and -38	announce -24	anonymity 6	another 17	answer -34	any -50	anyone 8	appeal -32	apply -26	april -23	as -19	ask -36	assure -30	at -15	attack -32	attend 11	avoid -29	back -37	ban -54	be -95	being 18	believe -18	benghazi 6	bernie -37	block -32	bloomberg -25	bluesky -19	bolster -37	boost -32	both -14	boycott -29	breitbart -32	build -37	bush -37	buy -50	by -35	call -28	calm -45	campaign -31	capitalize -38	capture -31	carry -33	cast -30	cbs -27	charleston -27	christie 26	close -32	comment -31	condition -47	congress -9	consider -38	county -41	court -26	create -39	cut -40	debate -31	december -35	defeat 15	defend -30	deliver -33	democratic 8	democrats -38	discuss -26	donald 27	dr. -27	draw -28	drive -36	each -50	easter -30	either -33	eleven -35	email -13	endorse -38	energize -21	ensure -29	every -32	expand 9	explain -26	face -21	facebook -53	fall -33	favor -43	fight 15	file -32	find -39	first -30	florida -35	fly -35	focus -33	follow 13	for -58	former 20	four -28	fox -48	free 21	friday -78	generate -30	george -32	georgia -32	get -62	give -55	grow -25	growing 24	have -59	having -42	hawaii -21	he -35	hear -47	help -54	her 12	hillary -40	his 6	hold -46	host -34	house -29	how 25	if -40	immigrants 27	immigration 20	impose 27	in -69	increase -37	individual -46	instagram -36	iowa -41	issues 36	it -37	its 11	january -26	join -36	july -40	june -49	keep -54	know -42	large 18	last -9	latinos 30	lead -38	least -56	leave -50	length -33	let -37	limit -38	live -29	look -50	lost -36	lower -33	make -67	making 7	many -31	march -49	may -30	me 28	mediate -20	meet -37	men -37	merge -36	moderate -33	monday -79	months -35	more -14	most -46	move -40	mr. 39	mrs. 32	msnbc -19	name -39	national -29	new -51	news -24	next -36	nine -32	nothing -44	november -30	obama 23	october -24	offer -23	ohio -29	on -35	one -11	order -32	other 12	paris -48	parliament -29	part 6	pass -31	pay -48	people -47	persuade -27	phone -34	pick 10	play 13	politico -29	politics -40	present -33	president -7	press -29	prevent -34	protect -34	protest -20	provide -31	public -29	publish 9	push -19	put -51	question -32	questions -48	quit -30	rally -43	reach -27	recent 6	reconsider -33	release -32	remember -17	renew -33	report -22	reporters -66	republican -53	republicans 17	requests 14	response -23	return -37	reuters -29	rise -32	rubio 19	rule -34	run -39	san -31	sanders 16	saturday -46	say -57	saying -38	seal -27	see -63	sell -45	sen. 25	send -35	several -6	shift 18	show -38	sign -25	sit -30	some 11	south -35	speak -40	speculate -24	spend -44	stage -25	state -32	stay -44	stem 14	stop -41	succeed -38	sunday -50	support -42	swim -26	taking -10	telegram -29	telephone -30	tell -19	texas -27	their -28	them 9	they -36	think 15	this -51	those 36	three -39	throughout -22	throw -31	thursday -68	to 16	today -35	trade 8	trump 40	try -28	tuesday -30	turkey -36	turn 9	twitter -45	two -18	u.s. 8	use -34	vermont -38	veto -24	visit -28	vote -46	voters -44	wall 6	washington 11	watch -28	wednesday -67	what 13	where -36	whether 18	which 9	who -35	withdraw -30	work -53	write -23	x -34	years -44	you 13	your -34
start|behind|forecast|	determiner -40	none -13	verb -37
start|behind|fume|	none -37
start|behind|greet|	determiner -33	none -10	word 10
start|behind|hear|	capital -29	determiner -47	none -61	verb-saying -21	word -41
start|behind|hear|first|	more -25	the -36
start|behind|hint|	determiner -9	none 12	verb 20	word 18
start|behind|hit|	determiner -24	none -29
start|behind|hold|	auxiliary -39	capital -11	determiner -90	none -10	preposition -27	to -25	verb -69
start|behind|hold|first|	a -60	for -22	nine -26	the -53
start|behind|hope|	auxiliary -11	none -13	to 16	verb -58	verb-judging -33	verb-saying -32	word 8
start|behind|hope|first|	a -25	get -28	see -25
start|behind|howl|	word -39
start|behind|identify|	capital 15	determiner 23	none 6	word -53
start|behind|identify|first|	the 17
start|behind|inform|	none 7	word 7
start|behind|insist|	none 10
start|behind|intend|	none -48	verb -28	verb-saying -16	word -52
start|behind|interpret|	determiner 10	none -35
start|behind|introduce|	none -38	word -28
start|behind|invite|	capital -28	none -29	word -34
start|behind|issue|	auxiliary -51	capital -59	none -12	to 7	verb -7	word -9
start|behind|issue|first|	his 11	the -9
start|behind|joke|	capital 9	determiner -21	none 9
start|behind|judging|	adverb 8	auxiliary -50	capital 7	participle 47	past -21	preposition -67	verb-judging -19	verb-saying -21	verb-thinking -20	word 6
start|behind|judging|first|	2008 14	all 19	america -10	as -47	at -34	be -23	both -43	calm -35	christie 22	congress -6	democratic 13	donald -7	far -39	friday -28	george -32	georgia -32	her 18	hillary -21	him -8	his -17	in -30	iowa -20	it -6	july -28	june -36	least -36	monday -48	mr. 19	mrs. 32	new -30	obama 20	one 30	paris -46	part 16	president 21	question -29	recent -27	reporters -50	republican -16	reuters -29	rubio 29	sanders -6	say -20	some -12	the -13	their -51	this -47	those 31	today -35	trump 20	two -32	what 33	whether 24	win -35	your -27
start|behind|knock|	determiner -44	none -48
start|behind|know|	determiner -7
start|behind|know|first|	the -7
start|behind|lash|first|	at -30
start|behind|lash|	preposition -30
start|behind|laugh|	determiner 11	none -51	that -26	verb 10
start|behind|laugh|first|	that -26	the 11
start|behind|learn|first|	the -56
start|behind|learn|	none -20	pronoun -33	verb -39	word -62
start|behind|lecture|	none -34
start|behind|like|	auxiliary -26	none -54	to -28	verb -30	verb-judging -36	verb-saying -24	verb-thinking -21	word -45
start|behind|like|first|	hear -18	make -21	say -20	see -32
start|behind|list|	capital -49	determiner -11	none -63	verb -46	word -55
start|behind|lobby|	none -38
start|behind|maintain|	determiner -28
start|behind|mean|	auxiliary -25	none -45	verb -28	word -47
start|behind|mean|first|	be -15
start|behind|mention|	auxiliary -11	capital 20	none 33
start|behind|mention|first|	the -26
start|behind|message|	determiner -58	none 17	verb -39	word 37
start|behind|message|first|	the -52
start|behind|name|	determiner -48	none -12	verb -43	word -29
start|behind|name|first|	a -29	the -28
start|behind|need|	adverb -26	none -87	to -56	verb -45	verb-saying -28	verb-thinking -24	word -88
start|behind|need|first|	be -34	do -35	keep -23	stay -22	the -29	win -35
start|behind|nominate|	capital -35	determiner -43	none -50
start|behind|nominate|first|	the -30
start|behind|note|	capital 8	determiner -14	none -15	verb 8	word -35
start|behind|note|first|	the -13
start|behind|notice|	none -36
start|behind|object|	determiner -6	none -40
start|behind|object|first|	a -38
start|behind|offer|	capital -44	determiner -27	none -65	verb -39	word -61
start|behind|offer|first|	mediate -20	pay -19	the -22
start|behind|oppose|	capital -30	none -39
start|behind|order|apposed|	judging -24	saying -24	thinking -25
start|behind|order|apposition|	saying -94
start|behind|order|	capital -41	determiner 13	none -7	word -46
start|behind|order|direct|	judging 7	thinking -18
start|behind|order|first|	the -32
start|behind|order|relative|	judging -12	thinking -9
start|behind|order|shared|	judging 16	thinking -11
start|behind|paint|	determiner 6	none -37
start|behind|plan|	auxiliary -38	capital -36	none -95	to -35	verb 18	verb-judging -45	verb-saying -33	verb-thinking 14	word -84
start|behind|plan|first|	a 12	be -19	run -18	the -36	vote -22
start|behind|plead|	none 23	to -42	word 9
start|behind|pledge|first|	ban -33	support -20	work -22
start|behind|pledge|	none -60	to -22	verb-judging -24	word -61
start|behind|point|	auxiliary 40	capital 37	none -11	preposition -36	that 48	to -35	verb 52	word 17
start|behind|point|first|	clinton 11	her -49	his -15	mr. 17	that 48	the 17
start|behind|post|	auxiliary -24	capital -15	determiner -12	none -76	word -34
start|behind|post|first|	a 12	the -39	x -22
start|behind|praise|	capital 25	none 34
start|behind|pray|	determiner -42	none -48
start|behind|predict|	verb -31
start|behind|prefer|	none -41	verb-judging -31	word -28
start|behind|preposition|	capital -62	determiner -52	verb-saying -44
start|behind|preposition|none|	judging -47	thinking -43
start|behind|preposition|to|	saying -43	thinking -22
start|behind|preposition|verb|	judging -32	saying -25	thinking -27
start|behind|present|	determiner -23
start|behind|press|	none -6	word 13
start|behind|promise|	adverb -21	auxiliary -25	capital -27	marks -12	none -54	to -41	verb -38	verb-judging -28	word -64
start|behind|promise|first|	build -21	publish -19
start|behind|pronoun|	, 18	adverb -9	auxiliary -18	preposition -12	subordinator -30	word -8
start|behind|pronoun|none|	thinking 6
start|behind|pronoun|to|	saying -7
start|behind|pronoun|verb|	saying -71
start|behind|propose|	verb -32	word -30
start|behind|protest|	determiner -44	none -34
start|behind|protest|first|	the -35
start|behind|prove|	auxiliary -40	none -24	verb -21
start|behind|prove|first|	be -34
start|behind|question|	auxiliary 29	capital 11	none -27	to -25	verb -11	word -53
start|behind|question|first|	his 10	how -17	the -13	whether 18
start|behind|quote|	auxiliary -26	determiner -28	verb -33	verb-saying -26
start|behind|rail|	capital 31	determiner 32	none 42	to 28
start|behind|rail|first|	the 26
start|behind|raise|	capital -42	determiner -26	none -46	verb -31	word -40
start|behind|rank|	capital -41	determiner -43	none -52
start|behind|rank|first|	the -43
start|behind|rate|	auxiliary -40	capital -34	determiner -33	none -56	verb -25	word -54
start|behind|rate|first|	the -31
start|behind|ready|	none -38	word -39
start|behind|read|	capital -30	determiner -58	none -58	verb -33	word -26
start|behind|read|first|	a -38	the -31
start|behind|reason|	auxiliary -12	none -45	verb-thinking -24
start|behind|reason|first|	be -17
start|behind|recall|	none 13
start|behind|reckon|	determiner 20	none 20
start|behind|recognize|	none -38
start|behind|record|	capital -33	determiner -35	none -66	verb -30	word -51
start|behind|record|first|	the -22
start|behind|recount|	none -23
start|behind|refer|	auxiliary 22	capital 59	determiner 29	marks -48	none 32	subordinator -45	to 29	verb 33	word 35
start|behind|refer|first|	a -7	as -45	the 15	trump 21
start|behind|reflect|	determiner -24	verb 20
start|behind|reflect|first|	the -24
start|behind|refuse|	auxiliary -39	none -15	to -42	verb -47	verb-judging -43	verb-saying -57	word -11
start|behind|refuse|first|	answer -24	endorse -22	say -21
start|behind|regard|	determiner 39
start|behind|reject|	determiner -33	none 9	word 14
start|behind|relate|	determiner -47	word 7
start|behind|relate|first|	her -30	the -36
start|behind|remark|	none 8	word 19
start|behind|repeat|	none -34	word -34
start|behind|reply|	capital -51	determiner -58	none -60	verb -6
start|behind|reply|first|	a -44
start|behind|report|	auxiliary -7	capital -13	determiner -90	none -29	verb -74	word -64
start|behind|report|first|	a -29	have -27	his -35	may -24	the -61	washington -38
start|behind|request|	none 7
start|behind|respond|	auxiliary -52	determiner 13	none -11	pronoun -36	to 13	verb-judging -52	verb-saying 9	word -25
start|behind|respond|first|	a -10	an -42	questions -46	requests 16	sanders 7	the 33
start|behind|reveal|	auxiliary -19
start|behind|rule|	auxiliary -46	determiner 13	none 22
start|behind|rule|first|	a 35	the -57
start|behind|saying|	adverb -36	auxiliary -49	base 22	capital -11	past -34	preposition -18	present -11	pronoun -14	verb-judging -10	verb-saying -27	verb-thinking -16
start|behind|saying|first|	2016 -33	2023 -26	a 6	about -38	all -40	an -6	anonymity 6	any -38	anyone 8	april -23	at 9	ban -36	be -54	benghazi 9	block -24	bloomberg -25	bluesky -19	breitbart -32	bring -31	build -25	buy -43	by -30	calm -30	charleston -25	clinton -18	cnn -40	comment -30	condition -47	court -26	december -25	democratic -10	discuss -22	do -25	each -43	email -13	face -21	facebook -46	find -26	florida -35	fly -21	focus -27	for -53	fox -42	friday -71	give -34	grow -25	have -43	hawaii -21	he -35	help -45	her -34	him -7	his 19	hold -25	host -20	how 26	impose -26	in -50	individual -39	instagram -36	iowa -26	it -28	its -6	january -23	july -20	keep -26	know -26	last -37	latinos 30	law -33	least -40	leave -28	length -33	make -34	making 7	march -23	may -26	mediate -20	men -37	monday -53	more -44	mr. 32	msnbc -19	much 12	name -31	new -32	obama 21	ohio -29	on -30	one -58	parliament -29	pay -45	people -30	phone -31	pick 15	politics -36	president -7	publish -19	push -19	put -36	questions -48	raise -24	reporters -50	republican -45	republicans 20	requests 14	response -23	return -36	rule -24	run -20	sanders 22	saturday -36	say -38	saying -32	send -26	social -8	some 17	speak -30	speculate -20	state -29	stay -33	sunday -48	support -32	take -39	telegram -29	telephone -30	texas -27	their 7	them 13	they -34	this -16	three -31	thursday -66	to 18	trump 21	tuesday -71	twitter -40	two -49	u.s. 15	vermont -38	visit -15	voters -41	washington -11	wednesday -56	whether -21	work -35	x -34	years -32
start|behind|say|	auxiliary -38	capital -23	determiner -65	marks -31	none -46	pronoun -43	subordinator -31	to -54	verb -65	verb-saying -38	verb-thinking -26	word -59
start|behind|say|first|	a -111	an -57	be -27	email -13	friday -45	have -26	her -32	his 16	its -42	latinos 30	monday -30	phone -29	saturday -26	sunday -32	telephone -30	the -34	thursday -45	tuesday -37	wednesday -31	what -31
start|behind|seek|	auxiliary -73	none 6	to -13	verb-saying -56	word 6
start|behind|see|	adverb 7	auxiliary 6	capital -68	determiner 6	none -16	to -62	verb 9	word -20
start|behind|see|first|	a 27	his -38	reuters -29	the -44	this -29
start|behind|shoot|	capital -45	determiner -47	none -66	verb -37	word -45
start|behind|shoot|first|	a -21	the -37
start|behind|show|	auxiliary -23	capital -46	determiner -57	none -79	preposition -40	to -29	verb -46	word -38
start|behind|show|first|	a -26	at -28	in -18	the -45
start|behind|shrug|	capital 33	verb 13
start|behind|sign|	capital -61	determiner -26	none -20	preposition 18	subordinator -37	verb-judging 24	word -23
start|behind|sign|first|	for -30	the -22	to 29
start|behind|sing|	capital -21	determiner -31	none -37
start|behind|sing|first|	the -26
start|behind|slate|	none -28	verb -30	word -33
start|behind|speak|	auxiliary -55	capital -32	none -28	preposition -54	pronoun -30	to 21	word -31
start|behind|speak|first|	a 7	about -37	condition -47	her -45	his 27	how 11	reporters -38
start|behind|speculate|	determiner -9	none 15
start|behind|state|	auxiliary -51	capital -70	determiner -55	none -80	to -32	verb -36	word -52
start|behind|state|first|	florida -31	new -28	ohio -25	texas -27	the -50	vermont -36
start|behind|subordinator|	auxiliary -15	capital 16	determiner 40	preposition 15	stop -40	word -40
start|behind|subordinator|auxiliary|	judging 51	saying -6	thinking 25
start|behind|subordinator|none|	judging -50	saying -15
start|behind|subordinator|verb|	judging -24	saying 12
start|behind|suggest|	auxiliary -34	determiner -33
start|behind|support|	auxiliary -13	verb -36	word -20
start|behind|support|first|	mr. 18	the -13
start|behind|talk|	adverb -38	auxiliary 7	capital -22	determiner 8	marks -28	subordinator 31	to -41	verb 43	verb-saying 9
start|behind|talk|first|	immigration 26	the 23	what 22
start|behind|tell|	auxiliary -27	capital -28	determiner -41	none -66	pronoun -27	to -34	verb -38	word -60
start|behind|tell|first|	the -34
start|behind|term|	determiner 7	none -45	verb 9
start|behind|term|first|	a -22
start|behind|testify|	capital -18	determiner -42	none -41	verb -19
start|behind|testify|first|	the -37
start|behind|thank|	determiner -43	none -46	to -30	word -37
start|behind|thank|first|	a -33
start|behind|that|auxiliary|	saying 7
start|behind|that|	capital 83	determiner -7	pronoun 46	stop -40	word 19
start|behind|that|none|	saying -26
start|behind|that|verb|	saying 38
start|behind|thinking|	adverb -71	auxiliary -6	base -13	capital -18	participle 11	past -16	preposition -58	present -56	pronoun 10	subordinator 11	that -33	verb-judging -9	verb-saying -59	verb-thinking -24	word -16
start|behind|thinking|first|	address -37	an -30	announce -24	answer -27	appeal -32	as -39	ask -32	assure -27	at -28	attack -32	attend 13	avoid -34	back -34	ban -31	be -77	boost -32	both 7	build -25	call -26	capitalize -38	cast -23	clinton 8	close -34	comment -26	consider -28	county -41	cut -34	deliver -31	discuss -21	do 10	donald 36	draw -34	endorse -38	energize -21	fall -31	favor -37	fight -38	file -32	find -29	first -23	fly -32	for -22	generate -30	get -58	give -49	have -42	hear -38	help -26	her 20	him 10	his -15	hold -34	how 12	in -32	increase -37	iowa -27	it -61	join -32	june -28	keep -42	know -36	last -20	leave -42	let -37	limit -38	look -36	make -57	many -27	march -42	meet -32	monday -31	more -42	move -40	mr. 7	name -24	new -27	nine -26	november -24	one -45	people -31	persuade -27	pick -37	play 12	prevent -34	protect -30	protest -20	publish 15	put -42	raise 15	rally -43	reach -27	reconsider -33	remember -17	report -22	rise -29	run -35	say -37	seal -27	see -57	sell -30	show -29	sign -25	speak -25	spend -40	stay -24	stop -34	support -34	swim -26	take 10	that -33	their -43	think -31	this -43	throw -31	trump 24	turn 13	two 13	use -30	vote -37	whether 30	win 14	write -23	you 13
start|behind|think|	adverb -26	auxiliary -67	determiner -16	pronoun -9	word -14
start|behind|think|first|	a -63	as -39	be -31	it -50
start|behind|threaten|	auxiliary -32	marks -21	none -71	verb-judging -34	word -24
start|behind|title|	none -35
start|behind|treat|	determiner -31	verb -28	word -7
start|behind|treat|first|	a -31
start|behind|trust|	word -45
start|behind|try|	auxiliary -49	capital -18	none -80	to -63	verb -57	verb-judging -51	verb-saying -28	verb-thinking -23	word -104
start|behind|try|first|	ask -17	do -19	get -17	make -22	stay -15	win -22
start|behind|tweet|	capital -15	determiner 25	none 14	verb 13
start|behind|understand|	auxiliary -37	verb -29
start|behind|understand|first|	have -30
start|behind|use|	auxiliary -37	capital -24	none -73	to -34	verb -7	verb-judging -30	verb-saying -32	verb-thinking -34	word -74
start|behind|use|first|	a -34	say -16	the -35
start|behind|verb-judging|	, -28	capital -69	determiner -18	pronoun -46	stop -40	subordinator -28	that 28	word -11
start|behind|verb-judging|auxiliary|	judging -22	saying -29
start|behind|verb-judging|marks|	thinking -29
start|behind|verb-judging|none|	judging -63	saying -7	thinking -38
start|behind|verb-judging|to|	saying -36	thinking -44
start|behind|verb-judging|verb|	judging 6	thinking 15
start|behind|verb-saying|	, -40	adverb -39	capital -46	coordinator -30	determiner -79	end -18	pronoun -51	stop -34	subordinator -50	that -31	verb-judging -30
start|behind|verb-saying|auxiliary|	judging 14	saying -71	thinking -8
start|behind|verb-saying|marks|	saying -18
start|behind|verb-saying|none|	judging -31	saying -7	thinking -79
start|behind|verb-saying|to|	saying 8	thinking -57
start|behind|verb-saying|verb|	saying -37	thinking -66
start|behind|verb-thinking|	, -25	capital -36	determiner -51	preposition -9	stop 17	subordinator -42	that -44	word -8
start|behind|verb-thinking|auxiliary|	saying -40	thinking -46
start|behind|verb-thinking|none|	judging -6	saying 10	thinking -74
start|behind|verb-thinking|to|	thinking -35
start|behind|verb-thinking|verb|	saying -37	thinking 11
start|behind|view|	auxiliary 24	determiner -9	none -41	verb 10	word 11
start|behind|voice|	capital -29	determiner -36	none -27	verb -31
start|behind|voice|first|	the -36
start|behind|volunteer|	capital -32	none -39
start|behind|vote|	adverb -30	auxiliary 6	capital 15	determiner 19	none 21	pronoun 10	to -13	verb -21	verb-judging -66	word -18
start|behind|vote|first|	a 38	both 7	clinton 10	donald 36	favor -37	his -30	march -42	trump 19
start|behind|vouch|	capital 30	none 20
start|behind|vow|	auxiliary -21	none -8	to -37	verb 9	verb-judging -27	word -14
start|behind|vow|first|	block -23
start|behind|want|	auxiliary -60	to -47	verb -56	verb-judging -46	verb-saying -36	verb-thinking -49	word -9
start|behind|want|first|	be -23	bring -28	give -28	hear -21	know -31	say -17	see -35	sell -26
start|behind|warn|	auxiliary 12	capital -23	determiner 42	none 9	verb -31	word -44
start|behind|warn|first|	a 24	the 25
start|behind|wave|	determiner -38	none -52	word -40
start|behind|wave|first|	the -22
start|behind|weigh|first|	on -17
start|behind|weigh|	none -31	preposition -24
start|behind|willing|	to -26	verb -31	verb-saying -24	word -37
start|behind|wish|	none -31	verb-saying -24
start|behind|wonder|	determiner -16
start|behind|word|	$ -48	% -50	- -43	: -41	; 7	adverb -33	coordinator 53	end -58	possessive 22	pronoun -29	stop -69	subordinator -43	verb-judging -28	verb-thinking -27	word -7	— 8
start|behind|word|auxiliary|	judging 12
start|behind|word|marks|	judging -43	saying -40
start|behind|word|none|	judging -15	saying -14
start|behind|word|to|	saying 10	thinking -13
start|behind|word|verb|	judging 14	saying -10	thinking -86
start|behind|worry|	auxiliary 20	determiner -12	verb 20	word 27
start|behind|write|	auxiliary -38	capital -39	determiner -25	none -14	to -39	verb -18
start|behind|write|first|	a -56	an -40	his -34	its -36	telegram -27	the -13	x -23
start|infinitive|	appeal -33	bid -33	call 9	case -14	claim -9	commitment -7	decision 18	message -35	order 21	promise 33	proposal 21	refusal 7	report -27
start|infinitive|appeal|first|	to -33
start|infinitive|appeal|	preposition -33
start|infinitive|asks|false|	auxiliary 22	none -27
start|infinitive|before|	appeal -33	bid -33	call 18	case -14	claim -9	decision 13	message -35	order 21	plan 6	promise 43	proposal 20	refusal 7
start|infinitive|bid|first|	to -33
start|infinitive|bid|	preposition -33
start|infinitive|call|first|	to 9
start|infinitive|call|	preposition 9
start|infinitive|case|first|	to -14
start|infinitive|case|	preposition -14
start|infinitive|claim|first|	to -9
start|infinitive|claim|	preposition -9
start|infinitive|commitment|first|	to -7
start|infinitive|commitment|	preposition -7
start|infinitive|decision|first|	to 18
start|infinitive|decision|	none 14	preposition 18	verb -8
start|infinitive|first|	to -7
start|infinitive|message|first|	to -35
start|infinitive|message|	preposition -35
start|infinitive|order|first|	to 21
start|infinitive|order|	none 21	preposition 21
start|infinitive|order|noun|	other -7
start|infinitive|other|	base -7	preposition -7
start|infinitive|other|first|	to -7
start|infinitive|preposition|	auxiliary -10	capital -36	determiner -74	verb-judging -6	verb-thinking 27	word 23
start|infinitive|preposition|auxiliary|	other 22
start|infinitive|preposition|none|	other -27
start|infinitive|promise|first|	to 33
start|infinitive|promise|	preposition 33	verb 32
start|infinitive|proposal|first|	to 21
start|infinitive|proposal|	none 20	preposition 21
start|infinitive|refusal|first|	to 7
start|infinitive|refusal|	preposition 7	verb -6
start|infinitive|report|first|	to -27
start|infinitive|report|	none -27	preposition -27
start|late|	accuse 16	acknowledge -29	add -71	admit -57	advise -73	advocate 8	affirm -36	agree -75	aim -16	allege 13	allow -31	allude -36	announce -18	answer -61	apologise -51	apologize -32	appeal -49	applaud -49	argue 6	articulate -27	assail -31	assume -39	assure 28	attribute -49	back -12	bash -15	beg -39	believe -54	bemoan -30	bill -64	blame -87	boast -35	brand -33	call -14	care -6	cast -64	caution -26	celebrate -43	challenge -45	champion -57	charge -6	cheer -44	chip -30	cite -77	clarify -25	comment -62	compare -56	complain -33	concede -40	condemn 19	confirm -52	congratulate -37	consider -18	continue 15	contradict -32	counsel -34	counter -36	credit 17	criticise -28	criticize -10	cry -26	debate -71	decide -6	declare -29	decline -6	decry -34	deem -49	defend -12	define -30	deliver -85	demand 12	denounce -41	deny -66	depict -21	deride -35	describe -57	detail -40	determine -50	disagree -32	disavow -21	disclose 10	discover -37	discredit -30	discuss -22	dismiss -71	doubt -46	eager -38	echo -52	email 19	emphasize -36	encourage -47	endorse -64	envision -36	estimate -47	expect -39	express -27	extol -34	favor -63	fear -55	find -57	fire -64	forecast -36	greet -46	hail -49	hate -34	hear -6	highlight -50	hint -40	hit -66	hold -33	hope -76	identify -69	imagine -38	indicate 10	inform -39	insist -60	instruct -42	insult -34	intend -55	interpret -25	interrupt 6	introduce 11	invite -49	invoke -41	issue -16	joke -33	knock -44	know -17	label -32	lambaste -34	lament -23	laugh -30	learn -14	lecture -25	like -13	list -72	lobby -47	love -34	maintain -46	mean -52	mention -71	message -43	name -82	need -13	nominate 6	note -63	notice -31	object -47	offer -9	oppose -57	order -28	outline 9	persuade -53	phone -47	plan -73	plead -51	pledge -71	point -41	portray -51	post -7	praise -65	pray -28	predict -51	present -58	press -20	promise -24	propose -70	protest -53	question -78	quote -53	rail -44	raise -82	rate -56	read -63	realize -25	reason -50	rebuff -45	rebuke -52	rebut -25	recall -75	reckon -34	recognize 16	recommend -51	record 24	recount -33	refer -72	reference -35	reflect -51	refuse -21	regard -35	regret -20	reiterate -32	reject -10	relate -39	remark -41	remember -14	remind -11	rename -17	repeat -50	reply -45	report 12	request -40	respond -20	reveal -62	rule -19	say 6	see 16	seek -84	show -23	shrug -24	sign -12	sing -42	slam -47	slate -43	speak -53	speculate -31	state -8	stress -45	suggest -41	support -100	talk -12	tell 44	term -46	testify -36	text -37	thank -16	think -79	threaten -64	title -44	tout -36	treat -46	trust -43	tweet -13	underscore -53	understand -52	urge -24	use -81	venture -37	verify -27	view -71	voice -62	volunteer -51	vote -9	vouch -24	vow -56	wave -33	weigh -40	welcome -68	willing 12	wish 18	wonder -6	worry -60	write -12
start|late|accuse|	auxiliary -12	capital -35	coordinator -49	determiner -95	marks 29	none -94	preposition 38	pronoun -46	subordinator -35	verb -19	verb-saying -22	word -70
start|late|accuse|first|	a -54	and -37	for -40	of 43	the -66	to -28	who -50
start|late|acknowledge|	auxiliary -17	none -30	verb -23	verb-saying -14
start|late|add|	auxiliary -31	coordinator -25	determiner -36	none -49	to -21	verb -39	verb-saying -15	word -38
start|late|add|first|	and -25	points -15
start|late|admit|	auxiliary -49	none -33
start|late|adverb|none|	judging -43	saying -37	thinking -38
start|late|adverb|	preposition -28	subordinator -43	word -62
start|late|adverb|to|	judging -23
start|late|adverb|verb|	judging -45	saying -35
start|late|advise|	auxiliary -38	coordinator -17	none -47	preposition -38	verb -39	verb-saying -20	word -39
start|late|advise|first|	and -17	to -28
start|late|advocate|	auxiliary 17	none -58	preposition -41	verb -32	verb-saying -38	word -47
start|late|advocate|first|	said -25
start|late|affirm|	none -29
start|late|agree|	auxiliary -36	coordinator -35	determiner -42	none -51	preposition -29	subordinator -26	to -32	verb -31	word -15
start|late|agree|first|	a -23	and -22	but -28	the -35
start|late|aim|	auxiliary -49	coordinator -36	none -65	preposition -38	subordinator -35	verb 6
start|late|aim|first|	and -36	who 14
start|late|allege|	coordinator -21
start|late|allege|first|	and -21
start|late|allow|	auxiliary -48	coordinator -32	determiner -51	none -53	preposition -50	pronoun -29	subordinator 14	to -30	verb-saying -30	word -44
start|late|allow|first|	and -33	in -22	to -42
start|late|announce|first|	candidacy -16	would -29
start|late|announce|	none -48	preposition -33	pronoun 13	to -28	verb -44	word -58
start|late|answer|	auxiliary -34	coordinator -23	none -29	preposition -30	verb -42	word -37
start|late|answer|first|	and -20
start|late|apologise|	auxiliary -24	coordinator -26	none -33	verb -31	word -27
start|late|apologise|first|	and -26
start|late|apologize|	coordinator -23	none -14	to -20	verb -24	verb-saying -15	word -15
start|late|apologize|first|	and -23
start|late|appeal|	auxiliary -48	coordinator -19	none -27	verb -22	verb-saying -30	word -40
start|late|appeal|first|	and -12	who -30
start|late|applaud|	none -23	verb-saying -19
start|late|argue|	auxiliary 15	none -45	preposition 16	to -37	verb 8	verb-saying -31	word -36
start|late|argue|first|	could -17
start|late|asks|false|	auxiliary 8	marks -24	none -89	to -37	verb -33
start|late|asks|true|	auxiliary 45	marks -26	to 22	verb 22
start|late|ask|	auxiliary -11	capital -34	coordinator -64	determiner -23	marks -45	none -9	preposition -46	pronoun -64	subordinator 27	to -56	verb 13	verb-judging -23	verb-saying -44
start|late|ask|first|	and -50	as -33	but -39	followers -36	how 14	if 39	in -23	it -26	on -28	she -36	the -56	to -109	what 14	whether -55	which 9	while -24
start|late|assail|	none -31
start|late|assume|	auxiliary -17	none -22
start|late|assure|	none -24	preposition -24	pronoun 34
start|late|attack|	auxiliary -16	capital -57	coordinator -36	determiner 21	none 11	preposition -52	pronoun 11	subordinator -52	to -47	verb -81	verb-judging -35	verb-saying -28	word -64
start|late|attack|first|	and -31	as -33	donald -29	for -42	him 14	libya -23	the -59	who -34
start|late|attribute|	auxiliary -33	none -29	word -29
start|late|auxiliary|	, -25	: -31	adverb -42	auxiliary -35	capital -57	preposition -75	quote -17	stop -25	subordinator -39	that 10	verb-judging -80	verb-saying -106	verb-thinking -66	word -69
start|late|auxiliary|auxiliary|	saying -42	thinking -75
start|late|auxiliary|marks|	saying -25
start|late|auxiliary|none|	judging -88	saying -63	thinking -57
start|late|auxiliary|to|	judging -61	saying -13	thinking -49
start|late|auxiliary|verb|	judging -20	saying -28	thinking -71
start|late|back|	auxiliary -81	capital -31	coordinator -54	none -78	pronoun 9	subordinator -51	to 8	verb-saying -43	word -86
start|late|back|first|	a -63	and -46	but -40	comments -17	in 15	own -18	the 8	up -25	where -28	which -48
start|late|before|	's -47	, -23	10 -21	2008 -21	2016 -31	22 -15	9 -16	abortion -16	account -20	accusing 12	act -21	activists -26	address -34	administration -31	advantage -24	advice -26	afterward 7	again 10	agency -31	agent -33	ahead -38	all -58	allies -17	almost -44	already -34	also -41	america -24	americans -40	and -31	ankara -23	anonymity -53	anyone -33	anything -29	ap 25	appeal -24	april -42	article -28	ask 25	assault -17	attack 11	attacks 8	attendance -17	audience 15	august 29	away -51	back 19	backing -30	bank -28	banks 8	basis -15	bid -20	bill -32	bills -19	block -32	board 24	body 13	book -32	border -18	both -96	brothers -30	brutality -32	building -38	bush -39	business -34	calls -20	campaign -11	candidate -76	candidates -43	care -24	case -25	cases -36	catch -27	caucuses -27	cause -13	cent -29	chairman -29	chairs -24	change -32	changes -23	charges -22	children -32	china -40	city -21	class -30	clinton -50	close -26	club -27	colleagues 24	college -27	coming -32	comment -54	commission -30	committee -28	communities -24	community -23	companies -36	company 16	conditions -30	conference -23	congress -18	conservative 9	conservatives -20	contest -30	contests -28	contract -24	convention -29	core -27	corporate -23	cost -28	costs -31	council 6	counties -24	countries -25	country -40	county -31	court 19	coverage -28	crew -21	crews -32	crisis -33	crowd 38	cruz -32	customers -25	cuts -28	days -28	deal -41	debate -51	december -22	decision -41	delay -31	delegates -42	department 17	deputy -15	described -31	determine 14	dispute -38	district -23	documents -28	donors -21	doubts -24	drivers -29	drop -15	early -39	economic -15	economy -39	election -24	elites -28	email 29	end -24	energy -34	entering -40	era -27	europe -27	even -72	event -23	events -25	eventually -18	everyone -22	everything -35	exactly -36	facebook -36	facts -21	fall -15	false -22	families -26	family -38	fbi -21	february 27	fees -27	fight -23	figure -27	find -32	findings -23	firm -34	first -46	five -22	followed -41	four -23	friday 29	friends 35	front-runner -34	further -37	game -28	gardaí -11	gave 14	generally -26	germany -28	get -30	give -44	go -23	government 6	governor 22	group 6	groups -25	growing -23	hawaii -20	help -43	her -55	here -26	herself -37	him 45	himself -58	his -169	hold -37	homes -30	hopes -20	host 16	house -32	immigrants -33	immigration -49	incident -27	increase -18	increasingly -42	individuals -22	industry -35	inquiry 12	instead -16	institute -21	interview -22	investigation -17	investigators -22	investment -25	investors -30	iowa -34	iraq -29	ireland -28	isis -31	islands -19	isolate -33	israel -22	its -128	jobs -20	journalists -34	june -32	just -50	justice -32	keep -44	know 42	korea -26	land -21	largely -29	last -49	later 30	latinos -25	law -29	laws -20	lead -29	leaders -43	leave -30	legislation -21	lenders -27	less -18	limit -25	line -45	long -33	look -45	losses -18	love -30	made -36	make -46	making -38	man -53	manafort -21	manager -22	many -22	march -59	markets -20	mass -21	match -20	matter -30	may -26	me 51	media -48	meeting 14	member -22	members -39	memo -35	men -46	merger -24	message -28	migrants -35	military -21	minister 24	minority -27	mogul -17	moment -34	monday 51	money -52	month 26	months -36	more -47	morning -30	most 13	move -45	movement -25	muslim -31	muslims -40	my -37	name -38	nearly -42	network 8	never -39	news 13	next -47	night 9	nobody -17	nomination -18	nominee -38	nominees -25	none -18	not -63	nothing -21	november -30	now 6	numbers -40	obama 6	offer -34	office -36	officers -30	official -28	officials 21	often -30	once -29	one -47	online 6	only -87	order -23	other -39	others -31	our -54	pacs -26	panel -27	parents 17	part -32	particularly -34	patience -31	people -83	percent -49	percentage -15	place -38	plan -10	players 16	police -12	policy -32	politicians -30	politico 43	politics -29	post 36	potentially -26	premier -28	presidency -22	president -39	press -39	price -22	priebus -21	primaries -35	primary -41	probe -25	process -19	profit -35	profits -22	project -26	promise -30	proposal -42	provisions -35	public -35	publicly 38	push -31	put -41	quarter -19	question 7	questions -65	race -44	rallies -18	rates -21	rather -26	record -18	red -11	reform -24	refugees -25	register -35	releases -38	repeatedly 9	report 9	republicans -68	request -22	response -29	results -27	return -29	review -33	right -27	rise -24	road -31	room -23	row 8	rubio 10	rule -32	ruling -38	run -30	sack -40	sanders -6	saturday 24	say 39	scandal -20	schools -33	schultz -21	security -27	see 24	senate -29	senator -22	september -14	server -41	sexism -15	show 34	showed 27	sign -33	six -17	social -21	someone -27	something -28	speech -27	spending -24	spring -14	staff 15	stand -23	star 14	state -44	statement 27	statements -27	states -49	station 11	stay -37	step -22	still -44	stories -24	strategy 18	students 9	such -33	sunday 15	superdelegates -26	support -34	supporters -59	supporting -33	survey -28	system -38	talk -29	talks 12	tax -27	taxes -24	team -28	television -20	tell -38	temporarily -24	terrorism -25	tests -18	that -184	their -123	them 25	themselves 25	then -47	there -80	think -35	this -52	those -50	three -28	thursday 9	time -34	times -34	today -10	together -35	too -52	tower -28	trade -26	trains -26	treasury -21	troops -31	trump -22	try -23	tuesday 23	turned -25	turnout -26	turns -20	twitter -28	two -21	u.s. -34	us 29	use -38	used -42	vermont -18	victims -32	video -33	violence -26	voice 12	vote -39	voters 41	votes -35	wage -22	wages -27	warning -28	washington -38	way -41	wednesday 48	week 13	well 14	win -26	woman -32	women -42	words -25	work -50	year -17	years -28	york -29	’s -31
start|late|believe|	auxiliary -40	none -45	pronoun -26	verb -33	word -29
start|late|believe|first|	has -17	is -29	was -24	would -20
start|late|bill|	auxiliary -42	coordinator -28	none -29	preposition -29	verb -41	word -39
start|late|blame|	auxiliary -39	capital -20	coordinator -39	determiner -28	none -50	preposition -37	to -19	verb -59	verb-saying -22	word -48
start|late|blame|first|	and -24
start|late|blast|	auxiliary -22	capital -23	coordinator -33	marks -33	none 16	preposition -42	to -34	verb -42	word -32
start|late|blast|first|	and -19	for -25
start|late|boast|	none -30	word -27
start|late|call|	auxiliary -33	capital -46	coordinator -58	determiner -15	marks -62	none 8	preposition -87	pronoun 14	to -63	verb -15	verb-judging -28	verb-saying -39	verb-thinking -35
start|late|call|first|	a -77	and -47	but -35	has -32	him 27	in -35	into -16	on -31	out -18	the -81	to -63	was -53	which -63	while -27
start|late|capital|	, -64	adverb -37	capital -15	coordinator -91	possessive -51	preposition -43	stop -68	verb-judging -30	verb-saying -74
start|late|capital|auxiliary|	judging -46
start|late|capital|none|	judging -85	saying -129	thinking -106
start|late|capital|to|	judging -27	saying 18	thinking 31
start|late|capital|verb|	judging -74	saying -104	thinking -89
start|late|care|	coordinator -38	none -46	preposition -27	verb -48	verb-saying -25	word 12
start|late|cast|	auxiliary -33	coordinator -24	none -42	preposition -25	to -21	verb -35	verb-thinking -22	word -50
start|late|cast|first|	and -24	ballots -20	votes -19
start|late|celebrate|	none -41	word -32
start|late|challenge|	auxiliary -58	coordinator -21	determiner -36	none -58	pronoun -32	verb -6
start|late|challenge|first|	and -21	the -28
start|late|champion|	auxiliary -39	coordinator -25	none -41	verb -32
start|late|champion|first|	and -18
start|late|charge|	auxiliary -39	coordinator -49	none -33	word 12
start|late|charge|first|	and -43	who -42
start|late|cheer|	none -43	verb -26
start|late|chip|	none -24
start|late|cite|	auxiliary -31	coordinator -20	determiner -41	none -39	verb -63	verb-saying -23	word -36
start|late|cite|first|	an -29	and -20	the -34	who -29
start|late|claim|	auxiliary -8	capital -26	coordinator 12	none -56	preposition -37	to -26	verb 19	verb-saying -19	word -59
start|late|claim|first|	and 15	but -44	had -31	is -24	was -29
start|late|comment|	auxiliary -39	coordinator -41	none -35	to -25	verb -38	verb-saying -31	word -30
start|late|comment|first|	and -18	but -37
start|late|compare|	coordinator -15	none -37	preposition -34	verb -38	verb-saying -16	word -44
start|late|compare|first|	and -15	who -34
start|late|complain|	auxiliary -26	coordinator -29	verb -31
start|late|complain|first|	and -24
start|late|concede|	auxiliary -24	marks -24	none -31
start|late|condemn|	auxiliary -38	coordinator -29	none -26	preposition -37	subordinator 29	verb -46
start|late|condemn|first|	and -19
start|late|confirm|	auxiliary -46	coordinator -24	determiner -37	none -46	subordinator -7	verb -34	word -35
start|late|confirm|first|	and -23	but -19	had -24	the -35	was -24
start|late|congratulate|	none -24	word -37
start|late|consider|	auxiliary -48	coordinator -42	determiner -51	none -66	preposition -33	subordinator 16	word -39
start|late|consider|first|	a -45	and -25
start|late|continue|	capital -38	coordinator -42	none 11	preposition -25	pronoun -10	subordinator 11	to -39	verb 9	verb-saying -28	word 25
start|late|continue|first|	and -39	as -26	the 14
start|late|coordinator|	, -36	adverb -78	auxiliary -83	capital -78	coordinator -44	determiner -15	preposition 8	pronoun -10	subordinator -60	that -30	verb-judging -72	verb-saying -88	verb-thinking -38	word -49
start|late|coordinator|auxiliary|	judging -63	saying -18	thinking -98
start|late|coordinator|marks|	judging -35	thinking -32
start|late|coordinator|none|	judging -56	saying -29	thinking -70
start|late|coordinator|to|	judging -44	saying -58
start|late|coordinator|verb|	judging -29	saying -41	thinking -18
start|late|counsel|	auxiliary -22	capital -25	verb-saying -22
start|late|counsel|first|	said -22
start|late|counter|	none -36	preposition -27
start|late|credit|	auxiliary 10	coordinator -24	determiner 10	none -55	word 10
start|late|credit|first|	and -24
start|late|criticize|	auxiliary -56	coordinator -33	determiner -36	none -52	subordinator -33	verb 6	verb-saying -14	word -27
start|late|criticize|first|	a -13	and -28	for 8	the -40
start|late|debate|	auxiliary -51	capital -18	coordinator -42	determiner -35	none -36	preposition -14	subordinator -36	to -27	verb -56	word -49
start|late|debate|first|	and -35
start|late|decide|	auxiliary -11	coordinator -52	determiner -40	none -52	preposition 7	subordinator 11	to 16	verb -46	word -43
start|late|decide|first|	and -42	the -36	to 14
start|late|declare|	auxiliary -46	coordinator -33	determiner -55	none -58	to -44	word -54
start|late|declare|first|	and -33	the -35
start|late|decline|	auxiliary -20	coordinator -62	determiner -46	preposition -57	pronoun 7	subordinator -7	verb 10	verb-saying -35	word 21
start|late|decline|first|	and -31	but -46	it -33	on -30	saying -30	what -12	whether -7	who 26
start|late|decry|	verb -25
start|late|deem|	determiner -31	none -35	verb -37	word -44
start|late|deem|first|	a -31
start|late|defend|	auxiliary -28	capital -23	coordinator -30	none -53	preposition -25	to -28	verb-judging -31	verb-saying -18	word -46
start|late|defend|first|	and -22
start|late|define|	none -24	word -18
start|late|deliver|	auxiliary -27	capital -20	coordinator -27	determiner -35	none -60	verb -51	verb-judging -17	verb-saying -27	word -49
start|late|deliver|first|	and -25
start|late|demand|	none -43	verb -30	word -35
start|late|denounce|	auxiliary -19	coordinator -26	none -26	verb -32	verb-saying -23	word -14
start|late|denounce|first|	and -26
start|late|deny|	auxiliary -41	coordinator -21	determiner -33	none -41	pronoun -26	verb -45	verb-saying -25	word -34
start|late|deny|first|	and -19	had -22	the -27	was -22
start|late|describe|	auxiliary -45	coordinator -32	determiner -21	marks -45	none -46	preposition -46	subordinator -41	to -27	verb -45	verb-saying -19	word -48
start|late|describe|first|	a -11	and -27	as -40	in -29	to -23
start|late|detail|	auxiliary -29	coordinator -19	none -18	to -20	verb -23	word -27
start|late|detail|first|	and -15
start|late|determiner|	$ -27	adverb -22	auxiliary -38	capital -44	determiner -10	preposition -29	quote -68	stop 10	subordinator 13	verb-saying 32	word 19
start|late|determiner|auxiliary|	judging -25	thinking 9
start|late|determiner|marks|	judging -68	thinking -31
start|late|determiner|none|	judging -11	saying -27	thinking -111
start|late|determiner|to|	judging 9	thinking -69
start|late|determiner|verb|	saying 12	thinking 8
start|late|determine|	none -43	verb -27
start|late|disagree|	word -20
start|late|disclose|	none 13	verb -38	word -35
start|late|discover|	verb -25
start|late|discuss|	coordinator -29	none -43	to -17	verb -41	verb-saying -29	word -43
start|late|discuss|first|	and -25	said -25
start|late|dismiss|	auxiliary -44	coordinator -22	determiner -14	marks -52	none -23	preposition -25	subordinator -46	verb -19	verb-saying -21	word -34
start|late|dismiss|first|	and -22	as -47	who -29
start|late|doubt|	auxiliary -20	none -25	to -28	verb -29	word -22
start|late|eager|	auxiliary -26
start|late|echo|	coordinator -27	none -28	verb -43	verb-saying -17	word -45
start|late|echo|first|	and -27	who -36
start|late|email|	auxiliary 8	capital 12	coordinator -43	determiner 10	none 12	pronoun -36	subordinator -24	to -34	verb-saying -31
start|late|email|first|	and -36
start|late|emphasize|	coordinator -27	none -31	word -25
start|late|emphasize|first|	and -27
start|late|encourage|	auxiliary -20	coordinator -20	none -33	to -34	word -27
start|late|encourage|first|	and -20
start|late|endorse|	auxiliary -36	capital -21	coordinator -24	determiner -26	marks -18	none -43	subordinator -21	to -30	verb -33	verb-judging -19	verb-saying -17	word -34
start|late|endorse|first|	and -20	saying -13	the -26
start|late|estimate|	auxiliary -32	none -31	preposition -20	verb -34
start|late|expect|	auxiliary -14	capital -34	coordinator -38	determiner -58	none -76	preposition -77	pronoun -43	subordinator -54	to -46	verb -61	word -58
start|late|expect|first|	000 -18	and -26	by -21	in -30	it -35	on -21	the -40	to -60
start|late|explain|	none -37	verb -28	verb-saying -26	word 17
start|late|express|	coordinator -28	determiner -41	none -52	preposition -31	verb -51	word -59
start|late|express|first|	and -19
start|late|favor|	auxiliary -42	coordinator -17	none -37	subordinator -29	verb -37	word -42
start|late|favor|first|	and -12
start|late|fear|	auxiliary -44	none -27	verb -21	word -32
start|late|fear|first|	will -19
start|late|feel|	auxiliary -59	coordinator -51	none -64	preposition 7	subordinator -37	verb 22	word -52
start|late|feel|first|	and -37
start|late|figure|	auxiliary 14	determiner -29	none -45	to -21	verb -50	word -41
start|late|find|	auxiliary -62	capital -34	coordinator -40	determiner -70	marks -24	none -77	preposition -55	pronoun -27	subordinator -45	to -38	verb -17	verb-saying -33	word -9
start|late|find|first|	a -27	and -25	but -27	in -14	is -30	points -17	the -48	to -42	voice -20	who -34
start|late|fire|	auxiliary -42	determiner -36	none -43	to -25	verb -44	word -49
start|late|fire|first|	a -29
start|late|first|	's -65	000 -74	1 -37	14 -22	18 -31	2012 -33	22 -28	26 -32	383 -27	400 -36	81 -23	9 -34	a -48	about -17	acceptance -20	according -56	accusing -19	adding -38	after -76	against 18	agenda -18	agreed -26	all 8	alleging -33	allows 15	along -35	although -41	among -26	and -73	announced -22	another -52	answers -20	appearance -30	approval -17	are -18	arguing -28	as -18	asked -37	asking -34	at -67	back -18	ballots -20	banning -24	based 19	be -25	became -29	because -33	become -39	before -69	behind -34	being -34	believes -23	best -25	between -23	beyond -32	brother -17	but -6	by -84	calif -24	california -28	call -22	called -42	calling -45	campaign -44	campaigns -22	can -46	candidacy -29	candidates -36	cannot -27	can’t -24	character -28	chief -39	citing -27	claim -26	claiming -28	claims -27	client -35	clients -25	climate -33	clinton -21	closest -28	colleagues -27	come -27	comments -33	commitment -16	compared -32	condolences 18	conservative 30	continued -20	could -70	counsel -21	daughter -39	debate -20	debates -26	decision -23	declined -24	delegate -26	democratic -29	described -30	details -24	determined -20	did -42	didn't -29	didn’t -24	director -42	district -19	divisive -31	do -21	does 14	doesn’t -27	donald -47	double-digit -28	down -62	drawing -32	during -47	each -31	economic -17	efforts -29	email -28	emails -33	ending -32	endorsement -25	energy -36	even -39	every -33	executive -29	experience -31	facebook -22	fall -28	family -28	father -50	fell -23	final -26	financial -35	florida -28	followed -28	followers -36	for -16	forecasts -23	former -29	found -29	francis -31	friendship -21	from -70	gop -23	grandfather -21	group -32	guilty -28	had -50	hands -22	has -95	have -67	having -28	he 12	head -38	held -28	her -7	he’d 33	high -39	hillary -30	him 24	his 14	home -24	hours -23	how 37	husband -34	if 21	in -27	including -80	into -43	iowa -12	isn’t -33	issues -35	it 8	its 12	job -29	john 13	known -47	lady -24	last -26	late -33	lawyer -24	lead -22	leading -41	less -31	libya -27	like -29	list -21	made -26	majorities -21	making -33	many -46	massachusetts -29	me -37	members -43	men -23	message -15	messages -35	michigan -25	might -36	month -26	more -36	mother -43	mr. 11	much -57	must -35	name -28	national -27	net -22	new -36	night -39	no 28	noting -32	obama -28	of 14	off -38	offered -32	offering -31	office -28	ohio -19	on -33	one -58	opening -32	opponent -31	opponents -24	opposition -25	or -71	out -77	outlining -29	over -70	own -54	panel -38	parents -32	parties -29	party -30	personal -30	plan -22	planned -20	plans -22	players -23	pointing -18	points -33	police -29	policy -35	political -28	porch -21	position -31	post -17	posts -17	presidential -38	press -23	primary -24	private -31	promised -27	proposed -35	public -35	pushing -25	put -38	qualifications -30	r-texas -29	raising -19	rally -35	ranks -26	read -34	reading -34	reasons -22	recent -22	record -25	records -35	remarks -34	rep. -20	repeated -18	report -31	reported -28	reports -36	requests -32	resignation -15	return -16	rivals -31	role -25	rubio -36	rules -31	run -27	running -31	said -86	sanders 8	say -36	saying -74	says -38	sen. -33	shared -35	she 12	shooting -24	shot -24	should -62	show -26	side -22	sides -41	signs -25	since -51	so -19	some -43	something 13	son -24	sources -27	south -25	speaking -29	speech -26	staff -24	standing -36	state -22	states -38	stating -31	status -26	strong -11	struck -34	such -33	suggested 18	suggesting -25	support -41	supported -23	supporters -33	target -16	ted -20	telling -35	texts -16	than -69	that 38	their 13	them -68	they 7	this 7	those -36	though -56	thoughts -27	three -36	through -30	to 18	told -46	traditional -20	trump -45	tuesday -16	twitter -21	two -39	until -64	up -66	urged -29	urging 12	use -21	used -24	very 27	victory -34	views -21	virginia -28	voice -20	vote -25	voters 12	votes -19	warning -24	was -31	way -24	we -41	week -29	were -75	what 27	when -60	where -110	whether 17	which 26	while -97	white -22	who 8	whom -40	whose 15	why 24	wife -25	will -21	winning -41	with -74	without -40	women 6	worth -31	would -54	wrote -33	years -22	you -45	’s -55
start|late|forecast|	verb-saying -20
start|late|greet|	none -20	verb -34
start|late|hail|	determiner -34	verb -37
start|late|hear|	auxiliary 12	capital -34	none -54	subordinator 15	to -30	verb -51	verb-saying -31	word -48
start|late|hear|first|	is -34
start|late|highlight|	coordinator -14	none -26	to -17	verb -43	verb-saying -18	word -41
start|late|highlight|first|	and -14
start|late|hint|	verb -36	word -31
start|late|hit|	coordinator -24	none -48	preposition -25	verb -43	verb-saying -19	word -45
start|late|hit|first|	and -18
start|late|hold|	auxiliary -21	capital -44	coordinator 6	determiner -64	none -75	preposition -69	to -37	verb -17	verb-judging -31	verb-saying -34	word -70
start|late|hold|first|	a -29	and -69	from -34	has -17	in -41	is -22	on -27	or -21	primary -14	the -51	to -33	was -27	which -35
start|late|hope|	auxiliary -42	coordinator -31	determiner 21	none -60	preposition -41	pronoun -35	subordinator -31	to -30	verb -51	verb-saying -22	word -41
start|late|hope|first|	and -20	will -16	would -13
start|late|identify|	auxiliary -27	coordinator -25	determiner -33	none -54	to -20	verb -42	verb-saying -25	word -52
start|late|imagine|	none -24
start|late|indicate|	auxiliary -39	verb 15
start|late|insist|	auxiliary -54	none -27	verb -26
start|late|insist|first|	had -12	was -24
start|late|instruct|	preposition -33
start|late|intend|	none -37	pronoun -34	verb -37	word -31
start|late|introduce|	auxiliary 6	coordinator -32	none -43	word 8
start|late|introduce|first|	and -32
start|late|invite|	auxiliary -25	none -39	preposition -31	verb -29
start|late|invite|first|	in -27
start|late|invoke|	none -32
start|late|issue|	auxiliary -54	coordinator -40	determiner 22	none -56	preposition -45	subordinator -36	to -38	verb 9	verb-saying -44	word -35
start|late|issue|first|	and -33	saying -26
start|late|judging|	adverb -69	auxiliary -22	base -13	capital -112	coordinator -56	participle -59	past -20	possessive -38	pronoun 23	subordinator -10	verb-judging -90	verb-saying -119	verb-thinking -66	word -27
start|late|judging|first|	's -32	000 -39	a -15	about -51	acceptance -20	according -38	after -35	against -40	agenda -15	alleging -25	an -74	and -97	are -53	asked -24	asking -18	at -26	ballots -20	be -15	because -49	become -37	before -42	but -14	by -46	calif -19	called -20	calling -41	campaign -45	candidacy -24	citing -27	claim -19	comments -28	conservative 30	could -38	debates -20	donald -29	down -35	economic -17	even -24	experience -23	family -16	father -24	former -32	from -36	had -35	hands -22	has -62	have -46	held -28	her 9	hillary -22	him 31	his -64	husband -25	if -67	in -12	including -60	into -18	is 12	issues -18	it -16	its 15	lead -22	libya -23	mother -21	mr. -20	new -25	of 30	off -21	on -59	one -26	opponent -20	or -38	out -33	over -59	own -29	personal -21	plans -22	points -20	position -16	proposed -21	r-texas -19	rally -29	ranks -26	recent -16	record -24	remarks -19	reported -22	reports -21	rivals -22	said -38	saying -39	says -40	she -10	sides -22	so -30	something 13	standing -36	state -19	states -20	stating -17	supporters -20	target -16	ted -20	than -40	the -7	them -48	though -29	through -19	to -113	told -34	trump -24	tuesday -16	twitter -11	until -34	up -41	use -20	vote -18	votes -19	warning -20	was -77	were -35	when -60	where -57	whether 6	while -56	who -46	whose -45	wife -20	will -47	with -43	would -28
start|late|knock|	coordinator -23	none -32	verb -30
start|late|know|	coordinator -36	determiner -39	marks -34	none -34	subordinator -48	verb -52	word -33
start|late|know|first|	and -36	as -34	the -39
start|late|lambaste|	verb -34
start|late|learn|	determiner 7	none -35	subordinator -41	verb -61	word -40
start|late|learn|first|	status -22	the -38
start|late|like|	auxiliary -10	determiner -79	none -95	preposition -48	pronoun -9	subordinator -55	to 6	verb -21	verb-judging -22	verb-saying -37
start|late|like|first|	a -22	are -30	but -38	has -22	have -42	he -45	is -25	it 11	or -30	the -58	who 14
start|late|list|	auxiliary -42	coordinator -21	marks -35	none -41	preposition -35	subordinator -35	verb -41	verb-saying -21	word -45
start|late|list|first|	as -35	was -19
start|late|lobby|	coordinator -30	determiner -26	none -28	verb -30
start|late|lobby|first|	and -22	the -26
start|late|love|	none -28	word -20
start|late|maintain|	coordinator -22	none -32	subordinator -27	verb -33	verb-saying -21	word -35
start|late|maintain|first|	and -22
start|late|mean|	auxiliary -49	coordinator -36	marks -26	none -28	to -20	verb -28	word -38
start|late|mean|first|	and -35
start|late|mention|	auxiliary -44	capital -19	coordinator -44	none -35	subordinator -24	verb -49	word -42
start|late|mention|first|	and -26	but -34	who -26
start|late|message|	auxiliary -32	coordinator -27	none -28	verb -26
start|late|message|first|	and -27
start|late|mock|	preposition -33	verb 10	word -29
start|late|name|	auxiliary -49	capital -25	coordinator -24	determiner -43	marks -33	none -57	preposition -32	subordinator -32	to -24	verb -41	verb-saying -23	word -44
start|late|name|first|	a -34	and -17	as -24
start|late|need|	coordinator -53	none -72	preposition -48	pronoun -51	subordinator 13	to -52	verb-saying -16	word -74
start|late|need|first|	383 -27	and -47	him -38	up -19	who -43
start|late|nominate|	coordinator -34	determiner 15	none -65	preposition -30	to 22	verb -48	word 13
start|late|nominate|first|	a 23	and -24	has -26
start|late|note|	auxiliary -27	determiner -33	none -42	preposition -22	verb -38	verb-saying -18	word -27
start|late|note|first|	the -33
start|late|object|	word -38
start|late|offer|	auxiliary 12	capital -28	coordinator -30	determiner 9	none -98	preposition -6	pronoun -43	subordinator -33	to -42	verb -7	verb-saying -46	word -9
start|late|offer|first|	a -45	an 26	and -22	him -32	it -31	of -29	own -28	the -35	thoughts -18	which -33
start|late|oppose|	auxiliary -36	coordinator -29	determiner -29	none -34	preposition -27	to -18	verb -39	word -29
start|late|oppose|first|	and -17	but -23
start|late|order|apposed|	judging -25	saying -9	thinking 21
start|late|order|apposition|	saying 9	thinking -17
start|late|order|	auxiliary -47	determiner 11	marks -19	none -57	preposition -39	subordinator -30	to -33	verb-saying -35	word -51
start|late|order|direct|	judging -9	saying -29	thinking -11
start|late|order|relative|	judging -34	saying -6	thinking -18
start|late|order|shared|	judging -44	saying -21	thinking -24
start|late|outline|	auxiliary 16	word -30
start|late|paint|	auxiliary -32	none -34	verb 10	word -39
start|late|phone|	capital -21	none -24	verb -34	verb-saying -24	word -26
start|late|plan|	auxiliary -45	capital -30	coordinator -30	determiner -40	none -47	preposition -41	subordinator -24	to -19	verb -45	verb-saying -24	word -27
start|late|plan|first|	and -26	in -24	of -28
start|late|plead|	coordinator -21	none -34	preposition -25	to -33	verb -23	word -35
start|late|plead|first|	and -21	guilty -27
start|late|pledge|	auxiliary -43	capital -19	coordinator -29	determiner -26	none -37	subordinator -28	to -25	verb -38	verb-judging -15	word -36
start|late|pledge|first|	and -24	support -15
start|late|point|	auxiliary -60	capital -34	coordinator -32	determiner -45	none -7	preposition -45	pronoun -32	subordinator 10	to -20	verb -69	verb-saying -29	word -65
start|late|point|first|	and -29	in -18	the -23	who -26
start|late|portray|	coordinator -21	none -24	verb -44	word -22
start|late|portray|first|	and -21
start|late|possessive|auxiliary|	saying -32
start|late|possessive|	capital -42	verb-judging -26	verb-saying -27	word -60
start|late|possessive|none|	judging -26	saying -22	thinking -29
start|late|possessive|verb|	judging -25	saying -49	thinking -27
start|late|post|	capital -30	none -56	preposition -36	to 14	verb -49	verb-saying -28	word -58
start|late|post|first|	a -34
start|late|praise|	auxiliary -39	coordinator -28	none -29	preposition -32	to -18	verb -36	verb-saying -21	word -35
start|late|praise|first|	and -20	but -25	for -28	who -31
start|late|pray|	none -28
start|late|predict|	auxiliary -34	none -16	verb -41	word -22
start|late|prefer|	auxiliary 12	none -31	preposition 16	subordinator -42	verb -24
start|late|prefer|first|	while -21
start|late|preposition|	$ -68	, -68	adverb -13	auxiliary 20	capital -95	coordinator -52	determiner -143	preposition -114	pronoun -10	quote 11	stop -59	subordinator -27	verb-judging -58	verb-saying 22	verb-thinking -37	word -15	€ -32
start|late|preposition|auxiliary|	judging -28	thinking -15
start|late|preposition|marks|	judging 24	saying -24	thinking -38
start|late|preposition|none|	judging -120	saying -33	thinking -7
start|late|preposition|to|	judging -8	saying -73	thinking -66
start|late|preposition|verb|	saying -31	thinking -6
start|late|present|	auxiliary -36	coordinator -20	none -31	verb -45	word -41
start|late|present|first|	and -20
start|late|press|	determiner -31	none -40	preposition -38	pronoun 16	to -32	verb -50	verb-saying -28	word -47
start|late|press|first|	agenda -15	of -23
start|late|promise|	coordinator -35	determiner -41	none -61	preposition -30	pronoun -28	subordinator -32	to -28	verb -45
start|late|promise|first|	a -26	and -27	if -29	it -22	to -24	who -29
start|late|pronoun|	adverb 24	auxiliary 38	capital 25	determiner -56	possessive 31	preposition -29	quote -40	stop -24	subordinator -22	verb-judging -11	verb-saying -40	verb-thinking 31	word -34
start|late|pronoun|auxiliary|	saying 35
start|late|pronoun|marks|	saying -50
start|late|pronoun|none|	judging 24	saying -17	thinking 7
start|late|pronoun|to|	saying 10	thinking -43
start|late|pronoun|verb|	judging -34	thinking -30
start|late|propose|	coordinator -28	determiner -30	none -39	preposition -19	verb -53	word -49
start|late|propose|first|	and -20	the -30
start|late|protest|	auxiliary -33	coordinator -20	verb -39	word -36
start|late|protest|first|	and -20
start|late|prove|	coordinator -36	none -63	preposition -35	verb -35	word -32
start|late|question|	auxiliary -41	coordinator -19	determiner -35	none -45	preposition -21	verb -54	verb-saying -18	word -60
start|late|question|first|	and -19	which -37
start|late|quote|	auxiliary -26	none -40	subordinator -26	verb -32	verb-saying -25	word -38
start|late|quote|first|	as -26
start|late|rail|	coordinator -14	none -22	verb -35
start|late|rail|first|	and -14
start|late|raise|	adverb -25	auxiliary -45	capital -15	coordinator -23	none -35	preposition -50	subordinator -24	to -28	verb -59	verb-saying -22	word -41
start|late|raise|first|	about -32	and -22	target -16	than -22	to -29
start|late|rank|	none 10	verb -37	word -53
start|late|rate|	auxiliary -41	coordinator -24	determiner -26	none -39	to -17	verb -34	word -37
start|late|rate|first|	a -28	and -14	is -21
start|late|read|	auxiliary -35	capital -20	coordinator -28	marks -37	none -36	preposition -31	pronoun -30	verb -36	verb-saying -25	word -33
start|late|read|first|	and -28
start|late|realize|	none -25
start|late|reason|	auxiliary -46	none -33	preposition -29
start|late|reason|first|	is -25
start|late|rebuff|	auxiliary -24	none -37	verb-saying -19
start|late|rebuke|	preposition -30	verb -42
start|late|recall|	auxiliary -27	determiner -31	none -47	subordinator -25	to -22	verb -40	word -50
start|late|recall|first|	when -20
start|late|reckon|	none -31
start|late|recognize|	auxiliary 13	none 8	word 10
start|late|recommend|	verb -44
start|late|record|	auxiliary 37	capital -32	coordinator -44	determiner -12	none -61	preposition -37	subordinator -33	verb 20	verb-saying 11	word -47
start|late|record|first|	and -36
start|late|recount|	none -22
start|late|reference|	verb -33	word -25
start|late|refer|	auxiliary -29	capital -18	coordinator -19	determiner -36	marks -34	none -35	subordinator -35	to -26	verb -40	verb-saying -14	word -44
start|late|refer|first|	and -16	as -34
start|late|reflect|	coordinator -30	none -37	preposition -26	verb -33	word -40
start|late|reflect|first|	and -23
start|late|refuse|	auxiliary -29	capital -41	coordinator -22	determiner -32	preposition -57	pronoun 6	subordinator -16	verb -62	verb-saying -26	word -40
start|late|refuse|first|	him 15	the -32
start|late|regard|	auxiliary -31
start|late|regret|	none -20
start|late|reiterate|	none -23	word -23
start|late|reject|	auxiliary -38	coordinator -31	determiner -41	none -54	subordinator 16	to -43	verb -34	verb-saying -26
start|late|reject|first|	and -23	the -36
start|late|relate|	verb-saying -28
start|late|remark|	auxiliary -32	capital -20	none -25	verb -21
start|late|remember|	auxiliary -41	determiner 11	none 8	word -37
start|late|remind|	none -34	preposition -30
start|late|repeat|	auxiliary -34	none -34	verb -23	verb-saying -18	word -28
start|late|reply|	none -31
start|late|report|	auxiliary 10	coordinator -58	determiner -12	marks -48	none -15	preposition -14	pronoun 21	subordinator -34	to 14	verb-judging -41	verb-saying 6	word -13
start|late|report|first|	and -50	had -37	is 19	of -34	said -31	was -39
start|late|request|first|	said -21
start|late|request|	verb -37	verb-saying -21
start|late|respond|	auxiliary -50	coordinator -31	none 9	preposition -46	pronoun -34	to -34	verb -55	verb-saying -32	word 8
start|late|respond|first|	and -29	requests -21
start|late|reveal|	auxiliary -39	coordinator -19	none -21	preposition -30	subordinator -25	to -23	verb -44	word -33
start|late|reveal|first|	and -19
start|late|rule|	auxiliary -51	coordinator -43	none 9	preposition -22	verb -48	word -46
start|late|rule|first|	and -29	out -26
start|late|saying|	adverb -47	auxiliary -47	base -33	capital -32	coordinator -43	determiner 17	participle -37	possessive -64	preposition -29	present -34	pronoun 30	that 24	verb-judging -39	verb-saying -67	verb-thinking -72	word -31
start|late|saying|first|	's -51	000 -69	2012 -25	22 -23	400 -31	a -43	about -7	according -45	adding -36	after -51	against 21	along -31	although -34	an 10	and -48	another -52	answers -20	approval -17	as -99	asked -26	asking -27	at -53	based 19	be -25	because -8	before -31	best -24	beyond -32	but -10	by -60	called -36	campaign -34	can -42	candidacy -20	can’t -28	chief -35	claiming -28	claims -22	client -45	clients -25	comments -26	compared -25	condolences 18	could -53	daughter -33	decision -17	declined -24	delegate -26	democratic -22	described -30	did -40	didn’t -24	director -42	district -19	do -18	does 15	doesn’t -25	double-digit -28	down -45	during -19	efforts -25	emails -28	ending -32	facebook -22	family -25	father -39	followers -36	for -61	former -19	found -25	friendship -21	from -52	grandfather -21	group -31	guilty -27	had -50	has -75	have -61	he 6	her -54	he’d 33	him -8	home -20	how 36	husband -30	i 6	if 21	in -104	including -51	into -29	is -19	issues -31	known -43	lawyer -24	leading -38	like -22	many -38	members -32	men -23	messages -34	might -27	month -26	most 7	mother -36	much -25	must -34	name -20	new -19	night -34	no 37	noting -29	of -99	off -25	office -24	on -15	one -46	opposition -25	or -54	out -54	over -27	own -45	parties -19	party -24	plan -20	planned -20	players -23	points -29	position -27	posts -17	primary -20	private -30	promised -21	proposed -31	public -35	read -25	reading -34	records -28	remarks -30	report -31	reported -20	reports -28	requests -32	return -16	rivals -20	rules -29	run -24	said -73	sanders -29	saying -63	says -21	sen. -26	she 15	shot -15	should -67	sides -35	since -33	so -53	son -24	speaking -24	speech -26	states -21	strong -11	support -27	supporters -25	telling -23	texts -16	than -39	that 24	the 9	their 7	them -43	they 10	those -36	though -36	thoughts -27	through -21	to 16	told -35	trump -40	until -41	up -40	urging 13	voice -20	vote -20	was -23	way -16	week -28	were -68	what 18	when -40	where -69	whether -6	which 16	while -66	whom -35	whose -52	will -8	with -52	would -46	wrote -33	years -22	you -23	’s -37
start|late|say|	auxiliary 17	capital -18	coordinator 15	determiner -8	marks -32	none -97	possessive -32	preposition 6	pronoun 37	to -81	verb -13	verb-judging -37	verb-saying -71	verb-thinking -22	word -32
start|late|say|first|	's -27	000 -44	a -26	an -53	are -59	because 8	but 17	campaign -23	can -39	can’t -28	client -45	clients -25	could -50	did -29	director -40	district -19	doesn’t -31	father -29	for -33	group -29	had -29	has -49	have -48	her -23	him -49	in -48	is -73	it 31	known -25	members -25	might -23	mother -32	must -37	no 8	of -34	on -26	own -24	party -28	promised -21	she 16	should -63	sides -26	so -24	they 23	to 22	was -82	were -58	where -40	which -51	while -28	who 13	will -57	would -68	’s -17
start|late|seek|	auxiliary -61	coordinator -42	determiner -24	none -43	preposition -64	subordinator -37	to -38	verb -39	verb-saying -30	word -51
start|late|seek|first|	and -32	or -25	the -47	to -33	while -25	who -36
start|late|see|	auxiliary 6	coordinator -28	preposition -73	pronoun -47	subordinator -8	to -75	verb 19	verb-judging -23	verb-saying -47	word 11
start|late|see|first|	a -66	and -53	as 8	but -8	if -39	in -35	is 15	of -35	standing -34	the 16	who -57
start|late|shoot|	capital 10	coordinator -20	determiner -41	none -51	preposition -33	verb -55	verb-saying -27	word -45
start|late|shoot|first|	a -37	and -20
start|late|show|	auxiliary -30	coordinator -60	determiner -18	none -78	preposition -52	subordinator -44	verb -27	verb-saying -49	word -85
start|late|show|first|	a -58	and -53	but -23	down -22	has -13	in -34	points -15	the -59	to -17	where -33	who -51
start|late|signal|	none -41	word 9
start|late|sign|	auxiliary 7	capital -30	coordinator -32	determiner -64	marks -21	preposition -47	to -53	verb -70	verb-saying -29	word 18
start|late|sign|first|	and -32	the -43
start|late|sing|	coordinator -20	none -21	verb -25	word -27
start|late|sing|first|	and -20
start|late|slam|	coordinator -25	determiner -31	none -22	to -28	verb -24	verb-saying -16
start|late|slam|first|	and -25
start|late|slate|	verb -38
start|late|speak|	auxiliary -10	capital -36	coordinator -42	determiner -60	none -71	preposition -34	subordinator -57	to -37	verb -19	verb-judging -37	verb-saying -43	word -61
start|late|speak|first|	a -30	and -38	as -23	because -43	said -28	the -43	was 18
start|late|state|	auxiliary 10	capital -37	coordinator -40	determiner 16	none -60	preposition -46	subordinator -46	to -35	verb -72	verb-saying -28	word -62
start|late|state|first|	and -36	has -22	reported -14	the -59	to -38	who -39
start|late|stress|	auxiliary -24	none -30	verb -30
start|late|subordinator|	adverb 20	auxiliary -10	determiner 10	preposition 11	pronoun -18	quote -8	subordinator -42	verb-judging -19	verb-saying -55
start|late|subordinator|auxiliary|	judging -36	saying 6	thinking 28
start|late|subordinator|marks|	saying -53	thinking -44
start|late|subordinator|none|	judging -78	saying -9	thinking -26
start|late|subordinator|to|	judging -50	thinking 7
start|late|subordinator|verb|	saying -14	thinking -31
start|late|suggest|	auxiliary -29	coordinator -28	determiner -33	none -34	preposition -23	to -36	verb -37	word 13
start|late|suggest|first|	and -23	could -19	is -23	the -33
start|late|support|	auxiliary -53	capital -35	coordinator -28	determiner -62	none -51	preposition -34	subordinator -35	to -36	verb -78	verb-saying -19	word -59
start|late|support|first|	a -35	and -22	but -25	have -19	if -26	the -38	who -32
start|late|talk|	adverb -24	capital -21	coordinator 12	determiner -55	none -57	preposition -45	pronoun -38	to -41	verb 13	verb-judging -26	verb-saying -16	word -52
start|late|talk|first|	and -35	the -37
start|late|tell|	auxiliary 13	capital -11	coordinator 19	determiner 44	marks 6	none 12	preposition -6	pronoun 38	subordinator -12	that 11	to 12	verb 18	verb-saying -15	word -32
start|late|tell|first|	according -37	and -19	as -35	had -45	in -26	it -11	of -31	she 18	that 11	the 41	they 22	to 15	was -12	were -30	who -51	would -6
start|late|term|	determiner -30	verb -41	word -35
start|late|term|first|	the -30
start|late|testify|	auxiliary -21
start|late|text|	none -32	verb -21	word -20
start|late|thank|	auxiliary 8	coordinator -27	marks -46	none -52	preposition 9	verb -39	word -57
start|late|thank|first|	and -21	for 11	who -31
start|late|that|auxiliary|	judging 8	saying 18
start|late|that|	capital -24	determiner 7	pronoun 32	word 7
start|late|that|verb|	saying 31
start|late|thinking|	adverb -54	auxiliary -112	coordinator -27	participle -33	possessive -43	preposition -13	present -17	subordinator 18	verb-judging -77	verb-saying -112	verb-thinking -42	word -31
start|late|thinking|first|	's -27	000 -27	1 -26	383 -27	a -104	after -60	an -22	and -41	are -46	as -18	at -43	be -16	because -75	before -48	but -7	by -52	campaign -14	can -16	colleagues -30	could -43	debates -22	democratic -22	down -33	during -41	final -26	followed -19	for -46	from -47	had -28	has -35	have -32	he -7	her -59	his 26	how 11	if 11	including -32	into -31	is -59	issues -18	its -26	majorities -21	most -45	mr. 9	much -48	new -28	no -61	of -72	on -62	or -47	out -51	over -34	own -28	party -18	points -23	presidential -13	primary -14	rubio -31	said -34	sanders 12	say -24	saying -17	says -23	she -72	should -19	signs -21	some -41	states -26	status -22	support -31	telling -25	than -47	the -23	their 13	them -44	they -14	though -46	through -23	to 20	until -32	up -41	was -45	were -26	what 6	when -71	where -80	whether 26	while -61	who 19	whose 32	why 28	will -39	with -35	would -40	you -39	’s -34
start|late|think|	auxiliary -54	coordinator -32	determiner -28	none -43	subordinator -35	to -28	verb -48	verb-saying -27	word -57
start|late|think|first|	and -32	as -31	can -10	had -19	has -14	is -23	should -10	was -17	will -12
start|late|threaten|	auxiliary -27	capital -20	coordinator -18	none -43	preposition -32	pronoun -36	subordinator -31	verb -25	verb-saying -12	word -29
start|late|title|	none -28
start|late|tout|	auxiliary -26	coordinator -20	none -18	to -19	verb -30	word -28
start|late|tout|first|	and -20
start|late|treat|	auxiliary -19	coordinator -18	subordinator -36	verb -48	word -27
start|late|try|	auxiliary -14	capital -45	coordinator -40	determiner 19	none -9	preposition -8	pronoun -53	to -49	verb 7	verb-saying -31	word -70
start|late|try|first|	a -39	and -40	by -28	him -38	it -37	out -31	some -33	to 12
start|late|tweet|	auxiliary 11	coordinator -23	none -30	verb -45	verb-saying -25	word -30
start|late|tweet|first|	and -23
start|late|underscore|	none -38	preposition -36
start|late|understand|	determiner -28	none -33
start|late|understand|first|	the -28
start|late|urge|	auxiliary 9	capital 6	coordinator -32	determiner -36	marks -59	none -78	to -27	verb -47	verb-saying -31	word -52
start|late|urge|first|	and -29	from -19	in -20	saying -18	sides -22	to 7
start|late|use|	auxiliary -48	capital -23	coordinator -23	determiner -49	none -42	preposition -36	pronoun -30	subordinator -26	to -32	verb -66	verb-saying -19	word -49
start|late|use|first|	a -26	and -21	in -21	is -26	of -25	or -23	to -20	which -23
start|late|venture|	word -37
start|late|verb-judging|	, -19	adverb -33	capital -54	determiner -78	preposition -74	pronoun -56	quote -28	stop -36	subordinator -38	that -27	word -45
start|late|verb-judging|auxiliary|	judging -37	saying 12	thinking -33
start|late|verb-judging|marks|	judging -36	saying -55
start|late|verb-judging|none|	judging -51	saying -45	thinking -48
start|late|verb-judging|to|	judging -37	saying -50	thinking -32
start|late|verb-judging|verb|	judging -56	saying -57	thinking -35
start|late|verb-saying|	, -47	: -22	adverb -41	auxiliary -39	capital -67	coordinator -46	determiner -13	end -20	possessive -22	preposition -120	pronoun -81	quote -48	stop -56	subordinator -43	that -49	verb-judging -33	verb-saying -19	verb-thinking -29	word -48
start|late|verb-saying|auxiliary|	judging -82	saying -60	thinking -67
start|late|verb-saying|marks|	judging -38	saying -18	thinking -21
start|late|verb-saying|none|	judging -55	saying -94	thinking -58
start|late|verb-saying|to|	judging -49	saying -21	thinking -52
start|late|verb-saying|verb|	judging -70	saying -29	thinking -57
start|late|verb-thinking|auxiliary|	saying -35
start|late|verb-thinking|	capital -26	determiner -34	preposition -73	subordinator -22	that -38	verb-saying -20	word -39
start|late|verb-thinking|none|	judging -39	saying -20	thinking -24
start|late|verb-thinking|to|	judging -47	saying -46
start|late|verb-thinking|verb|	judging -36	saying -39
start|late|view|	auxiliary -47	coordinator -20	determiner -37	none -39	preposition -27	subordinator -32	verb -44	word -34
start|late|view|first|	and -17	who -31
start|late|voice|	auxiliary -34	none -28	verb -46	word -27
start|late|volunteer|	none -40
start|late|vote|	auxiliary -19	capital 10	coordinator -66	determiner -11	none -9	preposition 12	pronoun -63	subordinator -51	verb -35	verb-judging -40	verb-saying -26	word -85
start|late|vote|first|	1 -15	a -38	and -49	are -33	but -43	in 19	it -36	than -29	they -51	which -39
start|late|vouch|	coordinator -21	verb -27
start|late|vow|	coordinator -15	none -32	preposition -34	verb -31
start|late|vow|first|	and -15	on -25
start|late|want|	capital -33	coordinator -43	determiner -71	none -14	preposition -66	subordinator 18	to -47	verb -10	verb-saying -30	word -70
start|late|want|first|	after -35	and -28	him -42	in -33	it 18	or -33	out -29	the -35	to -54	where -37	whether 12	why 28
start|late|warn|	auxiliary -43	coordinator -40	preposition 16	verb 9	word -47
start|late|warn|first|	against 23
start|late|wave|	none -25	word -22
start|late|weigh|	auxiliary -24	none -30	preposition -32	word -23
start|late|welcome|	coordinator -37	none -34	verb -49	word -25
start|late|welcome|first|	and -23	but -31
start|late|willing|	none -31
start|late|wish|	auxiliary 20
start|late|wonder|	none 12
start|late|word|	% -26	, -29	- -32	: -37	adverb 6	auxiliary -31	capital -23	coordinator -105	determiner 9	possessive -64	preposition -48	pronoun 44	quote -58	stop -125	subordinator -98	verb-judging -96	verb-saying -61	verb-thinking -91	word -38	’ -33
start|late|word|auxiliary|	judging -22	saying -14
start|late|word|marks|	judging -65	saying -53
start|late|word|none|	judging -39	saying -28	thinking -108
start|late|word|to|	judging -86	saying -57	thinking -80
start|late|word|verb|	saying -15	thinking -28
start|late|worry|	auxiliary -43	coordinator -32	none -35	verb -30	word -34
start|late|worry|first|	and -32
start|late|write|	capital -44	coordinator -27	determiner -14	marks -39	none -15	preposition -32	verb -69
start|late|write|first|	a -40	and -27
start|next|	accuse -25	acknowledge 39	add -62	admire 17	admit 10	advise -18	advocate -33	affirm -12	agree -6	aim -27	allege 34	allow -15	allude -13	announce 44	answer -10	apologise -23	apologize -9	applaud 17	argue 22	articulate 23	ask -7	assail 35	assert 27	assess -11	assume -28	assure -44	attack -9	back -13	bash 10	beg -36	believe 21	bemoan 30	bill -50	blast 43	boast -50	brag -15	calculate -7	call -22	care -52	cast -22	caution 15	celebrate -23	certain 8	certify -32	challenge -10	champion -24	chant -34	characterize -12	charge -28	cheer -31	chide 39	chime -28	chip -49	cite 33	claim 20	clarify -9	comment -25	complain -11	conclude 7	condemn 7	confirm 13	consider 7	contend 7	continue -110	correct -26	counsel -16	counter 11	credit -18	criticise -29	criticize 40	cry -8	debate -50	decline -9	decry 49	deem 47	defend 11	define -8	deliver -26	demand 14	denounce 23	deny 33	depict -7	deride 40	describe 15	detail 16	determine 7	disagree -38	disavow 39	discover -12	discredit -16	discuss 33	dismiss 10	doubt -18	downplay 10	dream -34	eager 27	echo 12	elaborate -29	email -97	emphasize 26	endorse 34	estimate 12	expect 30	explain 15	express 6	extol 33	fault -40	favor 10	favour -36	fear 23	figure -76	find -18	fire -26	foresee 33	fume -33	gasp -27	greet -51	guess -15	hate 9	hear -47	highlight 14	hit -35	hold -76	hope 25	howl -34	imply 21	inform -57	insist 53	insult 13	intend 19	interpret 15	interrupt -46	introduce -26	invite -36	issue -34	joke -49	justify 12	knock -11	know 18	label -7	lambaste 12	lament 49	lash -25	laugh -50	learn -8	lecture -30	like -33	liken 30	lobby -34	love 18	maintain -74	mean -51	mention 22	message -68	mock 15	name -25	need -50	note 22	notice -22	object -25	oppose 21	order -18	outline 20	paint -9	persuade 10	phone -64	plead -30	pledge 9	point -88	portray 9	post -9	praise 9	predict 30	prefer 18	present -22	press -52	promise 16	propose 29	protest -29	prove -29	question 20	quote -15	rail -61	raise -63	rank -29	rate -78	read -34	ready -19	reaffirm 31	realize 13	reason -39	reassure -17	rebuff -23	rebuke 10	rebut 48	recall 19	reckon 34	recognize 7	recommend 18	record -64	recount 18	refer -42	reference 23	reflect -24	refuse 7	regret -10	reiterate 35	reject -13	relate -55	remark -56	remember 24	remind -38	rename -15	reply -60	report -10	reprimand -15	repudiate 37	request 8	respond -32	reveal 24	roar -39	rule -59	say 43	scorn -36	seek 10	shoot -43	shout -34	show 7	shrug -35	sign -46	signal -21	sing -56	slam 44	slap -13	slate -48	speak -57	speculate 13	spell -34	state -39	stress 12	submit 10	suggest 44	support 18	suspect -12	swear 12	tag -42	talk -72	tell -80	term -54	testify -51	text -58	thank -26	think 18	threaten 22	title -11	tout 36	trash 34	treat -68	trumpet 28	try -80	tweet -7	underline -7	underscore -10	understand 17	urge 8	use -77	venture -39	verify -34	view 14	voice -15	volunteer -25	vote -46	vouch -38	vow 43	wave -53	weigh -65	welcome -11	whisper -28	willing -13	wish -18	worry -10	write -33
start|next|accuse|	determiner -41	marks -83	none -6	preposition -6	pronoun 6	to 20	verb -28	word -59
start|next|accuse|first|	by -28	clinton 56	her -50	his -46	sanders 48	the -38
start|next|acknowledge|	auxiliary 12	capital 14	determiner 31	none 37	preposition -41	subordinator 21
start|next|acknowledge|first|	the 22
start|next|add|	determiner -19	none -74	preposition -67	to -51	verb -16	word -68
start|next|add|first|	another -25	to -60	up -21
start|next|admire|	none 21
start|next|admit|	auxiliary 6	determiner 43	none 17	preposition -10	pronoun 13	verb-judging -14	word -8
start|next|admit|first|	he -20	it 43	she 39	the 36	to -7
start|next|adverb|	, -44	: -46	adverb -38	auxiliary 45	capital -15	coordinator -43	determiner 27	end -25	preposition -48	pronoun -23	stop -106	subordinator 24	that -38	verb-thinking -26	word 20
start|next|adverb|auxiliary|	judging -31	thinking 10
start|next|adverb|marks|	judging -40
start|next|adverb|none|	saying -28	thinking -31
start|next|adverb|to|	judging 19
start|next|adverb|verb|	judging -43	saying -48	thinking -24
start|next|advise|	capital -45	determiner -24	none -75	preposition 12	to 12	verb 6	word 12
start|next|advise|first|	her -9	on -33	the -20
start|next|advocate|	auxiliary -52	capital -38	none -15	preposition -10	verb -13	verb-saying -9	word 9
start|next|advocate|first|	for -65	have -16
start|next|affirm|	determiner -18	none -18
start|next|agree|	adverb 24	auxiliary 14	none -17	pronoun 37	to -9	verb -6	verb-judging -30	word -45
start|next|agree|first|	in -38	on -66	terms -30	to 10
start|next|aim|	auxiliary -37	determiner -39	none -28	preposition -9	to -16	verb 10
start|next|aim|first|	at -70	to 14
start|next|allege|	auxiliary 32	verb 32	word 28
start|next|allow|	capital -12	determiner 13	pronoun -27	to -10	verb -13	word -12
start|next|allow|first|	for 6	him -6	republicans -12	the 11	to -7	users -34
start|next|allude|first|	to -13
start|next|allude|	preposition -13
start|next|announce|	auxiliary 30	capital -32	determiner 43	none 21	preposition -79	pronoun 73	to 22	verb 17	verb-thinking 6	word 28
start|next|announce|first|	a 31	friday -33	he 27	her 6	his 14	it 45	last -33	monday -40	on -70	plans 16	the -8	they 34	wednesday -35
start|next|answer|	auxiliary -42	determiner 8	preposition -62	word 11
start|next|answer|first|	a 36	in -18	to -41
start|next|apologise|first|	for 15	to -63
start|next|apologise|	none -7	preposition -17	subordinator -22	verb -34
start|next|apologize|first|	for 14	to -56
start|next|apologize|	none -25	to -49	verb -10
start|next|appeal|	auxiliary -9	none 11	preposition 7	verb -52	word -22
start|next|appeal|first|	for 19	in -25	to -12
start|next|applaud|	capital 34	determiner 39	none 20	verb 25
start|next|applaud|first|	the 34
start|next|argue|	adverb -36	auxiliary 35	determiner 9	none 6	preposition -22	pronoun 41	to 12	verb 14	word 35
start|next|argue|first|	against 7	for -13	he 29	in -43	over -35	the 28
start|next|articulate|	determiner 19	none 19
start|next|asks|false|	auxiliary 27	marks -91	none -28	to 18
start|next|asks|true|	none 7	verb 34
start|next|ask|	adverb -54	auxiliary -21	capital -65	determiner -44	none -12	preposition 49	to 15	verb -9	word 24
start|next|ask|first|	a 17	both -45	by -50	clinton -40	for 36	her -32	him 8	his -18	if 12	in -44	it -27	not -37	on 15	only -36	people 47	sanders -34	the -27	them 16	to 32	trump -50	what -11	where 23	who 38
start|next|assail|	none 20	verb 32	word 33
start|next|assume|	capital -39	none -34
start|next|assure|	determiner -33	none -43	preposition -39	verb 6	word -40
start|next|assure|first|	her -29	of -39
start|next|attack|	auxiliary -25	capital 31	coordinator -20	none 6	preposition -35	pronoun -33	to -27	verb-judging -31
start|next|attack|first|	against -24	and -20	by -22	from -28	her 6	in -64	mr. 31	on -13	trump 35	was -28
start|next|attribute|first|	to 13
start|next|attribute|	none 8	preposition 13	to -6	verb -6
start|next|auxiliary|	auxiliary -55	determiner 29	preposition -27	subordinator -37	that -58	verb-judging 9	verb-saying -8	verb-thinking 6
start|next|auxiliary|auxiliary|	judging -38	saying -37	thinking -43
start|next|auxiliary|none|	judging -46	saying 38	thinking 15
start|next|auxiliary|to|	judging -32	saying -12
start|next|auxiliary|verb|	judging -70	saying 9	thinking -22
start|next|back|	adverb -54	auxiliary -26	capital 18	coordinator -21	none -14	preposition -133	pronoun -14	subordinator -45	to -44	word 9
start|next|back|first|	against -28	and -21	at -38	away -37	before -28	by -29	down -23	former 29	from -20	her 7	hillary 8	in -43	mr. 28	on -64	the -27	to -92	up -24	with -28
start|next|bash|	capital 37	none 26
start|next|before|	accuse -16	accused -22	accusing -16	acknowledge 25	acknowledged 28	added -77	adding -15	adds -40	admit 14	admitted 10	advise -25	advises 7	advising -37	advocate -19	advocated -38	advocates -21	affirm 9	affirmed -30	agree -69	agreed -14	agrees 34	aim -15	aimed -42	aiming 8	aims -6	alleged 35	alleges 33	alleging -14	allowed -14	allowing -34	allows 6	alluding -44	announce 13	announced 19	announces 43	announcing 40	answer -18	answers -17	apologised -12	apologize 14	apologized -18	appeal -33	appealed 16	appealing -32	appeals -40	applauded 6	applauding 15	argue 25	argues 16	arguing 10	articulated 36	ask -7	asking -28	asks -7	assailed 12	assumed -8	assure -41	assured -26	attack -43	attacked 20	attacking 16	attacks -53	back -35	backed -6	backing 25	backs -23	bash -13	believed -11	believes 60	believing -7	bemoaned 30	bill -68	bills -30	blame 36	blamed -19	blames 6	blast 22	blasted 20	blasting 28	blasts 17	boasted -32	boasts -37	bragged -34	brand 19	calculated 18	call -34	calling -31	calls -16	care -79	cared 9	cast -6	casting -28	cautioned 15	celebrate -45	celebrated 13	celebrating -38	certain 8	challenge -37	challenged 18	challenges -26	challenging -9	champion -53	championed 10	charge -12	charged -9	charges -53	cheer -34	cheered -33	cheering -28	cheers 12	chimed -21	chip -29	chips -24	cite 23	cited 9	cites 19	citing 22	claim 36	claimed -6	claiming -7	claims 25	comment -28	commented -40	comments -12	compares -23	conceded 12	concluded 12	condemned -9	confirm 22	confirmed -6	confirming 32	confirms 7	congratulated -24	congratulating 17	considered 11	considers -18	continue -55	continued -65	continues -66	continuing -39	contradicted 34	corrected -30	counsel -16	counter 11	credit -37	credited -24	crediting 32	credits 10	cried -21	criticised -23	criticize 41	criticized 14	criticizes 26	criticizing 32	debate -43	debated 6	debates -51	decides -51	declare 41	declared -13	declaring -6	decline -24	declined -8	decried 35	decrying 30	deemed 40	defend -10	defended 10	defending 22	define 20	defined -26	deliver -21	delivered -29	delivering 6	demand 9	demanded -26	demands 43	denied 21	denies 27	denounced 12	denouncing 9	derided 23	describe 6	describes -14	describing 54	detailed 9	detailing 29	details -14	determine 17	determining -13	disagree -26	disagreed -23	disclose -9	discovered -11	discrediting -14	discuss 11	discussed 31	discussing 12	dismiss -7	dismissed -9	dismisses 32	dismissing 20	dispute -18	disputed 18	disputes -29	doubt -7	doubts -48	eager 27	echo 15	echoed 10	echoes -33	echoing 11	elaborate -26	email -65	emailed -43	emails -57	emphasized 10	emphasizing 20	encourage 28	encouraged 17	encouraging -39	endorse 31	endorsed 9	endorses 46	endorsing 40	envision 29	estimate 30	expecting 45	expects 31	explained 9	explaining 10	explains 21	express 30	expressed -15	expressing 20	fault -31	favor 14	fear 16	fearing 33	feel 12	feeling 21	feels -28	felt -9	figure -57	figured -19	figures -46	find -31	finding -50	finds 9	fire -40	fired -23	fires 20	firing -35	forecasts -30	foresee 33	greeted -50	hailing 17	hear -65	heard -52	held -53	highlighted 20	highlights 8	hinted 30	hints -46	hit -33	hits -12	hold -41	holding -30	holds -31	hope -24	hoped 39	hopes 14	hoping 17	identify 8	imagine -35	imagined 6	indicate 29	indicated -6	informed -48	insist 26	insisted 27	insists 43	intends 25	interpreted -35	interrupted -36	introduce 26	introduced -54	introduces 18	introducing -27	invited -22	inviting -34	invoked 18	issue -29	issued -13	issues -56	joked -40	jokes -25	justify 17	knew 12	knock -34	knocked 13	knowing -10	knows 21	label -33	lambasted 12	lashed -25	laughed -39	learn -37	learned 6	learning 13	like -26	liked -9	likened 30	likes -45	list -56	listed 17	listing -10	lobby -44	lobbying -20	love 18	maintain -27	maintained -53	maintains -41	mean -54	meaning -54	means -72	meant 7	mention 13	mentioned 6	mentioning 38	mentions -8	message -38	messages -45	mock 34	mocked -9	mocking 13	name -22	named -6	names -51	naming -8	need -23	needed -12	needs -60	nominate -8	nominated 34	nominating -36	note -66	noted 29	notice 12	noticed -22	noting 45	objected -16	offered -24	offering 29	offers -16	oppose 33	opposed 6	opposes 9	opposing -26	order -55	ordering 22	orders -71	outlined -6	outlining 25	paint -7	painted -12	persuade 18	persuaded -17	phone -51	phones -26	plan -14	planned -14	planning -11	plans 16	pleaded -27	pledge 14	pledging 27	point -76	pointed -28	pointing -57	points -74	portrayed 9	portraying -6	post -62	posted -13	posts 11	praise -31	praises 37	praising 38	prayed 8	predicted 22	predicting 14	predicts 17	prefer -12	preferred 10	prefers 30	present -17	presented -32	presents -8	press -33	pressed -30	presses -35	pressing -17	promise -14	promised 18	promises -18	promising 23	proposed 20	proposes 28	proposing 38	protest -40	protested -18	protests -32	prove -7	proved -31	question -34	questioned 18	questioning 41	questions 12	quoted -43	quoting 15	rail -39	railed -36	raise -70	raised -24	raises -42	raising -57	rank -17	ranked -55	ranking -48	ranks 13	rate -48	rated -31	rates -50	rating -30	read -20	reading -36	reads -37	ready -19	reason -30	reasons -35	rebuffed -24	rebuke 18	rebuked 26	rebut 29	recall -8	recalling 57	recalls -10	recognize 15	recommend -10	recommended 24	record -20	recorded -29	records -74	recount -35	recounted 21	refer -42	referenced 35	referencing 14	referred -48	referring -14	refers -41	reflecting -49	reflects -10	refuse 14	refused -9	refuses 15	refusing 6	regarded -22	regarding -11	reiterated 21	rejected -8	rejecting 8	rejects -44	related -48	remarks -52	remembered -6	remembers 34	reminded -20	reminding -39	renamed -28	repeating 14	replied -40	reply -50	report -74	reported 9	reports -16	request -29	requested 28	requesting -36	requests -22	respond -28	responded -9	responding -50	retweeted 6	reveal -10	revealed 10	reveals 19	roared -31	rule -61	ruled -16	rules -39	ruling -28	said 29	sang -43	saw -48	say 26	saying -12	says 33	see 38	seeing -24	seeks 8	seen -38	sees 17	shot -78	shouting -24	showing -13	shown -12	shows 19	shrugged -32	sign -71	signal -47	signaled -23	signals 21	signed -16	signing -18	signs -56	singing -22	slammed 43	slamming 29	slams 11	slate -32	slated -32	sought 8	speak -70	speaking -40	speaks -69	speculate 15	spoke -21	state -40	stated 7	states -87	stating 26	stressed 16	submitted 10	suggest 8	suggested 52	suggesting 10	suggests 14	support -7	supported 54	suspected -32	swears 25	talk -55	talked -21	talking -33	talks -77	telling -17	tells -17	term -38	termed -22	terms -30	testified -40	text -34	texts -27	thank -35	thanked -41	thanking 48	thanks -46	think 10	thinking -57	thinks 36	thought -6	threaten 13	threatened 19	title -39	told -84	tout 29	touted 18	touting 6	touts 30	treat -31	treated -55	treating -29	tried -90	tries -49	trumpeting 28	trust 17	trusts -30	try -26	trying -39	tweet -34	tweeting 7	underscores -32	underscoring 7	understand 28	understood -8	urged 12	urges -22	urging 6	use -66	used -47	uses -13	using -50	venture -39	verified -27	view 25	viewed -15	views 6	voice -42	volunteer -42	volunteered 10	volunteers -36	vote -14	voted -14	votes -87	voting -88	vouched -26	vowed 17	vowing 31	vows 36	want 11	wanted -10	wants -15	warn 6	warned 6	warning -35	warns 7	wave -30	waved -26	waves -25	waving -34	weigh -23	weighed -35	weighing -26	weighs -42	welcome 16	welcomed -17	willing -13	wished -17	wonder 13	wondered -27	worried 16	worries -35	worry -19	worrying -28	written -68	wrote -25
start|next|beg|	determiner -36	verb -36
start|next|believe|	adverb 24	auxiliary 33	capital 33	determiner 18	preposition -38	pronoun -17	to 12	word 17
start|next|believe|first|	he -11	in -45	the -12	there 24	they -9	to -21
start|next|bill|	auxiliary -32	marks -22	none -57	preposition -40	subordinator -24	verb -46	word -44
start|next|bill|first|	as -24	in -15	to -34
start|next|blame|	auxiliary -8	determiner 12	none -6	preposition 19	subordinator -41
start|next|blame|first|	for 23	the 21
start|next|blast|	capital 36	determiner 10	none 25	preposition -35	to 33	verb 34
start|next|blast|first|	out -35	the 7	trump 28
start|next|boast|first|	of -31
start|next|boast|	none -42	preposition -34
start|next|brag|first|	about -32
start|next|brag|	preposition -32
start|next|brand|	auxiliary 14	determiner -6	preposition -34
start|next|brand|first|	of -34
start|next|calculate|	none 6
start|next|call|	adverb -32	capital -62	coordinator -20	determiner -49	marks -75	none -8	preposition 40	pronoun 10	subordinator -38	to 10	verb -16	verb-thinking -37	word -46
start|next|call|first|	a -28	and -20	by -35	each -35	for 32	from -36	her -30	him 29	himself 44	his -6	in -46	into -40	it -48	its -29	itself -47	off -54	on 22	out -37	the -57	them 6	themselves -17	this 16	to 21	trump 50	upon -36	vote -37
start|next|capital|	' 19	- 24	: -11	; -24	auxiliary 52	capital -16	coordinator 33	determiner -11	end -55	possessive 86	pronoun -33	quote -9	stop -59	that -101	verb-judging 19	verb-thinking 34	word 31	— -35	’ 8
start|next|capital|auxiliary|	judging 13	saying 31
start|next|capital|marks|	judging -31
start|next|capital|none|	judging 15	saying -56
start|next|capital|to|	judging 24	thinking -9
start|next|capital|verb|	judging 23	saying 25
start|next|care|	auxiliary -51	coordinator -15	none -57	preposition -49	subordinator 13	verb -9	word -59
start|next|care|first|	about -35	and -15	for -32	law -21	spending -27
start|next|cast|	auxiliary -40	determiner -27	none 12	preposition -41	pronoun 33	to -26	verb -25	word -33
start|next|cast|first|	a -38	ballots -36	herself -13	himself 41	in -23	the 28	their -60
start|next|caution|first|	against 20
start|next|caution|	none 19	preposition 20	verb -26
start|next|celebrate|	determiner -16	none -29
start|next|celebrate|first|	his -31	the 6
start|next|certain|first|	to 8
start|next|certain|	preposition 8
start|next|certify|	none -32
start|next|challenge|	auxiliary -46	capital -32	determiner -27	preposition 7	to 14	verb -28	word 18
start|next|challenge|first|	from -20	her -48	in -29	the -10	to -57
start|next|champion|	auxiliary -51	capital -45	determiner 19	none -48	preposition -26	verb 12	word -21
start|next|champion|first|	by -16
start|next|characterize|	none -12
start|next|charge|	auxiliary -46	capital 10	coordinator -22	determiner -9	none -21	preposition -11	word -53
start|next|charge|first|	against -27	and -22	in -39	of -31	with 9
start|next|cheer|	capital 9	none -16	preposition -44	subordinator -29	verb -8
start|next|cheer|first|	from -19	on -29
start|next|chime|first|	in -28
start|next|chime|	none -21	preposition -28
start|next|chip|	none -40	word -38
start|next|cite|	auxiliary 39	capital 41	preposition -47	pronoun 11	to 26	verb 34	verb-saying 17	word 36
start|next|cite|first|	an -20	his 53	the -32
start|next|claim|	adverb 28	auxiliary 70	capital 33	none -20	preposition 21	pronoun 24	to 6	word -15
start|next|claim|first|	a -6	by -40	he 54	his -12	in -31	it -7	responsibility -24	to 33	trump 31
start|next|comment|	adverb -36	auxiliary -50	preposition 17	subordinator -33	to -32	verb -18	word -59
start|next|comment|first|	about 28	on -17
start|next|compare|	capital 36	determiner 16	none -25	preposition -82	to 18	verb -11	word -10
start|next|compare|first|	her 37	to -42	trump 28	with -75
start|next|complain|	auxiliary 12	none -62	preposition -11	verb -8
start|next|complain|first|	about -60	of 25	to -54
start|next|concede|	auxiliary 52	none 22	preposition -38	pronoun 36	to -25	verb -40	word 16
start|next|concede|first|	the -16
start|next|conclude|	auxiliary 21	preposition -40
start|next|conclude|first|	by -32	in -24
start|next|condemn|	capital 8	determiner 8	none 16	verb -13
start|next|condemn|first|	the 16
start|next|confirm|	auxiliary 93	coordinator -25	determiner 10	preposition -60	pronoun -7	to -24	word 17
start|next|confirm|first|	by -39	his 9	it -15	nor -25	on -29	the 6	this -22
start|next|congratulate|	capital 41	determiner -27	verb 7
start|next|congratulate|first|	her -9	the -27
start|next|consider|	adverb 20	auxiliary -37	capital 18	determiner -8	none 13	preposition 17	pronoun -19	subordinator -26	to 55	verb -14
start|next|consider|first|	an 31	it -42	the -11	them -36	this -37	what -38
start|next|continue|	auxiliary -42	determiner -50	none -64	preposition -96	subordinator -19	to -33	verb -72	word -37
start|next|continue|first|	his -30	to -96
start|next|contradict|	none 9	verb -14
start|next|coordinator|	, -24	adverb -27	auxiliary -42	capital -21	preposition -21	that -39	verb-judging -26	verb-saying -57	word -83
start|next|coordinator|auxiliary|	judging -37	saying -44	thinking -31
start|next|coordinator|none|	judging -32	saying -18	thinking -43
start|next|coordinator|to|	saying -21
start|next|coordinator|verb|	judging -57	saying -43	thinking -29
start|next|correct|	none -39	pronoun -33
start|next|counsel|	capital -40	none -49	preposition 10
start|next|counsel|first|	for -33
start|next|counter|	auxiliary -7	none 7	preposition -44
start|next|credit|	determiner 37	none -31	preposition -61	word -43
start|next|credit|first|	for -57	the 12
start|next|criticise|	determiner -29	none -29	verb -13
start|next|criticise|first|	the -29
start|next|criticize|	auxiliary 34	capital 34	determiner 36	none 12	preposition -9	pronoun 31	subordinator -32	to 14	verb 37	word 13
start|next|criticize|first|	as -40	by -41	clinton 37	for 12	him 30	his 34	mr. 23	president 33	the 23	trump 22
start|next|cry|	none -41
start|next|debate|	adverb -32	auxiliary -83	capital -36	coordinator -15	none -78	subordinator -28	verb -7	word -34
start|next|debate|first|	and -15	before -17	in -18	is -32	on -35	over 10	performance -25	stage -26
start|next|decide|	adverb 27	auxiliary -32	determiner -11	none 12	pronoun -20	to -13	verb 16	word 8
start|next|decide|first|	not 28	on -36	they 9	to 15	which 9
start|next|declare|	auxiliary -14	capital 9	none 17	preposition -40	pronoun 18	verb -17	word -13
start|next|declare|first|	a -47	an -20	on -29	the 36
start|next|decline|	auxiliary -11	coordinator -20	none -49	preposition -12	to -41
start|next|decline|first|	a 20	an -9	and -20	in -28	to -10
start|next|decry|	determiner 30	none 35	verb 22	word 28
start|next|deem|first|	classified 25
start|next|deem|	none 43	word 27
start|next|defend|	capital 48	none -6	to 22	verb 28
start|next|defend|first|	her 35	himself -21	his 9	trump 29
start|next|define|	determiner -22	none -13	subordinator 36
start|next|define|first|	the -11
start|next|deliver|	determiner -23	none -21	preposition -47	to -8	verb -11	word -36
start|next|deliver|first|	a -25	by -17	her -38	his -10	the 24
start|next|demand|first|	a 7	an 14	more 7	to -32
start|next|demand|	none 16	preposition -43	verb -9	word 18
start|next|denounce|	capital 6	determiner 10	none 40	word 35
start|next|deny|	adverb 32	auxiliary 8	capital -14	none 29	preposition -30	pronoun -24	to 44	verb -7	verb-judging 46	verb-saying 19	word 29
start|next|deny|first|	any 53	having 33	it -16	reports 10	there 27	wrongdoing 34
start|next|deride|	none 25
start|next|describe|	adverb 6	auxiliary 36	marks -105	none 55	preposition -44	to 38	verb -12	word 19
start|next|describe|first|	a 14	as -10	by -25	her -12	him -7	himself 23	his 24	how 8	in -31	the -16	themselves 18
start|next|detail|	auxiliary 21	determiner 33	none -12	preposition -51	to 9	verb 17
start|next|detail|first|	about -37	of -31
start|next|determiner|	$ 12	, -30	; -16	adverb 12	auxiliary 49	capital 24	coordinator 10	preposition 14	pronoun -18	subordinator -32	that -36	verb-judging -13	verb-saying -11	verb-thinking -20	word 19
start|next|determiner|auxiliary|	judging -6	saying 32	thinking 30
start|next|determiner|marks|	judging -116	saying 16	thinking -15
start|next|determiner|none|	judging 8	saying -21
start|next|determiner|to|	saying -7	thinking 13
start|next|determiner|verb|	judging 24	saying 23	thinking -23
start|next|determine|	auxiliary 20	determiner -16	none -9	subordinator 19	verb -37
start|next|determine|first|	the -37
start|next|disagree|	auxiliary -28	none -23	preposition -35
start|next|disagree|first|	on -22	with -28
start|next|disavow|	determiner 39
start|next|disavow|first|	the 33
start|next|disclose|	determiner 17	none -19	preposition -47	verb 27
start|next|disclose|first|	in -30
start|next|discover|	determiner -14	none -28	preposition -42
start|next|discredit|	determiner -7	none 9
start|next|discuss|	auxiliary 15	capital -17	determiner 16	none 12	subordinator 15	to 32	verb 9	word 10
start|next|discuss|first|	a -24	the 15
start|next|dismiss|	auxiliary 32	capital 26	determiner -19	marks -50	none -6	preposition -44	subordinator -37	word 38
start|next|dismiss|first|	a -12	as -31
start|next|dispute|first|	over -32	the -18	this 6
start|next|dispute|	none 6	preposition -41	verb -23
start|next|doubt|	auxiliary 16	none -13	preposition -52	pronoun 18	verb -34
start|next|doubt|first|	about -45
start|next|downplay|	determiner 10
start|next|dream|	none -26
start|next|eager|first|	to 27
start|next|eager|	none 42	preposition 27	verb -6
start|next|echo|	capital 9	determiner 6	none -23	preposition -37	verb 43
start|next|echo|first|	by -32	the -18
start|next|elaborate|	preposition -28	verb -23
start|next|email|	auxiliary -38	coordinator -13	none -58	preposition -43	to -37	verb -63	verb-judging -27	verb-saying -26	verb-thinking -27	word -66
start|next|email|first|	account -22	and -13	exchange -15	in -15	released -19	server -29	to -37
start|next|emphasize|	determiner 34	none 31	verb 23
start|next|encourage|	capital -11	to -7	verb -10
start|next|endorse|	capital 23	determiner 23	none 21	preposition -33	pronoun -9	to 29	verb 33	word 49
start|next|endorse|first|	a -17	clinton -8	her 21	hillary 39	mrs. 29	sanders 39	the 25	trump 6
start|next|estimate|	capital 34	determiner 41	none 25	verb -24	word 10
start|next|estimate|first|	the 35
start|next|expect|	auxiliary -14	determiner 21	none -15	preposition 17	pronoun 7	to 85	verb 22	word 10
start|next|expect|first|	a 20	about 58	by -31	in 9	it 8	the 21
start|next|explain|	determiner 23	preposition -16	subordinator 20	verb 19	word -41
start|next|explain|first|	how 19	the 12
start|next|express|	determiner 21	none -9	to 9	verb 19	verb-judging -36	verb-thinking -7	word 7
start|next|express|first|	concern -28	confidence -29	his -20	support -36
start|next|extol|	none 33
start|next|fault|	verb -32
start|next|favor|	capital -36	determiner 36	none -17	preposition -6	to 36	verb 20	word 32
start|next|favor|first|	a 33	clinton -25	trump -17
start|next|fear|	auxiliary 13	capital 30	determiner 58	none -9	preposition -72	pronoun -10	verb 19
start|next|fear|first|	for -44	it -7	of -29	the 51
start|next|feel|	auxiliary -9	determiner -19	preposition 12	pronoun 14	verb-thinking 9
start|next|feel|first|	a -19	it -6	like -10	the -25
start|next|figure|	auxiliary -29	determiner -22	none -50	preposition -57	to -28	verb -38
start|next|figure|first|	from -12	in -21	out -17	to -32
start|next|find|	adverb -9	auxiliary 16	capital 66	determiner -37	marks 9	none -13	preposition -12	pronoun -31	to -31	verb -22	word -18
start|next|find|first|	a -75	at -45	by 18	clinton 33	common -35	himself -48	his 36	in -50	itself -28	no 8	out -37	the -34	themselves -41	trump 30	under -31	ways -47
start|next|fire|	auxiliary -9	capital 26	none -20	preposition -55	verb -17	verb-judging -38	word -54
start|next|fire|first|	back -42	from -20	his 14
start|next|first|	1 -10	11 -20	14 -17	140 -23	19 -21	2 -11	30 -38	31 -15	40 9	5 13	6 -33	61 -31	90 20	abc -26	abortion 38	abortions 6	above -31	account -22	accusations 28	afp -22	after -101	afterward -38	afterwards -43	again -47	against 14	ahead -24	ali 41	alive -38	all -7	allies 28	almost -34	aloud -27	also -35	american 45	amid -42	among -63	an 6	analysts -30	and -110	ankara -15	anonymity -8	any 22	anyone 26	anything -12	ap -22	are -65	arizona 23	as -15	asking 33	at -35	attendance -30	australia -28	away -43	ayotte -7	back -36	bail -28	ballots -46	bank -30	barack 30	because -31	before -75	behind -22	being 47	bernama -24	bernie 50	between 17	beyond -29	big -6	bill 23	billionaire 31	black -23	both -11	briefly -21	britain 19	broadcaster -24	brought -30	bulgarian -21	business 13	but -47	buyers 23	by -111	calls -13	calm -34	came -37	campaign -29	can -7	candidates 24	candidly -24	carson 21	cases 31	caucuses -24	caution 8	changes 35	china 52	claims -8	classified 25	clients -29	clinton 62	cnn 11	collapse -27	colleagues -13	comey 40	comment 10	comments 11	common -35	companies -27	company -7	concern -16	conditions 29	conference -31	confidence -39	congress 17	congressional 38	conservatives 34	consumers -28	contest -39	contests -42	court -21	crews 41	criticism 19	critics 26	cruz 31	cuts -44	cutting -9	daily -34	data -15	dead -26	death -35	delegate -35	delegates -39	democrat -24	democratic 27	despite 26	details -6	detectives -25	did -33	donald 60	down -48	during -65	each -29	earlier -56	early 7	efforts 27	eight -30	elections 11	eleven 11	emanuel 28	employees -22	espn 8	every -41	everything 24	exactly 41	exchange -29	exporters -8	eye -32	eyebrows -28	fake 30	families 30	farmers -18	federal -18	fees -13	fellow 25	few 28	firm -29	first -43	five -16	florida 28	for 13	foreign -12	foreigners 32	former 16	four -9	fox -33	free -19	freely -33	friday -73	friends -29	from -129	further 28	generally -24	germany 38	giving 11	goodbye -21	gop 25	gov. -20	grayson 7	guests -38	guilty -43	had -10	has -58	have -47	having 40	he 28	he'd 47	he'll 34	health -8	held -27	help 26	her 27	here -32	herself -15	he’d 31	he’ll 29	higher 16	hillary 34	him 35	his 21	home -43	hospitals 20	host -36	house -18	how 22	howard -30	i -44	if 40	illegal 28	immigration 21	imports -24	impossible 13	in -110	increasingly 17	individual -12	inflation 7	interest -36	into -68	investigators 28	investors -20	iowa -13	iran 16	is -47	isis -11	israel 29	issues -32	it -8	its -25	itself -33	jeb 29	john 9	journalists -35	judges -13	jurors -27	just 30	kasich 32	la -27	labour -11	last -95	late -46	later -30	law -24	lawmakers -45	laws -26	leaders 10	legal 33	legislation 33	less -6	liberal 9	like -8	limited -9	little -7	long 22	losses 34	loudly -30	low 29	made -35	major 11	manafort 36	many 11	marco 16	may -30	me -10	media -29	medicare 10	members 13	messages -35	mike -21	ministers -7	monday -74	money -49	more -6	moscow -28	most -21	movement -27	mps -26	mr. 66	mrs. 48	ms. -16	msnbc 17	much -23	multiple 13	my -15	myself -31	near -27	nearly 34	neither -19	new -16	next -56	nine -17	nobody 33	none 26	nor -25	north -6	not 30	nothing -36	now -38	numbers -31	obama 63	of -34	off -76	office -30	officers 26	on -49	once -23	or -43	other 24	otherwise 6	our -9	out -102	outside -47	over -28	parents 14	parliament -24	parties -30	party 22	passengers 34	patience 26	paul -15	pence -28	pennsylvania -34	performance -25	point -20	points -24	police 8	political -42	politico -32	politics 38	positions 16	potential -37	president 10	presidential 33	primaries -29	private -38	public -29	publicly -34	published -30	questions -6	radio -38	rail -13	raising 37	rates 10	rather -28	readers -7	receiving 17	recognition -31	records -21	recount -26	red -26	released -38	remains -41	rep. -26	repeatedly -32	reporters -29	reports 8	republican 32	republicans -13	residents 13	responsibility -6	restraint -8	reuters -30	rights -27	rising -26	rivals 18	rnz -24	rté -28	rubio 25	russia 45	russian 28	ryan 39	said -49	sales 23	sanders 53	saturday -38	says -31	seats -36	second -12	secretary -38	seeking 15	sen. -11	senator 29	senators -29	server -29	service 20	several 18	shareholders -23	she 29	sheep -24	she’ll 31	should -16	show -48	signs -48	silicon 29	similar -30	since -72	six 39	sky -23	slot -23	so 7	some 6	sorry -35	spending 53	staff -17	stage -30	state 25	statements 12	states 14	students -33	such -9	suggestions 39	sunday -58	support -39	supporters 21	system -35	talk -22	tank -48	tax 36	taxes -25	taxing 25	ted 6	television -29	telling -23	temporarily 39	terms -33	than -44	the 6	their 32	them -32	themselves 25	there 62	these -7	they 29	they’re 49	this -17	those 41	three -23	through -53	thursday -62	to 37	too 18	trade 23	trump 66	tuesday -88	turnout -23	twice -39	twitter 8	two -48	unchanged -23	under -53	until -47	up -89	upon -40	us -62	users -35	victory 12	viewers -29	volunteers 9	vote -42	voters 13	votes -28	wall 20	was -9	washington -41	water -34	ways -47	we -21	wednesday -80	well -45	were 32	western 11	when -17	where 22	which -21	while -25	who -17	will 16	wisconsin -9	with -49	within -47	without -26	women 20	work -27	workers 23	would 9	wrongdoing 31	yes 22	yesterday -43	yet 14	yonhap -27	you -14	your -57
start|next|forecast|first|	for -36	of -34	to -39
start|next|forecast|	none -9	preposition -62	verb 13	word -34
start|next|foresee|	determiner 33
start|next|fume|	none -33	preposition -27
start|next|gasp|	none -27
start|next|greet|first|	by -16	with -29
start|next|greet|	none -36	preposition -34	verb -28
start|next|hail|	determiner 13
start|next|hail|first|	the 9
start|next|hate|	determiner 19	none 8
start|next|hate|first|	the 19
start|next|hear|	determiner -27	marks -24	none -47	preposition -48	pronoun -43	subordinator -29	to -22	verb -33	verb-saying -32
start|next|hear|first|	a 7	from -21	it -35	of -20	on -32	the -23	to -24
start|next|highlight|	auxiliary -11	determiner 19	none -15	verb 41
start|next|highlight|first|	mr. 32	the 14
start|next|hint|first|	at 13
start|next|hint|	preposition 10	verb 14
start|next|hit|	determiner -72	none -23	preposition -23	verb -43	verb-judging -26	word -50
start|next|hit|first|	a -31	back -28	by -16	the -47
start|next|hold|	adverb -27	auxiliary -27	capital -8	determiner -58	none -76	preposition -54	subordinator -30	to -60	verb -23	verb-judging -33	word -33
start|next|hold|first|	a -43	an -31	at -28	back -14	by -28	caucuses -24	for -28	her -29	his -34	in -17	its -34	more -32	off -26	office -27	on -26	out -14	primaries -29	public -27	rates -15	the -58	their -39	two -25	up -38
start|next|hope|	auxiliary 30	capital 7	determiner 43	none 16	preposition -8	pronoun 23	to -32	verb 20
start|next|hope|first|	for -14	the 11	will 15
start|next|howl|	preposition -34
start|next|identify|	adverb 15	capital 33	determiner -9	pronoun -14	subordinator -17	word 10
start|next|identify|first|	because -38	only -43	with -45
start|next|imagine|	adverb 12	none 10	verb -42
start|next|indicate|	auxiliary 16	determiner -9	none -22	pronoun 14
start|next|indicate|first|	he 43
start|next|inform|	auxiliary -33	determiner -39	none -43	preposition -27
start|next|insist|	adverb 18	auxiliary 51	capital 11	determiner 28	none 33	preposition -19	pronoun 59
start|next|insist|first|	he 33	it 35	on -19	she 26	the 27	there 24	they 23
start|next|instruct|	to -17
start|next|intend|first|	to 9
start|next|intend|	none 7	preposition 9	verb 16
start|next|interpret|	none 19
start|next|interrupt|	determiner -36	none -33	verb -32
start|next|introduce|	auxiliary -14	determiner -15	none -9	preposition -35	verb -18
start|next|introduce|first|	a -50	to -29
start|next|invite|	capital -42	determiner -33	none -30	preposition 17	to -63
start|next|invite|first|	to 18
start|next|invoke|	determiner 6	none 44	verb -32
start|next|issue|	adverb -28	auxiliary -33	coordinator -21	determiner -11	none -14	verb -42	word -17
start|next|issue|first|	a -32	and -14	by -38	in -30	is -47	of -31	on 16	the -8	to -28	will -23	with -39
start|next|joke|first|	about -38
start|next|joke|	none -32	preposition -46
start|next|judging|	adverb -21	auxiliary -100	base -10	capital 33	coordinator -72	past 10	preposition -30	pronoun 16	verb-judging -29	verb-saying -27	verb-thinking -29	word 10
start|next|judging|first|	a -16	abortion 38	above -27	after -52	against -51	all -26	america 8	among -53	an 9	and -64	another 34	are -28	away -37	ayotte -11	back -54	ballots -41	barack 30	because -19	before -36	bernie 43	black -23	both -41	by -141	calls -33	campaign -24	candidates 15	changes 35	china 32	classified 25	clinton 32	collapse -27	concerns 17	conference -31	contest -39	contests -39	criticism 19	critics 33	cruz 14	cuts -35	data -15	democratic 7	donald 43	down -30	during -39	each -17	efforts 33	eyebrows -28	florida 33	for 23	former 37	four -40	free -14	friday -33	from -94	general -34	gov. -20	has -29	have -27	her 11	hillary 18	him 37	himself 35	his 14	home -36	how 9	in -40	into -50	is -55	israel 29	it -42	its -32	itself -14	jeb 18	last -34	legislation 7	low 23	major -9	manafort 30	marco 18	me -10	money -25	more -26	mr. 44	mrs. 42	my -35	near -27	new -54	no 9	none 17	obama 44	of -37	off -58	on 12	only -54	or -22	other 27	out -66	pence -25	people -6	point -20	points -24	political -32	presidential 33	questions -12	rates -12	recognition -31	republican 16	rubio 37	sanders 36	secretary -35	sen. 6	senator 39	several 10	since -49	such -29	supporters 27	than -30	them -12	themselves 20	this 20	three -41	through -20	to -12	trump 46	tuesday -31	two -56	unchanged -17	under -23	until -26	up -36	upon -36	vote -42	voters -42	was -50	wednesday -38	were -26	what 19	with -21	women 17	workers 13	you 10	your -29
start|next|justify|	none 17
start|next|knock|	capital 33	determiner -13	none -19	preposition -54	verb 18
start|next|knock|first|	on -34
start|next|know|	auxiliary 16	capital 44	determiner 27	marks -43	none 25	preposition -63	pronoun 18	subordinator -13	to -9	word -26
start|next|know|first|	about -48	all 9	is -28	it -19	the -39	their 31	this 34	what -21	where -42
start|next|label|	none 25
start|next|lament|	none 46
start|next|lash|first|	out -25
start|next|lash|	preposition -25
start|next|laugh|	auxiliary -27	coordinator -11	none -37	preposition -43	subordinator -33	verb -24
start|next|laugh|first|	and -11	at -31	when -17
start|next|learn|	determiner 36	none -25	preposition -88	pronoun 10	subordinator 19	verb -12	word -32
start|next|learn|first|	from -27	how 19	in -25	of -40	to -67
start|next|lecture|	none -31	preposition -31
start|next|liken|	to 31
start|next|like|	auxiliary -39	capital -130	determiner -24	none -8	preposition 36	pronoun -21	to -72	verb -18	word -12
start|next|like|first|	a 15	donald 9	he -32	him -49	his -34	iowa -26	it -27	many -40	me 17	mr. -54	ohio -28	pennsylvania -31	the -27	their -38	to 38	trump -35
start|next|list|	auxiliary -46	determiner 28	marks -46	none 13	preposition -65	subordinator 7	verb -9	word -47
start|next|list|first|	as 7	in -29	of -42	on -37	the 39
start|next|lobby|	capital -21	none -13	to -22	verb -29	word -33
start|next|lobby|first|	for -39
start|next|love|	determiner -13	none -22	preposition 34	verb 22
start|next|love|first|	to 36
start|next|maintain|	auxiliary -27	determiner -66	none -54	preposition -20	verb -41
start|next|maintain|first|	a -39
start|next|mean|	adverb -34	auxiliary -16	capital -32	determiner -60	none -24	preposition 24	pronoun -53	verb -76	verb-saying -17	word -66
start|next|mean|first|	a -31	he -33	the -43	to 28
start|next|mention|	capital 71	determiner 13	none 9	preposition -71	pronoun -18	subordinator -12	to 15	verb 19	word -20
start|next|mention|first|	clinton 21	his 44	of -63
start|next|message|	auxiliary -32	coordinator -16	none -43	preposition -34	subordinator -19	verb -45	word -32
start|next|message|first|	and -16	on -26	to -30
start|next|mock|	capital 46	none 17	verb 9
start|next|mock|first|	the -13	trump 26
start|next|name|	adverb -26	capital -42	determiner 17	marks -41	none -23	preposition -53	subordinator -11	to -21	word -6
start|next|name|first|	a -28	after -28	by -23	for -47	her 40	in -28	it 12	only -24	recognition -31	the 22
start|next|need|	adverb -45	auxiliary -64	none -26	preposition -70	to -23	verb -27
start|next|need|first|	2 -32	a -53	for -35	in -21	not -30	the -34	to -67
start|next|nominate|	auxiliary -26	none -13	preposition 18	to 17	verb 26	word -39
start|next|nominate|first|	a 14	by -28	contest -39	contests -39	for 13
start|next|note|	auxiliary 10	capital 15	determiner 58	preposition -70	subordinator -10	to -39	verb 43
start|next|note|first|	about -29	from -26	the 52
start|next|notice|	auxiliary 8	none -52	preposition -26	pronoun 11	word -35
start|next|notice|first|	it 11
start|next|object|first|	to -12
start|next|object|	none -43	preposition -12
start|next|offer|	adverb 36	auxiliary -16	capital -66	coordinator 15	determiner -34	marks -33	none -21	preposition 20	pronoun -44	subordinator -30	verb 14	verb-saying -38	word 26
start|next|offer|first|	a -29	an -20	as -30	by -25	from -23	her -29	his -27	in -34	increasingly 17	its -33	more -6	the -19	to 26
start|next|oppose|	capital -21	determiner 30	none 12	preposition -36	pronoun 10	to 44	word 31
start|next|oppose|first|	a 51	by -29	it 8	the 13	trump -28
start|next|order|apposed|	judging 16	saying 6	thinking -13
start|next|order|apposition|	judging -23	saying -23	thinking -25
start|next|order|	capital -21	determiner 8	none 15	preposition -9	to -39	verb-saying -33	word -39
start|next|order|first|	in -31	recount -26	the 10
start|next|order|relative|	saying -15
start|next|order|shared|	saying -12	thinking -16
start|next|outline|	determiner 21	none 24	word -7
start|next|paint|	auxiliary -39	determiner 29	none -16	preposition -43	verb 15	word -59
start|next|persuade|first|	the -14
start|next|persuade|	none 9	verb 28
start|next|phone|first|	calls -21
start|next|phone|	none -46	to -27	verb -24	verb-judging -29	word -46
start|next|plan|	auxiliary -62	coordinator -31	determiner -50	preposition 41	to -10	verb 31	word -36
start|next|plan|first|	a -22	for -62	in -30	to 54
start|next|plead|	adverb -18	none -9	to -63	word -46
start|next|plead|first|	for 14	guilty -40	not -18	with -30
start|next|pledge|	auxiliary -9	determiner -17	none 9	preposition 35	to 13	verb 6	word -60
start|next|pledge|first|	delegates -57	to 37
start|next|point|	auxiliary -63	coordinator -19	determiner -34	none -48	preposition -51	subordinator -20	to -43	verb -70	word -53
start|next|point|first|	among -22	and -16	at -34	behind -16	during -13	for -37	from -13	in -19	of -18	on -13	out -31	since -14	to -38	up -15	was -25
start|next|portray|	determiner 8	none 10	verb 6
start|next|post|	auxiliary -20	coordinator -18	determiner -18	none -9	preposition -82	to -9	verb 8	verb-saying -37	word 32
start|next|post|first|	a -32	and -18	has -27	in -21	on -43	the 35	to -44
start|next|praise|	auxiliary -17	capital 8	marks -27	none 9	preposition -35	to 6	verb 12	word 30
start|next|praise|first|	a -10	her 35	his 8	obama 35
start|next|pray|first|	for 9
start|next|preach|	none 9
start|next|predict|	auxiliary -22	determiner 24	none 21	preposition 28	verb 47	word 37
start|next|predict|first|	a 40	it -21
start|next|prefer|	adverb 12	capital 7	determiner 21	preposition -14	to 17	verb 7	word -16
start|next|prefer|first|	a -20	not 12	the 34	to -8
start|next|preposition|	$ -19	, -68	- -32	adverb 7	auxiliary -10	capital -110	coordinator -35	determiner -47	preposition -52	pronoun -37	quote 34	stop -78	subordinator -62	that -60	verb-judging -7	verb-saying -21	verb-thinking -18	word 36
start|next|preposition|auxiliary|	judging -31	saying -25	thinking -23
start|next|preposition|marks|	judging 28	saying 22	thinking -43
start|next|preposition|none|	judging -51	saying -44
start|next|preposition|to|	judging 19	saying 9	thinking -25
start|next|preposition|verb|	judging -26	saying -14
start|next|present|	auxiliary -33	determiner -11	preposition -36	pronoun 12	to -32	verb -18	word -39
start|next|present|first|	a -45
start|next|press|	capital 21	determiner -62	none -28	preposition -55	to -20	verb -71	verb-judging -23	verb-saying -25	word -31
start|next|press|first|	conference -31	for -40	his -42	secretary -35	the -28
start|next|promise|	auxiliary -42	capital -15	determiner 7	marks 22	none 25	preposition 53	pronoun -40	subordinator -36	to -17	verb 19	word -27
start|next|promise|first|	a 22	to 56
start|next|pronoun|	, -14	: -31	; -15	auxiliary 36	capital -12	determiner 34	possessive 51	preposition -35	pronoun -35	quote -44	stop -74	subordinator 29	that -18	verb-judging 56	verb-saying 35	verb-thinking 49	word 35
start|next|pronoun|auxiliary|	saying 19	thinking 18
start|next|pronoun|marks|	judging -105	saying -17
start|next|pronoun|none|	judging 34	saying -27	thinking 10
start|next|pronoun|to|	saying 26	thinking -15
start|next|pronoun|verb|	judging 9	saying 15	thinking -14
start|next|propose|	adverb 31	auxiliary 18	none 18	preposition 21	to 9	verb 8	word 25
start|next|propose|first|	to 35
start|next|protest|	auxiliary -38	capital -15	determiner -9	none -42	preposition -42	to 8	verb -10
start|next|protest|first|	against -27	outside -23
start|next|prove|	auxiliary 8	none -26	to -44	verb -41	word -71
start|next|question|	auxiliary -6	capital 31	determiner 32	preposition -15	subordinator 24	to 17
start|next|question|first|	about -7	from -49	his 14	how 20	in -46	is -26	mr. 23	of -30	the 19	to -48
start|next|quote|	auxiliary -34	capital 24	determiner -46	preposition 6	word -36
start|next|quote|first|	a -12	by -30	the -41
start|next|rail|first|	against -39
start|next|rail|	none -45	preposition -43	to -25	verb -26	word -38
start|next|raise|	auxiliary -55	capital -28	determiner -28	none -103	preposition -59	to -61	verb 6	verb-judging -27	verb-thinking -22	word -57
start|next|raise|first|	a 21	by -18	concerns -24	eyebrows -28	her -29	his -26	in -20	its -41	money -25	more -43	new -34	questions -24	rates -12	the -20	their -33
start|next|rank|	adverb -38	none -15	preposition -46	verb -42	word -11
start|next|rank|first|	among -31
start|next|rate|	auxiliary -33	capital -25	coordinator -9	determiner -33	marks -18	none -61	preposition -46	verb -38	word -51
start|next|rate|first|	and -9	are -10	at -19	for -22	in -13	is -19	of -25	on -18	the -38	unchanged -17
start|next|ready|first|	to -19
start|next|ready|	preposition -19	verb -35
start|next|read|	auxiliary -15	determiner -13	none -18	preposition -56	pronoun -33	subordinator -26	to 11	verb -60
start|next|read|first|	a 7	as -26	by -19	from -27	in -11	it -30	on -18	out -24	the -16	to -37
start|next|reaffirm|	determiner 31
start|next|reason|	auxiliary -14	none -34	preposition -20	verb -49
start|next|reason|first|	for -41	to -13
start|next|reassure|	auxiliary -39
start|next|rebuff|	capital -34	determiner -13	none -12	to -12
start|next|rebuke|first|	trump 30
start|next|rebuke|	none 18	preposition -30
start|next|rebut|	capital 33	none 39
start|next|recall|	auxiliary 37	determiner 17	none -19	preposition -41	subordinator 6	verb 41
start|next|recall|first|	a 29	in -25	its -42	the 18
start|next|reckon|	determiner 34	none 13	preposition -35
start|next|reckon|first|	with -29
start|next|recognize|	adverb -45	auxiliary -12	determiner 9	verb 19
start|next|recognize|first|	the 10
start|next|recommend|	determiner -11	none 15	verb -9	word 43
start|next|record|	auxiliary -45	coordinator -17	determiner -47	none -93	preposition -50	to 21	verb -62	verb-saying -32	verb-thinking -36	word -37
start|next|record|first|	a -25	and -17	in -20	of -28	on -24	show -36	the -36
start|next|recount|	determiner 41	preposition -20
start|next|recount|first|	in -20	the 18
start|next|reference|	determiner 32	none 32	verb 18
start|next|reference|first|	a 34	the 6
start|next|refer|first|	questions -31	to -27
start|next|refer|	marks -50	none -20	preposition -27	to -38	verb -9	verb-judging -31
start|next|reflect|	auxiliary -46	determiner -25	preposition -30	verb -43	word 7
start|next|reflect|first|	a -6	on -28	the -8
start|next|refuse|	auxiliary 16	determiner -15	none -12	preposition 6	to 14	word -10
start|next|refuse|first|	a -36	to 9
start|next|regard|	determiner -12
start|next|regret|	none -47
start|next|reiterate|	determiner 41	verb 41
start|next|reiterate|first|	his 37
start|next|reject|	determiner -18	none -17	preposition -43	to -35	verb-judging 20
start|next|reject|first|	a -34	an -17	by -36	the 17
start|next|relate|first|	to -54
start|next|relate|	none -47	preposition -55	verb -27
start|next|remark|	auxiliary -40	none -30	preposition -36	verb -38
start|next|remark|first|	in -21
start|next|remember|	auxiliary 15	determiner -8	none 10	pronoun -43	subordinator 21	verb 24	word -7
start|next|remember|first|	it -36	when 27	who -40
start|next|remind|	auxiliary -44	capital -6	determiner -32	none 7	to -12	verb -35	word -24
start|next|remind|first|	viewers -27	voters -31
start|next|repeat|	auxiliary -21	determiner 10	none -12	preposition -37	pronoun -34	verb 23
start|next|repeat|first|	a 15	its -9	the 8
start|next|reply|first|	for -24	from -13	to -43
start|next|reply|	none -31	preposition -62	subordinator -18	verb -44
start|next|report|	auxiliary -6	determiner -16	none -9	preposition -19	subordinator -28	to -23	verb-judging -25	verb-saying -71	verb-thinking 7	word 16
start|next|report|first|	at 30	by -61	from -47	in -48	its 30	last -44	no -29	on -64	show -23	spending 51	the -13	to -12	wednesday -26
start|next|request|	coordinator 18	determiner -27	to 13	word 12
start|next|request|first|	for -67
start|next|respond|	adverb -34	capital -29	none -13	preposition -12	to -12	verb -46
start|next|respond|first|	by 21	to -24	with -38
start|next|retweet|	determiner 37
start|next|reveal|	capital 22	determiner 40	none 21	preposition -37	verb 25	word 11
start|next|reveal|first|	a 39	the 7
start|next|roar|	none -33
start|next|rule|	adverb -17	auxiliary -24	capital 8	marks -19	none -66	preposition -52	pronoun -40	subordinator -26	to -31	verb -35	verb-saying -28	word -20
start|next|rule|first|	for -25	him -30	of -32	on -14	out -34	since -20
start|next|saying|	adverb -26	auxiliary 12	base -17	capital -11	coordinator -57	determiner 17	preposition -33	pronoun 16	subordinator -22	verb-judging 9	verb-thinking -22
start|next|saying|first|	11 -15	19 -21	2 10	22 7	40 21	90 37	a 9	abc -26	account -22	afp -22	after -81	afterward -38	afterwards -43	again -34	against 32	air 11	ali 41	all -16	allies 28	almost -32	aloud -27	american 25	americans -33	among -28	an -6	analysts -30	and -75	another -29	any 36	anyone 8	ap -22	are -47	as -34	asking 33	at -23	bail -28	before -57	behind -16	being 47	bernama -24	between 27	beyond -29	bill 34	both 8	briefly -21	broadcaster -24	business 13	but -36	buyers 23	by -66	calm -34	came -29	carson 8	caution 8	china 43	christie 14	claims -8	clients -29	clinton 21	cnn 11	colleagues -13	comments 11	common -35	companies -27	concern -9	concerns -20	confidence -39	congress 20	conservatives 34	consumers -28	court -21	crews 41	cruz 29	daily -34	dead -26	death -35	delegates -39	democratic -34	despite 27	details -6	detectives -25	donald 42	down -22	during -51	each -19	earlier -56	early -6	eight -28	eleven 24	employees -22	espn 8	every 12	exchange -29	exporters -8	families 30	farmers -18	fees -13	few 28	first -36	five -20	for 13	foreign -26	former -36	fox -33	friday -60	friends -28	from -80	further 30	germany 33	goodbye -21	guests -28	guilty -43	had -10	has -39	have -25	having 40	he 28	he'd 47	he'll 27	help 27	herself -34	he’d 31	he’ll 29	hillary 27	himself -74	his 10	hospitals 27	how 19	howard -30	i -31	if 32	immigration 6	in -117	increasingly 17	interest -34	internal 12	into -40	investigators 28	investors -20	is -10	it 16	its 14	itself -46	journalists -35	jurors -27	just 6	kasich 22	la -27	labour -11	last -87	late -38	later -59	lawmakers -44	leaders 10	like -30	little -16	losses 34	loudly -30	many 24	may -28	me -32	media -29	members 22	messages -28	ministers -7	monday -70	more 11	most 7	movement -17	mps -26	mr. 59	ms. -9	msnbc 17	much -39	nearly 39	neither 36	new 16	next -34	no -13	nobody 47	none 24	nor -25	not 25	nothing -32	obama 46	of -11	off -46	officers 26	officials 9	on -76	or -35	our -7	out -69	outside -47	over -33	parliament -24	parties -30	passengers 34	patience 26	performance -25	police -28	politico -32	president 13	private -35	public -24	publicly -34	published -30	radio -38	raising 30	readers -7	receiving 17	recount -26	released -31	rep. -22	repeatedly -32	reporters -74	reports 10	republican 32	republicans 9	residents 14	responsibility -6	reuters -30	rnz -24	rté -28	rubio -19	russian 28	said -45	sanders 29	saturday -47	schools 24	seeking 15	sen. -29	senators -29	server -29	shareholders -23	she 31	she’ll 31	should 13	show -45	silicon 36	similar -9	since -49	sky -23	slot -23	some 8	someone 19	something -29	spending 55	staff -16	stage -30	state 21	statements 12	such 11	sunday -55	support -37	talks 8	television -29	terms -33	the 11	their 37	them -24	themselves -41	there 65	they 23	they’re 40	this -53	those 44	through -45	thursday -48	to 27	trump 38	tuesday -71	u.s. -24	under -46	until -38	up -51	us -52	users -35	victory 12	viewers -29	wall 7	washington -23	ways -47	we -29	wednesday -67	were 34	when -17	where 17	which -31	while -25	who -7	with -55	within -34	workers 23	would -6	wrongdoing 31	yes 24	yesterday -42	yet 14	yonhap -27	your -32
start|next|say|	adverb -49	auxiliary 64	coordinator -35	determiner 51	none -39	preposition -95	pronoun 56	subordinator -22	verb 54	verb-judging 65	verb-saying 24	word 55
start|next|say|first|	a 7	about 23	after -47	afterward -35	afterwards -42	ali 34	all 59	an 13	ankara 29	anything -23	as -46	at -46	both 51	buyers 23	by -79	china 29	clinton 64	could 35	crews 40	customers 31	each -7	every 38	families 30	four 35	friday -44	from -19	germany 33	goodbye -21	he 19	he'd 41	he'll 27	he’d 31	he’ll 29	his 17	how 58	i -27	if 40	in -58	investigators 29	is 10	it 46	its 84	last -33	later -43	many 28	members 43	ministers 35	monday -40	more 55	mr. 59	much -28	neither 36	new -9	no -14	nobody 47	none 40	not 26	nothing -27	obama 48	of -7	officers 32	officials 37	on -101	one 49	only -17	outside -40	over -47	people -16	president 27	republican 31	republicans 38	sanders 45	saturday -31	she 38	so 11	some 14	something -13	staff 32	such -12	sunday -42	talks 27	the 72	there 31	they 27	they’re 37	this -49	those 39	three 40	through -39	thursday -26	to -41	trump 25	tuesday -56	two 60	was 17	washington 38	wednesday -50	were 33	what -45	when 16	where -16	which -34	who -25	will 39	women 32	would 40	yes 24	yesterday -35
start|next|scorn|	none -36
start|next|seek|	auxiliary 21	capital -11	none 18	preposition -14	to -15	verb -24	verb-saying -7	word 37
start|next|seek|first|	the -32	to -11
start|next|see|	auxiliary -13	capital -18	none -28	preposition -7	pronoun -9	to 6	verb 15	word 6
start|next|see|first|	a -10	as 17	by -55	her -9	him -19	his -37	in 21	mr. 34	on -56	since -44	this 40	trump -6
start|next|shoot|	coordinator -11	none -68	preposition -7	verb -17	verb-judging -32	word -64
start|next|shoot|first|	a -25	and -11	at -32	back -32	by -16	for -28	in -33	on -19	to 17
start|next|shout|	none -31
start|next|show|	auxiliary -13	capital 61	coordinator -23	determiner -13	marks -31	none 22	preposition -68	pronoun 22	to -32
start|next|show|first|	an -8	and -23	clinton 47	he 16	her 17	hillary 30	him 16	his -24	host -35	how -25	in -53	is -38	it 14	mr. 31	mrs. 34	no -27	on -38	sanders 25	signs -34	trump 50	up -54	voters 20
start|next|shrug|first|	off -22
start|next|shrug|	none -28	preposition -24	verb -24
start|next|signal|	auxiliary -13	determiner -28	verb -19	word -36
start|next|sign|	auxiliary -31	capital -59	coordinator -30	marks -31	none -30	preposition -71	pronoun -34	subordinator -29	to -58	verb -13	verb-saying -29	word -9
start|next|sign|first|	an -43	and -18	by -24	for -41	from -17	in -21	of -36	off -20	on -27	the 11	up -32	with -22
start|next|sing|first|	in -18
start|next|sing|	none -35	preposition -22	verb -32
start|next|slam|	capital 27	determiner 46	none 41	verb 13
start|next|slam|first|	the 36	trump 21
start|next|slap|	none -13
start|next|slate|first|	to -30
start|next|slate|	none -27	preposition -35	verb -30	word -30
start|next|speak|	adverb -76	auxiliary -14	capital -36	determiner 6	marks -39	none -35	preposition -47	subordinator 21	to -43	verb -49	word -52
start|next|speak|first|	about -44	at -56	briefly -21	for -62	from -17	in -21	of 6	on -47	out -29	publicly -19	slot -23	to -29	with -42
start|next|speculate|	none -31	preposition 13
start|next|spell|	preposition -24
start|next|state|	adverb 10	auxiliary -31	capital -57	coordinator -18	determiner 20	none -56	preposition -13	subordinator -30	to 16	verb -27	verb-judging -24	verb-saying 8	verb-thinking -38	word -100
start|next|state|first|	and -16	in -24	like -27	media -21	of -40	on -28	party -32	rep. -22	sen. -24	television -29	to 8	will -29	with -31
start|next|stress|	auxiliary 14	none -10	verb 14	word 22
start|next|subordinator|	, 19	adverb -43	auxiliary -12	capital 9	determiner 7	preposition -19	pronoun -11	quote -61	that -6	verb-saying -41	verb-thinking -20	word 8
start|next|subordinator|auxiliary|	judging -6	thinking -9
start|next|subordinator|marks|	judging -82
start|next|subordinator|none|	saying -11	thinking -20
start|next|subordinator|to|	judging 27	saying -12	thinking -8
start|next|subordinator|verb|	saying -36	thinking 15
start|next|suggest|	adverb 10	auxiliary 31	capital 11	determiner 28	none -14	to 50	verb 27	word 20
start|next|suggest|first|	a 6	he 22	in -30	it -9	she 32	they 27	trump 21
start|next|support|	adverb 40	auxiliary 35	capital 13	none 7	preposition -42	to 9	word 22
start|next|support|first|	a 31	among -43	by -51	clinton -13	for -28	from -43	her -18	him 8	in -32	is -27	it -11	sanders 32	the 23	to -44	trump 11
start|next|suspect|	auxiliary 10	none -11	preposition -36	pronoun 22
start|next|suspect|first|	of -36
start|next|swear|	none -31	preposition -34
start|next|tag|	none -34	word -29
start|next|talk|	adverb -38	auxiliary -43	marks -24	none -45	preposition -88	to -43	verb -28	verb-saying -31	verb-thinking -26
start|next|talk|first|	about -58	collapse -27	of -21	on -19	point -20	points -24	to -48	with -24
start|next|tell|	adverb -31	auxiliary -50	capital -77	determiner -41	marks -56	none -72	preposition 21	pronoun -24	subordinator 23	to -29	verb -14	verb-saying -53	word -92
start|next|tell|first|	a 23	abc -26	afp -22	an -49	analysts -30	ap -22	bernama -24	broadcaster -17	by -32	clients -22	cnn -32	colleagues -36	customers -28	delegates -25	detectives -25	employees -27	fox -22	friends -28	her -64	him -61	his -46	in -24	investors -35	it 6	journalists -35	jurors -26	lawmakers -31	me -60	members -33	mps -26	msnbc 17	of -41	one 17	our -31	parliament -24	police -28	politico -32	radio -36	reporters -68	reuters -30	rnz -24	rté -28	senators -29	shareholders -23	she 29	sky -23	staff -31	state -47	supporters -43	the -112	their 28	them -40	this -36	to 33	us -27	voters -37	yonhap -27	you -37
start|next|term|	auxiliary -28	determiner -22	marks -26	none -27	preposition -37	verb -28	word -27
start|next|term|first|	in -18
start|next|testify|first|	before -27	in -13
start|next|testify|	none -39	preposition -30	subordinator -29	verb -24
start|next|text|	auxiliary -32	none -31	verb -28	verb-saying -21
start|next|thank|	auxiliary -23	capital -19	determiner -13	marks -35	none -26	preposition -48	pronoun -11	to -29	verb 10
start|next|thank|first|	his 18	supporters 20	the -26	to -44
start|next|thinking|	adverb -13	auxiliary -16	capital 11	coordinator -60	determiner 9	participle -9	past -13	preposition -15	present 6	pronoun 8	subordinator -7	verb-judging -57	verb-saying -19	verb-thinking 7	word -12
start|next|thinking|first|	2 -38	a -15	about -6	after -42	again -27	against -56	all 30	americans 19	an 11	and -50	any -31	are -28	at -89	back -32	because -28	before -33	both 9	by -28	caucuses -24	clinton 68	cruz 23	democratic 38	donald 8	elections 14	every -38	for -63	from -55	has -29	have -31	he 8	her 36	hillary 17	him 9	his 6	host -35	i -36	if 36	in -35	is -51	it -6	its -56	law -21	laws -26	less -6	like 7	many -40	me 20	money -35	more -7	most -25	mrs. 30	my -14	new 13	next -32	not 13	of -40	off -33	office -26	ohio -28	on -90	one 12	or -21	out -34	over -41	pennsylvania -31	primaries -29	public -27	rates -15	republican 7	republicans -34	rights -27	rubio 7	sanders 31	signs -38	so 8	someone -35	something 28	spending -35	tank -48	telling -23	than -31	them -44	they 16	this 33	those 19	to 24	trump 33	tuesday -38	twice -26	two -47	up -64	voters 33	was -6	we -6	well -30	were 10	what -13	where -10	who -40	will 30	with -44	would 18	you -26	your -31
start|next|think|	adverb -23	auxiliary 30	capital 11	determiner 32	none -24	preposition -79	pronoun 19	to 14	verb 8	word 15
start|next|think|first|	a 8	about -62	it 24	of -56	she -10	so 13	tank -48	the 31	this 16	to -40
start|next|threaten|	adverb -17	auxiliary 15	determiner -13	marks 35	none 17	preposition 30	verb -13
start|next|threaten|first|	to 30
start|next|title|	auxiliary 13	none -29	preposition -35	word -34
start|next|tout|	auxiliary 37	determiner 25	none 17	verb 9
start|next|tout|first|	his 39
start|next|trash|	capital 34
start|next|treat|	auxiliary -28	none -45	preposition -41	verb -34
start|next|treat|first|	for -33
start|next|trumpet|	verb 28
start|next|trust|	auxiliary -45	preposition 11	pronoun 13	subordinator -32	to 26
start|next|try|	adverb -24	auxiliary -8	determiner -42	none -51	preposition -68	to -77	verb -56	word -34
start|next|try|first|	a -31	to -67
start|next|tweet|	auxiliary -9	determiner 14	preposition -36	to 34	verb -30	word -11
start|next|tweet|first|	a 25	out -21	the -19
start|next|underscore|	auxiliary -41	none 43	verb -25
start|next|underscore|first|	a -36	the 9
start|next|understand|	determiner 22	none 48	preposition -25	subordinator 31	verb -42
start|next|understand|first|	the 11	to -21
start|next|urge|	capital 27	determiner -7	none 15	to 10	verb -25	verb-saying 8
start|next|urge|first|	both 30	calm -34	caution 8	him 21	his -22	people -19	the -23
start|next|use|	adverb -22	auxiliary -37	capital -14	determiner -69	marks -25	none -39	preposition -73	pronoun -43	subordinator -39	to -94	verb -15	word -13
start|next|use|first|	a -49	as -30	by -14	for -35	her -39	his -37	in -27	it -36	of -19	one -28	the -23	their -21	them -22	to -65
start|next|verb-judging|	, -31	adverb -18	auxiliary 28	capital -40	coordinator 15	preposition -35	pronoun 30	quote -23	subordinator -31	that 22	verb-judging 17
start|next|verb-judging|auxiliary|	judging 12	saying 17
start|next|verb-judging|marks|	judging -22	saying -23
start|next|verb-judging|none|	judging -78	saying 21	thinking -46
start|next|verb-judging|to|	saying -25	thinking -21
start|next|verb-judging|verb|	judging 9	saying -11
start|next|verb-saying|	, -24	auxiliary -10	capital -31	coordinator 12	preposition -12	pronoun -53	quote -28	stop -19	subordinator 8	that -19	word 23
start|next|verb-saying|auxiliary|	judging -53	saying -36	thinking -25
start|next|verb-saying|marks|	judging -30
start|next|verb-saying|none|	judging -8	saying 16	thinking -31
start|next|verb-saying|to|	saying 11
start|next|verb-saying|verb|	judging 6
start|next|verb-thinking|	, -36	capital -51	determiner -7	end -19	preposition 10	stop -48	that -17	word 20
start|next|verb-thinking|auxiliary|	saying -12
start|next|verb-thinking|none|	saying -45
start|next|verb-thinking|to|	judging -41
start|next|verb-thinking|verb|	judging -40	saying 9
start|next|view|	auxiliary -26	capital 21	none 13	preposition -71	pronoun 29	subordinator 19	verb 20	word -47
start|next|view|first|	as 19	it 15	of -44
start|next|voice|	auxiliary -9	none 14	preposition -40	verb -44	word -26
start|next|voice|first|	in -18	to -34
start|next|volunteer|	none -7	preposition 7	verb -42	word -33
start|next|vote|	adverb -51	auxiliary -20	capital 9	coordinator -31	none -26	preposition -27	subordinator -37	to -89	verb -38	verb-saying -33	word -39
start|next|vote|first|	against -54	and -21	are -19	by -28	for -70	from -16	have -29	in -14	is -29	laws -26	no 11	of -29	on -43	over -22	rights -27	than -31	to 12	tuesday -37
start|next|vouch|first|	for -38
start|next|vouch|	none -32	preposition -38
start|next|vow|	auxiliary 22	none 38	preposition 49	verb 21
start|next|vow|first|	to 49
start|next|want|	capital -10	determiner -10	preposition 17	pronoun -40	to 23	verb -11	word -8
start|next|want|first|	her -15	it -16	its -34	more 13	the -24	to 18	you -25
start|next|warn|	adverb 19	auxiliary 21	capital -12	determiner -16	marks 23	none -63	preposition 10	pronoun 11	to 18	word -30
start|next|warn|first|	about -41	against 44	for -47	in -38	it 42	of -21	on -42
start|next|wave|	determiner -26	none -40	preposition -41	verb -28	word -30
start|next|wave|first|	in -19	of -27	to -23
start|next|weigh|	capital -23	determiner -30	none -51	preposition -24	verb -21	word -38
start|next|weigh|first|	in -23
start|next|welcome|	capital 41	determiner -38	none -47	to 39	verb -19
start|next|welcome|first|	the -62
start|next|whisper|	preposition -28
start|next|willing|first|	to -13
start|next|willing|	preposition -13
start|next|wish|	auxiliary -6	none 9	preposition -41	pronoun -31	verb -39
start|next|wish|first|	to -39
start|next|wonder|	auxiliary 10	none -36	preposition -39	subordinator 8	verb 10
start|next|wonder|first|	about -30	how -7	if 21	what 9
start|next|word|	$ 45	% -10	' 21	, -10	- -6	: -43	; -27	auxiliary 24	capital 9	coordinator -36	determiner -8	end -40	possessive 36	preposition -6	pronoun 15	stop -55	subordinator -35	that 28	verb-saying -20	verb-thinking 25	word 12	— -30
start|next|word|auxiliary|	judging -12	saying 39
start|next|word|marks|	judging -54	saying -7
start|next|word|none|	judging 10	saying -11	thinking -16
start|next|word|to|	judging -12	saying -15
start|next|word|verb|	saying -9
start|next|worry|	auxiliary 17	determiner -47	none -28	verb -6
start|next|worry|first|	about -24
start|next|write|	capital -33	coordinator -15	determiner -19	marks -33	none -41	preposition -104	pronoun -31	to -52	word 16
start|next|write|first|	a 9	about -38	an 22	and -15	by -23	down -22	for -33	his -40	in -37	it -31	off -20	on -35	the -36	to -74
start|source|	according 13
start|source|according|	auxiliary 33	capital -7	determiner 9	none -31	preposition 40	verb 33	word 28
start|source|according|first|	an -10	clinton -12	the 14	trump 30
start|source|asks|false|	auxiliary 33	none -31	verb 33
start|source|before|	, 13
start|source|capital|	auxiliary 55	word 6
start|source|capital|auxiliary|	source 10
start|source|capital|none|	source -24
start|source|capital|verb|	source 15
start|source|determiner|auxiliary|	source 36
start|source|determiner|	capital -16	verb-saying 36	word 16
start|source|determiner|none|	source -19
start|source|determiner|verb|	source 8
start|source|first|	an -10	clinton -12	the 14	trump 30
start|source|order|according|	source 13
start|source|preposition|	word 34
start|source|source|	capital -7	determiner 9	preposition 40	source 13	word 28
start|source|source|first|	an -10	clinton -12	the 14	trump 30
start|source|word|	auxiliary 36	preposition 37
start|source|word|none|	source 40
start|source|word|verb|	source 52
start|that|	accusation -22	accuse -41	acknowledge 29	adamant 32	add 17	admit 39	advocate 6	agree 9	aim -40	allege 42	announce -12	answer -10	appeal -28	argue 21	argument 29	ask -10	assert 19	assure 8	bill -30	blame -36	brag 10	calculate 40	call -14	caution 16	challenge 12	cite -24	claim 19	clarify 32	clear 7	comment 7	compare -31	complain 24	concede 29	concern 32	concerned 29	conclude -6	confess -22	confidence 23	confirm 32	consider 7	contend 42	continue -18	counter 20	debate 15	decide -32	declare 23	defend -21	deliver -34	deny 41	describe -33	determine 6	disclose 18	discover -11	discuss -30	dismiss -19	doubt 11	echo 10	email -6	emphasize 43	endorse 8	estimate 37	explain 17	express 31	fear 25	feel 14	figure -11	hear 6	hope 7	identify -33	imagine -29	imply 12	indicate 27	inform 19	insist 42	issue -36	joke 9	know 16	lament 27	laugh -39	learn 9	like -24	list -25	love -34	maintain 41	mean -20	mention -6	message 17	need -44	note 23	notice -18	offer -52	oppose 17	order -17	persuade -23	plan -34	point -24	post 20	praise -17	predict 14	present -34	press 10	propose -17	prove -30	question 11	raise 27	read -31	realize 6	recognize 28	recommend 40	reflect -49	regret -40	reject 19	remark 8	remember -17	remind 21	repeat -19	reply 27	respond -13	reveal 13	rule -23	say 18	see -9	seek -45	sign -40	signal 7	speak -43	speculate 30	state 10	stress 42	submit 34	suggest 12	suggestion 35	sure -36	suspect 16	talk -26	tell 30	testify 64	threaten -32	urge -10	view -34	voice -14	vote -58	vow 10	want -42	warn 16	warning 32	wave -26	welcome -33	wonder 9	worry 22	write 20
start|that|accusation|first|	that -22
start|that|accusation|	that -22
start|that|accuse|first|	that -41
start|that|accuse|	that -41	verb -30
start|that|acknowledge|	auxiliary 20	that 29	verb 60
start|that|acknowledge|first|	that 29
start|that|adamant|first|	that 32
start|that|adamant|	that 32
start|that|add|	auxiliary 13	marks -24	none 25	that 17	verb 29
start|that|add|first|	that 17
start|that|admit|	auxiliary 58	that 39	verb 19
start|that|admit|first|	that 39
start|that|advocate|first|	that 6
start|that|advocate|	that 6
start|that|agree|	auxiliary 20	none -10	that 12	verb 9
start|that|agree|first|	that 12
start|that|aim|first|	that -40
start|that|aim|	that -40
start|that|allege|	auxiliary 16	that 75	verb 46
start|that|allege|first|	that 75
start|that|allow|	auxiliary 35
start|that|announce|	auxiliary -7
start|that|answer|first|	that -10
start|that|answer|	that -10
start|that|appeal|	auxiliary -28	that -28
start|that|appeal|first|	that -28
start|that|argue|	auxiliary 22	marks -7	none -9	that 28	to -17	verb 93
start|that|argue|first|	that 28
start|that|argument|first|	that 29
start|that|argument|	that 29
start|that|asks|false|	auxiliary 27	marks -10	none -21
start|that|asks|true|	to -27	verb 21
start|that|ask|first|	that -41	whether 31	why -19
start|that|ask|	none 14	subordinator 16	that -41	verb -20
start|that|assert|	auxiliary 38	that 19
start|that|assert|first|	that 19
start|that|assume|	auxiliary 7
start|that|assure|first|	that 8
start|that|assure|	that 8
start|that|attack|first|	that -15
start|that|attack|	that -15	verb 16
start|that|back|	verb 7
start|that|before|	- -7	2022 -32	2023 37	: -33	about -10	accusations -43	acknowledge 39	acknowledged 7	acknowledging 40	adamant 32	added 81	adding 6	admits 37	admitted 12	admitting 38	afterward 33	afterwards 30	agree 46	agreed 70	all -41	alleged 38	alleges 32	alleging 43	allowed 42	and -52	announced 20	answered -15	ap 40	april -15	argue 75	argued 25	argues 8	arguing 18	argument 10	ask 13	asked -30	asking 42	asks 17	assembly 33	asserted 43	assertion 9	assume -34	at -33	belief 12	believe 17	believed -23	board 32	briefing 34	calculates 33	called -56	case 14	cautioned 19	claimed 23	claiming -9	claims 58	clarified 32	clinton -40	cnn 41	committee 44	communities -28	conceded 60	concern 45	concerned 29	concerns -29	conclude 7	concluded 14	condition -29	conference 8	confidence 18	confirmed 48	congress 36	contends 38	council 45	countered 40	country -21	court 12	criticism 36	days -37	debate 13	decide -44	declared 57	declaring 31	delegates -8	demanded 68	demanding -19	denied 97	denies 39	deny 50	disclosed 46	disputed -17	disputes 15	doubted 9	doubts 32	dáil 34	earlier 7	emails -12	emphasized 26	ensure -36	estimated 56	estimates 13	evidence -10	explained 8	explaining 13	explains 38	fact -34	fear 13	fears 32	feel 16	find -25	finding -14	fm 37	for -9	found 58	friday 24	group -6	held 43	her 9	him -6	hinted 41	hope -11	hoped 37	hopeful 8	hopes 11	idea -8	imagine -29	implying 43	in -40	indicate 11	indicated 16	insist 34	insisted 66	insisting 30	insists -10	interview 6	interviews -16	into -34	issues -24	january 37	joked 40	know 30	lamented 27	law -44	learned 23	legislation -6	letter 45	maintained 20	maintains 41	march 44	me -15	mean -17	meaning -33	measure -27	media 17	meeting 44	message -13	monday -6	month 58	morning 9	move -22	msnbc 41	news 11	night 45	note 49	noted 18	notes 46	noticed -20	noting 23	of -57	on -13	one -49	only -29	ordered 9	out 29	over -11	panel 36	party -32	plea 46	positions -37	possibility -37	post 42	predicted 40	predicting -12	promised 28	proposed 51	proved -16	provision -30	question 31	questioned 50	questioning 32	race -29	radio 42	realized -6	recalled 20	recognize 35	recommended 48	recommends 32	records -13	rejected -6	remarked 33	remember -12	repeated 43	replied 23	reported 12	reporter 36	reporters 61	reports 29	responded 67	ruled 24	ruling -37	said 29	saturday 58	say -12	saying 121	says 112	schools -36	september -18	show -30	showed 33	showing 47	shows -6	signaled 37	so -34	speech -19	stated 70	statement 47	states -8	stating 39	stressed 36	submitted 31	suggest 41	suggested 123	suggesting 85	suggestion 20	sunday 52	supporters 19	sure -36	system -46	telephone 41	television 46	testified 47	than -35	them 38	think 26	thinks -11	thought 6	time 21	times 55	to -29	told -39	tuesday 11	tweeted 41	twitter 38	understood -15	us 43	viewers 32	voters -7	voting -23	vowed 38	warn 37	warned 19	warning 8	ways -30	wednesday 43	week 23	with 17	wondered 10	worried 31	worry 33	writes 33	writing 34	wrote 17	x -15	year 14	yet -8	you -13	— -18
start|that|believe|	auxiliary 6	none 8	verb -9
start|that|bill|first|	that -30
start|that|bill|	that -30
start|that|blame|first|	that -36
start|that|blame|	that -36	verb -35
start|that|brag|first|	that 10
start|that|brag|	that 10
start|that|calculate|first|	that 40
start|that|calculate|	that 40
start|that|call|	auxiliary 12	marks -54	that -14	verb -43
start|that|call|first|	that -14
start|that|care|	auxiliary 8	that -30
start|that|care|first|	that -30
start|that|caution|	auxiliary 18	that 16	verb 41
start|that|caution|first|	that 16
start|that|challenge|	auxiliary 12	that 12
start|that|challenge|first|	that 12
start|that|cite|first|	that -24
start|that|cite|	that -24	verb -41
start|that|claim|	auxiliary -10	none 42	that 19	verb 45
start|that|claim|first|	that 19
start|that|clarify|first|	that 32
start|that|clarify|	that 32
start|that|clear|	auxiliary -13	subordinator -7	that 13	verb 29
start|that|clear|first|	that 13	whether -11
start|that|comment|	none -34
start|that|compare|first|	that -31
start|that|compare|	none -25	that -31
start|that|complain|first|	that 24
start|that|complain|	that 24
start|that|concede|	auxiliary 58	that 29
start|that|concede|first|	that 29
start|that|concerned|first|	that 29
start|that|concerned|	that 29
start|that|concern|	auxiliary 27	that 32
start|that|concern|first|	that 32
start|that|conclude|	auxiliary 16	verb -23
start|that|confess|first|	that -22
start|that|confess|	that -22
start|that|confidence|first|	that 23
start|that|confidence|	that 23
start|that|confirm|	auxiliary 13	none 42	that 32	verb 43
start|that|confirm|first|	that 32
start|that|contend|	auxiliary 32	that 42	verb 29
start|that|contend|first|	that 42
start|that|convinced|	auxiliary -11
start|that|counter|	auxiliary -7	that 20	verb 33
start|that|counter|first|	that 20
start|that|debate|first|	that 11
start|that|debate|	that 11	verb 23
start|that|decide|	auxiliary -6	subordinator -23	that -23
start|that|decide|first|	that -23	whether -23
start|that|declare|	auxiliary 65	that 23
start|that|declare|first|	that 23
start|that|defend|first|	that -37
start|that|defend|	that -37
start|that|deliver|first|	that -34
start|that|deliver|	that -34
start|that|demand|	auxiliary 11
start|that|deny|	auxiliary 20	none 52	that 41	verb 42
start|that|deny|first|	that 41
start|that|describe|	auxiliary -28	that -33
start|that|describe|first|	that -33
start|that|determine|	auxiliary 11	that 9	verb -13
start|that|determine|first|	that 9
start|that|disclose|	auxiliary 37	that 18
start|that|disclose|first|	that 18
start|that|discover|first|	that -11
start|that|discover|	that -11
start|that|discuss|	auxiliary -25	that -30
start|that|discuss|first|	that -30
start|that|dismiss|	auxiliary -16	that -19
start|that|dismiss|first|	that -19
start|that|dispute|	none -11
start|that|doubt|	auxiliary 29	that 8
start|that|doubt|first|	that 8
start|that|echo|first|	that 10
start|that|echo|	that 10	verb 10
start|that|email|	auxiliary -15
start|that|emphasize|	auxiliary 31	that 43
start|that|emphasize|first|	that 43
start|that|endorse|first|	that 8
start|that|endorse|	that 8
start|that|estimate|	auxiliary 42	none 41	that 37	verb 46
start|that|estimate|first|	that 37
start|that|expect|	auxiliary -12
start|that|explain|	auxiliary 29	subordinator 11	that 18	verb -8
start|that|explain|first|	that 18	why 11
start|that|express|	auxiliary 44	that 31	verb -10
start|that|express|first|	that 31
start|that|fear|	auxiliary 18	that 25
start|that|fear|first|	that 25
start|that|feel|	auxiliary -10	that 14
start|that|feel|first|	that 14
start|that|find|	none -10	to -20	verb 24
start|that|first|	that 9	why 12
start|that|hear|first|	that 6
start|that|hear|	none 17	that 6
start|that|hold|	auxiliary 13
start|that|hope|first|	that 7
start|that|hope|	none -16	that 7	verb 31
start|that|identify|first|	that -33
start|that|identify|	that -33
start|that|imagine|	auxiliary -27	that -29
start|that|imagine|first|	that -29
start|that|imply|	auxiliary -7	that 12
start|that|imply|first|	that 12
start|that|indicate|	auxiliary 27	that 22	verb 40
start|that|indicate|first|	that 22
start|that|inform|	auxiliary 6	that 19
start|that|inform|first|	that 19
start|that|insist|	auxiliary 71	none 22	that 42
start|that|insist|first|	that 42
start|that|issue|first|	that -36
start|that|issue|	that -36	verb -25
start|that|joke|	auxiliary 44	that 9
start|that|joke|first|	that 9
start|that|judging|first|	that -20	whether 21	why 18
start|that|judging|	participle -12	present -21	subordinator 28	that -20
start|that|know|	auxiliary 34	none -28	subordinator 47	that -6	verb 32
start|that|know|first|	that -6	whether 37	why 28
start|that|lament|first|	that 27
start|that|lament|	that 27
start|that|laugh|first|	that -39
start|that|laugh|	none -31	that -39
start|that|learn|	auxiliary -10	that 9	verb 34
start|that|learn|first|	that 9
start|that|like|	auxiliary -36	that -55
start|that|like|first|	that -55
start|that|list|first|	that -25
start|that|list|	that -25
start|that|love|first|	that -34
start|that|love|	that -34
start|that|maintain|	auxiliary 13	that 41	verb 59
start|that|maintain|first|	that 41
start|that|mean|first|	that -20
start|that|mean|	that -20	verb -51
start|that|mention|first|	that -6
start|that|mention|	that -6
start|that|message|	auxiliary 32
start|that|need|first|	that -44
start|that|need|	that -44	verb -27
start|that|note|first|	that 23
start|that|note|	none 30	that 23	verb 38
start|that|notice|	auxiliary -13	that -18
start|that|notice|first|	that -18
start|that|offer|	auxiliary -31	that -48	verb -29
start|that|offer|first|	that -48
start|that|oppose|first|	that 17
start|that|oppose|	that 17
start|that|order|apposed|	judging -35	saying 28	thinking 12
start|that|order|apposition|	judging -8	saying 54
start|that|order|	auxiliary -33	that -17	verb 12
start|that|order|direct|	judging -14
start|that|order|first|	that -17
start|that|order|noun|	other 21
start|that|order|relative|	judging 25	saying -18	thinking -16
start|that|order|shared|	judging 8	thinking 12
start|that|other|	base 21	that 17
start|that|other|first|	that 17
start|that|persuade|first|	that -23
start|that|persuade|	that -23	verb -35
start|that|plan|first|	that -34
start|that|plan|	none -29	that -34
start|that|pledge|	auxiliary 37
start|that|point|first|	that -24
start|that|point|	that -24	verb -37
start|that|post|	auxiliary 41	that 20	verb -12
start|that|post|first|	that 20
start|that|praise|first|	that -17
start|that|praise|	that -17
start|that|predict|	auxiliary 8	that 14	verb 9
start|that|predict|first|	that 14
start|that|present|first|	that -29
start|that|present|	that -29
start|that|press|first|	that 24
start|that|press|	that 24
start|that|promise|	auxiliary 40	none -21
start|that|propose|	auxiliary -10	none -16	that -17
start|that|propose|first|	that -17
start|that|prove|	auxiliary -48	that -30
start|that|prove|first|	that -30
start|that|question|first|	that -15	whether 17	why 23
start|that|question|	none 19	subordinator 23	that -15	verb 9
start|that|raise|	auxiliary 24	that 27	verb 25
start|that|raise|first|	that 27
start|that|read|first|	that -31
start|that|read|	that -31
start|that|realize|	auxiliary 6	that 6
start|that|realize|first|	that 6
start|that|recall|	auxiliary 54	verb -11
start|that|recognize|	auxiliary 14	that 28
start|that|recognize|first|	that 28
start|that|recommend|	auxiliary 23	none 30	that 40	verb 32
start|that|recommend|first|	that 40
start|that|reflect|	auxiliary -39	none -26	that -49
start|that|reflect|first|	that -49
start|that|regret|first|	that -40
start|that|regret|	that -40
start|that|reject|	auxiliary 11	none 8	that 19
start|that|reject|first|	that 19
start|that|remark|	auxiliary 8	that 8
start|that|remark|first|	that 8
start|that|remember|first|	that -17
start|that|remember|	that -17
start|that|remind|first|	that 21
start|that|remind|	that 21	verb 38
start|that|repeat|	auxiliary -12	that -19	verb -14
start|that|repeat|first|	that -19
start|that|reply|	auxiliary 84	that 27	verb 14
start|that|reply|first|	that 27
start|that|report|	none 31	verb -25
start|that|respond|	auxiliary 6	that -13
start|that|respond|first|	that -13
start|that|reveal|	auxiliary 23	that 16	verb 20
start|that|reveal|first|	that 16
start|that|rule|	auxiliary -18	that -21	verb 6
start|that|rule|first|	that -21
start|that|saying|	base -13	participle 9	past 27	present -14	subordinator -11	that 16
start|that|saying|first|	that 16	whether -9	why -7
start|that|say|	auxiliary 15	marks -9	none -14	subordinator -36	that 36	verb 45
start|that|say|first|	that 36	whether -31
start|that|seek|	auxiliary -39	that -45
start|that|seek|first|	that -45
start|that|see|first|	that -14
start|that|see|	that -14	verb -13
start|that|show|	none -40	subordinator -16	verb 14
start|that|signal|first|	that 7
start|that|signal|	that 7
start|that|sign|	auxiliary -15	that -40	verb -33
start|that|sign|first|	that -40
start|that|speak|	auxiliary -40	that -43
start|that|speak|first|	that -43
start|that|speculate|first|	that 30
start|that|speculate|	that 30
start|that|state|first|	that 10
start|that|state|	that 10
start|that|stress|	auxiliary 39	that 42
start|that|stress|first|	that 42
start|that|submit|	auxiliary 34	that 34
start|that|submit|first|	that 34
start|that|subordinator|	, 23	adverb 15	capital -11	preposition -21	pronoun 17	stop -18	that 14
start|that|subordinator|auxiliary|	judging 7	saying -7	thinking 16
start|that|subordinator|none|	saying -13	thinking 6
start|that|subordinator|to|	judging 13	thinking -34
start|that|subordinator|verb|	judging 31	thinking 16
start|that|suggestion|	auxiliary 32	that 35
start|that|suggestion|first|	that 35
start|that|suggest|	auxiliary 32	none -11	that 12	to 37
start|that|suggest|first|	that 12
start|that|support|	auxiliary -17	none 7
start|that|sure|first|	why -22
start|that|sure|	subordinator -30
start|that|suspect|	auxiliary 12	that 16
start|that|suspect|first|	that 16
start|that|talk|	auxiliary -7	that -29
start|that|talk|first|	that -29
start|that|tell|	auxiliary 10	marks 47	none -20	that 29	verb 75
start|that|tell|first|	that 29
start|that|testify|	auxiliary 50	that 64	verb 37
start|that|testify|first|	that 64
start|that|that|	: -41	adverb 28	auxiliary -106	capital 35	determiner 59	possessive -12	preposition 8	pronoun 20	quote 36	stop -39	subordinator 6	verb-judging -48	verb-saying -27	verb-thinking -70
start|that|that|auxiliary|	other 20	saying 21	thinking 10
start|that|that|marks|	judging -65	saying 18	thinking -13
start|that|that|none|	other 14	saying -16	thinking -20
start|that|that|to|	judging -32	saying 11	thinking 7
start|that|that|verb|	judging -18	other -9	saying 6	thinking -8
start|that|thinking|first|	why 28
start|that|thinking|	past 18	present -7	subordinator 18
start|that|think|	auxiliary 9	none 32	verb -47
start|that|threaten|first|	that -32
start|that|threaten|	that -32
start|that|try|	auxiliary 18	verb -12
start|that|understand|	auxiliary -19
start|that|urge|	auxiliary -20	that -10
start|that|urge|first|	that -10
start|that|use|	verb -34
start|that|view|first|	that -34
start|that|view|	that -34
start|that|voice|	auxiliary -6	that -14
start|that|voice|first|	that -14
start|that|vote|	auxiliary -38	that -55	verb -25
start|that|vote|first|	that -55
start|that|vow|	auxiliary 31	that 10
start|that|vow|first|	that 10
start|that|want|first|	that -42
start|that|want|	none -24	that -42
start|that|warning|first|	that 32
start|that|warning|	that 32
start|that|warn|first|	that 16
start|that|warn|	none 38	that 16
start|that|wave|first|	that -26
start|that|wave|	that -26	verb -22
start|that|welcome|first|	that -33
start|that|welcome|	that -33
start|that|wonder|	auxiliary 15	subordinator 9
start|that|worry|	auxiliary 24	that 18	verb 34
start|that|worry|first|	that 18
start|that|write|	auxiliary 37	marks 12	none 9	that 20	verb -11
start|that|write|first|	that 20
`;
