/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -36	13+ -19	2 -8	3 -9	4-6 -26	7-12 -22	person -27
akin|true|	0 12	1 -6	13+ 9	2 13	4-6 35	7-12 19	organisation -18	person 44
away|pronoun|	0 10	1 21	13+ -20	2 -7	3 -20	4-6 -27	7-12 -34
away|pronoun|0|	first 12
away|pronoun|13+|	first -10	later -28
away|pronoun|1|	first 20	later 7
away|pronoun|2|	later -13
away|pronoun|3|	first -27
away|pronoun|4-6|	first -15	later -31
away|pronoun|7-12|	first -29	later -23
away|role|	0 -8	1 6	3 -9	4-6 -6	7-12 -6
away|role|0|	first 7	later -39
away|role|13+|	first 17	later -24
away|role|2|	first -6
away|role|3|	later -24
away|role|4-6|	later -15
away|role|7-12|	first -8	later -11
body|false|	organisation -120	person 29
body|false|organisation|	a -80	none -43	the -109
body|false|person|	a 9	none 20	the 23
body|true|	organisation 36	person -85
body|true|organisation|	a -30	none -7	the 40
body|true|person|	a -8	none -13	the -90
body|unknown|	organisation -52
body|unknown|organisation|	a -55	none -111	the -27
body|unknown|person|	a -27	none -30	the 16
does|pronoun|	acts 10	null -25
does|pronoun|acts|0|	0 18	2 -8	3 10	first 8	later -6
does|pronoun|acts|13+|	first -20	later -22
does|pronoun|acts|1|	0 -16	1 -11	2 10	3 -9	first 24	later 8
does|pronoun|acts|2|	1 24	2 -13	first 9	later -25
does|pronoun|acts|3|	0 -18	1 -37	3 -8	first -16	later -15
does|pronoun|acts|4-6|	first 12	later -27
does|pronoun|acts|7-12|	first -10	later -14
does|pronoun|null|0|	2 -15	first -23	later -17
does|pronoun|null|13+|	later -52
does|pronoun|null|1|	0 -47	1 -6	2 -25	3 -7	first -17	later -8
does|pronoun|null|2|	0 20	2 10	3 -52	later -14
does|pronoun|null|3|	2 -29	3 -21	later -6
does|pronoun|null|4-6|	first -6	later -26
does|pronoun|null|7-12|	later -65
does|pronoun|says|0|	0 15	1 19	2 43	3 15	first 23	later 21
does|pronoun|says|13+|	first -12	later -19
does|pronoun|says|1|	0 -16	1 -9	2 -18	3 -20	first 18	later 14
does|pronoun|says|2|	0 -14	1 -32	2 -25	3 -27	first -21
does|pronoun|says|3|	0 -17	1 -9	3 -13	first -33
does|pronoun|says|4-6|	first -32	later -21
does|pronoun|says|7-12|	first -45	later -11
does|role|	acts 7	says -6
does|role|acts|0|	1 7	2 9	3 -8	later -15
does|role|acts|13+|	later -38
does|role|acts|1|	0 -14	1 -15	2 -31	first -15	later 30
does|role|acts|2|	0 -37	2 9	3 -10	first 9
does|role|acts|3|	2 -13	later -10
does|role|acts|4-6|	first 7
does|role|acts|7-12|	first -16	later -16
does|role|null|0|	0 -7	1 6	2 -26	3 -22	first 31	later -23
does|role|null|13+|	first 6	later -7
does|role|null|1|	0 -16	1 -10	3 -29	first 20	later -24
does|role|null|2|	0 -10	2 6	3 -14	first -6	later -26
does|role|null|3|	0 -21	1 -15	2 -20	3 -11	later -26
does|role|null|4-6|	first -18	later -15
does|role|null|7-12|	later -20
does|role|says|0|	0 7	2 9	3 -10	first -14	later -26
does|role|says|13+|	later -22
does|role|says|1|	0 -27	1 -19	2 -21	3 -34	first -8
does|role|says|2|	0 -27	1 -26	2 -23	3 -14	first -19	later 6
does|role|says|3|	0 -27	1 31	2 6	3 7	first -6	later -12
does|role|says|4-6|	first -15	later -14
does|role|says|7-12|	first -9	later 6
ending|pronoun|organisation|	he -62	her -19	hey -24	him -10	his -29	i -21	she -60
ending|pronoun|person|	he 14	her 6	him 7	i -30	it -48	she 15
ending|role|organisation|	ach -30	aft -22	ain -51	air -33	als -24	ank 25	ant -52	any 28	ard -32	art -35	ary -47	ate -42	ats -29	boy -40	can -45	ceo -25	cer 6	ces -15	cil 9	der -20	dge -36	dit -36	dog 10	dow -29	ead -49	eau 20	ect -43	ede -45	een -27	eer -46	ege 18	emo -36	end -34	ent -54	eon -20	ers -14	ess -6	est 13	ete -28	eum 21	eur -28	fer -24	ger -77	ght -36	gue -43	hem -51	her -101	hor -37	ial -53	ian -80	iar -35	ice -58	ict 36	ief -65	ies -24	ife -42	iff -18	ign -63	ine 12	ion 10	ior -66	ird -22	irm 11	ist -25	ive -49	ker -21	law -51	lor -40	lub 15	man -96	mat -37	men -34	mer -8	mp -23	nal -11	nch -65	ncy 24	nds -18	nel -27	ner -11	nor -55	nts -38	nty -22	ody 16	one -22	ool -8	ors 21	ort -31	ose -41	oss -37	ote -31	oup 22	pal -19	ple -52	ral -26	ran -44	rat -25	rce -39	rch 32	rds -40	ree -45	rer -20	rmy -15	rse -33	rts -17	sed -41	ser -48	son -70	sts -28	tal 15	tar -39	tee 17	ter -69	tes -23	tic -19	tor -23	try -41	udy -35	und 33	ups -26	urt 35	ury -34	ust 8	uty -39	ver -24	vet -23	wer -22	yor -41	yst -32
ending|role|person|	ach -12	ain 6	als -46	ank -44	ans -36	ant 13	any -76	ard 8	ary -19	ats -25	ber 7	boy -38	can 16	ceo 8	cer -16	ces -25	cil -11	der 22	dge 9	dit -10	dor 6	dow 20	ead 8	eam -51	ect 11	ede 13	een -26	eer 14	ege -35	emo -27	ent -10	eon 10	ers -111	est 20	eur 17	fer -7	ger 18	hem -50	her 7	hor 18	ial -23	ian 36	iar -30	ice -22	ics -34	ict -67	ide -34	ief 10	ier 8	ies -47	ign -25	ily -42	ine -34	ing -14	ion -11	ird -27	irm -47	iry -31	ist 25	ity -18	ive 44	ker 28	ler 13	lub -44	mat -14	men -34	mer 18	nce -40	nch -37	ncy -58	nds -34	nel -9	ner 23	ney -14	nts -38	ody -36	old 38	oll -32	one -37	ors -65	ort -57	ory -41	ose -32	oss 11	ote -27	oup -41	pal -29	per 16	ple -49	ral 25	rat 7	rce -48	rch -54	rds -29	ree -9	rmy -25	rse 18	rts -29	ser -10	sts -42	tal -49	tar 9	tee -34	tes -34	tic -39	tor 7	try -25	und -49	urt -75	ury -37	ust -48	uty 13	val 12	ver 12	ves -23	vey -35	wer -12	yer -20	yor 6	yst 12
fits|pronoun|	free -33	no -96	organisation -71	unknown 16	yes 48
fits|pronoun|free|0|	acts -27
fits|pronoun|free|	1 -27	7-12 -30
fits|pronoun|free|1|	null -16
fits|pronoun|no|	0 -46	1 -48	13+ -50	2 -45	3 -36	4-6 -54	7-12 -21
fits|pronoun|no|0|	acts -13	null -9	says -52
fits|pronoun|no|1|	acts -42	says -58
fits|pronoun|no|2|	acts -39	null -41	says -32
fits|pronoun|no|3|	null -50	says -83
fits|pronoun|organisation|	0 -28	1 -69	13+ -35	2 -41	3 -37	4-6 -30	7-12 -31
fits|pronoun|organisation|0|	acts -45	null -38	says -39
fits|pronoun|organisation|1|	acts -41	null -37	says -27
fits|pronoun|organisation|2|	acts -35	null -35	says -28
fits|pronoun|organisation|3|	acts -36	null -29	says -30
fits|pronoun|unknown|	0 17	1 31	13+ -21	3 -10	4-6 -21	7-12 -45
fits|pronoun|unknown|0|	acts 23	null -22	says 26
fits|pronoun|unknown|1|	null 14
fits|pronoun|unknown|2|	acts -9	null -19	says 7
fits|pronoun|unknown|3|	null -8	says -21
fits|pronoun|yes|	0 14	1 42	2 18	7-12 -9
fits|pronoun|yes|0|	acts 12	null 7	says 18
fits|pronoun|yes|1|	acts 25	null -7	says 21
fits|pronoun|yes|2|	acts 15	null 19	says 11
fits|pronoun|yes|3|	acts 11	null -23	says 9
fits|role|free|	0 -18	1 10	3 -10	4-6 -11
fits|role|free|0|	null -7	says -8
fits|role|free|1|	null -11
fits|role|free|2|	acts -11	null -12	says -13
fits|role|free|3|	null -18	says -6
fits|role|	no -32	unknown 8	yes 27
fits|role|no|	0 9	1 -24	13+ -39	2 -33	3 -10	4-6 -22	7-12 -27
fits|role|no|0|	acts -27	null 6	says -7
fits|role|no|1|	null -31	says -24
fits|role|no|2|	acts -25	null -23	says -6
fits|role|no|3|	acts -41	null -50	says -32
fits|role|unknown|0|	acts 13	null -19
fits|role|unknown|	1 -25	13+ -20	2 14
fits|role|unknown|1|	null 17	says -28
fits|role|unknown|2|	acts -22	null 17	says -6
fits|role|unknown|3|	acts -15	null -45	says 7
fits|role|yes|	0 26	2 18	4-6 14	7-12 -39
fits|role|yes|0|	acts 7	null 31
fits|role|yes|1|	null 21	says -20
fits|role|yes|2|	acts 29	null 25	says 6
fits|role|yes|3|	null -22	says -13
head|pronoun|organisation|	he -62	her -19	him -10	his -29	i -21	she -60	they -24
head|pronoun|person|	he 14	her 6	him 7	i -30	it -48	she 15
head|role|organisation|	accused -31	adviser -40	agency 24	agent -62	aide -44	airline 8	american -35	analyst -32	army -15	artist -13	athlete -28	audit -36	author -35	authority 13	band 22	bank 25	banker -49	bench -65	board -16	boss -37	boy -40	brewer -11	brother -57	bureau 20	buyer 9	campaign -63	candidate -21	captain -38	carrier 7	center -31	ceo -25	chair -32	chairman -31	chairwoman -16	champion -23	chief -64	church 32	city -41	client -46	club 15	coach -30	college 18	commander -13	committee 17	company 28	comptroller 15	conductor -16	congressman -19	consultant -31	coroner -6	council 9	councillor -32	county -22	court 35	critic -19	curator -11	daughter -54	defendant -20	defender -26	delegate -10	democrat -25	deputy -39	designer -18	detective -12	diplomat -37	diplomats -25	director -56	district 36	doctor -26	document -40	draft -22	driver -23	economist -16	economists -25	editor -20	engineer -34	executive -49	experts -17	familiar -35	father -41	federation 6	firm 11	forward -49	founder -39	friend -34	friends -18	fund 33	general -25	government -63	governor -55	grandmother -35	grocer 21	group 22	groups -26	guard -57	head -48	hospital 15	husband -84	inspector -32	judge -36	junior -41	justice -17	justices -15	lawmaker -26	lawmakers -18	lawyer -43	lawyers -25	leader -43	lender 8	letter -35	man -64	manager -36	mayor -35	member -51	members -36	memo -36	midfielder -18	minister -48	ministry -41	mission 23	mother -51	mp -23	museum 21	note -31	nurse -33	office -72	officer -31	official -53	officials -13	one -22	opponent -56	opposition -13	organization 8	owner -24	paper 7	pensioner -28	people -52	percent -25	person -42	police -45	politician -20	premier -33	president -40	princess -27	producer -34	professor -29	prosecutor -18	prosecutors -29	question -33	records -36	regulator 6	report -59	reporters -17	republican -23	researcher -32	rider -23	rivals -19	roofer -24	school -8	scientist -30	secretary -44	seen -17	senator -33	sergeant -13	sheriff -16	sister-in-law -44	skipper -25	son -32	source -39	spaniard -25	speaker -39	spokesman -40	spokesperson -39	spokeswoman -38	state -33	statement -30	striker -25	student -38	study -35	superintendent -23	supervisor -20	surgeon -20	swede -45	teacher -22	them -51	third -22	trader -42	treasurer -20	treasury -27	tribunal -9	trust 8	union -7	university -9	utility 10	vet -23	veteran -39	visitors 28	waiter -21	watchdog 13	widow -29	wife -42	winger -20	witness -45	woman -49
head|role|person|	29-year-old 8	31-year-old 6	38-year-old 11	accused 8	actor 6	adviser -12	agency -58	agent -15	aide -50	airline -34	american 15	analyst 12	army -25	artist 8	association -24	attorney -14	author 12	authority -41	bank -44	bench -37	board -15	boss 11	boy -38	buyer -10	campaign -25	candidate 7	captain -7	carrier -20	center 10	ceo 8	chairman 9	chairwoman 7	chief 11	church -54	client 9	club -44	coach -12	college -35	commission -37	committee -34	company -76	comptroller -6	conductor 21	congressman 8	consultant 7	council -11	councillor 8	counterpart 6	court -75	critic -39	critics -27	curator 11	defendant 16	democrat 7	department -44	deputy 12	developer -41	diplomat -14	director 8	district -67	doctor -11	driver 12	economist 25	economists -16	editor -10	executive 44	experts -29	familiar -30	family -41	farmer 15	federation -24	firm -47	forward 12	founder 16	friends -34	fund -49	general 17	government -46	grandmother -38	grocer -31	group -41	guard 8	hospital -49	husband 6	indictment -38	inquiry -31	inspector -9	judge 9	justice 6	justices -25	lawmaker -8	lawmakers -27	lawyer -36	lawyers -32	lender -23	letter -28	mayor 12	members -35	memo -27	ministry -25	note -27	novelist 15	nurse 18	office -33	official -23	officials -34	one -37	opponent 17	opposition -38	owner 16	paper -18	pensioner 6	people -36	person -43	player 16	politician 12	poll -32	premier -15	president -14	producer -15	professor 25	prosecutor -7	prosecutors -29	question 17	referee -14	regulator -27	report -54	reporters -38	republican 6	rival 12	roofer -7	scientist 14	secretary -13	seen -26	sergeant -9	sister-in-law 7	son -9	source -48	spaniard 18	speaker -8	spokesman -33	spokesperson -55	spokeswoman -22	star 8	striker 6	student 24	supervisor -18	supporters -28	surgeon 10	survey -35	swede 13	teacher 7	team -51	teenager 17	them -50	third -27	treasury -32	tribunal -31	trust -48	union -11	university -29	visitors -46	widow 20	winger 8	witness 9	woman -21
introduced|	false -17	true 49
introduced|false|	a -186	none -50	own -39	the 8	third 8
introduced|true|	a 79	none 17	the 17
kind|pronoun|	organisation -54	person 18
kind|pronoun|organisation|	own -30	third -45
kind|pronoun|person|	own -27	third 21
kind|role|	organisation -9	person 7
kind|role|organisation|	a -71	none -64	the 9
kind|role|person|	a -15	none -11	the 12
kin|artist|	other -12	same 14
kin|association|	none -22	other -22	same 13
kin|authority|	none -19	same -28
kin|club|	none 6	other -15	same -10
kin|coach|	none -15
kin|company|	none 16	other 25	same 16
kin|court|	none 13	other -24	same -59
kin|doctor|	none -13	same 25
kin|envoy|	none -19	other -10	same 8
kin|false|	none -6	other -22
kin|false|none|	1 -13	13+ 22	2 -11	3 -7	4-6 -16	7-12 -16
kin|false|none|free|	false -27
kin|false|none|no|	false -13	true -33
kin|false|none|unknown|	false 6	true -9
kin|false|none|yes|	false 20	true 25
kin|false|other|	0 -9	13+ -34	2 -19	3 -7	4-6 -26	7-12 -23
kin|false|other|free|	false -18	true -16
kin|false|other|no|	false -14	true -30
kin|false|other|unknown|	false -30	true 32
kin|false|other|yes|	false -22	true 17
kin|judge|	none -65	other -83	same 48
kin|lawyer|	none -29	other -69	same -11
kin|leader|	none -11
kin|mayor|	none -14	other -18	same 21
kin|minister|	none -7	other -54
kin|null|	none -6	other -22
kin|party|	none -22	other 6	same 7
kin|player|	none 10	other 7	same 22
kin|police|	none -31	other -18	same 20
kin|press|	other -46	same -14
kin|priest|	none -33	other 6
kin|prosecutor|	none -35	other 8	same 20
kin|school|	none 29	same -53
kin|scientist|	none -16	other -15	same 31
kin|teacher|	none -9	other 19
kin|true|	none -8	other -22	same 21
kin|true|none|	0 -8	13+ -23	3 -22
kin|true|none|free|	false -10
kin|true|none|no|	false -24
kin|true|none|unknown|	false 8
kin|true|none|yes|	false 15
kin|true|other|	13+ -15	2 -17	3 -14	4-6 -23	7-12 -37
kin|true|other|free|	false -17	true -34
kin|true|other|no|	false -36
kin|true|other|unknown|	false -40
kin|true|other|yes|	false 12
kin|true|same|	0 -15	1 10	2 14	3 6	4-6 19	7-12 19
kin|true|same|free|	false -15	true 34
kin|true|same|unknown|	false -28	true 19
kin|true|same|yes|	false -32
kin|union|	none -10	other -21
kin|worker|	none 13	other -11	same 11
kin|writer|	none -16	other -12
language|en|pronoun|	organisation -54	person 18
language|en|role|	organisation -9	person 7
last|pronoun|false|	1 17	13+ -20	2 -11	3 -18	4-6 -21	7-12 -31
last|pronoun|false|13+|	3 -20
last|pronoun|false|1|	0 24	1 -14
last|pronoun|false|2|	0 11	1 -29
last|pronoun|false|3|	0 -7	1 -30	3 -27
last|pronoun|false|4-6|	0 -26	1 -14	2 -16	3 -23
last|pronoun|false|7-12|	1 -41	2 -57	3 -6
last|pronoun|false|free|	0 -30	1 -16	3 -29
last|pronoun|false|no|	0 -29	1 -39	2 -44	3 -40
last|pronoun|false|organisation|	0 -64	1 -49	2 -45	3 -37
last|pronoun|false|unknown|	0 14	1 10
last|pronoun|false|yes|	0 19	1 16	2 33
last|pronoun|	true -6
last|pronoun|true|	0 21	1 12	13+ -20	3 -15	4-6 -20	7-12 -15
last|pronoun|true|0|	0 21
last|pronoun|true|13+|	3 -20
last|pronoun|true|1|	0 11
last|pronoun|true|2|	1 -18	2 10
last|pronoun|true|3|	1 -21
last|pronoun|true|4-6|	1 -15	2 -24
last|pronoun|true|7-12|	1 -20	3 -18
last|pronoun|true|no|	0 -47	1 -60	2 -53	3 -39
last|pronoun|true|organisation|	1 -15	2 -24	3 -21
last|pronoun|true|unknown|	0 9	1 12	3 -38
last|pronoun|true|yes|	0 13	1 19	3 25
last|role|false|1|	0 7	1 -12
last|role|false|2|	0 8	1 -19	2 8
last|role|false|	3 -7	4-6 -9	7-12 -8
last|role|false|3|	1 -42	2 14	3 -20
last|role|false|4-6|	0 9	1 -25	2 -20	3 11
last|role|false|7-12|	1 -8	2 -40
last|role|false|free|	1 -12	2 -13	3 -8
last|role|false|no|	1 -7	2 -11	3 -41
last|role|false|unknown|	3 -6
last|role|false|yes|	0 26	2 30
last|role|true|	0 -19	13+ -12	2 -8	3 -21	7-12 -6
last|role|true|0|	0 -19
last|role|true|13+|	3 -12
last|role|true|1|	0 26	1 -27
last|role|true|2|	0 24	1 -21	2 -21
last|role|true|3|	0 -15	1 -15	2 -19	3 -10
last|role|true|4-6|	2 -24
last|role|true|7-12|	1 -27	2 -15	3 -8
last|role|true|free|	0 -16	1 7
last|role|true|no|	0 -48	1 -44	2 -33	3 -37
last|role|true|unknown|	0 -16	1 -6	3 -7
last|role|true|yes|	0 -12	1 6	3 -53
near|pronoun|0|	0 10
near|pronoun|13+|	3 -20
near|pronoun|1|	0 27	1 -10
near|pronoun|2|	0 12	1 -28	2 9
near|pronoun|3|	1 -35	3 -27
near|pronoun|4-6|	1 -18	2 -21	3 -20
near|pronoun|7-12|	1 -45	2 -51	3 -12
near|role|0|	0 -8
near|role|1|	0 18	1 -23
near|role|2|	0 18	1 -23
near|role|3|	1 -26	2 7	3 -21
near|role|4-6|	0 22	1 -18	2 -25	3 13
near|role|7-12|	1 -11	2 -42
	nobody -18
