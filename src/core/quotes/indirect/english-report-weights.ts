/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|	 -9	0 -10	1 -58	and -52	capital -35	coordinator -66	determiner 19	preposition 37	quote -9	t0 7	the 33	v0 7	v1 12	v2 -64	word -42
end|(|0|	next 6	that -37
end|(|capital|	) -152	0 -69	capital 30	stop -65	t0 7	v0 -32	v2 -34
end|(|determiner|	word 26
end|(|t0|	next 7
end|(|v0|	next -22	that 18
end|(|v1|	behind -58	next 14
end|(|v2|	next -50	that -34
end|(|word|	) -72	v0 -66	v2 -34	word -64
end|	, 6	- 14	about -128	above -54	across -17	after 30	against -116	along -80	amid -16	among -36	around -29	as -34	at -8	august -53	before 9	behind -82	below -72	between -119	beyond -65	but 24	by 20	christmas -29	concerning -59	december -47	despite 58	down -110	during 17	easter -46	evening -43	except 17	february -39	following 8	for -51	friday -8	from -42	how -106	if -50	in -9	inside -56	into -108	january -65	july -79	june -57	like -83	march -65	may -30	monday 15	month -65	morning -24	near -63	night -68	nor -57	november -75	october -50	of -97	off -105	once -85	onto -50	or -80	out -113	outside -83	over -30	past -104	per -73	september -55	since -47	so -52	sun -20	sunday -96	than -23	that -26	then -79	though -71	through 25	throughout -49	thursday 6	to -46	today -15	toward -100	tuesday 10	under -12	unless -68	until -21	up -41	upon -65	versus -61	via 30	wednesday -7	week -70	weekend -51	what -107	when 8	where -29	whether -84	which -17	while 14	who -15	whom -57	whose -31	why -61	with -11	within -88	without 14	year -61	yet -87	– 12	— 11
end|,|	 -52	1 -19	2 -12	a 51	about 9	according 136	adding 52	adverb -11	after 37	all -58	along -74	also 22	although 17	among -79	an 32	and 21	are -7	arguing 28	as -10	at -67	auxiliary 10	because -13	belgium -52	between -28	bill -35	both 33	built -31	but 40	by -70	calif -37	called 13	calling 55	capital -61	citing 36	claiming 6	clinton 57	compared 34	coordinator 11	could -14	coupled -58	depending -54	despite 37	determiner 6	did -34	donald -14	drawing 64	either -20	especially -100	even 9	florida -25	followed -43	for 12	foreign -33	france -54	from -30	ga -56	georgia -44	given -72	had -84	has 19	have -15	he -37	her -38	his -63	how -66	however 56	if -99	in -72	including -114	iowa -41	is -12	it 24	its -46	john -46	known 27	leading 31	leaving 8	let -56	like 6	making 9	many -50	maryland -39	massachusetts -25	michigan -35	might -53	more -48	most 8	mr. 70	mrs. 67	much -18	nearly -47	new -67	no -44	nobody -34	not -52	noting 64	now -60	obama -18	of -74	often 15	on -36	once -43	one -33	only -31	or -105	particularly -56	plans -18	pointing 61	possibly -70	preposition -11	pronoun -22	put -51	putting 68	quote -52	r-texas -45	rather -66	rubio 32	said 15	sanders -19	saying 42	sen. -23	senator 15	she -14	should -49	since -46	so -8	something 19	stating -32	subordinator 14	such -93	t0 9	t1 8	t2 -50	taken -21	telling 43	that -107	the 14	then -52	there 48	they -20	though 48	three 49	to -48	too 17	trump 45	turkey -22	twice -74	ultimately 18	up 52	used -38	v1 -16	v2 -8	verb-judging 30	verb-saying 72	verb-thinking -10	virginia -44	was 57	well 67	were 7	when -9	where -72	which 69	while 87	who 36	whose 28	with -30	without 36	word -20	would -137
end|,|0|	after -28	behind 15	next 7	that -13
end|,|1|	behind -6	late 18	next -24	that -28
end|,|2|	behind -64	next 6
end|,|adverb|	0 23	adverb 39	auxiliary 55	preposition -55	stop 30	t0 -25	v0 -23	v1 -23	v2 10	verb-judging 11	verb-saying -25	word -50
end|,|auxiliary|	0 27	1 -140	adverb -8	auxiliary -12	determiner 43	preposition -65	quote -33	t0 72	v0 28	v1 -73	v2 -104	verb-judging 15	verb-thinking -37	word -15
end|,|capital|	, -105	0 -23	1 -100	2 -77	auxiliary -59	capital -28	coordinator -175	possessive 47	preposition -58	stop -90	v0 -34	v1 -148	v2 -128	verb-judging 51	verb-saying 108	word 14
end|,|coordinator|	0 52	1 -109	adverb -73	auxiliary 25	capital 96	coordinator -65	determiner 39	preposition -36	pronoun 62	stop 12	subordinator 32	t0 26	that -115	v0 -13	v1 -37	v2 -39	verb-saying 45	verb-thinking -24	word -14
end|,|determiner|	0 -56	1 -6	2 -9	adverb -12	auxiliary 57	capital -41	determiner -38	preposition -37	subordinator -93	t0 45	that -17	v0 11	v1 19	v2 -30	verb-judging 87	verb-saying 35	verb-thinking 45	word 10
end|,|preposition|	0 26	1 36	adverb 13	auxiliary -32	capital 10	determiner 20	preposition -15	pronoun -59	t0 -48	t1 -52	v0 -30	v1 7	v2 -91	verb-saying 23	word -49
end|,|pronoun|	0 -7	1 -51	adverb -36	auxiliary 6	determiner -45	v0 -21	v2 -74	verb-thinking -20	word 29
end|,|quote|	end 7	stop -77	v0 -45	v1 -70
end|,|subordinator|	0 28	1 8	adverb -58	auxiliary 50	capital 44	determiner -17	pronoun 6	quote -59	t0 9	v0 -16	v1 -59	v2 37	verb-saying 8	word -10
end|,|t0|	next 8	that -46
end|,|t1|	behind -62	next 24
end|,|t2|	next -42
end|,|that|	pronoun -62	v0 -68	v1 -32
end|,|v0|	after -9	behind 7	late 14	next -16	source -37	that 14
end|,|v1|	after -72	late -98	next -10	source -73
end|,|v2|	behind -19	late 17	next -46	that -24
end|,|verb-judging|	determiner -7	preposition 24	pronoun 68	quote -48	subordinator -53	t0 62	v0 25	v1 17	v2 -78
end|,|verb-saying|	, 13	0 -20	1 -23	capital 59	determiner 75	preposition -6	pronoun -20	stop -57	t0 31	that 36	v0 76	v2 24
end|,|verb-thinking|	0 -34	1 18	capital -40	coordinator -32	determiner 30	preposition 13	that -50	v0 13	v1 -13	v2 -42	word -42
end|,|word|	% 32	, -45	0 -15	1 -7	2 -75	adverb -12	capital 6	coordinator -147	preposition 10	pronoun 29	quote -63	stop -47	subordinator 15	t0 -43	t1 -10	that 10	v1 -22	v2 -23	verb-saying 21	verb-thinking 6	word -51
end|-|	- -38	0 17	1 -76	2 28	adverb -26	an 19	and -32	auxiliary -70	but -6	capital 46	coordinator -11	determiner 55	or -6	preposition 13	subordinator 24	t0 14	the 27	though 31	to -64	v1 -17	v2 -12	verb-saying 28	which -70	word -37
end|-|-|	adverb -50	determiner 40	preposition -18	t0 23	v0 -44	v1 10	word -80
end|-|0|	behind -48	next 33	that -17
end|-|adverb|	v0 -8
end|-|auxiliary|	v0 -67	word -70
end|-|coordinator|	0 -57	adverb -20	pronoun -10	v0 22	v1 -90	verb-judging -18	word -39
end|-|determiner|	0 59	v0 15	word 11
end|-|preposition|	0 11	determiner 11	v0 -8	word 7
end|-|subordinator|	capital 29	pronoun 27	v0 -10	v1 32
end|-|t0|	next 39
end|-|v0|	after -58	behind 30	next -6	that 7
end|-|v1|	next -36	that 16
end|-|v2|	next -12
end|-|verb-saying|	that 28
end|-|word|	0 -17	auxiliary 23	preposition 16	v0 -47	v1 -69	word -47
end|:|	 33	0 -7	1 -17	a 18	capital -7	determiner 6	preposition -36	pronoun -64	quote 34	t0 10	that -100	the -21	v0 9	v1 -18	v2 -60	word -33
end|:|0|	behind -7
end|:|capital|	, 12	0 -13	v1 -49	v2 -34
end|:|determiner|	0 15	word 14
end|:|end|	v0 26	v1 -44
end|:|preposition|	v0 -14	word -27
end|:|quote|	pronoun 49	v0 55
end|:|that|	0 -45
end|:|v0|	behind -50	next -17	that 48
end|:|v1|	behind -53
end|:|v2|	next -49
end|:|word|	v0 -55
end|;|	 -18	. -32	a -7	and 18	capital 47	coordinator 18	end -18	pronoun 41	she 23	stop -32	t0 34	the 32	v1 -8	v2 24	word 9
end|;|0|	next 6
end|;|capital|	auxiliary 13	capital 47	possessive 41	v0 50	word 13
end|;|coordinator|	word 14
end|;|determiner|	capital 30	v0 -6
end|;|end|	0 -18	end -18
end|;|pronoun|	v0 31
end|;|stop|	end -32
end|;|t0|	next 23
end|;|v0|	that 25
end|;|v1|	next 30
end|;|word|	0 31	v0 -17	word 33
end|about|	 -20	$ -31	0 -114	1 -9	3 -8	30 -14	4 -8	400 -15	6 -20	a -31	an -26	capital -60	clinton -35	determiner -91	her -43	hillary -31	his -45	how -33	it -16	mr. -25	pronoun -16	quote -20	subordinator -60	the -61	trump -35	v0 -86	v1 -17	v2 -23	where -18	whether -44	word -85
end|above|	all -42	determiner -48	v0 -65	word -58
end|according|	, -13	0 -10	1 -23	against -13	and -58	at -23	by -25	end 47	for -26	from -18	in -64	january -15	of -17	on -33	since -27	than -25	that -33	to -23	up -14	v0 -41	v1 7	v2 13	week -22	what -13	who -18	with -36	within -11
end|accuse|	, -11	0 -38	1 -9	and -14	as -63	at -67	end 36	for -52	from -44	in -66	of -108	on 18	t0 14	that -36	to -76	v0 10	with -55
end|acknowledge|	, 11	0 29	and -65	by -46	end -10	for -52	from -28	of -35	on 17	that -35	to -72	v0 -24	v1 -42	v2 -6
end|across|	0 8	determiner -8	t0 -61	v0 -96	v1 -45	word -47
end|add|	, -44	0 -43	1 -31	about -9	and -10	as -50	at -41	end 67	for -29	from -22	in -58	of -15	on -29	to -67	v0 -17	v1 40	with -64
end|admit|	, 12	0 -27	and -69	end 15	for -71	from -39	in -51	of -34	on -49	over -44	that -19	to -61	v0 8
end|adverb|0|	coordinator -16	end 14	preposition -50	subordinator -66	that -62	word -37
end|adverb|stop|	end -37	quote -35	v0 -44
end|adverb|t0|	end -9	preposition -77
end|adverb|v0|	, 19	coordinator 20	end 11	next -55	preposition -115	subordinator -86
end|adverb|v1|	, -49	end -10	preposition -54	that -33	word -20
end|adverb|v2|	end 16	preposition -37
end|advise|	0 -64	end 41	t0 21	to -69	v0 -13
end|advocate|	, -19	0 -23	and -39	end 44	in -54	of -34	that -46	to -57	v0 -19
end|after|	a 24	adverb -46	auxiliary 29	being 44	capital 21	he -9	his -8	it -47	pronoun -44	t0 -14	t1 -61	the -31	v0 27	v1 -89	v2 -61	verb-judging -30	word 36
end|after|saying|0|	false -35	true 54
end|after|saying|1|	false -46	true 34
end|after|saying|t0|	false -49	true 41
end|after|saying|v0|	false -35	true 28
end|after|saying|v1|	false -51	true 27
end|after|saying|v2|	false -66	true 21
end|after|thinking|0|	false -32	true 32
end|after|thinking|v0|	false -18
end|after|thinking|v1|	true 15
end|against|	. -23	0 -86	a -28	capital -78	clinton -35	determiner -65	her -30	him -52	his -30	it -8	pronoun -40	stop -23	t0 -34	the -52	them -21	trump -31	v0 -92	v1 -29	v2 -9	word -70
end|agree|	, -14	0 -6	and -69	as -56	for -51	in -99	of -19	on -7	or -37	t0 -15	that -61	to -80	v1 -17	v2 42	with -58
end|aim|	, -26	0 -32	end 35	t0 16	to -40
end|allege|	, -26	0 -18	and -20	as -55	at -61	behind -25	by -54	end 14	for -45	in -44	of -45	than -28	that -28	to -50	v1 7	without -44
end|allow|	, 47	0 -74	and -52	end -13	of -48	on -72	t0 11	to -90	v0 15	v1 -47	with -53
end|allude|	end 34
end|along|	0 -47	determiner -58	t0 -41	the -58	v0 -55
end|among|	0 -84	capital -72	democrats -38	determiner -64	many -26	others -48	republicans -33	the -53	v0 -8	v1 -43	v2 -16	word -12
end|and|	 -41	$ -43	, -9	1 -6	2012 -29	a 6	adverb -27	also 12	an -59	another -51	as 33	asked 17	at -32	auxiliary -37	been -81	being -48	bernie -53	blamed 12	build -9	by 27	called 73	campaign -27	capital -40	clinton -10	commerce -25	could -65	cruz 19	democratic -49	determiner -50	did -9	dismissed 33	donald 15	economic -52	even 40	find -38	fitness -51	florida -41	for -58	former -44	found -66	germany -34	go -49	good -10	had -149	has 19	have 16	he 29	her -56	hillary -55	his -8	hoped -31	how -55	immigration -47	in -19	iran -6	iraq -55	is 19	it -60	its -40	john -35	left -28	legal -50	local -41	make 27	manafort -38	many -42	march -54	military -53	minority -45	more -52	move -59	mr. 23	muslims -41	national -31	new -22	north -36	not -49	obama -44	of -72	offered -19	on -40	other -78	others 43	plans 30	powerful -24	preposition 15	president 31	pronoun 28	put -59	quote -41	quoted 20	republicans -21	rising -24	said 49	sanders -56	she 41	showing -45	six -26	split -47	subordinator -36	suggested 22	support -57	syria -64	t0 12	t1 -70	t2 -39	taken -51	ted -30	testing -24	thanked -6	that -25	the -44	their -42	those 30	through -46	to 27	trump 12	two -45	v1 -22	v2 -70	verb-judging 66	verb-saying 36	verb-thinking -17	wanted -44	was -57	what -46	who 49	wished -45	with -52	word -56	worse -25	would -18
end|announce|	0 33	1 -74	2 -31	after 31	and -20	as 21	at -38	by -55	end -74	for -99	from -68	in 33	of -97	on 52	over -33	t0 48	that -61	to 8	v0 -20	v2 -67	who -19	with 6
end|answer|	, 32	0 21	1 -38	end -42	in -44
end|apologize|	0 -41	end -48	v0 36
end|appeal|	, 54	0 16	end -10	in -32	of -32	t0 34	that -45	to -68
end|applaud|	0 -11	end 63	v0 -29
end|april|	. -48	1 -45	26 -35	stop -48	v0 10	v1 -21
end|argue|	, -7	0 -41	1 -56	; 13	and -41	as 16	at -68	by -87	end 37	for -49	from -29	in -70	into -18	of -33	on -57	t0 -34	than -41	that -46	to -80	under -50	up -28	v0 12	v2 -12	who -45	with -58
end|around|	. -26	capital -45	determiner -11	stop -26	v0 -91	v1 -39	word -51
end|ask|	( -61	, -18	1 -18	about -25	against -10	as 9	at -30	behind -38	by 14	down -20	end 20	for -91	from 12	if -60	in -16	of -66	on -70	out -32	so -22	t0 21	than -53	that -85	to -162	under -79	up -44	v0 -10	v1 -15	v2 -23	what -19	whether -33	who -74	with -77
end|assail|	end -51
end|assert|	, -23	0 -40	end 20	v0 -24	v1 16
end|assure|	, 7	0 -15	at -67	end -6	in -31	of -24	to -27	v0 34	v1 -41	v2 -52
end|as|	 -54	$ -72	0 -52	1 -70	2 -44	a -51	adverb -6	an -81	both -44	capital -28	china -41	determiner -54	evidence -63	he 49	her -44	his -44	it 36	long -32	many -55	mr. -40	not -52	of -34	one -61	part -34	possible -50	preposition -60	president -54	pronoun 63	proof -20	quote -54	secretary -72	she 14	somewhat -53	soon -54	subordinator -36	t0 18	t1 16	the -34	they -80	v0 -19	v2 -66	verb-judging -44	verb-saying -72	verb-thinking -31	well 29	word -71
end|attack|	, -15	0 9	1 -45	and 41	as -8	by 17	end 16	for -66	in -63	of -29	on -39	to -47	v0 -58	v1 -19	with -50
end|attribute|	end 47
end|at|	$ -38	1 -76	1.1 -49	17 -49	3 -41	7 -18	a 47	about -35	adverb -20	all -66	brisbane -51	capital -41	determiner 15	diggle -61	first -20	fort -39	her -69	his -56	home -42	it -27	least -108	one -34	preposition -35	pronoun -32	school -41	sea -37	some -44	stake -28	state -29	t0 -110	the -23	this -50	times -35	trump -39	v0 -24	v1 -34	v2 -45	verb-saying -42	which -23	word -65
end|august|	, -55	. -43	stop -43	v0 -51
end|auxiliary|0|	, 22	coordinator -25	end 43	next 11	preposition -126	subordinator -64	that -68	word -16
end|auxiliary|1|	end 35	preposition -20
end|auxiliary|adverb|	0 -20	auxiliary -34	word -28
end|auxiliary|auxiliary|	0 10	auxiliary -50	preposition -67	v0 -47	word 17
end|auxiliary|stop|	end -39
end|auxiliary|t0|	end -13	next -49	preposition -57
end|auxiliary|v0|	, 25	coordinator -63	end 48	next -46	preposition -28	subordinator -93	that -45	word -37
end|auxiliary|v1|	, -73	coordinator -29	end -42	next -37	preposition -42	subordinator -38	that -24
end|auxiliary|v2|	end 14	preposition -48
end|auxiliary|word|	0 -56	determiner -43	preposition -40	stop -24	v0 -27	v1 -32	word -38
end|back|	, 24	- 15	0 17	1 -66	and 27	by -36	end -59	for -44	in -11	of -56	on -38	that -43	to -61	v0 6	v1 -10	v2 -75	with -47
end|bash|	0 20	end -32
end|because|	capital -71	he -8	it 22	nobody -52	of -36	preposition -15	she -72	t0 -60	the -120	they -48	v0 12	v1 -62	word -53
end|before|	, -52	. -43	0 47	a 19	any -56	auxiliary -44	being -44	capital 10	determiner -32	it -76	january -53	pronoun -12	she -58	stop -43	t0 -55	the -116	v0 -25	v1 -38	v2 -13	verb-judging 15	verb-saying 20	word -19
end|behind|	, -51	0 -53	a -33	capital -51	clinton -36	determiner -67	her -40	him -30	pronoun -30	the -52	v0 -93	v1 -33	word -37
end|behind|judging|0|	true -8
end|behind|judging|1|	false -18	true -9
end|behind|judging|2|	false 12	true 37
end|behind|judging|t0|	true 34
end|behind|judging|t1|	false -58
end|behind|judging|v1|	false -41	true -22
end|behind|judging|v2|	false -89	true -7
end|behind|saying|0|	false 31	true 15
end|behind|saying|1|	false -92	true 11
end|behind|saying|2|	false -54
end|behind|saying|t0|	false -28	true 7
end|behind|saying|t1|	false -62
end|behind|saying|v1|	false -139	true -33
end|behind|saying|v2|	false -20
end|behind|thinking|0|	false 35	true -7
end|behind|thinking|1|	false 22	true 21
end|behind|thinking|t0|	false -43	true -17
end|behind|thinking|v0|	false 9	true -15
end|behind|thinking|v1|	false -26	true -25
end|behind|thinking|v2|	false -33	true -49
end|believe|	, -25	0 -10	1 22	as -54	at -58	by -78	end 35	for -86	from -71	if -35	in -64	may -46	of -24	on -71	that -22	to -66	v0 -29	v1 14	with -49
end|below|	determiner -57	the -49	v0 -56
end|bemoan|	0 -6
end|between|	$ -27	0 -107	a -30	capital -64	clinton -15	determiner -81	pronoun -34	the -73	v0 -65	v1 -18	v2 -14	word -65
end|beyond|	capital -28	determiner -56	the -29	v0 -41	v1 -38
end|bill|	to -38
end|blame|	0 -36	and -15	end 30	for -8	from -49	in -60	of -40	that -56	to -59	v0 17	v1 -8
end|blast|	0 -25	and 21	end 20	for -78	in -57	of -37	to -43	v0 19
end|boast|	0 -8
end|brag|	end -28	v0 -9
end|but|	 -64	0 45	adverb -25	auxiliary 10	determiner -65	did 56	in -44	not -14	preposition -44	quote -64	rather -40	said 86	stopped 61	that -74	the -56	v1 -50	verb-judging -53	verb-saying 69	verb-thinking -57	was -53	word 32	would -6
end|by|	 -47	0 34	1 16	10 -51	2027 -34	2028 -56	2030 -47	30 -42	8 -24	adverb -22	an -61	another -63	auxiliary -31	capital -25	christmas -37	clinton -45	conservatives -44	coordinator -64	cruz -44	determiner -20	friday -44	giving 28	half -66	her -72	his -59	less -57	march -31	more -57	name -29	one -61	people -41	police -44	president -54	quote -47	sanders -42	spring -42	subordinator -37	t0 -19	technology -53	their -35	then -64	thursday -43	trump -45	two -66	users -37	v0 -50	v1 -64	v2 -66	verb-judging 6	verb-saying 27	wednesday -35	what -37
end|call|	- -75	0 -16	1 -20	against -40	and -18	as -47	at 24	by 7	end 12	for -68	from -58	in -108	of -86	on -38	or -29	out -19	over -34	t1 13	that -79	then -26	to -135	v0 -22	v1 -19	v2 17	who 16	with -67
end|capital|,|	auxiliary -37	coordinator -67	preposition -43	subordinator -69	that -34	v0 6	v1 -26	verb-saying 36	word -46
end|capital|0|	( 34	, -15	; 48	behind -34	capital -10	coordinator 12	end -40	next 11	word 7	— 14
end|capital|1|	coordinator -55	end 18	next -50	preposition -102	subordinator -38	that -44	word -29
end|capital|2|	, -88	coordinator -49	end 28	preposition -46	subordinator -50
end|capital|auxiliary|	adverb -22	v0 -46	word -44
end|capital|coordinator|	that -36	v0 -51	word -34
end|capital|possessive|	0 -59	capital -83	t0 -56	v0 -78	v1 -23	word -62
end|capital|preposition|	0 -6	capital -6	determiner -71	v0 -87	v1 -26	word -64
end|capital|stop|	0 7	capital -79	determiner -77	end -28	preposition 13	pronoun -38	quote 28	t0 -59	v0 -11	v1 -40	v2 -25
end|capital|subordinator|	adverb -18	determiner -49	pronoun 30	v0 31	v1 -12
end|capital|t0|	, 9	auxiliary -40	coordinator 26	end -23	next -27	preposition -34	subordinator -79	that -19	word -26
end|capital|t1|	, -6	preposition -27
end|capital|that|	capital -19	determiner -23	v0 -53	v1 -18
end|capital|v0|	( -57	- 41	: -73	behind 13	capital -7	coordinator 8	end -38	late 23	next -23	preposition -43	source -28	subordinator -11	that -18	word -78	— 6
end|capital|v1|	( -57	, -39	- 16	: -50	behind -29	capital -38	coordinator -76	end -18	late -16	next -48	preposition -57	subordinator -60	that -45	word -30
end|capital|v2|	, 13	capital -21	coordinator -20	end -18	next -45	preposition -45	subordinator 11	that -31	word -23
end|capital|word|	, -53	0 -8	1 -41	coordinator -43	stop 12	t0 19	v0 -18	v1 -37	v2 -35	word -60
end|care|	0 17	v0 -18
end|cast|	, -24	and 10	as -65	end 29	of -46	v0 -54
end|caution|	0 -27	and -38	end 50	from -80	in -51	of -21	to -21
end|challenge|	, -32	0 -30	1 15	and 14	end 53	in -51	of -40	on -50	that -43	to -62	v1 9
end|charge|	, 19	0 19	by -18	in -57	that -25	to -45	v1 -35	with -84
end|cheer|	end 6
end|christmas|	. -26	stop -26	v0 -28
end|cite|	( 25	, -28	0 -36	1 12	about -17	as -95	by -70	end 55	for 12	from -62	in -108	of -53	on -47	or -31	that -59	to -61	v0 -8	v2 -50	who -46	with -67
end|claim|	, -33	0 36	1 -38	and 38	end -15	for -82	in -25	of -61	on 9	than -47	that -61	to 6	v0 -24	v1 -14	with -45
end|clarify|	end -23	v0 -13
end|comment|	0 -19	and 24	v0 51
end|compare|	, -14	0 -69	and -48	end 28	in -24	of -39	that -12	to -70	v1 -46
end|complain|	, -11	0 -7	end 43	for -28	from -24	in -49	of -27
end|concede|	, -15	0 -27	1 -41	as -76	at -43	but 48	end -33	for -35	in -68	of -27	to -68	v0 8
end|concerning|	v0 -59
end|conclude|	, -22	0 -60	by -65	end -20	for -33	of -27	on -61	since -34	than -30	that -38	to -42	v0 7	v1 -23	v2 -12
end|condemn|	, 63	0 -20	end -12	in -54	of -28	to -29	v0 45
end|confess|	end 31
end|confirm|	, -16	0 43	1 -61	and 32	at 12	but 46	end -62	for -52	from -53	in -97	of -41	on 14	to 13	v0 -25	v1 21	with -67
end|congratulate|	0 -37	end 31	for -56
end|consider|	, -40	0 -10	as -49	for -45	of -64	on -39	to -77	v0 8	v1 -53
end|contend|	0 -27	end 40	for -16	of -31	v0 15	with -49
end|continue|	end -19
end|contradict|	0 -42	end 42
end|coordinator|$|	word -29
end|coordinator|,|	adverb -26	preposition -49	v1 22
end|coordinator|0|	after -61	behind 43	end 21	late 39	next -16	preposition -34	source -43	subordinator -20	that -77
end|coordinator|1|	after -20	behind -30	that -38
end|coordinator|2|	behind -50	next -64	that 17
end|coordinator|adverb|	0 23	1 -38	adverb -41	auxiliary -51	determiner -89	preposition -35	quote -49	v0 -166	v1 -60	v2 -16	verb-judging -9	verb-saying 40	word -28
end|coordinator|auxiliary|	0 21	adverb 9	auxiliary -45	determiner -79	quote -75	v0 -14	v1 -71	v2 -32	verb-judging -29	verb-saying 62	verb-thinking -89	word -40
end|coordinator|capital|	, -16	0 -61	1 -65	2 -57	adverb -73	auxiliary -53	capital -10	coordinator -73	possessive -23	preposition -137	stop -105	t0 -19	v0 -12	v2 -26	verb-saying 11	word -57
end|coordinator|coordinator|	v0 -6	word 7
end|coordinator|determiner|	0 -38	1 -44	2 -53	adverb 7	capital -12	preposition 7	t0 7	v0 -173	v1 -69	v2 -35	verb-judging -40	verb-saying -6	verb-thinking -28	word -87
end|coordinator|preposition|	0 12	1 -22	capital -75	determiner -9	v0 -26	v1 -82	v2 -28	word -39
end|coordinator|pronoun|	auxiliary -18	possessive -62	v0 23	word 27
end|coordinator|quote|	, -39	end -39	stop -49	v0 -82
end|coordinator|subordinator|	0 -20	pronoun -84	v0 -21	word -37
end|coordinator|t0|	late -55	that -38
end|coordinator|t1|	next -67
end|coordinator|t2|	next -45
end|coordinator|that|	0 9	auxiliary 9	capital -68	determiner -113	pronoun -114	quote -59	v0 -82	v1 -41	word -82
end|coordinator|v0|	, -29	after -90	behind -27	end 70	late -31	next 6	preposition -62	source -35	subordinator -44	that -9
end|coordinator|v1|	after -31	behind -45	end 31	late -55	next -15	preposition -21	that -69	word -16
end|coordinator|v2|	after -16	behind -55	late -34	next -55	source -14	that -40
end|coordinator|verb-judging|	0 55	capital 13	determiner 12	preposition 26	pronoun 52	stop -55	v0 22	v1 -63	v2 -42	word 22
end|coordinator|verb-saying|	, 39	0 15	1 -6	capital 16	determiner 22	preposition 13	pronoun 26	t0 40	that 47	v0 46	v1 -95	v2 -41	word -31
end|coordinator|verb-thinking|	determiner -75	preposition 35	pronoun -21	quote -47	t0 24	v0 -65	word -51
end|coordinator|word|	, -116	- -62	0 -24	1 -77	2 -56	adverb -25	auxiliary 16	capital -46	coordinator -50	determiner 39	preposition -37	pronoun -20	stop -113	subordinator -18	t0 -52	t1 -61	t2 -36	that -72	v0 -32	v1 -77	v2 -32	verb-judging -24	verb-saying 60	verb-thinking -63	word -86
end|counter|	, -11	end 18	from -29	in -32	v0 -54
end|credit|	0 -9	and 21	end 14	in -54	of -35
end|criticize|	0 16	1 -65	and -32	as 28	by -49	during 11	for -128	from 12	in 9	of -41	on -76	that -64	to -76	v0 -15	v1 -46
end|debate|	, -58	0 14	end -16	of -58	to -49	v0 -19	v1 -18
end|december|	. -22	0 -43	stop -22
end|decide|	, -22	and 30	end -54	for -45	in 17	of -53	t0 29	to -100	v0 -12	v1 -11
end|declare|	, 35	0 34	after -7	and 15	as -48	end -70	for -51	in -88	of -34	to -75	tuesday 15	v0 -36	v1 -23
end|decline|	, -15	and 38	end -34	for 27	in -57	of -57	or -20	to -53	v1 -55	whether -66
end|decry|	0 26	and -29	end -21	of -49	v0 -6
end|deem|	, 23	0 56	1 -25	end -49	of -40	v1 -41
end|defend|	, -37	1 11	against -45	and -38	as -65	at 30	end -8	for -39	in 30	of -79	on 13	t0 14	that -59	to -90	v0 -12	v1 -74	with -36
end|define|	end 43
end|deliver|	, -33	0 10	end -27	of -67	to 28	v0 8	v1 -68
end|demand|	, 45	0 19	1 -39	and -44	end -42	from -41	of -32	v0 35
end|denounce|	, 15	0 25	and 6	as 21	end -51	for -17	of -46	to -53	v0 12	v1 -87	v2 -52	with -29
end|deny|	, 35	0 19	and 68	end -63	for -53	in -50	of -43	or -26	than -65	that -49	to -84	v0 12	v1 -64	with -70
end|deride|	0 -38
end|describe|	, 17	0 -20	1 -28	and -8	as -113	by -74	end 7	in -6	of -38	t0 13	than -41	that -63	to -67	v0 -13	v1 -11	v2 13	with 8
end|despite|	0 24	determiner 42	the 26	v0 46	word 41
end|detail|	, -27	0 -33	end 47	to -39	v0 -25	v1 6
end|determiner|0|	( -74	, 12	: -41	; 40	auxiliary 13	coordinator 37	end 8	preposition -7	subordinator 12	that -12	word -121	— -26
end|determiner|1|	, -26	coordinator -82	end -12	preposition -15	subordinator -40	that -44	word -47
end|determiner|2|	, -36	coordinator -49	preposition -41	subordinator -57
end|determiner|t0|	, -31	- -19	capital -44	coordinator -60	end 7	subordinator 7	that -49	word -49
end|determiner|t1|	coordinator -48	end 34	preposition -36	subordinator -42	that -18
end|determiner|t2|	, -42	coordinator -33	end -13	preposition -49
end|determiner|v0|	( 12	, -15	- -29	: -84	; 43	auxiliary -38	capital 30	coordinator -7	determiner -39	preposition 6	subordinator -31	that -104	verb-thinking -37	word -79	– -49	— 14
end|determiner|v1|	, 8	- -63	capital -35	coordinator -102	preposition -52	that -32	word -53
end|determiner|v2|	, 12	capital -32	coordinator -60	preposition -50	subordinator -64	that -34	word -42
end|determiner|word|	auxiliary -53	pronoun -42	v0 9	v2 -25
end|disagree|	end 9
end|disclose|	end -18	for -59	friday -30	in -42	of -38	on -71	v0 30	v1 -36
end|discuss|	, -35	0 -18	1 -60	and -62	end -14	for -66	of -36	that -76	to -64	v0 23	v1 8	v2 -46	with 51
end|dismiss|	, 24	0 -82	by 12	of -22	that -76	to -47	v0 15	with -68
end|dispute|	end 23	v0 15
end|doubt|	0 11	and -6	for -41	in -41	to -38	v0 17	v1 -50
end|down|	, -44	. -35	0 -84	because -21	capital -27	determiner -58	on -36	preposition -61	stop -35	subordinator -28	t0 -53	the -35	to -37	v0 -73	v1 -20	v2 -27	word -53
end|during|	0 40	a 32	an 13	capital 9	determiner 14	her 10	t0 -82	the -27	v0 -24	v1 -43	v2 -69
end|easter|	. -46	stop -46	v0 -46
end|echo|	, -30	0 -21	and 17	that -36	to -35
end|email|	end 24	in -57	of -31	to -44	v0 -32
end|emphasize|	, -29	as -47	end 6	to -52	v0 -19
end|encourage|	0 -44	end 56	t0 20	to -64	v0 29
end|endorse|	, -16	- 30	0 33	1 -7	2 -31	and -7	as -33	end -52	for -83	in 38	of -64	on 14	that -35	v0 -70	v1 -88	v2 -9	with 9
end|end|	, -10	[ -16	a 19	about -11	according 79	across 58	after -43	all -24	among -12	an 72	and -29	another -23	asked 33	at -27	beijing 26	both -23	by -37	canada 9	candidates -13	chief 23	city -22	clinton 28	congress 37	critics -33	democratic 23	democrats -16	documents 27	donald 38	during -20	each -45	few -44	for 33	former 42	had 47	he 12	her 55	here -47	his 38	how 13	however -11	hsieh-porter 57	i -17	if 23	in 19	instead -6	it 35	its 9	jimmy 19	just 48	last 72	later -18	like 8	more 64	mr 77	mr. 17	mrs. 26	ms. 22	nearly 58	new 11	nobody 49	none 35	nor 13	not 30	now -35	obama 28	older 64	on 20	one 51	only -29	opposition 32	others -32	perhaps -44	police 21	president 39	pressed 65	reports 27	republican 31	rubio -62	russia 44	sanders -34	shares 25	since -17	six 47	so 33	some -7	spokeswoman 29	still -48	t1 -10	t2 10	talks -44	thanked 31	that -14	the 60	these -53	they -21	this -57	those -34	though 39	three -63	to 32	turkish 39	two 51	under -46	was -10	we 25	what 8	when 28	while -12	world 37	would -14	yet -6
end|end|0|	after 55	late 6	that -14
end|end|1|	after 34	behind 10	that -24
end|end|2|	next 14
end|end|end|	1 -6	t1 -10	t2 10
end|end|t0|	after 41	behind 12	late 44	that 31
end|end|t1|	behind 11
end|end|v0|	after 28	behind -18	late 16	source 64	that 24
end|end|v1|	after 29	behind -47	late -8	next -17	source 21	that 23
end|end|v2|	after 21	behind -18	late 7	next -6	that 14
end|estimate|	, 35	0 -61	and -51	at -64	by -31	end 37	for -47	from -39	in -40	of -35	t0 -9	to -50	up -18	v0 43	v1 -55	within -17
end|evening|	. -30	stop -30	v0 -42
end|except|	v0 20	word -61
end|expect|	( -67	, 40	0 7	1 -13	; 34	and 17	as -57	at -82	between -29	by -111	for -65	from -56	in -99	into -56	may 17	month -14	of -75	on -108	over -66	sunday -32	t0 20	t1 -49	than -54	that -69	thursday -31	to -117	until -43	up -40	v0 -9	v1 -18	v2 -22	week -32	who 29	with -70	year -50
end|explain|	, -52	0 -7	1 -34	and -52	because -83	by -49	end 23	for -59	from -32	in 12	of -31	on -34	that -36	to 12	v0 -52	v1 22	v2 46	who -27	with -50
end|express|	, -20	1 -58	about -39	at -42	end -14	for -62	in 10	of -36	on -37	or -17	that -65	to -66	v0 -29	v1 -7	who -53	with -70
end|favor|	, -37	0 -7	end 20	v0 -16	v1 26
end|fear|	, 20	0 16	and 20	in -50	of -54	on -57	that -40	to -39	v0 -11	v1 -39
end|february|	v0 -22	v1 -13	word -19
end|feel|	, -7	0 -7	and 8	as 45	at -39	by -49	end -13	in -51	of -43	on -57	so -28	to -40
end|figure|	end 49
end|find|	, -25	- -68	0 -27	1 33	about -21	among -48	and -62	as 8	at -65	before -22	by -9	end 58	for -70	from -34	in -90	of -48	on -62	or -22	t0 -19	than -37	that -43	to -54	up -31	v0 -72	v1 26	with -61
end|fire|	0 -22	end -27
end|following|	determiner 30	the 16	v0 13	word -53
end|forecast|	end -10
end|for|	 -23	$ -35	, -37	. -29	0 -55	1 -74	15 -33	2 -20	a -128	adverb -18	all -50	americans -47	an -86	another -34	any -38	as -24	auxiliary -34	by -36	capital -50	changing -42	clinton -67	college -39	comment -66	continuing -37	decades 38	democratic -51	determiner -53	donald -37	every -53	federal -57	filters -44	governor -14	granted -32	help -47	her -65	hillary -45	him -59	it -43	its -51	months -64	more -49	mr. -89	mrs. -18	national -46	new -71	next -44	nine -60	no -38	office -45	one -56	opposing -19	other -40	people -47	placing -38	preposition -40	president -15	presumptive -39	pronoun -58	public -24	questioning -31	quote -23	real -60	release -54	republicans -51	sanders -49	security -45	some -46	stop -29	supporting -47	t0 -108	t1 -37	ten -60	that -59	the -157	their -6	them -44	this 31	those -49	three -52	trump -57	two -30	u.s. -38	v0 -28	v1 -30	v2 -39	verb-judging -77	verb-saying -14	verb-thinking -73	weeks -18	what -58	which -21	word -34	years 28	you -48
end|friday|	's -39	, -25	. -48	0 11	possessive -39	preposition -45	stop -48	v0 -59	word 6
end|from|	 -27	1 -78	2 -24	a -71	adverb -30	auxiliary -42	becoming -40	capital -142	chinese -30	clinton -21	coming -51	determiner -16	el -24	entering -91	her -42	his -70	its -57	mexico -16	mr. -38	one -42	outside -43	preposition -58	pronoun -45	quote -27	russia -31	south -17	t0 -133	their -59	this -27	trump -42	v0 -131	v1 -40	v2 -46	verb-judging -32	vermont -21	within -43	word -8
end|hail|	0 -12	end 17
end|hangs|after|,|	0 18	t0 35	v0 -29
end|hangs|after|coordinator|	0 -17	v0 -29
end|hangs|after|end|	0 -11
end|hangs|after|preposition|	0 25	v0 14
end|hangs|after|subordinator|	v0 -66
end|hangs|after|that|	v0 -15
end|hangs|although|,|	v0 -21
end|hangs|although|coordinator|	v0 7
end|hangs|although|end|	0 40	v0 48
end|hangs|although|preposition|	0 -45	v0 -63
end|hangs|as|,|	0 21	t0 -11	v0 23
end|hangs|as|coordinator|	0 -14	v0 -21
end|hangs|as|end|	0 24	t0 71	v0 31
end|hangs|as|preposition|	0 7	t0 -85	v0 -45
end|hangs|as|subordinator|	v0 -72
end|hangs|as|word|	v0 -15
end|hangs|because|end|	0 40	v0 -30
end|hangs|because|preposition|	0 -33	v0 -95
end|hangs|before|end|	v0 -35
end|hangs|before|preposition|	0 18	v0 -30
end|hangs|false|(|	2 -64
end|hangs|false|,|	0 6	1 -10	2 -11
end|hangs|false|-|	0 9	1 -11	2 9
end|hangs|false|:|	0 10	1 -11	2 -60
end|hangs|false|;|	1 -8	2 24
end|hangs|false|adverb|	0 -15
end|hangs|false|auxiliary|	0 -10	1 -60	2 -56
end|hangs|false|capital|	1 -91	2 -63
end|hangs|false|coordinator|	1 -28	2 -47
end|hangs|false|determiner|	0 -14	2 -25
end|hangs|false|preposition|	0 -12	1 -35	2 -66
end|hangs|false|subordinator|	0 6	1 -44	2 -35
end|hangs|false|that|	0 -7	1 -59	2 -69
end|hangs|false|verb-thinking|	0 -64	1 -49	2 -37
end|hangs|false|word|	0 -20	1 -70	2 -76
end|hangs|if|,|	v0 33
end|hangs|if|preposition|	v0 -58
end|hangs|nothing|(|	0 -17	1 -58	t0 7	v0 7	v1 12	v2 -64
end|hangs|nothing|,|	1 -11	2 -12	t2 -50	v1 -11	v2 -8
end|hangs|nothing|-|	0 14	1 -54	2 28	t0 14	v1 -13	v2 -12
end|hangs|nothing|:|	0 -12	1 -8	t0 10	v0 14	v1 -8	v2 -50
end|hangs|nothing|;|	t0 34	v0 -6	v2 24
end|hangs|nothing|adverb|	v0 -69
end|hangs|nothing|auxiliary|	0 14	t0 -49	v0 -72	v1 -37	v2 -49
end|hangs|nothing|capital|	1 -64	t0 -14	v0 -6	v1 -62	v2 -53
end|hangs|nothing|coordinator|	0 13	1 -7	t0 6	t1 -74	t2 -41	v0 -12	v1 -29	v2 -76
end|hangs|nothing|determiner|	v0 8	v2 -25
end|hangs|nothing|end|	t0 7	t2 10
end|hangs|nothing|preposition|	1 -7	2 -78	t0 -16	t1 -67	t2 -63	v0 -25	v1 -54	v2 -50
end|hangs|nothing|subordinator|	1 -69	2 -69	t0 -26	t1 -7	v0 -10	v1 -40	v2 -22
end|hangs|nothing|that|	1 -57	2 -45	t0 -76	t1 -49	v0 -22	v1 -51	v2 -51
end|hangs|nothing|verb-thinking|	0 -24	1 -32	v0 -52	v1 -40	v2 -29
end|hangs|nothing|word|	1 -60	2 -42	t0 -74	t1 -36	v0 -39	v1 -51	v2 -55
end|hangs|nothing|–|	0 -34	v0 10
end|hangs|nothing|—|	0 -8
end|hangs|since|preposition|	0 10	v0 -39
end|hangs|so|end|	v0 25
end|hangs|so|preposition|	v0 -51
end|hangs|that|,|	0 -70	1 -60	v0 82	v1 -71
end|hangs|that|coordinator|	0 -58	v2 -13
end|hangs|that|end|	0 -11	t0 52	v0 9	v1 -71	v2 -46
end|hangs|that|preposition|	0 12	t0 -35	v0 -104	v1 -36	v2 -29
end|hangs|though|,|	0 64	v0 -7
end|hangs|though|coordinator|	v0 -49
end|hangs|though|end|	t0 -17	v0 -18
end|hangs|though|preposition|	0 -53	v0 12
end|hangs|true|,|	0 7	1 -33
end|hangs|true|-|	0 13
end|hangs|true|capital|	0 -58
end|hangs|true|coordinator|	0 8	1 -45
end|hangs|true|end|	0 -16	1 -84
end|hangs|true|preposition|	0 29	1 -73
end|hangs|true|subordinator|	0 -51
end|hangs|true|that|	0 -94
end|hangs|true|word|	0 -73
end|hangs|true|—|	0 28
end|hangs|what|,|	0 45
end|hangs|what|end|	0 47	v0 19
end|hangs|what|preposition|	v0 11
end|hangs|when|,|	v0 -20
end|hangs|when|coordinator|	0 15	v0 -44
end|hangs|when|end|	0 -16	v0 24
end|hangs|when|preposition|	0 25	t0 -71	v0 -52
end|hangs|when|subordinator|	v0 -39
end|hangs|where|end|	0 14	v0 61
end|hangs|where|preposition|	0 -14	v0 -58
end|hangs|while|,|	0 53	t0 57
end|hangs|while|coordinator|	0 23
end|hangs|while|end|	0 13
end|hangs|while|preposition|	0 -115	t0 -85	v0 24
end|hangs|while|subordinator|	0 -70	v0 -73
end|hangs|why|end|	v0 43
end|hear|	, -50	and -60	end 17	v0 -62	v1 43
end|highlight|	0 -33	and -41	as -57	end 42	in -66	of -40	to -40	v0 -6	v1 10	v2 -12
end|hint|	, 7	0 22	end 39	in -47	of -44	v0 -39	v1 -51
end|hold|	, 56	0 -65	and -47	end -18	of -40	to -45	v0 43	v1 -58
end|hope|	, -8	0 -6	: -57	about -16	and -38	as -74	at -39	by -49	end 59	for -75	from -41	in -91	into -27	of -37	t0 -13	t1 -50	that -68	to -67	tuesday -66	v0 -25	v1 -6	v2 8	with -63
end|how|	0 -57	capital -44	determiner -44	he -30	much -31	preposition -44	pronoun -57	t0 -41	the -36	they -30	to -44	v0 -95	v1 -25	v2 -40	word -62
end|identify|	0 27	as -78	end 24	from -53	in -54	of -61	that -41	to 20	v0 -51	v1 -55	v2 -28
end|if|	0 -83	1 -14	a -52	adverb -36	capital 9	determiner -88	elected -25	he -74	it -62	pronoun -129	she -50	t0 -54	the -60	they -75	trump -34	v0 -22	v1 -32	v2 -22	word -46
end|imply|	end -30	v0 14
end|indicate|	, -10	0 -73	as -58	at -54	before -42	by -48	end 45	for -52	from -42	of -23	that -29	to -40	v0 -20	v1 49	v2 -29	when -60
end|inform|	, 47	end -6	of -12	to -47	v0 23	v1 -39
end|inside|	determiner -39	v0 -58
end|insist|	, -66	0 -13	about -36	and 24	by -71	for -43	in -61	of -70	on -79	that -43	to -92	up -26	v0 -29	v1 34	v2 16	with -66
end|intend|	, 45	and 22	end -41	in -66	on -54	that -48	v0 27	v1 -60
end|into|	0 -65	a -51	adverb -25	an -54	capital -47	determiner -94	her -29	it -22	law -39	permits -20	pronoun -22	state -35	t0 -61	the -65	their -33	v0 -96	v1 -31	v2 -14	verb-saying -38	word -61
end|introduce|	, -16	0 26	end -56	v0 -40
end|invoke|	0 -16	end -33	in -60
end|in|	. -43	0 17	1 -20	10 -48	1981 -30	1988 -60	1994 -50	2 -56	2004 -49	2005 -60	2007 -43	2008 23	2009 -47	2010 31	2011 37	2012 26	2013 24	2014 -47	2015 19	2016 -45	2018 -41	2021 -60	2022 -48	2023 -28	2024 -64	a 14	adverb 12	all -12	america -62	american -36	an 62	and -45	april 38	august -94	auxiliary 16	beijing -39	benghazi -51	both -49	britain -35	brooklyn -37	california 17	capital -44	cases -36	charge -48	chief -39	cleveland -39	congress -36	coordinator -45	custody -68	danger -41	december 40	decline -27	determiner 10	each -53	early 12	economic -43	europe -63	every 22	excellent -35	favor -40	february 25	federal -55	five -56	flint -35	florida -58	force -34	france -35	fresno -35	front -46	good -47	government -42	her -98	his -6	india -54	indiana -58	interest -43	iowa -93	iraq -64	its -81	january -59	july -73	june 33	libya -35	line -70	march -66	may 16	mississippi -32	more -56	nevada -55	new -34	no -21	november 15	october -50	ohio -34	on -45	one 39	order -53	orlando -28	other 20	paris -47	part 16	pennsylvania -43	person -64	philadelphia -65	place -21	politics -49	power -20	preposition -79	pronoun -42	question -37	recent -51	remote -46	return -32	revenue -33	san -44	saturday -42	search -43	september 16	silence -64	some -62	south -66	southern -25	states -47	stop -43	subordinator -39	support -37	syria -82	t0 9	t1 -34	ten -49	texas -53	that -49	the -67	their 13	this -58	three -38	time -69	touch -42	trump -43	tuesday -52	two -57	v0 -79	v1 -61	v2 -52	verb-judging -96	verb-saying -81	washington -48	west -44	what -46	which -83	whittling -46	word -11
end|issue|	0 28	end -29	of 27	to -55
end|january|	, -51	. -56	stop -56	that -25	v0 -48
end|joke|	end -6	to -47	v0 23
end|july|	, -39	. -52	0 -45	stop -52	v0 -39	v1 -21	word -37
end|june|	, -55	. -28	0 -39	stop -28	v0 -61	v1 -10	v2 -23	word -36
end|know|	, 7	- -47	0 8	1 -43	and 31	as 25	at -54	end -11	for 21	from 24	in -53	of -52	on -45	that -55	to -56	v0 -14	v1 -21	v2 18	what -31	with -44	without -38
end|lambaste|	0 9	end -12
end|lament|	0 -11	in -72	of -39	to -69
end|last|%|	end -7
end|last|)|	end -29
end|last|adverb|	, -10	- -61	: -11	auxiliary -54	capital -65	end 14	preposition -73	subordinator -65	that -52	verb-thinking -15	word -69	– -12
end|last|auxiliary|	, -75	coordinator 16	end -8	preposition -143	subordinator -91	that -47	verb-thinking -40
end|last|capital|	( -92	, 6	: 17	; 28	capital 7	coordinator -15	preposition 17	subordinator 15	that -7	word -18	– 25	— 19
end|last|coordinator|	, -79	capital -38	coordinator -52	end -22	preposition -19	subordinator -86	that -70	word -47
end|last|determiner|	, -45	auxiliary -27	capital -90	coordinator -13	end -66	preposition -13	subordinator -74	that -62	verb-thinking -27	word -93
end|last|possessive|	, -15	capital -49	coordinator -36	preposition -88	subordinator -52
end|last|preposition|	, 16	adverb -33	auxiliary -50	capital -207	coordinator -87	end -9	preposition -62	subordinator -150	that -79	word -77
end|last|pronoun|	- -55	; 21	auxiliary -70	coordinator -69	end -19	preposition 11	subordinator 7	that -33	verb-thinking -19
end|last|quote|	, 137	coordinator -17	end -26	preposition -99	subordinator 55	that -34	word -29
end|last|subordinator|	, -25	auxiliary -39	capital -90	coordinator -59	end -13	preposition -7	subordinator -87	that -66
end|last|that|	, -32	end 16	preposition 14	subordinator -118	word -41
end|last|verb-judging|	, 26	adverb -39	coordinator 19	end 20	preposition -13	subordinator 23	word 20
end|last|verb-saying|	, -30	- -37	: -40	; -9	capital 42	coordinator 27	determiner -30	end -10	preposition 14	subordinator -81	that -12	verb-thinking -31	word -43	— 20
end|last|verb-thinking|	capital -63	coordinator 31	preposition -60	subordinator -51	that -84	word -38
end|last|word|	( 35	, -16	- 21	; 15	auxiliary 11	capital 39	determiner -22	end 24	preposition -41	subordinator -10	that -20	verb-thinking -56	word -17	– -14	— -28
end|late|judging|0|	false 6	true 40
end|late|judging|v0|	false 27	true 18
end|late|judging|v1|	false 13	true -50
end|late|saying|0|	false -20
end|late|saying|1|	false -51
end|late|saying|t0|	false 22	true 26
end|late|saying|v0|	false -17	true 19
end|late|saying|v1|	false -114
end|late|saying|v2|	false 6	true 25
end|late|thinking|0|	false -61	true 34
end|late|thinking|v1|	false -53	true 20
end|learn|	0 28	and -55	end -44	in 24	to -46	v0 -7	v1 -61
end|length|10-15|(|	0 -45	v0 -40	v1 6
end|length|10-15|,|	0 14	1 -19	2 -12	t1 -10	v0 8	v1 -18	v2 -90
end|length|10-15|-|	0 -14	t0 31	v0 7	v1 -77
end|length|10-15|:|	v0 -36	v1 -94
end|length|10-15|;|	v0 17	v1 -15
end|length|10-15|adverb|	v0 -33
end|length|10-15|after|	saying 30	thinking -46
end|length|10-15|auxiliary|	v0 -40
end|length|10-15|behind|	judging -26	saying -48	thinking -18
end|length|10-15|capital|	0 -74	1 -41	t0 -68	v0 -13	v1 -31	v2 -36
end|length|10-15|coordinator|	0 -35	1 -88	2 -48	t0 -60	t1 -52	t2 -34	v0 -38	v1 -98	v2 -45
end|length|10-15|determiner|	v0 18
end|length|10-15|end|	0 17	2 9	t0 -10	t1 -16	v0 9	v1 6	v2 80
end|length|10-15|late|	judging -26	saying 25	thinking -52
end|length|10-15|next|	judging -48	saying -8	thinking 7
end|length|10-15|preposition|	0 -52	1 -22	2 -57	t0 -156	t1 -79	t2 -39	v0 -109	v1 -58	v2 -41
end|length|10-15|subordinator|	0 -11	1 -40	2 -42	t0 -87	t1 26	v0 -39	v1 -94	v2 7
end|length|10-15|that|	0 -88	1 -36	judging -21	saying 23	t1 -40	thinking -54	v0 -15	v1 -39	v2 -27
end|length|10-15|verb-thinking|	v0 -23
end|length|10-15|word|	0 16	1 -44	t0 -41	v0 -69	v1 -45	v2 -28
end|length|10-15|–|	v0 -22
end|length|10-15|—|	t0 -69	v1 33
end|length|16-30|(|	v1 14	v2 -46
end|length|16-30|,|	0 8	1 -6	t0 -24	t1 9	t2 -42	v0 -46	v1 -10	v2 -17
end|length|16-30|-|	v0 -21
end|length|16-30|:|	v0 21	v1 25	v2 -40
end|length|16-30|after|	saying 40
end|length|16-30|auxiliary|	v0 -31	v1 -34	v2 -49
end|length|16-30|behind|	judging -27	saying -39	thinking -48
end|length|16-30|capital|	v0 -121	v1 -59	v2 -47
end|length|16-30|coordinator|	1 -14	2 15	t0 -71	t1 -35	t2 -33	v0 -120	v2 -56
end|length|16-30|end|	0 27	2 -7	t1 -6	t2 12	v0 -7	v1 -11
end|length|16-30|late|	judging -33	saying -20
end|length|16-30|next|	judging -50	saying -22	thinking -30
end|length|16-30|preposition|	0 -65	1 -77	2 -59	t0 -124	t1 -64	t2 -56	v0 -105	v1 -50	v2 -49
end|length|16-30|subordinator|	0 -45	2 -34	t0 -46	t1 -67	v0 -119	v1 -103	v2 -79
end|length|16-30|that|	1 -33	t0 -35	t1 -29	v0 -68	v1 -52	v2 -42
end|length|16-30|verb-thinking|	v0 -17	v2 -21
end|length|16-30|word|	1 -21	2 -36	t0 -31	v0 -75	v1 -33	v2 -42
end|length|16-30|–|	v0 -64
end|length|16-30|—|	v0 -19	v1 -22
end|length|1|,|	0 13
end|length|1|-|	0 -11
end|length|1|;|	0 39
end|length|1|after|	saying -65
end|length|1|auxiliary|	0 -59
end|length|1|behind|	judging 32	saying 53
end|length|1|capital|	0 27
end|length|1|coordinator|	0 26
end|length|1|late|	judging -64	thinking -35
end|length|1|next|	judging 41	thinking 31
end|length|1|preposition|	0 37
end|length|1|source|	source -34
end|length|1|subordinator|	0 15
end|length|1|that|	judging 10	saying -66	thinking 9
end|length|1|verb-thinking|	0 -8
end|length|1|word|	0 17
end|length|2|,|	0 16	v0 -7
end|length|2|-|	0 29
end|length|2|;|	0 49
end|length|2|after|	saying -69
end|length|2|auxiliary|	0 -55
end|length|2|behind|	judging 30	saying 28	thinking 35
end|length|2|capital|	0 19
end|length|2|coordinator|	0 14	v0 41
end|length|2|late|	judging 23	thinking 11
end|length|2|next|	judging 41	saying 17	thinking 17
end|length|2|preposition|	0 15	t0 -34	v0 55
end|length|2|source|	source -49
end|length|2|subordinator|	0 12	t0 -77	v0 29
end|length|2|that|	0 -58	judging 40	saying 6	thinking -60	v0 -82
end|length|2|verb-thinking|	v0 -32
end|length|2|word|	0 -88
end|length|2|–|	0 10
end|length|31+|(|	v2 -46
end|length|31+|,|	v0 -19	v1 -22	v2 -32
end|length|31+|after|	saying -40
end|length|31+|behind|	judging -33	saying 8	thinking 8
end|length|31+|capital|	v1 -27	v2 -20
end|length|31+|coordinator|	v0 -69	v1 -51	v2 -44
end|length|31+|end|	v0 -25	v1 -12	v2 -48
end|length|31+|next|	judging -51	saying -52	thinking -41
end|length|31+|preposition|	v0 -142	v1 -50	v2 -54
end|length|31+|source|	source 19
end|length|31+|subordinator|	v0 -51	v1 -61	v2 -73
end|length|31+|that|	judging -16	saying -38	thinking 40	v1 -26	v2 -40
end|length|31+|word|	v1 -19	v2 -40
end|length|3|(|	0 -39
end|length|3|,|	0 23	1 -52	t0 -12	v0 10
end|length|3|-|	0 20
end|length|3|:|	0 -54	v0 31
end|length|3|after|	saying -41
end|length|3|behind|	judging -7	saying 13	thinking 8
end|length|3|capital|	0 -14	v0 13
end|length|3|coordinator|	0 9	1 -38	v0 28
end|length|3|end|	0 -49	1 -50	t0 73	v0 64
end|length|3|late|	judging -38	saying -52	thinking -44
end|length|3|next|	judging 23	saying 40	thinking -16
end|length|3|preposition|	0 -13	1 -58	v0 16
end|length|3|source|	source -42
end|length|3|subordinator|	0 -11	1 -22	t0 26	v0 -26
end|length|3|that|	0 -123	judging -61	saying -51	thinking 9	v0 -77
end|length|3|word|	0 -76	t0 -43	v0 -48
end|length|3|—|	0 -14
end|length|4-5|,|	0 -39	1 -28	t0 37	v0 11	v1 -58
end|length|4-5|-|	0 7	v0 -48
end|length|4-5|:|	0 18
end|length|4-5|;|	t0 34	v0 26
end|length|4-5|after|	saying -13	thinking 14
end|length|4-5|auxiliary|	v0 -22
end|length|4-5|behind|	saying 9	thinking 10
end|length|4-5|capital|	0 -92	v0 8
end|length|4-5|coordinator|	1 -56	t0 42	v0 -18
end|length|4-5|determiner|	v0 -44
end|length|4-5|end|	0 -11	1 -32	t0 133	v1 -38
end|length|4-5|late|	judging 19	saying -46	thinking 16
end|length|4-5|next|	saying -9	thinking -13
end|length|4-5|preposition|	0 -57	1 19	t0 -49	v0 -36	v1 -27
end|length|4-5|source|	source -79
end|length|4-5|subordinator|	0 -14	1 -40	v0 33	v1 -34
end|length|4-5|that|	0 14	1 -36	judging -22	saying -11	t0 -25	thinking -76	v0 -87	v1 -14
end|length|4-5|verb-thinking|	v0 -29
end|length|4-5|word|	0 -90	1 -23	t0 -26
end|length|4-5|–|	0 -25
end|length|4-5|—|	0 -8
end|length|6-9|(|	0 22	v0 40
end|length|6-9|,|	0 -24	1 -10	t0 -12	v1 6	v2 29
end|length|6-9|-|	v0 27
end|length|6-9|:|	0 12
end|length|6-9|;|	0 -35	v0 -9
end|length|6-9|adverb|	v0 -49
end|length|6-9|after|	saying -7
end|length|6-9|auxiliary|	0 14	v0 -45
end|length|6-9|behind|	judging -24	saying -21	thinking -34
end|length|6-9|capital|	0 -126	1 -30	v0 -126	v1 -35
end|length|6-9|coordinator|	0 -59	1 11	2 -46	t0 -16	v0 13	v1 -71	v2 -22
end|length|6-9|end|	0 19	1 18	t0 13	t1 -14	v0 13	v1 32	v2 77
end|length|6-9|late|	judging 38	saying 6	thinking -12
end|length|6-9|next|	judging -12	saying 8
end|length|6-9|preposition|	0 -42	1 -129	2 -26	t1 -31	v0 -46	v1 -55	v2 -42
end|length|6-9|source|	source -10
end|length|6-9|subordinator|	0 -54	1 -39	2 -50	t0 -35	t1 -51	v0 -61	v1 9
end|length|6-9|that|	1 -56	judging -20	saying -35	t0 -46	thinking -20	v0 -11	v1 -26
end|length|6-9|verb-thinking|	v0 -33
end|length|6-9|word|	0 -7	1 -39	t0 -52	v0 -65	v1 -30
end|length|6-9|–|	v0 -50
end|length|6-9|—|	0 33
end|liken|	end 59	t0 -11
end|like|	, -17	. -29	0 -9	1 -32	a -15	and -58	capital -49	determiner -40	end 50	her -20	in -48	of -32	preposition -26	stop -29	t0 -36	that -19	the -14	to -31	v0 -32	v1 15	v2 -45	word -36
end|list|	, 58	0 26	and -53	as -48	end -45	for -41	in -9	of -41	than -33	v0 -38	v1 -40	v2 -55
end|love|	end -57	v0 8
end|maintain|	, -8	0 -28	and -40	end 46	from -45	in -22	of -23	that -22	to -30	v0 -10
end|march|	. -48	0 -31	15 -42	preposition -15	stop -48	t0 -21	v0 -64	v1 -11	word -59
end|may|	. -39	0 7	1 -26	adverb -42	become -36	not -31	stop -39	t0 -49	v0 -72	v1 -37	v2 -49	word -72
end|mean|	end -23	v0 35
end|mention|	, -29	0 9	1 36	and 27	as -66	at 31	by -20	end -27	for -45	from -50	in 16	of -53	or -39	t0 10	that -23	to -80	v0 -25	v1 -81	v2 12	who -52
end|message|	end -17	v0 -33
end|mock|	, 37	and -67	as -29	end 12	in 37	of -40	to -32	v1 -66
end|monday|	's -27	, -45	. 20	0 25	possessive -29	preposition 7	stop 20	v0 -8	v1 -36	v2 -32	word -59
end|month|	, -44	. -30	0 -64	in -15	preposition -21	stop -30	t0 -25	v0 -41	v1 -22	v2 -22
end|morning|	. -19	stop -19	v0 -37	v1 -40
end|name|	0 -32	as -45	end 8	of -20	to -46	v0 42
end|near|	capital -73	civilians -38	determiner -35	the -34	v0 -76	v1 -29	word -38
end|need|	0 -48	end -12	of -54	t0 -26	to 19	v0 11
end|next|judging|0|	false 15	true 21
end|next|judging|1|	false -7	true 52
end|next|judging|2|	false -52	true -6
end|next|judging|t0|	false 19
end|next|judging|t1|	false -107	true 20
end|next|judging|t2|	false -80	true -7
end|next|judging|v0|	false -10	true -18
end|next|judging|v1|	false -49	true -51
end|next|judging|v2|	false -31	true -41
end|next|saying|0|	true -18
end|next|saying|1|	false -52	true -34
end|next|saying|2|	false 10	true 25
end|next|saying|t0|	false 9	true -9
end|next|saying|t1|	false 18	true -19
end|next|saying|t2|	false -50	true -15
end|next|saying|v0|	false -18	true 6
end|next|saying|v1|	false -19	true 10
end|next|saying|v2|	false -60	true 18
end|next|thinking|0|	false 7	true 8
end|next|thinking|1|	false -23	true -34
end|next|thinking|2|	false -29
end|next|thinking|t0|	true 37
end|next|thinking|t1|	false 17
end|next|thinking|t2|	false -36
end|next|thinking|v0|	false -10
end|next|thinking|v1|	false -47	true -11
end|next|thinking|v2|	false -155
end|night|	, -43	. -34	0 -56	and -25	coordinator -25	possessive -34	preposition -28	stop -34	v0 -32	v1 -34	v2 -17	’s -34
end|nominate|	, -35	0 -8	for -62
end|nor|	v0 -53
end|note|	, -17	- -57	0 -100	: -56	after -53	against -23	and -6	as -54	at -61	by -86	end 41	for -40	from -41	in -105	of -28	off -12	on -76	or -19	than -25	that -45	to -71	under -58	v0 -15	v1 42	v2 -20	while -45	with -53
end|november|	, -43	. -38	0 -37	and -9	coordinator -14	general -25	stop -38	v0 -55	v1 -20	v2 -19	word -46
end|object|	, -29
end|october|	. -26	0 -42	preposition -33	stop -26	v0 -29	v1 -17
end|offer|	, 39	0 26	about -50	and -92	as -56	end -65	for -66	in 35	of -79	on -67	t0 18	that -73	to 28	v0 -31	v1 -14
end|off|	. -24	0 -56	a -30	by -20	capital -41	determiner -72	his -30	in -8	over -35	preposition -40	stop -24	the -65	their -19	v0 -98	v1 -32	v2 -27	verb-judging -17	word -65
end|of|	 -38	$ -31	0 -176	1 -48	2 -20	4 -13	9 -38	a -70	adverb -41	all -29	america -36	american -36	americans -21	an -64	any -26	arizona -28	attack -25	auxiliary -47	ballots -17	beating -11	being -45	between -29	big -41	black -14	blackstone -18	both -27	business -48	capital -105	civil -26	clinton -29	color -28	complaints -23	congress -25	context -26	cost -46	credit -51	democratic -17	determiner -96	dollars -33	donald -47	each -42	earlier -16	education -23	emails -37	emergency -48	eminent -32	employees -34	florida -35	foreign -30	four -44	government -29	growing -69	her -51	him -32	his -83	how -40	information -46	interest -20	israel -30	it -35	its -47	justice -38	land -31	likely -11	many -26	millions -26	money -39	more -38	mr. -39	mrs. -30	muslims -28	national -34	new -34	next -11	nine -14	obama -21	ohio -16	other -37	people -23	policy -40	political -26	preposition -38	president -39	pronoun -56	public -43	quote -38	republican -31	republicans -27	rice -26	sanders -19	schedule -29	sen. -45	sexism -58	some -36	staff -9	state -80	states -33	stealing -24	subordinator -53	superdelegates -22	t0 -97	t1 -21	t2 -13	terrorism -44	tests -19	texas -37	that -26	the -81	their -54	them -52	this -31	those -35	time -44	track -28	trump -24	two -57	u.s. -32	undocumented -61	using -30	v0 -41	v1 -19	v2 -19	verb-judging -82	verb-saying -81	verb-thinking -51	vermont -35	voters -23	wall -27	washington -13	what -44	white -14	whom -8	winning -16	women -51	word -50	£ -31
end|once|	0 -62	a -24	adverb -30	again -29	auxiliary -40	determiner -43	pronoun -48	the -15	v0 -91	v1 -6	word -41
end|onto|	determiner -50
end|on|	 -20	. -52	0 11	1 -85	a -101	abortion -61	adverb -60	advertising -85	all -59	an -71	april -47	behalf -60	by -18	capital 47	cbs -31	clinton -54	determiner -57	every -63	facebook 28	foreign -41	four -64	friday -96	guns -38	hand -31	her -74	his -95	how -17	immigration -77	israel -61	issues -42	it -43	jobs -60	june -50	march -53	monday 10	muslims -76	obama -54	one -47	policy -36	preposition -73	pronoun -60	quote -20	saturday -68	schedule -60	social -56	some -36	something -19	stage -60	stop -52	subordinator -60	sunday 24	t0 -8	t1 -31	that -23	the -27	their -70	those 18	thursday 7	time -48	to -52	track -73	trade -62	trump -74	tuesday 19	tv -51	twitter 36	v0 -14	v1 -75	v2 -55	verb-saying -79	wall -54	wednesday 75	whether -53	word -29
end|oppose|	, 35	0 21	and 34	end -61	for -32	from -37	in -77	of -52	on 13	t0 40	that -36	to -61	v0 -17	v1 -63
end|order|	, 22	and 6	by -56	end -18	in 8	of -52	t0 -47	that -33	to -100	v1 -45	v2 -6
end|order|according|	, -13	capital -22	coordinator -58	end 47	preposition -71	subordinator -55	that -33	word -24
end|order|apposed|	, -16	- 19	coordinator -28	end 14	preposition -35	subordinator -50	that -38
end|order|apposition|	, -7	- 12	: -16	; -21	auxiliary -52	capital -8	coordinator -25	end 18	preposition -26	subordinator -7	verb-thinking -23	word -62	— -40
end|order|direct|	, -10	- 21	: -20	; 52	adverb -9	auxiliary -12	capital -32	coordinator -7	determiner -79	end 6	preposition -18	that -38	verb-thinking -68	word -42	– 17	— 15
end|order|inverted|	end -23	preposition -36
end|order|relative|	, 31	- -43	: 21	auxiliary -54	capital -77	coordinator -7	end -59	preposition -6	subordinator 36	that -87	verb-thinking -22	word -74	— 7
end|order|shared|	( -21	, 22	- -12	: 28	; -36	auxiliary -54	coordinator 27	end -13	preposition -43	subordinator -70	that -26	verb-thinking -32	word -23	— -9
end|or|	0 -20	1 -26	a -25	adverb -44	capital -77	determiner -72	even -22	how -31	less -20	not -35	preposition -38	subordinator -47	t0 -71	the -47	v0 -120	v1 -44	v2 -40	verb-saying -9	word -49
end|outline|	, -9	0 -73	and -43	end 39	v0 15
end|outside|	capital -33	determiner -49	the -46	v0 -79	v1 -10	v2 -23	word -55
end|out|	 -32	, -25	. -51	0 -71	a -40	adverb -11	and -22	any -34	at -27	by -37	coordinator -27	determiner -67	for -26	his -18	in -50	of -57	on -30	preposition -78	quote -32	stop -51	subordinator -36	t0 -56	that -41	the -46	to -48	v0 -88	v1 -26	v2 -19	verb-thinking -12	word -67
end|over|	. -32	1 -40	a -46	and 22	capital -83	clinton -43	coordinator 22	determiner -43	his -67	how -30	preposition -34	sanders -29	stop -32	subordinator -24	t0 -105	the -15	to -28	trump -41	two -47	v0 -134	v1 -38	v2 -33	word -8
end|paint|	0 -40	as 12	of -33	v0 19
end|past|	. -27	0 -79	and -25	capital -27	coordinator -25	determiner -45	stop -27	the -37	v0 -67	v1 -29	verb-judging -30	word -63
end|persuade|	0 -46	end -15	to -53
end|per|	0 -46	cent -59	v0 -67	word -73
end|plan|	( -51	, -10	0 -62	and -63	at -65	by -92	end 8	for -76	from -55	in -11	march -24	month -24	of -57	on -52	that -15	to -59	v0 -15	v1 23
end|pledge|	, 56	and 11	end -38	in -53	of -44	on -85	t0 14	that -12	to -42	v0 8	v1 -63
end|point|	, -83	0 -55	: -15	after -45	and 18	as -67	by -78	end 46	for -78	from -49	in -99	november -26	of -56	on -89	that -97	to 34	v0 -14	v1 42	v2 40	with -70
end|portray|	0 -91	as -86	end 20	v0 12
end|post|	, -45	0 -41	1 23	and -52	end -37	in -53	of -61	on 47	to 19	v0 -19	v2 27
end|praise|	, 42	0 25	and 32	end -31	for -83	of -50	on -74	t0 -16	that -51	to -69	v0 -10
end|predict|	, -20	and -55	end 28	in -58	on -38	to -43	v0 -37	v1 -6
end|prefer|	0 24	about -31	end -37	t0 -16	to -76	v0 7
end|preposition|$|	0 -72	v0 -78	v1 -15	v2 -15	word -106
end|preposition|,|	0 -64	adverb -42	capital -42	coordinator -38	determiner -36	preposition -42	v0 -65	v1 -20	verb-saying -44	word -40
end|preposition|0|	after -87	behind 9	capital -23	end 74	late -32	next 12	preposition -10	source -72	subordinator -32	that -62	word -36
end|preposition|1|	after -57	behind -82	coordinator 16	next 13	preposition -56	that -75
end|preposition|2|	behind -39	next -68	that -31
end|preposition|adverb|	0 -27	auxiliary -54	determiner 10	preposition -61	stop -29	subordinator -22	v0 -111	v1 -37	v2 -31	verb-judging -41	verb-saying -15	word -40
end|preposition|auxiliary|	0 -25	adverb -35	auxiliary -46	determiner -62	preposition -64	pronoun -28	quote -8	stop -23	subordinator -47	t0 -43	that -23	v0 -100	v1 -42	v2 -37	verb-judging -34	verb-saying -36	verb-thinking -25	word -85
end|preposition|capital|	' -28	( -44	) -28	, 17	- -31	0 -13	1 -100	2 -49	: -25	adverb 14	auxiliary -130	capital -39	coordinator -49	determiner -46	end -48	possessive -18	preposition -37	pronoun -38	quote -53	stop -31	subordinator -25	t0 -22	t1 -36	that -91	v0 -20	v1 -56	v2 -43	verb-judging 15	verb-saying -60	word -27	’ -40
end|preposition|coordinator|	adverb -62	auxiliary -24	determiner -29	v0 -63	v1 -26	v2 -14	verb-saying -25	word -67
end|preposition|determiner|	$ -59	, 32	0 25	1 16	2 -56	auxiliary -47	capital -35	coordinator -42	determiner -30	preposition 7	quote -78	stop -83	t0 -50	t1 -47	t2 -54	v0 -15	v1 -58	v2 -56	verb-judging -27	verb-thinking -99
end|preposition|preposition|	0 9	auxiliary -48	capital -87	determiner 20	pronoun -35	stop -23	t0 -79	v0 -47	v1 -39	v2 -34	verb-saying -51	word -123
end|preposition|pronoun|	, -41	0 -12	1 -46	; -14	adverb -37	auxiliary -56	coordinator -48	determiner -20	preposition -50	stop -21	subordinator -59	t0 -60	v0 -100	v1 -34	v2 -24	verb-judging -24	verb-saying -35	verb-thinking -30	word -49
end|preposition|quote|	, -35	auxiliary -20	coordinator -41	determiner -41	end -25	preposition -40	pronoun -14	stop -62	v0 -40	v1 -38	v2 -34
end|preposition|stop|	0 -49	capital -42	coordinator -33	determiner -40	end -72	pronoun -43	quote -43	v0 -71	v1 -35	v2 -24
end|preposition|subordinator|	0 9	adverb -39	auxiliary -39	capital -64	determiner -62	preposition -28	pronoun -17	v0 -107	v1 -38	v2 -29	word 15
end|preposition|t0|	, 27	: -28	after -25	behind -91	capital -20	coordinator -14	end 40	late -64	next -8	preposition -18	that -66	word -46	— -24
end|preposition|t1|	, 9	behind -39	coordinator -48	end -37	next -59	preposition -55	subordinator 11	that -50
end|preposition|t2|	end 45	next -41	preposition -26
end|preposition|that|	0 -69	capital -28	preposition -38	stop -17	v0 -61	v1 -25	word -50
end|preposition|v0|	, 11	: 20	; 51	after -79	auxiliary -30	behind -27	capital -94	coordinator -34	end -37	late -46	preposition -6	source -35	that -57	verb-thinking -26	word -62	— -19
end|preposition|v1|	, -30	- -65	: 9	after -38	behind -47	capital -36	coordinator 13	end -32	late -47	next -55	preposition -52	source -20	subordinator -66	that -50	word -42
end|preposition|v2|	, -83	after -25	behind -53	coordinator -34	end -12	late -43	next -49	preposition -47	source -32	subordinator -49	that -43
end|preposition|verb-judging|	, -73	0 -82	1 -47	capital -96	coordinator -39	determiner 17	preposition -99	pronoun -62	stop -21	subordinator -60	t0 -59	that -37	v0 -11	v1 -21	v2 -43	verb-judging -39	word -18
end|preposition|verb-saying|	, -64	0 -44	1 -45	adverb -60	capital -57	coordinator -72	determiner -53	preposition -22	pronoun -40	stop -80	subordinator 14	t0 -78	t1 -39	that 16	v0 -30	v1 -29	v2 -47	verb-judging -43	verb-saying -36	verb-thinking -45	word -35
end|preposition|verb-thinking|	, -51	0 -6	determiner -57	preposition -12	pronoun -50	stop -34	subordinator -34	that -43	v0 -81	v1 -34	v2 -33	word -60
end|preposition|word|	$ -68	% -82	' -55	- -72	0 -17	1 -15	2 -47	: 10	adverb 7	auxiliary -20	capital -54	coordinator 19	determiner -51	possessive -72	preposition -55	pronoun -101	quote -75	stop -6	subordinator 16	t1 -62	t2 -23	that -24	v0 -28	v1 -51	v2 -43	verb-judging -14	verb-saying -124	verb-thinking -93	word -43	— -70	’ -43
end|preposition|£|	v0 -76	word -79
end|present|	0 -15	as -55	end 20
end|press|	0 -24	end 28	for -43	in -64	to -53	v0 43
end|promise|	, 14	0 -40	and -88	as -22	by -88	end 52	for -57	in -61	into -38	of -41	t0 13	t1 -61	that -43	to -75	v0 8	v1 7
end|pronoun|0|	, -14	auxiliary -64	coordinator 8	end 37	preposition 16	subordinator -14	that -39	word -52
end|pronoun|1|	, -68	coordinator 21	end 39	preposition -77
end|pronoun|t0|	, -29	coordinator -57	end 42	preposition -80	subordinator -55
end|pronoun|v0|	( -16	, 14	- -30	: -17	; -29	adverb -33	capital -82	coordinator -7	determiner -37	end 22	preposition -59	subordinator -6	that -109	verb-thinking -16	word -57	— 17
end|pronoun|v1|	, -9	- -73	capital -40	coordinator -91	preposition -46	subordinator -53	that -43	word -19
end|pronoun|v2|	, 8	coordinator -18	end -36	preposition -40	subordinator -60	that -21	word -24
end|propose|	, 38	0 -15	and 41	as -56	end -45	for -67	from -52	in 6	of -46	on -80	t0 -12	that -74	to -61	v0 12	v1 -51	v2 15
end|protest|	0 35	end -34
end|prove|	v1 -55
end|question|	, -44	0 22	1 -66	about -36	and -19	as -39	at -62	because -55	by 40	for -51	from -39	in -7	of -48	on 12	so -20	t0 21	that -68	to -9	v0 -17	v1 -8	v2 -46	with -70
end|quote|	0 -48	end 43
end|rail|	0 21	end 11	for -66	in -36	of -45	to -82	v0 -11	v1 -45
end|raise|	end -32	in 18	to -63
end|read|	end -13
end|reaffirm|	0 -34	end 42
end|realize|	end 42	v0 -12
end|rebuke|	end 24	v0 15
end|rebut|	0 -28	end 30
end|recall|	, 12	0 -24	and 8	as -47	at -49	by -100	end 26	for -43	from -44	in -82	of -44	on -44	out -18	t0 10	that -60	to -77	v1 16	v2 -31	when -82	with -60
end|reckon|	0 -20	1 39	end 25
end|recognize|	0 -7	end -12	in -38	to -28	v0 -19	v1 15
end|recommend|	, -35	0 8	against -23	and -45	at 18	end 15	of -24	on -35	to -28	v0 -59	v1 22
end|record|	0 -40	end -12	to -38	v0 50
end|recount|	0 8	end -19
end|reference|	, 31	0 -29	as -43	end 18	of -16	to -41	v0 17
end|refer|	, 27	0 -16	1 -8	and -11	end -8	in -50	of -51	t0 37	to -59	v0 15	v1 -70
end|reflect|	0 -74	end 66	v0 31
end|refuse|	, -13	0 -46	and -76	for -63	in -62	of -41	on 21	t0 -26	that -37	to -63	v0 -6	v1 -15
end|regard|	, 36	0 24	as -49	end -35	of -42	v1 -47
end|reiterate|	, -21	0 14	and -33	end 11	of -46	to -53	v0 -10	v1 -43
end|reject|	, 18	0 -12	and 30	for -29	from -49	of -47	that -78	to -48	v0 12	v1 -58
end|remark|	end -11	in -41	v0 -22
end|remember|	, -64	0 -77	end 68	of -18	to -44	v0 10
end|remind|	end 28	in -54	to -51	v0 -45	v1 21
end|repeat|	, 15	and -62	at 23	for -64	on -58	that -63	to -39	v0 11	v1 26
end|reply|	, -51	0 -30	by -30	end 64	in -36	of -21	on -53	since -19	to -13	v0 -36	v1 43
end|report|	0 -18	1 -37	about -17	and -70	as -45	at -74	between -12	by -70	end 31	for -43	from -48	in 6	month -23	of -41	on -11	out -24	since -35	than -43	that -41	to -73	v0 10	v1 12	v2 6	with -79
end|request|	0 34	end -28	to 37	v0 -7
end|respond|	0 -25	end 11	for -82	into -19	of -51	on -79	that -64	to -71	v0 21	v1 16	with 32
end|rest|10-15|judging|(|	v0 -49
end|rest|10-15|judging|	, 33	- 19	: 26	; 38	about -47	after -90	against -39	among -45	and 37	as -106	at -13	because -34	before -47	behind -44	by -18	down -37	during 20	for -116	from -90	into -40	of -93	off -67	on -13	or -59	out -31	past -40	than -52	that 21	then -27	through -52	to -36	under -53	up -49	wednesday -17	week -29	what -37	when 18	whether -36	which -38	who 21	year -21	— 11
end|rest|10-15|judging|,|	1 -74	2 18	t0 15	v0 17	v1 24	v2 28
end|rest|10-15|judging|-|	v0 14
end|rest|10-15|judging|:|	v0 28
end|rest|10-15|judging|;|	v0 38
end|rest|10-15|judging|capital|	v0 22
end|rest|10-15|judging|coordinator|	0 -9	t0 27	v0 25	v1 -72	v2 -26
end|rest|10-15|judging|preposition|	0 -20	1 -76	2 -46	t0 -24	v1 -41	v2 -41
end|rest|10-15|judging|subordinator|	0 -18	t0 -40	v0 -24	v1 -45	v2 -37
end|rest|10-15|judging|that|	0 27	1 -37	v0 -54	v1 -36
end|rest|10-15|judging|word|	0 23	v0 -46	v1 -41	v2 -32
end|rest|10-15|none|	( -17	, -12	- -10	: 21	; 10	about -78	above -49	across -61	after -38	against -51	along -31	among -81	and -11	april -48	around -45	as -47	at 29	before -14	behind -59	between -66	beyond -37	despite 17	down -37	during -60	following 22	for -54	from -13	how -31	if 17	in -32	into -48	month -27	night -29	of -96	off -55	on -11	once -46	or -70	out -59	outside -34	over -80	past -19	saturday -60	since 19	so -64	sunday -41	than -74	that -92	through -61	thursday -49	to -72	tuesday -39	under -76	unless -51	until -59	week -31	what -34	when -19	which -24	while -80	who -30	with -8	within -66	without -72	year -22	— -52
end|rest|10-15|none|(|	0 9	v0 -37	v1 -69
end|rest|10-15|none|,|	1 -17	2 -87	t0 -18	t1 36	v0 -16	v1 -21	v2 -8
end|rest|10-15|none|-|	0 -32	v0 -8	v1 17
end|rest|10-15|none|:|	v0 13
end|rest|10-15|none|capital|	0 -65	v0 -93
end|rest|10-15|none|coordinator|	0 19	1 -53	t0 -28	t1 -31	v0 -35	v1 -67	v2 -27
end|rest|10-15|none|preposition|	0 -8	2 -28	t0 -6	t1 -47	v0 -49	v1 -51	v2 -49
end|rest|10-15|none|subordinator|	t0 -110	v0 -38	v1 -40	v2 -40
end|rest|10-15|none|that|	0 -87	v0 -65	v1 -36
end|rest|10-15|none|word|	0 -56	v0 -43	v1 -15	v2 -23
end|rest|10-15|none|—|	0 11	t0 -70	v0 -53
end|rest|10-15|saying|	( 16	, 25	- 24	: -28	; 39	about -53	across 17	after 43	against -51	among -45	and 21	april -40	as -46	at 10	because -95	before 38	behind -41	between -40	but 39	by -32	down -50	during 24	for -25	friday -64	from 9	how -46	if -41	into -47	night -48	november -26	of -40	on -11	once -14	or -21	out -61	over -49	past -48	saturday -38	since -59	so -40	than -58	through 27	to -19	tuesday 16	under 13	up -64	wednesday -29	week -32	what -46	when 24	whether -47	which -58	while 34	with -29	within -26	without -52	year -24	– 36	— -9
end|rest|10-15|saying|,|	1 -14	t0 -29	t1 34	v0 19	v1 15	v2 10
end|rest|10-15|saying|-|	0 16	v0 25	v1 -77
end|rest|10-15|saying|:|	v0 -57
end|rest|10-15|saying|;|	v0 45
end|rest|10-15|saying|capital|	t0 15	v0 -89	v1 -29	v2 -27
end|rest|10-15|saying|coordinator|	0 17	1 -6	t0 24	v0 9	v1 16	v2 -59
end|rest|10-15|saying|preposition|	t0 -36	t1 -28	v0 26	v1 -50	v2 -38
end|rest|10-15|saying|subordinator|	0 10	t0 -49	v0 44	v1 -23	v2 -46
end|rest|10-15|saying|that|	0 21	1 -29	v0 -89	v1 -55	v2 -44
end|rest|10-15|saying|word|	0 13	1 -35	t0 -45	v0 -70	v1 -36
end|rest|10-15|saying|—|	v0 -25
end|rest|10-15|thinking|,|	0 23	1 -82	t0 10	v0 -8
end|rest|10-15|thinking|	: -13	about -26	after 19	against -17	as -81	at -68	because 24	but -6	by 8	for -100	from -97	how -16	if -43	in -43	like -53	of -91	on -27	or -27	out -13	over -42	than -44	that -88	to -36	toward -18	up -36	week -16	what -25	who -67	within -20	— 16
end|rest|10-15|thinking|:|	v0 -13
end|rest|10-15|thinking|capital|	v0 -39	v1 -24
end|rest|10-15|thinking|coordinator|	0 8	1 -36	t0 24	v0 -30	v1 -33	v2 -17
end|rest|10-15|thinking|preposition|	1 -75	t0 -85	v0 -149	v1 -48	v2 -22
end|rest|10-15|thinking|subordinator|	0 -22	1 -27	v0 -95	v1 -28
end|rest|10-15|thinking|that|	0 -78	v0 -39	v1 -38	v2 -12
end|rest|10-15|thinking|verb-thinking|	0 -18	1 -27	v0 -34	v1 -31	v2 -21
end|rest|10-15|thinking|word|	0 -53	v0 -40	v1 -27
end|rest|10-15|thinking|—|	0 13	v0 12
end|rest|10-15|verb|	( 17	- 13	: -11	; 35	about -84	above -46	across -62	after 31	against -51	along -45	among -70	april -72	around -41	as 12	at -38	august -39	behind -47	between -56	beyond -43	but 49	by 22	despite 18	down -39	during -69	evening -36	for -44	from -75	how -67	if -108	into -58	january -31	july -48	june -25	march -21	may -24	monday -60	month -35	night -29	november -25	of -101	off -60	on -21	once -65	or -40	out -73	outside -43	over -29	past -50	per -33	saturday 17	since -79	sunday -53	than -18	that -34	then -40	though -43	through -98	thursday -49	to -174	toward -36	tuesday 19	under -72	up -92	week -39	what -63	when 8	where 8	whether -55	which 7	while -6	who -28	whom -34	whose -10	why -60	with -11	within -41	year -58	yet -54	– 24	— 14
end|rest|10-15|verb|(|	0 -46	v0 43	v1 16	v2 -38
end|rest|10-15|verb|,|	1 12	t0 18	t1 -29	v1 -23	v2 -23
end|rest|10-15|verb|-|	v0 14	v1 -28
end|rest|10-15|verb|:|	v0 -26	v1 -34
end|rest|10-15|verb|;|	0 -6	v0 54
end|rest|10-15|verb|auxiliary|	v0 -60	v1 -40
end|rest|10-15|verb|capital|	0 -19	1 -44	t0 -33	v1 -27
end|rest|10-15|verb|coordinator|	0 19	1 -82	2 -71	t0 -7	t1 -46	v2 -39
end|rest|10-15|verb|determiner|	v0 14	v2 -25
end|rest|10-15|verb|preposition|	0 -33	1 -15	2 -42	t1 -53	t2 -19	v0 -34	v1 -60	v2 -52
end|rest|10-15|verb|subordinator|	1 -43	2 -45	t1 15	v2 6
end|rest|10-15|verb|that|	0 -26	1 -38	t0 -62	t1 -43	v0 -20	v1 -40	v2 -37
end|rest|10-15|verb|word|	0 -15	1 -52	t0 -42	t1 -20	v1 -43	v2 -29
end|rest|10-15|verb|–|	0 -7	v0 25
end|rest|10-15|verb|—|	0 11	v0 16	v1 -22
end|rest|1|none|	end -104
end|rest|1|none|end|	0 12	1 -56	2 -41	t0 68	t1 -39	v0 -33	v1 -84	v2 -89
end|rest|2|none|:|	v0 26	v1 -44
end|rest|2|none|	; -18	end 15
end|rest|2|none|;|	0 -18
end|rest|2|none|end|	1 8	t0 -11	t2 11	v0 7	v1 7	v2 13
end|rest|3|none|	, -8	: -13	; -32	against -28	april -48	around -26	as -26	august -43	before -43	but -46	christmas -26	december -22	down -35	easter -46	evening -30	for -32	friday -48	in -55	january -56	july -52	june -28	march -48	monday 20	month -30	morning -19	night -37	november -38	october -26	off -24	on -52	out -58	over -32	past -27	saturday -40	september -33	so -56	sunday -37	that 13	then -20	thursday -59	to -49	today -31	tuesday -10	up -63	week -40	year -24
end|rest|3|none|,|	v0 -15	v1 -78
end|rest|3|none|:|	v0 25	v1 -24
end|rest|3|none|adverb|	v0 -44
end|rest|3|none|capital|	0 7	t0 -59	v0 -11	v1 -40	v2 -25
end|rest|3|none|coordinator|	v0 -48	v2 -9
end|rest|3|none|preposition|	0 -60	v0 -82	v1 -38	v2 -30
end|rest|3|none|subordinator|	0 -58	v0 -72	v1 -41
end|rest|3|none|that|	v0 15	v1 -41	v2 -41
end|rest|3|none|word|	0 -41	t0 -24	v0 -47	v1 -25	v2 -19
end|rest|3|thinking|	like -29
end|rest|3|thinking|verb-thinking|	v0 -26
end|rest|3|verb|	may -39
end|rest|4-5|judging|	and -13	for -55	in -43	into -25	of -35	that -79	to -57	what -37	with -33
end|rest|4-5|judging|preposition|	0 -25	v0 -93	v1 -34	v2 -36
end|rest|4-5|judging|subordinator|	0 -36	v0 -20	v1 -20
end|rest|4-5|judging|that|	v0 -77
end|rest|4-5|none|	( -29	, -59	- -36	: -33	about -63	across -62	against -53	among -53	and -99	april 28	around -41	as -31	at -64	because -48	before -77	behind -45	between -57	beyond -28	but -77	by -135	down -54	during -65	except 22	following -64	for 12	friday 14	if -48	in -22	into -47	july -30	june -24	march -57	monday -50	near -48	night -29	november -53	october -24	of -85	off -35	or -59	out -32	outside -35	over -18	past -33	per -50	saturday -42	since -60	so -31	than -14	that -68	then -19	thursday -32	to -76	toward -48	tuesday -62	under -73	until -65	up -42	what -16	who -28	with -70	within -51	without 23	year -33	yet -27
end|rest|4-5|none|(|	v0 -20	v1 -40
end|rest|4-5|none|,|	0 16	1 16	v0 -88	v1 -94	v2 -52
end|rest|4-5|none|:|	0 -39	v0 -6
end|rest|4-5|none|capital|	0 10	v1 -36	v2 -23
end|rest|4-5|none|coordinator|	0 -129	1 -28	2 -28	t0 -77	v0 -50	v1 -40	v2 -23
end|rest|4-5|none|preposition|	1 -77	2 -20	t0 -164	t1 -45	v0 -42	v1 -54	v2 -44
end|rest|4-5|none|subordinator|	0 8	t0 -108	v0 -173	v1 -61	v2 -35
end|rest|4-5|none|that|	0 -56	v0 -56	v1 -19
end|rest|4-5|none|word|	0 -35	v0 -36	v1 -27
end|rest|4-5|saying|	, 96	about -29	and -52	at -51	for -56	from -21	in -8	of -36	on -39	than -40	that -51	to -59	who -35	with -44
end|rest|4-5|saying|,|	0 58	1 -74	v0 74
end|rest|4-5|saying|coordinator|	0 -47	v0 -6	v1 -44
end|rest|4-5|saying|preposition|	0 -23	t0 -54	v0 -121	v1 -28	v2 -19
end|rest|4-5|saying|subordinator|	v0 -62
end|rest|4-5|saying|word|	v0 -43
end|rest|4-5|thinking|	and -36	as -31	for -30	like -39	of -32	than -29	that -35	to -42
end|rest|4-5|thinking|preposition|	v0 -62	v1 -17
end|rest|4-5|thinking|subordinator|	v2 -29
end|rest|4-5|thinking|verb-thinking|	v0 -24
end|rest|4-5|verb|	, -59	about -26	and -36	as -56	before -65	but 11	by -69	for -64	from -49	if -50	in -44	may -38	of -38	on -35	since -22	than -32	that -60	to -64	what -31	who -25
end|rest|4-5|verb|,|	v0 -42	v2 -44
end|rest|4-5|verb|auxiliary|	v0 -21
end|rest|4-5|verb|coordinator|	v1 -20	v2 -27
end|rest|4-5|verb|preposition|	0 -18	v0 -8	v1 -34	v2 -19
end|rest|4-5|verb|subordinator|	0 -51	v0 -91	v1 -25	v2 -12
end|rest|4-5|verb|that|	0 -45	v0 -42
end|rest|4-5|verb|word|	v0 -32	v1 -16
end|rest|6-9|judging|	, -38	after -22	and 9	as 32	at -53	before -92	but -74	by -65	for -60	from -79	in -96	into -52	of -64	on -40	that -57	to -28	under 27	up -25	what -39	which -32	who -50	with -44
end|rest|6-9|judging|,|	0 -57	v0 8	v1 -94	v2 -73
end|rest|6-9|judging|coordinator|	0 -9	v0 -11	v1 -48
end|rest|6-9|judging|preposition|	0 -45	1 -40	v0 11	v1 -38	v2 -21
end|rest|6-9|judging|subordinator|	0 -6	v0 25	v1 -37
end|rest|6-9|judging|that|	v0 -54
end|rest|6-9|judging|word|	v0 -25
end|rest|6-9|none|	( -34	, -28	- -17	: -74	about -58	across -58	after -37	against -59	along -45	among -48	and -32	around 6	as -23	at -53	because -69	before 22	behind -42	below -38	between -47	beyond -41	but -28	by -24	despite 45	down -42	during 18	february -20	following -60	for -62	friday -37	from -118	how -26	if -67	in -30	inside -56	into -57	monday 9	month -21	near -33	night -34	of -89	off -46	on -10	once -26	or -9	out -70	outside -41	over -83	past -46	per -37	since -46	so -39	than -81	that -82	through -8	toward -52	tuesday -60	under -82	until -50	up -88	week -27	what -37	when -81	whether -28	while 17	who 17	within -30	without -67	year -30	yet -30	– -39	— -54
end|rest|6-9|none|(|	v0 -56
end|rest|6-9|none|,|	0 -11	1 -14	t0 22	t1 -64	v0 -7	v1 -70	v2 -103
end|rest|6-9|none|-|	v0 -60
end|rest|6-9|none|:|	v0 -52
end|rest|6-9|none|capital|	0 -9	v0 -68	v1 -18
end|rest|6-9|none|coordinator|	0 16	1 -55	t0 -125	v0 -85	v1 -70	v2 -21
end|rest|6-9|none|preposition|	0 -6	1 -98	2 -46	t0 -15	t1 -39	v0 -30	v1 -47	v2 -47
end|rest|6-9|none|subordinator|	0 8	1 -43	t0 9	v0 -66	v1 -69	v2 -59
end|rest|6-9|none|that|	0 -61	v0 -52	v1 -25	v2 -29
end|rest|6-9|none|word|	0 19	t0 -48	v0 -40
end|rest|6-9|none|–|	v0 -39
end|rest|6-9|saying|,|	0 -43	v0 53	v1 -95
end|rest|6-9|saying|	- 11	: 66	; 7	about -42	after -74	against -35	and -18	as 7	at -90	before -46	but 45	by -41	during 22	from -63	in -12	into -52	of -67	on 6	over 20	than 12	that -65	to -38	up -38	what -19	when -31	which -27	while -43	who -51	with -95	within -42
end|rest|6-9|saying|;|	v0 -21
end|rest|6-9|saying|coordinator|	0 -19	t0 16	v1 -66	v2 -16
end|rest|6-9|saying|preposition|	1 -60	t0 -95	v0 -43	v1 -37	v2 -42
end|rest|6-9|saying|subordinator|	v0 -32	v1 -39
end|rest|6-9|saying|that|	0 -48	v0 -48	v1 -21
end|rest|6-9|saying|word|	v1 -37
end|rest|6-9|thinking|	, -13	and -88	as -40	before -29	for -43	from -41	in -54	like -42	of -53	on -62	out -15	than -36	that -56	to -11	what -25	when -51	who -47
end|rest|6-9|thinking|,|	v0 -26	v2 -62
end|rest|6-9|thinking|coordinator|	0 -55	v0 -83	v1 -46
end|rest|6-9|thinking|preposition|	0 7	1 -33	t0 -53	v0 -115	v1 -33	v2 -24
end|rest|6-9|thinking|subordinator|	0 -39	v0 -101
end|rest|6-9|thinking|that|	v0 -48
end|rest|6-9|thinking|verb-thinking|	v0 -29
end|rest|6-9|thinking|word|	0 -42
end|rest|6-9|verb|	, -38	; -10	about -20	against -23	and -53	as -97	at -65	because -80	before 18	between -12	but -26	by 16	down -16	for -84	from -73	how -54	if -61	in -91	into -13	january -25	month -29	night -29	november -25	of -54	off -30	on -86	once -34	or -58	out -24	since -50	so -33	sunday -34	than -53	that -89	though -41	to -94	under -22	until -53	up -46	week -25	weekend -24	what -45	when -67	where -62	whether -38	which -40	while -49	who -79	whose -28	with -85	without -45	year -24	– 7	— 61
end|rest|6-9|verb|,|	0 15	1 -82	t0 23	v0 -37	v1 -151	v2 -79
end|rest|6-9|verb|-|	0 43	v0 -21
end|rest|6-9|verb|auxiliary|	0 13	v0 -39
end|rest|6-9|verb|capital|	v0 -45	v1 -20
end|rest|6-9|verb|coordinator|	0 -76	1 -37	t0 -63	v0 -34	v1 -65	v2 -27
end|rest|6-9|verb|determiner|	v0 -28
end|rest|6-9|verb|preposition|	0 -67	1 -42	t0 -94	t1 -17	v0 -104	v1 -50	v2 -32
end|rest|6-9|verb|subordinator|	0 -41	1 -26	t0 -65	v0 -184	v1 -51	v2 -47
end|rest|6-9|verb|that|	0 -102	1 -29	t1 -20	v0 -61	v1 -27	v2 -25
end|rest|6-9|verb|word|	0 -66	v0 -55	v1 -39	v2 -32
end|rest|6-9|verb|—|	v0 59
end|retort|	end -22	v0 18
end|reveal|	, -23	0 -47	and -44	as -52	by -85	end 30	for -46	in -58	of -38	to -66	v1 -51	v2 59
end|rule|	0 -9	and 16	end 38	to -35	v0 -9
end|saturday|	, 21	. -40	0 10	night -16	possessive -38	preposition -61	stop -40	v0 -71	v1 -26	word -19	’s -38
end|say|	( 7	- 25	0 -78	1 -39	2 19	: -17	about -53	above -58	across -48	after -15	against -50	along -26	among -60	and -64	april -75	around 9	as 12	at -163	august -47	because -194	before -165	behind -42	below -43	between -53	beyond -32	but -70	by -145	christmas -42	despite -77	down -43	during -101	easter -27	end 72	february -18	following -65	for -105	friday -36	from -84	how -65	if -88	in -52	into -63	january -36	july -18	june -42	like -37	march -23	may -60	monday -97	month -25	morning -41	near -56	night -17	nor -54	november -35	october -19	of -47	off -61	on -106	once -89	or -79	out -64	outside -69	over -78	past -41	per -54	saturday -45	september -31	since -84	so -88	sunday -26	t0 7	t1 19	that -28	then -35	though -34	through -105	thursday -44	to -59	toward -59	tuesday -76	under -84	until -88	up -73	v0 8	v2 24	via -37	wednesday -38	week -43	weekend -25	what -75	when -185	where -56	whether -68	which -49	while 9	who -53	whom -24	whose -42	why -57	with -158	within -77	without -74	year -27	yet -58	— 43
end|seek|	, 14	0 9	about -31	and -29	as -7	by -71	end 19	for -40	from -69	in -68	into -34	of -69	on -83	t0 26	t1 7	that -77	to -80	v0 -36	v1 -49	v2 9	who -31
end|see|	0 -75	1 34	about -19	and -56	as -143	between -35	by -55	end 44	for -59	in -73	of -48	on -77	t0 16	that -66	to -91	v0 9	with -55
end|september|	. -33	0 -45	preposition -19	stop -33	v0 -35
end|shares|false|	, 34	0 -13	coordinator -47	v0 -32	v1 -69	v2 16
end|shares|no-verb|	0 -11	1 -149	2 -29	coordinator -50	end -20	t1 -8	t2 -41	v0 -16	v1 -34	v2 -126
end|shares|none|	- 14	1 -17	2 -14	adverb -19	auxiliary -30	capital -18	determiner -31	preposition -14	subordinator -12	t0 -8	t1 -16	t2 -8	that -26	v1 -29	v2 -23	verb-thinking -83	word -44	– 12	— 11
end|shares|other|	, 21	0 75	coordinator 37	t0 22	v0 8	v1 -131	v2 -69
end|shares|true|	0 41	coordinator 41	t0 62	v1 -8	v2 -69
end|shout|	end 34
end|show|	, 9	0 -39	1 -61	2 -25	: 6	about -26	after -51	among 7	and -101	as -66	at -56	between -29	by -94	end 35	for -62	from -55	in -31	of -60	on -88	or -14	out -26	over -50	saturday -26	t1 16	than -61	that -42	to -103	up -56	v0 10	v1 13	v2 -12	with -140	— -22
end|shrug|	end -43
end|signal|	end -20	v0 21
end|sign|	0 20	as 11	end -60	in -56	of -34	that 30	to -60	v0 -27	v1 -60
end|since|	2000 -31	2019 -20	2021 -22	2024 -18	auxiliary -22	capital -62	determiner -20	he -45	january -25	june -34	pronoun -51	the -7	v0 -120	v1 -46	verb-judging -21	verb-saying -43	word -48
end|slam|	, 6	and -28	as 17	end -18	for 16	of -27	on 11	to -43	v0 -27
end|source|source|0|	false -11
end|source|source|1|	false -23
end|source|source|v0|	false -81	true 64
end|source|source|v1|	false -94	true 21
end|source|source|v2|	false 19
end|so|	. -37	0 -12	adverb -46	determiner -56	far -47	many -48	much 21	out -42	preposition -49	stop -37	subordinator -50	that -21	v0 -113	v1 -23	v2 -20	word -15
end|speak|	, -26	0 11	and -7	end 16	in 13	of -67	that -47	to -50	v0 -52	v1 21	v2 7
end|speculate|	end 7	v0 25
end|state|	, 14	and 44	end -39	for -47	in -57	may -26	of -26	on 20	to -60	v1 -12	within -28
end|subordinator|$|	v0 -48	word -48
end|subordinator|,|	capital -21	preposition -42	v0 -49	v1 -25
end|subordinator|0|	, -15	after -54	capital -57	coordinator -10	end -29	late -71	next 15	that -39
end|subordinator|1|	, -54	behind -12	next -74	that -29
end|subordinator|2|	next -65
end|subordinator|adverb|	0 40	auxiliary -11	determiner -42	preposition -60	stop 26	subordinator -67	t0 -85	v0 -131	v1 -22	v2 -35	word -19
end|subordinator|auxiliary|	0 -51	auxiliary -28	stop -46	t0 -44	v0 14	v1 -35	v2 -36	verb-saying 35	word -81
end|subordinator|capital|	, -97	0 -43	1 -22	auxiliary 26	capital 11	coordinator -84	preposition -47	stop -19	t0 38	v0 -11	v1 -92	v2 20	verb-saying -7	verb-thinking -52	word -35
end|subordinator|determiner|	0 -23	1 -46	2 -52	adverb -92	auxiliary -46	capital -51	determiner -75	preposition 7	quote -65	stop -44	subordinator -39	t0 -12	t1 -63	v0 -27	v1 -70	v2 -51	verb-judging 10	verb-saying -70	word -12
end|subordinator|preposition|	0 -19	capital -60	determiner -32	preposition -43	pronoun 13	t0 -39	v0 -13	v1 -35	v2 -44	verb-saying -41	word -21
end|subordinator|pronoun|	0 30	1 -35	adverb 11	auxiliary 7	coordinator -56	possessive -57	t0 -42	v0 -6	v1 -7	v2 -67	verb-judging -77	verb-thinking -15
end|subordinator|quote|	1 -24	auxiliary -31	end -39	stop -54	v0 -78	v1 -24	v2 -19
end|subordinator|stop|	0 -43	determiner -26	end -52	quote -37	v0 -72	v1 -19
end|subordinator|subordinator|	adverb -43	determiner -24	pronoun -40	v0 -35	v1 -30
end|subordinator|t0|	behind -8	next -29	preposition -55
end|subordinator|that|	v0 20	word -26
end|subordinator|v0|	, -20	- 17	: 27	after -74	behind 7	capital -62	coordinator -37	end 45	late -17	preposition -69	source -53	subordinator -29	that -30	word -37
end|subordinator|v1|	, -121	after -40	behind -66	coordinator 22	late -48	next -21	preposition -50	subordinator -36	that -60
end|subordinator|v2|	, -85	behind -35	coordinator -43	end 63	next -6	preposition -32	source -13	subordinator -36	that -56
end|subordinator|verb-judging|	0 15	capital 23	preposition -47	subordinator -30	v0 -92	v1 -42	word -40
end|subordinator|verb-saying|	0 7	determiner -59	preposition 42	word -63
end|subordinator|verb-thinking|	stop -31	v1 -14	v2 -27
end|subordinator|word|	, -10	0 9	1 -38	adverb -77	auxiliary -72	capital 21	coordinator -12	determiner -8	preposition -68	pronoun -52	stop -93	subordinator -16	t0 -15	that 16	v0 -57	v1 -62	v2 -64	verb-saying -57	verb-thinking -58	word -10
end|suggest|	, 19	- 33	1 20	about -18	against -19	and -77	around -38	as -66	at -46	because 11	by -60	end -11	for -72	from -45	if -44	in -88	into -32	like -22	may -37	of -31	off -36	on -61	or -44	out -34	over -24	so -28	t0 34	than -48	that -65	to -93	v1 -38	what -14	who -47	with -78
end|sunday|	. -37	stop -37	t0 -45	v0 -84	v1 -20	word -49
end|support|	, -25	0 21	and 22	as -47	at -42	by -13	end -34	for 31	in 22	of -59	on -20	t0 -32	that -60	to 7	v0 -20	v2 -32	who 12
end|suspect|	, -32	0 11	end 38	of -30	v0 -47	v1 33
end|talk|	0 23	1 12	and -18	as -47	at 38	end -11	for 25	how -27	of -70	on -8	over -30	that -42	to -78	v0 -16	v1 -52	when 30	who -37
end|tell|	( 10	0 -19	1 -34	about -32	after -79	and -84	as -63	at -119	before -49	but 40	by -88	end 21	for -72	from -42	if -59	in -92	into -19	january -25	morning -24	of -28	on -106	or -25	out -34	over -39	since -40	sunday -16	t0 31	than -48	though -26	through -83	thursday -35	to -108	until -46	up -33	v1 -22	v2 19	week -18	when -55	where -49	who -43	with -92	within -35	year -21
end|testify|	, -69	by -70	end 29	for -57	of -26	to -33	v1 -64	v2 10
end|thank|	, -41	0 -9	and 40	for -53	v0 -36
end|than|	$ -86	0 -10	1 -67	100 -41	2 -16	60 -36	a -59	adverb -48	any -37	anyone -20	auxiliary -27	capital -82	clinton -52	determiner -14	half -38	his 26	in -78	it -36	its -56	most -50	pronoun -50	subordinator 15	t0 -61	the -97	they -36	v0 -36	v1 -40	v2 -23	verb-saying -50	word -111
end|that|	 -69	, -49	. 17	1 -59	2 -45	a -34	account -15	adverb -60	an -44	any -17	as -42	bars -42	before -30	began -11	beijing -28	can -39	capital -29	carson -49	clinton -42	could -65	democrats -38	determiner -28	exist -18	had -54	has -68	have -77	her -29	his -63	i -37	in -42	included -42	is -68	it -72	journalists -40	killed -42	led -61	left -44	many -40	mexico -24	most -9	mr. -75	mrs. -28	night -22	no -33	nobody -23	obama -54	of -48	one -49	possessive -52	preposition -66	quote -69	relied -19	rubio -51	sanders -58	she -74	showed -35	some -65	stop 17	subordinator -68	t0 -78	t1 -49	the -28	their -25	there -39	they -80	trump -41	v0 -23	v1 -51	v2 -51	verb-judging -81	verb-saying -88	verb-thinking -59	was 18	way -23	went -28	were -67	will 7	with -30	word -53	would -112	’s -50
end|that|,|	preposition -36	v0 -45
end|that|0|	( -51	, -15	- -12	after -30	auxiliary -59	capital -36	coordinator -77	end -15	late -45	next -20	preposition -55	subordinator -45	that -58	verb-thinking -25	word -69	— 40
end|that|1|	, -27	behind -30	coordinator -38	end -24	next -52	preposition -75	subordinator -24	that -39
end|that|2|	coordinator 17	next -42	preposition -31
end|that|adverb|	auxiliary -43	v0 -56	v1 -17	v2 -19	word -52
end|that|auxiliary|	0 13	1 -23	adverb -84	auxiliary -61	determiner -50	t0 -47	v0 -121	v1 -53	v2 -28	verb-judging -34	verb-saying -48	verb-thinking -46	word 17
end|that|capital|	1 -22	auxiliary -73	possessive -60	t0 -33	v0 -97	v1 -32	v2 -23	verb-judging -54	verb-saying -54	word -56
end|that|determiner|	1 -31	auxiliary -23	capital -80	determiner -27	preposition -47	stop -40	t0 -38	t1 -37	v0 -80	v1 -28	v2 -27	verb-judging -29	verb-saying -39	word -17
end|that|judging|0|	false 29	true 53
end|that|judging|v0|	false -67	true 74
end|that|judging|v1|	false -94	true 34
end|that|judging|v2|	false -64	true -17
end|that|possessive|	0 -46
end|that|preposition|	capital -33	determiner -42	v0 -51	v1 -25	word -40
end|that|pronoun|	0 -22	1 -28	adverb -65	auxiliary -102	coordinator -55	possessive -61	quote -35	t0 -28	v0 7	v1 -23	v2 -41	verb-judging -70	verb-saying 6	verb-thinking -46	word 20
end|that|quote|	auxiliary -26	preposition -17	stop -32	v0 -68	v1 -15
end|that|saying|0|	false -63
end|that|saying|1|	false -49	true -21
end|that|saying|2|	false 16
end|that|saying|t0|	false -69	true 36
end|that|saying|v0|	false 15
end|that|saying|v1|	false -24	true 12
end|that|saying|v2|	false -28	true 22
end|that|stop|	end 20	pronoun -42	v0 19	v1 -40
end|that|subordinator|	determiner -49	stop -29	v0 -56	v1 -19	word -15
end|that|t0|	, -46	coordinator -38	end 31	next -71	preposition -42
end|that|t1|	next -49
end|that|thinking|0|	false -24	true -20
end|that|thinking|v0|	false -53	true 58
end|that|thinking|v1|	false -28	true 33
end|that|thinking|v2|	false -66	true -6
end|that|v0|	( 23	, -9	- 10	: 48	; 25	after -37	auxiliary -42	behind -63	capital -101	coordinator -9	end 19	late -59	next -11	preposition -56	subordinator -42	that -77	verb-thinking -15	word -49	— 18
end|that|v1|	, 6	- 16	after -17	behind -22	capital -36	coordinator -67	end 34	late -10	next -48	preposition -49	subordinator -61	that -44	word -31
end|that|v2|	( -37	, -25	behind -33	capital -27	coordinator -38	end 19	next -45	preposition -44	subordinator -73	that -41	word -43
end|that|verb-judging|	0 -70	determiner -48	preposition -45	v0 -33	v1 -37	word -40
end|that|verb-saying|	0 -68	1 -32	determiner -40	preposition -47	v0 -49	word -20
end|that|verb-thinking|	0 -48	pronoun -37
end|that|word|	, -57	0 -22	1 -44	adverb -46	auxiliary -49	capital -61	coordinator -49	determiner -86	preposition -79	pronoun -71	stop -39	subordinator -54	t0 -32	v0 -89	v1 -32	v2 -31	verb-judging -58	verb-saying -43	verb-thinking -29	word -19
end|then|	. -20	adverb -29	stop -20	v0 -59	v1 -40	v2 -24	verb-judging -27	word -39
end|think|	0 -9	and -62	as -55	by -79	end 7	for -59	from -45	of -47	on -56	than -40	that 20	to -100	under -42	up -30	v0 16	v2 -31	what -21	with -90
end|though|	1 -14	determiner -52	he -35	it -23	pronoun -40	she -25	v0 -56	v1 -46
end|threaten|	, 44	0 6	end -7	from -46	on -39	to -60	v0 7	v1 -52
end|through|	0 9	capital -106	determiner 9	v0 32	v1 -60	v2 -58	word 14
end|thursday|	, 31	. -59	0 -54	night 11	stop -59	v0 13	v1 -33	word 10
end|today|	. -31	stop -31	v0 -40
end|tout|	and -60	as -42	end -24	in 21	of -35	to -72	v1 10
end|toward|	0 -69	2 -27	capital -47	determiner -62	the -36	v0 -76	v1 -18	word -61
end|to|	 -71	$ -54	. -8	0 -32	1 -71	14 -30	17 -49	19 -20	2 -36	44 -26	a -34	abortion -26	accept -48	acknowledge -40	act -71	add -41	address -52	adverb -91	all 14	allow -46	an -80	another -40	answer -47	appeal -67	appear -39	approve -14	arm -34	ask 9	attack -33	attend -37	auxiliary -93	avoid 12	back -33	ban -58	be -84	bear -20	become -52	begin -26	beijing -57	believe -39	blame -52	block -48	boost -32	break -35	bring -71	broker -23	build -63	buy -16	call -41	campaign -53	capital -38	carry -51	change -60	check -65	china -53	choose -71	claim -43	clinton -62	close -44	collect -30	combat -54	come -50	comment -41	congress -21	consider -49	continue -51	count -56	cover -35	crack -26	create -40	criticize -21	customers -19	cut -47	date -37	deal -59	decide -33	defeat -63	defend -39	deliver -42	democratic -52	describe -49	determine -35	determiner -10	disavow -35	discuss -57	do -56	drink -49	drive -30	each -50	elect -29	election -48	embrace -46	encourage -30	end -37	ensure -38	enter -38	every -53	examine -37	exercise -52	expand -56	explain -62	extend -22	fall -52	fight -56	file -26	fill -54	find -70	fix -42	focus -37	follow -69	former -35	fund -53	gain -45	get -78	give -68	go -51	goldman -40	have -44	hear -41	help 35	her -62	him -68	his 12	hold -37	hurt -28	intervene -57	investigate -44	israel -27	it -49	its -57	join -39	keep -67	kill -56	know -63	lake -33	lay -37	lead -55	leave -61	lie -39	link -18	look -25	lose -35	make -98	mark -24	mean -43	meet -51	more -60	move -57	mr. -32	november -21	offer -45	one -71	open -63	other -41	pass -48	pay -60	pick -47	place -48	play -53	power -25	preposition -40	press -38	prevent -47	proceed -21	prosecute -27	protect -50	provide -49	pull -27	pursue -49	push -40	put -35	quit -39	quote -71	raise -78	rally -32	reach -44	read -47	rebuild -61	receive -36	recommend -54	reconcile -12	recover -29	reform -19	release -67	remain -65	remove -28	reopen -34	repay -58	repeal -59	replace -44	resign -77	respond -47	rest -24	return -76	review -56	run -58	russia -23	sanders -52	satisfy -17	save -41	say -55	secure -45	see -71	seek -41	sell -13	send -79	serve -16	share 22	shore -16	show -51	sign -53	some 29	speak -60	spend -80	stand -44	stay -60	stem -31	stop -88	study -51	subordinator -50	support -93	switch 28	t0 -121	t1 -48	t2 -26	take 11	talk -30	talks -33	tell -50	temporarily -48	that -39	the -42	their -63	them -20	this -60	tighten -64	train -51	travel -43	treat -52	trump -79	try 24	turn -53	two -49	understand -22	unify -31	unite -53	use -54	v0 -30	v1 -35	v2 -26	verb-judging -52	verb-saying -76	verb-thinking -39	victory -44	visit -37	vote -89	voters 19	wait -61	wall -36	washington -50	watch -39	wear -43	what -47	which -41	win -77	withdraw -66	word -44	work -67
end|try|	v0 14
end|tuesday|	's -34	, -64	. -10	0 -18	night 12	possessive -49	preposition -55	stop -10	v0 27	v1 -34	’s -44
end|tweet|	, 24	and 7	end -27	for 21	in -54	of -61	to -66	v0 -23
end|understand|	, -29	0 -13	of -54	to -63	v1 25
end|under|	0 23	a -62	capital -30	determiner -16	t0 -53	v0 -118	v1 -48	v2 -22	way -29	word -11
end|unless|	capital -51	v0 -63
end|until|	0 33	adverb -56	capital -93	it -39	last -14	pronoun -32	t0 -64	the -59	v0 -106	v1 -29	word 16
end|upon|	determiner -48	v0 -64	v1 -34
end|up|	, -47	. -50	a -32	any -23	by -55	capital -52	determiner -63	for -52	in 18	its -25	preposition -9	prices -10	stop -50	subordinator -35	t0 -82	the -52	to -76	v0 -130	v1 -30	v2 -39	verb-thinking -21	with -53	word -76
end|urge|	, -19	and -8	by -50	end 10	for -62	in 20	of -46	on -77	t0 -66	t1 -32	that -48	to -175	v0 41	v1 -13	with -90
end|use|	0 32	end -17
end|verb-judging|0|	, -35	end -29	preposition 8	that 19
end|verb-judging|1|	, 9
end|verb-judging|v0|	coordinator 11	end 21	preposition -116	subordinator -76
end|verb-judging|v1|	end 58
end|verb-judging|v2|	end 14	preposition -29
end|verb-saying|0|	, 24	coordinator -48	end 66	preposition -46	that -79
end|verb-saying|1|	, -49
end|verb-saying|t0|	end 48	preposition -47
end|verb-saying|v0|	end 54	preposition -84
end|verb-saying|v1|	end 8
end|verb-thinking|0|	next -18	that -13
end|verb-thinking|capital|	, -34	0 -24	capital -33	coordinator -23	v0 -31
end|verb-thinking|determiner|	v0 -27	word -22
end|verb-thinking|preposition|	v0 -17	verb-judging -22
end|verb-thinking|stop|	end -26	v0 -26
end|verb-thinking|v0|	after -16	next -53	preposition -47	that -21
end|verb-thinking|v1|	next -27
end|verb-thinking|v2|	next -17
end|verb-thinking|word|	preposition -26	v0 -29	word -16
end|via|	capital 31	word -61
end|view|	and -52	as -75	end -13	of -48	that 29	to -73	v0 9	v1 -88	who -48	with 42
end|vote|	, 15	end -56	for 36	in 34	of -64	on 19	t0 -9	to -62	v1 -58
end|vouch|	0 -18	end 24
end|vow|	0 -41	and -31	at -70	end 24	for -43	if -16	in 16	of -58	on -91	t0 14	to -63	v0 11	v1 -23
end|want|	, -21	about -51	and -6	as -57	at -62	end 35	for -83	from -56	in -89	of -64	or -42	t0 -65	that -40	to -99	v0 11	v1 -14	where -24	who -45	with -59	without 22
end|warn|	, 11	0 -46	1 -36	against -24	as -40	by -68	end 9	for -58	if -44	in -60	of -43	off -25	on -50	that -46	to -46	v0 18	v1 6	v2 -40	year -20
end|wednesday|	, -53	v0 -56	v1 -22
end|weekend|	0 -45	v0 -47	v1 -29
end|week|	, -38	. -40	0 -39	adverb -27	and -17	coordinator -17	for -22	in -23	possessive -36	preposition -46	stop -40	subordinator -25	t0 -28	that -26	v0 -53	v1 -24	’s -29
end|welcome|	, 23	0 -7	in -36	to -49	v0 19
end|what|	0 -63	1 -18	a -28	auxiliary -41	capital -57	determiner -47	had -25	has -11	he -62	is -22	it -49	pronoun -78	she -31	the -34	they -39	v0 -95	v1 -33	v2 -23	was -22	word -25
end|when|	 -36	0 7	capital -79	he 13	his -63	i 22	it -28	pronoun 21	quote -36	she -40	the 7	they 25	v1 -75	v2 -56	verb-saying -13	word -68
end|where|	0 -66	capital 10	determiner -65	he -40	it -41	pronoun -69	t0 -43	the -42	they -29	v0 -92	v1 -46	v2 26
end|whether|	0 -39	capital -47	determiner -56	he -60	it -50	preposition -46	pronoun -79	she -29	the -40	to -46	v0 -120	v1 -37	v2 -26	word -31
end|which|	0 -47	1 -20	adverb -38	auxiliary 24	capital -55	determiner -40	he -38	pronoun -56	she -35	the -27	they -26	v1 -44	v2 -32	word -55
end|while|	0 36	capital 9	determiner 8	he -31	preposition 18	pronoun -63	secretary -52	the -63	v0 -30	v1 -50	v2 -58	verb-saying 27	word 17
end|whom|	0 -41	he -18	pronoun -26	v0 -27	v1 -24	word -35
end|whose|	v2 -25	verb-thinking -32	word -24
end|who|	0 19	1 -54	adverb -34	are -44	auxiliary -27	can -59	cannot -15	could -61	entered -30	had -84	has -70	have -66	is -48	pronoun 19	said -50	say 18	t0 -55	took -17	v0 -94	v1 -50	v2 -40	verb-judging -51	verb-thinking -76	want -24	was -54	were -27	will -21	word -83	would 16	wrote -36
end|why|	it -33	pronoun -38	v0 -65	v1 -35	word -38
end|wish|	end 33
end|within|	0 -56	30 -33	a -26	determiner -75	five -9	his -21	the -62	v0 -76	v1 -27	v2 -12	word -54
end|without|	0 -62	1 -52	a -73	determiner 10	the -48	v0 26	v1 -59	verb-thinking -41	word -98
end|with|	, -41	0 -11	1 42	a -24	adverb -54	an -74	both -47	capital -40	clinton -38	determiner -26	donald -31	family -62	four -51	her 14	him -51	his -92	individuals -35	iran -46	it -50	its -41	little -60	many -34	more 22	mr. -56	one -62	other -54	political -45	pronoun -53	sanders -54	subordinator -45	t0 -15	that -62	the -56	their -62	them -32	those -42	trump 12	us -19	v0 -34	v1 -54	v2 -38	verb-judging -35	verb-saying -54	voters -34	what -43	word 8
end|wonder|	for -36	v0 -21
end|word|,|	0 -30	adverb -28	coordinator -16	determiner -19	preposition -22	subordinator -31	t0 -32	v0 -38	v1 -17	v2 -26	verb-judging -23	word -28
end|word|0|	( -8	, 12	; -20	after -9	auxiliary 23	behind 20	capital 10	coordinator -32	end 26	next -31	preposition -36	source -29	subordinator 16	that -22	word 17
end|word|1|	, -20	behind -29	capital -27	coordinator -70	end 16	next -54	preposition 13	subordinator -37	that -40	word -31
end|word|2|	, 22	coordinator -40	end 18	preposition -52
end|word|adverb|	0 -51	v0 -25	word -43
end|word|auxiliary|	1 -21	adverb -79	auxiliary -56	determiner -38	t0 -32	v1 -48	v2 -24	verb-judging -30	verb-saying -53	verb-thinking -28	word 19
end|word|capital|	auxiliary -24	v0 -30	v1 -20	word -43
end|word|coordinator|	1 -12	auxiliary -9	determiner -18	v0 -25	word -43
end|word|determiner|	0 -28	1 -15	capital -30	v0 -47	v1 -24	word -29
end|word|possessive|	0 13	capital -28	v0 -37	v1 -19	word -44
end|word|preposition|	0 -40	capital -40	determiner -32	t0 -39	v0 -56	v1 -15	verb-saying -30	word -49
end|word|pronoun|	auxiliary -44	v0 -49	v1 -31	v2 -32	verb-judging 23	verb-saying -43	word -30
end|word|stop|	0 -41	capital -33	determiner -21	end -46	preposition -21	pronoun -11	quote -32	t0 -24	v0 -47	v1 -25	v2 -14
end|word|subordinator|	determiner -45	v0 -35	word -29
end|word|t0|	, 36	coordinator 8	end 15	next -75	preposition -112	subordinator -76	word -31
end|word|t1|	next -25	preposition -55
end|word|that|	0 -38	v0 -28	word -32
end|word|v0|	( -68	, -9	- -13	: 10	; -10	after -15	auxiliary -24	behind -83	capital -63	coordinator -23	end 16	late -37	next -31	preposition -26	source -13	subordinator -6	that -66	verb-thinking -17	word 10	— -23
end|word|v1|	, -20	: -71	; 13	after -22	auxiliary -20	behind -29	capital -18	coordinator -98	end -22	late -16	next -43	preposition -52	subordinator -73	that -44	word -31
end|word|v2|	, -108	behind -21	capital -29	coordinator -24	next -39	preposition -46	subordinator -24	that -49	word -21
end|word|verb-judging|	0 -38	determiner -41	v0 -44	v1 -31	word -45
end|word|verb-saying|	0 17	capital -47	determiner -51	pronoun 24	that -69	v0 -48	v1 -37	verb-judging -26
end|word|verb-thinking|	0 -64	determiner -45	preposition -51	that -18	v0 -32	v1 -23	word -29
end|word|word|	0 -78	1 -36	adverb -26	auxiliary -24	coordinator -29	determiner -52	preposition -50	stop -32	v0 -45	v1 -41	v2 -35	word -73
end|worry|	, 32	0 17	and 8	end -14	in -42	of -42	to -50	v0 -16
end|write|	, 7	about -12	and 19	at -54	but -74	end 15	for -47	from -17	in 11	of -46	on -43	that -51	to -57	v0 -22	v2 -11
end|year|	's -44	, -44	. -24	0 -57	1 -14	and -25	coordinator -25	in -34	possessive -48	preposition -46	stop -24	subordinator -30	t0 -30	that -36	to -20	v0 -51	v1 -18	word -26	’s -26
end|yet|	adverb -27	preposition -47	to -42	v0 -85	v1 -29	word -60
end|–|	0 -10	capital -28	determiner 11	preposition -58
end|–|0|	next -15
end|–|capital|	0 -20	word -60
end|–|determiner|	0 21
end|–|preposition|	v0 -45
end|–|v0|	next -27
end|—|	0 6	a 20	adverb -14	and 13	at -59	auxiliary -6	capital -9	determiner 31	including -55	of -55	preposition -16	though 21	v0 9	verb-thinking -72
end|—|0|	next -36	that 40
end|—|coordinator|	determiner -13	v0 11
end|—|determiner|	0 22	v0 10	v1 19	word 49
end|—|preposition|	0 -19	determiner -13	v0 -42	word -21
end|—|subordinator|	pronoun -28
end|—|t0|	next -19
end|—|v0|	behind -42	next 10	that 12
end|—|word|	determiner -62	t0 -6	v0 23	word -15
	none 14
none|according|	source -8
none|accuse|	participle 41	present 13
none|	acknowledge -35	add 32	admit -16	advise 23	advocate -18	affirm 9	aim -19	allege -93	allow 29	allude -45	announce -25	answer 22	apologise 35	apologize 6	appeal 32	argue -38	ask 25	assail -64	assert -58	assess 19	assume 43	assure -21	attack -24	attribute 43	back 17	beg 55	believe -25	bemoan -54	bill 12	blame 17	blast -35	boast -17	brag -50	brand 33	breathe 56	call 8	caption 75	care 33	cast 41	caution -29	celebrate 45	challenge 15	champion 32	chant 65	charge 10	cheer 15	chime -13	chip 79	cite -11	claim -12	clarify -34	commend 26	compare 32	complain 14	conclude -14	condemn -35	confess -7	confirm -14	congratulate 6	contend -9	continue 61	contradict -22	convey 9	correct 61	counsel 84	counter -19	credit -17	criticise 52	criticize -57	debate 18	decide 14	declare -12	decline 28	decry -69	deem -77	defend -10	deliver 41	demand 6	denounce -24	deny -21	deride -48	describe -8	detail 9	disavow -52	disclose -34	discredit 33	discuss -16	dismiss 8	dispute 13	doubt -19	dream 66	echo -18	email 29	emphasize -47	endorse -33	envision -8	estimate -50	expect -18	explain -6	express -22	fault 62	favour 56	fear -23	feel -16	figure 29	find 28	fire 37	forecast 24	fume 57	gasp 65	greet 33	guess -25	hail 10	hear 34	hint -36	hit 53	hold 52	hope -17	howl 57	identify -15	imagine 46	imply -72	indicate -18	inform 14	insist -46	instruct 16	insult -12	intend -6	interpret -18	interrupt 19	invite 64	issue 41	joke 27	justify -24	knock 30	know -22	label 12	lambaste -48	lament -64	lash 37	laugh 80	learn 7	lecture 62	like 28	liken -55	list 25	lobby 40	love 21	maintain 38	mean 52	mention -35	message 30	mock -19	murmur 57	name 41	need 51	note -22	object 42	observe -19	offer 29	oppose -13	order 28	outline -23	paint -12	persuade -7	phone 94	plan 15	plead 36	pledge 7	point 15	portray -20	post 9	praise -9	pray 72	preach 7	predict -33	prefer -21	present 35	press 25	promise 10	protest 46	prove 28	purport 15	quote 42	rail -48	raise 50	rank 24	rate 131	read 65	reaffirm -63	realize -18	reason 60	reassure -12	rebuff 37	rebut -62	reckon -64	recognize -44	recommend -32	record -18	refer -30	reference -40	reflect 49	refuse 13	regard -37	regret 46	reiterate -32	reject 7	relate 48	remark 9	remember -19	remind 32	repeat 21	report -10	repudiate -47	request 7	respond 8	retort -44	retweet 15	reveal -25	roar 65	rule 21	say -34	scold -20	scorn 51	see 8	shoot 48	shout 13	show -14	shrug -22	sigh 50	sign 43	sing 113	slam -53	slap 23	slate 86	snap 56	speak 65	speculate -36	spell -10	state 32	stress -18	submit 7	suggest -41	support -16	swear -6	tag 63	talk 9	tease 47	testify 31	text 83	thank 39	think -11	threaten 10	title 47	tout -47	trash -43	treat 80	trust 24	try 48	tweet -20	understand -7	use 76	utter 19	venture 71	verify 67	view -17	voice 33	volunteer 54	vote 14	vouch -27	vow -76	wave 97	weigh 46	welcome 16	wish 22	wonder 14	worry -25	yell 41
none|acknowledge|	base -58	participle -60
none|add|	base 89	participle 15
none|admit|	base -46	participle 6
none|advise|	base 53	participle 39	past 13	present -17
none|advocate|	base -23	past 28	present 8
none|affirm|	base -20	past 42
none|agree|	base -12	participle 22	past 16	present -39
none|aim|	base -33	present 13
none|allege|	past -87	present -50
none|allow|	base -14	participle 48	past 24	present 10
none|allude|	participle -15
none|announce|	base 10	participle -77	present -59
none|answer|	base -27	participle 19	past 34	present 27
none|apologise|	base 64	past 19	present 41
none|apologize|	base 8	past 7
none|appeal|	base 44	past -15	present 38
none|applaud|	past 18
none|apposed|	base 22	judging 28	past -6	present 31	thinking 8
none|apposition|	base 23	judging 19	participle 37	saying 7	thinking 31
none|argue|	base -44	past -10	present -48
none|ask|	base 7	participle -15	past 28	present 22
none|assail|	past -44
none|assert|	past -19
none|assume|	base 32	past 38
none|assure|	base -27	past -10
none|attack|	participle -17	past -21	present -9
none|attribute|	past 43
none|back|	base 15	participle -23	past 26	present 49
none|before|	% -14	& 90	' -36	( -11	) 12	, -37	- 56	: 84	; 92	@ 51	adverb -36	auxiliary -16	capital -11	coordinator -6	determiner -13	possessive -29	preposition -12	pronoun -13	quote 44	subordinator -6	that 24	verb-judging -14	verb-saying 42	word 11	~ -37	£ -48	– 87	— 94	― 24	’ 61	• 67
none|believe|	base -19	participle -11	past 34	present -44
none|bemoan|	past -54
none|bill|	base 12	past -31	present 75
none|blame|	base -28	participle 26	past 34
none|blast|	past -34
none|boast|	present -16
none|brand|	base -7
none|call|	base -8	participle -18	past 20	present 12
none|care|	base 22	past 12
none|cast|	base 15	participle 51
none|caution|	past -18	present -44
none|celebrate|	base 65	participle 56
none|challenge|	base 56	participle -10	past -22	present 50
none|champion|	base 102	past -45	present 19
none|chant|	past 53
none|charge|	base 30	participle 54	past -16	present 9
none|cheer|	base 31	past 19	present -6
none|chip|	base 44	present 55
none|cite|	base -23	past 8	present -29
none|claim|	base -34	participle 32	present -24
none|commend|	past 26
none|comment|	base 32	past -66	present 12
none|compare|	participle 10	past 27
none|complain|	past 33
none|conclude|	participle 41	past -28
none|condemn|	past -25
none|confess|	base 9	past -14
none|confirm|	present -16
none|congratulate|	participle -10	past 44
none|consider|	participle 13	past -21	present 47
none|contend|	past -26	present -54
none|continue|	base 19	participle 39	past 21	present 63
none|correct|	base 21	past 74
none|counsel|	base 80
none|counter|	past -38
none|credit|	base 13	past -18
none|criticise|	past 37
none|criticize|	base -54	participle -79	past -25
none|cry|	base -25	participle 43	past 53
none|debate|	base 15	past -6	present 27
none|decide|	base 15	participle -17	past 7	present 44
none|declare|	base -70	past 17
none|decline|	base 45	past 21
none|decry|	past -52
none|deem|	past -69
none|defend|	base 19	participle -19	present -53
none|define|	base -26	past 21
none|deliver|	base 24	participle -6	past 52
none|demand|	base 20	participle 62	past -18	present -50
none|denounce|	past -13
none|deny|	base 23	past -38
none|deride|	past -21
none|describe|	base 6	participle -71	present 36
none|detail|	participle -15	present 10
none|direct|	saying -9	thinking 11
none|disagree|	past 20
none|disclose|	base 14	participle 17	past -46
none|discredit|	participle 28
none|discuss|	base -16	past 8
none|dismiss|	participle -21	past 30	present -53
none|dispute|	present 32
none|doubt|	base 6	past -10	present -27
none|dream|	base 41
none|email|	base 63	past -11
none|emphasize|	participle -17	past -49
none|encourage|	base -30	participle 62	past -19
none|endorse|	base -25	participle -43	past -7	present -66
none|estimate|	base -66	past -19	present -20
none|expect|	base 19	participle -52	past -32	present 15
none|explain|	base 9	participle -15	present -9
none|express|	base -42	past 9
none|fault|	base 53
none|favor|	base -14	past 7	present 12
none|favour|	base 51
none|fear|	participle -53
none|feel|	base 7	participle -7	past -24
none|figure|	base -10	past 12	present 86
none|find|	base 65	participle 44	present -11
none|fire|	base 73	participle 26	past 14
none|forecast|	base 12	present 62
none|fume|	past 36
none|gasp|	present 30
none|greet|	past 30
none|hail|	past 22
none|hate|	base 8	past -8	present -8
none|head|	000 98	1 43	10 -13	11 40	12 6	14 51	16 61	17 10	19 6	1988 50	2 55	20 79	2009 8	2011 17	2012 20	2013 17	2014 -24	2018 -42	2023 -80	2025 52	21 12	21-year-old -16	22 51	23 49	24 -35	26 -28	27 -23	29 62	31 10	31-year-old -59	34 -7	35 -14	38 23	39 -36	400 38	44 20	47 -23	5 -11	51 -47	52 44	54 61	58 -6	60 69	61 -11	64 59	66 -15	70 -27	8 -28	80 55	83 -11	84 74	88 54	90 -24	a/s 35	abbotson -70	abedin -39	aboard 31	absurd 60	academy -10	accord -40	achterberg 31	acosta -66	act 39	action -12	activist -59	activists -55	ad -43	additional 82	address -28	adebanjo-cole 24	adelaja 27	adelson 10	ads -68	adults -41	adviser -48	advisers -96	advocate -56	advocates -68	afd 15	affairs 69	afghanistan 23	ag 45	agencies 18	agency 30	agent 84	agents 11	aide -42	aides -31	air 32	aircraft 61	airline -6	airlines 66	akel 66	al-hawa 43	al-muhanzi 31	alcaraz-tan 52	aldous-ramanathan -42	alert 38	ali -26	all -32	allen -10	alliance -60	allies -86	alvim -33	amendment 43	american 58	americans -7	amstutz -66	analysis -111	analyst 6	analysts -37	analytics -54	ankara 62	announced -16	announcement -47	anonymity -88	anthony -6	anybody 60	anyone 53	ap -76	apology 70	appearance 18	applicants 11	application 40	aquarium 48	arabia 43	arbitrators -52	archaeologist 39	argentina 73	argument 35	arms 62	article -28	artist -51	ash -29	assembly 79	associates -44	athletics 60	attached -68	attack 46	attacks -18	attendance 59	attendees -46	attorney 51	attorneys -51	aubertin -76	audience -7	audit -51	augsburg 56	australia 25	author 24	authorities -46	authority 27	authors -39	autor -55	average -70	award 8	awka 65	axelrod -43	ayotte -30	azerbaijan 81	aziz 24	backers -34	baker 49	bakker -39	baku 73	ballot 60	ballots 15	band -44	bangash 24	bangladesh 70	banker 57	banks -61	base 31	basis 55	bastos 49	battle 50	battleground -15	bay 74	bbc -8	beat -6	beats 49	beck -10	began -37	beijing -18	belhadj-sahnoun -48	bell -8	bells 46	belongs 16	bench 33	benchmark 35	benghazi -38	bennett -13	berlin 59	best 49	better 55	bhardwaj 61	bid -32	biden -43	big 23	biggest 50	bill -37	billion -7	billionaire -8	bipartisan 49	birther 97	black -26	blackwell -35	bloc 48	blocher -29	bloomberg -17	blue 60	bmkg -45	board -74	boat 55	boats 75	bob 20	body 65	bolton 28	bond 54	bonhams -35	book -11	bookseller 52	borders -25	boss 58	boston 43	boy -30	boyle -14	bradley -35	brafman -53	branch -40	brandl 59	brandt -48	brazil 37	break 39	brewer -50	bridges 35	brief -25	briefed 83	brill 29	britain -52	briton 45	broken 37	brother 30	brothers 93	brown -75	bucharest 57	bugti-zehri 55	buildings 12	bully 19	bureau -22	bus -40	bush -67	business 21	businessman -38	buyers 44	byrne -39	cairo 48	california 53	call 32	called -17	caller 66	calls -25	calm 35	came 91	camp -25	campaign -79	campaigns -67	canada 32	candidacy 52	candidate -63	candidates -88	capital 17	caporale 13	captain 42	car 69	cardinals 43	carolina -34	carpenter -45	carried 34	carrier 54	carson -77	carter -13	carver 53	case 10	cash -26	casino -47	cast -41	castellaw 33	castiglia -36	caucus -26	caucus-goers -33	cent 61	center -19	centers 20	centerview 48	central 18	ceo 6	cgt 62	cgtn 69	chain 81	chair 29	chairman 39	chairs 36	chairwoman -40	challenger 47	chamber 29	change -27	chapter 89	charity -11	chat 46	chef 48	chicks 33	chief -12	child 46	children 7	china 57	christie -25	church -52	citizen 63	city -45	clans 41	class 13	clerk -50	cleveland 30	client 37	clients 52	clinton -93	clintons -14	clock 33	club 15	cnn -61	co-op 16	co-workers 34	coach 24	coalition -31	coins 56	cold 76	coleman 34	colleague -56	colleagues 33	college -7	column 46	come 32	comes 68	comey -32	comment -10	commission 30	commissioner -59	committee 46	communiqué 67	community -45	companies -18	company -58	competition 39	complaint 69	compromise -37	conducted -56	confederation 67	conference 52	congress 29	congressional -23	conservative -8	conservatives -93	consider 77	considering 32	consortium 63	consumers -13	contests 7	contract -25	cook -44	copenhagen 57	cordero 22	corner 79	coroner -13	corp 29	corporate -28	corporation 22	corps -8	costs 39	council 55	count 41	counterpart -21	counties 62	countries -41	country 12	county 18	couple 16	court 61	cousin -58	cps 13	credit -19	creditors 34	crew 67	crews 59	cricket 75	critical -19	critics -53	cross 65	crowd 7	cruises 57	cruz -93	cuban -59	curator 70	curiel -64	current -10	cut 70	cuts 42	daily 54	dam 36	dantas-freire 59	data -25	daughter -13	dawn 75	day 21	days 27	dealers 67	dean -70	death 25	deaths 64	debate -10	decision -28	decisions 46	defence -22	defendant -54	defending -16	delay -50	delays 69	delegate -11	delegates 30	delegation 54	delegations 41	delgado-finn 25	democrat 17	democratic 31	democrats -92	dentist 32	department 30	departure 43	deputies -10	desai-brandt -30	desantis -56	developer 9	developers 21	development 60	devine -79	diabakaté 66	diocese -66	diplomat 39	diplomats 76	director -43	dismissed 64	dispatcher 41	dispute 32	distributors 72	district -97	divided 33	division 54	dnc -39	doctor 38	doctors 77	document 15	documents -61	dog 68	dollar 56	donations 7	donor -33	donors -59	door 30	dow 38	dozen 42	draft 52	drawing 61	drew 55	driver 98	drivers 51	drone 57	dufton -48	duluth 49	durairaj 72	ear 59	earlier 18	early -7	earnest -55	earnings -15	economists -41	economy 38	ecuador 80	editor -54	effect -27	effort -13	eight 81	ekpo 76	elder -39	elders 35	eldest 62	election 9	electric -39	email -16	emails -44	emanuel -68	embassy 52	embraer 44	emergency 60	emirates 84	emissions -17	emotional 44	employee -15	employees 44	employer -37	employers 45	encrypted 33	energia -17	energy -36	enforcement -44	engineer 66	engineers 45	enough 64	environmentalists -46	envoy 42	epstein -43	equity 75	erdogan -10	eskom 72	espn 26	establishment -21	estate 33	ethiopia -48	everyone 17	everywhere 58	example -22	exchange 79	executive 11	executives -42	exist 61	expert 26	experts -119	expressed -54	eyes 19	f.a.a. -63	face -10	facebook -50	faced 8	faction -14	factory -22	fallon -27	families 44	family -38	fans 74	far -38	farmer 18	farmers 15	father 88	fbi -43	fed -17	federal 49	federation 72	fedko 39	feel 45	feelings -34	felt 33	ferraro 82	few -25	fia 30	fields -31	figures 57	file 58	filing 63	filings -15	film -13	films 50	final 37	finance -14	financial 52	findings -58	fine 65	fiorina -42	fire 54	fired -24	firefighter 57	firm 34	firms 31	first-place 66	fitch 27	flag -7	flat -23	flint 59	floor -29	florida 15	followers -23	foods 48	forbes -41	forces 51	forecasters 18	foreman 49	former 58	forum 10	forward 74	foundation 19	founder -13	founders -46	four 21	foxe -18	france -34	francis -51	frank -22	fraud 28	free 68	freedom -35	french 60	friday 56	friends -39	frobisher-hale -25	front 64	front-runner -15	frontières 45	frost 56	full -13	fund -18	fundraising -8	funds -61	fury-lane 69	gaddis -69	gagnon-reid 81	gains 32	game -30	gao 53	gap 53	gas 86	gave 27	gavi 62	gedrich -35	general -19	georgia -9	german -12	germany -21	get 75	ghana 82	giant -12	ginsburg -36	glass-steagall -54	globe 64	go 62	goldblatt-reyes 83	gop -18	government -36	governments 64	governor -25	governors 58	graham -32	grandchildren -28	granddaughter 66	grandmother 65	grant -32	grantham 28	grassley -61	grayson -34	greenberg -56	greens -31	groberg -62	ground 39	group -19	grow 23	growing 21	guarantors -26	guard 84	guardian -72	guest 75	guests 31	guilty 45	gun -22	hagen -27	haldane -27	half -46	halifax 45	halloran 64	halvorsen 54	halvorsen-blyth -32	hamilton -29	hampshire -45	hand -29	hands 24	hannity -37	hanoi -62	hardy -40	harsh -50	hart -67	he -45	head 23	headteacher -37	health 19	hearing -13	helped -26	herald 83	hewitt 10	high 37	higher 36	hill -27	himself 15	hired -45	hit -17	hits 66	hodge 49	holding 55	holdings 41	hollander 42	hollis 70	holyrood 74	home 12	honduras 41	hope 73	hospitals 20	hotel 46	hours 85	housing -47	hrt 55	hse 56	huerta -55	hundreds 29	hungary 36	husband -16	huxtable -39	i 95	iceland -65	idea 21	identified 28	iec 52	iii -28	immigrants -41	immigration -25	important 57	inc. 10	incident -64	include 60	independent -20	independents -17	india 69	indiana 69	indictment 44	industries 63	industry 53	infrastruktura 20	initiative 20	injury 47	inquest -34	inquiry -22	insider -35	insiders -28	inspector 47	inspectors 45	instance -29	institute 38	insurers 50	interest 7	international 41	internet 56	interpol -41	interview -64	introductory 52	investigation -46	investigators 25	investor -65	investors -40	invigilator 35	involved -26	iowa -39	irna 7	isamaa 72	island 41	islands 28	ismail 14	israel -68	issue -6	issues -34	it 35	itself 10	iyer 57	jackson -16	jaguars 52	james 52	january -43	japan 71	jefferies -46	jelavić -30	jobs 54	johnson -66	jones -50	journal 13	journalists 31	jr. -13	judge -55	judges 31	juror -26	jury 32	just -30	justices 40	järvelä-moreau 45	kaine -68	kalve -9	kang -41	karabeyli -54	kasich -111	keele -11	keep -24	kekona 37	kelly 15	kennedy -16	kenora 47	keogh -30	kept 13	kessler 25	key 40	kids 55	knight 66	knoxley 63	korea 46	kremlin 41	kulkarni -32	kvist 9	lab 65	labour 62	lamoureux -46	land 72	laos 59	large 46	late 45	latinos -21	latter -45	lau 67	law -38	lawmaker -60	lawsuit -60	lawyer -79	lawyers -8	lazar -38	lazarević 57	leader -8	leaders -42	leadership -36	league -57	leaving -56	led 63	left -32	leith 70	lender 48	lenders -30	leota 62	letter -12	letters -59	lewandowski -43	lewis -32	liberal 57	liberals -14	lidl 47	light 17	lima -46	limassol 31	limbaugh -53	lindqvist 74	line 72	lines -11	linkedin -10	lisbon 39	little -37	live 47	loans 50	lobby -55	lobbyist -27	local 52	loizou -76	longer 42	look -27	looked 77	looks -31	losses 41	lot 59	lou -39	love -11	low 28	ltd 57	ltd. 44	lyle 79	mabior -64	machines 56	magazine 6	magnate -59	maher -39	mail -39	main 39	major 40	majority 6	maker 61	making 38	man 40	manafort -50	management 27	managers 8	many -24	marchetti-pugh 41	marine 32	mark 43	markam 35	market 58	markets 11	marlowe 75	marsh 10	mass 58	match 87	mateen 48	matter -28	mavor 46	mayor -9	mcauliffe -60	mccain -41	mccarthy -34	mcconnell -37	mcdonough 17	mean 37	means -31	media -23	mediators 11	meeting 6	member 7	members -11	memo 57	men 25	menendez -48	merger -48	message 33	miami -57	migraine 57	millennials -59	million 11	mills 38	minister 49	ministers 90	minneapolis -70	minority 18	minutes 62	mission -34	missouri 35	mitchell -62	moderates 77	mogul -46	monday -34	money 26	mongolia 76	montevideo -37	months 34	mook -59	more 21	moscow 40	mosque -15	most -18	mother 55	motion -75	motors 61	move -30	movement 33	movie -9	mp 16	mps 59	msp 18	much 26	muir 49	murata -35	murphy -73	museum 44	musical 64	mvuryani 40	nabisco -23	naftogaz 65	nagoya 48	nakagawa -63	name 13	named -67	names 36	nan 49	nasa 10	nation -36	nations 71	nato -45	naylor -54	nea 42	nega -10	negotiations -71	neighbors 83	neighbour 65	neighbours 72	neither 56	netanyahu -40	netherlands 62	networks -51	nevada 52	newspaper -79	ng’wandu 41	nkabinde 46	nketsia-quaye -40	nobody 90	nomination -36	nominee -50	nominees 26	none -15	norad 56	north -56	norway -64	nothing 61	now -52	npr 58	number -39	numbers -15	nurse 39	nurses -55	nyangwara 73	o'malley -40	oakes 61	obama -88	obi 77	observers -38	obtained 25	octopuses 87	odhikar 69	offer -47	offered -10	office 35	officers -28	official -30	officials -64	ofwat 74	ohio -39	one 63	ones -66	open 72	operation -40	operatives -46	operator -57	operators 40	opponent 10	opponents -63	opposition -28	order -53	orders 78	organisation 48	organization -78	organizations -37	organizers -25	orlando 61	orth 26	ortmann -22	ostrowski 24	other -8	others -49	ottawa 33	outfit 42	outlets -52	own 42	oyler 28	o’malley -40	pac -19	pacheco 59	pacs -39	pagasa 24	page -21	pages -15	palace 54	palin -20	palmieri -67	pals -17	panel 35	paper -14	papers 66	paris 54	parliament 49	part 8	particular -7	parties -64	partners 75	party 32	pascoe 47	passenger -13	patients 52	paul -54	pay 53	pbs 30	pdp 56	pemberton -72	pen -57	pence -57	pensioners 23	people 54	pepper 47	percent -56	percentage 65	perez -47	person 30	personal 8	persuasive -45	peru 68	petition -21	petraeus 6	petrova-lind -24	pga -25	philadelphia -42	phone 46	pickett -71	pie 71	piece 57	pike 57	pilot 32	pilots 70	pitch 55	plan 64	planks -62	platform -61	platforms -42	player -25	players 7	plenty 70	plunkett-hayes -18	pm 10	podcast 46	podesta -20	point 42	poland 60	policy 38	political 58	politician 6	politicians -58	politico -57	politics -45	poll -97	polling -65	polls -66	pollster -30	population -34	populist -17	port -14	position 9	post -40	potter 41	poured -22	power 24	practice 33	premier 38	prentiss 28	presidency -18	president -11	press -48	price 69	prices 50	priebus -55	primaries -48	primary 6	prime -48	princess 45	prisoners 66	private 58	prize 55	prizes 42	process 39	producers -55	product 62	profit 54	program -12	progressives -11	project -47	promise 31	proposal 56	prosecuting -29	prosecutor -73	prosecutors -43	protest 71	protesters 78	province 35	pruitt -50	public 24	published -11	pupils 63	pushing 15	putin -64	pyo 36	qatar 67	quarter 47	question 17	questions 47	quigg -22	quillon -53	r&a 66	rabbis -23	race 29	radhamani -50	radiation 57	radio 34	radulovic 47	rafferty-warne 52	raghunathan -48	rahimov -27	rail -64	railway -52	rain 57	raising -14	rallies -46	rally -43	ramos -55	rates 53	ratings 32	reagan -18	recalled 62	recent -9	record 41	records -45	red 64	reddy -61	referred 79	reform -31	region -32	regional 52	register 48	regular 53	regulator 16	reid -12	relation 26	release -56	released -51	remark 51	remarks -67	remisier 38	rendell -54	report -26	reported 75	reporter -46	reporters 6	reports -27	representatives -6	republican -7	republicans -79	requirement 22	rescue -11	research -60	researchers 12	resident 65	residents -14	resignation 31	resources 42	response -19	responsibility 41	rest -33	result 32	results -76	retailer 55	reuters 68	review -10	reviewers 63	right -46	rights -11	ring 60	ringleader 56	rising 33	rival 37	rivals -27	road 34	roffman -62	role -54	rome 66	roof -19	room -13	rose 73	ross 9	rostovski-rey -24	rosén 60	rte 67	rua 54	rubio -122	rule -6	rules -13	ruling 22	run 44	rusk 37	russia 23	russians -28	ryan -64	s.c. 62	said 22	salas -39	sales 66	same 47	sanctions 34	sanders -111	sandhu -50	sanofi 78	sarkis 53	saturday -11	says 62	schlafly -34	schoen -11	scholars 38	school 14	schools 71	schultz -57	scientists 27	scotland 30	scott -49	seaforth -21	search 29	season 61	second 61	secretary -39	seemed 8	seen 52	senate -9	senator -9	senators -74	seoul -31	separation 32	sergeant -65	server 55	service 73	services 10	session -22	several 50	sexton -72	shangguan 81	shareholders 44	shares -33	sharp -30	she -19	sheets -49	shell -55	sheriff 23	sherman -77	sherry -45	shift 57	shifts 33	ships 43	shop 22	short 80	shot -26	show -48	side -27	sides 7	sign 14	similar 9	single 44	siptu 48	sister 15	site -26	sky 62	slater -53	sleep 76	slide 67	sloan -63	slovakia -27	smet 67	smith -68	socialist -49	society -56	socrates-2 65	sohrabi-far -6	soi 60	soldiers -13	solicitor 11	solicitors 40	some -7	somebody 84	someone -20	sons 56	source -61	sources 7	spaniard -27	spd 59	speaker 10	speakers 42	specialists -21	speech -53	speeches 11	speechwriter -53	spending 50	spirit 51	spokesman -48	spokesmen -51	spokesperson 34	spokeswoman 23	sponsor 41	spot -18	spring 37	staff -17	staffer -38	staffers 6	stage 27	stannard 71	star -12	start-up 67	state -48	statement -11	states -6	station 66	statistics -55	step 48	stone -53	stop -13	stopped 41	stories 33	strachan -29	strandberg -29	strategist -19	strategists -66	streak 35	street 16	strike 76	striker -30	strong 12	studies 34	suit -34	sullivan -21	summer -23	summers -27	sunday 51	superdelegates 20	superintendent 15	supervisor 60	supply -32	support 32	supporter -38	supporters -80	surgeon -49	survey -59	surveyed -61	suspect 47	suspended -6	swanson -36	swede 44	swing -6	system -75	systems 24	taking -31	talk 38	talking 41	talks 16	talmud 29	tanui 61	target -77	tasmania 39	tassigny 45	taufa'ao 42	tax 14	taxpayers 55	teachers -19	team-mates 36	teams 39	technology -39	tehran -36	telegraph 67	telephone 55	televised 45	television 12	term 14	territories 39	terrorism 25	terrorist 20	tester -63	testimony 41	texas 19	text 67	thailand 67	that 98	theory 9	these 14	they -11	this 13	those 35	tierney 82	tillery -72	time -79	times -25	tin 69	tisdale 78	todd 10	tokyo 43	told -72	tolliver 87	tomczak 61	took -37	tool -15	top 51	tour -8	town 19	towns 58	toyama 67	track -8	trade 37	trader -12	traders 48	traficom 74	transcript 62	transportation 60	treasurer 39	trial 89	tribunal 43	troops -29	trouble 13	trump -112	trust -58	tudor-mills -48	tumasyan 63	turned 51	turnout 16	tuvalu 69	twitter -29	two 25	two-thirds -19	u.s. -78	uncovered 52	unemployment 23	unesco 66	unica 35	unicef 23	union 57	unions 14	unit -27	unite -58	units 67	unity 25	university -45	unusual 61	usa -46	usda 48	usman 49	uzbekistan 47	valdivia 66	vale 40	vardar 69	vargas-dunn -62	variety -22	vermont 19	victim 59	victims 36	victory 9	view 36	viewers 42	virginia 15	vito 14	voice 8	volunteer -71	voter 12	voters -26	votes 60	voting -36	vzbv 61	wage -16	walked -34	walker -51	walkout -47	wall -15	war 57	warren -42	warrenton 15	washington 51	watch -51	watchdog 28	watchers 22	way 16	wbc 58	we 12	weapons 50	weaver -67	weber -40	website -15	weeks 72	weiss 67	went 53	white -26	whitlock 62	wife 24	williams -39	win -17	winger 58	winterbourne 39	wisconsin -26	women -47	won -6	woods 27	work -53	worker 41	workers -22	world -6	wto -64	wunder -23	ybarra -64	years 9	yes 68	yohanes 31	yonhap 9	york -43	you'll 59	you’ll 42	zaman 52	zimmerman -46	zora -68	zucker -54	’s 55
none|hear|	base 104	participle -9	past 26	present 10
none|helped|%|	false 18
none|helped|'|	false 65
none|helped|(|	false 64
none|helped|)|	false -30
none|helped|-|	false -37
none|helped|000|	false 58
none|helped|10|	false -46
none|helped|11|	false 73
none|helped|12|	false 42
none|helped|14|	false 51
none|helped|2012|	false 32
none|helped|2019|	false 56
none|helped|20|	false 46
none|helped|21-year-old|	false -16
none|helped|22|	false 49
none|helped|2|	false 44
none|helped|31-year-old|	false -59
none|helped|31|	false 52
none|helped|34|	false 14
none|helped|35|	false -14
none|helped|400|	false 38
none|helped|4|	false 29
none|helped|60|	false 28
none|helped|61|	false 56
none|helped|:|	false 32
none|helped|;|	false 14
none|helped|a/s|	false 35
none|helped|according|	true -14
none|helped|achterberg|	false -48
none|helped|acosta|	false -60
none|helped|actually|	true -59
none|helped|additional|	false 82
none|helped|administration|	false -10
none|helped|ads|	false -49
none|helped|advisers|	false -74
none|helped|adviser|	false -16
none|helped|advocates|	false -67
none|helped|ad|	false -30
none|helped|afd|	false 15
none|helped|affairs|	false 72
none|helped|after|	false 26
none|helped|again|	true 23
none|helped|agencies|	false 59
none|helped|agency|	false 14
none|helped|agent|	false 65
none|helped|aides|	false -51
none|helped|aide|	false -21
none|helped|airline|	false -6
none|helped|al-muhanzi|	false 31
none|helped|aldous-ramanathan|	false -42
none|helped|alert|	false 38
none|helped|alliance|	false -17
none|helped|allies|	false -88
none|helped|all|	false -27
none|helped|already|	true -12
none|helped|also|	true -102
none|helped|always|	true -53
none|helped|americans|	false 22
none|helped|america|	false 16
none|helped|amstutz|	false -66
none|helped|analysis|	false -61
none|helped|analysts|	false -18
none|helped|and|	false -34
none|helped|ankara|	false 60
none|helped|another|	false -31
none|helped|antiquities|	false 71
none|helped|anyone|	false 38
none|helped|ap|	false -39
none|helped|arbitrators|	false -52
none|helped|are|	true -13
none|helped|army|	false -12
none|helped|ash|	false -32
none|helped|association|	false 38
none|helped|as|	false -33
none|helped|attack|	false 35
none|helped|attendees|	false -46
none|helped|attorneys|	false -39
none|helped|attorney|	false 17
none|helped|audience|	false 44
none|helped|audit|	false -40
none|helped|australia|	false -14
none|helped|authorities|	false -18
none|helped|authors|	false -71
none|helped|axelrod|	false -39
none|helped|ayotte|	false -34
none|helped|backers|	false -38
none|helped|baker|	false 41
none|helped|ballot|	false 56
none|helped|band|	false -29
none|helped|banker|	false 57
none|helped|basis|	false 55
none|helped|battleground|	false -14
none|helped|beats|	false 49
none|helped|beat|	false -6
none|helped|beck|	false -68
none|helped|been|	true 79
none|helped|before|	false 11
none|helped|began|	false -37
none|helped|beijing|	false 70
none|helped|being|	true 40
none|helped|belhadj-sahnoun|	false -48
none|helped|bell|	false -8
none|helped|belt|	false 45
none|helped|benchmark|	false 35
none|helped|bench|	false 27
none|helped|benghazi|	false -50
none|helped|berenberg|	false -32
none|helped|berlin|	false 59
none|helped|best|	false 48
none|helped|be|	true 71
none|helped|bhardwaj|	false 61
none|helped|biden|	false -31
none|helped|biggest|	false 52
none|helped|billionaire|	false 45
none|helped|billion|	false 56
none|helped|bill|	false 40
none|helped|bipartisan|	false 49
none|helped|blackwell|	false -21
none|helped|bloc|	false 53
none|helped|bloomberg|	false 14
none|helped|blue|	false 60
none|helped|bmkg|	false -45
none|helped|board|	false -46
none|helped|bob|	false -8
none|helped|borders|	false -30
none|helped|boss|	false 42
none|helped|boston|	false 30
none|helped|both|	true 106
none|helped|boy|	false -59
none|helped|break|	false 39
none|helped|brewer|	false -64
none|helped|briefly|	true 9
none|helped|brief|	false -8
none|helped|brothers|	false 60
none|helped|brother|	false -54
none|helped|bucharest|	false 57
none|helped|bugti-zehri|	false 55
none|helped|bush|	false -63
none|helped|businessman|	false -34
none|helped|bus|	false 69
none|helped|but|	false -25
none|helped|by|	false -16
none|helped|cairo|	false 48
none|helped|california|	false -22
none|helped|call|	false 60
none|helped|came|	false 87
none|helped|campaign|	false -35
none|helped|can't|	true 35
none|helped|canada|	false 25
none|helped|canberra|	false -43
none|helped|candidates|	false -45
none|helped|candidate|	false -28
none|helped|cannot|	true 18
none|helped|can|	true 10
none|helped|can’t|	true 42
none|helped|captain|	false 40
none|helped|cardinals|	false 37
none|helped|carrier|	false 61
none|helped|carson|	false -47
none|helped|carter|	false -15
none|helped|carver|	false 51
none|helped|car|	false 68
none|helped|caucus|	false 43
none|helped|central|	false 18
none|helped|cent|	false 61
none|helped|chain|	false 64
none|helped|chairman|	false -40
none|helped|chapter|	false 65
none|helped|chief|	false -9
none|helped|china|	false -35
none|helped|christie|	false -55
none|helped|cleveland|	false -15
none|helped|clinton|	false -45
none|helped|cnn|	false -51
none|helped|coach|	false 23
none|helped|coleman|	false 34
none|helped|colleagues|	false 36
none|helped|colleague|	false -56
none|helped|college|	false -19
none|helped|column|	false 46
none|helped|comey|	false -24
none|helped|come|	false 32
none|helped|commerce|	false 69
none|helped|commission|	false 24
none|helped|committee|	false 69
none|helped|commonly|	true 48
none|helped|communiqué|	false 35
none|helped|community|	false -16
none|helped|companies|	false -25
none|helped|company|	false -85
none|helped|conference|	false 89
none|helped|congressional|	false -23
none|helped|congress|	false 17
none|helped|conservatives|	false -44
none|helped|conservative|	false 40
none|helped|consider|	false 58
none|helped|consortium|	false 45
none|helped|contract|	false -32
none|helped|convention|	false -9
none|helped|copenhagen|	false 57
none|helped|corker|	false 18
none|helped|coroner|	false -13
none|helped|corporate|	false -27
none|helped|corporation|	false 62
none|helped|corp|	false 29
none|helped|could|	true 34
none|helped|council|	false 55
none|helped|countries|	false -92
none|helped|county|	false 6
none|helped|couple|	false -42
none|helped|court|	false -34
none|helped|cps|	false 27
none|helped|crew|	false 62
none|helped|critics|	false -87
none|helped|cross|	false 65
none|helped|crowd|	false -15
none|helped|cruz|	false -24
none|helped|cuban|	false -47
none|helped|curiel|	false -63
none|helped|currently|	true 18
none|helped|current|	false 32
none|helped|cuts|	false 37
none|helped|daily|	false 54
none|helped|dantas-freire|	false 59
none|helped|data|	false -14
none|helped|daughter|	false 21
none|helped|day|	false 37
none|helped|deal|	false 83
none|helped|debate|	false -8
none|helped|delegates|	false 33
none|helped|delegate|	false 39
none|helped|delgado-finn|	false 25
none|helped|democratic|	false 89
none|helped|democrats|	false -58
none|helped|department|	false -29
none|helped|desai-brandt|	false -30
none|helped|desperately|	true 47
none|helped|devine|	false -71
none|helped|didn't|	true 13
none|helped|didn’t|	true 37
none|helped|did|	true 6
none|helped|diplomats|	false 74
none|helped|diplomat|	false -14
none|helped|directly|	true -71
none|helped|director|	false -52
none|helped|dismissed|	false 64
none|helped|district|	false -70
none|helped|division|	false 62
none|helped|dnc|	false -7
none|helped|documents|	false -57
none|helped|document|	false 15
none|helped|doesn't|	true 10
none|helped|doesn’t|	true -25
none|helped|does|	true -57
none|helped|dollar|	false -17
none|helped|don’t|	true -21
none|helped|dozen|	false 42
none|helped|do|	true 7
none|helped|drawing|	false 56
none|helped|drew|	false 55
none|helped|drivers|	false 51
none|helped|driver|	false 71
none|helped|drone|	false 54
none|helped|earlier|	false 31
none|helped|early|	false -11
none|helped|earnest|	false -45
none|helped|economists|	false -65
none|helped|ecuador|	false 66
none|helped|elders|	false -7
none|helped|electric|	false -39
none|helped|emails|	false -25
none|helped|email|	false 10
none|helped|emanuel|	false -43
none|helped|embassy|	false 57
none|helped|emotional|	false 44
none|helped|employees|	false 27
none|helped|employer|	false -37
none|helped|encrypted|	false 33
none|helped|energy|	false -36
none|helped|enthusiastically|	true -54
none|helped|envoy|	false 42
none|helped|equity|	false 55
none|helped|eskom|	false 72
none|helped|espn|	false 11
none|helped|eventually|	true -46
none|helped|everyone|	false 61
none|helped|ever|	true -11
none|helped|exchange|	false 79
none|helped|executives|	false -38
none|helped|executive|	false 55
none|helped|experts|	false -108
none|helped|faced|	false 8
none|helped|faction|	false 48
none|helped|fact|	false 33
none|helped|families|	false 56
none|helped|family|	false -69
none|helped|fans|	false 24
none|helped|farmers|	false -33
none|helped|farmer|	false 14
none|helped|fatally|	true 28
none|helped|father|	false 22
none|helped|fbi|	false -44
none|helped|fec|	false -6
none|helped|federal|	false 31
none|helped|federation|	false 80
none|helped|fedko|	false 39
none|helped|fed|	false 52
none|helped|felt|	false 53
none|helped|few|	false 10
none|helped|fia|	false 30
none|helped|fiercely|	true -17
none|helped|figures|	false 35
none|helped|file|	false -35
none|helped|filings|	false -11
none|helped|finally|	true 26
none|helped|final|	false 78
none|helped|financial|	false 52
none|helped|fiorina|	false -24
none|helped|fired|	false -24
none|helped|firmly|	true 6
none|helped|firms|	false 9
none|helped|firm|	false 47
none|helped|first-place|	false 47
none|helped|first|	true 11
none|helped|fitch|	false 27
none|helped|floor|	false -17
none|helped|forbes|	false -41
none|helped|forcefully|	true -18
none|helped|forces|	false 39
none|helped|force|	false -60
none|helped|forecasters|	false 65
none|helped|formally|	true -72
none|helped|former|	false 58
none|helped|forward|	false 52
none|helped|for|	false 75
none|helped|foundation|	false 18
none|helped|founder|	false 81
none|helped|foxe|	false -18
none|helped|francis|	false -49
none|helped|frank|	false -22
none|helped|free|	false 72
none|helped|french|	false 60
none|helped|frequently|	true -39
none|helped|friends|	false -29
none|helped|from|	false 12
none|helped|frontières|	false 45
none|helped|front|	false 63
none|helped|full|	false -20
none|helped|fundraising|	false -8
none|helped|fund|	false -26
none|helped|further|	true -13
none|helped|gaddis|	false -63
none|helped|gao|	false 53
none|helped|gap|	false 62
none|helped|gas|	false 54
none|helped|gave|	false 58
none|helped|georgia|	false 73
none|helped|germany|	false -52
none|helped|get|	false 76
none|helped|giant|	false -12
none|helped|going|	false -6
none|helped|go|	false 66
none|helped|granddaughter|	false 66
none|helped|greenberg|	false -56
none|helped|greens|	false 14
none|helped|groberg|	false -50
none|helped|ground|	false 39
none|helped|group|	false -20
none|helped|growing|	false 8
none|helped|grow|	false 23
none|helped|guard|	false 18
none|helped|gun|	false -11
none|helped|had|	true 69
none|helped|hagen|	false -27
none|helped|haldane|	false -43
none|helped|halvorsen-blyth|	false -32
none|helped|hands|	false 24
none|helped|hannity|	false -46
none|helped|hanoi|	false -62
none|helped|hardly|	true 52
none|helped|hardy|	false -40
none|helped|hasn't|	true 10
none|helped|hasn’t|	true 42
none|helped|has|	true 23
none|helped|having|	true 56
none|helped|health|	false 44
none|helped|heard|	false 87
none|helped|helped|	false -26
none|helped|here|	true -22
none|helped|hewitt|	false 13
none|helped|he|	false -37
none|helped|he’d|	true 45
none|helped|highways|	false 32
none|helped|high|	false 37
none|helped|him|	false 25
none|helped|hits|	false 66
none|helped|hit|	false 48
none|helped|hollis|	false 68
none|helped|holyrood|	false 57
none|helped|home|	false 34
none|helped|hope|	false 73
none|helped|hospitals|	false 20
none|helped|hotel|	false 35
none|helped|house|	false -17
none|helped|housing|	false -47
none|helped|hse|	false 56
none|helped|hungary|	false 36
none|helped|husband|	false -69
none|helped|iceland|	false -65
none|helped|iii|	false -40
none|helped|immediately|	true -62
none|helped|immigration|	false 37
none|helped|important|	false 48
none|helped|inc.|	false 10
none|helped|include|	false 50
none|helped|increasingly|	true -9
none|helped|industry|	false 78
none|helped|initially|	true -10
none|helped|inquiry|	false -14
none|helped|insiders|	false -44
none|helped|inspector|	false 47
none|helped|instead|	true -23
none|helped|institute|	false 95
none|helped|interest|	false 45
none|helped|international|	false 41
none|helped|interview|	false 6
none|helped|introductory|	false 52
none|helped|investigation|	false -12
none|helped|investigators|	false -8
none|helped|investors|	false -31
none|helped|in|	false -53
none|helped|iran|	false 41
none|helped|iraq|	false 58
none|helped|isn’t|	true -16
none|helped|israel|	false -77
none|helped|is|	true 16
none|helped|it|	false -28
none|helped|i|	false 46
none|helped|jaguars|	false 52
none|helped|james|	false 52
none|helped|jefferies|	false 7
none|helped|jobs|	false 48
none|helped|johnson|	false -59
none|helped|journal|	false 34
none|helped|jr.|	false -13
none|helped|judge|	false -32
none|helped|jury|	false 52
none|helped|justices|	false -15
none|helped|justice|	false -23
none|helped|just|	false -30	true -39
none|helped|järvelä-moreau|	false 45
none|helped|kalve|	false -9
none|helped|kang|	false -41
none|helped|karabeyli|	false -54
none|helped|kasich|	false -36
none|helped|keele|	false -11
none|helped|keep|	false 42
none|helped|kekona|	false -21
none|helped|kenora|	false 47
none|helped|kept|	false 40
none|helped|key|	false 34
none|helped|khan|	false 33
none|helped|korea|	false 52
none|helped|kremlin|	false 41
none|helped|kulkarni|	false -32
none|helped|lab|	false 58
none|helped|lamoureux|	false -46
none|helped|land|	false 57
none|helped|laos|	false 59
none|helped|largely|	true -34
none|helped|last|	true 59
none|helped|later|	true 25
none|helped|latter|	false -45
none|helped|lawmakers|	false 38
none|helped|lawmaker|	false -39
none|helped|lawyers|	false 12
none|helped|lawyer|	false -88
none|helped|law|	false 30
none|helped|leadership|	false -21
none|helped|leaders|	false -44
none|helped|leader|	false -29
none|helped|leading|	false 15
none|helped|left|	false -21
none|helped|lender|	false 25
none|helped|lewandowski|	false -21
none|helped|liberals|	false -12
none|helped|life|	false -21
none|helped|lines|	false -25
none|helped|line|	false 51
none|helped|lisbon|	false 39
none|helped|live|	false 51
none|helped|local|	false 44
none|helped|longer|	false 56
none|helped|long|	false -6
none|helped|looked|	false 58
none|helped|looks|	false -31
none|helped|look|	false -27
none|helped|low|	false 26
none|helped|lyle|	false 65
none|helped|made|	false -18
none|helped|magazine|	false 6
none|helped|mail|	false -20
none|helped|main|	false 39
none|helped|majority|	false 62
none|helped|manafort|	false -15
none|helped|management|	false 24
none|helped|manager|	false 18
none|helped|many|	false -51
none|helped|marchetti-pugh|	false 33
none|helped|markam|	false 35
none|helped|markets|	false 45
none|helped|marsh|	false 10
none|helped|mass|	false 62
none|helped|match|	false 50
none|helped|matter|	false -22
none|helped|mayor|	false -34
none|helped|may|	true 47
none|helped|mcconnell|	false -54
none|helped|mediators|	false 79
none|helped|media|	false -34
none|helped|members|	false -12
none|helped|member|	false -51
none|helped|memo|	false 64
none|helped|men|	false 60
none|helped|message|	false -12
none|helped|meteorology|	false 38
none|helped|me|	false 43
none|helped|miami|	false 19
none|helped|millennials|	false -49
none|helped|million|	false 9
none|helped|ministers|	false 86
none|helped|minister|	false 19
none|helped|ministry|	false -83
none|helped|minority|	false 39
none|helped|minutes|	false 71
none|helped|mission|	false -40
none|helped|model|	false -17
none|helped|monday|	true -10
none|helped|mongolia|	false 55
none|helped|month|	true -57
none|helped|moscow|	false -24
none|helped|mother|	false 23
none|helped|movement|	false 62
none|helped|move|	false 64
none|helped|mps|	false 59
none|helped|much|	false 26
none|helped|muir|	false 49
none|helped|museum|	false 12
none|helped|must|	true 25
none|helped|myanmar|	false 28
none|helped|nakagawa|	false -63
none|helped|names|	false 62
none|helped|name|	false 20
none|helped|nations|	false 57
none|helped|nea|	false 21
none|helped|necessarily|	true -24
none|helped|negative|	false -25
none|helped|nega|	false -12
none|helped|negotiations|	false -71
none|helped|neighbors|	false 60
none|helped|netanyahu|	false -29
none|helped|network|	false -10
none|helped|nevertheless|	true 26
none|helped|never|	true 31
none|helped|newspaper|	false -61
none|helped|news|	false -18
none|helped|ng’wandu|	false 41
none|helped|night|	true 26
none|helped|nketsia-quaye|	false -40
none|helped|nobody|	false 46
none|helped|nomination|	false -17
none|helped|nonetheless|	true -38
none|helped|not|	true 14
none|helped|now|	true -14
none|helped|no|	true -31
none|helped|numbers|	false -17
none|helped|nurses|	false -57
none|helped|nyangwara|	false 51
none|helped|oakes|	false 61
none|helped|obama|	false -30
none|helped|observers|	false -32
none|helped|offered|	false -10
none|helped|officially|	true 24
none|helped|officials|	false -42
none|helped|official|	false -50
none|helped|often|	true -37
none|helped|ofwat|	false 59
none|helped|of|	false 53
none|helped|ohio|	false -13
none|helped|once|	true 49
none|helped|one|	false 11
none|helped|only|	true 30
none|helped|on|	false 39
none|helped|openly|	true -52
none|helped|open|	false 42
none|helped|operatives|	false -42
none|helped|operators|	false 40
none|helped|operator|	false -71
none|helped|opponents|	false -59
none|helped|opposition|	false -10
none|helped|orders|	false 67
none|helped|organisation|	false 35
none|helped|organization|	false -37
none|helped|orlando|	false 53
none|helped|others|	false -32
none|helped|outlets|	false -52
none|helped|own|	false 52
none|helped|o’malley|	false -15
none|helped|pacs|	false -55
none|helped|pac|	false -12
none|helped|pagasa|	false 24
none|helped|palace|	false 54
none|helped|palmieri|	false -44
none|helped|pals|	false -17
none|helped|panel|	false 50
none|helped|papers|	false 61
none|helped|paper|	false -26
none|helped|paris|	false 22
none|helped|parties|	false -47
none|helped|partners|	false 84
none|helped|party|	false 29
none|helped|passenger|	false -13
none|helped|pay|	false 53
none|helped|pence|	false -41
none|helped|people|	false 23
none|helped|pepper|	false 47
none|helped|percentage|	false 49
none|helped|perez|	false -43
none|helped|personally|	true 35
none|helped|person|	false -25
none|helped|peru|	false 68
none|helped|petraeus|	false 6
none|helped|petrova-lind|	false -24
none|helped|phone|	false 77
none|helped|pickett|	false -71
none|helped|pike|	false 57
none|helped|pilot|	false 60
none|helped|plan|	false 47
none|helped|pm|	false 10
none|helped|podcast|	false 46
none|helped|podesta|	false 11
none|helped|police|	false -25
none|helped|policy|	false 31
none|helped|politely|	true 30
none|helped|political|	false 58
none|helped|politicians|	false -32
none|helped|politician|	false 6
none|helped|politico|	false -31
none|helped|polling|	false -43
none|helped|polls|	false -105
none|helped|poll|	false -145
none|helped|power|	false -11
none|helped|prentiss|	false -14
none|helped|presidential|	false 33
none|helped|president|	false -37
none|helped|press|	false -74
none|helped|previously|	true -38
none|helped|primary|	false 19
none|helped|prime|	false -48
none|helped|princess|	false 45
none|helped|privately|	true 6
none|helped|private|	false 76
none|helped|probably|	true 8
none|helped|programme|	false 23
none|helped|program|	false 42
none|helped|project|	false -29
none|helped|prosecutors|	false -56
none|helped|protesters|	false 59
none|helped|publicly|	true -83
none|helped|pushing|	false 17
none|helped|putin|	false -41
none|helped|pyo|	false 36
none|helped|qatar|	false 67
none|helped|quickly|	true -33
none|helped|quillon|	false -53
none|helped|race|	false 25
none|helped|radio|	false 58
none|helped|rahimov|	false -27
none|helped|railway|	false -16
none|helped|rail|	false -39
none|helped|rally|	false -46
none|helped|really|	true -50
none|helped|recently|	true -29
none|helped|records|	false -55
none|helped|record|	false 53
none|helped|red|	false 82
none|helped|referred|	false 79
none|helped|regulator|	false -6
none|helped|reid|	false -35
none|helped|release|	false -45
none|helped|repeatedly|	true -6
none|helped|reported|	false 49
none|helped|reporter|	false -11
none|helped|reports|	false -78
none|helped|report|	false -64
none|helped|representatives|	false -27
none|helped|republicans|	false -65
none|helped|republican|	false 31
none|helped|research|	false -44
none|helped|residents|	false -28
none|helped|resident|	false 54
none|helped|resources|	false 64
none|helped|rest|	false -33
none|helped|retailer|	false 76
none|helped|review|	false -6
none|helped|reynolds|	false -52
none|helped|rights|	false 56
none|helped|rivals|	false -12
none|helped|rome|	false 66
none|helped|room|	false 24
none|helped|rua|	false 54
none|helped|rubio|	false -36
none|helped|ruling|	false 22
none|helped|russia|	false 60
none|helped|said|	false 64
none|helped|salas|	false -39
none|helped|same|	false 100
none|helped|sanders|	false -42
none|helped|sandhu|	false -50
none|helped|saturday|	true -37
none|helped|says|	false 62
none|helped|schlafly|	false -12
none|helped|scholars|	false 38
none|helped|schultz|	false -55
none|helped|scientists|	false 25
none|helped|scientist|	false -24
none|helped|scotland|	false 9
none|helped|search|	false 45
none|helped|second|	false 61
none|helped|secretary|	false 28
none|helped|securities|	false -35
none|helped|senate|	false 73
none|helped|senators|	false -65
none|helped|separately|	true 53
none|helped|sergeant|	false -65
none|helped|services|	false 56
none|helped|service|	false 43
none|helped|session|	false -22
none|helped|several|	false -16
none|helped|sexton|	false -66
none|helped|sharp|	false -14
none|helped|sheriff|	false -45
none|helped|sherry|	false -45
none|helped|she|	false -24
none|helped|shot|	false -28
none|helped|should|	true 69
none|helped|sides|	false -29
none|helped|similar|	false 9
none|helped|simply|	true 83
none|helped|singer|	false 6
none|helped|single|	false 44
none|helped|slater|	false -53
none|helped|smith|	false -27
none|helped|social|	false 57
none|helped|society|	false 59
none|helped|soldiers|	false -14
none|helped|sometimes|	true 33
none|helped|some|	false 10
none|helped|son|	false 65
none|helped|sound|	false 74
none|helped|sources|	false 16
none|helped|source|	false -46
none|helped|spaniard|	false -27
none|helped|speakers|	false 40
none|helped|speaker|	false 67
none|helped|specialists|	false -21
none|helped|specifically|	true -70
none|helped|speech|	false -47
none|helped|spending|	false 38
none|helped|spokesman|	false -23
none|helped|spokesmen|	false -59
none|helped|spokesperson|	false -38
none|helped|spokeswoman|	false 35
none|helped|spot|	false 36
none|helped|staff|	false 43
none|helped|stage|	false 35
none|helped|started|	false 42
none|helped|state|	false 34
none|helped|still|	true -21
none|helped|stopped|	false 41
none|helped|stop|	false -13
none|helped|strachan|	false -29
none|helped|strandberg|	false -57
none|helped|strategists|	false -64
none|helped|street|	false 29
none|helped|strongly|	true -23
none|helped|strong|	false 67
none|helped|sunday|	true 33
none|helped|supervisor|	false 66
none|helped|supporters|	false -54
none|helped|surveyed|	false -61
none|helped|survey|	false -85
none|helped|swing|	false -15
none|helped|system|	false -37
none|helped|take|	false 23
none|helped|taking|	false -31
none|helped|talking|	false 55
none|helped|talks|	false 36
none|helped|talk|	false 67
none|helped|tanui|	false 61
none|helped|tassigny|	false 45
none|helped|tax|	false 70
none|helped|teacher|	false -11
none|helped|team|	false -81
none|helped|technology|	false -43
none|helped|tehran|	false -33
none|helped|televised|	false 45
none|helped|terrorism|	false 54
none|helped|terrorist|	false 20
none|helped|text|	false 52
none|helped|that|	false 23
none|helped|then|	true -31
none|helped|they|	false -38
none|helped|third|	false -20
none|helped|this|	false 103
none|helped|thursday|	true -21
none|helped|times|	false -39
none|helped|time|	false -49
none|helped|todd|	false 10
none|helped|tokyo|	false 43
none|helped|told|	false -66
none|helped|tolliver|	false 87
none|helped|took|	false -21
none|helped|top|	false 51
none|helped|tour|	false -62
none|helped|toyama|	false 67
none|helped|to|	false 11
none|helped|traders|	false 89
none|helped|trade|	false 43
none|helped|trial|	false 65
none|helped|tribunal|	false 42
none|helped|troops|	false -42
none|helped|trouble|	false 50
none|helped|trump|	false -50
none|helped|tuesday|	true -38
none|helped|tumasyan|	false 63
none|helped|turned|	false 51
none|helped|turnout|	false 43
none|helped|twice|	true 62
none|helped|twitter|	false -50
none|helped|two-thirds|	false -14
none|helped|typically|	true -29
none|helped|u.s.|	false -56
none|helped|ukraine|	false -61
none|helped|uncovered|	false 52
none|helped|unemployment|	false 27
none|helped|unesco|	false 66
none|helped|unica|	false 35
none|helped|unicef|	false 23
none|helped|unions|	false 51
none|helped|union|	false 26
none|helped|unite|	false -58
none|helped|unity|	false 49
none|helped|unit|	false -15
none|helped|university|	false -28
none|helped|unusual|	false 61
none|helped|usda|	false 48
none|helped|usually|	true 68
none|helped|uzbekistan|	false 47
none|helped|vargas-dunn|	false -62
none|helped|vietnam|	false 63
none|helped|vito|	false 14
none|helped|voice|	false 35
none|helped|voters|	false -19
none|helped|voting|	false 54
none|helped|wage|	false -16
none|helped|walker|	false -68
none|helped|washington|	false 53
none|helped|wasn’t|	true 21
none|helped|was|	true 39
none|helped|watchdog|	false -42
none|helped|watchers|	false 22
none|helped|watch|	false -14
none|helped|wbc|	false 58
none|helped|we'd|	true -16
none|helped|weapons|	false 50
none|helped|weaver|	false -53
none|helped|website|	false -6
none|helped|wednesday|	true -35
none|helped|weeks|	false 53
none|helped|week|	true -83
none|helped|went|	false 57
none|helped|were|	true 58
none|helped|we|	false 11
none|helped|when|	false -53
none|helped|where|	false 46
none|helped|which|	false -38
none|helped|while|	false 18
none|helped|whitlock|	false 71
none|helped|who|	false 21
none|helped|widely|	true -22
none|helped|wife|	false -9
none|helped|will|	true 33
none|helped|without|	false 31
none|helped|woman|	false 7
none|helped|women|	false -53
none|helped|won|	false -6
none|helped|words|	true 88
none|helped|workers|	false -45
none|helped|work|	false -41
none|helped|world|	false -11
none|helped|wouldn’t|	true -53
none|helped|wunder|	false -23
none|helped|years|	false 49
none|helped|year|	true -12
none|helped|yesterday|	true -57
none|helped|yet|	true 7
none|helped|yonhap|	false 9
none|helped|you'll|	false 59
none|helped|you|	false 77
none|helped|you’ll|	false 42
none|helped|zambia|	false 61
none|helped|zealand|	false 51
none|helped||	false -43
none|helped|–|	false -26
none|helped|—|	false -21
none|helped|’s|	false 20
none|helped|’|	false 39
none|highlight|	participle 12	past -16	present 12
none|hint|	past -48	present 10
none|hit|	base 52	present 15
none|hold|	base 36	participle 48	past 7	present 65
none|hope|	base 47	participle -7	past -38	present -20
none|identify|	base -21	past 19
none|imagine|	base 63	past 52
none|imply|	participle -40
none|indicate|	base -32	past -13	present 14
none|inform|	past -18
none|insist|	past -62	present 6
none|instruct|	past 16
none|insult|	present 27
none|intend|	base 32	present -39
none|interrupt|	past -8
none|introduce|	participle 6	past 58
none|inverted|	judging 47	past 37	present 56	saying 42
none|invite|	past 35
none|invoke|	past -26
none|issue|	base -13	past 25	present 109
none|joke|	base 6	past 46	present 15
none|judging|	base 7	participle -12	past 11	present 8
none|knock|	base 74
none|know|	participle 6	present -47
none|label|	past -12
none|lambaste|	past -48
none|lament|	past -43
none|lash|	past 37
none|laugh|	past 65	present 40
none|learn|	base 52	participle -7	past -19
none|liken|	past -55
none|like|	base 12	past 45	present 56
none|list|	base 106	participle -13	past 8	present 15
none|lobby|	base 86	past -7
none|love|	base 15	past 19
none|maintain|	base 31	past 25	present 9
none|mean|	base 24	participle 97	past -7	present 54
none|mention|	base -35	participle -53	past -8	present 20
none|message|	base 35	present -21
none|mock|	participle -56	past 32
none|murmur|	present 57
none|name|	base 51	past 18	present 97
none|need|	base 20	past 14	present 52
none|negated|	false 15	true -9
none|nominate|	participle 36	past -18
none|note|	base 15	participle -38	past -16
none|object|	base 63	past 21
none|observe|	past -49
none|offer|	participle -29	past 47	present 28
none|oppose|	base -19	participle 34	past -6	present -20
none|order|	base 11	past 12	present 119
none|outline|	participle -26
none|paint|	base 27	past 42	present -53
none|persuade|	base -13	past 7
none|phone|	base 75	present 45
none|plan|	base 16	past 28
none|plead|	past 31
none|pledge|	base -22	participle -49	past 25	present 16
none|point|	base 35	participle -49	past -8	present 30
none|portray|	past -26
none|post|	base 26	participle 7	past 18	present -14
none|praise|	base -14	participle -24	past 20	present -50
none|pray|	past 59
none|predict|	base -7	past -33	present -11
none|prefer|	base 16	present -58
none|present|	past 61	present 12
none|press|	base 25	past 30
none|promise|	participle -39	past 20	present 22
none|propose|	participle -15	past -8
none|protest|	base 63	past 66
none|prove|	base -21	past 46	present 53
none|purport|	past 62
none|question|	base 28	participle -28	past -15
none|quote|	base -6	participle -6	past 46	present 39
none|rail|	base 28	past -57
none|raise|	base 94	participle 89	past -15	present 81
none|rank|	base 26	participle 7	past 85	present -11
none|rate|	base 83	participle 72	past 60	present 71
none|read|	participle 49	past 61
none|realize|	past -8
none|reason|	base 40	present 71
none|rebuff|	past 36	present 52
none|rebuke|	past -26
none|recall|	base 7	participle -76	past 24
none|reckon|	past -49
none|recognize|	base -14	participle 29	past -47	present -26
none|recommend|	base 7	past -27	present -57
none|record|	base 25	past 25	present -42
none|recount|	base 72	past -17
none|reference|	participle -7	past -40
none|refer|	base 9	participle -66	past 58	present -10
none|reflect|	base 21	participle 33	past 18	present 21
none|refuse|	base -10	participle 6	past 27	present -24
none|regard|	past -46
none|regret|	base 47	participle 35	past 56
none|reiterate|	past -10
none|reject|	base -9	participle -23	present 81
none|relate|	past 31
none|relative|	base 13	judging -7	participle 8	saying 22	thinking 11
none|remark|	past -57	present 34
none|remember|	base -6	present -9
none|remind|	participle -34	past 43
none|rename|	past 51
none|repeat|	base 18	participle 11	past 16
none|reply|	base 32
none|report|	base 11	participle -8	past 16	present -50
none|request|	base 102	past -10	present -26
none|respond|	base 8	participle 35	past -7
none|retort|	past -52
none|retweet|	past -10
none|reveal|	base 17	participle -63	past -16	present -14
none|rule|	base -28	participle 89	past -21	present 53
none|saying|	base 7	participle 9	present 11
none|say|	base -9	participle -13	past -27	present -17
none|scold|	present 44
none|seek|	base 20	participle -12
none|see|	base -19	participle 35	past 26	present 9
none|shared|	base 20	judging -9	participle -13	past -32	present 18
none|shoot|	past 58
none|shout|	past -6
none|show|	base -21	participle 31	past 20	present -34
none|shrug|	past -13
none|signal|	base -9	past 16	present -19
none|sign|	base 20	participle 51	past 21	present 38
none|sing|	base 39	participle 39	past 99	present 21
none|slam|	participle -36	past -49	present -10
none|slap|	past -16
none|slate|	base 60	past 49
none|snap|	base 55
none|speak|	base 63	participle 64	past 17	present 17
none|speculate|	base -10
none|state|	base 59	participle -72	past -80	present 84
none|stress|	past -28
none|subject|name|	judging 18	saying 7	source 10	thinking 36
none|subject|noun|	judging 9	source -15	thinking -7
none|subject|pronoun|	judging -18	saying 8	thinking 12
none|submit|	past 7
none|suggest|	base -17	participle -44	past -80	present 28
none|support|	base -8	participle 18	past -35	present -6
none|suspect|	base 42	past -36	present -15
none|swear|	present -8
none|tag|	base 45
none|talk|	base 37	participle 28	past -33	present 14
none|tell|	base -16	participle 15	present 15
none|testify|	participle 14
none|text|	base 67	past 39	present 46
none|thank|	base 50	participle -65	past 45	present 80
none|thinking|	base 11	participle 9	past 6	present 16
none|think|	base -19	participle 18	past 21	present -21
none|threaten|	participle 6	present 34
none|title|	base 78	past -23	present 40
none|tout|	past -17
none|to|false|	base 17	participle -7	present 15
none|to|true|	participle 53	past 29	present 29
none|treat|	past 51
none|trust|	base 9	past -8	present 40
none|try|	base 23	participle 10	past 52	present 65
none|tweet|	base 22	participle -34	past -21
none|understand|	base -29	past 62	present -36
none|urge|	past -7	present 65
none|use|	base 125	participle 32	past 42	present 28
none|utter|	past 36
none|venture|	base 71
none|verify|	past 53
none|view|	base -20	past 18	present -23
none|voice|	base 73
none|volunteer|	base 63	past 18	present 66
none|vote|	base -12	participle 12	present 95
none|vow|	participle -26	past -48	present -48
none|want|	past -21	present 38
none|warn|	base 7	past -15	present 41
none|wave|	base 51	participle 62	past 47	present 46
none|weigh|	base 40	participle 48	past -10	present 67
none|welcome|	base -13	past 35
none|wish|	base 7	past 21
none|wonder|	base -12	participle 18	past 12
none|worry|	past -82	present 51
none|write|	base 19	participle -14
start|	after -9	before -29	late -18	source 11
start|after|	add 32	admit -7	argue 53	ask -53	call -44	champion -47	consider -25	explain -9	find -46	hear 42	insist -24	lobby -37	note 40	promise -27	recall -12	reply 49	report -61	rule 11	say -9	show 25	sing -32	suggest 70	tell 9	thank -42	think -12	vote -46	write 47
start|after|add|	auxiliary 26	coordinator 57	none 49	verb -13
start|after|add|first|	and 57	was -46
start|after|admit|	none -7
start|after|adverb|none|	saying -11
start|after|adverb|	preposition -45	word 16
start|after|adverb|verb|	saying 28
start|after|argue|	adverb -13	auxiliary 43	none 22
start|after|asks|false|	auxiliary 6	none -35	to 13
start|after|asks|true|	auxiliary 55	none -35
start|after|auxiliary|	adverb 88	auxiliary 57	determiner -54	preposition -8	quote 64	that 61	verb-thinking 83
start|after|auxiliary|auxiliary|	saying 95	thinking -14
start|after|auxiliary|none|	judging -29	saying 35
start|after|auxiliary|to|	saying -13
start|after|auxiliary|verb|	saying -23
start|after|before|	, -9
start|after|believe|	auxiliary -23	none 17	word 29
start|after|believe|first|	is -68
start|after|call|	verb -34
start|after|capital|	auxiliary -6	possessive -47	verb-saying -25	word 10
start|after|capital|auxiliary|	saying 65
start|after|champion|	auxiliary -47
start|after|coordinator|auxiliary|	judging -44	saying 17
start|after|coordinator|	capital -59	determiner 36	pronoun 77	word -24
start|after|coordinator|none|	saying 12
start|after|coordinator|verb|	saying -10
start|after|determiner|	capital 10	preposition 30	word -35
start|after|determiner|marks|	judging -44
start|after|determiner|none|	saying -17	thinking -54
start|after|determiner|verb|	saying -28
start|after|explain|	auxiliary 9
start|after|explain|first|	is 56
start|after|first|	a -65	adding -40	and -29	because 6	but 49	citing -48	could 26	director -42	for -29	grammar -45	had -14	has -8	have 20	he 59	her 22	including 53	is 21	it 46	of -16	one 53	she -16	that 74	the 6	they 47	to 24	were 22	when -6	which -18	who -56	will 45	would -38
start|after|judging|	auxiliary -56	base -67	coordinator -51	determiner -67	past -52	present -55	word -69
start|after|judging|first|	and -43	the -50
start|after|note|	auxiliary 52	none 55	word -41
start|after|opening|auxiliary|	true 61
start|after|opening|capital|	false 67	true -58
start|after|opening|coordinator|	false 28
start|after|opening|determiner|	false -28	true -8
start|after|opening|preposition|	false 26	true 28
start|after|opening|pronoun|	false -41	true -21
start|after|opening|quote|	false -81
start|after|opening|subordinator|	false 61	true 24
start|after|opening|that|	true -49
start|after|opening|word|	false -15	true -9
start|after|order|direct|	judging -81	saying 45	thinking -12
start|after|order|inverted|	judging -60	saying -94
start|after|preposition|auxiliary|	saying -73
start|after|preposition|	determiner -61	word -17
start|after|preposition|none|	saying -40
start|after|preposition|verb|	saying 6
start|after|promise|	auxiliary -27
start|after|pronoun|	verb-thinking 44	word 56
start|after|pronoun|verb|	saying 47
start|after|recall|	auxiliary 34	none -31
start|after|reply|	auxiliary 53
start|after|report|first|	citing -29
start|after|report|	none -29	verb -54	verb-judging -29
start|after|rule|	auxiliary 11
start|after|saying|	auxiliary 24	base 32	capital 21	coordinator 26	determiner -12	participle -53	preposition -57	pronoun 23	that 74	verb-judging -27	verb-saying -74	word 8
start|after|saying|first|	a -50	adding -40	and -6	because 6	but 61	citing -48	could 26	director -42	for -7	had -14	have 61	it 46	of -16	one 61	she -16	that 74	the 8	they 47	to 24	when -6	who -56	will 45	would -38
start|after|say|	capital 38	coordinator 131	determiner -21	marks -9	none -43	preposition -60	pronoun 14	that 49	to -13	verb-judging -12	verb-saying -39	verb-thinking -29	word 63
start|after|say|first|	a -40	adding -40	and 123	because 30	but 55	could 23	director -42	for -7	had -35	is 21	she -16	that 49	they 42	was -42	when -6	who -44	would -44
start|after|sing|	verb -32
start|after|subordinator|auxiliary|	saying 47
start|after|subordinator|none|	saying -34
start|after|subordinator|	preposition -49	pronoun 30	word -24
start|after|subordinator|verb|	saying -19
start|after|suggest|	auxiliary 44	verb 42
start|after|tell|	verb 23
start|after|thank|	determiner -42
start|after|that|	auxiliary 41	determiner 64
start|after|that|auxiliary|	saying 37
start|after|that|verb|	saying 63
start|after|thinking|	auxiliary 41	base -14	determiner -30	past 28	preposition -44	present -41	word -23
start|after|thinking|first|	a -47
start|after|think|	none -14
start|after|verb-judging|none|	saying -22
start|after|verb-judging|	word -21
start|after|verb-saying|auxiliary|	saying -60
start|after|verb-saying|	determiner -55	that -46
start|after|verb-saying|none|	saying -39
start|after|verb-saying|verb|	saying -47
start|after|verb-thinking|	determiner 59	preposition 9
start|after|verb-thinking|none|	saying -20
start|after|verb|false|auxiliary|	judging -53	saying 31	thinking -35
start|after|verb|false|marks|	judging -32	saying 12
start|after|verb|false|none|	judging -43	saying 6	thinking -39
start|after|verb|false|to|	judging -53	saying 16
start|after|verb|false|verb|	judging -9	saying 22	thinking 32
start|after|verb|true|auxiliary|	saying 19
start|after|verb|true|marks|	saying -8
start|after|verb|true|none|	judging -43	saying -36	thinking -7
start|after|verb|true|to|	saying 13
start|after|verb|true|verb|	saying -24
start|after|vote|	determiner -42	none -39
start|after|words|10-15|false|	auxiliary -31	none -15	verb -17
start|after|words|10-15|true|	auxiliary 14	none -38	to 29	verb -11
start|after|words|1|false|	auxiliary 15	marks 17	none 37	verb 15
start|after|words|2|false|	auxiliary 11	marks -18	none -36	to 28	verb 18
start|after|words|2|true|	auxiliary 54	none -35
start|after|words|3|false|	auxiliary -10	none -14	to -57	verb 47
start|after|words|3|true|	verb 53
start|after|words|4-5|false|	auxiliary 85	none 30	to 49	verb 69
start|after|words|4-5|true|	auxiliary 19	none 21	verb -89
start|after|words|6-9|false|	auxiliary -36	marks -44	verb -28
start|after|words|6-9|true|	marks -8	none -9	to 11
start|after|word|	auxiliary 28	coordinator -56	determiner 47	quote -56	word -7
start|after|word|auxiliary|	saying 45
start|after|word|marks|	saying -56
start|after|word|none|	judging -41	saying -9	thinking 13
start|after|word|to|	saying 45
start|after|word|verb|	saying 13
start|after|write|	coordinator -33	marks 72	word 63
start|after|write|first|	and -33
start|asks|	accuse -56	agree -72	allow 14	announce -56	answer -8	argue -80	ask 37	attack 18	back -66	call 18	care 46	charge -85	cite -39	comment 28	compare 17	confirm -43	consider -8	continue 10	credit 33	debate -24	describe 41	disagree -20	discuss 22	dismiss -51	echo -55	email -64	expect -81	explain 37	favor 17	feel -44	find -19	hear -52	hold 11	how 53	if 53	issue -49	joke -42	laugh -36	like -6	mention -62	name -28	need 32	note -8	object -52	offer -63	order -49	outline 21	plan -38	point 14	praise -43	predict -50	present -51	press -60	promise -60	propose -48	protest -39	question 26	raise -56	recall 36	record -64	refer -54	refuse -61	remember -7	respond -54	reveal -15	rule -78	say -54	see 13	seek -44	shoot -46	show -18	speak 10	state -65	support -76	talk 37	thank -85	think 30	try 10	understand 23	urge -59	use -56	view -8	volunteer -28	vote -61	want 49	what 21	when -39	where -26	whether 29	which -14	who -15	why 43	wonder 9	worry 17	write 33
start|asks|accuse|	past -56
start|asks|agree|	base -61	past -30
start|asks|announce|	past -57
start|asks|argue|	past -48
start|asks|ask|	base 32	participle 27	past 30	present -46
start|asks|back|	base -51	past -67
start|asks|believe|	present -61
start|asks|call|	past -118
start|asks|care|	base 32
start|asks|comment|	base 34
start|asks|compare|	past -44
start|asks|confirm|	past -43
start|asks|consider|	base -55	participle -10	past -13
start|asks|credit|	base -89
start|asks|debate|	base -63
start|asks|decide|	participle 14	present -55
start|asks|describe|	past 20
start|asks|disagree|	base -20
start|asks|discuss|	base 26	past -20
start|asks|dismiss|	past -51
start|asks|email|	base -61
start|asks|expect|	past -67
start|asks|explain|	base 21	past 9	present 37
start|asks|feel|	past -44
start|asks|find|	base -78	past -69
start|asks|hold|	participle -43	present -43
start|asks|introduce|	past -68
start|asks|issue|	base -41
start|asks|joke|	past -42
start|asks|know|	past -43	present 9
start|asks|laugh|	past -25
start|asks|like|	base -6
start|asks|mention|	base -58	past -29
start|asks|name|	past -26
start|asks|need|	base 36
start|asks|note|	past -9
start|asks|object|	past -64
start|asks|offer|	past -50
start|asks|order|	past -49
start|asks|plan|	present -38
start|asks|point|	present 10
start|asks|praise|	past -36
start|asks|press|	base -48
start|asks|promise|	past -57
start|asks|propose|	past -48
start|asks|question|	base 9	participle 44	past 10	present 8
start|asks|raise|	base -34
start|asks|recall|	past 38
start|asks|refer|	past -54
start|asks|refuse|	past -61
start|asks|remember|	base -52	past 19
start|asks|respond|	base -63
start|asks|say|	base -39	participle 30	past -35	present -64
start|asks|show|	base 27	participle -12	past -12	present -40
start|asks|speak|	past 11
start|asks|state|	base -43	present -57
start|asks|support|	base -59	past -38
start|asks|talk|	participle 24
start|asks|tell|	base 29	past -112
start|asks|thank|	past -85
start|asks|think|	past 15
start|asks|try|	participle 10
start|asks|understand|	base 15
start|asks|urge|	past -59
start|asks|use|	base -35	past -43
start|asks|vote|	base -59
start|asks|want|	past 64	present -54
start|asks|wonder|	base 40	participle -14
start|asks|write|	past 33
start|before|(|auxiliary|	preposition -45	saying -29
start|before|(|	capital -78
start|before|(|none|	preposition -27	saying -34	thinking 30
start|before|(|verb|	saying -42	word -15
start|before|,|none|	saying -31
start|before|,|	preposition -39	subordinator -22	word -36
start|before|,|verb|	, -39	saying -39	thinking -42
start|before|-|auxiliary|	saying -59
start|before|-|	capital -70
start|before|-|verb|	saying 18
start|before|according|	( -55	) -59	, -24	- -29	adverb 18	auxiliary -16	coordinator 19	determiner -6	none 22	stop 10	subordinator 45	to -43	verb 13	verb-saying 60	word -6
start|before|according|first|	a -42	and -24	at 16	but 9	clinton 15	hillary 11	in 31	it -28	london -22	more 12	mrs. 19	of 56	one -28	sanders 14	the 11	there 25	trump -10	washington -25
start|before|according|source|auxiliary|	, -16	preposition -11	stop 13	word -17
start|before|according|source|none|	, -16	capital 34	preposition 33	stop -11	word 24
start|before|according|source|to|	, -14	stop 18
start|before|according|source|verb|	, 18	adverb 51	capital -43	stop 7	verb-saying 67	word -12
start|before|	accuse -41	acknowledge -46	add -18	admit -82	advise -46	affirm -57	agree -33	aim -42	allege -54	allow -50	announce 7	answer -68	apologise -43	appeal -63	applaud -33	argue -17	ask -100	assume -45	assure -43	attack -98	attribute -34	back -90	believe -6	blame -57	blast -49	boast -45	call -31	care -79	cast -44	caution -56	challenge 13	champion -60	charge -78	chip -25	cite -63	claim -80	commend -27	comment -75	compare -58	complain -8	concede -73	conclude 59	confirm 18	consider 33	contend -53	continue -91	counsel -44	counter -47	credit -60	criticize 11	debate -73	decide -72	decline -82	decry -54	deem 20	defend -59	deliver -52	demand -64	deny -101	disagree -60	discuss -43	dismiss -55	dispute -62	doubt -43	echo -45	email -78	endorse -78	estimate 36	expect -77	explain -55	express -63	favor -66	fear -67	feel -38	figure -41	find 15	fire -64	forecast -69	hail -56	hint -31	hit -43	hold -81	hope -58	indicate -16	inform -58	insist -26	intend -42	interpret -48	introduce -33	invite -56	invoke -45	issue -74	joke -19	knock 15	know -85	lament -69	laugh -56	learn -36	like -13	list -78	maintain -72	mean 6	mention -45	message -6	mock -22	name -70	need -71	nominate -50	offer -28	oppose -39	order -78	persuade -43	phone -46	plan -63	plead -64	pledge -58	point -50	post -19	praise -56	predict 27	present 17	press -45	promise -83	propose -58	prove -52	question -69	quote -48	rail -66	raise -73	rank -62	rate -36	reason -56	recall -72	recommend -84	record 35	recount -49	refer -34	reference -53	reflect -64	refuse -38	reiterate -47	reject -40	relate -38	remark -24	remember -59	remind -17	repeat -68	reply 8	report 48	respond 28	retort -31	reveal -9	rule 24	see -71	seek -78	shoot -54	show 16	shrug -65	sign -98	signal -54	sing -71	slam -38	speak -79	state -56	stress -61	suggest -20	support -10	talk -78	tell 19	testify -60	thank -35	trust -49	try -72	tweet 7	understand -52	urge -79	venture -35	view -43	voice -59	volunteer -48	vote -85	vow -15	want 21	warn -7	wave -49	weigh -49	welcome -66	wonder -53	worry -60	write 22
start|before|accuse|	auxiliary -26	capital -81	determiner -47	none -29	preposition -34	verb -43	word -21
start|before|accuse|first|	a -37	in -30	the -33
start|before|acknowledge|	auxiliary -30	capital -40	determiner -40	none -23	preposition -32	that -43	verb -31
start|before|add|	, -77	auxiliary 23	capital 58	determiner -93	none -29	preposition -63	pronoun -13	stop 27	verb -83
start|before|add|first|	he -13	the -68
start|before|admit|	, -55	auxiliary -55	capital -36	determiner -37	none -57	preposition -35	pronoun -55	that -17
start|before|admit|first|	bastian -20	the -37
start|before|adverb|none|	saying -28
start|before|adverb|	word -41
start|before|advise|	capital -35	none -28	preposition -39
start|before|affirm|	capital -68	none -51
start|before|agree|	capital -75	none -67	preposition -82	stop 10	verb -55
start|before|agree|first|	the 9
start|before|aim|	none -35	preposition -45
start|before|allow|	none -38	preposition -45
start|before|announce|	auxiliary -54	capital 41	determiner -84	none 17	preposition 13	pronoun -49	stop -56	that -50	verb 47	word -38
start|before|announce|first|	on -38	the -51
start|before|answer|	auxiliary -46	capital -63	none -36	preposition -27	that -59	verb -57
start|before|answer|first|	asked -63
start|before|apologise|	capital -20	determiner -40	none -25	preposition -40
start|before|apologise|first|	the -40
start|before|appeal|	capital -35	determiner -31	none -35	preposition -60	verb -25	word -25
start|before|appeal|first|	denver -25
start|before|applaud|	capital -31	none -30	subordinator -26
start|before|apposed|judging|none|	determiner -16	preposition -48
start|before|apposed|judging|verb|	preposition -52
start|before|apposed|saying|auxiliary|	preposition 22	stop -92
start|before|apposed|saying|none|	capital -63	determiner -83	preposition 53	pronoun -72	stop -65	that -65	word -50
start|before|apposed|saying|verb|	determiner -49	stop 19
start|before|apposed|thinking|verb|	preposition -41
start|before|apposition|judging|none|	adverb -63	capital -45	determiner -47	preposition -94	pronoun -59	that -15	verb-judging -29	verb-saying -13	word -30
start|before|apposition|judging|verb|	determiner -30	preposition -36	stop -30
start|before|apposition|saying|auxiliary|	capital -54	determiner -54	stop -77	that -29	word -51
start|before|apposition|saying|none|	adverb -33	auxiliary -13	capital -140	determiner -122	preposition -131	pronoun -62	stop -93	subordinator -84	that -45	verb-saying -22	word -123
start|before|apposition|saying|to|	that -25
start|before|apposition|saying|verb|	capital -40	determiner -99	preposition 10	pronoun -72	stop 8	subordinator -31	that -46	word -69
start|before|apposition|thinking|none|	capital -30	determiner -33	preposition -82	pronoun -41	word -38
start|before|argue|	, -43	adverb -36	auxiliary 16	capital -50	determiner -39	none -28	preposition -6	subordinator -24	that -23	to -30	verb -14
start|before|argue|first|	giles -18	in -31	senior -32	speaking -30	the -33
start|before|asks|false|	none -44	to -40
start|before|asks|true|	auxiliary 34	to -57	verb 7
start|before|ask|	adverb -15	auxiliary -53	capital -91	determiner -66	none -76	preposition -71	stop -48	subordinator -57	that -39	to -21	verb -51	word -29
start|before|ask|first|	a -34	abu -18	at -23	during -26	her -20	his -13	in -64	oil -13	paul -15	that -39	the -51	their -8	wing -13
start|before|assure|	none -43	preposition -56
start|before|attack|	capital -77	determiner -45	none -74	preposition -82	verb -41	word -33
start|before|attribute|	capital -19	determiner -22	none -34	subordinator -29
start|before|attribute|first|	because -29	executive -19
start|before|auxiliary|	capital -41	verb-saying -49	word -49
start|before|auxiliary|none|	saying -61	word -23
start|before|auxiliary|verb|	judging -17	saying -9	stop -6
start|before|back|	auxiliary -44	capital -78	coordinator -38	determiner -34	none -82	preposition -82	stop -40	subordinator -55	to -33	verb -60	word -32
start|before|back|first|	at -17	in -15	the -56
start|before|before|	 -84	! -64	) -36	: -85	; -57	? 22	start -10
start|before|believe|	, 21	auxiliary -15	capital -49	determiner -19	none -37	pronoun 28	subordinator -53	that -31
start|before|believe|first|	the -45
start|before|blame|	capital -45	determiner -62	none -48	preposition -38	stop -49	verb -27	word -29
start|before|blame|first|	democratic -47	réka -33	the -23	vind -27
start|before|blast|	preposition -52
start|before|call|	, -33	auxiliary -64	capital -6	coordinator -34	determiner -62	none -9	preposition -18	pronoun -88	quote -70	stop -31	verb -108	word -51
start|before|call|first|	a -41	argentina -46	growers -51	her -20	his -25	in -55	its -31	jolyon -39	oatly -46	on -22	one -17	the -25
start|before|capital|	& -32	' 16	( -136	- -20	adverb -20	auxiliary 21	capital -38	coordinator 33	possessive 13	preposition 6	that 91	verb-judging -90	verb-saying -47	verb-thinking -31	– 63	— -107	’ -57
start|before|capital|auxiliary|	, 23	: -41	adverb -28	auxiliary -45	coordinator -7	determiner -43	end 14	preposition 11	pronoun -21	saying 16	source -6	stop -10	subordinator 11	thinking -122	word 38
start|before|capital|none|	' -39	, 22	- -57	: -79	auxiliary -113	capital 33	coordinator -120	determiner -109	end -123	judging -7	possessive -53	pronoun -10	saying -29	source -15	stop -11	subordinator -119	that -96	thinking -30	verb-judging -64	verb-saying -7	verb-thinking -88	word -30	’ -43
start|before|capital|to|	auxiliary -25	capital -63	determiner -20	end -57	judging -42	preposition 20	pronoun -44	saying -44	source 7	stop -6	subordinator -47	that -42	thinking -43	word -30
start|before|capital|verb|	) -35	, 31	: 22	adverb -29	auxiliary -41	capital -87	coordinator -73	determiner 11	end 19	judging -109	preposition 20	pronoun 27	quote -66	source 26	stop -24	subordinator -41	verb-saying 52	verb-thinking 22	word -22
start|before|care|	capital -37
start|before|cast|	determiner -27	preposition -37	verb -40
start|before|caution|	capital -31	coordinator -69	none -56
start|before|challenge|	capital 18	none -81	preposition 10
start|before|champion|	, -48	capital -59	none -60	preposition -41
start|before|charge|	capital -76	none -76	preposition -81
start|before|chip|	capital -25	word -25
start|before|cite|	auxiliary -34	capital -61	determiner -50	none -40	preposition -36	subordinator -36	verb -38	verb-saying -17
start|before|cite|first|	in -22	the -35
start|before|claim|	auxiliary -23	capital -49	determiner -45	none -50	preposition -68	that -14	verb -60
start|before|claim|first|	the -39
start|before|commend|	determiner -22	none -27
start|before|commend|first|	a -19
start|before|comment|	capital -51	determiner -48	none -64	preposition -51	stop -47
start|before|comment|first|	the -48
start|before|compare|	capital -42	determiner -46	none -42	preposition -56	verb -46
start|before|compare|first|	a -24
start|before|complain|	adverb -31	auxiliary -43	capital -69	determiner 18	none 9	preposition -74	stop -53
start|before|complain|first|	an 25	gavi -31	in -53
start|before|concede|	auxiliary -37	capital -38	coordinator -38	determiner -26	none -44	preposition -31	pronoun -45	that -32	verb -54
start|before|concede|first|	but -38	in -24	the -26
start|before|conclude|	stop 51
start|before|confirm|	auxiliary 53	capital -38	determiner 29	none -97	preposition -70	stop 52	that -50	verb 7
start|before|confirm|first|	in -25	noelle -21	ruth -58
start|before|consider|	, -49	auxiliary -35	capital 25	determiner 19	none 16	preposition 22	subordinator -59	verb 30	word -42
start|before|consider|first|	the -41
start|before|contend|	determiner -13	none -52	preposition -21	that -23
start|before|contend|first|	the -13
start|before|continue|	capital -52	none -43	preposition -83	verb -59
start|before|coordinator|	, -50	adverb -24	auxiliary 36	capital 23	coordinator -11	determiner -47	preposition -83	pronoun 8	subordinator -42	word -71
start|before|coordinator|auxiliary|	, 14	determiner -38	judging -52	preposition -68	saying 16	source -25	stop 10	that -39	thinking -47
start|before|coordinator|none|	, -9	auxiliary -66	capital -38	coordinator -53	determiner -17	judging -43	preposition 6	pronoun -47	source -26	stop -22	that -46	thinking -63	word -50
start|before|coordinator|to|	saying -21
start|before|coordinator|verb|	, -9	adverb -32	determiner -36	judging -41	preposition -14	saying -51	stop 22	that -55	thinking -41
start|before|counsel|	capital -40	none -43	preposition -33
start|before|counsel|first|	in -33
start|before|counter|	capital -47	none -47
start|before|credit|	determiner -48	none -44	stop -30	verb -49
start|before|credit|first|	its -36	the -40
start|before|criticize|	capital -88	determiner -76	none -111	verb 18
start|before|criticize|first|	in -39
start|before|debate|	auxiliary -59	capital -71	determiner -40	none -67	preposition -35	subordinator -42	word -32
start|before|decide|	auxiliary -50	capital -33	determiner -54	none -55	preposition -56	word -22
start|before|decide|first|	the -53
start|before|declare|	capital 17	none -56	that -35
start|before|declare|first|	in -43
start|before|decline|	capital -56	determiner -28	none -78	preposition -85
start|before|decline|first|	the -24
start|before|decry|	none -54
start|before|defend|	capital -72	determiner -23	none -73	preposition -42	stop -68	verb -17
start|before|defend|first|	in -28	wolf -27	zf -32
start|before|deliver|	capital -52	determiner -39	none -42	preposition -36
start|before|demand|	determiner -54	preposition -54
start|before|deny|	auxiliary -32	capital -82	determiner -54	none -88	preposition -34	pronoun -46	stop -48	that -19	verb -47	word -39
start|before|deny|first|	a -21	the -46
start|before|describe|	capital 12	determiner -64	none 9	preposition -35	subordinator -72	verb -46
start|before|describe|first|	in -22	its -22	katherine -20	when -45
start|before|determiner|	, -27	adverb -27	capital -47	determiner -35	preposition 16	verb-judging -39	verb-saying -23	verb-thinking 15	word 27
start|before|determiner|auxiliary|	, -10	; -29	capital 19	determiner -26	judging -78	pronoun -92	saying 20	source 22	stop 62	thinking 26	verb-thinking -19
start|before|determiner|none|	, -47	; -18	adverb -98	auxiliary -114	capital -61	coordinator 18	determiner -12	judging -80	preposition -66	pronoun -25	quote -108	saying -41	source 12	stop 20	subordinator -99	that -49	thinking -62	verb-judging -44	verb-saying -82	verb-thinking -64	word -23
start|before|determiner|to|	judging -38	saying 26	stop 20
start|before|determiner|verb|	, 19	adverb -20	auxiliary -103	capital -49	coordinator 13	determiner -107	quote -53	saying -8	source -36	stop -19	subordinator -50	that -56	thinking -27	verb-judging -42	word -50
start|before|direct|judging|auxiliary|	capital -43	determiner -70	pronoun -59	word -67
start|before|direct|judging|none|	$ -27	, -66	auxiliary -16	capital -59	coordinator -20	determiner -52	end -45	pronoun 25	stop -65	subordinator -53	word -14
start|before|direct|judging|to|	capital -31	preposition 21	word -33
start|before|direct|judging|verb|	, -35	capital -61	coordinator -33	determiner -85	pronoun -39	stop -40	word -65
start|before|direct|saying|auxiliary|	, -46	: -54	; -35	adverb -32	capital 17	determiner -23	end 30	preposition -9	pronoun -6	stop 29	subordinator 41	that -7	word 12
start|before|direct|saying|none|	, -63	: -84	; 18	adverb -98	auxiliary -55	capital 17	coordinator -60	determiner -16	end -105	stop 45	subordinator -72	that -123	verb-judging -44	verb-thinking 32	word -51
start|before|direct|saying|to|	, -43	capital -84	determiner 15	preposition 6	pronoun -76	stop 17	that -57
start|before|direct|saying|verb|	, -38	: 33	adverb -12	auxiliary -7	capital -13	coordinator -35	determiner -19	end 12	preposition 16	pronoun -9	stop -26	subordinator -63	that -15	verb-saying 17	verb-thinking 28	word -42
start|before|direct|thinking|auxiliary|	, 20	coordinator -43	determiner -56	preposition -12	pronoun -49	stop 20	subordinator -45	that -68	word -43
start|before|direct|thinking|none|	, 29	auxiliary -60	determiner -73	end -62	preposition -122	pronoun -53	stop 15	subordinator -56	that 27	verb-saying -46	word -85
start|before|direct|thinking|verb|	, -63	adverb -54	capital -40	determiner -54	end -9	preposition -13	pronoun 19	stop 27	subordinator -40	word -70
start|before|disagree|	capital -42	none -51	stop -41
start|before|disclose|	auxiliary -60	capital 39	none 32
start|before|discuss|	determiner -27	none -39
start|before|dismiss|	capital -47	determiner -34	none -55	preposition -31	subordinator -20
start|before|dispute|	determiner -65	none -62	stop -50
start|before|dispute|first|	a -47	the -45
start|before|echo|	none -54
start|before|email|	capital -35	none -46	preposition -42	verb -34
start|before|endorse|	capital -63	none -65	preposition -56	verb -51
start|before|estimate|	auxiliary 39	capital 30	determiner -38	none -51	preposition 37	that -45	verb 11
start|before|estimate|first|	danicley -44	its -30	tigran -44
start|before|expect|	capital -36	determiner -58	none -39	preposition -52	subordinator -42	verb -49	word -25
start|before|explain|	, -10	auxiliary -23	determiner -70	none -72	verb -48
start|before|explain|first|	the -43
start|before|express|	capital -53	determiner -26	none -59	preposition -28	word -36
start|before|express|first|	in -18	the -37
start|before|fear|	capital -53	determiner -46	none -29	preposition -28	verb -56
start|before|feel|	determiner -11	none -9	subordinator -39	verb -38	word -37
start|before|feel|first|	as -36
start|before|figure|	none -40	preposition -35
start|before|find|	, 52	adverb -39	auxiliary -15	coordinator -77	determiner 9	end 18	none -16	preposition -23	pronoun -73	stop 25	subordinator -36	that -85	to 12	verb 27	word -75
start|before|find|first|	a 50	but -64	clementine -41	her -43	in 10	what -53	with -52	yusuf -32
start|before|fire|	capital -60	none -62
start|before|first|	( -59	, -67	- -11	12 -36	17 -21	23 -24	4 -33	9 -59	about 20	abu -65	accra/abidjan -58	across -53	adaeze -58	adelheid -49	after 29	al -32	albert -39	all 61	almost 38	already 23	also -55	although -65	among 7	an -31	and -32	another -39	argentina -46	around -40	asked -47	at -40	aurélien -29	australia -46	authorities 45	awara -47	back -59	balambér -50	bastian -20	because -8	before 8	behind -24	beijing -32	beirut -66	bernie 65	besides -51	betsy -40	beyond -27	bheki -19	bill -46	bishop -16	bob -32	border -6	both -51	botirjon -41	brackish -31	brazil -26	brian -41	brno -44	bronte -25	bush 49	cairo -54	camp -58	campesinos -33	caroline -22	cassandra -27	charles -30	chief -39	china 63	chris -25	christopher -35	clement -34	clementine -41	cleveland -45	clinton 28	colombo -57	contacted -29	copenhagen -47	counsel -49	crispian -68	crows 53	cruz 23	dalva -53	dan -42	dana -65	danicley -44	darlene -32	david -34	de 23	democratic 53	democrats -41	deng -46	denver -25	deputy -55	derry/dublin -66	despite -69	dhagaweyne -48	dhaka -37	doha -69	domenica -21	dominic -36	donald 56	dr -50	due -37	during -15	each -53	earlier -58	edward -15	egypt -39	electric-truck -63	eli -15	ethiopia 46	even 36	every -60	executive -19	father -14	faye -31	feb -27	federal 17	first -49	fitzroy -22	following -41	for -61	former 19	four -13	france -35	frank -41	fraser -15	from -72	garth -38	gary -46	gavi -31	geneva 34	gernot -27	giles -18	grace -38	graham -14	greece -33	green -15	grenoble -75	groups -39	growers -51	half 35	harold -37	hazel -16	heartland -41	her -16	here -38	hillary 44	his -6	hnat -43	hold -37	hon. -39	hope -25	house -24	hsieh -36	hugo -22	i -51	i. -37	idil -29	india 7	inec -20	innocent -49	interior -60	iran -54	istanbul -41	it -25	its -82	itziar -34	jas -46	joakim -16	john -52	jolyon -39	joseph -31	juliet -23	june -17	just -64	jxn -30	katherine -20	kentucky -17	kiran -21	kirra -49	kudo -43	kwame -24	kyiv -65	labour -25	lale -42	laos -38	last 31	later -45	le -69	leah -24	liberty -48	like -47	lisbon -66	london -31	lotu -27	low -32	lubbock -66	lucia -10	lucinda -18	luis -28	lydia -17	mai -59	mame -53	manila -69	many 25	mark -38	matt -46	may -47	mayor 55	meanwhile 43	mejra -45	melbourne -62	melinda -33	members 34	mena -43	mervyn -41	michigan 14	millers -61	monday -24	more 14	moscow -54	most -47	mr -28	mr. 19	mrs -41	mrs. 39	ms. 30	murphy -33	nadine -26	namgung -22	naomi -51	national -58	nearly 52	neil -20	neither -57	new 15	nilima -43	nishida -29	noelle -21	nong -51	nordstrand -20	not 18	now 37	numsa -42	oatly -46	obama 44	octopuses -75	odd -30	of 38	officer -98	ohio 30	oil -13	omer -25	on -11	one -49	ong -12	only 19	opposition -30	ottawa -40	outside -54	ouyang -25	over -57	oxford -17	oybek -32	panel -14	paris -66	parks -43	pasto -27	paul -23	perhaps -51	port -40	prabal -32	president -15	pressed -61	preston -38	questor -63	ramón -54	rather 7	reached -54	reacting -60	rep. 15	republican 28	republicans -43	reyna -21	rezwanul -40	right 25	rival -31	rodion -24	rosamund -32	rowena -37	russia -45	ruth 44	ryan 27	réka -33	said -53	sanders 13	sen. -90	senator 38	senior -32	several 12	she -6	sheikh -27	shen -38	shortly -45	since 8	sir -45	sister -26	so -35	sok -41	solicitor -58	some 38	sora -45	south 6	speaking -58	staff -48	state 56	stephanie -41	still 49	stockholm -17	stockholm-based -29	strandberg -32	striker -56	struan -35	sucheta -18	sudan -23	sukumaran -52	sunday 61	sunder -28	sunita -27	sweden -32	taipei -46	tampa -59	target -47	tbilisi -70	thamir -18	that 35	the -15	their -50	then -55	there 28	theresa -51	they 29	this -21	thomas -46	though -80	three 34	through 18	throughout -44	tigran -44	to 17	today -54	told -49	torill -35	trump 10	trumpf -37	tuesday 16	turkey 58	turning -25	tyler -43	uncle -37	under -31	united -45	vanuatu -33	vienna -58	vietnam -56	vind -27	vukašin -35	wade -21	was -49	washington 7	we 42	what 7	when -15	whether 42	which -37	while -8	wilma -40	wing -58	winter -30	with -33	within -31	wolf -27	yet -47	yusuf -32	zarina -23	zf -32	zhyldyz -42	zim -41	zsombor -42	— 20
start|before|forecast|	capital -41	none -59	preposition -66	verb -48
start|before|hail|	determiner -56	none -56
start|before|hear|	, 43	auxiliary 29	capital -65	none 14	preposition -73	stop 27	verb -126
start|before|hear|first|	a 19	in -7	the -29	two 17
start|before|hint|	auxiliary -26	none -33
start|before|hit|	capital -29	determiner -45	none -32
start|before|hold|	auxiliary -39	capital -62	determiner -56	none -61	preposition -57	subordinator -49	verb -46	word -33
start|before|hold|first|	even -31	in -23	the -44
start|before|hope|	auxiliary -25	capital -24	determiner -36	none -39	preposition -43	verb -36
start|before|hope|first|	at -22	the -28
start|before|indicate|	auxiliary -35	capital -40	none -24	that -31
start|before|inform|	capital -40	none -43	pronoun -59
start|before|insist|	, -28	adverb -22	auxiliary -29	capital 6	determiner -67	none -81	preposition -47	pronoun -48	stop -54	subordinator 24	that -35	to -43	verb 6
start|before|insist|first|	her -44	his -16	the -58	their -16
start|before|interpret|	capital -31	none -42	preposition -38
start|before|introduce|	capital -29	none -33	preposition -54
start|before|introduce|first|	in -33
start|before|inverted|judging|auxiliary|	preposition -64
start|before|inverted|judging|none|	' -40	, -82	; -24	adverb -48	coordinator -41	preposition -118	quote -66	stop -17	subordinator -66	verb-saying -70	word -26
start|before|inverted|judging|verb|	, -53	coordinator -28	preposition 32	stop -59	subordinator -57
start|before|inverted|saying|auxiliary|	, 77	auxiliary -66	pronoun -61	stop 18
start|before|inverted|saying|none|	' -41	, 59	: -60	adverb -147	auxiliary -133	determiner -44	end -61	possessive -61	preposition -230	pronoun -181	quote -16	stop -75	subordinator -107	verb-judging -55	verb-saying -106	verb-thinking -99	word -146	’ -53
start|before|inverted|saying|to|	auxiliary -75	end -49
start|before|inverted|saying|verb|	, 78	auxiliary -137	coordinator 8	preposition -147	pronoun -116	quote -70	stop -10	verb-judging -42
start|before|invite|	capital -56	none -56
start|before|invite|first|	president -38
start|before|invoke|	none -45
start|before|issue|	capital -43	determiner -58	none -55	preposition -61	subordinator -15	verb -39	word -22
start|before|issue|first|	in -39	on -16
start|before|joke|	none -19	preposition -60
start|before|judging|	auxiliary -36	base -26	capital -21	coordinator -63	determiner -30	participle -22	past -21	preposition -32	present -43	pronoun -6	subordinator -18	verb-saying -29	word -62
start|before|judging|base|	, -61	; -48	auxiliary -30	capital -46	coordinator -50	determiner -54	end -49	pronoun -48	stop -72
start|before|judging|first|	9 -20	a -100	across -53	after 22	although -38	among -23	an -24	and -69	argentina -46	as -78	asked -27	at -47	beyond -15	but -40	by 21	clinton -42	crispian -28	democratic -47	democrats -41	despite -22	during -35	even -84	every -24	for -37	former -45	growers -51	he 9	her -39	his -39	if -72	in -67	interior -60	it -59	its -36	itziar -34	jolyon -39	katherine -20	last -52	later -44	london -38	mr. -51	new -33	oatly -46	on -78	one -40	only -65	outside -8	president -38	russia -34	réka -33	said -29	sanders -61	sen. -54	she -49	sok -41	some 24	speaking -28	strandberg -32	the -105	they -50	three -40	through -32	to -29	trump -28	vind -27	when -64	while -77	with -32	wolf -27	zf -32	zim -41
start|before|judging|participle|	capital -49	determiner -47	preposition -52	word -49
start|before|judging|past|	$ -31	' -40	, -84	adverb -64	capital -88	coordinator -72	determiner -86	preposition 22	pronoun 10	quote -81	stop -6	subordinator -95	that -34	verb-judging -53	verb-saying -68	word -93
start|before|judging|present|	, -59	; -32	auxiliary -24	capital -22	coordinator -24	determiner -41	stop -58	subordinator -35	that -52	verb-saying -17	word -48
start|before|knock|	preposition 31
start|before|know|	auxiliary -33	none -75	subordinator -46
start|before|lament|	capital -69	none -62
start|before|laugh|	auxiliary -36	capital -42	determiner -27	none -47	preposition -38	stop -40	subordinator -48	verb -35
start|before|laugh|first|	asked -42
start|before|learn|	preposition -34	verb -34
start|before|like|	capital 16	coordinator -23	determiner -80	preposition -68	pronoun -50	verb -45	word -45
start|before|like|first|	and -14	he -37	in -58	the -43
start|before|list|	determiner -38	none -81	preposition -75
start|before|list|first|	an -23
start|before|maintain|	auxiliary -41	capital -40	determiner -57	none -57	that -22	verb -32
start|before|maintain|first|	the -25
start|before|mean|	none 28	preposition -41
start|before|mention|	determiner -27	none -40	preposition -55
start|before|message|	determiner -49	none -45	preposition 21
start|before|mock|	capital -46	determiner -16	none -21	preposition -7	stop -54	subordinator -28
start|before|mock|first|	in -7	its -22
start|before|name|	, -32	auxiliary -33	capital -70	determiner -27	none -70	preposition -37	pronoun -59	verb -33	word -25
start|before|name|first|	the -28
start|before|need|	auxiliary -52	capital -40	none -36	preposition -61	subordinator -51	verb -38
start|before|nominate|	capital -47	none -43	preposition -43
start|before|note|	, 31	auxiliary 33	capital -7	determiner 35	none -34	preposition -61	stop -14	that -56	verb -17
start|before|note|first|	, -43	sister -33	the 26
start|before|offer|	auxiliary 11	coordinator -46	determiner -55	none -57	preposition -72	pronoun 14	stop -41	subordinator -83	verb -64	word -40
start|before|offer|first|	and -33	his -10	in -50	its -32	millers -61	the -38
start|before|oppose|	capital -16	none -57	stop -40	subordinator -35	verb -17	word -33
start|before|oppose|first|	while -23
start|before|order|apposed|	judging -86	thinking -63
start|before|order|apposition|	judging -98	saying -137	thinking -105
start|before|order|	auxiliary -37	capital -49	determiner -54	none -69	preposition -56	subordinator -41	verb -29	word -43
start|before|order|direct|	judging -13	thinking -22
start|before|order|first|	in -21	stockholm -17	the -46
start|before|order|inverted|	judging -21	saying -8
start|before|persuade|	capital -38	none -51
start|before|phone|	capital -37	none -37	word -39
start|before|plan|	capital -31	determiner -38	none -38	preposition -58	verb -49
start|before|plan|first|	in -28
start|before|plead|	adverb -40	capital -54	none -49	preposition -59	verb -33	word -43
start|before|plead|first|	ong -12	wade -16
start|before|pledge|	capital -46	none -31	preposition -46	verb -40
start|before|point|	auxiliary -73	capital -24	determiner -69	none -90	preposition -111	stop -61	subordinator -54	verb -13	word 11
start|before|point|first|	as -30	asked -68	in -30	the -53
start|before|post|	determiner -95	verb -64	word -28
start|before|post|first|	a -57	on -36	within -31
start|before|praise|	capital -54	determiner -16	none -46	preposition -55	stop -49
start|before|praise|first|	the -28
start|before|predict|	capital 33	none -62
start|before|preposition|	adverb -62	auxiliary -53	capital -54	determiner -18	preposition -39	that -27	verb-judging -37	verb-saying -17	word -10
start|before|preposition|auxiliary|	capital -30	determiner -43	judging -42	preposition -45	saying 9	source -25	stop 23	thinking -37
start|before|preposition|none|	$ -29	; 16	adverb -80	auxiliary -52	capital -33	determiner -91	judging -90	preposition -41	pronoun -115	saying -23	source 35	stop 40	that -92	thinking -14	verb-saying 27	word -47
start|before|preposition|to|	auxiliary -34	capital -71	determiner -46	judging 16	pronoun -64	saying -39	that -45
start|before|preposition|verb|	, 22	: -86	auxiliary -67	capital -71	determiner -94	judging -70	preposition -60	pronoun -88	saying -55	source -11	that -61	thinking -82	verb-saying -34	word -70
start|before|present|	capital 20	determiner -33	none 12	preposition -79	word 19
start|before|press|	capital -21	none -45	preposition -51	word -21
start|before|promise|	, -34	auxiliary -28	capital -58	determiner -65	none -68	preposition -59	stop -38	subordinator -29	verb -44	word -29
start|before|promise|first|	his -22	in -30	its -10	the -32
start|before|pronoun|	adverb 15	auxiliary -13	coordinator 20	possessive 51	verb-saying 34	verb-thinking -31	word -28
start|before|pronoun|auxiliary|	, -37	; -24	capital 47	coordinator -48	determiner 19	judging -68	preposition -37	saying 12	source -19	thinking -63	word -76
start|before|pronoun|none|	, -23	preposition -20	saying -40
start|before|pronoun|verb|	, -30	judging 8	preposition 41	pronoun -45	source 26	stop 18	thinking -15	word -60
start|before|propose|	capital -44	determiner -32	none -60	preposition -56	verb -42	word -44
start|before|propose|first|	brazil -26	in -34	sudan -23	the -31
start|before|prove|first|	in -37
start|before|prove|	none -40	preposition -46	word -29
start|before|question|	auxiliary -30	capital -51	determiner -37	none -53	preposition -44	verb -50
start|before|question|first|	in -18	the -42
start|before|quote|	capital -44	determiner -27	none -39	preposition -28	stop -25
start|before|quote|first|	its -22	sister -22	the -23
start|before|rail|	verb -57
start|before|raise|	$ -31	capital -73	determiner -47	none -54	preposition -35	stop -59	subordinator -27	verb -34	word -35
start|before|raise|first|	in -32	the -17	three -31
start|before|rank|	capital -46	none -46	preposition -51
start|before|rate|	auxiliary -11	capital -34	none -22	preposition -32	stop -16	to -19	verb -30
start|before|rate|first|	for -19	london -38
start|before|read|	auxiliary 15	determiner -35	none -39	preposition 17
start|before|read|first|	aurélien -29	his -32	mrs -29	the -17
start|before|reason|	none -52	subordinator -54
start|before|recall|	, -61	capital -85	determiner -46	none -60	preposition -51	subordinator -33	verb -53
start|before|recall|first|	sora -26	the -39
start|before|recommend|	capital -71	determiner -57	none -71	preposition -60	stop -51
start|before|record|	auxiliary 20	capital 33	coordinator -19	determiner -14	none -17	preposition 9	stop 38	verb 42
start|before|recount|	preposition -49
start|before|refer|	determiner -40	none -32	preposition -37
start|before|refer|first|	a -26	in -21
start|before|reflect|	determiner -52	preposition -40	verb -45
start|before|refuse|	capital -34	determiner -38	none -43	preposition -53
start|before|refuse|first|	the -25
start|before|reiterate|	none -43	preposition -43	that -19
start|before|reject|	capital -60	determiner -49	none -67	preposition -54	stop -27	subordinator -30	to -30	verb -27	verb-judging -31
start|before|reject|first|	interior -34	the -58
start|before|relate|	none -38	preposition -38
start|before|remark|	none -20
start|before|remember|	capital -56	none -55	word -38
start|before|remind|	auxiliary 6	capital 20	determiner -62	verb -60	word -55
start|before|repeat|	capital -54	determiner -59	none -55	stop -41	verb -42
start|before|repeat|first|	the -52
start|before|reply|	, 47	: -27	auxiliary -38	capital 14	determiner -22	none 46	stop 44	that -42	verb -13
start|before|reply|first|	asked -6
start|before|report|	, 53	- -72	adverb 36	auxiliary 21	capital 34	determiner 20	none 45	preposition 46	pronoun 13	verb 9	verb-saying 26	word -14
start|before|report|first|	- -65	an -55	in 30	it -38	the 27
start|before|respond|	auxiliary 23	capital 34	none -56	preposition -9
start|before|respond|first|	china -63
start|before|retort|first|	in -31
start|before|retort|	none -31	preposition -31
start|before|reveal|	auxiliary -52	capital -64	determiner -53	none -35	pronoun -51
start|before|rule|	, 9	auxiliary -60	capital 47	none 43	preposition -95	stop 56	verb 13
start|before|saying|	( -58	, -65	- 11	adverb -48	auxiliary -53	base -8	participle -129	past -22	preposition -40	pronoun 12	subordinator -10	verb-judging -54	verb-saying -59	verb-thinking -42	word -75	— 32
start|before|saying|base|	, -13	adverb -48	auxiliary -31	capital -81	coordinator -28	determiner -78	end -9	preposition 19	pronoun -52	stop -16	subordinator -77	that -76	word -12
start|before|saying|first|	( -58	, -65	- 11	12 -36	17 -21	a 23	about -32	abu -18	accra/abidjan -58	adaeze -58	adelheid -49	after 20	al -32	albert -39	already -32	also -51	although -47	among -66	an -56	and -16	another -34	as -26	asked -40	at -119	aurélien -29	australia -46	authorities 45	awara -47	back -52	balambér -50	bastian -20	because -33	beijing -32	beirut -66	besides -42	bheki -19	bill -46	bishop -16	bob -22	both -45	botirjon -41	brackish -31	brazil -26	brian -41	brno -44	bronte -25	by -67	cairo -54	camp -58	campesinos -33	caroline -22	cassandra -27	china 12	chris -25	christopher -35	clement -34	clementine -41	cleveland -39	clinton 41	contacted -29	copenhagen -47	counsel -49	cruz 27	dalva -53	dan -32	dana -65	danicley -44	darlene -32	david -34	democratic 21	deng -46	denver -25	despite -56	dhagaweyne -48	domenica -21	dominic -36	donald 42	dr -39	during -16	each -50	earlier -51	edward -15	egypt -39	electric-truck -63	eli -15	even 39	executive -19	father -14	faye -31	federal 17	first -49	fitzroy -22	for -68	former 21	four 40	france -29	fraser -15	from -62	garth -38	gary -48	gavi -31	geneva 34	gernot -27	giles -18	grace -38	graham -14	greece -33	green -15	grenoble -75	half 35	harold -37	hazel -16	heartland -41	her -27	hillary 50	his 14	hnat -43	hon. -39	hope -25	house -24	hugo -22	idil -29	if 14	in -7	india 7	inec -20	innocent -49	iran -54	istanbul -41	it -8	its -84	jas -46	joakim -16	joseph -31	juliet -23	june -22	just -50	jxn -30	kentucky -17	kiran -21	kirra -49	kudo -43	kwame -24	labour -25	lale -42	laos -38	last 34	le -67	leah -24	liberty -48	like -34	london -31	lotu -27	low -32	lubbock -66	lucia -10	lucinda -18	luis -28	lydia -17	mai -59	mame -53	manila -64	many 25	mark -38	may -47	meanwhile -31	melbourne -62	melinda -33	members 34	mena -43	mervyn -41	michigan 14	millers -61	more -10	mr -28	mr. 14	mrs -41	mrs. 30	ms. 33	nadine -26	namgung -22	naomi -51	national -58	neil -20	new 17	nilima -43	nishida -29	noelle -21	nong -51	nordstrand -20	not 52	numsa -42	octopuses -75	odd -30	of -63	oil -13	omer -25	on -99	one -116	ong -12	only -48	opposition -30	ottawa -40	outside -54	ouyang -25	oxford -17	oybek -32	panel -14	paris -64	parks -43	pasto -27	paul -23	port -40	prabal -32	president 16	pressed -61	preston -38	ramón -54	reached -54	reacting -60	rep. 16	republican -43	reyna -21	rezwanul -40	rodion -24	rosamund -32	rowena -37	russia -43	ruth 44	sanders 28	sen. -80	senator -38	senior -32	several 18	sheikh -27	shen -38	shortly -45	since -11	sister -26	so -53	solicitor -58	some 16	sora -26	south 6	speaking -49	staff -48	state 40	stephanie -41	still 40	stockholm -17	stockholm-based -29	struan -35	sucheta -18	sudan -23	sukumaran -52	sunder -28	sunita -27	sweden -32	taipei -46	target -47	thamir -18	the -13	their -50	then -47	there 10	theresa -19	this -26	thomas -46	those 17	though -67	through 10	tigran -44	to 24	today -50	told -49	torill -35	trump 31	tuesday 16	turning -25	two -9	tyler -43	uncle -37	under -24	vanuatu -33	vienna -58	vietnam -56	vukašin -35	wade -21	washington 30	we 42	when -21	which -37	wilma -40	wing -58	winter -30	with 18	within -29	yusuf -32	zarina -23	zhyldyz -42	zsombor -42	— 32
start|before|saying|participle|	, -53	determiner -51	preposition -61	pronoun -23	stop -37	that -45	word -58
start|before|saying|past|	' -41	, 31	: -20	; -35	adverb -47	auxiliary -165	coordinator -6	determiner -38	end 12	possessive -58	preposition -15	pronoun -22	quote -11	stop 9	that -27	verb-judging -89	verb-saying -103	verb-thinking -100	word -14	’ -53
start|before|saying|present|	) -45	, 22	: -61	; 14	adverb -79	auxiliary -112	capital 34	coordinator -59	determiner -10	end -8	preposition -9	pronoun -96	quote -54	stop 17	subordinator -31	that -85	verb-saying -81	verb-thinking 52	word -37
start|before|say|	' -41	( -42	, 20	adverb -65	auxiliary -16	capital -27	coordinator 36	determiner -13	end -36	none -31	possessive -69	preposition 52	pronoun -9	quote -28	subordinator 44	that 21	verb-judging -66	verb-saying -81	verb-thinking -93	word -37	— -15
start|before|say|first|	( -42	, -46	about -32	adelheid -49	after 38	al -31	also -46	among -58	an -71	and 8	as 19	at -61	australia -46	beijing -21	bheki -19	bishop -16	botirjon -41	brian -41	bronte -25	but 51	by -33	cairo -54	campesinos -33	cassandra -27	china 22	chris -25	christopher -35	clement -21	contacted -28	copenhagen -47	cruz 51	darlene -32	despite -36	domenica -21	dr -22	during -46	eli -15	even 33	father -14	for -42	former 22	france -29	fraser -15	garth -38	gernot -27	greece -33	green -15	harold -37	he 65	heartland -41	her 11	his 8	hope -23	hugo -22	idil -29	if 16	in 25	india 41	inec -20	innocent -40	iran -54	it 28	its -70	jas -46	joakim -16	juliet -23	jxn -30	kentucky -17	kiran -21	labour -25	last -43	leah -24	like -13	lotu -27	low -32	lucinda -18	luis -28	lydia -17	mai -47	manila -63	many 34	mark -34	may -44	melinda -33	more -38	mr. 14	mrs. 18	ms. 36	namgung -22	nishida -29	nordstrand -20	omer -25	on -46	one -82	opposition -30	oxford -17	oybek -32	panel -14	paris -59	parks -43	paul -22	port -40	prabal -32	pressed -52	preston -38	reached -30	rep. 20	reyna -21	rosamund -32	rowena -37	sanders 34	sen. -37	senator -24	she -40	shen -38	since 10	so -52	solicitor -58	some -8	south 24	speaking -46	state 18	stockholm-based -29	sucheta -18	sunita -27	sweden -32	target -40	that 18	the 12	theresa -19	this -53	thomas -28	though -48	through -30	torill -35	trump 41	under -45	vietnam -56	vukašin -35	washington -34	when -10	while 22	winter -30	with 35	zhyldyz -42	— -14
start|before|seek|	capital -36	determiner -27	none -46	preposition -77	subordinator -53	verb -44	word -37
start|before|seek|first|	in -28	the -25
start|before|see|	auxiliary -34	capital -52	determiner -49	none -56	preposition -51	pronoun -29	subordinator -53	verb -34	word -52
start|before|see|first|	crispian -28	in -24	the -17
start|before|shoot|	capital -36	none -42	preposition -35	word -35
start|before|show|	, 38	auxiliary -25	capital -12	coordinator -43	determiner 25	end -10	none -9	preposition 8	pronoun -6	stop 56	subordinator -15	that 7	verb 25	word -76
start|before|show|first|	in 29
start|before|shrug|	none -65	preposition -26	stop -61
start|before|signal|	auxiliary -43	verb -35
start|before|sign|	capital -89	coordinator -30	determiner -40	none -74	preposition -74	verb -64
start|before|sign|first|	in -30	on -24	pasto -27	the -25
start|before|sing|	capital -33	none -19	stop -23	verb -46
start|before|sing|first|	hope -19
start|before|slam|	capital -36	none -42
start|before|source|	coordinator -9	determiner -6	preposition 12	subordinator 38
start|before|source|first|	a -42	and -24	at 16	but 9	clinton 15	hillary 11	in 31	it -28	london -22	more 12	mrs. 19	of 56	one -28	sanders 14	the 11	there 25	trump -10	washington -25
start|before|source|source|	) -59	, -19	adverb 18	stop 10	verb-saying 60
start|before|speak|	adverb -26	auxiliary -39	capital -63	determiner -32	none -64	preposition -73
start|before|speak|first|	the -23
start|before|state|	auxiliary -10	capital -25	determiner -69	none -83	preposition -61	quote -34	stop 10	that -45	verb -69	word -47
start|before|state|first|	her -39	in -17	the -56
start|before|stress|	determiner -48	none -45	that -13
start|before|stress|first|	its -11
start|before|subordinator|auxiliary|	, 10	preposition 7	pronoun -90	saying -46	source 18	stop -22	that -91	thinking 18	word -64
start|before|subordinator|	capital 20	determiner -41	possessive 26	preposition -27	pronoun -28	subordinator -33	that 6	verb-judging -24	verb-saying 67	word -28
start|before|subordinator|none|	, -18	adverb -32	capital -83	determiner -61	judging -97	pronoun -20	saying -23	source 63	stop 64	that -43	thinking -74	word -60
start|before|subordinator|to|	preposition -27	saying -57	thinking -39
start|before|subordinator|verb|	, -43	adverb 8	capital 10	determiner -86	judging -8	preposition -20	pronoun -33	saying 24	source -13	stop 57	subordinator -69	that -74	word -9
start|before|suggest|	, -34	auxiliary -12	capital -22	determiner -57	end -9	none -7	preposition 16	subordinator 23	that -36
start|before|suggest|first|	the -39
start|before|support|	; -41	auxiliary -61	determiner -57	preposition 9	stop -70	subordinator -51	verb -62	word -60
start|before|support|first|	in -63	the -19
start|before|talk|	capital -84	none -71	preposition -75	verb -35
start|before|talk|first|	in -31
start|before|tell|	, -115	- -59	adverb -73	auxiliary 18	determiner 35	end 12	none -30	preposition -21	pronoun 38	quote -80	stop -132	subordinator -83	that -56	verb 13	verb-saying -67	word 31
start|before|tell|first|	- -59	adaeze -58	albert -39	asked -74	at -54	awara -47	balambér -50	brackish -31	brno -44	but -50	by -24	camp -54	caroline -22	counsel -49	dalva -53	deng -46	dhagaweyne -48	dominic -36	egypt -39	faye -31	grace -38	he -35	her -13	his -109	hnat -43	hon. -39	in -90	innocent -26	its -58	june -22	kirra -49	kudo -43	kwame -24	lale -42	laos -38	last 44	mai -44	mame -53	mervyn -41	mr -28	mrs -37	nadine -26	naomi -51	nilima -43	nong -51	odd -30	on -52	one -61	ouyang -25	ramón -54	rezwanul -40	rodion -24	stephanie -41	struan -35	sukumaran -52	sunder -28	thamir -18	the -9	their -56	uncle -37	vanuatu -33	washington -80	while -56	wilma -40	zsombor -42
start|before|testify|	capital -55	determiner -36	none -43	preposition -28	pronoun -30	that -10
start|before|testify|first|	a -27	an -14
start|before|thank|	' -40	, -37	capital -62	determiner -19	none -35	stop -48
start|before|thank|first|	itziar -34	the -39	zim -41
start|before|that|	auxiliary -38	word 46
start|before|that|auxiliary|	saying -19
start|before|that|none|	saying -24
start|before|that|verb|	, 34	saying 23
start|before|thinking|	( 22	, -42	base -14	capital -38	coordinator -86	participle -93	past -33	preposition -34	present -32	pronoun -48	word -43
start|before|thinking|base|	, 7	auxiliary -68	coordinator -52	determiner -81	end -10	preposition -101	pronoun -54	stop 51	subordinator -44	word -74
start|before|thinking|first|	( 22	, -42	a 21	among -22	and -60	as -72	asked -46	at -51	but -53	clinton -46	colombo -57	even -46	for -49	from -34	he -7	her -37	his -38	i -41	if -78	it -30	mr. -41	on -74	outside -30	she -44	state 39	the -18	there -39	this -41	trump 16	two 17	when 20	while -76	with -57
start|before|thinking|participle|	determiner -27	preposition -73	word -52
start|before|thinking|past|	, 19	adverb -58	capital -51	determiner -68	preposition -21	pronoun -55	subordinator -46	that -63	verb-saying -39	word -80
start|before|thinking|present|	, -30	capital -61	determiner -46	preposition -51	pronoun 11	stop 14	word -55
start|before|think|	, -59	auxiliary -74	capital 15	determiner -57	none -71	preposition 6	pronoun 20	subordinator 10	verb 33
start|before|think|first|	his -18	in -43	the -26
start|before|trust|	none -49
start|before|try|	auxiliary -35	capital -61	determiner -39	none -48	preposition -64	subordinator -43	verb -49
start|before|try|first|	as -40	the -33
start|before|tweet|	capital 14	none 14
start|before|urge|	adverb -34	capital -65	determiner -56	none -71	preposition -49	stop -35	verb -38	word -40
start|before|urge|first|	a -33	in -27	lucia -10	sheikh -27	the -48	zarina -23
start|before|use|	auxiliary -73	capital -85	coordinator -19	determiner -49	none -102	subordinator -65	verb 15
start|before|use|first|	in -29	the -30
start|before|venture|	capital -35	none -35
start|before|verb-judging|none|	saying -54
start|before|verb-judging|	word -53
start|before|verb-saying|	capital -53
start|before|verb-thinking|	capital -37
start|before|verb-thinking|none|	saying -42
start|before|view|	capital -43	none -61	preposition -35
start|before|voice|	capital -45	none -45	preposition -48	word -29
start|before|volunteer|	none -48	preposition -41
start|before|vote|	, -56	auxiliary -54	capital -58	coordinator -23	determiner -54	none -67	preposition -46	pronoun -21	stop -49	subordinator -32	verb -30	word -31
start|before|vote|first|	in -46	the -25
start|before|vow|	determiner 16	none -12	preposition -40
start|before|vow|first|	in -35	its -30
start|before|want|	auxiliary 45	capital -78	determiner -56	none -64	preposition 27	subordinator 39	word -36
start|before|want|first|	in -42	the -34
start|before|warn|	adverb -30	auxiliary -21	determiner -67	none -83	that -29	to -31	verb 23	word -60
start|before|warn|first|	an -46	fitzroy -22	joseph -27	russia -21	the -38
start|before|wave|	capital -35	none -34	preposition -40
start|before|weigh|	determiner -19
start|before|welcome|	capital -69	determiner -42	none -59	stop -67
start|before|welcome|first|	sok -41	the -22
start|before|wonder|first|	when -48
start|before|wonder|	subordinator -54	verb -52
start|before|word|	( -33	, -31	auxiliary -46	capital -54	preposition -64	subordinator -61	word -69
start|before|word|auxiliary|	word -18
start|before|word|none|	, -55	capital -41	end -35	judging -53	preposition -40	pronoun -30	saying -82	source -48	stop -52	subordinator -20	thinking -37	word -19
start|before|word|verb|	capital -50	judging -39	preposition -30	saying -20	stop 70	word -23
start|before|worry|	capital -46	none -44	preposition -53
start|before|write|	, 48	: -67	auxiliary 12	capital 23	determiner 17	none -13	pronoun -42	stop -59	that -71	verb 10
start|before|write|first|	dana -25	in -76	ms. -54	on -43	the -11
start|before|—|	capital 15	determiner 10
start|before|—|verb|	capital 72	source 71
start|behind|	accuse 17	acknowledge -68	add -114	admit 31	advise -78	advocate 29	aim 41	allege -36	allow -87	allude 43	announce -91	answer -25	apologise -13	apologize -9	appeal -34	applaud -56	argue -58	ask -38	assure 26	attack 20	attribute -77	back -27	believe 37	bill 31	blame -25	boast 58	call 31	caption -76	care -16	cast -61	caution -11	celebrate -72	challenge -92	champion -61	charge -8	cheer 19	chip -48	cite -71	claim -115	comment 18	compare -127	complain -27	concede -63	conclude 10	confirm -98	continue -153	counsel -56	counter -9	credit 6	cry -8	debate 17	decide -33	declare -21	decline -70	deliver -74	demand -17	deny -63	describe 10	detail -9	disagree 21	dismiss -49	doubt 21	echo 14	email -22	estimate -7	expect -19	explain -77	favor -58	fear -14	feel -26	figure -29	find -129	fire -24	forecast -40	fume -59	gasp -61	greet -11	hear -95	hint 38	hit -68	hold -38	hope -6	identify 17	inform 22	insult -8	intend -16	interpret -7	introduce -55	invite -73	knock -83	know -11	lash -39	laugh -12	learn -22	lecture -57	like -93	list -56	lobby -23	maintain -36	mean -80	mention 8	message -7	murmur -20	name -41	need -45	nominate -85	note -38	object -17	offer -115	oppose -57	order -18	outline 12	paint 9	phone -53	plan -24	pledge -81	point 37	post -19	praise 41	pray -73	prefer -79	present -60	press 7	promise -119	propose -59	protest -22	prove -51	purport -55	question -23	quote -84	rail 69	raise -90	rank -86	rate -100	read -126	reason -34	recognize -58	recommend -64	record -132	recount -34	refer 58	reference 31	reflect 11	refuse -48	regard 49	reject 9	relate -17	remark 18	repeat -60	reply -56	report -46	reveal -48	rule 20	say -92	see -93	shoot -127	show -123	shrug 38	sign -11	sing -66	slate -63	speak -19	spell 21	state -137	suggest -62	support -10	suspect -24	swear -54	tell -124	testify -78	text -50	thank -75	think -25	threaten -46	title -60	treat -34	trust -66	try -146	tweet 22	understand 12	use -50	view 15	voice -79	volunteer -71	vote 20	vouch 32	want -22	warn -10	wave -78	weigh 16	wish -68	wonder -39	write -35
start|behind|accuse|	determiner 15	none -34	verb -34	word -15
start|behind|accuse|first|	killing -49	wrongdoing -55
start|behind|acknowledge|	determiner -45	verb -40
start|behind|add|	determiner -86	none -88	to -29	verb -61	word -56
start|behind|add|first|	her -36	his -52	the -51
start|behind|admit|	verb -65
start|behind|adverb|	, -28	preposition -31	subordinator -44	word 10
start|behind|adverb|auxiliary|	judging -53
start|behind|adverb|none|	judging 25	saying -83	thinking -67
start|behind|adverb|to|	thinking -50
start|behind|adverb|verb|	saying -7
start|behind|advise|	determiner -78	none -69
start|behind|advise|first|	the -54
start|behind|advocate|	determiner 37	verb 9	word 13
start|behind|advocate|first|	a 51	the 16
start|behind|agree|	auxiliary -102	capital 14	determiner 6	pronoun 28	subordinator -61	verb 9	word -12
start|behind|agree|first|	a 18	be -44	buy -94	him 11	the 12
start|behind|aim|	auxiliary 24	capital -82	determiner 28	none 24	to -8	word 25
start|behind|allege|	determiner -36
start|behind|allege|first|	the -36
start|behind|allow|	none -49	verb -60	word -68
start|behind|announce|	auxiliary -48	capital -77	determiner -50	none -68	verb -49
start|behind|announce|first|	monday -28	the -50	thursday -29
start|behind|answer|	capital 10	determiner -80	verb -30
start|behind|answer|first|	the -73
start|behind|apologise|	determiner 20	word -79
start|behind|apologise|first|	appointment -38	the 37
start|behind|apologize|	capital -9	to -15
start|behind|apologize|first|	his -7
start|behind|appeal|	auxiliary 33	capital 9	determiner -17	none -100	to -89	verb -90	word -136
start|behind|appeal|first|	calm -36	the -78
start|behind|argue|	auxiliary -76	capital -72	determiner -39	none -62	subordinator -76	verb -20
start|behind|argue|first|	a -19	the -7
start|behind|asks|false|	marks -116	none -26	to 24	verb 6
start|behind|asks|true|	auxiliary 61	none -19	to -28
start|behind|ask|	capital -53	determiner -31	none -52	pronoun -69	to -13	verb -27	verb-judging -53	verb-saying 9	verb-thinking -41	word -12
start|behind|ask|first|	a -41	an -60	be -28	data -51	her -48	his 14	it -57	their -70	two -52
start|behind|assure|first|	winning 11
start|behind|assure|	none 11	word 11
start|behind|attack|	auxiliary 32	capital 25	determiner 16	word -32
start|behind|attack|first|	a -26	paris -55	the 25
start|behind|attribute|	determiner -53	none -42	verb -51
start|behind|attribute|first|	a -48
start|behind|auxiliary|	adverb 18	auxiliary -50	capital -51	determiner -21	preposition 9	stop -43	subordinator -39	verb-judging -52	verb-saying -55	word -109
start|behind|auxiliary|auxiliary|	saying -45	thinking -71
start|behind|auxiliary|none|	saying -78	thinking 9
start|behind|auxiliary|to|	thinking -37
start|behind|auxiliary|verb|	judging -45	saying -33	thinking -57
start|behind|back|	adverb -57	auxiliary -104	capital -7	determiner -17	none -13	verb -9	word -28
start|behind|back|first|	a -88	his -63	its 14	the -22	their -51
start|behind|before|	about 152	after -77	against 89	along -32	amid -68	among -64	as 9	at -42	before -133	behind -54	between -81	beyond -86	by -216	despite -48	during -114	for 61	from -183	in -216	inside -53	into -94	like -110	of 27	off -19	on -30	out 65	outside -82	over -42	since -116	than -90	to -53	under -103	until -90	with 15	within -90	without -65
start|behind|believe|	determiner 37	none 27	word 35
start|behind|believe|first|	the 15
start|behind|bill|	auxiliary -45	determiner -43	none 35	word 19
start|behind|bill|first|	the -43
start|behind|blame|	determiner -41	verb -41	word -18
start|behind|blame|first|	the -41
start|behind|boast|	none 48
start|behind|call|	auxiliary -25	capital -15	determiner 17	none 13	preposition -43	pronoun 24	to 40	verb-judging -15	verb-saying -70	word 30
start|behind|call|first|	all 40	an 39	calm -68	him 8	his -9	in -28	order -46	reporters -62	the -6	trump 16
start|behind|capital|	, -13	- -40	: -72	; -46	adverb -49	coordinator -23	determiner -54	end -94	possessive 51	preposition -38	pronoun -48	stop -29	subordinator -28	that -102	verb-saying 10	word -8
start|behind|capital|auxiliary|	judging -17	saying -11	thinking -53
start|behind|capital|marks|	saying -62
start|behind|capital|none|	saying -38
start|behind|capital|to|	saying -14	thinking -104
start|behind|capital|verb|	judging 15	saying 19	thinking -31
start|behind|care|	determiner -10	none -108
start|behind|caution|	verb -20
start|behind|celebrate|	determiner -53	none -55	word -45
start|behind|challenge|	capital -57	determiner -50	none -79	verb -39	word -65
start|behind|challenge|first|	the -40
start|behind|champion|	capital -53	none -50
start|behind|charge|	auxiliary -59	capital -93	determiner -75	none -49	verb 41	word 29
start|behind|charge|first|	a -68
start|behind|cheer|	determiner 12
start|behind|cheer|first|	the 18
start|behind|chip|	none -48
start|behind|cite|	none -43	verb -56	word -58
start|behind|claim|	auxiliary -45	capital -43	determiner -84	none -81	verb -60
start|behind|claim|first|	a -39	have -25	the -40
start|behind|comment|	auxiliary -15	capital 16	determiner 14	none 22	that -76	verb -13	word -7
start|behind|comment|first|	individual -77	that -76	the 8
start|behind|compare|	capital -61	determiner -70	none -98	verb -80	word -80
start|behind|compare|first|	the -55
start|behind|complain|	capital 15	determiner -29	none -105	verb -8	word -85
start|behind|complain|first|	the -25
start|behind|concede|	capital -38	determiner -47	none -55	to -34
start|behind|concede|first|	the -47
start|behind|confirm|	capital -43	determiner -69	none -85	word -50
start|behind|confirm|first|	the -59
start|behind|continue|	auxiliary -59	determiner -43	none -108	to -43	verb -91	verb-judging -52	verb-saying -58	word -124
start|behind|continue|first|	be -19	grow -32	the -25
start|behind|coordinator|	word -66
start|behind|counsel|	capital -32	none -56
start|behind|credit|	none 16	verb -18	word -18
start|behind|criticize|	none -8	to 26	verb -57	word -9
start|behind|cry|	determiner -67	none -71
start|behind|cry|first|	the -51
start|behind|debate|	capital -113	determiner -27	none 25	verb -16	word 55
start|behind|debate|first|	the -81
start|behind|decide|	auxiliary 8	capital -56	determiner -11	none -105	to -100	verb 14	verb-judging 16	word -94
start|behind|decide|first|	a -53	the 13
start|behind|declare|	determiner -36	none -75	word -13
start|behind|decline|	auxiliary -74	capital -59	none -106	to -65	verb -20	verb-judging -63	verb-saying -106
start|behind|decline|first|	be -39	comment -84	discuss -26	name -33	rule -30	say -41	speculate -27
start|behind|deliver|	capital -38	determiner -38	none -57	verb -42	word -41
start|behind|demand|	word 15
start|behind|deny|	determiner -50	none -63
start|behind|deny|first|	the -50
start|behind|describe|	determiner -76	marks -39	none 31	word -68
start|behind|describe|first|	his -33	the -52
start|behind|detail|	determiner -6	none 7
start|behind|detail|first|	the -6
start|behind|determiner|	$ 43	adverb -50	auxiliary -48	capital 9	coordinator -70	determiner 11	quote -71	stop -87	subordinator -64	that -54	verb-judging -53	verb-saying 8	verb-thinking 39	word 6
start|behind|determiner|auxiliary|	saying 26	thinking 12
start|behind|determiner|marks|	judging -98	saying -123	thinking -51
start|behind|determiner|none|	judging -28	saying -20	thinking -43
start|behind|determiner|to|	judging 13	saying 11	thinking 61
start|behind|determiner|verb|	judging 17
start|behind|disagree|	determiner 31	none -13	subordinator -20
start|behind|disagree|first|	how -33
start|behind|disclose|	determiner 10	none -64	verb -73
start|behind|disclose|first|	a 18
start|behind|dismiss|	none -41	word -48
start|behind|dispute|	capital 20	verb -77	word -68
start|behind|doubt|	none -17
start|behind|echo|	capital 16	none 14
start|behind|email|	auxiliary -54	none 9	verb -84	word -81
start|behind|estimate|	determiner 7	verb -55
start|behind|expect|	adverb -34	capital -68	to -58	verb -90	verb-judging -75	verb-saying -62	verb-thinking -47	word -9
start|behind|expect|first|	be -73	come -55	last -21	report -38	see -45	sign -32	vote -35	watch -58
start|behind|explain|	auxiliary -44	capital -39	determiner -53	none -49	verb -52
start|behind|explain|first|	a -44
start|behind|favor|	none -51	word -51
start|behind|fear|first|	the -17
start|behind|fear|	none 7	word -86
start|behind|feel|	determiner -73	none -15	pronoun 14
start|behind|figure|	capital -50	determiner -61	none -88	to -19	verb -46	word -82
start|behind|figure|first|	the -36
start|behind|find|	auxiliary -53	capital -46	determiner -77	none -94	preposition -46	subordinator -52	verb -68	word -65
start|behind|find|first|	a -42	the -44	who -31
start|behind|fire|	capital 9	determiner -73	none -37	verb 12
start|behind|fire|first|	the -54
start|behind|first|	1 -47	14 -37	2008 16	2012 -58	2014 -41	2016 -48	2018 -40	2021 -43	2022 -66	2023 -31	3 -57	31 -51	4 -66	41 -63	600 -65	about -62	accept -39	add -37	address -53	air -66	all 6	america 26	an -15	analysts -63	anonymity 13	another 22	answer -61	any -83	anyone -45	appeal -44	applause -33	apply -52	appointment -38	april -31	as -85	ask -48	assure -30	at -14	attack -48	attend 19	august -22	avoid -51	back -45	ban -70	bbc -54	be -111	beat -57	bed -49	behalf -66	being 15	believe -32	benghazi 16	block -43	bluesky -48	both -7	breda -32	bring 20	build -48	buy -65	by -51	call -44	calm -89	carry -52	cast -41	challenge -35	change 33	charleston -44	check -47	chile -49	christie 37	clinton 17	close -54	come -55	comment -40	condition -73	congress -17	consider -63	cool -60	county -58	court -46	create -51	credit -44	cruise -54	cut -51	data -51	debate -41	december -56	defeat 18	defend -35	deliver -34	democratic 6	discuss -30	donald 42	dr. -57	draft -24	each -101	endorse -38	every -40	expand -55	explain -42	facebook -77	fall -71	far 10	favor -67	fc -35	fight 29	file -69	find -51	first -48	florida -43	fly -65	focus -42	for -78	former 31	four -51	fox -69	friday -117	further -37	georgia -56	get -89	give -76	govern -62	grow -32	growing 33	hand -43	have -67	having -49	hear -58	help -88	her 15	hillary -28	his 10	hold -59	hospitals -64	host -66	how 28	human -50	if -59	immigration 32	impose 40	in -96	individual -84	instagram -59	intervene -36	interviews -46	iowa -52	is -49	it -40	january -35	july -62	june -70	keep -61	killing -49	know -67	later -31	latin -38	latinos 39	law -14	least -86	leave -89	let -46	limit -59	live -58	london -24	look -61	lost -66	love 28	lower -61	luxembourg -30	make -88	march -75	match -20	may -46	me 29	mediate -35	meet -62	men -59	mention -21	merge -65	monday -131	months -61	more 14	most -89	move -59	mr. 57	msnbc -36	much -13	my -7	name -63	new -84	news -48	next -63	nightfall -24	nine -41	nothing -84	obama 35	ohio -41	on -58	one -7	order -47	other 33	paris -59	parliament -32	part 8	pass -67	passengers -60	pay -75	people -70	persuade -39	phoenix -43	phone -60	pick 11	play 22	poach -31	politics -60	president -7	press -39	prevent -50	price -47	protect -54	protest -38	provide -51	public -48	publish 22	put -71	question -45	questions -73	quit -43	raise 9	rally -47	reach -54	readers -53	recent 14	refund -51	release -60	remember -42	repeat -19	report -38	reporters -82	reports -16	republican -74	republicans 23	requests 8	response -45	return -37	returning -7	rise -47	rubio 22	rule -49	run -50	salute -30	sanders 24	sandwiches -52	saturday -68	save -60	say -76	saying -45	seal -59	see -86	sell -81	sen. 37	send -57	set -17	show -57	shrink -32	sign -35	sit -51	some 8	soon -37	south -49	speak -49	speculate -32	spend -76	spring -53	state -35	stay -66	stop -55	sue -32	sunday -71	support -63	surface -37	take 8	talk -48	telegram -47	telephone -32	tell -27	texas -28	that -7	their -42	them 16	they -50	think 12	this -70	those 44	three -57	throughout -30	throw -59	thursday -105	to 19	trump 55	try -40	tuesday -34	turkey -67	turn 15	twitter -58	two -42	u.s. 10	use -52	vermont -50	visit -49	vote -62	voters -63	wall 13	want -46	washington 21	watch -58	wednesday -110	weigh -44	what 17	where -57	whether 11	who -52	win 9	winning -8	with -8	withdraw -39	work -74	world -65	wrongdoing -55	x -63	you 10
start|behind|forecast|	capital -64	none -26	word -13
start|behind|forecast|first|	analysts -40
start|behind|fume|	none -59
start|behind|greet|	none -11	word 10
start|behind|hear|	capital -49	determiner -66	none -88	word -57
start|behind|hear|first|	the -50
start|behind|hint|	determiner -9	verb 42	word 20
start|behind|hit|	capital -44	determiner -39	none -57
start|behind|hit|first|	the -33
start|behind|hold|	auxiliary -69	capital -14	determiner -134	none -14	preposition -53	to -39	verb -98
start|behind|hold|first|	a -88	for -45	nine -41	the -92
start|behind|hope|	auxiliary -9	determiner 6	none -19	to 24	verb -114	verb-judging -60	verb-saying -59
start|behind|hope|first|	a -32	get -55	see -48
start|behind|identify|	capital 17	determiner 22	none 7
start|behind|identify|first|	a 16	the 17
start|behind|insist|	auxiliary -16	determiner 8	word -6
start|behind|intend|first|	sit -27
start|behind|intend|	none -84	verb-saying -38	word -87
start|behind|interpret|	none -71
start|behind|introduce|	determiner -28	none -52
start|behind|invite|	verb -40	word -54
start|behind|issue|	auxiliary -77	capital -80	determiner 6	none -16	verb -7
start|behind|issue|first|	his 16	the -21	their -59
start|behind|joke|	determiner -48	marks -41	none 18	pronoun -71	verb -63
start|behind|joke|first|	his -59	it -71
start|behind|judging|	adverb 14	auxiliary -72	capital 6	participle 38	past -26	preposition -88	present -6	verb-judging -13	verb-saying -24
start|behind|judging|first|	2014 -28	41 -63	a -19	all 40	as -55	at -50	be -36	believe -22	both -50	calm -68	clinton 34	democratic 12	far -49	friday -49	georgia -56	her 19	him -10	his -25	how -7	immigration 12	in -53	it -8	its -15	killing -49	least -51	london -24	look -45	monday -69	mr. 26	new -63	obama 32	order -46	paris -57	president 28	quit -32	reporters -61	sue -32	the -18	their -73	this -53	those 53	throughout -29	trump 24	two -39	vote -50	what 43	whether 34	work -37	wrongdoing -55
start|behind|knock|	determiner -63	none -74
start|behind|know|	determiner -16	none -18	word -73
start|behind|know|first|	the -16
start|behind|lash|first|	at -39
start|behind|lash|	preposition -39
start|behind|laugh|	auxiliary -47	determiner 17	none -87	pronoun -47	that -49
start|behind|laugh|first|	that -49	the 17
start|behind|learn|	determiner 11	none -22	pronoun -59	verb -63	verb-thinking -64	word -104
start|behind|learn|first|	the -87
start|behind|lecture|	none -57
start|behind|like|	auxiliary -42	none -76	to -35	verb -33	verb-judging -47	verb-saying -37	verb-thinking -36	word -49
start|behind|like|first|	hear -28	say -30	see -37
start|behind|list|	auxiliary 12	capital -70	determiner -10	none -112	verb -72	word -90
start|behind|list|first|	london -24	the 13
start|behind|lobby|	none -81
start|behind|mean|	auxiliary -35	none -63	to -22	verb -41	verb-saying -30	word -68
start|behind|mention|	determiner 9	none 29	word -22
start|behind|mention|first|	the -30
start|behind|message|	auxiliary -6	capital -71	determiner -71	none 14	verb -50	word 39
start|behind|message|first|	the -65
start|behind|name|	determiner -93	none -21	verb -74	word -48
start|behind|name|first|	a -59	the -56
start|behind|need|	auxiliary 9	determiner 9	none -125	to -78	verb -58	verb-saying -35	word -120
start|behind|need|first|	be -37	do -59	keep -26	win -58
start|behind|nominate|	capital -49	determiner -68	none -74
start|behind|nominate|first|	the -40
start|behind|note|	determiner -44	none -21	verb -11
start|behind|note|first|	the -44
start|behind|object|	determiner -15	none -77	verb -70
start|behind|object|first|	a -74
start|behind|offer|	auxiliary -35	capital -55	determiner -52	marks -22	none -94	verb -53	verb-saying -27	word -90
start|behind|offer|first|	buy -15	host -21	mediate -35	pay -29	the -42
start|behind|oppose|	capital -44	none -44
start|behind|order|apposed|	judging 10	saying -18
start|behind|order|apposition|	judging -22	saying -48	thinking -45
start|behind|order|	capital -96	determiner 15	none -12	word -63
start|behind|order|direct|	saying -10	thinking -27
start|behind|order|first|	the -66
start|behind|order|relative|	saying -18
start|behind|order|shared|	thinking -16
start|behind|paint|	determiner 13	none -57
start|behind|paint|first|	the -70
start|behind|plan|	auxiliary -56	capital -79	determiner 10	none -143	to -44	verb 30	verb-judging -82	verb-saying -40	verb-thinking 16	word -121
start|behind|plan|first|	a 27	be -31	run -30
start|behind|plead|	capital -59	none 37
start|behind|pledge|first|	ban -25
start|behind|pledge|	none -67	to -38	verb-judging -37	word -71
start|behind|point|	auxiliary 53	capital 41	none -37	pronoun -63	that 24	to -35	verb 71	word 19
start|behind|point|first|	a 22	her -78	his -21	that 24	the 19
start|behind|post|	auxiliary -38	capital -8	determiner -10	none -129	verb 6	word -51
start|behind|post|first|	a 18	facebook -47	instagram -44	x -42
start|behind|praise|	capital 35	none 51
start|behind|pray|	determiner -66	none -67
start|behind|pray|first|	the -40
start|behind|prefer|	none -67	verb-judging -58	word -46
start|behind|preposition|auxiliary|	saying 18
start|behind|preposition|	capital -93	determiner -62	quote -66	verb-saying -68	word 6
start|behind|preposition|marks|	judging -39
start|behind|preposition|none|	judging -60	thinking -65
start|behind|preposition|to|	saying -59	thinking -29
start|behind|preposition|verb|	saying -36	thinking -38
start|behind|present|	determiner -48	verb -42
start|behind|press|	determiner -8	none -27	word 21
start|behind|press|first|	the 15
start|behind|promise|	adverb -39	auxiliary -30	capital -47	marks -14	none -85	to -60	verb -58	verb-judging -25	word -101
start|behind|promise|first|	be -9	build -21	buy -15	keep -25
start|behind|pronoun|	, 12	; 9	auxiliary -12	preposition -24	stop -18	subordinator 16	verb-saying -66	word -6
start|behind|pronoun|none|	thinking -9
start|behind|pronoun|to|	judging 8	thinking -56
start|behind|pronoun|verb|	saying -110
start|behind|protest|	determiner -96	none -64
start|behind|protest|first|	the -69
start|behind|prove|	auxiliary -49	none -34	verb -29
start|behind|prove|first|	be -35
start|behind|purport|	auxiliary -39
start|behind|question|	auxiliary 40	capital 10	determiner -23	none -37	subordinator -9	to -43	verb -9	word -78
start|behind|question|first|	his 14	how -22	the -28	whether 27
start|behind|quote|	auxiliary -46	capital -48	determiner -54	none -43
start|behind|quote|first|	a -27	the -48
start|behind|rail|	capital 33	determiner 41	none 51	to 31
start|behind|raise|	capital -75	none -57	word -53
start|behind|rank|	capital -60	determiner -54	none -72
start|behind|rank|first|	the -54
start|behind|rate|	auxiliary -46	capital -49	determiner -42	none -72	verb -37	word -72
start|behind|rate|first|	the -40
start|behind|read|	auxiliary -34	capital -54	determiner -83	none -98	verb -58	word -39
start|behind|read|first|	a -57	an -26	the -56
start|behind|reason|	auxiliary -13	none -54	verb -36
start|behind|reason|first|	be -17
start|behind|recall|	none 22
start|behind|recognize|	determiner -47	none -58
start|behind|recommend|	capital -42	verb -42
start|behind|record|	capital -68	determiner -61	none -109	word -88
start|behind|record|first|	a -39	the -45
start|behind|recount|	none -34
start|behind|refer|	auxiliary 31	capital 80	determiner 21	marks -73	none 21	pronoun -33	subordinator -52	verb 47	word 53
start|behind|refer|first|	a -36	as -52
start|behind|reflect|	verb 25
start|behind|refuse|	auxiliary -58	none -18	to -62	verb -85	verb-judging -59	verb-saying -79	word -20
start|behind|refuse|first|	answer -28	comment -27	say -25	take 27
start|behind|reject|	determiner -47	none 16
start|behind|relate|	determiner -76	word 10
start|behind|relate|first|	her -57	the -48
start|behind|remark|	none 7	word 26
start|behind|repeat|	none -60	word -60
start|behind|reply|	capital -96	determiner -94	none -108	verb -21
start|behind|reply|first|	a -80	the -45
start|behind|report|	auxiliary -6	capital -12	determiner -124	none -33	verb -93	word -97
start|behind|report|first|	a -50	may -41	monday -28	the -69	washington -45
start|behind|request|	determiner 7	none 11	verb-saying -9
start|behind|request|first|	a -75	comment -7
start|behind|respond|	auxiliary -78	determiner 12	none -14	pronoun -61	to 20	verb-judging -93	word -20
start|behind|respond|first|	a -29	it -49	questions -73	requests 17	the 46	trump -10
start|behind|rule|	auxiliary -73	capital 10	determiner 9	none 26	preposition -62	verb 11	word 6
start|behind|rule|first|	a 69	for -62	the -95
start|behind|saying|	adverb -63	auxiliary -53	base 18	capital -13	participle -10	past -29	preposition -17	present -13	pronoun -26	subordinator -19	verb-saying -14
start|behind|saying|first|	1 -39	14 -37	2018 -40	2023 -31	600 -65	a 9	about -58	accept -39	all -61	an -20	analysts -40	anonymity 13	another -19	answer -50	any -75	anyone -45	applause -33	appointment -38	april -31	at 17	august -22	ban -28	bbc -54	be -70	beat -57	bed -49	block -43	bluesky -48	build -29	buy -65	calm -62	carry -34	clinton -36	cnn -59	comment -38	condition -73	court -46	data -51	december -45	discuss -26	donald 6	draft -24	each -99	facebook -66	fc -35	find -29	florida -43	for -86	four -45	friday -103	get -41	give -71	grow -32	growing 21	have -47	hear -43	help -81	her -41	him -13	his 26	hold -46	host -24	how 32	human -50	in -67	individual -82	instagram -59	interviews -46	iowa -31	it -26	its -6	january -34	july -14	june -24	keep -38	last -59	latin -38	latinos 39	law -62	least -69	leave -45	lost -66	make -53	march -33	may -45	mediate -35	men -59	monday -97	months -49	more -82	most -80	mr. 50	msnbc -36	my -7	name -50	new -42	news -43	nightfall -24	nothing -66	obama 27	ohio -41	on -63	one -69	parliament -32	part -42	pass -57	pay -71	phone -47	pick 23	president -7	public -49	put -49	questions -73	raise -40	refund -51	reporters -75	reports -76	republican -71	requests 8	response -45	rule -45	sanders 31	saturday -53	say -53	saying -38	see -50	sell -59	show -43	some 13	speculate -27	spend -33	state -26	stay -54	sunday -62	support -44	take -60	telegram -47	telephone -32	texas -28	their -7	them 19	they -46	this -21	three -51	thursday -97	to 24	trump 32	tuesday -124	turkey -46	twitter -49	two -78	vermont -50	voters -63	want -46	washington -6	wednesday -101	weigh -44	what -10	where -45	whether -36	who -31	win -60	work -50	x -63
start|behind|say|	auxiliary -26	capital -32	determiner -70	marks -55	none -62	pronoun -76	subordinator -34	to -81	verb -87	verb-saying -49	verb-thinking -51	word -68
start|behind|say|first|	a -151	an -86	april -22	be -57	cnn -44	court -40	friday -68	have -39	her -61	his 31	its -78	latinos 39	least -60	monday -58	msnbc -35	phone -44	response -33	saturday -17	she -47	sunday -37	telephone -22	the -59	thursday -55	tuesday -86	want -46	wednesday -36	what -34
start|behind|seek|	auxiliary -101	none 6	to -21	verb-judging 11	verb-saying -72	word 7
start|behind|see|	determiner -78	none -59	verb -46
start|behind|see|first|	his -29	the -55
start|behind|shoot|	capital -64	determiner -59	none -93	verb -60	word -89
start|behind|shoot|first|	the -40
start|behind|show|	capital -64	determiner -61	none -96	preposition -49	verb -60
start|behind|show|first|	a -45	at -32	the -38
start|behind|shrug|	verb -9
start|behind|sign|	capital -138	determiner -61	none -34	preposition 24	word -31
start|behind|sign|first|	for -56	the -36	to 44
start|behind|sing|	capital -37	determiner -48	none -54	word -29
start|behind|sing|first|	the -39
start|behind|speak|	auxiliary -82	capital -40	none -35	preposition -72	pronoun -70	to 28	verb 6	verb-saying 21	word -35
start|behind|speak|first|	about -52	condition -73	her -59	how 14	reporters -59	the -10
start|behind|speculate|	determiner -18	none 12
start|behind|speculate|first|	the -7
start|behind|spell|	capital -27
start|behind|state|	auxiliary -53	capital -97	determiner -75	none -111	to -41	verb -60	word -65
start|behind|state|first|	florida -40	new -28	ohio -31	texas -28	the -60	vermont -41
start|behind|subordinator|	auxiliary -10	capital 24	determiner 46	preposition 16	stop -65	word -82
start|behind|subordinator|auxiliary|	judging 60	saying -15	thinking 41
start|behind|subordinator|none|	judging -77	saying -17	thinking -50
start|behind|subordinator|to|	saying -45
start|behind|subordinator|verb|	judging -23
start|behind|support|	auxiliary -8	verb -50	word -18
start|behind|support|first|	the -19
start|behind|suspect|	none 14	word -10
start|behind|swear|	none -47	word -47
start|behind|talk|	capital -47	determiner 9	marks -51	none -19	subordinator 44	to -57	verb 70	verb-saying 13	word 9
start|behind|talk|first|	the 29
start|behind|tell|	auxiliary -31	capital -31	determiner -80	none -99	to -43	verb -65	word -74
start|behind|tell|first|	the -69	this -39
start|behind|testify|	capital -36	determiner -54	none -72	pronoun -53
start|behind|testify|first|	him -53
start|behind|text|	none -50
start|behind|thank|	determiner -53	none -46	to -41	word -48
start|behind|thank|first|	a -40
start|behind|that|	, -47	capital 106	determiner -48	pronoun 49	stop -77	word 32
start|behind|that|auxiliary|	saying 7
start|behind|that|none|	saying -22
start|behind|that|verb|	saying 7
start|behind|thinking|	adverb -95	auxiliary -14	base -22	capital -24	determiner -8	participle 10	past -16	preposition -84	present -72	subordinator 19	that -56	verb-saying -70	verb-thinking -39	word -27
start|behind|thinking|first|	3 -58	address -53	an -74	answer -28	appeal -44	as -66	ask -40	at -32	attack -48	attend 21	avoid -52	back -38	be -101	both 9	bring 22	call -41	check -47	clinton 7	close -50	come -55	comment -42	county -58	cut -40	defeat 18	deliver -45	do 12	endorse -38	favor -58	fight -72	file -69	find -42	first -41	fly -61	for -45	get -80	give -39	have -64	hear -41	help -38	her 33	him 10	his -29	hold -34	host -62	in -43	iowa -35	it -129	june -53	keep -62	know -47	last -21	leave -74	let -46	limit -59	live -55	make -66	march -61	meet -46	mention -21	monday -72	more -45	move -59	new -40	next -56	nine -41	nothing -62	one -98	pay -24	people -51	persuade -39	play 22	poach -31	prevent -50	protest -38	publish 27	put -53	raise 27	rally -47	reach -54	remember -42	repeat -19	report -38	returning -7	run -56	sandwiches -52	save -60	say -54	seal -59	see -64	sell -46	send -57	show -35	sign -35	sit -27	spend -65	stay -24	stop -49	support -49	surface -37	take 22	tell -30	that -56	their -54	think -69	this -81	throw -59	to -32	trump 31	tuesday -14	turn 21	two -11	use -36	visit -39	vote -47	watch -58	win 21	withdraw -37	you 10
start|behind|think|	adverb -37	auxiliary -102	determiner -60	none -27	pronoun -23	word -21
start|behind|think|first|	a -114	as -66	be -49	first -37	it -100	sandwiches -52	the -14
start|behind|threaten|first|	quit -32	sue -32
start|behind|threaten|	none -101	verb 7	verb-judging -49	word -37
start|behind|title|	capital -52	none -48
start|behind|treat|	verb -44	word -18
start|behind|trust|	none -47	word -66
start|behind|try|	auxiliary -66	capital -21	none -116	to -79	verb -60	verb-judging -72	verb-saying -42	word -121
start|behind|try|first|	find -13	get -16	make -32
start|behind|tweet|	capital -26	determiner 32	none 14	verb 14
start|behind|understand|	none -36
start|behind|use|	auxiliary -68	capital -44	none -107	pronoun -23	to -48	verb-judging -51	verb-saying -56	verb-thinking -48	word -105
start|behind|use|first|	believe -22	the -58
start|behind|verb-judging|	, -56	capital -82	determiner -25	preposition 16	pronoun -78	stop -72	subordinator -49	that 32	word -11
start|behind|verb-judging|auxiliary|	saying -55	thinking 6
start|behind|verb-judging|marks|	thinking -63
start|behind|verb-judging|none|	judging -76	saying 6	thinking -45
start|behind|verb-judging|to|	saying -50	thinking -67
start|behind|verb-judging|verb|	judging -49	saying 14	thinking 23
start|behind|verb-saying|	, -61	adverb -75	capital -60	coordinator -36	determiner -97	end -33	preposition 16	pronoun -53	stop -43	subordinator -56	that -30	verb-judging -42
start|behind|verb-saying|auxiliary|	judging 33	saying -95
start|behind|verb-saying|none|	judging -47	saying -20	thinking -100
start|behind|verb-saying|to|	saying 30	thinking -72
start|behind|verb-saying|verb|	judging -45	saying -49	thinking -93
start|behind|verb-thinking|	, -22	determiner -79	preposition -19	pronoun -42	stop 40	subordinator -49	that -86
start|behind|verb-thinking|auxiliary|	saying -61	thinking -68
start|behind|verb-thinking|none|	saying 31	thinking -125
start|behind|verb-thinking|to|	thinking -51
start|behind|verb-thinking|verb|	saying -67	thinking 21
start|behind|view|	auxiliary 29	determiner -13	none -50	verb 25	word 21
start|behind|view|first|	a 9	the -15
start|behind|voice|	auxiliary -52	determiner -42	none -39
start|behind|voice|first|	the -42
start|behind|volunteer|	capital -48	determiner -32	none -67
start|behind|volunteer|first|	the -32
start|behind|vote|	auxiliary 9	capital 26	determiner 28	none 17	pronoun 9	to -7	verb -30	verb-judging -82	word -43
start|behind|vote|first|	a 47	both 9	clinton 9	favor -58	him -18	march -61	trump 24
start|behind|vouch|	determiner -10	none 16
start|behind|vow|	to -53	verb 11	verb-judging -57	word -13
start|behind|want|	auxiliary -87	none -16	to -57	verb -75	verb-judging -48	verb-saying -42	verb-thinking -69
start|behind|want|first|	be -22	hear -33	know -47	say -16	see -29	sell -39
start|behind|warn|	auxiliary 9	capital -48	determiner 62	none 19	verb -54	word -88
start|behind|warn|first|	the 32
start|behind|wave|	determiner -52	none -63	word -51
start|behind|wave|first|	the -37
start|behind|weigh|	none -50	preposition -41
start|behind|wish|	determiner -56	none -71	verb-saying -39
start|behind|wonder|	auxiliary -53	determiner -36	none -76
start|behind|wonder|first|	the -70
start|behind|word|	$ -61	% -76	- -60	: -74	; 15	adverb -39	auxiliary -35	capital 9	coordinator 54	end -95	possessive 29	preposition 6	pronoun -30	stop -117	subordinator -63	that 8	verb-judging -19	verb-thinking -41	word -13	— 16
start|behind|word|auxiliary|	judging 12	thinking -16
start|behind|word|marks|	judging -59	saying -23	thinking -69
start|behind|word|none|	judging -12	saying -18
start|behind|word|to|	judging 11	saying 6	thinking -47
start|behind|word|verb|	saying -16	thinking -81
start|behind|worry|	auxiliary 24	determiner -45	none -33	verb 33	word 36
start|behind|worry|first|	the -6
start|behind|write|	auxiliary -59	capital -161	determiner -17	marks -19	verb -46	word 18
start|behind|write|first|	a -92	an -88	bluesky -48	his -62	its -80	telegram -47	the -10	x -34
start|late|	accuse -6	acknowledge -42	add -105	admit -70	advise -92	advocate 25	affirm -58	agree -118	aim -9	allege 36	allow -35	allude -51	announce -27	answer -89	apologise -72	apologize -48	appeal -98	applaud -72	ask -21	assume -51	assure 46	attack 11	attribute -67	beg -63	believe -65	bill -89	blame -101	blast 8	boast -52	brand -46	call -6	caption -65	care -13	cast -74	celebrate -59	challenge -67	champion -79	cheer -64	chip -50	cite -108	claim -26	comment -87	compare -73	complain -63	concede -57	condemn -80	confirm -84	congratulate -63	consider -14	continue 29	correct -58	counsel -48	counter -43	credit 40	criticise -28	criticize -6	cry -40	debate -102	decide -6	declare -23	decline -18	decry -47	deem -62	defend -11	define -46	deliver -93	demand -7	denounce -40	deny -78	describe -103	detail -52	disagree -48	disclose 11	discuss -28	dismiss -80	doubt -72	dream -30	echo -68	email 39	emphasize -59	encourage -62	endorse -71	estimate -63	expect -53	explain 25	express -41	favor -94	fear -68	feel -6	figure 12	find -58	fire -87	forecast -49	greet -64	hail -79	hate -46	hear -93	highlight -66	hint -47	hit -89	hold -15	hope -89	identify -94	imagine -54	indicate 15	inform -63	insist -69	instruct -58	intend -89	interpret -35	interrupt 31	introduce 20	invite -64	invoke -53	issue -14	joke -40	knock -64	know -15	lambaste -52	learn -21	lecture -41	list -93	lobby -72	love -67	maintain -71	mean -74	mention -85	message -52	name -92	need -6	note -92	object -82	offer -13	oppose -73	order -36	outline 17	paint 10	persuade -60	phone -64	plan -90	plead -62	pledge -86	point -44	portray -68	post -24	praise -100	predict -65	present -82	press -9	promise -25	propose -95	protest -70	purport -51	question -102	quote -79	rail -56	raise -95	rank 21	rate -61	read -97	reason -69	rebuff -37	rebuke -77	recall -94	reckon -41	recognize 31	recommend -84	record 44	recount -44	refer -62	reference -64	reflect -70	refuse -37	regard -42	regret -30	reiterate -44	reject -50	relate -75	remark -55	remember -12	remind -9	repeat -57	reply -59	report 9	request -63	respond -24	reveal -98	rule -21	say 9	see -21	seek -27	show -19	sign -15	sing -64	slam -73	slate -73	speak -45	state -6	stress -53	suggest -65	support -108	talk 24	tell 42	testify -66	text -48	thank 8	think -90	threaten -88	title -50	tout -42	treat -67	trust -44	tweet -11	understand -87	urge -19	use -100	venture -52	verify -30	view -93	voice -83	volunteer -61	vote -12	vouch -42	vow -82	want -19	wave -39	weigh -49	welcome -98	wish 20	wonder -77	worry -72	write -11
start|late|accuse|	auxiliary -126	capital -35	coordinator -50	determiner -123	marks 17	none -75	preposition 11	subordinator -45	to -54	verb -104	verb-saying -29	word -64
start|late|accuse|first|	a -66	and -31	of 13	the -91	who -51
start|late|acknowledge|	none -48	verb -16
start|late|add|	auxiliary -48	coordinator -28	determiner -67	none -66	preposition -29	to -35	verb -67	verb-saying -37	word -66
start|late|add|first|	000 -28	and -28	points -37	the -42
start|late|admit|	auxiliary -62	none -49	verb -32	word -41
start|late|adverb|auxiliary|	saying -48
start|late|adverb|none|	judging -62	saying -61	thinking -49
start|late|adverb|	preposition -67	subordinator -64	word -81
start|late|adverb|verb|	judging -67
start|late|advise|	auxiliary -42	capital -35	coordinator -28	none -47	preposition -58	verb -51	verb-saying -37	word -48
start|late|advise|first|	and -28	to -59
start|late|advocate|	auxiliary 29	none -76	preposition -54	verb -51	verb-saying -81	word -56
start|late|advocate|first|	said -44
start|late|affirm|	none -40	verb -51	word -39
start|late|agree|	auxiliary -54	coordinator -41	determiner -71	none -79	preposition -25	pronoun -50	subordinator -45	to -38	verb -59	verb-saying -30	word -19
start|late|agree|first|	a -39	and -21	at -16	but -36	in -15	the -56
start|late|aim|	auxiliary -65	none -89	verb 11	word 13
start|late|allege|	auxiliary 44	coordinator -35	none -40	verb -18
start|late|allege|first|	and -35
start|late|allow|	auxiliary -64	coordinator -49	determiner -91	none -69	preposition -66	pronoun -41	subordinator 18	to -50	verb-saying -45	word -61
start|late|allow|first|	and -48	the -49	to -64
start|late|announce|	auxiliary 8	none -52	preposition -34	to -41	verb -64	word -78
start|late|announce|first|	candidacy -22	departure -31	would -46
start|late|answer|	auxiliary -58	coordinator -37	none -36	preposition -56	verb -57	word -49
start|late|answer|first|	and -29
start|late|apologise|	auxiliary -51	coordinator -34	none -48	verb -54	verb-saying -32	word -59
start|late|apologise|first|	and -34	told -32
start|late|apologize|	none -19	to -27	verb-saying -21	word -19
start|late|appeal|	auxiliary -74	coordinator -37	marks -44	none -57	verb -41	verb-saying -58	word -65
start|late|appeal|first|	and -25
start|late|applaud|	none -24	preposition -46
start|late|argue|	auxiliary 28	coordinator -41	determiner -49	marks -34	none -65	preposition 24	subordinator -40	to -69	verb 6	verb-saying -56	word -41
start|late|argue|first|	and -41
start|late|asks|false|	marks -45	none -92	to -41	verb -27
start|late|asks|true|	auxiliary 49	marks -42	none -43	to 45	verb 25
start|late|ask|	auxiliary -10	capital -51	coordinator -65	determiner -11	marks -65	none -28	preposition -25	pronoun -98	subordinator 11	to -78	verb -16	verb-judging -23	verb-saying -61	word -18
start|late|ask|first|	000 -30	a -61	and -55	as -38	but -38	followers -44	from -25	how 43	if 41	in -43	it -49	on -40	she -50	the -102	to -180	what -7	whether -99	which -7	why -25	wrote -23
start|late|assume|	none -36
start|late|attack|	auxiliary -22	capital -86	coordinator -57	determiner 25	none 26	preposition -69	pronoun 17	subordinator -77	to -80	verb -114	verb-judging -47	verb-saying -41	word -109
start|late|attack|first|	and -46	for -63	the -91
start|late|attribute|	none -21
start|late|auxiliary|	, -37	: -57	adverb -49	auxiliary -11	capital -47	preposition -99	quote -113	stop -26	subordinator -59	that 20	verb-judging -20	verb-saying -132	verb-thinking -94	word -34
start|late|auxiliary|auxiliary|	judging -79	saying -48
start|late|auxiliary|marks|	judging -22	saying -125
start|late|auxiliary|none|	judging -66	saying -42	thinking -84
start|late|auxiliary|to|	judging -76	saying 15	thinking -82
start|late|auxiliary|verb|	judging -15	saying -16	thinking -127
start|late|back|	auxiliary -105	capital -16	coordinator -104	determiner 11	none -80	preposition 7	pronoun 12	subordinator -72	to 17	verb 9	verb-saying -55	word -128
start|late|back|first|	a -55	and -48	but -119	by -53	in 23	it -64	on -42	own -20	said -15	the 20	until -59	which -90	will -49
start|late|before|	's -30	, -35	10 -28	2016 -53	22 -33	9 -19	account -36	act -23	add -56	address -50	administration -11	ads -38	advisers -39	afterward -10	again 11	agency -51	agent -61	all -86	almost -57	already -46	also -57	americans -57	analysts -25	ankara -33	anonymity -65	answer -27	anyone -58	anything -31	appeal -26	april -55	article -50	ask 29	attendance -27	audit -12	away -48	back 36	badly -43	ballots -31	bank -42	bar -58	barely -39	basis -10	bay -48	bid -26	bill -63	birds -40	bloc -42	body 49	book -36	border -20	both -120	bush -38	business -32	buy -33	call -7	campaign -11	camps -50	canada -36	candidate -78	candidates -50	capital -37	carried -53	case -33	cases -38	castellaw -37	caucuses -31	cause -18	cent -34	chairman -36	chairs -44	change -21	changes -34	charges -28	chicago -29	children -44	china -64	city -21	claim -37	clients 51	clinton -23	close -21	club -60	code -36	college -33	coming -35	comment -76	commission -60	committee -46	companies -44	company -51	conditions -22	conference -37	congress -18	conservative 22	contained -59	contempt -45	contest -35	contests -30	contract -39	convention -36	conversation -34	corridor -65	costs -37	council 35	counties -23	country -48	county -46	court 49	crew -23	crews -51	crisis -58	crowd 56	cruz -56	cut -64	cuts -44	dark -30	days -60	deal -54	debate -59	decade -38	decision -49	decisions -16	defended -35	delay -39	delegates -56	democrats 12	department 27	described -58	detainees -35	difference -31	dinner -55	dispute -54	district -16	drill -24	duty -42	early -47	economy -51	eight -32	election -37	elections -46	elites -45	else -64	email 43	employers -41	end -37	ended -42	entering -59	era -42	europe -29	even -84	event -27	ever -47	everyone -26	everything -38	executive -76	facebook -53	families -19	family -45	farmworkers -70	fees -30	fight -34	find -33	firm -46	first -61	flag -10	followed -81	four -27	friday 59	further -38	game -40	gave 6	general -20	generally -35	get -47	give -60	giving -40	go -40	going -39	good -20	got 31	government -89	governor -34	greggs -37	group -49	groups -36	growing -31	guest -55	help -52	her -63	here -29	herself -46	him 85	himself -82	his -196	hold -37	homes -23	homicides -33	host 30	house -71	ice -36	immigrants -45	immigration -70	income -19	increasingly -66	individuals -43	inflation -48	inquiry -39	institute -31	interview -52	investigators -28	investors -63	iowa -51	iraq -46	ireland -33	isis -26	islands -37	item -46	its -139	itself -23	jobs -35	journalists -56	judge 24	july 11	june -50	just -70	keep -60	know 53	land -34	last -68	later 72	law -34	lead -24	leaders -51	leave -52	lenders -53	less -27	letter -44	letters -33	liberals -21	lid -57	lima -34	limit -50	line -89	list -54	log -15	look -65	losses -40	loudly -43	love -49	made -67	mail 36	make -59	making -62	man -79	many -23	march -69	match -30	matter -47	may -20	me 55	medallists -39	media -57	meeting 63	member -10	members -85	memo -37	men -119	mention -38	merger -9	message -40	migrants -49	military -31	mill -17	minister -64	ministry -20	moment -74	monday 81	money -63	month 38	months -45	more -48	morning -72	most 18	move -26	muslims -51	my -65	name -58	nearly -48	neither -14	never -56	news 47	next -80	night 17	nobody -14	nominee -49	nominees -33	none -24	not -96	nothing -20	november -40	now 17	numbers -57	obama -68	observers -19	offer -40	office -63	officers -65	official -41	officials -39	often -52	once -40	one -64	online 28	only -109	open -33	order -56	other -59	our -90	outlook -37	owes -75	owl -31	own -25	pacs -38	pages -36	paint -49	painter -59	pair -21	panel -40	parents 42	parliament -62	part -38	party -63	patience -43	patients -38	pensions -40	people -96	percent -60	peso -39	phone 40	pick -44	place -70	placing -54	plan -10	plane -39	players 23	policy -46	politico 65	politics -41	poll -26	post 41	premier -26	president -51	press -80	price -36	primaries -47	primary -42	process -22	profit -38	profits -24	project -36	promise -38	proposal -59	prosecutors 24	public -45	pupils -64	put -58	question 20	questions -88	race -72	raid -36	raise -52	rallies -21	rates -23	rather -46	reason 11	red -23	refugees -37	refund -47	register -50	registration -32	release -25	releases -39	remember 20	report -30	republicans -85	resign -53	response -38	result -24	results -34	return -77	review -57	road -45	room -43	roughly -54	row 48	rubio 33	rule -21	run -45	sanders 37	saturday 54	say 22	scandal -43	schools -44	search -30	second -11	security -27	see 36	sell -42	senate -44	server -47	service -24	sheets -22	ships -17	show 52	showed 29	showing -42	shui -63	sign -43	six -29	social -41	society -38	someone -28	something -50	spending -31	spring -29	stabbing -45	staff 39	star 38	state -65	statement 84	states -61	station -46	stay -18	stepping -34	still -91	stop -59	stopped -49	stories -47	strategy 23	students 16	successor -43	such -39	sunday 37	support -50	supporters -79	system -33	talk -57	talks -29	tank -35	tariffs -25	tax -37	team -54	telephone -47	television -21	tent -33	term -34	terrorism -24	tests -30	text -24	that -225	their -142	them 33	then -93	there -104	things -31	think -66	this -94	those -73	three -24	thursday 26	time -79	times -53	today 25	together -36	too -56	tower -64	trade -37	trains -56	treasury -30	trolls -54	troops -47	trump -19	trust -33	tuesday 43	turned -40	turnout -39	twice -54	two -28	u.s. -54	units -29	us 61	used -59	usually -27	verdict -39	vessels -29	victims -24	video -59	violence -43	vote -40	voters 55	votes -57	wage -20	wanted -72	warnings -36	washington -49	weak -23	wearing -38	wednesday 63	week 20	well 29	went -15	whoever -38	win -41	withdrawal -32	woman -51	women -63	won -45	work -77	workers 10	world -31	wrongdoing -47	year -80	years -31	yet 12	york -50	’s -40
start|late|believe|	auxiliary -60	none -43	verb -50	word -63
start|late|believe|first|	has -16	was -60
start|late|bill|	auxiliary -47	marks -39	none -40	preposition -59	subordinator -39	verb -69	verb-saying -22	word -51
start|late|bill|first|	as -39
start|late|blame|	auxiliary -59	capital -27	coordinator -33	determiner -43	none -54	preposition -55	verb -70	verb-saying -28	word -51
start|late|blame|first|	and -17	the -43
start|late|blast|	auxiliary -45	coordinator -44	marks -51	none 23	preposition -68	to -51	verb -77
start|late|blast|first|	and -43	over -48
start|late|boast|	none -38	word -45
start|late|call|	auxiliary -34	capital -46	coordinator -91	marks -65	none -7	preposition -114	pronoun 16	to -79	verb -31	verb-judging -50	verb-saying -54	verb-thinking -48	word -141
start|late|call|first|	a -125	and -67	are -52	but -68	has -59	him 34	how -67	in -41	on -48	out -35	she -76	the -98	to -78	was -76	where -53	which -87	while -39
start|late|capital|	, -89	adverb -35	auxiliary 26	coordinator -138	possessive -64	preposition -69	stop -76	verb-judging -41	verb-saying -105	word -6
start|late|capital|auxiliary|	judging -61	thinking 10
start|late|capital|marks|	judging -46
start|late|capital|none|	judging -83	saying -160	thinking -140
start|late|capital|to|	judging -30	saying 20
start|late|capital|verb|	judging -108	saying -157	thinking -116
start|late|caption|	determiner -65	verb -65
start|late|care|	none -49	to -35	verb -62	verb-saying -35	word 13
start|late|cast|	auxiliary -42	coordinator -28	none -45	to -28	verb -58	verb-thinking -20	word -63
start|late|cast|first|	and -28	ballots -19	votes -18
start|late|celebrate|	none -66	word -27
start|late|challenge|	auxiliary -75	coordinator -24	determiner -62	none -71	verb 7	word 7
start|late|challenge|first|	and -24	the -47
start|late|champion|	auxiliary -63	coordinator -51	none -38	verb -61
start|late|champion|first|	and -30
start|late|charge|	auxiliary -68	coordinator -82	none -74	verb 17	verb-saying -37	word 21
start|late|charge|first|	and -74	who -76
start|late|cheer|	none -48	preposition -29
start|late|chip|	none -37
start|late|cite|	auxiliary -45	coordinator -18	determiner -77	none -39	verb -91	verb-saying -32	word -46
start|late|cite|first|	and -18	the -57	who -42
start|late|claim|	capital -30	coordinator -71	determiner -58	marks -22	none -84	verb 16	word -86
start|late|claim|first|	and -41	are 33	but -56	was -48
start|late|comment|	auxiliary -64	coordinator -33	none -45	to -34	verb -32	verb-saying -32	word -32
start|late|comment|first|	and -20	but -29
start|late|compare|first|	to -47	who -44
start|late|compare|	none -52	preposition -56	verb -47	word -52
start|late|complain|	auxiliary -63	verb -32
start|late|concede|	auxiliary -25	marks -25	none -40	preposition -16
start|late|concede|first|	was -25
start|late|condemn|	coordinator -42	none -24	verb -58
start|late|confirm|	auxiliary -51	coordinator -25	determiner -47	none -63	subordinator -38	verb -53	word -47
start|late|confirm|first|	and -19	had -31
start|late|congratulate|	auxiliary -47	none -25	word -48
start|late|consider|	auxiliary -85	coordinator -87	determiner -82	none -92	preposition -78	pronoun -66	verb 12	word -54
start|late|consider|first|	a -78	and -33	but -85	in -56
start|late|continue|	auxiliary -18	capital -49	coordinator -44	none 29	preposition -42	pronoun 15	subordinator 15	to -70	verb 8	word 32
start|late|continue|first|	and -40	the 12
start|late|coordinator|	, -18	adverb -117	auxiliary -133	capital -99	coordinator -71	determiner -70	pronoun 29	subordinator -71	verb-judging -79	verb-saying -126	verb-thinking -80	word -10
start|late|coordinator|auxiliary|	judging -114	thinking -151
start|late|coordinator|marks|	judging -51	thinking -48
start|late|coordinator|none|	judging -74	saying -114	thinking -86
start|late|coordinator|to|	judging -62	saying -77	thinking 11
start|late|coordinator|verb|	judging -9	saying -157	thinking 11
start|late|correct|	auxiliary -58
start|late|counsel|	auxiliary -32	capital -32	verb -32	verb-saying -32
start|late|counsel|first|	said -32
start|late|counter|	none -43
start|late|credit|	auxiliary 31	coordinator -42	determiner 16	none -86	verb 20	word 33
start|late|credit|first|	and -42
start|late|criticise|	verb -28
start|late|criticize|	auxiliary -80	coordinator -81	determiner -76	none -59	preposition 13	verb 13	word -46
start|late|criticize|first|	and -70	for 14	the -63
start|late|cry|	verb -29
start|late|debate|	auxiliary -72	capital -34	coordinator -39	determiner -55	none -46	preposition -13	subordinator -35	to -35	verb -83	word -67
start|late|debate|first|	and -40
start|late|decide|	auxiliary -19	coordinator -72	determiner -53	none -77	pronoun -52	to 18	verb -69	word -61
start|late|decide|first|	and -60
start|late|declare|	auxiliary -85	coordinator -38	determiner -63	none -69	preposition -61	to -50	verb 13	word -60
start|late|declare|first|	and -38
start|late|decline|	auxiliary -110	coordinator -65	determiner -74	none 8	preposition -85	pronoun 26	subordinator -14	verb 36	verb-saying -34	word 12
start|late|decline|first|	and -40	but -47	saying -29	what 14	when -59	whether -16	who 20
start|late|deem|	none -45	word -54
start|late|defend|	auxiliary -26	coordinator -51	none -62	preposition -45	to -29	verb 6	verb-judging -40	verb-saying -25	word -41
start|late|defend|first|	and -33	saying -17
start|late|define|	none -37
start|late|deliver|	auxiliary -39	capital -26	coordinator -39	none -60	verb -74	verb-saying -31	word -46
start|late|deliver|first|	and -38
start|late|demand|	none -79	word -64
start|late|denounce|	auxiliary -20	coordinator -37	none -24	verb -48	verb-saying -19
start|late|denounce|first|	and -37
start|late|deny|	auxiliary -47	coordinator -21	determiner -45	marks -43	none -50	verb -55	verb-saying -37	word -46
start|late|deny|first|	the -45	was -26
start|late|describe|	auxiliary -59	coordinator -45	determiner -13	marks -79	none -48	preposition -49	subordinator -62	to -11	verb -59	verb-saying -19	word -87
start|late|describe|first|	and -45	as -62	in -39	of -37	to -26
start|late|detail|	auxiliary -33	coordinator -17	none -35	word -32
start|late|determiner|	$ -45	adverb -14	auxiliary -54	capital -56	determiner -8	preposition -119	pronoun -34	quote -108	stop 45	subordinator 13	verb-judging -24	verb-saying 63	verb-thinking -74	word 15
start|late|determiner|auxiliary|	judging -15	thinking 19
start|late|determiner|marks|	judging -93	saying 18	thinking -54
start|late|determiner|none|	judging -24	saying -24	thinking -120
start|late|determiner|to|	judging -64	saying 19	thinking -82
start|late|determiner|verb|	judging 7	saying 6	thinking -6
start|late|disagree|	auxiliary -43	word -22
start|late|disclose|	none 24	word -57
start|late|discuss|	auxiliary -11	coordinator -46	none -51	preposition -40	verb -51	word -87
start|late|discuss|first|	and -41	but -22
start|late|dismiss|	auxiliary -56	marks -67	none -18	preposition -46	pronoun -27	subordinator -33	verb -35	verb-saying -19	word -56
start|late|dismiss|first|	as -54	he -27	of -42	who -49
start|late|doubt|	auxiliary -41	none -36	verb -45
start|late|dream|	none -30
start|late|echo|	coordinator -35	none -43	verb -56	verb-saying -32	word -59
start|late|echo|first|	and -35	who -55
start|late|email|	auxiliary 38	capital 48	coordinator -56	determiner 12	none 14	subordinator -32	to -64	verb -15	verb-saying -60
start|late|email|first|	and -41
start|late|emphasize|	none -42
start|late|encourage|	coordinator -24	none -44	to -49
start|late|encourage|first|	and -24
start|late|endorse|	auxiliary -37	coordinator -22	none -51	to -38	verb -45	verb-saying -21	word -39
start|late|endorse|first|	and -17	saying -11
start|late|estimate|	none -45	verb -48
start|late|expect|	auxiliary -13	capital -55	coordinator -49	determiner -70	none -90	preposition -97	pronoun -65	subordinator -65	to -64	verb -88	word -72
start|late|expect|first|	000 -14	and -48	by -19	it -53	the -51	to -82
start|late|explain|	none -56	verb -54
start|late|express|first|	condolences -31
start|late|express|	none -65	verb -81	word -87
start|late|favor|	auxiliary -56	coordinator -23	none -51	subordinator -44	verb -60	verb-saying -22	word -70
start|late|fear|	auxiliary -58	none -31	word -37
start|late|fear|first|	will -31
start|late|feel|	auxiliary -107	coordinator -80	none -74	subordinator -53	verb 25	word -82
start|late|feel|first|	and -46
start|late|figure|	auxiliary 41	determiner -42	none -40	verb -74	word -42
start|late|figure|first|	a -30
start|late|find|	auxiliary -80	capital -41	coordinator -68	determiner -117	none -23	preposition -89	pronoun 6	subordinator -56	to -62	verb -28	verb-saying -62	word -11
start|late|find|first|	a -48	and -44	but -56	in -28	is -79	the -76	to -67	who -45
start|late|fire|	auxiliary -64	capital -24	determiner -49	none -53	to -36	verb -62	word -57
start|late|first|	's -92	000 -85	1 -40	14 -37	200 -43	3 -14	30 -53	383 -24	400 -64	58 -45	63 -55	940 -62	a -46	according -61	adding -85	after -94	against 30	agenda -29	agreed -31	all -57	alleging -36	allows 56	along -48	although -53	an 12	and -75	another -65	apc -21	appearance -44	appearing -52	apply -53	are -17	as -57	asked -61	asking -47	at -100	ballots -19	be -45	because -122	become -59	bed -30	before -102	behind -47	being -61	believed -29	believes -45	best -24	beyond -48	big -21	boat -19	boss -18	bowlers -55	brought -28	bukavu -26	but 17	by -100	calif -19	call -23	called -47	calling -52	came -39	campaign -54	can -75	candidacy -36	candidates -45	cannot -58	can’t -52	chief -51	citing -39	claim -41	claims -35	client -51	clients -38	close -37	closest -41	colleagues -31	come -66	comments -58	compared -45	condolences 20	confirmed -14	congratulations -26	could -95	counsel -23	court -54	daughter -25	debate -23	debates -49	decision -35	declined -37	deep -21	demand -34	democratic -40	departure -31	described -34	details -40	did -74	director -30	dismissed -30	do -42	does 17	doesn’t -44	donald -82	down -74	drawing -69	during -56	economic -24	emails -43	emergency -22	employer -36	energy -56	europol -31	even -42	every -52	experience -36	face -30	fall -34	family -29	father -52	fell -26	filings -30	final -34	finding 52	followed -40	followers -44	for 6	former -42	found -38	from -110	gave -46	gop -26	governor -27	grandmother -19	group -61	guilty -38	had -119	hand -14	hands -31	has -126	have -105	having -34	he 12	head -54	heavy-oil -34	helped -33	her -16	herself 12	hillary -27	him 32	himself 43	his 26	home -34	hours -48	how 24	husband -54	i -79	if 23	in -42	including -83	infrastructure -36	into -64	iowa -24	is -14	isn’t -48	issues -57	it 9	job -13	john 27	joint -45	jr -53	killing -38	known -62	last -31	latest -18	laughed -39	laughing -48	lawyer -28	lead -24	leading -62	left -35	less -42	libya -44	like -49	lithuania -36	look -57	made -45	many -65	massachusetts -32	me -53	members -80	men -36	messages -43	might -54	money -21	month -31	more -46	mother -31	mr. 12	much -51	must -51	name -16	near -28	new -53	news -36	next -42	night -51	no 41	noting -49	of -23	off -50	offer -23	offering -67	office -44	oklahoma -37	on -33	one -70	open -39	opening -55	opponent -19	opposition -37	or -99	out -91	over -100	own -66	panel -54	parents -52	parties -33	party -41	personal -45	plan -39	players -30	pointing -34	points -40	political -30	porch -33	position -50	posts -27	presidential -40	primary -35	private -57	promised -55	proposed -55	public -55	pushing -41	put -55	r-texas -39	rally -46	read -38	reading -70	recent -37	record -39	recording -27	records -55	remarks -18	repeated -33	report -49	reported -36	reports -56	requests -47	resignation -31	return -14	rivals -27	role -42	rules -48	ruling -50	run -43	said -100	sanders 17	saw -32	saying -102	says -53	scored -62	sen. -56	shared -46	she 9	shooting -27	shot -45	should -86	side -43	sides -58	signed -30	silence -35	since -67	smiling -59	so -14	some -56	son -49	sources -59	south -38	spanish -44	speaking -42	speech -35	state -51	stated -49	states -58	stating -49	status -22	still -31	stopped -25	struck -61	suggested 22	support -38	supporters -30	target -27	team -18	telling -29	texts -21	than -97	that 34	their 29	them -76	they -6	they're -35	this 12	those -49	though -84	thoughts -41	three -52	through -49	titled -36	to 27	told -67	took -37	town -17	troops -30	trump -53	twitter -25	until -89	up -83	urged -56	urging 20	use -28	used -31	very 42	victory -48	virginia -39	vote -26	voters 24	votes -18	wakefield -33	warning -29	was -38	week -39	were -111	what 29	when -52	where -135	whether 21	which 20	while -140	who 23	whom -60	whose 10	why 20	wife -14	will -24	winning -53	with -80	without -66	words -24	worked -35	worth -30	would -110	wrote -72	years -47	you -55	’s -87
start|late|forecast|	verb-saying -30
start|late|greet|	none -26
start|late|hail|	determiner -67	subordinator -25	verb -67
start|late|hate|	none -32
start|late|hear|	auxiliary -53	capital -42	none -47	subordinator -38	verb -45	verb-saying -36	word -38
start|late|hear|first|	is -28
start|late|highlight|	none -31	verb -56	verb-saying -31	word -39
start|late|hint|	verb -44	word -53
start|late|hit|	auxiliary -32	coordinator -30	determiner -45	none -60	preposition -52	verb -74	verb-saying -32	word -61
start|late|hit|first|	and -53
start|late|hold|	auxiliary -36	capital -64	coordinator 39	determiner -92	none -106	preposition -108	to -57	verb 15	verb-judging -43	verb-saying -79	word -105
start|late|hold|first|	a -38	and -116	as -57	but 55	from -30	has -24	have -39	in -66	is -17	on -31	the -76	was -47	which -72
start|late|hope|	auxiliary -51	coordinator -42	none -66	preposition -50	pronoun -52	subordinator -43	to -43	verb -60	verb-thinking -25	word -44
start|late|hope|first|	in -39	is -27	out -24	should -20	will -24	would -22
start|late|identify|	coordinator -46	determiner -63	none -57	to -29	verb -74	verb-saying -23	word -46
start|late|identify|first|	but -44
start|late|imagine|	none -45	verb -42	word -42
start|late|insist|	auxiliary -59	marks -12	none -46	verb -26
start|late|insist|first|	had -11	was -17
start|late|instruct|	preposition -53
start|late|intend|	determiner -40	none -55	preposition -20	pronoun -60	verb -64
start|late|intend|first|	he -47	the -40
start|late|interpret|	none -40
start|late|interrupt|	subordinator 40
start|late|introduce|	auxiliary 10	coordinator -39	none -71	verb 12	word 12
start|late|introduce|first|	and -39	who -37
start|late|invite|first|	in -47
start|late|invite|	none -56	preposition -38	verb -60
start|late|invoke|	none -37
start|late|issue|	auxiliary -77	coordinator -52	determiner 34	none -66	preposition -38	pronoun -58	subordinator -53	to -59	verb 15	verb-saying -75	word -62
start|late|issue|first|	and -41	in -19
start|late|joke|	none -22	subordinator -31
start|late|judging|	adverb -97	auxiliary -46	base -25	capital -134	coordinator -32	determiner -7	participle -60	past -34	possessive -65	preposition -6	present 23	pronoun 25	subordinator -26	verb-judging -121	verb-saying -112	verb-thinking -77	word -34
start|late|judging|first|	's -51	000 -23	1 -36	a -31	about -74	according -22	after -54	against -53	alleging -36	an -97	and -108	are -64	as -20	at -36	ballots -19	because -38	before -57	brought -28	but 12	by -60	calling -54	campaign -56	citing -39	claim -19	comments -36	could -48	debates -36	dismissed -30	economic -24	energy -51	even -22	every -45	experience -19	family -33	father -23	fell -24	for 21	former -33	from -60	had -55	hands -31	has -78	have -61	he -11	her 11	him 42	his -92	how -67	husband -20	if -90	in -7	including -52	infrastructure -36	issues -30	it -18	its 21	lead -24	less -30	made -33	mother -27	mr. -36	name -10	new -25	on -81	one -45	opponent -19	or -36	out -35	over -80	own -38	personal -24	points -13	position -26	recent -27	record -38	remarks -8	reported -24	reports -22	said -49	saying -60	she -11	sides -26	state -19	states -33	target -27	than -49	the -17	them -63	though -41	three -78	to -145	told -45	took -37	trump -26	until -67	up -66	vote -20	votes -18	was -99	were -47	when -97	where -50	whether 10	while -66	who -18	whose -80	wife -11	will -41	with -47	would -19
start|late|knock|	none -35	verb -50
start|late|know|	auxiliary 11	coordinator -45	marks -54	none -45	subordinator -65	verb -76	word -51
start|late|know|first|	and -45	as -54
start|late|learn|	determiner 12	none -43	subordinator -66	verb -97	word -67
start|late|learn|first|	a -44	the -76
start|late|like|	auxiliary -6	capital 16	determiner -113	marks -44	none -137	preposition -45	pronoun -21	subordinator -67	to 16	verb -143	verb-saying -54
start|late|like|first|	and 9	are -47	has -42	have -43	he -70	is -24	it 13	the -73	who 14
start|late|list|	auxiliary -54	marks -39	none -57	preposition -55	subordinator -39	verb -71	verb-saying -24	word -68
start|late|list|first|	as -39	of -34	reported -10	was -20
start|late|lobby|	coordinator -45	determiner -45	none -29	verb -55
start|late|lobby|first|	the -45
start|late|love|	coordinator -55	none -27	verb -55	word -20
start|late|love|first|	and -55
start|late|maintain|	none -59	verb -51	word -57
start|late|mean|	auxiliary -60	coordinator -40	marks -25	none -34	to -32	verb -39	verb-saying -22	word -36
start|late|mean|first|	and -37	was -27
start|late|mention|	auxiliary -54	coordinator -22	none -50	pronoun -46	verb -64	word -56
start|late|mention|first|	and -10	but -47	he -46	who -44
start|late|message|	auxiliary -40	none -39	verb -46	word -57
start|late|mock|	marks -35	verb 17	word -58
start|late|name|	auxiliary -47	capital -23	coordinator -23	determiner -56	marks -28	none -63	subordinator -38	to -25	verb -80	verb-saying -29	word -49
start|late|name|first|	a -60	and -11	as -28	said -26	the -23	was -29	who -43
start|late|need|	auxiliary 12	coordinator -78	determiner 8	none -92	preposition -74	pronoun -53	subordinator 25	to -67	verb-saying -21	word -72
start|late|need|first|	383 -24	and -57	in -43
start|late|nominate|	auxiliary 17	coordinator -63	determiner -60	none -79	verb -37	verb-saying -18	word 24
start|late|note|	auxiliary -41	coordinator -22	determiner -45	none -75	preposition -40	verb -59	verb-saying -23	word -55
start|late|note|first|	and -22	said -22	the -45
start|late|object|first|	which -64
start|late|object|	verb -64	word -64
start|late|offer|	auxiliary 22	capital -49	coordinator -46	marks -61	none -131	pronoun -66	to -62	verb -11	verb-saying -74
start|late|offer|first|	a -68	an 39	and -42	another -45	congratulations -26	him -54	it -38	its -55	of -36	own -41	the -72	to 26	which -34
start|late|oppose|	auxiliary -41	coordinator -31	none -30	preposition -41	verb -75	word -28
start|late|oppose|first|	and -18	but -50
start|late|order|apposed|	judging -118	saying 9	thinking -26
start|late|order|apposition|	judging -72
start|late|order|	auxiliary -67	capital -37	determiner 13	none -72	preposition -72	subordinator -44	to -47	verb -8	verb-saying -53	word -63
start|late|order|direct|	saying -27
start|late|order|relative|	judging -54	saying 19	thinking -21
start|late|order|shared|	judging -67	saying -13	thinking -15
start|late|paint|	auxiliary -62	verb 15
start|late|phone|	capital -32	coordinator -17	none -29	verb -48
start|late|plan|	auxiliary -63	capital -38	coordinator -50	determiner -59	marks -25	none -42	preposition -50	subordinator -14	to -49	verb -68	verb-saying -29	word -24
start|late|plan|first|	a -16	and -43	of -36	the -56	would -33
start|late|plead|	coordinator -26	none -51	preposition -43	to -42	word -44
start|late|plead|first|	and -26	guilty -37
start|late|pledge|	auxiliary -56	capital -25	coordinator -28	none -47	subordinator -36	to -30	verb -53	word -39
start|late|pledge|first|	and -18
start|late|point|	auxiliary -96	capital -47	coordinator -22	determiner -85	preposition -51	subordinator 9	verb -102	verb-saying -51	word -103
start|late|point|first|	a -44	and -19	of -39	who -36	whose -45
start|late|portray|	verb -68
start|late|possessive|	capital -55	determiner -16	verb-saying -45	word -92
start|late|possessive|none|	judging -15	saying -36	thinking -40
start|late|possessive|verb|	saying -72	thinking -44
start|late|post|	auxiliary -43	capital -39	determiner -10	none -57	preposition -29	pronoun -45	to 18	verb -69	verb-saying -36	word -57
start|late|post|first|	a -46
start|late|praise|	auxiliary -76	coordinator -45	none -55	preposition -57	to -25	verb -69	verb-saying -27	word -50
start|late|praise|first|	and -11	but -68	for -53	who -42
start|late|predict|	auxiliary -56	verb -54
start|late|prefer|	auxiliary 20	coordinator -39	none -44	preposition 29	subordinator -57	verb -44
start|late|prefer|first|	and -39	of -63	while -34
start|late|preposition|	$ -84	, -102	adverb -7	auxiliary 17	capital -132	coordinator -71	determiner -180	preposition -127	pronoun 14	stop -63	subordinator -10	verb-judging -81	verb-saying 17	word -18	€ -46
start|late|preposition|auxiliary|	judging -15	thinking -18
start|late|preposition|marks|	judging 8	saying -36	thinking -60
start|late|preposition|none|	judging -118	saying -50	thinking -11
start|late|preposition|to|	judging -78	saying -94	thinking -94
start|late|preposition|verb|	judging -9	saying -14
start|late|present|	coordinator -20	none -36	verb -66	word -54
start|late|present|first|	and -20
start|late|press|	auxiliary 6	capital -15	determiner -75	none -41	preposition -72	subordinator -76	to -37	verb -70	verb-saying -43	word -62
start|late|press|first|	the -60	whether -76
start|late|promise|	auxiliary 9	coordinator -39	determiner -63	none -78	preposition -59	pronoun -42	to -51	verb -66	word 15
start|late|promise|first|	a -47	and -45	but -15	out -16	who -76	will -52
start|late|pronoun|	, -20	adverb 26	auxiliary 27	capital 22	coordinator -62	determiner -27	possessive 53	preposition -55	quote -62	stop -14	subordinator 47	verb-judging -29	verb-saying -65	verb-thinking 44	word -49
start|late|pronoun|auxiliary|	saying 35	thinking -10
start|late|pronoun|marks|	saying -78
start|late|pronoun|none|	judging 24	saying -17	thinking -8
start|late|pronoun|to|	judging 8	saying -40	thinking -67
start|late|pronoun|verb|	judging -28
start|late|propose|	coordinator -33	determiner -51	none -55	verb -70	word -68
start|late|propose|first|	and -28	the -51
start|late|protest|	auxiliary -46	verb -57	word -55
start|late|prove|	none -88	word -47
start|late|question|	auxiliary -59	capital -49	coordinator -12	determiner -59	none -55	preposition -22	verb -83	verb-saying -34	word -84
start|late|question|first|	and -12	which -65
start|late|quote|	auxiliary -62	coordinator -13	determiner -41	none -51	subordinator -48	verb -26	verb-saying -22	word -46
start|late|quote|first|	a -41	and -13	as -48
start|late|rail|	capital -31	none -33	verb -41
start|late|raise|	adverb -45	auxiliary -59	capital -17	coordinator -38	marks -51	none -50	preposition -71	subordinator -37	to -47	verb -61	verb-judging -12	verb-saying -29	word -44
start|late|raise|first|	about -49	and -38	hands -31	in -10	target -27	than -25	to -45	when -14
start|late|rank|	none 23	verb -57	word -80
start|late|rate|	auxiliary -31	coordinator -35	determiner -72	none -46	preposition -25	to -17	verb -62	verb-saying -20	word -55
start|late|rate|first|	a -48	points -20
start|late|read|	auxiliary -62	capital -21	coordinator -24	marks -56	none -64	preposition -54	pronoun -56	verb -46	verb-saying -37	word -61
start|late|read|first|	and -24	to -44
start|late|reason|	auxiliary -67	none -44	preposition -36
start|late|rebuff|	none -31
start|late|rebuke|	verb -65
start|late|recall|	determiner -54	none -56	subordinator -32	to -19	verb -62	word -66
start|late|recall|first|	a -46	when -32
start|late|reckon|	none -37	word -36
start|late|recognize|	coordinator -59	none 15	word 21
start|late|recommend|	verb -82
start|late|record|	auxiliary 45	capital -51	coordinator -87	none -95	verb 31	verb-saying 43	word -86
start|late|record|first|	and -52
start|late|recount|	none -23
start|late|reference|	verb -54	word -40
start|late|refer|	auxiliary -47	capital -24	coordinator -37	determiner -58	marks -36	none -28	subordinator -37	to -31	verb -47	word -28
start|late|refer|first|	and -21	as -36	which -54
start|late|reflect|	coordinator -29	none -35	verb -55	word -35
start|late|refuse|	auxiliary -102	capital -56	determiner -47	none 16	preposition -76	pronoun 17	subordinator -86	to -58	verb -100	verb-saying -20	word -58
start|late|refuse|first|	the -47	whether -67
start|late|regret|	none -30
start|late|reject|	auxiliary -19	coordinator -57	determiner -53	none -65	subordinator -38	to -55	verb-saying -12
start|late|reject|first|	and -41	the -53
start|late|relate|	none -33	verb-saying -66
start|late|remark|	auxiliary -37	verb -38
start|late|remember|	determiner 30	none 29	verb -65	word -69
start|late|remind|	none -61	preposition -49
start|late|repeat|	auxiliary -37	none -44	to -32	verb -41	verb-saying -37	word -39
start|late|repeat|first|	demand -34
start|late|reply|	none -53
start|late|report|	coordinator -90	determiner -8	marks -69	none -10	preposition -81	subordinator -48	to 13	verb -10	verb-judging -47	verb-saying 7
start|late|report|first|	and -78	had -27	is 20	of -30	was -64
start|late|request|first|	said -35
start|late|request|	verb -56	verb-saying -35
start|late|respond|	auxiliary -71	coordinator -59	none 8	preposition -61	to -51	verb -82	verb-saying -57	word 10
start|late|respond|first|	and -58
start|late|reveal|	auxiliary -66	none -33	verb -66	word -37
start|late|rule|	auxiliary -80	coordinator -38	marks -58	none 13	preposition -36	subordinator -34	verb -50	verb-saying -54	word -47
start|late|rule|first|	and -20	is -56	out -33
start|late|saying|	adverb -74	auxiliary -27	base -33	capital -33	coordinator -54	determiner 17	participle -31	possessive -93	preposition -25	present -33	pronoun 22	subordinator -7	that 13	verb-judging -133	verb-saying -46	verb-thinking -103	word -31
start|late|saying|first|	's -70	000 -81	14 -37	30 -53	400 -60	a -30	according -58	adding -83	after -59	against 32	agreed -31	along -45	an 19	and -42	another -65	apc -21	are -10	as -133	asking -40	at -78	be -43	because -82	bed -30	before -61	believed -29	believes -10	beyond -48	but -55	by -77	call -20	called -41	campaign -36	can -63	candidacy -28	cannot -57	chief -68	claims -26	client -47	clients -38	colleagues -14	come -48	comments -47	compared -37	condolences 20	congratulations -26	could -63	daughter -47	declined -36	deep -21	demand -34	democratic -34	departure -31	described -34	details -35	did -72	director -30	do -38	does 18	down -64	emails -48	every -39	family -25	father -47	finding 52	followers -44	for -89	found -34	from -88	group -59	guilty -37	had -117	has -103	have -77	he 10	heavy-oil -34	her -80	him -10	himself 11	home -26	hours -37	how 32	husband -46	i -70	if 26	in -137	including -65	into -47	is -27	issues -38	it 18	its -29	known -61	laughed -39	laughing -48	lawyer -28	like -40	many -59	me -48	members -57	men -36	messages -39	might -44	month -30	mother -30	must -47	name -23	near -28	new -42	news -36	night -44	no 57	noting -47	of -130	off -36	offer -23	offering -65	office -44	oklahoma -37	on -10	one -57	opposition -37	or -58	out -69	over -40	own -64	parents -37	party -35	players -30	points -50	position -42	posts -27	public -55	pushing -40	put -55	read -32	reading -70	recording -27	records -53	remarks -39	report -49	reported -33	reports -39	requests -37	return -14	role -40	rules -40	run -43	said -89	sanders -35	saying -88	says -40	shared -43	she 18	shot -24	should -74	sides -54	signed -30	since -46	so -68	son -49	south -38	spanish -44	speech -35	stated -49	states -24	stating -44	support -16	supporters -35	team -18	telling -43	texts -21	than -53	that 13	the 7	them -46	they -14	they're -35	those -49	though -59	thoughts -41	through -35	to 9	told -55	trump -47	up -48	voters -40	was -26	were -101	what 12	when -30	where -88	whether -19	which 12	while -90	who -16	whose -93	will -13	with -71	would -91	wrote -70	years -47	you -33	’s -62
start|late|say|	auxiliary 11	capital -22	coordinator 11	determiner -26	none -150	possessive -44	preposition -23	pronoun 75	subordinator -16	to -97	verb-judging -44	verb-saying -103	verb-thinking -37	word -31
start|late|say|first|	's -32	000 -62	an -64	and -13	are -119	believed -29	believes -10	campaign -24	can -61	client -47	clients -38	could -74	did -46	director -52	father -14	for -51	group -58	had -64	has -48	have -61	he 14	her -32	him -77	in -73	is -116	it 62	its -85	known -35	like -29	members -51	men -31	messages -26	might -28	most -34	mother -83	must -40	no -97	of -52	offer -23	on -34	out -30	own -42	party -56	players -30	reading -39	she 30	shot -16	should -80	sides -39	signed -30	so -36	son -38	the -14	they 38	to 6	was -115	were -55	where -60	which -90	whose -72	will -85	would -73	’s -28
start|late|seek|	auxiliary -99	coordinator -58	determiner -16	none -90	preposition -85	pronoun 18	subordinator -70	to -74	verb-saying -46	word -61
start|late|seek|first|	and -43	in -47	or -31	said -20	the -95	while -37	who -39
start|late|see|	auxiliary -77	capital -43	coordinator -62	determiner -67	none -62	preposition -68	pronoun -67	subordinator -66	to -65	verb-judging -15	verb-saying -16
start|late|see|first|	a -61	and -63	as -48	if -49	of -45
start|late|shoot|	auxiliary 8	capital 26	coordinator -29	determiner -74	none -56	preposition -69	verb -80	word -41
start|late|shoot|first|	and -29
start|late|show|	auxiliary -29	capital 16	coordinator -93	determiner -13	marks -43	none -73	preposition -77	pronoun 7	subordinator -65	to 15	verb -27	verb-saying -38	word -95
start|late|show|first|	a -89	and -83	down -43	has -23	the -70	were -33	where -44	who -59
start|late|signal|	determiner -69	none -60	word 16
start|late|signal|first|	the -69
start|late|sign|	auxiliary 10	capital -25	coordinator -26	determiner -78	preposition -70	subordinator -47	to -85	verb -95	verb-saying -67	word 25
start|late|sign|first|	and -26	at -15	the -46
start|late|sing|	coordinator -29	none -31	verb -55	word -31
start|late|sing|first|	and -29
start|late|slam|	coordinator -40	none -27	verb -46
start|late|slam|first|	and -40
start|late|slate|	determiner -50	verb -59
start|late|speak|	capital -58	coordinator -57	determiner -88	none -87	preposition -44	subordinator -65	to -57	verb -12	verb-judging -30	verb-saying -66	word -95
start|late|speak|first|	and -44	because -42	called -13	is -58	said -37	the -64	were -30
start|late|state|	auxiliary 22	capital -65	coordinator -49	determiner 31	none -71	preposition -68	subordinator -62	to -78	verb -112	verb-saying -45	word -93
start|late|state|first|	and -47	has -31	reported -17	said -9	the -90	who -51
start|late|stress|	none -24	verb -42
start|late|subordinator|	adverb 33	auxiliary -44	preposition 27	pronoun -25	quote -99	subordinator -60	verb-saying -91	word 18
start|late|subordinator|auxiliary|	judging -25	saying 8	thinking 27
start|late|subordinator|marks|	judging -78	saying -58	thinking -81
start|late|subordinator|none|	judging -93	saying -23	thinking -20
start|late|subordinator|to|	judging -60	saying 23	thinking 11
start|late|subordinator|verb|	judging 7	saying -33	thinking -24
start|late|suggest|	auxiliary -38	none -58	preposition -43	to -54	verb -48	word 9
start|late|suggest|first|	could -30	is -38
start|late|support|	auxiliary -72	capital -44	coordinator -23	determiner -75	none -56	preposition -43	subordinator -57	to -29	verb -113	verb-judging -36	verb-saying -35	word -55
start|late|support|first|	a -31	and -23	but -49	have -24	if -49	the -58	who -41
start|late|talk|	capital -19	coordinator 39	determiner -95	none -80	preposition -71	to -56	verb 51	verb-judging -46	word -74
start|late|talk|first|	and -70	but 53	the -64	up -23
start|late|tell|	auxiliary 8	capital -30	coordinator 31	determiner 55	marks 28	none -18	preposition -23	pronoun 13	subordinator -18	to 22	verb 24	verb-saying 27	word -23
start|late|tell|first|	according -70	and 38	as -66	had -117	how -33	in -64	is -54	of -56	she 30	the 33	they -14	to 14	up -43	was -7	were -73	who -69	would -46
start|late|testify|	auxiliary -47	verb-saying -37
start|late|testify|first|	said -37
start|late|text|	none -42	verb -27	word -40
start|late|thank|	auxiliary 37	coordinator -74	marks -88	none -59	preposition 36	verb -84	word -95
start|late|thank|first|	and -47	for 37	who -70
start|late|that|	determiner 6
start|late|thinking|	adverb -67	auxiliary -43	capital 9	coordinator -8	participle -40	past 8	possessive -62	preposition -12	present -44	subordinator 8	verb-judging -87	verb-saying -119	verb-thinking -69	word -44
start|late|thinking|first|	000 -31	1 -19	3 -14	383 -24	a -133	according -34	after -59	an -11	and -49	are -73	as -8	at -55	be -45	because -84	before -69	but 27	by -46	can -37	could -66	down -41	during -45	face -30	for -50	from -57	governor -27	had -34	has -61	have -65	he -12	head -32	helped -33	her -64	himself 52	his 34	if 8	in -25	including -27	into -47	is -64	issues -32	it -35	its -51	money -21	more -32	most -58	mr. 15	much -42	no -86	of -114	on -61	or -91	out -70	over -55	own -23	pointing -27	points -31	said -34	saying -23	says -33	she -72	should -32	some -53	states -47	stopped -25	support -39	telling -15	than -68	the -30	their 22	them -57	they -8	though -64	to 34	town -17	until -56	up -73	was -70	were -51	what 7	when -85	where -99	whether 28	while -98	who 21	why 44	will -87	winning -45	with -34	would -81	you -48	’s -49
start|late|think|	auxiliary -70	coordinator -27	determiner -33	none -41	subordinator -62	to -34	verb -66	verb-saying -32	word -53
start|late|think|first|	and -27	as -59	had -19	has -18	is -39	should -14	will -8
start|late|threaten|	auxiliary -43	none -64	preposition -43	verb -37	verb-saying -13	word -37
start|late|threaten|first|	said -11
start|late|title|	auxiliary -32	none -43	verb -46
start|late|title|first|	is -32
start|late|tout|	none -25	verb -52	word -42
start|late|treat|	auxiliary -24	coordinator -37	none -21	verb -70	word -35
start|late|treat|first|	and -28
start|late|trust|	none -35
start|late|try|	auxiliary -108	coordinator -72	determiner 33	subordinator -54	to -53	verb 8	verb-saying -35	word -102
start|late|try|first|	a -66	and -71	him -88	it -64	out -47	up -62
start|late|tweet|	none -39	verb -66	verb-saying -36	word -51
start|late|understand|	determiner -41	none -37	pronoun -63
start|late|understand|first|	the -41
start|late|urge|	auxiliary 30	coordinator -40	marks -137	none -104	pronoun -44	to -27	verb -78	verb-saying -43	word -89
start|late|urge|first|	and -38	of -34	saying -41	sides -32	to 8
start|late|use|	auxiliary -72	capital -21	coordinator -29	determiner -72	marks -20	none -48	preposition -54	pronoun -37	subordinator -18	to -24	verb -86	verb-judging -14	verb-saying -34	verb-thinking -21	word -70
start|late|use|first|	a -59	and -21	is -12	of -54	said -21	to -40	was -23
start|late|venture|	word -52
start|late|verb-judging|	adverb -59	capital -67	determiner -96	preposition -93	pronoun -59	quote -41	stop -32	subordinator -54	word -68
start|late|verb-judging|auxiliary|	judging -56	saying -45
start|late|verb-judging|marks|	judging -65	saying -65
start|late|verb-judging|none|	judging -44	saying -61	thinking -59
start|late|verb-judging|to|	judging -58	saying -66
start|late|verb-judging|verb|	judging -71	saying -73	thinking -60
start|late|verb-saying|	, -60	: -21	adverb -55	auxiliary -61	capital -87	coordinator -57	determiner -7	preposition -117	pronoun -114	quote -83	stop -96	subordinator -78	that -29	verb-judging -45	verb-saying -40	verb-thinking -60	word -7
start|late|verb-saying|auxiliary|	judging -71	saying -36	thinking -77
start|late|verb-saying|marks|	judging -49	saying 30	thinking -34
start|late|verb-saying|none|	judging -61	saying -122	thinking -42
start|late|verb-saying|to|	judging -56	saying -31	thinking -78
start|late|verb-saying|verb|	judging -94	saying -59	thinking -105
start|late|verb-thinking|auxiliary|	saying -51	thinking -43
start|late|verb-thinking|	determiner -29	preposition -99	that -49	word -58
start|late|verb-thinking|none|	judging -51	thinking -42
start|late|verb-thinking|to|	judging -51	saying -66
start|late|verb-thinking|verb|	judging -56	saying -38
start|late|view|	auxiliary -65	coordinator -31	none -59	subordinator -49	verb -75	word -50
start|late|voice|	auxiliary -51	none -26	verb -62	word -33
start|late|volunteer|	auxiliary -37	none -53	verb-saying -29	word -37
start|late|vote|	auxiliary -29	capital 14	coordinator -117	determiner -17	none -12	preposition 23	pronoun -85	subordinator -68	verb -35	verb-judging -53	word -104
start|late|vote|first|	and -98	but -61	in 25	it -64	the 6	they -58	to 14	which -48
start|late|vouch|	none -35
start|late|vow|	coordinator -11	none -44	preposition -38	verb -48
start|late|vow|first|	and -11	on -27
start|late|want|	auxiliary 8	capital -50	coordinator -46	determiner -82	none -89	preposition -96	pronoun -90	subordinator 26	to -68	verb -8	verb-saying -49	word -95
start|late|want|first|	and -33	him -57	in -47	it -58	money -21	or -41	out -46	the -45	to -72	where -69	whether 19	while -45	why 44
start|late|warn|	auxiliary -70	coordinator -53	marks -66	none -90	preposition 28	verb 39	word -56
start|late|warn|first|	against 33	and -54	but -46
start|late|wave|	none -19	word -9
start|late|weigh|first|	of -40
start|late|weigh|	none -23	preposition -48
start|late|welcome|	auxiliary -42	coordinator -49	none -48	verb -78	word -24
start|late|welcome|first|	and -20	but -49
start|late|wish|	auxiliary 29
start|late|wonder|	none -42	verb -69	word -20
start|late|word|	% -43	, -41	: -44	; -34	auxiliary -34	capital -20	coordinator -140	determiner 29	possessive -83	preposition -71	pronoun 56	quote -85	stop -149	subordinator -111	verb-judging -132	verb-saying -12	verb-thinking -132	word -50	’ -56
start|late|word|auxiliary|	saying -58
start|late|word|marks|	judging -75	saying -92
start|late|word|none|	judging -106	saying -29	thinking -134
start|late|word|to|	judging -90	saying -70	thinking -108
start|late|word|verb|	judging -10	saying 18	thinking -61
start|late|worry|	auxiliary -48	coordinator -44	determiner -50	none -52	word -39
start|late|worry|first|	and -44
start|late|write|	auxiliary -13	capital -39	coordinator -35	determiner -11	none -13	preposition -40	verb -76	verb-saying 8	word -9
start|late|write|first|	a -75	and -35	the 6	which 8
start|next|	accuse -11	acknowledge 53	add -86	admit -9	advise -28	advocate -43	affirm -21	agree -18	aim -21	allege 47	allow -16	allude -13	announce 47	answer -22	apologise -81	apologize 6	applaud 12	argue 29	ask -10	assail 64	assume -76	assure -61	attack -14	attribute -9	back -19	beg -53	believe 26	bill -55	blast 43	boast -59	brag -24	brand -6	call -41	caption -64	care -53	cast -22	caution 19	celebrate -23	challenge -14	champion -30	chant -55	charge -36	cheer -48	chime -36	chip -79	cite 25	claim 22	commend -17	comment -30	complain -22	concede 10	conclude 22	condemn 21	confess 23	continue -130	contradict 20	correct -30	counsel -69	counter 11	credit -28	criticise -46	criticize 38	debate -54	declare -6	decline -16	decry 63	deem 72	defend 9	deliver -23	demand -11	denounce 28	deny 15	deride 55	describe 7	detail 27	disagree -56	disavow 52	discredit -30	discuss 28	dismiss 10	dispute -9	doubt -38	dream -60	echo 9	email -135	emphasize 31	endorse 37	envision 10	estimate 14	expect 25	explain 13	fault -60	favor 18	favour -56	fear 21	figure -37	find -28	fire -23	forecast -22	fume -50	gasp -26	greet -72	guess 17	hear -52	highlight 13	hint 12	hit -37	hold -79	hope 18	howl -50	identify 6	imagine -31	indicate -11	inform -77	insist 83	instruct -7	insult 31	intend 11	interpret 27	interrupt -65	introduce -28	invite -47	issue -38	joke -73	justify 26	knock -15	know 21	lambaste 26	lament 60	lash -28	laugh -63	learn -16	lecture -49	like -42	liken 44	list -6	lobby -41	love 8	maintain -98	mean -46	mention 28	message -91	mock 9	murmur -22	name -29	need -52	note 10	object -15	offer -10	oppose 15	order -13	outline 21	paint -20	persuade 9	phone -83	plead -47	pledge 11	point -133	portray 10	post -22	pray -59	predict 16	prefer 20	present -27	press -62	propose 27	protest -42	prove -18	purport -8	question 25	quote -11	rail -83	raise -70	rank -20	rate -101	read -36	reason -46	reassure -26	rebuff -31	rebuke 13	rebut 67	recall 22	reckon 47	recommend 17	record -79	recount 17	refer -57	reference 23	reflect -31	regret -13	reiterate 42	reject -6	relate -77	remark -65	remember 17	remind -62	reply -87	report -22	respond -35	reveal 26	roar -57	rule -84	say 39	scold -44	scorn -47	shoot -52	shout -48	shrug -48	sigh -48	sign -58	signal -32	sing -77	slam 45	slap -21	slate -72	snap -48	speak -57	speculate 20	spell -47	state -36	stress 8	submit 19	suggest 41	support 19	suspect 7	swear 9	tag -64	talk -76	tease -39	tell -92	testify -72	text -82	thank -46	think 19	threaten 8	title -23	tout 49	treat -89	try -82	tweet -10	understand 19	use -77	utter 6	venture -67	verify -63	view 21	voice -12	volunteer -28	vote -41	vouch -58	vow 49	want -8	warn -7	wave -82	weigh -97	welcome -17	wish -33	wonder 7	write -30	yell -27
start|next|accuse|	auxiliary -9	capital -7	determiner -20	marks -123	none 16	preposition -12	pronoun 25	to 35	verb -24	word -68
start|next|accuse|first|	by -57	clinton 68	her -83	sanders 55	the -38	trump 7
start|next|acknowledge|	auxiliary 12	determiner 42	marks 53	none 36	preposition -59
start|next|acknowledge|first|	the 30
start|next|add|	determiner -46	marks -42	none -100	preposition -83	pronoun 24	to -75	verb -44	word -108
start|next|add|first|	1 -27	14 -32	22 -41	a -48	an -38	the 21	to -81
start|next|admit|	auxiliary 17	determiner 77	none -26	preposition -62	pronoun 30	verb 22	word -45
start|next|admit|first|	he -6	she 81	the 73	to -60
start|next|adverb|	, -36	: -97	adverb -46	auxiliary 68	capital 17	coordinator -55	determiner 52	end -44	possessive -23	preposition -70	pronoun -19	stop -156	subordinator 23	that -61	word 31
start|next|adverb|auxiliary|	judging -52	thinking 9
start|next|adverb|marks|	judging -46	saying 61
start|next|adverb|none|	judging -31	saying -42	thinking -87
start|next|adverb|to|	judging 14	saying -14	thinking 13
start|next|adverb|verb|	judging -23	saying -60	thinking -29
start|next|advise|	capital -65	coordinator -24	determiner -28	none -107	preposition -61	to 15	verb -41	word 24
start|next|advise|first|	on -39	the -28
start|next|advocate|	auxiliary -69	capital -83	none -19	preposition -6	verb -23	word 13
start|next|advocate|first|	for -99	general -55
start|next|affirm|	capital -51	determiner -37	none -26
start|next|agree|	adverb 22	auxiliary 11	capital -10	none -34	to -8	verb -13	word -99
start|next|agree|first|	in -54	on -118	saturday -45	terms -47	to 9	who -44	with -75
start|next|aim|	auxiliary -49	none -37	preposition 6	verb 15
start|next|aim|first|	at -89	to 34
start|next|allege|	preposition -58	verb 57	word 46
start|next|allow|	auxiliary 11	capital -25	determiner 9	none -17	pronoun -32	to -9	verb -30	word -18
start|next|allow|first|	him -7	republicans -10	the 20	to -6	users -52
start|next|allude|first|	to -13
start|next|allude|	preposition -13
start|next|announce|	adverb -62	auxiliary 39	capital -33	determiner 43	none 40	preposition -114	pronoun 89	subordinator -12	to 29	verb -15	word 34
start|next|announce|first|	a 38	an 44	friday -50	her -30	his 35	it 57	monday -58	on -111	plans 26	the -20	they 33	tuesday -37
start|next|answer|	auxiliary -76	determiner 12	none 12	preposition -104	subordinator -54	word 8
start|next|answer|first|	a 43	in -34	to -76
start|next|apologise|first|	after -23	for -27	in -28	to -75
start|next|apologise|	none -68	preposition -79	subordinator -26
start|next|apologize|	adverb -44	none -50	preposition 14	to -91	verb -15
start|next|apologize|first|	for 40	to -104
start|next|appeal|	auxiliary -35	none 13	to 25	verb -99	word -36
start|next|appeal|first|	court -30	for 38	in -36	to -31
start|next|applaud|	capital 44	determiner 59	none 38	verb 8
start|next|argue|	auxiliary 29	determiner 30	preposition -46	pronoun 57	to 12	verb 31
start|next|argue|first|	about -73	against -68	for 35	in -54	it 39	over -84	the 33
start|next|asks|false|	auxiliary 27	marks -108	none -33	to 18	verb 7
start|next|asks|true|	auxiliary -10	marks -52	none -11	to 8	verb 42
start|next|ask|	adverb -39	capital -92	determiner -36	marks -103	none -41	preposition 44	subordinator -17	to 24	verb -27	word 47
start|next|ask|first|	a 33	both -86	by -78	clinton -55	for 8	former -51	her -34	him 36	his 25	how -32	if 17	in -56	it -77	me -36	mesoblast -36	not -9	on 54	only -76	people 83	reporters -62	the -13	them 28	to 32	trump -73	what -43	where 35	who 68
start|next|assail|	none 45
start|next|assure|	auxiliary -9	determiner -59	none -66	preposition -49	pronoun -39	verb 17	word -59
start|next|assure|first|	of -49
start|next|attack|	auxiliary -34	capital 42	coordinator -30	determiner -9	none 10	preposition -35	pronoun -49	to -43	verb -10	verb-judging -35
start|next|attack|first|	against -37	and -23	clinton -7	from -25	hit -28	in -99	trump 42
start|next|attribute|	determiner -18	none 8	preposition 13	verb -15
start|next|attribute|first|	the -16	to 13
start|next|auxiliary|	, 19	auxiliary -59	coordinator -23	determiner 44	preposition -77	quote -48	subordinator -60	that -87	verb-judging 55	verb-saying 37	verb-thinking 11	word -13
start|next|auxiliary|auxiliary|	judging -56	saying -47	thinking -19
start|next|auxiliary|marks|	saying -48
start|next|auxiliary|none|	judging -57	saying 56	thinking 36
start|next|auxiliary|to|	judging -45	saying -20
start|next|auxiliary|verb|	judging -98	thinking -35
start|next|back|	adverb -63	auxiliary -22	coordinator -26	none -19	preposition -165	subordinator -60	to -47	verb -17
start|next|back|first|	action -77	against -45	and -26	as -43	at -60	away -44	by -41	former 37	from -28	hillary 13	his -11	in -74	it -57	kiribati -49	mr. 41	on -76	the -30	them -31	to -117	with -57
start|next|bash|	capital 53
start|next|before|	accused -17	accuses 6	accusing -32	acknowledge 29	acknowledged 43	add -59	added -115	adds -68	admits -64	advise -42	advised -28	advises 20	advising -37	advocate -30	advocated -46	advocates -25	affirm 11	affirmed -62	agree -86	agreed -16	agrees 35	aim -20	aimed -65	aiming 29	alleged 48	alleges 54	allowed -19	allowing -48	allows 7	alluding -62	announce 16	announced 15	announces 53	announcing 50	answer -30	answering 10	answers -13	apologise -38	apologised -64	apologises -34	apologize 10	appeal -42	appealed 31	appeals -56	applauded -7	argue 20	argued -19	argues 76	asking -61	asks -28	assailed 45	assure -60	assured -35	attack -53	attacked 24	attacking 18	attacks -64	attributed -9	back -37	backed -18	backing 33	backs -46	believe 7	believes 66	believing -20	bill -90	billed 10	bills -47	blame 37	blamed -29	blaming -25	blasted 24	blasting 35	blasts 6	boasted -40	boasts -51	brand 31	call -37	called -24	calling -25	calls -24	care -110	cared 11	casting -40	cautioned 19	celebrate -63	celebrated 19	celebrating -54	challenge -41	challenged 22	challenges -38	champion -84	championed 25	champions -12	chanted -42	charge -12	charges -81	charging -52	cheer -47	cheered -55	cheers 20	chip -47	chips -42	cite 30	cites 33	citing 7	claim 62	claimed -22	claims 28	commended -17	comment -32	comparing -10	complained -17	conceded 12	concedes 35	concluded 20	confess 23	confirmed -25	congratulated -43	congratulating 11	considered 7	considers -40	continue -76	continued -85	continues -86	continuing -48	correct -9	corrected -51	counsel -69	counter 11	credit -54	credited -48	cried -56	criticised -30	criticize 54	criticized 9	criticizing 46	cry 10	crying -43	debate -44	debated 11	debates -88	decided 7	decides -96	deciding 8	declare 55	declared -15	declaring -23	decline -32	declined -16	decried 42	deemed 63	defend -17	defended 8	defending 22	defends 12	define 26	defined -29	deliver -22	delivered -34	delivering 10	demand 18	demanded -73	demanding -17	demands 42	denied 30	denounced 15	denouncing 7	deny -16	describes -27	describing 71	detailing 40	details -12	disagree -52	disagreed -36	disclose -14	disclosed 9	disclosing -16	discrediting -25	discuss 14	discussed 12	dismissed -15	dismissing 25	dispute -91	disputed 15	disputes -22	doubt -18	doubts -69	dream -42	echoed 7	echoing 7	email -83	emailed -65	emails -83	emphasizing 21	encourage 34	encouraged 23	encouraging -62	endorse 25	endorsed 8	endorses 66	endorsing 44	estimate 40	estimated 12	expect -18	expected 28	expecting 56	explained -16	explaining 8	explains 43	express 33	expressed -27	fault -50	favor 16	favored 12	favors -11	favour -51	fear 19	fears -35	feel 6	feeling 8	feels -31	felt -10	figure -7	figured -26	figures -80	find -35	finding -70	fire -57	fired -13	fires 25	firing -44	forecast -13	forecasts -50	fumed -28	gasps -20	greeted -71	hailed -13	hate -7	hated 8	hates 8	hear -87	heard -57	hearing -13	held -77	highlighted 21	highlighting -12	highlights 8	hinted 61	hints -92	hit -39	hits -6	hold -40	holding -27	holds -35	hope -37	hoped 15	hopes 25	hoping 11	identify 15	imagine -55	imagined -52	indicated -10	informed -62	insist 36	insisted 47	insists 64	instructed -7	insults -67	intend -20	intends 40	interrupted -54	introduced -76	introducing -39	invited -23	invoked 28	issue -31	issued -11	issues -83	joke -42	joked -64	jokes -32	knew 9	knock -48	knowing -6	knows 24	lambasted 26	lashed -28	laughed -56	laughs -43	learn -67	learned 14	learning 26	like -27	liked -44	likened 44	likes -55	list -83	listed 17	listing -10	lists -6	lobby -73	lobbying -22	love 12	loved -12	maintain -43	maintained -65	maintains -57	mean -15	meaning -84	means -101	meant 9	mention 10	mentioned 15	mentioning 48	mentions -10	message -44	messages -60	mocked -27	mocking 14	murmurs -22	name -44	named -9	names -93	need -32	needs -66	nominated 33	nominating -52	note -115	noted 27	notes 8	noting 19	object -55	offer 10	offered -41	offering 42	offers -13	oppose 19	opposed 6	opposes 20	opposing -34	order -15	orders -103	outlined -6	outlining 28	paint -26	painted -15	painting 6	persuade 20	persuaded -28	persuading 7	phone -69	phones -40	plan -10	planning -19	pleaded -45	pledges -9	point -95	pointed -67	pointing -64	points -76	portrayed 6	post -111	posted -10	posting -7	praise -47	praised -8	praises 50	praising 25	prayed -45	predict -8	predicted 9	predicting 26	prefer -25	prefers 58	present -33	presented -45	press -41	pressed -48	pressing -15	promise -14	promises -34	promising 48	proposed 20	protest -59	protested -35	proved -33	purported -64	question -26	questioning 55	questions 15	quoted -28	quotes -7	quoting 8	rail -61	railed -42	raise -94	raised -22	raises -73	raising -73	rank -22	ranked -87	ranking -68	ranks 27	rate -67	rated -54	rates -63	rating -42	read -22	reading -50	reads -84	reason -33	reasons -57	rebuffed -28	rebuffs -52	rebuked 41	recall -11	recalling 74	reckoned 30	recognize 12	recommend -23	recommended 32	record -32	recorded -41	records -96	recount -69	recounted 32	refer -86	referenced 43	referencing 7	referred -69	referring -10	refers -65	reflect 6	reflected -8	reflecting -73	reflects -11	refuse 13	refused -17	refuses 31	regarded -27	regretted -63	regretting -35	reiterated 20	reject 10	rejecting 23	rejects -72	related -68	remarks -59	remembered -22	remembers 30	reminded -37	reminding -64	renamed -51	repeat -17	repeated -21	repeating 28	replied -60	reply -70	report -81	reported -11	reporting 15	reports 9	request -47	requested 23	respond -36	responded -7	responding -77	retweeted 13	reveal -22	revealed 20	reveals 28	rule -76	rules -97	ruling -39	said 38	sang -64	saw -50	say 14	saying -30	says 16	scolds -44	see 35	seeing -32	seek -14	seeks 12	sees -7	shooting 18	shot -121	show -10	showing -27	shows 14	shrugged -40	sign -102	signal -66	signaled -30	signals 21	signed -20	signing -30	signs -87	sing -30	singing -28	slammed 50	slamming 36	slapped 16	slate -51	slated -48	snap -46	sought -7	speak -107	speaking -38	speaks -84	speculate 24	spoke -17	state -41	states -108	stressed 17	submitted 19	suggested 67	suggesting 55	support -7	supported 63	supporting -12	supports -7	suspect 27	suspected -51	swears 20	talk -88	talked -16	talking -25	talks -126	tells -23	testified -56	testifying -27	text -51	texted -39	texts -44	thank -48	thanked -67	thanking 65	thanks -64	think 17	thinking -86	thinks 21	threaten 8	threatening 7	threatens -16	title -68	titled 25	titles -27	told -121	touted 20	touting 6	treated -78	tried -128	tries -65	trust 10	trusted 12	trusts -40	try -29	trying -52	tweeted -10	tweeting 18	understand 29	understood -23	urged 6	urges -63	urging 6	use -100	used -42	uses -23	using -55	venture -67	verified -47	view 37	viewed -22	views 10	voice -50	volunteer -63	volunteered 10	volunteers -57	voted -15	votes -142	voting -137	vowed 15	vowing 34	vows 49	want 10	wanted -25	wants -29	warn -8	warning -26	warns -18	wave -36	waved -41	waves -26	waving -50	weigh -37	weighed -40	weighing -38	weighs -70	welcome 14	welcomed -24	wished -39	wonder 24	wondered -15	wondering -11	worried 48	worries -63	worry -40	write -18	writing 9	wrote -50
start|next|beg|	determiner -53	verb -53
start|next|believe|	auxiliary 35	capital 49	determiner 14	marks 36	preposition -34	pronoun -26	to 38	word 30
start|next|believe|first|	he -26	her -33	in -87	is -14	it -15	the -12
start|next|bill|	adverb -42	auxiliary -46	marks -43	none -83	preposition -76	subordinator -33	verb -64	word -19
start|next|bill|first|	as -33	in -30	to -62
start|next|blame|	capital -11	none -30	preposition 31	subordinator -85	verb -7	verb-saying -59
start|next|blame|first|	a -12	as -71	cuts -53	each -67	new -62	the 17	weak 12
start|next|blast|	capital 37	determiner 12	marks -39	none 30	to 39	verb 49
start|next|blast|first|	the 8	trump 35
start|next|boast|first|	of -40
start|next|boast|	none -55	preposition -44
start|next|brand|	determiner -10	verb -9
start|next|brand|first|	the -61
start|next|call|	adverb -56	auxiliary -15	capital -76	coordinator -27	determiner -36	marks -60	none -9	preposition 23	pronoun 32	subordinator -51	to -59	verb -7	verb-judging -29	verb-thinking -55	word -63
start|next|call|first|	a 13	both -39	by -42	from -44	him 43	himself 64	his -33	into -55	it -60	its -71	itself -72	off -72	on -31	out -53	the -75	them 10	themselves -31	this 27	to 44	trump 70	up -44	vote -55	with 19
start|next|capital|	& -61	- 34	: 6	adverb -32	auxiliary 41	capital -25	coordinator 34	determiner 15	end -102	possessive 90	pronoun -52	stop -83	subordinator -29	that -132	verb-judging 26	verb-thinking 46	word 44
start|next|capital|auxiliary|	saying 28	thinking 12
start|next|capital|marks|	judging -35	saying 20
start|next|capital|none|	judging 19	saying -69	thinking 8
start|next|capital|to|	judging 32	thinking -30
start|next|capital|verb|	judging 7	saying 22	thinking -12
start|next|care|	auxiliary -62	coordinator -18	none -78	preposition -67	word -78
start|next|care|first|	about -37	and -18	for -44	law -27	spending -42
start|next|cast|	auxiliary -60	determiner -28	none 30	preposition -53	pronoun 37	verb -32	word -30
start|next|cast|first|	a -55	ballots -49	her -20	himself 53	the 33	their -79
start|next|caution|first|	against 11
start|next|caution|	none 45	preposition 11	verb -84
start|next|celebrate|	determiner -25	none -31	preposition 12
start|next|celebrate|first|	his -59	the 13	with -70
start|next|challenge|	auxiliary -71	capital -50	determiner -33	preposition 23	to 28	verb -28	word 39
start|next|challenge|first|	from -39	her -67	in -41	to -88
start|next|champion|	auxiliary -85	capital -74	determiner 32	none -80	preposition -37	verb 22	word -13
start|next|chant|	preposition -55
start|next|charge|	auxiliary -66	capital 9	coordinator -30	none -28	preposition -11	verb 18	word -88
start|next|charge|first|	against -54	and -30	in -93	of -65	with 20
start|next|cheer|	capital 12	coordinator -28	none -27	preposition -60	pronoun -42	verb -7
start|next|cheer|first|	and -28	him -42	on -45
start|next|chime|first|	in -36
start|next|chime|	preposition -36
start|next|chip|	auxiliary -40	none -67	preposition -31	word -60
start|next|cite|	auxiliary 58	capital 62	determiner -21	none -26	preposition -82	verb 52	verb-saying 15	word 41
start|next|cite|first|	a -41	an -31	by -45	data -27	his 80	it -12	the -52
start|next|claim|	adverb 36	auxiliary 82	capital 29	none -52	preposition 25	pronoun 45	verb -24
start|next|claim|first|	a -23	by -76	he 67	in -61	she -33	to 37
start|next|comment|	adverb -43	auxiliary -65	preposition 19	subordinator -66	to -53	verb -24	word -86
start|next|comment|first|	about 48	beyond -39	on -12
start|next|compare|	capital 51	determiner 9	none -18	preposition -127	to 7	verb -9	word -9
start|next|compare|first|	the -20	to -66	with -109
start|next|complain|	auxiliary -18	none -76	preposition -32	verb -6
start|next|complain|first|	about -78	of 11	to -92
start|next|concede|	auxiliary 87	none 16	preposition -97	pronoun 48	to -43	verb -71	word 28
start|next|concede|first|	the -16
start|next|conclude|	auxiliary 45	none -46	preposition -62	pronoun 26
start|next|conclude|first|	it 6
start|next|condemn|	determiner 32	none -6	verb 20
start|next|condemn|first|	the 79
start|next|confess|	auxiliary 23
start|next|confirm|	auxiliary 138	capital -60	none -34	preposition -91	to -43	verb -16	word -8
start|next|confirm|first|	by -33	it -9	on -60	over -51	the -19	this -71
start|next|congratulate|	auxiliary -10	capital 54	determiner -48
start|next|congratulate|first|	her -31	the -34
start|next|consider|	adverb 33	auxiliary -41	capital 34	determiner -17	pronoun -32	subordinator -36	to 88	verb -48	verb-thinking 11	word -26
start|next|consider|first|	an 46	it -77	the -15	them -76	this -93	what -82
start|next|continue|	auxiliary -43	determiner -59	none -84	preposition -121	to -46	verb -93	word -52
start|next|continue|first|	his -45	to -120	with -19
start|next|coordinator|	adverb -51	auxiliary -55	capital -36	coordinator -20	determiner -8	preposition -20	that -69	verb-judging -33	verb-saying -70	word -98
start|next|coordinator|auxiliary|	judging -39	saying -63	thinking -37
start|next|coordinator|none|	judging -41	saying -52	thinking -48
start|next|coordinator|to|	saying -24
start|next|coordinator|verb|	judging -80	saying -36	thinking -39
start|next|correct|	determiner 11	none -54	pronoun -66
start|next|correct|first|	him -63	the 11
start|next|counsel|	capital -56	none -44	preposition -32	verb -57
start|next|counter|	auxiliary -30	none 15	preposition -65
start|next|credit|	capital -34	determiner 33	none -61	preposition -94	subordinator -58	verb 9	word -69
start|next|credit|first|	for -75
start|next|criticise|	determiner -60	none -56	verb -26
start|next|criticise|first|	the -60
start|next|criticize|	auxiliary 52	capital 44	determiner 21	preposition 23	pronoun 53	subordinator -51	to 6	verb 71
start|next|criticize|first|	by -61	clinton 42	for 44	his 40	president 44	trump 19
start|next|cry|	none -57
start|next|debate|	auxiliary -115	capital -59	coordinator -18	determiner -7	none -127	preposition 15	subordinator -27	word -50
start|next|debate|first|	and -18	in -21	is -44	on -24	over 30	stage -31
start|next|decide|	adverb 42	auxiliary -49	none 26	preposition -15	pronoun -35	to -10	verb 13	word 18
start|next|decide|first|	in -32	it -64	not 45	on -74	what 12	which 15	who -42
start|next|declare|	auxiliary -26	capital 21	determiner -6	none 30	preposition -65	pronoun 29	to -15	verb -40	word -21
start|next|declare|first|	a -88	an -33	in -29	on -51	the 49
start|next|decline|	auxiliary -7	none -72	preposition -24	to -73	verb-saying 11
start|next|decline|first|	a 12	comment 11	to -23
start|next|decry|	determiner 39	none 42
start|next|deem|	none 68	word 51
start|next|defend|	capital 70	determiner -9	none -28	to 26	verb 54
start|next|defend|first|	a -62	her 52	himself -39	his 11	it 19	the -16
start|next|define|	determiner -31	none -17
start|next|define|first|	the -9
start|next|deliver|	determiner -32	none -13	preposition -74	to -12	verb -12	word -40
start|next|deliver|first|	a -26	by -33	his -24	the 30
start|next|demand|	determiner -35	none -10	preposition -64	verb -28
start|next|demand|first|	a -21	the -60	to -44
start|next|denounce|	determiner 13	none 53
start|next|deny|	adverb 64	auxiliary 15	determiner -7	preposition -75	pronoun -94	verb -8	verb-saying 48	word 13
start|next|deny|first|	any 77	having 52	it -64	the 30	there 44	this -74	wrongdoing 68
start|next|describe|	auxiliary 36	capital -39	determiner -13	marks -141	none 61	preposition -74	subordinator 24	to 36	verb -28	word 40
start|next|describe|first|	as -10	by -55	her -14	him -10	his 25	it -28	the -22	themselves 33	to -37
start|next|detail|	auxiliary 33	determiner 43	none -8	preposition -86	to 12	verb 16
start|next|detail|first|	about -65	of -50
start|next|determiner|	$ 51	, -35	; -58	adverb 19	auxiliary 74	capital 15	determiner 7	end -58	preposition 15	quote -30	stop -27	subordinator -33	that -77	verb-judging -21	verb-saying -9	verb-thinking -23	word 20
start|next|determiner|auxiliary|	judging -6	saying 20	thinking 21
start|next|determiner|marks|	judging -143	saying 24	thinking -90
start|next|determiner|none|	judging 6	saying -30
start|next|determiner|to|	judging 13	thinking 27
start|next|determiner|verb|	judging 27	saying 25	thinking -20
start|next|disagree|	auxiliary -39	none -28	preposition -49
start|next|disagree|first|	with -22
start|next|disavow|	determiner 52
start|next|disclose|	determiner 16	none -26	preposition -70	verb 31
start|next|disclose|first|	in -65	the -26
start|next|discuss|	auxiliary 34	capital -48	determiner 12	none 6	subordinator 13	to 44	verb -13	word 8
start|next|discuss|first|	a -41	his 29
start|next|dismiss|	auxiliary 32	capital 18	determiner -28	marks -87	preposition -64	verb -7	verb-judging 7	word 52
start|next|dismiss|first|	a -39	talk -41	the -16
start|next|dispute|	auxiliary -10	determiner -12	none 15	preposition -49	verb -74
start|next|dispute|first|	over -47	the -121	this 18
start|next|doubt|	determiner -58	none -17	preposition -65	pronoun 18	verb -59
start|next|doubt|first|	about -57
start|next|dream|	verb -50
start|next|echo|first|	by -43	the -30
start|next|echo|	none -30	preposition -39	verb 53
start|next|email|	auxiliary -59	coordinator -10	none -70	preposition -51	subordinator -23	to -48	verb -92	verb-saying -42	word -95
start|next|email|first|	account -19	and -10	server -37	to -44
start|next|emphasize|	determiner 50	none 43
start|next|encourage|	capital -19	determiner 9	to -23	verb 7
start|next|endorse|	capital 31	determiner 27	none 22	pronoun -26	verb 42	word 68
start|next|endorse|first|	a -19	clinton -19	her 24	hillary 53	mr. -10	sanders 44	the 25
start|next|estimate|	auxiliary -21	none 40	preposition -10	verb -29	word 28
start|next|expect|	auxiliary -26	determiner 21	none -36	pronoun -22	to 130	verb 25	word 43
start|next|expect|first|	a 8	by -62	it -15	less -61	more -70	the 33
start|next|explain|	determiner 14	none -10	preposition -16	subordinator 18	verb 8	word -83
start|next|explain|first|	how 64	in -57	to -8	why -13
start|next|express|	auxiliary 12	determiner 29	none -32	verb 28	verb-thinking -10
start|next|express|first|	concern -39	confidence -48	her -33
start|next|fault|	verb -51	word -42
start|next|favor|	capital -42	determiner 39	none -16	preposition -15	to 51	verb 40	word 36
start|next|favor|first|	clinton -30	trump -31
start|next|favour|	determiner -44	none -51
start|next|favour|first|	the -44
start|next|fear|	determiner 84	none -13	preposition -98	pronoun -35	verb 12	word -50
start|next|fear|first|	for -72	it -28	the 73
start|next|feel|	adverb -40	auxiliary -38	preposition 19	pronoun 27	verb 8	word -18
start|next|feel|first|	a -28	about 23	her 59	like -26	the -16
start|next|figure|	auxiliary 21	preposition -92	to -45	verb -62	verb-thinking -33
start|next|figure|first|	from -33	in -19	out -22	to -54
start|next|find|	auxiliary 10	capital 75	determiner -47	marks -68	none -9	preposition -18	pronoun -47	to -41	verb -38	word -45
start|next|find|first|	a -51	alive -70	at -88	by 16	clinton 48	himself -62	his 60	in -48	it -8	myself -45	no 6	nothing -67	on -48	out -64	some -54	the -75	themselves -68	trump 37	under -59	ways -59
start|next|fire|	auxiliary -10	coordinator -28	none -36	preposition -90	verb-judging -48	word -77
start|next|fire|first|	back -56	defensive -37	for -55	from -22	in -32
start|next|first|	1 27	11 -13	12 -72	14 -39	140 -44	19 -48	2 -24	212 -70	22 36	24 -66	28 -58	2gb -53	30 -72	31 -33	40 20	42 -34	50 -62	52 52	6 -76	61 -40	612 -54	67 -33	9 -63	90 19	a -9	abc -34	about -13	account -19	afp -37	africa -62	after -148	afterward -56	afterwards -61	again -75	against 12	ahead -33	air 12	al -25	ali 61	alive -59	all -6	allies 51	almost -49	along -38	aloud -60	also -51	american 67	americans 17	amid -41	among -86	an 13	analysts -30	and -133	ankara -34	anonymity -15	another -17	any 34	anyone 65	anything -54	are -87	as -29	at -20	attendance -62	australia -67	away -48	back -25	bail -31	ballots -79	baltic 44	bangladesh -17	bank -67	banks -57	bbc -28	because -43	before -107	begins -29	behind -26	beijing 53	bein -42	being 68	below -35	bernama -40	bernie 67	better -9	between 27	beyond -51	bill 36	black -22	bloomberg 17	book -43	both -14	bridge -76	broadcaster -45	brought -71	bulgarian -46	business 13	busy -76	but -74	buyers 57	by -122	calm -64	came -52	campaign -42	candidates 45	candidly -25	captain 54	carson 36	cases 53	castellaw -32	cbc -45	cgtn -44	change -33	children 42	china 70	christie 12	clients -53	clinton 69	cnn 11	collapse -51	colleagues -53	comey 56	comment 13	companies -51	company -30	concern -15	conditions 42	condolences -60	conference -40	confidence -57	congress 24	congressional 55	consumers -24	contest -49	contests -64	could -29	court -34	courts -48	crews 61	cruz 43	cut -26	cuts -80	cutting -25	daily -50	data -32	dead -38	decades 12	defensive -37	delays 66	delegates -48	democratic 29	democrats 8	despite 48	details -10	disappointment -50	donald 86	down -54	dpa -41	during -87	each -34	earlier -85	early 14	efforts 36	eight -57	elections 35	eleven -10	employees -12	err -47	espn 16	eu -49	european 15	every -80	everyone -6	evidence 22	exchange -58	eye -49	eyebrows -52	families 51	far 7	farmers -35	fast 36	federal -24	fees 9	firm -54	first -65	five -45	florida 45	fog -79	footfall -12	foreign -35	foreigners 49	former 17	four -50	fox -50	fraud -60	free -44	freely -37	friday -118	friends -39	from -160	further 43	gabon -34	game -42	gerald -47	germany 67	giving -37	gna -42	goodbye -29	gop 34	gov. -42	greggs 34	growers -27	guarantees -48	guests -65	guilty -54	had -33	hailed -32	has -71	have -64	having 79	he 20	he'd 43	he'll 53	held -38	help 13	her 26	herself -6	he’d 29	he’ll 44	higher -23	hillary 49	him 53	his 30	hit -28	home -71	host -44	house -25	how 8	howard -47	hrt -13	i -64	i'd -48	if 35	imports -44	in -115	including -46	india 45	individual -50	inflation -39	inside -55	instead -63	interest -70	international -36	into -96	investigators 32	investors 6	is -52	isis -16	islands -45	its -12	itself -44	jeb 41	john 18	journalists -53	judges -19	jurors -28	just 42	kasich 48	kiribati -49	la -54	land -17	landlords -21	last -122	late -71	later -54	law -35	lawmakers -83	leaders 44	leaving -63	legislation 40	less -8	letters -61	like -22	listing -38	little -20	losses 52	loudly -36	love -64	low 58	major 19	making 62	manafort 62	manila 47	many 17	marco 29	may -64	media -38	members -9	men 23	mesoblast -36	mike -24	minister -56	monday -101	money -87	moscow -55	most -14	movement -61	mr. 91	mrs. 70	ms. -25	msnbc 32	much -32	my -30	myself -49	national 24	nearly 43	neither -26	net 22	new -23	newsmen -41	next -86	night 24	nine -26	nis 6	nobody 37	none 67	not 49	nothing -58	numbers -60	obama 82	of -58	off -90	office -49	officers 20	old 18	on -61	once -41	only -6	open -49	options 14	or -62	other 27	otherwise 10	our -17	out -135	outside -73	over -33	parents -7	parliament -31	parties -55	party 50	passengers 52	patience 17	pence -40	pennsylvania -45	people 20	period -65	personal 43	players 43	point -37	points -34	police 13	political -51	politico -47	polls 44	postimees -32	potential -48	president 46	primaries -46	prisoner -42	private -54	pti -40	public -65	publicly -43	published -32	queries -37	radio -36	rail 11	rain -59	raising 53	rates -20	rather -49	recount -39	refunds -64	released -62	rep. -36	repeatedly -52	reporters -38	reports 18	republican 32	republicans -7	residents 41	responsibility 14	restraint -75	reuters -58	ring -46	rising -28	rivals 25	rnz -44	rose -52	roughly 42	rté -59	rubio 26	rudaw -32	ryan 56	said -72	sales 57	sanders 78	saturday -70	say -38	saying 30	says -52	scheduled -51	schools -6	seats -82	second -13	secretary -51	seeing -14	seeking 53	senator 49	senators -51	server -37	service 39	seven -32	several 23	shareholders -51	she 17	sheep -45	she’ll 42	should -56	show -64	shown -39	signs -55	silicon 42	similar -52	since -88	six 73	sky -40	smoke -61	snow -39	so 7	some 19	something -6	sorry -56	spending 81	staff -27	stage -39	standing -69	starting -71	state 32	statements 7	states 20	steady -40	stolen -65	students -72	sunday -84	sunshine -39	suppliers 21	support -59	supporters 28	system -51	talk -44	talks 7	tank -76	tariffs 12	tass -32	tax 43	taxing 46	ted 8	television -56	telling -49	terms -53	than -75	the 6	their 40	them -37	themselves 29	there 59	they 34	they’re 66	things -45	this -31	those 56	three -22	through -101	throughout -14	thursday -85	time -49	times -25	to 35	tonight 27	trade 20	traders -77	truce -69	trucks -42	trump 87	tuesday -122	twice -78	two -75	unchanged -37	under -84	until -69	up -93	us -88	users -52	using 7	variety -59	victory 26	viewers -41	volunteers 20	vote -61	voters 18	wall 37	was -30	washington -57	water -66	ways -59	we -36	weak 12	wednesday -106	well -55	were 34	western 18	when -14	which -45	white 11	who -38	why 30	will 17	with -54	within -76	without -51	women 29	work -12	workers 20	works -57	would 13	wrongdoing 77	wwd -30	years -57	yes -7	yesterday -75	yet 7	yle -29	yonhap -56	you -71	your -118
start|next|forecast|first|	by -47	for -57	of -56	to -74
start|next|forecast|	none -6	preposition -107	word -54
start|next|fume|	none -50	preposition -28
start|next|gasp|	none -18	preposition -50
start|next|greet|	determiner -39	none -51	preposition -47
start|next|greet|first|	with -42
start|next|hail|	determiner 10	none -8	subordinator -40	verb -21	word -50
start|next|hail|first|	as -40
start|next|hate|	determiner 23	pronoun 8
start|next|hate|first|	it 8	the 23
start|next|hear|	adverb -23	auxiliary -73	capital -67	determiner -45	marks -31	none -45	preposition -81	subordinator -49	verb -18	verb-judging -38	verb-saying -67
start|next|hear|first|	a 32	an -43	every -27	from -27	is -45	it -52	on -47	the -103	them -40	was -34
start|next|highlight|	determiner 19	none -6	subordinator -7	verb 42
start|next|highlight|first|	the 12
start|next|hint|	auxiliary -40	none 31	preposition 34	pronoun -40	verb 7
start|next|hint|first|	at 36
start|next|hit|	capital 9	determiner -115	marks -40	none -27	preposition -27	pronoun 15	verb -76	verb-judging -40	word -71
start|next|hit|first|	a -61	back -50	by -10	the -69
start|next|hold|	adverb -33	auxiliary -24	capital -6	determiner -64	none -100	preposition -67	pronoun -43	subordinator -68	to -93	verb -21	verb-judging -28	verb-saying -31	word -31
start|next|hold|first|	a -47	an -52	as -51	at -20	back -31	by -25	eight -38	firm -42	for -38	his -54	in -35	it -43	its -48	more -48	off -30	on -21	one -37	out -18	primaries -41	rates -16	signs -31	steady -40	the -94	their -63	two -31	up -48
start|next|hope|	auxiliary 29	determiner 45	none 8	preposition -19	pronoun 8	to -45	verb 28
start|next|hope|first|	for -24	the -9	to -15	will 6
start|next|howl|	none -43
start|next|identify|	auxiliary 6	determiner -20	pronoun -21	subordinator -14	word 21
start|next|identify|first|	as 7	because -59	by -36	the 9	with -63
start|next|imagine|	determiner -54	none -55	pronoun 18	verb -67
start|next|imagine|first|	him -42
start|next|indicate|	auxiliary 23	determiner -9	none -27	pronoun 17
start|next|indicate|first|	he 66
start|next|inform|	auxiliary -55	determiner -53	none -43	preposition -35
start|next|inform|first|	her -33
start|next|insist|	adverb 37	auxiliary 80	capital 33	determiner 56	none 34	preposition -90	pronoun 79
start|next|insist|first|	he 58	it 37	on -87	she 40	the 42	there 37	they 25
start|next|instruct|	to -32
start|next|insult|	preposition -67	verb 17
start|next|intend|	verb 8
start|next|interpret|	none 31	preposition -77
start|next|interrupt|	determiner -47	none -43	verb -52
start|next|introduce|	adverb -61	determiner -18	none -13	preposition -63	to -58	verb -13
start|next|introduce|first|	a -83	to -54
start|next|invite|	capital -64	determiner -53	preposition 25	to -93
start|next|invite|first|	the -38	to 25
start|next|invoke|	determiner 8	none 60	verb -49
start|next|issue|	adverb -39	auxiliary -34	coordinator -14	none -12	preposition -6	subordinator -29	verb -60	word -25
start|next|issue|first|	a -42	after -29	and -9	by -39	in -49	is -70	of -34	on 22	statements -53	the -34	with -42
start|next|joke|	auxiliary -36	marks -26	none -44	preposition -73	verb -52
start|next|joke|first|	about -57	on -41
start|next|judging|	adverb -32	auxiliary -129	capital 31	coordinator -96	past 9	preposition -31	pronoun 16	verb-judging -61	verb-saying -13	verb-thinking -17	word 8
start|next|judging|first|	1 -73	140 -42	a -29	action -77	after -77	again -28	against -87	all -40	along -38	america 12	among -81	an 9	and -83	another 58	any 10	are -35	as -12	at -9	away -44	back -77	ballots -74	because -26	before -44	bernie 52	between -46	black -22	both -73	by -183	china 45	clinton 35	collapse -51	concerns 17	conference -40	contest -49	contests -57	cruz 22	cuts -59	data -32	decades 12	defensive -37	democratic 6	donald 57	down -29	during -55	each -9	early 11	eyebrows -52	five -13	for 21	foreign -10	former 46	four -88	friday -50	from -131	general -68	gerald -47	gov. -42	has -31	have -29	help -47	her 18	hillary 27	him 48	himself 31	his 23	hit -28	home -52	how 12	imports -57	in -40	into -65	is -69	it -62	its -35	itself -17	jeb 19	kiribati -49	last -65	leaving -63	like -52	major -16	marco 28	me -23	members -46	money -30	more -20	moscow -54	mr. 63	mrs. 61	my -53	new -81	no 17	none 61	not -9	obama 51	of -46	off -74	on -12	only -65	or -37	other 43	out -91	over 17	points -34	president 11	queries -37	records -69	reports 18	republican 7	republicans -14	rivals 13	rubio 52	said -31	sanders 59	second -50	secretary -48	sen. 26	senator 52	several 15	since -39	some 17	such -33	supporters 40	talk -41	the -14	them -6	themselves 35	this 7	three -74	through -49	to -11	trump 60	tuesday -50	twice -48	two -91	unchanged -16	under -39	until -31	up -69	vote -61	was -68	weak 12	were -43	what 18	white 11	why 44	with -13	within -63	workers 18
start|next|knock|first|	on -33
start|next|knock|	none -16	preposition -94
start|next|know|	auxiliary 38	capital 65	determiner 23	marks -75	none 28	preposition -94	pronoun 11	subordinator -14	to -35	word -40
start|next|know|first|	about -83	is -58	it -33	the -80	what -60	where -76	which -17	why 58
start|next|label|	determiner 16
start|next|lament|	none 58
start|next|lash|first|	out -28
start|next|lash|	preposition -28
start|next|laugh|	auxiliary -41	coordinator -11	none -33	preposition -66	subordinator -71	verb -34
start|next|laugh|first|	and -11	at -53	so -51	when -34
start|next|learn|	capital -45	determiner 40	none -39	preposition -121	pronoun -8	subordinator 13	verb -22	word -41
start|next|learn|first|	from -36	how 13	of -46	to -104	who -38
start|next|lecture|	none -51	preposition -51
start|next|like|	auxiliary -54	capital -173	determiner -34	none 7	preposition 41	pronoun -32	to -100	verb -51	word -19
start|next|like|first|	a 16	an -74	both -59	him -95	it -59	many -72	me 24	mr. -92	pennsylvania -30	someone -62	the -34	their -69	to 42
start|next|list|	auxiliary -62	capital 16	determiner 27	marks -83	none 13	preposition -113	pronoun 9	subordinator 6	verb -37	word -68
start|next|list|first|	1 -73	as 6	in -80	of -59	on -73	the 59
start|next|lobby|	capital -41	none -24	preposition 12	to -32	verb -41	verb-saying -38
start|next|lobby|first|	for -77
start|next|love|	capital 10	determiner -29	none -45	pronoun -42	verb 31
start|next|love|first|	a -76	the 13
start|next|maintain|	determiner -90	none -75	preposition -33	verb -64
start|next|maintain|first|	a -56	the -29
start|next|mean|	adverb -52	capital -50	determiner -22	none -34	preposition 23	pronoun -73	verb -126	word -97
start|next|mean|first|	a -60	for -53	he -45	the -67	to 27
start|next|mention|	auxiliary 30	capital 91	determiner 13	preposition -102	pronoun -65	subordinator -26	verb 25	word 14
start|next|mention|first|	as -10	him -33	his 57	it -65	of -87
start|next|message|	auxiliary -31	none -47	preposition -53	to -46	verb -66	word -52
start|next|message|first|	on -32	to -58
start|next|mock|	capital 73	determiner -11	none 11	verb -6	word -21
start|next|mock|first|	the -42
start|next|murmur|	preposition -22
start|next|name|	adverb -52	auxiliary 19	capital -63	coordinator -17	determiner 47	marks -74	none -36	preposition -92	pronoun -26	subordinator -21	to -36	verb-thinking -75	word -26
start|next|name|first|	a -17	after -46	an -69	and -17	because -6	by -29	five 10	for -72	four -63	gerald -47	him -8	in -55	is -32	it 8	only -49	the 33
start|next|need|	adverb -108	auxiliary -92	none -12	preposition -71	to -29	verb -38
start|next|need|first|	a -101	about -52	for -53	in -30	not -83	only -63	to -67
start|next|nominate|	auxiliary -67	determiner -25	preposition 23	to 27	verb 27	word -29
start|next|nominate|first|	an -69	by -57	contest -49	contests -57	for 8
start|next|note|	capital -8	determiner 61	none -17	preposition -99	subordinator -8	to -60	verb 62	word -8
start|next|note|first|	from -33	of -58	the 47
start|next|object|	auxiliary -77	none -98	preposition 11	verb 23
start|next|object|first|	to 11
start|next|offer|	adverb 46	auxiliary -39	capital -109	coordinator 21	determiner -37	marks -63	none -32	preposition 10	pronoun -83	subordinator -45	to 15	verb 21	verb-judging -66	word 37
start|next|offer|first|	a -49	an -22	as -45	by -42	condolences -60	from -42	her -28	his -25	in -58	its -79	more -27	the -7	to 13
start|next|oppose|	auxiliary 7	capital -42	determiner 50	none 17	preposition -42	to 64	verb -30	word 15
start|next|oppose|first|	a 71	both -79	by -42	the 40
start|next|order|apposed|	judging -19	saying -28	thinking -28
start|next|order|apposition|	saying -17	thinking -20
start|next|order|	auxiliary -53	capital -37	determiner 11	none 21	preposition 28	pronoun -12	to -46	verb 6	verb-saying -55	word -78
start|next|order|first|	at -64	by -52	eight -45	in -38	recount -39	the 21	two -55
start|next|order|relative|	judging 9	saying -26	thinking -12
start|next|outline|	determiner 18	none 29	preposition -41
start|next|paint|	determiner 46	marks 17	none -16	preposition -76	verb 9	word -105
start|next|paint|first|	on -59
start|next|persuade|	determiner -6	none 8	pronoun 20	to -9
start|next|persuade|first|	them 20
start|next|phone|	none -55	preposition -31	to -33	verb -42	verb-judging -47	word -59
start|next|plan|	auxiliary -96	determiner -43	preposition 40	to -22	verb 35	word -49
start|next|plan|first|	a 6	by -45	for -91	in -52	of 8	to 52
start|next|plead|	adverb -28	none -6	preposition -61	to -94	word -48
start|next|plead|first|	guilty -48	not -28	with -32
start|next|pledge|	auxiliary -10	determiner -47	none 19	preposition 45	to 17	verb -15	word -73
start|next|pledge|first|	delegates -67	to 49
start|next|point|	auxiliary -76	coordinator -23	determiner -48	none -91	preposition -82	subordinator -21	to -54	verb -81	word -71
start|next|point|first|	2 -18	among -17	and -27	at -30	but -12	during -15	for -32	higher -23	in -10	of -11	on -17	out -32	this -18	to -103	up -9
start|next|portray|	capital -9	determiner 21	none 14
start|next|post|	auxiliary -30	capital -67	coordinator -27	determiner -28	none -7	preposition -103	to -35	verb 10	word 41
start|next|post|first|	a -32	an -59	and -27	her -7	in -24	on -93	the 46	to -62
start|next|praise|	auxiliary -49	capital 13	determiner -12	marks -47	none 7	preposition -53	to 14	verb 6
start|next|praise|first|	a -23	his 15	obama 43	the -31
start|next|pray|first|	for -41
start|next|pray|	none -47	preposition -59
start|next|predict|	auxiliary -39	determiner -16	none 20	pronoun 6	verb 57
start|next|predict|first|	it -14	the -37
start|next|prefer|	capital 23	determiner 34	preposition -31	to 28	word -8
start|next|prefer|first|	a -40	to -27
start|next|preposition|	$ -31	, -79	- -48	adverb 16	auxiliary -10	capital -111	coordinator -48	determiner -54	preposition -130	pronoun -81	quote 51	stop -130	subordinator -36	that -94	verb-saying -15	verb-thinking -28	word 34
start|next|preposition|auxiliary|	judging -45	saying -41	thinking -25
start|next|preposition|marks|	judging 15	thinking -89
start|next|preposition|none|	judging -32	saying -52	thinking -6
start|next|preposition|to|	judging -10	saying 19	thinking -24
start|next|preposition|verb|	judging -21	thinking -12
start|next|present|	determiner -17	preposition -63	pronoun 23	to -51	verb -17	word -79
start|next|present|first|	a -71	at -45	the -15
start|next|press|	auxiliary 18	capital 18	determiner -88	none -33	preposition -76	pronoun -61	to -21	verb -98	word -37
start|next|press|first|	conference -40	for -61	him -61	his -58	secretary -48	the -57
start|next|promise|	auxiliary -38	capital -7	marks -86	none 35	preposition 52	pronoun -39	subordinator -69	to -53	verb 19	word -46
start|next|promise|first|	a 44	to 54
start|next|pronoun|	, -35	: -38	adverb -8	auxiliary 37	capital -52	coordinator 10	determiner 46	possessive 61	preposition -47	pronoun -45	quote -61	stop -124	subordinator 34	that -32	verb-judging 79	verb-thinking 68	word 24
start|next|pronoun|auxiliary|	judging -7	saying 13	thinking 20
start|next|pronoun|marks|	judging -139	saying -22	thinking -39
start|next|pronoun|none|	judging 34	saying -59	thinking 10
start|next|pronoun|to|	saying 42	thinking -42
start|next|pronoun|verb|	judging -7	saying 8	thinking -24
start|next|propose|	adverb 46	auxiliary 33	determiner -22	none 16	preposition 39	word 27
start|next|propose|first|	a -34
start|next|protest|	auxiliary -53	determiner -20	none -53	preposition -62	to -8
start|next|protest|first|	against -37	in -28
start|next|prove|	auxiliary 19	none -26	to -65	verb -61	word -100
start|next|purport|first|	to -8
start|next|purport|	preposition -8
start|next|question|	capital 40	determiner 38	none -18	preposition -17	subordinator 47	to 27	verb 17	word -63
start|next|question|first|	from -82	his 50	in -90	is -43	to -95	was -31
start|next|quote|	auxiliary -66	capital 21	determiner -37	none -23	verb 32	word -62
start|next|quote|first|	a -33	an -8	by -67	the -86
start|next|rail|first|	against -48
start|next|rail|	none -71	preposition -52	to -34	word -60
start|next|raise|	auxiliary -73	capital -60	determiner -31	none -159	preposition -105	pronoun 22	to -107	verb 20	verb-judging -47	verb-thinking -36	word -66
start|next|raise|first|	a 30	by -15	eyebrows -52	her -68	his -71	its -59	money -30	more -67	new -49	questions -44	the -15	their -65
start|next|rank|	adverb -58	none -6	preposition -78	verb -65	word -12
start|next|rank|first|	among -45
start|next|rate|	adverb -28	auxiliary -39	capital -42	coordinator -11	determiner -52	marks -19	none -80	preposition -61	verb -49	word -58
start|next|rate|first|	and -11	at -43	by -17	for -38	in -7	is -19	of -28	on -22	the -48	unchanged -16
start|next|read|	auxiliary -17	determiner -9	none -24	preposition -75	pronoun -60	subordinator -54	to 27	verb -110	word 16
start|next|read|first|	an -41	as -54	at -40	from -19	in -30	it -59	on -43	out -26	the -12	to -67
start|next|reason|	auxiliary -17	none -45	preposition -24	verb -73
start|next|reason|first|	for -52	to -17
start|next|rebuff|	capital -52	determiner -18	none -21
start|next|rebut|	none 55
start|next|recall|	adverb 16	auxiliary 47	capital -9	determiner 21	none -47	preposition -60	to 20	verb 48	word 8
start|next|recall|first|	its -67	the 24
start|next|reckon|	determiner 56	none 47	preposition -59
start|next|reckon|first|	the 56
start|next|recognize|first|	the 9
start|next|recognize|	none -10	preposition 21	word -21
start|next|recommend|	determiner -29	none 20	preposition 10	verb -29	word 61
start|next|record|	auxiliary -81	coordinator -25	determiner -61	none -137	preposition -47	to 27	verb -81	verb-saying -35	verb-thinking -41	word -54
start|next|record|first|	a -43	and -25	for -49	from -11	in -36	is -46	on -37	show -41	the -39
start|next|recount|	determiner 47	preposition -24	word -43
start|next|recount|first|	in -24	the 20
start|next|reference|	determiner 35	none 45	preposition -74	verb 27
start|next|refer|	adverb 16	determiner -58	marks -74	none -23	preposition -25	pronoun -49	to -57	verb -6	verb-judging -43
start|next|refer|first|	questions -43	to -25
start|next|reflect|	auxiliary -66	determiner -33	preposition -60	verb -63	word 7
start|next|reflect|first|	on -46	the -11
start|next|refuse|	auxiliary 8	determiner -25	none -20	preposition 8	verb 9	word -41
start|next|refuse|first|	a -62	to 10
start|next|regard|first|	as -10
start|next|regard|	subordinator -10
start|next|regret|	none -78	word -38
start|next|reiterate|	determiner 48	verb 57
start|next|reiterate|first|	his 43
start|next|reject|	auxiliary 12	capital -7	determiner -21	none -10	preposition -56	to -72	verb-judging 28
start|next|reject|first|	a -22	an -26	by -47	the 10
start|next|relate|first|	to -74
start|next|relate|	none -65	preposition -77
start|next|remark|	auxiliary -43	none -41	preposition -54	verb -52
start|next|remember|	auxiliary 9	determiner -21	none 10	pronoun -98	subordinator 25	verb 27	word -19
start|next|remember|first|	being 52	it -74	when 33
start|next|remind|	auxiliary -60	capital -7	determiner -45	none 19	to -58	verb -49	word -76
start|next|remind|first|	the -36
start|next|repeat|	auxiliary -58	none -17	preposition -61	pronoun -52	verb 38
start|next|repeat|first|	it -51
start|next|reply|	adverb -24	none -54	preposition -79	subordinator -33	verb -72
start|next|reply|first|	for -48	from -15	later -24	on -10	to -61	with -27
start|next|report|	adverb 14	auxiliary -28	capital 12	determiner -52	marks -38	none -9	preposition -18	pronoun 13	to -18	verb -11	verb-judging -45	verb-saying -88	verb-thinking 20	word 6
start|next|report|first|	a -15	at 41	by -65	from -32	in -53	it 13	its 15	last -52	no -50	of -83	on -101	one -73	smoke -61	spending 69	the -16	this -45	to -93	with -38
start|next|request|	determiner -46	none -9	preposition 24	to 30	verb -12	word 10
start|next|request|first|	a -24	anonymity -6	for -126
start|next|respond|	adverb -50	auxiliary 10	none -13	preposition -11	to -7	verb -59
start|next|respond|first|	by 34	on -58	to -31	with -53
start|next|reveal|	auxiliary 12	capital 22	determiner 40	none 10	preposition -55	pronoun -37	verb 33	word 9
start|next|reveal|first|	a 53	the 6
start|next|rule|	adverb -25	auxiliary -79	capital 21	marks -31	none -76	preposition -68	pronoun -63	verb -31	verb-saying -38	word -75
start|next|rule|first|	for -39	him -58	of -25	on -32	out -40	thursday -41
start|next|saying|	adverb -34	auxiliary 12	base -21	coordinator -79	determiner 13	participle -10	preposition -32	present -9	subordinator -27	verb-thinking -30	word 7
start|next|saying|first|	1 35	14 22	19 -48	2 10	22 36	2gb -53	40 39	52 52	612 -54	66 14	9 -63	90 52	a 9	abc -34	account -19	afp -37	after -116	afterward -56	afterwards -61	again -53	against 26	air 24	al -25	ali 61	alive -70	all -25	allies 51	aloud -60	american 35	among -33	analysts -30	and -90	anonymity -6	another -35	any 57	anyone 48	anything -49	are -69	as -40	attendance -49	back 13	bail -31	baltic 44	banks -57	bbc -28	before -81	beijing 53	bein -42	being 68	bernama -40	between 35	beyond -51	bill 52	book -43	both 21	broadcaster -45	brought -40	bulgarian -24	business 13	but -65	buyers 57	by -78	calls 15	calm -64	came -41	candidly -23	carson 14	cbc -45	cgtn -44	change -33	children 42	china 56	clients -53	clinton 27	cnn 11	colleagues -53	comment 11	companies -51	concern -14	concerns -27	conditions 41	condolences -60	confidence -57	congress 23	consumers -24	could -28	court -34	courts -48	crews 61	cut -26	cutting -24	daily -50	dead -38	delegates -48	democratic -47	democrats 8	details -10	disappointment -50	donald 55	dpa -41	during -68	each -33	earlier -85	eight -50	eleven -10	employees -12	err -47	espn 16	every 29	everyone 44	exchange -58	families 51	farmers -35	federal -45	fees 9	first -58	five -62	for 9	foreign -46	foreigners 36	former -57	four -24	fox -50	fraud -60	friday -100	friends -30	from -107	further 37	gna -42	goodbye -29	growers -27	guests -57	guilty -54	had -33	has -48	have -35	having 79	he 30	he'd 43	he'll 58	help 40	her -18	herself -40	he’d 29	he’ll 44	higher -23	hillary 35	himself -92	his 9	how 8	howard -47	hrt -13	i -49	if 24	in -134	inflation -21	interest -65	into -65	investigators 32	investors 6	is -33	islands -45	it 22	its 22	itself -59	journalists -53	judges -8	jurors -28	just 9	la -54	land -17	landlords -21	last -108	later -93	lawmakers -83	leaders 44	letters -61	like -28	little -17	losses 52	loudly -36	manila 47	many 34	may -56	me -42	media -38	members 12	mesoblast -36	minister -56	monday -96	money -56	more 10	most 65	mr. 66	mrs. -26	msnbc 32	much -60	my 19	myself -45	nearly 55	neither 70	new -6	newsmen -41	next -65	night 24	nine 34	no -7	nobody 59	none 33	not 41	nothing -46	numbers -52	obama 68	of -26	off -66	officers 20	officials 7	on -61	one -18	only -6	open -49	or -57	otherwise 14	our -20	out -90	outside -73	over -52	parents -29	parliament -31	parties -55	party 26	passengers 52	patience 17	people 24	personal 43	police -54	politico -47	postimees -32	president 46	private -54	pti -40	publicly -43	published -32	questions 7	radio -36	recount -39	released -50	rep. -30	repeatedly -52	reporters -100	republican 40	republicans 28	responsibility 14	restraint -69	reuters -58	rnz -44	rté -59	rubio -28	rudaw -32	said -58	sales 45	sanders 26	saturday -70	says -45	schools 28	seeing -14	seeking 53	sen. -46	senators -51	server -37	service 22	several -12	shareholders -51	she 31	she’ll 42	should -46	show -58	shown -39	since -77	sky -40	smoke -61	snow -39	so -8	something -43	sorry -56	spending 76	staff -24	stage -39	state 25	statements 7	stolen -65	such 38	sunday -81	sunshine -39	suppliers 21	support -53	supporters -6	talks 13	tass -32	television -56	terms -53	the 13	their 53	them -33	themselves -68	there 64	these -51	they 33	they’re 50	this -95	those 58	three 19	through -88	throughout -14	thursday -70	time -49	to 22	trade -9	trucks -42	trump 43	tuesday -103	two -8	u.s. -22	under -77	until -58	up -51	us -89	users -52	using 9	variety -59	victory 26	viewers -41	volunteers 45	voters -7	was -11	washington -25	ways -59	we -44	wednesday -91	were 45	when -11	which -55	who -20	with -153	within -47	women 30	workers 13	works -57	would -15	wrongdoing 77	wwd -30	yesterday -72	yet 7	yle -29	yonhap -56	you -60	your -69
start|next|say|	adverb -60	auxiliary 51	capital 20	coordinator -43	determiner 48	marks 8	none -36	preposition -137	pronoun 40	subordinator -42	to -24	verb 55	verb-judging 112	verb-saying 32	verb-thinking -31	word 65
start|next|say|first|	11 21	19 -46	52 52	after -74	afterward -50	afterwards -59	ali 45	all 121	an 27	ankara 91	any 45	anything -87	as -91	at -22	attendance -49	both 78	buyers 57	by -118	china 41	clinton 84	conditions 41	consumers -24	crews 61	each -25	earlier -54	everyone 44	families 51	for 51	foreign -35	four 25	friday -80	from -26	goodbye -29	had -32	he 17	he'll 58	her -29	he’d 29	he’ll 44	his -10	how 74	i -60	if 51	in -64	inflation 62	is -10	it 58	its 172	last -44	later -77	lima 78	losses 49	manila 47	many 48	members 82	monday -65	more 70	most 65	mr. 60	much -50	neither 70	new -49	nine 34	no -28	nobody 59	none 62	not 47	nothing -36	obama 51	of -92	officials 74	on -141	one 71	only -15	outside -66	over -77	parents 62	republican 46	republicans 69	sales 45	sanders 54	saturday -51	she 74	some 30	sorry -56	staff 62	such 16	sunday -49	suppliers 54	talks 54	the 74	there 28	they 13	they’re 45	this -83	those 56	three 86	through -76	thursday -36	to -134	trump 19	tuesday -81	two 101	was -11	washington 103	wednesday -74	what -57	when 20	where -72	which -53	who -71	will 63	women 30	would 74	yesterday -46	you -55
start|next|scold|	none -44
start|next|scorn|	none -47
start|next|seek|	auxiliary 21	capital -41	determiner -31	to -35	verb -12	verb-saying -15	word 42
start|next|seek|first|	a -54	the -20
start|next|see|	auxiliary 15	capital -24	determiner -20	marks -37	none -41	preposition 23	pronoun -15	to 18	verb 20	word 23
start|next|see|first|	a -54	about 20	him -16	his -66	in 35	it -21	no -72	the 23
start|next|shoot|	coordinator -21	determiner 6	none -94	preposition -8	to -55	verb -17	verb-judging -50	word -94
start|next|shoot|first|	a -36	and -21	at -61	back -50	for -67	in -35	on -35	to 16
start|next|shout|	none -46
start|next|show|	auxiliary -17	capital 66	determiner -10	marks -64	none 17	preposition -93	subordinator -8	to -43	word -21
start|next|show|first|	a 9	clinton 57	for -35	he 26	her 49	him -13	his -43	host -43	how -38	in -60	it 7	mrs. 51	no -29	on -42	the -14	trump 54	two -51	up -55	voters 22
start|next|shrug|first|	off -40
start|next|shrug|	none -24	preposition -44	verb -41
start|next|sigh|	verb -48
start|next|signal|	auxiliary -36	determiner -29	none 8	verb -32	word -18
start|next|sign|	auxiliary -17	capital -125	coordinator -44	determiner -6	marks -25	none -36	preposition -96	subordinator -55	to -84	verb -33	verb-saying -58	word -10
start|next|sign|first|	an -76	and -23	before -20	by -29	for -64	from -26	in -28	of -51	off -25	on -40	the 17	up -56	with -34	yet -38
start|next|sing|	capital -41	none -47	preposition -19	pronoun -34	verb -42
start|next|sing|first|	in -34
start|next|slam|	capital 17	determiner 55	none 54
start|next|slam|first|	the 47
start|next|slap|first|	a 16
start|next|slap|	none -21
start|next|slate|	preposition -55	verb -38	word -49
start|next|snap|	none -48
start|next|speak|	adverb -91	auxiliary -16	capital -64	marks -54	none -27	preposition -47	subordinator 25	to -64	verb -55	word -76
start|next|speak|first|	about -92	at -89	candidly -23	first -12	for -111	from -34	in -39	last -14	next -25	of 20	on -71	out -24	publicly -26	to -37	up -12	with -40
start|next|speculate|first|	on 24
start|next|speculate|	none -75	preposition 20
start|next|spell|	none -43	preposition -37
start|next|state|	auxiliary -42	capital -82	coordinator -11	determiner 26	none -61	subordinator -38	to 27	verb -33	verb-saying 17	verb-thinking -52	word -150
start|next|state|first|	and -10	have -30	in -60	like -37	media -38	of -73	on -24	party -44	rep. -30	television -56	this -45	to 15	where -31	with -36
start|next|stress|first|	the -15
start|next|stress|	verb 13
start|next|subordinator|	, 58	adverb -42	auxiliary -40	capital -10	preposition -40	pronoun 18	quote -116	stop -14	subordinator 8	that -29	verb-saying -67	verb-thinking -36
start|next|subordinator|auxiliary|	saying 16
start|next|subordinator|marks|	judging -110	saying -39	thinking -52
start|next|subordinator|none|	saying -19	thinking -35
start|next|subordinator|to|	saying -20	thinking -25
start|next|subordinator|verb|	judging 17	saying -59	thinking 32
start|next|suggest|	adverb 10	auxiliary 42	capital 16	determiner 30	none -50	preposition -9	pronoun 20	to 61	verb 77
start|next|suggest|first|	a -18	it -10	one -13	otherwise 14	she 40	the 19
start|next|support|	auxiliary 58	none 15	preposition -55	pronoun 16	to 10	verb -21	word 21
start|next|support|first|	a 20	among -60	by -77	clinton -22	for -36	from -62	her -14	sanders 43	the 8	trump 10
start|next|suspect|	auxiliary 42	none -12	preposition -69	pronoun 55	to -47
start|next|suspect|first|	it 28	of -69
start|next|swear|	none -53	preposition -58
start|next|tag|	none -64
start|next|talk|	adverb -54	auxiliary -62	marks -63	none -52	preposition -116	to -71	verb -21	verb-saying -45	verb-thinking -54
start|next|talk|first|	about -87	collapse -51	of -41	on -18	points -34	to -59	with -38
start|next|tease|	none -39
start|next|tell|	adverb -68	auxiliary -85	capital -90	determiner -34	marks -94	none -77	preposition 23	pronoun -131	subordinator 10	to -22	verb -13	verb-saying -111	word -104
start|next|tell|first|	2gb -53	a 33	abc -34	afp -37	air -49	al -25	all -65	an -73	analysts -30	bbc -28	bein -42	bernama -40	by -62	cbc -45	cgtn -44	clients -50	cnn -54	colleagues -53	customers -37	daily -35	delegates -52	dpa -41	employees -52	err -47	espn -44	fox -32	friends -30	gna -42	her -99	him -61	his -80	hrt -13	in -30	investors -22	it -50	journalists -53	judges -50	jurors -28	la -32	lawmakers -48	me -58	members -66	msnbc 32	my -29	of -72	one 16	our -73	parliament -31	police -54	politico -47	postimees -32	pti -40	radio -71	reporters -70	reuters -58	rnz -44	rté -59	rudaw -32	senators -51	shareholders -51	sky -40	staff -71	state -98	supporters -81	tass -32	the -146	their 39	them -51	they -57	this -86	to 33	tuesday -25	us -43	voters -75	wwd -30	yle -29	yonhap -56	you -22
start|next|testify|	capital -35	none -62	preposition -41	subordinator -37
start|next|testify|first|	before -31
start|next|text|	auxiliary -48	determiner -51	none -43	preposition -28	pronoun -25	to -35	verb -42
start|next|text|first|	me -25	was -31
start|next|thank|	auxiliary -47	capital -39	determiner -17	marks -54	none -43	preposition -64	pronoun -11	to -47	verb 16	word -12
start|next|thank|first|	her 16	his 19	the -42	to -60
start|next|thinking|	adverb -30	coordinator -71	participle -16	past -17	preposition -21	subordinator 6	verb-judging -84	verb-saying -28	word -10
start|next|thinking|first|	2 -68	a -16	about -31	after -67	again -48	against -84	all 40	american 45	amid -41	an 13	and -58	another -61	any -66	anything -35	are -51	at -121	back -31	because -50	before -55	better -69	both 6	by -41	clinton 87	company -61	donald 18	down -47	each -72	eight -38	elections 38	every -81	evidence 22	firm -42	five -38	for -84	from -57	giving -37	guarantees -48	have -55	help -10	her 54	hillary 29	him 34	his 26	host -43	house -48	i -50	i'd -48	in -35	iowa 20	is -18	it -12	its -103	last -22	law -27	less -8	little -15	many -72	me 26	money -56	most -28	mr. 22	mrs. 47	my -50	next -65	no -7	not 22	of -64	off -39	on -132	once -34	one 27	only 17	other 9	out -43	over -56	pennsylvania -30	primaries -41	rates -16	rather -45	republican 11	rival 19	sales 53	sanders 50	scheduled -51	seats -48	she -12	signs -55	so 8	some 6	someone -58	something 17	spending -54	steady -40	tank -76	telling -49	than -53	the -9	their -10	them -64	there -50	they 12	this 75	those 28	thursday -32	to 23	trump 44	tuesday -52	twice -48	two -86	up -73	voters 44	was -17	water -44	we -20	well -34	were 6	western 22	what -33	where -32	which -7	who -52	why 63	will 31	with -61	would 28	you -48	your -69
start|next|think|	adverb -73	auxiliary 30	capital 16	marks -32	none -8	preposition -121	pronoun 21	subordinator 9	to 18	verb 9	word 58
start|next|think|first|	a -20	about -112	at -46	for -56	he -15	it 62	of -87	she -35	so 14	tank -76	the 43	their -47	they -15	to -59
start|next|threaten|	determiner -12	none 8	preposition 12	verb -12	word 11
start|next|threaten|first|	to 12
start|next|title|	auxiliary 11	none -29	preposition -41	verb -37	word -67
start|next|tout|	auxiliary 48	determiner 32	none 24	verb 12
start|next|tout|first|	his 46
start|next|treat|first|	for -61
start|next|treat|	none -72	preposition -63	verb -53	word -46
start|next|trust|	auxiliary -61	pronoun 10	subordinator -65	to 15
start|next|try|	adverb -34	auxiliary -7	determiner -51	none -51	preposition -66	subordinator -48	to -107	verb -64	word -42
start|next|try|first|	a -34	to -65
start|next|tweet|	determiner 13	preposition -65	to 44	verb -45
start|next|tweet|first|	a 27
start|next|understand|	determiner 20	none 60	preposition -47	subordinator 23	verb -82
start|next|understand|first|	the 13	what -13
start|next|urge|	capital 21	determiner -13	none -31	pronoun 29	to 15
start|next|urge|first|	all 13	both 28	calm -64	him 23	his -54	people -32	restraint -69	the -28
start|next|use|	adverb -44	auxiliary -75	capital -12	determiner -78	marks -51	none -48	preposition -130	pronoun -55	subordinator -79	to -145	verb -9
start|next|use|first|	a -85	as -64	by -14	for -50	her -57	his -56	in -36	it -43	of -10	one -50	the -19	them -33	to -121
start|next|venture|	none -35
start|next|verb-judging|	, -59	auxiliary 58	capital -61	coordinator 28	determiner -8	end -26	preposition -47	stop -13	subordinator -34	that 30
start|next|verb-judging|auxiliary|	judging 14	saying 22
start|next|verb-judging|marks|	judging -41	saying -40
start|next|verb-judging|none|	judging -119	saying 21	thinking -65
start|next|verb-judging|to|	saying -29
start|next|verb-judging|verb|	saying -14
start|next|verb-saying|	, -26	auxiliary -66	capital -58	coordinator 34	determiner -28	preposition -8	pronoun -48	quote -55	stop -31	subordinator 35	that -16	word 53
start|next|verb-saying|auxiliary|	judging -68	saying -43
start|next|verb-saying|marks|	judging -63	saying -41
start|next|verb-saying|none|	judging -13	saying 33	thinking -45
start|next|verb-saying|to|	saying -27
start|next|verb-saying|verb|	judging 28	saying 10	thinking -34
start|next|verb-thinking|	, -49	capital -79	determiner -10	end -26	preposition 25	stop -88	that -50	word 24
start|next|verb-thinking|auxiliary|	saying -48
start|next|verb-thinking|none|	judging 24	saying -19	thinking -21
start|next|verb-thinking|to|	judging -49	saying -7
start|next|verb-thinking|verb|	judging -63	thinking -46
start|next|verify|	verb -32
start|next|view|	auxiliary -30	capital 30	determiner -13	none 22	preposition -113	pronoun 34	subordinator 46	verb 20	word -48
start|next|view|first|	as 46	of -62
start|next|voice|first|	to -55
start|next|voice|	none 28	preposition -58	verb -64	word -33
start|next|volunteer|	auxiliary -43	capital -37	preposition 13	verb -73	word -55
start|next|volunteer|first|	in -45
start|next|vote|	adverb -80	auxiliary -10	capital 27	coordinator -26	marks -23	none -16	preposition -29	subordinator -55	to -129	verb -46	verb-saying -51	word -62
start|next|vote|first|	against -95	and -17	are -37	by -65	down -47	for -127	from -24	in -15	next -45	of -65	on -55	over -19	to 10	tuesday -49
start|next|vouch|first|	for -58
start|next|vouch|	none -53	preposition -58
start|next|vow|first|	to 57
start|next|vow|	none 41	preposition 57	verb 25
start|next|want|	adverb -29	auxiliary 27	capital -19	determiner -30	none -26	preposition 31	pronoun -131	to 30	verb -38	word -33
start|next|want|first|	a -19	guarantees -48	him -66	it -92	its -75	more 20	one 20	the -37	their 12	them -37	to 33	you -52	your -48
start|next|warn|	adverb 26	auxiliary 39	capital -14	determiner -65	marks 9	none -83	preposition 21	pronoun 40	to -13	verb -21	word -109
start|next|warn|first|	about -77	against 64	for -94	in -80	it 83	last -64	of -132	on -72	the -29
start|next|wave|	determiner -40	none -67	preposition -58	verb -44	word -40
start|next|wave|first|	of -31
start|next|weigh|	capital -45	determiner -47	none -71	preposition -28	verb -31	word -52
start|next|weigh|first|	a -37	in -27
start|next|welcome|	capital 53	determiner -60	none -54	pronoun -30	to 30	verb -19	verb-judging -33
start|next|welcome|first|	it -30	the -109
start|next|wish|	auxiliary -18	none 9	preposition -72	pronoun -73	verb -65
start|next|wish|first|	to -70
start|next|wonder|	auxiliary -8	none -67	preposition -85	subordinator 24	verb 41
start|next|wonder|first|	about -74	how -21	if -7	what 61
start|next|word|	$ 62	% -52	' 50	- 6	: -78	; -69	adverb -13	auxiliary 21	capital 8	coordinator -45	end -116	possessive 59	pronoun 60	quote -76	stop -72	subordinator -20	that 23	verb-judging -16	verb-saying -18	verb-thinking 6	word 12	— -47	’ 40
start|next|word|auxiliary|	judging -30	saying 50	thinking -21
start|next|word|marks|	judging -92	saying -38
start|next|word|none|	judging 18	saying -17	thinking -24
start|next|word|to|	judging 14	saying -17	thinking 6
start|next|worry|	auxiliary 24	determiner -74	preposition 17
start|next|worry|first|	some -57
start|next|write|	auxiliary 8	capital -54	determiner -26	marks -48	none -33	preposition -146	pronoun -68	to -53	verb -9	word 34
start|next|write|first|	a 17	about -52	an 27	for -64	in -56	it -68	on -64	the -55	to -94
start|next|yell|	verb -27
start|source|	according 11
start|source|according|	auxiliary 39	capital -26	determiner 6	none -49	preposition 58	pronoun 43	verb 61	word 47
start|source|according|first|	a 53	an -21	clinton -17	the 6	three 27
start|source|asks|false|	auxiliary 39	none -49	verb 61
start|source|before|	, 11
start|source|capital|	auxiliary 96	capital -9	word -18
start|source|capital|auxiliary|	source -10
start|source|capital|none|	source -45
start|source|capital|verb|	source 29
start|source|determiner|auxiliary|	source 142
start|source|determiner|	capital -37	verb-saying 39	word 39
start|source|determiner|none|	source -41
start|source|determiner|verb|	source 23
start|source|first|	a 53	an -21	clinton -17	the 6	three 27
start|source|order|according|	source 11
start|source|pronoun|verb|	source 43
start|source|source|	capital -26	determiner 6	preposition 58	pronoun 43	source 11	word 47
start|source|source|first|	a 53	an -21	clinton -17	the 6	three 27
start|source|word|	% 32	auxiliary 75	preposition 46	word -22
start|source|word|none|	source 70
start|source|word|verb|	source 60
start|that|	accuse -55	acknowledge 16	add 17	admit 39	agree 16	aim -51	allege 58	allow 9	announce -28	answer -8	argue 17	assert 25	attribute -53	believe -15	bill -47	blame -63	call -22	care 6	caution 16	charge 14	cite -37	claim 9	clarify 50	comment 15	compare -45	complain 29	concede 40	conclude -22	confess -63	confirm 24	consider -19	contend 63	continue -22	counter 24	debate 22	decide -58	declare 32	defend -29	deliver -50	demand 7	deny 60	describe -58	disclose 28	discuss -38	dismiss -62	dispute -19	doubt 23	email -9	emphasize 57	estimate 50	expect -12	explain 23	express 35	fear 25	feel 24	find -14	hear -23	hold 10	identify -41	imagine -43	imply 53	indicate 40	inform 20	insist 40	issue -48	know 20	lament 48	laugh -61	learn 13	like -67	list -47	maintain 59	mean -22	message 6	need -65	note 21	offer -71	order -23	persuade -27	plan -47	pledge 12	point -33	post 36	predict 24	present -51	press 26	promise 7	propose -37	prove -33	question 16	raise 37	read -59	recognize 44	recommend 44	reflect -65	refuse -51	regret -65	remark -12	remember -37	remind 15	repeat -16	reply 26	report -9	respond -20	reveal 12	rule -38	say 15	seek -61	shout -17	show 25	sign -42	speak -60	state 11	stress 61	suggest 8	support 6	suspect 7	talk -35	tell 13	testify 85	try 20	understand -18	urge -13	view -44	vote -89	vow 22	want -20	warn 14	wave -31	welcome -57	worry 40	write -8
start|that|accuse|	auxiliary -48	that -55
start|that|accuse|first|	that -55
start|that|acknowledge|	auxiliary -9	that 16	verb 116
start|that|acknowledge|first|	that 16
start|that|add|first|	that 17
start|that|add|	marks -57	none 52	that 17	verb 58
start|that|admit|	auxiliary 103	that 39	verb 6
start|that|admit|first|	that 39
start|that|agree|	auxiliary 40	none -23	that 16	verb 9
start|that|agree|first|	that 16
start|that|aim|first|	that -51
start|that|aim|	that -51
start|that|allege|	auxiliary 27	that 84	verb 57
start|that|allege|first|	that 84
start|that|allow|	auxiliary 68	that 9	verb -9
start|that|allow|first|	that 9
start|that|announce|	auxiliary -21	that -9
start|that|announce|first|	that -9
start|that|answer|first|	that -8
start|that|answer|	that -8	verb -63
start|that|argue|	auxiliary 7	marks -40	that 37	to -12	verb 116
start|that|argue|first|	that 37
start|that|asks|false|	auxiliary 20	marks -18	none -21	to 9
start|that|asks|true|	auxiliary -18	none 18	to -55	verb 39
start|that|ask|	auxiliary -8	none 30	subordinator 27	that -44	verb -16
start|that|ask|first|	that -44	whether 27
start|that|assert|	auxiliary 47	that 25	verb 8
start|that|assert|first|	that 25
start|that|assume|	auxiliary 12
start|that|assure|	auxiliary -7
start|that|attack|first|	that -12
start|that|attack|	that -12	verb 27
start|that|attribute|first|	that -53
start|that|attribute|	that -53
start|that|back|	verb 11
start|that|before|	) 44	, 30	2022 -85	2023 76	: -80	about -35	accusations -60	acknowledge 53	acknowledged -15	acknowledging 57	add -63	added 67	admits 53	admitted -10	after -37	afterwards 61	ago 48	agree 55	agreed 88	all -56	alleged 47	alleging 52	allowed 75	and -73	announced 41	answer 71	answered -39	ap 62	april -37	argue 98	argued 42	arguing 13	ask -26	asked -46	asks 26	assembly -48	asserted 57	assume -26	assured -36	at -50	before 53	believe 6	believed -47	believes -7	briefing 69	called -71	case 47	cautioned 12	charged -9	claimed 88	claiming -49	clear -24	clinton -39	cnn 53	colleagues 75	company -49	complained -25	conceded 108	concern 45	conclude 14	condition -51	conference 15	confess -45	confidence 25	confirmed 69	contended 33	contends 50	corner -60	council 94	countered 55	country -47	court 19	days -51	decide -64	decided -69	deciding 14	declared 65	delegates 46	demanded 102	demanding -64	denied 112	denies 41	disclosed 78	disputed -67	doubt 6	doubted 11	doubts 42	earlier 16	emails -22	estimated 77	estimates 19	expect 16	explained 97	fears 59	feel -12	felt 56	find -76	finding -46	finds -6	fm 73	for -10	found 44	friday 27	friends 60	heard -83	her 10	him -74	hinted 64	hope -30	hoped 62	hopes 8	hoping -19	idea 19	if -59	imagine -43	implying 40	in -59	indicate 15	indicated 30	insist 50	insisted 101	insists -32	interview 14	into -47	it -65	know 27	lamented 48	law -61	learned 42	letter 80	like -24	long -47	maintained 18	maintains 68	mazhilis 83	me -29	mean -33	measure -40	meeting 78	message -57	monday -27	month 82	months 71	morning -37	msnbc 61	news 34	night 82	note 63	notes 73	noting 33	of -68	one -65	only -97	out -6	over -36	panel 89	paper 38	party -29	politico 23	promised 44	proof -46	proved -14	provided -48	question 49	questioned 47	questioning 45	race -48	radio -43	realized -21	recalled 14	recognize 50	recommended 80	regrets -44	rejected -25	remarks -28	remember -20	repeated 87	replied 11	reported 15	reporter 96	reporters 111	reports 24	responded 29	revealed -12	ruled 35	ruling -66	said 51	saturday 93	say 8	saying 183	says 156	september -11	shareholders -25	shouted -17	showed 64	showing 54	shows 71	so -51	stated 106	statement 27	states -27	stating 62	stressed 56	suggest 17	suggested 157	suggesting 108	suggests 9	sunday 80	suspect -73	system -59	telephone 96	television 96	testified 70	them 59	think 35	thinking 17	thinks -40	thought 28	thursday -20	times 90	told -84	trump 10	tuesday -19	twitter 56	understood -76	urged 65	us 89	video 37	voters 25	vowed 58	warn 60	warned 21	warning 6	ways -47	wednesday 12	week -6	worried 34	write -6	writing -38	wrote 13	x -27	year 48	yet -21	— -22
start|that|believe|	auxiliary 8	none 18	that -15	verb -57
start|that|believe|first|	that -15
start|that|bill|first|	that -47
start|that|bill|	that -47
start|that|blame|first|	that -63
start|that|blame|	that -63	verb -59
start|that|call|first|	that -22
start|that|call|	marks -71	that -22	verb -68
start|that|caution|	auxiliary 10	that 16
start|that|caution|first|	that 16
start|that|charge|first|	that 14
start|that|charge|	that 14	verb 12
start|that|cite|first|	that -37
start|that|cite|	none -47	that -37	verb -58
start|that|claim|	auxiliary -32	that 9	verb 41
start|that|claim|first|	that 9
start|that|clarify|first|	that 50
start|that|clarify|	that 50
start|that|comment|	none -68
start|that|compare|first|	that -45
start|that|compare|	that -45
start|that|complain|first|	that 29
start|that|complain|	that 29	verb 63
start|that|concede|	auxiliary 77	that 40	verb -13
start|that|concede|first|	that 40
start|that|conclude|	auxiliary 50	that -22	to -25	verb -43
start|that|conclude|first|	that -22
start|that|confess|first|	that -63
start|that|confess|	that -63	verb -45
start|that|confirm|	auxiliary -7	none 71	that 24	verb 73
start|that|confirm|first|	that 24
start|that|consider|	auxiliary -34
start|that|contend|	auxiliary 49	that 63	verb 37
start|that|contend|first|	that 63
start|that|counter|	auxiliary -6	that 24	verb 41
start|that|counter|first|	that 24
start|that|debate|first|	that 19
start|that|debate|	that 19
start|that|decide|	auxiliary -30	subordinator -40	that -41	to -46	verb -39
start|that|decide|first|	that -41	whether -40
start|that|declare|	auxiliary 88	that 32
start|that|declare|first|	that 32
start|that|defend|first|	that -51
start|that|defend|	that -51
start|that|deliver|	auxiliary -34	that -50
start|that|deliver|first|	that -50
start|that|demand|	auxiliary 41	none -6	that 7
start|that|demand|first|	that 7
start|that|deny|	auxiliary 33	none 57	that 60	verb 52
start|that|deny|first|	that 60
start|that|describe|first|	that -58
start|that|describe|	that -58
start|that|disclose|first|	that 28
start|that|disclose|	that 28
start|that|discuss|first|	that -38
start|that|discuss|	that -38
start|that|dismiss|	auxiliary -62	that -62
start|that|dismiss|first|	that -62
start|that|dispute|	auxiliary 25	none -72	that -19
start|that|dispute|first|	that -19
start|that|doubt|	auxiliary 57	that 19	verb -79
start|that|doubt|first|	that 19
start|that|email|	auxiliary -21	that -7
start|that|email|first|	that -7
start|that|emphasize|	auxiliary 43	that 57
start|that|emphasize|first|	that 57
start|that|estimate|	auxiliary 65	none 64	that 50	to -8	verb 51
start|that|estimate|first|	that 50
start|that|expect|	auxiliary -66	that -12
start|that|expect|first|	that -12
start|that|explain|	auxiliary 21	that 23	verb -13
start|that|explain|first|	that 23
start|that|express|	auxiliary 44	that 35
start|that|express|first|	that 35
start|that|fear|	auxiliary 21	that 25
start|that|fear|first|	that 25
start|that|feel|	auxiliary -13	none 51	that 24
start|that|feel|first|	that 24
start|that|find|	auxiliary -9	marks -22	none 12	that -11	to -19
start|that|find|first|	that -11
start|that|hear|	auxiliary -54	none 10	that -23
start|that|hear|first|	that -23
start|that|hint|	verb 59
start|that|hold|	auxiliary 25	none -47	that 10
start|that|hold|first|	that 10
start|that|hope|	auxiliary -35
start|that|identify|first|	that -41
start|that|identify|	that -41
start|that|imagine|	auxiliary -40	that -43
start|that|imagine|first|	that -43
start|that|imply|	auxiliary 35	that 53
start|that|imply|first|	that 53
start|that|indicate|	auxiliary 46	that 29	verb 41
start|that|indicate|first|	that 29
start|that|inform|first|	that 20
start|that|inform|	that 20
start|that|insist|	auxiliary 93	that 40	verb -15
start|that|insist|first|	that 40
start|that|issue|first|	that -48
start|that|issue|	that -48
start|that|judging|first|	that -22	whether 23
start|that|judging|	participle -23	present -25	subordinator 23	that -22
start|that|know|	auxiliary 58	none -58	subordinator 70	that -7	verb 57
start|that|know|first|	that -7	whether 70
start|that|lament|	auxiliary 36	that 48
start|that|lament|first|	that 48
start|that|laugh|first|	that -61
start|that|laugh|	none -48	that -61
start|that|learn|	auxiliary -18	that 13
start|that|learn|first|	that 13
start|that|like|	auxiliary -51	none -38	that -67
start|that|like|first|	that -67
start|that|list|first|	that -47
start|that|list|	that -47
start|that|maintain|	auxiliary 21	that 59	verb 80
start|that|maintain|first|	that 59
start|that|mean|	auxiliary 9	that -22	verb -65
start|that|mean|first|	that -22
start|that|message|	auxiliary 55	that 6
start|that|message|first|	that 6
start|that|need|first|	that -65
start|that|need|	that -65
start|that|note|	auxiliary -19	that 21	verb 89
start|that|note|first|	that 21
start|that|offer|	auxiliary -51	that -71
start|that|offer|first|	that -71
start|that|order|apposed|	judging -30	saying 19
start|that|order|apposition|	judging -16	saying 76
start|that|order|	auxiliary -66	that -23
start|that|order|direct|	judging -18	saying -9
start|that|order|first|	that -23
start|that|order|relative|	saying -34	thinking -15
start|that|order|shared|	judging 13	saying -18
start|that|persuade|first|	that -27
start|that|persuade|	that -27
start|that|plan|first|	that -47
start|that|plan|	that -47
start|that|pledge|first|	that 12
start|that|pledge|	that 12
start|that|point|	auxiliary 23	that -33	verb -80
start|that|point|first|	that -33
start|that|post|	auxiliary 67	that 27
start|that|post|first|	that 27
start|that|predict|	auxiliary 10	that 24
start|that|predict|first|	that 24
start|that|press|	auxiliary 26	that 39
start|that|press|first|	that 39
start|that|promise|	auxiliary 30	none -27	that 7
start|that|promise|first|	that 7
start|that|propose|	auxiliary -18	none -48	that -37
start|that|propose|first|	that -37
start|that|prove|	auxiliary -72	that -33
start|that|prove|first|	that -33
start|that|question|	auxiliary -17	none 27	subordinator 19	that -12	verb 9
start|that|question|first|	that -12	whether 19
start|that|raise|	auxiliary 20	that 37
start|that|raise|first|	that 37
start|that|read|first|	that -59
start|that|read|	that -59	verb -46
start|that|recall|	auxiliary 124	verb -36
start|that|recognize|	auxiliary 23	that 44
start|that|recognize|first|	that 44
start|that|recommend|	auxiliary 37	none 42	that 44	verb 58
start|that|recommend|first|	that 44
start|that|reflect|	auxiliary -50	that -65
start|that|reflect|first|	that -65
start|that|refuse|first|	that -51
start|that|refuse|	that -51
start|that|regret|	auxiliary -52	none -43	that -65
start|that|regret|first|	that -65
start|that|reiterate|	auxiliary 14
start|that|reject|	auxiliary 10
start|that|remark|	auxiliary -12	that -12
start|that|remark|first|	that -12
start|that|remember|	auxiliary -64	that -37
start|that|remember|first|	that -37
start|that|remind|	auxiliary -19	that 15
start|that|remind|first|	that 15
start|that|repeat|	auxiliary -11	that -16
start|that|repeat|first|	that -16
start|that|reply|	auxiliary 156	none -39	that 26	verb 8
start|that|reply|first|	that 26
start|that|report|	auxiliary -37	none 84	that -9	verb -28
start|that|report|first|	that -9
start|that|respond|	auxiliary 7	that -20
start|that|respond|first|	that -20
start|that|reveal|	auxiliary 26	marks -46	that 22	verb 51
start|that|reveal|first|	that 22
start|that|rule|	auxiliary -33	that -36	verb 16
start|that|rule|first|	that -36
start|that|saying|	base -13	past 21	present -23	subordinator -17	that 16
start|that|saying|first|	that 16	whether -17
start|that|say|first|	that 34	whether -59
start|that|say|	marks 15	none -15	subordinator -59	that 34	to 30	verb 44
start|that|seek|	auxiliary -52	that -61
start|that|seek|first|	that -61
start|that|see|	auxiliary 14	verb -16
start|that|shout|	auxiliary -17	that -17
start|that|shout|first|	that -17
start|that|show|	auxiliary 68	none -58	that 25	verb 21
start|that|show|first|	that 25
start|that|sign|	auxiliary -12	that -42	verb -43
start|that|sign|first|	that -42
start|that|speak|	auxiliary -56	that -60
start|that|speak|first|	that -60
start|that|state|	auxiliary 12	marks 49	that 11	verb -38
start|that|state|first|	that 11
start|that|stress|	auxiliary 49	that 61
start|that|stress|first|	that 61
start|that|subordinator|	adverb 31	capital -18	determiner 31	preposition -36	pronoun -25	that -13	word -31
start|that|subordinator|auxiliary|	judging -28	saying -28	thinking 64
start|that|subordinator|none|	saying 14
start|that|subordinator|to|	thinking -63
start|that|subordinator|verb|	judging 42	saying 18	thinking 18
start|that|suggest|	auxiliary 63	none -24	that 8	to 52	verb -29
start|that|suggest|first|	that 8
start|that|support|first|	that 6
start|that|support|	that 6
start|that|suspect|first|	that 7
start|that|suspect|	that 7	verb 12
start|that|talk|	auxiliary -23	that -36
start|that|talk|first|	that -36
start|that|tell|	auxiliary -20	marks 91	none -15	that 15	to 50	verb 66
start|that|tell|first|	that 15
start|that|testify|	auxiliary 81	that 85	verb 34
start|that|testify|first|	that 85
start|that|that|	, -32	: -59	adverb 44	auxiliary -98	capital 14	determiner 60	possessive 13	preposition 22	quote 40	stop -94	subordinator 53	verb-judging -53	verb-saying -29	verb-thinking -76
start|that|that|auxiliary|	judging 13	saying 14	thinking 13
start|that|that|marks|	judging -91	saying 25	thinking -56
start|that|that|none|	judging -8	saying -15	thinking -17
start|that|that|to|	judging -27	saying 19
start|that|that|verb|	judging -9	thinking -24
start|that|thinking|	base -38	past 19	present 21	subordinator 42	that -10
start|that|thinking|first|	that -10	whether 42
start|that|think|	none 50	verb -78
start|that|try|	auxiliary 34	that 13	verb -13
start|that|try|first|	that 13
start|that|tweet|	verb -7
start|that|understand|	auxiliary -17	that -18
start|that|understand|first|	that -18
start|that|urge|	auxiliary -35	that -13
start|that|urge|first|	that -13
start|that|use|	verb -55
start|that|view|first|	that -44
start|that|view|	that -44
start|that|vote|	auxiliary -62	that -78	to -45	verb -31
start|that|vote|first|	that -78
start|that|vow|first|	that 22
start|that|vow|	that 22
start|that|want|first|	that -20
start|that|want|	none -40	that -20
start|that|warn|	auxiliary 9	that 14	verb -9
start|that|warn|first|	that 14
start|that|wave|first|	that -31
start|that|wave|	that -31
start|that|welcome|first|	that -57
start|that|welcome|	that -57
start|that|wonder|	auxiliary 53	verb -47
start|that|worry|	auxiliary 30	that 30	verb 49
start|that|worry|first|	that 30
start|that|write|first|	that -8
start|that|write|	marks 46	none -25	that -8	verb -31
`;
