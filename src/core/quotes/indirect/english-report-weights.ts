/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|	0 -7	1 -61	and -48	capital -30	coordinator -60	determiner 22	preposition 40	t0 6	the 32	v0 6	v1 8	v2 -68	word -34
end|(|0|	next 9	that -47
end|(|capital|	) -144	0 -58	capital 40	stop -54	t0 6	v0 -31	v1 -7	v2 -44
end|(|determiner|	word 27
end|(|t0|	next 6
end|(|v0|	next -22	that 18
end|(|v1|	behind -54	next 12
end|(|v2|	next -53	that -30
end|(|word|	) -74	v0 -69	v2 -27	word -72
end|,|	 -53	000 -213	1 -17	2 -8	237 -57	383 -47	400 -77	500 -43	a 60	about 11	according 123	adding 53	after 60	along -71	also 16	although 15	among -88	an 30	and 15	are -7	arguing 12	as -20	at -78	auxiliary 14	based 8	because -22	belgium -47	bill -41	both 35	but 42	by -57	calif -43	called 13	calling 58	capital -54	citing 32	clinton 54	compared 40	coordinator 11	could -14	coupled -66	depending -54	despite 38	determiner 8	did -40	donald -13	drawing 57	either -8	especially -94	even 8	florida -22	followed -41	for 33	foreign -29	france -53	from -45	georgia -47	given -74	had -80	has 6	have -15	he -35	her -35	his -54	how -58	however 55	if -83	in -62	including -99	iowa -42	is -7	it 21	its -47	john -45	just 9	known 29	leading 30	leaving 6	let -57	making 10	many -53	maryland -36	massachusetts -25	michigan -37	might -49	more -54	mr. 69	mrs. 66	much -13	new -61	no -49	nobody -43	not -59	noting 65	now -58	obama -20	of -71	often 17	on -28	one -22	only -33	or -87	particularly -58	plans -15	pointing 66	possibly -71	preposition -14	pronoun -17	put -51	putting 73	quote -53	r-texas -54	rather -65	rubio 35	said 12	sanders -14	saying 42	sen. -15	senator 16	she -21	should -50	since -24	so -14	some -7	something 23	stating -30	subordinator 14	such -98	t0 11	t2 -45	taken -17	telling 52	that -95	the 8	then -57	there 45	they -24	this -23	though 49	three 45	to -48	too 18	trump 46	turkey -33	ultimately 16	used -44	v1 -18	v2 -16	verb-judging 26	verb-saying 65	verb-thinking -11	virginia -45	was 53	well 67	were -8	when -22	where -68	which 81	while 82	who 49	whose 30	with -23	without 47	word -24	would -123	wrote 8
end|,|0|	after -32	behind 21	that -16
end|,|1|	behind 6	late 19	next -27	that -27
end|,|2|	behind -60	next 11
end|,|adverb|	, 8	0 17	adverb 36	auxiliary 52	preposition -56	stop 32	t0 -21	v0 -28	v1 -20	verb-judging 10	verb-saying -24	word -45
end|,|auxiliary|	0 28	1 -152	adverb -8	determiner 31	preposition -45	quote -29	t0 54	v0 38	v1 -66	v2 -120	verb-judging 16	verb-saying 30	word -14
end|,|capital|	, -112	0 -22	1 -80	2 -85	auxiliary -55	capital -40	coordinator -180	possessive 43	preposition -38	stop -101	t0 14	v0 -33	v1 -159	v2 -117	verb-judging 50	verb-saying 94	word 20
end|,|coordinator|	0 56	1 -104	adverb -68	auxiliary 17	capital 91	coordinator -66	determiner 36	preposition -34	pronoun 65	subordinator 23	t0 26	that -105	v0 -7	v1 -31	v2 -32	verb-saying 54	verb-thinking -31	word -11
end|,|determiner|	0 -58	2 -10	auxiliary 47	capital -35	determiner -28	preposition -28	stop 16	subordinator -98	t0 48	that -20	v0 12	v1 21	v2 -32	verb-judging 81	verb-saying 40	verb-thinking 48
end|,|preposition|	0 6	1 36	adverb 32	auxiliary -30	capital 7	determiner 16	preposition -44	pronoun -65	t0 -42	t1 -55	v0 -16	v1 11	v2 -90	verb-saying 25	word -37
end|,|pronoun|	0 -6	1 -49	adverb -35	determiner -44	possessive -13	v0 -22	v1 -11	v2 -72	verb-thinking -20	word 30
end|,|quote|	stop -72	v0 -51	v1 -76
end|,|subordinator|	0 29	adverb -61	auxiliary 47	capital 41	determiner -7	preposition -8	pronoun 14	quote -56	v0 -10	v1 -50	v2 24	verb-saying 9
end|,|t0|	next 9	that -48
end|,|t1|	behind -57	next 20
end|,|t2|	next -43
end|,|that|	pronoun -33	v0 -39
end|,|v0|	behind 6	late 11	next -13	source -32	that 12
end|,|v1|	after -77	behind -7	late -98	next -23	source -70
end|,|v2|	behind -14	late 6	next -36	that -19
end|,|verb-judging|	preposition 28	pronoun 73	quote -57	subordinator -51	t0 66	v0 27	v1 18	v2 -81	word -8
end|,|verb-saying|	, 11	0 -15	1 -29	: 10	capital 62	determiner 76	preposition -12	pronoun -16	stop -55	t0 37	that 30	v0 75	v1 11	v2 34
end|,|verb-thinking|	0 -35	1 17	capital -35	coordinator -29	determiner 32	that -48	v0 11	v1 -16	word -34
end|,|word|	% 35	, -51	0 -26	1 -15	2 -63	adverb -15	auxiliary 7	capital -16	coordinator -148	determiner 8	preposition 9	pronoun 31	quote -69	stop -84	subordinator 12	t0 -49	t1 -16	that 14	v1 -37	v2 -35	verb-saying 22	verb-thinking 12	word -56
end|	- 15	; 7	about -125	above -60	across -22	after 16	against -121	along -75	amid -45	among -33	april -10	around -30	as -36	august -41	because -6	before 18	behind -92	below -56	between -122	beyond -70	but 24	by 22	christmas -31	concerning -59	december -53	despite 55	down -95	during 23	easter -44	end -7	evening -34	february -31	for -45	from -33	how -108	if -48	in -8	inside -56	into -111	january -50	july -78	june -58	like -83	march -54	may -32	monday 10	month -74	morning -31	near -63	night -76	nor -53	november -70	october -42	of -92	off -111	on 11	once -98	onto -59	or -80	out -114	outside -87	over -31	past -96	per -77	saturday -11	september -47	since -55	so -41	sunday -84	than -16	that -31	then -70	though -67	through 16	throughout -49	to -42	today -20	toward -93	tuesday 15	under -12	unless -65	up -44	upon -72	versus -62	via 25	week -55	weekend -64	what -114	where -31	whether -94	which -17	while 22	who -11	whom -55	whose -32	why -66	with -7	within -83	without 15	year -68	yet -67	– 8	— 8
end|-|	- -36	0 16	1 -76	2 25	adverb -30	an 17	and -27	auxiliary -73	but -7	capital 41	coordinator -15	determiner 56	preposition 8	subordinator 24	t0 12	the 30	though 38	to -67	v1 -22	v2 -16	verb-saying 28	which -69	word -44	would -8
end|-|-|	0 -6	adverb -51	determiner 44	preposition -14	t0 22	v0 -47	v1 18	word -77
end|-|0|	behind -50	next 31	that -18
end|-|adverb|	v0 -7
end|-|auxiliary|	v0 -73	word -76
end|-|coordinator|	0 -68	adverb -26	pronoun -9	v0 26	v1 -87	verb-judging -17	word -36
end|-|determiner|	0 59	v0 10	word 7
end|-|preposition|	0 7	determiner 13	v0 -12	word 10
end|-|subordinator|	capital 30	pronoun 27	v0 -6	v1 38
end|-|t0|	next 36
end|-|v0|	after -55	behind 29	next -6	that 8
end|-|v1|	next -36	that 18
end|-|v2|	next -16
end|-|verb-saying|	that 28
end|-|word|	0 -18	auxiliary 12	preposition 12	v0 -52	v1 -70	word -45
end|:|	 26	1 -16	a 14	capital -7	determiner 6	end -7	preposition -41	pronoun -66	quote 33	t0 9	that -96	the -17	v0 14	v1 -25	v2 -61	word -35
end|:|0|	next -6
end|:|capital|	, 14	0 -14	v1 -52	v2 -37
end|:|determiner|	0 18	word 14
end|:|end|	end -7	v0 30	v1 -39
end|:|preposition|	v0 -17	word -31
end|:|quote|	pronoun 54	v0 48	v1 -10
end|:|t0|	next 8
end|:|that|	0 -46
end|:|v0|	behind -52	next -22	that 44
end|:|v1|	behind -52
end|:|v2|	next -52
end|:|word|	v0 -59	word -73
end|;|	 -20	. -37	and 18	capital 42	coordinator 18	end -20	stop -37	t0 29	the 32	v2 24
end|;|0|	next 7
end|;|capital|	auxiliary 22	capital 33	v0 69	word 14
end|;|coordinator|	word 16
end|;|determiner|	capital 32	v0 -15
end|;|end|	0 -21	end -20
end|;|stop|	end -37
end|;|t0|	next 21
end|;|v0|	that 37
end|;|v1|	next 21
end|;|word|	v0 -15	word 42
end|about|	$ -37	0 -118	1 -28	3 -16	30 -13	4 -9	6 -12	a -41	an -30	capital -74	clinton -34	determiner -99	her -63	hillary -35	his -48	how -28	it -22	mr. -40	pronoun -20	subordinator -42	the -65	trump -37	v0 -83	v1 -22	v2 -18	whether -26	word -86
end|above|	all -44	determiner -52	v0 -71	word -51
end|according|	, -14	0 -13	against -20	and -50	at -14	end 42	for -22	from -22	in -47	january -10	of -16	since -17	that -36	to -30	v0 -41	v1 6	v2 21	what -16	who -24	with -35	within -14
end|accuse|	, -13	0 -46	1 -22	and -14	as -49	at -72	end 32	for -56	from -34	in -70	of -118	on 17	that -23	to -70	v0 10	with -43
end|acknowledge|	, 10	0 28	and -60	by -51	end -17	for -44	from -33	in -9	of -39	on 9	that -32	to -73	v0 -16	v1 -35	v2 -9
end|across|	0 14	determiner -13	t0 -51	the -9	v0 -101	v1 -46	word -40
end|add|	, -44	0 -52	1 -50	and -12	as -36	at -53	end 63	for -19	from -38	in -55	of -20	on -25	to -81	v0 -24	v1 39	with -61
end|admit|	, 10	0 -15	end 6	for -71	from -29	in -47	of -37	over -41	that -16	to -55	v0 12
end|adverb|0|	, 21	coordinator -14	preposition -48	subordinator -45	that -60	word -45
end|adverb|stop|	end -35	quote -35	v0 -44
end|adverb|t0|	end -14	preposition -74
end|adverb|v0|	, 6	coordinator 20	end 14	next -48	preposition -103	subordinator -101
end|adverb|v1|	, -53	end -10	preposition -47	subordinator -37	that -33	word -15
end|adverb|v2|	end 17	preposition -39
end|advise|	0 -39	end 43	v0 -21
end|advocate|	, -10	0 -21	and -45	end 43	in -48	of -33	that -42	to -39
end|after|	a 14	adverb -54	auxiliary 30	being 43	capital 21	he -12	his -10	it -53	pronoun -55	t0 -8	t1 -63	the -21	v0 31	v1 -108	v2 -75	verb-judging -36	word 41
end|after|saying|0|	false -24	true 66
end|after|saying|1|	false -34	true 26
end|after|saying|t0|	false -44	true 19
end|after|saying|v0|	false -26	true 28
end|after|saying|v1|	false -52	true 21
end|after|saying|v2|	false -63	true 20
end|against|	. -20	0 -95	a -33	capital -76	clinton -37	determiner -72	her -29	him -40	his -32	it -19	pronoun -44	stop -20	t0 -41	the -61	them -22	trump -24	v0 -91	v1 -34	v2 -14	word -69
end|agree|	, -13	0 -8	and -69	as -55	for -55	in -77	of -46	on -8	or -22	t0 -15	that -62	to -73	v1 -14	v2 35	with -60
end|aim|	, -22	0 -30	end 36	t0 12	to -42	v0 -10
end|allege|	, -27	0 -24	and -18	as -33	at -79	behind -27	by -59	end 17	for -36	in -43	than -45	that -13	to -50
end|allow|	, 40	0 -75	and -50	end -13	of -51	on -66	t0 18	to -101	v0 8	v1 -36	with -53
end|allude|	end 26
end|along|	0 -42	determiner -55	t0 -38	the -55	v0 -58
end|among|	0 -96	capital -83	democrats -43	determiner -57	many -30	others -47	republicans -35	the -45	v1 -40	v2 -25
end|and|	 -47	$ -68	, -6	0 -7	2012 -23	adverb -33	also 12	an -57	another -57	as 30	at -34	auxiliary -27	bernie -63	blamed 10	by 27	called 72	campaign -34	capital -38	clinton -20	commerce -21	cruz 16	democratic -47	determiner -39	did 7	dismissed 24	donald 14	economic -46	even 34	find -38	fitness -40	florida -40	for -56	former -33	germany -17	go -55	good -22	had -108	has 21	have 14	he 25	her -57	hillary -58	his -9	how -61	immigration -40	in -32	iran -15	iraq -56	is 16	it -65	its -55	john -23	left -33	legal -51	local -46	make 22	manafort -32	many -41	military -50	minority -42	more -46	mr. 16	muslims -42	national -30	new -33	north -40	not -61	obama -45	offered -28	on -23	other -94	others 43	plans 33	powerful -25	preposition 10	president 31	pronoun 31	put -52	quote -47	quoted 14	republicans -33	rising -21	said 59	sanders -62	she 38	showing -45	six -45	subordinator -31	suggested 25	support -58	syria -71	t0 11	t1 -67	t2 -49	taken -24	ted -36	testing -16	that -36	the -39	their -37	those 40	through -47	to 28	trump 18	two -50	v1 -36	v2 -74	verb-judging 72	verb-saying 36	verb-thinking -13	wanted -55	was -43	what -48	who 42	word -64	worse -25	would -76
end|announce|	0 33	after 29	as 16	at -38	by -50	end -70	for -80	from -58	in 25	of -85	on 52	over -23	t0 38	that -61	v0 -16	v2 -78	who -34
end|answer|	, 32	0 20	1 -36	end -48	in -26	v0 6
end|apologize|	0 -42	end -42	v0 34
end|appeal|	, 46	0 7	end -11	in -35	of -17	t0 40	that -47	to -56
end|applaud|	0 -9	end 56	v0 -34
end|april|	. -33	26 -21	stop -33	v0 11	v1 -15
end|argue|	, -13	0 -41	1 -44	and -33	as 16	at -76	by -84	end 35	for -41	from -45	in -69	into -17	of -32	on -61	t0 -37	than -20	that -41	to -81	under -42	v0 14	v2 -7	who -48	with -71
end|around|	. -24	0 -8	capital -48	determiner -15	stop -24	the -12	v0 -79	v1 -44	word -46
end|ask|	( -63	, -15	1 -24	about -33	against -19	and -10	as 10	at -26	behind -40	by 13	down -24	end 14	for -105	from 9	if -44	in -10	of -70	on -57	t0 16	than -63	that -88	to -169	under -74	up -49	v0 -13	v1 -8	v2 -21	what -35	whether -37	who -22	with -45
end|assail|	end -49
end|assert|	, -22	0 -36	end 13	v0 -28	v1 15
end|assure|	0 -31	at -66	in -32	of -21	to -19	v0 43	v1 -42	v2 -43
end|as|	 -64	$ -54	0 -48	1 -66	2 -55	a -55	an -66	auxiliary -47	both -42	capital -46	china -46	determiner -70	evidence -60	he 45	her -52	his -50	it 39	long -27	many -59	mr. -24	not -49	of -30	one -67	part -37	possible -54	preposition -68	president -53	pronoun 61	proof -21	quote -64	secretary -65	somewhat -48	soon -46	subordinator -34	t0 10	t1 19	the -21	they -69	v0 -42	v2 -56	verb-judging -42	verb-saying -72	well 37	word -59
end|attack|	, -19	1 -51	and 33	as -12	by 20	end 15	for -64	in -58	of -27	on -39	to -46	v0 -61	v1 -20	with -48
end|attribute|	end 53
end|at|	$ -30	0 8	1 -61	1.1 -62	3 -40	7 -33	a 33	about -41	adverb -17	all -55	brisbane -59	capital -36	determiner 21	diggle -67	first -17	her -65	his -61	home -47	it -31	least -120	one -45	preposition -41	pronoun -26	school -31	stake -41	state -32	t0 -111	the -46	this -50	times -42	trump -37	v0 -20	v1 -60	v2 -48	verb-saying -43	word -65
end|august|	. -36	stop -36	v0 -39
end|auxiliary|0|	, 22	coordinator -35	end 32	next 13	preposition -120	subordinator -54	that -66	word -25
end|auxiliary|adverb|	0 -47	auxiliary -31	word -37
end|auxiliary|auxiliary|	0 10	auxiliary -30	preposition -47	v0 -49	word 17
end|auxiliary|stop|	end -39
end|auxiliary|t0|	end -12	next -47	preposition -55
end|auxiliary|v0|	, 18	coordinator -70	end 43	next -52	preposition -18	subordinator -74	that -34	word -25
end|auxiliary|v1|	, -78	coordinator -35	end -41	next -39	preposition -51	subordinator -54	that -16
end|auxiliary|v2|	end 18	preposition -36
end|auxiliary|word|	0 -58	determiner -38	preposition -37	v0 -26	v1 -18	word -36
end|back|	, 28	- 21	0 13	1 -65	and 14	by -41	end -61	for -46	of -48	on -45	that -43	to -64	v1 -10	v2 -69	with -52
end|bash|	0 24	end -25
end|because|	capital -79	determiner -14	he -16	it 25	of -37	preposition -14	she -66	t0 -67	the -101	they -48	v1 -46	word -60
end|before|	, -22	. -42	0 39	a 24	any -47	auxiliary -45	being -45	determiner -37	it -71	january -50	pronoun -17	stop -42	t0 -53	the -100	v0 -32	v1 -39	v2 -33	verb-saying 17	word -22
end|behind|	, -34	0 -54	a -32	capital -54	clinton -28	determiner -61	him -24	pronoun -24	the -54	v0 -95	v1 -36	word -37
end|behind|judging|1|	false -20	true -9
end|behind|judging|2|	false 20	true 31
end|behind|judging|t0|	true 31
end|behind|judging|t1|	false -52
end|behind|judging|v0|	false 10
end|behind|judging|v1|	false -32	true -23
end|behind|judging|v2|	false -91	true -9
end|behind|saying|0|	false 26	true 19
end|behind|saying|1|	false -88	true 12
end|behind|saying|2|	false -57
end|behind|saying|t0|	false -28
end|behind|saying|t1|	false -48
end|behind|saying|v0|	false -11	true -12
end|behind|saying|v1|	false -138	true -38
end|behind|saying|v2|	false -9
end|behind|thinking|0|	false 30
end|behind|thinking|1|	false 18	true 23
end|behind|thinking|t0|	false -38	true -19
end|behind|thinking|v0|	false 13	true -16
end|behind|thinking|v1|	false -26	true -27
end|behind|thinking|v2|	false -36	true -49
end|believe|	, -24	0 -8	1 12	as -58	at -57	by -71	end 46	for -87	from -49	if -40	in -82	may -50	of -47	on -85	t0 -7	that -38	to -94	v0 -28	v1 12	v2 -9	with -60
end|below|	determiner -40	the -40	v0 -46
end|bemoan|	0 -8	end -8
end|between|	$ -34	0 -105	a -33	capital -65	clinton -20	determiner -84	pronoun -48	the -78	v0 -70	v1 -24	v2 -11	word -50
end|beyond|	determiner -70	the -29	v0 -46	v1 -36
end|bill|	to -40
end|blame|	0 -35	and -24	end 28	for -9	from -43	in -69	of -35	that -56	to -58	v0 9	v1 -9
end|blast|	, -13	0 -25	and 15	end 31	for -62	in -47	of -37	to -43	v0 36	v1 6
end|boast|	0 -11
end|brag|	0 9	end -32	v0 -12
end|but|	 -63	0 42	adverb -25	auxiliary 11	determiner -36	in -35	not -19	preposition -35	quote -63	rather -33	said 75	that -69	the -34	v1 -42	verb-judging -53	verb-saying 65	verb-thinking -60	was -26	word 17	would 6
end|by|	 -46	0 33	1 18	10 -49	2027 -34	2028 -49	2030 -54	30 -48	a -14	adverb -29	an -59	another -55	capital -32	clinton -48	conservatives -36	cruz -39	determiner -13	giving 28	half -61	her -57	his -47	less -49	name -28	one -43	police -38	president -42	quote -46	sanders -36	spring -29	subordinator -33	t0 -9	technology -50	the -6	their -37	thursday -37	trump -58	two -67	users -25	v0 -25	v1 -70	v2 -74	verb-judging 13	verb-saying 26	what -33	word -18
end|call|	- -68	0 -10	1 -23	after -7	against -28	and -29	as -51	at 15	by 15	end 20	for -55	from -54	in -100	of -66	on -35	or -25	out -21	over -40	t0 8	t1 8	that -74	then -13	to -149	v0 -12	v1 -22	v2 29	who 19	with -70
end|capital|,|	auxiliary -18	coordinator -59	preposition -25	subordinator -57	v1 -16	verb-saying 34	word -54
end|capital|0|	( 29	, -8	; 53	behind -37	capital -7	coordinator 13	end -39	next 7	preposition 9	that -10	word 16	— 18
end|capital|1|	coordinator -51	end 14	next -48	preposition -124	subordinator -35	that -47	word -13
end|capital|2|	, -88	coordinator -65	end 32	preposition -59	subordinator -57
end|capital|auxiliary|	v0 -46	word -32
end|capital|coordinator|	v0 -51	word -37
end|capital|possessive|	0 -52	capital -73	t0 -50	v0 -82	v1 -21	word -73
end|capital|preposition|	0 -7	determiner -71	v0 -85	v1 -21	word -61
end|capital|stop|	capital -67	determiner -62	end -36	preposition 16	pronoun -31	quote 30	t0 -29	v0 -23	v1 -49	v2 -28
end|capital|subordinator|	determiner -44	pronoun 34	v0 31
end|capital|t0|	, 7	auxiliary -37	coordinator 27	end -21	next -21	preposition -27	subordinator -79	that -34	word -31
end|capital|t1|	, -7	preposition -21
end|capital|that|	capital -25	v0 -52	v1 -25
end|capital|v0|	( -60	, -6	- 41	: -76	capital -8	coordinator 21	end -33	late 23	next -24	preposition -29	source -23	subordinator -11	that -31	word -74	— 10
end|capital|v1|	( -47	, -43	- 21	: -51	behind -37	capital -26	coordinator -48	end -11	late -7	next -59	preposition -61	subordinator -89	that -42	word -43
end|capital|v2|	, 8	capital -20	coordinator -27	end -15	next -42	preposition -47	subordinator 8	that -38	word -34
end|capital|word|	, -62	1 -37	coordinator -45	preposition 9	t0 17	v0 -17	v1 -34	v2 -28	word -55
end|care|	0 19	v0 -19
end|cast|	, -28	and 11	as -77	end 30	of -44	v0 -50
end|caution|	0 -23	and -40	end 53	from -53	in -53	of -27	to -28
end|challenge|	, -29	0 -35	1 14	and 13	end 57	in -57	of -32	on -53	that -33	to -70	v0 -9	v1 8
end|charge|	, 22	0 11	and -9	by -30	end 7	in -64	that -29	to -39	v1 -40	with -78
end|christmas|	v0 -30
end|cite|	( 25	, -28	0 -29	1 11	about -20	and -6	as -101	by -64	end 51	for 9	from -46	in -106	of -67	on -41	or -25	that -73	to -62	v1 8	v2 -47	who -52	with -66
end|claim|	, -51	0 37	1 -44	and 34	end -11	for -70	in -27	of -29	on 9	than -47	that -57	to 6	v0 -30	v1 -11	v2 -9	with -39
end|clarify|	end -26	v0 -7
end|comment|	0 -13	and 14	end 10	v0 43
end|compare|	, -20	0 -70	and -42	end 33	in -45	of -42	t0 -15	that -40	to -69	v1 -58
end|complain|	0 -7	end 34	v0 -6
end|concede|	, -10	0 -14	1 -37	as -72	at -41	end -30	for -25	of -20	to -65	v0 -8
end|concerning|	v0 -59
end|conclude|	, -21	0 -57	end -16	for -33	of -31	on -59	that -36	to -49	v0 11	v1 -20
end|condemn|	, 64	0 -26	end -6	in -62	of -23	to -30	v0 47
end|confess|	end 40
end|confirm|	, -52	0 30	and -22	at 18	but 37	end -24	for -44	from -45	in -84	of -41	on 17	to 11	v0 -12	v1 19	with -67
end|congratulate|	0 -39	end 31	for -58
end|consider|	, -40	0 -18	as -55	for -38	in 14	of -45	on -39	to -80	v0 16	v1 -59
end|contend|	end 36	for -35	v0 11
end|continue|	end -17
end|contradict|	0 -44	end 42
end|coordinator|$|	word -46
end|coordinator|,|	adverb -28	preposition -46	v1 26
end|coordinator|0|	after -67	behind 40	late 36	next -18	preposition -30	source -36	that -66
end|coordinator|1|	after -10	behind -20	that -31
end|coordinator|2|	behind -48	next -57	that 17
end|coordinator|adverb|	0 24	1 -30	adverb -52	auxiliary -39	determiner -86	preposition -45	quote -45	v0 -144	v1 -79	v2 -27	verb-judging -7	verb-saying 47	word -29
end|coordinator|auxiliary|	0 20	adverb 24	auxiliary -27	determiner -81	quote -70	v0 -21	v1 -58	v2 -28	verb-saying 39	verb-thinking -68	word -37
end|coordinator|capital|	, -18	0 -66	1 -73	2 -48	adverb -53	auxiliary -50	coordinator -70	possessive -27	preposition -127	stop -111	t0 -22	v0 -9	v2 -31	verb-saying 18	word -53
end|coordinator|coordinator|	word 11
end|coordinator|determiner|	0 -39	1 -32	2 -50	adverb -7	capital -15	determiner 17	t0 11	v0 -160	v1 -72	v2 -23	verb-judging -40	verb-saying -10	verb-thinking -31	word -97
end|coordinator|preposition|	0 13	1 -20	capital -57	determiner -8	v0 -9	v1 -86	v2 -16	word -18
end|coordinator|pronoun|	auxiliary -11	possessive -56	v0 21	word 25
end|coordinator|quote|	, -35	end -37	stop -43	v0 -82
end|coordinator|subordinator|	0 -25	determiner 10	pronoun -88	v0 -12	word -41
end|coordinator|t0|	behind -11	late -69	next 9	that -28
end|coordinator|t1|	next -65
end|coordinator|t2|	next -41
end|coordinator|that|	auxiliary 8	capital -54	determiner -108	pronoun -86	quote -82	v0 -39	v1 -26	word -74
end|coordinator|v0|	after -73	behind -35	end 41	late -32	preposition -23	source -35	that -17
end|coordinator|v1|	after -38	behind -49	late -53	next -20	that -82
end|coordinator|v2|	after -27	behind -37	late -31	next -55	that -43
end|coordinator|verb-judging|	0 52	capital 14	determiner 25	preposition 21	pronoun 52	stop -51	v0 30	v1 -69	v2 -28	word 29
end|coordinator|verb-saying|	, 38	0 13	capital 10	determiner 16	preposition 28	pronoun 37	t0 41	that 57	v0 51	v1 -78	v2 -33	word -47
end|coordinator|verb-thinking|	determiner -68	preposition 30	quote -51	t0 21	v0 -62	word -47
end|coordinator|word|	, -108	- -59	0 -13	1 -59	2 -51	adverb -19	auxiliary 7	capital -42	coordinator -48	determiner 24	preposition -32	pronoun -10	stop -102	subordinator -6	t0 -42	t1 -51	t2 -36	that -65	v0 -41	v1 -81	v2 -39	verb-judging -19	verb-saying 66	verb-thinking -60	word -99
end|counter|	, -9	end 12	from -18	in -36	v0 -54
end|credit|	0 -18	and 15	end 17	in -47	of -25
end|criticize|	0 21	1 -71	and -25	as 25	by -48	during 13	for -121	from 16	in 8	of -54	on -67	that -61	to -81	v0 -12	v1 -42
end|debate|	, -60	0 12	end -18	of -55	to -48	v0 -17	v1 -20
end|december|	. -21	0 -42	stop -21
end|decide|	, -21	0 8	and 19	end -57	for -38	in 23	of -30	t0 31	to -88	v0 -9	v1 -19
end|declare|	, 36	0 33	and 19	as -47	end -73	for -39	in -87	of -59	to -82	tuesday 22	v0 -25	v1 -26
end|decline|	, -15	and 49	end -29	for 35	in -60	of -65	on -19	or -23	to -66	v0 -9	v1 -66	whether -73
end|decry|	0 29	and -31	end -23	of -50	v0 -8
end|deem|	0 38	1 -10	end -60	of -17	v1 -40
end|defend|	, -31	1 6	against -46	and -41	as -58	at 31	for -33	in 31	of -89	on 22	t0 17	that -73	to -79	v1 -70	v2 -8	with -28
end|define|	end 43
end|deliver|	, -35	0 16	end -23	of -80	to 15	v1 -61
end|demand|	, 45	0 14	1 -41	and -49	end -42	from -35	of -30	v0 22
end|denounce|	, 10	0 21	as 22	end -51	for -20	of -28	to -58	v0 7	v1 -82	v2 -52	with -25
end|deny|	, 27	0 16	and 66	end -74	for -68	in -64	of -41	or -32	than -38	that -34	to -60	v0 14	v1 -67	with -70
end|deride|	0 -34
end|describe|	, 9	0 -21	1 -27	and -8	as -126	by -66	of -34	t0 14	that -60	to -63	v0 -10	v1 10	v2 11	with 10
end|despite|	0 17	determiner 40	the 21	v0 40	word 36
end|detail|	, -8	0 -33	end 30	in -50	of -36	to -44	v0 -11	v1 -6
end|determiner|0|	( -74	, 12	- -8	: -42	; 32	auxiliary 16	coordinator 37	end 10	preposition -12	subordinator 11	that -13	word -108	— -19
end|determiner|1|	, -26	coordinator -69	end -8	preposition -11	subordinator -58	that -26	word -44
end|determiner|2|	, -44	coordinator -46	preposition -31	subordinator -38
end|determiner|t0|	, -29	- -18	coordinator -52	end 12	preposition -23	subordinator -11	that -46	word -39
end|determiner|t1|	coordinator -48	end 33	preposition -54	subordinator -46	that -17
end|determiner|t2|	, -41	coordinator -40	end -15	preposition -53
end|determiner|v0|	( 8	, -16	- -22	: -89	; 47	auxiliary -34	capital 36	determiner -50	preposition 12	subordinator -17	that -131	verb-thinking -27	word -79	– -49	— 14
end|determiner|v1|	, 11	- -63	capital -43	coordinator -116	preposition -53	that -40	word -26
end|determiner|v2|	, 7	capital -23	coordinator -53	preposition -52	subordinator -62	that -43	word -29
end|determiner|word|	v0 10
end|disagree|	end 12
end|disclose|	end -10	for -52	friday -38	in -35	of -33	on -74	v0 28	v1 -32
end|discuss|	, -31	0 -17	1 -34	and -64	end -12	for -52	in -6	of -38	on 7	that -66	to -79	v0 27	v2 -33	with 56
end|dismiss|	, 21	0 -73	by 11	of -32	that -70	to -26	v0 10	with -51
end|dispute|	0 -10	end 23
end|doubt|	0 9	for -39	in -44	to -39	v0 20	v1 -51
end|down|	, -49	. -32	0 -65	because -22	capital -34	determiner -44	on -38	preposition -70	stop -32	subordinator -30	t0 -36	the -27	to -53	v0 -89	v1 -33	v2 -35	word -50
end|during|	0 36	a 32	an 13	capital 13	determiner 20	her 12	t0 -67	the -27	v0 -40	v1 -39	v2 -69
end|easter|	. -44	stop -44	v0 -44
end|echo|	, -20	0 -21	and 28	end 6	that -27	to -33	v0 6	v1 7
end|emphasize|	, -17	0 -8	as -23	to -25	v0 -29
end|encourage|	0 -39	end 44	t0 14	to -71	v0 28
end|endorse|	, -17	- 29	0 35	1 -14	2 -42	and -8	as -38	end -44	for -71	in 23	of -69	on 9	that -21	v0 -80	v1 -90	v2 -6	with -45
end|end|	 8	, -9	[ -10	a 12	according 56	across 57	after -33	all -23	among -22	an 62	and -24	another -8	asked 50	at -15	beijing 30	both -28	but 7	by -33	canada 15	candidates -12	chief 26	clinton 30	democratic 27	democrats -16	donald 34	during -11	each -52	end -7	for 37	former 44	he 9	her 61	here -49	his 20	however -9	i -9	if 27	in 26	it 45	its -9	jimmy 10	just 55	last 61	later -22	many 18	more 64	mr. 13	mrs. 31	ms. 45	nearly 39	not 27	now -29	obama 27	older 68	on 25	one 54	only -28	opposition 40	others -33	perhaps -41	president 29	pressed 55	republican 30	republicans 7	rubio -58	russia 47	sanders -34	she -22	since -17	so 36	some 16	still -47	t1 -6	t2 15	thanked 41	that -9	the 46	there 9	these -49	they -20	this -51	those -36	though 37	three -66	to 36	turkish 38	two 44	under -61	v1 -8	we 29	what 18	when 35	while -7	would -13	yet -14
end|end|0|	after 66	next 6	that -9
end|end|1|	after 26	behind 9	that -7
end|end|2|	next 14
end|end|end|	end -7	t1 -6	t2 15	v1 -8
end|end|t0|	after 19	behind 7	late 37	that 15
end|end|t1|	behind 12
end|end|v0|	after 28	behind -18	late 10	source 61	that 24
end|end|v1|	after 19	behind -51	next -19	source 22	that 22
end|end|v2|	after 20	behind -21	late -6	that 12
end|estimate|	, 21	0 -64	and -48	at -75	by -39	end 47	for -48	from -51	in -41	of -37	t0 -17	to -59	v0 51	v1 -49
end|evening|	. -24	stop -24	v0 -44
end|expect|	( -69	, 23	and 28	as -68	at -92	by -95	for -68	from -43	in -111	into -30	may 14	month -28	of -57	on -114	over -57	t0 15	t1 -33	than -50	that -57	thursday -43	to -106	until -47	up -24	v0 -12	v1 -18	v2 -25	week -20	who 24	with -61	year -31
end|explain|	, -43	0 -20	1 -41	and -52	because -86	by -56	end 39	for -64	from -34	in 21	of -25	on -56	that -41	to -17	v0 -36	v1 20	v2 51	who -18	with -43
end|express|	, -12	0 -12	1 -53	about -38	at -54	end -8	for -62	in 18	of -28	on -39	or -18	that -69	to -49	v0 -19	v1 -7	who -57	with -67
end|favor|	, -33	0 -8	end 18	v0 -13	v1 26
end|fear|	, 20	0 14	and 20	in -39	of -39	on -56	that -45	to -33	v0 -23	v1 -37
end|feel|	, -13	as 44	by -55	end -15	in -59	of -58	on -66	to -60	v1 7
end|figure|	end 48
end|find|	, -24	- -68	0 -39	1 13	about -32	among -43	and -67	as 6	by -6	end 53	for -67	from -44	in -100	of -62	on -68	or -24	t0 -23	than -42	that -50	to -66	v0 -68	v1 37	with -60
end|fire|	0 -43	end -23
end|following|	determiner 25	the 18	v0 9	word -60
end|forecast|	end -10
end|for|	 -40	$ -25	, -31	. -37	0 -52	1 -56	2 -22	a -119	adverb -18	all -62	americans -48	an -90	another -37	any -46	as -16	auxiliary -29	capital -48	changing -26	clinton -58	college -41	comment -77	continuing -31	decades 46	democratic -43	determiner -51	donald -38	every -65	federal -54	governor -11	granted -34	her -65	hillary -50	him -57	his -6	it -47	its -49	months -76	more -44	mr. -76	mrs. -25	national -48	new -46	next -46	no -49	office -33	one -43	opposing -18	other -25	people -43	placing -34	preposition -24	president -20	presumptive -31	pronoun -64	public -23	questioning -31	quote -40	release -14	republicans -50	sanders -60	security -36	some -50	stop -37	subordinator 6	supporting -43	t0 -89	t1 -33	that -74	the -162	them -33	this 33	those -43	three -54	trump -72	two -24	u.s. -46	v0 -47	v1 -32	v2 -36	verb-judging -88	verb-saying -12	verb-thinking -55	weeks -44	what -58	which -20	word -39	years 28
end|friday|	's -33	. -40	0 14	possessive -33	preposition -31	stop -40	v0 -66	word 15
end|from|	0 -7	1 -76	2 -24	a -66	adverb -25	auxiliary -27	becoming -30	capital -144	chinese -37	clinton -18	coming -45	determiner -16	el -25	entering -75	her -48	his -59	its -47	mexico -32	mr. -34	outside -33	preposition -47	pronoun -30	russia -26	south -21	t0 -104	their -34	trump -41	v0 -144	v1 -27	v2 -51	verb-judging -34	vermont -11	within -46
end|hail|	0 -16	end 17
end|hangs|after|,|	0 20	t0 40	v0 -29
end|hangs|after|coordinator|	v0 -24
end|hangs|after|end|	0 -15	v0 7
end|hangs|after|preposition|	0 28	v0 16
end|hangs|after|subordinator|	v0 -54
end|hangs|after|that|	v0 -21
end|hangs|although|,|	v0 -27
end|hangs|although|coordinator|	v0 9
end|hangs|although|end|	0 45	v0 44
end|hangs|although|preposition|	0 -38	v0 -67
end|hangs|as|,|	0 20	t0 -15	v0 24
end|hangs|as|coordinator|	0 -14	v0 -20
end|hangs|as|end|	0 16	t0 67	v0 29
end|hangs|as|preposition|	t0 -84	v0 -45
end|hangs|as|subordinator|	v0 -70
end|hangs|as|word|	v0 -14
end|hangs|because|end|	0 32	v0 -30
end|hangs|because|preposition|	0 -35	v0 -92
end|hangs|before|end|	v0 -35
end|hangs|before|preposition|	0 15
end|hangs|false|(|	1 -6	2 -68
end|hangs|false|,|	1 -13	2 -12
end|hangs|false|-|	0 17	1 -15	2 11
end|hangs|false|:|	0 14	1 -15	2 -61
end|hangs|false|;|	2 24
end|hangs|false|adverb|	0 -17
end|hangs|false|auxiliary|	0 -12	1 -64	2 -59
end|hangs|false|capital|	1 -93	2 -67
end|hangs|false|coordinator|	1 -15	2 -45
end|hangs|false|determiner|	0 -15
end|hangs|false|preposition|	0 -17	1 -38	2 -64
end|hangs|false|subordinator|	0 8	1 -45	2 -37
end|hangs|false|that|	0 -9	1 -64	2 -68
end|hangs|false|verb-thinking|	0 -65	1 -36	2 -33
end|hangs|false|word|	0 -22	1 -76	2 -74
end|hangs|if|,|	0 25	v0 51
end|hangs|if|end|	v0 6
end|hangs|if|preposition|	0 -47	v0 -68
end|hangs|nothing|(|	0 -15	1 -61	t0 6	v0 7	v1 8	v2 -68
end|hangs|nothing|,|	1 -7	2 -8	t2 -45	v1 -9	v2 -16
end|hangs|nothing|-|	0 14	1 -55	2 25	t0 12	v0 -7	v1 -14	v2 -16
end|hangs|nothing|:|	0 -13	1 -11	t0 9	v0 20	v1 -13	v2 -53
end|hangs|nothing|;|	t0 29	v2 24
end|hangs|nothing|adverb|	v0 -68
end|hangs|nothing|auxiliary|	0 14	t0 -47	v0 -80	v1 -39	v2 -54
end|hangs|nothing|capital|	0 -7	1 -59	t0 -22	v1 -70	v2 -56
end|hangs|nothing|coordinator|	0 7	t0 7	t1 -70	t2 -51	v0 -18	v1 -38	v2 -78
end|hangs|nothing|determiner|	v0 9
end|hangs|nothing|end|	t0 11	t1 7	t2 15	v2 7
end|hangs|nothing|preposition|	1 -14	2 -72	t0 -16	t1 -79	t2 -73	v0 -24	v1 -56	v2 -50
end|hangs|nothing|subordinator|	1 -66	2 -62	t0 -35	t1 -6	v1 -44	v2 -27
end|hangs|nothing|that|	1 -43	2 -43	t0 -71	t1 -39	v0 -12	v1 -53	v2 -50
end|hangs|nothing|verb-thinking|	0 -27	1 -22	v0 -49	v1 -39	v2 -32
end|hangs|nothing|word|	1 -59	2 -44	t0 -74	t1 -43	v0 -36	v1 -56	v2 -58
end|hangs|nothing|–|	0 -32	v0 14
end|hangs|nothing|—|	0 -8
end|hangs|so|end|	v0 26
end|hangs|so|preposition|	v0 -47
end|hangs|that|,|	0 -65	1 -55	v0 77	v1 -68
end|hangs|that|coordinator|	0 -54	v0 10	v2 -7
end|hangs|that|end|	t0 32	v1 -66	v2 -52
end|hangs|that|preposition|	0 15	t0 -40	v0 -105	v1 -18	v2 -20
end|hangs|that|that|	0 7
end|hangs|though|,|	0 64
end|hangs|though|coordinator|	v0 -46
end|hangs|though|end|	t0 -13	v0 -23
end|hangs|though|preposition|	0 -64	v0 14
end|hangs|true|,|	0 14	1 -34
end|hangs|true|-|	0 14
end|hangs|true|:|	0 -7
end|hangs|true|capital|	0 -65
end|hangs|true|coordinator|	1 -47
end|hangs|true|end|	0 -16	1 -85
end|hangs|true|preposition|	0 27	1 -65
end|hangs|true|subordinator|	0 -55
end|hangs|true|that|	0 -87
end|hangs|true|word|	0 -68
end|hangs|true|—|	0 35
end|hangs|what|end|	0 48	v0 19
end|hangs|what|preposition|	v0 22
end|hangs|when|,|	v0 -28
end|hangs|when|coordinator|	0 14	v0 -43
end|hangs|when|end|	0 -10	v0 27
end|hangs|when|preposition|	0 31	t0 -62	v0 -65
end|hangs|when|subordinator|	v0 -35
end|hangs|where|end|	0 15	v0 68
end|hangs|where|preposition|	0 -21	v0 -70
end|hangs|while|,|	0 69	t0 56	v0 6
end|hangs|while|coordinator|	0 18
end|hangs|while|end|	0 13	v0 8
end|hangs|while|preposition|	0 -110	t0 -59	v0 21
end|hangs|while|subordinator|	0 -66	v0 -58
end|hangs|why|end|	v0 44
end|hear|	end -7
end|highlight|	, 10	0 -39	and -35	as -53	end 44	in -58	of -37	to -48	v2 -8
end|hint|	, 9	0 11	end 46	in -47	of -27	v0 -34	v1 -58
end|hold|	0 -71	and -46	of -31	v0 31
end|hope|	, -10	0 -7	: -62	and -34	as -76	by -46	end 65	for -55	from -37	in -93	into -27	of -43	on 14	t0 -17	t1 -53	that -49	to -66	tuesday -54	v0 -21	with -67
end|how|	0 -65	capital -32	determiner -60	he -34	much -23	preposition -39	pronoun -61	t0 -41	the -40	they -32	to -38	v0 -102	v1 -22	v2 -26	word -69
end|identify|	0 25	1 -46	as -75	end 26	from -46	in -50	of -63	that -45	to 24	v0 -41	v1 -50	v2 -19
end|if|	0 -79	1 -16	a -51	adverb -37	determiner -75	elected -16	he -76	it -55	pronoun -120	she -45	t0 -50	the -50	they -76	trump -36	v0 -38	v1 -32	v2 -43	word -48
end|imply|	end -25	v0 7
end|indicate|	, -18	0 -64	at -51	before -38	by -45	end 40	for -40	from -26	of -22	that -16	to -41	v0 -20	v1 46	v2 -26
end|inside|	determiner -42	v0 -53
end|insist|	, -52	0 -16	about -43	and 39	end -9	for -49	in -63	of -35	on -85	that -17	to -97	up -26	v0 -30	v1 36	with -69
end|intend|	, 47	and 20	end -50	that -39	v0 20	v1 -59
end|into|	0 -62	a -42	adverb -21	an -48	capital -52	determiner -89	her -36	it -16	law -34	permits -13	pronoun -16	state -43	t0 -44	the -61	their -33	v0 -103	v1 -31	v2 -34	verb-saying -30	word -70
end|introduce|	, -14	0 26	end -51	v0 -48
end|invoke|	0 -11	end -36	in -65
end|in|	. -36	0 15	1 -14	10 -46	1981 -31	1988 -54	1994 -57	2 -51	2004 -53	2005 -63	2007 -43	2008 26	2009 -43	2010 31	2011 42	2012 34	2013 14	2014 -48	2015 24	2016 -43	2018 -43	2022 -44	a 6	adverb 14	all -15	america -65	american -36	an 60	and -36	april 40	august -62	auxiliary 13	beijing -46	benghazi -56	both -44	britain -42	brooklyn -32	california 24	capital -40	cases -35	charge -43	chief -33	cleveland -42	congress -47	coordinator -36	custody -73	danger -36	december 30	decline -31	determiner 10	each -51	economic -38	europe -56	every 22	favor -48	february 31	flint -42	florida -60	force -37	france -45	fresno -37	front -38	good -47	government -29	her -101	his -12	india -46	indiana -55	interest -40	iowa -88	iraq -75	its -81	january -52	july -72	june 26	libya -51	line -69	march -52	may 13	mississippi -44	more -39	nevada -48	new -23	november 6	october -57	on -36	one 31	order -49	orlando -41	other 26	paris -45	part 27	pennsylvania -49	person -44	philadelphia -60	place -21	politics -51	power -20	preposition -74	pronoun -41	question -37	recent -49	remote -44	return -34	revenue -32	san -12	saturday -43	search -38	september 16	silence -78	some -56	south -70	southern -20	states -33	stop -36	subordinator -45	support -51	syria -71	t0 16	t1 -50	ten -64	texas -40	that -45	the -59	their 13	this -75	three -36	time -73	touch -44	trump -49	tuesday -45	two -56	v0 -65	v1 -63	v2 -57	verb-judging -112	verb-saying -74	washington -43	west -44	what -50	which -88	whittling -43	word -15
end|issue|	0 25	end -10	of 28	to -56	v0 -20
end|january|	, -47	. -30	stop -30	v0 -45
end|joke|	0 -6	to -41	v0 33
end|july|	. -41	0 -45	stop -41	v0 -42	v1 -20	word -32
end|june|	. -35	0 -47	stop -35	v0 -30	v1 -13	v2 -21	word -42
end|know|	, 10	- -48	0 16	1 -54	and 35	as 21	end -11	for 29	from 28	in -52	of -38	on -52	that -48	to -72	v0 -22	v1 -12	v2 13	what -27	with -25	without -45
end|lambaste|	0 9	end -10
end|lament|	0 -9	in -81	of -35	to -77	v0 -9
end|last|%|	end -7
end|last|)|	end -22
end|last|adverb|	, -34	- -67	: -11	auxiliary -50	capital -76	coordinator -46	end 15	preposition -78	subordinator -43	that -40	verb-thinking -24	word -65	– -10
end|last|auxiliary|	, -78	coordinator -58	end -10	preposition -132	subordinator -110	that -64	verb-thinking -36
end|last|capital|	( -88	, 6	- 7	: 17	; 35	capital 7	coordinator -9	preposition 18	subordinator 9	that -12	word -14	– 23	— 17
end|last|coordinator|	, -81	coordinator -60	end -28	preposition -36	subordinator -103	that -81	word -46
end|last|determiner|	, -28	auxiliary -28	capital -96	end -30	preposition -9	subordinator -69	that -34	verb-thinking -24	word -101
end|last|possessive|	, -16	capital -45	coordinator -39	preposition -87	subordinator -58
end|last|preposition|	, 29	adverb -28	auxiliary -50	capital -212	coordinator -90	end -12	preposition -74	subordinator -155	that -86	word -94
end|last|pronoun|	- -58	auxiliary -50	coordinator -63	end -23	preposition 13	subordinator 15	that -35	verb-thinking -30
end|last|quote|	, 137	coordinator -20	end -38	preposition -106	subordinator 58	that -31	word -32
end|last|subordinator|	, -25	auxiliary -39	capital -84	coordinator -65	end -20	preposition -15	subordinator -82	that -57
end|last|that|	, -27	end -31	preposition 14	subordinator -118	word -46
end|last|verb-judging|	, 27	adverb -44	coordinator 26	end 16	preposition -15	subordinator 21	word 14
end|last|verb-saying|	, -27	- -31	: -40	; -10	capital 42	coordinator -21	end -24	preposition 12	subordinator -93	verb-thinking -20	— 20
end|last|verb-thinking|	, 8	capital -53	coordinator 41	end 18	preposition -72	subordinator -61	that -68	word -36
end|last|word|	( 32	, -14	- 19	; 16	capital 43	coordinator 6	determiner -24	end 22	preposition -42	that -26	verb-thinking -62	word -14	– -15	— -18
end|late|judging|0|	true 43
end|late|judging|v0|	true 24
end|late|judging|v1|	false 12
end|late|saying|0|	false -32	true -10
end|late|saying|1|	false -59
end|late|saying|t0|	false 24	true 21
end|late|saying|v0|	true 20
end|late|saying|v1|	false -110	true -8
end|late|saying|v2|	false -8	true 13
end|late|thinking|0|	false -85	true 30
end|late|thinking|v0|	false -18
end|late|thinking|v1|	false -49
end|learn|	0 35	and -55	end -43	in 28	to -45	v0 -14	v1 -74
end|length|10-15|(|	0 -46	v0 -32	v1 6
end|length|10-15|,|	0 13	1 -11	2 -14	t1 -11	v0 9	v1 -25	v2 -80
end|length|10-15|-|	0 -15	t0 29	v1 -77
end|length|10-15|:|	v0 -42	v1 -80
end|length|10-15|;|	v0 17	v1 -9
end|length|10-15|adverb|	v0 -36
end|length|10-15|after|	saying 19
end|length|10-15|auxiliary|	v0 -39
end|length|10-15|behind|	judging -29	saying -53	thinking -13
end|length|10-15|capital|	0 -62	1 -37	t0 -67	v1 -35	v2 -25
end|length|10-15|coordinator|	0 -42	1 -89	2 -36	t0 -59	t1 -57	t2 -26	v0 -50	v1 -90	v2 -45
end|length|10-15|determiner|	v0 14
end|length|10-15|end|	0 17	t1 -26	v0 16	v1 7	v2 72
end|length|10-15|late|	thinking -29
end|length|10-15|next|	judging -44	saying -15	thinking 10
end|length|10-15|preposition|	0 -58	1 -13	2 -48	t0 -148	t1 -60	t2 -45	v0 -102	v1 -60	v2 -43
end|length|10-15|subordinator|	0 -10	1 -18	2 -41	t0 -90	t1 27	v0 -31	v1 -102	v2 15
end|length|10-15|that|	0 -95	1 -19	judging -21	saying 28	t1 -23	thinking -51	v0 -11	v1 -45	v2 -31
end|length|10-15|verb-thinking|	v0 -16
end|length|10-15|word|	0 17	1 -42	t0 -45	v0 -73	v1 -35	v2 -33
end|length|10-15|–|	v0 -30
end|length|10-15|—|	0 -15	t0 -12	v1 30
end|length|16-30|(|	v0 -9	v1 14	v2 -46
end|length|16-30|,|	0 12	1 -11	2 -7	t0 -21	t2 -41	v0 -40	v1 -17	v2 -8
end|length|16-30|-|	v0 -16	v1 -6
end|length|16-30|:|	v0 27	v1 25	v2 -39
end|length|16-30|after|	saying 25
end|length|16-30|auxiliary|	v1 -36	v2 -54
end|length|16-30|behind|	judging -29	saying -41	thinking -38
end|length|16-30|capital|	v0 -118	v1 -56	v2 -43
end|length|16-30|coordinator|	1 -14	2 13	t0 -67	t1 -29	t2 -40	v0 -116	v1 -7	v2 -66
end|length|16-30|end|	0 25	1 17	t0 -6	t1 -9	t2 18	v1 -6
end|length|16-30|late|	judging -30	saying -31	thinking -7
end|length|16-30|next|	judging -47	saying -31	thinking -34
end|length|16-30|preposition|	0 -55	1 -67	2 -52	t0 -109	t1 -55	t2 -57	v0 -91	v1 -52	v2 -49
end|length|16-30|subordinator|	0 -52	2 -33	t0 -53	t1 -57	v0 -110	v1 -94	v2 -89
end|length|16-30|that|	t0 -33	t1 -31	thinking 8	v0 -91	v1 -43	v2 -38
end|length|16-30|verb-thinking|	v0 -24	v2 -24
end|length|16-30|word|	1 -26	2 -36	t0 -16	v0 -56	v1 -46	v2 -51
end|length|16-30|–|	v0 -66
end|length|16-30|—|	v0 -13	v1 -27
end|length|1|,|	0 11
end|length|1|-|	0 -13
end|length|1|;|	0 36
end|length|1|after|	saying -73
end|length|1|auxiliary|	0 -69
end|length|1|behind|	judging 35	saying 47	thinking 6
end|length|1|capital|	0 27
end|length|1|coordinator|	0 27
end|length|1|late|	judging -66	saying -7	thinking -51
end|length|1|next|	judging 43	thinking 30
end|length|1|preposition|	0 36
end|length|1|source|	source -40
end|length|1|subordinator|	0 16
end|length|1|that|	judging 13	saying -56
end|length|1|verb-thinking|	0 -11
end|length|1|word|	0 14
end|length|2|,|	0 12
end|length|2|-|	0 28
end|length|2|:|	0 -13
end|length|2|;|	0 45
end|length|2|after|	saying -74
end|length|2|auxiliary|	0 -60
end|length|2|behind|	judging 23	saying 32	thinking 36
end|length|2|capital|	0 25
end|length|2|coordinator|	0 20	v0 44
end|length|2|end|	0 -11
end|length|2|late|	judging 28	thinking -36
end|length|2|next|	judging 41	saying 12	thinking 20
end|length|2|preposition|	0 25	t0 -28	v0 62
end|length|2|source|	source -54
end|length|2|subordinator|	0 16	t0 -82	v0 30
end|length|2|that|	0 -41	judging 42	saying 12	thinking -53	v0 -80
end|length|2|verb-thinking|	v0 -30
end|length|2|word|	0 -69
end|length|2|–|	0 11
end|length|31+|(|	v2 -48
end|length|31+|,|	v0 -32	v1 -25	v2 -52
end|length|31+|after|	saying -36
end|length|31+|behind|	judging -33	thinking 11
end|length|31+|capital|	v1 -24	v2 -26
end|length|31+|coordinator|	v0 -67	v1 -49	v2 -46
end|length|31+|end|	v0 -21	v1 -13	v2 -47
end|length|31+|late|	saying 11
end|length|31+|next|	judging -51	saying -52	thinking -42
end|length|31+|preposition|	v0 -139	v1 -50	v2 -55
end|length|31+|subordinator|	v0 -44	v1 -46	v2 -74
end|length|31+|that|	judging -16	saying -22	thinking 39	v1 -29	v2 -49
end|length|31+|word|	v1 -21	v2 -28
end|length|3|(|	0 -41
end|length|3|,|	0 19	1 -58	t0 -19	v0 7
end|length|3|-|	0 20
end|length|3|:|	0 -51	v0 30
end|length|3|after|	saying -50
end|length|3|capital|	0 -17	v0 15
end|length|3|coordinator|	0 14	1 -32	t0 21	v0 41
end|length|3|end|	0 -46	1 -53	t0 58	v0 61
end|length|3|late|	judging -33	saying -48	thinking -46
end|length|3|next|	judging 23	saying 34	thinking -22
end|length|3|preposition|	1 -58	v0 16
end|length|3|source|	source -42
end|length|3|subordinator|	0 -19	1 -26	t0 18	v0 -15
end|length|3|that|	0 -118	judging -50	saying -42	thinking 14	v0 -87
end|length|3|word|	0 -68	t0 -55	v0 -44
end|length|3|—|	0 -13
end|length|4-5|,|	0 -37	1 -33	t0 35	v0 10	v1 -66
end|length|4-5|-|	v0 -48
end|length|4-5|:|	0 18
end|length|4-5|;|	t0 29	v0 56
end|length|4-5|after|	saying -33
end|length|4-5|auxiliary|	0 10	v0 -25
end|length|4-5|behind|	judging 6	thinking 19
end|length|4-5|capital|	0 -78	v0 10
end|length|4-5|coordinator|	1 -43	t0 34	v0 -6
end|length|4-5|end|	0 -11	1 -26	t0 132	v0 14	v1 -26
end|length|4-5|late|	saying -34	thinking 6
end|length|4-5|next|	saying -17	thinking -10
end|length|4-5|preposition|	0 -52	1 23	t0 -71	v0 -34	v1 -47
end|length|4-5|source|	source -68
end|length|4-5|subordinator|	0 -15	1 -47	t0 -10	v0 23	v1 -34
end|length|4-5|that|	0 15	1 -23	judging -26	saying -13	t0 -20	thinking -71	v0 -69	v1 -30
end|length|4-5|verb-thinking|	v0 -30
end|length|4-5|word|	0 -85	t0 -28
end|length|4-5|–|	0 -22
end|length|4-5|—|	0 -7
end|length|6-9|(|	0 20	v0 39
end|length|6-9|,|	0 -21	t0 -6
end|length|6-9|-|	v0 22
end|length|6-9|:|	0 12	v0 9	v1 -7
end|length|6-9|;|	0 -34	v0 -12
end|length|6-9|adverb|	v0 -47
end|length|6-9|after|	saying 8
end|length|6-9|auxiliary|	0 16	v0 -49
end|length|6-9|behind|	judging -26	saying -23	thinking -21
end|length|6-9|capital|	0 -108	1 -28	v0 -109	v1 -28
end|length|6-9|coordinator|	0 -62	1 13	2 -46	t0 -29	v1 -77	v2 -13
end|length|6-9|end|	0 9	1 18	t1 9	v0 9	v1 19	v2 77
end|length|6-9|late|	judging 24	saying 10	thinking -55
end|length|6-9|next|	judging -6
end|length|6-9|preposition|	0 -42	1 -143	2 -18	t0 -6	t1 -42	v0 -43	v1 -59	v2 -34
end|length|6-9|source|	source -18
end|length|6-9|subordinator|	0 -51	1 -56	t0 -35	t1 -57	v0 -57
end|length|6-9|that|	1 -50	judging -21	saying -36	t0 -48	thinking -7	v0 -18	v1 -37
end|length|6-9|verb-thinking|	v0 -31
end|length|6-9|word|	1 -38	t0 -52	v0 -67	v1 -33
end|length|6-9|–|	v0 -55
end|length|6-9|—|	0 27
end|liken|	end 53	t0 -18
end|like|	, 12	. -30	1 -22	a -22	and -57	capital -47	determiner -41	end 47	in -64	of -40	preposition -27	stop -30	t0 -39	the -12	to -37	v0 -27	v2 -46	word -29
end|list|	, 49	0 26	and -52	as -50	end -51	for -56	of -48	than -31	v0 -31	v1 -48	v2 -57
end|love|	end -54	v0 13
end|maintain|	, -12	0 -33	end 33	of -31	v0 -6
end|march|	. -28	0 -26	15 -33	preposition -27	stop -28	t0 -21	v0 -49	v1 -27	word -35
end|may|	. -39	0 7	adverb -42	become -48	have -9	not -31	stop -39	t0 -47	v0 -72	v1 -39	v2 -54	word -75
end|mean|	end -9	v0 33
end|mention|	, -22	1 33	and 30	as -69	at 24	by -21	end -30	for -35	from -41	in 14	of -58	on 10	or -38	t0 8	that -28	to -75	v0 -11	v1 -68	v2 14	who -63
end|message|	end -13	v0 -38
end|mock|	, 47	and -56	as -41	end 17	in 43	of -40	to -28	v0 -13	v1 -88
end|monday|	's -35	, -60	. 21	0 22	possessive -38	preposition 10	stop 21	v1 -31	word -58
end|month|	, -41	. -33	0 -60	stop -33	v0 -48	v1 -20	v2 -25
end|morning|	. -24	stop -24	v0 -24	v1 -27
end|name|	0 -40	as -40	of -45	to -47	v0 35
end|near|	capital -60	civilians -39	determiner -29	the -29	v0 -81	v1 -20	word -46
end|need|	0 -54	end -11	of -49	t0 -28	to 19	v0 8
end|next|judging|0|	false 18	true 28
end|next|judging|1|	true 52
end|next|judging|2|	false -48
end|next|judging|t0|	false 11
end|next|judging|t1|	false -101	true 24
end|next|judging|t2|	false -81
end|next|judging|v0|	false -8	true -12
end|next|judging|v1|	false -50	true -49
end|next|judging|v2|	false -42	true -36
end|next|saying|0|	true -20
end|next|saying|1|	false -36	true -41
end|next|saying|2|	true 27
end|next|saying|t0|	true -15
end|next|saying|t1|	false 10	true -24
end|next|saying|t2|	false -56	true -12
end|next|saying|v0|	false -19	true 8
end|next|saying|v1|	true 9
end|next|saying|v2|	false -54	true 12
end|next|thinking|0|	false 7
end|next|thinking|1|	false -14	true -33
end|next|thinking|2|	false -24
end|next|thinking|t0|	false -16	true 26
end|next|thinking|t2|	false -32
end|next|thinking|v0|	false -11
end|next|thinking|v1|	false -43	true -10
end|next|thinking|v2|	false -141
end|night|	, -24	. -30	0 -67	and -40	coordinator -40	possessive -44	preposition -38	stop -30	v0 -40	v1 -32	v2 -31	’s -44
end|nominate|	, -36	0 -10	end -19
end|nor|	v0 -44
end|note|	, -19	- -56	0 -100	: -60	against -34	and -10	as -44	at -60	by -92	end 41	for -50	from -46	in -111	of -32	on -86	or -14	than -31	that -34	to -63	under -50	v0 -24	v1 41	v2 -18	while -48	with -57
end|november|	, -47	. -34	0 -27	general -19	stop -34	v0 -63	v1 -13	v2 -21	word -39
end|object|	, -36
end|october|	. -32	0 -35	stop -32	v0 -22
end|offer|	, 39	0 26	about -34	and -85	as -56	end -57	for -71	in 35	of -79	on -64	t0 11	that -67	to 37	v0 -37	v1 -14
end|off|	. -26	0 -63	a -34	adverb -20	by -20	capital -26	determiner -73	his -30	in -14	preposition -37	stop -26	the -64	v0 -92	v1 -25	v2 -27	verb-judging -20	word -53
end|of|	 -36	$ -41	0 -177	1 -30	2 -22	4 -13	a -77	adverb -41	all -28	america -32	american -38	americans -29	an -70	any -28	arizona -24	attack -35	auxiliary -45	ballots -19	beating -30	being -43	big -32	black -20	both -31	capital -107	civil -29	clinton -39	color -29	congress -26	cost -43	credit -45	determiner -100	dollars -38	donald -35	education -21	emails -32	emergency -36	eminent -39	florida -23	foreign -35	four -37	government -41	her -54	him -29	his -78	how -45	information -15	interest -20	israel -9	it -38	its -54	justice -36	likely -17	many -28	millions -35	money -36	more -40	mr. -21	mrs. -12	muslims -38	national -33	new -30	next -14	nine -18	ohio -20	other -44	people -31	policy -43	political -18	preposition -40	president -36	pronoun -58	public -36	quote -36	republican -32	republicans -26	rice -31	sanders -33	schedule -27	sen. -43	sexism -49	some -28	staff -9	state -80	states -33	stealing -15	subordinator -57	superdelegates -19	t0 -90	t1 -19	t2 -19	terrorism -51	tests -17	texas -30	that -34	the -82	their -67	them -46	this -29	those -25	time -41	trump -37	two -21	u.s. -40	undocumented -40	using -37	v0 -32	v1 -21	v2 -20	verb-judging -57	verb-saying -93	verb-thinking -54	vermont -39	voters -38	wall -36	washington -18	what -44	white -10	whom -18	winning -17	word -64	£ -34
end|once|	0 -60	adverb -40	again -40	determiner -45	pronoun -52	v0 -85	v1 -14	word -37
end|onto|	determiner -59
end|on|	 -25	. -55	0 7	1 -89	a -123	abortion -61	adverb -65	all -69	an -71	behalf -60	capital 49	cbs -34	clinton -65	determiner -47	every -74	facebook 33	foreign -36	friday -107	guns -49	hand -39	her -72	his -83	how -39	immigration -61	israel -55	issues -46	it -57	jobs -60	june -59	march -48	monday -13	muslims -79	obama -62	one -41	policy -42	preposition -74	pronoun -50	quote -25	saturday -77	schedule -70	social -54	some -34	stage -66	stop -55	subordinator -55	sunday 35	t0 -19	t1 -33	the -38	their -63	those 18	thursday 6	to -62	track -78	trade -74	trump -79	tuesday 9	tv -50	twitter 40	v0 -12	v1 -80	v2 -54	verb-saying -78	wall -64	wednesday 79	whether -40	word -37
end|oppose|	, 33	0 21	and 38	end -57	for -29	from -32	in -67	of -42	on 11	t0 28	that -35	to -65	v0 -24	v1 -81
end|order|	, 19	0 -8	by -58	end -19	in 10	of -69	t0 -51	that -42	to -97	v1 -45
end|order|according|	, -14	capital -26	coordinator -51	end 42	preposition -67	subordinator -60	that -36	word -39
end|order|apposed|	, -8	- 23	capital 8	coordinator -31	end 13	preposition -14	subordinator -51	that -45
end|order|apposition|	- 9	: -17	; -21	auxiliary -54	coordinator -31	preposition -33	subordinator -16	verb-thinking -34	word -69	— -43
end|order|direct|	, -14	- 21	: -29	; 53	adverb -12	auxiliary -7	capital -32	determiner -82	preposition -20	subordinator -16	that -30	verb-thinking -68	word -45	– 13	— 13
end|order|inverted|	end -31	preposition -24
end|order|relative|	, 28	- -50	: 20	capital -58	coordinator -10	end -63	preposition -11	subordinator 33	that -65	verb-thinking -26	word -58	— 27
end|order|shared|	( -13	, 25	- -16	: 32	; -37	auxiliary -55	coordinator 30	preposition -31	subordinator -73	that -19	verb-thinking -30	word -20	– 10	— -22
end|or|	0 -15	1 -18	a -28	adverb -52	capital -72	determiner -68	even -34	how -26	less -10	not -40	preposition -39	subordinator -42	t0 -64	the -48	v0 -97	v1 -46	v2 -23	word -60
end|outline|	, -7	0 -68	and -50	end 38	v0 12
end|outside|	capital -35	determiner -47	the -47	v0 -79	v1 -15	v2 -26	word -54
end|out|	, -31	. -40	0 -77	a -44	adverb -12	and -21	any -40	at -21	by -19	coordinator -24	determiner -84	for -20	his -27	in -41	of -62	preposition -79	stop -42	subordinator -43	t0 -54	that -30	the -53	to -33	v0 -92	v1 -25	v2 -16	word -52
end|over|	. -39	0 -9	1 -30	a -54	and 18	capital -91	clinton -37	coordinator 18	determiner -65	his -70	how -22	preposition -31	sanders -38	stop -39	subordinator -33	t0 -80	the -7	to -31	trump -50	two -43	v0 -134	v1 -22	v2 -26	word 7
end|paint|	0 -38	as 13	of -29	v0 14
end|past|	. -25	0 -69	and -24	capital -28	coordinator -24	determiner -49	stop -25	the -35	v0 -68	v1 -29	verb-judging -28	word -63
end|persuade|	0 -43	end -16	to -63
end|per|	0 -38	cent -65	v0 -72	word -73
end|plan|	( -42	0 -68	and -53	at -79	end 10	for -56	from -38	in 8	march -23	of -42	t0 -9	to -52	v0 -15	v1 23
end|pledge|	, 48	and 18	end -52	in -56	of -40	t0 6	that -22	to -35	v1 -58
end|point|	, -90	0 -57	: -14	after -52	and 13	as -65	by -89	end 41	for -68	from -39	in -89	november -19	of -61	on -81	that -90	to 26	v0 -16	v1 39	v2 24	with -67
end|portray|	0 -87	as -89	end 26
end|post|	, -46	0 -43	1 14	and -53	end -28	in -62	of -61	on 49	to 10	v0 -16	v2 21
end|praise|	, 38	0 11	and 43	end -31	for -86	in -9	of -55	on -77	t0 -23	that -57	to -84	v0 -15	v1 -15
end|predict|	, -29	0 7	and -60	end 29	in -59	on -46	to -45	v0 -34
end|prefer|	0 12	about -24	as -65	end -40	to -62	v0 15
end|preposition|$|	0 -62	v0 -85	v1 -21	v2 -17	word -90
end|preposition|,|	0 -57	adverb -50	capital -30	coordinator -35	determiner -29	preposition -41	v0 -82	v1 -29	verb-saying -40	word -43
end|preposition|0|	, -10	after -54	capital -26	end 70	late -36	preposition -18	source -65	subordinator -26	that -60
end|preposition|1|	, -48	behind -70	coordinator 27	preposition -20	that -65
end|preposition|2|	behind -41	next -62	that -29
end|preposition|adverb|	0 -21	auxiliary -52	capital 11	preposition -58	stop -43	subordinator -16	t0 -36	v0 -124	v1 -40	v2 -41	verb-judging -41	verb-saying -28	word -40
end|preposition|auxiliary|	0 -29	adverb -29	auxiliary -42	determiner -57	preposition -55	pronoun -27	quote -9	stop -34	subordinator -35	t0 -45	that -26	v0 -95	v1 -21	v2 -35	verb-judging -28	verb-saying -36	verb-thinking -22	word -80
end|preposition|capital|	' -38	( -47	) -24	, 19	- -37	1 -98	2 -43	: -24	adverb 6	auxiliary -120	capital -37	coordinator -50	determiner -50	possessive -43	preposition -28	pronoun -46	quote -68	stop -24	subordinator -26	t0 -40	t1 -31	that -87	v0 -15	v1 -55	v2 -47	verb-judging 23	verb-saying -63	word -39	’ -48
end|preposition|coordinator|	auxiliary -27	determiner -36	v0 -69	v1 -37	verb-saying -20	word -60
end|preposition|determiner|	$ -58	, 26	0 24	1 12	2 -49	adverb 17	auxiliary -41	capital -43	coordinator -46	determiner -25	preposition 15	quote -72	stop -68	t0 -39	t1 -66	t2 -51	v0 -9	v1 -59	v2 -57	verb-judging -18	verb-saying 12	verb-thinking -82
end|preposition|preposition|	0 11	auxiliary -54	capital -87	determiner 18	pronoun -30	t0 -71	v0 -37	v1 -37	v2 -25	verb-saying -51	word -115
end|preposition|pronoun|	, -28	0 -6	1 -40	adverb -37	auxiliary -70	coordinator -55	determiner -29	preposition -59	stop -19	subordinator -54	t0 -41	v0 -108	v1 -34	v2 -28	verb-judging -26	verb-saying -30	word -49	— -18
end|preposition|quote|	, -15	0 10	auxiliary -24	coordinator -32	determiner -45	end -42	preposition -32	stop -75	v0 -67	v1 -31	v2 -22
end|preposition|stop|	capital -41	coordinator -42	determiner -35	end -71	pronoun -40	quote -48	v0 -75	v1 -34	v2 -26
end|preposition|subordinator|	0 10	adverb -35	auxiliary -33	capital -60	determiner -71	preposition -32	pronoun -13	v0 -100	v1 -39	v2 -29	word 10
end|preposition|t0|	, 20	: -27	after -27	behind -98	capital -15	coordinator -14	end 16	late -62	next -11	preposition -7	that -67	word -56	— 10
end|preposition|t1|	, 17	behind -42	coordinator -33	end -33	next -68	preposition -52	subordinator 10	that -39
end|preposition|t2|	end 41	next -51	preposition -36
end|preposition|that|	0 -77	capital -22	preposition -41	v0 -53	v1 -33	word -59
end|preposition|v0|	, 16	: 21	after -84	behind -44	capital -89	coordinator -31	end -37	late -69	next -8	source -44	that -57	verb-thinking -31	word -72	— -18
end|preposition|v1|	, -27	- -71	: 10	after -50	behind -54	capital -32	coordinator 12	end -30	late -49	next -58	preposition -49	source -22	subordinator -46	that -51	word -30
end|preposition|v2|	, -88	after -24	behind -66	coordinator -26	end -11	late -45	next -48	preposition -49	source -38	subordinator -41	that -48
end|preposition|verb-judging|	, -53	0 -72	1 -45	adverb -48	capital -93	coordinator -38	determiner 15	preposition -102	pronoun -60	stop -21	subordinator -49	t0 -49	that -32	v0 10	v1 -26	v2 -41	verb-judging -44	word -20
end|preposition|verb-saying|	, -66	0 -35	1 -58	adverb -60	capital -65	coordinator -64	determiner -58	preposition -10	pronoun -57	stop -70	subordinator 6	t0 -75	t1 -22	that 29	v1 -32	v2 -42	verb-judging -49	verb-saying -28	verb-thinking -41	word -26
end|preposition|verb-thinking|	, -62	0 -11	determiner -41	preposition -9	pronoun -44	stop -39	subordinator -34	that -41	v0 -91	v1 -47	v2 -38	word -58
end|preposition|word|	$ -51	% -79	' -38	- -66	0 -14	1 -12	2 -55	: 16	adverb 6	auxiliary -18	capital -88	coordinator 13	determiner -50	possessive -66	preposition -60	pronoun -93	quote -62	stop -8	subordinator 21	t0 13	t1 -52	t2 -27	that -17	v0 -22	v1 -53	v2 -43	verb-judging -11	verb-saying -110	verb-thinking -99	word -32	— -62	’ -38
end|preposition|£|	v0 -27	word -27
end|present|	0 -20	as -60	end 28
end|press|	0 -29	end 25	for -40	in -66	to -47	v0 22
end|promise|	, 19	0 -57	and -85	by -92	end 48	for -72	in -70	into -29	of -36	t0 17	t1 -62	that -35	to -79	v2 24
end|pronoun|0|	, -9	auxiliary -56	end 33	subordinator -17	that -53	word -46
end|pronoun|1|	, -83	coordinator 25	end 38	preposition -60
end|pronoun|t0|	, -39	coordinator -57	end 43	preposition -71	subordinator -63
end|pronoun|v0|	( -10	, 16	- -29	: -25	; -29	adverb -28	capital -92	coordinator -26	end 22	preposition -50	subordinator -15	that -87	verb-thinking -26	word -66	— 11
end|pronoun|v1|	, -9	- -71	capital -31	coordinator -67	preposition -44	subordinator -50	that -42	word -37
end|pronoun|v2|	, -11	coordinator -17	end -41	preposition -37	subordinator -49	that -16	word -18
end|propose|	, 35	0 -9	and 34	as -50	end -38	for -65	from -45	of -66	on -89	that -71	to -60	v0 10	v1 -48	v2 14
end|protest|	0 35	end -34
end|prove|	end 8	v0 -8	v1 -54
end|question|	, -41	0 16	about -36	and -15	as -37	at -71	because -38	by 37	end 7	for -45	from -50	in -7	of -37	so -16	t0 17	that -58	to -7	v0 -20	v2 -38	with -61
end|quote|	0 -53	end 45
end|rail|	0 17	end 8	for -56	in -36	of -34	to -64	v1 -54
end|raise|	end -41	in 19	to -61
end|read|	end -9
end|reaffirm|	0 -38	end 43
end|realize|	end 48	v0 -14
end|rebuke|	end 26	v0 18
end|rebut|	0 -29	end 32
end|recall|	, 11	0 -37	and 11	as -31	by -76	end 26	for -38	from -47	in -92	of -41	on -44	out -22	t0 9	that -46	to -70	v1 19	v2 -26	when -73	with -53
end|reckon|	, -6	0 -29	1 43	end 27
end|recognize|	0 -14	end -11	in -35	to -31	v0 -17	v1 10
end|recommend|	, -35	0 7	against -23	and -39	end 23	of -22	on -37	v0 -60	v1 24
end|record|	end -14	to -42	v0 38
end|recount|	0 9	end -22
end|reference|	, 38	0 -23	as -37	end 17	of -17	to -47	v0 21
end|refer|	, 28	0 -15	and -26	in -37	of -29	t0 38	to -57	v0 20	v1 -71
end|reflect|	0 -67	end 63	v0 34
end|refuse|	, -11	0 -44	and -75	for -64	in -48	of -39	on 13	t0 -24	that -33	to -54	v1 -20
end|regard|	, 40	0 16	as -54	end -32	of -37	v1 -41
end|reiterate|	, -17	and -38	end 9	of -43	to -39	v0 -20	v1 -48
end|reject|	, 26	and 21	for -32	from -38	of -34	that -86	to -27	v0 7	v1 -56
end|remark|	end -22
end|remember|	, -65	0 -74	end 78	of -22	to -34	v0 6
end|remind|	end 23	in -50	to -56	v0 -60	v1 15
end|repeat|	, 10	0 10	and -56	at 22	end 6	for -75	that -64	to -51	v0 14	v1 29
end|reply|	0 -35	end 41	in -35
end|report|	0 -29	1 -31	about -16	and -77	as -55	at -74	end 30	for -41	from -47	in -18	of -37	on -16	out -22	than -49	that -30	to -67	v2 -12	with -76
end|request|	0 39	end -32	to 43	v0 -9
end|respond|	0 -26	and 8	end 12	for -81	of -56	on -74	that -66	to -58	v0 32	v1 16	with 28
end|rest|10-15|judging|(|	v0 -51
end|rest|10-15|judging|	, 30	- 20	: 27	; 31	about -54	after -100	against -36	among -48	and 33	as -120	because -28	before -34	by -17	down -40	during 15	for -113	from -80	into -50	of -102	off -62	on -31	or -56	out -30	over -12	past -46	than -54	that 7	then -31	through -54	to -32	under -41	up -50	wednesday -27	week -28	what -47	when 18	whether -37	who 16	with -9	year -13	— 12
end|rest|10-15|judging|,|	0 7	1 -79	2 12	t0 21	v0 12	v1 13	v2 16
end|rest|10-15|judging|-|	v0 11
end|rest|10-15|judging|:|	v0 29
end|rest|10-15|judging|;|	v0 31
end|rest|10-15|judging|capital|	v0 17
end|rest|10-15|judging|coordinator|	t0 28	v0 18	v1 -65	v2 -33
end|rest|10-15|judging|preposition|	0 -11	1 -47	2 -42	t0 -18	v0 -24	v1 -45	v2 -39
end|rest|10-15|judging|subordinator|	t0 -37	v0 -18	v1 -41	v2 -31
end|rest|10-15|judging|that|	0 27	1 -18	v0 -89	v1 -38
end|rest|10-15|judging|word|	0 19	v0 -52	v1 -40	v2 -31
end|rest|10-15|none|	( -18	, -9	- -13	: 24	; 12	about -63	above -49	across -58	after -36	against -65	along -29	among -69	april -33	around -54	as -24	at 27	before -27	behind -44	between -48	beyond -44	despite 18	down -53	during -68	following 23	for -71	from -12	how -33	if 13	in -20	into -47	month -27	night -30	of -96	off -48	on -14	once -47	or -58	out -66	outside -33	over -69	past -23	saturday -57	since 18	so -66	sunday -39	than -94	that -78	through -67	thursday -41	to -88	tuesday -31	under -77	unless -50	until -58	up 7	week -28	what -36	when -6	while -77	who -43	with 9	within -52	without -64	year -25	— -50
end|rest|10-15|none|(|	0 11	v0 -34	v1 -69
end|rest|10-15|none|,|	2 -78	t0 -7	t1 42	v0 -16	v1 -28	v2 10
end|rest|10-15|none|-|	0 -38	v0 -6	v1 12
end|rest|10-15|none|:|	v0 15
end|rest|10-15|none|capital|	0 -48	v0 -69
end|rest|10-15|none|coordinator|	0 15	1 -43	t0 -27	t1 -29	v0 -14	v1 -71	v2 -24
end|rest|10-15|none|preposition|	1 -8	2 -35	t1 -41	v0 -45	v1 -54	v2 -52
end|rest|10-15|none|subordinator|	t0 -107	v0 -47	v1 -47	v2 -48
end|rest|10-15|none|that|	0 -53	v0 -56	v1 -36
end|rest|10-15|none|word|	0 -47	v0 -42	v1 -19	v2 -27
end|rest|10-15|none|—|	0 10	t0 -65	v0 -46
end|rest|10-15|saying|	( 13	, 22	- 24	: -22	; 44	about -56	across 22	after 36	against -62	among -60	and 25	april -39	as -44	at 21	because -103	before 38	behind -40	between -34	but 42	by -36	down -55	during 27	for -12	friday -55	from 15	how -49	if -46	into -38	march -30	night -38	november -22	of -23	on -11	once -30	or -34	out -43	over -60	past -42	saturday -37	since -53	so -40	than -80	through 25	to -28	tuesday 12	under 12	up -74	wednesday -25	week -40	what -44	when 33	whether -46	which -52	while 34	with -30	within -24	year -23	– 35	— -12
end|rest|10-15|saying|,|	0 -7	1 -15	t0 -31	t1 34	v0 14	v1 27
end|rest|10-15|saying|-|	0 16	v0 26	v1 -78
end|rest|10-15|saying|:|	v0 -58
end|rest|10-15|saying|;|	v0 31
end|rest|10-15|saying|capital|	0 -8	t0 10	v0 -78	v1 -24	v2 -22
end|rest|10-15|saying|coordinator|	0 14	1 6	t0 17	v1 7	v2 -39
end|rest|10-15|saying|preposition|	1 6	t0 -32	t1 -53	v0 7	v1 -53	v2 -50
end|rest|10-15|saying|subordinator|	t0 -44	v0 45	v1 -33	v2 -43
end|rest|10-15|saying|that|	0 18	1 -34	v0 -91	v1 -41	v2 -40
end|rest|10-15|saying|word|	0 11	1 -32	t0 -41	v0 -54	v1 -39
end|rest|10-15|saying|—|	v0 -24
end|rest|10-15|thinking|,|	0 28	1 -94	t0 -10	v0 -10	v1 9	v2 -26
end|rest|10-15|thinking|	: -17	about -29	after 28	against -11	as -86	at -60	because 26	by 16	for -83	from -90	how -16	if -49	in -38	like -57	of -68	on -30	or -24	out -12	over -54	than -53	that -95	to -12	toward -17	up -45	week -13	what -28	who -71	— 17
end|rest|10-15|thinking|:|	v0 -17
end|rest|10-15|thinking|capital|	v0 -49	v1 -12
end|rest|10-15|thinking|coordinator|	0 7	1 -19	t0 21	v0 -37	v1 -52	v2 -23
end|rest|10-15|thinking|preposition|	1 -72	t0 -83	v0 -161	v1 -47	v2 -25
end|rest|10-15|thinking|subordinator|	0 -26	1 -15	v0 -98	v1 -27
end|rest|10-15|thinking|that|	0 -75	v0 -65	v1 -14	v2 -20
end|rest|10-15|thinking|verb-thinking|	0 -21	1 -20	v0 -38	v1 -34	v2 -23
end|rest|10-15|thinking|word|	0 -42	v0 -40	v1 -32
end|rest|10-15|thinking|—|	0 14
end|rest|10-15|verb|	( 17	- 13	: -11	; 26	about -72	above -43	across -60	after 31	against -58	among -76	and 17	april -63	around -43	as 17	at -51	because -7	behind -32	between -66	beyond -44	but 41	by 38	despite 22	down -46	during -74	evening -36	for -47	from -101	how -85	if -103	into -57	january -27	july -40	march -15	may -29	monday -65	month -32	night -51	november -28	of -102	off -63	on -15	once -51	or -42	out -58	outside -43	over -18	past -44	saturday 17	since -83	sunday -48	that -36	then -41	though -64	through -96	thursday -32	to -171	toward -39	tuesday 28	under -63	up -92	week -19	what -68	when -7	where 9	whether -67	which 7	who -29	whom -38	why -57	with -16	within -35	year -44	yet -57	– 27	— 16
end|rest|10-15|verb|(|	0 -43	v0 42	v1 15	v2 -32
end|rest|10-15|verb|,|	0 -11	1 19	t0 17	t1 -23	v0 6	v1 -23	v2 -36
end|rest|10-15|verb|-|	0 8	v0 15	v1 -34
end|rest|10-15|verb|:|	v0 -29	v1 -41
end|rest|10-15|verb|;|	v0 48
end|rest|10-15|verb|auxiliary|	v0 -58	v1 -23
end|rest|10-15|verb|capital|	0 -20	1 -36	t0 -51	v0 6	v1 -26
end|rest|10-15|verb|coordinator|	0 19	1 -81	2 -49	t0 -17	t1 -37	v0 19	v1 -8	v2 -53
end|rest|10-15|verb|determiner|	v0 14
end|rest|10-15|verb|preposition|	0 -26	2 -50	t0 -25	t1 -45	t2 -16	v0 -29	v1 -59	v2 -62
end|rest|10-15|verb|subordinator|	0 10	1 -58	2 -45	t0 11	t1 13	v0 12	v1 -9
end|rest|10-15|verb|that|	0 -23	1 -27	t0 -51	t1 -41	v0 -28	v1 -43	v2 -41
end|rest|10-15|verb|word|	0 -18	1 -43	t0 -40	t1 -26	v1 -40	v2 -27
end|rest|10-15|verb|–|	v0 28
end|rest|10-15|verb|—|	0 16	v0 12	v1 -14
end|rest|1|none|	end -125
end|rest|1|none|end|	1 -55	2 -41	t1 -38	v0 -34	v1 -90	v2 -83
end|rest|2|none|	: -7	; -20	end 10
end|rest|2|none|:|	v0 30	v1 -39
end|rest|2|none|;|	0 -21
end|rest|2|none|end|	1 12	t2 17	v0 6	v2 12
end|rest|3|none|	, -12	: -9	; -37	against -25	april -33	around -24	as -30	august -36	before -42	but -51	december -21	down -32	easter -44	evening -24	for -36	friday -40	in -49	january -30	july -41	june -35	march -28	monday 21	month -33	morning -24	night -32	november -34	october -32	off -26	on -55	out -51	over -39	past -25	saturday -50	september -31	so -29	sunday -30	that 15	thursday -55	to -31	today -38	tuesday -8	up -58	wednesday 14	week -29	year -35
end|rest|3|none|,|	v0 -21	v1 -64
end|rest|3|none|:|	v0 19	v1 -24
end|rest|3|none|adverb|	v0 -44
end|rest|3|none|capital|	t0 -29	v0 -23	v1 -49	v2 -28
end|rest|3|none|coordinator|	v0 -53
end|rest|3|none|preposition|	0 -60	v0 -83	v1 -38	v2 -31
end|rest|3|none|subordinator|	v0 -57	v1 -35
end|rest|3|none|that|	v0 23	v1 -53
end|rest|3|none|word|	0 -50	t0 -23	v0 -38	v1 -23	v2 -32
end|rest|3|thinking|	like -30
end|rest|3|thinking|verb-thinking|	v0 -29
end|rest|3|verb|	may -39
end|rest|4-5|judging|	and -23	by -9	for -40	in -51	into -31	of -45	that -73	to -74	what -30	with -36
end|rest|4-5|judging|preposition|	0 -28	v0 -91	v1 -34	v2 -32
end|rest|4-5|judging|subordinator|	0 -36	v0 -25	v1 -16
end|rest|4-5|judging|that|	v0 -71
end|rest|4-5|none|	( -29	, -69	- -30	: -36	about -69	across -53	against -54	among -56	and -92	around -32	as -33	at -64	because -44	before -87	behind -45	between -49	but -64	by -146	down -32	during -56	following -52	friday 19	if -43	in -26	into -44	july -22	june -43	march -30	monday -46	near -48	night -21	november -34	of -89	off -41	or -57	out -44	outside -41	past -39	per -51	since -63	so -40	than -11	that -83	then -11	through -10	thursday -44	to -69	toward -38	tuesday -58	under -69	until -44	up -36	who -31	with -69	within -57	without 19	year -26	yet -14
end|rest|4-5|none|(|	v0 -14	v1 -33
end|rest|4-5|none|,|	0 11	1 20	t0 6	v0 -98	v1 -89	v2 -66
end|rest|4-5|none|:|	0 -38	v0 -9
end|rest|4-5|none|capital|	0 13	v1 -33	v2 -26
end|rest|4-5|none|coordinator|	0 -125	1 -28	2 -37	t0 -71	v0 -38	v1 -48	v2 -26
end|rest|4-5|none|preposition|	0 14	1 -81	2 -12	t0 -151	t1 -33	v0 -38	v1 -53	v2 -45
end|rest|4-5|none|subordinator|	0 -7	t0 -65	v0 -179	v1 -81	v2 -30
end|rest|4-5|none|that|	0 -64	v0 -56	v1 -27
end|rest|4-5|none|word|	0 -23	v0 -28	v1 -26
end|rest|4-5|saying|	, 85	about -25	and -55	at -51	for -58	from -22	in -10	of -47	on -52	than -47	that -49	to -68	who -24	with -28
end|rest|4-5|saying|,|	0 55	1 -67	v0 70
end|rest|4-5|saying|coordinator|	0 -44	v1 -46
end|rest|4-5|saying|preposition|	0 -14	t0 -39	v0 -130	v1 -26	v2 -28
end|rest|4-5|saying|subordinator|	v0 -55
end|rest|4-5|saying|word|	v0 -35
end|rest|4-5|thinking|	and -34	like -36	of -30	that -39	to -53
end|rest|4-5|thinking|preposition|	v0 -59	v1 -12
end|rest|4-5|thinking|verb-thinking|	v0 -20
end|rest|4-5|verb|	, -68	about -26	and -7	as -52	before -40	but 22	for -64	from -38	if -38	in -35	may -50	of -36	on -35	since -38	than -45	that -59	to -57	what -24	who -18
end|rest|4-5|verb|,|	v0 -48	v2 -47
end|rest|4-5|verb|coordinator|	v0 11	v1 -34
end|rest|4-5|verb|preposition|	0 -75	v1 -44	v2 -24
end|rest|4-5|verb|subordinator|	0 -47	v0 -72	v1 -41	v2 -19
end|rest|4-5|verb|that|	v0 -51
end|rest|6-9|judging|	, -38	after -17	as -65	at -54	before -57	but -71	by -75	for -54	from -61	in -102	into -52	of -59	on -60	that -56	to -29	under 24	up -28	what -27	which -31	who -55	with -40
end|rest|6-9|judging|,|	0 -62	v0 12	v1 -103	v2 -65
end|rest|6-9|judging|coordinator|	0 -9	v0 -22	v1 -50
end|rest|6-9|judging|preposition|	0 -53	v0 13	v1 -41	v2 -27
end|rest|6-9|judging|subordinator|	0 6	v0 -84	v1 -32
end|rest|6-9|judging|that|	v0 -51
end|rest|6-9|judging|word|	v0 -23
end|rest|6-9|none|	( -38	, -25	- -18	: -88	about -65	across -51	after -22	against -65	along -38	among -73	and -34	around 6	as -37	at -47	because -80	before 10	behind -54	between -70	beyond -31	but -22	by -26	despite 40	down -61	during 21	following -69	for -79	friday -42	from -106	how -22	if -66	in -23	inside -38	into -58	monday 12	near -33	night -26	of -90	off -44	on -18	once -29	out -80	outside -46	over -87	past -50	per -32	since -52	so -39	than -101	that -72	through -14	toward -57	tuesday -61	under -68	until -56	up -76	week -39	what -37	when -82	whether -34	while 18	who 19	with -14	without -50	year -36	yet -34	– -41	— -22
end|rest|6-9|none|,|	0 -26	1 -16	t0 21	t1 -55	v1 -81	v2 -97
end|rest|6-9|none|-|	0 -6	v0 -64
end|rest|6-9|none|:|	v0 -64
end|rest|6-9|none|capital|	v0 -71	v1 -26
end|rest|6-9|none|coordinator|	0 27	1 -55	t0 -113	v0 -52	v1 -61	v2 -27
end|rest|6-9|none|preposition|	1 -99	2 -43	t0 -20	t1 -43	v0 -22	v1 -50	v2 -48
end|rest|6-9|none|subordinator|	1 -41	t0 -77	v0 -69	v1 -52	v2 -56
end|rest|6-9|none|that|	0 -53	v0 -44	v1 -15	v2 -19
end|rest|6-9|none|word|	0 18	t0 -36	v0 -51
end|rest|6-9|none|–|	v0 -41
end|rest|6-9|saying|,|	0 -49	v0 64	v1 -86
end|rest|6-9|saying|	- 12	: 66	about -46	after -60	against -29	and -10	as 15	at -96	before -58	by -40	during 20	from -49	in -7	into -59	of -67	on 9	over -36	than 19	that -70	to -119	up -33	what -32	when -39	which -20	while -52	who -55	with -72	within -46
end|rest|6-9|saying|coordinator|	0 -18	t0 12	v0 -12	v1 -45	v2 -24
end|rest|6-9|saying|preposition|	0 -19	1 -62	t0 -71	v0 -64	v1 -41	v2 -41
end|rest|6-9|saying|subordinator|	0 -14	v0 -33	v1 -40
end|rest|6-9|saying|that|	0 -48	v0 -62	v1 -26
end|rest|6-9|saying|word|	v1 -29
end|rest|6-9|thinking|	, -10	and -71	as -34	before -49	by 9	for -48	in -72	like -40	of -55	on -65	out -21	than -38	that -46	to -6	what -16	when -49	who -54
end|rest|6-9|thinking|,|	v0 -24	v1 16	v2 -59
end|rest|6-9|thinking|coordinator|	0 -54	v0 -57	v1 -51
end|rest|6-9|thinking|preposition|	0 11	1 -27	t0 -48	v0 -105	v1 -34	v2 -14
end|rest|6-9|thinking|subordinator|	0 -34	v0 -100
end|rest|6-9|thinking|that|	v0 -47
end|rest|6-9|thinking|verb-thinking|	v0 -27
end|rest|6-9|thinking|word|	0 -47
end|rest|6-9|verb|	, -42	about -26	after -8	and -50	as -100	at -81	because -83	but -64	by 24	down -13	for -93	from -61	how -56	if -69	in -87	into -15	of -53	off -30	on -106	once -43	or -55	out -17	since -22	so -29	sunday -23	than -37	that -95	though -38	to -91	under -23	until -47	week -22	what -44	when -65	where -62	whether -42	which -36	while -48	who -63	with -86	year -26	– 8	— 64
end|rest|6-9|verb|,|	0 17	1 -107	t0 27	v0 -33	v1 -136	v2 -82
end|rest|6-9|verb|-|	0 39	v0 -16
end|rest|6-9|verb|auxiliary|	0 14	v0 -34
end|rest|6-9|verb|capital|	v0 -31
end|rest|6-9|verb|coordinator|	0 -71	1 -20	t0 -61	v0 -36	v1 -46	v2 -24
end|rest|6-9|verb|preposition|	0 -63	1 -54	t0 -84	t1 -7	v0 -104	v1 -47	v2 -20
end|rest|6-9|verb|subordinator|	0 -50	1 -28	t0 -63	v0 -167	v1 -43	v2 -46
end|rest|6-9|verb|that|	0 -96	1 -23	t1 -13	v0 -49	v1 -32	v2 -16
end|rest|6-9|verb|word|	0 -84	v0 -55	v1 -20	v2 -21
end|rest|6-9|verb|—|	v0 60
end|retort|	end -19	v0 14
end|reveal|	, -26	0 -67	and -39	as -60	by -75	end 23	for -25	in -54	of -42	to -50	v1 -56	v2 60
end|rule|	0 -8	and 11	end 32	to -38
end|saturday|	, 14	. -50	0 14	possessive -36	preposition -54	stop -50	v0 -78	v1 -20	’s -36
end|say|	- 14	0 -85	1 -50	2 13	: -17	about -54	above -51	across -64	against -42	along -28	among -60	and -62	april -55	around 9	as -150	at -170	august -26	because -175	before -163	behind -58	below -40	between -55	beyond -33	but -93	by -170	christmas -30	despite -80	down -50	during -104	end 71	following -72	for -100	friday -44	from -92	how -67	if -101	in -82	into -66	january -36	july -27	june -40	like -36	march -33	may -75	monday -76	month -28	morning -26	near -44	night -33	nor -50	november -24	of -52	off -68	on -95	once -76	or -51	out -65	outside -73	over -77	past -53	per -55	saturday -53	september -26	since -71	so -92	sunday -22	t1 16	that -16	then -27	though -25	through -114	thursday -48	to -62	toward -57	tuesday -67	under -86	until -100	up -76	v0 11	v2 16	via -40	wednesday -31	week -57	weekend -22	what -67	when -166	where -50	whether -80	which -39	who -51	whose -44	why -51	with -151	within -71	without -89	year -36	yet -39	— 36
end|seek|	, 19	0 8	about -33	and -21	as -8	by -76	end 18	for -39	from -65	in -76	into -30	of -63	on -77	t0 23	t1 -10	that -64	to -81	v0 -32	v1 -35	v2 11	who -28	with 6
end|see|	0 -78	1 27	about -29	and -59	as -136	between -38	by -50	end 38	for -71	in -76	of -50	on -77	t0 19	that -60	to -86	with -58
end|september|	. -31	0 -37	preposition -37	stop -31	v0 -30
end|shares|false|	, 31	0 -11	coordinator -37	v0 -25	v1 -55	v2 26
end|shares|no-verb|	0 -12	1 -135	2 -28	coordinator -51	end -17	t0 -6	t1 -21	t2 -51	v0 -28	v1 -33	v2 -126
end|shares|none|	- 15	1 -24	2 -10	; 7	adverb -21	auxiliary -32	capital -20	determiner -32	end -7	preposition -19	subordinator -10	t1 -8	t2 -14	that -31	v0 -7	v1 -19	v2 -10	verb-thinking -83	word -50	– 8	— 8
end|shares|other|	, 17	0 74	coordinator 33	v0 7	v1 -100	v2 -59
end|shares|true|	, -15	0 32	coordinator 50	t0 73	v0 13	v1 -15	v2 -64
end|show|	, 8	0 -40	1 -65	2 -21	: 8	about -30	after -56	among 10	and -99	as -75	at -64	between -37	by -98	end 32	for -56	from -46	in -34	of -63	on -93	or -22	out -20	over -60	saturday -11	t1 19	than -66	that -35	to -107	up -47	v2 -16	with -144	— -11
end|shrug|	end -44
end|signal|	end -23	v0 24
end|sign|	0 20	as 11	end -53	in -57	of -38	that 27	to -52	v0 -25	v1 -62
end|since|	2021 -21	2024 -10	auxiliary -38	capital -56	determiner -9	he -50	january -18	june -40	pronoun -42	v0 -120	v1 -33	verb-judging -17	verb-saying -48	word -60
end|slam|	0 -6	and -17	as 16	for 19	of -21	to -38	v0 -23
end|source|source|0|	false -13
end|source|source|v0|	false -75	true 61
end|source|source|v1|	false -78	true 22
end|source|source|v2|	false 17
end|so|	. -29	adverb -66	determiner -51	far -54	many -44	much 25	out -42	preposition -44	stop -29	subordinator -41	v0 -109	v1 -48	v2 -23
end|speak|	, -24	0 13	and -8	end 10	in 15	of -47	that -52	to -43	v0 -40	v1 23	v2 8
end|speculate|	end 17	v0 32
end|state|	and 62	end -46	for -29	in -56	of -36	to -53	v1 -9
end|stress|	end 8
end|subordinator|$|	v0 -36	word -36
end|subordinator|,|	capital -22	v0 -49	v1 -19
end|subordinator|0|	, -29	after -48	behind -8	capital -56	end -21	late -74	next 18	that -39
end|subordinator|1|	, -69	behind -24	next -57	that -26
end|subordinator|2|	next -56
end|subordinator|adverb|	0 39	auxiliary -14	determiner -51	preposition -29	stop 30	subordinator -84	t0 -69	v0 -112	v1 -29	v2 -19	word -14
end|subordinator|auxiliary|	0 -60	auxiliary -27	stop -53	t0 -47	v0 23	v1 -39	v2 -32	verb-saying 44	word -82
end|subordinator|capital|	, -94	0 -48	1 -25	auxiliary 18	coordinator -72	preposition -50	t0 15	v1 -71	v2 17	verb-saying -7	verb-thinking -42	word -36
end|subordinator|determiner|	0 -18	1 -25	adverb -93	auxiliary -47	capital -36	determiner -87	preposition 17	quote -47	stop -48	subordinator -33	t0 -10	t1 -64	v0 -53	v1 -70	v2 -75	verb-judging 6	verb-saying -81	word -7
end|subordinator|preposition|	0 -15	capital -58	determiner -33	preposition -42	pronoun 17	t0 -46	v1 -27	v2 -38	verb-saying -40	word -9
end|subordinator|pronoun|	0 29	1 -48	adverb 6	coordinator -60	possessive -61	t0 -40	v0 -6	v2 -57	verb-judging -70	verb-saying -6	verb-thinking -18	word 8
end|subordinator|quote|	1 -25	auxiliary -30	end -31	stop -35	v0 -55	v1 -30	v2 -23
end|subordinator|stop|	determiner -36	end -48	quote -48	v0 -57	v1 -18
end|subordinator|subordinator|	adverb -41	determiner -29	pronoun -29	v0 -30	v1 -20
end|subordinator|t0|	behind -6	next -38	preposition -55
end|subordinator|that|	v0 22	word -28
end|subordinator|v0|	, -26	- 21	: 24	after -87	behind 10	capital -54	coordinator -50	end 44	late -25	preposition -76	source -58	subordinator -17	that -22	word -38
end|subordinator|v1|	, -127	after -54	behind -53	coordinator 17	end 9	late -34	next -24	preposition -58	subordinator -20	that -58
end|subordinator|v2|	, -95	behind -52	coordinator -52	end 56	next -6	preposition -55	source -16	subordinator -57	that -76
end|subordinator|verb-judging|	0 11	capital 23	preposition -48	subordinator -26	v0 -63	v1 -31	word -38
end|subordinator|verb-saying|	0 7	determiner -54	preposition 35	v0 -8	word -62
end|subordinator|word|	, -8	1 -39	adverb -68	auxiliary -82	capital 23	coordinator -10	determiner -9	preposition -66	pronoun -55	stop -117	subordinator -7	t0 -17	that 12	v0 -70	v1 -72	v2 -68	verb-saying -58	verb-thinking -39	word -6
end|suggest|	, 20	- 35	1 25	about -24	against -19	and -66	around -36	as -73	at -60	because 6	by -44	end -7	for -69	from -42	if -34	in -67	into -22	like -26	of -26	off -33	on -77	or -24	out -29	over -30	so -49	t0 31	than -60	that -59	to -85	v1 -33	who -57	with -73
end|sunday|	. -30	stop -30	v0 -69	v1 -13	word -44
end|support|	, -16	0 24	1 6	and 21	as -58	at -42	by -14	end -31	for 23	in 19	of -66	on -19	t0 -27	that -60	to -17	v0 -18	v2 -43
end|suspect|	, -38	end 48	v0 -50	v1 42
end|talk|	, -10	0 23	1 19	and -29	as -50	at 35	for 25	how -29	of -66	on -9	that -35	to -75	v0 -28	v1 -43	v2 -7	when 26
end|tell|	( 7	, 7	0 -18	1 -51	about -39	after -84	and -82	as -67	at -109	but -55	by -96	end 20	for -62	from -49	if -57	in -121	into -26	morning -30	of -34	on -124	or -34	out -32	over -36	since -50	sunday -12	t0 26	than -47	that 14	through -49	thursday -23	to -114	until -53	up -38	v1 -30	v2 21	week -30	when -51	who -44	with -70	within -38
end|testify|	by -82	of -19	to -40	v0 27
end|thank|	, -45	and 42	end 6	for -48	v0 -32
end|than|	$ -71	1 -59	100 -37	2 -23	60 -36	a -62	adverb -55	any -37	auxiliary -39	capital -72	clinton -47	determiner -16	half -42	his 22	in -82	it -43	its -44	most -48	preposition 13	pronoun -56	subordinator 11	t0 -56	the -73	v0 -29	v1 -42	v2 -18	verb-saying -50	word -114
end|that|	 -40	, -63	. 18	1 -44	2 -43	a -46	adverb -88	an -44	any -32	are 7	as -36	before -26	began -41	beijing -30	can -38	capital -36	carson -34	clinton -26	could -50	democrats -33	determiner -24	exist -21	had -47	has -79	have -67	he 12	her -19	his -61	i -27	in -36	included -45	is -65	it -91	killed -22	led -34	left -30	many -36	mexico -26	most -18	mr. -66	mrs. -26	night -27	no -16	obama -47	of -48	one -24	possessive -41	preposition -65	pronoun -7	quote -40	relied -28	rubio -54	sanders -54	she -94	showed -36	some -62	stop 18	subordinator -58	t0 -73	t1 -39	the -6	their -18	there -35	they -54	trump -47	v0 -13	v1 -53	v2 -50	verb-judging -91	verb-saying -92	verb-thinking -59	was 15	way -39	were -65	will 9	with -41	word -50	would -98	’s -49
end|that|,|	v0 -46
end|that|0|	( -59	, -18	- -16	after -36	auxiliary -60	capital -47	coordinator -65	end -12	next -22	preposition -53	subordinator -46	that -43	verb-thinking -12	word -50	— 32
end|that|1|	, -26	behind -20	coordinator -31	end -7	next -39	preposition -65	subordinator -21	that -19
end|that|2|	coordinator 17	next -39	preposition -29
end|that|adverb|	0 -63	auxiliary -34	v0 -48	v1 -24	v2 -16	word -62
end|that|auxiliary|	0 10	1 -18	adverb -82	auxiliary -66	determiner -52	t0 -36	v0 -133	v1 -40	v2 -28	verb-judging -28	verb-saying -74	verb-thinking -46	word 14
end|that|capital|	0 -12	1 -22	auxiliary -75	possessive -49	t0 -25	v0 -83	v1 -42	v2 -15	verb-judging -52	verb-saying -52	word -75
end|that|determiner|	0 6	1 -39	auxiliary -28	capital -83	determiner -26	preposition -64	t0 -34	t1 -23	v0 -98	v1 -35	v2 -38	verb-judging -27	verb-saying -42	word -11
end|that|judging|0|	false 28	true 43
end|that|judging|v0|	false -52	true 78
end|that|judging|v1|	false -93	true 30
end|that|judging|v2|	false -63	true -12
end|that|possessive|	0 -37
end|that|preposition|	capital -25	determiner -49	v0 -37	v1 -24	word -43
end|that|pronoun|	0 -18	1 -12	adverb -53	auxiliary -91	coordinator -19	possessive -58	quote -39	t0 -22	v0 6	v1 -31	v2 -33	verb-judging -69	verb-thinking -75	word 16
end|that|quote|	auxiliary -23	preposition -25	stop -41	v0 -51	v1 -20
end|that|saying|0|	false -58
end|that|saying|1|	false -53	true 8
end|that|saying|2|	false 17
end|that|saying|t0|	false -78	true 35
end|that|saying|v0|	false 10
end|that|saying|v1|	false -33	true 11
end|that|saying|v2|	false -30	true 18
end|that|stop|	end 25	v0 23	v1 -49
end|that|subordinator|	determiner -38	stop -26	v0 -52	v1 -32	word -22
end|that|t0|	, -48	coordinator -28	end 15	next -67	preposition -44
end|that|t1|	next -39
end|that|thinking|0|	false -21	true -18
end|that|thinking|v0|	false -52	true 54
end|that|thinking|v1|	false -11	true 29
end|that|thinking|v2|	false -57
end|that|v0|	( 24	- 12	: 44	; 37	after -31	auxiliary -27	behind -78	capital -106	coordinator -18	end 21	late -64	preposition -55	subordinator -33	that -76	verb-thinking -22	word -41	— 20
end|that|v1|	- 18	after -23	behind -23	capital -30	coordinator -81	end 32	next -53	preposition -50	subordinator -55	that -40	word -27
end|that|v2|	( -35	, -21	behind -29	capital -34	coordinator -40	end 13	next -42	preposition -47	subordinator -68	that -53	word -45
end|that|verb-judging|	0 -71	determiner -47	preposition -26	v0 -51	v1 -30	word -45
end|that|verb-saying|	0 -66	1 -33	determiner -51	v0 -49	word -28
end|that|verb-thinking|	0 -44	pronoun -37
end|that|word|	, -14	0 -17	1 -35	adverb 22	auxiliary -49	capital -65	coordinator -46	determiner -84	preposition -84	pronoun -72	stop -61	subordinator -63	t0 -39	v0 -96	v1 -25	v2 -30	verb-judging -74	verb-saying -31	verb-thinking -27	word -106
end|then|	v0 -61	v1 -37	v2 -15	verb-judging -31	word -40
end|think|	0 -19	about -24	and -82	as -57	by -78	for -65	from -47	in -11	of -39	on -56	than -29	that 14	to -92	up -38	v0 20	v1 -7	v2 -31	with -75
end|though|	1 -13	determiner -36	he -30	it -35	pronoun -52	v0 -47	v1 -46
end|threaten|	, 25	end -10	from -35	on -36	to -51	v0 15	v1 -58
end|through|	0 9	capital -94	v0 23	v1 -58	v2 -59	word 17
end|thursday|	, 28	. -55	0 -44	night 9	stop -55	v0 8	v1 -27
end|today|	. -38	stop -38	v0 -37
end|tout|	0 6	and -52	as -43	end -25	in 21	of -42	to -68
end|toward|	0 -66	2 -29	capital -50	determiner -57	v0 -80	v1 -30	word -50
end|to|	 -66	$ -59	0 -33	1 -65	17 -47	2 -36	44 -21	a -115	abortion -25	accept -48	acknowledge -32	act -58	add -48	address -49	adverb -102	all 14	allow -44	an -78	answer -45	appeal -63	appear -37	arm -34	ask 12	attack -43	attend -40	auxiliary -81	avoid 20	back -35	ban -62	be -74	bear -38	become -41	begin -29	beijing -58	blame -54	block -42	boost -32	break -32	bring -58	broker -22	build -65	call -46	campaign -45	capital -31	carry -46	change -55	check -54	china -46	choose -38	clinton -60	close -26	collect -27	combat -51	come -44	comment -33	congress -41	consider -55	continue -40	count -51	cover -46	crack -18	create -42	criticize -19	customers -22	cut -39	date -34	deal -60	decide -31	defeat -55	defend -26	deliver -42	democratic -47	determine -37	determiner -17	disavow -48	discuss -52	do -44	drink -47	each -53	election -50	embrace -38	end -38	ensure -39	enter -33	every -50	exercise -51	expand -49	explain -72	extend -34	fall -40	fight -58	file -30	fill -46	find -60	fix -47	focus -47	follow -60	former -44	fund -54	gain -40	get -55	give -64	go -52	goldman -40	have -48	hear -40	help 20	her -71	him -60	his 15	hold -49	hurt -38	intervene -49	investigate -38	israel -39	it -40	its -51	join -37	keep -72	kill -26	know -68	lake -26	lay -35	lead -46	leave -66	lie -39	link -18	make -106	mean -51	meet -49	more -45	move -46	mr. -22	offer -52	one -76	open -62	other -40	pass -50	pay -57	pick -47	place -45	play -54	power -31	preposition -39	press -58	prevent -47	proceed -18	pronoun 16	prosecute -35	protect -50	provide -48	pull -32	pursue -52	push -46	put -30	quit -39	quote -66	raise -74	rally -37	reach -10	rebuild -56	receive -37	recommend -46	reconcile -12	recover -21	reform -14	release -69	remove -39	reopen -36	repeal -58	replace -38	resign -41	respond -49	rest -29	return -66	review -61	run -56	sanders -48	save -40	say -54	secure -39	see -74	seek -47	sell -26	send -65	serve -71	share 21	show -45	sign -45	some 25	speak -67	spend -74	stand -47	stay -44	stem -34	stop -75	study -45	subordinator -58	support -83	t0 -111	t1 -31	t2 -25	talk -45	talks -24	tell -44	temporarily -52	that -47	the -25	their -66	them -29	this -58	tighten -55	train -53	travel -42	treat -49	trump -80	try 27	turn -49	two -52	unify -30	unite -43	use -59	v0 -22	v1 -36	v2 -28	verb-judging -63	verb-saying -75	verb-thinking -29	victory -42	visit -44	vote -84	voters 28	wait -60	wall -38	washington -41	watch -40	wear -34	what -49	which -47	win -73	withdraw -49	word -45	work -55
end|try|	end 6	v0 15
end|tuesday|	's -44	, -53	. -8	0 -21	night 12	possessive -52	preposition -46	stop -8	v0 35	v1 -35	word 10	’s -35
end|tweet|	, 29	end -28	for 21	in -50	of -72	to -52	v0 -13
end|understand|	, -43	0 -13	end 12	of -38	to -68	v0 -17	v1 41
end|under|	0 17	a -49	capital -42	determiner -13	t0 -48	the 10	v0 -140	v1 -24	v2 -50	way -30	word -9
end|unless|	capital -45	v0 -59
end|until|	0 26	adverb -58	capital -84	it -41	pronoun -14	t0 -73	the -52	v0 -101	v1 -31	word 9
end|upon|	determiner -51	v0 -69	v1 -18
end|up|	, -49	. -41	0 -9	a -35	any -17	by -48	capital -44	determiner -72	for -46	in 16	stop -41	subordinator -35	t0 -61	the -50	to -75	v0 -128	v1 -47	v2 -49	verb-thinking -13	with -55	word -82
end|urge|	, -26	0 -21	end 9	for -45	in 15	of -31	on -76	t0 -76	t1 -23	that -21	to -177	v0 24	v1 -10	with -67
end|use|	0 27	end -15
end|verb-judging|0|	, -46	end -29	preposition 9	that 16
end|verb-judging|1|	, 9
end|verb-judging|v0|	, -7	end 19	preposition -119	subordinator -82
end|verb-judging|v1|	end 59
end|verb-judging|v2|	end 23	preposition -33
end|verb-saying|0|	, 22	coordinator -58	end 63	preposition -41	that -67
end|verb-saying|1|	, -37
end|verb-saying|t0|	end 49	preposition -48
end|verb-saying|v0|	end 58	preposition -89
end|verb-saying|v1|	end 8
end|verb-thinking|0|	next -21	preposition 11	that -14
end|verb-thinking|capital|	, -14	0 -26	capital -35	coordinator -13	v0 -22
end|verb-thinking|determiner|	v0 -34	word -24
end|verb-thinking|preposition|	v0 -28	verb-judging -24
end|verb-thinking|stop|	end -27	v0 -29
end|verb-thinking|v0|	after -17	end -6	next -45	preposition -52	that -30
end|verb-thinking|v1|	next -28
end|verb-thinking|v2|	next -20
end|verb-thinking|word|	preposition -19	v0 -23	word -14
end|via|	capital 26	word -56
end|view|	and -54	as -89	end -10	of -56	that 16	to -61	v0 7	v1 -82	who -53	with 46
end|vote|	, 22	and -8	end -59	for 41	in 32	of -46	on 21	t0 -9	to -68	v1 -53
end|vouch|	0 -18	end 22
end|vow|	, 12	0 -39	and -30	at -70	end 20	for -43	if -22	in -9	of -49	on -84	t0 21	to -59	v0 8	v1 -19
end|want|	, -20	about -48	and -17	as -54	at -57	end 32	for -77	from -42	in -93	of -68	or -39	t0 -53	that -40	to -108	v0 15	v1 -16	v2 7	who -42	with -44	without 25	— -12
end|warn|	, 15	0 -41	1 -38	against -33	and -7	as -43	by -63	end 8	if -62	in -71	of -24	off -31	on -47	that -24	to -16	v0 26	v2 -32	year -16
end|wednesday|	, -62	. 14	0 9	stop 14	v0 -54	v1 -23
end|weekend|	0 -52	v0 -32
end|week|	, -42	. -39	0 -30	and -31	coordinator -31	for -20	in -26	possessive -17	preposition -48	stop -39	subordinator -31	t0 -29	that -17	v0 -63	v1 -16	’s -13
end|welcome|	, 22	0 -7	end -6	in -37	to -60	v0 10
end|what|	0 -68	1 -11	auxiliary -46	capital -53	determiner -37	had -29	he -48	is -27	it -38	pronoun -74	she -35	the -27	they -31	v0 -95	v1 -20	v2 -18	was -25	word -27
end|when|	 -35	0 7	capital -83	he 14	his -64	i 24	it -25	pronoun 13	quote -35	she -59	they 29	v0 6	v1 -63	v2 -58	verb-saying -12	word -57
end|where|	0 -64	capital 9	determiner -57	it -35	pronoun -63	t0 -47	the -47	v0 -91	v1 -39	v2 26
end|whether|	0 -45	capital -48	determiner -61	he -43	it -54	preposition -52	pronoun -61	she -30	the -47	to -52	v0 -96	v1 -31	v2 -18	word -37
end|which|	0 -53	auxiliary 23	capital -55	determiner -44	he -24	pronoun -39	she -38	the -37	v0 7	v1 -53	v2 -28	word -47
end|while|	0 44	determiner 7	preposition 6	pronoun -49	secretary -54	the -58	v0 -39	v1 -43	v2 -44	verb-saying 25	word 18
end|whom|	he -17	pronoun -23	v0 -33	v1 -23	word -35
end|whose|	verb-thinking -37	word -21
end|who|	0 15	1 -45	adverb -45	are -45	auxiliary -26	can -61	cannot -23	could -36	entered -35	had -86	has -47	have -79	is -50	pronoun 15	said -55	say 22	t0 -54	v0 -97	v1 -33	v2 -41	verb-judging -62	verb-thinking -83	want -24	was -28	were -40	will -63	word -91	would 10	wrote -25
end|why|	it -41	pronoun -53	v0 -70	v1 -32	word -37
end|within|	0 -58	a -22	determiner -67	his -14	the -50	v0 -81	v1 -35	word -60
end|without|	0 -63	a -72	the -66	v0 22	v1 -57	word -110
end|with|	, -41	1 30	a -19	adverb -53	an -52	both -35	capital -58	clinton -46	determiner -34	donald -42	her 8	him -48	his -82	individuals -34	iran -40	it -35	little -63	many -42	more 28	mr. -46	one -61	other -45	political -31	pronoun -69	sanders -52	subordinator -51	t0 -20	that -61	the -49	their -63	them -38	those -44	trump -67	v0 -64	v1 -56	v2 -40	verb-judging -37	voters -29	what -48	word 11
end|wonder|	end -7	for -44	v0 -19
end|word|,|	0 -30	adverb -37	coordinator -22	determiner -21	subordinator -19	t0 -23	v0 -37	v1 -20	v2 -30	verb-judging -24	word -30
end|word|0|	, 6	- -6	; -26	auxiliary 27	behind 24	capital 10	coordinator -33	end 32	next -25	preposition -32	source -24	subordinator 15	that -18	word 17	— -10
end|word|1|	, -23	behind -27	capital -30	coordinator -61	end 12	next -53	subordinator -42	that -42	word -38
end|word|2|	, 23	coordinator -32	end 17	preposition -42
end|word|adverb|	0 -51	v0 -33	word -47
end|word|auxiliary|	0 -16	1 -33	adverb -51	auxiliary -68	determiner -21	t0 -29	v0 8	v1 -21	v2 -25	verb-judging -58	verb-saying -63	verb-thinking -16	word 14
end|word|capital|	auxiliary -32	v0 -40	v1 -20	word -41
end|word|coordinator|	auxiliary -14	determiner -34	v0 -45	word -44
end|word|determiner|	0 -35	capital -32	v0 -25	v1 -27	word -32
end|word|possessive|	0 14	capital -19	v0 -34	v1 -17	word -42
end|word|preposition|	0 -56	capital -23	determiner -46	t0 -32	v0 -35	v1 -22	verb-saying -27	word -55
end|word|pronoun|	auxiliary -30	v0 -39	v1 -37	verb-judging 27	verb-saying -46	word -18
end|word|stop|	0 -50	capital -36	determiner -18	end -51	preposition -17	pronoun -18	quote -26	t0 -23	v0 -38	v1 -28	v2 -26
end|word|subordinator|	determiner -35	v0 -44	word -19
end|word|t0|	, 47	coordinator 14	end 7	next -74	preposition -111	subordinator -72	word -24
end|word|t1|	next -38	preposition -37
end|word|that|	0 -38	v0 -41	word -24
end|word|v0|	( -70	- -17	: 16	; -14	after -30	auxiliary -25	behind -79	capital -69	coordinator -16	end 22	late -44	next -24	preposition -15	source -20	subordinator -134	that -72	verb-thinking -21	word 16	— -26
end|word|v1|	, -30	: -55	; 11	after -22	auxiliary -27	behind -14	capital -20	coordinator -83	end -26	late -18	next -52	preposition -56	subordinator -75	that -36	word -40
end|word|v2|	, -102	behind -21	coordinator -28	end 8	next -42	preposition -48	subordinator -46	that -39	word -23
end|word|verb-judging|	determiner -42	v0 -45	v1 -20
end|word|verb-saying|	0 20	capital -45	determiner -43	pronoun 23	v0 -43	v1 -44	verb-judging -28
end|word|verb-thinking|	0 -71	determiner -48	preposition -50	that -27	v0 -31	v1 -25	word -32
end|word|word|	0 -76	1 -33	adverb -39	auxiliary -42	coordinator -21	determiner -33	preposition -65	stop -20	v0 -42	v1 -45	v2 -29	word -60
end|worry|	, 30	0 9	and 6	end -14	in -43	of -42	to -46	v0 -8	v1 -11
end|write|	, 11	and 26	at -62	but -38	end -12	for -46	of -59	on -43	that -62	to -69	v0 -11	v1 -7	v2 -8
end|year|	's -33	, -47	. -35	0 -49	and -25	coordinator -25	in -14	possessive -36	preposition -31	stop -35	subordinator -20	t0 -29	that -42	to -22	v0 -40	v1 -31	word -15	’s -29
end|yet|	adverb -21	preposition -47	to -39	v0 -64	v1 -26	word -46
end|–|	0 -8	capital -27	determiner 7	preposition -62	v0 12
end|–|0|	next -9
end|–|capital|	0 -19	word -68
end|–|determiner|	0 18
end|–|preposition|	v0 -47
end|–|v0|	next -17
end|—|0|	next -28	that 32
end|—|	a 24	adverb -20	and 10	at -57	auxiliary -9	but 14	capital -7	determiner 30	including -61	of -53	or -59	preposition -16	subordinator 8	t0 12	though 20	v0 8	v1 -9	verb-thinking -69	word 10
end|—|coordinator|	determiner -9	v0 8
end|—|determiner|	0 21	v0 11	v1 15	word 45
end|—|preposition|	0 -24	determiner -25	v0 -45	word -18
end|—|subordinator|	pronoun -30
end|—|v0|	behind -42	next 10	that 15
end|—|v1|	next -16
end|—|word|	determiner -61	t0 15	v0 16	word -6
	none 12
none|according|	source -9
none|accuse|	participle 43
none|	acknowledge -40	add 34	admit -19	advise 46	advocate -18	affirm 12	aim -15	allege -75	allow 26	allude -46	announce -25	answer 27	apologise 27	appeal 29	argue -41	ask 29	assail -64	assert -54	assess 13	assume 16	assure -20	attack -22	attribute 33	back 20	beg 55	believe -39	bemoan -54	bill 10	blame 17	blast -46	boast -20	brag -54	brand 39	caption 69	care 32	cast 40	caution -14	celebrate 42	challenge 12	champion 33	chant 64	charge 7	cheer 11	chime -12	chip 82	cite -16	claim -15	clarify -28	commend 29	comment -8	compare 35	complain 16	concede 10	conclude -10	condemn -33	confirm -9	congratulate 10	consider -33	contend -13	continue 55	contradict -21	correct 63	counsel 85	counter -23	credit -14	criticise 36	criticize -52	debate 19	declare -16	decline 23	decry -67	deem -75	define 6	deliver 41	denounce -27	deny -26	deride -49	detail 10	disagree -23	disavow -50	disclose -28	discredit 34	discuss -15	dismiss 6	dispute 8	doubt -11	dream 58	echo -22	email 56	emphasize -51	endorse -34	estimate -46	expect -26	explain -8	express -13	fault 64	favor -8	favour 60	fear -35	feel -29	figure 36	find 30	fire 39	forecast 13	fume 60	gasp 51	greet 35	groan -17	guess -11	hail 11	hate 7	hear 59	hint -41	hit 53	hold 68	hope -31	howl 62	identify -15	imply -66	indicate -26	inform 23	insist -45	instruct 14	insult -10	interpret -22	interrupt 58	invite 62	issue 31	joke 20	justify -22	knock 12	know -15	label 15	lambaste -55	lament -73	lash 33	laugh 75	like 34	liken -55	list 23	lobby 38	maintain 46	mean 64	mention -41	message 23	mock -23	murmur 59	name 42	need 54	note -22	object 37	offer 20	oppose -11	order 16	outline -20	persuade -6	phone 91	plan 19	plead 28	pledge 9	point 12	portray -19	post 8	praise -15	pray 70	predict -31	prefer -28	present 33	press 22	promise 8	protest 50	prove 31	quote 40	rail -47	raise 48	rank 27	rate 119	read 63	reaffirm -64	realize -48	reason 52	rebuff 37	rebut -63	recall -9	reckon -61	recognize -32	recommend -33	record -13	refer -38	reference -42	reflect 47	refuse 13	regard -35	regret 18	reiterate -40	relate 44	remark 14	remember -26	remind 23	repeat 24	reply 21	report -9	repudiate -48	respond 8	retort -52	retweet 12	reveal -19	roar 65	rule 27	say -36	scold -20	scorn 56	see 8	shoot 46	shout 34	show -14	shrug -21	sigh 55	sign 38	sing 114	slam -76	slap 24	slate 87	snap 60	speak 56	speculate -38	spell -8	state 34	stress -22	submit 8	suggest -47	support -10	suspect -17	tag 71	talk 21	tease 49	tell 6	testify 44	text 82	thank 29	think -22	title 47	tout -45	trash -40	treat 80	trust 22	try 50	tweet -20	understand -13	use 73	utter 21	venture 63	verify 70	view -18	voice 28	volunteer 56	vote 16	vouch -31	vow -83	warn -6	wave 96	weigh 41	welcome 14	wish 29	wonder -29	worry -24	yell 43
none|acknowledge|	base -59	participle -63	past -8
none|add|	base 82	participle 17	past -6	present 25
none|admit|	base -36	participle 17	present -6
none|advise|	base 39	participle 26	past 6	present 62
none|advocate|	base -21	past 26
none|affirm|	base -14	past 36
none|agree|	base -7	participle 23	past 20	present -32
none|aim|	base -32	present 11
none|allege|	participle 9	past -68	present -54
none|allow|	base -14	participle 47	past 26	present 7
none|allude|	participle -14
none|announce|	base -21	participle -80
none|answer|	base -37	participle 18	past 47	present 41
none|apologise|	base 69	present 55
none|appeal|	base 43	past -22	present 33
none|applaud|	past 23
none|apposed|	base 43	judging 18	participle -13	present 17	saying 9	thinking -9
none|apposition|	base 20	judging 11	participle 42	saying 6	thinking 29
none|argue|	base -36	participle -9	past -8	present -42
none|ask|	base -11	participle -28	past 33	present 77
none|assail|	past -39
none|assert|	past -22
none|assume|	past 28
none|assure|	base -22	past -9
none|attack|	participle -15	past -19	present -9
none|attribute|	past 33
none|back|	base 13	participle -26	past 22	present 54
none|before|	% -26	& 90	' -38	( -27	) 10	, -31	- 64	/ -47	: 72	; 94	@ 54	adverb -28	auxiliary -25	capital -32	determiner -13	possessive -31	preposition -7	pronoun -10	quote 38	stop 6	subordinator -6	verb-judging -13	verb-saying 36	word 20	~ -35	– 85	— 111	― 17	’ 57	• 71
none|believe|	base -65	past 58	present -70
none|bemoan|	past -54
none|bill|	base 10	past -26	present 73
none|blame|	base -29	participle 30	past 34	present 9
none|blast|	past -41	present -30
none|boast|	present -17
none|call|	base -16	participle -25	past 24
none|care|	base 29
none|cast|	base 18	participle 51
none|caution|	present -47
none|celebrate|	base 67	participle 60
none|challenge|	base 59	past -21	present 44
none|champion|	base 104	past -43	present 18
none|chant|	past 54
none|charge|	base 15	participle 56	past -14	present 11
none|cheer|	base 32	past 19	present -9
none|chip|	base 54	present 46
none|cite|	base -17	participle -11	present -25
none|claim|	base -29	participle 30	present -27
none|commend|	past 29
none|comment|	base 27	past -66	present 13
none|compare|	past 29
none|complain|	past 27
none|concede|	present 9
none|conclude|	base -28	participle 41	past -18
none|condemn|	past -29
none|confess|	base 19	past -21
none|confirm|	base -6	past 12	present -13
none|congratulate|	participle -13	past 40
none|consider|	participle -16	past -20	present -45
none|contend|	past -29
none|continue|	base 15	participle 39	past 18	present 60
none|correct|	base 18	past 72
none|counsel|	base 79
none|counter|	past -42
none|criticise|	past 36
none|criticize|	base -57	participle -87	past -20
none|cry|	base -24	participle 47
none|debate|	base 15	past -9	present 31
none|decide|	base 6	participle -41	present 10
none|declare|	base -71	past 14
none|decline|	base 38	past 17
none|decry|	past -50
none|deem|	past -67
none|defend|	base 20	participle -18
none|define|	base -20	past 20
none|deliver|	base 28	participle -6	past 56
none|demand|	participle 60	past -15	present -51
none|denounce|	participle -9	past -15
none|deny|	base 31	past -37	present -11
none|deride|	past -17
none|describe|	base -11	participle -67	past 11	present 37
none|detail|	participle -9	present 13
none|direct|	present 9	thinking 11
none|disagree|	base -23	past 30
none|disclose|	base 9	participle 17	past -44
none|discredit|	participle 32
none|discuss|	base -18	past 9
none|dismiss|	participle -11	past 28	present -51
none|dispute|	base 11	past -14	present 32
none|doubt|	past 10	present -19
none|dream|	base 42
none|echo|	participle -6	past -8
none|email|	base 56	past -11	present 40
none|emphasize|	participle -17	past -50
none|encourage|	base -33	participle 60	past -16
none|endorse|	base -38	participle -49
none|estimate|	base -53	past -15	present -21
none|expect|	base 7	participle -54	past -34	present 12
none|explain|	base 15	participle -14	past -8	present -13
none|express|	base -41	past 11
none|fault|	base 50
none|favor|	base -12	past 7
none|favour|	base 48
none|fear|	base -17	participle -49	past -10	present 8
none|feel|	base -28	past -15	present 32
none|figure|	base -11	past 13	present 82
none|find|	base 60	participle 46	present -12
none|fire|	base 75	participle 17	past 7	present 40
none|forecast|	present 61
none|fume|	past 42
none|greet|	past 30
none|hail|	base 53	past 22
none|hate|	base 14	past -10	present -12
none|head|	's -23	000 93	1 40	10 -30	11 49	12 17	16 55	17 14	2 47	20 74	2011 11	2012 17	2013 18	2014 -27	2023 -69	2025 46	21 18	21-year-old -13	22 38	23 41	24 -44	26 -34	27 -25	29 55	31 -6	31-year-old -43	35 -11	39 -36	400 32	44 26	47 -23	5 -20	51 -52	52 44	54 64	58 8	60 71	61 -14	64 59	70 -33	83 -9	84 77	88 59	90 -19	abedin -39	aboard 29	academy -28	accord -22	account -38	achterberg -45	act 40	action -27	activist -60	activists -46	ad -44	additional 74	address -24	adebanjo-cole 27	adelaja 45	administration -12	ads -65	adults -45	adviser -51	advisers -96	advocate -53	advocates -49	afd 8	affairs 61	afghanistan 38	ag 42	agencies 25	agency 48	agent 87	agents 7	agreement 6	aide -40	aides -20	air 45	aircraft 63	airline -6	airlines 67	akel 69	al-hawa 42	al-muhanzi 35	alcaraz-tan 53	aldous-ramanathan -39	alert 40	ali -15	all -33	alliance -47	allies -83	alvim -32	amendment 52	american 68	americans 12	amstutz -71	analysis -111	analyst 9	analysts -34	ankara 56	announced -22	announcement -49	anonymity -66	anyone -34	ap -66	apology 71	appearance 10	applicants 13	aquarium 58	arabia 36	archaeologist 40	argentina 66	argument 28	arm -6	arms 58	army 8	arrest 46	article -27	ash -30	assembly 73	associates -47	association 10	attack 54	attacks -18	attendees -45	attorney 84	attorneys -49	aubertin -73	audit -34	augsburg 48	australia 25	author 36	authorities -30	authority 28	authors -7	autor -54	average -70	awka 67	axelrod -45	ayotte -26	backers -40	baker 50	bakker -41	baku 50	ballot 57	ballots 7	band -45	bangash 37	bangladesh 61	banker 56	banks -60	base 23	basis 59	bastos 47	battle 53	battleground -13	bay 64	bbc -15	beats 48	began -32	beijing -28	belhadj-sahnoun -49	bell -15	bells 29	bench 31	benghazi -43	bennett -6	berlin 60	best 58	better 37	bhardwaj 59	bid -30	biden -44	big 24	biggest 42	bill -20	billion 46	billionaire -8	bipartisan 49	birther 95	black -21	blackwell -38	bloc 37	blocher -34	bloomberg -8	blue 52	bmkg -45	board -64	boat 42	boats 67	bob 23	body 63	bolton 31	bond 54	bonhams -40	book -10	bookseller 43	borders -27	boss -13	boston 41	boyle -19	bradley -36	brafman -55	branch -63	brandl 62	brandt -22	break 34	brewer -16	bridges 33	brief -19	briefed 83	brill 19	briton 53	broken 39	brother 26	brothers 73	brown -77	bugti-zehri 47	bureau -12	bus -41	bush -74	business 35	businessman -25	buyers 44	byrne -39	cairo 45	california -8	call 36	called -17	calm 38	came 81	camp -22	campaign -76	campaigns -63	canada 74	candidacy 47	candidate -56	candidates -79	capital 12	caporale 19	captain 19	car 69	cardinals 35	carolina -24	carpenter -47	carried 33	carrier 28	carson -68	carter -11	carver 58	case 28	cash -30	casino -45	cast -37	caucus -17	caucus-goers -26	cent 59	center -23	centers 51	centerview 32	central 27	cgt 64	cgtn 78	chain 77	chair 25	chairman 26	chairs 37	chairwoman -32	challenger 41	chamber 38	change -9	chapter 83	charity 56	chat 51	chef 26	chicks 35	child -20	children 8	china 62	christie -27	church -32	citizen 60	claim 29	clans 53	class 18	cleveland 24	client 36	clients 39	clinton -89	clintons -18	clock 36	club 15	cnn -66	co-op 6	co-workers 42	coach 10	coalition -29	coins 47	coleman 42	colleagues 17	college -22	comey -35	comment -14	comments -7	commission 36	commissioner -70	committee 64	communiqué 51	community -38	companies -16	company -45	competition 40	complaint 56	compromise -45	confederation 67	conference 51	congress 29	congressional -26	conservatives -88	considering 28	consortium 57	consumers -14	contests 12	contract -33	cook -49	copenhagen 54	cordero 27	corner 41	corp 26	corporate -7	corporation 24	corps -8	costs 35	council 36	counterpart -18	counties 61	countries -35	country 17	county 29	couple 15	course -27	court 66	courts -22	cps 14	credit -19	creditors 32	crew 61	crews 67	cricket 75	critical -22	critics -38	cross 70	crowd 14	cruises 56	cruz -86	cuban -48	curiel -58	current -11	cut 64	cuts 47	dam 37	dantas-freire 57	data -22	daughter -34	dawn 74	day 47	days 6	dean -69	death 34	deaths 33	decision -38	decisions 40	defence -8	defendant -57	defending -33	delay -49	delays 59	delegate -18	delegates 32	delegation 58	delegations 43	delgado-finn 21	democratic 28	democrats -82	department 28	deputies -14	deputy -20	desai-brandt -44	desantis -56	developers 20	development 62	devine -81	diabakaté 64	diocese -59	diplomat 31	diplomats 57	director -48	dismissed 56	dispatcher 42	dispute 24	distributors 62	district -50	divided 30	division 68	dnc -32	doctor 34	document 56	documents -53	donations 11	donor -30	donors -53	door 27	dozen 41	draft 58	drawing 55	drew 46	driver 72	drivers 54	drone 52	dufton -66	duluth 45	durairaj 70	earlier 16	early -29	earnest -53	earnings -23	economists -34	economy 26	ecuador 74	editor -52	effort -6	ekpo 67	elder -24	elders 42	eldest 65	election 6	email -24	emails -42	emanuel -70	embassy 61	embraer 40	emergency 80	emirates 79	emissions -19	emotional 46	employee -11	employees 13	employers 43	encrypted 29	energy -33	enforcement -46	engineer 70	engineers 36	enough 64	environmentalists -48	envoy 46	epstein -46	equity 68	eskom 70	espn 73	establishment -19	estate 28	ethiopia -56	everyone -8	everywhere 58	example -27	exchange 44	executive 28	executives -45	exist 60	expert 29	experts -134	expressed -51	f.a.a. -59	face -11	facebook -59	faced 10	fact -8	faction -24	factory -19	fallon -26	familiar -9	families 8	fans 64	far -46	farmer 20	farmers 48	father 74	fbi -47	fed -8	federal 47	federation 65	fedko 38	feelings -32	felt 11	ferraro 84	few -18	fia 32	fields -26	figures 58	file 55	filing 54	filings -17	films 53	final 34	finance -14	financial 53	findings -54	fiorina -49	fired -22	firefighter 47	firm 65	firms 30	first-place 53	fitch 35	flag -12	flint 57	floor -24	florida 17	fm 47	followers -28	foods 52	forbes -44	force 6	forces 42	forecasters 59	foreman 62	former 45	forward 72	four 27	foxe -22	france -24	francis -45	frank -25	fraud 32	free 68	freedom -29	friday 57	friends -51	frobisher-hale -28	front 66	front-runner -8	frontières 42	frost 50	full -15	fund -14	fundraising -18	funds -52	fury-lane 60	gaddis -71	gagnon-reid 84	gains 44	game -33	gao 52	gap 53	gas 75	gave 28	gavi 56	gedrich -37	georgia -8	german -14	germany -25	get 74	ghana 75	ginsburg -31	glass-steagall -48	globe 63	go 62	goldblatt-reyes 84	gop -19	government -24	governments 56	governor -17	governors 63	graham -29	grandchildren -23	grandmother 64	grant -40	grantham 24	grassley -62	grayson -28	greenberg -52	greens -30	groberg -58	group -6	grow 26	growing 29	guarantors -22	guard 86	guardian -68	guest 66	guests 23	guilty 42	gun -24	hagen -32	haldane 31	half -34	halifax 66	halvorsen-blyth -36	hamilton -20	hampshire -41	hand -26	hands 29	hannity -34	hardy -41	harsh -55	hart -73	he -36	head 31	headteacher -52	health 39	hearing -13	help -7	helped -31	herald 81	hewitt 13	higher 29	hill -30	himself 16	hired -56	hit -10	hits 56	hodge 45	holding 62	holdings 45	hollander 38	hollis 72	holyrood 75	home 6	honduras 43	hope 68	hotel 49	hours 82	huerta -55	hundreds 30	hungary 35	husband -55	huxtable -38	i 44	idea 55	identified 34	iec 50	iii -39	immigrants -40	immigration -24	important 55	incident -68	include 61	independent -23	independents -25	india 65	indiana 58	indictment 46	industries 61	industry 49	initiative 22	injury 50	inquest 30	inquiry -25	insider -33	insiders -20	inspectors 45	instance -27	institute 41	insurers 44	international 47	interview -71	investigation -51	investigators -16	investor -69	investors -37	invigilator 37	involved -25	iowa -37	iran 10	isamaa 70	island 38	islands 12	ismail 8	israel -67	issues -22	it 40	itself 11	iyer 58	jackson -6	jaguars 45	james 52	jefferies -38	jobs 54	johnson -63	jones -45	journal 8	jr. -13	judge -66	judges 28	juror -43	jury 52	just -10	justices -59	järvelä-moreau 44	kaine -71	kalve -9	kang -45	karabeyli -62	kasich -115	keele -8	keep -22	kekona 33	kelly 17	kennedy -26	kenora 53	kept 58	kessler 45	key 36	killing -49	knight 65	knoxley 70	korea 57	kremlin 47	kulkarni -31	kvist 7	lab 68	labour 61	lamoureux -39	land 65	large 45	late 37	latinos -15	latter -40	lau 60	law -60	lawmaker -67	lawsuit -58	lawyer -77	lazar -41	lazarević 69	leader -14	leaders -34	leadership -27	league -38	led 64	left -30	lender 62	lenders -28	leota 58	letter -6	letters -55	lewandowski -36	lewis -40	liberal 56	liberals -13	libya -62	lidl 42	light 20	limassol 25	lindqvist 60	line 64	linkedin -12	little -30	live 44	loans 45	lobby -27	lobbyist -28	local 45	loizou -74	long 8	longer 45	look -26	looked 42	looks -37	losses 52	lou -40	low 45	ltd 69	ltd. 40	lyle 71	machines 53	magnate -56	maher -43	mail -34	main 40	major 29	maker 65	making 36	manafort -46	management -24	manager -42	managers 13	many -20	marchetti-pugh 24	marine 36	mark 35	markam 37	market 64	markets 42	mass 52	match 72	mateen 48	matter -30	mayor -26	mcauliffe -57	mccain -41	mccarthy -33	mcconnell -49	mcdonough 15	mean 38	means -38	media -11	member 17	members -10	memo 60	men 20	menendez -35	message 27	miami -51	migraine 58	millennials -57	million 10	mills 46	minister 44	ministers 95	minneapolis -71	minority 22	minutes 59	mission 43	missouri 35	mitchell -60	moderates 67	mogul -39	monday -57	money -13	mongolia 81	montevideo -43	months 39	mook -61	more 24	moscow 56	mosque -16	most -14	mother 59	motion -72	motors 62	move -34	movement 29	mp 12	mps 63	msp 45	much 20	muir 48	murata -31	murphy -69	museum 91	mvuryani 41	nabisco -24	naftogaz 53	nagoya 48	nair 46	nakagawa -64	name 17	named -66	names 29	nan 55	nasa 18	nation -33	nations 74	nato -35	navy 6	naylor -57	nbc -7	nea 40	nega -9	negotiations -61	neighbors 34	neither 42	netanyahu -30	netherlands 53	networks -51	nevada 48	new -6	news -10	newspaper -65	ng’wandu 46	nkabinde 35	nketsia-quaye -36	nobody 73	nomination -41	nominee -34	nominees 24	none -22	norad 59	north -53	nothing 13	now -49	npr 55	number -24	numbers -12	nurse 30	nurses -58	nyangwara 71	o'malley -44	oakes 66	obama -82	obi 74	observers -47	octopuses 93	odhikar 67	offer -44	offered -11	office 51	official -30	officials -67	ofwat 68	ohio -42	one 61	ones -64	open 75	operatives -52	operator -48	operators 41	opponents -59	opposition -28	order -38	orders 72	organisation 47	organization -75	organizations -33	organizers -34	orlando 60	orth 22	ortmann -23	ostrowski 23	other -6	others -67	ottawa 24	outfit 46	outlets -51	own 37	o’malley -32	pac -24	pacheco 68	packer -10	pacs -51	pagasa 25	page -12	pages -12	palace 54	palin -24	palmieri -68	pals -19	panel 70	paper -11	papers 70	paris 55	parliament 47	part 13	particular -11	parties -54	partners 71	party 32	passenger -7	patients 32	paul -43	pbs 32	pdp 62	pemberton -77	pence -45	pensioners 37	pepper 48	percent -54	percentage 48	perez -45	person 26	personal 7	peru 66	petition -25	petraeus 7	petrova-lind -18	pga -16	philadelphia -41	phone 35	piece 71	pike 57	pilot 28	pilots 70	pitch 60	plan 51	planks -61	platform -59	platforms -46	player -26	plunkett-hayes -14	pm 25	podcast 63	podesta -24	point 49	poland 48	policy 41	political 57	politician 12	politicians -50	politico -56	politics -34	poll -105	polling -54	polls -65	pollster -26	popular 7	population -34	populist -24	port -15	position 12	post -47	potter 29	poured -17	power 17	premier 31	presidency -17	press -31	price 65	prices 55	priebus -56	primaries -35	primary 7	prime -45	princess 47	private 45	prize 52	prizes 35	process 37	product 64	profit 53	program -6	programme 16	progressives -16	project -42	proposal 64	prosecuting -43	prosecutor -70	prosecutors -45	protest 60	protesters 68	province 24	pruitt -36	public 19	published -8	pupils 56	pushing 17	putin -61	pyo 36	question 10	questions 38	quigg -28	r&a 66	rabbis -18	race 36	radhamani -62	radio 32	radulovic 35	rafferty-warne 54	rail -69	railway -47	raising -17	rallies -47	ramos -53	ran 7	rates 48	ratings 20	reagan -15	recalled 60	recent -10	record 31	records -36	red 68	referred 68	reform -36	region -35	regional 52	register 42	regular 53	regulator 60	relation 29	release -59	released -31	remark 53	remarks -68	remisier 38	rendell -60	report -30	reported 76	reporter -29	reports -30	republicans -66	rescue -7	research -67	researchers 37	resident 55	residents -23	resources 42	response -14	responsibility 33	rest -34	result 42	results -65	retailer 60	reuters 70	review -12	reynolds -8	right -44	ringleader 52	rising 28	rival 41	rivals -30	road 44	roffman -61	role -51	rome 67	roof -14	room -17	rose 71	ross 6	rostovski-rey -17	rosén 57	rte 68	rua 55	rubio -125	rule -6	rules -12	ruling 14	rusk 42	russia 30	russian 8	russians -28	ryan -65	rúv 54	s 43	s.c. 60	said 21	salas -37	sales 64	same 54	sanctions 30	sanders -109	sandhu -50	sanofi 82	sarkis 42	saturday -8	says 56	schlafly -36	schoen -11	school 17	schools 68	schultz -58	scientist 13	scientists 36	scotland 96	scott -52	search 31	season 64	second 47	secretary -31	seen 49	senator -24	senators -63	separation 37	sergeant -25	server 55	service 88	services 6	session -23	several 34	sexton -68	shangguan 64	shankar-moon 13	shareholders 53	sharp -49	she -17	sheets -44	shell -55	sherman -81	sherry -46	shift 54	shifts 41	shop 18	short 49	shot -24	show -51	showed -43	side -7	sides -22	sign 8	similar 10	singer -9	single 48	siptu 51	site -25	sky 60	slater -58	slide 68	sloan -71	smet 68	smith -72	so-called 64	socialist -40	society 15	socrates-2 59	soi 69	soldiers -13	solicitor 71	solicitors 52	some -28	somebody 65	someone -9	son 8	sons 60	source -72	spd 51	speaker 9	speakers 43	speech -51	speeches 17	speechwriter -56	spending 48	spirit 40	spokesman -64	spokesmen -48	spokeswoman -6	sponsor 33	spot -10	spring -24	staff -20	staffer -35	stage 24	stannard 72	star -15	start-up 53	state -42	statement -7	station 41	statistics -37	stone -55	stop -20	stopped 44	stories 24	story -8	strachan -25	strategist -14	strategists -57	strategy -6	streak 39	street 12	strike 65	striker -23	strong 9	stronger 48	study 31	sullivan -26	summer -21	summers -29	sunday 50	superdelegates 25	supervisor 54	support 37	supporter -57	supporters -78	surgeon -50	survey -71	surveyed -59	suspect 56	svp 7	swanson -34	system -76	systems 23	taken 8	takes -20	taking -31	talk 37	talking 35	talmud 29	tank 16	tanui 66	target -79	taufa'ao 50	tax 12	taxpayers 50	teacher 27	teachers 40	team 8	team-mates 25	teams 33	technology -38	tehran -13	telegraph 65	telephone 52	televised 35	television 14	term 35	territories 42	terrorism 33	terrorist 20	tester -61	testimony 47	texas 16	text 62	that 114	these 26	they -12	this -20	those 12	three 8	tierney 81	time -84	times -16	todd 13	tokyo 47	told -59	tolliver 77	tomczak 65	took -40	tool -13	top 43	tour -7	town 20	towns 61	toyama 67	trade 43	trader 10	traders 106	traficom 66	transcript 62	transportation 67	treasurer 40	trial 54	tribunal 59	troops -24	truck -11	trump -107	trust -46	tudor-mills -60	tumasyan 72	turned 48	turnout 20	tuvalu 61	twitter -29	two 54	u.s. -73	ulaanbaatar -12	uncovered 56	unemployment 27	unesco 63	unica 37	union 71	unions 14	unit -29	unite -47	units 76	university -28	unusual 58	usa -47	usda 54	usman 51	valdivia 68	vale 30	vardar 76	vargas-dunn -63	variety -14	vermont 15	victory 11	video 8	view 33	viewers 39	virginia 19	vito 10	voice 25	volunteer -71	vote 57	voter 15	votes 63	voting -36	vzbv 60	wage -16	walked -28	walker -47	walkout -37	wall -18	war 50	warren -42	warrenton 14	washington 47	watch -54	watchdog 26	watchers 30	way 16	wbc 59	we 12	weapons 46	weaver -70	weber -40	website -11	weeks 52	weiss 62	went 51	white -22	whitlock 55	wife -31	williams -34	win -16	winger 63	winterbourne 34	wisconsin -31	woman 7	women -38	won -13	work -48	worker 39	workers -17	wunder -21	years 10	yes 70	yohanes 49	york -49	you 15	zaman 54	zimmerman -44	zucker -54	’s 53
none|hear|	base 100	past 72	present -6
none|helped|%|	false 23
none|helped|'|	false 62
none|helped|(|	false 61
none|helped|)|	false -12
none|helped|-|	false -33
none|helped|000|	false 53
none|helped|10|	false -42
none|helped|11|	false 73
none|helped|12|	false 37
none|helped|2012|	false 39
none|helped|2019|	false 58
none|helped|20|	false 47
none|helped|21-year-old|	false -13
none|helped|22|	false 37
none|helped|2|	false 48
none|helped|31-year-old|	false -43
none|helped|31|	false 40
none|helped|34|	false 11
none|helped|35|	false -11
none|helped|400|	false 32
none|helped|4|	false 18
none|helped|60|	false 31
none|helped|61|	false 52
none|helped|;|	false 6
none|helped|according|	true -15
none|helped|achterberg|	false -45
none|helped|actually|	true -50
none|helped|additional|	false 74
none|helped|administration|	false -15
none|helped|ads|	false -54
none|helped|advisers|	false -70
none|helped|adviser|	false -31
none|helped|advocates|	false -48
none|helped|ad|	false -26
none|helped|afd|	false 8
none|helped|affairs|	false 68
none|helped|after|	false 29
none|helped|again|	true 23
none|helped|agencies|	false 50
none|helped|agency|	false 22
none|helped|agent|	false 64
none|helped|aides|	false -49
none|helped|aide|	false -18
none|helped|airline|	false -7
none|helped|al-muhanzi|	false 35
none|helped|aldous-ramanathan|	false -39
none|helped|alert|	false 40
none|helped|alliance|	false -27
none|helped|allies|	false -81
none|helped|all|	false -30
none|helped|already|	true -11
none|helped|also|	true -103
none|helped|always|	true -44
none|helped|americans|	false 19
none|helped|america|	false 8
none|helped|amstutz|	false -71
none|helped|analysis|	false -60
none|helped|analysts|	false -17
none|helped|and|	false -35
none|helped|ankara|	false 51
none|helped|another|	false -36
none|helped|antiquities|	false 65
none|helped|ap|	false -40
none|helped|are|	true -13
none|helped|army|	false -12
none|helped|ash|	false -34
none|helped|association|	false 35
none|helped|as|	false -35
none|helped|attack|	false 43
none|helped|attendees|	false -45
none|helped|attorneys|	false -48
none|helped|audience|	false 15
none|helped|australia|	false -19
none|helped|authorities|	false -16
none|helped|authors|	false -45
none|helped|axelrod|	false -43
none|helped|ayotte|	false -25
none|helped|backers|	false -39
none|helped|baker|	false 50
none|helped|ballot|	false 57
none|helped|band|	false -32
none|helped|banker|	false 56
none|helped|bank|	false -19
none|helped|basis|	false 59
none|helped|battleground|	false -12
none|helped|beats|	false 48
none|helped|beck|	false -64
none|helped|been|	true 69
none|helped|before|	false 16
none|helped|began|	false -32
none|helped|beijing|	false 70
none|helped|being|	true 40
none|helped|belhadj-sahnoun|	false -49
none|helped|bell|	false -15
none|helped|belt|	false 56
none|helped|bench|	false 27
none|helped|benghazi|	false -43
none|helped|berenberg|	false -25
none|helped|berlin|	false 60
none|helped|best|	false 52
none|helped|be|	true 39
none|helped|bhardwaj|	false 59
none|helped|biden|	false -25
none|helped|biggest|	false 47
none|helped|billionaire|	false 53
none|helped|billion|	false 46
none|helped|bill|	false 40
none|helped|bipartisan|	false 49
none|helped|blackwell|	false -18
none|helped|bloc|	false 47
none|helped|blue|	false 52
none|helped|bmkg|	false -45
none|helped|board|	false -35
none|helped|borders|	false -33
none|helped|boss|	false -77
none|helped|boston|	false 27
none|helped|both|	true 105
none|helped|break|	false 34
none|helped|briefly|	true 13
none|helped|brothers|	false 55
none|helped|brother|	false -44
none|helped|bugti-zehri|	false 47
none|helped|bush|	false -70
none|helped|businessman|	false -40
none|helped|bus|	false 60
none|helped|but|	false -17
none|helped|by|	false -16
none|helped|cairo|	false 45
none|helped|california|	false -20
none|helped|call|	false 67
none|helped|came|	false 81
none|helped|campaign|	false -38
none|helped|can't|	true 47
none|helped|canada|	false -9
none|helped|canberra|	false -29
none|helped|candidates|	false -43
none|helped|candidate|	false -30
none|helped|cannot|	true 24
none|helped|can|	true -15
none|helped|can’t|	true 51
none|helped|captain|	false 42
none|helped|cardinals|	false 32
none|helped|carrier|	false 35
none|helped|carson|	false -37
none|helped|carter|	false -11
none|helped|carver|	false 52
none|helped|car|	false 64
none|helped|caucus|	false 28
none|helped|central|	false 27
none|helped|cent|	false 59
none|helped|chain|	false 67
none|helped|chairman|	false -25
none|helped|chapter|	false 57
none|helped|china|	false -29
none|helped|christie|	false -59
none|helped|church|	false -34
none|helped|cleveland|	false -18
none|helped|clinton|	false -48
none|helped|cnn|	false -56
none|helped|coach|	false -17
none|helped|coleman|	false 42
none|helped|colleagues|	false 20
none|helped|college|	false -22
none|helped|comey|	false -18
none|helped|commerce|	false 63
none|helped|commission|	false 17
none|helped|committee|	false 66
none|helped|communiqué|	false 51
none|helped|community|	false -13
none|helped|companies|	false -24
none|helped|company|	false -66
none|helped|conference|	false 85
none|helped|congressional|	false -26
none|helped|congress|	false 19
none|helped|conservatives|	false -38
none|helped|conservative|	false 44
none|helped|consortium|	false 37
none|helped|contract|	false -38
none|helped|control|	false -13
none|helped|convention|	false -9
none|helped|copenhagen|	false 54
none|helped|corker|	false 14
none|helped|corporate|	false -27
none|helped|corporation|	false 51
none|helped|corp|	false 26
none|helped|could|	true 51
none|helped|council|	false 68
none|helped|counterpart|	false 49
none|helped|countries|	false -58
none|helped|couple|	false -38
none|helped|courts|	false -7
none|helped|court|	false -8
none|helped|cps|	false 22
none|helped|crew|	false 54
none|helped|critics|	false -78
none|helped|cross|	false 70
none|helped|crowd|	false -15
none|helped|cruz|	false -23
none|helped|cuban|	false -37
none|helped|curiel|	false -58
none|helped|currently|	true 28
none|helped|current|	false 25
none|helped|cuts|	false 47
none|helped|dantas-freire|	false 57
none|helped|data|	false -17
none|helped|day|	false 32
none|helped|deal|	false 76
none|helped|debate|	false -11
none|helped|delegates|	false 29
none|helped|delegate|	false 38
none|helped|delgado-finn|	false 21
none|helped|democratic|	false 87
none|helped|democrats|	false -50
none|helped|department|	false -13
none|helped|desai-brandt|	false -44
none|helped|desperately|	true 54
none|helped|devine|	false -77
none|helped|didn't|	true 13
none|helped|didn’t|	true 43
none|helped|diplomats|	false 53
none|helped|diplomat|	false -14
none|helped|directly|	true -70
none|helped|director|	false -44
none|helped|dismissed|	false 56
none|helped|division|	false 58
none|helped|document|	false 56
none|helped|doesn't|	true 22
none|helped|doesn’t|	true -52
none|helped|does|	true -51
none|helped|don't|	true 9
none|helped|don’t|	true -55
none|helped|dozen|	false 41
none|helped|do|	true 16
none|helped|drawing|	false 53
none|helped|drew|	false 46
none|helped|drivers|	false 54
none|helped|driver|	false 58
none|helped|drone|	false 52
none|helped|earlier|	false 32
none|helped|early|	true 26
none|helped|earnest|	false -43
none|helped|economists|	false -66
none|helped|ecuador|	false 53
none|helped|emails|	false -32
none|helped|emanuel|	false -40
none|helped|embassy|	false 55
none|helped|emotional|	false 46
none|helped|encrypted|	false 29
none|helped|energy|	false -36
none|helped|enthusiastically|	true -49
none|helped|envoy|	false 46
none|helped|equity|	false 46
none|helped|eskom|	false 70
none|helped|eventually|	true -44
none|helped|even|	true 10
none|helped|everyone|	false 30
none|helped|exchange|	false 44
none|helped|executives|	false -42
none|helped|executive|	false 45
none|helped|experts|	false -112
none|helped|faced|	false 10
none|helped|faction|	false 51
none|helped|fact|	false 15
none|helped|families|	false 22
none|helped|family|	true 39
none|helped|fans|	false -34
none|helped|farmer|	false 13
none|helped|fatally|	true 19
none|helped|father|	false 15
none|helped|fbi|	false -41
none|helped|federal|	false 31
none|helped|federation|	false 80
none|helped|fedko|	false 38
none|helped|fed|	false 44
none|helped|felt|	false 63
none|helped|few|	false 9
none|helped|fia|	false 32
none|helped|fiercely|	true -15
none|helped|figures|	false 30
none|helped|file|	false -32
none|helped|filings|	false -10
none|helped|filing|	false -8
none|helped|finally|	true -32
none|helped|final|	false 67
none|helped|financial|	false 53
none|helped|fiorina|	false -34
none|helped|fired|	false -22
none|helped|firms|	false 7
none|helped|firm|	false 48
none|helped|first-place|	false 35
none|helped|first|	true 7
none|helped|fitch|	false 35
none|helped|floor|	false -11
none|helped|forbes|	false -44
none|helped|forcefully|	true -17
none|helped|forces|	false 35
none|helped|force|	false -78
none|helped|forecasters|	false 59
none|helped|formally|	true -65
none|helped|former|	false 50
none|helped|forward|	false 60
none|helped|for|	false 77
none|helped|foundation|	false 23
none|helped|foxe|	false -22
none|helped|francis|	false -44
none|helped|frank|	false -25
none|helped|free|	false 63
none|helped|frequently|	true -37
none|helped|friends|	false -32
none|helped|from|	false 9
none|helped|frontières|	false 42
none|helped|front|	false 65
none|helped|full|	false -24
none|helped|fundraising|	false -18
none|helped|further|	true -17
none|helped|gao|	false 52
none|helped|gap|	false 61
none|helped|gas|	false 45
none|helped|gave|	false 49
none|helped|georgia|	false 66
none|helped|germany|	false -51
none|helped|get|	false 74
none|helped|going|	false -9
none|helped|government|	false 6
none|helped|governor|	false 24
none|helped|go|	false 54
none|helped|greenberg|	false -52
none|helped|greens|	false 11
none|helped|groberg|	false -49
none|helped|groups|	false -6
none|helped|group|	false -15
none|helped|growing|	false 7
none|helped|grow|	false 26
none|helped|guard|	false -6
none|helped|had|	true 64
none|helped|hagen|	false -32
none|helped|halvorsen-blyth|	false -36
none|helped|hands|	false 29
none|helped|hannity|	false -42
none|helped|hardy|	false -41
none|helped|hasn't|	true 9
none|helped|hasn’t|	true 47
none|helped|has|	true 18
none|helped|have|	true -7
none|helped|having|	true 63
none|helped|health|	false 35
none|helped|heard|	false 88
none|helped|helped|	false -31
none|helped|here|	true -15
none|helped|hewitt|	false 18
none|helped|he|	false -40
none|helped|he’d|	true 36
none|helped|highways|	false 25
none|helped|him|	false 25
none|helped|hits|	false 56
none|helped|hit|	false 43
none|helped|hollis|	false 61
none|helped|holyrood|	false 52
none|helped|home|	false 42
none|helped|hope|	false 68
none|helped|hotel|	false 34
none|helped|house|	false -19
none|helped|hungary|	false 35
none|helped|husband|	false -65
none|helped|iii|	false -41
none|helped|immediately|	true -56
none|helped|immigration|	false 44
none|helped|important|	false 49
none|helped|include|	false 54
none|helped|industry|	false 62
none|helped|initially|	true -13
none|helped|inquiry|	false -16
none|helped|insiders|	false -45
none|helped|instead|	true -34
none|helped|institute|	false 80
none|helped|interest|	false 38
none|helped|international|	false 47
none|helped|interview|	false 15
none|helped|investigation|	false -10
none|helped|investors|	false -25
none|helped|in|	false -60
none|helped|iran|	false 30
none|helped|iraq|	false 51
none|helped|isn’t|	true -10
none|helped|israel|	false -75
none|helped|itself|	false -8
none|helped|it|	false -24
none|helped|i|	false 20
none|helped|jaguars|	false 45
none|helped|james|	false 52
none|helped|jefferies|	false 7
none|helped|jobs|	false 43
none|helped|johnson|	false -59
none|helped|journal|	false 29
none|helped|jr.|	false -13
none|helped|judge|	false -44
none|helped|jury|	false 32
none|helped|justices|	false -59
none|helped|justice|	false -16
none|helped|just|	false -10	true -33
none|helped|järvelä-moreau|	false 44
none|helped|kalve|	false -9
none|helped|kang|	false -45
none|helped|karabeyli|	false -62
none|helped|kasich|	false -44
none|helped|keele|	false -8
none|helped|keep|	false 32
none|helped|kenora|	false 53
none|helped|key|	false 41
none|helped|khan|	false 29
none|helped|korea|	false 77
none|helped|kremlin|	false 47
none|helped|kulkarni|	false -31
none|helped|lab|	false 51
none|helped|lamoureux|	false -39
none|helped|land|	false 53
none|helped|largely|	true -35
none|helped|last|	true 59
none|helped|later|	true 15
none|helped|latter|	false -40
none|helped|lawmakers|	false 38
none|helped|lawmaker|	false -37
none|helped|lawyers|	false 18
none|helped|lawyer|	false -74
none|helped|law|	false -6
none|helped|leaders|	false -39
none|helped|leader|	false -20
none|helped|leading|	false 19
none|helped|left|	false -19
none|helped|lender|	false 62
none|helped|letter|	false 8
none|helped|lewandowski|	false -29
none|helped|liberals|	false -14
none|helped|lines|	false -19
none|helped|line|	false 55
none|helped|live|	false 51
none|helped|local|	false 47
none|helped|longer|	false 58
none|helped|long|	false -10
none|helped|looks|	false -37
none|helped|look|	false -26
none|helped|low|	false 40
none|helped|made|	false -13
none|helped|mail|	false -18
none|helped|main|	false 40
none|helped|majority|	false 57
none|helped|manafort|	false -16
none|helped|management|	false 18
none|helped|manager|	false -12
none|helped|many|	false -48
none|helped|man|	false -12
none|helped|marchetti-pugh|	false 23
none|helped|markam|	false 37
none|helped|markets|	false 42
none|helped|mass|	false 56
none|helped|match|	false 59
none|helped|matter|	false -21
none|helped|mayor|	false -50
none|helped|may|	true 36
none|helped|mcconnell|	false -49
none|helped|means|	false 13
none|helped|mediators|	false 76
none|helped|media|	false -27
none|helped|meeting|	false 23
none|helped|member|	false -22
none|helped|memo|	false 76
none|helped|men|	false 64
none|helped|message|	false -8
none|helped|meteorology|	false 37
none|helped|miami|	false 23
none|helped|might|	true 15
none|helped|millennials|	false -47
none|helped|ministers|	false 73
none|helped|minister|	false 26
none|helped|ministry|	false -80
none|helped|minority|	false 38
none|helped|model|	false -15
none|helped|monday|	true -46
none|helped|mongolia|	false 57
none|helped|month|	true -63
none|helped|mother|	false 23
none|helped|movement|	false 62
none|helped|move|	false 63
none|helped|mps|	false 63
none|helped|much|	false 20
none|helped|muir|	false 48
none|helped|museum|	false 52
none|helped|must|	true 35
none|helped|myanmar|	false 32
none|helped|nair|	false 46
none|helped|nakagawa|	false -64
none|helped|names|	false 58
none|helped|name|	false 11
none|helped|nations|	false 58
none|helped|nbc|	false -7
none|helped|nea|	false 21
none|helped|necessarily|	true -28
none|helped|negative|	false -19
none|helped|nega|	false -11
none|helped|negotiations|	false -61
none|helped|netanyahu|	false -23
none|helped|network|	false -13
none|helped|nevertheless|	true 29
none|helped|never|	true 36
none|helped|newspaper|	false -55
none|helped|news|	false -18
none|helped|new|	false -6
none|helped|ng’wandu|	false 46
none|helped|night|	true 32
none|helped|nketsia-quaye|	false -36
none|helped|nobody|	false 33
none|helped|nomination|	false -22
none|helped|nonetheless|	true -32
none|helped|not|	true 25
none|helped|no|	true -23
none|helped|numbers|	false -14
none|helped|nurses|	false -68
none|helped|nyangwara|	false 48
none|helped|oakes|	false 66
none|helped|obama|	false -30
none|helped|observers|	false -53
none|helped|offered|	false -11
none|helped|officers|	false 17
none|helped|officially|	true 35
none|helped|officials|	false -47
none|helped|official|	false -42
none|helped|often|	true -56
none|helped|ofwat|	false 56
none|helped|of|	false 73
none|helped|ohio|	false -13
none|helped|once|	true 17
none|helped|one|	false -7
none|helped|only|	true 13
none|helped|on|	false 30
none|helped|openly|	true -49
none|helped|open|	false 43
none|helped|operatives|	false -49
none|helped|operators|	false 41
none|helped|opponents|	false -54
none|helped|opposition|	false -12
none|helped|orders|	false 53
none|helped|organisation|	false 33
none|helped|organization|	false 9
none|helped|orlando|	false 52
none|helped|others|	false -58
none|helped|outlets|	false -51
none|helped|own|	false 46
none|helped|o’malley|	false -18
none|helped|pacs|	false -58
none|helped|pac|	false -17
none|helped|pagasa|	false 25
none|helped|palace|	false 54
none|helped|palmieri|	false -45
none|helped|pals|	false -19
none|helped|panel|	false 29
none|helped|papers|	false 63
none|helped|paper|	false -27
none|helped|parties|	false -36
none|helped|partners|	false 78
none|helped|party|	false 24
none|helped|passenger|	false -7
none|helped|pence|	false -24
none|helped|people|	false 17
none|helped|pepper|	false 48
none|helped|percentage|	false 48
none|helped|perez|	false -53
none|helped|personally|	true 27
none|helped|person|	false -7
none|helped|peru|	false 66
none|helped|petraeus|	false 7
none|helped|petrova-lind|	false -18
none|helped|phone|	false 73
none|helped|pike|	false 52
none|helped|pilot|	false 57
none|helped|plan|	false 45
none|helped|pm|	false 25
none|helped|podcast|	false 52
none|helped|podesta|	false 7
none|helped|police|	false -25
none|helped|policy|	false 34
none|helped|political|	false 57
none|helped|politicians|	false -30
none|helped|politician|	false 12
none|helped|politico|	false -31
none|helped|polling|	false -35
none|helped|polls|	false -108
none|helped|poll|	false -139
none|helped|popular|	false 7
none|helped|post|	false -11
none|helped|power|	false -11
none|helped|presidential|	false 27
none|helped|president|	false -45
none|helped|press|	false -74
none|helped|previously|	true -38
none|helped|primary|	false 10
none|helped|prime|	false -45
none|helped|princess|	false 47
none|helped|private|	false 60
none|helped|programme|	false 16
none|helped|program|	false 45
none|helped|project|	false -30
none|helped|prosecutors|	false -57
none|helped|protesters|	false 52
none|helped|publicly|	true -79
none|helped|public|	false -13
none|helped|pushing|	false 19
none|helped|putin|	false -36
none|helped|pyo|	false 36
none|helped|quickly|	true -34
none|helped|race|	false 27
none|helped|radio|	false 52
none|helped|railway|	false -24
none|helped|rail|	false -41
none|helped|rally|	true -54
none|helped|ran|	false 7
none|helped|really|	true -31
none|helped|recently|	true -26
none|helped|records|	false -57
none|helped|record|	false 50
none|helped|red|	false 83
none|helped|referred|	false 68
none|helped|regulator|	false 65
none|helped|reid|	false -43
none|helped|release|	false -40
none|helped|repeatedly|	true -13
none|helped|reported|	false 46
none|helped|reporter|	false 13
none|helped|reports|	false -80
none|helped|report|	false -67
none|helped|representatives|	false -30
none|helped|republicans|	false -65
none|helped|republican|	false 30
none|helped|researchers|	false 15
none|helped|research|	false -39
none|helped|residents|	false -33
none|helped|resident|	false 53
none|helped|resources|	false 75
none|helped|rest|	false -34
none|helped|retailer|	false 77
none|helped|review|	false -8
none|helped|reynolds|	false -54
none|helped|rights|	false 47
none|helped|rivals|	false -6
none|helped|rome|	false 67
none|helped|room|	false 25
none|helped|rua|	false 55
none|helped|rubio|	false -36
none|helped|rules|	false -6
none|helped|ruling|	false 14
none|helped|russia|	false 68
none|helped|said|	false 64
none|helped|salas|	false -37
none|helped|same|	false 82
none|helped|sanders|	false -37
none|helped|sandhu|	false -50
none|helped|saturday|	true -37
none|helped|says|	false 56
none|helped|schlafly|	false -23
none|helped|schultz|	false -56
none|helped|scientists|	false 34
none|helped|scientist|	false -21
none|helped|scotland|	false 73
none|helped|search|	false 47
none|helped|second|	false 47
none|helped|secretary|	false 62
none|helped|securities|	false -25
none|helped|senate|	false 72
none|helped|senators|	false -59
none|helped|senator|	false -6
none|helped|separately|	true 43
none|helped|sergeant|	false -43
none|helped|services|	false 55
none|helped|service|	false 50
none|helped|session|	false -23
none|helped|several|	false -22
none|helped|sexton|	false -62
none|helped|sharp|	false -36
none|helped|sherry|	false -46
none|helped|she|	false -24
none|helped|shot|	false -27
none|helped|should|	true 23
none|helped|sides|	false -21
none|helped|similar|	false 10
none|helped|simply|	true 67
none|helped|single|	false 48
none|helped|slater|	false -58
none|helped|smith|	false -30
none|helped|social|	false 51
none|helped|society|	false 49
none|helped|soldiers|	false -13
none|helped|sometimes|	true 42
none|helped|some|	false 17
none|helped|son|	false 64
none|helped|sound|	false 67
none|helped|source|	false -52
none|helped|speakers|	false 40
none|helped|speaker|	false 54
none|helped|specifically|	true -69
none|helped|speech|	false -45
none|helped|spending|	false 37
none|helped|spokesman|	false -53
none|helped|spokesmen|	false -59
none|helped|spokesperson|	false -28
none|helped|spokeswoman|	false 31
none|helped|spot|	false 31
none|helped|staff|	false 43
none|helped|stage|	false 31
none|helped|started|	false 41
none|helped|states|	false 10
none|helped|state|	false 29
none|helped|still|	true -27
none|helped|stopped|	false 44
none|helped|stop|	false -20
none|helped|story|	false -8
none|helped|strachan|	false -25
none|helped|strategists|	false -56
none|helped|street|	false 34
none|helped|strongly|	true -22
none|helped|strong|	false 65
none|helped|study|	false 14
none|helped|sunday|	true 34
none|helped|supervisor|	false 58
none|helped|supporters|	false -54
none|helped|surveyed|	false -59
none|helped|survey|	false -84
none|helped|swing|	false -11
none|helped|system|	false -42
none|helped|s|	false 43
none|helped|takes|	false -20
none|helped|take|	false 25
none|helped|taking|	false -32
none|helped|talking|	false 49
none|helped|talks|	false 16
none|helped|talk|	false 58
none|helped|tanui|	false 66
none|helped|tax|	false 67
none|helped|team|	false -55
none|helped|technology|	false -47
none|helped|tehran|	false -33
none|helped|televised|	false 35
none|helped|terrorism|	false 55
none|helped|terrorist|	false 20
none|helped|text|	false 50
none|helped|thailand|	false -14
none|helped|that|	false 30
none|helped|them|	false 9
none|helped|then|	true -39
none|helped|these|	false -11
none|helped|they|	false -38
none|helped|third|	false -13
none|helped|this|	false 112
none|helped|thursday|	true 25
none|helped|times|	false -36
none|helped|time|	false -62
none|helped|todd|	false 13
none|helped|tokyo|	false 47
none|helped|told|	false -60
none|helped|tolliver|	false 77
none|helped|took|	false -41
none|helped|top|	false 43
none|helped|tour|	false -77
none|helped|toyama|	false 67
none|helped|to|	false 16
none|helped|traders|	false 82
none|helped|trade|	false 46
none|helped|trial|	false 53
none|helped|tribunal|	false 58
none|helped|trump|	false -55
none|helped|trust|	false 25
none|helped|tuesday|	true -41
none|helped|tumasyan|	false 72
none|helped|turned|	false 48
none|helped|turnout|	false 44
none|helped|twice|	true 65
none|helped|twitter|	false -49
none|helped|typically|	true -37
none|helped|u.s.|	false -49
none|helped|ukraine|	false -59
none|helped|uncovered|	false 56
none|helped|unemployment|	false 20
none|helped|unesco|	false 63
none|helped|unica|	false 37
none|helped|union|	false 68
none|helped|unite|	false -47
none|helped|unity|	false 41
none|helped|unit|	false -21
none|helped|university|	false -31
none|helped|unusual|	false 58
none|helped|usda|	false 54
none|helped|usually|	true 59
none|helped|vargas-dunn|	false -63
none|helped|video|	false 13
none|helped|vietnam|	false 66
none|helped|vito|	false 10
none|helped|voice|	false 58
none|helped|voters|	false -27
none|helped|voting|	false 51
none|helped|wage|	false -16
none|helped|walker|	false -51
none|helped|washington|	false 53
none|helped|was|	true 42
none|helped|watchdog|	false -46
none|helped|watchers|	false 30
none|helped|watch|	false -28
none|helped|wbc|	false 59
none|helped|weapons|	false 46
none|helped|weaver|	false -54
none|helped|website|	false -11
none|helped|wednesday|	true -30
none|helped|weeks|	false 47
none|helped|week|	true -93
none|helped|went|	false 56
none|helped|were|	true 31
none|helped|we|	false -14
none|helped|when|	false -54
none|helped|where|	false 36
none|helped|which|	false -11
none|helped|while|	false 24
none|helped|whitlock|	false 66
none|helped|widely|	true -39
none|helped|will|	true 34
none|helped|without|	false 27
none|helped|woman|	false 17
none|helped|women|	false -50
none|helped|won|	false -13
none|helped|words|	true 84
none|helped|workers|	false -44
none|helped|work|	false -48
none|helped|wouldn’t|	true -49
none|helped|would|	true -10
none|helped|wunder|	false -21
none|helped|years|	false 46
none|helped|yesterday|	true -55
none|helped|yet|	true -37
none|helped|you|	false 27
none|helped|zambia|	false 62
none|helped|zealand|	false 50
none|helped||	false -53
none|helped|–|	false -25
none|helped|—|	false -29
none|helped|’s|	false 38
none|helped|’|	false 48
none|highlight|	participle 12	past -15	present 14
none|hint|	past -51
none|hit|	base 54	present 12
none|hold|	base 38	participle 53	past 28	present 57
none|hope|	base 36	participle -48	past -89
none|identify|	base -16	past 17
none|imply|	participle -41
none|indicate|	base -29	past -21	present 13
none|insist|	base -10	past -67	present 34
none|instruct|	past 14
none|insult|	present 23
none|intend|	base 19	past -7	present 9
none|interrupt|	past 38
none|introduce|	participle 7	past 56
none|inverted|	judging 37	past 29	present 59	saying 36
none|invite|	past 33
none|invoke|	past -27
none|issue|	base -14	past 20	present 110
none|joke|	past 36	present 10
none|judging|	base 8	participle -6	past 9	present 7
none|knock|	base 63	past -19
none|know|	base 18	participle 17	present -75
none|label|	past -14
none|lambaste|	past -55
none|lament|	past -46
none|lash|	past 33
none|laugh|	past 59	present 44
none|learn|	base 38	past -19
none|liken|	past -55
none|like|	base 19	past 47	present 49
none|list|	base 94	participle -14	past 10	present 15
none|lobby|	base 83	participle -6	past -10
none|love|	past 31	present 14
none|maintain|	base 23	past 9	present 58
none|mean|	base 33	participle 91	past -8	present 57
none|mention|	base -38	participle -50	present -11
none|message|	base 32	present -25
none|mock|	participle -59	past 26
none|murmur|	present 59
none|name|	base 37	past 19	present 90
none|need|	base 34	past 14	present 48
none|negated|	false 15	true -16
none|nominate|	participle 28	past -18
none|note|	participle -37	past -17
none|object|	base 56	past 22
none|offer|	base -8	participle -24	past 50	present 20
none|oppose|	base -17	participle 33	past -6	present -12
none|order|	base 12	present 115
none|outline|	participle -26
none|paint|	base 29	past 40	present -50
none|persuade|	base -14	past 7
none|phone|	base 66	present 47
none|plan|	base 25	participle -18	past 13	present 15
none|plead|	past 22
none|pledge|	base -27	participle -53	past 28	present 14
none|point|	base 36	participle -46	past -9	present 40
none|portray|	past -21
none|post|	base 30	past 13	present -14
none|praise|	base -16	participle -23	past 16	present -41
none|pray|	past 61
none|predict|	base -9	past -37	present -16
none|prefer|	past 14	present -56
none|present|	base 6	past 64	present 16
none|press|	base 29	past 26
none|promise|	base -15	participle -25	past 13	present 40
none|propose|	participle -22	past -11
none|protest|	base 55	participle -7	past 57
none|prove|	base -14	past 44
none|question|	base 25	participle -45	past -14
none|quote|	past 42	present 41
none|rail|	base 22	past -56
none|raise|	base 94	participle 87	past -10	present 80
none|rank|	base 20	participle 12	past 90	present -9
none|rate|	base 76	participle 52	past 52	present 80
none|read|	participle 57	past 60	present -6
none|realize|	past -52
none|reason|	base 32	present 73
none|rebuff|	past 33	present 52
none|rebuke|	past -27
none|recall|	base -6	participle -71	past 20
none|reckon|	past -52
none|recognize|	participle 31	past -48	present -23
none|recommend|	past -36
none|record|	base 20	past 53	present -42
none|recount|	base 70	past -14
none|reference|	participle -11	past -45
none|refer|	participle -70	past 55	present -12
none|reflect|	base 24	participle 38	past 19	present 22
none|refuse|	participle 7	past 21	present -23
none|regard|	past -40
none|reiterate|	past -19
none|reject|	participle -24	past -7	present 74
none|relate|	past 27
none|relative|	past 7	saying 17	thinking -9
none|remark|	present 30
none|remember|	base 7	present -53
none|remind|	participle -30	past 38
none|rename|	past 46
none|repeat|	base 19	participle 20	past 17
none|reply|	base 21
none|report|	base 12	participle -10	past 14	present -52
none|request|	base 92	past -19	present -27
none|respond|	participle 48
none|retort|	past -46
none|retweet|	past -11
none|reveal|	base 22	participle -59	past -21	present 18
none|rule|	base -9	participle 91	past -23	present 50
none|saying|	base 6	participle 8	present 14
none|say|	base -12	participle -11	past -23	present -24
none|scold|	present 43
none|seek|	base 11	present -6
none|see|	base -14	participle 33	past 24	present 10
none|shared|	base 14	participle -11	past -20	present 13
none|shoot|	past 56
none|shout|	past 19
none|show|	base -9	participle 36	past 6	present -39
none|shrug|	past -11
none|sigh|	past 50
none|signal|	base -8	past 16	present -16
none|sign|	base 26	participle 44	past 18	present 44
none|sing|	base 40	participle 32	past 98
none|slam|	participle -33	past -42	present -42
none|slap|	past -17
none|slate|	base 58	past 48
none|snap|	base 52
none|speak|	base 51	participle 57	past 24	present 9
none|speculate|	base -11
none|state|	base 53	participle -58	past -63	present 71
none|stress|	past -28
none|subject|name|	judging 24	thinking 46
none|subject|noun|	judging 8	saying 7	source -17	thinking -9
none|subject|pronoun|	judging -26	saying 14	thinking -10
none|submit|	past 8
none|suggest|	base -41	participle -39	past -67	present 28
none|support|	participle 17	past -30	present -22
none|suspect|	past -17	present -31
none|swear|	present -6
none|tag|	base 51
none|talk|	base 31	participle 29	past -34	present 28
none|tell|	participle 22	present 10
none|testify|	participle 10	past 18
none|text|	base 60	past 45	present 44
none|thank|	base 28	participle -62	past 42	present 83
none|thinking|	past 9	present 17
none|think|	base -26	participle 11	past 21	present -32
none|threaten|	participle 10	past -17	present 35
none|title|	base 78	past -21	present 41
none|tout|	participle -9	past -14
none|to|false|	base 15	past 8	present 14
none|to|true|	participle 21	past 28	present 49
none|treat|	past 49
none|trust|	base 13
none|try|	base 30	participle 11	past 40	present 66
none|tweet|	base 24	participle -33	past -20
none|understand|	base -29	past 52	present -36
none|urge|	participle 6	past -12	present 62
none|use|	base 126	participle 30	past 36	present 27
none|utter|	past 32
none|venture|	base 63
none|verify|	past 57
none|view|	base -16	past 23	present -26
none|voice|	base 70
none|volunteer|	base 58	past 13	present 63
none|vote|	participle 11	past -14	present 85
none|vow|	participle -28	past -54	present -53
none|want|	past -7	present 30
none|warn|	base 9	participle 10	past -20	present 27
none|wave|	base 47	participle 61	past 41	present 47
none|weigh|	base 43	participle 55	past -10	present 59
none|welcome|	base -6	past 33
none|wish|	past 42
none|wonder|	base -52	participle -41	past 11
none|worry|	past -90	present 50
none|write|	base 40	participle -9	past -7	present -14
start|	after -14	before -35	late -20	source 9	that 11
start|after|	add 41	argue 53	believe 22	call -52	champion -45	insist -18	lobby -41	note 29	promise -24	recall -22	report -71	say -7	show 18	suggest 65	tell 17	thank -32	vote -45	write 50
start|after|add|	auxiliary 34	none 39
start|after|add|first|	was -39
start|after|adverb|	preposition -44	word 25
start|after|adverb|verb|	saying 24
start|after|argue|	adverb -14	auxiliary 43	none 20
start|after|asks|false|	marks 6	none -38	to 13	verb -9
start|after|asks|true|	auxiliary 40
start|after|auxiliary|	adverb 71	auxiliary 13	determiner -34	preposition -11	that 53	verb-thinking 47	word -8
start|after|auxiliary|auxiliary|	saying 24
start|after|auxiliary|none|	judging -32	saying 37
start|after|auxiliary|verb|	saying -21
start|after|before|	, -14
start|after|believe|	auxiliary 46
start|after|call|	verb -40
start|after|capital|auxiliary|	saying 56
start|after|capital|	possessive -47	word 15
start|after|capital|verb|	saying 12
start|after|champion|	auxiliary -45
start|after|coordinator|	auxiliary -12	capital -54	pronoun 51	word -18
start|after|coordinator|auxiliary|	judging -32	saying -11
start|after|determiner|auxiliary|	saying 13
start|after|determiner|	capital 9	word -21
start|after|determiner|marks|	judging -38
start|after|determiner|none|	saying -71	thinking -42
start|after|determiner|verb|	saying -34
start|after|explain|	auxiliary 14
start|after|explain|first|	is 46
start|after|first|	a -63	adding -33	and -28	are 8	because 9	but 17	citing -45	director -35	had -15	have 8	her 14	is 58	it 43	one 7	she -31	that 74	the 7	they 51	to 20	was -10	when -6	who -60	will 43	would -46
start|after|judging|	auxiliary -57	base -63	coordinator -46	determiner -66	past -53	present -55	word -68
start|after|judging|first|	and -34	the -50
start|after|note|	auxiliary 38	none 40	word -30
start|after|opening|auxiliary|	true 62
start|after|opening|capital|	false 55	true -39
start|after|opening|coordinator|	false 26	true 9
start|after|opening|determiner|	false -50	true -27
start|after|opening|preposition|	false 39	true 49
start|after|opening|pronoun|	false -32	true -39
start|after|opening|quote|	false -81
start|after|opening|subordinator|	false 55	true 9
start|after|opening|that|	true -41
start|after|opening|word|	false -14
start|after|order|direct|	judging -80	saying 57	thinking -49
start|after|order|inverted|	judging -57	saying -88
start|after|preposition|auxiliary|	saying -69
start|after|preposition|	determiner -61	word -13
start|after|preposition|none|	saying -35
start|after|promise|	auxiliary -24
start|after|pronoun|	auxiliary -10	verb-thinking 47
start|after|pronoun|auxiliary|	saying -8
start|after|pronoun|verb|	saying 50
start|after|recall|	none -12
start|after|report|first|	citing -29
start|after|report|	none -29	verb -59	verb-judging -29
start|after|saying|	adverb 17	auxiliary 24	base 37	capital 35	determiner -14	preposition -47	present -6	pronoun 18	that 74	verb-saying -70	verb-thinking 16
start|after|saying|first|	a -48	adding -33	and -15	because 9	but 29	citing -45	director -35	had -15	is 46	it 43	she -31	that 74	the 9	they 51	to 20	was -10	when -6	who -60	will 43	would -46
start|after|say|	auxiliary -8	capital 34	coordinator 102	determiner -17	none -45	preposition -51	pronoun 7	that 38	verb-saying -31	verb-thinking -25	word 56
start|after|say|first|	a -41	adding -33	and 96	because 31	could -12	director -35	had -42	is 21	she -31	that 38	they 45	was -45	when -6	who -50	would -60
start|after|subordinator|auxiliary|	saying 36
start|after|subordinator|none|	saying -32
start|after|subordinator|	preposition -55	pronoun 11	word -48
start|after|subordinator|verb|	saying -14
start|after|suggest|	auxiliary 36
start|after|tell|	verb 31
start|after|thank|	determiner -32
start|after|that|	auxiliary 32	determiner 54
start|after|that|auxiliary|	saying 43
start|after|thinking|	auxiliary 27	base -22	determiner -12	past -49	present -39	word -54
start|after|thinking|first|	a -40
start|after|verb-judging|	determiner 8
start|after|verb-judging|none|	saying 8
start|after|verb-saying|auxiliary|	saying -60
start|after|verb-saying|	determiner -55
start|after|verb-saying|none|	saying -45
start|after|verb-saying|verb|	saying -50
start|after|verb-thinking|	determiner 59	preposition 14
start|after|verb-thinking|none|	saying -11
start|after|verb|false|auxiliary|	judging -43	saying 17	thinking -17
start|after|verb|false|marks|	judging -44	saying 20
start|after|verb|false|none|	judging -44	saying 10	thinking -29
start|after|verb|false|to|	judging -53	saying 22
start|after|verb|false|verb|	saying 33	thinking -7
start|after|verb|true|auxiliary|	saying 10
start|after|verb|true|none|	saying -41	thinking -44
start|after|verb|true|to|	saying 22
start|after|verb|true|verb|	saying -20
start|after|vote|	determiner -34	none -39
start|after|words|10-15|false|	auxiliary -16	none -12	verb -20
start|after|words|10-15|true|	auxiliary -8	none -29	to 9
start|after|words|1|false|	auxiliary 28	none 17	verb 21
start|after|words|2|false|	auxiliary -10	none -34	verb 23
start|after|words|2|true|	none -34
start|after|words|3|false|	auxiliary -22	none -9	to -57	verb 15
start|after|words|3|true|	verb 60
start|after|words|4-5|false|	auxiliary 89	none 30	verb 72
start|after|words|4-5|true|	auxiliary 6	none 31	verb -103
start|after|words|6-9|false|	auxiliary -25	marks -52	verb -26
start|after|words|6-9|true|	none -40	to 7	verb 11
start|after|word|	auxiliary 18	determiner 50	pronoun -43	quote -57	word -9
start|after|word|auxiliary|	saying 48
start|after|word|marks|	saying -57
start|after|word|none|	saying -16
start|after|word|verb|	saying 18
start|after|write|	auxiliary 16	coordinator -15	marks 71	word 55
start|after|write|first|	and -15
start|asks|	accuse -70	agree -67	allow 14	announce -22	argue -88	ask 40	attack 18	back -60	call 20	care 50	charge -91	cite -46	comment 26	compare 9	confirm -45	consider 10	continue 11	credit 44	debate -17	decide -10	decline -12	describe 36	discuss 17	dismiss -46	echo -52	email -55	expect -74	explain 39	favor 7	feel -54	find -16	hear -44	hold 8	how 50	if 51	issue -48	joke -38	laugh -28	learn 15	mention -59	name -40	need 21	note -7	object -60	offer -77	order -57	outline 15	point 22	praise -57	predict -56	present -53	press -55	promise -70	protest -45	question 23	raise -35	recall 18	refuse -48	remember -13	respond -44	reveal -19	rule -69	say -44	see 7	seek -66	show -15	sing -43	state -72	support -74	talk 36	tell 11	thank -89	try 11	understand 45	use -68	view -11	volunteer -42	vote -47	want 50	what 27	when -45	where -16	whether 20	who -10	why 46	wonder 26	worry 10
start|asks|accuse|	past -70
start|asks|agree|	base -50	past -19
start|asks|argue|	past -46
start|asks|ask|	base 22	participle 22	past 32	present -36
start|asks|back|	base -42	past -68
start|asks|call|	past -111
start|asks|comment|	base 31
start|asks|compare|	past -58
start|asks|confirm|	past -45
start|asks|consider|	participle -34
start|asks|debate|	base -59
start|asks|decide|	participle 15	past -13
start|asks|decline|	past -12
start|asks|describe|	past 19
start|asks|discuss|	base 22	past -20
start|asks|dismiss|	past -46
start|asks|email|	base -53
start|asks|expect|	past -71
start|asks|explain|	base 20	past 10	present 55
start|asks|feel|	past -54
start|asks|find|	base -84	past -49
start|asks|hold|	participle -34	present -52
start|asks|introduce|	past -61
start|asks|issue|	base -38
start|asks|joke|	past -38
start|asks|know|	past -40	present 19
start|asks|laugh|	past -21
start|asks|learn|	past 24
start|asks|mention|	base -48	past -26
start|asks|need|	base 27
start|asks|object|	past -60
start|asks|offer|	past -64
start|asks|order|	past -57
start|asks|point|	present 26
start|asks|praise|	past -46
start|asks|press|	base -44
start|asks|promise|	past -67
start|asks|question|	base 7	participle 47	past 9	present 8
start|asks|raise|	base -21
start|asks|refuse|	past -48
start|asks|remember|	base -51	past 15
start|asks|respond|	base -65
start|asks|say|	base -68	participle 23	present -63
start|asks|see|	base -14
start|asks|show|	base 29	participle -17	past -15	present -30
start|asks|state|	base -45	present -54
start|asks|support|	base -57	past -47
start|asks|talk|	participle 31
start|asks|tell|	base 27	past -123
start|asks|thank|	past -89
start|asks|try|	participle 11
start|asks|use|	base -46	past -46
start|asks|vote|	base -44
start|asks|want|	base 26	past 44
start|asks|wonder|	base 48	participle 41	past -11
start|before|(|auxiliary|	preposition -50	saying -31
start|before|(|	capital -81
start|before|(|none|	, -24	preposition -29	saying -41	thinking 25
start|before|(|verb|	saying -41	word -14
start|before|,|none|	saying -21
start|before|,|	subordinator -33	word -42
start|before|,|verb|	saying -33
start|before|-|	- -44	capital -48
start|before|-|auxiliary|	saying -40
start|before|-|verb|	saying -34
start|before|according|	( -57	) -58	, -28	- -23	adverb 38	auxiliary -19	capital -6	coordinator 19	none 23	preposition 8	stop 7	subordinator 37	to -55	verb 13	verb-saying 59
start|before|according|first|	a -32	and -24	at 17	but 6	clinton 22	hillary 17	in 33	it -28	london -19	more -20	mrs. 17	one -26	sanders 13	there 20	trump -12	washington -21
start|before|according|source|auxiliary|	, -30	preposition -22	stop 25	word -17
start|before|according|source|none|	, -17	preposition 30	stop -10	word 18
start|before|according|source|to|	, -7
start|before|according|source|verb|	, 15	adverb 55	capital -45	stop 9	verb-saying 61
start|before|	accuse -51	acknowledge -52	add -16	admit -73	advise -44	affirm -49	agree -16	aim -41	allege -42	allow -35	announce -23	answer -70	apologise -35	appeal -61	applaud -38	argue -13	ask -83	assume -35	assure -41	attack -82	attribute -22	back -103	believe -6	blame -73	blast -54	boast -42	call -27	care -60	cast -54	caution -54	challenge 15	champion -67	charge -47	cite -60	claim -74	commend -33	comment -82	compare -61	concede -73	conclude 43	confirm 20	consider 32	contend -20	continue -85	counsel -43	counter -56	credit -52	debate -67	decide -64	declare 8	decline -68	decry -46	deem 23	defend -67	deliver -42	demand -61	deny -92	disagree -55	disclose -62	discuss -45	dismiss -45	doubt -40	echo -53	email -74	endorse -77	estimate 9	expect -53	explain -53	express -65	favor -57	fear -50	feel -31	figure -39	find 24	fire -61	forecast -78	hail -60	hear -54	hint -31	hit -40	hold -57	hope -56	indicate -19	inform -47	insist -24	intend -32	interpret -44	introduce -42	invoke -49	issue -77	joke -37	know -65	lament -57	laugh -62	learn -29	like -11	list -35	maintain -54	mention -48	mock -17	name -51	need -51	nominate -60	offer -30	oppose -28	order -70	persuade -50	phone -39	plan -48	plead -54	pledge -61	point -37	post -16	praise -65	predict 25	prefer -32	present 13	press -45	promise -68	propose -59	prove -43	question -65	quote -48	rail -69	raise -68	rank -63	rate -40	read -6	reason -54	recall -77	recommend -77	record 46	recount -45	refer -54	reference -65	reflect -58	refuse -26	reiterate -47	reject -65	relate -34	remark -45	remember -64	remind -21	repeat -60	reply -13	report 49	respond 32	retort -31	see -64	seek -47	shoot -58	show 25	shrug -53	sign -102	signal -54	sing -64	slam -45	speak -66	state -53	stress -71	suggest -41	talk -73	tell 6	testify -70	thank -45	title -40	trust -36	try -68	tweet 10	understand -43	urge -80	venture -35	view -59	voice -53	volunteer -47	vote -80	want -57	warn -8	wave -55	weigh -50	welcome -60	wonder -36	worry -49	write 18
start|before|accuse|	capital -41	determiner -33	none -55	preposition -43	verb -25	word -15
start|before|accuse|first|	a -22	in -32	the -18
start|before|acknowledge|	auxiliary -31	capital -42	determiner -35	none -20	preposition -37	that -42	verb -36
start|before|add|	, -68	auxiliary 27	capital 58	determiner -95	none -19	preposition -70	pronoun -13	stop 25	verb -81
start|before|add|first|	he -13	the -65
start|before|admit|	auxiliary -53	capital -35	none -50	preposition -43	pronoun -46	that -9
start|before|admit|first|	bastian -23
start|before|advise|	capital -31	none -36	preposition -36
start|before|affirm|	capital -44	none -33
start|before|agree|	capital -74	determiner 15	none -61	preposition -70	stop 16	verb -54
start|before|agree|first|	the 16
start|before|aim|	none -30	preposition -45
start|before|allow|	preposition -32
start|before|announce|	auxiliary -19	capital 31	determiner -72	none -10	preposition -87	pronoun -45	stop -31	that -39	word -27
start|before|announce|first|	on -27	the -49
start|before|answer|	capital -61	none -37	preposition -31	quote -29	that -56	verb -51
start|before|answer|first|	asked -61
start|before|apologise|	capital -42	determiner -30	none -15	preposition -32
start|before|apologise|first|	the -30
start|before|appeal|	capital -35	determiner -30	none -45	preposition -56	verb -20	word -20
start|before|appeal|first|	denver -20
start|before|applaud|	capital -36	none -35	subordinator -30
start|before|apposed|judging|none|	determiner -19	preposition -63
start|before|apposed|judging|verb|	preposition -64
start|before|apposed|saying|auxiliary|	stop -86
start|before|apposed|saying|none|	capital -59	determiner -56	preposition -68	pronoun -32	stop -64	that -39	word -36
start|before|apposed|saying|verb|	determiner -48	stop 10
start|before|apposition|judging|none|	adverb -45	capital -45	determiner -55	preposition -50	pronoun -58	quote -22	verb-saying -19	word -25
start|before|apposition|judging|verb|	determiner -31	preposition -47	stop -44
start|before|apposition|saying|auxiliary|	determiner -57	stop -71	that -17	word -31
start|before|apposition|saying|none|	: -79	adverb -47	capital -129	determiner -136	preposition -108	pronoun -55	quote -51	stop -87	subordinator -78	that -40	word -71
start|before|apposition|saying|to|	that -25
start|before|apposition|saying|verb|	capital -32	determiner -58	pronoun -24	subordinator -28	that -47	word -63
start|before|apposition|thinking|none|	capital -21	determiner -31	preposition -45	pronoun -23	word -33
start|before|argue|	, -52	adverb -44	auxiliary 15	capital -36	determiner -40	none -8	preposition 9	quote -40	stop 7	subordinator -25	that -23	verb -6
start|before|argue|first|	giles -19	in -19	percy -48	senior -34	the -36
start|before|asks|false|	none -51	to -37
start|before|asks|true|	auxiliary 20	none 11	to -35	verb 11
start|before|ask|	adverb -7	auxiliary -34	capital -97	determiner -49	none -62	preposition -58	stop -41	subordinator -46	that -34	to -25	verb -45	word -27
start|before|ask|first|	a -37	abu -15	at -28	during -27	her -20	his -23	in -32	oil -23	paul -7	that -35	the -20	wing -12
start|before|assure|	none -41	preposition -55
start|before|attack|	capital -79	determiner -49	none -65	preposition -57	verb -51	word -21
start|before|attribute|	capital -13	determiner -15	none -22	subordinator -19
start|before|attribute|first|	because -19	executive -13
start|before|auxiliary|	capital -46	word -48
start|before|auxiliary|none|	saying -50	word -31
start|before|auxiliary|verb|	saying -11	stop -10
start|before|back|	auxiliary -57	capital -79	coordinator -37	determiner -50	none -60	preposition -94	stop -37	to -25	verb -68	word -32
start|before|back|first|	at -9	in -21	the -40
start|before|before|	 -77	! -54	) -37	: -75	; -51	? -52	start -13
start|before|believe|	, 17	capital -43	determiner -13	none -37	subordinator -38	that -22	verb -8
start|before|blame|	capital -70	determiner -43	none -60	preposition -33	stop -44	verb -35	word -34
start|before|blame|first|	democratic -37	réka -34	the -13	vind -18
start|before|blast|	preposition -58
start|before|call|	, -29	auxiliary -63	coordinator -45	determiner -59	pronoun -72	quote -79	verb -97	word -34
start|before|call|first|	a -44	argentina -28	growers -51	her -48	his -42	in -24	its -21	jolyon -53	oatly -48	on -44	one -14	roger -52	the -33
start|before|capital|	& -22	' 18	( -119	- -51	/ -135	adverb -25	auxiliary 27	capital -32	coordinator 17	determiner 16	that 53	verb-judging -51	verb-saying -21	verb-thinking -18	word 7	– 10	— -87	’ -60
start|before|capital|auxiliary|	, 31	: -36	adverb -8	auxiliary -48	capital 18	coordinator -6	determiner -32	end 22	judging -6	preposition -10	pronoun -14	saying 19	subordinator 21	that 9	thinking -97	word 20
start|before|capital|none|	' -41	, 30	/ 25	: -112	adverb -8	auxiliary -113	capital 37	coordinator -132	determiner -64	end -100	possessive -53	preposition -27	quote -28	saying -26	source -11	stop -18	subordinator -105	that -86	thinking -18	verb-judging -73	verb-saying -11	verb-thinking -76	word -11	’ -46
start|before|capital|to|	auxiliary -25	capital -54	determiner -23	end -50	judging -52	preposition 28	pronoun -37	saying -47	source -34	stop -80	subordinator -40	that -36	thinking -38	word -37
start|before|capital|verb|	) -34	, 32	: 18	adverb -13	auxiliary -53	capital -79	coordinator -68	determiner 13	end -104	judging -107	preposition 22	pronoun 32	quote -67	source 14	stop -23	subordinator -42	verb-saying 48	word -14
start|before|care|	capital -40
start|before|cast|	determiner -34	preposition -44	verb -47
start|before|caution|	capital -34	coordinator -62	none -54
start|before|challenge|	capital 19	none -86	preposition 15
start|before|champion|	, -41	capital -66	none -67	preposition -61
start|before|charge|	capital -26	none -27	preposition -50
start|before|cite|	auxiliary -26	capital -61	determiner -51	none -51	preposition -34	subordinator -23	verb -36	verb-saying -26
start|before|cite|first|	in -19	the -40
start|before|claim|	auxiliary -21	capital -50	determiner -38	none -33	preposition -66	verb -65
start|before|claim|first|	the -31
start|before|commend|	determiner -27	none -33
start|before|commend|first|	a -24
start|before|comment|	capital -54	determiner -48	none -70	preposition -51	stop -48
start|before|comment|first|	global -25	the -48
start|before|compare|	capital -39	determiner -51	none -33	preposition -62	verb -49
start|before|compare|first|	a -18
start|before|complain|	adverb -37	auxiliary -47	capital -63	determiner 21	none 13	preposition -77	stop -53
start|before|complain|first|	an 25	gavi -39	in -55
start|before|concede|	auxiliary -40	capital -45	coordinator -26	none -29	preposition -32	pronoun -46	that -33	verb -51
start|before|concede|first|	but -26	in -19
start|before|confirm|	auxiliary 32	capital -17	determiner 15	none -72	preposition -83	stop 49	that -28	verb 10
start|before|confirm|first|	in -23	noelle -22	ruth -43	the -83
start|before|consider|	capital 23	determiner 17	none 17	preposition 17
start|before|contend|	determiner -16	none -16	that -12
start|before|contend|first|	the -16
start|before|continue|	capital -51	none -54	preposition -77	verb -56
start|before|coordinator|	, -46	adverb -20	auxiliary 37	capital 15	coordinator 10	determiner -29	preposition -63	pronoun 11	subordinator -41	word -66
start|before|coordinator|auxiliary|	determiner -35	judging -41	preposition -69	saying 12	source -20	stop 6	that -31	thinking -37
start|before|coordinator|none|	, -8	auxiliary -86	capital -48	coordinator -50	judging -55	preposition 9	pronoun -51	source -25	stop -22	that -28	thinking -61	word -47
start|before|coordinator|to|	, 8	saying -9
start|before|coordinator|verb|	determiner -28	judging -41	preposition -17	saying -44	stop 16	that -64	thinking -31
start|before|counsel|	capital -40	none -40	preposition -36
start|before|counsel|first|	in -36
start|before|counter|	capital -56	none -56
start|before|credit|	determiner -37	none -27	verb -44
start|before|credit|first|	its -21	the -30
start|before|criticize|	capital -65	determiner -70	none -78	preposition 9	verb 11
start|before|criticize|first|	in -38
start|before|debate|	auxiliary -54	capital -54	determiner -43	none -56	preposition -32	subordinator -39	word -42
start|before|decide|	capital -34	none -25	preposition -27	word -35
start|before|declare|	capital 18	none -51	preposition 9	that -14
start|before|declare|first|	in -45
start|before|decline|	capital -45	determiner -28	none -61	preposition -70
start|before|decline|first|	the -23
start|before|decry|	none -46
start|before|defend|	capital -60	determiner -25	none -62	preposition -35	stop -81	verb -30
start|before|defend|first|	in -22	wolf -36	zf -21
start|before|deliver|	capital -58	determiner -44	none -29	preposition -24
start|before|demand|	preposition -61
start|before|deny|	auxiliary -25	capital -73	determiner -49	none -81	preposition -32	pronoun -41	stop -51	that -12	verb -42	word -26
start|before|deny|first|	the -44
start|before|describe|	capital 17	determiner -72	none 14	preposition -61	subordinator -74	verb -52
start|before|describe|first|	in -38	its -29	katherine -31	when -25
start|before|determiner|	, -25	adverb -7	capital -36	determiner -59	preposition 31	verb-judging -45	verb-saying 26	verb-thinking 27	word 20
start|before|determiner|auxiliary|	, -7	; -24	capital 31	determiner -31	judging -73	preposition 9	pronoun -68	saying 41	source 8	stop 48	verb-thinking -23
start|before|determiner|none|	, -62	: -58	adverb -73	auxiliary -97	capital -43	coordinator 17	judging -81	preposition -63	quote -103	saying -54	source 17	stop 24	subordinator -84	that -49	thinking -88	verb-judging -29	verb-saying -74	verb-thinking -57	word -93
start|before|determiner|to|	judging -29	saying 27	stop 22
start|before|determiner|verb|	auxiliary -85	capital -42	coordinator 14	determiner -99	judging 17	preposition -17	pronoun -7	quote -35	saying -21	source -27	stop -12	subordinator -37	that -53	thinking -6	verb-judging -47
start|before|direct|judging|auxiliary|	capital -43	determiner -76	pronoun -46	word -67
start|before|direct|judging|none|	$ -38	, -49	auxiliary -17	capital -81	coordinator -27	determiner -54	end -46	preposition 9	pronoun 23	quote -43	stop -65	subordinator -46	word -7
start|before|direct|judging|to|	capital -37	preposition 20	word -27
start|before|direct|judging|verb|	, -46	capital -43	coordinator -45	determiner -73	pronoun -45	stop -46	word -81
start|before|direct|saying|auxiliary|	, -33	: -51	; -28	adverb -35	capital 9	determiner -15	end 39	pronoun -35	stop 28	subordinator 7	that -9	word 9
start|before|direct|saying|none|	, -50	: -106	; 25	adverb -96	auxiliary -58	capital 30	coordinator -60	end -89	preposition -25	quote -65	stop 45	subordinator -51	that -107	verb-judging -40	verb-thinking 35	word -171
start|before|direct|saying|to|	, -36	capital -70	determiner 10	preposition 13	pronoun -72	that -50
start|before|direct|saying|verb|	, -31	: 32	adverb -7	auxiliary -12	capital -33	coordinator -41	determiner -8	end -64	preposition 12	stop -20	subordinator -68	that -25	verb-saying 19	verb-thinking 27	word -37
start|before|direct|thinking|auxiliary|	, 20	coordinator -41	determiner -51	preposition -62	stop -25	that -46	word -36
start|before|direct|thinking|none|	, -58	auxiliary -62	determiner -79	end -35	preposition -85	pronoun -42	stop 23	subordinator -48	that 28	verb-saying -32	word -88
start|before|direct|thinking|verb|	adverb -54	capital -27	determiner -57	end -50	preposition -7	pronoun 21	stop 43	subordinator -45	word -67
start|before|disagree|	capital -41	none -54	stop -39
start|before|disclose|	auxiliary -58	preposition -60
start|before|discuss|	determiner -42	none -34
start|before|dismiss|	capital -34	determiner -32	none -45	preposition -34	subordinator -15
start|before|echo|	none -55
start|before|email|	capital -43	none -45	preposition -50	verb -43
start|before|endorse|	capital -62	none -72	preposition -55	verb -47
start|before|estimate|	capital -28	none -20	preposition -36	that -32	verb 21
start|before|estimate|first|	danicley -27
start|before|expect|	capital -37	determiner -44	none -36	preposition -40	word -39
start|before|explain|	, -22	auxiliary -26	determiner -66	none -77	pronoun -6	verb -43
start|before|explain|first|	a -56	the -36
start|before|express|	capital -56	determiner -18	none -71	preposition -26	quote -36	word -34
start|before|express|first|	in -14	the -27
start|before|fear|	determiner -44	none -14	preposition -36	verb -44
start|before|feel|	determiner -25	none -8	subordinator -24	verb -32	word -35
start|before|feel|first|	as -14
start|before|figure|	none -36	preposition -35
start|before|find|	, 47	adverb -30	auxiliary -18	capital -19	coordinator -80	determiner 26	end -52	none -20	preposition -14	pronoun -68	stop 47	subordinator -17	that -75	to 6	verb 29	word -73
start|before|find|first|	a 57	but -67	clementine -46	her -35	in 11	yusuf -38
start|before|fire|	capital -56	none -59
start|before|first|	( -71	, -84	- -56	12 -20	17 -22	23 -25	4 -30	9 -50	a 14	about 19	abu -67	accra -47	across -72	adelheid -50	after 35	al -24	albert -47	almost 39	already 25	also -42	although -56	among 6	ancel -50	and -31	another -53	argentina -28	around -36	as -21	asked -27	at -31	aurélien -29	authorities 48	awara -40	back -56	balambér -21	bastian -23	because -19	before 13	behind -13	beijing -13	beirut -58	bernie 67	besides -44	betsy -22	beyond -32	bheki -20	bill -46	bishop -25	bob -40	both -53	botirjon -39	brackish -42	brazil -24	brian -38	brno -47	bronte -29	brussels -42	bush 47	cairo -52	camp -63	caroline -26	cassandra -20	charles -26	chief -38	china 51	chris -32	christopher -33	clement -27	clementine -46	cleveland -25	clinton 32	colombo -65	contacted -29	counsel -45	crispian -63	cruz 33	dalva -48	dan -54	dana -49	danicley -27	darlene -31	david -36	de 24	democratic 49	democrats -47	deng -38	denver -20	deputy -54	derry -59	despite -67	dhagaweyne -44	dhaka -30	doha -73	domenica -29	dominic -30	donald 48	dr -47	due -35	each -50	earlier -51	edward -22	egypt -37	electric-truck -63	eli -26	ethiopia 50	even 37	every -58	executive -13	father -12	faye -38	feb -30	federal 20	first -57	fitzroy -15	following -47	for -73	former 19	four -66	france -36	frank -45	fraser -10	from -58	gavi -39	geneva -69	gernot -18	giles -19	global -25	grace -37	graham -14	greece -30	green -24	growers -51	hallgerður -50	harold -47	hazel -24	he 16	here -29	hillary 48	his -6	hnat -41	hold -41	hon. -45	hope -42	hsieh -50	hugo -15	i -46	i. -41	idil -18	india 18	inec -12	innocent -44	iran -57	istanbul -44	it -24	its -69	itziar -38	jas -37	john -47	jolyon -53	juliet -18	june -38	just -49	jxn -22	katherine -31	kentucky -18	kiran -25	kirra -47	kudo -30	kwame -43	kyiv -60	labour -28	lale -46	laos -42	later -51	le -76	leah -23	liberty -54	like -36	lisbon -48	london -33	lotu -21	low -32	lubbock -64	lucinda -26	luis -18	lunga -44	lydia -25	mai -64	manila -67	many 38	mark -40	matt -51	may -50	meanwhile 41	mejra -63	melbourne -59	melinda -40	members 35	mena -43	michigan 17	millers -58	monday -27	moreover -53	moscow -58	most -49	mr -53	mr. 23	mrs -43	mrs. 47	ms. 25	murphy -33	namgung -20	naomi -30	national -73	nearly 52	neil -20	new 14	nilima -41	nishida -27	noelle -22	nong -51	nordstrand -25	not -28	now 40	numsa -31	oatly -48	obama 47	octopuses -68	odd -34	of 24	officer -80	ohio 28	oil -23	one -46	ong -29	only 12	opposition -31	outside -51	ouyang -31	over -51	oxford -17	oybek -28	panel -18	pang -47	paris -73	parks -38	pasto -21	paul -23	percy -48	perhaps -40	port -52	prabal -26	president -11	pressed -63	preston -42	prof -48	questor -58	ramón -55	rather 16	reacting -56	rep. 7	replying -68	republican 28	republicans -39	rezwanul -14	right 25	rival -29	rodion -30	roger -52	rome -60	rosamund -33	rowena -45	russia -48	ruth -44	ryan 27	réka -34	said -49	sanders 15	sen. -84	senator 31	senior -34	several 8	sheikh -22	shen -41	shortly -49	since 20	sister -32	so -22	solicitor -65	some 29	sora -51	south 10	speaking -70	state 14	stephanie -40	still 48	stockholm -20	stockholm-based -26	striker -61	struan -41	sudan -23	sukumaran -31	sunday 55	sunder -32	sunita -21	sweden -43	taipei -57	tampa -62	target -59	tbilisi -66	thamir -18	that 37	the -13	their -46	then -48	there 32	they 35	this -19	thomas -44	though -77	three 24	through 22	throughout -45	to 17	today -50	torill -32	trump 8	trumpf -38	tuesday 16	turkey 59	turning -32	tyler -48	uncle -20	under -30	united -49	vanuatu -37	vienna -66	vietnam -55	vind -18	vukašin -44	wade -32	washington 11	what 12	when -19	whether 35	wilma -33	wing -56	winter -39	with -29	within -25	wolf -36	yet -44	your -58	yusuf -38	zarina -21	zf -21	zhyldyz -35	zim -29	zsombor -44	— 14
start|before|forecast|	capital -43	none -56	preposition -74	verb -53
start|before|hail|	capital -48	determiner -32	none -60
start|before|hear|	auxiliary -18	capital -48	determiner -39	none -9	preposition -21	stop -39	verb -69
start|before|hear|first|	a -26	in -10	the -17
start|before|hint|	auxiliary -41	none -46
start|before|hit|	capital -37	determiner -43	none -31
start|before|hold|	auxiliary -20	capital -61	determiner -50	none -53	preposition -31	subordinator -15	verb -42	word -38
start|before|hold|first|	even -34	in -37
start|before|hope|	auxiliary -21	capital -30	determiner -28	none -40	preposition -41	verb -33
start|before|hope|first|	the -23
start|before|indicate|	auxiliary -38	capital -56	none -53	that -32
start|before|inform|	none -18	pronoun -62
start|before|insist|	, -30	adverb -28	auxiliary -26	capital 16	determiner -57	none -70	preposition -37	pronoun -37	stop -49	subordinator 21	that -46	to -35
start|before|insist|first|	her -22	the -51	their -11
start|before|interpret|	capital -31	none -41	preposition -41
start|before|introduce|first|	in -33
start|before|introduce|	none -42	preposition -51
start|before|inverted|judging|auxiliary|	preposition -60
start|before|inverted|judging|none|	' -29	, -52	; -27	adverb -42	coordinator -58	preposition -151	quote -77	stop -11	subordinator -74	verb-saying -72	word -22
start|before|inverted|judging|verb|	coordinator -35	preposition 36	stop -53	subordinator -60
start|before|inverted|saying|auxiliary|	, 76	auxiliary -51	stop 11
start|before|inverted|saying|none|	' -42	, 49	: -79	adverb -127	auxiliary -135	determiner -105	possessive -63	preposition -200	pronoun -131	quote -34	stop -81	subordinator -92	verb-judging -55	verb-saying -104	verb-thinking -83	word -131	’ -53
start|before|inverted|saying|to|	auxiliary -45	end -45
start|before|inverted|saying|verb|	, 56	auxiliary -133	coordinator 7	preposition -129	pronoun -65	quote -70	verb-judging -47
start|before|invoke|	none -49
start|before|issue|	capital -43	determiner -55	none -67	preposition -56	subordinator -30	verb -35	word -20
start|before|issue|first|	in -37	on -30
start|before|joke|	none -37	preposition -41
start|before|judging|	base -20	capital -13	coordinator -75	determiner -22	participle -16	past -22	preposition -34	present -32	pronoun -12	subordinator -11	verb-saying -28	word -54
start|before|judging|base|	, -44	auxiliary -31	capital -24	coordinator -57	determiner -74	end -51	pronoun -40	stop -69
start|before|judging|first|	9 -23	a -61	across -72	after 18	although -42	among -25	an -30	and -65	argentina -28	as -85	asked -80	at -49	beyond -22	but -53	by 18	clinton -63	crispian -33	democratic -37	democrats -47	despite -27	during -24	even -80	every -34	for -46	former -40	growers -51	her -65	his -22	if -49	in -65	it -57	its -49	itziar -38	jolyon -53	katherine -31	last -34	later -47	london -34	mr. -53	new -32	oatly -48	on -53	one -34	only -61	outside -9	roger -52	russia -33	réka -34	said -28	sanders -53	sen. -54	she -45	some 28	speaking -42	the -107	they -39	three -41	through -25	to -34	trump -52	vind -18	when -56	while -48	with -26	wolf -36	zf -21	zim -29
start|before|judging|participle|	capital -54	determiner -47	preposition -62	word -61
start|before|judging|past|	$ -43	' -29	, -62	adverb -52	capital -86	coordinator -69	determiner -83	preposition 23	pronoun 10	quote -82	stop -18	subordinator -98	that -49	verb-judging -46	verb-saying -73	word -96
start|before|judging|present|	, -64	auxiliary -37	capital -29	coordinator -49	determiner -56	quote -12	stop -72	subordinator -24	verb-saying -13	word -34
start|before|know|	none -57
start|before|lament|	capital -57	none -53
start|before|laugh|	capital -48	none -32	preposition -49	stop -30	subordinator -41	verb -42
start|before|laugh|first|	asked -44
start|before|learn|	preposition -25	verb -25
start|before|like|	capital 17	coordinator -27	determiner -68	preposition -75	pronoun -49	verb -40	word -49
start|before|like|first|	and -17	he -29	in -41	the -33
start|before|list|	determiner -37	none -29
start|before|list|first|	an -23
start|before|maintain|	capital -42	none -60
start|before|mean|	none 32	preposition -55
start|before|mention|	determiner -29	none -36	preposition -53
start|before|message|	determiner -46	none -48	preposition 25
start|before|mock|	determiner -16	none -15	preposition -7	subordinator -26
start|before|mock|first|	in -7	its -53
start|before|name|	, -32	auxiliary -22	capital -68	determiner -21	none -55	preposition -31	pronoun -67	quote -18	verb -32	word -23
start|before|name|first|	the -18
start|before|need|	auxiliary -43	capital -27	none -23	preposition -44	subordinator -34	verb -28
start|before|nominate|	capital -56	none -57	preposition -57
start|before|note|	, -30	auxiliary 14	capital -16	determiner 45	none -22	preposition -38	that -60	verb -15
start|before|note|first|	, -31	sister -26	the 35
start|before|offer|	auxiliary 18	capital -8	coordinator -56	determiner -76	none -81	preposition -61	pronoun 16	stop -68	subordinator -68	verb -71	word -20
start|before|offer|first|	and -34	in -40	its -15	millers -58	the -36
start|before|oppose|	capital -6	none -41	stop -33	subordinator -28	word -36
start|before|oppose|first|	while -19
start|before|order|apposed|	judging -69	saying -38	thinking -46
start|before|order|apposition|	judging -112	saying -128	thinking -102
start|before|order|	auxiliary -37	capital -44	determiner -53	none -57	preposition -53	subordinator -32	verb -30	word -29
start|before|order|direct|	judging -11	saying 6	thinking -33
start|before|order|first|	in -26	stockholm -20	the -50
start|before|order|inverted|	judging -21	saying -11
start|before|persuade|	capital -43	none -51
start|before|phone|	capital -26	none -26	word -31
start|before|plan|	capital -37	determiner -35	none -46	preposition -44	verb -38
start|before|plan|first|	in -34
start|before|plead|	adverb -22	capital -45	none -43	preposition -53	verb -25	word -42
start|before|plead|first|	ong -29	wade -27
start|before|pledge|	capital -50	none -31	preposition -43	verb -42
start|before|pledge|first|	in -25
start|before|point|	auxiliary -76	capital -11	determiner -62	none -57	preposition -114	stop -32	subordinator -46	verb -7	word 12
start|before|point|first|	as -24	asked -69	the -48
start|before|post|	: -39	determiner -92	none 6	verb -70	word -22
start|before|post|first|	a -57	on -40	the -29	within -29
start|before|praise|	capital -64	determiner -22	none -54	preposition -43	quote -18	stop -57
start|before|praise|first|	the -23
start|before|predict|	capital 32	none -63
start|before|prefer|	none -24
start|before|preposition|	adverb -65	auxiliary -55	capital -57	determiner -19	preposition -41	that -26	verb-judging -40	verb-saying -22
start|before|preposition|auxiliary|	capital -30	determiner -44	judging -52	preposition -48	source -22	stop 16	thinking -28
start|before|preposition|none|	$ -30	, 6	: -79	; 17	adverb -81	auxiliary -47	capital -41	determiner -98	judging -94	preposition -21	pronoun -97	quote -30	saying -17	source 31	stop 36	subordinator 6	that -87	thinking -23	verb-saying 25	word -37
start|before|preposition|to|	auxiliary -38	capital -57	determiner -47	judging 18	pronoun -64	saying -37	that -46
start|before|preposition|verb|	, 28	: -98	auxiliary -62	capital -77	determiner -116	judging -69	preposition -44	pronoun -120	saying -41	source -18	that -81	thinking -77	verb-saying -41	word -76
start|before|present|	capital 15	determiner -41	none 18	preposition -43	word 24
start|before|press|	capital -50	none -28	preposition -34	word -25
start|before|promise|	, -21	auxiliary -28	capital -34	determiner -72	none -47	preposition -57	stop -26	subordinator -29	verb -46
start|before|promise|first|	its -11	the -24
start|before|pronoun|	adverb 13	auxiliary -19	coordinator 23	possessive 52	verb-saying 29	verb-thinking -23	word -34
start|before|pronoun|auxiliary|	, -18	; -12	coordinator -47	determiner 10	judging -80	preposition -11	source -19	stop 11	thinking -53	word -75
start|before|pronoun|none|	, -8	preposition -28	saying -21
start|before|pronoun|verb|	, -38	preposition 41	pronoun -48	source 24	stop 19	thinking -15	word -57
start|before|propose|	capital -20	determiner -20	none -61	preposition -45	verb -48	word -56
start|before|propose|first|	brazil -24	in -28	sudan -23	the -29
start|before|prove|first|	in -28
start|before|prove|	none -30	preposition -43	word -31
start|before|question|	auxiliary -29	capital -47	determiner -37	none -39	preposition -37	verb -60
start|before|question|first|	in -12	the -36
start|before|quote|	capital -41	determiner -26	none -46	preposition -28	stop -40
start|before|quote|first|	its -21	sister -26	the -16
start|before|rail|	verb -62
start|before|raise|	$ -43	capital -59	determiner -34	none -41	preposition -55	subordinator -35	verb -47	word -23
start|before|raise|first|	in -19	the -34	three -37
start|before|rank|	capital -53	none -53	preposition -48
start|before|rate|	auxiliary -12	capital -40	none -26	preposition -34	stop -14	to -21	verb -23
start|before|rate|first|	for -22	london -34
start|before|read|	auxiliary 10	capital 9	determiner -35	none -39	preposition 16	quote -22
start|before|read|first|	aurélien -29	his -38	the -22
start|before|reason|	none -50	subordinator -52
start|before|recall|	, -58	capital -68	determiner -30	none -62	preposition -43	subordinator -36	verb -63
start|before|recall|first|	sora -29
start|before|recommend|	capital -69	determiner -58	none -69	preposition -53
start|before|record|	auxiliary 23	capital 29	none 10	preposition 22	stop 39	verb 35
start|before|recount|	preposition -45
start|before|refer|	determiner -36	none -54	preposition -66
start|before|refer|first|	a -28	in -40
start|before|reflect|	determiner -44	preposition -47	verb -41
start|before|refuse|	capital -35	determiner -26	none -25	preposition -38
start|before|refuse|first|	the -14
start|before|reiterate|	none -44	preposition -44	that -22
start|before|reject|	capital -46	determiner -31	none -56	preposition -51	stop -38	subordinator -33	to -26	verb -44
start|before|relate|	none -34	preposition -34
start|before|remember|	capital -53	none -56	word -34
start|before|remind|	capital 20	determiner -66	verb -66	word -51
start|before|repeat|	capital -42	determiner -57	none -44	stop -29	verb -41
start|before|repeat|first|	the -39
start|before|reply|	: -27	auxiliary -14	none -35	preposition -72	stop -23	verb 6
start|before|reply|first|	asked 10
start|before|report|	, 36	- -49	adverb 28	auxiliary 25	capital 48	none 47	preposition 52	pronoun 20	verb 8	verb-saying 29
start|before|report|first|	- -34	an -63	in 29	it -32	the 18
start|before|respond|	auxiliary 27	capital 27	none -68
start|before|respond|first|	china -46
start|before|retort|first|	in -31
start|before|retort|	none -31	preposition -31
start|before|reveal|	auxiliary -49	capital -49	determiner -46	none -33	pronoun -41
start|before|rule|	auxiliary -64	capital 22	determiner 6	none -47	preposition -100	verb 24
start|before|rule|first|	the 6
start|before|saying|	( -64	, -67	- -51	auxiliary -52	base -21	capital -7	participle -128	past -20	preposition -32	pronoun 6	verb-judging -41	verb-saying -52	verb-thinking -44	word -55
start|before|saying|base|	, -7	adverb -49	auxiliary -28	capital -60	coordinator -33	determiner -79	end -78	preposition 12	pronoun -61	stop -9	subordinator -61	that -66	word -15
start|before|saying|first|	( -64	, -67	- -51	12 -20	17 -22	a 47	about -38	abu -15	accra -47	adelheid -50	after 13	al -24	albert -47	already -15	also -40	although -41	among -57	an -30	ancel -50	and -8	another -49	as -9	asked -27	at -107	aurélien -29	authorities 48	awara -40	back -49	balambér -21	bastian -23	because -25	beijing -13	beirut -58	besides -38	bheki -20	bill -46	bishop -25	bob -31	both -47	botirjon -39	brackish -42	brazil -24	brian -38	brno -47	bronte -29	brussels -42	but 12	by -54	cairo -52	camp -63	caroline -26	cassandra -20	chris -32	christopher -33	clement -27	clementine -46	cleveland -13	clinton 36	contacted -29	counsel -45	cruz 34	dalva -48	dan -32	dana -54	danicley -27	darlene -31	david -36	democratic 14	deng -38	denver -20	despite -52	dhagaweyne -44	domenica -29	dominic -30	donald 33	dr -35	each -49	earlier -54	edward -22	egypt -37	electric-truck -63	eli -26	even 40	executive -13	father -12	faye -38	federal 20	first -57	fitzroy -15	for -61	former 24	france -27	fraser -10	from -50	gavi -39	geneva -69	gernot -18	giles -19	global -25	grace -37	graham -14	greece -30	green -24	hallgerður -50	harold -47	hazel -24	he 17	her -10	hillary 42	his 17	hnat -41	hon. -45	hope -42	hugo -15	idil -18	if 18	india 18	inec -12	innocent -44	iran -57	istanbul -44	its -62	jas -37	juliet -18	june -23	just -57	jxn -22	kentucky -18	kiran -25	kirra -47	kudo -30	kwame -43	kyiv -59	labour -28	lale -46	laos -42	le -73	leah -23	liberty -54	like -30	london -53	lotu -21	low -32	lubbock -64	lucinda -26	luis -18	lunga -44	lydia -25	mai -64	manila -61	many 38	mark -40	may -50	meanwhile -10	melbourne -59	melinda -40	members 35	mena -43	michigan 17	millers -58	moscow -58	mr -53	mr. 17	mrs -43	mrs. 35	ms. 30	namgung -20	naomi -30	national -73	neil -20	new 16	nilima -41	nishida -27	noelle -22	nong -51	nordstrand -25	numsa -31	octopuses -68	odd -34	of -69	oil -23	on -79	one -105	ong -29	only -45	opposition -31	outside -48	ouyang -31	oxford -17	oybek -28	panel -18	pang -47	paris -66	parks -38	pasto -21	paul -23	percy -48	port -52	prabal -26	president 18	pressed -63	preston -42	ramón -55	reacting -56	rep. 8	replying -68	republican -45	rezwanul -14	rodion -30	rome -60	rosamund -33	rowena -45	russia -45	ruth -44	sanders 25	sen. -80	senator -60	senior -34	several 17	she -13	sheikh -22	shen -41	shortly -49	since -14	sister -32	so -54	solicitor -65	some 12	sora -29	south 10	speaking -58	state 16	stephanie -40	still 40	stockholm -20	stockholm-based -26	struan -41	sudan -23	sukumaran -31	sunder -32	sunita -21	sweden -43	taipei -57	target -59	thamir -18	the -15	their -46	then -44	there 20	this -29	thomas -44	those 13	though -64	through 18	to 24	today -48	torill -32	trump 30	tuesday 16	turning -32	tyler -48	uncle -20	under -22	vanuatu -37	vienna -66	vietnam -55	vukašin -44	wade -32	washington 28	when -22	while 6	wilma -33	wing -56	winter -39	with 21	within -23	yet -34	your -58	yusuf -38	zarina -21	zhyldyz -35	zsombor -44
start|before|saying|participle|	determiner -54	preposition -51	pronoun -15	stop -44	that -40	word -55
start|before|saying|past|	' -42	, 26	: -29	; -28	adverb -47	auxiliary -161	capital 15	determiner -18	end -59	possessive -57	preposition -35	pronoun -38	quote -8	stop 9	subordinator -37	that -31	verb-judging -85	verb-saying -99	verb-thinking -90	word -18	’ -53
start|before|saying|present|	) -45	, 20	: -66	; 16	adverb -79	auxiliary -90	capital -44	coordinator -58	end -24	preposition 14	pronoun -84	quote -72	stop 20	subordinator -36	that -56	verb-saying -57	verb-thinking 57	word -37
start|before|say|	' -42	( -44	, 22	: -20	; 12	adverb -65	auxiliary -19	capital -24	coordinator 45	end -10	none -27	possessive -68	preposition 46	pronoun -15	quote -39	stop 7	subordinator 41	that 34	to -13	verb-judging -66	verb-saying -85	verb-thinking -86	word -29
start|before|say|first|	( -44	, -50	about -38	adelheid -50	after 41	al -31	also -39	among -37	an -45	as 20	at -54	beijing -10	bheki -20	bishop -25	botirjon -39	brian -38	bronte -29	but 57	by -29	cairo -52	cassandra -20	chris -32	christopher -33	clement -19	cruz 47	darlene -31	despite -40	domenica -29	dr -18	during -48	eli -26	even 40	father -12	for -42	former 25	france -27	fraser -10	gernot -18	greece -30	green -24	harold -47	he 46	his 24	hope -20	hugo -15	idil -18	if 6	in 19	india 35	inec -12	innocent -39	iran -57	it 21	its -49	jas -37	juliet -18	jxn -22	kentucky -18	kiran -25	kyiv -59	labour -28	leah -23	like -7	lotu -21	low -32	lucinda -26	luis -18	lydia -25	mai -37	manila -60	many 42	mark -31	may -46	melinda -40	more -31	moscow -58	mr. 16	mrs. 27	ms. 36	namgung -20	nishida -27	nordstrand -25	on -38	one -75	opposition -31	oxford -17	oybek -28	panel -18	paris -65	parks -38	paul -34	port -47	prabal -26	pressed -51	preston -42	rep. 14	rome -60	rosamund -33	rowena -45	sanders 30	sen. -38	senator -41	she -34	shen -41	since 11	so -53	solicitor -65	some -11	south 30	speaking -56	state 19	stockholm-based -26	sunita -21	sweden -43	target -35	that 18	the 7	this -46	thomas -19	though -50	through -71	torill -32	trump 30	vietnam -55	vukašin -44	washington -18	when -15	while 24	winter -39	with 35	zhyldyz -35
start|before|seek|	capital -28	none -24	preposition -46	subordinator -39	verb -29	word -24
start|before|seek|first|	in -16
start|before|see|	auxiliary -37	capital -34	determiner -45	none -45	preposition -50	pronoun -35	subordinator -43	verb -34	word -55
start|before|see|first|	crispian -33	in -15	the -24
start|before|shoot|	capital -41	none -48	preposition -37	word -38
start|before|show|	, 26	auxiliary -14	capital -22	coordinator -45	determiner 36	end -57	pronoun -9	stop 62	subordinator -10	verb 29	word -61
start|before|show|first|	in 12
start|before|shrug|	none -53	preposition -35	stop -52
start|before|signal|	auxiliary -43	verb -37
start|before|sign|	capital -96	coordinator -40	determiner -58	none -78	preposition -72	verb -69
start|before|sign|first|	in -42	on -21	pasto -21	the -25
start|before|sing|	capital -40	none -23	stop -23	verb -48
start|before|sing|first|	hope -23
start|before|slam|	none -45
start|before|source|	coordinator -11	preposition 9	subordinator 28
start|before|source|first|	a -32	and -24	at 17	but 6	clinton 22	hillary 17	in 33	it -28	london -19	more -20	mrs. 17	one -26	sanders 13	there 20	trump -12	washington -21
start|before|source|source|	) -58	, -25	adverb 38	capital -13	stop 7	verb-saying 59	word 10
start|before|speak|	adverb -27	auxiliary -40	capital -48	determiner -27	none -75	preposition -61
start|before|speak|first|	the -22
start|before|state|	auxiliary -10	capital -24	determiner -53	none -77	preposition -71	stop 8	subordinator -33	that -41	verb -69	word -44
start|before|state|first|	in -25	the -42
start|before|stress|	determiner -49	none -48	that -15
start|before|stress|first|	its -14
start|before|subordinator|	adverb 14	auxiliary 9	capital 23	determiner -74	possessive 21	preposition -82	pronoun -14	subordinator -43	that 9	verb-judging -24	verb-saying 79	word -22
start|before|subordinator|auxiliary|	, 18	determiner 6	preposition -72	pronoun -56	saying -41	source 21	stop -26	that -77	thinking -51	word -63
start|before|subordinator|none|	, -29	adverb -42	capital -59	determiner -65	judging -100	preposition -34	pronoun -10	saying -17	source 38	stop 64	that -30	thinking -50	word -47
start|before|subordinator|to|	preposition -29	saying -56	thinking -38
start|before|subordinator|verb|	, -40	capital 16	determiner -95	judging -9	preposition -6	pronoun -39	saying 32	source -11	stop 58	subordinator -65	that -78
start|before|suggest|	, -15	auxiliary -65	capital -75	determiner -38	end -53	preposition 15	subordinator 24	that -34
start|before|suggest|first|	the -36
start|before|support|	auxiliary -66	determiner -41	none 12	preposition 6	stop -70	subordinator -25	verb -52	word -78
start|before|support|first|	in -54
start|before|talk|	capital -80	none -72	preposition -69	verb -34
start|before|talk|first|	in -24
start|before|tell|	, -118	- -40	: -75	adverb -80	auxiliary 10	coordinator 13	determiner 41	end -59	none -18	preposition -128	pronoun -11	quote -88	stop -125	subordinator -77	that -41	verb -23	verb-saying -61	word 21
start|before|tell|first|	- -40	a 21	albert -47	ancel -50	asked -76	at -40	awara -40	balambér -21	brackish -42	brno -47	but -48	by -16	camp -17	caroline -26	counsel -45	dalva -48	deng -38	dhagaweyne -44	dominic -30	egypt -37	faye -38	grace -37	hallgerður -50	he -8	her 14	his -105	hnat -41	hon. -45	in -92	innocent -32	its -60	june -23	kirra -47	kudo -30	kwame -43	lale -46	laos -42	lunga -44	mai -51	mr -53	mrs -43	naomi -30	nilima -41	nong -51	odd -34	on -51	one -65	ouyang -31	pang -47	ramón -55	rezwanul -14	rodion -30	stephanie -40	struan -41	sukumaran -31	sunder -32	thamir -18	the -21	their -68	uncle -20	vanuatu -37	washington -63	while -51	wilma -33	zsombor -44
start|before|testify|	determiner -29	none -35	preposition -22	pronoun -28	that -18
start|before|testify|first|	a -31	an -18
start|before|thank|	' -29	, -35	capital -48	determiner -29	none -45	preposition -22	stop -33
start|before|thank|first|	itziar -38	the -33	zim -29
start|before|that|	auxiliary -44	word 53
start|before|that|auxiliary|	saying -18
start|before|that|none|	saying -26
start|before|that|verb|	, 34	saying 24
start|before|thinking|	( 21	, -43	base -11	capital -36	coordinator -68	determiner -8	participle -96	past -69	preposition -41	present -17	pronoun -38	subordinator -22	word -46
start|before|thinking|base|	, -18	auxiliary -69	coordinator -45	determiner -79	end -59	preposition -96	pronoun -51	stop 51	word -85
start|before|thinking|first|	( 21	, -43	after 6	among -19	an 13	and -42	as -41	at -55	but -54	clinton -50	colombo -65	even -49	for -39	from -28	he -13	her -36	his -18	if -63	in -12	it -32	mr. -46	on -65	outside -17	she -29	the -16	this -43	trump 10	when 25	while -51	with -41
start|before|thinking|participle|	determiner -37	preposition -66	word -44
start|before|thinking|past|	, -19	adverb -57	capital -34	determiner -65	preposition -19	pronoun -22	stop -86	subordinator -34	that -57	verb-saying -40	word -68
start|before|thinking|present|	capital -63	determiner -39	preposition -61	stop 16	word -54
start|before|think|	, -45	capital 13	determiner -53	none -65	preposition 15	pronoun 24	subordinator 9	verb 26
start|before|think|first|	in -44	the -33
start|before|title|	determiner -40	quote -40
start|before|title|first|	the -40
start|before|trust|	none -36
start|before|try|	auxiliary -27	capital -60	determiner -26	none -51	preposition -51	subordinator -31	verb -47
start|before|try|first|	as -24	the -20
start|before|tweet|	capital 20	none 20
start|before|urge|	adverb -41	capital -66	determiner -50	none -68	preposition -40	stop -38	verb -41	word -40
start|before|urge|first|	a -42	in -31	sheikh -22	the -34	zarina -21
start|before|use|	auxiliary -85	capital -87	coordinator -22	determiner -54	none -72	preposition 8	subordinator -67	verb 22
start|before|use|first|	in -34	the -43
start|before|venture|	capital -35	none -35
start|before|verb-judging|none|	saying -41
start|before|verb-judging|	word -41
start|before|verb-saying|	capital -49
start|before|verb-thinking|	capital -34
start|before|verb-thinking|none|	saying -44
start|before|view|	capital -48	none -51	preposition -40
start|before|voice|	capital -49	none -40	preposition -42	word -29
start|before|volunteer|	none -47	preposition -41
start|before|vote|	, -42	auxiliary -47	capital -64	coordinator -32	determiner -38	none -59	preposition -46	pronoun -24	stop -34	subordinator -28	verb -37	word -36
start|before|vote|first|	in -47	the -14
start|before|vow|	determiner 19	none -7	preposition -48
start|before|vow|first|	in -25	its -39
start|before|want|	auxiliary -29	capital -51	determiner -36	none -40	preposition -30	subordinator -33	word -26
start|before|want|first|	in -17	the -23
start|before|warn|	auxiliary -23	determiner -65	none -74	that -39	to -28	verb 14	word -67
start|before|warn|first|	an -58	fitzroy -15	russia -17
start|before|wave|	capital -46	none -55	preposition -44
start|before|weigh|	determiner -18
start|before|welcome|	capital -59	determiner -39	none -53	stop -70
start|before|welcome|first|	the -19
start|before|wonder|	subordinator -47
start|before|word|	( -28	, -35	auxiliary -43	capital -50	preposition -58	subordinator -40	word -52
start|before|word|auxiliary|	word -18
start|before|word|none|	, -46	capital -34	judging -50	preposition -44	pronoun -29	saying -61	source -45	stop -44	subordinator -26	thinking -37	word -26
start|before|word|verb|	capital -50	judging -37	preposition -38	stop 67	word -30
start|before|worry|	capital -49	none -39	preposition -34
start|before|write|	, 39	: -81	auxiliary 15	capital 11	determiner 27	none 7	preposition -11	pronoun -67	stop -61	that -61	verb 12
start|before|write|first|	dana -19	in -82	ms. -64	on -31	the 7
start|before|—|	determiner 14
start|behind|accuse|	determiner 9	none -42	verb -27	word -11
start|behind|accuse|first|	killing -49	wrongdoing -64
start|behind|	acknowledge -69	add -111	admit 26	advise -67	advocate 28	aim 31	allow -84	allude 41	announce -90	answer -20	apologise -12	apologize -9	appeal -28	applaud -63	argue -54	ask -28	assure 27	attack 20	attribute -60	back -27	believe 68	bill 26	blame -11	boast 57	call 41	caption -67	care -13	cast -56	caution -15	celebrate -71	challenge -87	champion -61	cheer 15	chip -49	cite -64	claim -110	comment 19	compare -115	complain -18	concede -63	conclude 6	confirm -99	continue -153	counsel -51	criticize 14	cry -14	debate 14	decide -19	declare -16	decline -62	deliver -63	demand -17	deny -48	describe -76	detail -10	disagree 43	disclose -6	dismiss -52	doubt 14	echo 15	email -25	expect -20	explain -81	favor -59	fear -20	feel -23	figure -33	find -112	fire -21	forecast -38	fume -63	hear -80	hint 37	hit -71	hold -32	hope 7	identify 16	intend -16	interpret -6	introduce -60	invite -64	knock -83	know -21	lash -35	laugh -16	learn -27	like -88	list -52	lobby -19	maintain -28	mean -81	mention 12	message -9	murmur -27	name -32	need -56	nominate -82	note -24	object -13	offer -99	oppose -60	order -15	outline 13	phone -48	plan -19	pledge -93	point 43	post -27	praise 40	pray -70	prefer -71	present -52	promise -111	propose -55	protest -30	prove -49	question -23	quote -72	rail 68	raise -97	rank -78	rate -94	read -111	reason -31	recall 12	recognize -59	recommend -61	record -129	recount -34	refer 59	reference 32	reflect 19	refuse -45	regard 48	reject 16	relate -20	remark 21	reply -51	report -50	reveal -35	rule 8	say -88	see -88	shoot -117	show -119	shrug 42	sign -10	sing -70	slate -58	speak -25	spell 16	state -131	suggest -68	suspect -17	swear -56	tell -105	testify -84	text -45	thank -79	threaten -39	title -55	treat -31	trust -54	try -151	tweet 25	understand 18	use -51	view 17	voice -71	volunteer -70	vote 19	vouch 35	want -19	wave -66	weigh 21	wish -51	write -21
start|behind|add|	determiner -86	none -89	verb -48
start|behind|add|first|	her -35	his -52	the -50
start|behind|admit|	determiner 7	verb -59
start|behind|adverb|	, -25	capital -43	determiner 7	preposition -42	word -20
start|behind|adverb|none|	judging -29	saying -86	thinking -76
start|behind|adverb|to|	thinking -51
start|behind|advise|	determiner -67	none -59
start|behind|advise|first|	the -50
start|behind|advocate|	determiner 35	verb 11	word 15
start|behind|advocate|first|	a 45	the 13
start|behind|agree|	auxiliary -75	capital 11	determiner 7	pronoun 28	subordinator -50	verb 15	word 7
start|behind|agree|first|	a 11	be -21	buy -73	him 8	the 6
start|behind|aim|	auxiliary 25	capital -81	determiner 26	none 23	word 22
start|behind|allow|	none -50	verb -60	word -64
start|behind|announce|	auxiliary -53	capital -65	determiner -50	none -57	verb -49
start|behind|announce|first|	monday -19	the -50
start|behind|answer|	determiner -68	none -6	verb -27
start|behind|answer|first|	the -68
start|behind|apologise|	determiner 24	word -81
start|behind|apologise|first|	appointment -49	the 31
start|behind|apologize|	capital -14	to -23
start|behind|apologize|first|	his -7	the -6
start|behind|appeal|	auxiliary 19	capital 16	determiner -8	none -102	to -79	verb -80	word -121
start|behind|appeal|first|	calm -45	the -81
start|behind|argue|	auxiliary -67	capital -69	determiner -31	none -49	subordinator -67	verb -25	word -11
start|behind|argue|first|	a -20
start|behind|asks|false|	auxiliary 7	marks -129	none -36	to 21
start|behind|asks|true|	auxiliary 43	none 20	to -42	verb -9
start|behind|ask|	auxiliary -9	capital -55	determiner -18	none -47	pronoun -66	verb -10	verb-judging -62	verb-saying 9	verb-thinking -48	word -7
start|behind|ask|first|	a -45	be -25	data -51	her -52	his 10	it -53	the 15	their -62
start|behind|assure|first|	winning 13
start|behind|assure|	none 13	word 13
start|behind|attack|	auxiliary 34	capital 25	determiner 22	none 7	verb 8	word -36
start|behind|attack|first|	a -17	paris -52	the 26
start|behind|attribute|	determiner -55	none -50
start|behind|attribute|first|	a -37
start|behind|auxiliary|	adverb 26	auxiliary -36	capital -54	determiner -19	preposition 20	subordinator -41	verb-judging -29	verb-saying -36	word -103
start|behind|auxiliary|auxiliary|	saying -47	thinking -49
start|behind|auxiliary|none|	saying -72	thinking 17
start|behind|auxiliary|to|	thinking -47
start|behind|auxiliary|verb|	judging -36	saying -28	thinking -47
start|behind|back|	auxiliary -88	determiner -8	none -11	verb -8	word -25
start|behind|back|first|	a -69	his -40	its 19	the -10	their -44
start|behind|before|	about 156	after -77	against 94	along -32	amid -65	among -67	as 6	at -47	before -119	behind -53	between -82	beyond -83	by -210	despite -53	down 8	during -110	for 55	from -186	in -216	inside -52	into -91	like -116	of 33	off -17	on -31	out 57	outside -86	over -47	since -93	than -89	to -56	under -95	until -83	with 6	within -95	without -64
start|behind|believe|	none 59
start|behind|bill|	auxiliary -37	determiner -40	none 33	word 13
start|behind|bill|first|	the -40
start|behind|blame|	determiner -39	none 12	verb -39
start|behind|blame|first|	the -39
start|behind|boast|	none 48
start|behind|call|	capital -12	determiner 27	none 16	preposition -45	pronoun 23	to 40	verb -10	verb-judging -23	verb-saying -78	word 31
start|behind|call|first|	a 6	all 47	an 37	him 7	in -29	order -52	reporters -58	the -12	trump 19
start|behind|capital|	, -18	- -39	: -70	; -47	adverb -52	capital -8	coordinator -12	determiner -56	end -91	possessive 44	preposition -37	pronoun -62	stop -20	subordinator -37	that -98	verb-saying 13	word -11
start|behind|capital|auxiliary|	judging -19	saying -18	thinking -46
start|behind|capital|marks|	saying -61
start|behind|capital|none|	judging 8	saying -37
start|behind|capital|to|	judging -18	saying -10	thinking -98
start|behind|capital|verb|	judging 14	saying 17	thinking -27
start|behind|care|	determiner -8	none -85	word -10
start|behind|caution|	verb -33
start|behind|celebrate|	determiner -52	none -61	word -50
start|behind|challenge|	capital -48	determiner -53	none -83	verb -34	word -66
start|behind|challenge|first|	the -42
start|behind|champion|	capital -52	none -51
start|behind|charge|	auxiliary -59	capital -67	determiner -67	none -35	verb 42	word 27
start|behind|charge|first|	a -63
start|behind|cheer|	determiner 9	none -7
start|behind|cheer|first|	the 19
start|behind|chip|	none -49
start|behind|cite|	none -36	verb -51	word -54
start|behind|claim|	auxiliary -36	capital -44	determiner -79	none -77	verb -53
start|behind|claim|first|	a -41	have -22	the -34
start|behind|comment|	auxiliary -18	capital 12	none 29	verb -13
start|behind|comment|first|	the 6
start|behind|compare|	capital -57	determiner -61	none -91	verb -69	word -76
start|behind|compare|first|	the -45
start|behind|complain|	capital 16	determiner -42	none -105	verb 14	word -77
start|behind|complain|first|	the -36
start|behind|concede|	capital -43	determiner -45	none -56	to -34
start|behind|concede|first|	the -45
start|behind|confirm|	capital -48	determiner -72	none -87	word -51
start|behind|confirm|first|	the -61
start|behind|continue|	auxiliary -50	determiner -49	none -110	to -45	verb -90	verb-judging -53	verb-saying -55	word -122
start|behind|continue|first|	be -18	grow -30	the -23
start|behind|coordinator|	word -61
start|behind|counsel|	capital -35	none -51
start|behind|credit|	none 17	verb -17	word -19
start|behind|criticize|	to 32	verb -56
start|behind|cry|	determiner -56	none -59
start|behind|cry|first|	the -40
start|behind|debate|	capital -102	determiner -24	none 21	verb -8	word 62
start|behind|debate|first|	the -86
start|behind|decide|	determiner -7	none -93	to -79	verb 17	verb-judging 16	word -84
start|behind|declare|	determiner -37	none -71	word -12
start|behind|decline|	auxiliary -79	capital -52	none -110	to -57	verb -17	verb-judging -61	verb-saying -98
start|behind|decline|first|	be -36	comment -89	discuss -28	say -38	speculate -39
start|behind|deliver|	capital -33	determiner -35	none -51	verb -35	word -37
start|behind|demand|	word 12
start|behind|deny|	none -48
start|behind|describe|	determiner -55	marks -35	none -44	word -41
start|behind|describe|first|	his -30	the -32
start|behind|detail|	determiner -6	none 8
start|behind|detail|first|	the -6
start|behind|determiner|	$ 41	adverb -34	auxiliary -51	capital 8	coordinator -71	determiner 14	quote -59	stop -88	subordinator -50	that -46	verb-judging -50	verb-saying 8	verb-thinking 54	word 7
start|behind|determiner|auxiliary|	saying 26	thinking 17
start|behind|determiner|marks|	judging -86	saying -111
start|behind|determiner|none|	judging -22	saying -17	thinking -38
start|behind|determiner|to|	judging 13	saying 14	thinking 51
start|behind|determiner|verb|	judging 11	thinking -8
start|behind|disagree|	determiner 29	none 31
start|behind|disclose|first|	a 16
start|behind|disclose|	verb -70
start|behind|dismiss|	none -44	word -45
start|behind|dispute|	capital 21	verb -66	word -60
start|behind|doubt|	none -6
start|behind|echo|	capital 17	none 15
start|behind|email|	auxiliary -36	verb -69	word -67
start|behind|expect|	adverb -48	auxiliary 6	capital -66	to -60	verb -80	verb-judging -70	verb-saying -59	verb-thinking -39	word -18
start|behind|expect|first|	be -69	sign -48
start|behind|explain|	auxiliary -45	capital -48	determiner -56	none -48	verb -50
start|behind|explain|first|	a -42
start|behind|favor|	none -55	word -55
start|behind|fear|first|	the -20
start|behind|fear|	word -85
start|behind|feel|	determiner -68	none -9
start|behind|figure|	capital -44	determiner -53	none -84	to -28	verb -43	word -80
start|behind|figure|first|	the -28
start|behind|find|	auxiliary -53	capital -49	determiner -57	none -94	preposition -44	subordinator -48	verb -61	word -56
start|behind|find|first|	a -49	the -35	who -26
start|behind|fire|	capital 7	determiner -76	none -32	verb 15
start|behind|fire|first|	the -49
start|behind|first|	1 -49	14 -43	2008 18	2012 -56	2016 -48	2018 -40	2021 -35	2022 -59	2023 -38	3 -61	31 -58	41 -57	600 -64	a 6	about -54	add -31	address -52	air -43	america 26	an -6	analysts -52	anonymity 8	another 35	answer -53	any -84	anyone -46	appeal -47	applause -32	apply -32	appointment -49	april -37	as -71	ask -44	assure -40	attack -50	attend 14	august -17	avoid -45	back -47	ban -71	bbc -52	be -116	beat -60	behalf -62	being 14	benghazi 14	block -39	bluesky -44	both 23	breda -38	bring 15	build -45	buy -79	by -52	call -37	calm -82	carry -51	cast -45	challenge -47	change 23	charleston -29	christie 39	clinton 17	close -69	comment -39	condition -61	congress -13	consider -48	cool -65	county -59	court -47	create -55	credit -48	cruise -50	cut -48	data -51	debate -48	december -45	defend -35	deliver -32	democratic 11	discuss -33	donald 45	dr. -59	draft -36	each -98	endorse -45	every -43	expand -57	explain -34	facebook -76	far 12	favor -64	fc -42	find -52	first -48	florida -40	focus -36	for -78	former 25	four -38	fox -70	friday -103	further -10	georgia -55	get -83	give -86	govern -56	grow -30	growing 30	have -54	hear -61	help -89	her 23	hillary -32	him -6	his 13	hold -57	hospitals -64	host -66	how 40	human -53	if -52	immigration 29	impose 45	in -94	individual -79	instagram -58	intervene -58	iowa -55	is -48	it -54	june -64	keep -71	killing -49	know -66	latin -35	latinos 37	law -12	least -83	leave -57	let -52	limit -53	live -59	london -31	look -62	lost -71	lower -66	luxembourg -38	make -87	march -71	match -32	may -46	me 30	mediate -40	meet -56	men -61	merge -70	monday -128	more 19	most -86	move -54	mr. 54	msnbc -32	much -8	new -86	next -49	nine -34	nothing -72	obama 24	ohio -37	on -58	one -9	order -53	other 37	paris -59	parliament -56	part 10	pass -56	passengers -56	pay -67	people -63	persuade -36	phoenix -46	phone -57	pick 20	play 19	poach -36	politics -55	president -11	press -38	prevent -48	price -44	protect -53	protest -39	provide -47	public -49	publish 27	put -72	question -43	questions -64	quit -50	rally -46	readers -57	recent 17	refund -45	release -60	remember -40	reporters -87	reports -15	republican -77	requests 9	response -44	returning -12	rise -45	rival -9	rubio 23	rule -50	run -55	sanders 22	saturday -63	say -81	saying -50	see -85	sell -57	sen. 34	set -35	show -49	sign -35	some 18	south -47	speak -58	speculate -44	spend -57	state -30	stay -64	stop -61	sue -25	sunday -53	support -64	surface -43	take 16	talk -47	telegram -47	telephone -43	tell -23	texas -36	that -6	their -42	them 9	they -46	think 28	this -54	those 43	three -60	throughout -31	throw -49	thursday -106	to 21	trump 55	try -44	tuesday -37	turkey -63	turn 22	twitter -69	two -18	u.s. 15	use -52	vermont -51	visit -35	vote -61	voters -59	wall 12	want -34	washington 21	wednesday -105	weigh -50	what 13	where -56	whether 19	who -46	win 17	winning -9	withdraw -35	work -69	world -66	wrongdoing -64	x -59
start|behind|forecast|first|	analysts -36
start|behind|forecast|	none -35	word -6
start|behind|fume|	none -63
start|behind|greet|	word 13
start|behind|hear|	capital -34	determiner -45	none -73	word -74
start|behind|hint|	determiner -12	none 13	verb 40
start|behind|hit|	capital -53	determiner -37	none -62
start|behind|hit|first|	the -29
start|behind|hold|	auxiliary -54	capital -9	determiner -129	none -7	preposition -50	to -30	verb -92	word 7
start|behind|hold|first|	a -81	for -45	nine -34	the -78
start|behind|hope|first|	a -32
start|behind|hope|	none -15	to 25	verb -80	verb-saying -50	word 13
start|behind|identify|	capital 18	determiner 18	none 6
start|behind|identify|first|	a 15	the 11
start|behind|insist|	auxiliary -13	determiner 7	word -21
start|behind|intend|	none -88	verb-saying -32	word -91
start|behind|interpret|	none -76
start|behind|introduce|	determiner -34	none -57
start|behind|invite|	verb -33	word -49
start|behind|issue|	auxiliary -66	capital -78	none -25
start|behind|issue|first|	his 9	the -21	their -53
start|behind|joke|	determiner -47	marks -48	none 12	pronoun -73	verb -68
start|behind|joke|first|	his -60	it -73
start|behind|judging|	adverb -22	auxiliary -70	capital 14	participle 33	past -31	preposition -92	present -8	subordinator 6	verb-judging -8	verb-saying -25	word 7
start|behind|judging|first|	41 -57	a -7	all 47	as -62	at -42	be -31	clinton 32	democratic 21	far -50	friday -38	georgia -55	her 15	him -10	his -9	how -8	immigration 11	in -54	it -13	its -16	killing -49	least -53	london -31	look -47	monday -70	mr. 27	new -65	obama 26	order -52	paris -56	president 27	quit -42	reporters -64	sue -25	the -8	their -61	this -47	those 44	throughout -29	trump 22	two -47	vote -48	what 42	whether 32	work -33	wrongdoing -64
start|behind|knock|	determiner -58	none -76
start|behind|know|	determiner -30	none -25	word -67
start|behind|know|first|	the -30
start|behind|lash|first|	at -35
start|behind|lash|	preposition -35
start|behind|laugh|	auxiliary -48	determiner 14	none -84	pronoun -48	that -50
start|behind|laugh|first|	that -50	the 14
start|behind|learn|	determiner 11	none -22	pronoun -58	verb -69	word -97
start|behind|learn|first|	the -87
start|behind|like|	auxiliary -39	none -70	verb -30	verb-judging -46	verb-saying -34	word -56
start|behind|like|first|	say -26	see -25
start|behind|list|	auxiliary 14	capital -63	determiner -18	none -104	verb -56	word -81
start|behind|list|first|	london -31	the 8
start|behind|lobby|	none -77
start|behind|mean|	auxiliary -30	none -59	word -68
start|behind|mention|first|	rival -9	the -35
start|behind|mention|	none 29	word -21
start|behind|message|	capital -61	determiner -66	none 10	verb -50	word 34
start|behind|message|first|	the -61
start|behind|name|	determiner -66	none -9	verb -68	word -53
start|behind|name|first|	the -47
start|behind|need|first|	be -32	do -60	keep -19	know -16	win -57
start|behind|need|	none -123	to -80	verb -46	verb-saying -35	verb-thinking -30	word -125
start|behind|nominate|	capital -46	determiner -65	none -72
start|behind|nominate|first|	the -42
start|behind|note|	determiner -14	none -23	verb 19
start|behind|note|first|	the -13
start|behind|object|	determiner -10	none -80	verb -61
start|behind|object|first|	the -6
start|behind|offer|	auxiliary -41	capital -25	determiner -50	marks -24	none -87	verb -40	verb-saying -39	word -91
start|behind|offer|first|	buy -20	mediate -40	pay -30	the -40
start|behind|oppose|	capital -40	none -46
start|behind|order|apposed|	judging 7	thinking 27
start|behind|order|apposition|	judging -7	saying -47	thinking -40
start|behind|order|	capital -97	determiner 25	none -10	word -68
start|behind|order|direct|	judging -10	thinking -19
start|behind|order|first|	the -70
start|behind|order|relative|	saying -18	thinking -6
start|behind|order|shared|	judging 8	thinking -11
start|behind|paint|first|	the -63
start|behind|paint|	none -67
start|behind|plan|	adverb -24	auxiliary -61	capital -72	determiner 7	none -132	to -43	verb 30	verb-judging -61	verb-saying -47	verb-thinking 19	word -118
start|behind|plan|first|	a 26	run -32
start|behind|plead|	capital -61	none 35
start|behind|pledge|first|	ban -35
start|behind|pledge|	none -80	to -33	verb-judging -33	word -81
start|behind|point|	auxiliary 51	capital 46	none -41	pronoun -64	that 28	to -31	verb 72	word 16
start|behind|point|first|	a 22	clinton 14	her -81	his -34	that 28	the 17
start|behind|post|	auxiliary -46	capital -15	determiner -11	none -132	verb 6	word -55
start|behind|post|first|	a 17	facebook -46	instagram -40	x -45
start|behind|praise|	capital 34	none 49
start|behind|pray|	determiner -64	none -67
start|behind|pray|first|	the -41
start|behind|prefer|	none -55	verb-judging -60
start|behind|preposition|auxiliary|	saying 17
start|behind|preposition|	capital -87	determiner -63	quote -65	verb-saying -73
start|behind|preposition|marks|	judging -40
start|behind|preposition|none|	judging -72	saying 6	thinking -60
start|behind|preposition|to|	saying -60	thinking -25
start|behind|preposition|verb|	saying -38	thinking -36
start|behind|present|	determiner -40	verb -34
start|behind|press|	determiner -12	none -22	word 19
start|behind|press|first|	the 7
start|behind|promise|	adverb -36	auxiliary -40	capital -40	none -87	to -52	verb -54	verb-judging -28	word -91
start|behind|promise|first|	be -18	build -22	buy -31	keep -25
start|behind|pronoun|	, 28	; 11	auxiliary -20	preposition -27	verb-saying -66
start|behind|pronoun|none|	saying 7	thinking -11
start|behind|pronoun|to|	judging 7
start|behind|pronoun|verb|	saying -102
start|behind|protest|	determiner -88	none -59
start|behind|protest|first|	the -63
start|behind|prove|	auxiliary -55	none -29	verb -22
start|behind|prove|first|	be -42
start|behind|question|	auxiliary 45	capital 14	determiner -8	none -39	subordinator -8	to -35	verb -6	word -78
start|behind|question|first|	his 8	how -30	the -20	whether 26
start|behind|quote|	auxiliary -47	capital -40	determiner -61	none -51
start|behind|quote|first|	a -26	the -54
start|behind|rail|	capital 36	determiner 38	none 51	to 31
start|behind|raise|	capital -68	none -71	word -52
start|behind|rank|	capital -55	determiner -52	none -66
start|behind|rank|first|	the -52
start|behind|rate|	auxiliary -43	capital -41	determiner -42	none -74	verb -38	word -73
start|behind|rate|first|	the -41
start|behind|read|	auxiliary -32	capital -49	determiner -84	none -88	verb -54	word -36
start|behind|read|first|	a -57	an -24	the -64
start|behind|reason|	auxiliary -6	none -63	word 13
start|behind|recall|	determiner 12	none 27
start|behind|recognize|	determiner -49	none -59
start|behind|recommend|	capital -44	verb -40
start|behind|record|	capital -61	determiner -63	none -100	word -87
start|behind|record|first|	a -33	the -47
start|behind|recount|	none -34
start|behind|refer|	auxiliary 33	capital 81	determiner 18	marks -80	none 22	pronoun -24	subordinator -58	verb 48	word 46
start|behind|refer|first|	a -41	as -58	the 8
start|behind|reflect|	verb 24
start|behind|refuse|	auxiliary -53	none -10	verb -83	verb-judging -65	verb-saying -76	word -16
start|behind|refuse|first|	answer -30	comment -33	say -23	take 31
start|behind|reject|	none 25
start|behind|relate|	determiner -76	none -9	word 8
start|behind|relate|first|	her -52	the -52
start|behind|remark|	none 9	word 26
start|behind|reply|	capital -108	determiner -85	none -108	verb -9
start|behind|reply|first|	a -72	the -44
start|behind|report|	capital -10	determiner -120	none -39	verb -85	word -87
start|behind|report|first|	a -45	may -36	the -66	washington -52
start|behind|request|first|	a -70
start|behind|request|	none 13	verb-saying -6
start|behind|respond|	auxiliary -70	determiner 8	none -13	pronoun -67	to 18	verb-judging -83	verb-saying 10	word -29
start|behind|respond|first|	a -31	it -57	questions -64	requests 17	the 43	trump -9
start|behind|rule|	auxiliary -75	capital 8	determiner 29	none 9	preposition -56	verb 21
start|behind|rule|first|	a 74	for -56	the -91
start|behind|saying|	adverb -49	auxiliary -58	base 15	capital -11	past -26	preposition -14	pronoun -21	subordinator -7	verb-saying -22	verb-thinking -9
start|behind|saying|first|	1 -34	14 -43	2018 -40	2023 -38	600 -64	a 7	about -54	all -55	an -26	analysts -36	anonymity 8	any -74	anyone -46	applause -32	appointment -49	april -37	at 17	august -17	ban -44	bbc -52	be -72	beat -60	block -39	bluesky -44	both 13	build -28	buy -79	calm -72	carry -38	clinton -23	cnn -60	comment -38	condition -61	court -47	data -51	discuss -28	draft -36	each -93	facebook -68	fc -42	find -34	florida -40	for -93	friday -96	get -46	give -60	grow -30	growing 17	have -49	hear -48	help -81	her -42	him -6	his 28	hold -46	host -22	how 49	human -53	in -63	individual -68	instagram -58	iowa -31	it -18	june -12	keep -43	last -65	latin -35	latinos 37	law -70	least -62	lost -71	make -39	march -31	may -44	mediate -40	men -61	monday -81	more -58	most -73	mr. 50	msnbc -32	new -45	nothing -72	obama 26	ohio -37	on -59	one -59	parliament -56	part -41	pass -50	pay -63	phone -56	pick 26	president -8	public -43	put -49	questions -64	raise -27	refund -45	reporters -73	reports -82	republican -68	requests 9	response -44	rival -9	rule -39	sanders 35	saturday -52	say -56	saying -43	see -46	some 21	speculate -39	state -21	stay -57	sunday -53	support -47	take -60	telegram -47	telephone -43	texas -36	them 11	they -46	this -28	three -51	thursday -100	to 23	trump 30	tuesday -105	turkey -42	twitter -56	two -77	vermont -51	voters -53	want -34	wednesday -89	weigh -50	what -7	where -44	whether -31	who -26	win -46	with -6	work -49	x -59
start|behind|say|	auxiliary -35	capital -38	determiner -64	marks -51	none -50	pronoun -79	subordinator -52	to -75	verb -76	verb-saying -61	verb-thinking -44	word -56
start|behind|say|first|	a -159	an -94	april -23	be -39	cnn -39	friday -66	have -41	her -76	his 23	its -79	latinos 37	least -56	monday -55	msnbc -31	phone -53	response -34	saturday -37	she -46	sunday -41	telephone -50	the -63	thursday -64	tuesday -62	want -34	wednesday -41	what -52
start|behind|seek|	auxiliary -100	none 12	to -22	verb-judging 14	verb-saying -86
start|behind|see|	determiner -72	none -60
start|behind|see|first|	the -52
start|behind|shoot|	capital -49	determiner -57	none -83	verb -54	word -87
start|behind|shoot|first|	the -39
start|behind|show|	capital -64	determiner -55	none -92	preposition -46	verb -63
start|behind|show|first|	a -36	at -28	the -29
start|behind|sign|	capital -121	determiner -59	none -31	preposition 25	word -26
start|behind|sign|first|	for -61	the -36	to 39
start|behind|sing|	capital -26	determiner -51	none -62
start|behind|sing|first|	the -36
start|behind|speak|	auxiliary -66	capital -29	none -36	preposition -75	subordinator -9	to 29	verb 8	verb-saying 20	word -37
start|behind|speak|first|	about -48	condition -61	how 8	reporters -59	the -10
start|behind|speculate|	determiner -21	none 14
start|behind|speculate|first|	the -12
start|behind|spell|	capital -23
start|behind|state|	auxiliary -54	capital -88	determiner -66	none -106	to -42	verb -48	word -64
start|behind|state|first|	florida -36	new -30	ohio -28	texas -36	the -56	vermont -44
start|behind|subordinator|	auxiliary -23	capital 19	determiner 47	preposition 13	stop -64	word -62
start|behind|subordinator|auxiliary|	judging 67	saying -32	thinking 40
start|behind|subordinator|none|	judging -72	saying 21
start|behind|subordinator|to|	saying -46
start|behind|subordinator|verb|	judging -29
start|behind|support|	auxiliary -15	determiner 14	none 9	verb -37	word -12
start|behind|swear|	none -56	word -56
start|behind|talk|	auxiliary -7	capital -34	determiner 16	marks -44	none -9	subordinator 44	to -53	verb 65	verb-saying 16	word 8
start|behind|talk|first|	the 34
start|behind|tell|	auxiliary -40	determiner -80	none -78	to -42	verb -61	word -69
start|behind|tell|first|	the -70
start|behind|testify|	capital -25	determiner -55	none -77	pronoun -58
start|behind|testify|first|	him -58
start|behind|text|	none -45
start|behind|thank|	determiner -54	none -53	to -41	word -49
start|behind|thank|first|	a -41
start|behind|that|	capital 106	determiner -47	pronoun 61	stop -77	word 38
start|behind|that|none|	saying -10
start|behind|that|verb|	saying 7
start|behind|thinking|	adverb -104	auxiliary -6	base -9	capital -26	participle 10	past -8	preposition -78	present -69	pronoun 9	subordinator 24	verb-saying -63	verb-thinking -27	word -23
start|behind|thinking|first|	3 -49	address -50	an -46	answer -30	appeal -47	ask -44	at -28	attack -50	attend 19	avoid -45	back -40	be -100	bring 15	call -33	close -70	comment -33	county -59	cut -50	deliver -29	do 20	endorse -45	favor -56	find -38	first -44	for -45	get -67	give -60	help -33	her 42	his -27	hold -34	host -68	in -43	iowa -40	it -115	june -42	keep -47	know -50	leave -51	let -52	limit -53	live -58	make -79	march -56	meet -47	monday -74	move -54	new -39	next -47	nine -34	one -80	pay -38	persuade -36	play 19	poach -36	prevent -48	protest -39	put -54	raise 21	rally -46	remember -40	returning -12	run -46	say -58	see -65	sell -48	show -44	sign -35	spend -67	stay -25	stop -52	support -48	surface -43	take 29	tell -20	the -9	their -55	think -43	this -50	throw -49	to -27	trump 38	tuesday -14	turn 26	use -39	visit -42	vote -36	win 33	withdraw -35
start|behind|think|	adverb -41	determiner 8	none -22	pronoun -38	verb 26
start|behind|think|first|	a -34	be -59	first -41	it -98
start|behind|threaten|first|	quit -42	sue -25
start|behind|threaten|	none -95	verb 15	verb-judging -47	word -29
start|behind|title|	capital -48	none -49
start|behind|treat|	verb -39	word -16
start|behind|trust|	none -49	word -54
start|behind|try|	auxiliary -58	capital -32	none -96	to -87	verb -74	verb-judging -64	verb-saying -42	word -128
start|behind|try|first|	find -26	get -29	make -29
start|behind|tweet|	capital -20	determiner 35	none 14	verb 18
start|behind|understand|	none -36
start|behind|use|	auxiliary -64	capital -26	none -111	to -48	verb -11	verb-judging -32	verb-saying -49	verb-thinking -55	word -106
start|behind|use|first|	the -48
start|behind|verb-judging|	, -60	capital -89	determiner -8	preposition 10	pronoun -62	stop -62	subordinator -33	that 28	word -22
start|behind|verb-judging|auxiliary|	saying -53	thinking 11
start|behind|verb-judging|marks|	thinking -45
start|behind|verb-judging|none|	judging -81	thinking -51
start|behind|verb-judging|to|	saying -50	thinking -67
start|behind|verb-judging|verb|	judging -42	saying 19	thinking 21
start|behind|verb-saying|	, -66	adverb -39	capital -69	coordinator -44	determiner -88	end -32	preposition 7	pronoun -56	stop -41	subordinator -56	that -28	verb-judging -48
start|behind|verb-saying|auxiliary|	judging 29	saying -97
start|behind|verb-saying|none|	judging -38	saying -6	thinking -117
start|behind|verb-saying|to|	saying 24	thinking -69
start|behind|verb-saying|verb|	judging -44	saying -45	thinking -91
start|behind|verb-thinking|auxiliary|	saying -51	thinking -51
start|behind|verb-thinking|	determiner -86	stop 11	subordinator -50	that -61	word 7
start|behind|verb-thinking|none|	saying 7	thinking -101
start|behind|verb-thinking|to|	thinking -51
start|behind|verb-thinking|verb|	thinking 14
start|behind|view|	auxiliary 29	determiner -15	none -44	verb 18	word 20
start|behind|view|first|	a 8	the -13
start|behind|voice|	auxiliary -47	determiner -40	none -41
start|behind|voice|first|	the -40
start|behind|volunteer|	capital -44	determiner -35	none -57
start|behind|volunteer|first|	the -35
start|behind|vote|	capital 16	determiner 25	none 27	to -14	verb -35	verb-judging -84	word -52
start|behind|vote|first|	a 39	favor -56	him -25	march -56	the -9	trump 26
start|behind|vouch|	determiner -17	none 16
start|behind|vow|	to -52	verb 14	verb-judging -49	word -14
start|behind|want|	adverb -44	auxiliary -84	to -67	verb -98	verb-judging -66	verb-saying -34	verb-thinking -75
start|behind|want|first|	be -33	know -49	say -27	see -40
start|behind|warn|	auxiliary 12	capital -36	determiner 57	verb -34	word -84
start|behind|warn|first|	the 26
start|behind|wave|	determiner -45	none -60	word -50
start|behind|wave|first|	the -27
start|behind|weigh|	none -46	preposition -40
start|behind|wish|	none -51	verb-saying -40
start|behind|word|	$ -57	% -65	- -59	: -71	; 13	adverb -46	auxiliary -11	capital 14	coordinator 49	end -51	possessive 34	pronoun -30	stop -94	subordinator -53	that 9	verb-judging -21	verb-saying 16	verb-thinking -28	word -12	— 17
start|behind|word|auxiliary|	judging 23	saying -6
start|behind|word|marks|	judging -61	thinking -62
start|behind|word|none|	judging -8	saying -14
start|behind|word|to|	judging 7	saying 7	thinking -32
start|behind|word|verb|	saying -9	thinking -86
start|behind|worry|	determiner -41	none -41	verb 35	word 29
start|behind|worry|first|	the -10
start|behind|write|	auxiliary -67	capital -149	determiner -14	marks -29	none -17	verb -42	word 13
start|behind|write|first|	a -85	an -82	bluesky -44	his -60	its -62	telegram -47	x -37
start|late|	accuse -11	acknowledge -47	add -93	admit -69	advise -90	advocate 14	affirm -35	agree -106	allege -38	allow -35	allude -53	announce -32	answer -90	apologise -82	apologize -56	appeal -90	applaud -76	argue 18	ask -14	assume -53	assure 47	attack 8	attribute -65	beg -61	believe -71	bill -93	blame -103	blast 15	boast -54	brand -47	call -12	caption -61	cast -86	celebrate -43	challenge -51	champion -82	cheer -59	chip -31	cite -110	claim -13	comment -92	compare -70	complain -63	concede -56	condemn -70	confirm -84	congratulate -55	continue 21	correct -56	counsel -42	counter -48	credit 34	cry -45	debate -105	declare -17	decline -20	decry -43	deem -72	defend -47	define -52	deliver -109	denounce -44	deny -76	describe -73	detail -58	disagree -54	disclose 19	discuss -28	dismiss -71	doubt -70	dream -32	echo -69	email 8	emphasize -42	encourage -66	endorse -73	estimate -43	expect -29	explain 23	express -37	favor -93	fear -58	feel 13	find -44	fire -89	forecast -50	greet -74	hail -73	hate -45	hear -95	highlight -64	hint -53	hit -90	hold -48	hope -83	identify -88	indicate 20	inform -54	insist -78	instruct -62	intend -91	interpret -35	interrupt -36	introduce 17	invite -70	invoke -51	joke -47	knock -44	know -16	lambaste -44	learn -19	list -97	lobby -73	love -55	maintain -60	mean -79	mention -94	message -58	mock 9	name -91	need 10	nominate 10	note -79	object -65	offer -6	oppose -67	order -29	outline 16	paint 9	persuade -61	phone -59	plan -98	plead -59	pledge -85	point -40	portray -64	post -27	praise -100	predict -58	present -77	press -6	promise -27	propose -83	protest -70	question -98	quote -85	rail -52	raise -94	rank 12	rate -51	read -78	reason -49	rebuff -51	rebuke -70	recall -88	reckon -47	recognize 27	recommend -77	record 21	recount -40	refer -94	reference -62	reflect -78	refuse -15	regard -46	reiterate -56	reject -84	relate -50	remark -55	remember -20	remind -7	repeat -60	reply -59	report 17	request -50	respond -16	reveal -94	rule -21	say 16	see -14	seek -12	show -29	sign -21	sing -56	slam -49	slate -71	speak -48	state 7	stress -61	suggest -33	support -91	talk -24	tell 39	testify -53	text -56	thank 18	think -85	threaten -92	title -54	tout -57	treat -63	trust -67	try 8	understand -78	urge -9	use -98	venture -52	verify -45	view -100	voice -77	volunteer -71	vote -16	vouch -43	vow -76	want -7	warn 10	wave -43	weigh -63	welcome -55	wish -71	worry -70
start|late|accuse|	auxiliary -124	capital -37	coordinator -23	determiner -95	marks 14	none -68	preposition 13	subordinator -45	to -63	verb -70	verb-saying -28	word -54
start|late|accuse|first|	a -70	and -33	of 14	the -66	who -64
start|late|acknowledge|	none -40	verb -32
start|late|add|	auxiliary -45	coordinator -16	determiner -66	none -71	to -31	verb -54	verb-saying -26	word -57
start|late|add|first|	000 -25	and -16	points -26	the -42
start|late|admit|	auxiliary -62	none -47	verb -23	word -41
start|late|adverb|none|	judging -75	saying -63	thinking -45
start|late|adverb|	preposition -66	subordinator -58	word -80
start|late|adverb|verb|	judging -53
start|late|advise|	auxiliary -45	capital -39	coordinator -28	none -48	preposition -56	verb -38	verb-saying -25	word -43
start|late|advise|first|	and -28	to -50
start|late|advocate|	auxiliary 25	none -56	preposition -55	verb -49	verb-saying -56	word -57
start|late|advocate|first|	said -23
start|late|affirm|	none -29	verb-judging -14	word -41
start|late|agree|	auxiliary -46	coordinator -41	determiner -62	none -81	preposition -35	subordinator -45	to -39	verb -45	word -8
start|late|agree|first|	a -35	and -19	at -12	but -45	in -26	the -48
start|late|aim|	auxiliary -79	none -74	subordinator -50	verb 12	word 16
start|late|allege|	coordinator -22	none -31	verb -18
start|late|allege|first|	and -22
start|late|allow|	auxiliary -56	coordinator -27	determiner -74	none -69	preposition -56	pronoun -33	subordinator 16	to -57	verb-saying -47	word -64
start|late|allow|first|	and -26	the -44	to -60
start|late|announce|	auxiliary 6	none -72	preposition -61	to -29	verb -49	word -79
start|late|announce|first|	candidacy -10	departure -34	would -44
start|late|answer|	auxiliary -59	coordinator -30	none -40	preposition -59	verb -54
start|late|answer|first|	and -20
start|late|apologise|	auxiliary -49	coordinator -44	none -59	verb -54	verb-saying -32	word -41
start|late|apologise|first|	and -44	told -32
start|late|apologize|	none -25	to -32	verb-saying -27	word -24
start|late|appeal|	auxiliary -67	coordinator -38	marks -42	none -39	verb -35	verb-saying -52	word -61
start|late|appeal|first|	and -28
start|late|applaud|	none -30	preposition -46
start|late|argue|	auxiliary 37	coordinator -41	determiner -48	marks -43	none -63	preposition 20	subordinator -41	to -51	verb 7	word -40
start|late|argue|first|	and -41
start|late|asks|false|	auxiliary 6	marks -37	none -86	to -34	verb -29
start|late|asks|true|	auxiliary 52	marks -45	none -27	to 44	verb 24
start|late|ask|	auxiliary -10	capital -34	coordinator -68	determiner -10	marks -69	none -33	preposition -31	pronoun -85	subordinator 13	to -88	verb-judging -23	verb-saying -49	word -30
start|late|ask|first|	000 -28	a -55	and -48	but -49	followers -44	how 37	if 50	in -44	it -39	on -41	she -46	the -93	to -168	what -35	whether -88	which -10	why -25
start|late|assume|	none -23
start|late|attack|	auxiliary -15	capital -63	coordinator -33	determiner 38	none 26	preposition -68	pronoun 19	subordinator -90	to -60	verb -110	verb-judging -48	verb-saying -35	word -95
start|late|attack|first|	and -32	the -86
start|late|auxiliary|	, -42	: -48	adverb -40	auxiliary -6	capital -75	determiner 9	preposition -92	quote -93	stop -35	subordinator -66	that 8	verb-judging -16	verb-saying -107	verb-thinking -94	word -33
start|late|auxiliary|auxiliary|	judging -74	saying -41
start|late|auxiliary|marks|	judging -35	saying -107
start|late|auxiliary|none|	judging -81	saying -79	thinking -99
start|late|auxiliary|to|	judging -90	saying 28	thinking -93
start|late|auxiliary|verb|	judging -29	thinking -116
start|late|back|	auxiliary -119	capital -50	coordinator -52	determiner 12	none -86	pronoun 16	subordinator -88	to 15	verb-saying -68	word -117
start|late|back|first|	a -89	and -37	but -47	by -38	in 18	it -50	on -32	own -18	said -14	the 20	until -53	which -92	will -45
start|late|before|	's -40	, -46	10 -43	2016 -34	22 -24	9 -23	account -27	act -31	add -58	address -46	ads -35	advisers -37	afterward 52	again 22	agency -55	all -95	almost -58	already -45	also -80	americans -65	analysts -29	ankara -20	anonymity -58	answer -33	anyone -48	anything -39	appeal -31	april -59	article -59	ask -58	assembly -11	attendance -40	away -59	back 34	ballots -47	bank -15	bar -34	barely -31	basis -17	bay -41	bid -26	bill -64	bloc -21	body -12	book -31	border -13	both -140	bush -44	business -26	buy -46	campaign -9	camps -18	canada -20	candidate -92	candidates -60	capital -40	carried -48	case -41	cases -39	caucuses -30	cause -10	cent -38	chairs -45	change -53	changes -39	charges -30	chicago -32	children -45	china -61	city -25	claim -41	clients 51	clinton -19	club -60	code -23	coming -51	comment -83	commission -65	committee -41	companies -16	company -25	conditions -25	conference -37	congress -32	conservative 24	contempt -50	contest -50	contests -49	contract -45	convention -29	conversation -36	corridor -65	costs -40	council 31	counties -22	country -66	county -49	court 46	crew -35	crews -58	crisis -48	crowd 37	cruz -52	cut -54	cuts -52	daily -24	dark -24	days -52	deal -66	debate -67	decision -55	decisions -12	defended -37	delay -41	delegates -64	department 24	described -69	detainees -22	difference -28	dispute -64	district -30	duty -34	economy -36	election -52	elites -11	email 46	employers -47	end -39	ended -40	entering -50	era -44	europe -39	even -89	event -38	ever -45	everyone -33	facebook -56	families -19	family -50	farmworkers -78	fees -27	fight -27	find -54	firm -31	first -63	five -39	flag -33	followed -81	four -8	friday 49	further -58	game -33	gave 9	general -16	generally -28	get -51	give -50	go -41	going -27	good -14	got 31	government -81	governor -23	greggs -37	group -52	groups -34	growing -36	guest -57	help -46	her -58	here -26	him 66	himself -73	his -188	hold -42	homes -40	homicides -20	house -65	immigrants -48	immigration -69	income -23	increasingly -61	individuals -35	inquiry -37	institute -41	interview -36	investigators -32	investors -66	iowa -54	iraq -33	ireland -32	isis -36	islands -22	its -132	itself -31	jobs -34	journalists -64	judge 22	july 14	june -27	just -71	keep -54	know 50	land -41	last -68	later 57	latinos -20	law -44	laws -34	lead -33	leaders -31	lenders -42	less -26	letter -22	letters -24	liberals -20	lid -32	line -71	list -49	look -70	losses -67	loudly -44	made -73	mail 37	make -72	making -63	man -87	many -32	march -71	match -35	matter -50	may -20	me 57	medallists -42	media -58	meeting -19	members -95	memo -29	men -89	merger -39	message -43	migrants -34	military -8	mill -23	ministry -11	moment -72	monday 96	money -68	month 33	months -53	more -49	morning -74	most 25	move -36	muslims -60	my -75	nearly -63	neither -7	never -61	news 44	next -79	night 20	nobody -29	nominee -48	nominees -45	not -53	november -39	now 12	numbers -51	obama -63	observers -9	offer -25	office -35	officers -69	official -48	officials -32	once -44	one -54	online 19	only -119	open -30	other -62	our -90	outlook -25	owl -35	own -39	pacs -44	pages -29	paint -50	painter -51	pair -34	panel -9	parents 43	parliament -61	part -47	party -46	patients -37	people -115	percent -69	peso -31	phone 33	pick -41	place -62	placing -61	plan -9	plane -28	players 27	police 17	policy -43	politico 63	politics -44	poll -25	post 45	premier -24	president -57	press -82	price -46	primaries -38	primary -49	process -31	profit -45	profits -33	project -26	prosecutors 23	public -49	pupils -60	put -68	quarterly -65	question 19	questions -95	race -58	raid -28	rallies -17	rally -45	rates -30	reason 20	red -19	refugees -44	refund -50	register -47	registration -34	release -24	releases -53	remember 14	report -31	reporters 7	republicans -103	response -33	results -44	review -71	road -51	roughly -57	row -63	rubio 29	rule -14	sanders 26	saturday 9	say 30	scandal -47	schools -45	search -18	second -24	security -16	senate -45	server -45	service -39	sheets -22	ships -17	show 49	showed 13	showing -51	shui -55	sign -36	six -32	social -21	society -26	someone -32	spending -28	spring -30	stabbing -36	staff 41	star 45	state -62	statement 64	states -75	station -45	stay -31	step -40	still -106	stop -75	stopped -44	stories -37	strategy 24	students 10	successor -38	such -39	sunday 49	support -57	supporters -56	survey -22	system -33	talk -55	talks -33	tank -24	tariffs -39	tax -33	team -54	television -16	tent -34	term -31	terrorism -33	tests -33	text -26	that -220	their -144	them 39	then -94	there -75	things -38	this -85	those -82	thursday 28	time -26	times -63	today 22	together -47	too -61	tower -63	trade -13	trains -52	treasury -30	troops -48	trump -7	tuesday 39	turned -32	twice -64	two -25	u.s. -68	units -29	us 67	used -57	verdict -28	vessels -32	victims -33	video -64	vote -30	voters 55	votes -59	voting -47	wage -25	wanted -56	warnings -53	washington -44	way -66	weak -25	wearing -43	wednesday 49	week 21	weekly -39	well 14	went -23	win -40	withdrawal -42	woman -48	women -58	won -46	work -59	workers 12	world -26	wrongdoing -62	year -92	years -42	york -47	’s -43
start|late|believe|	auxiliary -58	none -61	verb -42
start|late|believe|first|	has -17	was -28
start|late|bill|	auxiliary -50	marks -42	none -23	preposition -57	subordinator -42	verb -71	word -55
start|late|bill|first|	as -42
start|late|blame|	auxiliary -52	capital -28	coordinator -34	determiner -40	none -60	preposition -50	verb -67	verb-saying -30	word -40
start|late|blame|first|	and -25	the -40
start|late|blast|	auxiliary -42	coordinator -20	none 24	preposition -36	verb -60
start|late|blast|first|	and -25	for -25
start|late|boast|	none -40	word -43
start|late|call|	auxiliary -15	capital -54	coordinator -28	marks -80	none -8	preposition -97	pronoun 11	to -44	verb -19	verb-judging -54	verb-saying -57	verb-thinking -39	word -138
start|late|call|first|	a -131	and -25	but -48	has -48	him 35	how -68	in -52	on -43	out -24	she -59	the -116	to -79	was -89	where -41	which -73	while -35
start|late|capital|	, -89	adverb -31	auxiliary -10	capital 13	coordinator -151	possessive -50	preposition -75	stop -98	verb-judging -46	verb-saying -102	word -9
start|late|capital|auxiliary|	judging -61	saying -9	thinking 15
start|late|capital|none|	judging -77	saying -160	thinking -159
start|late|capital|to|	saying 21
start|late|capital|verb|	judging -102	saying -150	thinking -115
start|late|caption|	determiner -61	verb -61
start|late|care|	auxiliary 6	none -52	to -25	verb -56	verb-saying -24	word 22
start|late|cast|	auxiliary -50	coordinator -25	none -42	to -27	verb -55	verb-thinking -30	word -65
start|late|cast|first|	and -25	ballots -14	votes -26
start|late|celebrate|	none -67	word -17
start|late|challenge|	auxiliary -82	coordinator -32	determiner -58	none -77	verb 7	word 10
start|late|challenge|first|	and -32	the -42
start|late|champion|	auxiliary -69	coordinator -16	none -38	verb -43
start|late|champion|first|	and -10
start|late|charge|	auxiliary -74	coordinator -50	none -54	verb 15	verb-saying -39	word 28
start|late|charge|first|	and -47	who -81
start|late|cheer|	none -51	preposition -41
start|late|chip|	none -31
start|late|cite|	auxiliary -33	coordinator -18	determiner -72	none -51	verb -84	verb-saying -34	word -60
start|late|cite|first|	and -18	the -52	who -46
start|late|claim|	auxiliary 9	capital -39	coordinator -61	marks -30	none -82	verb 8	word -92
start|late|claim|first|	and -26	are 23	but -56	was -51
start|late|comment|	auxiliary -67	coordinator -40	none -46	to -37	verb -39	verb-saying -32	word -40
start|late|comment|first|	and -15	but -39
start|late|compare|first|	to -45	who -58
start|late|compare|	none -37	preposition -56	verb -63	word -53
start|late|complain|	auxiliary -59	verb -36
start|late|concede|	none -44	preposition -21
start|late|condemn|	coordinator -28	none -27	verb -43
start|late|confirm|	auxiliary -51	coordinator -46	determiner -46	none -50	subordinator -37	verb -58	word -48
start|late|confirm|first|	and -40	had -34
start|late|congratulate|	auxiliary -53	none -38	word -40
start|late|consider|	auxiliary -71	coordinator -36	determiner -43	none -54	verb 25	word -42
start|late|continue|	auxiliary -29	capital -52	coordinator -19	determiner 9	none 33	preposition -36	pronoun 12	subordinator 18	to -73	verb 9	word 36
start|late|continue|first|	and -51	the 21
start|late|coordinator|	, -44	adverb -98	auxiliary -111	capital -89	coordinator -68	determiner -33	subordinator -95	verb-judging -77	verb-saying -69	verb-thinking -60	word -125
start|late|coordinator|auxiliary|	judging -56	saying -12	thinking -121
start|late|coordinator|marks|	judging -53	thinking -61
start|late|coordinator|none|	judging -54	saying -81	thinking -74
start|late|coordinator|to|	judging -47	saying -73	thinking 16
start|late|coordinator|verb|	judging -73	saying -114	thinking -106
start|late|correct|	auxiliary -56
start|late|counsel|	auxiliary -26	capital -29	verb -29	verb-saying -26
start|late|counsel|first|	said -26
start|late|counter|	none -48
start|late|credit|	auxiliary 42	coordinator -22	determiner -66	none -74	word 46
start|late|credit|first|	and -22
start|late|criticize|	auxiliary -78	coordinator -61	determiner -60	none -65	preposition 16	verb 18	word -43
start|late|criticize|first|	and -57	for 17	the -60
start|late|debate|	auxiliary -77	capital -36	coordinator -22	determiner -49	none -54	preposition -19	subordinator -39	to -20	verb -73	word -62
start|late|debate|first|	and -48
start|late|decide|	coordinator -45	none -78	preposition 15	verb -59
start|late|decide|first|	and -41
start|late|declare|	auxiliary -86	coordinator -29	determiner -58	none -72	preposition -64	to -54	verb 6	word -64
start|late|declare|first|	and -29
start|late|decline|	auxiliary -57	coordinator -33	determiner -69	none 19	preposition -88	subordinator -41	verb-saying -45	word 15
start|late|decline|first|	and -17	but -44	saying -33	what 14	when -47	whether -144
start|late|deem|	none -42	word -53
start|late|defend|	auxiliary -30	coordinator -22	none -64	preposition -29	to -31	verb -29	verb-judging -24	verb-saying -23	word -43
start|late|defend|first|	and -19	saying -19
start|late|define|	none -40
start|late|deliver|	auxiliary -37	capital -22	coordinator -22	none -74	verb -72	verb-saying -28	word -62
start|late|deliver|first|	and -21
start|late|demand|	none -72	word -58
start|late|denounce|	auxiliary -23	coordinator -31	none -33	verb -31	verb-saying -22
start|late|denounce|first|	and -31
start|late|deny|	auxiliary -53	coordinator -14	determiner -45	marks -44	none -56	verb -47	word -41
start|late|deny|first|	the -45	was -26
start|late|describe|	auxiliary -44	capital -44	coordinator -28	determiner -18	marks -84	none -24	preposition -59	subordinator -59	to -32	verb -37	verb-saying -10	word -77
start|late|describe|first|	and -28	as -59	of -34	to -43
start|late|detail|	auxiliary -33	coordinator -21	none -42	verb -40	word -34
start|late|determiner|	$ -42	adverb -24	auxiliary -64	capital -51	preposition -112	pronoun -36	quote -115	stop 50	subordinator 21	verb-judging -34	verb-saying 57	verb-thinking -63	word 23
start|late|determiner|auxiliary|	judging -15	saying 9	thinking 12
start|late|determiner|marks|	judging -110	saying 20	thinking -59
start|late|determiner|none|	saying -28	thinking -137
start|late|determiner|to|	judging -64	thinking -96
start|late|determiner|verb|	thinking 23
start|late|disagree|	auxiliary -44	word -33
start|late|disclose|	none 22	word -58
start|late|discuss|	auxiliary -11	coordinator -45	none -56	preposition -42	verb -56	word -80
start|late|discuss|first|	and -35	but -30
start|late|dismiss|	auxiliary -50	marks -63	none -31	preposition -48	subordinator -49	verb -24	verb-saying -31	word -35
start|late|dismiss|first|	as -46	of -44	who -43
start|late|doubt|	none -32
start|late|dream|	none -32
start|late|echo|	coordinator -36	none -36	verb -47	verb-saying -34	word -59
start|late|echo|first|	and -36	who -52
start|late|email|	auxiliary -57	capital -41	coordinator -34	determiner 25	none 17	subordinator -35	to -62	verb-saying -34	word 14
start|late|email|first|	and -28
start|late|emphasize|	none -39
start|late|encourage|	coordinator -28	none -39	to -51
start|late|encourage|first|	and -28
start|late|endorse|	auxiliary -37	capital -27	coordinator -27	none -59	to -35	verb -31	verb-saying -23	word -36
start|late|endorse|first|	and -26	saying -11
start|late|estimate|	none -50
start|late|expect|	capital -56	coordinator -39	determiner -85	none -69	preposition -97	pronoun -54	subordinator -72	to -79	verb -100	word -50
start|late|expect|first|	000 -12	and -38	from -22	the -55	to -83
start|late|explain|	none -61	verb -52
start|late|express|first|	condolences -34
start|late|express|	none -77	preposition -56	verb -72	word -87
start|late|favor|	auxiliary -60	coordinator -15	none -54	subordinator -42	verb -52	word -66
start|late|fear|	auxiliary -58	none -25
start|late|fear|first|	will -31
start|late|feel|	auxiliary -65	coordinator -52	none -89	preposition 14	subordinator -55	verb 33	word -80
start|late|feel|first|	and -44
start|late|figure|	auxiliary 38	determiner -43	none -68	preposition -55	verb -78	word -65
start|late|figure|first|	a -29	in -43
start|late|find|	auxiliary -65	capital -40	coordinator -60	determiner -109	none -23	preposition -82	subordinator -54	to -58	verb -22	verb-saying -57	word -6
start|late|find|first|	a -48	and -44	is -64	of -44	the -75	to -62	who -57
start|late|fire|	auxiliary -53	capital -27	determiner -55	none -59	to -38	verb -60	word -59
start|late|first|	's -92	000 -68	1 -43	200 -48	3 -18	30 -51	383 -38	400 -66	58 -42	63 -62	a -36	about -17	according -86	adding -66	after -107	against 28	agreed -39	all -55	alleging -25	allows 55	along -55	although -56	an 23	and -64	apc -19	appearance -41	appearing -31	are -8	as -62	asked -56	asking -46	at -92	ballots -14	be -61	because -117	become -36	bed -34	before -68	beginning -36	behind -53	being -36	best -29	big -15	boat -18	bowlers -50	bukavu -13	but -44	by -107	calif -41	call -11	called -44	calling -50	came -43	campaign -58	can -74	candidacy -21	candidates -50	cannot -55	can’t -53	chief -76	citing -32	claim -22	claims -36	client -59	clients -46	clinton -33	close -28	closest -37	colleagues -37	come -52	comments -49	compared -35	condolences 24	confirmed -35	could -111	counsel -12	court -38	daughter -36	debate -16	debates -51	decision -45	deep -27	demand -23	democratic -44	departure -34	described -32	details -47	did -67	director -38	do -35	does 22	doesn’t -47	donald -56	down -68	drawing -59	during -56	economic -21	emails -45	emergency -36	energy -54	europol -23	even -48	every -54	experience -34	face -21	fall -37	father -63	fell -25	filings -40	final -27	followed -41	followers -44	for 20	former -30	found -44	from -109	gave -53	gop -21	governor -21	grandmother -21	group -49	guilty -36	had -120	hands -12	has -107	have -15	having -53	he 14	head -41	heavy-oil -31	helped -28	herself 18	hillary -30	him 33	himself 41	his 20	home -36	hours -42	how 39	husband -68	i -62	if 24	in -19	including -80	infrastructure -31	into -70	iowa -27	isn’t -48	issues -56	it 18	its -8	job -27	john 26	jr -53	killing -40	known -57	last -38	latest -16	laughing -34	lawyer -44	lead -21	leading -59	less -32	libya -29	like -52	lines -11	lithuania -29	made -39	many -70	massachusetts -26	me -59	members -79	men -41	messages -32	might -51	money -16	month -37	more -41	mother -60	mr. 17	much -63	must -60	name -26	new -32	news -32	next -39	night -51	no 49	noting -36	of -20	off -57	offer -19	offering -70	office -41	oklahoma -32	on -24	one -69	open -59	opening -60	opponent -37	opposition -29	or -85	out -98	over -83	own -68	panel -53	parents -35	party -61	personal -45	plan -29	players -38	pointing -32	points -48	political -30	position -47	posts -24	presidential -42	primary -39	private -48	promised -50	proposed -53	public -53	pushing -29	put -53	r-texas -37	rating -18	read -55	reading -66	recent -35	record -26	recording -34	records -58	remarks -20	repeated -13	report -51	reported -38	reports -37	requests -44	return -11	rivals -29	role -36	rules -34	ruling -41	run -50	said -80	sanders 17	saw -37	saying -93	says -53	scored -57	sen. -52	shared -37	she 11	shooting -29	shot -30	should -92	side -46	sides -47	signed -30	since -68	smiling -33	so -19	some -49	son -47	sources -48	south -33	spanish -25	speaking -44	speech -20	state -19	states -56	stating -36	status -37	stopped -26	struck -71	suggested 27	support -46	supporters -38	target -30	team -26	telling -51	texts -34	than -95	that 36	the -6	their 26	them -90	they -7	this 13	those -48	though -88	thoughts -16	three -60	through -40	titled -40	to 18	told -69	troops -33	trump -58	twitter -24	until -94	up -95	urging 22	use -32	used -25	victory -38	virginia -45	vote -26	voters 30	votes -26	voting -36	wakefield -32	warning -14	was -52	week -40	were -111	what 20	when -54	where -151	which 29	while -135	who 18	whom -53	whose 18	why 27	wife -24	will -21	with -91	words -11	worked -41	would -108	wrote -77	years -45	you -63	’s -83
start|late|greet|	none -33
start|late|hail|	determiner -58	subordinator -36	verb -60
start|late|hate|	none -31
start|late|hear|	auxiliary -62	capital -26	none -41	verb -46	verb-saying -22	word -46
start|late|highlight|	none -34	verb -51	verb-saying -30	word -39
start|late|hint|	verb -48	word -49
start|late|hit|	auxiliary -27	coordinator -24	determiner -47	none -63	preposition -29	verb -66	verb-saying -27	word -66
start|late|hit|first|	and -24
start|late|hold|	auxiliary -19	capital -62	coordinator -58	determiner -45	none -70	preposition -111	subordinator 12	to -59	verb -111	verb-judging -32	verb-saying -33	word -93
start|late|hold|first|	and -54	as -59	from -33	has -20	have -26	in -79	is -18	on -22	the -72	was -36	which -40
start|late|hope|	auxiliary -39	coordinator -42	none -74	preposition -42	pronoun -56	subordinator -48	verb -50	word -52
start|late|hope|first|	will -29
start|late|identify|	determiner -57	none -59	to -25	verb -64	verb-saying -22	word -44
start|late|insist|	auxiliary -68	marks -12	none -46	verb -28
start|late|insist|first|	had -16	was -15
start|late|instruct|	preposition -56
start|late|intend|	determiner -46	none -57	pronoun -67	verb -71
start|late|intend|first|	he -53	the -46
start|late|interpret|	none -36
start|late|introduce|	auxiliary 11	coordinator -39	none -73	preposition -10	verb 14	word 8
start|late|introduce|first|	and -39	who -50
start|late|invite|first|	in -34
start|late|invite|	none -51	preposition -44	verb -47
start|late|invoke|	none -37
start|late|issue|	auxiliary 16	coordinator -54	determiner 33	none -90	preposition -68	pronoun -63	subordinator -61	to -59	verb 28	verb-saying -60	word -65
start|late|issue|first|	and -49	in -44
start|late|joke|	none -22	subordinator -38
start|late|judging|	adverb -95	auxiliary -40	base -24	capital -125	coordinator -84	participle -52	past -33	possessive -50	present -7	pronoun 24	subordinator -14	verb-judging -114	verb-saying -108	verb-thinking -88	word -24
start|late|judging|first|	's -51	000 -35	1 -36	a -44	about -73	according -50	after -62	against -44	alleging -25	an -109	and -75	are -65	as -31	at -35	ballots -14	be -36	because -50	before -19	but -69	by -57	calling -41	campaign -45	citing -32	claim -13	comments -40	could -48	debates -35	during -34	economic -21	energy -38	even -19	every -47	experience -15	father -23	fell -18	for 34	former -22	from -47	had -52	hands -12	has -54	have -71	he -27	her 26	him 53	his -81	how -68	husband -20	if -91	including -56	infrastructure -31	is -13	issues -17	it -15	its 27	lead -21	less -22	made -30	mother -20	mr. -22	name -15	new -16	on -85	one -27	opponent -37	or -42	out -48	over -79	own -33	personal -23	points -23	recent -28	record -24	remarks -8	reported -24	reports -24	said -43	saying -47	sides -16	state -19	states -25	target -30	than -44	the -28	them -71	though -55	three -58	to -157	told -55	trump -21	until -61	up -61	vote -21	votes -26	was -86	were -46	when -85	where -67	whether 20	which 24	while -83	who -12	whose -85	wife -16	will -54	with -59	would -17
start|late|knock|	none -28
start|late|know|	auxiliary 7	coordinator -42	marks -59	none -51	subordinator -80	verb -84	word -60
start|late|know|first|	and -42	as -59
start|late|learn|first|	a -47	the -87
start|late|learn|	none -60	subordinator -68	verb -84	word -73
start|late|like|	capital 25	coordinator 12	determiner -109	marks -40	none -123	preposition -65	pronoun -11	subordinator -70	to 14	verb -119	verb-saying -52
start|late|like|first|	and 14	are -55	has -43	have -52	he -61	is -36	the -67	who 16
start|late|list|	auxiliary -63	marks -34	none -49	preposition -48	subordinator -39	verb -61	verb-saying -24	word -76
start|late|list|first|	as -39	of -31	reported -16	was -16
start|late|lobby|	coordinator -29	determiner -48	none -44	verb -53
start|late|lobby|first|	the -48
start|late|love|	coordinator -50	verb -50
start|late|love|first|	and -50
start|late|maintain|	none -51	verb -35	word -56
start|late|mean|	auxiliary -71	coordinator -22	marks -30	none -49	verb -39	verb-saying -12	word -52
start|late|mean|first|	and -18	was -29
start|late|mention|	auxiliary -53	coordinator -21	none -39	pronoun -45	verb -72	word -62
start|late|mention|first|	and -9	but -26	he -45	who -46
start|late|message|	auxiliary -43	none -32	verb -46	word -55
start|late|mock|	marks -32	verb 24	word -52
start|late|name|	auxiliary -54	capital -19	determiner -66	marks -26	none -50	subordinator -32	to -28	verb -74	verb-saying -24	word -41
start|late|name|first|	a -54	as -24	said -23	the -38	was -16
start|late|need|	coordinator -55	determiner 11	none -111	preposition -72	pronoun -63	subordinator 23	to -69	verb-saying -29	word -109
start|late|need|first|	383 -38	and -48	in -55
start|late|nominate|	auxiliary 20	coordinator -21	determiner -61	none -86	verb -60	verb-saying -37	word 23
start|late|note|	auxiliary -42	determiner -47	none -53	preposition -38	verb -54	verb-saying -19
start|late|note|first|	said -17	the -47
start|late|object|first|	which -60
start|late|object|	verb -60	word -60
start|late|offer|	auxiliary 24	capital -40	coordinator -39	determiner 10	marks -56	none -135	preposition 9	pronoun -61	to -39	verb -9	verb-saying -58
start|late|offer|first|	a -64	an 36	and -42	him -43	it -47	its -61	of -34	own -39	to 31	which -53
start|late|oppose|	auxiliary -37	coordinator -17	none -49	preposition -26	verb -53	word -53
start|late|oppose|first|	and -29	but -12
start|late|order|apposed|	judging -123	saying 22
start|late|order|apposition|	judging -49	thinking -38
start|late|order|	auxiliary -81	capital -38	determiner 12	none -94	preposition -65	subordinator -37	verb -8	word -70
start|late|order|direct|	saying -30
start|late|order|relative|	judging -50	saying 14	thinking -13
start|late|order|shared|	judging -68	saying -16	thinking -12
start|late|paint|	auxiliary -65	verb 15
start|late|phone|	capital -25	coordinator -24	none -41	verb -53
start|late|plan|	auxiliary -63	capital -34	coordinator -46	determiner -65	marks -25	none -48	preposition -49	to -34	verb -61	verb-saying -30	word -27
start|late|plan|first|	a -17	and -43	the -55
start|late|plead|	coordinator -39	none -41	preposition -54	to -42	word -44
start|late|plead|first|	and -39	guilty -36
start|late|pledge|	auxiliary -60	capital -27	coordinator -28	none -46	subordinator -39	to -27	verb -39	word -56
start|late|pledge|first|	and -21
start|late|point|	auxiliary -94	capital -58	coordinator -26	determiner -68	preposition -47	subordinator 17	verb -96	verb-saying -41	word -102
start|late|point|first|	and -23	at -20	of -44	who -44	whose -39
start|late|portray|	verb -54
start|late|possessive|auxiliary|	saying -38
start|late|possessive|	capital -62	determiner -23	verb-saying -40	word -87
start|late|possessive|none|	judging -23	saying -38	thinking -46
start|late|possessive|verb|	saying -68	thinking -50
start|late|post|	auxiliary -45	capital -29	none -72	preposition -32	pronoun -47	to 16	verb -68	verb-saying -33	word -72
start|late|post|first|	a -51
start|late|praise|	auxiliary -75	coordinator -23	none -70	preposition -53	to -26	verb -56	verb-saying -31	word -61
start|late|praise|first|	and -14	but -19	who -53
start|late|predict|	auxiliary -59	verb -49
start|late|prefer|	auxiliary 12	none -75	preposition 19	subordinator -78
start|late|prefer|first|	of -56	while -45
start|late|preposition|	$ -72	, -106	capital -117	coordinator -64	determiner -179	preposition -129	quote 8	stop -79	verb-judging -88	verb-saying 19	€ -41
start|late|preposition|auxiliary|	judging -6	saying -8
start|late|preposition|marks|	judging 16	saying -27	thinking -67
start|late|preposition|none|	judging -143	saying -65
start|late|preposition|to|	judging -74	saying -84	thinking -130
start|late|preposition|verb|	saying -10	thinking -9
start|late|present|	coordinator -13	none -47	verb -51	word -62
start|late|present|first|	and -13
start|late|press|	auxiliary 11	capital -26	determiner -69	none -57	preposition -63	subordinator -78	to -38	verb -69	verb-saying -34	word -77
start|late|press|first|	the -55	whether -78
start|late|promise|	auxiliary 20	coordinator -31	determiner -49	none -78	preposition -47	pronoun -45	to -55	verb -71	word 12
start|late|promise|first|	a -39	and -25	out -18	who -59
start|late|pronoun|	, -15	adverb 25	auxiliary 24	coordinator -56	determiner -21	possessive 46	preposition -50	quote -70	stop -21	subordinator 42	verb-judging -32	verb-saying -55	verb-thinking 63	word -43
start|late|pronoun|auxiliary|	saying 30	thinking -13
start|late|pronoun|marks|	saying -90
start|late|pronoun|none|	judging 24	saying -7	thinking 9
start|late|pronoun|to|	judging 10	saying -40
start|late|pronoun|verb|	judging -139	saying 11	thinking 7
start|late|propose|	coordinator -36	determiner -51	none -58	verb -55	word -55
start|late|propose|first|	and -28	the -51
start|late|protest|	auxiliary -50	verb -54	word -53
start|late|prove|	none -91	word -49
start|late|question|	auxiliary -63	coordinator -11	determiner -57	none -56	preposition -27	verb -68	verb-saying -30	word -74
start|late|question|first|	and -11	which -59
start|late|quote|	auxiliary -64	coordinator -14	determiner -38	none -58	subordinator -50	verb -40	verb-saying -34	word -59
start|late|quote|first|	a -38	and -14	as -50
start|late|rail|	capital -21	none -33	verb -40
start|late|raise|	adverb -46	auxiliary -61	capital -20	coordinator -27	marks -47	none -50	preposition -63	subordinator -20	to -30	verb -57	verb-saying -28	word -62
start|late|raise|first|	about -51	and -27	hands -36	in -33	target -30	than -17	to -50	when -10
start|late|rank|	none 16	verb -46	word -63
start|late|rate|	auxiliary -27	coordinator -21	determiner -25	none -56	preposition -25	to -24	verb -45	verb-saying -19	word -52
start|late|rate|first|	a -51	points -19
start|late|read|	auxiliary -46	capital -40	coordinator -34	marks -54	none -65	preposition -54	pronoun -31	verb -54	verb-saying -44	word -49
start|late|read|first|	and -34	to -48
start|late|reason|	auxiliary -54	none -29	preposition -46
start|late|rebuff|	none -43
start|late|rebuke|	verb -62
start|late|recall|	determiner -49	none -59	to -27	verb -50	word -66
start|late|recall|first|	a -40
start|late|reckon|	none -44	word -34
start|late|recognize|	coordinator -48	none 8	word 18
start|late|recommend|	verb -76
start|late|record|	auxiliary 25	capital -47	coordinator -70	none -86	preposition -48	verb 32	word -63
start|late|record|first|	and -35
start|late|recount|	none -36
start|late|reference|	verb -49	word -45
start|late|refer|	auxiliary -63	capital -35	coordinator -17	determiner -45	marks -45	none -47	subordinator -47	to -39	verb -31	word -70
start|late|refer|first|	and -13	as -45
start|late|reflect|	coordinator -29	none -46	verb -45	word -48
start|late|refuse|	auxiliary -97	capital -53	none 18	preposition -85	pronoun 14	subordinator -103	to -54	verb -86	verb-saying -31	word -70
start|late|refuse|first|	whether -72
start|late|reject|	auxiliary -32	coordinator -30	none -55	subordinator -29	to -58	verb-saying -20
start|late|reject|first|	and -28
start|late|relate|	none -28	verb-saying -37
start|late|remark|	auxiliary -37	verb -47
start|late|remember|	determiner 20	none 19	verb -61	word -66
start|late|remind|	none -57	preposition -50
start|late|repeat|	auxiliary -41	none -39	verb -28	verb-saying -27
start|late|repeat|first|	demand -23
start|late|reply|	none -54
start|late|report|	auxiliary 18	capital -6	coordinator -82	determiner -6	marks -77	preposition -83	subordinator -50	to 20	verb -8	verb-judging -50	verb-saying 11	word -11
start|late|report|first|	and -71	had -40	is 22	of -43	was -88
start|late|request|	verb -44
start|late|respond|	auxiliary -70	coordinator -62	none 13	preposition -55	to -50	verb -71	verb-saying -32	word 10
start|late|respond|first|	and -61
start|late|reveal|	auxiliary -65	none -33	verb -60	word -39
start|late|rule|	auxiliary -87	coordinator -48	marks -37	none 18	preposition -45	subordinator -33	verb -43	verb-saying -35	word -48
start|late|rule|first|	and -31	is -49	out -45
start|late|saying|	adverb -89	auxiliary -19	base -21	capital -53	coordinator -63	determiner 20	participle -23	possessive -90	preposition -38	present -33	pronoun 29	subordinator -7	that 22	verb-judging -137	verb-saying -61	verb-thinking -100	word -26
start|late|saying|first|	's -70	000 -88	30 -51	400 -56	a -25	according -76	adding -64	after -75	against 34	agreed -31	along -51	an 25	and -61	apc -19	as -148	asking -39	at -68	be -47	because -77	bed -34	before -64	but -26	by -75	call -21	called -38	campaign -38	can -62	candidacy -15	cannot -57	chief -57	claims -29	client -55	clients -46	colleagues -19	come -52	comments -38	compared -37	condolences 24	could -78	deep -27	demand -23	democratic -34	departure -34	described -32	details -45	did -64	director -38	do -28	does 28	down -50	emails -33	every -40	father -58	followers -44	for -93	from -98	group -48	guilty -36	had -124	has -91	he 14	heavy-oil -31	her -81	him -20	his -10	home -29	hours -32	how 33	husband -57	i -60	if 24	in -134	including -60	into -49	is -13	issues -47	it 23	its -36	known -50	laughing -34	lawyer -44	like -48	many -57	me -53	members -61	men -41	messages -28	might -39	month -34	most 7	mother -59	must -57	name -21	new -36	news -32	night -50	no 61	noting -34	of -123	off -38	offer -19	offering -62	office -41	oklahoma -32	on -7	one -54	opposition -29	or -46	out -71	over -34	own -57	parents -33	party -50	players -38	points -39	position -42	posts -24	public -53	pushing -29	put -53	read -47	reading -66	recording -34	records -53	remarks -36	report -51	reported -35	reports -25	requests -35	return -11	role -34	rules -34	run -48	said -77	sanders -32	saying -84	says -52	shared -36	she 16	shot -27	should -85	sides -52	signed -30	since -44	so -64	son -47	south -33	spanish -25	speech -20	states -36	support -29	supporters -25	team -26	telling -33	texts -34	than -54	that 22	the 7	them -56	they -13	those -48	though -60	thoughts -16	through -29	to 10	told -45	trump -50	up -52	voters -61	was -42	were -104	when -29	where -103	whether -17	which 6	while -82	whose -85	will -7	with -83	would -99	wrote -71	years -45	’s -54
start|late|say|	auxiliary 11	coordinator 29	determiner -37	none -152	possessive -43	preposition -118	pronoun 74	subordinator -13	to -94	verb-judging -42	verb-saying -73	verb-thinking -57	word -41
start|late|say|first|	's -36	000 -67	an -55	and 12	are -62	campaign -30	can -55	client -55	clients -46	could -64	did -40	director -32	for -23	had -69	has -76	have -104	he 28	her -30	him -77	in -68	is -141	it 64	its -91	known -44	like -39	members -51	men -30	messages -17	might -40	most -46	mother -50	must -50	no -88	of -37	offer -19	out -29	party -47	players -38	reading -38	she 29	shot -18	should -86	sides -43	signed -30	son -44	they 20	to -73	was -120	were -61	where -75	which -88	whose -69	will -79	would -82	’s -29
start|late|seek|	auxiliary -106	coordinator -28	determiner 14	none -65	preposition -93	pronoun 20	subordinator -71	to -78	verb 24	verb-saying -34	word -50
start|late|seek|first|	and -22	in -55	or -24	the -62	while -47	who -64
start|late|see|	auxiliary -74	coordinator -45	determiner -80	none -97	preposition -77	pronoun -50	subordinator -61	to -71	verb 19	verb-judging -26	verb-saying -27	word 12
start|late|see|first|	a -65	and -43	as -44	of -39
start|late|shoot|	auxiliary -8	capital 24	coordinator -21	determiner -76	none -66	preposition -63	verb -61	word -69
start|late|shoot|first|	and -21
start|late|show|	auxiliary -27	capital 15	coordinator -90	determiner -26	none -118	preposition -75	pronoun 6	subordinator -51	verb -29	verb-saying -68	word -103
start|late|show|first|	a -88	and -86	down -46	has -27	in -47	the -86	were -43	where -43	who -70
start|late|signal|	determiner -59	none -63	word 16
start|late|signal|first|	the -59
start|late|sign|	capital -26	coordinator -33	determiner -82	none -21	preposition -79	subordinator -48	to -89	verb -95	verb-saying -44	word 13
start|late|sign|first|	and -33	at -18	the -43
start|late|sing|	coordinator -28	none -35	verb -38	word -35
start|late|sing|first|	and -28
start|late|slam|	coordinator -31	none -38
start|late|slam|first|	and -31
start|late|slate|	determiner -51	verb -65
start|late|speak|	auxiliary -14	capital -44	coordinator -58	determiner -78	none -68	preposition -44	subordinator -53	to -54	verb -20	verb-judging -39	verb-saying -71	word -91
start|late|speak|first|	and -45	because -33	called -19	is -44	said -40	the -57
start|late|state|	auxiliary 27	capital -56	coordinator -24	determiner 31	none -68	preposition -65	subordinator -61	to -74	verb -91	verb-saying -43	word -94
start|late|state|first|	and -36	reported -22	the -82	who -50
start|late|stress|	none -39	verb -40
start|late|subordinator|	adverb 25	auxiliary -32	determiner -38	preposition 31	quote -103	subordinator -46	verb-saying -89
start|late|subordinator|auxiliary|	judging -23	saying 14	thinking 20
start|late|subordinator|marks|	judging -77	saying -65	thinking -70
start|late|subordinator|none|	judging -80	saying -19	thinking -8
start|late|subordinator|to|	judging -60	saying 18	thinking 10
start|late|subordinator|verb|	judging 16	saying -46	thinking -28
start|late|suggest|	auxiliary -23	none -53	to -54	verb -34	word 18
start|late|suggest|first|	could -25	is -34
start|late|support|	auxiliary -70	capital -41	coordinator -21	determiner -79	none -64	preposition -52	subordinator -54	to -49	verb -109	verb-saying -29	word -42
start|late|support|first|	a -35	and -19	but -19	have -27	if -45	the -55	who -51
start|late|talk|	coordinator -25	determiner -73	none -64	preposition -60	to -42	verb-judging -38	word -68
start|late|talk|first|	and -23	the -50	up -17
start|late|tell|	capital -22	coordinator -63	determiner 59	marks 18	none -14	preposition -9	pronoun 12	to 30	verb 30	verb-saying 27	word -16
start|late|tell|first|	according -68	and -62	as -86	had -114	how -33	in -59	of -59	on -61	she 27	the 39	to 17	up -33	was -48	were -68	who -69	would -46
start|late|testify|	auxiliary -32	verb-saying -26
start|late|testify|first|	said -26
start|late|text|	none -53	verb -19	word -34
start|late|thank|	auxiliary 29	coordinator -49	none -80	preposition 43	pronoun -76	verb -70	word -104
start|late|thank|first|	and -35	who -62
start|late|that|	determiner 11
start|late|thinking|	adverb -73	auxiliary -54	capital 25	coordinator -34	determiner 12	participle -31	possessive -73	preposition -8	present -22	subordinator 14	verb-judging -95	verb-saying -133	verb-thinking -58	word -48
start|late|thinking|first|	000 -15	1 -26	3 -18	383 -38	a -156	according -35	after -67	an 10	and -22	are -87	as -11	at -56	because -105	before -76	but -74	by -76	can -42	could -73	down -53	during -44	face -21	for -67	from -47	governor -21	had -18	has -53	have -76	head -39	helped -28	her -66	himself 44	his 36	how 31	if 14	into -47	is -70	issues -27	it -43	its -40	lines -11	money -16	more -39	most -62	mr. 20	no -87	of -104	on -57	or -75	out -68	over -34	own -28	pointing -28	points -29	said -27	saying -21	says -30	she -79	some -46	states -46	stopped -26	support -34	telling -33	than -72	the -24	their 22	them -49	they -10	though -57	to 28	until -62	up -74	was -74	were -59	what 6	when -105	where -106	while -91	who 23	will -92	with -14	would -60	’s -64
start|late|think|	auxiliary -63	coordinator -40	determiner -43	none -69	to -41	verb -43	verb-saying -30	word -39
start|late|think|first|	and -40	has -13	is -28	will -21
start|late|threaten|	auxiliary -48	none -56	preposition -41	verb -41	verb-saying -16	word -40
start|late|title|	auxiliary -28	none -32	verb -38
start|late|title|first|	is -28
start|late|tout|	none -15	verb -42	word -30
start|late|treat|	auxiliary -37	coordinator -36	none -8	verb -71	word -36
start|late|treat|first|	and -24
start|late|try|	auxiliary -104	capital -50	coordinator -56	determiner 29	preposition -11	subordinator -63	to -66	verb 14	verb-saying -48	word -104
start|late|try|first|	a -61	and -71	him -93	it -77	out -55	up -37
start|late|tweet|	none -48	verb -65	verb-saying -30	word -50
start|late|understand|	determiner -38	none -27	pronoun -58	verb -58
start|late|understand|first|	the -38
start|late|urge|	auxiliary 33	coordinator -57	marks -126	none -83	preposition 11	pronoun -52	to -16	verb -81	verb-saying -40	word -93
start|late|urge|first|	and -55	saying -16	sides -32	to 17
start|late|use|	auxiliary -56	capital -30	coordinator -36	determiner -63	marks -24	none -47	preposition -66	pronoun -33	subordinator -38	to -42	verb -88	verb-judging -11	verb-saying -17	verb-thinking -12	word -81
start|late|use|first|	and -31	is -17	of -42	said -10	to -43	was -21
start|late|venture|	word -52
start|late|verb-judging|	adverb -56	capital -73	determiner -91	preposition -90	pronoun -76	quote -32	stop -43	subordinator -53	word -63
start|late|verb-judging|auxiliary|	judging -58	saying -45
start|late|verb-judging|marks|	judging -62	saying -62
start|late|verb-judging|none|	judging -55	saying -58	thinking -50
start|late|verb-judging|to|	judging -51	saying -73
start|late|verb-judging|verb|	judging -62	saying -72
start|late|verb-saying|	, -51	: -40	adverb -44	auxiliary -48	capital -89	coordinator -52	preposition -124	pronoun -98	quote -79	stop -88	subordinator -73	that -126	verb-judging -39	verb-saying -18	verb-thinking -55
start|late|verb-saying|auxiliary|	judging -88	saying -127	thinking -73
start|late|verb-saying|marks|	judging -46	saying 27	thinking -37
start|late|verb-saying|none|	judging -46	saying -122	thinking -64
start|late|verb-saying|to|	judging -51	saying -17	thinking -59
start|late|verb-saying|verb|	judging -81	saying -35	thinking -80
start|late|verb-thinking|	capital -37	determiner -46	preposition -90	word -63
start|late|verb-thinking|none|	judging -50
start|late|verb-thinking|to|	judging -51	saying -74
start|late|verb-thinking|verb|	judging -50	saying -43
start|late|view|	auxiliary -68	coordinator -23	none -57	subordinator -49	verb -66	word -54
start|late|voice|	auxiliary -45	none -37	verb -59	word -41
start|late|volunteer|	auxiliary -38	none -52	verb-saying -19	word -46
start|late|vote|	auxiliary -32	capital 16	coordinator -68	determiner -27	preposition 16	pronoun -100	subordinator -65	to 9	verb -45	verb-judging -44	word -107
start|late|vote|first|	and -87	for -46	in 23	it -75	the -15	they -64
start|late|vouch|	none -30
start|late|vow|	coordinator -12	none -41	preposition -30	verb -45
start|late|vow|first|	and -12	on -20
start|late|want|	auxiliary 16	capital -56	coordinator -58	determiner -88	none -117	preposition -101	pronoun -92	subordinator 37	to -48	verb -21	verb-saying -55	word -104
start|late|want|first|	and -45	him -45	in -35	it -49	money -16	or -46	out -42	the -40	to -77	where -75	whether 14	while -53
start|late|warn|	auxiliary -42	coordinator -55	marks -69	none -72	preposition 32	verb 40	word -63
start|late|warn|first|	against 35	and -52	but -34
start|late|wave|	none -36	word -26
start|late|weigh|first|	of -43
start|late|weigh|	none -38	preposition -56
start|late|welcome|	auxiliary -56	coordinator -28	none -22	verb -86	word -13
start|late|welcome|first|	and -22
start|late|word|	% -57	, -28	: -48	; -27	auxiliary -37	capital -18	coordinator -123	determiner 29	possessive -70	preposition -75	pronoun 67	quote -70	stop -138	subordinator -104	verb-judging -128	verb-saying -7	verb-thinking -118	word -46	’ -38
start|late|word|auxiliary|	judging 12	saying -38
start|late|word|marks|	judging -46	saying -84
start|late|word|none|	judging -111	saying -30	thinking -118
start|late|word|to|	judging -91	saying -63	thinking -103
start|late|word|verb|	judging -9	saying 13	thinking -48
start|late|worry|	coordinator -28	none -59	word -45
start|late|worry|first|	and -28
start|late|write|	capital -44	coordinator -40	determiner -9	none -11	preposition -77	verb -69	verb-saying 10	word 8
start|late|write|first|	a -76	and -40	the 10
start|next|accuse|	auxiliary 6	determiner -6	marks -127	none 25	preposition -13	pronoun 11	to 29	verb -37	word -74
start|next|accuse|first|	by -48	clinton 72	her -50	him -7	of -9	sanders 59	the -33	trump 8
start|next|	acknowledge 49	add -78	admit -10	advise -75	advocate -39	affirm -20	agree -12	aim -23	allege 56	allow -11	allude -7	announce 41	answer -11	apologise -84	apologize 11	applaud 15	argue 34	ask -10	assail 64	assume -81	assure -56	attack -14	back -23	bash 7	beg -53	believe 15	bill -54	blame -7	blast 48	boast -60	brag -33	brand -7	call -45	caption -60	care -61	cast -21	celebrate -27	challenge -8	champion -31	chant -46	charge -40	cheer -41	chime -36	chip -75	cite 30	claim 21	commend -20	comment -23	complain -20	concede -7	conclude 22	condemn 19	confess 24	congratulate -8	consider 24	continue -141	contradict 19	correct -32	counsel -69	counter 11	credit -21	criticise -27	criticize 40	debate -50	decide 14	decline -12	decry 60	deem 71	defend 11	define -7	deliver -19	denounce 27	deny 13	deride 56	describe 12	detail 27	disagree -43	disavow 52	discredit -30	discuss 28	dismiss 11	doubt -26	dream -54	email -115	emphasize 28	endorse 38	estimate 26	expect 22	explain 9	express 7	fault -62	favor 20	favour -60	fear 34	feel 7	figure -42	find -28	fire -35	forecast -15	fume -49	gasp -45	greet -67	groan -31	hear -41	highlight 12	hint 11	hit -36	hold -73	hope 22	howl -46	identify 7	indicate -9	inform -74	insist 71	instruct -6	insult 29	interpret 31	interrupt -58	introduce -25	invite -47	issue -37	joke -73	justify 24	knock 8	know 15	label -6	lambaste 27	lament 62	lash -26	laugh -72	learn -7	like -38	liken 42	lobby -45	love 25	maintain -100	mean -53	mention 42	message -94	mock 10	murmur -17	name -31	need -54	note 14	object -21	oppose 14	order -13	outline 18	paint -13	persuade 8	phone -85	plan -6	plead -43	pledge 12	point -134	portray 10	post -14	pray -61	predict 17	prefer 27	present -26	press -62	propose 25	protest -43	prove -26	question 22	quote -10	rail -82	raise -68	rank -25	rate -101	read -29	reason -44	rebuff -31	rebuke 15	rebut 67	recall 33	reckon 45	recommend 22	record -67	recount 19	refer -56	reference 20	reflect -26	regard -16	reiterate 40	reject -6	relate -76	remark -72	remember 25	remind -65	reply -73	report -19	request 20	respond -33	reveal 19	roar -58	rule -62	say 40	scold -43	scorn -52	shoot -49	shout -55	shrug -43	sigh -44	sign -52	signal -28	sing -76	slam 65	slap -22	slate -72	snap -51	speak -59	speculate 29	spell -47	state -35	stress 11	submit 22	suggest 52	support 19	tag -60	talk -74	tease -34	tell -98	testify -69	text -82	thank -40	think 12	threaten 12	title -24	tout 46	treat -89	trust -6	try -89	tweet -11	understand 25	use -82	venture -62	verify -62	view 17	voice -8	volunteer -28	vote -46	vouch -57	vow 50	want -7	warn -13	wave -79	weigh -88	welcome -16	wish -25	wonder 31	worry 10	write -33	yell -24
start|next|acknowledge|	auxiliary 11	determiner 39	marks 53	none 38
start|next|acknowledge|first|	the 26
start|next|add|	capital -37	determiner -46	marks -27	none -103	preposition -79	pronoun 23	to -73	verb -44	word -106
start|next|add|first|	1 -24	14 -31	22 -39	a -54	an -34	the 21	to -68
start|next|admit|	auxiliary 7	determiner 77	none -18	preposition -67	pronoun 17	verb 25	word -39
start|next|admit|first|	he -22	the 71	to -61
start|next|adverb|	, -45	: -103	adverb -29	auxiliary 73	capital 8	coordinator -55	determiner 50	end -40	possessive -17	preposition -94	pronoun -20	stop -168	subordinator 12	that -63	word 40
start|next|adverb|auxiliary|	judging -56
start|next|adverb|marks|	judging -54	saying 61
start|next|adverb|none|	judging -13	saying -30	thinking -76
start|next|adverb|to|	judging 9	saying -38	thinking 16
start|next|adverb|verb|	judging -21	saying -49	thinking -35
start|next|advise|	capital -59	determiner -7	none -81	preposition -27	to -20	verb -33	word -69
start|next|advise|first|	on -14	the -7
start|next|advocate|	auxiliary -71	capital -82	none -18	preposition 6	verb -22
start|next|advocate|first|	for -85	general -52
start|next|affirm|	capital -55	determiner -35	none -24
start|next|agree|	adverb 29	capital -17	none -26	verb -20	word -94
start|next|agree|first|	in -51	on -86	saturday -43	terms -50	to 23	who -46	with -67
start|next|aim|	auxiliary -54	none -31	preposition 6	to -6	verb 17
start|next|aim|first|	at -98	to 30
start|next|allege|	none 8	verb 59	word 51
start|next|allow|	auxiliary 6	capital -12	determiner 8	preposition 7	pronoun -43	to -8	verb -20	word -16
start|next|allow|first|	him -13	republicans -8	the 32	users -46
start|next|allude|first|	to -7
start|next|allude|	preposition -7
start|next|announce|	adverb -61	auxiliary 36	capital -81	determiner 41	none 31	preposition -91	pronoun 98	subordinator -15	to 33	verb -8	word 37
start|next|announce|first|	a 27	an 52	friday -46	her -29	his 42	it 66	monday -42	on -86	the -19	they 46	tuesday -37
start|next|answer|	auxiliary -71	determiner 15	none 16	preposition -96	subordinator -50	verb 9
start|next|answer|first|	a 44	in -38	to -71
start|next|apologise|first|	after -31	for -37	in -21	to -67
start|next|apologise|	none -62	preposition -75	subordinator -37
start|next|apologize|first|	for 46	to -108
start|next|apologize|	none -36	preposition 15	to -92	verb -9
start|next|appeal|	auxiliary -35	preposition 6	to 37	verb -88	word -32
start|next|appeal|first|	court -27	for 29	in -35	to -10
start|next|applaud|	capital 44	determiner 60	none 40	verb 7
start|next|argue|	auxiliary 44	determiner 25	preposition -26	pronoun 58	to 18	verb 32
start|next|argue|first|	about -82	against -72	for 38	in -59	it 41	over -86	the 28
start|next|asks|false|	auxiliary 31	marks -99	none -34	to 21
start|next|asks|true|	marks -56	none -12	verb 36
start|next|ask|	adverb -110	auxiliary -8	capital -74	determiner -18	marks -85	none -27	preposition 29	pronoun 17	subordinator -15	to 18	verb -32	word 33
start|next|ask|first|	a 55	about 14	both -74	by -73	clinton -57	for -13	former -48	her -61	him 42	his 26	how -39	in -67	it -37	me -49	not -99	only -47	reporters -61	the -13	them 21	to 33	trump -75	what -51	where 39	who 63	why 6
start|next|assail|	none 45
start|next|assure|	auxiliary -7	determiner -58	none -64	preposition -50	pronoun -35	verb 15	word -58
start|next|assure|first|	of -50
start|next|attack|	auxiliary -36	capital 42	coordinator -32	determiner -10	none 10	preposition -31	pronoun -47	to -41	verb -11	verb-judging -30	word 6
start|next|attack|first|	against -38	and -21	from -37	hit -24	in -63	on 9	trump 39
start|next|attribute|	determiner -23	preposition 27
start|next|attribute|first|	the -18	to 27
start|next|auxiliary|	, 25	auxiliary -43	capital 13	coordinator -21	determiner 40	preposition -60	quote -46	subordinator -57	that -87	verb-judging 42	verb-thinking 16	word -14
start|next|auxiliary|auxiliary|	judging -60	saying -51	thinking -15
start|next|auxiliary|marks|	saying -47
start|next|auxiliary|none|	judging -60	saying 62	thinking 25
start|next|auxiliary|to|	judging -52	saying -28	thinking 9
start|next|auxiliary|verb|	judging -91	saying -11	thinking -23
start|next|back|	adverb -69	auxiliary -27	capital 7	coordinator -35	none -18	preposition -141	pronoun -12	subordinator -60	to -45	verb -24	word -8
start|next|back|first|	action -61	against -38	and -35	at -74	away -40	by -44	former 37	from -26	hillary 17	in -43	it -59	kiribati -46	mr. 46	on -37	the -37	them -47	to -122	with -17
start|next|bash|	capital 54
start|next|before|	accused -15	accuses 23	accusing -31	acknowledge 27	acknowledged 42	add -33	added -119	adds -55	admits -54	advise -27	advised -89	advises -59	advising -22	advocate -39	advocated -47	advocates -28	affirm 11	affirmed -60	agree -82	agreed -17	agrees 36	aim -27	aimed -62	aiming 24	alleged 57	alleges 56	allowed -19	allowing -46	allows 13	alluding -64	announce 13	announced 29	announcing 52	answer -23	answered 8	answering 12	answers -32	apologise -35	apologised -60	apologises -49	apologize 17	apologized 7	appeal -43	appealed 35	appeals -49	applauded -13	argue 27	argued -19	argues 76	arguing 21	asking -61	asks -30	assailed 40	assure -58	assured -34	attack -52	attacked 24	attacking 16	attacks -62	back -35	backed -16	backing 35	backs -50	believe 19	believed -30	believes 59	believing -19	bill -101	billed 6	bills -38	blame 42	blamed -34	blaming -29	blasted 22	blasting 31	blasts 31	boasted -43	boasts -48	brand 26	call -40	called -29	calling -29	calls -15	care -99	casting -41	celebrate -70	celebrated 17	celebrating -57	challenge -52	challenged 15	challenges -30	champion -87	championed 20	champions -10	chanted -36	charge -11	charges -90	charging -56	cheer -52	cheered -69	cheers 23	chip -53	chips -35	cite 28	cited 7	cites 29	citing 16	claim 63	claimed -25	claims 24	commended -20	comment -38	comments -8	compared 7	complained -14	conceded 14	concluded 21	condemned 8	confess 24	confirm 7	confirmed -22	congratulated -37	congratulating 13	considering 30	considers 45	continue -66	continued -79	continues -91	continuing -61	correct -9	corrected -50	counsel -69	counter 8	credit -51	credited -39	criticised -27	criticize 58	criticized 14	criticizing 40	cry 13	crying -49	debate -40	debated 12	debates -78	decide 15	decides -57	declare 55	declared -20	declaring -21	decline -38	declined -10	decried 40	deemed 63	defend -20	defending 21	define 20	defined -32	deliver -27	delivered -38	delivering 11	demand 20	demanded -68	demanding -24	demands 45	denied 19	denies 9	denounced 15	denouncing 10	deny -36	describe 11	describes -33	describing 68	detailing 37	disagree -26	disagreed -27	disclose -8	disclosed 13	disclosing -17	discrediting -29	discuss 17	discussed 12	discussing 7	dismissed -11	dismissing 16	dispute -79	disputes -20	doubt -15	doubts -59	dream -43	echoed 12	echoing 8	email -76	emailed -56	emails -68	emphasizing 20	encourage 36	encouraged 25	encouraging -60	endorse 39	endorsed 8	endorsing 49	estimate 40	expect -9	expected 21	expecting 58	expects -6	explain -10	explained -12	explains 53	express 34	expressed -16	fault -48	favor 15	favored 10	favour -48	fear 34	feared 11	fears -30	feel 33	feels -27	felt -26	figure -8	figured -23	figures -71	find -37	finding -72	finds 10	fire -61	fired -6	fires -20	firing -54	forecast -7	forecasts -49	fumed -32	greeted -66	hailed -13	hate -11	hated 10	hates 12	hear -95	heard -40	hearing -21	hears 9	held -52	highlighted 20	highlighting -12	highlights 6	hinted 57	hints -83	hit -40	hold -46	holding -35	holds -28	hope -37	hoped 69	hoping 37	identify 14	indicated -9	informed -56	insist 42	insisted 49	instructed -6	insults -69	intend -7	intends -8	interrupted -37	introduced -70	introducing -40	invited -20	invoked 29	issue -29	issued -11	issues -79	joke -27	joked -52	jokes -42	knew 9	knock -47	knocked 32	know -12	knowing -15	knows 43	lambasted 27	lashed -26	laughed -61	laughs -46	learn -55	learned 20	learning 21	like -23	liked -47	likened 42	likes -47	list -75	listed 16	listing -10	lists -8	lobbied 6	lobby -68	lobbying -24	loved -21	maintain -41	maintained -68	maintains -49	mean -28	meaning -83	means -95	meant 12	mention 24	mentioning 51	mentions 42	message -51	messages -68	mocked -23	mocking 11	murmurs -17	name -29	named -12	names -89	need -30	needed -12	needs -59	nominated 31	nominating -45	note -103	noted 33	notes 14	noting 21	offer 6	offered -40	offering 39	offers -9	oppose 18	opposed 6	opposes 17	opposing -29	order -15	orders -100	outlined -7	outlining 27	paint -28	painted -19	persuade 21	persuaded -24	phone -64	phones -33	plan -10	planned 14	plans -8	pleaded -40	pledges -9	point -87	pointed -73	pointing -59	points -57	portrayed 7	post -107	posted -14	posts 12	praise -49	praises 41	praising 23	prayed -48	predicted 10	predicting 29	prefer -7	preferred -9	prefers 57	present -33	presented -49	presents -10	press -35	pressed -55	pressing -16	promises -66	promising 38	proposed 22	protest -53	protested -31	protesting 16	proved -33	question -7	questioning 52	questions 11	quoted -29	rail -63	railed -44	raise -90	raised -23	raises -69	raising -77	rank -16	ranked -84	ranking -61	ranks 24	rate -65	rated -49	rates -68	rating -38	read -17	reading -42	reads -72	reason -31	reasons -56	rebuffed -25	rebuffs -52	rebuked 41	recall 12	recalled -12	recalling 70	reckoned 35	recognize 11	recommended 33	record -29	recorded -25	records -88	recount -68	recounted 31	refer -88	referenced 47	referencing 11	referred -58	referring -21	refers -78	reflecting -69	reflects -12	refuse 10	refused -16	refuses 32	regarded -27	reiterated 17	rejecting 24	rejects -75	related -65	remarks -65	remember -15	remembered -20	remembers 61	reminded -38	reminding -61	renamed -46	repeat -17	repeated -11	repeating 23	replied -61	reply -48	report -78	reported -7	reporting 17	request -52	requested 31	requests -13	respond -37	responding -66	retweeted 13	reveal -24	revealed 31	reveals -8	rule -82	rules -84	ruling -33	said 42	sang -61	saw -50	say 14	saying -34	says 16	scolds -43	see 30	seeing -29	seeks 18	sees -10	shooting 22	shot -124	show -11	showing -29	shows 21	shrugged -36	sign -117	signal -62	signaled -28	signals 19	signed -19	signing -19	signs -97	sing -29	singing -22	slammed 49	slamming 32	slams 20	slapped 17	slate -50	slated -44	snap -40	sought -6	speak -94	speaking -35	speaks -106	speculate 31	spoke -25	state -43	stated 8	states -126	stressed 14	submitted 22	suggest 18	suggested 59	suggesting 49	suggests -7	support -7	supported 60	supporting -11	supports 8	suspected -48	suspects 25	swears 17	talk -76	talked -20	talking -27	talks -111	tell 7	telling -13	testified -61	testifying -22	text -46	texted -45	texts -42	thank -13	thanked -76	thanking 62	thanks -68	think 9	thinking -67	thinks 11	threatened 13	threatens -19	title -76	titled 23	titles -23	told -123	touted 17	touting 9	treated -77	tried -108	tries -64	trust 7	try -27	trying -50	tweeting 10	understand 30	understood -13	urged 7	urges -61	urging 8	use -94	used -46	uses -26	using -50	venture -62	verified -48	view 37	viewed -25	views 7	voice -63	volunteer -55	volunteered 10	volunteers -58	voted -18	votes -127	voting -118	vowed 16	vowing 33	vows 55	wanted -24	wants -16	warn -8	warned 6	warning -101	warns -10	wave -28	waved -41	waves -29	waving -56	weigh -41	weighed -48	weighing -43	weighs -60	welcome 7	welcomed -21	wished -39	wonder 42	worried 49	worries -55	worry -37	write -13	writes -15	wrote -47
start|next|beg|	determiner -53	verb -53
start|next|believe|	auxiliary 48	capital 34	marks 25	none -14	preposition -35	pronoun -20	to 10	verb -24	word 27
start|next|believe|first|	her -37	in -57	is -40	it -33	the -6
start|next|bill|	adverb -51	auxiliary -45	marks -42	none -81	preposition -64	subordinator -30	verb -60
start|next|bill|first|	as -30	in -34	to -55
start|next|blame|	capital -9	determiner 6	none -21	subordinator -73	verb -8	verb-saying -56
start|next|blame|first|	a -8	cuts -48	new -54	the 17	weak 16
start|next|blast|	capital 66	determiner 11	none 14	to 35	verb 45
start|next|blast|first|	the 7	trump 35
start|next|boast|first|	of -38
start|next|boast|	none -51	preposition -45
start|next|brand|	determiner -10	verb -12
start|next|brand|first|	the -67
start|next|call|	adverb -82	auxiliary -17	capital -61	coordinator -28	determiner -45	marks -51	none -9	preposition 20	pronoun 13	to -55	verb -14	verb-judging -31	verb-thinking -46	word -52
start|next|call|first|	a -58	both -37	by -51	for -10	from -41	him 47	himself 64	his -23	into -59	it -63	its -73	itself -84	off -71	on -18	out -33	the -57	them 23	themselves -21	this 26	to 45	trump 68	up -52	vote -46	with 13
start|next|capital|	& -55	, 17	- 37	adverb -32	auxiliary 45	capital -20	coordinator 28	determiner -6	end -102	possessive 85	preposition -10	pronoun -42	quote 14	stop -75	subordinator -26	that -127	verb-judging 24	verb-thinking 50	word 28
start|next|capital|auxiliary|	saying 33
start|next|capital|marks|	judging -16	saying 26
start|next|capital|none|	judging 14	saying -71
start|next|capital|to|	judging 34	saying -6	thinking -26
start|next|capital|verb|	judging 12	saying 48	thinking -15
start|next|care|	auxiliary -65	coordinator -9	none -58	preposition -55	verb -10	word -69
start|next|care|first|	about -38	and -9	for -32	law -25	spending -30
start|next|cast|	auxiliary -56	determiner -26	none 27	preposition -61	pronoun 35	verb -24	word -39
start|next|cast|first|	a -54	ballots -50	her -27	himself 56	the 38	their -76
start|next|caution|first|	against -59
start|next|caution|	preposition -59	verb -56
start|next|celebrate|	determiner -26	none -30	preposition 12
start|next|celebrate|first|	his -60	the 14	with -55
start|next|challenge|	auxiliary -62	capital -49	determiner -34	preposition 9	to 35	verb -25	word 35
start|next|challenge|first|	from -32	her -64	in -43	to -87
start|next|champion|	auxiliary -82	capital -78	determiner 30	none -76	preposition -42	verb 19	word -14
start|next|chant|	preposition -62
start|next|charge|	auxiliary -74	capital 19	coordinator -25	none -25	preposition -6	verb 20	word -91
start|next|charge|first|	against -30	and -25	in -48	of -50	with 16
start|next|cheer|	capital 15	coordinator -17	none -23	preposition -56	pronoun -43	verb -12
start|next|cheer|first|	and -17	him -43	on -39
start|next|chime|first|	in -36
start|next|chime|	preposition -36
start|next|chip|	none -65	preposition -26	word -58
start|next|cite|	auxiliary 59	capital 56	determiner -19	none -11	preposition -79	verb 42	verb-saying 15	word 37
start|next|cite|first|	a -39	by -42	his 75	the -64
start|next|claim|	adverb 45	auxiliary 86	capital 26	determiner -13	none -38	preposition 20	pronoun 38	to 7	verb -28
start|next|claim|first|	a -21	by -68	he 64	in -62	she -34	the -22	to 37
start|next|comment|	adverb -47	auxiliary -62	none 13	preposition 35	subordinator -45	to -59	verb -36	word -78
start|next|comment|first|	about 47	beyond -49	on -13
start|next|compare|first|	the -22	to -68	with -102
start|next|compare|	none -22	preposition -122	verb -12	word -14
start|next|complain|	auxiliary -17	none -70	preposition -26
start|next|complain|first|	about -76	of 12	to -86
start|next|concede|	auxiliary 66	none 29	preposition -89	to -41	verb -67
start|next|concede|first|	the -13
start|next|conclude|	auxiliary 47	none -50	preposition -62	pronoun 29
start|next|conclude|first|	it 10
start|next|condemn|	determiner 33	none -12	verb 17
start|next|condemn|first|	the 79
start|next|confess|	auxiliary 24
start|next|confirm|	auxiliary 131	capital -59	determiner 8	none -31	preposition -109	to -44	verb -30
start|next|confirm|first|	by -49	it -7	on -56	over -49	the -12	this -71
start|next|congratulate|	auxiliary -6	capital 55	determiner -47	pronoun -6
start|next|congratulate|first|	her -34	the -37
start|next|consider|	auxiliary -7	determiner -18	none 13	to 80	verb -34	word 27
start|next|consider|first|	an 29	the -22
start|next|continue|	auxiliary -55	determiner -65	none -86	preposition -107	to -45	verb -92	word -52
start|next|continue|first|	his -45	to -107	with -20
start|next|coordinator|	adverb -54	auxiliary -56	capital -32	coordinator -20	preposition -19	that -62	verb-judging -30	verb-saying -68	word -101
start|next|coordinator|auxiliary|	judging -37	saying -65	thinking -33
start|next|coordinator|none|	judging -39	saying -72	thinking -54
start|next|coordinator|to|	saying -27
start|next|coordinator|verb|	judging -68	saying -29	thinking -32
start|next|correct|	determiner 12	none -54	pronoun -62
start|next|correct|first|	him -52	the 12
start|next|counsel|	capital -53	none -39	preposition -25	verb -54
start|next|counter|	auxiliary -26	preposition -64
start|next|credit|	capital -37	determiner 43	none -47	preposition -89	subordinator -50	word -72
start|next|credit|first|	for -72
start|next|criticise|	determiner -50	none -60
start|next|criticise|first|	the -50
start|next|criticize|	auxiliary 57	capital 49	determiner 20	preposition 19	pronoun 56	subordinator -51	verb 68	word -6
start|next|criticize|first|	by -61	clinton 41	for 45	his 36	president 50	trump 31
start|next|cry|	none -50
start|next|debate|	adverb -40	auxiliary -109	capital -61	coordinator -20	none -126	preposition 13	subordinator -38	word -45
start|next|debate|first|	and -20	in -28	is -45	on -56	over 31	stage -28
start|next|decide|	adverb 57	auxiliary -40	none 33	pronoun -33	subordinator 6	verb 19	word 13
start|next|decide|first|	in -40	not 61	to 18	who -53
start|next|declare|	auxiliary -24	capital 26	none 27	preposition -63	pronoun 26	to -24	verb -17	word -21
start|next|declare|first|	a -77	an -34	in -33	on -48	the 44
start|next|decline|	auxiliary -15	none -54	preposition -18	to -67	verb-saying 13
start|next|decline|first|	a 15	comment 13	to -16
start|next|decry|	determiner 38	none 43
start|next|deem|	none 68	word 51
start|next|defend|	capital 75	determiner -6	none -26	to 24	verb 66
start|next|defend|first|	a -62	her 52	himself -28	his 18	it 7	the -20
start|next|define|	determiner -28	none -14
start|next|define|first|	the -8
start|next|deliver|	determiner -23	none -20	preposition -56	to -11	verb -19	word -42
start|next|deliver|first|	a -19	by -27	his -25	the 27
start|next|demand|	determiner -33	preposition -70	verb -26	word 6
start|next|demand|first|	a -24	the -66	to -44
start|next|denounce|	determiner 13	none 49	verb 6
start|next|deny|	adverb 63	auxiliary -7	determiner 7	preposition -51	pronoun -77	word 23
start|next|deny|first|	any 81	it -47	the 30	there 42	wrongdoing 68
start|next|describe|	auxiliary 65	capital -49	marks -141	none 63	preposition -76	subordinator 45	to 35	verb -29	word 42
start|next|describe|first|	a 25	as 18	by -57	her -15	him -12	his 27	it -39	the -28	themselves 29	to -42
start|next|detail|	auxiliary 35	determiner 38	none -7	preposition -86	to 10	verb 29
start|next|detail|first|	about -61	of -53
start|next|determiner|	$ 49	, -22	; -61	adverb 25	auxiliary 48	capital 7	coordinator 17	determiner 10	end -62	preposition 24	quote -29	stop -34	subordinator -32	that -73	verb-judging -22	verb-saying -11	verb-thinking -9	word 21
start|next|determiner|auxiliary|	judging 11	saying 27	thinking 39
start|next|determiner|marks|	judging -153	saying 13	thinking -99
start|next|determiner|none|	judging 7	saying -27
start|next|determiner|to|	judging 6	saying -11	thinking 37
start|next|determiner|verb|	judging 25	saying 26	thinking -26
start|next|disagree|	auxiliary -33	none -30	preposition -37
start|next|disagree|first|	with -38
start|next|disavow|	determiner 52
start|next|disclose|	determiner 13	none -22	preposition -70	verb 34
start|next|disclose|first|	in -67	the -27
start|next|discuss|	auxiliary 33	capital -56	determiner 8	none 7	subordinator 9	to 43	verb -10	word 18
start|next|discuss|first|	a -37	his 27	the -7
start|next|dismiss|	auxiliary 49	capital 9	determiner -18	marks -83	preposition -58	verb -16	word 39
start|next|dismiss|first|	a -39	talk -38
start|next|dispute|first|	over -39	the -96	this 23
start|next|dispute|	none 16	preposition -48	verb -57
start|next|doubt|	auxiliary 23	none -10	preposition -67
start|next|doubt|first|	about -59
start|next|echo|	determiner 6	none -37	preposition -42	verb 51
start|next|echo|first|	by -39	the -31
start|next|email|	auxiliary -50	coordinator -11	none -66	preposition -49	subordinator -12	to -49	verb -78	verb-saying -38	word -72
start|next|email|first|	account -28	and -11	server -30	to -43
start|next|emphasize|	determiner 50	none 43
start|next|encourage|	capital -16	determiner 6	to -22	word -23
start|next|endorse|	capital 26	determiner 21	none 22	pronoun -13	verb 34	word 66
start|next|endorse|first|	a -17	clinton -17	cruz -6	her 25	him -13	mr. -10	sanders 55	the 26	trump -6
start|next|envision|	verb -13
start|next|estimate|	auxiliary -16	none 43	preposition -6	verb -29	word 27
start|next|expect|	auxiliary -26	none -42	to 123	verb 43	word 29
start|next|expect|first|	a 18	in -7	more -70	the 14	to 11
start|next|explain|	determiner 7	none -15	preposition -17	subordinator 23	verb 22	word -86
start|next|explain|first|	how 61	in -64	why -6
start|next|express|	auxiliary 8	determiner 29	none -24	verb 31	word 9
start|next|express|first|	concern -35	confidence -46	her -32	regret 10
start|next|fault|	none -39	verb -37
start|next|favor|	capital -45	determiner 41	none -16	preposition -16	to 48	verb 33	word 47
start|next|favor|first|	clinton -34	trump -32
start|next|favour|	determiner -46	none -48
start|next|favour|first|	the -46
start|next|fear|	auxiliary 12	determiner 74	preposition -106	pronoun -18	verb 29	word -27
start|next|fear|first|	for -78	it -23	the 68
start|next|feel|	auxiliary -22	determiner -10	pronoun 21	verb 13	verb-thinking -7	word 20
start|next|feel|first|	a -33	her 59	like -29	the -31
start|next|figure|	auxiliary 14	preposition -96	to -49	verb -66	verb-thinking -31
start|next|figure|first|	from -28	in -25	out -15	to -55
start|next|find|	auxiliary 15	capital 60	determiner -39	marks -68	none -14	preposition -9	pronoun -49	to -40	verb -28	word -30
start|next|find|first|	a -51	alive -56	at -59	by 31	clinton 51	himself -59	his 59	in -66	no 9	on -37	out -51	some -65	the -71	trump 35	ways -60
start|next|fire|	auxiliary 6	none -32	preposition -67	verb -52	verb-judging -47	word -78
start|next|fire|first|	back -47	defensive -32	for -48	from -25	in -18
start|next|first|	1 33	11 -9	14 -31	140 -49	19 -46	2 -14	212 -64	22 30	24 -62	28 -60	2gb -45	30 -66	31 -22	40 16	42 -48	50 -60	52 55	6 -71	61 -43	612 -51	66 11	67 -40	9 -62	90 20	a -16	abc -38	account -28	action -61	afp -43	africa -64	after -142	afterward -44	afterwards -60	again -74	against -17	ahead -21	air 19	al -35	ali 62	alive -56	all -8	allies 52	almost -46	along -35	also -61	american 66	americans 12	amid -47	among -88	an 10	analysts -47	and -135	ankara -33	anonymity -17	any 26	anything -48	are -87	as -24	at -14	attendance -68	australia -67	away -43	back -28	bail -30	ballots -73	baltic 41	bangladesh -16	bank -63	banks -58	bbc -38	because -48	before -104	begins -30	behind -17	beijing 44	bein -46	being 49	below -19	bernama -35	bernie 63	between 35	beyond -61	bill 16	black -24	bloomberg 29	book -38	both -29	bridge -72	broadcaster -43	brought -67	bulgarian -48	business 21	but -69	buyers 56	by -116	calls 14	calm -59	came -52	campaign -38	candidates 42	candidly -30	captain 51	carson 37	cases 54	cgtn -37	change -38	children 43	china 67	christie 12	clients -42	clinton 68	collapse -44	colleagues -47	comey 57	comment 6	companies -50	company -25	conditions 45	condolences -63	conference -47	confidence -53	congress 22	congressional 54	consumers -25	contest -52	contests -60	could -30	court -31	courts -50	crews 60	cruz 43	customers 18	cut -49	cuts -78	cutting -25	daily -55	decades 7	defensive -32	delegates -55	democratic 34	democrats 6	despite 47	details -11	donald 76	down -55	dpa -33	during -78	each -30	earlier -70	early 31	efforts 41	eight -53	employees 35	err -23	espn 13	eu -57	european 16	every -40	everyone -28	evidence 22	exchange -61	eyebrows -52	families 44	far 14	farmers -33	fast 41	fees 7	firm -68	first -57	five -25	florida 46	fog -80	footfall -10	foreign -36	foreigners 49	former 20	four -53	fox -48	fraud -54	freely -44	friday -112	friends -38	from -170	further 30	gabon -31	game -41	gerald -46	germany 67	global -7	gna -28	goodbye -28	gop 37	greggs 27	guests -61	guilty -55	had -29	hailed -27	has -68	have -67	he 25	he'd 47	he'll 58	held -31	help 56	her 29	herself -10	he’d 44	he’ll 48	higher -23	hillary 45	him 44	himself -7	his 24	hit -24	home -68	host -42	house -19	how 7	howard -51	i -70	if 28	imports -37	in -119	including -43	individual -19	inflation -40	inside -62	instead -67	interest -55	international -34	into -93	investigators 31	investors 16	is -59	isis -21	its -17	itself -44	jeb 37	john 18	journalists -38	judges -20	jurors -45	just 40	kasich 47	kiribati -46	la -61	land -22	landlords -21	last -128	late -70	later -37	law -25	lawmakers -41	leaders 46	legislation 41	letters -57	like -27	listing -31	little -14	losses 55	loudly -35	low 57	major 20	making 59	manafort 55	manila 53	marco 16	may -34	me -6	media -34	medicare -9	men 21	mike 7	minister -50	monday -100	money -82	moscow -51	most -24	mr. 90	mrs. 68	ms. -19	msnbc 24	much -28	my 12	national 25	nearly 48	neither -26	net 35	new -22	newsmen -51	next -95	night 24	nine -37	nobody 36	none 27	not 32	nothing -57	numbers -57	obama 83	of -45	off -92	office -54	officers 23	on -75	once -34	open -41	options 24	or -57	other 25	otherwise 11	out -119	outside -62	over -31	parliament -32	parties -53	party 49	passengers 29	patience 16	pence -37	pennsylvania -48	people 14	period -61	personal 43	plans -11	players 32	point -30	points -32	police 21	political -48	politico -34	polls 51	postimees -33	potential -49	president 40	primaries -23	prisoner -52	private -58	pti -35	public -65	publicly -46	published -32	questions 7	radio -42	rail 18	rain -55	raising 53	rates -23	records -11	recount -41	refunds -60	regret 10	released -51	rep. -38	repeatedly -48	reporters -29	reports 17	republican 31	republicans -10	responsibility 15	restraint -74	reuters -56	ring -47	rising -32	rivals 28	rnz -57	rose -48	roughly 40	rté -59	rubio 25	rudaw -43	ryan 50	said -62	sales 6	sanders 76	saturday -61	say -28	saying -30	says -49	scheduled -52	schools -16	seats -81	second -14	secretary -57	seeing -22	seeking 52	senator 46	server -30	service 36	seven -41	several 26	she 13	she’ll 43	should -52	show -62	shown -43	signs -56	silicon 43	similar -56	since -83	six 73	sky -50	slates -6	smoke -60	snow -52	so 29	some 20	something 9	sorry -56	spending 80	staff 11	stage -43	starting -59	state 27	statements 11	states 27	steady -41	stolen -65	students -70	such -11	sunday -80	sunshine -39	suppliers 35	support -59	supporters 33	system -55	talk -41	talks 17	tank -69	tariffs 8	tass -33	tax 46	taxing 44	ted -19	television -43	terms -50	than -65	their 48	them -27	themselves 19	there 58	these -11	they 43	they’re 68	things -46	this -18	those 52	three -39	through -82	throughout -14	thursday -81	time -49	times -34	to 37	tonight 23	trade 21	traders -74	truce -78	trucks -36	trump 84	tuesday -126	twice -64	two -83	u.s. 6	unchanged -41	under -64	until -69	up -98	us -102	users -46	using -35	variety -53	victory 25	viewers -46	volunteers 28	vote -54	voters 17	wall 28	was -24	washington -54	ways -60	we -19	weak 16	wednesday -110	well -59	were 34	western 11	when -25	where 14	which -27	white 7	who -25	why 28	will 13	with -58	within -76	without -45	women 28	work -9	workers 18	works -58	would 7	wrongdoing 78	wwd -30	years -60	yesterday -72	yet 8	yle -32	yonhap -54	you -59	your -24
start|next|forecast|first|	by -36	for -67	of -54
start|next|forecast|	none -12	preposition -101	word -61
start|next|fume|	none -49	preposition -32
start|next|gasp|	none -45
start|next|greet|	determiner -44	none -46	preposition -49
start|next|greet|first|	with -52
start|next|groan|	verb -31
start|next|hail|first|	as -45
start|next|hail|	none -7	subordinator -45	verb -16	word -46
start|next|hate|	determiner 23	pronoun 10
start|next|hate|first|	it 10	the 23
start|next|hear|	adverb -34	auxiliary -66	capital -55	determiner -43	marks -22	none -38	preposition -60	pronoun 13	subordinator -44	verb -8	verb-judging -23	verb-saying -57	word 8
start|next|hear|first|	a 20	an -54	every -22	from -25	is -31	it -58	on -24	the -85	was -35
start|next|highlight|	capital 7	determiner 18	subordinator -10	verb 45
start|next|highlight|first|	the 11
start|next|hint|	auxiliary -44	none 31	preposition 33	pronoun -44	verb 8
start|next|hint|first|	at 38
start|next|hit|	capital 14	determiner -113	none -26	preposition -46	pronoun 17	verb -67	verb-judging -26	word -78
start|next|hit|first|	a -66	back -26	by -16	the -81
start|next|hold|	adverb -48	auxiliary -27	determiner -53	none -81	preposition -64	pronoun -48	subordinator -56	to -78	verb -20	verb-judging -46	verb-saying -27	word -32
start|next|hold|first|	a -36	as -41	at -25	back -29	by -25	firm -40	for -18	his -52	in -37	it -48	its -52	more -25	off -33	on -25	one -40	out -26	primaries -18	rates -18	signs -27	steady -41	the -81	their -76	two -23	up -38
start|next|hope|	auxiliary 51	capital -22	determiner 81	preposition -9	to -15
start|next|hope|first|	for -12	the 50	to -8	will -11
start|next|howl|	none -42
start|next|identify|first|	as 7	because -62	by -37	with -64
start|next|identify|	pronoun -27	subordinator -15	verb 16	word 20
start|next|indicate|	auxiliary 22	determiner -13	none -33	pronoun 16
start|next|indicate|first|	he 67
start|next|inform|	auxiliary -47	determiner -46	none -59
start|next|inform|first|	her -41
start|next|insist|	adverb 28	auxiliary 66	capital 30	determiner 61	preposition -84	pronoun 78
start|next|insist|first|	he 38	on -80	she 60	the 42	there 28	they 25
start|next|instruct|	to -35
start|next|insult|	preposition -69	verb 20
start|next|intend|first|	to -14
start|next|intend|	preposition -15	to 7
start|next|interpret|	none 35	preposition -78
start|next|interrupt|	determiner -48	none -36
start|next|introduce|	adverb -67	auxiliary -16	determiner -18	none -6	preposition -62	verb -23
start|next|introduce|first|	a -78	to -53
start|next|invite|	capital -66	determiner -42	preposition 26	to -87
start|next|invite|first|	the -42	to 28
start|next|invoke|	determiner 6	none 59	verb -46
start|next|invoke|first|	the -6
start|next|issue|	adverb -37	auxiliary -37	coordinator -29	determiner -12	none -16	subordinator -32	to 13	verb -63	word -23
start|next|issue|first|	a -34	after -32	and -21	by -69	in -62	is -63	of -40	on 27	statements -56	the -34	with -32
start|next|joke|first|	about -55	on -34
start|next|joke|	marks -40	none -52	preposition -71	verb -42
start|next|judging|	adverb -25	auxiliary -136	base -10	capital 30	coordinator -89	past 10	preposition -34	pronoun 21	verb-judging -56	verb-saying -24	verb-thinking -20	word 11
start|next|judging|first|	1 -70	140 -47	a -28	action -61	after -71	again -20	against -71	all -32	along -35	america 15	among -77	an 13	and -79	another 52	any 7	are -51	at -17	away -40	ayotte -7	back -70	ballots -65	because -30	before -48	between -22	black -24	both -72	by -183	china 40	clinton 34	collapse -44	concerns 21	conference -47	contest -52	contests -56	cruz 21	cuts -58	decades 7	defensive -32	democratic 7	donald 52	down -37	during -54	each -15	early 21	eyebrows -52	for 17	foreign -14	former 48	four -80	friday -50	from -115	general -72	gerald -46	has -41	have -33	her 26	hillary 15	him 46	himself 24	his 18	hit -24	home -50	imports -56	in -41	into -72	is -74	it -39	its -17	itself -20	jeb 13	kiribati -46	last -66	like -70	major -13	marco 18	members -53	money -24	more -29	moscow -50	mr. 61	mrs. 59	new -72	no 14	obama 50	of -44	off -60	one -15	only -65	other 42	out -82	over 11	points -32	president 7	records -67	reports 17	republican 16	republicans -11	rivals 13	rubio 50	said -23	sanders 59	second -57	secretary -54	sen. 25	senator 59	several 14	since -37	some 13	such -42	supporters 32	talk -38	the -10	them 8	themselves 28	three -66	through -38	trump 57	tuesday -53	twice -47	two -89	unchanged -21	under -18	up -50	vote -54	was -58	weak 16	were -41	what 30	white 7	why 33	with -16	within -56	workers 14
start|next|knock|first|	on -43
start|next|knock|	none -33	preposition -90
start|next|know|	auxiliary 26	capital 60	determiner 22	marks -73	none 34	preposition -93	subordinator -7	to -43	verb 12	word -48
start|next|know|first|	about -83	how -12	is -52	it -36	the -87	what -44	which -11
start|next|label|	determiner 14
start|next|lament|	none 60
start|next|lash|first|	out -26
start|next|lash|	preposition -26
start|next|laugh|	auxiliary -50	none -43	preposition -64	subordinator -57	verb -29
start|next|laugh|first|	at -53	so -49	when -25
start|next|learn|	auxiliary 9	capital -47	determiner 34	none -33	preposition -127	verb -18	word -52
start|next|learn|first|	from -33	of -59	to -109	who -47
start|next|like|	auxiliary -71	capital -166	determiner -27	none 10	preposition 42	pronoun -17	to -23	verb -44	word -20
start|next|like|first|	a 20	an -71	both -59	him -77	many -67	mr. -89	pennsylvania -43	someone -58	the -33	their -63	to 44	your 17
start|next|list|	auxiliary -68	capital 15	determiner 22	marks -84	none 6	preposition -110	pronoun 6	subordinator 7	verb -29	word -77
start|next|list|first|	1 -70	as 7	in -77	of -58	on -53	the 58
start|next|lobby|	capital -42	none -20	preposition 11	to -26	verb -41	verb-saying -28
start|next|lobby|first|	for -80
start|next|love|	capital 7	determiner -11	none -34
start|next|love|first|	the 8
start|next|maintain|	determiner -92	none -78	preposition -38	verb -58
start|next|maintain|first|	a -47	the -28
start|next|mean|	adverb -53	capital -38	determiner -28	none -40	preposition 28	pronoun -73	verb -107	word -87
start|next|mean|first|	a -55	he -44	the -67	to 34
start|next|mention|	auxiliary 29	capital 86	determiner 47	none 27	preposition -102	pronoun -32	subordinator -33	to 23	verb 9
start|next|mention|first|	as -9	him -32	his 53	of -92	the 32
start|next|message|	auxiliary -37	none -33	preposition -52	to -46	verb -62	word -47
start|next|message|first|	on -15	to -57
start|next|mock|	capital 78	determiner -8	verb 12	word -16
start|next|mock|first|	the -33
start|next|murmur|	preposition -17
start|next|name|	adverb -58	auxiliary 15	capital -62	determiner 42	marks -50	none -31	preposition -47	pronoun -28	subordinator -21	to -41	verb 6	verb-thinking -54	word -31
start|next|name|first|	a 9	after -42	an -69	by -44	for -73	four -54	gerald -46	him -10	in -39	is -38	it 7	only -52	the 34
start|next|need|	adverb -82	auxiliary -85	none -21	preposition -77	to -36	verb -30
start|next|need|first|	a -71	about -52	for -45	in -21	not -52	only -57	to -73
start|next|nominate|	auxiliary -62	capital -9	determiner -41	preposition 26	to 12	verb 27	word -36
start|next|nominate|first|	an -66	by -48	contest -52	contests -56	for 14
start|next|note|	determiner 57	preposition -94	to -63	verb 68	word -13
start|next|note|first|	from -40	the 41
start|next|object|first|	to 14
start|next|object|	none -94	preposition 14	verb 21
start|next|offer|	adverb 39	auxiliary -32	capital -120	determiner -37	marks -72	none -39	preposition -10	pronoun -65	subordinator -27	to 13	verb 25	verb-judging -71	word 39
start|next|offer|first|	a -56	an -29	as -27	by -29	condolences -63	her -32	his -28	in -35	its -66	more -32	the -6
start|next|oppose|	auxiliary 8	capital -44	determiner 53	none 13	preposition -36	to 62	verb -29	word 16
start|next|oppose|first|	a 74	both -72	by -36	it -7	the 41
start|next|order|apposed|	saying -25	thinking -25
start|next|order|apposition|	saying -22	thinking -13
start|next|order|	auxiliary -55	capital -44	determiner 29	none 33	preposition 19	pronoun -8	to -48	verb-saying -51	word -79
start|next|order|first|	at -70	by -66	eight -53	in -37	recount -41	the 30	two -61
start|next|order|relative|	saying -19
start|next|order|shared|	judging 6	saying 8	thinking -14
start|next|outline|	determiner 23	none 30	preposition -32
start|next|paint|	determiner 47	marks 20	none -9	preposition -98	word -99
start|next|paint|first|	on -58
start|next|persuade|	determiner -7	none 9	pronoun 11	to -7
start|next|persuade|first|	them 11
start|next|phone|	none -61	preposition -28	to -32	verb -37	verb-judging -38	word -54
start|next|plan|	auxiliary -64	determiner -119	none -23	preposition 43	to -9	verb 30	word -42
start|next|plan|first|	a -74	by -41	for -101	in -56	of 16	to 55
start|next|plead|	adverb -21	preposition -59	to -90	word -50
start|next|plead|first|	guilty -50	not -21	with -29
start|next|pledge|	auxiliary -9	determiner -48	none 11	preposition 48	to 19	verb -9	word -69
start|next|pledge|first|	delegates -64	to 51
start|next|point|	auxiliary -69	coordinator -22	determiner -47	none -95	preposition -95	subordinator -26	to -49	verb -83	word -59
start|next|point|first|	2 -15	among -13	and -25	at -44	but -12	during -19	for -21	higher -23	in -14	of -23	on -15	out -25	this -18	to -90	up -16
start|next|portray|	determiner 23	none 15
start|next|post|	auxiliary -34	capital -73	determiner -29	none -11	preposition -125	to -33	verb 13	word 38
start|next|post|first|	a -29	an -63	her -6	in -36	on -55	the 46	to -68
start|next|praise|	auxiliary -49	capital 19	determiner -11	marks -49	none -7	preposition -54	to 9	verb 34
start|next|praise|first|	a -37	his 15	obama 46	the -19
start|next|pray|first|	for -43
start|next|pray|	none -50	preposition -61
start|next|predict|	auxiliary -32	determiner -14	none 17	pronoun 7	verb 56
start|next|predict|first|	it -17	the -31
start|next|prefer|	capital 18	determiner 26	none 24	preposition -14	to 22	verb -6
start|next|prefer|first|	a -48
start|next|preposition|	$ -17	, -88	- -39	adverb 37	auxiliary -29	capital -106	coordinator -50	determiner -51	preposition -133	pronoun -73	quote 63	stop -96	subordinator -153	that -61	verb-judging -6	verb-saying -33	verb-thinking -18	word 29
start|next|preposition|auxiliary|	judging -37	saying -31	thinking -24
start|next|preposition|marks|	judging 17	saying 18	thinking -77
start|next|preposition|none|	judging -37	saying -70	thinking -7
start|next|preposition|to|	judging -10	saying 24	thinking -20
start|next|preposition|verb|	judging -17	thinking -10
start|next|present|	determiner -18	preposition -51	pronoun 22	to -48	verb -25	word -76
start|next|present|first|	a -65	at -41	the -17
start|next|press|	auxiliary 22	capital 19	determiner -85	none -39	preposition -66	pronoun -56	to -26	verb -96	word -37
start|next|press|first|	conference -47	for -62	him -56	his -56	secretary -54	the -57
start|next|promise|	auxiliary -34	marks -65	none 15	preposition 48	pronoun -42	subordinator -51	to -42	verb 28	word -19
start|next|promise|first|	a 44	to 50
start|next|pronoun|	, -13	: -53	; -7	adverb -18	auxiliary 23	capital 7	determiner 48	possessive 73	preposition -38	pronoun -24	quote -78	stop -115	subordinator 34	that -11	verb-judging 72	verb-thinking 94	word 26
start|next|pronoun|auxiliary|	judging -32	saying 8	thinking 17
start|next|pronoun|marks|	judging -159	saying -27
start|next|pronoun|none|	judging 51	saying -54
start|next|pronoun|to|	saying 46	thinking -25
start|next|pronoun|verb|	saying 8	thinking -11
start|next|propose|	adverb 39	auxiliary 28	determiner -15	none 11	preposition 33	to -7	verb 26	word 25
start|next|propose|first|	a -28
start|next|protest|	auxiliary -52	determiner -17	none -84	preposition -60	to -11
start|next|protest|first|	against -40	in -24
start|next|prove|	auxiliary 21	determiner 8	none -25	to -68	verb -57	word -97
start|next|prove|first|	to 9
start|next|question|	capital 46	determiner 40	none -12	preposition -16	subordinator 44	to 27	verb 13	word -64
start|next|question|first|	from -51	his 52	in -75	is -38	the -11	to -72	was -25
start|next|quote|	auxiliary -66	capital 26	determiner -39	none -19	preposition 12	verb 34	word -62
start|next|quote|first|	a -36	an -9	by -62	the -80
start|next|rail|first|	against -46
start|next|rail|	none -68	preposition -52	to -34	word -58
start|next|raise|	auxiliary -73	capital -58	determiner -30	none -158	preposition -100	pronoun 23	to -111	verb 19	verb-judging -45	verb-thinking -35	word -67
start|next|raise|first|	a 34	by -18	eyebrows -52	her -71	his -65	its -71	money -24	more -57	new -59	questions -42	the -14	their -63
start|next|rank|	adverb -54	none -6	preposition -61	verb -64	word -16
start|next|rank|first|	among -33
start|next|rate|	adverb -29	auxiliary -44	capital -39	coordinator -14	determiner -48	marks -23	none -84	preposition -40	verb -41	word -71
start|next|rate|first|	and -14	at -32	for -37	in -24	is -13	of -22	on -40	the -37	unchanged -21
start|next|read|	auxiliary -16	determiner -13	none -19	preposition -97	pronoun -63	subordinator -42	to 31	verb -81	word 7
start|next|read|first|	a 12	an -44	as -42	at -49	from -26	in -27	it -62	on -30	out -39	the -16	to -70
start|next|reason|	auxiliary -11	none -54	preposition -9	verb -76
start|next|reason|first|	for -37
start|next|rebuff|	capital -52	determiner -19	none -17
start|next|rebuke|	capital -6	verb -9
start|next|rebut|	none 56
start|next|recall|	capital -15	determiner 28	none -30	preposition -54	to 18	verb 46
start|next|recall|first|	its -75	the 8
start|next|reckon|	determiner 57	none 45	preposition -60
start|next|reckon|first|	the 57
start|next|recognize|	auxiliary -16	determiner -8	none -9	preposition 24	word -19
start|next|recognize|first|	the 14
start|next|recommend|	none 30	verb -16	word 54
start|next|record|	auxiliary -79	coordinator -15	determiner -67	none -123	preposition -51	to 30	verb -70	verb-saying -37	verb-thinking -42	word -41
start|next|record|first|	and -15	for -19	from -17	in -31	is -45	on -39	show -42	the -52
start|next|recount|	determiner 51	preposition -23	word -41
start|next|recount|first|	in -23	the 19
start|next|reference|	determiner 34	none 46	preposition -75	verb 29
start|next|refer|	adverb 13	determiner -59	marks -78	none -27	preposition -35	to -47	verb-judging -48
start|next|refer|first|	questions -48	to -35
start|next|reflect|	auxiliary -65	determiner -32	none 7	preposition -38	verb -57	word -51
start|next|reflect|first|	on -27	the -17
start|next|refuse|	determiner -18	none -22	preposition 6	to 16	word -41
start|next|refuse|first|	a -61	to 9
start|next|regard|first|	as -9
start|next|regard|	subordinator -9
start|next|reiterate|	determiner 50	verb 58
start|next|reiterate|first|	his 45
start|next|reject|	auxiliary 16	determiner -19	preposition -45	to -72	word 6
start|next|reject|first|	a -14	an -22	by -42	the 19
start|next|relate|first|	to -73
start|next|relate|	none -61	preposition -76
start|next|remark|	auxiliary -45	none -28	preposition -44	verb -58
start|next|remember|	auxiliary 34	determiner -25	pronoun -79	subordinator 36	verb 23	word -33
start|next|remember|first|	being 49	it -79
start|next|remind|	auxiliary -64	determiner -49	none 19	to -61	verb -49	word -81
start|next|remind|first|	the -40
start|next|repeat|	auxiliary -60	determiner 7	none -15	pronoun -57	verb 46
start|next|repeat|first|	his -6	it -54	its 7
start|next|reply|	adverb -32	none -54	preposition -84	subordinator -18	verb -60
start|next|reply|first|	for -46	from -14	later -32	on -26	to -62	with -20
start|next|report|	auxiliary -23	capital 22	determiner -53	marks -65	none -15	preposition -12	pronoun 12	to -13	verb-judging -34	verb-saying -87	verb-thinking 17
start|next|report|first|	a -20	at 45	by -68	from -51	in -73	it 12	its 16	last -59	no -41	of -69	on -79	one -71	smoke -60	spending 72	the -21	this -50	to -93	with -28
start|next|request|first|	for -118
start|next|request|	preposition 28	to 45	verb -7	word 15
start|next|respond|	adverb -44	none -15	preposition -6	to -13	verb -58
start|next|respond|first|	by 33	on -49	to -29	with -63
start|next|reveal|	auxiliary 9	determiner 34	none 9	preposition -53	pronoun -8	verb 25	word 14
start|next|reveal|first|	a 51	the 12
start|next|rule|	adverb -35	auxiliary -65	capital 15	marks -24	none -85	preposition -73	pronoun -50	verb -22	verb-saying -38	word -73
start|next|rule|first|	for -41	him -50	of -28	on -24	out -35	thursday -37
start|next|saying|	adverb -24	base -25	coordinator -76	determiner 16	participle -10	preposition -31	present -6	pronoun 7	subordinator -24	verb-judging 9	verb-thinking -26
start|next|saying|first|	1 50	14 -31	19 -46	2 16	22 30	2gb -45	40 39	52 55	612 -51	66 25	9 -62	90 50	a 18	abc -38	about 18	account -28	afp -43	after -111	afterward -44	afterwards -60	again -49	against 8	air 29	al -35	ali 62	alive -56	all -31	allies 52	american 35	among -30	an -9	analysts -47	and -94	another -35	any 46	anything -39	are -65	as -44	at 8	attendance -43	back 8	bail -30	baltic 41	banks -58	bbc -38	before -77	beijing 44	bein -46	being 49	bernama -35	between 41	beyond -61	bill 45	book -38	both 6	broadcaster -43	brought -36	business 21	but -67	buyers 56	by -64	calls 14	calm -59	came -41	candidly -27	carson 13	cgtn -37	change -38	children 43	china 50	clients -42	clinton 20	colleagues -47	comment 13	companies -50	concerns -35	conditions 52	condolences -63	confidence -53	congress 27	consumers -25	could -28	court -31	courts -50	crews 60	customers 18	cut -20	cutting -23	daily -55	delegates -55	democratic -38	democrats 6	details -11	donald 53	dpa -33	during -68	each -31	earlier -70	eight -53	employees 35	err -23	espn 13	every 19	exchange -61	families 44	farmers -33	fees 7	first -50	five -69	foreign -39	foreigners 46	former -49	four -25	fox -48	fraud -54	friday -97	friends -26	from -116	further 27	gna -28	goodbye -28	guests -51	guilty -55	had -29	has -41	have -36	he 32	he'd 47	he'll 56	her -31	herself -43	he’d 44	he’ll 48	higher -23	hillary 27	himself -95	how 8	howard -51	i -55	if 17	in -121	inflation -23	interest -52	into -64	investigators 31	investors 16	is -41	it 21	its 16	itself -71	journalists -38	judges -10	jurors -45	just 6	la -61	land -22	landlords -21	last -111	later -78	lawmakers -41	leaders 46	letters -57	like -38	little -19	losses 55	loudly -35	manila 53	many 38	me -37	media -34	members 28	minister -50	monday -96	money -56	more 11	mr. 70	mrs. -23	msnbc 24	much -56	nearly 57	neither 77	newsmen -51	next -68	night 24	no -9	nobody 54	none 15	not 13	nothing -38	numbers -48	obama 68	of -26	off -69	officers 23	officials 7	on -88	open -41	or -37	otherwise 11	our -12	out -80	outside -62	over -41	parents -24	parliament -32	parties -53	party 26	passengers 29	patience 16	people 15	personal 43	plans -11	police -37	politico -34	postimees -33	president 44	private -57	pti -35	publicly -46	published -32	questions 10	radio -42	recount -41	regret 10	released -41	rep. -28	repeatedly -48	reporters -94	republican 40	republicans 22	responsibility 15	restraint -66	reuters -56	rnz -57	rté -59	rubio -29	rudaw -43	said -56	sales 54	sanders 25	saturday -61	says -41	schools 32	seeing -22	seeking 52	sen. -47	server -30	service 16	several -9	she 31	she’ll 43	should -36	show -57	shown -43	since -71	sky -50	smoke -60	snow -52	so 14	some 17	something -45	sorry -56	spending 79	staff 24	stage -43	state 17	statements 11	stolen -65	such 24	sunday -79	sunshine -39	suppliers 35	support -48	talks 20	tass -33	television -43	terms -50	the 20	their 57	them -33	there 59	these -51	they 31	they’re 47	this -76	those 63	three 6	through -64	throughout -14	thursday -64	time -49	to 24	trade -12	trucks -36	trump 40	tuesday -105	two -14	u.s. -24	under -71	until -59	up -76	us -93	users -46	using -30	variety -53	victory 25	viewers -46	volunteers 48	washington -31	ways -60	we -47	wednesday -97	were 51	what -8	when -26	where -6	which -39	why 7	will 9	with -136	within -51	women 44	workers 16	works -58	would -13	wrongdoing 78	wwd -30	yesterday -69	yet 8	yle -32	yonhap -54	you -73
start|next|say|	adverb -70	auxiliary 55	capital 30	coordinator -44	determiner 44	marks 17	none -46	preposition -146	pronoun 32	subordinator -57	verb 58	verb-judging 111	verb-saying 39	verb-thinking -30	word 68
start|next|say|first|	11 14	19 -42	52 55	about 9	after -63	afterward -44	afterwards -60	ali 45	all 122	an 33	ankara 60	any 42	anything -76	as -91	at -18	attendance -43	both 99	buyers 56	by -103	china 50	clinton 83	conditions 52	consumers -25	crews 76	each -25	families 44	for -7	foreign -31	four 8	friday -81	from -26	goodbye -28	had -27	he 18	he'll 56	her -39	he’d 44	he’ll 48	his -12	i -61	if 51	in -52	it 48	its 164	last -48	later -67	losses 43	manila 53	many 55	members 82	monday -74	more 74	mr. 64	much -50	neither 77	new -48	no -19	nobody 54	none 37	not 33	nothing -31	obama 43	of -88	officials 77	on -130	one 53	only -19	outside -55	over -66	parents 60	republican 39	republicans 60	sales 54	sanders 44	she 70	so 25	some 23	sorry -56	staff 64	sunday -50	suppliers 52	talks 58	the 67	there 24	they 13	they’re 46	this -61	those 56	three 79	through -58	thursday -27	to -124	trump 23	tuesday -86	two 109	washington 80	wednesday -78	what -33	where -63	which -36	who -40	will 67	women 44	would 78	yesterday -45	you -71
start|next|scold|	none -43
start|next|scorn|	none -52
start|next|seek|	auxiliary 34	capital -28	none 11	preposition -10	to -35	verb -12	verb-saying -18	word 38
start|next|seek|first|	a -32	the -32	to -8
start|next|see|	auxiliary 11	capital -27	determiner -23	marks -46	none -37	preposition 27	subordinator -7	to 25	verb 21	word 9
start|next|see|first|	a -36	about 20	him -25	his -79	in 34	it 15	no -71	the 15
start|next|shoot|	coordinator -11	determiner 9	none -99	to -60	verb -20	verb-judging -49	word -106
start|next|shoot|first|	a -25	and -11	at -45	back -49	for -61	in -26	on -27	to 18
start|next|shout|	none -52
start|next|show|	auxiliary -24	capital 73	determiner -12	none 17	preposition -92	subordinator -9	to -46	word -22
start|next|show|first|	a 16	clinton 68	for -45	he 19	her 44	him -8	his -39	host -41	how -40	in -48	it 10	mrs. 53	no -24	on -40	the -15	trump 80	two -45	up -50	voters 24
start|next|shrug|first|	off -36
start|next|shrug|	none -27	preposition -40	verb -35
start|next|sigh|	verb -44
start|next|signal|	auxiliary -31	determiner -30	none 7	verb -31	word -18
start|next|sign|	auxiliary -18	capital -116	coordinator -49	marks -22	none -35	preposition -73	subordinator -53	to -89	verb -22	verb-saying -51
start|next|sign|first|	a 9	an -75	and -29	at -54	before -23	by -48	for -52	from -17	in -26	of -39	off -45	on -43	the 26	up -42	with -13	yet -37
start|next|sing|	capital -40	none -46	preposition -21	pronoun -30	verb -41
start|next|sing|first|	in -31
start|next|slam|	capital 48	determiner 53	none 30	verb 45
start|next|slam|first|	the 41
start|next|slap|first|	a 17
start|next|slap|	none -22
start|next|slate|	preposition -54	verb -42	word -49
start|next|snap|	none -51
start|next|speak|	adverb -95	auxiliary -14	capital -72	marks -73	none -26	preposition -41	to -64	verb -55	word -82
start|next|speak|first|	about -97	at -103	candidly -27	first -28	for -96	from -17	in -26	last -16	next -22	of 9	on -42	out -35	publicly -35	to -31	up -18	with -69
start|next|speculate|first|	on 32
start|next|speculate|	none -66	preposition 29
start|next|spell|	none -42	preposition -39
start|next|state|	auxiliary -33	capital -77	coordinator -22	determiner 30	none -61	subordinator -32	to 27	verb -35	verb-saying 22	verb-thinking -41	word -139
start|next|state|first|	and -18	have -20	in -34	like -27	media -34	of -73	on -31	party -30	rep. -28	television -43	this -48	to 19	where -24	with -44
start|next|stress|first|	the -16
start|next|stress|	verb 17
start|next|subordinator|	, 70	adverb -76	auxiliary -63	capital -14	pronoun 13	quote -122	subordinator 10	verb-saying -57	verb-thinking -35
start|next|subordinator|auxiliary|	saying 6
start|next|subordinator|marks|	judging -125	saying -35	thinking -56
start|next|subordinator|none|	saying -26	thinking 30
start|next|subordinator|to|	judging -14	saying 30	thinking -30
start|next|subordinator|verb|	judging 13	saying -52	thinking 33
start|next|suggest|	auxiliary 32	capital 20	determiner 45	none -29	preposition -19	pronoun 15	to 56	verb 75
start|next|suggest|first|	it -16	otherwise 11	she 37
start|next|support|	auxiliary 50	determiner -7	none 17	preposition -38	pronoun 14	to 9	verb -25	word 23
start|next|support|first|	a 16	among -62	by -61	clinton -18	for -20	from -58	her -15	sanders 46	the 23	trump 10
start|next|suspect|	auxiliary 52	none -66	preposition -48	to -50
start|next|suspect|first|	of -48
start|next|swear|	none -52	preposition -52
start|next|tag|	none -60
start|next|talk|	adverb -57	auxiliary -57	marks -46	none -46	preposition -121	to -55	verb -27	verb-saying -41	verb-thinking -47	word 7
start|next|talk|first|	about -89	collapse -44	of -35	on -14	points -32	to -70	with -22
start|next|tease|	none -34
start|next|tell|	adverb -48	auxiliary -71	capital -78	determiner -24	marks -81	none -72	preposition -95	pronoun -120	subordinator 14	to -19	verb -40	verb-saying -77	word -95
start|next|tell|first|	2gb -45	a 30	abc -38	afp -43	air -62	al -35	all -58	an -90	analysts -47	bbc -38	bein -46	bernama -35	by -18	cgtn -37	clients -44	cnn -71	colleagues -47	daily -35	delegates -30	dpa -33	employees -52	err -23	espn -44	fox -37	friends -26	gna -28	her -44	him -80	his -72	in -17	investors -63	it -64	journalists -38	jurors -45	la -30	lawmakers -21	me -56	members -66	msnbc 24	my -51	of -63	one 16	our -55	parliament -32	police -37	politico -34	postimees -33	pti -35	radio -60	reporters -63	reuters -56	rnz -57	rté -59	rudaw -43	sky -50	staff -64	state -57	supporters -86	tass -33	the -129	their 37	them -38	they -47	this -74	to -90	us -41	voters -69	wwd -30	yle -32	yonhap -54
start|next|testify|	capital -32	none -61	preposition -42	subordinator -37
start|next|testify|first|	before -31
start|next|text|	auxiliary -50	determiner -52	none -56	preposition -21	pronoun -32	to -38	verb -36
start|next|text|first|	me -32	was -27
start|next|thank|	auxiliary -59	capital -38	determiner -22	marks -57	none -34	preposition -68	to -50	verb 15	word -17
start|next|thank|first|	her 12	him 19	his 19	the -52	to -64
start|next|thinking|	adverb -23	capital -11	coordinator -73	determiner 13	participle -8	past -13	preposition -18	present -7	pronoun 7	subordinator 14	verb-judging -89	verb-saying -24	verb-thinking -8	word -10
start|next|thinking|first|	2 -69	a -34	about -41	after -47	again -43	against -69	all 39	american 51	amid -47	an 6	and -62	any -61	are -42	at -129	back -29	because -46	before -60	both 29	by -40	clinton 96	donald 20	down -40	every -52	evidence 22	firm -40	five -50	for -58	from -72	have -51	her 79	hillary 33	him 7	his 10	host -41	house -47	in -50	iowa 18	is -21	its -79	law -25	little -10	many -67	me 20	money -53	most -35	mr. 16	mrs. 51	much 28	next -65	not 27	of -57	off -47	on -121	once -34	only 12	other -8	out -38	over -67	pennsylvania -43	primaries -18	rates -18	republican -7	rival 22	sanders 52	scheduled -52	seats -45	she -15	signs -48	so 32	some -7	someone -56	something 44	spending -40	steady -41	tank -69	than -48	the -19	them -78	they 30	this 62	those 34	thursday -26	to 32	trump 46	tuesday -45	twice -40	two -84	up -64	voters 43	was -10	western 18	what -22	who -73	why 50	will 20	with -62	would 21	your -7
start|next|think|	adverb -56	auxiliary 18	capital -21	determiner 33	none -15	preposition -88	pronoun 6	subordinator 38	to 11	verb 15	word 39
start|next|think|first|	a -40	about -92	at -50	he -25	it 45	of -61	she -32	tank -69	the 26	to -40
start|next|threaten|	determiner -18	none 19	preposition 16	verb -27	word 6
start|next|threaten|first|	to 16
start|next|title|	auxiliary 16	none -41	preposition -33	verb -43	word -67
start|next|tout|	auxiliary 51	determiner 30	none 24	verb 11
start|next|tout|first|	his 46
start|next|treat|first|	for -40
start|next|treat|	none -73	preposition -46	verb -47	word -49
start|next|trust|	auxiliary -58	none -8	subordinator -41
start|next|try|	adverb -31	determiner -59	none -54	preposition -72	to -111	verb -64	word -41
start|next|try|first|	a -40	to -71
start|next|tweet|	determiner 13	preposition -57	verb -40
start|next|tweet|first|	a 27
start|next|understand|	auxiliary 12	determiner 18	none 78	preposition -57	subordinator 45	verb -90
start|next|understand|first|	the -9
start|next|urge|	capital 18	determiner -13	none -33	pronoun 23	to 18
start|next|urge|first|	all 10	calm -59	customers 9	him 21	his -51	people -20	restraint -66
start|next|use|	adverb -55	auxiliary -71	capital -8	determiner -82	marks -42	none -46	preposition -103	pronoun -55	subordinator -60	to -143	verb -9
start|next|use|first|	a -78	as -55	by -10	for -30	her -65	his -58	in -42	it -42	of -20	one -64	the -21	them -33	to -98
start|next|venture|	none -37
start|next|verb-judging|	, -24	auxiliary 59	capital -57	coordinator 34	determiner -39	end -21	preposition -47	stop -11	subordinator -40	that 32	word 7
start|next|verb-judging|auxiliary|	judging 16	saying 27
start|next|verb-judging|marks|	judging -38	saying -40
start|next|verb-judging|none|	judging -106	saying 15	thinking -60
start|next|verb-judging|to|	saying -24
start|next|verb-judging|verb|	saying -9
start|next|verb-saying|	adverb -36	auxiliary -65	capital -55	coordinator 39	determiner -30	preposition -6	pronoun -50	quote -51	stop -30	that -21	word 47
start|next|verb-saying|auxiliary|	judging -68	saying -48
start|next|verb-saying|marks|	judging -65	saying -35
start|next|verb-saying|none|	judging -14	saying 34	thinking -42
start|next|verb-saying|to|	saying -23
start|next|verb-saying|verb|	judging 29	saying 14	thinking -37
start|next|verb-thinking|	, -26	capital -81	determiner -6	preposition 17	stop -81	that -55	word 29
start|next|verb-thinking|auxiliary|	saying -55
start|next|verb-thinking|none|	judging 22	saying -17	thinking -15
start|next|verb-thinking|to|	judging -53
start|next|verb-thinking|verb|	judging -44	thinking -46
start|next|verify|	verb -39
start|next|view|	auxiliary -38	capital 31	determiner -11	none 25	preposition -106	pronoun 30	subordinator 39	verb 18	word -52
start|next|view|first|	as 39	of -61
start|next|voice|first|	to -54
start|next|voice|	none 29	preposition -57	verb -58	word -31
start|next|volunteer|	auxiliary -37	capital -39	preposition 12	verb -68	word -52
start|next|volunteer|first|	in -14
start|next|vote|	adverb -63	capital 19	coordinator -37	marks -31	none -21	preposition -25	subordinator -55	to -127	verb -56	verb-saying -55	word -46
start|next|vote|first|	against -97	and -26	are -32	down -40	for -110	from -24	in -13	next -43	no 13	on -71	over -31	to 16	tuesday -37
start|next|vouch|first|	for -57
start|next|vouch|	none -47	preposition -57
start|next|vow|first|	to 56
start|next|vow|	none 42	preposition 56	verb 23
start|next|want|	adverb -23	auxiliary 27	capital -22	determiner -25	marks -56	none -15	preposition 30	pronoun -118	to 36	verb -29	word -20
start|next|want|first|	a -24	him -64	it -82	its -55	more 22	one 22	the -46	their 8	them -46	to 33	your -65
start|next|warn|	auxiliary 47	capital -12	determiner -60	marks 17	none -69	preposition 8	pronoun 41	to -64	verb -61	word -98
start|next|warn|first|	about -72	against 61	for -63	in -85	it 79	of -119	on -54	the -25
start|next|wave|	determiner -44	none -67	preposition -52	verb -38	word -40
start|next|wave|first|	of -24
start|next|weigh|	capital -41	determiner -51	none -68	preposition -34	word -57
start|next|weigh|first|	a -42	in -33
start|next|welcome|	capital 56	determiner -54	none -50	pronoun -51	to 27	verb -14	verb-judging -18
start|next|welcome|first|	it -51	the -108
start|next|wish|	auxiliary -20	none 9	preposition -58	pronoun -57	verb -54
start|next|wish|first|	to -58
start|next|wonder|	auxiliary 10	subordinator 33	verb 47
start|next|wonder|first|	how 43	if 40	what 45
start|next|word|	$ 63	% -46	' 45	, 10	- 8	: -84	; -41	adverb -22	auxiliary 22	capital 8	coordinator -32	end -106	possessive 58	pronoun 48	quote -71	stop -70	subordinator -20	that 18	verb-saying -12	verb-thinking -6	word 11	— -40	’ 35
start|next|word|auxiliary|	judging -22	saying 53
start|next|word|marks|	judging -90	saying -40
start|next|word|none|	judging 15	saying -20	thinking -28
start|next|word|to|	judging 11	saying -20
start|next|word|verb|	judging 9
start|next|worry|	auxiliary 20	determiner -71	none -6	preposition 15	verb 6	word 10
start|next|worry|first|	some -56
start|next|write|	capital -64	determiner -21	marks -48	none -32	preposition -129	pronoun -58	to -46	verb -9	word 32
start|next|write|first|	a 21	about -29	an 26	for -64	in -65	it -58	on -47	the -63	to -98
start|next|yell|	verb -24
start|source|	according 9
start|source|according|	auxiliary 37	capital -18	determiner 7	none -68	pronoun 39	verb 57	word 26
start|source|according|first|	a 29	an -17	three 38
start|source|asks|false|	auxiliary 37	none -68	verb 57
start|source|before|	, 9
start|source|capital|	auxiliary 79	capital -13	word -25
start|source|capital|auxiliary|	source -23
start|source|capital|none|	source -20
start|source|capital|verb|	source 22
start|source|determiner|auxiliary|	source 113
start|source|determiner|	capital -35	verb-saying 69	word 30
start|source|determiner|none|	source -65
start|source|determiner|verb|	source 28
start|source|first|	a 29	an -17	three 38
start|source|order|according|	source 9
start|source|pronoun|verb|	source 39
start|source|source|	capital -18	determiner 7	pronoun 39	source 9	word 26
start|source|source|first|	a 29	an -17	three 38
start|source|word|	% 44	auxiliary 67
start|source|word|verb|	source 69
start|that|	acknowledge 16	add 15	admit 89	agree 19	aim -54	allege 65	allow 9	announce -10	answer -13	argue 13	ask -17	assert 27	assure 9	attribute -55	believe 9	bill -45	blame -64	call -16	caution 21	charge 12	cite -30	claim 11	clarify 52	comment 24	compare -47	complain 10	concede 45	conclude -18	confess -62	confirm 14	consider -27	contend 53	continue -17	counter 27	debate 23	decide -44	declare 36	defend -28	deliver -53	deny 50	describe -55	disclose 34	discuss -39	dismiss -62	dispute -30	doubt 20	emphasize 55	estimate 49	explain 20	express 42	fear 30	feel 28	find -11	hear -13	hope 16	identify -47	imply 56	indicate 33	insist 37	issue -49	know 22	lament 48	laugh -63	learn 10	like -63	list -49	maintain 50	mean -26	need -67	note 21	offer -59	persuade -28	plan -48	pledge 12	point -35	post 37	predict 26	present -52	press 27	promise 7	propose -35	prove -28	question 16	raise 36	read -58	recognize 30	recommend 38	reflect -64	refuse -50	regret -63	reject -13	remark -7	remind 15	repeat -19	reply 25	report -15	respond -19	reveal 18	rule -31	say 9	seek -59	show 16	sign -43	speak -54	state 8	stress 57	suggest 11	suspect 48	talk -31	tell 14	testify 72	try 13	understand -19	view -49	vote -88	vow 19	want -29	warn 12	wave -35	welcome -51	worry 34	write -13
start|that|acknowledge|first|	that 16
start|that|acknowledge|	that 16	verb 97
start|that|add|	auxiliary 16	marks -53	none 34	that 15	verb 29
start|that|add|first|	that 15
start|that|admit|	auxiliary 58	that 89	verb 64
start|that|admit|first|	that 89
start|that|agree|	auxiliary 41	none -23	that 19	verb 15
start|that|agree|first|	that 19
start|that|aim|first|	that -54
start|that|aim|	that -54
start|that|allege|	auxiliary 34	that 80	verb 54
start|that|allege|first|	that 80
start|that|allow|	auxiliary 57	that 9	verb -10
start|that|allow|first|	that 9
start|that|announce|first|	that -10
start|that|announce|	that -10
start|that|answer|	auxiliary -18	that -13	verb -55
start|that|answer|first|	that -13
start|that|argue|	auxiliary 10	marks -36	that 28	verb 135
start|that|argue|first|	that 28
start|that|asks|false|	auxiliary 25	marks -8	none -21	to 9
start|that|asks|true|	auxiliary -8	none 19	to -62	verb 21
start|that|ask|	auxiliary -29	none 11	subordinator 30	that -86	verb 16
start|that|ask|first|	that -86	whether 30
start|that|assert|	auxiliary 53	that 27	verb 11
start|that|assert|first|	that 27
start|that|assure|first|	that 9
start|that|assure|	that 9
start|that|attack|first|	that -16
start|that|attack|	that -16	verb 26
start|that|attribute|first|	that -55
start|that|attribute|	that -55
start|that|back|	verb 6
start|that|before|	, 14	2022 -81	2023 79	: -76	about -25	accusations -58	acknowledge 48	acknowledged -19	acknowledging 59	add -61	added 69	adding -7	adds 10	admits 34	admitted 59	after -31	ago 43	agree 58	agreed 83	all -60	alleged 44	alleging 50	allowed 67	and -79	announced 57	answer 76	answered -53	ap 61	april -34	argue 91	argued 51	argues -14	asked -13	asserted 55	assured -37	at -47	before 53	believe 75	believed -53	believes 32	called -82	case 47	cautioned 19	charged -10	claimed 78	claiming -49	clear -18	clinton -36	cnn 64	colleagues 75	complained -7	conceded 97	concern 47	concluded -6	condition -35	conference 19	confess -44	confidence 26	confirmed 55	contended 29	corner -59	council 98	countered 53	country -51	court 14	days -56	decide -63	deciding 15	declared 53	delegates 43	demanded 106	demanding -56	denied 111	disclosed 73	disputed -46	doubt 58	doubted -9	emails -14	estimated 59	estimates 24	evidence -41	explained 95	felt 60	finding -46	fm 78	for -13	found 42	friday 9	friends 63	group -13	heard -72	her 7	him -76	hinted 66	hoped 51	idea -21	implying 41	in -57	indicate 9	indicated 34	insist 50	insisted 107	insists -29	into -45	know 51	lamented 48	law -56	learned 41	like -25	maintained 29	mazhilis 84	me -40	mean -25	measure -48	message -54	monday -64	month 84	msnbc 64	news 30	night 50	note 65	notes 79	noting 31	notion 19	of -73	on 11	one -64	only -123	out -12	over -32	panel 88	paper 41	party -25	politico 21	promised 41	proved -17	question 49	questioned 47	questioning 41	race -51	recalled 22	recognize 46	recommended 75	rejected -15	remarks -24	repeated 64	replied 13	reporter 98	reporters 97	reports 32	responded 23	revealed -12	ruled 32	ruling -69	said 55	saturday 94	say -21	saying 170	says 130	see 9	september -14	show -11	showed 69	showing 51	shows 66	stated 69	statement 28	states -11	stressed 62	suggest 91	suggested 155	suggesting 85	suggests -7	sunday 71	system -62	television 103	testified 68	them 62	think 26	thinking -7	thinks 43	thought 7	thursday -24	times 89	told -77	trump 17	tuesday -19	twitter 59	understood -67	urged 61	us 87	video 35	voters 27	vowed 50	warn 59	warned 20	warning 10	ways -45	wednesday -31	week -12	wondered -11	worried 35	writing -37	x -18	year 7	yet -29	— -19
start|that|believe|	auxiliary -26	none 68	that 9
start|that|believe|first|	that 9
start|that|bill|first|	that -45
start|that|bill|	that -45
start|that|blame|first|	that -64
start|that|blame|	that -64	verb -60
start|that|call|first|	that -16
start|that|call|	marks -82	that -16	verb -55
start|that|caution|	auxiliary 13	none 9	that 21
start|that|caution|first|	that 21
start|that|charge|first|	that 12
start|that|charge|	that 12	verb 12
start|that|cite|	auxiliary 8	none -49	that -30	verb -58
start|that|cite|first|	that -30
start|that|claim|	auxiliary -31	that 11	verb 27
start|that|claim|first|	that 11
start|that|clarify|first|	that 52
start|that|clarify|	that 52
start|that|comment|first|	that 11
start|that|comment|	that 11
start|that|compare|first|	that -47
start|that|compare|	that -47
start|that|complain|	auxiliary -14	that 10
start|that|complain|first|	that 10
start|that|concede|	auxiliary 77	that 45	verb -7
start|that|concede|first|	that 45
start|that|conclude|	auxiliary 32	that -18	to -24	verb -36
start|that|conclude|first|	that -18
start|that|confess|first|	that -62
start|that|confess|	that -62	verb -44
start|that|confirm|	auxiliary -11	that 14	verb 81
start|that|confirm|first|	that 14
start|that|consider|	auxiliary -36	subordinator -7
start|that|consider|first|	whether -7
start|that|contend|	auxiliary 47	that 53
start|that|contend|first|	that 53
start|that|counter|first|	that 27
start|that|counter|	that 27	verb 42
start|that|debate|first|	that 18
start|that|debate|	that 18
start|that|decide|first|	that -20	whether -46
start|that|decide|	subordinator -46	that -20	to -52
start|that|declare|	auxiliary 82	that 36
start|that|declare|first|	that 36
start|that|defend|first|	that -53
start|that|defend|	that -53
start|that|deliver|	auxiliary -36	that -53
start|that|deliver|first|	that -53
start|that|demand|	auxiliary 69	none -13
start|that|deny|	auxiliary 39	none 39	that 50
start|that|deny|first|	that 50
start|that|describe|first|	that -55
start|that|describe|	that -55
start|that|disclose|first|	that 34
start|that|disclose|	that 34
start|that|discuss|first|	that -39
start|that|discuss|	that -39
start|that|dismiss|	auxiliary -62	that -62
start|that|dismiss|first|	that -62
start|that|dispute|first|	that -30
start|that|dispute|	none -53	that -30
start|that|doubt|	auxiliary 57	that 16
start|that|doubt|first|	that 16
start|that|email|	auxiliary -13	verb 9
start|that|emphasize|	auxiliary 42	that 55
start|that|emphasize|first|	that 55
start|that|estimate|	auxiliary 42	none 62	that 49	to -6	verb 40
start|that|estimate|first|	that 49
start|that|explain|	auxiliary 25	that 20	verb -15
start|that|explain|first|	that 20
start|that|express|	auxiliary 57	that 42
start|that|express|first|	that 42
start|that|fear|	auxiliary 38	that 30
start|that|fear|first|	that 30
start|that|feel|first|	that 28
start|that|feel|	none 52	that 28
start|that|find|first|	that -8
start|that|find|	none 17	that -8	verb -7
start|that|first|	that 10
start|that|hear|	auxiliary -43	none 11	that -13
start|that|hear|first|	that -13
start|that|hint|	auxiliary 8	verb 55
start|that|hold|	auxiliary 16	none -48
start|that|hope|	auxiliary 15	none -36	that 16
start|that|hope|first|	that 16
start|that|identify|first|	that -47
start|that|identify|	that -47
start|that|imply|	auxiliary 38	that 56
start|that|imply|first|	that 56
start|that|indicate|	auxiliary 38	that 24	verb 45
start|that|indicate|first|	that 24
start|that|inform|	auxiliary -16
start|that|insist|	auxiliary 101	that 37	verb -11
start|that|insist|first|	that 37
start|that|issue|first|	that -49
start|that|issue|	that -49
start|that|judging|first|	that -26	whether 22
start|that|judging|	participle -24	present -29	subordinator 22	that -26
start|that|know|	auxiliary 25	none -22	subordinator 42
start|that|know|first|	whether 42
start|that|lament|	auxiliary 34	that 48
start|that|lament|first|	that 48
start|that|laugh|first|	that -63
start|that|laugh|	none -48	that -63
start|that|learn|	auxiliary -28	that 10
start|that|learn|first|	that 10
start|that|like|	auxiliary -43	none -37	that -63
start|that|like|first|	that -63
start|that|list|first|	that -49
start|that|list|	that -49
start|that|maintain|	auxiliary 24	that 50	verb 60
start|that|maintain|first|	that 50
start|that|mean|	auxiliary 9	that -26	verb -63
start|that|mean|first|	that -26
start|that|message|	auxiliary 53
start|that|need|first|	that -67
start|that|need|	that -67
start|that|note|	auxiliary -21	that 21	verb 95
start|that|note|first|	that 21
start|that|offer|first|	that -59
start|that|offer|	that -59
start|that|order|apposed|	judging -74
start|that|order|apposition|	judging -25	saying 77
start|that|order|	auxiliary -51
start|that|order|direct|	judging -9	saying -14	thinking -7
start|that|order|relative|	saying -24	thinking 6
start|that|order|shared|	judging 6	saying -23	thinking 13
start|that|persuade|first|	that -28
start|that|persuade|	that -28
start|that|plan|first|	that -48
start|that|plan|	that -48
start|that|pledge|first|	that 12
start|that|pledge|	that 12
start|that|point|	auxiliary 19	that -35	verb -69
start|that|point|first|	that -35
start|that|post|	auxiliary 69	that 25
start|that|post|first|	that 25
start|that|predict|	auxiliary 6	that 26
start|that|predict|first|	that 26
start|that|press|	auxiliary 28	that 40
start|that|press|first|	that 40
start|that|promise|	auxiliary 38	none -27	that 7
start|that|promise|first|	that 7
start|that|propose|	auxiliary -18	none -48	that -35
start|that|propose|first|	that -35
start|that|prove|	auxiliary -61	that -28
start|that|prove|first|	that -28
start|that|question|	auxiliary -13	none 27	subordinator 21	that -14	verb 9
start|that|question|first|	that -14	whether 21
start|that|raise|	auxiliary 22	that 36
start|that|raise|first|	that 36
start|that|read|first|	that -58
start|that|read|	that -58	verb -46
start|that|recall|	auxiliary 112	verb -41
start|that|recognize|	auxiliary 10	that 30
start|that|recognize|first|	that 30
start|that|recommend|first|	that 38
start|that|recommend|	none 43	that 38	verb 56
start|that|reflect|	auxiliary -48	that -64
start|that|reflect|first|	that -64
start|that|refuse|first|	that -50
start|that|refuse|	that -50
start|that|regret|first|	that -63
start|that|regret|	that -63
start|that|reiterate|	auxiliary 14
start|that|reject|	auxiliary -24	none 11	that -13
start|that|reject|first|	that -13
start|that|remark|	auxiliary -7	that -7
start|that|remark|first|	that -7
start|that|remind|	auxiliary -19	that 15
start|that|remind|first|	that 15
start|that|repeat|first|	that -19
start|that|repeat|	that -19	verb -32
start|that|reply|	auxiliary 113	none -32	that 25	verb -11
start|that|reply|first|	that 25
start|that|report|	auxiliary -49	none 62	that -15	verb -15
start|that|report|first|	that -15
start|that|respond|first|	that -19
start|that|respond|	that -19
start|that|reveal|	auxiliary 39	marks -44	that 24	verb 50
start|that|reveal|first|	that 24
start|that|rule|	auxiliary -28	that -29	verb 14
start|that|rule|first|	that -29
start|that|saying|first|	that 15	whether -14
start|that|saying|	participle 8	past 13	present -25	subordinator -14	that 15
start|that|say|first|	that 38	whether -80
start|that|say|	marks 26	none -17	subordinator -80	that 38	to 26	verb 22
start|that|seek|	auxiliary -49	that -59
start|that|seek|first|	that -59
start|that|see|	auxiliary -6	none 15
start|that|show|	auxiliary 51	none -55	that 16	verb 20
start|that|show|first|	that 16
start|that|sign|	auxiliary -20	that -43
start|that|sign|first|	that -43
start|that|speak|	auxiliary -52	that -54
start|that|speak|first|	that -54
start|that|state|	auxiliary 13	that 8	verb -29
start|that|state|first|	that 8
start|that|stress|	auxiliary 46	that 57
start|that|stress|first|	that 57
start|that|subordinator|	adverb 37	capital -8	determiner 28	preposition -40	pronoun -22	that -13	word -30
start|that|subordinator|auxiliary|	judging -27	saying -19	thinking 52
start|that|subordinator|none|	saying 15
start|that|subordinator|to|	thinking -65
start|that|subordinator|verb|	judging 42
start|that|suggest|	auxiliary 41	none -29	that 11	to 56
start|that|suggest|first|	that 11
start|that|suspect|first|	that 48
start|that|suspect|	that 48
start|that|talk|	auxiliary -18	that -32
start|that|talk|first|	that -32
start|that|tell|	auxiliary -30	marks 92	that 15	to 59	verb 55
start|that|tell|first|	that 15
start|that|testify|	auxiliary 72	that 72
start|that|testify|first|	that 72
start|that|that|	, -20	: -58	adverb 41	auxiliary -104	capital 23	determiner 56	possessive 7	preposition 22	pronoun -7	quote 51	stop -95	subordinator 44	verb-judging -47	verb-saying -30	verb-thinking -76
start|that|that|auxiliary|	saying 11	thinking 30
start|that|that|marks|	judging -93	saying 17
start|that|that|none|	judging -8	saying -11	thinking -39
start|that|that|to|	judging -42	saying 25	thinking -11
start|that|that|verb|	judging -11	saying 8	thinking -26
start|that|thinking|	base -19	present 46	subordinator 21
start|that|thinking|first|	whether 21
start|that|think|	auxiliary 19	none 32	verb -66
start|that|try|	auxiliary 29	verb -17
start|that|tweet|	verb -14
start|that|understand|	auxiliary -32	that -19
start|that|understand|first|	that -19
start|that|urge|	auxiliary -15
start|that|use|	verb -61
start|that|view|first|	that -49
start|that|view|	that -49
start|that|vote|	auxiliary -61	that -80	to -42	verb -35
start|that|vote|first|	that -80
start|that|vow|first|	that 19
start|that|vow|	none 10	that 19
start|that|want|first|	that -29
start|that|want|	none -43	that -29
start|that|warn|	auxiliary 8	that 12	verb -22
start|that|warn|first|	that 12
start|that|wave|first|	that -35
start|that|wave|	that -35
start|that|welcome|first|	that -51
start|that|welcome|	that -51
start|that|wonder|	auxiliary 75	verb -51
start|that|worry|	auxiliary 29	that 23	verb 46
start|that|worry|first|	that 23
start|that|write|	auxiliary 14	marks 8	none -16	that -13	verb -37
start|that|write|first|	that -13
`;