nobody|ending|pronoun|	he -22	her -30	hey 7	him -28	his -29	i 30	it 12	she -32
nobody|ending|role|	-up -19	ach 9	aft 21	air -34	als 43	and -26	ank -40	ant -20	any -65	art -22	ary 21	ate 23	ats 25	ber -25	boy 34	can -21	ceo -22	cer 9	ces 18	cil -15	der -31	dge -37	dit 23	dog -30	dor -21	dow -29	ead -13	eau -21	ect -30	ede -28	een 24	eer -15	ees 25	ege -28	emo 23	end -7	ent 29	eon -22	ers 65	ess -12	est -27	ete -18	eum -23	eur -32	fer 8	ger -40	gue 7	hem 32	hor -38	ial 27	ian -56	iar 20	ice 34	ics 8	ict -47	ide 14	ief -33	ier -24	ies 28	ife -11	iff 8	ign 38	ils 18	ily 17	ine -37	ion -9	ird 15	irm -17	iry 25	ist -37	ity -7	ive -22	ker -28	ler -39	lub -33	man 13	mat 13	men 27	mer -26	mp -21	nal -10	nce 18	nch 36	ncy -52	nds 28	ned 20	nel 11	ner -63	ney 9	nts 27	nty 9	ody -10	old -105	oll -9	one 24	ool -8	ors 18	ort 36	ory 9	ose 19	oss -37	ote 18	oup -29	pal 16	per -31	ple 43	ral -25	rat -25	rce 33	rch -35	rds 34	ree 16	rer -27	rmy 15	rse -34	rts 19	rty -44	sed -14	ser 21	son 19	sts 25	tal -29	tar -21	tes 25	tic 32	tor -18	try 42	udy 24	und -40	unt 9	ups 18	urt -24	ury 31	uty -26	val -32	ver -17	ves 22	yor -6	yst -29
nobody|kin|a|	artist -8	association 6	company 13	court 28	doctor -22	envoy 33	leader 15	player -11	police 16	press 26	school -9	scientist -15	teacher -23	worker -20	writer 13
nobody|kin|none|	authority 12	leader -25	minister -19	party 6
nobody|kin|the|	artist -27	authority 29	club -21	company -97	court 8	doctor -13	envoy -19	judge -11	lawyer 41	mayor -6	member -46	minister 17	party -7	player -73	police -10	press -33	priest 9	school -8	scientist -21	teacher -42	worker -25
nobody|many|	false -20	true 11
nobody|met|pronoun|	never -20
nobody|met|pronoun|never|	own 27	third -33
nobody|met|role|	a 39	bare -40	the -20
nobody|met|role|a|	a 29	none -6	the 36
nobody|met|role|bare|	a 14	none -22	the -42
nobody|met|role|never|	a 19	none 45	the -35
nobody|met|role|the|	a 40	none 11	the -30
nobody|others|	1 -45	2 -40	3 10
nobody|pronoun|	he -22	her -30	him -28	his -29	i 30	it 12	own 27	she -32	they 7	third -33
nobody|role|	29-year-old -20	31-year-old -25	38-year-old -25	51-year-old -20	a 33	accused -34	actor -20	adviser 19	agency -52	agent 21	aide 36	airline -34	american -25	analyst -29	analysts 17	army 15	artist -21	association 6	athlete -18	attorney 9	audit 25	author -34	authority -35	authors 20	band -25	bank -40	banker 19	bench 36	board 14	boss -37	boy 34	brewer -21	brother -15	bureau -21	buyer -27	campaign 38	candidate -25	captain 13	carrier -26	center -28	ceo -22	chair -29	chairman -34	chairwoman -23	champion -33	chief -35	church -35	city 9	client -35	club -33	coach 9	college -28	commander -6	commission 10	company -65	comptroller -31	conductor -27	congressman -20	consultant -14	coroner -9	council -15	councillor -24	counterpart -28	county 9	court -24	critic 32	critics 22	curator -18	defendant -36	defender -22	democrat -25	deputy -25	designer -19	detective -18	diplomat 13	diplomats 19	director -18	district -47	doctor 12	document 31	draft 21	driver -17	economist -27	economists 21	editor 16	elder 7	emails 18	executive -20	experts 19	familiar 20	family 30	farmer -35	farmers 10	father -14	federation -24	firm -17	forward -25	founder -25	friend -7	friends 28	fund -40	general -17	government 37	grandmother 30	grocer -26	group -29	groups 18	guard -9	head -8	hospital -29	husband -14	indictment 28	inquiry 25	judge -37	justice -23	justices 18	lawmaker 10	lawmakers 13	lawyer 27	lawyers 24	lender -12	letter 30	maker -20	mayor -16	member -12	members 27	memo 23	midfielder -13	ministry 42	mission -26	mother -9	mp -21	museum -23	musician -22	none 30	note 18	novelist -21	nurse -34	office 42	officer 6	official 27	officials 29	one 24	opponent -47	opposition 14	organization -24	owner -15	paper -19	partner -24	party -44	pensioner -23	people 38	percent 22	person 30	player -22	politician -17	poll -9	premier 11	president 17	princess -10	producer 15	professor -28	prosecutors 24	question -28	records 29	referee 12	regulator -24	report 47	reporters 25	republican -10	researcher -6	residents 18	retailer -20	rival -32	rivals 25	roofer 8	school -8	scientist -21	secretary 14	seen 21	sergeant 9	sheriff -16	singer -21	sister-in-law -25	skipper -17	son 10	source 33	spaniard -26	speaker 6	spokesman 28	spokesperson 40	spokeswoman 18	star -15	start-up -19	state 19	statement 24	striker -18	student -35	study 24	supervisor 23	supporters 15	surgeon -22	swede -28	teacher -35	teenager -25	the -40	them 32	third 15	trader 10	treasurer -27	treasury 23	tribunal 7	union 6	university 15	utility -19	veteran -21	visitors -30	waiter 23	watchdog -23	widow -29	wife -11	winger -23	witness -33	woman 22
often|pronoun|	0 -40	2 -22	3 -7	4 39
often|role|	0 -22	1 -41	2 15	3 29	4 18
quoted|	false 9	true -41
rank|pronoun|0|0|	organisation -13
rank|pronoun|0|1|	organisation 19
rank|pronoun|0|2|	organisation -35
rank|pronoun|0|3|	organisation -12
rank|pronoun|0|4-6|	organisation -14	person -14
rank|pronoun|0|7-12|	person -30
rank|pronoun|	1 12	2 9	3 -20	4 -21
rank|pronoun|1|0|	organisation -22	person 17
rank|pronoun|1|1|	organisation -44	person 18
rank|pronoun|1|2|	organisation -24
rank|pronoun|1|3|	organisation -35
rank|pronoun|1|4-6|	organisation -36
rank|pronoun|1|7-12|	organisation -10	person -9
rank|pronoun|2|0|	organisation -16	person 15
rank|pronoun|2|13+|	organisation -16
rank|pronoun|2|1|	organisation -43	person 35
rank|pronoun|2|2|	organisation -45
rank|pronoun|2|3|	organisation -46	person -28
rank|pronoun|2|4-6|	organisation -49	person 12
rank|pronoun|2|7-12|	organisation -20	person -34
rank|pronoun|3|13+|	organisation -13
rank|pronoun|3|1|	organisation -19	person 18
rank|pronoun|3|2|	organisation -31	person 13
rank|pronoun|3|3|	organisation -32
rank|pronoun|3|4-6|	organisation -26	person -37
rank|pronoun|3|7-12|	organisation -35	person -75
rank|pronoun|4|13+|	organisation -35	person -22
rank|pronoun|4|1|	organisation -26	person 23
rank|pronoun|4|2|	organisation -18	person 14
rank|pronoun|4|3|	organisation -27
rank|pronoun|4|4-6|	organisation -51	person -28
rank|pronoun|4|7-12|	organisation -56
rank|role|0|0|	person -8
rank|role|0|1|	organisation -7
rank|role|0|2|	organisation -61
rank|role|0|3|	organisation -22	person -8
rank|role|0|4-6|	organisation 20
rank|role|0|7-12|	person -32
rank|role|1|0|	organisation 25	person -53
rank|role|1|1|	organisation -21	person 8
rank|role|1|2|	organisation -37	person 20
rank|role|1|3|	organisation -18
rank|role|1|4-6|	organisation -22	person -24
rank|role|1|7-12|	organisation -19	person 24
rank|role|2|0|	organisation -41	person 19
rank|role|2|13+|	organisation -32	person -30
rank|role|2|1|	organisation -42	person 27
rank|role|2|3|	organisation -14	person -10
rank|role|2|4-6|	organisation -19
rank|role|2|7-12|	person -12
rank|role|	3 -12
rank|role|3|13+|	organisation -30	person -32
rank|role|3|1|	organisation -25	person -15
rank|role|3|2|	organisation -9	person -18
rank|role|3|3|	organisation -15
rank|role|3|4-6|	organisation -12	person -11
rank|role|3|7-12|	person -44
rank|role|4|13+|	organisation 30	person -48
rank|role|4|1|	organisation 11
rank|role|4|2|	organisation -36
rank|role|4|3|	organisation -19	person -36
rank|role|4|4-6|	organisation -19	person -22
rank|role|4|7-12|	person -9
report|pronoun|0|	accuse 10	admit 23	allege -18	allow 8	answer 12	argue -7	ask -19	believe 18	caution 7	concede -6	confirm 18	deny 21	describe 19	estimate 9	expect -10	explain 23	joke 18	none -13	note 27	order 13	promise -7	recall -15	repeat -16	reply -19	see 20	stress 24	suggest 11	tell -11	thank -10	use -12	warn 18	write -6
report|pronoun|1|	admit -12	allow -6	answer -16	argue 8	ask 12	call 15	claim 7	concede 15	confirm -14	decline -12	describe -26	estimate 17	expect -6	explain -22	joke 11	laugh 16	note -8	point 11	promise -24	recall 20	repeat -11	reply 14	report 7	see 12	stress -15	suggest 7	thank 18	warn -12	wonder -13
report|pronoun|2|	accuse -15	admit -24	allege -10	allow -12	answer 8	argue -30	believe -24	call -20	claim 6	concede -18	confirm -14	decline -16	deny -21	describe -31	expect -24	explain -8	joke -18	laugh -10	none 9	note -26	promise -15	repeat -20	rule -20	see -21	stress -21	suggest -21	tell 16	thank -22	think -9	use -19	warn -10	write 9
report|pronoun|3|	accuse -10	add -11	admit -35	allege -12	allow -28	answer -45	ask -22	believe -17	call -44	caution -15	claim -33	decline -13	deny -24	describe -33	explain -7	joke -33	laugh -29	none -19	note -25	point -46	promise -46	recall 8	reply 11	rule -32	see -31	suggest -20	thank -36	think -37	use -35	warn -18	write -39
report|pronoun|false|	accuse 15	admit 11	answer 13	argue -20	call -7	confirm -12	decline 14	describe -13	joke 8	none -7	point 11	recall 8	repeat -11	reply -8	rule -26	stress 14	suggest 15	tell 17	think -30	use 8	wonder 7
report|pronoun|false|accuse|	1 22	3 -18	4-6 -18	7-12 -8
report|pronoun|false|add|	0 9	13+ 10	2 -17	3 -42	4-6 -30
report|pronoun|false|admit|	3 9	7-12 -35
report|pronoun|false|allege|	4-6 -8
report|pronoun|false|allow|	7-12 -20
report|pronoun|false|answer|	2 16	4-6 9	7-12 -31
report|pronoun|false|argue|	1 -13	3 -20	4-6 -27	7-12 -33
report|pronoun|false|ask|	0 -18	13+ -38	3 -8	7-12 -18
report|pronoun|false|believe|	3 -20	4-6 -12	7-12 -16
report|pronoun|false|call|	1 10	2 -13	3 -19	4-6 -44	7-12 -28
report|pronoun|false|caution|	2 -7
report|pronoun|false|claim|	1 7	2 -21	3 11	4-6 -23	7-12 -27
report|pronoun|false|concede|	4-6 -20	7-12 6
report|pronoun|false|decline|	1 22	4-6 -20	7-12 -18
report|pronoun|false|deny|	1 20	3 -23	4-6 -17	7-12 -30
report|pronoun|false|describe|	2 -24	4-6 -25	7-12 -19
report|pronoun|false|expect|	1 10	2 -15	3 -18	4-6 8	7-12 -22
report|pronoun|false|explain|	1 18	2 13	3 -20	4-6 -24	7-12 -30
report|pronoun|false|joke|	1 18
report|pronoun|false|laugh|	2 -19	4-6 -19
report|pronoun|false|none|	13+ -43	2 -28	3 -18	4-6 16	7-12 -29
report|pronoun|false|note|	1 22	2 9	3 -14	4-6 -27	7-12 -22
report|pronoun|false|point|	1 35	2 -18	3 -17	4-6 14	7-12 -36
report|pronoun|false|promise|	1 28	2 -25	3 -20	4-6 -22	7-12 -41
report|pronoun|false|recall|	1 39	2 -18	4-6 18	7-12 -42
report|pronoun|false|repeat|	1 -16
report|pronoun|false|reply|	0 -20	1 -15	13+ -6	2 -10	3 11	4-6 -14
report|pronoun|false|report|	7-12 -14
report|pronoun|false|rule|	4-6 -20
report|pronoun|false|say|	0 -16	1 8	2 6	3 -16	4-6 -35	7-12 -18
report|pronoun|false|see|	1 -16	2 -9	3 -23	4-6 -21	7-12 -21
report|pronoun|false|stress|	1 24
report|pronoun|false|suggest|	1 29	4-6 -19	7-12 -21
report|pronoun|false|tell|	13+ -17	3 -9
report|pronoun|false|thank|	2 -10	3 -11
report|pronoun|false|think|	1 14	13+ -24	2 -9	3 -6	4-6 -29	7-12 -29
report|pronoun|false|use|	4-6 -16	7-12 -31
report|pronoun|false|warn|	2 -10	4-6 -6
report|pronoun|false|wonder|	4-6 -13
report|pronoun|false|write|	0 8	1 12	13+ -30	2 -9	3 -37	4-6 -31
report|pronoun|true|	accuse -10	admit -21	allege -17	answer -16	argue 8	ask -10	believe 11	call -10	claim 12	confirm 11	decline -20	deny 10	describe -10	estimate 16	expect -9	joke -21	none 13	note 16	order 9	point -12	promise -19	recall -14	repeat 17	reply 19	report 12	rule -18	suggest -23	tell -27	think 23	use -24	warn 14	write -29
report|pronoun|true|add|	1 20	2 10	3 -29	4-6 -24	7-12 -21
report|pronoun|true|ask|	1 -12	3 -7
report|pronoun|true|call|	1 10	4-6 -20
report|pronoun|true|caution|	1 20
report|pronoun|true|claim|	1 19
report|pronoun|true|concede|	1 -7
report|pronoun|true|decline|	1 -10
report|pronoun|true|deny|	1 6	4-6 -10
report|pronoun|true|describe|	3 -18
report|pronoun|true|expect|	1 -8
report|pronoun|true|none|	0 20	2 7	4-6 -11	7-12 8
report|pronoun|true|note|	1 14
report|pronoun|true|point|	1 -6	2 -12	4-6 -17
report|pronoun|true|promise|	1 -15	2 -13
report|pronoun|true|recall|	4-6 -26	7-12 -16
report|pronoun|true|reply|	2 11	3 18	4-6 7
report|pronoun|true|say|	2 7	3 -24	4-6 -9
report|pronoun|true|tell|	1 29	2 -40	3 -42	4-6 -24	7-12 -19
report|pronoun|true|thank|	1 19
report|pronoun|true|warn|	1 16
report|pronoun|true|write|	2 -24	3 -24	4-6 -21	7-12 -12
report|role|0|	accuse -23	add 12	admit 30	advise 13	agree -24	announce -20	answer -26	argue -25	ask -29	blame -18	call -28	caution 15	claim -16	comment 20	complain -30	concede 26	conclude -21	confirm -24	contend -6	decline 15	deny -8	describe -8	disclose -18	dismiss -14	dispute 9	explain -17	find -6	hear 6	hold 26	insist -16	intend 11	know -22	maintain -13	mention -16	name -20	note -14	offer -25	order -27	plan -12	point -10	post -13	promise 19	quote -9	read 8	recall 22	record 16	refer -21	refuse -14	reject -27	remark -17	reply -33	report 7	request -8	rule -25	say 20	see -22	shout -14	show -7	sign -19	speak -34	testify 7	thank -9	think -34	urge -15	use 13	vote -10	want -31	warn 12	write 11
report|role|1|	accuse 16	add -11	admit -18	advise -19	allege -19	announce 16	answer -25	believe -11	blame -35	call -51	caution -10	complain -23	contend 20	decline -10	disclose -22	dismiss 6	dispute -9	expect -26	explain 6	find 10	hear -34	hold -32	intend -20	know 12	laugh 14	maintain 6	mention -24	name -31	none -6	observe -12	offer 15	order 21	plan -36	point -19	post -23	promise -28	quote -26	recall -22	record -26	refer -25	reject 25	remark 12	report -36	request -10	rule 12	see 10	shout 9	show -23	speak -38	state -37	suggest -19	tell -28	testify -17	thank 7	urge -39	vote 19	want 14	wish 8	write -6
report|role|2|	accuse -11	add -29	admit -25	advise -24	agree -15	allege -21	argue -38	ask -61	believe -40	blame 8	call 23	claim 6	comment -20	confirm 15	decline -47	deny -23	describe -28	dismiss -22	dispute -13	expect -34	explain -27	find -32	hear -41	hold -28	insist -21	know -21	laugh -24	maintain -24	name -10	none 21	note -29	observe -24	offer -12	plan 25	point -22	post 7	promise 8	quote -34	read -23	record 10	refer -22	refuse -23	reject -26	remark -11	reply -17	report -40	request -11	rule -23	say -15	see -20	shout 10	show -24	sign -24	speak -42	suggest -19	think -24	warn -31	wish -28
report|role|3|	accuse -9	add -26	admit -46	advise -60	agree -11	allege -23	ask -18	believe -49	call -17	comment -36	complain -25	confirm -60	decline -11	deny -34	describe -49	dismiss -37	find -72	laugh -46	name -51	none 13	note -34	plan -10	point 6	post -19	promise -52	quote -53	read -31	record -15	reject -50	reply -8	report -66	request -25	rule -39	say -38	see -6	shout -41	show -32	sign -14	speak 17	suggest -25	tell -25	think -9	warn -60	wish -66	write -47
report|role|false|	accuse -9	add -6	allege -8	answer -16	argue -24	ask -26	believe -25	blame -9	call -18	caution 13	comment 6	complain -36	conclude -26	describe -46	expect -7	hear -11	hold 21	identify -9	insist -16	issue -6	know -29	laugh 6	mention -28	name -33	none 14	note -28	observe -29	offer 8	point -11	post -10	promise -12	quote -21	recall 8	record 11	refer -19	remark 8	report -25	request -20	rule -13	see -13	show -16	sign -24	state -10	suggest -38	tell 9	testify 6	think -67	urge -20	vote 10	want -9	warn -7	wish -20	write -8
report|role|false|accuse|	0 -23	1 23	13+ -38	4-6 -20	7-12 -76
report|role|false|add|	1 7	3 -23	4-6 -52	7-12 -22
report|role|false|admit|	3 -25
report|role|false|advise|	1 13	4-6 -33
report|role|false|agree|	1 -22	4-6 -10
report|role|false|allege|	1 -19	2 -15	7-12 -22
report|role|false|announce|	0 -20
report|role|false|answer|	0 -20	1 -20	13+ 7	4-6 -21
report|role|false|argue|	2 8	3 -33	4-6 -41	7-12 -35
report|role|false|ask|	1 -64	13+ 12	2 -14	3 8	4-6 -12	7-12 -45
report|role|false|believe|	0 6	1 -25	2 -24	4-6 -43	7-12 -40
report|role|false|blame|	1 -23	3 -40	4-6 -35
report|role|false|call|	0 -12	1 -40	13+ -51	2 -9	7-12 -8
report|role|false|caution|	0 15
report|role|false|claim|	1 -23	3 12	7-12 -35
report|role|false|comment|	3 -22	4-6 -29
report|role|false|complain|	1 -20	3 -17	4-6 -23
report|role|false|confirm|	0 10	1 -22	13+ -18	2 18	3 -19	4-6 -12	7-12 -35
report|role|false|decline|	13+ 12	2 -45	3 -30	7-12 -63
report|role|false|deny|	0 16	1 13	13+ -21	2 -30	3 -9	4-6 -63	7-12 -8
report|role|false|describe|	0 -22	1 9	2 -26	3 -13	4-6 -36	7-12 -36
report|role|false|disclose|	1 -23
report|role|false|dismiss|	1 7	2 -23	3 9	4-6 -28	7-12 -16
report|role|false|dispute|	1 -14	2 -19	3 -24	4-6 -24	7-12 22
report|role|false|expect|	1 -7	2 -17	4-6 -39
report|role|false|explain|	1 21	3 -21	4-6 -44	7-12 15
report|role|false|find|	0 19	13+ -18	2 -9	3 -29	4-6 -48	7-12 -46
report|role|false|hear|	1 -34	2 -21	3 -24	4-6 7	7-12 7
report|role|false|hold|	1 8	2 -29	3 6	7-12 -35
report|role|false|insist|	3 -22	4-6 -31
report|role|false|intend|	3 -23
report|role|false|know|	1 -6
report|role|false|laugh|	3 -19	4-6 -24
report|role|false|maintain|	3 -13	4-6 -22	7-12 15
report|role|false|name|	1 -7	3 -29	4-6 -36	7-12 -16
report|role|false|none|	0 -9	13+ 12	7-12 10
report|role|false|note|	2 -12	3 -19	4-6 -24	7-12 -32
report|role|false|observe|	2 -28
report|role|false|order|	1 7
report|role|false|plan|	1 -10
report|role|false|point|	3 -24
report|role|false|post|	1 -23	4-6 -32	7-12 -10
report|role|false|promise|	0 6	3 -24	4-6 -28	7-12 -44
report|role|false|quote|	3 -27	4-6 -36	7-12 -40
report|role|false|read|	3 -23	4-6 -32
report|role|false|record|	3 -22	4-6 7
report|role|false|refuse|	0 -16	2 -22	4-6 9
report|role|false|reject|	1 -22	4-6 14	7-12 -37
report|role|false|remark|	1 -12	2 12	4-6 -23
report|role|false|reply|	0 20	1 -56	2 13	3 -11
report|role|false|report|	1 -14	2 -29	3 -34	4-6 -24	7-12 -62
report|role|false|request|	2 -7	4-6 -9	7-12 -22
report|role|false|rule|	2 -15	3 -27	4-6 -27	7-12 -23
report|role|false|say|	0 -20	1 19	13+ -26	4-6 -18	7-12 -46
report|role|false|see|	1 -27	3 10	7-12 -29
report|role|false|shout|	1 -11	3 -19	4-6 9
report|role|false|show|	1 -26	3 -22	4-6 6
report|role|false|sign|	2 -18	4-6 -24
report|role|false|speak|	1 -26	13+ -35	2 -31	3 10	4-6 -10	7-12 13
report|role|false|state|	1 17	4-6 -39
report|role|false|suggest|	4-6 -12	7-12 -22
report|role|false|tell|	1 8	13+ -56	2 -16	3 -13	7-12 -14
report|role|false|thank|	1 -22
report|role|false|think|	13+ -33	2 -27	4-6 -23
report|role|false|urge|	0 -25	1 -10	3 -26	4-6 7	7-12 -14
report|role|false|use|	0 -14
report|role|false|vote|	1 16
report|role|false|want|	0 -24
report|role|false|warn|	0 14	1 6	2 -30	4-6 -44	7-12 -39
report|role|false|wish|	4-6 -31	7-12 -44
report|role|false|write|	3 -31	4-6 -31	7-12 -24
report|role|true|	accuse 7	add -6	advise -19	agree -28	allege -21	answer -14	ask -16	blame -31	call -13	claim -10	complain -6	confirm -29	decline 6	deny -39	describe 6	dismiss -24	dispute 9	expect -13	explain -32	find -32	hold -34	insist -21	laugh -28	none 20	note -7	offer -27	plan -28	point -10	post -26	promise 22	quote -27	read -20	record -23	refer -23	refuse -26	reject -24	reply -15	report -32	request -12	rule -8	say -11	see -10	shout 6	show -25	sign -22	speak -28	suggest 10	tell -36	testify -17	think 13	want 8	warn -25	wish 13	write -9
report|role|true|accuse|	1 25	2 -32	3 -25
report|role|true|add|	2 -22	4-6 -15
report|role|true|answer|	3 -23
report|role|true|ask|	1 -33	2 8	3 -35	4-6 -47
report|role|true|believe|	1 16
report|role|true|call|	2 -29	3 -16	4-6 -8
report|role|true|confirm|	4-6 -27
report|role|true|decline|	1 10	3 9	4-6 -26
report|role|true|deny|	1 -25	2 -21	3 -13	4-6 -22
report|role|true|describe|	2 -14	3 12
report|role|true|dismiss|	3 -16
report|role|true|dispute|	4-6 12
report|role|true|explain|	3 -20
report|role|true|find|	1 -20	4-6 -19
report|role|true|hear|	2 -18
report|role|true|none|	0 -11	2 22	3 6	4-6 -7
report|role|true|point|	1 -10
report|role|true|post|	4-6 -23
report|role|true|promise|	1 16
report|role|true|quote|	1 -18
report|role|true|reject|	1 -18
report|role|true|reply|	2 6	4-6 -34
report|role|true|report|	2 -21
report|role|true|say|	0 17	1 6	13+ -9	2 -21	3 -43	4-6 17	7-12 -68
report|role|true|speak|	1 -18	2 -19
report|role|true|tell|	2 -26	3 -39	4-6 -45	7-12 -17
report|role|true|urge|	1 10
report|role|true|warn|	4-6 -19
report|role|true|write|	3 -18	4-6 -30
role|pronoun|	name 19	pronoun -11	role -35
role|role|	name 18	pronoun -36	role -14
turn|pronoun|false|	falsefalse -24	none -8	truefalse 9
turn|pronoun|false|falsefalse|	add -17	allege -23	call -8	deny -8	no -49	none 8	organisation -38	reply -12	say -25	tell 14	unknown -50	yes 7
turn|pronoun|false|falsetrue|	add -6	admit -29	answer -8	argue -31	ask -20	believe -25	call -36	caution -11	claim -30	concede -6	confirm -20	decline -28	deny -44	describe -26	estimate -11	explain -36	joke -26	no -17	none 9	note -40	organisation -59	point -45	promise -34	recall 15	reply 19	rule -35	say -11	see -34	suggest -22	tell -12	thank -26	think -26	unknown -15	use -40	warn -13	yes 36
turn|pronoun|false|none|	ask -25	describe -28	explain 10	no -36	none -12	organisation -62	recall 6	say -10	tell 7	unknown 8	write 8
turn|pronoun|false|truefalse|	add 25	admit 20	ask 33	call 14	no -23	none -18	recall -12	reply -18	say 10	tell 41	unknown 23	yes 10
turn|pronoun|false|truetrue|	add -7	admit 6	argue -9	ask 11	believe 11	deny 11	no -40	none -15	point 12	promise 17	reply -20	say 11	suggest 27	tell -6	think -12	unknown 18	write -13	yes 8
turn|pronoun|true|	falsefalse 19	falsetrue -14	truetrue -13
turn|pronoun|true|falsefalse|	add 19	allege -14	call 12	deny 13	no -50	none 17	recall 11	reply 10	tell -22	unknown 19	yes 34
turn|pronoun|true|falsetrue|	add -31	admit -19	ask -29	call -20	describe -23	explain -20	no -59	none 7	organisation -19	point -21	recall -30	reply 17	tell -47	unknown -36	write -24	yes 11
turn|pronoun|true|truefalse|	accuse -6	caution 20	claim 23	concede -7	deny 19	expect -8	no -32	none 28	note 20	promise -16	reply -9	say 8	tell 29	thank 19	unknown 9	yes 16
turn|pronoun|true|truetrue|	add -10	admit -20	call -22	deny -11	no -65	none -34	note 7	point -20	promise -15	recall -16	reply 11	suggest -21	tell -13	thank 10	write -21
turn|role|false|falsefalse|	ask -37	believe -14	describe -35	free -7	hear 13	issue -6	no -11	note -32	post -12	report -27	tell -21	unknown 13	write -21
turn|role|false|falsetrue|	accuse -6	add -13	allege -24	answer -7	ask -9	believe -43	blame -15	call -24	claim -6	complain -28	confirm 12	decline 7	deny 16	describe -18	dismiss -29	dispute -12	expect -17	free -10	hear -19	laugh -41	no -18	none 7	offer 7	plan 7	promise -46	quote -29	refuse 11	reject -13	reply -6	report -8	request -19	rule -29	say -36	see -23	state -18	suggest -30	tell -17	want -10	wish -12	write -32	yes 20
turn|role|false|none|	argue -33	ask -8	call -8	caution 14	complain -24	decline -34	deny -12	describe -19	find -9	name -37	no -12	none 11	observe -29	quote 18	reply -17	report -12	show -41	speak -23	unknown -6	warn -7	yes 13
turn|role|false|truefalse|	add 10	ask -34	call -27	deny -15	hold -8	no -11	none -13	offer -19	promise 24	say 32	tell 15	unknown -6
turn|role|false|	truetrue -7
turn|role|false|truetrue|	accuse -22	allege -26	ask -17	believe -9	claim 12	confirm -10	decline -33	deny -12	describe -30	dispute -15	explain -10	free -14	hear -7	hold 16	laugh 7	none -10	plan -22	reject -22	reply -6	report -18	rule 11	say 6	suggest -25	tell 16	unknown -10	want -10	warn -24	yes 24
turn|role|true|falsefalse|	ask -36	believe -7	call -19	decline -28	describe 12	find -27	hear -20	no -39	none 15	post -24	quote -22	report -26	say -6	unknown 6	write -8	yes -8
turn|role|true|	falsetrue 13	truefalse -24	truetrue -14
turn|role|true|falsetrue|	accuse 9	add -26	ask -56	call -34	confirm -28	decline 9	deny -17	dismiss -12	explain -24	free 12	hold -20	no -35	none 24	offer -19	promise -20	reply -29	say -26	suggest -13	tell -44	unknown -7
turn|role|true|truefalse|	add -18	argue -21	ask 10	believe 16	confirm -15	decline 13	deny -26	expect -20	free -13	no -32	none -9	speak -17	tell -32	urge -25	write -17	yes -19
turn|role|true|truetrue|	accuse -11	call -10	deny -26	describe -24	free -13	hear -24	hold -22	no -36	none -15	plan -20	reject -15	report -13	say -9	tell -15	unknown -12	yes 11
`;
