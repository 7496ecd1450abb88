/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|	( 6	, 6	- 12	about -127	above -60	across -17	after 17	against -114	along -84	amid -19	among -30	april -17	around -21	as -28	at -6	august -46	because 6	before 12	behind -83	below -75	between -112	beyond -68	but 25	by 14	christmas -26	concerning -60	december -54	despite 55	down -108	during 23	easter -50	end -6	evening -46	except 24	february -41	for -39	friday -10	from -26	how -114	if -44	inside -60	into -116	january -52	july -67	june -64	like -80	march -63	may -31	monday 12	month -55	morning -45	near -78	night -78	nor -64	november -67	october -50	of -93	off -109	once -101	onto -56	or -82	out -112	outside -82	over -27	past -101	per -75	saturday -14	september -51	since -46	so -55	sun -29	sunday -81	than -32	that -30	then -84	though -79	through 19	throughout -49	thursday 6	to -37	today -15	toward -78	tuesday 6	unless -65	until -25	up -54	upon -76	versus -63	via 18	wednesday -6	week -65	weekend -50	what -103	where -28	whether -105	which -7	while 21	who -14	whom -67	whose -31	why -71	within -76	without 13	year -68	yet -88	– 11	— 6
end|(|	0 -10	1 -55	and -45	capital -38	coordinator -60	determiner 23	preposition 42	t0 9	the 33	v1 9	v2 -64	word -45
end|(|0|	next 6	that -33
end|(|capital|	) -133	0 -51	capital 42	stop -50	t0 9	v0 -29	v1 -11	v2 -33
end|(|determiner|	word 29
end|(|t0|	next 9
end|(|v0|	next -23	that 19
end|(|v1|	behind -41	next 11
end|(|v2|	next -47	that -24
end|(|word|	) -65	0 -6	v0 -64	v2 -24	word -62
end|,|	 -56	1 -17	2 -8	a 50	according 133	adding 47	adverb -6	after 41	all -58	along -63	also 11	although 20	among -73	an 30	and 18	are -7	arguing 25	as -7	at -70	auxiliary 7	because -18	belgium -45	between -31	bill -34	both 34	built -45	but 39	by -78	calif -41	called 11	calling 54	capital -62	citing 34	clinton 53	compared 40	coordinator 11	could -7	coupled -64	depending -58	despite 32	determiner 6	did -35	donald -16	drawing 57	either -18	especially -96	even 9	florida -25	followed -39	for 12	foreign -29	france -51	from -38	ga -39	georgia -45	given -74	had -87	has 13	have -18	he -33	her -29	his -58	how -60	however 53	if -102	in -69	including -110	iowa -51	is -9	it 23	its -51	john -50	just 7	known 30	leading 26	let -56	making 9	many -50	maryland -31	massachusetts -25	michigan -34	might -46	more -54	most 9	mr. 62	mrs. 65	much -23	nearly -46	new -68	no -44	nobody -42	not -50	noting 72	now -67	obama -23	of -69	often 14	on -35	once -35	one -34	only -31	or -106	particularly -53	plans -25	pointing 64	possibly -65	preposition -13	pronoun -27	put -51	putting 71	quote -56	r-texas -46	rather -68	rubio 32	said 10	sanders -23	saying 43	sen. -26	senator 16	she -17	should -44	since -44	so -11	some -6	something 24	stating -31	subordinator 7	such -101	t0 10	t2 -44	taken -19	telling 52	that -111	the 11	then -55	there 43	they -25	though 49	three 51	to -44	too 23	trump 41	turkey -33	twice -76	ultimately 22	up 49	used -40	v1 -17	v2 -17	verb-judging 24	verb-saying 66	verb-thinking -13	virginia -47	was 59	well 65	when -19	where -73	which 70	while 83	who 33	whose 31	with -19	without 36	word -17	would -127
end|,|0|	after -30	behind 14	late 6	that -12
end|,|1|	late 19	next -26	that -30
end|,|2|	behind -62	next 10
end|,|adverb|	0 20	adverb 40	auxiliary 50	preposition -59	stop 32	t0 -20	v0 -31	v1 -22	v2 14	verb-judging 13	verb-saying -20	word -49
end|,|auxiliary|	0 31	1 -144	adverb -6	auxiliary -6	determiner 45	preposition -75	quote -33	t0 65	v0 28	v1 -51	v2 -124	verb-judging 9	verb-thinking -27	word -23
end|,|capital|	, -109	0 -24	1 -103	2 -81	auxiliary -59	capital -24	coordinator -164	possessive 45	preposition -48	stop -100	v0 -41	v1 -154	v2 -141	verb-judging 50	verb-saying 104	word 17
end|,|coordinator|	0 61	1 -89	adverb -73	auxiliary 24	capital 100	coordinator -64	determiner 37	preposition -33	pronoun 63	stop 15	subordinator 33	t0 26	that -115	v0 -10	v1 -39	v2 -33	verb-saying 41	verb-thinking -31	word -15
end|,|determiner|	0 -53	2 -7	auxiliary 45	capital -46	determiner -38	preposition -43	stop 7	subordinator -101	t0 44	that -19	v0 9	v1 22	v2 -22	verb-judging 85	verb-saying 32	verb-thinking 45	word 9
end|,|preposition|	0 20	1 43	adverb 17	auxiliary -41	capital 16	determiner 18	preposition -14	pronoun -57	t0 -42	t1 -61	v0 -34	v2 -97	verb-saying 23	word -53
end|,|pronoun|	0 -13	1 -44	adverb -36	auxiliary 6	determiner -46	possessive -7	v0 -21	v1 -11	v2 -72	verb-thinking -25	word 21
end|,|quote|	stop -63	v0 -45	v1 -74
end|,|subordinator|	0 30	adverb -60	auxiliary 51	capital 46	determiner -14	pronoun 11	quote -54	t0 7	v0 -14	v1 -45	v2 29	verb-saying 10
end|,|t0|	next 13	that -48
end|,|t1|	behind -61	next 21
end|,|t2|	next -42
end|,|that|	pronoun -61	v0 -64	v1 -32
end|,|v0|	after -14	behind 9	late 12	next -18	source -33	that 8
end|,|v1|	after -81	late -94	next -19	source -67
end|,|v2|	behind -7	late 9	next -35	that -19
end|,|verb-judging|	capital 6	preposition 24	pronoun 71	quote -57	subordinator -44	t0 71	v0 24	v1 19	v2 -76	word -6
end|,|verb-saying|	, 13	0 -21	1 -21	: -6	capital 53	determiner 81	preposition -13	pronoun -18	stop -56	t0 33	that 43	v0 77	v1 12	v2 27	word -6
end|,|verb-thinking|	0 -33	1 19	capital -37	coordinator -32	determiner 32	preposition 8	that -52	v0 11	v1 -18	v2 -50	word -39
end|,|word|	% 32	, -50	0 -16	1 -9	2 -64	adverb -12	capital 9	coordinator -147	preposition 8	pronoun 26	quote -66	stop -56	subordinator 19	t0 -44	t1 -18	that 10	v1 -39	v2 -29	verb-saying 20	word -52
end|-|	- -35	0 16	1 -69	2 24	adverb -28	an 18	and -31	auxiliary -69	capital 43	coordinator -10	determiner 55	or -7	preposition 9	subordinator 21	t0 16	the 27	though 41	to -67	v1 -20	v2 -16	verb-saying 29	which -63	word -38	would -6
end|-|-|	adverb -48	auxiliary 6	determiner 44	preposition -18	t0 25	v0 -50	v1 12	word -76
end|-|0|	behind -50	next 32	that -17
end|-|adverb|	v0 -7
end|-|auxiliary|	v0 -66	word -71
end|-|coordinator|	0 -64	adverb -27	v0 24	v1 -81	verb-judging -19	word -37
end|-|determiner|	0 61	v0 12	word 11
end|-|preposition|	0 8	determiner 9	v0 -12	word 12
end|-|subordinator|	capital 30	determiner 8	pronoun 26	v0 -9	v1 30
end|-|t0|	next 38
end|-|v0|	after -59	behind 29
end|-|v1|	next -36	that 14
end|-|v2|	next -16
end|-|verb-saying|	that 29
end|-|word|	0 -17	auxiliary 18	preposition 10	v0 -49	v1 -65	word -38
end|:|	 29	1 -17	a 14	capital -11	end -6	preposition -33	pronoun -64	quote 34	t0 8	that -99	the -13	v0 9	v1 -18	v2 -62	word -29
end|:|capital|	, 11	0 -12	capital -7	v1 -47	v2 -35
end|:|determiner|	0 18	word 11
end|:|end|	end -6	v0 31	v1 -40
end|:|preposition|	v0 -10	word -24
end|:|quote|	pronoun 51	v0 56
end|:|t0|	next 7
end|:|that|	0 -43
end|:|v0|	behind -49	next -15	that 45
end|:|v1|	behind -47
end|:|v2|	next -53
end|:|word|	v0 -53
end|;|	 -18	. -35	a -20	and 20	capital 47	coordinator 20	end -18	pronoun 35	she 22	stop -35	t0 27	the 38	v1 -7	v2 23	word 6
end|;|0|	next 6
end|;|capital|	auxiliary 20	capital 36	possessive 26	v0 39	word 9
end|;|coordinator|	word 16
end|;|determiner|	capital 31	v0 -11	word -19
end|;|end|	0 -19	end -18
end|;|pronoun|	v0 30
end|;|stop|	end -35
end|;|t0|	next 18
end|;|v0|	that 40
end|;|v1|	next 28
end|;|word|	0 34	v0 -13	word 35
end|about|	 -21	$ -44	0 -110	1 -27	3 -19	30 -20	4 -9	400 -21	6 -22	a -36	an -25	capital -74	clinton -43	determiner -98	her -39	hillary -31	his -48	how -29	it -22	mr. -23	pronoun -22	quote -21	subordinator -57	the -72	trump -39	v0 -85	v1 -21	v2 -14	where -26	whether -39	word -71
end|above|	all -43	determiner -49	v0 -76	word -52
end|according|	, -18	1 -17	against -11	and -60	at -24	by -33	end 43	for -31	from -22	in -61	january -11	of -20	on -41	since -19	than -27	that -35	to -26	up -20	v0 -43	v1 18	v2 8	week -22	what -21	who -15	with -33	within -23
end|accuse|	, -15	0 -41	1 -9	and -26	as -59	at -75	end 37	for -62	from -41	in -73	of -102	on 18	that -32	to -89	with -47
end|acknowledge|	, 14	0 28	and -57	by -47	for -50	from -40	in 9	of -36	on 25	that -28	to -71	v0 -25	v1 -39
end|across|	0 11	determiner -21	t0 -50	the -17	v0 -104	v1 -40	word -28
end|add|	, -45	0 -60	1 -41	about -14	and -13	as -44	at -45	end 70	for -29	from -36	in -57	of -17	on -19	to -66	v0 -11	v1 27	with -69
end|admit|	, 8	0 -29	and -57	end 9	for -65	from -37	in -42	of -40	on -55	over -42	that -25	to -59	v0 9
end|adverb|0|	, 8	coordinator -15	end 10	preposition -34	subordinator -50	that -64	word -43
end|adverb|stop|	end -32	quote -27	v0 -40
end|adverb|t0|	end -8	preposition -75
end|adverb|v0|	, 12	coordinator 22	end 9	next -47	preposition -110	subordinator -78
end|adverb|v1|	, -46	end -11	preposition -57	that -27	word -22
end|adverb|v2|	end 15	preposition -38
end|advise|	0 -62	end 51	t0 17	to -61	v0 -16
end|advocate|	, -17	0 -26	and -40	end 50	in -55	of -31	that -40	to -50	v0 -13
end|after|	a 26	adverb -43	auxiliary 29	being 47	capital 25	he -14	it -53	pronoun -47	t0 -6	t1 -63	the -26	v0 30	v1 -64	v2 -67	verb-judging -37	word 32
end|after|saying|0|	false -37	true 77
end|after|saying|1|	false -54	true 26
end|after|saying|t0|	false -40	true 40
end|after|saying|v0|	false -42	true 25
end|after|saying|v1|	false -54	true 23
end|after|saying|v2|	false -56	true 16
end|after|thinking|0|	false -30	true 26
end|after|thinking|v0|	false -22
end|after|thinking|v1|	true 13
end|against|	. -9	0 -90	a -30	capital -66	clinton -29	determiner -80	her -36	him -37	his -28	it -16	pronoun -41	stop -9	t0 -38	the -63	them -28	trump -33	v0 -95	v1 -18	v2 -25	word -76
end|agree|	, -12	0 -13	and -80	as -48	end 7	for -61	in -95	of -36	on -7	or -12	t0 -11	that -69	to -81	v1 -16	v2 36	with -54
end|aim|	, -25	0 -29	end 23	t0 23	to -59	v0 -13
end|allege|	, -28	0 -19	and -19	as -26	at -70	behind -15	by -48	end 17	for -51	in -45	of -49	than -14	that -26	to -57	without -47
end|allow|	, 46	0 -89	and -41	end -12	of -28	on -48	t0 19	to -96	v0 21	v1 -32	with -51
end|allude|	end 31
end|along|	0 -44	determiner -55	t0 -45	the -55	v0 -55
end|among|	0 -80	capital -74	democrats -35	determiner -65	many -33	others -42	republicans -27	the -47	v1 -46	v2 -21
end|and|	 -50	$ -57	2012 -31	adverb -18	also 11	an -52	another -45	as 33	asked 20	at -33	auxiliary -35	been -73	being -56	bernie -56	blamed 14	build -15	by 27	called 79	campaign -39	capital -38	clinton -14	commerce -32	could -65	cruz 20	democratic -49	determiner -45	dismissed 32	donald 16	economic -49	even 31	find -36	fitness -42	florida -26	for -49	former -53	found -67	germany -26	go -37	good -14	had -152	has 20	have 13	he 29	her -65	hillary -61	his -8	hoped -30	how -60	immigration -42	in -31	iran -14	iraq -54	is 16	it -52	its -51	john -26	left -14	legal -46	local -47	make 15	manafort -27	many -46	march -69	military -49	minority -35	more -60	move -51	mr. 16	muslims -46	national -23	new -33	north -20	not -59	obama -39	of -69	offered -10	on -28	other -105	others 48	plans 27	powerful -27	president 30	pronoun 25	put -54	quote -50	quoted 15	republicans -34	rising -35	said 51	sanders -43	sen. 10	she 41	showing -36	six -36	split -46	subordinator -25	suggested 23	support -57	syria -69	t0 12	t1 -65	t2 -44	taken -45	ted -26	testing -13	that -44	the -43	their -42	those 37	through -40	to 24	trump 6	two -55	v1 -25	v2 -73	verb-judging 66	verb-saying 37	verb-thinking -16	wanted -45	was -57	what -51	who 49	wished -37	with -55	word -52	worse -27	would -13
end|announce|	0 30	1 -63	2 -35	after 30	and -14	as 15	at -38	by -46	end -76	for -85	from -72	in 21	of -83	on 45	over -31	t0 35	that -59	to 12	v0 -12	v2 -60	who -56	with 18
end|answer|	, 38	0 22	1 -34	end -40	in -30	v0 7
end|apologize|	0 -41	end -43	v0 38
end|appeal|	, 51	0 15	end -14	in -38	of -32	t0 46	that -48	to -61
end|applaud|	0 -11	end 63	v0 -39
end|april|	. -42	1 -48	26 -23	stop -42	v1 -17
end|argue|	, -12	0 -42	1 -40	; 20	and -41	as 10	at -78	by -83	end 32	for -57	from -50	in -70	into -13	of -33	on -65	t0 -46	than -51	that -37	to -80	under -46	up -31	v0 11	v2 -7	who -45	with -58
end|around|	. -26	capital -50	determiner -9	stop -26	v0 -85	v1 -46	word -43
end|ask|	( -63	, -16	0 -9	1 -49	about -36	against -23	and -12	as 8	at -43	behind -42	by 16	down -22	end 19	for -104	from 10	if -54	in -29	of -47	on -72	out -37	so -29	t0 17	than -75	that -100	to -177	under -87	up -48	v0 -10	v1 -10	v2 -22	what -31	whether -37	who -60	with -71
end|assail|	end -51
end|assert|	, -27	0 -47	end 18	v0 -32	v1 19
end|assure|	0 -40	at -61	in -41	of -27	to -24	v0 38	v1 -43	v2 -63
end|as|	 -54	$ -73	0 -43	1 -60	2 -55	a -66	adverb -14	an -83	both -34	capital -31	china -44	determiner -45	evidence -66	he 51	her -44	his -54	it 30	long -39	many -70	mr. -33	not -49	of -45	one -63	part -41	possible -55	preposition -63	president -84	pronoun 63	proof -25	quote -54	secretary -79	she 7	somewhat -52	soon -54	subordinator -30	t0 24	t1 21	the -28	they -80	v0 -36	v1 -13	v2 -67	verb-judging -43	verb-saying -83	verb-thinking -24	well 30	word -66
end|attack|	, -16	0 9	1 -54	and 36	as -13	by 18	end 18	for -70	in -60	of -31	on -26	to -45	v0 -59	v1 -24	with -44
end|attribute|	end 48
end|at|	$ -44	1 -59	1.1 -47	17 -25	3 -39	7 -35	a 40	about -41	adverb -34	all -71	brisbane -54	capital -68	determiner 16	diggle -75	first -34	fort -36	her -81	his -63	home -45	it -36	least -114	one -44	preposition -41	pronoun -26	school -23	sea -41	some -57	stake -36	state -30	t0 -112	the -36	this -52	times -38	trump -34	v0 -22	v1 -54	v2 -53	verb-saying -39	which -24	word -59
end|august|	, -60	. -31	stop -31	v0 -45
end|auxiliary|0|	, 20	coordinator -41	end 52	next 12	preposition -126	subordinator -55	that -59	word -19
end|auxiliary|1|	end 19	preposition -17
end|auxiliary|adverb|	0 -31	auxiliary -40	word -30
end|auxiliary|auxiliary|	auxiliary -25	preposition -63	v0 -62	word 17
end|auxiliary|stop|	end -43
end|auxiliary|t0|	end -23	next -46	preposition -43
end|auxiliary|v0|	, 24	coordinator -78	end 51	next -46	preposition -28	subordinator -95	that -44	word -38
end|auxiliary|v1|	, -68	coordinator -40	end -46	next -40	preposition -51	subordinator -59	that -23
end|auxiliary|v2|	end 13	preposition -37
end|auxiliary|word|	0 -58	determiner -41	preposition -32	stop -27	v0 -33	v1 -35	word -36
end|back|	, 23	- 23	0 17	1 -67	and 20	by -41	end -57	for -51	in -9	of -59	on -46	that -57	to -65	v0 8	v1 -14	v2 -72	with -41
end|bash|	0 20	end -26
end|because|	capital -72	determiner -18	he -9	it 24	nobody -47	of -42	preposition -7	she -57	t0 -69	the -112	they -55	v0 13	v1 -62	word -63
end|before|	, -70	. -52	0 41	a 21	any -55	auxiliary -46	being -46	determiner -41	it -74	january -55	pronoun -6	she -56	stop -52	t0 -57	the -115	v0 -31	v1 -36	v2 -33	verb-judging 14	verb-saying 19	word -23
end|behind|	, -40	0 -54	a -19	capital -52	clinton -25	determiner -55	her -45	him -33	pronoun -33	the -58	v0 -98	v1 -22	word -39
end|behind|judging|1|	false -19	true -9
end|behind|judging|2|	false 18	true 35
end|behind|judging|t0|	true 34
end|behind|judging|t1|	false -57
end|behind|judging|v1|	false -21	true -22
end|behind|judging|v2|	false -101	true -8
end|behind|saying|0|	false 33	true 17
end|behind|saying|1|	false -83	true 15
end|behind|saying|2|	false -51
end|behind|saying|t0|	false -33
end|behind|saying|t1|	false -58
end|behind|saying|v0|	false -18	true -14
end|behind|saying|v1|	false -131	true -35
end|behind|saying|v2|	false -7
end|behind|thinking|0|	false 30
end|behind|thinking|1|	false 16	true 16
end|behind|thinking|t0|	false -40	true -17
end|behind|thinking|v0|	true -13
end|behind|thinking|v1|	false -22	true -28
end|behind|thinking|v2|	false -43	true -48
end|believe|	, -24	0 -11	1 14	as -54	at -65	by -81	end 34	for -81	from -75	if -41	in -90	may -44	of -45	on -72	t0 -8	that -41	to -94	v0 -30	v1 15	v2 -8	with -63
end|below|	determiner -57	the -48	v0 -61
end|between|	$ -25	0 -103	a -31	capital -59	clinton -17	determiner -74	pronoun -31	the -66	v0 -75	v1 -17	v2 -12	word -53
end|beyond|	capital -30	determiner -57	the -21	v0 -50	v1 -38
end|bill|	to -38
end|blame|	, -10	0 -38	and -24	end 22	for -18	from -52	in -52	of -34	on 8	that -52	to -58	v0 8	v1 -6
end|blast|	, -8	0 -21	and 20	end 24	for -78	in -56	of -35	to -44	v0 27
end|boast|	0 -8
end|brag|	end -27	v0 -15
end|but|	 -68	0 49	adverb -30	auxiliary 8	determiner -53	did 54	in -48	not -23	preposition -48	quote -68	rather -39	said 83	stopped 60	t0 -9	that -92	the -49	v0 8	v1 -66	verb-judging -51	verb-saying 70	verb-thinking -62	was -37	word 28	would -9
end|by|	 -37	0 30	1 29	10 -49	2027 -40	2028 -55	2030 -50	30 -38	8 -32	a 11	adverb -19	an -73	another -59	auxiliary -47	capital -13	christmas -51	clinton -40	conservatives -41	coordinator -61	cruz -38	determiner -13	friday -57	giving 22	half -56	her -53	his -50	less -63	march -41	more -55	name -35	one -68	people -50	police -43	president -46	quote -37	sanders -26	spring -27	subordinator -28	t0 -11	technology -52	the -13	their -41	then -61	thursday -41	trump -50	two -46	users -40	v0 -32	v1 -65	v2 -68	verb-judging 16	verb-saying 17	wednesday -37	what -28	word -15
end|call|	- -70	0 -9	1 -18	against -25	and -21	as -60	at 18	by 14	end 10	for -87	from -71	in -85	of -79	on -37	or -23	out -26	over -38	t1 13	that -70	then -19	to -144	v0 -12	v1 -9	v2 21	who 17	with -83
end|capital|,|	auxiliary -31	coordinator -65	preposition -24	subordinator -37	that -40	v0 7	v1 -18	verb-saying 30	word -56
end|capital|0|	( 28	, -11	; 51	behind -33	capital -9	coordinator 13	end -34	next 15	preposition 13	word 20	— 10
end|capital|1|	coordinator -49	end 21	next -45	preposition -116	subordinator -35	that -28	word -21
end|capital|2|	, -96	coordinator -54	end 31	preposition -49	subordinator -46
end|capital|auxiliary|	adverb -22	v0 -43	word -43
end|capital|coordinator|	that -48	v0 -62	word -46
end|capital|possessive|	0 -55	capital -70	t0 -51	v0 -82	v1 -28	word -71
end|capital|preposition|	capital -7	determiner -76	v0 -87	v1 -26	word -64
end|capital|stop|	0 8	capital -67	determiner -60	end -40	preposition 20	pronoun -38	quote 17	t0 -55	v0 -10	v1 -41	v2 -29
end|capital|subordinator|	adverb -19	determiner -53	pronoun 37	v0 30	v1 -11
end|capital|t0|	, 6	auxiliary -38	coordinator 25	end -25	next -18	preposition -36	subordinator -86	that -39	word -29
end|capital|t1|	, -9	preposition -14
end|capital|that|	capital -25	determiner -18	v0 -46	v1 -19
end|capital|v0|	( -56	- 39	: -67	coordinator 18	end -33	late 28	next -16	preposition -31	source -25	subordinator -15	that -18	word -57	— 13
end|capital|v1|	( -36	, -35	- 17	: -42	behind -20	capital -21	coordinator -79	end -16	late -11	next -58	preposition -59	subordinator -93	that -47	word -20
end|capital|v2|	capital -14	coordinator -23	end -20	next -37	preposition -47	subordinator 9	that -31	word -18
end|capital|word|	, -57	0 -8	1 -36	coordinator -39	preposition 11	t0 15	v0 -19	v1 -28	v2 -19	word -50
end|care|	0 23	end -9	v0 -23
end|cast|	, -20	and 9	as -77	end 34	of -38	v0 -43
end|caution|	0 -28	and -44	end 43	from -73	in -48	of -36	to -29	v0 7
end|challenge|	, -31	0 -35	1 10	and 13	end 54	in -64	of -37	on -54	that -43	to -69	v1 7
end|charge|	, 21	0 17	and 6	by -38	in -63	that -38	to -50	v1 -37	with -86
end|cheer|	end 9
end|christmas|	. -36	stop -36	v0 -39
end|cite|	( 21	, -35	0 -36	1 13	about -17	as -107	by -63	end 50	for 6	from -63	in -102	of -64	on -54	or -40	that -63	to -70	v1 12	v2 -51	who -58	with -68
end|claim|	, -35	0 37	1 -45	and 39	end -21	for -81	in -15	of -67	on 8	than -47	that -58	v0 -22	v1 -11	v2 -6	with -50
end|clarify|	end -21	v0 -15
end|comment|	0 -29	and 16	end 9	v0 38
end|compare|	, -18	0 -75	and -45	end 33	in -45	of -41	t0 -6	that -40	to -78	v1 -62
end|complain|	, -19	0 -11	end 33	for -36	from -27	in -50	of -34
end|concede|	, -18	0 -40	1 -47	as -76	at -42	but 50	end -31	for -38	in -71	of -23	to -73
end|concerning|	v0 -60
end|conclude|	, -17	0 -53	by -57	end -14	for -33	of -27	on -58	since -35	than -33	that -26	to -39	v0 20	v1 -20	v2 -7
end|condemn|	, 58	0 -26	end -9	in -53	of -20	to -26	v0 36
end|confess|	end 30
end|confirm|	, -13	0 43	1 -66	and 35	at 10	but 53	end -59	for -61	from -47	in -96	of -37	on 11	to 19	v0 -12	v1 40	with -74
end|congratulate|	0 -38	end 29	for -53
end|consider|	, -39	0 -10	as -63	for -48	in 13	of -51	on -43	to -70	v0 16	v1 -54
end|contend|	0 -32	end 30	for -34	of -41	v0 13	with -63
end|continue|	end -17
end|contradict|	0 -44	end 42
end|coordinator|$|	word -39
end|coordinator|,|	adverb -45	preposition -46	v1 22
end|coordinator|0|	after -70	behind 41	end 21	late 38	next -16	preposition -31	source -45	subordinator -27	that -78
end|coordinator|1|	after -11	behind -23	that -36
end|coordinator|2|	behind -54	next -77	that 17
end|coordinator|adverb|	0 29	1 -35	adverb -43	auxiliary -55	determiner -91	preposition -37	quote -53	v0 -167	v1 -65	v2 -31	verb-judging -10	verb-saying 40	word -35
end|coordinator|auxiliary|	0 28	adverb 8	auxiliary -44	determiner -90	quote -74	v0 -20	v1 -71	v2 -28	verb-judging -28	verb-saying 56	verb-thinking -95	word -44
end|coordinator|capital|	, -17	0 -71	1 -67	2 -60	adverb -67	auxiliary -51	coordinator -77	possessive -23	preposition -132	stop -117	t0 -25	v0 -13	v2 -30	verb-saying 10	word -62
end|coordinator|coordinator|	v0 -7	word 6
end|coordinator|determiner|	0 -29	1 -34	2 -48	capital -19	determiner 12	v0 -154	v1 -60	v2 -19	verb-judging -47	verb-thinking -40	word -99
end|coordinator|preposition|	0 17	1 -17	capital -65	determiner -17	v0 -14	v1 -66	v2 -17	word -20
end|coordinator|pronoun|	auxiliary -7	possessive -65	v0 14	word 23
end|coordinator|quote|	, -35	end -34	stop -57	v0 -89
end|coordinator|subordinator|	0 -15	determiner 8	pronoun -90	v0 -29	word -48
end|coordinator|t0|	behind -10	late -48	next 13	that -42
end|coordinator|t1|	next -62
end|coordinator|t2|	next -36
end|coordinator|that|	0 7	auxiliary 7	capital -64	determiner -109	pronoun -131	quote -71	v0 -47	v1 -77	word -100
end|coordinator|v0|	, -30	after -80	behind -27	end 71	late -32	preposition -60	source -40	subordinator -41	that -14
end|coordinator|v1|	after -42	behind -57	end 33	late -68	next -15	preposition -25	that -68	word -9
end|coordinator|v2|	after -11	behind -39	late -26	next -57	source -21	that -50
end|coordinator|verb-judging|	0 58	capital 13	determiner 14	preposition 14	pronoun 51	stop -55	v0 20	v1 -47	v2 -29	word 22
end|coordinator|verb-saying|	, 46	0 14	capital 15	determiner 24	preposition 19	pronoun 32	t0 40	that 48	v0 42	v1 -84	v2 -43	word -30
end|coordinator|verb-thinking|	determiner -72	preposition 36	pronoun -21	quote -46	t0 22	v0 -80	word -42
end|coordinator|word|	, -120	- -60	0 -14	1 -78	2 -62	adverb -22	auxiliary 7	capital -50	coordinator -43	determiner 38	preposition -41	pronoun -25	stop -120	subordinator -23	t0 -48	t1 -48	t2 -34	that -68	v0 -39	v1 -80	v2 -35	verb-judging -19	verb-saying 54	verb-thinking -68	word -90
end|counter|	end 8	from -18	in -40	v0 -53
end|credit|	, -7	0 -9	and 17	end 12	in -54	of -27
end|criticize|	0 18	1 -54	and -23	as 25	by -47	during 14	end 6	for -127	from 15	in 9	of -55	on -73	that -60	to -82	v0 -18	v1 -52
end|debate|	, -60	0 13	and -9	end -13	of -49	to -60	v0 -27	v1 -29
end|december|	. -18	0 -38	stop -18
end|decide|	, -20	0 12	and 26	end -59	for -37	in 22	of -36	t0 25	to -83	v0 -13	v1 -13
end|declare|	, 35	0 42	and 10	as -46	end -68	for -44	in -87	of -49	to -81	tuesday 13	v0 -32	v1 -22
end|decline|	, -11	and 51	end -34	for 40	in -68	of -71	on -11	or -30	to -66	v1 -52	v2 8	whether -59
end|decry|	0 33	and -31	end -23	of -44
end|deem|	, 23	0 58	1 -25	end -51	of -39	v1 -41
end|defend|	, -34	0 13	1 16	against -53	and -29	as -65	at 21	end -7	for -38	in 15	of -81	on 19	t0 18	that -70	to -83	v0 -14	v1 -61	v2 -9	with -31
end|define|	end 41
end|deliver|	, -30	0 11	end -28	of -73	to 23	v1 -54
end|demand|	, 44	0 10	1 -23	and -47	end -41	from -46	of -27	v0 28
end|denounce|	, 7	0 19	as 18	end -63	for -20	of -32	to -52	v1 -78	v2 -74	with -29
end|deny|	, 34	0 22	and 70	end -62	for -69	in -57	of -42	or -34	than -70	that -49	to -68	v0 8	v1 -71	with -68
end|deride|	0 -37
end|describe|	, 20	0 -16	1 -33	and -10	as -130	by -61	of -44	t0 14	than -43	that -65	to -60	v0 -19	v1 -19	v2 11
end|despite|	0 14	determiner 35	the 18	v0 47	word 40
end|detail|	, -25	0 -31	end 45	to -43	v0 -30	v1 6
end|determiner|0|	( -69	, 14	- -7	: -39	; 26	auxiliary 16	coordinator 38	end 10	subordinator 9	that -11	word -119	– -10	— -23
end|determiner|1|	, -25	coordinator -83	end -15	preposition -9	subordinator -47	that -61	word -43
end|determiner|2|	, -48	coordinator -53	end -9	preposition -36	subordinator -44
end|determiner|t0|	, -32	- -13	capital -34	coordinator -57	preposition -21	that -53	word -33
end|determiner|t1|	, 7	coordinator -37	end 25	preposition -55	subordinator -43	that -14
end|determiner|t2|	, -37	coordinator -37	end -9	preposition -40
end|determiner|v0|	( 9	, -18	- -22	: -78	; 44	auxiliary -34	capital 31	coordinator -10	determiner -41	preposition 11	subordinator -23	that -98	verb-thinking -30	word -84	– -51	— 11
end|determiner|v1|	( -11	, 12	- -54	: 7	capital -34	coordinator -103	preposition -55	subordinator -20	that -41	word -44
end|determiner|v2|	, 12	capital -24	coordinator -51	preposition -46	subordinator -66	that -40	word -35
end|determiner|word|	auxiliary -50	pronoun -35	v0 7	v2 -25
end|disagree|	end 13
end|disclose|	end -15	for -58	friday -26	in -36	of -26	on -69	v0 28	v1 -26
end|discuss|	, -38	0 -14	1 -52	and -68	end -12	for -62	of -35	on 9	that -67	to -73	v0 24	v1 6	v2 -43	with 42
end|dismiss|	, 21	0 -67	by 7	of -39	that -82	to -62	v0 14	v1 10	with -65
end|dispute|	0 -13	end 27	v0 16
end|doubt|	0 15	for -38	in -42	to -43	v0 21	v1 -49
end|down|	, -34	. -32	0 -87	because -22	capital -28	determiner -58	on -46	preposition -62	stop -32	subordinator -29	t0 -44	the -40	to -34	v0 -81	v1 -34	v2 -26	word -49
end|during|	0 35	a 36	an 15	capital 7	determiner 19	her 12	t0 -72	the -39	v0 -48	v1 -62	v2 -47
end|easter|	. -50	stop -50	v0 -50
end|echo|	, -26	0 -20	and 18	end 7	that -33	to -30
end|email|	end 23	in -57	of -28	to -40	v0 -38
end|emphasize|	, -27	0 -6	as -46	to -38	v0 -17
end|encourage|	0 -39	end 45	t0 17	to -67	v0 34
end|endorse|	, -16	- 38	0 45	2 -23	and -12	as -38	end -52	for -80	in 32	of -65	that -11	to 7	v0 -57	v1 -77	with 7
end|end|	, -9	[ -17	a 9	about -9	according 84	across 56	after -41	all -24	among -14	an 68	and -35	another -19	as -11	asked 37	at -21	beijing 28	both -21	by -33	canada 20	candidates -12	chief 34	city -26	clinton 27	congress 39	critics -41	democratic 35	democrats -14	documents 30	donald 42	during -20	each -50	end -6	few -35	for 35	former 29	had 52	he 7	her 64	here -46	his 35	how 21	however -11	hsieh-porter 65	i -14	if 27	in 18	instead -10	it 34	its 22	jimmy 22	just 49	last 64	later -27	like 8	many 16	more 69	mr 76	mr. 13	mrs. 35	ms. 22	nearly 41	new 13	nobody 55	none 44	nor 12	not 25	now -29	obama 28	older 69	on 18	one 52	only -26	opposition 32	others -30	perhaps -39	police 23	president 39	pressed 65	reports 34	republican 34	rubio -55	russia 41	sanders -37	shares 30	she -7	since -15	six 38	so 32	some -13	spokeswoman 31	still -41	t1 -7	t2 11	talks -41	thanked 30	that -7	the 57	there 13	these -53	they -23	this -57	those -23	though 47	three -64	to 36	turkish 41	two 50	under -51	v1 -7	was -13	we 24	what 18	when 39	while -8	world 30	would -16	yet -8
end|end|0|	after 79	late 13	that -15
end|end|1|	after 26	behind 10	that -26
end|end|2|	next 15
end|end|end|	end -6	t1 -7	t2 11	v1 -7
end|end|t0|	after 40	behind 11	late 38	that 30
end|end|t1|	behind 10
end|end|v0|	after 25	behind -15	late 13	next -7	source 59	that 21
end|end|v1|	after 27	behind -47	next -15	source 27	that 23
end|end|v2|	after 16	behind -21	next -7	that 15
end|estimate|	, 42	0 -67	and -56	at -63	by -48	end 45	for -48	from -57	in -51	of -42	to -56	up -28	v0 50	v1 -57	within -31
end|evening|	. -30	stop -30	v0 -32
end|except|	v0 27	word -66
end|expect|	( -59	, 42	0 8	1 -12	; 14	and 20	as -62	at -94	between -29	by -122	for -78	from -55	in -112	into -26	may 17	month -11	of -64	on -101	over -65	sunday -20	t0 15	t1 -56	than -41	that -41	thursday -42	to -122	until -45	up -37	v0 -13	v1 -22	v2 -23	week -30	who 30	with -61	year -27
end|explain|	, -57	0 -12	1 -41	and -61	because -92	by -81	end 22	for -60	from -39	in 24	of -30	on -44	that -49	to 10	v0 -50	v1 20	v2 48	who -31	with -48
end|express|	, -17	0 -7	1 -45	about -37	at -46	end -11	for -57	in 8	of -36	on -40	or -14	that -64	to -68	v0 -33	v1 -10	who -58	with -76
end|favor|	, -40	end 15	v0 -18	v1 29
end|fear|	, 20	0 21	and 29	in -48	of -30	on -49	that -34	to -44	v0 -17	v1 -24
end|february|	v0 -39	v1 -13	word -26
end|feel|	, -9	0 -15	and 14	as 40	at -47	by -47	end -7	in -51	of -64	on -53	so -28	to -39	v0 6
end|figure|	end 49
end|find|	, -29	- -70	0 -31	1 33	about -32	among -51	and -63	at -75	before -43	end 58	for -69	from -44	in -87	of -47	on -67	or -28	t0 -24	than -42	that -43	to -62	up -33	v0 -60	v1 44	v2 7	with -59
end|fire|	0 -26	end -35
end|following|	0 -11	determiner 26	the 12	v0 6	word -58
end|forecast|	end -6
end|for|	 -42	$ -38	, -36	. -38	0 -70	1 -73	15 -34	2 -22	a -130	adverb -21	all -78	americans -43	an -85	another -34	any -44	as -25	auxiliary -38	by -34	capital -56	changing -40	clinton -72	college -39	comment -85	continuing -38	decades 46	democratic -52	determiner -32	donald -43	every -57	federal -60	filters -32	governor -14	granted -37	help -43	her -65	hillary -50	him -60	his -11	it -58	its -56	months -72	more -49	mr. -66	mrs. -27	national -50	new -54	next -55	nine -53	no -55	office -43	one -59	opposing -20	other -39	people -50	placing -42	preposition -37	president -25	presumptive -37	pronoun -81	public -26	questioning -28	quote -42	real -62	release -54	republicans -31	sanders -51	security -42	some -54	stop -38	subordinator 11	supporting -41	t0 -96	t1 -31	ten -68	that -65	the -150	their -10	them -34	this 33	those -50	three -52	trump -80	two -31	u.s. -47	v0 -31	v1 -31	v2 -38	verb-judging -84	verb-saying -19	verb-thinking -71	weeks -50	what -58	which -22	word -32	years 33	you -40
end|friday|	's -35	, -47	. -36	0 19	possessive -35	preposition -40	stop -36	v0 -70	word 7
end|from|	 -24	0 -23	1 -49	2 -26	a -80	adverb -37	auxiliary -34	becoming -37	capital -133	chinese -27	clinton -27	coming -46	determiner -27	el -21	entering -77	her -56	his -66	its -67	mexico -31	mr. -42	one -48	outside -44	preposition -58	pronoun -45	quote -24	russia -26	south -23	t0 -82	the -12	their -60	this -22	trump -39	v0 -135	v1 -48	v2 -48	verb-judging -41	vermont -19	within -48	word -15
end|hail|	0 -18	end 20
end|hangs|after|,|	0 25	t0 40	v0 -31
end|hangs|after|coordinator|	0 -25	v0 -34
end|hangs|after|end|	0 -11
end|hangs|after|preposition|	0 19	v0 24
end|hangs|after|subordinator|	v0 -67
end|hangs|after|that|	v0 -12
end|hangs|although|,|	v0 -21
end|hangs|although|end|	0 41	v0 47
end|hangs|although|preposition|	0 -47	v0 -60
end|hangs|as|,|	0 27	t0 -9	v0 17
end|hangs|as|coordinator|	0 -11	v0 -21
end|hangs|as|end|	0 18	t0 62	v0 35
end|hangs|as|preposition|	0 7	t0 -67	v0 -58
end|hangs|as|subordinator|	v0 -68
end|hangs|as|word|	v0 -16
end|hangs|because|end|	0 28	v0 -35
end|hangs|because|preposition|	0 -46	v0 -84
end|hangs|before|end|	v0 -29
end|hangs|before|preposition|	0 23	v0 -39
end|hangs|false|(|	1 -7	2 -64
end|hangs|false|,|	0 6	1 -15	2 -11
end|hangs|false|-|	0 9	1 -10	2 11
end|hangs|false|:|	0 8	1 -13	2 -62
end|hangs|false|;|	1 -7	2 23
end|hangs|false|adverb|	0 -16
end|hangs|false|auxiliary|	0 -13	1 -66	2 -52
end|hangs|false|capital|	1 -86	2 -56
end|hangs|false|coordinator|	1 -26	2 -46
end|hangs|false|determiner|	0 -18	2 -25
end|hangs|false|preposition|	0 -15	1 -35	2 -64
end|hangs|false|subordinator|	1 -43	2 -37
end|hangs|false|that|	0 -9	1 -62	2 -66
end|hangs|false|verb-thinking|	0 -61	1 -44	2 -38
end|hangs|false|word|	0 -26	1 -73	2 -64
end|hangs|if|,|	v0 36
end|hangs|if|preposition|	v0 -63
end|hangs|nothing|(|	0 -18	1 -55	t0 9	v1 9	v2 -64
end|hangs|nothing|,|	1 -10	2 -8	t2 -44	v1 -10	v2 -16
end|hangs|nothing|-|	0 13	1 -48	2 24	t0 16	v0 -6	v1 -17	v2 -16
end|hangs|nothing|:|	0 -11	1 -6	t0 8	v0 14	v1 -9	v2 -52
end|hangs|nothing|;|	t0 27	v2 23
end|hangs|nothing|adverb|	v0 -66
end|hangs|nothing|auxiliary|	0 12	t0 -46	v0 -72	v1 -40	v2 -46
end|hangs|nothing|capital|	1 -57	t0 -20	v1 -62	v2 -49
end|hangs|nothing|coordinator|	0 10	t0 11	t1 -68	t2 -47	v0 -10	v1 -35	v2 -79
end|hangs|nothing|determiner|	v0 7	v2 -25
end|hangs|nothing|end|	t0 8	t1 7	t2 11	v2 9
end|hangs|nothing|preposition|	1 -12	2 -75	t0 -11	t1 -85	t2 -67	v0 -24	v1 -55	v2 -50
end|hangs|nothing|subordinator|	1 -75	2 -68	t0 -23	t1 -9	v1 -43	v2 -24
end|hangs|nothing|that|	0 -9	1 -38	2 -50	t0 -69	t1 -45	v0 -19	v1 -53	v2 -50
end|hangs|nothing|verb-thinking|	0 -23	1 -28	v0 -50	v1 -33	v2 -28
end|hangs|nothing|word|	1 -51	2 -45	t0 -70	t1 -54	v0 -34	v1 -56	v2 -48
end|hangs|nothing|–|	0 -33	v0 11
end|hangs|nothing|—|	0 -11
end|hangs|since|end|	v0 -6
end|hangs|since|preposition|	0 8	v0 -44
end|hangs|so|end|	v0 19
end|hangs|so|preposition|	v0 -53
end|hangs|that|,|	0 -69	1 -47	v0 78	v1 -63
end|hangs|that|coordinator|	0 -57	v0 10	v2 -6
end|hangs|that|end|	0 -10	t0 37	v0 14	v1 -71	v2 -47
end|hangs|that|preposition|	0 12	t0 -47	v0 -115	v1 -33	v2 -21
end|hangs|though|,|	0 68	v0 -6
end|hangs|though|coordinator|	v0 -52
end|hangs|though|end|	t0 -21	v0 -17
end|hangs|though|preposition|	0 -63
end|hangs|true|,|	1 -37
end|hangs|true|-|	0 13
end|hangs|true|capital|	0 -64
end|hangs|true|coordinator|	0 17	1 -28
end|hangs|true|end|	0 -12	1 -83
end|hangs|true|preposition|	0 29	1 -54
end|hangs|true|subordinator|	0 -52
end|hangs|true|that|	0 -91
end|hangs|true|word|	0 -64
end|hangs|true|—|	0 29
end|hangs|what|,|	0 41
end|hangs|what|end|	0 42	v0 18
end|hangs|what|preposition|	0 -10	v0 16
end|hangs|when|,|	v0 -24
end|hangs|when|coordinator|	0 19	v0 -53
end|hangs|when|end|	0 -12	v0 34
end|hangs|when|preposition|	0 22	t0 -66	v0 -41
end|hangs|when|subordinator|	v0 -43
end|hangs|where|end|	0 20	v0 58
end|hangs|where|preposition|	0 -21	v0 -77
end|hangs|while|,|	0 66	t0 53	v0 9
end|hangs|while|coordinator|	0 24
end|hangs|while|end|	0 13
end|hangs|while|preposition|	0 -109	t0 -71	v0 10
end|hangs|while|subordinator|	0 -66	v0 -58
end|hangs|why|end|	v0 49
end|hear|	, -48	and -61	end 18	v0 -58	v1 41
end|highlight|	0 -30	and -35	as -60	end 43	in -62	of -32	to -47	v0 -6	v1 8	v2 -14
end|hint|	, 9	0 14	end 45	in -43	of -40	v0 -43	v1 -52
end|hold|	, 54	0 -70	and -45	end -21	of -38	to -41	v0 44	v1 -61
end|hope|	, -8	: -57	about -29	and -39	as -86	at -37	by -51	end 53	for -71	from -33	in -91	into -31	of -35	t0 -9	t1 -46	that -64	to -59	tuesday -59	v0 -18	v1 7	v2 10	with -66
end|how|	0 -60	capital -30	determiner -58	he -38	much -27	preposition -35	pronoun -57	t0 -41	the -38	they -30	to -35	v0 -92	v1 -29	v2 -29	word -65
end|identify|	0 31	as -73	end 21	from -49	in -56	of -48	that -47	to 21	v0 -40	v1 -41	v2 -25
end|if|	0 -86	1 -26	a -48	adverb -32	capital 8	determiner -94	elected -45	he -69	it -55	pronoun -118	she -38	t0 -50	the -62	they -66	trump -36	v0 -16	v1 -27	v2 -45	word -57
end|imply|	end -33	v0 15
end|indicate|	, -12	0 -66	as -68	at -51	before -42	by -53	end 49	for -41	from -43	of -22	that -21	to -41	v0 -17	v1 46	v2 -19	when -79
end|inform|	, 46	of -11	to -50	v0 26	v1 -40
end|inside|	determiner -45	v0 -60
end|insist|	, -66	0 -14	about -33	and 27	by -78	end 8	for -57	in -59	of -68	on -71	that -42	to -99	up -33	v0 -38	v1 17	v2 9	with -75
end|intend|	, 46	and 26	end -47	in -75	on -35	t0 -9	that -53	v0 22	v1 -66
end|into|	0 -72	a -52	adverb -30	an -55	capital -60	determiner -92	her -34	it -26	law -41	permits -20	pronoun -26	state -30	t0 -52	the -68	their -37	v0 -97	v1 -30	v2 -31	verb-saying -35	word -72
end|introduce|	, -8	0 34	end -51	v0 -42
end|invoke|	0 -11	end -38	in -67
end|in|	. -34	0 19	1 -22	10 -56	1981 -28	1988 -59	1994 -57	2 -59	2004 -65	2005 -64	2007 -46	2008 21	2009 -55	2010 22	2011 34	2012 36	2013 23	2014 -50	2015 19	2016 -39	2018 -47	2021 -58	2022 -16	2023 -37	2024 -46	a 10	adverb 7	all -17	america -60	american -39	an 65	and -42	april 30	august -103	auxiliary 17	beijing -49	benghazi -66	both -54	britain -42	brooklyn -46	california 17	capital -48	cases -35	charge -47	chief -47	cleveland -30	congress -47	coordinator -42	custody -72	danger -42	december 31	decline -33	each -53	early 12	economic -34	europe -57	every 16	excellent -38	favor -48	february 25	federal -58	five -55	flint -45	florida -50	force -36	france -44	fresno -36	front -45	good -51	government -52	her -105	his -21	india -47	indiana -49	interest -34	iowa -89	iraq -70	its -69	january -44	july -73	june 21	libya -42	line -58	march -62	may 17	mississippi -34	more -53	nevada -45	new -41	no -30	november 15	october -52	ohio -33	on -43	one 43	order -65	orlando -39	other 20	paris -53	part 24	pennsylvania -52	person -57	philadelphia -53	place -21	politics -67	power -21	preposition -79	pronoun -50	question -25	recent -59	remote -44	return -34	revenue -35	san -39	saturday -43	search -42	september 18	silence -86	some -64	south -75	southern -19	states -37	stop -34	subordinator -45	support -44	syria -70	t0 12	t1 -51	ten -57	texas -52	that -47	the -68	their 14	this -75	three -37	time -77	touch -49	trump -32	tuesday -48	two -62	v0 -79	v1 -64	v2 -51	verb-judging -87	verb-saying -86	washington -40	west -47	what -45	which -92	whittling -46	word -13
end|issue|	0 29	end -30	of 22	to -56
end|january|	, -30	. -48	stop -48	that -28	v0 -48
end|joke|	to -46	v0 32
end|july|	, -35	. -28	0 -45	stop -28	v0 -56	v1 -12	word -37
end|june|	, -51	. -49	0 -52	stop -49	v0 -48	v1 -9	v2 -26	word -39
end|know|	, 9	- -56	0 17	1 -38	and 31	as 31	at -58	end -12	for 25	from 25	in -60	of -51	on -47	that -50	to -72	v0 -9	v1 -14	v2 24	what -26	with -26	without -49
end|lambaste|	0 9	end -10
end|lament|	0 -11	in -86	of -45	to -86	v0 -11
end|last|%|	end -11
end|last|)|	end -29
end|last|adverb|	, -13	- -57	auxiliary -49	capital -68	end 13	preposition -50	subordinator -67	that -75	verb-thinking -17	word -66	– -14
end|last|auxiliary|	, -74	coordinator 11	end -14	preposition -139	subordinator -110	that -74	verb-thinking -28
end|last|capital|	( -97	: 8	; 38	auxiliary -12	capital 13	coordinator -17	preposition 25	subordinator 12	that -15	word -19	– 22	— 20
end|last|coordinator|	, -83	capital -48	coordinator -63	end -23	preposition -30	subordinator -92	that -79	word -55
end|last|determiner|	, -41	auxiliary -29	capital -89	coordinator -12	end -68	preposition -16	subordinator -87	that -55	verb-thinking -36	word -99
end|last|possessive|	, -21	capital -44	coordinator -39	preposition -88	subordinator -63
end|last|preposition|	, 18	adverb -32	auxiliary -47	capital -204	coordinator -96	end -10	preposition -65	subordinator -151	that -99	word -88
end|last|pronoun|	- -55	; 17	auxiliary -73	coordinator -77	end -14	preposition 19	subordinator 13	that -32	verb-thinking -21
end|last|quote|	, 137	coordinator -22	end -28	preposition -109	subordinator 52	that -30	word -27
end|last|subordinator|	, -24	auxiliary -43	capital -100	coordinator -62	end -8	preposition -18	subordinator -83	that -72
end|last|that|	, -35	end 14	subordinator -129	word -38
end|last|verb-judging|	, 29	adverb -37	coordinator 10	end 18	subordinator 28	word 26
end|last|verb-saying|	, -34	- -39	: -45	; -12	capital 51	coordinator 13	determiner -33	end -12	preposition 18	subordinator -78	that -15	verb-thinking -23	word -21	— 19
end|last|verb-thinking|	capital -57	coordinator 46	preposition -53	subordinator -40	that -95	word -44
end|last|word|	( 37	, -19	- 20	: 8	; 18	auxiliary 8	capital 37	coordinator -10	determiner -21	end 22	preposition -40	subordinator -9	that -26	verb-thinking -58	word -17	– -15	— -20
end|late|judging|0|	false 14	true 46
end|late|judging|v0|	false 37	true 19
end|late|judging|v1|	false 19	true -56
end|late|saying|0|	false -18
end|late|saying|1|	false -58
end|late|saying|t0|	false 32	true 23
end|late|saying|v0|	false -16	true 21
end|late|saying|v1|	false -99
end|late|saying|v2|	false -6	true 24
end|late|thinking|0|	false -73	true 36
end|late|thinking|v1|	false -40	true 18
end|learn|	0 25	and -42	end -41	in 23	to -35	v0 -13	v1 -72
end|length|10-15|(|	0 -45	v0 -35	v1 8
end|length|10-15|,|	0 12	1 -15	2 -15	t1 -6	v0 13	v1 -21	v2 -107
end|length|10-15|-|	0 -11	t0 33	v0 9	v1 -64
end|length|10-15|:|	v0 -41	v1 -81
end|length|10-15|;|	v0 19	v1 -15
end|length|10-15|adverb|	v0 -26
end|length|10-15|after|	saying 20	thinking -38
end|length|10-15|auxiliary|	v0 -44
end|length|10-15|behind|	judging -28	saying -45	thinking -16
end|length|10-15|capital|	0 -77	1 -35	t0 -49	v0 -9	v1 -28	v2 -24
end|length|10-15|coordinator|	0 -50	1 -84	2 -39	t0 -54	t1 -58	t2 -31	v0 -38	v1 -99	v2 -38
end|length|10-15|determiner|	v0 17
end|length|10-15|end|	0 16	1 8	2 11	t1 -21	v0 9	v1 8	v2 82
end|length|10-15|late|	judging -34	saying 21	thinking -52
end|length|10-15|next|	judging -46	saying -14	thinking 7
end|length|10-15|preposition|	0 -69	2 -50	t0 -124	t1 -68	t2 -44	v0 -85	v1 -58	v2 -39
end|length|10-15|subordinator|	1 -25	2 -36	t0 -107	t1 22	v0 -36	v1 -88	v2 13
end|length|10-15|that|	0 -89	1 -41	judging -17	saying 27	t1 -45	thinking -60	v0 -9	v1 -48	v2 -25
end|length|10-15|verb-thinking|	v0 -18
end|length|10-15|word|	0 20	1 -41	t0 -34	v0 -75	v1 -40	v2 -32
end|length|10-15|–|	v0 -23
end|length|10-15|—|	t0 -57	v1 32
end|length|16-30|(|	v0 -6	v1 10	v2 -40
end|length|16-30|,|	0 7	1 -13	2 -11	t0 -23	t1 6	t2 -37	v0 -40	v1 -14	v2 -9
end|length|16-30|-|	v0 -24
end|length|16-30|:|	v0 23	v1 26	v2 -41
end|length|16-30|after|	saying 34	thinking 11
end|length|16-30|auxiliary|	v0 -26	v1 -34	v2 -46
end|length|16-30|behind|	judging -28	saying -41	thinking -40
end|length|16-30|capital|	v0 -100	v1 -46	v2 -38
end|length|16-30|coordinator|	1 -11	2 11	t0 -64	t1 -27	t2 -33	v0 -107	v2 -59
end|length|16-30|end|	0 30	1 9	2 -9	t0 12	t1 -8	t2 14	v1 -12
end|length|16-30|late|	judging -35	saying -21
end|length|16-30|next|	judging -47	saying -27	thinking -28
end|length|16-30|preposition|	0 -62	1 -65	2 -52	t0 -104	t1 -50	t2 -45	v0 -91	v1 -52	v2 -49
end|length|16-30|source|	source 7
end|length|16-30|subordinator|	0 -61	2 -41	t0 -45	t1 -60	v0 -102	v1 -99	v2 -93
end|length|16-30|that|	1 -35	judging 7	t0 -40	t1 -21	v0 -90	v1 -42	v2 -37
end|length|16-30|verb-thinking|	v0 -29	v2 -21
end|length|16-30|word|	1 -20	2 -38	t0 -35	v0 -59	v1 -48	v2 -36
end|length|16-30|–|	v0 -61
end|length|16-30|—|	v0 -11	v1 -22
end|length|1|,|	0 16
end|length|1|-|	0 -15
end|length|1|;|	0 39
end|length|1|after|	saying -51
end|length|1|auxiliary|	0 -68
end|length|1|behind|	judging 33	saying 46
end|length|1|capital|	0 19
end|length|1|coordinator|	0 31
end|length|1|late|	judging -65	saying -10	thinking -46
end|length|1|next|	judging 39	thinking 28
end|length|1|preposition|	0 34
end|length|1|source|	source -29
end|length|1|subordinator|	0 17
end|length|1|that|	0 9	judging 15	saying -49
end|length|1|verb-thinking|	0 -13
end|length|1|word|	0 17
end|length|2|,|	0 18	v0 -13
end|length|2|-|	0 24
end|length|2|:|	0 -11
end|length|2|;|	0 32
end|length|2|after|	saying -68
end|length|2|auxiliary|	0 -54
end|length|2|behind|	judging 36	saying 31	thinking 44
end|length|2|capital|	0 26
end|length|2|coordinator|	0 11	v0 49
end|length|2|end|	0 6
end|length|2|late|	judging 22	saying 14	thinking 6
end|length|2|next|	judging 39	saying 18	thinking 26
end|length|2|preposition|	0 13	t0 -30	v0 51
end|length|2|source|	source -57
end|length|2|subordinator|	0 14	t0 -84	v0 34
end|length|2|that|	0 -51	judging 38	saying 6	thinking -63	v0 -74
end|length|2|verb-thinking|	v0 -22
end|length|2|word|	0 -93
end|length|2|–|	0 9
end|length|31+|(|	v2 -52
end|length|31+|,|	v0 -14	v1 -36	v2 -41
end|length|31+|after|	saying -41
end|length|31+|behind|	judging -30	thinking 9
end|length|31+|capital|	v1 -16	v2 -26
end|length|31+|coordinator|	v0 -69	v1 -54	v2 -49
end|length|31+|end|	v0 -21	v1 -9	v2 -50
end|length|31+|next|	judging -55	saying -57	thinking -35
end|length|31+|preposition|	v0 -136	v1 -48	v2 -58
end|length|31+|source|	source 16
end|length|31+|subordinator|	v0 -49	v1 -70	v2 -86
end|length|31+|that|	judging -28	saying -27	thinking 26	v1 -29	v2 -36
end|length|31+|word|	v1 -22	v2 -32
end|length|3|(|	0 -37
end|length|3|,|	0 27	1 -50	t0 -16	v0 12
end|length|3|-|	0 19
end|length|3|:|	0 -55	v0 32
end|length|3|after|	saying -52
end|length|3|behind|	thinking 8
end|length|3|capital|	0 -14	v0 14
end|length|3|coordinator|	0 16	1 -40	v0 36
end|length|3|end|	0 -50	1 -54	t0 55	v0 60
end|length|3|late|	judging -34	saying -45	thinking -48
end|length|3|next|	judging 19	saying 35	thinking -14
end|length|3|preposition|	0 -8	1 -70	t0 -19	v0 10
end|length|3|source|	source -55
end|length|3|subordinator|	0 -18	1 -33	t0 24	v0 -31
end|length|3|that|	0 -129	judging -37	saying -47	thinking 17	v0 -67
end|length|3|word|	0 -70	t0 -60	v0 -24
end|length|3|—|	0 -11
end|length|4-5|,|	0 -36	1 -25	t0 40	v0 14	v1 -61
end|length|4-5|-|	v0 -45
end|length|4-5|:|	0 23
end|length|4-5|;|	t0 27	v0 30
end|length|4-5|after|	saying -28	thinking 11
end|length|4-5|auxiliary|	v0 -19
end|length|4-5|behind|	saying 11	thinking 15
end|length|4-5|capital|	0 -80	v0 12
end|length|4-5|coordinator|	1 -49	t0 46	v0 -18
end|length|4-5|determiner|	v0 -37
end|length|4-5|end|	1 -32	t0 139	v1 -31
end|length|4-5|late|	judging 21	saying -46	thinking 17
end|length|4-5|next|	judging -6	saying -13	thinking -21
end|length|4-5|preposition|	0 -58	1 29	t0 -63	v0 -33	v1 -40
end|length|4-5|source|	source -76
end|length|4-5|subordinator|	0 -7	1 -47	v0 40	v1 -38
end|length|4-5|that|	0 15	1 -11	judging -16	saying -15	t0 -24	thinking -71	v0 -65	v1 -16
end|length|4-5|verb-thinking|	v0 -25
end|length|4-5|word|	0 -81	1 -23	t0 -35	v0 10
end|length|4-5|–|	0 -25
end|length|6-9|(|	0 23	v0 32
end|length|6-9|,|	0 -22	t0 -9	v2 20
end|length|6-9|-|	v0 24
end|length|6-9|:|	0 15
end|length|6-9|;|	0 -38	v0 -7
end|length|6-9|adverb|	v0 -48
end|length|6-9|after|	saying -8
end|length|6-9|auxiliary|	0 14	v0 -50
end|length|6-9|behind|	judging -20	saying -18	thinking -28
end|length|6-9|capital|	0 -119	1 -31	v0 -124	v1 -31
end|length|6-9|coordinator|	0 -68	1 9	2 -60	t0 -16	v0 14	v1 -80	v2 -22
end|length|6-9|end|	0 19	1 15	t0 7	t1 -11	v0 8	v1 26	v2 78
end|length|6-9|late|	judging 45	thinking -19
end|length|6-9|next|	judging -8	saying 6
end|length|6-9|preposition|	0 -47	1 -134	2 -28	t1 -47	v0 -41	v1 -57	v2 -31
end|length|6-9|subordinator|	0 -48	1 -47	2 -42	t0 -35	t1 -53	v0 -52	v1 6
end|length|6-9|that|	1 -52	judging -21	saying -30	t0 -39	thinking -23	v0 -20	v1 -41
end|length|6-9|verb-thinking|	v0 -31
end|length|6-9|word|	0 -7	1 -34	t0 -43	v0 -81	v1 -31
end|length|6-9|–|	v0 -53
end|length|6-9|—|	0 31
end|liken|	end 48	t0 -11
end|like|	, -12	. -23	0 -11	1 -28	a -20	and -57	capital -49	determiner -47	end 54	her -15	in -52	of -20	preposition -32	stop -23	t0 -38	that -33	the -18	to -40	v0 -29	v1 13	v2 -44	word -31
end|list|	, 61	0 28	and -60	as -51	end -50	for -55	in -12	of -49	than -32	v0 -31	v1 -39	v2 -52
end|love|	end -56	v0 10
end|maintain|	, -13	0 -39	and -34	end 53	from -42	in -29	of -27	that -28	to -39	v0 -12
end|march|	. -42	0 -27	15 -31	preposition -26	stop -42	t0 -19	v0 -76	v1 -21	word -47
end|may|	. -43	1 -38	adverb -54	be -8	become -30	have -10	not -44	stop -43	t0 -46	v0 -74	v1 -40	v2 -46	word -71
end|mean|	end -13	v0 33
end|mention|	, -27	0 7	1 36	and 23	as -67	at 26	by -24	end -24	for -40	from -52	in 10	of -57	on 10	or -44	t0 10	that -40	to -77	v0 -17	v1 -74	v2 13	who -55
end|message|	end -21	v0 -41
end|mock|	, 43	and -70	as -31	end 20	in 38	of -52	to -31	v1 -76
end|monday|	's -36	, -68	. 17	0 25	possessive -38	preposition 6	stop 17	v0 -8	v1 -36	v2 -20	word -62
end|month|	, -38	. -27	0 -66	in -20	preposition -25	stop -27	t0 -18	v0 -48	v1 -18	v2 -11
end|morning|	. -34	stop -34	v0 -41	v1 -26
end|name|	, -11	0 -34	as -52	of -38	to -49	v0 36
end|near|	capital -79	civilians -42	determiner -29	the -36	v0 -81	v1 -28	word -42
end|need|	0 -56	end -23	of -54	t0 -28	to 19	v0 7
end|next|judging|0|	false 17	true 24
end|next|judging|1|	false -11	true 53
end|next|judging|2|	false -52
end|next|judging|t0|	false 6
end|next|judging|t1|	false -110	true 14
end|next|judging|t2|	false -74
end|next|judging|v0|	false -11	true -19
end|next|judging|v1|	false -42	true -53
end|next|judging|v2|	false -37	true -40
end|next|saying|0|	true -18
end|next|saying|1|	false -46	true -34
end|next|saying|2|	true 28
end|next|saying|t0|	false 8
end|next|saying|t1|	false 17	true -20
end|next|saying|t2|	false -58	true -11
end|next|saying|v0|	false -18	true 10
end|next|saying|v1|	false -8	true 10
end|next|saying|v2|	false -52	true 18
end|next|thinking|0|	false 12	true 9
end|next|thinking|1|	false -10	true -37
end|next|thinking|2|	false -23
end|next|thinking|t0|	false -7	true 40
end|next|thinking|t1|	false 20
end|next|thinking|t2|	false -33
end|next|thinking|v0|	false -7
end|next|thinking|v1|	false -38	true -14
end|next|thinking|v2|	false -160
end|night|	, -37	. -36	0 -51	and -40	coordinator -40	possessive -33	preposition -21	stop -36	v0 -48	v1 -21	v2 -25	’s -33
end|nominate|	, -36	0 -7	end -15	for -67
end|nor|	v0 -52
end|note|	, -21	- -56	0 -113	1 -10	: -54	after -70	against -38	and -9	as -57	at -70	by -84	end 39	for -57	from -39	in -105	of -31	off -7	on -85	or -21	than -27	that -57	to -74	under -43	v0 -21	v1 38	v2 -33	while -55	with -57
end|november|	, -41	. -33	0 -29	and -13	coordinator -21	general -22	stop -33	v0 -45	v1 -19	v2 -29	word -49
end|object|	, -33
end|october|	. -31	0 -44	preposition -30	stop -31	v0 -33	v1 -24
end|offer|	, 37	0 25	about -46	and -81	as -60	end -60	for -79	in 30	of -80	on -64	t0 16	that -76	to 34	v0 -29	v1 -21
end|off|	. -32	0 -58	a -36	by -21	capital -21	determiner -69	his -29	in -17	over -31	preposition -42	stop -32	the -56	their -25	v0 -99	v1 -25	v2 -24	verb-judging -20	word -51
end|of|	 -35	$ -38	0 -178	1 -45	2 -19	4 -12	9 -42	a -74	adverb -46	all -28	america -20	american -31	americans -24	an -53	any -32	arizona -16	attack -32	auxiliary -46	ballots -24	beating -41	being -40	between -28	big -40	black -28	blackstone -19	both -32	business -31	capital -106	civil -27	clinton -40	color -30	complaints -24	congress -30	context -25	cost -45	credit -43	democratic -20	determiner -97	dollars -30	donald -43	each -44	earlier -18	education -28	emails -40	emergency -49	eminent -48	employees -41	florida -32	foreign -37	four -43	government -42	growing -66	her -59	him -34	his -78	how -35	information -42	interest -18	israel -31	it -32	its -48	justice -38	land -33	likely -10	many -23	millions -21	money -44	more -39	mr. -49	mrs. -28	muslims -28	national -39	new -25	next -14	nine -18	obama -35	ohio -23	other -27	people -17	policy -40	political -26	preposition -38	president -18	pronoun -56	public -42	quote -35	republican -26	republicans -26	rice -24	sanders -38	schedule -22	sen. -40	sexism -56	some -31	staff -9	state -82	states -32	stealing -28	subordinator -54	superdelegates -31	t0 -82	t1 -18	t2 -20	terrorism -49	tests -14	texas -34	that -32	the -79	their -67	them -50	this -29	those -50	time -42	track -46	trump -39	two -45	u.s. -31	undocumented -53	using -25	v0 -39	v1 -17	v2 -19	verb-judging -84	verb-saying -85	verb-thinking -64	vermont -43	voters -38	wall -38	washington -22	what -38	white -9	whom -18	winning -9	women -43	word -52	£ -29
end|once|	0 -56	a -22	adverb -36	again -35	auxiliary -33	determiner -41	pronoun -44	the -17	v0 -91	v1 -20	word -49
end|onto|	determiner -56
end|on|	 -20	. -52	0 15	1 -76	a -101	abortion -59	adverb -51	advertising -70	all -61	an -65	april -55	behalf -50	by -31	capital 46	cbs -37	clinton -61	determiner -54	every -74	facebook 38	foreign -37	four -66	friday -104	guns -45	hand -28	her -80	his -101	how -30	immigration -64	israel -53	issues -49	it -63	its -9	jobs -60	june -49	march -48	monday 7	muslims -77	obama -62	one -49	policy -41	preposition -76	pronoun -43	quote -20	saturday -75	schedule -72	social -64	some -35	something -26	stage -57	stop -52	subordinator -62	sunday 22	t0 -18	t1 -24	that -21	the -30	their -58	those 14	time -52	to -66	track -78	trade -61	trump -75	tuesday 12	tv -42	twitter 33	v0 -8	v1 -74	v2 -52	verb-saying -76	wall -63	wednesday 73	whether -54	word -33
end|oppose|	, 32	0 21	and 31	end -60	for -44	from -35	in -74	of -25	on 9	t0 34	that -19	to -69	v0 -16	v1 -75
end|order|	, 17	0 -18	and 9	by -52	end -17	of -73	t0 -41	that -46	to -90	v1 -47
end|order|according|	, -18	capital -29	coordinator -61	end 43	preposition -70	subordinator -65	that -35	word -25
end|order|apposed|	( -6	, -17	- 12	capital 11	coordinator -35	end 9	preposition -20	subordinator -50	that -47	word 14
end|order|apposition|	, -14	- 15	: -17	; -25	auxiliary -47	capital -7	coordinator -35	end 8	preposition -39	subordinator -15	that -18	verb-thinking -30	word -70	— -39
end|order|direct|	( -13	, -9	- 18	: -22	; 54	adverb -10	auxiliary -10	capital -46	coordinator -16	determiner -80	preposition -20	that -30	verb-thinking -65	word -48	– 14	— 10
end|order|inverted|	end -17	preposition -34
end|order|relative|	, 33	- -43	: 14	auxiliary -41	capital -66	coordinator -11	end -58	subordinator 29	that -78	verb-thinking -27	word -61	— 9
end|order|shared|	( -19	, 27	- -14	: 34	; -36	auxiliary -50	coordinator 23	end -8	preposition -33	subordinator -63	that -12	verb-thinking -26	word -24	– 8	— -10
end|or|	0 -14	1 -22	a -27	adverb -58	capital -72	determiner -61	even -30	how -22	less -11	not -46	preposition -59	subordinator -35	t0 -67	the -46	v0 -112	v1 -61	v2 -21	word -55
end|outline|	0 -75	and -45	end 35	v0 14
end|outside|	capital -36	determiner -52	the -49	v0 -73	v1 -23	v2 -24	word -54
end|out|	 -33	, -25	. -47	0 -77	a -38	adverb -22	and -27	any -46	at -28	by -20	coordinator -25	determiner -74	for -26	his -30	in -47	of -56	on -37	preposition -73	quote -33	stop -47	subordinator -36	t0 -61	that -44	the -49	to -32	v0 -87	v1 -24	v2 -10	verb-thinking -18	word -51
end|over|	. -31	0 -8	1 -36	a -37	and 22	capital -83	clinton -39	coordinator 22	determiner -54	his -61	how -32	preposition -38	sanders -28	stop -31	subordinator -27	t0 -90	the -13	to -29	trump -43	two -43	v0 -139	v1 -48	v2 -40	word -17
end|paint|	0 -45	as 6	end 6	of -31	v0 20
end|past|	. -34	0 -75	and -18	capital -30	coordinator -18	determiner -51	stop -34	the -38	v0 -73	v1 -20	verb-judging -31	word -78
end|persuade|	0 -51	end -17	to -71	v0 -8
end|per|	0 -53	cent -52	v0 -65	word -75
end|plan|	( -39	, -7	0 -67	and -51	at -79	by -74	for -73	from -42	in -13	march -25	month -18	of -51	on -46	t0 6	that -32	to -61	v0 -22	v1 28
end|pledge|	, 60	and 12	end -36	in -59	of -45	on -67	t0 10	that -31	to -44	v1 -54
end|point|	, -86	0 -50	: -18	after -50	and 22	as -66	by -78	end 51	for -78	from -49	in -101	november -32	of -54	on -72	that -91	to 32	v0 -10	v1 38	v2 34	with -72
end|portray|	0 -98	as -92	end 21	v0 8
end|post|	, -48	0 -36	1 15	and -48	end -35	in -66	of -46	on 48	to 10	v0 -9	v2 22
end|praise|	, 39	0 19	and 40	end -25	for -78	of -62	on -80	t0 -25	that -60	to -86	v0 -14	v1 -12
end|predict|	, -23	and -59	end 28	in -64	on -39	to -50	v0 -21
end|prefer|	0 14	about -33	end -28	to -49	v0 10
end|preposition|$|	0 -67	v0 -73	v1 -10	v2 -12	word -99
end|preposition|,|	0 -62	adverb -53	capital -38	coordinator -35	determiner -31	preposition -43	v0 -78	v1 -26	verb-saying -53	word -45
end|preposition|0|	, -7	after -97	behind 9	capital -28	end 74	late -24	next 10	source -83	subordinator -36	that -50	word -45
end|preposition|1|	after -57	behind -94	coordinator 14	next 9	preposition -50	that -78
end|preposition|2|	behind -43	next -67	that -28
end|preposition|adverb|	0 -30	auxiliary -57	determiner 12	preposition -52	stop -17	subordinator -28	v0 -122	v1 -22	v2 -24	verb-judging -50	verb-saying -16	word -45
end|preposition|auxiliary|	0 -19	adverb -44	auxiliary -43	determiner -66	preposition -49	pronoun -29	quote -11	stop -28	subordinator -41	t0 -47	that -28	v0 -92	v1 -39	v2 -36	verb-judging -35	verb-saying -44	verb-thinking -17	word -80
end|preposition|capital|	' -37	( -39	) -17	, 19	- -33	0 -13	1 -78	2 -49	: -27	adverb 11	auxiliary -137	capital -38	coordinator -52	determiner -50	end -48	possessive -32	preposition -33	pronoun -48	quote -52	stop -28	subordinator -26	t0 -27	t1 -36	that -100	v0 -22	v1 -56	v2 -47	verb-judging 17	verb-saying -57	word -44	’ -45
end|preposition|coordinator|	adverb -61	auxiliary -16	determiner -38	preposition 7	v0 -66	v1 -28	v2 -23	verb-saying -34	word -51
end|preposition|determiner|	$ -60	, 32	0 23	1 13	2 -50	adverb 10	auxiliary -49	capital -26	coordinator -44	determiner -16	preposition 8	quote -77	stop -88	t0 -63	t1 -64	t2 -54	v0 -19	v1 -58	v2 -59	verb-judging -16	verb-thinking -92
end|preposition|preposition|	auxiliary -50	capital -89	determiner 13	pronoun -22	stop -30	t0 -78	v0 -33	v1 -35	v2 -19	verb-saying -47	word -96
end|preposition|pronoun|	, -43	0 -11	1 -42	; -26	adverb -35	auxiliary -69	coordinator -52	determiner -23	preposition -55	subordinator -61	t0 -49	v0 -112	v1 -33	v2 -19	verb-judging -30	verb-saying -30	verb-thinking -35	word -42
end|preposition|quote|	, -34	0 9	auxiliary -25	coordinator -41	determiner -35	end -27	preposition -47	pronoun -21	stop -100	v0 -63	v1 -27	v2 -25
end|preposition|stop|	0 -45	capital -37	coordinator -30	determiner -40	end -59	pronoun -34	quote -45	v0 -77	v1 -28	v2 -24
end|preposition|subordinator|	0 17	adverb -41	auxiliary -28	capital -74	determiner -38	preposition -30	pronoun -19	v0 -116	v1 -40	v2 -31	word 17
end|preposition|t0|	, 24	: -25	after -19	behind -100	capital -13	coordinator -13	end 51	late -65	next -12	that -55	word -46	— -18
end|preposition|t1|	, 13	behind -40	coordinator -40	end -37	next -74	preposition -53	subordinator 13	that -46
end|preposition|t2|	end 42	next -42	preposition -37
end|preposition|that|	0 -69	capital -30	preposition -41	stop -18	v0 -61	v1 -26	word -68
end|preposition|v0|	: 17	; 50	after -79	auxiliary -40	behind -21	capital -87	coordinator -41	end -33	late -46	next -9	source -40	subordinator 14	that -64	verb-thinking -19	word -42	— -18
end|preposition|v1|	, -26	- -69	after -50	behind -52	capital -30	end -32	late -48	next -56	preposition -53	source -22	subordinator -52	that -49	word -38
end|preposition|v2|	, -76	after -28	behind -64	coordinator -41	end -15	late -32	next -50	preposition -45	source -33	subordinator -35	that -48
end|preposition|verb-judging|	, -54	0 -78	1 -24	capital -107	coordinator -40	determiner 18	preposition -124	pronoun -64	stop -15	subordinator -49	t0 -61	that -40	v0 18	v1 -50	v2 -41	verb-judging -39	word -29
end|preposition|verb-saying|	, -76	0 -46	1 -50	adverb -49	capital -58	coordinator -72	determiner -63	preposition -20	pronoun -53	stop -82	subordinator 7	t0 -86	t1 -21	v0 -39	v1 -42	v2 -48	verb-judging -50	verb-saying -44	verb-thinking -51	word -42
end|preposition|verb-thinking|	, -56	0 -24	determiner -65	preposition -22	pronoun -52	stop -20	subordinator -51	that -45	v0 -69	v1 -41	v2 -34	word -67
end|preposition|word|	$ -57	% -84	' -42	, 7	- -61	0 -19	2 -52	: 16	adverb -6	auxiliary -23	capital -66	determiner -64	possessive -62	preposition -64	pronoun -112	quote -76	stop -9	subordinator 12	t0 9	t1 -67	t2 -22	that -26	v0 -35	v1 -52	v2 -43	verb-saying -135	verb-thinking -103	word -38	— -61	’ -39
end|preposition|£|	v0 -72	word -66
end|present|	0 -17	as -54	end 20
end|press|	0 -32	end 22	for -50	in -66	to -48	v0 38
end|promise|	, 16	0 -37	and -89	as -33	by -75	end 51	for -60	in -70	into -42	of -36	t0 12	t1 -74	that -32	to -74	v0 10	v1 12	v2 12
end|pronoun|0|	, -11	auxiliary -59	coordinator 9	end 44	preposition 15	subordinator -14	that -49	word -54
end|pronoun|1|	, -66	coordinator 24	end 40	preposition -62
end|pronoun|t0|	, -34	coordinator -48	end 38	preposition -71	subordinator -53
end|pronoun|v0|	( -13	, 13	- -31	: -18	; -29	adverb -29	capital -92	coordinator -16	determiner -31	end 23	preposition -61	subordinator -11	that -107	verb-thinking -28	word -49	— 21
end|pronoun|v1|	, -6	- -68	capital -34	coordinator -68	preposition -47	subordinator -44	that -50	word -25
end|pronoun|v2|	coordinator -14	end -33	preposition -38	subordinator -31	that -36	word -8
end|propose|	, 39	0 -8	and 37	as -54	end -44	for -56	from -53	in 18	of -57	on -81	t0 -7	that -74	to -74	v0 6	v1 -46	v2 17
end|protest|	0 32	end -32
end|prove|	end 7	v0 -8	v1 -50
end|question|	, -42	0 24	1 -50	about -43	and -26	as -37	at -67	because -48	by 32	for -54	from -50	in -18	of -50	on 16	so -19	t0 23	that -60	v0 -27	v1 -10	v2 -39	with -60
end|quote|	0 -44	end 42
end|rail|	0 17	end 11	for -58	in -39	of -45	to -73	v1 -39
end|raise|	end -43	in 20	to -60
end|reaffirm|	0 -37	end 46
end|realize|	end 38	v0 -17
end|rebuke|	0 9	end 17	v0 8
end|rebut|	0 -23	end 36
end|recall|	, 9	0 -27	and 7	as -59	at -54	by -103	end 30	for -22	from -52	in -81	of -38	on -50	out -19	t0 8	that -55	to -81	v1 12	v2 -26	when -88	with -49
end|reckon|	0 -23	1 50	end 30
end|recognize|	0 -15	end -12	in -38	to -24	v0 -10	v1 19
end|recommend|	, -37	against -24	and -40	at 14	end 18	of -24	on -34	to -29	v0 -57	v1 16
end|record|	0 -35	end -9	to -43	v0 48
end|recount|	end -16
end|reference|	, 29	0 -25	as -48	end 22	of -28	to -57	v0 17
end|refer|	, 25	0 -18	and -11	in -48	of -50	t0 39	to -62	v0 13	v1 -72
end|reflect|	0 -68	end 68	v0 37
end|refuse|	, -17	0 -46	and -71	end -6	for -65	in -60	of -34	on 11	t0 -27	that -42	to -66	v1 -13
end|regard|	, 42	0 18	as -55	end -37	of -40	v1 -43
end|reiterate|	, -18	0 13	and -36	end 17	of -44	to -53	v0 -13	v1 -43
end|reject|	, 16	and 30	for -28	from -43	of -50	that -81	to -46	v0 17	v1 -74
end|remark|	end -20	in -45	v0 -22
end|remember|	, -66	0 -66	end 74	of -13	to -47
end|remind|	end 25	in -54	to -42	v0 -44	v1 9
end|repeat|	, 10	0 12	and -66	at 26	for -67	on -52	that -70	to -53	v0 13	v1 32
end|reply|	, -55	0 -47	by -28	end 69	in -46	of -12	on -69	since -17	to -16	v0 -41	v1 39
end|report|	0 -16	1 -55	about -18	and -88	as -45	at -88	between -23	by -61	end 34	for -44	from -47	in -15	month -22	of -43	out -24	since -42	than -44	that -38	to -71	v0 12	v1 7	with -74
end|request|	0 38	end -33	to 41
end|respond|	0 -27	end 20	for -86	into -29	of -52	on -58	that -70	to -69	v0 21	v1 18	with 28
end|rest|10-15|judging|(|	v0 -56
end|rest|10-15|judging|	, 34	- 16	: 19	; 25	about -48	after -93	against -46	among -43	and 40	as -118	at -10	because -44	before -42	behind -52	by -24	down -36	during 22	for -121	from -88	in -14	into -47	of -110	off -56	on -7	or -58	out -40	past -44	than -50	that 20	then -28	through -54	to -56	under -54	up -49	wednesday -17	week -15	what -31	when 10	whether -31	which -35	who 19	year -11	— 11
end|rest|10-15|judging|,|	1 -70	2 13	t0 16	v0 20	v1 19	v2 20
end|rest|10-15|judging|-|	v0 9
end|rest|10-15|judging|:|	v0 24
end|rest|10-15|judging|;|	v0 25
end|rest|10-15|judging|capital|	v0 19
end|rest|10-15|judging|coordinator|	0 -7	t0 31	v0 26	v1 -44	v2 -20
end|rest|10-15|judging|preposition|	0 -13	1 -59	2 -45	v1 -44	v2 -42
end|rest|10-15|judging|subordinator|	0 -27	t0 -36	v0 -24	v1 -36	v2 -37
end|rest|10-15|judging|that|	0 34	1 -38	v0 -69	v1 -39
end|rest|10-15|judging|word|	0 17	v0 -46	v1 -23	v2 -36
end|rest|10-15|none|	( -15	, -9	- -12	: 22	; 13	about -66	above -47	across -67	after -45	against -52	along -32	among -79	april -39	around -54	as -46	at 24	before -15	behind -49	between -69	beyond -37	despite 19	down -53	during -47	following 21	for -74	from -9	how -44	if 22	in -25	into -56	month -29	night -18	of -100	off -57	on -10	once -44	or -69	out -64	outside -34	over -85	past -25	saturday -56	since 23	so -70	sunday -42	than -85	that -98	through -62	thursday -47	to -74	tuesday -38	under -84	unless -49	until -53	week -32	what -32	when -11	which -28	while -82	who -34	within -72	without -78	year -22	— -45
end|rest|10-15|none|(|	0 11	v0 -30	v1 -56
end|rest|10-15|none|,|	1 -20	2 -77	t0 -18	t1 40	v0 -17	v1 -19
end|rest|10-15|none|-|	0 -33	v0 -8	v1 15
end|rest|10-15|none|:|	v0 12
end|rest|10-15|none|capital|	0 -45	v0 -61
end|rest|10-15|none|coordinator|	0 18	1 -46	t0 -33	t1 -20	v0 -29	v1 -55	v2 -23
end|rest|10-15|none|preposition|	0 -9	1 10	2 -33	t1 -43	v0 -49	v1 -55	v2 -51
end|rest|10-15|none|subordinator|	0 -19	t0 -106	v0 -40	v1 -45	v2 -55
end|rest|10-15|none|that|	0 -75	v0 -63	v1 -32
end|rest|10-15|none|word|	0 -37	v0 -33	v1 -36	v2 -34
end|rest|10-15|none|—|	0 15	t0 -55	v0 -44
end|rest|10-15|saying|	( 16	, 26	- 28	: -28	; 43	about -51	across 22	after 46	against -53	among -51	and 23	april -37	as -58	at 26	because -109	before 36	behind -41	between -38	but 35	by -29	down -48	during 20	for -17	friday -52	from 10	how -44	if -50	into -53	night -44	november -34	of -44	on -6	once -28	or -24	out -55	over -60	past -40	saturday -35	since -60	so -41	than -80	through 14	to -29	tuesday 13	under 16	up -87	wednesday -20	week -34	what -48	when 33	whether -46	which -42	while 39	with -47	within -22	without -73	year -36	– 31
end|rest|10-15|saying|,|	1 -11	t0 -34	t1 30	v0 19	v1 26	v2 9
end|rest|10-15|saying|-|	0 17	v0 18	v1 -77
end|rest|10-15|saying|:|	v0 -54
end|rest|10-15|saying|;|	v0 37
end|rest|10-15|saying|capital|	0 -6	t0 9	v0 -77	v1 -33	v2 -30
end|rest|10-15|saying|coordinator|	0 19	1 -6	t0 15	v1 14	v2 -41
end|rest|10-15|saying|preposition|	1 -7	t0 -57	t1 -47	v0 18	v1 -55	v2 -47
end|rest|10-15|saying|subordinator|	0 18	t0 -48	v0 29	v1 -52	v2 -54
end|rest|10-15|saying|that|	0 16	1 -29	v0 -79	v1 -45	v2 -46
end|rest|10-15|saying|word|	0 8	1 -37	t0 -48	v0 -62	v1 -36
end|rest|10-15|saying|—|	v0 -30
end|rest|10-15|thinking|	, 7	- 8	: -11	about -28	after 19	against -22	as -81	at -60	because 21	by 27	for -97	from -84	how -14	if -38	in -49	like -53	of -75	on -23	or -16	out -19	over -41	than -53	that -90	to -40	toward -25	up -43	week -17	what -25	who -65	with 6	within -23	— 17
end|rest|10-15|thinking|,|	0 23	1 -90	t0 12	v0 -10
end|rest|10-15|thinking|:|	v0 -11
end|rest|10-15|thinking|capital|	v0 -52	v1 -14
end|rest|10-15|thinking|coordinator|	1 -34	t0 22	v0 -28	v1 -25	v2 -28
end|rest|10-15|thinking|preposition|	0 14	1 -76	t0 -81	v0 -167	v1 -48	v2 -31
end|rest|10-15|thinking|subordinator|	0 -31	1 -23	v0 -99	v1 -37
end|rest|10-15|thinking|that|	0 -82	v0 -72	v1 -16	v2 -9
end|rest|10-15|thinking|verb-thinking|	0 -17	1 -24	v0 -36	v1 -25	v2 -17
end|rest|10-15|thinking|word|	0 -64	v0 -31	v1 -24
end|rest|10-15|thinking|—|	0 15	v0 13
end|rest|10-15|verb|	( 19	, 6	- 16	: -15	; 23	about -93	above -42	across -74	after 29	against -56	along -38	among -70	and 8	april -66	around -42	as 13	at -54	august -43	because -7	behind -40	between -64	beyond -45	but 43	by 35	despite 21	down -42	during -70	evening -34	for -42	from -53	how -86	if -106	into -58	january -46	july -48	june -21	march -29	may -22	monday -68	month -46	night -40	november -38	of -102	off -61	on -20	once -63	or -40	out -62	outside -46	over -18	past -52	per -33	saturday 20	since -72	so -11	sunday -55	that -41	then -49	though -50	through -101	thursday -58	to -161	toward -41	tuesday 23	under -63	up -84	week -43	what -83	whether -72	which 6	who -23	whom -36	whose -9	why -63	with -12	within -41	without 12	year -43	yet -62	– 23	— 15
end|rest|10-15|verb|(|	0 -54	v0 42	v1 11	v2 -32
end|rest|10-15|verb|,|	0 -8	1 16	t0 22	t1 -23	v1 -23	v2 -27
end|rest|10-15|verb|-|	0 8	v0 15	v1 -36
end|rest|10-15|verb|:|	v0 -23	v1 -32
end|rest|10-15|verb|;|	v0 50
end|rest|10-15|verb|auxiliary|	v0 -54	v1 -34
end|rest|10-15|verb|capital|	0 -23	1 -45	t0 -45	v1 -34
end|rest|10-15|verb|coordinator|	0 18	1 -83	2 -59	t0 -9	t1 -48	v0 17	v2 -44
end|rest|10-15|verb|determiner|	v0 12	v2 -25
end|rest|10-15|verb|preposition|	0 -38	1 12	2 -51	t1 -48	t2 -15	v0 -38	v1 -62	v2 -57
end|rest|10-15|verb|subordinator|	0 6	1 -49	2 -36	t1 18	v1 -16	v2 6
end|rest|10-15|verb|that|	0 -31	1 -53	t0 -45	t1 -44	v0 -21	v1 -44	v2 -44
end|rest|10-15|verb|word|	0 -12	1 -46	t0 -36	t1 -36	v1 -41	v2 -33
end|rest|10-15|verb|–|	0 -6	v0 26
end|rest|10-15|verb|—|	0 11	v0 15	v1 -17
end|rest|1|none|	end -110
end|rest|1|none|end|	0 27	1 -58	2 -39	t0 60	t1 -47	v0 -32	v1 -79	v2 -89
end|rest|2|none|	: -6	; -18	end 13
end|rest|2|none|:|	v0 31	v1 -40
end|rest|2|none|;|	0 -19
end|rest|2|none|end|	0 -7	1 7	t0 -9	t2 13	v0 7	v1 8	v2 13
end|rest|3|none|	, -15	: -16	; -35	against -10	april -42	around -26	as -25	august -31	before -52	but -47	christmas -36	december -18	down -32	easter -50	evening -30	for -45	friday -36	in -46	january -48	july -28	june -49	march -42	monday 17	month -27	morning -34	night -39	november -33	october -31	off -32	on -52	out -54	over -31	past -34	saturday -54	september -21	so -64	sunday -35	that 17	then -24	thursday -52	to -40	today -32	tuesday -17	up -53	wednesday 8	week -38	year -28
end|rest|3|none|,|	v0 -17	v1 -60
end|rest|3|none|:|	v0 29	v1 -25
end|rest|3|none|adverb|	v0 -40
end|rest|3|none|capital|	0 8	t0 -55	v0 -10	v1 -41	v2 -29
end|rest|3|none|coordinator|	v0 -48	v2 -10
end|rest|3|none|preposition|	0 -56	v0 -89	v1 -31	v2 -30
end|rest|3|none|subordinator|	0 -64	v0 -65	v1 -37
end|rest|3|none|that|	v0 17	v1 -22	v2 -22
end|rest|3|none|word|	0 -39	t0 -21	v0 -43	v1 -25	v2 -13
end|rest|3|thinking|	like -23
end|rest|3|thinking|verb-thinking|	v0 -19
end|rest|3|verb|	may -43
end|rest|4-5|judging|	and -13	by -6	for -48	in -29	into -31	of -31	that -58	to -49	what -29	with -38
end|rest|4-5|judging|preposition|	0 -30	v0 -72	v1 -40	v2 -37
end|rest|4-5|judging|subordinator|	0 -36	v0 -16	v1 -25
end|rest|4-5|judging|that|	v0 -56
end|rest|4-5|none|	( -27	, -58	- -33	: -40	about -60	across -39	against -50	among -46	and -96	april 20	around -34	as -35	at -61	because -43	before -77	behind -51	between -53	beyond -30	but -71	by -129	down -47	during -71	except 27	following -60	friday 16	from -15	if -47	in -21	into -57	july -31	june -27	march -39	monday -48	near -56	night -17	november -45	october -28	of -86	off -46	or -63	out -47	outside -48	over -9	past -33	per -53	saturday -41	since -64	so -43	than -21	that -75	then -16	thursday -56	to -66	toward -56	tuesday -52	under -76	until -58	up -43	what -25	who -27	with -86	within -45	without 10	year -38	yet -25
end|rest|4-5|none|(|	v0 -18	v1 -28
end|rest|4-5|none|,|	0 14	1 14	v0 -89	v1 -81	v2 -72
end|rest|4-5|none|:|	0 -35
end|rest|4-5|none|capital|	0 7	v1 -28	v2 -21
end|rest|4-5|none|coordinator|	0 -137	1 -21	2 -44	t0 -69	v0 -60	v1 -55	v2 -33
end|rest|4-5|none|preposition|	0 7	1 -72	2 -20	t0 -156	t1 -45	v0 -47	v1 -56	v2 -44
end|rest|4-5|none|subordinator|	t0 -103	v0 -189	v1 -62	v2 -27
end|rest|4-5|none|that|	0 -54	v0 -53	v1 -32
end|rest|4-5|none|word|	0 -42	v0 -42	v1 -20
end|rest|4-5|saying|	, 88	about -29	and -54	at -49	for -65	from -19	of -45	on -47	than -41	that -49	to -76	who -34	with -37
end|rest|4-5|saying|,|	0 57	1 -65	v0 72
end|rest|4-5|saying|coordinator|	0 -41	v0 -10	v1 -45
end|rest|4-5|saying|preposition|	0 -19	t0 -41	v0 -115	v1 -23	v2 -20
end|rest|4-5|saying|subordinator|	v0 -58
end|rest|4-5|saying|word|	v0 -42
end|rest|4-5|thinking|	and -20	as -24	for -28	like -37	of -17	than -38	that -39	to -32
end|rest|4-5|thinking|preposition|	v0 -40	v1 -28
end|rest|4-5|thinking|subordinator|	v2 -25
end|rest|4-5|thinking|verb-thinking|	v0 -31
end|rest|4-5|verb|	, -52	about -28	and -25	as -51	before -67	by -73	for -67	from -52	if -41	in -46	may -42	of -36	on -38	since -38	than -49	that -35	to -63	what -38	who -13
end|rest|4-5|verb|,|	v0 -43	v2 -49
end|rest|4-5|verb|auxiliary|	v0 -30
end|rest|4-5|verb|coordinator|	v0 -10	v1 -33	v2 -32
end|rest|4-5|verb|preposition|	0 -34	v0 -10	v1 -40	v2 -22
end|rest|4-5|verb|subordinator|	0 -51	v0 -86	v1 -35	v2 -14
end|rest|4-5|verb|that|	0 -49	v0 -20
end|rest|4-5|verb|word|	v0 -39	v1 -9
end|rest|6-9|judging|	, -33	after -22	and 9	as 29	at -51	before -102	but -71	by -76	for -64	from -69	in -98	into -54	of -75	on -54	that -52	to -35	under 30	up -33	what -45	which -21	who -45	with -44
end|rest|6-9|judging|,|	0 -54	v1 -106	v2 -69
end|rest|6-9|judging|coordinator|	0 -8	v0 -14	v1 -51
end|rest|6-9|judging|preposition|	0 -47	1 -15	v0 14	v1 -44	v2 -32
end|rest|6-9|judging|subordinator|	v0 15	v1 -16
end|rest|6-9|judging|that|	v0 -43
end|rest|6-9|judging|word|	v0 -24
end|rest|6-9|none|	( -29	, -29	- -17	: -74	about -64	across -55	after -27	against -60	along -49	among -50	and -27	around 7	as -32	at -39	because -90	before 15	behind -50	below -47	between -61	beyond -35	but -23	by -20	despite 47	down -50	during 18	february -21	following -61	for -80	friday -41	from -119	how -18	if -69	in -28	inside -40	into -58	monday 9	month -24	near -29	night -15	of -90	off -40	once -23	out -84	outside -46	over -81	past -52	per -41	since -49	so -40	than -86	that -83	through -9	to -18	toward -48	tuesday -68	under -77	until -59	up -73	week -32	what -32	when -79	whether -34	while 19	who 13	with -30	within -31	without -69	year -31	yet -39	– -42	— -50
end|rest|6-9|none|(|	v0 -53
end|rest|6-9|none|,|	0 -7	1 -15	t0 23	t1 -61	v1 -68	v2 -100
end|rest|6-9|none|-|	v0 -53
end|rest|6-9|none|:|	v0 -47
end|rest|6-9|none|capital|	v0 -77	v1 -17
end|rest|6-9|none|coordinator|	0 22	1 -52	t0 -118	v0 -75	v1 -70	v2 -21
end|rest|6-9|none|preposition|	1 -92	2 -40	t0 -26	t1 -36	v0 -44	v1 -50	v2 -48
end|rest|6-9|none|subordinator|	0 6	1 -41	t0 8	v0 -73	v1 -78	v2 -58
end|rest|6-9|none|that|	0 -56	v0 -49	v1 -26	v2 -20
end|rest|6-9|none|word|	0 12	t0 -34	v0 -37
end|rest|6-9|none|–|	v0 -42
end|rest|6-9|saying|,|	0 -44	v0 55	v1 -87
end|rest|6-9|saying|	- 17	: 67	; 7	about -43	after -79	against -30	and -23	as 8	at -102	before -58	but 40	by -49	during 16	for 10	from -60	in -10	into -47	of -36	on -6	over 16	than 16	that -70	to -40	up -50	what -29	when -37	which -18	while -55	who -36	with -100	within -43
end|rest|6-9|saying|;|	v0 -17
end|rest|6-9|saying|coordinator|	0 -19	t0 14	v1 -54	v2 -25
end|rest|6-9|saying|preposition|	1 -68	t0 -77	v0 -49	v1 -21	v2 -40
end|rest|6-9|saying|subordinator|	0 -9	v0 -36	v1 -30
end|rest|6-9|saying|that|	0 -48	v0 -50	v1 -29
end|rest|6-9|saying|word|	v1 -27
end|rest|6-9|thinking|	, -11	and -92	as -41	before -55	for -56	from -36	in -59	like -40	of -50	on -62	out -18	than -45	that -51	to -19	what -29	when -55	who -47
end|rest|6-9|thinking|,|	v0 -25	v1 14	v2 -74
end|rest|6-9|thinking|coordinator|	0 -62	v0 -73	v1 -41
end|rest|6-9|thinking|preposition|	0 15	1 -32	t0 -43	v0 -110	v1 -33	v2 -27
end|rest|6-9|thinking|subordinator|	0 -38	v0 -111
end|rest|6-9|thinking|that|	v0 -42
end|rest|6-9|thinking|verb-thinking|	v0 -28
end|rest|6-9|thinking|word|	0 -39
end|rest|6-9|verb|	, -41	- -10	; -12	about -26	after -12	against -23	and -49	as -97	at -63	because -77	before 10	between -19	but -26	by 7	down -18	for -86	from -53	how -52	if -62	in -89	into -13	january -23	may -6	month -24	night -16	november -18	of -52	off -29	on -81	once -40	or -48	out -20	since -39	so -31	sunday -29	than -53	that -89	though -38	to -93	under -30	until -44	up -28	week -21	weekend -19	what -34	when -65	where -59	whether -40	which -47	while -52	who -77	whose -32	with -86	without -40	year -17	– 7	— 58
end|rest|6-9|verb|,|	0 23	1 -96	t0 27	v0 -37	v1 -134	v2 -89
end|rest|6-9|verb|-|	0 45	v0 -14
end|rest|6-9|verb|auxiliary|	0 7	v0 -38
end|rest|6-9|verb|capital|	v0 -55	v1 -25
end|rest|6-9|verb|coordinator|	0 -81	1 -33	t0 -57	v0 -23	v1 -57	v2 -29
end|rest|6-9|verb|determiner|	v0 -32
end|rest|6-9|verb|preposition|	0 -93	1 -74	t0 -88	t1 -9	v0 -106	v1 -49	v2 -32
end|rest|6-9|verb|subordinator|	0 -38	1 -26	t0 -68	v0 -192	v1 -38	v2 -64
end|rest|6-9|verb|that|	0 -97	1 -12	t1 -25	v0 -65	v1 -36	v2 -21
end|rest|6-9|verb|word|	0 -60	v0 -46	v1 -35	v2 -37
end|rest|6-9|verb|—|	v0 58
end|retort|	end -18	v0 13
end|reveal|	, -18	0 -50	and -20	as -62	by -55	end 34	for -53	in -50	of -18	to -58	v0 -8	v1 -54	v2 46
end|rule|	0 -9	and 16	end 44	to -44	v0 -6
end|saturday|	, 21	. -54	0 8	night -16	possessive -37	preposition -49	stop -54	v0 -81	v1 -24	word -17	’s -37
end|say|	- 18	0 -80	1 -48	2 18	: -13	about -42	above -52	across -72	after -10	against -44	along -34	among -78	and -67	april -64	around 21	at -158	august -51	because -208	before -151	behind -64	below -45	between -59	beyond -30	but -58	by -152	christmas -23	despite -76	down -53	during -120	easter -28	end 69	february -17	following -66	for -108	friday -42	from -83	how -63	if -99	in -49	into -67	january -40	july -31	june -26	like -41	march -18	may -62	monday -73	month -15	morning -34	near -52	night -33	nor -51	november -33	october -25	of -46	off -70	on -118	once -82	or -59	out -53	outside -77	over -81	past -50	per -49	saturday -55	september -35	since -80	so -80	sunday -35	t1 17	than -9	that -23	then -35	though -36	through -109	thursday -60	to -55	toward -67	tuesday -64	under -93	until -86	up -72	v0 7	v2 22	via -52	wednesday -43	week -36	weekend -24	what -58	when -177	where -36	whether -72	which -56	who -51	whom -31	whose -44	why -60	with -149	within -81	without -91	year -32	yet -58	– -8	— 41
end|seek|	, 15	0 7	about -30	and -28	as -12	by -77	end 23	for -32	from -72	in -70	into -34	of -60	on -85	t0 17	t1 6	that -56	to -89	v0 -30	v1 -41	v2 11	who -19
end|see|	0 -77	1 29	about -31	and -63	as -153	between -39	by -49	end 44	for -67	in -73	of -45	on -67	t0 18	that -80	to -99	v0 15	with -59
end|september|	. -21	0 -39	preposition -36	stop -21	v0 -39
end|shares|false|	, 37	coordinator -41	v0 -31	v1 -46	v2 21
end|shares|no-verb|	0 -14	1 -131	2 -28	coordinator -49	end -11	t0 -12	t1 -17	t2 -47	v0 -19	v1 -26	v2 -123
end|shares|none|	( 6	- 12	1 -20	2 -7	adverb -22	auxiliary -31	capital -25	determiner -31	end -6	preposition -15	subordinator -14	t0 -9	t1 -9	t2 -10	that -30	v1 -27	v2 -16	verb-thinking -80	word -52	– 11	— 6
end|shares|other|	, 23	0 77	coordinator 29	t0 26	v0 7	v1 -113	v2 -73
end|shares|true|	, -7	0 34	coordinator 47	t0 59	v1 -17	v2 -69
end|shout|	end 31
end|show|	, 10	0 -38	1 -65	2 -21	: 7	about -34	after -51	among 17	and -97	as -75	at -60	between -33	by -89	end 41	for -71	from -50	in -20	of -57	on -86	or -20	out -27	over -50	saturday -31	t1 27	than -59	that -34	to -104	up -50	v0 11	v1 13	v2 -11	with -128	— -28
end|shrug|	end -46
end|signal|	end -19	v0 21
end|sign|	0 20	as 7	end -56	in -59	of -29	that 30	to -65	v0 -21	v1 -55
end|since|	2000 -34	2019 -17	2021 -16	2024 -12	auxiliary -38	capital -67	determiner -13	he -39	january -19	june -31	pronoun -40	v0 -139	v1 -51	verb-judging -24	verb-saying -46	word -67
end|slam|	and -23	as 13	end -17	for 17	of -38	on 11	to -50	v0 -30
end|source|source|0|	false -9
end|source|source|1|	false -17
end|source|source|v0|	false -68	true 59
end|source|source|v1|	false -81	true 27
end|so|	. -45	0 -15	adverb -67	determiner -53	far -44	many -44	much 20	out -40	preposition -47	stop -45	subordinator -51	that -32	v0 -111	v1 -26	v2 -23	word -11
end|speak|	, -25	0 13	end 15	in 6	of -57	that -51	to -51	v0 -42	v1 7	v2 17
end|speculate|	end 10	v0 29
end|state|	and 44	end -39	for -48	in -63	may -31	of -29	on 29	to -56	v1 -8	within -34
end|stress|	end 16
end|subordinator|$|	v0 -49	word -49
end|subordinator|,|	capital -19	preposition -45	v0 -50	v1 -23
end|subordinator|0|	, -18	after -67	capital -45	coordinator -6	end -25	late -72	next 12	preposition 11	subordinator 12	that -43
end|subordinator|1|	, -60	behind -17	next -68	that -32
end|subordinator|2|	next -65
end|subordinator|adverb|	0 36	auxiliary -6	determiner -43	preposition -48	stop 28	subordinator -78	t0 -85	v0 -126	v1 -36	v2 -33	word -18
end|subordinator|auxiliary|	0 -54	auxiliary -36	stop -51	t0 -42	v0 23	v1 -34	v2 -42	verb-saying 49	word -90
end|subordinator|capital|	, -103	0 -37	1 -26	auxiliary 25	capital 20	coordinator -71	possessive -9	preposition -61	stop -32	t0 33	v1 -59	v2 6	verb-saying -17	verb-thinking -36	word -44
end|subordinator|determiner|	0 -24	1 -36	2 -40	adverb -97	auxiliary -52	capital -33	determiner -88	preposition 6	quote -40	stop -41	subordinator -39	t1 -58	v0 -39	v1 -50	v2 -65	verb-saying -76	word -8
end|subordinator|preposition|	0 -21	capital -59	determiner -36	preposition -41	pronoun 19	t0 -45	v1 -53	v2 -38	verb-saying -37	word -30
end|subordinator|pronoun|	0 27	1 -48	coordinator -53	possessive -50	t0 -50	v0 -21	v1 -14	v2 -49	verb-judging -69	verb-thinking -14
end|subordinator|quote|	1 -24	auxiliary -34	end -36	stop -59	v0 -50	v1 -36	v2 -22
end|subordinator|stop|	0 -46	determiner -37	end -59	quote -35	v0 -65	v1 -21
end|subordinator|subordinator|	adverb -44	determiner -15	pronoun -37	v0 -34	v1 -15
end|subordinator|t0|	next -24	preposition -57
end|subordinator|that|	v0 10	word -21
end|subordinator|v0|	, -25	- 17	: 28	after -94	capital -46	coordinator -52	end 48	late -18	preposition -54	source -62	subordinator -12	that -30	word -34
end|subordinator|v1|	, -127	after -61	behind -71	coordinator 21	late -27	next -31	preposition -57	subordinator -43	that -58
end|subordinator|v2|	, -82	behind -45	coordinator -45	end 60	preposition -51	source -20	subordinator -49	that -74
end|subordinator|verb-judging|	0 6	capital 18	preposition -45	subordinator -31	v0 -92	v1 -38	word -50
end|subordinator|verb-saying|	0 11	determiner -55	preposition 39	word -65
end|subordinator|verb-thinking|	stop -24	v1 -24	v2 -38
end|subordinator|word|	, -13	1 -39	adverb -70	auxiliary -72	capital 29	coordinator -10	preposition -71	pronoun -66	stop -119	subordinator -13	t0 -7	that 14	v0 -63	v1 -68	v2 -57	verb-saying -57	verb-thinking -58
end|suggest|	, 20	- 33	0 6	1 22	about -27	against -25	and -79	around -26	as -69	at -60	by -71	for -72	from -47	if -36	in -93	into -35	like -21	may -47	of -69	off -36	on -73	or -35	out -39	over -32	so -43	t0 31	than -53	that -69	to -100	v1 -46	what -20	who -45	with -77
end|sunday|	. -35	stop -35	t0 -41	v0 -67	v1 -21	word -38
end|support|	, -25	0 21	and 23	as -44	at -44	by -16	end -36	for 28	in 23	of -77	on -9	t0 -21	that -57	to -30	v0 -14	v1 -6	v2 -34	who 8
end|suspect|	, -33	0 15	end 39	of -34	v0 -45	v1 33
end|talk|	0 23	1 10	and -31	as -46	at 38	for 30	how -29	of -74	on -12	over -32	that -40	to -84	v0 -27	v1 -57	v2 -6	when 30	who -35
end|tell|	, -8	0 -22	1 -32	about -36	after -75	and -93	as -66	at -127	before -52	but 42	by -96	end 8	for -84	from -47	if -51	in -114	into -25	january -33	morning -16	of -32	on -114	or -40	out -37	over -29	since -40	sunday -12	t0 31	than -59	that 9	though -28	through -76	thursday -15	to -108	until -46	up -32	v1 -14	v2 28	week -17	when -62	where -46	who -47	with -94	within -36	year -17
end|testify|	, -71	by -84	end 26	for -61	of -26	to -38	v1 -67	v2 8
end|thank|	, -47	and 41	for -46	v0 -29
end|than|	$ -77	0 -18	1 -68	100 -38	2 -29	60 -40	a -59	adverb -37	any -29	anyone -23	auxiliary -31	capital -57	clinton -49	determiner -19	half -45	his 28	in -74	it -35	its -45	most -47	preposition 13	pronoun -47	subordinator 17	t0 -54	the -98	they -32	v0 -17	v1 -38	v2 -32	verb-saying -59	word -118
end|that|	 -59	, -71	. 20	1 -40	2 -50	a -55	account -18	adverb -77	an -55	any -36	are 10	as -37	auxiliary -9	bars -44	before -32	began -33	beijing -13	can -44	capital -24	carson -38	clinton -39	could -51	democrats -32	determiner -20	exist -25	had -63	has -87	have -67	he 13	her -36	his -22	i -16	in -38	included -52	is -72	it -71	journalists -41	killed -38	led -50	left -36	many -25	mexico -20	most -18	mr. -65	mrs. -17	night -17	no -32	nobody -7	obama -50	of -43	one -22	possessive -58	preposition -61	pronoun -9	quote -59	relied -22	rubio -51	sanders -66	she -82	showed -41	some -58	stop 20	subordinator -64	t0 -70	t1 -45	the -15	their -22	there -35	they -73	trump -39	v0 -21	v1 -53	v2 -50	verb-judging -86	verb-saying -86	verb-thinking -54	was 14	way -27	went -28	were -66	will 13	with -39	word -48	would -96	’s -49
end|that|,|	preposition -31	v0 -38
end|that|0|	( -45	, -15	- -14	after -43	auxiliary -55	capital -48	coordinator -77	end -17	late -31	next -19	preposition -43	subordinator -51	that -59	verb-thinking -9	word -45	— 36
end|that|1|	, -29	behind -25	coordinator -36	end -26	next -34	preposition -78	subordinator -24	that -31
end|that|2|	coordinator 17	next -47	preposition -28
end|that|adverb|	auxiliary -34	v0 -49	v1 -24	v2 -13	word -65
end|that|auxiliary|	0 9	1 -32	adverb -86	auxiliary -58	determiner -61	t0 -47	v0 -108	v1 -33	v2 -19	verb-judging -33	verb-saying -81	verb-thinking -55	word 12
end|that|capital|	1 -32	auxiliary -92	possessive -64	t0 -28	v0 -101	v1 -35	v2 -29	verb-judging -58	verb-saying -48	word -75
end|that|determiner|	1 -11	auxiliary -15	capital -74	determiner -25	preposition -60	stop -18	t0 -32	t1 -43	v0 -94	v1 -38	v2 -30	verb-judging -42	verb-saying -24
end|that|judging|0|	false 28	true 34
end|that|judging|v0|	false -59	true 74
end|that|judging|v1|	false -80	true 44
end|that|judging|v2|	false -56	true -12
end|that|possessive|	0 -51
end|that|preposition|	capital -30	determiner -36	v0 -53	v1 -17	word -33
end|that|pronoun|	0 -11	1 -28	adverb -51	auxiliary -106	coordinator -46	possessive -46	quote -38	t0 -18	v1 -41	v2 -42	verb-judging -57	verb-saying 7	verb-thinking -65	word 10
end|that|quote|	auxiliary -26	preposition -22	stop -35	v0 -72	v1 -18
end|that|saying|0|	false -61	true -8
end|that|saying|1|	false -52	true -16
end|that|saying|2|	false 13
end|that|saying|t0|	false -72	true 29
end|that|saying|v0|	false 14
end|that|saying|v1|	false -18	true 10
end|that|saying|v2|	false -17	true 20
end|that|stop|	end 23	pronoun -56	v0 18	v1 -22
end|that|subordinator|	determiner -41	stop -32	v0 -49	v1 -23	word -15
end|that|t0|	, -48	coordinator -42	end 30	next -64	preposition -33
end|that|t1|	next -45
end|that|thinking|0|	false -24	true -17
end|that|thinking|v0|	false -51	true 57
end|that|thinking|v1|	false -15	true 35
end|that|thinking|v2|	false -60
end|that|v0|	( 20	, -7	- 7	: 45	; 40	after -36	auxiliary -41	behind -90	capital -99	coordinator -15	end 17	late -53	next -10	preposition -63	subordinator -51	that -79	verb-thinking -24	word -54	— 16
end|that|v1|	- 14	after -20	behind -27	capital -36	coordinator -67	end 34	late -12	next -50	preposition -48	subordinator -57	that -42	word -37
end|that|v2|	( -28	, -21	behind -24	capital -38	coordinator -47	end 16	next -42	preposition -47	subordinator -75	that -48	word -46
end|that|verb-judging|	0 -71	determiner -49	preposition -34	v0 -39	v1 -36	word -43
end|that|verb-saying|	0 -68	1 -32	determiner -46	preposition -43	v0 -42	word -29
end|that|verb-thinking|	0 -48	pronoun -33
end|that|word|	, -34	0 -34	1 -47	adverb -44	auxiliary -49	capital -68	coordinator -49	determiner -94	preposition -94	pronoun -65	stop -48	subordinator -62	t0 -46	v0 -83	v1 -36	v2 -37	verb-judging -64	verb-saying -41	verb-thinking -46
end|then|	. -24	adverb -33	stop -24	v0 -60	v1 -24	v2 -25	verb-judging -28	word -35
end|think|	, -9	0 -12	and -84	as -62	by -91	for -80	from -49	of -43	on -58	than -46	that 21	to -102	under -42	up -36	v0 15	v2 -31	what -30	with -85
end|though|	1 -18	determiner -49	he -33	it -28	pronoun -49	she -29	v0 -57	v1 -37
end|threaten|	, 41	end -18	from -34	on -41	t0 6	to -51	v0 20	v1 -56
end|through|	capital -96	determiner 15	the 6	v0 18	v1 -61	v2 -59
end|thursday|	, 16	. -52	0 -55	night 22	stop -52	v1 -23	word 21
end|today|	. -32	stop -32	v0 -45
end|tout|	0 6	and -55	as -49	end -21	in 23	of -43	to -65	v0 -9
end|toward|	0 -61	2 -30	capital -50	determiner -48	the -39	v0 -83	v1 -39	word -64
end|to|	 -65	$ -71	. -12	0 -28	1 -58	14 -37	17 -52	19 -31	2 -40	44 -33	a -43	abortion -30	accept -49	acknowledge -42	act -70	add -57	address -59	adverb -100	all 14	allow -44	an -101	another -48	answer -31	appeal -68	appear -42	approve -11	arm -40	ask 12	attack -40	attend -40	auxiliary -97	avoid 29	back -51	ban -50	be -83	bear -44	become -45	begin -26	beijing -55	believe -41	blame -14	block -47	boost -38	break -37	bring -69	broker -25	build -62	buy -13	call -38	campaign -52	capital -33	carry -59	change -66	check -75	china -60	choose -66	claim -43	clinton -56	close -45	collect -34	combat -61	come -53	comment -42	congress -39	consider -62	continue -61	count -51	cover -42	crack -34	create -46	criticize -19	customers -22	cut -47	date -27	deal -49	decide -49	defeat -66	defend -38	deliver -56	democratic -44	describe -52	determine -42	determiner -32	disavow -48	discuss -64	do -54	drink -56	drive -26	each -59	elect -35	election -52	embrace -49	encourage -21	end -32	ensure -40	enter -55	every -61	examine -37	exercise -36	expand -59	explain -73	extend -43	fall -47	fight -75	file -38	fill -44	find -71	fix -38	focus -47	follow -72	former -42	fund -55	gain -50	get -73	give -53	go -51	goldman -42	have -47	hear -25	help 36	her -64	him -70	hold -58	hurt -39	intervene -55	investigate -46	israel -7	it -62	its -67	join -35	keep -73	kill -47	know -72	lake -30	lay -38	lead -58	leave -62	lie -45	link -18	look -23	lose -46	make -107	mark -26	mean -51	meet -62	more -48	move -55	mr. -40	november -26	offer -50	one -67	open -76	other -46	pass -55	pay -62	pick -49	place -51	play -62	power -29	preposition -34	press -34	prevent -46	proceed -25	pronoun 17	prosecute -38	protect -54	provide -47	pull -28	pursue -53	push -36	put -36	quit -36	quote -65	raise -78	rally -42	reach -28	read -45	rebuild -68	receive -42	recommend -44	reconcile -11	recover -26	reform -23	release -75	remain -65	remove -42	reopen -24	repay -67	repeal -70	replace -47	resign -60	respond -49	rest -26	return -70	review -56	run -54	russia -53	sanders -55	satisfy -35	save -18	say -52	secure -46	see -86	seek -45	sell -25	send -86	serve -69	share 24	shore -17	show -51	sign -55	some 28	speak -43	spend -81	stand -55	stay -61	stem -34	stop -80	study -52	subordinator -60	support -99	switch 32	t0 -113	t1 -33	t2 -17	take 21	talk -46	talks -58	tell -57	temporarily -50	that -40	the -44	their -68	them -41	this -51	tighten -57	train -56	travel -45	treat -43	trump -82	try 20	turn -58	two -54	understand -28	unify -31	unite -49	use -65	v0 -21	v1 -34	v2 -26	verb-judging -50	verb-saying -69	verb-thinking -18	victory -40	visit -38	vote -81	voters 19	wait -66	wall -40	washington -54	watch -46	wear -37	what -45	which -59	win -72	withdraw -77	word -53	work -58
end|try|	v0 15
end|tuesday|	's -34	, -64	. -17	0 -19	night 11	possessive -53	preposition -50	stop -17	v0 27	v1 -25	’s -44
end|tweet|	, 29	and 9	end -27	for 30	in -61	of -46	to -71
end|understand|	, -39	0 -21	end 8	of -43	to -56	v0 -15	v1 28
end|under|	0 23	a -51	capital -41	determiner -8	t0 -53	the 7	v0 -141	v1 -54	v2 -42	way -31
end|unless|	capital -46	v0 -61
end|until|	0 27	adverb -49	capital -89	determiner 8	it -44	last -13	pronoun -34	t0 -71	the -54	v0 -115	v1 -27	word 8
end|upon|	determiner -50	v0 -74	v1 -35
end|up|	, -58	. -36	0 -24	a -41	any -20	by -46	capital -48	determiner -82	for -44	in 12	its -32	preposition -11	prices -12	stop -36	subordinator -40	t0 -62	the -56	to -79	v0 -119	v1 -45	v2 -30	verb-thinking -23	with -53	word -83
end|urge|	, -18	0 -28	by -48	end 7	for -63	in 12	of -64	on -70	t0 -70	t1 -37	that -28	to -170	v0 26	v1 -11	with -94
end|use|	0 32	end -21
end|verb-judging|0|	, -31	end -30	that 17
end|verb-judging|1|	, 11
end|verb-judging|v0|	coordinator 7	end 22	preposition -112	subordinator -78
end|verb-judging|v1|	end 58
end|verb-judging|v2|	end 18	preposition -37
end|verb-saying|0|	, 31	coordinator -63	end 73	preposition -44	that -66
end|verb-saying|1|	, -51
end|verb-saying|t0|	end 44	preposition -42
end|verb-saying|v0|	end 54	preposition -100
end|verb-saying|v1|	end 13
end|verb-thinking|0|	coordinator -9	next -27	preposition -10	that -10
end|verb-thinking|capital|	, -15	0 -22	capital -43	coordinator -23	v0 -23
end|verb-thinking|determiner|	v0 -39	word -30
end|verb-thinking|preposition|	v0 -34	verb-judging -19
end|verb-thinking|stop|	end -32	v0 -19
end|verb-thinking|v0|	after -16	next -50	preposition -55	that -28
end|verb-thinking|v1|	next -19
end|verb-thinking|v2|	next -16
end|verb-thinking|word|	preposition -20	v0 -23	word -17
end|via|	capital 27	word -52
end|view|	0 6	and -60	as -87	end -8	of -49	that 29	to -72	v0 7	v1 -86	who -47	with 41
end|vote|	, 18	and -11	end -57	for 41	in 27	of -61	on 20	t0 -12	to -70	v0 11	v1 -48
end|vouch|	0 -19	end 20
end|vow|	, 10	0 -36	and -26	at -73	end 15	for -41	if -21	in 12	of -46	on -62	t0 12	to -68	v0 16	v1 -11
end|want|	, -20	0 9	about -32	as -57	at -55	end 35	for -65	from -51	in -88	of -57	or -31	t0 -71	that -26	to -105	v0 8	v1 -16	where -26	who -26	with -55	without 27
end|warn|	, 8	0 -43	1 -37	against -27	and -10	as -38	by -73	end 10	for -60	if -59	in -67	of -42	off -34	on -38	that -54	to -40	v0 17	v1 6	v2 -42	year -19
end|wednesday|	, -35	. 8	0 6	stop 8	v0 -38	v1 -24
end|weekend|	0 -41	v0 -49	v1 -19
end|week|	, -38	. -38	0 -53	adverb -32	and -23	coordinator -23	for -27	in -21	possessive -15	preposition -45	stop -38	subordinator -33	t0 -24	that -29	v0 -55	v1 -17	’s -37
end|welcome|	, 18	end -11	in -39	to -55	v0 6
end|what|	0 -64	1 -20	a -46	auxiliary -53	capital -47	determiner -27	had -25	has -24	he -51	is -20	it -37	pronoun -77	she -34	the -17	they -33	v0 -98	v1 -24	v2 -24	was -18	word -42
end|when|	 -33	0 11	capital -78	he 16	his -64	i 24	it -20	pronoun 14	quote -33	she -43	the 7	they 33	v1 -75	v2 -58	word -69
end|where|	0 -71	capital 10	determiner -62	he -43	it -46	pronoun -71	t0 -52	the -47	they -34	v0 -107	v1 -15	v2 23
end|whether|	0 -43	capital -37	determiner -58	he -59	it -50	preposition -55	pronoun -81	she -29	the -51	to -55	v0 -113	v1 -22	v2 -16	word -33
end|which|	0 -48	1 -15	adverb -28	auxiliary 27	capital -42	determiner -59	he -39	pronoun -56	she -33	the -40	they -28	v0 11	v1 -47	v2 -36	word -60
end|while|	0 45	capital 13	determiner 8	he -53	preposition 14	pronoun -60	secretary -58	the -53	v0 -28	v1 -53	v2 -56	verb-saying 29	word 15
end|whom|	0 -39	he -14	pronoun -19	v0 -26	v1 -22	word -26
end|whose|	v2 -25	verb-thinking -33	word -24
end|who|	0 21	1 -55	adverb -34	are -74	auxiliary -26	can -29	cannot -15	could -81	entered -28	had -57	has -57	have -63	is -60	pronoun 19	said -54	say 23	t0 -55	took -10	v0 -92	v1 -43	v2 -46	verb-judging -57	verb-thinking -73	want -28	was -52	were -31	will -48	word -87	would 14	wrote -29
end|why|	it -38	pronoun -48	v0 -68	v1 -20	word -46
end|wish|	end 30
end|within|	0 -57	30 -33	a -33	determiner -68	five -18	his -21	the -45	v0 -87	v1 -39	v2 -21	word -48
end|without|	0 -67	1 -49	a -62	determiner 12	the -80	v0 28	v1 -51	verb-thinking -44	word -127
end|with|	, -44	0 -7	1 41	a -31	adverb -55	an -76	both -49	capital -42	clinton -47	determiner -26	donald -50	family -50	four -49	her 18	him -37	his -80	individuals -41	iran -49	it -39	its -43	little -62	many -39	more 19	mr. -53	one -64	other -49	political -39	pronoun -65	sanders -55	subordinator -35	t0 -10	that -57	the -80	their -69	them -41	those -47	us -25	v0 -50	v1 -57	v2 -40	verb-judging -40	verb-saying -58	voters -37	what -32	word 11
end|wonder|	for -55	v0 -21
end|word|,|	0 -53	adverb -36	coordinator -21	determiner -32	preposition -20	subordinator -28	t0 -14	v0 -45	v1 -18	v2 -32	verb-judging -18	word -18
end|word|0|	( -13	, 13	; -26	after -12	auxiliary 23	behind 21	capital 7	coordinator -34	end 29	next -28	preposition -30	source -21	subordinator 12	that -9	word 10
end|word|1|	, -25	behind -24	capital -23	coordinator -69	end 13	next -45	preposition 11	subordinator -36	that -37	word -41
end|word|2|	, 23	coordinator -41	end 15	preposition -46
end|word|adverb|	0 -48	v0 -23	word -41
end|word|auxiliary|	1 -26	adverb -50	auxiliary -72	determiner -41	t0 -30	v0 6	v1 -40	v2 -33	verb-judging -59	verb-saying -47	verb-thinking -51	word 10
end|word|capital|	auxiliary -28	v0 -30	v1 -36	word -38
end|word|coordinator|	1 -9	auxiliary -23	determiner -28	v0 -49	word -55
end|word|determiner|	0 -32	1 -19	capital -34	v0 -41	v1 -22	word -49
end|word|possessive|	0 16	capital -50	v0 -44	v1 -9	word -26
end|word|preposition|	0 -27	capital -44	determiner -40	t0 -26	v0 -41	v1 -23	verb-saying -35	word -29
end|word|pronoun|	auxiliary -52	v0 -57	v1 -34	v2 -29	verb-judging 23	verb-saying -39	word -26
end|word|stop|	0 -39	capital -42	determiner -16	end -52	preposition -10	pronoun -15	quote -21	t0 -21	v0 -43	v1 -25	v2 -10
end|word|subordinator|	determiner -29	v0 -38	word -30
end|word|t0|	, 45	coordinator 12	end 6	next -68	preposition -102	subordinator -74	word -20
end|word|t1|	next -42	preposition -40
end|word|that|	0 -50	v0 -43	word -26
end|word|v0|	( -70	, -11	- -19	: 18	; -7	after -18	auxiliary -22	behind -84	capital -83	coordinator -26	end 15	late -54	next -21	preposition -20	source -15	subordinator -13	that -72	verb-thinking -29	word 25	— -23
end|word|v1|	, -33	: -60	; 12	after -27	auxiliary -19	behind -22	capital -16	coordinator -100	end -24	late -20	next -47	preposition -55	subordinator -62	that -37	word -22
end|word|v2|	, -118	behind -28	capital -15	coordinator -22	end 8	next -33	preposition -50	subordinator -47	that -50	word -32
end|word|verb-judging|	0 -42	determiner -39	v0 -46	v1 -18	word -32
end|word|verb-saying|	0 17	capital -52	determiner -49	pronoun 20	that -59	v0 -43	v1 -38	verb-judging -21
end|word|verb-thinking|	0 -59	determiner -42	preposition -51	that -15	v0 -29	v1 -23	word -31
end|word|word|	0 -92	1 -37	adverb -33	auxiliary -28	coordinator -28	determiner -54	preposition -57	stop -28	v0 -60	v1 -29	v2 -27	word -62
end|worry|	, 30	0 17	end -12	in -49	of -30	to -48	v0 -25	v1 -10
end|write|	, 13	0 18	about -13	and 22	at -60	but -70	end 14	for -48	from -22	in 12	of -55	on -47	that -91	to -65	v0 -34	v1 12	v2 -13
end|year|	's -44	, -38	. -28	0 -50	1 -10	and -25	coordinator -25	in -29	possessive -47	preposition -29	stop -28	subordinator -31	t0 -18	that -47	to -11	v0 -42	v1 -27	word -32	’s -23
end|yet|	adverb -21	preposition -53	to -47	v0 -82	v1 -24	word -64
end|–|	0 -7	capital -31	determiner 7	preposition -62	v0 8
end|–|0|	next -10
end|–|capital|	0 -24	word -52
end|–|determiner|	0 19	word -8
end|–|preposition|	v0 -48
end|–|v0|	next -19
end|—|0|	next -37	that 36
end|—|	a 21	adverb -23	and 8	at -53	auxiliary -6	coordinator -7	determiner 29	including -52	of -50	preposition -19	subordinator 8	though 21	verb-thinking -65
end|—|coordinator|	0 -7	determiner -8	v0 11
end|—|determiner|	0 23	v0 6	v1 19	word 47
end|—|preposition|	0 -19	determiner -15	v0 -41	word -24
end|—|subordinator|	pronoun -32
end|—|t0|	next -13
end|—|v0|	behind -43	next 11	that 10
end|—|word|	determiner -59	t0 -7	v0 23	word -17
	none 9
none|according|	source -7
none|accuse|	participle 43	present 17
none|	acknowledge -38	add 28	admit -13	advise 24	advocate -14	affirm 17	agree 7	aim -13	allege -89	allow 30	allude -43	announce -30	answer 26	apologise 34	apologize 6	appeal 32	argue -39	ask 24	assail -64	assert -56	assess 25	assume 49	assure -16	attack -19	attribute 38	back 23	beg 56	believe -21	bemoan -54	bill 14	blame 19	blast -39	boast -15	brag -52	brand 41	breathe 51	caption 64	care 33	cast 37	caution -28	celebrate 47	challenge 21	champion 34	chant 63	charge 13	cheer 16	chime -14	chip 84	cite -11	claim -9	clarify -33	commend 26	comment -6	compare 37	complain 14	concede 8	conclude -12	condemn -32	confirm -9	congratulate 11	contend -14	continue 62	contradict -21	correct 60	counsel 87	counter -19	credit -12	criticise 49	criticize -57	debate 23	decide 12	declare -9	decline 30	decry -66	deem -76	defend -8	deliver 43	demand 7	denounce -23	deny -17	deride -47	detail 11	disavow -52	disclose -30	discredit 35	discuss -16	dismiss 8	dispute 14	doubt -23	dream 59	echo -17	email 30	emphasize -42	encourage 13	endorse -35	estimate -52	expect -20	express -15	fault 63	favour 60	fear -24	feel -24	figure 30	find 31	fire 37	forecast 23	fume 57	gasp 63	greet 40	guess -27	hail 17	hear 27	hint -33	hit 56	hold 51	hope -15	howl 61	identify -14	imagine 38	imply -75	indicate -22	inform 10	insist -51	instruct 13	insult -10	intend -9	interpret -10	interrupt 19	introduce -6	invite 70	invoke 6	issue 37	joke 23	justify -21	knock 34	know -25	label 7	lambaste -54	lament -61	lash 35	laugh 72	learn 10	lecture 63	like 39	liken -54	list 27	lobby 43	love 19	maintain 43	mean 57	mention -30	message 30	mock -18	murmur 59	name 42	need 50	note -26	object 38	observe -18	offer 23	oppose -12	order 24	outline -20	phone 93	plan 13	plead 35	point 11	portray -16	post 19	praise -7	pray 73	preach 15	predict -33	prefer -23	present 37	press 29	promise 12	protest 49	prove 32	purport 15	quote 38	rail -51	raise 49	rank 33	rate 135	read 65	reaffirm -59	realize -13	reason 64	reassure -11	rebuff 41	rebut -62	reckon -61	recognize -40	recommend -32	record -21	refer -36	reference -35	reflect 45	refuse 16	regard -36	regret 39	reiterate -36	reject 9	relate 48	remember -25	remind 28	repeat 25	report -14	repudiate -48	request 9	respond 10	retort -48	retweet 14	reveal -23	roar 64	rule 11	say -35	scold -15	scorn 55	see 6	shoot 45	shout 9	show -10	shrug -14	sigh 52	sign 39	sing 104	slam -51	slap 23	slate 91	snap 54	speak 65	speculate -38	spell -7	state 38	stress -20	submit 9	suggest -48	support -16	swear -6	tag 69	talk 17	tease 52	testify 22	text 96	thank 34	think -13	threaten 11	title 47	tout -42	trash -44	treat 84	trust 25	try 50	tweet -19	understand -13	use 78	utter 20	venture 70	verify 68	view -17	voice 32	volunteer 58	vote 9	vouch -28	vow -72	want 8	warn -11	wave 97	weigh 47	welcome 20	wish 19	worry -21	yell 39
none|acknowledge|	base -49	participle -65	past -6
none|address|nobody|name|	past 11	present 9
none|address|nobody|noun|	base -14	participle -11	present -19
none|address|nobody|pronoun|	base 10	participle -29	past -14	present -21
none|address|nobody|	saying -6	source -7	thinking -7
none|address|reader|	judging 51	saying 64	thinking 70
none|address|reader|name|	base 47	participle 42	present 8
none|address|reader|noun|	base 98	participle 28	present 142
none|address|reader|pronoun|	base 14	participle 28	present -24
none|address|writer|	judging 24	saying 32	source 20	thinking 24
none|address|writer|name|	base 30	participle -33	past -47
none|address|writer|noun|	participle 35	present 62	source 32
none|address|writer|pronoun|	participle 66	past 55	present 35
none|add|	base 87	participle 14
none|admit|	base -41	participle 6	present -8
none|advise|	base 46	participle 43	past 14	present -10
none|advocate|	base -31	past 32	present 7
none|affirm|	base -15	past 41
none|agree|	participle 17	past 24	present -33
none|aim|	base -32	present 14
none|allege|	past -89	present -46
none|allow|	base -9	participle 47	past 20	present 18
none|allude|	participle -13
none|announce|	base 12	participle -80	past -8	present -62
none|answer|	base -27	participle 13	past 33	present 32
none|apologise|	base 73	past 17	present 38
none|apologize|	base 7	past 10
none|appeal|	base 48	past -14	present 37
none|applaud|	past 21
none|apposed|	base 25	judging 26	participle -12	present 23
none|apposition|	base 14	judging 15	participle 44	past 10	present -6	saying 6	thinking 25
none|argue|	base -45	past -8	present -39
none|ask|	participle -25	past 25	present 27
none|assail|	past -35
none|assert|	past -15
none|assume|	base 25	past 42
none|assure|	base -21
none|attack|	base 8	participle -18	past -14	present -9
none|attribute|	past 38
none|back|	base 17	participle -21	past 25	present 48
none|before|	% -10	& 88	' -27	( -8	) 9	, -34	- 62	: 79	; 100	@ 51	adverb -35	auxiliary -18	capital -25	determiner -17	possessive -38	preposition -12	pronoun -15	quote 46	subordinator -7	that 20	verb-judging -16	verb-saying 38	word 8	~ -30	£ -46	– 87	— 99	― 22	’ 65	• 72
none|believe|	base -21	participle -12	past 35	present -48
none|bemoan|	past -54
none|bill|	past -30	present 73
none|blame|	base -22	participle 23	past 35	present 13
none|blast|	past -37
none|call|	base -8	participle -18	past 25	present 9
none|care|	base 24	past 13
none|cast|	base 23	participle 46
none|caution|	past -20	present -37
none|celebrate|	base 66	participle 59
none|challenge|	base 55	past -19	present 52
none|champion|	base 101	past -48	present 16
none|chant|	past 55
none|charge|	base 35	participle 51	past -12	present 17
none|cheer|	base 32	past 19	present -9
none|chip|	base 51	present 50
none|cite|	base -17	past 12	present -23
none|claim|	base -32	participle 27	present -25
none|commend|	past 26
none|comment|	base 34	past -64
none|compare|	past 32
none|complain|	past 30	present 9
none|conclude|	participle 37	past -26
none|condemn|	past -27
none|confess|	base 8	past -10
none|confirm|	base -6	past 6	present -16
none|congratulate|	participle -17	past 46
none|consider|	base -11	participle 10	past -21	present 46
none|contend|	past -31	present -54
none|continue|	base 7	participle 42	past 24	present 61
none|correct|	base 15	past 70
none|counsel|	base 85
none|counter|	past -38
none|credit|	base 13	past -13
none|criticise|	past 37
none|criticize|	base -56	participle -63	past -23
none|cry|	base -27	participle 38	past 45
none|debate|	base 18	past -6	present 35
none|decide|	base 11	participle -17	past 9	present 34
none|declare|	base -71	past 18
none|decline|	base 40	past 23
none|decry|	past -49
none|deem|	past -69
none|defend|	base 18	participle -20	present -54
none|define|	base -24	past 25
none|deliver|	base 21	participle -10	past 52
none|demand|	base 20	participle 56	past -15	present -48
none|denounce|	past -12
none|deny|	base 24	past -35	present 7
none|deride|	past -11
none|describe|	base 7	participle -70	present 41
none|detail|	participle -21	present 13
none|direct|	base -8	thinking 10
none|disagree|	base 6	past 24
none|disclose|	base 13	participle 20	past -40
none|discredit|	participle 33
none|discuss|	base -15	participle 6	past 8
none|dismiss|	participle -24	past 29	present -50
none|dispute|	base 8	present 40
none|doubt|	base 8	past -6	present -30
none|dream|	base 42
none|echo|	participle -10
none|email|	base 64	past -8	present -6
none|emphasize|	participle -16	past -49
none|encourage|	base -32	participle 56	past -21
none|endorse|	base -24	participle -46	past -6	present -60
none|estimate|	base -72	past -24	present -18
none|expect|	base 14	participle -64	past -30	present 9
none|explain|	base 9	participle -10
none|express|	base -43	past 14
none|fault|	base 56
none|favor|	base -6	past 6	present 12
none|favour|	base 49
none|fear|	participle -52	present -6
none|feel|	past -16	present 11
none|figure|	base -7	past 14	present 95
none|find|	base 55	participle 42	present -9
none|fire|	base 85	participle 29	past 19	present -11
none|forecast|	base 13	present 72
none|fume|	past 41
none|gasp|	present 25
none|greet|	past 35
none|hail|	past 26
none|hate|	base 6	past -6	present -14
none|head|	000 97	1 43	10 -18	11 41	12 11	14 62	16 59	17 26	19 13	1988 45	2 52	20 77	2009 6	2011 11	2012 21	2013 23	2014 -28	2018 -40	2023 -79	2025 38	21 18	21-year-old -10	22 35	23 70	24 -41	26 -35	27 -24	29 56	31-year-old -49	35 -10	38 19	39 -34	400 35	44 25	47 -24	5 -10	51 -46	52 44	54 62	58 -9	60 66	61 -12	64 39	66 -26	70 -36	8 -23	80 50	83 -6	84 71	88 64	90 -25	a/s 30	abbotson -71	abedin -40	aboard 30	absurd 58	academy -13	accord -37	achterberg 15	acosta -72	act 34	action -14	activist -57	activists -43	ad -26	additional 75	address -29	adebanjo-cole 26	adelaja 31	adelson 15	administration -8	ads -67	adults -37	adviser -61	advisers -90	advocate -54	advocates -67	afd 14	affairs 63	afghanistan 34	ag 44	agencies 26	agency 37	agent 86	agents 13	aide -27	aides -14	air 43	aircraft 74	airline -9	airlines 68	akel 68	al-hawa 43	al-muhanzi 39	alcaraz-tan 57	aldous-ramanathan -38	alert 47	ali -21	all -28	alliance -66	allies -81	alvim -40	amendment 40	american 63	amstutz -65	analysis -105	analyst 8	analysts -24	analytics -49	ankara 53	announced -22	announcement -48	anonymity -88	anthony -9	anybody 67	anyone 44	ap -65	apology 65	appearance 11	applicants 14	application 23	aquarium 52	arabia 36	arbitrators -47	archaeologist 39	argentina 70	argument 34	arm -11	arms 65	article -26	artist -49	ash -26	assembly 80	associates -34	athletics 59	attached -68	attack 54	attacks -20	attendance 62	attendees -43	attorney 52	attorneys -55	aubertin -68	audience -8	audit -55	augsburg 53	australia 28	author 38	authorities -30	authority 25	authors -19	autor -59	average -70	award 14	awka 66	axelrod -43	ayotte -26	azerbaijan 69	aziz 26	backers -41	baker 46	bakker -40	baku 84	ballot 72	band -41	bangash 29	bangladesh 71	bank -10	banker 61	banks -62	base 23	basis 57	bastos 45	battle 50	battleground -10	bay 74	bbc -14	beats 50	beck -13	began -36	beijing -12	belhadj-sahnoun -43	bell -16	bells 34	belongs 20	bench 32	benchmark 25	benghazi -43	bennett -9	berlin 58	best 54	better 48	bhardwaj 65	bid -33	biden -39	big 31	biggest 49	bill -32	billion -9	billionaire -15	bipartisan 51	birther 84	black -24	blackwell -37	bloc 38	blocher -27	bloomberg -14	blue 54	bmkg -50	board -76	boat 52	boats 69	bob 19	body 56	bolton 32	bond 51	bonhams -41	bookseller 51	borders -25	boss 66	boston 38	boy -37	boyle -14	bradley -28	brafman -52	brainard -7	branch -74	brandl 64	brandt -44	brazil 36	break 39	brewer -51	bridges 33	brief -22	briefed 87	brill 21	britain -50	briton 38	broken 36	brother 35	brothers 97	brown -74	bucharest 54	bugti-zehri 39	buildings 10	bully 19	bureau -29	bus -43	bush -71	business 18	businessman -39	buyer -6	buyers 41	byrne -41	cairo 49	california 41	call 34	called -22	caller 57	calls -26	calm 39	came 91	camp -20	campaign -59	campaigns -63	canada 23	candidacy 51	candidate -55	candidates -69	caporale 9	captain 56	car 63	cardinals 35	carolina -35	carpenter -50	carried 33	carrier 55	carson -72	carter -17	carver 58	case 15	cash -26	casino -51	cast -45	castellaw 29	castiglia -33	caucus -25	caucus-goers -31	cent 66	center -18	centers 10	centerview 44	central 19	cgt 61	cgtn 70	chain 86	chair 22	chairman 51	chairs 40	chairwoman -35	challenger 51	chamber 30	change -18	chapter 82	charity -9	chat 52	chef 40	chicks 32	chief -14	child 14	china 60	christie -21	church -43	citizen 57	city -50	clans 59	class 14	clerk -42	cleveland 27	client 33	clients 49	clinton -89	clintons -10	clock 23	club 17	cnn -63	co-op 8	co-workers 41	coach 34	coalition -41	coins 54	cold 70	coleman 39	colleague -61	colleagues 46	college -7	column 44	come 31	comes 71	comey -28	comment -14	commission 29	commissioner -66	committee 49	communiqué 78	community -47	companies -14	company -50	competition 39	complaint 67	compromise -38	conducted -52	confederation 72	conference 45	congress 25	congressional -25	conservative -9	conservatives -91	consider 78	considering 29	consortium 63	consumers -31	contract -25	convention -7	cook -41	copenhagen 55	cordero 50	corner 81	coroner -12	corp 29	corporate -35	corporation 26	corps -6	costs 41	council 57	count 49	counterpart -33	counties 59	countries -51	country 11	county 16	couple 10	court 68	courts -7	cousin -60	cps 10	credit -18	creditors 45	crew 70	crews 52	cricket 77	critical -21	critics -46	cross 62	crowd 17	cruises 54	cruz -89	cuban -54	curator 68	curiel -60	current -9	cut 63	cuts 47	daily 49	dam 29	dantas-freire 58	data -27	daughter -10	dawn 80	day 20	days 33	deal -9	dealers 64	dean -70	death 29	deaths 52	debate -13	decision -21	decisions 41	defence -27	defendant -49	defending -32	delay -42	delays 65	delegate -20	delegates 34	delegation 59	delegations 46	delgado-finn 24	democrat 11	democratic 25	democrats -90	dems -10	dentist 17	department 27	departure 52	desai-brandt -43	desantis -56	developer 9	developers 23	development 61	devine -77	diabakaté 61	diocese -56	diplomat 36	diplomats 76	director -32	dismissed 56	dispatcher 43	dispute 33	distributors 67	district -101	divided 32	division 51	dnc -37	doctor 35	doctors 68	document 23	documents -66	dog 77	dollar 56	donor -35	donors -64	door 31	dow 40	dozen 40	draft 54	drawing 56	drew 56	driver 91	drivers 52	drone 56	dufton -51	duluth 43	durairaj 69	ear 50	earlier 19	early -6	earnest -50	earnings -19	economists -23	economy 42	ecuador 84	editor -55	effect -23	effort -11	eight 78	ekpo 64	elder -45	elders 35	eldest 56	election 6	electorate -9	electric -38	email -10	emails -46	emanuel -71	embassy 55	embraer 44	emergency 82	emirates 81	emissions -17	emotional 50	employee -24	employees 42	employer -42	employers 49	encrypted 38	energia -29	energy -38	enforcement -35	engineer 70	engineers 42	enough 66	environmentalists -50	envoy 50	epstein -45	equity 73	eskom 70	espn 29	establishment -21	estate 37	ethiopia -48	events -6	everyone 17	everywhere 59	example -25	exchange 62	executive 40	executives -32	exist 61	expert 31	experts -109	expressed -56	eyes -8	f.a.a. -60	face -10	facebook -59	faced 14	faction -22	factory -21	fallon -23	families 59	family -38	fans 87	far -35	farmer 20	farmers 31	father 92	faumuinā-reid 13	fbi -51	fed -20	federal 50	federation 60	fedko 47	feel 31	feelings -41	felt 35	ferraro 80	few -24	fia 32	fields -32	figures 54	file 54	filing 65	filings -21	film -9	films 45	final 29	finance -9	financial 54	findings -55	fine 68	fiorina -45	fire 65	fired -22	firefighter 51	firm 33	firms 23	first-place 43	fitch 35	flag -15	flat -32	flint 61	floor -27	florida 14	followers -24	foods 51	forbes -40	forces 43	forecasters 19	foreman 59	former 52	forum 9	forward 78	foundation 14	founder -11	founders -50	foxe -18	france -31	francis -49	frank -30	fraud 29	free 73	freedom -33	french 59	friday 50	friends -40	frobisher-hale -23	front 66	front-runner -15	frontières 41	frost 55	full -14	fund -18	fundraising -12	funds -61	fury-lane 56	gaddis -77	gagnon-reid 79	gains 18	game -34	gao 53	gap 59	gas 83	gave 32	gavi 59	gedrich -41	general -24	georgia -8	german -7	germany -22	get 77	ghana 82	giant -15	ginsburg -36	glass-steagall -50	globe 59	go 60	goldblatt-reyes 74	gop -22	government -28	governments 48	governor -13	governors 62	graham -27	grandchildren -21	granddaughter 67	grandmother 59	grant -38	grantham 25	grassley -61	grayson -34	greenberg -42	greens -27	groberg -64	ground 37	group -7	groups 9	grow 29	growing 24	guarantors -30	guard 84	guardian -72	guest 75	guests 22	guilty 42	gun -23	hagen -25	haldane -25	half -41	halifax 45	halloran 69	halvorsen 51	halvorsen-blyth -36	hamilton -23	hampshire -37	hand -23	hands 27	hannity -33	hanoi -62	hardy -51	harsh -51	hart -67	he -33	head 34	headteacher -37	health 25	hearing -8	helped -25	herald 79	hewitt 10	high 28	higher 34	hill -32	himself 22	hired -51	historians 7	hit -16	hits 52	hodge 49	holding 43	holdings 43	hollander 36	hollis 71	holyrood 70	home 22	honduras 48	hope 74	hospitals 24	hotel 49	hours 76	house -7	housing -41	hrt 59	hse 48	huerta -58	hundreds 32	hungary 51	husband -6	huxtable -43	i 61	iceland -69	idea 15	identified 33	iec 47	iii -33	immigrants -40	immigration -26	important 49	incident -68	include 46	independent -25	independents -14	india 72	indiana 59	indictment 42	industries 60	industry 51	infrastruktura 19	initiative 16	injury 57	inquest -36	inquiry -19	insider -34	insiders -28	inspector 43	inspectors 53	instance -30	institute 30	insurers 41	interest 11	international 46	internet 59	interpol -44	interview -71	introductory 37	investigation -49	investigators 38	investor -69	investors -30	invigilator 28	involved -29	iowa -26	isamaa 61	island 43	islands 25	ismail 14	israel -64	issue -8	issues -31	it 49	iyer 59	jackson -18	jaguars 37	james 55	january -43	japan 72	jefferies -40	jelavić -33	jobs 54	johnson -61	jones -52	journal 12	journalists 33	jr. -13	judge -43	judges 28	juror -24	jury 30	just -33	justices 46	järvelä-moreau 50	kaine -69	kalve -6	kang -48	karabeyli -52	kasich -108	keep -28	kekona 25	kelly 10	kennedy -16	kenora 58	keogh -30	kept 7	kessler 55	key 39	kids 49	knight 62	knoxley 67	korea 46	kremlin 44	kulkarni -35	kvist 6	lab 63	labour 64	lamoureux -44	land 73	laos 59	large 53	late 30	latinos -22	latter -41	lau 64	law -34	lawmaker -57	lawmakers 10	lawsuit -53	lawyer -87	lazar -34	lazarević 69	leader -10	leaders -18	leadership -37	league -48	leaving -53	led 68	left -44	leith 46	lender 42	lenders -29	leota 65	letters -64	lewandowski -38	lewis -33	liberal 58	liberals -9	lidl 53	light 11	lima -46	limassol 36	limbaugh -55	lindqvist 71	line 71	lines -10	linkedin -8	lisbon 44	little -32	live 46	loans 43	lobby -52	lobbyist -13	local 55	loizou -76	longer 42	look -25	looked 62	looks -35	losses 48	lot 61	lou -46	low 30	ltd 56	ltd. 46	lyle 72	mabior -76	machines 53	magazine 8	magnate -58	maher -35	mail -40	main 41	major 47	majority 8	maker 62	making 33	man 37	manafort -47	management 25	managers 9	many -33	marchetti-pugh 32	marine 28	mark 33	markam 38	market 47	markets 14	marlowe 83	marsh 10	mass 52	match 87	mateen 48	matter -29	mavor 55	mayor -10	mcauliffe -49	mccain -40	mccarthy -42	mcconnell -33	mcdonough 20	mean 32	means -47	media -29	mediators 14	meeting 10	member 14	members 8	memo 61	men 23	menendez -47	merger -48	message 45	miami -53	migraine 60	millennials -59	million 10	mills 51	minister 62	ministers 93	ministry 11	minneapolis -73	minority 24	minutes 56	mission -37	missouri 40	mitchell -63	model -10	moderates 69	mogul -44	monday -33	money 32	mongolia 79	montevideo -30	months 43	mook -60	more 23	moscow 43	mosque -15	most -22	mother 48	motion -65	motors 63	move -30	movement 28	movie -10	mp 9	mps 63	msp 29	much 24	muir 46	murata -37	murphy -74	museum 39	musical 77	mvuryani 44	mynydd -11	nabisco -26	naftogaz 62	nagoya 48	nakagawa -29	name 10	named -84	names 25	nan 58	nasa 18	nation -39	nations 70	nato -48	naylor -60	nea 39	nega -10	negotiations -81	neighbors 93	neighbour 62	neighbours 66	neither 73	netanyahu -40	netherlands 49	network -9	networks -48	nevada 45	news -9	newspaper -75	ng’wandu 49	nkabinde 44	nketsia-quaye -37	nobody 80	nomination -39	nominee -45	nominees 28	none -19	norad 57	north -58	norway -48	nothing 41	now -50	npr 65	number -41	numbers -12	nurse 39	nurses -54	nyangwara 71	o'malley -41	oakes 66	obama -83	obi 78	observers -32	obtained 15	octopuses 93	odhikar 67	offer -36	offered -11	office 42	officers -22	official -18	officials -47	ofwat 74	ohio -37	one 75	ones -64	open 78	operation -43	operatives -47	operator -60	operators 39	opponent 14	opponents -54	opposition -31	order -53	orders 82	organisation 50	organization -80	organizations -39	organizers -21	orlando 67	orth 25	ortmann -22	ostrowski 33	other -14	others -36	ottawa 33	outfit 43	outlets -48	own 47	oyler 31	o’malley -35	pac -28	pacheco 64	pacs -34	pagasa 23	page -16	pages -15	palace 51	palin -28	palmieri -58	pals -14	panel 27	papers 66	paris 53	parliament 54	part 9	parties -58	partners 68	party 35	pascoe 44	passenger -11	patients 26	paul -49	pay 51	pbs 34	pdp 58	pemberton -71	pen -55	pence -60	pensioners 25	people 54	pepper 43	percent -62	percentage 60	perez -48	person 33	personal 10	persuasive -47	peru 74	petition -24	petrova-lind -23	pga -28	philadelphia -41	phone 36	pickett -72	pie 58	piece 67	pike 69	pilot 42	pilots 64	pitch 65	plan 67	planks -59	platform -59	platforms -48	player -28	players 11	plenty 52	plunkett-hayes -19	pm 30	podcast 42	podesta -24	point 46	poland 56	police 14	policy 39	political 68	politician 11	politicians -60	politico -64	politics -38	poll -82	polling -79	polls -60	pollster -29	population -34	populist -20	port -13	position 6	post -45	potter 29	poured -20	power 28	practice 37	premier 34	prentiss 30	presidency -25	presidential -6	press -39	price 61	prices 46	priebus -51	primaries -40	prime -53	princess 52	prisoners 61	private 50	prize 52	prizes 38	process 40	producers -55	product 59	profit 56	program -13	programme -8	progressives -17	project -45	promise 36	proposal 54	prosecuting -32	prosecutor -68	prosecutors -28	protest 70	protesters 77	province 33	pruitt -56	public 22	published -14	pupils 50	pushing 23	putin -64	pyo 30	qatar 64	quarter 49	question 15	questions 38	quigg -28	quillon -42	r&a 70	rabbis -23	race 35	races -9	radhamani -63	radiation 64	radio 29	radulovic 29	rafferty-warne 50	raghunathan -46	rahimov -21	rail -61	railway -46	rain 60	raising -16	rallies -53	rally -44	ramos -52	ran 6	rates 65	ratings 32	readers 8	reagan -12	recalled 61	recent -11	record 40	records -46	red 61	reddy -54	referred 81	reform -39	region -28	regional 59	register 53	regular 51	regulator 20	reid -7	relation 24	release -51	released -52	remark 48	remarks -68	remisier 40	rendell -54	report -18	reported 73	reporter -34	reporters 8	reports -25	representatives -13	republic -6	republican -14	republicans -78	requirement 33	rescue -6	research -60	researchers 25	resident 61	residents -6	resignation 44	resources 48	respondents -7	response -18	responsibility 37	rest -35	result 57	results -66	retailer 45	reuters 82	review -8	reviewers 64	right -50	rights -13	ring 50	ringleader 52	rising 25	rival 39	rivals -24	road 51	roffman -59	role -44	roll 10	rome 64	roof -14	room -12	rose 75	rostovski-rey -12	rosén 52	rte 67	rua 51	rubio -123	rule -8	ruling 26	run 40	rusk 39	russia 31	russians -22	ryan -64	s.c. 66	said 7	salas -38	sales 57	same 48	sanctions 23	sanders -106	sandhu -59	sanofi 81	sarkis 47	sarr -7	saturday -12	says 61	schlafly -33	schoen -12	scholars 39	school 13	schools 65	schultz -56	scientist 17	scientists 38	scotland 29	scott -47	seaforth -16	search 27	season 58	second 53	secretary -14	seen 48	senate -13	senators -70	seoul -22	separation 37	sergeant -43	server 48	service 71	services 10	session -20	several 40	sexton -65	shangguan 78	shankar-moon 13	shareholders 51	shares -34	sharp -30	she -8	sheets -52	shell -55	sheriff 36	sherman -78	sherry -41	shift 58	shifts 48	ships 43	shop 22	short 61	shot -25	show -43	side -28	sides 15	sign 12	similar 14	single 42	siptu 47	sister 21	site -25	sky 65	slater -39	slide 66	sloan -66	slovakia -27	smet 67	smith -73	socialist -42	society -53	socrates-2 61	soi 71	soldiers -12	solicitor 7	solicitors 47	some -13	somebody 78	someone -13	son 13	sons 56	source -64	sources 22	spaniard -30	spd 67	speaker 13	speakers 42	specialists -29	speech -56	speeches 7	speechwriter -56	spending 60	spirit 53	spokesman -39	spokesmen -47	spokesperson 46	spokeswoman 39	sponsor 34	spot -13	spring 8	staff 8	staffer -40	stage 19	stannard 68	star -22	start-up 69	state -40	states -10	station 69	statistics -48	step 42	stone -56	stopped 37	stories 24	strachan -25	strandberg -36	strategist -11	strategists -64	strategy -7	streak 33	street 18	strike 74	striker -40	strong 13	students 11	studies 23	study 14	suit -36	sullivan -18	summer -23	summers -19	sunday 46	superdelegates 22	superintendent 15	supervisor 65	supply -23	support 34	supporter -34	supporters -64	surgeon -46	survey -50	surveyed -55	suspect 48	swanson -35	swede 53	swing -10	system -78	systems 31	tactic -10	taking -23	talk 37	talking 30	talks 23	talmud 42	tanui 64	target -75	tasmania 38	tassigny 37	taufa'ao 39	tax 15	taxpayers 46	teacher 13	teachers -17	team 15	team-mates 28	teams 37	technology -39	tehran -41	telegraph 65	telephone 55	televised 41	television 11	term 19	territories 46	terrorism 26	terrorist 20	tester -62	testimony 47	texas 15	text 71	thailand 63	that 83	theory 30	these 12	they -11	things -8	third -8	this 6	those 15	three -9	tierney 81	tillery -69	time -80	times -24	tisdale 75	todd 18	tokyo 54	told -68	tolliver 82	tomczak 64	took -34	tool -12	top 50	town 20	towns 63	toyama 69	track -7	trade 41	traded 9	trader -10	traders 53	traficom 74	transcript 64	transportation 60	treasurer 45	treasury -12	trial 87	tribunal 49	troops -21	trouble 7	truck -9	trump -108	trust -61	tudor-mills -53	tumasyan 64	turned 45	turnout 26	tuvalu 69	twitter -27	two 23	two-thirds -28	u.s. -78	uncovered 55	unemployment 16	unesco 62	unica 35	unicef 22	union 69	unions 14	unit -33	unite -65	units 72	unity 31	university -50	unusual 58	usa -45	usda 55	usman 46	uzbekistan 55	valdivia 63	vale 35	vardar 68	vargas-dunn -61	variety -16	vermont 19	victim 61	victims 34	victory 9	video 15	view 43	viewers 39	virginia 16	vito 12	voice 11	volunteer -59	vote -7	voter 24	votes 63	voting -43	vzbv 65	wage -19	walked -27	walker -51	walkout -48	wall -19	war 51	warren -42	warrenton 16	washington 42	watch -49	watchdog 27	watchers 25	way 13	wbc 63	we -17	weapons 48	weaver -69	weber -43	weeks 57	weiss 65	went 47	white -18	whitlock 65	wife 36	williams -43	win -11	winger 62	winterbourne 48	wisconsin -20	woman 12	women -48	won -11	woods 23	work -54	worker 41	wto -70	wunder -21	ybarra -63	years 7	yellen -6	yes 64	yohanes 39	yonhap 7	york -47	zaman 59	zimmerman -43	zora -65	zucker -52	’s 48
none|hear|	base 114	participle -7	past 19	present 7
none|helped|%|	false 17
none|helped|'|	false 69
none|helped|(|	false 72
none|helped|)|	false -36
none|helped|-|	false -38
none|helped|000|	false 60
none|helped|10|	false -42
none|helped|11|	false 72
none|helped|12|	false 42
none|helped|14|	false 62
none|helped|2012|	false 28
none|helped|2019|	false 51
none|helped|20|	false 52
none|helped|21-year-old|	false -10
none|helped|22|	false 34
none|helped|2|	false 41
none|helped|31-year-old|	false -49
none|helped|31|	false 41
none|helped|34|	false 27
none|helped|35|	false -10
none|helped|400|	false 35
none|helped|4|	false 28
none|helped|60|	false 25
none|helped|61|	false 43
none|helped|:|	false 26
none|helped|;|	false 9
none|helped|a/s|	false 30
none|helped|according|	true -12
none|helped|achterberg|	false -51
none|helped|acosta|	false -67
none|helped|action|	false -8
none|helped|actually|	true -54
none|helped|additional|	false 75
none|helped|administration|	false -14
none|helped|ads|	false -47
none|helped|advisers|	false -64
none|helped|adviser|	false -16
none|helped|advocates|	false -67
none|helped|ad|	false -20
none|helped|afd|	false 14
none|helped|affairs|	false 67
none|helped|after|	false 21
none|helped|again|	true 17
none|helped|agencies|	false 55
none|helped|agency|	false 17
none|helped|agent|	false 67
none|helped|aides|	false -30
none|helped|aide|	false -6
none|helped|airline|	false -9
none|helped|al-muhanzi|	false 39
none|helped|aldous-ramanathan|	false -38
none|helped|alert|	false 47
none|helped|alliance|	false -25
none|helped|allies|	false -84
none|helped|all|	false -32
none|helped|already|	true -7
none|helped|also|	true -98
none|helped|always|	true -49
none|helped|americans|	false 16
none|helped|america|	false 15
none|helped|amstutz|	false -65
none|helped|analysis|	false -51
none|helped|analysts|	false -8
none|helped|and|	false -38
none|helped|ankara|	false 52
none|helped|another|	false -28
none|helped|antiquities|	false 67
none|helped|anyone|	false 40
none|helped|ap|	false -37
none|helped|arbitrators|	false -47
none|helped|are|	true -11
none|helped|army|	false -16
none|helped|ash|	false -28
none|helped|association|	false 35
none|helped|as|	false -41
none|helped|attack|	false 43
none|helped|attendees|	false -43
none|helped|attorneys|	false -45
none|helped|attorney|	false 19
none|helped|audience|	false 39
none|helped|audit|	false -40
none|helped|australia|	false -20
none|helped|authorities|	false -14
none|helped|authors|	false -68
none|helped|axelrod|	false -42
none|helped|ayotte|	false -28
none|helped|backers|	false -34
none|helped|baker|	false 45
none|helped|ballot|	false 64
none|helped|band|	false -27
none|helped|banker|	false 61
none|helped|bank|	false -6
none|helped|basis|	false 57
none|helped|battleground|	false -8
none|helped|beats|	false 50
none|helped|beck|	false -70
none|helped|been|	true 76
none|helped|before|	false 18
none|helped|began|	false -36
none|helped|beijing|	false 69
none|helped|being|	true 43
none|helped|belhadj-sahnoun|	false -43
none|helped|bell|	false -16
none|helped|belt|	false 46
none|helped|benchmark|	false 25
none|helped|bench|	false 22
none|helped|benghazi|	false -45
none|helped|berenberg|	false -29
none|helped|berlin|	false 58
none|helped|best|	false 49
none|helped|be|	true 66
none|helped|bhardwaj|	false 65
none|helped|biden|	false -29
none|helped|biggest|	false 51
none|helped|billionaire|	false 53
none|helped|billion|	false 58
none|helped|bill|	false 34
none|helped|bipartisan|	false 51
none|helped|blackwell|	false -23
none|helped|bloc|	false 50
none|helped|blue|	false 54
none|helped|bmkg|	false -50
none|helped|board|	false -48
none|helped|bob|	false -11
none|helped|borders|	false -33
none|helped|boss|	false 43
none|helped|boston|	false 30
none|helped|both|	true 102
none|helped|boy|	false -56
none|helped|break|	false 39
none|helped|brewer|	false -66
none|helped|briefly|	true 9
none|helped|brief|	false -7
none|helped|brothers|	false 58
none|helped|brother|	false -45
none|helped|bucharest|	false 54
none|helped|bugti-zehri|	false 39
none|helped|bush|	false -66
none|helped|businessman|	false -43
none|helped|bus|	false 70
none|helped|but|	false -25
none|helped|by|	false -17
none|helped|cairo|	false 49
none|helped|california|	false -27
none|helped|call|	false 62
none|helped|came|	false 82
none|helped|campaign|	false -28
none|helped|can't|	true 27
none|helped|canada|	false 17
none|helped|canberra|	false -38
none|helped|candidates|	false -29
none|helped|candidate|	false -19
none|helped|cannot|	true 23
none|helped|can’t|	true 34
none|helped|captain|	false 44
none|helped|cardinals|	false 31
none|helped|carrier|	false 63
none|helped|carson|	false -50
none|helped|carter|	false -14
none|helped|carver|	false 53
none|helped|car|	false 63
none|helped|caucus|	false 37
none|helped|central|	false 19
none|helped|cent|	false 66
none|helped|chain|	false 71
none|helped|chairman|	false -32
none|helped|chapter|	false 55
none|helped|china|	false -31
none|helped|christie|	false -56
none|helped|cleveland|	false -12
none|helped|clinton|	false -49
none|helped|cnn|	false -55
none|helped|coach|	false 29
none|helped|coleman|	false 39
none|helped|colleagues|	false 49
none|helped|colleague|	false -61
none|helped|college|	false -21
none|helped|column|	false 44
none|helped|comey|	false -12
none|helped|come|	false 31
none|helped|commerce|	false 70
none|helped|commission|	false 22
none|helped|committee|	false 67
none|helped|commonly|	true 49
none|helped|communiqué|	false 42
none|helped|community|	false -13
none|helped|companies|	false -27
none|helped|company|	false -74
none|helped|conference|	false 87
none|helped|congressional|	false -25
none|helped|congress|	false 12
none|helped|conservatives|	false -38
none|helped|conservative|	false 44
none|helped|consider|	false 62
none|helped|consortium|	false 42
none|helped|contract|	false -31
none|helped|convention|	false -12
none|helped|copenhagen|	false 55
none|helped|corker|	false 18
none|helped|coroner|	false -12
none|helped|corporate|	false -37
none|helped|corporation|	false 52
none|helped|corp|	false 29
none|helped|could|	true 41
none|helped|council|	false 58
none|helped|countries|	false -78
none|helped|couple|	false -43
none|helped|courts|	false -10
none|helped|court|	false -30
none|helped|cps|	false 25
none|helped|crew|	false 65
none|helped|critics|	false -73
none|helped|cross|	false 62
none|helped|crowd|	false -11
none|helped|cruz|	false -24
none|helped|cuban|	false -42
none|helped|curiel|	false -57
none|helped|currently|	true 17
none|helped|current|	false 35
none|helped|cuts|	false 43
none|helped|daily|	false 49
none|helped|dantas-freire|	false 58
none|helped|data|	false -15
none|helped|daughter|	false 16
none|helped|day|	false 46
none|helped|deal|	false 79
none|helped|debate|	false -11
none|helped|delegates|	false 30
none|helped|delegate|	false 47
none|helped|delgado-finn|	false 24
none|helped|democratic|	false 87
none|helped|democrats|	false -57
none|helped|department|	false -39
none|helped|desai-brandt|	false -43
none|helped|desperately|	true 46
none|helped|devine|	false -70
none|helped|didn't|	true 8
none|helped|didn’t|	true 26
none|helped|diplomats|	false 74
none|helped|diplomat|	false -15
none|helped|directly|	true -76
none|helped|director|	false -43
none|helped|dismissed|	false 56
none|helped|district|	false -75
none|helped|division|	false 66
none|helped|dnc|	false -8
none|helped|documents|	false -55
none|helped|document|	false 23
none|helped|doesn't|	true 10
none|helped|doesn’t|	true -29
none|helped|does|	true -57
none|helped|dollar|	false -12
none|helped|don’t|	true -25
none|helped|dozen|	false 40
none|helped|drawing|	false 54
none|helped|drew|	false 56
none|helped|drivers|	false 52
none|helped|driver|	false 67
none|helped|drone|	false 55
none|helped|earlier|	false 23
none|helped|early|	false -17
none|helped|earnest|	false -44
none|helped|economists|	false -58
none|helped|ecuador|	false 70
none|helped|elders|	false -11
none|helped|electric|	false -38
none|helped|emails|	false -34
none|helped|email|	false 16
none|helped|emanuel|	false -35
none|helped|embassy|	false 62
none|helped|emotional|	false 50
none|helped|employees|	false 25
none|helped|employer|	false -42
none|helped|encrypted|	false 38
none|helped|energy|	false -38
none|helped|enthusiastically|	true -49
none|helped|envoy|	false 50
none|helped|equity|	false 51
none|helped|eskom|	false 70
none|helped|espn|	false 6
none|helped|eventually|	true -44
none|helped|everyone|	false 61
none|helped|ever|	true -15
none|helped|exchange|	false 62
none|helped|executives|	false -33
none|helped|executive|	false 57
none|helped|experts|	false -97
none|helped|faced|	false 14
none|helped|faction|	false 49
none|helped|fact|	false 29
none|helped|families|	false 65
none|helped|family|	false -71
none|helped|fans|	false 11
none|helped|farmers|	false -29
none|helped|farmer|	false 17
none|helped|fatally|	true 27
none|helped|father|	false 25
none|helped|fbi|	false -40
none|helped|fec|	false -7
none|helped|federal|	false 35
none|helped|federation|	false 70
none|helped|fedko|	false 47
none|helped|fed|	false 43
none|helped|felt|	false 59
none|helped|few|	false 7
none|helped|fia|	false 32
none|helped|fiercely|	true -19
none|helped|figures|	false 36
none|helped|file|	false -37
none|helped|filings|	false -9
none|helped|finally|	true 15
none|helped|final|	false 71
none|helped|financial|	false 54
none|helped|fiorina|	false -32
none|helped|fired|	false -22
none|helped|firm|	false 34
none|helped|first-place|	false 28
none|helped|first|	true 9
none|helped|fitch|	false 35
none|helped|floor|	false -12
none|helped|forbes|	false -40
none|helped|forcefully|	true -19
none|helped|forces|	false 33
none|helped|force|	false -83
none|helped|forecasters|	false 65
none|helped|formally|	true -68
none|helped|former|	false 57
none|helped|forward|	false 55
none|helped|for|	false 76
none|helped|foundation|	false 19
none|helped|founder|	false 80
none|helped|foxe|	false -18
none|helped|francis|	false -48
none|helped|frank|	false -30
none|helped|free|	false 66
none|helped|french|	false 59
none|helped|frequently|	true -27
none|helped|friends|	false -24
none|helped|from|	false 14
none|helped|frontières|	false 41
none|helped|front|	false 62
none|helped|full|	false -26
none|helped|fundraising|	false -12
none|helped|fund|	false -23
none|helped|further|	true -15
none|helped|gaddis|	false -62
none|helped|gao|	false 53
none|helped|gap|	false 65
none|helped|gas|	false 48
none|helped|gave|	false 48
none|helped|general|	false -9
none|helped|georgia|	false 72
none|helped|germany|	false -54
none|helped|get|	false 80
none|helped|giant|	false -15
none|helped|governor|	false 11
none|helped|go|	false 64
none|helped|granddaughter|	false 67
none|helped|greenberg|	false -42
none|helped|greens|	false 13
none|helped|groberg|	false -54
none|helped|ground|	false 37
none|helped|groups|	false 11
none|helped|group|	false -15
none|helped|growing|	false 8
none|helped|grow|	false 29
none|helped|guard|	false 18
none|helped|gun|	false -10
none|helped|had|	true 67
none|helped|hagen|	false -25
none|helped|haldane|	false -42
none|helped|halvorsen-blyth|	false -36
none|helped|hands|	false 27
none|helped|hannity|	false -49
none|helped|hanoi|	false -62
none|helped|hardly|	true 51
none|helped|hardy|	false -51
none|helped|hasn't|	true 8
none|helped|hasn’t|	true 47
none|helped|has|	true 24
none|helped|having|	true 56
none|helped|health|	false 53
none|helped|heard|	false 73
none|helped|helped|	false -25
none|helped|here|	true -12
none|helped|hewitt|	false 13
none|helped|he|	false -25
none|helped|he’d|	true 41
none|helped|highways|	false 23
none|helped|high|	false 28
none|helped|him|	false 25
none|helped|historians|	false 7
none|helped|hits|	false 52
none|helped|hit|	false 42
none|helped|holdings|	false 7
none|helped|hollis|	false 64
none|helped|holyrood|	false 47
none|helped|home|	false 35
none|helped|hope|	false 74
none|helped|hospitals|	false 24
none|helped|hotel|	false 41
none|helped|house|	false -21
none|helped|housing|	false -41
none|helped|hse|	false 48
none|helped|hungary|	false 51
none|helped|husband|	false -90
none|helped|iceland|	false -69
none|helped|iii|	false -40
none|helped|immediately|	true -63
none|helped|immigration|	false 41
none|helped|important|	false 53
none|helped|include|	false 32
none|helped|industry|	false 78
none|helped|inquiry|	false -19
none|helped|insiders|	false -52
none|helped|inspector|	false 43
none|helped|instead|	true -26
none|helped|institute|	false 97
none|helped|interest|	false 42
none|helped|international|	false 46
none|helped|interview|	false -6
none|helped|introductory|	false 37
none|helped|investigation|	false -19
none|helped|investigators|	false 10
none|helped|investors|	false -29
none|helped|in|	false -60
none|helped|iran|	false 39
none|helped|iraq|	false 53
none|helped|isn’t|	true -13
none|helped|israel|	false -72
none|helped|is|	true 16
none|helped|itself|	false -13
none|helped|it|	false -7
none|helped|i|	false 19
none|helped|jaguars|	false 37
none|helped|james|	false 55
none|helped|jefferies|	false 11
none|helped|jobs|	false 41
none|helped|johnson|	false -62
none|helped|journal|	false 32
none|helped|jr.|	false -10
none|helped|judge|	false -24
none|helped|jury|	false 51
none|helped|justices|	false -13
none|helped|justice|	false -32
none|helped|just|	false -33	true -35
none|helped|järvelä-moreau|	false 50
none|helped|kalve|	false -6
none|helped|kang|	false -48
none|helped|karabeyli|	false -52
none|helped|kasich|	false -38
none|helped|keep|	false 41
none|helped|kekona|	false -21
none|helped|kenora|	false 58
none|helped|kept|	false 51
none|helped|key|	false 44
none|helped|khan|	false 38
none|helped|korea|	false 55
none|helped|kremlin|	false 44
none|helped|kulkarni|	false -35
none|helped|lab|	false 58
none|helped|lamoureux|	false -44
none|helped|land|	false 60
none|helped|laos|	false 59
none|helped|largely|	true -38
none|helped|last|	true 56
none|helped|later|	true 22
none|helped|latter|	false -41
none|helped|lawmakers|	false 47
none|helped|lawmaker|	false -40
none|helped|lawyers|	false 17
none|helped|lawyer|	false -84
none|helped|law|	false 34
none|helped|leadership|	false -25
none|helped|leaders|	false -36
none|helped|leader|	false -23
none|helped|leading|	false 19
none|helped|left|	false -28
none|helped|lender|	false 25
none|helped|lewandowski|	false -26
none|helped|liberals|	false -14
none|helped|life|	false -15
none|helped|lines|	false -19
none|helped|line|	false 48
none|helped|lisbon|	false 44
none|helped|live|	false 49
none|helped|local|	false 50
none|helped|longer|	false 56
none|helped|long|	false -7
none|helped|looked|	false 48
none|helped|looks|	false -35
none|helped|look|	false -25
none|helped|low|	false 28
none|helped|lyle|	false 61
none|helped|made|	false -16
none|helped|magazine|	false 8
none|helped|mail|	false -20
none|helped|main|	false 41
none|helped|majority|	false 53
none|helped|manafort|	false -14
none|helped|management|	false 27
none|helped|manager|	false 10
none|helped|many|	false -69
none|helped|man|	false -7
none|helped|marchetti-pugh|	false 30
none|helped|markam|	false 38
none|helped|markets|	false 35
none|helped|marsh|	false 10
none|helped|mass|	false 55
none|helped|match|	false 53
none|helped|matter|	false -23
none|helped|mayor|	false -35
none|helped|may|	true 53
none|helped|mcconnell|	false -46
none|helped|means|	false -12
none|helped|mediators|	false 79
none|helped|media|	false -35
none|helped|meeting|	false 13
none|helped|member|	false -53
none|helped|memo|	false 68
none|helped|men|	false 66
none|helped|meteorology|	false 39
none|helped|me|	false 39
none|helped|miami|	false 19
none|helped|millennials|	false -51
none|helped|million|	false 9
none|helped|ministers|	false 82
none|helped|minister|	false 36
none|helped|ministry|	false -82
none|helped|minority|	false 43
none|helped|minutes|	false 52
none|helped|mission|	false -36
none|helped|model|	false -23
none|helped|monday|	true -6
none|helped|mongolia|	false 63
none|helped|month|	true -52
none|helped|more|	false 6
none|helped|moscow|	false -13
none|helped|mother|	false 27
none|helped|movement|	false 64
none|helped|move|	false 66
none|helped|mps|	false 63
none|helped|much|	false 24
none|helped|muir|	false 46
none|helped|museum|	false 10
none|helped|must|	true 19
none|helped|myanmar|	false 32
none|helped|nakagawa|	false -29
none|helped|names|	false 72
none|helped|name|	false 13
none|helped|nasa|	false -7
none|helped|nations|	false 60
none|helped|nea|	false 16
none|helped|necessarily|	true -27
none|helped|negative|	false -20
none|helped|nega|	false -11
none|helped|negotiations|	false -81
none|helped|neighbors|	false 65
none|helped|netanyahu|	false -28
none|helped|network|	false -17
none|helped|nevertheless|	true 28
none|helped|never|	true 20
none|helped|newspaper|	false -58
none|helped|news|	false -21
none|helped|ng’wandu|	false 49
none|helped|night|	true 31
none|helped|nketsia-quaye|	false -37
none|helped|nobody|	false 43
none|helped|nomination|	false -22
none|helped|nonetheless|	true -33
none|helped|not|	true 16
none|helped|now|	true -15
none|helped|no|	true -20
none|helped|numbers|	false -14
none|helped|nurses|	false -69
none|helped|nyangwara|	false 45
none|helped|oakes|	false 66
none|helped|obama|	false -35
none|helped|observers|	false -38
none|helped|offered|	false -11
none|helped|officers|	false 6
none|helped|office|	false 8
none|helped|officially|	true 27
none|helped|officials|	false -30
none|helped|official|	false -40
none|helped|often|	true -37
none|helped|ofwat|	false 62
none|helped|of|	false 54
none|helped|ohio|	false -20
none|helped|once|	true 31
none|helped|one|	false 12
none|helped|only|	true 25
none|helped|on|	false 38
none|helped|openly|	true -46
none|helped|open|	false 37
none|helped|operatives|	false -45
none|helped|operators|	false 39
none|helped|operator|	false -67
none|helped|opponents|	false -50
none|helped|opposition|	false -19
none|helped|orders|	false 61
none|helped|organisation|	false 37
none|helped|organization|	false -44
none|helped|orlando|	false 58
none|helped|others|	false -38
none|helped|outlets|	false -48
none|helped|own|	false 54
none|helped|o’malley|	false -15
none|helped|pacs|	false -53
none|helped|pac|	false -16
none|helped|pagasa|	false 23
none|helped|palace|	false 51
none|helped|palmieri|	false -40
none|helped|pals|	false -14
none|helped|panel|	false 54
none|helped|papers|	false 60
none|helped|paper|	false -18
none|helped|paris|	false 22
none|helped|particular|	false 9
none|helped|parties|	false -40
none|helped|partners|	false 76
none|helped|party|	false 31
none|helped|passenger|	false -11
none|helped|pay|	false 51
none|helped|pence|	false -44
none|helped|people|	false 33
none|helped|pepper|	false 43
none|helped|percentage|	false 42
none|helped|perez|	false -48
none|helped|personally|	true 28
none|helped|person|	false -35
none|helped|peru|	false 74
none|helped|petrova-lind|	false -23
none|helped|phone|	false 61
none|helped|pickett|	false -72
none|helped|pike|	false 65
none|helped|pilot|	false 58
none|helped|plan|	false 47
none|helped|pm|	false 30
none|helped|podcast|	false 42
none|helped|podesta|	false 8
none|helped|police|	false -15
none|helped|policy|	false 33
none|helped|politely|	true 31
none|helped|political|	false 68
none|helped|politicians|	false -38
none|helped|politician|	false 11
none|helped|politico|	false -32
none|helped|polling|	false -57
none|helped|polls|	false -107
none|helped|poll|	false -130
none|helped|post|	false -8
none|helped|power|	false -9
none|helped|prentiss|	false -16
none|helped|presidential|	false 25
none|helped|president|	false -33
none|helped|press|	false -75
none|helped|previously|	true -32
none|helped|primary|	false 11
none|helped|prime|	false -53
none|helped|princess|	false 52
none|helped|privately|	true 6
none|helped|private|	false 63
none|helped|programme|	false 18
none|helped|program|	false 47
none|helped|project|	false -31
none|helped|prosecutors|	false -43
none|helped|protesters|	false 59
none|helped|publicly|	true -84
none|helped|public|	false -6
none|helped|pushing|	false 25
none|helped|putin|	false -42
none|helped|pyo|	false 30
none|helped|qatar|	false 64
none|helped|quickly|	true -37
none|helped|quillon|	false -42
none|helped|race|	false 20
none|helped|radio|	false 60
none|helped|rahimov|	false -21
none|helped|railway|	false -20
none|helped|rail|	false -32
none|helped|rally|	false -51
none|helped|ran|	false 6
none|helped|really|	true -52
none|helped|recently|	true -24
none|helped|records|	false -53
none|helped|record|	false 52
none|helped|red|	false 82
none|helped|referred|	false 81
none|helped|reid|	false -32
none|helped|release|	false -45
none|helped|repeatedly|	true -10
none|helped|reported|	false 47
none|helped|reports|	false -75
none|helped|report|	false -47
none|helped|representatives|	false -26
none|helped|republicans|	false -65
none|helped|republican|	false 24
none|helped|researchers|	false 9
none|helped|research|	false -43
none|helped|residents|	false -29
none|helped|resident|	false 53
none|helped|resources|	false 54
none|helped|rest|	false -35
none|helped|retailer|	false 77
none|helped|reynolds|	false -46
none|helped|rights|	false 55
none|helped|roll|	false 10
none|helped|rome|	false 64
none|helped|room|	false 29
none|helped|rua|	false 51
none|helped|rubio|	false -37
none|helped|ruling|	false 26
none|helped|russia|	false 57
none|helped|said|	false 61
none|helped|salas|	false -38
none|helped|same|	false 99
none|helped|sanders|	false -41
none|helped|sandhu|	false -59
none|helped|saturday|	true -32
none|helped|says|	false 61
none|helped|schlafly|	false -16
none|helped|scholars|	false 39
none|helped|schultz|	false -53
none|helped|scientists|	false 36
none|helped|scientist|	false -21
none|helped|scotland|	false 9
none|helped|search|	false 45
none|helped|second|	false 53
none|helped|secretary|	false 35
none|helped|securities|	false -34
none|helped|seemed|	false -8
none|helped|senate|	false 71
none|helped|senators|	false -60
none|helped|separately|	true 54
none|helped|sergeant|	false -43
none|helped|services|	false 54
none|helped|service|	false 49
none|helped|session|	false -20
none|helped|several|	false -27
none|helped|sexton|	false -60
none|helped|sharp|	false -9
none|helped|sheriff|	false -35
none|helped|sherry|	false -41
none|helped|she|	false -12
none|helped|shot|	false -26
none|helped|should|	true 62
none|helped|sides|	false -27
none|helped|side|	false 10
none|helped|similar|	false 14
none|helped|simply|	true 77
none|helped|single|	false 42
none|helped|slater|	false -39
none|helped|smith|	false -30
none|helped|social|	false 53
none|helped|society|	false 53
none|helped|soldiers|	false -13
none|helped|sometimes|	true 52
none|helped|some|	false 6
none|helped|son|	false 57
none|helped|sound|	false 61
none|helped|sources|	false 34
none|helped|source|	false -52
none|helped|spaniard|	false -30
none|helped|speakers|	false 40
none|helped|speaker|	false 56
none|helped|specialists|	false -29
none|helped|specifically|	true -71
none|helped|speech|	false -43
none|helped|spending|	false 43
none|helped|spokesman|	false -17
none|helped|spokesmen|	false -48
none|helped|spokesperson|	false -33
none|helped|spokeswoman|	false 46
none|helped|spot|	false 33
none|helped|staff|	false 37
none|helped|stage|	false 35
none|helped|started|	false 42
none|helped|state|	false 31
none|helped|still|	true -16
none|helped|stopped|	false 37
none|helped|strachan|	false -25
none|helped|strandberg|	false -58
none|helped|strategists|	false -63
none|helped|street|	false 29
none|helped|strongly|	true -24
none|helped|strong|	false 66
none|helped|sunday|	true 22
none|helped|supervisor|	false 69
none|helped|supporters|	false -42
none|helped|surveyed|	false -55
none|helped|survey|	false -81
none|helped|system|	false -39
none|helped|take|	false 17
none|helped|taking|	false -24
none|helped|talking|	false 46
none|helped|talks|	false 35
none|helped|talk|	false 63
none|helped|tanui|	false 64
none|helped|tassigny|	false 37
none|helped|tax|	false 77
none|helped|team|	false -72
none|helped|technology|	false -43
none|helped|tehran|	false -34
none|helped|televised|	false 41
none|helped|terrorism|	false 52
none|helped|terrorist|	false 20
none|helped|text|	false 56
none|helped|thailand|	false 6
none|helped|that|	false 21
none|helped|them|	false 8
none|helped|then|	true -35
none|helped|they|	false -41
none|helped|third|	false -20
none|helped|this|	false 109
none|helped|thursday|	true -22
none|helped|times|	false -31
none|helped|time|	false -55
none|helped|todd|	false 18
none|helped|tokyo|	false 54
none|helped|told|	false -61
none|helped|tolliver|	false 82
none|helped|took|	false -14
none|helped|top|	false 50
none|helped|tour|	false -79
none|helped|toyama|	false 69
none|helped|to|	false 10
none|helped|traded|	false 9
none|helped|traders|	false 97
none|helped|trade|	false 42
none|helped|treasury|	false -14
none|helped|trial|	false 61
none|helped|tribunal|	false 48
none|helped|troops|	false -34
none|helped|trouble|	false 40
none|helped|trump|	false -51
none|helped|trust|	false -13
none|helped|tuesday|	true -40
none|helped|tumasyan|	false 64
none|helped|turned|	false 40
none|helped|turnout|	false 43
none|helped|twice|	true 65
none|helped|twitter|	false -49
none|helped|two-thirds|	false -13
none|helped|typically|	true -32
none|helped|u.s.|	false -55
none|helped|ukraine|	false -59
none|helped|uncovered|	false 55
none|helped|unemployment|	false 25
none|helped|unesco|	false 62
none|helped|unica|	false 35
none|helped|unicef|	false 22
none|helped|unions|	false 49
none|helped|union|	false 31
none|helped|unite|	false -65
none|helped|unity|	false 46
none|helped|unit|	false -19
none|helped|university|	false -31
none|helped|unusual|	false 58
none|helped|usda|	false 55
none|helped|usually|	true 71
none|helped|uzbekistan|	false 55
none|helped|vargas-dunn|	false -61
none|helped|video|	false 11
none|helped|vietnam|	false 62
none|helped|vito|	false 12
none|helped|voice|	false 32
none|helped|voters|	false -12
none|helped|voting|	false 50
none|helped|wage|	false -19
none|helped|walker|	false -67
none|helped|washington|	false 46
none|helped|wasn’t|	true 13
none|helped|was|	true 39
none|helped|watchdog|	false -43
none|helped|watchers|	false 25
none|helped|watch|	false -24
none|helped|wbc|	false 63
none|helped|we'd|	true -20
none|helped|weapons|	false 48
none|helped|weaver|	false -56
none|helped|wednesday|	true -41
none|helped|weeks|	false 52
none|helped|week|	true -81
none|helped|went|	false 59
none|helped|were|	true 54
none|helped|we|	false -11
none|helped|when|	false -53
none|helped|where|	false 29
none|helped|which|	false -36
none|helped|while|	false 26
none|helped|whitlock|	false 69
none|helped|who|	false 16
none|helped|widely|	true -23
none|helped|will|	true 26
none|helped|without|	false 25
none|helped|woman|	false 19
none|helped|women|	false -57
none|helped|won|	false -11
none|helped|words|	true 84
none|helped|workers|	false -30
none|helped|work|	false -47
none|helped|world|	false -14
none|helped|wouldn’t|	true -61
none|helped|wunder|	false -21
none|helped|years|	false 38
none|helped|yesterday|	true -58
none|helped|yet|	true 8
none|helped|yonhap|	false 7
none|helped|zambia|	false 56
none|helped|zealand|	false 57
none|helped||	false -37
none|helped|–|	false -25
none|helped|—|	false -25
none|helped|’s|	false 21
none|helped|’|	false 44
none|highlight|	participle 13	past -13	present 14
none|hint|	past -50	present 8
none|hit|	base 50	present 26
none|hold|	base 44	participle 55	past 13	present 60
none|hope|	base 42	participle -21	past -38	present -14
none|identify|	base -20	past 18
none|imagine|	base 63	past 46
none|imply|	participle -45
none|indicate|	base -35	past -21	present 17
none|inform|	past -18
none|insist|	base -6	past -60
none|instruct|	past 13
none|insult|	present 22
none|intend|	base 26	present -28
none|interrupt|	past -8
none|introduce|	participle 6	past 66
none|inverted|	judging 43	past 36	present 54	saying 44
none|invite|	past 40
none|invoke|	past -26
none|issue|	base -13	past 23	present 106
none|joke|	past 34	present 29
none|judging|	participle -14
none|knock|	base 67
none|know|	participle 12	present -52
none|label|	past -15
none|lambaste|	past -54
none|lament|	past -33
none|lash|	past 35
none|laugh|	past 57	present 38
none|learn|	base 46	past -16
none|liken|	past -54
none|like|	base 25	past 39	present 57
none|list|	base 109	participle -16	present 19
none|lobby|	base 90	past -8
none|love|	base 26	past 6
none|maintain|	base 32	past 25	present 12
none|mean|	base 27	participle 96	past -8	present 51
none|mention|	base -35	participle -54	present 30
none|message|	base 36	present -20
none|mock|	participle -59	past 33
none|murmur|	present 59
none|name|	base 49	past 20	present 98
none|need|	base 21	past 16	present 63
none|negated|	false 12	true -18
none|nominate|	base 6	participle 35	past -16
none|note|	base 16	participle -38	past -20
none|noun|document|	base -6	judging -15	past -10	present -42	thinking -38
none|noun|name|	base 11	judging 6	present 9	saying 7	thinking 18
none|noun|other|	base 8	present 31	saying 15	source -7	thinking 14
none|noun|pronoun|	base 10	judging -6	present -16	thinking 10
none|noun|speaking|	base -13	judging 10	saying -12	source 7
none|object|	base 64	past 23
none|observe|	past -51
none|offer|	participle -30	past 45	present 30
none|opens|capital|	base 11	participle -16	past -8	present 8	saying -6	source 22	thinking 15
none|opens|determiner|	base 15	judging 20	participle 7	present 8	source -18
none|opens|possessive|	base 45	judging -28	participle 24	saying 49
none|opens|pronoun|	base 10	judging -6	present -16	thinking 10
none|opens|that|	base -14	participle 17	past 43	present 44	saying 37	thinking 33
none|opens|verb-judging|	base 89	judging 9	participle 12	past 25	present -46	saying 37	thinking 32
none|opens|verb-saying|	past -22	saying 18
none|opens|verb-thinking|	past 17	present 43	saying 47
none|opens|verb|	base -16	judging 14	past 31	source 34	thinking 7
none|opens|word|	base -19	judging -16	present 13	saying 8	source -18	thinking -11
none|oppose|	base -15	participle 34	present -20
none|order|	base 11	past 10	present 121
none|outline|	participle -26	past 11
none|paint|	base 27	past 34	present -52
none|persuade|	base -16	past 7
none|phone|	base 76	present 44
none|plan|	base 21	past 29
none|plead|	past 28
none|pledge|	base -20	participle -49	past 26	present 17
none|point|	base 44	participle -47	past -15	present 45
none|portray|	base 6	past -24
none|post|	base 33	past 13
none|praise|	base -10	participle -26	past 18	present -49
none|pray|	past 60
none|predict|	base -8	past -36	present -14
none|prefer|	base 13	past 6	present -56
none|present|	past 63	present 16
none|press|	base 28	past 33
none|promise|	participle -40	past 21	present 20
none|propose|	participle -20
none|protest|	base 66	past 60
none|prove|	base -17	past 43	present 46
none|purport|	past 58
none|question|	base 31	participle -26	past -12
none|quote|	base -12	past 43	present 48
none|rail|	base 21	past -56
none|raise|	base 99	participle 88	past -12	present 76
none|rank|	base 26	participle 11	past 97	present -12
none|rate|	base 83	participle 68	past 61	present 79
none|read|	participle 42	past 67
none|realize|	past -6
none|reason|	base 44	present 70
none|rebuff|	past 39	present 50
none|rebuke|	past -24
none|recall|	base 7	participle -78	past 22
none|reckon|	past -49
none|recognize|	base -12	participle 26	past -44	present -29
none|recommend|	past -23	present -57
none|record|	base 22	past 20	present -41
none|recount|	base 77	past -12
none|reference|	participle -9	past -41
none|refer|	base 14	participle -62	past 51	present -16
none|reflect|	base 26	participle 39	past 10	present 23
none|refuse|	participle 13	past 25	present -17
none|regard|	past -48
none|regret|	base 29	participle 35	past 55
none|reiterate|	past -12
none|reject|	base -6	participle -30	present 81
none|relate|	past 33
none|relative|	base 19	judging -12	participle 10	past 9	present -14	saying 24
none|remark|	past -51	present 28
none|remember|	present -25
none|remind|	participle -33	past 44
none|rename|	past 48
none|repeat|	base 19	participle 16	past 13
none|reply|	base 27	past -10
none|report|	base 18	participle -11	past 13	present -55
none|request|	base 100	past -7	present -24
none|respond|	base 11	participle 44
none|retort|	past -45
none|retweet|	past -11
none|reveal|	base 29	participle -59	past -16
none|rule|	base -28	participle 88	past -21	present 57
none|saying|	participle 11
none|say|	participle -17	past -33	present -16
none|scold|	present 44
none|seek|	base 19	present -7
none|see|	base -18	participle 31	past 27	present 11
none|shared|	base 15	judging -8	participle -9	past -31	present 21	thinking -7
none|shoot|	past 58
none|show|	base -21	participle 32	past 19	present -31
none|shrug|	past -6
none|signal|	base -9	past 20	present -20
none|sign|	base 20	participle 50	past 20	present 41
none|sing|	base 26	participle 36	past 95	present 20
none|slam|	participle -37	past -57	present -16
none|slap|	past -17
none|slate|	base 57	past 49
none|snap|	base 55
none|speak|	base 62	participle 66	past 18	present 23
none|speculate|	base -13
none|state|	base 63	participle -66	past -84	present 80
none|stress|	past -23
none|subject|name|	judging 6	saying 7	thinking 18
none|subject|pronoun|	judging -6	thinking 10
none|submit|	past 9
none|suggest|	base -23	participle -33	past -74	present 31
none|support|	participle 18	past -35	present -7
none|suspect|	base 35	past -28	present -14
none|tag|	base 50
none|talk|	base 37	participle 28	past -34	present 16
none|tell|	base -21	participle 18
none|testify|	participle 15
none|text|	base 62	past 40	present 38
none|thank|	base 55	participle -60	past 50	present 86
none|thinking|	base 9	present 14
none|think|	base -17	participle 9	past 23	present -31
none|threaten|	participle 6	past -7	present 37
none|title|	base 80	past -15	present 47
none|tout|	participle -6	past -15
none|to|false|	base 11	present 7
none|to|true|	participle 59	past 24	present 21
none|treat|	past 58
none|trust|	base 16	present 40
none|try|	base 18	participle 10	past 51	present 66
none|tweet|	base 26	participle -34	past -16
none|understand|	base -41	past 66	present -35
none|urge|	past -10	present 67
none|use|	base 117	participle 28	past 41	present 30
none|utter|	past 31
none|venture|	base 70
none|verify|	past 56
none|view|	base -19	past 16	present -22
none|voice|	base 74
none|volunteer|	base 58	past 17	present 69
none|vote|	participle 10	present 85
none|vow|	participle -26	past -47	present -49
none|want|	past -22	present 38
none|warn|	base 7	past -12	present 62
none|wave|	base 45	participle 60	past 44	present 50
none|weigh|	base 31	participle 52	past -8	present 65
none|welcome|	base -9	past 38
none|wish|	base 9	past 17
none|wonder|	base -11	participle 14	past 7
none|worry|	past -79	present 45
none|write|	base 28	present -8
start|	after -11	before -29	late -15	source 7	that 9
start|after|	add 31	argue 59	ask -53	call -53	champion -48	consider -21	explain -7	find -43	hear 43	insist -30	lobby -38	note 31	promise -25	recall -11	reply 52	report -63	rule 9	say -12	show 33	sing -30	suggest 65	tell 10	thank -41	think -10	vote -53	write 40
start|after|add|	auxiliary 24	coordinator 58	none 47	verb -13
start|after|add|first|	and 58	was -47
start|after|adverb|none|	saying -7
start|after|adverb|	preposition -50	word 21
start|after|adverb|verb|	saying 19
start|after|argue|	adverb -7	auxiliary 45	none 26
start|after|asks|false|	auxiliary 7	marks -6	none -33	to 16
start|after|asks|true|	auxiliary 60	none -36
start|after|auxiliary|	adverb 86	auxiliary 63	determiner -54	preposition -9	quote 49	that 59	verb-thinking 80
start|after|auxiliary|auxiliary|	saying 106	thinking -32
start|after|auxiliary|none|	judging -32	saying 33
start|after|auxiliary|to|	saying -10
start|after|auxiliary|verb|	saying -19
start|after|before|	, -11
start|after|believe|	auxiliary -24	none 23	word 36
start|after|believe|first|	is -78
start|after|call|	verb -44
start|after|capital|auxiliary|	saying 66
start|after|capital|	possessive -52	verb-saying -25	word 11
start|after|champion|	auxiliary -48
start|after|coordinator|	adverb 12	capital -51	determiner 32	pronoun 77	word -36
start|after|coordinator|auxiliary|	judging -48	saying 16
start|after|coordinator|none|	saying 24
start|after|coordinator|verb|	saying -7
start|after|determiner|marks|	judging -35
start|after|determiner|none|	saying -10	thinking -48
start|after|determiner|	preposition 34	word -34
start|after|determiner|verb|	saying -36
start|after|explain|	auxiliary 13
start|after|explain|first|	is 50
start|after|first|	a -66	adding -37	and -28	are 10	because 6	but 56	citing -56	could 23	director -34	for -27	grammar -50	had -13	has -11	have 13	he 58	her 23	including 57	is 22	it 40	of -26	one 46	she -13	that 78	they 47	to 16	were 20	which -17	who -63	will 38	would -34
start|after|judging|	auxiliary -57	base -66	coordinator -59	determiner -62	past -54	present -62	word -64
start|after|judging|first|	and -47	the -50
start|after|note|	auxiliary 43	none 48	word -39
start|after|opening|auxiliary|	true 60
start|after|opening|capital|	false 68	true -53
start|after|opening|coordinator|	false 21
start|after|opening|determiner|	false -32	true -10
start|after|opening|preposition|	false 31	true 30
start|after|opening|pronoun|	false -42	true -24
start|after|opening|quote|	false -82
start|after|opening|subordinator|	false 65	true 25
start|after|opening|that|	true -37
start|after|opening|word|	false -18
start|after|order|direct|	judging -82	saying 47	thinking -11
start|after|order|inverted|	judging -61	saying -101
start|after|preposition|auxiliary|	saying -71
start|after|preposition|	determiner -62	word -19
start|after|preposition|none|	saying -42
start|after|promise|	auxiliary -25
start|after|pronoun|	auxiliary -6	verb-thinking 43	word 54
start|after|pronoun|verb|	saying 47
start|after|recall|	auxiliary 32	none -26
start|after|reply|	auxiliary 57
start|after|report|first|	citing -22
start|after|report|	none -22	verb -55	verb-judging -22
start|after|rule|	auxiliary 9
start|after|saying|	adverb 6	auxiliary 22	base 37	capital 22	coordinator 19	determiner -8	participle -56	preposition -62	pronoun 20	that 78	verb-judging -27	verb-saying -76	verb-thinking 6
start|after|saying|first|	a -50	adding -37	and -11	because 6	but 61	citing -56	could 23	director -34	for -11	had -13	have 64	it 40	of -26	one 57	she -13	that 78	the 7	they 47	to 16	who -63	will 38	would -34
start|after|say|	capital 28	coordinator 126	determiner -23	marks -10	none -46	preposition -60	pronoun 6	that 41	to -13	verb 9	verb-judging -17	verb-saying -38	verb-thinking -30	word 61
start|after|say|first|	a -38	adding -37	and 123	because 41	but 56	could 19	director -34	for -11	had -33	is 19	she -13	that 41	they 42	was -42	who -51	would -46
start|after|sing|	verb -30
start|after|subordinator|auxiliary|	saying 44
start|after|subordinator|none|	saying -42
start|after|subordinator|	preposition -58	pronoun 27	word -27
start|after|subordinator|verb|	saying -21
start|after|suggest|	auxiliary 41	verb 39
start|after|tell|	verb 22
start|after|thank|	determiner -41
start|after|that|	auxiliary 32	determiner 61
start|after|that|auxiliary|	saying 42
start|after|that|verb|	saying 61
start|after|thinking|	auxiliary 34	base -18	determiner -22	past 30	preposition -46	present -52	word -16
start|after|thinking|first|	a -48
start|after|think|	none -13
start|after|verb-judging|none|	saying -18
start|after|verb-judging|	word -28
start|after|verb-saying|auxiliary|	saying -58
start|after|verb-saying|	determiner -58	that -37
start|after|verb-saying|none|	saying -52
start|after|verb-saying|verb|	saying -45
start|after|verb-thinking|	determiner 58
start|after|verb-thinking|none|	saying -16
start|after|verb|false|auxiliary|	judging -57	saying 25	thinking -30
start|after|verb|false|marks|	judging -40	saying 16
start|after|verb|false|none|	judging -51	saying 8	thinking -41
start|after|verb|false|to|	judging -51	saying 15
start|after|verb|false|verb|	judging -7	saying 18	thinking 32
start|after|verb|true|auxiliary|	saying 23
start|after|verb|true|marks|	saying -18
start|after|verb|true|none|	judging -44	saying -34	thinking -6
start|after|verb|true|to|	saying 14
start|after|verb|true|verb|	saying -23
start|after|vote|	determiner -38	none -45
start|after|words|10-15|false|	auxiliary -28	none -19	verb -16
start|after|words|10-15|true|	auxiliary 10	none -31	to 33	verb -8
start|after|words|1|false|	auxiliary 12	marks 18	none 38	verb 12
start|after|words|2|false|	marks -16	none -38	to 28	verb 23
start|after|words|2|true|	auxiliary 63	none -35
start|after|words|3|false|	auxiliary -7	none -14	to -64	verb 47
start|after|words|3|true|	verb 55
start|after|words|4-5|false|	auxiliary 88	none 29	to 48	verb 70
start|after|words|4-5|true|	auxiliary 19	none 22	verb -89
start|after|words|6-9|false|	auxiliary -31	marks -43	verb -29
start|after|words|6-9|true|	marks -18	none -9	verb 11
start|after|word|	auxiliary 32	coordinator -54	determiner 43	preposition -14	quote -52
start|after|word|auxiliary|	saying 52
start|after|word|marks|	saying -52
start|after|word|none|	judging -27	saying -13	thinking 15
start|after|word|to|	saying 49
start|after|word|verb|	saying 20
start|after|write|	auxiliary 10	coordinator -36	marks 59	word 62
start|after|write|first|	and -36
start|asks|	accuse -70	agree -66	allow 20	announce -58	argue -86	ask 33	attack 8	back -78	call 32	care 44	charge -77	cite -35	comment 24	compare 17	confirm -37	consider -11	continue 13	credit 32	debate -15	decline -6	describe 39	disagree -26	discuss 17	dismiss -48	echo -57	email -51	expect -75	explain 38	favor 17	feel -50	find -18	hear -49	how 56	if 52	issue -53	joke -48	laugh -32	like -9	mention -68	name -31	need 26	object -74	offer -69	order -60	outline 19	plan -39	point 25	praise -53	predict -63	present -53	press -72	promise -65	propose -47	protest -45	question 31	raise -31	recall 33	record -60	refer -46	refuse -71	remember -8	respond -53	reveal -8	rule -79	say -49	see 8	seek -59	shoot -44	show -15	speak 7	state -66	support -56	talk 35	tell 9	thank -87	think 33	try 9	urge -56	use -67	volunteer -32	vote -60	want 50	what 26	when -38	where -32	whether 25	which -15	who -20	why 40	wonder 15	worry 12	write 22
start|asks|accuse|	past -70
start|asks|agree|	base -50	past -21
start|asks|announce|	past -54
start|asks|argue|	past -43
start|asks|ask|	base 30	participle 26	past 28	present -50
start|asks|back|	base -57	past -64
start|asks|believe|	present -54
start|asks|call|	past -109
start|asks|care|	base 28
start|asks|comment|	base 39
start|asks|compare|	past -55
start|asks|confirm|	past -37
start|asks|consider|	base -58	participle -8	past -8
start|asks|credit|	base -85
start|asks|debate|	base -49
start|asks|decide|	participle 15	present -48
start|asks|decline|	past -6
start|asks|describe|	past 18
start|asks|disagree|	base -26
start|asks|discuss|	base 23	past -24
start|asks|dismiss|	past -48
start|asks|email|	base -48
start|asks|expect|	past -65
start|asks|explain|	base 26	past 8	present 33
start|asks|feel|	past -50
start|asks|find|	base -87	past -73
start|asks|hold|	participle -35	present -51
start|asks|introduce|	past -58
start|asks|issue|	base -39
start|asks|joke|	past -48
start|asks|know|	past -54	present 15
start|asks|laugh|	past -24
start|asks|learn|	past 6
start|asks|like|	base -9
start|asks|mention|	base -62	past -26
start|asks|name|	past -29
start|asks|need|	base 33
start|asks|note|	past -9
start|asks|object|	past -56
start|asks|offer|	past -57
start|asks|order|	past -60
start|asks|plan|	present -39
start|asks|point|	present 12
start|asks|praise|	past -41
start|asks|press|	base -52
start|asks|promise|	past -61
start|asks|propose|	past -47
start|asks|question|	base 12	participle 39	past 7	present 12
start|asks|raise|	base -22
start|asks|recall|	past 36
start|asks|refer|	past -46
start|asks|refuse|	past -71
start|asks|remember|	base -51	past 15
start|asks|respond|	base -63
start|asks|say|	base -38	participle 30	past -43	present -76
start|asks|see|	base -9
start|asks|show|	base 37	participle -15	past -9	present -36
start|asks|speak|	past 8
start|asks|state|	base -54	present -49
start|asks|support|	base -55	past -37
start|asks|talk|	participle 30
start|asks|tell|	base 36	past -108
start|asks|thank|	past -87
start|asks|think|	past 26
start|asks|try|	participle 9
start|asks|urge|	past -56
start|asks|use|	base -49	past -46
start|asks|vote|	base -59
start|asks|want|	base -8	past 62	present -52
start|asks|wonder|	base 37	participle -11
start|asks|write|	past 22
start|before|(|auxiliary|	preposition -41	saying -33
start|before|(|	capital -75
start|before|(|none|	preposition -34	saying -36	thinking 24
start|before|(|verb|	saying -44	word -18
start|before|,|none|	saying -23
start|before|,|	preposition -31	subordinator -12	word -38
start|before|,|verb|	, -31	saying -42	thinking -36
start|before|-|auxiliary|	saying -62
start|before|-|	capital -68
start|before|-|verb|	saying 21
start|before|according|	( -57	) -56	, -21	- -31	adverb 12	auxiliary -21	coordinator 20	determiner -7	none 19	stop 10	subordinator 47	to -42	verb 9	verb-saying 65	word -10
start|before|according|first|	a -43	and -25	at 15	but 10	clinton 17	exports 12	hillary 10	in 33	it -32	london -25	more 7	mrs. 10	of 63	one -26	sanders 15	the 7	there 23	trump -12	washington -30
start|before|according|source|auxiliary|	, -22	preposition -18	stop 19	word -13
start|before|according|source|none|	, -9	capital 34	preposition 27	stop -15	word 22
start|before|according|source|to|	, -19	stop 21
start|before|according|source|verb|	, 18	adverb 52	capital -46	stop 11	verb-saying 66	word -16
start|before|	accuse -61	acknowledge -38	add -20	admit -65	advise -41	affirm -61	agree -29	aim -43	allege -56	allow -41	answer -78	apologise -53	appeal -66	applaud -35	argue -22	ask -101	assume -44	assure -40	attack -89	attribute -37	back -102	blame -63	blast -45	boast -37	call -35	care -75	cast -51	caution -59	challenge 12	champion -66	charge -70	chip -35	cite -58	claim -72	commend -21	comment -86	compare -68	complain -6	concede -73	conclude 52	confirm 15	consider 27	contend -51	continue -90	counsel -38	counter -50	credit -52	debate -62	decide -73	decline -85	decry -45	deem 17	defend -68	deliver -40	demand -62	deny -101	disagree -65	discuss -46	dismiss -51	dispute -57	doubt -36	echo -46	email -77	endorse -78	estimate 20	expect -74	explain -52	express -73	favor -70	fear -63	feel -37	figure -41	find 23	fire -60	forecast -79	hail -41	hear 6	hint -38	hit -33	hold -83	hope -51	indicate -18	inform -54	insist -40	intend -43	interpret -56	introduce -45	invite -45	invoke -55	issue -82	joke -47	knock 24	know -80	lament -54	laugh -80	learn -35	like -11	list -69	maintain -63	mention -43	mock -19	name -69	need -70	nominate -52	offer -35	oppose -33	order -87	persuade -44	phone -48	plan -58	plead -72	pledge -61	point -52	post -20	praise -71	predict 19	present 16	press -55	promise -92	propose -65	prove -50	question -71	quote -61	rail -60	raise -81	rank -60	rate -42	reason -55	recall -86	recommend -83	record 37	recount -45	refer -23	reference -55	reflect -64	refuse -54	reiterate -50	reject -60	relate -36	remark -31	remember -52	remind -20	repeat -60	report 40	respond 26	retort -15	rule 19	see -73	seek -55	shoot -59	show 16	shrug -59	sign -106	signal -61	sing -63	slam -44	speak -73	state -55	stress -64	suggest -21	support -11	talk -85	tell 28	testify -48	thank -44	think 6	trust -42	try -78	understand -46	urge -79	use 9	venture -38	view -55	voice -56	volunteer -51	vote -95	vow -14	want 21	warn -18	wave -46	weigh -47	welcome -60	wonder -51	worry -61	write 25
start|before|accuse|	auxiliary -25	capital -56	determiner -31	none -43	preposition -57	verb -38	word -24
start|before|accuse|first|	a -24	in -18	the -28
start|before|acknowledge|	auxiliary -51	capital -35	determiner -32	none -14	preposition -39	that -48	verb -31
start|before|add|	, -69	auxiliary 18	capital 59	determiner -98	none -15	preposition -68	pronoun -17	stop 25	verb -85
start|before|add|first|	he -17	the -72
start|before|admit|	, -50	auxiliary -50	capital -31	determiner -37	none -43	preposition -29	pronoun -45	that -14
start|before|admit|first|	bastian -13	the -37
start|before|adverb|none|	saying -21
start|before|adverb|	word -40
start|before|advise|	capital -26	none -27	preposition -36
start|before|affirm|	capital -68	none -51
start|before|agree|	capital -63	determiner 9	none -63	preposition -76	stop 12	verb -59
start|before|agree|first|	the 12
start|before|aim|	none -42	preposition -46
start|before|allow|	none -41	preposition -36
start|before|announce|	auxiliary -54	capital 35	determiner -88	none 19	preposition 17	pronoun -51	stop -50	that -54	verb 46	word -50
start|before|announce|first|	on -37	the -55
start|before|answer|	auxiliary -56	capital -74	none -37	preposition -25	that -72	verb -47
start|before|answer|first|	asked -74
start|before|apologise|	capital -31	determiner -44	none -36	preposition -46
start|before|apologise|first|	the -44
start|before|appeal|	capital -39	determiner -29	none -50	preposition -63	verb -22	word -22
start|before|appeal|first|	denver -22
start|before|applaud|	capital -30	none -30	subordinator -28
start|before|apposed|judging|none|	determiner -9	preposition -54
start|before|apposed|judging|verb|	preposition -64
start|before|apposed|saying|auxiliary|	preposition 22	stop -89
start|before|apposed|saying|none|	capital -70	determiner -78	preposition 53	pronoun -75	stop -66	that -59	word -55
start|before|apposed|saying|verb|	determiner -36	stop 15
start|before|apposed|thinking|verb|	preposition -46
start|before|apposition|judging|none|	adverb -71	capital -33	determiner -47	preposition -75	pronoun -89	that -16	verb-judging -25	verb-saying -16	word -38
start|before|apposition|judging|verb|	determiner -28	preposition -37	stop -43
start|before|apposition|saying|auxiliary|	capital -70	determiner -52	stop -74	that -31	word -49
start|before|apposition|saying|none|	adverb -31	auxiliary -13	capital -136	determiner -125	preposition -144	pronoun -51	stop -89	subordinator -74	that -50	verb-saying -27	word -107
start|before|apposition|saying|to|	that -20
start|before|apposition|saying|verb|	capital -34	determiner -69	preposition 6	pronoun -70	subordinator -30	that -37	word -84
start|before|apposition|thinking|none|	capital -30	determiner -50	preposition -75	pronoun -53	word -41
start|before|argue|	, -36	adverb -41	auxiliary 15	capital -47	determiner -42	none -12	preposition -17	subordinator -23	that -43	to -20	verb -13
start|before|argue|first|	giles -14	in -36	senior -30	speaking -19	the -36
start|before|asks|false|	none -43	to -38
start|before|asks|true|	auxiliary 37	none 7	to -48
start|before|ask|	adverb -22	auxiliary -55	capital -87	determiner -59	none -82	preposition -73	stop -53	subordinator -68	that -47	to -20	verb -55	word -24
start|before|ask|first|	a -33	abu -17	at -27	during -21	her -15	his -10	in -51	oil -19	paul -7	that -40	the -39	their -10	wing -9
start|before|assure|	none -40	preposition -52
start|before|attack|	capital -80	determiner -41	none -69	preposition -64	verb -44	word -27
start|before|attribute|	capital -24	determiner -23	none -37	subordinator -28
start|before|attribute|first|	because -28	executive -24
start|before|auxiliary|	capital -35	verb-saying -51	word -52
start|before|auxiliary|none|	saying -56	word -19
start|before|auxiliary|verb|	judging -16	saying -11	stop -6
start|before|back|	auxiliary -51	capital -90	coordinator -38	determiner -48	none -70	preposition -88	stop -37	subordinator -42	to -23	verb -57	word -32
start|before|back|first|	at -8	in -22	the -43
start|before|before|	 -87	! -55	) -37	: -81	; -66	? 23	start -8
start|before|believe|	, 28	capital -54	determiner -8	none -16	pronoun 23	subordinator -40	that -47
start|before|believe|first|	the -35
start|before|blame|	capital -73	determiner -31	none -51	preposition -35	stop -48	verb -33	word -34
start|before|blame|first|	democratic -37	réka -36	the -10	vind -30
start|before|blast|	preposition -48
start|before|call|	, -29	auxiliary -64	capital -9	coordinator -54	determiner -66	none -9	preposition -19	pronoun -82	quote -67	stop -29	verb -105	word -51
start|before|call|first|	a -27	argentina -21	growers -51	her -36	his -19	in -44	its -24	jolyon -31	oatly -41	on -33	one -30	the -29
start|before|capital|	& -31	' 13	( -140	- -16	adverb -33	auxiliary 22	capital -35	coordinator 33	determiner -10	possessive 8	preposition 9	subordinator -6	that 81	verb-judging -79	verb-saying -50	verb-thinking -47	word 6	– 59	— -116	’ -57
start|before|capital|auxiliary|	, 23	: -48	adverb -28	auxiliary -46	coordinator -7	determiner -40	end 6	judging -19	preposition 19	pronoun -20	saying 20	source -9	stop -15	subordinator 13	thinking -122	word 32
start|before|capital|none|	' -44	, 19	- -59	: -83	adverb -15	auxiliary -118	capital 22	coordinator -128	determiner -78	end -119	possessive -54	preposition 6	quote -12	saying -16	source -18	stop -20	subordinator -120	that -97	thinking -31	verb-judging -79	verb-saying -13	verb-thinking -99	word -31	’ -38
start|before|capital|to|	auxiliary -27	capital -61	determiner -27	end -43	judging -49	preposition 22	pronoun -51	saying -45	source 7	stop -6	subordinator -32	that -38	thinking -41	word -36
start|before|capital|verb|	) -37	, 38	: 22	adverb -22	auxiliary -52	capital -90	coordinator -73	determiner 6	end 15	judging -98	preposition 22	pronoun 24	quote -64	source 21	stop -22	subordinator -49	that 9	verb-saying 51	verb-thinking 23	word -18
start|before|care|	capital -40
start|before|cast|	determiner -31	preposition -42	verb -45
start|before|caution|	capital -35	coordinator -71	none -59
start|before|challenge|	capital 20	none -74	preposition 11
start|before|champion|	, -38	capital -65	none -66	preposition -58
start|before|charge|	capital -92	none -66	preposition -70
start|before|chip|	capital -35	word -35
start|before|cite|	auxiliary -30	capital -41	determiner -45	none -50	preposition -34	subordinator -29	verb -36	verb-saying -20
start|before|cite|first|	in -12	the -39
start|before|claim|	auxiliary -24	capital -43	determiner -40	none -37	preposition -63	that -22	verb -61
start|before|claim|first|	the -41
start|before|commend|	determiner -22	none -21
start|before|commend|first|	a -19
start|before|comment|	capital -50	determiner -55	none -80	preposition -52	stop -60
start|before|comment|first|	the -55
start|before|compare|	capital -32	determiner -57	none -36	preposition -67	verb -57
start|before|compare|first|	a -19
start|before|complain|	adverb -31	auxiliary -38	capital -67	determiner 13	none 10	preposition -78	stop -53
start|before|complain|first|	an 23	gavi -32	in -60
start|before|concede|	auxiliary -49	capital -52	coordinator -31	determiner -22	none -36	preposition -31	pronoun -45	that -24	verb -55
start|before|concede|first|	but -31	in -19	the -22
start|before|conclude|	stop 47
start|before|confirm|	auxiliary 54	capital -47	determiner 34	none -93	preposition -60	stop 53	that -47	verb -7
start|before|confirm|first|	in -23	noelle -15	ruth -53	the -8
start|before|consider|	, -36	auxiliary -49	capital 25	determiner 12	none 11	preposition 24	subordinator -46	verb 24	word -46
start|before|consider|first|	the -35
start|before|contend|	determiner -23	none -47	preposition -16	that -17
start|before|contend|first|	the -23
start|before|continue|	capital -52	none -52	preposition -84	verb -56
start|before|coordinator|	, -36	adverb -23	auxiliary 36	capital 20	coordinator -16	determiner -40	preposition -76	pronoun 10	subordinator -49	word -77
start|before|coordinator|auxiliary|	determiner -39	judging -48	preposition -69	source -21	stop 9	that -33	thinking -45
start|before|coordinator|none|	auxiliary -76	capital -40	coordinator -40	determiner -17	judging -63	pronoun -59	source -26	stop -21	that -37	thinking -58	word -59
start|before|coordinator|to|	, 6	saying -17
start|before|coordinator|verb|	adverb -35	determiner -34	judging -43	preposition -16	saying -43	stop 16	that -66	thinking -43
start|before|counsel|	capital -50	none -44	preposition -41
start|before|counsel|first|	in -41
start|before|counter|	capital -50	none -50
start|before|credit|	determiner -40	none -22	stop -32	verb -53
start|before|credit|first|	its -15	the -41
start|before|criticize|	capital -81	determiner -60	none -85	verb 17
start|before|criticize|first|	in -47
start|before|debate|	auxiliary -54	capital -79	determiner -34	none -45	preposition -25	subordinator -40	word -20
start|before|decide|	auxiliary -49	capital -33	determiner -55	none -50	preposition -59	word -20
start|before|decide|first|	the -54
start|before|declare|	capital 13	none -68	that -26
start|before|declare|first|	in -50
start|before|decline|	capital -67	determiner -22	none -74	preposition -82
start|before|decline|first|	the -17
start|before|decry|	none -45
start|before|defend|	capital -61	determiner -32	none -63	preposition -36	stop -60	verb -30
start|before|defend|first|	in -22	wolf -24	zf -41
start|before|deliver|	capital -50	determiner -33	none -55	preposition -29
start|before|demand|	determiner -57	preposition -50
start|before|deny|	auxiliary -31	capital -82	determiner -54	none -88	preposition -32	pronoun -43	stop -54	that -9	verb -46	word -28
start|before|deny|first|	a -15	the -48
start|before|describe|	capital 7	determiner -70	none 9	preposition -67	subordinator -64	verb -51
start|before|describe|first|	in -43	its -16	katherine -44	when -37
start|before|determiner|	, -23	adverb -24	capital -50	determiner -23	preposition 21	verb-judging -36	verb-saying -34	verb-thinking 20	word 24
start|before|determiner|auxiliary|	, -9	; -28	capital 24	determiner -28	judging -97	pronoun -85	saying 20	source 28	stop 63	thinking 21	verb-thinking -31	word 6
start|before|determiner|none|	, -43	; -36	adverb -81	auxiliary -117	capital -62	coordinator 15	judging -73	preposition -67	pronoun -13	quote -112	saying -43	source 12	stop 23	subordinator -93	that -63	thinking -51	verb-judging -53	verb-saying -86	verb-thinking -59	word -54
start|before|determiner|to|	judging -25	saying 15	stop 18
start|before|determiner|verb|	, 32	adverb -19	auxiliary -97	capital -45	determiner -105	pronoun -18	quote -53	saying -12	source -44	stop -19	subordinator -41	that -53	thinking -31	verb-judging -39	word -34
start|before|direct|judging|auxiliary|	capital -40	determiner -75	preposition -12	pronoun -53	word -65
start|before|direct|judging|none|	$ -32	, -51	auxiliary -20	capital -79	coordinator -26	determiner -60	end -40	pronoun 22	stop -59	subordinator -48
start|before|direct|judging|to|	capital -38	preposition 18	word -31
start|before|direct|judging|verb|	, -36	capital -62	coordinator -33	determiner -77	preposition 7	pronoun -38	stop -50	word -61
start|before|direct|saying|auxiliary|	, -45	: -58	; -35	adverb -40	capital 21	determiner -35	end 24	preposition -8	pronoun -20	stop 27	subordinator 43	that -6	word 10
start|before|direct|saying|none|	, -56	: -84	; 23	adverb -97	auxiliary -62	capital 13	coordinator -64	determiner -6	end -102	preposition -26	pronoun 8	stop 38	subordinator -74	that -121	verb-judging -47	verb-thinking 29	word -62
start|before|direct|saying|to|	, -34	capital -76	determiner 9	pronoun -67	stop 14	that -51
start|before|direct|saying|verb|	, -37	: 31	auxiliary -12	capital -21	coordinator -35	determiner -20	end 12	preposition 10	pronoun -7	stop -36	subordinator -73	that -22	verb-saying 15	verb-thinking 28	word -41
start|before|direct|thinking|auxiliary|	, 10	coordinator -46	determiner -56	preposition -12	pronoun -42	stop 23	subordinator -42	that -59	word -41
start|before|direct|thinking|none|	, 28	auxiliary -61	determiner -73	end -52	preposition -121	pronoun -36	stop 11	subordinator -59	that 19	verb-saying -41	word -91
start|before|direct|thinking|verb|	, -64	adverb -56	capital -44	determiner -65	end -14	preposition -12	pronoun 14	stop 25	subordinator -38	word -69
start|before|disagree|	capital -35	none -50	stop -38
start|before|disclose|	auxiliary -62	capital 37	none 36
start|before|discuss|	determiner -36	none -36
start|before|dismiss|	capital -46	determiner -26	none -51	preposition -25	subordinator -26
start|before|dispute|	determiner -62	none -57	stop -44
start|before|dispute|first|	a -43	the -38
start|before|echo|	none -56
start|before|email|	capital -44	none -55	preposition -59	verb -40
start|before|endorse|	capital -65	none -66	preposition -57	verb -49
start|before|estimate|	auxiliary 30	capital 14	determiner -33	none -58	preposition 24	that -32	verb 6
start|before|estimate|first|	danicley -37	its -12	tigran -26
start|before|expect|	capital -37	determiner -59	none -38	preposition -66	subordinator -33	verb -53	word -26
start|before|explain|	, -11	auxiliary -21	determiner -61	none -69	verb -44
start|before|explain|first|	the -39
start|before|express|	capital -57	determiner -32	none -68	preposition -34	word -43
start|before|express|first|	in -23	the -40
start|before|fear|	capital -47	determiner -44	none -14	preposition -28	verb -50
start|before|feel|	determiner -18	none -7	subordinator -42	verb -45	word -42
start|before|feel|first|	as -33
start|before|figure|	none -36	preposition -35
start|before|find|	, 54	adverb -37	auxiliary -29	coordinator -78	determiner 18	end 21	none -25	preposition -29	pronoun -67	stop 31	subordinator -24	that -78	to 19	verb 26	word -84
start|before|find|first|	a 49	but -63	clementine -38	her -42	what -52	with -49	yusuf -36
start|before|fire|	capital -56	none -59
start|before|first|	( -63	, -75	- -13	12 -40	17 -14	23 -22	4 -28	9 -52	about 19	abu -56	accra/abidjan -50	across -45	adaeze -57	adelheid -44	after 32	al -27	albert -43	all 65	almost 40	already 21	also -45	although -66	an -31	and -30	another -38	argentina -21	around -44	as -9	asked -42	at -32	aurélien -26	australia -41	authorities 39	awara -47	back -64	balambér -55	bastian -13	because -10	before 10	behind -28	beijing -30	beirut -65	bernie 66	besides -48	betsy -35	beyond -33	bheki -17	bill -48	bishop -23	bob -38	border -11	both -43	botirjon -41	brackish -45	brazil -29	brian -30	brno -51	bronte -30	bush 48	cairo -46	camp -56	campesinos -35	caroline -34	cassandra -11	charles -30	chief -41	china 41	chris -30	christopher -35	clement -35	clementine -38	cleveland -28	clinton 26	colombo -43	contacted -31	copenhagen -53	counsel -57	crispian -66	crows 48	cruz 23	dalva -46	dan -49	dana -60	danicley -37	darlene -28	david -29	de 32	democratic 43	democrats -54	deng -53	denver -22	deputy -57	derry/dublin -71	despite -63	dhagaweyne -49	dhaka -35	doha -68	domenica -22	dominic -38	donald 53	dr -54	due -32	during -23	each -54	earlier -53	edward -22	egypt -45	electric-truck -65	eli -11	ethiopia 46	even 37	every -55	executive -24	exports 12	father -19	faye -40	feb -29	federal 23	first -50	fitzroy -9	following -36	for -61	former 20	four -20	france -36	frank -43	fraser -21	from -57	garth -24	gary -50	gavi -32	geneva 31	gernot -23	giles -14	grace -31	graham -13	greece -32	green -18	grenoble -72	groups -39	growers -51	half 35	harold -42	hazel -25	heartland -37	her -17	here -31	hillary 42	his -13	hnat -41	hold -40	hon. -48	hope -43	house -23	hsieh -45	hugo -19	i -43	i. -21	idil -20	india 10	inec -29	innocent -41	interior -64	iran -59	istanbul -41	it -24	its -83	itziar -19	jas -38	joakim -24	john -49	jolyon -31	joseph -16	juliet -30	june -14	just -62	jxn -26	katherine -44	kentucky -28	kiran -8	kirra -56	kudo -40	kwame -46	kyiv -63	labour -26	lale -50	laos -44	last 27	later -50	le -74	leah -22	liberty -47	like -37	lisbon -53	london -35	lotu -23	low -35	lubbock -67	lucia -19	lucinda -18	luis -22	lydia -22	mai -57	mame -61	manila -61	many 37	mark -36	matt -44	may -50	mayor 57	meanwhile 37	mejra -65	melbourne -70	melinda -32	members 32	mena -36	mervyn -46	michigan 14	millers -59	monday -24	moscow -54	most -44	mr -62	mr. 22	mrs -44	mrs. 43	ms. 23	murphy -30	nadine -30	namgung -25	naomi -53	national -53	nearly 45	neil -18	neither -59	new 6	nilima -45	nishida -27	noelle -15	nong -57	nordstrand -27	not 12	now 40	numsa -50	oatly -41	obama 47	octopuses -79	odd -37	of 37	officer -92	ohio 31	oil -19	omer -25	on -19	one -66	ong -22	only 19	opposition -34	ottawa -46	outside -58	ouyang -31	over -63	oxford -16	oybek -23	panel -18	paris -70	parks -38	pasto -27	paul -32	perhaps -50	port -47	prabal -28	president -18	pressed -60	preston -33	questor -55	ramón -58	reached -57	reacting -54	rep. 21	republican 29	republicans -41	reyna -23	rezwanul -47	right 29	rival -20	rodion -31	rosamund -26	rowena -39	russia -54	ruth 37	ryan 28	réka -36	said -54	sanders 27	sen. -93	senator 33	senior -30	several 9	sheikh -28	shen -38	shortly -51	since 17	sir -46	sister -25	so -31	sok -38	solicitor -57	some 35	sora -35	speaking -74	staff -47	state 56	stephanie -44	still 45	stockholm -16	stockholm-based -22	strandberg -49	striker -58	struan -39	sucheta -23	sudan -29	sukumaran -58	sunday 57	sunder -38	sunita -27	sweden -37	taipei -64	tampa -64	target -61	tbilisi -69	thamir -40	that 31	the -11	their -57	then -61	there 20	theresa -50	they 23	this -19	thomas -33	those 7	though -78	three 25	through 9	throughout -49	tigran -26	to 23	today -50	told -56	torill -32	trump 8	trumpf -28	tuesday 19	turkey 58	turning -33	tyler -46	uncle -42	under -40	united -43	vanuatu -41	vienna -60	vietnam -51	vind -30	vukašin -34	wade -29	was -51	washington 11	we 43	what 6	when -13	whether 43	which -37	while -6	wilma -44	wing -58	winter -35	with -27	within -35	wolf -24	yet -43	yusuf -36	zarina -13	zf -41	zhyldyz -39	zim -43	zsombor -44	— 19
start|before|forecast|	capital -42	none -53	preposition -75	verb -55
start|before|hail|	determiner -41	none -41
start|before|hear|	, 46	auxiliary 27	capital -62	determiner 13	none 32	preposition -83	stop 23	verb -126
start|before|hear|first|	a 15	the -43	two 23
start|before|hint|	auxiliary -34	none -39
start|before|hit|	capital -21	determiner -35	none -29
start|before|hold|	auxiliary -53	capital -62	determiner -59	none -55	preposition -60	subordinator -45	verb -51	word -51
start|before|hold|first|	even -32	in -31	the -29
start|before|hope|	auxiliary -26	capital -26	determiner -39	none -34	preposition -52	verb -32
start|before|hope|first|	at -21	the -34
start|before|indicate|	auxiliary -27	capital -54	none -58	that -24
start|before|inform|	capital -45	none -48	pronoun -59
start|before|insist|	, -32	adverb -28	auxiliary -35	determiner -55	none -80	preposition -33	pronoun -37	stop -55	subordinator 23	that -26	to -48
start|before|insist|first|	her -35	his -18	the -52	their -12
start|before|interpret|	capital -42	none -35	preposition -46
start|before|introduce|	capital -37	none -45	preposition -55
start|before|introduce|first|	in -35
start|before|inverted|judging|auxiliary|	preposition -96
start|before|inverted|judging|none|	' -34	, -80	; -32	adverb -46	coordinator -72	preposition -163	quote -62	stop -18	subordinator -68	verb-saying -69	word -24
start|before|inverted|judging|verb|	, -46	coordinator -33	preposition 33	stop -57	subordinator -44
start|before|inverted|saying|auxiliary|	, 75	auxiliary -61	preposition 6	pronoun -70	stop 14
start|before|inverted|saying|none|	' -41	, 50	: -59	adverb -149	auxiliary -130	determiner -93	end -53	possessive -64	preposition -247	pronoun -170	quote -8	stop -80	subordinator -119	verb-judging -70	verb-saying -122	verb-thinking -100	word -166	’ -51
start|before|inverted|saying|to|	auxiliary -59	end -45
start|before|inverted|saying|verb|	, 76	auxiliary -138	preposition -151	pronoun -122	quote -71	verb-judging -39
start|before|invite|	capital -45	none -45
start|before|invite|first|	president -32
start|before|invoke|	none -55
start|before|issue|	capital -44	determiner -58	none -64	preposition -61	subordinator -19	verb -41	word -19
start|before|issue|first|	in -44	on -15
start|before|joke|	none -47	preposition -51
start|before|judging|	auxiliary -32	base -32	capital -15	coordinator -88	determiner -40	participle -26	past -23	preposition -39	present -43	subordinator -26	verb-saying -27	word -59
start|before|judging|base|	, -45	; -32	auxiliary -25	capital -32	coordinator -37	determiner -67	end -45	preposition -20	pronoun -51	stop -69
start|before|judging|first|	9 -21	a -96	across -45	after 18	although -38	among -31	an -29	and -53	argentina -21	as -82	asked -54	at -49	beyond -21	but -63	by 19	clinton -61	crispian -23	democratic -37	democrats -54	despite -15	during -35	even -71	every -18	for -46	former -21	growers -51	he 11	her -53	his -38	if -64	in -68	interior -64	it -55	its -39	itziar -19	jolyon -31	katherine -44	last -55	later -43	london -31	mr. -61	new -22	oatly -41	on -52	one -31	only -53	outside -10	president -32	russia -25	réka -36	said -27	sanders -68	sen. -43	she -45	sok -38	some 23	speaking -36	strandberg -49	the -102	they -44	three -26	through -31	to -34	trump -44	vind -30	when -45	while -68	with -38	wolf -24	zf -41	zim -43
start|before|judging|participle|	capital -57	determiner -49	preposition -45	word -53
start|before|judging|past|	$ -37	' -34	, -82	adverb -67	capital -102	coordinator -65	determiner -91	preposition 12	pronoun 11	quote -77	stop -25	subordinator -82	that -40	verb-judging -50	verb-saying -71	word -86
start|before|judging|present|	, -62	; -31	auxiliary -35	capital -28	coordinator -34	determiner -53	stop -73	subordinator -36	that -44	verb-saying -22	word -43
start|before|knock|	preposition 39
start|before|know|	auxiliary -29	none -71	subordinator -41
start|before|lament|	capital -54	none -59
start|before|laugh|	auxiliary -45	capital -61	determiner -24	none -43	preposition -54	stop -50	subordinator -40	verb -47
start|before|laugh|first|	asked -56
start|before|learn|	preposition -33	verb -33
start|before|like|	capital 17	coordinator -35	determiner -80	preposition -76	pronoun -47	verb -39	word -41
start|before|like|first|	and -23	he -28	in -43	the -53
start|before|list|	determiner -31	none -69	preposition -66
start|before|list|first|	an -27
start|before|maintain|	auxiliary -32	capital -44	determiner -47	none -51	that -14	verb -21
start|before|maintain|first|	the -18
start|before|mean|	none 26	preposition -35
start|before|mention|	determiner -25	none -43	preposition -49
start|before|message|	determiner -49	none -49	preposition 22
start|before|mock|	capital -46	determiner -14	none -18	preposition -7	stop -55	subordinator -30
start|before|mock|first|	in -7	its -61
start|before|name|	, -29	auxiliary -25	capital -72	determiner -21	none -57	preposition -33	pronoun -47	verb -35	word -24
start|before|name|first|	the -16
start|before|need|	auxiliary -54	capital -42	none -24	preposition -61	subordinator -51	verb -38
start|before|nominate|	capital -49	none -57	preposition -57
start|before|note|	, 28	auxiliary 29	capital -12	determiner 39	none -32	preposition -57	stop -19	that -59	verb -21
start|before|note|first|	, -43	sister -27	the 33
start|before|offer|	auxiliary 13	coordinator -34	determiner -79	none -88	preposition -60	pronoun 12	stop -66	subordinator -78	verb -76	word -41
start|before|offer|first|	and -30	his -29	in -44	its -20	millers -59	the -27
start|before|oppose|	capital -15	none -48	stop -46	subordinator -23	verb -13	word -32
start|before|oppose|first|	while -20
start|before|order|apposed|	judging -88	thinking -55
start|before|order|apposition|	judging -114	saying -142	thinking -116
start|before|order|	auxiliary -35	capital -62	determiner -63	none -71	preposition -66	subordinator -40	verb -34	word -36
start|before|order|direct|	judging -16	saying 6	thinking -25
start|before|order|first|	in -30	stockholm -16	the -42
start|before|order|inverted|	judging -26	saying -11
start|before|persuade|	capital -38	none -37
start|before|phone|	capital -40	none -40	word -44
start|before|plan|	capital -45	determiner -37	none -53	preposition -46	verb -37
start|before|plan|first|	in -26
start|before|plead|	adverb -35	capital -65	none -56	preposition -47	verb -36	word -49
start|before|plead|first|	ong -22	wade -22
start|before|pledge|	capital -51	none -43	preposition -54	verb -37
start|before|point|	auxiliary -83	capital -19	determiner -69	none -89	preposition -118	stop -67	subordinator -53	verb -13	word 11
start|before|point|first|	as -23	asked -81	in -22	the -51
start|before|post|	determiner -78	verb -63	word -29
start|before|post|first|	a -55	on -37	within -33
start|before|praise|	capital -72	determiner -26	none -66	preposition -46	stop -52
start|before|praise|first|	the -19
start|before|predict|	capital 28	none -58
start|before|preposition|	adverb -48	auxiliary -54	capital -46	determiner -10	preposition -45	that -25	verb-judging -36	verb-saying -34	word -16
start|before|preposition|auxiliary|	capital -29	determiner -44	judging -42	preposition -41	source -26	stop 28	thinking -36
start|before|preposition|none|	$ -33	; 19	adverb -82	auxiliary -53	capital -23	determiner -97	judging -98	preposition -24	pronoun -120	saying -23	source 37	stop 36	that -102	thinking -18	verb-saying 28	word -52
start|before|preposition|to|	auxiliary -37	capital -64	determiner -42	judging 15	pronoun -66	saying -46	that -37
start|before|preposition|verb|	, 20	: -89	auxiliary -67	capital -73	determiner -103	judging -80	preposition -69	pronoun -126	saying -58	source -20	that -90	thinking -77	verb-saying -40	word -79
start|before|present|	capital 27	determiner -50	none 20	preposition -58	word 23
start|before|press|	capital -35	none -34	preposition -42	word -33
start|before|promise|	, -30	auxiliary -37	capital -53	determiner -61	none -63	preposition -75	stop -31	subordinator -39	verb -45	word -28
start|before|promise|first|	his -17	in -30	its -15	the -25
start|before|pronoun|	adverb 16	auxiliary -14	coordinator 21	possessive 47	verb-saying 31	verb-thinking -24	word -34
start|before|pronoun|auxiliary|	, -41	; -23	capital 46	coordinator -46	determiner 11	judging -70	preposition -37	saying 15	source -25	stop 10	thinking -58	word -81
start|before|pronoun|none|	, -33	preposition -21	saying -50
start|before|pronoun|verb|	, -38	judging 10	preposition 44	pronoun -48	saying -6	source 22	stop 20	thinking -9	word -57
start|before|propose|	capital -31	determiner -21	none -73	preposition -45	verb -48	word -52
start|before|propose|first|	brazil -29	in -27	sudan -29	the -39
start|before|prove|first|	in -26
start|before|prove|	none -30	preposition -44	word -19
start|before|question|	auxiliary -36	capital -52	determiner -59	none -53	preposition -48	verb -43
start|before|question|first|	in -15	the -42
start|before|quote|	capital -59	determiner -27	none -52	preposition -26	stop -33
start|before|quote|first|	its -23	sister -23	the -15
start|before|rail|	verb -50
start|before|raise|	$ -37	capital -62	determiner -34	none -60	preposition -44	stop -67	subordinator -40	verb -48	word -37
start|before|raise|first|	in -18	the -42	three -44
start|before|rank|	capital -49	none -49	preposition -41
start|before|rate|	auxiliary -13	capital -42	none -27	preposition -37	stop -21	to -20	verb -27
start|before|rate|first|	for -21	london -31
start|before|read|	auxiliary 10	capital 7	determiner -50	none -57	preposition 11
start|before|read|first|	aurélien -26	his -25	mrs -24	the -34
start|before|reason|	none -50	subordinator -53
start|before|recall|	, -63	capital -70	determiner -41	none -67	preposition -52	subordinator -32	verb -65
start|before|recall|first|	sora -22	the -33
start|before|recommend|	capital -73	determiner -54	none -74	preposition -63	stop -54
start|before|record|	auxiliary 29	capital 31	coordinator -16	determiner -14	none -18	stop 37	verb 42
start|before|recount|	preposition -45
start|before|refer|	determiner -42	none -62	preposition -30
start|before|refer|first|	a -30	in -46
start|before|reflect|	determiner -54	preposition -40	verb -47
start|before|refuse|	capital -28	determiner -32	none -34	preposition -47
start|before|refuse|first|	the -20
start|before|reiterate|	none -43	preposition -43	that -14
start|before|reject|	capital -42	determiner -20	none -58	preposition -44	stop -46	subordinator -22	to -24	verb -33	verb-judging -29
start|before|reject|first|	interior -28	the -56
start|before|relate|	none -36	preposition -36
start|before|remark|	none -24
start|before|remember|	capital -51	none -54	word -40
start|before|remind|	capital 21	determiner -65	verb -62	word -58
start|before|repeat|	capital -58	determiner -52	none -45	stop -34	verb -37
start|before|repeat|first|	the -45
start|before|reply|	, 39	: -32	auxiliary -29	capital 9	determiner -31	none 33	stop 40	that -46	verb -17
start|before|report|	, 55	- -76	adverb 34	auxiliary 21	capital 32	determiner 19	none 41	preposition 45	pronoun 10	verb 7	verb-saying 28	word -17
start|before|report|first|	- -72	an -58	in 35	it -38	the 25
start|before|respond|	auxiliary 23	capital 31	none -62	preposition -6
start|before|respond|first|	china -46
start|before|retort|first|	in -15
start|before|retort|	none -15	preposition -15
start|before|reveal|	auxiliary -41	capital -57	determiner -42	none -37	pronoun -43
start|before|rule|	, 6	auxiliary -61	capital 44	none 37	preposition -101	stop 57	verb 16
start|before|saying|	( -58	, -61	- 10	adverb -39	auxiliary -55	base -16	capital -6	coordinator -12	determiner -7	participle -125	past -19	preposition -41	pronoun 8	subordinator -16	verb-judging -51	verb-saying -58	verb-thinking -43	word -62	— 27
start|before|saying|base|	, -22	adverb -52	auxiliary -39	capital -98	coordinator -33	determiner -86	end -30	preposition 14	pronoun -31	stop -15	subordinator -72	that -83	word -12
start|before|saying|first|	( -58	, -61	- 10	12 -40	17 -14	a 24	about -35	abu -17	accra/abidjan -50	adaeze -57	adelheid -44	after 14	al -27	albert -43	already -37	also -44	although -48	among -59	an -49	and -11	another -34	as -18	asked -36	at -118	aurélien -26	australia -41	authorities 39	awara -47	back -57	balambér -55	bastian -13	because -30	beijing -30	beirut -65	besides -40	bheki -17	bill -48	bishop -23	bob -32	both -36	botirjon -41	brackish -45	brazil -29	brian -30	brno -51	bronte -30	but 6	by -59	cairo -46	camp -56	campesinos -35	caroline -34	cassandra -11	china 13	chris -30	christopher -35	clement -35	clementine -38	cleveland -37	clinton 36	contacted -31	copenhagen -53	counsel -57	cruz 28	dalva -46	dan -35	dana -60	danicley -37	darlene -28	david -29	democratic 14	deng -53	denver -22	despite -52	dhagaweyne -49	domenica -22	dominic -38	donald 40	dr -44	during -23	each -51	earlier -60	edward -22	egypt -45	electric-truck -65	eli -11	even 39	executive -24	father -19	faye -40	federal 23	first -50	fitzroy -9	for -75	former 25	four 42	france -27	fraser -21	from -50	garth -24	gary -52	gavi -32	geneva 31	gernot -23	giles -14	grace -31	graham -13	greece -32	green -18	grenoble -72	half 35	harold -42	hazel -25	heartland -37	her -27	hillary 51	his 7	hnat -41	hon. -48	hope -43	house -23	hugo -19	idil -20	if 16	in -6	india 10	inec -29	innocent -41	iran -59	istanbul -41	it -7	its -82	jas -38	joakim -24	joseph -16	juliet -30	june -32	just -51	jxn -26	kentucky -28	kiran -8	kirra -56	kudo -40	kwame -46	labour -26	lale -50	laos -44	last 31	le -71	leah -22	liberty -47	like -33	london -55	lotu -23	low -35	lubbock -67	lucia -19	lucinda -18	luis -22	lydia -22	mai -57	mame -61	manila -60	many 37	mark -36	may -50	meanwhile -29	melbourne -70	melinda -32	members 32	mena -36	mervyn -46	michigan 14	millers -59	more -18	mr -62	mr. 18	mrs -44	mrs. 35	ms. 26	nadine -30	namgung -25	naomi -53	national -53	neil -18	new 10	nilima -45	nishida -27	noelle -15	nong -57	nordstrand -27	not 56	numsa -50	octopuses -79	odd -37	of -60	oil -19	omer -25	on -108	one -110	ong -22	only -39	opposition -34	ottawa -46	outside -50	ouyang -31	oxford -16	oybek -23	panel -18	paris -67	parks -38	pasto -27	paul -32	port -47	prabal -28	president 16	pressed -60	preston -33	ramón -58	reached -57	reacting -54	rep. 25	republican -47	reyna -23	rezwanul -47	rodion -31	rosamund -26	rowena -39	russia -48	ruth 37	sanders 19	sen. -87	senator -45	senior -30	several 19	she -9	sheikh -28	shen -38	shortly -51	since -14	sister -25	so -49	solicitor -57	some 12	sora -22	speaking -59	staff -47	state 41	stephanie -44	still 40	stockholm -16	stockholm-based -22	struan -39	sucheta -23	sudan -29	sukumaran -58	sunder -38	sunita -27	sweden -37	taipei -64	target -61	thamir -40	the -13	their -57	then -56	there 14	theresa -24	this -29	thomas -33	those 15	though -60	tigran -26	to 27	today -49	told -56	torill -32	trump 28	tuesday 19	turning -33	two -13	tyler -46	uncle -42	under -32	vanuatu -41	vienna -60	vietnam -51	vukašin -34	wade -29	washington 33	we 43	when -12	which -37	wilma -44	wing -58	winter -35	with 21	within -31	yusuf -36	zarina -13	zhyldyz -39	zsombor -44	— 27
start|before|saying|participle|	, -47	determiner -61	preposition -58	pronoun -18	stop -46	that -44	word -59
start|before|saying|past|	' -41	, 32	: -19	; -35	adverb -46	auxiliary -165	coordinator -7	determiner -45	possessive -62	preposition -11	pronoun -25	quote -14	stop 12	subordinator 8	that -39	verb-judging -83	verb-saying -105	verb-thinking -101	word -15	’ -51
start|before|saying|present|	) -46	, 29	: -61	; 12	adverb -100	auxiliary -104	capital 27	coordinator -62	end -14	pronoun -86	quote -55	stop 17	subordinator -31	that -78	verb-saying -77	verb-thinking 47	word -44
start|before|say|	' -41	( -46	, 10	: -12	adverb -70	auxiliary -20	capital -32	coordinator 45	determiner -12	end -43	none -34	possessive -73	preposition 48	quote -37	subordinator 41	that 27	to -6	verb -7	verb-judging -72	verb-saying -79	verb-thinking -99	word -32	— -17
start|before|say|first|	( -46	, -43	about -35	adelheid -44	after 30	al -22	also -40	among -61	an -64	as 23	asked -9	at -63	australia -41	beijing -21	bheki -17	bishop -23	botirjon -41	brian -30	bronte -30	but 55	by -33	cairo -46	campesinos -35	cassandra -11	china 20	chris -30	christopher -35	clement -23	contacted -30	copenhagen -53	cruz 50	darlene -28	despite -32	domenica -22	dr -21	during -37	eli -11	even 41	father -19	for -35	former 26	france -27	fraser -21	garth -24	gernot -23	greece -32	green -18	harold -42	he 68	heartland -37	her 6	his 22	hope -21	hugo -19	idil -20	if 14	in 13	india 48	inec -29	innocent -37	iran -59	it 39	its -67	jas -38	joakim -24	juliet -30	jxn -26	kentucky -28	kiran -8	labour -26	last -51	leah -22	like -21	lotu -23	low -35	lucinda -18	luis -22	lydia -22	mai -40	manila -59	many 48	mark -31	may -43	melinda -32	more -37	mr. 21	mrs. 29	ms. 34	namgung -25	nishida -27	nordstrand -27	omer -25	on -65	one -80	opposition -34	oxford -16	oybek -23	panel -18	paris -66	parks -38	paul -31	port -44	prabal -28	pressed -51	preston -33	reached -41	rep. 27	reyna -23	rosamund -26	rowena -39	sanders 33	sen. -27	senator -30	she -41	shen -38	since 7	so -48	solicitor -57	some -17	south 21	speaking -59	state 8	stockholm-based -22	sucheta -23	sunita -27	sweden -37	target -32	that 13	the 9	theresa -24	this -48	thomas -16	though -42	through -66	torill -32	trump 35	under -45	vietnam -51	vukašin -34	washington -33	when -6	while 27	winter -35	with 32	zhyldyz -39	— -16
start|before|seek|	capital -22	determiner -30	none -48	preposition -74	subordinator -49	verb -28	word -27
start|before|seek|first|	in -21	the -27
start|before|see|	auxiliary -36	capital -49	determiner -48	none -69	preposition -42	pronoun -34	subordinator -42	verb -25	word -41
start|before|see|first|	crispian -23	in -19	the -18
start|before|shoot|	capital -46	none -54	preposition -32	word -46
start|before|show|	, 29	auxiliary -22	capital -21	coordinator -46	determiner 27	end -13	none -7	stop 47	subordinator -19	that 7	verb 19	word -62
start|before|show|first|	in 27
start|before|shrug|	none -59	preposition -12	stop -57
start|before|signal|	auxiliary -50	verb -40
start|before|sign|	capital -97	coordinator -33	determiner -47	none -86	preposition -78	verb -72
start|before|sign|first|	in -37	on -19	pasto -27	the -18
start|before|sing|	capital -33	none -24	stop -23	verb -41
start|before|sing|first|	hope -24
start|before|slam|	capital -42	none -40
start|before|source|	coordinator -9	determiner -7	subordinator 38
start|before|source|first|	a -43	and -25	at 15	but 10	clinton 17	exports 12	hillary 10	in 33	it -32	london -25	more 7	mrs. 10	of 63	one -26	sanders 15	the 7	there 23	trump -12	washington -30
start|before|source|source|	) -56	, -18	adverb 12	stop 10	verb-saying 65
start|before|speak|	adverb -15	auxiliary -41	capital -61	determiner -24	none -63	preposition -71
start|before|speak|first|	the -20
start|before|state|	capital -15	determiner -63	none -87	preposition -68	quote -42	stop 12	that -50	verb -74	word -54
start|before|state|first|	her -27	in -22	the -52
start|before|stress|	determiner -44	none -46	that -12
start|before|stress|first|	its -7
start|before|subordinator|	auxiliary -7	capital 21	determiner -37	possessive 24	preposition -41	pronoun -14	subordinator -31	verb-judging -24	verb-saying 65	word -26
start|before|subordinator|auxiliary|	, 11	preposition 10	pronoun -78	saying -46	source 15	stop -24	that -93	thinking 16	word -67
start|before|subordinator|none|	adverb -39	capital -84	determiner -64	judging -97	preposition -13	pronoun -12	saying -17	source 66	stop 65	that -49	thinking -77	word -65
start|before|subordinator|to|	preposition -27	saying -54	thinking -39
start|before|subordinator|verb|	, -48	capital 15	determiner -90	judging -18	preposition -14	pronoun -43	saying 20	source -14	stop 57	subordinator -70	that -82
start|before|suggest|	, -35	auxiliary -19	capital -26	determiner -46	end -17	preposition 10	subordinator 17	that -35
start|before|suggest|first|	the -35
start|before|support|	; -31	auxiliary -52	determiner -52	stop -60	subordinator -41	verb -55	word -56
start|before|support|first|	in -51	the -40
start|before|talk|	capital -67	none -75	preposition -79	verb -40
start|before|talk|first|	in -29
start|before|tell|	, -118	- -62	adverb -80	auxiliary 19	capital -10	coordinator -15	determiner 36	none -35	preposition -35	pronoun 37	quote -91	stop -149	subordinator -88	that -56	verb 18	verb-saying -67	word 18
start|before|tell|first|	- -62	adaeze -57	albert -43	asked -90	at -54	awara -47	balambér -55	brackish -45	brno -51	but -52	by -19	camp -56	caroline -34	counsel -57	dalva -46	deng -53	dhagaweyne -49	dominic -38	egypt -45	faye -40	grace -31	he -34	his -69	hnat -41	hon. -48	in -82	innocent -39	its -62	june -32	kirra -56	kudo -40	kwame -46	lale -50	laos -44	last 44	mai -49	mame -61	mervyn -46	mr -62	mrs -39	nadine -30	naomi -53	nilima -45	nong -57	odd -37	on -56	one -65	ouyang -31	ramón -58	rezwanul -47	rodion -31	stephanie -44	struan -39	sukumaran -58	sunder -38	thamir -40	the -28	their -62	uncle -42	vanuatu -41	washington -88	while -57	wilma -44	zsombor -44
start|before|testify|	capital -65	determiner -34	none -44	preposition -28	pronoun -30	that -13
start|before|testify|first|	a -26	an -12
start|before|thank|	' -34	, -41	capital -47	determiner -26	none -44	stop -53
start|before|thank|first|	itziar -19	the -17	zim -43
start|before|that|	auxiliary -37	word 49
start|before|that|auxiliary|	saying -25	stop -12
start|before|that|none|	saying -22
start|before|that|verb|	, 30	saying 25
start|before|thinking|	( 18	, -36	base -13	capital -40	coordinator -84	participle -89	past -42	preposition -41	present -30	pronoun -38	word -48
start|before|thinking|base|	, -8	auxiliary -70	coordinator -51	determiner -93	end -18	preposition -96	pronoun -48	stop 42	subordinator -45	that -8	word -77
start|before|thinking|first|	( 18	, -36	a 17	among -26	an -11	and -72	as -86	asked -54	at -49	but -56	clinton -48	colombo -43	even -46	for -39	from -29	he -6	her -26	his -49	i -33	if -78	in -9	it -36	mr. -38	on -76	outside -32	she -28	state 40	the -19	there -21	this -42	trump 13	two 23	when 24	while -70	with -56
start|before|thinking|participle|	determiner -27	preposition -75	word -41
start|before|thinking|past|	, 32	adverb -61	capital -56	determiner -94	preposition -13	pronoun -42	stop -7	subordinator -44	that -57	verb-saying -32	word -77
start|before|thinking|present|	, -31	capital -61	determiner -46	preposition -61	pronoun 12	stop 15	word -53
start|before|think|	, -47	auxiliary -67	capital 16	determiner -60	none -79	preposition 10	pronoun 20	subordinator 11	verb 31
start|before|think|first|	his -24	in -41	the -20
start|before|trust|	none -42
start|before|try|	auxiliary -38	capital -53	determiner -22	none -55	preposition -63	subordinator -45	verb -43
start|before|try|first|	as -37	the -14
start|before|tweet|	capital 16	none 16
start|before|urge|	adverb -37	capital -71	determiner -57	none -72	preposition -51	stop -39	verb -34	word -46
start|before|urge|first|	a -41	in -34	lucia -19	sheikh -28	the -42	zarina -13
start|before|use|	auxiliary -76	capital -75	coordinator -19	determiner -57	none -85	preposition 14	subordinator -72	verb 29
start|before|use|first|	in -25	the -34
start|before|venture|	capital -38	none -38
start|before|verb-judging|none|	saying -51
start|before|verb-judging|	word -47
start|before|verb-saying|	capital -54
start|before|verb-thinking|	capital -29
start|before|verb-thinking|none|	saying -43
start|before|view|	capital -57	none -53	preposition -49
start|before|voice|	capital -53	none -41	preposition -46	word -29
start|before|volunteer|	none -51	preposition -47
start|before|vote|	, -49	auxiliary -54	capital -62	coordinator -26	determiner -54	none -70	preposition -65	pronoun -25	stop -43	subordinator -32	verb -39	word -34
start|before|vote|first|	in -40	the -15
start|before|vow|	determiner 19	none -11	preposition -55
start|before|vow|first|	in -29	its -18
start|before|want|	auxiliary 43	capital -61	determiner -46	none -65	preposition 31	subordinator 39	word -34
start|before|want|first|	in -38	the -33
start|before|warn|	adverb -18	auxiliary -18	capital -13	determiner -68	none -83	that -28	to -32	verb 8	word -73
start|before|warn|first|	an -51	fitzroy -9	joseph -12	russia -19	the -45
start|before|wave|	capital -36	none -28	preposition -36
start|before|weigh|	determiner -14
start|before|welcome|	capital -60	determiner -49	none -54	stop -53
start|before|welcome|first|	sok -38	the -20
start|before|wonder|first|	when -40
start|before|wonder|	subordinator -46	verb -50
start|before|word|	( -24	, -28	auxiliary -39	capital -50	preposition -60	subordinator -58	word -72
start|before|word|auxiliary|	word -23
start|before|word|none|	, -58	capital -40	end -34	judging -48	preposition -37	pronoun -24	saying -85	source -53	stop -55	subordinator -16	thinking -41	word -29
start|before|word|verb|	capital -53	judging -36	preposition -37	saying -21	stop 68	word -29
start|before|worry|	capital -37	none -41	preposition -47
start|before|write|	, 45	: -70	capital 24	determiner 30	preposition -11	pronoun -45	stop -61	that -73	verb 13
start|before|write|first|	dana -24	in -77	ms. -60	on -28	the 9
start|before|—|	capital 17	determiner 12
start|before|—|verb|	capital 71	source 76
start|behind|	accuse 7	acknowledge -74	add -112	admit 29	advise -72	advocate 33	aim 35	allege -41	allow -86	allude 46	announce -96	answer -18	apologise -10	appeal -37	applaud -59	argue -58	ask -43	assure 26	attack 25	attribute -78	back -33	believe 50	bill 27	blame -32	boast 58	call 26	caption -67	care -15	cast -67	caution -15	celebrate -73	challenge -96	champion -63	cheer 17	chip -47	cite -71	claim -112	comment 20	compare -125	complain -32	concede -63	conclude 7	confirm -82	continue -142	counsel -50	counter -10	debate 16	decide -27	declare -11	decline -64	deliver -63	demand -16	deny -64	detail -7	disagree 20	disclose -8	dismiss -53	dispute 11	doubt 25	echo 11	email -21	estimate -13	expect -21	explain -80	favor -57	fear -12	feel -21	figure -33	find -121	fire -28	forecast -46	fume -63	gasp -61	greet -11	hear -90	hint 32	hit -69	hold -37	hope -9	identify 14	inform 27	intend -6	interpret -13	introduce -58	invite -67	issue -12	joke -23	knock -86	know -12	lash -39	laugh -18	learn -24	lecture -56	like -83	list -62	lobby -18	maintain -38	mean -70	mention 12	message -10	murmur -23	name -39	need -38	nominate -84	note -31	object -19	offer -103	oppose -60	order -23	outline 9	phone -54	plan -29	pledge -86	point 42	post -16	praise 33	pray -74	prefer -65	present -62	promise -128	propose -53	protest -34	prove -54	purport -49	question -23	quote -88	rail 69	raise -104	rank -84	rate -98	read -111	reason -43	recall 7	recognize -62	recommend -58	record -139	recount -39	refer 59	reference 30	reflect 18	refuse -40	regard 49	reject 19	relate -17	remark 22	repeat -59	reply -60	report -45	reveal -43	rule 20	say -96	see -91	seek 8	shoot -126	show -124	shrug 39	sign -10	sing -56	slate -58	speak -16	spell 17	state -118	suggest -62	support -17	suspect -29	swear -56	tell -124	testify -86	text -45	thank -78	think -23	threaten -47	title -63	treat -33	trust -59	try -153	tweet 30	understand 20	use -57	view 17	voice -83	volunteer -72	vote 22	vouch 32	vow 6	want -18	warn -9	wave -72	weigh 15	wish -64	wonder -40	write -25
start|behind|accuse|	determiner 10	none -21	verb -32	word -24
start|behind|accuse|first|	killing -42	wrongdoing -55
start|behind|acknowledge|	determiner -42	verb -35
start|behind|add|	determiner -85	none -87	to -36	verb -53	word -56
start|behind|add|first|	her -43	his -48	the -48
start|behind|admit|	determiner 12	verb -64
start|behind|adverb|	, -25	preposition -39	subordinator -41
start|behind|adverb|auxiliary|	judging -50
start|behind|adverb|none|	judging 20	saying -84	thinking -71
start|behind|adverb|to|	thinking -51
start|behind|adverb|verb|	saying -7
start|behind|advise|	determiner -72	none -64
start|behind|advise|first|	the -52
start|behind|advocate|	determiner 34	verb 8	word 18
start|behind|advocate|first|	a 46	the 16
start|behind|agree|	auxiliary -81	capital 17	determiner 6	pronoun 26	subordinator -50	to 8	verb 8
start|behind|agree|first|	a 17	be -30	buy -69	him 10	the 12
start|behind|aim|	auxiliary 24	capital -78	determiner 28	none 24	to -6	verb -7	word 25
start|behind|allege|	determiner -41
start|behind|allege|first|	the -41
start|behind|allow|	none -56	verb -62	word -66
start|behind|announce|	auxiliary -55	capital -75	determiner -50	none -62	verb -52
start|behind|announce|first|	monday -26	the -50	thursday -25
start|behind|answer|	determiner -66	verb -21
start|behind|answer|first|	the -62
start|behind|apologise|	determiner 21	word -85
start|behind|apologise|first|	appointment -46	the 38
start|behind|apologize|	capital -11	to -16
start|behind|appeal|	auxiliary 27	capital 6	determiner -7	none -100	to -98	verb -87	word -130
start|behind|appeal|first|	calm -41	the -81
start|behind|argue|	auxiliary -72	capital -72	determiner -38	none -59	subordinator -72	verb -22
start|behind|argue|first|	a -20	the -10
start|behind|asks|false|	marks -130	none -35	to 21
start|behind|asks|true|	auxiliary 55	none -21	to -34
start|behind|ask|	auxiliary -13	capital -59	determiner -26	none -46	pronoun -76	to -21	verb -27	verb-judging -64	verb-thinking -38	word -21
start|behind|ask|first|	a -45	an -60	be -29	data -56	her -52	his 19	it -69	the -6	their -71	two -55
start|behind|assure|first|	winning 11
start|behind|assure|	none 8	word 11
start|behind|attack|	auxiliary 28	capital 27	determiner 20	none 11	word -31
start|behind|attack|first|	a -25	paris -57	the 23
start|behind|attribute|	determiner -57	none -50	verb -51
start|behind|attribute|first|	a -40
start|behind|auxiliary|	adverb 23	auxiliary -56	capital -50	determiner -14	preposition 13	stop -33	subordinator -39	verb-judging -37	verb-saying -31	word -110
start|behind|auxiliary|auxiliary|	saying -49	thinking -64
start|behind|auxiliary|none|	saying -82	thinking 19
start|behind|auxiliary|to|	thinking -41
start|behind|auxiliary|verb|	judging -45	saying -20	thinking -56
start|behind|back|	adverb -55	auxiliary -102	capital -7	determiner -6	none -16	verb -6	word -42
start|behind|back|first|	a -64	his -61	its 16	the -17	their -48
start|behind|before|	about 153	after -80	against 84	along -35	amid -63	among -62	at -50	before -125	behind -57	between -80	beyond -89	by -219	despite -55	during -109	for 60	from -180	in -216	inside -50	into -93	like -101	of 26	off -31	on -32	out 55	outside -91	over -49	since -114	than -94	to -61	under -100	until -95	with 14	within -87	without -57
start|behind|believe|	determiner 41	none 25	word 38
start|behind|believe|first|	the 21
start|behind|bill|	auxiliary -49	determiner -44	none 31	word 15
start|behind|bill|first|	the -44
start|behind|blame|	determiner -42	none -9	verb -42	word -21
start|behind|blame|first|	the -42
start|behind|boast|	none 48
start|behind|call|	auxiliary -14	capital -18	determiner 18	none 14	preposition -43	pronoun 26	to 39	verb -7	verb-judging -12	verb-saying -72	word 30
start|behind|call|first|	all 46	an 47	calm -69	his -11	in -26	order -49	reporters -61	trump 25
start|behind|capital|	, -9	- -46	: -67	; -38	adverb -51	capital -6	coordinator -27	determiner -56	end -93	possessive 49	preposition -39	pronoun -51	stop -26	subordinator -28	that -103	verb-saying 7	word -15
start|behind|capital|auxiliary|	judging -18	saying -11	thinking -55
start|behind|capital|marks|	saying -65
start|behind|capital|none|	saying -33
start|behind|capital|to|	judging -8	saying -10	thinking -104
start|behind|capital|verb|	judging 18	saying 20	thinking -29
start|behind|care|	determiner -7	none -109	word -6
start|behind|caution|	none 6	verb -25
start|behind|celebrate|	determiner -56	none -54	word -43
start|behind|challenge|	capital -61	determiner -49	none -82	verb -34	word -63
start|behind|challenge|first|	the -39
start|behind|champion|	capital -51	none -52
start|behind|charge|	auxiliary -58	capital -97	determiner -68	none -60	verb 41	word 33
start|behind|charge|first|	a -62
start|behind|cheer|	determiner 9	none -7
start|behind|cheer|first|	the 21
start|behind|chip|	none -47
start|behind|cite|	none -39	verb -54	word -59
start|behind|claim|	auxiliary -42	capital -42	determiner -80	none -84	verb -49
start|behind|claim|first|	a -40	have -23	the -38
start|behind|comment|	auxiliary -6	capital 22	determiner 7	none 24	that -84	to 6	verb -13	word -13
start|behind|comment|first|	individual -77	that -84	the 7
start|behind|compare|	capital -61	determiner -68	none -92	verb -78	word -77
start|behind|compare|first|	the -56
start|behind|complain|	auxiliary -9	capital 13	determiner -43	none -97	verb -12	word -57
start|behind|complain|first|	the -37
start|behind|concede|	capital -42	determiner -49	none -48	to -41
start|behind|concede|first|	the -49
start|behind|confirm|	capital -35	determiner -72	none -86	word -53
start|behind|confirm|first|	the -64
start|behind|continue|	auxiliary -56	determiner -42	none -105	to -42	verb -83	verb-judging -45	verb-saying -57	word -129
start|behind|continue|first|	be -22	grow -37	the -25
start|behind|coordinator|	word -58
start|behind|counsel|	capital -35	none -50
start|behind|credit|	none 11	verb -23	word -18
start|behind|criticize|	determiner 6	none -7	to 27	verb -55	word -9
start|behind|cry|	determiner -58	none -63
start|behind|cry|first|	the -44
start|behind|debate|	capital -117	determiner -28	none 25	verb -11	word 62
start|behind|debate|first|	the -76
start|behind|decide|	auxiliary 13	capital -60	determiner -6	none -99	to -87	verb 13	verb-judging 16	word -81
start|behind|decide|first|	a -46	the 8
start|behind|declare|	determiner -37	none -77	word -8
start|behind|decline|	auxiliary -64	capital -62	none -102	to -61	verb -19	verb-judging -54	verb-saying -97	word -9
start|behind|decline|first|	be -24	comment -84	discuss -37	name -38	rule -14	say -42	speculate -33
start|behind|deliver|	capital -29	determiner -42	none -49	verb -37	word -38
start|behind|demand|	word 14
start|behind|deny|	determiner -51	none -64
start|behind|deny|first|	the -51
start|behind|describe|	determiner -89	marks -33	none 26	word -75
start|behind|describe|first|	his -41	the -54
start|behind|detail|	none 8
start|behind|determiner|	$ 44	adverb -55	auxiliary -49	coordinator -69	determiner 12	preposition -10	quote -66	stop -90	subordinator -67	that -51	verb-judging -56	verb-thinking 35
start|behind|determiner|auxiliary|	saying 20	thinking 18
start|behind|determiner|marks|	judging -101	saying -111	thinking -33
start|behind|determiner|none|	judging -32	saying -17	thinking -46
start|behind|determiner|to|	judging 8	saying 12	thinking 52
start|behind|determiner|verb|	judging 10	thinking -7
start|behind|disagree|	determiner 33	none -8	subordinator -26
start|behind|disagree|first|	how -33
start|behind|disclose|	determiner 6	none -60	verb -67
start|behind|disclose|first|	a 16
start|behind|dismiss|	none -45	word -45
start|behind|dispute|	capital 27	verb -74	word -68
start|behind|doubt|	auxiliary 14	none -7
start|behind|doubt|first|	the -7
start|behind|echo|	capital 13	none 11
start|behind|email|	auxiliary -49	verb -80	word -87
start|behind|estimate|	verb -45
start|behind|expect|	adverb -51	capital -71	to -70	verb -77	verb-judging -80	verb-saying -74	verb-thinking -55	word -13
start|behind|expect|first|	be -42	come -45	last -39	report -45	see -45	sign -46	vote -42	watch -64
start|behind|explain|	auxiliary -45	capital -46	determiner -55	none -36	verb -52
start|behind|explain|first|	a -38
start|behind|favor|	none -51	word -51
start|behind|fear|	determiner 7	none 7	word -84
start|behind|fear|first|	the -13
start|behind|feel|	determiner -73	none -8
start|behind|figure|	capital -48	determiner -64	none -80	to -21	verb -45	word -74
start|behind|figure|first|	the -36
start|behind|find|	auxiliary -56	capital -46	determiner -75	none -97	preposition -38	subordinator -49	verb -61	word -70
start|behind|find|first|	a -36	the -45	who -34
start|behind|fire|	determiner -73	none -40	verb 13
start|behind|fire|first|	the -55
start|behind|first|	1 -50	14 -43	2008 14	2012 -51	2014 -32	2016 -53	2018 -43	2021 -39	2022 -62	2023 -35	3 -50	31 -53	4 -62	41 -55	600 -67	a 8	about -51	accept -36	add -30	address -51	air -64	all 8	america 24	an -12	analysts -65	anonymity 6	another 16	answer -61	any -88	anyone -49	appeal -39	applause -17	apply -46	appointment -46	april -38	as -85	ask -42	assure -36	at -12	attack -48	attend 19	august -28	avoid -35	back -41	ban -78	bbc -50	be -119	beat -63	bed -48	behalf -67	being 18	believe -38	benghazi 11	block -41	bluesky -41	breda -38	bring 11	build -44	buy -75	by -50	call -30	calm -86	carry -49	cast -42	challenge -34	change 26	charleston -39	check -44	chile -50	christie 36	clinton 15	close -52	cnn 8	come -45	comment -45	condition -77	congress -8	consider -52	cool -62	county -55	court -50	create -48	credit -43	cruise -53	cut -49	data -56	debate -44	december -51	defeat 21	defend -35	deliver -44	democratic 13	discuss -32	donald 44	dr. -57	draft -31	each -100	endorse -48	every -42	expand -54	explain -41	facebook -80	fall -78	far 14	favor -62	fc -37	fight 18	file -67	find -57	first -45	florida -29	fly -67	focus -43	for -82	former 37	four -44	fox -74	friday -116	further -30	georgia -58	get -74	give -80	govern -55	grow -37	growing 29	hand -48	have -75	having -49	hear -56	heavy 6	help -77	her 11	hillary -28	his 10	hold -54	hospitals -66	host -53	how 26	human -59	if -54	immigration 31	impose 40	in -93	individual -85	instagram -64	intervene -52	interviews -53	iowa -57	is -46	it -45	its 9	january -32	july -56	june -74	keep -73	killing -42	know -63	last -8	later -25	latin -26	latinos 43	law -13	least -87	leave -81	let -52	limit -58	live -43	london -23	look -55	lost -69	love 23	lower -62	luxembourg -27	make -85	march -60	match -29	may -50	me 37	mediate -36	meet -53	men -62	mention -27	merge -69	monday -131	months -59	more 9	most -82	move -53	mr. 61	msnbc -35	name -68	new -78	news -48	next -57	nightfall -22	nine -38	nothing -86	obama 29	ohio -42	on -54	one -18	order -50	other 30	paris -64	parliament -50	part 13	pass -66	passengers -59	pay -77	people -68	persuade -44	phoenix -19	phone -58	pick 10	play 10	poach -30	politics -66	president -8	press -33	prevent -48	price -53	protect -55	protest -22	provide -51	public -45	publish 23	put -72	question -48	questions -71	quit -46	raise 8	rally -57	reach -39	readers -57	recent 9	refund -55	release -55	remember -26	repeat -35	report -45	reporters -87	reports -16	republican -67	republicans 24	requests 7	response -38	return -49	returning -7	rise -45	rubio 25	rule -34	run -43	salute -31	sanders 26	sandwiches -60	saturday -64	save -61	say -70	saying -48	seal -60	see -82	sell -68	sen. 36	send -59	set -36	several -6	show -52	shrink -34	sign -34	sit -45	some 13	soon -32	south -47	speak -54	speculate -39	spend -72	spring -59	state -31	stay -61	stop -55	sue -31	sunday -78	support -70	surface -32	take 20	talk -50	telegram -46	telephone -36	tell -32	texas -40	that -12	their -36	them 15	they -51	this -62	those 40	three -61	throughout -33	throw -57	thursday -96	to 13	trump 52	try -37	tuesday -43	turkey -65	turn 9	twitter -62	two -29	u.s. 12	use -55	vermont -50	visit -52	vote -64	voters -61	wall 16	want -39	washington 25	watch -44	wednesday -112	weigh -49	what 11	where -55	whether 13	who -46	win 16	withdraw -45	work -67	world -67	wrongdoing -55	x -62	you 21
start|behind|forecast|	capital -61	none -32	word -18
start|behind|forecast|first|	analysts -43
start|behind|fume|	none -63
start|behind|greet|	none -11	word 7
start|behind|hear|	capital -32	determiner -67	none -78	word -67
start|behind|hear|first|	the -44
start|behind|hint|	determiner -7	none 7	verb 41	word 23
start|behind|hit|	capital -45	determiner -38	none -57
start|behind|hit|first|	the -33
start|behind|hold|	auxiliary -66	capital -6	determiner -145	none -10	preposition -50	to -30	verb -101
start|behind|hold|first|	a -93	for -46	nine -38	the -85
start|behind|hope|	auxiliary -6	none -14	to 28	verb -104	verb-judging -60	verb-saying -62
start|behind|hope|first|	a -46	get -39	see -37
start|behind|identify|	capital 22	determiner 23
start|behind|identify|first|	a 17	the 17
start|behind|insist|	auxiliary -11	determiner 11	word -16
start|behind|intend|first|	sit -26
start|behind|intend|	none -97	verb-saying -46	word -79
start|behind|interpret|	determiner -7	none -73
start|behind|introduce|	determiner -37	none -55
start|behind|invite|	verb -34	word -46
start|behind|issue|	auxiliary -72	capital -80	none -17	verb -10
start|behind|issue|first|	his 8	the -21	their -58
start|behind|joke|	capital 9	determiner -47	marks -48	none 13	pronoun -78	verb -69
start|behind|joke|first|	his -62	it -78
start|behind|judging|	adverb 6	auxiliary -70	capital 10	participle 40	past -23	preposition -89	present -6	verb-judging -13	verb-saying -27	word 7
start|behind|judging|first|	2014 -22	41 -55	a -9	all 46	an 14	as -56	at -48	be -42	believe -20	both -49	calm -69	clinton 35	democratic 18	far -51	friday -41	georgia -58	heavy 6	her 18	him -15	his -21	how -9	immigration 6	in -54	it -11	its -9	killing -42	least -54	london -23	look -43	monday -68	mr. 25	new -60	obama 34	order -49	paris -59	president 28	quit -35	reporters -66	sanders -6	sue -31	the -12	their -71	this -53	those 49	throughout -31	trump 21	two -52	vote -50	what 45	whether 33	work -34	wrongdoing -55
start|behind|knock|	determiner -63	none -77
start|behind|know|	determiner -18	none -15	word -70
start|behind|know|first|	the -18
start|behind|lash|first|	at -39
start|behind|lash|	preposition -39
start|behind|laugh|	auxiliary -47	determiner 13	none -90	pronoun -47	that -46
start|behind|laugh|first|	that -46	the 13
start|behind|learn|	determiner 10	none -26	pronoun -64	verb -63	verb-thinking -56	word -90
start|behind|learn|first|	the -84
start|behind|lecture|	none -56
start|behind|like|	auxiliary -27	none -64	to -36	verb -40	verb-judging -44	verb-saying -33	verb-thinking -29	word -47
start|behind|like|first|	hear -26	say -28	see -25
start|behind|list|	auxiliary 16	capital -78	determiner -13	none -121	verb -71	word -92
start|behind|list|first|	london -23	the 11
start|behind|lobby|	none -80
start|behind|mean|	auxiliary -36	none -56	to -30	verb -40	verb-saying -20	word -71
start|behind|mention|first|	the -39
start|behind|mention|	none 26	word -20
start|behind|message|	capital -67	determiner -68	verb -50	word 35
start|behind|message|first|	the -63
start|behind|name|	capital -14	determiner -96	none -16	verb -70	word -35
start|behind|name|first|	a -63	the -51
start|behind|need|	auxiliary 18	determiner 9	none -123	to -85	verb -44	verb-saying -32	word -105
start|behind|need|first|	be -44	do -50	keep -29	win -30
start|behind|nominate|	capital -49	determiner -65	none -74
start|behind|nominate|first|	the -40
start|behind|note|	determiner -45	none -20	verb -11
start|behind|note|first|	the -44
start|behind|object|	determiner -15	none -81	verb -64
start|behind|object|first|	a -75	the -6
start|behind|offer|	auxiliary -41	capital -58	determiner -39	marks -19	none -102	verb -38	verb-saying -32	word -91
start|behind|offer|first|	buy -31	host -20	mediate -36	pay -28	the -32
start|behind|oppose|	capital -41	none -48
start|behind|order|apposed|	judging 14	saying -13	thinking 14
start|behind|order|apposition|	judging -18	saying -41	thinking -41
start|behind|order|	capital -97	determiner 16	none -16	word -71
start|behind|order|direct|	thinking -25
start|behind|order|first|	the -64
start|behind|order|relative|	saying -10
start|behind|order|shared|	saying 8	thinking -13
start|behind|paint|	determiner 12	none -68
start|behind|paint|first|	the -65
start|behind|plan|	auxiliary -52	capital -71	determiner 9	none -134	to -33	verb 27	verb-judging -72	verb-saying -39	verb-thinking 20	word -123
start|behind|plan|first|	a 16	be -30	run -32
start|behind|plead|	capital -60	none 38
start|behind|pledge|first|	ban -50
start|behind|pledge|	none -91	to -32	verb-judging -31	word -76
start|behind|point|	auxiliary 50	capital 38	none -35	pronoun -65	that 31	to -30	verb 75	word 18
start|behind|point|first|	a 21	her -82	his -28	that 31	the 18
start|behind|post|	auxiliary -30	determiner -11	none -138	verb 10	word -56
start|behind|post|first|	a 15	facebook -48	instagram -48	x -45
start|behind|praise|	capital 29	none 47
start|behind|pray|	determiner -66	none -69
start|behind|pray|first|	the -40
start|behind|prefer|	none -53	verb-judging -47	word -45
start|behind|preposition|auxiliary|	saying 16
start|behind|preposition|	capital -88	determiner -60	quote -59	verb-saying -70
start|behind|preposition|marks|	judging -42
start|behind|preposition|none|	judging -68	thinking -59
start|behind|preposition|to|	saying -64	thinking -29
start|behind|preposition|verb|	saying -38	thinking -37
start|behind|present|	determiner -50	verb -45
start|behind|press|	determiner -7	none -28	word 12
start|behind|press|first|	the 16
start|behind|promise|	adverb -38	auxiliary -44	capital -52	marks -22	none -87	to -63	verb -63	verb-judging -35	word -102
start|behind|promise|first|	be -21	build -21	buy -21	keep -23
start|behind|pronoun|	, 20	; 9	auxiliary -16	preposition -26	stop -13	subordinator 20	verb-saying -65
start|behind|pronoun|none|	thinking 6
start|behind|pronoun|to|	thinking -40
start|behind|pronoun|verb|	saying -114
start|behind|protest|	determiner -94	none -56
start|behind|protest|first|	the -60
start|behind|prove|	auxiliary -50	none -27	verb -28
start|behind|prove|first|	be -39
start|behind|purport|	auxiliary -34
start|behind|question|	auxiliary 40	capital 13	determiner -12	none -35	subordinator -8	to -37	verb -12	word -83
start|behind|question|first|	his 14	how -31	the -20	whether 26
start|behind|quote|	auxiliary -45	capital -48	determiner -56	none -41
start|behind|quote|first|	a -26	the -51
start|behind|rail|	capital 34	determiner 42	none 53	to 28
start|behind|raise|	capital -68	none -71	word -52
start|behind|rank|	capital -61	determiner -58	none -69
start|behind|rank|first|	the -58
start|behind|rate|	auxiliary -37	capital -56	determiner -45	none -79	verb -39	word -71
start|behind|rate|first|	the -42
start|behind|read|	auxiliary -31	capital -40	determiner -88	none -82	verb -52	word -36
start|behind|read|first|	a -59	an -23	the -61
start|behind|reason|	auxiliary -22	none -62	verb -33
start|behind|reason|first|	be -28
start|behind|recall|	determiner 7	none 23
start|behind|recognize|	determiner -50	none -62
start|behind|recommend|	capital -42	verb -33
start|behind|record|	capital -68	determiner -64	none -112	word -92
start|behind|record|first|	a -34	the -47
start|behind|recount|	none -39
start|behind|refer|	auxiliary 29	capital 78	determiner 23	marks -78	none 22	pronoun -25	subordinator -55	verb 44	word 52
start|behind|refer|first|	a -33	as -55	the 6
start|behind|reflect|	verb 27
start|behind|refuse|	auxiliary -55	none -6	to -65	verb -82	verb-judging -53	verb-saying -72	word -14
start|behind|refuse|first|	answer -28	comment -30	say -31	take 31
start|behind|reject|	determiner -51	none 27
start|behind|relate|	determiner -77	none -7	word 8
start|behind|relate|first|	her -56	the -51
start|behind|remark|	none 7	word 21
start|behind|repeat|	none -59	word -59
start|behind|reply|	capital -105	determiner -92	none -116	verb -10
start|behind|reply|first|	a -78	the -46
start|behind|report|	determiner -123	none -42	verb -92	word -86
start|behind|report|first|	a -48	may -44	monday -37	the -68	washington -49
start|behind|request|	determiner 6	none 13	verb-saying -6
start|behind|request|first|	a -74
start|behind|respond|	auxiliary -73	determiner 8	none -12	pronoun -66	to 15	verb 9	verb-judging -91	verb-saying 8	word -26
start|behind|respond|first|	a -36	it -57	questions -71	requests 19	the 47	trump -11
start|behind|rule|	auxiliary -73	determiner 13	none 25	preposition -67	verb 11
start|behind|rule|first|	a 69	for -67	the -91
start|behind|saying|	adverb -59	auxiliary -50	base 19	capital -18	past -30	preposition -25	present -7	pronoun -24	subordinator -14	verb-judging 6	verb-saying -23
start|behind|saying|first|	1 -35	14 -43	2018 -43	2023 -35	600 -67	about -52	accept -36	all -53	an -22	analysts -43	anonymity 6	another -33	answer -56	any -78	anyone -49	applause -17	appointment -46	april -38	at 17	august -28	ban -57	bbc -50	be -74	beat -63	bed -48	block -41	bluesky -41	both 11	build -28	buy -75	calm -70	carry -32	clinton -26	cnn -60	comment -41	condition -77	court -50	data -56	december -43	discuss -37	draft -31	each -94	facebook -73	fc -37	find -31	florida -29	for -96	four -42	friday -119	get -48	give -66	grow -37	growing 16	have -55	hear -39	help -72	her -42	him -9	his 28	hold -41	host -22	how 28	human -59	in -64	individual -82	instagram -64	interviews -53	iowa -30	it -31	its -6	january -26	july -27	june -18	keep -43	last -58	latin -26	latinos 43	law -62	least -64	leave -37	lost -69	make -58	march -32	may -48	mediate -36	men -62	monday -97	months -54	more -90	most -70	mr. 53	msnbc -35	name -54	new -42	news -46	nightfall -22	nothing -73	obama 29	ohio -42	on -53	one -62	parliament -50	part -40	pass -56	pay -71	phone -47	pick 20	president -7	public -44	put -46	questions -71	raise -35	refund -55	reporters -73	reports -90	republican -62	requests 7	response -38	rule -26	sanders 32	saturday -51	say -55	saying -41	see -46	sell -56	show -40	some 18	speculate -33	spend -33	state -22	stay -49	sunday -66	support -49	take -54	telegram -46	telephone -36	texas -40	them 16	they -50	this -22	three -54	thursday -102	to 19	trump 27	tuesday -123	turkey -46	twitter -54	two -79	vermont -50	voters -59	want -39	wednesday -96	weigh -49	what -8	where -44	whether -28	who -34	win -60	work -49	x -62
start|behind|say|	auxiliary -28	capital -22	determiner -82	marks -56	none -58	pronoun -74	subordinator -32	to -79	verb -89	verb-saying -50	verb-thinking -53	word -70
start|behind|say|first|	a -135	an -97	april -28	be -26	cnn -41	court -45	friday -76	have -51	her -69	his 27	its -81	latinos 43	least -58	monday -61	msnbc -34	phone -44	response -27	saturday -38	she -40	sunday -46	telephone -40	the -50	thursday -63	tuesday -92	want -39	wednesday -42	what -32
start|behind|seek|	auxiliary -97	to -15	verb-judging 16	verb-saying -75	word -9
start|behind|see|	determiner -84	none -66	verb -47
start|behind|see|first|	his -27	the -61
start|behind|shoot|	capital -74	determiner -58	none -100	verb -53	word -82
start|behind|shoot|first|	the -42
start|behind|show|	capital -60	determiner -60	none -99	preposition -51	verb -57
start|behind|show|first|	a -42	at -35	the -32
start|behind|sign|	capital -132	determiner -63	none -37	preposition 29	word -31
start|behind|sign|first|	for -58	the -38	to 45
start|behind|sing|	capital -26	determiner -51	none -47	word -26
start|behind|sing|first|	the -33
start|behind|speak|	auxiliary -68	capital -36	none -39	preposition -68	pronoun -69	to 33	verb-saying 23	word -36
start|behind|speak|first|	a -6	about -47	condition -77	her -61	how 12	reporters -60	the -12
start|behind|speculate|	determiner -17	none 15
start|behind|spell|	capital -20
start|behind|state|	auxiliary -60	capital -84	determiner -57	none -100	to -38	verb -40	word -77
start|behind|state|first|	florida -26	new -28	ohio -33	texas -40	the -63	vermont -44
start|behind|subordinator|	auxiliary -22	capital 23	determiner 42	preposition 15	stop -65	word -84
start|behind|subordinator|auxiliary|	judging 77	saying -17	thinking 42
start|behind|subordinator|none|	judging -80	saying -17	thinking -52
start|behind|subordinator|to|	saying -39
start|behind|subordinator|verb|	judging -28
start|behind|support|	auxiliary -17	capital -8	none -8	verb -48	word -13
start|behind|support|first|	the -11
start|behind|suspect|	none 11	word -15
start|behind|swear|	none -51	word -51
start|behind|talk|	auxiliary -9	capital -37	determiner 16	marks -48	none -16	pronoun 9	subordinator 46	to -62	verb 69	verb-saying 11
start|behind|talk|first|	it 9	the 28
start|behind|tell|	auxiliary -34	capital -31	determiner -84	none -102	to -38	verb -69	word -79
start|behind|tell|first|	the -68	this -39
start|behind|testify|	capital -21	determiner -56	none -80	pronoun -57
start|behind|testify|first|	him -57
start|behind|text|	none -45
start|behind|thank|	determiner -51	none -53	to -42	word -51
start|behind|thank|first|	a -38
start|behind|that|	, -51	capital 99	determiner -54	pronoun 49	stop -83	word 34
start|behind|that|auxiliary|	saying 12
start|behind|that|none|	saying -20
start|behind|that|verb|	saying 15
start|behind|thinking|	adverb -98	base -12	capital -32	participle 17	past -8	preposition -78	present -69	pronoun 19	subordinator 18	that -56	verb-saying -59	verb-thinking -34	word -23
start|behind|thinking|first|	3 -40	address -44	an -55	answer -28	appeal -39	as -70	ask -35	at -35	attack -48	attend 20	avoid -34	back -35	be -97	both 13	bring 15	call -28	check -44	close -47	come -45	comment -38	county -55	cut -40	defeat 21	deliver -40	do 12	endorse -48	favor -53	fight -67	file -67	find -53	first -39	fly -65	for -46	get -63	give -47	have -61	hear -43	help -25	her 42	his -24	hold -34	host -67	in -34	iowa -35	it -122	june -43	keep -51	know -46	last -39	leave -67	let -52	limit -58	live -49	make -59	march -54	meet -52	mention -27	monday -74	more -54	move -53	new -33	next -50	nine -38	nothing -46	one -84	pay -34	people -46	persuade -44	play 10	poach -30	prevent -48	protest -22	publish 22	put -57	raise 27	rally -57	reach -39	remember -26	repeat -35	report -45	returning -7	run -62	sandwiches -60	save -61	say -44	seal -60	see -63	sell -47	send -59	show -41	sign -34	sit -26	spend -61	stay -23	stop -45	support -49	surface -32	take 29	tell -27	that -56	their -55	think -64	this -75	throw -57	to -27	trump 32	tuesday -16	turn 17	two 6	use -40	visit -41	vote -41	watch -64	win 33	withdraw -33	you 21
start|behind|think|	adverb -36	auxiliary -107	determiner -35	none -19	pronoun -18	subordinator -11	verb -9	word -18
start|behind|think|first|	a -115	as -70	be -55	first -36	it -102	sandwiches -60	the -10
start|behind|threaten|first|	quit -35	sue -31
start|behind|threaten|	none -105	verb 9	verb-judging -50	word -37
start|behind|title|	capital -52	none -53
start|behind|treat|	none 6	verb -35	word -20
start|behind|trust|	none -49	word -59
start|behind|try|	auxiliary -71	capital -29	none -103	to -84	verb -70	verb-judging -68	verb-saying -49	word -128
start|behind|try|first|	find -19	get -22	make -21
start|behind|tweet|	capital -18	determiner 36	none 16	verb 24
start|behind|understand|	none -34
start|behind|use|	auxiliary -76	capital -28	determiner 11	none -107	pronoun -16	to -51	verb-judging -40	verb-saying -55	verb-thinking -53	word -113
start|behind|use|first|	believe -20	the -76
start|behind|verb-judging|	, -57	capital -91	determiner -29	preposition 19	pronoun -71	stop -67	subordinator -40	that 35	word -13
start|behind|verb-judging|auxiliary|	saying -56	thinking 7
start|behind|verb-judging|marks|	thinking -56
start|behind|verb-judging|none|	judging -80	thinking -46
start|behind|verb-judging|to|	saying -46	thinking -61
start|behind|verb-judging|verb|	judging -47	saying 16	thinking 28
start|behind|verb-saying|	, -57	adverb -80	capital -63	coordinator -43	determiner -103	end -40	preposition 10	pronoun -57	stop -43	subordinator -54	that -29	verb-judging -45	word -12
start|behind|verb-saying|auxiliary|	judging 29	saying -98
start|behind|verb-saying|none|	judging -46	thinking -102
start|behind|verb-saying|to|	saying 22	thinking -70
start|behind|verb-saying|verb|	judging -46	saying -48	thinking -81
start|behind|verb-thinking|	, -25	determiner -90	preposition -9	pronoun -42	stop 38	subordinator -45	that -85
start|behind|verb-thinking|auxiliary|	saying -61	thinking -68
start|behind|verb-thinking|none|	judging 6	saying 26	thinking -102
start|behind|verb-thinking|to|	thinking -47
start|behind|verb-thinking|verb|	saying -67	thinking 17
start|behind|view|	auxiliary 29	determiner -14	none -49	verb 20	word 22
start|behind|view|first|	the -10
start|behind|voice|	auxiliary -53	determiner -45	none -38
start|behind|voice|first|	the -45
start|behind|volunteer|	capital -47	determiner -35	none -68
start|behind|volunteer|first|	the -35
start|behind|vote|	auxiliary 7	capital 19	determiner 11	none 27	to -16	verb -29	verb-judging -85	word -48
start|behind|vote|first|	a 42	both 13	clinton 6	favor -53	him -26	march -54	the -8	trump 23
start|behind|vouch|	determiner -11	none 14
start|behind|vow|	to -49	verb 18	verb-judging -63	word -10
start|behind|want|	auxiliary -75	to -51	verb -87	verb-judging -62	verb-saying -49	verb-thinking -67
start|behind|want|first|	be -22	hear -36	know -44	say -29	see -37	sell -40
start|behind|warn|	capital -47	determiner 65	none 13	verb -50	word -92
start|behind|warn|first|	the 35
start|behind|wave|	determiner -47	none -65	word -50
start|behind|wave|first|	the -31
start|behind|weigh|	none -44	preposition -38
start|behind|wish|	determiner -58	none -62	verb-saying -33
start|behind|wonder|	auxiliary -34	determiner -45	none -86
start|behind|wonder|first|	the -77
start|behind|word|	$ -56	% -55	- -65	: -71	; 17	adverb -35	auxiliary -19	capital 9	coordinator 63	determiner 8	end -96	possessive 29	preposition 6	pronoun -45	stop -108	subordinator -65	verb-judging -14	verb-saying 7	verb-thinking -53	word -14	— 7
start|behind|word|auxiliary|	judging 11	thinking -11
start|behind|word|marks|	judging -58	saying -15	thinking -74
start|behind|word|none|	judging -16	saying -10
start|behind|word|to|	saying 8	thinking -34
start|behind|word|verb|	judging -9	saying -14	thinking -85
start|behind|worry|	auxiliary 19	determiner -54	none -27	verb 33	word 38
start|behind|write|	auxiliary -64	capital -153	determiner -19	marks -33	verb -46	word 19
start|behind|write|first|	a -78	an -62	bluesky -41	his -52	its -68	telegram -46	x -33
start|late|	accuse -9	acknowledge -41	add -99	admit -68	advise -93	advocate 17	affirm -55	agree -101	aim -7	allege 33	allow -42	allude -63	announce -40	answer -85	apologise -81	apologize -30	appeal -96	applaud -52	argue 21	ask -19	assume -51	assure 49	attack 13	attribute -64	beg -59	believe -82	bill -106	blame -116	boast -50	brand -45	call -6	caption -62	care -12	cast -84	celebrate -56	challenge -60	champion -84	charge -8	cheer -66	chip -34	cite -107	claim -27	comment -80	compare -86	complain -59	concede -52	condemn -81	confirm -95	congratulate -53	consider -13	continue 22	correct -62	counsel -50	counter -56	credit 28	criticise -25	cry -48	debate -111	decide -8	declare -33	decline -11	decry -44	deem -82	defend -6	define -61	deliver -105	denounce -60	deny -80	describe -110	detail -58	disagree -48	disclose 16	discuss -21	dismiss -90	doubt -68	dream -26	echo -76	email 42	emphasize -53	encourage -61	endorse -70	estimate -59	expect -36	explain 16	express -28	favor -94	fear -43	feel 8	figure 6	find -45	fire -96	forecast -57	greet -69	hail -84	hate -43	hear -92	highlight -63	hint -47	hit -92	hold -7	hope -83	identify -95	imagine -58	indicate 12	inform -58	insist -69	instruct -60	intend -89	interpret -35	interrupt 35	introduce 27	invite -67	invoke -57	issue -19	joke -46	knock -61	know -21	lambaste -55	learn -23	lecture -44	like -14	list -112	lobby -71	love -48	maintain -69	mean -72	mention -94	message -55	mock 13	name -98	note -87	object -77	offer -8	oppose -88	order -24	outline 28	paint 15	persuade -64	phone -66	plan -92	plead -71	pledge -83	point -46	portray -73	post -15	praise -98	predict -68	prefer -9	present -90	press -27	promise -28	propose -82	protest -80	purport -48	question -101	quote -80	rail -51	raise -108	rank 7	rate -82	read -80	reason -66	rebuff -62	rebuke -77	recall -93	reckon -45	recognize 19	recommend -80	record 39	recount -52	refer -78	reference -44	reflect -82	refuse -24	regard -54	regret -21	reiterate -39	reject -75	relate -67	remark -55	remember -16	repeat -68	reply -66	report 7	request -58	respond -23	reveal -86	rule -24	see -29	seek -24	show -20	sign -27	signal 7	sing -57	slam -75	slate -85	speak -46	stress -66	suggest -51	support -125	talk 20	tell 36	testify -64	text -47	think -94	threaten -93	title -63	tout -63	treat -69	trust -50	try 13	tweet -11	understand -83	urge -13	use -98	venture -52	verify -49	view -112	voice -83	volunteer -67	vote -14	vouch -48	vow -74	want -16	wave -38	weigh -49	welcome -97	wish 18	wonder -71	worry -85
start|late|accuse|	auxiliary -138	capital -44	coordinator -36	determiner -119	marks 20	none -95	preposition 15	subordinator -44	to -43	verb -105	verb-saying -38	word -68
start|late|accuse|first|	a -76	and -21	of 14	the -90	who -66
start|late|acknowledge|	none -36	verb -27
start|late|add|	auxiliary -44	coordinator -31	determiner -68	none -62	preposition -35	to -31	verb -61	verb-saying -30	word -71
start|late|add|first|	000 -31	and -31	points -30	the -44
start|late|admit|	auxiliary -60	none -59	verb -33	word -56
start|late|adverb|auxiliary|	saying -53
start|late|adverb|none|	judging -62	saying -67	thinking -51
start|late|adverb|	preposition -45	subordinator -70	word -82
start|late|adverb|verb|	judging -66
start|late|advise|	auxiliary -54	capital -30	coordinator -35	none -62	preposition -58	verb -28	verb-saying -42	word -55
start|late|advise|first|	and -35	to -53
start|late|advocate|	auxiliary 24	none -88	preposition -42	verb -45	verb-saying -70	word -73
start|late|advocate|first|	said -34
start|late|affirm|	none -46	verb -50	word -41
start|late|agree|	auxiliary -54	coordinator -47	determiner -68	none -73	preposition -25	pronoun -52	subordinator -35	to -40	verb -36	verb-saying -20	word -9
start|late|agree|first|	a -38	and -21	at -18	but -45	in -22	the -52
start|late|aim|	auxiliary -77	none -90	verb 9	word 15
start|late|allege|	auxiliary 46	coordinator -45	none -36	verb -25
start|late|allege|first|	and -45
start|late|allow|	auxiliary -65	coordinator -42	determiner -81	none -67	preposition -55	pronoun -38	subordinator 18	to -58	verb-saying -39	word -57
start|late|allow|first|	and -42	the -42	to -51
start|late|announce|first|	candidacy -16	departure -31	would -41
start|late|announce|	none -75	preposition -51	to -35	verb -62	word -82
start|late|answer|	auxiliary -50	coordinator -35	none -38	preposition -47	verb -72	word -59
start|late|answer|first|	and -32
start|late|apologise|	auxiliary -49	coordinator -45	none -62	verb -37	verb-saying -28	word -48
start|late|apologise|first|	and -45	told -28
start|late|apologize|	none -33	to -35	verb-saying -11	word -23
start|late|appeal|	auxiliary -80	coordinator -33	marks -41	none -36	verb -38	verb-saying -58	word -62
start|late|appeal|first|	and -21
start|late|applaud|	none -34	preposition -47
start|late|argue|	auxiliary 38	coordinator -46	determiner -47	marks -36	none -62	preposition 29	subordinator -34	to -75	verb 17	verb-saying -56	word -43
start|late|argue|first|	and -46
start|late|asks|false|	auxiliary 6	marks -50	none -85	to -43	verb -24
start|late|asks|true|	auxiliary 57	marks -37	none -37	to 47	verb 28
start|late|ask|	auxiliary -16	capital -50	coordinator -84	determiner -24	marks -61	none -31	preposition -44	pronoun -109	subordinator 14	to -84	verb -9	verb-judging -26	verb-saying -68	word -14
start|late|ask|first|	000 -33	a -56	and -65	as -37	but -56	followers -37	from -32	how 42	if 40	in -33	it -51	on -48	she -65	the -102	to -170	whether -94	why -31	wrote -33
start|late|assume|	none -27
start|late|attack|	auxiliary -7	capital -72	coordinator -65	determiner 37	none 14	preposition -68	pronoun 19	subordinator -51	to -69	verb -131	verb-judging -40	verb-saying -24	word -113
start|late|attack|first|	and -55	for -58	the -91
start|late|attribute|	none -37
start|late|auxiliary|	, -32	: -62	adverb -47	auxiliary -18	capital -83	preposition -107	quote -113	stop -30	subordinator -76	that 23	verb-judging -26	verb-saying -131	verb-thinking -94	word -28
start|late|auxiliary|auxiliary|	judging -96	saying -42	thinking -11
start|late|auxiliary|marks|	judging -23	saying -125
start|late|auxiliary|none|	judging -83	saying -27	thinking -101
start|late|auxiliary|to|	judging -85	saying 17	thinking -90
start|late|auxiliary|verb|	judging -32	saying -22	thinking -101
start|late|back|	auxiliary -113	capital -37	coordinator -121	none -109	preposition 12	pronoun 12	subordinator -73	to 18	verb-saying -44	word -107
start|late|back|first|	a -80	and -66	but -106	by -53	in 23	it -74	on -44	own -20	said -8	the 16	until -51	which -83	will -54
start|late|before|	's -60	, -35	10 -41	2016 -50	22 -29	9 -33	account -31	act -34	add -57	address -40	administration -15	ads -35	advisers -37	afterward -8	again 15	agency -38	agent -56	all -86	almost -53	already -53	also -57	americans -70	analysts -37	ankara -18	anonymity -59	answer -31	anyone -51	anything -36	appeal -26	april -56	article -59	ask 30	attendance -34	audit -23	away -54	back 27	badly -41	ballots -34	bank -42	bar -57	barely -35	basis -29	bay -38	bid -16	bill -77	birds -53	bloc -39	body 40	book -31	border -12	both -146	bush -44	business -31	buy -48	camps -43	canada -19	candidate -94	candidates -43	capital -24	carried -49	case -52	cases -38	castellaw -52	caucuses -29	cause -21	cent -33	chairman -38	chairs -28	change -54	changes -36	charges -26	chicago -31	children -28	china -81	city -11	claim -39	clients 51	clinton -11	close -37	club -63	code -36	college -28	coming -52	comment -82	commission -65	committee -37	companies -42	company -49	conditions -22	conference -41	congress -41	conservative 23	contained -59	contempt -47	contest -53	contests -45	contract -39	convention -38	conversation -28	corridor -58	costs -41	council 34	counties -29	country -56	county -53	court 54	crew -32	crews -54	crisis -46	crowd 47	cruz -60	cut -66	cuts -37	dark -35	days -55	deal -69	debate -58	decade -37	decision -56	decisions -22	defended -42	delay -34	delegates -54	democrats 8	department 31	described -62	detainees -30	difference -23	dinner -58	dispute -53	district -24	drill -26	duty -33	early -41	economy -60	eight -29	election -38	elections -43	elites -38	else -62	email 45	employers -43	end -36	ended -45	entering -57	era -45	europe -42	even -94	event -8	ever -46	everyone -18	everything -46	executive -75	facebook -52	families -24	family -53	farmworkers -74	fees -35	fight -23	find -49	firm -42	first -52	flag -33	followed -85	four -15	friday 53	further -61	game -23	gave 10	general -24	generally -34	get -38	give -52	giving -26	go -38	going -25	good -23	got 23	government -102	governor -34	greggs -37	group -46	groups -24	growing -38	guest -62	help -58	her -55	here -32	herself -50	him 91	himself -74	his -194	hold -34	homes -31	homicides -20	host 25	house -70	ice -43	immigrants -28	immigration -51	income -22	increasingly -61	individuals -58	inflation -60	inquiry -31	institute -32	interview -42	investigators -32	investors -58	iowa -47	iraq -46	ireland -29	isis -33	islands -40	item -39	its -144	itself -40	jobs -27	journalists -61	judge 19	july 16	june -48	just -64	keep -55	know 53	land -49	last -75	later 81	law -39	lead -49	leaders -70	leave -45	lenders -36	less -32	letter -44	letters -30	liberals -21	lid -51	lima -32	limit -29	line -73	list -48	log -21	look -66	losses -46	loudly -40	love -43	made -57	mail 41	make -64	making -54	man -71	many -39	march -72	match -25	matter -42	may -15	me 67	medallists -36	media -53	meeting 61	member -34	members -72	memo -32	men -111	mention -44	merger -44	message -38	migrants -18	military -33	mill -14	minister -60	ministry -28	moment -84	monday 87	money -69	month 37	months -38	more -61	morning -65	most 15	move -47	muslims -57	my -86	name -58	nearly -51	neither -15	never -58	news 44	next -78	night 14	nobody -18	nominee -46	nominees -40	none -18	not -90	nothing -24	november -37	now 16	numbers -59	obama -45	observers -23	offer -34	office -33	officers -73	official -38	officials -45	often -48	once -57	one -63	online 29	only -112	open -30	order -48	other -53	our -101	outlook -16	owes -75	owl -35	own -26	pacs -44	pages -27	paint -52	painter -63	pair -34	panel -36	parents 37	parliament -65	part -37	party -58	patience -50	patients -31	pensions -36	people -113	percent -55	peso -35	phone 40	pick -40	place -68	placing -59	plan -8	plane -46	players 30	police 6	policy -51	politico 62	politics -35	poll -27	post 41	premier -28	president -57	press -91	price -35	primaries -56	primary -52	process -52	profit -43	profits -36	project -37	promise -36	proposal -55	prosecutors 28	public -52	pupils -55	put -64	question 26	questions -90	race -70	raid -28	raise -55	rallies -28	rates -25	rather -38	reason 17	red -13	refugees -35	refund -46	register -38	registration -32	release -14	releases -54	remember 21	report -23	republicans -75	resign -55	response -30	result -26	results -44	return -74	review -59	road -37	room -24	roughly -57	row 49	rubio 41	rule -18	run -50	sanders 37	saturday 47	say 22	scandal -53	schools -30	search -33	second -31	security -23	see 36	sell -46	senate -47	server -56	service -44	sheets -21	ships -18	show 52	showed 21	showing -50	shui -46	sign -46	six -29	social -43	society -34	someone -34	something -54	spending -36	spring -32	stabbing -40	staff 43	star 47	state -74	statement 63	states -60	station -51	stay -27	stepping -37	still -81	stop -83	stopped -42	stories -50	strategy 26	students 18	successor -43	such -41	sunday 47	support -54	supporters -73	system -41	talk -56	talks -35	tank -40	tariffs -29	tax -33	team -45	telephone -41	television -24	tent -37	term -42	terrorism -44	tests -19	text -22	that -220	their -147	them 36	then -98	there -121	things -19	think -71	this -79	those -76	three -33	thursday 26	time -66	times -59	today 18	together -41	too -59	tower -67	trade -29	trains -40	treasury -31	trolls -62	troops -48	trump -19	trust -19	tuesday 38	turned -31	turnout -40	twice -55	two -24	u.s. -59	units -29	us 64	used -61	usually -30	verdict -47	vessels -21	victims -47	video -59	violence -46	vote -47	voters 59	votes -59	wage -23	wanted -57	warnings -53	washington -23	weak -27	wearing -41	wednesday 63	week 19	well 25	went -23	whoever -34	win -39	withdrawal -45	woman -47	women -57	won -45	work -69	workers 18	world -34	wrongdoing -64	year -71	years -34	yet 10	york -45	’s -42
start|late|believe|	auxiliary -62	none -66	verb -49	word -55
start|late|believe|first|	has -23	was -59
start|late|bill|	auxiliary -55	marks -40	none -35	preposition -64	subordinator -40	verb -77	verb-saying -31	word -56
start|late|bill|first|	as -40
start|late|blame|	auxiliary -62	capital -34	coordinator -62	determiner -41	none -65	preposition -56	verb -84	verb-saying -31	word -58
start|late|blame|first|	and -37	the -41
start|late|blast|	auxiliary -46	coordinator -54	marks -57	none 21	preposition -75	to -56	verb -72
start|late|blast|first|	and -29	over -54
start|late|boast|	none -39	word -38
start|late|call|	auxiliary -18	capital -42	coordinator -92	marks -77	none -20	preposition -110	subordinator 15	to -56	verb -25	verb-judging -55	verb-saying -59	verb-thinking -46	word -140
start|late|call|first|	a -121	and -64	are -34	but -96	has -45	him 31	how -63	in -43	on -27	out -23	she -75	the -111	to -84	was -94	where -35	which -96	while -33
start|late|capital|	, -94	adverb -40	auxiliary 30	capital -10	coordinator -130	possessive -67	preposition -74	stop -107	verb-judging -48	verb-saying -97	word -16
start|late|capital|auxiliary|	judging -81	saying 10	thinking 6
start|late|capital|marks|	judging -41
start|late|capital|none|	judging -87	saying -165	thinking -155
start|late|capital|to|	judging -25	saying 14
start|late|capital|verb|	judging -97	saying -163	thinking -101
start|late|caption|	determiner -62	verb -62
start|late|care|	auxiliary 7	none -62	to -42	verb -71	verb-saying -40	word 17
start|late|cast|	auxiliary -44	coordinator -29	none -42	to -33	verb -58	verb-thinking -25	word -58
start|late|cast|first|	and -29	ballots -10	votes -32
start|late|celebrate|	none -51	word -28
start|late|challenge|	auxiliary -84	coordinator -26	determiner -55	none -76	verb 10	word 13
start|late|challenge|first|	and -26	the -42
start|late|champion|	auxiliary -68	coordinator -53	none -47	verb -48
start|late|champion|first|	and -35
start|late|charge|	auxiliary -81	coordinator -57	none -56	verb 11	verb-saying -40	word 18
start|late|charge|first|	and -38	who -84
start|late|cheer|	none -57	preposition -42
start|late|chip|	none -25
start|late|cite|	auxiliary -43	coordinator -26	determiner -77	none -53	verb -81	verb-saying -32	word -63
start|late|cite|first|	and -26	the -58	who -52
start|late|claim|	capital -45	coordinator -83	determiner -58	marks -26	none -91	verb 6	word -80
start|late|claim|first|	and -47	are 25	but -71	was -53
start|late|comment|	auxiliary -59	coordinator -37	none -41	to -21	verb -35	verb-saying -41	word -53
start|late|comment|first|	and -27	but -33
start|late|compare|first|	to -44	who -55
start|late|compare|	none -54	preposition -52	verb -59	word -69
start|late|complain|	auxiliary -57	verb -34
start|late|concede|	auxiliary -18	marks -18	none -42	preposition -28
start|late|concede|first|	was -18
start|late|condemn|	coordinator -40	none -23	verb -56
start|late|confirm|	auxiliary -50	coordinator -41	determiner -52	none -67	subordinator -33	verb -58	word -46
start|late|confirm|first|	and -32	had -30
start|late|congratulate|	auxiliary -50	none -14	word -42
start|late|consider|	auxiliary -91	coordinator -66	determiner -69	none -76	preposition -71	pronoun -71	verb 8	word -56
start|late|consider|first|	a -76	and -35	but -57	in -46
start|late|continue|	auxiliary -20	capital -53	coordinator -42	determiner 12	none 32	preposition -46	pronoun 13	subordinator 18	to -74	word 31
start|late|continue|first|	and -42	the 21
start|late|coordinator|	, -20	adverb -116	auxiliary -135	capital -111	coordinator -44	determiner -59	preposition -15	pronoun 26	subordinator -88	verb-judging -85	verb-saying -127	verb-thinking -57
start|late|coordinator|auxiliary|	judging -127	thinking -162
start|late|coordinator|marks|	judging -60	thinking -58
start|late|coordinator|none|	judging -80	saying -115	thinking -113
start|late|coordinator|to|	judging -53	saying -70	thinking 11
start|late|coordinator|verb|	saying -178	thinking 15
start|late|correct|	auxiliary -62
start|late|counsel|	auxiliary -37	capital -29	verb -29	verb-saying -37
start|late|counsel|first|	said -37
start|late|counter|	none -56
start|late|credit|	auxiliary 27	coordinator -23	determiner 12	none -73	verb 19	word 30
start|late|credit|first|	and -23
start|late|criticise|	verb -25
start|late|criticize|	auxiliary -84	coordinator -71	determiner -64	none -85	preposition 16	verb 15	word -53
start|late|criticize|first|	and -79	for 17	the -55
start|late|cry|	verb -26
start|late|debate|	auxiliary -74	capital -28	coordinator -43	determiner -49	none -59	preposition -21	subordinator -39	to -25	verb -81	word -65
start|late|debate|first|	and -41
start|late|decide|	auxiliary -17	coordinator -79	determiner -55	none -74	pronoun -49	to 14	verb -71	word -68
start|late|decide|first|	and -60
start|late|declare|	auxiliary -87	coordinator -31	determiner -63	none -70	preposition -56	to -60	word -67
start|late|declare|first|	and -31
start|late|decline|	auxiliary -107	coordinator -62	determiner -80	none 8	preposition -87	pronoun 25	subordinator -17	verb 43	verb-saying -49	word 14
start|late|decline|first|	and -36	but -48	saying -43	what 13	when -47	whether -20	who 26
start|late|deem|	none -46	word -64
start|late|defend|	auxiliary -41	coordinator -55	none -76	preposition -39	to -35	verb 11	verb-judging -30	verb-saying -37	word -52
start|late|defend|first|	and -35	saying -27
start|late|define|	none -49
start|late|deliver|	auxiliary -40	capital -27	coordinator -43	none -67	verb -75	verb-saying -32	word -54
start|late|deliver|first|	and -42
start|late|demand|	none -63	word -65
start|late|denounce|	auxiliary -28	coordinator -38	none -32	verb -47	verb-saying -23
start|late|denounce|first|	and -38
start|late|deny|	auxiliary -56	coordinator -24	determiner -41	marks -41	none -45	verb -55	verb-saying -47	word -50
start|late|deny|first|	the -41	was -13
start|late|describe|	auxiliary -57	coordinator -49	determiner -10	marks -79	none -55	preposition -65	subordinator -66	to -25	verb -65	verb-saying -28	word -97
start|late|describe|first|	and -49	as -66	in -42	of -25	to -45
start|late|detail|	auxiliary -33	coordinator -31	none -45	word -41
start|late|determiner|	$ -53	adverb -14	auxiliary -59	capital -49	determiner -10	preposition -122	pronoun -46	quote -114	stop 48	subordinator 9	verb-judging -34	verb-saying 69	verb-thinking -54	word 14
start|late|determiner|auxiliary|	thinking 15
start|late|determiner|marks|	judging -103	saying 17	thinking -57
start|late|determiner|none|	judging -33	saying -24	thinking -114
start|late|determiner|to|	judging -69	saying 13	thinking -99
start|late|determiner|verb|	judging 13	thinking 10
start|late|disagree|	auxiliary -40	word -27
start|late|disclose|	none 25	word -46
start|late|discuss|	auxiliary -8	coordinator -54	none -48	preposition -37	verb -43	word -73
start|late|discuss|first|	and -45	but -29
start|late|dismiss|	auxiliary -61	marks -68	none -18	preposition -46	pronoun -28	subordinator -52	verb -33	verb-saying -20	word -54
start|late|dismiss|first|	as -53	he -28	of -44	who -49
start|late|doubt|	auxiliary -52	none -30	verb -46
start|late|dream|	none -26
start|late|echo|	coordinator -30	none -39	verb -55	verb-saying -35	word -64
start|late|echo|first|	and -30	who -57
start|late|email|	auxiliary 37	capital 36	coordinator -37	determiner 14	none 17	subordinator -37	to -67	verb -23	verb-saying -54	word 16
start|late|email|first|	and -50
start|late|emphasize|	none -48
start|late|encourage|	coordinator -43	none -27	to -53
start|late|encourage|first|	and -43
start|late|endorse|	auxiliary -40	coordinator -25	none -40	to -32	verb -48	verb-saying -21	word -38
start|late|endorse|first|	and -19	saying -10
start|late|estimate|	none -35	verb -49
start|late|expect|	capital -66	coordinator -34	determiner -74	none -109	preposition -101	pronoun -60	subordinator -68	to -68	verb -89	word -89
start|late|expect|first|	000 -19	and -26	by -26	it -56	the -48	to -89
start|late|explain|	none -59	verb -51
start|late|express|first|	condolences -19
start|late|express|	none -52	verb -77	word -74
start|late|favor|	auxiliary -55	coordinator -29	none -54	subordinator -46	verb -65	verb-saying -22	word -63
start|late|fear|	auxiliary -38	none -50	word -28
start|late|fear|first|	will -16
start|late|feel|	auxiliary -98	coordinator -99	none -77	preposition 19	subordinator -51	verb 29	word -85
start|late|feel|first|	and -64
start|late|figure|	auxiliary 34	determiner -41	none -42	verb -76	word -44
start|late|figure|first|	a -29
start|late|find|	auxiliary -85	capital -57	coordinator -47	determiner -127	none -15	preposition -92	pronoun 11	subordinator -57	to -58	verb -21	verb-saying -68
start|late|find|first|	a -52	and -34	but -28	in -26	is -58	the -78	to -68	who -50
start|late|fire|	auxiliary -64	capital -27	determiner -50	none -66	to -40	verb -60	word -64
start|late|first|	's -88	000 -92	1 -47	14 -46	200 -60	3 -15	30 -67	383 -38	400 -67	58 -32	63 -65	940 -43	a -49	about -13	according -75	adding -79	after -121	against 28	agenda -14	agreed -35	all -56	alleging -28	allows 54	along -48	although -53	an 7	and -73	another -63	apc -18	appearance -45	appearing -54	apply -28	are -30	as -57	asked -60	asking -34	at -98	ballots -10	be -44	because -119	become -43	bed -47	before -106	behind -29	being -54	believed -22	believes -51	best -22	beyond -48	big -11	boat -21	boss -31	bowlers -51	brought -21	bukavu -24	but 19	by -103	calif -28	call -19	called -47	calling -54	came -45	campaign -65	can -69	candidacy -33	candidates -51	cannot -63	can’t -57	chief -85	citing -36	claim -35	claims -40	client -59	clients -37	close -42	closest -42	colleagues -32	come -66	comments -58	compared -38	condolences 24	confirmed -22	congratulations -29	could -83	counsel -25	court -46	daughter -59	debate -22	debates -35	decision -39	declined -33	deep -20	demand -26	democratic -47	departure -31	described -40	details -36	did -71	director -58	dismissed -38	do -36	does 19	doesn’t -55	donald -74	down -70	drawing -63	during -43	economic -23	emails -35	emergency -31	employer -45	energy -61	europol -34	even -53	every -52	experience -42	face -30	fall -30	family -46	father -81	fell -16	filings -33	final -39	finding 50	followed -25	followers -37	for 9	former -17	found -45	from -88	gave -57	gop -30	governor -35	grandmother -12	group -56	guilty -38	had -117	hand -22	hands -31	has -126	have -91	having -58	he 12	head -64	heavy-oil -34	helped -47	her -23	herself 19	hillary -33	him 34	himself 45	his 34	home -44	hours -47	how 33	husband -62	i -71	if 23	in -37	including -73	infrastructure -32	into -78	iowa -28	is -15	isn’t -56	issues -51	it 13	job -32	john 22	joint -45	jr -51	killing -54	known -62	last -35	latest -39	laughed -44	laughing -37	lawyer -47	lead -23	leading -65	left -26	less -43	libya -46	like -40	lithuania -34	look -38	made -39	many -61	massachusetts -31	me -62	members -55	men -42	messages -46	might -58	money -13	month -39	more -48	mother -69	mr. 12	much -64	must -50	name -28	near -33	new -59	news -34	next -34	night -50	no 37	noting -51	of -21	off -51	offer -24	offering -59	office -39	oklahoma -37	on -21	one -81	open -53	opening -69	opponent -35	opposition -29	or -115	out -90	over -102	own -61	panel -56	parents -45	parties -34	party -47	personal -43	plan -34	players -39	pointing -29	points -51	political -41	porch -42	position -50	posts -22	presidential -35	primary -43	private -51	promised -48	proposed -54	public -59	pushing -34	put -53	r-texas -28	rally -28	read -49	reading -61	recent -32	record -39	recording -31	records -57	remarks -24	repeated -21	report -56	reported -32	reports -46	requests -53	resignation -33	return -12	rivals -45	role -32	rules -47	ruling -50	run -25	said -102	sanders 24	saw -38	saying -105	says -61	scored -62	sen. -56	shared -45	shooting -41	shot -38	should -77	side -33	sides -48	signed -16	silence -37	since -65	smiling -74	so -22	some -35	son -36	sources -55	south -33	spanish -42	speaking -34	speech -38	state -52	stated -55	states -64	stating -60	status -30	still -38	stopped -31	struck -74	suggested 26	support -44	supporters -39	target -30	team -22	telling -57	texts -32	than -104	that 34	their 23	them -96	they -6	they're -41	this 20	those -44	though -88	thoughts -42	three -58	through -38	titled -27	to 26	told -62	took -19	town -23	troops -31	trump -48	twitter -24	until -84	up -100	urged -60	urging 24	use -25	used -30	very 46	victory -43	virginia -42	vote -23	voters 17	votes -32	wakefield -22	warning -11	was -28	week -42	were -116	what 29	when -57	where -126	whether 18	which 22	while -143	who 18	whom -53	whose 21	why 20	wife -27	will -16	winning -59	with -98	without -51	words -25	worked -40	worth -26	would -103	wrote -69	years -38	you -53	’s -86
start|late|forecast|	verb-saying -38
start|late|greet|	none -36
start|late|hail|	determiner -63	subordinator -32	verb -77
start|late|hate|	none -29
start|late|hear|	auxiliary -59	capital -45	none -37	subordinator -35	verb -54	verb-saying -20	word -69
start|late|hear|first|	is -37
start|late|highlight|	none -24	verb -59	verb-saying -30	word -38
start|late|hint|	verb -41	word -50
start|late|hit|	auxiliary -20	coordinator -42	determiner -52	none -69	preposition -33	verb -67	verb-saying -20	word -62
start|late|hit|first|	and -34
start|late|hold|	auxiliary -40	capital -85	coordinator 39	determiner -59	none -80	preposition -120	subordinator -13	to -63	verb 12	verb-judging -46	verb-saying -70	word -110
start|late|hold|first|	a -38	and -128	as -53	but 53	from -47	has -26	have -37	in -72	is -28	on -34	the -94	was -58	which -71
start|late|hope|	auxiliary -53	coordinator -47	none -60	preposition -38	pronoun -51	subordinator -48	to -53	verb -76	verb-thinking -39	word -51
start|late|hope|first|	in -40	is -28	out -12	should -27	will -37	would -21
start|late|identify|	coordinator -39	determiner -63	none -61	to -34	verb -72	verb-saying -28	word -40
start|late|identify|first|	but -51
start|late|imagine|	none -45	verb -42	word -42
start|late|insist|	auxiliary -59	marks -26	none -46	verb -23
start|late|insist|first|	had -11	was -24
start|late|instruct|	preposition -54
start|late|intend|	determiner -48	none -57	preposition -13	pronoun -58	verb -67
start|late|intend|first|	he -47	the -48
start|late|interpret|	none -26
start|late|interrupt|	subordinator 39
start|late|introduce|	auxiliary 10	coordinator -46	none -85	verb 16	word 27
start|late|introduce|first|	and -46	who -49
start|late|invite|first|	in -53
start|late|invite|	none -55	preposition -57	verb -45
start|late|invoke|	none -44
start|late|issue|	auxiliary -69	coordinator -33	determiner 31	none -82	preposition -55	pronoun -59	subordinator -39	to -53	verb 10	verb-saying -64	word -56
start|late|issue|first|	and -26	in -38
start|late|joke|	none -23	subordinator -37
start|late|judging|	adverb -94	auxiliary -61	base -20	capital -144	coordinator -32	participle -65	past -39	possessive -74	preposition -16	present 22	pronoun 11	subordinator -12	verb-judging -138	verb-saying -126	verb-thinking -92	word -25
start|late|judging|first|	's -61	000 -52	1 -37	a -54	about -74	according -31	after -62	against -49	alleging -28	an -106	and -116	are -59	as -17	at -26	ballots -10	because -57	before -43	brought -21	by -63	calling -46	campaign -44	citing -36	claim -16	comments -31	could -61	debates -16	dismissed -38	economic -23	energy -41	even -25	every -38	experience -23	family -23	father -20	fell -11	for 21	former -14	from -61	had -51	hands -31	has -75	have -69	he -7	her 17	him 45	his -91	how -63	husband -31	if -90	in -6	including -68	infrastructure -32	is -13	issues -30	it -22	its 31	lead -23	less -35	made -30	mother -19	mr. -16	name -27	new -30	of 9	on -84	one -20	opponent -35	or -62	out -43	over -83	own -48	personal -28	points -27	position -27	recent -24	record -37	remarks -26	reported -37	reports -24	said -40	saying -41	she -12	sides -26	state -25	states -23	target -30	than -52	the -22	them -57	though -59	three -81	to -148	told -54	took -19	trump -33	until -38	up -63	vote -17	votes -32	was -111	were -60	when -85	where -66	whether 20	which 8	while -72	who -19	whose -88	wife -20	will -57	with -79	would -18
start|late|knock|	none -30	verb -49
start|late|know|	coordinator -45	marks -55	none -44	subordinator -57	verb -69	word -32
start|late|know|first|	and -45	as -55
start|late|learn|	auxiliary -6	determiner 7	none -52	subordinator -65	verb -92	word -97
start|late|learn|first|	a -49	the -78
start|late|like|	capital 13	coordinator 6	determiner -115	marks -38	none -132	preposition -54	pronoun -9	subordinator -65	to 8	verb -140	verb-saying -61	word -6
start|late|like|first|	and 12	are -51	has -57	have -59	he -74	is -32	it 12	the -89	who 20
start|late|list|	auxiliary -70	marks -36	none -60	preposition -55	subordinator -36	verb -76	verb-saying -36	word -90
start|late|list|first|	as -36	of -37	reported -16	was -21
start|late|lobby|	coordinator -35	determiner -53	none -35	verb -64
start|late|lobby|first|	the -53
start|late|love|	coordinator -65	none -25	verb -65	word -34
start|late|love|first|	and -65
start|late|maintain|	none -58	verb -47	word -56
start|late|mean|	auxiliary -58	coordinator -38	marks -21	none -55	to -44	verb -30	verb-saying -20	word -54
start|late|mean|first|	and -52	was -25
start|late|mention|	auxiliary -58	coordinator -47	none -39	pronoun -44	verb -71	word -59
start|late|mention|first|	and -26	but -39	he -44	who -42
start|late|message|	auxiliary -44	none -49	verb -48	word -57
start|late|mock|	marks -39	verb 29	word -44
start|late|name|	auxiliary -51	capital -29	coordinator -34	determiner -56	marks -27	none -63	subordinator -40	to -36	verb -75	verb-saying -34	word -57
start|late|name|first|	a -45	and -18	as -28	said -20	the -33	was -36	who -43
start|late|need|	auxiliary 14	coordinator -82	none -100	preposition -71	pronoun -63	subordinator 30	to -81	verb -7	verb-saying -26	word -77
start|late|need|first|	383 -38	and -64	in -47
start|late|nominate|	auxiliary 13	coordinator -47	determiner -60	none -100	verb -65	verb-saying -37	word 28
start|late|note|	auxiliary -41	coordinator -26	determiner -46	none -66	preposition -37	verb -49	verb-saying -25	word -56
start|late|note|first|	and -26	said -24	the -46
start|late|object|first|	which -56
start|late|object|	verb -56	word -56
start|late|offer|	auxiliary 23	capital -46	coordinator -62	determiner 6	marks -60	none -139	preposition 12	pronoun -66	to -54	verb -8	verb-saying -59
start|late|offer|first|	a -67	an 35	and -50	another -42	congratulations -29	him -48	it -41	its -43	of -43	own -44	the -67	to 30	which -60
start|late|oppose|	auxiliary -49	coordinator -40	none -40	preposition -30	verb -62	word -49
start|late|oppose|first|	and -19	but -40
start|late|order|apposed|	judging -113	saying 9	thinking -9
start|late|order|apposition|	judging -65	saying -10
start|late|order|	auxiliary -73	capital -33	determiner 22	none -89	preposition -57	subordinator -33	to -53	verb-saying -53	word -74
start|late|order|direct|	saying -32	thinking -6
start|late|order|relative|	judging -55	saying 8	thinking -13
start|late|order|shared|	judging -54	saying -22	thinking -7
start|late|paint|	auxiliary -51	verb 16
start|late|phone|	capital -30	coordinator -17	none -36	verb -54
start|late|plan|	auxiliary -54	capital -31	coordinator -61	determiner -65	marks -13	none -56	preposition -43	subordinator -23	to -43	verb -60	verb-saying -22	word -28
start|late|plan|first|	a -19	and -55	of -42	the -57	would -15
start|late|plead|	coordinator -40	none -57	preposition -42	to -51	word -50
start|late|plead|first|	and -40	guilty -37
start|late|pledge|	auxiliary -56	capital -30	coordinator -35	none -55	subordinator -36	to -20	verb -53	word -42
start|late|pledge|first|	and -34
start|late|point|	auxiliary -97	capital -45	coordinator -42	determiner -78	preposition -50	subordinator 10	verb -100	verb-saying -49	word -100
start|late|point|first|	a -45	and -37	of -29	who -37	whose -45
start|late|portray|	verb -63
start|late|possessive|	capital -55	determiner -20	verb-saying -50	word -87
start|late|possessive|none|	judging -24	saying -37	thinking -44
start|late|possessive|verb|	saying -73	thinking -43
start|late|post|	auxiliary -35	capital -36	none -73	preposition -31	pronoun -43	to 18	verb -60	verb-saying -44	word -60
start|late|post|first|	a -52
start|late|praise|	auxiliary -73	coordinator -51	none -54	preposition -51	to -25	verb -71	verb-saying -21	word -58
start|late|praise|first|	and -18	but -50	for -47	who -49
start|late|predict|	auxiliary -74	verb -58
start|late|prefer|	auxiliary 15	coordinator -45	none -63	preposition 20	subordinator -53	verb -47
start|late|prefer|first|	and -45	of -52	while -36
start|late|preposition|	$ -87	, -91	auxiliary 15	capital -125	coordinator -77	determiner -179	preposition -129	stop -82	subordinator -14	verb-judging -81	verb-saying 10	word -30	€ -56
start|late|preposition|auxiliary|	judging -11	thinking -18
start|late|preposition|marks|	saying -28	thinking -68
start|late|preposition|none|	judging -137	saying -73
start|late|preposition|to|	judging -91	saying -99	thinking -106
start|late|preposition|verb|	saying -18	thinking -13
start|late|present|	coordinator -21	none -49	verb -64	word -61
start|late|present|first|	and -21
start|late|press|	capital -24	determiner -77	none -53	preposition -64	subordinator -68	to -32	verb -76	verb-saying -47	word -69
start|late|press|first|	the -62	whether -68
start|late|promise|	auxiliary 8	coordinator -42	determiner -61	none -73	preposition -56	pronoun -39	to -49	verb -62	word 9
start|late|promise|first|	a -44	and -34	but -23	out -12	who -70	will -60
start|late|pronoun|	, -23	adverb 30	auxiliary 31	capital 16	coordinator -60	determiner -27	possessive 52	preposition -56	quote -65	stop -36	subordinator 37	verb-judging -40	verb-saying -43	verb-thinking 47	word -47
start|late|pronoun|auxiliary|	saying 34	thinking -17
start|late|pronoun|marks|	saying -82
start|late|pronoun|none|	judging 20	saying -16	thinking 7
start|late|pronoun|to|	judging 12	saying -37	thinking -67
start|late|pronoun|verb|	judging -26
start|late|propose|	coordinator -22	determiner -43	none -44	verb -71	word -72
start|late|propose|first|	and -18	the -43
start|late|protest|	auxiliary -53	verb -53	word -56
start|late|prove|	none -91	word -50
start|late|question|	auxiliary -60	capital -46	coordinator -32	determiner -49	none -41	preposition -20	verb -86	verb-saying -14	word -89
start|late|question|first|	and -32	which -66
start|late|quote|	auxiliary -64	coordinator -18	determiner -41	none -44	subordinator -49	verb -29	verb-saying -30	word -51
start|late|quote|first|	a -41	and -18	as -49
start|late|rail|	capital -22	none -28	verb -39
start|late|raise|	adverb -41	auxiliary -70	capital -23	coordinator -55	marks -50	none -44	preposition -78	subordinator -24	to -37	verb -88	verb-judging -23	verb-saying -30	word -58
start|late|raise|first|	about -50	and -55	hands -24	in -25	target -30	than -20	to -52	when -11
start|late|rank|	none 15	verb -56	word -74
start|late|rate|	auxiliary -46	coordinator -45	determiner -48	none -44	preposition -22	to -23	verb -70	verb-saying -16	word -60
start|late|rate|first|	a -26	points -16
start|late|read|	auxiliary -49	capital -31	coordinator -11	marks -60	none -39	preposition -52	pronoun -41	verb -54	verb-saying -46	word -60
start|late|read|first|	and -11	to -45
start|late|reason|	auxiliary -65	none -42	preposition -37
start|late|rebuff|	none -52
start|late|rebuke|	verb -63
start|late|recall|	determiner -50	none -60	subordinator -33	to -22	verb -52	word -56
start|late|recall|first|	a -41	when -33
start|late|reckon|	none -46	word -33
start|late|recognize|	coordinator -61	none 13	word 12
start|late|recommend|	verb -79
start|late|record|	auxiliary 47	capital -50	coordinator -99	none -121	verb 26	verb-saying 46	word -87
start|late|record|first|	and -71
start|late|recount|	none -30
start|late|reference|	verb -28	word -26
start|late|refer|	auxiliary -49	capital -21	coordinator -44	determiner -56	marks -56	none -39	subordinator -57	to -25	verb -48	word -63
start|late|refer|first|	and -33	as -56	which -46
start|late|reflect|	coordinator -36	none -46	verb -51	word -53
start|late|refuse|	auxiliary -92	capital -52	determiner -41	none 17	preposition -77	pronoun 18	subordinator -77	to -59	verb -101	verb-saying -27	word -82
start|late|refuse|first|	the -41	whether -55
start|late|regret|	none -21
start|late|reject|	auxiliary -45	coordinator -41	determiner -46	none -56	subordinator -20	to -59	verb-saying -29
start|late|reject|first|	and -31	the -46
start|late|relate|	none -23	verb-saying -59
start|late|remark|	auxiliary -41	verb -28
start|late|remember|	determiner 30	none 30	verb -46	word -48
start|late|remind|	none -56	preposition -44
start|late|repeat|	auxiliary -49	none -38	to -47	verb -29	verb-saying -29	word -52
start|late|repeat|first|	demand -26
start|late|reply|	none -61
start|late|report|	auxiliary 11	coordinator -107	determiner -7	marks -81	none -8	preposition -61	subordinator -47	to 18	verb-judging -44	word -8
start|late|report|first|	and -92	had -47	is 22	of -38	was -91
start|late|request|first|	said -32
start|late|request|	verb -48	verb-saying -32
start|late|respond|	auxiliary -66	coordinator -57	none 6	preposition -54	to -39	verb -78	verb-saying -50
start|late|respond|first|	and -55
start|late|reveal|	auxiliary -55	none -25	verb -59	word -33
start|late|rule|	auxiliary -85	coordinator -39	marks -43	none 15	preposition -56	subordinator -34	verb -63	verb-saying -38	word -51
start|late|rule|first|	and -36	is -63	out -51
start|late|saying|	adverb -80	auxiliary -30	base -32	capital -30	coordinator -49	determiner 18	participle -26	past -6	possessive -91	preposition -28	present -30	pronoun 24	subordinator -7	that 20	verb-judging -132	verb-saying -45	verb-thinking -102	word -29
start|late|saying|first|	's -69	000 -85	14 -46	30 -67	400 -59	a -32	about -7	according -70	adding -77	after -78	against 33	agreed -28	along -44	an 13	and -32	another -63	apc -18	are -17	as -135	asking -30	at -75	be -25	because -77	bed -47	before -67	believed -22	believes -15	beyond -48	but -40	by -74	call -19	called -38	campaign -43	can -58	candidacy -23	cannot -62	chief -65	claims -38	client -51	clients -37	colleagues -17	come -50	comments -47	compared -33	condolences 24	congratulations -29	could -58	daughter -53	declined -33	deep -20	demand -26	democratic -37	departure -31	described -40	details -32	did -69	director -58	do -31	does 15	down -60	emails -29	every -40	family -40	father -70	finding 50	followers -37	for -88	found -42	from -69	group -56	guilty -37	had -115	has -111	have -64	he 10	heavy-oil -34	her -79	him -17	himself 14	his 12	home -33	hours -36	how 35	husband -51	i -61	if 30	in -138	including -54	into -58	is -16	issues -36	it 18	its -25	known -62	laughed -44	laughing -37	lawyer -47	like -33	many -55	me -57	members -55	men -42	messages -43	might -57	month -39	mother -67	must -48	name -22	near -33	new -38	news -34	night -41	no 55	noting -50	of -127	off -33	offer -24	offering -50	office -39	oklahoma -37	one -60	opposition -29	or -66	out -74	over -37	own -48	parents -31	party -39	players -39	points -41	position -47	posts -22	public -59	pushing -33	put -53	read -42	reading -61	recording -31	records -54	remarks -22	report -56	reported -24	reports -38	requests -43	return -12	role -30	rules -40	run -24	said -101	sanders -35	saying -107	says -54	shared -42	she 14	shot -24	should -66	sides -45	signed -16	since -43	so -68	son -36	south -33	spanish -42	speech -38	stated -55	states -38	stating -52	support -21	supporters -29	team -22	telling -42	texts -32	than -55	that 20	them -58	they -13	they're -41	those -44	though -57	thoughts -42	through -27	to 13	told -45	trump -43	up -60	voters -57	was -17	were -107	what 11	when -26	where -79	whether -14	which 10	while -89	whose -95	why -7	will -15	with -63	would -94	wrote -68	years -38	you -37	’s -57
start|late|say|	auxiliary 9	capital -20	coordinator 16	determiner -28	none -144	possessive -46	preposition -18	pronoun 73	subordinator -11	to -83	verb-judging -50	verb-saying -103	verb-thinking -24	word -40
start|late|say|first|	's -34	000 -62	an -59	and -6	are -112	believed -22	believes -15	campaign -23	can -51	client -51	clients -37	could -39	did -42	director -52	father -45	for -43	group -54	had -63	has -50	have -76	he 13	her -51	him -78	in -67	is -111	it 59	its -92	known -43	like -17	members -46	men -30	messages -37	might -38	most -40	mother -56	must -50	no -100	of -46	offer -24	on -39	out -21	own -20	party -55	players -39	reading -29	she 30	shot -16	should -60	sides -44	signed -16	so -36	son -31	they 37	was -109	were -56	where -50	which -81	whose -75	will -85	would -74	’s -29
start|late|seek|	auxiliary -103	coordinator -73	determiner -12	none -101	preposition -84	pronoun 25	subordinator -68	to -68	verb 12	verb-saying -50	word -84
start|late|seek|first|	and -62	in -43	or -33	said -24	the -92	while -40	who -50
start|late|see|	auxiliary -84	capital -38	coordinator -47	determiner -63	none -84	preposition -70	pronoun -63	subordinator -69	to -71	verb-judging -35	verb-saying -39	word 7
start|late|see|first|	a -53	and -37	as -59	if -42	of -45
start|late|shoot|	capital 17	coordinator -35	determiner -78	none -74	preposition -46	verb -83	word -58
start|late|shoot|first|	and -35
start|late|show|	auxiliary -25	capital 13	coordinator -105	determiner -14	marks -44	none -105	preposition -61	pronoun 7	subordinator -64	verb -22	verb-saying -61	word -117
start|late|show|first|	a -69	and -96	down -36	has -28	the -84	were -47	where -45	who -73
start|late|signal|	determiner -65	none -47	word 24
start|late|signal|first|	the -65
start|late|sign|	auxiliary 11	capital -35	coordinator -27	determiner -78	none -22	preposition -68	subordinator -38	to -94	verb -103	verb-saying -62	word 15
start|late|sign|first|	and -27	at -13	the -44
start|late|sing|	coordinator -24	none -31	verb -39	word -31
start|late|sing|first|	and -24
start|late|slam|	coordinator -42	none -35	verb -39
start|late|slam|first|	and -42
start|late|slate|	determiner -62	verb -72
start|late|speak|	auxiliary -7	capital -53	coordinator -67	determiner -82	none -81	preposition -38	subordinator -67	to -60	verb-judging -44	verb-saying -89	word -96
start|late|speak|first|	and -53	because -47	called -23	is -64	said -50	the -59	were -40
start|late|state|	auxiliary 12	capital -61	coordinator -43	determiner 27	none -42	preposition -69	subordinator -59	to -71	verb -104	verb-saying -45	word -83
start|late|state|first|	and -40	has -23	reported -14	said -12	the -59	who -51
start|late|stress|	none -41	verb -42
start|late|subordinator|	adverb 32	auxiliary -42	capital -8	preposition 29	pronoun -26	quote -97	subordinator -57	verb-saying -95	word 6
start|late|subordinator|auxiliary|	judging -19	saying 8	thinking 29
start|late|subordinator|marks|	judging -89	saying -54	thinking -75
start|late|subordinator|none|	judging -93	saying -28	thinking -28
start|late|subordinator|to|	judging -66	saying 27
start|late|subordinator|verb|	saying -38	thinking -31
start|late|suggest|	auxiliary -33	none -53	preposition -27	to -52	verb -35
start|late|suggest|first|	could -37	is -48
start|late|support|	auxiliary -68	capital -53	coordinator -29	determiner -81	none -56	preposition -52	subordinator -52	to -60	verb -103	verb-judging -24	verb-saying -25	word -67
start|late|support|first|	a -53	and -21	but -32	have -18	if -42	the -53	who -48
start|late|talk|	auxiliary -9	capital -47	coordinator 43	determiner -87	none -73	preposition -71	to -60	verb 40	verb-judging -34	word -73
start|late|talk|first|	and -65	but 52	the -58	up -32
start|late|tell|	auxiliary 14	capital -28	coordinator 33	determiner 59	marks 14	none -7	pronoun 11	subordinator -14	that -6	to 36	verb 27	word -20
start|late|tell|first|	according -76	and 39	as -69	had -121	how -43	in -63	is -57	of -57	she 29	that -6	the 39	they -10	to 12	up -40	was 6	were -80	who -77	would -50
start|late|testify|	auxiliary -43	verb-saying -37
start|late|testify|first|	said -37
start|late|text|	none -41	verb -26	word -31
start|late|thank|	auxiliary 44	coordinator -67	marks -86	none -66	preposition 34	verb -79	word -98
start|late|thank|first|	and -44	for 36	who -72
start|late|that|	determiner 7
start|late|thinking|	adverb -76	auxiliary -45	capital 14	coordinator -9	determiner 6	participle -27	past 7	possessive -66	preposition -19	present -32	subordinator 12	verb-judging -101	verb-saying -142	verb-thinking -71	word -51
start|late|thinking|first|	000 -43	1 -29	3 -15	383 -38	a -133	according -37	after -67	an 6	and -53	are -80	as -22	at -62	be -38	because -88	before -70	but 29	by -74	can -39	could -68	down -45	during -50	face -30	for -55	from -55	governor -35	had -41	has -58	have -68	he -7	head -40	helped -47	her -69	him 6	himself 48	his 35	how -8	in -19	including -32	into -49	is -72	issues -30	it -49	its -46	money -13	more -32	most -58	mr. 16	much -54	no -96	of -126	on -71	or -86	out -49	over -62	own -25	pointing -23	points -31	said -38	saying -24	says -27	she -83	should -40	some -34	states -51	stopped -31	support -36	telling -34	than -65	the -40	their 23	them -50	they -6	though -46	to 27	town -23	until -55	up -70	was -88	were -62	when -83	where -110	whether 24	which -8	while -100	who 27	why 43	will -61	winning -43	with -37	would -62	you -50	’s -54
start|late|think|	auxiliary -70	coordinator -24	determiner -38	none -53	subordinator -51	to -28	verb -72	verb-saying -26	word -60
start|late|think|first|	and -24	as -50	had -21	has -21	is -33	should -22	will -24
start|late|threaten|	auxiliary -46	none -68	preposition -32	verb -47	verb-saying -25	word -42
start|late|threaten|first|	said -19
start|late|title|	auxiliary -27	none -30	verb -51
start|late|title|first|	is -27
start|late|tout|	none -22	verb -48	word -39
start|late|treat|	auxiliary -36	coordinator -30	none -20	verb -64	word -40
start|late|treat|first|	and -26
start|late|trust|	none -46
start|late|try|	auxiliary -106	coordinator -90	determiner 34	none 9	preposition -14	subordinator -54	to -74	verb 17	verb-saying -36	word -112
start|late|try|first|	a -59	and -89	him -95	it -49	out -55	up -48
start|late|tweet|	none -53	verb -63	verb-saying -41	word -53
start|late|understand|	determiner -45	none -48	pronoun -59
start|late|understand|first|	the -45
start|late|urge|	auxiliary 39	coordinator -53	marks -107	none -106	preposition 7	pronoun -42	to -27	verb -82	verb-saying -54	word -81
start|late|urge|first|	and -51	of -28	saying -25	sides -27	to 12
start|late|use|	auxiliary -67	capital -30	coordinator -26	determiner -80	marks -38	none -57	preposition -46	pronoun -32	subordinator -27	to -17	verb -85	verb-judging -18	verb-saying -20	verb-thinking -27	word -86
start|late|use|first|	a -38	and -18	is -24	of -32	said -25	to -41	was -14
start|late|venture|	word -52
start|late|verb-judging|	adverb -57	capital -75	determiner -97	preposition -99	pronoun -78	quote -31	stop -45	subordinator -50	word -66
start|late|verb-judging|auxiliary|	judging -56	saying -44
start|late|verb-judging|marks|	judging -61	saying -68
start|late|verb-judging|none|	judging -58	saying -62	thinking -64
start|late|verb-judging|to|	judging -58	saying -74
start|late|verb-judging|verb|	judging -85	saying -63	thinking -58
start|late|verb-saying|	, -60	: -33	adverb -51	auxiliary -54	capital -93	coordinator -63	determiner -13	preposition -134	pronoun -108	quote -75	stop -97	subordinator -85	that -17	verb-judging -40	verb-saying -38	verb-thinking -56	word -14
start|late|verb-saying|auxiliary|	judging -93	saying -26	thinking -79
start|late|verb-saying|marks|	judging -33	saying 23	thinking -17
start|late|verb-saying|none|	judging -70	saying -129	thinking -58
start|late|verb-saying|to|	judging -63	saying -21	thinking -69
start|late|verb-saying|verb|	judging -89	saying -45	thinking -104
start|late|verb-thinking|auxiliary|	saying -53	thinking -43
start|late|verb-thinking|	determiner -35	preposition -95	that -55	word -59
start|late|verb-thinking|none|	judging -47	thinking -50
start|late|verb-thinking|to|	judging -56	saying -67
start|late|verb-thinking|verb|	judging -59	saying -48
start|late|view|	auxiliary -75	coordinator -34	none -49	subordinator -48	verb -70	word -58
start|late|voice|	auxiliary -49	none -43	verb -68	word -36
start|late|volunteer|	auxiliary -35	none -63	verb-saying -18	word -53
start|late|vote|	auxiliary -28	capital 16	coordinator -115	determiner -22	none -13	preposition 21	pronoun -96	subordinator -55	to 19	verb -46	verb-judging -49	word -120
start|late|vote|first|	and -98	but -62	in 27	it -72	they -59	to 11	which -61
start|late|vouch|	none -34
start|late|vow|	coordinator -16	none -40	preposition -32	verb -42
start|late|vow|first|	and -16	on -22
start|late|want|	capital -53	coordinator -68	determiner -84	none -103	preposition -108	pronoun -94	subordinator 30	to -72	verb -7	verb-saying -43	word -90
start|late|want|first|	and -53	him -52	in -48	it -56	money -13	or -40	out -49	the -43	to -79	where -64	whether 17	while -40	why 43
start|late|warn|	auxiliary -71	coordinator -69	marks -67	none -87	preposition 27	verb 34	word -61
start|late|warn|first|	against 36	and -57	but -48
start|late|wave|	none -28	word -18
start|late|weigh|first|	of -36
start|late|weigh|	none -38	preposition -45
start|late|welcome|	auxiliary -49	coordinator -52	none -37	verb -95	word -33
start|late|welcome|first|	and -28	but -48
start|late|wish|	auxiliary 27
start|late|wonder|	none -44	verb -59	word -21
start|late|word|	% -56	, -31	: -38	; -21	auxiliary -43	capital -33	coordinator -139	determiner 23	possessive -86	preposition -82	pronoun 58	quote -81	stop -148	subordinator -130	verb-judging -125	verb-saying -10	verb-thinking -139	word -50	’ -49
start|late|word|auxiliary|	saying -47
start|late|word|marks|	judging -63	saying -86
start|late|word|none|	judging -118	saying -38	thinking -134
start|late|word|to|	judging -105	saying -60	thinking -116
start|late|word|verb|	judging -10	saying 11	thinking -42
start|late|worry|	auxiliary -61	coordinator -36	determiner -58	none -52	word -40
start|late|worry|first|	and -36
start|late|write|	capital -48	coordinator -53	determiner -11	none -14	preposition -70	verb -62	verb-saying 11
start|late|write|first|	a -70	and -53	the 9	which 14
start|next|	accuse -15	acknowledge 53	add -87	advise -26	advocate -43	affirm -20	agree -13	aim -25	allege 48	allow -19	allude -13	announce 44	answer -14	apologise -80	apologize 8	appeal -6	applaud 11	argue 36	ask -10	assail 64	assume -79	assure -55	attack -15	attribute -8	back -23	beg -54	believe 21	bill -75	blame -10	blast 41	boast -64	brag -32	brand -13	call -47	caption -42	care -55	cast -17	caution 20	celebrate -26	challenge -13	champion -33	chant -56	charge -38	cheer -40	chime -42	chip -77	cite 25	claim 17	commend -19	comment -32	compare -6	complain -21	concede 6	conclude 20	condemn 17	confess 23	congratulate -9	consider -7	continue -136	contradict 17	correct -31	counsel -73	counter 13	credit -28	criticise -42	criticize 39	debate -54	decline -15	decry 58	deem 70	defend 8	deliver -30	denounce 26	deny 21	deride 54	detail 23	disagree -54	disavow 54	discredit -31	discuss 30	dismiss 9	dispute -9	doubt -32	dream -59	echo 10	email -129	emphasize 28	endorse 37	envision 7	estimate 13	expect 23	explain 10	express 8	fault -59	favor 17	favour -60	fear 21	feel 8	figure -44	find -27	fire -24	forecast -28	fume -44	gasp -45	greet -69	guess 20	hear -61	highlight 11	hint 7	hit -39	hold -80	hope 17	howl -55	imagine -30	indicate -9	inform -76	insist 81	insult 26	intend 13	interpret 22	interrupt -65	introduce -35	invite -49	issue -36	joke -86	justify 23	knock -20	know 25	lambaste 27	lament 61	lash -26	laugh -67	learn -16	lecture -48	like -39	liken 41	list -9	lobby -47	love 9	maintain -101	mean -46	mention 29	message -86	murmur -22	name -33	need -56	note 11	object -16	offer -8	oppose 14	order -16	outline 23	paint -14	persuade 7	phone -81	plead -52	pledge 15	point -136	portray 7	post -17	pray -57	predict 11	prefer 21	present -35	press -60	propose 27	protest -41	prove -27	purport -9	question 25	quote -15	rail -80	raise -72	rank -23	rate -108	read -35	reason -49	reassure -29	rebuff -33	rebuke 11	rebut 67	recall 20	reckon 43	recommend 16	record -78	recount 18	refer -63	reference 17	reflect -29	regard -6	reiterate 43	reject -9	relate -76	remark -76	remember 23	remind -63	reply -94	report -18	respond -35	reveal 30	roar -55	rule -86	say 37	scold -44	scorn -51	shoot -50	shout -55	shrug -45	sigh -46	sign -60	signal -35	sing -80	slam 41	slap -21	slate -74	snap -46	speak -59	speculate 29	spell -41	state -35	stress 14	submit 18	suggest 45	support 19	suspect 8	tag -56	talk -79	tease -34	tell -96	testify -72	text -86	thank -40	think 23	threaten 6	title -22	tout 44	treat -93	trust -8	try -90	tweet -7	understand 27	use -87	utter 8	venture -64	verify -59	view 12	voice -8	volunteer -24	vote -47	vouch -60	vow 48	want -11	warn -16	wave -76	weigh -95	welcome -19	wish -37	write -28	yell -22
start|next|accuse|	auxiliary -16	capital -6	determiner -22	marks -107	none 14	preposition -12	pronoun 20	to 31	verb -26	word -66
start|next|accuse|first|	by -21	clinton 76	her -74	of -7	sanders 62	the -35	trump 7
start|next|acknowledge|	auxiliary 13	determiner 40	marks 50	none 42	preposition -69
start|next|acknowledge|first|	the 25
start|next|add|	determiner -50	marks -39	none -114	preposition -93	pronoun 19	to -75	verb -50	word -107
start|next|add|first|	1 -32	14 -27	22 -40	a -49	an -43	the 21	to -84
start|next|admit|	auxiliary 15	determiner 70	none -24	preposition -63	pronoun 29	verb 25	word -46
start|next|admit|first|	he -9	she 59	the 66	to -62
start|next|adverb|	, -42	: -99	adverb -48	auxiliary 70	capital 21	coordinator -61	determiner 54	end -48	possessive -21	preposition -72	pronoun -22	stop -163	subordinator 31	that -63	word 38
start|next|adverb|auxiliary|	judging -41	thinking 11
start|next|adverb|marks|	judging -41	saying 61
start|next|adverb|none|	judging -30	saying -38	thinking -104
start|next|adverb|to|	judging 8	saying -27	thinking 8
start|next|adverb|verb|	judging -17	saying -54	thinking -37
start|next|advise|	capital -66	coordinator -18	determiner -30	none -108	preposition -60	to 18	verb -40	word 30
start|next|advise|first|	on -39	the -30
start|next|advocate|	auxiliary -67	capital -82	none -12	verb -25	word 10
start|next|advocate|first|	for -97	general -48
start|next|affirm|	capital -48	determiner -36	none -24
start|next|agree|	adverb 23	auxiliary 9	capital -6	none -28	verb -17	word -96
start|next|agree|first|	in -67	on -123	saturday -47	terms -53	to 19	who -47	with -62
start|next|aim|	auxiliary -55	none -35	verb 18
start|next|aim|first|	at -101	to 30
start|next|allege|	none 6	preposition -63	verb 54	word 47
start|next|allow|	capital -22	none -21	preposition 9	pronoun -32	verb -35	word -27
start|next|allow|first|	him -8	republicans -16	the 16	users -49
start|next|allude|first|	to -13
start|next|allude|	preposition -13
start|next|announce|	adverb -64	auxiliary 39	capital -38	determiner 38	none 37	preposition -117	pronoun 85	subordinator -12	to 30	verb -20	word 34
start|next|announce|first|	a 29	an 51	friday -54	her -27	his 44	it 51	monday -55	on -109	plans 23	the -19	they 41	tuesday -39
start|next|answer|	auxiliary -74	determiner 13	none 11	preposition -91	subordinator -49	verb 7
start|next|answer|first|	a 46	in -13	to -79
start|next|apologise|first|	after -23	for -32	in -13	to -64
start|next|apologise|	none -76	preposition -75	subordinator -27
start|next|apologize|	adverb -42	none -49	preposition 14	to -85	verb -10
start|next|apologize|first|	for 43	to -99
start|next|appeal|	auxiliary -36	none 16	preposition 6	to 24	verb -93	word -36
start|next|appeal|first|	court -30	for 36	in -43	to -23
start|next|applaud|	capital 44	determiner 58	none 37	verb 7
start|next|argue|	auxiliary 35	determiner 31	none -7	preposition -49	pronoun 56	to 8	verb 32
start|next|argue|first|	about -73	against -66	for 29	in -61	it 35	over -92	the 30
start|next|asks|false|	auxiliary 28	marks -103	none -34	to 21
start|next|asks|true|	auxiliary -11	marks -59	none -9	verb 40
start|next|ask|	adverb -36	capital -98	determiner -35	marks -91	none -40	preposition 38	subordinator -16	to 22	verb -20	word 49
start|next|ask|first|	a 41	both -87	by -83	clinton -58	former -50	her -34	him 40	his 15	how -33	if 16	in -67	it -81	me -56	mesoblast -39	on 49	only -78	our 7	people 84	reporters -65	the -16	them 28	to 29	trump -73	what -49	where 34	who 74	why -8
start|next|assail|	none 45
start|next|assure|	auxiliary -10	determiner -58	none -66	preposition -48	pronoun -38	verb 15	word -52
start|next|assure|first|	of -48
start|next|attack|	auxiliary -37	capital 42	coordinator -35	determiner -8	none 10	preposition -23	pronoun -52	to -37	verb-judging -36	word 9
start|next|attack|first|	against -43	and -23	clinton -6	from -38	hit -28	in -94	trump 42
start|next|attribute|	determiner -20	preposition 7	verb -14
start|next|attribute|first|	the -21	to 7
start|next|auxiliary|	, 17	auxiliary -58	coordinator -31	determiner 41	preposition -65	quote -48	subordinator -58	that -97	verb-judging 60	verb-saying 35	verb-thinking 9	word -18
start|next|auxiliary|auxiliary|	judging -59	saying -53	thinking -18
start|next|auxiliary|marks|	saying -48
start|next|auxiliary|none|	judging -70	saying 60	thinking 30
start|next|auxiliary|to|	judging -53	saying -24
start|next|auxiliary|verb|	judging -94	thinking -27
start|next|back|	adverb -67	auxiliary -28	capital 7	coordinator -34	determiner -8	none -20	preposition -175	pronoun -20	subordinator -50	to -38	verb -8
start|next|back|first|	a -10	action -69	against -39	and -34	as -41	at -63	away -46	by -47	former 37	from -27	hillary 14	in -60	it -61	kiribati -55	mr. 47	on -83	the -27	them -41	to -116	with -37
start|next|bash|	capital 55
start|next|before|	accused -21	accusing -30	acknowledge 29	acknowledged 43	add -55	added -115	adding -6	adds -58	admits -67	admitted 11	advise -41	advised -31	advises 14	advising -38	advocate -31	advocated -45	advocates -27	affirm 12	affirmed -59	agree -97	agreed -21	agrees 36	aim -17	aimed -63	aiming 32	aims -6	alleged 48	alleges 52	allowed -15	allowing -46	alluding -60	announce 13	announced 18	announces 55	announcing 51	answer -25	answering 8	answers -19	apologise -42	apologised -68	apologises -33	apologize 18	appeal -50	appealed 27	appeals -54	applauded -11	argue 24	argued -16	argues 72	arguing 6	ask 7	asked 6	asking -67	asks -39	assailed 40	assure -64	assured -34	attack -49	attacked 19	attacking 20	attacks -62	attributed -8	back -41	backed -16	backing 34	backs -45	believe 6	believes 68	believing -21	bill -98	bills -36	blame 33	blamed -31	blames -10	blaming -22	blasted 21	blasting 35	blasts 7	boasted -42	boasts -47	brand 25	call -42	called -24	calling -24	calls -25	care -98	cared 10	cast -9	casting -36	cautioned 20	celebrate -64	celebrated 17	celebrating -55	challenge -44	challenged 18	challenges -38	champion -82	championed 26	champions -6	chanted -41	charge -16	charges -89	charging -50	cheer -36	cheered -54	cheers 23	chip -50	chips -41	cite 25	cites 25	citing 6	claim 56	claimed -20	claims 26	commended -19	comment -34	comments -10	complained -17	conceded 10	concedes 36	concluded 22	confess 23	confirm 7	confirmed -16	congratulated -44	congratulating 18	consider 13	considering -7	considers -40	continue -83	continued -76	continues -73	continuing -55	correct -7	corrected -54	counsel -73	counter 12	credit -53	credited -54	cried -41	criticised -30	criticize 53	criticized 8	criticizing 39	cry 14	crying -33	debate -44	debated 11	debates -74	decides -85	deciding 11	declare 55	declared -19	declaring -16	decline -23	declined -13	decried 38	deemed 62	defend -16	defending 22	defends 11	define 25	defined -34	deliver -20	delivered -36	delivering 15	demand 8	demanded -68	demanding -24	demands 40	denied 34	denies -12	denounced 14	deny -14	describes -36	describing 71	detailing 41	details -9	disagree -52	disagreed -33	disclose -12	disclosing -19	discrediting -29	discuss 13	discussed 15	dismissed -13	dismissing 27	dispute -78	disputed 16	disputes -27	doubt -16	doubts -68	dream -42	echoed 6	echoing 12	email -84	emailed -59	emails -75	emphasizing 19	encourage 36	encouraged 25	encouraging -55	endorse 25	endorsed 8	endorses 60	endorsing 46	estimate 40	estimated 6	estimates -8	expect -15	expected 22	expecting 66	explained -13	explains 41	express 36	expressed -19	fault -52	favor 10	favored 13	favors -11	favour -49	fear 16	fears -38	feel 8	feels -27	felt -13	figure -13	figured -40	figures -87	find -35	finding -69	finds -10	fire -70	fired -18	fires 26	firing -58	forecast -22	forecasts -51	fumed -36	gasps -30	greeted -65	hailed -13	hated 6	hates 15	hear -89	heard -57	hearing -16	held -83	highlighted 20	highlighting -13	highlights 7	hinted 61	hints -91	hit -38	hits -14	hold -49	holding -28	holds -32	hope -29	hoped 17	hopes 25	hoping 10	identify 16	imagine -50	imagined -45	indicated -15	informed -61	insist 38	insisted 39	insists 66	insults -68	intend -15	intends 29	interrupted -51	introduced -79	introducing -40	invited -23	invoked 27	issue -39	issued -11	issues -77	joke -36	joked -69	jokes -37	knew 9	knock -41	knocked 6	know -6	knowing -11	knows 34	lambasted 27	lashed -26	laughed -56	laughs -34	learn -63	learned 13	learning 21	like -26	liked -37	likened 41	likes -54	list -88	listed 14	lists -14	lobby -76	lobbying -25	loves 8	maintain -45	maintained -63	maintains -56	mean -21	meaning -85	means -95	meant 7	mention 20	mentioned 12	mentioning 48	mentions -20	message -38	messages -65	mocked -30	mocking 7	murmurs -22	name -43	named -11	names -96	need -26	needed -18	needs -72	nominated 31	nominating -53	note -120	noted 24	noting 23	object -53	offer 6	offered -41	offering 45	offers -13	oppose 16	opposes 21	opposing -32	order -21	orders -107	outlined -11	outlining 27	paint -26	painted -14	persuade 22	persuaded -27	persuading 7	phone -65	phones -39	plan -11	planning -12	pleaded -50	pledges -12	point -92	pointed -79	pointing -63	points -56	portray -6	portrayed 8	post -90	posted -9	posts 8	praise -48	praised -8	praises 49	praising 27	prayed -44	predict -8	predicted 6	predicting 24	prefer -25	prefers 56	present -33	presented -47	presents -10	press -30	pressed -55	pressing -16	promise -17	promises -34	promising 49	proposed 19	protest -64	protested -30	protesting 7	proved -36	purported -63	question -19	questioning 54	questions 19	quoted -29	quotes -20	rail -62	railed -44	raise -91	raised -29	raises -64	raising -81	rank -22	ranked -86	ranking -61	ranks 27	rate -55	rated -53	rates -70	rating -38	read -21	reading -47	reads -68	reason -38	reasons -55	rebuffed -31	rebuffs -50	rebuked 40	recall -9	recalling 77	reckoned 33	recognize 10	recommend -19	recommended 29	record -28	recorded -47	records -98	recount -73	recounted 34	refer -79	referenced 44	referencing 9	referred -70	referring -12	refers -79	reflected -6	reflecting -65	reflects -11	refuse 7	refused -15	refuses 24	refusing -7	regarded -25	regretted -61	regretting -35	reiterated 17	reject 8	rejected -11	rejecting 30	rejects -81	related -64	remarks -67	remembered -17	remembers 42	reminded -40	reminding -58	renamed -48	repeat -18	repeated -13	repeating 26	replied -64	reply -60	report -81	reported -18	reporting 15	reports 12	request -46	requested 20	requests -8	respond -35	responding -71	retweeted 13	reveal -25	revealed 23	reveals 18	rule -89	ruled -11	rules -102	ruling -50	said 37	sang -62	saw -51	say 17	saying -27	says 15	scolds -44	see 34	seeing -26	seek -14	seeks 13	sees -12	shooting 18	shot -130	show -9	showed -6	showing -20	shows 12	shrugged -38	sign -104	signal -70	signaled -31	signals 22	signed -19	signing -55	signs -98	sing -36	singing -25	slammed 58	slamming 37	slapped 17	slate -51	slated -43	snap -52	sought -10	speak -97	speaking -36	speaks -90	speculate 31	spoke -17	state -41	stated 10	states -106	stressed 15	submitted 18	suggested 61	suggesting 53	suggests -6	support -14	supported 64	supporting -10	suspect 20	suspected -51	swears 11	talk -72	talked -16	talking -29	talks -121	tells -12	testified -56	testifying -28	text -48	texted -40	texts -37	thank -53	thanked -75	thanking 60	thanks -71	think 18	thinking -83	thinks 28	threaten 8	threatening 7	threatens -21	title -71	titled 23	titles -41	told -113	touted 18	touting 6	treated -66	tried -123	tries -61	trusts -41	try -31	trying -45	tweeting 16	understand 41	understood -24	urged 9	urges -66	urging 7	use -85	used -49	uses -27	using -50	venture -64	verified -47	view 31	viewed -19	voice -65	volunteer -54	volunteered 11	volunteers -57	voted -17	votes -156	voting -132	vowed 15	vowing 34	vows 52	want 9	wanted -27	wants -25	warn -9	warned 6	warning -31	warns -37	wave -25	waved -44	waves -41	waving -52	weigh -30	weighed -43	weighing -42	weighs -68	welcome 10	welcomed -24	wished -39	wonder 28	wondered -14	worried 51	worries -59	worry -56	write -11	writes -12	wrote -39
start|next|beg|	determiner -54	verb -54
start|next|believe|	auxiliary 34	capital 48	determiner 22	marks 23	preposition -40	pronoun -20	to 27	word 25
start|next|believe|first|	he -26	her -8	in -60	is -22	it -11	the -20
start|next|bill|	adverb -45	auxiliary -55	marks -49	none -79	preposition -64	subordinator -36	verb -71	word -19
start|next|bill|first|	as -36	in -29	to -56
start|next|blame|	capital -11	none -25	preposition 39	subordinator -85	verb -7	verb-saying -64
start|next|blame|first|	a -21	as -65	cuts -54	each -71	new -57	the 14	weak 14
start|next|blast|	capital 35	determiner 10	marks -38	none 27	to 37	verb 38
start|next|blast|first|	the 8	trump 34
start|next|boast|first|	of -28
start|next|boast|	none -54	preposition -35
start|next|brand|	determiner -15	verb -20
start|next|brand|first|	the -59
start|next|call|	adverb -57	auxiliary -22	capital -77	coordinator -19	determiner -37	marks -54	none -14	preposition 20	pronoun 28	subordinator -40	to -64	verb -11	verb-judging -27	verb-thinking -53	word -74
start|next|call|first|	both -38	by -59	from -54	him 39	himself 65	his -42	into -54	it -51	its -75	itself -85	off -73	on -12	out -49	the -84	them 19	themselves -36	this 23	to 40	trump 68	up -48	vote -53	with 11
start|next|capital|	& -55	, 12	- 34	adverb -29	auxiliary 41	capital -26	coordinator 28	determiner 12	end -104	possessive 85	preposition -6	pronoun -52	stop -89	subordinator -31	that -140	verb-judging 25	verb-thinking 50	word 45
start|next|capital|auxiliary|	saying 35
start|next|capital|marks|	judging -44	saying 15
start|next|capital|none|	judging 19	saying -63
start|next|capital|to|	judging 27	saying -6	thinking -33
start|next|capital|verb|	judging 14	saying 25	thinking -12
start|next|care|	auxiliary -59	coordinator -18	none -82	preposition -58	verb -10	word -71
start|next|care|first|	about -44	and -18	for -51	law -19	spending -46
start|next|cast|	auxiliary -52	determiner -34	none 26	preposition -64	pronoun 38	verb -37	word -36
start|next|cast|first|	a -59	ballots -50	her -17	himself 55	the 33	their -76
start|next|caution|first|	against 11
start|next|caution|	none 43	preposition 11	verb -87
start|next|celebrate|	determiner -26	none -33	preposition 7
start|next|celebrate|first|	his -60	the 17	with -70
start|next|challenge|	auxiliary -65	capital -50	determiner -30	preposition 18	to 32	verb -24	word 32
start|next|challenge|first|	from -31	her -61	in -34	to -73
start|next|champion|	auxiliary -87	capital -82	determiner 33	none -81	preposition -56	verb 19	word -17
start|next|chant|	preposition -57
start|next|charge|	auxiliary -72	capital 12	coordinator -26	none -28	preposition -6	verb 9	word -87
start|next|charge|first|	against -60	and -26	in -74	of -58	with 17
start|next|cheer|	capital 11	coordinator -26	none -25	preposition -63	pronoun -46
start|next|cheer|first|	and -26	him -46	on -40
start|next|chime|first|	in -42
start|next|chime|	preposition -42
start|next|chip|	auxiliary -40	none -65	preposition -26	word -65
start|next|cite|	auxiliary 61	capital 59	determiner -21	none -23	preposition -76	verb 51	verb-saying 15	word 42
start|next|cite|first|	a -38	an -32	by -45	data -30	his 74	it -14	the -53
start|next|claim|	adverb 37	auxiliary 80	capital 31	none -35	preposition 25	pronoun 46	verb -18
start|next|claim|first|	a -28	by -78	he 62	in -64	she -35	the -7	to 38
start|next|comment|	adverb -54	auxiliary -77	preposition 16	subordinator -58	to -41	verb -24	word -89
start|next|comment|first|	about 43	beyond -47	on -18
start|next|compare|	capital 49	none -20	preposition -126	to 8	verb -11	word -16
start|next|compare|first|	the -23	to -70	with -105
start|next|complain|	auxiliary -24	none -48	preposition -27
start|next|complain|first|	about -85	of 12	to -91
start|next|concede|	auxiliary 85	none 22	preposition -93	pronoun 50	to -37	verb -71	word 21
start|next|concede|first|	defeat -6	the -15
start|next|conclude|	auxiliary 45	none -44	preposition -62	pronoun 25
start|next|conclude|first|	it 6
start|next|condemn|	determiner 36	verb 16
start|next|condemn|first|	the 82
start|next|confess|	auxiliary 23
start|next|confirm|	auxiliary 139	capital -59	none -38	preposition -89	to -45	verb -19	word -12
start|next|confirm|first|	by -51	it -10	on -62	over -54	the -23	this -75
start|next|congratulate|	capital 59	determiner -46	none -11	verb 7
start|next|congratulate|first|	her -28	the -38
start|next|consider|	adverb 31	auxiliary -37	capital 22	determiner -19	pronoun -30	subordinator -34	to 85	verb -51	verb-thinking 26	word -27
start|next|consider|first|	an 43	it -81	the -8	them -83	this -94	what -80
start|next|continue|	auxiliary -49	determiner -63	none -80	preposition -105	to -42	verb -94	word -55
start|next|continue|first|	his -39	to -105	with -20
start|next|coordinator|	adverb -61	auxiliary -62	capital -25	coordinator -26	preposition -17	that -59	verb-judging -29	verb-saying -71	word -103
start|next|coordinator|auxiliary|	judging -45	saying -74	thinking -37
start|next|coordinator|none|	judging -58	saying -60	thinking -50
start|next|coordinator|to|	saying -31
start|next|coordinator|verb|	judging -80	saying -29	thinking -41
start|next|correct|	determiner 11	none -57	pronoun -64
start|next|correct|first|	him -57	the 11
start|next|counsel|	capital -58	none -39	preposition -32	verb -53
start|next|counter|	auxiliary -28	none 12	preposition -58
start|next|credit|	capital -34	determiner 37	none -62	preposition -95	subordinator -51	word -75
start|next|credit|first|	for -75	the 7
start|next|criticise|	determiner -64	none -57	verb -22
start|next|criticise|first|	the -64
start|next|criticize|	auxiliary 47	capital 38	determiner 18	preposition 19	pronoun 52	subordinator -49	to 8	verb 66
start|next|criticize|first|	by -61	clinton 32	for 47	his 42	president 49	trump 11
start|next|cry|	none -46	preposition 6
start|next|debate|	auxiliary -102	capital -55	coordinator -22	none -112	subordinator -37	verb -10	word -48
start|next|debate|first|	and -22	in -34	is -47	on -48	over 23	stage -32
start|next|decide|	adverb 42	auxiliary -48	none 25	preposition -10	pronoun -34	to -16	verb 17	word 11
start|next|decide|first|	in -33	it -60	not 46	on -70	to 8	what 8	which 14	who -40
start|next|declare|	auxiliary -27	capital 23	none 34	preposition -56	pronoun 30	to -21	verb -29	word -24
start|next|declare|first|	a -92	an -28	in -33	on -54	the 52
start|next|decline|	auxiliary -10	none -70	preposition -21	to -67	verb-saying 15
start|next|decline|first|	a 14	comment 15	to -19
start|next|decry|	determiner 40	none 43
start|next|deem|	none 68	word 52
start|next|defend|	capital 71	determiner -13	none -25	to 28	verb 55
start|next|defend|first|	a -63	her 51	himself -45	his 7	it 13	the -14
start|next|define|	determiner -36	none -20
start|next|define|first|	the -13
start|next|deliver|	determiner -30	none -18	preposition -53	to -14	verb -17	word -35
start|next|deliver|first|	a -22	by -22	his -27	the 27
start|next|demand|	determiner -40	none -6	preposition -65	verb -27
start|next|demand|first|	a -18	the -62	to -46
start|next|denounce|	determiner 8	none 51	verb 6
start|next|denounce|first|	the -9
start|next|deny|	adverb 59	auxiliary 15	determiner -7	preposition -82	pronoun -94	verb -7	verb-saying 51	word 16
start|next|deny|first|	any 80	having 50	it -63	the 32	there 38	this -71	wrongdoing 68
start|next|describe|	auxiliary 31	capital -37	determiner -12	marks -139	none 64	preposition -83	subordinator 17	to 34	verb -31	word 39
start|next|describe|first|	as -16	by -63	her -23	him -19	his 27	it -30	the -23	themselves 38	to -44
start|next|detail|	auxiliary 29	determiner 39	none -14	preposition -88	to 12	verb 24
start|next|detail|first|	about -68	of -51
start|next|determiner|	$ 48	, -39	; -54	adverb 18	auxiliary 57	capital 15	coordinator 8	determiner 19	end -60	preposition 12	quote -42	stop -28	subordinator -43	that -76	verb-judging -24	verb-saying -10	verb-thinking -19	word 20
start|next|determiner|auxiliary|	judging -19	saying 21	thinking 18
start|next|determiner|marks|	judging -161	saying 34	thinking -89
start|next|determiner|none|	saying -30
start|next|determiner|to|	thinking 19
start|next|determiner|verb|	judging 23	saying 25	thinking -17
start|next|disagree|	auxiliary -37	none -33	preposition -55
start|next|disagree|first|	with -26
start|next|disavow|	determiner 54
start|next|disclose|	determiner 16	none -26	preposition -62	verb 32
start|next|disclose|first|	in -51	the -29
start|next|discuss|	auxiliary 34	capital -51	determiner 19	none 8	subordinator 13	to 41	verb -17	word 7
start|next|discuss|first|	a -44	his 27
start|next|dismiss|	auxiliary 26	capital 16	determiner -29	marks -83	preposition -63	verb -7	verb-judging 8	word 46
start|next|dismiss|first|	a -47	talk -40	the -11
start|next|dispute|	auxiliary -12	determiner -14	none 22	preposition -59	verb -60
start|next|dispute|first|	over -48	the -117	this 20
start|next|doubt|	determiner -69	none -9	preposition -67	pronoun 15	verb -59
start|next|doubt|first|	about -60
start|next|dream|	verb -47
start|next|echo|	determiner 8	none -34	preposition -42	verb 56
start|next|echo|first|	by -35	the -32
start|next|email|	auxiliary -61	coordinator -22	none -61	preposition -51	subordinator -24	to -52	verb -83	verb-saying -47	word -87
start|next|email|first|	account -14	and -22	server -40	to -45
start|next|emphasize|	determiner 48	none 40
start|next|encourage|	capital -19	to -22
start|next|endorse|	capital 30	determiner 20	none 18	pronoun -22	verb 36	word 56
start|next|endorse|first|	a -14	clinton -17	cruz -16	her 19	hillary 46	mr. -10	sanders 39	the 28
start|next|envision|	verb -8
start|next|estimate|	auxiliary -22	none 41	verb -34	word 20
start|next|expect|	auxiliary -16	capital -7	determiner 20	none -44	pronoun -9	to 126	verb 16	word 43
start|next|expect|first|	a 7	by -59	it -11	less -65	more -72	the 34
start|next|explain|	auxiliary 11	determiner 16	none -10	preposition -12	subordinator 18	verb 7	word -95
start|next|explain|first|	how 61	in -51	why -10
start|next|express|	auxiliary 12	determiner 30	none -30	verb 28	verb-thinking -8
start|next|express|first|	concern -40	confidence -40	her -37
start|next|fault|	verb -49	word -45
start|next|favor|	capital -41	determiner 41	none -25	preposition -17	to 49	verb 34	word 34
start|next|favor|first|	clinton -30	trump -31
start|next|favour|	determiner -47	none -49
start|next|favour|first|	the -47
start|next|fear|	auxiliary -14	determiner 84	none -11	preposition -91	pronoun -49	verb 17	word -39
start|next|fear|first|	for -65	it -29	the 73
start|next|feel|	adverb -42	auxiliary -28	pronoun 26	word -10
start|next|feel|first|	a -42	her 57	like -35	the -21
start|next|figure|	auxiliary 9	none -11	preposition -94	to -43	verb -62	verb-thinking -40
start|next|figure|first|	from -29	in -27	out -19	to -59
start|next|find|	adverb 8	auxiliary 6	capital 76	determiner -42	marks -47	none -7	preposition -18	pronoun -46	to -46	verb -32	word -50
start|next|find|first|	a -51	alive -61	at -86	by 26	clinton 48	himself -61	his 58	in -69	myself -42	no 7	nothing -47	out -60	some -57	the -83	themselves -62	trump 37	under -51	ways -60
start|next|fire|	auxiliary -10	coordinator -19	none -30	preposition -65	verb-judging -45	word -75
start|next|fire|first|	back -53	defensive -31	for -50	from -31	in -21
start|next|first|	1 31	11 -14	12 -68	14 -33	140 -44	19 -45	2 -19	212 -69	22 34	24 -67	28 -53	2gb -45	30 -72	31 -38	40 20	42 -43	50 -55	52 53	6 -71	61 -37	612 -53	67 -35	9 -61	90 13	a -11	abc -59	about -9	account -14	action -9	afp -25	africa -66	after -145	afterward -59	afterwards -53	again -65	against 13	ahead -36	air 19	al -31	ali 61	alive -61	all -9	allies 56	almost -45	along -37	aloud -61	also -51	american 64	americans 23	amid -52	among -87	an 9	analysts -54	and -136	ankara -24	anonymity -9	another -18	any 36	anyone 64	anything -50	are -94	as -32	at -14	attendance -65	australia -73	away -49	back -35	bail -37	ballots -85	baltic 44	bangladesh -11	bank -57	banks -59	bbc -39	because -46	before -108	begins -27	behind -28	beijing 52	bein -42	being 63	below -31	bernama -37	bernie 65	between 27	beyond -50	bill 33	black -26	bloomberg 19	book -41	both -21	bridge -75	broadcaster -48	brought -74	bulgarian -50	business 18	busy -72	but -78	buyers 54	by -121	calm -62	came -55	campaign -36	candidates 51	candidly -27	captain 55	carson 30	cases 54	castellaw -33	cbc -28	cgtn -28	change -35	children 48	china 75	clients -54	clinton 73	cnn 6	collapse -51	colleagues -58	comey 62	comment 9	companies -47	company -25	concern -15	conditions 53	condolences -56	conference -49	confidence -48	congress 23	congressional 54	consumers -21	contest -48	contests -65	could -26	court -36	courts -49	crews 67	cruz 42	cut -27	cuts -74	cutting -28	daily -54	data -38	dead -30	defeat -6	defensive -31	delays 63	delegates -52	democratic 34	democrats 7	despite 46	details -13	disappointment -53	donald 82	down -63	dpa -27	during -84	each -32	earlier -82	early 13	efforts 40	eight -50	elections 40	employees -21	err -38	espn 10	ethiopia -6	eu -42	european 14	every -76	everyone -8	evidence 19	exchange -56	eye -50	eyebrows -50	families 56	far 9	farmers -31	fast 29	federal -24	fees 8	firm -61	first -65	five -42	florida 44	fog -85	footfall -7	foreign -37	foreigners 52	former 16	four -49	fox -43	fraud -60	free -52	freely -33	friday -116	friends -31	from -158	further 38	gabon -48	game -41	gerald -53	germany 67	giving -38	gna -40	goodbye -31	gop 29	gov. -36	greggs 30	growers -29	guarantees -57	guests -60	guilty -59	had -31	hailed -37	has -77	have -67	having 78	he 21	he'd 42	he'll 53	held -31	help 21	her 28	herself -6	he’d 37	he’ll 32	higher -23	hillary 54	him 48	his 31	hit -28	home -68	host -49	house -23	how 9	howard -48	hrt -32	i -57	i'd -51	if 34	imports -45	in -112	including -42	india 48	individual -49	inflation -44	inside -48	instead -64	interest -74	international -28	into -82	investigators 34	investors 18	is -59	isis -22	islands -53	it -6	its -14	itself -35	jeb 41	john 20	journalists -56	judges -29	jurors -35	just 45	kasich 45	kiribati -55	la -49	land -18	landlords -26	last -131	late -69	later -48	law -23	lawmakers -75	leaders 38	leaving -69	legislation 43	less -8	letters -60	like -25	lima 7	listing -38	little -15	losses 58	loudly -38	love -62	low 54	major 20	making 58	manafort 53	manila 51	many 11	marco 28	may -56	media -35	medicare 15	members -8	men 27	mesoblast -39	mike -16	minister -60	monday -98	money -91	moscow -58	most -15	movement -42	mr. 90	mrs. 72	ms. -21	msnbc 32	much -31	my -24	myself -47	national 24	nearly 46	neither -26	net 30	new -35	newsmen -51	next -93	night 23	nine -42	nis 10	nobody 34	none 66	not 49	nothing -51	numbers -57	obama 86	of -57	off -92	office -49	officers 29	officials 7	old 20	on -62	once -41	only -8	open -41	options 23	or -69	other 29	otherwise 8	our -9	out -118	outside -74	over -37	parents -7	parliament -35	parties -55	party 47	passengers 59	patience 17	pence -36	pennsylvania -50	people 25	period -63	personal 40	plans -6	players 42	point -37	points -33	police 17	political -57	politico -53	polls 52	postimees -34	potential -51	president 46	primaries -43	prisoner -36	private -56	pti -20	public -59	publicly -53	published -35	queries -38	radio -43	rail 16	rain -59	raising 48	rates -17	rather -52	records -13	recount -49	refunds -63	released -58	rep. -31	repeatedly -45	reporters -25	reports 16	republican 31	republicans -10	residents 51	responsibility 10	restraint -77	reuters -48	ring -46	rising -32	rivals 20	rnz -65	rose -56	roughly 38	rté -55	rubio 27	rudaw -49	ryan 56	said -67	sales 58	sanders 74	saturday -80	say -38	saying 24	says -49	scheduled -46	schools -14	seats -83	second -24	secretary -54	seeing -17	seeking 48	sen. 9	senator 47	senators -45	server -40	service 36	seven -47	several 25	shareholders -45	she 15	sheep -49	she’ll 39	should -50	show -63	shown -36	signs -48	silicon 42	similar -49	since -94	six 74	sky -51	slates -14	smoke -57	snow -42	some 13	somebody 19	something 9	sorry -52	spending 79	staff -36	stage -35	standing -65	starting -65	state 32	statements 6	states 20	steady -41	stolen -65	students -69	sunday -83	sunshine -42	suppliers 24	support -60	supporters 34	system -57	talk -46	talks 12	tank -77	tariffs 8	tass -12	tax 43	taxing 52	ted 6	television -47	telling -41	terms -49	than -73	their 36	them -38	themselves 25	there 62	these -9	they 36	they’re 57	things -27	this -31	those 55	three -28	through -94	throughout -31	thursday -82	time -50	times -37	to 37	tonight 22	trade 15	traders -76	truce -67	trucks -45	trump 86	tuesday -118	twice -78	two -85	u.s. 8	unchanged -43	under -87	until -71	up -108	us -104	users -49	using 7	variety -56	victory 24	viewers -51	volunteers 25	vote -55	voters 20	wall 29	was -33	washington -47	water -60	ways -60	we -35	weak 14	wednesday -113	well -68	were 33	western 22	when -19	which -48	white 7	who -40	why 30	will 22	with -54	within -69	without -43	women 28	work -10	workers 19	works -60	would 12	wrongdoing 78	wwd -30	years -58	yesterday -65	yet 8	yle -34	yonhap -53	you -45	your -102
start|next|forecast|first|	by -53	for -66	of -58	to -73
start|next|forecast|	none -11	preposition -98	word -60
start|next|fume|	none -44	preposition -36
start|next|gasp|	none -37	preposition -41
start|next|greet|	determiner -33	none -59	preposition -59
start|next|greet|first|	with -52
start|next|hail|	determiner 9	none -14	subordinator -44	verb -11	word -54
start|next|hail|first|	as -44
start|next|hate|	determiner 24	pronoun 6
start|next|hate|first|	it 6	the 24
start|next|hear|	adverb -37	auxiliary -72	capital -64	determiner -49	marks -27	none -47	preposition -65	pronoun 8	subordinator -47	verb -22	verb-judging -24	verb-saying -65
start|next|hear|first|	a 24	an -48	every -35	from -40	is -42	it -77	on -23	the -114	was -39
start|next|highlight|	capital 10	determiner 15	none -9	subordinator -7	verb 40
start|next|highlight|first|	the 13
start|next|hint|	auxiliary -45	none 26	preposition 31	pronoun -45	verb 15
start|next|hint|first|	at 32
start|next|hit|	determiner -92	marks -25	none -28	preposition -35	pronoun 25	verb -67	verb-judging -33	word -73
start|next|hit|first|	a -65	back -38	by -15	the -55
start|next|hold|	adverb -31	auxiliary -22	capital -9	determiner -60	none -93	preposition -69	pronoun -49	subordinator -54	to -81	verb -22	verb-judging -41	verb-saying -36	word -37
start|next|hold|first|	a -57	an -52	as -48	at -34	back -18	by -26	eight -40	firm -22	for -27	his -51	in -21	it -49	its -30	more -22	off -22	on -21	one -50	out -22	primaries -40	rates -15	signs -36	steady -41	the -96	their -52	two -30	up -48
start|next|hope|	auxiliary 28	determiner 42	none 10	preposition -19	pronoun 15	to -53	verb 23
start|next|hope|first|	for -27	the -7	to -15
start|next|howl|	none -51
start|next|identify|	auxiliary 13	determiner -15	preposition 6	pronoun -29	subordinator -10	word 19
start|next|identify|first|	as 10	because -58	by -33	the 14	with -62
start|next|imagine|	determiner -54	none -52	pronoun 14	verb -66
start|next|imagine|first|	him -46
start|next|indicate|	auxiliary 19	determiner -13	none -27	pronoun 18
start|next|indicate|first|	he 64
start|next|inform|	auxiliary -55	determiner -59	none -44	preposition -30
start|next|inform|first|	her -40
start|next|insist|	adverb 41	auxiliary 71	capital 37	determiner 62	none 37	preposition -86	pronoun 67
start|next|insist|first|	he 37	it 34	on -83	she 55	the 43	there 41	they 16
start|next|instruct|	to -31
start|next|insult|	preposition -68	verb 14
start|next|intend|	none 6	to 7
start|next|interpret|	none 25	preposition -75
start|next|interrupt|	determiner -48	none -44	verb -50
start|next|introduce|	adverb -41	auxiliary -10	capital 8	determiner -17	none -13	preposition -60	to -56	verb -20
start|next|introduce|first|	a -66	to -50
start|next|invite|	capital -65	determiner -53	preposition 26	to -96	verb -8
start|next|invite|first|	the -37	to 26
start|next|invoke|first|	the -7
start|next|invoke|	none 62	verb -41
start|next|issue|	adverb -43	auxiliary -30	coordinator -27	determiner -11	none -18	subordinator -23	to 14	verb -61	word -30
start|next|issue|first|	a -31	after -23	and -17	by -76	in -46	is -67	of -43	on 19	statements -61	the -33	with -49
start|next|joke|	auxiliary -33	marks -28	none -58	preposition -81	verb -41
start|next|joke|first|	about -59	on -29
start|next|judging|	adverb -32	auxiliary -141	capital 27	coordinator -104	participle -6	past 10	preposition -33	pronoun 14	subordinator 6	verb-judging -48	verb-saying -15	verb-thinking -25	word 9
start|next|judging|first|	1 -73	140 -42	a -26	about -9	action -69	after -67	again -27	against -84	all -37	along -37	america 12	among -74	an 9	and -87	another 56	any 12	are -43	as -12	at -6	away -46	ayotte -6	back -86	ballots -79	because -28	before -43	bernie 52	between -44	black -26	both -70	by -178	china 37	clinton 32	collapse -51	concerns 15	conference -49	contest -48	contests -60	cruz 22	cuts -59	data -38	defensive -31	democratic 8	donald 56	down -35	during -55	early 12	eyebrows -50	five -12	for 21	foreign -10	former 48	four -80	friday -56	from -109	general -65	gerald -53	gov. -36	has -37	have -30	help -56	her 23	hillary 28	him 44	himself 37	his 16	hit -28	home -46	how 10	imports -60	in -45	into -65	is -76	it -58	its -40	itself -9	jeb 21	kiribati -55	last -54	leaving -69	like -52	little -9	major -20	marco 30	me -14	members -51	money -36	more -28	moscow -52	mr. 65	mrs. 61	my -59	new -79	no 20	none 61	not -14	obama 53	of -48	off -60	on -9	one -7	only -58	or -47	other 41	out -83	over 17	points -33	president 11	queries -38	questions -12	records -68	reports 16	republican 10	republicans -12	rival -10	rivals 10	rubio 53	said -31	sanders 58	second -50	secretary -52	sen. 27	senator 57	several 16	since -40	some 12	such -37	supporters 37	talk -40	the -8	themselves 30	this 18	three -67	through -40	to -9	trump 59	tuesday -47	twice -44	two -90	unchanged -27	under -31	until -36	up -43	vote -55	was -62	weak 14	were -40	what 21	white 7	why 40	with -7	within -56	workers 17	you 6
start|next|knock|first|	on -40
start|next|knock|	none -21	preposition -89
start|next|know|	auxiliary 39	capital 60	determiner 25	marks -70	none 24	preposition -95	pronoun 15	subordinator -20	to -35	verb 8	word -45
start|next|know|first|	about -85	how -6	is -52	it -42	the -80	what -53	where -75	which -14	why 62
start|next|label|	determiner 9
start|next|lament|	none 60
start|next|lash|first|	out -26
start|next|lash|	preposition -26
start|next|laugh|	auxiliary -46	coordinator -8	none -60	preposition -65	subordinator -61	verb -25
start|next|laugh|first|	and -8	at -45	so -49	when -30
start|next|learn|	auxiliary -7	capital -46	determiner 39	none -39	preposition -127	subordinator 20	verb -9	word -56
start|next|learn|first|	from -31	how 20	of -50	to -108	who -52
start|next|lecture|	none -55	preposition -55
start|next|like|	auxiliary -48	capital -171	determiner -30	none 7	preposition 45	pronoun -26	to -88	verb -53	word -9
start|next|like|first|	a 17	an -67	both -58	him -93	it -63	many -54	me 23	mr. -74	pennsylvania -37	someone -45	the -30	their -58	to 46
start|next|list|	auxiliary -59	capital 10	determiner 22	marks -92	none 11	preposition -115	subordinator 11	verb -36	word -72
start|next|list|first|	1 -73	as 11	in -72	of -67	on -69	the 66
start|next|lobby|	capital -39	none -23	preposition 12	to -26	verb -42	verb-saying -35
start|next|lobby|first|	for -69
start|next|love|	capital 15	determiner -30	none -44	pronoun -36	verb 34
start|next|love|first|	a -72	the 17
start|next|maintain|	determiner -93	none -80	preposition -39	verb -59
start|next|maintain|first|	a -54	the -29
start|next|mean|	adverb -60	capital -43	determiner -23	none -31	preposition 25	pronoun -74	verb -124	word -84
start|next|mean|first|	a -65	for -45	he -44	the -77	to 30
start|next|mention|	auxiliary 27	capital 90	determiner 21	none 7	preposition -98	pronoun -59	subordinator -22	verb 22	word 12
start|next|mention|first|	him -36	his 59	it -60	of -84
start|next|message|	auxiliary -33	none -50	preposition -52	to -47	verb -71	word -58
start|next|message|first|	on -25	to -50
start|next|mock|	capital 77	determiner -17	verb -7	word -16
start|next|mock|first|	the -44
start|next|murmur|	preposition -22
start|next|name|	adverb -51	auxiliary 9	capital -57	coordinator -10	determiner 43	marks -70	none -39	preposition -84	pronoun -28	subordinator -24	to -34	verb 12	verb-thinking -72	word -23
start|next|name|first|	a -14	after -49	an -71	and -10	by -22	five 8	for -95	four -59	gerald -53	him -7	in -52	is -40	it 8	only -49	the 35
start|next|need|	adverb -80	auxiliary -93	determiner 7	none -19	preposition -74	to -34	verb -31
start|next|need|first|	a -97	about -68	for -26	in -29	not -57	only -51	to -71
start|next|nominate|	auxiliary -59	determiner -31	preposition 31	to 26	verb 34	word -36
start|next|nominate|first|	an -71	by -65	contest -48	contests -60	for 16
start|next|note|	capital -9	determiner 53	none -12	preposition -96	to -66	verb 59	word -9
start|next|note|first|	from -37	of -61	the 46
start|next|object|	auxiliary -73	none -93	preposition 7	verb 29
start|next|object|first|	to 7
start|next|offer|	adverb 43	auxiliary -36	capital -116	coordinator 26	determiner -40	marks -56	none -36	preposition 8	pronoun -82	subordinator -41	to 6	verb 21	verb-judging -68	word 27
start|next|offer|first|	a -52	an -28	as -41	by -41	condolences -56	from -48	her -30	his -29	in -61	its -85	more -32	to 13
start|next|oppose|	auxiliary 7	capital -49	determiner 44	none 15	preposition -27	to 63	verb -32	word 18
start|next|oppose|first|	a 70	both -72	by -27	the 35
start|next|order|apposed|	judging -16	saying -27	thinking -33
start|next|order|apposition|	saying -16	thinking -17
start|next|order|	auxiliary -58	capital -35	determiner 11	none 16	preposition 20	pronoun -8	to -41	verb-saying -59	word -75
start|next|order|first|	at -63	by -74	eight -51	in -61	recount -49	the 25	two -69
start|next|order|relative|	judging 6	saying -26
start|next|outline|	determiner 22	none 29	preposition -49
start|next|paint|	determiner 43	marks 17	none -11	preposition -80	verb 6	word -103
start|next|paint|first|	on -40
start|next|persuade|first|	them 16
start|next|persuade|	none 7	pronoun 16	to -6
start|next|phone|	none -66	preposition -27	to -31	verb -36	verb-judging -41	word -56
start|next|plan|	auxiliary -101	determiner -52	none -7	preposition 36	to -20	verb 31	word -47
start|next|plan|first|	by -40	for -98	in -60	of 9	to 53
start|next|plead|	adverb -26	none -11	preposition -51	to -97	word -51
start|next|plead|first|	guilty -51	not -26	with -26
start|next|pledge|	determiner -43	none 11	preposition 48	to 21	verb -15	word -83
start|next|pledge|first|	delegates -76	to 51
start|next|point|	auxiliary -63	coordinator -20	determiner -47	none -97	preposition -89	subordinator -21	to -52	verb -74	word -70
start|next|point|first|	2 -40	among -28	and -14	at -31	but -17	during -10	for -40	higher -23	in -22	of -12	on -12	out -20	this -25	to -87	up -18
start|next|portray|	capital -9	determiner 21	none 11
start|next|post|	auxiliary -30	capital -66	coordinator -26	determiner -28	preposition -115	to -32	verb 14	word 38
start|next|post|first|	a -29	an -60	and -26	in -28	on -85	the 43	to -67
start|next|praise|	auxiliary -44	capital 11	determiner -14	marks -53	preposition -51	to 14	verb 11
start|next|praise|first|	a -23	his 15	obama 49	the -32
start|next|pray|first|	for -47
start|next|pray|	none -46	preposition -57
start|next|predict|	auxiliary -45	determiner -15	none 22	verb 56
start|next|predict|first|	it -19	the -33
start|next|prefer|	capital 24	determiner 37	none 9	preposition -23	to 29	verb -6	word -16
start|next|prefer|first|	a -48	to -19
start|next|preposition|	$ -31	, -94	- -39	auxiliary -14	capital -113	coordinator -43	determiner -55	preposition -119	pronoun -56	quote 53	stop -123	subordinator -43	that -96	verb-saying -22	verb-thinking -28	word 33
start|next|preposition|auxiliary|	judging -29	saying -43	thinking -19
start|next|preposition|marks|	judging 16	thinking -86
start|next|preposition|none|	judging -39	saying -53	thinking -9
start|next|preposition|to|	judging -29	saying 14	thinking -28
start|next|preposition|verb|	judging -16	thinking -13
start|next|present|	determiner -15	none -6	preposition -58	pronoun 18	to -47	verb -20	word -80
start|next|present|first|	a -73	at -49	the -13
start|next|press|	auxiliary 23	capital 18	determiner -87	none -37	preposition -86	pronoun -60	to -25	verb -105	word -42
start|next|press|first|	conference -49	for -66	him -60	his -60	secretary -52	the -50
start|next|promise|	auxiliary -44	capital -11	marks -77	none 35	preposition 52	pronoun -38	subordinator -61	to -57	verb 20	word -41
start|next|promise|first|	a 39	to 55
start|next|pronoun|	, -32	: -38	adverb -15	auxiliary 38	capital -46	coordinator 6	determiner 45	possessive 67	preposition -42	pronoun -33	quote -60	stop -118	subordinator 34	that -26	verb-judging 82	verb-saying 12	verb-thinking 74	word 25
start|next|pronoun|auxiliary|	judging -9	saying 16	thinking 13
start|next|pronoun|marks|	judging -159	saying -29	thinking -34
start|next|pronoun|none|	judging 34	saying -55	thinking 8
start|next|pronoun|to|	saying 38	thinking -36
start|next|pronoun|verb|	saying 10	thinking -19
start|next|propose|	adverb 45	auxiliary 29	determiner -22	none 18	preposition 40	to -7	word 26
start|next|propose|first|	a -36
start|next|protest|	auxiliary -56	determiner -16	none -76	preposition -69	to -8
start|next|protest|first|	against -41	in -18
start|next|prove|	auxiliary 14	none -24	to -71	verb -60	word -105
start|next|purport|first|	to -9
start|next|purport|	preposition -9
start|next|question|	capital 40	determiner 29	none -13	preposition -14	subordinator 44	to 30	verb 12	word -64
start|next|question|first|	about -10	from -53	his 52	in -92	is -40	the -6	to -96	was -28
start|next|quote|	auxiliary -65	capital 26	determiner -36	none -25	preposition -8	verb 37	word -64
start|next|quote|first|	a -32	an -8	by -61	the -87
start|next|rail|first|	against -46
start|next|rail|	none -71	preposition -51	to -32	word -60
start|next|raise|	auxiliary -72	capital -57	determiner -30	none -162	preposition -98	pronoun 25	to -109	verb 21	verb-judging -33	verb-thinking -49	word -71
start|next|raise|first|	a 32	by -14	eyebrows -50	her -67	his -66	its -57	money -36	more -48	new -39	questions -31	the -17	their -55
start|next|rank|	adverb -55	none -8	preposition -79	verb -62	word -15
start|next|rank|first|	among -48
start|next|rate|	adverb -20	auxiliary -39	capital -41	coordinator -16	determiner -55	marks -26	none -82	preposition -54	verb -49	word -63
start|next|rate|first|	and -16	at -39	by -19	for -29	in -12	is -13	of -29	on -15	the -48	unchanged -27
start|next|read|	auxiliary -16	none -24	preposition -72	pronoun -66	subordinator -38	to 27	verb -107
start|next|read|first|	an -46	as -38	at -47	from -33	in -7	it -64	on -30	out -20	the -13	to -77
start|next|reason|	auxiliary -22	none -52	preposition -23	verb -72
start|next|reason|first|	for -54	to -17
start|next|rebuff|	capital -50	determiner -15	none -20
start|next|rebuke|	capital -7
start|next|rebut|	none 55
start|next|recall|	adverb 15	auxiliary 49	capital -9	determiner 24	none -45	preposition -59	to 22	verb 48	word 8
start|next|recall|first|	its -72	the 23
start|next|reckon|	determiner 52	none 43	preposition -64
start|next|reckon|first|	the 52
start|next|recognize|	auxiliary -7	none -10	preposition 21	word -15
start|next|recognize|first|	the 14
start|next|recommend|	determiner -28	none 17	preposition 10	verb -17	word 59
start|next|record|	auxiliary -92	coordinator -21	determiner -73	none -147	preposition -73	to 25	verb -86	verb-saying -41	verb-thinking -45	word -56
start|next|record|first|	a -45	and -21	for -39	from -24	in -24	is -47	on -33	show -45	the -49
start|next|recount|	determiner 53	preposition -23	word -47
start|next|recount|first|	in -23	the 26
start|next|reference|	determiner 35	none 43	preposition -69	verb 20
start|next|refer|	adverb 16	determiner -58	marks -78	none -26	preposition -32	pronoun -54	to -63	verb-judging -45
start|next|refer|first|	questions -45	to -32
start|next|reflect|	auxiliary -62	determiner -34	preposition -47	verb -64	word 10
start|next|reflect|first|	on -35	the -13
start|next|refuse|	auxiliary 11	determiner -27	none -26	preposition 8	to -10	verb 6	word -40
start|next|refuse|first|	a -57	to 10
start|next|regard|first|	as -12
start|next|regard|	subordinator -12
start|next|regret|	determiner 6	none -77	word -35
start|next|reiterate|	determiner 53	verb 56
start|next|reiterate|first|	his 46
start|next|reject|	auxiliary 9	capital -10	determiner -19	none -13	preposition -34	to -69	verb-judging 28	word 6
start|next|reject|first|	a -25	an -28	by -45	the 12
start|next|relate|first|	to -74
start|next|relate|	none -64	preposition -76
start|next|remark|	auxiliary -47	none -39	preposition -45	verb -53
start|next|remember|	auxiliary 15	determiner -24	none 9	pronoun -102	subordinator 23	verb 20	word -21
start|next|remember|first|	being 47	it -86	when 31
start|next|remind|	auxiliary -62	capital -11	determiner -47	none 8	to -61	verb -47	word -77
start|next|remind|first|	the -38
start|next|repeat|	auxiliary -61	none -11	preposition -67	pronoun -55	verb 39
start|next|repeat|first|	it -56	its -9
start|next|reply|	adverb -30	none -57	preposition -81	subordinator -27	verb -70
start|next|reply|first|	for -42	from -21	later -30	on -10	to -57	with -36
start|next|report|	adverb 10	auxiliary -28	determiner -52	marks -50	none -7	preposition -26	pronoun 17	to -22	verb -13	verb-judging -43	verb-saying -94	verb-thinking 16
start|next|report|first|	a -13	at 39	by -76	from -48	in -78	it 17	its 8	last -47	no -50	of -81	on -108	one -69	smoke -57	spending 69	the -22	this -38	to -97	with -26
start|next|request|	determiner -45	none -16	preposition 16	to 20	word 14
start|next|request|first|	a -22	for -114
start|next|respond|	adverb -47	none -8	preposition -12	to -11	verb -58
start|next|respond|first|	by 35	on -64	to -32	with -50
start|next|reveal|	auxiliary 14	capital 25	determiner 40	none 8	preposition -51	pronoun -40	verb 33	word 13
start|next|reveal|first|	a 49	the 13
start|next|rule|	adverb -36	auxiliary -84	capital 13	marks -34	none -80	preposition -64	pronoun -67	verb -34	verb-saying -46	word -79
start|next|rule|first|	for -29	him -68	of -16	on -36	out -40	thursday -37
start|next|saying|	adverb -38	auxiliary 13	base -20	capital -9	coordinator -73	determiner 14	participle -8	past -7	preposition -36	pronoun 6	subordinator -28	verb-judging 9	verb-thinking -23
start|next|saying|first|	1 38	14 22	19 -45	2 15	22 34	2gb -45	40 42	52 53	612 -53	66 16	9 -61	90 52	abc -59	account -14	afp -25	after -113	afterward -59	afterwards -53	again -52	against 29	air 29	al -31	ali 61	alive -61	all -20	allies 56	aloud -61	american 36	among -33	analysts -54	and -95	ankara 7	another -36	any 49	anyone 47	anything -45	are -69	as -38	attendance -48	back 17	bail -37	baltic 44	banks -59	bbc -39	before -86	beijing 52	bein -42	being 63	bernama -37	between 34	beyond -50	bill 58	book -41	both 14	broadcaster -48	brought -35	bulgarian -37	business 18	but -69	buyers 54	by -68	calls 21	calm -62	came -44	candidly -27	carson 6	cbc -28	cgtn -28	change -35	children 48	china 63	clients -54	clinton 21	cnn 6	colleagues -58	comment 15	companies -47	concern -13	concerns -28	conditions 49	condolences -56	confidence -48	congress 21	consumers -21	could -25	court -36	courts -49	crews 67	cut -27	cutting -22	daily -54	dead -30	defeat -6	delegates -52	democratic -37	democrats 7	details -13	disappointment -53	donald 57	dpa -27	during -67	each -40	earlier -82	eight -48	employees -21	err -38	espn 10	every 26	everyone 47	exchange -56	families 56	farmers -31	federal -41	fees 8	first -58	five -57	for 13	foreign -44	foreigners 42	former -57	four -31	fox -43	fraud -60	friday -95	friends -54	from -111	further 34	gna -40	goodbye -31	growers -29	guests -50	guilty -59	had -31	has -53	have -37	having 78	he 24	he'd 42	he'll 53	help 37	her -18	herself -51	he’d 37	he’ll 32	higher -23	hillary 36	himself -95	how 12	howard -48	hrt -32	i -39	if 23	in -130	inflation -21	interest -72	into -53	investigators 34	investors 18	is -40	islands -53	it 17	its 23	itself -64	journalists -56	judges -15	jurors -35	just 11	la -49	land -18	landlords -26	last -118	later -86	lawmakers -75	leaders 38	letters -60	like -37	lima 7	little -16	losses 58	loudly -38	manila 51	many 44	may -49	me -21	media -35	members 10	mesoblast -39	minister -60	monday -93	money -60	more 11	most 65	mr. 64	mrs. -23	msnbc 32	much -53	my 32	myself -42	nearly 58	neither 69	newsmen -51	next -72	night 23	nine 71	no -6	nobody 60	none 30	not 39	nothing -51	numbers -50	obama 72	of -23	off -62	officers 29	officials 11	on -57	one -13	open -41	or -33	otherwise 15	out -76	outside -74	over -56	parents -26	parliament -35	parties -55	party 23	passengers 59	patience 17	people 26	personal 40	plans -6	police -46	political -7	politico -53	postimees -34	president 43	private -55	pti -20	publicly -53	published -35	questions 10	radio -43	recount -49	released -50	rep. -9	repeatedly -45	reporters -106	republican 37	republicans 22	responsibility 10	restraint -66	reuters -48	rnz -65	rté -55	rubio -21	rudaw -49	said -57	sales 43	sanders 24	saturday -80	says -41	schools 32	seeing -17	seeking 48	sen. -40	senators -45	server -40	service 23	several -8	shareholders -45	she 31	she’ll 39	should -45	show -59	shown -36	since -83	sky -51	smoke -57	snow -42	so -8	something -39	sorry -52	spending 76	staff -32	stage -35	state 25	statements 6	stolen -65	such 39	sunday -84	sunshine -42	suppliers 24	support -54	supporters -9	talks 13	tass -12	television -47	terms -49	the 11	their 58	them -40	themselves -62	there 65	these -52	they 30	they’re 46	this -99	those 59	three 21	through -79	throughout -31	thursday -65	time -50	to 23	trade -19	trucks -45	trump 45	tuesday -99	u.s. -22	under -77	until -59	up -85	us -89	users -49	using 9	variety -56	victory 24	viewers -51	volunteers 44	voters -7	was -14	washington -26	ways -60	we -45	wednesday -95	were 47	what -13	when -18	which -59	who -20	why 8	will 6	with -143	within -48	women 41	workers 23	works -60	would -11	wrongdoing 78	wwd -30	yesterday -59	yet 8	yle -34	yonhap -53	you -53	your -56
start|next|say|	adverb -59	auxiliary 47	capital 19	coordinator -51	determiner 49	none -38	preposition -138	pronoun 39	subordinator -42	to -19	verb 57	verb-judging 105	verb-saying 33	verb-thinking -29	word 66
start|next|say|first|	11 13	19 -44	52 53	a 8	about 13	after -71	afterward -53	afterwards -51	ali 50	all 99	an 30	ankara 78	any 44	anything -85	as -92	at -24	attendance -48	both 122	buyers 54	by -121	china 48	clinton 79	conditions 49	consumers -21	crews 44	each -26	earlier -52	everyone 47	families 56	for 41	foreign -34	four 23	friday -79	from -23	goodbye -31	had -29	he 13	he'll 53	her -34	he’d 37	he’ll 32	his -10	how 71	i -52	if 50	in -59	inflation 68	is -9	it 62	its 166	last -54	later -76	lima 72	losses 50	manila 51	many 51	members 90	monday -61	more 74	most 65	mr. 78	much -48	neither 69	new -47	nine 71	no -36	nobody 60	none 57	not 48	nothing -33	obama 48	of -87	officials 83	on -139	one 72	only -15	outside -68	over -75	parents 63	republican 43	republicans 64	sales 43	sanders 57	saturday -54	she 72	so 6	some 27	sorry -52	staff 82	such 13	sunday -49	suppliers 52	talks 65	the 76	their -7	there 29	they 11	they’re 48	this -84	those 46	three 94	through -74	thursday -31	to -135	trump 20	tuesday -80	two 105	was -15	washington 87	wednesday -76	what -57	when 20	where -73	which -61	who -74	will 62	women 41	would 70	yesterday -41	you -49
start|next|scold|	none -44
start|next|scorn|	none -51
start|next|seek|	auxiliary 16	capital -35	determiner -24	none 7	preposition -7	to -28	verb -13	verb-saying -15	word 43
start|next|seek|first|	a -55	the -18
start|next|see|	auxiliary 18	capital -25	determiner -20	marks -45	none -43	preposition 30	pronoun -22	to 24	verb 18	word 26
start|next|see|first|	a -54	about 17	him -27	his -67	in 37	it -14	no -73	the 14
start|next|shoot|	coordinator -10	determiner 14	none -123	to -49	verb -13	verb-judging -51	word -95
start|next|shoot|first|	a -40	and -10	at -83	back -51	for -46	in -33	on -30	to 18
start|next|shout|	none -51
start|next|show|	auxiliary -17	capital 54	determiner -14	marks -59	none 18	preposition -91	pronoun 6	subordinator -7	to -48	word -29
start|next|show|first|	a 11	clinton 53	for -46	he 26	her 47	him -15	his -47	host -43	how -34	in -57	it 7	mrs. 50	no -29	on -45	the -15	trump 80	two -53	up -55	voters 29
start|next|shrug|first|	off -38
start|next|shrug|	none -37	preposition -41	verb -37
start|next|sigh|	verb -46
start|next|signal|	auxiliary -36	determiner -28	none 7	verb -28	word -28
start|next|sign|	auxiliary -26	capital -128	coordinator -36	marks -22	none -36	preposition -77	subordinator -44	to -87	verb -27	verb-saying -55	word -11
start|next|sign|first|	an -85	and -25	before -35	by -52	for -76	from -24	in -22	of -49	off -14	on -21	the 11	up -46	with -34	yet -28
start|next|sing|	capital -38	none -52	preposition -23	pronoun -36	verb -43
start|next|sing|first|	in -19
start|next|slam|	capital 13	determiner 54	none 53
start|next|slam|first|	the 40
start|next|slap|first|	a 17
start|next|slap|	none -21
start|next|slate|	preposition -51	verb -45	word -49
start|next|snap|	none -46
start|next|speak|	adverb -82	auxiliary -19	capital -60	determiner 6	marks -46	none -25	preposition -49	subordinator 22	to -56	verb -59	word -77
start|next|speak|first|	about -63	at -108	candidly -27	first -20	for -111	from -27	in -16	last -7	next -12	of 11	on -93	out -18	publicly -24	to -34	up -30	with -48
start|next|speculate|first|	on 31
start|next|speculate|	none -66	preposition 29
start|next|spell|	none -37	preposition -44
start|next|state|	auxiliary -41	capital -68	coordinator -19	determiner 35	none -59	subordinator -32	to 30	verb -35	verb-saying 16	verb-thinking -37	word -145
start|next|state|first|	and -17	have -27	in -39	like -27	media -35	of -42	on -39	party -28	rep. -9	television -47	this -52	to 16	where -23	with -24
start|next|stress|first|	the -14
start|next|stress|	verb 21
start|next|subordinator|	, 47	adverb -49	auxiliary -43	capital -15	preposition -31	pronoun 20	quote -114	stop -17	subordinator 9	that -22	verb-saying -60	verb-thinking -30
start|next|subordinator|auxiliary|	saying 13
start|next|subordinator|marks|	judging -108	saying -29	thinking -59
start|next|subordinator|none|	saying -16	thinking -27
start|next|subordinator|to|	saying -12	thinking -25
start|next|subordinator|verb|	judging 11	saying -63	thinking 33
start|next|suggest|	adverb 13	auxiliary 41	capital 19	determiner 33	none -43	pronoun 19	to 61	verb 68
start|next|suggest|first|	a -8	it -11	otherwise 15	she 43	the 14
start|next|support|	auxiliary 49	determiner -6	none 7	preposition -62	pronoun 16	to 9	verb -24	word 18
start|next|support|first|	a 14	among -55	by -81	clinton -24	for -33	from -57	her -13	sanders 48	the 9	trump 13
start|next|suspect|	auxiliary 35	none -9	preposition -71	pronoun 50	to -50
start|next|suspect|first|	it 22	of -71
start|next|swear|	none -50	preposition -56
start|next|tag|	none -56
start|next|talk|	adverb -55	auxiliary -62	marks -29	none -50	preposition -111	to -53	verb -25	verb-saying -44	verb-thinking -48
start|next|talk|first|	about -83	collapse -51	of -48	on -35	points -33	to -54	with -27
start|next|tease|	none -34
start|next|tell|	adverb -66	auxiliary -91	capital -90	determiner -37	marks -80	none -82	preposition 20	pronoun -113	subordinator 8	to -29	verb -13	verb-saying -101	word -108
start|next|tell|first|	2gb -45	a 34	abc -59	afp -25	air -73	al -31	all -66	an -77	analysts -54	bbc -39	bein -42	bernama -37	by -45	cbc -28	cgtn -28	clients -44	cnn -65	colleagues -58	customers -35	daily -39	delegates -46	dpa -27	employees -43	err -38	espn -13	fox -34	friends -54	gna -40	her -83	him -49	his -77	hrt -32	in -12	investors -64	it -44	journalists -56	judges -66	jurors -35	la -15	lawmakers -30	me -47	members -56	msnbc 32	my -59	of -107	one 16	our -64	parliament -35	police -46	politico -53	postimees -34	pti -20	radio -60	reporters -78	reuters -48	rnz -65	rté -55	rudaw -49	senators -45	shareholders -45	sky -51	staff -42	state -93	supporters -76	tass -12	the -133	their 34	them -34	they -54	this -48	to 30	tuesday -21	us -48	voters -69	wwd -30	yle -34	yonhap -53	you -31
start|next|testify|	capital -33	none -61	preposition -44	subordinator -43
start|next|testify|first|	before -33
start|next|text|	auxiliary -53	determiner -53	none -55	preposition -16	pronoun -30	to -34	verb -40
start|next|text|first|	me -30	was -26
start|next|thank|	auxiliary -52	capital -40	determiner -25	marks -59	none -41	preposition -71	pronoun -9	to -37	verb 17	word -16
start|next|thank|first|	her 11	his 27	the -54	to -69
start|next|thinking|	adverb -35	coordinator -74	determiner 9	participle -17	past -15	preposition -22	verb-judging -95	verb-saying -28	word -11
start|next|thinking|first|	2 -75	a -13	about -29	after -64	again -51	against -74	all 39	american 42	amid -52	an 11	and -60	another -59	any -59	anything -33	are -43	at -132	back -18	because -50	before -56	better -65	both 15	by -43	clinton 85	company -54	donald 17	down -49	each -38	eight -40	elections 40	every -84	evidence 19	firm -22	five -40	for -78	from -76	giving -38	guarantees -57	have -59	her 47	hillary 26	him 29	his 20	host -43	house -48	how -8	i -54	i'd -51	in -37	iowa 10	is -23	its -93	last -23	law -19	less -8	little -10	many -54	me 32	money -58	most -30	mr. 8	mrs. 51	my -45	next -56	no -6	not 22	of -68	off -42	on -132	once -36	one 33	other 10	out -38	over -57	pennsylvania -37	primaries -40	rates -15	rather -46	republican 15	rival 22	sales 48	sanders 47	scheduled -46	seats -49	she -21	signs -48	so 12	some -6	someone -54	something 40	spending -59	steady -41	tank -77	telling -41	than -62	the -16	their -21	them -68	there -35	they 16	this 69	those 34	thursday -34	to 27	trump 39	tuesday -51	twice -48	two -86	up -74	voters 44	was -16	water -47	we -21	well -44	were 6	western 27	what -17	where -24	who -66	why 67	will 24	with -72	would 22	you -22	your -55
start|next|think|	adverb -75	auxiliary 30	capital 13	determiner 12	marks -30	preposition -132	pronoun 19	subordinator 8	to 15	verb 15	word 62
start|next|think|first|	about -116	at -53	for -58	he -25	it 65	of -108	she -40	so 17	tank -77	the 40	their -48	to -69
start|next|threaten|	determiner -9	preposition 11	verb -21
start|next|threaten|first|	to 11
start|next|title|	auxiliary 15	none -41	preposition -52	verb -41	word -68
start|next|tout|	auxiliary 49	determiner 30	none 24	verb 11
start|next|tout|first|	his 47
start|next|treat|first|	for -57
start|next|treat|	none -54	preposition -63	verb -52	word -39
start|next|trust|	auxiliary -56	pronoun 23	subordinator -55	to 15
start|next|try|	adverb -35	determiner -61	none -58	preposition -70	subordinator -43	to -103	verb -65	word -47
start|next|try|first|	a -43	to -70
start|next|tweet|	determiner 11	none 9	preposition -57	to 42	verb -36
start|next|tweet|first|	a 28
start|next|understand|	auxiliary 16	determiner 11	none 59	preposition -58	verb -82
start|next|urge|	capital 21	determiner -14	none -36	pronoun 30	to 13
start|next|urge|first|	all 11	both 25	calm -62	him 24	his -58	its 8	people -30	restraint -66	the -24
start|next|use|	adverb -53	auxiliary -67	capital -14	determiner -72	marks -54	none -47	preposition -116	pronoun -54	subordinator -57	to -136	verb -14	word -11
start|next|use|first|	a -81	as -56	by -30	for -45	her -73	his -61	in -39	it -36	of -24	one -70	the -27	them -40	to -104
start|next|venture|	none -39
start|next|verb-judging|	, -34	auxiliary 66	capital -70	coordinator 37	determiner -10	end -28	preposition -59	stop -7	subordinator -32	that 33
start|next|verb-judging|auxiliary|	judging 13	saying 26
start|next|verb-judging|marks|	judging -40	saying -48
start|next|verb-judging|none|	judging -107	saying 20	thinking -70
start|next|verb-judging|to|	judging 8	saying -29
start|next|verb-judging|verb|	saying -15
start|next|verb-saying|	, -34	auxiliary -61	capital -60	coordinator 32	determiner -34	preposition -7	pronoun -52	quote -41	stop -37	subordinator 31	that -20	word 47
start|next|verb-saying|auxiliary|	judging -61	saying -44
start|next|verb-saying|marks|	judging -66	saying -28
start|next|verb-saying|none|	judging -15	saying 35	thinking -46
start|next|verb-saying|to|	saying -36
start|next|verb-saying|verb|	judging 27	saying 10	thinking -40
start|next|verb-thinking|	, -63	capital -82	determiner -7	end -17	preposition 30	stop -95	that -56	word 23
start|next|verb-thinking|auxiliary|	saying -51
start|next|verb-thinking|none|	judging 20	saying -22	thinking -14
start|next|verb-thinking|to|	judging -55
start|next|verb-thinking|verb|	judging -66	thinking -45
start|next|verify|	verb -29
start|next|view|	auxiliary -41	capital 21	determiner -13	none 22	preposition -104	pronoun 35	subordinator 43	verb 18	word -41
start|next|view|first|	as 43	of -71
start|next|voice|first|	to -61
start|next|voice|	none 18	preposition -68	verb -62	word -33
start|next|volunteer|	auxiliary -36	capital -40	preposition 11	verb -65	word -58
start|next|volunteer|first|	in -37
start|next|vote|	adverb -73	auxiliary -7	capital 17	coordinator -41	marks -38	none -25	preposition -24	subordinator -52	to -129	verb -60	verb-saying -52	word -56
start|next|vote|first|	against -108	and -30	are -29	by -63	down -49	for -105	from -24	in -17	next -46	no 7	of -70	on -68	over -16	to 16	tuesday -44
start|next|vouch|first|	for -60
start|next|vouch|	none -49	preposition -60
start|next|vow|first|	to 58
start|next|vow|	none 39	preposition 58	verb 28
start|next|want|	adverb -26	auxiliary 22	capital -20	determiner -35	none -23	preposition 31	pronoun -130	to 24	verb -31	word -21
start|next|want|first|	a -22	guarantees -57	him -67	it -93	its -75	more 21	one 18	the -49	their 22	them -51	to 33	you -38	your -42
start|next|warn|	adverb 15	auxiliary 39	capital -15	determiner -63	marks 11	none -82	preposition 18	pronoun 40	to -17	verb -22	word -104
start|next|warn|first|	about -69	against 71	for -86	in -71	it 83	last -50	of -126	on -66	the -32
start|next|wave|	determiner -41	none -64	preposition -52	verb -37	word -42
start|next|wave|first|	of -34
start|next|weigh|	capital -40	determiner -50	none -78	preposition -35	verb -30	word -53
start|next|weigh|first|	a -41	in -34
start|next|welcome|	capital 55	determiner -60	none -57	pronoun -43	to 35	verb -17	verb-judging -28
start|next|welcome|first|	it -43	the -111
start|next|wish|	auxiliary -24	none 17	preposition -81	pronoun -74	verb -72
start|next|wish|first|	to -77
start|next|wonder|	auxiliary -14	none -80	preposition -57	subordinator 21	verb 48
start|next|wonder|first|	about -75	how -22	what 62
start|next|word|	$ 62	% -48	' 45	- 6	: -70	; -72	adverb -21	auxiliary 23	capital 6	coordinator -49	end -112	possessive 59	pronoun 64	quote -71	stop -74	subordinator -20	that 19	verb-judging -16	verb-saying -22	verb-thinking 22	word 9	— -47	’ 47
start|next|word|auxiliary|	judging -37	saying 51	thinking -6
start|next|word|marks|	judging -98	saying -38
start|next|word|none|	judging 16	saying -14	thinking -24
start|next|word|to|	judging 8	saying -17
start|next|worry|	auxiliary 20	determiner -69	none 6	preposition 18	verb -7
start|next|worry|first|	some -54
start|next|write|	capital -55	determiner -16	marks -43	none -32	preposition -139	pronoun -59	to -43	word 33
start|next|write|first|	a 13	about -37	an 28	for -55	in -52	it -59	on -60	the -63	to -88
start|next|yell|	verb -22
start|source|	according 7
start|source|according|	auxiliary 37	capital -24	determiner 12	none -51	preposition 54	pronoun 52	verb 56	word 45
start|source|according|first|	a 48	an -19	clinton -13	the 6	three 44
start|source|asks|false|	auxiliary 37	none -51	verb 56
start|source|before|	, 7
start|source|capital|	auxiliary 98	capital -14	word -20
start|source|capital|auxiliary|	source -12
start|source|capital|none|	source -48
start|source|capital|verb|	source 37
start|source|determiner|auxiliary|	source 126
start|source|determiner|	capital -36	verb-saying 64	word 36
start|source|determiner|none|	source -41
start|source|determiner|verb|	source 19
start|source|first|	a 48	an -19	clinton -13	the 6	three 44
start|source|order|according|	source 7
start|source|pronoun|verb|	source 52
start|source|source|	capital -24	determiner 12	preposition 54	pronoun 52	source 7	word 45
start|source|source|first|	a 48	an -19	clinton -13	the 6	three 44
start|source|word|	% 40	auxiliary 82	preposition 39	word -24
start|source|word|none|	source 72
start|source|word|verb|	source 72
start|that|	accuse -53	acknowledge 15	add 16	admit 45	agree 19	aim -52	allege 59	allow 11	announce -26	answer -11	argue 15	assert 28	attribute -52	believe -15	bill -51	blame -59	call -26	caution 15	charge 13	cite -34	claim 9	clarify 54	comment 12	compare -47	complain 28	concede 39	conclude -23	confess -61	confirm 22	consider -24	contend 61	continue -20	counter 25	debate 18	decide -54	declare 37	defend -29	deliver -59	demand 6	deny 61	describe -58	disclose 28	discuss -36	dismiss -66	dispute -19	doubt 26	email -12	emphasize 57	estimate 52	expect -17	explain 27	express 40	fear 30	feel 28	find -13	hear -24	hold 8	hope 7	identify -45	imagine -41	imply 52	indicate 33	inform 21	insist 42	issue -50	joke -6	know 17	lament 50	laugh -64	learn 10	like -59	list -45	maintain 58	mean -22	need -61	note 21	offer -71	order -23	persuade -27	plan -51	pledge 11	point -38	post 34	predict 24	present -54	press 35	propose -37	prove -33	question 9	raise 35	read -56	recognize 42	recommend 47	reflect -66	refuse -52	regret -68	remember -26	remind 13	repeat -16	reply 26	report -11	respond -14	reveal 13	rule -40	say 11	seek -59	shout -20	show 21	sign -42	speak -60	state 8	stress 62	suggest 11	suspect 12	talk -44	tell 14	testify 81	try 15	understand -19	urge -12	view -49	vote -90	vow 20	want -17	warn 10	wave -35	welcome -54	worry 37	write -6
start|that|accuse|	auxiliary -45	that -53
start|that|accuse|first|	that -53
start|that|acknowledge|	auxiliary -12	that 15	verb 95
start|that|acknowledge|first|	that 15
start|that|add|first|	that 16
start|that|add|	marks -55	none 54	that 16	verb 51
start|that|admit|	auxiliary 102	that 45	verb 17
start|that|admit|first|	that 45
start|that|agree|	auxiliary 35	none -22	that 19	verb 12
start|that|agree|first|	that 19
start|that|aim|first|	that -52
start|that|aim|	that -52
start|that|allege|	auxiliary 34	that 77	verb 51
start|that|allege|first|	that 77
start|that|allow|	auxiliary 69	that 11	verb -8
start|that|allow|first|	that 11
start|that|announce|	auxiliary -21	that -9
start|that|announce|first|	that -9
start|that|answer|	auxiliary 6	that -11	verb -60
start|that|answer|first|	that -11
start|that|argue|	auxiliary 11	marks -40	that 34	to -21	verb 129
start|that|argue|first|	that 34
start|that|asks|false|	auxiliary 25	marks -17	none -24
start|that|asks|true|	auxiliary -16	none 14	to -49	verb 35
start|that|ask|	auxiliary -10	none 35	subordinator 26	that -47	verb -14
start|that|ask|first|	that -47	whether 26
start|that|assert|	auxiliary 46	that 28	verb 11
start|that|assert|first|	that 28
start|that|assume|	auxiliary 10
start|that|assure|	auxiliary -6
start|that|attack|first|	that -13
start|that|attack|	that -13	verb 20
start|that|attribute|first|	that -52
start|that|attribute|	that -52
start|that|back|	verb 17
start|that|before|	) 34	, 23	2022 -83	2023 73	: -80	about -23	accusations -60	acknowledge 53	acknowledged -23	acknowledging 62	add -61	added 64	adds -8	admits 51	admitted -8	after -38	afterwards 56	ago 45	agree 53	agreed 95	all -60	alleged 41	alleging 53	allowed 71	and -78	announced 35	answer 74	answered -40	ap 61	april -41	argue 104	argued 46	argues -6	arguing 9	ask -35	asked -41	asks 25	assembly -44	asserted 56	assume -17	assured -40	at -52	before 43	believe 14	believed -49	briefing 71	called -79	case 43	cautioned 14	charged -17	claimed 92	claiming -48	clear -25	clinton -37	cnn 62	colleagues 73	company -50	complained -27	conceded 94	concern 38	conclude 9	condition -40	conference 15	confess -46	confidence 25	confirmed 74	contended 30	contends 46	corner -55	council 93	countered 52	country -51	court 21	days -54	decide -64	decided -68	deciding 15	declared 61	delegates 36	demanded 115	demanding -58	denied 114	denies 42	disclosed 78	disputed -68	doubted 8	doubts 43	earlier 19	emails -20	estimated 74	estimates 21	expect 9	explained 95	fear 9	fears 54	felt 59	find -51	finding -41	fm 76	for -7	found 49	friday 26	friends 60	heard -88	her 9	him -69	hinted 62	hope -37	hoped 60	idea 13	if -58	imagine -41	implying 45	in -60	indicate 16	indicated 28	insist 44	insisted 98	insists -25	interviews -6	into -51	it -67	know 28	knows -8	lamented 50	law -65	learned 47	letter 78	like -18	long -51	maintained 23	maintains 58	mazhilis 82	me -23	mean -29	means 6	measure -40	meeting 77	message -58	monday -28	month 76	months 68	morning -10	msnbc 63	news 36	night 76	note 62	noted -10	notes 73	noting 32	of -71	on -6	one -64	only -99	out -10	over -45	panel 84	paper 38	party -31	politico 21	promised 44	proof -52	proved -14	provided -48	question 57	questioned 47	questioning 33	race -50	radio -42	realized -23	recalled 14	recognize 45	recommended 73	regrets -50	rejected -22	remarks -19	remember -15	repeated 79	replied 11	reported 14	reporter 94	reporters 109	reports 24	responded 20	revealed -13	ruled 39	ruling -65	said 50	saturday 87	saying 166	says 143	september -17	shareholders -30	shouted -20	showed 62	showing 58	shows 65	so -45	stated 105	statement 29	states -26	stating 64	stressed 58	suggest 28	suggested 145	suggesting 78	suggests 7	sunday 81	suspect -69	system -64	telephone 86	television 90	testified 79	them 57	think 26	thinking 19	thinks -30	thought 27	thursday -19	time 9	times 90	told -74	trump 6	tuesday -18	twitter 62	understood -75	urged 65	us 93	video 30	voters 19	vowed 53	warn 55	warned 30	ways -53	wednesday 8	week -10	worried 38	write -11	writing -37	wrote 17	x -23	year 47	yet -19	— -22
start|that|believe|first|	that -15
start|that|believe|	none 24	that -15	verb -54
start|that|bill|first|	that -51
start|that|bill|	that -51
start|that|blame|first|	that -59
start|that|blame|	that -59	verb -56
start|that|call|first|	that -26
start|that|call|	marks -79	that -26	verb -62
start|that|caution|	auxiliary 8	none 7	that 15
start|that|caution|first|	that 15
start|that|charge|first|	that 13
start|that|charge|	that 13	verb 12
start|that|cite|	auxiliary 7	none -35	that -34	verb -51
start|that|cite|first|	that -34
start|that|claim|	auxiliary -34	that 9	verb 43
start|that|claim|first|	that 9
start|that|clarify|first|	that 54
start|that|clarify|	that 54
start|that|comment|	none -72
start|that|compare|first|	that -47
start|that|compare|	that -47
start|that|complain|first|	that 28
start|that|complain|	that 28	verb 65
start|that|concede|	auxiliary 70	that 39	verb -17
start|that|concede|first|	that 39
start|that|conclude|	auxiliary 54	that -23	to -20	verb -46
start|that|conclude|first|	that -23
start|that|confess|first|	that -61
start|that|confess|	that -61	verb -46
start|that|confirm|	auxiliary -8	none 73	that 22	verb 75
start|that|confirm|first|	that 22
start|that|consider|	auxiliary -42
start|that|contend|	auxiliary 44	that 61	verb 39
start|that|contend|first|	that 61
start|that|counter|	auxiliary -12	that 25	verb 46
start|that|counter|first|	that 25
start|that|debate|first|	that 20
start|that|debate|	that 20
start|that|decide|	auxiliary -25	subordinator -46	that -34	to -57	verb -53
start|that|decide|first|	that -34	whether -46
start|that|declare|	auxiliary 78	that 37	verb -7
start|that|declare|first|	that 37
start|that|defend|first|	that -50
start|that|defend|	that -50
start|that|deliver|	auxiliary -40	that -59
start|that|deliver|first|	that -59
start|that|demand|	auxiliary 59	that 6
start|that|demand|first|	that 6
start|that|deny|	auxiliary 33	none 59	that 61	verb 45
start|that|deny|first|	that 61
start|that|describe|first|	that -58
start|that|describe|	that -58
start|that|disclose|first|	that 28
start|that|disclose|	that 28
start|that|discuss|first|	that -36
start|that|discuss|	that -36
start|that|dismiss|	auxiliary -66	that -66
start|that|dismiss|first|	that -66
start|that|dispute|	auxiliary 26	none -75	that -19
start|that|dispute|first|	that -19
start|that|doubt|	auxiliary 53	that 16	verb -78
start|that|doubt|first|	that 16
start|that|email|	auxiliary -23
start|that|emphasize|	auxiliary 42	that 57
start|that|emphasize|first|	that 57
start|that|estimate|	auxiliary 60	none 58	that 52	to -18	verb 39
start|that|estimate|first|	that 52
start|that|expect|	auxiliary -62	that -17
start|that|expect|first|	that -17
start|that|explain|	auxiliary 29	that 27	verb -17
start|that|explain|first|	that 27
start|that|express|	auxiliary 63	that 40
start|that|express|first|	that 40
start|that|fear|	auxiliary 24	that 30
start|that|fear|first|	that 30
start|that|feel|	auxiliary -7	none 50	that 28
start|that|feel|first|	that 28
start|that|find|	auxiliary -8	marks -19	none 12	that -10	to -17
start|that|find|first|	that -10
start|that|first|	that 7
start|that|hear|	auxiliary -52	none 9	that -24
start|that|hear|first|	that -24
start|that|hint|	auxiliary 6	verb 57
start|that|hold|	auxiliary 27	none -49	that 8
start|that|hold|first|	that 8
start|that|hope|	auxiliary -24	none -12	that 7
start|that|hope|first|	that 7
start|that|identify|first|	that -45
start|that|identify|	that -45
start|that|imagine|	auxiliary -35	that -41
start|that|imagine|first|	that -41
start|that|imply|	auxiliary 37	that 52
start|that|imply|first|	that 52
start|that|indicate|	auxiliary 39	that 24	verb 46
start|that|indicate|first|	that 24
start|that|inform|first|	that 21
start|that|inform|	that 21
start|that|insist|	auxiliary 82	that 42	verb -9
start|that|insist|first|	that 42
start|that|issue|first|	that -50
start|that|issue|	that -50
start|that|joke|first|	that -6
start|that|joke|	that -6
start|that|judging|	base -12	participle -25	present -21	subordinator 26	that -25
start|that|judging|first|	that -25	whether 26
start|that|know|	auxiliary 51	none -52	subordinator 61	that -9	verb 49
start|that|know|first|	that -9	whether 61
start|that|lament|	auxiliary 35	that 50
start|that|lament|first|	that 50
start|that|laugh|first|	that -64
start|that|laugh|	none -49	that -64
start|that|learn|	auxiliary -22	that 10
start|that|learn|first|	that 10
start|that|like|	auxiliary -49	none -25	that -59
start|that|like|first|	that -59
start|that|list|first|	that -45
start|that|list|	that -45
start|that|maintain|	auxiliary 26	that 58	verb 80
start|that|maintain|first|	that 58
start|that|mean|	auxiliary 11	that -22	verb -73
start|that|mean|first|	that -22
start|that|message|	auxiliary 53
start|that|need|first|	that -61
start|that|need|	that -61
start|that|note|	auxiliary -21	that 21	verb 88
start|that|note|first|	that 21
start|that|offer|	auxiliary -47	that -71
start|that|offer|first|	that -71
start|that|order|apposed|	judging -65	saying 18
start|that|order|apposition|	judging -21	saying 76
start|that|order|	auxiliary -71	that -23
start|that|order|direct|	judging -13	saying -10
start|that|order|first|	that -23
start|that|order|relative|	saying -33	thinking -26
start|that|order|shared|	judging 24	saying -22	thinking 7
start|that|persuade|first|	that -27
start|that|persuade|	that -27
start|that|plan|first|	that -51
start|that|plan|	that -51
start|that|pledge|first|	that 11
start|that|pledge|	that 11
start|that|point|	auxiliary 17	that -38	verb -71
start|that|point|first|	that -38
start|that|post|	auxiliary 75	that 23
start|that|post|first|	that 23
start|that|predict|first|	that 24
start|that|predict|	that 24
start|that|press|	auxiliary 33	that 44
start|that|press|first|	that 44
start|that|promise|	auxiliary 31	none -29
start|that|propose|	auxiliary -20	none -48	that -37
start|that|propose|first|	that -37
start|that|prove|	auxiliary -73	that -33
start|that|prove|first|	that -33
start|that|question|	auxiliary -19	none 30	subordinator 15	that -13	verb 10
start|that|question|first|	that -13	whether 15
start|that|raise|	auxiliary 24	that 35
start|that|raise|first|	that 35
start|that|read|first|	that -56
start|that|read|	that -56	verb -45
start|that|recall|	auxiliary 120	verb -36
start|that|recognize|	auxiliary 20	that 42
start|that|recognize|first|	that 42
start|that|recommend|	auxiliary 41	none 37	that 47	verb 57
start|that|recommend|first|	that 47
start|that|reflect|	auxiliary -53	that -66
start|that|reflect|first|	that -66
start|that|refuse|first|	that -52
start|that|refuse|	that -52
start|that|regret|	auxiliary -45	none -49	that -68
start|that|regret|first|	that -68
start|that|reiterate|	auxiliary 13
start|that|remember|	auxiliary -51	that -26
start|that|remember|first|	that -26
start|that|remind|	auxiliary -23	that 13
start|that|remind|first|	that 13
start|that|repeat|	auxiliary -15	that -16
start|that|repeat|first|	that -16
start|that|reply|	auxiliary 140	none -45	that 26
start|that|reply|first|	that 26
start|that|report|	auxiliary -37	none 82	that -11	verb -24
start|that|report|first|	that -11
start|that|respond|first|	that -14
start|that|respond|	that -14
start|that|reveal|	auxiliary 34	marks -42	that 19	verb 56
start|that|reveal|first|	that 19
start|that|rule|	auxiliary -38	that -39	verb 18
start|that|rule|first|	that -39
start|that|saying|	base -8	participle 7	past 19	present -17	subordinator -17	that 15
start|that|saying|first|	that 15	whether -17
start|that|say|	auxiliary -6	marks 18	none -14	subordinator -59	that 35	to 37	verb 39
start|that|say|first|	that 35	whether -59
start|that|seek|	auxiliary -50	that -59
start|that|seek|first|	that -59
start|that|see|	auxiliary -6	verb -14
start|that|shout|	auxiliary -20	that -20
start|that|shout|first|	that -20
start|that|show|	auxiliary 61	none -62	that 21	verb 24
start|that|show|first|	that 21
start|that|sign|	auxiliary -12	that -42	verb -41
start|that|sign|first|	that -42
start|that|speak|	auxiliary -55	that -60
start|that|speak|first|	that -60
start|that|state|	auxiliary 17	marks 54	that 8	verb -38
start|that|state|first|	that 8
start|that|stress|	auxiliary 50	that 62
start|that|stress|first|	that 62
start|that|subordinator|	adverb 45	capital -21	determiner 37	preposition -27	pronoun -22	that -14	word -35
start|that|subordinator|auxiliary|	judging -28	saying -30	thinking 59
start|that|subordinator|none|	saying 11
start|that|subordinator|to|	thinking -70
start|that|subordinator|verb|	judging 51	saying 18	thinking 17
start|that|suggest|	auxiliary 54	none -30	that 11	to 53	verb -22
start|that|suggest|first|	that 11
start|that|suspect|	auxiliary 7	that 12	verb 9
start|that|suspect|first|	that 12
start|that|talk|	auxiliary -32	that -46
start|that|talk|first|	that -46
start|that|tell|	auxiliary -22	marks 87	none -8	that 15	to 55	verb 67
start|that|tell|first|	that 15
start|that|testify|	auxiliary 70	that 81	verb 43
start|that|testify|first|	that 81
start|that|that|	, -29	: -59	adverb 41	auxiliary -102	capital 12	determiner 57	possessive 10	preposition 17	quote 41	stop -107	subordinator 53	verb-judging -54	verb-saying -33	verb-thinking -71
start|that|that|auxiliary|	saying 13	thinking 21
start|that|that|marks|	judging -91	saying 24	thinking -62
start|that|that|none|	judging -7	saying -11	thinking -21
start|that|that|to|	judging -38	saying 23
start|that|that|verb|	judging -16	thinking -23
start|that|thinking|	base -34	past 10	present 21	subordinator 46	that -9
start|that|thinking|first|	that -9	whether 46
start|that|think|	none 45	verb -83
start|that|try|	auxiliary 24	that 7	verb -17
start|that|try|first|	that 7
start|that|tweet|	verb -11
start|that|understand|	auxiliary -21	that -19
start|that|understand|first|	that -19
start|that|urge|	auxiliary -34	that -12
start|that|urge|first|	that -12
start|that|use|	verb -66
start|that|view|first|	that -49
start|that|view|	that -49
start|that|vote|	auxiliary -62	that -80	to -43	verb -36
start|that|vote|first|	that -80
start|that|vow|first|	that 20
start|that|vow|	that 20
start|that|want|first|	that -17
start|that|want|	none -45	that -17
start|that|warn|first|	that 10
start|that|warn|	that 10	verb -9
start|that|wave|first|	that -35
start|that|wave|	that -35
start|that|welcome|first|	that -54
start|that|welcome|	that -54
start|that|wonder|	auxiliary 57	verb -48
start|that|worry|	auxiliary 32	that 27	verb 47
start|that|worry|first|	that 27
start|that|write|first|	that -6
start|that|write|	marks 47	none -24	that -6	verb -31
`;
