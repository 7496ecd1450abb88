/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|	 -7	0 -7	1 -53	and -49	capital -34	coordinator -61	determiner 24	preposition 44	quote -7	the 34	v1 12	v2 -65	word -33
end|(|0|	next 6	that -36
end|(|capital|	) -139	0 -54	capital 40	stop -57	v0 -33	v2 -35
end|(|determiner|	word 30
end|(|v0|	next -26	that 20
end|(|v1|	behind -48	next 16
end|(|v2|	next -53	that -27
end|(|word|	) -56	v0 -64
end|	, 7	- 18	; 9	about -127	above -57	across -17	after 22	against -116	along -78	amid -45	among -6	april -9	around -27	as -38	august -41	before 14	behind -102	below -64	between -109	beyond -68	but 27	by 21	christmas -35	concerning -63	december -55	despite 62	down -102	during 22	easter -43	evening -58	february -30	for -49	from -32	how -109	if -47	inside -64	into -103	january -49	july -72	june -66	like -81	march -65	may -28	monday 12	month -68	morning -33	near -66	night -81	nor -60	november -76	october -42	of -97	off -111	on 9	once -96	onto -53	or -80	out -107	outside -80	over -29	past -94	per -76	saturday -9	september -63	since -55	so -51	sunday -77	than -14	that -26	then -73	though -80	through 18	throughout -49	thursday 7	to -30	today -13	toward -84	tuesday 7	under -7	unless -68	until -14	up -49	upon -67	versus -61	via 18	week -67	weekend -45	what -113	where -31	whether -97	while 16	who -11	whom -72	whose -31	why -73	within -86	without 8	year -73	yet -77	– 10	— 6
end|,|	 -53	000 -212	1 -14	2 -8	237 -63	383 -52	400 -74	500 -38	a 64	according 121	adding 56	adverb -7	after 60	along -71	also 14	although 20	among -77	an 28	and 19	are -13	arguing 12	as -14	at -75	auxiliary 10	because -19	belgium -32	bill -39	both 25	but 45	by -65	calif -37	called 14	calling 55	capital -59	citing 29	clinton 56	compared 42	coordinator 16	could -8	coupled -59	depending -51	despite 37	determiner 7	donald -6	drawing 52	especially -94	even 9	florida -22	followed -37	for 36	foreign -31	france -47	from -35	georgia -42	given -70	had -82	has 14	have -11	he -41	her -34	his -61	however 45	if -83	in -69	including -92	iowa -41	it 20	its -59	john -45	known 32	leading 26	leaving 8	let -57	like 6	making 9	many -49	maryland -37	massachusetts -25	michigan -34	might -51	more -59	most 7	mr. 55	mrs. 67	much -10	new -60	no -49	nobody -38	not -57	noting 68	now -50	obama -20	of -72	often 19	on -35	one -22	only -30	or -123	particularly -53	plans -16	pointing 62	possibly -68	preposition -8	pronoun -20	put -42	putting 71	quote -53	r-texas -47	rather -67	rubio 33	said 15	sanders -23	saying 42	sen. -14	senator 13	she -18	should -30	since -77	so -9	something 17	stating -26	subordinator 9	such -97	t0 12	t2 -44	taken -13	telling 58	that -81	then -58	there 50	they -25	this -24	though 44	three 43	to -47	too 25	trump 50	turkey -37	ultimately 20	used -45	v1 -11	v2 -14	verb-judging 31	verb-saying 66	verb-thinking -8	virginia -37	was 45	well 72	when -14	where -67	which 82	while 87	who 48	whose 30	will 11	with -19	without 48	word -26	would -135	wrote 11
end|,|0|	behind 14	that -22
end|,|1|	behind -7	late 23	next -23	that -32
end|,|2|	behind -63
end|,|adverb|	, 12	0 19	adverb 40	auxiliary 56	preposition -55	stop 38	t0 -21	v0 -25	v1 -23	verb-judging 7	verb-saying -24	word -40
end|,|auxiliary|	0 33	1 -145	adverb -9	determiner 34	preposition -34	quote -39	t0 49	v0 42	v1 -45	v2 -124	verb-judging 11	verb-saying 31	word -16
end|,|capital|	, -117	0 -14	1 -88	2 -85	auxiliary -44	capital -40	coordinator -170	possessive 43	preposition -41	stop -90	v0 -43	v1 -138	v2 -131	verb-judging 48	verb-saying 107	word 9
end|,|coordinator|	0 54	1 -95	adverb -65	auxiliary 16	capital 101	coordinator -55	determiner 29	preposition -34	pronoun 64	subordinator 22	t0 18	that -105	v0 -10	v1 -36	v2 -33	verb-saying 53	verb-thinking -36	word -17
end|,|determiner|	0 -46	1 6	2 -13	auxiliary 43	capital -34	determiner -36	preposition -28	stop 22	subordinator -97	t0 45	that -17	v0 7	v1 23	v2 -26	verb-judging 76	verb-saying 36	verb-thinking 46
end|,|preposition|	0 13	1 38	adverb 32	auxiliary -32	determiner 20	preposition -55	pronoun -60	t0 -48	t1 -67	v0 -19	v1 8	v2 -92	verb-saying 26	word -47
end|,|pronoun|	1 -51	adverb -40	auxiliary 7	determiner -43	v0 -27	v1 -7	v2 -70	verb-judging 7	verb-saying 6	verb-thinking -21	word 23
end|,|quote|	stop -64	v0 -45	v1 -78
end|,|subordinator|	0 31	adverb -63	auxiliary 51	capital 43	determiner -14	preposition 6	pronoun 18	quote -54	v0 -10	v1 -44	v2 31
end|,|t0|	next 11	that -50
end|,|t1|	behind -57	next 20
end|,|t2|	next -40
end|,|that|	pronoun -45	v0 -40
end|,|v0|	behind 8	late 13	next -16	source -38	that 10
end|,|v1|	behind -22	late -104	next -16	source -74
end|,|v2|	behind -11	late 8	next -45	that -16
end|,|verb-judging|	determiner -10	preposition 24	pronoun 66	quote -60	subordinator -50	t0 62	v0 27	v1 18	v2 -71	word -7
end|,|verb-saying|	, 9	0 -19	1 -27	: 10	capital 68	determiner 80	pronoun -13	stop -52	t0 32	that 31	v0 71	v2 27
end|,|verb-thinking|	0 -29	1 13	capital -32	coordinator -37	determiner 32	that -47	v0 6	v1 -10	word -38
end|,|word|	% 36	, -49	0 -22	2 -84	adverb -9	auxiliary 7	capital -15	coordinator -139	determiner 9	preposition 9	pronoun 28	quote -65	stop -87	subordinator 19	t0 -51	t1 -16	that 11	v1 -27	v2 -32	verb-saying 26	word -53
end|-|	- -35	0 8	1 -72	2 24	adverb -27	and -24	auxiliary -59	but -12	capital 47	coordinator -10	determiner 49	subordinator 22	t0 15	the 29	though 38	to -57	v1 -21	v2 -17	verb-saying 25	who 8	word -37
end|-|-|	0 6	adverb -49	auxiliary 9	determiner 46	preposition -22	t0 25	v0 -46	v1 20	word -81
end|-|0|	behind -50	next 37	that -8
end|-|adverb|	v0 -6
end|-|auxiliary|	v0 -58	word -60
end|-|coordinator|	0 -65	adverb -29	pronoun -6	v0 20	v1 -73	verb-judging -14	word -38
end|-|determiner|	0 52	v0 14
end|-|preposition|	determiner 13	v0 -6	word -25
end|-|subordinator|	capital 30	determiner 6	pronoun 24	v0 -8	v1 34
end|-|t0|	next 35
end|-|v0|	behind 28
end|-|v1|	next -39	that 10
end|-|v2|	next -17
end|-|verb-saying|	that 25
end|-|word|	0 -12	auxiliary 16	preposition 14	v0 -47	word -50
end|:|	 29	1 -20	a 19	capital -6	determiner 8	end -8	preposition -40	pronoun -66	quote 30	t0 7	that -101	the -15	v0 14	v1 -20	v2 -67	word -29
end|:|capital|	, 12	0 -16	v1 -50
end|:|determiner|	0 18	word 7
end|:|end|	end -8	v0 25	v1 -41
end|:|preposition|	v0 -15	word -33
end|:|quote|	pronoun 52	v0 45
end|:|that|	0 -44
end|:|v0|	behind -53	next -23	that 44
end|:|v1|	behind -52
end|:|v2|	next -56
end|:|word|	v0 -62	word -70
end|;|	 -17	. -41	and 17	capital 41	coordinator 17	determiner -6	end -17	stop -41	t0 30	the 31	v2 28	word 8
end|;|0|	next 8
end|;|capital|	auxiliary 23	capital 34	v0 63	word 14
end|;|coordinator|	word 14
end|;|determiner|	capital 31	v0 -17
end|;|end|	0 -18	end -17
end|;|stop|	end -41
end|;|t0|	next 24
end|;|v0|	that 29
end|;|v1|	next 25
end|;|word|	v0 -21	word 44
end|about|	$ -38	0 -106	1 -19	3 -19	30 -18	4 -10	6 -17	a -28	an -33	capital -58	clinton -31	determiner -92	her -53	hillary -24	his -53	how -18	it -13	mr. -34	pronoun -13	subordinator -48	the -56	trump -40	v0 -88	v1 -16	v2 -15	whether -33	word -70
end|above|	all -42	determiner -46	v0 -75	word -58
end|according|	, -17	0 -11	against -14	and -49	at -27	end 31	for -21	from -13	in -58	of -14	since -23	that -35	to -41	v0 -45	v1 13	v2 25	what -18	who -8	with -32	within -16
end|accuse|	, -12	0 -32	1 -10	and -17	as -56	at -71	end 34	for -62	from -22	in -65	of -91	that -36	to -76	v1 6	with -39
end|acknowledge|	, 14	0 25	and -57	by -50	end -16	for -52	from -24	in 8	of -14	on 14	that -14	to -35	v0 -20	v1 -38	v2 -7
end|across|	0 13	determiner -10	t0 -61	v0 -85	v1 -31	word -43
end|add|	, -41	0 -58	1 -51	as -49	at -35	end 61	for -31	from -36	in -54	of -19	to -75	v0 -21	v1 35	with -56
end|admit|	, 11	0 -25	for -70	from -33	in -38	of -15	over -38	that -9	to -23	v0 12
end|adverb|0|	, 19	coordinator -15	preposition -42	subordinator -44	that -68	word -48
end|adverb|stop|	end -42	quote -30	v0 -48
end|adverb|t0|	end -13	preposition -76
end|adverb|v0|	coordinator 21	end 11	next -58	preposition -123	subordinator -101
end|adverb|v1|	, -54	end -9	preposition -51	subordinator -42	that -25	word -20
end|adverb|v2|	end 19	preposition -36
end|advise|	0 -45	end 44	v0 -25
end|advocate|	, -8	0 -25	and -40	end 44	in -49	of -22	that -39	to -47	v0 -10
end|after|	a 21	adverb -49	auxiliary 31	being 44	capital 17	he -9	it -54	pronoun -54	t1 -56	the -26	v0 32	v1 -94	v2 -71	verb-judging -35	word 35
end|against|	. -8	0 -85	capital -75	clinton -32	determiner -73	her -24	him -42	his -17	it -8	pronoun -39	stop -8	t0 -39	the -68	them -22	trump -24	v0 -82	v1 -34	v2 -13	word -67
end|agree|	, -10	and -79	as -48	end 9	for -45	in -85	of -48	on -11	or -26	t0 -15	that -69	to -79	v0 -18	v1 -30	v2 34	with -55
end|aim|	, -27	0 -28	end 31	t0 17	to -51	v0 -12
end|allege|	, -27	0 -24	and -19	as -26	at -66	behind -18	by -47	end 12	for -45	in -59	than -48	that -24	to -54
end|allow|	, 43	0 -79	and -46	end -13	of -17	on -48	t0 17	to -84	v0 12	v1 -28	with -47
end|allude|	end 27
end|along|	0 -42	determiner -53	t0 -39	the -53	v0 -57
end|among|	0 -93	capital -79	democrats -29	determiner -65	many -21	others -47	republicans -37	the -62	v0 14	v1 -54	v2 -31	word 15
end|and|	 -51	$ -49	, -14	2012 -22	a -7	adverb -40	also 14	an -54	another -45	as 36	at -35	auxiliary -31	bernie -48	blamed 7	by 31	called 81	campaign -36	capital -35	clinton -26	commerce -36	cruz 18	democratic -46	determiner -45	did 9	dismissed 25	donald 23	economic -49	even 34	find -38	fitness -44	florida -38	for -50	former -42	germany -43	go -35	good -12	had -111	has 32	have 13	he 23	her -53	hillary -63	his -14	how -60	immigration -46	in -28	iran -11	iraq -57	is 12	it -61	its -26	john -30	left -25	legal -52	local -49	make 19	manafort -34	many -42	military -48	minority -46	more -50	mr. 16	national -42	new -23	north -32	not -56	obama -33	on -43	other -97	others 41	plans 27	powerful -17	preposition 12	president 22	pronoun 33	put -54	quote -51	quoted 19	republicans -37	said 48	sanders -44	sen. 8	she 46	showing -47	six -35	subordinator -30	suggested 23	support -54	syria -69	t1 -68	t2 -42	taken -38	ted -34	testing -25	thanked -7	that -28	the -41	their -41	those 37	through -46	to 27	trump 21	two -48	v1 -18	v2 -78	verb-judging 67	verb-saying 33	verb-thinking -17	wanted -54	was -65	what -47	who 44	will 7	word -51	worse -30	would -81
end|announce|	0 25	after 31	and -10	as 16	at -38	by -46	end -78	for -94	from -66	in 14	of -90	on 59	over -26	t0 42	that -75	v0 -15	v2 -74	who -58	with 7
end|answer|	, 30	0 16	1 -36	end -41	in -39
end|apologize|	0 -39	end -42	v0 25
end|appeal|	, 54	0 13	end -10	in -32	of -20	t0 33	that -42	to -48
end|applaud|	end 52	v0 -39
end|april|	. -33	26 -27	stop -33	v1 -11
end|argue|	, -11	0 -44	1 -47	and -40	as 23	at -65	by -76	end 37	for -36	from -34	in -54	into -16	of -28	on -64	than -44	that -26	to -78	under -44	v0 15	v1 -6	v2 -9	who -38	with -64
end|around|	. -31	capital -45	determiner -8	stop -31	v0 -79	v1 -51	word -48
end|ask|	( -54	, -22	1 -40	about -19	against -10	and -10	as 12	at -27	behind -24	by 21	down -25	end 11	for -116	from 7	if -46	in -16	of -65	on -70	t0 18	than -64	that -72	to -166	under -73	up -48	v0 -11	v1 -13	v2 -23	what -29	whether -34	who -47	with -16
end|assail|	end -47
end|assert|	, -25	0 -44	end 16	v0 -22	v1 27
end|assure|	, 9	0 -20	at -60	in -35	of -25	to -25	v0 44	v1 -44	v2 -35
end|as|	 -44	$ -54	0 -41	1 -52	2 -50	a -35	adverb -10	an -66	auxiliary -46	both -37	capital -47	china -41	determiner -62	evidence -74	he 55	her -39	his -63	it 29	long -40	many -62	mr. -39	much 10	not -49	of -36	one -61	part -42	possible -45	preposition -68	president -50	pronoun 62	quote -44	secretary -67	she 12	somewhat -48	soon -53	subordinator -28	t0 7	t1 26	the -21	they -82	v0 -47	v1 -6	v2 -53	verb-judging -36	verb-saying -67	well 21	word -60
end|attack|	, -22	1 -54	and 39	as -6	by 20	end 17	for -62	in -68	of -36	on -37	to -41	v0 -62	v1 -22	with -43
end|attribute|	end 53
end|at|	$ -50	0 8	1 -45	1.1 -44	3 -41	7 -40	a 28	about -39	adverb -15	all -52	brisbane -55	capital -39	determiner 20	diggle -69	first -15	her -58	his -41	home -34	it -28	least -85	one -29	preposition -39	pronoun -27	school -41	stake -32	state -32	t0 -105	the -30	this -45	times -44	trump -26	v0 -8	v1 -61	v2 -38	word -59
end|august|	. -39	stop -39	v0 -38
end|auxiliary|0|	, 53	coordinator -42	end 42	next 10	preposition -110	subordinator -50	that -82	word -26
end|auxiliary|adverb|	auxiliary -27
end|auxiliary|auxiliary|	0 14	auxiliary -52	preposition -52	v0 -38	word 15
end|auxiliary|stop|	end -43
end|auxiliary|t0|	end -26	next -53	preposition -44
end|auxiliary|v0|	, -11	coordinator -59	end 42	next -52	preposition -27	subordinator -69	that -54	word -17
end|auxiliary|v1|	, -70	end -41	next -40	preposition -37
end|auxiliary|v2|	preposition -28
end|auxiliary|word|	0 -71	determiner -51	preposition -41	v0 -27	v1 -32	word -38
end|back|	, 28	- 15	0 25	1 -82	and 16	by -44	end -60	for -44	in -22	of -56	on -54	that -61	to -71	v0 16	v1 -12	v2 -70	with -46
end|bash|	0 22	end -24
end|because|	capital -76	he -16	it 23	of -46	preposition -13	pronoun -10	she -64	t0 -68	the -99	they -54	v0 10	v1 -63	word -62
end|before|	, -20	. -40	0 45	a 25	any -40	auxiliary -41	being -41	capital 7	determiner -48	it -78	january -53	pronoun -15	stop -40	t0 -57	the -102	v0 -26	v1 -50	v2 -30	verb-saying 17	word -19
end|behind|	, -42	0 -62	a -19	capital -64	clinton -44	determiner -55	him -22	pronoun -22	the -48	v0 -82	v1 -35	word -36
end|behind|judging|1|	false -24	true -15
end|behind|judging|2|	false 14	true 29
end|behind|judging|t0|	true 39
end|behind|judging|t1|	false -49
end|behind|judging|v1|	false -22	true -23
end|behind|judging|v2|	false -99	true -6
end|behind|saying|0|	false 32	true 24
end|behind|saying|1|	false -85	true 15
end|behind|saying|2|	false -53
end|behind|saying|t0|	false -35
end|behind|saying|t1|	false -48
end|behind|saying|v1|	false -145	true -30
end|behind|saying|v2|	false -17
end|behind|thinking|0|	false 33	true -8
end|behind|thinking|1|	false 14	true 20
end|behind|thinking|t0|	false -36	true -14
end|behind|thinking|v0|	false 6	true -13
end|behind|thinking|v1|	false -28	true -30
end|behind|thinking|v2|	false -36	true -48
end|believe|	, -45	0 -56	1 12	as -42	at -61	by -66	end 49	for -85	from -50	in -75	of -45	on -77	that -36	to -90	v0 -24	v1 26	v2 -15	with -46
end|below|	determiner -50	the -50	v0 -49
end|bemoan|	0 -7	end -9
end|between|	$ -36	0 -100	a -26	capital -51	clinton -29	determiner -79	pronoun -43	the -71	v0 -66	v1 -8	v2 -17	word -43
end|beyond|	determiner -57	the -31	v0 -46	v1 -27
end|bill|	to -39
end|blame|	0 -36	and -25	end 28	for -7	from -37	in -62	of -25	that -52	to -56
end|blast|	, -8	0 -25	and 18	end 26	for -62	in -57	of -42	to -55	v0 34
end|boast|	0 -10
end|brag|	end -30	v0 -13
end|but|	 -63	0 45	adverb -27	auxiliary 17	determiner -45	in -48	not -18	preposition -48	quote -63	rather -39	said 76	that -80	the -41	v1 -67	verb-judging -57	verb-saying 61	verb-thinking -61	was -29	word 20
end|by|	 -40	0 30	1 22	10 -43	2027 -35	2028 -56	2030 -53	30 -51	a 18	adverb -37	an -59	another -56	capital -31	clinton -43	conservatives -40	determiner -12	giving 25	half -60	her -52	his -52	less -58	name -26	one -53	president -49	quote -40	sanders -39	spring -37	subordinator -30	technology -44	their -37	thursday -38	trump -57	two -51	users -45	v0 -56	v1 -76	v2 -68	verb-judging 13	verb-saying 33	what -30
end|call|	- -80	0 -14	1 -27	after -10	against -30	and -20	as -54	at 23	by 12	end 12	for -70	from -59	in -96	of -64	on -39	or -31	out -17	over -43	t1 12	that -62	then -29	to -133	v0 -12	v1 -13	v2 33	who 13	with -63
end|capital|,|	auxiliary -30	coordinator -42	preposition -34	subordinator -49	v0 12	v1 -23	verb-saying 38	word -56
end|capital|0|	( 28	, -11	- 11	; 53	behind -26	capital -18	coordinator 12	end -39	preposition 11	that -10	word 18	— 19
end|capital|1|	, -8	coordinator -47	end 15	next -45	preposition -110	subordinator -24	that -43	word -23
end|capital|2|	, -101	coordinator -62	end 31	preposition -55	subordinator -53
end|capital|auxiliary|	v0 -32	word -35
end|capital|coordinator|	v0 -41	word -44
end|capital|possessive|	0 -54	capital -74	t0 -51	v0 -82	v1 -16	word -70
end|capital|preposition|	0 -6	capital -6	determiner -60	v0 -72	v1 -19	word -44
end|capital|stop|	0 7	capital -74	determiner -64	end -30	preposition 17	pronoun -32	quote 28	t0 -28	v0 -15	v1 -52	v2 -20
end|capital|subordinator|	determiner -39	pronoun 27	v0 33
end|capital|t0|	auxiliary -41	coordinator 26	end -26	next -23	preposition -20	subordinator -79	that -31	word -36
end|capital|t1|	, -8	preposition -22
end|capital|that|	capital -28	v0 -48	v1 -22
end|capital|v0|	( -58	, -6	- 40	: -78	behind 18	capital -10	coordinator 19	end -27	late 24	next -20	preposition -34	source -18	that -23	word -61	— 15
end|capital|v1|	( -43	, -40	- 21	: -48	behind -23	capital -22	coordinator -76	end -10	late -12	next -63	preposition -51	subordinator -80	that -35	word -31
end|capital|v2|	, 6	capital -13	coordinator -35	end -19	next -37	preposition -47	subordinator 25	that -50	word -19
end|capital|word|	, -56	1 -37	coordinator -48	preposition 10	stop 10	t0 11	v0 -23	v1 -26	v2 -27	word -52
end|care|	0 19	v0 -18
end|cast|	, -20	0 -7	and 7	as -65	end 29	of -30	v0 -39
end|caution|	0 -16	and -33	end 41	from -18	in -45	of -17	to -31	v0 6
end|challenge|	, -31	0 -31	1 13	and 11	end 58	in -59	of -27	on -59	that -36	to -70	v0 -9	v1 10
end|charge|	, 20	0 21	by -33	in -67	that -38	to -50	v1 -42	with -78
end|christmas|	v0 -27
end|cite|	( 24	, -28	0 -31	1 6	about -22	as -107	by -61	end 53	for 7	from -51	in -105	of -62	on -46	or -34	that -76	to -78	v1 14	v2 -51	who -29	with -65
end|claim|	, -59	0 30	and 39	end -10	for -70	in -11	of -54	on 14	than -41	that -64	to 21	v0 -26	v2 -7	with -34
end|clarify|	end -27	v0 -12
end|comment|	0 -12	and 14	v0 44
end|compare|	, -20	0 -55	and -31	end 33	in -24	of -40	t0 -15	that -39	to -58	v1 -68
end|complain|	and -7	end 26
end|concede|	, -19	0 -16	1 -35	as -69	at -37	end -32	for -48	of -18	to -66	v0 -7
end|concerning|	v0 -63
end|conclude|	, -20	0 -65	end -20	for -40	of -23	on -54	that -37	to -40	v0 10	v1 -25	v2 -16
end|condemn|	, 66	0 -19	end -8	in -57	of -41	to -42	v0 53
end|confirm|	, -48	0 29	and -20	at 23	but 38	end -15	for -53	from -46	in -81	of -34	on 21	to 25	v0 -16	v1 18	with -41
end|congratulate|	0 -41	end 26	for -51
end|consider|	, -33	0 -11	as -56	for -52	in 6	of -45	on -39	to -76	v1 -55
end|contend|	end 36	for -37	v0 14
end|continue|	end -15
end|contradict|	0 -45	end 39
end|coordinator|$|	word -33
end|coordinator|,|	adverb -36	preposition -49	v1 22
end|coordinator|0|	behind 38	late 39	next -21	that -77
end|coordinator|1|	behind -14	that -34
end|coordinator|2|	behind -34	next -74	that 15
end|coordinator|adverb|	0 29	1 -37	adverb -45	auxiliary -44	determiner -87	preposition -45	quote -53	v0 -164	v1 -76	v2 -26	verb-saying 46	word -27
end|coordinator|auxiliary|	0 22	adverb 30	auxiliary -24	determiner -78	quote -70	v0 -33	v1 -78	v2 -31	verb-saying 38	verb-thinking -73	word -37
end|coordinator|capital|	, -9	0 -56	1 -74	2 -44	adverb -78	auxiliary -50	capital -10	coordinator -76	possessive -28	preposition -109	stop -104	t0 -19	v0 -25	v2 -32	verb-saying 10	word -48
end|coordinator|coordinator|	word 7
end|coordinator|determiner|	0 -30	1 -25	2 -53	capital -13	determiner 10	preposition 16	t0 6	v0 -177	v1 -60	v2 -30	verb-judging -51	verb-saying -6	verb-thinking -32	word -90
end|coordinator|preposition|	0 14	1 -39	capital -82	determiner -8	v1 -83	v2 -40	word -19
end|coordinator|pronoun|	auxiliary -17	possessive -66	v0 18	word 24
end|coordinator|quote|	, -35	end -42	stop -52	v0 -80
end|coordinator|subordinator|	0 -15	determiner 10	pronoun -90	v0 -22	word -53
end|coordinator|t0|	late -69	that -36
end|coordinator|t1|	next -66
end|coordinator|t2|	next -47
end|coordinator|that|	auxiliary 12	capital -78	determiner -126	pronoun -114	quote -76	v0 -56	v1 -43	word -89
end|coordinator|v0|	behind -32	late -31	source -35	that -18
end|coordinator|v1|	behind -70	late -49	next -7	that -85
end|coordinator|v2|	behind -41	late -35	next -63	that -34
end|coordinator|verb-judging|	0 57	capital 10	determiner 22	preposition 14	pronoun 55	stop -55	v0 27	v1 -71	v2 -35	word 22
end|coordinator|verb-saying|	, 38	0 18	1 11	capital 20	determiner 16	preposition 27	pronoun 39	t0 45	that 49	v0 45	v1 -80	v2 -42	word -50
end|coordinator|verb-thinking|	determiner -71	preposition 35	quote -53	t0 23	v0 -71	word -49
end|coordinator|word|	, -118	- -63	0 -15	1 -65	2 -61	adverb -24	auxiliary 7	capital -56	coordinator -46	determiner 23	preposition -35	pronoun -11	stop -117	t0 -48	t1 -55	t2 -23	that -67	v0 -57	v1 -99	v2 -30	verb-judging -19	verb-saying 59	verb-thinking -69	word -101
end|counter|	, -12	end 14	from -29	in -40	v0 -56
end|credit|	0 -16	and 18	end 11	in -43	of -30	v0 -12
end|criticize|	0 10	1 -65	and -28	as 26	by -44	during 8	for -130	from 13	of -56	on -66	that -49	to -85	v0 -19	v1 -49	v2 -7
end|debate|	, -51	0 18	end -21	of -47	to -53	v0 -13	v1 -7
end|december|	. -21	0 -38	stop -21
end|decide|	, -18	0 9	and 24	end -51	for -40	in 18	of -43	t0 25	to -91	v0 -10	v1 -19
end|declare|	, 35	0 43	after -9	and 9	as -55	end -72	for -45	in -90	of -60	to -90	tuesday 21	v0 -28	v1 -29
end|decline|	, -21	and 50	end -32	for 33	in -64	of -59	on -13	or -27	to -56	v1 -49	v2 10	whether -69
end|decry|	0 30	and -29	end -25	of -46	v0 -7
end|deem|	0 24	1 -12	end -53	of -24	v1 -46
end|defend|	, -28	against -43	and -41	as -58	at 25	end -7	for -27	in 33	of -84	on 16	t0 20	that -61	to -92	v1 -63	v2 -15	with -38
end|define|	end 38
end|deliver|	, -30	0 12	end -25	of -69	to 23	v1 -57
end|demand|	, 45	0 23	1 -41	and -45	end -42	from -43	of -25	v0 35
end|denounce|	, 12	0 21	as 18	end -51	for -16	of -36	to -51	v1 -76	v2 -66	with -16
end|deny|	, 31	0 18	and 68	end -71	for -64	in -54	of -36	or -22	than -43	that -28	to -76	v0 12	v1 -66	with -67
end|deride|	0 -38
end|describe|	, 10	0 -20	1 -22	as -116	by -66	end 10	of -23	t0 10	that -69	to -74	v0 -6	v1 9	v2 10	with 8
end|despite|	0 21	determiner 38	the 27	v0 50	word 38
end|detail|	, -8	0 -27	end 31	in -45	of -41	to -43	v0 -10	v1 6
end|determiner|0|	( -69	, 10	- -12	: -41	; 33	auxiliary 10	coordinator 29	end 13	preposition -6	that -8	word -110	– -6	— -19
end|determiner|1|	, -31	coordinator -78	end -6	preposition -7	subordinator -52	that -39	word -39
end|determiner|2|	, -39	coordinator -44	preposition -39	subordinator -36
end|determiner|t0|	, -30	- -18	coordinator -48	preposition -13	subordinator -14	that -49	word -41
end|determiner|t1|	coordinator -39	end 35	preposition -56	subordinator -38	that -24
end|determiner|t2|	, -38	coordinator -35	end -10	preposition -43
end|determiner|v0|	( 12	, -17	- -24	: -92	; 41	auxiliary -38	capital 32	determiner -51	preposition 9	subordinator -22	that -124	verb-thinking -34	word -72	– -52	— 9
end|determiner|v1|	, 18	- -64	capital -48	coordinator -131	preposition -55	that -41	word -35
end|determiner|v2|	, 7	capital -23	coordinator -52	end -6	preposition -49	subordinator -73	that -48	word -30
end|determiner|word|	v0 8
end|disagree|	end 9
end|disclose|	end -12	for -43	friday -26	in -40	of -33	on -65	v0 33	v1 -28
end|discuss|	, -34	0 -19	1 -46	and -67	end -11	for -67	of -43	that -73	to -63	v0 18	v1 -8	v2 -42	with 54
end|dismiss|	, 24	0 -78	by 7	end -8	of -34	that -81	to -59	v0 10	v1 11	with -62
end|dispute|	0 -9	end 22
end|doubt|	0 13	for -39	in -40	to -45	v0 24	v1 -57
end|down|	, -36	. -28	0 -78	because -17	capital -29	determiner -51	on -35	preposition -64	stop -28	subordinator -22	t0 -36	the -37	to -48	v0 -79	v1 -30	v2 -29	word -46
end|during|	0 41	a 36	an 13	capital -7	determiner 20	her 9	his -10	t0 -71	the -28	v0 -18	v1 -29	v2 -62
end|easter|	. -43	stop -43	v0 -43
end|echo|	, -25	0 -18	and 25	that -29	to -29	v1 6
end|emphasize|	, -23	as -47	end 14	to -41	v0 -30
end|encourage|	0 -29	end 44	t0 13	to -65	v0 22
end|endorse|	, -22	- 39	0 34	1 -16	2 -48	and -6	as -47	end -40	for -74	in 33	of -60	that -25	v0 -84	v1 -105	v2 -13	with -44
end|end|	 7	( 7	, -8	0 -6	[ -12	according 51	across 55	after -36	all -26	among -17	an 60	and -24	another -21	as 15	asked 52	at -13	beijing 25	both -25	but 8	by -33	canada 9	candidates -21	chief 20	clinton 28	democratic 30	democrats -18	donald 43	during -19	each -45	for 33	former 32	he 9	her 51	here -47	his 22	however -14	i -9	if 25	in 27	instead -17	it 34	jimmy 25	just 41	last 59	later -23	many 9	more 62	mr. 11	mrs. 36	ms. 47	nor 13	not 24	now -34	obama 33	older 70	on 29	one 54	only -28	opposition 41	others -28	perhaps -46	president 41	pressed 57	republican 29	republicans 9	rubio -57	russia 37	sanders -31	she -21	since -15	so 37	some 23	still -49	t1 -8	t2 11	thanked 36	the 49	these -55	they -20	this -56	those -37	though 44	three -62	to 40	trump -7	turkish 40	two 55	under -62	v1 -8	we 23	what 18	when 29	while -9	would -7	yet -13
end|end|0|	late 7	that -15
end|end|1|	behind 13	that -7
end|end|2|	next 12
end|end|end|	0 -6	t1 -8	t2 11	v1 -8
end|end|t0|	behind 13	late 38	that 25
end|end|t1|	behind 11
end|end|v0|	behind -19	late 8	next -6	source 44	that 19
end|end|v1|	behind -45	next -12	source 24	that 27
end|end|v2|	behind -17	late -9	next -6	that 12
end|estimate|	, 23	0 -75	and -55	at -73	by -31	end 35	for -46	from -41	in -42	of -36	t0 -20	to -49	v0 43	v1 -56
end|evening|	. -38	stop -38	v0 -44
end|expect|	( -53	, 20	0 -12	and 28	as -49	at -83	by -100	for -56	from -42	in -115	into -34	may 14	month -20	of -65	on -111	over -58	t0 19	t1 -25	than -52	that -76	thursday -45	to -106	until -44	up -24	v0 -16	v1 -8	v2 -25	week -28	who 20	with -60	year -19
end|explain|	, -24	0 8	and -58	because -83	by -52	end 27	for -58	from -37	in 17	of -26	on -57	that -38	to -76	v0 -41	v1 -7	v2 47	with -47
end|express|	, -16	0 -6	1 -52	about -33	at -41	end -14	for -61	in 22	of -10	on -41	or -18	that -58	to -60	v0 -10	v1 -8	who -67	with -69
end|favor|	, -32	0 -7	end 15	v0 -18	v1 21
end|fear|	, 23	0 29	and 21	in -50	of -43	on -61	that -47	to -40	v0 -26	v1 -25
end|feel|	, -8	as 40	by -49	end -14	in -51	of -54	on -55	to -51
end|figure|	end 48
end|find|	, -26	- -68	0 -36	1 21	about -30	among -46	and -62	as 6	by -9	end 59	for -62	from -23	in -93	of -51	on -54	or -16	t0 -29	than -41	that -59	to -56	v0 -70	v1 28	with -60
end|fire|	0 -40	end -18
end|following|	determiner 30	the 12	word -56
end|forecast|	end -9
end|for|	 -49	$ -40	, -34	. -26	0 -60	1 -73	2 -8	a -126	adverb -27	all -61	americans -48	an -92	another -35	any -46	as -23	auxiliary -32	capital -30	changing -36	clinton -60	college -33	comment -66	continuing -36	decades 42	democratic -49	determiner -37	donald -49	every -61	federal -57	governor -11	granted -35	her -35	hillary -53	him -52	his -6	it -59	its -52	months -68	more -53	mr. -45	national -46	new -52	next -42	no -53	office -33	one -62	opposing -21	other -43	people -42	placing -48	preposition -20	president -25	presumptive -35	pronoun -73	public -32	questioning -37	quote -49	release -52	republicans -52	sanders -62	security -29	some -49	stop -26	subordinator 8	supporting -46	t0 -93	t1 -42	that -77	the -125	them -35	this 34	those -57	three -50	trump -76	two -29	u.s. -55	v0 -24	v1 -28	v2 -30	verb-judging -90	verb-saying -22	verb-thinking -69	weeks -48	what -57	which -20	word -35	years 29
end|friday|	's -31	. -36	possessive -31	preposition -36	stop -36	v0 -72	word 17
end|from|	1 -67	2 -27	a -82	adverb -17	auxiliary -43	becoming -39	capital -146	chinese -38	clinton -17	coming -45	determiner -14	el -27	entering -89	her -48	his -63	its -49	mexico -28	mr. -39	outside -34	preposition -43	pronoun -49	russia -21	south -17	t0 -106	the 6	their -33	trump -49	v0 -136	v1 -46	v2 -34	verb-judging -38	vermont -20	within -34	word -16
end|hail|	0 -17	end 20
end|hangs|after|,|	0 22	t0 43	v0 -33
end|hangs|after|coordinator|	v0 -24
end|hangs|after|end|	0 -21
end|hangs|after|preposition|	0 12
end|hangs|after|subordinator|	v0 -66
end|hangs|after|that|	v0 -20
end|hangs|although|,|	v0 -26
end|hangs|although|coordinator|	v0 13
end|hangs|although|end|	0 42	v0 47
end|hangs|although|preposition|	0 -43	v0 -56
end|hangs|as|,|	0 22	v0 24
end|hangs|as|coordinator|	0 -14	v0 -15
end|hangs|as|end|	0 28	t0 73	v0 24
end|hangs|as|preposition|	t0 -86	v0 -62
end|hangs|as|subordinator|	v0 -69
end|hangs|as|word|	v0 -19
end|hangs|because|end|	0 23	v0 -31
end|hangs|because|preposition|	0 -40	v0 -79
end|hangs|before|end|	v0 -42
end|hangs|before|preposition|	0 17
end|hangs|false|(|	2 -65
end|hangs|false|,|	0 6	1 -12	2 -14
end|hangs|false|-|	0 11	1 -8
end|hangs|false|:|	0 13	1 -16	2 -67
end|hangs|false|;|	2 28
end|hangs|false|adverb|	0 -13
end|hangs|false|auxiliary|	0 -7	1 -63	2 -59
end|hangs|false|capital|	1 -85	2 -60
end|hangs|false|coordinator|	0 9	1 -25	2 -42
end|hangs|false|determiner|	0 -15
end|hangs|false|preposition|	0 -18	1 -39	2 -70
end|hangs|false|subordinator|	0 7	1 -48	2 -28
end|hangs|false|that|	0 -6	1 -58	2 -64
end|hangs|false|verb-thinking|	0 -62	1 -37	2 -39
end|hangs|false|word|	0 -19	1 -76	2 -74
end|hangs|if|,|	0 23	v0 57
end|hangs|if|end|	v0 13
end|hangs|if|preposition|	0 -51	v0 -77
end|hangs|nothing|(|	0 -14	1 -53	v1 12	v2 -65
end|hangs|nothing|,|	2 -8	t2 -44	v1 -6	v2 -14
end|hangs|nothing|-|	0 6	1 -54	2 24	t0 15	v1 -16	v2 -17
end|hangs|nothing|:|	0 -13	1 -13	t0 7	v0 21	v1 -9	v2 -57
end|hangs|nothing|;|	t0 30	v1 6	v2 28
end|hangs|nothing|adverb|	v0 -73
end|hangs|nothing|auxiliary|	0 15	t0 -53	v0 -70	v1 -40	v2 -55
end|hangs|nothing|capital|	0 -6	1 -57	t0 -25	v1 -63	v2 -50
end|hangs|nothing|coordinator|	0 6	t1 -71	t2 -44	v0 -6	v1 -26	v2 -71
end|hangs|nothing|determiner|	v0 8
end|hangs|nothing|end|	t0 8	t1 6	t2 11
end|hangs|nothing|preposition|	0 -6	1 -9	2 -55	t0 -29	t1 -79	t2 -71	v0 -28	v1 -54	v2 -52
end|hangs|nothing|subordinator|	1 -71	2 -66	t0 -33	t1 -9	v1 -44	v2 -14
end|hangs|nothing|that|	1 -54	2 -41	t0 -78	t1 -48	v0 -17	v1 -49	v2 -48
end|hangs|nothing|verb-thinking|	0 -32	1 -27	v0 -45	v1 -30	v2 -31
end|hangs|nothing|word|	1 -59	2 -46	t0 -83	t1 -40	v0 -29	v1 -55	v2 -54
end|hangs|nothing|–|	0 -30
end|hangs|nothing|—|	0 -8
end|hangs|since|end|	v0 -6
end|hangs|so|end|	v0 30
end|hangs|so|preposition|	v0 -52
end|hangs|that|,|	0 -68	1 -50	v0 83	v1 -67
end|hangs|that|coordinator|	0 -59	v2 -17
end|hangs|that|end|	t0 45	v0 9	v1 -71	v2 -50
end|hangs|that|preposition|	0 7	t0 -50	v0 -107	v1 -38	v2 -19
end|hangs|that|subordinator|	v0 -9
end|hangs|though|,|	0 57	v0 -8
end|hangs|though|coordinator|	v0 -45
end|hangs|though|end|	t0 -18	v0 -15
end|hangs|though|preposition|	0 -59	v0 8
end|hangs|true|,|	0 11	1 -40
end|hangs|true|-|	0 7
end|hangs|true|:|	0 -8
end|hangs|true|capital|	0 -64
end|hangs|true|coordinator|	0 7	1 -43
end|hangs|true|end|	0 -19	1 -81
end|hangs|true|preposition|	0 20	1 -63
end|hangs|true|subordinator|	0 -61
end|hangs|true|that|	0 -64
end|hangs|true|word|	0 -68
end|hangs|true|—|	0 34
end|hangs|what|end|	0 45	v0 17
end|hangs|what|preposition|	v0 11
end|hangs|when|,|	0 6	v0 -22
end|hangs|when|coordinator|	0 21	v0 -42
end|hangs|when|end|	0 -18	v0 31
end|hangs|when|preposition|	0 26	t0 -69	v0 -49
end|hangs|when|subordinator|	v0 -40
end|hangs|where|end|	0 12	v0 73
end|hangs|where|preposition|	0 -14	v0 -56
end|hangs|while|,|	0 65	t0 48	v0 6
end|hangs|while|coordinator|	0 24
end|hangs|while|end|	v0 -12
end|hangs|while|preposition|	0 -110	t0 -74	v0 22
end|hangs|while|subordinator|	0 -67	v0 -58
end|hangs|why|end|	v0 42
end|hear|	end -10
end|highlight|	, 6	0 -38	and -47	as -54	end 40	in -64	of -42	to -56	v2 -11
end|hint|	, 10	0 18	end 43	in -55	of -41	v0 -41	v1 -57
end|hold|	0 -69	and -43	of -28	v0 30
end|hope|	, -11	0 -10	: -65	and -36	as -67	by -51	end 53	for -52	from -37	in -81	into -33	of -43	t0 -19	t1 -46	that -52	to -53	tuesday -60	v0 -29	v2 9	with -64
end|how|	0 -62	capital -40	determiner -53	he -32	much -18	preposition -38	pronoun -57	t0 -35	the -36	they -29	to -37	v0 -86	v1 -17	v2 -38	word -66
end|identify|	0 23	1 -53	as -67	end 23	from -47	in -55	of -49	that -45	to 18	v0 -38	v1 -66	v2 -26
end|if|	0 -80	1 -21	a -44	adverb -39	determiner -94	elected -20	he -71	it -48	pronoun -116	she -51	t0 -49	the -62	they -77	v0 -17	v1 -21	v2 -35	word -52
end|imply|	end -27	v0 13
end|indicate|	, -19	0 -78	at -35	before -29	by -50	end 48	for -37	from -32	of -14	that -32	to -29	v0 -22	v1 41	v2 -27
end|inside|	determiner -44	v0 -49
end|insist|	, -53	0 -19	about -34	and 42	end -10	for -32	in -49	of -54	on -67	that -44	to -80	up -28	v0 -28	v1 44	with -49
end|intend|	, 48	and 26	end -49	that -40	v0 21	v1 -59
end|into|	0 -56	a -38	an -49	capital -52	determiner -77	her -32	it -13	law -41	permits -17	pronoun -13	state -27	t0 -48	the -55	their -31	v0 -107	v1 -30	v2 -26	verb-saying -32	word -72
end|introduce|	, -13	0 23	end -52	v0 -45
end|invoke|	0 -16	end -30	in -55
end|in|	. -37	0 16	1 -13	10 -49	1981 -29	1988 -51	1994 -41	2 -65	2004 -55	2005 -68	2007 -38	2008 32	2009 -54	2010 27	2011 32	2012 27	2013 17	2014 -56	2015 22	2016 -39	2018 -36	2022 -50	a 13	adverb 21	all -7	america -59	american -36	an 56	and -33	april 35	august -61	beijing -52	benghazi -54	both -48	britain -26	brooklyn -43	california 22	capital -36	cases -41	charge -46	chief -40	cleveland -39	congress -46	coordinator -33	custody -75	december 37	decline -34	determiner 11	each -36	economic -38	europe -67	every 17	favor -45	february 27	flint -40	florida -62	force -39	france -45	fresno -31	front -42	good -53	government -32	her -95	his -10	india -47	indiana -70	interest -46	iowa -80	iraq -66	its -67	january -47	july -79	june 21	libya -41	line -75	march -61	mississippi -44	more -48	nevada -52	new -38	november 20	october -63	on -41	one 23	order -61	orlando -36	other 23	paris -51	part 25	pennsylvania -46	person -54	philadelphia -65	place -21	politics -56	power -17	preposition -75	pronoun -44	question -34	recent -47	remote -36	return -32	revenue -31	san -39	saturday -43	search -39	september 10	silence -78	some -52	south -70	southern -12	states -39	stop -37	subordinator -36	support -50	syria -83	t0 13	t1 -50	ten -60	texas -52	that -39	the -62	their 13	this -67	three -41	time -75	touch -48	trump -45	tuesday -44	two -66	v0 -82	v1 -65	v2 -58	verb-judging -100	verb-saying -77	washington -37	west -35	what -48	which -89	whittling -47	word -13
end|issue|	0 26	end -11	of 32	to -50	v0 -14
end|january|	, -51	. -38	stop -38	v0 -43
end|joke|	to -35	v0 38
end|july|	. -37	0 -41	stop -37	v0 -43	v1 -21	word -28
end|june|	. -42	0 -47	stop -42	v0 -54	v1 -13	v2 -16	word -44
end|know|	, 7	- -54	0 13	1 -51	and 15	as 25	end -10	for 16	from 19	in -53	of -32	on -52	that -52	to -63	v0 -19	v1 -18	what -27	with -31	without -58
end|lambaste|	end -15
end|lament|	0 -12	in -86	of -16	to -76
end|last|%|	end -8
end|last|)|	end -13
end|last|adverb|	, -42	- -52	: -10	auxiliary -46	capital -68	coordinator -43	end 14	preposition -86	subordinator -50	that -67	verb-thinking -13	word -73	– -11
end|last|auxiliary|	, -83	coordinator -54	preposition -129	subordinator -105	that -61	verb-thinking -41
end|last|capital|	( -81	: 17	; 34	capital 15	coordinator -6	preposition 22	subordinator 9	that -9	word -13	– 15	— 21
end|last|coordinator|	, -90	coordinator -61	end -24	preposition -35	subordinator -99	that -73	word -54
end|last|determiner|	, -20	auxiliary -32	capital -85	coordinator -8	end -37	preposition -6	subordinator -75	that -55	verb-thinking -30	word -98
end|last|possessive|	, -13	capital -50	coordinator -38	preposition -86	subordinator -53
end|last|preposition|	, 26	adverb -36	auxiliary -54	capital -215	coordinator -92	end -11	preposition -58	subordinator -163	that -66	word -92
end|last|pronoun|	- -59	auxiliary -59	coordinator -50	end -21	preposition 21	subordinator 7	that -37	verb-thinking -23
end|last|quote|	, 152	coordinator -12	end -29	preposition -104	subordinator 56	that -37	word -39
end|last|subordinator|	, -29	auxiliary -43	capital -90	coordinator -75	end -18	preposition -18	subordinator -84	that -62
end|last|that|	, -35	end -37	subordinator -115	word -41
end|last|verb-judging|	, 25	adverb -45	coordinator 24	end 17	preposition -7	subordinator 28	that -9	word 21
end|last|verb-saying|	, -25	- -35	: -43	; -16	capital 45	coordinator -8	end -18	subordinator -75	that -10	verb-thinking -22	— 24
end|last|verb-thinking|	, 12	capital -51	coordinator 43	end 7	preposition -51	subordinator -51	that -70	word -36
end|last|word|	( 35	, -19	- 21	: 9	; 15	auxiliary 9	capital 44	coordinator 13	determiner -23	end 24	preposition -41	subordinator -8	that -23	verb-thinking -55	word -13	– -9	— -15
end|late|judging|0|	false 13	true 39
end|late|judging|v0|	true 16
end|late|judging|v1|	false 19
end|late|saying|0|	false -33	true -7
end|late|saying|1|	false -58
end|late|saying|t0|	false 20	true 21
end|late|saying|v0|	false -10	true 24
end|late|saying|v1|	false -111	true -6
end|late|saying|v2|	false -12	true 9
end|late|thinking|0|	false -89	true 34
end|late|thinking|v0|	false -26	true -9
end|late|thinking|v1|	false -43
end|learn|	0 30	and -46	end -37	in 21	to -45	v0 -19	v1 -70
end|length|10-15|(|	0 -27	v0 -32	v1 13
end|length|10-15|,|	2 -10	t1 -10	v0 10	v1 -32	v2 -100
end|length|10-15|-|	0 -16	t0 29	v1 -79
end|length|10-15|:|	v0 -37	v1 -89
end|length|10-15|;|	v0 22
end|length|10-15|adverb|	v0 -37
end|length|10-15|auxiliary|	v0 -41
end|length|10-15|behind|	judging -24	saying -54	thinking -11
end|length|10-15|capital|	0 -71	1 -36	t0 -53	v0 -10	v1 -29	v2 -24
end|length|10-15|coordinator|	0 -48	1 -85	2 -46	t0 -55	t1 -54	t2 -35	v0 -46	v1 -104	v2 -35
end|length|10-15|determiner|	v0 14
end|length|10-15|end|	0 13	t1 -23	v0 14	v2 69
end|length|10-15|late|	thinking -26
end|length|10-15|next|	judging -42	saying -10
end|length|10-15|preposition|	0 -64	1 -7	2 -35	t0 -132	t1 -66	t2 -50	v0 -91	v1 -59	v2 -44
end|length|10-15|subordinator|	0 -11	1 -33	2 -32	t0 -95	t1 25	v0 -35	v1 -95	v2 26
end|length|10-15|that|	0 -110	1 -34	judging -20	saying 27	t1 -40	thinking -46	v0 -7	v1 -41	v2 -23
end|length|10-15|verb-thinking|	v0 -18
end|length|10-15|word|	0 20	1 -37	t0 -38	v0 -71	v1 -38	v2 -35
end|length|10-15|—|	0 -11	t0 -11	v1 19
end|length|16-30|(|	v0 -10	v1 16	v2 -41
end|length|16-30|,|	0 16	t0 -21	t1 8	t2 -38	v0 -45	v1 -24	v2 -8
end|length|16-30|-|	v0 -16	v2 -6
end|length|16-30|:|	v0 22	v1 24	v2 -45
end|length|16-30|auxiliary|	v1 -36	v2 -55
end|length|16-30|behind|	judging -27	saying -34	thinking -33
end|length|16-30|capital|	v0 -119	v1 -51	v2 -39
end|length|16-30|coordinator|	1 -26	2 9	t0 -63	t1 -32	t2 -36	v0 -105	v2 -53
end|length|16-30|end|	0 26	1 18	t0 -6	t1 -10	t2 15	v0 -9	v1 -11
end|length|16-30|late|	judging -20	saying -19	thinking -7
end|length|16-30|next|	judging -41	saying -23	thinking -35
end|length|16-30|preposition|	0 -68	1 -81	2 -63	t0 -110	t1 -39	t2 -51	v0 -89	v1 -51	v2 -50
end|length|16-30|source|	source 8
end|length|16-30|subordinator|	0 -50	2 -37	t0 -45	t1 -61	v0 -110	v1 -91	v2 -92
end|length|16-30|that|	t0 -34	t1 -24	thinking 8	v0 -91	v1 -47	v2 -34
end|length|16-30|verb-thinking|	v0 -14	v2 -23
end|length|16-30|word|	1 -28	2 -38	t0 -29	v0 -78	v1 -47	v2 -44
end|length|16-30|–|	v0 -57
end|length|16-30|—|	v0 -10	v1 -12
end|length|1|,|	0 13
end|length|1|-|	0 -12
end|length|1|;|	0 39
end|length|1|auxiliary|	0 -58
end|length|1|behind|	judging 32	saying 44	thinking 6
end|length|1|capital|	0 25
end|length|1|coordinator|	0 24
end|length|1|late|	judging -48	saying -7	thinking -53
end|length|1|next|	judging 39	thinking 30
end|length|1|preposition|	0 32
end|length|1|subordinator|	0 20
end|length|1|that|	judging 18	saying -65
end|length|1|verb-thinking|	0 -13
end|length|1|word|	0 16
end|length|2|,|	0 16
end|length|2|-|	0 30
end|length|2|:|	0 -11
end|length|2|;|	0 47
end|length|2|auxiliary|	0 -61
end|length|2|behind|	judging 27	saying 27	thinking 30
end|length|2|capital|	0 26
end|length|2|coordinator|	0 14	v0 48
end|length|2|end|	0 -10
end|length|2|late|	judging 20	saying 8	thinking -41
end|length|2|next|	judging 37	saying 14	thinking 15
end|length|2|preposition|	0 20	t0 -30	v0 62
end|length|2|source|	source -61
end|length|2|subordinator|	0 20	t0 -84	v0 26
end|length|2|that|	0 -45	judging 37	saying 6	thinking -55	v0 -31
end|length|2|verb-thinking|	v0 -36
end|length|2|word|	0 -78
end|length|2|–|	0 9
end|length|31+|(|	v2 -50
end|length|31+|,|	v0 -23	v1 -22	v2 -34
end|length|31+|behind|	judging -38
end|length|31+|capital|	v1 -15	v2 -32
end|length|31+|coordinator|	v0 -63	v1 -60	v2 -57
end|length|31+|end|	v0 -22	v1 -8	v2 -40
end|length|31+|late|	saying 6
end|length|31+|next|	judging -50	saying -50	thinking -47
end|length|31+|preposition|	v0 -137	v1 -47	v2 -55
end|length|31+|subordinator|	v0 -43	v1 -46	v2 -87
end|length|31+|that|	judging -27	saying -28	thinking 34	v1 -12	v2 -45
end|length|31+|word|	v1 -35	v2 -36
end|length|3|(|	0 -42
end|length|3|,|	0 32	1 -59	t0 -32
end|length|3|-|	0 7
end|length|3|:|	0 -52	v0 27
end|length|3|capital|	0 -23	v0 17
end|length|3|coordinator|	0 6	1 -29	t0 19	v0 37
end|length|3|end|	0 -43	1 -59	t0 57	v0 60
end|length|3|late|	judging -39	saying -61	thinking -34
end|length|3|next|	judging 21	saying 39	thinking -28
end|length|3|preposition|	0 -8	1 -66	t0 6	v0 19
end|length|3|source|	source -33
end|length|3|subordinator|	0 -11	1 -27	t0 21	v0 -19
end|length|3|that|	0 -126	judging -57	saying -54	thinking 15	v0 -78
end|length|3|word|	0 -69	t0 -44	v0 -36
end|length|3|—|	0 -14
end|length|4-5|,|	0 -36	1 -35	t0 36	v0 12	v1 -68
end|length|4-5|-|	v0 -41
end|length|4-5|:|	0 17
end|length|4-5|;|	t0 30	v0 49
end|length|4-5|auxiliary|	0 8	v0 -25
end|length|4-5|behind|	saying 7	thinking 10
end|length|4-5|capital|	0 -75	v0 7
end|length|4-5|coordinator|	0 -10	1 -54	t0 38
end|length|4-5|end|	1 -25	t0 131	v0 6	v1 -22
end|length|4-5|late|	saying -32	thinking 10
end|length|4-5|next|	saying -14	thinking -12
end|length|4-5|preposition|	0 -62	1 28	t0 -59	v0 -18	v1 -36
end|length|4-5|source|	source -54
end|length|4-5|subordinator|	0 -18	1 -42	t0 -16	v0 27	v1 -35
end|length|4-5|that|	0 18	1 -22	judging -17	saying -12	t0 -22	thinking -80	v0 -85	v1 -26
end|length|4-5|verb-thinking|	v0 -31
end|length|4-5|word|	0 -97	t0 -38	v0 9
end|length|4-5|–|	0 -19
end|length|4-5|—|	0 -6
end|length|6-9|(|	0 22	v0 41
end|length|6-9|,|	0 -18	1 -12
end|length|6-9|-|	v0 23
end|length|6-9|:|	0 12
end|length|6-9|;|	0 -39	v0 -13
end|length|6-9|adverb|	v0 -51
end|length|6-9|auxiliary|	0 16	v0 -50
end|length|6-9|behind|	judging -25	saying -23	thinking -26
end|length|6-9|capital|	0 -106	1 -30	v0 -130	v1 -42
end|length|6-9|coordinator|	0 -65	1 15	2 -41	t0 -20	v1 -79	v2 -34
end|length|6-9|end|	0 17	1 20	t0 -6	v0 9	v1 15	v2 74
end|length|6-9|late|	judging 22	saying 11	thinking -41
end|length|6-9|next|	judging -6	saying 7
end|length|6-9|preposition|	0 -47	1 -114	2 -33	t0 -10	t1 -48	v0 -37	v1 -57	v2 -30
end|length|6-9|source|	source -17
end|length|6-9|subordinator|	0 -45	1 -39	t0 -28	t1 -47	v0 -42	v1 10
end|length|6-9|that|	1 -45	judging -18	saying -34	t0 -53	thinking -16	v0 -12	v1 -43
end|length|6-9|verb-thinking|	v0 -39
end|length|6-9|word|	1 -47	t0 -41	v0 -64	v1 -42
end|length|6-9|–|	v0 -56
end|length|6-9|—|	0 26	v0 9
end|liken|	end 53	t0 -6
end|like|	, 12	. -28	1 -27	a -22	and -63	capital -47	determiner -47	end 42	in -47	of -38	preposition -30	stop -28	t0 -33	the -18	to -38	v0 -24	v2 -49	word -43
end|list|	, 42	0 27	and -51	as -50	end -48	for -44	in -9	of -38	than -26	v0 -38	v1 -45	v2 -56
end|love|	end -57	v0 8
end|maintain|	0 -25	end 41	of -21
end|march|	. -45	0 -39	15 -41	preposition -24	stop -45	t0 -23	v0 -46	v1 -17	word -37
end|may|	. -43	0 6	adverb -48	be 6	become -42	have -11	not -34	stop -43	t0 -53	v0 -72	v1 -40	v2 -55	word -86
end|mean|	end -13	v0 33
end|mention|	, -23	0 9	1 32	and 24	as -65	at 23	by -25	end -26	for -40	from -45	in 13	of -51	on 8	or -41	t0 10	that -34	to -76	v0 -23	v1 -77	v2 22	who -49
end|message|	end -13	v0 -37
end|mock|	, 48	and -61	as -37	end 17	in 43	of -36	to -17	v0 -14	v1 -66
end|monday|	's -33	, -49	. 23	0 20	possessive -35	preposition 14	stop 23	v1 -39	word -61
end|month|	, -46	. -29	0 -63	stop -29	v0 -46	v1 -24	v2 -14
end|morning|	. -24	stop -24	v0 -31	v1 -15
end|name|	, -11	0 -39	as -55	of -30	to -51	v0 42
end|near|	capital -50	civilians -48	determiner -28	the -28	v0 -80	v1 -30	word -55
end|need|	0 -54	end -14	of -44	t0 -28	to 22
end|next|judging|0|	false 20	true 28
end|next|judging|1|	true 54
end|next|judging|2|	false -43
end|next|judging|t0|	false 12
end|next|judging|t1|	false -109	true 20
end|next|judging|t2|	false -68
end|next|judging|v0|	true -15
end|next|judging|v1|	false -51	true -45
end|next|judging|v2|	false -45	true -36
end|next|saying|0|	true -24
end|next|saying|1|	false -45	true -36
end|next|saying|2|	true 26
end|next|saying|t0|	true -10
end|next|saying|t1|	false 20	true -21
end|next|saying|t2|	false -62	true -8
end|next|saying|v0|	false -17
end|next|saying|v1|	false -8	true 17
end|next|saying|v2|	false -51	true 14
end|next|thinking|0|	true 11
end|next|thinking|1|	false -17	true -33
end|next|thinking|2|	false -26
end|next|thinking|t0|	false -16	true 32
end|next|thinking|t1|	false 18
end|next|thinking|t2|	false -36
end|next|thinking|v1|	false -43	true -11
end|next|thinking|v2|	false -152
end|night|	, -38	. -34	0 -55	and -40	coordinator -40	possessive -41	preposition -30	stop -34	v0 -50	v1 -22	v2 -23	’s -41
end|nominate|	, -37	0 -11	end -20
end|nor|	v0 -50
end|note|	, -25	0 -117	1 -28	: -57	against -39	and -7	as -44	at -46	by -64	end 45	for -29	from -46	in -75	of -26	on -104	than -25	that -50	to -64	under -54	v0 -27	v1 36	v2 -23	while -54	with -50
end|november|	, -31	. -40	0 -27	general -17	stop -40	v0 -59	v1 -25	v2 -25	word -39
end|object|	, -34
end|october|	. -37	0 -37	stop -37	v0 -22
end|offer|	, 37	0 21	about -45	and -99	as -63	end -62	for -69	in 30	of -68	on -64	t0 19	that -72	to 29	v0 -30	v1 -18
end|off|	. -22	0 -62	a -27	adverb -18	by -16	capital -30	determiner -78	his -26	in -16	preposition -38	stop -22	the -63	v0 -89	v1 -28	v2 -23	verb-judging -11	word -59
end|of|	 -36	$ -33	0 -180	1 -56	2 -18	4 -12	a -68	adverb -39	all -33	america -38	american -41	americans -25	an -64	any -25	arizona -21	attack -33	auxiliary -38	ballots -21	beating -40	being -31	big -24	black -19	both -25	capital -106	civil -22	clinton -19	color -29	congress -24	cost -42	credit -43	determiner -96	dollars -32	donald -40	education -28	emails -35	emergency -18	eminent -35	florida -24	foreign -35	four -34	government -31	her -40	him -31	his -81	how -43	information -30	interest -20	israel -37	it -36	its -17	justice -34	likely -23	many -24	millions -27	money -37	more -32	mr. -37	muslims -40	national -35	new -32	next -15	nine -15	ohio -27	other -40	people -25	policy -43	political -26	preposition -37	president -34	pronoun -59	public -32	quote -36	republican -24	republicans -8	rice -31	sanders -40	schedule -30	sen. -44	sexism -46	some -22	staff -12	state -69	states -33	stealing -22	subordinator -58	superdelegates -27	t0 -90	t1 -25	t2 -23	terrorism -43	tests -19	texas -36	that -27	the -80	their -72	them -47	this -18	those -40	time -39	trump -40	two -44	u.s. -38	undocumented -47	using -31	v0 -33	v1 -18	v2 -18	verb-judging -78	verb-saying -82	verb-thinking -50	vermont -46	voters -41	wall -27	what -45	white -15	whom -20	winning -17	word -43	£ -30
end|once|	0 -58	adverb -37	again -36	determiner -40	pronoun -51	v0 -80	v1 -7	word -39
end|onto|	determiner -53
end|on|	 -19	. -53	0 17	1 -100	a -106	abortion -70	adverb -57	all -60	an -66	behalf -52	capital 45	cbs -47	clinton -71	determiner -50	every -65	facebook 34	foreign -29	friday -110	guns -44	hand -34	her -71	his -86	how -42	immigration -61	israel -56	issues -48	it -57	its 9	jobs -66	june -63	march -49	monday -7	muslims -76	obama -62	one -50	policy -42	preposition -78	pronoun -54	quote -19	saturday -59	schedule -69	social -61	some -28	stage -67	stop -53	subordinator -45	sunday 25	t0 -14	t1 -22	the -26	their -82	those 13	to -60	track -78	trade -68	trump -78	tuesday 19	tv -50	twitter 34	v0 -9	v1 -76	v2 -53	verb-saying -80	wall -53	wednesday 75	whether -43	word -30
end|oppose|	, 42	0 25	and 41	end -61	for -34	from -34	in -67	of -40	on 14	t0 25	that -29	to -76	v0 -17	v1 -67
end|order|	, 15	and -8	by -61	end -19	in 8	of -65	t0 -52	that -45	to -99	v1 -42	v2 8
end|order|according|	, -17	capital -23	coordinator -52	end 31	preposition -71	subordinator -67	that -35	word -18
end|order|apposed|	( -8	, -8	- 20	capital 10	coordinator -29	end 9	preposition -21	subordinator -43	that -46	word 13
end|order|apposition|	( -8	- 8	: -23	; -26	auxiliary -49	coordinator -29	preposition -28	that -11	verb-thinking -30	word -79	— -40
end|order|direct|	( -11	, -9	- 22	: -18	; 57	adverb -8	auxiliary -9	capital -32	determiner -86	preposition -15	that -28	verb-thinking -62	word -52	– 13	— 12
end|order|relative|	, 33	- -35	: 18	capital -74	end -60	subordinator 39	that -75	verb-thinking -34	word -75	— 31
end|order|shared|	( -19	, 25	- -8	: 36	; -35	auxiliary -62	coordinator 27	end -7	preposition -28	subordinator -66	that -28	verb-thinking -31	word -18	– 9	— -23
end|or|	0 -18	a -15	adverb -54	capital -85	determiner -60	even -21	how -30	not -49	preposition -47	subordinator -46	t0 -73	the -53	v0 -113	v1 -58	v2 -17	word -54
end|outline|	0 -73	and -45	end 34
end|outside|	capital -35	determiner -41	the -39	v0 -66	v1 -19	v2 -17	word -52
end|out|	, -29	. -31	0 -67	a -31	adverb -25	and -24	any -39	at -25	by -12	coordinator -27	determiner -76	for -22	his -13	in -53	of -64	preposition -79	stop -33	subordinator -39	t0 -54	that -45	the -53	to -40	v0 -83	v1 -22	v2 -9	word -48
end|over|	. -35	0 -8	1 -34	a -42	and 19	capital -81	clinton -31	coordinator 19	determiner -60	his -67	how -31	preposition -44	sanders -38	stop -35	subordinator -29	t0 -84	the -21	to -33	trump -44	two -43	v0 -136	v1 -40	v2 -37	word 8
end|paint|	0 -34	as 12	end 8	of -24	v0 17
end|past|	. -26	0 -71	and -29	capital -25	coordinator -29	determiner -48	stop -26	the -36	v0 -67	v1 -24	verb-judging -31	word -52
end|persuade|	0 -50	end -22	to -75	v0 -12
end|per|	0 -43	cent -60	v0 -64	word -74
end|plan|	( -40	, -6	0 -64	and -56	at -72	end 11	for -25	from -43	march -25	of -58	to -72	v0 -7	v1 20
end|pledge|	, 43	and 13	end -50	in -62	of -46	that -26	to -39	v1 -58
end|point|	, -86	0 -51	: -16	after -47	and 23	as -63	by -83	end 48	for -70	from -37	in -91	november -22	of -58	on -75	that -83	to 42	v0 -12	v1 35	v2 36	with -62
end|portray|	0 -96	as -86	end 21	v0 6
end|post|	, -45	0 -35	1 10	and -49	end -38	in -65	of -52	on 45	to 28	v0 -9	v2 28
end|praise|	, 42	0 28	and 31	end -29	for -80	of -54	on -77	t0 -19	that -41	to -86	v0 -14	v1 -18
end|predict|	, -25	and -55	end 27	in -60	on -37	to -44	v0 -41
end|prefer|	0 20	about -28	as -72	end -31	to -56
end|preposition|$|	0 -61	v0 -86	v1 -17	v2 -21	word -73
end|preposition|,|	0 -53	adverb -49	capital -44	coordinator -38	determiner -39	preposition -43	v0 -81	v1 -22	verb-saying -41	word -38
end|preposition|0|	, -12	capital -29	end 77	late -37	next 8	preposition -11	source -62	subordinator -31	that -49
end|preposition|1|	, -43	behind -70	coordinator 23	next 15	preposition -39	that -73
end|preposition|2|	behind -47	next -47	that -35
end|preposition|adverb|	0 -16	auxiliary -54	capital 19	determiner 17	preposition -55	stop -38	subordinator -32	t0 -48	v0 -117	v1 -31	v2 -27	verb-judging -48	verb-saying -21	word -48
end|preposition|auxiliary|	0 -36	adverb -24	auxiliary -50	determiner -59	preposition -52	pronoun -40	quote -20	stop -40	subordinator -42	t0 -54	that -27	v0 -46	v1 -47	v2 -22	verb-judging -37	verb-saying -38	verb-thinking -39	word -47
end|preposition|capital|	' -50	( -51	) -19	, 21	- -33	0 -10	1 -98	2 -59	: -24	adverb 17	auxiliary -136	capital -32	coordinator -51	determiner -50	possessive -24	preposition -36	pronoun -29	quote -72	stop -23	subordinator -23	t0 -36	t1 -27	that -94	v0 -17	v1 -53	v2 -42	verb-judging 12	verb-saying -56	word -41	’ -39
end|preposition|coordinator|	auxiliary -31	determiner -34	v0 -59	v1 -31	verb-saying -24	word -67
end|preposition|determiner|	$ -59	, 28	0 17	1 11	2 -31	adverb 21	auxiliary -27	capital -40	coordinator -42	determiner -19	preposition 7	quote -74	stop -76	t0 -34	t1 -66	t2 -44	v0 -16	v1 -59	v2 -60	verb-judging -12	verb-saying 10	verb-thinking -92
end|preposition|preposition|	0 12	auxiliary -37	capital -88	determiner 15	pronoun -25	t0 -72	v0 -37	v1 -35	v2 -19	verb-saying -49	word -107
end|preposition|pronoun|	, -24	1 -50	adverb -29	auxiliary -83	coordinator -45	determiner -25	preposition -57	subordinator -53	t0 -39	v0 -108	v1 -35	v2 -15	verb-judging -24	verb-saying -34	word -52	— -18
end|preposition|quote|	, -24	auxiliary -25	coordinator -39	determiner -40	end -37	preposition -36	stop -68	v0 -63	v1 -34	v2 -30
end|preposition|stop|	capital -37	coordinator -38	determiner -42	end -67	pronoun -34	quote -38	v0 -72	v1 -36	v2 -29
end|preposition|subordinator|	0 7	adverb -29	auxiliary -34	capital -62	determiner -55	preposition -19	pronoun -13	v0 -111	v1 -28	v2 -20	word 9
end|preposition|t0|	, 22	: -25	behind -97	capital -15	coordinator -24	end 19	late -56	next -13	preposition -10	that -75	word -44	— 7
end|preposition|t1|	, 14	behind -32	coordinator -41	end -36	next -75	preposition -48	subordinator 18	that -37
end|preposition|t2|	end 39	next -48	preposition -35
end|preposition|that|	0 -63	capital -25	preposition -41	v0 -56	v1 -31	word -58
end|preposition|v0|	, 14	: 21	behind -31	capital -95	coordinator -39	end -36	late -45	next -7	source -43	subordinator 9	that -61	verb-thinking -38	word -50	— -22
end|preposition|v1|	, -30	- -67	: 7	behind -54	capital -28	coordinator 13	end -33	late -55	next -56	preposition -51	source -16	subordinator -45	that -50	word -43
end|preposition|v2|	, -88	behind -61	coordinator -35	end -13	late -37	next -48	preposition -38	source -37	subordinator -28	that -48
end|preposition|verb-judging|	, -61	0 -85	1 -48	capital -92	coordinator -39	determiner 18	preposition -119	pronoun -56	stop -21	subordinator -64	t0 -50	that -36	v0 17	v1 -46	v2 -32	verb-judging -35	word -15
end|preposition|verb-saying|	, -59	0 -30	1 -49	adverb -56	capital -73	coordinator -75	determiner -63	preposition -35	pronoun -59	stop -69	t0 -87	t1 -27	that 12	v0 -28	v1 -42	v2 -45	verb-judging -64	verb-saying -24	verb-thinking -49	word -20
end|preposition|verb-thinking|	, -63	0 -11	determiner -49	preposition -13	pronoun -40	stop -43	subordinator -29	that -51	v0 -92	v1 -44	v2 -25	word -57
end|preposition|word|	$ -57	% -73	, 11	- -50	0 -16	1 -6	2 -50	: 16	adverb 12	auxiliary -19	capital -71	coordinator 13	determiner -65	possessive -59	preposition -65	pronoun -102	quote -34	stop -10	subordinator 18	t0 8	t1 -58	t2 -27	that -17	v0 -24	v1 -52	v2 -43	verb-saying -103	verb-thinking -86	word -37	— -55	’ -40
end|preposition|£|	v0 -25	word -25
end|present|	0 -16	as -56	end 28
end|press|	0 -25	end 28	for -39	in -65	to -50	v0 27
end|promise|	, 17	0 -44	and -83	by -84	end 42	for -75	in -60	into -26	of -44	t0 12	t1 -59	that -35	to -80	v2 9
end|pronoun|0|	, -12	auxiliary -44	coordinator 10	end 37	preposition 11	subordinator -19	that -64	word -59
end|pronoun|1|	, -68	coordinator 19	end 35	preposition -72
end|pronoun|t0|	, -35	coordinator -51	end 45	preposition -70	subordinator -55
end|pronoun|v0|	( -17	, 14	- -29	: -20	; -31	adverb -36	capital -70	coordinator -27	end 27	preposition -67	subordinator -7	that -77	verb-thinking -26	word -61	— 16
end|pronoun|v1|	- -72	capital -36	coordinator -91	end -6	preposition -45	subordinator -52	that -37	word -22
end|pronoun|v2|	, -10	coordinator -24	end -38	preposition -30	subordinator -44	that -10	word -19
end|propose|	, 40	0 -10	and 38	as -44	end -35	for -65	from -42	in 11	of -52	on -85	t0 -6	that -77	to -62	v0 11	v1 -50	v2 15
end|protest|	0 31	end -31
end|prove|	end 9	v0 -7	v1 -58
end|question|	, -50	0 14	1 -10	about -30	and -21	as -36	at -57	because -45	by 33	for -43	from -43	of -38	on 7	so -15	t0 24	that -61	to -7	v0 -28	v1 -6	v2 -49	with -66
end|quote|	0 -44	end 42
end|rail|	0 15	and 10	for -52	in -40	of -39	to -72	v1 -47
end|raise|	end -38	in 21	to -59
end|read|	end -11
end|reaffirm|	0 -43	end 42
end|realize|	end 41	v0 -9
end|rebuke|	0 -6	end 21	v0 13
end|rebut|	0 -26	end 39
end|recall|	, 12	0 -31	and 11	as -31	by -56	end 31	for -41	from -45	in -72	of -33	on -41	out -21	t0 6	that -49	to -76	v1 9	v2 -20	when -76	with -52
end|reckon|	0 -29	1 40	end 25
end|recognize|	0 -10	end -20	in -40	to -35	v0 -24	v1 12
end|recommend|	, -35	0 11	against -19	and -48	end 16	of -21	on -35	v0 -58	v1 22
end|recount|	0 8	end -17
end|reference|	, 31	0 -21	as -41	end 15	in -8	of -23	to -42	v0 17
end|refer|	, 28	0 -13	1 -6	and -25	in -46	of -48	t0 44	to -59	v0 16	v1 -68
end|reflect|	0 -72	end 63	v0 33
end|refuse|	, -12	0 -45	and -72	for -59	in -63	of -28	on 12	t0 -26	that -29	to -81	v1 -8
end|regard|	, 39	0 19	as -46	end -26	of -39	v1 -43
end|reiterate|	, -14	0 12	and -39	end 9	of -42	to -40	v0 -21	v1 -47
end|reject|	, 21	and 17	for -36	from -41	of -42	that -71	to -47	v0 10	v1 -44
end|remark|	end -22
end|remember|	, -67	0 -77	end 73	of -28	to -38
end|remind|	, 9	end 27	in -52	to -56	v0 -58	v1 14
end|repeat|	, 14	0 7	and -56	at 18	for -59	that -75	to -59	v0 15	v1 22
end|reply|	0 -52	end 51	in -25
end|report|	0 -20	1 -36	about -20	and -81	as -41	at -67	end 33	for -46	from -46	in -20	of -35	on -6	out -29	than -43	that -42	to -65	v0 14	v2 -6	with -66
end|request|	0 34	end -30	to 38	v0 -7
end|respond|	0 -28	and 9	end 6	for -82	of -42	on -56	that -63	to -62	v0 21	with 28
end|rest|10-15|judging|(|	v0 -55
end|rest|10-15|judging|	, 35	- 19	: 21	; 33	about -57	after -92	against -41	among -45	and 30	as -116	at -7	because -36	before -45	by -27	down -33	during 17	for -117	from -79	in 10	into -40	of -95	off -59	on -11	or -61	out -41	past -36	than -50	that 16	then -31	through -51	to -36	under -69	up -47	wednesday -30	week -21	what -31	when 14	whether -32	who 14	year -21	— 16
end|rest|10-15|judging|,|	0 18	1 -69	2 16	t0 15	v0 10	v1 19	v2 13
end|rest|10-15|judging|-|	v0 13
end|rest|10-15|judging|:|	v0 29
end|rest|10-15|judging|;|	v0 33
end|rest|10-15|judging|capital|	v0 22
end|rest|10-15|judging|coordinator|	0 -7	t0 32	v0 11	v1 -74	v2 -23
end|rest|10-15|judging|preposition|	0 -20	1 -73	2 -38	t0 -11	v0 -11	v1 -41	v2 -38
end|rest|10-15|judging|subordinator|	0 -19	v0 -34	v1 -30	v2 -32
end|rest|10-15|judging|that|	0 26	1 -22	v0 -86	v1 -31
end|rest|10-15|judging|word|	0 26	v0 -38	v1 -34	v2 -23
end|rest|10-15|none|	( -13	, -6	- -14	: 24	; 18	about -72	above -41	across -63	after -37	against -50	along -30	among -63	april -31	around -36	as -40	at 18	before -29	behind -58	between -42	beyond -34	despite 19	down -46	during -62	following 23	for -50	from -12	how -31	if 13	in -15	into -51	month -39	night -25	of -97	off -51	once -44	or -84	out -59	outside -35	over -87	saturday -60	since 22	so -64	sunday -32	than -63	that -83	through -52	thursday -30	to -70	tuesday -31	under -62	unless -50	until -42	week -26	what -24	when -9	while -79	who -42	with 9	within -49	without -54	year -27	— -44
end|rest|10-15|none|(|	v0 -39	v1 -66
end|rest|10-15|none|,|	1 -14	2 -80	t0 -10	t1 38	v0 -18	v1 -28	v2 12
end|rest|10-15|none|-|	0 -41	v0 -9	v1 13
end|rest|10-15|none|:|	v0 10
end|rest|10-15|none|capital|	0 -57	v0 -71
end|rest|10-15|none|coordinator|	0 16	1 -60	t0 -32	t1 -36	v0 -28	v1 -86	v2 -38
end|rest|10-15|none|preposition|	0 -9	1 8	2 -34	t0 -14	t1 -45	v0 -49	v1 -58	v2 -51
end|rest|10-15|none|subordinator|	0 -7	t0 -97	v0 -38	v1 -32	v2 -43
end|rest|10-15|none|that|	0 -73	v0 -38	v1 -36
end|rest|10-15|none|word|	0 -40	v0 -41	v1 -25	v2 -18
end|rest|10-15|none|—|	0 14	t0 -66	v0 -45
end|rest|10-15|saying|	( 14	, 24	- 30	: -31	; 46	about -44	across 19	after 37	against -55	among -57	and 20	april -34	as -38	at 25	because -99	before 35	behind -35	between -40	but 40	by -28	down -55	during 20	for -18	friday -53	from 11	how -41	if -51	in 6	into -41	march -30	night -46	november -25	of -19	once -28	or -24	out -47	over -60	past -44	saturday -37	since -42	so -33	than -72	through 23	to -21	tuesday 21	under 18	up -79	wednesday -15	week -30	what -42	when 35	whether -39	which -59	while 29	who 8	with -41	within -42	year -27	— -6
end|rest|10-15|saying|,|	1 -14	t0 -29	t1 34	v0 17	v1 29	v2 14
end|rest|10-15|saying|-|	0 20	v0 24	v1 -72
end|rest|10-15|saying|:|	v0 -58
end|rest|10-15|saying|;|	v0 29
end|rest|10-15|saying|capital|	t0 11	v0 -79	v1 -27	v2 -23
end|rest|10-15|saying|coordinator|	0 19	1 9	t0 21	v1 11	v2 -41
end|rest|10-15|saying|preposition|	1 7	t0 -37	t1 -58	v0 14	v1 -51	v2 -47
end|rest|10-15|saying|subordinator|	t0 -39	v0 51	v1 -41	v2 -46
end|rest|10-15|saying|that|	0 20	1 -34	v0 -78	v1 -46	v2 -23
end|rest|10-15|saying|word|	1 -26	t0 -43	v0 -40	v1 -17
end|rest|10-15|saying|—|	v0 -20
end|rest|10-15|thinking|,|	0 28	1 -87	t0 -10	v0 -9	v2 -36
end|rest|10-15|thinking|	- 6	: -22	about -29	after 23	against -22	as -84	at -66	because 21	by 20	for -74	from -95	if -48	in -48	like -65	of -72	on -15	or -30	out -29	over -51	than -42	that -100	to -16	toward -20	up -42	week -27	what -30	who -71	with 14	— 7
end|rest|10-15|thinking|:|	v0 -22
end|rest|10-15|thinking|capital|	v0 -42	v1 -24
end|rest|10-15|thinking|coordinator|	0 10	1 -34	t0 23	v0 -40	v1 -57	v2 -31
end|rest|10-15|thinking|preposition|	0 10	1 -74	t0 -101	v0 -163	v1 -51	v2 -38
end|rest|10-15|thinking|subordinator|	0 -23	1 -23	v0 -92	v1 -44
end|rest|10-15|thinking|that|	0 -84	v0 -73	v1 -14	v2 -25
end|rest|10-15|thinking|verb-thinking|	0 -23	1 -26	v0 -43	v1 -32	v2 -21
end|rest|10-15|thinking|word|	0 -36	v0 -39	v1 -32
end|rest|10-15|thinking|—|	0 11
end|rest|10-15|verb|	( 16	, 8	- 10	: -12	; 30	about -81	above -43	across -63	after 23	against -54	among -70	and 16	april -63	around -41	as 14	at -34	behind -42	between -54	beyond -44	but 42	by 41	despite 23	down -33	during -66	evening -40	for -45	from -62	how -80	if -132	into -60	january -29	july -37	march -20	may -25	monday -63	month -37	night -46	november -30	of -96	off -51	on -26	once -49	or -40	out -53	outside -44	over -11	past -49	saturday 18	since -84	so -16	sunday -44	than -11	that -41	then -37	though -58	through -99	thursday -41	to -164	toward -38	tuesday 27	under -66	until 7	up -74	week -47	what -62	where 7	whether -80	which 7	who -24	whom -45	whose -7	why -61	with -18	within -28	year -55	yet -55	– 29	— 21
end|rest|10-15|verb|(|	0 -40	v0 44	v1 14	v2 -33
end|rest|10-15|verb|,|	0 -12	1 21	t0 16	t1 -26	v0 7	v1 -26	v2 -31
end|rest|10-15|verb|-|	v0 15	v1 -30
end|rest|10-15|verb|:|	v0 -25	v1 -46
end|rest|10-15|verb|;|	v0 45
end|rest|10-15|verb|auxiliary|	v0 -57	v1 -40
end|rest|10-15|verb|capital|	0 -19	1 -33	t0 -43	v0 9	v1 -25
end|rest|10-15|verb|coordinator|	0 19	1 -85	2 -67	t0 -15	t1 -42	v1 -24	v2 -52
end|rest|10-15|verb|determiner|	v0 14
end|rest|10-15|verb|preposition|	0 -28	2 -43	t0 -10	t1 -30	t2 -19	v0 -41	v1 -51	v2 -48
end|rest|10-15|verb|subordinator|	0 11	1 -42	2 -42	t0 9	t1 21	v0 9	v2 10
end|rest|10-15|verb|that|	0 -37	1 -38	t0 -55	t1 -34	v0 -9	v1 -38	v2 -28
end|rest|10-15|verb|word|	0 -16	1 -48	t0 -50	t1 -35	v0 -6	v1 -38	v2 -28
end|rest|10-15|verb|–|	v0 30
end|rest|10-15|verb|—|	0 17	v0 22	v1 -18
end|rest|1|none|	end -123
end|rest|1|none|end|	1 -63	2 -43	t1 -40	v0 -26	v1 -89	v2 -83
end|rest|2|none|	: -8	; -17	end 13
end|rest|2|none|:|	v0 25	v1 -41
end|rest|2|none|;|	0 -18
end|rest|2|none|end|	0 -7	1 9	t2 16	v0 6	v1 8	v2 13
end|rest|3|none|	, -19	: -10	; -41	against -10	april -33	around -31	as -26	august -39	before -40	but -46	december -21	down -28	easter -43	evening -38	for -30	friday -36	in -52	january -38	july -37	june -42	march -45	monday 23	month -29	morning -24	night -36	november -40	october -37	off -22	on -53	out -41	over -35	past -26	saturday -48	september -32	so -36	sunday -37	thursday -48	to -26	today -37	tuesday -8	up -56	wednesday 12	week -36	year -31
end|rest|3|none|,|	v0 -13	v1 -65
end|rest|3|none|:|	v0 21	v1 -18
end|rest|3|none|adverb|	v0 -48
end|rest|3|none|capital|	0 7	t0 -28	v0 -15	v1 -52	v2 -20
end|rest|3|none|coordinator|	v0 -47
end|rest|3|none|preposition|	0 -55	v0 -81	v1 -40	v2 -36
end|rest|3|none|subordinator|	v0 -62	v1 -37
end|rest|3|none|that|	v0 21	v1 -47
end|rest|3|none|word|	0 -43	t0 -17	v0 -40	v1 -29	v2 -24
end|rest|3|thinking|	like -28
end|rest|3|verb|	may -43
end|rest|4-5|judging|	and -23	for -44	in -43	into -28	of -23	that -75	to -75	what -29	with -38
end|rest|4-5|judging|preposition|	0 -27	v0 -79	v1 -29	v2 -24
end|rest|4-5|judging|subordinator|	0 -35	v0 -18	v1 -21
end|rest|4-5|judging|that|	v0 -69
end|rest|4-5|none|	( -22	, -67	- -31	: -39	about -73	across -51	after -24	against -55	among -60	and -95	around -39	as -27	at -53	because -49	before -83	behind -54	between -55	but -71	by -124	down -47	during -62	following -43	for 13	friday 21	from -9	if -43	in -17	into -50	july -18	june -32	march -28	monday -51	near -51	night -17	november -34	of -89	off -40	or -50	out -36	outside -40	past -29	per -53	since -63	so -40	than -7	that -71	then -28	through 10	thursday -34	to -60	toward -50	tuesday -49	under -56	until -34	up -33	who -16	with -68	within -45	without 15	year -21	yet -18
end|rest|4-5|none|(|	v0 -9	v1 -38
end|rest|4-5|none|,|	0 10	1 19	v0 -95	v1 -98	v2 -77
end|rest|4-5|none|:|	0 -43	v0 -8
end|rest|4-5|none|capital|	0 8	v1 -33	v2 -22
end|rest|4-5|none|coordinator|	0 -137	1 -28	2 -23	t0 -80	v0 -47	v1 -64	v2 -19
end|rest|4-5|none|preposition|	0 14	1 -68	2 -8	t0 -135	t1 -43	v0 -43	v1 -56	v2 -45
end|rest|4-5|none|subordinator|	t0 -60	v0 -160	v1 -48	v2 -22
end|rest|4-5|none|that|	0 -58	v0 -58	v1 -15
end|rest|4-5|none|word|	0 -47	v0 -42	v1 -21
end|rest|4-5|saying|	, 79	about -26	and -50	at -46	for -50	from -23	in -16	of -43	on -43	than -40	that -48	to -71	who -15	with -44
end|rest|4-5|saying|,|	0 54	1 -67	v0 72
end|rest|4-5|saying|coordinator|	0 -41	v1 -40
end|rest|4-5|saying|preposition|	0 -22	t0 -48	v0 -119	v1 -23	v2 -22
end|rest|4-5|saying|subordinator|	v0 -40
end|rest|4-5|saying|word|	v0 -20
end|rest|4-5|thinking|	and -34	like -35	of -25	that -40	to -45
end|rest|4-5|thinking|preposition|	v0 -57	v1 -17
end|rest|4-5|thinking|verb-thinking|	v0 -18
end|rest|4-5|verb|	, -50	about -18	and -24	as -55	before -42	but 22	for -54	from -50	if -42	in -40	may -46	of -40	on -39	since -31	than -54	that -58	to -29	what -36	who -23
end|rest|4-5|verb|,|	v0 -43	v2 -50
end|rest|4-5|verb|coordinator|	v1 -22
end|rest|4-5|verb|preposition|	0 -74	v0 16	v1 -39	v2 -11
end|rest|4-5|verb|subordinator|	0 -50	v0 -92	v1 -24	v2 -13
end|rest|4-5|verb|that|	v0 -52
end|rest|6-9|judging|	, -35	after -19	and -6	as -64	at -45	before -58	but -79	by -74	for -53	from -60	in -98	into -45	of -68	on -55	that -57	to -8	under 31	up -31	what -31	which -22	who -40	with -39
end|rest|6-9|judging|,|	0 -62	v0 11	v1 -97	v2 -69
end|rest|6-9|judging|coordinator|	0 -6	v0 -19	v1 -43
end|rest|6-9|judging|preposition|	0 -43	v0 21	v1 -37	v2 -23
end|rest|6-9|judging|subordinator|	0 9	v0 -57	v1 -28
end|rest|6-9|judging|that|	v0 -45
end|rest|6-9|judging|word|	v0 -33
end|rest|6-9|none|	( -34	, -28	- -16	: -90	about -52	across -43	after -33	against -62	along -32	among -73	and -22	as -42	at -35	because -80	before 21	behind -47	between -63	beyond -37	but -22	by -7	despite 45	down -54	during 22	following -58	for -73	friday -43	from -125	how -29	if -62	in -17	inside -51	into -39	monday 16	near -27	night -23	of -93	off -48	once -22	out -76	outside -38	over -88	past -52	per -34	since -41	so -35	than -101	that -57	through -7	to -19	toward -52	tuesday -62	under -62	until -45	up -66	week -32	what -29	when -84	whether -31	while 21	who 17	with -16	without -56	year -27	yet -26	— -26
end|rest|6-9|none|,|	0 -29	t0 23	t1 -55	v1 -70	v2 -106
end|rest|6-9|none|-|	v0 -60
end|rest|6-9|none|:|	v0 -67
end|rest|6-9|none|capital|	v0 -70	v1 -13
end|rest|6-9|none|coordinator|	0 19	1 -46	t0 -117	v0 -77	v1 -99	v2 -32
end|rest|6-9|none|preposition|	1 -89	2 -45	t1 -29	v0 -25	v1 -50	v2 -46
end|rest|6-9|none|subordinator|	0 9	1 -42	t0 -77	v0 -65	v1 -68	v2 -52
end|rest|6-9|none|that|	0 -46	v0 -57	v1 -15	v2 -40
end|rest|6-9|none|word|	0 17	t0 -30	v0 -41
end|rest|6-9|saying|,|	0 -42	v0 63	v1 -97
end|rest|6-9|saying|	- 14	: 64	about -37	after -62	against -28	and -14	as 11	at -86	before -51	by -33	during 14	for 8	from -42	in -14	into -45	of -46	over -31	than 21	that -72	to -118	up -39	what -26	when -45	which -14	while -49	who -42	with -69	within -42
end|rest|6-9|saying|coordinator|	0 -12	t0 14	v1 -61	v2 -24
end|rest|6-9|saying|preposition|	0 -7	1 -54	t0 -76	v0 -46	v1 -27	v2 -21
end|rest|6-9|saying|subordinator|	0 -8	v0 -34	v1 -47
end|rest|6-9|saying|that|	0 -52	v0 -53	v1 -22
end|rest|6-9|saying|word|	v1 -20
end|rest|6-9|thinking|	, -9	and -76	as -29	before -51	for -45	in -66	like -42	of -43	on -59	out -25	than -45	that -46	when -50	who -50
end|rest|6-9|thinking|,|	v0 -22	v1 17	v2 -72
end|rest|6-9|thinking|coordinator|	0 -51	v0 -66	v1 -47
end|rest|6-9|thinking|preposition|	0 16	1 -39	t0 -56	v0 -98	v1 -33	v2 -17
end|rest|6-9|thinking|subordinator|	0 -35	v0 -88
end|rest|6-9|thinking|that|	v0 -34
end|rest|6-9|thinking|verb-thinking|	v0 -30
end|rest|6-9|thinking|word|	0 -42
end|rest|6-9|verb|	, -43	- -26	about -32	and -61	as -90	at -68	because -75	before 7	but -47	by 14	down -16	for -87	from -67	how -66	if -40	in -71	into -17	of -46	off -30	on -88	once -38	or -55	out -33	since -31	so -18	sunday -31	than -40	that -104	though -31	to -95	under -26	until -40	week -21	what -43	when -65	where -62	whether -44	which -28	while -48	who -82	with -81	year -26	– 8	— 64
end|rest|6-9|verb|,|	0 10	1 -91	t0 31	v0 -28	v1 -148	v2 -86
end|rest|6-9|verb|-|	0 26	v0 -17
end|rest|6-9|verb|auxiliary|	0 14	v0 -46
end|rest|6-9|verb|capital|	v0 -44
end|rest|6-9|verb|coordinator|	0 -64	1 -36	t0 -67	v0 -46	v1 -44	v2 -15
end|rest|6-9|verb|preposition|	0 -79	1 -57	t0 -84	t1 -13	v0 -107	v1 -42	v2 -24
end|rest|6-9|verb|subordinator|	0 -37	1 -29	t0 -66	v0 -137	v1 -59	v2 -52
end|rest|6-9|verb|that|	0 -101	1 -27	t1 -19	v0 -55	v1 -34	v2 -22
end|rest|6-9|verb|word|	0 -62	v0 -52	v1 -27	v2 -29
end|rest|6-9|verb|—|	v0 62
end|retort|	end -21	v0 15
end|reveal|	, -20	0 -68	and -34	as -61	by -75	end 23	for -46	in -57	of -30	to -68	v1 -53	v2 56
end|rule|	0 -10	and 14	end 28	to -45	v0 -8
end|saturday|	, 18	. -48	0 13	possessive -37	preposition -42	stop -48	v0 -85	v1 -30	’s -37
end|say|	( 18	- 15	0 -87	1 -49	2 9	: -9	about -54	above -58	across -59	after -7	against -54	along -22	among -47	and -54	april -54	around 17	as -147	at -174	august -29	because -188	before -173	behind -48	below -54	between -57	beyond -23	but -91	by -154	christmas -27	despite -85	down -50	during -101	end 71	following -63	for -112	friday -49	from -91	how -59	if -52	in -60	into -70	january -37	july -19	june -28	like -40	march -23	may -67	monday -85	month -31	morning -41	near -33	night -31	nor -50	november -22	of -49	off -75	on -108	once -84	or -70	out -68	outside -60	over -77	past -42	per -61	saturday -59	september -27	since -78	so -81	sunday -30	t1 12	that -32	then -36	though -41	through -124	thursday -26	to -52	toward -58	tuesday -51	under -82	until -88	up -80	v0 11	v2 21	via -53	wednesday -31	week -52	weekend -24	what -66	when -163	where -59	whether -65	which -42	who -51	whose -47	why -50	with -145	within -67	without -90	year -39	yet -48	— 29
end|seek|	, 16	0 14	about -18	and -32	as -17	by -70	end 16	for -29	from -63	in -77	into -25	of -72	on -90	t0 29	t1 -9	that -63	to -81	v0 -40	v1 -39	v2 11	who -24	with 6
end|see|	0 -69	1 32	about -29	and -57	as -138	between -32	by -54	end 44	for -58	in -78	of -47	on -81	t0 26	that -65	to -102	v0 9	with -51
end|september|	. -32	0 -46	preposition -31	stop -32	v0 -28
end|shares|false|	, 39	0 -11	coordinator -36	v0 -32	v1 -70	v2 13
end|shares|no-verb|	0 -14	1 -138	2 -19	coordinator -50	end -34	t1 -17	t2 -44	v0 -31	v1 -31	v2 -120
end|shares|none|	- 18	0 11	1 -21	2 -6	; 9	adverb -19	auxiliary -28	capital -19	determiner -31	preposition -17	subordinator -8	t1 -6	that -26	v1 -30	v2 -9	verb-thinking -81	word -47	– 10	— 6
end|shares|other|	, 12	0 75	coordinator 32	t0 -6	v0 8	v1 -113	v2 -63
end|shares|true|	, -10	0 37	coordinator 47	t0 68	v1 -21	v2 -67
end|show|	, 10	0 -41	1 -64	2 -25	about -21	after -47	among 18	and -98	as -59	at -51	between -35	by -84	end 30	for -70	from -39	in -22	of -63	on -84	or -13	out -35	over -59	saturday -14	t0 6	t1 29	than -64	that -55	to -102	up -49	v1 22	v2 -16	with -118
end|shrug|	end -45
end|signal|	end -22	v0 23
end|sign|	, 6	0 19	as 8	end -61	in -54	of -31	that 23	to -50	v0 -25	v1 -69
end|since|	2021 -14	2024 -15	auxiliary -31	capital -58	determiner -13	he -45	january -22	june -34	pronoun -48	v0 -104	v1 -48	verb-saying -32	word -64
end|slam|	and -15	as 15	for 16	of -38	to -54	v0 -20
end|source|source|0|	false -11
end|source|source|v0|	false -69	true 44
end|source|source|v1|	false -80	true 24
end|source|source|v2|	false 6
end|so|	. -36	adverb -65	determiner -61	far -53	many -55	much 13	out -36	preposition -42	stop -36	v0 -100	v1 -35	v2 -21	word -11
end|speak|	, -26	0 11	end 19	of -41	that -46	to -40	v0 -52	v1 12	v2 7
end|speculate|	end 15	v0 28
end|state|	, 7	and 62	end -46	for -32	in -53	of -32	to -64	v0 -8	v1 -18
end|stress|	end 11	v0 6
end|subordinator|$|	v0 -36	word -36
end|subordinator|,|	capital -27	v0 -35	v1 -18
end|subordinator|0|	, -26	behind -6	capital -56	end -17	late -77	next 15	that -44
end|subordinator|1|	, -56	behind -14	next -71	that -35
end|subordinator|2|	next -60
end|subordinator|adverb|	0 38	auxiliary -12	determiner -37	preposition -42	stop 29	subordinator -70	t0 -71	v0 -103	v1 -31	v2 -18	word -22
end|subordinator|auxiliary|	0 -58	auxiliary -26	stop -46	t0 -42	v0 19	v1 -37	v2 -45	verb-saying 41	word -84
end|subordinator|capital|	, -95	0 -41	1 -27	auxiliary 30	coordinator -64	preposition -49	stop -16	t0 16	v1 -77	v2 26	verb-thinking -48	word -44
end|subordinator|determiner|	0 -19	1 -31	adverb -90	auxiliary -43	capital -36	determiner -81	preposition 10	quote -47	stop -40	subordinator -34	t1 -55	v0 -33	v1 -59	v2 -78	verb-saying -69	word -21
end|subordinator|preposition|	0 -15	capital -55	determiner -39	preposition -40	pronoun 13	v1 -41	v2 -36	verb-saying -30	word -22
end|subordinator|pronoun|	0 26	1 -48	coordinator -53	possessive -58	t0 -45	v0 -6	v2 -65	verb-judging -72	verb-thinking -16
end|subordinator|quote|	1 -24	auxiliary -29	end -33	stop -24	v0 -59	v1 -34	v2 -14
end|subordinator|stop|	determiner -37	end -49	quote -34	v0 -62	v1 -19
end|subordinator|subordinator|	determiner -19	pronoun -24	v0 -29	v1 -17
end|subordinator|t0|	behind -11	next -34	preposition -57
end|subordinator|that|	word -18
end|subordinator|v0|	, -27	- 17	: 30	behind 11	capital -57	coordinator -48	end 54	late -32	next -14	preposition -68	source -63	subordinator -21	that -31	word -28
end|subordinator|v1|	, -113	behind -56	coordinator 20	late -50	next -28	preposition -38	subordinator -33	that -51
end|subordinator|v2|	, -86	behind -55	coordinator -37	end 60	preposition -48	source -18	subordinator -58	that -69
end|subordinator|verb-judging|	0 13	capital 15	preposition -44	v0 -56	v1 -26	word -40
end|subordinator|verb-saying|	0 6	determiner -51	preposition 41	v0 6	word -62
end|subordinator|word|	1 -46	adverb -71	auxiliary -76	capital 26	coordinator -8	determiner -13	preposition -71	pronoun -53	stop -106	t0 -8	that 13	v0 -58	v1 -76	v2 -66	verb-saying -54	verb-thinking -44
end|suggest|	, 20	- 28	1 30	about -17	against -22	and -68	around -35	as -63	at -38	because 11	by -77	end -7	for -37	from -37	if -43	in -96	into -25	of -31	off -36	on -75	or -27	out -33	over -24	so -45	t0 31	than -56	that -66	to -79	v0 -6	v1 -38	who -58	with -72
end|sunday|	. -37	stop -37	v0 -70	v1 -14	word -41
end|support|	, -22	0 24	and 21	as -48	at -34	by -13	end -30	for 17	in 16	of -53	on -13	t0 -25	that -75	to -21	v0 -22	v1 -9	v2 -35	who 11
end|suspect|	, -37	end 41	v0 -45	v1 40
end|talk|	, -7	0 27	1 16	and -37	as -44	at 33	for 24	how -30	in -12	of -58	on -15	that -43	to -70	v0 -32	v1 -40	v2 -10	when 27
end|tell|	0 -16	1 -43	about -30	after -73	and -82	as -58	at -109	but -53	by -71	end 20	for -75	from -30	if -55	in -108	into -23	morning -25	of -29	on -66	or -11	out -38	over -42	since -43	sunday -16	t0 21	than -46	that 22	through -51	thursday -36	to -100	until -39	up -27	v1 -29	v2 23	week -23	when -58	who -48	with -64	within -43
end|testify|	by -66	of -19	to -47	v0 33
end|thank|	, -48	and 44	end 7	for -51	v0 -34
end|than|	$ -48	0 -13	1 -26	100 -31	2 -36	60 -38	a -59	adverb -50	any -36	auxiliary -49	capital -55	clinton -54	determiner -14	half -32	his 26	in -57	it -37	its -44	most -39	preposition 12	pronoun -51	subordinator 17	t0 -61	the -97	v0 -35	v1 -46	v2 -34	verb-saying -58	word -105
end|that|	 -35	, -66	. 8	1 -57	2 -41	a -53	adverb -78	an -50	any -38	are 8	as -45	auxiliary -8	before -34	began -29	beijing -16	can -50	capital -23	carson -50	clinton -22	could -66	democrats -46	determiner -21	exist -17	had -59	has -82	have -78	her -36	his -68	i -48	in -23	included -42	is -62	it -80	killed -34	led -26	left -40	many -34	mexico -23	most -18	mr. -78	mrs. -29	night -28	no -17	obama -45	of -56	one -15	possessive -59	preposition -60	pronoun -10	quote -35	relied -34	rubio -45	sanders -76	she -89	showed -34	some -67	stop 8	subordinator -60	t0 -80	t1 -48	the -7	their -20	there -29	they -35	trump -54	v0 -20	v1 -49	v2 -48	verb-judging -64	verb-saying -89	verb-thinking -59	was 13	way -25	were -65	will 10	with -36	word -41	would -85	’s -39
end|that|,|	v0 -26
end|that|0|	( -45	, -21	- -23	auxiliary -76	behind 11	capital -47	coordinator -76	end -17	next -16	preposition -41	subordinator -50	that -39	verb-thinking -21	word -33	— 36
end|that|1|	, -30	behind -23	coordinator -34	end -7	next -60	preposition -74	subordinator -31	that -27
end|that|2|	coordinator 15	next -38	preposition -35
end|that|adverb|	0 -62	auxiliary -39	v0 -59	v1 -22	v2 -15	word -63
end|that|auxiliary|	1 -27	adverb -80	auxiliary -61	determiner -45	t0 -45	v0 -112	v1 -25	v2 -28	verb-judging -36	verb-saying -42	verb-thinking -56	word 10
end|that|capital|	0 -18	1 -25	auxiliary -69	possessive -56	t0 -26	v0 -67	v1 -44	v2 -27	verb-judging -53	verb-saying -50	word -63
end|that|determiner|	1 -35	auxiliary -24	capital -77	determiner -17	preposition -68	t0 -35	t1 -37	v0 -92	v1 -40	v2 -48	verb-judging -27	verb-saying -42	word -6
end|that|judging|0|	false 21	true 47
end|that|judging|v0|	false -61	true 76
end|that|judging|v1|	false -99	true 39
end|that|judging|v2|	false -71	true -13
end|that|possessive|	0 -53
end|that|preposition|	capital -31	determiner -48	v0 -37	v1 -11	word -34
end|that|pronoun|	0 -24	1 -18	adverb -44	auxiliary -103	coordinator -41	possessive -57	quote -51	t0 -30	v1 -20	v2 -45	verb-judging -61	verb-thinking -62	word 12
end|that|quote|	auxiliary -47	preposition -11	stop -50	v0 -30	v1 -23
end|that|saying|0|	false -60	true -6
end|that|saying|1|	false -62
end|that|saying|2|	false 11
end|that|saying|t0|	false -76	true 19
end|that|saying|v0|	false 9
end|that|saying|v1|	false -23	true 13
end|that|saying|v2|	false -34	true 17
end|that|stop|	end 14	v0 21	v1 -43
end|that|subordinator|	determiner -55	stop -31	v0 -54	v1 -11	word -21
end|that|t0|	, -50	coordinator -36	end 25	next -73	preposition -57
end|that|t1|	next -48
end|that|thinking|0|	false -30	true -18
end|that|thinking|v0|	false -51	true 50
end|that|thinking|v1|	false -39	true 30
end|that|thinking|v2|	false -75
end|that|v0|	( 24	- 6	: 44	; 29	auxiliary -43	behind -66	capital -102	coordinator -20	end 19	late -25	next -16	preposition -61	subordinator -40	that -77	verb-thinking -13	word -55	— 18
end|that|v1|	, 7	- 10	behind -27	capital -27	coordinator -84	end 36	next -49	preposition -49	subordinator -50	that -39	word -33	— 10
end|that|v2|	( -32	, -14	behind -32	capital -37	coordinator -31	end 12	next -36	preposition -48	subordinator -70	that -47	word -44
end|that|verb-judging|	0 -55	determiner -59	preposition -33	v0 -58	v1 -42	word -31
end|that|verb-saying|	0 -75	1 -34	determiner -48	v0 -35	word -16
end|that|verb-thinking|	0 -48	pronoun -38
end|that|word|	, -44	0 -17	1 -42	adverb 24	auxiliary -48	capital -65	coordinator -37	determiner -93	preposition -77	pronoun -74	stop -59	subordinator -62	t0 -42	v0 -96	v1 -28	v2 -23	verb-judging -72	verb-saying -30	verb-thinking -23	word -87
end|then|	v0 -63	v1 -45	v2 -18	verb-judging -31	word -35
end|think|	0 -28	about -20	and -77	as -54	by -73	for -75	from -48	in 8	of -37	on -55	than -45	that 16	to -94	up -39	v0 15	v2 -27	with -80
end|though|	1 -26	determiner -51	he -32	it -23	pronoun -41	v0 -45	v1 -37
end|threaten|	, 26	end -19	from -30	on -38	t0 16	to -54	v0 13	v1 -56
end|through|	0 9	capital -92	determiner 15	v0 23	v1 -67	v2 -62	word 11
end|thursday|	, 32	. -48	0 -36	night 12	stop -48	v0 13	v1 -23	word 11
end|today|	. -37	stop -37	v0 -40
end|tout|	and -58	as -42	end -17	in 19	of -40	to -70	v1 10
end|toward|	0 -61	2 -33	capital -48	determiner -46	v0 -77	v1 -36	word -58
end|to|	 -67	$ -57	0 -39	1 -73	17 -57	2 -38	44 -21	a -116	abortion -30	accept -50	acknowledge -36	act -67	add -44	address -54	adverb -99	all 16	allow -47	an -94	answer -40	appeal -57	appear -35	arm -37	ask 14	attack -41	attend -35	auxiliary -61	avoid 16	back -46	ban -69	be -46	bear -40	become -51	beijing -59	blame -59	block -36	boost -47	break -34	bring -68	broker -26	build -59	call -32	campaign -52	capital -51	carry -60	change -65	check -78	china -61	choose -19	clinton -63	close -39	collect -23	combat -48	come -57	comment -38	congress -40	consider -58	continue -57	count -53	cover -41	crack -17	create -39	customers -23	cut -48	date -32	deal -63	decide -40	defeat -59	defend -44	deliver -59	democratic -52	determine -43	determiner -24	disavow -46	discuss -43	do -60	drink -44	each -57	election -58	embrace -49	end -35	ensure -43	enter -48	every -56	exercise -44	expand -56	explain -74	extend -48	fall -39	fight -54	file -34	fill -46	find -63	fix -46	focus -31	follow -70	fund -42	gain -48	get -73	give -67	go -62	goldman -26	have -50	hear -53	help 19	her -67	him -74	his 18	hold -42	hurt -30	intervene -49	investigate -40	israel -36	it -42	its -58	join -38	keep -71	kill -41	know -71	lake -34	lay -42	lead -58	leave -71	lie -44	link -19	make -116	mean -55	meet -50	more -50	move -49	mr. -24	offer -30	one -71	open -74	other -40	pass -59	pay -51	pick -48	place -51	play -64	power -29	preposition -50	press -72	prevent -43	proceed -25	pronoun 19	prosecute -15	protect -62	provide -13	pull -35	pursue -44	push -42	put -34	quote -67	raise -77	rally -30	reach -27	rebuild -62	receive -37	recommend -41	reconcile -11	recover -26	reform -22	release -68	remove -48	reopen -28	repeal -68	replace -50	resign -53	respond -46	rest -30	return -64	review -51	run -62	sanders -54	save -52	say -55	secure -50	see -94	seek -39	sell -26	send -72	serve -69	share 20	show -54	sign -53	some 21	speak -53	spend -74	stand -58	stay -41	stem -26	stop -76	study -52	subordinator -54	support -90	t0 -114	t1 -33	t2 -26	take 12	talk -40	talks -45	tell -56	temporarily -53	that -47	the -30	their -74	them -41	this -57	tighten -65	train -50	travel -39	treat -45	trump -82	try 23	turn -46	two -41	unify -32	unite -51	use -69	v0 -21	v1 -34	v2 -25	verb-judging -43	verb-saying -69	verb-thinking -27	victory -33	visit -38	vote -84	voters 29	wait -51	wall -41	washington -49	watch -41	wear -48	what -46	which -58	win -70	withdraw -51	word -60	work -62
end|try|	v0 19
end|tuesday|	's -38	, -62	. -8	0 -15	night 14	possessive -53	preposition -48	stop -8	v0 23	v1 -33	word 13	’s -35
end|tweet|	, 31	0 9	end -26	for 30	in -62	of -58	to -58	v0 -29
end|understand|	, -39	0 -14	end 8	of -43	to -63	v0 -18	v1 24
end|under|	0 20	a -48	capital -37	determiner -11	t0 -53	the 16	v0 -128	v1 -63	v2 -39	way -20
end|unless|	capital -47	v0 -62
end|until|	0 27	adverb -50	capital -69	determiner 14	it -37	pronoun -17	t0 -64	the -39	v0 -109	v1 -19	word 14
end|upon|	determiner -47	v0 -62	v1 -33
end|up|	, -64	. -45	0 -11	a -35	any -20	by -45	capital -47	determiner -75	for -55	in 12	preposition -8	stop -45	subordinator -39	t0 -64	the -53	to -59	v0 -113	v1 -39	v2 -38	verb-thinking -15	with -57	word -74
end|urge|	, -29	0 8	end 16	for -13	in 24	of -50	on -78	t0 -72	t1 -36	that -37	to -170	v0 21	v1 -11	with -51
end|use|	0 30	end -15
end|verb-judging|0|	, -38	coordinator -6	end -34	that 19
end|verb-judging|1|	, 12
end|verb-judging|v0|	, -7	end 28	preposition -108	subordinator -71
end|verb-judging|v1|	end 55
end|verb-judging|v2|	end 16	preposition -22
end|verb-saying|0|	, 22	coordinator -51	end 69	preposition -34	that -57
end|verb-saying|1|	, -48
end|verb-saying|t0|	end 45	preposition -58
end|verb-saying|v0|	end 85	preposition -86
end|verb-saying|v1|	end 7
end|verb-thinking|0|	end 7	next -27	preposition -6	that -25
end|verb-thinking|capital|	, -16	0 -32	capital -29	coordinator -14	v0 -23
end|verb-thinking|determiner|	v0 -36	word -30
end|verb-thinking|preposition|	v0 -28	verb-judging -16
end|verb-thinking|stop|	end -24
end|verb-thinking|v0|	end -10	next -55	preposition -48	that -15
end|verb-thinking|v1|	next -24
end|verb-thinking|v2|	next -19
end|verb-thinking|word|	preposition -27	v0 -33	word -23
end|via|	capital 27
end|view|	0 6	and -62	as -79	end -16	of -44	that 23	to -69	v0 7	v1 -76	who -40	with 45
end|vote|	, 19	and -11	end -57	for 32	in 31	of -40	on 20	t0 -8	to -67	v1 -50
end|vouch|	0 -19	end 27
end|vow|	, 7	0 -32	and -39	at -49	end 18	for -36	if -22	of -46	on -68	t0 17	to -67	v0 10	v1 -20
end|want|	, -17	0 6	about -37	and -10	as -51	at -54	end 30	for -79	from -45	in -95	of -56	or -31	t0 -63	that -42	to -114	v1 -6	v2 10	who -40	with -47	without 25	— -14
end|warn|	, 17	0 -43	1 -43	against -28	as -42	by -65	end 8	if -58	in -64	of -37	off -17	on -44	that -35	to -42	v0 24	v2 -41	year -14
end|wednesday|	, -36	. 12	0 8	stop 12	v0 -62	v1 -20
end|weekend|	0 -39	v0 -40
end|week|	, -36	. -35	0 -35	and -27	coordinator -27	for -25	in -23	possessive -40	preposition -45	stop -35	subordinator -23	t0 -24	that -34	v0 -58	v1 -29	’s -34
end|welcome|	, 19	0 -12	end -9	in -43	to -62	v0 10
end|what|	0 -70	1 -15	auxiliary -41	capital -59	determiner -43	had -23	he -50	is -25	it -41	pronoun -76	she -38	the -29	they -27	v0 -95	v1 -29	v2 -24	was -13	word -30
end|when|	 -33	0 12	capital -79	determiner -6	he 20	his -59	i 20	it -19	pronoun 14	quote -33	she -47	they 32	v1 -75	v2 -60	verb-saying -11	word -73
end|where|	0 -70	capital 18	determiner -70	it -49	pronoun -70	t0 -52	the -42	v0 -90	v1 -44	v2 25
end|whether|	0 -40	capital -39	determiner -58	he -66	it -48	preposition -42	pronoun -82	she -27	the -48	to -42	v0 -96	v1 -34	v2 -21	word -37
end|which|	0 -41	auxiliary 23	capital -52	determiner -45	he -33	pronoun -48	she -36	the -50	v0 7	v1 -51	v2 -33	word -41
end|while|	0 42	capital 9	determiner 16	preposition 12	pronoun -56	secretary -53	v0 -29	v1 -54	v2 -50	verb-saying 29	word 12
end|whom|	he -17	pronoun -25	v0 -16	v1 -19	word -21
end|whose|	verb-thinking -40	word -22
end|who|	0 20	1 -44	adverb -40	are -53	auxiliary -25	can -63	cannot -25	could -81	entered -17	had -53	has -75	have -66	is -61	pronoun 15	said -42	say 18	t0 -65	v0 -86	v1 -33	v2 -41	verb-judging -48	verb-thinking -82	want -26	was -54	were -26	will -51	word -91	would 7	wrote -15
end|why|	it -39	pronoun -47	v0 -69
end|within|	0 -56	a -21	determiner -70	his -16	the -55	v0 -83	v1 -36	word -69
end|without|	0 -57	a -63	determiner 14	the -62	v0 13	v1 -49	word -95
end|with|	, -36	1 30	a -22	adverb -58	an -38	both -44	capital -56	clinton -49	determiner -28	donald -39	her 13	him -48	his -63	individuals -34	iran -42	it -40	little -54	many -35	more 24	mr. -47	one -55	other -51	political -39	pronoun -59	sanders -50	subordinator -52	t0 -16	that -60	the -57	their -66	them -33	those -35	trump -74	v0 -62	v1 -49	v2 -44	verb-judging -36	voters -34	what -47	word 17
end|wonder|	for -55	v0 -19
end|word|,|	0 -28	adverb -33	coordinator -14	determiner -26	t0 -28	v0 -38	v1 -29	v2 -26	verb-judging -18	word -32
end|word|0|	; -26	auxiliary 29	behind 23	capital 15	coordinator -37	end 33	next -24	preposition -28	source -27	subordinator 19	that -6	word 17	— -8
end|word|1|	, -22	behind -30	capital -33	coordinator -79	end 10	next -53	preposition 12	subordinator -29	that -34	word -35
end|word|2|	, 22	coordinator -47	end 13	preposition -56
end|word|adverb|	0 -49	v0 -32	word -44
end|word|auxiliary|	1 -24	adverb -71	auxiliary -67	determiner -23	t0 -42	v1 -38	v2 -24	verb-judging -54	verb-saying -62	verb-thinking -27	word 16
end|word|capital|	auxiliary -26	v0 -33	v1 -21	word -50
end|word|coordinator|	auxiliary -13	determiner -33	v0 -47	word -47
end|word|determiner|	0 -45	capital -36	v0 -29	v1 -28	word -34
end|word|possessive|	0 12	capital -42	v0 -27	word -36
end|word|preposition|	0 -39	capital -33	determiner -32	t0 -18	v0 -52	v1 -22	verb-saying -34	word -58
end|word|pronoun|	auxiliary -43	v0 -22	v1 -28	verb-saying -47	word -8
end|word|stop|	0 -43	capital -38	determiner -20	end -47	preposition -10	pronoun -20	quote -30	t0 -17	v0 -40	v1 -29	v2 -28
end|word|subordinator|	determiner -42	v0 -49	word -24
end|word|t0|	, 49	coordinator 15	end 14	next -72	preposition -110	subordinator -71	word -37
end|word|t1|	next -27	preposition -43
end|word|that|	0 -50	v0 -31	word -34
end|word|v0|	( -68	, -9	- -16	: 13	; -16	auxiliary -25	behind -65	capital -89	coordinator -18	end 19	late -53	next -26	preposition -31	source -10	subordinator -122	that -76	verb-thinking -19	word 13	— -55
end|word|v1|	, -20	: -65	; 12	auxiliary -25	behind -16	capital -13	coordinator -97	end -26	late -26	next -49	preposition -55	subordinator -74	that -41	word -29
end|word|v2|	, -104	behind -18	coordinator -26	end 15	next -42	preposition -44	subordinator -43	that -52	word -29
end|word|verb-judging|	determiner -32	v0 -49	v1 -21
end|word|verb-saying|	0 15	capital -46	determiner -43	pronoun 21	v0 -37	v1 -16	verb-judging -35
end|word|verb-thinking|	0 -66	determiner -48	preposition -56	that -21	v0 -36	v1 -27	word -34
end|word|word|	0 -67	1 -45	adverb -38	auxiliary -28	coordinator -32	determiner -34	preposition -59	stop -34	v0 -48	v1 -27	v2 -34	word -52
end|worry|	, 27	0 11	and 11	in -45	of -34	to -46	v0 -9	v1 -12
end|write|	, 20	0 20	and 24	at -56	but -44	end -18	for -47	in -9	of -57	on -31	that -62	to -82	v0 -21	v1 -17	v2 -6
end|year|	's -31	, -45	. -31	0 -55	and -35	coordinator -35	in -12	possessive -33	preposition -30	stop -31	subordinator -28	t0 -18	that -39	to -21	v0 -51	v1 -26	word -37	’s -27
end|yet|	adverb -26	preposition -45	to -37	v0 -74	v1 -21	word -40
end|–|0|	next -8
end|–|	capital -26	determiner 13	preposition -57
end|–|capital|	0 -15	word -70
end|–|determiner|	0 23
end|–|preposition|	v0 -45
end|–|v0|	next -21
end|—|	0 7	a 23	adverb -11	and 9	at -58	but 15	determiner 24	including -61	of -53	or -62	preposition -15	subordinator 7	t0 12	the -16	though 23	v1 -10	verb-thinking -74	word 19
end|—|0|	next -22	that 36
end|—|coordinator|	determiner -9	v0 14
end|—|determiner|	0 21	v0 20	v1 10	word 36
end|—|preposition|	0 -22	determiner -21	v0 -37	word -18
end|—|subordinator|	pronoun -31
end|—|v0|	behind -40	next 11	that 11
end|—|v1|	that 10
end|—|word|	determiner -61	t0 17	v0 21	word -10
	none 11
none|according|	source -9
none|accuse|	participle 43	past 10
none|	acknowledge -40	add 38	admit -16	advise 46	advocate -20	affirm 13	agree 6	aim -12	allege -87	allow 20	allude -43	announce -18	answer 29	apologise 33	appeal 25	argue -36	ask 28	assail -58	assert -57	assess 21	assume 15	assure -16	attack -21	attribute 37	back 18	beg 56	believe -37	bemoan -54	bill 6	blame 21	blast -50	boast -18	brag -47	brand 38	caption 72	care 35	cast 42	caution -8	celebrate 46	challenge 12	champion 30	chant 60	charge 11	cheer 19	chime -17	chip 86	cite -16	claim -12	clarify -25	commend 23	compare 37	complain 21	concede 11	conclude -13	condemn -32	confess 42	confirm -8	congratulate 10	consider -31	contend -11	continue 57	contradict -20	correct 65	counsel 80	counter -18	credit -15	criticise 39	criticize -56	cry 7	debate 21	declare -11	decline 24	decry -63	deem -75	deliver 42	demand 8	denounce -25	deny -19	deride -41	detail 6	disagree -15	disavow -50	disclose -25	discredit 37	discuss -14	dismiss 6	dispute 7	doubt -18	dream 58	echo -19	email 50	emphasize -51	endorse -33	estimate -43	expect -24	express -18	fault 62	favor -6	favour 60	fear -33	feel -26	figure 33	find 31	fire 45	forecast 16	fume 58	gasp 58	greet 35	groan -16	guess -10	hail 12	hate 9	hear 59	hint -39	hit 51	hold 67	hope -31	howl 64	identify -14	imply -71	indicate -22	inform 23	insist -43	instruct 16	insult -7	intend 6	interpret -18	interrupt 60	introduce -7	invite 62	invoke 9	issue 27	joke 21	justify -19	knock 16	know -14	label 13	lambaste -51	lament -71	lash 38	laugh 76	learn 6	like 36	liken -49	list 25	lobby 31	maintain 50	mean 63	mention -40	message 29	mock -22	murmur 61	name 40	need 53	nominate 6	note -30	object 40	offer 19	oppose -12	order 13	outline -24	phone 93	plan 17	plead 28	pledge 7	point 13	portray -19	praise -8	pray 68	predict -25	prefer -24	present 38	press 30	promise 9	protest 49	prove 33	quote 40	rail -46	raise 53	rank 25	rate 133	read 65	reaffirm -59	realize -48	reason 57	rebuff 37	rebut -64	recall -6	reckon -62	recognize -31	recommend -33	record -6	refer -29	reference -36	reflect 51	refuse 16	regard -32	regret 19	reiterate -37	reject 6	relate 44	remark 13	remember -27	remind 28	repeat 29	reply 22	report -14	repudiate -48	request 7	respond 11	retort -47	retweet 12	reveal -20	roar 61	rule 26	say -34	scold -14	scorn 55	see 9	shoot 44	shout 35	show -15	shrug -17	sigh 53	sign 45	sing 110	slam -75	slap 25	slate 86	snap 55	speak 58	speculate -35	spell -7	state 36	stress -14	submit 7	suggest -43	support -16	suspect -16	swear -6	tag 72	talk 24	tease 53	tell 10	testify 40	text 81	thank 33	think -24	threaten 8	title 53	tout -46	trash -45	treat 80	trust 16	try 48	tweet -23	understand -7	use 77	utter 18	venture 70	verify 71	view -18	voice 32	volunteer 53	vote 15	vouch -29	vow -79	warn -12	wave 93	weigh 34	welcome 18	wish 31	wonder -24	worry -23	write 8	yell 45
none|acknowledge|	base -54	participle -57
none|add|	base 88	participle 16	present 20
none|admit|	base -34	participle 18
none|advise|	base 39	participle 25	past 9	present 53
none|advocate|	base -25	past 22	present 6
none|affirm|	base -14	past 38
none|agree|	base -8	participle 22	past 16	present -33
none|aim|	base -28	present 11
none|allege|	past -76	present -53
none|allow|	base -18	participle 50	past 26	present 8
none|allude|	participle -14
none|announce|	base -19	participle -81	past 8
none|answer|	base -35	participle 21	past 46	present 38
none|apologise|	base 64	past 8	present 51
none|appeal|	base 45	past -17	present 30
none|applaud|	past 16
none|apposed|	base 42	judging 15	participle -12	present 15	saying 9	thinking -7
none|apposition|	base 21	judging 11	participle 42	thinking 24
none|argue|	base -36	participle -15	past -10	present -41
none|ask|	base -10	participle -22	past 33	present 77
none|assail|	past -34
none|assert|	past -17
none|assume|	past 27
none|assure|	base -21	past -7
none|attack|	participle -15	past -15	present -9
none|attribute|	past 37
none|back|	base 9	participle -25	past 24	present 57
none|before|	% -27	& 91	' -38	( -21	) 9	, -31	- 64	/ -46	: 72	; 91	@ 51	adverb -26	auxiliary -25	capital -35	determiner -11	possessive -25	preposition -6	pronoun -9	quote 38	subordinator -6	verb-judging -15	verb-saying 37	word 21	~ -30	– 85	— 113	― 16	’ 58	• 71
none|believe|	base -55	participle 8	past 60	present -67
none|bemoan|	past -54
none|bill|	base 14	past -29	present 76
none|blame|	base -30	participle 29	past 41	present 8
none|blast|	past -38	present -30
none|boast|	present -22
none|call|	base -14	participle -17	past 19
none|care|	base 30
none|cast|	base 15	participle 55
none|caution|	present -43
none|celebrate|	base 65	participle 55
none|challenge|	base 56	participle -8	past -27	present 50
none|champion|	base 96	past -41	present 18
none|chant|	past 55
none|charge|	base 10	participle 52	past -13	present 21
none|cheer|	base 33	past 16	present -6
none|chip|	base 43	present 48
none|cite|	base -17	participle -7	present -16
none|claim|	base -30	participle 30	present -26
none|commend|	past 23
none|comment|	base 29	past -56	present 14
none|compare|	base 6	past 28
none|complain|	past 34
none|conclude|	base -28	participle 37	past -22
none|condemn|	past -29
none|confess|	base 12	past 54
none|confirm|	base -6	past 13	present -17
none|congratulate|	participle -12	past 41
none|consider|	participle -14	past -21	present -52
none|contend|	past -29
none|continue|	base 12	participle 37	past 18	present 59
none|correct|	base 19	past 75
none|counsel|	base 76
none|counter|	past -43
none|credit|	base 6
none|criticise|	past 39
none|criticize|	base -54	participle -74	past -21
none|cry|	base -24	participle 44
none|debate|	base 19	past -9	present 29
none|decide|	base 8	participle -40	past 9	present 9
none|declare|	base -70	participle 6	past 14
none|decline|	base 44	past 19
none|decry|	past -50
none|deem|	past -68
none|defend|	base 20	participle -18
none|define|	base -22	past 20
none|deliver|	base 25	participle -11	past 51
none|demand|	base 9	participle 62	past -11	present -47
none|denounce|	participle -7	past -15
none|deny|	base 30	past -37	present -11
none|deride|	past -12
none|describe|	base -7	participle -67	past 12	present 41
none|detail|	participle -21	present 15
none|direct|	participle -7	present 7	thinking 9
none|disagree|	base -22	past 31
none|disclose|	base 12	participle 18	past -38
none|discredit|	participle 32
none|discuss|	base -16	participle 7	past 8
none|dismiss|	participle -12	past 29	present -50
none|dispute|	base 11	past -11	present 34
none|doubt|	base -11	past 10	present -20
none|dream|	base 43
none|echo|	participle -7
none|email|	base 48	past -11	present 45
none|emphasize|	participle -19	past -52
none|encourage|	base -34	participle 58	past -23
none|endorse|	base -37	participle -53
none|estimate|	base -33	past -24	present -24
none|expect|	base 10	participle -54	past -31	present 10
none|explain|	base 13	participle -14	present -27
none|express|	base -41	past 8
none|fault|	base 48
none|favor|	base -9	past 6
none|favour|	base 47
none|fear|	base -17	participle -48	past -8
none|feel|	base -26	present 33
none|figure|	base -7	past 12	present 77
none|find|	base 59	participle 43	present -12
none|fire|	base 80	participle 20	past 12	present 47
none|forecast|	base 7	present 76
none|fume|	past 38
none|greet|	past 32
none|hail|	base 61	past 25
none|hate|	base 17	past -7	present -11
none|head|	's -21	000 98	1 34	10 -33	11 53	12 9	16 53	17 32	2 41	20 83	2011 8	2012 18	2014 -26	2023 -75	2025 47	21 11	21-year-old -17	22 36	23 41	24 -39	26 -40	27 -31	29 60	31 -7	31-year-old -35	35 -14	39 -40	400 35	44 22	47 -29	5 -51	51 -44	52 49	54 65	60 72	61 -13	64 48	70 -32	83 -6	84 73	88 54	90 -28	abedin -30	aboard 28	academy -26	accord -20	account -33	achterberg -48	act 39	action -19	activist -57	activists -48	ad -43	additional 75	address -31	adebanjo-cole 29	adelaja 12	adelson 9	administration -19	ads -66	adults -44	adviser -56	advisers -71	advocate -53	advocates -53	afd 10	affairs 66	afghanistan 38	ag 45	agencies 22	agency 42	agent 88	agents 13	aide -52	aides -17	air 54	aircraft 57	airline -8	airlines 65	akel 70	al-hawa 51	al-muhanzi 31	alcaraz-tan 58	aldous-ramanathan -40	alert 34	ali -19	all -32	allen 7	alliance -46	allies -86	alvim -33	amendment 49	american 69	americans 8	amstutz -65	analysis -109	analyst 8	analysts -34	ankara 60	announced -19	announcement -47	anonymity -73	anyone -35	ap -73	apology 61	appearance 19	applicants 15	aquarium 53	arabia 36	archaeologist 37	argentina 65	argument 38	arm -7	arms 56	arrest 30	article -29	ash -22	assembly 83	associates -42	association 12	attack 49	attacks -10	attendees -45	attorney 85	attorneys -47	aubertin -70	audit -32	augsburg 50	australia 26	author 32	authorities -34	authority 31	authors -11	autor -50	average -73	award 9	awka 68	axelrod -44	ayotte -24	backers -41	baker 43	bakker -41	baku 42	ballot 56	ballots 13	band -40	bangash 32	bangladesh 70	banker 63	banks -56	base 22	basis 58	bastos 40	battle 60	battleground -14	bay 63	bbc -26	beats 52	began -35	beijing -26	belhadj-sahnoun -48	bell -16	bells 39	bench 36	benghazi -38	berlin 61	best 55	better 46	bhardwaj 66	bid -31	biden -41	big 30	biggest 47	bill -21	billion 44	billionaire -9	bipartisan 43	birther 84	black -17	blackwell -34	bloc 43	blocher -33	bloomberg -11	blue 56	bmkg -50	board -65	boat 39	boats 54	bob 29	body 69	bolton 32	bond 57	bonhams -42	bookseller 50	borders -25	boss -7	boston 36	boyle -12	bradley -30	brafman -49	brainard -9	branch -71	brandl 68	brandt -35	break 34	brewer -23	bridges 29	brief -16	briefed 82	brill 19	briton 44	broken 41	brother 32	brothers 55	brown -75	bugti-zehri 52	bureau -19	bus -41	bush -76	business 37	businessman -34	buyers 48	byrne -37	cairo 49	california -15	call 33	called -19	calm 35	came 85	camp -20	campaign -75	campaigns -64	canada 76	candidacy 52	candidate -60	candidates -81	capital 9	caporale 11	captain 6	car 71	cardinals 31	carolina -17	carpenter -47	carried 45	carrier 28	carson -69	carter -12	carver 52	case 29	cash -29	casino -39	cast -44	caucus -23	caucus-goers -28	cent 57	center -28	centers 44	centerview 41	central 25	cgt 61	cgtn 73	chain 84	chair 27	chairman 25	chairs 36	chairwoman -26	challenger 43	chamber 38	change -14	chapter 86	charity 62	chat 42	chef 33	chicks 30	child -20	china 62	christie -29	church -34	citizen 59	city 7	claim 35	clans 67	class 18	cleveland 21	client 33	clients 47	clinton -90	clintons -20	clock 29	club 9	cnn -71	co-op 9	co-workers 36	coach 6	coalition -37	coins 49	coleman 40	colleagues 13	college -17	comey -27	comment -9	commission 32	commissioner -70	committee 65	communiqué 55	community -41	companies -21	company -49	competition 36	complaint 54	compromise -48	confederation 68	conference 53	congress 31	congressional -24	conservatives -88	considering 30	consortium 60	consumers -21	contests 9	contract -40	cook -51	copenhagen 55	cordero 24	corker 18	corner 47	corp 24	corporate -10	corporation 24	corps -10	costs 48	council 39	counterpart -26	counties 59	countries -36	country 14	county 31	couple 12	course -31	court 66	courts -27	cps 15	credit -15	creditors 21	crew 72	crews 66	cricket 76	critical -20	critics -34	cross 64	crowd 24	cruises 57	cruz -90	cuban -58	curiel -58	current -17	cut 73	cuts 49	dam 31	dantas-freire 58	data -21	daughter -37	dawn 76	day 55	dean -64	death 37	deaths 53	decision -45	decisions 21	defence -14	defendant -50	defending -29	delay -53	delays 59	delegate -22	delegates 32	delegation 55	delegations 41	delgado-finn 19	democratic 27	democrats -76	department 27	deputies -10	deputy -18	desai-brandt -41	desantis -56	developer 8	developers 25	development 59	devine -72	diabakaté 64	diocese -58	diplomat 34	diplomats 61	director -44	dismissed 56	dispatcher 35	dispute 24	distributors 61	district -57	divided 31	division 74	dnc -37	doctor 32	document 51	documents -53	donations 9	donor -41	donors -48	door 28	dozen 36	draft 63	drawing 62	drew 48	driver 89	drivers 55	drone 57	dufton -66	duluth 41	durairaj 70	earlier 16	early -21	earnest -53	earnings -19	economists -44	economy 33	ecuador 74	editor -55	effort -19	ekpo 71	elder -34	elders 45	eldest 67	election 7	email -25	emails -41	emanuel -81	embassy 56	embraer 42	emergency 73	emirates 86	emissions -17	emotional 42	employee -19	employers 46	encrypted 29	energy -32	enforcement -43	engineer 73	engineers 40	enough 65	environmentalists -51	envoy 46	epstein -36	equity 72	erdogan -7	eskom 71	espn 66	establishment -14	estate 34	ethiopia -56	everyone -7	everywhere 54	example -19	exchange 77	executive 23	executives -44	exist 58	expert 29	experts -135	expressed -52	f.a.a. -53	face -9	facebook -59	faced 12	fact -8	faction -18	factory -24	fallon -25	familiar -13	fans 67	far -42	farmer 14	farmers 56	father 74	fbi -45	fed -8	federal 48	federation 66	fedko 28	feelings -30	fees 9	felt 7	ferraro 85	few -21	fia 38	fields -28	figures 59	file 45	filing 58	filings -17	films 47	final 25	finance -17	financial 57	findings -56	fiorina -40	fired -18	firefighter 53	firm 58	firms 31	first-place 53	fitch 30	flag -8	flint 56	floor -26	florida 20	fm 46	followers -25	foods 55	forbes -43	forces 45	forecasters 58	foreman 58	former 48	forum 6	forward 75	four 27	foxe -18	france -16	francis -47	frank -17	fraud 32	free 65	freedom -32	friday 59	friends -50	frobisher-hale -26	front 63	front-runner -13	frontières 45	frost 53	full -15	fund -19	fundraising -17	funds -61	gaddis -76	gagnon-reid 80	gains 47	game -39	gao 52	gap 53	gas 81	gave 29	gavi 64	gedrich -34	german -6	germany -40	get 71	ghana 77	ginsburg -31	glass-steagall -49	globe 60	go 61	goldblatt-reyes 77	gop -22	government -17	governments 52	governor -16	governors 63	graham -35	grandchildren -20	grandmother 60	grant -38	grantham 31	grassley -59	grayson -25	greenberg -50	greens -28	groberg -58	group -12	grow 28	growing 27	guarantors -33	guard 84	guardian -66	guest 68	guests 31	guilty 47	gun -31	hagen -30	haldane 35	half -43	halifax 70	halvorsen-blyth -35	hamilton -22	hampshire -38	hand -28	hands 25	hannity -35	hardy -53	hargrave -10	harsh -55	hart -67	he -35	head 30	headteacher -48	health 28	hearing -14	helped -30	herald 81	higher 30	hill -32	hired -54	hit -10	hits 59	hodge 44	holding 53	holdings 42	hollander 39	hollis 75	holyrood 68	home 11	honduras 35	hope 68	hotel 44	hours 83	huerta -58	hundreds 36	hungary 42	husband -54	huxtable -47	i 45	idea 38	identified 32	iec 44	iii -37	immigrants -38	immigration -26	important 48	inc. 8	incident -68	include 58	independent -23	independents -22	india 67	indiana 42	indictment 40	industries 63	industry 52	initiative 26	injury 53	inquest 33	inquiry -29	insider -34	insiders -18	inspectors 46	instance -25	institute 48	insurers 46	international 45	interview -68	investigation -43	investigators -15	investor -60	investors -39	invigilator 29	involved -34	iowa -27	iran 22	irna 6	isamaa 66	island 38	islands 18	ismail 7	israel -63	issues -25	it 43	iyer 54	jackson -12	jaguars 30	james 52	jefferies -49	jobs 57	johnson -59	jones -48	jr. -19	judge -65	judges 24	juror -39	jury 46	just -10	justices -54	järvelä-moreau 49	kaine -71	kalve -7	kang -47	karabeyli -54	kasich -112	keele -10	keep -24	kekona 29	kelly 17	kennedy -19	kenora 52	kept 60	kessler 29	key 32	killing -54	knight 64	knoxley 67	korea 56	kremlin 44	kulkarni -31	lab 67	labour 65	lamoureux -47	land 78	large 51	late 42	latinos -10	latter -40	lau 61	law -61	lawmaker -71	lawsuit -59	lazar -36	lazarević 57	leader -13	leaders -33	leadership -24	league -39	led 64	left -32	lender 63	lenders -30	leota 59	letter -8	letters -56	lewandowski -35	lewis -40	liberal 53	liberals -15	libya -57	lidl 46	light 20	limassol 39	lindqvist 62	line 64	linkedin -10	little -39	live 45	loans 47	lobby -46	lobbyist -22	local 39	loizou -74	long 9	longer 47	look -26	looked 43	looks -37	losses 50	lou -46	low 28	ltd 66	ltd. 46	lyle 71	machines 51	magnate -54	maher -43	mail -32	main 36	major 27	majority 10	maker 62	making 31	manafort -50	management -20	manager -40	managers 10	many -28	marchetti-pugh 27	marine 30	mark 28	markam 37	market 73	markets 41	marsh 9	mass 44	match 70	mateen 54	matter -44	mayor -11	mcauliffe -54	mccain -35	mccarthy -32	mcconnell -45	mcdonough 12	mean 38	means -35	measure 10	media -9	mediators 7	meeting 10	member 18	members -11	memo 54	men 22	menendez -43	message 31	miami -52	migraine 54	millennials -59	million 15	mills 39	minister 44	ministers 101	ministry 7	minneapolis -74	minority 28	minutes 65	mission 46	missouri 25	mitchell -60	moderates 72	mogul -47	monday -50	money -20	mongolia 86	montevideo -42	months 47	mook -61	more 24	moscow 62	mosque -15	most -20	mother 59	motion -68	motors 61	move -27	movement 34	mp 12	mps 69	msp 46	much 26	muir 46	murata -42	murphy -72	museum 101	mvuryani 37	mynydd -6	nabisco -26	naftogaz 64	nagoya 47	nair 48	nakagawa -62	name 12	named -70	names 31	nan 49	nasa 11	nation -35	nations 62	nato -46	navy 9	naylor -56	nea 37	nega -9	negotiations -61	neighbors 37	neither 30	netanyahu -27	netherlands 58	networks -50	nevada 47	news -7	newspaper -67	ng’wandu 55	nkabinde 33	nketsia-quaye -40	nobody 73	nomination -37	nominee -37	nominees 29	none -20	norad 60	north -57	nothing 10	now -55	npr 62	number -23	numbers -12	nurse 28	nurses -60	nyangwara 74	o'malley -44	oakes 68	obama -84	obi 74	observers -37	octopuses 86	odhikar 67	offer -40	offered -8	office 49	official -29	officials -74	ofwat 62	ohio -38	one 65	ones -65	open 72	operatives -48	operator -40	operators 39	opponents -63	opposition -32	order -27	orders 67	organisation 37	organization -65	organizations -35	organizers -31	orlando 65	orth 19	ortmann -21	ostrowski 21	others -59	ottawa 21	outfit 41	outlets -52	own 28	o’malley -33	pac -20	pacheco 73	packer -6	pacs -50	pagasa 23	page -18	pages -11	palace 53	palin -29	palmieri -63	pals -19	panel 69	paper -14	papers 76	parents -7	paris 62	parliament 52	part 7	particular -8	parties -58	partners 67	party 31	passenger -10	patients 44	paul -53	pbs 35	pdp 56	pemberton -74	pence -50	pensioners 29	pepper 43	percent -61	percentage 55	perez -40	person 21	personal 6	peru 66	petition -24	petrova-lind -16	pga -16	philadelphia -35	phone 21	piece 64	pike 85	pilot 30	pilots 66	pitch 53	plan 51	planks -60	platform -56	platforms -35	player -17	players 13	plunkett-hayes -18	pm 13	podcast 56	podesta -25	point 44	poland 52	policy 39	political 58	politician 13	politicians -54	politico -55	politics -38	poll -101	polling -58	polls -66	pollster -23	popular 9	population -28	populist -18	port -19	position 20	post -48	potter 26	poured -25	power 18	premier 41	presidency -21	president -12	press -33	price 66	prices 48	priebus -54	primaries -43	primary 14	prime -51	princess 38	private 45	prize 48	prizes 25	process 41	product 58	profit 51	programme 15	progressives -17	project -45	proposal 46	prosecuting -36	prosecutor -71	prosecutors -39	protest 54	protesters 76	province 35	pruitt -41	public 12	published -10	pupils 61	pushing 16	putin -61	pyo 42	questions 38	quigg -27	r&a 62	rabbis -17	race 28	races -10	radhamani -44	radio 37	radulovic 37	rafferty-warne 49	rail -66	railway -44	raising -16	rallies -47	ramos -54	ran 9	rates 48	ratings 29	reagan -16	recalled 61	recent -11	record 36	records -32	red 62	referred 73	reform -29	region -36	regional 58	register 47	regular 49	regulator 53	relation 30	release -59	released -33	remark 48	remarks -63	remisier 38	rendell -52	report -35	reported 72	reporter -29	reports -28	republicans -71	rescue -11	research -62	researchers 31	resident 65	residents -16	resources 44	respondents -10	response -12	responsibility 36	rest -35	result 36	results -61	retailer 64	reuters 79	review -8	reynolds -7	right -48	ringleader 15	rising 38	rival 43	rivals -32	road 48	roffman -53	role -53	roll 6	rome 72	roof -14	room -15	rose 75	ross 9	rostovski-rey -22	rosén 58	rte 69	rua 45	rubio -122	rule -11	rules -12	ruling 13	rusk 36	russia 30	russian 8	russians -23	ryan -63	rúv 43	s 39	s.c. 60	said 14	salas -37	sales 69	same 57	sanctions 43	sanders -106	sandhu -55	sanofi 77	sarkis 40	says 61	schlafly -32	schoen -8	school 14	schools 76	schultz -55	scientist 10	scientists 36	scotland 91	scott -49	search 28	season 57	second 46	secretary -33	seen 49	senate -9	senator -18	senators -74	separation 34	sergeant -26	server 50	service 85	session -27	several 33	sexton -67	shangguan 70	shankar-moon 19	shareholders 43	sharp -49	she -17	sheets -53	shell -52	sherman -81	sherry -43	shift 53	shifts 39	shop 21	short 48	shot -23	show -35	showed -49	side -21	sides -22	sign 6	similar 9	singer -9	single 44	siptu 49	site -29	sky 57	slater -55	slide 62	sloan -63	smet 72	smith -67	so-called 63	socialist -42	society 14	socrates-2 46	soi 71	soldiers -14	solicitor 74	solicitors 53	some -27	somebody 75	someone -20	son 7	sons 58	sound 9	source -62	spd 59	speaker 9	speakers 32	speech -48	speeches 16	speechwriter -55	spending 47	spirit 51	spokesman -66	spokesmen -54	sponsor 34	spot -8	spring 51	staff -23	staffer -35	staffers 6	stage 24	stannard 71	star -13	start-up 56	state -41	station 35	statistics -34	stone -52	stop -20	stopped 41	stories 30	strachan -23	strategist -12	strategists -71	strategy -12	streak 37	street 15	strike 72	striker -37	strong 17	stronger 47	study 27	sullivan -25	summer -21	summers -22	sunday 49	superdelegates 34	supervisor 55	support 40	supporter -54	supporters -77	surgeon -50	survey -80	surveyed -45	suspect 54	svp 6	swanson -33	swing -14	system -80	systems 32	takes -21	taking -31	talk 40	talking 34	talmud 42	tank 14	tanui 61	target -81	taufa'ao 45	tax 14	taxpayers 48	teacher 63	teachers 41	team-mates 23	teams 40	technology -39	tehran -10	telegraph 61	telephone 59	televised 44	television 19	term 43	territories 51	terrorism 33	terrorist 25	tester -62	testimony 45	texas 14	text 67	that 110	these 29	they -10	this -19	those 9	three 9	tierney 80	time -88	times -17	todd 14	tokyo 50	told -65	tolliver 82	tomczak 65	took -34	tool -13	top 43	tour -9	town 18	towns 63	toyama 67	trade 45	traders 106	traficom 64	transcript 67	transportation 68	treasurer 44	trial 45	tribunal 60	troops -23	truck -9	trump -105	trust -50	tudor-mills -50	turned 46	turnout 17	tuvalu 65	twitter -26	two 50	u.s. -69	ulaanbaatar -15	uncovered 49	unemployment 26	unesco 69	unica 44	union 72	unions 18	unit -25	unite -47	units 72	university -25	unusual 57	usda 51	usman 48	valdivia 62	vale 28	vardar 72	vargas-dunn -62	variety -18	vermont 19	victory 10	video 12	view 37	viewers 34	virginia 17	vito 10	voice 26	volunteer -73	vote 55	voter 14	voters -7	votes 60	voting -44	vzbv 64	wage -22	walked -33	walker -55	walkout -46	wall -16	war 56	warren -46	warrenton 32	washington 47	watch -48	watchdog 23	watchers 26	way 17	wbc 62	we 18	weapons 48	weaver -77	weber -49	website -14	weeks 46	weiss 61	went 61	white -18	whitlock 61	wife -29	williams -35	win -8	winger 60	winterbourne 35	wisconsin -21	woman 6	women -35	won -8	work -44	worker 39	workers -15	world 12	wunder -22	years 7	yellen 6	yes 68	yohanes 49	yonhap -6	york -46	you 21	zaman 61	zimmerman -39	zucker -52	’s 53
none|hear|	base 99	participle -15	past 77
none|helped|%|	false 15
none|helped|'s|	false 7
none|helped|'|	false 62
none|helped|(|	false 59
none|helped|)|	false -8
none|helped|,|	false 6
none|helped|-|	false -31
none|helped|000|	false 50
none|helped|10|	false -42
none|helped|11|	false 70
none|helped|12|	false 39
none|helped|2012|	false 30
none|helped|2019|	false 54
none|helped|20|	false 52
none|helped|21-year-old|	false -17
none|helped|22|	false 44
none|helped|2|	false 44
none|helped|31-year-old|	false -35
none|helped|31|	false 51
none|helped|34|	false 17
none|helped|35|	false -14
none|helped|400|	false 35
none|helped|4|	false 18
none|helped|60|	false 25
none|helped|61|	false 59
none|helped|;|	false 7
none|helped|according|	true -17
none|helped|achterberg|	false -48
none|helped|action|	false -10
none|helped|actually|	true -54
none|helped|additional|	false 75
none|helped|administration|	false -22
none|helped|ads|	false -53
none|helped|advisers|	false -36
none|helped|adviser|	false -31
none|helped|advocates|	false -48
none|helped|ad|	false -29
none|helped|afd|	false 10
none|helped|affairs|	false 66
none|helped|after|	false 29
none|helped|again|	true 26
none|helped|agencies|	false 51
none|helped|agency|	false 19
none|helped|agent|	false 65
none|helped|aides|	false -43
none|helped|aide|	false -22
none|helped|airline|	false -9
none|helped|al-muhanzi|	false 31
none|helped|aldous-ramanathan|	false -40
none|helped|alert|	false 34
none|helped|alliance|	false -37
none|helped|allies|	false -88
none|helped|all|	false -28
none|helped|already|	true -13
none|helped|also|	true -103
none|helped|always|	true -53
none|helped|americans|	false 20
none|helped|america|	false 12
none|helped|amstutz|	false -65
none|helped|analysis|	false -53
none|helped|analysts|	false -18
none|helped|and|	false -36
none|helped|ankara|	false 54
none|helped|another|	false -38
none|helped|antiquities|	false 65
none|helped|ap|	false -39
none|helped|are|	true -12
none|helped|army|	false -9
none|helped|ash|	false -27
none|helped|association|	false 32
none|helped|as|	false -40
none|helped|attack|	false 37
none|helped|attendees|	false -45
none|helped|attorneys|	false -39
none|helped|audience|	false 15
none|helped|australia|	false -26
none|helped|authorities|	false -20
none|helped|authority|	false -10
none|helped|authors|	false -43
none|helped|axelrod|	false -40
none|helped|ayotte|	false -27
none|helped|backers|	false -39
none|helped|baker|	false 43
none|helped|ballot|	false 55
none|helped|band|	false -26
none|helped|banker|	false 63
none|helped|bank|	false -15
none|helped|basis|	false 58
none|helped|battleground|	false -14
none|helped|beats|	false 52
none|helped|beck|	false -56
none|helped|been|	true 67
none|helped|before|	false 20
none|helped|began|	false -35
none|helped|beijing|	false 67
none|helped|being|	true 32
none|helped|belhadj-sahnoun|	false -48
none|helped|bell|	false -16
none|helped|belt|	false 45
none|helped|bench|	false 31
none|helped|benghazi|	false -39
none|helped|berenberg|	false -24
none|helped|berlin|	false 61
none|helped|best|	false 54
none|helped|be|	true 44
none|helped|bhardwaj|	false 66
none|helped|biden|	false -28
none|helped|biggest|	false 48
none|helped|billionaire|	false 54
none|helped|billion|	false 44
none|helped|bill|	false 42
none|helped|bipartisan|	false 43
none|helped|blackwell|	false -14
none|helped|bloc|	false 52
none|helped|bloomberg|	false 8
none|helped|blue|	false 56
none|helped|bmkg|	false -50
none|helped|board|	false -39
none|helped|borders|	false -34
none|helped|boss|	false -81
none|helped|boston|	false 32
none|helped|both|	true 106
none|helped|break|	false 34
none|helped|briefly|	true 12
none|helped|brothers|	false 37
none|helped|brother|	false -41
none|helped|bugti-zehri|	false 52
none|helped|bush|	false -64
none|helped|businessman|	false -35
none|helped|bus|	false 63
none|helped|but|	false -19
none|helped|by|	false -14
none|helped|cairo|	false 49
none|helped|california|	false -28
none|helped|call|	false 63
none|helped|came|	false 85
none|helped|campaign|	false -32
none|helped|can't|	true 46
none|helped|canada|	false -15
none|helped|canberra|	false -25
none|helped|candidates|	false -41
none|helped|candidate|	false -34
none|helped|cannot|	true 19
none|helped|can|	true -20
none|helped|can’t|	true 53
none|helped|captain|	false 38
none|helped|cardinals|	false 26
none|helped|carrier|	false 35
none|helped|carson|	false -41
none|helped|carter|	false -13
none|helped|carver|	false 50
none|helped|car|	false 69
none|helped|caucus|	false 40
none|helped|central|	false 25
none|helped|cent|	false 57
none|helped|chain|	false 63
none|helped|chairman|	false -20
none|helped|chapter|	false 58
none|helped|china|	false -32
none|helped|christie|	false -59
none|helped|church|	false -44
none|helped|cleveland|	false -16
none|helped|clinton|	false -49
none|helped|cnn|	false -61
none|helped|coach|	false -20
none|helped|coleman|	false 40
none|helped|colleagues|	false 17
none|helped|college|	false -26
none|helped|comey|	false -19
none|helped|commerce|	false 68
none|helped|commission|	false 18
none|helped|committee|	false 67
none|helped|communiqué|	false 55
none|helped|community|	false -12
none|helped|companies|	false -23
none|helped|company|	false -71
none|helped|conference|	false 90
none|helped|congressional|	false -24
none|helped|congress|	false 15
none|helped|conservatives|	false -40
none|helped|conservative|	false 42
none|helped|consortium|	false 39
none|helped|contract|	false -44
none|helped|control|	false -14
none|helped|convention|	false -7
none|helped|copenhagen|	false 55
none|helped|corker|	false 38
none|helped|corporate|	false -26
none|helped|corporation|	false 51
none|helped|corp|	false 24
none|helped|could|	true 51
none|helped|council|	false 64
none|helped|counterpart|	false 56
none|helped|countries|	false -49
none|helped|couple|	false -49
none|helped|courts|	false -10
none|helped|court|	false -9
none|helped|cps|	false 28
none|helped|crew|	false 62
none|helped|critics|	false -65
none|helped|cross|	false 64
none|helped|crowd|	false -11
none|helped|cruz|	false -23
none|helped|cuban|	false -43
none|helped|curiel|	false -54
none|helped|currently|	true 23
none|helped|current|	false 34
none|helped|cuts|	false 49
none|helped|dantas-freire|	false 58
none|helped|data|	false -14
none|helped|day|	false 33
none|helped|deal|	false 78
none|helped|debate|	false -7
none|helped|delegates|	false 27
none|helped|delegate|	false 42
none|helped|delgado-finn|	false 19
none|helped|democratic|	false 89
none|helped|democrats|	false -39
none|helped|desai-brandt|	false -41
none|helped|desperately|	true 42
none|helped|devine|	false -68
none|helped|didn't|	true 24
none|helped|didn’t|	true 43
none|helped|diplomats|	false 57
none|helped|diplomat|	false -16
none|helped|directly|	true -73
none|helped|director|	false -51
none|helped|dismissed|	false 56
none|helped|division|	false 66
none|helped|document|	false 51
none|helped|doesn't|	true 22
none|helped|doesn’t|	true -51
none|helped|does|	true -54
none|helped|don't|	true 9
none|helped|don’t|	true -50
none|helped|dozen|	false 36
none|helped|do|	true 16
none|helped|drawing|	false 57
none|helped|drew|	false 48
none|helped|drivers|	false 55
none|helped|driver|	false 69
none|helped|drone|	false 57
none|helped|earlier|	false 39
none|helped|early|	true 20
none|helped|earnest|	false -44
none|helped|economists|	false -71
none|helped|ecuador|	false 68
none|helped|elders|	false 8
none|helped|emails|	false -28
none|helped|emanuel|	false -42
none|helped|embassy|	false 56
none|helped|emotional|	false 42
none|helped|employees|	false -13
none|helped|encrypted|	false 29
none|helped|energy|	false -34
none|helped|enthusiastically|	true -52
none|helped|envoy|	false 46
none|helped|equity|	false 49
none|helped|eskom|	false 71
none|helped|eventually|	true -48
none|helped|even|	true 7
none|helped|everyone|	false 29
none|helped|exchange|	false 77
none|helped|executives|	false -43
none|helped|executive|	false 51
none|helped|experts|	false -108
none|helped|faced|	false 12
none|helped|faction|	false 46
none|helped|fact|	false 15
none|helped|families|	false 19
none|helped|family|	true 44
none|helped|fans|	false -35
none|helped|farmers|	false -9
none|helped|farmer|	false 11
none|helped|fatally|	true 12
none|helped|father|	false 12
none|helped|fbi|	false -38
none|helped|federal|	false 33
none|helped|federation|	false 81
none|helped|fedko|	false 28
none|helped|fed|	false 48
none|helped|felt|	false 61
none|helped|few|	false 6
none|helped|fia|	false 38
none|helped|fiercely|	true -29
none|helped|figures|	false 29
none|helped|file|	false -33
none|helped|filings|	false -6
none|helped|finally|	true -31
none|helped|final|	false 71
none|helped|financial|	false 57
none|helped|fiorina|	false -26
none|helped|fired|	false -18
none|helped|firm|	false 38
none|helped|first-place|	false 39
none|helped|first|	true 13
none|helped|fitch|	false 30
none|helped|floor|	false -15
none|helped|forbes|	false -43
none|helped|forcefully|	true -16
none|helped|forces|	false 36
none|helped|force|	false -80
none|helped|forecasters|	false 58
none|helped|formally|	true -68
none|helped|former|	false 53
none|helped|forward|	false 63
none|helped|for|	false 85
none|helped|foundation|	false 23
none|helped|foxe|	false -18
none|helped|francis|	false -48
none|helped|frank|	false -17
none|helped|free|	false 61
none|helped|frequently|	true -35
none|helped|friends|	false -40
none|helped|frontières|	false 45
none|helped|front|	false 58
none|helped|full|	false -22
none|helped|fundraising|	false -17
none|helped|further|	true -13
none|helped|gao|	false 52
none|helped|gap|	false 61
none|helped|gas|	false 48
none|helped|gave|	false 53
none|helped|georgia|	false 57
none|helped|germany|	false -56
none|helped|get|	false 73
none|helped|going|	false -10
none|helped|government|	false 13
none|helped|governor|	false 26
none|helped|go|	false 57
none|helped|greenberg|	false -50
none|helped|greens|	false 12
none|helped|groberg|	false -54
none|helped|group|	false -14
none|helped|growing|	false 6
none|helped|grow|	false 28
none|helped|guard|	false 9
none|helped|had|	true 63
none|helped|hagen|	false -30
none|helped|halvorsen-blyth|	false -35
none|helped|hands|	false 25
none|helped|hannity|	false -48
none|helped|hardy|	false -53
none|helped|hasn't|	true 6
none|helped|hasn’t|	true 48
none|helped|has|	true 17
none|helped|have|	true -10
none|helped|having|	true 58
none|helped|health|	false 27
none|helped|heard|	false 81
none|helped|helped|	false -30
none|helped|here|	true -24
none|helped|hewitt|	false 11
none|helped|he|	false -35
none|helped|he’d|	true 42
none|helped|highways|	false 25
none|helped|him|	false 25
none|helped|hits|	false 59
none|helped|hit|	false 38
none|helped|hollis|	false 71
none|helped|holyrood|	false 48
none|helped|home|	false 44
none|helped|hope|	false 68
none|helped|hotel|	false 35
none|helped|house|	false -15
none|helped|hungary|	false 42
none|helped|husband|	false -65
none|helped|iii|	false -43
none|helped|immediately|	true -58
none|helped|immigration|	false 38
none|helped|important|	false 38
none|helped|inc.|	false 8
none|helped|include|	false 53
none|helped|industry|	false 61
none|helped|initially|	true -8
none|helped|inquiry|	false -23
none|helped|insiders|	false -50
none|helped|instead|	true -36
none|helped|institute|	false 88
none|helped|interest|	false 37
none|helped|international|	false 45
none|helped|interview|	false 15
none|helped|investigation|	false -14
none|helped|investors|	false -27
none|helped|in|	false -57
none|helped|iran|	false 34
none|helped|iraq|	false 56
none|helped|isn’t|	true -13
none|helped|israel|	false -73
none|helped|is|	true 9
none|helped|itself|	false -11
none|helped|it|	false -20
none|helped|i|	false 16
none|helped|jaguars|	false 30
none|helped|james|	false 52
none|helped|jefferies|	false 8
none|helped|jobs|	false 48
none|helped|johnson|	false -61
none|helped|journal|	false 29
none|helped|jr.|	false -15
none|helped|judge|	false -43
none|helped|jury|	false 33
none|helped|justices|	false -54
none|helped|justice|	false -6
none|helped|just|	false -10	true -36
none|helped|järvelä-moreau|	false 49
none|helped|kalve|	false -7
none|helped|kang|	false -47
none|helped|karabeyli|	false -54
none|helped|kasich|	false -41
none|helped|keele|	false -10
none|helped|keep|	false 34
none|helped|kenora|	false 52
none|helped|key|	false 37
none|helped|khan|	false 35
none|helped|korea|	false 77
none|helped|kremlin|	false 44
none|helped|kulkarni|	false -31
none|helped|lab|	false 53
none|helped|lamoureux|	false -47
none|helped|land|	false 61
none|helped|largely|	true -31
none|helped|last|	true 62
none|helped|later|	true 17
none|helped|latter|	false -40
none|helped|lawmakers|	false 43
none|helped|lawmaker|	false -43
none|helped|lawyers|	false 21
none|helped|lawyer|	false 8
none|helped|leaders|	false -41
none|helped|leader|	false -24
none|helped|leading|	false 19
none|helped|left|	false -21
none|helped|lender|	false 63
none|helped|letter|	false 7
none|helped|lewandowski|	false -25
none|helped|liberals|	false -16
none|helped|lines|	false -25
none|helped|line|	false 44
none|helped|live|	false 48
none|helped|local|	false 47
none|helped|longer|	false 57
none|helped|looks|	false -37
none|helped|look|	false -26
none|helped|low|	false 26
none|helped|made|	false -18
none|helped|mail|	false -26
none|helped|main|	false 36
none|helped|majority|	false 64
none|helped|manafort|	false -21
none|helped|management|	false 10
none|helped|many|	false -52
none|helped|man|	false -10
none|helped|marchetti-pugh|	false 26
none|helped|markam|	false 37
none|helped|markets|	false 41
none|helped|marsh|	false 9
none|helped|mass|	false 48
none|helped|match|	false 58
none|helped|matter|	false -36
none|helped|mayor|	false -51
none|helped|may|	true 37
none|helped|mcconnell|	false -50
none|helped|means|	false 9
none|helped|mediators|	false 74
none|helped|media|	false -28
none|helped|meeting|	false 21
none|helped|member|	false -19
none|helped|memo|	false 77
none|helped|men|	false 65
none|helped|message|	false -6
none|helped|meteorology|	false 38
none|helped|miami|	false 17
none|helped|might|	true 24
none|helped|millennials|	false -49
none|helped|million|	false 6
none|helped|ministers|	false 72
none|helped|minister|	false 20
none|helped|ministry|	false -79
none|helped|minority|	false 41
none|helped|model|	false -15
none|helped|monday|	true -47
none|helped|mongolia|	false 63
none|helped|month|	true -61
none|helped|mother|	false 20
none|helped|movement|	false 63
none|helped|move|	false 54
none|helped|mps|	false 69
none|helped|much|	false 26
none|helped|muir|	false 46
none|helped|museum|	false 54
none|helped|must|	true 32
none|helped|myanmar|	false 29
none|helped|nair|	false 48
none|helped|nakagawa|	false -62
none|helped|names|	false 65
none|helped|name|	false 13
none|helped|nations|	false 47
none|helped|nea|	false 15
none|helped|necessarily|	true -21
none|helped|negative|	false -22
none|helped|nega|	false -11
none|helped|negotiations|	false -61
none|helped|netanyahu|	false -24
none|helped|network|	false -13
none|helped|nevertheless|	true 30
none|helped|never|	true 40
none|helped|newspaper|	false -56
none|helped|news|	false -24
none|helped|ng’wandu|	false 55
none|helped|night|	true 35
none|helped|nketsia-quaye|	false -40
none|helped|nobody|	false 29
none|helped|nomination|	false -19
none|helped|nonetheless|	true -28
none|helped|not|	true 23
none|helped|no|	true -20
none|helped|numbers|	false -15
none|helped|nurses|	false -73
none|helped|nyangwara|	false 49
none|helped|oakes|	false 68
none|helped|obama|	false -28
none|helped|observers|	false -54
none|helped|offered|	false -8
none|helped|officers|	false 20
none|helped|officially|	true 28
none|helped|officials|	false -49
none|helped|official|	false -44
none|helped|often|	true -62
none|helped|ofwat|	false 54
none|helped|of|	false 71
none|helped|ohio|	false -13
none|helped|once|	true 20
none|helped|one|	false -8
none|helped|only|	true 16
none|helped|on|	false 37
none|helped|openly|	true -43
none|helped|open|	false 39
none|helped|operatives|	false -46
none|helped|operators|	false 39
none|helped|opponents|	false -58
none|helped|opposition|	false -16
none|helped|orders|	false 48
none|helped|organisation|	false 29
none|helped|organization|	false 6
none|helped|orlando|	false 56
none|helped|others|	false -50
none|helped|outlets|	false -52
none|helped|own|	false 42
none|helped|o’malley|	false -15
none|helped|pacs|	false -62
none|helped|pac|	false -9
none|helped|pagasa|	false 23
none|helped|palace|	false 53
none|helped|palmieri|	false -42
none|helped|pals|	false -19
none|helped|panel|	false 36
none|helped|papers|	false 70
none|helped|paper|	false -31
none|helped|parties|	false -41
none|helped|partners|	false 81
none|helped|party|	false 22
none|helped|passenger|	false -10
none|helped|pence|	false -25
none|helped|people|	false 21
none|helped|pepper|	false 43
none|helped|percentage|	false 55
none|helped|perez|	false -46
none|helped|personally|	true 32
none|helped|person|	false -11
none|helped|peru|	false 66
none|helped|petrova-lind|	false -16
none|helped|phone|	false 77
none|helped|pike|	false 79
none|helped|pilot|	false 60
none|helped|plan|	false 46
none|helped|pm|	false 13
none|helped|podcast|	false 50
none|helped|podesta|	false 10
none|helped|police|	false -21
none|helped|policy|	false 28
none|helped|political|	false 58
none|helped|politicians|	false -27
none|helped|politician|	false 13
none|helped|politico|	false -32
none|helped|polling|	false -34
none|helped|polls|	false -107
none|helped|poll|	false -136
none|helped|popular|	false 9
none|helped|post|	false -9
none|helped|power|	false -11
none|helped|presidential|	false 30
none|helped|president|	false -47
none|helped|press|	false -80
none|helped|previously|	true -38
none|helped|primary|	false 15
none|helped|prime|	false -51
none|helped|princess|	false 38
none|helped|private|	false 57
none|helped|programme|	false 15
none|helped|program|	false 43
none|helped|project|	false -29
none|helped|prosecutors|	false -59
none|helped|protesters|	false 58
none|helped|publicly|	true -82
none|helped|public|	false -14
none|helped|pushing|	false 20
none|helped|putin|	false -37
none|helped|pyo|	false 42
none|helped|quickly|	true -38
none|helped|race|	false 28
none|helped|radio|	false 56
none|helped|railway|	false -26
none|helped|rail|	false -39
none|helped|rally|	true -57
none|helped|ran|	false 9
none|helped|really|	true -30
none|helped|recently|	true -27
none|helped|records|	false -55
none|helped|record|	false 55
none|helped|red|	false 80
none|helped|referred|	false 73
none|helped|regulator|	false 51
none|helped|reid|	false -41
none|helped|release|	false -28
none|helped|repeatedly|	true -15
none|helped|reported|	false 48
none|helped|reporter|	false 8
none|helped|reports|	false -77
none|helped|report|	false -67
none|helped|representatives|	false -35
none|helped|republicans|	false -64
none|helped|republican|	false 33
none|helped|researchers|	false 8
none|helped|research|	false -37
none|helped|residents|	false -30
none|helped|resident|	false 58
none|helped|resources|	false 77
none|helped|rest|	false -35
none|helped|retailer|	false 76
none|helped|reynolds|	false -49
none|helped|rights|	false 54
none|helped|rivals|	false -9
none|helped|roll|	false 6
none|helped|rome|	false 72
none|helped|room|	false 24
none|helped|rua|	false 45
none|helped|rubio|	false -40
none|helped|ruling|	false 13
none|helped|russia|	false 65
none|helped|ryan|	false 6
none|helped|said|	false 62
none|helped|salas|	false -37
none|helped|same|	false 85
none|helped|sanders|	false -36
none|helped|sandhu|	false -55
none|helped|saturday|	true -35
none|helped|says|	false 61
none|helped|schlafly|	false -13
none|helped|schultz|	false -53
none|helped|scientists|	false 32
none|helped|scientist|	false -21
none|helped|scotland|	false 68
none|helped|search|	false 45
none|helped|second|	false 46
none|helped|secretary|	false 67
none|helped|securities|	false -29
none|helped|seemed|	false -6
none|helped|senate|	false 70
none|helped|senators|	false -67
none|helped|separately|	true 51
none|helped|sergeant|	false -39
none|helped|services|	false 51
none|helped|service|	false 52
none|helped|session|	false -27
none|helped|several|	false -12
none|helped|sexton|	false -63
none|helped|sharp|	false -29
none|helped|sherry|	false -43
none|helped|she|	false -20
none|helped|shot|	false -26
none|helped|should|	true 28
none|helped|sides|	false -22
none|helped|side|	false -6
none|helped|similar|	false 9
none|helped|simply|	true 62
none|helped|single|	false 44
none|helped|slater|	false -55
none|helped|smith|	false -27
none|helped|social|	false 54
none|helped|society|	false 47
none|helped|soldiers|	false -14
none|helped|sometimes|	true 49
none|helped|some|	false 14
none|helped|son|	false 59
none|helped|sound|	false 51
none|helped|sources|	false -10
none|helped|source|	false -57
none|helped|speakers|	false 26
none|helped|speaker|	false 67
none|helped|specifically|	true -72
none|helped|speech|	false -46
none|helped|spending|	false 38
none|helped|spokesman|	false -53
none|helped|spokesmen|	false -56
none|helped|spokesperson|	false -32
none|helped|spokeswoman|	false 41
none|helped|spot|	false 24
none|helped|staff|	false 41
none|helped|stage|	false 33
none|helped|started|	false 38
none|helped|states|	false 20
none|helped|state|	false 33
none|helped|still|	true -29
none|helped|stopped|	false 41
none|helped|stop|	false -20
none|helped|story|	false -12
none|helped|strachan|	false -23
none|helped|strategists|	false -70
none|helped|street|	false 30
none|helped|strongly|	true -27
none|helped|strong|	false 62
none|helped|study|	false 11
none|helped|sunday|	true 36
none|helped|supervisor|	false 59
none|helped|supporters|	false -59
none|helped|surveyed|	false -45
none|helped|survey|	false -91
none|helped|swing|	false -19
none|helped|system|	false -39
none|helped|s|	false 39
none|helped|takes|	false -21
none|helped|take|	false 28
none|helped|taking|	false -31
none|helped|talking|	false 50
none|helped|talks|	false 14
none|helped|talk|	false 55
none|helped|tanui|	false 61
none|helped|tax|	false 74
none|helped|team|	false -54
none|helped|technology|	false -43
none|helped|tehran|	false -31
none|helped|televised|	false 44
none|helped|terrorism|	false 56
none|helped|terrorist|	false 25
none|helped|text|	false 56
none|helped|thailand|	false -17
none|helped|that|	false 30
none|helped|them|	false 11
none|helped|then|	true -39
none|helped|these|	false -9
none|helped|they|	false -46
none|helped|third|	false -6
none|helped|this|	false 115
none|helped|thursday|	true 26
none|helped|times|	false -34
none|helped|time|	false -61
none|helped|todd|	false 14
none|helped|tokyo|	false 50
none|helped|told|	false -61
none|helped|tolliver|	false 82
none|helped|took|	false -36
none|helped|top|	false 43
none|helped|tour|	false -69
none|helped|toyama|	false 67
none|helped|to|	false 15
none|helped|traders|	false 82
none|helped|trade|	false 45
none|helped|treasury|	false 7
none|helped|trial|	false 44
none|helped|tribunal|	false 60
none|helped|trump|	false -56
none|helped|trust|	false 23
none|helped|tuesday|	true -42
none|helped|turned|	false 46
none|helped|turnout|	false 42
none|helped|twice|	true 64
none|helped|twitter|	false -53
none|helped|typically|	true -33
none|helped|u.s.|	false -50
none|helped|ukraine|	false -62
none|helped|uncovered|	false 49
none|helped|unemployment|	false 15
none|helped|unesco|	false 69
none|helped|unica|	false 44
none|helped|union|	false 68
none|helped|unite|	false -47
none|helped|unity|	false 44
none|helped|unit|	false -16
none|helped|university|	false -29
none|helped|unusual|	false 57
none|helped|usda|	false 51
none|helped|usually|	true 55
none|helped|vargas-dunn|	false -62
none|helped|video|	false 16
none|helped|vietnam|	false 61
none|helped|vito|	false 10
none|helped|voice|	false 58
none|helped|voters|	false -21
none|helped|voting|	false 52
none|helped|wage|	false -22
none|helped|walker|	false -68
none|helped|washington|	false 56
none|helped|was|	true 45
none|helped|watchdog|	false -41
none|helped|watchers|	false 26
none|helped|watch|	false -23
none|helped|wbc|	false 62
none|helped|weapons|	false 48
none|helped|weaver|	false -62
none|helped|website|	false -9
none|helped|wednesday|	true -37
none|helped|weeks|	false 48
none|helped|week|	true -97
none|helped|went|	false 69
none|helped|were|	true 31
none|helped|we|	false -18
none|helped|when|	false -55
none|helped|where|	false 35
none|helped|which|	false -15
none|helped|while|	false 28
none|helped|whitlock|	false 68
none|helped|widely|	true -37
none|helped|will|	true 32
none|helped|without|	false 24
none|helped|woman|	false 15
none|helped|women|	false -59
none|helped|won|	false -8
none|helped|words|	true 79
none|helped|workers|	false -42
none|helped|work|	false -39
none|helped|wouldn’t|	true -55
none|helped|would|	true -13
none|helped|wunder|	false -22
none|helped|years|	false 52
none|helped|yesterday|	true -57
none|helped|yet|	true -45
none|helped|yonhap|	false -6
none|helped|you|	false 21
none|helped|zambia|	false 60
none|helped|zealand|	false 51
none|helped||	false -52
none|helped|–|	false -25
none|helped|—|	false -29
none|helped|’s|	false 37
none|helped|’|	false 44
none|highlight|	participle 12	past -19	present 17
none|hint|	past -51
none|hit|	base 51	present 15
none|hold|	base 39	participle 48	past 23	present 56
none|hope|	base 35	participle -50	past -88
none|identify|	base -20	past 15
none|imply|	participle -41
none|indicate|	base -31	past -21	present 13
none|insist|	base -17	past -67	present 30
none|instruct|	past 16
none|insult|	present 27
none|intend|	base 17	past -7	present 10
none|interrupt|	past 44
none|introduce|	participle 8	past 53
none|inverted|	judging 32	past 17	present 66	saying 26
none|invite|	past 32
none|invoke|	past -20
none|issue|	base -10	past 12	present 93
none|joke|	past 40	present 14
none|judging|	base 6	participle -12	past 8
none|knock|	base 62	past -16
none|know|	base 14	participle 14	present -77
none|label|	past -9
none|lambaste|	past -51
none|lament|	past -49
none|lash|	past 38
none|laugh|	past 60	present 44
none|learn|	base 37	past -19
none|liken|	past -49
none|like|	base 20	past 46	present 54
none|list|	base 96	participle -13	past 8	present 13
none|lobby|	base 75	past -8
none|love|	past 31	present 12
none|maintain|	base 27	past 15	present 58
none|mean|	base 36	participle 92	past -7	present 63
none|mention|	base -40	participle -49	present -10
none|message|	base 38	present -22
none|mock|	participle -57	past 29
none|murmur|	present 61
none|name|	base 41	past 17	present 97
none|need|	base 35	past 12	present 46
none|negated|	false 14	true -17
none|nominate|	participle 31	past -18
none|note|	base 6	participle -37	past -25	present 15
none|object|	base 56	past 23
none|offer|	base -6	participle -23	past 46	present 20
none|oppose|	base -18	participle 32	past -7	present -9
none|order|	base 13	present 126
none|outline|	participle -24
none|paint|	base 28	past 37	present -52
none|persuade|	base -13	past 7
none|phone|	base 74	present 45
none|plan|	base 23	participle -17	past 17	present 14
none|plead|	past 23
none|pledge|	base -23	participle -47	past 28	present 16
none|point|	base 34	participle -45	past -12	present 41
none|portray|	base 7	past -23
none|post|	base 31	participle 7	past 13
none|praise|	base -12	participle -24	past 16	present -42
none|pray|	past 59
none|predict|	participle -8	past -31	present -14
none|prefer|	past 15	present -56
none|present|	base 13	past 62	present 14
none|press|	base 27	past 28
none|promise|	base -16	participle -26	past 15	present 45
none|propose|	participle -16	past -6
none|protest|	base 61	past 59
none|prove|	base -16	past 51
none|question|	base 25	participle -44	past -13
none|quote|	past 44	present 45
none|rail|	base 36	past -54
none|raise|	base 104	participle 89	past -13	present 74
none|rank|	base 24	participle 12	past 83	present -11
none|rate|	base 78	participle 62	past 50	present 78
none|read|	participle 53	past 61	present -8
none|realize|	past -52
none|reason|	base 37	present 66
none|rebuff|	past 33	present 53
none|rebuke|	past -23
none|recall|	base 16	participle -75	past 16
none|reckon|	past -49
none|recognize|	participle 33	past -47	present -30
none|recommend|	past -36
none|record|	base 19	past 56	present -33
none|recount|	base 64	past -15
none|reference|	participle -8	past -38
none|refer|	base 9	participle -66	past 57	present -12
none|reflect|	base 26	participle 36	past 15	present 23
none|refuse|	participle 9	past 22	present -20
none|regard|	past -42
none|regret|	present -7
none|reiterate|	past -15
none|reject|	base -6	participle -18	present 77
none|relate|	past 25
none|relative|	participle 8	saying 18	thinking -7
none|remark|	present 31
none|remember|	present -54
none|remind|	participle -33	past 41
none|rename|	past 47
none|repeat|	base 20	participle 18	past 15
none|reply|	base 23	past 6
none|report|	base 7	participle -7	past 9	present -48
none|request|	base 85	past -20	present -22
none|respond|	base 7	participle 47
none|retort|	past -38
none|retweet|	past -10
none|reveal|	base 25	participle -62	past -18	present 17
none|rule|	base -7	participle 84	past -21	present 45
none|saying|	base 7	present 10
none|say|	base -15	participle -7	past -23	present -25
none|scold|	present 32
none|seek|	base 14	past 6	present -8
none|see|	base -17	participle 34	past 21	present 9
none|shared|	base 14	judging -8	participle -9	past -19	present 18
none|shoot|	past 54
none|shout|	past 22
none|show|	base -10	participle 33	past 12	present -39
none|shrug|	past -9
none|sigh|	past 51
none|signal|	base -11	past 16	present -20
none|sign|	base 31	participle 50	past 22	present 45
none|sing|	base 41	participle 40	past 94
none|slam|	participle -31	past -44	present -46
none|slap|	past -16
none|slate|	base 58	past 48
none|snap|	base 53
none|speak|	base 48	participle 51	past 22
none|speculate|	base -8
none|state|	base 57	participle -61	past -70	present 74
none|stress|	past -21
none|subject|name|	judging 22	source 11	thinking 46
none|subject|noun|	judging 6	source -9	thinking -8
none|subject|pronoun|	judging -29	saying 11	thinking -13
none|submit|	past 7
none|suggest|	base -45	participle -40	past -51	present 28
none|support|	participle 16	past -38	present -20
none|suspect|	past -14	present -34
none|tag|	base 53
none|talk|	base 31	participle 31	past -28	present 33
none|tell|	participle 20	past 6	present 12
none|testify|	participle 10	past 17
none|text|	base 64	past 40	present 37
none|thank|	base 22	participle -65	past 40	present 84
none|thinking|	past 7	present 15
none|think|	base -26	participle 7	past 25	present -33
none|threaten|	participle 8	past -22	present 33
none|title|	base 76	past -18	present 42
none|tout|	participle -7	past -15
none|to|false|	base 12	present 11
none|to|true|	participle 21	past 27	present 47
none|treat|	past 50
none|trust|	base 7
none|try|	base 30	participle 12	past 41	present 66
none|tweet|	base 21	participle -34	past -17
none|understand|	base -30	past 50	present -37
none|urge|	past -19	present 62
none|use|	base 121	participle 32	past 38	present 28
none|utter|	past 39
none|venture|	base 70
none|verify|	past 55
none|view|	base -14	past 21	present -26
none|voice|	base 69
none|volunteer|	base 57	past 10	present 70
none|vote|	participle 13	past -6	present 92
none|vow|	participle -34	past -50	present -50
none|want|	present 27
none|warn|	past -21	present 26
none|wave|	base 49	participle 61	past 53	present 44
none|weigh|	base 31	participle 49	past -18	present 61
none|welcome|	base -7	past 34
none|wish|	past 43
none|wonder|	base -51	participle -41	past 9
none|worry|	past -82	present 48
none|write|	base 49	participle -8	present -13
start|asks|	accuse -65	agree -75	allow 19	announce -24	argue -78	ask 41	attack 8	back -75	call 29	care 46	charge -87	cite -46	comment 16	compare 16	confirm -38	consider 7	continue 13	credit 43	debate -15	decline -11	describe 40	discuss 18	dismiss -38	echo -61	email -62	expect -62	explain 42	favor 10	feel -49	find -22	hear -58	hold 15	how 43	if 43	issue -56	joke -31	know 6	laugh -32	learn 18	mention -64	name -48	need 26	object -66	offer -74	order -60	outline 12	point 14	praise -46	predict -54	present -52	press -63	promise -61	protest -47	question 24	raise -48	recall 19	refuse -72	remember -13	respond -58	reveal -25	rule -82	say -56	seek -49	show -21	state -69	support -76	talk 33	tell 14	thank -61	try 7	understand 49	use -44	view -12	volunteer -43	vote -52	want 43	what 21	when -40	where -24	whether 16	which 6	why 45	wonder 23	worry 12
start|asks|accuse|	past -65
start|asks|agree|	base -54	past -24
start|asks|argue|	past -20
start|asks|ask|	base 30	participle 22	past 32	present -36
start|asks|back|	base -57	past -69
start|asks|call|	past -116
start|asks|comment|	base 31
start|asks|compare|	past -57
start|asks|confirm|	past -38
start|asks|consider|	participle -33
start|asks|debate|	base -54
start|asks|decide|	participle 15	past -17
start|asks|decline|	past -11
start|asks|describe|	past 24
start|asks|discuss|	base 20	past -8
start|asks|dismiss|	past -38
start|asks|email|	base -60
start|asks|expect|	past -61
start|asks|explain|	base 17	past 11	present 61
start|asks|feel|	past -49
start|asks|find|	base -81	past -60
start|asks|hold|	participle -36	present -53
start|asks|introduce|	past -63
start|asks|issue|	base -41
start|asks|joke|	past -31
start|asks|know|	past -39	present 21
start|asks|laugh|	past -24
start|asks|learn|	past 22
start|asks|mention|	base -61	past -26
start|asks|need|	base 33
start|asks|object|	past -66
start|asks|offer|	past -77
start|asks|order|	past -60
start|asks|point|	present 16
start|asks|praise|	past -36
start|asks|press|	base -47
start|asks|promise|	past -59
start|asks|question|	base 10	participle 39	past 7
start|asks|raise|	base -30
start|asks|refuse|	past -72
start|asks|remember|	base -50	past 14
start|asks|respond|	base -65
start|asks|say|	base -67	participle 23	past -18	present -63
start|asks|see|	base -21
start|asks|show|	base 29	participle -15	past -14	present -26
start|asks|state|	base -55	present -56
start|asks|support|	base -59	past -37
start|asks|talk|	participle 25
start|asks|tell|	base 34	past -109
start|asks|thank|	past -61
start|asks|try|	participle 7
start|asks|use|	base -46	past -30
start|asks|vote|	base -49
start|asks|want|	base 28	past 45
start|asks|wonder|	base 55	participle 41	past -9
start|	before -36	behind -6	late -17	next -7	source 10	that 10
start|before|(|auxiliary|	preposition -42	saying -34
start|before|(|	capital -73
start|before|(|none|	, -26	preposition -33	saying -38	thinking 16
start|before|(|verb|	saying -31	word -20
start|before|,|none|	saying -49
start|before|,|	subordinator -36	word -49
start|before|,|verb|	saying -33
start|before|-|	- -45	capital -45
start|before|-|auxiliary|	saying -36
start|before|-|verb|	saying -39
start|before|according|	( -56	) -58	, -27	- -26	adverb 38	auxiliary -16	coordinator 19	none 22	preposition 9	stop 8	subordinator 36	to -51	verb 17	verb-saying 53
start|before|according|first|	a -33	and -23	as 7	at 12	but 7	clinton 22	hillary 15	in 32	it -26	london -22	more -17	mrs. 12	one -25	sanders 14	the 6	there 25	trump -12	washington -23
start|before|according|source|auxiliary|	, -30	preposition -25	stop 27	verb-saying 7	word -14
start|before|according|source|none|	, -20	preposition 33	stop -10	word 19
start|before|according|source|verb|	, 22	adverb 60	capital -47	stop 11	verb-saying 66
start|before|	accuse -44	acknowledge -15	add -10	admit -62	advise -35	affirm -51	agree -28	aim -46	allege -47	allow -51	announce -19	answer -61	apologise -39	appeal -74	applaud -31	argue 8	ask -90	assume -43	assure -36	attack -87	attribute -27	back -99	believe -16	blame -64	blast -50	boast -45	call -35	care -71	cast -42	caution -44	challenge 21	champion -62	charge -60	cite -56	claim -14	commend -32	comment -77	compare -62	complain -12	concede -61	conclude 53	confirm 19	consider 40	contend -21	continue -88	counsel -34	counter -48	credit -38	debate -80	decide -55	decline -64	decry -42	deem 27	defend -54	deliver -45	demand -57	deny -80	disagree -60	disclose -54	discuss -42	dismiss -39	doubt -39	echo -40	email -74	endorse -83	estimate -8	expect -48	explain -58	express -77	favor -60	fear -56	feel -39	figure -39	find 16	fire -53	forecast -57	hail -54	hear -50	hint -33	hit -23	hold -64	hope -62	indicate -9	inform -47	insist -39	intend -45	interpret -42	introduce -38	invoke -44	issue -83	joke -45	know -88	lament -63	laugh -61	learn -30	like -12	list -35	maintain -56	mention -44	mock -19	name -54	need -61	nominate -51	note 12	offer -25	oppose -31	order -75	persuade -50	phone -42	plan -74	plead -66	pledge -64	point -40	post -26	praise -60	predict 26	prefer -41	present 16	press -29	promise -33	propose -54	prove -52	question -58	quote -40	rail -60	raise -74	rank -52	rate -43	reason -60	recall -70	recommend -78	record 48	recount -52	refer -50	reference -52	reflect -62	refuse -34	reiterate -50	reject -69	relate -37	remark -45	remember -64	remind -18	repeat -58	reply -14	report 37	respond 27	retort -31	see -71	seek -37	shoot -45	show 25	shrug -64	sign -85	signal -58	sing -62	slam -40	speak -73	state -49	stress -54	suggest -20	support -19	talk -77	tell 7	testify -72	thank -55	title -23	trust -47	try -74	tweet 11	understand -50	urge -79	venture -30	view -63	voice -55	volunteer -39	vote -68	vow 19	want -66	wave -53	weigh -46	welcome -60	wonder -27	worry -40	write 34
start|before|accuse|	capital -64	determiner -36	none -34	preposition -38	verb -40	word -19
start|before|accuse|first|	a -26	in -11	the -26
start|before|acknowledge|	auxiliary -44	capital -40	determiner -31	preposition -41	that -42	verb -41
start|before|add|	, -62	auxiliary 33	capital 62	determiner -100	none -27	preposition -69	pronoun -6	stop 32	verb -82
start|before|add|first|	the -77
start|before|admit|	auxiliary -53	capital -36	none -45	preposition -45	pronoun -48	that -11
start|before|admit|first|	bastian -27
start|before|advise|	capital -22	none -39	preposition -39
start|before|affirm|	capital -48	none -38
start|before|agree|	auxiliary -6	capital -67	determiner 16	none -49	preposition -64	stop 18	verb -55
start|before|agree|first|	the 17
start|before|aim|	none -37	preposition -51
start|before|allow|	preposition -47
start|before|announce|	auxiliary -17	capital 33	determiner -69	none -11	preposition -85	pronoun -50	stop -28	that -37	word -38
start|before|announce|first|	on -29	the -51
start|before|answer|	capital -57	none -33	preposition -24	quote -23	that -60	verb -43
start|before|answer|first|	asked -57
start|before|apologise|	capital -34	determiner -33	none -39	preposition -35
start|before|apologise|first|	the -33
start|before|appeal|	capital -34	determiner -29	none -51	preposition -72	verb -20	word -20
start|before|appeal|first|	denver -20
start|before|applaud|	capital -29	none -30	subordinator -22
start|before|apposed|judging|none|	determiner -13	preposition -44
start|before|apposed|judging|verb|	preposition -57
start|before|apposed|saying|auxiliary|	stop -86
start|before|apposed|saying|none|	capital -69	determiner -67	preposition -57	pronoun -69	stop -59	that -29	word -53
start|before|apposed|saying|verb|	determiner -49	stop 8
start|before|apposition|judging|none|	adverb -33	capital -42	determiner -40	preposition -80	pronoun -57	quote -38	verb-saying -28	word -30
start|before|apposition|judging|verb|	determiner -19	preposition -37	stop -44
start|before|apposition|saying|auxiliary|	determiner -50	stop -80	that -33	word -31
start|before|apposition|saying|none|	: -86	adverb -47	capital -127	determiner -121	preposition -106	pronoun -53	quote -46	stop -94	subordinator -70	that -40	word -67
start|before|apposition|saying|to|	that -24
start|before|apposition|saying|verb|	capital -29	determiner -50	preposition 9	pronoun -77	subordinator -21	that -30	word -79
start|before|apposition|thinking|none|	capital -47	determiner -39	preposition -45	pronoun -42	word -22
start|before|argue|	, 29	adverb -54	auxiliary 21	capital -56	determiner 12	none 11	quote -47	subordinator 23	that -11
start|before|argue|first|	giles -27	in 15	percy -43	senior -35	the 13
start|before|asks|false|	none -43	to -32	verb -7
start|before|asks|true|	auxiliary 25	none 17	to -48	verb 6
start|before|ask|	adverb -21	auxiliary -32	capital -82	determiner -57	none -71	preposition -63	stop -47	subordinator -51	that -45	to -21	verb -58	word -31
start|before|ask|first|	a -31	abu -16	at -23	during -36	her -17	his -23	in -50	oil -21	paul -8	that -39	the -25	wing -12
start|before|assure|	none -36	preposition -48
start|before|attack|	capital -71	determiner -50	none -66	preposition -66	verb -37	word -30
start|before|attribute|	capital -29	determiner -17	none -27	subordinator -22
start|before|attribute|first|	because -22	executive -29
start|before|auxiliary|	capital -30	word -51
start|before|auxiliary|none|	saying -60	word -22
start|before|auxiliary|verb|	saying -14	stop -13
start|before|back|	auxiliary -52	capital -78	coordinator -31	determiner -46	none -56	preposition -84	stop -42	to -32	verb -70	word -32
start|before|back|first|	at -17	in -23	the -44
start|before|before|	 -71	! -48	) -39	: -71	; -51	? -60	start -12
start|before|believe|	, 7	auxiliary -27	capital -59	determiner 13	none 16	subordinator -53	that -39	verb -19
start|before|blame|	capital -57	determiner -38	none -59	preposition -27	stop -45	verb -22	word -25
start|before|blame|first|	democratic -14	réka -30	the -11	vind -30
start|before|blast|	preposition -51
start|before|call|	, -21	auxiliary -61	capital -9	coordinator -32	determiner -69	none -13	preposition -6	pronoun -95	quote -89	verb -105	word -38
start|before|call|first|	a -35	argentina -47	growers -36	her -36	his -29	in -48	its -17	jolyon -34	oatly -25	on -31	one -30	roger -42	the -34
start|before|capital|	& -30	' 17	( -125	- -47	/ -128	adverb -10	auxiliary 26	capital -33	coordinator 17	determiner 32	possessive 19	that 63	verb-judging -56	verb-saying -27	verb-thinking -30	– 16	— -81	’ -58
start|before|capital|auxiliary|	, 11	: -34	adverb -15	auxiliary -43	capital 23	determiner -13	end 16	subordinator 24	that 7	thinking -113	word 22
start|before|capital|none|	' -39	, 25	/ 33	: -107	auxiliary -118	capital 26	coordinator -120	determiner -87	end -118	possessive -47	preposition -29	quote -26	saying -41	source -14	stop -9	subordinator -106	that -80	thinking -18	verb-judging -78	verb-thinking -87	word -9	’ -48
start|before|capital|to|	, -7	auxiliary -24	capital -57	determiner -17	end -53	judging -30	preposition 19	pronoun -45	saying -47	source -33	stop -81	subordinator -42	that -31	thinking -31	word -23
start|before|capital|verb|	) -42	, 13	: 23	adverb -19	auxiliary -52	capital -77	coordinator -78	determiner 17	end -108	judging -100	preposition 26	pronoun 28	quote -67	source 24	stop -20	subordinator -47	that 9	thinking 8	verb-saying 51	word -15
start|before|care|	capital -40
start|before|cast|	determiner -26	preposition -37	verb -36
start|before|caution|	capital -19	coordinator -72	none -44
start|before|challenge|	capital 24	none -70	preposition 20
start|before|champion|	, -42	capital -61	none -62	preposition -53
start|before|charge|	capital -55	none -56	preposition -64
start|before|cite|	auxiliary -35	capital -53	determiner -47	none -35	preposition -22	subordinator -34	verb -28	verb-saying -20
start|before|cite|first|	in -12	the -32
start|before|claim|	auxiliary -28	capital -47	determiner 9	none 8	preposition -73	verb -70
start|before|claim|first|	the -45
start|before|commend|	determiner -36	none -32
start|before|commend|first|	a -31
start|before|comment|	capital -46	determiner -50	none -66	preposition -52	stop -50
start|before|comment|first|	global -14	the -50
start|before|compare|	capital -30	determiner -57	none -35	preposition -60	verb -52
start|before|compare|first|	a -24
start|before|complain|	adverb -28	auxiliary -36	capital -63	determiner 21	none 6	preposition -73	stop -43
start|before|complain|first|	an 25	gavi -26	in -59
start|before|concede|	auxiliary -39	capital -39	coordinator -43	none -36	preposition -37	pronoun -39	that -23	verb -45
start|before|concede|first|	but -43	in -25
start|before|confirm|	auxiliary 38	capital -23	determiner 20	none -83	preposition -68	stop 58	that -10	verb 7
start|before|confirm|first|	in -9	noelle -27	ruth -27	the -73
start|before|consider|	capital 28	determiner 12	none 26	preposition 12
start|before|contend|	determiner -26	none -26	that -12
start|before|contend|first|	the -26
start|before|continue|	capital -53	none -54	preposition -78	verb -59
start|before|coordinator|	, -51	adverb -25	auxiliary 42	capital 19	coordinator -41	determiner -15	preposition 19	pronoun 13	subordinator -44	word -57
start|before|coordinator|auxiliary|	determiner -37	judging -45	preposition -68	source -22	stop 12	that -29	thinking -46
start|before|coordinator|none|	, -10	auxiliary -82	capital -36	coordinator -56	determiner -22	judging -75	preposition 9	pronoun -57	saying -19	source -27	stop -24	that -63	thinking -57	word -58
start|before|coordinator|to|	, 33	saying 26
start|before|coordinator|verb|	, 29	determiner -30	judging -32	preposition -16	saying -19	stop 24	that -64	thinking -36
start|before|counsel|	capital -42	none -35	preposition -36
start|before|counsel|first|	in -36
start|before|counter|	capital -48	none -48
start|before|credit|	determiner -27	none -14	verb -44
start|before|credit|first|	its -12	the -31
start|before|criticize|	capital -83	determiner -72	none -93	verb 19
start|before|criticize|first|	in -34
start|before|debate|	auxiliary -62	capital -58	determiner -43	none -68	preposition -32	subordinator -47	word -37
start|before|decide|	capital -33	none -18	preposition -20	word -33
start|before|declare|	capital 16	none -61	that -31
start|before|declare|first|	in -49
start|before|decline|	capital -53	determiner -23	none -65	preposition -75
start|before|decline|first|	the -20
start|before|decry|	none -42
start|before|defend|	capital -48	determiner -15	none -50	preposition -46	stop -78	verb -36
start|before|defend|first|	in -28	wolf -16	zf -37
start|before|deliver|	capital -52	determiner -35	none -38	preposition -38
start|before|demand|	preposition -57
start|before|deny|	auxiliary -32	capital -78	determiner -39	none -65	preposition -44	pronoun -33	stop -46	that -14	verb -44	word -28
start|before|deny|first|	the -30
start|before|describe|	capital 10	determiner -68	none 8	preposition -58	subordinator -76	verb -52
start|before|describe|first|	in -33	its -28	katherine -30	when -40
start|before|determiner|	, -28	adverb 6	auxiliary -10	capital -37	determiner -63	preposition 25	verb-judging -12	verb-saying 8	verb-thinking 17	word 15
start|before|determiner|auxiliary|	, -8	; -23	capital 33	determiner -24	judging -77	preposition 11	pronoun -70	saying 44	source 17	stop 52	verb-thinking -23	word 14
start|before|determiner|none|	: -63	adverb -88	auxiliary -98	capital -38	coordinator 20	determiner -6	judging -82	preposition -52	pronoun -7	quote -113	saying -36	source 18	stop 14	subordinator -82	that -47	thinking -64	verb-judging -35	verb-saying -66	verb-thinking -55	word -92
start|before|determiner|to|	judging -35	saying 26	stop 23
start|before|determiner|verb|	, 6	adverb 11	auxiliary -73	capital -41	coordinator 6	determiner -96	judging 15	preposition -10	quote -31	saying -16	source -22	stop -12	subordinator -37	that -50	thinking -21	verb-judging -45
start|before|direct|judging|auxiliary|	capital -41	determiner -85	pronoun -46	word -61
start|before|direct|judging|none|	$ -39	, -51	auxiliary -36	capital -68	coordinator -28	determiner -61	end -46	preposition -6	pronoun 19	quote -57	stop -68	subordinator -37	word -7
start|before|direct|judging|to|	capital -41	preposition 22	word -23
start|before|direct|judging|verb|	, -29	capital -57	coordinator -32	determiner -77	pronoun -41	stop -44	word -61
start|before|direct|saying|auxiliary|	, -23	: -48	; -29	adverb -30	capital 10	determiner -14	end 31	pronoun -31	stop 26	subordinator 11	word 7
start|before|direct|saying|none|	, 14	: -115	; 21	adverb -111	auxiliary -56	capital 21	coordinator -61	determiner -12	end -94	preposition -27	pronoun -18	quote -83	stop 37	subordinator -77	that -141	verb-judging -40	verb-thinking 37	word -159
start|before|direct|saying|to|	capital -83	determiner 13	pronoun -69	that -45
start|before|direct|saying|verb|	, -13	: 36	adverb -9	auxiliary -16	capital -38	coordinator -41	determiner -11	end -61	preposition 9	stop -21	subordinator -69	that -21	verb-saying 16	verb-thinking 29	word -36
start|before|direct|thinking|auxiliary|	, 10	coordinator -49	determiner -61	preposition -76	stop -23	that -59	word -39
start|before|direct|thinking|none|	, 9	auxiliary -65	determiner -63	end -50	preposition -109	pronoun -48	stop 10	subordinator -67	that 22	verb-saying -45	word -95
start|before|direct|thinking|verb|	adverb -58	capital -38	determiner -58	end -56	pronoun 20	stop 41	subordinator -40	word -72
start|before|disagree|	capital -41	none -43	stop -33
start|before|disclose|	auxiliary -50	preposition -52
start|before|discuss|	determiner -34	none -30
start|before|dismiss|	capital -28	determiner -25	none -39	preposition -22	subordinator -21
start|before|echo|	none -55
start|before|email|	capital -40	none -55	preposition -45	verb -36
start|before|endorse|	capital -67	none -62	preposition -56	verb -51
start|before|estimate|	capital -49	none -41	preposition -54	that -17
start|before|estimate|first|	danicley -28
start|before|expect|	capital -55	determiner -36	none -34	preposition -26	word -39
start|before|explain|	, -29	auxiliary -32	determiner -40	none -32	pronoun -26	verb -58
start|before|explain|first|	a -57
start|before|express|	capital -56	determiner -20	none -75	preposition -34	quote -45	word -41
start|before|express|first|	in -24	the -33
start|before|fear|	determiner -46	none -17	preposition -38	verb -38
start|before|feel|	determiner -20	none -15	subordinator -31	verb -43	word -44
start|before|feel|first|	as -18
start|before|figure|	none -36	preposition -31
start|before|find|	, 52	adverb -49	auxiliary -13	capital -12	coordinator -74	determiner 15	end -57	none -12	preposition -24	pronoun -67	stop 47	subordinator -23	that -71	to 7	verb 33	word -78
start|before|find|first|	a 57	but -62	clementine -22	her -15	in 13	yusuf -34
start|before|fire|	capital -50	none -52
start|before|first|	( -71	, -79	- -56	12 -23	17 -27	23 -24	4 -20	9 -55	a 13	about 15	abu -56	accra -52	across -57	adelheid -54	after 41	al -25	albert -44	almost 40	already 24	also -47	although -71	among 8	an -9	ancel -54	and -33	another -53	argentina -47	around -42	as -25	asked -28	at -40	aurélien -27	authorities 43	awara -38	back -63	balambér -54	bastian -27	because -24	before 21	behind -26	beijing -36	beirut -57	bernie 68	besides -48	betsy -46	beyond -26	bheki -30	bill -44	bishop -11	bob -39	border -13	botirjon -39	brackish -43	brazil -32	brian -38	brno -51	bronte -26	brussels -41	but 7	cairo -44	camp -66	caroline -29	cassandra -29	charles -34	chief -36	china 53	chris -37	christopher -26	clement -35	clementine -22	cleveland -18	clinton 33	colombo -59	contacted -35	counsel -45	crispian -63	cruz 27	dalva -52	dan -44	dana -67	danicley -28	darlene -35	david -33	de 30	democratic 49	democrats -38	deng -54	denver -20	deputy -64	derry -65	despite -54	dhagaweyne -47	dhaka -21	doha -57	domenica -24	dominic -29	donald 53	dr -61	due -25	during 19	each -56	earlier -48	edward -14	egypt -45	electric-truck -67	eli -20	ethiopia 50	even 32	every -53	executive -29	father -26	faye -38	feb -23	federal 20	first -58	fitzroy -17	following -32	for -47	former 23	four -65	france -40	frank -39	fraser -16	from -70	gavi -26	geneva -60	gernot -8	giles -27	global -14	grace -38	graham -10	greece -35	green -27	growers -36	hallgerður -52	harold -43	hazel -31	he 19	her -15	here -31	hillary 49	hnat -41	hold -49	hon. -44	hope -33	hsieh -40	hugo -18	i -50	i. -24	idil -24	if 12	india 16	inec -23	innocent -46	iran -57	istanbul -38	it -29	its -84	itziar -34	jas -41	jerusalem -7	john -38	jolyon -34	juliet -31	june -29	just -71	jxn -22	katherine -30	kentucky -11	kiran -24	kirra -51	kudo -32	kwame -43	kyiv -66	labour -20	lale -50	laos -39	last -6	later -39	le -75	leah -25	liberty -57	lisbon -55	london -35	lotu -25	low -35	lubbock -73	lucinda -23	luis -31	lunga -55	lydia -20	mai -56	manila -72	many 48	mark -45	matt -47	may -49	meanwhile 43	mejra -45	melbourne -67	melinda -34	members 38	mena -34	michigan 15	millers -54	monday -29	moreover -55	moscow -54	most -44	mr -50	mr. 10	mrs -43	mrs. 54	ms. 27	murphy -36	namgung -22	naomi -45	national -61	nearly 57	neil -17	new 13	nilima -50	nishida -11	noelle -27	nong -53	nordstrand -22	not -23	now 45	numsa -51	oatly -25	obama 50	octopuses -67	odd -32	of 18	officer -85	ohio 31	oil -21	on -25	one -73	ong -14	only 13	opposition -31	outside -50	ouyang -29	over -40	oxford -13	oybek -25	panel -21	pang -47	paris -66	parks -40	pasto -20	paul -33	percy -43	perhaps -38	port -53	prabal -27	president -10	pressed -67	preston -49	prof -53	questor -67	ramón -50	reacting -59	rep. 21	replying -71	republican 27	republicans -40	rezwanul -26	right 24	rival -22	rodion -28	roger -42	rome -55	rosamund -23	rowena -33	russia -15	ruth -27	ryan 29	réka -30	said -55	sanders 20	sen. -80	senator 35	senior -35	sheikh -32	shen -42	shortly -45	since -11	sister -37	so -17	solicitor -61	some 33	sora -51	speaking -47	state 19	stephanie -34	still 45	stockholm -20	stockholm-based -24	striker -66	struan -42	sudan -23	sukumaran -57	sunday 57	sunder -25	sunita -18	sweden -28	taipei -54	tampa -66	target -56	tbilisi -74	thamir -36	that 39	the -22	their -16	then -48	there 41	they 35	this -10	thomas -41	those 15	though -84	three 26	through 19	throughout -47	to 26	today -44	torill -29	trump 11	trumpf -26	tuesday 19	turkey 54	turning -31	two -6	tyler -61	uncle -38	under -45	united -47	vanuatu -31	vienna -67	vietnam -57	vind -30	vukašin -42	wade -30	washington 12	what 15	when -9	whether 37	while -6	wilma -30	wing -62	winter -39	with -32	within 16	wolf -16	yet -49	your -57	yusuf -34	zarina -12	zf -37	zhyldyz -35	zim -24	zsombor -50	— 16
start|before|forecast|	capital -47	none -64	preposition -54	verb -40
start|before|hail|	capital -44	determiner -36	none -54
start|before|hear|	auxiliary -27	capital -37	determiner -33	none -7	preposition -23	stop -32	verb -54
start|before|hear|first|	a -31	in -6	the -32
start|before|hint|	auxiliary -42	none -48
start|before|hit|	capital -15	determiner -25	none -15
start|before|hold|	auxiliary -21	capital -69	determiner -46	none -61	preposition -58	subordinator -26	verb -44	word -28
start|before|hold|first|	even -36	in -33
start|before|hope|	auxiliary -31	capital -33	determiner -39	none -43	preposition -56	verb -36
start|before|hope|first|	the -33
start|before|indicate|	auxiliary -16	capital -54	none -54	that -22
start|before|inform|	none -24	pronoun -58
start|before|insist|	, -28	adverb -13	auxiliary -13	determiner -67	none -64	preposition -38	pronoun -49	stop -50	subordinator 18	that -37	to -44
start|before|insist|first|	her -36	the -62	their -19
start|before|interpret|	capital -39	none -43	preposition -36
start|before|introduce|first|	in -24
start|before|introduce|	none -38	preposition -44
start|before|inverted|judging|auxiliary|	preposition -60
start|before|inverted|judging|none|	' -30	, -73	; -34	adverb -15	coordinator -31	preposition -110	quote -73	stop -8	subordinator -69	verb-saying -66	word -28
start|before|inverted|judging|verb|	coordinator -32	preposition 42	stop -49	subordinator -42
start|before|inverted|saying|auxiliary|	, 67	auxiliary -66	stop 10
start|before|inverted|saying|none|	' -39	, 33	: -92	adverb -142	auxiliary -135	determiner -88	possessive -56	preposition -197	pronoun -151	quote -20	stop -81	subordinator -97	verb-judging -66	verb-saying -93	verb-thinking -89	word -138	’ -47
start|before|inverted|saying|to|	auxiliary -42	end -58
start|before|inverted|saying|verb|	, 53	auxiliary -127	coordinator 16	preposition -118	pronoun -77	quote -75	verb-judging -45
start|before|invoke|	none -44
start|before|issue|	capital -48	determiner -53	none -69	preposition -63	subordinator -25	verb -33	word -23
start|before|issue|first|	in -44	on -22
start|before|joke|	none -45	preposition -52
start|before|judging|	base -29	capital -16	coordinator -93	determiner -27	participle -28	past -26	preposition -37	present -45	pronoun -9	subordinator -21	verb-saying -14	word -51
start|before|judging|base|	, -30	auxiliary -30	capital -35	coordinator -50	determiner -53	end -51	preposition -15	pronoun -39	stop -58	word 9
start|before|judging|first|	9 -20	a -73	across -57	after 18	although -35	among -21	an -32	and -53	argentina -47	as -81	asked -68	at -43	beyond -18	but -70	by 15	clinton -54	crispian -14	democratic -14	democrats -38	despite -22	during -40	even -70	every -18	for -45	former -35	growers -36	her -58	his -25	if -63	in -64	it -46	its -29	itziar -34	jolyon -34	katherine -30	last -35	later -45	london -35	mr. -60	new -28	oatly -25	on -58	one -30	only -51	outside -9	roger -42	russia -34	réka -30	said -14	sanders -67	sen. -54	she -46	some 28	speaking -20	the -104	they -43	three -37	through -34	to -35	trump -45	vind -30	when -55	while -53	with -37	wolf -16	zf -37	zim -24
start|before|judging|participle|	capital -56	determiner -59	preposition -55	word -49
start|before|judging|past|	$ -43	' -30	, -72	adverb -38	capital -97	coordinator -45	determiner -89	preposition 25	pronoun 10	quote -82	stop -14	subordinator -85	that -39	verb-judging -39	verb-saying -67	word -96
start|before|judging|present|	, -49	auxiliary -35	capital -15	coordinator -34	determiner -37	quote -9	stop -79	subordinator -30	verb-saying -17	word -46
start|before|know|	none -70
start|before|lament|	capital -63	none -61
start|before|laugh|	capital -39	none -31	preposition -42	stop -38	subordinator -31	verb -47
start|before|laugh|first|	asked -38
start|before|learn|	preposition -27	verb -27
start|before|like|	capital 11	coordinator -33	determiner -69	preposition -81	pronoun -61	verb -56	word -49
start|before|like|first|	and -27	he -37	in -47	the -32
start|before|list|	determiner -37	none -37
start|before|list|first|	an -30
start|before|maintain|	capital -36	none -51
start|before|mean|	none 20	preposition -46
start|before|mention|	determiner -24	none -35	preposition -52
start|before|message|	determiner -47	none -48	preposition 27
start|before|mock|	determiner -18	none -17	preposition -7	subordinator -21
start|before|mock|first|	in -7	its -38
start|before|name|	, -20	auxiliary -32	capital -60	determiner -25	none -55	preposition -25	pronoun -50	quote -24	verb -20	word -16
start|before|name|first|	the -23
start|before|need|	auxiliary -37	capital -34	none -39	preposition -53	subordinator -52	verb -41
start|before|nominate|	capital -48	none -47	preposition -47
start|before|note|	, 29	auxiliary 10	capital -38	determiner 43	none 8	preposition 40	stop -14	that -75
start|before|note|first|	, -52	sister -29	the 36
start|before|offer|	auxiliary 20	coordinator -42	determiner -79	none -95	preposition -59	pronoun 27	stop -69	subordinator -70	verb -79	word -29
start|before|offer|first|	and -27	in -40	its -20	millers -54	the -31
start|before|oppose|	capital -11	none -48	stop -35	subordinator -27	word -38
start|before|oppose|first|	while -27
start|before|order|apposed|	judging -75	saying -38	thinking -48
start|before|order|apposition|	judging -108	saying -139	thinking -95
start|before|order|	auxiliary -38	capital -46	determiner -57	none -65	preposition -51	subordinator -38	verb -31	word -37
start|before|order|direct|	judging -8	saying 14	thinking -30
start|before|order|first|	in -23	stockholm -20	the -51
start|before|order|inverted|	judging -32	saying -26
start|before|persuade|	capital -41	none -53
start|before|phone|	capital -32	none -32	word -35
start|before|plan|	capital -42	determiner -28	none -49	preposition -41	verb -53
start|before|plan|first|	in -20
start|before|plead|	adverb -44	capital -53	none -44	preposition -53	verb -34	word -40
start|before|plead|first|	ong -14	wade -23
start|before|pledge|	capital -43	none -51	preposition -49	verb -35
start|before|pledge|first|	in -40
start|before|point|	auxiliary -70	capital -9	determiner -58	none -75	preposition -115	stop -38	subordinator -46	verb -14	word 13
start|before|point|first|	as -33	asked -61	the -45
start|before|post|	: -46	determiner -80	verb -70	word -46
start|before|post|first|	a -54	on -36	the -27	within -56
start|before|praise|	capital -69	determiner -14	none -53	preposition -37	quote -14	stop -43
start|before|praise|first|	the -10
start|before|predict|	capital 29	none -52
start|before|prefer|	none -34
start|before|preposition|	adverb -63	auxiliary -51	capital -59	preposition -45	that -21	verb-judging -45	verb-saying -32	word 6
start|before|preposition|auxiliary|	capital -33	determiner -42	judging -47	preposition -40	source -24	stop 13	thinking -43
start|before|preposition|none|	$ -34	, 22	: -85	; 17	adverb -61	auxiliary -64	capital -43	determiner -107	judging -93	preposition -36	pronoun -125	quote -46	saying -10	source 36	stop 30	subordinator -8	that -87	thinking -11	verb-saying 32	word -43
start|before|preposition|to|	auxiliary -42	capital -71	determiner -52	judging 15	pronoun -64	saying -47	that -45
start|before|preposition|verb|	, 22	: -91	auxiliary -59	capital -75	determiner -108	judging -74	preposition -43	pronoun -87	saying -36	source -17	that -66	thinking -52	verb-saying -43	word -70
start|before|present|	capital 20	determiner -48	none 17	preposition -74	word 29
start|before|press|	capital -17	none -40	preposition -41	word -17
start|before|promise|	auxiliary -32	capital 6	determiner -65	none -12	preposition -50	stop -39	subordinator -33	verb -37
start|before|promise|first|	its -15	the -36
start|before|pronoun|	adverb 8	auxiliary -15	coordinator 19	possessive 61	verb-saying 10	verb-thinking -22	word -32
start|before|pronoun|auxiliary|	, 7	; -21	coordinator -48	determiner 17	judging -66	preposition -11	source -17	thinking -53	word -75
start|before|pronoun|none|	preposition -19	saying -7
start|before|pronoun|verb|	, -40	preposition 44	pronoun -44	saying -12	source 27	stop 27	thinking -9	word -59
start|before|propose|	auxiliary 9	capital -15	determiner -13	none -68	preposition -47	verb -52	word -51
start|before|propose|first|	brazil -32	in -24	sudan -23	the -25
start|before|prove|first|	in -31
start|before|prove|	none -33	preposition -45	word -31
start|before|question|	auxiliary -23	capital -40	determiner -45	none -54	preposition -48	verb -37
start|before|question|first|	in -20	the -34
start|before|quote|	capital -62	determiner -21	none -32	preposition -16	stop -48
start|before|quote|first|	its -21	sister -31	the -9
start|before|rail|	verb -55
start|before|raise|	$ -43	capital -59	determiner -44	none -63	preposition -50	subordinator -18	verb -37	word -24
start|before|raise|first|	in -19	the -22	three -30
start|before|rank|	capital -47	none -47	preposition -33
start|before|rate|	auxiliary -21	capital -55	none -52	preposition -35	stop -27	to -22	verb -20
start|before|rate|first|	for -19	london -35
start|before|read|	auxiliary 8	determiner -28	none -31	preposition 21	quote -23
start|before|read|first|	aurélien -27	his -15	the -24
start|before|reason|	none -54	subordinator -53
start|before|recall|	, -55	capital -44	determiner -42	none -72	preposition -56	subordinator -38	verb -58
start|before|recall|first|	sora -21
start|before|recommend|	capital -62	determiner -50	none -62	preposition -48
start|before|record|	auxiliary 18	capital 36	preposition 18	stop 40	verb 46
start|before|recount|	preposition -52
start|before|refer|	determiner -38	none -50	preposition -55
start|before|refer|first|	a -29	in -33
start|before|reflect|	determiner -47	preposition -50	verb -46
start|before|refuse|	capital -39	determiner -23	none -24	preposition -33
start|before|refuse|first|	the -14
start|before|reiterate|	none -46	preposition -46	that -24
start|before|reject|	capital -49	determiner -26	none -37	preposition -34	stop -39	subordinator -30	to -31	verb -44
start|before|relate|	none -37	preposition -37
start|before|remember|	capital -50	none -60	word -43
start|before|remind|	capital 21	determiner -59	verb -55	word -50
start|before|repeat|	capital -49	determiner -53	none -43	stop -33	verb -33
start|before|repeat|first|	the -44
start|before|reply|	: -18	auxiliary -20	capital -6	none -50	preposition -63	stop -30	verb 11
start|before|reply|first|	asked 6
start|before|report|	- -42	adverb 27	auxiliary 33	capital 49	determiner -15	none 32	preposition 49	pronoun 24	verb-saying 29	word 7
start|before|report|first|	- -39	an -58	in 27	it -25	the 18
start|before|respond|	auxiliary 29	capital 33	none -62
start|before|respond|first|	china -54
start|before|retort|first|	in -31
start|before|retort|	none -31	preposition -31
start|before|reveal|	auxiliary -48	capital -66	determiner -50	none -50	pronoun -44
start|before|rule|	auxiliary -51	capital 19	determiner 9	none -55	preposition -71	verb 22
start|before|rule|first|	the 9
start|before|saying|	( -61	, -72	- -53	auxiliary -61	base -12	capital -8	participle -122	past -23	preposition -25	present 7	verb-judging -46	verb-saying -57	verb-thinking -53	word -58
start|before|saying|base|	, 35	adverb -39	auxiliary -36	capital -92	coordinator -30	determiner -87	end -81	pronoun -70	stop -17	subordinator -69	that -82	word -19
start|before|saying|first|	( -61	, -72	- -53	12 -23	17 -27	a 39	about -38	abu -16	accra -52	adelheid -54	after 27	al -25	albert -44	already -33	also -44	although -52	among -64	an -33	ancel -54	and -17	another -48	as -19	asked -27	at -60	aurélien -27	authorities 43	awara -38	back -51	balambér -54	bastian -27	because -30	beijing -36	beirut -57	besides -41	bheki -30	bill -44	bishop -11	bob -30	botirjon -39	brackish -43	brazil -32	brian -38	brno -51	bronte -26	brussels -41	but 12	by -23	cairo -44	camp -66	caroline -29	cassandra -29	china -12	chris -37	christopher -26	clement -35	clementine -22	cleveland -37	clinton 35	contacted -35	counsel -45	cruz 35	dalva -52	dan -26	dana -61	danicley -28	darlene -35	david -33	democratic 22	deng -54	denver -20	despite -16	dhagaweyne -47	domenica -24	dominic -29	donald 31	dr -41	during -8	each -46	earlier -56	edward -14	egypt -45	electric-truck -67	eli -20	even 34	executive -29	father -26	faye -38	federal 20	first -58	fitzroy -17	former 24	france -29	fraser -16	from -61	gavi -26	geneva -60	gernot -8	giles -27	global -14	grace -38	graham -10	greece -35	green -27	hallgerður -52	harold -43	hazel -31	he 10	her -26	hillary 46	his 26	hnat -41	hon. -44	hope -33	hugo -18	idil -24	if 27	in -11	india 16	inec -23	innocent -46	iran -57	istanbul -38	it -11	its -88	jas -41	jerusalem -7	juliet -31	june -22	just -53	jxn -22	kentucky -11	kiran -24	kirra -51	kudo -32	kwame -43	kyiv -64	labour -20	lale -50	laos -39	le -71	leah -25	liberty -57	like 8	london -60	lotu -25	low -35	lubbock -73	lucinda -23	luis -31	lunga -55	lydia -20	mai -56	manila -69	many 48	mark -45	may -49	meanwhile 19	melbourne -67	melinda -34	members 38	mena -34	michigan 15	millers -54	moscow -54	mr -50	mr. 8	mrs -43	mrs. 44	ms. 29	namgung -22	naomi -45	national -61	neil -17	new 17	nilima -50	nishida -11	noelle -27	nong -53	nordstrand -22	numsa -51	octopuses -67	odd -32	of -67	oil -21	on -64	one -80	ong -14	only -50	opposition -31	outside -43	ouyang -29	oxford -13	oybek -25	panel -21	pang -47	paris -64	parks -40	pasto -20	paul -33	percy -43	port -53	prabal -27	president 19	pressed -67	preston -49	ramón -50	reacting -59	rep. 22	replying -71	republican -46	rezwanul -26	rodion -28	rome -55	rosamund -23	rowena -33	russia -12	ruth -27	sanders 19	sen. -71	senator -29	senior -35	several 14	sheikh -32	shen -42	shortly -45	since -38	sister -37	so -42	solicitor -61	some 12	sora -21	speaking -58	state 21	stephanie -34	still 40	stockholm -20	stockholm-based -24	struan -42	sudan -23	sukumaran -57	sunder -25	sunita -18	sweden -28	taipei -54	target -56	thamir -36	the -14	their -16	then -45	there 30	this -18	thomas -41	those 22	though -69	to 36	today -42	torill -29	trump 29	tuesday 19	turning -31	tyler -61	uncle -38	under -35	vanuatu -31	vienna -67	vietnam -57	vukašin -42	wade -30	washington 31	when -14	wilma -30	wing -62	winter -39	with 6	within 16	yet -37	your -57	yusuf -34	zarina -12	zhyldyz -35	zsombor -50
start|before|saying|participle|	determiner -46	preposition -55	pronoun -24	stop -44	that -36	word -56
start|before|saying|past|	' -39	, 27	: -18	; -29	adverb -47	auxiliary -160	capital 18	determiner -25	end -40	possessive -51	preposition -34	pronoun -31	quote -8	stop 12	subordinator -25	that -30	verb-judging -82	verb-saying -99	verb-thinking -92	word -21	’ -47
start|before|saying|present|	) -47	, 42	: -72	; 7	adverb -92	auxiliary -108	capital -58	coordinator -59	determiner -18	end -24	pronoun -83	quote -82	stop 23	subordinator -42	that -69	verb-saying -60	verb-thinking 59	word -36
start|before|say|	' -39	( -49	, 34	: -19	adverb -65	auxiliary -15	capital -25	coordinator 36	determiner -10	end -7	none -23	possessive -62	preposition 38	quote -39	subordinator 36	that 29	verb-judging -76	verb-saying -79	verb-thinking -82	word -31
start|before|say|first|	( -49	, -42	a 8	about -38	adelheid -54	after 45	al -20	also -40	among -50	an -14	and -13	as 11	at -20	beijing -25	bheki -30	bishop -11	botirjon -39	brian -38	bronte -26	but 47	by 14	cairo -44	cassandra -29	china -6	chris -37	christopher -26	clement -23	cruz 49	darlene -35	despite -39	domenica -24	dr -21	during -48	eli -20	even 46	father -26	for -48	former 24	france -29	fraser -16	gernot -8	greece -35	green -27	harold -43	he 39	his 6	hope -20	hugo -18	idil -24	if 14	india 42	inec -23	innocent -42	iran -57	it 32	its -78	jas -41	jerusalem -7	juliet -31	jxn -22	kentucky -11	kiran -24	kyiv -64	labour -20	leah -25	like 17	lotu -25	low -35	lucinda -23	luis -31	lydia -20	mai -47	manila -60	many 53	mark -35	may -46	melinda -34	more -33	moscow -54	mr. 28	mrs. 41	ms. 35	namgung -22	nishida -11	nordstrand -22	one -64	opposition -31	oxford -13	oybek -25	panel -21	paris -63	parks -40	paul -36	port -50	prabal -27	pressed -58	preston -49	rep. 15	rome -55	rosamund -23	rowena -33	sanders 31	sen. -45	senator -46	she -16	shen -42	since -29	so -36	solicitor -61	some -10	south 32	speaking -52	state 24	stockholm-based -24	sunita -18	sweden -28	target -25	that 12	this -51	thomas -14	though -47	through -69	torill -29	trump 38	vietnam -57	vukašin -42	washington -22	while 32	winter -39	with 27	zhyldyz -35
start|before|seek|	capital -30	none -60	preposition -26	subordinator -34	verb -21	word -31
start|before|seek|first|	in -8
start|before|see|	auxiliary -37	capital -36	determiner -51	none -55	preposition -59	pronoun -32	subordinator -42	verb -27	word -31
start|before|see|first|	crispian -14	in -26	the -16
start|before|shoot|	capital -31	none -42	preposition -33	word -29
start|before|show|	, 29	auxiliary -18	capital -19	coordinator -51	determiner 28	end -66	preposition 6	pronoun -8	stop 59	verb 29	word -70
start|before|show|first|	in 11
start|before|shrug|	none -64	preposition -33	stop -62
start|before|signal|	auxiliary -45	verb -39
start|before|sign|	capital -72	coordinator -30	determiner -61	none -81	preposition -56	verb -56
start|before|sign|first|	in -41	on -29	pasto -20	the -28
start|before|sing|	capital -37	none -19	stop -25	verb -41
start|before|sing|first|	hope -19
start|before|slam|	none -40
start|before|source|	coordinator -10	preposition 13	subordinator 26
start|before|source|first|	a -33	and -23	as 7	at 12	but 7	clinton 22	hillary 15	in 32	it -26	london -22	more -17	mrs. 12	one -25	sanders 14	the 6	there 25	trump -12	washington -23
start|before|source|source|	) -58	, -23	adverb 38	capital -9	stop 8	verb-saying 53	word 11
start|before|speak|	adverb -23	auxiliary -42	capital -55	determiner -30	none -65	preposition -66
start|before|speak|first|	the -24
start|before|state|	auxiliary -15	capital -21	determiner -55	none -102	preposition -64	stop 13	subordinator -38	that -38	verb -63	word -38
start|before|state|first|	in -33	the -40
start|before|stress|	determiner -35	none -27	that -26
start|before|stress|first|	its -7
start|before|subordinator|	adverb 20	auxiliary 6	capital 31	determiner -55	possessive 29	preposition -98	pronoun 9	subordinator -30	that -16	verb-judging -32	verb-saying 75	word -25
start|before|subordinator|auxiliary|	, 35	determiner 7	preposition -73	pronoun -72	saying -35	source 23	stop -28	that -84	thinking -27	word -58
start|before|subordinator|none|	, -13	adverb -44	capital -74	determiner -65	judging -92	preposition -40	pronoun -33	saying -13	source 41	stop 66	that -49	thinking -57	word -54
start|before|subordinator|to|	preposition -27	saying -65	thinking -32
start|before|subordinator|verb|	, -10	capital 9	determiner -91	judging -9	preposition -6	pronoun -42	saying 31	source -13	stop 52	subordinator -60	that -74	word -18
start|before|suggest|	auxiliary -66	capital -67	end -54	subordinator 17	that -48
start|before|suggest|first|	the -66
start|before|support|	auxiliary -59	capital -9	determiner -52	preposition 7	stop -62	subordinator -41	verb -65	word -66
start|before|support|first|	in -54
start|before|talk|	capital -50	none -79	preposition -69	verb -35
start|before|talk|first|	in -32
start|before|tell|	, -126	- -36	: -91	adverb -72	auxiliary 10	capital 9	coordinator 6	determiner 35	end -40	none -18	preposition -142	pronoun -15	quote -75	stop -122	subordinator -74	that -53	verb -15	verb-saying -61	word 22
start|before|tell|first|	- -36	a 24	albert -44	ancel -54	asked -76	at -47	awara -38	balambér -54	brackish -43	brno -51	but -42	by -19	camp -55	caroline -29	counsel -45	dalva -52	deng -54	dhagaweyne -47	dominic -29	egypt -45	faye -38	grace -38	hallgerður -52	her 15	his -89	hnat -41	hon. -44	in -72	innocent -28	its -48	june -22	kirra -51	kudo -32	kwame -43	lale -50	laos -39	lunga -55	mai -49	mr -50	mrs -43	naomi -45	nilima -50	nong -53	odd -32	on -41	one -63	ouyang -29	pang -47	ramón -50	rezwanul -26	rodion -28	stephanie -34	struan -42	sukumaran -57	sunder -25	thamir -36	the -20	their -75	uncle -38	vanuatu -31	washington -66	while -48	wilma -30	zsombor -50
start|before|testify|	determiner -29	none -32	preposition -23	pronoun -32	that -7
start|before|testify|first|	a -18	an -14
start|before|thank|	' -30	, -23	capital -47	determiner -25	none -55	preposition -27	stop -47
start|before|thank|first|	itziar -34	the -17	zim -24
start|before|that|	auxiliary -48	word 56
start|before|that|auxiliary|	saying -24
start|before|that|none|	saying 7
start|before|that|verb|	, 33	saying 21
start|before|thinking|	( 13	, -42	base -21	capital -20	coordinator -81	determiner -21	participle -75	past -75	preposition -24	present -20	pronoun -29	subordinator -24	word -36
start|before|thinking|base|	auxiliary -71	coordinator -52	determiner -86	end -70	preposition -93	pronoun -66	stop 42	that -11	word -92
start|before|thinking|first|	( 13	, -42	after 8	among -29	an 10	and -53	as -51	at -75	but -53	clinton -46	colombo -59	even -51	for -62	from -27	her -39	his -43	if -68	in -17	it -30	mr. -39	on -73	outside -18	she -41	this -49	when 31	while -62	with -58
start|before|thinking|participle|	determiner -32	preposition -48	word -48
start|before|thinking|past|	, -41	adverb -62	capital -55	determiner -61	preposition -20	pronoun -28	stop -77	subordinator -40	that -59	verb-saying -22	word -56
start|before|thinking|present|	, 6	capital -72	determiner -57	preposition -63	stop 13	word -68
start|before|think|	, -6	capital 25	determiner -67	none -8	pronoun 18	subordinator 12	verb 20
start|before|think|first|	in -46	the -26
start|before|title|	determiner -23	quote -23
start|before|title|first|	the -23
start|before|trust|	none -47
start|before|try|	auxiliary -29	capital -55	determiner -42	none -57	preposition -61	subordinator -33	verb -44
start|before|try|first|	as -26	the -28
start|before|tweet|	capital 19	none 19
start|before|urge|	adverb -35	capital -63	determiner -56	none -72	preposition -49	stop -35	verb -34	word -47
start|before|urge|first|	a -35	in -22	sheikh -32	the -40	zarina -12
start|before|use|	auxiliary -58	capital -50	coordinator -23	determiner -54	none -76	preposition 11	subordinator -74	verb 23
start|before|use|first|	in -22	the -41
start|before|venture|	capital -30	none -30
start|before|verb-judging|none|	saying -46
start|before|verb-judging|	word -46
start|before|verb-saying|	capital -55
start|before|verb-thinking|	capital -41
start|before|verb-thinking|none|	saying -53
start|before|view|	capital -51	none -48	preposition -44
start|before|voice|	capital -50	none -40	preposition -47	word -33
start|before|volunteer|	none -39	preposition -37
start|before|vote|	, -55	auxiliary -39	capital -63	coordinator -26	determiner -30	none -43	preposition -61	pronoun -24	stop -30	subordinator -28	verb -47	word -23
start|before|vote|first|	in -30	the -9
start|before|vow|	determiner 23	none 19	preposition -57
start|before|vow|first|	in -29	its -30
start|before|want|	auxiliary -42	capital -61	determiner -41	none -45	preposition -39	subordinator -40	word -32
start|before|want|first|	in -22	the -11
start|before|warn|	auxiliary -31	determiner -68	none -105	preposition 13	that -29	to -49	verb 24	word -68
start|before|warn|first|	an -59	fitzroy -17	russia -29
start|before|wave|	capital -42	none -46	preposition -42
start|before|weigh|	determiner -13
start|before|welcome|	capital -58	determiner -39	none -54	stop -49
start|before|welcome|first|	the -20
start|before|wonder|	subordinator -39
start|before|word|	( -28	, -28	auxiliary -35	capital -50	preposition -74	subordinator -22	word -59
start|before|word|auxiliary|	word -11
start|before|word|none|	, -46	capital -37	judging -47	preposition -47	pronoun -32	saying -76	source -46	stop -50	subordinator -24	thinking -41	word -24
start|before|word|verb|	capital -54	judging -28	preposition -38	saying -11	stop 74	word -33
start|before|worry|	capital -35	none -40	preposition -49
start|before|write|	, 52	: -72	auxiliary 8	capital 17	determiner 45	none 28	preposition -36	pronoun -58	stop -72	that -61	verb 13
start|before|write|first|	dana -23	in -83	ms. -68	on -64	the 44
start|before|—|	determiner 16
start|behind|accuse|	determiner 21	none -45	verb -24	word -15
start|behind|accuse|first|	killing -50	wrongdoing -54
start|behind|	acknowledge -73	add -105	admit 23	advise -73	advocate 32	aim 31	allow -89	allude 45	announce -93	answer -19	apologise -15	apologize -15	appeal -38	applaud -63	argue -57	ask -24	assure 24	attack 27	attribute -61	back -21	believe 64	bill 28	blame -20	boast 58	call 36	caption -70	care -16	cast -64	caution -11	celebrate -72	challenge -95	champion -62	cheer 12	chip -44	cite -65	claim -113	comment 19	compare -116	complain -22	concede -66	confirm -98	continue -156	counsel -56	credit 10	criticize 10	cry -13	debate 16	decide -13	declare -18	decline -68	deliver -69	demand -18	deny -56	describe -74	detail -15	disagree 44	disclose -10	dismiss -49	doubt 16	echo 11	email -27	estimate -8	expect -12	explain -81	favor -57	fear -23	feel -25	figure -37	find -126	fire -20	forecast -31	fume -61	greet -8	hear -87	hint 34	hit -74	hold -40	identify 12	intend -10	interpret -7	introduce -54	invite -64	issue -21	joke -8	knock -78	know -21	lash -40	laugh -15	learn -34	like -97	list -59	lobby -21	maintain -30	mean -80	mention 7	message -8	murmur -24	name -33	need -56	nominate -81	note -23	object -17	offer -107	oppose -60	order -21	outline 6	phone -49	plan -22	plead 7	pledge -93	point 40	post -13	praise 41	pray -67	prefer -77	present -49	promise -119	propose -58	protest -32	prove -56	question -22	quote -88	rail 67	raise -96	rank -85	rate -91	read -119	reason -29	recall 8	recognize -56	recommend -65	record -131	recount -42	refer 59	reference 29	reflect 10	refuse -47	regard 44	reject 23	relate -15	remark 20	reply -50	report -55	respond -6	reveal -43	rule 6	say -84	see -90	shoot -120	show -117	shrug 40	sign -7	sing -82	slate -62	speak -26	spell 15	state -125	suggest -64	support -6	suspect -18	swear -56	tell -105	testify -80	text -49	thank -80	threaten -44	title -58	treat -26	trust -48	try -152	tweet 27	understand 17	use -54	view 14	voice -77	volunteer -76	vote 28	vouch 33	want -34	warn -13	wave -79	weigh 26	wish -42	write -31
start|behind|add|	determiner -82	none -85	verb -53
start|behind|add|first|	her -31	his -50	the -58
start|behind|admit|	determiner 10	verb -61
start|behind|adverb|	, -18	capital -37	determiner 11	preposition -38	word -21
start|behind|adverb|none|	judging -29	saying -88	thinking -76
start|behind|adverb|to|	thinking -44
start|behind|advise|	determiner -73	none -63
start|behind|advise|first|	the -51
start|behind|advocate|	determiner 34	verb 9	word 14
start|behind|advocate|first|	a 43	the 12
start|behind|agree|	auxiliary -83	capital 8	determiner -7	pronoun 30	subordinator -54	verb 9
start|behind|agree|first|	a 9	be -27	buy -70	him 11
start|behind|aim|	auxiliary 29	capital -78	determiner 25	none 23	word 21
start|behind|allow|	none -58	verb -62	word -66
start|behind|announce|	auxiliary -50	capital -77	determiner -52	none -61	verb -52
start|behind|announce|first|	monday -24	the -52
start|behind|answer|	determiner -80	none -7	verb -31
start|behind|answer|first|	the -80
start|behind|apologise|	determiner 26	word -100
start|behind|apologise|first|	appointment -48	the 31
start|behind|apologize|	capital -17	determiner -9	to -19
start|behind|apologize|first|	his -10
start|behind|appeal|	auxiliary 19	capital 8	none -99	to -74	verb -84	word -123
start|behind|appeal|first|	calm -38	the -82
start|behind|argue|	auxiliary -69	capital -69	determiner -32	none -61	subordinator -69	verb -18
start|behind|argue|first|	a -17
start|behind|asks|false|	auxiliary 8	marks -121	none -32	to 27	verb 6
start|behind|asks|true|	auxiliary 49	none 25	to -42	verb -11
start|behind|ask|	auxiliary 6	capital -47	determiner -35	none -49	pronoun -76	verb -14	verb-judging -71	verb-saying 7	verb-thinking -42	word -7
start|behind|ask|first|	a -44	be -30	data -54	her -56	his 13	it -65	the 6	their -73
start|behind|assure|first|	winning 10
start|behind|assure|	none 10	word 10
start|behind|attack|	auxiliary 25	capital 20	determiner 24	none 6	word -33
start|behind|attack|first|	a -22	paris -54	the 26
start|behind|attribute|	determiner -57	none -59
start|behind|attribute|first|	a -40
start|behind|auxiliary|	adverb 26	auxiliary -41	capital -58	determiner -16	preposition 23	subordinator -32	verb-judging -38	verb-saying -45	word -110
start|behind|auxiliary|auxiliary|	saying -44	thinking -56
start|behind|auxiliary|none|	saying -78	thinking 20
start|behind|auxiliary|to|	thinking -47
start|behind|auxiliary|verb|	judging -38	saying -28	thinking -47
start|behind|back|	auxiliary -107	capital -13	determiner -7	none -11	verb -13	word -36
start|behind|back|first|	a -81	his -48	its 16	the -13	their -47
start|behind|before|	about 154	after -89	against 96	along -36	amid -60	among -71	as 6	at -42	before -121	behind -56	between -81	beyond -84	by -209	despite -53	down 11	during -117	for 56	from -189	in -214	inside -54	into -93	like -113	of 36	off -27	on -34	out 54	outside -88	over -46	since -99	than -86	to -57	under -96	until -81	with 9	within -90	without -61
start|behind|believe|	none 55
start|behind|bill|	auxiliary -46	determiner -45	none 33	word 7
start|behind|bill|first|	the -45
start|behind|blame|	determiner -38	none 12	verb -38
start|behind|blame|first|	the -38
start|behind|boast|	none 48
start|behind|call|	auxiliary 9	capital -16	determiner 25	none 17	preposition -44	pronoun 25	to 40	verb -9	verb-judging -19	verb-saying -67	word 28
start|behind|call|first|	a 7	all 40	an 37	in -29	order -43	reporters -62	the -10	trump 19
start|behind|capital|	- -36	: -68	; -36	adverb -52	capital -8	coordinator -17	determiner -58	end -88	possessive 42	preposition -41	pronoun -46	stop -22	subordinator -34	that -96	verb-saying 11	word -11
start|behind|capital|auxiliary|	judging -7	saying -12	thinking -49
start|behind|capital|marks|	saying -64
start|behind|capital|none|	judging 6	saying -38
start|behind|capital|to|	judging -18	saying -17	thinking -93
start|behind|capital|verb|	judging 7	saying 24	thinking -24
start|behind|care|	none -79	word -18
start|behind|caution|	verb -33
start|behind|celebrate|	determiner -51	none -58	word -48
start|behind|challenge|	capital -56	determiner -50	none -77	verb -33	word -68
start|behind|challenge|first|	the -41
start|behind|champion|	capital -57	none -51
start|behind|charge|	auxiliary -64	capital -78	determiner -76	none -38	verb 37	word 29
start|behind|charge|first|	a -70
start|behind|cheer|	determiner 8	none -9
start|behind|cheer|first|	the 16
start|behind|chip|	none -44
start|behind|cite|	none -45	verb -51	word -54
start|behind|claim|	auxiliary -43	capital -45	determiner -82	none -83	verb -50
start|behind|claim|first|	a -40	have -23	the -43
start|behind|comment|	capital 16	none 34	to -8	verb -17	word -12
start|behind|compare|	capital -58	determiner -65	none -93	verb -71	word -91
start|behind|compare|first|	the -49
start|behind|complain|	capital 10	determiner -43	none -115	verb 14	word -75
start|behind|complain|first|	the -33
start|behind|concede|	capital -39	determiner -49	none -55	to -40
start|behind|concede|first|	the -49
start|behind|confirm|	capital -44	determiner -73	none -88	word -50
start|behind|confirm|first|	the -63
start|behind|continue|	auxiliary -62	determiner -42	none -123	to -46	verb -90	verb-judging -58	verb-saying -65	word -130
start|behind|continue|first|	be -20	grow -37	the -18
start|behind|coordinator|	word -62
start|behind|counsel|	capital -35	none -56
start|behind|credit|	none 13	verb -12	word -18
start|behind|criticize|	to 29	verb -56	word -12
start|behind|cry|	determiner -57	none -56
start|behind|cry|first|	the -45
start|behind|debate|	capital -107	determiner -24	none 23	verb -6	word 57
start|behind|debate|first|	the -78
start|behind|decide|	none -91	to -77	verb 25	verb-judging 19	word -81
start|behind|declare|	determiner -39	none -78	word -14
start|behind|decline|	auxiliary -68	capital -55	none -97	to -63	verb -23	verb-judging -61	verb-saying -105	word -9
start|behind|decline|first|	be -19	comment -80	discuss -27	say -46	speculate -37
start|behind|deliver|	capital -35	determiner -38	none -53	verb -44	word -45
start|behind|demand|	word 11
start|behind|deny|	none -56
start|behind|describe|	determiner -57	marks -23	none -45	word -41
start|behind|describe|first|	his -32	the -33
start|behind|detail|	determiner -8
start|behind|detail|first|	the -8
start|behind|determiner|	$ 42	adverb -37	auxiliary -49	capital 7	coordinator -74	determiner 8	quote -59	stop -86	subordinator -46	that -45	verb-judging -49	verb-saying 8	verb-thinking 51	word 8
start|behind|determiner|auxiliary|	saying 18	thinking 16
start|behind|determiner|marks|	judging -92	saying -107
start|behind|determiner|none|	judging -24	saying -22	thinking -43
start|behind|determiner|to|	judging 10	saying 17	thinking 54
start|behind|determiner|verb|	judging 9	saying -6
start|behind|disagree|	determiner 28	none 32
start|behind|disclose|first|	a 12
start|behind|disclose|	verb -71
start|behind|dismiss|	none -40	word -42
start|behind|dispute|	capital 21	verb -66	word -59
start|behind|doubt|	none -10
start|behind|echo|	capital 12	none 11
start|behind|email|	auxiliary -45	verb -76	word -80
start|behind|expect|	adverb -42	auxiliary 10	capital -65	to -56	verb -85	verb-judging -65	verb-saying -62	verb-thinking -46	word -11
start|behind|expect|first|	be -69	sign -35
start|behind|explain|	auxiliary -47	capital -50	determiner -56	none -42	verb -52
start|behind|explain|first|	a -42
start|behind|favor|	none -52	word -52
start|behind|fear|first|	the -20
start|behind|fear|	word -78
start|behind|feel|	determiner -68	none -9
start|behind|figure|	capital -34	determiner -51	none -80	to -27	verb -46	word -88
start|behind|figure|first|	the -36
start|behind|find|	auxiliary -55	capital -59	determiner -70	none -102	preposition -49	subordinator -51	verb -67	word -65
start|behind|find|first|	a -40	the -41	who -30
start|behind|fire|	capital 8	determiner -69	none -36	verb 20
start|behind|fire|first|	the -54
start|behind|first|	1 -53	14 -47	2008 21	2012 -51	2016 -46	2018 -31	2021 -22	2022 -65	2023 -35	3 -57	31 -58	41 -67	600 -69	a 7	about -60	add -30	address -51	air -70	america 20	an -13	analysts -59	another 38	answer -54	any -80	anyone -49	appeal -43	applause -34	apply -38	appointment -48	april -38	as -64	ask -39	assure -37	at -6	attack -47	attend 17	august -28	avoid -45	back -48	ban -78	bbc -54	be -122	beat -61	behalf -56	being 19	benghazi 8	block -47	bluesky -43	both 17	breda -24	bring 14	build -44	buy -80	by -51	call -36	calm -90	carry -50	cast -46	challenge -43	change 23	charleston -39	christie 36	clinton 16	close -67	comment -35	condition -77	congress -13	consider -50	cool -55	county -56	court -42	create -55	credit -42	cruise -54	cut -45	data -54	debate -47	december -38	defend -39	deliver -39	democratic 13	discuss -33	do 12	donald 43	dr. -58	draft -35	each -100	endorse -30	every -35	expand -53	explain -34	facebook -75	far 17	favor -61	fc -38	find -44	first -41	florida -40	focus -43	for -79	former 31	four -35	fox -71	friday -116	further -14	georgia -52	get -85	give -86	govern -61	grow -37	growing 27	have -60	hear -57	help -93	her 13	hillary -29	his 11	hold -60	hospitals -63	host -56	how 40	human -55	if -58	immigration 31	impose 45	in -93	individual -81	instagram -59	intervene -53	iowa -51	is -50	it -58	june -69	keep -77	killing -50	know -64	latin -41	latinos 39	law -17	least -87	leave -55	let -47	limit -51	live -50	london -20	look -72	lost -69	lower -54	luxembourg -35	make -90	march -70	match -28	may -43	me 33	mediate -44	meet -56	men -59	merge -74	monday -126	more 24	most -90	move -52	mr. 51	msnbc -42	much -7	new -88	next -43	nine -40	nothing -74	obama 20	ohio -39	on -51	one -10	order -44	other 42	paris -61	parliament -52	part 18	pass -66	passengers -69	pay -69	people -70	persuade -31	phoenix -42	phone -61	pick 11	play 22	poach -32	politics -58	president -8	press -35	prevent -49	price -41	protect -58	protest -36	provide -52	public -56	publish 21	put -74	question -47	questions -64	quit -47	raise 9	rally -38	readers -52	recent 13	refund -45	release -61	remember -37	reporters -85	reports -20	republican -78	requests 7	response -45	returning -18	rise -42	rubio 25	rule -49	run -65	sanders 26	saturday -69	say -78	saying -49	see -89	sell -46	sen. 38	set -33	show -48	sign -37	social -9	some 14	south -38	speak -54	speculate -42	spend -64	state -31	stay -57	stop -58	sue -33	sunday -64	support -58	surface -42	take 14	talk -49	telegram -53	telephone -43	tell -24	texas -34	that -8	their -42	them 10	they -53	think 27	this -60	those 41	three -50	throughout -29	throw -54	thursday -107	to 20	trump 56	try -43	tuesday -36	turkey -55	turn 18	twitter -61	two -22	u.s. 11	use -53	vermont -49	visit -48	vote -63	voters -65	wall 14	want -40	washington 20	wednesday -100	weigh -49	what 15	where -54	whether 16	who -48	win 10	withdraw -27	work -80	world -66	wrongdoing -54	x -67	your 6
start|behind|forecast|first|	analysts -42
start|behind|forecast|	none -29
start|behind|fume|	none -61
start|behind|greet|	none -8	word 11
start|behind|hear|	capital -42	determiner -52	none -74	word -54
start|behind|hint|	determiner -12	none 7	verb 39
start|behind|hit|	capital -47	determiner -41	none -65
start|behind|hit|first|	the -35
start|behind|hold|	auxiliary -56	capital -7	determiner -132	none -14	preposition -44	to -27	verb -101	word -7
start|behind|hold|first|	a -87	for -36	nine -40	the -90
start|behind|hope|	determiner 7	none -12	to 21	verb -86	verb-saying -54	word 9
start|behind|hope|first|	a -33
start|behind|identify|	capital 20	determiner 20
start|behind|identify|first|	a 13	the 16
start|behind|insist|	auxiliary -19	word -10
start|behind|intend|	none -80	verb-saying -35	word -85
start|behind|interpret|	none -83
start|behind|introduce|	determiner -30	none -50
start|behind|invite|	verb -35	word -50
start|behind|issue|	auxiliary -77	capital -77	none -22	verb -11	word -8
start|behind|issue|first|	his 12	the -17	their -64
start|behind|joke|	determiner -39	marks -44	none 11	pronoun -73	verb -69
start|behind|joke|first|	his -63	it -73
start|behind|judging|	adverb -20	auxiliary -71	capital 11	participle 40	past -27	preposition -93	present -8	subordinator 8	verb-judging -19	verb-saying -26	word 6
start|behind|judging|first|	41 -67	a -12	all 40	an 6	as -57	at -49	be -34	clinton 28	democratic 23	far -51	friday -36	georgia -52	her 16	him -12	his -8	how -11	immigration 10	in -49	it -12	its -16	killing -50	least -53	london -20	look -56	monday -74	mr. 24	new -69	obama 23	order -43	paris -58	president 30	quit -37	reporters -63	sue -33	the -15	their -68	this -53	those 51	throughout -27	trump 25	two -39	vote -48	what 45	whether 30	work -42	wrongdoing -54
start|behind|knock|	determiner -57	none -75
start|behind|know|	determiner -26	none -24	word -62
start|behind|know|first|	the -26
start|behind|lash|first|	at -40
start|behind|lash|	preposition -40
start|behind|laugh|	auxiliary -44	determiner 12	none -91	pronoun -44	that -44
start|behind|laugh|first|	that -44	the 12
start|behind|learn|	auxiliary 7	determiner 8	none -26	pronoun -56	verb -65	word -99
start|behind|learn|first|	the -80
start|behind|like|	auxiliary -43	none -75	verb -32	verb-judging -50	verb-saying -36	word -50
start|behind|like|first|	say -30	see -32
start|behind|list|	auxiliary 13	capital -70	determiner -16	none -103	verb -59	word -78
start|behind|list|first|	london -20	the 10
start|behind|lobby|	none -84
start|behind|mean|	auxiliary -27	none -60	word -67
start|behind|mention|	determiner 6	none 23	word -24
start|behind|mention|first|	the -30
start|behind|message|	capital -64	determiner -65	none 6	verb -45	word 38
start|behind|message|first|	the -58
start|behind|name|	determiner -72	none -11	verb -75	word -46
start|behind|name|first|	the -52
start|behind|need|first|	be -39	do -55	keep -26	know -29	win -63
start|behind|need|	none -128	to -77	verb -59	verb-saying -33	verb-thinking -31	word -119
start|behind|nominate|	capital -45	determiner -64	none -71
start|behind|nominate|first|	the -42
start|behind|note|	determiner -16	none -33	verb 15
start|behind|note|first|	the -15
start|behind|object|	determiner -14	none -88	verb -72
start|behind|object|first|	the -8
start|behind|offer|	auxiliary -40	capital -36	determiner -57	marks -21	none -100	verb -52	verb-saying -34	word -82
start|behind|offer|first|	buy -27	mediate -44	pay -32	the -47
start|behind|oppose|	capital -37	none -49
start|behind|order|apposed|	judging 12	thinking 24
start|behind|order|apposition|	judging -10	saying -43	thinking -38
start|behind|order|	capital -97	determiner 18	none -15	word -71
start|behind|order|direct|	judging -12	thinking -22
start|behind|order|first|	the -73
start|behind|order|relative|	saying -23	thinking -8
start|behind|order|shared|	judging 7	thinking -11
start|behind|paint|first|	the -59
start|behind|paint|	none -57
start|behind|plan|	adverb -29	auxiliary -47	capital -78	determiner 10	none -130	to -46	verb 34	verb-judging -34	verb-saying -50	verb-thinking 18	word -117
start|behind|plan|first|	a 26	run -26
start|behind|plead|	capital -61	none 40
start|behind|pledge|first|	ban -33
start|behind|pledge|	none -83	to -35	verb-judging -28	word -84
start|behind|point|	auxiliary 56	capital 48	none -37	pronoun -67	that 29	to -31	verb 69	word 15
start|behind|point|first|	a 20	clinton 15	her -77	his -20	that 29	the 10
start|behind|post|	auxiliary -37	capital -24	determiner -12	none -131	word -52
start|behind|post|first|	a 18	facebook -45	instagram -45	x -46
start|behind|praise|	capital 39	none 53
start|behind|pray|	determiner -61	none -65
start|behind|pray|first|	the -39
start|behind|prefer|	none -62	verb-judging -59
start|behind|preposition|auxiliary|	saying 14
start|behind|preposition|	capital -93	determiner -61	quote -64	verb-saying -73
start|behind|preposition|marks|	judging -39
start|behind|preposition|none|	judging -69	saying 8	thinking -56
start|behind|preposition|to|	saying -58	thinking -22
start|behind|preposition|verb|	saying -36	thinking -32
start|behind|present|	determiner -39	verb -33
start|behind|press|	determiner -9	none -28	word 22
start|behind|press|first|	the 11
start|behind|promise|	adverb -35	auxiliary -44	capital -37	none -83	to -52	verb -63	verb-judging -36	word -101
start|behind|promise|first|	be -16	build -22	buy -22	keep -28
start|behind|pronoun|	, 29	; 10	auxiliary -15	preposition -22	stop -24	verb-saying -62	word 9
start|behind|pronoun|none|	thinking -13
start|behind|pronoun|verb|	saying -113
start|behind|protest|	determiner -94	none -58
start|behind|protest|first|	the -63
start|behind|prove|	auxiliary -52	none -28	verb -30
start|behind|prove|first|	be -40
start|behind|question|	auxiliary 38	capital 12	determiner -6	none -46	subordinator -9	to -44	word -82
start|behind|question|first|	his 7	how -30	the -14	whether 25
start|behind|quote|	auxiliary -52	capital -49	determiner -58	none -46
start|behind|quote|first|	a -20	the -54
start|behind|rail|	capital 38	determiner 35	none 49	to 33
start|behind|raise|	capital -66	none -72	word -46
start|behind|rank|	capital -57	determiner -57	none -71
start|behind|rank|first|	the -57
start|behind|rate|	auxiliary -44	capital -38	determiner -38	none -65	verb -39	word -77
start|behind|rate|first|	the -38
start|behind|read|	auxiliary -26	capital -62	determiner -90	none -95	verb -54	word -39
start|behind|read|first|	a -60	an -19	the -62
start|behind|reason|	auxiliary -6	none -68	word 13
start|behind|recall|	determiner 8	none 21
start|behind|recognize|	determiner -45	none -56
start|behind|recommend|	capital -43	verb -37
start|behind|record|	capital -64	determiner -59	none -101	word -87
start|behind|record|first|	a -28	the -52
start|behind|recount|	none -42
start|behind|refer|	auxiliary 34	capital 83	determiner 24	marks -79	none 25	pronoun -25	subordinator -54	verb 49	word 45
start|behind|refer|first|	a -36	as -54	the 11
start|behind|reflect|	verb 24
start|behind|refuse|	auxiliary -57	none -21	verb -76	verb-judging -60	verb-saying -79	word -17
start|behind|refuse|first|	answer -31	comment -18	say -22	take 27
start|behind|reject|	none 29
start|behind|relate|	determiner -77	word 10
start|behind|relate|first|	her -52	the -53
start|behind|remark|	none 6	word 26
start|behind|reply|	capital -101	determiner -82	none -110	verb -10
start|behind|reply|first|	a -68	the -44
start|behind|report|	capital -13	determiner -132	none -41	verb -99	word -91
start|behind|report|first|	a -41	may -37	the -77	washington -59
start|behind|request|first|	a -67
start|behind|request|	none 10
start|behind|respond|	auxiliary -73	determiner 8	none -14	pronoun -64	to 28	verb-judging -85	verb-saying 10	word -31
start|behind|respond|first|	a -28	it -56	questions -64	requests 21	the 43
start|behind|rule|	auxiliary -72	capital 9	determiner 27	none 9	preposition -60	verb 16	word -6
start|behind|rule|first|	a 75	for -60	the -90
start|behind|saying|	adverb -47	auxiliary -58	base 18	capital -14	determiner 6	participle -6	past -26	preposition -16	pronoun -17	subordinator -11	verb-judging 7	verb-saying -20
start|behind|saying|first|	1 -42	14 -47	2018 -31	2023 -35	600 -69	a 6	about -55	all -55	an -25	analysts -42	any -69	anyone -49	applause -34	appointment -48	april -38	at 19	august -28	ban -39	bbc -54	be -76	beat -61	block -47	bluesky -43	both 11	build -30	buy -80	calm -64	carry -37	clinton -20	cnn -54	comment -33	condition -77	court -42	data -54	discuss -27	draft -35	each -94	facebook -68	fc -38	find -32	florida -40	for -95	friday -108	get -47	give -65	grow -37	growing 14	have -57	hear -47	help -86	her -43	him -18	his 25	hold -47	host -18	how 52	human -55	in -67	individual -76	instagram -59	iowa -26	it -15	june -17	keep -46	last -64	latin -41	latinos 39	law -67	least -67	lost -69	make -38	march -25	may -41	mediate -44	men -59	monday -91	more -61	most -75	mr. 52	msnbc -42	new -33	nothing -74	obama 25	ohio -39	on -61	one -62	parliament -52	part -45	pass -56	pay -65	phone -55	pick 19	public -49	put -53	questions -64	raise -35	refund -45	reporters -71	reports -85	republican -69	requests 7	response -45	rule -39	sanders 37	saturday -52	say -61	saying -42	see -49	some 22	speculate -37	state -21	stay -43	sunday -64	support -43	take -58	telegram -53	telephone -43	texas -34	them 11	they -53	this -25	three -53	thursday -100	to 23	trump 32	tuesday -89	turkey -30	twitter -52	two -86	vermont -49	voters -57	want -40	wednesday -91	weigh -49	where -43	whether -31	who -30	win -58	winning 6	work -49	x -67
start|behind|say|	auxiliary -34	capital -26	determiner -74	marks -48	none -52	pronoun -76	subordinator -47	to -71	verb -80	verb-saying -62	verb-thinking -49	word -72
start|behind|say|first|	a -153	an -106	april -26	be -30	cnn -39	friday -78	have -52	her -74	his 28	its -66	latinos 39	least -56	monday -62	msnbc -37	phone -53	response -32	saturday -33	she -48	sunday -37	telephone -34	the -78	thursday -70	tuesday -46	want -40	wednesday -33	what -47
start|behind|seek|	auxiliary -102	none 13	to -10	verb-judging 12	verb-saying -77
start|behind|see|	determiner -73	none -63
start|behind|see|first|	the -56
start|behind|shoot|	capital -50	determiner -61	none -87	verb -54	word -88
start|behind|shoot|first|	the -44
start|behind|show|	capital -59	determiner -54	none -93	preposition -47	verb -55
start|behind|show|first|	a -38	at -32	the -33
start|behind|shrug|	verb -8
start|behind|sign|	capital -144	determiner -60	none -31	preposition 24	word -36
start|behind|sign|first|	for -66	the -34	to 41
start|behind|sing|	capital -34	determiner -50	none -72
start|behind|sing|first|	the -38
start|behind|speak|	auxiliary -75	capital -33	none -43	preposition -74	to 23	verb-saying 18	word -39
start|behind|speak|first|	a -9	about -50	condition -77	how 9	reporters -55	the -14
start|behind|speculate|	determiner -20	none 9
start|behind|speculate|first|	the -10
start|behind|spell|	capital -25
start|behind|state|	auxiliary -60	capital -93	determiner -57	none -115	to -42	verb -44	word -78
start|behind|state|first|	florida -36	new -32	ohio -28	texas -34	the -61	vermont -39
start|behind|subordinator|	auxiliary -17	capital 17	determiner 49	preposition 11	stop -59	word -54
start|behind|subordinator|auxiliary|	judging 67	saying -32	thinking 41
start|behind|subordinator|none|	judging -65	saying 24
start|behind|subordinator|to|	saying -47
start|behind|subordinator|verb|	judging -32
start|behind|support|	auxiliary -12	capital -8	determiner 12	none 8	verb -44	word -21
start|behind|support|first|	the -7
start|behind|swear|	none -56	word -56
start|behind|talk|	capital -30	determiner 17	marks -45	none -6	subordinator 41	to -48	verb 72	verb-saying 11	word 7
start|behind|talk|first|	the 38
start|behind|tell|	auxiliary -40	determiner -79	none -71	to -45	verb -56	word -70
start|behind|tell|first|	the -68
start|behind|testify|	capital -31	determiner -57	none -70	pronoun -55
start|behind|testify|first|	him -55
start|behind|text|	none -49
start|behind|thank|	determiner -54	none -55	to -40	word -49
start|behind|thank|first|	a -42
start|behind|that|	capital 104	determiner -46	pronoun 63	stop -75	word 39
start|behind|that|none|	saying -12
start|behind|that|verb|	saying 11
start|behind|thinking|	adverb -102	base -13	capital -30	participle 16	past -11	preposition -74	present -68	subordinator 23	verb-judging -6	verb-saying -55	verb-thinking -28	word -23
start|behind|thinking|first|	3 -53	a -11	address -52	an -49	answer -31	appeal -43	ask -39	at -32	attack -47	attend 18	avoid -45	back -42	be -114	bring 18	call -31	close -62	comment -18	county -56	cut -41	deliver -35	do 24	endorse -30	favor -52	find -29	first -36	for -36	get -69	give -54	help -30	her 40	his -26	hold -37	host -64	in -37	iowa -31	it -104	june -38	keep -60	know -46	leave -53	let -47	limit -51	live -55	make -75	march -61	meet -40	monday -67	move -52	new -43	next -36	nine -40	one -78	pay -31	persuade -31	play 22	poach -32	prevent -49	protest -36	put -49	raise 22	rally -38	remember -37	returning -18	run -53	say -51	see -71	sell -40	show -45	sign -37	spend -63	stay -28	stop -50	support -51	surface -42	take 22	tell -22	the -16	their -55	think -38	this -41	throw -54	to -32	trump 34	tuesday -22	turn 26	use -36	visit -38	vote -34	win 29	withdraw -27
start|behind|think|	adverb -43	none -19	pronoun -31	verb 18	word 7
start|behind|think|first|	a -35	be -54	first -43	it -89
start|behind|threaten|first|	quit -37	sue -33
start|behind|threaten|	none -101	verb 10	verb-judging -49	word -32
start|behind|title|	capital -50	none -48
start|behind|treat|	none 7	verb -39	word -15
start|behind|trust|	none -44	word -48
start|behind|try|	auxiliary -65	capital -23	none -116	to -75	verb -79	verb-judging -67	verb-saying -42	word -135
start|behind|try|first|	find -15	get -17	make -26
start|behind|tweet|	capital -25	determiner 32	none 14	verb 17
start|behind|understand|	none -41
start|behind|use|	auxiliary -62	capital -34	none -105	to -54	verb -12	verb-judging -21	verb-saying -51	verb-thinking -45	word -112
start|behind|use|first|	the -59
start|behind|verb-judging|	, -53	capital -79	determiner -10	pronoun -67	stop -59	subordinator -42	that 37	word -7
start|behind|verb-judging|auxiliary|	saying -57	thinking 12
start|behind|verb-judging|marks|	thinking -50
start|behind|verb-judging|none|	judging -74	thinking -50
start|behind|verb-judging|to|	saying -52	thinking -66
start|behind|verb-judging|verb|	judging -50	saying 16	thinking 22
start|behind|verb-saying|	, -59	adverb -31	capital -66	coordinator -33	determiner -99	end -35	preposition 8	pronoun -56	stop -36	subordinator -61	that -27	verb-judging -47	word -7
start|behind|verb-saying|auxiliary|	judging 33	saying -97	thinking 13
start|behind|verb-saying|none|	judging -42	thinking -107
start|behind|verb-saying|to|	saying 28	thinking -67
start|behind|verb-saying|verb|	judging -45	saying -42	thinking -83
start|behind|verb-thinking|auxiliary|	saying -55	thinking -51
start|behind|verb-thinking|	determiner -98	preposition -8	stop 19	subordinator -53	that -63	word 13
start|behind|verb-thinking|none|	saying 13	thinking -93
start|behind|verb-thinking|to|	thinking -53
start|behind|verb-thinking|verb|	thinking 17
start|behind|view|	auxiliary 27	determiner -21	none -39	verb 20	word 22
start|behind|view|first|	a 6	the -15
start|behind|voice|	auxiliary -52	determiner -44	none -36
start|behind|voice|first|	the -44
start|behind|volunteer|	capital -49	determiner -39	none -61
start|behind|volunteer|first|	the -39
start|behind|vote|	capital 12	determiner 18	none 31	to -8	verb -38	verb-judging -85	word -59
start|behind|vote|first|	a 43	favor -52	him -24	march -61	the -16	trump 25
start|behind|vouch|	determiner -17	none 12
start|behind|vow|	none -8	to -43	verb 17	verb-judging -49	word -14
start|behind|want|	adverb -41	auxiliary -80	none -7	to -63	verb -91	verb-judging -61	verb-saying -43	verb-thinking -67	word -7
start|behind|want|first|	be -19	know -42	say -27	see -37
start|behind|warn|	capital -46	determiner 55	verb -33	word -85
start|behind|warn|first|	the 21
start|behind|wave|	determiner -54	none -63	word -51
start|behind|wave|first|	the -38
start|behind|weigh|	none -48	preposition -47
start|behind|wish|	none -42	verb-saying -34
start|behind|word|	$ -58	% -70	, -8	- -56	: -75	; 16	adverb -51	auxiliary -17	coordinator 45	end -69	possessive 32	pronoun -24	stop -103	subordinator -55	that 7	verb-judging -16	verb-saying 13	verb-thinking -17	word -15	— 13
start|behind|word|auxiliary|	judging 28	thinking -8
start|behind|word|marks|	judging -57	thinking -65
start|behind|word|none|	judging -7	saying -11	thinking 7
start|behind|word|to|	thinking -29
start|behind|word|verb|	judging -9	saying -6	thinking -84
start|behind|worry|	determiner -38	none -35	verb 30	word 36
start|behind|write|	auxiliary -67	capital -151	determiner -18	marks -24	verb -37	word 21
start|behind|write|first|	a -83	an -77	bluesky -43	his -55	its -75	telegram -53	x -44
start|late|	accuse -9	acknowledge -29	add -98	admit -69	advise -94	advocate 12	affirm -52	agree -96	allege -40	allow -27	allude -58	announce -27	answer -82	apologise -89	apologize -56	appeal -91	applaud -72	argue 23	ask -17	assume -54	assure 42	attribute -63	beg -61	believe -72	bill -72	blame -72	blast 6	boast -54	brand -16	call -17	caption -66	cast -74	celebrate -63	challenge -50	champion -94	charge -7	cheer -61	chip -41	cite -98	claim -18	comment -77	compare -87	complain -58	concede -64	condemn -66	confirm -93	congratulate -68	consider 6	continue 21	correct -59	counsel -45	counter -54	credit 30	criticize -10	cry -58	debate -111	decide 13	declare -23	decline -24	decry -46	deem -72	defend -70	define -54	deliver -106	demand -8	denounce -31	deny -76	describe -95	detail -51	disagree -48	disclose 25	discuss -32	dismiss -90	doubt -68	dream -32	echo -78	email 7	emphasize -49	encourage -62	endorse -72	estimate -53	expect -42	explain 21	express -41	favor -89	fear -63	feel 14	figure 10	find -44	fire -89	forecast -50	greet -70	hail -66	hate -37	hear -90	highlight -44	hint -52	hit -96	hold -44	hope -78	identify -92	indicate 12	inform -59	insist -75	instruct -55	intend -91	interpret -35	interrupt -44	introduce 28	invite -76	invoke -57	issue -7	joke -44	knock -56	know -22	lambaste -53	learn -33	like -9	list -99	lobby -52	love -45	maintain -72	mean -89	mention -87	message -54	mock 6	name -74	nominate 7	note -86	object -71	offer -13	oppose -86	order -31	outline 28	paint 18	persuade -46	phone -76	plan -81	plead -78	pledge -92	point -45	portray -64	post -19	praise -97	predict -68	present -80	press -11	promise -20	propose -97	protest -81	question -99	quote -73	rail -54	raise -96	rate -53	read -92	reason -63	rebuff -54	rebuke -66	recall -92	reckon -42	recognize 19	recommend -87	record 24	recount -38	refer -96	reference -70	reflect -80	refuse -16	regard -49	reiterate -36	reject -90	relate -52	remark -64	remember -21	remind -10	repeat -62	reply -69	report 15	request -58	respond -22	reveal -82	rule -25	say 12	see -23	seek -18	shoot 9	show -21	sign -15	sing -65	slam -48	slate -66	speak -45	stress -65	suggest -50	support -118	talk -14	tell 44	testify -59	text -54	thank 15	think -96	threaten -88	title -54	tout -45	treat -71	trust -62	try 15	tweet -7	understand -86	urge -10	use -95	venture -53	verify -48	view -103	voice -85	volunteer -53	vote -10	vouch -50	vow -80	wave -33	weigh -54	welcome -97	wish -72	worry -73
start|late|accuse|	auxiliary -131	capital -43	coordinator -21	determiner -103	marks 12	none -84	preposition 12	subordinator -49	to -46	verb -111	verb-saying -27	word -73
start|late|accuse|first|	a -65	and -18	of 15	the -75	who -58
start|late|acknowledge|	none -25	verb -33
start|late|add|	auxiliary -41	coordinator -36	determiner -69	none -71	to -37	verb -66	verb-saying -27	word -69
start|late|add|first|	000 -29	and -36	points -27	the -46
start|late|admit|	auxiliary -64	none -54	verb -34	word -48
start|late|adverb|none|	judging -83	saying -72	thinking -41
start|late|adverb|	preposition -65	subordinator -63	word -73
start|late|adverb|verb|	judging -60
start|late|advise|	auxiliary -58	capital -34	coordinator -12	none -46	preposition -64	verb -46	verb-saying -32	word -57
start|late|advise|first|	and -12	to -55
start|late|advocate|	auxiliary 19	none -78	preposition -59	verb -40	verb-saying -71	word -56
start|late|advocate|first|	said -32
start|late|affirm|	none -45	verb-judging -22	word -41
start|late|agree|	auxiliary -49	coordinator -49	determiner -67	none -91	preposition -35	subordinator -46	to -40	verb -43	word -8
start|late|agree|first|	a -40	and -24	at -17	but -44	in -19	the -53
start|late|aim|	auxiliary -66	none -97	subordinator -58	verb 15	word 17
start|late|allege|	coordinator -23	none -33	verb -19
start|late|allege|first|	and -23
start|late|allow|	auxiliary -65	coordinator -47	determiner -77	none -79	preposition -69	pronoun -39	subordinator 23	to -38	verb 6	verb-saying -30	word -67
start|late|allow|first|	and -46	the -47	to -54
start|late|announce|first|	candidacy -19	departure -31	would -42
start|late|announce|	none -82	preposition -50	to -37	verb -69	word -85
start|late|answer|	auxiliary -59	coordinator -24	none -41	preposition -57	verb -48
start|late|answer|first|	and -16
start|late|apologise|	auxiliary -45	coordinator -35	none -66	verb -59	verb-saying -32	word -47
start|late|apologise|first|	and -35	told -32
start|late|apologize|	none -26	to -34	verb-saying -29	word -27
start|late|appeal|	auxiliary -65	coordinator -41	marks -44	none -47	verb -42	verb-saying -50	word -74
start|late|appeal|first|	and -29
start|late|applaud|	none -27	preposition -55
start|late|argue|	auxiliary 39	coordinator -43	determiner -57	marks -32	none -58	preposition 22	subordinator -35	to -44	verb 10	word -45
start|late|argue|first|	and -43
start|late|asks|false|	auxiliary 7	marks -40	none -86	to -34	verb -27
start|late|asks|true|	auxiliary 52	marks -42	none -32	to 40	verb 31
start|late|ask|	auxiliary -8	capital -49	coordinator -72	determiner -18	marks -68	none -26	preposition -24	pronoun -90	subordinator 9	to -85	verb -13	verb-judging -22	verb-saying -62	word -28
start|late|ask|first|	000 -39	a -60	and -48	but -60	followers -41	how 40	if 47	in -42	it -44	on -41	she -49	the -103	to -153	what -38	whether -81	which -14	why -20
start|late|assume|	none -24
start|late|attack|	auxiliary -10	capital -54	coordinator -41	determiner 33	none 14	preposition -69	pronoun 16	subordinator -91	to -69	verb -107	verb-judging -46	verb-saying -37	word -117
start|late|attack|first|	and -40	the -95
start|late|auxiliary|	, -40	: -63	adverb -35	auxiliary -15	capital -71	determiner 8	preposition -95	quote -94	stop -43	subordinator -51	that 16	verb-judging -34	verb-saying -120	verb-thinking -112	word -25
start|late|auxiliary|auxiliary|	judging -91	saying -41	thinking -6
start|late|auxiliary|marks|	judging -39	saying -113
start|late|auxiliary|none|	judging -73	saying -74	thinking -103
start|late|auxiliary|to|	judging -88	saying 20	thinking -96
start|late|auxiliary|verb|	judging -15	saying -7	thinking -118
start|late|back|	auxiliary -117	capital -44	coordinator -61	none -102	preposition 8	pronoun 14	subordinator -67	to 10	verb 16	verb-saying -69	word -113
start|late|back|first|	a -89	and -53	but -43	by -49	in 21	it -64	on -29	own -19	said -16	the 12	until -42	which -94	will -56
start|late|before|	's -61	, -46	10 -34	2016 -28	22 -28	9 -33	account -30	act -31	add -61	address -48	ads -24	advisers -36	afterward 56	again 10	agency -41	all -87	almost -57	already -61	also -60	americans -60	analysts -32	ankara -30	anonymity -59	answer -25	anyone -57	anything -36	appeal -33	april -63	article -55	ask -62	assembly -21	attendance -33	away -64	back 36	ballots -38	bank -40	bar -49	barely -35	basis -18	bay -40	bid -27	bill -56	bloc -42	body -21	book -32	border -14	both -135	bush -40	business -27	buy -55	campaign -12	camps -20	canada -39	candidate -97	candidates -56	capital -45	carried -52	case -39	cases -35	caucuses -40	cause -12	cent -40	chairs -47	change -49	changes -38	charges -26	chicago -24	children -25	china -67	city -27	claim -48	clients 55	clinton -16	club -62	code -23	coming -42	comment -73	commission -61	committee -25	companies -47	company -48	conditions -23	conference -32	congress -25	conservative 20	contempt -53	contest -57	contests -45	contract -41	convention -32	conversation -33	corridor -55	costs -34	council 32	counties -26	country -70	county -50	court 45	crew -27	crews -48	crisis -21	crowd 42	cruz -62	cut -59	cuts -45	daily -44	dark -20	days -35	deal -62	debate -70	decision -52	decisions -18	defended -38	delay -34	delegates -56	department 31	described -65	detainees -23	difference -18	dispute -52	district -40	duty -36	economy -55	election -44	elites -51	email 48	employers -46	end -36	ended -46	entering -53	era -39	europe -17	even -105	event -43	ever -47	everyone -22	facebook -58	families -27	family -69	farmworkers -79	fees -38	fight -36	find -43	firm -32	first -55	five -43	flag -34	followed -96	four -22	friday 52	further -54	game -29	gave 11	general -11	generally -44	get -50	give -62	go -35	going -28	good -15	got 25	government -93	governor -33	greggs -36	group -44	groups -35	growing -40	guest -58	help -56	her -60	here -47	him 62	himself -82	his -190	hold -25	homes -31	homicides -34	house -75	immigrants -52	immigration -63	income -24	increasingly -59	individuals -40	inquiry -39	institute -46	interview -35	investigators -37	investors -65	iowa -44	iraq -47	ireland -25	isis -36	islands -28	its -133	itself -45	jobs -28	journalists -61	judge 37	june -53	just -76	keep -58	know 51	land -37	last -70	later 59	latinos -17	law -20	laws -31	lead -36	leaders -36	lenders -50	less -15	letter -36	letters -28	liberals -21	lid -42	line -60	list -37	look -69	losses -33	loudly -41	made -78	mail 33	make -64	making -63	man -89	many -28	march -74	match -40	matter -46	may -20	me 46	medallists -39	media -62	meeting -28	members -66	memo -40	men -110	merger -33	message -45	migrants -45	military -22	mill -18	ministry -21	moment -76	monday 92	money -73	month 37	months -47	more -64	morning -71	most 23	move -46	muslims -58	my -82	nearly -56	neither -13	never -57	news 47	next -77	night 13	nobody -24	nominee -40	nominees -39	not -59	november -38	now 11	numbers -55	obama -77	observers -31	offer -22	office -23	officers -69	official -23	officials -46	once -53	one -60	online 23	only -104	open -35	other -50	our -97	outlook -12	owl -12	own -31	pacs -43	pages -21	paint -48	painter -60	pair -45	panel -39	parents 33	parliament -66	part -44	party -50	patients -35	people -104	percent -64	peso -30	phone 25	pick -44	place -68	placing -30	plane -35	players 19	police 8	policy -51	politico 65	politics -42	poll -28	post 37	premier -31	president -59	press -79	price -46	primaries -37	primary -49	process -26	profit -49	profits -36	project -21	prosecutors 25	public -55	pupils -62	put -77	quarterly -70	question 24	questions -93	race -63	raid -32	rallies -18	rally -39	rates -24	reason 12	red -30	refugees -43	refund -49	register -49	registration -23	release -19	releases -38	remember 17	report -32	republicans -91	response -25	results -35	review -65	road -50	roughly -53	row -48	rubio 34	rule -18	sanders 35	say 20	scandal -49	schools -48	search -36	second -33	security -18	senate -32	server -48	service -38	sheets -26	ships -19	show 48	showed 8	showing -54	shui -47	sign -36	six -35	social -34	society -25	someone -40	spending -36	spring -17	stabbing -37	staff 45	star 43	state -62	statement 62	states -62	station -49	stay -27	step -37	still -86	stop -70	stopped -46	stories -38	strategy 26	students 11	successor -38	such -47	sunday 40	support -60	supporters -67	survey -20	system -41	talk -60	talks -29	tank -32	tariffs -30	tax -27	team -52	television -17	tent -40	term -41	terrorism -46	tests -35	text -31	that -215	their -145	them 35	then -85	there -104	things -39	this -83	those -87	thursday 19	time -37	times -61	today 23	together -49	too -59	tower -58	trade -26	trains -46	treasury -35	troops -42	trump -13	tuesday 47	turned -29	twice -50	two -30	u.s. -61	units -27	us 67	used -54	verdict -36	vessels -29	victims -34	video -66	vote -47	voters 59	votes -43	voting -42	wage -31	wanted -62	warnings -37	washington -40	way -67	weak -35	wearing -48	wednesday 50	week 22	weekly -47	well 23	went -28	win -35	withdrawal -40	woman -51	women -62	won -40	work -64	workers 17	world -27	wrongdoing -64	year -90	years -43	york -54	’s -37
start|late|believe|	auxiliary -58	none -44	verb -44
start|late|believe|first|	has -20	was -26
start|late|bill|	auxiliary -40	marks -44	none -14	preposition -33	subordinator -44	verb -79	word -56
start|late|bill|first|	as -44
start|late|blame|	auxiliary -61	capital -23	coordinator -37	determiner -38	none -39	preposition -64	verb -79	verb-saying -31	word -74
start|late|blame|first|	and -27	the -38
start|late|blast|	auxiliary -47	coordinator -18	none 23	preposition -52	verb -56
start|late|blast|first|	and -13	for -46
start|late|boast|	none -44	word -41
start|late|call|	auxiliary -18	capital -45	coordinator -66	determiner -6	marks -87	none -7	preposition -101	pronoun 8	subordinator 11	to -53	verb -26	verb-judging -53	verb-saying -69	verb-thinking -51	word -123
start|late|call|first|	a -120	and -62	but -41	has -57	him 29	how -68	in -37	on -30	out -27	she -70	the -124	to -72	was -94	where -43	which -73	while -39
start|late|capital|	, -88	adverb -31	capital 8	coordinator -136	possessive -86	preposition -76	stop -92	verb-judging -45	verb-saying -81	word -9
start|late|capital|auxiliary|	judging -69	saying -12	thinking 9
start|late|capital|none|	judging -89	saying -166	thinking -143
start|late|capital|to|	saying 23
start|late|capital|verb|	judging -102	saying -141	thinking -120
start|late|caption|	determiner -66	verb -66
start|late|care|	none -64	to -36	verb -54	verb-saying -38	word 18
start|late|cast|	auxiliary -46	coordinator -23	none -32	to -18	verb -62	verb-thinking -22	word -61
start|late|cast|first|	and -23	ballots -10	votes -31
start|late|celebrate|	none -62	word -31
start|late|challenge|	auxiliary -86	coordinator -13	determiner -62	none -88	verb 11	word 7
start|late|challenge|first|	and -13	the -47
start|late|champion|	auxiliary -73	coordinator -22	none -50	verb -64
start|late|champion|first|	and -20
start|late|charge|	auxiliary -78	coordinator -63	none -62	verb 17	verb-saying -32	word 20
start|late|charge|first|	and -59	who -81
start|late|cheer|	none -61	preposition -39
start|late|chip|	none -41
start|late|cite|	auxiliary -41	coordinator -13	determiner -85	none -66	verb -74	verb-saying -30	word -68
start|late|cite|first|	and -13	the -66	who -46
start|late|claim|	capital -29	coordinator -56	marks -19	none -63	verb 8	word -88
start|late|claim|first|	and -20	are 27	but -61	was -46
start|late|comment|	auxiliary -56	coordinator -47	none -44	to -22	verb -46	verb-saying -35	word -61
start|late|comment|first|	and -33	but -43
start|late|compare|first|	to -43	who -57
start|late|compare|	none -58	preposition -56	verb -60	word -65
start|late|complain|	auxiliary -56	verb -29
start|late|concede|	none -48	preposition -24
start|late|condemn|	coordinator -32	none -29	verb -40
start|late|confirm|	auxiliary -50	coordinator -49	determiner -53	none -71	subordinator -33	verb -57	word -51
start|late|confirm|first|	and -43	had -30
start|late|congratulate|	auxiliary -47	none -27	word -57
start|late|consider|	auxiliary -68	coordinator -31	determiner -55	none -74	verb 20	word -39
start|late|continue|	auxiliary -24	capital -49	coordinator -40	none 37	preposition -61	pronoun 17	subordinator 12	to -77	word 26
start|late|continue|first|	and -33	the 16
start|late|coordinator|	, -43	adverb -102	auxiliary -134	capital -71	coordinator -45	determiner -27	preposition -7	subordinator -112	verb-judging -66	verb-saying -72	verb-thinking -70	word -114
start|late|coordinator|auxiliary|	judging -71	saying -15	thinking -111
start|late|coordinator|marks|	judging -16	thinking -50
start|late|coordinator|none|	judging -56	saying -79	thinking -76
start|late|coordinator|to|	judging -50	saying -89
start|late|coordinator|verb|	judging -73	saying -119	thinking -123
start|late|correct|	auxiliary -59
start|late|counsel|	auxiliary -26	capital -36	verb -36	verb-saying -26
start|late|counsel|first|	said -26
start|late|counter|	none -54
start|late|credit|	auxiliary 40	coordinator -14	determiner -65	none -82	word 46
start|late|credit|first|	and -14
start|late|criticize|	auxiliary -88	coordinator -57	determiner -74	none -69	preposition 13	verb 7	word -44
start|late|criticize|first|	and -53	for 17	the -68
start|late|debate|	auxiliary -72	capital -29	coordinator -38	determiner -49	none -58	preposition -30	subordinator -41	to -33	verb -85	word -77
start|late|debate|first|	and -36
start|late|decide|	coordinator -46	none -84	preposition 25	verb -64
start|late|decide|first|	and -42
start|late|declare|	auxiliary -59	coordinator -29	determiner -64	none -78	preposition -58	to -56	word -67
start|late|declare|first|	and -29
start|late|decline|	auxiliary -56	coordinator -46	determiner -73	preposition -83	subordinator -40	verb-saying -37	word 16
start|late|decline|first|	and -57	but -33	saying -28	what 22	when -37	whether -138
start|late|deem|	none -42	word -55
start|late|defend|	auxiliary -16	coordinator -24	none -66	preposition -29	to -33	verb -45	verb-judging -31	verb-saying -22	word -44
start|late|defend|first|	and -28	saying -16
start|late|define|	none -41
start|late|deliver|	auxiliary -48	capital -30	coordinator -30	none -70	verb -77	verb-saying -37	word -60
start|late|deliver|first|	and -30
start|late|demand|	none -71	word -56
start|late|denounce|	auxiliary -17	coordinator -29	none -33	verb -54	verb-saying -37
start|late|denounce|first|	and -29
start|late|deny|	auxiliary -41	coordinator -13	determiner -43	marks -43	none -56	verb -51	word -57
start|late|deny|first|	the -43	was -13
start|late|describe|	auxiliary -39	capital -39	coordinator -22	determiner -18	marks -78	none -61	preposition -64	subordinator -68	to -32	verb -50	verb-saying -22	word -52
start|late|describe|first|	and -22	as -68	of -32	to -43
start|late|detail|	auxiliary -33	coordinator -25	none -55	verb -32	word -23
start|late|determiner|	$ -45	adverb -27	auxiliary -64	capital -51	preposition -119	pronoun -47	quote -118	stop 46	subordinator 17	verb-judging -40	verb-saying 54	verb-thinking -77	word 19
start|late|determiner|auxiliary|	judging -12	saying 12	thinking 24
start|late|determiner|marks|	judging -102	saying 23	thinking -53
start|late|determiner|none|	judging -15	saying -18	thinking -160
start|late|determiner|to|	judging -69	saying 10	thinking -90
start|late|determiner|verb|	thinking 15
start|late|disagree|	auxiliary -41	word -30
start|late|disclose|	none 30	word -66
start|late|discuss|	auxiliary -13	coordinator -40	none -53	preposition -38	verb -52	word -94
start|late|discuss|first|	and -28	but -36
start|late|dismiss|	auxiliary -53	marks -67	none -24	preposition -45	subordinator -52	verb -35	verb-saying -23	word -36
start|late|dismiss|first|	as -46	of -47	who -34
start|late|doubt|	none -40
start|late|dream|	none -32
start|late|echo|	coordinator -23	none -33	verb -60	verb-saying -35	word -63
start|late|echo|first|	and -23	who -61
start|late|email|	auxiliary -54	capital -58	coordinator -40	determiner 19	none 17	subordinator -26	to -66	verb-saying -29
start|late|email|first|	and -32
start|late|emphasize|	none -36
start|late|encourage|	coordinator -23	none -43	to -46
start|late|encourage|first|	and -23
start|late|endorse|	auxiliary -50	capital -32	coordinator -28	none -42	to -37	verb -38	verb-saying -24	word -22
start|late|endorse|first|	and -25	saying -17
start|late|estimate|	none -48
start|late|expect|	capital -66	coordinator -33	determiner -77	none -93	preposition -104	pronoun -48	subordinator -67	to -72	verb -90	word -91
start|late|expect|first|	000 -27	and -30	from -24	the -52	to -82
start|late|explain|	none -54	verb -33
start|late|express|first|	condolences -50
start|late|express|	none -75	preposition -48	verb -81	word -87
start|late|favor|	auxiliary -54	coordinator -28	none -47	subordinator -38	verb -59	word -64
start|late|fear|	auxiliary -60	none -29
start|late|fear|first|	will -30
start|late|feel|	auxiliary -53	coordinator -59	none -76	preposition 13	subordinator -45	verb 22	word -61
start|late|feel|first|	and -52
start|late|figure|	auxiliary 42	determiner -23	none -45	preposition -51	verb -56	word -70
start|late|figure|first|	a -14	in -38
start|late|find|	auxiliary -68	capital -50	coordinator -61	determiner -123	none -12	preposition -93	subordinator -58	to -69	verb -37	verb-saying -69
start|late|find|first|	a -58	and -43	is -67	of -41	the -76	to -67	who -43
start|late|fire|	auxiliary -56	capital -35	determiner -48	none -68	to -38	verb -57	word -59
start|late|first|	's -95	000 -83	1 -51	200 -32	3 -11	30 -58	383 -38	400 -71	58 -24	63 -70	a -37	about -11	according -91	adding -55	after -108	against 27	agreed -37	all -58	alleging -30	allows 57	along -56	although -58	an 11	and -68	apc -15	appearance -44	appearing -50	are -21	as -53	asked -54	asking -48	at -94	ballots -10	be -53	because -126	become -64	bed -32	before -93	beginning -50	behind -59	being -57	best -16	big -12	boat -15	bowlers -57	bukavu -25	but -42	by -103	calif -38	call -25	called -49	calling -52	came -37	campaign -63	can -76	candidacy -34	candidates -46	cannot -62	can’t -56	chief -90	citing -41	claim -29	claims -50	client -52	clients -54	clinton -38	close -42	closest -46	colleagues -42	come -61	comments -51	compared -56	condolences 23	confirmed -32	could -114	counsel -25	court -60	daughter -40	debate -28	debates -44	decision -47	deep -25	demand -17	democratic -33	departure -31	described -34	details -28	did -72	director -65	do -38	does 10	doesn’t -55	donald -61	down -70	drawing -69	during -32	economic -22	emails -39	emergency -34	energy -55	europol -34	even -55	every -54	experience -44	face -29	fall -38	father -68	fell -29	filings -41	final -40	followed -39	followers -41	for 12	former -34	found -39	from -115	gave -68	gop -26	governor -24	grandmother -30	group -54	guilty -44	had -120	hands -32	has -119	have -18	having -63	he 8	head -47	heavy-oil -32	helped -39	her -13	herself 11	hillary -19	him 29	himself 42	his 25	home -49	hours -48	how 39	husband -65	i -66	if 28	in -31	including -74	infrastructure -29	into -68	iowa -30	is -17	isn’t -52	issues -58	it 10	job -34	john 32	jr -51	killing -54	known -62	last -38	latest -31	laughing -50	lawyer -47	lead -20	leading -62	less -30	libya -42	like -50	lines -21	lithuania -35	made -43	many -68	massachusetts -42	me -60	members -65	men -48	messages -39	might -61	money -19	month -23	more -35	mother -39	mr. 13	much -65	must -41	name -32	new -57	news -36	next -40	night -58	no 39	noting -31	of -16	off -64	offer -19	offering -64	office -52	oklahoma -34	on -25	one -67	open -58	opening -65	opponent -36	opposition -35	or -94	out -100	over -88	own -65	panel -52	parents -51	party -43	personal -44	plan -32	players -39	pointing -21	points -54	political -44	position -39	posts -14	presidential -38	primary -46	private -42	promised -47	proposed -51	public -60	pushing -45	put -65	r-texas -32	rating -25	read -52	reading -69	recent -36	record -37	recording -41	records -61	remarks -45	repeated -32	report -55	reported -39	reports -34	requests -46	return -21	rivals -38	role -34	rules -28	ruling -38	run -53	said -88	sanders 21	saw -33	saying -100	says -64	scored -48	sen. -59	shared -46	she 9	shooting -12	shot -42	should -90	side -42	sides -57	signed -29	since -67	smiling -70	so -24	some -61	son -53	sources -60	south -40	spanish -39	speaking -42	speech -39	state -34	states -60	stating -34	status -33	stopped -33	struck -79	suggested 31	support -51	supporters -27	target -24	team -15	telling -50	texts -23	than -107	that 39	their 24	them -93	this 17	those -50	though -74	thoughts -43	three -54	through -46	titled -44	to 17	told -61	troops -30	trump -48	twitter -37	until -91	up -104	urging 27	use -22	used -28	victory -42	virginia -49	vote -21	voters 20	votes -31	voting -34	wakefield -22	warning -16	was -50	week -36	were -116	what 21	when -64	where -141	whether 6	which 31	while -130	who 6	whom -58	whose 15	why 27	wife -28	will -18	with -100	words -24	worked -42	would -100	wrote -66	years -52	you -65	’s -89
start|late|greet|	none -25
start|late|hail|	determiner -48	subordinator -34	verb -64
start|late|hate|	none -42
start|late|hear|	auxiliary -56	capital -36	none -55	verb -46	verb-saying -19	word -45
start|late|highlight|	none -42	verb -37	verb-saying -22	word -21
start|late|hint|	verb -49	word -50
start|late|hit|	auxiliary -25	coordinator -20	determiner -54	none -65	preposition -39	verb -72	verb-saying -25	word -61
start|late|hit|first|	and -17
start|late|hold|	auxiliary -23	capital -44	coordinator -41	determiner -76	none -65	preposition -110	subordinator 12	to -62	verb -119	verb-judging -20	verb-saying -39	word -71
start|late|hold|first|	and -69	as -56	from -42	has -24	have -36	in -72	is -20	on -30	the -66	was -48	which -59
start|late|hope|	auxiliary -45	coordinator -42	none -82	preposition -49	pronoun -56	subordinator -47	verb -63	word -58
start|late|hope|first|	will -25
start|late|identify|	determiner -65	none -57	to -26	verb -73	verb-saying -25	word -45
start|late|insist|	auxiliary -73	marks -17	none -42	verb -25
start|late|insist|first|	had -14	was -25
start|late|instruct|	preposition -53
start|late|intend|	determiner -40	none -53	pronoun -70	verb -75
start|late|intend|first|	he -56	the -40
start|late|interpret|	none -39
start|late|introduce|	auxiliary 13	coordinator -24	none -72	preposition -16	verb 13	word 18
start|late|introduce|first|	and -24	who -33
start|late|invite|first|	in -41
start|late|invite|	none -44	preposition -47	verb -55
start|late|invoke|	none -46
start|late|issue|	auxiliary 10	coordinator -62	determiner 27	none -94	preposition -64	pronoun -67	subordinator -52	to -59	verb 21	verb-saying -72	word -65
start|late|issue|first|	and -56	in -38
start|late|joke|	none -30	subordinator -31
start|late|judging|	adverb -102	auxiliary -46	base -26	capital -140	coordinator -83	determiner -13	participle -57	past -27	possessive -66	pronoun 19	subordinator -22	verb-judging -132	verb-saying -112	verb-thinking -84	word -25
start|late|judging|first|	's -55	000 -52	1 -37	a -46	about -66	according -47	after -71	against -55	alleging -30	an -109	and -74	are -72	as -17	at -48	ballots -10	be -25	because -53	before -45	but -88	by -69	calling -45	campaign -47	citing -41	claim -17	comments -44	could -45	debates -37	during -29	economic -22	energy -34	even -27	every -49	experience -29	father -24	fell -23	for 31	former -27	from -54	had -48	hands -32	has -65	have -64	he -24	her 19	him 40	his -96	how -68	husband -20	if -85	including -41	infrastructure -29	is -8	issues -26	it -14	its 24	lead -20	less -19	made -23	mother -7	mr. -29	name -24	new -28	of 6	on -87	one -36	opponent -36	or -42	out -52	over -70	own -48	personal -22	points -19	recent -24	record -47	remarks -17	reported -28	reports -21	said -44	saying -57	she -8	sides -31	state -34	states -23	target -24	than -52	the -30	them -76	they -8	though -58	three -63	to -146	told -57	trump -26	until -49	up -55	vote -15	votes -31	was -115	were -37	when -85	where -65	whether 18	which 17	while -65	who -15	whose -84	wife -21	will -64	with -67	would -30
start|late|knock|	none -36
start|late|know|	coordinator -47	marks -54	none -64	subordinator -75	verb -80	word -49
start|late|know|first|	and -47	as -54
start|late|learn|first|	a -38	the -84
start|late|learn|	none -46	subordinator -71	verb -107	word -90
start|late|like|	capital 12	determiner -106	marks -37	none -110	preposition -60	subordinator -65	verb -130	verb-saying -58	word -6
start|late|like|first|	are -48	has -49	have -75	he -63	is -43	the -64	who 16
start|late|list|	auxiliary -60	marks -41	none -49	preposition -61	subordinator -25	verb -76	verb-saying -27	word -76
start|late|list|first|	as -25	of -36	reported -18	was -31
start|late|lobby|	coordinator -36	determiner -55	none -19	verb -63
start|late|lobby|first|	the -55
start|late|love|	coordinator -49	verb -49
start|late|love|first|	and -49
start|late|maintain|	none -64	verb -51	word -63
start|late|mean|	auxiliary -67	coordinator -29	marks -33	none -47	verb -50	verb-saying -15	word -45
start|late|mean|first|	and -30	was -20
start|late|mention|	auxiliary -54	coordinator -27	none -46	pronoun -45	verb -68	word -63
start|late|mention|first|	and -14	but -22	he -45	who -46
start|late|message|	auxiliary -36	none -37	verb -45	word -57
start|late|mock|	marks -34	verb 22	word -37
start|late|name|	auxiliary -62	capital -31	determiner -68	marks -9	none -63	subordinator -14	to -36	verb -52	verb-saying -41	word -55
start|late|name|first|	a -55	as -9	said -19	the -44	was -20
start|late|need|	auxiliary 9	coordinator -35	determiner 11	none -83	preposition -75	pronoun -66	subordinator 31	to -71	verb -8	verb-saying -20	word -104
start|late|need|first|	383 -38	and -29	in -51
start|late|nominate|	auxiliary 13	coordinator -42	determiner -54	none -90	verb -74	verb-saying -31	word 24
start|late|note|	auxiliary -44	determiner -51	none -49	preposition -38	verb -62	verb-saying -23
start|late|note|first|	said -21	the -51
start|late|object|first|	which -66
start|late|object|	verb -66	word -66
start|late|offer|	auxiliary 25	capital -54	coordinator -25	determiner 8	marks -64	none -138	pronoun -61	to -64	verb -13	verb-saying -68	word -10
start|late|offer|first|	a -74	an 35	and -21	him -51	it -51	its -64	of -48	own -35	to 24	which -65
start|late|oppose|	auxiliary -58	coordinator -27	none -39	preposition -42	verb -64	word -45
start|late|oppose|first|	and -21	but -20
start|late|order|apposed|	judging -114	saying 24	thinking -8
start|late|order|apposition|	judging -54	thinking -33
start|late|order|	auxiliary -64	capital -27	determiner 11	none -87	preposition -59	subordinator -33	verb -8	word -69
start|late|order|direct|	saying -28
start|late|order|relative|	judging -42	saying 10	thinking -13
start|late|order|shared|	judging -58	saying -19	thinking -15
start|late|paint|	auxiliary -67	verb 19
start|late|phone|	capital -31	coordinator -18	none -45	verb -57
start|late|plan|	auxiliary -59	capital -44	coordinator -44	determiner -73	marks -30	none -34	preposition -49	to -38	verb -66	verb-saying -36	word -19
start|late|plan|first|	a -23	and -42	the -59
start|late|plead|	coordinator -34	none -57	preposition -52	to -57	word -53
start|late|plead|first|	and -34	guilty -43
start|late|pledge|	auxiliary -62	capital -25	coordinator -36	none -51	subordinator -38	to -37	verb -49	word -58
start|late|pledge|first|	and -28
start|late|point|	auxiliary -84	capital -59	coordinator -32	determiner -74	preposition -53	subordinator 20	verb -106	verb-saying -39	word -100
start|late|point|first|	and -38	at -21	of -39	who -42	whose -44
start|late|portray|	verb -53
start|late|possessive|auxiliary|	saying -35
start|late|possessive|	capital -60	determiner -19	verb-saying -57	word -88
start|late|possessive|none|	judging -42	saying -37	thinking -54
start|late|possessive|verb|	saying -70	thinking -55
start|late|post|	auxiliary -40	capital -38	none -76	preposition -45	pronoun -49	to 20	verb -67	verb-saying -47	word -63
start|late|post|first|	a -42
start|late|praise|	auxiliary -77	coordinator -20	none -73	preposition -64	to -27	verb -49	verb-saying -29	word -53
start|late|praise|first|	and -12	but -31	who -43
start|late|predict|	auxiliary -67	verb -59
start|late|prefer|	auxiliary 16	none -67	preposition 19	subordinator -70
start|late|prefer|first|	of -62	while -50
start|late|preposition|	$ -58	, -118	adverb 6	auxiliary -10	capital -127	coordinator -65	determiner -164	preposition -143	pronoun 8	stop -77	subordinator -10	verb-judging -72	verb-saying 10	€ -62
start|late|preposition|auxiliary|	judging -24	saying -10
start|late|preposition|marks|	judging 13	saying -27	thinking -69
start|late|preposition|none|	judging -118	saying -49	thinking -13
start|late|preposition|to|	judging -91	saying -87	thinking -98
start|late|preposition|verb|	judging -7	saying -16	thinking -20
start|late|present|	coordinator -16	none -40	verb -74	word -56
start|late|present|first|	and -16
start|late|press|	capital -32	determiner -61	none -21	preposition -31	subordinator -72	to -47	verb -63	verb-saying -17	word -80
start|late|press|first|	the -47	whether -72
start|late|promise|	auxiliary 10	coordinator -46	determiner -66	none -68	preposition -32	pronoun -52	to -65	verb -80	word 7
start|late|promise|first|	a -49	and -35	out -15	who -76
start|late|pronoun|	, -14	adverb 26	auxiliary 23	capital -10	coordinator -60	determiner -10	possessive 47	preposition -39	quote -68	stop -29	subordinator 38	verb-judging -37	verb-saying -50	verb-thinking 60	word -52
start|late|pronoun|auxiliary|	judging -6	saying 29	thinking -9
start|late|pronoun|marks|	saying -83
start|late|pronoun|none|	judging 28
start|late|pronoun|to|	judging 8	saying -41
start|late|pronoun|verb|	judging -128	saying 8
start|late|propose|	coordinator -36	determiner -53	none -64	verb -63	word -63
start|late|propose|first|	and -29	the -53
start|late|protest|	auxiliary -52	verb -62	word -65
start|late|prove|	none -84	word -51
start|late|question|	auxiliary -66	coordinator -24	determiner -64	none -53	preposition -38	verb -77	verb-saying -30	word -75
start|late|question|first|	and -24	which -61
start|late|quote|	auxiliary -69	coordinator -8	determiner -50	none -36	subordinator -51	verb -31	verb-saying -38	word -51
start|late|quote|first|	a -50	and -8	as -51
start|late|rail|	capital -33	none -32	verb -42
start|late|raise|	adverb -39	auxiliary -65	capital -10	coordinator -34	marks -44	none -48	preposition -76	subordinator -22	to -25	verb -76	verb-saying -19	word -68
start|late|raise|first|	about -42	and -34	hands -33	in -24	target -24	than -22	to -48	when -24
start|late|rank|	none 11	verb -55	word -76
start|late|rate|	auxiliary -49	coordinator -7	determiner -47	none -36	preposition -18	to -15	verb -34	verb-saying -12	word -52
start|late|rate|first|	a -37	points -12
start|late|read|	auxiliary -50	capital -37	coordinator -26	marks -51	none -50	preposition -42	pronoun -39	verb -63	verb-saying -46	word -70
start|late|read|first|	and -26	to -44
start|late|reason|	auxiliary -63	none -31	preposition -39
start|late|rebuff|	none -46
start|late|rebuke|	verb -56
start|late|recall|	determiner -56	none -63	to -24	verb -54	word -75
start|late|recall|first|	a -47
start|late|reckon|	none -47	word -32
start|late|recognize|	coordinator -49	none 8	word 14
start|late|recommend|	verb -86
start|late|record|	auxiliary 29	capital -42	coordinator -72	none -67	preposition -41	verb 30	word -65
start|late|record|first|	and -40
start|late|recount|	none -29
start|late|reference|	verb -45	word -51
start|late|refer|	auxiliary -64	capital -28	coordinator -28	determiner -55	marks -50	none -58	subordinator -52	to -29	verb -44	word -64
start|late|refer|first|	and -29	as -50
start|late|reflect|	coordinator -27	none -46	verb -50	word -56
start|late|refuse|	auxiliary -92	capital -60	none 13	preposition -82	pronoun 13	subordinator -91	to -55	verb -99	verb-saying -32	word -49
start|late|refuse|first|	whether -63
start|late|reject|	auxiliary -37	coordinator -25	none -62	subordinator -32	to -55	verb-saying -25
start|late|reject|first|	and -22
start|late|relate|	none -31	verb-saying -38
start|late|remark|	auxiliary -44	verb -51
start|late|remember|	determiner 22	none 20	verb -72	word -76
start|late|remind|	none -53	preposition -47
start|late|repeat|	auxiliary -46	none -41	verb -42	verb-saying -20
start|late|repeat|first|	demand -17
start|late|reply|	none -61
start|late|report|	auxiliary 12	capital 7	coordinator -87	determiner -11	marks -74	none -14	preposition -63	subordinator -50	to 17	verb -20	verb-judging -55	word -24
start|late|report|first|	and -76	had -44	is 21	of -48	was -101
start|late|request|	verb -51
start|late|respond|	auxiliary -65	coordinator -66	none 6	preposition -56	to -52	verb -76	verb-saying -53	word 6
start|late|respond|first|	and -65
start|late|reveal|	auxiliary -57	none -40	verb -72	word -44
start|late|rule|	auxiliary -75	coordinator -31	marks -51	none 11	preposition -27	subordinator -34	verb -51	verb-saying -54	word -57
start|late|rule|first|	and -38	is -53	out -27
start|late|saying|	adverb -96	auxiliary -19	base -20	capital -40	coordinator -58	determiner 14	participle -25	possessive -91	preposition -34	present -32	pronoun 31	subordinator -10	that 15	verb-judging -131	verb-saying -49	verb-thinking -97	word -24
start|late|saying|first|	's -74	000 -80	30 -58	400 -64	a -26	according -81	adding -54	after -76	against 36	agreed -22	along -52	an 13	and -61	apc -15	are -10	as -140	asking -39	at -71	be -30	because -81	bed -32	before -54	but -19	by -73	call -22	called -40	campaign -53	can -61	candidacy -32	cannot -60	chief -70	claims -38	client -60	clients -54	colleagues -24	come -61	comments -41	compared -41	condolences 23	could -85	deep -25	demand -17	democratic -34	departure -31	described -34	details -24	did -70	director -65	do -29	does 14	down -56	emails -30	every -39	father -64	followers -41	for -87	from -89	group -52	guilty -43	had -117	has -109	have -6	he 15	heavy-oil -32	her -85	him -20	himself 9	home -41	hours -37	how 30	husband -54	i -63	if 26	in -144	including -75	into -61	is -16	issues -48	it 25	its -28	known -59	laughing -50	lawyer -47	like -46	many -56	me -55	members -49	men -48	messages -34	might -56	month -22	mother -88	must -44	name -25	new -44	news -36	night -56	no 57	noting -29	of -132	off -46	offer -19	offering -54	office -52	oklahoma -34	on -9	one -49	opposition -35	or -65	out -73	over -34	own -55	parents -46	party -35	players -39	points -45	position -37	posts -14	public -60	pushing -41	put -65	read -42	reading -69	recording -41	records -56	remarks -39	report -55	reported -31	reports -22	requests -33	return -21	role -33	rules -28	run -51	said -80	sanders -22	saying -86	says -52	shared -43	she 14	shot -29	should -84	sides -54	signed -29	since -43	so -64	son -53	south -40	spanish -39	speech -39	states -26	support -26	supporters -19	team -15	telling -30	texts -23	than -56	that 15	the 7	them -59	they -11	those -50	though -49	thoughts -43	through -34	to 8	told -42	trump -45	up -63	voters -47	was -42	were -107	when -34	where -94	whether -16	while -85	who -8	whose -95	with -72	would -91	wrote -65	years -52	’s -54
start|late|say|	auxiliary 7	capital -14	coordinator 26	determiner -33	none -147	possessive -43	preposition -104	pronoun 74	subordinator -12	to -110	verb 6	verb-judging -50	verb-saying -86	verb-thinking -48	word -30
start|late|say|first|	's -31	000 -69	a 6	an -62	and 6	are -107	campaign -28	can -59	client -60	clients -54	could -62	did -45	director -55	for -26	had -67	has -57	have -104	he 27	her -31	him -79	in -65	is -124	it 66	its -94	known -43	like -37	members -43	men -34	messages -29	might -46	most -41	mother -75	must -35	no -91	of -43	offer -19	out -23	party -60	players -39	reading -45	she 21	shot -18	should -81	sides -49	signed -29	son -47	they 19	to -60	was -114	were -62	where -69	which -95	who 6	whose -76	will -94	would -74	’s -28
start|late|seek|	auxiliary -108	coordinator -50	none -96	preposition -92	pronoun 23	subordinator -70	to -73	verb 17	verb-saying -46	word -83
start|late|seek|first|	and -40	in -41	or -23	the -60	while -45	who -53
start|late|see|	auxiliary -79	coordinator -38	determiner -83	none -92	preposition -88	pronoun -52	subordinator -68	to -75	verb 8	verb-judging -30	verb-saying -29
start|late|see|first|	a -68	and -34	as -55	of -45
start|late|shoot|	capital 26	coordinator -38	determiner -81	none -70	preposition -63	verb -75	word -71
start|late|shoot|first|	and -38
start|late|show|	auxiliary -25	capital 13	coordinator -90	determiner -17	none -100	preposition -98	subordinator -57	to 11	verb -24	verb-saying -54	word -112
start|late|show|first|	a -92	and -87	down -41	has -32	in -40	the -79	were -32	where -47	who -66
start|late|signal|	determiner -67	none -50	word 16
start|late|signal|first|	the -67
start|late|sign|	auxiliary 8	capital -37	coordinator -36	determiner -80	none -8	preposition -59	subordinator -46	to -97	verb -117	verb-saying -66	word 26
start|late|sign|first|	and -36	at -22	the -47
start|late|sing|	coordinator -15	none -30	verb -46	word -30
start|late|sing|first|	and -15
start|late|slam|	coordinator -29	none -40
start|late|slam|first|	and -29
start|late|slate|	determiner -68	verb -67
start|late|speak|	capital -52	coordinator -39	determiner -85	none -81	preposition -53	subordinator -63	to -55	verb-judging -44	verb-saying -78	word -88
start|late|speak|first|	and -28	because -39	called -24	is -64	said -49	the -60
start|late|state|	auxiliary 19	capital -46	coordinator -33	determiner 28	none -71	preposition -76	subordinator -59	to -82	verb -106	verb-saying -37	word -99
start|late|state|first|	and -31	reported -16	the -93	who -47
start|late|stress|	none -41	verb -45
start|late|subordinator|	adverb 24	auxiliary -37	determiner -38	preposition 23	quote -97	subordinator -45	verb-saying -86	word 17
start|late|subordinator|auxiliary|	judging -16	saying 13	thinking 22
start|late|subordinator|marks|	judging -72	saying -65	thinking -67
start|late|subordinator|none|	judging -85	saying -29	thinking -11
start|late|subordinator|to|	judging -59	saying 18
start|late|subordinator|verb|	judging 10	saying -44	thinking -33
start|late|suggest|	auxiliary -34	none -50	to -50	verb -48	word 10
start|late|suggest|first|	could -21	is -44
start|late|support|	auxiliary -57	capital -39	coordinator -26	determiner -89	none -47	preposition -50	subordinator -56	to -51	verb -110	verb-saying -23	word -64
start|late|support|first|	a -49	and -32	but -12	have -29	if -46	the -53	who -43
start|late|talk|	auxiliary 11	coordinator -22	determiner -81	none -77	preposition -62	to -58	verb-judging -31	word -63
start|late|talk|first|	and -19	the -52	up -21
start|late|tell|	capital -18	coordinator -73	determiner 61	marks 29	none -21	pronoun 16	subordinator -7	to 34	verb 24	verb-saying 32	word -14
start|late|tell|first|	according -70	and -67	as -74	had -96	how -34	in -64	of -59	on -65	she 28	the 35	to 22	up -39	was -54	were -71	who -76	would -48
start|late|testify|	auxiliary -38	verb-saying -31
start|late|testify|first|	said -31
start|late|text|	none -49	verb -24	word -34
start|late|thank|	auxiliary 26	coordinator -60	none -76	preposition 51	pronoun -76	verb -90	word -71
start|late|thank|first|	and -52	who -76
start|late|that|	determiner 8
start|late|thinking|	adverb -72	auxiliary -48	capital 12	coordinator -40	determiner 8	participle -37	possessive -79	present -29	pronoun 8	subordinator 9	verb-judging -105	verb-saying -116	verb-thinking -57	word -43
start|late|thinking|first|	000 -40	1 -36	3 -11	383 -38	a -135	according -37	after -64	and -28	are -87	as -21	at -51	because -96	before -69	but -69	by -76	can -31	could -68	down -57	during -40	face -29	for -62	from -56	governor -24	had -44	has -57	have -66	head -46	helped -39	her -70	himself 46	his 36	how 27	if 8	into -52	is -73	issues -24	it -32	its -37	lines -21	money -19	more -23	most -59	mr. 19	no -80	of -111	on -64	or -73	out -69	over -44	own -27	pointing -17	points -32	said -41	saying -21	says -40	she -85	some -60	states -48	stopped -33	support -40	telling -35	than -72	the -29	their 26	them -55	they -7	though -51	to 28	until -64	up -67	was -58	were -52	what 8	when -91	where -98	while -95	who 15	will -85	with -28	would -65	’s -68
start|late|think|	auxiliary -78	coordinator -29	determiner -42	none -72	to -36	verb -44	verb-saying -42	word -42
start|late|think|first|	and -29	has -14	is -27	will -15
start|late|threaten|	auxiliary -46	none -55	preposition -29	verb -39	verb-saying -15	word -33
start|late|title|	auxiliary -34	none -30	verb -37
start|late|title|first|	is -34
start|late|tout|	none -13	verb -54	word -49
start|late|treat|	auxiliary -33	coordinator -33	none -23	verb -62	word -40
start|late|treat|first|	and -22
start|late|try|	auxiliary -111	capital -70	coordinator -53	determiner 37	preposition -7	pronoun -8	subordinator -61	to -68	verb 21	verb-saying -41	word -113
start|late|try|first|	a -68	and -56	him -88	it -75	out -45	up -59
start|late|tweet|	none -46	verb -69	verb-saying -28	word -54
start|late|understand|	determiner -47	none -47	pronoun -60	verb -59
start|late|understand|first|	the -47
start|late|urge|	auxiliary 36	capital 8	coordinator -55	marks -135	none -95	preposition 9	pronoun -52	verb -88	verb-saying -35	word -103
start|late|urge|first|	and -53	saying -23	sides -34	to 14
start|late|use|	auxiliary -55	capital -17	coordinator -34	determiner -70	marks -32	none -46	preposition -74	pronoun -34	subordinator -25	to -33	verb -78	verb-judging -17	verb-saying -20	verb-thinking -24	word -80
start|late|use|first|	and -41	is -27	of -49	said -12	to -43	was -24
start|late|venture|	word -53
start|late|verb-judging|	adverb -58	capital -63	determiner -102	preposition -93	pronoun -72	quote -31	stop -46	subordinator -50	word -68
start|late|verb-judging|auxiliary|	judging -58	saying -48
start|late|verb-judging|marks|	judging -63	saying -62
start|late|verb-judging|none|	judging -56	saying -49	thinking -67
start|late|verb-judging|to|	judging -60	saying -81
start|late|verb-judging|verb|	judging -75	saying -65
start|late|verb-saying|	, -63	: -42	adverb -59	auxiliary -50	capital -84	coordinator -46	determiner 6	preposition -138	pronoun -97	quote -88	stop -101	subordinator -76	that -115	verb-judging -23	verb-saying -36	verb-thinking -55
start|late|verb-saying|auxiliary|	judging -71	saying -130	thinking -81
start|late|verb-saying|marks|	judging -44	saying 40	thinking -30
start|late|verb-saying|none|	judging -74	saying -121	thinking -56
start|late|verb-saying|to|	judging -49	saying -8	thinking -63
start|late|verb-saying|verb|	judging -92	saying -44	thinking -59
start|late|verb-thinking|	capital -34	determiner -52	preposition -92	word -60
start|late|verb-thinking|none|	judging -43
start|late|verb-thinking|to|	judging -54	saying -67
start|late|verb-thinking|verb|	judging -55	saying -52
start|late|view|	auxiliary -72	coordinator -19	none -54	subordinator -48	verb -67	word -55
start|late|voice|	auxiliary -51	none -44	verb -66	word -36
start|late|volunteer|	auxiliary -33	none -38	verb-saying -18	word -51
start|late|vote|	auxiliary -29	capital 10	coordinator -68	determiner -21	preposition 21	pronoun -95	subordinator -70	to 10	verb -45	verb-judging -55	word -106
start|late|vote|first|	and -59	for -57	in 26	it -71	they -64	to 7
start|late|vouch|	none -41
start|late|vow|	coordinator -12	none -49	preposition -35	verb -49
start|late|vow|first|	and -12	on -25
start|late|want|	auxiliary 6	capital -50	coordinator -78	determiner -89	none -124	preposition -105	pronoun -103	subordinator 38	to -51	verb -17	verb-saying -26	word -90
start|late|want|first|	and -62	him -53	in -41	it -56	money -19	or -46	out -51	the -47	to -83	where -69	whether 11	while -46
start|late|warn|	auxiliary -43	coordinator -68	marks -69	none -84	preposition 29	verb 30	word -70
start|late|warn|first|	against 37	and -56	but -39
start|late|wave|	none -45	word -28
start|late|weigh|first|	of -38
start|late|weigh|	none -32	preposition -49
start|late|welcome|	auxiliary -45	coordinator -23	none -42	verb -78	word -31
start|late|welcome|first|	and -26
start|late|word|	% -54	, -25	: -55	; -32	adverb -18	auxiliary -37	capital -19	coordinator -125	determiner 22	possessive -78	preposition -81	pronoun 61	quote -91	stop -151	subordinator -134	verb-judging -145	verb-thinking -129	word -61	’ -50
start|late|word|auxiliary|	judging 9	saying -46
start|late|word|marks|	judging -74	saying -91
start|late|word|none|	judging -114	saying -29	thinking -125
start|late|word|to|	judging -107	saying -66	thinking -102
start|late|word|verb|	judging -19	saying 19	thinking -49
start|late|worry|	coordinator -34	none -52	word -41
start|late|worry|first|	and -34
start|late|write|	capital -47	coordinator -46	determiner -16	none -12	preposition -72	verb -70	verb-saying 14	word 12
start|late|write|first|	a -73	and -46
start|next|accuse|	auxiliary 8	determiner -6	marks -120	none 21	preposition -10	pronoun 14	to 30	verb -37	word -71
start|next|accuse|first|	by -51	clinton 74	her -47	of -6	sanders 53	the -34	trump 6
start|next|	acknowledge 49	add -83	advise -73	advocate -44	affirm -22	agree -15	aim -25	allege 50	allow -17	allude -11	announce 48	answer -12	apologise -79	apologize 13	applaud 10	argue 38	ask -10	assail 64	assume -81	assure -55	attack -15	back -22	beg -54	believe 15	bill -52	blast 46	boast -57	brag -26	brand -7	call -44	caption -55	care -65	cast -23	caution 6	celebrate -24	challenge -9	champion -36	chant -41	charge -39	cheer -45	chime -42	chip -80	cite 31	claim 18	commend -21	comment -22	compare -7	complain -17	concede -9	conclude 26	condemn 17	confess 25	congratulate -7	consider 23	continue -139	contradict 17	correct -31	counsel -58	counter 12	credit -16	criticise -29	criticize 40	debate -53	decide 15	decline -11	decry 62	deem 72	defend 11	define -9	deliver -26	denounce 25	deny 16	deride 51	describe 12	detail 28	disagree -36	disavow 52	discredit -35	discuss 28	dismiss 11	dispute 7	doubt -30	dream -49	echo 7	email -119	emphasize 27	endorse 36	estimate 22	expect 22	explain 11	express 6	fault -60	favor 19	favour -60	fear 33	feel 13	figure -45	find -28	fire -34	forecast -14	fume -50	gasp -30	greet -70	groan -36	hate -7	hear -41	highlight 12	hint 10	hit -39	hold -73	hope 22	howl -48	identify 6	indicate -8	inform -73	insist 72	instruct -7	insult 31	interpret 23	interrupt -55	introduce -29	invite -45	issue -34	joke -65	justify 21	know 12	lambaste 31	lament 61	lash -33	laugh -65	learn -10	like -35	liken 47	lobby -40	love 23	maintain -96	mean -48	mention 42	message -92	mock 11	murmur -23	name -30	need -53	note 10	object -21	offer -6	oppose 13	order -9	outline 16	paint -17	persuade 9	phone -87	plead -44	pledge 11	point -129	portray 11	post -24	pray -61	predict 16	prefer 23	present -27	press -63	propose 29	protest -43	prove -25	question 25	quote -15	rail -81	raise -71	rank -27	rate -104	read -33	reason -40	rebuff -33	rebuke 16	rebut 68	recall 27	reckon 40	recommend 22	record -62	recount 16	refer -44	reference 22	reflect -25	regard -10	reiterate 44	reject -6	relate -73	remark -75	remember 19	remind -63	reply -84	report -18	request 22	respond -31	reveal 19	roar -52	rule -66	say 36	scold -32	scorn -51	shoot -50	shout -51	shrug -57	sigh -42	sign -52	signal -31	sing -70	slam 62	slap -24	slate -75	snap -45	speak -60	speculate 20	spell -46	state -35	stress 10	submit 22	suggest 51	support 16	tag -61	talk -73	tease -38	tell -95	testify -65	text -87	thank -40	think 10	title -26	tout 48	treat -94	try -94	tweet -13	understand 21	use -83	venture -65	verify -62	view 12	voice -11	volunteer -21	vote -43	vouch -58	vow 50	want -6	warn -21	wave -80	weigh -89	welcome -16	wish -28	wonder 28	worry 8	write -31	yell -27
start|next|acknowledge|	auxiliary 8	determiner 40	marks 47	none 40
start|next|acknowledge|first|	the 31
start|next|add|	capital -41	determiner -46	marks -38	none -97	preposition -78	pronoun 18	to -72	verb -46	word -98
start|next|add|first|	1 -33	14 -26	22 -37	a -54	an -41	the 23	to -68
start|next|admit|	auxiliary 6	determiner 67	none -11	preposition -68	pronoun 19	verb 25	word -41
start|next|admit|first|	he -21	the 68	to -62
start|next|adverb|	, -47	: -99	adverb -28	auxiliary 72	coordinator -55	determiner 56	end -43	possessive -15	preposition -94	pronoun -23	stop -159	subordinator 16	that -56	word 42
start|next|adverb|auxiliary|	judging -48	thinking 8
start|next|adverb|marks|	judging -47	saying 61
start|next|adverb|none|	judging -16	saying -34	thinking -89
start|next|adverb|to|	judging 7	saying -37	thinking 13
start|next|adverb|verb|	judging -24	saying -46	thinking -36
start|next|advise|	capital -60	determiner -12	none -79	preposition -20	to -21	verb -32	word -76
start|next|advise|first|	on -37	the -12
start|next|advocate|	auxiliary -75	capital -81	none -14	verb -27	word 6
start|next|advocate|first|	for -96	general -53
start|next|affirm|	capital -48	determiner -35	none -27
start|next|agree|	adverb 29	auxiliary 10	capital -20	none -26	verb -12	word -103
start|next|agree|first|	in -67	on -90	saturday -49	terms -52	to 18	who -51	with -58
start|next|aim|	auxiliary -52	none -43	to -8	verb 21
start|next|aim|first|	at -94	to 29
start|next|allege|	none 6	verb 53	word 50
start|next|allow|	auxiliary 7	capital -14	determiner 13	pronoun -42	to -16	verb -24	word -9
start|next|allow|first|	him -11	republicans -8	the 33	to -8	users -46
start|next|allude|first|	to -11
start|next|allude|	preposition -11
start|next|announce|	adverb -63	auxiliary 35	capital -82	determiner 40	none 33	preposition -99	pronoun 100	subordinator -12	to 32	verb -9	word 38
start|next|announce|first|	a 27	an 47	friday -46	her -31	his 40	it 61	monday -44	on -96	the -18	they 42	tuesday -39
start|next|answer|	auxiliary -72	determiner 17	none 11	preposition -97	subordinator -49
start|next|answer|first|	a 43	in -48	to -80
start|next|apologise|first|	after -24	for -49	in -37	to -73
start|next|apologise|	none -63	preposition -80	subordinator -28
start|next|apologize|first|	for 49	to -109
start|next|apologize|	none -32	preposition 17	to -94	verb -13
start|next|appeal|	auxiliary -42	preposition 10	to 31	verb -92	word -34
start|next|appeal|first|	court -29	for 28	in -28	to -8
start|next|applaud|	capital 38	determiner 60	none 35	verb 7
start|next|argue|	auxiliary 47	determiner 22	preposition -29	pronoun 53	to 16	verb 33
start|next|argue|first|	about -78	against -66	for 40	in -57	it 35	over -88	the 25
start|next|asks|false|	auxiliary 28	marks -103	none -34	to 20
start|next|asks|true|	marks -52	none -10	verb 37
start|next|ask|	adverb -127	capital -82	determiner -20	marks -89	none -27	preposition 32	pronoun 18	subordinator -17	to 19	verb -31	word 31
start|next|ask|first|	a 52	about 17	both -76	by -71	clinton -58	for -20	former -44	her -63	him 47	his 21	how -35	in -64	it -43	me -54	not -106	only -60	reporters -66	the -14	them 21	to 36	trump -76	what -52	where 41	who 59	why 10
start|next|assail|	none 45
start|next|assure|	auxiliary -7	determiner -62	none -73	preposition -44	pronoun -41	verb 18	word -55
start|next|assure|first|	of -44
start|next|attack|	auxiliary -34	capital 46	coordinator -38	determiner -12	none 8	preposition -24	pronoun -47	to -39	verb -6	verb-judging -34	word 10
start|next|attack|first|	against -39	and -26	from -41	hit -28	in -94	on 10	trump 49
start|next|attribute|	determiner -24	preposition 26	to -6
start|next|attribute|first|	the -18	to 26
start|next|auxiliary|	, 18	auxiliary -43	capital 8	coordinator -25	determiner 42	preposition -63	quote -56	subordinator -57	that -93	verb-judging 46	verb-thinking 11	word -16
start|next|auxiliary|auxiliary|	judging -61	saying -52	thinking -19
start|next|auxiliary|marks|	saying -57
start|next|auxiliary|none|	judging -61	saying 61	thinking 24
start|next|auxiliary|to|	judging -47	saying -31	thinking 14
start|next|auxiliary|verb|	judging -91	saying -10	thinking -27
start|next|back|	adverb -65	auxiliary -26	capital 6	coordinator -32	determiner -7	none -16	preposition -156	pronoun -12	subordinator -59	to -43	verb -16
start|next|back|first|	action -62	against -44	and -32	at -79	away -42	by -34	former 37	from -24	her 8	hillary 15	his -8	in -73	it -57	kiribati -52	mr. 42	on -69	the -40	them -41	to -125	with -40
start|next|bash|	capital 49
start|next|before|	accused -17	accuses 22	accusing -32	acknowledge 27	acknowledged 41	add -49	added -113	adding -7	adds -51	admits -54	advise -28	advised -87	advises -48	advising -22	advocate -35	advocated -53	advocates -26	affirm 9	affirmed -61	agree -78	agreed -11	agrees 32	aim -21	aimed -57	aiming 30	alleged 52	alleges 56	allowed -19	allowing -49	allows 13	alluding -62	announce 12	announced 32	announcing 55	answer -21	answers -27	apologise -30	apologised -57	apologises -43	apologize 17	appeal -57	appealed 32	appeals -57	applauded -7	argue 28	argued -28	argues 75	arguing 18	asking -56	asks -33	assailed 40	assure -56	assured -37	attack -57	attacked 26	attacking 16	attacks -62	back -40	backed -17	backing 34	backs -52	believe 20	believed -31	believes 55	believing -25	bill -90	billed 8	bills -46	blame 42	blamed -31	blames -7	blaming -29	blasted 17	blasting 28	blasts 31	boasted -36	boasts -56	brand 28	call -37	called -30	calling -17	calls -13	care -93	casting -44	cautioned 6	celebrate -63	celebrated 19	celebrating -52	challenge -44	challenged 11	challenges -32	champion -85	championed 18	champions -11	chanted -38	charge -8	charges -79	charging -52	cheer -55	cheered -58	cheers 19	chip -43	chips -36	cite 26	cited 7	cites 30	citing 13	claim 58	claimed -19	claiming -8	claims 27	commended -21	comment -25	comments -8	compared 7	complained -13	conceded 12	concluded 15	condemned 6	confess 25	confirm 7	confirmed -20	confirms 7	congratulated -38	congratulating 13	considering 31	considers 52	continue -65	continued -79	continues -79	continuing -57	correct -11	corrected -48	counsel -58	counter 10	credit -48	credited -41	criticised -29	criticize 55	criticized 9	criticizing 38	cry 15	crying -40	debate -39	debated 13	debates -80	decide 17	decides -55	declare 56	declared -14	declaring -20	decline -32	declined -9	decried 39	deemed 64	defend -19	defending 21	define 23	defined -32	deliver -24	delivered -35	delivering 16	demand 14	demanded -72	demanding -22	demands 40	denied 27	denies 9	denounced 15	denouncing 8	deny -40	describe 7	describes -37	describing 68	detailing 35	details -17	disagree -28	disagreed -26	disclose -11	disclosed 9	disclosing -18	discrediting -30	discuss 16	discussed 11	dismissed -13	dismissing 16	dispute -89	disputes -23	doubt -15	doubts -61	dream -44	echoing 9	email -85	emailed -55	emails -67	emphasizing 22	encourage 37	encouraged 27	encouraging -57	endorse 37	endorsed 8	endorsing 53	estimate 47	estimated 6	expect -10	expected 24	expecting 60	explain -11	explained -10	explaining 9	explains 53	express 33	expressed -18	fault -46	favor 12	favored 11	favour -47	fear 36	feared 9	fears -23	feel 30	feels -28	felt -24	figure -19	figured -30	figures -82	find -39	finding -66	finds 7	fire -63	fired -7	fires -25	firing -48	forecasts -55	fumed -27	greeted -70	hailed -14	hate -13	hated 7	hates 11	hear -98	heard -45	hearing -7	hears 8	held -59	highlighted 23	highlighting -12	hinted 59	hints -76	hit -42	hits -7	hold -38	holding -34	holds -31	hope -35	hoped 68	hoping 36	identify 12	indicated -7	informed -53	insist 39	insisted 51	instructed -7	insults -69	intended 7	intends -9	interrupted -37	introduced -71	introducing -43	invited -19	invoked 27	issue -25	issued -14	issues -86	joke -36	joked -53	jokes -29	knew 12	knock -44	knocked 28	know -8	knowing -12	knows 48	lambasted 31	lashed -33	laughed -56	laughs -37	learn -52	learned 18	learning 18	like -19	liked -43	likened 47	likes -52	list -77	listed 16	listing -8	lobby -71	lobbying -23	loved -12	maintain -45	maintained -63	maintains -48	mean -30	meaning -77	means -104	meant 9	mention 25	mentioning 49	mentions 41	message -44	messages -60	mocked -23	mocking 13	murmurs -23	name -30	named -11	names -95	need -29	needed -9	needs -65	nominated 29	nominating -47	note -109	noted 32	notes 9	noting 23	offered -46	offering 36	offers -14	oppose 18	opposes 10	opposing -30	order -17	orders -114	outlined -7	outlining 25	paint -27	painted -16	persuade 21	persuaded -28	phone -67	phones -33	plan -11	planned 12	plans -9	pleaded -43	pledged -7	pledges -10	point -90	pointed -81	pointing -68	points -51	portray -7	portrayed 9	post -101	posted -14	posting -6	praise -47	praises 43	praising 25	prayed -46	predicted 10	predicting 27	predicts 6	preferred -10	prefers 58	present -33	presented -42	presents -8	press -31	pressed -52	pressing -18	promises -68	promising 37	proposed 23	protest -59	protested -30	protesting 9	proved -39	question -8	questioning 63	questions 16	quoted -33	quotes -16	rail -63	railed -40	raise -94	raised -23	raises -62	raising -70	rank -24	ranked -76	ranking -63	ranks 24	rate -58	rated -49	rates -71	rating -30	read -19	reading -50	reads -54	reason -26	reasons -52	rebuffed -26	rebuffs -53	rebuked 41	recall 8	recalling 74	reckoned 30	recognize 10	recommended 34	record -39	recorded -17	records -90	recount -58	recounted 34	refer -74	referenced 46	referencing 8	referred -54	referring -14	refers -68	reflecting -64	reflects -8	refuse 7	refused -16	refuses 31	regarded -23	reiterated 21	reject 8	rejecting 19	rejects -76	related -62	remarks -69	remember -11	remembered -22	remembers 56	reminded -37	reminding -67	renamed -47	repeat -19	repeated -8	repeating 27	replied -65	reply -58	report -85	reported -17	reporting 14	request -58	requested 34	requests -7	respond -35	responding -69	retweeted 12	reveal -26	revealed 33	reveals -10	rule -80	rules -87	ruling -37	said 41	sang -57	saw -44	say 10	saying -31	says 13	scolds -32	see 32	seeing -25	seek -9	seeks 14	sees -9	shooting 17	shot -138	show -13	showing -29	shows 18	shrugged -46	sign -104	signal -57	signaled -31	signals 21	signed -15	signing -32	signs -95	sing -26	singing -31	slammed 47	slamming 31	slams 18	slapped 16	slate -55	slated -44	snap -42	sought -11	speak -78	speaking -41	speaks -98	speculate 23	spoke -20	state -36	stated 8	states -116	stressed 17	submitted 22	suggest 19	suggested 66	suggesting 64	suggests -8	support -9	supported 58	supporting -9	supports 6	suspected -51	suspects 28	swears 12	talk -84	talked -15	talking -24	talks -110	telling -17	testified -58	testifying -25	text -53	texted -40	texts -35	thank -7	thanked -72	thanking 65	thanks -70	thinking -71	thinks 14	threatened 16	threatening 6	threatens -17	title -67	titled 26	titles -30	told -125	touted 17	touting 7	treated -75	tried -118	tries -65	trust 7	try -29	trying -46	tweeted -8	tweeting 9	understand 31	understood -12	urged 10	urges -60	urging 8	use -90	used -42	uses -27	using -53	venture -65	verified -45	view 34	viewed -20	voice -61	volunteer -54	volunteered 12	volunteers -58	vote -6	voted -14	votes -148	voting -102	vowed 15	vowing 40	vows 52	want 7	wanted -25	wants -16	warn -8	warning -98	warns -12	wave -36	waved -47	waves -32	waving -55	weigh -30	weighed -44	weighing -45	weighs -62	welcome 8	welcomed -20	wished -40	wonder 45	worried 53	worries -58	worry -49	write -11	wrote -44
start|next|beg|	determiner -54	verb -54
start|next|believe|	auxiliary 52	capital 42	determiner 8	marks 27	none -10	preposition -25	pronoun -22	to 10	verb -26	word 26
start|next|believe|first|	he 8	her -41	in -55	is -38	it -31	the -6
start|next|bill|	adverb -42	auxiliary -42	marks -47	none -86	preposition -70	subordinator -35	verb -49
start|next|bill|first|	as -35	in -24	to -57
start|next|blame|	capital -7	determiner 6	none -19	subordinator -85	verb -10	verb-saying -54
start|next|blame|first|	a -12	cuts -48	new -59	the 18	weak 17
start|next|blast|	capital 64	determiner 8	none 18	to 42	verb 44
start|next|blast|first|	the 6	trump 28
start|next|boast|first|	of -43
start|next|boast|	none -60	preposition -40
start|next|brand|	determiner -13	verb -7
start|next|brand|first|	the -62
start|next|call|	adverb -75	auxiliary -16	capital -61	coordinator -31	determiner -43	marks -54	none -16	preposition 18	pronoun 16	to -56	verb -13	verb-judging -29	verb-thinking -49	word -47
start|next|call|first|	a -42	both -43	by -52	for -7	from -48	her 6	him 46	himself 63	his -33	into -55	it -55	its -75	itself -78	off -86	on -17	out -59	the -74	them 19	themselves -23	this 26	to 47	trump 68	up -49	vote -49	with 18
start|next|capital|	& -53	, 16	- 36	: 7	adverb -25	auxiliary 43	capital -19	coordinator 29	end -103	possessive 87	preposition -8	pronoun -39	quote 19	stop -75	subordinator -16	that -127	verb-judging 24	verb-thinking 53	word 33
start|next|capital|auxiliary|	saying 37
start|next|capital|marks|	judging -21	saying 27
start|next|capital|none|	judging 12	saying -68
start|next|capital|to|	judging 29	thinking -29
start|next|capital|verb|	judging 10	saying 46	thinking -13
start|next|care|	auxiliary -58	coordinator -13	none -57	preposition -58	verb -15	word -59
start|next|care|first|	about -40	and -13	for -34	law -18	spending -33
start|next|cast|	auxiliary -60	determiner -27	none 25	preposition -65	pronoun 34	verb -33	word -32
start|next|cast|first|	a -61	ballots -49	her -24	himself 51	the 41	their -86
start|next|caution|first|	against -51
start|next|caution|	preposition -51	verb -55
start|next|celebrate|	determiner -26	none -33	preposition 7
start|next|celebrate|first|	his -58	the 15	with -77
start|next|challenge|	auxiliary -70	capital -53	determiner -35	preposition 15	to 31	verb -31	word 33
start|next|challenge|first|	from -33	her -65	in -36	to -83
start|next|champion|	auxiliary -87	capital -81	determiner 26	none -77	preposition -40	verb 19	word -17
start|next|chant|	preposition -65
start|next|charge|	auxiliary -70	capital 18	coordinator -21	none -23	verb 20	word -85
start|next|charge|first|	against -40	and -21	in -72	of -67	with 16
start|next|cheer|	capital 12	coordinator -22	none -30	preposition -55	pronoun -49	verb -6
start|next|cheer|first|	and -22	him -49	on -42
start|next|chime|first|	in -42
start|next|chime|	preposition -42
start|next|chip|	none -71	preposition -27	word -58
start|next|cite|	auxiliary 63	capital 64	determiner -16	none -11	preposition -74	verb 40	verb-saying 12	word 39
start|next|cite|first|	a -36	by -41	his 74	the -72
start|next|claim|	adverb 46	auxiliary 87	capital 27	determiner -14	none -36	preposition 23	pronoun 42	to 10	verb -28
start|next|claim|first|	a -22	by -73	he 70	in -59	she -32	the -23	to 36
start|next|comment|	adverb -53	auxiliary -65	preposition 33	subordinator -59	to -40	verb -26	word -82
start|next|comment|first|	about 43	beyond -54	on -8
start|next|compare|first|	the -18	to -64	with -107
start|next|compare|	none -20	preposition -117	to 7	verb -7	word -10
start|next|complain|	auxiliary -13	none -65	preposition -23
start|next|complain|first|	about -87	of 15	to -82
start|next|concede|	auxiliary 63	none 28	preposition -93	to -50	verb -68	word 6
start|next|concede|first|	defeat 6	the -9
start|next|conclude|	auxiliary 44	none -56	preposition -68	pronoun 27
start|next|condemn|	determiner 36	none -8	verb 15
start|next|condemn|first|	the 78
start|next|confess|	auxiliary 25
start|next|confirm|	auxiliary 133	capital -62	none -35	preposition -99	to -43	verb -33
start|next|confirm|first|	a -6	by -44	it -10	on -32	over -44	the -11	this -70
start|next|congratulate|	auxiliary -14	capital 57	determiner -47	pronoun -6	verb 7
start|next|congratulate|first|	her -34	the -42
start|next|consider|	determiner -17	none 12	to 79	verb -31	word 29
start|next|consider|first|	an 32	the -20
start|next|continue|	auxiliary -55	determiner -67	none -70	preposition -113	to -44	verb -94	word -58
start|next|continue|first|	his -41	to -113	with -11
start|next|coordinator|	adverb -58	auxiliary -55	capital -24	coordinator -21	determiner -8	preposition -17	that -51	verb-judging -23	verb-saying -78	word -106
start|next|coordinator|auxiliary|	judging -44	saying -68	thinking -31
start|next|coordinator|none|	judging -42	saying -59	thinking -58
start|next|coordinator|to|	saying -19
start|next|coordinator|verb|	judging -71	saying -31	thinking -40
start|next|correct|	determiner 10	none -52	pronoun -59
start|next|correct|first|	him -51	the 10
start|next|counsel|	capital -60	none -39	preposition -39	verb -62
start|next|counter|	auxiliary -30	none 10	preposition -61
start|next|credit|	capital -28	determiner 39	none -47	preposition -88	subordinator -46	word -70
start|next|credit|first|	for -70	the -10
start|next|criticise|	determiner -56	none -59
start|next|criticise|first|	the -56
start|next|criticize|	auxiliary 49	capital 45	determiner 18	preposition 21	pronoun 56	subordinator -50	to 7	verb 71	word -9
start|next|criticize|first|	by -63	clinton 37	for 47	his 41	president 47	trump 40
start|next|cry|	none -43	preposition 7
start|next|debate|	adverb -48	auxiliary -105	capital -57	coordinator -16	none -109	preposition 9	subordinator -41	word -45
start|next|debate|first|	and -16	in -37	is -42	on -48	over 20	stage -23
start|next|decide|	adverb 62	auxiliary -37	none 28	preposition -8	pronoun -32	subordinator 7	verb 19	word 9
start|next|decide|first|	in -41	not 65	to 14	who -51
start|next|declare|	auxiliary -18	capital 25	determiner -8	none 26	preposition -67	pronoun 34	to -24	verb -15	word -19
start|next|declare|first|	a -81	an -36	in -30	on -49	the 43
start|next|decline|	auxiliary -15	none -55	preposition -17	to -73	verb 6	verb-saying 13
start|next|decline|first|	a 13	comment 13	to -15
start|next|decry|	determiner 40	none 42
start|next|deem|	none 69	word 52
start|next|defend|	capital 74	determiner -8	none -29	pronoun -6	to 32	verb 68
start|next|defend|first|	a -60	her 52	himself -30	his 15	it 6	the -22
start|next|define|	determiner -32	none -14
start|next|define|first|	the -12
start|next|deliver|	determiner -23	none -19	preposition -55	to -11	verb -15	word -45
start|next|deliver|first|	a -20	by -34	his -26	the 25
start|next|demand|	determiner -29	preposition -63	verb -25	word 10
start|next|demand|first|	a -21	the -69	to -43
start|next|denounce|	determiner 11	none 50
start|next|deny|	adverb 60	auxiliary -6	preposition -47	pronoun -80	word 25
start|next|deny|first|	any 77	it -53	the 32	there 38	wrongdoing 66
start|next|describe|	auxiliary 64	capital -52	marks -137	none 69	preposition -70	pronoun -6	subordinator 45	to 34	verb -24	word 40
start|next|describe|first|	a 20	as 16	by -56	her -18	him -16	his 28	it -38	the -31	themselves 33	to -37
start|next|detail|	auxiliary 31	determiner 40	none -12	preposition -76	to 9	verb 32
start|next|detail|first|	about -64	of -54
start|next|determiner|	$ 47	, -13	; -61	adverb 27	auxiliary 53	capital 9	coordinator 12	determiner 7	end -58	preposition 22	quote -31	stop -32	subordinator -29	that -74	verb-judging -20	verb-saying -11	verb-thinking -6	word 23
start|next|determiner|auxiliary|	judging 12	saying 29	thinking 41
start|next|determiner|marks|	judging -144	saying 22	thinking -106
start|next|determiner|none|	saying -23
start|next|determiner|to|	saying -8	thinking 39
start|next|determiner|verb|	judging 23	saying 28	thinking -26
start|next|disagree|	auxiliary -28	none -38	preposition -37
start|next|disagree|first|	with -25
start|next|disavow|	determiner 52
start|next|disclose|	determiner 14	none -30	preposition -60	verb 34
start|next|disclose|first|	in -50	the -25
start|next|discuss|	auxiliary 33	capital -57	determiner 10	none 6	subordinator 9	to 45	verb -11	word 18
start|next|discuss|first|	a -40	his 27	the -8
start|next|dismiss|	auxiliary 51	capital 8	determiner -20	marks -82	preposition -60	verb -16	word 45
start|next|dismiss|first|	a -41	talk -44
start|next|dispute|first|	over -42	the -95	this 23
start|next|dispute|	none 16	preposition -54	verb -64
start|next|doubt|	auxiliary 24	none -11	preposition -72
start|next|doubt|first|	about -61
start|next|echo|	capital 7	determiner 6	none -38	preposition -36	verb 46
start|next|echo|first|	by -31	the -29
start|next|email|	auxiliary -50	coordinator -17	none -60	preposition -52	subordinator -21	to -36	verb -74	verb-saying -51	word -78
start|next|email|first|	account -20	and -17	server -29	to -45
start|next|emphasize|	determiner 49	none 45
start|next|encourage|	capital -14	none 8	to -24	verb 7	word -30
start|next|endorse|	capital 25	determiner 19	none 22	pronoun -13	verb 35	word 65
start|next|endorse|first|	a -21	clinton -18	her 24	him -13	sanders 63	the 22
start|next|envision|	verb -16
start|next|estimate|	auxiliary -13	none 42	preposition -7	verb -33	word 26
start|next|expect|	auxiliary -24	none -41	to 118	verb 44	word 34
start|next|expect|first|	a 19	in -7	more -68	the 15	to 8
start|next|explain|	determiner 10	none -8	preposition -14	subordinator 22	verb 19	word -86
start|next|explain|first|	how 66	in -66	the -6	why -12
start|next|express|	auxiliary 7	determiner 26	none -26	verb 23	word 6
start|next|express|first|	concern -35	confidence -45	her -36	regret 9
start|next|fault|	none -41	verb -41
start|next|favor|	capital -42	determiner 40	none -14	preposition -13	to 52	verb 33	word 47
start|next|favor|first|	clinton -29	trump -31
start|next|favour|	determiner -46	none -47
start|next|favour|first|	the -46
start|next|fear|	auxiliary 10	determiner 72	preposition -107	pronoun -21	verb 33	word -25
start|next|fear|first|	for -79	it -26	the 66
start|next|feel|	auxiliary -22	determiner -10	pronoun 18	verb 19	verb-thinking -8	word 18
start|next|feel|first|	a -39	her 59	like -31	the -38
start|next|figure|	auxiliary 16	none -9	preposition -92	to -41	verb -76	verb-thinking -40
start|next|figure|first|	from -26	in -21	out -16	to -59
start|next|find|	auxiliary 14	capital 58	determiner -42	marks -52	none -12	preposition -9	pronoun -44	to -45	verb -34	word -33
start|next|find|first|	a -45	alive -54	at -86	by 31	clinton 48	himself -61	his 55	in -67	it -7	no 10	on -34	out -45	some -64	the -70	trump 39	ways -62
start|next|fire|	auxiliary 6	none -32	preposition -74	verb -49	verb-judging -51	word -71
start|next|fire|first|	back -51	defensive -27	for -52	from -27	in -30
start|next|first|	1 29	11 -8	14 -26	140 -47	19 -44	2 -17	212 -67	22 32	24 -72	28 -61	2gb -29	30 -69	31 -27	40 10	42 -44	50 -52	52 53	6 -79	61 -39	612 -50	66 6	67 -40	9 -68	90 18	a -13	abc -53	account -20	action -62	afp -39	africa -74	after -131	afterward -46	afterwards -61	again -67	against -12	ahead -24	air 12	al -40	ali 58	alive -58	all -9	allies 53	almost -52	along -29	also -57	american 63	americans 19	amid -41	among -89	an 13	analysts -46	and -133	ankara -32	anonymity -16	any 29	anything -44	are -89	as -26	at -8	attendance -59	australia -68	away -44	back -19	bail -27	ballots -74	baltic 44	bangladesh -16	bank -57	banks -57	bbc -16	because -49	before -104	begins -30	behind -24	beijing 47	bein -28	being 50	below -38	bernama -48	bernie 65	between 31	beyond -55	bill 25	black -23	bloomberg 23	book -40	both -25	bridge -75	broadcaster -43	brought -60	bulgarian -46	business 18	but -69	buyers 58	by -112	calls 21	calm -62	came -51	campaign -37	candidates 44	candidly -29	captain 55	carson 36	cases 57	cgtn -24	change -37	children 47	china 66	christie 12	clients -47	clinton 72	cnn 12	collapse -46	colleagues -50	comey 56	comment 6	companies -46	company -17	concern -11	conditions 46	condolences -57	conference -36	confidence -53	congress 25	congressional 55	consumers -22	contest -54	contests -60	could -30	court -39	courts -51	crews 61	cruz 44	customers 12	cut -50	cuts -76	cutting -28	daily -54	decades 7	defeat 6	defensive -27	delegates -55	democratic 38	democrats 8	despite 48	details -9	donald 82	down -49	dpa -42	during -85	each -32	earlier -68	early 38	efforts 40	eight -50	employees 36	err -20	espn 10	eu -52	european 15	every -37	everyone -29	evidence 19	exchange -65	eyebrows -53	families 49	far 11	farmers -35	fast 37	fees 7	firm -59	first -63	five -22	florida 46	fog -73	footfall -15	foreign -35	foreigners 50	former 18	four -56	fox -26	fraud -59	freely -27	friday -108	friends -36	from -162	further 37	gabon -44	game -39	general -7	gerald -44	germany 63	gna -45	goodbye -29	gop 47	greggs 26	guests -59	guilty -54	had -30	hailed -29	has -68	have -77	he 27	he'd 40	he'll 55	held -32	help 57	her 30	he’d 44	he’ll 49	higher -28	hillary 43	him 41	his 25	hit -28	home -68	host -48	house -19	how 10	howard -47	i -78	if 31	imports -41	in -117	including -46	individual -21	inflation -38	inside -57	instead -60	interest -60	international -28	into -87	investigators 35	investors 17	iowa 6	is -58	isis -13	its -16	itself -40	jeb 35	john 21	journalists -56	judges -27	jurors -21	just 44	kasich 47	kiribati -52	la -54	land -18	landlords -21	last -115	late -69	later -37	law -19	lawmakers -35	leaders 46	legislation 37	less -13	letters -64	like -24	listing -36	little -13	losses 60	loudly -37	low 58	major 21	making 59	manafort 57	manila 52	many 9	marco 22	may -43	me -8	media -34	medicare -9	men 20	minister -54	monday -103	money -86	moscow -51	most -23	mr. 90	mrs. 68	ms. -26	msnbc 32	much -33	my 7	national 29	nearly 46	neither -19	net 34	new -23	newsmen -48	next -87	night 18	nine -39	nis 6	nobody 37	none 30	not 35	nothing -52	numbers -53	obama 81	of -50	off -80	office -57	officers 33	on -73	once -33	open -38	options 19	or -60	other 27	otherwise 12	our -8	out -120	outside -71	over -28	parliament -28	parties -55	party 45	passengers 23	patience 19	pence -39	pennsylvania -48	people 9	period -57	personal 42	plans -10	players 28	point -28	points -32	police 20	political -43	politico -23	polls 49	postimees -20	potential -52	president 44	primaries -20	prisoner -52	private -60	pti -45	public -47	publicly -56	published -38	radio -44	rail 15	rain -58	raising 54	rates -20	records -13	recount -40	refunds -62	regret 9	released -55	rep. -40	repeatedly -44	reporters -28	reports 19	republican 27	republicans -7	responsibility 15	restraint -72	reuters -52	ring -39	rising -26	rivals 27	rnz -44	rose -49	roughly 37	rté -62	rubio 26	rudaw -50	ryan 58	said -70	sales 7	sanders 77	saturday -70	say -36	saying -37	says -48	scheduled -50	schools -10	seats -78	second -13	secretary -47	seeing -14	seeking 56	sen. 6	senator 50	server -29	service 37	seven -46	several 26	she 14	she’ll 47	should -49	show -71	shown -35	signs -61	silicon 45	similar -46	since -77	six 75	sky -44	slates -8	smoke -56	snow -44	so 28	some 19	someone -8	something 14	sorry -54	spending 78	staff 19	stage -39	starting -55	state 28	statements 8	states 24	steady -42	stolen -63	students -70	such -8	sunday -85	sunshine -42	suppliers 31	support -58	supporters 26	system -50	talk -47	talks 13	tank -69	tariffs 11	tass -9	tax 46	taxing 46	ted -22	television -48	terms -52	than -71	the 7	their 47	them -26	themselves 18	there 59	these -9	they 42	they’re 67	things -42	this -21	those 56	three -33	through -85	throughout -15	thursday -82	time -55	times -37	to 40	tonight 28	trade 18	traders -77	truce -68	trucks -43	trump 84	tuesday -120	twice -57	two -81	u.s. 10	unchanged -31	under -67	until -64	up -102	us -91	users -46	using -38	variety -54	victory 22	viewers -42	volunteers 26	vote -56	voters 19	wall 28	was -20	washington -50	ways -62	we -22	weak 17	wednesday -102	well -60	were 35	western 15	what 6	when -22	where 16	which -29	white 9	who -31	why 27	will 12	with -54	within -75	without -47	women 30	work -11	workers 19	works -51	wrongdoing 76	wwd -33	years -62	yesterday -70	yle -24	yonhap -52	you -58	your -28
start|next|forecast|first|	by -44	for -67	of -37
start|next|forecast|	none -11	preposition -107	word -58
start|next|fume|	none -50	preposition -27
start|next|gasp|	none -30
start|next|greet|	determiner -38	none -51	preposition -48
start|next|greet|first|	with -53
start|next|groan|	verb -36
start|next|hail|	determiner 8	none -7	subordinator -50	verb -14	word -49
start|next|hail|first|	as -50
start|next|hate|	determiner 26	pronoun 7
start|next|hate|first|	it 7	the 26
start|next|hear|	adverb -21	auxiliary -70	capital -48	determiner -36	marks -34	none -44	preposition -70	pronoun 11	subordinator -57	verb -11	verb-judging -32	verb-saying -32
start|next|hear|first|	a 30	an -60	every -42	from -29	is -36	it -73	on -25	the -105	was -26
start|next|highlight|	capital 9	determiner 12	subordinator -11	verb 41
start|next|highlight|first|	the 9
start|next|hint|	auxiliary -40	none 26	preposition 33	pronoun -40	verb 11
start|next|hint|first|	at 37
start|next|hit|	capital 10	determiner -112	none -27	preposition -46	pronoun 18	verb -69	verb-judging -32	word -82
start|next|hit|first|	a -59	back -32	by -21	the -70
start|next|hold|	adverb -44	auxiliary -26	capital -9	determiner -58	none -86	preposition -73	pronoun -53	subordinator -60	to -81	verb -18	verb-judging -46	verb-saying -31	word -28
start|next|hold|first|	a -51	as -61	at -29	back -30	by -37	firm -41	for -17	his -56	in -39	it -53	its -44	more -47	off -32	on -25	one -40	out -14	primaries -44	rates -15	signs -31	steady -42	the -96	their -66	two -42	up -66
start|next|hope|	auxiliary 48	capital -21	determiner 77	preposition -11	to -15
start|next|hope|first|	for -9	the 41	to -12	will -8
start|next|howl|	none -45
start|next|identify|	determiner -10	preposition 13	pronoun -31	subordinator -16	verb 13	word 18
start|next|identify|first|	because -60	by -27	with -62
start|next|indicate|	auxiliary 24	determiner -14	none -38	pronoun 14
start|next|indicate|first|	he 70
start|next|inform|	auxiliary -44	determiner -43	none -54
start|next|inform|first|	her -39
start|next|insist|	adverb 32	auxiliary 70	capital 30	determiner 64	preposition -84	pronoun 80
start|next|insist|first|	he 44	on -81	she 45	the 46	there 32	they 27
start|next|instruct|	to -33
start|next|insult|	preposition -69	verb 22
start|next|intend|first|	to -17
start|next|intend|	preposition -19	to 6
start|next|interpret|	none 27	preposition -74
start|next|interrupt|	determiner -46	none -37
start|next|introduce|	adverb -54	auxiliary -10	determiner -14	none -10	preposition -58	verb -22
start|next|introduce|first|	a -74	to -52
start|next|invite|	capital -66	determiner -43	preposition 26	to -88	verb -9
start|next|invite|first|	the -43	to 27
start|next|invoke|	determiner 6	none 61	verb -48
start|next|issue|	adverb -51	auxiliary -38	coordinator -16	determiner -18	none -33	subordinator -29	to 11	verb -65	word -33
start|next|issue|first|	a -38	after -29	and -10	by -50	in -77	is -63	of -36	on 32	statements -62	the -32	with -50
start|next|joke|first|	about -57	on -37
start|next|joke|	marks -21	none -53	preposition -71	verb -54
start|next|judging|	adverb -27	auxiliary -138	base -9	capital 25	coordinator -94	past 12	preposition -37	pronoun 18	verb-judging -56	verb-saying -24	verb-thinking -17	word 6
start|next|judging|first|	1 -76	140 -44	a -32	action -62	after -70	again -15	against -75	all -24	along -29	america 12	among -82	an 10	and -80	another 58	are -38	at 6	away -42	back -79	ballots -71	because -29	before -46	between -42	black -23	both -69	by -180	china 44	clinton 35	collapse -46	concerns 20	conference -36	contest -54	contests -57	cruz 23	cuts -53	decades 7	defensive -27	democratic 7	donald 55	down -33	during -56	each -8	early 16	eyebrows -53	for 15	foreign -12	former 48	four -76	friday -51	from -118	general -71	gerald -44	has -37	have -37	her 24	hillary 18	him 43	himself 23	his 18	hit -28	home -53	imports -57	in -48	into -67	is -72	it -49	its -17	itself -15	jeb 15	kiribati -52	last -68	like -68	major -15	marco 20	members -50	money -28	more -22	moscow -45	mr. 60	mrs. 59	new -61	no 16	obama 45	of -42	off -59	on -6	one -16	only -64	other 42	out -90	over 15	points -32	president 12	questions -10	records -71	reports 19	republican 19	republicans -9	rival -7	rivals 17	rubio 48	said -30	sanders 61	second -54	secretary -44	sen. 31	senator 59	several 16	since -34	some 14	such -39	supporters 37	talk -44	the -10	themselves 27	three -64	through -33	to -7	trump 58	tuesday -54	twice -41	two -91	unchanged -20	under -53	up -57	vote -56	was -59	weak 17	were -44	what 36	white 9	why 38	with -15	within -55	workers 15
start|next|knock|first|	on -33
start|next|knock|	none -33	preposition -91
start|next|know|	auxiliary 27	capital 61	determiner 23	marks -81	none 33	preposition -100	subordinator -6	to -40	verb 10	word -53
start|next|know|first|	about -88	how -13	is -50	it -33	the -96	what -53	which -16
start|next|label|	determiner 17
start|next|lament|	none 60
start|next|lash|first|	out -33
start|next|lash|	preposition -33
start|next|laugh|	auxiliary -45	none -35	preposition -65	subordinator -62	verb -31
start|next|laugh|first|	at -48	so -45	when -29
start|next|learn|	auxiliary 18	capital -50	determiner 28	none -33	preposition -126	verb -18	word -60
start|next|learn|first|	from -31	of -84	to -112	who -54
start|next|like|	auxiliary -73	capital -169	determiner -31	none 10	preposition 37	to -26	verb -43	word -21
start|next|like|first|	a 17	an -72	both -53	him -83	many -67	mr. -79	pennsylvania -43	someone -51	the -44	their -73	to 37	your 17
start|next|list|	auxiliary -68	capital 8	determiner 15	marks -71	none 9	preposition -111	pronoun 6	subordinator 11	verb -32	word -76
start|next|list|first|	1 -76	as 11	in -57	of -67	on -69	the 51
start|next|lobby|	capital -37	none -23	preposition 12	to -26	verb -43	verb-saying -35
start|next|lobby|first|	for -80
start|next|love|	determiner -7	none -44
start|next|love|first|	the 10
start|next|maintain|	determiner -88	none -77	preposition -37	verb -57
start|next|maintain|first|	a -52	the -26
start|next|mean|	adverb -49	capital -41	determiner -34	none -40	preposition 29	pronoun -64	verb -109	word -84
start|next|mean|first|	a -53	he -41	the -66	to 30
start|next|mention|	auxiliary 22	capital 85	determiner 45	none 24	preposition -112	pronoun -33	subordinator -28	to 21	verb 13
start|next|mention|first|	him -33	his 52	of -100	the 29
start|next|message|	auxiliary -29	none -39	preposition -47	to -43	verb -60	word -48
start|next|message|first|	on -13	to -58
start|next|mock|	capital 70	determiner -9	verb 13	word -20
start|next|mock|first|	the -34
start|next|murmur|	preposition -23
start|next|name|	adverb -49	auxiliary 16	capital -64	determiner 47	marks -57	none -36	preposition -68	pronoun -29	subordinator -15	to -40	verb 7	verb-thinking -52	word -21
start|next|name|first|	after -63	an -67	by -17	for -71	four -55	gerald -44	him -11	in -38	is -23	it 13	only -45	the 31
start|next|need|	adverb -81	auxiliary -88	determiner 12	none -29	preposition -81	to -36	verb -29	word -11
start|next|need|first|	a -96	about -54	for -56	in -31	not -56	only -51	to -77
start|next|nominate|	auxiliary -62	determiner -41	preposition 24	to 14	verb 28	word -30
start|next|nominate|first|	an -69	by -59	contest -54	contests -57	for 16
start|next|note|	determiner 50	none -6	preposition -87	subordinator -10	to -67	verb 63	word -17
start|next|note|first|	from -42	the 38
start|next|object|first|	to 16
start|next|object|	none -95	preposition 16	verb 25
start|next|offer|	adverb 43	auxiliary -26	capital -114	determiner -39	marks -56	none -39	pronoun -71	subordinator -41	to 11	verb 27	verb-judging -68	word 36
start|next|offer|first|	a -48	an -27	as -41	by -46	condolences -57	her -30	his -28	in -65	its -68	more -23	the -7
start|next|oppose|	auxiliary 7	capital -38	determiner 48	none 14	preposition -32	to 62	verb -31	word 21
start|next|oppose|first|	a 72	both -74	by -32	the 42
start|next|order|apposed|	saying -28	thinking -25
start|next|order|apposition|	saying -24	thinking -13
start|next|order|	auxiliary -56	capital -42	determiner 26	none 30	preposition 28	pronoun -15	to -45	verb-saying -45	word -83
start|next|order|first|	at -56	by -64	eight -50	in -48	recount -40	the 25	two -67
start|next|order|relative|	saying -23
start|next|order|shared|	judging 8	thinking -11
start|next|outline|	determiner 18	none 29	preposition -45
start|next|paint|	determiner 47	marks 23	preposition -81	word -96
start|next|paint|first|	on -41
start|next|persuade|first|	them 10
start|next|persuade|	none 10	pronoun 10	to -6
start|next|phone|	none -65	preposition -27	to -29	verb -41	verb-judging -40	word -62
start|next|plan|	auxiliary -69	determiner -116	none -24	preposition 41	to -9	verb 30	word -38
start|next|plan|first|	a -70	by -33	for -89	in -54	of 10	to 49
start|next|plead|	adverb -25	none -11	preposition -53	to -89	word -48
start|next|plead|first|	guilty -48	not -25	with -32
start|next|pledge|	auxiliary -7	determiner -48	none 14	preposition 44	to 15	verb -7	word -77
start|next|pledge|first|	delegates -71	to 48
start|next|point|	auxiliary -60	coordinator -21	determiner -47	none -102	preposition -100	subordinator -24	to -52	verb -67	word -73
start|next|point|first|	2 -22	among -13	and -20	at -40	but -12	during -21	for -40	higher -28	in -13	of -25	on -18	out -31	this -18	to -91	up -24
start|next|portray|	capital -11	determiner 22	none 10
start|next|post|	auxiliary -27	capital -71	determiner -31	none -11	preposition -93	to -32	verb 15	word 41
start|next|post|first|	a -27	an -66	her -6	in -32	on -35	the 45	to -70
start|next|praise|	auxiliary -49	capital 15	determiner -11	marks -46	preposition -48	to 12	verb 34
start|next|praise|first|	a -31	his 12	obama 48	the -25
start|next|pray|first|	for -45
start|next|pray|	none -48	preposition -61
start|next|predict|	auxiliary -33	determiner -12	none 19	pronoun 7	verb 56
start|next|predict|first|	it -14	the -31
start|next|prefer|	capital 16	determiner 24	none 26	preposition -16	to 24	verb -7
start|next|prefer|first|	a -49	to -11
start|next|preposition|	$ -22	, -85	- -46	adverb 39	auxiliary -24	capital -107	coordinator -54	determiner -52	preposition -117	pronoun -71	quote 65	stop -94	subordinator -143	that -87	verb-judging -8	verb-saying -36	verb-thinking -17	word 29
start|next|preposition|auxiliary|	judging -37	saying -31	thinking -25
start|next|preposition|marks|	judging 16	saying 22	thinking -81
start|next|preposition|none|	judging -39	saying -67	thinking -7
start|next|preposition|to|	judging -14	saying 25	thinking -19
start|next|preposition|verb|	judging -17	thinking -9
start|next|present|	determiner -21	preposition -58	pronoun 22	to -40	verb -16	word -72
start|next|present|first|	a -77	at -44	the -16
start|next|press|	auxiliary 27	capital 23	determiner -88	none -33	preposition -83	pronoun -53	to -23	verb -95	word -36
start|next|press|first|	conference -36	for -69	him -53	his -57	secretary -44	the -57
start|next|promise|	auxiliary -30	marks -65	none 16	preposition 44	pronoun -41	subordinator -55	to -43	verb 33	word -23
start|next|promise|first|	a 41	to 51
start|next|pronoun|	, -14	: -32	; -10	adverb -18	auxiliary 28	capital 10	coordinator 6	determiner 38	possessive 73	preposition -34	pronoun -28	quote -87	stop -108	subordinator 36	that -27	verb-judging 75	verb-thinking 106	word 33
start|next|pronoun|auxiliary|	judging -33	saying 9	thinking 13
start|next|pronoun|marks|	judging -146	saying -20
start|next|pronoun|none|	judging 50	saying -55
start|next|pronoun|to|	saying 47	thinking -22
start|next|pronoun|verb|	saying 6	thinking -13
start|next|propose|	adverb 38	auxiliary 28	determiner -17	none 12	preposition 36	to -9	verb 24	word 21
start|next|propose|first|	a -29
start|next|protest|	auxiliary -57	determiner -17	none -66	preposition -67	to -13
start|next|protest|first|	against -41	in -18
start|next|prove|	auxiliary 20	determiner 8	none -21	to -72	verb -57	word -103
start|next|prove|first|	to 6
start|next|question|	auxiliary -7	capital 42	determiner 39	none -11	preposition -18	subordinator 47	to 17	verb 11	word -63
start|next|question|first|	about -7	from -70	his 51	in -76	is -36	the -12	to -82	was -32
start|next|quote|	auxiliary -69	capital 38	determiner -35	none -14	verb 29	word -56
start|next|quote|first|	a -33	an -9	by -46	the -91
start|next|rail|first|	against -42
start|next|rail|	none -70	preposition -49	to -35	word -62
start|next|raise|	auxiliary -72	capital -55	determiner -30	none -165	preposition -87	pronoun 28	to -104	verb 21	verb-judging -27	verb-thinking -43	word -63
start|next|raise|first|	a 29	by -17	eyebrows -53	her -62	his -63	its -68	money -28	more -59	new -50	questions -26	the -18	their -62
start|next|rank|	adverb -49	none -10	preposition -73	verb -58	word -13
start|next|rank|first|	among -38
start|next|rate|	adverb -30	auxiliary -43	capital -47	coordinator -12	determiner -53	marks -38	none -80	preposition -65	verb -49	word -61
start|next|rate|first|	and -12	at -38	for -36	in -12	is -19	of -29	on -23	the -52	unchanged -20
start|next|read|	auxiliary -17	determiner -13	none -21	preposition -69	pronoun -60	subordinator -29	to 22	verb -89	word 11
start|next|read|first|	a 13	an -47	as -29	at -56	from -30	in -30	it -59	on -37	out -17	the -10	to -50
start|next|reason|	auxiliary -8	none -47	preposition -9	verb -66
start|next|reason|first|	for -57
start|next|rebuff|	capital -53	determiner -19	none -23
start|next|rebuke|	capital -7
start|next|rebut|	none 56
start|next|recall|	capital -12	determiner 27	none -28	preposition -61	to 23	verb 44	word -11
start|next|recall|first|	its -73	the 10
start|next|reckon|	determiner 57	none 40	preposition -63
start|next|reckon|first|	the 57
start|next|recognize|	auxiliary -7	determiner -6	none -14	preposition 20	word -21
start|next|recognize|first|	the 15
start|next|recommend|	none 34	verb -23	word 52
start|next|record|	auxiliary -84	coordinator -11	determiner -57	none -120	preposition -51	to 33	verb -76	verb-saying -33	verb-thinking -51	word -45
start|next|record|first|	and -11	for -23	from -25	in -26	is -34	on -36	show -51	the -44
start|next|recount|	determiner 45	preposition -37	word -44
start|next|recount|first|	in -37	the 15
start|next|reference|	determiner 35	none 47	preposition -76	verb 29
start|next|refer|	adverb 12	determiner -55	marks -71	none -22	preposition -33	to -42	verb -6	verb-judging -40
start|next|refer|first|	questions -40	to -33
start|next|reflect|	auxiliary -56	determiner -36	none 7	preposition -54	verb -57	word -53
start|next|reflect|first|	on -41	the -19
start|next|refuse|	determiner -24	none -21	to 17	word -47
start|next|refuse|first|	a -59	to 9
start|next|regard|first|	as -6
start|next|regard|	subordinator -6
start|next|reiterate|	determiner 50	verb 56
start|next|reiterate|first|	his 46
start|next|reject|	auxiliary 17	determiner -18	preposition -41	to -65
start|next|reject|first|	a -13	an -22	by -34	the 18
start|next|relate|first|	to -71
start|next|relate|	none -66	preposition -73
start|next|remark|	auxiliary -45	none -42	preposition -60	verb -49
start|next|remember|	auxiliary 25	determiner -22	pronoun -75	subordinator 31	verb 27	word -33
start|next|remember|first|	being 50	it -75
start|next|remind|	auxiliary -65	capital -7	determiner -53	none 12	to -67	verb -48	word -77
start|next|remind|first|	the -41
start|next|repeat|	auxiliary -55	determiner 8	none -17	pronoun -54	verb 42
start|next|repeat|first|	it -48
start|next|reply|	adverb -31	none -60	preposition -67	subordinator -35	verb -68
start|next|reply|first|	for -37	from -17	later -31	on -22	to -52	with -21
start|next|report|	auxiliary -23	capital 19	determiner -54	marks -59	none -19	preposition -10	pronoun 15	to -19	verb -6	verb-judging -40	verb-saying -88	verb-thinking 18
start|next|report|first|	a -17	at 44	by -56	from -42	in -57	it 15	its 21	last -47	no -40	of -82	on -91	one -72	smoke -56	spending 70	the -20	this -51	to -97	with -34
start|next|request|first|	for -111
start|next|request|	none -6	preposition 25	to 45	verb -14	word 16
start|next|respond|	adverb -50	none -10	preposition -6	to -9	verb -55
start|next|respond|first|	by 34	on -37	to -28	with -57
start|next|reveal|	auxiliary 10	determiner 39	preposition -51	pronoun -10	verb 22	word 13
start|next|reveal|first|	a 55	the 11
start|next|rule|	adverb -26	auxiliary -65	capital 7	marks -28	none -81	preposition -62	pronoun -43	verb -25	verb-saying -47	word -83
start|next|rule|first|	for -45	him -43	of -38	on -25	out -38	thursday -45
start|next|saying|	adverb -22	base -23	capital -7	coordinator -72	determiner 12	participle -8	preposition -35	present -6	subordinator -27	verb-judging 7	verb-thinking -23
start|next|saying|first|	1 45	14 -26	19 -44	2 15	22 32	2gb -29	40 45	52 53	612 -50	66 19	9 -68	90 52	a 16	abc -53	about 17	account -20	afp -39	after -104	afterward -46	afterwards -61	again -50	against 9	air 20	al -40	ali 58	alive -54	all -21	allies 53	american 31	among -27	an -6	analysts -46	and -89	another -32	any 46	anything -35	are -70	as -41	at 8	attendance -45	back 13	bail -27	baltic 44	banks -57	bbc -16	before -76	beijing 47	bein -28	being 50	bernama -48	between 35	beyond -55	bill 48	book -40	broadcaster -43	brought -32	business 18	but -57	buyers 58	by -63	calls 21	calm -62	came -37	candidly -25	carson 14	cgtn -24	change -37	children 47	china 49	clients -47	clinton 18	cnn 12	colleagues -50	comment 13	companies -46	concern -9	concerns -32	conditions 46	condolences -57	confidence -53	congress 26	consumers -22	could -29	court -39	courts -51	crews 61	customers 12	cut -22	cutting -25	daily -54	defeat 6	delegates -55	democratic -40	democrats 8	details -9	donald 56	dpa -42	during -66	each -31	earlier -68	eight -50	employees 36	err -20	espn 10	every 16	exchange -65	families 49	farmers -35	fees 7	first -56	five -65	foreign -42	foreigners 41	former -49	four -23	fox -26	fraud -59	friday -92	friends -27	from -105	further 31	gna -45	goodbye -29	guests -61	guilty -54	had -30	has -41	have -41	he 30	he'd 40	he'll 57	her -26	herself -47	he’d 44	he’ll 49	higher -28	hillary 31	himself -100	his 9	how 10	howard -47	i -57	if 20	in -117	inflation -22	interest -57	into -56	investigators 35	investors 17	is -42	it 21	its 14	itself -65	journalists -56	judges -15	jurors -21	just 9	la -54	land -18	landlords -21	last -101	later -79	lawmakers -35	leaders 46	letters -64	like -33	little -17	losses 60	loudly -37	manila 52	many 37	me -34	media -34	members 28	minister -54	monday -97	money -62	more 12	mr. 70	mrs. -26	msnbc 32	much -54	nearly 56	neither 76	new -7	newsmen -48	next -65	night 18	nobody 55	none 15	not 16	nothing -41	numbers -47	obama 61	of -18	off -58	officers 33	officials 7	on -88	open -38	or -35	otherwise 12	our -12	out -75	outside -71	over -41	parents -23	parliament -28	parties -55	party 24	passengers 23	patience 19	people 13	personal 42	plans -10	police -29	politico -23	postimees -20	president 45	private -55	pti -45	publicly -56	published -38	questions 10	radio -44	recount -40	regret 9	released -44	rep. -26	repeatedly -44	reporters -89	republican 42	republicans 30	responsibility 15	restraint -62	reuters -52	rnz -44	rté -62	rubio -26	rudaw -50	said -59	sales 52	sanders 23	saturday -70	says -40	schools 32	seeing -14	seeking 56	sen. -42	server -29	service 23	several -10	she 28	she’ll 47	should -35	show -67	shown -35	since -70	sky -44	smoke -56	snow -44	so 14	some 17	something -44	sorry -54	spending 84	staff 30	stage -39	state 20	statements 8	stolen -63	such 24	sunday -82	sunshine -42	suppliers 31	support -51	talks 16	tass -9	television -48	terms -52	the 20	their 54	them -29	there 61	these -49	they 30	they’re 46	this -71	those 61	three 13	through -73	throughout -15	thursday -64	time -55	to 24	trade -10	trucks -43	trump 45	tuesday -100	two -7	u.s. -29	under -60	until -55	up -75	us -81	users -46	using -31	variety -54	victory 22	viewers -42	volunteers 43	was -12	washington -28	ways -62	we -47	wednesday -90	were 53	what -11	when -22	which -37	who -8	why 10	with -152	within -51	women 39	workers 11	works -51	would -13	wrongdoing 76	wwd -33	yesterday -69	yle -24	yonhap -52	you -72
start|next|say|	adverb -70	auxiliary 60	capital 29	coordinator -50	determiner 44	marks 25	none -42	preposition -146	pronoun 32	subordinator -53	verb 61	verb-judging 112	verb-saying 34	verb-thinking -29	word 66
start|next|say|first|	11 14	19 -42	52 53	about 12	after -60	afterward -46	afterwards -61	ali 41	all 118	an 26	ankara 69	any 41	anything -73	as -90	at -20	attendance -45	both 90	buyers 58	by -106	china 53	clinton 87	conditions 46	consumers -22	crews 75	each -24	families 49	foreign -33	four 13	friday -77	from -17	goodbye -29	had -27	he 21	he'll 57	her -43	he’d 44	he’ll 49	his -12	i -64	if 56	in -52	it 46	its 165	last -44	later -68	losses 34	manila 52	many 53	members 76	monday -71	more 75	mr. 68	much -48	neither 76	new -44	no -20	nobody 55	none 41	not 28	nothing -32	obama 44	of -87	officials 79	on -116	one 60	only -23	outside -62	over -52	parents 67	republican 45	republicans 58	sales 52	sanders 55	she 75	so 24	some 20	sorry -54	staff 61	sunday -51	suppliers 55	talks 60	the 65	there 23	they 15	they’re 44	this -62	those 41	three 71	through -65	thursday -30	to -122	trump 29	tuesday -83	two 109	washington 88	wednesday -73	what -29	when 6	where -61	which -39	who -37	will 68	women 39	would 73	yesterday -44	you -71
start|next|scold|	none -32
start|next|scorn|	none -51
start|next|seek|	auxiliary 26	capital -30	determiner -9	none 12	preposition -11	to -29	verb -14	verb-saying -15	word 47
start|next|seek|first|	a -32	the -32	to -9
start|next|see|	auxiliary 11	capital -30	determiner -27	marks -50	none -39	preposition 33	to 24	verb 17	word 15
start|next|see|first|	a -38	about 24	him -22	his -73	in 34	it 14	no -70	the 12
start|next|shoot|	auxiliary -9	coordinator -10	none -110	to -53	verb -16	verb-judging -45	word -96
start|next|shoot|first|	a -36	and -10	at -25	back -45	for -56	in -22	on -17	to 19
start|next|shout|	none -49
start|next|show|	auxiliary -25	capital 72	determiner -23	none 20	preposition -96	subordinator -8	to -51	word -22
start|next|show|first|	a 13	clinton 53	for -50	he 23	her 48	him -14	his -43	host -42	how -41	in -51	it 6	mrs. 54	no -25	on -41	the -18	trump 62	two -51	up -54	voters 26
start|next|shrug|first|	off -46
start|next|shrug|	none -33	preposition -51	verb -43
start|next|sigh|	verb -42
start|next|signal|	auxiliary -32	determiner -34	none 9	verb -35	word -20
start|next|sign|	auxiliary -16	capital -120	coordinator -31	marks -19	none -33	preposition -78	subordinator -49	to -86	verb -20	verb-saying -53	word -9
start|next|sign|first|	a 11	an -82	and -15	at -18	before -21	by -56	for -69	from -27	in -32	of -56	off -16	on -36	the 22	up -41	with -43	yet -40
start|next|sing|	capital -37	none -46	preposition -22	pronoun -27	verb -38
start|next|sing|first|	in -30
start|next|slam|	capital 45	determiner 53	none 26	verb 51
start|next|slam|first|	the 40
start|next|slap|first|	a 16
start|next|slap|	none -24
start|next|slate|	preposition -50	verb -43	word -49
start|next|snap|	none -45
start|next|speak|	adverb -81	auxiliary -12	capital -73	marks -99	none -28	preposition -44	to -65	verb -60	word -85
start|next|speak|first|	about -93	at -102	candidly -25	first -29	for -98	from -32	in -52	last -15	next -34	of 8	on -57	out -40	publicly -35	to -28	up -33	with -44
start|next|speculate|first|	on 25
start|next|speculate|	none -63	preposition 20
start|next|spell|	none -39	preposition -39
start|next|state|	auxiliary -37	capital -78	coordinator -23	determiner 27	none -64	subordinator -30	to 22	verb -36	verb-saying 16	verb-thinking -42	word -138
start|next|state|first|	and -19	have -32	in -45	like -28	media -34	of -69	on -24	party -38	rep. -26	television -48	this -55	to 19	where -29	with -35
start|next|stress|first|	the -13
start|next|stress|	verb 19
start|next|subordinator|	, 70	adverb -81	auxiliary -61	capital -14	preposition -9	pronoun 18	quote -127	subordinator 6	that -8	verb-saying -62	verb-thinking -32
start|next|subordinator|auxiliary|	saying 7	thinking -10
start|next|subordinator|marks|	judging -122	saying -42	thinking -52
start|next|subordinator|none|	judging 9	saying -25	thinking 27
start|next|subordinator|to|	judging -13	saying 29	thinking -30
start|next|subordinator|verb|	judging 8	saying -50	thinking 31
start|next|suggest|	auxiliary 29	capital 24	determiner 45	none -40	preposition -10	pronoun 20	to 58	verb 70
start|next|suggest|first|	a 12	it -12	otherwise 12	she 40
start|next|support|	auxiliary 47	determiner -8	none 17	preposition -39	pronoun 8	to 9	verb -28	word 20
start|next|support|first|	a 12	among -58	by -65	clinton -26	for -22	from -65	her -11	sanders 45	the 12	trump 11
start|next|suspect|	auxiliary 51	none -71	preposition -50	to -51
start|next|suspect|first|	of -50
start|next|swear|	none -47	preposition -47
start|next|tag|	none -61
start|next|talk|	adverb -47	auxiliary -60	marks -51	none -39	preposition -119	to -51	verb -23	verb-saying -41	verb-thinking -50	word 6
start|next|talk|first|	about -80	collapse -46	of -26	on -20	points -32	to -76	with -29
start|next|tease|	none -38
start|next|tell|	adverb -56	auxiliary -72	capital -78	determiner -22	marks -86	none -72	preposition -91	pronoun -117	subordinator 10	to -21	verb -33	verb-saying -90	word -94
start|next|tell|first|	2gb -29	a 44	abc -53	afp -39	air -55	al -40	all -65	an -83	analysts -46	bbc -16	bein -28	bernama -48	by -31	cgtn -24	clients -36	cnn -62	colleagues -50	daily -27	delegates -39	dpa -42	employees -52	err -20	espn -12	fox -7	friends -27	gna -45	her -75	him -67	his -66	in -22	investors -48	it -60	journalists -56	jurors -21	la -20	lawmakers -25	me -66	members -62	msnbc 32	my -49	of -80	one 24	our -61	parliament -28	police -29	politico -23	postimees -20	pti -45	radio -54	reporters -57	reuters -52	rnz -44	rté -62	rudaw -50	sky -44	staff -87	state -78	supporters -52	tass -9	the -132	their 33	them -43	they -50	this -74	to -73	us -27	voters -69	wwd -33	yle -24	yonhap -52
start|next|testify|	capital -33	none -69	preposition -40	subordinator -37
start|next|testify|first|	before -29
start|next|text|	auxiliary -53	determiner -55	none -50	preposition -20	pronoun -27	to -35	verb -40
start|next|text|first|	me -27	was -25
start|next|thank|	auxiliary -62	capital -39	determiner -27	marks -59	none -31	preposition -70	pronoun 7	to -47	verb 12	word -22
start|next|thank|first|	him 23	his 17	the -50	to -67
start|next|thinking|	adverb -28	capital -8	coordinator -76	determiner 13	participle -8	past -13	preposition -12	present -10	subordinator 17	verb-judging -90	verb-saying -25	verb-thinking -10	word -14
start|next|thinking|first|	2 -76	a -29	about -34	after -46	again -36	against -79	all 38	american 51	amid -41	and -64	any -60	are -37	at -129	back -30	because -48	before -51	both 29	by -34	clinton 88	donald 16	down -48	every -50	evidence 19	firm -41	five -59	for -70	from -70	have -54	her 72	hillary 33	him 8	his 10	host -42	house -52	how -6	in -49	iowa 19	is -24	its -82	law -18	less -13	little -8	many -67	me 25	money -54	more -9	most -32	mr. 11	mrs. 55	much 22	next -59	not 27	of -53	off -42	on -120	once -33	out -40	over -65	pennsylvania -43	primaries -44	rates -15	rival 22	rubio -7	sanders 51	scheduled -50	seats -45	she -12	signs -53	so 30	someone -51	something 48	spending -44	steady -42	tank -69	than -48	the -16	them -72	they 33	this 62	those 36	thursday -34	to 33	trump 45	tuesday -47	twice -43	two -92	up -66	voters 40	was -7	were 8	western 21	what -19	who -76	why 50	will 20	with -66	would 20
start|next|think|	adverb -57	auxiliary 23	capital -22	determiner 31	none -18	preposition -99	subordinator 36	to 9	verb 12	word 41
start|next|think|first|	a -47	about -99	at -56	he -26	it 46	of -61	she -29	tank -69	the 29	to -43
start|next|threaten|	determiner -17	none 23	preposition 18	verb -24	word 8
start|next|threaten|first|	to 18
start|next|title|	auxiliary 13	none -44	preposition -38	verb -46	word -64
start|next|tout|	auxiliary 45	determiner 30	none 26	verb 10
start|next|tout|first|	his 44
start|next|treat|first|	for -45
start|next|treat|	none -61	preposition -53	verb -51	word -42
start|next|trust|	auxiliary -58	none -11	subordinator -44
start|next|try|	adverb -24	auxiliary -8	determiner -61	none -56	preposition -76	to -105	verb -58	word -42
start|next|try|first|	a -49	to -75
start|next|tweet|	determiner 16	preposition -49	verb -47
start|next|tweet|first|	a 28
start|next|understand|	auxiliary 9	determiner 17	none 75	preposition -53	subordinator 49	verb -99
start|next|urge|	capital 18	determiner -13	none -33	pronoun 21	to 15
start|next|urge|first|	all 6	calm -62	customers 7	him 23	his -48	people -17	restraint -62
start|next|use|	adverb -52	auxiliary -63	capital -12	determiner -78	marks -48	none -38	preposition -96	pronoun -55	subordinator -55	to -139	verb -9	word -12
start|next|use|first|	a -75	as -54	by -13	for -53	her -58	his -56	in -47	it -43	of -20	one -56	the -14	them -32	to -84
start|next|venture|	none -29
start|next|verb-judging|	, -21	auxiliary 65	capital -62	coordinator 35	determiner -34	end -36	preposition -44	stop -11	subordinator -38	that 30
start|next|verb-judging|auxiliary|	judging 20	saying 28
start|next|verb-judging|marks|	judging -44	saying -43
start|next|verb-judging|none|	judging -112	saying 15	thinking -64
start|next|verb-judging|to|	saying -19
start|next|verb-saying|	adverb -41	auxiliary -62	capital -57	coordinator 38	determiner -28	pronoun -53	quote -50	stop -29	that -22	word 48
start|next|verb-saying|auxiliary|	judging -64	saying -41
start|next|verb-saying|marks|	judging -62	saying -46
start|next|verb-saying|none|	judging -12	saying 30	thinking -43
start|next|verb-saying|to|	saying -23
start|next|verb-saying|verb|	judging 27	saying 19	thinking -24
start|next|verb-thinking|	, -18	capital -75	determiner -14	preposition 14	stop -82	that -52	word 30
start|next|verb-thinking|auxiliary|	saying -50
start|next|verb-thinking|none|	judging 18	saying -17	thinking -14
start|next|verb-thinking|to|	judging -57
start|next|verb-thinking|verb|	judging -52	thinking -47
start|next|verify|	verb -33
start|next|view|	auxiliary -46	capital 34	determiner -10	none 23	preposition -110	pronoun 30	subordinator 44	to 6	verb 12	word -48
start|next|view|first|	as 44	of -70
start|next|voice|first|	to -55
start|next|voice|	none 30	preposition -57	verb -62	word -27
start|next|volunteer|	auxiliary -36	capital -39	none 7	preposition 18	verb -66	word -53
start|next|volunteer|first|	in -40
start|next|vote|	adverb -74	capital 14	coordinator -31	determiner -6	marks -21	none -13	preposition -29	subordinator -57	to -115	verb -56	verb-saying -56	word -57
start|next|vote|first|	against -86	and -24	are -25	down -48	for -128	from -25	in -13	next -41	no 7	on -77	over -30	to 16	tuesday -41
start|next|vouch|first|	for -58
start|next|vouch|	none -51	preposition -58
start|next|vow|first|	to 57
start|next|vow|	none 43	preposition 57	verb 24
start|next|want|	adverb -31	auxiliary 25	capital -21	determiner -30	marks -53	none -23	preposition 27	pronoun -126	to 33	verb -35	word -18
start|next|want|first|	a -22	him -62	it -97	its -48	more 15	one 17	the -49	their 14	them -40	to 30	your -64
start|next|warn|	auxiliary 34	capital -12	determiner -60	marks 16	none -69	preposition 18	pronoun 41	to -62	verb -65	word -96
start|next|warn|first|	about -77	against 54	for -73	in -84	it 83	of -131	on -53	the -28
start|next|wave|	determiner -40	none -71	preposition -44	verb -36	word -42
start|next|wave|first|	of -27
start|next|weigh|	capital -35	determiner -52	none -84	preposition -29	word -51
start|next|weigh|first|	a -44	in -28
start|next|welcome|	capital 58	determiner -52	none -53	pronoun -46	to 30	verb -14	verb-judging -26
start|next|welcome|first|	it -46	the -108
start|next|wish|	auxiliary -18	none 12	preposition -60	pronoun -55	verb -56
start|next|wish|first|	to -60
start|next|wonder|	auxiliary 10	subordinator 35	verb 42
start|next|wonder|first|	how 52	if 34	what 49
start|next|word|	$ 61	% -51	' 47	, 13	- 8	: -74	; -49	adverb -23	auxiliary 22	capital 9	coordinator -29	end -110	possessive 60	pronoun 48	quote -75	stop -70	subordinator -15	that 18	verb-judging 7	verb-saying -18	verb-thinking -9	word 13	— -43	’ 41
start|next|word|auxiliary|	judging -22	saying 52
start|next|word|marks|	judging -103	saying -46
start|next|word|none|	judging 11	saying -24	thinking -25
start|next|word|to|	judging 10	saying -21	thinking 7
start|next|word|verb|	judging 7
start|next|worry|	auxiliary 25	determiner -73	preposition 18	verb 7	word 10
start|next|worry|first|	some -58
start|next|write|	capital -54	determiner -16	marks -39	none -41	preposition -118	pronoun -64	to -47	verb -6	word 33
start|next|write|first|	a 26	about -53	an 25	for -69	in -46	it -64	on -46	the -60	to -75
start|next|yell|	verb -27
start|source|	according 10
start|source|according|	auxiliary 45	capital -20	determiner 8	none -69	pronoun 48	verb 54	word 65
start|source|according|first|	a 44	an -10	the -9	three 33
start|source|asks|false|	auxiliary 45	none -69	verb 54
start|source|before|	, 10
start|source|capital|	auxiliary 75	capital -18	word -20
start|source|capital|auxiliary|	source -23
start|source|capital|none|	source -18
start|source|capital|verb|	source 18
start|source|determiner|auxiliary|	source 111
start|source|determiner|	capital -35	verb-saying 62	word 31
start|source|determiner|none|	source -62
start|source|determiner|verb|	source 35
start|source|first|	a 44	an -10	the -9	three 33
start|source|order|according|	source 10
start|source|pronoun|verb|	source 48
start|source|source|	capital -20	determiner 8	pronoun 48	source 10	word 65
start|source|source|first|	a 44	an -10	the -9	three 33
start|source|word|auxiliary|	source 44
start|source|word|verb|	source 45
start|that|	acknowledge 17	add 15	admit 86	agree 18	aim -51	allege 59	allow 7	announce -8	answer -13	argue 12	ask -18	assert 26	assure 8	attribute -51	believe 11	bill -45	blame -61	call -20	caution 23	charge 15	cite -31	claim 9	clarify 54	comment 29	compare -44	complain 12	concede 45	conclude -22	confess -56	confirm 13	consider -30	contend 57	continue -18	counter 25	debate 20	decide -47	declare 39	defend -28	deliver -52	demand 7	deny 51	describe -54	disclose 34	discuss -37	dismiss -63	dispute -31	doubt 20	emphasize 55	estimate 45	explain 23	express 36	fear 30	feel 31	find -12	hear -13	hope 17	identify -46	imply 53	indicate 36	insist 38	issue -47	know 21	lament 48	laugh -65	learn 11	like -58	list -47	maintain 51	mean -26	message 8	need -63	note 17	offer -59	persuade -29	plan -48	pledge 12	point -35	post 34	predict 29	present -54	press 30	promise 6	propose -36	prove -26	question 13	raise 38	read -55	recognize 32	recommend 37	reflect -64	refuse -50	regret -61	reject -13	remark -9	remind 17	repeat -19	reply 24	report -19	respond -18	reveal 17	rule -33	say 11	seek -59	show 15	sign -41	speak -57	state 10	stress 59	suggest 13	suspect 49	talk -36	tell 14	testify 68	try 13	understand -18	view -49	vote -89	vow 20	want -29	warn 8	wave -34	welcome -53	worry 37	write -10
start|that|acknowledge|	auxiliary -9	that 17	verb 98
start|that|acknowledge|first|	that 17
start|that|add|	auxiliary 21	marks -47	none 33	that 15	verb 29
start|that|add|first|	that 15
start|that|admit|	auxiliary 54	that 86	verb 67
start|that|admit|first|	that 86
start|that|agree|	auxiliary 35	none -23	that 18	verb 13
start|that|agree|first|	that 18
start|that|aim|first|	that -51
start|that|aim|	that -51
start|that|allege|	auxiliary 35	that 71	verb 49
start|that|allege|first|	that 71
start|that|allow|	auxiliary 55	that 7	verb -14
start|that|allow|first|	that 7
start|that|announce|first|	that -8
start|that|announce|	that -8
start|that|answer|	auxiliary -18	that -13	verb -55
start|that|answer|first|	that -13
start|that|argue|	auxiliary 13	marks -38	none -7	that 28	verb 149
start|that|argue|first|	that 28
start|that|asks|false|	auxiliary 22	marks -11	none -25	to 8
start|that|asks|true|	auxiliary -9	none 20	to -62	verb 21
start|that|ask|	auxiliary -30	none 6	subordinator 31	that -87	verb 17
start|that|ask|first|	that -87	whether 31
start|that|assert|	auxiliary 53	that 26	verb 9
start|that|assert|first|	that 26
start|that|assure|first|	that 8
start|that|assure|	that 8
start|that|attack|first|	that -12
start|that|attack|	that -12	verb 25
start|that|attribute|first|	that -51
start|that|attribute|	that -51
start|that|back|	verb 9
start|that|before|	, 14	2022 -83	2023 78	: -78	about -27	accusations -61	acknowledge 52	acknowledged -19	acknowledging 54	add -62	added 70	adding -7	adds 11	admits 35	admitted 60	after -33	ago 48	agree 58	agreed 79	all -60	alleged 43	alleging 56	allowed 65	and -78	announced 59	answer 71	answered -52	ap 65	april -38	argue 107	argued 44	argues -15	arguing 9	asked -18	asserted 60	assured -40	at -46	before 46	believe 66	believed -53	believes 29	called -77	case 46	cautioned 22	charged -12	claimed 83	claiming -44	clear -14	clinton -40	cnn 64	colleagues 82	complained -8	conceded 93	concern 50	condition -36	conference 24	confess -42	confidence 24	confirmed 54	contended 29	corner -62	council 102	countered 54	country -51	court 12	days -59	decide -63	deciding 15	declared 64	delegates 44	demanded 104	demanding -58	denied 111	disclosed 73	disputed -46	doubt 49	doubted -9	emails -15	estimated 53	estimates 21	evidence -40	explained 98	felt 60	finding -48	fm 79	for -19	found 40	friends 65	group -6	heard -69	her 8	him -72	hinted 67	hoped 53	idea -17	implying 41	in -57	indicate 8	indicated 27	insist 43	insisted 97	insists -33	interview -7	into -48	know 53	lamented 48	law -49	learned 45	legislation 6	like -30	maintained 29	mazhilis 82	me -44	mean -27	measure -41	message -59	monday -60	month 80	msnbc 63	news 28	night 58	note 66	noted -8	notes 81	noting 30	notion 14	of -71	on 12	one -64	only -126	out -9	over -35	panel 90	paper 39	party -22	politico 20	promised 46	proved -17	question 47	questioned 47	questioning 33	race -48	recalled 19	recognize 54	recommended 76	rejected -12	remarks -29	repeated 66	replied 11	reporter 100	reporters 102	reports 32	responded 14	revealed -12	ruled 30	ruling -67	said 60	saturday 91	say -17	saying 177	says 122	see 9	september -10	show -8	showed 77	showing 56	shows 71	stated 70	statement 20	states -17	stressed 55	suggest 88	suggested 151	suggesting 90	suggests -7	sunday 77	system -63	television 101	testified 63	them 63	think 22	thinking -7	thinks 47	thought 7	thursday -20	times 93	told -76	trump 19	tuesday -19	twitter 56	understood -63	urged 58	us 90	video 34	voters 31	vowed 49	warn 58	warned 17	warning 9	ways -46	wednesday -32	week -9	wondered -11	worried 38	writing -37	wrote 7	x -18	year 10	yet -25	— -23
start|that|believe|	auxiliary -28	none 66	that 11
start|that|believe|first|	that 11
start|that|bill|first|	that -45
start|that|bill|	that -45
start|that|blame|first|	that -61
start|that|blame|	that -61	verb -57
start|that|call|first|	that -20
start|that|call|	marks -77	that -20	verb -51
start|that|caution|	auxiliary 12	none 8	that 23
start|that|caution|first|	that 23
start|that|charge|first|	that 15
start|that|charge|	that 15	verb 14
start|that|cite|	auxiliary 7	none -45	that -31	verb -57
start|that|cite|first|	that -31
start|that|claim|	auxiliary -25	that 9	verb 26
start|that|claim|first|	that 9
start|that|clarify|first|	that 54
start|that|clarify|	that 54
start|that|comment|first|	that 15
start|that|comment|	that 15
start|that|compare|first|	that -44
start|that|compare|	that -44
start|that|complain|	auxiliary -14	that 12
start|that|complain|first|	that 12
start|that|concede|	auxiliary 71	that 45	verb -6
start|that|concede|first|	that 45
start|that|conclude|	auxiliary 28	that -22	to -29	verb -38
start|that|conclude|first|	that -22
start|that|confess|first|	that -56
start|that|confess|	that -56	verb -42
start|that|confirm|	auxiliary -14	that 13	verb 83
start|that|confirm|first|	that 13
start|that|consider|	auxiliary -36	subordinator -12
start|that|consider|first|	whether -12
start|that|contend|	auxiliary 50	that 57
start|that|contend|first|	that 57
start|that|counter|	auxiliary -6	that 25	verb 46
start|that|counter|first|	that 25
start|that|debate|first|	that 20
start|that|debate|	that 20
start|that|decide|	auxiliary -6	subordinator -43	that -17	to -45
start|that|decide|first|	that -17	whether -43
start|that|declare|	auxiliary 81	that 39
start|that|declare|first|	that 39
start|that|defend|first|	that -49
start|that|defend|	that -49
start|that|deliver|	auxiliary -37	that -52
start|that|deliver|first|	that -52
start|that|demand|	auxiliary 69	none -16	that 7	verb -7
start|that|demand|first|	that 7
start|that|deny|	auxiliary 40	none 37	that 51
start|that|deny|first|	that 51
start|that|describe|first|	that -54
start|that|describe|	that -54
start|that|disclose|first|	that 34
start|that|disclose|	that 34	verb 7
start|that|discuss|first|	that -37
start|that|discuss|	that -37
start|that|dismiss|	auxiliary -63	that -63
start|that|dismiss|first|	that -63
start|that|dispute|first|	that -31
start|that|dispute|	none -55	that -31
start|that|doubt|	auxiliary 52	that 17
start|that|doubt|first|	that 17
start|that|email|	auxiliary -18	verb 8
start|that|emphasize|	auxiliary 37	that 55
start|that|emphasize|first|	that 55
start|that|estimate|	auxiliary 45	none 61	that 45	to -13	verb 30
start|that|estimate|first|	that 45
start|that|explain|	auxiliary 21	that 23	verb -12
start|that|explain|first|	that 23
start|that|express|	auxiliary 58	that 36
start|that|express|first|	that 36
start|that|fear|	auxiliary 41	that 30
start|that|fear|first|	that 30
start|that|feel|first|	that 31
start|that|feel|	none 52	that 31
start|that|find|first|	that -10
start|that|find|	none 24	that -10	verb -8
start|that|first|	that 9
start|that|hear|	auxiliary -44	none 12	that -13
start|that|hear|first|	that -13
start|that|hint|	auxiliary 13	verb 59
start|that|hold|	auxiliary 14	none -47
start|that|hope|	auxiliary 14	none -37	that 17
start|that|hope|first|	that 17
start|that|identify|first|	that -46
start|that|identify|	that -46
start|that|imply|	auxiliary 35	that 53
start|that|imply|first|	that 53
start|that|indicate|	auxiliary 40	that 24	verb 54
start|that|indicate|first|	that 24
start|that|inform|	auxiliary -18
start|that|insist|	auxiliary 84	that 38	verb -15
start|that|insist|first|	that 38
start|that|issue|first|	that -47
start|that|issue|	that -47
start|that|judging|	base -9	participle -15	present -31	subordinator 26	that -26
start|that|judging|first|	that -26	whether 26
start|that|know|	auxiliary 26	none -19	subordinator 41	that 6
start|that|know|first|	that 6	whether 41
start|that|lament|	auxiliary 33	that 48
start|that|lament|first|	that 48
start|that|laugh|first|	that -65
start|that|laugh|	none -51	that -65
start|that|learn|	auxiliary -25	that 11
start|that|learn|first|	that 11
start|that|like|	auxiliary -33	none -43	that -58
start|that|like|first|	that -58
start|that|list|first|	that -47
start|that|list|	that -47
start|that|maintain|	auxiliary 22	that 51	verb 60
start|that|maintain|first|	that 51
start|that|mean|	auxiliary 13	that -26	verb -64
start|that|mean|first|	that -26
start|that|message|	auxiliary 50	that 8
start|that|message|first|	that 8
start|that|need|first|	that -63
start|that|need|	that -63
start|that|note|	auxiliary -22	that 17	verb 90
start|that|note|first|	that 17
start|that|offer|first|	that -59
start|that|offer|	that -59
start|that|order|apposed|	judging -74	saying 6
start|that|order|apposition|	judging -19	saying 81
start|that|order|	auxiliary -51
start|that|order|direct|	judging -10	saying -8	thinking -12
start|that|order|relative|	judging -6	saying -21	thinking 9
start|that|order|shared|	judging 7	saying -20	thinking 14
start|that|persuade|first|	that -29
start|that|persuade|	that -29
start|that|plan|first|	that -48
start|that|plan|	that -48
start|that|pledge|first|	that 12
start|that|pledge|	that 12
start|that|point|	auxiliary 21	that -35	verb -78
start|that|point|first|	that -35
start|that|post|	auxiliary 71	that 22
start|that|post|first|	that 22
start|that|predict|	auxiliary 6	that 29
start|that|predict|first|	that 29
start|that|press|	auxiliary 31	that 42
start|that|press|first|	that 42
start|that|promise|	auxiliary 33	none -30	that 6
start|that|promise|first|	that 6
start|that|propose|	auxiliary -17	none -49	that -36
start|that|propose|first|	that -36
start|that|prove|	auxiliary -60	that -26
start|that|prove|first|	that -26
start|that|question|	auxiliary -15	none 28	subordinator 21	that -10	verb 10
start|that|question|first|	that -10	whether 21
start|that|raise|	auxiliary 22	that 38
start|that|raise|first|	that 38
start|that|read|first|	that -55
start|that|read|	that -55	verb -43
start|that|recall|	auxiliary 113	verb -45
start|that|recognize|	auxiliary 9	that 32
start|that|recognize|first|	that 32
start|that|recommend|first|	that 37
start|that|recommend|	none 45	that 37	verb 59
start|that|reflect|	auxiliary -49	that -64
start|that|reflect|first|	that -64
start|that|refuse|first|	that -50
start|that|refuse|	that -50
start|that|regret|first|	that -61
start|that|regret|	that -61
start|that|reiterate|	auxiliary 16
start|that|reject|	auxiliary -19	none 9	that -13
start|that|reject|first|	that -13
start|that|remark|	auxiliary -9	that -9
start|that|remark|first|	that -9
start|that|remind|	auxiliary -17	that 17
start|that|remind|first|	that 17
start|that|repeat|first|	that -19
start|that|repeat|	that -19	verb -35
start|that|reply|	auxiliary 128	none -37	that 24	verb -8
start|that|reply|first|	that 24
start|that|report|	auxiliary -48	none 54	that -19	verb -16
start|that|report|first|	that -19
start|that|respond|first|	that -18
start|that|respond|	that -18
start|that|reveal|	auxiliary 36	marks -43	that 23	verb 55
start|that|reveal|first|	that 23
start|that|rule|	auxiliary -30	that -31	verb 14
start|that|rule|first|	that -31
start|that|saying|first|	that 14	whether -15
start|that|saying|	participle 9	past 17	present -24	subordinator -15	that 14
start|that|say|first|	that 35	whether -81
start|that|say|	marks 22	none -17	subordinator -81	that 35	to 27	verb 18
start|that|seek|	auxiliary -50	that -59
start|that|seek|first|	that -59
start|that|see|	none 21	verb -8
start|that|show|	auxiliary 53	none -52	that 15	verb 23
start|that|show|first|	that 15
start|that|sign|	auxiliary -19	that -41
start|that|sign|first|	that -41
start|that|speak|	auxiliary -50	that -57
start|that|speak|first|	that -57
start|that|state|	auxiliary 9	that 10	verb -32
start|that|state|first|	that 10
start|that|stress|	auxiliary 48	that 59
start|that|stress|first|	that 59
start|that|subordinator|	adverb 36	capital -12	determiner 27	preposition -41	pronoun -21	that -11	word -31
start|that|subordinator|auxiliary|	judging -28	saying -22	thinking 52
start|that|subordinator|none|	saying 14
start|that|subordinator|to|	thinking -59
start|that|subordinator|verb|	judging 48
start|that|suggest|	auxiliary 41	none -32	that 13	to 37
start|that|suggest|first|	that 13
start|that|support|	verb 6
start|that|suspect|first|	that 49
start|that|suspect|	that 49
start|that|talk|	auxiliary -21	that -37
start|that|talk|first|	that -37
start|that|tell|	auxiliary -27	marks 95	none 10	that 15	to 60	verb 56
start|that|tell|first|	that 15
start|that|testify|	auxiliary 68	that 68
start|that|testify|first|	that 68
start|that|that|	, -16	: -57	adverb 40	auxiliary -104	capital 20	determiner 55	preposition 15	pronoun -9	quote 49	stop -107	subordinator 46	verb-judging -47	verb-saying -27	verb-thinking -74
start|that|that|auxiliary|	saying 9	thinking 31
start|that|that|marks|	judging -89	saying 16
start|that|that|none|	judging -6	saying -12	thinking -34
start|that|that|to|	judging -37	saying 25	thinking -13
start|that|that|verb|	judging -10	saying 8	thinking -24
start|that|thinking|	base -21	present 48	subordinator 23
start|that|thinking|first|	whether 23
start|that|think|	auxiliary 25	none 36	verb -70
start|that|try|	auxiliary 28	verb -14
start|that|tweet|	verb -12
start|that|understand|	auxiliary -31	that -18
start|that|understand|first|	that -18
start|that|urge|	auxiliary -17
start|that|use|	verb -61
start|that|view|first|	that -49
start|that|view|	that -49
start|that|vote|	auxiliary -59	that -78	to -43	verb -38
start|that|vote|first|	that -78
start|that|vow|first|	that 20
start|that|vow|	none 9	that 20
start|that|want|first|	that -29
start|that|want|	none -43	that -29
start|that|warn|	auxiliary 7	that 8	verb -22
start|that|warn|first|	that 8
start|that|wave|first|	that -34
start|that|wave|	that -34
start|that|welcome|first|	that -53
start|that|welcome|	that -53
start|that|wonder|	auxiliary 74	verb -48
start|that|worry|	auxiliary 32	that 25	verb 47
start|that|worry|first|	that 25
start|that|write|	auxiliary 10	marks 16	none -17	that -10	verb -39
start|that|write|first|	that -10
`;
