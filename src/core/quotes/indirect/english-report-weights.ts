/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REPORT_WEIGHTS = `
end|(|	 -6	0 -6	1 -65	and -48	capital -35	coordinator -58	determiner 20	preposition 40	quote -6	t0 10	the 34	v0 6	v1 13	v2 -68	word -37
end|(|0|	next 6	that -45
end|(|capital|	) -151	0 -67	capital 44	stop -67	t0 10	v0 -30	v1 -9	v2 -36
end|(|determiner|	word 24
end|(|t0|	next 10
end|(|v0|	next -19	that 19
end|(|v1|	behind -51	next 16
end|(|v2|	next -51	that -26
end|(|word|	) -72	v0 -73	v2 -35	word -71
end|	, 10	- 13	; 9	about -121	above -49	across -9	after 20	against -117	along -70	amid -20	among -26	and 9	april -14	around -16	as -29	at -8	august -43	before 14	behind -91	below -70	between -113	beyond -64	but 29	by 15	christmas -39	concerning -65	december -47	despite 61	down -107	during 19	easter -51	evening -47	february -52	following -6	for -57	friday -8	from -44	how -111	if -50	in -7	inside -52	into -106	january -58	july -81	june -82	like -83	march -48	may -22	monday 12	month -71	morning -41	near -62	night -69	nor -57	november -69	october -53	of -101	off -97	on 6	once -93	onto -48	or -78	out -113	outside -78	over -28	past -98	per -55	saturday -13	september -58	since -43	so -45	sunday -64	than -18	that -25	then -67	though -76	through 22	throughout -47	to -48	today -10	toward -85	tuesday 12	unless -60	until -16	up -45	upon -68	versus -54	via 25	week -63	weekend -58	what -116	when 6	where -29	whether -95	which -8	while 29	who -7	whom -62	whose -28	why -65	with -12	within -82	without 8	year -63	yet -79	– 11	— 12
end|,|	 -54	1 -16	2 -7	a 59	about 6	according 121	adding 49	after 63	along -67	also 21	although 19	among -80	an 25	and 16	are -8	arguing 13	as -11	at -74	auxiliary 12	because -15	belgium -38	bill -35	both 34	but 45	by -65	calif -35	called 14	calling 55	capital -55	citing 29	clinton 53	compared 38	coordinator 15	coupled -60	depending -54	despite 34	determiner 7	did -41	donald -14	drawing 63	either -14	especially -86	florida -14	followed -42	for 39	foreign -36	france -46	from -39	georgia -45	given -76	had -75	has 13	he -39	her -33	his -65	how -63	however 60	if -80	in -61	including -116	iowa -44	is -10	it 23	its -54	john -43	just 7	known 30	leading 29	leaving 9	let -49	like 6	making 13	many -45	maryland -44	massachusetts -33	michigan -37	might -40	more -55	mr. 68	mrs. 65	much -12	new -61	no -48	nobody -31	not -59	noting 71	now -54	obama -20	of -72	often 9	on -30	one -21	only -29	or -83	particularly -59	plans -19	pointing 62	possibly -72	preposition -11	pronoun -19	put -55	putting 71	quote -54	r-texas -46	rather -67	rubio 28	said 16	sanders -17	saying 41	sen. -22	senator 21	she -17	should -48	since -30	so -10	something 17	stating -30	subordinator 12	such -96	t0 13	t2 -49	taken -23	telling 56	that -87	the 6	then -60	there 47	they -20	though 45	three 49	to -42	too 22	trump 48	turkey -31	ultimately 17	used -43	v1 -19	v2 -14	verb-judging 27	verb-saying 64	verb-thinking -8	virginia -43	was 54	well 66	when -18	where -67	which 70	while 85	who 38	whose 28	with -23	without 41	word -20	would -120	wrote 7
end|,|0|	after -37	behind 18	next 7	that -17
end|,|1|	late 17	next -26	that -28
end|,|2|	behind -63	next 13
end|,|adverb|	0 16	adverb 39	auxiliary 55	preposition -52	stop 31	t0 -26	v0 -29	v1 -29	v2 13	verb-judging 10	verb-saying -25	word -42
end|,|auxiliary|	0 32	1 -159	adverb -6	auxiliary -20	determiner 29	preposition -48	quote -35	t0 53	v0 39	v1 -67	v2 -124	verb-judging 17	verb-saying 28	word -19
end|,|capital|	, -106	0 -20	1 -98	2 -91	auxiliary -54	capital -35	coordinator -165	possessive 40	preposition -43	stop -95	v0 -40	v1 -160	v2 -134	verb-judging 49	verb-saying 100	word 7
end|,|coordinator|	0 56	1 -98	adverb -67	auxiliary 24	capital 90	coordinator -64	determiner 35	preposition -34	pronoun 70	stop 12	subordinator 24	t0 19	that -107	v0 -16	v1 -31	v2 -37	verb-saying 55	verb-thinking -36	word -10
end|,|determiner|	0 -54	1 13	2 -7	auxiliary 56	capital -34	determiner -39	preposition -27	stop 13	subordinator -96	t0 46	that -19	v0 10	v1 18	v2 -16	verb-judging 83	verb-saying 43	verb-thinking 45
end|,|preposition|	0 8	1 31	adverb 33	auxiliary -33	capital 6	determiner 19	preposition -44	pronoun -56	t0 -42	t1 -60	v0 -23	v1 10	v2 -96	verb-saying 20	word -39
end|,|pronoun|	1 -49	adverb -42	determiner -36	possessive -10	v0 -25	v1 -17	v2 -74	verb-thinking -17	word 30
end|,|quote|	stop -85	v0 -47	v1 -77
end|,|subordinator|	0 29	1 -7	adverb -59	auxiliary 40	capital 40	determiner -12	preposition -8	pronoun 15	quote -64	t0 6	v0 -13	v1 -45	v2 24
end|,|t0|	next 13	that -45
end|,|t1|	behind -59	next 17
end|,|t2|	next -43
end|,|that|	pronoun -38	v0 -34
end|,|v0|	after -7	behind 11	late 12	next -13	source -32	that 7
end|,|v1|	after -75	behind -21	late -100	next -14	source -71
end|,|v2|	behind -9	next -36	that -18
end|,|verb-judging|	preposition 23	pronoun 71	quote -57	subordinator -49	t0 64	v0 25	v1 20	v2 -80	word -10
end|,|verb-saying|	, 12	0 -16	1 -21	capital 65	determiner 78	pronoun -13	stop -57	t0 40	that 33	v0 72	v1 13	v2 29
end|,|verb-thinking|	0 -34	1 12	capital -34	coordinator -26	determiner 27	preposition 8	that -44	v1 -14	word -29
end|,|word|	% 33	, -51	0 -14	1 -19	2 -75	adverb -20	capital 7	coordinator -144	pronoun 24	quote -70	stop -61	subordinator 14	t0 -44	t1 -6	that 9	v1 -22	v2 -21	verb-saying 16	verb-thinking 11	word -43
end|-|	- -33	0 20	1 -73	2 30	adverb -23	an 21	and -24	auxiliary -76	but -7	capital 44	coordinator -13	determiner 53	or -8	preposition 14	subordinator 23	t0 18	the 26	though 37	to -67	v1 -19	v2 -14	verb-saying 30	which -60	word -40	would -12
end|-|-|	adverb -44	determiner 45	preposition -14	t0 21	v0 -53	v1 17	word -82
end|-|0|	behind -46	next 33	that -19
end|-|adverb|	v0 -6
end|-|auxiliary|	v0 -66	word -71
end|-|coordinator|	0 -65	adverb -20	pronoun -8	v0 24	v1 -79	verb-judging -20	word -39
end|-|determiner|	0 61	v0 11
end|-|preposition|	determiner 14	v0 -9
end|-|subordinator|	capital 28	determiner 10	pronoun 21	v0 -7	v1 33
end|-|t0|	next 38
end|-|v0|	after -51	behind 31	that 7
end|-|v1|	next -35	that 9
end|-|v2|	next -14
end|-|verb-saying|	that 30
end|-|word|	0 -17	auxiliary 16	preposition 10	v0 -46	v1 -63	word -36
end|:|	 30	1 -21	a 13	capital -16	determiner 9	end -6	preposition -39	pronoun -67	quote 31	t0 10	that -108	the -15	v0 12	v1 -18	v2 -63	word -38
end|:|capital|	, 19	0 -15	v1 -52	v2 -37
end|:|determiner|	0 14	word 16
end|:|end|	end -6	v0 28	v1 -44
end|:|preposition|	v0 -13	word -27
end|:|quote|	pronoun 50	v0 49
end|:|t0|	next 9
end|:|that|	0 -44
end|:|v0|	behind -57	next -20	that 48
end|:|v1|	behind -47
end|:|v2|	next -57
end|:|word|	v0 -51
end|;|	 -17	. -39	and 19	capital 49	coordinator 19	end -17	stop -39	t0 30	the 29	v1 -11	v2 22
end|;|0|	next 7
end|;|capital|	auxiliary 15	capital 39	v0 54	word 20
end|;|coordinator|	word 15
end|;|determiner|	capital 29	v0 -13
end|;|end|	0 -19	end -17
end|;|stop|	end -39
end|;|t0|	next 20
end|;|v0|	that 10
end|;|v1|	next 27
end|;|word|	v0 -16	word 39
end|about|	$ -38	0 -105	1 -27	3 -26	30 -18	4 -12	6 -12	a -29	an -35	capital -60	clinton -29	determiner -84	her -45	hillary -20	his -59	how -26	mr. -26	pronoun -23	subordinator -58	the -50	trump -40	v0 -86	v1 -22	v2 -24	whether -47	word -76
end|above|	all -45	determiner -43	v0 -76	word -54
end|according|	, -14	against -16	and -53	at -22	end 38	for -32	from -23	in -37	january -12	of -23	since -18	that -29	to -34	v0 -41	v1 8	v2 15	what -18	who -19	with -16	within -21
end|accuse|	, -18	0 -39	1 -9	and -16	as -53	at -69	end 37	for -54	from -34	in -75	of -106	on 12	that -32	to -91	v0 11	with -52
end|acknowledge|	, 16	0 36	and -63	by -48	end -7	for -48	from -42	of -40	on 14	that -36	to -76	v0 -22	v1 -42	v2 -13
end|across|	0 11	determiner -12	t0 -58	the -11	v0 -105	v1 -38	word -44
end|add|	, -40	0 -56	1 -47	and -16	as -37	at -45	end 68	for -22	from -25	in -47	of -19	on -25	to -76	v0 -20	v1 36	with -56
end|admit|	, 14	0 -18	end 12	for -75	from -38	in -61	of -43	over -43	that -30	to -64
end|adverb|0|	, 22	coordinator -19	end 10	preposition -46	subordinator -41	that -71	word -32
end|adverb|stop|	end -39	quote -28	v0 -47
end|adverb|t0|	end -7	preposition -71
end|adverb|v0|	, 8	coordinator 17	end 22	next -54	preposition -121	subordinator -92
end|adverb|v1|	, -59	end -6	preposition -50	subordinator -42	that -24	word -22
end|adverb|v2|	end 18	preposition -26
end|advise|	0 -45	end 48	v0 -16
end|advocate|	, -14	0 -31	and -40	end 43	in -56	of -21	that -48	to -55	v0 -10
end|after|	a 14	adverb -58	auxiliary 26	being 42	capital 25	he -7	his -15	it -47	pronoun -51	t1 -63	the -25	v0 33	v1 -112	v2 -72	verb-judging -36	word 26
end|after|saying|0|	false -29	true 62
end|after|saying|1|	false -39	true 22
end|after|saying|t0|	false -40	true 38
end|after|saying|v0|	false -17	true 32
end|after|saying|v1|	false -45	true 21
end|after|saying|v2|	false -68	true 25
end|against|	. -23	0 -87	a -29	capital -63	clinton -33	determiner -70	her -30	him -41	his -19	it -14	pronoun -47	stop -23	t0 -40	the -53	them -20	trump -37	v0 -100	v1 -27	v2 -19	word -81
end|agree|	, -13	0 -12	and -63	as -59	end 10	for -49	in -72	of -38	on -7	or -21	t0 -14	that -54	to -76	v0 -11	v1 -29	v2 42	with -50
end|aim|	, -24	0 -31	end 29	t0 20	to -59	v0 -14
end|allege|	, -21	0 -28	and -15	as -57	at -67	behind -30	by -53	end 11	for -40	in -66	than -51	that -18	to -60
end|allow|	, 51	0 -89	and -53	end -19	of -44	on -69	t0 21	to -94	v0 18	v1 -40	with -58
end|allude|	end 27
end|along|	0 -36	determiner -61	t0 -30	the -61	v0 -46
end|among|	0 -86	capital -68	democrats -37	determiner -69	many -27	others -42	republicans -25	the -56	v1 -48	v2 -16
end|and|	 -49	$ -58	, -10	1 -9	2012 -30	adverb -31	also 13	an -47	another -50	as 31	at -30	auxiliary -33	bernie -60	by 34	called 80	campaign -34	capital -41	clinton -16	commerce -35	cruz 16	democratic -52	determiner -45	dismissed 24	donald 15	economic -41	even 37	find -47	fitness -35	florida -34	for -51	former -43	germany -51	go -53	good -24	had -109	has 29	have 18	he 22	her -65	hillary -63	his -16	how -63	immigration -40	in -22	iran -8	iraq -56	is 18	it -64	its -37	john -33	left -38	legal -53	local -46	make 21	manafort -31	many -43	military -48	minority -28	more -50	mr. 26	muslims -42	national -37	new -29	north -40	not -57	obama -35	offered -17	on -38	other -92	others 48	plans 27	powerful -9	preposition 15	president 23	pronoun 29	put -52	quote -49	quoted 20	republicans -32	rising -16	said 57	sanders -65	she 48	showing -45	six -41	subordinator -33	suggested 30	support -61	syria -66	t1 -67	t2 -44	taken -38	ted -39	testing -22	thanked -9	that -38	the -54	their -31	those 38	through -45	to 18	two -50	v1 -29	v2 -77	verb-judging 70	verb-saying 29	verb-thinking -18	wanted -58	was -63	what -49	who 49	word -59	worse -25	would -64
end|announce|	0 32	after 31	and -18	as 16	at -36	by -56	end -77	for -102	from -65	in 25	of -88	on 57	over -31	t0 40	that -72	v0 -15	v2 -76	who -60	with 15
end|answer|	, 29	0 23	1 -28	end -48	in -38
end|apologize|	0 -38	end -42	v0 37
end|appeal|	, 49	0 10	end -7	in -42	of -24	t0 40	that -43	to -79
end|applaud|	end 60	v0 -33
end|april|	. -41	26 -22	stop -41	v0 -8	v1 -16
end|argue|	, -10	0 -39	1 -47	and -44	as 20	at -71	by -74	end 40	for -37	from -39	in -58	into -10	of -28	on -68	t0 -39	than -18	that -55	to -89	under -47	v0 18	who -26	with -54
end|around|	. -29	0 -9	capital -39	determiner -8	stop -29	the -6	v0 -92	v1 -42	word -41
end|ask|	( -65	, -12	1 -40	about -42	against -23	and -15	at -25	behind -39	by 11	down -25	end 16	for -102	from 16	if -52	in -13	of -46	on -68	t0 17	than -50	that -87	to -157	under -85	up -50	v0 -7	v2 -20	what -33	whether -36	who -21	with -49
end|assail|	end -52
end|assert|	, -26	0 -45	end 17	v0 -23	v1 27
end|assure|	, 8	0 -31	at -57	in -36	of -25	to -31	v0 40	v1 -50	v2 -49
end|as|	 -64	$ -66	0 -37	1 -67	2 -55	a -47	adverb -7	an -81	both -35	capital -26	china -49	determiner -73	evidence -62	he 45	her -42	his -65	it 35	long -32	many -55	mr. -37	much 9	not -47	of -47	one -63	part -47	possible -55	preposition -66	president -71	pronoun 61	proof -28	quote -64	secretary -83	she 9	somewhat -50	soon -47	subordinator -28	t0 21	t1 17	the -31	they -77	v0 -47	v2 -62	verb-judging -44	verb-saying -82	well 36	word -87
end|attack|	, -12	1 -57	and 41	as -19	by 17	end 17	for -77	in -70	of -25	on -38	to -51	v0 -51	v1 -14	with -40
end|attribute|	end 50
end|at|	$ -35	0 7	1 -60	1.1 -58	3 -37	7 -36	a 38	about -32	adverb -15	all -47	brisbane -58	capital -43	determiner 13	diggle -63	first -15	her -57	his -49	home -43	it -27	least -110	one -42	preposition -32	pronoun -17	school -34	stake -42	state -32	t0 -90	the -29	this -33	times -50	trump -28	v0 -12	v1 -57	v2 -32	verb-saying -36	word -74
end|august|	. -38	stop -38	v0 -45
end|auxiliary|0|	, 17	coordinator -41	end 38	next 12	preposition -113	subordinator -57	that -101	word -25
end|auxiliary|adverb|	0 -33	auxiliary -40	word -21
end|auxiliary|auxiliary|	0 12	auxiliary -41	preposition -50	v0 -40	word 17
end|auxiliary|stop|	end -38
end|auxiliary|t0|	end -10	next -49	preposition -53
end|auxiliary|v0|	, 15	coordinator -82	end 44	next -56	subordinator -80	that -52	word -31
end|auxiliary|v1|	, -66	coordinator -42	end -37	next -49	preposition -52	subordinator -55	that -22
end|auxiliary|v2|	end 18	preposition -41
end|auxiliary|word|	0 -64	determiner -47	preposition -36	v0 -27	v1 -27	word -39
end|back|	, 24	- 18	0 16	1 -79	and 25	by -40	end -56	for -50	in -11	of -34	on -42	that -53	to -84	v0 13	v1 -15	v2 -73	with -46
end|bash|	0 19	end -26
end|because|	capital -79	he -24	it 24	of -38	preposition -18	she -63	t0 -65	the -108	they -59	v1 -51	word -61
end|before|	, -31	. -47	0 42	a 20	any -53	auxiliary -44	being -44	determiner -37	it -85	january -58	pronoun -28	stop -47	t0 -57	the -115	v0 -22	v1 -55	v2 -44	verb-saying 15	word -17
end|behind|	, -41	0 -51	a -34	capital -52	clinton -29	determiner -58	him -24	pronoun -24	the -54	v0 -91	v1 -37	word -40
end|behind|judging|1|	false -27	true -10
end|behind|judging|2|	false 11	true 33
end|behind|judging|t0|	true 44
end|behind|judging|t1|	false -56
end|behind|judging|v0|	false -6
end|behind|judging|v1|	false -40	true -29
end|behind|judging|v2|	false -104	true -11
end|behind|saying|0|	false 29	true 16
end|behind|saying|1|	false -95	true 15
end|behind|saying|2|	false -60
end|behind|saying|t0|	false -24
end|behind|saying|t1|	false -46
end|behind|saying|v0|	false -12	true -12
end|behind|saying|v1|	false -140	true -33
end|behind|saying|v2|	false -18	true 6
end|behind|thinking|0|	false 36
end|behind|thinking|1|	false 17	true 17
end|behind|thinking|t0|	false -37	true -13
end|behind|thinking|v0|	false 10
end|behind|thinking|v1|	false -25	true -24
end|behind|thinking|v2|	false -52	true -45
end|believe|	, -32	0 -7	1 16	and 6	as -59	at -63	by -73	end 32	for -80	from -59	if -48	in -82	may -47	of -45	on -86	that -32	to -92	v0 -24	v1 16	v2 -6	with -58
end|below|	determiner -50	the -50	v0 -53
end|bemoan|	end -10
end|between|	$ -26	0 -101	a -39	capital -59	clinton -25	determiner -83	pronoun -40	the -77	v0 -78	v1 -28	v2 -14	word -44
end|beyond|	determiner -53	the -28	v0 -38	v1 -27
end|bill|	end -6	to -44
end|blame|	, -7	0 -41	and -27	end 29	for -7	from -43	in -59	of -24	on 7	that -60	to -56	v0 18	v1 -9
end|blast|	, -7	0 -23	and 19	end 24	for -82	in -50	of -30	to -52	v0 39	v1 -10
end|boast|	0 -9
end|brag|	end -33	v0 -7
end|but|	 -68	0 46	adverb -21	auxiliary 11	determiner -40	in -45	not -16	preposition -45	quote -68	rather -35	said 72	that -89	the -37	v1 -46	verb-judging -55	verb-saying 64	verb-thinking -64	was -28	word 16
end|by|	 -51	0 28	1 17	10 -47	2027 -37	2028 -49	2030 -58	30 -41	a 10	adverb -17	an -67	another -62	capital -11	clinton -44	conservatives -40	cruz -40	determiner -9	giving 20	half -36	her -49	his -52	less -56	name -28	one -57	police -47	president -40	quote -51	sanders -39	spring -26	subordinator -25	t0 -13	technology -49	the -23	their -43	thursday -45	trump -52	two -66	users -44	v0 -24	v1 -62	v2 -68	verb-judging 10	verb-saying 27	what -25	word -31
end|call|	- -70	0 -10	1 -33	against -26	and -14	as -51	at 25	by 8	end 17	for -73	from -63	in -89	of -62	on -42	or -26	out -26	over -44	t1 8	that -74	then -15	to -143	v0 -15	v1 -14	v2 29	who 15	with -52
end|capital|,|	auxiliary -34	coordinator -46	preposition -40	subordinator -60	v0 10	v1 -22	verb-saying 34	word -55
end|capital|0|	( 29	, -9	; 50	behind -37	capital -10	coordinator 6	end -35	next 9	preposition 14	that -6	word 15	— 13
end|capital|1|	, -6	coordinator -45	end 15	next -48	preposition -106	subordinator -27	that -33	word -24
end|capital|2|	, -94	coordinator -54	end 34	preposition -41	subordinator -50
end|capital|auxiliary|	v0 -41	word -28
end|capital|coordinator|	v0 -53	word -53
end|capital|possessive|	0 -52	capital -76	t0 -53	v0 -87	v1 -18	word -56
end|capital|preposition|	0 -8	determiner -77	v0 -88	v1 -25	word -55
end|capital|stop|	0 7	capital -71	determiner -76	end -30	preposition 12	pronoun -44	quote 17	t0 -46	v0 -6	v1 -51	v2 -22
end|capital|subordinator|	determiner -49	pronoun 30	v0 30
end|capital|t0|	auxiliary -40	coordinator 25	end -20	next -22	preposition -34	subordinator -78	that -30	word -35
end|capital|t1|	, -12	end 8	preposition -13
end|capital|that|	capital -32	v0 -54	v1 -30
end|capital|v0|	( -62	, -6	- 44	: -71	capital -19	coordinator 15	end -31	late 18	next -20	preposition -25	source -28	that -12	word -68	— 11
end|capital|v1|	( -50	, -47	- 24	: -44	behind -29	capital -17	coordinator -57	end -14	late -19	next -50	preposition -55	subordinator -68	that -46	word -40
end|capital|v2|	capital -12	coordinator -34	end -16	next -39	preposition -47	subordinator 17	that -41	word -18
end|capital|word|	, -62	1 -40	coordinator -43	preposition 16	stop 9	t0 22	v0 -17	v1 -27	v2 -26	word -54
end|care|	0 19	v0 -14
end|cast|	, -20	and 10	as -90	end 34	of -40	v0 -46
end|caution|	0 -28	and -32	end 46	from -65	in -48	of -27	to -32
end|challenge|	, -37	0 -27	1 13	and 13	end 55	in -57	of -15	on -55	that -26	to -70	v0 -10
end|charge|	, 18	0 10	and 8	by -35	end 6	in -57	that -37	to -47	v1 -28	with -73
end|christmas|	v0 -45
end|cite|	( 21	, -29	0 -34	1 10	about -20	and 6	as -111	by -69	end 47	for 8	from -48	in -105	of -51	on -47	or -37	that -84	to -76	v1 17	v2 -50	who -49	with -48
end|claim|	, -38	0 38	1 -39	and 37	end -13	for -77	in -24	of -66	on 14	than -43	that -68	to 10	v0 -28	v1 -27	with -46
end|clarify|	end -18	v0 -16
end|comment|	0 -12	and 22	v0 45
end|compare|	, -21	0 -59	and -49	end 34	in -53	of -32	t0 -9	that -34	to -98	v1 -62
end|complain|	0 -12	end 33	v0 -10
end|concede|	, -14	0 -12	1 -33	as -70	at -39	end -30	for -35	of -29	to -79	v0 -7
end|concerning|	v0 -65
end|conclude|	, -19	0 -66	and 7	end -16	for -39	of -16	on -64	that -10	to -29	v1 -23
end|condemn|	, 68	0 -20	in -52	of -26	to -37	v0 55
end|confess|	end 36
end|confirm|	, -49	0 25	and -22	at 25	but 36	end -25	for -56	from -49	in -76	of -29	on 19	to 13	v0 -9	with -71
end|congratulate|	0 -43	end 31	for -53
end|consider|	, -36	0 -13	and -6	as -58	for -59	of -46	on -48	to -73	v0 20	v1 -57
end|contend|	end 38	for -38	v0 16
end|continue|	end -24
end|contradict|	0 -42	end 41
end|coordinator|$|	word -39
end|coordinator|,|	adverb -22	preposition -51	v1 27
end|coordinator|0|	after -62	behind 37	end 6	late 43	next -16	preposition -32	source -44	that -76
end|coordinator|1|	after -9	behind -25	that -37
end|coordinator|2|	behind -47	next -69	that 23
end|coordinator|adverb|	0 21	1 -44	adverb -44	auxiliary -47	determiner -92	preposition -41	quote -57	v0 -170	v1 -45	v2 -24	verb-saying 43	word -31
end|coordinator|auxiliary|	0 24	adverb 19	auxiliary -22	determiner -75	quote -63	v0 -24	v1 -82	v2 -33	verb-saying 41	verb-thinking -69	word -39
end|coordinator|capital|	, -18	0 -61	1 -52	2 -63	adverb -79	auxiliary -46	coordinator -71	possessive -23	preposition -120	stop -107	t0 -22	v0 -16	v1 -7	v2 -34	verb-saying 9	word -48
end|coordinator|coordinator|	v0 6	word 9
end|coordinator|determiner|	0 -31	1 -42	2 -46	adverb 9	capital -20	determiner 8	v0 -157	v1 -65	v2 -28	verb-judging -40	verb-thinking -30	word -86
end|coordinator|preposition|	0 12	1 -30	capital -66	v0 -17	v1 -81	v2 -17	word -33
end|coordinator|pronoun|	auxiliary -11	possessive -66	v0 14	word 30
end|coordinator|quote|	, -32	end -37	stop -45	v0 -84
end|coordinator|subordinator|	0 -13	determiner 8	pronoun -90	v0 -28	word -40
end|coordinator|t0|	behind -6	late -54	next 8	that -40
end|coordinator|t1|	next -65
end|coordinator|t2|	next -37
end|coordinator|that|	auxiliary 12	capital -78	determiner -123	pronoun -104	quote -58	v0 -50	v1 -50	word -81
end|coordinator|v0|	after -78	behind -24	end 49	late -35	preposition -31	source -33	that -17
end|coordinator|v1|	after -28	behind -65	late -50	next -17	that -71
end|coordinator|v2|	after -26	behind -39	late -31	next -52	that -51
end|coordinator|verb-judging|	0 54	capital 12	determiner 26	preposition 20	pronoun 48	stop -52	v0 27	v1 -83	v2 -30	word 24
end|coordinator|verb-saying|	, 38	0 14	1 -11	capital 25	determiner 7	preposition 24	pronoun 34	t0 41	that 54	v0 49	v1 -84	v2 -41	word -49
end|coordinator|verb-thinking|	determiner -69	preposition 31	quote -50	t0 21	v0 -57	word -53
end|coordinator|word|	, -112	- -60	0 -12	1 -65	2 -54	adverb -23	auxiliary 9	capital -45	coordinator -49	determiner 12	preposition -35	pronoun -8	stop -103	subordinator -17	t0 -37	t1 -58	t2 -33	that -64	v0 -51	v1 -86	v2 -42	verb-judging -15	verb-saying 65	verb-thinking -73	word -107
end|counter|	, -10	end 16	from -25	in -31	v0 -71
end|credit|	0 -14	and 15	end 15	in -47	of -21
end|criticize|	0 24	1 -56	and -42	as 25	by -28	during 17	for -125	from 12	of -43	on -64	that -65	to -79	v0 -15	v1 -36
end|debate|	, -59	0 11	end -12	of -52	to -46	v0 -18	v1 -18
end|december|	. -35	0 -32	stop -35
end|decide|	, -24	0 11	and 26	end -61	for -30	in 20	of -31	t0 23	to -99	v0 -18	v1 -13
end|declare|	, 29	0 37	after -7	and 11	as -47	end -73	for -36	in -83	of -38	to -85	tuesday 21	v0 -29	v1 -24
end|decline|	, -17	and 50	end -31	for 35	in -67	of -57	on -16	or -37	to -66	v0 -8	v1 -57	whether -65
end|decry|	0 28	and -33	end -23	of -39	v0 -9
end|deem|	, 23	0 60	1 -27	end -52	of -33	v1 -40
end|defend|	, -30	1 12	against -52	and -43	as -63	at 26	end -12	for -32	in 14	of -82	on 18	t0 16	that -68	to -100	v0 -9	v1 -54	v2 -12	with -32
end|define|	end 49
end|deliver|	, -30	0 12	end -24	of -64	to 19	v1 -61
end|demand|	, 40	0 16	1 -32	and -49	end -32	from -42	of -17	v0 30
end|denounce|	, 16	0 15	as 25	end -57	for -18	of -28	to -64	v0 13	v1 -55	v2 -49	with -17
end|deny|	, 35	0 18	and 66	end -70	for -74	in -59	of -38	or -24	than -38	that -41	to -77	v0 13	v1 -66	with -61
end|deride|	0 -39
end|describe|	, 12	0 -13	1 -23	and -11	as -127	by -68	of -39	t0 17	that -75	to -64	v0 -8	v1 -10	v2 13	with 9
end|despite|	0 17	determiner 32	the 19	v0 38	word 37
end|detail|	, -26	0 -23	end 41	to -42	v0 -26	v1 8
end|determiner|0|	( -73	, 12	- -6	: -46	; 40	auxiliary 9	coordinator 24	end 9	preposition -6	that -14	word -130	— -24
end|determiner|1|	, -22	coordinator -66	end -12	subordinator -47	that -28	word -40
end|determiner|2|	, -34	coordinator -48	end -8	preposition -32	subordinator -38
end|determiner|t0|	, -31	- -14	coordinator -51	preposition -25	subordinator 8	that -42	word -36
end|determiner|t1|	coordinator -35	end 39	preposition -62	subordinator -46	that -26
end|determiner|t2|	, -44	coordinator -38	end -11	preposition -49
end|determiner|v0|	, -18	- -24	: -76	; 42	auxiliary -39	capital 35	coordinator 7	determiner -49	end -9	subordinator -42	that -119	verb-thinking -30	word -86	– -51	— 11
end|determiner|v1|	( -6	, 12	- -55	capital -51	coordinator -122	preposition -55	that -42	word -31
end|determiner|v2|	, 9	capital -25	coordinator -57	preposition -48	subordinator -79	that -35	word -38
end|determiner|word|	v0 14
end|disagree|	end 12
end|disclose|	0 6	end -11	for -62	friday -29	in -41	of -34	on -70	v0 25	v1 -40
end|discuss|	, -37	0 -19	1 -54	and -66	end -14	for -58	in 13	of -31	on 10	that -69	to -68	v0 25	v1 7	v2 -32	with 56
end|dismiss|	, 19	0 -76	by 11	of -28	that -82	to -53	v0 13	v1 7	with -56
end|dispute|	0 -6	end 20
end|doubt|	0 12	for -40	in -32	to -44	v0 18	v1 -49
end|down|	, -41	. -31	0 -79	because -18	capital -30	determiner -65	on -40	preposition -64	stop -31	subordinator -24	t0 -34	the -43	to -39	v0 -84	v1 -28	v2 -28	word -52
end|during|	0 34	a 34	an 18	determiner 19	her 14	his -19	t0 -74	the -31	v0 -35	v1 -63	v2 -66
end|easter|	. -51	stop -51	v0 -51
end|echo|	, -24	0 -22	and 16	end 6	that -31	to -35	v0 10
end|emphasize|	, -23	0 -6	as -56	to -47	v0 -29
end|encourage|	0 -28	end 41	t0 15	to -80	v0 22
end|endorse|	, -14	- 32	0 40	1 -14	2 -36	as -42	end -48	for -87	in 38	of -55	on 6	that -43	v0 -58	v1 -87
end|end|	 9	, -8	[ -23	a 9	about -6	according 67	across 57	after -44	all -15	among -21	an 59	and -26	another -22	asked 46	at -20	beijing 32	both -29	but 10	by -35	canada 20	candidates -12	chief 32	clinton 35	cruz 7	democratic 34	democrats -16	donald 37	during -12	each -41	even 10	for 31	former 46	he 13	her 59	here -46	his 26	if 27	in 28	it 40	its -14	jimmy 21	just 48	last 61	later -21	like 14	many 10	more 70	mr. 15	mrs. 28	ms. 52	nearly 29	nor 8	not 28	now -27	obama 31	older 71	on 33	one 49	only -28	opposition 39	others -28	perhaps -36	president 30	pressed 50	republican 32	rubio -55	russia 45	sanders -37	she -23	since -14	so 36	some -8	still -47	t1 -6	t2 12	thanked 42	that -6	the 51	then 7	there 10	these -54	they -18	this -55	those -35	though 43	three -64	to 39	turkish 42	two 41	under -56	v1 -7	we 22	what 26	when 27	while -10	would -7	yet -7
end|end|0|	after 62	late 9	that -18
end|end|1|	after 22	behind 10	that -7
end|end|2|	next 17
end|end|end|	t1 -6	t2 12	v1 -7
end|end|t0|	after 38	behind 7	late 37	that 34
end|end|t1|	behind 11
end|end|v0|	after 32	behind -17	late 16	next -7	source 71	that 20
end|end|v1|	after 18	behind -47	late 8	next -15	source 24	that 24
end|end|v2|	after 25	behind -17	that 14
end|estimate|	, 32	0 -49	and -48	at -61	by -39	end 41	for -59	from -43	in -35	of -30	t0 -7	to -59	v0 46	v1 -58
end|evening|	. -31	stop -31	v0 -46
end|expect|	( -67	, 30	and 32	as -70	at -88	by -93	for -68	from -50	in -126	into -36	month -29	of -58	on -121	over -50	t0 18	t1 -55	than -45	that -64	thursday -23	to -124	until -46	up -26	v0 -16	v1 -16	v2 -30	week -36	who 25	with -58	year -31
end|explain|	, -47	0 -7	1 -40	and -58	because -80	by -73	end 34	for -59	from -39	in 20	of -33	on -45	that -41	to 10	v0 -52	v1 20	v2 44	who -26	with -42
end|express|	, -19	0 -7	1 -59	about -29	at -40	end -8	for -59	in 13	of -27	on -40	or -11	that -64	to -66	v0 -35	v1 -10	who -48	with -52
end|favor|	, -33	0 -7	end 23	v0 -13	v1 25
end|fear|	, 19	0 22	and 23	in -49	of -29	on -58	that -38	to -37	v0 -19	v1 -23
end|feel|	, -10	0 -7	as 44	by -57	end -10	in -50	of -60	on -59	to -46	v0 8
end|figure|	end 48
end|find|	, -27	- -73	0 -32	1 17	about -35	among -50	and -66	as 13	end 53	for -68	from -42	in -92	of -42	on -55	or -24	t0 -29	than -47	that -55	to -41	v0 -70	v1 37	v2 15	with -59
end|fire|	0 -21	end -25
end|following|	0 -10	determiner 25	the 11	v0 7	word -59
end|forecast|	end -6
end|for|	 -29	$ -38	, -45	. -41	0 -59	1 -73	2 -18	a -125	adverb -25	all -70	americans -36	an -91	another -40	any -43	as -19	auxiliary -34	capital -54	changing -42	clinton -77	college -45	comment -92	continuing -36	decades 42	democratic -46	determiner -41	donald -49	every -62	federal -53	governor -11	granted -39	her -77	hillary -54	him -61	it -55	its -43	months -67	more -60	mr. -78	mrs. -18	national -51	new -59	next -47	no -58	not -6	office -36	one -58	opposing -26	other -22	people -48	placing -49	preposition -50	president -22	presumptive -46	pronoun -77	public -28	questioning -34	quote -29	release -64	republicans -54	sanders -61	security -42	some -51	stop -41	subordinator 10	supporting -46	t0 -97	t1 -31	that -74	the -158	them -35	this 33	those -52	three -55	trump -82	two -36	u.s. -53	v0 -16	v1 -32	v2 -34	verb-judging -93	verb-saying -18	verb-thinking -70	weeks -32	what -55	which -22	word -30	years 27	you -38
end|friday|	's -40	. -42	0 20	possessive -40	preposition -37	stop -42	v0 -80	word 13
end|from|	 -17	0 -6	1 -78	2 -29	a -75	adverb -25	auxiliary -34	becoming -33	capital -138	chinese -42	clinton -14	coming -48	determiner -16	el -22	entering -82	her -46	his -67	its -55	mexico -29	mr. -39	outside -38	preposition -48	pronoun -46	quote -17	russia -33	south -22	t0 -113	the 6	their -33	trump -36	v0 -138	v1 -46	v2 -45	verb-judging -32	vermont -18	within -43	word -17
end|hail|	0 -14	end 16
end|hangs|after|,|	0 25	t0 41	v0 -31
end|hangs|after|coordinator|	v0 -32
end|hangs|after|end|	0 -20	v0 6
end|hangs|after|preposition|	0 28
end|hangs|after|subordinator|	v0 -59
end|hangs|after|that|	v0 -11
end|hangs|although|,|	v0 -25
end|hangs|although|coordinator|	v0 12
end|hangs|although|end|	0 42	v0 50
end|hangs|although|preposition|	0 -43	v0 -63
end|hangs|as|,|	0 21	t0 -11	v0 22
end|hangs|as|coordinator|	0 -16	v0 -12
end|hangs|as|end|	0 18	t0 78	v0 21
end|hangs|as|preposition|	0 7	t0 -88	v0 -50
end|hangs|as|subordinator|	v0 -75
end|hangs|as|word|	v0 -21
end|hangs|because|end|	0 32	v0 -32
end|hangs|because|preposition|	0 -40	v0 -97
end|hangs|before|end|	v0 -35
end|hangs|before|preposition|	0 18
end|hangs|false|(|	0 6	2 -68
end|hangs|false|,|	0 6	2 -19
end|hangs|false|-|	0 12	2 14
end|hangs|false|:|	0 16	1 -16	2 -63
end|hangs|false|;|	1 -11	2 22
end|hangs|false|adverb|	0 -11
end|hangs|false|auxiliary|	0 -15	1 -68	2 -53
end|hangs|false|capital|	0 6	1 -85	2 -61
end|hangs|false|coordinator|	0 8	1 -31	2 -36
end|hangs|false|determiner|	0 -13
end|hangs|false|preposition|	0 -13	1 -40	2 -65
end|hangs|false|subordinator|	0 10	1 -41	2 -35
end|hangs|false|that|	1 -61	2 -68
end|hangs|false|verb-thinking|	0 -64	1 -46	2 -46
end|hangs|false|word|	0 -17	1 -78	2 -72
end|hangs|false|—|	0 8
end|hangs|if|,|	v0 29
end|hangs|if|preposition|	v0 -64
end|hangs|nothing|(|	0 -14	1 -65	t0 10	v0 6	v1 13	v2 -68
end|hangs|nothing|,|	1 -6	2 -7	t1 -6	t2 -49	v1 -15	v2 -14
end|hangs|nothing|-|	0 16	1 -51	2 30	t0 18	v1 -15	v2 -14
end|hangs|nothing|:|	0 -9	1 -11	t0 10	v0 17	v1 -9	v2 -54
end|hangs|nothing|;|	t0 30	v2 22
end|hangs|nothing|adverb|	v0 -74
end|hangs|nothing|auxiliary|	0 8	t0 -49	v0 -69	v1 -49	v2 -49
end|hangs|nothing|capital|	1 -59	t0 -19	v1 -65	v2 -51
end|hangs|nothing|coordinator|	0 7	1 -10	t0 7	t1 -70	t2 -47	v0 -12	v1 -28	v2 -74
end|hangs|nothing|determiner|	v0 8
end|hangs|nothing|end|	t0 7	t1 9	t2 12
end|hangs|nothing|preposition|	1 -10	2 -74	t0 -14	t1 -83	t2 -72	v0 -27	v1 -54	v2 -50
end|hangs|nothing|subordinator|	0 9	1 -76	2 -62	t0 -21	t1 -11	v1 -38	v2 -22
end|hangs|nothing|that|	1 -45	2 -40	t0 -75	t1 -39	v0 -20	v1 -48	v2 -50
end|hangs|nothing|verb-thinking|	0 -26	1 -27	v0 -49	v1 -39	v2 -34
end|hangs|nothing|word|	1 -56	2 -40	t0 -83	t1 -48	v0 -29	v1 -57	v2 -55
end|hangs|nothing|–|	0 -32	v0 14
end|hangs|nothing|—|	0 -19	t0 9
end|hangs|since|end|	v0 -8
end|hangs|since|preposition|	0 9
end|hangs|so|end|	v0 28
end|hangs|so|preposition|	v0 -55
end|hangs|that|,|	0 -65	1 -54	v0 80	v1 -66
end|hangs|that|coordinator|	0 -60	v0 7	v2 -16
end|hangs|that|end|	0 -11	t0 47	v0 6	v1 -65	v2 -47
end|hangs|that|preposition|	0 14	t0 -46	v0 -113	v1 -42	v2 -31
end|hangs|though|,|	0 58	v0 -8
end|hangs|though|coordinator|	v0 -41
end|hangs|though|end|	t0 -20	v0 -8
end|hangs|though|preposition|	0 -62	v0 11
end|hangs|true|,|	0 6	1 -32
end|hangs|true|-|	0 13
end|hangs|true|:|	0 -8
end|hangs|true|capital|	0 -57
end|hangs|true|coordinator|	0 15	1 -42
end|hangs|true|end|	0 -15	1 -75
end|hangs|true|preposition|	0 25	1 -65
end|hangs|true|subordinator|	0 -50
end|hangs|true|that|	0 -84
end|hangs|true|word|	0 -65
end|hangs|true|—|	0 28
end|hangs|what|end|	0 45	v0 16
end|hangs|what|preposition|	v0 27
end|hangs|when|,|	v0 -15
end|hangs|when|coordinator|	0 16	v0 -43
end|hangs|when|end|	0 -12	v0 25
end|hangs|when|preposition|	0 31	t0 -57	v0 -50
end|hangs|when|subordinator|	v0 -42
end|hangs|where|end|	0 10	v0 52
end|hangs|where|preposition|	0 -14	v0 -69
end|hangs|while|,|	0 73	t0 52	v0 8
end|hangs|while|coordinator|	0 17
end|hangs|while|end|	0 7
end|hangs|while|preposition|	0 -109	t0 -79	v0 10
end|hangs|while|subordinator|	0 -76	v0 -62
end|hangs|why|end|	v0 43
end|hear|	end -10
end|highlight|	0 -37	and -35	as -61	end 47	in -69	of -31	to -50	v0 -9	v1 6	v2 -13
end|hint|	, 8	0 18	end 43	in -42	of -38	v0 -41	v1 -47
end|hold|	0 -64	and -48	of -32	v0 31
end|hope|	, -9	0 -8	: -62	and -37	as -73	by -46	end 55	for -76	from -48	in -103	into -32	of -44	t0 -21	t1 -44	that -65	to -81	tuesday -68	v0 -31	v2 6	with -51
end|how|	0 -70	capital -40	determiner -50	he -41	much -28	preposition -45	pronoun -67	t0 -36	the -31	they -31	to -45	v0 -97	v1 -33	v2 -27	word -57
end|identify|	, 9	0 25	as -73	end 29	from -45	in -58	of -53	that -35	to 22	v0 -36	v1 -57	v2 -27
end|if|	0 -93	1 -17	a -49	adverb -39	determiner -93	elected -19	he -77	it -46	pronoun -120	she -46	t0 -61	the -66	they -76	trump -40	v0 -45	v1 -20	v2 -32	word -50
end|imply|	end -37	v0 10
end|indicate|	, -14	0 -74	at -21	before -17	by -53	end 41	for -48	from -37	of -7	that -11	to -39	v0 -17	v1 43	v2 -16
end|inside|	determiner -43	v0 -50
end|insist|	, -53	0 -9	about -38	and 37	end -9	for -50	in -61	of -66	on -73	that -50	to -93	up -21	v0 -21	v1 44	with -63
end|intend|	, 45	and 23	end -47	that -28	v0 21	v1 -68
end|into|	0 -56	a -38	adverb -23	an -49	capital -48	determiner -82	her -34	it -24	law -37	permits -20	pronoun -24	state -35	t0 -50	the -62	their -42	v0 -99	v1 -32	v2 -34	verb-saying -33	word -85
end|introduce|	, -11	0 22	end -53	v0 -42
end|invoke|	0 -16	end -24	in -59
end|in|	. -45	0 15	1 -17	10 -49	1981 -33	1988 -58	1994 -51	2 -54	2004 -52	2005 -65	2007 -46	2008 31	2009 -54	2010 27	2011 36	2012 29	2013 18	2014 -47	2015 14	2016 -54	2018 -42	2022 -55	a 12	adverb 20	all -20	america -66	american -38	an 59	and -41	april 33	august -63	auxiliary 19	beijing -51	benghazi -62	both -43	britain -42	brooklyn -44	california 17	capital -42	cases -43	charge -45	chief -40	cleveland -49	congress -46	coordinator -41	custody -79	danger -36	december 34	decline -27	determiner 13	each -39	economic -31	europe -65	every 20	favor -35	february 23	flint -36	florida -55	force -40	france -35	fresno -39	front -49	good -56	government -47	her -105	his -15	india -44	indiana -51	interest -42	iowa -88	iraq -68	its -77	january -35	july -73	june 22	libya -43	line -78	march -53	may 19	mississippi -29	more -54	nevada -47	new -30	november 25	october -51	on -50	one 36	order -54	orlando -36	other 9	paris -63	part 20	pennsylvania -47	person -55	philadelphia -55	place -23	politics -38	power -13	preposition -74	pronoun -41	question -34	recent -56	remote -44	return -28	revenue -35	san -40	saturday -38	search -45	september 26	silence -79	some -55	south -66	southern -32	states -34	stop -45	subordinator -42	support -38	syria -79	t1 -48	ten -58	texas -50	that -52	the -82	their 16	this -74	three -36	time -71	touch -52	trump -41	tuesday -48	two -56	v0 -69	v1 -62	v2 -56	verb-judging -94	verb-saying -79	washington -51	west -37	what -49	which -85	whittling -47	word -20
end|issue|	0 26	end -27	of 27	to -63
end|january|	, -60	. -39	stop -39	v0 -54
end|joke|	0 -6	to -39	v0 35
end|july|	. -44	0 -46	stop -44	v0 -46	v1 -18	word -39
end|june|	. -51	0 -51	stop -51	v0 -57	v1 -19	v2 -18	word -49
end|know|	, 6	- -53	0 17	1 -51	and 22	as 26	for 19	from 29	in -51	of -43	on -57	that -62	to -75	v0 -28	v1 -25	v2 17	what -28	with -28	without -53
end|lambaste|	0 10	end -10
end|lament|	0 -9	in -81	of -26	to -73
end|last|%|	end -11
end|last|)|	end -26
end|last|adverb|	, -34	- -62	: -13	auxiliary -51	capital -79	coordinator -51	end 17	preposition -58	subordinator -45	that -78	verb-thinking -20	word -71	– -12
end|last|auxiliary|	, -74	coordinator -64	end -9	preposition -132	subordinator -110	that -65	verb-thinking -33
end|last|capital|	( -86	: 15	; 34	capital 15	preposition 21	subordinator 14	word -17	– 25	— 21
end|last|coordinator|	, -83	coordinator -56	end -40	preposition -29	subordinator -100	that -82	word -55
end|last|determiner|	, -25	auxiliary -31	capital -98	coordinator -6	end -28	preposition -11	subordinator -63	that -68	verb-thinking -35	word -94
end|last|possessive|	capital -48	coordinator -38	preposition -84	subordinator -63
end|last|preposition|	, 20	adverb -32	auxiliary -42	capital -223	coordinator -96	end -9	preposition -67	subordinator -174	that -100	word -79
end|last|pronoun|	- -58	auxiliary -64	coordinator -66	end -28	preposition 21	subordinator 11	that -35	verb-thinking -26
end|last|quote|	, 131	coordinator -19	end -32	preposition -106	subordinator 53	that -28	word -38
end|last|subordinator|	, -31	auxiliary -38	capital -79	coordinator -58	end -15	subordinator -88	that -65
end|last|that|	, -27	end -38	subordinator -118	word -40
end|last|verb-judging|	, 24	adverb -41	coordinator 22	end 18	preposition -17	subordinator 34	that 12	word 22
end|last|verb-saying|	, -23	- -40	: -52	; -8	capital 44	coordinator -11	end -17	preposition 17	subordinator -77	that -13	verb-thinking -38	— 22
end|last|verb-thinking|	capital -58	coordinator 51	end 14	preposition -53	subordinator -53	that -64	word -43
end|last|word|	( 37	, -11	- 22	: 9	; 21	auxiliary 8	capital 44	coordinator 12	determiner -19	end 22	preposition -40	subordinator -13	that -21	verb-thinking -56	word -13	– -11	— -17
end|late|judging|0|	false 20	true 35
end|late|judging|v0|	false 12	true 16
end|late|judging|v1|	false 10
end|late|saying|0|	false -24	true -7
end|late|saying|1|	false -60
end|late|saying|t0|	false 21	true 33
end|late|saying|v0|	false 10	true 36
end|late|saying|v1|	false -105
end|late|saying|v2|	false 6	true 12
end|late|thinking|0|	false -75	true 32
end|late|thinking|v0|	false -14	true -11
end|late|thinking|v1|	false -71
end|learn|	0 24	and -51	end -43	in 18	to -49	v0 -9	v1 -72
end|length|10-15|(|	0 -46	v0 -34	v1 7
end|length|10-15|,|	1 -21	2 -10	t1 -11	v0 6	v1 -23	v2 -105
end|length|10-15|-|	0 -13	t0 34	v1 -70
end|length|10-15|:|	v0 -31	v1 -85
end|length|10-15|;|	v0 26	v1 -14
end|length|10-15|adverb|	v0 -33
end|length|10-15|after|	saying 17
end|length|10-15|auxiliary|	v0 -51
end|length|10-15|behind|	judging -23	saying -43	thinking -13
end|length|10-15|capital|	0 -78	1 -39	t0 -63	v0 -14	v1 -33	v2 -15
end|length|10-15|coordinator|	0 -46	1 -70	2 -35	t0 -67	t1 -50	t2 -24	v0 -50	v1 -104	v2 -50
end|length|10-15|determiner|	v0 17
end|length|10-15|end|	0 22	t1 -13	v0 16	v1 6	v2 70
end|length|10-15|late|	thinking -21
end|length|10-15|next|	judging -42	saying -13	thinking 6
end|length|10-15|preposition|	0 -60	1 -18	2 -49	t0 -149	t1 -63	t2 -47	v0 -90	v1 -58	v2 -42
end|length|10-15|subordinator|	0 -17	1 -34	2 -31	t0 -100	t1 19	v0 -41	v1 -96	v2 10
end|length|10-15|that|	0 -101	1 -19	judging -19	saying 30	t1 -41	thinking -45	v1 -44	v2 -34
end|length|10-15|verb-thinking|	v0 -23
end|length|10-15|word|	0 19	1 -48	t0 -47	v0 -60	v1 -38	v2 -29
end|length|10-15|–|	v0 -29
end|length|10-15|—|	t0 -63	v1 32
end|length|16-30|(|	v0 -12	v1 13	v2 -44
end|length|16-30|,|	0 17	1 -14	t0 -20	t2 -44	v0 -44	v1 -17	v2 -8
end|length|16-30|-|	v0 -23
end|length|16-30|:|	v0 24	v1 25	v2 -39
end|length|16-30|after|	saying 24
end|length|16-30|auxiliary|	v1 -45	v2 -49
end|length|16-30|behind|	judging -22	saying -36	thinking -42
end|length|16-30|capital|	v0 -123	v1 -46	v2 -49
end|length|16-30|coordinator|	1 -17	2 19	t0 -65	t1 -28	t2 -37	v0 -124	v1 -6	v2 -67
end|length|16-30|end|	0 31	1 20	t1 -9	t2 16	v1 -10
end|length|16-30|late|	judging -33	saying -23
end|length|16-30|next|	judging -46	saying -26	thinking -27
end|length|16-30|preposition|	0 -70	1 -78	2 -59	t0 -121	t1 -54	t2 -55	v0 -81	v1 -51	v2 -49
end|length|16-30|source|	source 11
end|length|16-30|subordinator|	0 -58	2 -36	t0 -51	t1 -53	v0 -124	v1 -107	v2 -88
end|length|16-30|that|	saying 7	t0 -39	t1 -21	thinking 15	v0 -99	v1 -41	v2 -40
end|length|16-30|verb-thinking|	v0 -20	v2 -24
end|length|16-30|word|	1 -17	2 -33	t0 -32	v0 -76	v1 -43	v2 -43
end|length|16-30|–|	v0 -61
end|length|16-30|—|	v0 -16	v1 -23
end|length|1|,|	0 19
end|length|1|-|	0 -16
end|length|1|;|	0 44
end|length|1|after|	saying -62
end|length|1|auxiliary|	0 -67
end|length|1|behind|	judging 27	saying 44
end|length|1|capital|	0 22
end|length|1|coordinator|	0 27
end|length|1|late|	judging -49	saying -7	thinking -50
end|length|1|next|	judging 40	thinking 29
end|length|1|preposition|	0 36
end|length|1|source|	source -34
end|length|1|subordinator|	0 19
end|length|1|that|	judging 17	saying -56	thinking 8
end|length|1|verb-thinking|	0 -15
end|length|1|word|	0 18
end|length|2|,|	0 16
end|length|2|-|	0 29
end|length|2|:|	0 -12
end|length|2|;|	0 43
end|length|2|after|	saying -40
end|length|2|auxiliary|	0 -52
end|length|2|behind|	judging 31	saying 26	thinking 35
end|length|2|capital|	0 23
end|length|2|coordinator|	0 19	v0 46
end|length|2|end|	0 -11
end|length|2|late|	judging 25	saying 10	thinking -35
end|length|2|next|	judging 40	saying 13	thinking 18
end|length|2|preposition|	0 17	t0 -29	v0 60
end|length|2|source|	source -48
end|length|2|subordinator|	0 15	t0 -78	v0 30
end|length|2|that|	0 -48	judging 43	saying 11	thinking -64	v0 -63
end|length|2|verb-thinking|	v0 -25
end|length|2|word|	0 -83
end|length|2|–|	0 16
end|length|31+|(|	v2 -49
end|length|31+|,|	v0 -19	v1 -33	v2 -32
end|length|31+|after|	saying -37
end|length|31+|behind|	judging -33	thinking 13
end|length|31+|capital|	v1 -19	v2 -26
end|length|31+|coordinator|	v0 -73	v1 -32	v2 -51
end|length|31+|end|	v0 -21	v1 -9	v2 -42
end|length|31+|late|	saying 21
end|length|31+|next|	judging -53	saying -53	thinking -43
end|length|31+|preposition|	v0 -150	v1 -47	v2 -53
end|length|31+|subordinator|	v0 -52	v1 -63	v2 -82
end|length|31+|that|	judging -18	saying -23	thinking 37	v1 -35	v2 -45
end|length|31+|word|	v1 -24	v2 -34
end|length|3|(|	0 -42
end|length|3|,|	0 27	1 -54	t0 -13
end|length|3|-|	0 19
end|length|3|:|	0 -54	v0 34
end|length|3|after|	saying -51
end|length|3|behind|	thinking 13
end|length|3|capital|	0 -17	v0 12
end|length|3|coordinator|	0 10	1 -29	t0 25	v0 43
end|length|3|end|	0 -43	1 -56	t0 59	v0 56
end|length|3|late|	judging -37	saying -46	thinking -46
end|length|3|next|	judging 20	saying 43	thinking -22
end|length|3|preposition|	0 -8	1 -68	v0 10
end|length|3|source|	source -35
end|length|3|subordinator|	0 -14	1 -22	t0 20	v0 -15
end|length|3|that|	0 -121	judging -40	saying -44	thinking 8	v0 -59
end|length|3|word|	0 -68	t0 -45	v0 -32
end|length|3|—|	0 -11
end|length|4-5|,|	0 -38	1 -38	t0 43	v0 10	v1 -57
end|length|4-5|-|	v0 -43
end|length|4-5|:|	0 15
end|length|4-5|;|	t0 30	v0 42
end|length|4-5|after|	saying -30
end|length|4-5|auxiliary|	0 10	v0 -27
end|length|4-5|behind|	thinking 15
end|length|4-5|capital|	0 -99	v0 8
end|length|4-5|coordinator|	1 -37	t0 45
end|length|4-5|end|	0 -6	1 -31	t0 162	v0 8	v1 -36
end|length|4-5|late|	judging 23	saying -35	thinking 12
end|length|4-5|next|	saying -16	thinking -19
end|length|4-5|preposition|	0 -56	1 20	t0 -67	v0 -26	v1 -43
end|length|4-5|source|	source -61
end|length|4-5|subordinator|	1 -42	v0 36	v1 -13
end|length|4-5|that|	0 16	1 -34	judging -20	saying -11	t0 -20	thinking -75	v0 -88	v1 -20
end|length|4-5|verb-thinking|	v0 -22
end|length|4-5|word|	0 -98	t0 -30
end|length|4-5|–|	0 -23
end|length|6-9|(|	0 24	v0 37
end|length|6-9|,|	0 -24	t0 -14	v1 -8
end|length|6-9|-|	v0 22
end|length|6-9|:|	0 11	v0 -6
end|length|6-9|;|	0 -40	v0 -9
end|length|6-9|adverb|	v0 -53
end|length|6-9|after|	thinking 7
end|length|6-9|auxiliary|	0 16	v0 -39
end|length|6-9|behind|	judging -18	saying -19	thinking -30
end|length|6-9|capital|	0 -117	1 -26	t0 6	v0 -100	v1 -32
end|length|6-9|coordinator|	0 -65	2 -59	t0 -20	v1 -80	v2 -15
end|length|6-9|end|	0 18	1 19	t1 -19	v1 15	v2 77
end|length|6-9|late|	judging 22	saying 25	thinking -43
end|length|6-9|next|	saying 8	thinking 9
end|length|6-9|preposition|	0 -48	1 -117	2 -24	t1 -44	v0 -52	v1 -53	v2 -29
end|length|6-9|subordinator|	0 -49	1 -44	t0 -42	t1 -60	v0 -51	v1 13
end|length|6-9|that|	1 -43	judging -12	saying -24	t0 -49	thinking -6	v0 -6	v1 -42
end|length|6-9|verb-thinking|	v0 -34
end|length|6-9|word|	0 -8	1 -54	t0 -48	v0 -66	v1 -28
end|length|6-9|–|	v0 -53
end|length|6-9|—|	0 32
end|liken|	end 49	t0 -12
end|like|	, -11	. -27	0 -9	1 -28	a -27	and -63	capital -57	determiner -46	end 47	in -49	of -34	preposition -25	stop -27	t0 -35	the -15	to -32	v0 -30	v1 17	v2 -37	word -27
end|list|	, 54	0 27	and -55	as -48	end -52	for -57	of -34	than -24	v0 -34	v1 -46	v2 -53
end|love|	end -57	v0 7
end|maintain|	, -12	0 -29	end 48	of -12	v0 -10
end|march|	. -52	0 -27	15 -26	preposition -29	stop -52	t0 -26	v0 -47	v1 -8	word -31
end|may|	. -38	0 12	adverb -43	become -34	have -12	not -45	stop -38	t0 -49	v0 -71	v1 -49	v2 -49	word -80
end|mean|	end -20	v0 32
end|mention|	, -23	1 38	and 28	as -63	at 25	by -26	end -21	for -50	from -44	in 24	of -48	or -47	t0 11	that -41	to -70	v0 -25	v1 -76	v2 9	who -52
end|message|	end -10	v0 -43
end|mock|	, 45	and -67	as -36	end 14	in 43	of -36	to -30	v0 -15	v1 -58
end|monday|	's -41	, -63	. 20	0 22	possessive -43	preposition 9	stop 20	v0 -6	v1 -36	word -59
end|month|	, -42	. -31	0 -66	stop -31	v0 -32	v1 -30	v2 -25
end|morning|	. -26	stop -26	v0 -35	v1 -28
end|name|	0 -35	as -50	end 10	of -9	to -42	v0 45
end|near|	capital -65	civilians -42	determiner -33	the -33	v0 -81	v1 -30	word -47
end|need|	0 -49	end -13	of -36	t0 -27	to 20	v0 7
end|next|judging|0|	false 18	true 24
end|next|judging|1|	false -7	true 53
end|next|judging|2|	false -46
end|next|judging|t0|	false 7
end|next|judging|t1|	false -106	true 24
end|next|judging|t2|	false -73	true -9
end|next|judging|v0|	false -7	true -17
end|next|judging|v1|	false -52	true -49
end|next|judging|v2|	false -30	true -32
end|next|saying|0|	true -18
end|next|saying|1|	false -44	true -43
end|next|saying|2|	false 8	true 26
end|next|saying|t0|	false 12	true -18
end|next|saying|t1|	false 22	true -25
end|next|saying|t2|	false -50	true -10
end|next|saying|v0|	false -19	true 6
end|next|saying|v1|	false -12	true 10
end|next|saying|v2|	false -49	true 17
end|next|thinking|0|	false 6
end|next|thinking|1|	false -21	true -36
end|next|thinking|2|	false -28
end|next|thinking|t0|	false -9	true 35
end|next|thinking|t1|	false 20
end|next|thinking|t2|	false -35
end|next|thinking|v1|	false -49	true -12
end|next|thinking|v2|	false -161
end|night|	, -35	. -25	0 -53	and -35	coordinator -35	possessive -32	preposition -34	stop -25	v0 -54	v1 -13	v2 -25	’s -32
end|nominate|	, -37	0 -9	end -12	for -71
end|nor|	v0 -49
end|note|	, -30	- -56	0 -99	: -57	against -25	and -14	as -54	at -60	by -90	end 39	for -46	from -46	in -94	of -33	on -90	or -19	than -37	that -46	to -73	under -58	v0 -18	v1 34	v2 -23	while -47	with -61
end|november|	, -32	. -34	0 -37	general -23	stop -34	v0 -48	v1 -32	v2 -17	word -52
end|object|	, -35
end|october|	. -33	0 -47	stop -33	v0 -28
end|offer|	, 38	0 26	about -28	and -79	as -55	end -61	for -72	in 36	of -62	on -64	t0 6	that -67	to 30	v0 -35	v1 -10
end|off|	. -29	0 -55	a -18	adverb -15	by -17	capital -33	determiner -64	his -27	in -21	preposition -46	stop -29	the -55	v0 -104	v1 -28	v2 -16	verb-judging -16	word -54
end|of|	 -39	$ -20	0 -172	1 -44	2 -21	4 -11	a -70	adverb -35	all -36	america -38	american -22	americans -23	an -69	any -22	arizona -27	attack -16	auxiliary -38	ballots -16	beating -41	being -36	big -25	black -24	both -23	capital -91	civil -25	clinton -30	color -35	congress -28	cost -43	credit -49	determiner -102	dollars -37	donald -44	education -16	emails -30	emergency -49	eminent -45	florida -27	foreign -37	four -37	government -31	her -37	him -32	his -72	how -37	information -42	interest -20	israel -34	it -27	its -44	justice -35	likely -16	many -14	millions -36	money -38	more -32	mr. -28	mrs. -23	muslims -24	national -32	new -34	next -13	nine -12	ohio -24	other -23	people -26	policy -34	political -19	preposition -32	president -19	pronoun -44	public -20	quote -39	republican -11	republicans -11	rice -23	sanders -24	schedule -17	sen. -34	sexism -48	some -33	staff -10	state -72	states -31	stealing -19	subordinator -54	superdelegates -16	t0 -67	t1 -25	t2 -16	terrorism -30	tests -18	texas -30	that -32	the -83	their -66	them -29	this -27	those -24	time -35	trump -24	two -13	u.s. -25	undocumented -46	using -20	v0 -40	v1 -20	v2 -18	verb-judging -70	verb-saying -82	verb-thinking -47	vermont -43	voters -29	wall -32	washington -21	what -49	white -18	whom -20	winning -6	word -52	£ -34
end|once|	0 -62	adverb -36	again -35	determiner -40	pronoun -55	v0 -87	v1 -12	word -39
end|onto|	determiner -48
end|on|	 -24	. -49	0 8	1 -90	a -116	abortion -64	adverb -57	all -66	an -68	behalf -59	capital 54	cbs -36	clinton -74	determiner -49	every -80	facebook 37	foreign -40	friday -105	guns -52	hand -37	her -73	his -98	how -21	immigration -74	israel -55	issues -47	it -57	its 7	jobs -57	june -62	march -53	muslims -77	obama -68	one -54	policy -37	preposition -76	pronoun -57	quote -24	saturday -62	schedule -72	social -60	some -39	stage -50	stop -49	subordinator -53	sunday 31	t0 -25	t1 -32	the -31	their -65	those 17	thursday -7	to -62	track -94	trade -74	trump -65	tuesday 11	tv -54	twitter 38	v0 -23	v1 -75	v2 -54	verb-saying -77	wall -53	wednesday 70	whether -50	word -35
end|oppose|	, 32	0 16	and 39	end -59	for -42	from -20	in -70	of -31	on 7	t0 31	that -34	to -64	v0 -17	v1 -75
end|order|	, 13	by -56	end -19	in 8	of -60	t0 -56	that -44	to -101	v1 -43
end|order|according|	, -14	capital -33	coordinator -54	end 38	preposition -59	subordinator -66	that -29	word -37
end|order|apposed|	, -14	- 13	capital 10	coordinator -35	end 10	preposition -9	subordinator -29	that -54	word 11
end|order|apposition|	- 18	: -14	; -20	auxiliary -56	capital 8	coordinator -27	end 9	preposition -18	that -8	verb-thinking -24	word -72	— -37
end|order|direct|	( -12	, -10	- 21	: -23	; 56	capital -42	determiner -83	preposition -17	that -30	verb-thinking -70	word -42	– 14	— 14
end|order|inverted|	end -31	preposition -29
end|order|relative|	, 29	- -42	: 26	capital -71	coordinator -6	end -66	preposition -10	subordinator 32	that -67	verb-thinking -36	word -66	— 28
end|order|shared|	( -24	, 26	- -12	: 37	; -32	auxiliary -58	capital -6	coordinator 22	end -6	preposition -25	subordinator -70	that -23	verb-thinking -30	word -17	– 8	— -21
end|or|	0 -17	1 -31	a -44	adverb -42	capital -79	determiner -66	even -24	how -29	less -13	not -37	preposition -47	subordinator -42	t0 -71	the -42	v0 -124	v1 -45	v2 -35	word -52
end|outline|	, -8	0 -80	and -43	end 37	v0 10
end|outside|	capital -33	determiner -45	the -43	v0 -75	v1 -14	v2 -25	word -60
end|out|	, -27	. -46	0 -77	a -36	adverb -23	and -24	any -43	at -27	by -28	coordinator -28	determiner -60	for -21	his -32	in -47	of -63	preposition -87	stop -46	subordinator -40	t0 -54	that -39	the -44	to -43	v0 -99	v1 -17	v2 -14	word -55
end|over|	. -35	1 -21	a -47	and 22	capital -87	clinton -37	coordinator 22	determiner -53	his -73	how -25	preposition -40	sanders -26	stop -35	subordinator -32	t0 -80	the -8	to -27	trump -26	two -43	v0 -142	v1 -38	v2 -42	word -14
end|paint|	0 -41	as 20	end 6	of -26	v0 23
end|past|	. -26	0 -73	and -28	capital -24	coordinator -28	determiner -40	stop -26	the -32	v0 -71	v1 -36	verb-judging -32	word -64
end|persuade|	0 -46	end -17	to -72
end|per|	0 -32	cent -67	v0 -76	word -52
end|plan|	( -53	0 -64	and -56	at -71	end 6	for -79	from -55	in -12	march -13	of -13	to -75	v0 -13	v1 22
end|pledge|	, 57	and 10	end -62	in -61	of -40	t0 13	that -32	to -31	v0 7	v1 -46
end|point|	, -85	0 -58	: -18	after -55	and 11	as -65	by -81	end 40	for -84	from -43	in -111	november -25	of -54	on -84	that -95	to 35	v0 -20	v1 37	v2 32	with -57
end|portray|	0 -90	as -85	end 30	v0 8
end|post|	, -52	0 -32	1 15	and -49	end -32	in -66	of -32	on 49	to 11	v0 -12	v2 33
end|praise|	, 35	0 12	and 41	end -28	for -95	in -11	of -44	on -78	t0 -13	that -44	to -87	v0 -19
end|predict|	, -24	and -57	end 29	in -53	on -43	to -46	v0 -24	v1 -7
end|prefer|	0 16	about -20	end -31	to -53	v0 12
end|preposition|$|	0 -55	v0 -86	v1 -14	v2 -21	word -82
end|preposition|,|	0 -64	adverb -48	capital -39	coordinator -30	determiner -34	preposition -36	v0 -78	v1 -33	verb-saying -41	word -45
end|preposition|0|	after -89	behind 7	capital -27	end 66	late -34	next 8	source -48	subordinator -32	that -56
end|preposition|1|	behind -75	coordinator 13	next 15	preposition -57	that -63
end|preposition|2|	behind -40	next -64	that -25
end|preposition|adverb|	0 -11	auxiliary -52	capital 14	determiner 15	preposition -51	stop -37	subordinator -29	t0 -41	v0 -136	v1 -35	v2 -40	verb-judging -49	verb-saying -11	word -56
end|preposition|auxiliary|	0 -9	adverb -33	auxiliary -40	determiner -54	preposition -53	pronoun -36	quote -10	stop -31	subordinator -48	t0 -48	that -24	v0 -112	v1 -20	v2 -21	verb-judging -23	verb-saying -41	verb-thinking -22	word -79
end|preposition|capital|	' -37	( -45	) -29	, 17	- -25	0 -14	1 -101	2 -58	: -22	adverb 14	auxiliary -122	capital -40	coordinator -53	determiner -50	possessive -20	preposition -42	pronoun -48	quote -58	stop -23	subordinator -34	t0 -44	t1 -24	that -102	v0 -25	v1 -56	v2 -47	verb-judging 23	verb-saying -65	word -40	’ -39
end|preposition|coordinator|	0 7	auxiliary -34	determiner -26	v0 -64	v1 -31	verb-saying -35	word -68
end|preposition|determiner|	$ -25	, 27	0 22	1 17	2 -47	adverb 7	auxiliary -41	capital -30	coordinator -43	determiner -17	preposition 7	quote -66	stop -66	t0 -46	t1 -62	t2 -49	v0 -20	v1 -61	v2 -56	verb-judging -10	verb-saying -6	verb-thinking -85
end|preposition|preposition|	0 9	auxiliary -54	capital -106	determiner 32	pronoun -33	t0 -65	v0 -15	v1 -38	v2 -29	verb-saying -49	word -124
end|preposition|pronoun|	, -40	1 -29	adverb -42	auxiliary -76	coordinator -52	determiner -26	preposition -37	stop -9	subordinator -55	t0 -54	v0 -112	v1 -21	v2 -25	verb-judging -25	verb-saying -35	word -50
end|preposition|quote|	, -29	0 12	auxiliary -16	coordinator -29	determiner -47	end -17	preposition -45	stop -78	v0 -57	v1 -31	v2 -25
end|preposition|stop|	capital -37	coordinator -33	determiner -42	end -75	pronoun -35	quote -47	v0 -78	v1 -31	v2 -24
end|preposition|subordinator|	adverb -34	auxiliary -39	capital -62	determiner -54	preposition -22	pronoun -18	v0 -123	v1 -35	v2 -25	word 7
end|preposition|t0|	, 21	: -25	after -23	behind -99	capital -14	coordinator -26	end 31	late -66	next -11	that -74	word -46
end|preposition|t1|	, 11	behind -30	coordinator -43	end -39	next -71	preposition -46	subordinator 9	that -40
end|preposition|t2|	end 45	next -43	preposition -30
end|preposition|that|	0 -68	capital -23	preposition -26	v0 -61	v1 -36	word -61
end|preposition|v0|	, 10	: 25	after -92	behind -8	capital -85	coordinator -30	end -26	late -51	next -6	source -37	subordinator 19	that -64	verb-thinking -24	word -76	— -20
end|preposition|v1|	, -29	- -65	after -54	behind -52	capital -22	coordinator 8	end -28	late -31	next -56	preposition -44	source -19	subordinator -39	that -51	word -37
end|preposition|v2|	, -81	after -19	behind -59	coordinator -22	end -11	late -42	next -47	preposition -45	source -37	subordinator -34	that -47
end|preposition|verb-judging|	, -56	0 -85	1 -49	adverb -49	capital -95	coordinator -29	determiner 17	preposition -101	pronoun -64	stop -14	subordinator -52	t0 -56	that -37	v0 18	v1 -48	v2 -43	verb-judging -44	word -15
end|preposition|verb-saying|	, -65	0 -41	1 -56	adverb -67	capital -65	coordinator -64	determiner -42	preposition -26	pronoun -58	stop -74	subordinator 14	t0 -76	t1 -29	that 8	v0 -33	v1 -38	v2 -43	verb-judging -56	verb-saying -28	verb-thinking -43	word -30
end|preposition|verb-thinking|	, -63	determiner -47	pronoun -46	stop -39	subordinator -27	that -42	v0 -89	v1 -30	v2 -37	word -66
end|preposition|word|	$ -62	% -80	' -38	, 14	- -72	0 -9	1 -8	2 -51	: 14	adverb 18	auxiliary -25	capital -68	coordinator 16	determiner -50	possessive -48	preposition -67	pronoun -112	quote -53	stop -16	subordinator 10	t0 14	t1 -68	t2 -26	that -23	v0 -26	v1 -50	v2 -40	verb-saying -104	verb-thinking -81	word -37	— -72	’ -26
end|preposition|£|	v0 -29	word -29
end|present|	0 -19	as -51	end 25
end|press|	0 -26	end 32	for -43	in -62	to -45	v0 42
end|promise|	, 13	0 -47	and -84	as -36	by -90	end 41	for -66	in -71	into -35	of -51	t0 15	t1 -58	that -35	to -83	v1 11	v2 28
end|pronoun|0|	, -15	auxiliary -49	end 33	preposition 8	subordinator -16	that -47	word -45
end|pronoun|1|	, -76	coordinator 18	end 45	preposition -72
end|pronoun|t0|	, -32	coordinator -54	end 53	preposition -84	subordinator -61
end|pronoun|v0|	( -11	, 17	- -26	: -13	; -35	adverb -30	capital -86	coordinator -20	end 24	preposition -57	subordinator -23	that -75	verb-thinking -19	word -44	— 14
end|pronoun|v1|	- -63	capital -28	coordinator -84	preposition -46	subordinator -46	that -35	word -24
end|pronoun|v2|	coordinator -21	end -35	preposition -30	subordinator -63	that -22	word -25
end|propose|	, 36	0 -11	and 31	as -55	end -46	for -64	from -48	in 7	of -47	on -85	t0 -10	that -79	to -75	v0 12	v1 -47	v2 18
end|protest|	0 33	end -33
end|prove|	, -8	end 9	v0 -9	v1 -50
end|question|	, -43	0 15	1 -63	about -33	and -19	as -42	at -62	because -44	by 33	for -51	from -43	in -7	of -45	so -26	t0 21	that -69	v0 -19	v2 -45	with -67
end|quote|	0 -47	end 47
end|rail|	0 22	and 7	end 13	for -58	in -37	of -34	to -82	v1 -54
end|raise|	end -35	in 16	to -62	v0 -9
end|reaffirm|	0 -34	end 41
end|realize|	end 43	v0 -14
end|rebuke|	end 20	v0 9
end|rebut|	0 -26	end 37
end|recall|	0 -32	and 11	as -36	by -78	end 25	for -45	from -48	in -61	of -34	on -41	out -17	that -55	to -83	v1 13	v2 -30	when -76	with -43
end|reckon|	0 -25	1 46	end 21
end|recognize|	0 -10	in -43	to -16	v0 -23	v1 14
end|recommend|	, -38	0 6	against -21	and -45	end 22	of -18	on -36	v0 -62	v1 22
end|record|	end -14	to -47	v0 37
end|recount|	0 6	end -20
end|reference|	, 28	0 -20	as -44	end 14	of -20	to -43	v0 25
end|refer|	, 32	0 -28	and -23	in -49	of -45	t0 49	to -79	v0 9	v1 -61
end|reflect|	0 -62	end 61	v0 33
end|refuse|	, -14	0 -42	and -70	for -54	in -66	of -17	on 16	t0 -29	that -28	to -43	v1 -18
end|regard|	, 35	0 21	as -51	end -31	of -31	v1 -45
end|reiterate|	, -13	0 11	and -39	end 12	of -47	to -46	v0 -11	v1 -46
end|reject|	, 19	and 22	for -29	from -48	of -37	that -78	to -43	v0 14	v1 -51
end|remark|	end -19
end|remember|	, -69	0 -72	end 69	of -20	to -44	v0 -7
end|remind|	end 19	in -55	to -59	v0 -62	v1 10
end|repeat|	, 13	0 6	and -56	at 23	for -78	that -72	to -45	v0 11	v1 31
end|reply|	0 -37	end 41	in -33
end|report|	0 -20	1 -42	about -23	and -72	as -47	at -60	end 26	for -38	from -39	in -9	of -23	on -14	out -24	than -34	that -15	to -67	v0 12	v1 11	with -71
end|request|	0 30	end -33	to 42	v0 -14
end|respond|	0 -30	end 12	for -111	of -41	on -71	that -63	to -68	v0 20	v1 16	with 23
end|rest|10-15|judging|(|	v0 -57
end|rest|10-15|judging|	, 28	- 19	: 23	; 35	about -46	after -101	against -44	among -36	and 29	as -105	because -41	before -46	by -13	down -29	during 18	for -116	from -80	into -43	of -99	off -57	on -20	or -58	out -31	past -43	than -54	that 17	then -25	through -52	to -36	under -66	up -55	wednesday -13	week -19	what -36	when 17	whether -27	who 18	year -18	— 10
end|rest|10-15|judging|,|	0 7	1 -69	2 16	t0 19	v0 11	v1 23	v2 19
end|rest|10-15|judging|-|	v0 13
end|rest|10-15|judging|:|	v0 23
end|rest|10-15|judging|;|	v0 35
end|rest|10-15|judging|capital|	v0 20
end|rest|10-15|judging|coordinator|	0 -7	t0 33	v0 12	v1 -70	v2 -27
end|rest|10-15|judging|preposition|	0 -9	1 -72	2 -44	t0 -12	v0 -11	v1 -46	v2 -40
end|rest|10-15|judging|subordinator|	0 -12	t0 -42	v0 -22	v1 -44	v2 -35
end|rest|10-15|judging|that|	0 22	1 -17	v0 -83	v1 -25
end|rest|10-15|judging|word|	0 20	v0 -45	v1 -43	v2 -22
end|rest|10-15|none|	( -13	, -10	- -13	: 19	; 11	about -65	above -48	across -65	after -39	against -54	along -35	among -67	april -39	around -54	as -35	at 26	before -25	behind -49	between -42	beyond -41	by -8	despite 17	down -52	during -57	following 21	for -61	from -10	how -47	if 16	in -26	into -53	month -30	night -29	of -108	off -53	on -12	once -51	or -69	out -69	outside -32	over -83	past -29	saturday -62	since 22	so -52	sunday -42	than -83	that -101	through -65	thursday -46	to -77	tuesday -33	under -90	unless -52	until -58	up -6	week -31	what -38	when -15	while -74	who -39	with 6	within -57	without -70	year -34	— -39
end|rest|10-15|none|(|	0 12	v0 -36	v1 -65
end|rest|10-15|none|,|	1 -14	2 -94	t0 -15	t1 38	v0 -19	v1 -36	v2 10
end|rest|10-15|none|-|	0 -33	v1 16
end|rest|10-15|none|:|	v0 12
end|rest|10-15|none|capital|	0 -65	v0 -88
end|rest|10-15|none|coordinator|	0 20	1 -50	t0 -28	t1 -24	v0 -27	v1 -60	v2 -35
end|rest|10-15|none|preposition|	2 -27	t0 -8	t1 -37	v0 -43	v1 -55	v2 -42
end|rest|10-15|none|subordinator|	t0 -112	v0 -40	v1 -39	v2 -39
end|rest|10-15|none|that|	0 -80	v0 -64	v1 -27
end|rest|10-15|none|word|	0 -46	v0 -53	v1 -28	v2 -23
end|rest|10-15|none|—|	0 20	t0 -62	v0 -55
end|rest|10-15|saying|	( 13	, 22	- 25	: -34	; 41	about -47	across 22	after 44	against -54	among -52	and 22	april -45	as -55	at 17	because -95	before 37	behind -42	between -31	but 46	by -18	down -50	during 21	for -22	friday -65	from 16	how -44	if -51	in 13	into -45	night -43	november -29	of -39	on -8	once -31	or -13	out -40	over -50	past -45	saturday -30	since -53	so -42	than -57	through 19	to -22	tuesday 12	under 26	up -78	wednesday -34	week -14	what -45	when 38	whether -49	which -59	while 30	who 7	with -34	within -21	year -28	– 30	— -10
end|rest|10-15|saying|,|	1 -12	t0 -34	t1 31	v0 13	v1 25	v2 19
end|rest|10-15|saying|-|	0 15	v0 29	v1 -68
end|rest|10-15|saying|:|	v0 -52
end|rest|10-15|saying|;|	v0 23
end|rest|10-15|saying|capital|	t0 13	v0 -88	v1 -32	v2 -31
end|rest|10-15|saying|coordinator|	0 15	1 -7	t0 19	v2 -47
end|rest|10-15|saying|preposition|	t0 -47	t1 -52	v0 28	v1 -53	v2 -52
end|rest|10-15|saying|subordinator|	t0 -50	v0 41	v1 -52	v2 -46
end|rest|10-15|saying|that|	0 15	1 -41	v0 -95	v1 -35	v2 -36
end|rest|10-15|saying|word|	0 7	1 -27	t0 -48	v0 -44	v1 -34
end|rest|10-15|saying|—|	v0 -24
end|rest|10-15|thinking|	, 6	- 10	: -13	about -27	after 20	against -18	as -93	at -49	because 21	but -7	by 15	for -95	from -102	how -14	if -46	in -37	like -63	of -75	on -23	or -22	out -23	over -43	than -47	that -103	to -21	toward -26	up -42	week -17	what -38	who -64	— 18
end|rest|10-15|thinking|,|	0 21	1 -89	t0 11	v0 -17	v1 6
end|rest|10-15|thinking|:|	v0 -13
end|rest|10-15|thinking|capital|	v0 -48	v1 -25
end|rest|10-15|thinking|coordinator|	1 -33	t0 21	v0 -29	v1 -51	v2 -21
end|rest|10-15|thinking|preposition|	1 -42	t0 -85	v0 -166	v1 -52	v2 -36
end|rest|10-15|thinking|subordinator|	0 -28	1 -22	v0 -93	v1 -48
end|rest|10-15|thinking|that|	0 -85	v0 -62	v1 -15	v2 -21
end|rest|10-15|thinking|verb-thinking|	0 -22	1 -23	v0 -41	v1 -32	v2 -24
end|rest|10-15|thinking|word|	0 -52	v0 -40	v1 -36
end|rest|10-15|thinking|—|	0 19	v0 10
end|rest|10-15|verb|	( 14	- 16	: -12	; 29	about -89	above -45	across -65	after 34	against -52	among -68	and 9	april -56	around -38	as 18	at -37	behind -44	between -66	beyond -40	but 45	by 40	despite 25	down -42	during -58	evening -44	for -28	from -56	how -71	if -109	into -53	january -37	july -43	march -18	may -20	monday -67	month -31	night -47	november -34	of -103	off -49	on -26	once -46	or -35	out -58	outside -45	over -20	past -56	saturday 18	since -81	so -8	sunday -56	that -33	then -44	though -54	through -99	thursday -51	to -161	toward -36	tuesday 19	under -54	up -91	week -44	what -66	where 11	whether -68	which 11	who -26	whom -37	why -62	with -13	within -34	without 13	year -60	yet -55	– 25	— 15
end|rest|10-15|verb|(|	0 -48	v0 44	v1 11	v2 -36
end|rest|10-15|verb|,|	0 -10	1 22	2 -7	t0 19	t1 -21	v1 -20	v2 -27
end|rest|10-15|verb|-|	v0 9	v1 -36
end|rest|10-15|verb|:|	v0 -25	v1 -40
end|rest|10-15|verb|;|	v0 47
end|rest|10-15|verb|auxiliary|	v0 -55	v1 -36
end|rest|10-15|verb|capital|	0 -16	1 -43	t0 -43	v1 -14
end|rest|10-15|verb|coordinator|	0 18	1 -66	2 -55	t0 -20	t1 -44	v0 19	v2 -52
end|rest|10-15|verb|determiner|	v0 17
end|rest|10-15|verb|preposition|	0 -35	1 -8	2 -37	t1 -40	t2 -14	v0 -26	v1 -57	v2 -58
end|rest|10-15|verb|subordinator|	1 -47	2 -42	t1 14	v0 11	v1 -6
end|rest|10-15|verb|that|	0 -28	1 -44	t0 -53	t1 -29	v0 -15	v1 -40	v2 -38
end|rest|10-15|verb|word|	0 -15	1 -55	t0 -51	t1 -30	v0 -6	v1 -27	v2 -33
end|rest|10-15|verb|–|	v0 24
end|rest|10-15|verb|—|	v0 9	v1 -15
end|rest|1|none|	end -124
end|rest|1|none|end|	1 -55	2 -38	t1 -45	v0 -35	v1 -87	v2 -78
end|rest|2|none|	: -6	; -17	end 14
end|rest|2|none|:|	v0 28	v1 -44
end|rest|2|none|;|	0 -19
end|rest|2|none|end|	1 8	2 6	t2 14	v0 7	v1 6	v2 13
end|rest|3|none|	, -12	: -14	; -39	against -26	april -41	around -29	as -27	august -38	before -47	but -50	december -35	down -31	easter -51	evening -31	for -16	friday -42	in -55	january -39	july -44	june -51	march -52	monday 20	month -31	morning -26	night -27	november -34	october -33	off -29	on -49	out -60	over -35	past -26	saturday -52	september -27	so -30	sunday -20	that 19	thursday -49	to -33	today -34	tuesday -13	up -62	wednesday 13	week -51	year -35
end|rest|3|none|,|	v0 -16	v1 -63
end|rest|3|none|:|	v0 23	v1 -17
end|rest|3|none|adverb|	v0 -47
end|rest|3|none|capital|	0 7	t0 -46	v0 -6	v1 -51	v2 -22
end|rest|3|none|coordinator|	v0 -53
end|rest|3|none|preposition|	0 -49	v0 -78	v1 -36	v2 -31
end|rest|3|none|subordinator|	v0 -57	v1 -42
end|rest|3|none|that|	v0 22	v1 -55
end|rest|3|none|word|	0 -55	t0 -16	v0 -42	v1 -26	v2 -27
end|rest|3|thinking|	like -27
end|rest|3|thinking|verb-thinking|	v0 -22
end|rest|3|verb|	may -38
end|rest|4-5|judging|	and -6	for -45	in -49	into -28	of -35	that -64	to -70	what -29	with -35
end|rest|4-5|judging|coordinator|	0 -6
end|rest|4-5|judging|preposition|	0 -15	v0 -91	v1 -33	v2 -38
end|rest|4-5|judging|subordinator|	0 -39	v0 -27	v1 -21
end|rest|4-5|judging|that|	v0 -64
end|rest|4-5|none|	( -25	, -56	- -33	: -33	about -70	across -56	against -47	among -51	and -106	around -40	as -29	at -74	because -48	before -74	behind -49	between -57	but -71	by -131	down -55	during -69	following -51	for -6	friday 16	if -52	in -24	into -54	july -27	june -39	march -35	monday -55	near -50	night -21	november -48	of -75	off -43	or -55	out -33	outside -46	past -35	per -63	since -50	so -44	than -23	that -79	then -13	thursday -30	to -54	toward -40	tuesday -59	under -41	until -44	up -42	who -24	with -80	within -50	without 12	year -44	yet -13
end|rest|4-5|none|(|	v0 -10	v1 -38
end|rest|4-5|none|,|	0 18	1 18	v0 -91	v1 -92	v2 -77
end|rest|4-5|none|:|	0 -36	v0 -9
end|rest|4-5|none|capital|	v1 -33	v2 -30
end|rest|4-5|none|coordinator|	0 -126	1 -35	2 -35	t0 -91	v0 -49	v1 -48	v2 -24
end|rest|4-5|none|preposition|	0 6	1 -71	2 -23	t0 -130	t1 -38	v0 -39	v1 -54	v2 -44
end|rest|4-5|none|subordinator|	t0 -83	v0 -140	v1 -43	v2 -30
end|rest|4-5|none|that|	0 -64	v0 -56	v1 -15
end|rest|4-5|none|word|	0 -36	v0 -46	v1 -17
end|rest|4-5|saying|	, 89	about -28	and -48	at -46	for -56	from -19	in -6	of -48	on -48	than -42	that -52	to -62	who -37	with -35
end|rest|4-5|saying|,|	0 52	1 -71	v0 74
end|rest|4-5|saying|coordinator|	0 -45	v1 -47
end|rest|4-5|saying|preposition|	0 -17	t0 -41	v0 -118	v1 -26	v2 -19
end|rest|4-5|saying|subordinator|	v0 -51
end|rest|4-5|saying|word|	v0 -32
end|rest|4-5|thinking|	and -24	like -44	of -30	that -14	to -51
end|rest|4-5|thinking|preposition|	v0 -65	v1 -16
end|rest|4-5|thinking|verb-thinking|	v0 -22
end|rest|4-5|verb|	, -53	about -25	and -29	as -53	before -51	but 28	for -66	from -49	if -38	in -38	may -38	of -46	on -37	since -36	than -44	that -44	to -50	what -26	who -34
end|rest|4-5|verb|,|	v0 -45	v2 -51
end|rest|4-5|verb|coordinator|	v1 -29
end|rest|4-5|verb|preposition|	0 -21	v1 -40	v2 -20
end|rest|4-5|verb|subordinator|	0 -49	v0 -89	v1 -38	v2 -9
end|rest|4-5|verb|that|	v0 -81
end|rest|6-9|judging|	, -33	after -22	as -68	at -45	before -55	but -71	by -76	for -53	from -70	in -92	into -50	of -57	on -57	that -49	to -13	under 26	up -24	what -29	which -22	who -50	with -44
end|rest|6-9|judging|,|	0 -61	v0 9	v1 -105	v2 -71
end|rest|6-9|judging|coordinator|	0 -10	v0 -23	v1 -51
end|rest|6-9|judging|preposition|	0 -51	v0 9	v1 -40	v2 -24
end|rest|6-9|judging|subordinator|	v0 -78	v1 -27
end|rest|6-9|judging|that|	v0 -57
end|rest|6-9|judging|word|	v0 -36
end|rest|6-9|none|	( -36	, -27	- -17	: -79	about -77	across -50	after -23	against -66	along -45	among -60	and -26	as -33	at -58	because -92	before 15	behind -55	between -65	beyond -32	but -20	by -10	despite 41	down -56	during 20	following -60	for -74	friday -44	from -110	how -25	if -76	in -23	inside -34	into -40	monday 16	near -29	night -26	of -91	off -45	once -26	or -11	out -70	outside -43	over -84	past -57	per -39	since -54	so -49	than -100	that -83	through -6	to -14	toward -53	tuesday -56	under -79	until -58	up -85	week -37	what -20	when -71	whether -34	while 15	who 23	with -16	without -60	year -18	yet -26	– -44	— -47
end|rest|6-9|none|,|	0 -28	1 -21	t0 29	t1 -59	v1 -70	v2 -113
end|rest|6-9|none|-|	v0 -57
end|rest|6-9|none|:|	v0 -51
end|rest|6-9|none|capital|	v0 -76	v1 -19
end|rest|6-9|none|coordinator|	0 18	1 -43	t0 -118	v0 -68	v1 -70	v2 -33
end|rest|6-9|none|preposition|	1 -106	2 -38	t0 -14	t1 -41	v0 -27	v1 -48	v2 -47
end|rest|6-9|none|subordinator|	1 -40	t0 9	v0 -61	v1 -83	v2 -53
end|rest|6-9|none|that|	0 -55	v0 -49	v1 -29	v2 -16
end|rest|6-9|none|word|	0 18	t0 -44	v0 -21
end|rest|6-9|none|–|	v0 -44
end|rest|6-9|saying|,|	0 -43	v0 65	v1 -91
end|rest|6-9|saying|	- 15	: 66	about -42	after -60	against -36	and -19	at -82	before -62	by -34	during 14	for -12	from -47	in -7	into -53	of -61	on 8	over 18	than 20	that -69	to -34	up -15	what -31	when -39	which -18	while -53	who -48	with -55	within -43
end|rest|6-9|saying|coordinator|	0 -19	t0 18	v0 -6	v1 -48	v2 -21
end|rest|6-9|saying|preposition|	0 10	1 -60	t0 -67	v0 -39	v1 -51	v2 -42
end|rest|6-9|saying|subordinator|	0 -19	v0 -22	v1 -36
end|rest|6-9|saying|that|	0 -51	v0 -57	v1 -29
end|rest|6-9|saying|word|	v1 -25
end|rest|6-9|thinking|	, -12	and -89	as -48	before -49	by 11	for -60	from -33	in -55	like -40	of -46	on -57	out -18	than -36	that -53	to 11	what -22	when -46	who -52
end|rest|6-9|thinking|,|	v0 -25	v1 14	v2 -55
end|rest|6-9|thinking|coordinator|	0 -61	v0 -71	v1 -30
end|rest|6-9|thinking|preposition|	0 23	1 -49	t0 -52	v0 -120	v1 -32	v2 -14
end|rest|6-9|thinking|subordinator|	0 -43	v0 -97
end|rest|6-9|thinking|that|	v0 -38
end|rest|6-9|thinking|verb-thinking|	v0 -29
end|rest|6-9|thinking|word|	0 -38
end|rest|6-9|verb|	, -41	; -11	about -15	after -9	against -12	and -55	as -90	at -60	because -66	before 9	but -67	by 16	down -23	for -82	from -54	how -64	if -54	in -78	into -15	may -7	of -46	off -22	on -84	once -41	or -41	out -28	since -25	so -27	sunday -33	than -38	that -95	though -35	to -86	under -21	until -39	week -26	what -49	when -67	where -58	whether -37	which -42	while -43	who -70	with -71	year -15	– 14	— 60
end|rest|6-9|verb|,|	0 9	1 -87	t0 21	v0 -35	v1 -154	v2 -90
end|rest|6-9|verb|-|	0 47	v0 -17
end|rest|6-9|verb|auxiliary|	0 7	v0 -43
end|rest|6-9|verb|capital|	v0 -38
end|rest|6-9|verb|coordinator|	0 -83	1 -14	t0 -63	v0 -47	v1 -66	v2 -30
end|rest|6-9|verb|preposition|	0 -82	1 -59	t0 -90	t1 -9	v0 -116	v1 -41	v2 -20
end|rest|6-9|verb|subordinator|	0 -46	1 -29	t0 -65	v0 -162	v1 -44	v2 -58
end|rest|6-9|verb|that|	0 -109	1 -33	t1 -24	v0 -51	v1 -39	v2 -24
end|rest|6-9|verb|word|	0 -73	v0 -58	v1 -20	v2 -34
end|rest|6-9|verb|—|	v0 60
end|retort|	end -15	v0 10
end|reveal|	, -20	0 -49	and -41	as -48	by -74	end 34	for -48	in -51	of -32	to -66	v1 -51	v2 47
end|rule|	0 -11	and 16	end 33	to -53
end|saturday|	, 13	. -52	0 11	possessive -26	preposition -44	stop -52	v0 -88	v1 -27	’s -26
end|say|	( 7	- 16	0 -84	1 -46	2 14	: -18	about -45	above -54	across -70	after -16	against -48	along -40	among -54	and -66	april -60	around 18	as -44	at -155	august -28	because -201	before -128	behind -61	below -48	between -52	beyond -34	but -103	by -165	christmas -45	despite -87	down -43	during -112	end 69	following -69	for -108	friday -50	from -89	how -65	if -98	in -58	into -65	january -47	july -20	june -30	like -37	march -27	may -80	monday -85	month -17	morning -35	near -55	night -18	nor -50	november -13	of -50	off -77	on -89	once -69	or -68	out -66	outside -69	over -82	past -52	per -61	saturday -61	september -31	since -58	so -88	sunday -16	t1 24	than 18	that -20	then -32	though -35	through -106	thursday -31	to -66	toward -70	tuesday -72	under -56	until -100	up -79	v0 10	v2 13	via -41	wednesday -17	week -35	weekend -17	what -60	when -168	where -58	whether -73	which -58	while 8	who -71	whose -43	why -50	with -151	within -79	without -89	year -28	yet -45	— 43
end|seek|	, 16	0 12	about -23	and -27	as -13	by -73	end 24	for -31	from -67	in -74	into -28	of -54	on -90	t0 24	that -62	to -93	v0 -35	v1 -38	v2 15	who -27
end|see|	0 -72	1 30	about -28	and -65	as -150	between -33	by -51	end 46	for -74	in -75	of -33	on -84	t0 31	that -70	to -103	v0 14	with -46
end|september|	. -27	0 -45	preposition -31	stop -27	v0 -36
end|shares|false|	, 38	0 -8	coordinator -36	v0 -24	v1 -67	v2 15
end|shares|no-verb|	, 6	0 -13	1 -139	2 -31	coordinator -45	end -27	t0 -7	t1 -26	t2 -47	v0 -24	v1 -33	v2 -120
end|shares|none|	- 13	0 9	1 -18	2 -15	; 9	adverb -16	auxiliary -22	capital -14	determiner -28	preposition -12	t0 -8	t1 -11	that -25	v1 -23	v2 -20	verb-thinking -83	word -45	– 11	— 12
end|shares|other|	, 21	0 80	coordinator 37	v1 -101	v2 -71
end|shares|true|	, -7	0 39	coordinator 51	t0 64	v0 7	v1 -17	v2 -67
end|show|	, 8	0 -39	1 -77	2 -26	about -32	after -53	among 16	and -97	as -57	at -56	between -31	by -88	end 40	for -64	from -41	in -14	of -63	on -91	or -19	out -27	over -43	saturday -27	t1 24	than -60	that -53	to -104	up -44	v0 10	v1 14	v2 -16	with -110	— -27
end|shrug|	end -41
end|signal|	end -22	v0 16
end|sign|	0 19	end -63	in -56	of -37	that 23	to -62	v0 -30	v1 -71
end|since|	2021 -25	2024 -18	auxiliary -36	capital -58	determiner -10	he -43	january -16	june -38	pronoun -45	v0 -132	v1 -30	verb-judging -16	verb-saying -42	word -51
end|slam|	0 -6	and -16	as 13	end -17	for 10	of -32	on 8	to -46	v0 -30
end|source|source|v0|	false -68	true 71
end|source|source|v1|	false -83	true 24
end|source|source|v2|	false 17
end|so|	. -30	adverb -64	determiner -52	far -60	many -47	much 21	out -38	preposition -41	stop -30	subordinator -47	v0 -108	v1 -49	v2 -27	word -7
end|speak|	, -28	0 8	and -11	end 14	in 12	of -50	that -47	to -60	v0 -59	v1 12
end|speculate|	end 8	v0 26
end|state|	, 6	and 60	end -48	for -36	in -59	of -36	to -48	v1 -9
end|stress|	end 12
end|subordinator|$|	v0 -44	word -44
end|subordinator|,|	capital -19	v0 -48	v1 -23
end|subordinator|0|	, -23	after -52	behind -8	capital -59	coordinator -13	end -22	late -77	next 21	that -36
end|subordinator|1|	, -61	behind -14	next -79	that -28
end|subordinator|2|	next -57
end|subordinator|adverb|	0 30	auxiliary -6	determiner -48	preposition -52	stop 32	subordinator -79	t0 -77	v0 -130	v1 -28	v2 -29	word -27
end|subordinator|auxiliary|	0 -51	auxiliary -28	stop -48	t0 -44	v0 18	v1 -23	v2 -27	verb-saying 43	word -74
end|subordinator|capital|	, -104	0 -47	1 -31	auxiliary 18	capital 18	coordinator -79	preposition -55	stop -35	t0 35	v0 -17	v1 -83	v2 18	verb-thinking -46	word -38
end|subordinator|determiner|	0 -26	1 -46	adverb -98	auxiliary -36	capital -37	determiner -96	quote -52	stop -48	subordinator -32	t1 -53	v0 -35	v1 -64	v2 -71	verb-saying -76	word -23
end|subordinator|preposition|	0 -17	capital -58	determiner -25	preposition -39	pronoun 22	t0 -48	v0 -7	v1 -42	v2 -36	verb-saying -35	word -10
end|subordinator|pronoun|	0 23	1 -40	adverb 9	auxiliary 6	coordinator -60	possessive -66	t0 -46	v0 -6	v1 -11	v2 -71	verb-judging -75	verb-saying -12	verb-thinking -23
end|subordinator|quote|	1 -23	auxiliary -31	end -38	stop -44	v0 -66	v1 -41	v2 -17
end|subordinator|stop|	determiner -32	end -52	quote -43	v0 -57	v1 -20
end|subordinator|subordinator|	adverb -47	determiner -26	pronoun -25	v0 -26	v1 -19
end|subordinator|t0|	next -23	preposition -57
end|subordinator|that|	v0 27	word -31
end|subordinator|v0|	, -25	- 18	: 27	after -80	behind 12	capital -54	coordinator -47	end 48	late -34	next -6	preposition -58	source -63	subordinator -23	that -27	word -29
end|subordinator|v1|	, -124	after -49	behind -64	coordinator 22	late -30	next -21	preposition -64	subordinator -39	that -67
end|subordinator|v2|	, -109	behind -56	coordinator -46	end 60	preposition -51	source -17	subordinator -42	that -76
end|subordinator|verb-judging|	capital 17	preposition -47	subordinator -23	v0 -59	v1 -29	word -38
end|subordinator|verb-saying|	0 8	determiner -69	preposition 38	word -62
end|subordinator|word|	, -18	1 -35	adverb -69	auxiliary -77	capital 30	coordinator -19	determiner -12	preposition -67	pronoun -62	stop -102	subordinator -20	that 7	v0 -45	v1 -52	v2 -65	verb-saying -56	verb-thinking -50	word -6
end|suggest|	, 21	- 30	0 -9	1 23	about -25	against -25	and -63	around -29	as -75	at -58	because 8	by -65	for -70	from -32	if -42	in -76	into -37	like -16	of -59	off -29	on -66	or -35	out -31	over -33	so -52	t0 19	than -54	that -48	to -89	v1 -36	who -48	with -81
end|sunday|	. -20	stop -20	v0 -55	v1 -21	word -44
end|support|	, -20	0 21	and 22	as -46	at -42	by -13	end -35	for 25	in 18	of -60	on -12	t0 -29	that -65	v0 -22	v2 -35	who 11
end|suspect|	, -38	end 44	v0 -49	v1 42
end|talk|	, -8	0 25	1 16	and -35	as -41	at 34	for 23	how -31	in -16	of -64	on -8	that -34	to -74	v0 -34	v1 -38	v2 -8	when 30
end|tell|	, 8	0 -21	1 -40	about -37	after -87	and -81	as -58	at -72	but -51	by -93	end 27	for -70	from -41	if -33	in -99	into -24	morning -19	of -31	on -113	or -26	out -25	over -40	since -47	sunday -29	t0 26	than -50	that 7	through -48	thursday -32	to -114	until -44	up -19	v0 12	v1 -23	v2 25	week -20	when -52	who -47	with -74	within -43
end|testify|	by -88	of -25	to -46	v0 32
end|thank|	, -42	and 38	for -49	v0 -33
end|than|	$ -66	0 -21	1 -67	100 -36	2 -35	60 -28	a -61	adverb -48	any -32	auxiliary -35	capital -56	clinton -55	determiner -27	half -40	his 24	in -75	it -35	its -54	most -47	preposition 13	pronoun -47	subordinator 15	t0 -61	the -76	v0 -13	v1 -47	v2 -19	verb-saying -59	word -114
end|that|	 -48	, -73	. 19	1 -47	2 -40	a -59	adverb -83	an -52	any -38	as -44	before -31	began -41	beijing -23	can -50	capital -34	carson -48	clinton -43	could -49	democrats -30	determiner -23	exist -48	had -49	has -91	have -81	her -22	his -32	i -43	in -22	included -36	is -40	it -60	killed -15	led -71	left -45	many -37	mexico -25	most -19	mr. -75	mrs. -31	night -22	no -24	obama -28	of -54	one -41	possessive -56	preposition -56	pronoun -16	quote -48	relied -39	rubio -53	sanders -59	she -101	showed -41	some -70	stop 19	subordinator -64	t0 -76	t1 -39	the -21	their -29	there -31	they -63	trump -40	v0 -22	v1 -49	v2 -50	verb-judging -95	verb-saying -82	verb-thinking -68	was 19	way -25	were -58	will 7	with -47	word -37	would -113	’s -44
end|that|,|	v0 -33
end|that|0|	( -54	, -20	- -14	after -34	auxiliary -89	behind 8	capital -54	coordinator -75	end -19	next -17	preposition -48	subordinator -46	that -78	verb-thinking -16	word -70	— 36
end|that|1|	, -27	behind -36	coordinator -37	end -7	next -42	preposition -63	subordinator -22	that -39
end|that|2|	coordinator 23	next -36	preposition -25
end|that|adverb|	0 -65	auxiliary -31	v0 -57	v1 -31	v2 -21	word -64
end|that|auxiliary|	0 13	1 -42	adverb -79	auxiliary -77	determiner -61	t0 -38	v0 -80	v1 -49	v2 -28	verb-judging -30	verb-saying -83	verb-thinking -51	word 13
end|that|capital|	0 -15	1 -18	auxiliary -89	capital -7	possessive -45	t0 -34	v0 -89	v1 -39	v2 -32	verb-judging -43	verb-saying -57	word -90
end|that|determiner|	1 -15	auxiliary -27	capital -82	determiner -20	preposition -70	t0 -43	t1 -45	v0 -95	v1 -40	v2 -33	verb-judging -11	verb-saying -43	word -21
end|that|judging|0|	false 29	true 52
end|that|judging|v0|	false -58	true 75
end|that|judging|v1|	false -96	true 34
end|that|judging|v2|	false -62	true -12
end|that|possessive|	0 -50
end|that|preposition|	capital -39	determiner -50	v0 -44	v1 -11	word -28
end|that|pronoun|	0 -20	1 -29	adverb -56	auxiliary -109	coordinator -35	possessive -66	quote -54	t0 -26	v0 -13	v1 -21	v2 -24	verb-judging -66	verb-thinking -71	word 7
end|that|quote|	auxiliary -36	preposition -26	stop -35	v0 -44	v1 -18
end|that|saying|0|	false -59
end|that|saying|1|	false -65	true 7
end|that|saying|2|	false 23
end|that|saying|t0|	false -73	true 39
end|that|saying|v0|	false 9
end|that|saying|v1|	false -20	true 9
end|that|saying|v2|	false -25	true 19
end|that|stop|	end 21	v0 22	v1 -54
end|that|subordinator|	determiner -48	stop -31	v0 -61	v1 -13	word -23
end|that|t0|	, -45	coordinator -40	end 34	next -70	preposition -52
end|that|t1|	next -39
end|that|thinking|0|	false -24	true -21
end|that|thinking|v0|	false -47	true 51
end|that|thinking|v1|	false -25	true 35
end|that|thinking|v2|	false -65
end|that|v0|	( 25	- 10	: 48	; 10	after -43	auxiliary -40	behind -66	capital -76	coordinator -20	end 17	late -65	next -8	preposition -63	subordinator -39	that -74	verb-thinking -17	word -42	— 15
end|that|v1|	- 9	after -24	behind -26	capital -41	coordinator -70	end 32	next -49	preposition -51	subordinator -66	that -40	word -36
end|that|v2|	( -31	, -19	behind -32	capital -37	coordinator -47	end 16	next -44	preposition -47	subordinator -72	that -46	word -37
end|that|verb-judging|	0 -76	determiner -48	preposition -29	v0 -60	v1 -27	word -56
end|that|verb-saying|	0 -63	1 -38	determiner -47	v0 -51	word -30
end|that|verb-thinking|	0 -55	pronoun -45
end|that|word|	, -54	0 -21	1 -21	adverb 20	auxiliary -65	capital -67	coordinator -48	determiner -93	preposition -74	pronoun -76	stop -57	subordinator -60	t0 -42	v0 -85	v1 -34	v2 -34	verb-judging -82	verb-saying -32	verb-thinking -10	word -132
end|then|	v0 -56	v1 -35	v2 -17	verb-judging -25	word -35
end|think|	, -7	0 -20	and -82	as -54	by -86	for -72	from -46	of -45	on -62	than -38	that 11	to -107	up -33	v2 -29	with -68
end|though|	1 -17	determiner -53	he -30	it -28	pronoun -44	v0 -41	v1 -46
end|threaten|	, 43	end -22	from -41	on -29	to -49	v0 14	v1 -60
end|through|	capital -95	determiner 20	the -18	v0 28	v1 -63	v2 -63	word 10
end|thursday|	, 34	. -49	0 -51	night 17	stop -49	v0 -7	v1 -17	word 16
end|today|	. -34	stop -34	v0 -42
end|tout|	, -6	and -52	as -40	end -26	in 20	of -44	to -73	v1 8
end|toward|	0 -62	2 -36	capital -37	determiner -49	v0 -86	v1 -21	word -54
end|to|	 -67	$ -65	0 -45	1 -77	17 -50	2 -31	44 -30	a -43	abortion -30	accept -61	acknowledge -32	act -67	add -53	address -54	adverb -104	all 20	allow -51	an -97	answer -31	appeal -70	appear -35	arm -37	ask 12	attack -39	attend -47	auxiliary -86	avoid 11	back -37	ban -65	be -76	bear -45	become -57	begin -28	beijing -63	blame -60	block -56	boost -47	break -35	bring -53	broker -27	build -62	call -23	campaign -55	capital -30	carry -54	change -68	check -74	china -61	choose -47	clinton -70	close -35	collect -28	combat -61	come -50	comment -34	congress -47	consider -60	continue -53	count -53	cover -45	crack -28	create -44	criticize -23	customers -23	cut -51	date -37	deal -66	decide -38	defeat -50	defend -24	deliver -52	democratic -58	determine -44	determiner -7	disavow -42	discuss -61	do -45	drink -56	each -57	election -58	embrace -46	encourage -31	end -39	ensure -42	enter -45	every -54	exercise -63	expand -56	explain -72	extend -42	fall -43	fight -55	file -33	fill -50	find -64	fix -47	focus -41	follow -77	former -41	fund -64	gain -33	get -77	give -73	go -55	goldman -49	have -39	hear -47	help 36	her -68	him -74	his 6	hold -39	hurt -41	intervene -59	investigate -46	israel -35	it -42	its -58	join -49	keep -84	kill -52	know -78	lake -33	lay -32	lead -51	leave -72	lie -50	link -19	make -132	mean -56	meet -51	more -64	move -50	mr. -38	offer -51	one -74	open -80	other -43	pass -51	pay -56	pick -47	place -45	play -65	power -31	preposition -47	press -69	prevent -39	proceed -23	pronoun 14	prosecute -40	protect -64	provide -54	pull -26	pursue -12	push -46	put -19	quit -36	quote -67	raise -77	rally -29	reach -39	rebuild -67	receive -33	recommend -44	reconcile -11	recover -27	reform -24	release -66	remove -49	reopen -42	repeal -64	replace -51	resign -63	respond -35	rest -31	return -52	review -58	run -59	sanders -54	save -45	say -59	secure -55	see -100	seek -42	sell -28	send -84	serve -73	share 26	show -48	sign -58	some 20	speak -62	spend -83	stand -57	stay -46	stem -42	stop -100	study -56	subordinator -63	support -90	t0 -121	t1 -38	t2 -22	take 8	talk -52	talks -49	tell -58	temporarily -53	that -52	the -24	their -72	them -35	this -49	tighten -60	train -65	travel -58	treat -53	trump -81	try 29	turn -69	two -55	unify -34	unite -49	use -63	v0 -28	v1 -34	v2 -27	verb-judging -46	verb-saying -65	verb-thinking -30	victory -47	visit -44	vote -79	voters 19	wait -62	wall -52	washington -54	watch -48	wear -43	what -51	which -53	win -72	withdraw -58	word -39	work -62
end|try|	end 14	v0 13
end|tuesday|	's -27	, -56	. -13	0 -16	night 8	possessive -40	preposition -46	stop -13	v0 17	v1 -31	’s -38
end|tweet|	, 33	end -23	for 26	in -52	of -42	to -56	v0 -14
end|understand|	, -33	0 -19	of -38	to -48	v1 27
end|under|	0 19	a -57	capital -45	determiner -21	t0 -47	the 10	v0 -106	v1 -60	v2 -42	way -47	word 9
end|unless|	capital -50	v0 -54
end|until|	0 31	adverb -61	capital -78	it -37	pronoun -29	t0 -64	the -54	v0 -106	v1 -35	word 8
end|upon|	determiner -51	v0 -67	v1 -33
end|up|	, -48	. -49	0 -14	a -38	any -20	by -45	capital -65	determiner -76	for -46	in 16	preposition -13	stop -49	subordinator -31	t0 -75	the -56	to -74	v0 -115	v1 -39	v2 -26	verb-thinking -24	with -57	word -63
end|urge|	, -25	end 20	for -43	in 20	of -46	on -80	t0 -64	t1 -32	that -26	to -161	v0 18	with -69
end|use|	0 27	end -15
end|verb-judging|0|	, -32	end -32	preposition 8	that 13
end|verb-judging|1|	, 8
end|verb-judging|v0|	, -10	end 31	preposition -111	subordinator -82
end|verb-judging|v1|	end 60
end|verb-judging|v2|	end 18	preposition -23
end|verb-saying|0|	, 23	coordinator -42	end 59	preposition -24	that -74
end|verb-saying|1|	, -51
end|verb-saying|t0|	end 49	preposition -47
end|verb-saying|v0|	end 53	preposition -94
end|verb-saying|v1|	end 14
end|verb-thinking|0|	end 11	next -20	that -19
end|verb-thinking|capital|	, -24	0 -25	capital -30	coordinator -13	v0 -24
end|verb-thinking|determiner|	v0 -31	word -31
end|verb-thinking|preposition|	v0 -17	verb-judging -14
end|verb-thinking|stop|	end -24	v0 -22
end|verb-thinking|v0|	after -17	end -9	next -49	preposition -55	that -22
end|verb-thinking|v1|	next -24
end|verb-thinking|v2|	next -19
end|verb-thinking|word|	preposition -32	v0 -19	word -15
end|via|	capital 27	word -53
end|view|	and -57	as -81	end -13	of -41	that 23	to -71	v0 11	v1 -87	who -42	with 43
end|vote|	, 18	end -59	for 32	in 32	of -49	on 16	t0 -7	to -70	v1 -51
end|vouch|	0 -17	end 20
end|vow|	, 8	0 -39	and -28	at -62	end 24	for -47	if -23	in 6	of -52	on -67	t0 14	to -59	v0 16	v1 -17
end|want|	, -20	about -42	and -15	as -53	end 35	for -88	from -54	in -97	of -59	or -35	t0 -60	that -50	to -107	v0 14	v2 15	who -48	with -35	without 28
end|warn|	, 15	0 -37	1 -35	against -25	as -29	by -45	end 7	if -52	in -61	of -35	off -36	on -50	that -40	to -45	v0 18	v2 -39	year -16
end|wednesday|	, -37	. 13	0 11	stop 13	v0 -38	v1 -23
end|weekend|	0 -48	v0 -45
end|week|	, -23	. -50	0 -42	and -27	coordinator -27	for -20	in -26	possessive -37	preposition -47	stop -50	subordinator -24	t0 -23	that -19	v0 -43	v1 -27	’s -29
end|welcome|	, 18	0 -9	end -10	in -46	to -64	v0 14
end|what|	0 -68	1 -15	auxiliary -41	capital -52	determiner -49	had -30	he -57	is -36	it -46	pronoun -79	she -32	the -34	they -32	v0 -96	v1 -28	v2 -13	was -15	word -40
end|when|	 -35	0 6	capital -86	he 17	his -64	i 24	it -33	pronoun 21	quote -35	she -61	the 7	they 30	v1 -84	v2 -56	verb-saying -11	word -67
end|where|	0 -67	capital 15	determiner -68	it -37	pronoun -63	t0 -49	the -42	v0 -92	v1 -49	v2 31
end|whether|	0 -50	capital -43	determiner -56	he -65	it -46	preposition -46	pronoun -84	she -27	the -52	to -46	v0 -129	v1 -27	v2 -19	word -30
end|which|	0 -56	auxiliary 24	capital -37	determiner -57	he -29	pronoun -54	she -47	the -37	v0 10	v1 -42	v2 -37	word -51
end|while|	0 42	determiner 11	preposition 9	pronoun -55	secretary -56	t0 -7	the -62	v0 -43	v1 -51	v2 -53	verb-saying 24	word 13
end|whom|	he -12	pronoun -17	v0 -24	v1 -11	word -29
end|whose|	verb-thinking -41	word -18
end|who|	0 23	1 -40	adverb -43	are -66	auxiliary -31	can -51	cannot -33	could -67	entered -32	had -66	has -63	have -77	is -64	pronoun 22	said -41	say 22	t0 -60	v0 -112	v1 -34	v2 -41	verb-judging -56	verb-saying 8	verb-thinking -76	want -32	was -41	were -27	will -61	word -79	would 12	wrote -44
end|why|	it -38	pronoun -43	v0 -62	v1 -28	word -32
end|within|	0 -55	a -19	determiner -60	his -19	the -50	v0 -75	v1 -25	word -54
end|without|	0 -60	a -67	determiner 13	the -66	v0 26	v1 -60	word -113
end|with|	, -38	0 -17	1 35	a -27	adverb -55	an -60	both -42	capital -42	clinton -41	determiner -24	donald -32	her 18	him -32	his -76	individuals -37	iran -36	it -41	little -59	many -36	more 27	mr. -38	one -51	other -41	political -28	pronoun -60	sanders -45	subordinator -50	t0 -21	that -46	the -40	their -58	them -34	those -30	trump 14	v0 -54	v1 -51	v2 -40	verb-judging -25	voters -28	what -44	word 15
end|wonder|	for -57	v0 -21
end|word|,|	0 -30	adverb -41	coordinator -8	determiner -13	subordinator -16	t0 -26	v0 -24	v1 -34	v2 -22	verb-judging -37	word -35
end|word|0|	( -7	, 7	- -6	; -17	auxiliary 25	behind 24	capital 19	coordinator -42	end 26	next -30	preposition -29	source -26	subordinator 10	that -8	word 13
end|word|1|	, -18	behind -25	capital -30	coordinator -75	end 17	next -50	subordinator -47	that -39	word -29
end|word|2|	, 21	coordinator -36	end 17	preposition -51
end|word|adverb|	0 -50	v0 -37	word -46
end|word|auxiliary|	0 -8	1 -21	adverb -64	auxiliary -61	determiner -42	t0 -38	v1 -43	v2 -27	verb-judging -54	verb-saying -51	verb-thinking -39	word 11
end|word|capital|	auxiliary -15	v0 -19	v1 -20	word -53
end|word|coordinator|	auxiliary -11	determiner -42	v0 -45	word -48
end|word|determiner|	0 -34	capital -36	v0 -47	v1 -22	word -43
end|word|possessive|	0 10	capital -45	v0 -42	v1 -21	word -46
end|word|preposition|	0 -35	capital -47	determiner -47	t0 -32	v0 -67	v1 -29	verb-saying -29	word -44
end|word|pronoun|	auxiliary -26	v0 -46	v1 -21	verb-judging 21	verb-saying -48	word -25
end|word|stop|	0 -55	capital -39	determiner -31	end -45	preposition -20	pronoun -24	quote -27	t0 -16	v0 -42	v1 -25	v2 -21
end|word|subordinator|	determiner -34	v0 -42	word -29
end|word|t0|	, 41	coordinator 7	next -74	preposition -117	subordinator -77	word -33
end|word|t1|	end -7	next -33	preposition -34
end|word|that|	0 -45	v0 -40	word -30
end|word|v0|	( -77	, -6	- -11	: 16	; -9	after -31	auxiliary -23	behind -80	capital -66	coordinator -15	end 24	late -49	next -17	preposition -24	source -19	subordinator -132	that -64	verb-thinking -27	word 13	— -21
end|word|v1|	, -34	: -62	; 9	after -29	auxiliary -24	behind -14	capital -21	coordinator -82	end -23	late -30	next -51	preposition -48	subordinator -67	that -44	word -33
end|word|v2|	, -110	behind -18	coordinator -27	end 8	next -42	preposition -47	subordinator -48	that -43	word -21
end|word|verb-judging|	determiner -40	v0 -42	v1 -23
end|word|verb-saying|	0 18	capital -39	determiner -47	pronoun 28	v0 -55	v1 -39	verb-judging -23
end|word|verb-thinking|	0 -63	determiner -39	preposition -58	that -14	v0 -34	v1 -30	word -39
end|word|word|	0 -75	1 -30	adverb -27	auxiliary -23	coordinator -20	determiner -39	preposition -49	stop -26	v0 -57	v1 -23	v2 -39	word -82
end|worry|	, 32	0 17	end -14	in -54	of -29	to -49	v0 -16
end|write|	, 14	0 13	and 23	at -54	but -47	end -14	for -43	of -40	on -46	that -59	to -76	v0 -16
end|year|	's -45	, -30	. -35	0 -56	and -39	coordinator -39	in -31	possessive -50	preposition -40	stop -35	subordinator -27	t0 -28	that -44	to -28	v0 -36	v1 -31	word -43	’s -20
end|yet|	adverb -28	preposition -42	to -34	v0 -75	v1 -25	word -41
end|–|	0 -7	capital -32	determiner 12	preposition -62	v0 12
end|–|0|	next -12
end|–|capital|	0 -23	word -67
end|–|determiner|	0 21	word -9
end|–|preposition|	v0 -49
end|–|v0|	next -17
end|—|0|	next -34	that 36
end|—|	a 23	adverb -17	and 14	at -57	auxiliary -6	capital -6	coordinator -6	determiner 28	including -64	of -57	preposition -12	pronoun 6	t0 9	though 25	v0 8	verb-thinking -69
end|—|coordinator|	determiner -13	v0 6
end|—|determiner|	0 23	v0 9	v1 16	word 43
end|—|preposition|	0 -22	determiner -20	v0 -44	word -14
end|—|subordinator|	pronoun -26
end|—|v0|	behind -44	that 9
end|—|word|	determiner -67	v0 16	word -6
	none 13
none|	according -6	acknowledge -38	add 31	admit -17	advise 45	advocate -7	affirm 12	aim -15	allege -76	allow 24	allude -43	announce -25	answer 29	apologise 32	appeal 29	argue -38	ask 25	assail -57	assert -55	assess 19	assume 15	assure -23	attack -19	attribute 35	back 16	beg 55	believe -41	bemoan -54	bill 9	blame 20	blast -35	boast -21	brag -50	brand 41	caption 70	care 34	cast 42	caution -9	celebrate 44	challenge 16	champion 36	chant 61	charge 11	cheer 16	chime -13	chip 85	cite -17	claim -12	clarify -34	commend 31	comment -9	compare 40	complain 18	concede 8	conclude -14	condemn -36	confirm -8	congratulate 10	consider -32	contend -8	continue 61	contradict -20	convey 6	correct 62	counsel 77	counter -19	credit -16	criticise 36	criticize -59	debate 19	declare -14	decline 24	decry -65	deem -73	defend -7	deliver 42	denounce -26	deny -25	deride -49	describe -6	detail 9	disagree -25	disavow -50	disclose -24	discredit 34	discuss -15	dispute 8	doubt -11	dream 59	echo -19	email 55	emphasize -52	encourage 6	endorse -35	estimate -46	expect -27	explain -7	express -23	fault 62	favour 58	fear -31	feel -30	figure 34	find 29	fire 40	forecast 16	fume 55	gasp 52	greet 36	guess -12	hail 11	hate 6	hear 60	hint -42	hit 54	hold 71	hope -29	howl 56	identify -13	imply -73	indicate -22	inform 24	insist -45	instruct 15	insult -11	interpret -20	interrupt 52	invite 63	issue 39	joke 20	justify -19	knock 16	know -13	label 14	lambaste -53	lament -65	lash 33	laugh 71	like 38	liken -53	list 26	lobby 36	maintain 42	mean 62	mention -43	message 33	mock -20	murmur 58	name 42	need 52	note -20	object 37	offer 23	oppose -9	order 13	outline -24	paint -6	phone 88	plan 15	plead 29	point 8	portray -21	post 13	praise -10	pray 69	preach 11	predict -25	prefer -26	present 36	press 25	promise 7	protest 47	prove 29	quote 42	rail -47	raise 51	rank 29	rate 131	read 62	reaffirm -60	realize -47	reason 58	reassure -13	rebuff 42	rebut -63	reckon -64	recognize -35	recommend -34	record -11	refer -29	reference -35	reflect 48	refuse 12	regard -30	regret 18	reiterate -37	reject 8	relate 42	remark 18	remember -31	remind 26	repeat 26	reply 21	report -7	repudiate -50	respond 6	retort -46	retweet 14	reveal -24	roar 67	rule 27	say -35	scold -21	scorn 57	see 9	shoot 46	shout 36	show -14	shrug -20	sigh 52	sign 44	sing 107	slam -51	slap 25	slate 88	snap 58	speak 57	speculate -43	spell -11	state 36	stress -18	submit 6	suggest -50	support -13	suspect -15	swear -10	tag 72	talk 26	tease 55	tell 10	testify 46	text 89	thank 33	think -20	threaten 6	title 51	tout -42	trash -46	treat 85	trust 18	try 50	tweet -21	understand -11	use 74	utter 21	venture 75	verify 62	view -14	voice 29	volunteer 57	vote 20	vouch -29	vow -81	want 6	warn -9	wave 103	weigh 44	welcome 16	wish 29	wonder -24	worry -25	write 6	yell 40
none|according|	source -9
none|accuse|	participle 42
none|acknowledge|	base -50	participle -69	past -7
none|add|	base 86	participle 15	past -9	present 23
none|admit|	base -37	participle 13	past 7	present -9
none|advise|	base 44	participle 25	past 9	present 67
none|advocate|	base -21	past 28	present 7
none|affirm|	base -16	past 34
none|agree|	participle 19	past 15	present -35
none|aim|	base -31	present 12
none|allege|	participle 7	past -74	present -51
none|allow|	base -15	participle 48	past 23	present 6
none|allude|	participle -14
none|announce|	base -17	participle -78	past 7	present -59
none|answer|	base -36	participle 21	past 43	present 39
none|apologise|	base 62	past 8	present 50
none|appeal|	base 43	past -20	present 34
none|applaud|	past 19
none|apposed|	base 25	judging 17	participle -12	present 18	saying 12	thinking -12
none|apposition|	base 23	judging 11	participle 43	past 6	thinking 28
none|argue|	base -32	participle -7	past -11	present -43
none|ask|	base -12	participle -31	past 30	present 74
none|assail|	past -34
none|assert|	past -18
none|assume|	past 28
none|assure|	base -25	past -9
none|attack|	base 6	participle -14	past -23
none|attribute|	past 35
none|back|	base 13	participle -26	past 24	present 51
none|before|	% -26	& 91	' -38	( -18	, -32	- 64	/ -52	: 81	; 94	@ 55	adverb -28	auxiliary -24	capital -31	coordinator -6	determiner -10	possessive -23	preposition -7	pronoun -13	quote 38	verb-judging -16	verb-saying 34	word 19	~ -35	– 86	— 111	― 24	’ 59	• 68
none|believe|	base -58	participle 8	past 56	present -63
none|bemoan|	past -54
none|bill|	base 13	past -31	present 71
none|blame|	base -32	participle 27	past 37	present 7
none|blast|	past -40
none|boast|	present -17
none|call|	base -13	participle -12	past 28
none|care|	base 28
none|cast|	base 15	participle 50
none|caution|	present -41
none|celebrate|	base 65	participle 56
none|challenge|	base 51	participle -8	past -25	present 53
none|champion|	base 104	past -40	present 19
none|chant|	past 53
none|charge|	base 9	participle 49	past -12	present 21
none|cheer|	base 28	past 22	present -6
none|chip|	base 48	present 57
none|cite|	base -18	participle -8	present -27
none|claim|	base -31	participle 29	present -27
none|commend|	past 31
none|comment|	base 30	past -65	present 18
none|compare|	participle 6	past 31
none|complain|	past 30
none|concede|	present 13
none|conclude|	base -26	participle 40	past -22
none|condemn|	past -28
none|confess|	base 17	past -18
none|confirm|	past 16	present -17
none|congratulate|	participle -13	past 44
none|consider|	participle -17	past -21	present -46
none|contend|	past -27
none|continue|	base 15	participle 39	past 17	present 56
none|correct|	base 15	past 78
none|counsel|	base 75
none|counter|	past -42
none|credit|	past -7
none|criticise|	past 36
none|criticize|	base -51	participle -74	past -22
none|cry|	base -26	participle 46
none|debate|	base 22	past -15	present 25
none|decide|	base 8	participle -40	past 7
none|declare|	base -70	past 12
none|decline|	base 46	past 18
none|decry|	past -49
none|deem|	past -66
none|defend|	base 17	participle -18	present -56
none|define|	base -23	past 20
none|deliver|	base 23	participle -7	past 51
none|demand|	participle 63	past -16	present -53
none|denounce|	participle -6	past -13
none|deny|	base 32	past -39
none|deride|	past -19
none|describe|	base -11	participle -69	past 14	present 43
none|detail|	participle -14	present 15
none|direct|	present 10	saying -6	thinking 12
none|disagree|	base -23	past 29
none|disclose|	base 15	participle 17	past -43
none|discredit|	participle 33
none|discuss|	base -16	past 7
none|dismiss|	participle -14	past 28	present -50
none|dispute|	base 14	past -14	present 28
none|doubt|	past 11	present -21
none|dream|	base 44
none|echo|	participle -6
none|email|	base 57	past -9	present 37
none|emphasize|	participle -18	past -48
none|encourage|	base -33	participle 62	past -18
none|endorse|	base -32	participle -47	present -54
none|estimate|	base -54	past -17	present -27
none|expect|	base 7	participle -53	past -33	present 13
none|explain|	base 16	participle -15	past -10	present -9
none|express|	base -43
none|favor|	base -11
none|favour|	base 49
none|fear|	base -17	participle -52	past -9
none|feel|	base -25	past -12	present 34
none|figure|	base -7	past 9	present 73
none|find|	base 59	participle 47	present -13
none|fire|	base 91	participle 21	past 14
none|forecast|	present 67
none|fume|	past 40
none|greet|	past 33
none|hail|	past 26
none|hate|	base 14	past -7	present -11
none|head|	's -18	000 97	1 36	10 -32	11 43	12 18	16 48	17 21	19 8	2 50	20 82	2011 10	2012 13	2013 20	2014 -24	2023 -76	2025 51	21 12	21-year-old -13	22 38	23 50	24 -40	26 -29	27 -25	29 50	31-year-old -41	34 -6	35 -11	39 -48	400 37	44 22	47 -30	5 -22	51 -39	52 45	54 65	58 9	60 67	61 -7	64 54	70 -34	84 73	88 49	90 -25	abedin -27	aboard 27	academy -16	accord -22	account -31	achterberg -39	act 40	action -20	activist -59	activists -49	ad -41	additional 78	address -24	adebanjo-cole 28	adelaja 44	administration -15	ads -60	adults -44	adviser -59	advisers -91	advocate -52	advocates -56	afd 7	affairs 67	afghanistan 27	ag 39	agencies 27	agency 41	agent 93	agents 6	aide -46	aides -21	air 54	aircraft 70	airlines 70	akel 74	al-hawa 37	al-muhanzi 33	alcaraz-tan 53	aldous-ramanathan -44	alert 43	ali -19	all -28	alliance -48	allies -79	alvim -35	amendment 42	american 61	americans 11	amstutz -68	analysis -113	analyst 8	analysts -35	ankara 60	announced -20	announcement -44	anonymity -87	anyone -33	ap -73	apology 65	appearance 18	applicants 19	aquarium 45	arabia 40	archaeologist 37	argentina 60	argument 28	arm -9	arms 64	article -29	ash -27	assembly 75	associates -53	association 12	attack 52	attacks -18	attendees -45	attorney 86	attorneys -41	aubertin -58	audit -31	augsburg 57	australia 25	author 35	authorities -33	authority 29	autor -52	average -74	award 7	awka 73	axelrod -41	ayotte -31	backers -31	baker 45	bakker -39	baku 50	ballot 64	ballots 9	band -42	bangash 31	bangladesh 66	banker 62	banks -57	base 27	basis 54	bastos 48	battle 51	battleground -9	bay 58	bbc -19	beats 49	beck -10	began -36	beijing -29	belhadj-sahnoun -51	bell -16	bells 42	bench 37	benghazi -44	berlin 63	best 55	better 44	bhardwaj 63	bid -32	biden -41	big 28	biggest 51	bill -21	billion 47	billionaire -16	bipartisan 49	birther 93	black -18	blackwell -43	bloc 35	blocher -33	blue 60	bmkg -46	board -62	boat 38	boats 63	bob 23	body 62	bolton 22	bond 48	bonhams -40	book -8	bookseller 46	borders -27	boss 47	boston 42	boyle -13	bradley -27	brafman -54	branch -57	brandl 65	brandt -36	break 35	brewer -21	bridges 33	brief -22	briefed 84	brill 23	briton 50	broken 39	brother 28	brothers 80	brown -69	bugti-zehri 45	bureau -19	bus -39	bush -75	business 42	businessman -37	buyers 54	byrne -44	cairo 49	california -11	call 30	called -24	calm 38	came 88	camp -20	campaign -77	campaigns -64	canada 67	candidacy 42	candidate -58	candidates -81	canova 6	capital 12	caporale 12	captain 19	car 69	cardinals 37	carolina -22	carpenter -47	carried 24	carrier 27	carson -72	carter -18	carver 50	case 28	cash -32	casino -39	cast -37	caucus -13	caucus-goers -28	cent 59	center -23	centers 50	centerview 35	central 24	cgt 67	cgtn 73	chain 78	chair 30	chairman 22	chairs 33	chairwoman -31	challenger 41	chamber 34	change -12	chapter 86	charity 71	chat 47	chef 45	chicks 33	chief -7	child -17	children 7	china 58	christie -24	church -34	citizen 59	city 7	clans 61	class 25	cleveland 29	client 30	clients 51	clinton -89	clintons -14	clock 36	club 21	cnn -62	co-op 10	co-workers 31	coach 30	coalition -34	coins 45	coleman 41	colleagues 14	college -17	comey -36	comment -10	commission 35	commissioner -66	committee 61	communiqué 40	community -46	companies -21	company -47	competition 39	complaint 57	compromise -44	confederation 67	conference 55	congress 25	congressional -23	conservative -8	conservatives -88	considering 26	consortium 66	consumers -15	contests 11	contract -34	cook -50	copenhagen 60	cordero 34	corner 46	corp 26	corporate -13	corporation 22	corps -8	costs 43	council 38	counterpart -17	counties 64	countries -39	country 15	county 20	couple 20	court 65	courts -22	cps 16	credit -19	creditors 43	crew 64	crews 65	cricket 69	critical -18	critics -41	cross 61	crowd 19	cruises 55	cruz -87	cuban -56	curiel -57	current -13	cut 73	cuts 49	dam 40	dantas-freire 65	data -19	daughter -33	dawn 75	dawson -6	day 55	days 41	deal 6	dean -69	death 34	deaths 46	debate -7	decision -40	decisions 46	defence -13	defendant -55	defending -29	delay -53	delays 60	delegate -15	delegates 29	delegation 56	delegations 38	delgado-finn 23	democratic 35	democrats -85	department 28	deputies -13	deputy -26	desai-brandt -36	desantis -56	developer 11	developers 21	development 64	devine -77	diabakaté 65	diocese -63	diplomat 29	diplomats 54	director -50	dismissed 59	dispatcher 43	dispute 23	distributors 58	district -55	divided 34	division 72	dnc -37	doctor 34	document 15	documents -52	donations 10	donor -40	donors -56	door 34	dozen 37	draft 55	drawing 64	drew 47	driver 85	drivers 58	drone 60	dufton -62	duluth 46	durairaj 70	earlier 19	early -23	earnest -56	earnings -19	economists -37	economy 42	ecuador 78	editor -54	effort -9	ekpo 66	elder -30	elders 43	eldest 65	election 15	email -23	emails -45	emanuel -68	embassy 58	embraer 44	emergency 79	emirates 85	emissions -17	emotional 47	employee -22	employees 15	employers 49	encrypted 28	energy -43	enforcement -40	engineer 74	engineers 41	enough 65	environmentalists -50	envoy 49	epstein -39	equity 71	erdogan -7	eskom 70	espn 24	establishment -19	estate 32	ethiopia -55	everyone -12	everywhere 54	example -22	exchange 73	executive 14	executives -40	exist 62	expert 27	experts -135	expressed -50	f.a.a. -64	face -11	facebook -51	fact -8	faction -18	factory -24	fallon -22	familiar -7	families 6	fans 62	far -41	farmer 14	farmers 37	father 78	fbi -47	fed -11	federal 43	federation 58	fedko 33	feelings -35	ferraro 80	few -19	fia 40	fields -29	figures 54	file 52	filed -6	filing 59	filings -19	films 54	final 32	finance -16	financial 56	findings -57	fiorina -45	fired -20	firefighter 53	firm 69	firms 30	first-place 49	fitch 31	flag -8	flint 63	floor -27	florida 21	followers -21	foods 54	forbes -38	forces 54	forecasters 61	foreman 57	former 39	forum 7	forward 73	four 19	foxe -18	france -17	francis -42	frank -23	fraud 27	free 68	freedom -25	friday 56	friends -49	frobisher-hale -22	front 71	front-runner -7	frontières 46	frost 53	full -8	fund -18	fundraising -14	funds -60	fury-lane 64	gaddis -71	gagnon-reid 78	gains 49	game -33	gao 54	gap 49	gas 83	gave 24	gavi 63	gedrich -40	george -6	georgia -14	german -10	germany -22	get 69	ghana 78	giant -18	ginsburg -36	glass-steagall -52	globe 58	go 59	goldblatt-reyes 84	gop -22	government -24	governments 48	governor -20	governors 64	graham -26	grandchildren -18	grandmother 64	grant -38	grantham 19	grassley -66	grayson -28	greenberg -54	greens -25	groberg -54	group -10	grow 27	growing 27	guarantors -37	guard 78	guardian -67	guest 71	guests 20	guilty 40	gun -20	hagen -28	haldane 33	half -42	halifax 60	halvorsen-blyth -36	hamilton -23	hampshire -33	hand -21	hands 27	hannity -37	hardy -51	harsh -52	hart -60	he -38	head 36	headteacher -48	health 26	hearing -13	helped -30	herald 83	hewitt 12	higher 30	hill -37	himself 13	hired -44	hit -14	hits 57	hodge 44	holding 52	holdings 41	hollander 33	hollis 69	holyrood 66	home 11	honduras 31	hope 69	hotel 46	hours 80	house -7	huerta -54	hundreds 34	hungary 43	husband -56	huxtable -42	i 45	idea 40	identified 22	iec 53	iii -27	immigrants -37	immigration -23	important 54	inc. 7	incident -64	include 53	independent -22	independents -19	india 69	indiana 59	indictment 37	industries 61	industry 49	initiative 27	injury 57	inquest 37	inquiry -30	insider -28	insiders -17	inspectors 52	instance -29	institute 49	insurers 45	international 51	interview -71	investigation -48	investigators -15	investor -76	investors -33	invigilator 35	involved -36	iowa -30	iran 12	irna 6	isamaa 65	island 30	islands 23	ismail 9	israel -62	issues -17	it 36	itself 7	iyer 64	jackson -13	jaguars 38	james 55	jefferies -40	jobs 53	johnson -63	jones -47	journal 7	jr. -14	judge -65	judges 34	juror -39	jury 48	just -27	justices -56	järvelä-moreau 53	kaine -73	kalve -9	kang -46	karabeyli -61	kasich -111	keep -20	kekona 32	kelly 18	kennedy -18	kenora 47	kept 54	kessler 41	key 42	khan 19	knight 63	knoxley 67	korea 59	kremlin 48	kulkarni -26	lab 68	labour 63	lamoureux -43	land 71	large 43	late 29	latinos -10	latter -45	lau 70	law -56	lawmaker -72	lawsuit -61	lawyer -78	lawyers -9	lazar -41	lazarević 61	leader -16	leaders -29	leadership -36	league -36	led 57	left -36	lender 70	lenders -28	leota 65	letter -12	letters -58	lewandowski -32	lewis -38	liberal 59	liberals -16	libya -62	lidl 54	light 20	limassol 41	limbaugh -57	lindqvist 65	line 68	lines -11	linkedin -15	little -35	live 44	loans 53	lobby -52	lobbyist -18	local 45	loizou -73	longer 44	look -18	looks -33	losses 54	lou -41	low 34	ltd 67	ltd. 47	lyle 70	machines 53	magnate -59	maher -40	mail -22	main 32	major 29	majority 6	maker 67	making 28	manafort -48	management -20	manager -40	managers 19	many -24	marchetti-pugh 28	marine 35	mark 38	markam 38	market 75	markets 43	mass 52	match 57	mateen 49	matter -32	mayor -23	mcauliffe -57	mccain -34	mccarthy -31	mcconnell -44	mcdonough 13	mean 43	means -41	measure 7	media -7	meeting 8	member 23	memo 54	men 22	menendez -44	message 25	miami -52	migraine 49	millennials -60	million 9	mills 49	minister 44	ministers 88	minneapolis -70	minority 21	minutes 68	mission 42	missouri 33	mitchell -61	moderates 75	mogul -47	monday -63	money -16	mongolia 81	montevideo -39	months 41	mook -64	more 16	moscow 50	mosque -15	most -22	mother 56	motion -75	motors 59	move -27	movement 32	mp 14	mps 64	msp 35	much 23	muir 45	murata -43	murphy -79	museum 85	mvuryani 46	nabisco -25	naftogaz 69	nagoya 46	nakagawa -54	name 15	named -68	names 31	nan 46	nasa 14	nation -31	nations 69	nato -30	naylor -61	nea 36	nega -7	negotiations -66	neighbors 44	neither 52	netanyahu -31	netherlands 60	network -11	networks -51	nevada 43	news -10	newspaper -70	ng’wandu 43	nkabinde 34	nketsia-quaye -40	nobody 68	nomination -42	nominee -35	nominees 21	none -22	norad 57	north -50	nothing 10	now -50	npr 60	number -20	numbers -16	nurse 31	nurses -57	nyangwara 74	o'malley -44	oakes 66	obama -82	obi 72	observers -36	octopuses 85	odhikar 66	offer -42	offered -13	office 45	official -31	officials -72	ofwat 68	ohio -42	one 63	ones -65	open 79	operatives -47	operator -46	operators 41	opponents -62	opposition -30	order -36	orders 77	organisation 42	organization -78	organizations -37	organizers -36	orlando 64	orth 18	ortmann -17	ostrowski 15	others -67	ottawa 35	outfit 43	outlets -51	own 38	o’malley -28	pac -21	pacheco 69	pacs -51	pagasa 16	page -19	pages -9	palace 55	palin -27	palmieri -66	pals -22	panel 74	paper -12	papers 75	paris 63	parliament 54	part 10	particular -10	parties -56	partners 73	party 29	passenger -14	patients 49	paul -46	pbs 37	pdp 53	pemberton -70	pen -50	pence -57	pensioners 25	pepper 48	percent -60	percentage 49	perez -45	person 21	personal 10	peru 67	petition -20	petrova-lind -18	pga -17	philadelphia -34	phone 30	piece 66	pike 55	pilot 30	pilots 78	pitch 34	plan 52	planks -61	platform -60	platforms -46	player -29	players 8	plunkett-hayes -18	pm 19	podcast 49	podesta -22	point 41	poland 48	policy 38	political 60	politicians -53	politico -59	politics -38	poll -109	polling -58	polls -64	pollster -34	popular 6	population -31	populist -21	port -21	position 18	post -45	potter 36	poured -28	power 20	premier 36	presidency -22	president -6	press -38	price 59	prices 53	priebus -54	primaries -33	primary 13	prime -48	princess 42	private 42	prize 49	prizes 36	process 33	product 57	profit 52	program -6	programme 12	progressives -20	project -50	proposal 55	prosecuting -40	prosecutor -66	prosecutors -42	protest 52	protesters 77	province 18	pruitt -38	public 13	published -8	pupils 57	pushing 20	putin -62	pyo 44	question 19	questions 41	quigg -30	r&a 66	rabbis -18	race 29	radhamani -56	radio 34	radulovic 33	rafferty-warne 50	rail -62	railway -44	raising -12	rallies -47	ramos -53	ran 11	rates 56	ratings 23	reagan -20	recalled 63	recent -9	record 31	records -33	red 60	referred 69	reform -32	region -26	regional 54	register 50	regular 49	regulator 52	relation 24	release -54	released -36	remark 47	remarks -65	remisier 39	rendell -52	report -36	reported 76	reporter -29	reporters 8	reports -28	republic -10	republicans -73	rescue -9	research -57	researchers 35	resident 60	residents -20	resources 43	respondents -7	response -18	responsibility 32	rest -29	result 38	results -64	retailer 64	reuters 71	review -8	right -50	ringleader 56	rising 32	rival 39	rivals -28	road 39	roffman -59	role -50	rome 63	roof -10	room -9	rose 71	ross 13	rostovski-rey -13	rosén 51	rte 68	rua 53	rubio -119	rule -6	rules -12	ruling 16	rusk 32	russia 32	russians -33	ryan -68	s 41	s.c. 61	said 11	salas -34	sales 62	same 59	sanctions 31	sanders -111	sandhu -51	sanofi 76	sarkis 44	says 47	schlafly -40	schoen -13	school 20	schools 71	schultz -56	scientists 35	scotland 92	scott -50	search 25	season 62	second 48	secretary -30	seen 50	senator -21	senators -68	separation 39	sergeant -39	server 53	service 88	session -27	several 32	sexton -72	shangguan 67	shankar-moon 12	shareholders 51	sharp -47	she -17	sheets -49	shell -56	sherman -76	sherry -45	shift 50	shifts 40	shop 19	short 50	shot -28	show -45	side -15	sides -22	similar 15	single 41	siptu 49	site -25	sky 59	slater -62	slide 65	sloan -66	smet 70	smith -64	social -8	socialist -51	society 16	socrates-2 61	soi 72	soldiers -14	solicitor 73	solicitors 57	some -24	somebody 84	someone -15	sons 68	source -61	spd 60	speaker 9	speakers 44	speech -52	speeches 15	speechwriter -54	spending 54	spirit 46	spokesman -60	spokesmen -41	spokesperson 7	spokeswoman -6	sponsor 32	spot -15	spring -29	staff -14	staffer -35	stage 21	stannard 70	star -15	start-up 54	state -43	statement -8	station 58	statistics -39	stone -58	stop -14	stopped 39	stories 28	strachan -21	strategist -13	strategists -59	strategy -6	streak 37	street 9	strike 71	striker -36	strong 9	stronger 45	study 27	sullivan -24	summer -23	summers -28	sunday 49	superdelegates 29	supervisor 54	support 38	supporter -39	supporters -80	surgeon -42	survey -79	surveyed -48	suspect 46	swanson -33	swing -8	system -76	systems 32	taken 8	takes -17	taking -25	talk 31	talking 40	talmud 47	tank 15	tanui 64	target -84	tasmania 35	taufa'ao 40	tax 12	taxpayers 49	teacher 45	teachers 34	team-mates 18	teams 47	technology -45	tehran -13	telegraph 61	telephone 57	televised 39	television 10	term 42	territories 43	terrorism 37	terrorist 19	tester -62	testimony 39	texas 14	text 63	that 94	these 27	they -14	this 17	those 10	three 9	tierney 82	time -81	times -17	todd 13	tokyo 52	told -66	tolliver 81	tomczak 55	took -41	tool -12	top 41	tour -15	town 21	towns 52	toyama 62	trade 43	traded 6	trader 6	traders 99	traficom 73	transcript 63	transportation 69	treasurer 47	trial 49	tribunal 44	troops -20	truck -10	trump -104	trust -55	tudor-mills -54	tumasyan 65	turned 56	turnout 24	tuvalu 65	twitter -30	two 53	u.s. -80	ulaanbaatar -12	uncovered 51	unemployment 29	unesco 67	unica 37	union 72	unions 17	unit -31	unite -50	units 71	university -29	unusual 59	usa -46	usda 52	usman 47	valdivia 73	vale 31	vardar 69	vargas-dunn -62	variety -19	vermont 18	victory 8	video 6	view 34	viewers 36	virginia 20	vito 9	voice 26	volunteer -69	vote 59	voter 14	voters -7	votes 60	voting -42	vzbv 62	wage -15	walked -36	walker -49	walkout -42	wall -13	war 54	warren -50	warrenton 27	washington 43	watch -46	watchdog 18	watchers 30	way 22	wbc 63	we 12	weapons 45	weaver -78	weber -42	website -15	weeks 48	weiss 72	went 43	white -22	whitlock 59	wife -34	williams -31	win -11	winger 59	winterbourne 46	wisconsin -18	women -34	won -8	woods 24	work -46	worker 38	workers -19	wunder -23	years 7	yellen 6	yes 63	yohanes 36	york -46	zaman 48	zimmerman -40	zucker -55	’s 42
none|hear|	base 107	past 70
none|helped|%|	false 18
none|helped|'s|	false 9
none|helped|'|	false 65
none|helped|(|	false 62
none|helped|)|	false -11
none|helped|-|	false -31
none|helped|000|	false 50
none|helped|10|	false -42
none|helped|11|	false 78
none|helped|12|	false 50
none|helped|2012|	false 33
none|helped|2019|	false 52
none|helped|20|	false 46
none|helped|21-year-old|	false -13
none|helped|22|	false 37
none|helped|2|	false 41
none|helped|31-year-old|	false -41
none|helped|31|	false 41
none|helped|34|	false 19
none|helped|35|	false -11
none|helped|400|	false 37
none|helped|4|	false 18
none|helped|60|	false 24
none|helped|61|	false 56
none|helped|:|	false 8
none|helped|;|	false 12
none|helped|according|	true -13
none|helped|achterberg|	false -39
none|helped|action|	false -8
none|helped|actually|	true -54
none|helped|act|	false 6
none|helped|additional|	false 78
none|helped|administration|	false -16
none|helped|ads|	false -54
none|helped|advisers|	false -65
none|helped|adviser|	false -25
none|helped|advocates|	false -56
none|helped|ad|	false -29
none|helped|afd|	false 7
none|helped|affairs|	false 57
none|helped|after|	false 25
none|helped|again|	true 25
none|helped|agencies|	false 60
none|helped|agency|	false 22
none|helped|agent|	false 68
none|helped|aides|	false -49
none|helped|aide|	false -20
none|helped|airline|	false -6
none|helped|al-muhanzi|	false 33
none|helped|aldous-ramanathan|	false -44
none|helped|alert|	false 43
none|helped|alliance|	false -31
none|helped|allies|	false -77
none|helped|all|	false -27
none|helped|already|	true -15
none|helped|also|	true -102
none|helped|always|	true -51
none|helped|americans|	false 19
none|helped|america|	false 9
none|helped|amstutz|	false -68
none|helped|analysis|	false -59
none|helped|analysts|	false -20
none|helped|and|	false -34
none|helped|ankara|	false 55
none|helped|another|	false -38
none|helped|antiquities|	false 64
none|helped|ap|	false -44
none|helped|are|	true -16
none|helped|army|	false -12
none|helped|ash|	false -31
none|helped|association|	false 29
none|helped|as|	false -35
none|helped|attack|	false 38
none|helped|attendees|	false -45
none|helped|attorneys|	false -42
none|helped|audience|	false 11
none|helped|australia|	false -23
none|helped|authorities|	false -20
none|helped|authority|	false -14
none|helped|authors|	false -45
none|helped|axelrod|	false -35
none|helped|ayotte|	false -31
none|helped|backers|	false -33
none|helped|baker|	false 45
none|helped|ballot|	false 60
none|helped|band|	false -28
none|helped|banker|	false 62
none|helped|bank|	false -12
none|helped|basis|	false 54
none|helped|battleground|	false -8
none|helped|beats|	false 49
none|helped|beck|	false -62
none|helped|been|	true 72
none|helped|before|	false 17
none|helped|began|	false -36
none|helped|beijing|	false 65
none|helped|being|	true 30
none|helped|belhadj-sahnoun|	false -51
none|helped|bell|	false -16
none|helped|belt|	false 50
none|helped|bench|	false 30
none|helped|benghazi|	false -45
none|helped|berenberg|	false -32
none|helped|berlin|	false 63
none|helped|best|	false 47
none|helped|be|	true 44
none|helped|bhardwaj|	false 63
none|helped|biden|	false -29
none|helped|biggest|	false 54
none|helped|billionaire|	false 52
none|helped|billion|	false 47
none|helped|bill|	false 46
none|helped|bipartisan|	false 49
none|helped|blackwell|	false -21
none|helped|bloc|	false 50
none|helped|bloomberg|	false 9
none|helped|blue|	false 60
none|helped|bmkg|	false -46
none|helped|board|	false -36
none|helped|bob|	false -7
none|helped|borders|	false -32
none|helped|boss|	false 32
none|helped|boston|	false 27
none|helped|both|	true 106
none|helped|break|	false 35
none|helped|briefly|	true 11
none|helped|brothers|	false 56
none|helped|brother|	false -43
none|helped|bugti-zehri|	false 45
none|helped|bush|	false -71
none|helped|businessman|	false -39
none|helped|bus|	false 68
none|helped|but|	false -16
none|helped|by|	false -16
none|helped|cairo|	false 49
none|helped|california|	false -25
none|helped|call|	false 61
none|helped|came|	false 88
none|helped|campaign|	false -40
none|helped|can't|	true 44
none|helped|canada|	false -9
none|helped|canberra|	false -33
none|helped|candidates|	false -42
none|helped|candidate|	false -27
none|helped|cannot|	true 14
none|helped|captain|	false 40
none|helped|cardinals|	false 33
none|helped|carrier|	false 33
none|helped|carson|	false -45
none|helped|carter|	false -14
none|helped|carver|	false 48
none|helped|car|	false 65
none|helped|caucus|	false 38
none|helped|central|	false 24
none|helped|cent|	false 59
none|helped|chain|	false 61
none|helped|chairman|	false -23
none|helped|chapter|	false 57
none|helped|chief|	false -7
none|helped|china|	false -32
none|helped|christie|	false -63
none|helped|church|	false -44
none|helped|cleveland|	false -18
none|helped|clinton|	false -48
none|helped|cnn|	false -60
none|helped|coach|	false 31
none|helped|coleman|	false 41
none|helped|colleagues|	false 18
none|helped|college|	false -19
none|helped|comey|	false -15
none|helped|commerce|	false 75
none|helped|commission|	false 17
none|helped|committee|	false 63
none|helped|communiqué|	false 40
none|helped|community|	false -11
none|helped|companies|	false -28
none|helped|company|	false -68
none|helped|conference|	false 79
none|helped|congressional|	false -23
none|helped|congress|	false 15
none|helped|conservatives|	false -40
none|helped|conservative|	false 41
none|helped|consortium|	false 40
none|helped|contract|	false -38
none|helped|control|	false -15
none|helped|convention|	false -10
none|helped|copenhagen|	false 60
none|helped|corker|	false 13
none|helped|corporate|	false -37
none|helped|corporation|	false 46
none|helped|corp|	false 26
none|helped|could|	true 46
none|helped|council|	false 58
none|helped|countries|	false -48
none|helped|county|	false 24
none|helped|couple|	false -55
none|helped|courts|	false -10
none|helped|court|	false -8
none|helped|cps|	false 22
none|helped|crew|	false 59
none|helped|critics|	false -60
none|helped|cross|	false 61
none|helped|crowd|	false -14
none|helped|cruz|	false -24
none|helped|cuban|	false -41
none|helped|curiel|	false -53
none|helped|currently|	true 22
none|helped|current|	false 32
none|helped|cuts|	false 49
none|helped|dantas-freire|	false 65
none|helped|data|	false -10
none|helped|dawson|	false -6
none|helped|day|	false 37
none|helped|deal|	false 82
none|helped|debate|	false -10
none|helped|delegates|	false 22
none|helped|delegate|	false 40
none|helped|delgado-finn|	false 23
none|helped|democratic|	false 90
none|helped|democrats|	false -51
none|helped|department|	false -7
none|helped|desai-brandt|	false -36
none|helped|desperately|	true 42
none|helped|devine|	false -68
none|helped|didn't|	true 19
none|helped|didn’t|	true 43
none|helped|diplomats|	false 51
none|helped|diplomat|	false -12
none|helped|directly|	true -77
none|helped|director|	false -45
none|helped|dismissed|	false 59
none|helped|division|	false 63
none|helped|document|	false 15
none|helped|doesn't|	true 25
none|helped|doesn’t|	true -51
none|helped|does|	true -50
none|helped|don't|	true 9
none|helped|don’t|	true -41
none|helped|dozen|	false 37
none|helped|do|	true 14
none|helped|drawing|	false 57
none|helped|drew|	false 47
none|helped|drivers|	false 58
none|helped|driver|	false 70
none|helped|drone|	false 60
none|helped|earlier|	false 33
none|helped|early|	true 21
none|helped|earnest|	false -45
none|helped|economists|	false -65
none|helped|ecuador|	false 64
none|helped|emails|	false -29
none|helped|emanuel|	false -33
none|helped|embassy|	false 54
none|helped|emotional|	false 47
none|helped|employees|	false -6
none|helped|encrypted|	false 28
none|helped|energy|	false -43
none|helped|enthusiastically|	true -49
none|helped|envoy|	false 49
none|helped|equity|	false 50
none|helped|eskom|	false 70
none|helped|eventually|	true -46
none|helped|even|	true 8
none|helped|everyone|	false 34
none|helped|exchange|	false 73
none|helped|executives|	false -38
none|helped|executive|	false 45
none|helped|experts|	false -112
none|helped|faction|	false 49
none|helped|fact|	false 17
none|helped|families|	false 20
none|helped|family|	true 48
none|helped|fans|	false -35
none|helped|farmers|	false -8
none|helped|farmer|	false 12
none|helped|fatally|	true 11
none|helped|father|	false 16
none|helped|fbi|	false -40
none|helped|federal|	false 23
none|helped|federation|	false 77
none|helped|fedko|	false 33
none|helped|fed|	false 49
none|helped|felt|	false 53
none|helped|few|	false 8
none|helped|fia|	false 40
none|helped|fiercely|	true -17
none|helped|figures|	false 28
none|helped|file|	false -38
none|helped|filings|	false -6
none|helped|finally|	true -28
none|helped|final|	false 68
none|helped|financial|	false 56
none|helped|fiorina|	false -31
none|helped|fired|	false -20
none|helped|firm|	false 47
none|helped|first-place|	false 33
none|helped|first|	true 9
none|helped|fitch|	false 31
none|helped|floor|	false -17
none|helped|forbes|	false -38
none|helped|forcefully|	true -14
none|helped|forces|	false 33
none|helped|force|	false -73
none|helped|forecasters|	false 61
none|helped|formally|	true -64
none|helped|former|	false 44
none|helped|forward|	false 55
none|helped|for|	false 81
none|helped|foundation|	false 19
none|helped|foxe|	false -18
none|helped|francis|	false -42
none|helped|frank|	false -23
none|helped|free|	false 64
none|helped|frequently|	true -34
none|helped|friends|	false -37
none|helped|frontières|	false 46
none|helped|front|	false 70
none|helped|full|	false -21
none|helped|fundraising|	false -14
none|helped|further|	true -16
none|helped|gao|	false 54
none|helped|gap|	false 61
none|helped|gas|	false 46
none|helped|gave|	false 57
none|helped|general|	false 7
none|helped|georgia|	false 78
none|helped|germany|	false -51
none|helped|get|	false 68
none|helped|giant|	false -18
none|helped|going|	false -9
none|helped|governor|	false 25
none|helped|go|	false 64
none|helped|greenberg|	false -54
none|helped|greens|	false 12
none|helped|groberg|	false -48
none|helped|group|	false -13
none|helped|growing|	false 13
none|helped|grow|	false 27
none|helped|gun|	false -7
none|helped|had|	true 61
none|helped|hagen|	false -28
none|helped|halvorsen-blyth|	false -36
none|helped|hands|	false 27
none|helped|hannity|	false -47
none|helped|hardy|	false -51
none|helped|hasn't|	true 9
none|helped|hasn’t|	true 49
none|helped|has|	true 18
none|helped|have|	true -10
none|helped|having|	true 61
none|helped|health|	false 27
none|helped|heard|	false 80
none|helped|helped|	false -30
none|helped|here|	true -18
none|helped|hewitt|	false 16
none|helped|he|	false -40
none|helped|he’d|	true 45
none|helped|highways|	false 26
none|helped|him|	false 26
none|helped|hits|	false 57
none|helped|hit|	false 49
none|helped|hollis|	false 67
none|helped|holyrood|	false 44
none|helped|home|	false 28
none|helped|hope|	false 69
none|helped|hotel|	false 36
none|helped|house|	false -17
none|helped|hungary|	false 43
none|helped|husband|	false -71
none|helped|iii|	false -35
none|helped|immediately|	true -55
none|helped|immigration|	false 35
none|helped|important|	false 43
none|helped|inc.|	false 7
none|helped|include|	false 41
none|helped|industry|	false 63
none|helped|inquiry|	false -24
none|helped|insiders|	false -49
none|helped|instead|	true -33
none|helped|institute|	false 88
none|helped|interest|	false 41
none|helped|international|	false 51
none|helped|interview|	false 13
none|helped|investigation|	false -11
none|helped|investors|	false -22
none|helped|in|	false -60
none|helped|iran|	false 33
none|helped|iraq|	false 57
none|helped|isn’t|	true -9
none|helped|israel|	false -71
none|helped|is|	true 6
none|helped|itself|	false -9
none|helped|it|	false -21
none|helped|i|	false 18
none|helped|jaguars|	false 38
none|helped|james|	false 55
none|helped|jefferies|	false 8
none|helped|jobs|	false 50
none|helped|johnson|	false -61
none|helped|journal|	false 31
none|helped|jr.|	false -16
none|helped|judge|	false -48
none|helped|jury|	false 37
none|helped|justices|	false -56
none|helped|justice|	false -11
none|helped|just|	false -27	true -30
none|helped|järvelä-moreau|	false 53
none|helped|kalve|	false -9
none|helped|kang|	false -46
none|helped|karabeyli|	false -61
none|helped|kasich|	false -44
none|helped|keep|	false 34
none|helped|kenora|	false 47
none|helped|key|	false 41
none|helped|khan|	false 43
none|helped|korea|	false 70
none|helped|kremlin|	false 48
none|helped|kulkarni|	false -26
none|helped|lab|	false 55
none|helped|lamoureux|	false -43
none|helped|land|	false 59
none|helped|largely|	true -30
none|helped|last|	true 61
none|helped|later|	true 16
none|helped|latter|	false -45
none|helped|lawmakers|	false 38
none|helped|lawmaker|	false -42
none|helped|lawyers|	false 21
none|helped|lawyer|	false -76
none|helped|leadership|	false -22
none|helped|leaders|	false -36
none|helped|leader|	false -18
none|helped|leading|	false 16
none|helped|left|	false -17
none|helped|lender|	false 70
none|helped|lewandowski|	false -26
none|helped|liberals|	false -16
none|helped|lines|	false -25
none|helped|line|	false 54
none|helped|live|	false 46
none|helped|local|	false 53
none|helped|longer|	false 55
none|helped|looks|	false -33
none|helped|look|	false -18
none|helped|low|	false 35
none|helped|made|	false -15
none|helped|mail|	false -11
none|helped|main|	false 32
none|helped|majority|	false 51
none|helped|manafort|	false -17
none|helped|management|	false 19
none|helped|manager|	false -8
none|helped|many|	false -53
none|helped|man|	false -12
none|helped|marchetti-pugh|	false 26
none|helped|markam|	false 38
none|helped|markets|	false 43
none|helped|mass|	false 47
none|helped|match|	false 48
none|helped|matter|	false -24
none|helped|mayor|	false -52
none|helped|may|	true 37
none|helped|mcconnell|	false -52
none|helped|mediators|	false 80
none|helped|media|	false -21
none|helped|meeting|	false 21
none|helped|member|	false -18
none|helped|memo|	false 70
none|helped|men|	false 62
none|helped|message|	false -11
none|helped|meteorology|	false 39
none|helped|miami|	false 25
none|helped|might|	true 12
none|helped|millennials|	false -50
none|helped|ministers|	false 68
none|helped|minister|	false 21
none|helped|ministry|	false -79
none|helped|minority|	false 37
none|helped|model|	false -15
none|helped|monday|	true -42
none|helped|mongolia|	false 55
none|helped|month|	true -59
none|helped|mother|	false 24
none|helped|movement|	false 62
none|helped|move|	false 57
none|helped|mps|	false 64
none|helped|much|	false 23
none|helped|muir|	false 45
none|helped|museum|	false 42
none|helped|must|	true 34
none|helped|myanmar|	false 30
none|helped|nakagawa|	false -54
none|helped|names|	false 56
none|helped|name|	false 12
none|helped|nations|	false 68
none|helped|nea|	false 15
none|helped|necessarily|	true -25
none|helped|negative|	false -16
none|helped|nega|	false -17
none|helped|negotiations|	false -66
none|helped|netanyahu|	false -25
none|helped|network|	false -20
none|helped|nevertheless|	true 22
none|helped|never|	true 29
none|helped|newspaper|	false -52
none|helped|news|	false -20
none|helped|ng’wandu|	false 43
none|helped|night|	true 29
none|helped|nketsia-quaye|	false -40
none|helped|nobody|	false 28
none|helped|nomination|	false -22
none|helped|nonetheless|	true -29
none|helped|not|	true 25
none|helped|no|	true -15
none|helped|numbers|	false -18
none|helped|nurses|	false -68
none|helped|nyangwara|	false 50
none|helped|oakes|	false 66
none|helped|obama|	false -29
none|helped|observers|	false -51
none|helped|offered|	false -13
none|helped|officers|	false 24
none|helped|officially|	true 24
none|helped|officials|	false -45
none|helped|official|	false -47
none|helped|often|	true -53
none|helped|ofwat|	false 54
none|helped|of|	false 75
none|helped|ohio|	false -16
none|helped|once|	true 20
none|helped|only|	true 17
none|helped|on|	false 36
none|helped|openly|	true -48
none|helped|open|	false 37
none|helped|operatives|	false -48
none|helped|operators|	false 41
none|helped|opponents|	false -58
none|helped|opposition|	false -18
none|helped|orders|	false 60
none|helped|organisation|	false 38
none|helped|orlando|	false 55
none|helped|others|	false -64
none|helped|outlets|	false -51
none|helped|own|	false 50
none|helped|o’malley|	false -17
none|helped|pacs|	false -64
none|helped|pac|	false -13
none|helped|pagasa|	false 16
none|helped|palace|	false 55
none|helped|palmieri|	false -42
none|helped|pals|	false -22
none|helped|panel|	false 39
none|helped|papers|	false 62
none|helped|paper|	false -31
none|helped|parties|	false -37
none|helped|partners|	false 78
none|helped|party|	false 22
none|helped|passenger|	false -14
none|helped|pence|	false -42
none|helped|people|	false 16
none|helped|pepper|	false 48
none|helped|percentage|	false 49
none|helped|perez|	false -46
none|helped|personally|	true 29
none|helped|person|	false -8
none|helped|peru|	false 67
none|helped|petrova-lind|	false -18
none|helped|phone|	false 70
none|helped|pike|	false 55
none|helped|pilot|	false 57
none|helped|plan|	false 47
none|helped|pm|	false 19
none|helped|podcast|	false 49
none|helped|podesta|	false 9
none|helped|police|	false -23
none|helped|policy|	false 33
none|helped|political|	false 60
none|helped|politicians|	false -30
none|helped|politico|	false -32
none|helped|polling|	false -36
none|helped|polls|	false -107
none|helped|poll|	false -141
none|helped|popular|	false 6
none|helped|post|	false -9
none|helped|power|	false -11
none|helped|presidential|	false 26
none|helped|president|	false -45
none|helped|press|	false -75
none|helped|previously|	true -33
none|helped|primary|	false 16
none|helped|prime|	false -48
none|helped|princess|	false 42
none|helped|private|	false 49
none|helped|programme|	false 12
none|helped|program|	false 48
none|helped|project|	false -31
none|helped|prosecutors|	false -58
none|helped|protesters|	false 60
none|helped|publicly|	true -81
none|helped|public|	false -16
none|helped|pushing|	false 21
none|helped|putin|	false -33
none|helped|pyo|	false 44
none|helped|quickly|	true -34
none|helped|race|	false 25
none|helped|radio|	false 54
none|helped|railway|	false -18
none|helped|rail|	false -40
none|helped|rally|	true -47
none|helped|ran|	false 11
none|helped|really|	true -47
none|helped|recently|	true -20
none|helped|records|	false -60
none|helped|record|	false 55
none|helped|red|	false 82
none|helped|referred|	false 69
none|helped|regulator|	false 53
none|helped|reid|	false -36
none|helped|release|	false -39
none|helped|repeatedly|	true -13
none|helped|reported|	false 45
none|helped|reports|	false -73
none|helped|report|	false -58
none|helped|representatives|	false -28
none|helped|republicans|	false -62
none|helped|republican|	false 25
none|helped|researchers|	false 14
none|helped|research|	false -39
none|helped|residents|	false -29
none|helped|resident|	false 47
none|helped|resources|	false 74
none|helped|rest|	false -29
none|helped|retailer|	false 76
none|helped|reynolds|	false -51
none|helped|rights|	false 49
none|helped|rome|	false 63
none|helped|room|	false 23
none|helped|rua|	false 53
none|helped|rubio|	false -37
none|helped|rules|	false -7
none|helped|ruling|	false 16
none|helped|russia|	false 68
none|helped|said|	false 60
none|helped|salas|	false -34
none|helped|same|	false 92
none|helped|sanders|	false -38
none|helped|sandhu|	false -51
none|helped|saturday|	true -30
none|helped|says|	false 47
none|helped|schlafly|	false -23
none|helped|schultz|	false -52
none|helped|scientists|	false 32
none|helped|scientist|	false -24
none|helped|scotland|	false 70
none|helped|search|	false 45
none|helped|second|	false 48
none|helped|secretary|	false 67
none|helped|securities|	false -27
none|helped|senate|	false 74
none|helped|senators|	false -67
none|helped|separately|	true 48
none|helped|sergeant|	false -39
none|helped|services|	false 52
none|helped|service|	false 47
none|helped|session|	false -27
none|helped|several|	false -19
none|helped|sexton|	false -67
none|helped|sharp|	false -33
none|helped|sherry|	false -45
none|helped|she|	false -27
none|helped|shot|	false -29
none|helped|should|	true 27
none|helped|sides|	false -27
none|helped|side|	false -6
none|helped|similar|	false 15
none|helped|simply|	true 65
none|helped|single|	false 41
none|helped|slater|	false -62
none|helped|smith|	false -25
none|helped|social|	false 55
none|helped|society|	false 48
none|helped|soldiers|	false -14
none|helped|sometimes|	true 36
none|helped|some|	false 11
none|helped|son|	false 64
none|helped|sound|	false 49
none|helped|source|	false -50
none|helped|so|	false 6
none|helped|speakers|	false 41
none|helped|speaker|	false 52
none|helped|specifically|	true -70
none|helped|speech|	false -45
none|helped|spending|	false 37
none|helped|spokesman|	false -49
none|helped|spokesmen|	false -33
none|helped|spokesperson|	false -32
none|helped|spokeswoman|	false 31
none|helped|spot|	false 29
none|helped|staff|	false 42
none|helped|stage|	false 33
none|helped|started|	false 44
none|helped|statement|	false -8
none|helped|states|	false 9
none|helped|state|	false 34
none|helped|still|	true -26
none|helped|stopped|	false 39
none|helped|stop|	false -14
none|helped|story|	false -18
none|helped|strachan|	false -21
none|helped|strategists|	false -57
none|helped|street|	false 36
none|helped|strongly|	true -26
none|helped|strong|	false 68
none|helped|study|	false 11
none|helped|sunday|	true 31
none|helped|supervisor|	false 58
none|helped|supporters|	false -55
none|helped|surveyed|	false -48
none|helped|survey|	false -90
none|helped|swing|	false -17
none|helped|system|	false -42
none|helped|s|	false 41
none|helped|takes|	false -17
none|helped|take|	false 33
none|helped|taking|	false -35
none|helped|talking|	false 53
none|helped|talks|	false 14
none|helped|talk|	false 56
none|helped|tanui|	false 64
none|helped|tax|	false 74
none|helped|team|	false -53
none|helped|technology|	false -48
none|helped|tehran|	false -30
none|helped|televised|	false 39
none|helped|terrorism|	false 57
none|helped|terrorist|	false 19
none|helped|text|	false 51
none|helped|thailand|	false -12
none|helped|that|	false 26
none|helped|them|	false 12
none|helped|then|	true -41
none|helped|these|	false -13
none|helped|they|	false -35
none|helped|third|	false -8
none|helped|this|	false 108
none|helped|thursday|	true 26
none|helped|times|	false -38
none|helped|time|	false -59
none|helped|todd|	false 13
none|helped|tokyo|	false 52
none|helped|told|	false -60
none|helped|tolliver|	false 81
none|helped|took|	false -42
none|helped|top|	false 41
none|helped|tour|	false -77
none|helped|toyama|	false 62
none|helped|to|	false 14
none|helped|traded|	false 6
none|helped|traders|	false 78
none|helped|trade|	false 45
none|helped|trial|	false 46
none|helped|tribunal|	false 43
none|helped|trump|	false -59
none|helped|trust|	false 28
none|helped|tuesday|	true -40
none|helped|tumasyan|	false 65
none|helped|turned|	false 52
none|helped|turnout|	false 48
none|helped|twice|	true 65
none|helped|twitter|	false -50
none|helped|typically|	true -37
none|helped|u.s.|	false -60
none|helped|ukraine|	false -62
none|helped|uncovered|	false 51
none|helped|unemployment|	false 18
none|helped|unesco|	false 67
none|helped|unica|	false 37
none|helped|union|	false 73
none|helped|unite|	false -50
none|helped|unity|	false 41
none|helped|unit|	false -22
none|helped|university|	false -28
none|helped|unusual|	false 59
none|helped|usda|	false 52
none|helped|usually|	true 46
none|helped|vargas-dunn|	false -62
none|helped|video|	false 23
none|helped|vietnam|	false 68
none|helped|vito|	false 9
none|helped|voice|	false 58
none|helped|voters|	false -24
none|helped|voting|	false 55
none|helped|wage|	false -15
none|helped|walker|	false -66
none|helped|washington|	false 55
none|helped|was|	true 44
none|helped|watchdog|	false -47
none|helped|watchers|	false 30
none|helped|watch|	false -22
none|helped|wbc|	false 63
none|helped|weapons|	false 45
none|helped|weaver|	false -61
none|helped|website|	false -8
none|helped|wednesday|	true -34
none|helped|weeks|	false 51
none|helped|week|	true -82
none|helped|went|	false 48
none|helped|were|	true 29
none|helped|we|	false -13
none|helped|when|	false -53
none|helped|where|	false 40
none|helped|which|	false -15
none|helped|while|	false 26
none|helped|whitlock|	false 65
none|helped|widely|	true -37
none|helped|will|	true 31
none|helped|without|	false 25
none|helped|woman|	false 13
none|helped|women|	false -54
none|helped|won|	false -8
none|helped|words|	true 85
none|helped|workers|	false -40
none|helped|work|	false -37
none|helped|world|	false -8
none|helped|wouldn’t|	true -51
none|helped|would|	true -12
none|helped|wunder|	false -23
none|helped|years|	false 54
none|helped|year|	true -8
none|helped|yesterday|	true -62
none|helped|yet|	true -39
none|helped|zambia|	false 61
none|helped|zealand|	false 58
none|helped||	false -51
none|helped|–|	false -23
none|helped|—|	false -21
none|helped|’s|	false 39
none|helped|’|	false 50
none|highlight|	participle 8	past -13	present 14
none|hint|	past -53
none|hit|	base 53	present 17
none|hold|	base 40	participle 51	past 31	present 65
none|hope|	base 36	participle -53	past -90
none|identify|	base -15	past 22
none|imply|	participle -42
none|indicate|	base -32	past -21	present 15
none|inform|	past -9
none|insist|	past -76	present 35
none|instruct|	past 15
none|insult|	present 28
none|intend|	base 16	past -7	present 8
none|interrupt|	past 35
none|introduce|	participle 8	past 61
none|inverted|	judging 40	past 29	present 59	saying 38
none|invite|	past 32
none|invoke|	past -23
none|issue|	base -10	past 21	present 105
none|joke|	past 45	present 14
none|judging|	participle -10	past 6
none|knock|	base 57	past -17
none|know|	base 13	participle 14	past -6	present -76
none|label|	past -16
none|lambaste|	past -53
none|lament|	past -42
none|lash|	past 33
none|laugh|	past 55	present 39
none|learn|	base 39	past -22
none|liken|	past -53
none|like|	base 21	past 44	present 48
none|list|	base 85	participle -12	past 11	present 15
none|lobby|	base 82	past -10
none|love|	past 29	present 15
none|maintain|	base 24	past 12	present 64
none|mean|	base 32	participle 101	past -11	present 60
none|mention|	base -40	participle -42	present -11
none|message|	base 37	present -26
none|mock|	participle -61	past 27
none|murmur|	present 58
none|name|	base 51	past 15	present 101
none|need|	base 38	past 13	present 53
none|negated|	false 15	true -14
none|nominate|	participle 32	past -17
none|note|	base 9	participle -35	past -14	present 7
none|object|	base 68	past 23
none|offer|	base -6	participle -25	past 47	present 20
none|oppose|	base -18	participle 33	past -6	present -14
none|order|	base 10	present 121
none|outline|	participle -25
none|paint|	base 29	past 40	present -49
none|persuade|	base -12
none|phone|	base 66	present 47
none|plan|	base 24	participle -20	past 8	present 18
none|plead|	past 23
none|pledge|	base -25	participle -49	past 26	present 10
none|point|	base 33	participle -45	past -11	present 40
none|portray|	past -22
none|post|	base 25	participle 7	past 11	present -12
none|praise|	base -11	participle -23	past 16	present -47
none|pray|	past 60
none|predict|	base -6	participle -8	past -33	present -10
none|prefer|	past 9	present -59
none|present|	base 6	past 56	present 11
none|press|	base 22	past 28
none|promise|	base -17	participle -25	past 15	present 27
none|propose|	participle -18	past -10
none|protest|	base 61	past 60
none|prove|	base -14	past 45
none|question|	base 30	participle -46	past -16
none|quote|	past 45	present 42
none|rail|	base 34	past -59
none|raise|	base 95	participle 83	past -10	present 76
none|rank|	base 22	participle 10	past 93	present -11
none|rate|	base 76	participle 64	past 54	present 75
none|read|	participle 51	past 60
none|realize|	past -56
none|reason|	base 34	present 73
none|rebuff|	past 35	present 51
none|rebuke|	past -22
none|recall|	participle -72	past 23
none|reckon|	past -50
none|recognize|	participle 31	past -49	present -25
none|recommend|	past -36
none|record|	base 23	past 49	present -43
none|recount|	base 70	past -10
none|reference|	participle -9	past -45
none|refer|	participle -67	past 54	present -14
none|reflect|	base 28	participle 38	past 22	present 18
none|refuse|	participle 11	past 22	present -25
none|regard|	past -42
none|regret|	present -7
none|reiterate|	past -14
none|reject|	participle -23	present 76
none|relate|	past 24
none|relative|	participle 9	past 8	saying 18
none|remark|	present 35
none|remember|	present -49
none|remind|	participle -27	past 40
none|rename|	past 42
none|repeat|	base 19	participle 16	past 14
none|reply|	base 20	past 10
none|report|	participle -6	past 10	present -47
none|request|	base 84	past -22	present -22
none|respond|	participle 48
none|retort|	past -42
none|retweet|	past -12
none|reveal|	base 28	participle -64	past -19	present -11
none|rule|	base -14	participle 86	past -25	present 52
none|saying|	present 12
none|say|	base -13	participle -13	past -27	present -13
none|scold|	present 47
none|seek|	base 14	participle -7	present -10
none|see|	base -19	participle 35	past 29	present 7
none|shared|	base 13	judging -6	participle -10	past -23	present 14
none|shoot|	past 54
none|shout|	past 24
none|show|	base -11	participle 31	past 6	present -38
none|shrug|	past -10
none|signal|	base -15	past 16	present -17
none|sign|	base 26	participle 46	past 15	present 44
none|sing|	base 36	participle 34	past 95
none|slam|	participle -39	past -49	present -12
none|slap|	past -17
none|slate|	base 59	past 48
none|snap|	base 52
none|source|	source -6
none|speak|	base 44	participle 61	past 25	present 20
none|speculate|	base -8
none|state|	base 58	participle -60	past -65	present 71
none|stress|	past -23
none|subject|name|	judging 20	source 6	thinking 43
none|subject|noun|	judging 6	source -14	thinking -11
none|subject|pronoun|	judging -28	saying 9	thinking -10
none|submit|	past 6
none|suggest|	base -38	participle -39	past -68	present 31
none|support|	participle 16	past -37	present -19
none|suspect|	past -14	present -34
none|tag|	base 52
none|talk|	base 44	participle 26	past -25	present 33
none|tell|	base -10	participle 25	past 8
none|testify|	participle 10	past 22
none|text|	base 66	past 39	present 45
none|thank|	base 52	participle -68	past 39	present 84
none|thinking|	past 11	present 17
none|think|	base -23	participle 9	past 25	present -31
none|threaten|	participle 10	past -20	present 37
none|title|	base 79	past -14	present 41
none|tout|	participle -7	past -15
none|to|false|	base 13	present 12	source -6
none|to|true|	participle 23	past 26	present 51
none|treat|	past 53
none|trust|	base 12
none|try|	base 31	participle 6	past 40	present 67
none|tweet|	base 21	participle -30	past -21
none|understand|	base -37	past 51	present -35
none|urge|	participle 6	past -16	present 63
none|use|	base 122	participle 30	past 40	present 31
none|utter|	past 36
none|venture|	base 75
none|verify|	past 50
none|view|	base -19	past 21	present -24
none|voice|	base 75
none|volunteer|	base 63	past 13	present 69
none|vote|	participle 16	past -6	present 87
none|vow|	participle -28	past -52	present -51
none|want|	present 29
none|warn|	base 6	past -17	present 38
none|wave|	base 46	participle 64	past 45	present 45
none|weigh|	base 39	participle 47	past -6	present 66
none|welcome|	base -8	past 33
none|wish|	past 40
none|wonder|	base -55	participle -44	past 8
none|worry|	past -83	present 55
none|write|	base 49	present -8
start|	after -12	before -30	late -19	next -6	source 10	that 9
start|after|	add 36	argue 48	believe 17	call -47	champion -47	insist -21	lobby -40	note 31	promise -24	recall -23	report -66	say -9	show 13	suggest 64	tell 19	thank -28	think -10	vote -43	write 51
start|after|add|	auxiliary 30	none 41
start|after|add|first|	was -41
start|after|adverb|	preposition -46	word 26
start|after|adverb|verb|	saying 19
start|after|argue|	adverb -18	auxiliary 42	none 21
start|after|asks|false|	none -37	to 21
start|after|asks|true|	verb 8
start|after|auxiliary|	adverb 82	auxiliary 52	determiner -30	preposition -14	that 53	verb-thinking 48	word -11
start|after|auxiliary|auxiliary|	saying 74	thinking -6
start|after|auxiliary|none|	judging -33	saying 34
start|after|auxiliary|verb|	saying -16
start|after|before|	, -12
start|after|believe|	auxiliary 48
start|after|call|	verb -35
start|after|capital|	auxiliary 8	possessive -52	word 13
start|after|capital|auxiliary|	saying 58
start|after|capital|none|	saying -7
start|after|capital|verb|	saying 14
start|after|champion|	auxiliary -47
start|after|coordinator|	auxiliary -18	capital -58	pronoun 50	word -32
start|after|coordinator|auxiliary|	judging -33	saying -10
start|after|coordinator|verb|	saying -6
start|after|determiner|auxiliary|	saying 10
start|after|determiner|	capital 7	word -27
start|after|determiner|marks|	judging -40
start|after|determiner|none|	saying -69	thinking -45
start|after|determiner|verb|	saying -30
start|after|explain|	auxiliary 17
start|after|explain|first|	is 48
start|after|first|	a -60	adding -35	and -32	are 8	because 10	but 16	citing -44	could -8	director -39	for -8	had -19	her 18	is 57	it 44	of -7	one 15	she -32	that 71	the 9	they 51	to 26	was -12	who -60	will 42	would -33
start|after|judging|	auxiliary -60	base -63	coordinator -43	determiner -68	past -59	present -55	word -64
start|after|judging|first|	and -32	the -54
start|after|note|	auxiliary 31	none 46	word -30
start|after|note|first|	is -11
start|after|opening|auxiliary|	true 64
start|after|opening|capital|	false 50	true -43
start|after|opening|coordinator|	false 28	true 13
start|after|opening|determiner|	false -42	true -31
start|after|opening|preposition|	false 32	true 45
start|after|opening|pronoun|	false -36	true -38
start|after|opening|quote|	false -87
start|after|opening|subordinator|	false 58	true 7
start|after|opening|that|	true -46
start|after|opening|word|	false -22
start|after|order|direct|	judging -79	saying 44	thinking -43
start|after|order|inverted|	judging -63	saying -85
start|after|preposition|auxiliary|	saying -74
start|after|preposition|	determiner -59	word -8
start|after|preposition|none|	saying -30
start|after|promise|	auxiliary -24
start|after|pronoun|	auxiliary -16	verb-thinking 43
start|after|pronoun|auxiliary|	saying -12
start|after|pronoun|verb|	saying 48
start|after|recall|	none -13
start|after|report|first|	citing -29
start|after|report|	none -29	verb -59	verb-judging -29
start|after|saying|	adverb 18	auxiliary 30	base 59	capital 37	determiner -14	preposition -45	pronoun 15	subordinator -6	that 71	verb-judging -10	verb-saying -71	verb-thinking 20
start|after|saying|first|	a -45	adding -35	and -16	because 10	but 29	citing -44	could -8	director -39	for -8	had -19	is 46	it 44	of -7	she -32	that 71	the 11	they 51	to 26	was -12	who -60	will 42	would -33
start|after|say|	capital 36	coordinator 99	determiner -20	none -45	preposition -52	that 41	verb-saying -28	verb-thinking -18	word 58
start|after|say|first|	a -39	adding -35	and 92	because 28	could -19	director -39	for -8	had -47	is 18	she -32	that 41	they 44	was -44	who -50	would -40
start|after|subordinator|auxiliary|	saying 39
start|after|subordinator|none|	saying -35
start|after|subordinator|	preposition -50	pronoun 11	word -51
start|after|subordinator|verb|	saying -12
start|after|suggest|	auxiliary 37
start|after|tell|	verb 29
start|after|thank|	determiner -28
start|after|that|	auxiliary 29	determiner 54
start|after|that|auxiliary|	saying 39
start|after|thinking|	auxiliary 41	base -15	determiner -13	past -48	present -40	word -55
start|after|thinking|first|	a -41
start|after|verb-judging|	determiner 7
start|after|verb-judging|none|	saying 7
start|after|verb-saying|auxiliary|	saying -61
start|after|verb-saying|	determiner -58
start|after|verb-saying|none|	saying -53
start|after|verb-saying|verb|	saying -44
start|after|verb-thinking|	determiner 57	preposition 12
start|after|verb-thinking|none|	saying -8
start|after|verb|false|auxiliary|	judging -48	saying 28	thinking -21
start|after|verb|false|marks|	judging -39	saying 21
start|after|verb|false|none|	judging -46	thinking -33
start|after|verb|false|to|	judging -54	saying 20
start|after|verb|false|verb|	judging -7	saying 29	thinking -8
start|after|verb|true|auxiliary|	saying 8
start|after|verb|true|marks|	saying -13
start|after|verb|true|none|	saying -36	thinking -48
start|after|verb|true|to|	saying 18
start|after|verb|true|verb|	saying -12
start|after|vote|	determiner -32	none -41
start|after|words|10-15|false|	auxiliary -12	none -14	verb -18
start|after|words|10-15|true|	auxiliary -8	none -22	to 32
start|after|words|1|false|	auxiliary 15	none 21	verb 23
start|after|words|2|false|	auxiliary 13	none -41	verb 18
start|after|words|2|true|	none -31
start|after|words|3|false|	auxiliary -29	to -58	verb 15
start|after|words|3|true|	verb 54
start|after|words|4-5|false|	auxiliary 90	none 32	verb 76
start|after|words|4-5|true|	auxiliary 9	none 35	verb -100
start|after|words|6-9|false|	auxiliary -30	marks -53	verb -23
start|after|words|6-9|true|	auxiliary 7	marks -13	none -42	verb 9
start|after|word|	auxiliary 14	determiner 50	pronoun -42	quote -55	word -13
start|after|word|auxiliary|	saying 51
start|after|word|marks|	saying -55
start|after|word|none|	saying -11
start|after|word|verb|	saying 15
start|after|write|	auxiliary 22	coordinator -21	marks 68	word 52
start|after|write|first|	and -21
start|asks|	accuse -65	agree -74	allow 14	announce -29	argue -83	ask 39	attack 17	back -54	call 29	care 46	charge -81	cite -41	comment 21	compare 16	confirm -38	consider 7	continue 11	credit 44	debate -12	decide -6	decline -13	describe 36	discuss 9	dismiss -43	echo -57	email -56	expect -70	explain 39	favor 15	feel -52	find -16	hear -54	hold 15	how 46	if 56	issue -50	joke -37	laugh -34	learn 17	like -12	mention -66	name -43	need 21	note -7	object -64	offer -65	order -59	outline 12	point 20	praise -48	predict -50	present -51	press -65	promise -74	protest -34	question 31	raise -40	recall 22	refuse -60	remember -11	respond -56	reveal -20	rule -68	say -45	see 10	seek -52	show -24	state -72	support -73	talk 35	tell 16	thank -80	try 13	understand 49	use -66	view -12	volunteer -41	vote -54	want 42	what 28	when -40	where -25	whether 16	which 7	who -14	why 48	wonder 22	worry 12
start|asks|accuse|	past -65
start|asks|agree|	base -49	past -25
start|asks|argue|	past -38
start|asks|ask|	base 25	participle 26	past 28	present -36
start|asks|back|	base -41	past -66
start|asks|call|	past -95
start|asks|comment|	base 36
start|asks|compare|	past -58
start|asks|confirm|	past -38
start|asks|consider|	participle -36
start|asks|debate|	base -51
start|asks|decide|	participle 14	past -12
start|asks|decline|	past -13
start|asks|describe|	past 19
start|asks|discuss|	base 19	past -19
start|asks|dismiss|	past -43
start|asks|email|	base -53
start|asks|expect|	past -68
start|asks|explain|	base 25	past 6	present 34
start|asks|feel|	past -52
start|asks|find|	base -81	past -48
start|asks|hold|	participle -30	present -47
start|asks|introduce|	past -58
start|asks|issue|	base -40
start|asks|joke|	past -37
start|asks|know|	past -40	present 20
start|asks|laugh|	past -25
start|asks|learn|	past 24
start|asks|like|	base -12
start|asks|mention|	base -58	past -29
start|asks|need|	base 24
start|asks|object|	past -64
start|asks|offer|	past -74
start|asks|order|	past -59
start|asks|point|	present 18
start|asks|praise|	past -39
start|asks|press|	base -50
start|asks|promise|	past -71
start|asks|question|	base 15	participle 40	past 7	present 12
start|asks|raise|	base -24
start|asks|refuse|	past -60
start|asks|remember|	base -53	past 12
start|asks|respond|	base -63
start|asks|say|	base -61	participle 21	present -66
start|asks|see|	base -12
start|asks|show|	base 32	participle -16	past -12	present -35
start|asks|state|	base -46	present -53
start|asks|support|	base -57	past -34
start|asks|talk|	participle 23
start|asks|tell|	base 28	past -119
start|asks|thank|	past -80
start|asks|try|	participle 13
start|asks|use|	base -41	past -43
start|asks|vote|	base -49
start|asks|want|	base 16	past 46
start|asks|wonder|	base 50	participle 44	past -8
start|before|(|auxiliary|	preposition -41	saying -35
start|before|(|	capital -69
start|before|(|none|	preposition -28	saying -36	thinking 29
start|before|(|verb|	saying -38	word -17
start|before|,|none|	saying -23
start|before|,|	subordinator -17	word -46
start|before|,|verb|	saying -32
start|before|-|	- -44	capital -49
start|before|-|auxiliary|	saying -38
start|before|-|verb|	saying -44
start|before|according|	( -55	) -59	, -24	- -24	adverb 40	auxiliary -23	capital -6	coordinator 19	none 18	preposition 7	stop 8	subordinator 42	to -52	verb 9	verb-saying 60
start|before|according|first|	a -34	and -24	at 17	but 7	clinton 24	hillary 14	in 29	it -27	london -21	more -18	mrs. 15	one -28	sanders 15	there 22	trump -11	washington -19
start|before|according|source|auxiliary|	, -28	preposition -23	stop 22	verb-saying 6	word -18
start|before|according|source|none|	, -12	preposition 31	stop -14	word 17
start|before|according|source|to|	, -8
start|before|according|source|verb|	, 14	adverb 57	capital -48	preposition 6	stop 9	verb-saying 56
start|before|	accuse -64	acknowledge -45	add -14	admit -83	advise -48	affirm -46	agree -26	aim -42	allege -45	allow -54	announce -16	answer -64	apologise -41	appeal -64	applaud -37	argue -11	ask -89	assume -39	assure -43	attack -100	attribute -26	back -99	believe -8	blame -71	blast -55	boast -44	call -29	care -74	cast -50	caution -32	challenge 11	champion -55	charge -65	cite -66	claim -75	commend -35	comment -62	compare -49	complain -6	concede -79	conclude 40	confirm 22	consider 34	contend -30	continue -82	counsel -41	counter -49	credit -61	criticize 6	debate -68	decide -64	decline -76	decry -47	deem 22	defend -71	deliver -51	demand -61	deny -87	disagree -57	disclose -58	discuss -37	dismiss -49	doubt -35	echo -55	email -78	endorse -83	estimate 7	expect -59	explain -60	express -68	favor -53	fear -46	feel -36	figure -35	find 23	fire -55	forecast -68	hail -44	hear -58	hint -42	hit -38	hold -60	hope -57	indicate -12	inform -43	insist -20	intend -35	interpret -44	introduce -42	invoke -48	issue -78	joke -36	know -84	lament -66	laugh -57	learn -33	like -18	list -31	maintain -61	mention -50	mock -20	name -49	need -67	nominate -54	offer -26	oppose -35	order -76	persuade -56	phone -34	plan -58	plead -63	pledge -65	point -38	post -24	praise -71	predict 30	present 15	press -58	promise -76	propose -63	prove -46	question -73	quote -56	rail -60	raise -69	rank -45	rate -41	reason -51	recall -81	recommend -81	record 38	recount -50	refer -28	reference -54	reflect -70	refuse -46	reiterate -47	reject -65	relate -37	remark -48	remember -58	remind -14	repeat -72	reply -14	report 46	respond 24	retort -36	reveal -8	see -62	seek -58	shoot -55	show 21	shrug -61	sign -99	signal -49	sing -64	slam -44	speak -68	state -56	stress -60	suggest -29	support -10	talk -75	tell 12	testify -71	thank -57	trust -41	try -66	tweet 15	understand -42	urge -75	venture -33	view -66	voice -56	volunteer -46	vote -72	want -63	warn -9	wave -50	weigh -47	welcome -66	wonder -29	worry -54	write 25
start|before|accuse|	capital -50	determiner -44	none -50	preposition -58	verb -41	word -19
start|before|accuse|first|	a -40	in -19	the -23
start|before|acknowledge|	auxiliary -33	capital -37	determiner -40	none -11	preposition -35	that -45	verb -34
start|before|add|	, -68	auxiliary 22	capital 59	determiner -98	none -27	preposition -52	pronoun -15	stop 29	verb -89
start|before|add|first|	he -15	the -72
start|before|admit|	auxiliary -62	capital -37	none -46	preposition -34	pronoun -49	that -16
start|before|admit|first|	bastian -26
start|before|advise|	preposition -35
start|before|affirm|	capital -45	none -37
start|before|agree|	auxiliary -7	capital -73	determiner 6	none -33	preposition -71	stop 11	verb -62
start|before|agree|first|	the 9
start|before|aim|	none -43	preposition -47
start|before|allow|	preposition -48
start|before|announce|	auxiliary -20	capital 29	determiner -80	preposition -89	pronoun -30	stop -30	that -40	verb -6	word -32
start|before|announce|first|	on -29	the -56
start|before|answer|	capital -58	none -30	preposition -47	that -53	verb -47
start|before|answer|first|	asked -58
start|before|apologise|	capital -29	determiner -32	none -39	preposition -38
start|before|apologise|first|	the -32
start|before|appeal|	capital -27	determiner -29	none -46	preposition -64	verb -18	word -18
start|before|appeal|first|	denver -18
start|before|applaud|	capital -32	none -31	subordinator -36
start|before|apposed|judging|none|	determiner -16	preposition -52
start|before|apposed|judging|verb|	preposition -65
start|before|apposed|saying|auxiliary|	stop -86
start|before|apposed|saying|none|	capital -72	determiner -68	preposition -43	pronoun -67	stop -64	that -10	word -51
start|before|apposed|saying|verb|	determiner -52	stop 10
start|before|apposition|judging|none|	adverb -65	capital -33	determiner -48	preposition -67	pronoun -72	verb-saying -15	word -36
start|before|apposition|judging|verb|	determiner -34	preposition -36	stop -44
start|before|apposition|saying|auxiliary|	determiner -49	stop -76	that -41	word -34
start|before|apposition|saying|none|	adverb -38	capital -155	determiner -145	preposition -108	pronoun -79	stop -92	subordinator -83	that -35	word -72
start|before|apposition|saying|to|	that -16
start|before|apposition|saying|verb|	capital -36	determiner -56	pronoun -62	subordinator -32	that -47	word -68
start|before|apposition|thinking|none|	capital -40	determiner -36	preposition -56	pronoun -26	word -50
start|before|argue|	, -51	adverb -44	auxiliary 25	capital -32	determiner -40	none -12	subordinator -21	that -36	verb -6
start|before|argue|first|	giles -24	in -17	senior -48	the -38
start|before|asks|false|	none -44	to -43
start|before|asks|true|	auxiliary 12	none 11	to -46
start|before|ask|	adverb -26	auxiliary -35	capital -84	determiner -53	none -71	preposition -63	stop -50	subordinator -63	that -46	to -27	verb -56	word -29
start|before|ask|first|	a -41	abu -18	at -15	during -21	her -23	his -21	in -53	oil -19	paul -17	that -39	the -22	wing -11
start|before|assure|	none -43	preposition -59
start|before|attack|	capital -89	determiner -43	none -71	preposition -73	verb -43	word -36
start|before|attribute|	capital -29	determiner -15	none -26	subordinator -22
start|before|attribute|first|	because -22	executive -29
start|before|auxiliary|	capital -37	word -52
start|before|auxiliary|none|	saying -55	word -26
start|before|auxiliary|verb|	saying -13	stop -11
start|before|back|	auxiliary -49	capital -69	coordinator -38	determiner -59	none -62	preposition -86	stop -42	to -31	verb -77	word -31
start|before|back|first|	at -19	in -25	the -41
start|before|before|	 -80	! -62	) -35	: -61	; -61	? -56	start -13
start|before|believe|	, 27	auxiliary 7	capital -44	determiner -19	none -40	subordinator -46	that -30	verb -11
start|before|blame|	capital -68	determiner -43	none -64	preposition -32	stop -50	verb -29	word -32
start|before|blame|first|	democratic -31	réka -25	the -15	vind -27
start|before|blast|	preposition -58
start|before|call|	, -32	auxiliary -74	coordinator -45	determiner -66	none -8	preposition -7	pronoun -101	quote -89	verb -118	word -43
start|before|call|first|	a -44	argentina -48	growers -43	her -43	his -38	in -52	its -17	jolyon -45	oatly -35	on -47	one -31	the -42
start|before|capital|	& -29	' 18	( -123	- -50	/ -142	adverb -20	auxiliary 27	capital -28	coordinator 27	determiner 13	preposition 7	that 63	verb-judging -57	verb-saying -27	verb-thinking -26	word 6	– 14	— -88	’ -59
start|before|capital|auxiliary|	, 18	: -38	adverb -6	auxiliary -33	capital 13	coordinator -9	determiner -32	end 12	judging -10	preposition -6	pronoun -7	saying 14	subordinator 26	that 20	thinking -108	word 23
start|before|capital|none|	' -51	, 21	/ 30	: -85	auxiliary -116	capital 32	coordinator -138	determiner -86	end -124	possessive -58	preposition -29	pronoun -8	saying -33	source -14	stop -16	subordinator -123	that -64	thinking -22	verb-judging -76	verb-saying -10	verb-thinking -91	word -14	’ -29
start|before|capital|to|	auxiliary -36	capital -63	determiner -29	end -53	judging -60	preposition 25	pronoun -37	saying -45	source -33	stop -89	subordinator -42	that -41	thinking -41	word -32
start|before|capital|verb|	) -35	, 27	: 15	adverb -16	auxiliary -46	capital -79	coordinator -73	determiner 11	end -107	judging -111	preposition 27	pronoun 24	quote -71	source 15	stop -18	subordinator -40	that 9	thinking 12	verb-saying 45	word -15
start|before|care|	capital -43
start|before|cast|	determiner -34	preposition -43	verb -43
start|before|caution|	capital -16	coordinator -83	none -32
start|before|challenge|	capital 17	none -83	preposition 11
start|before|champion|	, -59	capital -55	none -55	preposition -48
start|before|charge|	capital -55	none -55	preposition -68
start|before|cite|	auxiliary -38	capital -63	determiner -50	none -46	preposition -30	subordinator -37	verb -35	verb-saying -22
start|before|cite|first|	in -14	the -40
start|before|claim|	auxiliary -16	capital -45	determiner -43	none -37	preposition -63	verb -63
start|before|claim|first|	the -36
start|before|commend|	determiner -32	none -35
start|before|commend|first|	a -26
start|before|comment|	capital -33	determiner -55	none -50	preposition -49	stop -59
start|before|comment|first|	the -55
start|before|compare|	capital -52	determiner -41	none -20	preposition -47	verb -55
start|before|compare|first|	a -12
start|before|complain|	adverb -37	auxiliary -39	capital -61	determiner 17	none 7	preposition -78	stop -49
start|before|complain|first|	an 23	gavi -40	in -60
start|before|concede|	auxiliary -40	capital -46	coordinator -35	none -30	preposition -24	pronoun -52	that -25	verb -58
start|before|concede|first|	but -35	in -21
start|before|confirm|	auxiliary 42	capital -20	determiner 25	none -94	preposition -75	stop 54	that -27	verb 9
start|before|confirm|first|	in -21	noelle -17	ruth -33	the -84
start|before|consider|	capital 23	determiner 16	none 16	preposition 22
start|before|contend|	determiner -24	none -24	that -23
start|before|contend|first|	the -24
start|before|continue|	capital -58	none -51	preposition -80	verb -51
start|before|coordinator|	, -39	adverb -27	auxiliary 42	capital 16	determiner -38	preposition -67	pronoun 11	subordinator -47	word -65
start|before|coordinator|auxiliary|	, 8	determiner -33	judging -49	preposition -71	saying 15	source -22	stop 8	that -39	thinking -36
start|before|coordinator|none|	auxiliary -44	capital -32	coordinator -60	judging -63	preposition 9	pronoun -44	source -27	stop -21	that -55	thinking -57	word -41
start|before|coordinator|to|	, 13	saying -10
start|before|coordinator|verb|	, 16	determiner -36	judging -32	preposition -16	saying -40	stop 26	that -67	thinking -48
start|before|counsel|	capital -45	none -38	preposition -39
start|before|counsel|first|	in -39
start|before|counter|	capital -49	none -49
start|before|credit|	determiner -51	none -36	verb -50
start|before|credit|first|	its -30	the -39
start|before|criticize|	capital -56	determiner -76	none -99	preposition 10	verb 17
start|before|criticize|first|	in -25
start|before|debate|	auxiliary -56	capital -74	determiner -44	none -55	preposition -30	subordinator -36	word -34
start|before|decide|	capital -31	none -26	preposition -29	word -32
start|before|declare|	capital 13	none -51	preposition 7	that -14
start|before|declare|first|	in -47
start|before|decline|	capital -47	determiner -32	none -63	preposition -71
start|before|decline|first|	the -28
start|before|decry|	none -47
start|before|defend|	capital -73	determiner -31	none -66	preposition -32	stop -68	verb -29
start|before|defend|first|	in -21	wolf -38	zf -31
start|before|deliver|	capital -56	determiner -41	none -40	preposition -37
start|before|demand|	preposition -61
start|before|deny|	auxiliary -22	capital -74	determiner -45	none -87	preposition -29	pronoun -41	stop -46	that -16	verb -44	word -24
start|before|deny|first|	the -51
start|before|describe|	capital 14	determiner -64	none 10	preposition -64	subordinator -68	verb -53
start|before|describe|first|	in -40	its -18	katherine -41	when -46
start|before|determiner|	, -36	capital -33	determiner -61	preposition 27	verb-judging -43	verb-saying 18	verb-thinking 14	word 24
start|before|determiner|auxiliary|	, -15	; -29	capital 32	determiner -34	judging -78	preposition 13	pronoun -77	saying 28	source 10	stop 53	verb-thinking -22
start|before|determiner|none|	, -52	adverb -82	auxiliary -136	capital -47	coordinator 20	determiner -15	judging -88	preposition -51	pronoun -15	quote -138	saying -49	source 15	stop 6	subordinator -84	that -66	thinking -97	verb-judging -29	verb-saying -81	verb-thinking -47	word -94
start|before|determiner|to|	judging -33	saying 22	stop 23
start|before|determiner|verb|	auxiliary -84	capital -37	coordinator 8	determiner -90	judging 18	preposition -15	pronoun -10	quote -49	saying -28	source -29	stop -14	subordinator -50	that -66	verb-judging -46	word 6
start|before|direct|judging|auxiliary|	capital -45	determiner -85	preposition -8	pronoun -46	word -68
start|before|direct|judging|none|	$ -23	, -63	auxiliary -19	capital -66	coordinator -32	determiner -56	end -54	pronoun 14	stop -51	subordinator -50
start|before|direct|judging|to|	capital -45	preposition 23	word -41
start|before|direct|judging|verb|	, -31	capital -63	coordinator -40	determiner -61	pronoun -43	stop -49	word -79
start|before|direct|saying|auxiliary|	, -39	: -53	; -29	adverb -32	capital 24	determiner -19	end 31	pronoun -34	stop 28	subordinator 10	that 8	word 8
start|before|direct|saying|none|	, -47	: -85	; 17	adverb -105	auxiliary -61	capital 26	coordinator -54	determiner -10	end -95	preposition -23	pronoun 10	stop 44	subordinator -74	that -133	verb-judging -34	verb-thinking 26	word -174
start|before|direct|saying|to|	, -27	capital -86	determiner 6	preposition 6	pronoun -83	stop 6	that -54
start|before|direct|saying|verb|	, -29	: 34	adverb -7	auxiliary -12	capital -31	coordinator -37	determiner -14	end -64	preposition 8	pronoun -8	stop -20	subordinator -62	that -16	verb-saying 22	verb-thinking 28	word -36
start|before|direct|thinking|auxiliary|	, 19	coordinator -45	determiner -40	preposition -69	stop -17	that -55	word -37
start|before|direct|thinking|none|	, -67	auxiliary -62	determiner -67	end -46	preposition -94	pronoun -55	stop 15	subordinator -64	that 21	verb-saying -42	word -81
start|before|direct|thinking|verb|	adverb -53	capital -38	determiner -45	end -57	preposition -6	pronoun 15	stop 39	subordinator -43	word -77
start|before|disagree|	capital -38	none -56	stop -45
start|before|disclose|	auxiliary -55	preposition -57
start|before|discuss|	determiner -41	none -27
start|before|dismiss|	capital -36	determiner -35	none -49	preposition -33	subordinator -18
start|before|echo|	none -57
start|before|email|	capital -44	none -46	preposition -53	verb -41
start|before|endorse|	capital -69	none -66	preposition -58	verb -51
start|before|estimate|	capital -32	none -37	preposition -26	that -29	verb 13
start|before|estimate|first|	danicley -32
start|before|expect|	capital -44	determiner -49	none -46	preposition -44	word -32
start|before|explain|	, -18	auxiliary -31	determiner -67	none -72	verb -42
start|before|explain|first|	the -35
start|before|express|	capital -56	determiner -26	none -69	preposition -31	word -39
start|before|express|first|	in -22	the -30
start|before|fear|	determiner -37	none -15	preposition -37	verb -29
start|before|feel|	determiner -22	none -6	subordinator -35	verb -40	word -31
start|before|feel|first|	as -32
start|before|figure|	none -33	preposition -29
start|before|find|	, 49	adverb -40	auxiliary -19	capital -20	coordinator -80	determiner 18	end -64	none -7	preposition -16	pronoun -65	stop 41	that -71	to 12	verb 34	word -80
start|before|find|first|	a 58	but -67	clementine -49	her -47	in 7	yusuf -36
start|before|fire|	capital -50	none -54
start|before|first|	( -59	, -73	- -57	12 -28	17 -29	23 -28	4 -27	9 -51	a 9	about 22	abu -62	accra -48	across -42	adelheid -52	after 30	al -34	albert -52	almost 37	already 23	also -44	although -54	an -11	and -30	another -42	argentina -48	around -30	as -6	asked -34	at -33	aurélien -22	authorities 44	awara -39	back -64	balambér -47	bastian -26	because -27	before 11	behind -22	beijing -15	beirut -63	bernie 71	besides -49	betsy -42	beyond -30	bheki -14	bill -46	bishop -26	bob -38	border -7	both -40	botirjon -40	brackish -46	brazil -27	brian -36	brno -55	bronte -26	brussels -46	bush 46	cairo -46	camp -54	caroline -34	cassandra -28	charles -30	chief -37	china 50	chris -41	christopher -30	clement -31	clementine -49	cleveland -41	clinton 32	colombo -53	contacted -30	counsel -53	crispian -69	cruz 35	dalva -57	dan -41	dana -53	danicley -32	darlene -33	david -27	de 33	democratic 44	democrats -48	deng -53	denver -18	deputy -59	derry -57	despite -71	dhagaweyne -47	dhaka -14	doha -65	domenica -28	dominic -31	donald 53	dr -48	due -38	during -16	each -59	earlier -50	edward -21	egypt -47	electric-truck -65	eli -17	ethiopia 49	even 37	every -56	executive -29	father -24	faye -40	feb -24	federal 20	first -53	fitzroy -17	following -46	for -86	former 12	four -62	france -33	frank -45	fraser -18	from -68	gavi -40	geneva -64	gernot -13	giles -24	grace -37	graham -17	greece -29	green -22	growers -43	harold -42	hazel -26	he 8	her -11	here -30	hillary 44	his -7	hnat -46	hold -44	hon. -43	hope -40	hsieh -41	hugo -22	i. -37	idil -24	in 6	india 21	inec -27	innocent -49	iran -56	istanbul -38	it -31	its -83	itziar -23	jas -42	john -52	jolyon -45	juliet -25	june -43	just -65	jxn -25	katherine -41	kentucky -22	kiran -17	kirra -56	kudo -20	kwame -44	kyiv -62	labour -26	lale -52	laos -47	last -9	later -52	le -69	leah -26	liberty -52	like -43	lisbon -55	london -32	lotu -16	low -31	lubbock -70	lucinda -21	luis -32	lydia -14	mai -58	manila -67	many 44	mark -47	matt -41	may -64	meanwhile 34	mejra -69	melbourne -70	melinda -44	members 33	mena -39	michigan 12	millers -63	monday -24	most -45	mr -55	mr. 27	mrs -43	mrs. 42	ms. 26	murphy -31	namgung -23	naomi -49	national -60	nearly 51	neil -23	nilima -48	nishida -26	noelle -17	nong -57	nordstrand -25	not -21	now 40	numsa -47	oatly -35	obama 48	octopuses -71	odd -37	of 24	officer -78	ohio 29	oil -19	on -8	one -59	ong -28	only 21	opposition -32	outside -43	ouyang -34	over -54	oxford -14	oybek -11	panel -22	paris -63	parks -40	pasto -25	paul -37	perhaps -34	port -49	prabal -31	president -9	pressed -73	preston -24	questor -68	ramón -53	rather 9	reacting -73	rep. 21	republican 23	republicans -46	rezwanul -37	right 24	rival -21	rodion -8	rome -57	rosamund -30	rowena -43	russia -42	ruth -34	ryan 27	réka -25	said -52	sanders 23	sen. -78	senator 30	senior -48	several 10	she -14	sheikh -32	shen -37	shortly -37	since 14	sister -35	so -31	solicitor -66	some 33	sora -44	speaking -69	state 14	stephanie -39	still 46	stockholm -17	stockholm-based -25	striker -63	struan -43	sudan -18	sukumaran -34	sunday 56	sunder -16	sunita -21	sweden -43	taipei -54	tampa -60	target -54	tbilisi -71	thamir -41	that 34	the -15	their -61	then -51	there 30	they 34	this -18	thomas -43	though -79	three 16	through 16	throughout -51	to 17	today -50	torill -42	trump 16	trumpf -39	tuesday 20	turkey 59	turning -24	two -6	tyler -47	uncle -46	under -47	united -41	vanuatu -41	vienna -70	vietnam -51	vind -27	vukašin -42	wade -31	washington 14	we 36	what 8	when -16	whether 44	while -6	wilma -36	wing -62	winter -38	with -23	within -25	wolf -38	yet -50	yusuf -36	zarina -16	zf -31	zhyldyz -38	zim -35	zsombor -52	— 13
start|before|forecast|	capital -47	none -56	preposition -65	verb -46
start|before|hail|	determiner -44	none -44
start|before|hear|	auxiliary -38	capital -48	determiner -38	none -12	preposition -29	stop -39	verb -60
start|before|hear|first|	a -40	the -20
start|before|hint|	auxiliary -42	none -47
start|before|hit|	capital -22	determiner -41	none -32
start|before|hold|	auxiliary -21	capital -48	determiner -54	none -56	preposition -35	subordinator -31	verb -44	word -32
start|before|hold|first|	even -30	in -35
start|before|hope|	auxiliary -25	capital -28	determiner -33	none -51	preposition -57	verb -26
start|before|hope|first|	the -28
start|before|indicate|	auxiliary -38	capital -54	none -47	that -23
start|before|inform|	none -39	pronoun -58
start|before|insist|	, -34	adverb -26	auxiliary -31	determiner -47	none -88	preposition -47	pronoun -55	stop -50	subordinator 29	that -47	to -40	verb 12
start|before|insist|first|	her -33	the -43	their -15
start|before|interpret|	capital -28	none -35	preposition -40
start|before|introduce|first|	in -35
start|before|introduce|	none -42	preposition -53
start|before|inverted|judging|auxiliary|	preposition -58
start|before|inverted|judging|none|	' -44	, -86	; -16	adverb -41	coordinator -60	preposition -133	quote -94	stop -24	subordinator -67	verb-saying -58
start|before|inverted|judging|verb|	coordinator -23	preposition 41	stop -57	subordinator -53
start|before|inverted|saying|auxiliary|	, 73	auxiliary -68	preposition 6	stop 9
start|before|inverted|saying|none|	' -38	, 50	: -63	adverb -144	auxiliary -136	coordinator -7	determiner -95	end -66	possessive -67	preposition -220	pronoun -189	stop -60	subordinator -107	verb-judging -76	verb-saying -123	verb-thinking -80	word -120	’ -41
start|before|inverted|saying|to|	auxiliary -58	end -48
start|before|inverted|saying|verb|	, 58	auxiliary -133	coordinator 8	preposition -132	pronoun -74	quote -75	stop 8	verb-judging -46
start|before|invoke|	none -48
start|before|issue|	capital -37	determiner -51	none -59	preposition -62	subordinator -15	verb -36	word -20
start|before|issue|first|	in -38	on -33
start|before|joke|	none -36	preposition -50
start|before|judging|	base -26	capital -19	coordinator -87	determiner -16	participle -18	past -16	preposition -35	present -42	pronoun -17	subordinator -18	verb-saying -13	word -62
start|before|judging|base|	, -25	auxiliary -38	capital -40	coordinator -43	determiner -64	end -40	pronoun -40	stop -62
start|before|judging|first|	9 -25	a -66	across -42	after 24	although -44	among -14	an -26	and -63	argentina -48	as -94	asked -76	at -58	beyond -37	but -60	by 22	clinton -33	crispian -18	democratic -31	democrats -48	despite -14	during -43	even -79	every -22	for -51	former -29	growers -43	her -63	his -43	if -61	in -69	it -58	its -42	itziar -23	jolyon -45	katherine -41	last -54	later -46	london -37	mr. -40	new -28	oatly -35	on -53	one -49	only -52	outside -16	russia -35	réka -25	said -13	sanders -63	sen. -47	she -47	some 27	speaking -45	the -125	they -41	three -36	through -25	to -45	trump -50	vind -27	when -46	while -58	with -23	wolf -38	zf -31	zim -35
start|before|judging|participle|	capital -57	determiner -64	preposition -57	word -52
start|before|judging|past|	$ -26	' -44	, -91	adverb -46	capital -91	coordinator -65	determiner -85	preposition 20	pronoun 10	quote -85	stop -29	subordinator -98	that -46	verb-judging -30	verb-saying -60	word -107
start|before|judging|present|	, -54	auxiliary -29	capital -20	coordinator -45	determiner -45	preposition 6	stop -80	subordinator -21	verb-saying -23	word -44
start|before|know|	none -71
start|before|lament|	capital -66	none -64
start|before|laugh|	capital -39	none -30	preposition -50	stop -30	subordinator -41	verb -41
start|before|laugh|first|	asked -38
start|before|learn|	preposition -31	verb -31
start|before|like|	capital 7	coordinator -22	determiner -84	preposition -71	pronoun -63	verb -51	word -46
start|before|like|first|	and -14	he -33	in -49	the -45
start|before|list|	determiner -35	none -27
start|before|list|first|	an -24
start|before|maintain|	capital -39	none -57
start|before|mean|	none 24	preposition -46
start|before|mention|	determiner -31	none -39	preposition -52
start|before|message|	determiner -47	none -55	preposition 27
start|before|mock|	determiner -19	none -17	preposition -7	subordinator -31
start|before|mock|first|	in -7	its -31
start|before|name|	, -17	auxiliary -40	capital -75	determiner -32	none -57	preposition -29	pronoun -65	verb -22	word -21
start|before|name|first|	the -26
start|before|need|	auxiliary -38	capital -37	none -30	preposition -59	subordinator -42	verb -45
start|before|nominate|	capital -51	none -52	preposition -52
start|before|note|	, -30	auxiliary 19	capital -16	determiner 47	none -33	preposition -48	stop -6	that -56	verb -18
start|before|note|first|	, -31	sister -26	the 35
start|before|offer|	auxiliary 16	capital 8	coordinator -43	determiner -71	none -89	preposition -59	pronoun 23	stop -63	subordinator -67	verb -81	word -30
start|before|offer|first|	and -31	in -55	its -27	millers -63	the -21
start|before|oppose|	capital -14	none -45	stop -34	subordinator -37	verb -11	word -35
start|before|oppose|first|	while -25
start|before|order|apposed|	judging -81	saying -38	thinking -60
start|before|order|apposition|	judging -111	saying -125	thinking -107
start|before|order|	auxiliary -32	capital -53	determiner -62	none -67	preposition -54	subordinator -33	verb -32	word -35
start|before|order|direct|	judging -11	saying 7	thinking -33
start|before|order|first|	in -27	stockholm -17	the -56
start|before|order|inverted|	judging -17	saying -8
start|before|persuade|	capital -51	none -51
start|before|phone|	capital -41	none -41	word -25
start|before|plan|	capital -42	determiner -20	none -30	preposition -28	verb -50
start|before|plan|first|	in -14
start|before|plead|	adverb -30	capital -52	none -38	preposition -50	verb -31	word -45
start|before|plead|first|	ong -28	wade -24
start|before|pledge|	capital -49	none -33	preposition -47	verb -43
start|before|point|	auxiliary -76	capital -13	determiner -68	none -77	preposition -101	stop -36	subordinator -60	verb -7	word 12
start|before|point|first|	as -32	asked -65	the -51
start|before|post|	determiner -91	none -6	verb -70	word -36
start|before|post|first|	a -56	on -37	within -45
start|before|praise|	capital -69	determiner -33	none -61	preposition -41	stop -50
start|before|praise|first|	the -22
start|before|predict|	capital 32	none -53
start|before|preposition|	adverb -59	auxiliary -47	capital -42	determiner -17	preposition -48	that -22	verb-judging -33	verb-saying -31	word -8
start|before|preposition|auxiliary|	capital -29	determiner -40	judging -47	preposition -40	source -22	stop 22	thinking -41
start|before|preposition|none|	$ -42	; 13	adverb -84	auxiliary -40	capital -30	determiner -99	judging -99	preposition -14	pronoun -126	saying -20	source 32	stop 33	subordinator -10	that -83	thinking -24	verb-saying 25	word -43
start|before|preposition|to|	auxiliary -41	capital -70	determiner -46	judging 18	preposition 6	pronoun -24	saying -21	that -37
start|before|preposition|verb|	, 27	: -90	auxiliary -65	capital -55	determiner -91	judging -65	preposition -38	pronoun -100	saying -43	source -15	that -74	thinking -58	verb-saying -48	word -62
start|before|present|	capital 15	determiner -46	none 9	preposition -75	word 22
start|before|press|	capital -50	none -41	preposition -44	word -35
start|before|promise|	, -20	auxiliary -26	capital -36	determiner -68	none -50	preposition -55	stop -35	subordinator -28	verb -42
start|before|promise|first|	its -12	the -23
start|before|pronoun|	adverb 19	auxiliary -12	coordinator 22	possessive 63	verb-saying 32	verb-thinking -24	word -33
start|before|pronoun|auxiliary|	, -25	; -11	capital 45	coordinator -51	determiner 10	judging -71	preposition -18	saying 13	source -22	stop 9	thinking -53	word -74
start|before|pronoun|none|	preposition -28	saying -27
start|before|pronoun|verb|	, -34	preposition 50	pronoun -43	source 24	stop 18	thinking -15	word -67
start|before|propose|	capital -27	determiner -24	none -57	preposition -39	verb -48	word -47
start|before|propose|first|	brazil -27	in -23	sudan -18	the -35
start|before|prove|first|	in -28
start|before|prove|	none -31	preposition -49	word -21
start|before|question|	auxiliary -28	capital -52	determiner -46	none -59	preposition -44	verb -47
start|before|question|first|	in -15	the -28
start|before|quote|	capital -62	determiner -25	none -46	preposition -22	stop -40
start|before|quote|first|	its -18	sister -27	the -21
start|before|rail|	verb -53
start|before|raise|	$ -26	capital -67	determiner -45	none -45	preposition -57	subordinator -20	verb -37	word -32
start|before|raise|first|	in -24	the -34	three -29
start|before|rank|	capital -58	none -58	preposition -32
start|before|rate|	auxiliary -13	capital -59	none -27	preposition -33	stop -25	to -28	verb -33
start|before|rate|first|	for -29	london -37
start|before|read|	auxiliary 12	determiner -50	none -21	preposition 21
start|before|read|first|	aurélien -22	his -44
start|before|reason|	none -48	subordinator -50
start|before|recall|	, -56	capital -72	determiner -35	none -66	preposition -48	subordinator -32	verb -63
start|before|recall|first|	sora -19
start|before|recommend|	capital -69	determiner -55	none -69	preposition -53
start|before|record|	auxiliary 24	capital 30	preposition 15	stop 38	verb 40
start|before|record|first|	the -6
start|before|recount|	preposition -50
start|before|refer|	determiner -21	none -28	preposition -79
start|before|refer|first|	a -18	in -47
start|before|reflect|	determiner -53	preposition -41	verb -53
start|before|refuse|	capital -32	determiner -30	none -32	preposition -39
start|before|refuse|first|	the -18
start|before|reiterate|	none -48	preposition -48	that -22
start|before|reject|	capital -34	determiner -35	none -33	preposition -32	stop -41	subordinator -30	to -31	verb -46
start|before|relate|	none -37	preposition -37
start|before|remember|	capital -52	none -55	word -47
start|before|remind|	capital 26	determiner -63	verb -61	word -51
start|before|repeat|	capital -53	determiner -63	none -53	stop -41	verb -33
start|before|repeat|first|	the -51
start|before|reply|	: -15	auxiliary -15	capital -10	none -41	stop -30
start|before|reply|first|	asked 6
start|before|report|	, 48	- -57	adverb 25	auxiliary 25	capital 46	none 53	preposition 50	pronoun 19	verb 6	verb-saying 27	word -6
start|before|report|first|	- -44	an -54	in 28	it -33	the 29
start|before|respond|	auxiliary 19	capital 27	none -66
start|before|respond|first|	china -65
start|before|retort|first|	in -36
start|before|retort|	none -36	preposition -36
start|before|reveal|	auxiliary -44	capital -59	determiner -48	none -44	pronoun -44
start|before|rule|	auxiliary -60	capital 21	determiner 10	none -55	preposition -85	verb 24
start|before|rule|first|	the 10
start|before|saying|	( -61	, -60	- -57	auxiliary -54	base -17	capital -13	participle -118	past -22	preposition -36	present 12	pronoun 12	verb-judging -42	verb-saying -57	verb-thinking -49	word -63
start|before|saying|base|	adverb -39	auxiliary -30	capital -87	coordinator -29	determiner -75	end -74	pronoun -39	stop -8	subordinator -56	that -76	word -24
start|before|saying|first|	( -61	, -60	- -57	12 -28	17 -29	a 41	about -41	abu -18	accra -48	adelheid -52	after 14	al -34	albert -52	already -46	also -48	although -40	among -55	an -30	and -8	another -36	as -12	asked -32	at -110	aurélien -22	authorities 44	awara -39	back -53	balambér -47	bastian -26	because -30	beijing -15	beirut -63	besides -41	bheki -14	bill -46	bishop -26	bob -27	both -35	botirjon -40	brackish -46	brazil -27	brian -36	brno -55	bronte -26	brussels -46	by -69	cairo -46	camp -54	caroline -34	cassandra -28	china 8	chris -41	christopher -30	clement -31	clementine -49	cleveland -27	clinton 36	contacted -30	counsel -53	cruz 36	dalva -57	dan -27	dana -53	danicley -32	darlene -33	david -27	democratic 14	deng -53	denver -18	despite -53	dhagaweyne -47	domenica -28	dominic -31	donald 39	dr -44	during -16	each -54	earlier -56	edward -21	egypt -47	electric-truck -65	eli -17	even 38	executive -29	father -24	faye -40	federal 20	first -53	fitzroy -17	for -69	former 17	france -27	fraser -18	from -59	gavi -40	geneva -64	gernot -13	giles -24	grace -37	graham -17	greece -29	green -22	harold -42	hazel -26	he 8	her -18	hillary 49	hnat -46	hon. -43	hope -40	hugo -22	idil -24	if 14	in -6	india 21	inec -27	innocent -49	iran -56	istanbul -38	it -8	its -95	jas -42	juliet -25	june -28	just -53	jxn -25	kentucky -22	kiran -17	kirra -56	kudo -20	kwame -44	kyiv -61	labour -26	lale -52	laos -47	le -63	leah -26	liberty -52	like -30	london -75	lotu -16	low -31	lubbock -70	lucinda -21	luis -32	lydia -14	mai -58	manila -67	many 44	mark -47	may -64	meanwhile -23	melbourne -70	melinda -44	members 33	mena -39	michigan 12	millers -63	more -8	mr -55	mr. 21	mrs -43	mrs. 28	ms. 29	namgung -23	naomi -49	national -60	neil -23	new 13	nilima -48	nishida -26	noelle -17	nong -57	nordstrand -25	numsa -47	octopuses -71	odd -37	of -68	oil -19	on -96	one -87	ong -28	only -50	opposition -32	outside -40	ouyang -34	oxford -14	oybek -11	panel -22	paris -61	parks -40	pasto -25	paul -37	port -49	prabal -31	president 19	pressed -73	preston -24	ramón -53	reacting -73	rep. 25	republican -43	rezwanul -37	rodion -8	rome -57	rosamund -30	rowena -43	russia -40	ruth -34	sanders 30	sen. -72	senator -61	senior -48	several 17	she -23	sheikh -32	shen -37	shortly -37	since -20	sister -35	so -45	solicitor -66	some 13	sora -19	speaking -55	state 17	stephanie -39	still 44	stockholm -17	stockholm-based -25	struan -43	sudan -18	sukumaran -34	sunder -16	sunita -21	sweden -43	taipei -54	target -54	thamir -41	the -15	their -61	then -47	there 16	this -29	thomas -43	those 13	though -66	through 11	to 25	today -44	torill -42	trump 21	tuesday 20	turning -24	two -6	tyler -47	uncle -46	under -39	vanuatu -41	vienna -70	vietnam -51	vukašin -42	wade -31	washington 27	we 36	when -18	wilma -36	wing -62	winter -38	with 21	within -21	yet -41	yusuf -36	zarina -16	zhyldyz -38	zsombor -52
start|before|saying|participle|	determiner -55	preposition -60	stop -40	that -38	word -56
start|before|saying|past|	' -38	, 31	: -15	; -29	adverb -48	auxiliary -162	coordinator -17	determiner -12	end -53	possessive -55	preposition -39	pronoun -26	quote -8	stop 6	subordinator -29	that -13	verb-judging -87	verb-saying -87	verb-thinking -88	word -21	’ -41
start|before|saying|present|	) -47	, 13	: -67	; 9	adverb -87	auxiliary -99	capital 29	coordinator -53	determiner -21	end -19	preposition -11	pronoun -89	quote -59	stop 21	subordinator -43	that -73	verb-saying -63	verb-thinking 57	word -29
start|before|say|	' -38	( -47	, 20	: -12	; 11	adverb -63	auxiliary -18	capital -24	coordinator 43	none -26	possessive -65	preposition 46	pronoun -19	quote -25	subordinator 29	that 29	to -18	verb-judging -67	verb-saying -85	verb-thinking -85	word -36
start|before|say|first|	( -47	, -46	a 12	about -41	adelheid -52	after 37	al -30	also -45	among -60	an -42	as 23	at -53	beijing -13	bheki -14	bishop -26	botirjon -40	brian -36	bronte -26	but 54	by -20	cairo -46	cassandra -28	china 21	chris -41	christopher -30	clement -26	cruz 48	darlene -33	despite -24	domenica -28	dr -25	during -44	eli -17	even 34	father -24	for -41	former 21	france -27	fraser -18	gernot -13	greece -29	green -22	harold -42	he 53	his 8	hope -16	hugo -22	idil -24	in 18	india 41	inec -27	innocent -43	iran -56	it 16	its -88	jas -42	juliet -25	jxn -25	kentucky -22	kiran -17	kyiv -61	labour -26	leah -26	like -7	lotu -16	low -31	lucinda -21	luis -32	lydia -14	mai -23	manila -66	many 53	mark -36	may -54	melinda -44	more -28	mr. 21	mrs. 16	ms. 37	namgung -23	nishida -26	nordstrand -25	on -53	one -64	opposition -32	oxford -14	oybek -11	panel -22	paris -56	parks -40	paul -34	port -47	prabal -31	pressed -63	preston -24	rep. 26	rome -57	rosamund -30	rowena -43	sanders 32	sen. -19	senator -38	she -38	shen -37	since 9	so -43	solicitor -66	some -10	south 30	speaking -47	state 20	stockholm-based -25	sunita -21	sweden -43	target -33	that 14	this -50	thomas -19	though -42	through -66	torill -42	trump 34	vietnam -51	vukašin -42	washington -17	when -7	while 31	winter -38	with 36	zhyldyz -38
start|before|seek|	capital -33	none -41	preposition -59	subordinator -27	verb -38	word -33
start|before|seek|first|	in -27
start|before|see|	auxiliary -35	capital -46	determiner -40	none -68	preposition -35	pronoun -29	subordinator -42	verb -21	word -43
start|before|see|first|	crispian -18	in -27	the -19
start|before|shoot|	capital -33	none -47	preposition -37	word -35
start|before|show|	, 16	auxiliary -17	capital -17	coordinator -51	determiner 30	end -59	none -9	preposition -10	pronoun -9	stop 57	subordinator -7	verb 26	word -74
start|before|show|first|	he 7	in 17
start|before|shrug|	none -61	preposition -18	stop -59
start|before|signal|	auxiliary -37	verb -40
start|before|sign|	capital -89	coordinator -31	determiner -51	none -73	preposition -66	verb -68
start|before|sign|first|	in -42	on -27	pasto -25	the -15
start|before|sing|	capital -29	none -30	stop -20	verb -44
start|before|sing|first|	hope -30
start|before|slam|	capital -43	none -45
start|before|source|	coordinator -9	preposition 7	subordinator 34
start|before|source|first|	a -34	and -24	at 17	but 7	clinton 24	hillary 14	in 29	it -27	london -21	more -18	mrs. 15	one -28	sanders 15	there 22	trump -11	washington -19
start|before|source|source|	) -59	, -21	adverb 40	capital -14	stop 8	verb-saying 60	word 9
start|before|speak|	adverb -31	auxiliary -38	capital -52	determiner -23	none -69	preposition -63
start|before|speak|first|	the -16
start|before|state|	auxiliary -7	capital -23	determiner -62	none -95	preposition -81	stop 6	subordinator -36	that -47	verb -71	word -43
start|before|state|first|	in -32	the -44
start|before|stress|	determiner -41	none -48	that -17
start|before|stress|first|	its -9
start|before|subordinator|	adverb 6	capital 24	determiner -73	possessive 20	preposition -93	pronoun -14	subordinator -40	verb-judging -14	verb-saying 79	word -27
start|before|subordinator|auxiliary|	, 17	preposition -69	pronoun -52	saying -41	source 21	stop -24	that -74	thinking -63	word -68
start|before|subordinator|none|	, -12	adverb -36	capital -72	determiner -63	judging -87	preposition -28	pronoun -16	saying -11	source 60	stop 55	that -42	thinking -52	word -51
start|before|subordinator|to|	preposition -30	saying -56	thinking -35
start|before|subordinator|verb|	, -43	adverb 7	capital 18	determiner -96	judging -11	preposition -9	pronoun -39	saying 26	source -15	stop 55	subordinator -51	that -74	thinking 15	word -9
start|before|suggest|	auxiliary -57	capital -67	determiner -20	end -52	none 10	preposition 25	subordinator 22	that -37
start|before|suggest|first|	the -41
start|before|support|	auxiliary -59	determiner -61	none 7	stop -57	subordinator -31	verb -60	word -78
start|before|support|first|	in -58
start|before|talk|	capital -45	none -57	preposition -70	verb -45
start|before|talk|first|	in -36
start|before|tell|	, -125	- -38	adverb -80	auxiliary 16	capital 10	coordinator 20	determiner 37	end -53	none -13	preposition -130	pronoun 19	quote -70	stop -115	subordinator -83	that -43	verb -32	verb-saying -67	word 20
start|before|tell|first|	- -38	a 23	albert -52	asked -79	at -46	awara -39	balambér -47	brackish -46	brno -55	but -56	by -21	camp -58	caroline -34	counsel -53	dalva -57	deng -53	dhagaweyne -47	dominic -31	egypt -47	faye -40	grace -37	he -22	her 8	his -98	hnat -46	hon. -43	in -78	innocent -29	its -47	june -28	kirra -56	kudo -20	kwame -44	lale -52	laos -47	mai -57	mr -55	mrs -43	naomi -49	nilima -48	nong -57	odd -37	on -45	one -70	ouyang -34	ramón -53	rezwanul -37	rodion -8	stephanie -39	struan -43	sukumaran -34	sunder -16	thamir -41	the -28	their -65	uncle -46	vanuatu -41	washington -72	while -55	wilma -36	zsombor -52
start|before|testify|	determiner -33	none -39	preposition -33	pronoun -26	that -14
start|before|testify|first|	a -27	an -18
start|before|thank|	' -44	, -20	capital -57	determiner -31	none -57	stop -43
start|before|thank|first|	itziar -23	the -26	zim -35
start|before|that|	auxiliary -34	word 47
start|before|that|auxiliary|	saying -21
start|before|that|none|	saying -14
start|before|that|verb|	, 32	saying 27
start|before|thinking|	( 22	capital -26	coordinator -82	determiner -12	participle -97	past -75	preposition -37	present -28	pronoun -34	subordinator -17	word -41
start|before|thinking|base|	, -14	auxiliary -72	coordinator -51	determiner -60	end -65	preposition -83	pronoun -60	stop 46	word -87
start|before|thinking|first|	( 22	after 7	among -14	an 11	and -57	as -62	at -46	but -55	clinton -48	colombo -53	even -50	for -53	from -26	he -9	her -35	his -18	if -50	in -15	it -29	mr. -40	on -73	outside -14	she -45	this -34	trump 12	when 22	while -55	with -50
start|before|thinking|participle|	determiner -38	preposition -66	word -57
start|before|thinking|past|	, -41	adverb -57	capital -57	determiner -59	preposition -16	pronoun -27	stop -91	subordinator -48	that -56	verb-saying -35	word -66
start|before|thinking|present|	, -19	capital -64	determiner -40	preposition -63	stop 15	word -58
start|before|think|	, -47	capital 17	determiner -57	none -73	preposition 15	pronoun 22	subordinator 9	verb 18
start|before|think|first|	in -48	the -20
start|before|trust|	none -41
start|before|try|	auxiliary -29	capital -44	determiner -38	none -44	preposition -62	subordinator -35	verb -51
start|before|try|first|	as -26	the -24
start|before|tweet|	capital 22	none 22
start|before|urge|	adverb -43	capital -69	determiner -61	none -63	preposition -35	stop -38	verb -41	word -36
start|before|urge|first|	a -44	in -17	sheikh -32	the -42	zarina -16
start|before|use|	auxiliary -80	capital -81	coordinator -12	determiner -37	none -70	preposition 12	subordinator -73	verb 23
start|before|use|first|	in -13	the -51
start|before|venture|	capital -33	none -33
start|before|verb-judging|none|	saying -42
start|before|verb-judging|	word -42
start|before|verb-saying|	capital -52
start|before|verb-thinking|	capital -42
start|before|verb-thinking|none|	saying -49
start|before|view|	capital -57	none -51	preposition -50
start|before|voice|	capital -42	none -39	preposition -43	word -38
start|before|volunteer|	none -46	preposition -44
start|before|vote|	, -44	auxiliary -52	capital -64	coordinator -32	determiner -45	none -42	preposition -43	pronoun -26	stop -43	subordinator -12	verb -43	word -35
start|before|vote|first|	in -32	the -23
start|before|vow|	determiner 21	preposition -55
start|before|vow|first|	in -32	its -36
start|before|want|	capital -54	determiner -33	none -57	preposition -47	subordinator -26	word -35
start|before|want|first|	in -28	the -22
start|before|warn|	auxiliary -31	capital -7	determiner -66	none -100	that -30	to -49	verb 9	word -61
start|before|warn|first|	an -58	fitzroy -17	russia -29
start|before|wave|	capital -50	none -41	preposition -41
start|before|weigh|	determiner -13
start|before|welcome|	capital -62	determiner -45	none -60	stop -55
start|before|welcome|first|	the -25
start|before|wonder|	subordinator -39
start|before|word|	( -28	, -34	auxiliary -49	capital -47	preposition -52	subordinator -37	word -65
start|before|word|auxiliary|	word -13
start|before|word|none|	, -53	capital -47	judging -47	preposition -45	pronoun -27	saying -80	source -48	stop -53	subordinator -19	thinking -40	word -29
start|before|word|verb|	capital -51	judging -37	preposition -38	saying -8	stop 69	word -30
start|before|worry|	capital -42	none -34	preposition -43
start|before|write|	, 57	: -74	auxiliary 7	capital 23	determiner 31	none 11	preposition -13	pronoun -63	stop -56	that -67	verb 18
start|before|write|first|	dana -41	in -87	ms. -66	on -42	the 19
start|before|—|	determiner 13
start|behind|	accuse 10	acknowledge -68	add -109	admit 22	advise -65	advocate 31	aim 34	allow -86	allude 43	announce -93	answer -22	apologise -9	apologize -9	appeal -36	applaud -63	argue -59	ask -31	assure 25	attack 23	attribute -62	back -25	believe 68	bill 27	blame -26	boast 58	call 36	caption -66	care -21	cast -67	caution -14	celebrate -77	challenge -90	champion -61	cheer 14	chip -46	cite -74	claim -103	comment 17	compare -124	complain -22	concede -60	conclude 9	confirm -89	continue -154	counsel -51	criticize 11	cry -6	debate 17	decide -10	declare -20	decline -64	deliver -73	demand -25	deny -50	describe -84	detail -12	disagree 43	disclose -7	dismiss -53	doubt 16	echo 10	email -23	estimate -9	expect -13	explain -79	favor -64	fear -23	feel -31	figure -42	find -118	fire -21	forecast -35	fume -60	greet -8	hear -90	hint 35	hit -66	hold -36	hope 6	identify 14	insult -8	intend -17	introduce -62	invite -72	issue -10	joke -10	knock -82	know -23	lash -36	laugh -24	learn -34	like -90	list -56	lobby -27	maintain -25	mean -85	mention 13	message -14	murmur -25	name -40	need -54	nominate -81	note -21	object -14	offer -99	oppose -61	order -21	outline 9	paint 7	phone -44	plan -34	pledge -94	point 35	post -28	praise 37	pray -69	prefer -71	present -63	promise -114	propose -58	protest -26	prove -53	question -25	quote -81	rail 68	raise -106	rank -85	rate -99	read -108	reason -32	recall 6	recognize -58	recommend -65	record -126	recount -30	refer 59	reference 28	reflect 17	refuse -44	regard 45	reject 19	relate -18	remark 27	reply -46	report -47	reveal -47	rule 9	say -95	see -96	shoot -111	show -117	shrug 39	sing -63	slate -58	speak -20	spell 19	state -128	suggest -64	support -12	suspect -18	swear -52	tell -108	testify -77	text -45	thank -79	threaten -40	title -61	treat -33	trust -48	try -155	tweet 25	understand 10	use -51	view 10	voice -75	volunteer -76	vote 22	vouch 32	want -26	warn -8	wave -74	weigh 14	wish -50	write -28
start|behind|accuse|first|	killing -53	wrongdoing -62
start|behind|accuse|	none -24	verb -34	word -20
start|behind|add|	determiner -84	none -91	verb -47
start|behind|add|first|	her -35	his -51	the -49
start|behind|admit|	determiner 9	verb -59
start|behind|adverb|	, -17	capital -36	determiner 8	preposition -43	word -28
start|behind|adverb|none|	judging -27	saying -83	thinking -72
start|behind|adverb|to|	thinking -48
start|behind|advise|	determiner -65	none -58
start|behind|advise|first|	the -46
start|behind|advocate|	determiner 32	none 6	verb 9	word 14
start|behind|advocate|first|	a 52	the 15
start|behind|agree|	auxiliary -71	capital 17	pronoun 30	subordinator -49	to 7	verb 12	word -7
start|behind|agree|first|	a 13	be -22	buy -71	him 11
start|behind|aim|	auxiliary 23	capital -83	determiner 30	none 22	to -6	word 22
start|behind|allow|	none -58	verb -60	word -66
start|behind|announce|	auxiliary -52	capital -64	determiner -52	none -49	verb -53
start|behind|announce|first|	monday -23	the -52
start|behind|answer|	determiner -68	verb -31
start|behind|answer|first|	the -68
start|behind|apologise|	determiner 29	word -90
start|behind|apologise|first|	appointment -43	the 34
start|behind|apologize|	capital -19	to -20
start|behind|apologize|first|	his -8
start|behind|appeal|	auxiliary 24	capital 10	none -92	to -74	verb -82	word -127
start|behind|appeal|first|	calm -39	the -83
start|behind|argue|	auxiliary -70	capital -66	determiner -34	none -48	subordinator -70	verb -25	word -7
start|behind|argue|first|	a -20
start|behind|asks|false|	auxiliary 9	marks -125	none -32	to 27	verb 6
start|behind|asks|true|	auxiliary 43	none 29	to -36	verb -18
start|behind|ask|	capital -54	determiner -17	none -53	pronoun -73	verb -16	verb-judging -64	verb-thinking -41	word -6
start|behind|ask|first|	a -53	be -29	data -55	her -56	his 16	it -60	the 9	their -71
start|behind|assure|first|	winning 11
start|behind|assure|	none 12	word 11
start|behind|attack|	auxiliary 28	capital 25	determiner 18	none 8	word -32
start|behind|attack|first|	a -22	paris -52	the 22
start|behind|attribute|	determiner -61	none -44
start|behind|attribute|first|	a -43
start|behind|auxiliary|	adverb 30	auxiliary -39	capital -62	determiner -28	preposition 19	subordinator -40	verb-judging -28	verb-saying -53	word -108
start|behind|auxiliary|auxiliary|	saying -54	thinking -53
start|behind|auxiliary|none|	saying -76	thinking 22
start|behind|auxiliary|to|	thinking -47
start|behind|auxiliary|verb|	judging -45	saying -25	thinking -50
start|behind|back|	auxiliary -95	capital -11	determiner -16	none -23	verb -16	word -31
start|behind|back|first|	a -81	his -47	its 15	the -16	their -50
start|behind|before|	about 159	after -86	against 96	along -37	amid -62	among -70	at -43	before -120	behind -57	between -78	beyond -80	by -212	despite -49	down 7	during -115	for 58	from -179	in -213	inside -59	into -94	like -111	of 35	off -20	on -33	out 51	outside -81	over -43	since -100	than -91	to -52	under -91	until -80	with 13	within -90	without -58
start|behind|believe|	none 59
start|behind|bill|	auxiliary -49	determiner -39	none 30	word 16
start|behind|bill|first|	the -39
start|behind|blame|	determiner -45	verb -45	word -16
start|behind|blame|first|	the -45
start|behind|boast|	none 48
start|behind|call|	capital -11	determiner 25	none 15	preposition -43	pronoun 27	to 38	verb -8	verb-judging -19	verb-saying -75	word 31
start|behind|call|first|	all 38	an 37	him 7	in -29	order -50	reporters -57	trump 20
start|behind|capital|	, -13	- -41	: -63	; -23	adverb -51	capital -9	coordinator -25	determiner -60	end -94	possessive 49	preposition -32	pronoun -53	stop -26	subordinator -33	that -103	verb-saying 11	word -10
start|behind|capital|auxiliary|	judging -18	saying -11	thinking -46
start|behind|capital|marks|	saying -59
start|behind|capital|none|	judging 9	saying -39
start|behind|capital|to|	judging -9	saying -11	thinking -94
start|behind|capital|verb|	judging 14	saying 17	thinking -31
start|behind|care|	none -92	word -11
start|behind|caution|	verb -32
start|behind|celebrate|	determiner -55	none -58	word -49
start|behind|challenge|	capital -49	determiner -54	none -85	verb -42	word -64
start|behind|challenge|first|	the -42
start|behind|champion|	capital -51	none -54
start|behind|charge|	auxiliary -62	capital -74	determiner -70	none -47	verb 42	word 29
start|behind|charge|first|	a -66
start|behind|cheer|	determiner 10	none -6
start|behind|cheer|first|	the 18
start|behind|chip|	none -46
start|behind|cite|	none -44	verb -56	word -61
start|behind|claim|	auxiliary -31	capital -43	determiner -77	none -81	verb -53
start|behind|claim|first|	a -37	have -26	the -42
start|behind|comment|	auxiliary -10	capital 20	none 28	verb -17
start|behind|compare|	capital -60	determiner -66	none -93	verb -77	word -84
start|behind|compare|first|	the -51
start|behind|complain|	capital 10	determiner -39	none -116	verb 12	word -74
start|behind|complain|first|	the -32
start|behind|concede|	capital -29	determiner -47	none -52	to -35
start|behind|concede|first|	the -47
start|behind|confirm|	capital -38	determiner -65	none -78	word -45
start|behind|confirm|first|	the -63
start|behind|continue|	auxiliary -56	determiner -44	none -107	to -47	verb -89	verb-judging -52	verb-saying -59	word -121
start|behind|continue|first|	be -15	grow -32	the -22
start|behind|coordinator|	word -65
start|behind|counsel|	capital -37	none -51
start|behind|credit|	none 12	verb -18	word -19
start|behind|criticize|	none -6	to 31	verb -62	word -13
start|behind|cry|	determiner -54	none -53
start|behind|cry|first|	the -40
start|behind|debate|	capital -107	determiner -34	none 29	verb -16	word 61
start|behind|debate|first|	the -78
start|behind|decide|	determiner -8	none -79	to -72	verb 16	verb-judging 15	word -88
start|behind|declare|	determiner -33	none -69	word -13
start|behind|decline|	auxiliary -77	capital -54	none -97	to -65	verb -16	verb-judging -53	verb-saying -105	word -8
start|behind|decline|first|	be -26	comment -77	discuss -37	say -46	speculate -37
start|behind|deliver|	capital -39	determiner -40	none -60	verb -43	word -44
start|behind|demand|	word 13
start|behind|deny|	none -50
start|behind|describe|	determiner -62	marks -26	none -47	word -43
start|behind|describe|first|	his -31	the -38
start|behind|detail|	determiner -6	none 8
start|behind|detail|first|	the -6
start|behind|determiner|	$ 42	adverb -41	auxiliary -53	coordinator -74	quote -65	stop -87	subordinator -47	that -51	verb-judging -50	verb-saying 6	verb-thinking 45
start|behind|determiner|auxiliary|	saying 25	thinking 9
start|behind|determiner|marks|	judging -100	saying -114
start|behind|determiner|none|	judging -17	saying -20	thinking -34
start|behind|determiner|to|	judging 12	saying 16	thinking 52
start|behind|determiner|verb|	judging 14	thinking -11
start|behind|disagree|	determiner 25	none 28
start|behind|disclose|first|	a 10
start|behind|disclose|	verb -70
start|behind|dismiss|	none -44	word -46
start|behind|dispute|	capital 24	verb -62	word -59
start|behind|doubt|	none -6
start|behind|echo|	capital 12	none 10
start|behind|email|	auxiliary -40	none 7	verb -71	word -79
start|behind|expect|	adverb -44	auxiliary 14	capital -64	none 7	to -59	verb -78	verb-judging -42	verb-saying -58	verb-thinking -47	word -21
start|behind|expect|first|	be -67	sign -38
start|behind|explain|	auxiliary -46	capital -36	determiner -57	none -46	verb -50
start|behind|explain|first|	a -42
start|behind|favor|	none -57	word -57
start|behind|fear|first|	the -19
start|behind|fear|	word -81
start|behind|feel|	determiner -69	none -13
start|behind|figure|	capital -49	determiner -56	none -82	subordinator 7	to -28	verb -41	word -74
start|behind|figure|first|	the -33
start|behind|find|	auxiliary -50	capital -52	determiner -63	none -86	preposition -43	subordinator -47	verb -64	word -67
start|behind|find|first|	a -33	the -39	who -30
start|behind|fire|	determiner -76	none -40	verb 19
start|behind|fire|first|	the -55
start|behind|first|	1 -53	14 -41	2008 23	2012 -55	2016 -47	2018 -42	2021 -43	2022 -64	2023 -41	3 -53	31 -58	4 -67	41 -62	600 -66	a 7	about -57	add -30	address -57	air -59	america 22	an -13	analysts -57	another 36	answer -48	any -85	anyone -49	appeal -47	applause -32	apply -37	appointment -43	april -16	as -71	ask -45	assure -37	at -14	attack -51	attend 18	august -14	avoid -38	back -56	ban -70	bbc -47	be -122	beat -59	behalf -55	being 19	benghazi 14	block -43	bluesky -35	both 26	breda -37	bring 11	build -50	buy -82	by -45	call -30	calm -76	carry -55	cast -40	challenge -35	change 34	charleston -32	chile -43	christie 37	clinton 12	close -71	comment -33	condition -66	congress -17	consider -54	cool -64	county -56	court -42	create -52	credit -40	cruise -53	cut -54	data -55	debate -45	december -35	defend -39	deliver -53	democratic 7	discuss -43	do 12	donald 45	dr. -63	draft -34	each -97	endorse -51	every -45	expand -58	explain -41	facebook -71	far 14	favor -62	fc -33	find -43	first -47	florida -38	focus -51	for -77	former 29	four -30	fox -67	friday -104	further -11	georgia -61	get -77	give -82	govern -66	grow -32	growing 35	have -63	hear -58	help -74	her 12	hillary -35	his 13	hold -61	hospitals -60	host -47	how 44	human -57	if -54	immigration 32	impose 45	in -95	individual -71	instagram -52	intervene -57	iowa -54	is -51	it -46	its 8	june -71	keep -82	killing -53	know -63	latin -34	latinos 41	law -21	least -83	leave -64	let -53	limit -57	live -51	london -23	look -62	lost -64	lower -61	luxembourg -31	make -85	march -63	match -26	may -44	me 28	mediate -38	meet -57	men -62	merge -70	monday -133	more 24	most -84	move -57	mr. 57	msnbc -35	much -10	new -85	next -45	nine -45	nothing -72	obama 31	ohio -29	on -43	one -11	order -51	other 24	paris -60	parliament -56	part 12	pass -66	passengers -64	pay -77	people -65	persuade -32	phoenix -32	phone -52	pick 11	play 11	poach -32	politics -57	press -30	prevent -41	price -46	protect -55	protest -28	provide -52	public -54	publish 25	put -81	question -42	questions -68	quit -48	rally -43	readers -45	recent 19	refund -45	release -57	remember -34	reporters -84	reports -11	republican -75	requests 10	response -40	returning -15	rise -41	rubio 25	rule -54	run -56	sanders 22	saturday -64	say -84	saying -51	see -78	sell -53	sen. 38	set -31	show -52	sign -41	some 14	south -45	speak -52	speculate -41	spend -69	state -24	stay -62	stop -44	sue -31	sunday -58	support -57	surface -46	take 15	talk -47	telegram -50	telephone -40	tell -26	texas -30	their -40	them 9	they -45	think 16	this -56	those 36	three -56	throughout -36	throw -57	thursday -100	to 20	trump 52	try -40	tuesday -42	turkey -47	turn 21	twitter -54	two -13	u.s. 12	use -58	vermont -47	visit -48	vote -67	voters -65	wall 23	want -38	washington 22	wednesday -101	weigh -52	what 20	where -54	whether 14	who -49	win 23	withdraw -32	work -80	world -61	wrongdoing -62	x -38
start|behind|forecast|first|	analysts -40
start|behind|forecast|	none -32
start|behind|fume|	none -60
start|behind|greet|	none -8	word 9
start|behind|hear|	capital -34	determiner -51	none -77	word -60
start|behind|hint|	determiner -12	none 11	verb 41
start|behind|hit|	capital -42	determiner -39	none -55
start|behind|hit|first|	the -33
start|behind|hold|	auxiliary -61	determiner -116	none -12	preposition -38	to -21	verb -98
start|behind|hold|first|	a -68	for -31	nine -45	the -79
start|behind|hope|	determiner 6	none -11	to 24	verb -83	verb-saying -46
start|behind|hope|first|	a -36
start|behind|identify|	capital 10	determiner 20	none 7
start|behind|identify|first|	a 12	the 13
start|behind|insist|	auxiliary -12	word -9
start|behind|intend|	none -84	verb-saying -28	word -90
start|behind|interpret|	none -76
start|behind|introduce|	determiner -35	none -58
start|behind|invite|	verb -37	word -52
start|behind|issue|	auxiliary -68	capital -69	none -22
start|behind|issue|first|	his 17	the -21	their -56
start|behind|joke|	determiner -39	marks -43	none 14	pronoun -66	verb -69
start|behind|joke|first|	his -63	it -66
start|behind|judging|	adverb -16	auxiliary -72	capital 14	participle 40	past -29	preposition -94	present -10	subordinator 7	verb-judging -11	verb-saying -23	verb-thinking -10
start|behind|judging|first|	41 -62	a -10	all 38	as -63	at -46	be -39	clinton 30	democratic 22	far -49	friday -37	georgia -61	her 17	hillary -11	him -10	his -10	how -11	immigration 12	in -56	it -18	its -15	killing -53	least -52	london -23	look -49	monday -68	mr. 26	new -68	obama 31	order -50	paris -57	president 31	quit -38	reporters -67	sue -31	the -20	their -69	this -55	those 46	throughout -33	trump 21	two -51	vote -54	what 38	whether 33	work -46	wrongdoing -62
start|behind|knock|	determiner -56	none -75
start|behind|know|	determiner -27	none -26	word -71
start|behind|know|first|	the -27
start|behind|lash|first|	at -36
start|behind|lash|	preposition -36
start|behind|laugh|	auxiliary -46	determiner 13	none -79	pronoun -46	that -38
start|behind|laugh|first|	that -38	the 13
start|behind|learn|first|	the -85
start|behind|learn|	none -32	pronoun -58	verb -66	word -95
start|behind|like|	auxiliary -45	none -65	verb -35	verb-judging -52	verb-saying -32	word -51
start|behind|like|first|	say -24	see -32
start|behind|list|	auxiliary 15	capital -69	determiner -14	none -105	verb -66	word -74
start|behind|list|first|	london -23	the 8
start|behind|lobby|	none -79
start|behind|mean|	auxiliary -30	none -65	word -72
start|behind|mention|first|	the -37
start|behind|mention|	none 32	word -29
start|behind|message|	auxiliary -9	capital -56	determiner -63	none 11	verb -45	word 31
start|behind|message|first|	the -59
start|behind|name|	determiner -76	none -13	verb -80	word -51
start|behind|name|first|	the -53
start|behind|need|first|	be -39	do -59	keep -26	win -60
start|behind|need|	none -124	to -77	verb -49	verb-saying -30	word -122
start|behind|nominate|	capital -49	determiner -64	none -70
start|behind|nominate|first|	the -36
start|behind|note|	determiner -21	none -18	verb 19
start|behind|note|first|	the -21
start|behind|object|	determiner -9	none -81	verb -74
start|behind|offer|	auxiliary -38	capital -42	determiner -48	marks -19	none -90	verb -52	verb-saying -27	word -77
start|behind|offer|first|	buy -29	mediate -38	pay -32	the -40
start|behind|oppose|	capital -43	none -45
start|behind|order|apposed|	judging 8	thinking 27
start|behind|order|apposition|	judging -7	saying -47	thinking -42
start|behind|order|	capital -86	determiner 16	none -15	word -59
start|behind|order|direct|	judging -7	thinking -20
start|behind|order|first|	the -62
start|behind|order|relative|	saying -22	thinking -11
start|behind|order|shared|	judging 10	thinking -12
start|behind|paint|	determiner 9	none -64
start|behind|paint|first|	the -69
start|behind|plan|	adverb -29	auxiliary -65	capital -89	none -136	to -46	verb 24	verb-judging -36	verb-saying -48	verb-thinking 19	word -111
start|behind|plan|first|	a 17	run -25
start|behind|plead|	capital -60	none 37
start|behind|pledge|first|	ban -37
start|behind|pledge|	none -85	to -33	verb-judging -32	word -81
start|behind|point|	auxiliary 48	capital 44	none -36	pronoun -56	that 27	to -37	verb 67	word 23
start|behind|point|first|	a 21	clinton 18	her -79	his -26	that 27	the 20
start|behind|post|	auxiliary -45	capital -15	determiner -13	none -122	word -53
start|behind|post|first|	a 17	facebook -44	instagram -36	x -48
start|behind|praise|	capital 32	none 48
start|behind|pray|	determiner -63	none -64
start|behind|pray|first|	the -44
start|behind|prefer|	none -59	verb-judging -64
start|behind|preposition|auxiliary|	saying 22
start|behind|preposition|	capital -89	determiner -68	quote -54	verb-saying -75
start|behind|preposition|marks|	judging -44
start|behind|preposition|none|	judging -73	thinking -55
start|behind|preposition|to|	saying -59	thinking -24
start|behind|preposition|verb|	saying -43	thinking -32
start|behind|present|	determiner -50	verb -44
start|behind|press|	determiner -12	none -32	word 17
start|behind|press|first|	the 6
start|behind|promise|	adverb -28	auxiliary -39	capital -38	none -78	to -62	verb -55	verb-judging -33	word -101
start|behind|promise|first|	be -22	build -26	buy -29	keep -27
start|behind|pronoun|	, 17	; 11	auxiliary -17	preposition -25	stop -26	verb-saying -64	word 7
start|behind|pronoun|none|	judging -7	saying 6	thinking -19
start|behind|pronoun|to|	judging 7
start|behind|pronoun|verb|	saying -104
start|behind|protest|	determiner -92	none -53
start|behind|protest|first|	the -59
start|behind|prove|	auxiliary -49	none -32	verb -32
start|behind|prove|first|	be -46
start|behind|question|	auxiliary 42	determiner -11	none -39	subordinator -9	to -44	verb -10	word -77
start|behind|question|first|	his 8	how -27	the -26	whether 27
start|behind|quote|	auxiliary -39	capital -46	determiner -56	none -43
start|behind|quote|first|	a -22	the -51
start|behind|rail|	capital 35	determiner 40	none 51	to 28
start|behind|raise|	capital -70	none -69	word -50
start|behind|rank|	capital -57	determiner -60	none -72
start|behind|rank|first|	the -60
start|behind|rate|	auxiliary -48	capital -46	determiner -41	none -71	verb -35	word -75
start|behind|rate|first|	the -41
start|behind|read|	auxiliary -28	capital -51	determiner -82	none -88	verb -59	word -34
start|behind|read|first|	a -63	an -25	the -60
start|behind|reason|	auxiliary -9	none -62	word 16
start|behind|recall|	determiner 6	none 24
start|behind|recognize|	determiner -48	none -58
start|behind|recommend|	capital -47	verb -41
start|behind|record|	capital -60	determiner -54	none -98	word -86
start|behind|record|first|	a -31	the -40
start|behind|recount|	none -30
start|behind|refer|	auxiliary 34	capital 82	determiner 16	marks -88	none 21	pronoun -26	subordinator -60	verb 49	word 50
start|behind|refer|first|	a -31	as -60
start|behind|reflect|	verb 23
start|behind|refuse|	auxiliary -62	none -17	verb -83	verb-judging -73	verb-saying -93	word -17
start|behind|refuse|first|	answer -36	comment -29	say -25	take 26
start|behind|reject|	none 23
start|behind|relate|	determiner -74	word 12
start|behind|relate|first|	her -48	the -54
start|behind|remark|	none 12	word 27
start|behind|reply|	capital -88	determiner -78	none -98	verb -7
start|behind|reply|first|	a -66	the -41
start|behind|report|	capital -8	determiner -129	none -36	verb -86	word -91
start|behind|report|first|	a -45	may -31	the -74	washington -46
start|behind|request|first|	a -64	comment -6
start|behind|request|	none 8	verb-saying -9
start|behind|respond|	auxiliary -73	determiner 9	none -14	pronoun -61	to 26	verb-judging -87	verb-saying 11	word -31
start|behind|respond|first|	a -31	it -52	questions -68	requests 20	the 42
start|behind|rule|	auxiliary -71	capital 9	determiner 29	none 6	preposition -53	verb 18	word -6
start|behind|rule|first|	a 75	for -53	the -82
start|behind|saying|	adverb -52	auxiliary -56	base 16	capital -16	past -28	preposition -16	pronoun -15	subordinator -11	verb-saying -23	verb-thinking -9
start|behind|saying|first|	1 -41	14 -41	2018 -42	2023 -41	600 -66	a 12	about -53	all -52	an -17	analysts -40	any -75	anyone -49	applause -32	appointment -43	april -16	at 14	august -14	ban -47	bbc -47	be -71	beat -59	block -43	bluesky -35	both 21	build -33	buy -82	calm -68	carry -40	clinton -22	cnn -52	comment -32	condition -66	court -42	data -55	discuss -37	draft -34	each -91	facebook -69	fc -33	find -31	florida -38	for -85	friday -96	get -43	give -59	grow -32	growing 21	have -57	hear -46	help -69	her -36	him -16	his 27	hold -46	host -16	how 51	human -57	in -67	individual -64	instagram -52	iowa -27	it -18	june -20	keep -46	last -53	latin -34	latinos 41	law -56	least -62	lost -64	make -38	march -18	may -42	mediate -38	men -62	monday -79	more -59	most -73	mr. 51	msnbc -35	new -33	nothing -72	obama 27	ohio -29	on -45	one -67	parliament -56	part -45	pass -56	pay -71	phone -48	pick 23	president -10	public -48	put -54	questions -68	raise -31	refund -45	reporters -60	reports -83	republican -66	requests 10	response -40	rule -43	sanders 36	saturday -49	say -60	saying -43	see -52	social 10	some 21	speculate -37	state -15	stay -47	sunday -58	support -44	take -51	telegram -50	telephone -40	texas -30	their -6	them 11	they -45	this -21	three -51	thursday -92	to 22	trump 33	tuesday -97	turkey -20	twitter -55	two -86	vermont -47	voters -53	want -38	washington -13	wednesday -84	weigh -52	where -42	whether -26	who -30	win -57	winning 6	work -50	x -38
start|behind|say|	auxiliary -31	capital -30	determiner -76	marks -49	none -60	pronoun -67	subordinator -46	to -80	verb -79	verb-saying -51	verb-thinking -50	word -58
start|behind|say|first|	a -158	an -81	april -24	be -32	cnn -28	friday -63	have -55	her -65	his 30	its -55	latinos 41	least -56	monday -51	msnbc -34	phone -45	response -37	saturday -30	she -49	sunday -30	telephone -30	the -54	thursday -76	tuesday -59	want -38	wednesday -34	what -46
start|behind|seek|	auxiliary -104	none 10	to -17	verb-judging 15	verb-saying -83
start|behind|see|	determiner -79	none -59
start|behind|see|first|	the -56
start|behind|shoot|	capital -49	determiner -52	none -77	verb -53	word -91
start|behind|shoot|first|	the -43
start|behind|show|	capital -59	determiner -60	none -93	preposition -47	verb -56
start|behind|show|first|	a -36	at -30	the -32
start|behind|shrug|	verb -7
start|behind|sign|	capital -119	determiner -52	none -37	preposition 25	word -38
start|behind|sign|first|	for -61	the -27	to 45
start|behind|sing|	capital -36	determiner -49	none -52
start|behind|sing|first|	the -36
start|behind|speak|	auxiliary -72	capital -29	none -35	preposition -73	subordinator -10	to 27	verb-saying 22	word -33
start|behind|speak|first|	a -13	about -48	condition -66	how 7	reporters -48	the -13
start|behind|speculate|	determiner -21	none 11
start|behind|speculate|first|	the -7
start|behind|spell|	capital -26
start|behind|state|	auxiliary -63	capital -84	determiner -71	none -94	to -38	verb -56	word -74
start|behind|state|first|	florida -37	new -24	ohio -34	texas -30	the -58	vermont -40
start|behind|subordinator|	auxiliary -12	capital 20	determiner 43	preposition 10	stop -57	word -49
start|behind|subordinator|auxiliary|	judging 53	saying -31	thinking 43
start|behind|subordinator|none|	judging -72	saying 27
start|behind|subordinator|to|	saying -46
start|behind|subordinator|verb|	judging -38
start|behind|support|	auxiliary -15	determiner 7	verb -39	word -22
start|behind|swear|	none -52	word -52
start|behind|talk|	capital -31	determiner 13	marks -46	none -12	subordinator 43	to -54	verb 71	verb-saying 13
start|behind|talk|first|	a 6	the 30
start|behind|tell|	auxiliary -40	determiner -81	none -68	to -48	verb -59	word -59
start|behind|tell|first|	the -71
start|behind|testify|	capital -22	determiner -53	none -70	pronoun -49
start|behind|testify|first|	him -49
start|behind|text|	none -45
start|behind|thank|	determiner -53	none -53	to -43	word -49
start|behind|thank|first|	a -41
start|behind|that|auxiliary|	saying 17
start|behind|that|	capital 96	determiner -37	pronoun 62	stop -64	word 42
start|behind|that|none|	saying -9
start|behind|thinking|	adverb -104	auxiliary 7	base -13	capital -26	participle 21	past -9	preposition -69	present -69	pronoun 13	subordinator 28	verb-judging -7	verb-saying -66	verb-thinking -26	word -21
start|behind|thinking|first|	3 -40	a -10	address -59	an -48	answer -36	appeal -47	ask -45	at -30	attack -51	attend 24	avoid -37	back -49	be -106	bring 12	call -27	close -64	comment -29	county -56	cut -47	deliver -50	do 16	endorse -51	favor -52	find -40	first -41	for -31	get -62	give -59	help -39	her 45	him 8	his -27	hold -37	host -71	in -38	iowa -44	it -100	june -37	keep -60	know -48	leave -53	let -53	limit -57	live -60	make -76	march -61	meet -45	monday -76	move -57	new -36	next -49	nine -45	one -79	pay -38	persuade -32	play 11	poach -32	prevent -41	protest -28	put -58	raise 20	rally -43	remember -34	returning -15	run -56	say -59	see -55	sell -42	show -42	sign -41	spend -66	stay -26	stop -53	support -36	surface -46	take 25	tell -22	the -8	their -58	think -44	this -47	throw -57	to -28	trump 34	tuesday -12	turn 26	use -42	visit -41	vote -37	win 37	withdraw -32
start|behind|think|	adverb -38	auxiliary -66	determiner -6	pronoun -26	verb 7
start|behind|think|first|	a -67	be -44	first -38	it -83
start|behind|threaten|first|	quit -38	sue -31
start|behind|threaten|	none -102	verb 9	verb-judging -51	word -29
start|behind|title|	capital -50	none -50
start|behind|treat|	verb -45	word -15
start|behind|trust|	none -44	word -48
start|behind|try|	auxiliary -72	capital -29	none -116	to -78	verb -75	verb-judging -65	verb-saying -46	word -127
start|behind|try|first|	find -23	get -26	make -36
start|behind|tweet|	capital -23	determiner 33	none 17	verb 21
start|behind|understand|	none -34
start|behind|use|	auxiliary -68	capital -42	none -115	to -51	verb -9	verb-judging -30	verb-saying -55	verb-thinking -46	word -108
start|behind|use|first|	the -58
start|behind|verb-judging|	, -50	capital -84	determiner -8	preposition 17	pronoun -66	stop -56	subordinator -35	that 32	word -19
start|behind|verb-judging|auxiliary|	saying -56
start|behind|verb-judging|marks|	thinking -55
start|behind|verb-judging|none|	judging -74	thinking -42
start|behind|verb-judging|to|	saying -50	thinking -69
start|behind|verb-judging|verb|	judging -48	saying 6	thinking 22
start|behind|verb-saying|	, -65	adverb -39	capital -67	coordinator -43	determiner -101	end -24	preposition 7	pronoun -63	stop -45	subordinator -62	that -25	verb-judging -48
start|behind|verb-saying|auxiliary|	judging 27	saying -93
start|behind|verb-saying|none|	judging -43	saying -6	thinking -112
start|behind|verb-saying|to|	saying 22	thinking -73
start|behind|verb-saying|verb|	judging -49	saying -49	thinking -93
start|behind|verb-thinking|auxiliary|	saying -48	thinking -45
start|behind|verb-thinking|	determiner -88	stop 8	subordinator -47	that -61
start|behind|verb-thinking|none|	judging -6	thinking -99
start|behind|verb-thinking|to|	thinking -58
start|behind|verb-thinking|verb|	thinking 17
start|behind|view|	auxiliary 27	determiner -18	none -39	verb 21	word 20
start|behind|view|first|	a 7	the -13
start|behind|voice|	auxiliary -49	determiner -43	none -35
start|behind|voice|first|	the -43
start|behind|volunteer|	capital -49	determiner -38	none -56
start|behind|volunteer|first|	the -38
start|behind|vote|	auxiliary 13	capital 17	determiner 27	none 25	to -10	verb -29	verb-judging -85	word -47
start|behind|vote|first|	a 47	favor -52	him -24	march -61	the -11	trump 27
start|behind|vouch|	determiner -13	none 15
start|behind|vow|	none -7	to -42	verb 15	verb-judging -41	word -20
start|behind|want|	adverb -47	auxiliary -86	to -69	verb -101	verb-judging -73	verb-saying -41	verb-thinking -71
start|behind|want|first|	be -23	know -46	say -32	see -47
start|behind|warn|	auxiliary 13	capital -50	determiner 54	none 6	verb -32	word -76
start|behind|warn|first|	the 23
start|behind|wave|	determiner -49	none -60	word -50
start|behind|wave|first|	the -37
start|behind|weigh|	none -50	preposition -37
start|behind|wish|	none -50	verb-saying -39
start|behind|word|	$ -61	% -71	- -62	: -70	; 14	adverb -43	auxiliary -9	coordinator 54	end -67	possessive 35	pronoun -20	stop -93	subordinator -60	verb-judging -9	verb-saying 10	verb-thinking -25	word -10	— 14
start|behind|word|auxiliary|	judging 23	thinking -10
start|behind|word|marks|	judging -62	thinking -77
start|behind|word|none|	judging -10	saying -18	thinking 6
start|behind|word|to|	judging 7	thinking -29
start|behind|word|verb|	saying -8	thinking -86
start|behind|worry|	determiner -44	none -41	verb 31	word 31
start|behind|worry|first|	the -12
start|behind|write|	auxiliary -71	capital -125	determiner -16	marks -21	verb -41	word 16
start|behind|write|first|	a -94	an -94	bluesky -35	his -62	its -68	telegram -50	x -18
start|late|	accuse -7	acknowledge -39	add -90	admit -60	advise -84	advocate 18	affirm -43	agree -103	allege -37	allow -43	allude -56	announce -27	answer -80	apologise -82	apologize -52	appeal -83	applaud -75	argue 19	ask -24	assume -55	assure 46	attack 11	attribute -51	beg -60	believe -60	bill -99	blame -104	blast 6	boast -56	brand -49	call -21	caption -67	care -6	cast -84	celebrate -49	challenge -47	champion -79	cheer -67	chip -44	cite -110	claim -11	comment -81	compare -84	complain -63	concede -47	condemn -72	confirm -87	congratulate -56	continue 18	correct -39	counsel -40	counter -50	credit 34	cry -49	debate -113	decide 14	declare -29	decline -24	decry -42	deem -62	defend -10	define -49	deliver -100	denounce -53	deny -76	describe -93	detail -53	disagree -55	disclose 18	discuss -28	dismiss -84	doubt -52	dream -37	echo -78	email 14	emphasize -42	encourage -61	endorse -65	estimate -47	expect -30	explain 26	express -45	favor -68	fear -66	feel 15	figure 8	find -44	fire -85	forecast -45	greet -70	hail -76	hate -28	hear -94	highlight -59	hint -50	hit -95	hold -38	hope -93	identify -91	indicate 15	inform -56	insist -79	instruct -57	intend -96	interpret -30	interrupt -50	introduce 16	invite -78	invoke -55	issue -22	joke -45	knock -49	know -14	lambaste -53	learn -20	list -88	lobby -67	love -54	maintain -64	mean -76	mention -92	message -47	mock 10	name -91	nominate 14	note -86	object -66	offer -8	oppose -59	order -25	outline 28	paint 13	persuade -50	phone -56	plan -90	plead -58	pledge -85	point -36	portray -51	post -31	praise -101	predict -60	present -81	press -17	promise -11	propose -91	protest -62	question -92	quote -73	rail -55	raise -71	rank 11	rate -73	read -93	reason -68	rebuff -49	rebuke -72	recall -96	reckon -43	recognize 24	recommend -84	record 31	recount -40	refer -77	reference -65	reflect -86	refuse -24	regard -49	reiterate -50	reject -54	relate -41	remark -63	remember -11	repeat -62	reply -66	report 26	request -54	respond -16	reveal -90	rule -11	say 9	see -26	seek -9	show -34	sign -23	signal 8	sing -66	slam -64	slate -74	speak -42	stress -54	suggest -44	support -115	talk -13	tell 41	testify -54	text -55	thank 21	think -81	threaten -93	title -57	tout -59	treat -67	trust -66	try 10	understand -86	urge -15	use -92	venture -54	verify -48	view -95	voice -70	volunteer -73	vote -12	vouch -49	vow -73	want -8	wave -43	weigh -58	welcome -96	wish -71	worry -85
start|late|accuse|	auxiliary -119	capital -41	coordinator -29	determiner -122	marks 16	none -80	preposition 13	subordinator -43	to -52	verb -99	verb-saying -30	word -70
start|late|accuse|first|	a -73	and -26	of 13	the -88	who -61
start|late|acknowledge|	none -50	verb -16
start|late|add|	auxiliary -36	coordinator -23	determiner -69	none -74	to -37	verb -66	verb-saying -31	word -76
start|late|add|first|	000 -29	and -23	points -31	the -47
start|late|admit|	auxiliary -49	none -53	verb -28	word -52
start|late|adverb|none|	judging -81	saying -61	thinking -57
start|late|adverb|	preposition -56	subordinator -57	word -71
start|late|adverb|verb|	judging -59
start|late|advise|	auxiliary -46	capital -35	coordinator -19	none -42	preposition -48	verb -42	verb-saying -34	word -49
start|late|advise|first|	and -19	to -63
start|late|advocate|	auxiliary 25	none -83	preposition -54	verb -55	verb-saying -68	word -57
start|late|advocate|first|	said -28
start|late|affirm|	none -34	verb-judging -18	word -48
start|late|agree|	auxiliary -43	coordinator -42	determiner -76	none -79	preposition -30	subordinator -40	to -34	verb -53	word -18
start|late|agree|first|	a -47	and -26	at -16	but -33	in -21	the -56
start|late|aim|	auxiliary -80	none -98	subordinator -58	verb 14	word 22
start|late|allege|	coordinator -21	none -29	verb -17
start|late|allege|first|	and -21
start|late|allow|	auxiliary -64	coordinator -35	determiner -79	none -73	preposition -74	pronoun -40	subordinator 17	to -37	verb-saying -31	word -61
start|late|allow|first|	and -35	the -45	to -49
start|late|announce|first|	candidacy -25	departure -35	would -50
start|late|announce|	none -43	preposition -28	to -21	verb -58	word -77
start|late|answer|	auxiliary -57	coordinator -35	none -27	preposition -62	verb -50
start|late|answer|first|	and -27
start|late|apologise|	auxiliary -45	coordinator -34	none -60	verb -45	verb-saying -32	word -49
start|late|apologise|first|	and -34	told -32
start|late|apologize|	none -24	to -32	verb-saying -28	word -26
start|late|appeal|	auxiliary -58	coordinator -35	marks -46	none -32	verb -47	verb-saying -43	word -59
start|late|appeal|first|	and -26
start|late|applaud|	none -36	preposition -50
start|late|argue|	auxiliary 39	coordinator -47	determiner -52	marks -22	none -69	preposition 22	subordinator -38	to -44	verb 11	word -50
start|late|argue|first|	and -47
start|late|asks|false|	auxiliary 8	marks -40	none -86	to -34	verb -26
start|late|asks|true|	auxiliary 55	marks -43	none -24	to 45	verb 27
start|late|ask|	auxiliary -11	capital -51	coordinator -78	determiner -19	marks -72	none -34	preposition -17	pronoun -84	subordinator 14	to -83	verb-judging -24	verb-saying -59	word -18
start|late|ask|first|	000 -37	a -64	and -57	but -58	followers -46	how 37	if 48	in -38	on -46	she -50	the -102	to -174	what -31	whether -82	which -13	who 8	why -28
start|late|assume|	none -28
start|late|attack|	auxiliary -18	capital -71	coordinator -29	determiner 27	none 30	preposition -73	pronoun 19	subordinator -79	to -66	verb -90	verb-judging -45	verb-saying -43	word -87
start|late|attack|first|	and -27	for -60	the -89
start|late|auxiliary|	, -39	: -49	adverb -42	auxiliary -8	capital -76	preposition -107	quote -87	stop -19	subordinator -59	that 18	verb-judging -22	verb-saying -105	verb-thinking -100	word -33
start|late|auxiliary|auxiliary|	judging -92	saying -38
start|late|auxiliary|marks|	judging -44	saying -103
start|late|auxiliary|none|	judging -76	saying -82	thinking -93
start|late|auxiliary|to|	judging -83	saying 31	thinking -97
start|late|auxiliary|verb|	judging -15	saying -25	thinking -106
start|late|back|	auxiliary -123	capital -26	coordinator -62	none -99	pronoun 13	subordinator -65	to 21	verb 7	verb-saying -64	word -120
start|late|back|first|	a -89	and -61	but -44	by -52	in 19	it -69	on -30	own -18	said -19	the 19	until -62	which -92	will -50
start|late|before|	's -65	, -47	10 -29	2016 -49	22 -29	9 -34	account -18	act -30	add -52	address -43	ads -35	advisers -18	afterward 54	again 15	agency -33	all -84	almost -60	already -59	also -66	americans -41	analysts -22	ankara -29	anonymity -61	answer -40	anyone -54	anything -34	appeal -28	april -44	article -56	ask -49	assembly -16	attendance -35	away -56	back 29	ballots -39	bank -16	bar -57	barely -40	basis -22	bay -34	bid -23	bill -70	bloc -42	body -20	book -37	border -16	both -124	bush -40	business -11	buy -53	call -7	camps -18	canada -39	candidate -78	candidates -55	capital -37	carried -49	case -44	cases -33	caucuses -35	cause -13	cent -28	chairs -52	change -51	changes -31	charges -23	chicago -26	children -42	china -60	city -19	claim -37	clients 50	clinton -19	club -67	code -21	coming -44	comment -80	commission -63	committee -40	companies -44	company -49	conditions -14	conference -34	congress -33	conservative 21	contempt -47	contest -36	contests -35	contract -41	convention -41	conversation -36	corridor -60	costs -34	council 30	counties -26	country -49	county -51	court 52	crew -33	crews -61	crisis -48	crowd 36	cruz -56	cut -57	cuts -49	daily -46	dark -24	days -55	deal -57	debate -58	decision -31	decisions -18	defended -38	delay -49	delegates -58	democrats 6	department 24	described -60	detainees -6	difference -24	dispute -59	district -44	duty -34	economy -33	election -41	elites -45	email 49	employers -48	end -36	ended -55	entering -50	era -43	europe -24	even -98	event -41	ever -42	everyone -35	facebook -52	families -25	family -60	farmworkers -76	fees -33	fight -27	find -52	firm -23	first -64	five -44	flag -32	followed -86	four -22	friday 41	further -31	game -23	gave 11	general -22	generally -27	get -44	give -60	go -37	going -27	good -17	got 25	government -85	governor -32	greggs -38	group -45	groups -36	growing -35	guest -60	help -60	her -59	here -45	him 64	himself -76	his -185	hold -46	homes -33	homicides -23	house -74	immigrants -40	immigration -63	income -22	increasingly -71	individuals -49	inquiry -38	institute -36	interview -41	investigators -40	investors -62	iowa -58	iraq -39	ireland -30	isis -33	islands -17	its -143	itself -49	jobs -32	journalists -61	judge 23	july 8	june -37	just -69	keep -57	know 55	land -14	last -65	later 64	law -34	laws -46	lead -35	leaders -40	lenders -22	less -18	letter -30	letters -32	liberals -16	lid -32	line -64	list -58	look -73	losses -40	loudly -42	made -70	mail 36	make -63	making -55	man -89	many -31	march -64	match -21	matter -45	may -19	me 60	medallists -39	media -53	meeting -16	members -87	memo -21	men -119	merger -31	message -34	migrants -42	military -23	mill -20	ministry -12	moment -69	monday 94	money -69	months -50	more -61	morning -70	most 25	move -46	muslims -56	my -71	nearly -58	neither -7	never -68	news 50	next -80	night 19	nobody -26	nominee -41	nominees -38	not -56	november -45	now 21	numbers -49	obama -79	observers -28	offer -37	office -44	officers -68	official -47	officials -37	once -34	one -60	online 25	only -107	open -38	other -56	our -101	outlook -17	owl -33	own -33	pacs -40	pages -25	paint -52	painter -56	pair -28	panel -39	parents 43	parliament -60	part -47	party -62	patients -36	people -103	percent -54	peso -16	phone 40	pick -38	place -74	placing -52	plane -36	players 16	police 14	policy -46	politico 67	politics -44	poll -29	post 34	premier -28	president -68	press -77	price -47	primaries -42	primary -51	process -26	profit -42	profits -40	project -24	prosecutors 26	public -45	pupils -58	put -70	quarterly -75	question 16	questions -89	race -62	raid -38	rallies -27	rally -41	rates -17	reason 14	red -21	refugees -35	refund -52	register -46	registration -27	release -26	releases -39	remember 12	report -32	reporters 10	republicans -94	response -38	results -19	review -57	road -29	roughly -59	row -19	rubio 34	rule -22	sanders 27	saturday 16	say 21	scandal -47	schools -40	search -18	second -30	security -37	senate -49	server -38	service -37	sheets -20	ships -18	show 53	showed 12	showing -50	shui -52	sign -36	six -14	social -26	society -44	someone -38	spending -35	spring -13	stabbing -38	staff 43	star 39	state -65	statement 54	states -57	station -51	stay -16	still -80	stop -73	stopped -45	stories -39	strategy 31	students 13	successor -32	such -52	sunday 45	support -51	supporters -70	survey -32	system -44	talk -57	talks -26	tank -33	tariffs -32	tax -34	team -51	television -11	tent -42	term -23	terrorism -43	tests -30	text -22	that -219	their -160	them 41	then -98	there -102	things -40	this -78	those -77	thursday 26	time -30	times -52	today 27	together -46	too -56	tower -57	trade -16	trains -55	treasury -35	trolls -54	troops -49	trump -21	tuesday 38	turned -34	twice -55	two -29	u.s. -55	units -31	us 63	used -57	verdict -32	vessels -28	victims -31	video -57	violence -47	vote -31	voters 60	votes -40	wage -22	wanted -59	warnings -46	washington -28	weak -34	wearing -54	wednesday 57	week 26	weekly -31	well 23	went -35	win -41	withdrawal -16	woman -49	women -68	won -52	work -77	workers 14	world -30	wrongdoing -56	year -75	years -41	york -49	’s -41
start|late|believe|	auxiliary -48	none -70	verb -39
start|late|believe|first|	has -10	was -48
start|late|bill|	auxiliary -49	marks -43	none -31	preposition -61	subordinator -43	verb -67	word -54
start|late|bill|first|	as -43
start|late|blame|	auxiliary -55	capital -35	coordinator -23	determiner -35	none -63	preposition -53	verb -74	verb-saying -35	word -57
start|late|blame|first|	and -17	the -35
start|late|blast|	auxiliary -43	coordinator -35	marks -48	none 21	preposition -59	to -38	verb -63
start|late|blast|first|	and -31	for -38	over -45
start|late|boast|	none -42	word -46
start|late|call|	auxiliary -13	capital -54	coordinator -61	determiner -7	marks -85	none -7	preposition -108	pronoun 12	subordinator 13	to -53	verb -31	verb-judging -51	verb-saying -57	verb-thinking -41	word -137
start|late|call|first|	a -122	and -55	but -42	has -53	him 28	how -59	in -47	on -42	out -24	she -73	the -109	to -79	was -88	where -50	which -66	while -32
start|late|capital|	, -92	adverb -40	auxiliary -11	capital 13	coordinator -136	possessive -82	preposition -76	stop -100	verb-judging -36	verb-saying -93	word -6
start|late|capital|auxiliary|	judging -67	saying -8	thinking 13
start|late|capital|none|	judging -98	saying -155	thinking -160
start|late|capital|to|	judging -33	saying 16
start|late|capital|verb|	judging -89	saying -156	thinking -117
start|late|caption|	determiner -67	verb -67
start|late|care|	auxiliary 10	none -64	to -36	verb -66	verb-saying -36	word 15
start|late|cast|	auxiliary -49	coordinator -35	none -42	to -30	verb -53	verb-thinking -35	word -65
start|late|cast|first|	and -35	ballots -13	votes -29
start|late|celebrate|	none -45	word -21
start|late|challenge|	auxiliary -68	coordinator -21	determiner -67	none -53	verb 7	word 9
start|late|challenge|first|	and -21	the -50
start|late|champion|	auxiliary -64	coordinator -20	none -55	verb -64
start|late|champion|first|	and -12
start|late|charge|	auxiliary -73	coordinator -48	none -59	verb 17	verb-saying -37	word 23
start|late|charge|first|	and -50	who -81
start|late|cheer|	none -54	preposition -35
start|late|chip|	none -44
start|late|cite|	auxiliary -35	coordinator -26	determiner -73	none -47	verb -88	verb-saying -26	word -60
start|late|cite|first|	and -26	the -58	who -41
start|late|claim|	auxiliary 10	capital -32	coordinator -75	marks -30	none -83	verb 10	word -90
start|late|claim|first|	and -45	are 32	but -61	was -49
start|late|comment|	auxiliary -58	coordinator -31	none -48	to -33	verb -30	verb-saying -31	word -51
start|late|comment|first|	and -26	but -28
start|late|compare|first|	to -44	who -58
start|late|compare|	none -46	preposition -53	verb -62	word -65
start|late|complain|	auxiliary -57	verb -30
start|late|concede|	none -36	preposition -12
start|late|condemn|	coordinator -33	none -27	verb -47
start|late|confirm|	auxiliary -56	coordinator -45	determiner -52	none -53	subordinator -32	verb -54	word -47
start|late|confirm|first|	and -38	had -37
start|late|congratulate|	auxiliary -47	none -34	word -43
start|late|consider|	auxiliary -68	coordinator -33	determiner -50	none -64	verb 15	word -30
start|late|continue|	auxiliary -19	capital -56	coordinator -51	none 31	preposition -59	pronoun 14	subordinator 15	to -70	verb 21	word 39
start|late|continue|first|	and -44	the 17
start|late|coordinator|	, -30	adverb -105	auxiliary -133	capital -73	coordinator -60	determiner -41	pronoun 6	subordinator -94	verb-judging -71	verb-saying -71	verb-thinking -31	word -109
start|late|coordinator|auxiliary|	judging -73	saying -9	thinking -121
start|late|coordinator|marks|	judging -28	thinking -57
start|late|coordinator|none|	judging -40	saying -73	thinking -100
start|late|coordinator|to|	judging -54	saying -87
start|late|coordinator|verb|	judging -84	saying -121	thinking -99
start|late|correct|	auxiliary -39
start|late|counsel|	auxiliary -27	capital -26	verb -26	verb-saying -27
start|late|counsel|first|	said -27
start|late|counter|	none -50
start|late|credit|	auxiliary 37	coordinator -36	determiner -77	none -81	word 46
start|late|credit|first|	and -36
start|late|criticize|	auxiliary -82	coordinator -53	determiner -67	none -59	preposition 12	verb 12	word -44
start|late|criticize|first|	and -55	for 14	the -58
start|late|debate|	auxiliary -77	capital -29	coordinator -34	determiner -52	none -55	preposition -18	subordinator -41	to -29	verb -81	word -70
start|late|debate|first|	and -32
start|late|decide|	coordinator -46	none -86	preposition 23	verb -63
start|late|decide|first|	and -42
start|late|declare|	auxiliary -78	coordinator -37	determiner -64	none -72	preposition -59	to -44	word -62
start|late|declare|first|	and -37
start|late|decline|	auxiliary -58	coordinator -37	determiner -70	none 8	preposition -89	subordinator -42	verb-saying -48	word 16
start|late|decline|first|	and -46	but -24	saying -37	what 18	when -49	whether -134
start|late|deem|	none -31	word -52
start|late|defend|	auxiliary -35	coordinator -24	none -70	preposition -31	to -27	verb 10	verb-judging -32	verb-saying -27	word -53
start|late|defend|first|	and -21	saying -32
start|late|define|	none -45
start|late|deliver|	auxiliary -36	capital -21	coordinator -17	none -79	verb -65	verb-saying -25	word -65
start|late|deliver|first|	and -16
start|late|demand|	none -79	word -64
start|late|denounce|	auxiliary -24	coordinator -21	none -37	verb -43	verb-saying -26
start|late|denounce|first|	and -21
start|late|deny|	auxiliary -40	coordinator -31	determiner -44	marks -42	none -62	verb -48	word -63
start|late|deny|first|	the -44	was -25
start|late|describe|	auxiliary -42	capital -30	coordinator -20	determiner -21	marks -74	none -51	preposition -56	subordinator -57	to -29	verb -43	verb-saying -31	word -64
start|late|describe|first|	and -20	as -57	of -35	to -39
start|late|detail|	auxiliary -35	coordinator -26	none -28	word -34
start|late|determiner|	$ -44	adverb -31	auxiliary -63	capital -45	determiner -10	preposition -109	pronoun -45	quote -103	stop 50	subordinator 12	verb-judging -39	verb-saying 59	verb-thinking -65	word 25
start|late|determiner|auxiliary|	judging -9	saying 9	thinking 15
start|late|determiner|marks|	judging -110	saying 16	thinking -55
start|late|determiner|none|	judging -15	saying -17	thinking -131
start|late|determiner|to|	judging -65	saying 19	thinking -87
start|late|determiner|verb|	thinking 18
start|late|disagree|	auxiliary -43	word -31
start|late|disclose|	none 20	word -64
start|late|discuss|	auxiliary -13	coordinator -26	none -40	preposition -31	verb -52	word -80
start|late|discuss|first|	and -20	but -38
start|late|dismiss|	auxiliary -49	marks -67	none -21	preposition -40	subordinator -51	verb -30	verb-saying -26	word -48
start|late|dismiss|first|	as -51	of -44	who -40
start|late|doubt|	none -40
start|late|dream|	none -37
start|late|echo|	coordinator -30	none -33	verb -60	verb-saying -36	word -60
start|late|echo|first|	and -30	who -57
start|late|email|	auxiliary -54	capital -54	coordinator -12	determiner 24	none 24	subordinator -28	to -63	verb-saying -46	word 16
start|late|email|first|	and -10
start|late|emphasize|	none -40
start|late|encourage|	coordinator -25	none -45	to -47
start|late|encourage|first|	and -25
start|late|endorse|	auxiliary -33	coordinator -19	determiner -45	none -51	to -43	verb -42	verb-saying -27	word -34
start|late|endorse|first|	and -17	saying -21
start|late|estimate|	none -44
start|late|expect|	capital -67	coordinator -14	determiner -88	none -73	preposition -106	pronoun -54	subordinator -70	to -70	verb -85	word -52
start|late|expect|first|	000 -32	and -12	the -57	to -79
start|late|explain|	none -56	verb -42
start|late|express|first|	condolences -49
start|late|express|	none -73	preposition -55	verb -73	word -86
start|late|favor|	auxiliary -52	coordinator -9	none -34	subordinator -41	verb -59	word -63
start|late|fear|	auxiliary -60	none -25
start|late|fear|first|	will -27
start|late|feel|	auxiliary -63	coordinator -56	none -86	preposition 18	subordinator -56	verb 34	word -81
start|late|feel|first|	and -54
start|late|figure|	auxiliary 46	determiner -44	none -54	preposition -39	verb -81	word -63
start|late|figure|first|	a -30	in -26
start|late|find|	auxiliary -73	capital -37	coordinator -59	determiner -124	none -23	preposition -83	subordinator -55	to -61	verb -20	verb-saying -82	word -6
start|late|find|first|	a -62	and -41	is -64	of -32	the -76	to -67	who -59
start|late|fire|	auxiliary -63	capital -29	determiner -47	none -70	to -35	verb -48	word -58
start|late|first|	's -87	000 -91	1 -37	200 -56	3 -12	30 -59	383 -23	400 -65	58 -30	63 -57	a -42	about -13	according -86	adding -68	after -101	against 27	agreed -19	all -54	alleging -27	allows 56	along -52	although -52	an 22	and -65	apc -10	appearance -40	appearing -11	are -9	as -53	asked -64	asking -32	at -89	ballots -13	be -56	because -125	become -64	bed -21	before -100	behind -55	being -47	best -23	beyond -55	big -22	boat -19	bowlers -59	bukavu -26	but -44	by -118	calif -29	call -20	called -39	calling -52	came -35	campaign -65	can -87	candidacy -27	candidates -53	cannot -59	can’t -61	chief -48	citing -28	claim -18	claims -36	client -51	clients -46	close -36	closest -46	colleagues -35	come -51	comments -46	compared -49	condolences 27	confirmed -32	could -101	counsel -18	court -54	daughter -33	debate -32	debates -20	decision -32	deep -12	demand -22	democratic -48	departure -35	described -35	details -35	did -74	director -57	do -19	does 23	doesn’t -54	donald -69	down -75	drawing -68	during -59	economic -28	emails -37	emergency -38	energy -55	europol -27	even -49	every -59	experience -38	face -31	fall -34	father -60	fell -27	filings -37	final -47	followed -41	followers -46	for 16	former -47	found -38	from -92	gave -59	gop -31	governor -31	grandmother -23	group -52	guilty -34	had -118	hands -24	has -116	have -87	having -55	he 15	head -47	heavy-oil -36	helped -35	her -8	herself 10	hillary -17	him 35	himself 38	his 23	home -38	hours -41	how 37	husband -60	i -67	if 19	in -36	including -63	infrastructure -29	into -72	iowa -21	is -18	isn’t -62	issues -57	it 18	its -18	job -23	john 21	jr -57	killing -49	known -60	last -33	latest -30	laughing -50	lawyer -43	lead -26	leading -51	less -26	libya -29	like -46	lines -16	lithuania -27	made -37	many -61	massachusetts -34	me -50	members -79	men -40	messages -36	might -55	money -17	month -28	more -32	most -6	mother -63	mr. 20	much -58	must -57	name -24	new -58	news -33	next -40	night -30	no 40	noting -36	of -24	off -44	offer -15	offering -63	office -14	oklahoma -35	on -19	one -76	open -51	opening -58	opponent -33	opposition -29	or -91	out -103	over -85	own -64	panel -53	parents -41	party -63	personal -46	plan -33	players -40	pointing -25	points -31	political -38	position -42	posts -20	presidential -25	primary -43	private -49	promised -50	proposed -58	public -60	pushing -40	put -52	r-texas -39	rating -22	read -52	reading -65	recent -40	record -34	recording -43	records -46	remarks -43	repeated -24	report -44	reported -43	reports -44	requests -41	return -10	rivals -13	role -27	rules -34	ruling -42	run -50	said -86	sanders 24	saw -15	saying -68	says -67	scored -66	sen. -54	shared -42	she 11	shooting -30	shot -34	should -91	side -45	sides -44	signed -29	silence -17	since -67	smiling -68	so -25	some -54	son -42	sources -32	south -39	spanish -35	speaking -40	speech -30	state -24	states -54	stating -29	status -24	stopped -36	struck -76	suggested 24	support -52	supporters -38	target -14	team -32	telling -52	texts -30	than -96	that 37	their 25	them -85	this 12	those -45	though -79	thoughts -36	three -52	through -50	titled -44	to 19	told -61	troops -28	trump -51	twitter -26	until -95	up -106	urging 19	use -25	used -25	victory -41	virginia -33	vote -28	voters 25	votes -29	voting -32	wakefield -31	warning -14	was -47	week -41	were -107	what 22	when -56	where -137	whether 11	which 25	while -131	who 16	whom -58	whose 21	why 29	wife -28	will -20	with -95	words -21	worked -44	would -100	wrote -66	years -52	you -54	’s -88
start|late|greet|	none -34
start|late|hail|	determiner -67	subordinator -35	verb -65
start|late|hate|	none -15
start|late|hear|	auxiliary -61	capital -38	none -49	verb -55	verb-saying -33	word -57
start|late|highlight|	none -19	verb -62	verb-saying -24	word -47
start|late|hint|	verb -45	word -55
start|late|hit|	auxiliary -32	coordinator -27	determiner -51	none -71	preposition -47	verb -63	verb-saying -32	word -58
start|late|hit|first|	and -25
start|late|hold|	auxiliary -9	capital -67	coordinator -53	determiner -80	none -69	preposition -109	subordinator 20	to -61	verb -125	verb-judging -17	verb-saying -43	word -69
start|late|hold|first|	and -50	as -52	from -40	has -26	have -25	in -74	is -23	on -30	the -60	was -43	which -56
start|late|hope|	auxiliary -51	coordinator -43	none -62	preposition -48	pronoun -61	subordinator -46	verb -61	word -50
start|late|hope|first|	will -16
start|late|identify|	determiner -66	none -57	to -27	verb -69	verb-saying -30	word -43
start|late|insist|	auxiliary -68	marks -14	none -47	verb -22
start|late|insist|first|	had -15	was -17
start|late|instruct|	preposition -49
start|late|intend|	determiner -53	none -57	pronoun -65	verb -71
start|late|intend|first|	he -52	the -53
start|late|interpret|	none -48
start|late|introduce|	auxiliary 15	coordinator -41	none -78	preposition -15	verb 15	word 17
start|late|introduce|first|	and -41	who -49
start|late|invite|first|	in -44
start|late|invite|	none -55	preposition -53	verb -49
start|late|invoke|	none -44
start|late|issue|	auxiliary -53	coordinator -44	determiner 27	none -76	preposition -55	pronoun -57	subordinator -45	to -37	verb 9	verb-saying -50	word -71
start|late|issue|first|	and -39	in -35
start|late|joke|	none -16	subordinator -37
start|late|judging|	adverb -105	auxiliary -48	base -28	capital -137	coordinator -82	determiner -11	participle -45	past -34	possessive -64	preposition -7	pronoun 27	subordinator -21	verb-judging -115	verb-saying -110	verb-thinking -81	word -27
start|late|judging|first|	's -57	000 -46	1 -28	a -29	about -65	according -48	after -57	against -52	alleging -27	an -109	and -73	are -72	as -21	at -22	ballots -13	because -39	before -43	but -72	by -64	calling -48	campaign -41	citing -28	claim -11	comments -25	could -41	debates -38	during -41	economic -28	energy -38	even -25	every -45	experience -18	father -18	fell -21	for 32	former -36	from -55	had -42	hands -24	has -73	have -59	he -7	her 22	him 45	his -93	how -59	husband -27	if -85	in -6	including -30	infrastructure -29	issues -20	it -29	its 26	lead -26	less -25	made -32	mother -11	mr. -35	name -16	new -29	on -95	one -41	opponent -33	or -40	out -48	over -82	own -47	personal -27	points -31	recent -32	record -33	remarks -16	reported -27	reports -19	said -54	saying -31	she -12	sides -25	state -24	states -31	target -14	than -49	the -32	them -69	they 10	though -56	three -71	to -133	told -57	trump -19	until -65	up -54	vote -29	votes -29	was -98	were -52	when -99	where -56	whether 24	which 15	while -76	who -10	whose -92	wife -22	will -70	with -63	would -25
start|late|knock|	none -26
start|late|know|	auxiliary 9	coordinator -40	marks -51	none -59	subordinator -76	verb -91	word -52
start|late|know|first|	and -40	as -51
start|late|learn|	auxiliary 7	determiner 6	none -64	subordinator -73	verb -114	word -98
start|late|learn|first|	a -55	the -90
start|late|like|	capital 22	coordinator 12	determiner -123	marks -43	none -113	preposition -52	pronoun -8	subordinator -72	to 11	verb -130	verb-saying -61	word -18
start|late|like|first|	and 14	are -58	has -49	have -53	he -62	is -28	the -80	who 13
start|late|list|	auxiliary -60	marks -36	none -49	preposition -46	subordinator -40	verb -52	verb-saying -16	word -67
start|late|list|first|	as -40	of -39	reported -19	was -31
start|late|lobby|	coordinator -19	determiner -45	none -32	verb -52
start|late|lobby|first|	the -45
start|late|love|	coordinator -52	verb -52
start|late|love|first|	and -52
start|late|maintain|	none -49	verb -53	word -53
start|late|mean|	auxiliary -73	coordinator -26	marks -32	none -52	verb -29	verb-saying -18	word -32
start|late|mean|first|	and -51	was -27
start|late|mention|	auxiliary -55	coordinator -28	none -38	pronoun -44	verb -68	word -59
start|late|mention|first|	and -19	but -22	he -44	who -44
start|late|message|	auxiliary -35	none -27	verb -43	word -54
start|late|mock|	marks -16	verb 17	word -53
start|late|name|	auxiliary -50	capital -36	determiner -44	marks -22	none -54	subordinator -36	to -25	verb -80	verb-saying -34	word -57
start|late|name|first|	a -54	as -31	said -19	the -15	was -11
start|late|need|	auxiliary 11	coordinator -72	none -68	preposition -83	pronoun -69	subordinator 25	to -77	verb -6	verb-saying -11	word -99
start|late|need|first|	383 -23	and -65	in -48
start|late|nominate|	auxiliary 19	coordinator -32	determiner -61	none -93	verb -54	verb-saying -37	word 26
start|late|note|	auxiliary -45	determiner -49	none -50	preposition -38	verb -51	verb-saying -25
start|late|note|first|	said -22	the -49
start|late|object|first|	which -64
start|late|object|	verb -64	word -64
start|late|offer|	auxiliary 14	capital -36	coordinator -40	determiner 13	marks -54	none -106	preposition 8	pronoun -63	to -51	verb-saying -64	word -11
start|late|offer|first|	a -71	an 33	and -50	him -43	it -43	its -62	of -48	own -54	to 22	which -60
start|late|oppose|	auxiliary -60	coordinator -29	none -23	preposition -36	verb -57	word -56
start|late|oppose|first|	and -27	but -16
start|late|order|apposed|	judging -123	saying 21	thinking -12
start|late|order|apposition|	judging -55	thinking -25
start|late|order|	auxiliary -68	capital -21	determiner 15	none -85	preposition -69	subordinator -37	word -82
start|late|order|direct|	saying -33
start|late|order|relative|	judging -49	saying 10	thinking -10
start|late|order|shared|	judging -60	saying -20	thinking -7
start|late|paint|	auxiliary -63	verb 14
start|late|phone|	capital -29	coordinator -28	none -23	verb -58
start|late|plan|	auxiliary -56	capital -43	coordinator -41	determiner -67	marks -16	none -57	preposition -41	to -42	verb -73	verb-saying -23	word -35
start|late|plan|first|	a -21	and -39	the -62
start|late|plead|	coordinator -35	none -53	preposition -54	to -37	word -42
start|late|plead|first|	and -35	guilty -33
start|late|pledge|	auxiliary -60	capital -32	coordinator -28	none -45	subordinator -36	to -27	verb -54	word -54
start|late|pledge|first|	and -20
start|late|point|	auxiliary -83	capital -51	coordinator -40	determiner -75	none 9	preposition -42	subordinator 20	verb -100	verb-saying -38	word -96
start|late|point|first|	and -35	of -42	who -32	whose -42
start|late|portray|	verb -41
start|late|possessive|	capital -52	determiner -16	verb-saying -41	word -87
start|late|possessive|none|	judging -30	saying -39	thinking -53
start|late|possessive|verb|	saying -69	thinking -49
start|late|post|	auxiliary -40	capital -30	none -73	preposition -46	pronoun -48	to 10	verb -62	verb-saying -36	word -60
start|late|post|first|	a -61
start|late|praise|	auxiliary -79	coordinator -28	none -60	preposition -54	to -29	verb -55	verb-saying -20	word -54
start|late|praise|first|	and -17	but -24	who -44
start|late|predict|	auxiliary -48	verb -51
start|late|prefer|	auxiliary 12	none -70	preposition 11	subordinator -59
start|late|prefer|first|	of -70	while -46
start|late|preposition|	$ -72	, -105	capital -110	coordinator -74	determiner -176	preposition -132	pronoun 10	stop -68	subordinator -11	verb-judging -77	verb-saying 23	word -9	€ -47
start|late|preposition|auxiliary|	judging -13	saying -12	thinking 6
start|late|preposition|marks|	judging 11	saying -25	thinking -56
start|late|preposition|none|	judging -124	saying -49	thinking -6
start|late|preposition|to|	judging -93	saying -67	thinking -130
start|late|preposition|verb|	saying -10	thinking -11
start|late|present|	coordinator -10	none -47	verb -66	word -61
start|late|present|first|	and -10
start|late|press|	capital -18	determiner -62	none -61	preposition -60	subordinator -74	to -37	verb -70	verb-saying -41	word -67
start|late|press|first|	the -50	whether -74
start|late|promise|	auxiliary 15	coordinator -33	determiner -66	none -92	preposition -59	pronoun -49	to -37	verb -79	word 17
start|late|promise|first|	a -52	and -28	out -16	who -69
start|late|pronoun|	, -18	adverb 25	auxiliary 24	capital 9	coordinator -70	determiner -22	possessive 40	preposition -47	quote -68	stop -34	subordinator 44	verb-judging -36	verb-saying -61	verb-thinking 62	word -42
start|late|pronoun|auxiliary|	saying 30	thinking -6
start|late|pronoun|marks|	saying -84
start|late|pronoun|none|	judging 35	saying -10
start|late|pronoun|to|	judging 12	saying -44
start|late|pronoun|verb|	judging -26	saying 14
start|late|propose|	coordinator -31	determiner -50	none -62	verb -61	word -63
start|late|propose|first|	and -24	the -50
start|late|protest|	auxiliary -39	verb -51	word -61
start|late|prove|	none -88	word -53
start|late|question|	auxiliary -68	coordinator -21	determiner -60	none -56	preposition -24	verb -54	verb-saying -33	word -82
start|late|question|first|	and -21	which -65
start|late|quote|	auxiliary -55	coordinator -22	determiner -42	none -56	subordinator -48	verb -24	verb-saying -27	word -62
start|late|quote|first|	a -42	and -22	as -48
start|late|rail|	capital -30	none -36	verb -44
start|late|raise|	adverb -36	auxiliary -62	capital -22	coordinator -10	marks -49	none -24	preposition -76	subordinator -24	to -27	verb -81	verb-saying -28	word -55
start|late|raise|first|	about -46	and -10	hands -32	in -19	target -14	than -30	to -53	when -18
start|late|rank|	none 18	verb -51	word -67
start|late|rate|	auxiliary -45	coordinator -19	determiner -47	none -33	preposition -23	to -20	verb -65	verb-saying -18	word -40
start|late|rate|first|	a -45	points -18
start|late|read|	auxiliary -50	capital -39	coordinator -29	marks -54	none -59	preposition -45	pronoun -37	verb -55	verb-saying -40	word -63
start|late|read|first|	and -29	to -48
start|late|reason|	auxiliary -68	none -34	preposition -39
start|late|rebuff|	none -54
start|late|rebuke|	verb -58
start|late|recall|	determiner -52	none -63	to -22	verb -54	word -61
start|late|recall|first|	a -43
start|late|reckon|	none -36	word -21
start|late|recognize|	coordinator -46	none 18	word 15
start|late|recommend|	verb -81
start|late|record|	auxiliary 33	capital -51	coordinator -83	none -100	verb 33	word -63
start|late|record|first|	and -56
start|late|recount|	none -29
start|late|reference|	verb -44	word -46
start|late|refer|	auxiliary -45	capital -21	coordinator -25	determiner -61	marks -54	none -66	subordinator -55	to -31	verb -34	word -51
start|late|refer|first|	and -19	as -54
start|late|reflect|	coordinator -22	none -50	verb -54	word -53
start|late|refuse|	auxiliary -106	capital -56	none 16	preposition -87	pronoun 10	subordinator -76	to -57	verb -105	verb-saying -28	word -81
start|late|refuse|first|	whether -64
start|late|reject|	auxiliary -18	coordinator -38	none -66	subordinator -38	to -60	verb-saying -13
start|late|reject|first|	and -33
start|late|relate|	none -17	verb-saying -37
start|late|remark|	auxiliary -43	verb -40
start|late|remember|	determiner 28	none 27	verb -66	word -75
start|late|remind|	none -40	preposition -34
start|late|repeat|	auxiliary -41	none -45	verb -32	verb-saying -26
start|late|repeat|first|	demand -22
start|late|reply|	none -58
start|late|report|	auxiliary 23	coordinator -89	determiner -12	marks -78	none -24	preposition -84	subordinator -47	to 21	verb -16	verb-judging -54	word -19
start|late|report|first|	and -77	had -31	is 20	of -45	was -81
start|late|request|	verb -47
start|late|respond|	auxiliary -74	coordinator -66	none 16	preposition -61	to -47	verb -92	verb-saying -53	word 12
start|late|respond|first|	and -64
start|late|reveal|	auxiliary -62	none -42	verb -57	word -41
start|late|rule|	auxiliary -92	coordinator -46	marks -45	none 18	preposition -41	subordinator -36	verb -51	verb-saying -40	word -45
start|late|rule|first|	and -33	is -45	out -41
start|late|saying|	adverb -82	auxiliary -20	base -25	capital -47	coordinator -56	determiner 20	participle -21	possessive -88	preposition -35	present -38	pronoun 29	that 22	verb-judging -124	verb-saying -53	verb-thinking -100	word -27
start|late|saying|first|	's -69	000 -86	30 -59	400 -59	a -30	according -76	adding -67	after -68	against 33	agreed -11	along -50	an 22	and -57	apc -10	as -135	asking -24	at -76	be -33	because -81	bed -21	before -63	beyond -55	but -22	by -81	call -20	called -34	campaign -53	can -70	candidacy -32	cannot -58	chief -36	claims -31	client -48	clients -46	colleagues -20	come -51	comments -40	compared -40	condolences 27	could -72	deep -12	demand -22	democratic -37	departure -35	described -35	details -30	did -71	director -57	do -42	does 24	down -56	emails -28	every -42	father -52	followers -46	for -84	from -70	group -51	guilty -33	had -115	has -91	have -81	he 13	heavy-oil -36	her -84	him -21	himself 7	home -32	hours -33	how 40	husband -51	i -62	if 23	in -147	including -73	into -47	is -22	issues -46	it 25	its -38	known -58	laughing -50	lawyer -43	like -46	many -57	me -46	members -59	men -40	messages -31	might -46	month -42	mother -78	must -57	name -18	new -42	news -33	night -57	no 54	noting -31	of -123	off -30	offer -15	offering -53	office -14	oklahoma -35	on -6	one -59	opposition -29	or -63	out -77	over -19	own -58	parents -37	party -54	players -40	points -49	position -35	posts -20	public -60	pushing -39	put -52	read -45	reading -65	recording -43	records -54	remarks -41	report -44	reported -36	reports -31	requests -32	return -10	role -26	rules -34	run -47	said -76	sanders -32	saying -74	says -48	shared -40	she 17	shot -22	should -86	sides -40	signed -29	since -42	so -64	son -42	south -39	spanish -35	speech -30	states -35	support -28	supporters -27	team -32	telling -33	texts -30	than -54	that 22	them -51	they -10	those -45	though -56	thoughts -36	through -38	to 10	told -43	trump -49	up -64	voters -56	was -37	were -96	when -31	where -96	whether -13	which 12	while -80	whose -93	will -10	with -67	would -102	wrote -65	years -52	’s -54
start|late|say|	auxiliary 8	capital -12	coordinator 19	determiner -41	marks 9	none -145	possessive -47	preposition -101	pronoun 74	to -107	verb 9	verb-judging -32	verb-saying -85	verb-thinking -50	word -32
start|late|say|first|	's -36	000 -60	an -62	are -140	campaign -28	can -61	client -48	clients -46	could -48	did -37	director -49	for -21	had -67	has -68	have -71	he 27	her -35	him -78	in -52	is -121	it 64	its -91	known -40	like -38	members -63	men -27	messages -21	might -48	most -39	mother -66	must -57	no -84	of -39	offer -15	out -25	party -53	players -40	reading -36	she 28	shot -15	should -86	sides -47	signed -29	son -37	the -8	they 18	to -59	was -116	were -54	where -69	which -96	who 10	whose -74	will -83	would -82	’s -28
start|late|seek|	auxiliary -96	coordinator -55	determiner 21	none -110	preposition -88	pronoun 21	subordinator -81	to -64	verb 22	verb-saying -52	word -95
start|late|seek|first|	and -48	in -50	or -26	the -65	while -47	who -58
start|late|see|	auxiliary -67	coordinator -41	determiner -65	none -77	preposition -60	pronoun -63	subordinator -52	to -68	verb 9	verb-judging -22	verb-saying -22
start|late|see|first|	a -54	and -37	as -59	of -45
start|late|shoot|	capital 21	coordinator -30	determiner -82	none -59	preposition -38	verb -75	word -75
start|late|shoot|first|	and -30
start|late|show|	auxiliary -33	capital 9	coordinator -83	determiner -14	none -123	preposition -93	subordinator -60	to 7	verb -32	verb-saying -67	word -105
start|late|show|first|	a -87	and -82	down -41	has -18	the -94	were -38	where -51	who -56
start|late|signal|	determiner -61	none -62	word 19
start|late|signal|first|	the -61
start|late|sign|	auxiliary 7	capital -29	coordinator -23	determiner -85	none -10	preposition -55	subordinator -43	to -86	verb -94	verb-saying -55	word 19
start|late|sign|first|	and -23	at -22	the -47
start|late|sing|	coordinator -21	none -39	verb -47	word -39
start|late|sing|first|	and -21
start|late|slam|	coordinator -34	none -25	verb -39
start|late|slam|first|	and -34
start|late|slate|	determiner -55	verb -62
start|late|speak|	capital -56	coordinator -59	determiner -80	none -78	preposition -41	subordinator -61	to -51	verb -8	verb-judging -38	verb-saying -44	word -93
start|late|speak|first|	and -45	because -37	called -25	is -59	said -38	the -60
start|late|state|	auxiliary 26	capital -61	coordinator -54	determiner 30	none -72	preposition -77	subordinator -59	to -75	verb -94	verb-saying -53	word -81
start|late|state|first|	and -50	reported -28	the -90	who -43
start|late|stress|	none -28	verb -42
start|late|subordinator|	adverb 18	auxiliary -46	determiner -44	preposition 30	quote -99	subordinator -54	verb-saying -85	word 7
start|late|subordinator|auxiliary|	judging -18	saying 12	thinking 35
start|late|subordinator|marks|	judging -76	saying -65	thinking -62
start|late|subordinator|none|	judging -92	saying -25
start|late|subordinator|to|	judging -63	saying 16	thinking 6
start|late|subordinator|verb|	saying -52	thinking -27
start|late|suggest|	auxiliary -29	none -40	to -40	verb -57	word 10
start|late|suggest|first|	could -22	is -45
start|late|support|	auxiliary -44	capital -45	coordinator -27	determiner -49	none -67	preposition -54	subordinator -57	to -48	verb -112	verb-saying -27	word -85
start|late|support|first|	a -54	and -24	but -13	have -21	if -52	the -48	who -35
start|late|talk|	auxiliary 12	capital -28	coordinator -25	determiner -77	none -75	preposition -62	to -53	verb 15	verb-judging -37	word -52
start|late|talk|first|	and -37	the -51	up -18
start|late|tell|	auxiliary 6	capital -23	coordinator -56	determiner 58	marks 28	none -10	preposition -7	pronoun 12	to 28	verb 33	verb-saying 29	word -15
start|late|tell|first|	according -69	and -37	as -80	had -102	how -36	in -61	of -60	on -67	she 30	the 42	they -7	to 25	up -45	was -49	were -74	who -71	would -47
start|late|testify|	auxiliary -32	verb-saying -27
start|late|testify|first|	said -27
start|late|text|	none -51	verb -21	word -39
start|late|thank|	auxiliary 41	coordinator -26	none -58	preposition 47	verb -82	word -105
start|late|thank|first|	and -20	who -56
start|late|that|	determiner 9
start|late|thinking|	adverb -76	auxiliary -40	capital 24	coordinator -35	determiner 10	participle -24	possessive -75	present -29	pronoun 8	subordinator 13	verb-judging -99	verb-saying -114	verb-thinking -49	word -42
start|late|thinking|first|	000 -43	1 -32	3 -12	383 -23	a -128	according -39	after -72	an 18	and -24	are -64	as -7	at -55	because -98	before -65	but -88	by -67	can -35	could -63	down -59	during -41	face -31	for -48	from -63	governor -31	had -45	has -47	have -37	head -49	helped -35	her -71	himself 43	his 37	if 10	into -53	is -77	issues -28	it -34	its -43	lines -16	money -17	more -21	most -64	mr. 18	no -83	of -104	on -62	or -69	out -75	over -71	own -21	pointing -21	points -10	said -29	saying -22	says -43	she -82	some -52	states -41	stopped -36	support -39	telling -35	than -62	the -32	their 14	them -58	they -9	though -40	to 33	until -66	up -75	was -83	were -61	when -92	where -104	while -94	who 24	will -80	with -37	would -45	’s -64
start|late|think|	auxiliary -65	coordinator -45	determiner -43	none -56	to -37	verb -42	verb-saying -24	word -37
start|late|think|first|	and -45	has -27	is -31	will -29
start|late|threaten|	auxiliary -46	none -59	preposition -37	verb -38	verb-saying -14	word -32
start|late|title|	auxiliary -29	none -26	verb -45
start|late|title|first|	is -29
start|late|tout|	none -25	verb -40	word -42
start|late|treat|	auxiliary -27	coordinator -22	none -16	verb -67	word -47
start|late|treat|first|	and -23
start|late|try|	auxiliary -99	capital -64	coordinator -70	determiner 26	none 8	subordinator -60	to -71	verb 11	verb-saying -51	word -105
start|late|try|first|	a -67	and -72	him -92	it -80	out -58	up -55
start|late|tweet|	none -52	verb -63	verb-saying -31	word -52
start|late|understand|	determiner -51	none -40	pronoun -66
start|late|understand|first|	the -51
start|late|urge|	auxiliary 37	coordinator -45	marks -147	none -90	preposition 9	pronoun -55	to -21	verb -81	verb-saying -44	word -97
start|late|urge|first|	and -49	saying -26	sides -40	to 14
start|late|use|	auxiliary -71	capital -26	coordinator -26	determiner -63	marks -13	none -33	preposition -62	pronoun -44	subordinator -31	to -39	verb -102	verb-judging -18	verb-saying -28	verb-thinking -20	word -44
start|late|use|first|	and -22	is -23	of -44	said -17	to -31	was -21
start|late|venture|	word -54
start|late|verb-judging|	adverb -59	capital -71	determiner -103	preposition -99	pronoun -66	quote -42	stop -29	subordinator -50	word -45
start|late|verb-judging|auxiliary|	judging -48	saying -51
start|late|verb-judging|marks|	judging -61	saying -54
start|late|verb-judging|none|	judging -37	saying -46	thinking -54
start|late|verb-judging|to|	judging -60	saying -68
start|late|verb-judging|verb|	judging -82	saying -76
start|late|verb-saying|	, -62	: -28	adverb -45	auxiliary -42	capital -67	coordinator -57	preposition -129	pronoun -93	quote -71	stop -61	subordinator -80	that -131	verb-judging -46	verb-saying -34	verb-thinking -57	word 9
start|late|verb-saying|auxiliary|	judging -70	saying -124	thinking -72
start|late|verb-saying|marks|	judging -52	saying 33	thinking -29
start|late|verb-saying|none|	judging -76	saying -120	thinking -45
start|late|verb-saying|to|	judging -51	saying -18	thinking -72
start|late|verb-saying|verb|	judging -92	saying -45	thinking -96
start|late|verb-thinking|	determiner -37	preposition -95	word -65
start|late|verb-thinking|none|	judging -42
start|late|verb-thinking|to|	judging -54	saying -69
start|late|verb-thinking|verb|	judging -47	saying -39
start|late|view|	auxiliary -67	coordinator -24	none -49	subordinator -41	verb -58	word -53
start|late|voice|	auxiliary -39	none -27	verb -67	word -36
start|late|volunteer|	auxiliary -39	none -53	verb-saying -21	word -47
start|late|vote|	auxiliary -36	capital 19	coordinator -90	determiner -18	none -6	preposition 21	pronoun -97	subordinator -80	to 11	verb -35	verb-judging -52	word -78
start|late|vote|first|	and -83	for -19	in 26	it -72	they -70
start|late|vouch|	none -30
start|late|vow|	coordinator -17	none -44	preposition -27	verb -40
start|late|vow|first|	and -17	on -19
start|late|want|	auxiliary 10	capital -57	coordinator -69	determiner -93	none -91	preposition -110	pronoun -88	subordinator 34	to -66	verb -16	verb-saying -53	word -92
start|late|want|first|	and -57	him -42	in -44	it -56	money -17	or -36	out -48	the -53	to -79	where -66	whether 9	while -48
start|late|warn|	auxiliary -42	coordinator -66	marks -67	none -86	preposition 30	verb 41	word -59
start|late|warn|first|	against 34	and -56	but -42
start|late|wave|	none -35	word -24
start|late|weigh|first|	of -41
start|late|weigh|	none -36	preposition -51
start|late|welcome|	auxiliary -52	coordinator -25	none -42	verb -75	word -33
start|late|welcome|first|	and -19
start|late|word|	% -57	, -33	: -52	; -37	adverb -6	auxiliary -38	capital -33	coordinator -127	determiner 33	possessive -90	preposition -77	pronoun 57	quote -80	stop -130	subordinator -131	verb-judging -137	verb-thinking -116	word -45	’ -44
start|late|word|auxiliary|	judging 9	saying -42	thinking -8
start|late|word|marks|	judging -72	saying -82
start|late|word|none|	judging -111	saying -29	thinking -127
start|late|word|to|	judging -100	saying -51	thinking -117
start|late|word|verb|	judging -11	saying 10	thinking -35
start|late|worry|	coordinator -35	none -55	word -42
start|late|worry|first|	and -35
start|late|write|	capital -50	coordinator -48	determiner -11	none -20	preposition -55	verb -71	verb-saying 10	word 7
start|late|write|first|	a -79	and -48
start|next|	accuse -9	acknowledge 50	add -84	admit -6	advise -73	advocate -39	affirm -22	agree -12	aim -23	allege 56	allow -17	allude -7	announce 48	answer -10	apologise -86	apologize 15	applaud 11	argue 34	ask -13	assail 63	assume -76	assure -57	attack -15	back -24	bash 7	beg -53	believe 16	bill -56	blame -9	blast 38	boast -64	brag -22	brand -8	call -38	caption -54	care -66	cast -23	celebrate -24	challenge -14	champion -32	chant -51	charge -37	cheer -42	chime -44	chip -78	cite 28	claim 20	commend -19	comment -25	compare -11	complain -20	concede -11	conclude 18	condemn 21	confess 19	confirm 6	congratulate -7	consider 23	continue -138	contradict 16	correct -30	counsel -65	counter 15	credit -23	criticise -28	criticize 39	debate -51	decide 15	decline -11	decry 58	deem 70	defend 6	define -8	deliver -27	demand -8	denounce 27	deny 13	deride 56	describe 18	detail 24	disagree -44	disavow 52	discredit -32	discuss 29	dismiss 14	doubt -25	dream -53	echo 10	email -114	emphasize 28	endorse 39	estimate 22	expect 22	explain 8	express 7	fault -61	favor 18	favour -58	fear 31	feel 13	figure -45	find -29	fire -24	forecast -12	fume -41	gasp -42	greet -65	hate -6	hear -41	highlight 9	hint 10	hit -38	hold -74	hope 22	howl -47	identify 12	inform -73	insist 69	instruct -8	insult 38	interpret 26	interrupt -51	introduce -25	invite -46	issue -36	joke -73	justify 22	knock 7	know 14	lambaste 28	lament 61	lash -26	laugh -77	learn -10	like -39	liken 42	list -6	lobby -40	love 22	maintain -99	mean -52	mention 45	message -86	mock 10	murmur -16	name -31	need -53	note 17	object -17	oppose 10	order -7	outline 15	paint -13	persuade 6	phone -85	plead -43	pledge 10	point -137	portray 12	post -17	pray -56	predict 11	prefer 24	present -31	press -64	promise 6	propose 28	protest -42	prove -25	question 25	quote -14	rail -75	raise -71	rank -28	rate -106	read -30	reason -41	reassure -34	rebuff -34	rebuke 17	rebut 67	recall 28	reckon 44	recommend 19	record -66	recount 23	refer -51	reference 20	reflect -24	regard -13	reiterate 45	reject -6	relate -66	remark -70	remember 17	remind -59	reply -86	report -22	request 18	respond -32	reveal 25	roar -58	rule -69	say 37	scold -47	scorn -55	shoot -49	shout -53	shrug -49	sigh -46	sign -53	signal -34	sing -70	slam 42	slap -24	slate -71	snap -49	speak -56	speculate 22	spell -41	state -39	stress 13	submit 23	suggest 50	support 17	swear 6	tag -59	talk -73	tease -40	tell -94	testify -65	text -85	thank -47	think 11	threaten 10	title -25	tout 45	treat -97	try -87	tweet -9	understand 22	use -81	venture -71	verify -58	view 15	voice -9	volunteer -25	vote -44	vouch -59	vow 51	warn -15	wave -77	weigh -91	welcome -14	wish -25	wonder 32	worry 9	write -34	yell -22
start|next|accuse|	auxiliary 10	marks -120	none 23	preposition -10	pronoun 13	to 30	verb -41	word -68
start|next|accuse|first|	by -45	clinton 61	her -44	of -7	sanders 53	the -34
start|next|acknowledge|	auxiliary 12	determiner 40	marks 52	none 40
start|next|acknowledge|first|	the 27
start|next|add|	determiner -48	marks -43	none -100	preposition -75	pronoun 21	to -80	verb -49	word -107
start|next|add|first|	1 -32	14 -33	22 -42	a -52	an -41	the 21	to -65
start|next|admit|	auxiliary 12	determiner 71	none -17	preposition -64	pronoun 20	verb 26	word -42
start|next|admit|first|	he -16	the 67	to -64
start|next|adverb|	, -51	: -97	adverb -32	auxiliary 76	coordinator -58	determiner 59	end -44	possessive -12	preposition -90	pronoun -21	stop -164	subordinator 14	that -56	word 42
start|next|adverb|auxiliary|	judging -47	saying -7	thinking 9
start|next|adverb|marks|	judging -53	saying 61
start|next|adverb|none|	judging -15	saying -25	thinking -79
start|next|adverb|to|	judging 9	saying -35	thinking 17
start|next|adverb|verb|	judging -23	saying -45	thinking -37
start|next|advise|	capital -58	determiner -12	none -88	preposition -23	to -24	verb -35	word -65
start|next|advise|first|	on -19	the -12
start|next|advocate|	auxiliary -69	capital -81	none -10	preposition 9	verb -25	word 15
start|next|advocate|first|	for -93	general -57
start|next|affirm|	capital -52	determiner -35	none -28
start|next|agree|	adverb 36	auxiliary 12	capital -17	none -23	to -11	verb -23	word -104
start|next|agree|first|	in -68	on -112	saturday -50	terms -58	to 17	who -52	with -67
start|next|aim|	auxiliary -54	none -36	verb 21
start|next|aim|first|	at -98	to 27
start|next|allege|	none 7	verb 60	word 50
start|next|allow|	capital -16	determiner 9	pronoun -44	to -11	verb -27	word -9
start|next|allow|first|	him -12	republicans -10	the 33	users -47
start|next|allude|first|	to -7
start|next|allude|	preposition -7
start|next|announce|	adverb -63	auxiliary 40	capital -43	determiner 35	none 42	preposition -102	pronoun 95	subordinator -17	to 28	word 35
start|next|announce|first|	a 28	an 47	friday -58	her -28	his 40	it 62	monday -50	on -99	plans 25	the -20	they 35	tuesday -48
start|next|answer|	auxiliary -71	determiner 15	none 19	preposition -95	subordinator -49
start|next|answer|first|	a 38	in -15	to -82
start|next|apologise|first|	after -26	for -34	in -23	to -68
start|next|apologise|	none -70	preposition -80	subordinator -31
start|next|apologize|first|	for 50	to -103
start|next|apologize|	none -31	preposition 19	to -90	verb -10
start|next|appeal|	auxiliary -32	none -9	preposition 16	to 33	verb -88	word -32
start|next|appeal|first|	court -26	for 27	in -40	to -6
start|next|applaud|	capital 44	determiner 59	none 37	verb 6
start|next|argue|	auxiliary 43	determiner 22	preposition -23	pronoun 62	to 18	verb 31
start|next|argue|first|	about -82	against -72	for 42	in -67	it 41	over -83	the 28
start|next|asks|false|	auxiliary 30	marks -107	none -31	to 20
start|next|asks|true|	marks -56	none -12	verb 38
start|next|ask|	adverb -110	capital -82	determiner -22	marks -95	none -27	preposition 28	pronoun 15	subordinator -17	to 20	verb -36	word 30
start|next|ask|first|	a 53	about 10	both -75	by -83	clinton -61	for -14	former -50	her -67	him 38	his 24	how -35	in -83	it -48	me -60	mesoblast -38	not -97	only -41	reporters -67	the -17	them 22	to 36	trump -79	what -59	where 39	who 57	why 15
start|next|assail|	none 44
start|next|assure|	auxiliary -6	determiner -63	none -71	preposition -48	pronoun -43	verb 14	word -55
start|next|assure|first|	of -48
start|next|attack|	auxiliary -31	capital 43	coordinator -38	determiner -11	none 11	preposition -20	pronoun -48	to -31	verb -12	verb-judging -37
start|next|attack|first|	against -37	and -25	clinton -6	from -19	hit -30	in -92	trump 38
start|next|attribute|	determiner -25	preposition 23	to -6
start|next|attribute|first|	the -16	to 23
start|next|auxiliary|	, 16	auxiliary -45	capital 8	coordinator -23	determiner 34	preposition -64	quote -47	subordinator -58	that -90	verb-judging 46	verb-thinking 17	word -14
start|next|auxiliary|auxiliary|	judging -61	saying -47	thinking -18
start|next|auxiliary|marks|	saying -48
start|next|auxiliary|none|	judging -59	saying 59	thinking 27
start|next|auxiliary|to|	judging -50	saying -34	thinking 14
start|next|auxiliary|verb|	judging -92	saying -7	thinking -26
start|next|back|	adverb -71	auxiliary -31	capital 7	coordinator -32	determiner -7	none -19	preposition -154	pronoun -19	subordinator -62	to -46	verb -8
start|next|back|first|	a -10	action -71	against -48	and -32	at -76	away -43	by -41	former 36	from -27	her 9	hillary 9	his -8	in -59	it -53	kiribati -50	mr. 38	on -76	the -36	them -40	to -100	with -57
start|next|bash|	capital 54
start|next|before|	accused -21	accuses 23	accusing -31	acknowledge 28	acknowledged 42	add -46	added -119	adds -55	admits -52	admitted 6	advise -37	advised -81	advises -65	advising -22	advocate -30	advocated -46	advocates -20	affirm 10	affirmed -60	agree -84	agreed -12	agrees 35	aim -15	aimed -56	aiming 29	alleged 60	alleges 54	allow 6	allowed -17	allowing -48	allows 11	alluding -62	announce 11	announced 23	announces 55	announcing 51	answer -23	answered 7	answering 10	answers -28	apologise -32	apologised -64	apologises -43	apologize 21	apologized 6	appeal -43	appealed 33	appeals -48	applauded -8	argue 32	argued -21	argues 72	arguing 18	asking -66	asks -31	assailed 39	assure -60	assured -32	attack -48	attacked 22	attacking 16	attacks -61	back -41	backed -19	backing 34	backs -49	believe 16	believed -29	believes 55	believing -24	bill -95	billed 8	bills -41	blame 44	blamed -31	blames -6	blaming -26	blasted 24	blasting 33	boasted -44	boasts -52	brand 26	call -44	called -32	calling -21	calls -20	care -108	casting -41	celebrate -64	celebrated 23	celebrating -54	challenge -43	challenged 20	challenges -37	champion -83	championed 19	champions -11	chanted -36	charge -15	charges -93	charging -48	cheer -61	cheered -57	cheers 18	chip -45	chips -44	cite 28	cited 7	cites 31	citing 15	claim 60	claimed -20	claiming -7	claims 27	commended -19	comment -33	comments -10	comparing -6	complained -13	conceded 13	concluded 19	confess 19	confirm 6	confirmed -22	confirms 8	congratulated -42	congratulating 14	considering 31	considers 46	continue -57	continued -88	continues -84	continuing -52	correct -7	corrected -52	counsel -65	counter 11	credit -46	credited -41	criticised -28	criticize 50	criticizing 40	cry 14	crying -47	debate -43	debated 18	debates -84	decide 15	decides -60	declare 55	declared -16	declaring -16	decline -27	declined -9	decried 38	deemed 64	defend -15	defending 21	defends 10	define 23	defined -31	deliver -21	delivered -35	delivering 12	demand 17	demanded -64	demanding -20	demands 46	denied 25	denounced 14	denouncing 7	deny -35	describe 11	describes -38	describing 69	detailing 35	details -12	disagree -24	disagreed -34	disclose -14	disclosed 12	disclosing -17	discrediting -30	discuss 15	discussed 15	dismissed -13	dismissing 19	dispute -79	disputes -17	doubt -18	doubts -61	dream -44	echoed 9	echoing 8	email -82	emailed -57	emails -54	emphasizing 21	encourage 36	encouraged 24	encouraging -63	endorse 33	endorses 54	endorsing 47	estimate 43	estimated 9	expect -8	expected 24	expecting 59	expects -8	explain -6	explained -13	explaining 10	explains 41	express 34	expressed -18	favor 15	favored 12	favour -49	fear 35	feared 11	fears -27	feel 26	feels -28	felt -22	figure -13	figured -31	figures -71	find -37	finding -69	fire -71	fired -11	fires 23	firing -51	forecasts -53	fumed -36	greeted -64	hailed -19	hate -10	hated 7	hates 11	hear -87	heard -38	hearing -18	held -55	highlighted 20	highlighting -8	highlights 6	hinted 64	hints -80	hit -40	hold -42	holding -32	holds -39	hope -36	hoped 71	hoping 36	identify 15	indicated -12	informed -57	insist 40	insisted 48	instructed -8	insults -71	intended 6	intends -6	interrupted -33	introduced -74	introducing -41	invited -19	invoked 25	issue -41	issued -7	issues -77	joke -38	joked -70	jokes -35	knew 14	knock -45	knocked 30	knowing -13	knows 45	lambasted 28	lashed -26	laughed -64	laughs -35	learn -49	learned 16	learning 17	like -23	liked -42	likened 42	likes -46	list -84	listed 12	listing -8	lists -7	lobby -69	lobbying -26	loved -12	loves -6	maintain -44	maintained -66	maintains -48	mean -29	meaning -88	means -95	meant 13	mention 19	mentioning 45	mentions 36	message -41	messages -59	mocked -22	mocking 12	murmurs -16	name -42	named -9	names -98	need -34	needed -7	needs -61	nominated 32	nominating -55	note -106	noted 39	notes 10	noting 21	offered -43	offering 37	offers -9	oppose 19	opposed 7	opposes 15	opposing -30	order -14	orders -107	outlined -10	outlining 27	paint -28	painted -24	painting 6	persuade 20	persuaded -21	persuading 6	phone -64	phones -32	plan -14	planned 16	planning 6	plans -10	pleaded -41	pledged -7	point -76	pointed -80	pointing -62	points -64	portrayed 7	post -100	posted -12	posting -7	posts 14	praise -47	praises 47	praising 24	prayed -40	predicted 10	predicting 29	prefer -8	prefers 59	present -30	presented -42	press -33	pressed -57	pressing -17	promises -46	promising 39	proposed 22	protest -61	protested -27	protesting 6	proved -32	question -23	questioning 56	questions 11	quoted -31	quotes -9	quoting 6	rail -61	railed -35	raise -89	raised -22	raises -72	raising -74	rank -19	ranked -92	ranking -66	ranks 25	rate -62	rated -55	rates -65	rating -40	read -19	reading -51	reads -72	reason -24	reasons -56	rebuffed -24	rebuffs -51	rebuked 43	recall -9	recalling 72	reckoned 33	recognize 10	recommended 32	record -31	recorded -24	records -97	recount -67	recounted 32	refer -77	referenced 46	referencing 10	referred -57	refers -64	reflecting -66	refuse 6	refused -15	refuses 34	regarded -27	reiterated 22	rejecting 23	rejects -76	related -55	remarks -63	remember -20	remembered -26	remembers 62	reminded -33	reminding -62	renamed -42	repeat -18	repeated -9	repeating 22	replied -59	reply -59	report -89	reported -8	reporting 15	request -43	requested 36	requests -8	respond -34	responding -66	retweeted 14	reveal -30	revealed 22	reveals 29	rule -82	rules -94	ruling -45	said 43	sang -58	saw -44	say 12	saying -29	says 8	scolds -47	see 32	seeing -27	seek -8	seeks 16	sees -7	shooting 19	shot -122	show -13	showing -24	shows 21	shrugged -42	sign -110	signal -62	signaled -29	signals 19	signed -13	signing -34	signs -87	sing -29	singing -24	slammed 56	slamming 38	slapped 17	slate -51	slated -43	snap -46	sought -8	speak -102	speaking -35	speaks -105	speculate 23	spoke -20	state -42	stated 12	states -115	stressed 14	submitted 23	suggest 20	suggested 59	suggesting 53	suggests -6	support -8	supported 60	supporting -10	suspected -49	suspects 23	swears 15	talk -74	talked -11	talking -22	talks -113	tell 14	telling -6	tells -15	testified -51	testifying -25	text -58	texted -38	texts -42	thank -51	thanked -72	thanking 68	thanks -70	think 10	thinking -71	thinks 11	threaten 9	threatened 13	threatens -20	title -70	titled 23	titles -33	told -118	touted 18	touting 7	treated -80	tried -116	tries -51	trust 9	try -29	trying -42	tweeted -6	tweeting 9	understand 37	understood -14	urged 9	urges -63	urging 8	use -91	used -49	uses -28	using -53	venture -71	verified -46	view 38	viewed -24	views 6	voice -61	volunteer -66	volunteered 11	volunteers -57	voted -6	votes -121	voting -118	vowed 18	vowing 35	vows 50	wanted -29	wants -14	warning -98	warns -8	wave -38	waved -45	waves -32	waving -48	weigh -35	weighed -44	weighing -40	weighs -65	welcome 9	welcomed -20	wished -37	wonder 44	worried 50	worries -58	worry -49	write -10	writes -8	wrote -41
start|next|beg|	determiner -53	verb -53
start|next|believe|	auxiliary 47	capital 39	determiner 7	marks 26	none -7	preposition -35	pronoun -22	to 9	verb -28	word 23
start|next|believe|first|	her -39	in -61	is -38	it -33
start|next|bill|	adverb -46	auxiliary -48	marks -53	none -80	preposition -66	subordinator -36	verb -56
start|next|bill|first|	as -36	in -32	to -56
start|next|blame|	capital -6	determiner 7	none -22	subordinator -84	verb -10	verb-saying -56	word -7
start|next|blame|first|	a -9	as -76	cuts -54	new -58	the 16	weak 17
start|next|blast|	capital 36	determiner 11	marks -38	none 26	to 44	verb 51
start|next|blast|first|	the 8	trump 41
start|next|boast|first|	of -42
start|next|boast|	none -55	preposition -35
start|next|brand|	determiner -9	verb -9
start|next|brand|first|	the -63
start|next|call|	adverb -75	auxiliary -14	capital -63	coordinator -24	determiner -47	marks -57	none -9	preposition 14	pronoun 17	to -58	verb -11	verb-judging -29	verb-thinking -50	word -63
start|next|call|first|	a -54	an -6	both -41	by -49	for -14	from -40	him 46	himself 64	his -26	into -47	it -61	its -73	itself -79	off -65	on -9	out -50	the -58	them 13	themselves -15	this 31	to 53	trump 70	up -38	vote -50	with 14
start|next|capital|	& -40	, 15	: 11	adverb -30	auxiliary 32	capital -22	coordinator 32	determiner 16	end -106	possessive 90	preposition -8	pronoun -35	quote 8	stop -78	subordinator -29	that -136	verb-judging 26	verb-thinking 54	word 36
start|next|capital|auxiliary|	saying 31
start|next|capital|marks|	judging -34	saying 12
start|next|capital|none|	judging 14	saying -68
start|next|capital|to|	judging 32	thinking -23
start|next|capital|verb|	judging 14	saying 33	thinking -13
start|next|care|	auxiliary -69	coordinator -12	none -62	preposition -58	verb -12	word -78
start|next|care|first|	about -39	and -12	for -33	law -30	spending -36
start|next|cast|	auxiliary -64	determiner -26	none 22	preposition -52	pronoun 36	verb -28	word -36
start|next|cast|first|	a -62	ballots -50	her -19	himself 54	the 35	their -80
start|next|caution|first|	against -55
start|next|caution|	preposition -55	verb -56
start|next|celebrate|	determiner -29	none -33	preposition 12
start|next|celebrate|first|	his -58	the 15	with -68
start|next|challenge|	auxiliary -68	capital -47	determiner -32	preposition 19	to 25	verb -28	word 35
start|next|challenge|first|	from -34	her -69	in -37	to -78
start|next|champion|	auxiliary -85	capital -82	determiner 31	none -77	preposition -41	verb 20	word -14
start|next|chant|	preposition -64
start|next|charge|	auxiliary -65	capital 16	coordinator -30	none -24	verb 18	word -88
start|next|charge|first|	against -39	and -30	in -74	of -46	with 18
start|next|cheer|	capital 14	coordinator -24	none -23	preposition -48	pronoun -43
start|next|cheer|first|	and -24	him -43	on -24
start|next|chime|first|	in -44
start|next|chime|	preposition -44
start|next|chip|	none -68	preposition -27	word -57
start|next|cite|	auxiliary 55	capital 61	determiner -18	none -15	preposition -81	verb 41	verb-saying 8	word 37
start|next|cite|first|	a -40	by -42	his 70	the -66
start|next|claim|	adverb 47	auxiliary 88	capital 27	determiner -11	none -43	preposition 29	pronoun 41	verb -26
start|next|claim|first|	a -28	by -75	he 67	in -45	she -34	the -22	to 34
start|next|comment|	adverb -51	auxiliary -63	none 8	preposition 30	subordinator -58	to -57	verb -20	word -80
start|next|comment|first|	about 41	beyond -54	on -8
start|next|compare|	capital 54	determiner 6	none -22	preposition -130	to 7	word -12
start|next|compare|first|	the -15	to -73	with -107
start|next|complain|	auxiliary -13	none -77	preposition -27
start|next|complain|first|	about -89	of 16	to -84
start|next|concede|	auxiliary 65	determiner 6	none 22	preposition -80	to -41	verb -69
start|next|concede|first|	the -10
start|next|conclude|	auxiliary 43	none -57	preposition -61	pronoun 24
start|next|conclude|first|	it 8
start|next|condemn|	determiner 34	none -10	verb 19
start|next|condemn|first|	the 81
start|next|confess|	auxiliary 19
start|next|confirm|	auxiliary 131	capital -67	none -26	preposition -98	to -43	verb -29	word -6
start|next|confirm|first|	a -7	by -55	it -6	on -62	over -40	this -71
start|next|congratulate|	auxiliary -10	capital 55	determiner -45	none -6
start|next|congratulate|first|	her -35	the -35
start|next|consider|	auxiliary -7	determiner -24	none 12	to 77	verb -30	word 26
start|next|consider|first|	an 31	the -16
start|next|continue|	auxiliary -57	determiner -67	none -76	preposition -111	to -37	verb -94	word -45
start|next|continue|first|	his -40	to -111	with -19
start|next|coordinator|	adverb -50	auxiliary -54	capital -37	coordinator -26	determiner -8	preposition -27	that -63	verb-judging -32	verb-saying -66	word -104
start|next|coordinator|auxiliary|	judging -38	saying -63	thinking -26
start|next|coordinator|none|	judging -58	saying -64	thinking -49
start|next|coordinator|to|	saying -32
start|next|coordinator|verb|	judging -72	saying -29	thinking -41
start|next|correct|	determiner 12	none -59	pronoun -64
start|next|correct|first|	him -56	the 12
start|next|counsel|	capital -55	none -26	preposition -14	verb -55
start|next|counter|	auxiliary -26	preposition -65
start|next|credit|	capital -34	determiner 42	none -46	preposition -87	subordinator -59	word -71
start|next|credit|first|	for -71	the -7
start|next|criticise|	determiner -50	none -60
start|next|criticise|first|	the -50
start|next|criticize|	auxiliary 45	capital 47	determiner 20	preposition 24	pronoun 38	subordinator -52	to 8	verb 66
start|next|criticize|first|	by -56	clinton 53	for 47	his 49	president 42	trump 32
start|next|cry|	none -46	preposition 8
start|next|debate|	adverb -45	auxiliary -105	capital -58	coordinator -16	none -121	preposition 10	subordinator -25	word -46
start|next|debate|first|	and -16	in -24	is -31	on -59	over 27	stage -28
start|next|decide|	adverb 51	auxiliary -40	none 25	pronoun -33	subordinator 11	verb 17	word 12
start|next|decide|first|	in -35	not 62	to 25	who -54
start|next|declare|	auxiliary -22	capital 25	determiner -6	none 25	preposition -56	pronoun 28	to -23	verb -16	word -20
start|next|declare|first|	a -75	an -35	in -38	on -43	the 46
start|next|decline|	auxiliary -16	none -46	preposition -18	to -74	verb-saying 12
start|next|decline|first|	a 16	comment 12	to -15
start|next|decry|	determiner 46	none 41
start|next|deem|	none 67	word 49
start|next|defend|	capital 78	determiner -6	none -31	pronoun -11	to 25	verb 57
start|next|defend|first|	a -57	her 47	himself -35	his 11	the -19
start|next|define|	determiner -30	none -17
start|next|define|first|	the -8
start|next|deliver|	determiner -29	none -17	preposition -73	to -13	verb -14	word -40
start|next|deliver|first|	a -22	by -33	his -23	the 25
start|next|demand|	determiner -30	preposition -62	verb -34
start|next|demand|first|	a -23	the -67	to -42
start|next|denounce|	determiner 11	none 52
start|next|deny|	adverb 61	auxiliary -7	determiner 8	none -8	preposition -49	pronoun -76	verb -16	word 21
start|next|deny|first|	any 77	it -46	the 29	there 40	wrongdoing 69
start|next|describe|	auxiliary 63	capital -52	determiner -7	marks -131	none 61	preposition -77	pronoun -6	subordinator 37	to 32	verb -31	word 40
start|next|describe|first|	a 21	as 16	by -57	her -19	him -12	his 24	it -35	the -26	themselves 33	to -43
start|next|detail|	auxiliary 31	determiner 38	preposition -72	to 7
start|next|detail|first|	about -54	of -43
start|next|determiner|	$ 49	, -10	; -68	adverb 26	auxiliary 50	coordinator 13	determiner 12	end -57	preposition 21	quote -32	stop -20	subordinator -34	that -79	verb-judging -22	verb-saying -14	verb-thinking -12	word 21
start|next|determiner|auxiliary|	judging 11	saying 27	thinking 46
start|next|determiner|marks|	judging -148	saying 28	thinking -92
start|next|determiner|none|	saying -23
start|next|determiner|to|	judging 8	thinking 30
start|next|determiner|verb|	judging 25	saying 32	thinking -22
start|next|disagree|	auxiliary -34	none -31	preposition -35
start|next|disagree|first|	with -34
start|next|disavow|	determiner 52
start|next|disclose|	determiner 14	none -26	preposition -76	verb 31
start|next|disclose|first|	in -66	the -26
start|next|discuss|	auxiliary 36	capital -58	determiner 7	none 6	subordinator 9	to 46	verb -16	word 22
start|next|discuss|first|	a -38	his 30	the -6
start|next|dismiss|	auxiliary 49	capital 17	determiner -19	marks -96	preposition -57	verb -17	verb-judging 6	word 42
start|next|dismiss|first|	a -40	talk -43
start|next|dispute|first|	over -44	the -98	this 27
start|next|dispute|	none 17	preposition -53	verb -56
start|next|doubt|	auxiliary 19	none -7	preposition -70
start|next|doubt|first|	about -61
start|next|echo|first|	by -36	the -32
start|next|echo|	none -36	preposition -42	verb 49
start|next|email|	auxiliary -48	coordinator -12	none -58	preposition -56	subordinator -17	to -50	verb -71	verb-saying -39	word -79
start|next|email|first|	account -13	and -12	server -34	to -46
start|next|emphasize|	determiner 49	none 43
start|next|encourage|	capital -15	determiner 10	none 7	to -22	word -27
start|next|endorse|	capital 30	determiner 20	none 26	pronoun -12	verb 37	word 69
start|next|endorse|first|	a -18	clinton -26	cruz -9	her 20	hillary 45	him -12	sanders 57	the 26	trump -7
start|next|envision|	verb -15
start|next|estimate|	auxiliary -14	none 42	verb -32	word 27
start|next|expect|	auxiliary -26	none -40	to 125	verb 46	word 37
start|next|expect|first|	a 17	in -8	more -65	the 12	to 14
start|next|explain|	auxiliary 7	determiner 9	none -8	preposition -11	subordinator 18	verb 7	word -86
start|next|explain|first|	how 70	in -65	why -13
start|next|express|	determiner 23	none -29	verb 31	verb-thinking -7
start|next|express|first|	concern -41	confidence -46	her -38	regret 10
start|next|fault|	verb -43
start|next|favor|	capital -45	determiner 42	none -14	preposition -16	to 49	verb 33	word 48
start|next|favor|first|	clinton -29	trump -36
start|next|favour|	determiner -44	none -49
start|next|favour|first|	the -44
start|next|fear|	auxiliary 12	determiner 74	preposition -97	pronoun -19	verb 33	word -28
start|next|fear|first|	for -71	it -23	the 68
start|next|feel|	auxiliary -22	determiner -12	pronoun 19	verb 18	verb-thinking -8
start|next|feel|first|	a -26	her 58	like -30	the -37
start|next|figure|	auxiliary 11	none -8	preposition -77	to -43	verb -67	verb-thinking -33
start|next|figure|first|	from -36	in -30	out -24	to -47
start|next|find|	auxiliary 14	capital 57	determiner -39	marks -71	none -19	preposition -16	pronoun -50	to -47	verb -31	word -33
start|next|find|first|	a -49	alive -60	at -82	by 21	clinton 51	himself -58	his 61	in -48	no 11	on -19	out -53	some -61	the -68	trump 37	ways -56
start|next|fire|first|	back -52	defensive -33	for -42	from -26	in -25
start|next|fire|	none -34	preposition -72	verb-judging -46	word -74
start|next|first|	1 24	11 -7	14 -33	140 -42	19 -44	2 -19	212 -64	22 34	24 -72	28 -54	2gb -47	30 -68	31 -21	40 14	42 -44	50 -55	52 28	6 -76	61 -46	612 -50	67 -27	9 -61	90 16	a -12	abc -39	account -13	afp -34	africa -66	after -136	afterward -45	afterwards -59	again -71	against -15	ahead -31	air 14	al -19	ali 58	alive -58	all -6	allies 52	almost -48	along -38	also -52	american 62	americans 12	amid -40	among -82	an 12	analysts -49	and -137	ankara -32	anonymity -17	any 29	anything -46	are -81	as -21	at -11	attendance -68	australia -69	away -43	back -39	bail -30	ballots -84	baltic 39	bangladesh -18	bank -63	banks -55	bbc -17	because -48	before -102	begins -31	behind -18	beijing 48	bein -42	being 49	below -34	bernama -34	bernie 65	between 31	beyond -63	bill 32	black -22	bloomberg 28	book -41	both -29	bridge -71	broadcaster -42	brought -66	bulgarian -48	business 21	but -70	buyers 62	by -114	calls 16	calm -60	came -56	campaign -37	candidates 40	candidly -41	captain 60	carson 36	cases 52	cgtn -34	change -36	children 52	china 71	christie 12	clients -37	clinton 71	cnn 9	collapse -46	colleagues -44	comey 61	comment 14	companies -50	company -28	concern -6	conditions 37	condolences -61	conference -51	confidence -54	congress 20	congressional 54	consumers -21	contest -45	contests -56	could -31	court -30	courts -46	crews 70	cruz 45	customers 8	cut -23	cuts -80	cutting -23	daily -52	decades 13	defensive -33	delegates -51	democratic 39	democrats 7	despite 47	details -10	donald 78	down -55	dpa -44	during -86	each -30	earlier -72	early 37	efforts 32	eight -58	employees 35	err -45	espn 13	eu -54	european 16	every -38	everyone -34	evidence 20	exchange -55	eyebrows -53	families 56	far 14	farmers -36	fast 32	fees 8	firm -61	first -67	five -26	florida 47	fog -83	footfall -7	foreign -37	foreigners 53	former 18	four -53	fox -33	fraud -55	freely -40	friday -112	friends -35	from -165	further 40	gabon -44	game -38	general -6	gerald -49	germany 62	gna -45	goodbye -27	gop 39	greggs 35	guests -67	guilty -59	had -30	hailed -35	has -70	have -68	he 24	he'd 39	he'll 60	held -38	help 56	her 28	herself -9	he’d 43	he’ll 42	higher -19	hillary 49	him 41	himself -11	his 26	hit -30	home -69	host -42	house -23	how 10	howard -52	i -65	if 27	imports -44	in -115	including -44	individual -20	inflation -40	inside -54	instead -64	interest -59	international -32	into -82	investigators 32	investors 14	is -53	isis -10	its -12	itself -44	jeb 36	john 22	journalists -56	judges -25	jurors -31	just 37	kasich 46	kiribati -50	la -54	land -20	landlords -22	last -128	late -66	later -47	law -36	lawmakers -50	leaders 43	legislation 42	letters -60	like -25	listing -34	little -13	losses 56	loudly -39	low 55	major 20	making 63	manafort 58	manila 50	marco 27	may -50	media -49	medicare -8	members 7	men 23	mesoblast -38	mike -21	minister -53	monday -99	money -84	more 9	moscow -52	most -20	mr. 90	mrs. 65	ms. -24	msnbc 32	much -29	my -8	national 26	nearly 40	neither -22	net 38	new -22	newsmen -44	next -87	night 28	nine -42	nis 12	nobody 31	none 34	not 32	nothing -55	numbers -57	obama 85	of -46	off -83	office -60	officers 24	on -74	once -38	only -7	open -41	options 20	or -57	other 21	otherwise 8	out -119	outside -58	over -35	parliament -32	parties -55	party 55	passengers 25	patience 19	pence -43	pennsylvania -52	people 11	period -60	personal 40	players 41	point -38	points -32	police 16	political -47	politico -46	polls 45	postimees -27	potential -48	president 42	primaries -44	prisoner -53	private -57	pti -41	public -50	publicly -51	published -36	radio -28	rail 16	rain -55	raising 53	rates -23	receiving 6	records -11	recount -39	refunds -54	regret 10	released -55	rep. -41	repeatedly -48	reporters -34	reports 14	republican 28	republicans -11	responsibility 14	restraint -71	reuters -54	ring -42	rising -31	rivals 31	rnz -54	rose -47	roughly 37	rté -48	rubio 23	rudaw -39	ryan 52	said -63	sales 6	sanders 79	saturday -72	say -33	saying -40	says -50	scheduled -52	schools -17	seats -82	second -20	secretary -58	seeing -14	seeking 49	sen. 8	senator 47	server -34	service 33	seven -37	several 25	she 16	sheep -45	she’ll 48	should -47	show -71	shown -34	signs -56	silicon 43	similar -55	since -75	six 73	sky -30	slates -6	smoke -65	snow -42	so 30	some 22	someone -9	something 14	sorry -56	spending 79	staff 12	stage -41	starting -57	state 34	statements 7	states 24	steady -41	stolen -66	students -70	sunday -83	sunshine -41	suppliers 32	support -58	supporters 28	system -57	talk -46	talks 13	tank -73	tariffs 12	tass -31	tax 41	taxing 39	ted 8	television -48	terms -58	than -75	their 47	them -22	themselves 18	there 59	these -7	they 43	they’re 66	things -48	this -21	those 58	three -40	through -81	throughout -27	thursday -79	time -49	times -33	to 41	tonight 22	trade 17	traders -70	truce -68	trucks -32	trump 88	tuesday -126	twice -65	two -81	u.s. 9	unchanged -43	under -71	until -70	up -102	us -90	users -47	using -42	variety -59	victory 24	viewers -41	volunteers 20	vote -56	voters 16	wall 25	was -22	washington -47	ways -56	we -21	weak 17	wednesday -105	well -60	were 32	western 19	when -21	where 15	which -29	white 13	who -23	why 25	will 11	with -51	within -83	without -49	women 27	work -8	workers 15	works -54	world 7	would 10	wrongdoing 78	wwd -15	years -62	yesterday -68	yet 8	yle -23	yonhap -46	you -61	your -70
start|next|forecast|first|	by -44	for -60	of -51
start|next|forecast|	none -10	preposition -113	word -68
start|next|fume|	none -41	preposition -36
start|next|gasp|	none -42
start|next|greet|	determiner -32	none -47	preposition -54
start|next|greet|first|	with -49
start|next|hail|	determiner 11	none -6	subordinator -42	verb -17	word -51
start|next|hail|first|	as -42
start|next|hate|	determiner 20	pronoun 7
start|next|hate|first|	it 7	the 20
start|next|hear|	adverb -27	auxiliary -74	capital -58	determiner -40	marks -25	none -37	preposition -67	pronoun 11	subordinator -52	verb -11	verb-judging -30	verb-saying -58
start|next|hear|first|	a 25	an -61	every -42	from -31	it -70	on -43	the -96	was -29
start|next|highlight|	capital 9	determiner 23	none -12	subordinator -10	verb 39
start|next|highlight|first|	the 13
start|next|hint|	auxiliary -43	none 33	preposition 32	pronoun -43
start|next|hint|first|	at 38
start|next|hit|	capital 10	determiner -123	marks -21	none -22	preposition -44	pronoun 15	verb -59	verb-judging -42	word -82
start|next|hit|first|	a -59	back -37	by -23	the -73
start|next|hold|	adverb -42	auxiliary -35	capital -13	determiner -54	none -79	preposition -60	pronoun -37	subordinator -49	to -69	verb -16	verb-judging -38	verb-saying -23	word -20
start|next|hold|first|	a -35	as -43	at -14	back -25	by -33	firm -22	for -32	his -59	in -15	it -37	its -43	more -53	off -32	on -25	one -38	out -20	primaries -36	rates -16	signs -23	steady -41	the -70	their -59	two -24	up -39
start|next|hope|	auxiliary 47	capital -20	determiner 82	preposition -8	to -15
start|next|hope|first|	for -12	the 45	to -7	will -11
start|next|howl|	none -40
start|next|identify|first|	because -59	by -39	with -61
start|next|identify|	none -6	preposition 10	pronoun -32	subordinator -18	verb 14	word 19
start|next|indicate|	auxiliary 26	determiner -16	none -33	pronoun 20
start|next|indicate|first|	he 55
start|next|inform|	auxiliary -48	determiner -44	none -44
start|next|inform|first|	her -40
start|next|insist|	adverb 40	auxiliary 70	capital 32	determiner 60	preposition -86	pronoun 79
start|next|insist|first|	he 38	on -82	she 55	the 42	there 40	they 37
start|next|instruct|	to -34
start|next|insult|	preposition -71	verb 17
start|next|intend|first|	to -12
start|next|intend|	preposition -12	to 7	verb -6
start|next|interpret|	none 28	preposition -78
start|next|interrupt|	determiner -43	none -42
start|next|introduce|	adverb -60	auxiliary -13	determiner -17	none -7	preposition -46	verb -22
start|next|introduce|first|	a -72	to -41
start|next|invite|	capital -69	determiner -41	preposition 27	to -92
start|next|invite|first|	the -41	to 28
start|next|invoke|	determiner 7	none 61	verb -45
start|next|issue|	adverb -44	auxiliary -30	coordinator -17	determiner -10	none -24	preposition -8	subordinator -35	to 10	verb -55	word -18
start|next|issue|first|	a -34	after -35	and -12	by -63	in -43	is -59	of -31	on 22	statements -55	the -37	with -19
start|next|joke|first|	about -59	on -39
start|next|joke|	marks -37	none -59	preposition -72	verb -34
start|next|judging|	adverb -25	auxiliary -138	base -11	capital 30	coordinator -95	past 9	preposition -32	pronoun 23	verb-judging -53	verb-saying -23	verb-thinking -14	word 15
start|next|judging|first|	1 -73	140 -41	a -29	action -71	after -80	again -30	against -70	all -31	along -38	america 12	among -81	an 14	and -82	another 53	any 8	are -41	as -9	away -43	ayotte -6	back -84	ballots -78	because -31	before -45	bernie 58	between -32	black -22	both -69	by -174	china 39	clinton 31	collapse -46	concerns 19	conference -51	contest -45	contests -53	cruz 21	cuts -63	decades 13	defensive -33	democratic 8	donald 56	down -37	during -55	each -6	early 17	eyebrows -53	for 21	foreign -17	former 46	four -87	friday -55	from -116	general -75	gerald -49	has -36	have -32	her 27	hillary 27	him 43	himself 20	his 22	hit -30	home -52	imports -60	in -42	into -56	is -74	it -42	its -16	itself -19	jeb 15	kiribati -50	last -69	like -56	little -7	major -15	marco 26	members -52	money -27	more -33	moscow -51	mr. 62	mrs. 55	new -72	no 9	obama 48	of -43	off -57	one -9	only -59	other 42	out -94	over 12	points -32	president 11	questions -8	records -72	reports 14	republican 9	republicans -10	rival -8	rivals 16	rubio 48	said -24	sanders 59	second -53	secretary -55	sen. 27	senator 56	several 18	since -43	some 10	such -39	supporters 40	talk -43	ted -6	the -8	them 10	themselves 28	those -6	three -71	through -43	to -6	trump 59	tuesday -52	twice -48	two -87	unchanged -32	under -43	up -62	vote -56	was -61	weak 17	were -45	what 35	white 13	why 31	with -11	within -62	workers 9	world 7
start|next|knock|first|	on -34
start|next|knock|	none -37	preposition -90
start|next|know|	auxiliary 23	capital 59	determiner 20	marks -75	none 37	preposition -101	to -43	verb 17	word -47
start|next|know|first|	about -89	how -12	is -47	it -32	the -85	what -42	which -17
start|next|label|	determiner 12
start|next|lament|	none 60
start|next|lash|first|	out -26
start|next|lash|	preposition -26
start|next|laugh|	auxiliary -49	none -64	preposition -58	subordinator -58	verb -34
start|next|laugh|first|	at -41	so -46	when -30
start|next|learn|	auxiliary 12	capital -48	determiner 33	none -32	preposition -120	verb -19	word -59
start|next|learn|first|	from -30	of -65	to -104	who -52
start|next|like|	auxiliary -63	capital -156	determiner -37	none 10	preposition 42	pronoun -29	to -92	verb -41	word -19
start|next|like|first|	a 17	an -71	both -61	him -60	it -64	many -59	mr. -88	pennsylvania -45	someone -66	the -31	their -75	to 48
start|next|list|	auxiliary -67	capital 14	determiner 21	marks -85	none 11	preposition -93	subordinator 13	verb -31	word -80
start|next|list|first|	1 -73	as 13	in -81	of -47	on -48	the 60
start|next|lobby|	capital -44	none -19	preposition 19	to -31	verb -38	verb-saying -30
start|next|lobby|first|	for -70
start|next|love|	capital 7	determiner -6	none -38
start|next|love|first|	the 11
start|next|maintain|	determiner -91	none -75	preposition -35	verb -67
start|next|maintain|first|	a -53	the -27
start|next|mean|	adverb -50	capital -39	determiner -24	none -35	preposition 29	pronoun -70	verb -107	word -94
start|next|mean|first|	a -54	he -48	the -73	to 30
start|next|mention|	auxiliary 29	capital 87	determiner 43	none 25	preposition -107	pronoun -35	subordinator -34	to 22	verb 12
start|next|mention|first|	as -12	him -35	his 51	of -99	the 32
start|next|message|	auxiliary -36	none -42	preposition -52	to -41	verb -62	word -46
start|next|message|first|	on -21	to -60
start|next|mock|	capital 71	determiner -9	verb 10	word -23
start|next|mock|first|	the -31
start|next|murmur|	preposition -16
start|next|name|	adverb -53	auxiliary 12	capital -72	determiner 45	marks -74	none -37	preposition -89	pronoun -23	subordinator -16	to -39	verb 8	verb-thinking -52	word -25
start|next|name|first|	a -19	after -63	an -68	by -26	for -65	four -59	gerald -49	him -14	in -39	is -15	it 14	only -53	the 35
start|next|need|	adverb -81	auxiliary -86	determiner 11	none -24	preposition -72	to -26	verb -29
start|next|need|first|	a -87	about -62	for -39	in -23	not -50	only -59	to -67
start|next|nominate|	auxiliary -61	determiner -25	preposition 24	to 27	verb 29	word -40
start|next|nominate|first|	an -67	by -61	contest -45	contests -53	for 12
start|next|note|	determiner 56	preposition -88	subordinator -6	to -60	verb 68	word -13
start|next|note|first|	from -36	the 43
start|next|object|first|	to 14
start|next|object|	none -101	preposition 14	verb 22
start|next|offer|	adverb 43	auxiliary -25	capital -108	determiner -39	marks -56	none -43	pronoun -74	subordinator -39	to 8	verb 27	verb-judging -73	word 42
start|next|offer|first|	a -50	an -27	as -39	by -31	condolences -61	her -28	his -26	in -66	its -62	more -29
start|next|oppose|	capital -45	determiner 51	none 13	preposition -42	to 59	verb -34	word 24
start|next|oppose|first|	a 71	both -76	by -42	the 42
start|next|order|apposed|	judging -6	saying -27	thinking -12
start|next|order|apposition|	saying -24	thinking -16
start|next|order|	auxiliary -57	capital -43	determiner 29	none 26	preposition 25	pronoun -9	to -44	verb-saying -56	word -83
start|next|order|direct|	thinking -6
start|next|order|first|	at -68	by -54	eight -58	in -33	recount -39	the 33	two -74
start|next|order|relative|	saying -21	thinking -6
start|next|order|shared|	judging 8	saying 6	thinking -13
start|next|outline|	determiner 18	none 23	preposition -42
start|next|paint|	determiner 45	marks 26	none -9	preposition -78	word -99
start|next|paint|first|	on -55
start|next|persuade|	determiner -9	pronoun 19	to -8
start|next|persuade|first|	them 19
start|next|phone|	none -61	preposition -22	to -32	verb -40	verb-judging -35	word -57
start|next|plan|	auxiliary -68	determiner -114	none -25	preposition 44	verb 33	word -47
start|next|plan|first|	a -70	by -49	for -89	in -55	of 11	to 53
start|next|plead|	adverb -22	none -8	preposition -59	to -93	word -54
start|next|plead|first|	guilty -54	not -22	with -29
start|next|pledge|	auxiliary -9	determiner -43	none 18	preposition 47	to 22	verb -16	word -73
start|next|pledge|first|	delegates -67	to 50
start|next|point|	auxiliary -72	coordinator -22	determiner -44	none -95	preposition -94	subordinator -25	to -49	verb -75	word -68
start|next|point|first|	2 -26	among -17	and -16	at -36	but -18	during -17	for -39	higher -19	in -20	of -28	on -17	out -32	this -24	to -83	up -15
start|next|portray|	capital -7	determiner 22	none 9
start|next|post|	auxiliary -23	capital -67	determiner -33	none -8	preposition -124	to -33	verb 11	word 39
start|next|post|first|	a -27	an -55	in -35	on -66	the 38	to -64
start|next|praise|	auxiliary -51	capital 21	determiner -14	marks -57	preposition -54	to 11	verb 31
start|next|praise|first|	a -31	his 10	obama 40	the -22
start|next|pray|first|	for -37
start|next|pray|	none -43	preposition -56
start|next|predict|	auxiliary -34	determiner -11	none 19	pronoun 11	verb 57
start|next|predict|first|	it -10	the -35
start|next|prefer|	capital 17	determiner 27	none 23	preposition -24	to 24
start|next|prefer|first|	a -42	to -15
start|next|preposition|	$ -28	, -89	- -40	adverb 40	auxiliary -23	capital -106	coordinator -41	determiner -53	preposition -116	pronoun -65	quote 68	stop -84	subordinator -142	that -86	verb-judging -11	verb-saying -32	verb-thinking -8	word 30
start|next|preposition|auxiliary|	judging -39	saying -36	thinking -17
start|next|preposition|marks|	judging 19	saying 23	thinking -75
start|next|preposition|none|	judging -40	saying -73
start|next|preposition|to|	judging -12	saying 21	thinking -16
start|next|preposition|verb|	judging -20	saying 6	thinking -11
start|next|present|	determiner -24	none -9	preposition -62	pronoun 23	to -47	verb -13	word -77
start|next|present|first|	a -69	at -45	the -12
start|next|press|	auxiliary 19	capital 25	determiner -84	none -38	preposition -70	pronoun -61	to -30	verb -95	word -39
start|next|press|first|	conference -51	for -52	him -61	his -55	secretary -55	the -60
start|next|promise|	auxiliary -33	capital -12	determiner 6	marks -69	none 17	preposition 47	pronoun -42	subordinator -53	to -43	verb 25	word -19
start|next|promise|first|	a 38	to 49
start|next|pronoun|	, -18	: -38	; -8	adverb -21	auxiliary 27	capital -51	determiner 49	possessive 68	preposition -35	pronoun -32	quote -70	stop -109	subordinator 36	that -10	verb-judging 76	verb-saying 10	verb-thinking 104	word 35
start|next|pronoun|auxiliary|	judging -28	saying 10	thinking 20
start|next|pronoun|marks|	judging -159	saying -34
start|next|pronoun|none|	judging 47	saying -53
start|next|pronoun|to|	saying 54	thinking -21
start|next|pronoun|verb|	thinking -15
start|next|propose|	adverb 45	auxiliary 27	determiner -15	none 12	preposition 33	to -9	verb 27	word 27
start|next|propose|first|	a -29
start|next|protest|	auxiliary -49	determiner -18	none -66	preposition -67	to -11
start|next|protest|first|	against -34	in -8
start|next|prove|	auxiliary 15	none -22	to -73	verb -55	word -97
start|next|question|	capital 40	determiner 29	none -14	preposition -20	subordinator 42	to 19	verb 13	word -64
start|next|question|first|	from -74	his 53	in -87	is -39	the -11	to -90	was -33
start|next|quote|	auxiliary -68	capital 29	determiner -33	none -20	verb 32	word -52
start|next|quote|first|	a -32	an -9	by -43	the -87
start|next|rail|first|	against -45
start|next|rail|	none -70	preposition -43	to -27	word -60
start|next|raise|	auxiliary -72	capital -64	determiner -29	none -151	preposition -84	pronoun 20	to -108	verb 23	verb-judging -23	verb-thinking -46	word -71
start|next|raise|first|	a 34	by -10	eyebrows -53	her -64	his -64	its -64	money -27	more -61	new -53	questions -22	the -15	their -60
start|next|rank|	adverb -58	none -11	preposition -62	verb -67	word -6
start|next|rank|first|	among -36
start|next|rate|	adverb -25	auxiliary -40	capital -46	coordinator -14	determiner -53	marks -21	none -93	preposition -49	verb -47	word -66
start|next|rate|first|	and -14	at -35	for -18	in -16	is -13	of -24	on -14	the -44	unchanged -32
start|next|read|	auxiliary -23	determiner -13	none -17	preposition -63	pronoun -63	subordinator -52	to 27	verb -76
start|next|read|first|	a 8	an -44	as -52	at -51	from -39	in -26	it -61	on -19	out -17	the -17	to -78
start|next|reason|	auxiliary -7	none -54	preposition -13	verb -77
start|next|reason|first|	for -54
start|next|rebuff|	capital -51	determiner -20	none -21
start|next|rebuke|	capital -8
start|next|rebut|	none 55
start|next|recall|	capital -7	determiner 23	none -26	preposition -60	to 23	verb 38
start|next|recall|first|	its -77	the 19
start|next|reckon|	determiner 55	none 44	preposition -58
start|next|reckon|first|	the 55
start|next|recognize|	auxiliary -16	none -17	preposition 16	word -16
start|next|recognize|first|	the 15
start|next|recommend|	none 31	verb -23	word 52
start|next|record|	auxiliary -85	coordinator -20	determiner -57	none -125	preposition -45	to 24	verb -79	verb-saying -38	verb-thinking -49	word -38
start|next|record|first|	and -20	for -39	from -13	in -10	is -41	on -15	show -49	the -44
start|next|recount|	determiner 50	preposition -29	word -47
start|next|recount|first|	in -29	the 19
start|next|reference|	determiner 34	none 44	preposition -77	verb 26
start|next|refer|	adverb 15	determiner -59	marks -78	none -37	preposition -32	to -46	verb-judging -42
start|next|refer|first|	questions -42	to -32
start|next|reflect|	auxiliary -61	determiner -40	none 9	preposition -41	verb -55	word -54
start|next|reflect|first|	on -32	the -17
start|next|refuse|	determiner -24	none -24	preposition 8	to 13	verb 9	word -47
start|next|refuse|first|	a -54	to 10
start|next|regard|first|	as -8
start|next|regard|	subordinator -8
start|next|reiterate|	determiner 50	verb 53
start|next|reiterate|first|	his 45
start|next|reject|	auxiliary 17	capital -9	determiner -15	preposition -39	to -68
start|next|reject|first|	a -14	an -20	by -29	the 18
start|next|relate|first|	to -63
start|next|relate|	none -75	preposition -66
start|next|remark|	auxiliary -50	none -26	preposition -49	verb -45
start|next|remember|	auxiliary 25	determiner -29	pronoun -80	subordinator 30	verb 22	word -36
start|next|remember|first|	being 49	it -80
start|next|remind|	auxiliary -63	capital -6	determiner -52	none 15	to -65	verb -45	word -75
start|next|remind|first|	the -41
start|next|repeat|	auxiliary -57	determiner 8	none -18	pronoun -53	verb 41
start|next|repeat|first|	it -52
start|next|reply|	adverb -23	none -50	preposition -73	subordinator -30	verb -69
start|next|reply|first|	for -33	from -21	later -23	on -11	to -53	with -35
start|next|report|	adverb 9	auxiliary -18	capital 7	determiner -52	marks -65	none -13	preposition -8	pronoun 14	to -14	verb-judging -41	verb-saying -86	verb-thinking 19
start|next|report|first|	a -13	at 39	by -93	from -35	in -68	it 14	its 20	last -64	no -51	of -83	on -89	one -78	smoke -65	spending 69	the -22	this -56	to -90	with -50
start|next|request|first|	for -99
start|next|request|	preposition 24	to 44	verb -10	word 14
start|next|respond|	adverb -48	auxiliary 9	none -15	preposition -8	to -9	verb -58
start|next|respond|first|	by 37	on -57	to -31	with -65
start|next|retweet|	verb -7
start|next|reveal|	auxiliary 12	capital 16	determiner 34	none 8	preposition -53	pronoun -31	verb 30	word 11
start|next|reveal|first|	a 53	the 9
start|next|rule|	adverb -30	auxiliary -76	capital 17	marks -35	none -79	preposition -62	pronoun -48	verb -30	verb-saying -42	word -76
start|next|rule|first|	for -21	him -48	of -37	on -14	out -41	thursday -27
start|next|saying|	adverb -28	base -22	coordinator -73	determiner 13	past -6	preposition -32	present -7	pronoun 6	subordinator -25	verb-judging 10	verb-saying -6	verb-thinking -21
start|next|saying|first|	1 39	14 -33	19 -44	2 13	22 34	2gb -47	40 48	52 28	612 -50	66 15	9 -61	90 51	a 14	abc -39	about 22	account -13	afp -34	after -111	afterward -45	afterwards -59	again -51	air 27	al -19	ali 58	alive -60	all -27	allies 52	american 33	among -35	an -8	analysts -49	and -95	another -39	any 49	anything -34	are -59	as -39	at 10	attendance -48	back 12	bail -30	baltic 39	banks -55	bbc -17	before -78	beijing 48	bein -42	being 49	bernama -34	between 36	beyond -63	bill 57	book -41	broadcaster -42	brought -25	business 21	but -61	buyers 62	by -63	calls 16	calm -60	came -47	candidly -34	carson 17	cgtn -34	change -36	children 52	china 54	clients -37	clinton 23	cnn 9	colleagues -44	comment 12	companies -50	concerns -32	conditions 49	condolences -61	confidence -54	congress 26	consumers -21	could -29	court -30	courts -46	crews 70	customers 8	cut -23	cutting -21	daily -52	delegates -51	democratic -35	democrats 7	details -10	donald 57	dpa -44	during -64	each -32	earlier -72	eight -58	employees 35	err -45	espn 13	every 15	exchange -55	families 56	farmers -36	fees 8	first -59	five -69	for -6	foreign -36	foreigners 40	former -53	four -21	fox -33	fraud -55	friday -90	friends -35	from -110	further 36	gna -45	goodbye -27	guests -56	guilty -59	had -30	has -44	have -37	he 28	he'd 39	he'll 52	her -26	herself -46	he’d 43	he’ll 42	higher -19	hillary 31	himself -90	how 6	howard -52	i -50	if 17	in -121	inflation -24	interest -56	into -57	investigators 32	investors 14	is -40	it 20	its 12	itself -62	journalists -56	judges -11	jurors -31	la -54	land -20	landlords -22	last -109	later -86	lawmakers -50	leaders 43	letters -60	like -42	little -10	losses 56	loudly -39	manila 50	many 42	me -39	media -49	members 27	mesoblast -38	minister -53	monday -94	money -58	more 16	mr. 68	mrs. -25	msnbc 32	much -56	nearly 57	neither 70	newsmen -44	next -65	night 28	nobody 61	none 18	not 13	nothing -42	numbers -51	obama 71	of -21	off -66	officers 24	officials 9	on -89	open -41	or -39	otherwise 8	our -11	out -72	outside -58	over -47	parents -27	parliament -32	parties -55	party 32	passengers 25	patience 19	people 13	personal 40	police -35	politico -46	postimees -27	president 43	private -56	pti -41	publicly -51	published -36	questions 10	radio -28	receiving 6	recount -39	regret 10	released -45	rep. -22	repeatedly -48	reporters -97	republican 49	republicans 27	responsibility 14	restraint -61	reuters -54	rnz -54	rté -48	rubio -25	rudaw -39	said -60	sales 52	sanders 22	saturday -72	says -45	schools 31	seeing -14	seeking 49	sen. -46	server -34	service 17	several -9	she 30	she’ll 48	should -44	show -66	shown -34	since -64	sky -30	smoke -65	snow -42	so 13	some 18	something -42	sorry -56	spending 80	staff 22	stage -41	state 23	statements 7	stolen -66	such 25	sunday -80	sunshine -41	suppliers 32	support -51	talks 19	tass -31	television -48	terms -58	the 20	their 56	them -37	there 61	these -51	they 32	they’re 47	this -75	those 55	three 10	through -66	throughout -27	thursday -63	time -49	to 20	trade -10	trucks -32	trump 43	tuesday -107	two -11	u.s. -24	under -63	until -60	up -81	us -82	users -47	using -35	variety -59	victory 24	viewers -41	volunteers 40	washington -26	ways -56	we -45	wednesday -93	were 53	when -21	which -38	why 6	will 10	with -146	within -53	women 44	workers 17	works -54	would -12	wrongdoing 78	wwd -15	yesterday -66	yet 8	yle -23	yonhap -46	you -73
start|next|say|	adverb -64	auxiliary 54	capital 21	coordinator -44	determiner 43	marks 17	none -45	preposition -146	pronoun 30	subordinator -58	verb 51	verb-judging 108	verb-saying 35	verb-thinking -28	word 69
start|next|say|first|	11 12	19 -42	52 28	about 13	after -64	afterward -45	afterwards -59	ali 44	all 120	an 32	ankara 68	any 35	anything -76	as -89	at -17	attendance -48	both 97	buyers 62	by -110	china 45	clinton 79	conditions 49	consumers -21	crews 70	each -25	families 56	foreign -30	four 11	friday -75	from -21	goodbye -27	had -29	he 18	he'll 52	her -44	he’d 43	he’ll 42	his -12	i -60	if 49	in -58	it 51	its 173	last -48	later -74	losses 38	manila 50	many 53	members 74	monday -68	more 74	mr. 78	much -49	neither 70	new -50	no -18	nobody 61	none 46	not 28	nothing -31	obama 45	of -100	officials 72	on -129	one 56	only -18	outside -52	over -57	parents 69	republican 46	republicans 64	sales 52	sanders 44	she 68	so 27	some 26	sorry -56	staff 69	sunday -49	suppliers 55	talks 52	the 65	their -7	there 25	they 14	they’re 41	this -59	those 50	three 78	through -61	thursday -29	to -121	trump 20	tuesday -85	two 107	was -7	washington 85	wednesday -73	what -38	where -64	which -37	who -37	will 66	women 44	would 70	yesterday -42	you -71
start|next|scold|	none -47
start|next|scorn|	none -55
start|next|seek|	auxiliary 28	capital -41	determiner -6	none 9	preposition -6	to -39	verb -13	verb-saying -21	word 41
start|next|seek|first|	a -33	the -31
start|next|see|	auxiliary 11	capital -23	determiner -15	marks -51	none -40	preposition 31	subordinator -6	to 23	verb 21	word 10
start|next|see|first|	a -49	about 17	him -22	his -66	in 34	it 19	no -70	the 16
start|next|shoot|	auxiliary -6	coordinator -7	determiner 8	none -101	to -50	verb -21	verb-judging -48	word -93
start|next|shoot|first|	a -34	and -7	at -49	back -48	for -56	in -26	on -26	to 17
start|next|shout|	none -50
start|next|show|	auxiliary -21	capital 73	determiner -17	none 20	preposition -92	pronoun 6	subordinator -14	to -47	word -26
start|next|show|first|	a 12	clinton 55	for -41	he 21	her 51	him -9	his -40	host -41	how -39	in -58	it 7	mrs. 53	no -23	on -39	the -19	trump 66	two -55	up -51	voters 25
start|next|shrug|first|	off -42
start|next|shrug|	none -23	preposition -46	verb -42
start|next|sigh|	verb -46
start|next|signal|	auxiliary -34	determiner -34	none 8	verb -34	word -19
start|next|sign|	auxiliary -27	capital -124	coordinator -35	marks -18	none -32	preposition -85	subordinator -45	to -89	verb -20	verb-saying -50
start|next|sign|first|	an -75	and -20	before -17	by -46	for -54	from -28	in -18	of -48	off -17	on -50	the 24	up -45	with -27	yet -28
start|next|sing|	capital -38	none -49	preposition -44	pronoun -35	verb -38
start|next|sing|first|	in -36
start|next|slam|	capital 16	determiner 62	none 53
start|next|slam|first|	the 51
start|next|slap|first|	a 17
start|next|slap|	none -24
start|next|slate|	preposition -52	verb -43	word -49
start|next|snap|	none -49
start|next|speak|	adverb -95	auxiliary -14	capital -61	marks -79	none -23	preposition -41	to -66	verb -61	word -87
start|next|speak|first|	about -86	at -107	candidly -34	first -19	for -86	from -22	in -25	last -23	next -23	of 12	on -63	out -27	publicly -20	to -27	up -31	with -47
start|next|speculate|first|	on 27
start|next|speculate|	none -71	preposition 22
start|next|spell|	none -38	preposition -28
start|next|state|	auxiliary -39	capital -86	coordinator -22	determiner 31	none -58	preposition -8	subordinator -33	to 22	verb -30	verb-saying 14	verb-thinking -51	word -138
start|next|state|first|	and -16	have -24	in -38	like -33	media -49	of -63	on -9	party -50	rep. -22	television -48	this -63	to 10	where -24	with -42
start|next|stress|first|	the -12
start|next|stress|	verb 16
start|next|subordinator|	, 68	adverb -79	auxiliary -62	capital -14	preposition -13	pronoun 17	quote -127	subordinator 7	verb-saying -63	verb-thinking -35
start|next|subordinator|auxiliary|	thinking -10
start|next|subordinator|marks|	judging -122	saying -42	thinking -56
start|next|subordinator|none|	saying -21	thinking 27
start|next|subordinator|to|	judging -17	saying 32	thinking -32
start|next|subordinator|verb|	judging 10	saying -55	thinking 39
start|next|suggest|	auxiliary 31	capital 20	determiner 44	none -31	preposition -6	pronoun 13	to 55	verb 68	word -9
start|next|suggest|first|	a 9	it -17	otherwise 8	she 38	the 6
start|next|support|	auxiliary 49	none 14	preposition -42	pronoun 9	to 8	verb -29	word 19
start|next|support|first|	a 15	among -61	by -69	clinton -14	for -31	from -60	her -12	sanders 46	the 17	trump 11
start|next|suspect|	auxiliary 52	none -67	preposition -48	to -51
start|next|suspect|first|	of -48
start|next|swear|	none -55	preposition -55
start|next|tag|	none -59
start|next|talk|	adverb -55	auxiliary -63	marks -35	none -44	preposition -122	to -42	verb -16	verb-saying -45	verb-thinking -40	word 13
start|next|talk|first|	about -84	collapse -46	of -32	on -27	points -32	to -72	with -27
start|next|tease|	none -40
start|next|tell|	adverb -48	auxiliary -77	capital -78	determiner -22	marks -86	none -72	preposition -92	pronoun -115	subordinator 8	to -16	verb -50	verb-saying -76	word -94
start|next|tell|first|	2gb -47	a 48	abc -39	afp -34	air -42	al -19	all -44	an -71	analysts -49	bbc -17	bein -42	bernama -34	by -28	cgtn -34	clients -32	cnn -37	colleagues -44	daily -33	delegates -47	dpa -44	employees -58	err -45	espn -21	fox -28	friends -35	gna -45	her -68	him -57	his -56	in -14	investors -58	it -40	journalists -56	jurors -31	la -13	lawmakers -31	me -69	members -76	msnbc 32	my -31	of -74	one 20	our -55	parliament -32	police -35	politico -46	postimees -27	pti -41	radio -33	reporters -63	reuters -54	rnz -54	rté -48	rudaw -39	sky -30	staff -55	state -57	supporters -61	tass -31	the -130	their 37	them -46	they -42	this -46	to -78	us -45	voters -70	wwd -15	yle -23	yonhap -46
start|next|testify|	capital -41	none -49	preposition -48	subordinator -34
start|next|testify|first|	before -28
start|next|text|	auxiliary -54	determiner -52	none -48	preposition -20	pronoun -28	to -34	verb -42
start|next|text|first|	me -28	was -27
start|next|thank|	auxiliary -40	capital -38	determiner -20	marks -58	none -44	preposition -70	to -36	verb 11	word -18
start|next|thank|first|	her 9	his 23	the -46	to -65
start|next|thinking|	adverb -23	auxiliary 6	capital -11	coordinator -67	determiner 9	participle -8	past -15	preposition -21	present -8	pronoun 9	subordinator 18	verb-judging -84	verb-saying -27	verb-thinking -8	word -6
start|next|thinking|first|	2 -69	a -28	about -37	after -44	again -47	against -71	all 38	american 50	amid -40	an 18	and -60	any -61	are -48	as -10	at -123	back -25	because -48	before -57	both 34	by -31	clinton 91	donald 17	down -38	every -63	evidence 20	firm -22	five -30	for -65	from -70	have -49	her 76	hillary 32	his 12	host -41	house -46	in -43	iowa 17	is -21	its -96	law -30	little -11	many -59	me 20	money -55	most -31	mr. 16	mrs. 52	next -62	not 27	of -46	off -40	on -115	once -38	only 6	out -40	over -58	pennsylvania -45	primaries -36	rates -16	rival 19	sanders 55	scheduled -52	seats -56	she -18	signs -56	so 27	some -6	someone -57	something 44	spending -49	steady -41	tank -73	than -49	the -10	them -69	they 34	this 58	those 31	thursday -29	to 29	trump 50	tuesday -46	twice -44	two -94	up -67	voters 42	was -12	were 8	western 26	what -22	who -77	why 47	will 20	with -57	would 23	your -56
start|next|think|	adverb -52	auxiliary 22	capital -9	determiner 31	preposition -91	subordinator 37	to 11	verb 10	word 39
start|next|think|first|	a -41	about -84	at -52	he -29	it 51	of -43	she -32	tank -73	the 26	to -44
start|next|threaten|	determiner -15	none 18	preposition 16	verb -17	word 6
start|next|threaten|first|	to 16
start|next|title|	auxiliary 13	none -41	preposition -46	verb -43	word -67
start|next|tout|	auxiliary 53	determiner 30	none 26	verb 10
start|next|tout|first|	her -6	his 42
start|next|treat|first|	for -43
start|next|treat|	none -62	preposition -52	verb -50	word -45
start|next|trust|	auxiliary -60	subordinator -47
start|next|try|	adverb -32	determiner -63	none -60	preposition -71	to -98	verb -61	word -46
start|next|try|first|	a -47	to -71
start|next|tweet|	determiner 14	none 6	preposition -47	to 43	verb -38
start|next|tweet|first|	a 30
start|next|understand|	auxiliary 6	determiner 24	none 74	preposition -54	subordinator 49	verb -83
start|next|urge|	capital 16	determiner -16	none -38	pronoun 22	to 18
start|next|urge|first|	all 10	calm -60	customers 9	him 19	his -48	people -20	restraint -61
start|next|use|	adverb -53	auxiliary -74	capital -10	determiner -81	marks -44	none -35	preposition -107	pronoun -53	subordinator -57	to -138	verb -8	word -9
start|next|use|first|	a -80	as -51	by -14	for -42	her -46	his -56	in -58	it -44	of -11	one -59	the -21	them -32	to -95
start|next|venture|	none -33
start|next|verb-judging|	, -21	auxiliary 56	capital -54	coordinator 34	determiner -31	end -31	preposition -47	stop -14	subordinator -32	that 25	word 7
start|next|verb-judging|auxiliary|	judging 14	saying 30
start|next|verb-judging|marks|	judging -43	saying -49
start|next|verb-judging|none|	judging -103	saying 10	thinking -61
start|next|verb-judging|to|	saying -14
start|next|verb-saying|	adverb -39	auxiliary -65	capital -59	coordinator 34	determiner -23	pronoun -55	quote -40	stop -36	that -19	word 50
start|next|verb-saying|auxiliary|	judging -65	saying -42
start|next|verb-saying|marks|	judging -61	saying -28
start|next|verb-saying|none|	judging -16	saying 34	thinking -48
start|next|verb-saying|to|	saying -21
start|next|verb-saying|verb|	judging 25	saying 16	thinking -33
start|next|verb-thinking|	, -28	capital -84	determiner -7	preposition 13	stop -84	that -54	word 23
start|next|verb-thinking|auxiliary|	saying -50
start|next|verb-thinking|none|	judging 20	saying -14	thinking -19
start|next|verb-thinking|to|	judging -55	saying -6
start|next|verb-thinking|verb|	judging -52	thinking -46
start|next|verify|	verb -35
start|next|view|	auxiliary -43	capital 24	determiner -11	none 24	preposition -109	pronoun 34	subordinator 45	to 7	verb 16	word -47
start|next|view|first|	as 45	of -70
start|next|voice|first|	to -53
start|next|voice|	none 24	preposition -55	verb -63	word -26
start|next|volunteer|	auxiliary -40	capital -38	preposition 6	verb -67	word -52
start|next|volunteer|first|	in -24
start|next|vote|	adverb -55	capital 18	coordinator -30	determiner -8	marks -30	none -13	preposition -20	subordinator -58	to -113	verb -57	verb-saying -38	word -52
start|next|vote|first|	against -60	and -31	are -30	down -38	for -127	from -23	in -10	next -44	no 6	on -54	over -39	to 17	tuesday -37
start|next|vouch|first|	for -59
start|next|vouch|	none -48	preposition -59
start|next|vow|first|	to 56
start|next|vow|	none 44	preposition 56	to 7	verb 22
start|next|want|	adverb -35	auxiliary 20	capital -26	determiner -23	none -20	preposition 32	pronoun -120	to 38	verb -31	word -19
start|next|want|first|	a -26	him -61	it -94	its -69	more 20	one 19	the -44	their 12	them -42	to 35	your -56
start|next|warn|	auxiliary 49	capital -12	determiner -57	marks 22	none -67	preposition 17	pronoun 44	to -67	verb -63	word -110
start|next|warn|first|	about -79	against 56	for -64	in -91	it 81	of -118	on -74	the -28
start|next|wave|	determiner -36	none -54	preposition -58	verb -39	word -41
start|next|wave|first|	of -24
start|next|weigh|	capital -43	determiner -50	none -68	preposition -37	verb -31	word -48
start|next|weigh|first|	a -39	in -36
start|next|welcome|	capital 56	determiner -56	none -55	pronoun -49	to 27	verb -19	verb-judging -33
start|next|welcome|first|	it -49	the -104
start|next|wish|	auxiliary -23	none 8	preposition -59	pronoun -54	verb -54
start|next|wish|first|	to -59
start|next|wonder|	auxiliary 9	subordinator 35	verb 47
start|next|wonder|first|	how 43	if 37	what 47
start|next|word|	$ 61	% -61	' 51	, 13	: -69	; -47	adverb -20	auxiliary 23	coordinator -30	determiner 7	end -115	possessive 59	pronoun 50	quote -72	stop -72	subordinator -23	that 16	verb-saying -9	word 13	— -47	’ 28
start|next|word|auxiliary|	judging -29	saying 52
start|next|word|marks|	judging -98	saying -40
start|next|word|none|	judging 11	saying -23	thinking -32
start|next|word|to|	judging 13	saying -21
start|next|worry|	auxiliary 27	determiner -72	preposition 19	verb -8
start|next|worry|first|	some -57
start|next|write|	capital -59	determiner -18	marks -43	none -32	preposition -108	pronoun -60	to -43	verb -10	word 31
start|next|write|first|	a 22	about -50	an 29	for -59	in -64	it -60	on -21	the -59	to -76
start|next|yell|	verb -22
start|source|	according 10
start|source|according|	auxiliary 35	capital -16	determiner 6	none -64	pronoun 47	verb 58	word 22
start|source|according|first|	a 43	an -15	the -6	three 38
start|source|asks|false|	auxiliary 35	none -64	verb 58
start|source|before|	, 10
start|source|capital|	auxiliary 83	capital -14	word -21
start|source|capital|auxiliary|	source -15
start|source|capital|none|	source -20
start|source|capital|verb|	source 21
start|source|determiner|auxiliary|	source 135
start|source|determiner|	capital -34	verb-saying 59	word 38
start|source|determiner|none|	source -65
start|source|determiner|verb|	source 31
start|source|first|	a 43	an -15	the -6	three 38
start|source|order|according|	source 10
start|source|pronoun|verb|	source 47
start|source|source|	capital -16	determiner 6	pronoun 47	source 10	word 22
start|source|source|first|	a 43	an -15	the -6	three 38
start|source|word|	% 45	auxiliary 59
start|source|word|verb|	source 70
start|that|	acknowledge 17	add 14	admit 86	agree 17	aim -51	allege 62	allow 8	announce -10	answer -14	argue 15	ask -18	assert 26	assure 6	attribute -54	believe 8	bill -47	blame -61	call -18	caution 22	charge 12	cite -34	claim 12	clarify 52	comment 27	compare -49	complain 11	concede 46	conclude -21	confess -64	confirm 18	consider -27	contend 58	continue -18	counter 29	debate 23	decide -45	declare 37	defend -28	deliver -51	demand 7	deny 51	describe -53	disclose 34	discuss -35	dismiss -61	dispute -30	doubt 22	emphasize 54	estimate 45	explain 20	express 37	fear 32	feel 29	find -10	hear -10	hope 17	identify -42	imply 54	indicate 36	insist 36	issue -50	know 21	lament 48	laugh -63	learn 9	like -63	list -40	maintain 48	mean -26	message 8	need -63	note 22	offer -62	persuade -29	plan -53	pledge 11	point -40	post 36	predict 28	present -52	press 26	promise 8	propose -37	prove -29	question 9	raise 34	read -56	recognize 32	recommend 34	reflect -63	refuse -52	regret -63	reject -12	remind 19	repeat -21	reply 30	report -15	respond -20	reveal 14	rule -32	say 10	see 9	seek -55	show 14	sign -40	speak -56	state 9	stress 64	suggest 13	suspect 50	talk -34	tell 17	testify 72	think 6	try 14	understand -18	use -8	view -47	vote -90	vow 19	want -29	warn 8	wave -41	welcome -52	worry 33	write -10
start|that|acknowledge|	auxiliary -10	that 17	verb 97
start|that|acknowledge|first|	that 17
start|that|add|	auxiliary 14	marks -50	none 29	that 14	verb 32
start|that|add|first|	that 14
start|that|admit|	auxiliary 55	that 86	verb 62
start|that|admit|first|	that 86
start|that|agree|	auxiliary 41	none -20	that 17	verb 10
start|that|agree|first|	that 17
start|that|aim|first|	that -51
start|that|aim|	that -51
start|that|allege|	auxiliary 30	that 86	verb 57
start|that|allege|first|	that 86
start|that|allow|	auxiliary 59	that 8	verb -12
start|that|allow|first|	that 8
start|that|announce|	auxiliary -6	that -10
start|that|announce|first|	that -10
start|that|answer|	auxiliary -16	that -14	verb -57
start|that|answer|first|	that -14
start|that|argue|first|	that 30
start|that|argue|	marks -34	that 30	verb 138
start|that|asks|false|	auxiliary 24	marks -10	none -23	to 11
start|that|asks|true|	auxiliary -7	none 14	to -55	verb 20
start|that|ask|	auxiliary -33	none 9	subordinator 33	that -87	verb 14
start|that|ask|first|	that -87	whether 33
start|that|assert|	auxiliary 53	that 26	verb 12
start|that|assert|first|	that 26
start|that|assure|first|	that 6
start|that|assure|	that 6
start|that|attack|first|	that -16
start|that|attack|	that -16	verb 26
start|that|attribute|first|	that -54
start|that|attribute|	that -54
start|that|back|	verb 8
start|that|before|	, 41	2022 -83	2023 72	: -79	about -29	accusations -64	acknowledge 58	acknowledged -17	acknowledging 66	add -61	added 62	adds 8	admits 29	admitted 62	after -27	ago 46	agree 52	agreed 77	all -61	alleged 40	alleging 57	allowed 68	and -74	announced 59	answer 73	answered -54	ap 59	april -26	argue 97	argued 44	argues -15	asked -18	asserted 54	assured -39	at -50	before 52	believe 74	believed -53	believes 31	called -73	case 44	cautioned 19	charged -7	claimed 79	claiming -43	clear -13	clinton -32	cnn 59	colleagues 80	complained -6	conceded 88	concern 46	concluded -8	condition -36	conference 24	confess -45	confidence 22	confirmed 61	contended 33	corner -52	council 97	countered 56	country -50	days -56	decide -72	deciding 14	declared 54	delegates 43	demanded 98	demanding -59	denied 97	disclosed 72	disputed -46	doubt 54	doubted -10	emails -13	estimated 65	estimates 22	evidence -41	explained 94	felt 58	finding -43	fm 76	for -9	found 37	friends 65	group -10	heard -67	her 8	him -74	hinted 65	hoped 46	idea -21	implying 42	in -61	indicate 7	indicated 30	insist 50	insisted 93	insists -33	interview -7	into -53	know 56	lamented 48	law -53	learned 44	like -22	maintained 26	mazhilis 81	me -23	mean -27	measure -42	message -55	monday -66	month 80	msnbc 59	news 23	night 53	note 70	notes 88	noting 36	notion 11	of -69	on 10	one -57	only -126	out -15	over -34	panel 89	paper 46	party -27	politico 15	promised 42	proved -16	question 42	questioned 43	questioning 35	race -51	recalled 16	recognize 54	recommended 77	rejected -13	remarks -28	repeated 63	replied 19	reporter 97	reporters 98	reports 33	responded 17	revealed -10	ruled 35	ruling -66	said 55	saturday 95	say -15	saying 177	says 130	september -14	show -6	showed 70	showing 54	shows 71	stated 70	statement 27	states -15	stressed 60	suggest 82	suggested 132	suggesting 102	suggests -10	sunday 80	system -62	television 96	testified 70	them 64	think 24	thinking -9	thinks 48	thought 9	thursday -20	times 96	told -79	trump 13	tuesday -15	twitter 63	understood -63	urged 61	us 88	video 32	voters 28	vowed 51	warn 55	warned 23	warning 11	ways -55	wednesday -32	week -12	wondered -8	worried 39	writing -36	x -19	yet -27	— -18
start|that|believe|	auxiliary -19	none 74	that 8
start|that|believe|first|	that 8
start|that|bill|first|	that -47
start|that|bill|	that -47
start|that|blame|first|	that -61
start|that|blame|	that -61	verb -57
start|that|call|first|	that -18
start|that|call|	marks -73	that -18	verb -51
start|that|caution|	auxiliary 11	none 11	that 22
start|that|caution|first|	that 22
start|that|charge|first|	that 12
start|that|charge|	that 12	verb 14
start|that|cite|	auxiliary 8	none -47	that -34	verb -51
start|that|cite|first|	that -34
start|that|claim|	auxiliary -24	that 12	verb 30
start|that|claim|first|	that 12
start|that|clarify|first|	that 52
start|that|clarify|	that 52
start|that|comment|first|	that 14
start|that|comment|	that 14
start|that|compare|first|	that -49
start|that|compare|	that -49
start|that|complain|	auxiliary -14	that 11
start|that|complain|first|	that 11
start|that|concede|	auxiliary 68	that 46	verb -9
start|that|concede|first|	that 46
start|that|conclude|	auxiliary 37	that -21	to -29	verb -37
start|that|conclude|first|	that -21
start|that|confess|first|	that -64
start|that|confess|	that -64	verb -45
start|that|confirm|	auxiliary -10	that 18	verb 75
start|that|confirm|first|	that 18
start|that|consider|	auxiliary -36	subordinator -9
start|that|consider|first|	whether -9
start|that|contend|	auxiliary 51	that 58
start|that|contend|first|	that 58
start|that|counter|	auxiliary -6	that 29	verb 45
start|that|counter|first|	that 29
start|that|debate|first|	that 19
start|that|debate|	that 19
start|that|decide|first|	that -12	whether -44
start|that|decide|	subordinator -44	that -12	to -43
start|that|declare|	auxiliary 70	that 37	verb -7
start|that|declare|first|	that 37
start|that|defend|first|	that -54
start|that|defend|	that -54
start|that|deliver|	auxiliary -39	that -51
start|that|deliver|first|	that -51
start|that|demand|	auxiliary 66	none -15	that 7
start|that|demand|first|	that 7
start|that|deny|	auxiliary 41	none 41	that 51
start|that|deny|first|	that 51
start|that|describe|first|	that -53
start|that|describe|	that -53
start|that|disclose|first|	that 34
start|that|disclose|	that 34	verb 8
start|that|discuss|first|	that -35
start|that|discuss|	that -35
start|that|dismiss|	auxiliary -61	that -61
start|that|dismiss|first|	that -61
start|that|dispute|first|	that -30
start|that|dispute|	none -55	that -30
start|that|doubt|	auxiliary 59	that 19
start|that|doubt|first|	that 19
start|that|email|	auxiliary -12	verb 8
start|that|emphasize|	auxiliary 38	that 54
start|that|emphasize|first|	that 54
start|that|estimate|	auxiliary 46	none 57	that 45	to -10	verb 41
start|that|estimate|first|	that 45
start|that|explain|	auxiliary 25	that 20	verb -12
start|that|explain|first|	that 20
start|that|express|	auxiliary 56	that 37
start|that|express|first|	that 37
start|that|fear|	auxiliary 37	that 32
start|that|fear|first|	that 32
start|that|feel|first|	that 29
start|that|feel|	none 51	that 29
start|that|find|first|	that -8
start|that|find|	none 21	that -8	verb -9
start|that|first|	that 8
start|that|hear|	auxiliary -42	none 11	that -10
start|that|hear|first|	that -10
start|that|hint|	verb 55
start|that|hold|	auxiliary 15	none -39
start|that|hope|	auxiliary 14	none -33	that 17
start|that|hope|first|	that 17
start|that|identify|first|	that -42
start|that|identify|	that -42
start|that|imply|	auxiliary 36	that 54
start|that|imply|first|	that 54
start|that|indicate|	auxiliary 44	that 25	verb 48
start|that|indicate|first|	that 25
start|that|inform|	auxiliary -16
start|that|insist|	auxiliary 96	that 36	verb -9
start|that|insist|first|	that 36
start|that|issue|first|	that -50
start|that|issue|	that -50
start|that|judging|first|	that -23	whether 26
start|that|judging|	participle -17	present -33	subordinator 26	that -23
start|that|know|	auxiliary 31	none -20	subordinator 42
start|that|know|first|	whether 42
start|that|lament|	auxiliary 33	that 48
start|that|lament|first|	that 48
start|that|laugh|first|	that -63
start|that|laugh|	none -52	that -63
start|that|learn|	auxiliary -24	that 9
start|that|learn|first|	that 9
start|that|like|	auxiliary -43	none -34	that -63
start|that|like|first|	that -63
start|that|list|first|	that -40
start|that|list|	that -40
start|that|maintain|	auxiliary 20	that 48	verb 58
start|that|maintain|first|	that 48
start|that|mean|	auxiliary 7	that -26	verb -71
start|that|mean|first|	that -26
start|that|message|	auxiliary 55	that 8
start|that|message|first|	that 8
start|that|need|first|	that -63
start|that|need|	that -63
start|that|note|	auxiliary -21	none 12	that 22	verb 101
start|that|note|first|	that 22
start|that|offer|first|	that -62
start|that|offer|	that -62
start|that|order|apposed|	judging -36	saying 6
start|that|order|apposition|	judging -21	saying 78
start|that|order|	auxiliary -53
start|that|order|direct|	judging -7	saying -9	thinking -11
start|that|order|relative|	saying -19	thinking 14
start|that|order|shared|	saying -17	thinking 10
start|that|persuade|first|	that -29
start|that|persuade|	that -29
start|that|plan|first|	that -53
start|that|plan|	that -53
start|that|pledge|first|	that 11
start|that|pledge|	that 11
start|that|point|	auxiliary 18	that -40	verb -87
start|that|point|first|	that -40
start|that|post|	auxiliary 74	that 24
start|that|post|first|	that 24
start|that|predict|	auxiliary 7	that 28
start|that|predict|first|	that 28
start|that|press|	auxiliary 27	that 39
start|that|press|first|	that 39
start|that|promise|	auxiliary 35	none -29	that 8
start|that|promise|first|	that 8
start|that|propose|	auxiliary -15	none -48	that -37
start|that|propose|first|	that -37
start|that|prove|	auxiliary -65	that -29
start|that|prove|first|	that -29
start|that|question|	auxiliary -12	none 23	subordinator 21	that -10	verb 10
start|that|question|first|	that -10	whether 21
start|that|raise|	auxiliary 22	that 34
start|that|raise|first|	that 34
start|that|read|first|	that -56
start|that|read|	that -56	verb -48
start|that|recall|	auxiliary 116	verb -34
start|that|recognize|	auxiliary 9	that 32
start|that|recognize|first|	that 32
start|that|recommend|first|	that 34
start|that|recommend|	none 42	that 34	verb 60
start|that|reflect|	auxiliary -49	that -63
start|that|reflect|first|	that -63
start|that|refuse|first|	that -52
start|that|refuse|	that -52
start|that|regret|first|	that -63
start|that|regret|	that -63
start|that|reiterate|	auxiliary 15
start|that|reject|	auxiliary -21	none 7	that -12
start|that|reject|first|	that -12
start|that|remind|	auxiliary -17	that 19
start|that|remind|first|	that 19
start|that|repeat|first|	that -21
start|that|repeat|	that -21	verb -32
start|that|reply|	auxiliary 126	none -33	that 30	verb 7
start|that|reply|first|	that 30
start|that|report|	auxiliary -49	none 58	that -15	verb -15
start|that|report|first|	that -15
start|that|respond|first|	that -20
start|that|respond|	that -20
start|that|reveal|	auxiliary 32	marks -39	that 22	verb 52
start|that|reveal|first|	that 22
start|that|rule|	auxiliary -35	that -30	verb 21
start|that|rule|first|	that -30
start|that|saying|first|	that 14	whether -15
start|that|saying|	participle 8	past 14	present -22	subordinator -15	that 14
start|that|say|first|	that 36	whether -84
start|that|say|	marks 20	none -16	subordinator -84	that 36	to 27	verb 18
start|that|seek|	auxiliary -47	that -55
start|that|seek|first|	that -55
start|that|see|	none 8	verb -16
start|that|show|	auxiliary 51	none -54	that 14	verb 24
start|that|show|first|	that 14
start|that|sign|	auxiliary -17	that -40
start|that|sign|first|	that -40
start|that|speak|	auxiliary -49	that -56
start|that|speak|first|	that -56
start|that|state|	auxiliary 14	that 9	verb -30
start|that|state|first|	that 9
start|that|stress|	auxiliary 52	that 64
start|that|stress|first|	that 64
start|that|subordinator|	adverb 35	capital -15	determiner 29	preposition -38	pronoun -22	that -11	word -37
start|that|subordinator|auxiliary|	judging -22	saying -23	thinking 54
start|that|subordinator|none|	saying 11
start|that|subordinator|to|	thinking -57
start|that|subordinator|verb|	judging 43
start|that|suggest|	auxiliary 39	none -34	that 13	to 44
start|that|suggest|first|	that 13
start|that|suspect|first|	that 50
start|that|suspect|	that 50
start|that|talk|	auxiliary -19	that -35
start|that|talk|first|	that -35
start|that|tell|	auxiliary -24	marks 97	none 7	that 18	to 58	verb 58
start|that|tell|first|	that 18
start|that|testify|	auxiliary 72	that 72
start|that|testify|first|	that 72
start|that|that|	, -20	: -57	adverb 37	auxiliary -105	capital 21	determiner 54	preposition 15	pronoun -8	quote 45	stop -102	subordinator 42	verb-judging -42	verb-saying -30	verb-thinking -80
start|that|that|auxiliary|	saying 12	thinking 32
start|that|that|marks|	judging -93	saying 17
start|that|that|none|	saying -10	thinking -32
start|that|that|to|	judging -44	saying 27	thinking -11
start|that|that|verb|	judging -15	saying 6	thinking -20
start|that|thinking|	base -21	present 49	subordinator 24
start|that|thinking|first|	whether 24
start|that|think|	auxiliary 22	none 37	that 6	verb -63
start|that|think|first|	that 6
start|that|try|	auxiliary 32	verb -16
start|that|tweet|	verb -9
start|that|understand|	auxiliary -32	that -18
start|that|understand|first|	that -18
start|that|urge|	auxiliary -15
start|that|use|first|	that -8
start|that|use|	that -8	verb -63
start|that|view|first|	that -47
start|that|view|	that -47
start|that|vote|	auxiliary -61	that -79	to -43	verb -34
start|that|vote|first|	that -79
start|that|vow|first|	that 19
start|that|vow|	none 8	that 19
start|that|want|first|	that -29
start|that|want|	none -40	that -29
start|that|warn|	auxiliary 9	that 8	verb -20
start|that|warn|first|	that 8
start|that|wave|first|	that -41
start|that|wave|	that -41
start|that|welcome|first|	that -52
start|that|welcome|	that -52
start|that|wonder|	auxiliary 72	verb -54
start|that|worry|	auxiliary 28	that 20	verb 52
start|that|worry|first|	that 20
start|that|write|	auxiliary 17	marks 14	none -19	that -10	verb -38
start|that|write|first|	that -10
`;
